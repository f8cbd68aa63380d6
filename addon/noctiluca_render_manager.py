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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHxQ;Z@ztU0e-k|9wOv<v?0gdd^5-oEqi5il!GfU!unnY7X1fsEMz!an5{q6VETUF<)PlHsF+08R!5kU9(tW&2x-{QKB<|$_avD`Yy)ts!Ztu7C``c%!DzHch=sC!48%tYh6_#2e|4gNH=-uDsV&3PV6!`Dc_GIy>B?2f5>Z@BAZz-~+erK7O<f;muLh~4pyqsdj~w`iL-zLRbq(+JXa8|Bv1xd+AX-vf`WHpy>_8qmTBJhpCQxhD0h!?oC#1T!Vze!4gncOe+ty8V8?(F<<LEEFsE?jxxZ5Chpv76m7;nB}Zj=G-&*yJ2?y^?XrYel*AZhi6kd=iJioq}Q}~!0vZ>OsGOc_!}FnEzl)9l&qO;282MRN9lhXw=ljjf3%Vudpkxeb{%9tP+di4Wwf^TSEecVYn}w{SI(ga`TU7Su^VZlefWH7Vi+xm_ZwCux2R(Fb&vYZ>)uTQZ9DFPBO{~fx7x8~hIAbC_0f|3e>@7xHrRRO^o2)4GM;Nd4s8h8C9y$;+%+O(sla8<d3(LaU>su>70iOIZ+cIWu1G;St|I0$&TcPkunsQ;v;8rmR($dTlQzw5_qM&Q{`%|I;>5#Y7SN(_!;*jaj7IPO-4Qxq>A%mmxVt<AgkL%+c%l@axaeS5;y^eZKTMB>6;!Kvj~+%g2>rZqi~QqXu&0z=zm!FN7c9M~E7W!{Xkh{XHTC*3?N2Wq7H8u8Pp9#+<l$7%1Wkiw7_*t$8e5O(r>Ei9|6dP3{AcEbocxOxfP<Qu7Jc2PO@(e|t>PX5tNeWLU4byrQ3h;W5|Lpac{E0LYgI^)gG$eJgQUBD!$<gFY-k;HROHEBiZ<z4o*vl_aYbr|{td)JSF()AmPEB4Wxn{&q^7iSn>cB8!oSKb7;I6v4QI4&RDq;NOA*WmCn!9ISfQAnRp?_hGhZ4|=@Ms0YGC}mTGnmYbJH%B$1!}XTrSJIpq>~ggAOk}m7Dv<=r_@_%qoJaup5ct@3wbCA2U5spwf;FUP@35b=IF$Uh2>HQQA)eh``R}tD$rjhZ%kGwt1`1H;zccFx$}<4G{|KO$3kWTDYCYoyV_Hn3kE#1>Ac1+3u)y?Qt8h3jW>sEV#@AZ3TYMzl?!ANSU(oXgjP-Nupy1-SwQ!LalsOk7n~l9-BV`vGXC35H_uq1A>`J<t(|}T5G`IBIb>)*7aC;-}K5=-kPKAZMn*ml^1Z+iRQwhyO<58jn$04Xl@?!X{zd@Kd-ZLHOfP`DwErn-&cHP7?H@<>+!`p_JBJ1a;q)Lgts_t^tLD3nyW6k+Ln5Mpsp$O4&zW--f2q`UrNI0EJeXF6AcPS_)=B}Nz36zl5AtXBz683#l!bs7$x_*|G#Lt5jw5fm8$HvqEo%}F!X4L5!USicT5?wnRQ7vo$)*yRVsJC%Ps&q`4k_&dHNtdEm1;UamgcbT}EiutFT!&j=$5Z{UuIqPnmO`5CsYnTLtVD?-0_;6cMxbwFKXv_vm4|Ja)fBC^Fx6L@1@C&8`4wyqHb>f<6DjI~U8M$t~F8<n^MUlC(@TW}{E!t*VlC`e$Z3qqe_`y7Gw**@GR_c8aK;RY}~%sr>Xt7iRwF_O=X|Yd<ifcD{z(N4y(+saSo)ySk<nXO|HCRIj0!N8o^ZgT40w>Z{9-k`L?KT2!AO?nL<#0hx11pC4&u<X}EAZ0Ays3!U{n&2$ZO*Aq#(>6~0{amco%USRA9*kF&%N~-kZgT$m5hS>9G`8ZAdiplu1*Y17xNk5~Zd$CIeI|)rv%*JyWh+NotqNbMH6u_0B77b$BTOn|owxyT>?1^T#v(jtU^XWAYpm3X*H+G{8Su?!sT>_x~pW48kJcVXs7K+cMIq9D<4|gKQZZSi(+@os7_h2jlLHr9Bkuo!yz|LuXCE{SAP|cPZj@zJW8)8G#qBVh&i08>dy#%}w{Xe+K<id)~!?l#<v=MKNM!`{!5=`QoC_8tlxi$j1pVf&46#{2?6C-e#F9@=b)7pd6@%UYKy(vde99YdX!g>wmd26Ne$0iHn500PqM<)dkQYYUNsB+?mEEMZA{K0>w)o8=vvJ+`9(i(!>o7(3VH$Bxhq_y?)O(sF5DVYL)u#Sm(iCC0N2TO<%#r=A`EBkLgZxRU+E->pAFv0<Z`_{rg!hUyS4od8<w4-rkr2w?&Pi{L1OY*6hj?RP*cOnjtM3T~OKM~H~4e<#tkO_=r<9%4c^-5agH2>&=@H4kXguc3Rc;qy>CiKNxS1_qp1MAbLVo(m>U7eK<vh)88C+59Kb7Hzd!!^LM*(vy~e(U1&%a2ZFp95O@16fxE3=kF{ng0*^$5)v(k$Zg%x(oz6?n?F^zgNM9NcXdR#mMEf4WDgayZ3MvbKM0?i9i4!GAl%SnxTmH!qQV;Orzmyj$|RFUsq~C8jlk37&jEc0JmxjZ#W*4kPrmU$g3p4(GRuS4EB73BZPGJ1q#Z27)t{^n5QNhZm8eF)@q05S5WDYV%q}jAT)W=UO*8DAZ9x4OlHee$1#6WZ~CJDlP8+F32|><W%0zQE6<)|p5VV)E8;0vLDI33!D3on5?wOOY2yI<0ti1V!iSA~aB(e8$UudIuJCbgW{?R1^66@E9gdiwl1znjfST{DRjBVT7*bKG{}b`r#_UI(N#t5#zX$|i9>Q1;0sjI=E{)ON1LVGAm;Ocl=_y-H!X07P-wyuIyTr3?^3QSS=1(QQ(44-t72nH6wzV}eOW!9J@v*vVdJ<Pq$YApOxS{@{Ui1)7ps0yd`It6o>LR1Rb+XzO3<(0N@5~SkFG|kX3v=v0$^yj4oX49w>=F^mg@)K91^=XYV#QcamISj@ZE7X65u8cey>08R;@*6JRd9&qPLKE*d!r)3k$3fRlB2+iN3vs}B`DH&OVLXiAa!7t)nkN3Tf9kSh^w>AJ=-&FlPj<FcKc=C1{HX{ZAd)(5Hn?;b4ea)dvmCN?t%93O!x#^8}dqc!~mlvXei&v;^B}4-WS_+*)6%H7T)gIL8NRmQeg8iq?Ci*BU!v|rmLD#ZV~Qx#BhU*%776TYMDbW7)%(F>vBH-Nda%JG^`!E9<(S)Q<FCI#0u<EDVAJR)TAR^&$-ShM@5~_HSeC-Cm)=ims4!!nD1o@Wi+cw%GP8b509K-cgm$ppL9{-f~Z(ht}+U#QP^kpPe3xIV#qEjRHaFVl-(sjk^nAu^zQWSyHi9@J+~V}_zS!#Kf%d)K7VoWmaCi~h>MXQfNFui_Uuw~s5cpjW_7(FUT95&*sh!M&Mzmz5uiOpT!$CunS}7pC8@8m)y5l1@l%{E!B6v|AO&}Sx*9ojq`3l@skV%GEC$W7*RTe&lRb-3UI?lo6`p&B@%4FhTMAzdB#2P}gQ4IgAQ7HuAra>2O$!(2qfjDjy@RI%f0vUmEdAXy)$DhMF_D-yAd+EPYRT)UsL5@F<^!zUbZ(C<nSZ^}ggECF=^Fqc>Ct<kHX37-a0wieK$!CT>&7gFbVCuQk(m{PGh9yAgqkZd5M>^fzMJ@XK^+4hvNLZ&4uv7N(hlrqWG>eG9M3|Q*ubknmDNi{tn>^^pjaC&%?SPdtao%JB8OUyKxGnEdCW%$&JM|gG-OI~iXq!{@`o8qKleAWn&5$<P*@{n@W%2znFa8Jx9IxJGA`~Yvl%jyi-d{yxFs%$Dy`zZGgr>h@Bp#X5I+)Jm!o%YUQo&fIi^%^=Oz<i!)F-fC@l5r6K2$ekHd&{bx=y;3pFYQHJLz9A`BhQ4|MhD5&Olb#`~6_U(1!Y$R{9w4B$R51_m&m&gmY&nmpfseQ><r^1}zd5)92p`=3p(m~K;Vu^eDY9xwBRh1elKhm4G`Qpj0_J@8K4L%Y1&%tj%NaV5(^xf+cEa4wJt@OKgi%Eq-*>LHU3awf>2EjwzJ7TA^6DBQ`c3^CdIT+_<G42XgOfaFOta-;Er76kH$9VQFd^SC}ZKQ9NN8MN(p*gzUj(&3GtTmG5&2)sTx-A@Kxa3hR@B1?#W@(^`6CcUt9Ciliy3Tk?c86Nb9p|JlS5|32#iC@)|Sa)z0duu1`lS2=MNsk>2ROqnOF@e`~yfAM)=z&-%pCSguyx(I^uHvV67l6EV4E_b|0H5N0HTQR7OOq$K4OQg}Pn`IEXH=QXkJYMg_DawlIoF52v_MTb|4lk@Vr~JP>`_-XHb+`C!MMm8dBFbBt(xKvK8f+FvG}5`h3vsDurJoM>&p4^m{_BxE<sj>;F{d;k}D{Y;e@%yP<VwaNr%?@VJR&DQDLN$>9V?9QGT^Yle#GOM|+}qzsiPjkQ76kO`?RO6o6NGuu^i~H+I0eBLu32R3>0+jU}xK2mR>n!JF~HUysMH-@Q6Le6{}{2gkv=*MY>KTE5Xx4hAdK`rzDjf)VqR))vci#-DEUZp!6H!dw>>tw)&%;U>QI)gnngv{0os`3&XhINz)xNR;KCg{q12zo|zuQF!QG12W*2tNX0?nE;ZF5<jVLde8Dc6?MuTZoSb@48NWbTntd3d&#PLjQEQbduTfS=PzEpBE#Y3az&fX*aB_PZp%CJR$Kim?$26#92yi+C1y?;L>%RyutHZ#wm}wd&sH0;i4H+YMj!ZjbzNy9D@mDf8qh|pRuu17t~A$`N-7Dm#u8{$6Q`{J1RCtzM<JtK$TzR5Vw{;LH>&qHRM~}6#UIq}Zv<8Rrv7~@byzw7*4C}TsKdo&`|a`}aAHO=4H7FAi&T-pX@eh9m?`NE7|r^U7+YES|5Ky6a9$l@!i3gbHbN`0^#)xcJ^6I)9J!(i`Gzhk=vqr)V{^$_L(Ap7AwEF`dQo6lf|7XAG_j<lJV1@jfepg2lH4{%L#C*oX2q*$3l4KDgrZeW1o@S<3rfWS6=~((XaQ_%=G}@c;N?oLuIWmc9jgQuL)H-HWCr|6sz)>fj1(N}TuhySygvDvj<yFL5Zk<{5e#0mc`oiusb)}Ab-&prW1hJvUCf_`YtfK!02Bik$$(tDxhu&owt`Sj#Qre=)-2~{Cq$Bu(+@wtFn`<=q}=Jjo0G$%H;m8r<n`Nwm(L8VC+E`5;u$~u@9z$u|8jcx`aplEf9D@w|MIJT_3?MK_x$M1>Ao4xv9yOa=m}|<5nO-g@4R;L{YUv8&6>vk{oVen!_&h9X=_$D4Y{BAp;t#IC$A1pPWavH>4$6n{^!G&KTCT?LSNrVlLs#j-@O(jY|6pmCVoRdza5_bJl=ox_UC=>=<V^*@qsk_@2AJFWPESmyyQQA`svqQytx1F#o^KT$HUX({ZlIbyZh&-2u{10uD)(4AMxaLe6s)g?JG=ScjxJ|^ZARzlecCgij0i(MRxLb|M>xISIzOuAG!S#l0?eoL>x)@9vrv+z`!RsWn`@XfaGi&acjZU4C7-Y#Euld=Yp74#>wjyVGIylpdn@g>bW5U)kM(<S~x_+G*zx<UnPe&H{<#W0I*}6=>mC-a0EmHc^z|IsA$A&y4*(SZ4ewvid|i0>jiwBsHk88LY%~c(GAoNabs3^z!v$YuvM>E1S*&d6xoN8%zyuTU7AbnuE6mn!GG?f5b10O0-mUGW{p&D7JP=ehjK2nv+BOC(!gVaB8<6!AF!S4l1g_N`lHi?5JS@@N@aRhtcqX)jIdW>Jl1C>Oor~@Nv$?yGe&(NO#PedV1QAIi<G|Ifah+`4Lyd_d3GlLAt?o<Awi_{GJ%Xnj1A3rq4;|tf6%H6lzq9JGhp<6XT*Ue^??`$rMes&2UCURFb~EW?J-rHoj+kpIDayt1P(m$nhx(z$CPN(a`L<L6=UL@TG$S6y;<nYN)#NlTgn^FdG6%kG&?~BE9pc|;1i&W;))8rryzBZ{!7+M{E?W5JBaGOl+{EI<_+6PT_|rOCMsGg)gf%7_|de<V(8f1jq#z^#yy7|9V9DP1O^!l*%v8!t@yxEd;_gN*$wB(c@dbUHk=o3luS4ymYS(5TNLORl?y`roqd^q=Jt)+RIYq4R=ez99=Pc#3v^6G5ig6!0hPyq2ey;*$bH4j5H?-0$MgmRh{#PBp|A@mjB8fjTujOgF4-aN!{reD48R?Fh_}BaOk(qk`4bTY*ps|PXMP0S4FxRf!uv_e6-Y-Hwpkc{Nd-am3sP*L9$N5i3+5bVeM+(z_8+P*-qJ45Fb<82D!5;792}jM&`P5QqP?>oQDIuP$~c2Sw`PS3M`ydEQK*W1_5-smC&V8`@RRVofjEAH-xl~GFmRjivaefTjcIv;cbWPJym<71i?Y&RdGMg)ssqOp_yI3ERrreDkd~LUumkOtR`{W+jTgMZg#g)vxBVAeGQsj>Wo5o~T(+3ujGI-punzRNNP&pa*1zt($yw3#c0Ncs<qKP7%kd_is3KLRyzo5Wugr))-;dxffZ4<yqtKra8CBy_WKk8sR!5Y|bH<|?N%%yxZg$NPSm?1_euC~i`EnH4i170lTyE?|xbm>6TxSYIC>U)Eg0Q@`r3VP5e)2!ER|421AeW2vDuF8Jmmn>hk5(`h9aFJTJ1TBqPE5vs%(l0;<zn0ZFZiF2q`%=tjIcF8at<$sUiwobqlCH%M=?0A>gRHH>iHgD&vvCb`9AW3%H|Sm{}|1N2JrxP&&AHg$8DIkuU^Be&HokIR^q4a-O<_Zz|j}a;0I3KYF*KPa94C-RlI`);)zaxJE)0HT%&)XgfOW|gT>;<FRBkz-+{wwf<QXm3LE+&Su-Fg1u)>7Qwz9#He-q4L|TjHyTIY82)*KbDTeF_OS_%zCK{+#J&pHGUS^%*iil_Z+wyli-b5{VLVQDqZE{d({(8~$xh+G_6B57Dfjl&xp<a{ZY$&Nz@9_M|Z~MQJ<c`>G^YQI-XxyyJn9nD>-_hst@^ZZ_FYkuFejN4`7N6_+;QmE+dbg<3R>};PUMZYR(D=*jVm+O$EW8y9vQE)~x$z1}+4zZyfAahHb}id1Te3BRik0RI%Ae?knH(P7@DHIVZfhku5J;#4a2-xRwK;^ZB6^2EuKf{!H+Jv=>l-JOcI&jm6V44z9wFxgq`XV(2Zy2J`N5k5=TPvyjE{7a6JkIxc<PdiS$dxLw+H*bkmX7egy>hUTEtwFVfP3mOZ{;5#owySRpUE?TC*HHCf>j<g@zwAF_^VFp+~_q_;GRIQs2JQhktZlT>9Pmee_Lr<>E)ri<&&eS}nyKVmgnM{6~oEV^j~I5*v7WC|8s#<TPwmcA|Vm|N3<F_Fr>-vcU?<Qw&1on|?h+JQX==>+!K!Mh_!UvB{`;SVJ4cY1Z~l0h^HbB?nuT%U1issH4VE!b}pSO>f!I9|wICy})ZRjO%sv=hdxWX$I;>8_*+3+2hM)MFMXNgT^ujSADCi4L=Ye6_pY+*giUmKD+yJC&C}Ftve<QuPV}%0`^?Rv3M_Mi)#j*kvd+N^~|iujbId?KRJH+<9<8SUR)a9d%ok;FdsI=`{c(4QjlJ!woW>EI<L2-D)CvLvwX}m4i`;-3}{xqjhi4nvdAKx(pyUW?0vxRtwzj@>e-r1%;QD1G=o@CT|csR?<C1El$YY~S!miV()JL>w4~q!;#FLTsJx&OMOMWRY!tq#|Hq86PBm1Fy)qQ#DQ<kaTSR*Nw*OQR?`|7)WD$uFBLbtjHHuO{Aa!q0=9=gQ1cR1aRTg{SN;%I~o~?2?&B3P&oQfSd3WBt_)Pi2YdBPHn6Dz~d8~#4ZrEHMS+@kMlP##gFS%B0@wPyfDO*T=(ry}ts3HZI6@>B0A;WtbG1wsG(x9lnB#o-g(<01Z&l``$3!1ZblVVi-;P9->-+0UNUmaR@5S`m1eMn%>}pkfiMn|~2I7E#OEOzkQErpR_%KmdI7u5K39hkm)9OzSb{MG_C%-+vx!$Eg=CrYkaBm{$UC)Wa_t0aISIXFT!q2J;#hm-FtwLM&g%Z*rc+GrM`C)|N;DlqwTog{}QW`oBKnF^0TT$oB4kODAdggcBpTTMxO!W4rJW_7=(LJ2^4m^_v*6<ngsGF42{M29db8ig4osVzg0her-&1RhDBCoGF-%PB|<J-}a3bK2MkI?7MeBb-y0II5-NgzQkQO%$yf0@MJlj72d~*33$3JwMk|HjZ{S@vkFRlBWrK0bluMT?$&jb7M;y8Av*UUYhju5I84rbhxj}y;SKw4o3EvW2KR{u!_DwMn$b9CvL6T6v}5$>ExVk~Z+@0o7kK&LN*{gs$o#l2&*R<>_H=J2%#qBP#w3RGGriQ3CMN18>sZ^*PrrK>kHCL!PO*5aG4Y@ARe8z!nT-Z;D<rO2vn->o#+dNNlsaEA-M&0Jdf|7@&&AyL&C#2K<T3C?MJp*r>!;Q!c<z&RM08sMR;3qL%&AoRckCr0W%I=xExwT)D1MF)BMA{rFV<!}jX#wv-L@t<%a!05TXto?kRnIJOoAO!FGJ_FZ{m{+FB&2`BK4XT;ILZDW>H=`ekoCN98}>QKQ<#-yOD1uO2GtlS-_o(mv@S;hO6m^^%8{(W8{86{BT}N02N&{v#R_Z0dp)+mQCs?T%lkA2UBIe&$5vBMfRCihU#|!{F@YW@pvnS!Ie>XQAosd#YpAf(8k7>gDixHKSu){rgkZOrcaRRY)t4^pB8n4JP~~SP~O~>@;9<#*2~|k@r{vx$x1U6R{}C+`#VN1qW=ir^^OC?HHRA9v=P62kXMiI`FF125-x7Tnx6m21t?pw>~fS02^-OQ>|O+H90n2K_98resODVjyAolDQEU_riQ^|4M6Pp8GPl=}S=y2-AsHkIQumqGGmy=KfskPb3Wum(SJTy)Y9ZB=;rWxJ<HMJSZ}wlcXe15!givrax;q#p_&u8eD??UB9kf=?L^<PjJpV*b6Z_NVkp}2qg7??SEx2*VN57JpF!ea7!?EqR#|N+9z495iC^o{mPmB<K`10q|#69UKF3ECTmyc&q?j6el`}Nh8d29R$kTHht378mK($^V+%-C3nN(z8=l1P#ZG7QhIz>IF|M|E*$yV!MI#BUO%e--YDcT^K6h7T^MU$><0AFJ!BS7iZ1T9lMT*b=ghM85_ZacrJ76Oj9QSJS8O1D<gHgu{EdxO8xmE@tE9yzF1C=co_c81_JitGc?XE=klPJUY|CifY_%l%JzvX@`T>csdU>_t^{i6G`#Uk6s-iOmi3ix3y*a@(#je`eEvfKOM}@dE_FhB(E{KKDd=LvkL?A%YKzT9RZx2DB#;~z1(%eGcmm58RvM~eOJpwY~e!n<<_phwWeEVdypcSERRr#GADr!vbS$uTC{oavAqo;1PF&G=kmiQQhF>fkv=RV(JOh_QQFSf(vc7{`lvVm39%A!-60%vXwr}Z@bRYTyIyd?2GyR5aG8h4T7s*;AiTa9)9;3je|8h_MT3&%z1Z-Qde>Z#MpED<>iL5cNp%?Qg<n-%J6l#1ZqUQ06u4(KZyN~INE;X;2C=H2Qt{hXRq>FThkc))@TS-f_?ICJfrJ>s8aq4p%j{xFm4D#WrT|%T=gb0o%%(0aT+jKF&&*Ulf2O+X?(2L0`u;xhaoeO?kaG2DRm}wq+_~zaC#^_cWa&(3dAaDY8Pe0_sNziaxFZTymEa)nORD=eAA=$Ew#G44(>p44#6~wnzyYg*+!eXss_u;@2gnYO%{*2%n^k(vH>pRl!`;$MD$qwg@77of+ArsZe(8!D^3sU|&rx3_O^J@<d&>VAHRmenlBOtC>ku3OT(T!U<m~Gtgu_Sb8Ibp8cZoQJ&OMNm?d^fDJ;O{G9^;nyA@W;?LtpZyANJ`d7ts~5T-K|~>SqsETJ-JQGYAWorJ)7-Qh2Bg#pm>}E(^3XJt^X}3esjV)(bO7{1n-=Q{BiK(}z3`pNF6rGr-8^zw!6G(4fv4-+vI~7mN7(2Ms>@N66Mi_FN)pYAun}pV8U9Mhj8hMG>nRCza*jd&&!2QI1-D)uon8?F%#^a+fqBpG-6TgeGNu_#LLSR(k41#TZ&_Hb6?3Cn{gw86jy|ADhWMGyjtk;>(JU+q3?+1P&7?n5*{I+nnVR!eZPdZI@~*bEP~}ww6bwCfi&`9aGv^s;0c!P!#<m;nC+$X#Q<On}kNRj%lhmJOl7Jn+k^;1Z#bHT~ikS&Ei=<#8C_UY;m}sd~Lc?P~Yo{O8FRFyoXC)>rA0XmWuZjd`F8uC-LqcBWoqY!Gu>ZTM(&>_yS2EOIv`+#hIcr-{;Ejc(4Foa#@Sj0!jnTYmks@>w)v_UqXzEgzQm=Xz5~6DR7IwyiX#!M~-8SdW>(N2SiET@`TC|8B_x*c!^A$(n6(J`{7MFHw}|&7iTgCJN;N|tNL6Xc#<1s=ZL-%*!hZ-@lT;3$(zDpFli&93mHh*4yRWNB-1hr4gx<?(rg$ChCBgjE_f7CJ>gdo;x&HLd2m09!rFS3KQ$HtC-q~V@;q_7J-?IwqNarPBJ)4x;mpJK*Ncf4r4t=wvMqW0{;+L4@+mydnvQRSfXozk_tL_J&;`YNE+9^V0qmR1Ih@g)sB%49aTaZGO-5^2WU^obg+tKNGV*=)m+YxOBz&ufm_M1zInGg{@53Yj?k*q1u1#s8Txrz*4?*ux&!tl`J8a=^!;mjA+i0KlYo=C~ch#O5z9?h#pNW>qE|6&|x`7l8VcLY{LQ8@C&j7_bsTQd6Q_oRc*yW_7Bqo(Tt**#^;DI$WK^kQv#NfiF4;hrFKb;ufHoclw%K(f^PLdeo%uT+i3<+0_-WmLEgAyE+Pwgd!j9sS3(>zWE@lDgwiEK+T;?+}F9j(cuQE$4U(6eGUr^F?9Mj{tpJ@Y*25M?ol%ZVDvf*81D1~Mv_3&ue<e(w%a|3;((I2e4K1A*c1Ml=v?F1D*(NRDVfd%Ip%4?-GnmW~gw;K3J=u#x~U$XfUX=ko^u47TkAR-7u_ppZIaw%FMJNv#@{qz4Bw0$a(irdO0usgPL6FEn5N4%S9=EGT8r)F5@&^&aCVutmmJizRdbvkr98aB*3Smd!u_*MwBl^I(l72|yo4)G8<M3VwnemF7F_2`nSv6I`ia8h1IJJWzdi3HIP6uyQya{f`Oms=DQD(>)+|Kr{VFmc`v-S3P3@4$KU%0ViNE@ALWi&AZn>9vmZJ1+Yk@K2uTp^T}6%RLtp{nm#4~hm`S=z=5{AL9hv3dEb)!73LrD_7AeNRszdNlgUw12jz79Bx%k`vw(>{@I~oB?@A<=ue@5&)y-n%r%Ka|25i?F1Wl2WFH{mFvTVqp-si1Q1Z8fF!TaoqMLO{{*j12IE*U~s&OEcH)imNI<fkmY@-<g@r?_xGcP_?P4irf*U6-F8%b2Q9i|UdM1)N;0&}|Nr@A27v6m_rd#RyT731lCLcr1;~*6Pt`ByrRSU=9<Ik<#a;Gs?DPNz5zS2q24S*V{RM|8O=U-Fo)Dl@u|LuM9UXubA;8VsC<_P>|%X!bSHuh(&?K6PA#!C8HVo_5e!}UJexh4&(NmWqU#blHnx-GX23hT8MxEU4y~Xpc)3%>h8dh>X_Uf)r50q9V-*80H)87ef=DxE4a%RS0FH#G~K^R!mx6)oIf`*%j121Ix>VOpOJd!NqzoMWk~#0cOosoZp%e<#N;hHRQ#t7MeBsnd5QMlJxCTo?={K}1ozk&`^GO=qV%~=xS{-@n{|}d916OP!fk+!628l~+us#`CUA`Qs-Hh8%n$75qI7>8>k_3UnNqIKpL{Oww?ALp3*={6n4e??J>qDksk<uYHc~uU9La(mG5k<rbJVQQWuQWi^Q-DJ3}VC`b>r*ft${0jC6*>3P9MYs4Go+`)sN6fX%_tRTyS_9;F7bhSZwi7q(o=nnPo<t*d=da;wCY?;O0@t0cy{3cmdV{es+WXxuMMw@uW|v_NFDmPOWaRx4;$a1Gll4qgqIL(P)x)m=?_~C$J!Cu!Q)jE23Nsa^4WXpAF=7Iu3n=P4x1SR>nJjvOVr+)<DJCOY)-k8l8$f8-%0cZrY==qai$YG^lW}_!7j7@B6c85FA$eyV23==yX_Ydc5cfbzRX*f+|$co9c4CGBUNpz+o|E28=Zuk#xqoR=?jLx$>Ua9A8}X2u0w!W8TKu`{-*BLwytqClOE==i9fel+wOwl>ZWLMy?1Md?aAtDaXQeUO}-xuPL*u?I<W&ZGLRCau>qWpL#kIXG}o56L-_C6#Htadlwaf^g+G!@!eIvU5Iq*JSbeV%|~QYdu%UM{c_dZp!10Yv+bd3UQ`%nkifSVG(4~}(1ReTu@|m{?Rd`v-DK!D#y2n7Sd{Uj?%G92r7BY8%udziF_Kr$yun8w3Lfi+VH1^LfwHp171_D^3ESw|-bHR}Udbx^I5)z8z!P}t86%dCuhul_@i-G54fbqUcbaY`4)0#phKq8vQop>o)CLY$WUC@m!)vvAo`^M1UL>NQO)vC?w}264L_5~%<cIzFogHW&nqH$n{ZyKz#|8X)|M-^-g_qyhP#Qt|{;^zLUejcualY{sPS^vNQ!*j&{xeqyAd+dd&*vwn`^Tr_6ElbL+k<0PTd9%ncMu`^jrp%6Ey-RRx+b07-1Rq8bM=(-?E7Cbs%c&WHgIP4qPf=EF^w4w6#)2Y|J|!oL6g(y`hjRDHe+WX!3qviMWG7lI~#I7u&8tQ=kp);pa1gmm=dG2AiVT^{?pO%>-|$RF(1sXC(-;C4bQ^g<*4rLknS9|osVc|QS2ayjNcv~y*xfRIcaI-VPdG^zoe$;U-Liz4_+TrwAs71LjT9Jo$WvGZ~s(oUyVM0cOU5X?B?wGp>jflXXc72h@cEx-~LNRwQJm0Z7B$c5<U<LR`>`2lY(nyRFm#1V@#DKkEmbhf`LU75{Br!R5VLRE7k54yF!@phq{JutC=GE;IgvD3lb;UdnJtlnPfKW-IR+S!CK?%LVmTieVUID#y@|o?gnx1=DR}e-kkU5e?xpniB(HaNpP1qjuO)eqX->AhSS48f~*oJ-`EP_TSByX@T5z&phqn^r<?bdQQub(F(XIU^(<^#aY5KK?M@p)<;TGP2;q&<kz5pBU%Whk@UqbyLgD?Z^=x)StV*8B+sHSdEA<fb1sixCakE;%T_FY8MZ-|S5hm2u7G{WoLPBm1buiqsf$Z&l2$?Qs1O|UFrwHeY7H|+kLVJrKAt8=z5xmYI_(tyi#?mi25_)sMZ%?HX*4#qlhcn@BV0i&<z7dTGmK}c^Eztd7bk@IQJNSaqJn4uSL0hUy=cwSE{qRHfbl20biG`09YieMxu`~OJ8Qq9E%GIncS1lEsEy98B-B=46DI+V?Dnl^vWleQ!5-OowK}PEJ@1U)$_az#-$0Zlb`U4g0?2$$@V3O1sWdG^s!n=t8CXm6b%`_a=FpB6#$br*_(kJ@6du-nz9cRT4dg!<jzO@#juvdn6Do}zqSP_7u01t-srrn$ZgK1lLi`I`%bFQetT_mvXH7}({7VNGYgNXJFkqP{R`Ojz+A%-r^MS&$~LY!~NsAZF}VVh-J_Bb_uH6sf~`S1lZuf?ZCYH?M0QtZ?LZ9S&4?V_C0Et#BMLa8Z26^7{6tl62xmGg5h2m(7+YEUna+C_u|`^~gs8+}2Q?Px?J-+fCSIcJi=!)DHG+wg}|aPxT{<GfFop7%C>7YCq_V&nJ|t$3%M7K3D?9E4y##gQ}=;L0fcqUd-A2yrmDUsaHQc$1@gLTzieRBMHO0j|YhIil!7JSinccpHfHdVW~ptolUmdIs&!04g&^-X9|(4pPZ@nJWSi+*OQS6cA~MmzGex80$P+)<)j%edf8`=TT6TKhb#autBPSVBZGLoKs|e&~VGL<Eg(~(V;VAsa4z0^ZXj6$LbpXf^BG$40<%a`)!S2|7-^uinlmX)PS38i&^h4*k68|R0+xd_?|Z7y}7DCWxd0bqpuGSo@cwyp8ff|?Oikc@B6#`r|beWvwB^wmUZ)yvezWef>Wom_rKQD$@{E#{L}O7`~UvuXGONV+yBPA`9OL4vZM5?5GYxg8hWdz(A_P7#He)Wr|J?}{al&xZ0FPWJLV1}!GaXSd_<*3@z+Mfuh(ktd#b3b@8|thJ?6HbK`@$rumw}EP%6Z=uiNCG8n;uPXrzh;htY`{0lOxbL^i4S*mnmivyqmuQsFIi7)Bt%=v!NYgMt<iQQUEgqX76XD_HJoB5vD-L&o39!ND)%11suBed0BmNDty4y%q%X$fbqkgXWr2MV78EH=PBl_E@*<jxv=_qZL<%BULUiUF}<!c!-hBCkYv^QrPaI`X33S5=R7Be>t)P9OS;{!+F(eRXPw`mLz31o<u9rl^hodc^xkKdMU9nT$-eG<@$uD8cCv8W|L)k3+qeC<xU|^3+I<Qe|sXF!K1Ej0_tN*6`~qY8dsUI<r*GaWm4Lt>^$FZJn)FwhVNg1@?;VceSlgD7xm;$(g#rv7Dg<?G0hdz#AOKn8FQ9aazyD)`|<Cy>BVMKm$PfhbF*?izr2>j7i+AdgEZ!_Rkdd6Pc}tXzQ352^N;$YIkWieezXNMtsRW|IVH990W;YN$JU-dVJUA)m0d}Dp~V|Z@!s)^<HKJMS{9eH{q6r%ZvTBWI6F80`+7u-K=M3Ua&>YpW9AF!7^M6`_Vwl0bpHgU1L^dQb?&`D6t!YkEROQ!JBb7{&M*j+GxOQVk4dQ=`dU{JX*2X2($_>ugYBN|$t0Lc?OwVF@=m`NPr#G!*$>bu<ooE-lR@Tsiu4Bt@b?{Vd)CwCfNz=Ph-Wlw({~wRH(>&V_opskvO)fBJ^4`iRRd%(9nT{r^`<H*hklQPOvt8r$5@9Cim>(ER;C0W!QqDQS&KB9{*vyurI{%isXRqtv7G*1u3EanefIwXb_%PQch@!Scs*5YnXgKDq3hODW<GQZ*L2=cP(iHqAW8zhdaW{z%aSrzy{Eu%hi-JT24XDYPpumsFKPU`j6)DS9!zkEyinGqi4n9tQQA5-G94gqMSs6E`)50>S$TUu$UajiVKBVu!A=AeXs1M|n`3zQknm((*&MikrHMI$%hd{Z4l*0ap-B$~$nI?;TUYLm&WFg?&IuhL#YVs3zV12qy?IR5j%!2Sb!*fKdJq({<Q*%7#v=9iijifV@u#B7D*Q?lF;i<BPnm%vJfQhFHN7hI^Rl9QrcqzMQF0nB;q?<ea9lO(*-9)ykc1Gd7Dz)=iNTi|&sy0o6mQKXJ~JD*(^h?DCJ&}PdIuZ&ZTeKV2|ha3N&1gOP#07d789pAe6@iEM1pTpYIbc~eE%nqEuP2?(jeG{zl2$r^J)0E97+sbWB7$e<lA*yC(Xr9^xyht&kznyV5r#qG5eLXhnoz>V^Bpk`Je*z1^nlR!l=}np~4vzuerl5f#cE-5qGH~#6@F7+3oBiC$sKu5b#1t5xw9b+D!kx&1C|k@H1qLa0sEQ7t0&LNf@PdHgdrE#h&R7?Uo*FA!d8$GH|1qhr(1E&XxD{u>bpaR>b&|*Gl?o=?-j{HdVA0gI<)Q)^V&72xuDcPO>`7zJ-YK{3+Gqrpt;nH?FB}m~h9<NOu?KGPcjTY-0;OT9f;I`Iid~G`$sv>Z&APNCkoiXtTwipHria)6!CkS-q;dq*orrtuJ?yZC7$xrXJ|ORp$I)EFE%hb8UHvx=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SWH{@dzCz9HrgrlmJF#ljHVN(C0Ce>&Eg%sw=2mgrF5$__427g%IYi8)G&eT*|NNm2%&}hm#Q55QVO8fwnm&-YwOq-7l*9$Yu+HH*9=*=D5QGJt?;6Q*4ef@R6LuB#qYa+D1WbJf$I>&738na1GDz)++<y}n@K*uE9!EpEF+84=kjQR1Gn|9`bq1da_HMha$=WKdqXbfT{X%CD8zbgXK2LzV0-J^z1J+HHmQy1B@!3y{VV$YXd3~KuKH3FQ9_H`ja@qxfYj@UeD>T3rP+8vxsm%Uc~B={xlmg>*G8^g~>i#Jl-2ajU6vD=3+o4pc+UI}JBPkw%e^8;CBxSwWD;}&-km>d~rK_MAKsiei<4Kf&B`NP@MQJz4S;DgL(hT}ik(C&DeYodWcHV&=^LJJ~1xFsoyoFI&Ugq=Bapx6&rLa2<NB*l5W8a!S4lw5!CBGq%=1mbL2?=xlqk5ZCLsm7Fo7~w(rA%D|GO`7ciQeS43q^r%QXjc^S!BW6ln-`(0npoq~x1EPTaI#rSdH-GvhuQW;wq3q||4<6uL*;(62de#2^UxO6hFnW=P_f-BrWP@5(*t)$<sPZr&E;~sFkelKAWJqxs?|~6EI2sQ^x04e`<2++w@$4nvSsv5i-^Vqz;mV)PI3oIyxnxw&wfM{v827}&kkTf3Y!p3z^jMhsSOTce2qB%1e_gaepH>N!1Bgr*6Gqxr3bC-JCKUOxT>iSI&WbqU+$G+aQeW8mpC3-W^cCzp+^j_5*$sHt#wkcol_^Ic<|fTFnXg0vz&@%GYA*MM*rKuepuVhitlSurj#?<DjYWb&cN*;z&|NTjg66+grYUI_#3P=iQ?alIU6%9MhKw5bJcpIQnS>C=XxQxlsBxvMB*`k7^A~JwSu8GZST1)SN|Hzh#!f?-Etjq5wvKYt6Q!;ExDNLN}{RJ;H?De?>*rI=`!<nijJn^5s}zW6SWkzMAWqT2I0KahqRO}4Sy&?vSDec5yCmCS%%>4AWEG~wn;OmQFb|PF7DuoF=C@eHKWlFb>)>&D`&S9%tHmCZ3y!nJ7`!dcGhEXMmVfaWznepnVHV4u^T}>a8@G80K^h_DWY}a@By11h`2Y}9q1>LPFT%9P>2$7q9*J8w5+OTbvHwmBKlX##+t?82c754bjkcJ_l@7YC>)zkA=@9An2rP!jCl4|=J|2e`Dcln13)C)-N+P;0~e@K{a6wwtCde(SfesxA8F!(JrWdAWT7+WvR+IpMQ7oYOF5r}OF%&ZX5gnO_D2!=7+Dsl3A>KAjf7ME&UraB#ro<BWP_aui;FYbH;qK<SWu;LmTzkiHBm_8&M5o=@reZ2RWZvy=)F^NXC9f~@_u%>N*$%b7N^D#ArZUnE3AvQy>e3{j@xSNR~8kN>AJd7eyENNz*cN!`+}>f49qL*!FM+lDI9Vdi~>nAXT$LPO<%#iE#Ht!ZdR={kOpU)OHS9>x)H-u=_o?BlhKexMz-(?HlZTO;H5XIP{{8#)v}wJg{7_;e}##Z&M0Nj%S$*#g=G*oBB4!}>hU6}41k+@*{mD!aQk-|wAy-(1q6p$8)njrZiy;PIA&>$Xov76a=M<BfnHZ7Nm5s0x-OSD+{1JgB`+7}bEOQVZDbc~rpHvWyA-*C=lDx}%|^Ahe^dHEG9Tg%dALr=n(OswWB{Z=93B%y)r;|~gI^C`QN;Z>=kvGwr$3K>{EyQh@4<)vhLB9t-7R*WenSQ4*?fT)Umd)8dHS<?^XW6Z_?y{4GGEg3Pruuti<oi&w6Z2C;eHC*tD~b|4&S__$T@mDBuaCAS&rxNGQ_ewQd5P?zi8<>N|H?eMDMuYCe@<(uq+qXW0s(zSKB{_uWOh?{GRuH*9(^v?>xg#Mz{F)cZUb3W*uZj&IZp$45&%y2?~xZ@|Go5lFVT~=W6J_cxDdn{x1h_#z$|SA0TN%`uFkfykYq;cj>QPeI)O9Smehgi~vD<!4H0m1dYTd{^-lgWxW_vAXWS$e=)w9h9lOm%TLL#r{P4rr|)#hxlWt~ai~_&?c{DpS3u#*Z}L8Ma>#trh0MdtE|GV{RJ9FqzZ>}%OnysJlur0cenn4j?SZwd#Jym*yP#g!vgh5>-Pf}!6gPa^u4-o!4rF(_#P~9==`uTdb1(*08mA!vKoz57Y%=l}!F+XZ9({Lw;-0b)seXzQ{Q$;(Ed@d4ZGw%qJ>C1I_6{JDiPh}@b|Jzh3al<|y?iOE@nyMOP9;i$IB*d_)$u`sY<OMLar>~IKU|ZK+rh)WLB)=(pLjkl5`?!YKaKwNr~4Low~nR9x!Bb*x|>N>zp2VO2suoXtnMVL#2NP$^(PEaA)6OSi$#AMxh(72k5g4e7?!Y+DZ#Oza)9@sxk6S0&+zUb8dyYOk&HTd|DHiYVSosWH$}39wSb8{z=@+Isp-)q1Ba3DKNFPZvP4iY8CwFIzlIfwp-=5>HgH&sJ{Z6KsN=yGjxr#rcr_o|7~;PP7!O1a+Kt<k5@UmZS{0iDbLYHX-q0VtHtw||$m%c4YKAA-k%mWTO1W>G#zCao;adDjkpOs9LmEp+f3K$;N9GrL^@#=vsNvjvC;!yiJ<AK+GNG}P!U7wPGvnN6iZc6}qRU2<UKN2y%aNiu?InT$0BuH1<gR3~1x=%f!vHf4Po537cSn&`6cE(xQ(dk&=ltG%F<?X@%vLe3=@5L|--#l7?6}IPFx`b=*B@<mn0+puz+giuGqrT<l0e$w{iZ*MAzn%p*=$=QI}w^QyMdR_pM0$-6S6!qI>bxk*D$Ru^rUpw5_S&J)=Vr(2S~wU3ZPo?v<d9g;T>!f#{kr!n8*kjU#>=H+mY<6_ym08(}gq$*;R}uuk2=vN0WyfGk$trkCh&JIBDiZUPM{L!KfWPr6v#LyQps>9pJ$i13Q{@WYmwHxd+>iR{M*3(cAHkyFWs|BhPa|JXDQbBx@3;dxPu6!R*Dw+tZaI86dtz30_)=`{GN{->vJWwPx(xbNIaEfo%_BCIRdS9!cmn!2sd@X!=);;O>ia$-L>*C_iazR!J^O$W+^l&9NXB&=;Z$Tb9Ic#L9o^aa+AMWB(o@m*TY0R}O~5!>hkp&sI}ZN^-hXT+#upjQ#R!W@!$8J$&(w3hfNSYD(x11(UGaG-NbSH^3z!YK-xetU`{OaQ^TV0;$CZHnTJ?(ln(1<ay95y7Lf+Qln@Syg8XwEfcb7{wkU8xnTSc^BMw|k$6ZLXS4=dNkkALEE6q#^CCVTGN1P1o}3;W9~_Opd66PfENw79za47Vtvx3p(~$U-U`$%&Tx(iI%l^3L`8{1xU6wJiwd9iaSa-OnSF8G_;Kd<J+akyHiO|P_y-$oLe@mu5yko9V^=(__3SKM`b_K1ozTNZF==?_=C^c=)Uxu<bW{x}_`pOI?%0vnSLD^l;p>8t4;J))t6swo*o!bHL3mOiV-gAPEOI^mkukp&;dGXMbcMhC;<D;Z6Kdw>ImE%TR(G0=z$O4F|z!e5fn-Kyau{Iiiwq+ao`fIXGrAzY0Px;v9s~%u93Zb?<5!Fw{r$pCf_1Q)sk{UB`c?-ld7f@|LS5Kd17gIoH*UT$+`hO<EGb13j!5#g1M`)QErUwk+%Zu3++<<Vkr4qU+Ls^2<*7JqY(aov8LPcKwGWZHuAzM1jJWA!}Gn3jV(MpIG*uPpS2b0KT7lC3A7Xih<XG_?NPM#MtgR+tvm2=tZmOz02lGD~YY5v94HXaRp=_k#DENw;{%nytS$Hxq0TUw+hwx!*F-4(m>7H9?ao=GyhoMp{zmjgTU4GGo<(!TU4G(K{74%)sIXl#LBg@d}(#!#-D@s>Qzg1650fReKE$i~Au{=8PK-Xn3WsQqOrDPgk7@FSY@1^*A(?n9%y=IxsEczF%Bf2H=~!ue$VndwBe{kf#7E$8g>)qpn2r8eu0o5jvV!I{JetCndPlWt{@>O<kAv~s>;L1N(dYQ(m?<{`sUP(c-?tN?h8f^GK#CgjX|Dji;}#E#{{1lqv`P24iBNG`$UMq{*iF=d1-!%@$_ao`46XJ|4Ni_lap*Fb3{o0`4sE!Jhb5Sk2z^R*Sv+KSJVS{=Y;J1h5n=ZXa%YZfv(79sv=C2oUBFRY2pjRiG)=&YcI-~;RSqlRGIfl5F(gXjp+V!?mN{FTp<luG3zSWS{kSA^4XABv#FT54kSl#hX&ctmC$FcH)s7Y`|-s3>mVObF-H@E#*ABO9FKPn1w3T*WFg9dT~x5CT1VRy?85Mw2FzKMeV$R?WEf!_rUgb4<xhk+7>^#zz`i)z4l7wPP;gGfjC948d+>$@k*Y=J{%%^m^VrY+M%abZCha@QDJQz_8w?F%OqHjNrBa8-u`XXYU6N7im<BD-j}Qk;=g^r%l2X?3+z(LIP3&3ol4GdcjU$5O}t@d<~%FFaB0t%H`v`BsC(#zqB;Qs2%V}5Vr~6bX>J$Pwv&mCU0>4;*<fsYqeedC^?9_b@(9m-C=rP<5rO4M(K&x4;TOtdP$c97uGeAOQ0S55wm@^IB5H4YNr*Ol1(!m6=AnQ(kVyRdleOI>qxY;t@~N43g8{Rzzl%~1V1u`qSaTr$KsY@?=i=jQ}|B2VhoQ&P5Aa#=7Dl%_=6=p)Eo>CQ~V-_JLuE=ojPpfiRpx4prhOqEpBR<)@0l<EUA8itm_sbv2)CAQULIeI$nloZ)!`Umg_Lzc9B!oB@}nSF@D1+NhKJXl~<!GomvuhIwP|-*LrBUwB6X&eC@H_;f742LhM@-(F!aSt~W%$T01@)G~BTz1xd&&N67U3%7?Aw4>;gFPvM61N-@qLRMY}7n&j0O3tKIFc@!k?$br_lmnW-l)2#_$59`0oACvL4L<*#(DB^~_blHxs8i{&n{Ad{9X`Mge`Ug+ClAHpcs$Ueb@TtA45Mp;RM30Q6xN<L#d@Da4zBxSk`M{_<iaNv#k<7IS#>vWy4U0x_2?tcnAQ^>Y?_?B-T{mi-QpI+3gk$1oP_SOkULc8S1%srUZz^d}GaPWkwp?@zMLa^CK)_&F2ofd7VhzB*FM>L*!8H@CZt^syy$RH(maR=)pUGmLwvMNiU>Rf8tYy}gx*n$B{zF3WSV?+-?o{woy}XN&wV6v?HOd>TtpR2So2X6@zEzRsV7H~4`z!d+dgZPCmPy6C?y$LCRZ0nES}!RzHeyiX34ee^1@oy`$rJk7SQa)hQz+Ox_(v9cO>>H_`5`2NWjf6r-rnA}=crHxp7m;1ZBOFsZ|LbS`k(gmKV67kU;Y%NS8wO+GN*5<qxDimBdDBG!oZ;-f-UTMxmzr`-ImKq9JGyK?UuGDazk8m)}vf=9~i-AI;mU*cYI~V7Vpltfus6py_6c-`U{<phTHRtfvuP9YzlU?htc&t>q8MY3q?nbNHnfI{fO7AZ?A6mvRGEF78aDry|E8^;?Z3gt^t#;tjn5$+fm75^T6t+J$=4A?5NQB##VG23fWiv{J>kd6F0pxN|zy%IK+0b7jv&bfu3>2NJbH)qp1cliuqtw1ZXs*aXFu*QR*sEw#k5zxN4-PfMSAD<38LQ2U$w3x)c@rRB4ef)IQ*kxCjme*R=9M7AAyTMQ7oz=}SU@Kowi;;xRuYNJm~CLBR^7D@Av0?t7#xtSGZ3tP#W=c~xPe6%S^@Pxpz#5l?8wsL5<ZPLK9!MkuQ%q#28`9&0=JG+mvnAefOTDeoKk${C7%(r|n?s>?!SOsDZP|LdNeZwWxbY;#hp<%&{3@oJuImHT~sqq2NaZI?)J=V{xu?ZKR9uG1nt@2DYQHwG8GoOCXll&Gf?n&H(Z!7#a!V?<G@Byj-WZ@pA85L&*Z6lfhSFTo(TE9r=&3l@up0+u~alykBtm2HpGEO{v0MV*rM%}`rPOS-I+U5s8(!d^rS8ECMY-fhugA15UPa$if;aKEc6YafYwAYRjIUy=le?dsqyZP;pm?~YIMqzR%=hV_=SDH4KhwE$MH)qByAgGRc4N*A?uiLmr+@IcjTrELdsb<T&|iopm4M{gzFrQ5MpYCZ|a<*Z(MU<1!(Yw`2PZE<Q3LQ{R%>LWFicBOc4$pQn)#;p;PQM7tVGW=)OM<Ny;n9k!V##dlS3=&osvXj8B_Z8G8?>)MwlCL?Y7-TILe)UYcTb=i$B^%qFGvl39^G%A-gPRu(nJd-?=J`hr-#Hr>cZn=rD?UhGB3;$p(-ONNpwQB@7zR(GFcX5DqjmV=B>(|z-nB5|H`q3DjHWm3F>E%VW1&{Mpf+tb-zpt#$V%4B7UTOvv<%4u<IK0w>nYDj93<-b1Q6EIqv%3^Sb1FI(4s5EvD$&JL9k?6_d35V_j=L@iR;(gJ$_L3fX(je6AAMTW-QrW)scP2%#-|mlPN(QQ@4GNP6g`5xc&%pL7rMsp1I|4^eK;Nq)n<3na3nMsoM5rYg_kQXqQd%DUHsXfAltR5!s`TA&KEIZ8&HpT#C1A0KrHs8|04YC%sS1SX&ogmy^P=O6TWz-~grkB8jV9T|izGY-_~=%FR1GRAPkXRS0JGIO~1n^WkOR;HKGV6prpb&ot5@?5JWvI54EeL;LErZFPBQ<Z{NKFScSm(#XXze6p%(QarQy{L`jrq0`zb#n|FKN=6Kz!2l&zFnTj(<$PFIP4cde+3|pR&|K>vILkSk`Da@Cpu<6%G+drZ**^O3C@^(+)EeMH0T2n+g1FR#hZ<{PrkJ_T!-=$&Xyx~U;3M`3xYkY2x8>}kFihd%2|mq!)S(NPZdV^@SCk*6+M%gX4cs#pu%u(8F(I;j6d-7!U#}fDyV_VCiO-@08|~R8*tj*$@7qk4v5PRC0J(_18Du@Ks7U4)`r>SNRB#~v5>jrF$+vl=hN#!6<6M3boBStq%r93!qDgo?##15Oog#99c%O>Mv1`a1NIl)Q6H)cOyDcR#dOnmQcA*q0j|ue}iqfhnizF?J_K&IEDNprd<Hz)!C^!l{WehuoCuGSWTRRl)`KC=u3^n~jJ6_8lQsN?|UZU`=jgyE%njVbbT9qIC<dagP3?>hSZrOO({}aJmT)iju0fu=Atpe`3=G6qCQ>}<)<yQZ|5paXs<dzL<estqg*(`0dO;--lDmB<RAL}nemyqRQje1VKt*um)-)Va=K|$xo;!l;F{SM-yUb&B+dFX5N5EWzHlX&6Z6(tz;ez?3*CyF5#b}+5Date)aS){H={W4v+UKJPi5U(6CFsx0AK8T@Vy%nW)Y%W5$YMV0Qo^@uz!Rt?O3tpQP#K2bCpy>zR@B&lM=bQYPsD;_(G3J$iQwQ)>P<moO3~RY|k<m8VDA+LdSDxvKj~$mO?hI565jk*knfIxop1za^o(Xyd{dkc6t>3)Ww;qDaSyft{AtWua?5Dlgp<6^8_5wRC?k4c%K|An~UO5|#0v|W;ih3S;uH`MdE43A`(}eehLrlG0(VJe%#n|^OtXq0)hNf<ex}<~1H$fDN?doB0LLY7G<ky#iH-^Y&&UU16N>LigeAH4m5>&A#oKKO12ptaDz#g0U=a35n$R6Gi)9P48Mfn<I#OSndmi-v*Q!tzWcH~W05)<INq0Q1rTb@}6`TaWyqk3e-;CTMTd_Ar{5!+HO;TR9S;yG_<`+I?vg7Q=Bp0Oq4_Ye5iHJjj3XCuE0@`?(w@&22`*ZZf3M{kn3i&3tjuVTj3z+ESo$Du%5N)SgF!!miuS-x_4{zOBUOU~D4j6iDjmOLw3DT^{@`q}gAns$oZ)|lN-3}7wojk-_3-|CBi_J3pWISo#mSJec-l&G?;#m&9c8LfTkDoXXU7v-u%(0Kn#>lbaRMkIwR<srksON6_-Iz;xXf=e~XKTTKh?IJ>)I{A73_~1p6JwJNO<)RI-QhJ)y#N`ALvn^B{2o)ZH@Y+<KL#x>nRE!$Y--MxBA;af<&ed?aS*|!MZ5ak~^!)IMyxUjP59=l8C|R_9zhalPdp<usI638VM-@RdX@u>q(JKpim61)nYPtoe(d=F$$J$!z#J2shsuqo(NN@xgm`)HEDx7LNVDSzioEX273Zc3p_s~$8;QJ8C)a?ucs=z#uxOurYr&N5mSuHU?pw(Q>$`6HBlSRR!%7!+fo^7fowiJdIq1Cn+RC>LvZ*G{m5}UGi8Ld#62@|HHK;SHUSOXvgUYA_L(&M?jZqb|yHy?8=7SVV(ikjeqbQ=5?(3#C7B5r-f1sAWf_y1O3y!T4fN>y(LkXdU5HiEAcl><pcC850{Lck3EsS&{m8!jb;qaU5gQ2s59oU|(GxD7v_KjGQZVjKnY=J^(~EpEQ~y^47D!1l}m{d+Z6(>hb1nOHFCx3C>aR!Y{aFK)>Gw`6QSkjGvKgw!|?RoNzXWKDfQAnxHbLag+FIAukNQM&v`L(9CvO#MwiJ3t+bIZ79r1K&8((gGMvKL})@MXSt`c^iab_6YvBb?c{re`q{Z&v&Z9lt4iqGp4k~`(aR<afA{iUGPc;-)nZVlvQzs)TCsN4Y-$CF+w8|u>D=ApXGnzP@izqgA9gGzx__Gdkd>I0FJzSQ6aYIs9T&CBV*LJV*z`O-w@=j=oOa#$s#^R--Dn8bbFw}RP6g&j!v|oFPY^t#eZL2gXLkDI^R_$Mz7bmL&}3Sm-=vb=jk(dYKG@ewpa1klyyjhW)5b`d|O4!zLRq*&Qz<l*s=%%U`|VeMA@n^pgvsCzFv@t)+KwM@24+Ws@)xZSuVvdTjw1|A7c_x<`2;Z!u{?98Bch>mGNmMK+;@5lUGAs8>fP!Nocze3o>g5KQnA_ZkHZ{!1<H=BJ212qk-b%Gq_&CAb9Xg5-R|Lvm*C2a_mr!nZKq&pl})3@Aa~0<Gbc05pUz|r2qpKO^D@P*+NBV$%ZD8;9%E^>o!mw(wou+?KDB1N=OH?MD&!cZx}4nn>x6M{=}f><=wzusX}-d+(IlcDlhfq5AZ9PR0;;JI)AdKJt$CcSighg6MO**V}CD1^`2LYa#E%C1W8?n2h%N+y{MS6&^0E#K&I^xm;T$tXT_53`uy&agfa(MPy7D-?K>ubqqnDrf0dFcO^sh=7X9FyjBm<?fBOq#yq%AOv*7<YseYecR_*Tv402J`L?)M@2v$CHy~Xl4<`x>B%#`by$#)oLFZUty_;%Gk7Rw5ituCoVqYpqxA|1qx^@_zlDGm{&Q5#B7JDeh5*QTYW)@)1}M*9$$w#ljx(yRPLM=|2B_{Sxh+ip;^0t{ItyoLn%a;CH8%O9|%l%gjQ_2&IWwOrjf%ejaOY%bTLa!%fCtCF8TR(H;%&yEB06)&~<gHA6|&C#2a`wjg%yQ}RPB|yDW;H`pozF^C!_2r#IT*W*J9MTm4tUcIGRUt!1JrzxA`w-0>ifp;&f*vxHgw<TpCd`9<oeb9>XfMs?C|Qhy9DqSv9E{R#%y)yTE!;G~a;OY9QXE*A9RUZFZLUVH>$7hLf2s_8=0xC;gL#;W?A-JWhXI;f@Y4DG{!v2k^YtpW(<uISX{%Iiz{FhDivn9uGRR7^I#|iEkOqVZ65?pMniV&cg3RKxmpsfs9Rph$gL$#O3v(r+d0j$~Ua=rMa@nYHS%hr0cDW0Y?c61a6CRt<nj1iD;WCTWWefx2<p{9ORW_l2AK@^{78)xNq3{r_agfA;&o>s+R+k(uMN+I7ZWhz~q)V@#b>Tv(JwWV~ITNdk)Zj-^j8~VkrLDu1x+3trRaUONIx94W$!1ED^hN@fCItW&-4*Ak;%_OOX|BCq5NmboH0g3i%=a$m+psY!g%|w#yexwcKzazhb9noTGOVr}x}2w;jl@THg%ZR+X!^F22>Z}-N3FCte$m5eqqbPTxh8IpO)|c;)bml;a-aCAAmt!_-Y0V|1YcSstc*$!$a$H)=V$eY@ydKT@RPDiIoO)S(R%B)T+)ImVh6JDiPn9T8C10J>e<xuFrVwjFfr4|o|9ms9N`ey#lv-B%cVJpv~R(<)^n=g4qFP3*_`joa^3jSq7?p_)chSu7!2Io&M7eS3L2-{gag~;bmi5Ls|e9H5azYU94!vJjtbuux1^%aOV<MAno?O8%P(H%H`PtOyi3i@d_$&HayjvR3uH>>wjh_iY-b=gUVcL=mUyk(N{;R3nbs-Oh;EA}s8KJBe>Vg<z8P@8%#U$s$<XfMV|gbUl~K&daecGMz;IeTWGG@@^B<P=ZKLfY)QXna20^(MV95AV3MjftI8(uE@Q;81-qT^j$${qbZ*LD?x*LU45U9S%0P4p3_XIxP(>$5{{rf%I%{Q&ne#3{=jLbC8Wgcz8S)&z5;tKA0AUGC^)Zd8IZ$2&>;*0#@Ln)tl2V#I-%Co%kZB8Jod96#n$5~_EIKwMQS+l)DEE{EuhX>za%|n6qpbXAck|)j86TpRoO_A6tO$pPA+j6|gil&I9^z4Y^D|5q{gE6EhqzA{GzUZ}(42<v{za-g0%WAP4LT!*2mFcuK3f}*g5ji%11<a+@h&}oKiZTCaKWq=OXLE}-fKO;k%i$m8d?kK;guHM%y{T$f9MlO5xPC$7oC-)MimdzvN5+7{A}c<MF?wXT`~8lgJjNK95xTF{^vT1KHH0D#_G`4s?0W58_bmJyZb|_c%h^<I{KS&|9=_8KR4RZ&V#3O)!mAr)F6#kDb-KDEK~6QQ85Lm*2K-c-^HAg!_uVLmw=iUsRJn$3A*>K_0?mxXT*BdTb3i>I24xhjlFRi`?7vPOUof8hjLa<Jc6++B(Qh{v*)j0np%B&dN=oPHatf>{{4o*@%xtZXHsnr5h*h>;kXPU%eRN{sJ{d~9&EXf+lEzxK7OtAJQH(sp*Yq_-(DMDfXJlD|K#)uk+(YKZJD*DfxXM>RJ(A1C-Fjc@N^F;>X|C618C@M3^yxf`B-G8O7uwugM80=<4xgLNBnD!~)7PKD7HRsoa~CLUI22nH1@W@5F+%#fTAK~~wDoX~#^N+A=<kC!FAv`w6n-V;>eFI|(y8Q(81n@s?eQ?Qse`}1eYJo1X8g*ua6+S}wIcghA$4F)4`d3VuNv~oKQGCXc)}ujk-eL9g=cP?q%Uch9FYalMqwF=K1GL1NmL&fjE;l99-fZPl+18`5&7!m;N-+;;p3C%$A@oE<x3&B10qBD>Sx0x<j+^819?IlVME<9SKpN{X<UcRyG5bk{6<Wttt$e@%vkIsTwjG}z)XA$d5y>auF=v(eetX)ci`W-=G;#LigiAJwSRgretUfI>*2v~V^l4|P5gTQ_!k1|K0J8y`~cs7%Y33`d1HwlY-33!BhTmBn$|sf`t5hwRz}W(^ZCKSuLoQ*=gE(+4&J;tI3D9G*3g2l#%~V(dMfsCVhz?8RH0;y_=X&!vS$Q6pT9ghI2oJG`t1+}lzLle((mK9qvKzGG_(6zx^S$B3zh}~bWoLY|HX@=Hz(s?_m2<vO>2-X-W)wYJ$&`<`Tm%HWsmn#m`lrIFQ+DKgM94baQAG-zPtNPE%ftHc@{2Cc(LY^sOs4h6$So3D)Hq<;#iNSx*CEAR_3MkoXdnsR+2=2Ky;ztb}1#vLl;cbI}0FvyM)hQJqq3Ed|?2xuiPMlWMDbl*_j#c2nMy0_ZY4aI`8dTD#S6puU9HqSkB=6xK;Qj#XG-SNL=U@LX6+JIi}<Qik?n9SWYH}w+5bd0fCNc%X?sus2OZQx$mk~fYg-$Bh(dRb;e$`#6sB!z6Y6!M3#bqpc;?!b|4UP{k$brR<|nY4M8;;LZ_w$mW(6ZCSDb-hoJq4X%A^sajKFg_$8tI793#{00-fRw7l+{h4EN<0lPif$5S9|u&{YQvy)PdeHOe?;6vr<mTB&9>&b^W;lcV6qPA1c8*Vc4kC3mwg*qo9;V@wIlD}fsijaTew2A6db-7*<u?i*9IG`ajWF*&;fybtmsKx@Pb1uj#^IWvXr^J3ZY|D_l7M4ZEtuy`F@O~T_)4G1mU$l}y<Sa|F8DIEOdP+%JnE7w~gB)LS&hlUJ14f=P$^mIYm@_Lhn7KRfP(}5~yVVdKuqkXV7wij^D$~NtHTUSimmX3&mG^jk`H^O;;$r_*oyv|ejGNPM;s^Q45z`A|D^Y7l1{^m-0y6RflUY0{79IM>9FLy@kz2eT%BR8bNabuNYZ@)k6#=HqbjeAyenUk1nFT~8)2ni+VKih>=_>Iw7PI>JW5v1V#CT9|J@|#b3=2@LnlBx>;L*-dy4oSHat%9AvC+DnrN(NlH2;H2#$HwrBQmm#EV#2kte5U8?Z+Oua^Bnq@Uokd24%;vLK5%FToWXk%mwVofhENpHL{pQu!?;b5tO^MdM2S{+lfqAI?P6z6mCy)q*S_>d0)F^8eU8#CRPv!+2?Q|_cny3J*RHBCoP9_c}6r5q&v@06+4O?cR%sU`h>^a&NXhhO^e=MRF_i}kq$0;5F0{qFCIZc?&2SKX6?2dTx;@)M2s*Ld;h<V9^03cBdEkZ!3Q_B_O1<oea#pu?7Umzr1*7Q8ExyLlA3HXi?Xq$)^58}#)+IYRU02H*YW8;MmzTaj+``EWLqVPd930?>W+gm$ySZuqqt0OBI`Mqe6JSH5=|#$j|CUnE~BON)f7@mVm$0hQ)^IqEK};<ScFK8DM+>%U#=ZOt6tlEu~tz!8KtZaf*UA88&Kp13t17a?<3F`dE&hGfR(~p%Q6q8NV1H17>#|%|L6wzXlI-VC5DP5_^O3nm4{;BfA8w+leP-=-Vbu*h!4#)e@KB)iv;$wu^9kD(MFNKsN_~^s+Fy}nynY4Yd?P92kywL)3D#oaR`EcSvDv&G51PGlZ|j*-8u+LiR?$v4xk;QM&H!Outa-P5^JDvTDBibq1Uzv^=eJEHo1KIHm3+g?TZdRP^X&p_gTMh;H~N83d>a@MY@{J>RuaDcQsx+wh{0O@3%-YNz*{3<<AR^L#AbsWtiH+w-!xvPXIJ6MhQzVxDITR>VFkQu)%^It=cn3o`tb=9W+4phzp~IZrBYm6I)<TIz{0PA}Qan*lE}spq#}`%*cflyGUnK!szm@26)YT5L{c0uoCoy((YTo@r(3h-laDyx(u_Afpb=J-xICGY)&%DDj-Ia)EzE(o>r@=R#Gq!F03qb-OW3+Zc?>r4)U4f$m9bO>-;A5C26#mk5XE=X_Az#XvydodGGUmp4PFGZ_00-@A8r8lNDpUs=XaQJAWdUh$o}gW;m%t-iOssFA@I-sjM2+IMJnebo`uD(B3wiO7EgnPhpulM>+@sI!kTH3Ye~1(u($6v^FyMTm&W*xjO9z1`5-xYQ_|WA<T)62&5HE%Q^|t)6%;SQFOJmCIY;L>en*h1(7u6y<jcCoe>GL{Me-gI(J0Rlf7Ze9uo-stVeGbS!4%~P%xN@cU`)CF7=3d;>xoAV07(3j<xQWzWiFmB5OcG?&~~28AcrCF!mTkxZ}2mP(tF*K^g;p#Rny{!nhXmv_3YSU)7?F=~hZ|7b{$x9CB~eFYE5;$#C;f1#8P|o>j1a^Kmj=_Smr1q>!(mZ?#nh!~d}7g)W<w^K^B{1~T+)Fntm`+k)NENvm8yEM1mOO^A&0bKjf*_`ZnkBq9F;sqiXQbp4{TwvgUu?%+PBwdBFyTPd;CzE^F5%tlGzHCZxNM5Dl12Pec*cqi1EFXo%0^)W)0|A!>s;PB}V3U`rh^sK!&limilHFEFA=!`gDTZqEC^nvAKbZB<{4<jXpzl|RKy<AR-=Jjd&xfeGohR9)Hplm-Q#ya<yd{G1^)muK-V<JX8x^5(-`g82I8aPeM%Lyp5$U`;=SVtS8NbqDB)FcIRV!GE*ZB$I9AMQgOI>^mkoVbI9!1V75c@deqcDx<rppo{`_np6V{>`TZ;IASEjTI0=xO0zOB2?%&1w+Nh!|EEo%GZ8OI9k0Lvw%V^=c!j@-0E+pF{dEu{G-WU`o1<kp3bo@Jz(UC5}a@9jNIYW5e3gYq9b~&NB`*q+pV+pq*M;cJ8j4$8V!>Q<7;B>;o-HU0ekX6GaWL2TU-eHAZH25#hmfPfMxWTA@Q4X(X$a0M&B!!m)8;&50b}&qa;cuH~JY*oIM>4_}R1FQP=~X)0XI0DGCF}czBp%T_+*EC3VZ+ME^x;NiXc!%dp`fSZTSRz0%^7LF_x3Y{7DxnvD9sdv&=%(tEst^KrKCh^;*U-1q<iCB;eVj(*_i$(_8N#Dbg{+Q*s1I&e4UJr{eUUynkgyJ;cC^x})y<2E+FCQ+!y7ehj=Jf)9Ij4p8RDS!Mkjpl4;bRSnr%2R|VI&x^zD7;kOBJ&c1yXjE}{GkTo1<O7hfnwnn+xBg(hlXG`t^z-G7OB0U$iOw*e>sMnXx;@Q)58)WBgKm@mh~DHfLH%AS`{?;xz7to1#q!3K_Cp*PhDjXF~bK4#SJb^D5oxW*PiLm5%>I)gqQs(zZajEn$y(Kk!)Jp!A#FE`_X;j!nG}a+DF(mDdN;@Aw@M(iU0$|Aaa}hoT)BM59~~^0sB0h{$|4U?p~%^5(NVJfOTFrgT-6A&!$hN&&b^Qr$+J;z(dKe$@aLUkH*M3AV)TfM&u#^_{yOWISEOj#r@<eCX+Ue%Lyuh3vi5ac9p%lifsQ{XW8)>x>ETmr&T9hYoTWbe&w{qKwQ6Uxvp7vSk(htB-`2^k(wdVw_a{e+ECzpHLS4~Dd$4ryLwt$ilXASop-^VK_ThAAPlm@jRh@Mqci*HVAH6469NkqA<s=nrm9g*IBo1P9(p1R8-2T?24G_6${JvQa2}Y;;|6)Q<(xx;Vsk84JW}x0i_+X5=8aw$eA!+Y8Y}fc#ZCO!O^|Fkzw2><X}&0f3$<(Q!&S20mB_|UDwD5hRE<?A#HH{xB2ejQ(eB^@n=28VJmkAadYy~V?SCLum!9dM3d8eyDfuwcVj|5^aXzB2KbWg(G4w<kiHztkrm;@U{BhX2QeqVqMo&EEA%4XAHJhD=Z9`PdV-y7hnHD|nT))e8vE5g0$%_Q&JNol7-ZkYWdY0{AL(e3Z`n_>Ok}qP7UUJ3Jko+AzLEAhe{)qin;^>?N9GBc2Lbt<Tx3;k8l1SZQ4j}4b@)n&g#3Cuo9izBF3dWcqe^<g;EwhoV&K_ppsAf8Ty!&XX(E`=Prth;fikkGe(!l$P=*io$UhJvx27@uxlD{-Og=@*TuYU<PYE*!_lF;)Ycx{SoH6ySfEsVtA9)g2%#$=e+`38Se+Z5qh<TygByLx~hCSo?s`k*JZw=Zqia}aZ$Ie$<h?VW$<OGIy1(b1G>=)EmTM_pEp9tZFHZ&2P5lQ+ll=a3HM*R%nk)hDv0y884))<?A*nkG1jp?BuLI>OcRU}KLq75SzdC!0OOit}Z%duVMTD-L51^%Axm#08Q!oT@@I*1UBoQbGGKvGsh>upTl3Iljg5m}=}47FJ(rsu?(zW>XHjVl=xo$e#tGOWJqgGUisM)G(+O;7A!86Tv9FNXiR^@MTa0sqr31rWYCA?qHVh-|KMSzwa~Zm)Qt0i&M`OoWVTGs6cxe3mG-Zk&~Ju2caX(z1UXbQysxc8qZ1=q^&JDNpXFJzpC*yKil3NjB;LK9cO4ea+c@xX8dhYeUL=k)Us=%PEFAvkkVLRh02P3I*z9s8{K768C}p^#HPboN3nJ2@S{I|KU-5KAZ9FQYv3&5|4dWNzMtpIkcg7FZcQSR)n~mOoS5t<_)9do1zi27qO7b9S|bmA@X|Q&Fs;mm{6`3W=;Y2Yi3kW&5<5&DKr_6d#WGk?lBIYv<ROiJi#nwM9J>_~Bq&uPwegLLqu=`G=*i!#(MB_678E~TY7^{E_ew2IZ5hFub9@r+biJ}emyuBi?D+eCTYQL}TFm*s$cDh?f?=qX1J0#WjmJ%!9Im`$FCe^7bSg;&_a4lFGAGA`z!7QfoHY!oa@2Kt4p)t$o)i{G%fg_rShw<&eH45UGqD^a%A)7AxcB`pKMIdN1e4m8atKu<P2=t59ma&VMupb;my7k7t^H`+(-Pg{^32@IzBA8stfd-7K&h6;NJzRh87<dy#mcReNr{1%Fl-Fbc2ahGE;72jz0mDwXRLI3k{~p-L9FL1XN2gEg*jCbpKU5Ct1p&>UHBz)K<DT-o(9HB!7py4A8l#zP7&gO49FJMXC+B=0HmTkYC^^!!RDf(z$oYIj$(5j;kCDU8DWro=T>yO{;iniiCJ@HN?Rlc-ZDnOV<&C1!J0(!*u#f3pdI=^1Lz$5<*aV1Rs>}%d2*(8e|fW7R#jLmZu((fQ<+F`LXIf0iCI$?eA%O5?T3h=!`3;3-Qf1J;HGj`yTk~;&L0b$gb?_iUMD0F6%#_>-#L?$mUJpJ7JM=)Tp28`Sa+jRg)QzDYN!OwU}%amC%J4<A2Y+?bwR^Om~`7-j**9ipwlGig2t?BJqfUV(fRbs7w71!JY*ZZ;NCM9ZNrI~p7m1N-pPJIp(A-X&weno^fQ;erlY(dXa4ie(E+BNVXKIAjC^Lc*25iy@;#|TLS<1nj5ntzgI(jiJ4&Up)?K1f?}OsM`q5evy5-pm^$PM$*^dkW3t~IActCzh7?;>!3B6-=o~te1$hyecvVq=oA?*>gqvm_LONbMWdn-ABz;z-5z)8qA6fU8P@@p|C)89P_x%BIk2+<bVuVg*xs!P&~7Li*vjgD^s-%Hun?mIep`6gftb45)IvCivhLs@taR(9Y=t0tvQaBFn(8A%C%*^)qN-xGjs0m=|vw6Tz7L9rQm$pTHy0v|mArE8%X8qKFl0Iv8t6U6=VIs2;s)>WDdyqsNBlUg|V(r8Hi?C46oF&Mwji%0$^I|>eBK=3CQxw)8fDYOgpA~FvD6sTJiQ~`0MAP!=l`9P8HWI=2=C$CZvCyF~<l)4Prv;I?(>%Z+kB|<R!zT3}UL8yRcZ7~Ti>eb5pxn7X9?`c1K&L_mf|GrT`wWg#}hD})1hfsX})Sxayvu2bP9lIcdPnRh7($9XZ6~*k9ER56xF!<bMVAvtodE{Rg^=&1nfwy%(`wfo8Nx4|jm5R|I3|kfjaJZ%;F%H|x2{d0uOcf9MrG>(RE1Qyt);9%a*)TGg%v5VWfj$(O@tb~jxZ-Rvnk(TAm^W`~j^JI@wNf0=7YW_+ua@`*D8y}Z-yux=v$aU}XvwIm5f5j%^6>TpI2VD=aP@wY*e$E&`f}wxe!-~2&yQaJXmq6)40`drzPTWJXS|E!mp|@91AKY->%kj(LZ2?^;TOswvV9yM`x0V}f(PE<Q1JtQ{g3~}s`2Y1f(_-4f2|0a%0BQLx_y51?#(Ix{-U~Af5=X-eTI~c_$$xi!Tncnf8Ixu**-1F$^PrNucQFQB@S%=^L=0To*wx5U|%LoH{RTEYpqamWA0mQ5Pw0}`ES$tq`sBU(`GR%@BFVwpg&ql1tz0B6G`niWEDE5SQCs7{e6WF&COL+b8g@{>VgXTqxb!9(}_7y^x{vij`mNB?A;r)@aFbEIl)FfEwUYf=hg8uF_|weNB~D+2a;zbM~Mu}2Y)?wccQQ_Eh@t~6NQ6xBtmKk9>)+Y*mj8H@j@9lzZh^f2Z9*_KJcT14m3Jz#j=&{>wy32<*}aY9#xY)_)D1iUR1b}rq;eVF-)QFdp<v{Z0Cw0E5#~F6hLhZW><1KX(B?SOd~*5)pe1oGB@>PJ*$F94>8ru3<GHFnjGVT_LoJ1OMA@r&5c>;=1lT?La$#+aTrz{KN%ivh{OC#hqFktd+95-#<@}VUoc==p+fN<LfzJj1I5t<`xE5`*U%ov#$hPDLJ^XlC&J5Cw*zS<wpKXMn9rt;mnLnPB9-GpIJ#UmUzr~I_^odyK!+vx1&{MD0!Jh)ewdwM(_xeoj$o81!-rN}*p(qd!<u6}@=-7wD)<EG;b}9OeweNV-&;Y7rN2NbgU`TQQFHFCk=+`?iNJ&)Eo)LRe!UBaQcX~}7)77yZ)3eDwU9(9v+nKE$ZZqQMJP*(2At>F*I|=%&5!kxPfcuOLDeh7KA?7++%<g<&%DsIJ#HShO<vA3`DbS|N>*8eSc3=#4^nn{L3=|HdPZu2NrD~_8aaP*t3R{BHqy7nA2H0v2upB;U)bjOJ;(a248#lR>Ec4BedU>3Obul-Uer@55$&%VuT)Mfm_iE9Fy>LAAqHol*ioLEKYmKgKAIlK^O@Np)Fw4MUVy}8JjzJ<c^}w?g#U7E)}g){8$qk_M$$i_e|kEcojkG7m_@#+x}Fvv?)j`CPmSBFb=a&IxF33y!S$wI{Y1JzOL6jw)l02APx(^yp4?5S<|jj^zjbAK^tq>JN}Y3imm)(kA9R&KyE=dJ8PDGLaR-=xW);=rxu?Qq6ahp(I;P}h9+1qAn#{<7#Itx4m%diG9C;)AhfhIhJK)-EJ_Jy6O=FRhu_u8HcPi#fO-P1VqDvntKwob`{x+yxB7!+!ZA0S_Um1{yZS5TBiNkCI*$HAD3Ubqd;lFx#x`=lSQm$r9s=6}FxR@;2V)#LQf_<VxZAD(tX0&<`nvf#b{Ki+UH_liRw%MA5Mv7{g^nBllgw-d$vT!BIRmF{gyVKb4F}%#Eb1jAm;8)Ii#m<tq18oxM(rPNzZzze$u<3lHRxREZ=^TCS_IDoc1l!by?9!8O3;7ZbmT#WsX9MwW^SdZUUyTXwG9*;qDYorc>SVH2XkBIY+yP;;-}U_cl2-bH?adz`Mitq!JRX><v#B9?Qcc*kkq3Ngjhsel#E4@TYpS9w&qEyd-_5qOUGx9+HzbfBuAT)+A=)1Pr4X^}a#8iRcY|@~XH3XZ4GAWw!XBoe3VYaKusm_=dGb0v)8-M(PdHcH&Dr4DsDJ7?{6q=XHTiqBteajh>LWFGG3NI8J;T#4&A{h0cpiPBZRhzJosm(tr9_vT`*?L{CZ?_SS9M?nhS&kJ>4VgItPmUWH~V8=nohYY64W8HI56bq=CI<Au&#1cvo$^_A<H*>zW-VEX38-zhm3Xx2gte%=p+)53EgHrsI&gf60$9DkGO8MtxIJ?`&Bg*`wMYY(FuIfG~lvSD8Xi<^KMBiV}xBOgJQ76Av_B`Ogi8RTv&+;&Qp63z-?)7Xta4;x0D;?fF<hG>EZN_ul{Znv#(NeHZmtZ+aCUeU@7JAe{#vZ^^#%yFjI^?-1aj(5U}Icr2R{GGe?^<Hf7Ax25MEus?*gGk?D`$d}2}+)4)!VnUkeB2X@bg*#*iak^0;d>LOoxk4Tz+I^Qv5_?7LbH530iQA%u43yQ{JwUxKa{c=WMkAl`<`|$3q_?7#(^)ufpGg31R?Fvm>fAaXW@+B3(9nVYXW?nzBQix`9>5+!XcwLb8b@i-y-ijRFHmfwnQ?zam*QJ$qQG}lC@C0|qT#3{{?9TUws|6R<_vXuI_Dk0Px4@)$ry?PTuPf<;0T#aEzM^);53rFlniKWIXYZ~1e+P^ccNR#$kJUw5zC^vPR-RmGPV1^FoC~v@Ev`!o>qT%-lYgCfXo$1dB_V)k@eKO7InQ<n-;5s6^<@$txVD9wE67MDNjtRiPT3c2PI|el7dAG-r*14?MBc%QK0?x!E8HlfXL=)zj3oAruZ>E0TObtmc40OsgE**1i%5?alOmz0Q~F70!+~&8WJb6&v!avC`J^H)nG=Az6)LU>XGaSjDSIldtY3%n8qo4F_0;(8t-7*x(ySAxRL2Xr6+0lrbn9x+R*{o6Mc$88YR+Ipx2nbeHMtg{|IMQXTQP5Y-l?>xds8>72YEg#nCtn<=_WVjr|Hf5Mnp}D!s+n{^@tc!36B8vM94?GvFhS_n2EaAO_9kr&IX`VeSb^Fnw!6R(J>_Ro&4JE!1aSfo4|YfR=yPXtjl}8reesHx~$<MQj`n8$#8l5$<Hd`U$E6-RU1+l-|eNj2p5P6o;Lb6$8<^DG5d8FP>5{^9lGS`I0f(SC9C-E``mQ*&rf%<PucFy_d62rsDu1=hX%E~vy<H*2ohDA5ct~9IGR#$kyrSEOL0h@&ht6f&7cB}$i;*0{lhh^BvgSzUR4h=iPo7>Q`ltzf5D=vCKMcv8sWO+sCq$tpU;tUO&J=zBDACzRW*11Zd!oD7q1Q|Se0_h@x0~+P6ZVKeK{;m^FG|5lzMtThmTT2cBM*?*^Pd-pWPTqil$8^Er{MO4PiG}eH%}z1y>n~SKS(w7d6%V;{_$W>h!5n68a4=zY^6W+Jz&+N(~xsY%49qB@`TpJT<|~j0!*Bp3i?dczcQ>1Msh1RCl!i-xdr!H=9r}%!gV%<%S}EIz2cZ|J%`zXymD_))Jugw^MRl39VImhrnHlC72?_lxfC?zJFy7wH)8z);X~$;H6)=jzfami2<&n(<Y4ju8_em!gIDRJwKAH10wpt9Ef!FY(!&T+tkN@MJ9!?mtKhw`8=KZAR!wFK;S!QcIQ=Tk)`>E!X&j5=jIw_?z>=R1FOD`E9s1&v{?o6XqaG!;uw=Sr=T+t;xSXPegrRT!hRRd_QAA?$IRt?{+l4clH;F)y4_(f{3FB=LJTGEZ9B5rwLW3T=?m*Tz2-Rk>*|JM&8co5YhE~!eqEo2;Z41?Zc@$a`GY61c&NZb_fhRcl2^!S{}?|v%#JO=t+Oo9x&xni_b1i=URP(b=3)>Gf9x4C%dGy8*lGfCay4CAsCs{+BnV%T=}Ai9E6`nN%*)#Ix>z@NUD)r_2?YWIqR%Vn=A|NIB?jJ#obvW{@}6>{C&pGG_2)r?*dQdkR<=&}xsokP9xd6Aez{ms>~rtJ@6z^?=N)iQLY9(Y(3M81j}2QZ((}_~#)#1;tz&3&M-WdlDXW`$o&vp#yXafES+}-Up4AmLJNr;v_r6F}7uAR9oGWOFw6uvAZ(3-fC;BJ#b3jrgvh>Z2>s39UUiP{cUty}%_KS&it&c+3l1zGa7q1W<piKn$1<~+MV!4If8c3Qp@7PMSDo{#n_wARjuS8dvcclR7T@Rjf>h;2dWW<+dDr1KuBP*D9u9~oxGihg(*qrRE%oE)nzx)rO3A%U9;K}kWW5`>joXOtbGt(cM{}1++Qv^1rZM;Oy1_D(T`O>E<i->Nkvg-wOC(1<%U-h94lSNevd9c#?CMHF0`(-crh`io@1R=C4x6ifj*e?|=q;ML3=#Sa<_O@SKZ~I^SzYwKl-3@Ne3NVc=8h$(1-pAjr7V(lvOt`JB)s5*Hqn$!S@@h{|4x9&svaCN=jLu1I{b3mbociUc`Y5m1W2Gquo2?ezYw!?p1^H?~8b*p<-YOWy$p*NOgG@B{W`gl@<zq?FkwzZ6{PgG(70ZO%JlrOFbd&C+-APQhepywOf$bnS=0lNTqvxkQ*zIs@7$P;h>tU2AA;Bj+WE*Pj@tDjNqt>J|w{4`@8T0eaOnl@!j&C>KqCz8Q$;FJ#&2|q8ksWQv%5x-XJV7kC*<Xh8mbaGzNXXN3Z;ifW=O4HkH1H@AGshMf82hMNPAjpJq!F@k+Qex{FEFyjx8HVKfH8AsG7l$2%fu|099p6xcHY6H7}F@^#j~AJYvDUjoZc4_kVWrzUbtwzBTLL%xEoig<gpUEE%5v}q*kY;>!}WM^rPHyVd1SL>98eDNV65k>Fn9G{JkK>cwS3Jze~<o-Z)$47g-2s<bAaSq^tx=xt%N8t%>TXTht4utt2?7lG_>n@V^N;FDx)ZU{+upZB&**y6Uu^Pv;+71%dg({1bptG|Zx@FF#hR2tkNp#GG9=ZN@&IAFs(ngrpC$37c_mbJ~x&M(03-+<p4r`$kFa?;_u%5Oslem2VvaVSpVMayha+40-HPLmtPzFjP}fokNtJvBl;oT-;p9D9Qu}fVul&=dvDFDzF#e3JF-`(u||V$!n_1Wwlb{@U+pXSM%Se%X*IL!x%I&>7;53FWNwWR@aTD0Z~U3^|4-YHX?O!S<mOy<%*|H)8*CS($``(mXc%_l_Wn^6;{CLFz8j9XwU@a=)4!#^~@UmjU+vg_yMyZ72tn7`;8d(&HM#xfrbaU&L*cTHU=w3^SjVqT>Xpf<%wJ$vkce4=bQ4<e)wBcrz<*R553RWp3Vx-57cqqfByX7?dkaW&j-(caW?h0$45s$;p6U(E7IGxkh5tTSC*7vZ8U57_0h@c_~i6>|IN#TV^jftdOrVg|M@Skj$WeZ`1jh47WL(FzON5XPWE3O*l(X@Km35A;GSjA9QVMY_mgH+pzp8>xH;=g;gf!LVCd_PQc14s38!IH_$IRbcG~pn`S`{#h4MpCGL~#%4_m7@R#o*IURIYCSNC(ZIG9fn7MP@uly=MyVYz4ub#z|k9s*HN{`rH|h1?Lil%;%VSua7IPzyk&{gqKv=Hu(?Q*ZaX{E==6BDfE0bD|rux>j`T4PR{6wN&QB|MrE!Z+2XeuD+q#Bz)|Y_S80<2EC-sr|mg{19I>`|K0rz3a~P|VlO<In_y|m$pq2!4<OP+)O53MEFi~#vfvCU40zWNRh&e(pa}SA$dvDC)&rQD`PuI1e(>2Rh5PVCZLV*!*=Si_k|bvBmLfoG^VhNUGG(7^9O#5SZghGdb80sqE|KgUT%awwNp~FARelgnNr*SC<#N!Hbl5w8LPDhMB$p?}tx0L1dHRg>Y4(&DMHfqdvc6d~Jz0fZW981DtXEgt-%|pKgc8mpIHApku19&x^!SCKA`JYAP}Z}p=qMU3w0GvuWt3Vp3+f@LDy@=Fj%Hhk9!LgaRC^jkH1IJBZmbuAZ5$e_h)$b-wWTUHRxyn~V6RG1ku_QSi~lI2mQWPJA;-dEJa{5mNf}t$>?MRJ94+045%XJQ&;|YxF(b1DJfCC{g9$+px=BPMY;l@|@yzEvBw$i%=Z9wKHCp5?ZbZ6B#ET-B?|w(2zBYCG1c2!%f|2$g-Fr#+JNvMIxrl(5f7#Ks2U49_oy%*E=S+P3-fMaGmn@VEQ`u>H*y28o8cLE%FTzo#o%u%=M#8H&A&a2=^@3bd<WL}V?UCiosc{O~Q_g^%!-8+xIPWF7(XNtf%v&>m#C@`R09ejX;aeHnym{1dwG46Ej8S95Kfl~g?iB`xdCD6~qQyA&a7uZTwrna|1ac4k-V4NbGckm+ceR?5D*0MM>NN+Irddh~U8V42d5i4yZlT{FSC?x<bay5bB57LeHoE1whO9nA2imKqJ>^0odx*tCdUfF`?~zHfl_HrmDh8*>qio&D2Z&p@*OlmvfYmjlZL>rkFbb9w#@O09p>zzXk-S|_#M`x)Bs}fTe-Rmk4W~);P{f0T8Pf&TK5P{Zpp@yV=RIn~-};IkEi(Ms^My@{VpZev6HP(m4)gp`wZ%JE0i6xgU9zdE-DBHK%-2E6O#Be{N`mD>@r4Zo0It9?^2^xl@$`IS#}sjc>}MD7qnfRVF#}8A9FhGme2B(dlbpiCKYVLw;PhyG`uuI7Q!;;#-yFR-c(wl@MNsQ=^98g?-qZ5TY3ZhWuVV=r`kYQ@L$UZS<LVb(KhboHWInWyAO)ou65WiB*j=HBIBc=nd|!(lHR3cJJFhfN)GUbXx7Uiz&ZOPQCplY<GqyWbQ^GkKc05EDREkHa)tWb56%G*y7CZofT$d7lyk1DLQKHW2O-Px}2tm52Y1QbPGD!264$x?wEu99*@r*)ll_c3$GQ3gQ3t0vCYWe>Y_bv==T*<oVU+Ho7p0w;n25cveh?0YCIbp^I25_9&z=#GlpjfE2)slg+xxf9c`l@O@`XOP@%sKm<aYR2>uScy~_57+hqtvaIRTvXB+EHrB`m^s^ZNo?h!;7pCT~qQAm~CC=*JGW?lu#o*$lnTl96BMuQGIC=Ei4&{wq5PD-ytwDMRYGA4~PBm^h3daueR)|hu$|-a=Z6N5YvPP<OQ*JtXIL>HMAyc?C?sh*+x785f*s!h>ngubb2eE^m<NqIiC&8#48`$|MlHLfA7`%y>LR=mV;g34^qbF*?ofB+UVx%{?>Nyz%s`D9kTNr?DaO^)<SL=4wx5hq~vueSd!qBIt(KTBeuk`YAIN*?CH$!I2Y(;wkOlG*TXV5^zBe3UcSHcrcYfAdfe~*{_@Sc{jJ}6o3CE&z1#1FEZsJDI;4oVqX*VOLNvVEs(VzXRV>BJ;2@hdde}<>y4GhG`H_lQU(gPhL+CNkB8<#h6k5G}Ii=kc?0A@Dq_>bATFO8XNn5+E`kq%#qm`8j1BsQoVQxg5+xzc(0E4<_M29r`%l^)Gl%G<C5yFbe9q=JP+=))4jT6bU#5OshG+A@yWH>kh7d|19I@vH6#{GGbog{*RmrCWUsRR~4MWQ{ZrLge9Uv}T&AR48oMmO5v7CnfWlf?ClBbo>ssi54GEe?V*;~^5|lsfd2dYDLI<}@0RZxaqCscBVmL!diS0Buu|ojv!Dbd@<uk&itLx5_b91L;-=+s6MPPD7Bd%RM%?MHR%2xd=(leFnk`643#p;))g_C0PF$45u)*>fh;ULH~{WfZXi&TVj-8uqE>~J?seKjLNSEy>HXiKG7t<ZiJCkpe5`U=_Bu$flNHi6-Lmiw#e7HO=>-+f4n|GU!Yi;8}ns;IOhL^r!rsT$&#gV)z|%*qtnp8EjCLPZ!9s!<qUj=I`j&$D1vekg)m8}_+v@tyv=4CXrZR$pP}yHWD<z>F0DEy2Y^u1KGhMTj8@7#-PwM<^-EbIkr$C>=o5iL3L9C#v_qX_xYc0DoD=-;A({4d$n+cPlN}akY6sKf9j9EL>b7X7(~FOXD{IGs>XiwG9{vNlz;Mp4CmE!L!1?=i%T=U^sT+wrph^6N7Kds6o`1s|=oQsa(Gj8+uuOFg*j1Zr1q<N6;Fvvd`NaHs)%dRU=rN~Skm>N4vIU4=nxE3foXy%HDYlt0#-*$LZj5jGozx?dT>0ag#>~k;HY6`MzT5%@$dHMKo9LAKjf=MHs4>HBS(J#SPt*V7c|RJ{vJ^&Cn$Ozjqj_;j*UWPEvzy^8UWFgetVZ;-{Y)x%a$XL}i7Jy&eMw|xH6O|!GtCDJ4rM9|1wd~b1r542S9wc-ggXj=o^YaK!af?D7AS=x$=!p@q1Oh0pRW9-Ia+4<Sw4~yo*R*bohY`d7hPhGqX^+5N8>PFM1ve~Xi<<$A%S_aB@%nE%0b5QEABGt6`-&VRCv0~K;((UH=JGK15`7Hl2tbR$dU<pD+dy7;Z?^KnL={eD84kFWyI6d=`DjbCUW+28fektyhST^l=0WUHg1B7^L_VpVHkyXuKw>lBXwN<n!2AxLCbF3U-MI$%=_go`aa$C^h|sFHl0jdSOsxpbKvRCT_hiAz(rP+UfP}JH@9S$yk~l(-cdO2QLf*$wIFOnhy0yH`xJ~Z#xVI&qECH{VkY#u%1GLGot&d_SQAlfbi09Y!6ooM8d<wd`wgk<?f`Z>ht*GQQ0ulM&1-w-<-yjQcP}^la+{O7(t6Xu(HI5dcedaBonb!Q>jyi3?QPTXQ2tDd6FMQlep_e}Kz4c4F?~MdEN0RW{MwG@1JA!(*q6V(GfyL0g_4mdNvi*P>rIb~mmr&T)m(qGv-4Mdio2pQaH8Q_1Z;1svm|1+-ypxj<{q&iJEMxd)FKDTaF#0~!q|W(kZn}l%8!!q%e=%k0KHXH7l6MGzUZ~AW%1gEKBrT`wvLFiqcrC7Xqm9sXF0-fJ|PswwtWX>WJ)eEl;G^5A%A3Arfkuuq@vJZIB;%wqE{{5M;tU987^_qB67=@4=}82c&|}vNwm^H<udX#@XH@Al|XA6>OP8@+1j%NtUWK7&ipDjI6cVDn~yKts4w$tTuHuY)LK97ONMQ0u9e2E*NM}}PagSR@AbR=%{TkJ<E^a=axcpH3HWn59q3hXP?dst=E5?Ci^xS?KMl1YsWchS86w;W1KP-14mR1M1qE^=7d)&~dPJsvj?kN_VMq!RuLc}M4}0MvQu?s2I5SngOc|zQpc;cZsm57Gu_%5WwCSKjY$dEuo`yCIeLv^`>L7;WkXi~;3uR#IWHVPvBtwkHL_*mWsYU_(a5IU?1Z#cJ>&x55@a`(D$;)M0ll71^W}a2~gQmt_r@<20krjeAhWWUNS^T$>rl*Do_4EywxiZ6!)o7(vl6f4S!KZH{))gS%FOk8?e~C^HEen@=>0;^<Pu(d>H)=~7d0cUNF-MRuJ;F;(LNXw3<dCyws1;)MD`3GAizfgT=}c-BR_w4<#8j_RwC}rGISuLqKa7oLy0XF}qW#Rjj;&f&*qENMnUxI7wUW+fIem&?`p(12)XHQlD}!NCdf02MY)o;>RQ_anc7kS(9;}uA))#`yp`7K<1TS}A7pf3lOgnMx<H6TH={8C|8NAo{Ye77c9h`F+Nv85#TTiguwycWiRU8t5kaL`?R3xjO4$SD8J+G{=!o9-nB0vVeu*SlAylPlS<NnLHuloC2zijVA4TfWcq9dk958}hP_1}N`$I;QzgCBqT^Jk-f6WhlNs3cc;;qd6_y4^9)A3c85{XZ+mk3s{H>3&9(5zGGVxT&l4aWMiK9)-0dG90Kd6G$dXGzJ#Px)Diqx8@Sn<<NJ?6;n4~hI$qL?<$?dhUxUrt_F#|*J{=J03?@=R33g;ANR`Xa7(e$O0)YeU=qaj%xh$)Q$6_4VC(;lSX`1aazNscaTlGU`s`%r<{oee|HpJXq}g?d`kQ)IN%2t;U{6lcKcAkQbRsc7%dBEX3k`cVnh=ZeU`C+KQy{j{=B=XJlM#r73#$UcgtBf%1%KF~j`i5tfxbO@@GUY4bQ;Vo96k7NMgVm)Xr%D}o#!))Due?Sp|r4JpP571sA|-`s;f!X+mU$NbdU(u&@@~l)NR)z9z@smNMrgO$+yqvqtO-V;4$9qgy3+6*`k+hHqFNT1Ob1^@AedMUNJfJXj28z8a#oRlt=s*+2!~_!DiFeAK|fpr0E4mhhCaVEG7d-ihz``Fc|?=?jWkdqHuV&38o|Q%v3EAfnW?jL^`FNh!B`y3!1Juh)lRWJ@9V+n-U4BjwQyRsfZRPQ&J7Bu6k$NZO<nILOG)W0+sDUc3Y4)?BMP0tF1j|kO#fDyYh>E5CAfdq~++~=)s#;M$vq+x4HNC{_f_%ul=1pvK({N>c@^2M9cq~ja~W^84^dsQ!`&&XNkLNGlaaedi?RQ@(DH)(<mqltf>c~?b<x;OX2Ua&i;D7f%dB~0>HsC>;;lyHOGWBXGwwQbQ7}q6<qdRjUh%gU#_^oJFRL9IrP&4upTax<2bSA6iFfY+Jp}M77hTgN>`!Itjr)FOj;@hyOUDa?XWr9*K0405V^HnsB~%e2KPrHe55(EuzFptRP!_P575r8(wmr#8aj{B;|Mm1YP7kUq0DR6Bo&vlS(9j;uuZ+MlpDe{b<2(7vcJfLL)Vv>EK+1o^P3J^2HX2Xf))H5{Vpr(e$_<wq1KlF1jrqmPg!G|%%!$U!nLcQ>qr?zsApnXSelljHjE9Z_lwq#&DRUFtQ+A9C`=XWr^)wfXwc|z#-f*tD^XmRbj%&73-CRcrh;;sa{0$@v|1O5g)|0h!KvCqnj>5_i<p)eUK|NYlgiI2Raz-x{(M99DAPrc;O3ixGKm<&*lTTBj6P_;hKz8b3Q{IE7NQ@(2|8dv5Ep$;jyAKEujUL1o_cnENzYnXZI-ubuqJMKuZ9|k&Clr=!Ybu7?8W#c0z}UATA@<2Kl??^enrF8-5)TbFzi#?`l%Z*uiAVV*v90AR+uCBG1Ev5|LA!K9njTa3L}mX>98Rl6%jed3y+qNY5C@siZ0>Z^o1W^`}2N>r<J>I#p#YZ7o5;!roZfPh(F!=3T!^^lSo!VCbNirU3DJvLv%5G+15dI?;AzOYy%Dt4B-E4W4YNje@wEApuuK3+h@=<S-lMcIvwRy#?!jXN({E<{I#=>H7wa@N{6dm45Pjot-cVr49JfzjHF$Ez^B|J$T+1(yp@t>Joz`#@@Et=+^%GU^8DLWP^c7$!w;%Zvx3E_#1!@gCj!c%Vc0&fVa+$}TH4Q~f=fU!ip+*!jD#~nGw8X{Co0uRD1z1vtuj=#rf%p~3ZWM7ow{m`j#kq;&0JyYC8EzY^norfQLF-w&11mXQK_@us!4z4nYDi^PG>i=_uSPAj$MOXV&1M?t7ZnVYo;M#6;RH#$*Rl|79#w4&Z|~!!}moF<%btT6qcJUH<F%GmKYR43nU1E7aRZ)EH$5{-jR1Rc8M*mK&hd&9zLwmJ<Tyh0kN`6??O$e>{2}Ta^J=u+L92r2xi15Evk3Tzv8+qIItxOP59U~|4X8?>p@pK396zw>srcVbZYa1Y>@6U{Z&detDu;?NQ=z6K^iKao6%LGDN7NRrN>LDwwxKM5eqhw<KG7A<sZa+I5hg>h?c6U&^Sn(ASPx_%8Zy$B%&Z(TX+zu>bsm_`7YPQ3b_fSlqGBmv~Nj_8E1`j?2CPPC4japJ~YcCwfaxuBQ=$!5kpcEoY{nS5a!wYf{etO`)7UaQtW38WN6K)q!xSUyvC9(JMaCzUfZhPbW99vj-JM$7T(dO{%(K0r84nGO-85&;25c#(aWtb4eC1~m9u_6Wm%a*is;uMVx5tLTxZrly_}>%7iOn|2Lbn#=|KD6L5Y4&isjNxTp}x~5P+H(H6Fx+Jh5cZ`Z9G^eD_N?1G#!|@9^lski!|tC@zF>^njx$EoCf1QTmVR$)&Me<c3p=j+)q*FW1NAqdRA;^atgVikF0WdI<MToww382i2Kww~p&Hs*=x~0)V{tJX}H~c(&L(TjfyvPM|XJ*y~ueaw8-avH+0OvY$FeQayOxn@Ae`s#7qV=~~rVC~D6_(EZVai#*E50SrT+tXIg{n<Dqw1=G~5IUR5`o&~%b7An9qK&%GEDAT%1Q4FFH7Ep39`Lr2T>yMU!RF_OcgNW3;!F9PjW>yAZOMMwkbA&^F*Q)y{tN0-rrb7qO!_aZCMvye97qCh)ZVl;kqIQOfnc2+*03EOd<<k$#=Y?e}>eZ*C2UM%wYz>dA-c@I+9x_35oCOC-fa4M2M&ttB#B;CM5U;>Kg!2G0lOm|3(+@IBlXNzukc&|ED*K;HKIlM`rE=lO_uz7*#mq?r5RCZTrfS<%Ws3Ass|zM5f|3Ub#;hx!oKPQ6PBc(96;pi5i8}3n@%RhiMky22Cdbof9sHeCsB)9ks?9AuM4$bHd+&8Vlg#Bmb<z6qA~+!0sm_*HN*tE2IY<yzE-f;E>cT_?eMEoA8Th4e$D5p&L*$MKX1IB{ppv;tcwFWAukHiQ`mJL=3-`&<ga4fyZRo*W6N<SG6Hu`n)cK{`$xp^DafK>(!Ii}m22Aha%%#Q-XD)c1@VY6#UzDf~8%gd#yb=;qz%1MK77;ZkgxDnE>YK@I)#`dBa1z$_v<Lrb6dXP%mYt0y0fE!W*oWH<xVG;*5*v+eH<ZL6PC@>{<W<BkmYsr-TYRu81mN=j6AU4-9N6g_H)Ez&kG5boys-54u;_zDBUVbFJL<}PFX5|Y)j|Mf(A>f&OL*`7ly_dO^-h}$Ck4qW_X$~Ewt1L>+LQT=y!%2Z+-R%Sg!-@)h-}GP$onFllcLaKLN%;oR#XTzoDY)j!v+wrVWoSYC5{$-OwFF<&lxeat8X20h0Y17GKgl7zv!sbtbWGV8P8((4kXwR8zdNr!uFDvf%8Y&r{6stWXM=|&5#3vS_y_!)Pp?->qsgD&4^;9Ex@6@%8VF&+ef%$kg6o*8UmApwIR$noD8^(-xe(Wa7%37Cx}Y+L9;B$=|}7)g8>2Jl*A7VIjkFwL}|otAAtj;ekOwPY9Cf{>?)lUlDrgP-9~Fvh%5-s@QTr$568peG8?Fl%}G|#f&XcQZQ*HltLHW~2_1694uQqW84`@fqe!}vi<QF-PZ~=HSjyMwM8-rfQ*}WYc)U5~nUHit(TsBEP5D-UaP>5&lXeisJ1bfuhrgPcmz?8hy*e!^8xl#Xx)dl{>+hu+9WXH2>@46)m3&*#6BNCJx8ypL)QllQ(O>{VL?I<NB-YvmJRYv%%pYUd$WyJJm)f_yTvgL@KEJs15sX}Z+}EXWeMMQgB-%Fp9vo2hr^O}W$nN-7){>u+El2g)<jHph8u3$bj>h}H?(7`|fVM6k2mbvH)*_<WHASMTrci@=%X@aj`8w%XFresr+rRYo`5RB#lBF}dM#kfH&g9(js8X`wN3_K#&(eV$+p?mVx4qteZ|}EWfB)Cby<QUOp9+s_Mzfwo&(<iKX8qyAb$r<M4w%u%1_*ZC(fH-&yM1XCt*k$j@|`7a#PiGWE#A;IjRE%k6nXFa?>BdMd#}7UzhBs90tBsK6Xw@r0s!9Jf43Jj^o$2}KI^b7aU~{Oi;S)jIvUt?OMuARz0JLHBhne|0gY&kDsZJmcALz?dLE5;4u0+J?b{})!0r=jR0B6`YfKXm%?(AG8`)@tS^s701?7l6eE1{)G~UbetJv*<RyAO|%)^ng19$s|GQ06C9in1`0NF|PK<ZQ}fMI5~?FeFyAeCTd$&XKnibOS;tDz@&B8A;B#BMne5(lRFtM3~4Y=Q70#VC6Nfd`p6mu6x}>?!5rgX0M<6`5G0U4*@n>(5%>8Bt=I!=pS1Gg(2RUtcD%pl-nsTvKa|wlJCCeSM>*z?hAskwQ)qZb<#@V5Jkv6z>q9@|Biad@m9*EqIroL&UxfIb~1GcTPHyHAhE9Me!q@6=ExKKZ~WsBdSIVQDo*y@Jtd}{?@9W7ZkC$4n)&=VT}ihonW*D%yB%`iD=a$P1Y|&GnQBQ+M}+F*gfz~v_r!-GEX{k)l%{?Sdhn*GcFk`5b#<VP<?{3vmwRM5ZVn!UhT+F-AIp~hf%z4W|ijG97z~^o0GH*A3<B#mp*7yFk5BfDN{|jha7jTleOw(DIH{(tag2QTS`?Zvgt>ndm2b^IGGW;VU$iPAsYQ`m!GuEqY^||y8WYmS7M<F7?HfCG>70vW)f+tgCofAj(zWp4tsf1X5YN%pN7@fWMy$V><;=G>!?t=j(WyGoBB0BPmEL3n%A?OkMUjwN=fH)98VWGSREnHt~Ufja<1bm821#BN6P(&iepI=5gc*;OjIq1r9cLhsZxi7bXN~*bEJIgU!2Bn(pz^MQGizk9KsL$7<Z?27ZK27<trhOy^$L5j<<pC+WuQ%Xu8+wFYj;_LBI0p4o$HCdDCC(fJWn1_#xDZtBKL7Z(aJN?YR#$W<HT#k#^@S6OK$gTy}oQFcTwXblPj@gn_5PD(2^^RqK(#5&iN)vD^4aX1V$o(p^jFY_qe=EGSN=VidWLt|rKPxa0s93Ppp5Jg8C-gwcIPEG2K3AWon5j>hO$gBh@=g6G|7d)yFkNfJ;0I;`4iUL+3dzmic@Veo|C=vSr-@BpvtBt7Dppce2(MI&LIZ$1V>%SI?{LDeY517JdI`?7A|7NOikpVGEG=~~c2<zuCW-K;TcE>|B5b=rCqQqtTZHPf-wt^mPzTuH=AcbCTev2?+|&CvCyb~bUgJmHmK!%5^GAV{VA7pusD=`!|uigKpoA(HE7g)?HLSe}Y~@*`pdT+_Xe6sOiwWMaF~idu;W_Cpn^L&?+^#l2?CY6AGBT8)?NCuaFkiJ1>5vvrQEjasR+hM0(xQ#-Y`)BbSgLKz(wz=SPxDcKp8a<N}ku3M)p@kX3fd#LkC(drzXP!c(<7!6gVIk-d?ckxOuL8q@4?`0@@YR&_p7dzKIN@1|UZpnNzLSJnyUN;)Tii}%dw*)onQ+8ucEThP(E1u(BI${7qUn`~9R93nTHjBPFL^9j}VPAUshJ2KROyP2<ahk!R*!74dw7=8cl9m&fh>85q=nNc#*`NW6T0(n*V-Jjpr0w!|OAg$=I1W9z_Q%MxfHcT*m9Mis<0^A#_iB8UGFlSDtyZ5(H9r<3;y~18MbB4xT1z$NW~$r)^hTK;9YuvC7VcMls-eb8DV_xzyX)=p!1q$%(yg2zJ`Fg5`=_X6&Z=q`ay)y%XSQXpO6oj}$6X4RUG7q8-wC&Jr-z1Gldd6FG>(Wp*CoGS9c8EX2l`y>c8}jHUkmd#*x}l-(n+J6P<Evyui65#IzG-qf+W>wcvxH++M_RbFw}oD5H;fF5qM`!wMt0vSSe6RD;FnH>brE9G#7}W?tx_^>VYlfwf2|Vq^;$SFIrCD?e%NP6O~%9DTqR&kr(0s5!4Ib1%y5v6IO1$CFc}TBwWpKeZ3iu=Qn8WDm~lTmoVG+!|?#{B!=_z&;B3zDJ2Ona)u;gc;v%AB>_;4CW?0=X=CZ^UnmU-e7F!Bw#GM7=MgDGzl~_{eVI}UF*0*t*1(WvU~4t<TcdIL1(}dVog1R&Z%4zz^r*z-=D<Il&sdW)+gXe*Iigp2@+rjW?1R~}B^^)A4W7kWUY9G4kxa}3oRDIk?$jIH^czOCWnd}(fYYM$^Zvy&pHE`^>ojSn7lw!fK#_^;+_I4!??y3*F5yA9HmqVcc6d=*S1mZE!tf@=fH19ap8zF5fSN}BnVF;ZiaqOtbZTf=VLtj;b9o`a#;z}nvSkK;Bfl+5mHf?=*xnRWiAsqSuRyQB>G7U{)P#+L%~3>y;W^MpXQNvOH%Y#SK{i1wDr3upVDvhQ1xqn609kQ(>|Dc|bJmxdfWvWl7s%W!3=nnzw`4crHt#52VqTO`Z7twFdn3C(?mlw=2*;_)xvA$G!ZJyxls=5sQCk=lQsOYUVo|)A7RjPTU}4N0&|`4)zy{PW=2!6{oxbOMw9@Qg4*5`)BlVay)^X-av2v?w0}v0PgU9ju&v}U&HT13scg<s3g~z*FuO9Q`5mik&i=R=LxarG>7aI{XYzcuNTv*G2$w?-0o~ij}2~mi+Zx=B#2;ylMlhKf3P&%|YYpoz|5|}1<01-kA(t$^XUNofW!zty4eaLP>gfV^O(EN2Qt+x(WkGW-Y5qOX|RL<#7)~O1jBnlGQD+)HR{dPrhGm=Zj7``7)5And}nBt)c*Z9M!M9`S4`<I5%G8{g4(>{qQJLP?E-}vonZ-1X34;G)8JbmsV%BUv(3;Tu_$_MzaZ(OwOXDLg3&mKiOWeKoHN^|D<3<12%AoX~cU=$y%g3pG8j03^S)@*VdVTcN{=UH`EE5}c~K6Lrjw!6oF+b05v+wM@BJMw1KG)aX&(wlhI|H_K}w%x=24y2ZYN+5DgGQr83Qa{b!O5z=Ns9{ocH&gOFZtEEw-fhWl7vM8iubbpHbD~cubdO<sebMc`gFWV=;&KFX{ECq|r$dJpn!1wb+%_$=huea*r)$EH6O{hJu=rrLZ-Op@)@0b?3SgZmoF(T_pd5&;RP&m!>c(f{rV{-Er><33FCE0Rk*{WDlNbBqL7F5hI~XeMNJ?1Lf=NZVMx5q+mDB0?^#Y$?2;efP7qA?2c%SlhsWjF-K!+Cr3XjtH_{^+mTjJ=Yj6u<-xlf>Qn#u3e<X1t6rHcJ672L{9D`y`FNQOWsmxbz({ZOANX8EK~{E`ZG%jnFdeO#fBzUsZ%`mMM3_x@h*!2Ih%ci!y0C&x4Vi2dE(9^c}!&?1;nXDZ=2vZ6=hy`7!6{T|w;SD$fo4n@8JTo(pfP$a!UAmJ`54*sDmK%d>go_P(@sbHtsV>R`{T4>K8GRt${jR=eh6^(rm#YXI+F(Hk0u;O3oVvrV?X@l%(f9cwqz5i{&&nz>pOKFOlJA-_FIx`d{3N4J+f^+II3mXbo;TdJ?BDy0W)cD=1M#UEWnRt|I0|Ka?6eao3G#ehqN;a#TRj|B`U<%*~C)mC+a44KJUUZ8yf+GS)qW-7_q7{zPWQy9T4TGtJB}Ht8Ytryq>#Z4Q*A$MxTbJmY*)qLF9@09<rj*V?n9+;`ureH<lelUc_d-N`Vk7mgKhrd7THwaWa7XHfswrd(yTRs2vxZFZBl)=9ROlEK^rtR=s4i#TTu;g?oK$FxAH%XIH5L@Rc1dMsSi>*PPmte2TyBYR{H+b%RTMf_SPh*^D1`t9FHiDiPT3LrL*+ayImg8Ojq>eEzY?`&;i(pE;;K4inSi+^vOru}2yDQFt4efBYtyL7kcwnvLUR;d)h%?1VbrBmkX71@FqT#lM<IgGBR3jYQPRXHl1eQ<N=?Esc&nZVs@`c>rXIo$5cFR3pk|dqv(EWk5d1v^6Y<^=@`)M566l6hkI@`r>A(k=KyoJ|!>0mi-xBi-8*B>~7$@KhSIcQnsflWc6V;=AHK1{XH_Agm%wp9Zg5_LbV>27xOeb7NK!wk1z+fW4rI36jz|%(PAznF_nCF@ep`BVl&aev5N>M|yWEH#YY?@A@PS*)AZM6&1ofxmR8qvylieM|C$M2%}6W+KZOIN9gxJ9IlK9%b=@mK0Pd}pKWa9&lqFOB}G>!`n`v)=AiGl{o#Yttv_a|C4~FSMG^CQ>;Fl(t_C|C#CDXoaaLm85u!;3cfLb8ik!2Pu18+<s50A9xh`vYiKbYhUMqx#P?o;}zM>JIoR3Lj{&Vt_(X#TQzsMN8kD<e95242=5Ece{(5f$tppcnqpNqT#81+kY}6=v`0~RNe+P?NPlr0*iS~juqvUt`67g|O$#IgtkPCq^;K81*0F^uFPUI#&6!H`l!~Y?-*YId8tgDH<`kanr6edFx~^4dT{4kH%B>MzzV^_rFiqx7iO)EFm7wi2tmgHvJ9Bl{`up`h=V`-9DTGuyCLMe@IuL8Ux#845>Nx(x0?TQ5lbc?-paE2s3~;$lT3^Rg^z?EVW@W$Qf~gvo5A|bJ>S;&s{R&Fqaq27eNu~71241q-n#R>sM6bk88rO_12V@<pSu%;t3lItiWb9!fYM&H~W9)2S&-xPGtbr<(8of#;8oA+6=gl%qRL$~9b08(VYfxDXi*;-3D#?ZV7Rp>shaZj9lDM;tr=x;E#FD$TXqqpx3~8tpJ&tNr|9gO*63y{0EPH4r#G%UugEq1-tLJE6CcY0XAsm-%&ZMT0JaMS5JS0Qy%70;DIh)VA7Ilugh!V9yi4Kk+G;HwvimdD(hLfr&z(c5yUjW><q1_La*M`M#OnHN6h9w8)nL4TG%g7-}5Umpdw7Ew4svP&?In#;O>Ky3ltq(;5FAf^HL&~8r2%06NFj{{}D6cumdNin2L9k5lm6wfEzJb>x7bRXfjX(|cCll}2MmxJr@euf^`4}cG&9lGC7%RYcKF-2{hmd8B{9>G!8Wr#MJx?z^MQV3RYk|0OpL30?9e_Cu3nN9>%jtoPZac<&lyyFNuSsDXp1bjweLBnYJ~8O{p?;jbLDER)URrAXyA2)i0<eNc>J<pTu0!}nC$c`^Kq#^joS5yZL3DnmSuSG&QRz{eL|R0b8cRGkw;Ii?U>pd&$ig9(FScgwYD<zOtl8P#5YHU&7KBI93Q0o{U|)OuLgtR1cZ)AEgk@2PXJSztOMX2TVJxiw{8}{nq1Hh5Y6;i`2C5zF;wV_@#|9(&uasDHyYju@cNBtvM-K_08_Nk!&WSE^4IW0R0S(tE#6gjcjg*i4$tlCje_&vLktJA(Co?Sa6IJl>V)DT>)oMW&3NAl-dTYaRSa!NfY@HYlQ9l|p$QmE1QWTRL;h-5xPzyaRwz3ELYe)kXJGiqYNHi_kOlcelaUbVX8>)%Ap%|vttGoc95vUNe4Y(__GN_KtrALk87oX5`CoR*XQIVsBFp2)Rw!E-k_%kf`?NyC7veo^{L^qYMJQ}~;c|{qd<T;krL&d}d_-@lHE}xiC=`$Xty&Kk7g!f}Kva+uF6X0b%8o$~+*yI9gXmoJOZRi&%a8PRb;v*}Abe4*tm@@EnEi7gam^Y!ua-#ygAdc^|d@{`B_cR-2X`z2rTX+5B%4gmXgwQBe_P5@4U%vL-%iX2*wFxIFL!Ehoe2{vNLPDI%x&R2*eahpl^j7>(HbtdiT#@-iXbG9~#i@q`@&&Wma9k<~?c0dRqM}^hu)+}=TuUDfjX+Xoghy36jQFCuwXGq+mS3T>K`)m$|7~DSCacFq9`g0X*60{|_I{3d-iXM_dh3ei-g3D&|0ICF!j&}F;fD4OpcI<JfFJHk8ZxODbj1(4;5$$sifqDWHNIwNrzV)m_2<mUg996X-l$NR4)rOi?|K|d`8d4T5W!ueO=z0gu<%L=(|+`7joafQA-}i35EnVmbH{u(&%@L*KPS!>4-{Ln1~s+X<u^Q`%pZ`qGAy#-W~&l%j)&_9uiTG`4Nm($lN^4tW64bAc}@96I@V|fU(*t>IfYy3c$gN*#r2^_c!%+sY7QATpVMv54heHkIpxTl4CV{G&xm>aF&|uL1x9>hs$JoOeyAvk3$%V773<!veF>PLQG8qI^4gLwe$sk6u<-0<R)Knt!?DaoXlllAp=WakFwJGcJkRH2e{rb>UJ<kZ1n4qYpt7Wi`>h%~v}vrlGRHYDW_b;xPxLRUmi=jZ*NHx%nY&8yGoN}E?YS_~IkoJx@FfTsZV(J&OFeLfGC6vpm_4(WmjQRD6|gK}MuaHUH!NN|L+!L|bttS3k*K?bQ;d%I8V2N)Ofy0{63yDsM;3p8PVz9+NZ&?qJ?~&It{yE?_Ba;Po5Q-saqzXmxo>*0KG*y@cjLC}kplb@a9Wb;JIb(;5({H<35m#bIo{pt{kGNn|JEuCfRDG&j5I;b#(<kbk*)<ZyU;RCBcsh|X&yE60y=Y=mwylAueW7uKxH7kiYK<x5u5oYvt3^JFd9sIGD2mFB3{(9Cas2E=o?;hVfaL#*6hv4MM=)>2=AH&_2I#7&*qW?G@P-fq855sH(9?S{p{N6IQl-HbgAW7Ysu>RQ}(xjZ}VyQZ6Vwfgh`bp5nd2YhZmPKf#(qv3V!!!9NSbCNa0VD=xKYM{&|)l%!hjRti9e6kQ7quGd24%PA<xGQT`tzpU$!|ptYGokH+Kq)hQjTbn*zgw*%UO#f66CV7+NsI;g2TN@qp}!M83DH|mZUTUrF45cGLftiUUyH>#RMHJZtnYa(6@+BEa7pH6NWD~V^7(2>^HY!r$W_RZBNL2OFuowcsax(4v04x)K`^VO@~EA#qyPdWBPQ|ozB6ZQw=5VG@bj>3-c=ozOHGl`Le?Zpxujkn*uebL+NZ*ITp_qJbcZT}**4UZnIuCA`NC*zBt#-{{2@@Y2}jgBw!{-Fajk)9P*;n;K6W8}{MK`7a_>aiyWk9`N0**Z<)gMQo>ADEdsl=^QA&k&OqUb$t)g7aMoJc5oBW-xJvCDuq7B-~<6V;);8`U$6je}tH>+X*XAl$;~HM~36_^eq942xk-)&)mUoS-qR(Fw>2~vwwIv4MMzkbx;u)oXXA!6f{&X93cM0pD)SCtp!qvSUF2%<Z<C(a+;-F-~Xr<B`fmNxk<|822=xP+sti*I}m~vMAGtE$y$>q2FT*F?!+?RqlkCqk6q=Zi<BgAm#*+21dmP-b6R)G29J=F$9~l-iUrh`nr=C|TS{{x9Fr|{w73V<dpkK$Ugon!qpigV@sFpm1S~EkR7%F3Inrc0OxU<VsF?vih^#4;Kr!1^2zIPxn4kgswg&;)&<8Q!4}uXGO6RGb=DAPptp&>3zow$G`HiEVto0E*@GI0Cy4QzLQmf#Y69X>2>Vbf4if=H%Gu4wM0;2NlO7yg%?I@YbzTpr3RI_cC8v#6?w^%!}cH%rZV@otwX9dv3{$jq_#3UDeg!w1+ug1c#jEgobs3Wzn*P%mxXoLpCCz+zj5NWjA>}&>rgcf9W>>ZL5{Y-Wng#n`OvOs2EO`=1p{L3}CSr{gPpUD)=r!TSw3IrdQ4tmOTaZjR=N0DtS&?k>+yO$o8=HP1OJNeX{1^fX2=B&Y;-QIS;_xoP|?YlPzTW>c1-rEbXd20tr=(&A1jU3WM+OGvLxl3OyM){0md{MJ^#JkT8gsv1e-3O;&mn2bEY|_)BY8F(8{6PEhJL2jvV}pB96ycnPTJFMgrU_O}22T13XT-{lbj*fNW_ZwqS;4J!i{XH(Jy)6f?I~HA7~eKCJeSAsbF2pe8*CM_6H4m`%TI%GgUm~Irg(mi?<WQvJ$P&w#v^k_42y=b96qM<;m712z-SIv*1V0v`rf~#bN7)F+{~*P3zPGwE_cME81Fm?m2^@(OlQvvWR5!X*+PY!PUBD=-x;euDHR_j;g-|wD4{7oXFuD(dg~;I^P@l$3UN9$8~~b<bv3&t<un^0FALrWID#H0kyc2O(j?}Z>ntgu?X%%yiI0Y72dVT28qh=mPNO0}8jluft^c||jZ|0pIUf&crr}dE4=|4YelRs1oKj-xt)I{+o>2AK=srOD-_TcJ$*1I0$tUCVHvE{WjO0yhu+E&fhR&M9Djz?#l+l;ja<0G)f=<i03d$sv$nGniGeG)E(OM%_rAY8av-C#s_<VQ+MZ*939|fgjP?FW&)^EKedbj;DiFSAPw|>VC9Z)?OcGk_uXZ&N57sDHx{@;3gFE$Uh-hyAXsY7Hvqg_m!`0??l^}C~^pXHDE=Z<MR{<$lEw^~0_bLPdZU$%GldM`KkdoAfk|4r}Upto0TcXQ=`(v^Q6cU&`{|Ep!yc?+34D*_fBuD)Q=!RP`(!6vB-5fq>TKhpCAb9Dl8My@7pw@*h8#=xKNNM%(sGbEVMg+sp5Znux`tX>Y+4&^fQnzf@7vO=F=iL^Qm1=8mO*pNQKm>C^fX@@Hjo1Q2{m&6<R(1WH$BH!aX7v8_tj(S6IfWpiV4crWFkXsL_M)YU=5RuJBbc&GX(XDTGkT>Y6vjjT+3D1hSZP87(Gz_wALiFl8VqtyvlTp^if`-I~$a5`vLD!`*GFZJ~FNnos12XX!{-q5+X-6-z%b{SjV)AHhjjnWCSldh#&+-r1xM0*dbM?n}ueRR)ltkZ{|07xJ6AW>Xv+m$QN7i~+R|u195i^A6GC`S@ZnsZ3T)D_cAK5IVHbPPGJlGN9Pr5AL{IacyC`(6enYpf&uw9-;0p-wv>y$igN1L$6TYh`;`0<HaEdvvz*1yD}o=9zvlMR)#6&59xSn-k_sWD{{yQx)ySU$b&Pf*{PD!hgo9~KU2_HJ+2X@qqD(C)+I8cmE#zTi7a)X#2GRFsAM(RV^r^*yQd(y7;cK4iBLcnyK{>37VZ(dCZid#J6~s&68kgF|kB+M?XVSO&%n=U9Xze~L-ku*hhdot2Fft;o`ajMu8o*Hg(N+-7<dZn%AN?Valofna!m2rnd7lY+wriekb@=a`h4tzl&-->~GEJ1ku->+u|N)WvuJT>xRPqLkyYX5E`f<lJ@y7z$_^dI9MTX8v&HaP^qG$umhZC_PQ`D*azg{XUiy-D=Fo)Y-3F4bZxVLy7%!ICc=sc7Ys1QD!(cz3$=&971PhO`NvrE0<<7xFzZ@U!&t%YneJm!=<Y8h+@*|71r2r^{}&c91ykks0e1V!ak&u3I+Iivaa(+B+5JSrkp|&Q&fY8PDh(zLE)C`lzB^)F9keHw5X6Ag~-sy5`}d@Vli|gfblY=wW_@CzWb@>Rh}FT3^?@c27X{I9-@r0i54f&yVXS}VJIf-l{Q&S!1^%uu&R;t%3s7K8vzVY?5d2DYWJ<={POWh$Hgfh@WUAs8l=1WO_YR3wu&a~!>h?jK2;NvX&&p;S(jR?j~`1BS=xUp2e+?KNZwZio8aSuV`%v)q;<xKM4X`BvOPcxm11;!mfAx|PVN4{(5jwD_54jvs?r(ENOI_dyj_33v3a%KW}F)C2DZCAR^ji4Y7)!kt7j-a+p2)9YQNxh#U`X`UomOi^tyRrHHlW%>e3i=dxmE&7*^~K-op->KCU~lvFW<nxkEhIIj$8O_+z?K5Y5OCNSHFSR+Bs-lTnZUNB?(AC|BGzjw}APCI{CS9*!OkeTf7EJu0s1h-Uu5_c<&|a~wT8E&Hl4zZ*78P*skZ#E)vRkx+(jwW%<J`IsN#b)5@Eku!|NPOeZ%Ivxtgpp#HHSfuqE4>q}Z^)#Ig3CFW;2U|OuK39tD5(Ckp-sZ}PkxvB<5Ci*)Q)DjvHrot6*K&LC?4=^QIrEcl<wF=4Sm2#9&HJ`9)`+d`jDzE+Gxc)BG;}&!DA(oK4$s%P8#tISds%+j>;!)v>p0wOnI3T?fgRxRALY)OLD;uF2D>H<Rya{7Kvf-NABPAP#k1?3CwgeMd0;;SdrjMV(s^2csCvlmc|MTv0E~*<jcd{ZN#U!<bPx(N(=BW}QuSpMv6?wRvsS`sEu1oamG={t%%2DUoUzkY({w3zsE*fDqD5VVuWUxcnLbKfO=@II_$j@b(Oz~lv1rZ=Kt(#xn1CbE3l`wqR#g-80of2?v+!LrY&eH)wj-dQx1qlV9|;y|C5l%C4p;P5%*a~FCqSEHeoBNG|NLY3@E>g>T^_anORF95+_i%J#LM2HPaYp*ztZ3IXUFppl+P&cR&B0U_P_IV#BvFK2^NB7a<I2()R<BGK?VuI3?T<3Jv+<B!tKZuTJjYLTkve2?J@a!MwBjj^kDn-%LT(c4rU8^y*$BwSyLuUOfR@kn-Vvsab0ts*SJ<NsCe`EW9qac8%e_OHbf(&yNDqpJ<Wj%0b`_qTp&#|bQ;fTDb9yCaQagDg->8uooEe5Rwr7&vlZ?gN?v6gVTd<wSsqXqLhGS9&dOCWiDp?IHjD*bt8HPDPvTb9)8OXQNe#86#-}P9nZ|-F;!m9ye2>l94pV$5IHgvX&j&yHsB6S3J2zd+A9)X!vghc9AEVX!xNs-l)JH&yz7*;@9wQ622dM-QiR!>s4O=nU(-RT}vMt%{<V7*s`E#_?YNTD1Rb)%6^6&cXq{oq_!(%d|Pk5pe$(aSZl_&9Z5(!aL=k8!8Iu5;q+|ncN18diZ52fo5X#%xgD$>ik9uuV_Sv$&76g)AG?>@pG5M1e*62Db{BM;sT8Xw5GzDGWib^Ruae?=C&EeZm+1v#qP9tU9yN}p<1LKiF&(FLKp)&!vls=OrHgtZiXONla%K_$+L_YLd+W$t2K+Eg2NsU<*Q);;rq1}DpmA=siT`5A-g6VEXX%$#j&ceu}l<J}?A#Gd@iY8N4ZBp5fxRr@19ny;^}ox#s=hu?$5OJW2zU6u_PMd1^h3|5ctN-;#AsIPY&!lE5hO5IQkP*D-2Z;7V9^-MgiJ4PuQ41%aN(ssPK34&=1BcZ&k%95Ki9vEsn&C{vr{CjvPiy)Ax(bLMYTQKT}&em<LweMr`;x*MDs;3sDCJtu+?o#2SZy~@lrMeD`fJ)h*;&J65O%8{8h{&IwhPoCHIYR#YTw~|`j88Vkl6$mJ1nvSlfswik#Mf$wuB%sxZ*de4DveIl>*yezUZmQ)o3-|YjU?0gSgmD%;$y#SLQkC1UcFW2tsU*>QF=7y&<bR#B9PmL#1Zi&Y#ip<BcBotMT2~E*?Z)srm$cN=iz`+hpb^E#Z7~8ahX#<%QzkNDU_E>{Ic7G>!h;(28Dr%7jLjvbUt&Tl~5wtV0}3p46?E2!fN4<bZ*8wHR96%0^T}_X@vt4HD_m#A=>1+uE`ty+JNlct(OPyP*&7)hAR6@KMv17pI%KqpAE;K2a}u6+0FFxg}HV)n123a{p|A}lXdgI?B|Q0KmTzv`fQfx^JIMSd3tf0{`|SP7=A83UVJXhOS6mg^K5v2{`2SA&FAavlz@Si$#^bW0$@2Bzuwz?+v{_%T*XU!bTs(%^bUH~&bx!%cL)7#PHH`R@X|b$7sFXT-8LIvz;Otz`awAtQH<t*hUp$Xuw-n31)XwOm#7#KW{9vDL!e<6B1x8%gczN0`zIZ(^HM~mtyn8>FH*Ys$vzQfLRwTJ#0aI8bP1#Ax2N=TNcpC$yE^R|dY7RgS@bq##<MytG`%QFl_^@%h9In?j=Frqs<nQuq}-}efmYU3PA~$3?8~kU2A~TUgo90+*e8Z|k)>1DTRSd7>BQhTxnG0CRkP)ue^~_X(Sv>FxE47t<*ahq?L)w;B5%?m?r5=YB8ox4u}rrTbpV&cWY7DWI?xf4EYnHEaCM*f?p-wm(#K{XCe(LiPI4K)R~2iRVMzv&)F>@g-Nd{=E-@oCB2Ua1ma)H&wEb#!AOWz$l29M=ODg5P(lb$uz8b>Hh64aYcsas0ly#8aN}h025(IUigBU<)xBnNCE2mNb*65I2d66&38J{tbJUWBFRE>r$qf0a>5ohgrk@XSQ=#p62jy@K#Q@$j-1R3-6RV2UEK8dTiZLhWQn)IQVpOcaaWL%2W9mJp5(D5+-C=r%;g4>}+@OFzII5TTGO&cD$YgJ>jHJ%j&15zm^rW+<4gxOYSggQqv$5FR7<C&vx*MsO=zu<wp%69T{Ja65HT2&t(b_Z!JZpgYhAQuj#!7z`Ocagk9jyIY0R@MJkv(@P=6Tz1yeCvWfdcd2ga?X{K{i~U_|A8#q#-*K2Gj<>A;-b4WE<|tBZCX^WUcF?`fKdaG5LxbydGSXciF=XFTBdOr%ZmVMNBkf}Fj$>{K&hEFW5jD%^y#QS96)9@8kr}a_*t%%r7s&y5#q#Wm;^3ywiS;zL_<B}EQcwlL#j03AXXAZa7snf<fE2>>*Q%EG88a=Rrkw#%tnN}qOM^)d*YZfevL-aD7`h@B@7(yRJRM65kSL1uytLAI4O#)gd1ud`-Ua&=xK-?ui_1azEF8ajJrn<zIj9=?Mpds8}iKw9ujcCOCdq^oCxTj@r*y7m{mf)7AI}8!XC<Mcj0a{JYfQX3olw}CPo8r>W7jNq%8z<&;zY971zeFlZws#yK8^?ba%&0LqBcD<<l>wBEE!es}zrX^uP?f{ZF&_BX~;rA@xGFmg~!*s=OsKHi#+JQ<$G*Wr*<dQ8pbO_}R~hI_?0Jk^0Xth*Y$ayc-lqKx|KRWJX+&tlE?`%CU=d8~bXpMIA{r!y58_B5)6!N-8?4;6h$e>>?#AOFuPv(x`p{B#|oSzj?YHad?SjQrPro7GwYeizpq!m4okAq8oRpx703S&T!DeEFF$))%Y2~To&GrBw3cc${T$9I=8C5ShBPx8O<!kRdYndEnbX`_P!!{fp7>!2fu9MTfe^AYvGaWbVNg%U78iYxWq*FARXf?-y+W9Y<NCAL$!)X^ru0TvhGe@L!jSRmb@?u$^2|4FA-x$%&sduVK3EIuXtf}|LN`4P7>6y__eqBih&@_PJFuh!*^y#zwh<wa&NEyX6x<NL0A?-lD#i6mO>LWyz2I2_+EH%kH!a^FW&U(+R4U@35!aIw;bV0o$9cC50R0B^eQD75jA>1Pf@bvJ^O#`pkp)Ue`ZpfRpXg=`Pr&>NhpRR|KPVn9<-CBwW?Psf6lBknU8n3f8itIFS|YbYPZ|gpRYyBWH&i2>6#(H+J3>w0jU_583hD(%!4<EDQ!fn+(xxF^!X^g?s#7*p%a3KBx*L6Dy-9-t^euZmIle^VZ>$uoy!Nc;io!YLwIs-Qg^+AbJ}lvf&1q$@fK8}LtkAn0CMkEby!>Zks9^`)%&l_g}4XTpV=m%knu8|g0_Mwa7Y0%Xs<koYt<DV6D$Yz1kE__w%7m&K}xoOV&<bAq!_w7Lo64^`j6Qx14OO)v{+u2gpmbx!`5NrbMOsFxQoY2x4?<{PP@pm4^(Pty^KRndsqW`=95`Y4>^7i1fk)!6vsS2FEU>9MDnOzkt<Gmtm`LtgI{jdR~ziRGH%>%(1mpNH60Kv7&k_KTVI5<vr740e4T!|3B*1+twgrb*$=6ne4EmNI`~Sa(W3{9R6t*-3xCyQ8yk#ljyM_VvcdV2C)2|nUy)bsF#Qh*oPd5Ky*1oVAT7PA#RuWnuK6GiqV{}D)yHCPA+g=i8J4Hc($N_Zi21oz7~M!VC4#FwyOjQ*M*Xn9+^SYO!5DwUqs{Yv?oYf?-0YioNI)?!OO9@oYS?dJ$uXjjIn8Hr&1S4SRo>+J2QUhe&JeWxfljpO6z}q8Y($Q=pf|&rs6B#&LHnV`(oz^!f^Z)2EFTe`W(hZi3v>eyvMiwtLBg6=@&7Sl#I0cN1y_0CTQ1;2gh4ec_&|ZO|9WTd?dHLLrvhpwkH*p)VmGbMGMj{OF5*S2twrTk<Uz0t{z5gZot~jMq#vmY5UH2+_Zt7*h?}h2mZVx3#pz5AcCJL6;6aqDq*Jffs-V-%bN7&|JW$~!dZngRWh|Q}tJWMP0-I0dj~ydpottC4QeCw1+q%S;sV`Zv7+1%ZYI<IwFM3<d<isV9R>PpPWuzvdbxuAK1wq6l+pC4`u=mS%ll?QB=7rtL`%ETA+yVAJ4h{3qabU2Sj4x!LV>e-w(~F_p_~d0|<i1eIr)|#Qm$12!y0Es^UN`)7cri{{2-q?TL?kNqR&V<ig0jk4_23SMd#(}C5>6H~rSxVHI8&w2#<kQoah|NLYm>A}`v0jjM@Khl_Tt3+=lS}APx-8rbeRmbp{FSBb~P-Dp&$eK7B%|19yUi0e%jhXQPJ;wZTpW&c8{6gI(WBo5FNCiuaUkv&TgU?RDJB?3gKN0VdYQ;c^;y8f9LhMl|;RrEiW3ccG@vT-VEKClltgp@Wa1pK18(WM(Ya@G3n(*Vr4`N?N+An#fx8Q4l7dB@SHzx2C#bb`ZcjSX~U>n3uTj~?11E>o0kxg5Z*$p^XBDiP&zJXfULRtG@*OX@$btrS7KcuVI87oY`=O#iylSKTD43qP?)MQ{&d*gyxLqkWW(2eVhKj9T`=p#K|2?mpL8_tA8fsT-9PyIZqKUBpZL8s3Y6oY>+a{1PP8sRpLU|B^7C0IdM-b|bI*S7em-}v{or0(TXpZPt$Ekiz3boc?>p`5yY2n0U$y}k_Gyh2#}_ooPv{q>`zigBeMvw6MrJy<J;|rNe0$QDqVL+P9xoJ5_$-QN<V0$17y;@6&&5xlv|unYE16BLfeLZ5H1DCIHlH$%#nFQw*>(r2p+(bl65^6u8bD{rNZ&jiUX+Q98+)W<U#CLE)Wp*#vM+OrgBgycNJEV2NTTOZ5~w{+#E=PlDkNhuOqxE&%{~trc}m}Qj%(LMNmvUA_d4Y>^V}$l#U<*zv)|oNvk$@|NW3(&eHOaOEG)g@Q3ajBeE4sbN8&e?xK9OR;1_>_4e6c-R<+M4QsrjjQALOFdm``5(hEQ9l_b?Z8JBKdS_|F^YL}-M%4<K8h*c~gm0yv2z>Ap9$~eE|wIp`+)clVrCtym_`opNqI=o=oHHuE-cRO6%GZ(9`Io9AC(U40FtCXlDomfD53^{Dq%9@hs4Nv{zmLA=+%dKECi$n7da&7%d)la)eQ?ON<t9A1Mf4<7S!KCs7@WD8cXGB&x8nHlFFtz%sC3k{6kEV0YI&DplsX~hx6b1}ZiJ!8-*{aIP!Nill0h53Ci7H=fqn;78b@wUc%p8S!hZq={EnjLN%5(!+|NaSlA@0hPb>%~XL|S_OhsyKMS^;>QeuhN`QQiwRZHOTz#2&ndmQ-F&s`hP<b`edGR2f)fh|d3MlnLpCUM|W7!My=K`>ur)F8|W^OzaL|=4!J15PLg3GipPAZaVW~>)`F??(3~LJvM{mbmEI!+pl-{Vi??n(N~3<ANgoqb-OQ+UlOBvjM6cY2!g#6gx*d$>aC`=;qcdAxy9!#-vCQY=(LFWkCw-hU1N~Y%*pRBWQ7CpD9jnbGTK9pS&yC=9`*Qf^n`ZpQ}e&zOZAeOlOZnBdx#K582&g!Ps!`D-d^PZMW;j+xpf60pz)l%eg(%Q5rz&0F;n?~`~s0O*3bfLzxaT~HcO*SB-@(RMh>^+sA`8No6qni+le};&p}@;ZCB}}Kf9e|iB?%DuilFn5Wdu^(We(gE2N)(JDOHdZsONpS$=EP64R2m*3<x8%(4mbYF*v$vAEB}So*c+#DH~pL=>)*h63W)_0zV{Vnu}Kfn|$TM~;}5KO5=RvwCnQsRZ5k$-idl1r|-ZlZY9c4V$>sQZ?eC9Xt)HRg0_^ek6R){Gb<`_e5q>c~$sCKYl{1#1}jr`?+e62Yc^&zisVr?QF07PHdzN)5yP5w{F^Ob_ON%ivcp3<i%o6<8`N@D?G_${lc%-nMD<!sPG6%J`Fe^OKx1od$kV2jFnzI@uPOAoO6Bl0ctY!{V<&!mraE%na1+mpAA8OPiYlvCFDxT7;8kaAavx~*f*XtS>nz^ZnLClqKl8Zd@sNy-!gN2Q!cZaYI+@e1Z;PRy^uU?Z#67`*-TBJXA3n?(w$CuXr=aOA@vD>YP}YHilPP?5W5sID0|t&kpZi$SrW6~b9U>Jft1oE^iQK_sgA#9v?jxTlIRCI)y)6aS_=X3<O;X?9Ve7NH?KV-ebcmM#HuIj9LdVhe1B|K3HF9=H>jC<IhZa#MfTFckc#m|d%wKsCDAX_>>_%P<OVqMM$xWFDN+2(G@V=y&x+_5!mQfb;!aTM<Z1hireE6%s62Cw9k$PNs*eSe(U|_fE(}Sn{YB3{z+ppTaLcKlh5z`W+>bi8wPOkCar}s$`H?N#_LKUzSz0s-p7b;lJT=YAHT_umJ0Xth<#oOM==ZNRIF=1OhP7}P3_$_&N&kFu+zQVc+j+Zt#BI0q9B?W$@eF4YI6AsnUFUx|OXxWnuDEAE8k+n5JO3DBwn-$$A-e&0tv^)C=S1W2^7IQBxAwp?Zs%`Ld|!LnHwGRw&99qyFXvcYJB3(ARxODwtk+N-6fjE_{(LTRoG?RE8bMaqH37n0-&LwaiaJ<@rRbkslAU+tdi=Bw?ExTWvaHp+eB$7lpK9Gb{;5)b=7b$x_w5|^D4~<aJ1c7YxFW|1C8(`GuWjc4(Q!lTg42dc;x0l_g?f)@e=xaO&V={h?jH1__3xg)6|{Wwq-3dyBw;#A+#eg+{Qmy?^+aOzvr$GieM*3WWNGd`UwzVG5&WrQ5qzrKfB)6)@6IOpV>wT>!PFyWy?R}3!E1QWjKXq?j2#o*=o1XQ(KDmXm_zd!thUj!b@Lz2rY=e95YwNpuChw28KR;Zk`TkWFb(}+-+-B~1|8gr+2+Po->kDBuPV#ZekY|bw!To|D>cuWxiB%bEWf4sI$6|aKU1RYswCgY(<o<7anE9?0^lLALJb)k4fWKB&{c2=d6-UIXtKnaYreG}e5=xowT-QZi8c0mMWwQ{a%RrBe7t=7{52n>ACl-L9_Ju6af?1}KND0)v%e`v8>T9{q1#8eCUjQbTkET<_uV~g3tzo?zWT538|g;TppkkM3$^rzCrs~kn_=yT=U=%W&B(uUAC$UpHtd(~0P<>@@2}p&v$?<Xc&qo)NW@Q{K3y^V;WVcdl$gDoB$ZAX0SW3CnZvX6N)wHpy`s1CQs3EZRrRvfP=mG1GW2&oJ=b5))`C;Mu_U;fEb0v&KW#llsmgR#gEuJ7I`jEIChKRlLWL-D--)JjAzPHG^Z9*CbXz~@^Lqt+EcAuCUa42`|DqRJFe6X%*(|?GAXgA7%%pDOw|EaghI<~;EW?1W$ot%y`O`GyOQYH8Jxr#1uU|$#eE0MR%8K42-yVn5qQH>Nz2=$PV2)(Ox!-o5|DMplZ%Fwt{|$jiN_(}|o(fjujm#%M8$l78otV_<+res#%;vu~8`#VV{g?i{ls{_?X)oB4W^L|1m>)GoMh9+;0-e{sgMcRO+IyGYy@p=C33^E<T9a*geJ%9t=!t}PNR@u_`t@t+24DQi2%S&ETlZkEFeBoF-_`Iy+njw}FZh)Kro-YM;^Qw{(U5jvaQ3aWS68EWH=U27U(?L=Xf$kfB9x;>E<B`GP8^fye1!jVhCo1J#Vnti))Q8-`p9mr3$$Plv6yNH!z<2&OUgD^JuGSi8hFM$T9l8M-MnS0f3~(>r%I9&WzBt(P9-;pDn-_WN?@A0%`G}0GJ5bQ-*NSIHUZ9-E>Dh8LVhC6qqqYNKeLu;=fhg^JXJoRE<W^UcNGbRvl8ykG9S8Cc*+d7&WEM4gXh8$+eGNW;$Ad5uxbQ{Z=#(^M!6SE_v&oFoXsXh=ka5dU%r_VRKVkG{CJcSD*a=5g?7^$ywJX!U5$>$s8O=F^M1d-+uQ5E{Po@TU&(T6mRkP*cVu{T|JDDIJB=&S`Oc#x+TLlmU%lUaAuS(lz3IJ5BK&^U>+Q-<6h+zH+@nm7)f*!KB@id^pEV;6dAz_3WjQO*2{HN-CwHD*&c`3D<SS`|h#<s9xA-CyU#D;qnJvYr%4iwKu)*0@mTIr&quG#An=BR`Uj1`v^eqqYAYlQF#@m;anV2)WZF8*vsEwR-3ZHimkS#S|-~*VRJ}v>lAgS#q7Ozz;LA+{YByR4<Zo|g^3X#cqvCBL9$4~g$-QOxQA~}(Uo-6uCb9-Sgs+*e8CXgr^T~p+M%Sti?67*0eo_06WjpwW`1S7BoP}A-xy*eGFs7=(tziyG7XvlN;P$g7Zne6NXua7MML;jYmjb(o#(<Py_2ltg9a&Knu=}^(>h*S=Z+(2p}<I5a9IBpjDSQhXFKNbP}y&2G|>`{+oJ0L6<O>s!6#)p)Ec+A1I6{v&Mrc=?P;Lv3XWsEV6?a-{Ua-gPf4%SSSa++Grwj&(7=L=#kU9UP3(kDakd~sQcWe~xYB{Bq-AshOUXgws8osEUAQGLiUy66Sl;3I4P36-rfDfB7R&$25vU)zsRBbB%x*ed#%AMe3uWi3Z%=1|7p(XJgItGU#+)NzgK(Rf_Zn!448%3Eix!j#gwG`t#RkHXo)9blu&J<4OZh&Q&%uAxO<`|e+3d5niFz=rN)RgUZSQ{&j=$;m>QW?_#k$i8fg(nc?z8N3k;4H?oOc>6rC&6#P#doN+Lwn){>5`~mX>Dj|l8^?}Nzm5wwalo=xb01dd%{<S8H!zl<YXq!AJ1i$TnQoY2Rn@bVcttw&_%WK)SVqDhkRIc=su@>g{izxM*47Ju0uXHL#!d$*z4&K}#D&hGCACN9I2>)bVk-sE>NMqOMnGsOWDZIg)e10zBF(A8)e*72Vg}?!K`KfxR&P)teXdpLGCVQuArxf)`4lThX|03I9Yko6Z4{6Var#Smr2{!aQYTA|!&wE)QsAgy!KX<#T$C08iGr>6w3HCzR+e6*_X+Hp5u{|v2xmfV0GxB!D7Sf5JsVFKKNVE$T5(k4aOgocrg2{+4mq$u_~=%&pR#O1eWM7%uyvC9gLv9gS{puo`b?f#T@2LU{#F(DYC}KQDM*y1`bTK@er{MBi(4zro6oYuW=W058$TqYTj2*vXpa2hA+8;>EPY%mP{;Bh2U$oml$}2`Dc`a=aw0GBzeu@k_>jAC%%!jpkdBYXHvL??&*sMGKhWi)DS{Dh)>4j0NRZvsO6<Fuu^zt6w#w)H3vZDT+j~uvvFe-Oe`o$#r`MmXk%xGVUpJfBdz(UDORsKiJrtqG{PFg!`TbD-*xGtjy7P$Jq;v$Y(HC!bOKrY*%MYGjO}yu9SO~JIf)~E|nP0dZ_`QYqFnDfXE}5Ud@4njSmj;s??<Mxw)GW&?%}+{Zb<FYi$}8|&uHydlRc@DEMWrPphsJ89b(_m|vwHT&u3>b#{LjCaIFm*LzpgR0>wW8ec8Xc8(6;AZ-NS0Su$||fH5+;HzW0Jxg>1-PyIa#?QJtJsBAG$Ty&(gkPcsCviC4m)rUWsi<^@8dAaHRn4Z_B1dLTgnU2H^VAroR>YLx`=EGU_q-dgxGD%4f*2}397iI((=R!$=d@{3k_QE&T~t!?uwk6!P*F`CI^pysTcN82YS(FA3s2^NP~!fRLKTH@`19y-@D&y0u~odF6Y0(Xn%<Qbx4IJ+j~A-r`u%FjL&WFX-~%*@r~)UaPOkEzAvIGqniGdmK-&?GNmPH}NXs~znFnOrI%j&R`T44(kV7;Wc_z&^6ksKYv&`GjT*`!(l*o}GB;H9ks(fCwfQoI%WP7FHUtabJy*;vs<k?>w7lbyY5B!>df1J<CTU$ysWrr)S#ser8@CpXpOHs?qRN@9v_uL=D7>53GXQZM}nhUd3hM>|P7o())e)&F0p&(PFoI`&5j8j%R&zH2jz;d0HeF{<CNP86?rKbAtCcFk{*(-Wi$sJ!M@}eA&n0G#`^kU)#FMuJY+^e{QHtT6$OL5ZjY!env=II!68z5I1jM^r#AM|0N@lQu;DYLELAUxW18j7_vTYwTZ@npk+32W=>zK?%gNfrP*6tl4);q`<GsS^Ps=#j<ll(^4U`=(#fD_T)dbP#Iu_jL!Zg5Hg-{8z0&?QR;^bzR9rJ$DtrZz&%m$p!~kXjMsB|{^dD;wPIfjIL>fA%C94dz3|Sy`S0BoMfuY&ASjKda%N=xrfl)p~FikX|@M1U)+Tx8ATmiy~X-}z=1P90i$}Ca%wD56P<OW8~va%U4$u+Rl(EC*r&GceU)WS77nIj2%B7Vo53xzAVi-v!koP1;W8rjYr(6Hef(+mb$7lJQ*$1p%_cENI#c`~G0q7x}?V=*TUW292J)X2ppfehy>#4CqnOFC~yoBS2!QRum_%|RXxMAF3T;1mQ7m8NfHB^%Siuh6H64x~1lzq%SDv9dB47Nv)EY3VW-GBc0y8VO{h`E`sY@lz^9X!Hb=A-(5lkRn)DPJu=#?Iv#i6#7g{Svw;2D%CIr`j%t<%p>mKKDCW!j=k_w5NG2%J&t3ghmHfKIot=0@2^a75Upf4!`aFiFdY*HS;KJUHvJW_ps@7D;X`TFOpWXmyqzPP7?f)6^bs);gNR#xZjg7~X^!=q#2$j2vU*~U^_6EQj1K5SEN9dg8s^DL;hsPlwi)zQt>ijk)Tz}<PC7D^f2zgppm{sTS`mnZ4yW{ho7l;eo^>o2Q&WWR<62g8Ek&(*hrCPJ;f$;o3&JIln?T2uI3woK{I?3q%kcSxl2R5K%w%jBp7QwdiLI#0HB>o#uo*jrkIYU<RzYGQNh_t=u61cVk_+dJs%&iIZ^WUcj)z2G|55;GX4xZ;OMnRk=F^s;6o6e%tP;x$F!Ox4Avwet+P@QBP!Sg`Fpzr4y>0&`r__5R3X!X+2A>}z>OJUTNY-Lhdh8|f-#c9I9Jfb`n*BH|!YIpL!vFpUSFC^dUv9JZxpe(%$WgQp#A}N<ti*KRHL|F%yfm)9L+Y^2IlgXKeDGyfs(wPScQXAl?d4S>tZN30ro2Wi*en=|h|+reIEp`cqx{p<!?^a=O?I-5nTisDugkFAmOM=hhAXY?$J*^zNri*)3l&FzYbr&o$q-a7iON%!iNCd68CAVZ{?hWwR@QZ8&0{HicJK&%Nyypq7I6}OLuySRGZ<A;Sr;4%Dxun~3`IU|ueV9>-9SZ;BAfN41=T#H+CYgh$V09U+>1B8ZSp$xdcXC0d{zaQ`rEzV5BRz~Qj;XZt@^07BztfjDaw>kkaqwtF{&+BtRrhIaI#S=0PwBqM5O$ORtd4Ru4llMe@fvk<m%P0{}{#3C_7Olo6<0Sn7mz*mxXzS9(yxUsz{v6HW0z_1EHq2_$(yAM~dN12aB-qLKL|~rH76?o*@H~x+7%s&?ueh_@Zw_;qy_RQibJlpVWtrXJ+FUNd^}dQ-?Gru}B=f;uW*60a-`ti+nZZVf#v38~Rw#K;`@j@V~<IOU?!G?rhL5_ppq#M?18`ns0mG=v1TZZ}i)cR^?h;h6C(hQ%}vK=yA+rQbSOOpOM9Fr$%S~IGo+atx790<#dYhuhIibA6?Zk<8q!Ki*w;sqt13cl{S`zZ<QW9yB>7qR_TuE45b-$Z71ok>N6yZcHLaINqh_#v?EkjDilU<cx8xI2~U(fP!=v!Nb7w{0-+Hkha(TV2vzQ>)y!~U-ot{dn;AuTP;hyl{KIl`Qjy4}Gi!|}cKTRtAL8ml!m1*#`LKi6W*o5$z6xjNTPkRCG$Hn}L8OhYP|9ul41nDD0>Wwo8%ayp2u*S2lWGW|&*dMpY3=t!P>|2kV||Pvrk`yc&Z5td)rCHBIS=v#nm$2~#q>|RFqg-TtwYEjRiN%@9+-jp1c<r+I`Z38LUZLEd?G296PV8P2Bu;oTxw7q*#>WbW;hTpBclbcF5+U$=jbRj?YFOT!~gQ}@XTjcXW|QWJgZHZAcXzkHm;qL(Cv<QYXUiV&HORM^k_AxvfM4rL=2%vl)u>38GBk$EtD&dgVI>yCXN~d3?%^1gh9_?=)N;!_*{RKy_dS}Fs*Fh87tj6dx`jdE9JcX9j`}#e7x0wUCLFR8&&F1l!G8j!*e>(WNKc`?$;H3R&%*sZ?I$R<kU^OHh}8G3!DVg4F2d4zx};T9L*ZzmIFds(1say-VSG2D4ir6{)Ctf-EZxG-P-Nhw~NcU8G>zWl+MRz1c||gcl#2X&(FT<{kHY8SAG(eU-XgfTs-fSY}{w8;d(=MXt^d0Rc`zxKc#n6qTJm)_?4`%tLslV*c3?NxZ8ibx%XGXRf9K=pLbrYHS%3OKXn(@$zgf=OdXKt1F6^`f#Dbb98RLxtjc=(hbKl^{U3ykrc=|${`;-%SBT%>&V*IC;-5Q*n=Aj5uKe@3BSoq{YZb{BeEQ!ou!z?GrMW4}s)$#=CuNjqsItTh(n!iN$G|^l?x=MaDflHP$>tj(5v2S?-ecS%DmB_V6mpBfI#a5#CUxkz>??pOq)z2ID@GGF@P8A<qb!|{+gFN!Lo-3z%XWH2&W+a`RAN+BH){ubo4fmURn@}6)$N~;ZH+H`|MNd|Dz&inBYEhNnfJ+Xl6}51lvIrJ+2`Tp?C9vfTJg_aU55W^Rho)_{*&Ad?!`a<_@{s9GPXLO?e9+A3r2natUc#VaTh%_{W&^nYd0UZes1iDJkvftY)3SXrpNfI>40hX(^|5AN2F#SZPmTqTuDy#XfUU^?6Dx5M~C)aeKgDxTbhsQpYUI7jEl5Dm~TwEHmp`+YzMj4Zzz9@QP8`QXhu@n$8{TlCTv~eTV?=l&)O8WBADt^wJ*3=e1n5i<4cLuRVmFktTgm+k!|IcXT_bQD$AsH9=%F>uCik>$x=d&zA!9{Vv#Dyu&Bu4x=_vaDcifYb5~;{)wGy=>`aezESuh$C8K)26kaaXC8fknSV2@wkk_aW+BbU0`S7BBb2W-$nWo2>={if6mU7|~sm;cAZ^50(yHuE|Qo@dGnbrn47zSiheeYarWU~p@JA_kPE=SZLDl1B3H{t*|be0W>{6D$&?`ryB1lwX(+@lj(O_oZ$!`KL?rP@vyxoYUIZxs8VcC%Vrt=1bDN6QBNrn<6I!pU<MJgOPGWF3hhN(E%OPV3MXhS35n+*E|{3^7sH)$Eg5zSllF2<p-C5vr?1)>jl*<<pgFyp4=V^wH?FT-X&AFgOl^>tT$`mdg7PWXS-lel;mZuH?#wGWT+ceR!42?!h*Mw>s{Dgr9+WmxPQ027+2V2+4FX_K0q+V<2UphVC!*U$9U(&b1?&D8n(dkZ8NK#M$s-%vHNVEC7&U8K^&-rW0Ikivu{8I^0^UyVc_4eOpgG<$9v7b{2i7b|ZblEms<{?6?Ws1L#>JQ?M>25SZ4q^nED_OclsD!rm=1<g#|Sj<e4Ww7|4cAV^&_1D?;$SDy2ri@70yi*%Mvs3Z@K{-?+nftPaf+76R(8x?Y(OMmhkytA+|NDsG$#5n~cz;$8vNLuH&C@!huA=_&!)i*tUUV`)@E#GPdLJ%nzw5otVr#2iEi2ZAtMk@9c5;C{**=yQZWz3VNbIwhUGC*5Ao9dsJ_D)BAic$lcC1a_)O==mW_qy4cX{}Bg;m;Ks^yWvATZ+wB3Q*cGnA)}V&Zjc5Nz1H@-M=}mKLj=56fta~c0hX|QM=(gyEar~QUA+_8%jbrx2+{QqZt*V7;*T$Ig=}7rWFvx5bhU009Bb&z_fZ5bR{j2x~FCQ<PmH>qc+j2uACxLHSII4#Z%}pVhk!ICDVES_Fb!nDWE1Vg-tH`M7h|8IVI$ng)CT|A+K%Und>Re3#1TB3?75$GU7NlC3~bioZ9-9m1Cg!e0$A=rboG`sZw{`)ed8SxKxrh#4*SdFYc1+I8*BMWP|#P2`e9Q<^a&Tlt&LJpCqhCQse*DqRx6aE_RQX&P=5PL?)>XAa!IzA$D%qZ-(Rf4R!r0J=@u@F=hor2`m$Bu3s&zRk~XeLK}{|8g{AOwytjqqiXEF-jEfZpI#YKVgH@1V2zdlYa$NJ3afS25z9;?DIAD0qs^Z1ko+q0Ml<>C*x~uK6{V+4Sgao)$`$q-SAEnoR}T>(P%NjtKPl}=RpuzPmS}bFhUHpZt=kPmtT*<!V1}MpOA*x^3uGDWKz5B|Fquu79^|u<ppR#buzO~h(KN$L*J3z^fQZ(LOvQiul^UTx(8}*A1cNxqqUzNU<TG6bUzoNuSfeH|If^NM=;q|4Re}|nBFVQ@_f(6SO8NPq@+k*Akc3a-CzztvG5-p&7#%2;N2!x)trV<Yc=}eeS(>fazEOHJI=dW>2G+snTldY9jIa^SI-VP)ZGd0Uqt55RPUgg0vx0kb7=UNdhb)_rd1!^ssvtx(kySDTb7^LNLnGW^U^O!cn?k|swt)t0r%*A~i_q_AtzIQhB04laoH?_33LK=Dv*~E%rN(Tq2Kp@kzl<nX<RhQE!O%XO;p=8s<kN}S&|n3b|9UhSW*o1s-{cF-w+r-Wf9sdOZoPRE#k+g`{oX-;_f^lZXLA*7nLe-k^K6tC!v6kZ6s!F757NM6B?mH4O>SH5sAm?~#n(vii2&un8<e5wq7+2$Yjlcv*XrM=)BHo`0_lbmDM!d7mdisfJQ{JvKn4$1VtSdSW1ZDp3$4Nr^Vi<)0XteHfu7W~4@NcvWt7K{bOfh&M-Mr$<Dr}cVgs8Y^^OP=vuUKTvl)RUwE*l*UBg{7R{Gk}Sl>I9%Al7bS|V+a0`1Jff%2_#fQX6U>+=S@L;!b<GW&|<sRc+n8M!~_r`EWxmu}r}9t#1DEKEUon@%XTASve}+&AMuBQ%o8h5aXyM}_)=KBzBl%HMilZK0#we${M@Y!7M1R5G}a$<J)r*`_>$qp?R>RBU$D@EO1S?03(eJ)!!uMw+ER*V-r)o5GKmIhIDe9z}!M$T~m!pxnUh<#9Hms2?1RhGNFqjP|%lAm$wBPf}P@`74Hg#sj8N(r1YANf6+KtuY&3bSH=Ts!(k{K{oJoIOBrj(;!%iyIqNsGP2j09>*u!(bmjb)GvsEp$Ls3fBe^Q=93fgDW9AqDuv0maE$Z|!l^1z*`@pf?}3Mj52pUHqqNBhjHQRqt_Obdf){$z5QIf|rkrcW4|&-UUQCYvG9gS<UOt10@4ft`VO@)(vdUE%?;DT>r*<dU<O7;!&EcrrAoLNl<GOCI)Wrixi6Z$`^8g|*x;lF`VPXs=YMD{{O@8*F8hRjGuj_+)ySo!DbV+}Z6|o!j_jfnnZ};}vMvA;1$0R7kLSU@~ncA@-A@kGFN#$!?AUo*R0e;0Z$|KXjtSQQYlR(-%dLZm+h4&7FU>N>m>p<6ifptB9w2MDTJG=5h%xmd$uHnYA$CKf}#UwaXg-R`4%x&8|y`U}X0+MEe7MnsqB<2G}<2k8j!|=xoSkOCCznu;;K4uY%RrW?T^pY<jgJW4Rh*?~ZvhNuga&m$OPEI67#B^W6Lp(u7Pa$~*_zr}K)zE)Xrng61hb!F6V;`P*)#c{Y#$AyxWj<mfuj)!!y9y_^GWcaGad)tC;Pgs4FR{Hm{LY_wbj5a}8i40yk@f*U)w`J(fo)K4+bHdFxk_F4$4}8RO<^_M{hq`sLS%=V(G%k-1ma9$BCZhzd7g9HR=|(9^V58A3niD5B3Os(SbdZW%+qb?vJ%~ZdBpjdUZ=OJGx(`t?gJFyT1fpUuG3vyqi{?UM~A)JXP{O5bX%`nIA;y!Xo<1%<TgK4;mKHXNH1Y|Y>mjZE2DzkvXHRqBAKcAD789_bbg*rzc^q_D>dU(Fl$umfM2~rdfCp;`_K#H68~#0S^zE$M&1ryM<`#KAX8J<qwBim#V}VWUZ*a8IDqY#Frw*ok@qkeU<@3+`7cG})l5GH>HP<%+{x!(H|b@(esQVViFJ{Ir4O6gh#!`{s7vRxzc7xk${)+-;7MK#Z)y>Szd<@HCcp^vl4fBR;g$>BjODbXbOn*IuQE=SfD$T2so1za4GWUGPgu=(#L|u9{QxM$F~tx(r`hFj?2D9E1}+f&JGm$?QzA!pTg($B$gmPvO2}Mjr4aWB^#?F)6{AbjyWD{?dr}XMXgoo|>XJjLRjK`B4sO#Ao*1L{NJK^qlew_wBI@n-_TJ*SNSzVspZV44Fe?IX*ypm~4K!orOsB{OY?edry1`(J*}$Bh_W;GN5+q}y6YdZ)>$q$91_CX|d2HlirwNxAk!Mvkk^ACa)1Jad@An1|m8d=z8TmY;AZTi#n&S~X2hhbZ5rhW^W*i0x^P4Uzy701j>Q?GpO54yO&(GHm)H6bGlyoE2qY(vXlYr{#QyRWqiMZ}t*{`m*L1elopf#x>NU!wm5!j1G?&@!Ofzh@mhvO(>f|zDxWbt=vpayCryE94j_enX+s*yK<2Fu46E5zRhf!R%ve65)-rX;$GF)%&NKW42(W{8FH*k)pk3S7*-K8K0WQ0}4E^8HRl?~}vYv`{{USf6dqM1x_3^jps=VvQlKPVIS0ovjkI-@}H3ygZQQD)W4771)9ozgbnT`$AP^W}f`j3#BVf8CG#@bNJ0PV%idEKV&PK93rAR0kDPn9m4{VjYhwSt-|plEwUb%C?!eOCVo_oJBwdfP3<sK*+|5VheG4{EW5DtQ5sb9ks^~o^T${y)md!SpC!SJ_^}nle$LYAbZBOoQlT_|-Dd=xqQ0m%F2n-ZXJQe8afnGTu0XKGU%jO)I*J0g`f|28w1;CO`uTeBtKM(h@7}ygO3%^Z9zM9cwc9H{l})Fmr}htC?Yuh(o-_TXhiDP}%ckdanHJx_d^$g;+6Z)ORc_qfE3QFklqZmwy%_f$8OYqUf|)v`fzTV{>{`7_M-PqzRg}UIcK2Q$yz!-TA1%N(HJN4<0ogy7Hu{4hVL#3;2{yoxGMT$d;OG7n(;4ad`%n=)T8ZVqK9$rAG9Z|M7L-5&$D27S%{i+3>l+JAlUnZ~KknJoH`u_y;wE;0xFAD6qloS2BQ8ho4f3Tq;SVVH`n{RcotM4+{r)d|JMVVQSyS`WjzkUk&3*0$qmW1U-|g>G@ZT!|KBl=0zg(K$Gt*I;AT-*=zy6%ph4?9YEE{_LPW&Z5-GOTp>FO-(^e@eKMp-M2h6}ij*LJ-U0fwxQ_$w<b?1k-k{vCE9I*%g6p=*|gR=(u_z?~{043(H6WI6imWB4iCmw1l0Lsy)F?U%3KyonK5*2Xh9xNpsAHcDqyvmy*9LSqzh6eze_RZVvck*1$B=R6+j?&v7p?or^;X*Rn?oFjR-NQ0xD$keJK(~|y6+`H)5lmiZrhHDO}$c(p?MkJ329b-@lMb=HAXCeeVfh&%7Ic5XML-q;t8{#HcdaUTB?gZt`xIT3@t~*58H(Xg5{y5iRcU6>yTS+fs066PBlJcFYO3CSX9u-k)1Q}AwDBEV7@tW<hYyhv%3*#|pLm&<$jLN`r381Wv{dd{jc)`ZHBVK@#Fw8x&W@*M2MaRHGy5m0xj&zNX*Rj#PPY9W<IBAJv{~RJcmBrvlEH;x$SO~0qE^(}g7}GC4A^%=B;FdPfyZ$uKNmjc>rek5j`{=)|cC>Tu5Kpu(9qK9ri_Hv+_TX-~2@OlVEyZ3_4$!S@4*Cs;`KvVI<ss!!dNdvlPp9ehwjKRyqbcaj<Rr$?FavzcwKEc9LbKtNxO-yJKM<2fVe6)ASBSu&=n+iM(U_u|(<w(Ah=qBB6t%0on7RJ(I@&n=C>_zpGaY*`BVk>Yut)T>;srh$+f*xw^20`@XU!rFFqhF<+b}~KDghTu<!}xKVWTJDW(>F2bX24O5();x42;Es36m2|rJ+Cgw8yYN5^JK(zut~EZG0J}b{MjmPc+cNE~Z<u4c|zKsCg``7G+?%bokNvxq#N0JM3?!1z{tuA{$W_P9bKoL<99WsoeDZLpG**vTz)XIQ@k>{zT^4ZiXS^jt7Y!HRj^XE@1=!U>!Ds3;wGKRHXKwO8XRn9qq8I9)XKud**Pp%n$3im5WS(5~xDk_S?e7c`JU{RAn!8{1iou%z~z8jP|fq*~5t1(T&KcJVM%62z58h8wB{2C%^$9W#kb&8qXbm9w$GT(QlNgJ7~%baD)g16fvtHc7;90Fix<=P9$~_z}*tVKuql~`#akb3(fGVCrK04h2PtVPWU4yMuZOMnZpN9zzs}upVFE}w0&2x6tCTx_t>v2{SbOXgolDdf%}C^<MkdmaA2M%{F^cpPM~uIZ1s}&*Ol4gdCE4>qj4qlON-iY(ip{L5&1HntD*nzgZL+jz4@ca-5=u_!Zm9`nqValZca0=mD9;BP;0l|^!i5M*?o5asKl4~6}>pir`v|4cvHL{GB{T6&3^Cwuf4q<p0xYo=m8zf!v3n;0R+t(3fuCOBpfa5BXmZ@s=>9D-0jB1?az-NAO3?fkv;8`Xs^%7N`73f&1{MJOhS5(VGUiI;8U0ABC-Nacza}4F_x@VXLviHV+ZGI6__iv8F~maB4OSgbP(#~oRg?L%D^3myF(Mmm)YM0t*=!@p^z9xsc@uoEK%tEQpJ*E6p4@doGckkUCxH3%|Yt*2rPV`2PtX6RYRSbF_hB1L+yfdnFR!Ba*n$>$h{rSjMQ`1(=8eGG^HYcJd0fj@3k=pwP&1%hc;%<w8k9QdE%fJrq?w|1+<!RI6btdYaafY9&boOFpr~5TjeeJLTTm9b1grj*y{0Qjj<-E(gF<6EydMa0XVU1nt6bM7OSpLH)55{Xd_^MmF!XB_j#>h0He1#WryzM=Y45OTdWpS$vuO1V`#mo)IzQS`TE<KW5v^JLNsikX1VL7I&zL91(iP*6bg&~z-PP!2v;+7xC0)}pIm@@K>twmMU1nRpqH(Hxp-20>=;d}#A${oy(Ak&Yp5w!Tj@9iDqwiDEoUv557R$7*{b_%A&eT{;WPLuAIxR%$syU?k{fKht}llYv*qfdIQAl04g3d^2D|npeAc|=nxO}Pi5fOir0~SD8JAun>Or54+Gk#o2l&z+{Tr9R5u)foa{Dr#rK#>lwJ1dnWKNfo)wb!;QeKD87eddUpIusEt&yoAW1!4<er(K_3IVPxKj&B$FlT>=eqE3tuz+VzriNSb*DYiS@@iK;cb|^ca#Ncn)*lvqQU*8&oC-z|dkZ>#ui@*Kr&e^yXL+Bsgs!Z-PYY(wGt2y#BF5P@$f8OJn?A!nOA%poVje%iW>;Y}HGlgRZ)DS3Dj5yOABwujKc7n<Rye--PV2a`umNEkAy>u#$*3wil``9`{G<(d2Z8#KdGZ&Z;|@wd=SNKoGD(^?JcRbRFyxU(Ryo*$UP26(9s;x=q2sB(lOBpnNA=%tIW5NrmG*<X>$)WygCP=fm^N^J`WO5@GG|gY=^qqf_Y|Q@UDCD6<F&Y}3sn-K6cU=VCpA%8O`cUJca#_9!h2ltl7-=kCoTJB_ezXG#>3*eV+)BwxzzbMiKP+lch#9ieQFz4YGx{(k7hCBDi!3JYqitCAoj3jw8Q+2#59e$391oU#H|JRi8veL;4qSp!KE*l6Rn1HK`+bT9>>1bYyD$CtyP4R&>9&S_U<VH_@n+8PG}1pU12!-DnC*8uIw#$q-&6P<p^h6p`k(vyv%OpjA?bu4xMU<DxW&IK%}W1kg99C+;`1NOl1(%mifkvKkyZ8t2L;)gYMhi+VEnWJJNRSw-koM1dmBbwEu7|PjO~gA0CaZm<S+2SY(jk#aJQ2t<^GDVI@mN`(R4CQCYT@C3h7StkBH^58eC~Qc;ZPU}0)!SMD8FnxF%eK2~8=+Es%5_WMfy4(+YIhwd^o7LBtTe6@z%F;6MQ9Q<oj<%e%(w*hIino=HoMd-|oC9Yn^o{?r+Uo9uSXE8@j=^kmRQ^?`w3Ja`ZdQO_@H;6Nc`6pu+GtcvkvN{I~1)6@NM6(@Q9n`mDS+m;Oo5X~2_y0puN?@4JZm6_8a3yS+4E6$00YyK_OVaSkxSR?Yvdih#O#SSN+^djSpS4#F@j(^0adKs_C-n`|*y@j9+$vRWE!QaUfb6fwVYTOOM8LCg%=K)>i7nHejptX{)N~a!RSU^1|Kv)gwi3Y(!rhgi*l$S|h84g+&ywgNmwirWoltQMgt~r%RQJA2FkTTZ=ENkD07Pegc6ncFf<E-+8mo^=mjow*Jtag$nPudy@-*Aw60-jSO;c;V-dkA=RZ|?OFk4mlxwBy@&u@6HMt!Xh{Zsh5Kn7M8$y6(CmSpBE^$y0`zDRwER(*Uw8h|s&CrrA^ooOxBa{nJ0Hq?_^5nlhzc8!1{s>Xrl<%PBOKVV&m9??P-*+eWGRC$BAkFCrips?mq+!EQv-Dd2I$`XpP!YyJQhk-gB<YZB-fH-l?VxshJjZ>6YxTCtFb)eTQTD`HRG)rv2Z!}L+@2ff?Uh>-x6cL?P#`xg&?<ru_n!*ybH<#=tLXC;73s&W6jgk?H{PLsL=udLUNxOX_rIy5#HqK?0%EGO@j^iNsR!IOP`LmX9-h<y%d7o}bdbio<&~!*LFM2qoB$mSP8JNfcKlq?kFWi196U9<d^)h<#SPcka{Wf2aIP3$78s~gV%o;2qgq=LT&*`t6-}+Tm5U@kEA!QZ*5ir<rmwNTL*aGG=(+!t9i5M{oM?k@#4BkfuNn|jnV3X>`qY{n*hGx*IkUPrAdHXf`Rq8gV+`=+&Z6=33N<t8o2B>pOxKn1AV;iQv6NSYQ30P>ezha4tqFNKlcgh4^V3APl|5iQcF?f&rtE#62VH|L9OsmsaF$xM))!bmHphXPp9*^P!{`Z-dan=VDxXHVKjmIFQan6S{#}w69ikhFs({B%d{Hb&F;PcN9*;oH9Epwk%8((Q_F|l?eeofqUU82U~N!8x9pUo7()3<KHseaDvjn5=Sq!YwyZlmOxVhf}pg*qasfw}HeuliQKl>RCH?363^(u()Fc5h&T>64KWZzTL6&4^l=0ep`j&2Z<y+B3}%=+~zoVVh7+$Y@Jee{;8usHM70szKJK@K$=zC@cFf_qKMWlGQ=)_x@II|LDP;1gH(D48}kr(|f-k^!Bzl-_&MV`a@zlKO7OdR27ssfl<44I_eJxL=@q^|0ScSt?4aApKKvg#o_vyw}3*$$Ij6Ml<j@cx<?P?y+eKHn7S;s;QmK~rTp@K(?ogEGj+WH-H2N5^`?$=h_4RPS=v5J&n`38K+0)z=`9xxQ*=yAPPl_2kg<^~NicwN{-nJY<s~bSKQnmk-sE^GHJxow83?P~OG87$^C5SXYqRQ=GJ*2+=w0oU{+-C%b#6opIBCB@$L8>Cl=b;W{iiUs`W-prCgwPv@tyiFa$(zygKq8Eais_`DY-7O(Nu;5GVJuP^XZ6lf@|;ipT0+Tmo=e}G|U(AU2qfpDq=ib-a0;U;5lp)1-`WfWgGSgO#!{c90zRV?apsoy`?<Fe#)oA@|WzPRm+Tn!=guVzSE2%wt)O}O2OQod62W7DDEe_Cgp`d^JtlX-45du6-?HXq-=z;umdyBw7wR7^|o*hM+;w!#4Dh`su)$1PsTa17$}UKSSQ=vzR}RC$D%js)^|x<sZZFdXvJEu2lWDXDQCDQwY+RariS1wYx-iVbjG#=BQDIhHGWp>qbuEliQ>8f`&zWgPD`Hyr-OW@GA-jClEv3y+H;{Fl^A#{OJT`Urht5(DJMv2Te2A50tQ^dzSgOjC+rkXi~yc-Jq);ag|}OJIC@~DM8X*ze#9XKM3;*7fT*S`(<4Ti1v726vg;*E+3heJ4FcNqCZ#0o@E&<(#=XLKv{E-g75ae*9H(DG@t;~m)0k?<rx#hla>`ZyahRQr49^k}b~0ed@AG^-`~R7H7ydSmYftd2bTqR+HDm~;968B=hVRf4ZF3@#8j6mcCArN8(Ioo{=w{G>XkLcjee1lcPCXhV9cO1Vb1kB~y54o_JpYIP{M^ph3;9Ofp+0}$UAgue<>g`?H3Bk#^--AA_SRJ^=Ydj#9(Yq>xu^%p$aiiJc5hUP8T;~_lWGH7#0T7Pc0cUy?;h?P?Y^a#hU)$dd6w>b*A(m2RMlfLgY^KWg<wTwQOZ@dtj$iOpL5X8@!xnc$y(tpDP_!`tJ~y~kk{a&mjpTEiG0N(I|WqgjuL5*DzWrX%0Lx%(V}%A*834B1FH$HrUbvo-?MVUyHcS!L(i~_!b_{y*2xny18Zbn@5GA^PX<dh;oP~DEd9qFDpxyPeXVf<XXr+3iXOjwH9qC7;pc<MSTF&}mJ^FNe%8G%YJ;!53u*y}YaWc2Br39QP7&i&{h=O&!Jc)_5t5f29{;xT=7hiIbK-|3?+Cqm-ciD52<b`5y&IQ~Cu0QRgXIbdaY26*wDiG;-Th+sm&4-yPw$TQ-tGJyj%>J{`uXF)uxMsb-f5Zd{qDyfi#I!Oe&o!?2XA(F_UTV-_7G*j9)Z<0<}+tL1Bk+r-!`7c@8A8j_m=h2_VvYlUC#<v=<UJ#oxOdJM@;o#G;0@zi-K2x$=NwF@A0RP>)8ImTNw2t2Hn+*^&Deti>cub(~SWe^2gDifR%hb+IqOs{+fcD3UdiLsu<Q`CBA+x9*RXw{DYH3JLk>2gQFj5r+hs4{;2rw;O*aotrE*Awjxh7dEBzR{rmpT`@J{C2eToL!hLgIHlNGRu77ZYbnE2>XxmKB`@XQhspw-wL@L=g6#txhUj}8}3B?y9!=o0}uV4Tz=RKQ{Yv?<6DvUlB=c*aR?|_VgGL%H+74+OsLxztMxdwa{E)^r~o#963bA4^mOU}{3@9oVcUveMlrRu&LF$&*uB?L1kAiEMDXIA(E!?HN@CIlxVj`@|#&E}GqToC4$xl}X-Pq55#(7di7s}*kHjn`?Hss;p>{zzjE3?uCSL{`!_x98x`M#Vr=&v8`_3bDl*8QS>4bMU@uD70v3;lLoGsA6G=;Tey>JH|ZViom<ph*8xNmn+N9fEPPAjJDaZBlQLZK|+i;$G(C8nR<OjN;?WR!+2OR++vSZR9qGX#c@nrw^H*F1X~Zunt>tU95r{+xUjjQYMdHz;P9g?g@rG9bj-}zSX(zE@BlpiDX5i%ed|zk4)FLnfPk8r?9f{VIX&zG<lqCfKkN>U?wYQ_%}T)O7YIg2cySo&i=2PEjWF4uJ5rvV=G^g&$O>W^0*4pKcl^pa5%D%~pqqewToQaXTXN5rWd0E>Q(acHAk_UzAPXx*;e^0mjyrb|&XkY?Cx>C{{TM6g&rruhui7;@QE^clE4bus-RSh@I0*poae0N)ZaR(lStUTnQgC%W^I|67eE7+5`3L(HvuJ+Ng$7Tcz+d<F-(q%J;Kq*jexbK-etNq@fBm@kfqA9fBhZE;2erSu^I?xef^b2>h{)mF$W-Ev5Q_w?)Q#DlSU;eGVNZ&K>s9>=S#dFuj@e&hyPclnXV4A8K4q{2&{&)_`v*q|r0~-R?0DmHXOVKlES`05&3=IKPcg8Wg2f?JeSOWEQ%TfgsYw389pPd25p|?Pp_rz(OotAs^jq4D1Br2OD!u0}B(EqZ>sl%Dg?%%tfvJ$xeFmEsjC-`rW3wJ^Zk%H(VY-e`73_S9uL)@|bXCVxkTvXOYZm(U+iz`ywCKhD-}c__?PP~XzhpbFx3;zl^M708KYcwmfAWeAhUz2SAKnw(Vth;F&vDV853}c{ApB$AJ|DyuCV(Sl`qN~zC(V%fk>QQZXYn0PuY(Ez0g`MfcE2Ta)9`MmH_&^6?;8TpB6=@yb*NYe{x?TUozE7~bYBplA8Y}7AVW~`iL`GE%ERln?emjocht~5h{BT5iqAg1;iO}Dknf;@?%uj7*4}1NiCK{mcrFtSHz0;WnTL;CX4#kKtQRmCq8|Pwj5JQsW7z&U0eCM1hVvMX0zo-2?gz)@@i<0W+%rWXnK$Lvp(8X%WYvL~3~AH>$nud}wU;RSj#Vmhdk<ZJ%EEf&pbxgGz~hP54PAbd>=-#KIKq^3rLi{&F^;m~;jMT()E81gyyNWR4?(oxt!tPZ{@{4)^mzQ2Ewszw+`u~`x8yN_J4&48u>|n96jE{Lbtcj2`|M?QXExBizkPFAUF=h`S$sISA4qOU`kj57y-Fef0MBA>wftHWQS`V<xNGd9HJf*?3&sigIkRQ&=zP|Uk$=A(T#0gS5aa|g2YL+Ol$2Loqst4(5Q#H|+m_%s=5u><(Ow{|5kM75n8xjPIdzIdAp$r8vpi}xLdBmWdhJC4-}zGqPZ9<XCQTwZVtf3ryE{hpEM*zS4hvi;uR1I`O|c;r_{&y-3PUsJ>LD&c!v8OYqMT!M0nuzYa*NYy_0N)j?RAMw0=MmSUC%MvWN4jl6aG60awX^5oHp;2Xtv%E5N5kkNz)M~)~PpyW1Mom)<p2@3;O`SJ=Mc}V13<S6-h05UBs4S_q?#;;8K27&98ae`&X(6s9u{V&)f(>iMYgJ`Z{TyQ6N1x?n@*IqGjzV97xm0yzTuHpud$V2sS&YTxmiKF&n7ats4OU-n@sTPO^S7uc$aOn$VDW+%`vB!vWQuzYq-lGY_q#bSPCKPj3kr*FtYJ)W#cvjA~P4&t)0qe8a<dk%aO9Fc9qT<lOe}J~hRr27jAll{GNux4B-1KOjREGy#PNI=KX23FXv0%kgdRlF;YmPFS_q5<rE^P+p?=%jQcXEtZ#XzcU9nc07!^vh)I=&%c?E3(I0*=kLeaohD?4?TW_{?mHT=KRH<c7uhkqklPWS4YF_WZ<-HIoQQ>SZs0GE=V|?YJIqq754wNRzH_Px0uOWS(6*H{9q<7Oi8VVv4h3+`Zr{F}k~(38mKkr94$s`S=JSRaDy!Kxz90{AhIDlb_l?q|vj2f(I8NQHH9P4;Jjz214w_Hk39ZzCkCJ$K(=MAla11ux+rCGvzhk(5HCzIpGh99}?SsUX4aWy-%+*bc9Z}u}_EaK1@NF&zNhMy&BW#err6up91U;0M*#{oqia}8BQ0RE!IvG@kO%0#~-iVZF2Ak*U5{6aN_5|(ACRUV!fkG7{AqeM`e39E?uG5l7A%YvYb$r5>VjP&FPM{l~2j>qj204a9L=9fnGr*a4m*j?1Ng>FhiBJLNsOk~XPIQtTYSKK#q{`wI`fa*q#;l2W9!3!9yy2txJbO9`dw|Wm?JOS<R%93G{q*2e?5e6<rf3}K-)vZ&phc6Qe1(xKD~H~RYl;bqI?ZRtWaMmmdj_0OOA5L%TeC@EQT<fbcgg{K@(i-4JloFB@Iyu}0}_3P5(eE;+p49TatSuiv!RwGu_mYnKc9o^_}MsC#3lGO;t<U0D0iRgVl@I3C|Wxft`!DvGqcHi0>+M=;iyE_T*9oPMfJ_!-@F6M9`sbNTO4`C2j@;9Gs`L_0GaWa%yOQ_VRkHqPxaqSfXXQb;Y~K(Zb&KUh<cRO4vv)S%m~upegMtV#@_LY59wCse+C|Zl;9LSgAgAS6&2Z$`-^5|P|}C`sPEjh(@k9qb|=<4^eQDwi(j=<b)w3cm@M|BqYVn!wftu;B#Rbcs7uEkl7mAD?PyiP4spe<ZQR&*FGQ>Ghly1yXp0uMFuk>-B+N>#4CyE|WDd`SoVk3Te<PGmZ$aLiqW2e}vzwn>*~v4g4pk=|{pO0{k?k<}1e*rn8UAtadI&M4)Wv|(^T$CbKnDniQ2vaFHBfFP4`9YxHb#jsfe55bh)Leo=hsdQsohiS5FL+r1KCa2v%qTl0c_b$OzLz^?CH`Axp7y;Xnz6W5_namlE=JIU9X1RQ&^*^Cj?h9lj8Q?g!f)bx%-eUz+K7|MY&QpbD*2o?3`ANF_8lXh1SfYA}~h}Ca}NY42I0AdrIH*6j??-%kQvL_k+N$kW66jk49yq=ibs-o|eJgbpGJ+{U$lZWBDI71k*}(2X+IRbWNQG_oGCTb~x;?Y55q$BB#5{ty2^Q+}4z?Hd~hLJXJP*Hn@}{ls`2`Zi6}C&(t2va%GlOBjx@dKgZY44I@oPrXan2ZFjHfKXxBz&lpjTGt9=;iK(+B#XLOmS4>ai1Lk>WqJ97gyhR{l%8H28P?1IgL+Et6ayg|#lr2dw%Z69vg+Fqh6mwY5&KUnFdpX7MlkDZoYqEPsojg0+X5eMf7k)MR%OBB2wOsL(07n*?(lr3BVVtbpUUeA|ip9JRpN|#S%wO{j0Qe!~Xi(10FcA@$5+JpdZQd-_HH0B%U3>n?tmX|0%beO9qE*k$9>c>^OO~Y1^|D2Wk8MVun6>~z3X6cbPd;0XdPM-|oRS@D%H6sGG8!acAB)8C&C4viYhdB-agV+HR(@kX()NNLV=?+o-$A*nYCdnXI|u_c^FL(V1Kwr#u6_(!yW`83xYuDOND!mZ=srvR4_d&`gF6Wu<qN8#k6iskuJ3T0rR#d2e(+IN^$~an)i<<o1?E2fT!TkHIsM#I4c)3V2kZ`<Med<nu>$^~K1fhGb%QJ(m=^E9;Me+kX0~oL<jWRl%2WU6hHQ35i#i@x?Nch@xv+EepV!sp{g4mx45K@>fO>vamDjHG?rYpIl;-LF@tx=I^@`Q=MRvCYpq9?97`dJT5E)_;L_6*GSwFjn7SQyP5YR5J&3`US_^<3*)m;is3OCrQz2=m1cC+30Z&;A!f1fqvXryQj$JXaY2iQaZ|FI^=46^8ntPiFM#HpWFoJ)zb17{ay4feOYiZUs3Wb{1}$%JpxjaJy7<F!nA!~~^}LEb2{fb#WnNp;bQ#BRZIeuHWkLqA~<IZk|GsUi@>ZE}k0&dpq`GVW+8s4}J(fQB=)877g1p;QH(Rv56lmF^6u7LX)GO-4O4w^eo^{!0~kcwjla5X9EQrU&(2>a8d{u}wuB`V!f|E{1qF)Wlp?EAS><w&aDxc@fCvX-1Gy>Y~8OFDR5q&5vxF#oA1NgZ^CSfPTn`M+&QdUIRnJUI9b~7UisR;0$uHQtm$-D$EZNUlJV@D-UX6icE{~;lV}!Pp|Dy_T8J;Q~T(u?5@1ui}Kw5pnuHk(c17qY1DZIGmn|!>@Ug^<9^}-x}Uf1JDc9lJu!3Rek{$A0Ind0tpB+C@#CIhBFK~b&C%YwpWf^g{FFSZAV=(SHKq$6qY2HuZ(R-P=Kow3%u0=*-rZmJjv!gnyS@FtnyUZuC-Ls$b@AA^8=GayZsj)z`}@0ZjtcN5d$o1ad^kKf_@45A;*+n;ihMlUIr>=a{%!a0?^teY^c4)~!{IIj>=YmO-hyw;>%VNdXWt+0?sD0!t-oMqSG(&_zQD`GZ6|R`r2VJr{&5F!`%N`}l>D%UHX-J`FiQvs(LfFqlJ3Qt40zFU<gi}D<H2I->UaLO`&Kvd>TC3DTdI1LtOsA4y+Sag1okz~{>N6fkRbm*Wu2@1ho2zD*2m(*?qTs^@0VT3+Vr}5iL<e&%5Dwm&$HKG!{?-a{;>Z8H1+C#e6^MRY9{|LTSKm%4tTcv%ONbs;ogTrTEUuet^QQ7OOVC<#yi15XAo0u>Ym=NSmjN*Wyru2*6jEEkJZaR`#t{?_ALK;^wj_;=GT9w->=~})cwc5yoO<X^=I5IyJr9F7W+HzciD0AyLXT@?6ANWB%^zeiv8VRj!?H@_V(`1Ve$RJ;d`?YF}I!#LSf&=R7eUsLcWD?G9_rX<*b-iz;P!5Bp6GBO4#)uaw?Wm0Zf<;SI%ZH+s5oF{tB)7<}&jHO%4h5a8x3!!p;XLDKOx!C<X(DhWP>%7}vMfk*&L~&Os~c(Yz5nEg*!RKA*SeCA+{`;jl1-<_mW1R?(F_fT%`#PIW@<Is8ZU0n<x>G8<CwQQ@5a@%3BujF+KZPZ5+xuLUcC`KrQkvb-6V3vPWX3d1E)B=LcI$rV==(wC^4-(WdNu|1nrvx3v<`enVhSiZe!6bh<eTD`-v2-aeb<s~3_goX7>S6UF=6J;5_Wnh!R6issOyth<drwWV9>$fx~zb-j;Bc2fZ3QHn-QPH!A`X!czV`1iURyA$ik$&9&A}oMk;YC<nNfvGY3;hyH`@srPdH=QSs|BFVG^tHRZ(KRUt))7y-qE})%K5yIq&@M>c(1K$_xruWk4NTKHRN-cz1xw$&F3#)ZN2`>*MELJ%=ix=((m{7cc=hdnD2Lf;V+%C<L&-VK}U}A2wrIr=a29L(|qSq!djwjZ!kHl$21F%cWw4K`sDzQ|8xOj@l0%r&P2L0J7v0FdG>dfD8|e$qkW8oj<E<0wT_b^rUo%XKv&W>%CmH}G`wx4lh_j|<+u+!yz~=HShpd#G%KAc73_v%^mCTaQB4@Q|H}7X2Ox>!*dGP=n7`GkcVf4R7gwMT01XkC7klxqWo@jmMwXi)&xQPg5xF<eN#DW)|FipG)YC=?dd)2|2s$;$KcGGP9GXL@Q!XwgsSv%_X*db!qWSc+6q}Dt!zm}=U2PNAD<w23`aJ1yl<fh;6X7U&a-LgcCvdU|HEVTTZa;jvxr&FZ{)=-Yac?Hvtr2EbH8*J6G=^rwy>H0LtFQh%GHmVW6|h54pW!Gh%OByC8}eP13kyWY6@wTGmnhK4sRv=l3Fbj@nR7SOy&PdQ<DxRxa2~|2hsEHp_Ij1`lf4f{A~`xJj^2D2%1F)M1;oM{K5ytD);=ZmI_o<+n<d=l2UqJML!*rzu7ih%j0QjPWR(P1D5y-UThMPboZz&vl#+MQiNY#5gsih+jOW3}UD9Oy4IrQR?{`M>UtjZ&BSXXS&#~`J;+p8oSwjUn1Qk{}z)P|<H{k6~;M(h@nXPt_zxvZ)bXEQ8%_sTn-Pte31i*|8M0)|h@ekf37za!z19qkEK@2NzH%2ov7h{e&&1UNb#Eyd3-Uu_I!PYFh^SXxUrZ2K71ok)nPQ6Nuk9(&o;iPKNLncUGEo^uLy#x9~nfs!c)t826%&~!CG)@{^G|af$>3r~R!A;Q{LJK$7TB9Il{gq~h!6k`@k<$MCRNbZ!&sWRbCW`BFO$SEsF=#S#r4$&9W|co#gTb+>+6RE9T<Vye-g76E6M2Mx<)ky7a9S(K5JvLOL`f_!f!M<Y&dO@hHk3buz}Ni43R^^mT2mHpgh=ze_W_;5Yy-88AopWV1>uuB0Im_w`ujn=H}nQmL-Vp#+thuIASHbIlN%g5sNpLpbv09fpc3G3OGrk39?~tG%Xt2yP7(qTXXaH)-`86qnj?S;QQHRUNNkLFAbEn8#n3h80%k21CO$1GI@L=G7mc0dd+)Iyw?d%^iuKY8=Z;L3+gf#Y32fcEqx2(SLgw7-;7hxX!GM(Ke%nz%(0qP<DL8<fqWW@qog?t&!O#1YeqE=t??&`dZr={GD1$YZ#3a|8A(}BpJ>p{+a7A^P;C7LlOx<LWVbL3x5z)Hxk`Q3V;zyD9)c!bHDkvmCN1N(~yBrh6p)@`e-S5aS>0f<KR}fQPo&Y;zpvc4R1G;c8gqqHz5yr2pMnc$#sg&q*jxvSq19A+83jcmg<wsJwMtmi-B7v>e7SA!;WNsB3NS9f`5m2kaGw6z}#FUr>l&KH%m9WYYKZ!i`1m6X3NFbR6sL_-VQ4-sv5_BO17Qd78OwSli#(JAl3s+^BbyKtw=x@V1WJc&7>fFDm=%rY6m%mt%STqMgMJUz~`ke*aq0bHNZEvbL?I$p7NKS0(Pu^0fm(%EMak3rEc5lBENC!zz@z{FIJ~WS404=7|kJ|DI7!Z{Q6=!KRvh_-(CdF{DV0uX*57mC)Kl224k8cVz-MFR5g>qu3xLu8wj8^1rX9_G(IbX+e0qD*PGTWl!-D9!<yP>?k9<fhC_U$CgzaC~==Km9V9;akz&~2h_R@SD-i@6#~j719!l7GKQ?N^2@&jAfwJW!xF5@W}SE*g63r&YVQxh?oU)Q9PE-cHN8Bk%5wrcnGLBf{dn!q7`w5xZ$|`2<rX$to(HO?-KuJhS=+v@D{73;1)m%+(?}%t}D9qu_M3%)%Bb0SCl<{hhGwaT6ElvsU`?`FFueqJprwydQ-%c>9CAki8j_`vb31Pc1o8sgwDeV_QB-#U&Jlk0>DE;G-N`9Z-%{)4U3jO_D;%w_&&qe3bjWWrt=zU0O49DQ2}NxRS-#$3O+9GA>I&+Ay~44ui>|mwtQTiRu*swIaoEK1*lXA`r@gBb$9fuo7x!d%)-8rm=4ZVYm1N-s8difTqpwuYYB*k30e@IwT~GL<X4`xKKx*$(uxaVLP#3OfrB{GLnVUvGS1o@q!m0p{2rKHXzb1o;&;LW{$-bP&qoEauQ#B!Bb&h4r26vT_0IZMzD(XXP#I?zh~Tn8DcwMgF+~=63n<2d_J*+r#NqtC)B@HF-LcJ0`O(DCrR6?J`bfPHDu4iGJ=~J%s6?^gj?Iq$Q;{Zwk&VV8w_^^vC2)4-yd}v@gnvzr@6~Nd0^b@<DeSIo<_!v(Ge6nU@67*8-ZU!A}3h^2VP=qp&3N&7^YDoR`?89uvDLdaXalYEVqG90NW6g2(3MtRz+Dru^jmrM|A1ah~`=*G3W$gVTRkvk|CQyY6L4-kRE=}Q~ccD82HYR=W<TAF17w6G9aSB*H@dlU@lFmM|?)f66|W@Pl$N*$mFI9Z1hCn|1HTR$JE4#R3*c(7~eGGa3e<r<&GF<Ui?v1PB7WW6xmgPFz(IYAo@g3p^D__qC(cJHqP!|ykHs#vLQ0;7N(%1lp%wAMJZ`7-`z)bF3RO6_*7eXNAM65T?(Kn+(W|SAhU|XUvN+`xFwofFjC^&Dr@EFKi9L%D(}&cFah>D1d778t5=+GN@h{E3@wMDasXKq-$h7zRoCu4xz1x?#2V9|zpC@HsSY_0mLYg((jdeab~dL(q-fcqn8ZMDER2-Ti`gtE6m#N?(>~R8+nb237sbHj#^vg%Q3c<ubc$6Psm`RT52e>9g?k+xJ2GtR8Pyz3s6V4Q00#$v0$ZEwX*rO98Omu(KNia1BatfTHIztV_b^xJrKaSr>72mf$rt~>5tl8fzy3o%X{93Rw2hFka~igX@-ULLsja4rnTD>Q+ZYoBsuhw=+0Ro_aC!ModJP~>w&^!yL|cZtuSmRR-UCrv@&rX9w>Q&jlD$|?$6~2Z!<IJ|hNeBs{|JBP*ssAR6>jhuQUuJaQj|C4Z9EICh;`~$*umz+7y`L?NU+4vCsZt;uhWziPGgKIfbZ{tu%bPlAH=)Z?=914+HOP-o3@brnko^XXVUQGl=LCxm?83Y5ZM<#=p0m#_N+zMxUq98w6=XxVCblpe|e|IYlx1@nPu|z(Bw)nr-s1J*)$(5s5Q{*^(2=`@*Q9n-^|C(hrKcRJXmQW(7=OE1y=j#$m@dU&}k8-oT&hOH14?nz<{IOh`TYkj}o7SIT|3~KVjjBb|AZSvzG$rQcrD;hqKCmN3la?b89gj<t`q3F=la!dFvL!+oNe^BaI%v*ovuFN#l(iJ+OiaU9t&*_BXD1UtWo>yv@26Vi(#6Hv-O!>F)m@HUT=Z#GAm03q8~UM*{$+<fe`{q68pFN>_|Ph?bM^^OabW&Ti!~fKV04qDYlB4;YM->h{s>0|;!&pP=$>NGXN0A0--ujum7QEu7~krC7nGqPe0Z4-fW_#7CWaoxV17LGoP_XEc6753p&&H!_p$QNEn&8x9`X9~VoS?u>wdklRuRncml|KxQ!7y5o&O4$~C=AzL5g(xZKml3nNJVmd3wlE~go6Za`*M|n2rA3Gi1Z1A@!qIbTIP41g`9!`yrN8+h)H}t6TbX-Ecw2vwu1;&8X%+63B6??_w>1Zg#3Ob>x$1{RvD8q|xIz_la6aAupF~OzkATdPLKm2>smztA|J{-ms7ol(=xpHicp2lm?b02ulxn9FAt;nO=emo6LZX-|m(SLv_ZKtpW_KvJLR*D>u3Db6z?F5O_K~Q3Y9YFxW#^_6locsDlnNN?YhK}QQ0et$VQ~s)(ry0X=W#iI0h37@NN}SRS^ZVF2Rwe_U-XKv7j~O1PGc9Xe^Uz+%hdoI5hKju)Es6lP^d$Edd`u=tHjTV!)11O|Q=YlO!{Wq|)6HCA5_PT&K?eS?yx)eq*t{`(1@;LnM}x>#DD!b+X1Cpx94apCOgjEtio8Nk-3o?EMJ8%#351j=7WESOC1fld&H`ODHvWllmtgXhgq^-^y#23qs!8U=QzB4u=ZF~RQMEF-z_|!NciXoM_Akh-646q3<+P*Cmq0#C?{JDvXdY?ayoePNcm4BYwv^)M%Ufpn7};S~cb_nVF^1y^{4N;Xxn#uwR84T+B0ysL9R^$e^2-p#gMN_j35Q7h8=RSC#q@4XSgaj@52yLEEQ^prr{c%Xg0{`qL)wykcLs_F1wGF#5A#TqKXPCv&+bHBX!rM6{3<B0_j$*WO=e*e&Un1xIS8^4^M5`VZ_?%pV^po;e(O`E2}6QObDUgq4d@GJ5mHnA*hzdWQIO=16~S0=tTcvUB8;8RpFrJy$Vw7*rOzsoATZ3_`|)vV5}d;K<k^;QPCQ4WlE)GmdG#|~Q|dzZo8usZ1S6W-l%|D;_$X6E=Yk~J!zvO*7Ks;&p;0CnQ#!h?mKOyYT+GU9L!ombHPQel%?T{65^|+2adz5JKRtzRM6{ND{*+U6Gqd|DS=o?kimYaIA-F(%#J-66VOJnb6PzaV)@KF%%WV{|R@4YCl=X#HdYH!;*@WH&U5iaY1k&Ia7379Z_AuT6Q5o^7LPQ%!aUr5iJg(e?hDLiX0H-0UxSq|?oR-*D*-N|aUTz$QrS1RI1>p<Z#7Mr{Vq!NYo1pMVzxm+j8uV>Le?i^;0EeTsqetY%#h@zI<!?!-RAqC!jTf=S9gvi$-3mS?<E6sXq3rZ)jNyT$=@U6<3`u>1cF;&Eu_#axh#y%*Fm$*2b@_l&&<0O3kQ7fM)fO<)unvgHST;>H2XR?_j_y$4ypborJ)c*lGv!k_WyM8@RP!L^$gWMGaC3qv4nRo$r>;{&YH2_)op=cP6SdO&NWG~>^_INSo?xr!5WbsKk9|f7ytC)GF;u_YM%AxoCv`HDi2<}Q;R^^7va_v@hD<LV41bc70t2UVT&dhy3W<!Xo00N9jEEia>u67Nr4xS<rLweZOuR#xhW54UDXFN%V8lbUo`XlMb!vehuK|ZVL^y#AW`enj4z8<a_m@MR^f=6>Yymt*sQWHVJ9(tGE+N3xO2?6=`*C6~6AH0F-IPQH-6G#nLkXjr4zz)6qrGgUB%rGptcY@lGRBJ}3)KePZJpw3Rsr0Ip~$1`XGzQjw(JWMbaY@3zzY#P5M(Y#bi(-@>;k}W!gP+)!Mo<hX3JWzX@w18Dw<-9lRV1r%`N{1-VPi&9P{h@cSOx@JaZ09%9{Z5I2b;b@kXDf-01u$JH~pe2s9e1eqEcyJED~=LHQ_@akHOWirM7y-@`wL@;ss9R)|_qH4qh0r)R}DmHil7SvQVndZdB$>4!gYns@kgNv!%N6WB0AdsWYc#0d!kc60!Uy{~=)zf9eFI=_rmVG?r1knCvdRL`p=*<gAgI5XNWvV)>v0^o1)n-rHT3*N`=4zt{^{*f%c_=x@c*?PwL^D7kazdk1}kLf2;t|o;X|C0K5n=YEeo6!9TLDn4@17j{pl0;In5`~{uD+p1>%!hr9Ftwg$1<(;et#JKc{-#0f!{e8)PMx#1eVp>Jw^nbCMH#Ky)-W2S;pNOH!+42$^oMZ36gB4iHMyN%oobH`SPd}fM;ak>@fG$mRA4^L9&!^&>vr%hA%p5cVuM_RthV+W9h@`|gycXzD83W*wj(ln@9Kn>;uFKG816^^kVd=G(PpX}^(yfu-D6Ke0Y{*X3faklNw^V+JV3GQ2<8?Y`w$in=SpDZ>eX1GeW^>iZ7wT|)@AoQFf1%866Tzs8^ZplbfxG8L;<ElO%WU4A1%n`V6|Ig47|fEsB}SNA^|7DO6E&qKW$k$f*a!Ty>r)Z>sqYms~Sd%%q~T7VFVaP>=0TNY48GVdP-!ysb`?RzN+fWt5y04E4He|Jd6EMVK1mY^DkBCjm>|ReVZl0%v#1H{MJm`uYtbbN0=LCK2qF^m`W(c`#3!hkDvfr(~Ci}HWIp8T(53((ow^wiIXFYjU1L2bXp#Du(3A0!0^Py$JrfR*cTmQ5`gk&gJT@QdQ!Y=vvT;B-btxZJOGf$dOojtE;H~cjD3OUAoB~POE`-7;V>rrTt$yLGTg8baHyvN)WB3hbdWZz=7Z7u80aVMF!%{Dk3i8995Fzzg7p<~EJxEnz2<mkD2{5Ge4x-1B*wWf*1w-iwN6?4t<XE)1#|OY-5y571jS$xdh7)L15gO<Md%-Z3Sw>IaTft;hR6McEkQ_0FD+U+2To~kL*Qp1mkg@x7FF3G?C6+4EtQ}O3Mq(l`MeS8L?o66qjy4z0M(PS%ZV4U&Ildh5}I~*yi@h)wtg2e$u^>|`X0#$>~4u33wT_Q^*=NMY*KPCR-6DLk-itc=T#qPoK7IAuy-hbdLO!J4A_zcwX5cH53>G7^cd`c&R%~dggj8jP>O=Jet=}|jUB!m+Mws9G^@a#Hm%ZHHHb}#g5^QoNM8rbz@;}vw_Gsm2g;&=@xx)zC}Yqjb^b#!M?MLJ8|0ZMn++vs_?ZNTpr8!06qA6(2+FX;G}$CWsYRIZzr%R`Ch(tOGKx{e4gWd^nRCFB=d1;Sk4cOWsohIsv=M;C=bL*Kb4N--qsSZ<R#vi2o#a3qWg>z^jQ5s|k5dwcQk9`Z?5U6Fj^nTzyKnD(znA&qq2cT>yaW3dlP`-nPHg)MK=UVNCL*s{mr(3?@O44pk4bjCHQI_u`Kkhp9fWjkFG3;?AcAa=U9_fCZBs}3A0+fQ*-LB%64HJPys*MYPN~Yc=mb9Pxg7L`jF1Cx9fRI{a-qPGa2Zg+)KvFh-a#IRXWkW}eQahmxejWq1A<RLH!C#z^HLEK`}0mz2(y+rpinz*Mh{wl(?Qts;)EPF!d`8Z94TcrdEmnln2tO<c&|A^p=;7U-yE37TXz^ZxD0jp`4BhBFmn)}eMkk&u<1U0Z~nII+oK#Y!A?bvf~*v*D0)O&SQ&+a&)*AkTGx<8#8ZGgw0Z5ujqo?V@i(v}KeerlAN1N+d%}Ko3|Z05;L>0N9{fjiDjqlyx(x+?<a0S5$_~ZqsA=a5K8?Z&sT_3<YH#zoI|<t336`BeOxrGo)_za+kR%)5ue^oih}jptrX`2u$xlYp>T=!01|pj%GlY(ynDCyAm<+nQwqT@0OGs}h5Jl{wWz{5z){VE7hu_U9gknr@ga`*J^Lq64AXO?WFUz_~=TL-Ya$)TfNI&tTnj_~nKOxvLedcl(ay4dv8l~K;|Ku6tlqd4VqO-dC(m!?i>tXg4y0LvTiQL@2QNT6{Cfr<kP|_Mz&^2oXZqx`<fMO(ZtQ7abM7v{XazBng^1qC%AGhN^+l{2FoCG*ReMCVW3WrS@e+Et^b+fMMQUaBqY{39R)ps!E8Ng+66TqyzTQNzi8OmyumcdMsA*=v%-kk(JSFg;#A=J#wG$r427-s!$sXCLG3P0=v!x7JCran9YcQlgwafY;&)RjRVF<NCw5=}|%Ac|YO_o%9o$IGkGxnY!tErs;LAP;NM6d`bnPdk1T)h4qNHr*OzTVMz*TuDGVL+$Oh67@xh^}(?)Q!AfYbW_x+9V(sK!3Ws|lHS1w<(zS#Q0{|dV3xJEjsbGPUZcJl5`Xn(@HJf;XF=SzB$hy{m-DAI8@OD~Yp}v$FJWz+Z)Jj}=~^`+2F^H|eb<z*kPXdn02T;H4_o~Ey<c|Unw?<HDK14Iwy#}qxxxiHSaPLUNY>SUim%nDsR;5+HP8D)!2P1=b7&P%^6ftB1>uR(F@QYbP`z;`N#LDw^xhb=X22OS&5b1cu#MAPVIm{6h*F?eaJdV(P#@@!ck!eVhhkT1@eva^qZEQs1R5!YfQ}onxh@fz-6!F;B3A&{VekFU54+)zJiH_*WhN>}e|YSB&kME^sD7#M`5pcX*&cDXm&=9q-GF&#=XIHWbU~0sPB~zVz4=tA_Ha4!1~-2>g!}PR0s(~5GC^g{2<t<}(%H+FxTQPQ{5@=xJJ;-e?6J>-@=#H9n4}|z?FC~S2rWmqOHLekgYJ*whBHRnjrIGgp?@T`>rLuBxYmpO6`{7mBXoyH(U_e{u^2cJz+Ye};xjEUf8bmot{_IF{9F};`saD145D1sp2dl1%_~2@NBL|1O8mYC*$a7qwGTAXro|lmx5BpzoT1O<0`@@mzdr2#fC|Zrx~aP>P(g6EHzY2GtXLHV1+P5-rx^pYqih5AD*|!@-iFO5+k9m#$vqXigQ?c8A+Om*yNq#2=eGz(8sVgwt`>NzlkVfLtImW@zPV^fmxzYQh|XFm!y1sofXms$UWlMsG5xZ}B06EFk!-O(zw$DKp=a|b`)-X1zu-u^cBYl7oK2P2G;j=n!YpHEV&-TZlyx!H1N8f%vig1qujPzOV4>oX#CECrS8|VqVS@tZ1^q=H3Fxmtdl~XAy}*1+TDZTi&dEi8Q40{2TUyAFiKrlx{&Y_-xCb6o`e&>%m4NC+miKsV>ot$H<hG||E`7*A>aG5edgSdH)T1zTLgbea28OdU3gzq59w%hIr^^_DYb8WV(nU9c^c`#d9v35#fJC9F1n5)VGlC~TDOk=iQWlgmbZx{P3EYe+d)c<LFleU7W(OPnPCQA#Xo#tx#Fym$Hy|klhK00u^P>nzkHSWXTKMSr<*V^&_C<E=S8n4CPNO}`8fP!85ZCLm`wk|gTuR*L=n;UCP3Gqj3!-c=lhw@5KZ1@!ZISS3o{fZ{nEfFV4v7NW;`xCZd?Hc!3E|{s$gvT(7AaP-W-Ndv2c61n+$V8MX!(`dU!QWUBA7H}2WYZFAwd(R0$6fDElAZdNY53!rn#wt`Cul*@$B7siBNCW^rk{P7Ems=-O>Z%zH@L2C<W_txE9)(+D9AaA^`(Yex@u&mN$SqdfBcoDIS*+7B0)CgKY%8K0Cvz&dvaUWDcnCtR90)EuvweYmM7JIyc3Vu(!R0ieDlz_rCX&ouG(^Uw#ughjKG8^EtC(K!3#hhQ5RBa_S}b(Y@^n7w-wJe#$0-jhO6lD6znTgu%G3B*Dv-sP|@il9&Y3FP$ME<)h=f=lDLR9t)Yc=LARxU2U!1&N_ktksPuocB}oxtcTdPfRR%}>XzA{h4#F<y{Y#G^VoyyPh4WR9={5F%Z0;!;HU;Pj%)tIgeD>7DFI_ywnioiD&+b4(w+sHM)~b4;(Kp%&nvp@=)Puklm-w?-qxH@^U*hR>?iAas9L34-;m3xkr<OoHz8XXYCy3qbjx5+2b`L*l_loY#fl?)!I|L(xv}*%q&GM_!zO^1kq;PtK@Ax?2koAn(YGDXv$rQ7qHe49n%QTVPi)Ki{(X^cq5hwLzO=**rUE`A(j;G#I<5a})7HRMV7?b(N1c+mG}fb|2sX)b{W(NMnx;W~g&JtL5THD<Ml;eI;4D%-pJ1~ozzuAx!<-h{YRgW1LzysaCUvZ#zL6DMsOR+an7TaXu75$ZggreCzJG{_+Cm%XCzcV?nPw)#L311&d})NEwlKG&p$itS&fD!9?}_A2he0@)jPrI5DOe~N6-<Fv8%*q=rJ^g&KR_#2W)4k{r=JfAC;8>PE<-~Xno3BHq1lLM36O`RI1O}&gq0Gau7sPw#W5ray3<2KVwnxP$c-w#aII}Yn6afOV^5wP{_tJ0*gw{#xma!?lk}FS{~pb1bLW(|j=7cxobOOL@dwJK%~58eP=jSTEiz|;UpW0`WZV|g4%4s8a<M2=IQHaL0NusvoJy5&A;j-M>CF5h9?xUh2l0ILw&?`&c=eqP=)t<HmIZq<kbTSLi9>VhYV3R%8wVmwpku7JHea7#v71b-;h)3Z#-|TAZ+Q3!@c|s|={S6aiJI{+eLaMH(d`uQayvStn}WV2g)#_A05|Td>*W$M2gxQH<)efa-K@MY^5spr40JX0RZK>qrCenx_D>AO4r9?Lk|?G+ZklMRVZplWTd>rk%1%u^1H)BKl!>y1d*k1u%0xp6x@zZ~u08U-@{_T)tZU;!+s-U?36M88%a+t<hK{id_^S0If5Z_7v-v4ei9oZ*k~V$>zlXX2XB2iN2vtKDu^}o_L~^~Wcr0;tmm>JUE8=;%Q6YZhH&)LVUR&lj7r0MtCQ1NjhAlI2><6KtE8uA!=X{U`w6_X)X91zI3FtiDR5_s}e1rfcv7-d(Hft7;Ji-*DzacfMJjL{=&l1TPp`x*+cnp~d4+)3~{sOXt?cHx455+Y?i&)LXxh%mLF%RRz+_zTPZH%&9QP_atzVAR8VtMOPf&N-W@qlXVX=8C#qvu`r;noNOjYKjdfxLt6+}k|NXaYj>agbh)Y|78!mcKB9A0SI^Q?euhttfS3&cKrs9S)cR3O<>tX@u`P-ix6l0?8CuM1O>y5?HT_wUaUUX#2j5tH1}u)MqNeQP5aQo1^$sXCn=N`0&#Ze_U7X^}O03yXrnp>}>Wpe@p6>(Y!Q#x7dm8)4C}P+0Ip!XuZ-+a9Wi|3W#MkTY|?eE!d*&rqva)po?|4!qvmbB$Oj*d&SmYv!~vC_$kYIS^}h8%;32(N_gOzQKK9*e)^f%k?SV8fD}z(VNB69zKuW<!IV;a))gXxxpwqxY<IQi_%RF+Q#+6zTZ%hQd3Bvb=7A>4hT;;jqxVBE*G!pul7q-)a}9;@r?!U4rX0G|V>b!fGm==#embj)^2f2U-OCdmY!1`!$5XeSvBOn?ukv8fL8|U37ZF0+N|LPrWvX65$brvuM+W)m$O;lKwleS_n>p<`qc?jRZ7i)#?wHZqlBs~2s3h4Gnp-uW>m|^__B#K#`|;!6!9HUmk5FxvV;;+x;JiaMR<p`EPqvrQdPDxwzFf?M^!2BeOH4wXU`t^tec@c)t=ZWtvpbCZK3{iNnrhmNpu4~99Tocr#k;-zzj}Jly0KHp$sX;@x~E}K2qb8k&s)!hjCcAZ?awy!aReq&`nsWZ$;X{C@vozyA2Bm|Qhpb(#{gD<^=)$_lbpedH-Jc1`YXq*n5@@=Ff-KBdHz!r7)d!YgNTt036&^{1iiKXvBrclK@^<nu}Znw$MHXI7YNG}#DdD8d%m=LheRK<V&I$0crW0}(gI(6DKMEg<t@^4+_hF@FnneS0uyaH+HNO}VYHkM<V%-nmKEg7(e<ri)1N8U1A%AGYY6BgkF7E@LNp~;w_Y<|FnL##L5Uz|RyP%49bgozOPPu{+Ru{sf#bmt$lkPgDBZ~p*K^VsVfqrYRxeSef-oGbRpQjJLyQo$(s{?aIdY1~;c5UJF3iDc7!p{GeBeB|X9CIqYjD0SyDM;ZfO$rcX^e?9L$4PQM2;rr_WGI=Gvb#kA3GN`oB)xfu}p2u<Ti|>ba-nsRCs|@i&c@KQn^S<6kI!}+`Gi^fX9Sk`e?*-&4b(jjAQpvL4{H{#mH|vI8;FeLL4h}|F9O4awREZ>?6##iaww0DOGh>GWj?XWO0;Gi#t&bugo}bvRltr@>Z_DAv=|VucqAadPl)1<_Id+Hau@=CXnf2E*@~_8t`A4R_EoqBd`JMNH^yoCkU7(w{0^Z&{T4b3^hyp{bFq<0JF4};LvMUg}_<R!9;;JJ@3TD2BkclCW&9Pi_#$|0t`Y@6UnTwZ?w(1^Yc|pV7M@yW7wmV9KxJQtd{9I{wA#4awUdcm@1q1xwvlIIg}zTlTEOF(ooxm5F#4bwBQe*EVGUC`hu;&rgH1c3-hlFugdu+REjCaTj0Bd?XdcQTXV>m8-;I|hU?HAs_XW=y~F}&!e=hkEZ>NIWN<c2fs+PiV>&M}Id+B_z}%7uI3a`J)6&Zna{S&c{Jtg@c%d^Fa~9{52F)8dg&2!!ox$MXAnj!*@6J$))%g`qV2}fuB3OaV-bVkc!o~o?AShP}nc*F%+*L(BT|Ax<99<(-#R~-+**R{@WMlMGN5xJWti1HY04;JdDmEddw>jCj#pT+tfAAf;U*A}457zH5%xocX2Lmd91Dn=5<Do*oC@$8B=3ZE@e%PHQ9BEW%^3%4ne?od_{*xFy_X@5`_d~Q4+|+qHpBr8Y&qFyqm-gNp1_%*RK34x&SLmvT#ew5NUqrY}q-E0QPyyhC=Jixwe!w&q_-1u`jXGg^vD4fRvp0r9qNYa%K9bkWs;M146oysMnTDbsH47zwyZy~iyxq&sJg9tmCPadNlLI+>nKHdFKL^rJJT=nUw;<OTVu!@Jb46_5?Q8(Fu-Rc@5uh_thH1qI^C&3R1x4gFYJBX=H@H;*5^$JNtQJ_U-<Vwq|Gvi^2Y(&5?ZPat+`d1NB95!X)a_g!WVle*&M^C5z#<%(O=TvxQ(ws8k}pj;OZfKNkD^wf^4>X?FW#AlY=Ix@AGQ@uKjkB0vI`qMhg`<0qJ2f5>9c8fI6nJfjS~ZtA%#6cVOI_w+R<QI8nV5RD>VNguxtxFhZQlSE44GBlX^eWPy5y^N6{H_q)M1aAMpvCk^-{;72tt;@=UD?=}pay(;s%D;V<C=>6cwO(#E_y_@Ox3*?R|q)$T`A@$0RVX7{}jwj^*85}AJm4D>bEIt1os0s5i~LW?J_%ag{4XNLy|?~B9TBmVO1(H6s2TC$IdCPA2IpF;EDhrKsPKOOF(8Sh_1NXF_|LI#QP`@MJXQT5C!8Wn#*yrM*4AXjG78erl`xs#WW&!g%*Vb-ifd*e*9t!Ob$o{0nsH~Xuv{yf?;|L+y{Y!G(tX!qlh-#MFy?*BmF3bW+UGt|Cdiq9G#u-%H}CnvKnPEJPfPyQcc{%i0b1FK3VPjw-Qxm7lWF)-|7{U|P4Ijc(pvZwucSf-QWVvQy`*lg$xilRo2OcYBk$jcb|T&xVCG(TbX*reXva+ud9M|t0WeW<-}tMl~=NYEI(B(i^^o_eTrn&7!FX7y4^eDHM$FLdehc5E-p<6~1EV~|hDAL&$;gzSraO7#~)59AAw_6c{=l@5BiVlpwdq@G7%z72{B86RWHZ1Y}4;i+5PyccfbnD-NO#8ZrrMS!Mc66UX68Y-<vbxMSr`*qseKUTv8pRU%|<}dm$&gf_~0xWnlgi|*`<1B|QLl$SfBp8O~*H||z+ZXq}>dYW}`EBTA_y|BDy_-Z_q@kh!MzSJ8M;Mu{U6ALe=x41CPD$~j5U@zrM<tQ0JIk(uq&(#4h?@$@{u15)JQI)$W+bq=DDt!$D--&VT>&T#)gsH4K}uuvu!RxeHQHG{2nZZO8+MiPrXh0;>4;rg8dTg1NZ%QMafW2zjCH|hB$yh0Ca9lRygwc^4AuNj*ftfjNoou=w_ziiF8JwZ8M23@MG%rm)l<%4x--uGXTvm&bVx38brX9d3Vt7nC-5IzeBIapqPp?r{%%M&FgP2`!hQpVGCXvJ3Wj`creLl#^G0riCm_0uvaL23jNvN-TI=KBXkun72hhQblB{#*>*W&Mq=Y{RI1>sy6aHir#x4leVn<c$5oK{3$$i>NdJ-E;?x{hj0@5Y~L|hx@jW|wE=tF&zfHlHg(-|I%2aRnN7Gwk77iX)N%{3uHmdgV&E9JcTaz{G`L$o2f2V_Fb2N9gD@Te1EPjk4Na<w<(Z|H;z;s}{$#9}hE-tQ$MmP%Ro8eT-bD8XOL%Xz~oL)^9i%ZU3G7L+TD!$I&*GdXgf<%1reLP`KGl1I=ha{hE&d0fkM-QCKN@sQ3aBn9t~;RY-d7k@HV!V|CtO8W3`Ir4!58b^M^ika!mW{kQoS%R2%9IHD^)yObML>fTLg#e;)M_2HXmeX>xT=A?DQ=kOfAjH+&Dig^jc{8LOQ~Ut`7KJoFlY0T$pSZ3h(Xcpjhfd=}3w?QfenYsfuA2DCE@5d{n9N-|TYT)i5rSGkpIY3Mw?S2?T9kJx3@=Q5V&*K>iBI)>?lDf$m^mtV5@;v#t@yYTnB5~vE~*tq^J_)pdw7<=N^aw#TGT6)AGd<ns15`VPv-K-{OnZOWUA8loRx^+Q_9b0SRJ68VaozS5+c$`ZV+Y@z+nLxzf%lnjV6W6wc~7Ns6RL!-6xuXcU;0dLw+W-o4`18UIKdG@0|_JgRwM+cT9R3HZ0W$b3y4}92d@`huqADF;(h>h(A5F4i_Sf!%c=zfyx%e*H=|9wY>z~mRm^9tdR&A)N&)=EB&Q>gQ!D5Z%>uroWpX5B(=dC1p4Q|efVZtf!0w3$_@AGlB_Bc2FPeELAqNt%S24A|B9LN!BCP=a5|9K7;gzMu~a#l+o<J1Ujhubn2@-O6mkq;j!0CGUAr>Mma)x?VOH&oYCP+6W{qO=HqDRD#*mt&b2kJ(38RAJbE7u0dWn?BYz5X!lfbsq+@3x-`uCLS-YM_P0Krf1WV2h)>WbpUZ{4=Kzig{wPh;R_9EJzkt;ku4%nkHp;~sr*1#k*+Tj@G;*Qr5}_fo2nG*{JiAl9nceR#SdDa)$tKJ|L(0=b|K-;-?`IIIyU?ZHZs=B`-9kiO<e$TOt)s+9!Pg7=Q{(AfyZ$Jceas?FszH&?Zppg7K&_2@kr1>Afg=o=PIVI(_jHO{#aMVjd;0+u%_^Q2~@VM4R!Oyu5tR==Vq+iW80)!<2C<_mMp0+uy}p(uw#NvZ6t(+Z~=1?h?Msij~La;hbNCuDf@!SPF9gFQZdcnzW%OFGaVxhtD6GqUNj{Zu(Gravq(^NH}>6YO;_tm3A)^`yu!j9H}~5n>o{I?<6JnLZr?kDF;;t%}RGFGk)wI4<%@!NQ_G)hFEj$}TWYIrJ<;idpBwekB|=0?U56Y}bwCX@Vu{te1fHjp(5yTKIZM>LOFW8c5>e@&^5nb#3O1z$<a67xT7^>EZWg-9Re<x*N7vNK~~AlUZ4iv=;N0fPm9?`5IQ*(E+4|D0qa!v+x>r4s_q)VFA7}uJ@z|MK%!!BHGj*a9>n@i9$rQFjloE$op1FhW*QO@M5N@asn;yz!zk>na@CR$8~rR0CT!RLnSj0eCKcr0Yaji9kdgEqhWq`yHY6@!y&RwziDqoiDSlP6EH8=4Z1U}8%*vUjSswPCQlJ5qp2}9jKJ>zv~-vuAw6C+c-YY<$GO`u%!5N|4_1{qMdo}51Z*h~DC%C>c%8#t<wN)Y$h0|B4|MN{H4)5ujgftjML@;^Jdw!K!(MAhMXdim;`u-gX20BaJ$=N(FCFrFc|LD#qC>Nm*22LNXuY$Fj%SH}Dy?gED+*fj{$ZsXJK7`@sNAG353*_{heW+M-+5!QIwHZn22?ya3pgGt7WZUwH2acNO{rsnPQdKUhkj!&-1LT$8<+>+xRl7|*sZ)n;b#wnx0{k^coIB6!lQ))#UVO`4MUc$tL5s}O^GNpSaskwrJ0BrTmuxmCG7pzqpwD<PM&R(3WMYXXQc%?XU4jjym5;U_f6e2o0mx3RpcC7GX!~B#bz92H<v7`kjGV;Zpl=O6BXXWaL}x?L=$SKYukTur#{^<R2vKO@JKg=^K56ByvDAF*vSb5d_L<N7vkM|N}^3$#s(uuUr`y9?53wqWy2OboRSetd59_!ffDC9I|J96dd6S|XVcp=rS?0+YS@AW$n$8vN{7B=clXR#v&8{c`2i_kMJ@Eq1FOOOdFZ=UCA%9dCmo``KR2N3gQyW;^RwKa0QlfjbqgQ&;D(?h<G>43d;EZTIKBqYX}$g(A+at)nG-U97g_vmi!R^W>|zeyxagnDQOm$_<6qXlk`!vF3Mc*rp40sj%^Ig82ylT?5eEGr%ub+X_s`l0I&08uCkngJ9RC~opdU%fOk((&rB-r+L;7dx=*@3~91MB~rkaUlGzcSw`UdIo%3DB-fjR6MDNpZ)$~;S%5%39M-^imFVro9W&y)n~{BOy;_^e+Rgra%i%C#Y7(i3#e8+L4ck<L!;9Zsfe;035<G$!z@T>MYl73sw!%Fb*zUSJP{cowky6UBK%S5PyOyCyekl;oP6XdX>i53@8lfJnDuT_@9UfZ+gC|C1{WdnKX&;5497ejIvh^Bb?hZaYQ1;m%&H4mt2#hkIo?C0nbP)eXk5fI1c1NHyV{(f(sF&af&XxdMR#w*=ZE9f!pbKE$gGdo?e=VeuHr7v>V=4g~S*Nhc-zjk$?)-|mcf0tF%;Gmro`G@<4=YfYTt7{sNjS$Rpla?g363J|(S$9XCz_=A#11XM>V?8iCl*BgGSNxp*|3zRB$B149L74kI4uz7B25N4=hl7SZvNl_b!0lEyWHlGuW1IOzNMc-)%sK1eTfO1XK39M*>{|!=?sR|I;ds@xw>NDs<+5a}X!#YqCXmejHTIqj9B$EPD*p1J><I(->x8C#O>4NGOcATQ1R2xyjZeS1tC+1${1S(85r=;un!td3P!woB1!GL&48{^-L7Qy8P(|2#E&H@9I5bo{5D$}k2zEt~=N^DV27*-E8@`AGzj#x`*fwG_*>5iTsHaBQsP<?eJRHsgx)u$D4Nf<^P&#t`xU9LBV4VTcC$FJ-EflG=QJU5Eu{`hFK?@4T&c9*v6?B&9F-fi-i?%4#P7j?hyw6_Du7#%9(V%zAyV%pt6nIio79cTDu?D%sCm9=DxU4fZ4E2og6y`bw+8ElzY4gwf?hf^vaK5B%+>~S|j$T~%QU#R~glzvFyK9w_UemudW#YT!@u+u<mszSG?JjA2)1(fS${n-?@HL_FZms!rxKrb;j5{GS#RxM=kysCc9Uk?V9m=!-rGm|5N$#$ThATVJ00eMJ`07Z$gu)XV*kdl1%C6WBqoKs>v;7TbdY&UgQ1Pd@hv617kJ1$iM`#aHHPi33C#!A4yBYul2NqmogB}(uFS>8o5_fj73i_inG&z)<KOpr>m$&vA#)G-Efa|DhIy?G+i#iDrnkuGw(-9VP@P<BfT*Dg|yg;(mNPL*gCd7wVw-XoSHAPr=8Hq+9xs{d^XNMmTYp3$EVjU3jRi%Nnx{+US62@YC`-iJ>Hr)iOvz1vu`#|(*3C@FxHDk&4AI>}KH|04tdm44WTKOGDud^RMOj7z{llZjD92)B}>dP0V|+}mrC44lwp%zdOu5i{oMkOvIAp*pDa^s1EC7NJJ>1w!Q!jRfJ{K^!wr^0?28)}?D3+YTWHqKf~6ckuf@#+da)5dk2xApdeB354N5QbAbwE_E@v8-Z@7sbr?paf)(D^_zB*j8@~q3xLtUGkl`}aLD=#j{D%M%W6-=*GZV9;4ls|=f&uq(qSeh1K7d*N(-)?VXGHtUsQ*>`n5b?2?UOQ0XS)l;{nGVe=3g!g2h+mkshcI7-$x%&82Bhv<R=UU0<x0as7cRkc*u^f+ojLW(jp>vLNZ9a(cV71nu7br2gNtNvm{;*`6g^p^v!F_h|7QXLoLbp5I*EKF4G8oP>_&aIph4rz-+;{CqIDkNL(Fw}|3uZ=6|b54*RP_fkvhRCGO|X1zY5I!ep&Y}P47ML2DeRiEJSX^roJv!_|SFuaKR6K3KShz-n(YXLs2(BQHW^PS*1_C)|;@INcgdKQK3wp!UBlG;Z~kMjegq`kq%PnpaZw_%nRqBT*^gHI?1p7lb(I|V)3>yQ0A@X0gui%7UnZ)Tu-_*z!f^l-FK<hrr4-^6wQ-fT0YhbG<`0?#?i+5aCe)iF*h=MB#{83pjF$8_?RbwN=MYGJm7f*teNS=mygUUvRpV&#7)R@_mH37Kwb9Q_PCGwZX26M^PUT`>B;mzgr%fvy|_Br3)5pHhkx;&UGMC4KRNQhr;#to-3O;&n*o8uM7Cu%@lYUpbq(tpiVn(p}-VH?wPAz1-EXG34VWkK${CZ=*2>?=^op!QS^NEZji}uGut)=oA`!9u0x>v>1?ry^x!1iZCAbW=#4Byg}d*mq><>y?0k>A9btP<A_j6zgEp>9h*d46KY9DXb-eG(J56r<_&CFd$z&%A8!)1`PE(Go7K#u@ES6-UA)QIwrMFd-1Y@L%;9UZ!2k@;-(Wsn^K2o+*K=b-ten>7Saso4?n3;ps`$FBmn2{U&EiXAFeJk(c<c@cSeV~1#s_-3P!nRoIrXI^tdk-$;U`ss;*<Ln%fY93O6T)Dcs>x2SB);eMy$S#b0LupLmHi(4X_W*a4xWgzA0fciA_D3PV&d<2v9ts`RoR^EkwB@uEUUQd{aQzYMs)yUZoZtIiUWFEcCL*$)|;aX~(~e;50>_&bpzYoj%Fh_jr>W^`LKZe~Urx&fO4@M_pOutiA0%W}pJ*F^ZYspl*Mvig=&n9y*QdPqCetg$N?KZ-*{uJUtQOXoWyx`7yLY2Mzv^W^t;_ACQ#HT#fkWtJBlLV@9j;(-6^F!6x8{cFH+wzP(&s(ZG3=@FUqIgJIBu;%~u~26Y_ZFat}&eIWmtlV_KZ%LJZ7%9pJn^&op`i!ol}AXa+>3od#Oxp~LD$IPtALu`l04ZXvd0Nn8Sh6ZnLVbke*@A{*o^{-rb59&&+p)r!a9z=ej=qSOc>v7+;p{{)@KEZ=Y848l>J^27L^bqm%lzRc~cVuXD4maI1bg>)<F}HyU(0>_Qf3OZXBjm411~uP@g|3hwve&)#Ss|K>->7X!4@h~v(*%af2b@EtZ}1ckr)j0b1~?T0X6vQW03C}(tb+D2BC=@tt=}B{qB&=)TbJ|jhSY;WkE~8{+lWRhfG5O<iBizAX9Nc!ZtQ%er*31J@L(lI)*cx2EMk6>-iC%)l%Sv?pgx==HrTy*0k(5|feT>%jSoIxQ<hkzJLrJ-NatBlAqA3&z!C|Kv4*@g3_TlriGv_rAP@;?a@{(M#|_pD1^l2$9WWQ$P_Z{O6Q;vFa_`<6O3Ra=2NU{7X2qXex!gGUCtPS8cCJu|aGR%gvJbo|b%mj(z~4nmv^-FSz-}IfUxKgcxtXg;FooPw5!c&ZPuz44BLJ9*_39{i88_e)#0n>ELv~g0<RN^FxXdt0fHRQ?GZ(vL@)rq+kqD~B_xzQ(;g>J}t)9QhxMzyor3?270nd9)(nD?>X5l7(U%~K&LE6wv^5okbT<6EkP$npc(+80)>@{=K+N`K@-CuxmykXc|3V!O%kDQFz3*7-ADVdnmP&fdTL?nZpD+)X4BNdQ8RE#@A;lr_Ir7s~fP6T-RCBAv8Zc;M*^eZ406$FbQhIsSuoHh*TlK?WiizR4fn$!AAOVgzJVM>o@NE|hgs8pnAed}V^1WZcAwa47H9>>m{dT4PJLEV?l3twpI^VYV6IV|;nGgB!21{jl`-_Pc#U#sM9W)Pk=34+nB5UV))jpCX2?R-IEiIodbEosGq7ccHURkvf}Va;EslsKun<&1U2`?9=o-AQUX_-k-~pR!A*f=}rXC-tYKtR)WG=|>+@C&t!aB?O7g&2mnx9K>mXj0=l^!0ULze<OkSVu{nve&YzR5cD*NNoP-%kE@l;E~JQHkcPrmH{pL7cx$52x$*!U0toA4eG|D0?p>ZDmu3iU7ixn4(=$>=NMw+7QV>%H$%4YYY~o6W5xN{Cq?%YzG59r1;TBFjh_gODG7T&>TYeCs=eb7<iXLnugfS}@VWsdsQEBh|TX=i*t&7MLAy~CR7hbOhAiy8%m-Z3N51ER#5yl?m9S-$JRLK4iVFYK+wVafMlyX;>HwKFR?H@#{*OZ1sU4>IGTXF~{mGZj)<3te0nFNU<g3J!Dh9XOoP7nvW>^XYeYeO(a!X@ItUA81CD*2@vm-c!|;pRFg5;8tyT)|;)OimSnXMxTTJ-F~EUBa9%wWb)%2v5sg4wa=_so_gDB|noY6L6?jJ`$SV?^3QD$fbgSs_D+yvjq`99K58#zj`H%!cD$5Z?m#M>PT7f5@`+bMy5|vm-6(M?qT#|;3SD1qPg5}=#}1bZks`y>MN{r2p|G8O3(<En`Hr-AS?oIhm&Xj0gmxrzvBK3`f`Ms!<gMsFYa~7?j3x1pXDk8%ao8a@38&n)7$5#kQ@;U+z&<x0)nevHy1522uV>cO7f8XTW)$Uwx~ZsZgVIc91Oq#f5;Uo#u6Vy^~jlRF}cr(@BU4!ZOTz0mEnyN-1*?T+7llH&3@eS9-sTipqW3?4?mg;bHhSL;9^l;|CaId=YSn%WDyb}$%&6+>oLKcngBTK1f(0xLC@Hqg6RI_IUpZN6dGNY0#pUFrU{dn;XEO!MR$zo20+=)S4|ng*ycR2xukoPP%Ho@oLo0LA#ISM`x(W4AzG9GTomTSN#OD_oXX&%(c;srUdD(?A{24Z*}93s3`M#ghE)#I0ft=*q7;b0AUQ#!;dg1L^d>MGJl=?#FpLK?_GQ+X#T2O=FAG`vhArlp$O!vzn(Q8IG~Cn$dm<zapci~Ec}ZJF7{pd!#PidnW7P+)dt;<IPZAd$^p2y?YTRd$euSCzUo|{ON9@Vg=f{ME>VQw*4~+a2`kfPU_Dz7W(R`3}_2^U6{444atyFr1`S<tINd&&VmMUxtp=Z)Xi6KH-L64KbV>a=u+Avz$Wd8};CcWg|<%RU}*yO!FIV#T@39^!*)%~U>{ilOi6`(p4%Hx_|Od<*rO8=0;6-!aZ*brG6GWSeW0w25#nSZ0lb_kT1E)e#@uG6(R@u*^gcn(woq4544M0FypB9GOkIC_efqTgu~To%LZNx5Sg2b<Y!mtvfpY;-U*U?fTsCYxP8Nc#E&MCpg26mSRjse6Gbz)ft^j;bq|wj@2qbBnOzTH}Grh+ejeb;g`PH=P?dx=_^I`FWDr_K^$3<jCwFyyhT#HY=F<)x(yFK1+roXChQ{cz()ndGJ_eHrcjA^`S@Tc%Bvbwom4ep6R)d)m!>)u;O-cJ+lRvontE}JsqaCfC&{J$&fbh08mB-OU-_N8IrrflLmkG+Bzkj5(Kai#wz+Zp;gcJ7B!ok*a*`?BI=}{-Y8OEC_)!3xYCJnzNpax(?mc!F_V<8B&A~GzeWK2dF@ev#>hUK41xrYXHhR5`207Sm&=U9j2wLC1Ns@Zrf@b$p3iWcH33&|V5ee8eAC-h5tYp%m!wT-N*fFwP$Yq?g-=H}bQeqi&fQf6-8oYP<^+u|JQR>)CW;RSyZ5`7EBxNzl1DIKqzBYU=q4`Mz1Vw;jOarOhaasmXVFBVkX~@2#aw4!q?C#->*64;2h+wU>Y-1=@?<HWP$7l?nW(_FNlN3bpeD>wpZp9GMGit62c=q1VAnI(O3sR7y+A#y$pFBB+yMG54Z|)W&NZR*NrJz6$$~7Q6JEA9qm_B%<8uJabkkBp;Do7APY5mJrp8p-9?eryT%d8YCN=cLY_v#Dg2$q~wuWio=qL#!gPWuERZcBNwz#-iDV(daTr#lZEji~VrkqEHnEciz4EzJboM3EBhVG{Lw_dZ@Xc3u3oOx<9zGVO?vWmeJE#Qd@3)9vGv5`Dub+Y+`EF0#X`8hD`SAS-8WZ?^&$=PLBM_)6ulL5D1xCWgL7<`i9GUOn_S$%PV2!xz3f-;8tzITiA+-yb4CcO);FzC2RA%#|{jec#kA;hz0rV(`<*8d9fQEvw*y9f#ka4gNcwuFN`z0IPG&$O}U^{0wbw_jsrA8yS#Y_dO&{!IJ6wP%N&2qlHQmsvQSGuZw>xuIB_d3Ob-kYD+v+247;`?lCQD&8MpvdXWvPMW{&?Y}MH#YZ$W@b-b52HX_UZJB>`mMBB`@N`)&Z|Ob#sJ#N`p!lTM_@{n%(KhT54S(r3i)vPv>>LkbJEUU<kEV`uxkDg=Do)ZOm%l0ze}RKxXu2V!+1zXFKw-YScP9!wi*TLIjfYYt`)L&vdCot0s~hgKg8KPf`p1knQpbi!0s*cdWo0MXCaw`P_r?aM1~Ic(d~CNd1+)^4OJzJ!9UW)K2=o9QgyEiAAWn!t>ekZ*#2^vMI$}ZY`$_%$VU88bj&O77`taE0ma+^|b@P<bxEAefJ!g2Yg5C@rC8FFVhL@LNYHCCtv^KXYMTL=9C_>S}RM4_}P6bkCQJYiPT;_DoqBeq;e2^->Zh)Nz#-OkpJLjQnsGjBZJY6NauyLb_0%&}|^`tT^#(7(^|2qLY_SZ7qk!gw3RWH_a%0k}XDOacfi%?KfE=1N3N^BEo5MaGP^M>m--Yni)!y**UpOTQG!NJQmH5+#4!yY(8-DX`ov^e}tZ-a=Zgx8QzTROC!91mgY<Lu7t>jDI`oO=K&kT90(3$Ueg^`{ZIz2w6}=?{sS^aS}j`^!w9OeJ5!Si2)z;dbL0rL~8JfSZi;_UOXd0JBmxpX(*aV|ab<AG|r*d-v0uonq(h+k^d&WcJmU_z<pkV5m$L+?#UB+UvLhZd;t|-TlLOH4S1UzLLl~DTfutY+A&HsAI43AslF0c4zLlQF(nW(9{^R)?D7JwWRc<9KdF}_!1KrQXVRZvwY??!WVCG-ZmHY<>=SNTzJ>Js#!0pB?P77lbnVzxF2PEu-ce+wOWuzs<q-NM$V%J$QBf<Wn~yabR7(GE8A^BH_MI9=qe+(sS2P{ZyyiQLH~@KE3OSs)SYPtkQZac&<Bv6*(M*Q38LDGONTBhC*%ykF9e|jEyQ3z7QZ2nmvoVitK932&|pV6pcV8GG0QnCSLF!Sxj-dCM*+}0S(5S6H@3s8(YnJFS-?)g&*{9VXSh)(V2j*06&{)AKfzi+Dx4@h8@r1!(`Fx_B^-NohqX0?v^MZIau{FvZ`jBFGUMz8i;etFRer9bt&H0d90lUNOQw-~j3<VC?r^Rtk*n+gR6haA{L-=HHSKfVj%lV|*_602D(X=~0b+9EU~ORo#iuL(hUnS1gVdRcZuzmd05WUkdeuT!RMbv9Z9&K{fYaB2SR{NTI79(R#nN0z7<Yn*{KTLUAUUQ92`4>wS4OgTg_-`YysQTI1Mvuu7Ofiwrpvg<Zriolg6nP-OgP1g&yz%k_*x??QUII~8$zqy$h_VVHs<`6`as42;GFzOa{nsl`4mQr;=rYG%U(0|$3RZ}gEu_(>2sVk<@jH{x=*9)l=|FDeql{8lmf|Kd!d1CO5O#li1I<<PC1pK$5jn_?SeE6nCcr$lo&dvW7$_%O3To+%LV+Ar=!`VSoNzBdOIo<5H;)xqz^DdE<x)?-2jq27$C7zRm&`UJNiA%Q+DU%#bc=C^xo`sb84{0jvnErj);v{z-OOmT3{x=-+Q-PKocLmVajW)gWjC#D|G|M?k(v%d99M8Tl<X#zn*dK2KF-(CP5^9#;Jv?9!bDWWv<S?8&BPCEHir-ob4~v$X!lcZhad9^tKQQoO9i%fFko_?>4DBD3shLh9Ix%W{s(X`Cy=2cU=Pc4ZL_TQifcOPM$5N66<2>4w-y&E5UT|@J9H%nBL-<8^L_bVvT;>-FaJl_xGdSkHG+_4vE;5;%3PT3fS@Q&ExS`fQ<m(3^rZwchLQNE(v-YdlBQ4<E_*C5&!w>^mn@VQ(N%S?5x|OeCqfHAB@8bsPC>%Toy|B^u<n@JK*;W-@g<KW7p2tC>H)Ia+ZF0%WQskUXu6fF>3T)B#K^FOGCF;<{r$x{4#sBwZ-5XGm=|w8ed{yIRlSUw_<U3fDWvt?2ua={03HxG#setyW`+1v-a7q_Lo`y?7IH7LO&44Dcn($QkZ|e0x#FqRTW&={0-(X>b7yy0aZa^5cMh?mkgY&WEO>Fo1@+}^96qyIQxkw&V-#!jz|oAhpj#wqUFu@nSx#!1wH&5CfeL^hHah!#tA^{oy@)<-)w9jng|e!uv$z|f`9#Cg1tK)gMSV=3J*@x_(*-|fW68ndwQrh_e15(DqhM!xOx!*drsZhSvDZ-k<`w8{+UASXdW$@S8L#C2$lVYrsOwmTHaAO8IK}ikC~IrbD{aeiX{V3S&|S50i$iVO3S@{s;7|YvIXohK#mT+Ccg^Q722${jH^V0x-y-{oRlr3m>`UN?`{^u&z+~m0KE)=*<lVH>gV;<ZC9U5AIa8=cy}O1a-oxF_a1?2(&!GG1&@zzLVSjjMvTfd+H|0Qp$tIf(y++zo}@dnQhctgOc0AB;dOxj9o#3ytsceS`1hPabCjml?>v9F1-jlDGaZ|w6NMy4!)}TaD51*;XA#dSnW4J%va-0ARNK?$I9=8|3j35=YspUP6yU95=FyvYsB%I0<{ggJPVRp8M5adR73NWxAYG=%*-O7dZv}L431ur8dxcNIB@I|C+?#h$`8_rPnt}^z?AvUMSY6aTs=F<e*t}T*x(5a+%o@;;Uw~!RLAihqG*iPPed;_m{^S`tc8#G2xW0`~8L(2=nl5SvfyAf}tQr-zl=5T2CnF+B&`K^%WIj|H*9`w0!~E)E+1S_iVxjTZTU#vOkh_v^4lP;SMX_8mox{-iK6skD(tm?SP#Xn$CFDBVB>}ABA1Ge4rWchoUs|iK#K>?~bhLBQX(E%2K%+nlocxnKoJ$htNDtI+8}@5sTNE7fZFV~VofRbd?Vtt9^}a9ZLj<G@Z;KL9o}@mw$00^R&J^N?z-%Aw!5)5p@OJO}z1>5yh(3Gs?%?Q0+VCF_zCS9yJ9ztdq+Ex4KkU7QpL=LLJ$ZImU)HniJHV6uxn0i9{lIz*Cu2esB|xJ&L6>5+tig4tt*b+4NgZ0l>ChQUhsp?QcILtN#STQU?^4H&jQ(TsX6Mb1yKHS`;gG&Nc(c2+PcH!b1X|$$u=hW`JK8(k{b*mBzE#VnoSRW2`~oqkFkSC(<Yx9@AwaA=dG^guZ};AR`_FHF`Ww9d7CUC<b#MO%zog+G^Z)0cCnuu;DTe+@{)#6jH(&e{-0+uXSCa<mpB+O96$`WW|6F%wi`<^i>+`{X_XvlThDj>rSxi`LF`e2~Yfdl<)|7t)eKOQqQD)$JHKzA`wvg5Q*|5Nd-5GKm)Uty6=QGvD>IuTh`ApfbyLs7NRp_LcRhUt>yX{s1ZKe(p-;RQMIqj_0$Bl;n^>sD)t;M1T#@zf5*YZoY<WLEZR^clo!1&V5W5Q7CO&@EI=-PMlIDm<wd|yBu!IhX|Oo*##Zgn28O4G1WVD0VLAZQj^mR>r-Y_>dwjb1~#0RkF=zlK=>HUOY6(bxCpQp0+kR))UTIvIS@`KASYHtO2-l0sw6>4I~{RAKjj|FpaRhJU?3_}kttoD?K-SUWHlm{OH{6G%L_fcQx}3nv|Xd_0PPwP@SuJnRzkRB+zjMg|RC`-(NQxvud+-PAbJC5gI;6hnmfE6N$ecb6-3b8?v>k&tqEer1jbjD~<*#u1DWXt??nTB$*Kl+vCX>y#ytY8KkmDPYgr`Mf$urm^<;$rpL9=`1^_Kxm6ciSf^Z{Ys*@pWFEwp*K7S1FTvTZuD@G&(#Zbc`@|uTGyZ_j8gTs=V)b@`IdFlg9~T5zHr~sIb%QCgtTqzg%5ZYWe2-ugbIopwf#0A2)_sxER{kfweM+pbPe8M?dDVq5KPRxyrt704FKOD4hqB+%3QF;Fjl(ieP$PzJ|WWQHY-$Yx2mJnRM@B3+RlmM6<IXBmi5HY_0Gf?iVo7{$kWS`ZB-I=YLtzp;j~TxS=V_xN2}XwrYB6vdZxr~So$oO5_%Y%UN&tp41g?UJB47}u4nvep>zCJUHCnQCi)d$`JD)?c>S2F<`o-q+6#51h*;NElHM3DDTcX)oO4NK{~d2#x(O*1je<nob8G7<rnd>pTqhU+Vu6v<u!*t_6jhTpSiB>Z?`b$+J#G6}yw~^sJN^PiQkprJSC4LZfBv3+$*UW^_d-wH(sJ8k)eqb<bce<Vm!A6vH?=v<RFZDg8bZ{qE!d;b`5_!oQzsWsk+%GWQy0?xG0a}1=v^>qO~l|1rr(NKtEVzj_vk6J<=3&9%sp<lELoMgVp`3oKAJ4J6g}GEu1bGW;E|e>@P>ld<c5VcK4A{9;&=-1@q;svxMk&_DS8TG_`rqY4OuQXyB}Kd2SI1vp5e4kS`ugZw4XI^W}jT6%GxmKd3XbS{IClgrGJHZNthFFHeV`x?{|KPFBPj|mtMMI;!n3jxWgMJIXR_5DD9LIrIc2*6d7()qJh$Wd(*&irV?gT$!T<<lc-$^G?{EcnYizAt|*nTn9VJ{VLdWhMWVUO)r>oBkB$s0O=+V$5>C}iJcYrn*j}*mgcIffJjSX*7iCcLT%oFsv{N(<-IWoMIcF=o5H^MeqR!IH)n(N#s@3wAm9~r~mdSRab6c9{0D%a(t}6JisgqUSE9(J@!DRY!u^awQZN3d$5Z}5enG<_5$+R0TM^Y}z>jL6g{?PljsctAB;^Uj${asQtveSBF@q7b^kSE-5`1vt@0GXT!9T;3XxelKrhiRGRQ17Uo6|k-Y|L%<iXZZ?UEwJ`_RV^STirJNFdf*E#djBs;(nMse`0PYxMZ3LAov^9H&@VF{H0g&@?eBEAhIeW1PlcOo5?cnn{R_pKM_*_C_gBytX4>Dp+xwumpWjXVy1$qB+G9jnWnw90Fkp{}{Or<afm1&pd8QrgKuS!vM<~1l40C}okTCmH1sJ2?v9%Xr8Ph^Q9woxi<qRO}$s{{IUoSsbIL{cNPb&b=V4iUL$<t53J1iMFCNffzzJLU{k~S83sm{v+pL9Nz!Dl0?M!CnAR_|cu0V3on>?_B*=%v}6lFTXa0_xDueB)3G{Hx2Us)27`fLorlv7@d6rA+SbMtdnjJNicSEA*W&ugVUkZ0WcYvj>ziq|IKB{unI~Wmv**Mi*2+@40D-;G)OoUtgZ*(p0@a(<FfNg5k+8FYWFh!5z|6bEw##44Oy%0XFW<rg<VAJdLf{zKzotp&I5wtg)C5C|f=Uq6g(FaKl)&D2h@nJ-JK@$Ov}VZSDJ;-GHsZ-C1CSfGfJd=g#K?OW`#Qe~ri^UO!PvvD8C==qO@go%aC{1srEi-<e)EE8^qRN)>HA@un%EE1;3ZZ9}0&JF72h+9LSDNS<`D_Df!kfatLKDh2g}n~Uw)g?waJTOJI0z;<YW)EQ+QkAeU^Klp%(1}PKC)<@av`~3gOt~OhiHy!&Z*2+tn{8Pcz+u4F`vI26?#$9(sQERql2w|DY?nIZpY#&)REIkKbG!?i=bRPOht=NuYuVyV}6a^Qku``_uCr4N<&pT)V#+I?`zjcd1#}kO244jcGPSXT>wO$3A4H0lL0e|R;2{_e`Z=y$JbqPfUV5J~hpmhn&eAHVKLcSht+1Mk~EL4O}8n}<afJI!dd&ayZ+P2!ob=x6mz85@Y1~EeSmKn$nOf4~#bVA_?kBXsCK@x`hl3&FIB>aKL_pzE1n~p;*kRLP6_c)RIrxd+&U`1dfh+hdRDaQ#gu30j0LoJZCHelJsItkdtViJdO++k6S;K*_n&N2A^p5kEd?F$r7$fiX4|NR3H9_}}d$adk*R%1tI$qo(8-r{{TFTx*41>Tvqsys(<o>TM>r1{vE9seBtzA!L|VBq!HWETKm=9$;cC)rq#$k&S!q%X9yI+Pf#+QKg2FgrdS$XUR*aOm*8#1@d}{V}e*-hZ_2c=*KW2x{g0a=fi(Ng5H;hY}o-lg(iJvXyaxS%5K%Z20q^cMsWg_~G5&kvzB;#<Qxllt{iN*p}8PKuZ&PY%bgD2t<YF${8Q4CW^kSnqyn=6wyIuL24QrqTxAtSwP%W>tG#XG+PJtjy{+3HBep6N2ZKCkp{vkmYpubr4Z%=WGI!nB|cd6PHTcU+g3u<#Du7~BN;3eQMbk+Wy*A99rkL~<eLhMJ<0iXh6-6&0B(1aCe}T|9rw+2ZKQ*``PS2w5dl#17usDOtE07R5}1U&<v_@Um0b_`YbG4YI0HWq_GZpVo&n$rq!@^rg8m<dYhSjEv$VbrEGJ^O@S|Zi*}(OM2#J0n86G&Hc*0C@^H}HQV;I1Qe<QWWJhct09B?Kua+j)3TLhQDXPtu*0UDpxpA7+KXX)%E_^`hkn*RpsN%jB(hcfZ2mSz|uX+YN;InS8;4I4LvetpMneUZJoFFxOy=JC(a|5$GfH=W00ZUh}a^1-S37W?uAy{4ByMadD(?uvwAQmI%|yoFm+RBWO=;~bzt39zgYMp5|}Twbm80~8#(9z!VUOGmb2t|^Wcs3^-I6?3OA_)Ks8*tDv2x$%WDjtQ)~x<9@--1~4uRQ+i8mtqh6r|#W_vOszbYrOl*(eB~?&O6J+%$y180qcWT)*WuXNBgZ0&P(h;KMAMgNf?yVG74R%=G?y?eNBO=u-X)+LLO2$4iqFr&Rs;L;87E9uVvqr=?7LO!!^B!{l;*l2YAE|qDohM?TzXNH~<cj|A20CF$5ZaA~n-bP!Iwa!UUclGWSy8ML15S+VR&m_1UAAIPItK*i}xsZfsKMaf&HaUE-}E5~_`njFU|<a}Zslqy@I{14(r-UudXfpRJeV=>2W>N~@<HGK)n#hI9KP6>P_9N${fPik_o;AIBJoW!td2);QyDVEh#Q8~G*z_eO}18JwKFeevI6j1qu{p2UC(7@<f}<lgbt>7du9L>P6@SbRN|D*@^?HxU^saoX^x7?Q6ZwHFtL!S>GA7KEad0JNvd$&7C@K!v6!h#sQA3xWRwXYg|6k={*qD6watIf>DiHfxWaTLM`Ne3t~Xyny<g)EOYd>Rop#Kxczwj(hVFnt|~~)j%ZJQ<M6(dPo?5kaQwIU5Ca;=`RK7pFAU%1b7MkRpL_!KrRFnM=cs(@@wEcQ+B7sS;8ZaCSII8*&RD`WE0afK+K@0+z@E0Ks!NCH5LRvdB_f(?5BLp+tT}4a3`akoh!qhQkk=n%$atT&Fev<Sb|I76{7b_EJ=<_b;-Nvons0wY62(#$R^W1RvMz9wu(%?w0xioz_<kQ_T_2u4k7VG;5fhgVRz?<Vnfhk>3qB;M1)LQ-hCo{W;%o)DvIYlk?rX{Bq}(>et7l{<$WTzl{Y02tj(vuU1r)zU92AfAo;hq-zggocxZ#mzrNSFyQ!<re@Y#W!OVl1c)__&=~J&`zPJvgTGj8QSKk4jr4gI~7}d_aT1@NnF=&}_CrGwPh;OK7T8{Ag#p85i^A^C(t-a^J$zH{_J(oDiyYS?edu6L}EVt~h@UqO!e~r*K$o?<armX?JtX&-+_V#}$J{;`-z(-OuBOB_?zsg>?vM;l*2CfBLeo;5(lVKK=EoG^Lu7Cuw|27^DR0BE6p{iE{H_`s0moQ5-^Ds-V<ldjSrd5KfU@1cflQe53$etNy`f_9gu5VOINzQc25R^zNCa~V50rq((E#*TP#SqkO<hBv<SdH_p5l>BzM*|iu|BneWX#?_Rtrm}p^LK9Lv-%PShLB=+G}!T$3(pq`e{es$4=9+2FfT)f9vH!$zEy%dH}eG*pw}Y0o2N7f-c^)v^{r<0ic;w!r(tOWJ@>{Pu|HCHDPH6BQ9Lzy=y^s3*+5$Wa)zRy^b$#^eQ!fk<V)cf@ug?OB_nXc56zAPjljUZoQ9M0pqE+FDb_l|N;Dp}i<jRvZT(XGmGBKB>kM7~>}iGIAq2ph*!7-Nh@GF+%j$g9dQRm1&Suu@jxG&K6GY_k8=;rqB#Kl`m_!A})R5xJl&uWehtvWDZbyEDxJc|EK~oB)3e?AwmoZ%%ry&f-(h82SU{|qQkEA$}QUS}v&ygpBL%z`z%L|u0Zec|+BcPqn(;5(K|KX@qvKyfWgu}-um>cVJ%##&pK%R@m=EvKbc&9(Yx*c2RSPv0_$4B-l8(o-IQrYrWk8LUu7GGWtT`k961E&KQ3mgPG`5nOv@cVZ^?Y-rD*tI)f*R#SEdVBDGXKz1tHD$dE6-O)_Tg9whK#CN|ya$;H2M_mT|KKeKN~YU@RTq?P>onlaazg1B>2kCqK~Ib$6^Zpj=*ohd4ixLkC!^nqL5o1@1DYvpXGm3gKC`KTdS^u(0nFT@e}QEYX!k<}+tljo(H|*j9{~=SV6y)KMPYiUWZkVX5m3C<PM%@6D1j1bncnVw{HxXLk>Ag!N(T#tUyFHXoXEds^;xFe!>#dx=hR=2Qn?<KM)!Z*J={AI#XskK;(d&@q)}3!Nq0LS{|--3d|G!aLxgcFVx@NXVn6LiL0rFQGFE4Vjz-}8MGr^j8skkuUQr;LZ-Q}Prp~ZS1OZswaYek-oKQ60dOf=zt($ri<K%s8$A$3)SUoB?0?NMeD5R)g5E>p2&(Skg_i0asBvI@f9__t(w_AMt`^Tf*_ud*)fUqX3;44(0&&|Z(tGIoRDb}r{@93fh=RJDMRQ7mdzux|Rf9L()o8p5ZpGP5;JujQjWoJpG?(%whQBq89UupZBizWu4`%hdQG6+&P@HU`t2WP;~#0hjGehV1~7bTylzwI6#?fzm-^-}+7dJoVZXP11>Y0alzQ*#egpHcltJ!DV<Ajx2Ro-(QkL9Bj8wYk+;2JnD<3a}nB)r&<7e;MBX+(>-+$+Pw9;^kiep7*NyH6M)D*VmQJS7-wZ%wa0-s4nmP{0W2(2IG(dwHeE=<E^jo6-3Lpr`flY0G2}{YOo9t7C{5>l#tA~at8!xzzMJJbC@b#UP`lxZL{;>*vr_0k{?b;7!K?#eG<8hUAB5bzXx6yPo91GCEg;m@Hjb<*ch8nFtr0^HlRUuvD>kotSDJ!%-9S2DL1$`nkdFoaRY9L^f0uzmA;Uj@ddz{Ou=)}$4Yq6sqy#ayp)$Hl_p=&Ue2qBCkmWIAJ3HmA%ttnVH>%&ofW&US@zil-B;v!i9s*|-g;w=Wt|4H`Y$83bPjV!bsmwh=kwgT&l2@{6z3M3%DoxVMm}Bl*dvMl0nDUX@2GqGM%^Z3aaf{N14)rCA$j6#DRKk2Mf!1P@6cN#$vQ$+K>Jr^y)0(8W=ESH>Zc}=`gr@&?jv8V1KywR)&VCKz#H=CL~lf&y+LnVz~}`op4kiDp|1b$_Wrj!3tR{~4WD^^-M}SL3`b7^Y@byvu1ES12Rj<<KZyI?ObjReUsXc@ukJvT5vgMh{W7y&kO>d5IFbSpxNq~6d!{zPJ3y`j^s3|d!PrQZKxzaKbZ)F^kYKX6ndkP==gc?L2A&@d4}SV!Z!i`95Y8H&e44iGpBm_!4k4NDz)J{vG!R&({6}!CMn6AP15I0VD*@umXs{{w4d*;oX>Wc;q#~PDx?Kv?kpl(=B@A2|W3aT)O=7L>HgggzX^##5q#<#xxL9NE-6E4*F@SkS*mEj_4Cn~V$v1bAebiOwW(HkCneGYz{_RgnL1#wDExDk9Zd6XsrMbNoK%Rk`k@6p!tIISZZ_($1-k4QHKU{k8#t=w|Rj>mY$s0~AYj}Oc0qf*F{gP7O+oV{BZM%S4J{<0TzxN9=1DxOJCCt;|!NGfipEa*uXWx92eYFKNA7xd>jw@+thRFpIcQ^pTUC)_pp3h73<wsh2pR26qEs#z2wIw(#a~)`9xJtTK)J?rA3QoF)ngf??F_}*AutIXpips|9jpZDaNy~L(#&fY!>CP$j(TX0gjo8%G-4%rbaw<aFd7aH+1OGdOWSF6~nNw&|-WT4ltiHn_1WB*1fVxLv&x8D;tWfb;I%It)dpCf9nTf|F3T86^5_ZvkqMQou12cgI;4#6GZVb)m-7_*$RoN6s1XfG-!ob)ibY9|dizWh969^e5@e=l)v;NIy4%^S9w8Ktb&f96un+_PV7qOL`PSj|*0Q!?l4a2OyY+7?<X-CU|+@?@@(qW<~@20O)5@1b>*JyUiHaKRXd;*@du<i?nyNdEi+6z~f;mgboh3Ucw9SIANPhR_(0^yo9C&6`Y+P3qkbK+x^JX3Y2(-Ij%(*aZ_s=&>`rVN;dbi;xy41JFV5T~7yA<>khK(Yoj{@f07V1%d&wB(K?^ks@o*NxXE?V+l%dBqUV7h&+=y2Mxm5G3dXq5(nAoj-9zy%JMLiODD}Ewt9Rf>c3HJ88sM5wFf_smAVB@PE3iV8nki)}QMor|OnekYN&7q4~$~<TSA@)rBUCaa5z@eTKFQLsILxix%Qziy5&VphP@poJFpL03-~q10p1;5^YRXyzg)YHjpOjdV&OPOnJ--R{S>FRCHJ21wu(RV;4kNCplK^U(}JxfgCab1$TboJLkccTh)}DW?3Z?xO&t_B*`T0i89OM#=~Awmq?4tc|7CP$q!{A4v4hZGneieJ43!zko}bvFigWb#020i1we(4>-XzkRo7$7UJSDrC8T9z>rHs8S{`R~gn#9vq@6$|W*3<+C-5JVzb7ZpmU#Dq#6By{pAF5Q7<4!Ah-Mc-GFIq=$0+V({FKv=l!B(Ixy7-~sYVGzZkF{544U?e7e<q_bN*HyF~~mnAlHZU`@X!sc1)tr<n1)KD&dP^jBaw3PTi$VHvbwfU9F2EgSh1>Ln!ks+VL1G)jSEC-zYU_w@sCbPYcE28c{*=B#ko6cB*hAt%Jigy0ws>+2R_!pDp%jaG^>r1~sw`{w<W~hddV0@nL!L?D$K-c05H*kV-f2V@R40D3LRKu=Dc&E?@rF>6pL#=f)ZYDl&8}X+SHMQ}lb|AZaX&agKe(u!fUocZ5BFKsG~+py9XR6QlVz8Xo?8T&~7WD}C~8G;)=6W4=i<zJ2(lH*MBIj?<7W)YZOx6(H<-I<pt9+aMb9FJ+0epu{*+xm<5%7kabj?a#<3MsLQIK7@vTbd-~8>^2?UK|>pIt3Wi*&}-%lonn(HWYNJHMCKjRPeO4~1mJL!szgE%bF;wsqK(ZKKbA9nj5A^m@hK;^9out%92HT?;?+drkCO&xac1r<S3W-JObKy_fE0|T_O36zCU@1G_cQF<+0Zj4dMf8`Yy<PDjprRY36HZgAna#!&d-2?aWyvEtRoHGC}a}GE{8F3F_bOHmXaw@E3SMbx<pn?UeY_wp5TCBGf~>!V{py|9P?AmD~OP<hG~~~Fdp;n6tvnyT@CXl&&G1y>X$7mb;jIh|4WL98|!Y-<yqB`2{gIOUcgtbKQ;>?0Mrg*zmW@$+M>3i*VL30a8uw)-gB4lH(bI939WD6kLH^1oDUC3ePb&K0vOU|o0T`^tsL7$J)3dhTyu+#k(?5(#UJ>|6ctF!$R4hN@x^#<P6+YR3TXgVZ4uxh<vTqvb%6qbs6)f(=ZktZv;it5YL^kUP=K2tJqBKJFbSMI!SoOy*(tR#F*-`P#k3Bf7NFot!|829=Sr_6up?MVvLsQGAQbC5oVy#4gitY#b7m?9R%}~z0tj*dgGF$77!Y(2z~qag9}jnT-hLEF`)!&UPE|NHV>MK4MiVn#q9VGySfM6m4$WK|aiM|EgVaTHaMflQ?+Zy+%%XYum7l~1{bOB$#xmA}$rHnf_VGKzgk~$Px%#+judm6m_T9n3UklJrZH>0RCI(nTnPVn7m<WPCC*Mjl8I3YcIB9@VrJOY0EJI#sr74H2Hn+}}ieEk+jYdrJ={2*@Ff!&};JP3h&(Kq_I}20hV&0ZQIRJeeNT03u*xV1GCXjl8q0+DEmVv7aVwNdgZAM{M_;kpZh$-jY9GGDI><mVcV_yenX9z6gZDdyS;9j0qMn<1)TjdzhT!d3XS*G{K;gQRCqSYNb_)*T|psoO!hn0~N{@?DtwJVMz+4is0a6YJ8ZdwRGuBUbIxd^pv#t0ZdmVJO#F6ctk2&%YU-9il0|NUm{h{#uE1NND9KU}Xhqo%6zof#R=9mIvU4d)t*&n?ki<Z9GoJM?q+(o{{$^RlvfKl)Zr1dUKQi$b@n9YaTi=IuA~Q^kW`;cN??!;*SEkgYnB;TUo7tUN~=NE((TWa(UHMcv-gC5huSJT%+?s{A|sHVfQ&rnYZ)^fx@|Y-|p@&AX<XdPp>&r<sj&Zm#D<w}JFv;3^$pGAUw?)>7)zso%(QI(0oQB^!Gnqjt=+7U&{X*@lK*p17zD+JrgzhNGFM)XLJhEP^;{@-l$S;}xZVC!GV^a~`I&A<>7D{esN!+@kG)zDa`=axdhYfL%ewo<Q!+Vq*0NF~xX*Sm4Mb?@}lqPRzbQPLK^o3N)g4Gi&PVyhon+QooP1Kyv!%3F<@cH3CMdVlzV<Oq{z}ta)JL>zmnKSD|B9sF`+q_``-BK*GZ{kQnWphPx&)t;?n=nbp$`)9e~7SD3#uJ+^eumY%!h+S?N{ijTLP%~(SdbYJ>SQd`d>`4U|gj^TCDmP_-Ho)^<;MV4_yf;Jr<3A|XkT}F1(95U|wy0Z^#!C4T-DQ7QthcBiBv{R&R3?^`MK=B8_LuuxE_^2NQ{6_@Ao;Y`jNAhhlE!ie(;>d3cT%O(=TzScPW$v|&kBf{TLcxbIM{?fOwGp~hF?%lNwm21&WH3X-=j^|--aUHhuzdQy=`Cl4T^lAEYhf+GMGN+ndOK$uY;pIB&8QX-i?2N}ua5oJyPR|*kJ;-|Hah4`^U8<`PrmqQKQb3w!B>pGY2!M9nc`oHJLZ9Z$M9#+MdJEg^E-~alGXVU$9JrJS7%$K&5vLxEE_Rv8lH3E;~`xbCY?I@6thiLpEX~QS5@aNL6x3Hb%UB%CF@`F_8S~ynuNfpB_+fT8%{)L(MD0;RJTG)bo+K$4DI(B^U*ThyIkt&00@dn@@rX05+Xy$is-D;|7a>nN`W|`#9!BFl**l`M^a91rg<y{%eR<Hl2f&A6G*N-uftT0{TQampOmjQ{OCC>(jR0SA5`X}t?9fLjeZXe4Ek29kC|Go)Q_$|ln!=|sap2UvaY9&Q<5=JiOh_Z_v*)xkJR_^vq^cy<w$t+EdQ6y)uc^LJx&@O1T-V0)e{$$zCLKxxF+;StIqN@D-g@78qvaWqBA7<Lb@)pV+<fm!J<K-tBrGq0ilNG0cVV;vs4A?W|J#|h1Hq}Eao`+rV4wjpi|gQQS3K!^1ZV-hoU1yO(U%EOJFOyT0fO$ikVPz+C4!GuxN+eb-8KY(gL%;6kl$n8dd~0L9|lGD1~y|<S#LH=T1Qzk1U9!i-LO+_?42yuJvKIJyYEijG>Zqwsv{mtVa=BMk!UsKfzGw7nsuBMw}jXDkMSHlvh*NuIFp*Tf$s`5~&ZNlJm7=K}nds<zekK#RQR|C$;34GnWWuAw@<w;LB8>kUAI2GE?9F-R#ovZC?-nSD?sAo2u*|XE(4oArsr)`=kB$M{o$*5|D>xO3rM&ByT0B=Ha`|ot^Q4`R;32Bq{_8VgYIUdMPw%OZ8lS<3utNQT2N{kXePpOVw5MQef}PLB^I#KXY;>z4D>f#9RS80`If_gH{Q@>9j_J0`%OL7nO*q`U-hpN%KgSFl0KD{qDh+KA^u&YJ`^=yl(6M@#@P{Z=h5MV;bhP<9n&W{zMEM(ynz*nGa>a`;e`KN?4ZbMt&g<TKt?`&Xa2#d!7&)7Hd?^Y_tF|X9Sm&0))L7eJDYTVXE+@k9a-?9+}>z_K>IH;Xm*|3e|YmamQ4cg5>Hj&Pgk|e|o63Kk(xP()^oHCUaq6)v#WS{SotC!oc-5XR~Q_HlOiC53-}X8~)jkg|tE)=?S+7DR9h0NcQ4{6N0yV%M(p^c8h}${mXO_WQ?7SvU};yqMI9<Jt6{ih-VDuX&F7z%cu1z+<n8)<^NCOxv?eOM_s{_HUg(L>k4b47ujubaXjFh+_hnYyd%_`1k&sysW7;d8)$NSB~h&uzf9Q*Hbz)5<+`yr$($k*;HYpf;EOr7?(5JM)5e9_2_i@m0|;yA!uU40$I*MhB1+IuZa$#YyTS7)?vrvi(6YIY#4e1a4qf3x>ZG^WPknNyw|}Lgv-O?pkSpwUUXl(UhrJzS&)w%w=&&C`E_X*fZ8C41I)s8MWR@@(^ESv>jh4KuIZQ;0w#?Pp6m@;&A==wi47CJ|0WyjAu(x73G*=9}>c&D(f^a$WxB9h8N9`k*oQL=0M$|hW{m!SIDt2hOXd+zwG#jo14|KR6VZ{X_4;4XN5+Qh8fgg^yw?E#^$G;xrNG`jx`5OV=`muO!rJ{WBSSwB9Y<-Zsj0Euv^E1aWj7~WSH}}Fnmr5tZY)BTl$7K^P*IMKUCJqcSfVe0)r#N67dJnvZR*)$~CK0>}G1F|_os$8W3pe71lettpqylb7sOhF?;k8?X^B{~NGqaMxR%Ys?KDT_V1j7h;hi0vnnh}&F_CxxYeV&Cc5|0K!NPv8!*?EYSCa$2Q93)?+0ybhMk8o$ox-r++#Q8kvCDLX+E|l{(B!Q!d${H3*NX4&{8pdlFg+)r?2x>##2hspf9o_pzt}Q0id%Ly+(lQanh8>+nrE4(1BY%ztotw1<%xg2BiuiI3z4LWBD{SD7vX0N73%nMP`T#0>m@@3MwD<v_c6^t@NQYY`TnkOT-GaesXBKsY%<Yo=+AP5D|CmocmcRF3Sx;kgU5dr37K<;SP-vfv9QZ-LBp4v|ERg+3Q$V(P4*~HK0Cl``t$>#OTjaAuxC#G5UdKV0$u<1Ex?&x<+|dHK@RYl@E9h<Qz1!bB7{8&QqTbho>>EnF`pqC)mw&&df4?1MYx3_p2LZGt<-nCgBfFnM7O*;yD&%|^@o@9q{tjTGHjfD7m2-OwHQRiDwD)fFXnV`hBYk$X`TG6N=F#{~ez^B~Z^wIszw_7c4|c}C#gDze_Yd}dJQyDyZvQf7%9{Ueo0`TaeH!zd@fJg@QMO_l&wp?4i~C$*rhZD?t66~wMYJ?l76<-2DRl-a8eUe@3CF-R#J0kbcYkMddpCD&FmS!-sC6eQF&GJN1!>u(I3qs=Qdi6<sA_Xk+#s&o?D`wH_6Oc1<j?%2yppx3%j)Ch868kgjzKP(hYiz7a}eR;rkfh%>OWj6710vOb|q84IeX?z$Tb5=?j?=l<#*g>t0WPoM2V&`XATEZG&%#)Ok(U`udnI%WE@allEuVt)(2~AYvNl#$E2sYx!(@g2|RlJ8y-KAAj}>4daU<HI(|-ePxkxU^6GObBbMA6EhQa?b1z9I;^<eahzhaj(mbO{xUR0Q$lm1%>F+iVe%#(Qi}`Z>q^9)r`ObLv$D^M}<FSTVsPoHWTAa^_AF4MG^TY9&KEIbmFC2WTkVNq|AUBk$b$FN5d<drGEb{`#Xg9XUK=22D+aLevy(iK<6{tOWeemOJ@9qCF7eqC?qgUUr#bqot=aO&tc6RnY<dU+@e7rcRf7;xAvok*6^SdHcPBKCxxSrF}$)kypxjs&do6CHDW9|lhtd|S@ZI0sZ-ci1}YsPuRBuMKW%GbEV<d4r)d7Ha*#V0E^Wr(DXj$pf}{;+PTt}Q7Pc+jVn{ds(t|FXC9{@qx{b$DsWn5X4>Cm`LDnjm`n0ojD8rSUK0gWn8|J3Pdx2V58JN%d-lGFaGtvnM3|lG)5)`-W6-xMikzcf2#m<~Qt_#g?J7JL|2EBPAg-SLC53MQniHckAR0wfp1v@W^%MXj;_mb%pyV+pbwSur!I88=)mC*ai2ssnQ$)s`A56dpl!O=l3uFx=zI%87QFa8-*O(OygF}MNPJZsk;_-_qGpzV*+VT^If*hIH!m#WHmSExSDxvpioWt-dW8w6UleVg81JTlZn`Lq*<IhD2}IKT4h7<5?JzbKE1n{HRh1b$`{*jUcdvh-g}$B+dTYPb_siB(vC2)?WJz*T6HU&vAn3Oi?W?zdw6BHQ2id_Dfml%67Dp9w%HOQF;#%}4e|LgIDYV?<JQXShI77~J~i!(d)T-0DIQ#BtZsrO%3oz{OteCnF5JefnH5)F6P-5OyZZdnY{lxIoQsa%*l6I@)l~s0R(_6E>|nU)?f>vUCn<r`Q_YGcF%wA}o78a#a<ry$VOHGl;4+=BtKM@@S60ZAFG%M<K+KX8+9~Q@OT(hv3haB}r$4f6g1ws6`&zd#RSTMHS^A-Vi~Lzqxi^Xf_R{kPa(}XNTTN!NdvRaFf%$^Z5XWz<$wjIGG`@n5W{Dj2%P++_?u}cgKk`I+<qkh}xkD;_dwIuY3D^3jEJ*w!^GiDeF9Pp;*7Cy0L`5j01C_C`hh95DgxB@FMOP(qj>-uSfIh#%DV=_-YN}0mq_ajKbXe(4oLSU}OT87dPK$&RJ95C0p=t2Qt)WEhG{L_}w=Lf+-OrM^Zqj!3%adk)HWT1F_|!;q(8lC=8)Q00wyX+K5;^@FycC7=QXe2pwcc;mD<q8K)ZlPjF(opxd7FI-SoF@J^pD{vyC;UIr~X329E!3$UwGQ(U=G|Ao0`*!;Q&ukAo35SaYn2g8Q`V9zOSv;IhA?x^0gZlnf&Z#=CT-MQ_9>y^1_XT*@*ib9kGFIt_>Kh*5u=C6;+s3l&4g7RVwT+4``56JCeHnSN0UIbygp*f{*RFg)fqPt4{J5b?~_yRQ(Xi=;CkmWFqH^|H2)!oPWwrb5RElOvQg6YSV-h_b?P$OMWi84(1695twonn25qj9$-v`4|zgxQs>FWd_j)zmqlcgZ@DJCb+tv`bg{zSol|C#vop!yux|sLtLu(#FMy&I76u?vsy#~JutkVpoEy}ter-BYuG8bRsWJZ8v><s*=&w|>K8%=0Ow#C}u#5_NZ$Pt+;6NtxMl7r5NE$KXI>2K989Fy&H*k3fOXd~5){s=XhRvc59R6+V5+#ayPLUR?DHJoq<rG`=B{`4SkFIWu3WQU|3PAMaRejM!-k?2BzasX!(0=C|7^Onb1N;n;i^p_!8A(=5o)EZcy-W$V3gdY9B-Ze}xGBym^Ry~kju=D@<~}2kv>=h=ac}|#L^Hp-56|F&Vx_A1WD00rQ2f;9Ugb=4&tYpP6IpR{GZgL^T2azLs)kBtuGjY-U7KsybeWz#r&&0SLiQ*a682ZV2#-geTpl1ASN|+~e28?W#Z3Sap^!C=l;2#<!NEEgf=G=XfA}SPZYz56f>K-!5?|eQzVcHKdbe@+j1a$$%<ghtNUy@#=dqz#F?DJFM~Eb?-ki+bFoVtan|h~&^dl!Zpry!f^MzSgb6h|6d~EA}3aS!LGZks{S=s<Dmf=q36h&br3-Jcl^Lz_`7V^RImFTo~pv*2qT)0b)N9(7WrcafW2~h1Q)a_)&x*9q0Cc97Xz=g{LYqiEg7o?|>r`}@*LKO7)PSDFUd50xYKh;dMlo@O;a?%Epk+_fmeQvAE1lpaotW0;8aTp8?x5R+ml3wlXjx}OToClu0LWT>d^P;1b1Ymuz(ezrb+FWM}f7r4cS$Ka(^ErqnQphuu3PdKWP)H)3T6LwWlAyz|`E`1HNpR$R3E+5Xzr}uzb}CKneidE)ZkR0xrg)<a65)i*32Pbhc7E0}A}%u~e#1I2H)l}&(Ct-ZTu>e0L}wA$hE_Nymu9GN{rnGW-XM)Og}=ds!hWurl0+)B@FEh-&njla-hXVGNoG1W|9B}V-i&iDE6z|)8webKfNvmUotdq(`A3})hNF9!8Hr}8fXz?a^m|YJidUQG#ovAKrRT!YOaZs7yP{s<ht^92E#n>xL>mGJL<(e+VbW45r2!>u6rI@h$fi?BZ;qIwq7?;uj~V^$n?d$+{rf?-{_S_!a5!}HWcHMWjl}00Omn?~HwYQ+T^BdNW4s|Af+)=FwlU}Pq98W|&8N_hR*1*LHDf^Bz0iE_AFWYHIC{SH)bEfBzTJasOGrf1<WM-8BB;XL!z_XQpgO-9tof$=^XKa{MiRlo)_%wWt!Ic2>Db?5K5H-ru@FhiK45e(M`?DronI>(Y);y<;ABs#&(%b>;Pw1!R+-%dQ{#X;PKvz*-HoQpUm5BCMRj$ZmtSt0c0P4cY>!=Div8B5rvb@@uP*FbI;88es1v=Ak#-!ggnrn)I*kfEjaYcH;*$t*2R$@sR6frQWAQOg8R(ykUYH3+Z+SNG{a~bXc8Qo>5~S9b8~yxv?UX!2)`s8uF!BjjEo9QV-doCik)os3%Yw@evrWSos%{3f#IkN4KcJi=q^MNddh$A_;PqMH{~+?!E55F<A&ME>>cztw;2NAmm&0`tYMydkaXD6IX7c$CH`j_T=TtnhWjW~^1}<jTCf}vWD$ji`=`l51_n?Zy04cE$I&b|G++@LfT%w9gW~yE}9j5AaDPwjt=9;09ePZ?pv`m#ccMQ$OB-s$4uUo%u?L?5jHd#7k3jWq~=sqaD7+{=QJdNn=r$jKDo{veusOc@B;Q>|a$4H;C=@T~ujLko6h+2#sJuqB)L?eyvLYuzTOmo>}bmm(DLE}4%EA=)Is3v{Ku(T;nPPh8E<QY1<GlZQtyr7x~?mwNDE^MKtomMrqp8;;_^y5Lzp1HuR=rKBcy0mJ+TP7e&P-usGDsFlN@=BgRSB5_JmJZw^7i%YB8$mEsT~X5FiSzo?Crjp%SWZUkK#B_&<-v|Yj7JPwLasG@XZV;u>}(`~Er2yD6nb;$YcWEaAXx}?9D}5pJIJrP_sjU;VEfHDo{E_Z3Aij=cf9bE6+vB3Po_N{(EKG%hy8%@)!JVA?Ptn&T`qeIBe<>H7XyP+IeH>@02WjI`OL0|8NWIwy}Xe(Wn=QKI4M6@=Spq%-)pLlcp7@XDi{u8Wr6z%>DCOJ@a3kQR<tg~Rg`h3dwEOQyw!{%hwu0I_YRK6Z)iEu74M0kttRMMdMd3lGfBzd82WKuO{~1jvytX7<il9|+&yqKBi4||_hKceHG0;%EzoB<zM%%zhHIVbZ(!H(kB2L*JX<aw$xN~*RX8==Kg;B4t#oV1Z^@XTZ$xX;b^Lm0_{|k+CuGAJJ3;B>%2tyva`_^_Hiw7RlG@1=G$X$as(z=aKh7oD=<>yD`D;xovUL4g3Q(*r?xK5}c@}vmXKqe>*oH4RkjLe;$mxy8+e$KsSwW60=W{i1>R^OQsH=U8`;sWLx@(E_uN{Mki?$Q+ZK?gfl<8rR&_?y=%JH@0NC_{C&@(n+vPj!UV$R|L0+m+Ai<(>)GIuLU*I?e59e^7_n)eoz)5!XMl}0G4CzQtRoZLL-*Ee_3d9bF{Gk3`cRz|UqOJkm8L)mRON_Mo1OLPfmciEm1vwn@pt_WFwQ8#k9ioF?=SIq-wL40$spMm5;?Bn&V%b@;1Fr@r=YjKTY9a5ge7rc(?t~(9*?`YjcnSV}bj9iP)*ZYbhC8f|8(Xni9b1CMnVju`Uq$(oEt71-PhU;qmsn)bF(y0z7vsXLMU%Cm&TZ)2Y3}c|~<DT|~fxShKTsVW(@WItya@%%Els&gOZkn5Uno9Xc-Dg39W4;?Zr8x%&LMI?JH8Csz--9@{;BYeoZnlECDu(y;7pDpkp$B}omC%JmqReSBp}1q#gS1R|!Ul8{9%P@&yA5;ZNNs#km_i$#GsMHX0Y9jZ!v;+6eYZJ^!y)e3nMfH{L$=qjXg&wAH&V-2JPBLP^%?y6?`<7A8Cp%S+1dZbY)gqU<Lqi)^#HVkO9KrbNmNf(?wt{LF}%k=nEb`?z^sELO6rG#F!wXWMv2t4($o)G;98i5Yi5elwQ6Tx-zWkP`s)h`!NW}Xn=9U^mK6?m>E4C&*s$TL=Iq(9c!#trG3{q`{~`W?Zc`wt)PP6DcJOyF33xDuc7mY@#9BlAU~@qhDlgLLWaT5FuNx9&X1uzhghHp`5&seIvwghBX{XlY5+OCYSx%cZPnwe8oN)0_uET`*yUGS5$`ppVey|x`E|9IwcjJRiN!5aPoIRdC5EjmiZhw4mxX;|7;i!Mw>w@$Ldx5!{%x!#He!61H3X-4U^XYDd-moUv{iz|6Lh>Tc-*xvdoLT0_pEU8BP8WSbJ*$>q4$C?l_K=IUdM!jf$vwsY)m<+7ShW7c`aLb~*&T0KZ?*^mAU*_E;tLLe_=$WgNQM;iLUmnLzIQ(xYe+wJ*}(6LefJ1{fNKS^5Gzq*E-kW@X8+029~1yGdPon1)fc!F>AI?RYP+k4@+P^5;a<gi?pi!y#j*RAoUG-yAB-F9#0$+6=TldAoT&DAtt3EKN?nM9*GAlmKml`xv2Hl7HlB_`k0W)tvR*$CIodYopURnrHC8qJMG3y-WaSsk8;Q5w!1jvVqI@@YFHiZB#J^^Dx`b)6J#}xW`4D}9f(Abclgo%-pESF1#9lmpKter@9$ew$R|3o~Q2^_=@F9skyXI%qh&o#f<AbQaJ5Sk=N?`hgdg2_zILbD~Z~&%dnJZ5PlN|A*Vc#+ZG>A?ax9!52@*xq9pQj?$iIF)rJvj~3RL7_N)9CDUw{NsXS#!6MC7=PczZ&0-e!CHM_H1~6I&2Xe``+EX{Uu~pcyPY(owD*Cz196KN;(WcZ#G7XOKUBkPL9B}{r^vzSOLCanHlC~*t0BL+NaYTjt~i$BVH$NERp!yal>@?ZDgsOYc4?NsQj|kG}DQ&4ER{Q@Q+VcK9~t@ZV6c161Jyzom~{IMSx@C#jFvi@42Tbf*ES!lXg5q$^uv=3#l$BWRuBiQ$K4NTu8!qy7|&6K$a#;FLrIzrCV*6GQKFA<a#w0tbZCp?H^0^T|fam(YL+;L~RJWd)i4$cj6+`0dR=3n_o89Wl!qr#}&u${NdLfms~^E=K@KtwY);Sz<k>Bsh0NhA+j$hR58OmS!qOo+ysy<SOIClT?Nt%;_!2Ro9E6TVOsD^`E+z$(PR}D^ZJ}C&{6VpD$CFPD?>8Kwoxiq`gnNW0LXw1s4zcG5+tHysts3(QYoO34Hq-yf}xdY@wg)vA~Yr?PsQz$2yKaPqQ~OE27qX^RhaWp64rdfad^S<AT<F&W}A)Jvt8gM3hLGpq<W08Cj1yi)+oYEAe+@jAR==Cvh;HPvxhT1`l%TaI%us~y~&g^J@LNh-#8Tf(-4!u#+@3DVgOUPoGMxQL-LKJ$9BB<CIP7I@&CxlI-h<PCIk$K^u;hAIbNAg)8hitdBA#zj|F{%>oDiECC)vci%UtDw38n!?V6v=ThV8@2rNikYj{gbL2Lv5bSU4+@}Ct*=6Y=Y4b@BXwWvg`)49_YiLx9B2Bt7+q~J3r`ZlUK^3Uf9^$MWzV5-d%?V#`QY`4Lv%gY4Hj1b0*)v!yLlO?Q-6oXftYFRj4c*{=TB)qpn^NV16Z*r%g=`Z0mK*}XIVx8hNIT`tK4pfqrr#R-PlrrM~O__fx@7iU>lH3s=BukquB3N{&RyxSU5u*XGCpimzu!9x%k5=EFPMJw>3#94A$jc*i209Ft61^LiUv8#Mq51Z)!P`r|dWdpC<y#nj`RuCn3hSdtC#8>lz0}_B(fHS+eE(o?Kk!{iHs=v$hAVYsBos5mr)Gr-Cx1)*b3MSLPL}Ouq*-zRyHHoUANk;~{@efKb{@(+NGne%d=Vrff}>*7aVY1kxl!N7H1MKW^AI$N^kDu4JFoyK?B8@t)`?{?vSE53z(Ny8K)4m1SXa|1!gp<=I`0e9<&kqRBlrYLm4HDE*mbv*V}sCy<|c?<^;1AFP7uXYAf%p?H#`s=YrkZ-Q6CZ!USAFvRr|)_M!)0x-!1Z?nt}?OGx3RTU*d~;S;EA-5k|5+;2Cyl{$W#r^A6+A4#Y9di161{-HYPzvT4&?^Vy(ZpugBLTA>Cenjaje$XiL1tRZO%fnNBo9;9ngKd%vv&>((&PB+7>dFV5Km77lIUl2jaUSvHUKPIZ5EKqz23&<2bP{K5E=a+DU_r`4g#Z2nzEN%ROs=l&|lBxp}<Mc#S4aiOBBkMo*z$fGw>0Xm1Q;d!<dNhI9s<2#QnvSYMB)cIxWz7n+#9GlOVBuCq%WyJLx1qx>^b=9Y6ewr5IlG1}bL0x5&2;OL=$i|~m-?+wT?h%K5>Q`J-lpNxP9xNnt{*V3*V72`vfc!AcZc~!r4Y`c{|w${pG!4tS!=&4{R8<0!}t0#{!+~jX9Ypq1IJ&66|4Kwmig%J^G>yAac*an0F@1Sx(OCt<iure<YDE<<W-dn2BE0Kjp(Ll{B0i5kg^3$a~XOME4suP!Fm(O`Ujx@kJYAS@A(ked9Y_{;n#=F;^%VV(+``>K=4vJk}Vld#35D_bK({|E6of-;RAh>1g8-g8Pzj#;4-B1Ahe^~I*F2OI`DG1HpsXehWM-vzwKu)v^#L#!W#~c9(rMl1f7%<V^Nm1@)gV}g`+quY;GkA6S6^Bh)N+isEojhYy!u~!E@x;3=PL)x7X!Z!v_?ibgdw`l-!52DieDe`QkwEzw~=0F3E{2**d>QK3yS^h%Y^Wfl8JUJzfLNI#OqX2{i;}CkN?TI9N+|pmkaJi~;IKXdrv?rYybaSDP^J9*lS2j1TgI@!|WOBkLEz#1fm^HY|rCVCuQ~Ay%LN682hj<{KSvQz6{0T9E1pxYFV@4zhWTU5k*wT3p9)y}k;;u?Cu+oh~NT@(0;Pmh&GmpcbRS0q!Rc!L^nEY$XvogCgu$Yy>90^G;U2UXQ*YAV|ywz30gE_+q6`DxyDEW%0R8UaatW3HpXE{jxp&K!PQqJrkU!%p47*+sj8$zQSG^X^&csS&K!8O!3Ip=Y@IN&VSO?N_$rX_Hg4`X~vK+G%tamf!7EtFD?tc&jsq=7iqj*B}|EoF;W+F!%TAeUi_@WE-q5Y0*}ttsB`hf?Mu<_{gX~5o@kM}yrezP@hlkfUp6GMV8Vv|P!}CI#Ik8hhru(hoMP;ZmO<(P&7LhLn*BjE!YNnOSY_pFtbj%K7S$fgCS9f}l#WXXC9sV)vSX0q%5VxZwjukJn@ve)SNXIqhNKrOrv%fW{o<l6lsFVar3MxVz9~aZFC=q=n2Ze~U_finfn}R|9O@pqrLPh#@$j^?=(q9tsjmm=VEl^u^Z%tLgbX3XsuI9$&!T40XLK=H>^;NS6?M|X#zF<D<iJdM2%1|-QV*K%S0q)TRF|SGNr%bZ8d*F9>sIY+K&Z<j2~t;_T|QXISBHDhVUx+oxK7_M&y?1e{`WL~aiHr!5UT^Tx+^n7{eaGd(Rc?ItV}%pH1^wbE4?z}2`roBmlq%$Q)B3TZB<bgwburiC)hR)TpQS$Ei4Nmh#Wg`##0Lt0|aqUcEv>rHoMN&!Y}YIQ^I;)E{692F*N^Pl@yY&I9Um*vIYW7Ge0Uhx}j!t&drmRMQDgMr<w6GeaO84evfhA3~jFnc(9+ksCY7lc}^L_^E}~@ElD>#LJ$^N`1zTH|KkizRyFKXL>}ped+CW_!_X~27HA0Q<O%z~0;SNVe;06D38FW`OG}zT>Ljg!AMbw0fg)#Ar=J(9fr%4&nkX0Av~1^BGe1w9$XXO;UH!B4ATFj78RFyDQKBESFsL?wfEi?+XLmumD{59d0#Q!8vIdvB=iE5PvB47&mp1#UnB=74WQ2L48U2L+GTSd@deyI3YhhV<?R2QzH^$oUr&t5Q^fdGR&+4Yv!yX@G&a0VJH@v0cohB{y`u&)Hpe|qamUh8!EzZJcwt~(T{}c68ead+Oz#9XSjuXoW6sXI%BYu|FMVa8s>N1hmtAJ-}j@?U)rgdiTr`0F9HrA87g_ki_qo9`@p$zLpF)@ouj9QN;0fqUP_Pa-AT3$Cu)En*)d3`)ORhA=iRA)*klA)UMJyK{cc~Rojn#dPcz<Wo7MwA2-Je5z4MwyGfPEsXTY~hSTI%h<yf`pIa5-1d$XN0;EOi0K&vr0~e_&B#qh=k4L5q3A-5iS}Cy0oj4n|Rdq$mZ`7e%R`=lt?3j_XN>Pi6iI_Y(;K^hz%Jjd#f)4L;r*OFabb!8^h$XsYebo8-f@<mvYN%o)=S46DzdMbf)N~-aX7tj~5neS+7d#3{$l5-MU}UarL2a0Zd|8nh1S2+&_F&Am-9I6Dyf?(f8{l4j2w$^cAVq<eL|Qm>au2nmaEapx=}{l=!VFSyn2d_omn|z@F4p)EBh07<xiT!W<ma|I^8(W{*eNDmh9ku&{bUS@$fO)~_^dleDg00xNV4I5OmV)I;qO9K%`Q>B%VTJqHFc52Zguf+~C*&~0v!;#mA%ewB5|i{c?GnA}Vvxw>KlRw}hF?AiMq4Gmdhr&}Z#yXlFH3vxeN>1V6i{d2r0_g0>pR0j#lxW5R!io5+gesWc(KF5S%`JNZi)f?Wl!AacbJDb^I$+ISSgoGiiQCK}NljiawpJXeLkY!-R85u3K8aN=NB9U!DL8a&@X+6=7#_~JN1hNP>!Qp+7a5)W|&jEv0QF9W8w1gA3Y%ji-5$4ro(MkLz&HU#EPh2v*B4{+o*Ni)-_dHK%5`@_CoRRGx*;|>NB-3``<B&N2BM~Axl$5h5%d86bylgI=X5j$0<ye{Rc7BF>$~MnqDi*uSI~Us!x*!4a;ca&ZUn~#WyLQOFcjN}E{`aRto}L4-KrhV+G;3~hI=yBA{FFdr&8aDZTn$;7P4i?$=hU(zwGU{bXiYXjB?BN~MIWgA9MT-5pI^)o{-0|wFjV}|`}_G#Y%*IZXXYQ=5Wm&r&9>TMNp^%*-;+7vrkwZ*v+2<xMjoDJa*5%v9yice&ROE@u9F*G1~-U7I{tjR>?fwSzLCCe#Hr)EpMEk-PAbQB_Ahn>-LP5gsm%WtJ=UG;xwPdve%3TsT_sx3F`M|^p8~vFI(|9elA@&0{Wk;Hl+8>#vPJ_K637Q!F-JNnwja(%9rm~FCKslOvq`k+kKj<_?efHZ^g0^-e3nx;ADMtn88{mZ|3_mY$!;2U;^VxSPDK7+wlS9X?Jb=zh}M)=1s-H{5ND{W&HUK;p%1UyvG~z{axh2Y!=O9b=1Y&-{zFr6ep!a6COi&+0H^hI6JzeR{A2UT+8p`%Em9s1{8Y?FZvR|%kTajUXwonLEK<LCBoB8>^3cnKGL}~`shtjKE_QjJOwQ>MPVEd5(evh!tV*No;;JcTPwrd6aET6WVp$Kvoh%Kb$(X>|wO)49NdRP+`Hr)b>B^CDl;SNp$+Mz60w?1VXI#Mn7`ob_v(0Xs>|<ltua9_!UC#;8kRPnPp<TZkgX^0r8F>uQ0!>D+7Ro;M(1rZ6r05q)9%qxANrreap1h)ZZ9Wjw2l9*e(L)CsNpf3EYimkjUL3fTIxiVJ1LT-Uq__*xnEj!<ngSRMFM8E3OHZwLdU<`rmdz!Xyz?+_hsD{sz0Ji-%69CkFfG!|Uogh2G-@U^=lYc^&{zKS4)`zJ;AX4w1ZV+$r3GaL(_F?Drh_DEegBW<Oke)3In$>^B66u&UzhdgYTDE==E`S+F`-}V^Pe=BUnH8>T>Nt*KOR?<wa>`gMtsS4wqGA?9{dJ4Y@{b4J>%4zLE={=fAA>#>RE62)qnM$4YFqtcz+om9B%LJ=9JUsC1q}<EUx7LsNGy$m7Vgt9t`&HM7A^}g%Fy>jCO^zgJx#{ww!}3Mq~~dWaXFgd_JSwMjjZh`I_)+Suu)-!j^!dm_H-#|1P*>(gz7&@bbON%s!jlF-cVLx=w16fcP*e*x-NjGwwe^d2)t!G#pIOYmM>=@uaz$Mo0^xLH;M4cY@RXcJJWB=E0i>VWq{qA&ZgAQuN$ZhVAn0JPo$_@Vux2ozr8rJG%4~ENjngU-C2aw8AflM`)O0i_M)AhJBA~U#K`B<nvh@e+OZD;nRH6hC=ROA%PNyb3HPJiU|RfY4slVmu|ds!f4?!jx3=#mR1dOV@~9V&LXy!W;>0ALG7ew69VaHv6~V^8ggo?8D<B_0XDNUVuq(Ag^vgkWioaz_j+<9!zP{wprp9SNM1%V97j_bDiG57)+JmYb4<eJOH@H!*Hir$yQkXW_}9&?qwap7(q`v+=VIV=2ljl}N<nb@j;0QI2tBV=-M;-W*3gz<m;>3SUO8=7_pTkJBmm^tA&fCnHOMrQ*EMZA>As#z`a!@dIKmdl5heJdW*0cvP3blb5H!IhxmD}}*dNh~$+9Zyj-O@79tdu7kz8!UcEpjhbWZMxezQNW%+U}zC(KBm{ns;&H&P<WE7@O+7(qpxXyRH;r80D$eww3FBzhVIa}xslXcmgl0v$5{FafQvZU|T-Q=NR;i$Ly8hw@o-HR<8Q#L>lpC8L;q5**vt_6}#!@RoeD;mk11_UcjqofHPc9v+U1kSuZ%_)9Qo1dPBMjWCsn=^-gaJrqLdgv1D-)x+&l2Z}c~?Ma7(dv9a=o$8w~CHyM%?GRNe^(xR1pJ^6n-4)Ur84&4bxk3JD-t5zSO&`3ZCE~&^i+M=eZaO!KJNm8Z{e?>wi0XarxAyM@rItw2b;qF^hUmY7pDf+n%RDZmPvC#Ga^#?b{3986h+>y6jqyktV@{}I9-aKh5C$@95@htLm#?dmV54Zwj$g8w-exET>bh`fhB6k@bB9l^gv>JqKo%gMpy#q~lb&sava5h8As0O4ob80*b+{PN=1>4+nTK#e@au;xp{2zHBk`oY>cY5S#KEF{;Shw+%<k!nMNDMU$v%Xr-BW9er!g12lz=0;O>C?b*Z`5uBoDHjyGRqXNU`h}9c99xM`uGx;mOJsfw3@Y4=;gWfErI!vB$Gdx3Nq^zXt)UibIRmRaE$wFPZc1?p+uEAYW_4kv8UIx%mPaH57?o@dc~i6@{NYkZ8~YS(h+ME0760Ey)zqn(lyi4R-L5gv5}C{%O4VhJnrcQL3iBL-8p8g$z=i6iw3DZXmoYKk1!$eP}|9*3Wol=JKw6We%vzy{NZPCw`rxy;Ks_%b`ne!Wm|-$_Zlun2j>yNj5+8YhcUP?Vp*MUa~QHnd73g^F$2}v?Jj<NMms7U^l$$lH{mTjR;;IN>On%knCDY+E^ock2LZvopUIDk(@NuTlf=N6~yprI?vC|MOvEG`9dB#8!x}>>!Iy*Uv4|eeN1}EdbV`Em+<s<tdw38=BaRGo>ue745FFO-1n1;zm}0A1rAvfI<0d26-?NyL?P!L`b|OMI``y`pRx|Xy<A+WO{02eLT^+|6sh9+x?m6xUe}Wqs{^q1YG#x+R5#I+LIYA~Y<MaS2^S+rqua@b#*Q_0UVf=&%C(R${fIlwnt0{#ITNjEhTlOCXcZQHuP0>x*TGBjHO|C@{AzxpHU4~7R9Ec8E*aT89|NU>hD#0ea$4EGn%D$U(#26M82IZ8j7OTvg<WMs62N#W-zaeU_jYijkBh9eE$gYXDhSgB-)TgjOLfbLl?q(u0$~<})I+_Klga(d!Pkra$;r_BV`Y$q;+mc`r1}&lr%y2-`sey--!U_ZaCY2qwu=wmlyJvj`Gz<r98K-b1G?T@fC05R$&P`#m!DH`(%+0M!=Q=)C}<s|tA8+fLkzr>L=|#*ePa1+LcAVswt2fu=_@w?EAm>{5dnTr%T5B7ge`DPHF;{&EkB)~bKFxQG-H~nfVXOOo#s9;-Jtn8BeX+YrG2HNPzsnMWw_u8;Yd?5Z-(rI%D8TTrc%|WqDnCOO>ann0mzvFB`YWLb=7eC%Ce?(uTYB{{v4ROqQn+;IP0USH=f_V1c%W$dp~dQ?Br%o|84JezO`d$WPg~+f@I%|SMdzQy(Q=6vsQH5bXV$k)AC~8mbSZtV0JBT62P=;&+WLlYB((h6GY@{DGS0v=6JM2OgOU4;Xv~-qI|4%JsVz<4!tH|9r|gSEpDpy;pLxKkDtSL!2a3ZwMm=yW_?G6whqRdN8|kP{oy`EfW0vXckRnJCpFEd{<XIDa&2wx8zSp(UjLXMjSt>!?^3D#gT1XW!QUEQgmu;CK){KFQa#h^YMvijBc3PXQz)hC(e~EQhxz{afR(~)xoLv_CvLZ<#f*oQkAFQv*NkNIZu=<T-hI1w@NV<SP%u;Quk^h+ZtN8{rf6fc2s;FHzg=@s1KlWf{(AFpdn@1EeUoqR<(peud+&FT2yQ;C?tA;Cj4j`$b`OutyRXf=&Njmgt*=q4#{AvpZ~43N=HdGTeoV7wIODZ1G=bDlt@H2i$*U5>F~jnDFtDHe@-8<k^M-2OJ3P|fjA^dczx~cU-rdXJY;W%D{dkDBOj9qVt+jRh_+BRSaQrTRyScryb+B#bd~;`faIkk^*38uK<Nn)C3iq3@udRQFCltZ<c6(>ck9>!Q{B_Y*=a^V?5wm}a-Py|7v72g}he`~>g)OIYiN9~lDcxH;nu|c{I;W7f@4oRP+qs-s+&@+ZU%kC5KDNQ9bMx)j>(RIGDsxWe*B=bgHCy$toE;h#E+|GkT|SG86<_{Lu}%03%S3bslkDN<1-Z%2?jEmwe_Az$+}>@`dOcq8p&|2=IVDMWtiWlo54M{vKxs_>@HSwV%%BmocxhMZ9-EW|Eb)UGS1G^u;MK>!>66!Y_SFYYROmgy$MSbSHJX58{E3b2PK8fyOxyl>iDrJgp>Oe#o6OE)Vw1c>=G5+1Np1jhQvT5Q`(^PdXy-j}?VnQ2HuXr6aI!bg!RnCH-Li@1OV5zkz1M#mZyh~_Y>zZ@3@ihZw3Y&MCRb17Dz$VmkIZ#?rNrh@I)kr&E~j;Q^|bFVtJcu7s+s)3cEWOhq(%CEpP~~9@P3P75+0)qT!^<t`2;!=5VfZiKm$kR^t!4EZ0-+~eDL6eTTN=+o}|t+c!p?;Mfd$9J7u$NtB-ZG_0xT>cdGUY)4n}v6Xz&<o<$5mdboTTA0W&=`|)o4ZqM)^I7>zpGz``wqwU;o$r0F%_Joxr8scux$7#+V`S$N~v%!{3<~NBx!-wN(#PaE1Ppi)omiI7a%o!Wi?CAZyZCVbxIrjE;%s+2F>>UsXZY%iQRFnK>@W2CjYD6<{+As@$w0HE|{`hc|QN-RcL|u07Fmk|v4PWNh=_y%V?xDaDS&a==go0EuFvm>;>;Wa$Thr1E)N<e-D4eHfM|JFmWxI8IepyWOn^T<$v%gCJ_Ox|zRXiKVw#sm@-n3!9yjuB;3L!XZ9;sG-c;){-H<ISRt6%Pk*McR2Ppz6()GNP5^7Btvrc^=i%OA^`PDFLhI6R3daD9H@SF%<|jvubtEBy1<>#jW0FQ)E~bS++HvWu(pQndGU=KTW|Zab*X-XYT66b<ItRIqH`O~E%;S8pncx-#AV5cD~@&lgTZ^$GX)*XunfrOcsIfK~WrO6d<({bpy!5EA{GC<&o#P&8r=S(}Zl2xBxwMw!{`&9pqGD1cSd4#i%c#^F#B9%%&j>Bl)~PRTG>XC8q_#7IHe&Hi8-WiTOl+&IutKBJg3>e0YGF|A=(&<aK!2sCmNc9^xul&$%uCmI;1EcblF1se<5B7Iej@Pd?t5%g)2we$9d6}-v@w(~PBA&Mws7lrDHxypCMKR|bm_z4GwkgLb5Y<I@5WEYCzP+eNj<{v)-xr-u4T1py53prr(jHZHRlu4H_lxs>T=IdE{pWrz~c|2i1;M-x;Yh5<~!jb!9c^PkEEzt>c7^jNqiuNgEs|Ox+Gc9k5Y1xZCeZ8<8XdI`ccVpcm=`hcyMJs928AOphLEuPLH|Dx4u9}a!9W;_e0iT`epM7qDtaUMM{z(c+#^|O5Z>{F<%*<rB>MUD`N5`xI)EX)lwf?iz((%H%<8Pl1eL~dpG&|j-)a@N7wL}+_X=|jufIjsENY*io_QDC1Ce=>gx%>dBhq5F$vx@A;0#XK9=OicHx%cO@HdJia$QKA5A}Mku2dp{fK?FeLz5#2eZE&W#=T|;x>7BSmx16@DkoW>o-J4(Y)*~28!wdqGoV7H<qs#Q%^z#*M&k(FM?Tnt@BfhgbPsxT3E&hNeN#jY#h1Q<6PUu`jUi+zt0ngwSTApOYJ!|!FK2PL)AWl*~MHY7~yED+aCELRM8+sJD<721Ez2G6!zK?lPN!t;@D9iZCRWs=t5T+AB&Qv(}MXI8H{LL__3mQ6gBvsN;Ap1xZ>^aK_5<-N}?xy8M?@H82`jozD?Bif)a{g0%Yvd6F6UPJE^?~0b&+(3pQ>K|^40aDSFWFZz$^RgKb)RN=yeyR$BeM8b!!HCkE)+;a*qxoMtSv&{QqK$Bc0g<(k8vCA!cq_-Okid_?e08rzpzOeH85q6osnjd^BjUEvi`A8=B<lj>Kt0?taD7-D384#GLwr#XCme+2!zwoP)Z@`T`$n5vL)8nyY-*6-#9BqyxlZchKoPr>Yt#a>zqD&j)zOdte%|<29^)@qnzreoM7usqHB+F3<D)x_EqLRbt<-jJZ8;PNWoIG|3|i!T&&~`S<M*OFlWk-pYxW{mm__-#7O7Fw@=B7r1wo9hlR{G6nE~SK~;hW5Uedd6;$&|bnQ>*iJxDxYG~CxJ3#+|<&7lIUT}{MvghdJlh*Nps=dBM^#?<*n*N{LF?K!}c);uynHK)r%u={Ft|89Gy8%MwLnH=<3J1YO3@1nZD^?>LQrRWH7Wf)!DT7xGIlL89`bVkFth~BvJ<XIPf+p*%BTb&GSduE)Y(1x;sph7F)2U2&HR)ocIBvx)nkTOJe2eKo5vOmeNk7i>Kph~I39g36Y>u7fT>!P9tp#~tz0IR+Mhb^ed*|OmUCxQ)fJ{Fq{V7cW{abn7=ba7)yOFzT%A9t#8a4=fq0FxbfKqyn*81%2!YzB*&OADVskd7Vsyy0cqr^qvX~qAY7XhQ4Jb|P?eAQ(QCtNet`LsW+pnv*paD18uV-(6hX^%%r<)N!T4at1Cm<ew6iHG}x6{wnP4(;N6;;mvMddC^wh*yS-s3BtEz@L>Ach=0wY`gS~#)bgW+;4=77k$!yh<Gp2(e={gRW}PyCN=#;YTE+*lJXS;`khKUg}>G(D)oM6F|~a3VYX`D`0Gg`&BLM2K&P<wL`H2?Lt^%h6Gxq!_q2c%-`80T?Aoq4hR2;NP4@qi5P!E6U0pG=+3cv(Usfz;t9_qxz1?Qj`6u4bbdik$<64rJ3Ek*WJbRIO9z9gg&>H9Ix@?AlaURZfBzym3lAq0~cY!P2CJXzdGy{Yb9O~YboJNgQkz9tso*7O>G#0G;Gh-fR`*ZSPH={+$lAH3px~R?zO$22cAb(c!3R_)YTmO1>?XOwyV>P>+6GrIu3u@N1>NWa;`@0%c1ze6#)qvc!w3;KSHzOB|YcfUkUm@;9qeNOt!AqUk{BUT7RZQSFYL;qFL4NSt<2lJdGztY=d}bz&0$=B}G#F~tdims@v5x8-c{QyoAOH+eo!Pi>)PrJE`Z&sD70ykU>X}&uGZcB`(y)P2IS)u+2T4jn!3-iWPR?9+Q=EU&=rhvCv5*GGItq1T54w|@fTjS!I?OtLjqF1hq%)LbVs`TkIZx*dDj-P@bb`zYKd&aG!o|=r$a)1Fm&wr*Fpdazr(__siQy{g6k3V`%we9)9(k>|M5U1Z_NE|+2D1!sBV;tH4CrgVQ$8$bR?|HYYEJV7Y!QlG;@!p0hzMe+75<^fW^}Lmi)AV(Cs1qJv>LC>v`_g(cC>l;bH4S{``w?7^!4W*2>;PG?vHxLDc0mq!rA{4JfVR5hob2Lvwucs^<8mu186`OV87fi@!<XL?)V_vh_VF=Xrs8ND>9vTK(gR`oYaPEAS3@E+uz<gGHm7{sx<4v);3b63QA_n)nip?y{!Tit1cd>98zLt>&^I=?Jd-XP(vVI?!T8G@84{S`_cZ<_OJZ&r)|xPzB}IB-{#-%#z&hw(2Tv?{1rN(-OYF8Jos|`dw%w2e7JS6y)W*G>ucZ0b0V{}-qv^Wq~6^-+J5_+xKq+l&dS*>F%2gx98yKQoTl^E{KnRnEoOG~IYC>~m3C4e8YYWdJ6XBEKNK1u_p#L}FA%?!f7srAv-jb!0|#)tx%%J5>OW6M$0z2$7pMO^(f?KgJ@jt#8l<V$jS>-n<zkAMw*t#hG6FC{hwdbQggL^K27b+cu13A(C~vIjy%3u%n~*KwWbqd12%@yP1a-R}+fYQh@bs(a^6yPK&1b;LtH8Isl;@Plx=Az=;vfw)@PLqoye4hX<3Is6XODbwT>&2FfiG^=DV>aF=7kT<FQ<SZ5jHU4<_)fV=OsWDb|TpMK6xgm!M|6`p{pr0G=iK?23TT2%mMp-fA8=pd(oCN;*oy0sl6n?6fs=`nT?#IMFdAQ1mEO*BM~5@p}3@$BWHF>2$3_vrTkmKAVusF^r!<d_O+cT+5uShvi8;Yx?g&5s~-R*mL{vbL8u#U0=l5hZ#2{*Zv`$OKc|`9M>c~Pf2~K8(~jxqvb}CKJ;8PJ+3*qaN6Eqj2Z8r~$G4hU%xr^c*=M1D<dBQ&rY^nebwl!^+9U{q$AG(sRGw<1q#U8cK(`>p=TpRQGm-XiyhT0g!eE0fe4A>IZ{~veV`lIDs6W};ik7o~XPAqc=^69q3IWtu4Xi)=y8kJGuMOh%7_{1Bp3KNg3Ko+KMFV{`b6e#jH4MW&cm!<@$(*u4RC(vjKz}1$8qyuS9M(apW@K;zE+O!!6V^vT9g^ub$K4#YW5Nm46Lzw4I>?Tn%Lk`^9GD=;2ie?vdZ7-aChvTjs`{dFfgz3aj`MpXfu_EfL)W*68<O&mxh$AY++QsD@S)FLp2;2`N(x<;b2ZRCGSI$g_?9`SY_-;u!{$Lxi}eZJ^BCG193!isVAWENbH_#SzJIFfQOlR1aziYAmW)zV(X2=-*$>&vP+4X9JTqGT&102S8F&p0yy;=eL#NYF`JN6{#`+)G-UWL{uvIhM)r`Gw=edREL9-7EV+#P@cs=iJ5Zl{|{f}ge85Rdi`xbkLUhpomnP3Xwf<9+*LsQ-B?iLP68uT?6iqZ}$D3oSdN!hdgew2E~m-BUYanOK3jXYlZILxnSrzhw6hzi|%Ux1B)AClRw6$Q)TL4Og}n5;)W4L&5aPlBYsFcjM`BZ;Q*#ew|*@9?bc(M%6?=IkDd`$AzR@5aN~7dW3GlgM@1vl|W@>v;9$>9N8MpSttqW#w}jJ#Is_iQUxy&Ws*xLe?Yl1pdxmGXccJAU?Gt)}MOs+}V(K#2V>KOitptxwdnAyU>~J@>SHgQ4mW?`Xz$Mrvxn5oOVf2V-5mHmtB>IGJc-DrU1R62g{>_^|2Z%XwVJkzpFQ?innH|=!TVjLYbZb9!&>Xf+J<)EI&?xO5_)f;-#t*YL*~()br=GiQNKFDfbtsjz?3O@I)J!cO{*;tHSiwO{1V=16QlPxvFNp#GTit0Mp}<FMpi|)lZxT$ZG|`v0Tg((N5EJ<4uVe9vz=YxBbse=f*Ck8DAdfev~tA0&i>e!{)FVsTAJ@!O3JpfxAE-JTZ(i&!Otfj>;c_*fR)ai$Nex$aZ%JV-#>9DsmG`L2=8%R4rcIOC<~1f68GbXuQhYHmXN7Hi73lc#B?iO;IUCxZ&6KF8_Pv@op>1iwwF|g*O|Oe6xLEdcJq?n@IQXk6evTP2nX?ZP9}M5i~;ieCm(3nO%WzW=2OW2!2h^6l#%hTtOTL0;~rI90ZyUUGCJdjkj1?s$T^ZMXc1nfsJM;!^_o|YlHQ*!Pjf6->!|mU0UNI$zN2VJAy4g>MMX9H8Lib4#p#6^h?pRkk)Z&-3)>qRvrj}%Nx<;k(}-_UHzMq@KtnA*~u0ZaK)D<bz8|57Xd(^xo)%h4Hi}uLqRhaR|Pe)Ndo90%b(#$0?`y1Q;_I05Nc{)I3fcP{NGkm4ehDW8@AH;kKsLx9Xo~I)tyNzugwGnCOu_}Rk^}&<K7=fP6JB*nUEdSmV%oHcr%43M=ouI2QPX$`AyV7NDos3ef2eeClmJd@UJi^5_V5qzntb>r&&xKWu*-tJQQv$G3zG1Kn`bMW&%jw7=&HK#~467EtU+k&-3a-s}SkZ6i3>(eP2b{=~+N#q+M0VppQaP`_6^b7d!kE4xkd8$Hk?-+}@S?&BZ|>J-D{4P<66$UDaT9>G?}MD8ASSzJ7ACY@GM*;#OL;Urvuq{nYUD=iIL-9RpVpTxn*qyz7emg!JYzM@oKrSGYW>YLdQv&6j1*!W5*Wv9e$La+8JGxnd+g0Zel6mN05yTG^fSNG6wEnas=<v*PVlgM^vX*Maat-i&j*V1oFkWq@MQ#?GbQ6>cf_H;;beDMgnCU6#iC(`Ogt5PGxAc^sF`DTr7(S&HK3O|CaNQpyQV$Is=_DF!Zo=*XWw?!%)4$lTE`7KfdOCc(~?KN}#e-MQek?M_E$#NtxqO)9!e`Km$D*s)0H*#&87sp~<ndiwpqeG;VgiI~MCZ`Tn`(i<N{kNvt8M1-xE1R?@5!saX1yjVxfRuZvk;;abvw(8{E6}Yz%j1Bw5pbkBDjjRj-k2@`H^PtE<ar=0w3#*B6t@xZ=r+}kO;pfDWbv_mz$Nw6fQ0GHsRQxZQujza`5q`w~lzEgy^TIXw-}<aZr-a7`1VhxvodWiDPb^b+iRM?O?Twm`_6?nu%?N96a+y9m!LcLDMJjoZ+Y5z3(cx1auCRTGLTh0GYXAt##O8sh@WS4!{(*`F?tg*8S!1I=dvd*F4kYF3eA*_5Zr`~fFBE}mhN~N{9LO()C!qF_t3H)?i;a7b7Sj+U1M|qs=S$txkT2yGxH7%F>M>V2;?}6M=GhmXF0WxcS$;1?{335!dO=sfxfPA&=VB3rfps;s&il%vTv)PEq+{V>M63pPBEjxJgB-3D^Cq-Vi^q5=Sbfl*TsXweNZ5V1N?~_&3!v$(hVYrp`b&x3z1^+7-J|Uv-|xLYv^}tc9dhQq9*tz<WCe=mV>6gj1Rh_`>rd?lb?O1tjhmSRU7w^5<M5_nf<%0x>Gu8-<;F2OcDhK=sP1xOgB{F8qe*^$a_|Jc<NlszXz0xv%~pT0NN6`=rF`P{i#JSDlZkG_HC<g@Ys2y458xLuoXoFp+8)&*s{j6z=Jp+Ru0!JyPgS2+!uZ_lvv#izmt=AJho=)`OHP!pn2sii7`9Mx<DN%eU&r350!<OEw&k%F334NPZy`8-Iy6sZ9a*ynPBR%jPg}p2>sbXnxB?d})=AIzhmf(^o2lXOEy^Ym^7M%{W-ErwKFMEoApzC`pG-r7pgj@a30>~!jEGf3YKlIVx-`HfENRUH6S`*o@9))|x9BG}f)MXXBP{K6awSS~uk0KqE+Kp}tn9p4yog=MI`g$6$c@n*2ti%xUorj2^K!DXD(*3>hw|@h&@)s|fwO~5oK&RGr~asLmY*^vxV$jAzLp4ZBDip(Ir?e5>wwO<7j-kMF76nKWxGD)7$7R8jyKWe_x!n=Vd)6=0XJNz;K6?e78ID)8KWK95Lf@L|M?;wwBjM8FME5&z8{Lq$o^n-2deMS@S4mIg1HO%#X5=ghpqunPH~oC{v}HV7VoiscuA6y%2n??a}Y(WA$^to{^G^&p}n3oC#da-CU-a=)r~8ZNR7Zl3qe0$ya+Rf8kzF5VeJS<blJ4BCOVqe*y)0DsB%?ou+cvZ5uxErCF(+RygoV|ULkip^+~+4`bmSo><}&(B9!)QcZOA4oV5zV3Uf<12zk@*0GL|$uQ*M>kwuJ@5n_7$Fcne2G^`e#RN^XWwV33sL3cyTk++@H3X+b%*Fr)qX;spk9F0wGFJ3&Dd%#VZFO0{22}_;J(ir#R2P7B)f%`I~G>&#Bnnn8g(fZ)!w*WNlTvx<)h$YXHPi9kgU1Bg*i1kQ9+s-W1`aK>mR`2QQ0%k#yDn|FjWGz^2K|h@%gJ+O&AoG!blnq>KJK0r4^dX|>=s-L%n>ML0d*F~aEIa>F6uzb=W|qU;<m?AM5G>uy5bfEtxgr?psiDrCRKlT(Q_ZXo<O$PMq!*Hu)NFOY8Ph8E`a0-LWGk1rlqw2$3FiVX0U6MvJ5U%+x_<iJ3%w2(*&@hb5gF!VLpCNjWu}Yf5Z=PD1Fx=nhSkVVCGDo-<_S3kLSvhxA`z-wNfsM+&?m@NT_mB`Nw5B1!dl!PMr?ER=T8U%vH<Y^n5-H;fm4Z6J7NqVr}W|@@t~9P%P6RVAp4~#M-TX}A=&B;gUG*l;rVQsxx-H8gJJ$M<yL)m{+^~eR&N|N34i~A^DO>-B5!`z?vA1wD1t=_i$_1FiOL?CBV?epe$if5QT7{GLlzy8gz@B+h2*Dv!(<p@@48s4L^|+WqUw?;A@D0ov|)(&0G2aU?1pgqfFA>IyszL}#pmQPcLu8r$ufq=mb1$DZEd|`PUG|o<UcP&fHP=(rB4GF6m{HDRd5<=+LIkMVwCpEY-63k%n2*lNI>URwZV8Eep@Sx{|gatdDj"  # noqa: E501
