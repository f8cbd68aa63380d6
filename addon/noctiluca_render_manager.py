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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHwvsf_zk+t(y$vW3BRNhsO+~${*ovcxZFwX)=~;;n4T+G<wnT6VGP2sE``hoSx2nz;4k)?1XSbi3SR{e-S*K2YzQuJL%~Q?<V!3sYt2tSIu(~|x>QjB)4t!IIN8MZEWF{Kl#^0dyZ}6v~^?{EFZ_e{r8vcL;EOY0I!0wp3_lCPphU~^9P&x{mFPQ@srPv+sIGS8#ev7tg<2&i*F^wQyw^eREoq16F{yp&6YLon?r~w^}z$5E6mTOY4I$VnbNib6a9;Ay?aTkKIt=sSS8@=F`%tEnp?>>?$0WpxxWL|Oti&@TQY0f=^zZ+&ZSk30u#Yc18e|R>fbIvXOPI^s;2W)>=#DpqDguk)D+5%m&yOK4t$$${3^eFvr;ugj?=8sO2W4>jyV%I_T1JzYzRz_=Ue`T6-zZOZ*e&rl`kk6iI6uXf&x`)q~CU&C*@qWXK6c$y?zV1=KdEL87pl!!JaAagO{Z2c!%#e<QzCK*A|BpvO*#=vWoWAf#NX9b_$e|4(yCgQKl)FZREETxSIq$C57>r}gqJk`#_f;N6O@aHG=Qi_AZx6rzx-;vzA3ob1(lxyHhtFvA{@)!118@HOY=gTiLZtVF!+0kW@TrC<-tIc$<oIEFEG&&$&vJSgX&&_R+O_x3b;&MJ_UTf3^j)x~qK8o1!Jy@I1Fh8S%d|hea3GtBgFT(b%Tk0>K@&6$7Ea7QYin#4qMx3IU;lqOe)!MKNiW40EdWO=Gm-g9O_#jf%sN#&0v`DJ-n-jid85?UxYi-#Ir3<XP}V7ZASaNX>qkF#{f3Vq3~gQOprf)#?ozZ#&x-WOwus$PGxTpD@3~rJM7AV@<&@ImKa-l$+HK-&)CvD8*ITef;WnJox>0G7oR%V(4^B{c46#BnJ*zawFlGKVuVN$4juf}}d%bA7c;=>Es(WL&PqkQ7cR`^rPzD`dda5uNiBVjlWx1{igTihkhQHn24Sme?L=i|^HYzDWG1S>$QhPZ)-$(g834{SVm#=oEvp9a}i?_{NeZERW#DzVMwrCgJ+M5U-)3tCrjmwN*qxdT`mvi{*iqq{;=RV^$VD9_7b4GCe2HFbzUVIq?d5|(?<<WLna*|}i9=gk&F+$CERzYUFL=oFH0(tTwSr5jlr9*hRmXcU<xpmfnQA5ld8=dR1^uEcfWzm_V>}|Cyk|h;z(}_yLGP&3Trma<ZzG!Y9^J(k)qd%|HYB?%Ge<_pOm)}=>Wf)n<7UJ>cHFj+}!EvK2qJ+0NZS<xmvzn_ex!RU`f1s`@rVis!THfkP5?@Nf=qyFSF%u0cLa^36M$m5$Nz36z_G@dtBt88V1-cJj8141L;D6C_BPLqaCe_7lsitP(f#cB*BVOA><d`xRGb@Q~6XSWdsx5ARmz@Jm@+m%k^YlS_TA((%0**&=xQx)OS83B}9Dk=*2Me6qT$yu`5CzI?TxNpeigyS?Wr|Q(`&xqU&vJU0E|2Z+5M#`@9T7?;`LIhM70<7yekGoN;hl?R(X170aq@amv`AVe8naOpicYymJN;8Lol)13MO_8uz&zpJH<5H{??>na$YsP!N>A3<<KeM3v%1597)Kn|iK-t?zg^wrPXUku`HQqc@PTKHr^OqsDFVzg{9{v`4!O5caI}#8*mI^%5R|m6h=)3h1-;QX#?M{i8}i-sz`k|UP2|>Pn&Yd}PRzTYrxYfb5N~ynC}a~brru!heSH1;;-jSV`lce??A@&>-6J^69Fgb;iWzC2`2w5i)L}#%ZATMz!_@mkPH{S=m|NUs(^wwZY651TvsFxO7Wg0`HHPiy{wyD7NVw#~`q^vuKKrDf(a^n^)q<S_S&G$rCIb<%q)3zmbDILR6_nCJNPZ`RPqWSx@_-%b>@`<<&2pb!ivY>Djc<T{kR<CxkiARb>;F?5xK*UUc+5iaxitLjGv?t=#Mmunc)mTVW_S{YG7!MRa1kl7qz%lp*3~2aA&NBZSP{7mDi$IpK&`nG__%nUthz|N9?}1Ui%cH4$hzG~RZ$zT$6y*9v?;MLzJ;}Sm)Z|T?eLRQv7kcWjLu@jD)R*)E^=0Wa5^5p%dR)Qw-N_d6Q!_TyYjp>viW0^1@Q;RPy3^j`VFa*?}?2C@k18<^%?%)KhtTn<!IlDv=`|{fs8`!bBpVq>e>OjR)}>LO{FQB0)MbqZL>fq&4oi%#E9a4J>Hf5H=j3&91IVhb!r$92r5ix;U8gsyfFtQ_O{y5II>dw+_NXQJ%lCcU`$7+LWf%shesYvWw)OQ=kJF2gcryJMzZlfD&lG>EwZc<T@ZfaxhM*kmkv&yCfA0pWb4T$C30v(5~!Ay6Nl8->JUf&&v0Vii!>*u8#G)49Gk6@-x_o-PQQBURQ5Tbr9Y6UCRm2BYsvh7&_BM)tcBm}W7uZ~*>YF1_xQaEE=0PY<tqkWr)~Ib``W&Tr<==0SV{zd`7X0UWY-yr=q@Zh^~E$AuI5M<Qu=k35~T4ckC0(cAq;S<wr+^yF$oDl(3m{In}atRwT$feW>u&n?8+37{xB2>+CEQB^!QMVheg>A%`X7cBgJ+F*kNecqrHH-6CmXDTGPyysU~Osq~7#J|0hp0a}(m;zRKc>QCFVT$~?h;bymbvA%mQ0C4>32z970}meYkX_5~1rR)h~5xZ%QboREP64Smt?+{`c&0_4-x;W`}fK^3J+=f5@IS=-mZUod3SQvb)|bdK4N`oc(0WA6_HU>?F)4*~xIKQxWe-UH-)<cNgx=F?NQ4TU?xp35!#pLdC8o8(^P&dr}ne4*1|V<Wzo%WPv~VwQeDEaGE**X9xyQOaP7`?#UOyqV{ShEUK)D%?z)G<AX9-#S_C61u3=1aQU{Mn@%I^0_(oA7ugJW6tAE9d-$5<vK}hc!PUY9LeGmAbW{fsxGxcpC^~uX1-~ia@?Eml?x8B-02ZNW1m|jIP$JOPI44f^hkCLv;+kz?<jgHGpi2FvU-fL?20$31b1}_x@U9KHaRRiZ+BnjZBT*N+lIum4>41AnOEdcw>O7+As=WD&xB8)wOw8bj~HOO1q~HzSv=gXfGcCmH9KE7)Q;UB`iP8k20CmXM#OTcfh3DJ?R42t#xSB44;d|yK_xK4QtgjOWrGPrQgzN|KPg_%rAFmL*Mk-%S$5Kfo>)PRs>EK6f}nJSn;Dl$<)E&!nZgDT`{aX@dnwUoj>S%<NKDstMaib@$>NbSYEZRs*`F?`T>v2~O0`BEIEq@${s}~>R0!M!McTB<h`751#uKpd4&R-;eRqQ3ujh7S2tI;0<tMmu&t@<7-*S-_#Go;71wc9Q*N$Ckj#MWj(RI_zi5FS}D7NdSy7Q}{Z~$wLfbsC+Je3IKndBt4wpe;A8Hx(?CGc-v5T}$4m@Y>S+-at`YpN|HoQyGl>@}>h_+-ywkQzdoNJST)VtfN0-G-uX1IS_&pm->@3P^+}T1tRCdegeg#VC{rJMZA>z^msZ3`>7EZGHVaqp(Ow9st!aEw$wJ6a?iqLh}JuZaT9^mW<rqXhN9wn)D4|sO0ossEx+ZDqO*bBoL<j!KyV&A>B}bY-DD|;0%|OHKFFp3`AK(mHQ?>+)>ZKciCk*A-Bmcx6+MEXJ9eb`y9_glH1TLp_MfY1>E!uOQ2XA?ac)S23dZ1DI$kjjX-4*6?()+2reB-<1}PSVU{7=bn=H8%b@T#v7X?8U7@g6s`!oNdol~)2XE2!nMGWiQf9NuKr|BNo^wlF(N$W-d#A1%rQrc$ry+hMur!D7-n^iU5put&-p)-Xu#!(P%28OU)+fxU2_Hrh>*|o8#N%sJ3TiR|{zMQ!oZi?nWr`k~^QrN^CFI&_sV(veC>~QUfENP;7*A((4`5B6@4enX+UrCc1Rfy_%`aAPJ-uYQO})i(fF*gn%o7%3hx{BeGQLV7XO;HAJ8=)~@@_L5g*3*6IEU48GzzfAKq7z-N*pK~mQR_JOgc#UAcMB-s8w2ES6ZR&D6=wzl<RYCCw(*^3dS#zC(X!>#tT{y#3pu_%wf;t^5*=!9E5h*wclX_X*@}{K7Q`_XW}F9djDiE8Ct@PFo=sRA^s^s(Bzo(!pfiA8(%3XNit@1(;s$){r`}7q@GRuqNK#SgR9tEJ7J$3IVntf>`<&ix2%o{yr$=cS?56ygG>1oF(~H!9&>U9OTD`Q<gH`yFJOmP74NILzY|-UJi%S0Enj%zy!|_)%3OS`mjkm`0#3=PO7x}0nZo&R)8QdAi$7(Ly0WnuvbqU{M%KuyOAy_vDemBt7_S<OFWOqj9_#}9VokR!o-dDyHEQbedsPT-D9Auk9VM`xAmbRxuXGjl(AprZ1O^-}jC3+x)E7%i5BF$N7sdW)Pc-jW)iR8eLV&YLlwhC&>@5!!OV0b+4mkCNFu{<C1!%CbWM$!?AHLmxGv5E}(fIYdS0@Lr_Woo4C^+{zkQfupHyX;pV1-&AoS9BAVt&%vVtLN^({0{OwfIPo@uH&Tlt>Y7;#*%WlH5s)v}$wbP+gDH<yt~?S?pM(ohW^sdL$Et2R=3=18%jv&+^ZN?`)L#Npq7wD+W}Ps&KITMn5t9dO~P70IklGMFAPG7zhE-bOz5~yn023!;8g|Hk+Xlx|rjZcNCqr2AABQwe~nLE22uwoD!fomP1jIE|qM9B;wo_OR;$xK}AU)w|e=Z);wI2GT}6!jaV)zs<B#XsxDQ85@3)8z_cb#TLFeO*trj)M!Qg~UsZ)@Gf%En?{BCu4Q0ANsNLTPDEdwF`&7!va{90>yMs}Oi_7-g#Y5Q248j`Zg({S)0-MtYKcp~I&K@A9^(8U3vhx3@R#W-BGROpJt*LkfwqnaAIvfD<>DoDRK^F22o!8K{7J&BVin)fCt658Yg6a#SKC*;f@uF#7Ohsvo8i52GgkdFxZH$IYu}$rgSJBo>=2i#<teOaLEo&E)Ndzj=!o$%5*w)OuHCe!`rCeRpr7$~I2`mJzA<W4&;4`V5(lt=9;8^Ec@PtG5$xqa@J@A0o=0%NQ@S@FgZEDJtgQBYY%{CeH%z5P^8#O46hJ*v45WdJ|<kHi9IfAhjgi<>8j(`tmIX62Yl6;(g`1ytT<DL-lPWIm%9~{16c)2I9-|oMBW>`Hrmu}|I_~Czlckuj|lY`g$`a|<O|M2>kU-hexzoWh9hi^{y%y5pRJ+whjNW%<3`#XQ<wTtgR%J*p2H1_ZB_Ff&F9PCS5*G=1!`-vZVb$ERIYXA6{-~BMX`oQ1+eDLyTY0pULs~c%@|HZ+(*8=2CDMZ}FZ|LW@gOi`fd#~R9yvH5AJvuzvmxllS<mi=*@9mqH{Kro}{kn}8_ujoYI2`|YaB{SFLbZ#x|NImoc<0mQ*Da+}9-oYl_g=q!g(+-rJ$-gIdvS35)@($Xk&(X4j^FM*--qq0J$m^gw|`8MNVS-VBMIMw<2F}}+k#U@#`-JdmfN^uiv?#G9|Jk|WGFrtz_%*Sy{`!(fzS>OF%!<v4H>8=3Z~G3Q6i?Pay9!ZIe@zzH<!S#9pg-wNW+99AR5T)nCn7CBWBa*HbQU1;80S8?lN1=;p;>}2#asxBo>TrsCI}Ov%*8R$hV~}+QlMJ$y}h!t|~JB{qI#}F15Q7$Cm{EnGd3*vmFZdqsEy@sG-73%sh~GnVnVlb(Mx56BJ?01^j^Re5k1Mh@n3^O$ekkZKBerXT_=s<-iDgHO6CoX2N9X4xTh>LpEd72g1z7nGOaJtGGz%+cj|X=G@R@IGv}b;vbSqMj8@CN-q=0XvEOg40npZ=kf=wx*+jaiy7lx-}gowSW+K~VNi<Wv2id}7Z3AbsMMUP;`HnZQ^MJk5v8f%iPv;^e>$RcqK=c_ov#?u=ft9pc<aqVXI7zJqTN#7Xin272dCKys<%leasr<KT@;s8r#^)UgzROqR^pGuMBG7C_ob{RQb=#uPU-@dTQO15QmGDM8^w>NO%_AP=5CA+y*BPS<mez-xgs#gV935m$!o<2j^Z0={mE`POU{e1IJM!TbfaX#8L`w%MdhME$Eey7;_vLs{4=+2)TV0bd$GDz3yZ)_Pf4s}B8qrfJPxQl20XBvf=KQwUWTygnmwjB7(hgBx(KCRKw(_h)y?^&%HWdSrG2>AML$Duha6c27X+zneldR{f&hC`bm+{FfV-i9MO}D5$GQgT=)$&h!!N0xseVC<4b(%69d5Cx!=zP7iNpRw^~GD-<tfIYaZx4r>y3k>vl3cq)IhX%)*~uR%N9vz4C~IUP@w5_do&7Fk<Wf$w&jHQqYQo$o;MW7Z}8h3KLiGD^Ii6J=c_R-Pw*~N|Bx4tK5$K0`l|>YbX;}lcmhA*MW+g1(Hqk8k`DBtz0yiQRJHYjH@J==oA5UOVk<sao~*3Qw~oseGa7TdtmoE&9@kh9G1~gqy*D|jo8B&lDW`mCi-bAeq!U%3t&|s@2mF;8@#p&y+yyY3xMLLh6C$H(TuCh|V%X`35|&OSD?q|0qII)tj=(~X<?<7B=gF6&z($0hzu<CXFT$k<t>rpX97Tbcn-c=(t*x9uAp4X5k-ZYUDZ%KRua*f=Jimf!)qb>sspyyr<=Rs)1ao3C{$sYexhWUh=6}Ke{6YY0Zo~*01SIF+Zs?^ywK7Vmn{X6^<EnlxXQ!F%@bzq0ny~{SFQ{xTRUH_k+0Y;!pa#0wx%jy4X5FjT@M`maWww#{X>)sYx;=FC#WVPU6Vy6a^dH<69at6bAc1(I6VMtOq7&EXUnuQOO6p*-`0?}lipo=PSWOT}r(0n|UnFY=1f}>3d~<63xzA=S5gJNo(R>#;JQbl=oG-<Y9bsuVv+YC!^)lCZ-{fW1E3SxmHn^>Rx8n_sj$BN6Ivb<IE;(prfo9$gxGh7^6B57Dfjl&xUA-pB*-%lX;oY+*zwP}>k~?C%&BwRTp>eY=V?G~me@CCIi;LBwy13i*_2aOouy$VV*Cr^lle>AHwo+!W^h(`lLiS%|=d0=U(xP**AnOzzm>Vwv^o^gWb}7GqZ`ZQRvL#z1D7b09p!|tE%;fOshJOe}aa-!iVOT;Pfa`GjsmmdJ712BVap{r(d$NZQSl>8-%v+}&o^Wn(@(4K}AZ3?YKR65(&-dT#JBNbrWqhQYoNy6>!Bdx9i_`PGzun*ag)CQ+AVj}%(Iw`Zj2cK7U+RZz&i__lEL-0Z)S2b*G4Td=DKz|`jj_1Z2|Ws?!H<grm-_adKK!He;?nQd@1t+3D;Ga{Uex3%)?zQ_5Yu_2<Uaz8AEWpIRS3b;yK+UjI#j!z!c>%%>0h6Y-u`Q@Pc~RVd5ST#eABN7=%*q_V?91L%jjVMEjAgo4{K<{IGNnODUcfSzGRxKa@lEL7<JSbDzHg9xap19yc-976TQG|u^X2g8_eokzfca;jV^3SlCsAai<$)94up<n46b-sUmJcPLMkdHXs~;95`Fgf<xYe@U|Tj#7G71PDFy7gf@$$yUe7-;w2qV^yJ)V>irfgq^4XK4mp|@x@dU)B;l1ZOP7U*6L%dIZY#;^c^=j*+lc)1~JE{_&^%={@JmYZD^v8f^<=eOk(j&_((kZ>A#LwOb{N8EA%&56uk%@UcuNP(zODao9*6yt&8HVyw{5=az+hy7w!jPO4oIt#a>nK&{RAI@g_<@bWSM~pxF;uIDim_LQqCCZoPj`z*kKYcS3Si%DtBx!p5n@DOG`B`k8U&>74a!^-c|b5|xl<%E|5mDzcJgeM!zt1LUEox!!BG&T#f8=*3(gakXq;FXe%|o+Q6W{2bmkU3ScCG2BFzG%PO3cvsL8U98a|bYFG;}9Z>mrEQ$nej0PuqT`ES`%&Wpn*y2nG5D=TH%MS<(p9KtRGlbuR%HnX3()t0SJ9a<51nMP&S#o1yJte<}oI~GyP+Dz>!|EA2gJ8%bl^e%7a_0^zSO{UG5^CF1{?d?5}wd2$a=hGz_F3c-|H|pURjesdH+B2T`d5w9EYvXzMUn!O^<Tp9b;;G%dQD;je0ZNq#u)@xMBK=<<@fbtVD`b23zonBje8RDj+pULO;;~(L2z!fU^u3&z@A`F&Sn~Kf7nkTtz`RJ@TV=R$0WsRBHovr|xhktM3C<MEMyDJWg>MH&3!kMcjt<;Apt@fVUhE%+S6||;+s&L8D)3}Eo)zB5i3xbREVW5y0gY5eCbJ4kd?RabtaRPZ2JY5%lop-MF#%HNkhQSPMI0t)zC(N-RUn6bx69X3LWBE6gW+a)AI)f-Gue-WYr8Re^p;&t=Qlr1tP8w+aHWsFd}MxHm*;Ws279`<6Xr-}Ok)zm`I$Vmq=|{T$vW2d^V9F1#Ut>an^7#@a!mYZd|6$verBTq+zN?n)-21YuQ4XPF{RGeOt&u&4`2A5^K&uxeRKF`KY0v%QPE0@(fX-%3ZDC985G@?fK}<m6>}<;{vCTsNZEWbM~iPH2a2EL!$?9zo5$LWr}3wfrMuQ7XSos>X3MVZ7gD2XH<Mt8)XUI0?VI@I!i#nh9g%v?3UFAhMLVx99KV#PIS#7ujvt$mtlh{r6Qy7R`Yhni#mhTISHtD>YPCS!#klZ*AAUG%B!G%8n(Mmy9RYJJP*!c~C|si60tZuN`Da<k`!f4XD?{Z+fL%_Cxp=%4!{E{=yr_fXxniVnacE=X%Rv^xL)oK&?xuDrd}ct1?`%vM)Su=}i#!p0ysB<)D)}2(F{{Pz_4vlfzhtG^6;}c>Wd~bEE~5Vk-}R0I#5D(c+;(xze2iL;@A-GG;Sw%x!<wG|$n`TjvFvh`3<(?2dF);UI35NOzz!okeOJx7)^{bs5Tn>A91_P*w1`~im}G9RC$qF8S3)vK5~S`kt!E&c1p^_&4ipYiy)LKAF_m&^Cc9@(4v!9A9=zFm)uE9z<P$={(dhPYl;HPl2CNNP8FkQFITO{GyYc)JJx%OSn?)L+dkNlOC%53n9UuNmX2R6tpbp2j-yZG1e)q~}+@jbB=RP(<^uf!YPZIZ}qqro?bzMH5LAiG<3mi0;m*%bUCqTv+x+h#^Xh~mZ2r^@1Aqqh-p4qLS%NvGseF<iC+dQg^JKM#!>mq)WDE+H&PrRd=I5B*1IsLi|##VordPO2Iq<KY2gdHK<Nc1a^5y$3PGXc4;w>5qGKHv#wPdL1XYhwo|>HK=Um{o(z)ePlrTf-jcaMhQW^#zGqgt})sSk@GYvrc}FhNT@2JLBm+(A;Mp@+XqwpC7(DM409_{%>Q$_T?Rf$@FUKj6Xfh&Uxe_swA&5xjwj+Q?m<0^2>geJskmCohabjZ@t`g!ZR_v;~D38+I?5cL~P+g@#xO3zqO`YXM2zuo-B`0h%zUE4zss!URtnx@UfjWAp{7AC+G6RCQ^DVFp)kiBhf2G*iqWf*wK*?GWw`D{|T`Yaor*4bZF9$`t|Xq=(}EU!5Y<`YKWPK$67&bFekje7}M{Djem9%@I{M?>v?Q=Nxf?>NFyom66OBjL{i<2_QEfUuAMDv3OC5{DFtC#&$<QzHPQx#h+(Yir&Ro|RaHEs=3(FGC%h@P1O8<fhCo6LVU3-g`&D+npu$CPYEytLxpS@qd(65nEnLsplh4dlK7XdN@b2q-{`&qt@^RawT99)6X<5$%^4z)Vq9?6LUS{b`XnDEpu^H0S<f!6I_P8SoR+Zo&?@KCMHyeW?<QwCds_7k-I%1<6BH(~kLGFseZ&mk3lLKUj$7UW&o6Rb{7VFfb*x_zzCKc$To_A|31?^WeL%(!I?efxz1J6-kBu$Bq<9o{g88zoJ>5`@>RqGHO0$ehe9t!q#62jpl^$f^+*LR6Hgx)=nlkM$+uRX&|7#`z}_#yIJk3(PbrXTj{Cl}Gx;9NAz+UjQy7mD=l+}98mEK5TR^ri4n8H&&8VO<sgYkE?|X%(c+Vyxz7j`%6EX{Wl8HKq?m96k?0F=l{~&42ChccDR@Grs>I$S)Sx`VSg>^pB9Oi|n~T(9}vIsXwE$dyN*NvXLTIGfpbYzxR|Ewxk@j=CV&MmkJ+fLgX%KL_V2j1_@2d`tW;9X`S@c^O`ZV*ld85E>BdxxHCf1qB$~?d1n4670?$oAGc?NZwVYGPB2&PEnlDI62fBKC2f~#D|3}dQ?`~zr6${4M;%kzSgNMH#!wXfBjM3!PiX#KLz{#~bdG7Nwmk#zIGYNG8w6{8@u8tC{+s!;L5QOk_}SucKl$2prJ%kaYN|wJbnzUQzLv>Ck1Q4MDEN-ntWM(HJx10_hJy*OV74Gq7x4v>J{Goql#4S(XTHys-|=7pyyUVDs|Az>n%5v9*VY5)+rNYu6$#m+4$;!ZqEg@%e|ew8t&beX8ub|8Ko5wLy5$L#Au^~2RPYj+IF*G;vG&88YGxWH)h^Ct40igl)>ieoJn$qp%FYpeC9w0ADdV3)L6SFx!C=xxLKiZSupLe>6-cII790kCq@>v}6byL+(p>N;qI$xwBE)O_rt{!_6os|(Dt~G%1WxM5BISAFc5}az!Mve_^)mB672(Xo_E+<X7o`&&WU?)J`~I+PJn|_#&YF&IgMiEwclXl5h0q1XdnO=Gf&uKC%sHIVoTzGbz2q#~;F^rqu*_t^h6;zE1$5;5>@V3<e@OUN4>5l-mvfw>MBj%=0Nh<Mj9r`3M77kY{~v<hp`J^pWOmrV--aPyV7Add>(@-JEbpp4Gkj6T=sy!JlU*RwRCEI=8p5;<tDRN?`JVxbbyCk!%cz;5HnPh}M@3Jn+FD<d{lEijW`Z=zMu@?MP2Xiup22itc-!=HS}y`HE;&hJj59a+yf!3Uw|ZyryDbWhP(HPn7&3O59#4xn6~s49M<=o?#fVo=VRf|fkVd`fibBtd-JBAa+#88pdga)Qq(hX&Ag+dLBnx8Tk{QUTTrL;~+4%V#r2e%?2XHX>I0pj5-;Zb@*j#K^JC_{MLH2gFs2_wh;4B><V8MegAYml|V32k23(jT_02plA2`o8PxJ4a!#%!^%|C2^FDoGCxWCXU7UrsM6p;95SkY8xN{2i=~=vYw7ps7LXZkip&Phg9TEp|)j0A?NNqS0z05;(>{03QgcCih^CB?&+uM${@N?+Si`9hK%g><BC);1gV>V;Xlgojg!Hcmej{C9rZh9{rCA?y|n+Y||Yec0e=zNS4Lza$7xP01nIyuK_1uFz>V3_|3c5KkgqPU<I&9q&_bQTzK+TAQf}^rlyYxz#(OPBygbZZV+rjU*5MQe}(x+y#2%Mw3EOx(qwWJ4nol&KS`Q%(kx)24}4KM(7OtW<x8)Wb$v5m`l-@1qaoY1hCx%L<O`Jqi7aa}sP}j)6hWCAWAHwEVv$b#0qiQsDVGePOJ|<h(P|p;67o|PU-<(UsHeDaKX)$1R}K_OFI|_P9?O{OPxJbM4F#NBtk7)^lkf4_eH3-C?ZpUDk_luVh<GfG%vL1QXC!gd2Vf2pkde~orZdVmWJ$~`+6W+vXxF<re*bVbBHeoSy`|J(kFN|jF0U5zBVuoYrBIOMu);<EIEY1o#1oc~z9pj>`t|@z5nc`y{|@8!jAeU50+Qh+12X-=Ia-K-09}K@)1Vp#)#~rSkm{J+9`%HCW*sXNtN^CZkbV6eqbs<}7FQrJmo(kKO~SBpvz$LSGRxzAemXLQC!dje=ShA3P-RH`RevHaz;3H~bj0K>I#m3p4n^yP(0PgW-#thcLGLxn4g~jD8~esDSfcc~PPn1`pqq7+)*K4Dt-@`9jS{}gx0~OUe<pB@?y8?XDa{Y;=Av|e9P0`NG?`K^&z^j)?l(W5-wWhtRhpk<1wG>Eq^Y|i?KV<8SsclN9Wne+X>-)9&t<4Wj`OSPGYn$H9rfeu<E^19eI=GAAx<B}1Pu+HL^X)eNNE=Q^GtAf8Q_w$u2^jGP^3g>;F)DcoY*FBVd5q+yx`_h$N_54a(DsO0e*Ue{kfsd5%FX|sP?8M!cMJku(!Y!8vwU4FHkL{I&U?}J4}n_mJ?WzG+09X)D=-K203pRzn>1}bvh0MgiYkdNbCQdJ=q)&GHamX>?L{8dyP&-kqyI9aW~yj+0hUlI~r6tSbPa$#`lBkXb>D$`n%E5n&@;`Y<j%t33YwZOM)uY%-Z^5wKOud!@yxN<r)}kHX`Yib*;f*Fmgpqu{plD<`Ig(b;rDov-i>0Foyal6;2|cF3z{_SSh7_(<uKX+>BfiGWbZqz*CNe>AZrHhF()<SG!SAvfBLEdgU&Jr$6y@CeE0Eb|>zpTPgO{QTNVk0_lT#>EpYrd^;EE)Ok?2W}A=5ruNu8RQ(Fo+@SM`1heU(YM$2^W{|+Q5;Q!pGSGt{sIeEWg6(+61KnikH^w)w*jSYDqwd;8NTn)L)wP|f%VQ+3o_Ry6I?^y%KMb3w1q+mwB`zq>)lb+)&-N~ITk}fR*~gg?1_YkKQ_mQ&bbPs@Nsq^w=xDHK!@AS<D{*-DqA^^Qqm>5L`Gq!cuq0a*nHpZJ)$>@adGaC={q^)*Uw8``QAV_5txkT}o88%g4xs6^`qNL9S$bT+ulJ6A$xvSUjSZy{wC^9Q<;4e@EHutHp27)x;9^Q91m1t<3IRkit@hdM_+;<sWPEJqFn+s##A+)w^8FSfM87frm82!vYeUzhvzxpAW@@gUYL<QfOGcI38^8u$o4sg1XziHRjD`vT{IvJ()rp|VX>|QiG!&b$Gn8Nj2dSb^1@xT_IUicox%;!(k9*I5d3i*M(OD2)dN%v%@aXm4iJ6!WW|vDezeU5d@OK4jSUaRUhi&I0+F2Ak2qNRRM~5$u_K%M{T6vflYWOdy>BZOl&;Nth#}sY$uB*`h@pNnR&wHCcRhyTi&)?k#x;?u&b3as0Xz<irF(na{Ve6ZJ$*6XX`>HDi;ZVW{Lct0j0bo*ct&DooUuBG`lH?Kf3!O8tXhOmeotKJc>1d_eonluAGrnpX__o?9vJWn5YrG(FlD${b7?4S>uk)K~o)fG!zAoigTid7o2x0v5$NFv<_inx`)$YxCZ~iyLca&JQ^ppg5iQ_0SoiK{f5o9<${3FOJaq^9=gT5g|TLe$KWD9!Kl5@IwZyEJ{1ralHbkkgiZ7VJad#2rKL#X^1_#Yv>F*=fq!t0Bd2M}I1nnNgjaJjm^z9Cj6PZeF{8_<<{i1~sIJde0pt>CVZg6yJUDB%bbYGVU4L_r}TH-|bH?%7cG_CAD67c&BbKbTX5b43d{3?ZStMUapXN45xFXApcN_kLsPmmCTC4Dj1isf0DN(D>m@xEokrfSYebBZ6he-$n~`KNy|$FWDBppfpc9B1X`b+Svu_RA)c@kUib@^lM__W5t>p+H368{$WNpVvcfo-Bint3eFbcK=*E~1&x%EC2Ex+82F;0x-|)vP_7^&_4;?vMwWkxhVF66`J%a^f}J^OG(#pyok8}WelEP52w(yk%-T%DVGW~*ZiE~-Z7F?Xu+4?3q2nz1K@S}_!nf8!6!yySP6bNv1}g$^6yU+I-n3m%U@&d#cG>yyX~7jWxQhhVz2>FlWWnycF^FhS5t+b0nE#AM5n|}VTohP>HpKacj9RrB8@5@tWsg(qS2MC;ln-ApvqpSMq!!n;C&f-3(AHxr+s>;g-IB@KC6t;nRAGp2&6=HBTsc4If*`PCr3Ur#s9i)ju-{B8w$T?<*^Wju^4+)Ok#i;)JZ$F7whezcB{yFbG0yvR;dyW4cX0qpDK?Hj(TaE4X)#DPDnJP4QyfV{0j`X~FN%(5fDi|R`&9+`hc`K@C)BleOSM+m7vNe9mLrNT#FJ8Dgtvi6FZaU=uj^0bu4mBx44^V&<oz)s;xLtrm$@PU!Cl4JMFEk9cxeg6i?PnLMPuas{4>wxzKDXF{E5bUhYeEw1N$~~=A1I~gN8en9Z&t`iVnRQOP$(&p6AynJyzH77i>+FWYDAW-EV3H`)51QP`t&7q6XY#JIs1-&i?Y-q)JHs$M>`u@6A>HDa#Lz55GRxf1YhWd-mt=Hn+|2zaMN5p0W$j%<6TuTr}-R%3hN=3r?NN-v8Q6C-1ZT=%?q|_y7IR&&q6jd+?2U^MUg8RZr<xAyBd~we(i5(A^z?#He)Wr}_d}{al&xbnDaiTjmZU!GaXSVnn4!@z+|zuh(k+Jyq1z_lv=@8FSmuAQ(-rY{Aq^lnQa}>o)nP#_g0R8mXeeVRT|fz^=(9kxiN%_T7QXY@}tZRCr4rh7pJ``qq}<pr8dr6!)CsC;<M;3YNQ?h?{odknwlCzyHg4--`NCpLmTXl0*EX*MeXkxwMdc(0-s)k%g<vO=p3sJvJS?qfDjOXvLM`NR<mrS9{ha9%5wkNkYb}6t+9B|3|{8#1R43Uykem2f45La9*`ql@7#~B}tjBC(%lDCC5cVUWZG*Sx9UQmnNxPxjx~kMv};@Y_h0sVSTB%+$qFq;rvqPZ%2ePc+}NRKz&T9LR1S%<0><@T*G6lOiG)So#*?FhaNH8@cna8o=ifb4^T_tyqVld`XI`|!iZ%!rnzF;xD3HRW6sh_jwsz}KmPrCdcNM&<?LGW+;z2@U3`$l7i+AdgEZ!_Rkdd6Pc}tXzCXXNW*_xOb7t|`{b&njT00o^b3$tA17@;gj;%d=!cyLpD!Y>QLW?(+;=SV+M+d*|cPuWadz=5O+Wh-yczS03_w|Svf#i9z<m%*H#>^McF-ZBt?CXoK>HY~y2h!;q>)i7|6t!YkEROQ!JBb7{&M*j+GxOQVk4dQ=`dVKRX*2X2($_>ugYBN|$t0Lc?OwVFieA4KPr#G!*$>bw<ooE-lVRq1iu4Bt@b?{VJJ!?XfNz=Ph-b7b({~kNH(>&V_opskvO)fBHMy$&ssXZ?j^~k*dQ(@FL%+j8CS=pRW30mmMc8I$D^r4x;BdqDtVJ44e@XY-!pxM6RGy+RUrc|mmK|N;KKp+GJB3v&`s*6@yq+qy%vYtn(0A)8Gv9Rz*L2oWP(iHqAW8zhdaW{z%aSrzy{Eu%cire@4a8W)pE@@@Uefq=8HXTvJec4Rd7-RJ6C>z)qO^5vWI90JivE6S_Rn@$*VXO)F#AlMgu(Ep2Rji^pq&z-ZjRyIL&B4FWpm*Er6%SGE>|bqImm1vhbBD~AiH;sY<;;qIv*lmJ12C26dV19`?}}c_x3SaJFX3R*R4@6=s{4(l6R~W8jIB5OGcJ;#-ExhtMDsr#7wPiJY@!w@PPK?)by&*&x@MwnO1%IM#*Wlgx62>z){_<u9sp7f+U1swLlu0N({c#c-G2xp?GU9@oTezTV2&xX7XU#qj#{O-=<G>m*AsgouvOr1a(1WVKH%<!&hrqKqUAkrDoT*#rJ;#+2V=ZAT5Gj_)C~|IiH4qE1<;CHHKekM7~|ObJASw#Ne%e_6*_R1cr*uAG2RMd$`SDJO)+NlPeXd&*48e6h@`q3>98e@tQl_5;!h{5OJ3(LY%iol-<nE3o`3&2LUgX6p;r9(PsJ&Y%UWRg`Xi~ghL2bc`R=PCt;M<*~kIs7kj2Vv|oC#g_!M~%fO9d9tu-wI9J}&!~XBzSrOw;UMuOVr9ZG;+Eme240=(HTF<dcAfRc$JIU%S`<5cc^QTmc>n<zO+_<K?VZuE(Bi&t`%h)~VvW*?|Xie_-<zFr|(B?}H)m2HplnMk7&}N4}Kc_}pr=_J7vu0WMNv}MLTVL)Z+pgrYOg+$ltIYYqSUTi<eQkM(x=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SW*W_apCz9HrgrlmJF#ljHVN(C0CN*IHg%su~hX07v5$__427g%GYi8)O$<$O@N^HK(&}geWQ52e4O8fwnm&-YwOxuqw*9$Yu+HH*9=<OZbQGJt?;6Q*4ef{;IM`ZEuYa+CPWbO2MI>&738na1GDz)++6@5(-K*uE9!EpEF+84=kjQR1G>vraWq1da_HMhp*=WKdaXbfT{X$Oo0zbgXK6#~oI?$JP}o;BIWsf+AcV+H&IvFFP!1~vWr8Uap4_qvdv_(0$xM{JQa^>u>??G8?+i@Z}m34RH?rTVk)#_;pe;*Avd!K2u1?Dk>IX0Jq{SAtp3lb@gA{6JP29;BJmxWk<UCP&6uQb@+GRMO(_h8Ya6{NeQJs7N47@ImG?!||VNXm>o#HPON#8wXbdp#>2h+>#VUP7uaF!p@vIQ0#|GAymdslHxpG4W2%IO0GY6k(wEA0&%u1|BM;Hqm<-QsxhS?MtD$u$ltV8lV*2-)R$Q$>1w?x+7*R-uoSS?=0)hLCf2z0ZRa5noNSg--oF>aVYYdmZC3B!Ka@iEP`Tgifoi|hJhVl%AvaPSRBZQ(sYMLi^uXOwxkoB@bFrAt%~um6$dV0_YIRgMa}JI)eYRA>eku0$jT0-1Y#4phBBC(?@SG`yliYz4Z#P{IvL6veENO50vjZ5A!X`u$@akcBYJ)=<Un`D30cVGqA62I*u)KAdb-J`v=|L;|4y9r+u4?Lo&RbZ@mwTlcoB^=mC5}gy+1qVF=n=!K1V>Y4Yn>Eq=hO))9{lzP7`@ShSx!Z>8HS5tqyKGSKdkL$#rHHRQ_2}_ln$GIYv^_m;GdMF#>U7@Lebhr{0&x`MDg#|oQ-QNMhKw5bJcpIQnS>C=XxQxlsBxvMB*`k7^A~Jv4WvCZST1aSN|Hzh#!f?-Etjq5wvKY%UiBJExDNLN}{RJ;H?De?>*rI=`!<nijJn^5s}zW6SWkzK-9GP2I0KahqRO}41Xv?vSDec6~Z}gScc&3AWEG~Hc2z5QT91)&hOxfF=C@eHKWn1ruNFHRoAx^%tHmCZ3y!nJ7`!dcGhEXMmVfaWYMVoYcrke)@}s#z*&hT0}xB#rHIyv!v}17AmZL=cc7n0I$=G#q7WtGL~WM;w5aQLd3TK}Mf9(fjWvtG4?548>5}<d;TyksQ8+f8Lbk7%m<|OKjCl4&=J|2e`Dcln13)C)-N+QJ0~cse{a6ww>!nX!SfeUpA8F!(JrWdAW}!3YqM1)?MQ7oYOF5r}OF%&ZX5c3&_D2!=7+Dsl3A>Iqjf7MG&UraB#pd!7WP_aui;FYbH;qK<SWu;LmTwynHBm_G&M5o=@reZ2RWZvy==lk`GY`#g#UMLarjAl+i&JBWkci#(mDWYuUAd_d$89zCON$E1bX{L6KU7BsU@JDVJ;Bvf2IiIZ;JX`&6b?BJMu8-mvtfAtrZ3^%mT$-<cU><vkOpU)OHMc0sujai<tRe7lhKexMz-(?HlZTO;H5XIP{{8#)v}+Ng{7_;e}##Z&M0Nj%S$*#rDYH|BB4ze>hU6}41k+@*{oXeaQk-|wAyBd1q6p$8D^44w?rK#9J91Wv_tq31zk_dKtI$KNm7?$x~>*C+{1JkB`=p}Go=iqZDi*wrpHvWyA-*C=lDx}%|^Ahe^dHEG9Tg%dALr<n(OswWB{Z=92^lu)r;|~{a^QAQN;Z>XS26^CqIvW{Ew3$@4<)vhLB9t-7dGDenSQ4*?fT)U+uqndGfP)^XW6Z_?y{4GGEg3Pruuui<oi&w6Z2C;eHC*tHZ-z4&J<^$T@mDBuaCAS&rxNGQ_ewQd5P?zi8<>N|H?eMDMuYCiT3%T2%87W0s(zSGzxluWOh?{GRuH-wPKM?|hA)jBfGo?+*4)%sR-5oDQFj7*LbY6BHa-<Sk3AB$>l}&ehO;@ys0Dy<hg<j1S*D-$&Ah^zY-{dBgHy?$Teo`bggIu*i=q7y*Lzf*<@A2^xt_{Lz;ei)KEiK&tph{$hMH4M(hBSD%t!Ps53LPv7a1bDcN~;!rQ6+sWOIu7JXq-{b@8<be643z>(PT_W#@scIYKemC+jnEZyMC>`^a{ED95*a2%<ihIFscS*glWzV~%`>$tJC~o++T{g}p9LVl;iScFL&}DY`W`7K<G)_YTfGS4E*kt4{g8Ay+Jo@hF*ga(-QvDPq`T>mngA@dnw+S}d_H^%;+S`XnCRVq7*o6q2D6qP8_40+N#uwFMF_kC@;=pA9RmTSjvf+n{j@#90_Ha!;ZU+zh1{FKDLE`ziND$tp{51O4pYB`W-8z;Y=VI53=x!!i{id#FAmlJjvc8k35@+03)Soawg=}6REf)Q4<g%>mAWl^kVOYXOrUb`=$^qVk<_cL3J;S?$XkZbAMKbE-{d)!pg#jWg-W16a)&eH-04I);q^3uc3>-$n|4dMtiwZ%(WNZm+{u)*!hCa2k*}!2j`e6L_qmBn(ILd&e;?;cUVu=4HU_1~xXg6+CN{kKu=~QeA%$>7laYKLPUEFI$kkwxn^);SkM;acXDHXnP8V8YThimaCMFQYa?b296`g=X)I5NM`t4}mYKn>^SJNc*9?pdAVmI;lW6c*TWoEhgnQ<T})6kRr=^r{FvT8<ROX)h220BAF6qHraPEod4=90r(ac=B|(xjl-kqJW@gpXy@CIp_E8iy<QtVYZ5KO^4vy!B!O6W5-oRh3U=>yZ&gi!|ZeM1cqx$nW?2)mju!d?>GIq8{(xzk<GR>vJ;^>vm1E%?8(=PG9k+&qeHwjeht&wLQhI>En(*n?aaiIbbu5rrU0rHPn*C_9p1q%aSTBniiwPn@x^j<x*5s7ici2dK3zz|kX^-i^2%;Dcr-=GG2^Fa%~<In$4N6U@*>I_4oBVKDK&W@-$i{B=>QMD7}(LIBcp!o%stqCv^tnK^L)!Y?*0h<jy%r=@lZ8#k*rCW?k%nt2eTI!Z%<c>WPtb%C3tBe?u#!)f48oi&YH1v&*Afu2evziYYAXS@JK?p2?hxFM?1J|1$SSZOXf|dM)^r&*R|xLgiN)&*c=OD0evC5uw_a7My&i-9=FwNGxqNhaw$#=edS;{JiPjw)%9|UN=Z(aic316m9bxb%`DBquLm#QQK6k-SWOAtp<ohLn}&?$=?1tUM2#_?l2s^B6V4x=LLhbcz<QR(MVfZ$KSdGritaqbq0}h41aD4e-N=M&n!ifsJ1!XiYSuvDG7=97<BZloD~Sj~gk_?oZ(hX5L*~<6+~bq|qy5A2H!o5oilq(a=eI-cy0zydWEv8m5{yZ!oNG<1XxSgvJin(as>?Daww7GdoOOruX1Q!`N?shYw9N}#p9p;{+55z3^0#E_!#m~*Ro}K%uHeNIVOP*Po7){fjn046fl|}v{AE}6#>|n&LtmMpM43ooASk=*In+%i7~FT>iDLD#yK`IMeL=&)(tA$Oaiz;R@HJj}yC@%e^3H*CuYHvC<;OKjx^moTCz>Hx9$5e}6}ZBnX){6qB-Taa&o*pBUw=)OsdP!+_$eRTe3=7AqZDc@5>fqBd`fg(R-bJIBB?P$m$yJXa}L!8boKOEc0L7UcEh}4Yw%|xJTn4f8{E;Kw}h6dVS2z2zPy-S!VL&lTPmTOGL$7qZ8e)49o?MjOH}0LFN3du6|$kTETU9yJ~OF}60L-2f&HtsaxjTZb`dD{a1l@pe71zW=;V1ZGbk&$Q8|~bZV3eVFF9?UljdJsUE|TvmwwVb$kJxS!Ti9OaD2=_Hl;;sVpH1v*Ilt|Z-Guw@2MoS%URakb~&&k-;iK^Al*xkLgOQM=dkNrfyNg2RXC_iZ4A}Y8E?tcEO_f|52z?Bk8C`w<Ift!>OB<4irQZmk`gAH3_qedU-18s?LIWRYu>Ioj~5@n_Ak|5TsohuKQo=Ewm*|pwZ)8mz8cU*xzuL8akJQ&C^(ZCVbwAXW74e*Qhg|#lvd4_EJzIfUX9px*FI!e3M#0globH4QLyb^z=WJxPo=}lrP#4tm_RqUpp9F`70D&I+-QszFQ$x;WjN~jHxAqY>kLh%ViB6E<r*lhWK*-3y~Voh7DAK3aK5(USzGa$QmX^FY-i=Z?_IIrW5Ys5&mzP>EyZmx$-|o1+*nY<ht3LW2tKfGKWYfZ9jF9!GmMT9Ef)NT%wPE&NvTvmg7qZ1bY(al_n{0*tfeMKPx%<giAQAC0TV$Da`BKNii+a)&4h4H4ev41GP1!r{zM5y!d0v?(-Y^04k6H^XT=i=Z8T{j`NJ;1)TtTQeOUS_e2yuZDH3)S%=l0vs|ML?pmxkee5NVyfFan8toUAB*gRhilwQr+hmFhPoenK=0zOfq6ByRJH0I$lhY{QsU}G4V?d<));UcYSaTP+uEK)fb=Cn<if_<~8O-Mj0VCe-3M=#h33<J*=m#+bo{Q2MN3%PuJm!w8y_?MQ(7<B{w2;w&3n~tlN?8v>^+T;zcUz{?a_pP?8A0-D-w+<h~zPp>=*SHnrxKVnd^#cX~gkI9+(1mqP<Pzw{e#C5_Ee_iLsoH79rexDhM`hS;kaWt?^<G5<+d2|0ZR>v4sseaNFEB%(0l|+<p=iye?y<OK*n7-z<`ljYuNcE4Q4_xXm3g3?8UA1i4>bqF!xX>B;STyVf2R%`d15+Y80aYXM2njmrZpM&3`?q?AnUqANbDSQn-l>2qmGv$+MCAGsO37$w_W6vbqU2CaE#w>l%x_2&C07$l};@QJG~~eHrIM+xwPHb)_l#`?r=jUQ6csXiD(5D3fCJVV682m4I1v)k%A=Tl_O*Ze&xeX@&_Dno~Llld8HU<5Grbc7)|nWjD@Wic@YK4J93~k&WmLAZMro9>|y<v#bYv_7D$1#6h+)HPnYfJtC6UO#*c;pp4QnDu7B{PFUcwJsrp3`OP|{N3L*9vL-fd4iYw<u<Xida;LXAD&-+H*QPd$`h-9usFiuupY*;jcOE{q78j?{s_FhJj*ma}UDOGGnM>r;a1_jFt_5w*vD;Ol*d{aq-y2b%FY|BNrP{bqD2?Pv=g&<LKEY<-0`y#008eB8M>LyQP+M7UqYT4S<^_eW@Y3q1O36?Qd&01z{sq5Vo+<!<29xF)?(47i?DlhsNS(mxQRinJY+8SVXu!-sf;afFX4z@eGxxa!Btyj_6Z<$oQ>kgaSRi%_rrqzN{V<QG7p6~})R4|{Kl{}%JwPj%wGlhc9gMVb9*EFZ-n;$|VSf<n5;myrWdyYy~;90MB)%GO5{)V3ZqW@_>|I>x&4dhQjdi8eBE_3>(I$SM8G=j=0B@7%YBG|%?m%GK1+ikU&#6jB#*6wI~A~(b}XFbX__kj^?rjy!LaK~3xZ1L`V8#t<uHVdhtt-sLuXt_PV7}#pT&Zb~TbBu1_Ss%){StvScM51vO=|{X?eS3Acm-(XZv@oYk?zMf;6OZn~a1EGzWnESj+>S~f>j&1f-Rbk)VMm3|*S4bDP|CjQ=Lg=xow)9uQMwG7#36Qzy_kCi3iLHsjARr+I+|(_qnHm?MSw;_8kh4~8l|o#Wt$8biK|9x3MeKhHSWW`age3ds!LI^Pn8z=LhS?oh|AzWa7`;8WMM+cRdg2a+JPhl2vo7fE*|qkf^_8N5tOVzx>9r>%zclPg(YRSgf)V=Bd;n<wBo@`_~`+0IN}NI7&V!V$m!8O%?M@ngfwF@)?;n^pQg*>B?L1PCFOl1UpYguPa2NzMs-<ejOjFf=70UO^DO}=m~BpKy;xETC|)g+t#ZGQZ&a2qs_ha9?mTU~wmHms<~l9Y^Ntz<c4Kg{%Sq>=Nr`$Yp&4Fn5)6|oIYtzfN)iX~{Z<PV1EJ+hN`cnV@)8VUyONGbx?r(rSHQBziE>W%q_XW%nk5f~yQovLz8PvqX-SuLvWt-iCG17SkbwrP>D?AR_Hj}&Aoq1t4fngMvi6a<2jVrI_9aPhw_6>&qYYc_@7>XHku*UJ$gtjVHbp|Ptro!QwR$gla?nWkPwAr8E)kZV4IZfTPTF=5SLb}VofwQzaP(HvUAjG6rRI}xT+ZsH2R86rb{4;Q+!m+yAT-s7tv*sS=~jyOmMk!!tlb(h8AYp?B*TAZeI#Pxf$2P+VtfUL#2{gHAv+1|dS5|p^4_C+D*2jYib2+5=~vIByVZG5I<m3dIWyi#JzJ*;J-B(%khx-QV4i=}@SU@9ewWD7wc>;1CDK*hKP|Bf0tziXi{0Q!6lOw@bF>a$yaXVC^}7~E{07@5j?wg{J%-H&bS%_L7u34V=3Aww4Oz)%(P4alh?XIFV4V3jdOhVCiGxHvp8&!-a*8hWhgHNi4lTMu9IGAp8U#zGbFcH;a<3<ikhp%$-Qx#k583RlK9Mlr;F=}d%O<k#n0b=FZ!#r_W9oLm(WyY)7&jkbE+|qf$}_hdjy@GJjdV#hBJ-GJCw14JY;Eg)3*EA5KBdul^N-#dE+Tu>GbAw_rVR(3giG;u4IvnbWrN%igQWL~8Efa_>vK{#R_Xj44;-MBUnFsrs|(1Bg6*tWK)FSahf0jFyb8h09%sFed_KJFYuq$zjl$90=b1)&gdJ5Z2nU9=cxYdF*H%}AMlNRz`eG~ABaK`f!zZhnCdE^m&p&O;4mz!^Qj9I$p=87W8VpckC8IY}R?gL`Zj*O)%#Mf5gJxO>!CB7P%zv$=4|*K5NyFu-l<lMcjsjDMN38)K6abN6Er?4^c&M=!W{R2XESyMJiB^6u2tHzufNS0Kd|O?A6ox5WJi({gkGku^rMuM!x)tR|sdi{8R0H>v1uW?pX-tT09|Z_n=+|q9&8{|9N8+<6!A5&_2{vwxi~BB<W$Yr1CqOQuZ-!aU6&1<+LSLM2k4g^2UqH$&Gx@fN)DZPL^_<HuVw3-bj``&ZNHhtr$9O7)yHiFk5bskNId%<s1F5Iqb|R|2cekY^M$d;*#x9gH<uRdNLs42aWs#(1(f%>DJLRc<Z2XwM69q?sr;K5z@PsTGWM_xMJzuv;iJ_){=*DaLLrPqv)Jqh;wRRFwNYjJyTg&RoPd=$M%3$(P=$4Il{XY@B#npRaA7Gf5&?(?vXkJYKI@O6-R&MnV9051Db#B?P=0`t1mCe#N+jQv=tx|)H^RfQ2>k_g&tWnRYx3Q6m@;m7cCMf9qSp2Dqv)@5n)GPOqn}@zO4^c7J9f=qIT~UHj?}y79^`aPZVF%NSE2q%<mPP7{)GyP8>s4`K5Ae!91H;;+==~TP)>~0($L1o0tF|r^?pbdp9K8Mnx8Su&K@4oA4Vr%74KFbDY_`siiCUO_9%EkVH%$Ov1*Inj#ITlY7a47%je-qRf90v3_}Foo;?6+D5Rn5nmwBHW%Jrop@J!Gv=*NTf@BHSizV#4XT-TM=8A8$$%YNE>9lAxtVK1=L;%)+89(DsC>6O#rDDZLfuBhiBcP($wU8${johH059AfJ2ir(~6F2=rRVcpVWGc<K$)FmB6u@0h8Y*!D16Z&Xd$G^T5yfH*JbG9RmQ;O0^=A)Lnk)Vnl;e3i5MCfqH2KLy*KZjfxK=$yCm{!L!D$3UwBSxotv+TuapMv28up@7}l9&MB4Q-Z2+Vado$nW1t7}X;q2FJ4}=Ie3&iP)BM3CDQo70-D?+n)zk3d&Ehd&ZWG->>kkYc|27PDg$h<P{ZU<GnWrulG(44&Nkm7o%K5U&V~6fxAvFk3)gBlpu~UhGp`QvwY?9?1_dhSDdfU7=hI4EqPY7QWj;*46^4R8rmsxTVr-VF@UwSH|jqDe{0SI+W(Eg=QKENR@V~%Q=-bY7B}}&XSDXEt0*<dUR28pLF0ojtzWdR8j%#Pl!puhuMqC;>JZtlN-otP|FnI@x624|>iFlqqx~0U_WbZImy0&UO6h4*6PFW2%(hT*AXIn&!fRW54y|@aP%#=re-nmkjSQc&8CS#QX1U_5v}G8`;q!w-@@`*FuT~4rQL<?Je#I_n_iT2ue|*B_j%tEv(g@pIqgR&lDkGbC)pScxquISyj<vPaiEaC1UC&!Tk>C(8FufoyR5;akz~UW3I5B=D6+(4I?xCSF!S^AOX}TE%RDpRYar1I*PO12AyIf#?K&!dDuC7Y0CX0ecwGC}TJ=;`GY$*&aLaS{tsPuZ#+}tp8B{pU4GFqWB6DCYYfxuaIum(T~{7`WTOONOBx<zv;-F(cgSVrUFC~ATa(rNHpKxa0Sh`9A77hJr|-v3*3{@yE5D^<N2KxU;C*a*H(R1PE&RfP762mv$rr$z)PY`ByVj(&6|yYg>o<fLUq$8GoX*%O{EEyiImZ=P={+v4V1+^dLZ4{UA@=-=y^n%0^6%*298zlH5cvQn~kb$&zkzXfCSfjo9XAf(oTsLD36BWvmd0&x!~5n`nW#3?IEjMC*l8d~NRX6kPT**@xE%uu?}9Qf9emKMNZ`avKIEn01s%-bLgGbi}p&aIyY{-N<uJ>RJYQvwBf%$U*^?}tHc#t}-8bipeXe6QKbQdY$kQj?N7HsD@n#R!c=!1i~cewP1<Lw&+c4>H(&`t5ge-CJ0#A#mi~iwdztN8RGI7#X9v9ShiN{DvTJMX#{@PZsep`W^-)pt}PVrefdMa&)2veaS4JDgOKN16Uq*srOxFV)S}*yGwbn=2G9?-g^4XotoXVC!5Q7Y|1*MK{E$4WxlPVW#1||6=$l|T5MT_Auy+<L85F`7*HQBXkRbLMC+10&-c@pEY<dwzATsGm#y=bqmMC(D6@xX1L1ymf{Z7;-^%#35+G?VpvkMDu8kAH(Im88hy|IogP$5UII~L+LE!AkeVGjggV9j&@flpNWDq>~C5aUP!C8@eS~+$o$IM?-AyBvs?Du-vv+-SXl8CqQ_ELZWizdYKE^VPAv}8k*NN})g#dRB~4(Uzhf_B=VP9>xRSt5GM);A0m=}i;dLw{mW^XhJBuT&vC3~nwK7?qcD`2+k4CY6$btInS6Xb%b$9M<pP_yk{o!r0#nQN8EYqMTHzJwZ~J;lXsvWG`xFEOd=YFOX?-;?jSc_^ep6U7z1wkWl6T>uKMgzkSC9aQOD*;IC3LrET!5%wiCnlkrV8_iuk;jJLCKa2EU@C-v{si@N*0fI-gdhREas6v4`euD4ho$J|28lbLcoGx-j~%nKhfk8fA)W4@?S+3JEyH2MI9B+^05SS?xXlj0CT8nvMWwZka_c4Jy<8_mX)VRR3HX`8GHA-&2^bQB~0iho?9x$OouE5MLd!fQ#8uda2reE9>mlv4C0qTakeuNTWZXE_&9fz9PwRL;qpT~+e)$NJ8h^x1J>zT%}ef6(bAsyTdfe7~k&XLq$dqXei|3cOR$&KGPMwZ6J@h^v@Ki9@;sfVBs^sVZdXsHdVyT_2*ELzyjBT+l;ilCYX9+Jt#<pp)VH1Kp)rA0>-%kOMGii-S?Rjrnd+wS}7oSPqrpMv4Oqvm@Yuvdz`Vbp!Uz;7^r-Pn`%naxf25k)7Mza2TMu1uvb=?jI!tKVL0lJB{LRSGG#k8cfV(GcU3AB!et9tAmvs3u!=zAR&&1t66bFDab57d&$EL)G@TBF_;(YyD(QGn%5-+=@kpIBbSXDmqo}{YnQta+0I>&IN`Awt+@fj7A~_`U&JsVUXB3kTvZ$T_Yn@GY@xLh5eg5%8V5-n_<UnAZS~3FQY6KS;bt+tPrCH_Sr;yp+5^N+nKQAvNDY1z#dvioJK8!-sY?RSTV~bLtFuC5n5?HHNpB=zX;J`i(Oq(mD*l$jndaKdgIKFur%6}W#C-1xz71QmQh33y&&x9S5Tu9DJBPQgD8uTyq04#d*+_hJS13XJgQjmQiLei?aMVhR;}<=gwrY#@n``6t*d*giOSzB2R`|qE1u2K|^FEn#A^6G~VP#Z;K+enTJ%8O?jhE)jp`Vmh$-&knj?P=R)q)mG5j&8DPqgl%%%Gx$SI?%Ih51}JhKZRzcANwo<p_tsE*`E6TQ1E(q<ss<wVF}=cGyyQ%;tPwRIApP7Nzjdq~Y&K!eHRuZcc%jSI{`sCLG!(r%SJXTuq3!fiSN%=4f%)byWJUxCIq`Ubq$@*Hp^7Sbp(3zo~DU#a(J<<{L7tlFNzjTOd<1w*|TEWLrbA@$wr|vBYcLR&wk%&$LdNMs!=WL5+H0{M#YO@y(F?Wqyo9ONMq2AIm$@sElGpj_aF628Pq(Awv=Kn!j2!x2?91P%Bzu8wBN6fFa{6DWK>o;Y<au!9M~5cu$87CkL9#zrEdm>24HGL7@63L#P|?-xK(Fu6Z)W`}aGvn{PU&{e};#8JTIG%RJhGvqmeB#1-80KyWM-slOGe-+Y|6#25L)RVANz2V#I-%Co%mZB8JoS))t7!&zhAIKwMQS+l)DEE{EuhX>za%|n6qpbXAck|)j86TpRoO_A6tO$pPA+j6|gil&I9^z4Y^OLN1SgRx6bNDq!VebH+n85rR^eo3;07WI6w3$;OBRHoC_D0u%nM&#H47BH7iBlhI`E5`hz`>;L8p3N=V06w7|Er)-U^OgAZ5%R*x^rmiHaZo2L;Q9rPb1ER6D6;aG92o-&i>&x4#^{mV_V-(c@)%>_n$Uf%rcWM@tR)n2uwSE1W*=7Gb<e`T;ieRDvACY9jh|Su-@|v>fl38%NK9BcRd{uy%w;)nRHw^36692)x~3v*!GNDia~_Jk;=UW@@D_%QiYnL8Erb;!PN12Qm`gZ3ZVsp?#Gs6#RdKmKiv8EA;|s=<za}$_xZR#^t@YcDMRpAQcPK<Py_C{<x|{+l3V)1512bD2pbfc`5n`3C=HwOlNFSY8xJQN(Z*%wswWP6Dt%a**Y!oBU@CW*uB53)3-Z8Q)K_Ez`2<{<s<DJc<0bJ!vpdQKP;%>b!btQJo)3hH}W*J=_8uaNriX_xsPtUcvw}^c2^Bg`mn@J4Bj%T1hgDukZZ)Yx0)^I4cC<@|bX=8-+b+tAd_G#<k9FE0lSkmA7Z(bg}*)RP{%JrxDHA<(FGh)mal(fgg(5CkP`u5e{!JF|b)50;0p4N)&U!~N6H9e3iguZIYEC0MAPvS9)=w<e9#uc8qZIZsEVRA&4L>r}LB>EH`E+tWYTrfKJ|9WsTHd8Xg`9<Wb<Nf1fqlJ%;pC28(J&`Yk;P#0O<*T0!mykbSnGWO$ZG;VVM_heZzNB#-wD0Dng7X_OowlwF95Z9FlW=_%o&huQG2}HK|GQR87Y)R-qTGRh=bCdr2`JXt?A6}M{`l?D{;vo7zl~9~2siQTy`x_UsQY05&GUVH|1I;0j^&Ldda#WJm5e-_X=_^d=;^oLWg8he3(jWy`@imU$($!YzS@8DV*hB2uUJD1z8b&T|Lcj^!-+LmUr>#bG2$C?h{~Q3^lbL>aQ}F0HtV+o6i~`H(4^nTZ-+;}{AgzPvvlED5f>~C1n8hD<=%@Ihi{I@zwR9!?3vaeTf8}Zesb{Y-SfRM|H>Zkg)o<n#a>QL*arF7#o_MRj(vCcn?~s8q4F$TobY_bB~jJ0Cn^g3e^lbjkHoPaO?5Q{5v<Hhn;Dl0ldL3({($I0!R=B?l7}vsrgs)V`gQ@Izj_q<(fPsvWM8>K1j*2Hw$oEH+z||FBkwU>A#~omwN!{>dS5S9u&|uL`*EZ6O^SDZw~)BdD})%ob8}3|0Tex*c(9sG3~voQ>jDBD)t2|bAW<{ef^y&0%K)h>0Y<1R#_Ei{YKeui5qt+S6NxM(13|SO=j}lt<obCFs;q8R(i?(mG=xq~3oIE&xJ|q&S`R_{5!2qKQN^iBn&6j&@|$ynO#mE(AJX!=Zx+U5)j90;WFJp~u))IS{mf2EHTGHXMu88Nr#q&(zpW-$al(W3B}8qfoHyKL<R2kle+P9=M8e&G(M$e{St~;RiPI+PPxZxWNyI9YNaKKp%#e{>O9mdBPNEtMoX)u*tITuJ8lMvT;jk@3?pj(F8Mn^#Ys33-WK8S&HGk1b0+F*U$!2`vN9idQX<_ES@egu*$vMk^#Sa*H#wZ7*31QBx&|v27z(W<)Bkxv2bilT>xm>U>P^wG^FW20oLtlDG=~Uk1&BaHWt%{3-S4}EA#xQP9zlk5@D@RN(h^<7e9T{-k3<=1{3ruG5pjdS1A9Fl@3Pf)4dMKX;!y}cmo2+THKvx8qGSej|(fSP$>1P%Yl}s<Ig@)0PMWwIA(^$;v<Bv7xniJzez4hQ1`Z6p)wQRq1<bp?gjndT)d6jF}d5VqJ?W{CbYpMAkR5JFWei)IFWn{sf1!BE)S8G4^$W^oUHh`C1moz9lh82={SLT`^(PS=QPYx_8=BSayB!X2OxQL*_rPVVDCEHG9!qQ<j(xh;Ek|U+kz0CWAOQzw)RAOQUahQD$2Xb#iSh{oScYD%uIG1Nc6G6K3HL7Aqk>l<sURj^;nA^F=4Y%pg+l%^QiXzg%MGs;_DDL?qNXT9ML(i<;m4h2iK9PtKhGHN5*U@A5l5zx<xF`7Frq<rI;jgb5LyetxOPmzHj%uTAo!3&6O=eNGw$$2fU&=U<v!-g}gXKCt{l{qM9>9^4Cd+K2A~BCud`R7Ka3<NR@p}}P=}lxc<C5?7+*zXOgzT{3Lfd7ul!2N;YDtWTU1@3!N{?kq{TquAsWAn~w&RPHLul1&dmz>-N++X~)nRZ0MQ8(x++ZOq!u5Rw`XW!9*B-D^SZi74T`7_*W8RI%zRUmU2KZ=aoCqa`iX`}|g<X}0V&H%8>Kl-@3iaL(a^#2)%`|^Vfl!MC_OrDa07B75kw35HR%+{|t-6}6=A>&se&2`g$g9(E(9dxQf`3u9C^a$jN=K88a8}<s2ug|UN6-$S9iv9yG)J&Rds7l?pm18YA4;Lut_k&WMYT4$eEKG*2t@6R4n9<;n)UZtzi;5J>E#NGWg<nozP@hqE~f5symD+K;1%9)kz|slfm+L-ml}sm%OcA#wS{jjn&yrGXj+UCmR@ij*d*2eDvDr(1v^@`XO27zW9fQmfb0?HMhjiD8)7E5z?^i7!W%?VzG1P`us1+Ci<_8{3n_My&ZdOX6@3lxn&%K)JB_ds^n}vxJHPRZ^kdPdH!HdfvyY*3R&w7Ht;B3jGRi6-Mw8SXE_j|+tEpB}Fc2=REOXs1dbDm*wP_CWnd8Xh0}|`}CiNw0G%rReE!;FoN>{XG^ozXr`MyZ&*vU8Lx88U8NDRn|F<v&_j-Q@A5lh6AQD-xpR3h)g>Zg~8|ASOkjcT0eQan0-PAX_`noXs5QL3l3Or0Yg1Oc6;He>}%mmO(EdoDX08GJ4S6N+4&b^`;2>AG&m6onzoiH-=Q6->)I3DVQjyAM%xjkG2LyoKu5GT<eVH08ZuEx?@-39|Uurvy58MDEGnFlCPk1pYdwx63TDgGVSB%*6XHT|Sq3L_Kk3(Oel_JCI|o`(+@%ma)hhkdXVj2vCL*N4Xn&3?kfd+e0WJ@#i3ofxqH|5?Wzgi$z)=o6as9QO0yDCAo_gE=~@)H|m#lcjPkMB2>Y;@|tHA9Nc`IOcyyDw%Qc(74)sH%3$~(_Po?(vvQuU4%t9<JsZq`#Lli@cX-?>7Z6LARof6Eqx?KDCjh=LVmnF5|3E6dOch-}udOX4|I8iS7qpf<_<JiQcG~x<Es)tL3A`pt#)@bZ80+AKSPJijI`hSRbF@B2$nyV?<Qp75-9h0lvW=d#7iZGjz^+E_{TQ7Q=W7d5SQkF9T#OFQuK(RgiQ#XfM}MytQ=)l&+J4UCM#T`h8yG0N&xo<kJtkk2!AbR&&-Ivy5s$7L390@ZyRC*!)ADix$}IAb4FlHEg(wm{83r{;ft;A`HB=iFQ|X8M5Qh$Oa~~(}VIeU6yFy+>rmh`t2RUe@d-Q$hFP(q$DFOJah(Tiogb?nWlS_mO9j9QZ_;^@d!&mvbj|oR>mSYxBsO2K{ii}(R%{1l|B%OaW*-Jmr#>dkc)+Gl<o+!b^y3WWQP90J3%p*FY$8!450N8H5ttX{&NZx5fCedh^R2W|qGY=21BMsP-51Q$b`Mcsm*ataFNG|4#Ck8B|zYK}rRP)?MP#Ar$T3mdPuy~L>9vmf6GP%*uc;fWwXvoi=ZjZtq@SL_pze-UUIL5=n6ze((=`E>S{wDe_N=tfS$6kgF2f<3qgY1<SpA2H($z%(b(>7$(_uZ?DHIm-r4V;g&eMfBV0pP|52q-B|Qg`$NM^A1Q-6R&|#LzxoORNKTW8QPIH~RG`G`gD>QcN$th&^s&<7*OyYJ4#y)XG!(xWwoJ_nz{{KhtPVw?_AIrKBQ7c%mbRCXLcd<t;NWF}R-|b--5*5HDEv;RqB9x7f9BYdtgsyKxoxsk2D!1Vsiuu>F@~$cg4%Ffu(X5i(M|=zP(vPyu-PFQZjKlb`v#fK&h%8xsV=aQ)O}_7F3CfKc4v(u8v2a(C^S{v2`7KS_AmpNf0&d8s)~4IRm*r5()l6tf@Qmo8k};-`ItU6UeC%@$HrBc%v1Knx<c$<LYU!t}t-1RJo=!x^k6T<`8>swGh%kPlerWiwd3rF(4pWcrNEoquX2F9AH1{F-c!OZsSxoC9)XvuH#v5`eE93XzkL6gu2bu3|E2)3}_V61V`z7-wJEtINptuXUCkkD)7-pK@At!nGE9X5d#&TMWeY%a-egb%$j$v_-P5?GdRN5`F9C=A;b;&R4@4YngH`l)kH{qopV+Zr6Di+!+*-o(Ex&J#H*$u^OE@KnLqa<(m*#pa^+xLNZm2YQkw_kMYnGS=i{?B{cvOJ6F~K`-AhqTpl;bv#n+v5)_+bx#E$6ubx-t{xEOkVen;lVQ8$>0~I&%V>dyv)$A_k0@Hj^1{Z4I+J~!Ty(^K8om3`Y(WqOiP>4(6Yeb;Z(W2eK12$J8IC;o-kMuehp*y%DRhORWp$fzE@|1iSX)%%Js5l?d*H`AMn(um|j6_BZ=F?awX8yR_xl&>k6-G}y<{^H>`Zb%KcDshCn8zpz2r?~l?p(hsbg|u6Zpq68=sWuJGTt@iCVH0bV7s14EcJWqh9qCa8olI-qapb_dV;ojm-r+0TZyB05^!8{a|qoIf8E%?qDvxmk2!#-hsj%Xx)6(`G<S^R0x1|{g8W?xXSK{mvO0U1eWRM``0?(esYVOb6Pv!z(kN=u<4ObXC!!~B$7;T#!W#_6R7?KC@D#2k-@X1N*r-(j>QX|_gW$C(vek^hg0wIagL4E26^zL+Yl=1grmiW%v&eCTR)6&XKTO1InDs$V8gE~^uIC`;Jahh_MA|$5Fp!AezM`Wk(a?Kal8*YU8aW5=`)^R*5tBE^@fVN|<kz$TpwlO^rTY5xMAk>O9GWILi6KArUmf9Ud9blZn~Ho>j+4zEVa53}**&zjkQIlqhw_9i2XTSq4X3Kmj5Tjvid4}4OKd$~G^~e=K#p&5Jf<2ug@rYjnra4)rP-9jz8KAZ4f1D!=#utbxQw}#DK!jg1vpa1#zZg*FOu?HA$%DWL2A6mk?Cbdw>y~S`}aEB_wNUc`eimk%;MBD1!pjiGAhtc#zICza^$4p$U*1`GcUH4_*74DlE$-=1!-dgPEuT7;je0ZElxMLhogd5SjQRKj-2H=y%~R-*H@Bgn_6~l)Tt>t1X3EC%TQUdPsj0eW23uFYNHF9i`aA+>nOGk9e(u3?`Lbu1jLNxYz>?x{GVxx+4J*!84^(v*R4rJvihvIgA<ee1b>Mpw}7kvRFsvqL2Klp4_+Dv9;TJKkpBq5?>f0NOd<lpl*A5`2ha>}*J2qgDalg28S;?EzeSx=0FK=X2@;elk=poL#nEqlee~pS)@Y-dGINR_ue1qvr+cNArnZb=!#O?)ce-BLq07jq19tp_zs;{=rxtVmFR~%9xnMU`$^qxntH$G|O%7Myu@?|tD0`Kpl6w#4K$(+cLg0wBcFr1xR5|K9JqOEHQBO*Xqh(=GSgc!m%03D{h?!W95oOVHTHO1=mmh^kAA(8aN;!lolBV(IMUOF|t5Kn~!Nq(vW@|qh_q0T}xI8nrvhU0@J!`2(5m2h-F%pt)O-75=OtErnWm00`B@7!ww7rzwor{dF=q_|O+8HaIo+JoOZ4j&3(itK8V_{BI#Alm|%Ifn4VHbYM9MCzsji-UJQt*o#=|@{yyjO(SCj+uY^;t?19RR5)kD8D%NU%AtDKN_Ux}(^fM|kaRUPc%s-@6sPu74}0d1BT~nbHQyfwzni@YqS)Y_K+wJofM*4QPix&;WV|e{tQkbti%{mOMGrda$@zF6ufg7B{_`HB=@NoRA|*Y+}}w1z+|kSo<Mj=&*GTVK=zFEV!wh)jl!8uk*(OCm{sBr`HJyM8$*<_;<$Sq$QoIj0K;J3Reb;E7skpRAGm^g&HbBGZ>np%t<a=G{DR-cwNvi5+>cYmt*81A?P#-x}Y_y+Drm$Uvxgb^u;;)stDNzFSz%NMcZ&<rf0pBwzsk$Q0Pb=F0voYEd9)7ujwc+$eI6qb98`dXV@wt9V4Hat@UsRp?pW`kWg6^4&yE8$zazw?~YQbtaX>D)cc_LuYR<agl>8ELcM}~Q}!bRz=GJ04IYqR62>JqSVHevo#$$cH?l5rwrrp`T}V3w?Wp-)?h@jJ<9sOx5V%f605}Q7n!+ViQGO-nWcoXokW0Tli4bj>{Yuu8zPcoNw20iYX>@!8_+HAkcHhy-E7k#Hm@8^xh;`OXTgt+Fu(AU`TDK`}f?K1L&qzuD%$5XF`<?)73s8pWqOFB23yRIiOBQJAI`GjGP`VbHq0xM*1>lOWGeO)xo3XzNU|p5Dz^m)?deR67Ul<K(kR4u%HwNR^dGW~qWJke43<&<@A~)w#E`@fEUPQ*>p8|D@f+`@6l*B>IGglP(P8P(LbMk5haiX}xd8NycJsUhFx&GV1Qz8Vj@7sgy6@&_C))tfSyjd>IpQ|}p`<@Q6=X^pu{O=nDRBJ0LW!Q#AeF(+pPc7;)v@1qg(Xk6M_;i7CFN5sIMp4Xe$-+oI0E5q628JDSok#w4-rUxL8hG0bvftoXoK*8AU8xw&lv2JC`R^^7+!IC(onpAUYQW2_tC?3-f!2c2RK>e~VPUf1=B5Or)lG@!TSg6&RS-C2F{}^)DRkpEgY00*>0~q}0wgf6-!vTJyKEXINx(A_{N-OQbq-Of+a||D+W2RSmF&=(QrROO&SL2S@&|Y?g00~S0wuv+mW$QJ(tG@zVTqp~zW&iDQ!f}5<9Ty)P6vVkF^*pTxCa&S<-xD}Z|Dhqx}=9+C=1E<aK7wI2u2DXc!N{N5B&8%{uk@cuMY`Vlso>lCg>{rz;EdG`Qf`aC;a=1`h0bj9b*p-tsD7Rp2dTEuipN=hb*)`T9V_v*Kc1*g^CND=)vdvff9gu;OG54nJ`_6GsDicgvE`ykg-Ah1>N_*O=pwlRz6SL`E_;Ye?=1i;X+C@8SR=#YOf`;(GdlsV0`HBD|BeCwz{5i1J6-7RNx`K?|++4%!#8HUmU*s@dWr}+l;!5DL9Nc;eqBL^Z64XyBmggtIZ#9%p<7^$QWm{pI#mAos`+TH)b!5#BqF#y?<I}TLKBJOJWb`ISKtJCP6Zk<VBG&d;hOT?j9DFsfBDfPos1&l0=(riG$n{GLJb5xG_Qqkr#Sr@cRLOaQK@c)&xH~>;b~F1~jcfqF{f*`t{yg&2;zc$qrmK%=gc0+=f$Y+MF1kGw_|RpO&_Bg|C%5nIwgvEC+K+xfeADqSgHj5D}|cn}Bf8yL5~P0t8rHNU4Bx(@a*^br6*zW~FPxi(0#gM-V3bb(BEZoUbTzyO+ADlj5F`_7_sfhLzk;<~}iWYW^iYQKqjZ=_|Gzx={~aFt}T(0{jlb@>cVG#ry;(7DWtK<_^d4VJN($5$d0(ZU}93gMK9rSeW6M*+lRixUbHDmcejrDkg?tdbujUGJOv4+rUhTPIB-I9_L>KOi2##ZgvW~fk{!=l~Dl=lU#CHS_U``E2i;WM#223Tor(mr|o2VHC+lixk4;Ue}PO1kB7I$hACMWfi>e3jS5X$zNuj27nMvQ-$n=_Q6%d`l&wWw7e)596iO8SOX9{@g^kn@M;6?@MhpgO$jOy9@Nm^jO&{duVPoZmIhB95Mx$i4H;7k=r0}3^7w5Ff6e(z=CzwX)0om=dC%5`D8;&ErU;HAw*%;vwj;Kr99KYw-p_RpW6+N4Pkf5IQe1rG3YRB_tDy6FZb>o#Ph%HlS!zso*DmB#M6tp)gQuD`8iP=Zf<G4aIJB0kCX2%PVn2ZJo>h@DyrAmNfl>k$o=m+*E;b9${6>2WWM%-(?F%FLDpIisJRV20m^Yb0n*GkQa;?7nB)%B-3fM}sioiaN*=qkCqeL5Hn%53<J*(Pw80qoJ=Je5PUt`wnGYR-L5RHT;BD-7AL=D5*vN_TtHEPtZGbhJzxBx4H$dYY=*LdZ9V(ucB&^tWz5FJ$2<<x&*h3IRyxEQWpc;x5mge8#i)16)GppX-{67u{2pHwu@c9~}?$(lkiHK>=$djN)0m328;kfsVY9{liB!G_-IbJ0CBp{Xk=p<GUkKA9tz~NdZm9qarZ{^4dVJVg5EK^dd?MFn~i#TH=0UrFu78a{>h357o=*RP$dso-X4ZgT${Csk+^6#+7%;aK#Vm6YN0V)mG#MZAMEip$Vx7&To9xdE=C|0-M@O(5)yfO3x3BcwB$t8xl95+>G29t{@s4K8ANEb*_~|fs)H9!q{1I4WUg!s9H{?R1jr+nY*MIsR@v`MLI`c+k>r#JK=*4;VGAIqtjoU4kZ+T-yNgu)0nV9Lqg@9Vm4%{lgU<bi1kL|4hYEpF8B9KS{VosI)8v1S7y(Ocwnw5sm3cx>1EeO5%8%M5<sO9BM+XhsN}Rf4?V(vH`~m%&HvNi5O{vLd=_NTXnXjV;^{tA^E%($4#r)aG9gC=H<+MGdzgZf^<jg-^2Dtd$vgj4n@8pYfr1HxA3hrmPCW0Z7zA`p{$4MdHqWCzQgau}ch2t_o_=8lKBK|&=u2(8C{F2&jIs?Sy21zz%R4hMZFR700*g6hBaqDiq?WUBz>vS$AM?_5$|a<r$C<@})w?i<6@P?9sG|b6@j(e$zTxwO&uT-UgbZ`YXlHPMtbc`0BB8#}ZI(l|_ivVvZGn5lMYe4bFPjIUI;|M1h@*;9;!DB-m!+x_Hg%tOOIjHtMnxGEBTMeW4U=Qi0Z-s6RMSgt5AwdPgAP@^h>N^(gB;yOojRKYz2occYo+?jlvs~6lh3w?KOwSA`TL(-=5w=P%tOo+BM-Oz6b}UKxHD=0(p}HdW(?#Rv$UbQAh7Cmbwp(P<2Rp}RK=#TRc7X7DJX>9^WE$mwWUbm&xN`uuplRrrk~EX3>ki9JL=5De@^U&wgL!+F0tOs+vR>arLRXpYp?@(_g4JMecbw~Z=o8g$%=M`rma7Dd|LUEN~w<LC4^M3pI8S)Glld>!(?zXs3f|2)|X*L4sV-Pn&K&1ACc?QO1q1e9-IE1t}Wq8q<vy{zBgPgxUjxAUp}*6vH@ZPOp13Z5_0&ul0F!X;w$beYFC^lYdNDiQ9pe4-n##HU|w-&f%N-Wg{k9s)!S<6$(81`F6+|yd#mgDhst805q8$(Und?K;>`Ob1n?}L!2mbs>9$d29xyG)B(As+h+0R;tS1>xwDPWurKp_J%SAJ{fh<0CWBDTT4p#ILlCE6gMio2N8);-Dv2T2pSz-Z0U2Pk-jVcHld$fr3XfY`gih8A=gvuTWCq~_b#z`lclW#>_GA95<K2%&0&W;uwDI*jG`e4c7PEJ4SGvU7G*ffRSgPBh4UN9juF}fc)Lk^B>*7Fz<?)P4UFZ+4z?H1c^6){%Pp`6I`k&vBi)h->B3y@tJ(k&G;7))Bk2#jlxG&#q0CfV4ohSPtA3G~)?J=@T!%jwcv<dg+8!3R7W3%2y^$>J-uu%Psb@4oI~8SJe0(}j5jj6M}eKjx&NUYNb-Lh;Fy*Vn6}r*H!WSVyp(vOr+k#iu+zjr4YDZ(84U(bs--Om7-wQ;~9r9^yL^?-!$PA_C|Pk{&-o*rL=}!sJ4>n(1s+_t+Kbw&OX%%_DIy?BVcauOhq<yT&VqCbS#D%bgewQW4v_{+RO{U&&C4L?#9w-vk#!BNV2SM;CQc&v7fUn(>}8JzEv#@_VAs4PI5Y@s7H$lTgKq_IaC2TbuF~1>wneMKQRkJ{i&CFBx2Gi8bhzra${5xVPNH9DK1|sgO-4le|0Fvo<-~FIZ?i%ECzAosYSTh_u$Ie7;=bnM&oX^%zA1hJHlXM(YQ5G_|b|YQrBY4LN}5$)0s_AiC=7brfEd;!%&ZP(^Iv|C*7)9)!nPDa6U@#bu=J7T`V)3Gl(e;RzY?p5Cl(d{W^Ns=Q;4QYg=WehSi?B0E%M!|s<YBv7{XNiDE@+XuqB4wsfFG+rY`Fo}fn6xmn{3`89jq&Ku@^H(0paddd>!280b{FIC~h?ROPUrI2PLmBx{o4*JsM1wP>1SZN9Ai&Ir8c`F`Ih(DG_%LZCQtHBJQgdYBOj~`MBd8_Ihoh+Gu&COAb#%$G=vpcx?*yMvlHi^%j&J|@=~nhB+ur(qOR@`ekl$|6ptiTRvKyovpe7>HOa>X}E=U!EC4S(-S5g)GY{pfps2nmf-{C#J`T#RK)w_~cHC~HsGv;=mv6mh$@_B8fsO$u?mF@%An4-SVW&k*$d`MmqTGI2np1J5UT7ZKWul6Z5gb-Ztyk_E01%n8EIpk{dJ_3sf=;3UJfFDhek(zvFHwM{Wc4K52nl=@XB6_<phpENt+w2W3Z_c>)>X@&+80GdKFW+S7{JOr7Z@Yz?^cx^-CTcZx%QS^`ku<x<)-{R?7P*ow)C4ax;#IyqoBgu?_5>w;5Lt3w-!%d=Uoy<=^@KuCuNsX@GZgvL$^Oy!-wuC7BTsE@w4gRlHv!fatXvw+fzo6oau2t#(2QSb=9M|ra(n}hbZh}vD!)!FC*X9`@Lc`Gbrog$0`$MAdV-B&@#D683Nk#HaoDYbXLBDuSfGJ_Mc$&Ym%KtkT9M8(lmJPD^zprSedpCglco8Gk`lBN7nZS`x$lCN4Sd%&inBLg!RGMEqhUHbN>NSX48Gp9!^cd;`oz5)Mf+Vi+Xs^rA2XM;*>8fkPEmB6Lgfy7=^r5m?Bl{M-nIifMymn$oW3?~Ik@4>E~=8traPQSzlvVVVB#K#3fcCW*@Gvse5jmK|55F&+oA;?{A2vwFgtc7cFwW@*$;i@J($%0dsUyxnu|v%{4qD8omu@|Vyg*!=jC)^3&Z#uB`I%O2Zp2sz5?Ba#=NXMuk%%V*H>v}I-#(80OES(Q$64hti;e;krUp&Ufxqp^u*Yj-~K#E5F3VM*U63TKUcCv$)hFvF{tKq$~4N){Vr`UMbQJUC}b)5e0`t=`q*w~MRGqWb&QNS(sXuhrY3?@CslpZ%u*1uaTfy%?(Wvs%Cow{W@jJDqS_OQ>b$<1&bVHsNK5N@@w$Z;dZK?)KL;d5BFn(cxLG!{=|$eR_*xV~orjoM-}<OYkYv)!yLg4@0IegyFUUP}63Z>*)<Dv<C?8guRe@46scye~eI**uyes9t?{dV4QLpD705ZNbQyDwdHd(=<ch!WooJu>R#O7pQWuEBv_~m~HyVt#I22Tbx8G~=4mw<RWxn}yi=Kq6z<%GQTNs=#7A&DT&MZWZ@%GMuIVclLpccNUR(99p&Fj-V}u?8z$tYcCX_qE8AkI3uYN06|ha{EmCjsqK_g%nQ15B)LQ+}!j_*>3)8{}*C{t@=xeumVhDi-zAtw(+Z7)bn`BBm>J<vg}9Dj<Lm|A$gUaDC69N9a}UXYsSK+w*IiVPZ|Jmf>6vjXQe5IcCY9CYw!?p1=-=i^+!T{(J9Z!seQPQgS>C|W`gk&qnT(ztTgh_<)=rVs8}Z4<>5B1vY&J(-A-b<^^2IR3~UFvHv5<i8@ZogXt%?yVOSTzT@Rx~!6rW8A=^-EkH=&#86z%@lVancPnn;uXW}D2^5}N$Eh;o}nq17T2f@ljEIZncmFEaVOM+N#v%l=hTi#v@{4Y<>y*2uhoqynF(8$$D%p6-7e(a-aIUN`Sl19j?YGFzsy}-y8-+r520mjUk$vm78Efcd~iii*uvG)!p#h6ARFP?6VIt$->;`F|dh+cZX_rgW%JvrIl!ri#KV2_p1;Zy7r&$}$!Y3X{Z14Nt%sYO_L2a+UgNz=cfC92WXg5c}~fF83(@N--$<l@HJGQY?|KqDWhB_L%bP|EFH(SA)-Pu;wkJ8dPwIhEW_@rVCS$a!Ib5dyOU<7ln26w+0%^?W+}7#Pjnh50AIkg0>cZ7x36%LuQJK|7sYHf_c}n;oslD}@Y7vI(1UZ*r2YxkhKeUfzEC-v>rX9c&|cvlMlKc9m}(f;@s97jijLCk=V*P(vQaJ~vcTQ&nLUd7EjeBT9HO7cxp9!U16Je%QHehz^yr4N&|9nt5Ty(ct8@^~IuIs&RPQ>eTDm@6$yyyP@7NXymO+jWS-ep}?B2T1~p8jwm2vwdCA?>foZ8&FYIKPo1XAt3ypynV5~G0O)xwsm67U6)-vsdX*+xG=Vuf@5P7a+8X_hBt4V>G_xQz!1g@*jTrXL`~}&Fh6lOMLcu5!6)Q%wyU<=-|BLPAiNsm63?G8eH`Rsx@VB;^B~xs%hu&vwPs%Kxu*9RJqHm7hd;Wa??aBE0&->4RaW?h0M~8<$;p4Vg$JsU=TgcfojVnuvp0|n-^7`=jWPE&bwD;!a{t>nG&C|2lk9*I5d3E@b+I{-Hb^{;^boKO^d2j#tc<<%D{q|Y*!w=cht-!Kpj(cFy`$=;G(Klyv+MzZ=;gdnOZ|LievL`<@6HX+o@l9m=?X~GOv+<2#3e{Cmpq*@C4_m9()-d-QUep&g*V1*Bub58}@}?v}R(8w}A*U%|NpxQ29s*Gi+RKBr{M-<^aI}2rST8}HPzyk&gQZbaX5$a_r+oXn;*o9%BDkxSInk|HU28h_hA(!jNGo&Ve+R<g*E=pqS6@@x8Gd~VyXqQFgI?0+)9xI>0XfBu|L%VV<<1$)I1f+eIuN*OGC}&)1Nd(dHQlUQ3x74FlyXA~L*6x{r6jSWC_p6|GJz+U^#Fo(ak@RaAAa^p;XXW3>#K>aH(FK~B#BwOr3et4{B>--OxY(}2k~T&8=c<AoZ9t=OC&o7&TC6t(;atLF9(mnE)?QTYq=aOBpv2wPe_QAo#bNRxHSn=p-7*R0nMHgdFf&qOjbAZHkVZ>G}!v=$!dAIiBKqsMW03Bed`TfkMfr3@e3im7-k!}5T_f_Q8Zd;e(KL<lv*?kp(Pk*odS!FW;^&<NO|QbLK;Lg@G;6;t>#imAT(AHowomKOI2*FVj6$IUX`LEYqIti|4~LQp(w=DkA=l}V1TlcGO)DSO9)Rm+M@##d!e=>W@NU2=aVcMG$FuWH;HJ39Zr)lp833o1WW=axN3L3M$4kZjYt=Xcu`bTW6)C;w@aNq0bn|c7pVP5_g)fg);{cCE+XI+|37i>!qCQ*tc(7Y9%t`K%Wh=AcH)RAIoOsHW^7;p$C(X`Xix)+g<4xJ85o=U+wZEcs@9_)686lTv(Fhv^kemU)T&j_ufA;S+6}2rtj6gz+jAs7e(yC3hz#Yzx?E=6Y~^nnHIyWkxKy=(R_1FaM#8H&qn8Tj=m9yU$e}>!+91oBQ{xmMFC77^js@R(<Ghz8O{+?-F>lWN9=FNv0T@?59erkK^XgvP)iT6k(MLrqfB$kjEeA}=<|(f$4I!$2yyKA20c??Sw1@y)x*rE(yBQdAp_*E)lPdXG0(b~#CDgN&IxMrqkD*PXgWHK--^<SCNC|4pMhEPN*ll#laST~~hBma~w2Ib~4hI{E#R5P`;wkSXlV&ByzSgK1>>`h{btRV&w=Qpow7a@8CYlnxSRxM?1xpHjEbW+Zue#Jot6IFvTeUJtc-mbMRZl7C5>_9hWEKfC<`YzDxKgHvU>vg8d(?=(`8hqBMEDu|!X`z|s&V;&<}mXITMadQN=iWEEZ}3^`cJZ{srtpLnV64*Iy3Py?p0fw28u6i7=TMh`i5ULZi9#C8#{)G8)QGb<a^|7MJzM0`jew%{|g_Y{^lg7aQC-%4GkRZ^bcO{CORbZyT85js`qB|?@3Tud+`CZNZx~;tWmmYUhA@i41G?AQ%fwB<qM3fUv&JGhMUv^YWR4KP>LbZjcAMACJHad7OTbQwb)ThoQ8v_m8OZBrT)qFrB*^=(k|pL*;|D(wmVf*!Z`|dJd`Y`6pxUrHE%fcF!o@<1NPNrD&fcTiInyx>KtB$l<ABRq>GwXjlL<JG{3ZiM(eETG{{5Znjcn4l657+8x@(7S#YnW#Tn)PwyeUKsL_sc6W5=8*J>L^Iv8GLh3J|Rn9gkLGQS?{M5ct%>;ddoz*^A>fobeZlW1YdNVM&0ul){ziD~_m63&0v4^KaoYAe;2J@wH0hDvVt-Uwovu&I20>>cY>uyzft$r?MnQrW!`kVb?B-aMkCV-KC)iYL9ElU>ed12gf;$M%1HchKK^^?om$P`2e@7x;sev3Yi%;I=lp`MSTg-8-<1aes&GJO_Kd&9}9{QicQOMH`uBT?&>YY{CwMHp7T5ajaT+o$F{j^E=K3dYSFX^z8Mp%nf}zREd}G@4V?#7lR)6d%wSY^KO6Zx8CNfS9|aFdm&4=&7BS@;_c{xb&wDZueRzQm1z}A@iOq`W{n>9l7O!D*+qV&V%8UI;pKp}3~LM{v%F)yd^x516zq7IWTdx{9a@Sm5=mRTt@@r<PNS8T38QkBx?yfao7?;Edw@Z_W=Nnk`pf>#c9fq|Juk{0%pJ@yKir8<q>U3v)W<eCp=?QW<zzTG0T(_Yk~-Ni7sma0k)0%hIGakH$*BYuKt%!?q!gaS2Y=aphl6O8o*La~gIn}~)J_uDFOFy;biaafPqsJ+%8Z9dlykDtPwFA%%9DpXjRxe~go8;cNS53X=#G>d-PAe?p8H3-${eN0#~vVR<(R6$N3Fv^<^K?;A%OMe9-G^uiipZwge2!aV?PE+CcxoxB?5sdp??g9Qy5$I@AR~w|Hgd)T=)AeF-kBvp!u4G)SF~ylxiCEzD-yAM3elw5k^wMCbC<k58w*Uw)H@}7z47}B46h=sr8ut@%jLLfnsTH%$ND$nEw-=%6yF{OO{GES~r+EIt~5XVzX57#u8&(hHznEVXy3&)+;EY5DYLCe=NzIx7ln1Ez}g)HPjuPOi~b~ORJ8_0Z84nPgVN}5`mx#cD7${{Zf`l<V9qv`9z=q{zeus?NBEf+&maE=W#xKNTz)qGW~}7WQWC2AHnpL)3*)fw$tgw$HSGiV?m+J1dta0fm~oXXV;Sq(n5;ocx>8=6ft!pkp~n7rqEJs&ENBHcmutnie);&bTG)rGSxMZj&0m8q`ZzGaXxT>6#RPC_$~{=bE@SJ505EZfcT~PDQ(QztR0eKn;BzVy2|gy_@>`UJrc>4Kdx!aoD5_`^1xNfEl_|AnP|9)PO0CxXuFPzZrqlI8Cv=@{Xd@fqcJT@VML|*tbIP37ngL+EN4Hv8P4KW`0>nYL{Hn#q)s;H<&d1HG6_|4Mpjnyq5Lt^e6Zk9rV@-OpJAh*LAT~AZwZiaN6U>QoT!+vj|Qg&3Xcgo$RKlA@d0|aD|T&;mRWw5kECGsMkHY;ie&CZmzd)yLb%A$IE)w3AO{>;6y#D!V4iG=#2&12ka7HqyNv2UC}Rf|o-T9Qk3`}d&Mxr*s?bKsDjR-e$%MR>1BtfqYSD{KA-QZ6UmDLc;_2!1mhp)bIeR$`v}keOq7^&J)lR-PZh}hTe)n`?7=?GP{_i{^bzJ_Mx}Qct%Wm9X^HZ73`{geBKHc>6Ondw`olIO<1#x6^;OWg>Bp+$OMOKtv+MVV%w`7;RXL_XG(c%}QT)%58FWHC=`8$dBDHvmnVe+FypZXZZOz3r$k+knRIY;BL0<qZWb_3yp3(kHtvUZ#H8`9<70qk}TtDoB7Z<~8tn=jt<kmj|$^YUQp&AXSIeYwp^U1`1P;Ap(_ZjZ{lzxg}kM7h@wcK+JirsJXfnHDE>LV*3Y(2~3C@@DJ=&SEAF!LOuDU>M&m?91QYnWqu0Ldi&!B-MYt^`^(A!jMh6YOcT8+4-wJ#a+=DIMHxzy$Nrtvm|1+-ypxj<{q&iYoudtk%MG7%M}q}0zt!=pHxcHkCO3=s>L<{y;W0%hrbTK=(VgxXxoN9r&FmU5fNucA?oGPGGS@$a)jZ0LRiCX`woh>m0V&dc-=)q{>Zc_=%P_c{l39);N0*;uUaUVIA}OBT;iZb<d!cVU|2=?UZd0kq@{t%W#nn#mp@!8INCJSeUuKhmENgT#k^oT^J~iC^dLKLKE80HCWs=sl6=vqwOZ+y4BJ*XEsa~R6Q_}%Jo3HX>v#K`Z}xe|TU!_8UKG!jN($+8pjW{`RSM>r3yT6TA{TZ2G*n)uLZCcnh;XBV3P#p)z)==%E|43!yl|ziva6Lan;M3sC0W#fgXm!|Tto^Db2DSw5l-94NI?eh#y~X&byAJ9jABvzs-x3EhuDgJ{gTnr0vm?DA9Mg!hr@A5<)W#DG7xJ4qxuh}tb>k;gt9AAjRN?nW)hPL)@t0>m$!}K-BntXm&>#!>mg~(Jgf2tO^v-ygC(+4R4Mau5wrMjB~4Ea5$fq1E^}pu9jnnQJDbmV?r0pI!KZH{*5ztYkcyN45}h7e7A~yT#ndI9x>J;H)D{r*xZ?C;jv!xpgqNCxWWegkA!p4{E5zzoz=9<fPXH>?nN$X@*kP-X+ingL-*>fgYKMX9?Xl5JS5|mLw4eFcu~o|o8`Bduvyx%CR?_(_r%w^i>v=etS_gDxWiTvC4||Q3jVW%K%AYLHPSDKJgSFD%`a*Cyl(YPq;N|Y?LKUKmX(x{TN+`8Yx{Xp#2JbcgT2Pi`2j^V0nW;S2))OqZEn+5m6^BG1<Q(TJm87hv12cMN&nqjeaIbK?2#~=qtg)~julD58xc~C)tN#AhFWdW2gW(vV=!ogjgZMCR{r8{#addR_;K!f-{MqQ=#P;z5>b6#1I6OMKZg<S{M~@$M|If<tqtHNPx}Onc#Ik=oZt7}%TnwR!M`7)V3<oOA1d@poje!NSZbTB@t+_;1u=E{r#njE0p<cz0y-FvsVLJV@t3jggwOX}40Li5zm51Ne$Gzfp+)}Kx((Jwqm;?$ETn)%hr+V<8!Pfs9vA85<<bcE><1RXNI>*r_J>U@jkLh$sv+HWYZ0cDhrM^XgJvmALe0p*sNQ8D)F{6csJsVAk#dt6yQ06HhKWXz;(Fw^2M8btt0bxQ}H=}|->`=#g?Ce0_9zFOLnFKlwW)_Yf{5L~LyBRc6`2WuHnMD=Cfr?OC*s#ycp=?w&>R#2=B<t-+ylpy2glcFSt`X|C>k$v4>w2UyeU9YY=kw9%iga+G2>P)Ogt<|eEqcjj(`?L75ZIXfZchOr7L!AdHdPq|(Y%I9dBlH_U5+0Va8GUh5grRjnqF{p=%ty&Vlr@~2uKMFlMzCAA*#ZnaCo)}rX%spR4oyKU<^M*I;EY65SU;KnyxvFWw<>(gh~FJ5(%klG{&H*h!$sAQVp%HdS}~h&nE*yR-*v|3GPF7TaY*G;O*|KtvzOt2fequ@{4{Df<BL=<>=t(!JAh`(R{JDx%c<}?&iU-{hd9s9COs_$BvdC&HtH=UHTIl5=X;RGhbZQkh^L#guJtQ{PD2z2{sbbC@2f8sRyC$+C1$`;qS4|{(8QF_Ny=gz`-)?1(ISl$AmOzNrC5d6SDc4^9RDO7(a|^zFcvEcUsjJln5&T>)|pvjuUH6kraZjP3X{X;Q#=uboF4($_xU+q@_}TJ#(IrBHu27glb=}y);7P)^b_!rP&+YABFId=FGzCb-7Z_&&WSOJ0mztHfrcRMvo)dB&yNoYKAheS(8*;&Sp)bb%O2mzEW-o)6^|Dip%~Y6AoQpVzNk)J<V@AY#D6t4++ZfZ}hvYtot>J*@s$NY#ShVY(8a;Z8DeYU<p@)gsvk+i=m#0WnpPrj@mFbpx!T9KQ>=4%(8BTE1)n{te+;|tD!-o!?~D=TwICbx};<7KwW_Exil3Nua?U{cB9q0NGzl=SPM?o9?~4)s#(Oe#PH%sNE%0IPg1J>RK)!GhUihIiyqZ0X$s0DVhm%iwPi8-p#2&$!i6eGnb=r}egG%vfB`{VBVa*uFj#IR8?GsldUk$E&std9owsSQCT@AJh8l>?&*>O~L1Ng8@k^wV1=DMVO3nW47d8784Oe%6z=%pEy`-(5x&ia5&4+<)OkQY(If5TEjnwduo_EjzT@}GF;s}ur8{$zBk#oH8XbG8?Z*HmR65dT;`0=$r?{|1wx$9P(?x=IY2~B4D%MOS5)19xt=HotzWF=%Wi`dsy=OI5t7sHor)p7T}QFP2U;PAiz{?9g+n{D&QB)bS2Y^Jk)23?cY+aRFRQBFm(t-GwmU~A4_JNsC}l6|IhxZ1@q>YLH(3xUgk{OH0++Vux~$~}UNQ+mW(DQU)&e-o|vNfE>CN;W9ZzfA>&N`W|hm5wHaxyuR`BOz1R7n}&F1d3t%z=k#7uxn{QlL{^Y!6-5tf-w@#2+g49vf8N8DxnBkrMt>d)tb7YTPcKEym#uVH9A^N>on7IX{qRQ4Sk@?OBAcXWAhkrc8G4M;$+-v)ug}j%-TN{r?VT`d+url$F4yxF>hC{RWpOwHPeu=3i#;SWL4$}3laW2=T)n=;rk+o^23WE3d_xw8%a+oOALyj1rmh73l4w?mYUB}@5s9uyTq1Opwv)X4<FX(p5_>$fLPh3ccCU!b}1fvxo_hSZApk*1T*53mU&s+tZ`iy9M}?tCVcFg|0U7c^`I-A1Xa<TbuHyFD7N`QHb{4w{wk%KRZvV`q(x@kAhkJO7+ocrvJ_ESdc2fs%bAfHv0x)P{%xRM{z1%#L!&>AXsMbCjf2DqVq(^$%!mm^A_~H_g$F5E<X_IPe3xrth1>*E$`UpO+P5UejI%~M_QgKD5<puPADZQnTKy;Sk($cVh#@Hn&TK+E2=nZHK}O=t{j<JyDfTl4GPLGYQj5KFUSr9Yo%eoUT_F>cNU=G38i!hVN1OV){q;s@OFrJH$q3Z|94d-}pmpm@gZfTL<*c7iSyrZyBKkFmSZCxQ*O~QCFDI$ch1sd#LBKs_I?(=iP@<ocV!3n^m&l4L1fV8HjR)}{Pb?X<zD%7J-~H0fK&~F#J3M+Y<ZwnZiVGneJ>cj`OBst$l>TFSa%n6Vx#85Jqb4@y%k^>j=*}4{{Xw}V?<HZL9>RT7=dE<jL3O6vt>Ze4s^l}L03h!@50?-Lo-OvyRyh>E6R1o)_BvLr+z3g9EC3|6?5B>AR1aSFCXxof>J-dox>mIoirTXfbbs{VB9HQM0K*U{>lJeLrpSGE!8A2%P6r%~X92H<g$nQt5UW8k%CxRh6oY7l1(Y02K5fYCTAM<7?`dcdk(xKSE|<s5$^dMsFN0~0aLDgkbsuFFKSaZH=pcF+Iu6zdk_PnxR!PRKA$?BN&M+}EyO{u>1D2qC`eFIJuxv%W`gHVQkW;#k&sFcLGgS|npgGQhgCxN5h;Sovfo|ftS8Rw^U?0MH0GUY<RMP1OnWafO8&b$cD0`Lt&m|vppvjtP;d~D+gI3I(L;%5v&u!B$lqrmIPZvy31SJm=j9FJcIiWtDoM@nIDyI096Ls4E;_(;2jZ!A4O^&C}I`}&&ap)$gRhwISh(7xX_ulJ#CYj5B>Z0}IMQ}j0Q=KiZlsGJ3bC4jcTv}uR)rE-)`iTCJGw@5{jyE|khsYff%y9E?5hrt%@VLtJU)=|q^;^e$7VeXy2md=a+R%f$CKPiWCZJ+DsPjv=lb?)R;tEynf-8$B44B@-nM;iw&Rp<1;dN7fzbH`~Hj><fcqJsJfLXTdEh1`82(d}R)i;ybs@3&M;3TZ;X%GI>C^&pjEIS)Z0s^O#u@AQ!aBbgrBsLn`ZYYUCoPzv?$*YK8EIS1uxA<UH2*Bn4Cm2FvIk3|=ZpKWl9&N#Fcwy=7VbKSRMy!-Tca&w*d+^n=Y9RnKXl~(?CA{~3$~&*tdZ*2WlY(TG`-Chn+dND`?a6#b-hCkyZnV{ELVZ{YM7Crt<b9FONl|Dqp&HgPD=LH<&Id{NVFL)*u+qKH5=V<Zre@Fb=ZqNI)wd40#Pfty8ALP4Uv$)IRzKtGjAyZX2NG<E4H67QVSCBT!1*KX)9;=RGGwf~X2=0Stpr0V>cO6abtDynW<;^l7U0lcWk!s??IT<=NL7+@4S~tQ+7M<OP6k}YZwr=wxFt646GSEZpjnpW^dokY!GHj9O5z8G9M%m-qBP>SkH7&^KNG=twGXQ}c9l*FNnQ%DZlg6SL>2^Rc*W?>hvQ*!nGICO<|M1=!2dMDw(vB&)pMJggbuj^i@;*#3<*Z#Q6yc-#meD^Cyk{8EamHTB4eVLsiGkaJl>r0Oh~$+Xhym7rhF?vxO$q?NjnJRofR#S!(YwJOU`k$UY(Yd4T&UGT?!Pf_4iVZ4j7nhb{24@O1`b=35wpqTXLOAYQ_+uXfOaFqL7js5^L=O9uJqu<&Uvz<f&HAOYK`;uBvG{pI==12u3bH?(0&xzM?E#5^bA)4-TmM)8Z0wWOsZkYspW^mZSP?^5nY$jrb`zN8|lpclHhfKwB4&1ONU8YZ1}xnj%qEQ>a0`<vly%e4TVG7*O=R?O%HP{Ea7V$<mo!BjfQpXL9a%R4Li;Bidq=XX!wWZDmT#+g@+KxA$AGzyIszUN4FCPld-dqghX)XKNHqv;OemIzH@r2h3<>0|YznX#8^X-M%!6R@R?M$<Puv;`wFx7H{a9#sK?%ioEyz_nW)By;okF-!E)40fJVr3G?eQ0RV6AzuOBMdd7n~pLJN4xDu1CMMl>M9Sv-{B|zlu-sWDpkz9*`at}~z7ggX&i|jU;h4nld?;QNv+uOHIQib*>)Tjn-*w&aPAetMBG&i!*2($jn)(grJd-(840BF3I=U1`Y1FdSncA1AGWe4u|4P|!YSvo|;1_82@>Ved$QUJruY}*mU96>6<%#t6U5EY4PGFL-S@I(r`VTj#wA|wt>^H<+B@Yw?4LyA%M1_BQ<b1u!qkl0ho#|Os~Tq-iLM!N`mLrrqEzB8i4G>1od5N5K1M8CdFVnN-4A-Ja27;RxP!Tb6~O@T2RNh5`vB;1ht+rdgFlqudJKIJPdwfJ5nWLoepKZl5Y8*<8?nD3l)B5RJ0ii+Y#IxECh;(iuOi$_$A7NW?^mEf5qviz-8KQAa^aUF=J^THYr6g$Ca3z*}0suR(wN1Ci(h-NIW@U=%>8L@ldn`noIZDgKw<f^6QW3V8PDQ8?VRv_TDGNAedWoJW*p&_&zjJ(>BpSqDAJrARJ-OMV@uQ`%1_BJPJ89suxurGbkreL<p#8al4a1S}|SSM@M$x=GVFj?*T^0t(!P-N4OME5k1;BYb{bi*i}R6;cR*)Bh6nMWmvuyp%J{jS796EGrqOKA?lkIW>}R0l_p-yQqj86EcWrp&&1(LW8VugS{da@Za8HP%s~bRG4Kfj0GPex4YorZul;IUnP_3Y3!0=Qy4&aIiW;o?UMUhU8qwS1|4=B9D~&4;9CfCL%cE{F$g)5KDm!C{v{l2kEXJ)aFR})W0~5-K4kfHlhHp3OIxx_%ZHI>n<Xo$I4eiAbTS<;2m!R-L?I<!q9ZD(_h}<DuRCH(;b>%|MRB5)&Y&it?)yr6IT<XRo}YwN!xQDXv};fy&~<-StcBrc)0BRkYOf9%ILJ$&ItogfmO`URjbw`gCqLog<`kyk<4=SFQmJc(Aj2ZmswDpPQ@s4A6-q5_i)JpEEI|c4|!0fAPA%TidahCE<v0=?H!HLuLd(<PX*7r)AqO_;F2Vs{&iTj)x1a?)_*0VsKVe0ztOKu7vKS2*GYQBGeIrjjfzIXI^TQ@gqDp^*n+B2iU+`i*!E@JzAZwzi9V%mdD69@h04cD4ZB%m)LgDU7V5P1D5RvhLu#gDsa*kr@3@kPmF_N$`D5vVf19D}Pwi~tY<a>f!G@E_JwT93_b*nF1Jh;f^%Uhy$3rC7&kAS6NU=N>`{YN&2)L$uA1O|)rO3o~qZPFh5A263QiqbMFN%B3nAHUEOSKv=*-y;!qY^V8P-g2KR~xlbX$>(EC#QC5ZKwU=%!M*KE`SMJ=2EgVEahUqs$92DS>la2srFFklcLo*I-w+TS}_``NON$BEbii!UV=_vE#Ave^wgXOLN9i%dz8XpgWZz(W`w@lTD)#FgcTXLzHSL>)TivmoLEMYRaZR6yL7|=guYfvv8k+d8*CPRbBJWP0m8oY^bPqa2bsd<P~$X%MX~D<OK5+myCp3rE)f&?pV1jO2D3o}6t#r*1jim26G_|U@0J|6eQ_Lma_x_iX8~!D<tkrid&X7f(C*dvC}p%HhFh&Zm1=%0M#O=r%Zi?_^0by}%*|A}1L%!1JvxdCNi5v2`cy-Wl~OzlHg?zB<$>>|z@=L`L3|o;0{2f*$(&WyF64Ojg3oNrUX|2&7>~OYEW6yL(!LXJ<xUR`wI*FdtY{n&d#+1<zdFiJ?GN<1*zF#_SH2eJZLq_&W2KWuH=*oGOJ21FWOaO;g#<~e(eSXiGPFlu?qI0@W*}<B%_H#6nrfAh;IUGml2$HGq||rmFljCjL)`<*M$`ja$ZPE{wMkpc9bdGZzT4~9k|!#)U{er<Mk6o80V1duybB0@I3}#zdP~kJqDZ)!;re<r9M5mi+EseCvoB$`?}y_7;7JVU=b!yQ@>5C@UgQi(#PG<6eM$nL8ch`MMAF96*}qU45cqH*Hf)V=q|PH!hJG8-;QKPA6k=rNz^s8G&A`@b<hMrS@(VH{i#j(%&EJlOh3Qd=$<2X(I-jv7XSTB#U2;UP^5j#9)7b~JXG=Psnj1Wev%D@>8Y7vQ2RI?cJl&}`xal{HYRkY<`~jy$=jZ*4X+EFC_}6LDPA?1*2Y@0I*|}vSJKl|A5M9E9Zf#h_Z0zu&w60okOoic1iUDC-;XVOMfB-d({4+C0?G=002kF$%u)=)wvF7qZfQ?;W7-h>0{ziUVlq&g~DY3mNs1lVDDPDnIfz#tX1E~oc2b-ga2E%ipkIqK74sMcs4})xiSX9QA3Bl-f6bqJOUI4P<@YuPAHRr4^H35g?@-C3MSr{Pf0B*@{!foDByu`dHq1sx&efCCnecXNI{t=E-m2*?iHH2l7PAPpDt)sRuDx}0=aK)l{GcA%ui@?H|IiSbj=z$HWU(B!KLppuW`Dmrt!5s3TEJx}wYpmnUm15;q)dnCQLI;oI^`G++HEQTx5$>ADv<i=Rw_ZKw$0Mqmauz?MFmcnD4=*+%X4nz}LAbD%1Cx_X;yhFH%@U#zao;XtWDvyDE+(TP#h`R(an@Qv+$1nf@Bku&7^DM_3cYAZ(T7vY4f~MYf(T>!$f5b`SXyr#t{!vC<|6PQaj2ZrpR7|AL`f7RvR4#rUi<Be;$|e5j4^yaoF3wV%`wG86Rz=xQ;DE4SNAUsqh&aJ?xuYbQ+CSx-oEkM)!zO-KOQVTF?ssjLzGcX{1^5OFO(1PUEjE9+0Rmz_?|tAbjlK7kCf)j^BDqonL+CDF2N{1S_PjC2^j~1m95$2IKmJWWY4qeu2znpczx*dt8I6W|F%yA61Ux<G<W39sA-Z4f223@s{fT0`)#|2{T)ax2bDnNnq-2LHKl%<y_Li}?oh*|=x(OudEC}BIK11E-7dgqtX?<CZRSLuQ0N}R_WGjRdk1^WMaAU^<oFdMb54g2Ei`o{&$(?{Xb-mqX;0ULAtxyPgJJQ(YTpE11g*)i#TCFhQ8-J^p+GqhTdC$XVbzV##7!mo1x{V7u3kEbX(M0F$|f)N#e+0SR(3E{+L4s7s0EXXaE&<4`6{Q=@#_UXzYxG>P%mIP=I}n{>r!c~dw>ov0u&yl^YNKk(YD0VOBsWrPjjC@;WU%qr^&B^5K9&NTPnDfnO4p|5ReRkPA&`8A^V{|Q_S*7pZFye?3U4)OZ&J&AAQw(v-MkV@9+J+-huhoh3>rBc~6dK_!0ZNy*<9gWuZkdq0Usob7V!2#(O(EZ~Hy8O|L%V=p2fC1Gp{>w4g|OgFwPvR2=+6S%5yfgFW*aq*K98v&U-cg|*P0L1dQaz8eu36Dk_}Ac~FHMPou5>tMyd(#0SxFw+Lv)Be)6HGBWtf}dGtT$j=mHFpO2{B&k0N)%ccuLbASV-_|PuEI0Q)<twjK&bJ%RgH=*`ZMt;*9HVoJt<1^pJ_HcjFoIwH>+TI8^IL76Hc&wW#CXaXT0bZX9PzCjzs-Y3q&g%rO6bvQ5yzR2TO|B4A-RLwbolR&aNpOfwwNvH?w7Wi#()tkWDF_g)pNT31DS7J|}V2H136n_{2u)U4N!&)U?2jk>QTi4OLUf7IuTpk!B5<;z#mvyQ$DIDCkdJ{!m@cyt$r~S2(HA7(a$(PiibEcI}eN%&>-Enx7!Qg}B@j<M>+}ysId5tgsq7mrx1;3|^k(%bc<!_J_)OSaObu`5Wcim3}2^%feGF*u+(J$T9(QOJsq#vJlvS30IZqme!_GlOYw!$b{x7x~f~~62quVsUWMg8DT7~B#uG^pGR&qu%e`iQ6!aGew3PoWAIiz4^+L=uuMIK9U$nv=t0dYg=U@exghv^2qxmaBjgh^h$YYssUD*_#L|HeFoEPwMutxX(!M3;88+A!E-+5O7p|7mo>CLl5GSff`)WYr2yc{!fSARqJp{|Sz{X}ayqQk8j(`fE*MPx9fJ-6yN`R-0&_ld(EHTeD8$vs^fSh3!pp~MAWXURa+1WImM4he^VA^UIq&qQQYc-;k@f5*UK#$)=@h7}-N0zQq5pj!18GS0(YvQleb@<Lk+u^*bbYB|%Q`b>{O=rE`t7Z~!>(-`E(B}xsL|$k$pG~B45GZZG82&TUz0nF&Q7TFC7QstcZ|B||nhsL-xVZhER6p=2@?|>@@YcT019QijJH{)rn|GKa(uWExfm|7OlD2B@aF4$APxz8QkrCb(n*Zif#FABlHZ{enZnzYUh9S>57if>7@RA$?J&^w5IIy3Ld|_2Wb@N3CW1AL823V!7yy~m2X02ljRbDc|)|xYw<|!3XU%uy1RyEjRUd$;x*-J@KI&@vD(7I$Ii<Da<ynOAUU16Hcn-ZUK`YJ)&XIRbaUw7u}uJ!lpea_Q{lTrw&bWA$<aC9KndUM06f7EgOhXt0?@Fq9CazO*ADjDE%owUA=r|9YBFwDw+#|2Y0EFbE}s?^ht-uo4l!sFCe>XS<8j}5$JwKa{asfb>QpERx+TMo!NRI_9fnHL}w4#?QULexGf7RT7xzMl0Zx>*BNDm8kQOf+)Cq0XCSn5dfNljcB5cGsY?7#8c+)>V=V^(~aSoDM%4sU>k|8&5|Cfruq{Y0)%aW*O2@D|#H&sQ&i=JtdmsU0C+eN{B<34F+vwVOG!4zD#@{T0%H3*_=sDA$j6ZU3o}`+Liyp!g4mBbuH=~brB_MgAyGaL1@_E`4w5&KMW^TQGka~AHM*&Z$rBuDz6QT;h6FU&kRcr%rkXT&zF%ykRVzo0%&uM@>MzR#dD?;t<^cu(_0^k23{OAa)*>dVGuM+NMW@8l2BfAlJ#g%tAb#e;43d1r+fpiM=nadavFge>Q5%#uZ?zgo8lqxQS&iOTAF8nl`&R;?|htv0}mm~8u`UIFEuLO?R%bHdWzKUlGXxo<v!;cS33Z67#2o~u9wpT8Qpe_`6%mr@?Mj|I6QabG5d6u=Y3+(@k9MMdxNBr&b_qM`ga>T;00g>jnpd;eqD#~jZS2Jz=2R?B{(tLRfFjKOtW0Z1ftTTHi@)|E;W{TZf-T2S;06EdXa@gEMIKR+SQgMOIWkBy&;}C;4KJ`q7{;cAi%!%_=U_JJ?|D@VhGEk5YNP-IF|f+EW%h=|M|6O^h2$I?9~#m2@F&_*2Ph<(vJ;B_FpNn=yv6M!S5&p0goOMKsS~XoSYL~<QhDTQUe;UQHX;g9UCbh`IA$Im;b=P{vu1T5>IAW<R_}&<Hh8IX{yzNEEHUR^z_z-<FM>>mDoBl8lrwQW{@>LQl%&+H^M<Pl%N)RT5M$x^4E|CDt2&ZOOR+<vYFC25aK@0r#4g*bwe>styg&gKqF8gW*cx<W@S(vn@f)x#V<ag=T2ItN24M~31JfbZ*6&Dzwl>R?%S&xZDgzam5FXDUwJfsx$}xLNXc_7tA~n-3Gm&fS6n_Zq0(nOOnW!1uL$qQXk=ww^(Vl~dNh8ud9cX^)X?bQl-tlRQsAJ}^2JA12I(vnLosFG>snaM9x!i0jparKctITBXZd89$?s`4%F;srs<!U>$(7H%Aqb&Ss_bvQ?Y?~NxtF_3>uVEEQieM71o<HK9)*NBm309SuKSe7Tj{O%p=^pu!MGyxiO>=<=ZjMh3FHfAv*EZ@5Zbp9kwrzhykUhSHn^5P8XAG5&IpgHbQtkPb!%Hgf-S#7XM<iYasJ!DoJ>}ai#+7(iLKEw^z8i{@w^d{ll9gW%f01tZ~jRDe}yY)uEP!O9Y85GhXFs_l{92hFX)ONbisF^J`~x6&1!tj&Q47*lk3l!kp~Ah{=8A4FdgbsQs4DBmhy3Uu_1!HMw`$yvti+t5~ls=)f%_QMM8dWe<3b%p68DFY@UayWqwYaEgmSgWDRO+waagKLYY4xZ)I3y!Od1B<Qxyz4_>(+6C0fNeI_~lX2+75%JZ7?i*&5f3cjW#U~>w$(D5)Wkc;a>kMIuTGu0e2Y(A&koE;M8oN~&MIT_3sc%KpT_+vh}&<c$B##Fn)2mMe{5*KLwJSx_`UHcL+L8JJ#(B-uyU;L!?bYS7x%d7(R9*1L@i_p}J;X=>m4q%$ggn6FN$Nu6{4ZI>|{|V4#us~%=6Zcy+c4*UBb7hWmUd-|uMxW?kR4x0{^sW<qLNj-j;%7efEZTEnqH}85Y2ix{Fx(&*#Fl#C3T1NiL@|42EiVJ^PAgzp!i)$}s&81lc81z%+3HYO9U@V838xqx@ih#{DVb)3bR?R!p^q&70G;GvsFA*n;CkM{UR*s|r0j7lrZ<OmjpN{Jg>&EZVtuapb?(M(*CPe^CE&Cq)pwL(BPABb<`NQ->2kcg*ZXa&_y4U`762b_pBZU_nvDTBg(6)GW_F=vnnp&O(b7C><^^=-G%x=i#$RvC)_}@DdKFJ>r6V@;O=i2i@L@EV_GE<06h*wKXH8lSz0fzj=ECraK&{!EkBgF=+Y#P13+lsz+n&uO2WU8BO+_vAux_$`L;BgZ)p7KFKIu}+vDT8+^{4D_0pI4+?%P7RCkT@&OCr1=nhq~6X9CY7C=~qe(KxoLDv-jTCehROI{ou3L6{Hq>{)xgB_JuJ)@N$=Wt?1;=c4>SMn0WoV?b*&g&vK^^Q%)jR_WvsbZ-Z=1&a#}$-#QlvUE^Wca+YI41#Z6Aa2whF}Ab_J|XDys#t+nMsHL#iE1>HFV{r87_@2TT|b@NGFB4LDxo8-uh}RRE9{%APlDK#)H`cknRN}|M;%1-_U5Zsy;tV-@1An(iKf=`q$cbS#vx?q-5iA-;n6crC1w&M3EPV$IvQ`kd;6ld*WcWJ)$eV;+S>j_Y8xIsSY2IRYfr`(L5)udbmY@+DjFSM<o!bjXd*o;s=~47uE)ro{ew`lZPjB>4j%gsEVFf*#0UMjFFr6cbtv`U7M>v{ExdBej0NYr5_kk1C(K~t3`?w$Fi5z?n#Me~R`e521OEsyUAGffo+vp-c#jOn<>^}j77@-UES|Z8-LiT&%VDM)g=hcpa2kYo@9Ll;FgTT+5h!S=UN}Jfi9cVGky{I-60vfY$jIZu!Q?bcxxW8VElO78r*o5($qlFm%(j`^2zMX^Er_J$vy!zYPYjU7W!;HozDE)7${)MROBX3g;4WR^K?ok5Am+60lnovsCy)KAR}>4VEj8V8bhnh|L^vi}=xA{dsP}eqpuEgyi$+_E5#k?DV+mMXN~n~KJ9DJTbeOPlgHSUAd=ObvD1l<Otq|;3%P>I$_H7RWw4o1Tz8?f5FqF<yJ<W5U+FJ{hwSP@TWAhtFJz47`c;Hv4H*~KLp`=#9F((FGdes8~*%aSkf@i8HNd!dY*_G&NMcYv_m3_k>`l)8yEH?spJa4gfWbMRxaK@HsuFeXei~YrXvx!MA`Uvw+>R*k8VHp=~SWri5U#~-l{LlyuhEFm@lOfV*x7pbY00}L~?ASXbC;FM}HVOko-DQEyzM4dbRQZ={aI-K>0zZ=}m``714HO7IE*<og>EfP5Bab56R-jKF({?XCEX~2y%6IaqIScp!{>@o~JG;H@e((3a{@ZtN4z}KG{=K&sVDr`vlF)PeY#KSFiL_q}U~-qfT8#1;$M~XV?}&Gw8wgz~Y`PCl!7fRntk|TdMb#{*5cz@j<9Ec>Va5jcqA0>S4Yk~b=S&l<nhc!u6V8a08|j!0pUm)}3A2J*>lVWSReP>7_1jajGBLhwW_T`--{)8l0yfwxWG9r?50;+>;|7_R>`d|e9N$k2IC}8dFpNj$ju;jVV>x_G<-?E3J%G_1uB>?*h4sCEOXuz*CAgVaGZrT2PhIYaM={=c5Gv`Uc$m(f7swoS=Cg$gIi1F#I=(YjeNrkuO2RFt+fhPOe$IZjf%Vo&4(CUKCKTdyYB&HiCF^Q-P0DFDKwcKS4{!uMP9m+4B&A8rHP=~ELfdD<#}Xe6&kj=Q4>X{O0-Q!gel#8}(pvv@e;TQ-@^d~O(oDmrWFBA~{rzBSIyj}o(px{FQ9PmQv(bHk^uM96z>-hNsgh5|>23HiQyIyd*kGMGZw;L_hgCj)Y$>BJv*lcY8w8z}aTSzFDv{k+JZFIPm7=vqs!EaIi)QJK;_><L28x9L^*;(q$Dkyuy{+GRN%U^}WfJY~>~H;!9Xg<TFzl?GkI(qWBrk?HH2uHz_FilrY`q1)YEy^EdPcjLHu2-*PwRI_M?cFS@y{L8cKmZ!{%*B?rsm9xTfc1Y?Dbx5?)O^KjsBb7!9j1Y+V1Ac|D-GbJnpz=KL1zCs`C~ycUA-}I$V9hqJz-|f`Uy_7a}M?1%9OG3Fhhq<cwTR+HRkY9*luM-;v6yW@bn*p$mt6rQL2H-&wsJt{uu{<~3_aCuD^_!4he88VaP(2e2W1f-y5Xw9*b&A~royh%SjY@Sz7yi$uQ1cP_kttsV7--~ff09~!tB+#t6eQjO@(_#q;jjp!61&7)i2>>zK@Rc8rw{1cuPaoeJsY-t!|*@WoTcf`W_?kA(Hiv<md4Uy+s^n$KSV`Q*;!(I@J#|C8LFZ@dze$tL!WS2w1XvO5w+8SNywy?IDD4yjXvT?zvbLQ%g?_O=a{V9pQG5<%h)+ZR^AZOjdgO05Au&xj$*CJ*J&t-x#E8T9NaJX`jk3O<lNNt3o;CZkk#GiCoy!mBY6H%6q+A?!pD`C4ljRMM{1J@~e+Kx71kGK5x<niMZwOR%yNUeW~MLm()9w!?rXDcj9DzV}vJ5poHB6d@&0<nC0+n=DmGgWvEH9jmH((K*duG0wV{-NE6$2FQ5mwdr@lBl2Eq^Kwh`J?ZIsOo!C>7`Sz`FzN3A@CXk>C^9+KcmYX%lA-QuT|efI0uK^0JTNAiLnff8P2f?NB$I(v|*9aG&?IBCt8uE3mLCfo3E#mMYzrMDBN)S<k~yeAp*hh01;kDtR@AA4HU(Mk<KwGGh4&TP`+WwF?U$HTGrz^<fx1B0J;FeUPUR#W6ioZlgPR42rv}TGV}t{8_fLS%HirUcavw5WKepV<W>5=n)-b#DZ15|kEyd?w;G^z4Tlo@=Wy&GnC${NgrdxFY<k_r5jcd-%9=QB(^oFdW^hZ?U%p1iwbn9qjD|~9=MlxE(<`j8;p$;$?KmK6?NJfTWQBc5B^3(r^JHD;jYyPt;!Qb)B&Mha51o!S!-B#s*D3RsDqjkCmS|BSISP@Xk0lE0fW%_xL;&MuN^4bl-F^2{&8s{)8W?cs*$w=_T0BG<WfLt<pm(c_PQp-3*eh+an1J<R>|s?S>6O2TOEv-+p4e3xC)Ms-$@%5ula7m1KH!HlCNxNQ^_wUOk8Bl9*oRk>lYFWsB-1?Bsk1J%Rv$l>BC@pqR1R)mp^&_<1~$RR1;^0xQ%LKK5s5fKy=8lV7AnQ)_$;-Dkeu56fuU7Bk?Q%IoK&SVn33er2YI{xd}H%!yUjQ?+zo7Zd91?U4b>!;%U91(e702qS=D~Q>xxZC)xKiVxaoEC!fFz&tktD4==KcHTrjNI9lVDfG<{rmVq?>FwR4Afuyb51Ht@%Er68J-A&@X-X00Z9LMEdg{g3|dmQb#^Z5&tpYfTQWFFYJQ9QqOo26|Ln)e+77gYR=#l;${kc3SpTVSYDkn4qd0Gl?J7Vk4mp-)d7~2J<mL#Opd2iXvwii=AAdl5{*2jzK4(Zm>w}Hy&(q^Xh3j8xoFZ-43>PG<~iV*(C;|L%q$F5hI@p93Tev6{pBt`fauudamX6;Mq$>baUn>-O7hBFtEToWt#VGXRHxh+ZhMPPiN}oh-v6_wotCiu^pbTaW`-<VfM28ve^m#Jl1iz*)l!iMglv);XlfqGlQ^idkl6>7_4xjPJpU9$UY7cDvD><J5Th`Z1cc=2KJh^^`!H({!sOh-Sd1P;Q<&Gxf|D{1(L#7kLe&3W~N)%cBJadCSo;nfM%_P(^@!X`YP`yESWzK{yAf(tETBv>`)!Ar$mdo2w&NZhBJMXxSG_+mhe-0HKV=kW@6Et8Gwp(pfLeQq8BW{xvi=u<^!@J!e-&SX4r5J+iXWbKW{^S4L%Yq(n=Js3LLKJtC*3sl23p($NZECG5-0-?%_Y$M!Gy||Cd%f;JIrB`-zvmL!Uf8#(t&0>CcYmAt;|w+^yPNt?Ym2>4@bL{1Pk#%j95h(Wo(__Ja%(f*C>%NP2dbjfLBhDYWD(5VqjiJlkXP^^7Q8^60_#>z50Lc^u3Z@_KoK{j#P^mY7~}pEf0KOyj!dJg;%BU{LYq@yFC@M>dj#;cbXUNOuuKMtYh96#~Xc0l7e$X6Q7Y(^8xdZ{YN$@(Z89usYEij;v0!erGG(JCwZ2IKmKb+_F5NE`-)YbDWi{ViL`=JZu;Xx>no5B%j2ss;9xtr;{3LNsUicHZqL`S;U_@FZdptvmK`RPH;-CE}sv6^ikJ{Rd#N=mOt_yEM?Ep3qMAy^>N`&ys3|X6n!bwbv#BEY7bHgAQIJqts1ssvZp5`3S?Wd*~yDywDad^sntlkD67bpR^{LI+ewcjO^3&1MxXFRCz3M@bSqEd=_C@Orq12LOmrN22f3w3+y~aK4<Aa`AJPPBy;P)^bv-6ZN3wR5r6_n}9N&F}KOnf$GbMhj{ze|W88kkSaea?`B<uQ36#t4Wcv}<%ZVPf$wLK2P7L-2Ku7oaFB%%vKb*%|P5mb3ev<Yh|`j!%99)n7p74I9?|I6IPy0ob_?ovyDz^r@b0}W1=8AGr|SMoCk(I=i`8kjlT*6whh3CFubqKQ5Em(?yp07)=zj;r=Zel%ZST|0xH;SRqCiI>C(Y`QEPFp9z_HW{oQ-<4vBK2cxqI)p_#rj)v&7NDXcNZ%4oee0QcT6c_6G#CU?YozUXaT5g77)C;QS(PO>XFM>}cABSC)A{%CP!>TTQ=_MqW4B<`51p;sSZm+M;>ByKKU7aGNKG8h0Nka*N8dt#XG(P)7y*^CLB-?BL7E&6^$?LiJq>j&9&&{I`MJi<`x&2Xj3xJIp$OasbOIxF7l^Ob5M5WV65rw|9#k5grq|IyI=x7>cQ<S82^&eK^RZgX0L90C*My!prM-Hq%3C|y&!hBc%%K&?R7D`S4T&S-OV~KfvqwH98j1$_=Cb$5O-*6J6wbo|qYhcaMv9vT<Ki->fR=GO>Qg8$m-uD33D-$w{|yQQ6EEIiujqW{LMx#}vcdXtI2dGO&4ty%AL-nTcWT6^0R+5t64MF?Bx=siAVajtbzPG;`n3VsyIU_0-l43h=L}W$mwp_ce?GmMd_EhFKMy81pR=3k=L>V~axne;$NJglKPKzuf7#C$KY#w?X7t%C&*#bb;`8+4H2wK=aWVW{e7yKvn3rZ3>F3$-{QT$7vzyP?*(m`7E0ghDv;@F%G=9Ce`L@^RV7ZEy_ULHv>FFKxtetlUyYCMA+nm&T^x&m=Dldk!e7bEmzJTKpTJ?i+E}|IC0S(hVdSJ=e0t-6jur5(CBFqqBF@`|HEJTtlDG4z;;r35DTIZ#RN?Wm3-d?11^OJod%7nD2M2HbeE9nwO(Qi-b=aBMES$B2XGxRP)L$c^?%8X}qT4;JvlqyrSqzyq>M;&$fhE;3*TuHfAqXMn0shnU01lgBe84N%dE(iykHnC3(?IKI3uD5nvgwlz@adN)~iK}MIJ^!)@+@lBk%yBJpUdmbJvfGD%S4G~WL)_6~-9!|FfMc0%CF%e!hsmDzHFcmPBw41Dh~er!@!h*>2&9kAKuoCb$eiRdey=LlFvF4zBB@bYs=A4Jfm~unXhfcvF)U+$A8Gs5>_7rwhb5st<d;;+d!=Wh7JW5@l??{~hVXKPZ7Ay?y_G!SrX&dJKnF2^&~E=PBv($Q0Ibm=x$+`kkTX7GAbE5Kf2kS`TSk{?P$JIS^CIgbtkEU0upNCYVyApbb_p`(>8nV7seKYxaob*N<2C6+F+V3I6Uev}sXK^2v7zH({81t-@dUR+jo|GTKX7K&a+)?ga@VTHW@|hv2nM85N=!FQI0&<?&IommW{#t7ZN@W4->wJIw|>C`ca`nr<#^t@54Ea3KI{(CSlp0xb3iT}NP}S>E$<?Eha7J*>#eH)uV$;$Stf!nOZe6Wee{4gQRSQ~CHq%1ZT|yVwv9_Wn`Z1j*2P74X<UfjrrWfrT)le9o&lo<AR)5c9rNOkJQDXJo3%{iFqRhq(vJ8+h+wcf0fAC8ZN`Y#u;|lKe>i~5YBVxWJn^$!D@$KCm?Ff9&oBvG;%qA(Z-|C^##s(iPKQ)!z(K4eir|!rrpZSw1J}vZQe-G#{HpGk_n3_ccST*pc=p6GW&9eAqEUKlxJwu~+^KFCG9!S7gJA2r3~^EvTM0MRI`$1q-qF(#IbOvZ2z{aQj2L&19(?nNM%tHh+&1K!6Fel~fR{po>Nye6KjRsHJTa?;d@WAeWQ9GH)$YRGXn4W|0vBGi(oBp7;M5N#B}iKc=AZ{!Wh$<XVJ8)v`*+v=^y%)7nTCGaj?1TCOhtSN+g2$a`RIWec>AAb@kj8K@<Zx{YAx57LsfZ8WNZ*qs;4kN$;uGn<)dsmJn*xh5p~=FC?oZsVGyZkC3!a}kbu~p=*Wz?AX&93X_R9Z={EM&Vv9PGXofZ9{Y2m%IF(d%RKbP3qS!@BR+fHh@}yDy1V|!P%zyKAJL2#X$)vF9&n(CQ1{P5|gewQ%twcBOP;aSS!kpotg;_cr*{bm~g1Icb9Z9k*d6hT#_H}Mmd$D9`O){EUimT>`h+DiE8|{5X@&e%yhz@?)#J7HZwb#NU*Xf9cG`ln_esPJ3?m;@nSH4A@#o6$Dc!p{fk?2o@C}rK9x`sf%uPk|C6q5PbOkN_!j+k9nc*0()tzPlM=>F5&t(_#OWASTm^A!U@nw|J`^@s1wkbd9m)8*b?|IOCht%I;Egd}@kVl0IwXn57_$MC)I;vS6;HebBy)wPq2850(j5N|ocl{(d7`yL`A2kBKxFd}O7fS#gc%X{|!*g?l;%>T@!Hmk-n@A9)%?~+gqNB+TYhdgK}No!TFQvRG-XEGn}ZvVnZ#9wxM_|<N=tv_FjmdS2%TGBN`fVKUClLJyQE;9-U?3f2{3{%>OR=JI8ZRqn+dfoB9QbH#L4@uN)ELB*iIa~kJ!7UAv&%=n#0y>uuYQs-;yoT`P+@$V$1?RNi_5%0MVd5>QLWjP(VgTgct?ID0@*_3u2dej9n+tIdu0OL)LLuX2It6V7Q{a#SWYAuD5Z9_JJSJEU><OB2-fgh~5Q3C!0maNmJ4i8fb%t0jj`bh2Sq6w&^J%fXED0kE>V~bu#^>N0kZ>1|mu`U*^PP5)Wgn>2(s~((oc6E=^2{f*oE~!gAP7RkZ7Gg<eqLm}=85D{yCPSd^jOzV?gqcys;@TKcV*nT-JlEU>}xt8STJsk{I<RbX=j!4yZAc&aubMsbXtjQqq84UJ^41J19k9~Oru8+7^#51P#6BH$u>3^*&J~)(q)75Cr_q_JH8^X+F|-15I6z-MtW<wpFmoAQ;QG6uU+#&97OH;n5vJ(+(Kfzp))K`ou#8QAQ1C&tuVTgY)S-Id3GuNL5=!heYsVwbb>Mdh)0{}{oJ2;qqx~O?~s6EUX~o)DAlmvz>;G`A9I?|;+oA^cdER}^ABJYBAp><`2(G3(J9{L&De+>Ye8>@Gf{g434``Sjise9tOVga;8{K*Jk1hr3K!@G9%NZU8G?j0t>XV<!iZbJ+zYPqz_(n$g$RRcR`7uWW&icg-rLQC{Z0kcOdgG;H^gpQon<x&;atRvR$Gh8tH^_37yN~4SUWvKaY#Q>6(CYC>F+iEyAd~8w=GGvFpATe9PC_)IKhJ`S4pQ{tyMv%ndj~yS9zeqOY}-jsmfS3O;)WrN(45a$R9gK#yU60c%`~%<F|E*FH>K#Vll3cE!FhALSOW@n8}Gt9<7E!XUj-ULhGD-BnpCvNw!xD+hOmQ?<V_aHq8sWmG_xUjJN~reH<F*pX0z_GZ|mVKF4mtCZ`uex$()%$jE)6kWbs3!7pKRBXwbIt-Wse>F{ElvJkLk6o^Pv?5*DRD+Fbgv+BVe4EJ0kpe39vW=iSJAaJHip^a;)ZQ?vxTh}IOmGu8pXO50;((J{F`Oow91)uU+Dd{p9YC}&^-0f;u6hlD<@-1rgbv<m39{jYmg`%S0`P%j$lk6Tdzjg3#<sdp}KVKt#bDZ5oFR1$1#TCN47{bb-4Dvig@&3;1aVv>>J6m2fUhTAFio6-RF(>uW&ESWB(|m|%(T&y@AY#(XiNwl?7TT>$;foi)(i~Q#sNp$(+zep#=Jji0b<&1Ww-(AKOW6U*M>j7aA|bqmSm({l*PwJ<&;VI;^=U%)p5xz_Wv;}!Lc%&k&DehRh88`Fp0#S3TA(mhWBlo`yLq*_bjXIU`@|BASi4}>i-UG9I6vuV+&|cQ{knhf_uZaVnLqJ+YZNHQKiA#QC!J_rem?C)Pvz&cPV`)Ue&?S3-u-;;Ui-nlwzlftTU+z4uY1?O<KK7M*LU0dTfb}rF6`49DUL5_lAq8oO!rgzCHs<o{*BCZZhMkXd-?XHFGb(AS3O=RobXu`&&Y|?+Aspt1)htaK54;VWL7epS_2j0WNF?*Lv21~9E+m|KeFu(R6~oV=_JG@w={sxkdeN5I=m<o88`Mw$G%R5h^dLEPh?-_6bCaLOOb{c(~(5ap(IdyoQNS4_Ebp5Vwg02j+=cRH1d?b?Ht#xiIT7u5bkx#XXd$47K=;Nd1t@7p=KY1MUZ%DX8SC3lUZ1L!=nm1gZc2^Dv!i(Dsi6*#=tNB1RK&l53FjRQKZVv#-oZ3;rB$|nWYzg)+<S>eKIcHy0jL&71S<IFO=7QBoV7vKq|i?_kb5Mot1HZ$!kgM>Z$o3Q%=B?r1ghUnRR%<v}+Wd#_x8xxMwa_UvsR%H=-ez7*;7!NjkBB@)&a1u9Y<<(Hoxn#VtL$XO~;SWEO|!ALQElld7L~kEUR&G*|291O9xKdxJ^k2jGKoAkT=bax`LruwZKSRZH#!c^*yYnswTm9#e%DGbjugq!K@6fwNVWlY@yTe*-4}?h{qM)<!)eXzT7%$eB3`^$syGGF!gXK$PhQvi|)O_(I&3C+o_G1c|it{127qpS1$;HvJ5X45GXjYT6J(Oo%;r4=t&@oK)@G9_=EUAgMC2#t@zV(<l?t3B6pD3xazCeD+-nDO~=g@0r*gz|7TT`62dpcxKdw{M>Zr#n!>w&E3~qZ+dJ7$LYiux3*vJ@Wn8=38SwHH9zvvy6SdcAipF=^BARLA`t|8CkVZra@1Q*Ys2BMzjBMuTfPC7n9ykv^B*mbCA-ETp_!B4U&smv;8B<}f@QRa8nYffF+A$=<LC+P+Nb7!!I$bKGbck_r1uaZj4=Fhh@O(yWxc)10g6tEDst-zLO|m=dHo8GNg@m#3Sy@60r>?YWvrnE)_(B;i*1%hnMk%ZtBo9P$x+n~Pd1<7OSThrP@jXoTH3DCNq=@b$r7!yQeM3mFCcuWRijTYh*n5H{dP31pxnf-zq0(+swJi+Z>^~TxR_-V;?=sk-(zu~hq3f)&xrx+@Q5f}Ck+L}vFoR8p~Z>_&jZUAtBxEoEq^xBt!MS%Oi~HD?~{Mc(hDq_bSDurHXAl^sikVfLpyjHRI3(QE&NFMp7}v9Ht&hdrt+%riGKWqR*5foI`(tbAP@H5^?uvh-`d$;`JLEE8>W$er*7S}+3XBT=obTIGRcd@oW|=;Lsxi`$@+y~tuu=%K2hNjlzbX+K$hINjQ46Cgc&Qnc;ZLxP&w!N>;u$f>ic0jJ1(0FSu%~~xj!3%{+`k*)=J2gkTKSXVnOK0wXttJXR^edhumgK(L@&?b@^U^OTK01_@-QDGu8Au_6XSS5PKnc*xqVb{<4{xKF=0vo}@dS^3Y1{(L(AI0M&Xe`V>VCG9Y#-WKj09i6aA6S+gW&zvt}MB?Bp?OX#0Q&r%(K&1g-A{Up&3bgG&Et+f^c;>i_m^*c@|eQsWRM*5~{%ZOD^);W@upZWgStP<=E-EL4b^>Q#>ev0g+gCP~;i}rqb(MzIVrrAaG9?1=G<c*?Tky4`gmuWh=9G(@?FN9gOwZ)yF(#g~I8BM>o6;OHR7&~mA=TsjHCZjR^e_a@oTKkKheSpJ;#Nd`wJq!QwL%APyY-`67(&P9MJ@X@5w(TeNZ?m*$6g=r^BzS6?m23L3@^?ZU)ywO8`O)uRYj7+ZcnoXdE*OFW=9B*U<hT`{HMaA1_lVnW={ew3XyO^pBye<ev%1dzaF)<>GF)-bel#@q{dfK`#B7sDj6-$<?plASl+TIA<K^iWFmCOEW!%o+p7_4@vTqDLXqsO)@m|icx^@b&jI3G`TUf85Iw)Y4D*X9e;y7W3rZj@Au4@8>xxTAZi4=9P3QN&HyCggB$o2SX9ohpx%w$=sclpG@Ge6b3d;C+S{>%wGy6)RK>`_7|jdxbm_Hjjy6G~89e_q?n|D)rE)&-{xlf+$wq6+mM(f(j^vz!U<zui6PMeE-^e=BJD=1Iv?6G_5!l(;`Ovibe}_v?wo>Sv>jZ2FV{1<BIfeZKmn!6Num#Ul7rxBvdD-QS%}@W*nVXoIOo%zE{@+Je{co*9MZ6d5}vy3r>Xc%x@Vn=yyxGgxh-XY1xaoK0Pl)FGxnUtMLDRx?CJH6$U1b730#!M*`AUky6A6|>EatG-!hL0(msrTtDyUu=D$!dGgZHFIHNXjy(s^L4VQ&3>jt*;Prtk*874oZ_CvPzAt4V1*hoHX7=w5uvN#67n#exX@&YGuM1;J@{6o8EYF`4-;$b^@>VmXXVVCart=p_W5f*NIxXeOFYg&YT_1s+I}XekY;~Vjy6nHbVIj~a82l}ytmd@SMR%f*cQHe^L+JR-8a&WqCq3|C>Cnz4^Noh>o&vM56{1HKbnz$<vu8N-)z_~-2vp)G~Zvnhi7wt=kZqWrICoAK7G1k_`_*VDJU^}IY}y=G6E9RFEWQ`>6IoLJ9|ZM=cT^0*{bSgtDy#KnPuqje0r|Go~;F^d}B#)HCfafJbv1Gic*#7tOjpToOR~&e@xcTYK00><h~P4<wCY7Q|I&hmgu&A(C7CG_*m!*b-hxr;QvK0vS3D@=CfITl|Zf_RG3NK#BcE)fDHFMq*;amUy=8@HS?!w$d^X5(|edq_g=q@e)#U`50n+XN4`A{sYQVyn|sYOwZR<8h;zT~KL0(Tf8UVuVg4Hek(Bmotvwa2#v7SWel~(4G&?b=(YJ%u7@5s~Z8or(6Z$Xxc`1L^8q!{{CC%F0eK0?2ii{527zH}7eFp(e+O_vCy?YJ4d=vDNPP8W5^7>ln+0hdT?~p3}<n`;<(ha`&lMy<fhPUp)USUSW2fwS~fwnpOx?b=r15Ag-J;cXfwxS{Jz~Jm#Yp<?G@oqXFMZcz*>CtG|>O?3<ja+z0t(-U}(fJ7f=L~^>!irfwHLWMCV)c>TS{G=+9%3=o4u)5p373>@u6kJ11~l-Dd9)}WFS~imRR3&ky-t-RC(4@pB%Mlb5LJq-36;P!b(>psKxFjbPrl>o>uds?EnS`*qlElKnn!U58h&Oi)6R#r<aw%mKwW(3&+aM`3TGwUon=0BtMHT=Zk-QHWe3lNCANvsgT=jQbYRs84&OvOlZ<jNnC{itemR>>iq7N5D8GC&C8&VM+4%7&B~<#y@(S&yH+Z3aIlCGijZvdyZ|D7ff48^SfBEaX?Z1-c)GW39|L@4~=KibyBX=5Cr1PCeNwmGwZohiJ`9fMg*m~1@l|=acs@L0<pD2p5ySYc19;-J-07@WE;y-If9P)U98Om~2pc7*BB~I=<yPS_dSjkt?1`$Dsjc)NpD85eNBr;oyQI*j$j$wndtt{1E%}28#qc&MAI=uSl(&$?r;6cIy7>&0tDKjx=blc`y0Z<z`=@dTi9w1w4zQ6}CJ$+mPf<aQ-Pb^-mT7r1h$VlAWkKKli{}m#W^J15G^pBtLwY$GnWJGcz4Lw)%kLLEmUQ{<VqfH=DG`gn90hg6z2qfsCOg!ywrW?;$T?j^C3!tXmQF?VcNKu=pgMZy3Inj{k@S#emvNGA(2VNgp{)hZ6SsTm#M5aqZX%FrzKjhxb-qWF?(-Em08o7bgLdKUldT`t<^sy}93w|sD_<J*;RoSB+$#y_kE}G(yQjHHO0r8lFYb#I(sZFP%MZuxV6v`N58rz{+W#vFk-yE!&D&;h_nr%locFz~YT)JL$BBW1-;Q8XR63ZZhD@$YuEJHT*Bhh+DCOaDoU8DMtV|39Aw!uf%{1Yl$Wm4!<rk`b3Y`(T1p++ikKd@EwF+bje&&pbk&di~VzoT6{K2~$7ZK>lL)uZvaqBV7^50$shT7@a4b!m7t${vNYg*(7TmwS}QZV_*6m0d%Ny!PF{#_|{sS%3}Q$EqCH?We}E$&-_XGR?vsS&)6%7Nw0|J~MbD7#cF9Kk)W>V4E}3hWB2=W^IwGmn8}*mD00^r8bTop?)0~Y~p}rt>!+g(3^Rl2XA03LDvXahjv&_ax&d8!>X!hEAfhS=<#DTsj-ZNKOjBEZ&fp{$of+={;jPS{sbV{){UJGQhM>v6p0I+LrZFp%yBr{aK%;%pw(&0(Tsr5Qpg;XFsc<`1Vx%thpQuEeZ>sOje=B^V65JtLi${*&}DdH+CwPF{_`nTj?!8OnLCKkBHJh+8{+hr@Ja`AgrrWE8i%tAn5Do`!GcedZn!8d0ulvV?P)0?#;q*9NbeKaH6uvLk`c~?+5kA`uu*RFta>({E`BPg*tO!Q#^KO|Y)s?6NE~utf$-6-Xg_7yg!)DigkkF>^#}2^r?fVF{PdYTv$`0lzx}N$?$w5Vu2YaGOZAV??)}`bHWs&5nm3<iiOrH4k2iiuMz_Kbl+Yac!$Vv<W?A~URG^OKK@PHzWGFj-Xi~mqbL2!`;(w8H+3+EE<CsffAs`(ek8S$7cAw3S&wrrHM^gkN+^nS>k&qy}sg>AwHDf(|nQfKN`4`?IBewUNC}Y((zyHqsvrex+StAee8ozEfvG+EGyp~?w+IlELkNM;6Tl4#&{IRw5sC4HMw@K*;UZXGG?v~no@s=Mvy_$H>*{~2~Qw1-4^E1D2Iq-W6?_u!VzFaatf8Twz&o2!oH{MI^v8h>>Rhpla%<7oq@0C~Jw_L^j=d0W<yNXInMh=bDO6xY4>t^-rk6pv)borluFL5S~27X;*YS;VL`|K36TA^*vy}F0hbYVNsJ8L%b;(hN0uL{|ay>_>z!=gGlt3)z`lzT%4LZ4;`WD~E1K}`u_O3e#|MnT}>UK)gr)$~Au0J_+S%t9u_zSJrS;8{>IH@&s+XH=-G;1h;U&=W1`6|I~`6yz7J^rGJOFI(H@S026Id1Ew_$3V?lIghqaPNE6QN)s#&v4q#I#<j%T0X=lCWu6%kH97+nNCfT{&B-%F$8dH{$U}JRbd;ZcD9Av<hnShG$*Ez#W*$?E$#FU#j%IcwjG;+h!kpsbidH+?2Qs--LLA}1&lx@ekTKfM8G(Idqfv)-HuDM17WQk-13f$O&})2@3IP#JEI5Oh-7Ks$VB@|TBgI1i{oi>u&+4jN&W2Z+G<%khMv}ACPEXIY?fuNWJU-K>XjG%&sovd1ZHXF)6(3jyx7&IL`MiqD!r8qRwx##`?wif6ZKK6*_x7n60Ugi!=xF#cQ}VP(F8pWD{4+?RU*`nxabU)@RlGAY^Lxs=ruedt!)ZPykG{5bm0ji2+y2~8m$dY*&>^-b)BKE(v~-O8Cm?R#zUWaE-2O{OBBk_Ynu55`FmZh&^Dtz6+-ehz0YS@b;LM!9RNcEzzDu*WxFplw=JqeW{^mh{)g5U^59G6_RHTzZ&$xIoC5UG?Glo8sTW##3zIvtoYphzYZm76sxK#KGBA<a@<%t2z1dQB%W#~WFAe`)ME{HUAP)k-BY8kRX>aISN{{lm^Z?TN&AeTGn1OuadhG3d#K;gx39JIw7DYycJ6VskjB?%6Y2b5W&@M+=WuE-6Hnq_4(V3KQKsiF6)CYtHRoT!CsbTUU0_C)-SITs37a2E~#I63*o@HMiXJD_31H>Md3v@Qf+_>N(K*zAJkDDz}UwL~XU+Qwo|8pcSaaH)}tO9C0rSBO^*$(D59jyCx#%A?S8VVi?I9EhZe*TE?W94bxU%1Sn-g<qjh5gkZvHh*<BMq*`UFf2+B>(bI?E@WmN<24e<M)T_!P2#6ih|uT>CPRA9(I7>zuABmmQrb=2{3-OAma=w4>Q$;?3iK_<{Fz7GzkO;O&m4Q<r6A76cX}MhN)H_eN^`gm8sA@;;2>JbZicg!GhjL<46=sd%5C~9U_oK&jl+l1s+k(uDR?_aHZdsG-034?A_ft+{M;b#y3-u%H;Fw2Ic4?49P2C3P8c1~hgi<2FEq@PmBKxNGHf&Gt6Ir*!l+ZLm7H{BCjV56+d=boj<q5X2^~)90XMOeDLw00E~cgk-^aDA=30tc^$vNLu)`TyFBXJLA~%7KDRD;3qxo+Yl$YW22_>a0GMLHOFg)e);}cs^m20SS_+T@33LlxBlB|NnK$2EUwO#AdcqA9j8&%oZ#@~oTOC1l1!2YEG(9E(&9+v<U2+XG~Ln#2eo>(Q87hvZ3a6@v4F|>atx}YL1T3{gckbB$yOHQfxMie4fQw=^pM$~)I!;q}SsPx!N;=gye-Z^fM6gB&CScFlQy@db$53X4M@W0$<?Q`k+)sUlTABfi$aaf7zzH4MrVR>m>eTURxn{#~Ku=wE1tW^DkVDDu5W!lTDL|E4h7)^PNTCiC#6cMHM_;D0}@<#cmsfTgxt()v*9Wxar0$-P5yDfQ|77SNf*^jl`uaXJ};}<H90M}HCSd$^BToRS1EE9igxiYGHnf#^Ym94Dn%9_Vg`0U^j_>z#b<t^eQ{D#z;KxQziq_QqJ6jVaBTN#Rc+Foyy-n)T{9z{0mOAD%bNVS0yV~~ej9k>^7dfVi6>h*r>_4up`F7>y2zaQ{*d88&uhFkSfYf1LtI#QG=p&;)7USd>Ru2@IbSm0!%Rsi5z)rm;?53LenX<g5NDgTthTgcU`U;i<RpHX(AN;aio`Y?IBBrgl|3O)8_qEwMMmu(<|;|D@bZSh%1fR7Zzn+_IX;e{x2iAoP0cRWJ|B6UZ|=AltK)A2>$h{ETiJf#ZD<36bm9nZ|hFOm!{ET#@=Ok$BZdc`YdUjwp^)ED_`%ER`Rwl?&!pn=Ny72tn`=a-xd;N97vUG8BSX^(bjhc(~!zR{^h+2825A+5@_xC{r_zowp=N73V$$E1d!4nHG{+fI$n{BbzDja!vgWXkCj;a{Z(ls>wuW5(q?KNjc0t45vedMa%!3*Ra|c6L4J%B|8J(-}%L>e^1yU)5(w7VWyZY?JsHFla}ptW+qB-tfv0trDInd7vy@sF2qClmtQ}NDfCHbP=lDQ>&Tbz`TbASvNC^@Sx!GKKX~`<fI~zO=s2`Pwe!u+CIe9g@jc_Uh`oGugy4O8GIGa%(qm~=4e9fV}nQ=U7?iQ_89=V@dbp{1~!tGuo0T#$|uzjLZ8b&X4Bg5iJ%~#rN{ahLrg#0I-EtHA*&00;&LA32{e6z9*gOpc401$8(W8vJ*q(6(L68%^$8Gj|8?ZIsf6arJNQIWEGICX=M7B7M!3|VI<gJk0L^e9UPeX>UR}h+n9tEsXxeXI<%a*|<Kdaltj@$2>UdV0FhL0W!EIbSC866L@74rz@S6E!i0RR4P-VGWnu!=fk0^h!t26erqFN|d9tWkd#7!JE1{g{Jo(Y4V!_a+a#_+lRD0?q;+hJPSz%y35bM_MP{Z`6(`#WBb0Qq>U0lSo|Iyb7+p(qDIl!oVYqRG^}n%%D}_^jq~yWU{O*vYAzc5MLFhZi^rrWyRvA%6RNnK+s?#w`bgw4e<$?7SV$uuwWlIQ$7Q8@k`x|GKr?vu_udb29|n*eIQk&j=EO3-9(NHlLq;)%$JhWv~1sD!=F>+qrn&C)v2qSi|*(?9g&e8mip*OMXi4s6@HDdGIS)VOQ6maIh(m!g06%c60BqgsTQ`9zXBASZn0FdVcCItdqm?^qD#!&j(VmK?1`s{yCgPv00V%_76{tvid&=8BM3AkNx*s+piG6!JP@KaK%4&4mVf+CtdmHaYu?&eby?HE%@}mVPFxh|4VaIlvNS0eox9M(NJZH7o?GtV~&A;&fHP!E>iGIPLj<xL?TG}iM+?SMO13EbtvQ(gLS4<V@>MNaoJY@RY;x6b5@KdYT*ASibq*G9k;I(0f%OSw3qGlikus-IjF>_s&3W}_BMC->#C}Sg{#{?AKMyV_WtL8=u~Q9>qqj?BQx)l;UxQfWhki_<+IPj$=T7-f3@PDySfbj)v7cV|NJMp8{CV3{_#)$&}D3OKHJ}&x)+T4{#kp@o8m5dX!>(>)Yfi3Z2jEW5qYM4eAtd?98Hh$Rnq~}?x(e6{f<b@KH92#ySb8_>d|0MaoJ-*HjfVNz4~aFCAKsl(?8+A*ccaSfiT~ga&1_x#MlmUt=~}o7NekdBhiecw2$jH0!`Su#J9`<+Mcy3Y(+5Dr)pntulNQBr^c5OsjE_&Z&+#Q;Ue40EzgQONmZ6f?L2yw^ju}fVv?nV9DQL}7R4e}kYQ1g!*!vW>r=LOZRf7WMyhEs`Pi8r=~y<sGfPJGd?~zKs!K|VnXrPWm>{oFAGB}ukn`b1`{rsC#WGEgG1GOHEG^~4CsLb@?cRbrlXs~wQ>BC**)pvSa4-zWruyEw*2rcPtak{fwp@;=K~z?h#%{y`aOf->5cz*{?cde(!3eg+thh%fw3;lHc!#kOPD{0&Fmlz<U*9P9Kka6<wpy(>FpicD`b~9Zr-YN|EO=BibjdmrL6i!}a-G(pEexXtSh%SO;TdA0uB+K6vwW|8bP&{|<0Dj8iL9?Eu*#<^)p#2jk?5n*X}Pc~DqwIN1lPkDmo1g|Bgm2gR{d&Hj9kf;4Q1}-68rEfm)(PH2yb=V0|`F^^)3k+1q=kWco355VC)gyTE{@jJ`LSp>c3#2aGYyLG*O0QXd%&dX^FGp#h9yhgIE9{!!l5RHccnE+7<_JEOofGSa++%$@{jRddl@gUF|ITPVGkegj=pOWZ7{OxChX)My6n0N+2+;Y3ch?5|}EGafH2FWXNUha2;o#9cY1Rqd<_lXa+o=ov%FSK^JpF02k>jn@~v}8vRd^F9I*+<h30p<2EYfK$rgHH+W}ZV~`$h4T*CKMu6+W?2)w2Z&6%Q#Y48&R;q7${JaF|MOwbq3WOk1E@)K&e@<;UC=mPCG>ug3DI{cW=d;(evC5byP3N4O9A$vEcsA8PFYTR<`V^%GHcQ4*d7IQSNbhyCGt*j~G{T=NH0aHbBDWNquN0uPVKB98>zz+!Vw09x7rTFRTz?2^!YN|dMD2j~K%#cTcXn;4#-je04>y#AaBf>mbVf5OL^0y<dvhjN$V@9Bh#}lBegLX6r+{hoD(FgDAazg6_{k&Kd`4}eS6w+pq-xq{T8pR9W5gI#NJ^&j{O!9|4O2i(UJ9FB@`-Y>4RcD!F$-C+IzwLDzBAWToEJzTmKZz+&t=4MZc6q@c{sK8Ei1=B^ZE9g2~Cf3QB$SvxT_t;{&1-zZHQx#Ctlno)p4fO>B$E57ZX-K;>-b{bt#V?P(Ddmjiko^two*na9r#jFP)i62Z&5k8$jyFhC=Mzu-^>F^Bd~=ReH9wUt`P)h7wpN+FZX{SgUlmB!o5`cQx!%yKP<H6h_t9eZ3(oJU_iMq{99?S-~1D0oFtum=#v*tRt40Mp8HsWk#Dl;UW1|<c((X+p)v*X)8)knXp(tK$I)&H?I1qXRaP1LZDbqdw){eld8;7Xf4s|-VMvOxLUUxh*)pzals5dv6dpLITpw=*n#XC$6zv>G(E^?B|#t08e#X$Fr#UPm#)Qd3;_|X6`6|v_A50)f1s7$QwRoel10_4A;@RC3cfIHX|P63U~&{w{LszGNvi}aGDVVasqU#3GnMl5LFH2pcpwR%#7{6qtz-TbVlg^UDvwep)mkZ7z3}v{X0tR~uYIHRW^{Hr91X04&$sTIB^hBOnsq!kO4|Uxphun0ft}2Ww`K+R<}d)yq7PX%A@k4*omD}IXd<g*2<Fnv{Dwxj!N6)}5H^K^*KGq0*iNBhsu!W((OSJqo<wwLd^mGv^AtEpFK5%y%1e#eU=8$J0Dc)!uE<9|cY~pQIK$V?uE?hov!THXGXM2xFw8h!UBAf}m~R*8(f-yif8BcXCW?3W`un|u{_d-uVbA6&*fM=y_vhItFNFR5#VA(!=^vzl$4U-lpqkva+ELFeu#2ye;1dDLgEuHc(M2hU-q+|9^RCsuPpA2Z%mva7CsK}(M=Y0zTzE9%jDZXuti<#(OUF8^xfWW5ALg&U-2-;CN&-EpX&;Pi2FfUpAL$5A?~WdFV8=r_3B(3AL+Tw7CT7z}VP`V}OKJhwo4SU(W~}tJqp`ksDwRPmMYKfP9tGN&g9GJT<p2>A!Pn;vc!>b+8fEqs%To)GbTV>(&QGmzT`%3b-#iuq8d;cv@HU-LYC%%YMYwOqfktQ~kqi4zB99971$|Io+?2odzS=@Zx&5ly7}*}ujHzUBACsTiva?Nj21jF$vZ&bXs^K$!`PuKDJ$pj+XN@#Vf3CGrC^m&3FLNx7cs+^+vypXv_CdLU*~{Z>L{UFD7!AdYvl;DikwDBj&Yz^Prt((|{fq}pqomIe<C7r330q?}yy#92^HrhRe1dG?>2Ssc$EQKC6nDE4CuL->F+Gk?wxg|?wWwbZ149uSL;m=$;mju|;!{33NmL4xZQ&T{7lcz)qOwc*1>OS>6CX_dV@GL|6BtVmpIs09<OMJErXdK6@Ju<^j34r{BfOX#|7Aj$sJwgz72kXLOT)SrM`e|(GTt{J3r_7$u*nBB&6>kexk2b7X2*5iUa5-*kP=1mtL6bjUUYT#YQn@AO4Kr=_M80dLpAh3wqDl<^>%kBTIiDgAS+@w>hJGvzTfWcwT%>cJ&s9Gh=ssf2{N@~Lqg`Kp_9tjxIlK$tpoguXOu^#fmu_O11EvBd-Ooq(+ck$2Ej1=$JT+a`vU8F{%99}kal+EgP7OS=Ul^$WsfJrfs09Ss0x)@xR~3vd3r%x)CDBX1T8j&fJn>-ipFzN&4%HR7qFmrq<%XcWPHpb7OU)yYUm|jLI%gOU=Xvo9%bJ%GUVh04V;`vjEL#Jgok*7jGjXB4DcNY5v!s9piFO%whmXgm&ZOl^Qz0usg1iLVaj~OMqbsGvUU|tY-RAvRO0Sn<-qBca$aJ4dH9__^XQ80L^S}<$s+9oeyVpfF#_A5-nLQN<#Ls}?vJ0MWtzfjxcfbcRfNb6H=`%UQwYSF#6(;p4DvkZw5@<2Z|A4^;1)_QB}K3f*RlF27nrBp&}AjM0rQCSGrdl4RcG*1!`ufbz_pP2QCz3HxJKcaCXNn!x6eSU`02J@xp2-J%+V5K<;iV+sKS%6<d9y%^4J=YYga}Exn&_?)kQK>^HFMb80q{xoqln^m{w}WsbJQq)B(SGh4iwWpZB2`#wGsOTC@OM8jQRhypB-5G(o1Ou1D8(%Zp*IP`plE{BQu<F=0g0>mu)AGQb!(dh=h3$g7!t3ex)zPPvoMzi!gYc>Us1wG-<i14|z^vk^Zmdr_CpX@6lHUzI<W&B2qr7~a$(41a@kR!o2q=q1g<EW#}pxEaf7N$CnAV_#*QECD4{ic+z0eHs=db)T@B@rb1x$NK?Lh+~Q&cuup+;n)``tqfcs`gd|sUZzBj?6#OEN|0eCu#}Lw&`Kfh5$X?M*eXVsrgymmW%i^V9MO1!g4HF5Qmaz?#~j?IA3QNe?U9I#7$$RJ%|+DP?d`qAagjPB(m(U7(_vNw+_2AO!5e7C%9&1)4cIJ)+;xM&7PEmlJ?{aET_s4yL?_%KWY%%l@C^i7j`P^a!%h<}FCx#XY9jZ=y{0{dkKXSM9x73NEHd(WMnTZjLN&)Dcn+Y8VIl|*4$L?V5au^sRCM8G^VF@>xs<k{L!O_n9jIr7;3(-vsz)OV&L#oX)u%LkyApBTx3XVdZ-dBmPe5x@Ly%tS+as_Si`>=U@&co6O%BIV!~`+T$jIXF)<6x^NOotE=<kzqmQ^Ef01cLpFII@Z4Fa>9Ao*G|T}(-I6=Ps}nt#k%i_8!U<FU=e7!|mfeSHoSp`qMEujTuliry!OwP~Sz3b8)hoQVd*2<f+;Rm2)YTAkYSlsa1_XupRI2YGoQ%T?z2*eb9EFMhMCT=#{l%FI0Zs~1XFnlh~7*yiw?X~eW8(tgNRG&w{>bpl`u^E-wGA{&i<5nF}hMOtJ%Fi}d9tWEr=9CsGKu$tOorm~TU8xMuX@mY3Z=c6>J<|9QWf##2~P^z=osy|DD8S!H)i2a<U)9KL6GNnRk{<_ZyI7NL?Z(N84u+PLI1mh5sUR;4-i@$nHS#%TyaP{SEb7&98M)dRb;8(rhw%@&Zla!vL!##X(cWbv-ekz+zOHb_|yxMtp5Ikr4O%Kr`_?J!3=`t<8fBAHNPPGx})~ejNyH{L;&?rwJF?%uYJ2H^DX$3QNNCTla#@V%cm5v@92dXHAA?)tGJb2?v=RR71ZE7;jC<3y7E^YJ&L&AQXT@q}7A!RammB7#aDW)^h_4lD7c(fABe|;*c8Du~(0WBzj1dcazRGM>C_t!TTnkKd0Lw?+|sc*1>fyGVi0C7Qvent`7&qrL2+#BRebHX1`?)7^!r#mlu`}_T0_IBRwnzN?nsU3+L@SFSG4Mri4?!VjLrQp9;0(?w!8GgAmy=SJQG(l*zi+}w&uM6>0^jJ3Z`knYoe!2tKCeqbe*y&%I?~Jlm7!4P28?WtpB?1gtA@NsMR@e*M@%%gNLUbNQh(p&b4Xu31|A9MIL>MYDL&$RU*~joxwlDD<ZHKNn1=}xQy?GNOu&j+|aB$z6(`=N^sAfeNPK3rN;wVsXwW^x#7$QwSXU=&%)ZNihy4|C|qtk45jW|d0aFGT_JCUhXL#8GDm$-M)u_*@}9u3zVP>~sLDUC=T5jw`85{j&wK+i-7cmh`(?Q+ZpkcaFO<~PJmuJl;ZOWg^|nQ?vUY+QGUvTwMuF#K_@!|tjm3%8P9!~k&Cc_igKQ<aj_@jNP`)Ce-9lu@?LIO8?jVc7s)pBKhs(1t)9NEnrY<q|+y8~g9FyYYgJbw|7aC1IF*WX;lyEsBnTg>=V%5FF_mA+KYjd!G<8TXE77$No7)dMb;-kyvadm9P+4`CQ^y5izD;d_w-cY``sTpm+Ugo|CM0i%iGDg7?vXTkUA)+##N5UpmxP1{Rwc7VW{^a1$DqdRvOUrW~MK*Bta44)a%O#LGj<qx5Jz8lFzm>1{ju)kag$naN3vqhSX4mTPAu#)M|WDRKA2qJJPJjl$MV*RBwOL(wCco})2EHK$XKHV_N*1}SP+c`<YS<8`!g_)$8djb}RcUPi*YDq)Z4XT=MAG`6W$66J@DO3#`_8elG?wYFh~G*kjEmdfEA3c^NDz|9zLuj!~r0VEU*h8Y-(1rsJGno2`|@M(`>e<apKn}59>ZQA%UO6@RYGoNUng<VXyWE;Mb5>fM5SS`xHbm{P;^K${MGk4hEObfzBTtzmbESy5jVu=RoaZ<VI`G;&w^<?2V7;*Xwb^M9Uv)v3s#2pV3KWfaynO(vN0KhtI1Q+~Q6R1e-Kb7_=0z2AaS3Lq3#rDkMYMCF_b1N5_03}d`w(Yltjq_Igu&K&k==dp$7?}l4&lv4ttFng?wWAx6QF(;4uMp~PmNy9SDNld{K+4D?cr>0n{5(#6Fr(inQ+Lpm8Q=&J2q<D!LF@{9jA5K$i=9a9B7nOkhJl#cU-oylB^H|DRZo&8stdoj5uNZyPK*d0&NGJ(o`4&e=02r0jcEI>Vkus`Gw-oqS^6RLh6oP@hXVHtm&WToaNxi^Pxv=wCY(U$3fSr;@2@Mf#q*SHphx3M=$96?;iNH&$s+P)JXb^i-v{we5_|JUk-I;}GlXl_gfziQ9^9N}UMr`QTcFl%z3KIhzO(!808oi9^DBCBmQS}0N%5w5J!EjK-kbg2`(Jx|Jv?dm#nA&gn1%gSw*v^8Hx#zzDM>h5*hlD$h*g7YE4kZ^iQAtaKR)~iWg>gpC(&M?la>6qT$|Yv^O=P79>W^CHo>PZ(M4nhn(+3>tYR!#tIqItK*tWw)haMoYBTf@W<<igJLn+P$vG!cd6a=W4tIwpkT0{p30hyPib5eVj8fr9=UAf9`K5{_$0!mX^Ep{En7W(|OPhn#>k(M^J`YmTf~$r)Gh-;FdxzQu=Q0Zj(BvF<bC7#Gni;9*tfyNt>S;<v{&*I<5Z-HJ4r<Rh4-ak3o@tFauJgn}EljU#k_u=w<8XRtPuD#BGd<prgkT;=nYPMX@`cjMnde%5M6uQ5$r@u#P^ASJo?D8mw*qit*EI7011(lvpKin|nbAhT{wmp{!te81!vIEabIK0g$<O=JlD1earjmOG?Z(i0QK^Mo1M>B^F~^Fh*Mw-;K+SU3OLgQNM+z!`EGQHf|AEhV2@tMk=x_%-oIkk$_kjMP=!+O<D?u+?0dw)B_Si9+R*BOLQF=)>iq=q5thUl|2vorEXj{%&FdwFWbh1_V*FqRIyu)YkRX&)@-jhSJxg|H)c3oc%C1%UjMRDv!vKsggBn@`$OZcpL$u&a{024KAq)6e3Wiu|lMAU;m8@128A`kGTJ^D8;e<MWEf#mjOJWEsEjcQSf9LSt5C97@IqouqKpD%=-KR>&)!dfF!L&iXv@%-4BFBJk@S$@v3EMU(55dFF!L0|#To=gq5;;&oC5aiXaeC|FStL3IPORPUE`lJkS4mcHzAodn?{9eP?El;iJlF#x!YYAOhd7l={oM)E#F-45CYmh~i5H@{=eU>7^=)^pJg3YeNXlnlUE8fVaw^TA3jz1K2k$*myKCEzj^PSdlWnlxtHbSn90g_QwbSh=GS@}sD@D2j?A@k%fKF1xDfX<Ja7G#n%ZFmUnabd_KkF0XA1-*nAEIkBhK|;q<eJ4E>m5%Da-*Q@x4=U{kch_}GHU>i^<S=dE{PZvQePqt0Y|=j{!tN<TmAa&BmB(vwR~M=zLMbFPXHROPw3<AtPVOi#%7yp1;w1~i6Hi+9%kGsJgN%p8b;lMGg>tF$aS}@--0!M0i~7_ytkld@Iv>qq##JiFGuLXTgF)<J%V>xB8Hs5ca}!h}vWQy?@Dp)1#KB=CAA?I@Feh3K>4ILC!99+BtJnI+ep;&tC!sYmFznq^1n@`wFPzX8IJ&}c^i_VM?p@hi?nu`l@yZd-wn9UN5_p;2${Ew@m>oLR5LG^PaDhluJ0Mlpbh+=Em6*yPs4er28Gqm_+E!~&bqC$IyS3rPICrG&*l#HehY22&kZAwmTAt#}us%E*TQLzpg0RRS!Hcm%gj=g+uEI)|iuS>jbfdCtElchyDp;YL2OhflE2N?r(ZRyh&aT`$tTaIfD1EHLsI;pD`R(_W{2kg`dk@`ZXe=6MH~4A|yJMbGiaGe#rpgcB%x(kHXf>rg_=?b(8B1Kfj6EaGw7yzSde35xn$kVeQm2r^%@r0{!}Odq({B)G5c5yQE@qzR8D(`2778@|Mu}!Sv^uD7$FgR%wKs_g<?jE7q?EugpWRStdEiReG8yazpaP11l9#06lW{o}Fl3k0t(p4S6}eX-u|8|B8sdX0ZsX+2U{C5Bq_Nc>!MIhb+*+<t-~riRkHc!u-H3o^<CyE&j1ya?I~&ihvZ?7RYN{5JS^mkDN^K>A9fZ3pL9ySGEDS4vf1V}LLoWNA&N`vu7zlO!2C43SnP9vkT+E3{Bms!d{Ot0+)C7I#%QaRXl`aWR1ba$|h%(E_TjgoC!zE<@1)8STdcC)@7^<c?P+_*J@N;LwQl8)NT#fo#ANr^8b%6}5ERv~K+APV;S?V2(wSAHL60Q39el!4Ql24d)l{?c~tmXbcGHj?PwIaO!o9!9_MO2Lg&C3gG?SH_!5Iv%WDzb@KHmLFjaUWZmML=QAqqrrqi@VL(7nLOxV})D9It~MMI>^bQSOIb3n8ift-5RGTuW(0oMe9JXS+sg%O=*_cfZu4IrruX|LcHX+9Vj9?t&H)(?cY<tsx^frYHu#tO@tZ~TNkX#(;6is6#3;xt<j(4kdt=%L`p4*CvBX|DwTy>c^$_=@U4;nNb+Yb-@FIEsq#MEko0b|&!Op%WM1@eN=Yn*;WIFi1Ag#9t6sSMQYMO}qUvSz;;|YK!uoB#AaU3S5;e~GmY6kILI^u~e4o=_IluL*svuy8XhX^>{3Bqn;V$*+Z?Of;XQmr2cM>sT6pny`K^eS{43fxTP{AhEjYlOM0}RceQz3Vhk@NOz^sCfuP`QO=;Mz<Mdz6GADh*KQmT;%cF2^=ZeJ2WwBNDLCW`D&J7e%!ulJArWy1*i#*#E71&SUT%_g7U<3Boww;FwmYv0@YysH(ZaP(h0r);%7@2mJ3dE#s^YCUBE?0UM7&NaLIjX^ttXuM{;uji=up{`gbp=)vcoAF{9hTUzEmtv0^W)?#AqNc@_(>$*gZ#gnSNYd@PQf~RlYf>ZsR*&ClpibyAj)!atOGsPB2Lke|7QUi0{r(X4~dMW)={Mjj2?4=d&bM4;10@EiWBi=~(L7EY@G6VP?L7L&tfwgCvA<(Z+Kf*SloRHC$tp4V18&OMjnN)+UP2sKdpix%#U+!(~N+qj<-tYab-u}^pI|)!5P#KJYM5gzCKj`gkZ@#I`vh;_<a(*}>bg3#RaRQ@u>vYr~4u~kiegFS6_crWp9LJjIUzuq4J{rgnEID?Pg$$piCEDg5eXT^t&Lw%FAu%Lz3=S9!Aev$L-*4AjRo&G+Js{;ccW-u&Ma=Z{cURZvTi@5@wY9n??~^@vssvm=_Z3j6_}V#qfV9022KVTpe0QMV98s4=7d-t)u#}(PZ<;9MJ(KGN_Kk?;rZ>5*Lv(dkt*g;Vb#h*_1d@i$Ro9#}Owlp@cETGZfh-+gNsIx6^FNNB7Ry8nWM>AS-FrKpOHOCsQwG9Hd+GMj{B+J8<=m|LB;BAqJ^EHVrN4*rb<T|F0VjPMbZyR07WI^0<eS3OYCCerUApUd&2RE8a$?(>oo@Zu@uZD0DLF5(lT_w2QtV8xma7HF1ZUsarti_+yQ<J4J@Z9$7t{oQwIvFtN5^gsl*2Jm;9H+iw&#q{6wpUZaX?01z4`0j?wvHmH)Z!>+LFJtvcx#LEOyDycU6<e7LcEg$(h@z2RZ7A{C?^y5?%;2kCqA8?NB~Z!eqTkQYDm!9awXu^_9r0*KII3diY`lUIG18*{DoB8OOw8pipvRoqTtvPD1Nmi)PZj?UJa{l(1D%i`QPy@(gzpGn@%6PqoNY5sYPhEe?`9b`&Xbp}x)7S-p)ec?A{4RR{L99g&`vnggW+f2BMv;~tX6H(=Uxq95fL_$W(a$s|%h+UK1Ug|ywV7-j(@D&apHchnPp3NIZ4UUNPSn0JM?`~7hEz;TI$Gdll>OA3fC9qj?_nu$!0C}p<Hw3o`R?hwkZ=k;P1?M*W&3A4jz<b@meV}7HVx(TY#Iwr86euCn^@`$D-<&Lk;>X!MGi{;08eX?*gOF-C3fgyjNE}OOd`Ej|}T<ACE4vqPP=*sois4SQ8s2v~!S|5W+?QdPPauFys>4CQu){A<OjeM8(X!mw1absVdNK$QLi{yYi&hGo&*Sqg__IF?KOGkBoqC88ty=#g(Eme(}%w#=?X<=9qU6g8FujXzi^3Mfn=j3l(OuAOMCAEzEbA6p%680Lr_mY4!p6FL1vU5PC?I@E5trDe&T866di`H2OX1(umGEhx&HD&lc`CgP0(UnTgIeLaJDlctbdnZq12DZq&(TP_bo(`64!rX<FEd9rwDmOdad~I<8XK*8SMGqc79UsZoi1R@dBAAe5D~ZLMIO|^9X+y5OQ*Hsnbq_`>78OM|XNYmG{!|YlV9z$^2+K<WkN=tR=A^$C3+9J4?+Cwo*mA;W3hBwoy<3+~CSye5gVh>@c*=h>wDg;|yRWCaKfjy4`tjxd-pif8(UDEJQ$K&47#7_O>N_j*z1n^M!}R&i^B*L$@tfznJFodqH2V%RV2{8W8jG2;m;r=v6t|7j_}$AN_g;uz+P^+sZ056RDD>jZtDU{q5s#Sb!DzO;a9k9<B23OUkokx|y<f*(zj;BUzQ>^3`Nd{|7~AQw;|}wU5gYQy(VvKw{Brc<?n?V>N^UCT5(-o?t;0)v{aid1>oD<mP7?2&=P%#v|G+!t{hROhr{BJL@wa5FbmbIZQ6!q&Z&_aa?e)&9z30=nZbR&+`{tx-K31(?|KtW~H>*?9wz;17ec^v|(ff#qT(WN{@i~pYOv;86iWeitqfYBz$pBg{dN!fd(0A-i7=2fqt7jCyLoy0vD2>XS^7A+i86IVF4a6#3F2>qB$Bix)_S)i?lA}Z3`<qL@ls@oF)BP}F2;X`oBr~TVyBZ(oR`?WQS(15^f|G$`ejakOh2$ltjQQm*6-&W0EVCZ8s4HN#(k;C8I&E{+kigO(X)J+ZjQyX<O8Wfzg#6jK7-{Myt|~wwE-@oRA3u0P-d7EW77aZd7)2D-A`A&U<34%ExCc@ZdDl8Is$OBait+>TVkeH#b{lqN-jE>3h!H2~8~LA^*B@AE$H8WZhgHKZdSs&FicV0R#Kg60GapH?^^mO@2mzO<xx*%e%?(ZC+(-b29~C()e9fcdX3odjh8dv;<nhlztt{+&hoTdL$1e#4)XiiIZy9iU=mO>7Beg&64vFqM-jJJ>g416BjE?c*5b6ugfB6hB*`zx%o}KR8$&Ba<q6~w>E95)A@=ipu4Fc#UVINlvpDmW$lNFnP6wB0>RV@g2zgEb?8Yr9;*eh}8A;Osxa$s@<wmy!rqW%nRJoI|GAtx#+>SG00vaK7N-W-!a03T=Pn0D7`;Ad3?9m~Ph^H~%#`TXsVj>~`ZnqwB-FTT*|2^ILyz1J_0otC(<{k@<0?eiaB?C@Vd?7bCUX?LHr;ozWN@9w<alaL@RC>aqYd>c$9c7$3aXr->)?nM2B3WlCc-(0TeKeH7ViFDll8vE_^5T8*u82ePf4oG8h*t~wT4<Lmf-=gD9$eqQ?4YzpSy|wtB#(#{!W)2poQ1#8FXihazkEbH#+i--3#e3*The|PBZ-oxM<I*p9GY&Myy{YY<JJr0RlB{cO$QSzNRs*S!%zZ|imyCP7&AVnjY;MdkmvCJNRE0R7;x!`;rmpHp1v#g^?9D>oeDjTOkQaUW`mcL0_I8SQ`#%>uUp{&AWa|F!$@ouSjoqKJVuPXi2>T;?f-NSuMEMYl{%}}4bOq@j_x9nSYhfZdQlURh!F$pTNgg@g$bHtmqxp4G0U<!LEyeG*Y;GFa?fiy%&+vUi0$POkf>Z~^I`O|HEOjwkz|(!ofPS<E_<;_=#3%B;opK)Dux%e6KDgnAZb=l@j8<~?`HdtU!$H2G2HIQirZ|r_gGtN^M&O}NG~Iv*g>nz?x6HaP-C3W~V3>NumoR9Yp~tlSF#))j3B!3zM}eUn1ouN?@?;z%EAF|Xl+2s+>+lg8WU}f|OolcZ0A%IJt(Rwzea9vhxxa@_NoC<Za^QpQDu{TZO~aSpq&NU)MMs!(t~CB8Va8E6JiS$Khxw^i(A{x<@rNW@$kugCj(l+N<mh1hmnX2xVQ%OhlUw$fz>ZR9d6XdjmP0CTqRwPGeOo*(ZrldCjkj;9tBXEmo5jPy?Lc!w^6%oC;%N@~hj<outCg3Qh{EG4<F2s_Yqsp%5R8-Zb8gGt@cEnzM*i)y<Vw_Y1CSG74)hqlIVrEYMpvhlArdo%ZOd>Ri-o_rcrP&42%(B(OyhpL90kRp5&?|BEsvRvRPh&x-tu%x-^Ei$PcjA%Ax$bcqCNRH+#RF&EN2-;hZQbVR-G1|r`VAS{PI;mVd&=EJj4=Y{Qq(&$|aghh-M>^Tas3*f0p8Fugz={x^0g)^97<!hTi!$<G%xtD?Qilv_+@Hvh|LD2-^)MP0N^AN6`=tFy(fwnc&Y){R4b^WQTdj`i8+8l3K~Ss4d6ud1b}PrTn~JT*|hOuT&LKqc#s8gb|VwafM;VI%%6xAU`+ZOOOQBvi1~Cr0E0M_VEd@-|7@3o1IjyJRy#l4b1G$8v_5{zK66<wtfn)XgD&S(3E+6=8m?71Ddz-LJ0KFBDIq8p)`p+qa_er3%k*vjduhYYE!W1x{P|h>0x(~l=2WT5bf{m-1hH2GsUikc$=fjIWgzgrCo+UfFVnopuz*2Ttcpd>exLi@wRtK_;YqAte2M>K!s(f&LIAZ`O-;?)fwII!oiIL596*Zy8!U{ck^-TSuAw^c3j+8Lgv`6?l{tY#{-Th2lane9MB8B9qHMi_!@und`RL%6vo`pUlGr<jQ8!Z$gw_f|KfcYR1*vy7TBR@UeXM}2P`Dc#rbilfMb69_T7}+2`9A7WTUh=bI&ZFH$<qcW!vO}e1{pb)fwD3PLnGB2b$qHceBpLNuT0T?qYCYKA|VPQUf_k>gCP5Y;wmj*miHn9<lL`k^0SW8GO!h`NXsjGFLVoAJkZyn-(20-Uj|u0w4IgRD+}uFZB@`ly7;-`zS#VWfk^8#<vy_lp6>gk3uJt%Fxt+O5jH1L^Eh!rb`)COWQNFub6mIiUvwmjFcdpaPmcIOSn!?9+e1g;nwj)EX5d@p-!Y5UnJ)b7lR(dAy9)?^BLhxhf8wHspJr3)kK&8bEtY$v{RjA3r$+2m^4|uQoqg6%vdxL57P)Dn>T#aJ<pL&!XIGw?paX|7%Q?(^nP}5CU(_Su2VEl^lv__PSK)SP(DZG$~vHTVoi~tsI`1{myCQkzWzX*&yp2%W3gtlz+(DotnZuy_V58^PkHdH_<#=uxr|8k2S^xvOFc6!T~#Zxd43pLNfI?tHTZl%uHzrZT}51mUt<ozt&VZ`sZZA<LV@D76XDum@HR7_yeDDo#2JoD)Xf>qDlDqc|MvVPS@x)>cHO#>S8{M}3^KE>Vg`^I$7EK@G!BacEqrAE76McqBM5J@?REpD;3FDQRzEmastY5?gZrK|OIv#<D?a2~S^gPB{85Hej0{3@P)t;0%kD3hk%6R7^>N>&Ye(C<mh4W{I*cl1OG{jJP<29O%uJSe((wi*>{|J=RFcIDFtnw+9nyot3GH}Q(hf<*p>1sJn@6fu_`}4j6|6-IEgWC_Q8H$wR0cXq4Y|WJVP~$`=idpX$JZop9>e>K(b?TksqF9pRR`5c%fF>!dgMDyKEbX5dWJu4Lk}sYl)IQvdigjB1!xK3kjj5xVoj9W$OFh&E5;}lCV)UHgqY=Rdw%`Iu-ZMh4xQuC-9UcR^(?TNega$e6O%h#6MwqwLT=qvU9`W1a4Ed1QOP4ORNJc|j}+E0^`zh`Zc@VDo5<eFDR=L(1%ykPqbS$rW=?eTmYuVTF(GoqpzxYSRD|Z}&II<SlEF||^+@TPpCZr57v&8)bvsDx3fTnq@n}podg(2X<<l~_yUxG4f4^ByiCF%74Z*ci+>qUXC*4w~!R;uMq@4~sZCW`7U6C`~<=!cZ18(P>uC`cJ;yhI~eKxq9BUC&!`(c9x;LqG1D@tRQG$WP%A3VhChmMhEBU6&ze(ra#>p!|rv}X*I;{w^(S~Yc6teB@K@rv1Lyu&;nOw@NEfiD3>%vljZ4Gn2zFof2oE7wyxglx%rSuwnV7k)2!Qruzv@Imm8ipR$YKPetRzGS<1r;{H(JQLt$)fav-`pX~TqFSwGN{A!tn9?l(tz(?L-QIMW5Q^2jPM?nr*DPPl4M6xI>}XIe+%SO%%n6W|oNeAM)+L1@7VYxn7q^;M5SAsiH$|(SxIKo$GuJFhALpwj96p{2`o!^)U`S~Zko)AL*QnPFa4sp?QBxV#m5|XW0sB}bj;|jV#Z5yCcZ)st_#6F=e5A`$evD%Lo4=!S=k;Q-EN&<a)Xo1;a1Ugc-G=%Rw00wxFLSTMLXjXwqtR`V`yaJ{(1RNd8<h*H<&Q%BOs;RR&GL2KQ9t=8oB9~MgX<f5xB_<{f1Hy?KRf;0at-aeatG{&oJDS_TU`bGU477?a_$COJdhUeAM|T;IdfaLGvu=+(Ued9Ul_968B6GRLbab#iOhwcqyM_B&u)iukY|YQv;ykMd0kzG&WEqDVK~jx?fpA1-`f?NFD{Ck6#=!hVa3?>lz_;9NzmD8zt8&lJ#;}$uNVRC^wRz3tfK$wt~K4|;G}eet(TXQQqFI-+x`tpvi$F}h7yg`S;MjSxv>HE)c?P4*fE1GdMfLaX#zO)$F<~AlI+06X*DPN+fB`x6eTkH7DO`Rn{;Ir_9wWOIggm4^a;otXBIHNULmP2oJjl@tQJ>LyEytugD5faQ%@C%AU<QKsP@Fo#k!D=R*EX)dO>J7L!V(1EDWbAXsyCP)UAAH1hs%BDQXJtnY*ouH|oDsvxf)D;X+VbkC-0Jd#$(T?8H75aq3It1G@y`-BA;FS*^*NaJ6JFB*}}wE>AOtj4~GmCV$GIL}q?;(_C!a^f&P5IwAB!K|C^8{fjv<G~yM&WZ<Hj)d8GAFILX|hoRE^F!5#4!LahA7UsybE<QZD=>O?U|5JST7V~5O=)7vrqu&?RiT}a>xYwhN<Ad_3^9E)fnc@5|&Jq)TVgbX?>+qdVZx^1pxd}g3?nn?<(1omjzx)3Eo?{}|ll%Gp-pe1K?@Z+>dsI=5*wuQ>7e1m1-M#N!4f*E(SWktO8d1HwKkw~RvZj}Num96k{g*$fcbBY7#Kv9uEK`0fKY#Q3_3rciDS4AUeR9~mefQ?gcbxwdPrh&~@_v73|NV6Lue<O5hH_6vU(kTwzT2gMo$33%7vvlB<zJqJXWzZs-IcOWp8N%wUHz_ue1Xd(Y$tU}<o##r{$U5W{jQonYJONpn}9j5%n|@08p?sf(!E-f2`^fY9O`vE9xaxwe&?^dFKi=Ezk+Am%G6_IJ^I@16^0>Yu&;6PKb{m98sz_{q79XQ|0AW?dOv-;`)>Mn@8@00+Vo}p7_)IvSM7$<pBG<#MW3_!`R(iPsi~*`<BKQ7uWs`H@?<F0^8qh*e||^H@ow+!R9ivKSgSux#U;pNe&bFE&>75BySk6B*P`;~+%jz7No$UK{>S?9pW~kY2|X*n8htS!iuu)_`S+Lfo9h1KU%sSaeDP=OmR+}hcBij*UhRtG;<qm;Y1q3dUa*WFJ(|AW{dpg{4Y#*<civ6Ed-Lv<+la`m=Yvqhw=oxz0!PRf6i#LY&1E&49@oTiX8|MxOM^@J^&d(qmdXH3xD8j$W{;PR+g0)vtorUUiv&#x35{@6I#`8m3{Emdz}<8@7zi}XXQaTmy!MW4?PYyJTG5E+jp*r=Lg@MP#qy*Q7dS5*P9357OkBH7bfpZSQzJj;I;r-O{$u)p^b(}Zrqp{}xa5Cg{T4ryWms;G0ZL=nLX^OARbiYWZ>HsvTc3;4a9I?|d|+Nm#WjcYW$KnUC`T!_XR~@Xm2|ps+2}3GFRvPdf*O}L?@$(CE$&#J5t2t**uD&<712FYR?u4pJ{iok$<AH$mdo2zVcqifEzilXD~a9cPKbYnl0Yw-_AH`(iPCf|++5D;W;t(JKOTRP7Qk1y2&d<oMLYh&zC`IbSfNusey#iJg3xA~+@|6;p`7E^aveACcwR25#bT;Sd%80dz4ofz@Alrk-*>mFBcH?K<&OUCK7ai5$(Mim>d#*e3;BbH^sBwsJ6wP+%vU=<%a=jf@#6K)l#d+e5j?jb&hP03(tMYlgtbiDo+CMH#5609cj@*x{Bj7#|M-H$;+fhMgNbzQcFOT)9ogSSq8JOm4Eq=h9b*+5<~B}-nHpe*kgjCe7|+u6%JH_fO=8cWl;b|^@G4F);oXMl(yVQ!RI(e6;peQMLrs{t|LXTq2Plc+I39)cSiZHYcV@Sl7dM~|1Pzgx7klxqb#1(`#+I9*%!U4<5rsF@$=Jd}|MUA`)YC=^dMzyq2s$??Kd3$boSFmFsT9|eT!`P>G@J}{(fsmhDK_t$hEq?#%ehZjZ<Nri=!>MoQL#r5PmH4&$$4RsgTN^w)NE<va{J-S-Bmmk^<OtflJsUG-5MdQs=Gm#P2*@b-TRK5JpJO&BgfW`o)SAm^*N5hv-};La!0=F>cRujNyQ|F(j`hX@;HL9lLYgmxGbfc`Cg6?&3I9}Yq(5e*VAJ3*Ya{*%9FjfP9oWVGu?mwcBmtDe@`hE*71462(k84Qm>1?qxD(BeSUDW9y&DM=;=B{c*rpLsVA!@z=EK1TwjxZqmcxsji;2dgANT=$vetAo5py)dB4k=jK31(ll=YCN&cHl`LXY4IQ|^R&Lp9UzMM5&parO~$pK!mt+^p@cLvwqtlVrZFUqHX8jQ~CU!(bCpS>IZ#h3w@!9Xle={Nq6J%Tu3J{hztZ4bJz@_u79Gj}nT$Z0m)Tu|&NdF_pm5skKH)t=1f6y5Y$aZG{zO}tajGvkxqnMx$78ud^JQdEl=-bn8Ne<*ifOlR{m$1|2_VAvTa53V!JZnyLK;KPEuqF0O-?yj}QK+MJ~Eeu0Q5>F%L{rgLOokKiduS%aNt}QJc7}3Y1$t;ahU@)51@nj7K2d?TE0Ge~DBRhTMPN*kxAAgmsGoDCVE6NbY^3KFaERTuU(*(|{`eNB|{tO0Riw`Sp5gqEBvv>m{E%M$cbPl%-%r>Ijk0lqRPi_dfMm_6q2i?74H<%e(l&#vQ?h6Dd<I|tr;M742U%{!Xg#sj%5Pw@yGV+s@ZecFF^WW(tBLGQeUbFOly;Y()BB&6vZK#gS#^?^D%+Rtfbd9@!MT>>Rrxi!1MoHm1V`uq3dK|~Ca43Rdy{y8yWmDxdt2#R)wr<mM`VlfAOYU{@rQLMFfQ;w<vgLrF#p3czaR4Pn_1WsO1n}jXpI&qNb(_w<9q~t{e>*HX8LXuwl3YuMXu%kbh>v5y4b>5X+jiV!=1tKtEJovUB3fIWF#^n3{V2+w+V4k86@`T8Xj5NFm%Bu9sErR*_d9Y-`WIjE6(p2bCcw`aDe|y=NEaT3Q1h8|!uVy~Xb2lKl^T66QKqzgNRC0M@bAY|zGtOthp(hoG_cj%;w5IA&8=z!X$vnn5^6Ph2A#8&m=lwbGWBl0l2*CHPlBhO;9c^D1(HdE8qEn2HL*=DK^Gvf<ei>pekN!#-rJO0IIq&Io2r$7zm4dS1)+OrbN@oo%dzMof3YF4Fb7dZ5NjCy&V%jn=Z^L+uj+2vPh!|WPJHT5*;3HUS#-8;vK?f*_una`gQlmrZ#`}wy2opR7PIL`eR%^62<1U7Sz4WJy*8;y5e}A2FDvA!+PCs&nc?p7W(w0ySc+09Cql*jYAo4k#ol(Vzy*}^^R8S#y7MWUZJ~INm@L9>s4g!@;*(H(GbzfihQ$;2{~0|`QZh7fo0vCiZ&Q@TTn{zIVo3~Ae7|Vz=Z-8d2n}34P^dQ=V<(9&8h#q5RlD@LE#yA5hv{swJgydjyoWcILdl1M2#b3~pqHL>*iDbir<f{PR?+Bex|jFi1Fvs@Wf2Z8<j)Z@SF7YOs|dx8gVSM|r7ctu4v72uTV>n3O`O7Kt%~FGZ<3XSg0MNe9i=ry`-8oZqZ!is16OIJmK>SX$@0yCFW*VUr4&VuC?VkBQAw>1ILE4M-UP{JNulQ3aNGtSm2q#yp*c>M*33eRS?dXIWHIqEFoCIp%Q9tcm{@j)$>i|MxIOYjjS7)kkz+U?<TGtC2<22Fn`1(-R%+&ZAm`(%@oxrcx8w!x@nn8T(-!wPzB0r|9)OAg3CSXnQRW3H)beNgCX-&+PwZ!tf}oU~WD#_%GNgFC<i*Emsq~i*hzyGt&VIg`19b&7j?PDt#1}7QD*Veq7ro!s$5xXOts?(fX4Ww7nY7@BxLj;VA(UAOVce#2K2ai4oHyAM8sDnO(Vd<EyzJ~r*0!3@Q>n=eIkK>f=q4sJPT4cz-gYx`$96hfRafo}!d*$M3eyw!$DBr7#8Kw7aQSBsOn7~eR72U**tjv;r$TQ;N(uc2@JmYMG%MgBN{p>EgQ=asG-||(oB<D(8dET7XSqttZJ`syHgrjZ)t(&J(`rh^O7Jm(=<=r>n(LXwq!WyVnQkjjhI|UC5v|~q_3(q9;wSOOz&l5ts|DM-%=(YmfCz!FuQqqVoVil>_>7Y!_|?Wwig=93<hBZY^hDzSt;r<E+{B1gCBw9s+%)5KBX<hw9WgGV_@hoa#bh6IWY?60@o4@Aolo=>nn;eeQ^=du#>LH}M?wQhHUz`&VG3GK88Wyvl#=)I&26X7i)!@?eQGVdBYH@QE)~#}?jhxIz^p>}OAZQxTRL+~MoP@Bu~v@$Yco5m%O3rR5a6goq$pgr^R*<L(pl6k!^`2Q96{D}?;?<1)3w`3u8SBLwZ`=4uWF-gszb?x<p>^38jScN&gPtm6qYTHNlf&{%1Fh$n9p*;F(<(|9aG(~y_wiXQ4B(ELav@URPfE(rdZ{X+DxkUP)2<+xYwOy$A)b?qn4vd^=CW><lsP1U>kQmtp*w}!#QpF$AvNYXrv0fhB8U)?&b=k)RfXSn-e%a`Re~SlCo3oZ~QP$T4_i+ZzB+PNyBzm9!8cnt<_X8)8GpF3^75ZT4C8#{5&-USCsFh*8mb^n|?z^XUj<U4T-nRdm?IUo}iA%9nG|v<S3Riuvq5PwB@aZsp-h_Kf=!v{Tggj;U=GfA|S8Iw7ROUyR#sQ*r0x;9qdkwBajz&36=<bf?@%_PRFcp8Y8BFzP}~H3VXaf=<edUw?d<NyD>d%mQ&5IX%YcOCXGl=$sbaQ8Dd`tm3`@hHb4bg&sw;~je}F6x9zh6!$!6I%R9BZhHz9aJd<ySrdNtPH4Jtxruoi-dIP;(Pj;DP-vMFq-F)o4-5aydgO?@}4Ls>oXtjUpcwO)u1}(y|WGWyZjT`AdG2pNpNjC<!oy2Epjs^<&&saD*J5XG@#Y;hQspmGw-C5<o<=COBx%QZjdKZtQ7_)AQdG8h?+oM_PMjG9Ju?<silEynZdf){UzGO23?QdN3zPu7`bzQVeid|UVxe+iguDkz#*aUE5>287`F7!|bjD`SA*-afcq6Q#nN>@Z6be5Cx^Nm=O&u$elfK(O9qM*u_2TaDvb;oG-2?RFhPcZp5w3NZw?<5+ej!oGlIt`wmoMHt_#dF0;9`5WPi;p(-I)Clxg66ws&S?AzJwVfrZxkjwqI@OSHyqrvKOvSh-x&n~VYj80GQDp^fh=IO^Hw$nJ4|!<hi-kurFZs4PIg^X7ss<|tcmQyG)bSj?5NBJ|Kq14nhp6jNAylMU6cDZo<~w6lpXO@xf^~|M>;O0Ue-rdj)Gu7T4rZxkBYzIaXK0fv7%0x>TyP3hH|{<wo`-+n&}t+iv*XZgUk?d|M2&=FD)n8`Eb~+c$x|qnk&cG7-_r)J@-N6oEtS9(u&-x?fcWv>^6#&AN>c2({?Ib;P1#<Vx`ytnK5lg#ZHnqodhK@*f9hUZH&H@$Yrc=)cK5<YU(()3*pl@t?^ggKFtWj)s4&Nl%7wkb>@_Ancw@)u`wCQ^d^a7WX$w9pK00Rny2<cIqXTgHz@X!v?vPL(v#d<@iB!U`84vXO$!RsZF%MfcZ(DIK{s=bB<fNbKnDJ>x_w4>v3ukA3iOFAM}v;7Q0L>y&F*qra;R?MVA6@_QsotX8dfk>Dhg4{OCYR7@u-*Jm%vyAoCUsUeEbvRF45#02|It=MEl?9RI|)Uq(tE4&K+W0cB<9ECC)|oJZ#@K*}o*WYDCMtt&UsXd>Q1k{0`^ngyx>+&C{+z;--Io+?F!@e041hpCCKT=It+tVC=$iBz_ly?p%rDfU0IVZxtYsen-HTKmR;M@!%iqdm<qc{|0AfT`{{`GZyOr;3H|iJj<e_FsS&^S<<$}dPrZg@6LdDFy-f^=V9(?@&^ZY_~1s>g?@jJ)vtmBdmpwE+2j^B<BTU8UV<Q}YW^<=<89hpWsK@|x8L?uS;CNE(gG)!T?76iScJ?}-**!4OB6KuW6dxY5-W``Ou*RL{0ZFcyR0OguJl<&G6Y7L`#3(%OhQoj9zJ*yn-fo9REk(4C$D~_Ysy^cadQ%6kYPk~o6@y#7a!${*j$h-dw4~n$|Bvx5@?hOVoFDs_3CsAgNs{PYbXp(q)r-;q&bPDRYR_<CC*P9^wY=GjSj69pFiUi-OT*H%2qbynmSf9z7RqnKCmyk{BS6crU}lIdGE6V|8gJ2YZWz$3*~*GjUMJcMmD8)N!PljAO>lOiz;%%HhY+CfKD0pssf@-ptuxKrXE*eLQ|u?6rj`4sdzqHz?_!ZR>fn#?H+F(hNtcSGX&u)+ayT7)?(r}rkJ4cqu+e+)135e!+1f%{vd~=O`u2Y#wDOC-sNw_s8m&R{R|he#~sj=sO_3QX5*#7)Zy&(8^rL?()5WOJcg{k!8&N<lvo_7NW_mVA_(2Be_h?76!gK90wg7q$h9SmG_3<L8LOtL7bGs5&*2V5&KqU++ml6I1yeqUQ`S;+$Tbggj_lS1N;fBo;sk^ge;PV9<dy~u(}_dSpQx4Jchs9^R4>>o?GtPjE#SLZ_1I^Wz@5Fg?n3qJZB+m2c2cV|nHj*6Cj5eeg#2uqqoLEw2P2;3tiT|t9M>jymO&zu>SnCGPa|SS^18F9xl;0_t{V8h*|pR<W7~ADNIOLZc~_e5jux8R*ULz$r9Djc651P@Z7{gU7Rl|4`zy{VeG%qeFi?=<=*?x_?Ed`D=1NYJFnipO5me?=*G}2dc2^V^>xJr$g8Y8cvd|YbTwPU6Jj33&;f6A{I2)fsNlJUUQO#Rd3&s(r92IC7%`s~2zRzrCtXWMcC617fik~!}7n#6MSw6DyK!i%fs6v$R9H54a1(_3wPo?P`=VN}|MK1=qWUnjtBE&bxPiI-1-<!$)4J;w~e*~U6b_?k=yY=V=2&!lT+~Z{UC=-pIp>z32rKCciM@QG=szGlYTFzY}zT!$#gC&%PLN=ytb#Y0C2zIS-Pcmee<0!W~+2uH0DgPb)^G=^<^y>!Bi>f9HMY{ZAI?knDMk|{pFl_g<&VD)x$<TxyIingVzs>$OEMP3_xeX;7Lc$9V2rl^PZ(!EBTc6IXgSJdkmYgyzJvmAx5Ae370MNM=izeRR3}hJLGP>*1Eo!)Le3RqBbw~8^;=`hhtG}lJq8@DjexXB92;&MBny}BsjHlSJ_A=8Mi&};!!PkPB-*?h+F<j|QL2r6knEUW99adgG)r=m2kP4VGX)>x=<qqe^ntRk`RWpX_s3Y@sx}GoMj*MB)LOCUorgFX(&l3)6M7YJeUM$#S3~@TN8Me0TC8T5`{AIy|y)TOv9eBb=cPE`5r0W}>dJ}j~^helKMBB;Wu&9(S&R2F@s9$M9(efLnl#Pbi+<&+mCy)?SHwY}_Hs;Xu^wXT2{&kvaF$Ank&*#Wc753}Rn%8_bc!^$wcOh~p1gsT-RMQ-&Y(rsA?6_VN0s#`6_Q|>2dY*HKpOGPv^MAx-8PKK&kDnfeSPcI-7eM2kS|rrW(SW5}_{xcD?vr7c#`Ty7Xu1v8Bz$o8!gzXQ9kysS$X}<U@O5No>X}x9)g{uOG?8^)Nxo&^Upq)NC^hJ6TetARVRJ{s9i@8{-qq4=W>juNozznI%8^w}_hWp^b#`Uoez<O^O}m?PPaK66`-C^@!<ML7v%FFSOaiHF8O0iYyECSS&CH`l&evlD=4a^svN@|g7@yzoBv^<hh#@5vyp;AoXCpSGc4&EyCU!SXQnh&H^%!xrNOH`KH1dQ54V5Og<*Ut?<s-NSZX-H({if`T&BEPBZlt(HI7kx#o(RZeFgjMyC&seet#LJ<k#*|4o}Zns^GDc-KTD)h?MDK9#Pzv<xx#2{@vGvSB8yeH6u8lE+@$@QnDb%)$zc%#K|bnI31e65xwY>>0jwbhG4LMfpuV_VUzcoxqE9m?M@0ucERXoK-0NVYHgJGAaoyt_4leDB7LX&P+uh>#%BZ~@&aTW?=cLRb#uEnYe6g6zTo&Xq+;#O|kV;Pxo6=Eq9}c^OU#jTwHb^%t#S`0UAS(}7&^bt3R`X794#e?lJA!RQd;(Fl4EICG%H&)DnA*|tpS~2h0xAxzYdJ9BC<<ZF2j$Vvka(ZV*Gr{$v4{2c!G=8yKoldPFgWyt{zFJ7%hS~T2lgLp!3`Gy8-B+9ge^lz+3ciB_<%j@Z$si|C{+|R@}%qos_>XGYmGvQ^vx8;_Hiqck?I8Q49-g_0#(nt>>$8*Ic4~{W(;ZJc<1Ul>~Qb@q9VdKVz2rh-2<7`Gd)&p$R6jO)W)|>87WYZig(859Qs~XeOySkkgPo}fOy({7^X2{OET0><tGpDp;Dv-n21wvMG;M$5SWA9y_+w4b9DVV1DI&!ggC3oTz*{VB`gX(>tJD!HG#iQmO)By4PHAH){m6B3FC)h@F=^OZ07u@dIJ3<(GGxTo@}>+!mc|>?7T@CuoRPo#YoDC%3-oi31JptBL5D%^EaXY46{MXDsIHrIVo)hqPm$aiQpqg84@u>S<1HJE5&?suL6DFNN5~*C&J2Fw`q_Zn4`=Dh^cRmC*$Lsgke<LP$@-fUcTcbYR>Q5+t{sbadFphb_BgeLI>DYP5q*t#fp0OClZgbQ+&u5_&d0=LDMiP4xWsjbVxZVR7%cVu{=$QIAMf}zs1GUb!yqnI~rCH`m5qGTA_T?-w-cs;Lmf)Xem0OPkSy0dm#f+gsx*Ub4^YS))|%o>V~Gi{rrZ~v^<Ee5bHuWo3m%Ig)(8S6TB$l)gw#Ai54EVszR78nFC6#SZ?&Bg>fCEEw3>KX(Qsa%DK;SdZIf%9Fb)>a&zgm9vbjm-sjunZe{BZ6aTfLMVA<2lMIW1;M)g8A`F}D!*}j)&%WKu&zj88><26=qMC!ltOJFB%*gqB<WB2`k_1Hxkh?ao-?$xkov-5!teQ~Y%H6t7vnTvlZo@+#oW~N0(0w|m;*Jwx+c4;6F_#m8XmKc>nRdD0^B}vFsnw>Kk2YVplc+tJVBHDKwCy5t{yVl?X4&|D^9bcWEk5ft0SBO7c``b#&o)h0yXf=arpPc1`OuT_Rxp(}9&4Cs3F{3NflNFwy_y7I{J5<mcz($c)`jdx1^}WmUyi;S<VqFQSv7C+DN<>f0&0cgWK3evf{yQMobT^|KMSczr5ZOtn}i^$|L}pNA;_eIMl6c?GCp<Xm&4)<c&UCp>3FezZE&kHOt`!9sH8Vr!t-)XQ4&BQff&ggD~ELn(QYO4Kn&B-aj)*!7q7>C)=|wyJ4s-|`iO!#6ajj+`x*I+&6`clmlCP`bPFa3$+7>q%m9`pOn|WRVZ}6SZYryB))hBJj<8Y|gZ41#xq0OVPLZT;rr8`6APW1v&TXPV6J6Ygb)|s~LVaWcZg?cO;{vpm)s;z_Kwf3d0na%r38X=tbGfQf#LJt=*kLElVh+ejFkE1!11?icJAP2rrmzw|n<6Ds5rjLeB!L)0d;83Y`YOc6*mp?8EN2#8$To9JZ4<Y|7}`YATl%0{2+SMgKFamyS!?gWqZjNY^v#sluQx%r>(aPLU>!7X49v#CUD|EnYPFb?og2NRwGFP*8JcEmwSYI6akyt}I3KAvgwO%FK)wmu;@|E4y!*oK1aD3W89>p#^{|%;FW^5dm7<WYtN#?Q&8Inlh{7~4`$MriJKz%3DkZ`2`>YpZtCMYo<cR><kC|kF_gI2+$4H7pXT&u((&XYk410|{W$-!RIL_p9SM0DpOtI+V$peaYBPG-YRME<E0A(FaSS>_!+=<Qe3W*nD67DMs1+Wf#uXeuQO@|c0p;0L}QAu{wgE%-wq0>n9%Y83z@Gm8E#cr=w7v9H;=3Qb_bo${cq>G$$lp06#X_8jZ<tQ86{S^{ej6WsLM=7lkRMCuxK4h$&JzFxjbYq&orHyhEn!W7?<j9~R&?6fK9mwJGRG>?gmcy%B@`7H$yII}k#<1OZx6V2BkEM3INrQL8=AwMcpv?3L(Jl~;#aA4~$ZAi2k)cS=w4!*Dy<MHPPT<hMpq`QE*r1b&KC(D5t$7-!@2P$*pQ_D$P(0EHsC{68bUmc#zco99qLs#6E<uYF|Lg7U_fSZl&Kq*PnE7OmATExqcohZ5rrv>;+s(TG*@o;_jMGTGjhIiK$(6BU?{n%7GAUkC+CuN-Vqu0C*T5R?z#zJ=PI0QU(IKI$!GzBKIWVMaz*5JEE?Oza8nDAaNXaHn#-v$s{qn{lK4Gqr;$m}h9wh)o;KHc*c7uF=bR<JN$F-|mOqG{BaKtwviJ+U91&o8bF0OjY>~K+geLqFdOF}iWP{~NTcB%QV?EOx|CI!qR{);^l;IF`YnbN5}LOL}o++Wrw9D#E&SDd-9w3GlBpg)uTY;KRF2T>-3kEk-2U+z&+_5@|vHScQ4eNWk3dY6GTTKysSDB3g7qX;re$1fqpeGq39PRD6IPS|?SmoaduH3Cwz!8eKY-PQcvF9a%sc*H?R)Tgp%1fPJE;yK5TvY?v51sOY%xEWXWY`L7JF>yUMJ2*h8CkYu1k?Bo+Np61wP)cH0$OkXni-7bfY?P>_j}9I`9Um2+6$f$UKAh;Nvu8!)97PRdz3#j3XhN!$hGmcLfd|_Zahkv+hz^PBW`6#WQ-Esg2#@aBNC}GDA1dLnDDX@@KcK;95`|9~2D<>q#@t#*v5J~e044{Usc_sUaVv7fx!YgAl&B(^G_V6aS*eg<iPDr<asnmE)iKD=mAIybsiOH1CM59e?MVeBM{jyFky{s3F1OwC1CqW=>=`Kq=O=V6EN5mPZJCRVPipm%lazVhfbQtka&yMv_MDG&RW&VbBkJ{s52)(H2f`OxP|^ockI|*pp<$_OP1rs*^~{Q)^`m^LpM#i3-^aO(AmZW6uRHG7(hSXfDXbXLAN9WB@5oEiyp%qMw>@YOJ;({4vWaLTW_z4UEVLkLtbHiS=#drl-a=0@li>Pg6M*D=bYl0M*hxELAv5=!;$*=e)Z6X6BN!3Mp@hgSt-qM}5PPP%2Dl+}%WTm?N8Y{B)JKE4@4<~HF0)$?o+dFM%3<GeR1+E}HUDA4laTY2ps}o$P9{kzl==GHp9P*q{T(afdvEh7?x1S<z7}<q#Rtva){-yx-ZyjCPd4&U^-8zCAy>yvV$3Stlx!g+h-1+BmO=0potm+iB^LGRS_1dUnc)iD*yfV5mwfnuCWw}?4;a4Sh8&%vc0YXJZ(Et?Xiwfn-PX%XVV`L}(N^&N`>c2Z{lENt?1>vq1%1Y(Nxx=wTL0IstwE^3eXqohJEdW#qDO}aHYrN`IR!ntrb&FI8hE#Gz6fTGW~?{BEOI@+&}K7uI%um!${K666(_!-P8gcW9c!v@<i!^5IsZK1E{~<_pYbfAr$@>6cM(xvXbb&B86};0W-=YLgt^j}PB>al-R<b;f=8o_cKg<QBD>RR5CH|}WVxUWOB`!Xra-R^W_Hk1(Y2%(;gze30G27!FNZ{OcuU%*p`!~;tt7|MY{1nLqA4p*6CEN$A*G;7=_Uw)Kv{ww^pKP{YKty%tBNmOYhRFNY^BQB!w2ua|2A9f@0-e9EZ3AM{z;_&9?j<N&Z({gbFB{~ovCu-ca+PUqufM6gXK9bHfNDvIRE8j+$Cid=U->l#YL4%Q^9Tp)Lm2;RH_X7qJ9TPXBHQUcplF_sOMv}O(&G5ukUP74>oPRnu;d_+qXg*NSIUC<KV;C1dM3L6coL+`}*Wu++^k!-96oHa{91&)5FJsM&xME$Kea)VaH+mYDnqem&XK$-SQ#bhUuUg(n(OFYyz>mUN0eckbE9tIZCkT7S*YfFR!XqqO0Mrx@44EDoqmd_{1<Y0E&Jhi4v+4riquD7OXA4AxkY(c4q1Y_pxp|iDs8{Z~S{ynJ|>VRoh9$NDS8Ty^3=!FGbfTg`Neo)EOaKU9Fa^K67+TT)@}MIPymwageOjh)Rr!PmX2i$B2FpZ2?Ib9!fB1jxFLtRI~`ki`ydJ*<Fipn3pXQdAV^Rc@#G`UtC0Ox!+RYHn*8LzoQ$r&cHz&#R*ryqq3XQMH{f*D&(C-gv#fajCfPygp%<QA`n!7ZknWcMDiFil>es8$NCi6j~`@mtx`o}Pw@m1mmV_C8vR9N2kqT%9}h>lQH!W%5?q#Oj7YP3H}`E7c3b0^*BmzBxbGWMhIrn3G=;y`bb5zs?9;{)tVR#p;_bB)1R6yg0D-)r?%et`>o5Vqe4J#DWSjCsy5&!u;77o*&o~#FV$xJL?{4DB35NrrfC@ioY8v5vD|<0@L|~Z$MeIlLlt8^E)=tL|C)0>!T!Ss5rao5*M!{pLd<ybkS|4fn{o5ah_;Fb;FBkO|+12)O;%BqR`CBt9jTV*TyVXwYpU#`9Bip5^64oo*gk(*+r+`=$vlV&V@`7E=+vEBiEa=6iU1RkSnFKkKw^!HtOF^%1e=JIwmIMeJ33|82j1D3*YA3~1oL#Ex$aR%nK#r#HD8(?1KLbuoGNs&}cZKMn*a!MG_PaWA{1_&H$Sp~aOOEW%d3BvoVv(kk?8qmC0iJc)%QbT%uIwO6-CRRu{JE`Rwy6Lfci&9{dqx&YJ<e8Fb9zWIwu_&SbT!@_uHW~kZarhCs{*geWYF3b<0BHK8Uu2*=Fm$(<mPJ%If!}gjzPY2WEE%|tqdYWcGoR;jVU;Lq|rucYjQ`zdQYYjYO(|#H4?;fXl~tnoUe!$E-%aXyYJucy?HH==Od`iN~Edn5}cP%V>RoNsvP)y?$MSgKOxonAb<T?<&uz)AlP!4N?$lvd+m1i+U*V}zb`iJxuu#u;qUIxd;8PZZ>BHzUjJvL_nbF=3MH4TpV{y<4GN+BON+%aav_tQKFRyD4P&H^Nhdqy(7NPfr%dAOXc$M#Og<@n6WL=3Y{UDug^_7WaKjr=BrE?_BI&K@wJ6LCTDr)8iUT7#1#S{CvL#;{N0Go=>+c)ni%O#4T#rpg-9C>0e!D<fo+K7j2i^0f-#aY&xD_McT)|}`SC%F5#b=6wdsSV7o@3W~k-_nq6$wnd<#@XtHjdE>I*`vpB56^OuSS>Gj!l1HSPuY1oy;kqk3F`k!U@qWFnGP!OcYGs&e@>E&`|5Enz0TL#Tqgq<3{^Q^SVep81huO7T;-iig%j@YmAVc$gS05$W#=D<F!hX`FV&4Q7@ghqMKu<h?1@bg4sigUB{5nYLtWE!97z@23muYRYf2m2;VychCE^--O%S36hsaa^YZdi@~+~`bqtM78cssMvrxr8X7U-0qY7|}Gbp@Bszp_7s5CB;8U?ppaB6L4c*tYIF?~E@0c}}VhzmwiFd7M@aE_6G7SN6ry$djPaR2ZYl4`9Pp!_4GQ-;r{cuLjnxlTSt0v5*zwTvDWhF295IN5F%YkjNN-%y-N$yZZvc)O!$6boQRE*qIQm<e=xgo`Iw$%gz_j_Z?Z(=ynAccfcLkP`(=v)i^C5NRr<MnRJ1{eHS}6M!U)6*=^}RblueIG7l4wTG>`*g(p|G->>zUz8T02s8-IJf^cEzR^CV)=%e4#=55I9Mc}<+%N7-qFSNr_{~t*)mja^G*v#W`}A_TTu>?2GU+j?4jXRU5ki3X9Z%&0Dl2T`Vty*tU{|^K<)!(zh1b>M7bwLH<E=1z%652tz_mMM!j00mE5~(M4mEUpu{=WonDB*5b;~yr9~sPsD{$D*Y#cADhJF=D@E4Xuu}3Ax1uwl$p~UZ9)9*`WfiG-ga!JyD*ucDjDMT!)cLt+_1KKN2-mRk)>yvYtz$C>vN3ar`{S5wBQy&9JgWyy|Y=#e*k>@r0bjf%|bab6m)m<ps$iZ=2CmYdEEf+g%P<a)H0eWC`C^iYS(Vgt;>Dk7yfAk&Pudh6|hv@e&+-!lklL1w}p-t<Z@u1M3PER*T)-d&6{j@tPI?_;Q%F|`*|D^2i@+UKR;T2t#;fHD|q^XnTV&QltoQLZ8MB97i7$6{`ys!Vhso|=J;>7X57m+R#ZJG5sT!1*C#r#-bzD1TAyjfpgLMO~GcAD#9@!U~JXnJ(uBYiEbn%U7qWmpyWXsGH@w@~_b*x&Lb+P(5D%7mfMlt{>Lb|4ooQ=u2`=Ro_3Q=^@IL2`{Fb|B7eDB}C>XM>Q#-408O5S`I7LMz_7M@g|ZDWb2T@$oO8W2+E!=dj>dEwWlace|4QeT5xIf4y5SFWmC#?fWAu;-pFnYS8*9fsMI#hQ<FP7Gd9QDmS^U`9cque(B12!uNXlUeyX*K03$x#Y^{4Ebv47!?$ATr+&mt_S8qufy-Feys!8(dp7+J$FuJ@m>8N2EgTUFzjE}@j|N$%*!IG%(DH+^@I5pnDiTIlYZpSN^}gqy{;gY%Y3s<5Dd8Ty#}hgwQzZGCk_YbL1G6fuH+3`4fB21tU&;mYFTZlEjd}Uz`|1A9-b)g!cHg^-zkG7o?7nismIh8viYKElh=IP8T8G5kT#&x#l#@ZQ*X3d3#ItvA-n^Q=+ufHhzZyLecv(;Op=i<s65><nK770PeE-LHyD;PZYXIn|P9$WK7{A+l`3kCMQPG(A3+5Fy0s~x`&su`KuzDx2C|yt8M#8LHiRD!=$u3okari(bP`cTle(~qg6Zij~qGyA&bNjpR_v6m_G?V`a`Zje-PCbM61sQzjgm52Lq&z&FeRg;_qJPT&7|UOS{}^~xGJC2kNi4mxDUE><AM1N@(Z*R_8_+!+$HNMpR2OTQ=xDRS8x*2O2_{OU7Vt8TK2O(<P`aNqdty>=t|iQCo1=W}zdp3yxAn<pO(bYcUJ}JWp{E|&ltnoA)7gBbCEmt5gh#e?bv^c%<-vg~j~L`5_D4E0B`LY8oKpLR(gXd1q<uzq4W*MFu7ymDJ*k&bxNno9O2)^<F<oSn!bIVjTim@@ZsI`p6Llm~jIc$3r(}|*r(QWKZAW#)gj@P`)Z0H%!z7=sH<#`&{x4>9G#XK=2RDSHFhS#@q%Ff1XS*Z_LyK#iH*4RQ@V)8Gpm_XE>STBiKq0%ER9xhtLI7h~5zrA%W?Npc=cnpty$;Su@uL*5NY}^Yh@H2dT_s6*DA5sDHOT%7?thU9C<HSy*jy*_v>h80`cPZ}I1be#%T-Cna(LL%2yl(IUJpV7N79C0W!yAuu3;T<$T|hZy@K?8kS{)f415q>@CO!59Y2%QFDu?351NK*eyePoiP>Z|hMC*65la{1?9u|+!_p!NNv!Ir7Bt<3r1tb-noc@o7rA-U^+r_uJ{C{tKfd^;@c~5hCYJl#A>Y8{Y%ojvO%%%U&@~hc<-$$D!f585+(u7GbXR5D++8q^uS{rdjDur|nXjBc2Tv=u&Yf&lD{_-k{vhE@IPgsQlTjMGpj1m7RlP@)$8BWyX)oz%Y%IH{CZP(TO#npPIOdHx&PeEkzDdCvX|DMUkJW?5w@M4L1@DVJ$-PW4VM12w12!v_viZtDI|f785W@pDA(n#<9<=hP6J<|Jx|>R~H@n~P30K4sHqEHTWaz!$D<GC?+3=cPbb3*dzgCpeN-_e4Z9$fi@GC8-SD1u@;7>O>dY_ep9-u<{;L=MTNw3)XGjQeIT8=mEwGJ7FbjBemxI>0puuMYy$=C=_#2OgsBfjMXY`Lw)Z`d$1t=o*9?rRb-;T^~3&N4L$%n_3Y(sBVnwA;}&ePrdd(k)kaR+%X<f^8Dw>TZ>ZCX2lqatb+lfWK8CEzk5`p!O%BD_JxwiQM7SII%)s**(80TvuC9;#{`0G$KrvAzL*b2XBO=7Sg9qud3^$DySCqoe9HBGaI=%%XQ+H`C<_<PMtAJRPZFxPLxl&$DP6K?oslhUL%^{DjHwWv+`+n8&B(t`5N-$ljJqjf#l&STppXBgDRU%Rra3q5)pmM={Fs#LzFXZSwTorL^@6VBWwaWED+;&gmBi*q_DYm3@mPPJi5&^L+_+SbcW(YhgXSl=A<I@zTZ39VFY984)2)tG-6nq1LlIWI|VLWMo+2N9b;<L2_63Qop-oUVVrI<Km{6Glw4o+d}Zw=<hHz|-0K#JP(UrW^1a$$PA3W-0=zwg_Ep1jhb*<x8>Hfpz<v7WxF)Tm3Y1&!)fHP+Gz?JCSdwhkW|o<ldjAzS<%6LnixFh@t})&dU}mXGnA^DJL0_Vpu$YvWj}>wPU=Adz`>tKp$!haV7Q?OD2d?o$pEGMGHgDVf*nBCuSvm<rh;ytOIKD7yC#zSWJZ>w9UYZ5Ao#y)J&e6Yu_T4D&s|3N%?qs)HV0DFf@msg8?XTFX#M79#nSkNJb}M#PVsisO*}6yXTmeiWww0~344oPzX>GL{O?6RUCSt9b-Mgook|(XJ_Lp8ST_P8};d_$F6Nfb-r9D|G^4yiE81mQr2s}fMuUczBEqU)451p-0d~#h^>$$s}7VfHc6V#2f7Cm}TMu9M20DVKz97b}$R+9`2ok%k~Ma1&fv;G*`yPNF{lbUsBqKxLV{uP>Rw~4q{gHH-Gzi`(qVOet+ig7s9jOoETZE&g~NKcGUEeC_JQ!V>Df#EF&2ajV7_W0=THR#M()`50ET-l77Q5>(9ztq8t=?^R9!BC!if?oH+DsGEg&x#DgF00fdLJSj5r*kA&rq74KV>2!4_4I7n7b71XoDlhBU}2$8jR|+ZvWtvU0X@r+V$u1CUx`GG(6XPcmYYWNsnHU(-b=vxM)Xh;D}3E0b+M`63?y@LMT7qPX71*U!7DM;)5Wst(!=lEx{+3ZbT?wJ(5Px3CbRY+X-niSApxiF@^!3qpaY<V5IoZ1d3X&!2e$9@a7w;1q4%r@1)GS0s5Z3++!x9(Rfwn-#;f)edEYC^(7&Q2FJ_J^XVCJNd_h**`3#6Vp~Hg&m@^a_8ku<zJBND+5EkA1po8$+8RoawYm-4W9irIuo8^@%aoo6ke)ZL+fjiTt`K6(dsdRkgRWtb%k+L&2u7(l$9gvm|84~j2g~7v*HapJUMqnNSN_(=Z!YK;pJ78c-g+MX)%GT?g?y4BVhd`#?p}M1c`=W^u)@uy*K^Fmx1$iQ|rANHhKt;U&KJa{~2De|X+nzq+@N0*nUY;zLK98weOK;(j2(;c=h2vSKpGNCiU#o(ay?;dMCXP1Q1S(g#%Y&_2*&%W7-FMNLypBk5uL%{8&H~2c#p0est!`hkswsCY-~=qreDE6!;igxd+`v5`$E8fBvvwUFia0+Xz1@~XBa-0d5snrHiXjGs4M&zP>(%-?Oo=KqM0F50rJIN@xCSYBE86>Cj=mT@J$&$tRTwNM1S>7kIXBkr<V{+<yKm;E*}g>TuA=AIn<3cKs%yppySWlkg*~qFbW5jNov3gR(?Rpj5>2X|p8Ni*JN40)q54>myGObuoab4A<TZXh)J}fhmt{})3*p^HN}_FB#s?#4U!e@jb~93^ieXC}PT2@%JVXtNfW$d2K9Fn8d?sK9AC9j-7`5LAR3jEFLY{~DDj)h%+}sLdEfxn_<vXN&6SdGY526N(=b`Ub)$DGfoD7Ki@!XKEkD^A1%`eJ$0_cNZ>TCMA2R8(cjDsjl?fwIn;lvuep!NE9gv5pnWkJaNU1aeWOSpVL6Bl#x#)W^bL@g7?jlaBqB`egR3TOU>p7Z_EnKemAkl+I4A`JRLn1eto?w@lf=xj){ohckbbK-CKgMK6_H;L(Mky_aa4)o8}(VO1}91OezbIo*QGzuf7`Ud&&>RUpK>B;hIrguwak)_ND_zbY`<WYo}y3cP5Bf$p$TQ)B~=$8elXqmWjZAqE*3A*MjJ9d7mpKMW22wfvDKr5pOffwcCfBCLxFD9KtnSSFX_ArWPA<I8goO^TynvpUzxmBa2*W|?VXv%uHrNIC?x)tv_nTG>R2VnZ2U18cQ8U2Uk(e32N;kP~y`G)Ma$G{tI{lyxP15a$YS5b1ZwfU;PLJSM3Q_)7QiQtU(AA@m$s+i;|1Pa{}utf$AOCWrhR~hzdUVg*k36d|(CCMEC@#{$^rTmS%iObmT3_O7;kdFmOKpL8GbCR{Dn~9vnrMg*1NxjO*d7ld~x<@N{Dku2C$s-b~qZRh!ob~Gsf0?s<M>!Ta*YZS%O#Pbb(-L9x($XN!P$MJ*7Y<8NTZjQ%hSuB93F5$UeL?g+P673|5)V?YSvrA=CiriXy3AAnWbfm8F|R+8E>!$)iyPDdO`y+FZ)j!w6_ZR3Oc6J}_>PDB*>An))zby)7IB>7pj01GA#Pw41E=O*Z~`?_%^B&sd*SzL$mxbvtzbgDw2kraMT_Wiqv^YKRObSLNq~Dh^~$t!f-ki`q#9e)6Nc48jiTTzgCn+Nv_M_Zt#rrEkC+=QFsQw{GOE*{&Fa&Ngd_|jiDx(7{~_0#z=msR%l+5&|G*{13|<&Tc7MG0+4nRy&bmwcb&hi3JZ!i5OZRMo)Qh^`cRJbuY>ZBoab4T!zhc_mLYX@F@jJorE7<WT6e{b<mbd~7Z8lCJ)8#2&kH%mt#Bz|p$OoKK{qSBR92WPx5mMHv!}q27FGlHiZK`7&I`9b|Ek05V!A=9KsY>0R$`p?>7Emr%^N+5uuTh*jKQBsw26~L#ND{U+S}!Ss=Xw2W`Q>21iCOVMo|zmmOm+bMB!L0t2kap=A`~UY!j7(2MoNm=mrU|kcTSn{petp{VY|7rqF8_#iVcp(@3>qE^mk&rp363OiAu=7qx%*rNxa8jnG!NVo_EpAy`0DUH1z=NbLSdl6QuHNN@Tnwb?gGU1p>#0-ZB&E;!!-~NEf}`t|-fPD!b){>kug?!Yg;urb_gRJW`)X?}6n=NCSnR&Ajw%>VHuY(ijZaGye0gk<(gBQB4phKQrk$$w4dA`}E1+C@<2AcbjPTgdtH1r3FB#vNAE$Nr8&Q9{~VV`{5V<XfV|9*_2ocE`bD1W=7RPxYZoh6E@71(O%PJ;EX2Y?juWzgfTaVJYm=!)q&D8s#0Hjgc{oy3Y7;M3E<sH9CJ^~Zl49M%hopb9RdcTiT|T_^!v7pF&l{@3P9#T{`E#u2*ZJ<g7ENN=3)vr0^dx>nwieVDe5KFZ`#Q+T1^NqAVvdc_{sp_u=ST5_sLaP)SkfC$(W?*Fb<30#TcE^VWB1i+QIV53a+hVt1n<*G>5wWwK`cV1de?{IBA08LB}0GjmHAR;+yiI2j&9-nx$$>ZCVm7(rdIEi`6==KX3(lvCBu)<oJ_WLYtW^NqT6U-flcWyY)Z0|F>e&szPG62iaEmBkA)kEWYF7CQQ)7tMluJI5rPi=y*sMJ3(`XA~eSj2ZP%#-<abTA+GkundSCyc<XsDv!p>q*Ar^i>mzETv;xoOol;DM(>7W46C6Ih@jY?&bc>gU7jb{mOuP!QfxNgL;KK_IAseyW36W!82Oy08=f&B`qEKAdYac{1kCD>5`GFy6Z}IUnCNsfpnB|3NOVrEc6OMrwy-@PbK#%tNWB(3(@(g|v8TaY!40I1)D~g&Pj`kC|ZdCT0xbEMZZ5H&<%sWTmC1<(#|Km~}V_GF|c)86efU6$q<UQ*GQI2X6wuFNn%dWGsr%1i*{J+G?|4yuUpcoT2-SRm48FpdTXBj5~%bSK^^nWii<+?*%IUq<>j^RJz6e-N--0e&H=n<#<_Ig?UBW@(>kj^#oSmm&$y~kfQn}w}IPlnoE<+r!9Yf-(@)wD72ag%%TwaK@gF(>aWe>p+#`xF-8pd{C9o<j@@4LOgFz(raNO2IzWo9q}c9{y&``UpG+@JL7`Bga0vtE`W@SL{hdsHR`57qeDOBB2ShBqP`ZeNJ>vm5#iDOVOTf@%_h5Vm80IOJcK{n-p0?fwt>zGO=xX%1pQYlpdD!wcB6>h8J(Jn65>(5a#Qpu^}qwwK*_dIMTZi|1}j~R`V4Lm_)PW(ijZc@Jb%L0|pkBH-hm2PZw@NEjUN9l!Q7tGLwFCB@my&rzl6C;*>5HW%7KWAg>l(egmw&t#hG~4MQHCpAE7P%`g{ep>IlrOrohzrjzoqIRYF{=svrmZA($Ez;zh1jqjMywU$9?J74D(9UM^qMV5M5WAb^SXxj0Y6P%9W(>ZT=Xh)x9?YqB8j(gBIxxd9AcN1<1%A;;9a^Bu{+hw2<=CKnqAwk{oR87149DC@fTYrx2L>3~7<h~w;pz-`fsG}8t#L5F|g%2A2q0M5d+#i&b%w3K6^Xbvi;69@@`DvKwtZ5TSL_6mkb>E(?&w1doN#v1klEE-(!SJ`_N&_7SIn2<~NFUgL=J3H8<uak?l=9`tkb6)(_QeD*anMzJBnz&3550NEvd7%4=tH!_<c8lNCIA~AZ+P(T7IvM!jjlgFTK~$0cc-qz8yY*(*PX~O937<?bv^F8KGd~O#iw{MIYU8Ky{8`_Lk|<rNV%8L{y>Jd=Ww$<gNx-jiMdTofbq+&^#^s(8DW1-HmJouEPRC|k-gz{%nI>b{6=j<en7_SohL9=K41=wz9CXP9Oab`Ti{d}n5~ye6Lc(!cm?f!L}b<Sd%rpQ#d9uJx3-kw4Y>z{9$B5^wt+^gfG5m{sZ!9hXAB3SZtQZU=Wb)2@MI-M-X56rti$|fy$v0)s7OJ>Kz*1bG1xtNM7DFhzyi2`y9b}JDJxVN4m#mI@_ANNNQGo#utY{<oKxN!fu8MpiIX5b1rP~oa>F{S#|>(x0&!5J4VdfNP|+Kn3D;p6d30|LwdG0Dg9-nmvl36PUT%{7lP)v~J2$99*yg#N90PA^U1_K(@pm01TA8RqXg3ejFUi;R#Ld+tnL=r4+O2naISJD_>;S+_yjRCmmT?O{L092qZOEYtnLNP9sLPC?1OyX#GIL#*O!*=MG17smi9LTcZus%zf2-$jHtv}tclpBogn;M0ChH+LPP1^czprBW(ja|kCVTR253Y-2W;hd6!0DsN7V(<7TKcT0dflIra=a1PTMmBe&5xXo*-PC4C@Gnm)F2!XN+QUh<cdNEW26H1hw9?aaQJZ7veK83852RCewlARRX3>_e)<)Vh6<8J5Fy_3yW|Z+`XqwPZo3k+G0j>1rKf4y{4l4-b0m%%$W*FQw7qrFH3gGWaqT|0ZN#w)r=D6IRZx#*^Jy%!^m%K0!km`6!<i|SeiMwz$nR%+)UQ`^H!}*)nk2#KUWhdu{Z{cT`gU=_Vu_avpqBJv!J|hvztq=b=3(7mN1QmRzLt!2%=?PGaoK8WI{IsHdz-UM=Ymi95NGwLtgK}YI_O95QYUt;zeWgBnOo$Xu5u95LKzn>5(01I3IB}*K8hvIJNu10fQ6)|0VbV4Suw6wHoK4^f=L<*U)@Ch72vIjLFXzHa0nu-_w`MbE`)bwj$FDSEZbBQ{9logvV%lMNhcLCWsohX+{-quWY|HMql8ow4=P5#hB@5ANd$4$r$^?2<z_1mB8)uuctPR8HUf-Ub&*y|?=zM5&cBDZH{XVcJQadX8+_sQY5)@av3_YEV18gKmW?v@B=1P5KTsk2Lxcg&Tv|CP3n>+@u4oJ#``bT=T(3C|hq(%mqio43m{iX1f{YVM9A_3JiV3nfygG`kO$I@n=yK%facd3190`|+2M^hjw5aBnYC_uU6^EPKoJe4N*tmjWZ%t0s0nZ|xAw0P7lP_V(mpbPd%nqKGyBumyw{pYRY)Ww^RUzP1t$w65z2BwWIFM@v301S5@n?%7ek6Fwf`9c&7}GHM*1Rps0<9xw#ml5M#Es0K<SymoYrco!#UM!%TcEkzZt0cXa$%cMo8~K2IV2E)87F9@%H6UMO;8pA+u`uRe~@E*)UR%T27Nig++i$kxEHrJWcP+Xye&$Tf#sNyGjGuT!{h6RN0b~91#SnU3<1Ha&zsXFGYDBxu9M`U__y5jQEX9vgxvN}I64@F1Adn)R2NHp(5Xky>=Ma+MsoLWV{LPe3b_n#oZv17*R`JbBxv^ImiPGF-v`b7o__e9sc<(eWdxpHRF}VH{PH<rhdEh<MM!qylh}GBm@^YVXPtp`lR4-a`==nffASo#k0gY~kfi{sV9_)oi5cbzq!#WNof`nMU96gNg0ate;B!g$D4|3E%s9Djbwb)AL-#X^{X(=V0i-C+Nsz$xWjd9~N27~hX7g1SF-e6Y2|C*}oiIa{u7_!rgM5HtyChMHL|~GfsL}Mhyi<CU7!B@k#LXDSlNtNGXxw6|RF2C+m%b5;IT9J64@cSV(MH3jo{A?z)&P1c_fnL!WrQHMDI%UfO*%Gxkh-@<n#&|f(LwJx`mDx%7U_GKS^rhTbLWVCvi12sA)z+lGxh^xKZSnhgi?GHC~UMGWL-V_)HMH!dc-P~?qUA@y>t?ZZ?C5c+d}Atba7&clveQLEby35JZm<Ll{UqHg11R8xes|EqdYccuTPH2v&Mp~W@rt+xyktHpsNZn9ZKbKOD`rJ3X)3yl)@FIIAd&ztW24ECMJOoE<@qp_^}@XC#Fk;y|n9mElwh;m?546lRzlFe+Qj90jnru^(l@%MN84|v`H?DY4)Ttu#AK4Y<5U7&Q3Nq7@9B=H3^f?E}tZQ{RBkmyP*`Y1N+py#1vo?`?RCx3g#`zk8y4RD{eI&P)78!RiZPN1iJa$xSb2d%w3!(S!^GrLQIa_{=qdz*|SB#EU)giO!QeY3^`MwTEg>le#?XVDzn+PovIHbLMQWVz_(*E2YP1bzN_A{Z<7`GiyN6O$n4y;a`Mw*UJIB}@v#i)^9~SY6tL9d_m?518!~D1XRobO(<xB^3uCOpzX?`7-&<%lC9x6GLIQO%PH)svUl>A{EV$8$NxrDj1=2)NJ6$FzUrA2ICV!0x_VY5L0F9G<wiyH&9?zp*2Jrc>izt_wgc$|+%sccmVoi~3kTRd?IOhypy@j3XLgKsL=8BkX7NsU_f+=k<xI>Xdt`;#J-O^o@{++vP2zqd)NX!WqUwEh>$3hhE4tDQ%FE{wT$t4dkU(f??By|&4>|XTVBO}I;!s$mF<Sd#P6w*^kv{>5gi=0w1WL+F|>p|N1Og;Q*TAnTC6E0-%KQk5hHd$%>B&i8G>a(9wqR2sN<KR^58SHxDTG?4~Y!|3!H3a~ekQ+$9WntJg#CgsreVX8Jz7j!}(FxC%KBJX;6XSCb%yhHlhR6xipq?;V#?>6Dv?H2lq_{-m=1pqw#B8ic&Vt89b?FV$#L;mQNC7v8^;J(TB3nY-tQIa!St*&=@m7*^6DjAx5VPOfM1X&2m=nat6mU1i-*(NqMvIPFB$%hR<69<xBI_=gq6a()VPV#~pf-{RqE2>yuw}!&b3X@;{p!!G4i<juGdYLs>hLvlJDG6%m20r+fXOGBE<*_-oXt;9fj}tvA~<7s?0a`now%*Y*`#;L6$Xx*98&0&+VE@R4WXVjGmEGbu>RMSkNR1HvI|gHf@5i3E-O07$Ja$C<1=sU#r&6=Q@3BDvbWdn95%%tM}Ovhzw~EEoCr0Ae3V%@pEKD1fZQ<MxOoo+jw!$LVe@+D)$WVw&i?e(8zigz;>lt2pL?%gOzFjY7#d{z&`m>bif~(&AFU_K6h3^ss#e$ho`1}v0w<*S<k$GqzB^qu;t)-L**6#UY+i|TJc;d;j+s1~TFK>3fe5BJON&zeyaN7$1jF!jQ%JMB*TjLseRms96nPe5o!yNGsZ#v3rW|=LKV+*r?z5))<y^+cOg2(0hDZhht|?_@tJx+lfth>d15=ZjSri}pZOj3!OyhDHPfSP0#Q}gGsDm`zBM-z$5lHRk_<~}P7-bz;kgwyUe(^BJ24zRNxqN*%cBQ8*gIwJ*WjwBn<!rMMc&{nH83szkxl0@`ufw#|h&^b1ZdHy7W3Ny^(a}`!vPVt@TIOQzPGNIa@;wV}ge>_WSA5eDJ57wi)NkxkhO(u4k=M(7m2hE`Ml%Iqe875g84=^6E!qE_f*r?eneWJPh3T4KY!;k_yuVYS(3C7fNlCpBML(#qO{77f^&-t1)@{69y!D1fDqMa_LW%~1*KO)H?9SUga)!Dt+U3yW@Hf2;0#6CokWyPdw2>T7Vd~@J#_j7V31+4AfK(u9EZ1jbOPA`8I^g!24-3*Ch?({Te4YR0rcb9*E@9Lj$X2@DWJY=IX(8w)W4%3GI2&SC>gMBoMe-P~@7Hgh@9(|*@%hel=f#URuivxT*Iwd7y4s1Ma#cugs$<b!cN>tl)ww?0KY~}&03-3KM%HOLRM=(HI$Vf3_7)!^fTk5U?tU9pmzN4njgYnG?AEL$rze#FHrK_+NL<Kys3^|zLDYy`ywj6qb2>j8{d%!b-u0$#HW&4Zf>QCM<Y5eMN5vkkHuA347wnPht$2o!i)aDZg6VoyJ4O($gGp{>zb*J?x$+rZb>u!(0aY69;~^aMKS*=aOUDznA1nhXi?J5y1Io_qlaKNQaqY~dQx}aBazWr1iqHWIF&U86Zz$p=L!{%njC!LqI1mnM1s)=9IcL?n8qqpWp+smo09qzXGhW8Vc6v41v`CRf>=gYxUQFjRY}5(aB44`-_uca!X)P!fPA5DY-9^l_+Xt|OqgOYmtzo3KL9~(6_{x97K8}|evzIJ3_?^1?Sa-HEwj((TboVZsMs5*LO!?gDTyr8<-2qTP5z723u;g>z=e8Z!%zW)r;?k(NM-2yv>4~GYr47_QUFFwI&%PPt&P?Z)A4dzIvsP`^OUjB0?Zl@o2>S&{`Wh08l#e8bC<3WixeEz#CqU$928{v9ktQUa^fFu-+1^dv^taVnJ-8jHM}W5I-7t_Y<FvS5Zrm2!wCiNTIaYj;B{Iy{I$4ne;FQ=fTJ2Wm^@_1E7uVbeHU<#q6i1TBSGmlmGFlu5u8n*4TA)7$dgAZA;nAm$-J~f8|LWC!)VWT%&%NZA)&!vxAbZPG3v5%#E?9Rc9~EwmQyDz2=A_r2vW5YvzR5(1&^a5+zCJfvhGx0Cpg+odG@BNye|17{%Y_o6hMrLR05{}{v~JuDBFTdRh@GigXF1x@uXvt{n;<V9P$fsVZm+vjgBn|YgiYNcHc^3?ed1}MnfPw+<?fW4cpnW@U!x9wb7Zg7EgXBaq%ZZgNsjLAHy-?YCb=8L&rF#FmGlLtmack`fUDYFoqac+x!pu&jxIRgU#d~MoVnckHU#NyDH6Dpx}kt#^JDKenYUCZyG<NHUeB8iQU}YyfLwQ35&2ELcn~SWu11FsR>vCa;_6PBe0M9+bja{V_&q(o#+e(@eCuM3e%Rf4G5z*$`@8Rx0dO4}v8lz~l1({aC%!ii#$OON0(~>scD>(F_iv>n>23T)j3)<Aj&4Wt=hLI#>E6$6!F#i_VT;PClN)?6PA{OoyFPPS7~wM(J9X}e-*bHbN-d1-a<PF}_^ZlU_Tja#`Rz%?-m3@D=sn65y{uP`Zm-=vSbY9@@$|_P0oRzZ+;Y{#5`)MYI7;nW#N7cLSY6qnv^e+;tQc!Jpy<1i;48QG#jpOCTmIs5{%Z|CkiaS2aFbeCemx~G*Y$awT-fprau~JGu<3}ZKp2ExMdFf)lhw?klx%a<yJoTAuLBo9@ywa<vndgYiSMx2hf}n?+djvnSB9X6ziFb~4d>YA8DX3dwBF(DGxp6!`_x2&ScGbkpag&YVS?TrjLAQT9fb!+d3>ZkbiiI^ls`S(o7<srW>qg`B3!+QfIX*f94s3Y_Q-1IKL1Rmbv%!r%$qd`G=$53%~SH5Hm&R^Ovb%P*nQ??`&?N5uolUHRF*76Qo!i4UFYTAKGjpobom1Q7=WXrui38xx<a3oR&bSgQ0K1G$Vs`R6cdb*AKlGr__>L+7^IgWFgxVX;eKA8U$^rU?IYV-fp<q@q!c=Qa2pY*CXep0UGR7xCM0GkdBjkr@unmF3ugeTR*prc_blD9mEvRVWrD6al3oY+@8C8oZuKbs#=qwbx}$Vl|IYJ=EztJPnCsXAP86CP4c$~FP)3)L&LYk!o1xmxs`j{+T-&G3alUMH6kc;`t(7>bbAY#rnTI#=(By)M%{vmSo!$N7iOh}iE96m_fG+dn;&EJIv;sD`gtL{5qrykzl13~R_T~*$ev2kZQ*g?SeN#MPRu{TQbGM}uTQn;~_sAfHtN{)C1$b7SlnZd6Id(kKFKxueA3lI%*O+>M^=)FxfJ$j=hNu|;iE$r9HL7eW=f|Q?Mof~Zl~S81VyHB!nf^JT`L)H0ajfk{q48Hwo``(I?n<#av=VU_V!38Ir=iPz@M-Q!|BV`fHj4C0;5wEo23W-(5U)kk3nk6x-m0rHGLjV?c1}J`Y_d^k6ly_|f3k;j#o`?6f%<L3acyFYqC@^n+zv=*MTve}YJqdTzt;323Q~sKq5{g3)<^d^#VF{R0&WP+_WmC2;a6{7?0vVl`;IN551zk#v;PBc`1fzV+n;{>=EdJYx!&!4zxRTE?!kC^_~70AY(6W#B|O=mmaB!kA4HE4WK4>pBxtlC=yI%<H@FV1b#)jlsY7o#9R@?`&=^78&V2LTbcZ6?ce&$EM*m^@eCPQOyJBq>;gG+3^L%&bHNPP26KX{Qz+V0Ma)0mL?tA~z^{rkt)xwP$@C(eK(saGV$ldJGLXcQ__~7dwU+lg5=AU2x_*Z)U4LauLb?^1}aY@HNmjBN`4-ZEJRt)`<{S^-nuRi-Hx#6$eu4WC=KU;wknqIiI|L3N4Tjcs=F+Umn_lR(KX_%!_nZ=C77U|T^m+k~Zu;%<D@X0W1#hHQU>oLEVvjtZ3C&vOic4sJYP^+5mpO0Lds3#aF=ObsoZWmR1Uc*VTsF6{&y>8bDZRQR!-wr{&I&QtzCyYk^jdeBn)??8VWA6TkwftNxIb0&5Rd@vgjF({^GltS=`b2xg*M6AC0ZkO=`y%2<uEZQ;!dy*rZS#QDmWGWIYi}zCLATJl^x6?&v-K%$^f{#)V4xxTYgkOl20-+s^YyK})KG8G%JA1#Cxa(#Y+AsxQM=r%I5gIsE;?sI6?XskkGrp*%db~&{<^nICj~?fwG(53l&aF3MB=$7#82K?m~`^-i6{bUv9{4g+9mK*blzTc3>vofwP<EbTjQO&sc}b_r0OPC3^CrXDrX$uU9H{CDP@LCLaNotxjP~>8U}J1cVLW2!_}|Q$_*-_l>Xd!r!0+B^U$V20eiAsEb0?5jq`|~d{mZ}&WeKyg|<YL7=KR1ucY(#<8rY9^hV@hfT}IwhKGxOZeGCU#nHD*TZ5f2PSv|Sft6k7Ti4AFE}iB1Y50!MnfTFWq-|d>eITo-J2)&ORWO}H+wTK{@I|s<xfCk7eb38dYlsHxH>X*EWMUT8HJ|>@0PqGlC=^qub0HSPuF}=+Grzd}36s9CS*c>bRRgW&!ZF3Rc20;_Y|)HbwiCnGyAWe4I>?t}PcKilO-bm~I2%nPX`K?XZu54I*4LLpPlS^7Oo`vH{8=(3{4hDaV%icI0A0%EF$LqcJ>xeEUE*7F;rAGt_*eJJZ&hH$_2a5q)MCh4o|-E~#k#iE^u}~a3Cu0!oXaZvZ)EH8O~|2W93&c^dt1-+_&Q^mYZU`PEiif-wo$f$p=#QOh<B{=Jxb@Rr|tNPkNVz!$DcwZ<(Uh4_4tO5=kL=md2^%pUg()yT5nraea9`scWC$E^7HuM<~FCBO4f~fLx{Px6?>FAKcoZd>XhO+(pEkS>O#IhhQ*^Cy-Nmdi5T6%{M!&~^HfI~9(~Ge#dT~abN8DqPgZrVgjUO`?@Sh5iV^JyS7kgY^vKLfdPC7`cEduApD+igxH|=SeCG^gZdpBOhMtlbJ_w<BLy^nf?x$AbLGYRPXE?8u*2Gyc?HA3P+b5S$Svv;3OmBeqZ+D5KjIWR=33KMn_Df~&)z0_bOU0|$wU=R-_!)MHba=}oXQxyNrJqu!l-i1wBGYZkG*H`LUNv-_xrEzPdKyFMB(zJ3CQ~dZlki<B73C5Zi@BvYtVc&{NVIgho=K<u(a~Y$DQ)MDq*L`6r!ct{m#3mUk%Tz}kFl=dqD)GjbEw)_JH^w`o;wj)a<+;KVdH2Zbe3+e&g$hwy<T05(pJ#K3f)e8ZY%ekAP_0nRZahOb&AS+?L9ydOlB_^zu|Ap=G(#r$*l{?oY|8}Vcl>glJcUuoKif?A9~+5^%Vz1ynnv?dY2WA;<Vm)Jm172<P&Z<e13orD3cST1CvXq)Dd&!G%d4|>K)BzQ(D(SeD`(*XZ;GU7N~u`t}iGhirbZDdgu!&diyU)(oAH$_#8xLL%X9(ow2FY&@VS0nDkSr_IJ8l)4Q~cry@)?i!FoR{-t8gy|1(W`zz^-FzwG@?!C3!FYYG3?(ZdDM~tYbOgx251{@KQpF;X9a_W~OFSJ7(NSW!52t{;&X)X{0Nwd#YkTHrLdwUVexE2!fs1b%CX8>DICdI+YX7#bgJR?G%SAd?;JYo9T(@()WJQ+D)GE%X=fCadUHx_%TE~+V>v@w;zvk_Ng+~X^+cX0DS5%L`NRiZ9_>2{|kb4t8`TKJi79m*7cwIx?Ii0un>%d<9i)YhbwDZ}09FGXs{-iUF9vGe75)k4bFjt4P&z$rtP#h0T$b{2>;Ea98cDc3K1?zjTD=z;q;mgl83S0B$b3*fR~IQi9?-~A)HLz;R)6~~jo^JqUn<I!xoC)&ZIt~EQhamFH4BV33#7V`lW%jZD#pi%`kj8}_7loIJFWKsYl*j_H@vA@|B*&4!~MMem^qNjKsd_GVL*EIb#Vvl(H#3;pb4+)}U+7;Gi9}rQ%I7|M{^|DzrAD>sMSnEkNO&MJQkF47^6}ni?=BIPsBKTmWPui~bOJ9wM=!p3$2la!^CHCy8e&knM9}IfHc6fl?8Dkvp1OY^T@Cg-7QYNykkF(eJ`Tw(BZMLeeTJcew8!u({PbF9HU<>xi3fMgxyY8H$)_lzr!ZOp{375U%HCQ&3UXU-E30!14PkrQ8d`Ho%*^)Dgk_*&0n9h}xW2}~kEww;nE5!BRyG6k9grX-CXXIMaG?8AdSHb2(1VT)}A9`W}j;!OG>Jdd<!chUJltc?ymtf}O-m(z#)#!<jJ#x)bMR3x<J|+VebG_l2@RG1?EiW#YEkN_5;3+qV5!_p5Bs&PTL@4Qm!xQcmLt%m>9QUQarl*wfhaTT{)s$$u8)^Z5%r)QRL>iw`c<0cH&_+<d5-2Ih88EI{HgLl%kheCV?8PPv*d=0;gmK)UC?YtD(u8vi{=cU<=)Hdd@q}$ktp9)ghJ=UPZ6oqsxbfBak$JMiL-V(I-^{D<M^Zs_roAdJ5S)h`{X=O!p6QN%2){1`1~Cl0J)7bJ5X(G^dGm{IEK1}XMG5j3)>)lOjMmGkU%+8;a5T`ffVXt$@LppJ*z^7XD{uE7uR9K(Ivr81l3z}?)htURy7ZwUN91fXXkWK77FYxrx5$n^|7rJ~m=52*+}qa&x5{|dwUrXt*92`@jRLha;m7W>z3hOf$Xo^EW8HM3FYD&O7d!$w$Sg@s!$WjDrz{JJn`RxnLyTqXsNT`XYOx`zYx&5Wk*A}92#V#PiwG%%<p4QK<!*_$9=+3>;N7;>5H&R++U>{&OGDJXambi516ilNS~umk!fH<nex0d8mKH$T-KL2RkFevuKHfO#VBUNa>B^V@nE6ZXF89^Z`ZY;R!qIX7GGXo4gZ`Q+M=~zR&qKVK3zlaHxB?Uds44LOa9sOpDL6};%fxb`c8fR~W}6M%UWk<Fmy+R;6G|k^BsY(DUOu1!jN~_{J@V8xqH@4YAaa+h&RYam#Alt55`h|@%|AK<EY8x!WAb5tI&}X{)RW=?Mh<1_SFOzmM$&+<Id-0L_Zu2_gnn})ZGBcey`6r%an0k;)c@FSj4+)CV`&7AALZc4eT%+)#;^G$QBih8^SdHrm^3QZ9B&cU6pBsAGr<9xlmM$aU=)pi!P)uRK7ioR_83B0Upn#~3r$I^K+RbOxmY-T$!B)!cTKBCm)pHC#$5tyuI~5G-|fBKXR5xx`}1^<{HJcig>nIUO>4aS^ZxF;*E=sg7c&bcs5`6=QQ2^~<sR*~J_IkZJN+brk|$$O&dVr#ow{@X<>)I8M5Wc{FctQY!Z;vEsGNJzAqDrEaDOewu1w#HGMTRFJ@gylNO$mvEk%{C<=Pv~8{z;YME)(@<hl@O@`={WKS@DIT!;{Oc_`e=6c^z*mue?o+uUdOTH?H)!hKgc=en^?p(iP(pt{7Zpc1N&k?ba$66T<Djj|Tl!w+QD!E&KN$3EMv*wOo&;;B_n-DMW*@EF1Ek5#a(s3pmZS}J-7_dba+P|LPsb-i&W-oW@2{*7`Ik$WS>#|#b+Up)HnG)4`;gC{Ye0(MZOICAgc$<d(Kro<R^)L8d=s@4kB>uw@8RASn2R2<1SkCvyWj=_%3*AogwsR(G#l+zjCW`IgfPZT}Gffow@N6z5YIwHN>>`-dYfH_Ifm$qw<gIfYy3u2c9x4eY<oYfhCVU4ak6QHw2GRNM$hh|{BRW;BN?72yMTiqp$-$^<FP}jovsQu*t{lf?Bl0Yx1zeapY0mzkrV$`bfWxoc=Gv#+mH%oZOqe&L0%y!4m9NWa~3@|eoDK`|FD$!2xQ;P*5PwuiqXZxui%eIVuPNkEbon0Eko>7^Lkt~>Yjm_&$qgaMZkQL(hMl8vW%XBHa=!0X5ENTWQfXJrMK2aJ%P+NCQzPx;-3qV|gdi%<>M2C=hB66JHeY?A}&#@t}SOy<&4H03JR&<|epM?(LLqqYRC%QeOhfD>B=tpGlFy1G6TSZes!P;^P!ewTi)YbYy0Fr-w@vX7pkcT$8{M&m?x|_S|;-}o<E|_^T6OSa<DSsMuEEd;^RGa#P^cp+hi!_26pi%8C>Wky~$(Xdv*a?~~lHwccnUy1=e#tn)*rEjpbL;Q<uZyQ$+g?bV6kT|F%RTkg1eRO(S9)2N?!QiG8x;RnXw%mKFY8dp+r8J{Pv5?I{k<GX%ZzNPxBQ}b6v{p>z8HiSeEExc<31S{N!d!5I_U~Y5U*c!heOp+j&iE%=^#vWyyz9p63;x%(o?<nC!uMRpek9))WIarS}C$;flOb4Y|!-$rIhAO=L|uaq+$x|%^KjCcd}AGg;5Mi-NtSk9UiL*-Zko}8S!YuqLu$K0h2ahZ`S(aUUB}xt$a2=qk#cZ?1l$BeiFj-Rl*<K&TbP579q^*kf{ewaOZE0;4aO4#s&Dbitg?y&p~t*Wn6vh*?i5ZbirwO+Q84Fad+4sExb~%asH?~HD&5~#s$SdJ0;`{LqYi^NT`4BLsRri<rncXvf;83IOB)r#{nZSu`fsI<lO0HmUW8tj<6byhjwxKJ>#ukslO8509j`k@@F5{01sgR*37Ptq(XFlHeb~z>t*Cb-tTPYz3%wZ;50!@9=}$4`E{m9-K0rWXiN<&u3XvLk$p-nz~FZ5H;6?N2ML~1Dm8^Zp1q9u+BiyKI96V8qy;<gy7g#^6D^gnO!6E&5gqcardV0H>~Tvg>M{b>`8=-y@%A5yN@cqdG$0Z_#=+dEFECGDpdop#D>mQX)+9Uq9@g!ybx!mU9q{;$eac4{=9N^wyw_v9N|eRdm%~uYLDay}AjASEflhHpZ~=bz^2fawau0`g7n}KP8VbF5^J-`Bb=TEY^e$W+SUA3l+46!?q)_HP%1k)8yC<*Tyg;C2z71M+McMXF1JNvJlztsuj&&sHiE-p2UHuSTS+MCyv2J`a`kff82xLCsnL;~5t}^nO%?&g<E9wZ~<`(`1o<-o@PZd1lR=*tmk%RUDa3BOz{0}$^Gdd-kc7sGf-K}=`0NvsQN~~pivG@Kzy<U&~etxNKuu%H7ns>&T{A*sH<;vaNnk;z9{Us??>VY)+`iI?jd;6;Rmz+<sk5Nk=C54&{w*&ZhdIIrj)2<y6##Th7e)poE{-Y$WKQbAcGr~tBasJ|mBX^C-CSk8A63w^4I0#ec*d>MloZd)9veSZ4G=B2s>~^$i=Gz#j=wm-F#227?C^r(yzV#^Ns9zEq-W^_`XQu9>o(fr_*m<|V_x$DV^!?x7@9(~f)|dl?Em<XBq4~+eO$=Uj+n1PP+d6zlFP7xI$8Uwo9&GK`i@&|zdA0X^`qq)p{gld{RL#e#^(4}Ed9ymLI3~BRwErzdGlQ`GXRZzmg4RvE4e8s-8So=>0_{lNQpUlHN>0>Yci-*r{_IWlTK`dg5AYrrm;A_SEv8<_?jEQ=LjA}+6i@;p$z*#z7E}?2Sp5jKxz|`G@PKj(P!F5x)uM%8j<-K?5?^`vV6#4b{1<}fJ+FT)2cym9W$p77`oIErn5H*eS9E^<L_&vvacF_L8_TcbCtu(dMazVz#W#}#mO~?IP=*MLq5(uoNa0(h0}3<{gxBynO_eM!r`bf?;ygHxGPXeS!-S;az`@d|k;~|^*9*oyh`M<A;PcOMi}1o@aynvT*L;H14xHJ52i11nj{RhHl2vvYdu2cM29HM5iSabtK-eKY3@x_OXSy>!BRG>|@?4Cu67F<r{Cznu<0Z<a*;lle^XlP=5+~97b7e#b>6!}IMxpIs#qMiXe0E9q)$zPU5R8JiUU_3#Yk{o(;iQ%}U=Eqi0||SvD1-YfQ=fZrZe3G(G(*<NXX_qEBr!gKg*F=<^=RLi+hnW`OT20%De@(xPl7E)Z-B5!KkV$ii`Gc9j&K#!{&_WDO=s6`N4p&wrzX+*Wc%{&V_&T|vOmMELryA$Hx$o_-H0)J18-Zx=p`;**bCXAq5m)U{&zSFQiwWDpGAG$!X<GGM^6E?FRGT%BYTLG9ZmKh;C?p~$4URAZW!P-9B4KowW6V472XRn<000KqyPf<b(wR|v<CP9$n^$ZbrL_=HBx1e8VLkl8fzL5Oz}30+&=o8`DWI@^ZmOwKfd)hm<fMKXALKxr>*#>1^VVg$fi5;5~3ar6qc#{fgG#h=La>=@zUK&g!nQVY|DKkIgd@+o1cJG<g-dIR|<6$fI&$KLzl*wEG>MKcx$`QoJ337V}n0zSe%=lZjgI-T4=5q!aQT_Ig>$#bOi3?ySvCgYU>j>gCU_zdrkoV{wJrPb0d_NLeM}vs*X>zxxF<(o{^f7^B=ma%Qd2J;d8-n+$zEkmtQ=01d?JE{6I$fMiR?9ULQDMt-j}9TIxHW6zkn`c|o<jeYgAF-p^nLB)`#Pnx}Vf-n?S?S@-J8;_I)AFP;$1hpZ~taTPDkFuOqN4o5(^n}v|glSSpee9ucCbCvaCNn}%eZ5a;BT?bYfZj!D|=goXQol4R*XbwWM#cVpkcQwehC@LGbH&zQ$CapG&8_((5q&w%-M{9n(abi<5Z_hatP*M@{&TD-R8~WcnN`{$Qn<a%N=Y5g=D(X7~A!vGa1JpfAd!FPM6@^O7(t-8i?A-(c<|ZCV6x?PYB<$((7tW~=K5!E_B|IiN(v73}vU^5Os;ZhPh`@R!UKog7g7cD$TQw0-O#m`X<0bq(=lz@A94<ey(hi+GTP%-D*>uE^J?dJ?`9zIY7es$btzlTq&zhw>vb>{pKw(puJn1x1oOd(UDJig~$7^&u<rz6<K|Uc*T3YuDfxGJDk@Od?F2m<V7>dw^5gZApB%gd4X9}ci)}4gVx#Q(>(dnG}7-i4YytQeG9HD6mDibPjcd$7FrX$_7AQz6lcLvZ+JEKG5DThF^AvFHd4|3pysG79ofh6>0ip|%JYm@g--T1s>!1DzR9$lA+H6THPPaq5kcJAVdW9pTeI!;W+X=$moz7^yOO5RB$xr$_U)+;miu!8?HTm>WfQ?UL*FC|sCrh-h9z$(o@peIL}ZD}qvRg6Q8j{6L@3P)1six4d&#}*l}?w~|6XOcy(q5vcW*AWrYREa*Os=M#70$WHEcRfRbwx&E51uMSoY%0F1aDi}A&8`a~t&<)r@h@sw<-iUZgo3*`jh*vo%dO{}oMu&L61YaxM<vND?dfEe$HqgixJ#_Xl{}u^)X8^cAx?;N)U%N88J%I@D$4#U3K*ebEieIOOA%0E;QHgb*Y)MtvlqkSQAKIl#Cnt7s-DLg?c=YKm9!J8#O)&Y<%Isj^7rKM!3uXTN$j)A{n_yRsX=!OkLY$0C1a&NM2zB2Ax|a!NTq0+mRlVAoNAmv<Z3lvlR?v8@ycjQcFy0*BPQ7g@8tS0zptvx%fKYYOx{j&Z4$mX#^|av>C{8oWcRP*(#^UUGKekD8A63;v5v>6)bb=^e&f`f?K7@aeOfpU*NF<6Cuvk5+o{2g^bQV}aBE>dvx`gee)ia>$%U%97|h7F__uJPANE*)<HPFk!NKQ*?RW%DkV!WmV@SFWIFU1bu=Du;t{(s6Xe?j;b88I>6`8u0G^7<PIr_Z`kTf2~xI|wO)^PaXhOq|#WHUqrjl3nF7|Xx$@bK?JwH^np^x=ciC{)sp<t8oU_W6Ii`}VIkk|f=KrG~xdSaJ&)(~mnVFTEFIxtnPW4B+<k0;gP{!qgb5Se0bVF#6wb#upL!sua+@bM6nf&zUi*s(fcg#`6m~>2;H}l;bpJ3;k+WUq%SKfzIr?>o$po^2@VCT2NxlR8OxrvkQaS3-)KnC&u55Gyf18`q6Suu94exd<P9|$gKyW`4L_-AK?_6L?P=OoPNi=!}>}3TonNrZc>%V2x4v)1Yfka+2TifrjIcr<`ADsV%w2D_s5-2ykzm-MB>Lujai(Sd&_;_J?TOTF+@TNhN-<>mR?i3YR>yd^zGvyFeU~n=XPWR^SO;@Eu4f$*+(MmANibrBnl?g*le?oG_=E*Nf@~t#>~ZVwjleJPJy@Lo{vPE$ciaTdhfF*7!YkHPTPA-&bfqReu}(;fP6JfyS}6Gn0Ke7)gJiO2ye17((BfL*@#kSBz+D`azxz7?-pO4Wks1lle_FWm2&;DSqKTBw%_#|xsa$WZmaW}o6-;56u2)J(&fbimoOlq{oD7@T=T8-;UTGSWCcM2L;BQY#cgq?$M(9KOeAowzJp_=q(p1*14YiDKoUmwU`~uL;<+Uu#Htn22&~#7z*EY1eqib%1p-rtTF}q0tJ%N?s1(pH1GP|rn<za7t~i<mNuFSONRaHD+L##~Pq;-|2T}`gaHZk&UQy?Y;7ejh@R4Ro;v_*3>srj+ElEO9jAPDBrNoN8Qk?)m4rs6dho=Ei2MJ6*Kl=G#y!qx(A?;uB)JUqrGc#60#U?y4XHzJmi;EdFDOc3YCnGM@)OnJ+cn&U`4Dr5{bj2)MkYD+C@j?GRFG*wB)r091!-y{9cLoW~R$6m)IBRZh*s*qJZ||3!^iylYweOh$_Myy?NscChq0ia3(o9C}nI@bxz^PJB>R^^BFSMsAr>nMSoh?0n`FJ=S3d!f!!amc;gnyyyf@!=!Ptoqo%{LcUO`(*7(8r1N*?N!7{Xl90t(O=o|25w-bahe8GN-G}ILr!92Xcv+?}D2H3C2Huq*3(H*Z#+k0G0_hvZ#5mm(NNgqfcI0<rvdkz$rnNS$gBh$hDkmbq5Z9RPs1@SAfpL%*YAEg|-dn8jH^@(Ou+f)MGpJbNA9zP0RDLvU)%IR!;<tP&kW1x2qjPM}+3>H}X@(gI?im3!TG~dOeV>I+EcSaqz4>M;b^PmLz29TxLbx-qIzB<1{=p+yAQkEB$R2xbsYH-|pydc+%O}9Cn*`O*i$BXh2Uh8|U0y&xvjW>A}ENI>2O7#2l@q)TdLwk>zyidRj_0_CQAMm}xE0MXIt54ZS>ZQ5&=gbMg&GGf%0NrEysVan$5x0GG!rN&!zg2e#)tOld=+4<-8rnc=xb+XH=*1}WrT$TtDIf{HzX+?&P3>JMUy@c^;Fkw@O8P(GZPeSw@H8;lfaMDb?U)YW;9Jn^M|A8CQ)^wAU4humufj8esBhBlZuce7aYz{b}%v%9WB$F5K_?e_4;4Lg8@hif1)+Bpq(O=4P?O;s|hryHi(HCV1Ne`k7Z>7Fe;cgeN4Cu9^KZ#kQ>h9>B~^qZu%o=5T}x-1;S>!K}}<{>>VrqhZn<A?-pIy@41v2?qP?4~(n-1&89AJ~GkAdFMaUhWQGOb2MENZlAr;O2nh4}gc#%=Pe5KM44b2!cIv?h=pW+hkg@P1eMb-xjz$y*Ie>lJm;kYa5>y89{`C4`Ytxys2v=bg5$YT+D58DkjNbhKSGEe`dXV^wMGZ^nKG?&I-FWOf=TQT7Zid>?!qj&NkTM?iHI+Eg%+OdthE2`>l65=|&#2*QIQ9(3$3y5fh$#@zH){F1UiP7=P2obpkWRzZ7@O1OJZU&!CIM^||JE9CszF^COP$SoyBbwn&>F!BAK>V%9V~=fcNBx-d*Sb@C}@o2ou*z9O%x&Rc>iJ&o!HHL*(8zvk^XIL0&yfl*6Jh#fYZh|Z#oqP(eYg_h{{?Xno!?=$A3Wx98{)YAbF6qDrFvXCT1hL9D}S*8EcRFaeeaYBi|uF)u!J5i6MoZL+FSPGVJF_k2zYTYJ~Tzg)JsT%t+Op!k+-)#8Nb6BL`$u>Ty%tu?(c`X|K9vT?*tyUj1wOpwmU4JMY>>N|I?3-m>PaUTuW1<q787uGAPaz+v@8f5a@`}rm@aS3oFPp1Lo0@u@G&%@qMo6nCE-HO}(5i7w=#f^P<!e?TmQ^*Ph2unLNb-erU1Y}?K$e0<gF;su=MDox4b2127*S`b3ewFcR|E^IH4#|Mar8|U_Etfsu$!XTZ|3BCXK@ZiM~Iq6SmBqzR&=#~F3l7(q2{!Ef*4@Y4!P@c)4ZhxW`8NZ+(<R72yB9ArH)Yw<+#aTV(iYHf;Jvm5J?vW_ayKuC5v6_!)$w|x+fSzCFgAI^1NA(BDRcDs*Hbtq0lcdrMrzdJ?d0Qf~+a8rmkJj*V?y)xd0_nA3`PPYsZ3;Fni0x+G&ajB12DV$uDOv5z0b}jBvo0sXilhE|g`azWuw|rQzGY9sch?k&`x6*&k;&us9(T+ur-5{r5+32-*^mhh|F7Y`i3IC8y@$yUm@Q@qzj7TUaD21PfvTY5RI9G-*rqTz=z3G7?esdpVF<g~LnLRrFF|@5@2PmP<c#awfg<q1MD)0XqWkv;Kot3BT#IMuP(M+?E%Wh^hJtd0$EMNR}{UI+OkG!IwUuzfNj|ml?cn>;CcT%TsTlR0m@k=CtE`slonC3>?y~bxxTNWx)H8t%OQgmg`1-B@SBroLtV6YaDx?5E>S1RLyL(05N9-my`m8y%>EcL5pFk@THG<J_a6{-lq1Dr{Up0@IVUHc-L{qRG5O~>M+hpE4hDqsI@=v;|0?En@}cmVPMs;UX1+_^IpQh^)_d-X>~TA@k9@@qq`gavmXm-g*ws`ZVyu6n2C_=#R(?_Z~2xdn(pit2O;{W=_1G&I~!&9(w#*&H#B=h1nLma7|hc$dZd?6>r=S<hM~*<AH;KGOSq4^f+uYRPHWZ`)<iF|+v4JQz&W{V!v=Xrs5c3u*+)`ga49#?<n~IUS}A^+vK4HMuwcq{V{wu>MI^vc;a<QOb8Ow$p)0113$qhMkR%2W*3gCVZE%mH_kcx|prPD+K&f|w=TY1z<!+#5b03La7)c$v!iUsJZ?T{H<W6sYrJ}R-o$HV*>~&s}4j+fT9c0hl=TGRcA3`p7M?7sZZ=5=Wf+}Q|Fc|YT$XJb*ysSA)M2oh})!7tved8h8+f)p-1dIVPiTAL#VmLHc47=*aLQjHlIrCfnTBW1*kxS0Q`*9=cosWL!(@qsTv|Kb1u6~*g*MSE*+>fy0f{}-cATEgzJg&eG$J^T<@8;vb9pp$ZyR-Ql0p9wtcy6VleDGK+P2y~Qkh_co@eK1b$1#jfIS4oR!atWvC&X+>7P-e|6E4?U<Oe1W3^9PXC^)A$U>tf6yoXkhDMTg_yb3YXY~7uc0hkLn;)avCR6L{tZbzu;rfA`{TZ8i;j3G0#lEGGH>ZCrme5?e+2zZBPt(BS)lqB{;`j>s4g)b7120=)Ge52WUh?OR;prjlmU#9{#VkVDpXUe)U*Vn}PJm@9TW<4&H^EV`cqln5H7D`CPuag?aYZ!$^O5q4<L*56{08bs=`$n!UCe(Yowgb{K5ygfbokgW<Fux;zjs~5ZwFS&;GoOn1at*!nbvY|+;EuA6&!7vu7LfV?DtnkR?6b7^0ibq#m%>PgTP0izO}*WM!D(j}b%f0AlKk2%z{kJOC!flX{a4o0*j$%lv8u)53n&!Y=OPDwkS_@aNIeT=KhhMCZQesbyaYfU?_4XOW&aZSED>(P|B%;l5N2`>Kd-J>M=p1?0D+vRkt%m>SLWN=d$+%NFn&YvMZIqa*>{wK^}9i~F8_W{|9(Hn*5u!Hjt6K<N{1`wM-Bo-FJPe{V8~H1lH%sO{T(1iZ5|QaE2sGu!nXPTXz$(T(e{=hP5SI;^Y#0k&7<*~{BZB}-j4SMzw_7c4|c}C#gDz;`v-eJ9gGhTw|^Zok<I_IO-<vIK8^X!c#F~2C~+~3=fAf1#gncut1u--)-1+^f?FCZmIDf&^g9EU5-+Rigu`JP;$Y#^yT7x!y_>r>7{gxF)w(H_E{ufDg5d13osr7|X)b0IU$r?YZV=*a4!{k(`~$}la&7)vUddY2W%cRujLs_O$sljd!-h$wIg{{q)BO#~^=~e#iYSa^=aSXm97A(F<i>$e_mW2O@&|6SRq6<<q6F5M<A*aT%AElzDKYkM*VpuWvJ)s<$r9st>w~qmHE}bb6Vp=&-S3C%gd@HF9gm-=5$2BEKGypq9Y5#2CsY1ydG)1~5lfnlmhz9o&zFQ0@%gJ&T7`skX`ay}Tvu0DWcu>t^>>>GKW*=t#eBJbQd6e-d}qA-)6vhQ{8&R+)cIvGEzW1e8r7SJ`Qdm>pWn-(7Y<2PsG~R@kVneY`o2q+KEzdW!g)bvv>V&wCHRBC?2mu)-V>Fc3hExcKKSXi_x8WdT~W>M=+&Rs;xd-7bIG@RJ3D(Ha>?FiK3<&EKX2~7*%=@3`CSo$C&{4^XU`ex<k7^4U!SJM&1F8nG1r7X)_aD2o1?h9ca(4LnsFX63DSCp@-?nA`SGPHZ*!Nq_+-Uq50Na=5rP-hAJ#3^wIxLb5BjvSzl;y_U-x$2zZ=WA4lfNE^Auk11g~4N6hv=7Ah8g&H2!sb@SCA=hle=zK<=VFsSd8t3yTC`_Jm|&GMgD3;E)Oqx6Bmpj&}yx{Dz&h*hqACXC2pZq$GOgik!8ih>g|zVVxYKc7GZl9=XmOO^dp{u5dMF+cnDxmL@TuBeX<iyx{6KRhlC}Retz+Z)a@k{PW9yU#H@Z3>47&jY8&arXeim&L*?M)LjcldpmE~Kby7$G19=GJ3GW7&loZI1^xg3BI($)MHvsJb{A|~2`;YahHs|LCv#|9+F9F&zcB$e)Z#ANW=K^8F|tOT(`n5-j#H>I-2AK(oQd!|<#zn<i^)XHM=~s&Yv`z_;E!d)@e*6|bw0hjnKkAR&&n6uZ(hLJv)+4~zuP?gMRp-OfYOdLV)UgRom$m6oE*KVtBbOoVf%Syw^02aLO1wJeiH6vezw^X_%T(0_6>3SDLCG6+T+&B>xR?In?5z|jC<I(^C`|^XRO(R(aYaO*!XCL;A6OrSu-oHye2wrws-aUrP=D$KRE3jzp;VGtE;Pmhpen4YxBX|(cAywe@-X^Q>jWEOTs3Sp*E>b5s+%l8pB+_-@#?-WmmoD39qb{C(4j{VSw-`ryppCt~89-tsu+?Aps-HhS;lL9ldoMQ?;P!R(crfw@B3`m3yN&V240&AonLLx7B1OyBGH{e5Eh=3~{K)nq1TxtK;huX_hD^p!`~#<6gRTswz)=pxo!@F84{LZ!hn-EJ0}Blm$t8Wa(*V;B^oPzzSv9v#1CqkDxLZVbN<R2qwFpx9F+_=}|f1G0^8%IHl81RZX=C4|diFS`X{jiSvsZaaq1%)@+f`mrt7c*-Vq)a%%!&H<15dOF9L~9B4qxtsz<L$iaV+zFodqy748M-lXm7ykpRCPH4s&kgeagb^uC3!~-g$is^^i?Yfb97^DmfZbQ<0l+N)sNak!4#fGzz({K53kmdY5C@A{&r7lode!bJJQ%o4ds<H97R!bzL^A6w?sPG*^;gg0@c27)TPu-=4IrM~izVMXm!F0RTG&QI5;sKqdK;R?D^^Dk6@;{LJtj7>>{^UtGGk4S=n^JBP5`%6ekVqT^>0}RNPjA2^w<aHFtEi$s(5F;(RVwT+57`i6F_OCdSC)9Jbrv75f{!h^fVY)=t6>0qT7qVoKIn%?w-<k-1OeO0f8kCy|K;K-988SA$wED$2o@eXB%hgc(c&<RTZsIZtNcf2S~47C3VbjZ0?Im1Hs;Hvge)x*sC>&c;jODJ`lgG5?yk5plWe3(eu}*|;5J@&w3Y$Lu5e6%$5Opm0%0z~GUKeLR;g_hrE;B~;6RP>$EF3z&_cgb&H4ao9^FXep2FrUxWvH~VdNlk257`)3<kBh4v;25Va^TL3dA8o$$3SuHQ1JJeY2<ohwR(B6p*5LR1C>#3YAlo;K8T+qW;Nw#D3g(TU0Pfs+0uqp}eXun#j+!$BAXc5*b=1ebcE_==rvvAtv*f&Maf(iZK`Z16nUrg6-Wn);)=$JTGpFv&uZJ%9djxQG>ZY3H~ieQF$DkfB})iZ|=i0xS%MoDn6M42N)DTwOM63hu(8|5s>k(xVae$GY)+(X;)SECNtOTdylToEpNI^&z{pPoJPTj6y^!bGGC|1BTvl`U^Q3&FoF^ek<PR@KtPtlRcqv*=4uXx**Ql<27>s*ui0~3(Tf+9ylas7>aO#ZpH$Jigu7>iu6N|Dm-9kuBAgW7(5z>>H2)*4l~ylB=B1dQ=c`NoZbJHzli1NxOuPBQtgAV$pL#z3(NBSJ!X2n0TLlX@K>RX1&Ya>ytRN$P&U&72;i&^I#WN4k+JQ2=+;`zFIUcQ_Y63#lxhCMkqaePM73)Ohq^ayay#p66!>!ea3tf<&@?85y`4Hbdz7zD)Ox|HhJX1A*EoCX2i=333Wd1G$dVt&NvXXXZEi2RAWgOrGlQi*Gx1=UKyJH0(6X$_viIL#~#J%V!Spmf#Y&5-=t2Wn}!Vg<^BMa~EXg<>%C+kRvOje;xMk>PUN;N;-4qigR%S0c?N&6|D0H~LvDr{k7P-&6sFueKQDE}=}&NQvcu?Q|4`Bbq5#@}@!q?|zs!rCzXA%)!aNau$;>XhQ)IHV*G#M;wR14-r(mg3PMTMjFVYg9HYWWZQ)lehD;mhp_4`SLrdi|6(Qv~_et7a12+6_u!g0?XbCXH?VtBH>~vU`{oo;6)g~*h^Ux%1DJ497doR*eYPw=2O#5GSjj7r%S<LXOw!`)eO|Nfw2Dvcq1~kn%O#=f6@tIFu{izu4tADSZuXTzxULyc#HGA#QRqYM>AzpPo$S3=Fw>WASj^!KYTaHUatRnkgb3JLpB@^U9ZdvT8K@2zQI)7+c*uvYkSwl4X`V3h$|tQHM?!hiN7ewB|~#h^rQLU5pvBK5O=S`f)n6jQ7=i5?w{6Yj;g_LmYwbhi2p(@CC^%CNl^;VRHU6>r~C;hsH_)~E(G30=g)OIdNB&gXU~@%`yHamJWg<V3!!Y999m>k1XUPrgyqj4Rna<ww}vVI{P{ZdkOa`MwI8!Ul^x=LIw7E#&l-$D%zo0c4+tKtYg#BU^O>A?Y|rXTH4(CNJ-?b&X2-*nJm8L#HZ^hkMAPN(Ch7h~b#<MWUvHXrK6O!w5ACBEwl}Cwy4>-U6H;Lh$}}qQG`ir4zE7gL9hldkQTaSKeA1^lx1)b7dtu5RWm?$$`eU{xzALj!!an<Yqn{tIost4;ZTP*9_n+WAL!PtiW~Y}Qsbs9_g3AuGO~dD^772vRa-tr4ql_?wLT<(?e5S=M=M^B7fmz_FBI4pJzL~%S6*G3K5LbMlpm4Hdj;jVHK+4C+CBvDS$!8wL+#tG~Q*oV_<)m*IVVZr=eBU!`dhnUP$8?X~6DOV>q;3PofpsKtlLa?_3I8scM||Zpz{=TBYV&B!HFGjPRr(#uvP!*hR1Ny4Kn>c-^2?%$d}}&%ACz7UFitK0&>3a`2eaw<m;`*MUO^hi;aECqoY^M6p5O}b<A!MW$Rh{CrAIW<=pwdxcFi=GO-5(F6|_2K@4N{COfZo@`i}8~Q;Ml>^>4|AcXnqeG;er;pAY=BIxSt;LQ6ZXN`608-_%(bf|@;Ji&@cQbog{>)dGx7h@%k896YV~QxY04xoBM(`q*1Ka0@Z5orGlxQEPQY*`+7WJyV}N!0I!s3UZOSa2)pFV&G`d67qp^424E)uveHwAOU}>P>j@}uapUCf~1SoaSW192tgv;y<f)%2itGP@l?!Q?8ar`y5q$Otq44RdNS?tfFd(-I_w7wgxB`cZ@*At@^aZ*xF~dZq|T`vJ@J|cf2)p{X4k{XqB<uFf)Sr(WAd#yDZf<bN^SPvYfhDT8hXA)8=ib+f%^%0@eHT^^`@Lwv@XR}lp3jfc}v;6)zmMC@Avoj4vxleXgSdp?}?vQDCk*wDy?odNy*^B`)OWHtoY8ek>)Vu!&sT#J#aK5)(pz`VkPiGde*uv&}TWmfdy{3)~Wsm78w6{xY8;B<?@ltB>TCAQ^WnUN&&5vZVmZcQd{U7Q9^ay@*Wy~bA{Rof^x<#YC5^H)#Qs@z6e0*;s3Uzc5>Ox$g75`-zn-(bIA(3eDPZTTC=|_UB8whNvn&y=-y_YMc&Don-d?l;R^ud8apj=dgJl7lC@)2keku@T+PEe7@-mx6Vc+nB+9JLbRy_$#~{t3?F7zVYQHaKdKk^MQFDNDe64uA!bc@^VNO_J(&nC+vv`0&rELqM_1A^W-Ad9mm^Wqz;6{+<y#?ibzrF*kk#6b<<=Z<aCz<*6&0TaJtbzE<UGjlFRQwC1F;5ev>^9t3JId0ununB&dpEP{ZxPuQ3H(p$?+-`5H)HZidf+UG6ZQ2okX*=byuNiA)E`KAl*n)`u2GC#%9Hql*D>97rvd*Rt-IJJ&IvY?Yw`JdUniub6sjRQmd$N0#k^Gv1i^>2LgW@#%<0T<U6E3dbMHu}I-Ja2?Oe3!CL~`rie@s5f%^G-svp*Qh+4dG_P61KtG(p5?UE>aZgbo;H}f==@{hXDf&|BWH+C6x?jZytL9lmXCjk%(acaTgW(M4B1#?vl@97ukbP%Bje7BX*g+!vvX)^P>W7dQGS$M*J04O}jK9_eJ=FE{6{Gu?0HariJhjjyf^d-l4nBMzNjTA6N+_SUzGX9BduVK-A34)}gmT!0xwwmiR1YX?RI&?C$nqafD_mbI`5)Q~|@Vx4QJP79t8a}e!o~+zEoAhFMkAE=vi{XJ;2gzvF4+UZFXXr%}X=J6TAG5&mGmWdw6s2pV&%C}-s3cU?;y=kV<!`Qdqgqxt*rj_H&bP$I5u3AT@e3RzvVaeq(fx-&6}n9UeNzL+7TY24a54fOY`dMPH9{NLSWK9ZkS@#%2|HQ&L@@b=M41_{t|;@<X?Vnc!uxC=?{V6xHMvAcBW{+{rZ<$PB#J6rJe2D&A^xtiQKK@2VNxb+Mwhf@YxCXsU{iAH;2nzM17YFJ==R44hx^PO8jkwsy>2#zU@tINlevvg%THHKSwZqMd_LW+P_@^TA7N^Uq>#Lb^LO3-6Q=<B>1WN5r_)8BP|vF6m&3BohCSqBtzHXJPjb&daCMi9Vim1Fv3^e-dv?bg)|)NDYKRYkmH2`~AO^GV1#*&tlc=t%%8$KZyA0{4E*p4=vF9Th#kf}XX@(Lt=F%d=Z}uM?n?vC_59)HU`hsgCU02mkZFluh-X!-hTpM}MU5g*FxZU593%va8M@<Ji@j?^&`P9`NC#pSOD~Y6*QWx9<9F3qA!EEMKaNW3RZ9EMZ5QkKAWxakP#J6qEKbJF&Kdowb+Y-*q$;z*oHxh5V2m}>*dHF#GUPAdL8Jf-RbeZjBd+Od$OCkCK1r7cr@H8WSebzM85qt6Y0SWaqdT@o0UkSj~L;<Yd!X+klRGXhsBkHOyj1R&u?>uEgD%0!}>WPy<<0#u)&;jb1Wv)CGOmf7J#^=iv&>%Wx+_np6%Ezuaex8CBAV%ic^yD;9Qyri7PouNb-M-NlWzF42mcVe({%RmT`t3&4*|XvO=|EsCNI`e^_Lq=Z;lcUBcgo6p^j7z`DCsZ&z1bMjFRitFIynN@_WwU=Vg>kyWoDR{VMn=eX`fDW*y$r+j(DB8u|$S)#|_inw~?ii<GJvuqw?!k(@ZDAGT>v0VK_cn`Culrxg`X2OW2;?b@sTl76Aq?5VJ<0zUQ8%2xh2>PulSeDGTtgEcU&?#Z4xwP5rE86etO<>L#|QNM@QWz1X!;mlwBP%J`yelIzt-z5Z#K6X95@?;=0oiN5s(AZkO{-P2C~z!L`{03=GB-Tbn-E_+f}Kdv~=qY!@G@h~=IeJ<GXTFWa$Tg;~|pK578A0kbLVoEa}mz72YaZix*f)$V!+*KgW05Bovw|VXi5~c;uCQnD#6-`!gF|W_L0v#nkr?ULqzcM7%ZyV*@rH_Z_4G<^TfC}@|BtarNrrL0oDCY$l*>Dk8E^1wg7LPk(AwpwP@>JX|38k0lFnTQhctG+-TZK6vB_#!DI7%{D9^{Z9Y;&^_d$tRl?LvJ~f}ET&D2N|n${IzO31qX{_)w&nKssekRQGU7PCthx0z0iWt2dcaN-o~_{5K8-|7nOxVB<~=N5PsY*ie<M{2{q|(qre;LEj{huRZ=B$#dt^FT#X?0g=8K<|D@|(`kBKKspat5Am^}k8mC4oL|O88*p(c>9VWxgQZ>bv#u*l5Ep?3iE9mSX(@<pz@HA~J6Zm-0$F#D&A*{~Nxl}9sP&<D+9FYw18Tw)CXE!_<3!&^6-VI)JfU6zG#*T~d7>Tk{kQEl7<GA>K$#KZ&9NGG33IZ9m62j_pi?ai=XGz{hn<A?c4+=0eC3<mDQNmjcny$pNn%;2I8DwPznlY=tnw+2`6;E0_<vL8pUb;;S+OK{#0SaJW((aG9jcWMgmlDc!0SoQ0w3&P#r>nzx2IEP(%S-QdNJ}6KAnLML#0IThUM3rDN|^^eQap`lCK`3Tu}KIhF?CrD!sz`DAGykV_z?|w|g}H+flxMu(u!ht|XiD2s7i#Ix-T98RAp3!i1B*rT)1d;87<X`ZCfi$(miDFx`)Q@K^uk|8YAHrHG`Jr(Da3c@e=;K?FGvcGldelVTbnQ>=LiIYk~f|AHM@q#E{bx+UwxvIyfa4-@dai6bCXkxrzrX%xZFHlv{Th3WFhIhYZ+1?9BBAO`HETgtIPq(yTR#QyrZIvCK2!b1Rfz*#mP2raf>vj3-#T?wx*hhVFH<LIf6`2M4Xs8mx>VUt@v(d|o|N-s;8csIhpoCiF^F3mq|DsbLm+}VLRrWq0bx~e00TLL?6uK8@xU!cF(F<PO<SDHUK+>*DFX2U~v8-gV9T|Jz8JOwZ!VQ~EVoNk6$^U!DfDmR_ZztRUedy(~c{FtbIvOw`QEFe?#Knc^tonOKY-W#*|7c;4=v$XLCs`|z*N~#V_jMEcQH6S;gkF5XL1D}v%q<c-4Offpb=+OjXtKz4LX*#M3H~@y|lr<~N5^F`DfQ4HbEdw+~-G&akNLIvAQ{11~=Ik1_%#kYyp3|*IqHiu(Z0a;WbrCU?^Fe(@d7Fk$JB?6Rx_-dCUQZ*$%X$;g-5ur^l|r~^f-`uVeJRzjWv%_H^bh104BzX|_-i#goE4OV00|dlSh2b<ZJCemKJQd}7Uy<GnQGaPr<-8Wg}7W6(iK*IOkP#VxDN`V+=y;^21@4<4JobDG?$_Gu%b(x5v(_XtbdT5;j!AZ>^&a>I}i3uE&TehSsXKFF)g?|zdO!3L`P>G6Q!e=0?r(tSWoMM&1&F7E*WNBu`LDUP?BT86m$y>SjzMI4+cA*KJ9E!CR|zPj^+!La-d;h6=#Di$=_(!JaAbvUf&=NSDFcY&&(VfdIu}1hsi^cOFFkB(V%q#gdCGeOi`n`^`amsZCO$MynrZ0|FdZN0bW9aDX_Y<Q$L%*Wm!y-R%cFbl5HXi`j`NZhOPPT{E|&Cfo<3pjRZC}#ZXEO&*4BK6%@LI03~1qf#SLMvL9BB4v59JpURV?)on=R!<uSGFjnM^Wn}5Aw&D3z@T7|Kh{s~0DK!L2;-t6cV_9Fh#+ZLKAC3}*3E5n{DeUiol(gwbVwLGom03p4Yqfb=mwqY?UQ>_HHO{`9g8ShHIH|SYfb0I~6iQnjDd@Q%`_+m)r}N<J280vAmK_MPR!7T5MqCYvlx)s8EoY^n=1@K}HWtVI5`rbwGjcFw)IP1+ZJmVHHywC6TpMKE4Z{en4ZrVaFSI*wB*hy>o)~%&-~_UllaN!EwaPdwwS}WNENntP|BUm2CE&n}VC`(y-^kf~<U}5gIb|38<pA{u6d8G~$mx_34heZl^dCijflxwT`n{6yhy*3Dj`)#(X~?j|3^)*^B{h{^^#e^+RcC@8I0Vo$;~!WIamxZh1HABs6x0oBz)=M$uM_mEO}LsIjCbFR5AuWY;rpE<>!Zbt8!lSguw2lAf`OYKV)gl#i27o`+vs?{3lr(81=|>*9b0hUK{l_kYvqb%H&(FvuR<6_mhlkd!^s#rDXEsrLNW9r<AwsbEe~NBmq0NlVV#2_9ON)D?CT{L`F1_}g3yC87xbP%KVl}IKB<Tox+=|tCz*Ws-vxa`mww$Ie;_3n2>F$rIT}c}myhB>hP}F(megu2<}5<6pGUSnFU-?+{*%~z+Pk7W3^%Uj><kG*^BQCCd$6%0^|DaeLh{4->J@KSiGU<yj8vE1khh$^7oX3ti;L84_2_JkI!t)nz7*~9!s*K|(IRzuNqe3XY%t_MZAdoSgg?zgU39oR%cd!fFv19=ik3E72EK|EC~UpeltE&hO1Z_y>T_Rv4phmvsP<4c=`yQ@bX;P|fl_Cf1d!s&NG&t=XYnaFo3+ob@@ZWRNk?B!2?0m@#YI~vlu61^V=t6&DWh>OBy)q9j13|PS!-K{mksqew1aR<-y~Y%;c02*Ch7B2UnkoEh8I)J|4Xebad#v(6DoSo;vdpybTL_!RwMEhb<*3<3Jj{nU<E;lv|fo=NAvxPqz#nnQj{e*l(}0Y3pHayJbY~|b$KKbsDiWe!9tQ#+=C8fQbxvg`U0*gtuOuWY5d~M+rh2ZU<wVLVDa<mBB6R6E98VHU0)UFpW$UeKEeSkJ~f8k*H$fVq24X7MS^YPAliYg*&<#MIMcC%@jbQpTSz+r%C3-8!DiRlTKEP2X-Zfx@Wt>RaJ1&%tCGT_7AGq~RaS<_H1ng9Bdu!2ao#*xS%gj@<}@?1vJajb0I4#9r=jf?LCE$~7Zp#&FwZAui{*JDI7Bivd4wP=vhc-V;r}?TpEXnY6p=@|;a++Qi(%-ZBnzaX96kZwtg`G1gDxrVjquWvm4Z4+Yv2Qah_HG_b^6H!8@O8_xgRCaoR;nUYUU>w6<Le08>)Yl9(vGJqSSmOQpyfz76#P@=vsrU^Xx9jkx0#IM<B{+SJvR(`<xrcI5v19;?ib66_cE-Eu5A_XhuH~OToSrGQAq(ptZ1GZtZla+&9MB@26M;L4P*${g3LV*TWtkWG=#j)X2Q0;VCOE_4@sof1oa3^_F(QZ!J#UYPN#T75@|URO4HC0l*tWnZdv)0_yD2w29BR)%6h~WL+k5L9#k8$L=LY(+1Y`)2iHD8|%s4!pj(|bkR#jOMs=cn3zQ+My<z_fWmxC``x1=N{M)f$ZOF{bR<Njgd!QLOOZzk%_T1i<yy19!z1C|(V!7!P6kiqQ=?Jla3GRY$rW2T1GUZ>(W)Rzu(&4+1?L%|t^^a3QuN3WALn)n$F-R}!tSO!!bJl?mv(h>6OX#lA^cq;CPdvQ6S=4Gp1|BG+YtT0R^&E_*pS0SZ}ny1boAgpOz6CCW59DZJIi5aqcj7dUzXReG&z_lsM&bhW;#<GYVRIq2kZ-r%CA?Yb<8VT_>tZ(=(zfz=0IpNEKP)?9_}ALDiCvNoQai8h70+15(f<DRQih4YVyqs!9I^&u+5#9572MQI8FT4l&riJ(R)*D7$Eja56nE7rNz(_LK5cSnEszmE;V~R%2p|8Lm}c-Eo@yyX<EP05OT5rd07w9HKYV2H^?4pmq5MZ`fO6*gHhId4m5clN`Hu~hWI$3+uS0>)cL*qChL$FMYdO*&Y47&cEtv)RBBx~%HTN~8nVPrw@5H{(-RpN<bJf$&sMYh=Xg)9_B=PK4iYGRe-TDFbo+Pw<f=}6jtRr^HNDZ*8{V|RN!;f<o7rJW&M8o@ga)q>p*=8@=JKNW2rH0~m2$*sd@X7vI3VP&l5If&?&v6KJ=tQV))I@~Lf$FOFtma^K)9TS&F6qYtEf2%iCn@7TecV9%Lwyovgl-slxF^8gC{N->J>EVt$^G)z2|vClOV*7=ZyT2kn)?^NpiC(d`u+g3n@ZGhmxLONpQ0R^;tTXPP1@;+j6YTb~`^qJ!PBcF%^r$cAUF^2&0k!9P+li1EQA)?Oi)$KVWjn*I1y_Ay3bNc*87BBsXhrayq?c0sK62V@<>?f?N$*ncalQqlfd6kJLT@?<8bIbnJWpzph9qUINOKngK)di#ec3as?)UiXVD^KNFVCfG*|C{DT|fw_Ao)AO|#C?XV;}LaXn|oN!Z$O_`UP9vx!j;aMj4JPt8*1AXNjx6as3%+G_t4Pw9`Z>Tn(dTux>BacD&N@Y&x4Ca*Tj&3KL^?j!yUxfIx8|kb6<@ifk&$^#}HcZaQPSf%6DVrEivwyNv`i8^{ak>8^daOIwb7{+UobU#_O0=M3r1xq$$$M1M((yYZHo<cgy8mW?N3`k8N7iTnLjuL4DE?7!Xsw0BP3tI?F<$%Ib~Dn`#Hq}OSqu&}-Y(DfO0T2Q&u2Mx^N|VIl!3Fs@P9NWlI*5oCqB)K=|trJWgBC8-`>*sf@n<%xZur72XTg~+RVrC82ZTN9g83RCkJyR{#3f7iz`s`Vchobnu7DoGCVcmaWJdO>**%O+-v!#=8?5I^7UJ!JRHC~Q|a9ma;`+6#7|u`>6d>Nsb4&jhr7kos}sr|0KueoIz%z5)T+EsW_0!lr*?+Oy=)%Izc<P*u9{-@<h~&n2WRbgxQF3RmWI(}OyKNVFT3d^7&}at$|)^%<;XZnvERcpdN7czMZoO2#2Hth63z<XkRoTdP4=lV?AIqe!>;Ennn)^H-q5aJjZ>1CDj5Y4ek@H!5If2~_Rxj=vZP2n$~bB>Vsdbl8c$wPy*9Ix=>x^+_@KoDjcU6srnNPtFfV>)h^girH{2;Kz&R!oc~OJhm%r<-reG?=i(a*<<d<HqOC#*vuw`?}CGVmg+F@~aZf|q(*t8wHDol$s^B0U#EsdH9&AEQ%3iOpfy#xM*8{BL)o&YVNue6}7V4BO=!gP>Ct?&QdoaxKIG-vvhNJK6*>+7=qQcas0#$5SK@NV>ref~*<`Bjhw%*8)9^5bzusa}n|ZN!&+XZ!WR=D}~BtZfIxuSnAQQTENV-te3M>^~c1&mi#rIzBku-rLP7JK0N0_f4t4$roF@xw<Ml<)a=9_BBUdO{CHhnkC@E$W?201~Ni$z}JY(A%m>^TAt5mblb=S!!=(MY&I)K@le<jP!#hs;{NY~OD27g@C7g5tIX`P*&UNa1=8#!nF@#xlY$NYH$UV4BdjoImmtHz1ijXX!w{;Ut7(L^5Hjt5z<DP)-Ea2}K5QPmc@VK*%p0;8xhzG`O=Z|F-_Fxun-9;68ZcfxR=cB1Pe~Ktg%Dlv?Z?v!zaSo=VTx_qgPc6sdR+TL#Q`Co&)WDq2-6Fn=9@MY{tF8U#7dm&kttM62rN;n_izYx<DC;;6pwLa3B|FrYM2{yB1d!<v9&Zsb}S5PCp9k|NI#3+lvUV}Q&Y__J3zL`nVk_cJS8c7M2IMpv3t4KlOq{wH#`Hlt+>cY246B9M^hOp5M0PdWE#Jcxqxu_5>-&w^;G}K?x}V-{@do(QFlL3X|r>^b1`tb1A9Jfr69O{M^lG9gr3)`Zr^_Bt7%Ix<ce%lubj54d)E$9-1Rt)5o3&04Kj@s0YaNjy07Pw{^<23XxM_vqJ+A?(pHDvly1`i%@<sfTg7f}kRw_#Syn{=^Yg{o1Hnx$l8bHFjyQ^+&dEK|Z;lO+IU2%`)QsfWe?H^bM<tTHlKsVq(VWDICa%>~DnsY#r#UJ`qNhPHHz5$TW}yhV)FnL`CbE{O8v@qIR41SIqWmGILpixMvoC4l=;FYVQOrIGj_qrEhqGvSOK~D_W*BCBbt&L-3dv&+565UpK2QN6AV@|6X<>~<n5D_|kd&gHyDW4<Vg%6Y;dZG5#T%PZszbuPx3T?B^-Z1wZ0Oq|s#NM#pdpq<M*4?#j0}kMXSqTCXx{A8d`%y`q$T>xE{l0c+HN{Gi97nO>HURED~sxV?zi^u1f`Zpw|K{4V}|Izf}bqi+{-*Jq)*^~wQ^+cgZv}O%!p!_6B~LqlE#=5s+dP7|1pH5!9_kMqffnjU6ll32Or~?Y^JxltdV{~I5crHw@D9_ka?y6$O7aO^jy|$(zA_F;wmsD<bsFn<ehNf4i^L3914Ie^AJW6{`xUXXlXIQNKtIBx)7rPG5Kg;I0WG{vwQkt5fhno9wi}a_te_rY0L#LC7{u66B{c9d_rV1$%8ECF46=oQY`yLN0~6_(b-T^c(QUuz)(!u!%H9-pvE><?D6c=Z7kE!??J$-;?SaX6&3#JOXj@0d)LL^$=BL&q>cGlZoWW94MpNte8H-BMd9axB^vZVLOYDo3S`1gOIqBtraRzWgB?61Au;5ke;#kXVUWdslm&0^P&~?iC4*Ea`<*nl8wfAUPkLuwADYmj^^*xA1NJL(KwTDHy@fhh8Wee|lBiw|U3wGFFnd)_7?*^iA9#|@pZPU#uIu)X%uFxYn7qt!QQCQ;1_#=aa2=#EICZca-gQZGRH;S;FQc%iIFP$0YbpJ1jYwkB$hUOPq4-6b=~QpwPiR#T!>j2$KQ|X?X;$YedFX7s{GqRhw$pvN?Q$6eF-x<h>%D}hw_~M5$uLiaBlEPHM`jSseCEENRQ$D!6xqedl8}gSy5g{BRicpd4*g946*~9ij-Rp)z`a~tsZFDLXF_jOOcXWe`nupCDqh!<6{`cV_G)I7HdHs!lR^VhXKZ*X4GCQ(N2A-xhQ_frbzXk0X3DjYFa3x+&6;@S@HwZrX@=iH4`>w@eXl2E|JT7wL>C8NA$6sn!;(Lr71b3xu}iW`&&NRNpy5)(#K~5+uO>D#lXP(u3kLrB0&kY4a$#55kOVNE$~Q`Ck9#|~(Wgb$+LraySrvrog6}k<&!xI$#7YG&bAd>t+tkpmlatB)%fYvc{>jPE`>`^}LUBz`8WJQ6lhdb|5B<4*+IP%M0$Kw%obBR+HznLLSiT|72}e_V^MJ0G!!p~PWXC|=%g-q|=`Ti>VSrbFrL+!S+CLb)AqHM1v<hhwKeK!`AzlwR+q_+-^pzWc6?rY}h)Bdi%T5B7ge@?>19@uGEkB)~bKFxQG-H~nfVXOOo#s9;-Jtn8Bji<FrG2HNPzsnMWw_u8VcNG9JN=5vxNd;#RMn=UO7ex6-jD(Vadbw+Za}`S8qN${)|4b0YH`D#1HW68*rE<+eKhsP^V^r;FdAp?m+hUM-0bPU?7hynb_|W|4>MVi?9bv=JOgoW$$9y#72P)7mHOSZyqLG8?d~9$U5nucVE@{4J1(voPSL{z5qYD^f^gY69_<hljs%`K(0q(2oVBiJ!%Nbk*97uKf0|~Cn`(V{`N!4c=kOh{Kij)DY17`U@2Jq$!Fcm%oFBeF+@}bzH|F53ef{pFruo!gYilpp*4Dlwvi|1vPx;aK;NA8vmD)ep+Zq!Tx8X%tS8WaioJh<@!0NJ1fY*rUiTD)CR(-U+^~+(tKR#fk@LFz~p#O>6t!XjiVddk$9ieMRvU#_ClyC38-8*=<d1NS<DfsX7y*X~|6*ea11G5M_lyqae=AZ_;QR@8l=Hd2MzPbA*-`>kNx3>1)?;cU=i?F&s+b?Bo`8KtCcx2vvYu<IX8D?mGjk4h8?>2wS-;Fm9-yiT}nl-~2uYIKnq<(6he|=A0l^Bj0me+%U{p8noxmlSvRO{a1k@jXxbG82c59aaiUjAl#b7$|TL$qa@dMRzKt>ceB%VZvo-{o&Nw|BM<w#}Sx?u-u(_72RNnHqlDf4fQHe)ILU^&jwrBG}$;?~M78@6eFHF52oG6KgJF_D``pTRA&+Q*HB5i9s0E<y0>5_iZ_)duvDYqDWom6w>y?cRtDnmotm|`^w;}w^zldHu!XIzWsJR`u1IA&dL1xgCV+Rs~(oKL&L%a#fYcNXK}IO>mMn$34dXki0)vLJ>0w?H`&?U<F)TktHzMqyDeI;$16TGWPUQI2>QngoCf<~yV(M)&-8b119r&_8ZnEPc9rh2NlAcPKOin&FwWuC$A8l&ukY-u51b#>dxDSUcRw|nfMWcCjqOf_Pi{=x{&|UJe!HP>@sXR%&SGMdyhBpz?p8@|0CQ4)*Z2En@i}PcJ#uV3rI>B%ks{$_Z=QqIA*Z`#6U~>NA+LL{|1#b>dJ5SdY2+9~MnG95kc)ElM6Oax7xTzmr&mgB9;Gw*`j>KAmsd~w{<3NfJ*%3@?`$V5_j_8T@AoM>k&<t0F=WeQbb$-;wkV%KM*^bulmckrsGMF`H347#j*<@^oN%j2t=p5-nFh}gZL#RSe`Kd@wr%yPj<$Zf&-G5#K4IFoCvD;!WzVyS0Z0#*590%b*=IlAjo<AV{sU*ph=PW}dStYn+buZ)yV0Jol0-w??fE#(`90tMb#6A;lF9ro(P#K@JdIdB{p)G<MZ)qPri?k`G@Bj0zqd`xK{v<V-j4a_&4;}M;=pYMUz%!?-wYmj08fo*=1m)B;g9x?e%l`(jxvhaJBFys&K*V$7_i~X{B?RtR+oDya70#PgB2mNl?=>r(*S!w$@SK>Gy}C9_y-E->Df^oyJ6XG-JV|-)BNUCXTt2S(!V`zU0fB<#<8t39IQ8Om@ltZKBGbij+#fRl|Q`lf1Mji^Iz33_rz<#62YfdO)Kh^-y-?>XDm~yp!elZ<xD4{x@JtU#1yzbKk!$wR!5E>uG%a7%eU*UJku|x?vHdWUS_h3tMgK{_jKm{0~KyNsLtLY(%lpd=Gj!RY~D@5H&<70DvG)?-Tn~tIl0dlPDAw>_xHE!Jt(Ejp;NGD_-0D!4^{nUXU7l{{hBBVp=?kzVh&lGjjRY`G(|?4+3U@;Jf<jsRnrc|UY^F`P!b+Fa8Ofy#3ecck%*CkvYY+EG|FH?P~CB$qkKj&XVjyCdtzF{u%H!;IuK~&ChRb4QF2@JO;0p1PFe2xh6_#~GS~X58V4VC4*E37+If4!3SMOc+xeN65JeQRi$e9pT;)6BAD}x&{DcET$kpRjwmaijvJ1s<s4lH%^G~0EB1n-VEhR9dg&eSXM$=L=;;qYF%rzwx^YtvfPw<?gJf5&0@a-__wJw`~;mG~5yo|T7mgt1})KkTDMf;RJ+5?ZenU*)jwCu&6zFt@kG>%i!yRmMObeQMUqP=9uD+Y8WPY^g#)s4CCimT?6ZU>DdQSf<Z`e&b8AZuMrn}3i(lJf;nvdLC+31?=qTXmK##G_-@0QM0Ti(3C#YUz04-0`<hhdv?dd72$(60rGZ?l{3Nx|mF%CG`dLsV8`Ej$yPHPME;0cKXic2S`1XCDEc)WIq;=GRQh7IqA;5KcBUsV!KA}Qs@v#kt_MA%`p!m03!DdSUYWlGu1u6@&T0Z#4Wnz6pDq!7l`WK{55Yqg0VErATY^UOCvnGOwUa}U(xmqfs@nD=;=M;JFD}QZ0OM94``A!o`hUz?OE%D&PC+4pNbgp3|^t-Nk-hWRuAX%M9v4|B;`|NamTVd1D#v4EzG~6M}a#&cADG^9y0Cwm=~24LJ73P21bCiYe1OV2>F}g+!v{e`tdizq%LUa)R9z4M}h1kQLyJMBS;7lKD(Qi7riS{Bk5E6rm>HMp~?AA@vV_Z3``skXx9gRk37daHcpvlmND2p)VyS0$t3@s{MCJ$<?*sqUW~}%TMfSu+_+F65n*?Bva+@aeM>zrblU;3fjq`-v<pi?h%kYf@wB`1#Qnl1h}FQ9L3T!(Mb5bjn#lUcKAE>Jim7vGsk6>8X}$Q-IAkUlht5RIR}cuNqoMR>(z{*^L`j>@)4TPbwBI;GPrThUZ;y*V<LaNFqwAbLdya=o#jKv43r=zo>_<7(PdUNXn?%>1!AS!pT=q@oJ#{L!fjnl-Q%J#5v;TXxm0Yak4Oz_?*f3|xk3Z)vBf&@da*2`7iEp2h7fJ8CJ`M|+Z7A;CLxZXW4<J}udMX(fD$%t+p(j4{Y}L@Jdv<{S1Irspp1t568)VPX$tSJj166x{iRurAUN!wcwqxvkFz|rcEix_q+ssn9H?ASh#=8MR<wGO}h6)G4MGPlL{VP@@8&cUNzZUo!YAJ(P3^}|NQ~F1#4dEBJo@Ppt(vx-8ktWYoEJ>Aov}4~?b5p_TR3^NdbTLvKx8fGf6W4pb#dM(P_czs~pTGkK$^=)#V>ZXm@-Bc{(AI*S)ZXS%HY0^YsJ-)Vp)TjdaX_XYl!}?Afc~vK@AFOvgWbs8WE}2jt6_t%7s~v404SyBXsyrQF5I%0dC{Xon0mX_pvt37HcDIso>u%{c@Z$$$rDKW!&hC_aPmh}olpDI3i_wt2FIsqFh-&5llFL|R35te(~!)Ei<#h7pLn=GSb?g!=Fl$i3?fX1#~I#;gtT2l#KM6;D=F@*nUmRe=^2d;0i?O#2p2E<r2i1{UZSJxrOB&q7M@IM`ia!G1^6YQeIpG8m39h$txr_y{mx=)`RK!J)xPo9lSG<_L!E(6VeN^G+Ng%a>>VeuJ2&rX0V%$(vl!U5U2zPLJ6D?Q|0N;*ZYjFDVrH}1QK!GGSj<-YKIMA5&8qXyyr1bJ8wJL-Brg-X(V=+uBJ(_YsGgxU&eL_-3<Kjloa;#T{`(|9n^W%sSGr9W_DN|52q`$!y(u}RBdH>}41+y0oQh~HSodefJk0jz<il=8i}Xo1<#}~cofn#v&NM*&tmGB8y1usl?dsaUXT49=>~c;Rq1P{{S<|Z5=nL-eYETt$IX+hda@W#oj-=j<Tr9516xDx)xD$;Mp{xlotZaTbG{Y(;@EbKtHK!my`0eqWaAJZ&0T-W{iKD>RIV}x_TD4wo%V(^kI!BIQ>k0?}LsVxrE*$ls*pxnwGFgRl)1`W5R>2HK9=Vi|pj6HS64*hK-c&Gy2#k}nXx<d(pEdf7^l>bt!Lg1)-PnWfq$Z##K(G$8j$b4D5C*AL<(Qb=JVXBFIfDvF0v4ShbHdN7NvUu#bPTdy0mo%>v;>SJg54=G5p80)N;-v>q5yN4r^_QDt+zy_kcs=IAczLD3~(c4G^z~fYra!HEN52JJrHV6^95`Xie2K}#m<NbVyG4Vp~z-*ulkE+DkvvVYuXe)ugtVh`9*fLdH74d_4E7PUySti#~ld&-Zt(>J>ztb@{@4(zXnez;Qpa#dcf?T(OG?0+}r>f&;{5p_e(r@zq>m=$Tp(Pr2^V0?&*q5=N*tNI3Fjq;Tp)uKgjmCw~h>(d59{_`mnW)l&OM}*>d$*6<Tkr0L7|{2P%h@nAv(W{&jl`wIS3Hh?o2C<&XDoHpTsD|7iPf{O8Zx`|@meyt%*4f4>_aZSFub_HOfU&<X8sz9Z+sm+OD#XK%)bTL;_w;-0v^_MJQ@GE3`ieJ4-q-Mypjx4(%yB@N}QoZS-BaI(T7RkX`#I&aP2lEMR9%<SlMg0`kB?W8_5Ocu9xvT}caC^SIsW2;kMAbu(Tu)X_c@55mS4&Zom^}mYMf1HkvPt1QWPXBqL|E&ai=-uWuNK>yHB_aUJ#S}4b1(u;?1Ym>?-AVokbA%@i{F?o|v3ko<4r|eSAvRk!AzQ%7;w{n<L}_yg>UKT0p@?+h=~vI?-<xup&w!Ixfp2*!&%YSr(<B-RagYWYctFTPUXwQHai9R3vq!$Tt^kkoz!$gblukx7^TLPbms7xy2pgDi^9EPG^Aey6I}z-BpFES(;NL6e(A5+g8bMAc11zy1=74?N-#a|YUbN+mc%+Xu&7cIBBBpB~vypSOh~S8Z;G3LpBm!hK6c<^22AmKgXM#()0D(b@*d^#u2V(4NJ5jU)u<T{+tM7Hc^x#%M07@)PR(aF6iHzuiHh-g`7I`ah0r~kA?LM;E4Ebw4nw$brKbP%wtLX`@n=giskRK%r6C4EI`-pEf%c0o@)3VP(|HvU1*G*k|)$4}jMYTx~1djoC52-xWMoIaKhk<TEiqEHr-)181;dqOB)P=zYTlhBB9^cFb^T*8I`%!<gw-qgC|IRQMHPbWZ&lLiwu^L!^_I3YLGI1Nk?J;Pz$2^&lmlP}}7m5b@Y8J`LM`{>`d+-R_9FjR@fvED%nSuUBx-_IacsZ<tQq9QV1YAPkQ75dAf;uGAZH~J+YR7~Vs3+`X<#do8KbH?q{Wvf|kl*lQYI}O24x}dUe448IqH%#C4SEZCZzRyv_j2g^7I8z;k2049(~0}Vk`EvH+~vIO@u8&9WjR*^-6I3-i-vERgUVKGo6xDe>1nY(p?e-fTZ3a{6%?#m%5m<v2;TQkRXu9?GE{DerO%R4x;&Z{X(jtHdl@RLET3matAF!YWmN`V0|Re*nDWr+G*rH)LzS`qTef$>-Vtoo40knS@7sB9p?T1xXTsP5fHz*xdmF^|wqpMy*<yyp!P36P-k}$~i)<#C0=S^hncUD+_qw}<1Cj=P&4r@0g9-|zSyoc^Y`-6+p7G^;on0I>AW$Qxpgs<BecI{Cc|M{-_udy^W8jBmwrfSfa(K{Rgf%AXkxzpU3GI_0=`Re$Hq1z(X?$^DKfpUYYkM@)1D!d$hvL3an8~~GaP}3>XUHUSUH0sT!^WcIYsU&VeCp1Zmm$<;^tcVxCU#T*D>Hhq30aTG6ZkuO%>)n=gZR{rSbyrhb7w=|5o@F`F*%9n=GxBf?Lud=%U4m~MnNno>6Zv1pAxWKbJ`_AjX4M)U3OI-%J_NqngaBO9xRUzHcCMF4e@xUxZI>F-kPPN8&>uSWqJa5G#z9Kj+BkF{5S<FkzX~6m#RvrS%TbA&!5vKb_+nI+%HfakESx=i8e6rN;+{@h3T!EMnT60u2y?<Rn2;dJFiaxrpF^+{yGh+pEwPW*9wATxtJ%Sou=u=n-VcRIzEqX`=6W6ja^JLzC6zTC}-RR-qz}e&0#ZADZUGWlgWkxcY!{5Vi;wfL)Dobl^=oFGYDmiK_E`Zc6SG36mTIbauZ8Iam&I~EneJ9B@5br%3&mEyvp1*sz)?7f#*7Si(Yh1Q7J^Y;jiso{`bh^-By$r8FZ@(Z#F9VX8XYOeDB~lk?!9gxf-3C!b{-Xq6PgCG(!1&>QA<rU4d_AMn^0NeofC5YLReUK^z7GtOo}i1ey+A9_O%)w^&)KUj-CJtkmDYMl+P*<?73|!TQ?Z+qKp2*GAtjt?`iLFRIWT!ImHO6~K-f8Iwx~<B>7?rRZ5m>$tRT2Eh(14}`$wjcD>nPIsBE{!K~vD!QlaWD5$o;!Bgdt>lV}03gs@x7qv#3oDADpqY!Sf*RQ*0rZgN&u}DxXo`#}Nc0&9HMK7sk%0*QZ!4*W_EhK%TWS2q@E*pFokH*G&ZL#sW`Y8fo-)O%Tw%Cz@5hnTfRcYEWCyjS;N}6|OyS9qOB><Ai=IyYCTbw0hpB<S`j)?w3Hx^V?=UD5c28WtoaSApSxg*dr41iE6mBdr>n6QG4rgFy0!ZE%gk8kP7(hHNmJGAc^XfyZ5b4qsN7}c2Uq#vJSwLo_T~)`Rk3v!V&V|$$J4T5-!sZ%wsV}#8rG9g9P)HB1Eh|)=tXx+$SY3Ml5)X>6_JOaTTr3;sy}P)T7VVeQBU3*${QNohD@w<}RRmX>nJn+RB0nL$xy+H0KfNnlo>VnS-@fL{vS(omQqox2uYI}6!t7izlAi!3Ie1GLH88F0PI@Gh%dSjjW{X+z_Nqa`OzP`Ecp-1bxm_?p{HJArV$sIVrQQ{8Dfc&ze&#7fmj+#y#{22B3vvj(+2uTr%jOhBteh-Gaq}kEn;a?S1gGQY^5_%;mmfOvr;q#a=m0Wzw2Q@I=b=fkbLGzlNNaa4cx}7W(HXJ06nT@1?oR2*K+yolBB5s&q@|^<2fga)_XGDykk%(+7L&YPM>I)qd=NeM>sAmEwq6p52*?PVuUPY99Wh%;#HNX}BG}uilXF+#-bOGs>=T1J^w>4BG6X#Cw7AWKA_v9o<E1XFCc?Gib8?*mjxvRx6GzthSa=-&Yj8rH50z2zzhu6q^XWwR5&u)>Q4-Ay*WiEavl^We9v=`4Q6F~-*xNm^Ox-1#UzN5uYChUGbXqneti8!)`r-t~jw~0c<UMXL6b40yPj$G$_8|(bg$1kuAS@G`2cp6Yd$0NjDiXN=2?}S8jsEP(^^Q4^l&kY;n;g1*=Z3sc1g;sbZn$zFzZ9N;+C#4TT;44<?m=2iLy!#2BQKvXbyGvWlvm)&^zN$1T;+&cqt2RVUwOK`hVf+iy%h0_ylLqLT><A-G?qUXiy#cFtD$w?S03fUl8quA3lAe=HMkQAb_W{daHW_xp@mvJ#!JEKgZAXYA$CT>?z>eAyQ5nGO>Z@X&t%qLO6>0KZtd+JZU6Ls@BN|efgS9SGw=0iBpW9yP&6N#!JH!S_;Ox<Za1h?52$Y3%pB<YBy|{vHw6<U;uB4`_m?O)j?uBxMS@0kmm3@GU@jU>^81s6C-5Ej_cTL8Z`NqG`in(EyAdnp6SrTyVVasubQ`Ye>grk>ju(Fbzlh;vetpySs18y6_n$Pk@2GPf8jpCY`n(dx=U$(+dv&-Zi__mdofunkqI|`4G)cs;g^C;ZJo5TF_D&UOifFYhkF`jU8_|0U!SU0fc`ED3nmuru$>@37`n_DwD&WBtxL~nPdcHq|jLqIm4To=0Hj$90PpmOpF=X~h{;CTJuon1a8WIHUiTF<Faz|%GtQt~N^s&^X0VZKdYaW=;HS2$Wujaf(Kd}*ncuyK(X`hoTQIdOQ=P+>z;gexy=f&bh>_XO=uN6UVjP5`P>Pr8L=_j6-la*C*k6AsGe_w;1p?V6O9c1F9B7HvfM}@Qelrh2Og~|1`M1T{)g%i!u&*NPObjH1?n^|>n$4D&O^&!UqQ7Lu2i7vnA&)p15N3ajL;X(xu{ux+MU|MI4c4R|b{g?jdi+IqAhmgMP?HT)iC@v%WgV7zRzCXijGCv6BF60;MB-S6g20S^%S%Ud5St_u2kM+Y#l9W`gdgqygC}IuitL)>87av1=J!wu*+Y?Rha6YOVS16Ghfrl1?e!h4SW(+kl<rl-+5sv7xX=P1xG_SGK1?5oXs@PzoKMWC};Y%gzLUX)6IvrjicRck;yt4X9gTL$$E*K(|_H1{CRa>033c?C=OE?I5)9(P7TKBIwO~8>wjFb^#di*dIQNT2;7M)b$DrvQt<gGz>L(7r3ozx1Fj=<MKLM>@k(wrQPO>Qq<JeYgHO_?u@$9@S*oy*b~_u>a67y*I%GNd$)b|;!e`uWlN;N|xKH0@kh#CC`!&y!DPQ+8cqFja{4NJ87rEY$iv9xqn!>FEMyL6Ry)_rzo^SZzUnI!6Z2Amc#hBmXEHxYl;EtBB}BM9<NIcw#nfQeXDKA#YfA{-r2<O-;-!hq=kw4|*V2x|t!`vuSfhFw#>)ojIw5Llvi*Ss%y~rm09TBq^!c>VPw*RqXY3(3!|qE^#SU6z&qv1zZ9$phtJ0Fq(Az^t~5)9WJs(kijA{%*TdoOmNCf7tJBOg<%I?UG)sBk)KN1O~uU<ategTHc3SyRJoEYHte8Jkgd8%La&ov{k?>>xIc{8=IH0o2m-PI@PD7I8a{zjiBdaa3?QfU;uG<plk)2*sDdE-r6@-a_^u(@>J5X)zj)#KY?!&jPUeGQewlKsK0AL;(;TZej+%tO|G;?`f1JphkJ{Z)R0Bn@NMZ5l=QL5-BXfidwAL@$%PPu#<7&vFBa$$lyt0t|ly8^}L+o7_Yn4a`eoItc5+wwFMTs^H5g)*EhKk(~P9N}N;EneUe5?4JJm$_|l_6Qi@Yr%z`M#~KSIlXgeu4bwg$Qs4jc@d6;DVx#JE{s!Lrr_KqehI<UYTvI6PP(+1se(Iys9=B&%<wPW$}Lj`jBK`"  # noqa: E501
