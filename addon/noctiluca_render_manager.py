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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHwvsf_zk+t(y$vW3BRNhsO+~${*ovcxZFwX)=~;;n4T+G<wnT6VGP2sE``hoSx2nz;4k)?1XSbi3SR{e-S*K2YzQuJL%~Q?<V!3sYt2tSIu(~|x>QjB)4t!IIN8MZEWF{Kl#^0dyZ}6v~^?{EFZ_e{r8vcL;EOY0I!0wp3_lCPphU~^9P&x{mFPQ@srPv+sIGS8#ev7tg<2&i*F^wQyw^eREoq16F{yp&6YLon?r~w^}z$5E6mTOY4I$VnbNib6a9;Ay?aTkKIt=sSS8@=F`%tEnp?>>?$0WpxxWL|Oti&@TQY0f=^zZ+&ZSk30u#Yc18e|R>fbIvXOPI^s;2W)>=#DpqDguk)D+5%m&yOK4t$$${3^eFvr;ugj?=8sO2W4>jyV%I_T1JzYzRz_=Ue`T6-zZOZ*e&rl`kk6iI6uXf&x`)q~CU&C*@qWXK6c$y?zV1=KdEL87pl!!JaAagO{Z2c!%#e<QzCK*A|BpvO*#=vWoWAf#NX9b_$e|4(yCgQKl)FZREETxSIq$C57>r}gqJk`#_f;N6O@aHG=Qi_AZx6rzx-;vzA3ob1(lxyHhtFvA{@)!118@HOY=gTiLZtVF!+0kW@TrC<-tIc$<oIEFEG&&$&vJSgX&&_R+O_x3b;&MJ_UTf3^j)x~qK8o1!Jy@I1Fh8S%d|hea3GtBgFT(b%Tk0>K@&6$7Ea7QYin#4qMx3IU;lqOe)!MKNiW40EdWO=Gm-g9O_#jf%sN#&0v`DJ-n-jid85?UxYi-#Ir3<XP}V7ZASaNX>qkF#{f3Vq3~gQOprf)#?ozZ#&x-WOwus$PGxTpD@3~rJM7AV@<&@ImKa-l$+HK-&)CvD8*ITef;WnJox>0G7oR%V(4^B{c46#BnJ*zawFlGKVuVN$4juf}}d%bA7c;=>Es(WL&PqkQ7cR`^rPzD`dda5uNiBVjlWx1{igTihkhQHn24Sme?L=i|^HYzDWG1S>$QhPZ)-$(g834{SVm#=oEvp9a}i?_{NeZERW#DzVMwrCgJ+M5U-)3tCrjmwN*qxdT`mvi{*iqq{;=RV^$VD9_7b4GCe2HFbzUVIq?d5|(?<<WLna*|}i9=gk&F+$CERzYUFL=oFH0(tTwSr5jlr9*hRmXcU<xpmfnQA5ld8=dR1^uEcfWzm_V>}|Cyk|h;z(}_yLGP&3Trma<ZzG!Y9^J(k)qd%|HYB?%Ge<_pOm)}=>Wf)n<7UJ>cHFj+}!EvK2qJ+0NZS<xmvzn_ex!RU`f1s`@rVis!THfkP5?@Nf=qyFSF%u0cLa^36M$m5$Nz36z_G@dtBt88V1-cJj8141L;D6C_BPLqaCe_7lsitP(f#cB*BVOA><d`xRGb@Q~6XSWdsx5ARmz@Jm@+m%k^YlS_TA((%0**&=xQx)OS83B}9Dk=*2Me6qT$yu`5CzI?TxNpeigyS?Wr|Q(`&xqU&vJU0E|2Z+5M#`@9T7?;`LIhM70<7yekGoN;hl?R(X170aq@amv`AVe8naOpicYymJN;8Lol)13MO_8uz&zpJH<5H{??>na$YsP!N>A3<<KeM3v%1597)Kn|iK-t?zg^wrPXUku`HQqc@PTKHr^OqsDFVzg{9{v`4!O5caI}#8*mI^%5R|m6h=)3h1-;QX#?M{i8}i-sz`k|UP2|>Pn&Yd}PRzTYrxYfb5N~ynC}a~brru!heSH1;;-jSV`lce??A@&>-6J^69Fgb;iWzC2`2w5i)L}#%ZATMz!_@mkPH{S=m|NUs(^wwZY651TvsFxO7Wg0`HHPiy{wyD7NVw#~`q^vuKKrDf(a^n^)q<S_S&G$rCIb<%q)3zmbDILR6_nCJNPZ`RPqWSx@_-%b>@`<<&2pb!ivY>Djc<T{kR<CxkiARb>;F?5xK*UUc+5iaxitLjGv?t=#Mmunc)mTVW_S{YG7!MRa1kl7qz%lp*3~2aA&NBZSP{7mDi$IpK&`nG__%nUthz|N9?}1Ui%cH4$hzG~RZ$zT$6y*9v?;MLzJ;}Sm)Z|T?eLRQv7kcWjLu@jD)R*)E^=0Wa5^5p%dR)Qw-N_d6Q!_TyYjp>viW0^1@Q;RPy3^j`VFa*?}?2C@k18<^%?%)KhtTn<!IlDv=`|{fs8`!bBpVq>e>OjR)}>LO{FQB0)MbqZL>fq&4oi%#E9a4J>Hf5H=j3&91IVhb!r$92r5ix;U8gsyfFtQ_O{y5II>dw+_NXQJ%lCcU`$7+LWf%shesYvWw)OQ=kJF2gcryJMzZlfD&lG>EwZc<T@ZfaxhM*kmkv&yCfA0pWb4T$C30v(5~!Ay6Nl8->JUf&&v0Vii!>*u8#G)49Gk6@-x_o-PQQBURQ5Tbr9Y6UCRm2BYsvh7&_BM)tcBm}W7uZ~*>YF1_xQaEE=0PY<tqkWr)~Ib``W&Tr<==0SV{zd`7X0UWY-yr=q@Zh^~E$AuI5M<Qu=k35~T4ckC0(cAq;S<wr+^yF$oDl(3m{In}atRwT$feW>u&n?8+37{xB2>+CEQB^!QMVheg>A%`X7cBgJ+F*kNecqrHH-6CmXDTGPyysU~Osq~7#J|0hp0a}(m;zRKc>QCFVT$~?h;bymbvA%mQ0C4>32z970}meYkX_5~1rR)h~5xZ%QboREP64Smt?+{`c&0_4-x;W`}fK^3J+=f5@IS=-mZUod3SQvb)|bdK4N`oc(0WA6_HU>?F)4*~xIKQxWe-UH-)<cNgx=F?NQ4TU?xp35!#pLdC8o8(^P&dr}ne4*1|V<Wzo%WPv~VwQeDEaGE**X9xyQOaP7`?#UOyqV{ShEUK)D%?z)G<AX9-#S_C61u3=1aQU{Mn@%I^0_(oA7ugJW6tAE9d-$5<vK}hc!PUY9LeGmAbW{fsxGxcpC^~uX1-~ia@?Eml?x8B-02ZNW1m|jIP$JOPI44f^hkCLv;+kz?<jgHGpi2FvU-fL?20$31b1}_x@U9KHaRRiZ+BnjZBT*N+lIum4>41AnOEdcw>O7+As=WD&xB8)wOw8bj~HOO1q~HzSv=gXfGcCmH9KE7)Q;UB`iP8k20CmXM#OTcfh3DJ?R42t#xSB44;d|yK_xK4QtgjOWrGPrQgzN|KPg_%rAFmL*Mk-%S$5Kfo>)PRs>EK6f}nJSn;Dl$<)E&!nZgDT`{aX@dnwUoj>S%<NKDstMaib@$>NbSYEZRs*`F?`T>v2~O0`BEIEq@${s}~>R0!M!McTB<h`751#uKpd4&R-;eRqQ3ujh7S2tI;0<tMmu&t@<7-*S-_#Go;71wc9Q*N$Ckj#MWj(RI_zi5FS}D7NdSy7Q}{Z~$wLfbsC+Je3IKndBt4wpe;A8Hx(?CGc-v5T}$4m@Y>S+-at`YpN|HoQyGl>@}>h_+-ywkQzdoNJST)VtfN0-G-uX1IS_&pm->@3P^+}T1tRCdegeg#VC{rJMZA>z^msZ3`>7EZGHVaqp(Ow9st!aEw$wJ6a?iqLh}JuZaT9^mW<rqXhN9wn)D4|sO0ossEx+ZDqO*bBoL<j!KyV&A>B}bY-DD|;0%|OHKFFp3`AK(mHQ?>+)>ZKciCk*A-Bmcx6+MEXJ9eb`y9_glH1TLp_MfY1>E!uOQ2XA?ac)S23dZ1DI$kjjX-4*6?()+2reB-<1}PSVU{7=bn=H8%b@T#v7X?8U7@g6s`!oNdol~)2XE2!nMGWiQf9NuKr|BNo^wlF(N$W-d#A1%rQrc$ry+hMur!D7-n^iU5put&-p)-Xu#!(P%28OU)+fxU2_Hrh>*|o8#N%sJ3TiR|{zMQ!oZi?nWr`k~^QrN^CFI&_sV(veC>~QUfENP;7*A((4`5B6@4enX+UrCc1Rfy_%`aAPJ-uYQO})i(fF*gn%o7%3hx{BeGQLV7XO;HAJ8=)~@@_L5g*3*6IEU48GzzfAKq7z-N*pK~mQR_JOgc#UAcMB-s8w2ES6ZR&D6=wzl<RYCCw(*^3dS#zC(X!>#tT{y#3pu_%wf;t^5*=!9E5h*wclX_X*@}{K7Q`_XW}F9djDiE8Ct@PFo=sRA^s^s(Bzo(!pfiA8(%3XNit@1(;s$){r`}7q@GRuqNK#SgR9tEJ7J$3IVntf>`<&ix2%o{yr$=cS?56ygG>1oF(~H!9&>U9OTD`Q<gH`yFJOmP74NILzY|-UJi%S0Enj%zy!|_)%3OS`mjkm`0#3=PO7x}0nZo&R)8QdAi$7(Ly0WnuvbqU{M%KuyOAy_vDemBt7_S<OFWOqj9_#}9VokR!o-dDyHEQbedsPT-D9Auk9VM`xAmbRxuXGjl(AprZ1O^-}jC3+x)E7%i5BF$N7sdW)Pc-jW)iR8eLV&YLlwhC&>@5!!OV0b+4mkCNFu{<C1!%CbWM$!?AHLmxGv5E}(fIYdS0@Lr_Woo4C^+{zkQfupHyX;pV1-&AoS9BAVt&%vVtLN^({0{OwfIPo@uH&Tlt>Y7;#*%WlH5s)v}$wbP+gDH<yt~?S?pM(ohW^sdL$Et2R=3=18%jv&+^ZN?`)L#Npq7wD+W}Ps&KITMn5t9dO~P70IklGMFAPG7zhE-bOz5~yn023!;8g|Hk+Xlx|rjZcNCqr2AABQwe~nLE22uwoD!fomP1jIE|qM9B;wo_OR;$xK}AU)w|e=Z);wI2GT}6!jaV)zs<B#XsxDQ85@3)8z_cb#TLFeO*trj)M!Qg~UsZ)@Gf%En?{BCu4Q0ANsNLTPDEdwF`&7!va{90>yMs}Oi_7-g#Y5Q248j`Zg({S)0-MtYKcp~I&K@A9^(8U3vhx3@R#W-BGROpJt*LkfwqnaAIvfD<>DoDRK^F22o!8K{7J&BVin)fCt658Yg6a#SKC*;f@uF#7Ohsvo8i52GgkdFxZH$IYu}$rgSJBo>=2i#<teOaLEo&E)Ndzj=!o$%5*w)OuHCe!`rCeRpr7$~I2`mJzA<W4&;4`V5(lt=9;8^Ec@PtG5$xqa@J@A0o=0%NQ@S@FgZEDJtgQBYY%{CeH%z5P^8#O46hJ*v45WdJ|<kHi9IfAhjgi<>8j(`tmIX62Yl6;(g`1ytT<DL-lPWIm%9~{16c)2I9-|oMBW>`Hrmu}|I_~Czlckuj|lY`g$`a|<O|M2>kU-hexzoWh9hi^{y%y5pRJ+whjNW%<3`#XQ<wTtgR%J*p2H1_ZB_Ff&F9PCS5*G=1!`-vZVb$ERIYXA6{-~BMX`oQ1+eDLyTY0pULs~c%@|HZ+(*8=2CDMZ}FZ|LW@gOi`fd#~R9yvH5AJvuzvmxllS<mi=*@9mqH{Kro}{kn}8_ujoYI2`|YaB{SFLbZ#x|NImoc<0mQ*Da+}9-oYl_g=q!g(+-rJ$-gIdvS35)@($Xk&(X4j^FM*--qq0J$m^gw|`8MNVS-VBMIMw<2F}}+k#U@#`-JdmfN^uiv?#G9|Jk|WGFrtz_%*Sy{`!(fzS>OF%!<v4H>8=3Z~G3Q6i?Pay9!ZIe@zzH<!S#9pg-wNW+99AR5T)nCn7CBWBa*HbQU1;80S8?lN1=;p;>}2#asxBo>TrsCI}Ov%*8R$hV~}+QlMJ$y}h!t|~JB{qI#}F15Q7$Cm{EnGd3*vmFZdqsEy@sG-73%sh~GnVnVlb(Mx56BJ?01^j^Re5k1Mh@n3^O$ekkZKBerXT_=s<-iDgHO6CoX2N9X4xTh>LpEd72g1z7nGOaJtGGz%+cj|X=G@R@IGv}b;vbSqMj8@CN-q=0XvEOg40npZ=kf=wx*+jaiy7lx-}gowSW+K~VNi<Wv2id}7Z3AbsMMUP;`HnZQ^MJk5v8f%iPv;^e>$RcqK=c_ov#?u=ft9pc<aqVXI7zJqTN#7Xin272dCKys<%leasr<KT@;s8r#^)UgzROqR^pGuMBG7C_ob{RQb=#uPU-@dTQO15QmGDM8^w>NO%_AP=5CA+y*BPS<mez-xgs#gV935m$!o<2j^Z0={mE`POU{e1IJM!TbfaX#8L`w%MdhME$Eey7;_vLs{4=+2)TV0bd$GDz3yZ)_Pf4s}B8qrfJPxQl20XBvf=KQwUWTygnmwjB7(hgBx(KCRKw(_h)y?^&%HWdSrG2>AML$Duha6c27X+zneldR{f&hC`bm+{FfV-i9MO}D5$GQgT=)$&h!!N0xseVC<4b(%69d5Cx!=zP7iNpRw^~GD-<tfIYaZx4r>y3k>vl3cq)IhX%)*~uR%N9vz4C~IUP@w5_do&7Fk<Wf$w&jHQqYQo$o;MW7Z}8h3KLiGD^Ii6J=c_R-Pw*~N|Bx4tK5$K0`l|>YbX;}lcmhA*MW+g1(Hqk8k`DBtz0yiQRJHYjH@J==oA5UOVk<sao~*3Qw~oseGa7TdtmoE&9@kh9G1~gqy*D|jo8B&lDW`mCi-bAeq!U%3t&|s@2mF;8@#p&y+yyY3xMLLh6C$H(TuCh|V%X`35|&OSD?q|0qII)tj=(~X<?<7B=gF6&z($0hzu<CXFT$k<t>rpX97Tbcn-c=(t*x9uAp4X5k-ZYUDZ%KRua*f=Jimf!)qb>sspyyr<=Rs)1ao3C{$sYexhWUh=6}Ke{6YY0Zo~*01SIF+Zs?^ywK7Vmn{X6^<EnlxXQ!F%@bzq0ny~{SFQ{xTRUH_k+0Y;!pa#0wx%jy4X5FjT@M`maWww#{X>)sYx;=FC#WVPU6Vy6a^dH<69at6bAc1(I6VMtOq7&EXUnuQOO6p*-`0?}lipo=PSWOT}r(0n|UnFY=1f}>3d~<63xzA=S5gJNo(R>#;JQbl=oG-<Y9bsuVv+YC!^)lCZ-{fW1E3SxmHn^>Rx8n_sj$BN6Ivb<IE;(prfo9$gxGh7^6B57Dfjl&xUA-pB*-%lX;oY+*zwP}>k~?C%&BwRTp>eY=V?G~me@CCIi;LBwy13i*_2aOouy$VV*Cr^lle>AHwo+!W^h(`lLiS%|=d0=U(xP**AnOzzm>Vwv^o^gWb}7GqZ`ZQRvL#z1D7b09p!|tE%;fOshJOe}aa-!iVOT;Pfa`GjsmmdJ712BVap{r(d$NZQSl>8-%v+}&o^Wn(@(4K}AZ3?YKR65(&-dT#JBNbrWqhQYoNy6>!Bdx9i_`PGzun*ag)CQ+AVj}%(Iw`Zj2cK7U+RZz&i__lEL-0Z)S2b*G4Td=DKz|`jj_1Z2|Ws?!H<grm-_adKK!He;?nQd@1t+3D;Ga{Uex3%)?zQ_5Yu_2<Uaz8AEWpIRS3b;yK+UjI#j!z!c>%%>0h6Y-u`Q@Pc~RVd5ST#eABN7=%*q_V?91L%jjVMEjAgo4{K<{IGNnODUcfSzGRxKa@lEL7<JSbDzHg9xap19yc-976TQG|u^X2g8_eokzfca;jV^3SlCsAai<$)94up<n46b-sUmJcPLMkdHXs~;95`Fgf<xYe@U|Tj#7G71PDFy7gf@$$yUe7-;w2qV^yJ)V>irfgq^4XK4mp|@x@dU)B;l1ZOP7U*6L%dIZY#;^c^=j*+lc)1~JE{_&^%={@JmYZD^v8f^<=eOk(j&_((kZ>A#LwOb{N8EA%&56uk%@UcuNP(zODao9*6yt&8HVyw{5=az+hy7w!jPO4oIt#a>nK&{RAI@g_<@bWSM~pxF;uIDim_LQqCCZoPj`z*kKYcS3Si%DtBx!p5n@DOG`B`k8U&>74a!^-c|b5|xl<%E|5mDzcJgeM!zt1LUEox!!BG&T#f8=*3(gakXq;FXe%|o+Q6W{2bmkU3ScCG2BFzG%PO3cvsL8U98a|bYFG;}9Z>mrEQ$nej0PuqT`ES`%&Wpn*y2nG5D=TH%MS<(p9KtRGlbuR%HnX3()t0SJ9a<51nMP&S#o1yJte<}oI~GyP+Dz>!|EA2gJ8%bl^e%7a_0^zSO{UG5^CF1{?d?5}wd2$a=hGz_F3c-|H|pURjesdH+B2T`d5w9EYvXzMUn!O^<Tp9b;;G%dQD;je0ZNq#u)@xMBK=<<@fbtVD`b23zonBje8RDj+pULO;;~(L2z!fU^u3&z@A`F&Sn~Kf7nkTtz`RJ@TV=R$0WsRBHovr|xhktM3C<MEMyDJWg>MH&3!kMcjt<;Apt@fVUhE%+S6||;+s&L8D)3}Eo)zB5i3xbREVW5y0gY5eCbJ4kd?RabtaRPZ2JY5%lop-MF#%HNkhQSPMI0t)zC(N-RUn6bx69X3LWBE6gW+a)AI)f-Gue-WYr8Re^p;&t=Qlr1tP8w+aHWsFd}MxHm*;Ws279`<6Xr-}Ok)zm`I$Vmq=|{T$vW2d^V9F1#Ut>an^7#@a!mYZd|6$verBTq+zN?n)-21YuQ4XPF{RGeOt&u&4`2A5^K&uxeRKF`KY0v%QPE0@(fX-%3ZDC985G@?fK}<m6>}<;{vCTsNZEWbM~iPH2a2EL!$?9zo5$LWr}3wfrMuQ7XSos>X3MVZ7gD2XH<Mt8)XUI0?VI@I!i#nh9g%v?3UFAhMLVx99KV#PIS#7ujvt$mtlh{r6Qy7R`Yhni#mhTISHtD>YPCS!#klZ*AAUG%B!G%8n(Mmy9RYJJP*!c~C|si60tZuN`Da<k`!f4XD?{Z+fL%_Cxp=%4!{E{=yr_fXxniVnacE=X%Rv^xL)oK&?xuDrd}ct1?`%vM)Su=}i#!p0ysB<)D)}2(F{{Pz_4vlfzhtG^6;}c>Wd~bEE~5Vk-}R0I#5D(c+;(xze2iL;@A-GG;Sw%x!<wG|$n`TjvFvh`3<(?2dF);UI35NOzz!okeOJx7)^{bs5Tn>A91_P*w1`~im}G9RC$qF8S3)vK5~S`kt!E&c1p^_&4ipYiy)LKAF_m&^Cc9@(4v!9A9=zFm)uE9z<P$={(dhPYl;HPl2CNNP8FkQFITO{GyYc)JJx%OSn?)L+dkNlOC%53n9UuNmX2R6tpbp2j-yZG1e)q~}+@jbB=RP(<^uf!YPZIZ}qqro?bzMH5LAiG<3mi0;m*%bUCqTv+x+h#^Xh~mZ2r^@1Aqqh-p4qLS%NvGseF<iC+dQg^JKM#!>mq)WDE+H&PrRd=I5B*1IsLi|##VordPO2Iq<KY2gdHK<Nc1a^5y$3PGXc4;w>5qGKHv#wPdL1XYhwo|>HK=Um{o(z)ePlrTf-jcaMhQW^#zGqgt})sSk@GYvrc}FhNT@2JLBm+(A;Mp@+XqwpC7(DM409_{%>Q$_T?Rf$@FUKj6Xfh&Uxe_swA&5xjwj+Q?m<0^2>geJskmCohabjZ@t`g!ZR_v;~D38+I?5cL~P+g@#xO3zqO`YXM2zuo-B`0h%zUE4zss!URtnx@UfjWAp{7AC+G6RCQ^DVFp)kiBhf2G*iqWf*wK*?GWw`D{|T`Yaor*4bZF9$`t|Xq=(}EU!5Y<`YKWPK$67&bFekje7}M{Djem9%@I{M?>v?Q=Nxf?>NFyom66OBjL{i<2_QEfUuAMDv3OC5{DFtC#&$<QzHPQx#h+(Yir&Ro|RaHEs=3(FGC%h@P1O8<fhCo6LVU3-g`&D+npu$CPYEytLxpS@qd(65nEnLsplh4dlK7XdN@b2q-{`&qt@^RawT99)6X<5$%^4z)Vq9?6LUS{b`XnDEpu^H0S<f!6I_P8SoR+Zo&?@KCMHyeW?<QwCds_7k-I%1<6BH(~kLGFseZ&mk3lLKUj$7UW&o6Rb{7VFfb*x_zzCKc$To_A|31?^WeL%(!I?efxz1J6-kBu$Bq<9o{g88zoJ>5`@>RqGHO0$ehe9t!q#62jpl^$f^+*LR6Hgx)=nlkM$+uRX&|7#`z}_#yIJk3(PbrXTj{Cl}Gx;9NAz+UjQy7mD=l+}98mEK5TR^ri4n8H&&8VO<sgYkE?|X%(c+Vyxz7j`%6EX{Wl8HKq?m96k?0F=l{~&42ChccDR@Grs>I$S)Sx`VSg>^pB9Oi|n~T(9}vIsXwE$dyN*NvXLTIGfpbYzxR|Ewxk@j=CV&MmkJ+fLgX%KL_V2j1_@2d`tW;9X`S@c^O`ZV*ld85E>BdxxHCf1qB$~?d1n4670?$oAGc?NZwVYGPB2&PEnlDI62fBKC2f~#D|3}dQ?`~zr6${4M;%kzSgNMH#!wXfBjM3!PiX#KLz{#~bdG7Nwmk#zIGYNG8w6{8@u8tC{+s!;L5QOk_}SucKl$2prJ%kaYN|wJbnzUQzLv>Ck1Q4MDEN-ntWM(HJx10_hJy*OV74Gq7x4v>J{Goql#4S(XTHys-|=7pyyUVDs|Az>n%5v9*VY5)+rNYu6$#m+4$;!ZqEg@%e|ew8t&beX8ub|8Ko5wLy5$L#Au^~2RPYj+IF*G;vG&88YGxWH)h^Ct40igl)>ieoJn$qp%FYpeC9w0ADdV3)L6SFx!C=xxLKiZSupLe>6-cII790kCq@>v}6byL+(p>N;qI$xwBE)O_rt{!_6os|(Dt~G%1WxM5BISAFc5}az!Mve_^)mB672(Xo_E+<X7o`&&WU?)J`~I+PJn|_#&YF&IgMiEwclXl5h0q1XdnO=Gf&uKC%sHIVoTzGbz2q#~;F^rqu*_t^h6;zE1$5;5>@V3<e@OUN4>5l-mvfw>MBj%=0Nh<Mj9r`3M77kY{~v<hp`J^pWOmrV--aPyV7Add>(@-JEbpp4Gkj6T=sy!JlU*RwRCEI=8p5;<tDRN?`JVxbbyCk!%cz;5HnPh}M@3Jn+FD<d{lEijW`Z=zMu@?MP2Xiup22itc-!=HS}y`HE;&hJj59a+yf!3Uw|ZyryDbWhP(HPn7&3O59#4xn6~s49M<=o?#fVo=VRf|fkVd`fibBtd-JBAa+#88pdga)Qq(hX&Ag+dLBnx8Tk{QUTTrL;~+4%V#r2e%?2XHX>I0pj5-;Zb@*j#K^JC_{MLH2gFs2_wh;4B><V8MegAYml|V32k23(jT_02plA2`o8PxJ4a!#%!^%|C2^FDoGCxWCXU7UrsM6p;95SkY8xN{2i=~=vYw7ps7LXZkip&Phg9TEp|)j0A?NNqS0z05;(>{03QgcCih^CB?&+uM${@N?+Si`9hK%g><BC);1gV>V;Xlgojg!Hcmej{C9rZh9{rCA?y|n+Y||Yec0e=zNS4Lza$7xP01nIyuK_1uFz>V3_|3c5KkgqPU<I&9q&_bQTzK+TAQf}^rlyYxz#(OPBygbZZV+rjU*5MQe}(x+y#2%Mw3EOx(qwWJ4nol&KS`Q%(kx)24}4KM(7OtW<x8)Wb$v5m`l-@1qaoY1hCx%L<O`Jqi7aa}sP}j)6hWCAWAHwEVv$b#0qiQsDVGePOJ|<h(P|p;67o|PU-<(UsHeDaKX)$1R}K_OFI|_P9?O{OPxJbM4F#NBtk7)^lkf4_eH3-C?ZpUDk_luVh<GfG%vL1QXC!gd2Vf2pkde~orZdVmWJ$~`+6W+vXxF<re*bVbBHeoSy`|J(kFN|jF0U5zBVuoYrBIOMu);<EIEY1o#1oc~z9pj>`t|@z5nc`y{|@8!jAeU50+Qh+12X-=Ia-K-09}K@)1Vp#)#~rSkm{J+9`%HCW*sXNtN^CZkbV6eqbs<}7FQrJmo(kKO~SBpvz$LSGRxzAemXLQC!dje=ShA3P-RH`RevHaz;3H~bj0K>I#m3p4n^yP(0PgW-#thcLGLxn4g~jD8~esDSfcc~PPn1`pqq7+)*K4Dt-@`9jS{}gx0~OUe<pB@?y8?XDa{Y;=Av|e9P0`NG?`K^&z^j)?l(W5-wWhtRhpk<1wG>Eq^Y|i?KV<8SsclN9Wne+X>-)9&t<4Wj`OSPGYn$H9rfeu<E^19eI=GAAx<B}1Pu+HL^X)eNNE=Q^GtAf8Q_w$u2^jGP^3g>;F)DcoY*FBVd5q+yx`_h$N_54a(DsO0e*Ue{kfsd5%FX|sP?8M!cMJku(!Y!8vwU4FHkL{I&U?}J4}n_mJ?WzG+09X)D=-K203pRzn>1}bvh0MgiYkdNbCQdJ=q)&GHamX>?L{8dyP&-kqyI9aW~yj+0hUlI~r6tSbPa$#`lBkXb>D$`n%E5n&@;`Y<j%t33YwZOM)uY%-Z^5wKOud!@yxN<r)}kHX`Yib*;f*Fmgpqu{plD<`Ig(b;rDov-i>0Foyal6;2|cF3z{_SSh7_(<uKX+>BfiGWbZqz*CNe>AZrHhF()<SG!SAvfBLEdgU&Jr$6y@CeE0Eb|>zpTPgO{QTNVk0_lT#>EpYrd^;EE)Ok?2W}A=5ruNu8RQ(Fo+@SM`1heU(YM$2^W{|+Q5;Q!pGSGt{sIeEWg6(+61KnikH^w)w*jSYDqwd;8NTn)L)wP|f%VQ+3o_Ry6I?^y%KMb3w1q+mwB`zq>)lb+)&-N~ITk}fR*~gg?1_YkKQ_mQ&bbPs@Nsq^w=xDHK!@AS<D{*-DqA^^Qqm>5L`Gq!cuq0a*nHpZJ)$>@adGaC={q^)*Uw8``QAV_5txkT}o88%g4xs6^`qNL9S$bT+ulJ6A$xvSUjSZy{wC^9Q<;4e@EHutHp27)x;9^Q91m1t<3IRkit@hdM_+;<sWPEJqFn+s##A+)w^8FSfM87frm82!vYeUzhvzxpAW@@gUYL<QfOGcI38^8u$o4sg1XziHRjD`vT{IvJ()rp|VX>|QiG!&b$Gn8Nj2dSb^1@xT_IUicox%;!(k9*I5d3i*M(OD2)dN%v%@aXm4iJ6!WW|vDezeU5d@OK4jSUaRUhi&I0+F2Ak2qNRRM~5$u_K%M{T6vflYWOdy>BZOl&;Nth#}sY$uB*`h@pNnR&wHCcRhyTi&)?k#x;?u&b3as0Xz<irF(na{Ve6ZJ$*6XX`>HDi;ZVW{Lct0j0bo*ct&DooUuBG`lH?Kf3!O8tXhOmeotKJc>1d_eonluAGrnpX__o?9vJWn5YrG(FlD${b7?4S>uk)K~o)fG!zAoigTid7o2x0v5$NFv<_inx`)$YxCZ~iyLca&JQ^ppg5iQ_0SoiK{f5o9<${3FOJaq^9=gT5g|TLe$KWD9!Kl5@IwZyEJ{1ralHbkkgiZ7VJad#2rKL#X^1_#Yv>F*=fq!t0Bd2M}I1nnNgjaJjm^z9Cj6PZeF{8_<<{i1~sIJde0pt>CVZg6yJUDB%bbYGVU4L_r}TH-|bH?%7cG_CAD67c&BbKbTX5b43d{3?ZStMUapXN45xFXApcN_kLsPmmCTC4Dj1isf0DN(D>m@xEokrfSYebBZ6he-$n~`KNy|$FWDBppfpc9B1X`b+Svu_RA)c@kUib@^lM__W5t>p+H368{$WNpVvcfo-Bint3eFbcK=*E~1&x%EC2Ex+82F;0x-|)vP_7^&_4;?vMwWkxhVF66`J%a^f}J^OG(#pyok8}WelEP52w(yk%-T%DVGW~*ZiE~-Z7F?Xu+4?3q2nz1K@S}_!nf8!6!yySP6bNv1}g$^6yU+I-n3m%U@&d#cG>yyX~7jWxQhhVz2>FlWWnycF^FhS5t+b0nE#AM5n|}VTohP>HpKacj9RrB8@5@tWsg(qS2MC;ln-ApvqpSMq!!n;C&f-3(AHxr+s>;g-IB@KC6t;nRAGp2&6=HBTsc4If*`PCr3Ur#s9i)ju-{B8w$T?<*^Wju^4+)Ok#i;)JZ$F7whezcB{yFbG0yvR;dyW4cX0qpDK?Hj(TaE4X)#DPDnJP4QyfV{0j`X~FN%(5fDi|R`&9+`hc`K@C)BleOSM+m7vNe9mLrNT#FJ8Dgtvi6FZaU=uj^0bu4mBx44^V&<oz)s;xLtrm$@PU!Cl4JMFEk9cxeg6i?PnLMPuas{4>wxzKDXF{E5bUhYeEw1N$~~=A1I~gN8en9Z&t`iVnRQOP$(&p6AynJyzH77i>+FWYDAW-EV3H`)51QP`t&7q6XY#JIs1-&i?Y-q)JHs$M>`u@6A>HDa#Lz55GRxf1YhWd-mt=Hn+|2zaMN5p0W$j%<6TuTr}-R%3hN=3r?NN-v8Q6C-1ZT=%?q|_y7IR&&q6jd+?2U^MUg8RZr<xAyBd~we(i5(A^z?#He)Wr}_d}{al&xbnDaiTjmZU!GaXSVnn4!@z+|zuh(k+Jyq1z_lv=@8FSmuAQ(-rY{Aq^lnQa}>o)nP#_g0R8mXeeVRT|fz^=(9kxiN%_T7QXY@}tZRCr4rh7pJ``qq}<pr8dr6!)CsC;<M;3YNQ?h?{odknwlCzyHg4--`NCpLmTXl0*EX*MeXkxwMdc(0-s)k%g<vO=p3sJvJS?qfDjOXvLM`NR<mrS9{ha9%5wkNkYb}6t+9B|3|{8#1R43Uykem2f45La9*`ql@7#~B}tjBC(%lDCC5cVUWZG*Sx9UQmnNxPxjx~kMv};@Y_h0sVSTB%+$qFq;rvqPZ%2ePc+}NRKz&T9LR1S%<0><@T*G6lOiG)So#*?FhaNH8@cna8o=ifb4^T_tyqVld`XI`|!iZ%!rnzF;xD3HRW6sh_jwsz}KmPrCdcNM&<?LGW+;z2@U3`$l7i+AdgEZ!_Rkdd6Pc}tXzCXXNW*_xOb7t|`{b&njT00o^b3$tA17@;gj;%d=!cyLpD!Y>QLW?(+;=SV+M+d*|cPuWadz=5O+Wh-yczS03_w|Svf#i9z<m%*H#>^McF-ZBt?CXoK>HY~y2h!;q>)i7|6t!YkEROQ!JBb7{&M*j+GxOQVk4dQ=`dVKRX*2X2($_>ugYBN|$t0Lc?OwVFieA4KPr#G!*$>bw<ooE-lVRq1iu4Bt@b?{VJJ!?XfNz=Ph-b7b({~kNH(>&V_opskvO)fBHMy$&ssXZ?j^~k*dQ(@FL%+j8CS=pRW30mmMc8I$D^r4x;BdqDtVJ44e@XY-!pxM6RGy+RUrc|mmK|N;KKp+GJB3v&`s*6@yq+qy%vYtn(0A)8Gv9Rz*L2oWP(iHqAW8zhdaW{z%aSrzy{Eu%cire@4a8W)pE@@@Uefq=8HXTvJec4Rd7-RJ6C>z)qO^5vWI90JivE6S_Rn@$*VXO)F#AlMgu(Ep2Rji^pq&z-ZjRyIL&B4FWpm*Er6%SGE>|bqImm1vhbBD~AiH;sY<;;qIv*lmJ12C26dV19`?}}c_x3SaJFX3R*R4@6=s{4(l6R~W8jIB5OGcJ;#-ExhtMDsr#7wPiJY@!w@PPK?)by&*&x@MwnO1%IM#*Wlgx62>z){_<u9sp7f+U1swLlu0N({c#c-G2xp?GU9@oTezTV2&xX7XU#qj#{O-=<G>m*AsgouvOr1a(1WVKH%<!&hrqKqUAkrDoT*#rJ;#+2V=ZAT5Gj_)C~|IiH4qE1<;CHHKekM7~|ObJASw#Ne%e_6*_R1cr*uAG2RMd$`SDJO)+NlPeXd&*48e6h@`q3>98e@tQl_5;!h{5OJ3(LY%iol-<nE3o`3&2LUgX6p;r9(PsJ&Y%UWRg`Xi~ghL2bc`R=PCt;M<*~kIs7kj2Vv|oC#g_!M~%fO9d9tu-wI9J}&!~XBzSrOw;UMuOVr9ZG;+Eme240=(HTF<dcAfRc$JIU%S`<5cc^QTmc>n<zO+_<K?VZuE(Bi&t`%h)~VvW*?|Xie_-<zFr|(B?}H)m2HplnMk7&}N4}Kc_}pr=_J7vu0WMNv}MLTVL)Z+pgrYOg+$ltIYYqSUTi<eQkM(x=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SW*W_apCz9HrgrlmJF#ljHVN(C0CN*IHg%su~hX07v5$__427g%GYi8)O$<$O@N^HK(&}geWQ52e4O8fwnm&-YwOxuqw*9$Yu+HH*9=<OZbQGJt?;6Q*4ef{;IM`ZEuYa+CPWbO2MI>&738na1GDz)++6@5(-K*uE9!EpEF+84=kjQR1G>vraWq1da_HMhp*=WKdaXbfT{X$Oo0zbgXK6#~oI?$JP}o;BIWsf+AcV+H&IvFFP!1~vWr8Uap4_qvdv_(0$xM{JQa^>u>??G8?+i@Z}m34RH?rTVk)#_;pe;*Avd!K2u1?Dk>IX0Jq{SAtp3lb@gA{6JP29;BJmxWk<UCP&6uQb@+GRMO(_h8Ya6{NeQJs7N47@ImG?!||VNXm>o#HPON#8wXbdp#>2h+>#VUP7uaF!p@vIQ0#|GAymdslHxpG4W2%IO0GY6k(wEA0&%u1|BM;Hqm<-QsxhS?MtD$u$ltV8lV*2-)R$Q$>1w?x+7*R-uoSS?=0)hLCf2z0ZRa5noNSg--oF>aVYYdmZC3B!Ka@iEP`Tgifoi|hJhVl%AvaPSRBZQ(sYMLi^uXOwxkoB@bFrAt%~um6$dV0_YIRgMa}JI)eYRA>eku0$jT0-1Y#4phBBC(?@SG`yliYz4Z#P{IvL6veENO50vjZ5A!X`u$@akcBYJ)=<Un`D30cVGqA62I*u)KAdb-J`v=|L;|4y9r+u4?Lo&RbZ@mwTlcoB^=mC5}gy+1qVF=n=!K1V>Y4Yn>Eq=hO))9{lzP7`@ShSx!Z>8HS5tqyKGSKdkL$#rHHRQ_2}_ln$GIYv^_m;GdMF#>U7@Lebhr{0&x`MDg#|oQ-QNMhKw5bJcpIQnS>C=XxQxlsBxvMB*`k7^A~Jv4WvCZST1aSN|Hzh#!f?-Etjq5wvKY%UiBJExDNLN}{RJ;H?De?>*rI=`!<nijJn^5s}zW6SWkzK-9GP2I0KahqRO}41Xv?vSDec6~Z}gScc&3AWEG~Hc2z5QT91)&hOxfF=C@eHKWn1ruNFHRoAx^%tHmCZ3y!nJ7`!dcGhEXMmVfaWYMVoYcrke)@}s#z*&hT0}xB#rHIyv!v}17AmZL=cc7n0I$=G#q7WtGL~WM;w5aQLd3TK}Mf9(fjWvtG4?548>5}<d;TyksQ8+f8Lbk7%m<|OKjCl4&=J|2e`Dcln13)C)-N+QJ0~cse{a6ww>!nX!SfeUpA8F!(JrWdAW}!3YqM1)?MQ7oYOF5r}OF%&ZX5c3&_D2!=7+Dsl3A>Iqjf7MG&UraB#pd!7WP_aui;FYbH;qK<SWu;LmTwynHBm_G&M5o=@reZ2RWZvy==lk`GY`#g#UMLarjAl+i&JBWkci#(mDWYuUAd_d$89zCON$E1bX{L6KU7BsU@JDVJ;Bvf2IiIZ;JX`&6b?BJMu8-mvtfAtrZ3^%mT$-<cU><vkOpU)OHMc0sujai<tRe7lhKexMz-(?HlZTO;H5XIP{{8#)v}+Ng{7_;e}##Z&M0Nj%S$*#rDYH|BB4ze>hU6}41k+@*{oXeaQk-|wAyBd1q6p$8D^44w?rK#9J91Wv_tq31zk_dKtI$KNm7?$x~>*C+{1JkB`=p}Go=iqZDi*wrpHvWyA-*C=lDx}%|^Ahe^dHEG9Tg%dALr<n(OswWB{Z=92^lu)r;|~{a^QAQN;Z>XS26^CqIvW{Ew3$@4<)vhLB9t-7dGDenSQ4*?fT)U+uqndGfP)^XW6Z_?y{4GGEg3Pruuui<oi&w6Z2C;eHC*tHZ-z4&J<^$T@mDBuaCAS&rxNGQ_ewQd5P?zi8<>N|H?eMDMuYCiT3%T2%87W0s(zSGzxluWOh?{GRuH-wPKM?|hA)jBfGo?+*4)%sR-5oDQFj7*LbY6BHa-<Sk3AB$>l}&ehO;@ys0Dy<hg<j1S*D-$&Ah^zY-{dBgHy?$Teo`bggIu*i=q7y*Lzf*<@A2^xt_{Lz;ei)KEiK&tph{$hMH4M(hBSD%t!Ps53LPv7a1bDcN~;!rQ6+sWOIu7JXq-{b@8<be643z>(PT_W#@scIYKemC+jnEZyMC>`^a{ED95*a2%<ihIFscS*glWzV~%`>$tJC~o++T{g}p9LVl;iScFL&}DY`W`7K<G)_YTfGS4E*kt4{g8Ay+Jo@hF*ga(-QvDPq`T>mngA@dnw+S}d_H^%;+S`XnCRVq7*o6q2D6qP8_40+N#uwFMF_kC@;=pA9RmTSjvf+n{j@#90_Ha!;ZU+zh1{FKDLE`ziND$tp{51O4pYB`W-8z;Y=VI53=x!!i{id#FAmlJjvc8k35@+03)Soawg=}6REf)Q4<g%>mAWl^kVOYXOrUb`=$^qVk<_cL3J;S?$XkZbAMKbE-{d)!pg#jWg-W16a)&eH-04I);q^3uc3>-$n|4dMtiwZ%(WNZm+{u)*!hCa2k*}!2j`e6L_qmBn(ILd&e;?;cUVu=4HU_1~xXg6+CN{kKu=~QeA%$>7laYKLPUEFI$kkwxn^);SkM;acXDHXnP8V8YThimaCMFQYa?b296`g=X)I5NM`t4}mYKn>^SJNc*9?pdAVmI;lW6c*TWoEhgnQ<T})6kRr=^r{FvT8<ROX)h220BAF6qHraPEod4=90r(ac=B|(xjl-kqJW@gpXy@CIp_E8iy<QtVYZ5KO^4vy!B!O6W5-oRh3U=>yZ&gi!|ZeM1cqx$nW?2)mju!d?>GIq8{(xzk<GR>vJ;^>vm1E%?8(=PG9k+&qeHwjeht&wLQhI>En(*n?aaiIbbu5rrU0rHPn*C_9p1q%aSTBniiwPn@x^j<x*5s7ici2dK3zz|kX^-i^2%;Dcr-=GG2^Fa%~<In$4N6U@*>I_4oBVKDK&W@-$i{B=>QMD7}(LIBcp!o%stqCv^tnK^L)!Y?*0h<jy%r=@lZ8#k*rCW?k%nt2eTI!Z%<c>WPtb%C3tBe?u#!)f48oi&YH1v&*Afu2evziYYAXS@JK?p2?hxFM?1J|1$SSZOXf|dM)^r&*R|xLgiN)&*c=OD0evC5uw_a7My&i-9=FwNGxqNhaw$#=edS;{JiPjw)%9|UN=Z(aic316m9bxb%`DBquLm#QQK6k-SWOAtp<ohLn}&?$=?1tUM2#_?l2s^B6V4x=LLhbcz<QR(MVfZ$KSdGritaqbq0}h41aD4e-N=M&n!ifsJ1!XiYSuvDG7=97<BZloD~Sj~gk_?oZ(hX5L*~<6+~bq|qy5A2H!o5oilq(a=eI-cy0zydWEv8m5{yZ!oNG<1XxSgvJin(as>?Daww7GdoOOruX1Q!`N?shYw9N}#p9p;{+55z3^0#E_!#m~*Ro}K%uHeNIVOP*Po7){fjn046fl|}v{AE}6#>|n&LtmMpM43ooASk=*In+%i7~FT>iDLD#yK`IMeL=&)(tA$Oaiz;R@HJj}yC@%e^3H*CuYHvC<;OKjx^moTCz>Hx9$5e}6}ZBnX){6qB-Taa&o*pBUw=)OsdP!+_$eRTe3=7AqZDc@5>fqBd`fg(R-bJIBB?P$m$yJXa}L!8boKOEc0L7UcEh}4Yw%|xJTn4f8{E;Kw}h6dVS2z2zPy-S!VL&lTPmTOGL$7qZ8e)49o?MjOH}0LFN3du6|$kTETU9yJ~OF}60L-2f&HtsaxjTZb`dD{a1l@pe71zW=;V1ZGbk&$Q8|~bZV3eVFF9?UljdJsUE|TvmwwVb$kJxS!Ti9OaD2=_Hl;;sVpH1v*Ilt|Z-Guw@2MoS%URakb~&&k-;iK^Al*xkLgOQM=dkNrfyNg2RXC_iZ4A}Y8E?tcEO_f|52z?Bk8C`w<Ift!>OB<4irQZmk`gAH3_qedU-18s?LIWRYu>Ioj~5@n_Ak|5TsohuKQo=Ewm*|pwZ)8mz8cU*xzuL8akJQ&C^(ZCVbwAXW74e*Qhg|#lvd4_EJzIfUX9px*FI!e3M#0globH4QLyb^z=WJxPo=}lrP#4tm_RqUpp9F`70D&I+-QszFQ$x;WjN~jHxAqY>kLh%ViB6E<r*lhWK*-3y~Voh7DAK3aK5(USzGa$QmX^FY-i=Z?_IIrW5Ys5&mzP>EyZmx$-|o1+*nY<ht3LW2tKfGKWYfZ9jF9!GmMT9Ef)NT%wPE&NvTvmg7qZ1bY(al_n{0*tfeMKPx%<giAQAC0TV$Da`BKNii+a)&4h4H4ev41GP1!r{zM5y!d0v?(-Y^04k6H^XT=i=Z8T{j`NJ;1)TtTQeOUS_e2yuZDH3)S%=l0vs|ML?pmxkee5NVyfFan8toUAB*gRhilwQr+hmFhPoenK=0zOfq6ByRJH0I$lhY{QsU}G4V?d<));UcYSaTP+uEK)fb=Cn<if_<~8O-Mj0VCe-3M=#h33<J*=m#+bo{Q2MN3%PuJm!w8y_?MQ(7<B{w2;w&3n~tlN?8v>^+T;zcUz{?a_pP?8A0-D-w+<h~zPp>=*SHnrxKVnd^#cX~gkI9+(1mqP<Pzw{e#C5_Ee_iLsoH79rexDhM`hS;kaWt?^<G5<+d2|0ZR>v4sseaNFEB%(0l|+<p=iye?y<OK*n7-z<`ljYuNcE4Q4_xXm3g3?8UA1i4>bqF!xX>B;STyVf2R%`d15+Y80aYXM2njmrZpM&3`?q?AnUqANbDSQn-l>2qmGv$+MCAGsO37$w_W6vbqU2CaE#w>l%x_2&C07$l};@QJG~~eHrIM+xwPHb)_l#`?r=jUQ6csXiD(5D3fCJVV682m4I1v)k%A=Tl_O*Ze&xeX@&_Dno~Llld8HU<5Grbc7)|nWjD@Wic@YK4J93~k&WmLAZMro9>|y<v#bYv_7D$1#6h+)HPnYfJtC6UO#*c;pp4QnDu7B{PFUcwJsrp3`OP|{N3L*9vL-fd4iYw<u<Xida;LXAD&-+H*QPd$`h-9usFiuupY*;jcOE{q78j?{s_FhJj*ma}UDOGGnM>r;a1_jFt_5w*vD;Ol*d{aq-y2b%FY|BNrP{bqD2?Pv=g&<LKEY<-0`y#008eB8M>LyQP+M7UqYT4S<^_eW@Y3q1O36?Qd&01z{sq5Vo+<!<29xF)?(47i?DlhsNS(mxQRinJY+8SVXu!-sf;afFX4z@eGxxa!Btyj_6Z<$oQ>kgaSRi%_rrqzN{V<QG7p6~})R4|{Kl{}%JwPj%wGlhc9gMVb9*EFZ-n;$|VSf<n5;myrWdyYy~;90MB)%GO5{)V3ZqW@_>|I>x&4dhQjdi8eBE_3>(I$SM8G=j=0B@7%YBG|%?m%GK1+ikU&#6jB#*6wI~A~(b}XFbX__kj^?rjy!LaK~3xZ1L`V8#t<uHVdhtt-sLuXt_PV7}#pT&Zb~TbBu1_Ss%){StvScM51vO=|{X?eS3Acm-(XZv@oYk?zMf;6OZn~a1EGzWnESj+>S~f>j&1f-Rbk)VMm3|*S4bDP|CjQ=Lg=xow)9uQMwG7#36Qzy_kCi3iLHsjARr+I+|(_qnHm?MSw;_8kh4~8l|o#Wt$8biK|9x3MeKhHSWW`age3ds!LI^Pn8z=LhS?oh|AzWa7`;8WMM+cRdg2a+JPhl2vo7fE*|qkf^_8N5tOVzx>9r>%zclPg(YRSgf)V=Bd;n<wBo@`_~`+0IN}NI7&V!V$m!8O%?M@ngfwF@)?;n^pQg*>B?L1PCFOl1UpYguPa2NzMs-<ejOjFf=70UO^DO}=m~BpKy;xETC|)g+t#ZGQZ&a2qs_ha9?mTU~wmHms<~l9Y^Ntz<c4Kg{%Sq>=Nr`$Yp&4Fn5)6|oIYtzfN)iX~{Z<PV1EJ+hN`cnV@)8VUyONGbx?r(rSHQBziE>W%q_XW%nk5f~yQovLz8PvqX-SuLvWt-iCG17SkbwrP>D?AR_Hj}&Aoq1t4fngMvi6a<2jVrI_9aPhw_6>&qYYc_@7>XHku*UJ$gtjVHbp|Ptro!QwR$gla?nWkPwAr8E)kZV4IZfTPTF=5SLb}VofwQzaP(HvUAjG6rRI}xT+ZsH2R86rb{4;Q+!m+yAT-s7tv*sS=~jyOmMk!!tlb(h8AYp?B*TAZeI#Pxf$2P+VtfUL#2{gHAv+1|dS5|p^4_C+D*2jYib2+5=~vIByVZG5I<m3dIWyi#JzJ*;J-B(%khx-QV4i=}@SU@9ewWD7wc>;1CDK*hKP|Bf0tziXi{0Q!6lOw@bF>a$yaXVC^}7~E{07@5j?wg{J%-H&bS%_L7u34V=3Aww4Oz)%(P4alh?XIFV4V3jdOhVCiGxHvp8&!-a*8hWhgHNi4lTMu9IGAp8U#zGbFcH;a<3<ikhp%$-Qx#k583RlK9Mlr;F=}d%O<k#n0b=FZ!#r_W9oLm(WyY)7&jkbE+|qf$}_hdjy@GJjdV#hBJ-GJCw14JY;Eg)3*EA5KBdul^N-#dE+Tu>GbAw_rVR(3giG;u4IvnbWrN%igQWL~8Efa_>vK{#R_Xj44;-MBUnFsrs|(1Bg6*tWK)FSahf0jFyb8h09%sFed_KJFYuq$zjl$90=b1)&gdJ5Z2nU9=cxYdF*H%}AMlNRz`eG~ABaK`f!zZhnCdE^m&p&O;4mz!^Qj9I$p=87W8VpckC8IY}R?gL`Zj*O)%#Mf5gJxO>!CB7P%zv$=4|*K5NyFu-l<lMcjsjDMN38)K6abN6Er?4^c&M=!W{R2XESyMJiB^6u2tHzufNS0Kd|O?A6ox5WJi({gkGku^rMuM!x)tR|sdi{8R0H>v1uW?pX-tT09|Z_n=+|q9&8{|9N8+<6!A5&_2{vwxi~BB<W$Yr1CqOQuZ-!aU6&1<+LSLM2k4g^2UqH$&Gx@fN)DZPL^_<HuVw3-bj``&ZNHhtr$9O7)yHiFk5bskNId%<s1F5Iqb|R|2cekY^M$d;*#x9gH<uRdNLs42aWs#(1(f%>DJLRc<Z2XwM69q?sr;K5z@PsTGWM_xMJzuv;iJ_){=*DaLLrPqv)Jqh;wRRFwNYjJyTg&RoPd=$M%3$(P=$4Il{XY@B#npRaA7Gf5&?(?vXkJYKI@O6-R&MnV9051Db#B?P=0`t1mCe#N+jQv=tx|)H^RfQ2>k_g&tWnRYx3Q6m@;m7cCMf9qSp2Dqv)@5n)GPOqn}@zO4^c7J9f=qIT~UHj?}y79^`aPZVF%NSE2q%<mPP7{)GyP8>s4`K5Ae!91H;;+==~TP)>~0($L1o0tF|r^?pbdp9K8Mnx8Su&K@4oA4Vr%74KFbDY_`siiCUO_9%EkVH%$Ov1*Inj#ITlY7a47%je-qRf90v3_}Foo;?6+D5Rn5nmwBHW%Jrop@J!Gv=*NTf@BHSizV#4XT-TM=8A8$$%YNE>9lAxtVK1=L;%)+89(DsC>6O#rDDZLfuBhiBcP($wU8${johH059AfJ2ir(~6F2=rRVcpVWGc<K$)FmB6u@0h8Y*!D16Z&Xd$G^T5yfH*JbG9RmQ;O0^=A)Lnk)Vnl;e3i5MCfqH2KLy*KZjfxK=$yCm{!L!D$3UwBSxotv+TuapMv28up@7}l9&MB4Q-Z2+Vado$nW1t7}X;q2FJ4}=Ie3&iP)BM3CDQo70-D?+n)zk3d&Ehd&ZWG->>kkYc|27PDg$h<P{ZU<GnWrulG(44&Nkm7o%K5U&V~6fxAvFk3)gBlpu~UhGp`QvwY?9?1_dhSDdfU7=hI4EqPY7QWj;*46^4R8rmsxTVr-VF@UwSH|jqDe{0SI+W(Eg=QKENR@V~%Q=-bY7B}}&XSDXEt0*<dUR28pLF0ojtzWdR8j%#Pl!puhuMqC;>JZtlN-otP|FnI@x624|>iFlqqx~0U_WbZImy0&UO6h4*6PFW2%(hT*AXIn&!fRW54y|@aP%#=re-nmkjSQc&8CS#QX1U_5v}G8`;q!w-@@`*FuT~4rQL<?Je#I_n_iT2ue|*B_j%tEv(g@pIqgR&lDkGbC)pScxquISyj<vPaiEaC1UC&!Tk>C(8FufoyR5;akz~UW3I5B=D6+(4I?xCSF!S^AOX}TE%RDpRYar1I*PO12AyIf#?K&!dDuC7Y0CX0ecwGC}TJ=;`GY$*&aLaS{tsPuZ#+}tp8B{pU4GFqWB6DCYYfxuaIum(T~{7`WTOONOBx<zv;-F(cgSVrUFC~ATa(rNHpKxa0Sh`9A77hJr|-v3*3{@yE5D^<N2KxU;C*a*H(R1PE&RfP762mv$rr$z)PY`ByVj(&6|yYg>o<fLUq$8GoX*%O{EEyiImZ=P={+v4V1+^dLZ4{UA@=-=y^n%0^6%*298zlH5cvQn~kb$&zkzXfCSfjo9XAf(oTsLD36BWvmd0&x!~5n`nW#3?IEjMC*l8d~NRX6kPT**@xE%uu?}9Qf9emKMNZ`avKIEn01s%-bLgGbi}p&aIyY{-N<uJ>RJYQvwBf%$U*^?}tHc#t}-8bipeXe6QKbQdY$kQj?N7HsD@n#R!c=!1i~cewP1<Lw&+c4>H(&`t5ge-CJ0#A#mi~iwdztN8RGI7#X9v9ShiN{DvTJMX#{@PZsep`W^-)pt}PVrefdMa&)2veaS4JDgOKN16Uq*srOxFV)S}*yGwbn=2G9?-g^4XotoXVC!5Q7Y|1*MK{E$4WxlPVW#1||6=$l|T5MT_Auy+<L85F`7*HQBXkRbLMC+10&-c@pEY<dwzATsGm#y=bqmMC(D6@xX1L1ymf{Z7;-^%#35+G?VpvkMDu8kAH(Im88hy|IogP$5UII~L+LE!AkeVGjggV9j&@flpNWDq>~C5aUP!C8@eS~+$o$IM?-AyBvs?Du-vv+-SXl8CqQ_ELZWizdYKE^VPAv}8k*NN})g#dRB~4(Uzhf_B=VP9>xRSt5GM);A0m=}i;dLw{mW^XhJBuT&vC3~nwK7?qcD`2+k4CY6$btInS6Xb%b$9M<pP_yk{o!r0#nQN8EYqMTHzJwZ~J;lXsvWG`xFEOd=YFOX?-;?jSc_^ep6U7z1wkWl6T>uKMgzkSC9aQOD*;IC3LrET!5%wiCnlkrV8_iuk;jJLCKa2EU@C-v{si@N*0fI-gdhREas6v4`euD4ho$J|28lbLcoGx-j~%nKhfk8fA)W4@?S+3JEyH2MI9B+^05SS?xXlj0CT8nvMWwZka_c4Jy<8_mX)VRR3HX`8GHA-&2^bQB~0iho?9x$OouE5MLd!fQ#8uda2reE9>mlv4C0qTakeuNTWZXE_&9fz9PwRL;qpT~+e)$NJ8h^x1J>zT%}ef6(bAsyTdfe7~k&XLq$dqXei|3cOR$&KGPMwZ6J@h^v@Ki9@;sfVBs^sVZdXsHdVyT_2*ELzyjBT+l;ilCYX9+Jt#<pp)VH1Kp)rA0>-%kOMGii-S?Rjrnd+wS}7oSPqrpMv4Oqvm@Yuvdz`Vbp!Uz;7^r-Pn`%naxf25k)7Mza2TMu1uvb=?jI!tKVL0lJB{LRSGG#k8cfV(GcU3AB!et9tAmvs3u!=zAR&&1t66bFDab57d&$EL)G@TBF_;(YyD(QGn%5-+=@kpIBbSXDmqo}{YnQta+0I>&IN`Awt+@fj7A~_`U&JsVUXB3kTvZ$T_Yn@GY@xLh5eg5%8V5-n_<UnAZS~3FQY6KS;bt+tPrCH_Sr;yp+5^N+nKQAvNDY1z#dvioJK8!-sY?RSTV~bLtFuC5n5?HHNpB=zX;J`i(Oq(mD*l$jndaKdgIKFur%6}W#C-1xz71QmQh33y&&x9S5Tu9DJBPQgD8uTyq04#d*+_hJS13XJgQjmQiLei?aMVhR;}<=gwrY#@n``6t*d*giOSzB2R`|qE1u2K|^FEn#A^6G~VP#Z;K+enTJ%8O?jhE)jp`Vmh$-&knj?P=R)q)mG5j&8DPqgl%%%Gx$SI?%Ih51}JhKZRzcANwo<p_tsE*`E6TQ1E(q<ss<wVF}=cGyyQ%;tPwRIApP7Nzjdq~Y&K!eHRuZcc%jSI{`sCLG!(r%SJXTuq3!fiSN%=4f%)byWJUxCIq`Ubq$@*Hp^7Sbp(3zo~DU#a(J<<{L7tlFNzjTOd<1w*|TEWLrbA@$wr|vBYcLR&wk%&$LdNMs!=WL5+H0{M#YO@y(F?Wqyo9ONMq2AIm$@sElGpj_aF628Pq(Awv=Kn!j2!x2?91P%Bzu8wBN6fFa{6DWK>o;Y<au!9M~5cu$87CkL9#zrEdm>24HGL7@63L#P|?-xK(Fu6Z)W`}aGvn{PU&{e};#8JTIG%RJhGvqmeB#1-80KyWM-slOGe-+Y|6#25L)RVANz2V#I-%Co%mZB8JoS))t7!&zhAIKwMQS+l)DEE{EuhX>za%|n6qpbXAck|)j86TpRoO_A6tO$pPA+j6|gil&I9^z4Y^OLN1SgRx6bNDq!VebH+n85rR^eo3;07WI6w3$;OBRHoC_D0u%nM&#H47BH7iBlhI`E5`hz`>;L8p3N=V06w7|Er)-U^OgAZ5%R*x^rmiHaZo2L;Q9rPb1ER6D6;aG92o-&i>&x4#^{mV_V-(c@)%>_n$Uf%rcWM@tR)n2uwSE1W*=7Gb<e`T;ieRDvACY9jh|Su-@|v>fl38%NK9BcRd{uy%w;)nRHw^36692)x~3v*!GNDia~_Jk;=UW@@D_%QiYnL8Erb;!PN12Qm`gZ3ZVsp?#Gs6#RdKmKiv8EA;|s=<za}$_xZR#^t@YcDMRpAQcPK<Py_C{<x|{+l3V)1512bD2pbfc`5n`3C=HwOlNFSY8xJQN(Z*%wswWP6Dt%a**Y!oBU@CW*uB53)3-Z8Q)K_Ez`2<{<s<DJc<0bJ!vpdQKP;%>b!btQJo)3hH}W*J=_8uaNriX_xsPtUcvw}^c2^Bg`mn@J4Bj%T1hgDukZZ)Yx0)^I4cC<@|bX=8-+b+tAd_G#<k9FE0lSkmA7Z(bg}*)RP{%JrxDHA<(FGh)mal(fgg(5CkP`u5e{!JF|b)50;0p4N)&U!~N6H9e3iguZIYEC0MAPvS9)=w<e9#uc8qZIZsEVRA&4L>r}LB>EH`E+tWYTrfKJ|9WsTHd8Xg`9<Wb<Nf1fqlJ%;pC28(J&`Yk;P#0O<*T0!mykbSnGWO$ZG;VVM_heZzNB#-wD0Dng7X_OowlwF95Z9FlW=_%o&huQG2}HK|GQR87Y)R-qTGRh=bCdr2`JXt?A6}M{`l?D{;vo7zl~9~2siQTy`x_UsQY05&GUVH|1I;0j^&Ldda#WJm5e-_X=_^d=;^oLWg8he3(jWy`@imU$($!YzS@8DV*hB2uUJD1z8b&T|Lcj^!-+LmUr>#bG2$C?h{~Q3^lbL>aQ}F0HtV+o6i~`H(4^nTZ-+;}{AgzPvvlED5f>~C1n8hD<=%@Ihi{I@zwR9!?3vaeTf8}Zesb{Y-SfRM|H>Zkg)o<n#a>QL*arF7#o_MRj(vCcn?~s8q4F$TobY_bB~jJ0Cn^g3e^lbjkHoPaO?5Q{5v<Hhn;Dl0ldL3({($I0!R=B?l7}vsrgs)V`gQ@Izj_q<(fPsvWM8>K1j*2Hw$oEH+z||FBkwU>A#~omwN!{>dS5S9u&|uL`*EZ6O^SDZw~)BdD})%ob8}3|0Tex*c(9sG3~voQ>jDBD)t2|bAW<{ef^y&0%K)h>0Y<1R#_Ei{YKeui5qt+S6NxM(13|SO=j}lt<obCFs;q8R(i?(mG=xq~3oIE&xJ|q&S`R_{5!2qKQN^iBn&6j&@|$ynO#mE(AJX!=Zx+U5)j90;WFJp~u))IS{mf2EHTGHXMu88Nr#q&(zpW-$al(W3B}8qfoHyKL<R2kle+P9=M8e&G(M$e{St~;RiPI+PPxZxWNyI9YNaKKp%#e{>O9mdBPNEtMoX)u*tITuJ8lMvT;jk@3?pj(F8Mn^#Ys33-WK8S&HGk1b0+F*U$!2`vN9idQX<_ES@egu*$vMk^#Sa*H#wZ7*31QBx&|v27z(W<)Bkxv2bilT>xm>U>P^wG^FW20oLtlDG=~Uk1&BaHWt%{3-S4}EA#xQP9zlk5@D@RN(h^<7e9T{-k3<=1{3ruG5pjdS1A9Fl@3Pf)4dMKX;!y}cmo2+THKvx8qGSej|(fSP$>1P%Yl}s<Ig@)0PMWwIA(^$;v<Bv7xniJzez4hQ1`Z6p)wQRq1<bp?gjndT)d6jF}d5VqJ?W{CbYpMAkR5JFWei)IFWn{sf1!BE)S8G4^$W^oUHh`C1moz9lh82={SLT`^(PS=QPYx_8=BSayB!X2OxQL*_rPVVDCEHG9!qQ<j(xh;Ek|U+kz0CWAOQzw)RAOQUahQD$2Xb#iSh{oScYD%uIG1Nc6G6K3HL7Aqk>l<sURj^;nA^F=4Y%pg+l%^QiXzg%MGs;_DDL?qNXT9ML(i<;m4h2iK9PtKhGHN5*U@A5l5zx<xF`7Frq<rI;jgb5LyetxOPmzHj%uTAo!3&6O=eNGw$$2fU&=U<v!-g}gXKCt{l{qM9>9^4Cd+K2A~BCud`R7Ka3<NR@p}}P=}lxc<C5?7+*zXOgzT{3Lfd7ul!2N;YDtWTU1@3!N{?kq{TquAsWAn~w&RPHLul1&dmz>-N++X~)nRZ0MQ8(x++ZOq!u5Rw`XW!9*B-D^SZi74T`7_*W8RI%zRUmU2KZ=aoCqa`iX`}|g<X}0V&H%8>Kl-@3iaL(a^#2)%`|^Vfl!MC_OrDa07B75kw35HR%+{|t-6}6=A>&se&2`g$g9(E(9dxQf`3u9C^a$jN=K88a8}<s2ug|UN6-$S9iv9yG)J&Rds7l?pm18YA4;Lut_k&WMYT4$eEKG*2t@6R4n9<;n)UZtzi;5J>E#NGWg<nozP@hqE~f5symD+K;1%9)kz|slfm+L-ml}sm%OcA#wS{jjn&yrGXj+UCmR@ij*d*2eDvDr(1v^@`XO27zW9fQmfb0?HMhjiD8)7E5z?^i7!W%?VzG1P`us1+Ci<_8{3n_My&ZdOX6@3lxn&%K)JB_ds^n}vxJHPRZ^kdPdH!HdfvyY*3R&w7Ht;B3jGRi6-Mw8SXE_j|+tEpB}Fc2=REOXs1dbDm*wP_CWnd8Xh0}|`}CiNw0G%rReE!;FoN>{XG^ozXr`MyZ&*vU8Lx88U8NDRn|F<v&_j-Q@A5lh6AQD-xpR3h)g>Zg~8|ASOkjcT0eQan0-PAX_`noXs5QL3l3Or0Yg1Oc6;He>}%mmO(EdoDX08GJ4S6N+4&b^`;2>AG&m6onzoiH-=Q6->)I3DVQjyAM%xjkG2LyoKu5GT<eVH08ZuEx?@-39|Uurvy58MDEGnFlCPk1pYdwx63TDgGVSB%*6XHT|Sq3L_Kk3(Oel_JCI|o`(+@%ma)hhkdXVj2vCL*N4Xn&3?kfd+e0WJ@#i3ofxqH|5?Wzgi$z)=o6as9QO0yDCAo_gE=~@)H|m#lcjPkMB2>Y;@|tHA9Nc`IOcyyDw%Qc(74)sH%3$~(_Po?(vvQuU4%t9<JsZq`#Lli@cX-?>7Z6LARof6Eqx?KDCjh=LVmnF5|3E6dOch-}udOX4|I8iS7qpf<_<JiQcG~x<Es)tL3A`pt#)@bZ80+AKSPJijI`hSRbF@B2$nyV?<Qp75-9h0lvW=d#7iZGjz^+E_{TQ7Q=W7d5SQkF9T#OFQuK(RgiQ#XfM}MytQ=)l&+J4UCM#T`h8yG0N&xo<kJtkk2!AbR&&-Ivy5s$7L390@ZyRC*!)ADix$}IAb4FlHEg(wm{83r{;ft;A`HB=iFQ|X8M5Qh$Oa~~(}VIeU6yFy+>rmh`t2RUe@d-Q$hFP(q$DFOJah(Tiogb?nWlS_mO9j9QZ_;^@d!&mvbj|oR>mSYxBsO2K{ii}(R%{1l|B%OaW*-Jmr#>dkc)+Gl<o+!b^y3WWQP90J3%p*FY$8!450N8H5ttX{&NZx5fCedh^R2W|qGY=21BMsP-51Q$b`Mcsm*ataFNG|4#Ck8B|zYK}rRP)?MP#Ar$T3mdPuy~L>9vmf6GP%*uc;fWwXvoi=ZjZtq@SL_pze-UUIL5=n6ze((=`E>S{wDe_N=tfS$6kgF2f<3qgY1<SpA2H($z%(b(>7$(_uZ?DHIm-r4V;g&eMfBV0pP|52q-B|Qg`$NM^A1Q-6R&|#LzxoORNKTW8QPIH~RG`G`gD>QcN$th&^s&<7*OyYJ4#y)XG!(xWwoJ_nz{{KhtPVw?_AIrKBQ7c%mbRCXLcd<t;NWF}R-|b--5*5HDEv;RqB9x7f9BYdtgsyKxoxsk2D!1Vsiuu>F@~$cg4%Ffu(X5i(M|=zP(vPyu-PFQZjKlb`v#fK&h%8xsV=aQ)O}_7F3CfKc4v(u8v2a(C^S{v2`7KS_AmpNf0&d8s)~4IRm*r5()l6tf@Qmo8k};-`ItU6UeC%@$HrBc%v1Knx<c$<LYU!t}t-1RJo=!x^k6T<`8>swGh%kPlerWiwd3rF(4pWcrNEoquX2F9AH1{F-c!OZsSxoC9)XvuH#v5`eE93XzkL6gu2bu3|E2)3}_V61V`z7-wJEtINptuXUCkkD)7-pK@At!nGE9X5d#&TMWeY%a-egb%$j$v_-P5?GdRN5`F9C=A;b;&R4@4YngH`l)kH{qopV+Zr6Di+!+*-o(Ex&J#H*$u^OE@KnLqa<(m*#pa^+xLNZm2YQkw_kMYnGS=i{?B{cvOJ6F~K`-AhqTpl;bv#n+v5)_+bx#E$6ubx-t{xEOkVen;lVQ8$>0~I&%V>dyv)$A_k0@Hj^1{Z4I+J~!Ty(^K8om3`Y(WqOiP>4(6Yeb;Z(W2eK12$J8IC;o-kMuehp*y%DRhORWp$fzE@|1iSX)%%Js5l?d*H`AMn(um|j6_BZ=F?awX8yR_xl&>k6-G}y<{^H>`Zb%KcDshCn8zpz2r?~l?p(hsbg|u6Zpq68=sWuJGTt@iCVH0bV7s14EcJWqh9qCa8olI-qapb_dV;ojm-r+0TZyB05^!8{a|qoIf8E%?qDvxmk2!#-hsj%Xx)6(`G<S^R0x1|{g8W?xXSK{mvO0U1eWRM``0?(esYVOb6Pv!z(kN=u<4ObXC!!~B$7;T#!W#_6R7?KC@D#2k-@X1N*r-(j>QX|_gW$C(vek^hg0wIagL4E26^zL+Yl=1grmiW%v&eCTR)6&XKTO1InDs$V8gE~^uIC`;Jahh_MA|$5Fp!AezM`Wk(a?Kal8*YU8aW5=`)^R*5tBE^@fVN|<kz$TpwlO^rTY5xMAk>O9GWILi6KArUmf9Ud9blZn~Ho>j+4zEVa53}**&zjkQIlqhw_9i2XTSq4X3Kmj5Tjvid4}4OKd$~G^~e=K#p&5Jf<2ug@rYjnra4)rP-9jz8KAZ4f1D!=#utbxQw}#DK!jg1vpa1#zZg*FOu?HA$%DWL2A6mk?Cbdw>y~S`}aEB_wNUc`eimk%;MBD1!pjiGAhtc#zICza^$4p$U*1`GcUH4_*74DlE$-=1!-dgPEuT7;je0ZElxMLhogd5SjQRKj-2H=y%~R-*H@Bgn_6~l)Tt>t1X3EC%TQUdPsj0eW23uFYNHF9i`aA+>nOGk9e(u3?`Lbu1jLNxYz>?x{GVxx+4J*!84^(v*R4rJvihvIgA<ee1b>Mpw}7kvRFsvqL2Klp4_+Dv9;TJKkpBq5?>f0NOd<lpl*A5`2ha>}*J2qgDalg28S;?EzeSx=0FK=X2@;elk=poL#nEqlee~pS)@Y-dGINR_ue1qvr+cNArnZb=!#O?)ce-BLq07jq19tp_zs;{=rxtVmFR~%9xnMU`$^qxntH$G|O%7Myu@?|tD0`Kpl6w#4K$(+cLg0wBcFr1xR5|K9JqOEHQBO*Xqh(=GSgc!m%03D{h?!W95oOVHTHO1=mmh^kAA(8aN;!lolBV(IMUOF|t5Kn~!Nq(vW@|qh_q0T}xI8nrvhU0@J!`2(5m2h-F%pt)O-75=OtErnWm00`B@7!ww7rzwor{dF=q_|O+8HaIo+JoOZ4j&3(itK8V_{BI#Alm|%Ifn4VHbYM9MCzsji-UJQt*o#=|@{yyjO(SCj+uY^;t?19RR5)kD8D%NU%AtDKN_Ux}(^fM|kaRUPc%s-@6sPu74}0d1BT~nbHQyfwzni@YqS)Y_K+wJofM*4QPix&;WV|e{tQkbti%{mOMGrda$@zF6ufg7B{_`HB=@NoRA|*Y+}}w1z+|kSo<Mj=&*GTVK=zFEV!wh)jl!8uk*(OCm{sBr`HJyM8$*<_;<$Sq$QoIj0K;J3Reb;E7skpRAGm^g&HbBGZ>np%t<a=G{DR-cwNvi5+>cYmt*81A?P#-x}Y_y+Drm$Uvxgb^u;;)stDNzFSz%NMcZ&<rf0pBwzsk$Q0Pb=F0voYEd9)7ujwc+$eI6qb98`dXV@wt9V4Hat@UsRp?pW`kWg6^4&yE8$zazw?~YQbtaX>D)cc_LuYR<agl>8ELcM}~Q}!bRz=GJ04IYqR62>JqSVHevo#$$cH?l5rwrrp`T}V3w?Wp-)?h@jJ<9sOx5V%f605}Q7n!+ViQGO-nWcoXokW0Tli4bj>{Yuu8zPcoNw20iYX>@!8_+HAkcHhy-E7k#Hm@8^xh;`OXTgt+Fu(AU`TDK`}f?K1L&qzuD%$5XF`<?)73s8pWqOFB23yRIiOBQJAI`GjGP`VbHq0xM*1>lOWGeO)xo3XzNU|p5Dz^m)?deR67Ul<K(kR4u%HwNR^dGW~qWJke43<&<@A~)w#E`@fEUPQ*>p8|D@f+`@6l*B>IGglP(P8P(LbMk5haiX}xd8NycJsUhFx&GV1Qz8Vj@7sgy6@&_C))tfSyjd>IpQ|}p`<@Q6=X^pu{O=nDRBJ0LW!Q#AeF(+pPc7;)v@1qg(Xk6M_;i7CFN5sIMp4Xe$-+oI0E5q628JDSok#w4-rUxL8hG0bvftoXoK*8AU8xui!mwpg0EcTj663I~oIvws#8mO1UsxzCxUwmUXmwL!mMtTL$xOB86X-*c8NV512TRTtqq!2^fO+$#;RxPk(<sFOeUZ>D|7wYEh(g>p_Z`B-KU<4rhn9@08u4%zOAl{9fO8S(3|H?biQTeXtS*+`<L8Vz{QU6sk49H|!Jrq<o11f@cgDLodimoXG{Bb!zwW=GC-mu(9)6)5BHP39u`eOkD0tuv4i!J}*Z=rmtQx;QB-l{y_}7|{sq6#4q1)$&@7|p7?=R}})m3(k?K7lo#9w(95AMBs`|}=>%=TzWj`v=_eI*4bE^uH6pYI2<_w>Ne`+G8By76X)TWf`i8*|@cgZK-&&VQTECe5vUp0@Mr>dya)1p32;RA4g7Gm+F@OID#HiZ#Lb(BD_+(A->gJ>v$Rqb{hRKYHK)Hl3IQMK8WMeD~uC;K#NZRGG=wLcj@&Gv}0#m*CXhFnU{U{(#>dIa2_>IGg?S>TvI*%-+2*duarU<74do(=yu<#9v(!rcd+5Imz^>6+t4Bq&<<XdjGFS?wS>jsC8;M4Wo1@kwlv<A?}znfSVwM26>@(0lye9ONXl&Vo30#!ybS;YZ%koA`0RsEM4!T)l9d&p6tK{!~Fcb#w|CsCd-N8GXvk5`e|u9S6Eu9e@W5>%55+Ql>1I|8(Q7S0H{^hMGDp2G?UeJ9R!bv_2=5~l-91v5$=3{StMRH=bOY_!liD`q_`(Q{Dst;VO{i-Vf%*O%)fNr%k&K*eZ>YoH|oI)#$YQ|&fY=v+-knB(463?qA%fQ+u?9K424%H0_XFz0@><rY_5ds3R4^Nao6$Eqz#{?3SWqDm;380)58G24a@}S`~|<@asEXRj^x<wW~bP6*!hIX7`@D}wk6k!Wz^BIj2Vx76wHQdNCC}w+D@id)1^R$EAFxM7YKTALwGA{Sc$dUTiZGjm=L7pc8c$>*XynnC=|v>0d4x*Sg&5KO;O3L^KBZrZ35~IC0@~hiz53vY?360vC0jpiH$5ydyQ}kl!KG&Yv4homzoL4&BI*E%XupQY>h_A!flY05ES8|)Gp3xZz$-`2tu%O&;vpvXHRbRXSM-HD!jNjcC#@e9US48wmE*!u|6wS@j`m)y^!fZdFBRFL)DJw%~YyR`|HLlRS*lND1}puc~olD!YL?rRHWvQpAxf=rpF<IW_F0)NzINIATb$_GE%PN2X-Oh5*?d$XfDS_c5A(n436oaT!*t&Bo-R8DApD1(|X3a&l-x<xV`d;?P`wuA*ZCUH_h@VQZG8Xm<=Vd<?}p!PAvxH!9syR89M!~E6bxVJk?c7r`x*}Nsq;_ud3SR*^|$B_I`jn!2EMvQ;DB@s)a^DMf9U%N?tMpsR1bSjI>HTi#KuUYthV+H?n{D6olpoF8Ai63bh|-EOIh-BsStsH3um($*4_q=|k)p=q<?K2IWvh)(28<Xm8>x146bf#{<=KH(Nt?0)mGc-*jO3uN+U8@s2@o)+9{TfOa#kPfO+<eo&uaH|wspA}?q&T961$NZo9H<Ezdarz~9C1W*DvMFCEFeqf}``V(JSxRT_m;>N(;X>9lyUS`y}*4G4<EGN=pXUTzrHVMaRIhBGslow^#bTLvx8E=bpj=r`BTMu`FZ5lv!$>rNpzJ$-_o2SL;P#os`F6!IYV?xjj36*z>%|(_vnQRrUSD8I`KydGOxxZi1%0S@4`2)nLGJ96U19PQ2HL6bv6uUNxfKRQECMk^=aqN6Wg_-4fh~xgd*=DwF{-6Ga1oFe>vmnnz+rz&Ub@ri}*ZJmlFz(`%2{|fD!30&>!xR*D4;u`YCvLq+UZ<zpJn{nwI*YqG9X=ZkPCOr?=+(L=f3Fu!o99s<skw`NIOq2aPron&pV8oX^rg046sL4XM%jiEU19Fy<(-+BwmMigfn6D52gqgsQp;J#Hso*i$GkM1a-k)tLuPSc8!pUY#UEj*=BNy8d{9D`Z}|M+v#R2hwqOn!?F<f(^+M1|By1GA&2nhS{>>7yEpU&x6tyjNWwQlTH58K$aa7R>e9<)EvQ&G)Cb;u%Nh@PSawvmh{KZ{3D{@Ra;0au-iE7wWdl0~FwQy*(MO+G%8{`-$>eQ+B^p3Cot`)N{Q*t(vF+STK{)G4|<?nxT`N7SCkpVGNj6B@-Q#=r`<Ibf0OLsj-n=#yF%+iKxsK=_))e({DkKcS^QWev{R+*WTrO*j>&v&zPRA3_YITz|8_j^txO+TG&88ZCJcGQ`P|C}f#woV2G_^{f_+vR>arLRXpYcQvH_g4JMecbw~Z|E7R<%f2Krma7Dd|LUE3gC|CC3G{dpI9kGGlld>!(<3BNc*~a*5YqP4sV-Pn&K&1Pm1f(O1r3QPo{lB&||Jd>L7OKd&AX&3+sFH<um&w>;D^IQoK`<ki*xN^ud@7UvXbiyW(0{%Nfmy`r)(p*8RT&8Hzg#q~FKtA|3an-d0Obt~950S(nZ$T3ydSR2C_W5T+*oI`PmDXWl0vfM@Xx2Dmv-w};=19?<n=5?5R<L(LUrB$GTKT6w4Ji#8{{Tr_hV?%`86mM<djU_~Dx>B<#ul+jbYkw!)m`^MKsC1NfRit=rk4XPlt>d_+7qs631DC(7d654PeoRpanF3qgyBy)<Yh)d=KpcICRE5g~)f+J-FY(O6@IVi~KM|}p-*Brs60CljEsUZrMSSCjIBj=I9y~}zY<EH)IYd&RfsJ-1{OQ_<iDu$91c|H>Uk*#f|gK}Y{OGCP)BI|-lix`1%4Uz`jxEdqdtkrJ$udqPg`VLwfV01ZMdW)PgKqmNrXV}1&o;_K7rDhEj2=Se~JuHJ=+I~_kuYl2~0_n$`G*s2H_gpAGdGh*tRrD0zlmHP3#!MCnOuP7$$ET6rF6~Y0n=bm=kB;e0gPbE$4$(t=N8<fr)D71Mok7y$M+kwF8cUd5$W}9*t?C|=9o=?3M|evlI)wcNp6peG7h=q976RaBH-eWtF&rf9wRQb5=QqBRp%jUH1wOtBE`~-Zm?e)c>ZG3IR$?{dJ!N{fD$M2gM4ubHs%$<Tbzdi;iWTkiHkY<G<tqwRlkbXRa8rFUqQze_c&HL<&?`-U_D67UxraIUV!Kiyn@%SAO0Z{ba<*Tv(0G)Ek-R$}a~Bb5tx@@Wxx}+i%315NL<S7~h^~#+4}WNCTSwCd2~_Hshv>-;YVpIl8s&8qgp=Y?kF-!lY~lZ!k-{E?$5|=FSLsDBr0o{qJ`V}-!NK7P8S<XqtZsZ#;Ss95V~$cN&wzdk(wibXl<VPIY<K<QMe>c)A;b=Se<M?(-B7!Rm8po3<=6fIA3uqp4WfJA%9j$p<8U!P)aEaOw$N}wDcT5NeS}2$;23JIIcF2HxymPv#P(bmt!9p#k!h=MbIh;grEuKO9M(-6VvR02dRmJ+<jE@Ud%kGA{pY7!*{5uK>-#N<hu1-VyG4WA-rCA;5G0Q(en^ZMWE^cTxcN)`z@?g`j`P`!>nc$JU*u}Tk$Uw3CU2_HB(G|O5!p%1O*>=%Gn~Kk+DJ6n3FI8z2d;`leV@$$$w3)>ydt!u=XE`E@ldn?2QOajQ!)c#j^KIC9iIwn4*GIf%jSKA$q+Qb*$go(n$jUv<jigivc2ra$Q3kgDtScoc3}v+#p>I911-qSNbTyQuDz(*_8%`eWa#|5zL0ObrH1qyU_vIU3v~+%g_V3XAH`PUiA(IbA|uoUFEc_gzCD}$vj6r3MQ9K#abDjw0*qcVFzNM#f+epSjifRZ`P0e%(fHpEe?%isZ8fi;noBoj)0J3U8Y!L<J0#W&H=@vtUmE3=In;7|gInj=LWER)Wm8TW=_Zc3iht{Bp!9{5e-YlljnD8SjeAN6JeVWbt=nd!^*`9u_<u#Fov@d@LJC!p&Ww|gJ_M-o9dv!?Rq>Lg`G>;jwG$V!u$#H>f|U(iv^MUrH^Sa#oyntN0yc^#P2!xh-bA^_OvO5dy{tO>T{znZ)9M~Gm$TV#f)GxDVVv~i4twbzA%>XaQX}5B1MNiX*Y=#gHm$|qa4r(nb!9UePNZM=t!4OY5B7uXY|ZS!lUP1f0I2_{_Es9vk_7%Ser}i@yY)I}S)kX4KJy+->i@l}Pi4);yA%GH8!^kQ{w}fA1S0Wry0E28{Ed<%Ev;NaQUYIr?m}Z;)}7b+s=e#04Kkfjpg160y@H<}R0URI=&i^JZ(lF(sU~`2Y?W$%9wdkjL$d2+bM~Jr*`nmplKmJ|^Eu_l<mY~uwwI#lfddq>lnk`KG<$t)x3eO-pGG-G4i{-1yEeBF@s^XSzG-GDP}I1KfrTS?Yis3MU177c59R&ri9~f?UrlFRVNs-|b-Z}pLJK|7KdGMsk|L31U}oGbo7wat?^}E=W1x;aOssEx)I3Kr>E&I#LUe%E5#SeOOF4<<7IJGKX<A$gE6u7vDY-wlU%tK)Drer60@Zgp!l0<va}Tl?Uz(|m9nP4nV9~p3!dgzHol#<Qvad2vbbI{rKZG{x-Zg_K<CcuUH<wF{H=SHF{ay3_!M<_|+4{7;m#FDOpxYu}`c!2rW~i`kFQ7Y7E>ig04{ew%s=7Oal`hsXDT={b<jF_m_3k4`u~4~vrhUgj2GK$ar{RbGm~C!u`o&i_|F!=MQLI+|#V=R^rm;oC?_#m|^%?4UykwFyWNR<>V?M`d*wB!?+C-Ei?Ez&invXT3H&a`GSllO#aX3LJznint6oZl1^Zqq>h`54$W+2fcg}dk!6y#(y+{ZztvU@YZc!|+WG=)<ddFb-fqfb;U6YlbGn+VuXx|41vG2QxQw^atVgIt?0ONNcyPl>bJ;npxj@^{z6C{bdFPk6{S)Y{`QnM+1BOCx*Ou-{YW=j)mH$d3ZLU3-fPjhrSIvun+_G7-y;wqxZv0xFUqmfP$vyYiN|mjYPJ({pc)zGUYgxEVBxG!iq%7C0XJs9H`Z@t&j+vT#~p4M;CAvc<RGW><hQb7nFRCq&D{ESRDbL`CeqgGn)_QOJv@Tcggx_ntVtFC@B_-tWC|(Rxo7vA1wHu9DSbC3N`r`o!}t%XV72p6UR@CBhaF7Ty8T2wT#GWoU_NG_|lTI{^g6tP#W)m%O*Qakk7avJlY72WkmOSqYSKdsnny6V+2UZ{|*0NpMajw^RJ#e-m<ESYU*}tiU*0t1N|d)oVSU&OUYu#`A^wCje)uv%76BKGw?!VUA%Yon1C<#y*=Jt;j=!q(HI>n{jV)TBx~3XFv<ye)``BMoArPBOkF8b%A!3Zyf^ZfgKleIkEu_dF)U_9>+d6R8vzOT$Cl7X>lIP{V^9ZiuS<)VD5g{xoo%$6<`f;=LAf6VaCzm<hAw1qF$<Tc-rdJ>)G$qMKeQndJGzw)>2iA7i}m&+^bg8M5!YRPFO8DTb(+%XlAqeV#!md>GJAOQ&lErV<}mAUQ2RpU1J4|4uf8$i55*@j?R1Wp}Dq3e<Mi`B^b;sNDX*6&we9@eKUW-;-TR|uCw4Jik-xY(d;g?7uWw{dwC)k)GWh?;PXv&VL$w>ZDz@=QS71j8QYUG%O@=HC<5r4<M*CF-+y~De*W|R^Ix1z{q51=;ZOLuz2%CycP->>n#PqSWx88MwRnAad@?>hIof;ka{mZb;-8+)e%yQh%d5ke)b7*owHqz^&gI@;?;juUz1+9oKFfaiA$z(NSoX|u4=j2=X?h&`<~&6^)J7<LGRXD~ece%B;D=_yIdwI@iEO{UHoayxzA;Rpx(Z5)lP&CFYxUZy+kV4~`l9CQudY@T^C`lLlw82dj`<<1FNN5M&a2!*APT}Kd9eDN8zPrFmJc24C8!f>0myW)G>Xb>{GtAoZ+}-j(k(#*ceOGnx)rNyO~>Bw#cthWWlsF>Kp6ab#|7!?YpM~$$4((oUBhY6OWJ(eog+9PXL9l1{m-C4H>2<7;mKSFTUJdbNQHU;u`Hsdn^kK8n}(DnZAf9ryM`2zB>E8ri$p^vJOHyEz+5g)w@3HG&ps*KhbL-%{j2px%j$w8F>ALJ0b-NCj;)s|`(*1tiR^Ks)BBiHyZ&&AWar>yZBb^r<L>I^;1OthLcD1$mjidC!~E<C36ZjsT)rB&Ccy+0=`%8**;AG)T`Ysi>So^NvI>O;KA$~VEiX3_mLzfEvj}c(y`k$--ZDLYA?OqXLnANYbR#;7MhneP{ke=%i)KNe1a+%Z6423X2k{A+ogC3egNOz`MnR_4T(Iv$V-?Y9`>(cC#l|Y8@dxZxDJrriYk%<{Wz-UiLTvk3Sd0f>Co3rfOPjrf@Pwm1I!Le=94cZ)W(#;e$s#usf~a+qh(_4qGzsIG&wEI~q&)qrcGqjPEIQnXbdiV`MP(ocJ%wDm)aerdrlSaV+JAKKCE-!+!~W$W0$%ZDN7o)mbz=1{uQ{IA;^X&Tqu|6)E=;8w>tT!gG-@bGDtUynPdoFEER2L#ads`0deIAVL6Jj&(6vLBGpEKWq+4|jbTt-y)5du(W0`i9Tw~sv`6C{X-2=d*em?fn(B{pfj;m#e|37i>!qCQ*tc(7Y9<ukOWj8WlJ8^`S9Bj)DGd3`Q<IDy|G^hc^LanWq42;eF?RV8zRqN3Yfju+l>~qEu{aC#owQAM#t6|Yc4JLp8ayu=ra6HUYURN5zMg7>rAtk}vvf5}7!LW2c4#ajdFytjQwOS`t^05RQ4bBj#XDM~)TZtdfnne3I6TQBhoz9V-)0i0!1Prm;=#t|Yvib~dXhjwkttTB0))9*Ztc=7{-b*IUO1^uoQ8Cy>9%buF-a*{Dysm_MsqluTCoh)B14hA;LLW;zCKRVGHPWh<oAOqzOcI`U7eu&II=F<m$0+hd!i@O@)yAz9mLdF$EcPBX;%|ONk0ud*#=fvgQLJiQUebJG{$Q)2>P$%qXq*LntXuy{HZ@hhSTz&#aZqO_zKeU+7E^)Z3mXOizL84dmpNPK;rYgnA>szv&n~$aIa?9S46Od-DB1tQhp4|f$tm3Z%^gDn``i8fmph3L$^7nbZNKWh-S~SF)Pi1o04<XDU?*#oZkpG+EFnXm)8W(-OJ(^2<LXx(Kc(R&wcr*$!XT7lNOU9GVmFB*rm@9p@p&zF)DoxR*m<RCqGqYsadn}!JD9W!`Ahaz;f(E0)s%3Kf*lVf3o6AU<Z8_u&Ju?h2MZohoi0)dKb}vd7&TGn@G_)KXM`YK)U;~!P3ffhr5!X{XGNz$P7qhAuu77wD;eIXERxKEdo?XiDG#@06~;u3c9bW$_VkBV+c46>@H{I-*OYt&W?L8e)mSGoB~)P#621a2icScyU|*U<3wMk}+phN7?+}=nR{SU-(}(@=^h2o+Qf=8&54~@w<aY0kAf^eMR_Djwv0eph*U*}*vBN91$Q!|7L|EX>BRV?v(8-N>((5_d#e6m}6R&)1@7MSH{oPj|cEbr}TMl-CKS&vyXZHziYoi;l`<q+6eajg4w#m-3zuVh*SBsxyIAC71k@eN3U`c}8>oCkPjMx&#s-?oY^0PC)<6NMZ*`7?#UJc9K(6>XCc=_J;+dg$M=yAXI`^&fQ_cnj)ZM=H5`+lz%vUJ<r$&e!64wtNhglKrBRrjb&t5}Nff(vfe=wUAj=vtp$<VPxIeL=&$8)B7#cwuCgcdVB$r?i`b9S@U?^cJ#1OPN3-X=}Gt-}CZGw7fiFpvh7<%#CPcYwtr3$bMH0&yz-f+1uWV@)N2+MVWlL1IFctJJGSUaV$ym*e1u6xoEB&4+qEK!pB5X$Lr?8xIZtl<3uo0Q>lzNmB0e1NB}sLQi=HBo1OPKh(_s&(T&!*MGr6RIC1^rh$aHMD=7D5lY^klc!)$fKN|g{9#Y;qdAQSPK)y{ln55=m$qj+-NP)}^MgI5PKhjm^C`CT@Fg`2CR1M^39jqt+hd2#Eg5T}2xhbk3pUg!_a_%##VSp+EOe|N_4)_lG$6z>xu~q+0PYU{P+y^9czuyw01S98}ujye&2$+=i8T7tQSNlYh{JIfFQo#wbTci&V3C?`=0JInmvDzYE=QgSJnEvtl0DXaCX|Bze`Qe!V6Q0U^jVDW%N;g_Jm^nHP{o7)*RPn|VV_b$)VJKX$P?sX?7g30Lmx@1@WX_vxwvHBRO2QiI4o)U1;nAg4$K(LrZ`!9ia|BO7Faq0KuQ%V6B@%fNX@))#DCE461x!2CNrvMNhRivY4<3+dUx!S;p+4DRG3-V#J>^ttL%HpAdj9EPdG$yj8Z*II#eX0d7|z-CB!je&axWg6wjxDL-ALpCMPw<ocv$oI{2SgtFR8|sju5rtWvXkC3)@^vUJAkpDCLp^hv3(%#&=l|o>MK@cW^}60>m%PPibS$X6=v^+sqi_(p7#p#y9;=>XAsU{BccV=42onk_U8BZh-=1$V9_UbV~ikMcZ}MAmg?y<j<W?)BodnKOEDt6h>5<&)R3Bd2vD4%yRa#>)|Y3fgjJTM)aipR4O}jUJl8LDw9zCVPs`BAIhIH%?Aq(Whxqof)6$d8gy%}@|FMzceFr8!ikCr`)F`lpj4J1bqq3xZXN(ayYkHDXqn}w`AAAUuSXJgqS)JBbcs2RB7}<^j>C8n4RXMtML{lw1m?+>NbJEX2N}n&xXY+#gTiZ2;ps9Lsz@Zh;q(F@pqgTotg`M$mQ2W7Ign@zuX?)36q3tE@ul%BBc7g4Zy0$uk+YZ6K#LaVEn2aoT%Y4x<0hzh>km&BhEaIu>i^C&Qpe@5srzXZwCvjbH9wKbykG93@6%0BPPNDH(#gbyRS-uu2cF*CLGqCXTx3P*rJZSheM5H1d!|R~9WB=|%JsXpR*;S8kiU~?kAgAA7$!eT^r??g%!FQ78A<!DlXEx@YvziLZYK~fxJ2qFBWt&5zae$q9l&nqu==SD{<g8Zx$)v{4{2Uo+b{Pw-@bpj(U;qt)Roqo4i3juvA(~(_4e<K+2mf|-~MZFi;jo#XIh-l2?6%|LW{(*%bRfwIE$Gy1i$t#0aN_2urGgmZ=Oc93MC^^l2rfo=Gz_@w?a1Qin;!Fd;72Y6n8~q;6%f<6%xFy&XS1PeuMlHn|s89?2Ib9Q;QrV!&$C~2opFM#^0pkhklfdUj{6;0qCuox-tB9@I|j>Et}dl^f{eM?SqIoJ4z?t9W4_UgDyuH&L;$^+qUnZ%vi}Kh7!$PG~|y=%UCWNl~kM?3<u5)PxPv#U5SH+Bf}*QT10O7-2)8k-rj4JS~9aVP`Qje4gB(lOC>U!hPsDhm$o)J6<(MZOlN)-G@Kq}=gr6GZqx)9L|2lp8nxEf{F-6gnw+I^>viHZ@{>ot+k5?fZ{zJA?|5tLg4~O8uTmT!oeuOWIH*d&Jab_g+ePG}uAhcl!Bo1E=L`{UR3pI1S`Ng?LcaxaBNxQ2R04MJ|FfxKNLoZh4LFD%_QFM^G%hzYrXAt5jf@mzfM5(%V^Am6ILjy&#jle&9dwAT*w-%@xh$|@==(tjP$xGWht%4cS||gt7BIm5P%0JZm`EtQB-JQ@a%v_qnP9CSeRXlu7~Wl_HF>#AYqB1a#>}%Sf6&y}>oiy*J4JXh9~Uu;|5noU)DWSbzTq;LX4tVBt+LbkjOUKV;Te4THey{1sQ4w6IQcKp>7ixeQea(7UE--bMd?Ou$vclLPS58E@})<3sYyr%#El$s)(o{wtbQ3RSYq)6pdy_~E!&D6whDjk<{<HXSIZ|s{rCs5(M*?@c|^3I`PY$E%L*IQ6E?G)VY!ym`7EbT5$5VyIGI|xa(Q_$EJ_c1jg^flZkfuTEYD8R%;C~%>2G}@xE#t^{!H+4_jREP(Z#eAM}BdS+9%ycsV9RE8h<T_N3w%+E;Gzjo@?s~mfM!y61|E;A`o(pbCrrH*3*F*J+tTKWmdSCxm^Uv;1||dSdUjN@o?OK`R-MJZ}ZL89@JnsMkqRBdbkuH#I67S(?1Rm50{?*{O2!5|0cGN7f@-m^1{L4;Z?h1o<Dr_u={_Oj~<2wBGdhhC?l5r+i_D@>*HcLOFRl|M`SoqVJ47FlxPerkaZ)H=x)p<s@tURkSnHcz6|v$mg{9Yi4D`~pI#0UeXrH3^#MpO9jQG0u0HOSTjQ2urIlv)UBD!W>zUWcPN#bCpTXAu8?m?~W#oXwA>%GObu!1%COzN~{!i(2NVDt8qipC|CB>;lfIU7=|9o<MEU18XRxzW6hCLfih{bp?BT(iE;5TXWR*?e92t>k#RRLi_Su>-8KkPuqdgSat-ybf0k4yrc1~UtXOaIMq&Ta;c6#l>Sd}dLFaG)ZT7B=itb0`~Cjk;HLHOYEA5^tLh5}_KJhHHen?Rvz6=(-+hOrIn9_St+ix+EPOh<<*o17U6yW{Y01*)$vT69oJvzuQy5dBx<=qfJ%DBQ&pJQXcYOWS8Ry1!z-Se~8BdlBO3N9eQadv6u`TDFRZ$!ej(gxs9j_i^AdACYX-IGgGxh1cEXA5b2b5B0^w-Eoi#t@Q&g3^w1vpZ%QPjI>#7;rXpI*V@Wl%y6UZMw>_T>2<40h2voL@*-b&-u>E&CuQqp?LGJh7?Z_|sL1^|ol9r=`!=<;cjH3BscVqYO{hf{dU;Ep;WI5)j)lVHQn3?}G8@u!;G9-?MCuY954j*^bW(av__4w04<r8cqrcqE9SW^!|+qHSxm%=|_o&EKE3+-271b~BO*b5}ZYK{qM&XNMp=_X|JGv^P4Uon0d)%<S71>R{@TgaiG7J&6|nH)!nHK#}l!M7%K=(lhHfK|E*re<XZ0b$ZoDcGGkPe_q(mjFApuUB3gA#!WEkoBF}8{8j-@R8=s!s>OoQq9lEKSDbrXh}9|=sZS`BG@FV(dKG~GOt;aR9wzxO`<h|(Dc4iZV1!VEjNnG{vs0&U0-6dNRd6suRClRZ0`*TR`751yR5AHRdv~iT3a3(Aa`s&WsPkzmqJ+y*EWQ%BV~4>o{44Q&a@o0VXQ;FU$lN~zFwGR-3V7eVX9a^O}<w{gGPsQVG+5w9L04>$J~Ls0N*odDk!%sm!Ef|mAXhQq%l|vPSqaL9O0^2#I(fl;z&puM`%w{Dw|cr{P~9HQKpL?)edP2$|Pb8W3RPkG5VnW8ZyF#DoB~wScrZAC+L6yL0lu?GIKCkZX_G7?~r<Seo4<-SdE;wX|N`4c`t_=h|SOG7=l4!*o*N?q^bndYlTY9{_Gbu`xOmWcYnZ$!mv+m>*sF3ylV4dU>lPcT49dhr%WR?{G;bRbU;^7FN`=sq{F&+R7B()FFaa8rsbPkD!PPs(-(ex?a%uio>uO<6{kDuTyR2@nf|iFA^v>pE3o;vPa;_fnam>gb=7&u57EW&Wm_lPy>Ap9vkf>rFo6HFjpb(B{4vSSg9e-FY>z?LWcAhw=ya4*nP=-RD>2xb^ViNk*05xsDIKnMF^u|VwE9BeG9W*?Fp_rt0iSY@AmfxC@m5Nj@#Nn`YgtmnaJ!NX%JXkiL7`G04qv6C3E|(eg2kxB6!rxt0%}}h*gmjf%{S~?+RvndOF%G+%!Xi$gfl`j=(!Ly%8p7Xg4UI;GE}vuuIp9`p%(9*x@wJ%R?|Ak^jx}A^tpmQ(B&nHRp7CC3^+SPH&k&lZnbLCUwLNjpNiAjjqE*lwSr^UAeWf8E7z)-LF}4oNLU4wb8WIJbA*Kmf1dNIRon1=kwf|6#Sn$%X3LGFCzK@yMbH8XLf{1lKm<$8XQ_AO-HcsgODj-nsI3PNYIIL?3{gO=?9$s%6DqqDkG$Ns@yE6##4Umu@kz_PEN<4gE(;E9i9!=Tb<O{h==5sPl}>`HXwJHp@)(`k{2&{oyG(zTQq3wTCNI(=vu=>u950Nn5=~i(s4P8RO10(8NR3#qksSXvP%r-==EI@UA4jxQO@+om;sh}<Yf@&!gd!0I;o8E3NY(ed8J6#IO{|ccKuWoTO@a0;i814>k&b<_53dB!mc_?rd8AhVNqnTHvNU2yN`f<+&<?^pdtZ=|ICKB3uU(40jDZZTIhE96@0{0Ivb)ZEzpt*S2+Eb%96gOgExe;m{oVe0OXd3Ynv75lz@Y*q2wJzkG^p={RL=VOlx1ZKDWYG4h;>E|a-CWK^xY&Cx-dHxJP5d_Ob6Qk4odWMQY@El;u2X=g#gsVsPP~k<cTGN*4L@C;=8|dGmxtX_YMx1h8)gFMsXp8!zGTMw3M+3Md?4LCzr-@o*ParI%;BLzFZ&g9^DyZr7xB1<6aQv=>gm~b>2$X98_nz-8!n%s7gL_3IOun^Kc1~;MrpDY?VXtJAul?W3OY?%8igz$O1r8%YNz@N%i1$Zz5^%n@+)OrfXGep{P9zLHCDC=XsQm0~m%tS+9_@H%0EV3#O@AbK2)<JPUX=EL4DJfLINRQKog7q8LOYETH6I@@X@w7LzUmsopUS4I)zW2G`~Cm{}QsE%jwE%@GdyU90Y+tm21gm<}C84@1Yn8bQ*aUcf5JxHY8DiP{+^W@gtD0Cd0-lutk2JufU<QLjE9E)8-@_wl*vZFQ#VArmymS#Xd9I35vhL@v-xJokzX@e1riI1eB*DS}Em{V20ENoPX}xd>&ivj4f{gAO!VGcBC&!6nIxnUe@081cDn`h}8#q>ox%FhLQNJV-ERUHSN!`gnY-fwHNX;!{r4Y5$AIUjR2snV>c~o<8f~@1)$Io1|84Zs`H~>?hoNuk)E?F8`^E){hp!0ntu%w!Bi}uzbxyg0OOFkpWZ}CMxJ7`a{mZuZ26_;Jh3ncSJD5&BFzi%vHkUD$jp)A86KZ9rIbZPY##<cW$(yrQ0SHa~&q2VmYYuYqyi1j9cOgRqlc-izf`2-ou$ojUCQh@H*jjQ+~fFQR_C6+=F-}B&L8_w(Bh-YEB5TNy61Pli8}(^-AC*tm|nH{?jNpd{EqVHkJegPA6j@Za3iCzVAqEG`8JP5`#De`3sX*5x-b=3PNu2!Kx5|%l}U>gv4@Sr*GVhnOZ&Cg4yuG(%ZwL4;GDBDS_@N%cl3>t7X+f0A|qK!Y503@BNf_Uaj>`n+qoe$tw2=S-xxYFa@<I^BH;fg;2QBR;vm1;Z7j3JJv$p7wMc7g%%U4VI8xgLa5<<kaQn5fPf7v-TN$YwCH1M_AGzSh@oA5>wwEGPe_$PG=uy_N1bN%GrrDv7Q1&K!G_o%!9WzYm%I#|Khi$=;mIIF#=2{U91zq>Fr=a$>^WFRQXyzY6f1234((-T#ORwo!X<-LB`Mbsm>jGPVaDNPz-9ctVCjcjV)H&hRI(46Wl2syVmBEK2oR?veqhL9-EbsIBYyh`93b^G5sX*+u!>`s>7<b4r2y+TTBSl{L2!mwjP7hW9u^nbKy_?RvWoWoPa|v#PqSM+x2Z|!kSlfwELP5tU^E^@(v@7S9Bz2hSUSK`zDg%DCVH8w3&OzT%_+}>q#KH6lsj+A_X32gr#YRpgD~D%(GofQ)y%x)97k)_X-V0TNK(~>K+#%%FV*OPfyriP0avQz+ln5e=pDQzSDB<{3=xV30}vt#DY+rB)-K@jaJgFk7`sNEX!X3*zUAernwInV`Gt>Q<nrUbErshF%EBelmg)CkpQ=ACE)hp|$9J-p{FH1ts?R1*zAw;-pMrBZ-urcXcRv8Mb@4dx@2|5K5zVeB5>+*Y8q{0fvm?&eNymZ#Mc><c)7#^3JZ?*t&g=>qk5@U9bH}4f$%Y@%7Na~%2Xbu7ielb&dwadz-+KMMUpIDpNu+-&JgyndS`s~7rD&S92M^ZpVb?ogMk5;_*l~yBmmBZ*q*1i8_EgGumbekmFT=NZL)SD0*!NT9z3+Y4*xBj5^4k1yVVemMw1Q2TUyTU>cw_JVZqU$E9@N>a!?MJsm~1UFx<=?|VABl&B5(CJcFT=OXS4^Xdy6V?rA2m|%))vej<@%J?d|T_CaGHbV`@|bH*9N66A;Y}MVcGgXoOjRv-yH@#2!3&8~_^c=J{pp_CTu|uwCZiNZEnAeO;N|c$N-Pu|a_Bq<SEAsuaL5Guw6qF-MR}Ftg;xCqzY}n#|SE6FiZ^ZWv;>oCt{n)BM$U4Scac_>f|hy@9}k%$y4|F(mes^6|m(1ec0TtkDj_-cTQ0t?!H|G0ovo9)y{!Akl9xlUPu<U<j_MHAY*QOz^(GQBz>dM$$+jCkZ#C{&uj^31y0Rh)?-SOD(<^37HnW%g-TV--evB$L2f7oyeM_qoShtk<JRSmAIe9(&7<SqlG9kb2)e>i7bC>)z1rxSX>37>AbMU1I11-+5+Y{p6W!j>X9bv7or)<D}3!?S4Qj}_%7O}VH=qz9l2^L`4}w7W6Bwqj1>rYtqiC>LD|`mVrU5M1|zR_<mYarN6&*OUNf^w^J|VIjJ?fCT859HE$mAlv?-XaGVzqDCfq}gJJ!isb+VKWGE7#xy0|H&DiqoD6VW{lBsiSR2;DGBCzTM5ezwa`TINv+A}rm0uHThdXaYtgZz;_o_>q}Jn(E*P^1EZ-JEg;3-jvxlFZ!op^)*>pTn@W~zQ#H#l&+(mG0>)d&Ce6#)U@XHEazi<P=Qj?`5ed71rAn6$g}GW!H}Hm_%g;lMdXok|Dobo(nJJDoIev)3t}md0cEPx;UL}BgW4P^pZn)0v77YP?Rpg8RRM?aBR|I7Y28Ky^jP^y2xM=h2E5~Kpxd_pRv4P@b^7Z&Tt(2Ye7Zvu?0??$*E*olxD|c~b>ebjwCWp|K52XI1C5zaq?e@KIm?726Azc2A2Q6uNEw~>>KS3+DX@z9xnk9NWN<`pUMO}OAIU6NzaibVgw8fQy~u*%bSg%X`{;6lyoU=8V4+Ync*uh)1wk0yH^fr%b_wG2Y42!^el?f@dn$O|owi2}0hc84^smCIt>#7Iu>LC<MHL25_>F#Jx&ROGs!q})o(XCJZ&WlA*7@dRAhfK9!WLAGQak`A#I`T%_I(k`P4p>k%ag7JEmS^MYS_&hqvmq;u~4V2M<FH69a1wLOYI5}e8-hUtaSIzm_L>-__rCl{?yJU&Xy;<5^Ok$+yexubpK)%IWS$uUQbcZbUZ|I{j6|Cj1<dLu}^+NjDTyp_le@vT8d0;H(F6E@xXqlB6TR4`l7hkj9E<pzf`O7lKsRiKPoZv0cEz%QMFMkmDUgwadK*>)^^$-&Ri&?;{uqlyIe|khNWEWH<jzwDNDQ&C)FP6d{VSJM<<j-PAf)36=@DGk;PrS(s!WKSBv*D6g@TPfzXSc>mH>r*kE_Zd^18{Z7p6m8p4W<Ti><>HR@A#ZB8ts$f_%z<6Syp0773YrPx$fx(POmzBxoP+yG%;disWZl!Hv+a;R~d!J^pph$XbY)7_Gm6PJjI{LknN9D~`Q0g75edxB#RjESV}@^?!P+`c#tJ-POI<XJ!(WVy=M*`9HkIkbB<K1vxaiQ!hOPo<h4ixF`k>awEet30hcHRfij+y?YUnI0WQg(Md4SAD9X#!4xk1sl8T?ef6)QsB~!oFG08IDz};sASHnY8P@md%<V6Wv@!=JdDS^6D+&jrP96=Zskr74Yej+L#${V5qqXfe!n`(PVEo$x!CO<zgNB%=54Tp)gz^oMmM4CN=sg~1!Q%6oP`8Qs?qSUxH7ayU+!S2|7IX+#LXk{&YEhKkl?XWppsTDPNdX#=`d+75JTMq%SO}#TgYqeFSSWqcRRjlIeoX+uO&}ZYQd%;3XMiyhyz4WFL)Oa`fyBGx%GyeQ$&$)HN*Awb~v72qqWQQbbC+2Y(EUg1Hh9Q&d)#lf8-~WB)rHOl8E7v5Brn^KsA~u-if4*rL%vbG$8QdLTuO?-$<QDqzwHwqQUoNN-4z1%z;@0Lz;oD)yQv+#^o1eLKbyyh?>704GYtw5|f()|8zcMP0nm*F}mc4UggQB5U10RX3v&%JT*6X7H4@~t~5q6F%NJ;ig~(IZ*bFZ7}b`6rT7C*i_Xvb=hJ*XiSe(~q@7+EA`SpWCbDzOMs~a##UQ$b2i;n?irLuVMQL5N;Ft=-n-l}Ww8DJ?lmG#08u@2tj@nE1tPj$up<#vj=wr?0g#a77zA(zB8T_^UwkTEdH&bGJLr^6uB~rWsy#lAldj?VyHV!sN5e<fCKp&lrZXDbs`5p$@1hJ@$Efa##>nIj1#k>Gy#lewt4QtL>Uupsl$K_ohbF(l&*a6&<-Gtk`rFe;XQ9`w~fcxx??E1L-$o(T6rz+>Bo@)rpB%M<FFj_}#VN^(o!{CZV@n%{iixz=}F>^qV!O;U7P`{X8#s_rzp7GI2vx7P0Ls^d0Bi2~QnJdN0t*Q+`JcJG&$Ll}mC2G{r`y$*mk7yMh?QFh!#E(Z*HRUvZN@3!rFCSm5N6fG#1cGp3Ee9qinZ$Xf=9?u%A>zJW#K<6sr(H}&LyAG^(BiDNg1AXwn&1IM2r)<p9u<1gkfM(#lpFRjy8#i#^pOMe*O9c|I#@a4md!=rLE=z3qd!@vDu|LONMyGt*u3`JCB@B1E*WF^emptA0~=$ChbCO(k0%mAW3KL97)Hx*_}oqVB&O_y_q~1Nx69qVJ$^h`d}8wSxd$ktn)om58D1zK;JdzY(XyXAS>gxwDAFlQfIU*0GtXxT;AIA>$GZfh_-GY;HY8*m2v)Xclj8_ORFFN-s=Hb_e&Y3^%dfWGJ^tH15lGy2htk}UH>0LWD*TaN$1DC<mhHFg9`<)2wH#Cek!z9(PS%wAY4%nU@3=z^lcKwslIL+-&*1QGOLn^epRsz~B)6FpeL|so4BP9AZXX=%F&7n=Baq`)jLbP5I<(N#l|1LRX`wyb7Nk905r&+g^bdx`N2`4kbP=>B!xonT>qOx!Ifnw}Ky0O&*MwC!J{32W=odJ3t-5;QAf}CcH7lFE*cT7dBw5+PP-#a}!lD*TD#A75H0R5lPRDN-`20cu7eT#%yD^9NC|{RKW8DLEcoCrRD4mZ_&5E`qj$X<b6n&ce1PZ5_{60;76@*x-*xyjWt<1D?`jLQS2z2tUP#v-#>NCYGpY(}eQo(K+ow>A!EA-J<y|<gc^>+W>-|g+2e_iO#+wBkJc!nRbzth|0TU-`e1QY5^B|Jw~^l-epz5TA=L)-M~Q;yD|$TxuN!axg(q&Em8+(pH~Ka>UNv)kA+uR%H$>@<6<re0VJ?HNR7dG5Orfia<?u@9oyh+Q-$q_GZG{2N^i(gHJWkUi}$U0bvFzc2WiyNv5nnxf{;AfKPi3`L1T3*)umoO;Z{hQd{NM%lWE?g$7qez&Sou|<C-9_8AA0IDZNN&Yj<hKI3|&FW?qEN>&20(im+wyz8v3g?U$-QtYkh`^DkKWc$!g`+f?qSkA}VCrB=5u4$fG`!Y&YsT3Xg(L9RCHiKzOmC5gv<|W<rLz!bG$R2l565RDuA0WZ5D}l)NWJUNG>w`TxG^%^k-DL33faPLusPDKAyfQFK5jP^ItB&(smmX#%b7RVlky5D6&mBmu<S{V1;wsiQkfan@JsU(<hKx)yTdsC&Ia!)3LPt~hR!9FLI8vBPV!|=*%A9g<vc7o$He@N^6g5$618RFsTOSFsybwufVm~IKwMb}Y`}!8N_0zW)2PXiiezL$a}-_HEp&-t)TLCARoaX&mR1r+A%f2%HyT(`(!?l|N-aN1O~NsFqn-z<-f38-9>NX~^j`F!W|cy-&iPyr{5=E{@!k>gi5bKa=!R5}(Hvswzz3K>awj9hrvho;67vijYzr3{C*TX0chjCy6V(tWsz>{3K;sB+l!t(r#i~67%elbDW;VQ;PPmSM3ZK=0!9;*dA^A#xr;X4<ymBlt&ovuDJGFqEVHKd2qK0J2Dt6h~G@V49t`lI|Y8RwCF<xsmqLuL!!B#+z-$wCgym3pGu2K<ki%1!LF4t?~uhez;)<)amysC6x8vRq(QGZQmz1^#35^w9)rcco42+BlWXf>Zrq;e1_ZNC`)Gt<4%3R6)kN%0oJOIUB`-W-|^QuesG{hm}m@G$aaI}h;IzRm-4$C*3EE3%t+m?P4M3M_$K8FrGkYVL54zV}b~l0T6V-WQtx=2FCxRf0A(#j0+&6pe-<&o~!okD~CB90EO%{^B^WpN)KBRYG<1MF?Y?7DxtIp{=~)tFC6PV+&PYGQrlGGnM8k6;WTl=TKHO*kNAGDLmOrNl-d;U8~T#WFm`{TO+)D>!Dp?n#`LLpK<ysLEC3o&Ff!x=IXBX_v?Mm(}t5$2&r^TI{0vOAl7<w!>NDNar}n`mecSiH@$K}1E?w);BuX`zK*Bp>E$rY%6`WMQ#C9f>c^_o(~ds)6_mo`)K}`0O6iYvykxaCjjO4MUWuPHt{Gbn$U0QBWD=PdAQTSB*uz59J}DN**xA0G^)<R#163+DdX-Exa>Jp{n`M}&n&p$`KuUJkpt2Yi>(<s)k_+`Ml)0P^KN+bdac3J(M+Je1C3k7jG+$;J(oidU6xFEy_W(U5n&Vwq_Rva*LzfK(ZDe6q&(Xe2d>>juI4;?oNlhVn;!s_ANQT;#|H8s@I-hkd>Kt_uC2E5b9UMVu*x=bES=m1hCsk2^hfp8C0Jv{MyB{mB4U6HJ@&->0OAgF4byCmQkwcImS|<W%bB*#<Iqt=CrW38zIndJ^ABqNE95ix^ltW<<G)qWfwEmJ%UUQQ5Xi%$yV42`6FB_+P1FuIeO1yF!fg0*hCf=`&c6OWMA@EW2F-%&TXMdS7R)Ft(oP`4qA<G*1#W*iDD&FmTo?d#2)b5hj0&(R&=NeZ#0CN}?MvAVN(*qgZc8vKb>wNNFlfpPWbK^1lbe89RV$kse{WyDrq>;|OwAA`{8#>?xU<HlTD-eENhwzO~WPQMaP-G=IG22yx==@BxT*d^V(xWzsw1_S>mUwP%HJVw$I1qY~g+nY~Y|Yx$mLyA9v$MS+o;lzx2#=x_l7=9_zV`Tq%pE=N7GGir%c2m^#G*Ks{Aw)1SXlr0wP^H1t%2;-60ivjR6EwiQLxgF4Mz4~DY58w<p;s<C<FnI9uhz|mJ^(u6P@Q8Jd9EU8m>`@gCZRpDIfWhQ-+uS$iV(0ORy48W?1AWs^H_r<b!Fd)q*S(Tz>TA#)jjt>~xvfIx!leemG{3H9k_MC?+?;K{J$~7J6E2We@V#kOnGtaA!-9Xj-zF(l`*}KF+5$R1<YWF-)yjc@97$P$6a;a93t!P#v2~j~c}<KBni6Tc$^&B1Z{f68&#%d11fsXISprs~T-&tNWFSZYp1SIDWbPiZV#ab1bWeiirvE-KLjZJ~5%vXFN=MH>|G+@5g9lWnJ|rz{`3#ezmc`!3EUN=-`Cg&@WQppw#lkN0tZaEEPjBW#H>tSj-+UZ$gdbMg@359N(w;WSGhCX*SBzLjS6^?)u4<&%7ZBp;4;rZ@sO)eC?T+yG!e96HZcwI`ahiAoU)FggBLT0T8bHl*e1?t@wd#ib}z_BJ+vR5;EtDQx6H`3ud$7xKt3@w-J#=MY+6Tg(Eh&mOdI9fuzm|kE(PS@kMoOTSI~^zd~n&UM_L|o4}k*R*&;M<m-v8(J}Pw{T%VU9+8vv#udxG;c{>ONdSL^D`~F74ecF3DKv)xKirixWKu8aiXU{rcc4BL*@Vq%e9g{IO)!(|&#93I2R8n^QK2v$>QhqR)i{>&ad@#Ig1bhW&@{7Q;gu4m{pi&ix5q_7es6yv&U2pUj`?h!hpA<LPMj?sD7It`YHGF1Z+JqPKOk>qSY*M?Rwd*d57!S~xgQf7oc4VtIs9hFl9|f0n(~WutkDX-rX^r=3b)YlFfEXa>qC$54&yV`95QS^r`wzz66Tz8%8@x4%oli{5%c(CJ~-D3jQGY>yTS+kP*D;WX#G4Y*1cW(5->rd_`cBPwIyHtr1f-Q;n~Zq0`(q;W0{N4)QsUm&*lzbn#+WFme0rj;!+K~B4+;y&}FbdWl0nFTQzoQ(^zw5jx%1&@)|~;>0eYW`_uHc6MaTAx0T{&KJ_fxb77)$YT0SwOAs*JAQ;4!df*CWa`Z$oduA;!1MW^MU|GV92vMqUSiE+I+G*M9P*@!zQFjTa7#;C749F>&W`uMknzf;iEdBtU<YB0hzK!5|-oaj6JzAvfaV(}chjoqP;A@3*-}GXAuK88&#%<Rl1^6Z4v?SGclwl(!7RKfR5|Qb0ytCW;ZL|0PtyUHQA8(%;X@Z)K0XKyrT?=M*p=FvzMw`*nJZk0zbmlZK{~pF)Z_Czz%0PM*Pi&<lHuFtpyS(sWG??~egvt~}yr^eQS`EF>H@xQD@QFaJ*`1GzlAPNS-ZcyA!-LzN&LszEIAcvkE%dN%vVKGQ*_G9C^nE_*Qp>Scla;k6>~8_z=F{%`LbxXglPXIhydatm&o5>I&m$-l{O;j6wy7$R!k;A3llB_@^E5%25B2P6d#xoPDWukCYW8KET$Jac{69uMon>P{Ycqu&j>q%M6FOGu<Pmgl2ebu?3k}J^degFWP*Zo5&WsF#Z=EA<)EzOlv<N;S=<}*rfmcRvRW*rfG?TB_M7$WZY35x&ncOf|63;53Bdx94C=@H~o2!q5*p$>eYh9Uj4d6!|MDzB>t5>~O=Jg+*aO{bu*7Kw$><`8vWar%+g&pD1GfpLD5+e!QizPZ7Z@qu_qPN@M*m~9PZN1vudLy+B50_R}R#w}S@p(|=Qvx0Nw3~`X#}|43&;goA&x)#W?78bPa%cY_lx$n|*pq|Dz5~l_ohI=?KkkbU%uF3h{r81uh)D~t+%jXq`K|;WLB|O*m^i}{Ya|R3Zn35@kF6E`jMKnBLQL1~gq0^s&Jo@t!*O}~?f{DjXA~CC+`(>Hy_@AQ(~ZKje|R_zLcF(iP!SlM%FYNBG*mAfApXpsFUiQQ1yYGvIZI^Zap7Qcnx$Od|ELxvEArF1Ny_9pR0C$)%x#1_5P}v&((+l!T9YRR$l|i@#4_K*h<D}luJY1FN)otBS9lPDM<<9mtvh9dN65)zzv>mm0%}W5w;bKwNpm6`lPz?#xChjGJ2_BZ=Cehkt;GoOkEgK&EZ#||l#Dxbq{(!cuyKP>GXs1OSyL#1Vz#Xi>{!b%K?C+}4+6BI4`RNTf)N->=c%6Nxliq_1<KmLrlPU=jia8d^$|Sq8`K-R*N0G2tKgUu11`Plfq-m^?=ZnL)srLwqVnu=^rWKgD4EK>;Sc>>vu*A+0(d-cv36wb#CdSWmT0cd3ZRSq)qJywNiO;b^H1tujfLSZF50l5j?}(ghYtCn5gH7iWQrz3q|t7((-{B~T9DbXcSuh3Gudqv28g=L0-1d^i4LgpFW2B^VVDGdCQ~q<zQ`IV5PVcR=qc01J&8shMz*a$pFE=NUV2!XgR7PA<WqAN@B{ptvj(?!dRzV8@4NkX@89lkzTNnHZ#Tf^tsNwx=l0n&azGPlzZSsc-uY@V%4Zzoi<-S7-hFN$bfvKAJ~#!tB#E+Olb#e+v!Fuc2ilL{5m$#98{CVc2<J4^au=R6O|WV*aMDjWBUWytV>Wy;!-FQw3T~}i3<p&0xysaUPsz%}__mqhnLK`<V?7AiV5^XwP+C7&ej1D$WL~l}#q)D?KQZ8N>5*X=56vAhEE>jg@QBKXACY?iqd8b!^)?FYd;gZs-A77rGp}YWOwOOW+!2pryz?Mb(n;|!ojog%IqJ-33l(xYjYD;Od#w7TRD6_#TTZv5gr@wA{cHp4t&<$iPXbLS#Oc&<0BB0q)$EFt(`<meEO;N_2zr!6S|LeFlbCC+v!sN!Plt~rJ{q1Kq|)zeKobQxjf(tmJX)l+{_FlUQeEZed_1I?hEK^nz&QGQ!PIncN{OYnenO*oLe*!Z`vB>GM_+*@pORB0pN!Mn@MESjk~guzI&<C{I%^KAeEi5#Mqg&jxdPV-IxXWWD3eqoyDxdp0O>15YmHQuBEc8U(i_F2v*9%q3IFSV6qJrZNmjd?zx9&n{npDQ+S%UQ{2e=VK=okQSvMb_@{dVg46kYWf9vhO*x28E2Y%J24w3bYb}?<@M@OI6ZVwNCkw4;JI;QRTm#+NXYW+gZnHM+TY;EuMUT*C5TGEaF+ur_uZ@1d+#`6E9%l|y;xMsfmSIesN7BY8M1S~pSeZiuG(FKBnO;Q&kC_n{%q~|f_>KNpVTus_;pAVPDz@P6(WmPjXB$&{J1HRI3w~ubEUJlm|<udb{wWDLQLLXy^v^ot1(&q!%kUqnh868+@hbs}Ao+w0@#2fg~gQi6y-=kX>-oM(8dP8u4!psj1+zf7zTMwy5^k@7Kk<EH^f{^CXjc<04H|VOf1Umi+&x*Kh(M`5A46<xO^y)ieVSV?LQP#wQhQx-*b1iy7*QGHsSiNB{h{a<AGVvGwr42uBM=!FAp<uLP@@Q?1u5?pa+e{SC@{ifLVAMHt_4)f(o9}*3qVLTAk*xI@hB(MsxA34NYdx$hgvqst8Nzd!pv+3Q+s7QPT;!uqY!*@*p(uDB><IBET^4VC+15mqrK7gYT-Qq2E>EL?a_GQyN}jZ%4cOx?zde5R=vb|mfeBLUUt&>@rMAcMy2{xKi;_yLc*%~`n6il7)T%%%pWO5(sP9Y_UPFx!3x_m&x3}vwLb`uo_u)~ECdMUS@SP;;XV)nz%0m9=J0Yt2o>Y42)N4K;vl|G!hCurCJLb>ma>w#L)Yfa&HxbUk0XINxQEp-^17n7BB*KwD#UyQ5WHimr%EpOSWa&c2Yt`oKsbmpuGd&8|-9EYU&UJ`DFg!qn7ZR&U!C?bMF=3>0Ov=pGuricySaQrAmadldcn&%0VmyE@fUs9l%JEpU?#(1}W;+551+)ykfb<44f4Fk6a>U)_nIsvMo+f#f{;#HfA4`gEHRfaL?6<83XkEjh#Qr%PI|ydGKn|fOGaQ><cX0#`p|i3kPTTaAOS2i=67}z1qoZ1DnL0+prK<CYV$$gq*4S|MptE`u5ViKG2xhXvKBSTg1^9WguJcAD$~*C<oI(;)RD*|3N1I_m;g;)^c}tZq1w2c%sE{0m$k4|Ug>^t;F?1q;@iL{gs=V&L`>Ezto*WGfIPmNSeqb#gqKvYM7AMfV)kP;^C?@QcHd#!-`Y`ses*&`{U&K2$0vMjyRT(GM?pw+E<>Ql%ixWQJhchNLNO$#{C<%{j6;0TOSCf-`q9!EMJl3hRCbd={J(41_wEt8NZeOC1ysri}!N&#1(A}qy))^xbae{iw_5dwZiqY{|Y7Zefwfh4@t9l~U^EWxEN@p-5$)OMOcK!Lr=GAtaaca05*zWRJg})oBNi3JIo}u_`s{*pB{essOn~<t~#iVi5>*j@(BwAjrOJmUO8J@XdSg|{J4?1Z2sP4qZrt50w4)9>-s8(#?kLgN5G$TVGVam)}P4a|HMm_o;{of6tTyfhtuK3rg99&;{IC?nrB@ztusJN;ln)wIc=ddWvarEr8?5o23uG=s{RXJu7KdQw>LK(i*ros&7V}6L&RW1}o&M+1`xk4rBcqkl$PD0&ak=AcK*yQHblXNyD9M8HPZ0%_JTq&|k3`7Tdn=2zmJ{34X4D2gTk-6~OY%}y+%k9C_mx}1-%ul+N4`5(mfp^L@@7vB;Beu3P4vwGB)XNdm(CKWUT$dv|JYVB(;9$b+W%*^Z6a0Cs<8ZTOdc=(cc7TI_lsjhzVc+%`?5Z$W;Y6JPRdtYk8X{B_&#rYI>!I1^f&BvPHErv0=Slsc>LI)5`9Q)0Fe-94u1X6eg|8gZK`6{jx3KL<)t61gYUTjVS_!AMaLV*m-cMLEe;)jE#!gpF)1}y<I$lqS7IhK6vKb9$`Xq5RsgW(=r}Sz@d)dvzqB%1F73n}@0**v4Sb%d|RZYwXWJ83_!gtNE;T*Qvj(~pNg#H?QBv_>7C|(gbT+vrCBdaB!0Bw%>2@zua%k%ERKiWpRJZ%4$Ry*LiYX$p>m%T%uJUYUDrN8OVj^`mLpHbYc+FY&df9L6l<r4f7ECkEsU~kc=F{Ac_3=)DFLJmlJdYX-e+mR`><SP)i;MqLeWAgQkC|&Y!Y3udN1;acFW(#?}Ji&fhQzlDHFSt*e5;vxCU2~q-xK=Qzc=PyU>a-&pNy6|pL?fiTh#@0A$$<(1W2AswAWbuL8qaAd&W6`;`cnCY&tO=cXcb3RCtAC;7498MUS%9%h&OIo9#9uT>!CT$%2hFmW?3FKj0Ih*ZDEp6;#Squ;O5gw4Yj1krz#tn#)2&3Pn{QhkImT*Q+y{lrB?2q4}SDv*N9biZn~B~@*XT@&(RCdqm}x&a3|i>M?i|c6zV!2BMY?$sRR&->cCbFTQS+w6A}foE!phkMKRj>b9ATGNV_Pj$d*>+-}T!`k0VWo$7DvI@kA$*GYfPpPvYq$5~8Ng-NH<C6nY1_rH9-H)~*j8NY@|G1Zurhq?dI)CQ3)Lc9f+kcw!vieTY9GxY9EveyjdQ9=sVeK9F&Jk9;KS`dt+NiY$0r6a;Pya#XcF4#F0cKGm*-E?6X@3qp0R2|^K6c}cVhYbpAc5@jBPN}Lt%8`l5J+{L=IsW$GNmH>fS_sj<xoGdejV2iHgXAGjxJjXOJbGEJC;yx3OcZWn1d-C5^y9fa!!MHiD+8_Dhd~Id*6n=(V{2nA;5+ktbvTVR83ZL0zuyS-;iXr+;eZB1v7VVf)>V{f?ii#k8Pc-$tXX0tyGD^{45Jat!w&TT35KLnj3FT!~mfW22z);&so=#2YKfps-1c6MAo>q?Cf>A$owr*jqeIJV#uc`h}J+&Y;aX15TmkJ+!3jv-f)pcM5RLTYwk1GdhayZljME>+N)U|lP5%One8awZ2e6lf?+@pmea2L=CjMQBqzE(qYUA;<ti=%i@X>^)iMf>UWJk{P^ueK*_B$>{~YApj4ANySsdg6rk>WwOI?PxEL(!()_Rv=Rqf!sDEj)*T|<1o)2`IKlV8swYH-Xk|Pg#}YM4+o4oWDOfBZW@e>i<|;l#_6a}p}bt;m)#~@Czbs-C=5)zc%8kX^O*~+gc8XH>x<!Fkc~ALRttZmb2Hwl5uXMS@YYC7D;$uhIXi<4(I(e*P2T9Y24wGSzTAJ0vZ9_dRM}tpX?XVK<Z|-mbU6Mpm|TC!uBTtl&9#fc^vfS>r(gb<teO91znuT_<&W#p7qdKHCgbxj)AN(`moLTn@JsRO{7Ye8nw_U#X2Y|yU%t$)zg%S}1PrW9#&gjU0L$U{_3p;IUY~>IDqh;d!@=h#x6re;-|z3d-|ug6QtRQ;OY>A-3}^Xt%WQlB$04-prE)H!7|j6<(>+|WWNd*2opM;0s2CAuh_Dz#pkWpwNtTp^7#(x_#~rQnQbeV#SSxQYQo8xcJ`rU?T2vy$2&I*D38Uz@r}T43`KGM9I_(*Hm!Tn9^fqP2vpOv_y(mhRDO%EoAgrT~x_rZ`wSKOo+^SK5mRD6yFam<?%dQLtpbO`OgH4;*Cx&*BrBl~iJ1#=$#Nar&UxUO|v*n(DT?Fpo(jIeMi=3BoR=Mo<A>dV!H|Y>}v{*M0#US8Vrdx?RfXiXBXMIf_=m<%c=_F#fy3c&~wi*KIV>1vF>N_$gxs2bdiZ#rzB!ft5l$NS)VqPGZm=PM0CuR)G*xyImel<Ig0N7zks1NximGWNcnW#ly4Pj-&0e~UA9AO*EI!JFMPq--wf;!Ma3?Q`I{|m{LQz-yzbV#ne$QR^{&lpG^oxxwKM#GlTB^s27v-Z5m`Uq=uNi1wfAB)&2Uy@ydjCuMhl3!|{#8uq3*V=eZ`cTZzNXY~;E=B4N;?Hd8co2V*2unP{?NB3lyTuQjnzfv!4UgQms<GJ`&kBM8sgx4a4HFK+Y^yUuouirKs9T%y%+a@NLG-O(@W5SVJ9#;tx9&r&s*ex5gESU5WZfK)3kT9*m`BUINZujGo6LHv>i?_R>U5Tg;L8%ebwM94@g}OAbERbeYNqXfAj`IKX=l@n-N(AP=q`;5(c5&J7L}`4-?3-Fr~ycbEO*De_#+R+y~t)Q(>RRfMS!#;eh?xUtWH3n)J&T(;x#P#WYixHAhQ~c%o9)iEZ54?mkp)}apE&f0+%@3ipLwGp`LP<!<5q@RT^**D~TdFrJ`x_QOm$}^0X8g3K+kt`{g}mBf?!#*D#(vaZDM%Mx$ty-Wcu@1`c<s+l9;spy43cx-LVU6vbA;4YiJZ!;*LOG(?V9@diR)s5~Ra-NU8t9@0qrQjXh(d~<?_1RU^ENKic|0{Uk><Bun1m5{H+Nt>*&hqBsjxEl>mm_Xpdi&mP6(EyzKp`-+93&9-pK&wo}wK43ZVsrm)+n+z*-ZInBPup?%^oyy8FJRj$#UmdsnSr<eX%>G3Pboj7UZ~dH`f{i$Z;Ff!VoLQC<|kPhBD{Q*O@{}5_6wqpI{;;*{xb|B6|E%i1_crj+Y=p`5f>z@HYJU6>>}O9zFKTiM-t7jhP<B$+ykeQijFF{ke3v@NXg35PfeaQs-FN!q>A}(o^D4RULu(kHvO3e8Nk3IN{4Xe;JcOR#%<~?wM&>Y9JDY?ha+1xenv2tg|{O~mL;$9I^Vv^t!gipEUigKGfQ#R91(GY7h|KnFH2q^90Jk)n+<&H*H^nOJaUzeXh^dQv*PC$nCKp)V|?X%#95pU&xWU{RuPH*G>B5x-KlE`^!vt=7e*nOpU&hZV(f_7b%iJFrP}HhFO2R#z1iGOf;twz_BLKI5Tx0OPgZ{V!3^p5-9BCJ?e^bpzT4an%R)%9_XWmMXo7}U-F^(;3oq{Bcz@%?+g@Ee*_bh5Q3>&eBV4Id9k%ZwGIEe!rUWCRMi1yIO18Xb|BoGXY{vZ0Olq@gJo64eTlFpp#c<>w{C3ELc9OJK^(y7hnRO=f@y^y8J|h0I)5EWJyKVjXTC_}dlhcx}7y_*A7n~fBigA%qKw!r_cx{-{dbGlARBJ<@jnb=*_mvVlA$UllW@D+sI?dVopAK$lkbE9SY!=YDT&fK})$tm_lXH{0>lK{Se%lM&KZl98pb8!O>WTr7d$+2?+RBgAupg-2e{C+rJ-GhNHVK7{m+2I=6-<Fc3Xnm2<w0DluJD*(Ij|>a#(B5JIzR|gvIP_~AMGH;(A61Yxj5E;%w`!NYR#v`-DOD_Sx`4@9X37(-++X>c)WBAoS5&li!A#{rIyypIOMd4HIQdMndS75;|D<y8g5H*%(Js1<26qtkJ=Tv;-tsAesVYX<yL*Q!M-cw#_a}ONN3;D0l|WCW8}B>MMyg<l;6eI>6e>8?4y%PWE-9Rkm|{|DIKVTuVflMTw<gG`a)g!t0vpnU}ST|$w==SoIiOoJ>2nSdDRZn|A4>==r__E!~F!((wka*5Pt2N58@zd&&O1KEanyx+YOyzdFnJBodSWFpKFEDjbu|IxXRND=?`ku59`aVYNZp5@i`uCp7%3<;*H{F-@HWvig{UbbfZ+megjL65q->QK8tHMW8JCpHqSqTQHXSgpyiKrqD3comp5Z0a;yct8O}uQ5hM)S4>gvS!mtvA^MGghi10K^xG7wq8+edq31tWp*0h5Ej|n4g1#>UB%93xnfC~`@)vVwH1<L;G?cH}9`+J=VsF^$(OK*tXv^sa$B!qJjFIs6WDz73Bf?e<zs$uQ)48<Wmrz$|CUee#I{C6X6vTj?FYGD+oGdb9~5^;hDQLd6sy;`e+PBYKl1FrHwg_r1+no^aqY?`cEbCd{dK9N7Rjf{0>j`2!$(Z+A<5?`dgWW{1!9b2mDd4;~{Z84J*mpohvgU;?EH3_YA@{uSAA|}~hEo_IqU%s2{pV>4o>{i}mGBM%~u=jCjn17A}gUw`oF8dt237ec=4CThhFC!!Og+e}Ua|XYJ&5hKB)z$Wz;itp%amqr#rcodwQL#6BTdxq5RnDphcQD*@m4KFTvY08QH-o^LDup(#rM8LlWOYrOq*c=YPn|hDyiT(h$L2rJ))suqXQiaeWT*{2MRB*wVNnbP8OXP&(bx5`Ib8aAa}z~HfAF>KKPK5dW`1-3{qlaa-+s1A`sO&hj$TmpvGYrWcQJ&OLmA|Gh~mBN*W*?a^|m*?XuR5K#}s)pbZt)R!|TCM|EBp6(V`ozEkMMimlKJV5iPV^nZg$@ex*6ANKwNx{<s;y%Ju8l#OkCCqi!vfP3~j|Bp+SBgouRj7Gj;(FJFVwaX|xQ&DAFf-Ft?AUzWKN>k0|$5H(}_)f-y$FnZdmWom)KRE_bc!|wXk#+^epeBCFOV8q%5vtAsubI$omhvWYK=Iht}{lD+@tjheE-&>_XIsUokem?F*Yx46+Cwd}3pLU{W^79Ax?2qo}Gxyq0?zPnw_ulHNcYV#f{saHM)xN&p+S`1y1-P)!tE4!-ph<pAzcAfT=$GtE`uR69)4A<QKJB}=Cw(dUp}peqLg9o@qj*M6q}I9-pw97J{N!;91|zeQ+0+`S5GPCX9vW)%DdSiiE<I=49jJyDP18w;OKxfaogpKA^JI8lCNgg9p^klx3K3HiPaey@%qb3LIF=#}F{UGlo<T{V_BatkChUojjKwf%`W!d=ENJ8jecL&%T@xi?Eg;;hl+VmFqbwE|sPoQ#cSFrS2#X-`(#-Z*=q9tU^oB<jbO!U`zf~TI-&Ep06^wyj{24Z+dmdQTKBGvLn~jGR9m4O4yfaJB{j67#RQqIHx^ZbOcq^z~o}MeO{X`;Gv4B*5MeYGFVmd41{F2v_*wqvBKc<|3DM{-OqB867f@xPNI*s4$aB<IEtiI-0gKtDbE-|c9qLOrC0p&5|uw5%_N}@MB^^042c+W1kg2^ln%s<Gr^(R$7?H*0RR%x!*%m@7WD)$DH$`8N?<3OGfS><TN0%5__>Z_LA3GzIe&Nb__H9e*ZEoM*{Fi0hS!UAWjDkldMPyPl>{_SU~e65XoM$p#n=a4gV6zVNvU}Uy@sevfd4P@=d$MA)?E05Qd4+#=!>G_{3&p&Mi;BERD78yi&FVwUlhL{k0@E%%Hc{!=tw>{cLG(l2jV2vR<|EEzVq!W6%C>I3x2Ke-c7E-wUOFuHPJAj$X$=!$8yWy!(8}c*LnHQV;?>2T`Z@%rZ862k*U)<b!z0DWH;3kZ|D%3pZqjkmYzCeCSjOH;)$3!9s_D&FbJLRain%0KHUw`EmpS64gEHR;zBIZ9@9!qwOK|(VpzrT<b4#1-@X9UY=4>V>ydTe;qqeszW+O<#2|AH^oOJ+`nI8W~(LKtEA(-1u+ugh9{g##3w5>@2Z6@-AsGxGWs9Fs&CIuyiA<pc6_M9Nr03#|R(0~XsXjWUsJYgQXM+>)cJ9iD7H!<TF)>YzRceYLb*rj!2cW|AdZWu?4&FJ3_SQmaOvUJ$L2e){cbT0yyqUw>u!tyN1*cf7T#2H;|rO^8?P>i&queHO;juRbFNtivOsaGf+15XY{cwuKfeB0LW)TdX*8#I*d`NVlHVgEL7b=)O<>HA^qBXwscT%-C$$#HE(15fAL(X;7_NWVP@k;d|x>z1X}bGMmb)!YBIiGg>9S;OW@URD;~#ec$_Sb8mBdYx#F#BW;*Q{++sY(`K_XD4|~rkjW%37IPY}I}KgoNha$Tezndls`x~OM^N%<zyVou<1*eWbr5E(^x}!<+M#mJ_31~b$<+6QbaqrW6|!U+%X5D=1pOnWRjihfD<Na762*ehk!xe$c*bOjI}f<clA?(&KJ4<n0GE8z%<*-(%x0?Tb?gza-68fu^02+tu>55+HGQ5f)I3SII_062+M|WkCjhGTTJ$N38e~B1Qplj}WfMmRtg>cF%zn?=txE<{N|(?-jh>}C{;JWM4Esr<pXgLG|66S>1jLgo-0BaUQ2NZg_LTHZ)0Ppd9<OmED?jt&ky$0!8@k<~X6nUYdiN=^n+}Flj4#@K^P-nTZ>HIK^a05YaO91m9g$L^_{}t(TntZ(=nY|3ZEkWWsC4qQeM-}>Z3R@GImQm#=NZ+<g2`x1|6dn|q}KkTXP0o;kQm%@s%POpejxXwj&1EoLV6rOqGz77W!rvI|29jDM!}PwM1rTLS-GYk%YP@tQN6sTmmmKAtp>-kfyb~G?t&pGU_R-ekB?g6Sz|kIcaOO3?mP#a3Qau2nFJ0GuUFRiAI=hbMuscy*>gj4KmOn!L(Ddb#5iO(;I8$DO8J~<JYJrB1>@EpSjO%A?TPPeFZ;&8gQoda6Yu35t1G7v%gCxFv4!;-s)GV%sluPnI~*s>(3D1y)pbRHFju#gDv_cNR$(dnrx#@B9l0JqsY81Jh?y*F^)8<{c;@F?caMLn)So$FN7sBihdoN@r18#*+CDDJaY6}dYtL$%`G0iW(7NEXVUoCwP*kDbBibKKuJ2~Td+&Dkd(qkt&)x}IzIjrz)I^dn9VPCMjck7Z_~Tk4vHIC4Bbz=YKtZxJcb~01Zm<acT(Jl~(e1zYYUg)n6MSCI6Kyc{h*_^*S6lEJ-ZP`HoFZe#L^t{j18?-yXfx)}d<v^=^mNVqhqI|mk~+lnXDchL(rSjNsD>oOa4t+kKiD^5=Bq&mw_>)raoIQPEXb?Mvb5hx>5HweRQO8Gvt}+#3@yuVX}(Stwb{><D7zxbH}W*fnN!@e7^(nx2&_;;#zsRuF(PyoTtXhE6Bn8+apszDtp(qzG-GXJYhhxIy<SnN?5v!cGcF(By?y?g57LiG^b(JAkeawfpR}I}Dx}%pl%ow(72VM7BU}?YEAOqfm6iMM9=3(ATt8d+SNDx{qiE1bJ&J`|`qN{k_qxrn`qQ&-+>d7D-?$G--8UQdYj*&7HO==|?%~<o+kUj!dub%%Cr_R%8~$*TQwmDVUQUuqr;LCE^^45mS$e67#?D^R+kUC<Y_zI+*-EIvT4ovgJD;5CucxcQDc@KUTum1B29KXNpP*D_I;+7O6lb0J{2!CG(^{cI6uBQnQ#qF{%GCMnz9qV?AN1M10zMY{LS3)aEBJrWi!7LtC;4oaUnY<%2o+{hH}RXi2Oz^e3u%^Nz?bEHZq58@8uF#l?BpIM)7{rEqo00w@)Ko6?~-qiLuyfA$mU-2Osz9VGUD8CJI{Vk=-;=be3<`+KqRHTT5C@QtMNwWlb?;C2+dARYV_@3HAZIhUzrVT=7j!Be_qI+wT848Y)P{=cOT4;nj)hEH%5WZt3N<MlXmUB3-4Y-FW&~eq!X>lw!F3)dUo_g!aJl&KYsoCwRD3o{%nNKC*iGouveH7@xdQzc%W_0zOEPi$^g@0aS!qF&1N*D9T=Q_tL>GQDBeluqv+Q(Gd&s&Tb&5ysF4c~sg)DQBsw4A|C}KZP*^d`r>6CURjfX;Tk8TX*h4I)+QIOWGvSi5%~cPJ+JFY0F^?AI<7GE*nd+aeuGOiM<V0C@pQKaC4WdesHK7uirfzeK4v35%{MmP0eVa{yv!%<EW0a7eN%JUfLBmh2W!m|$?s%RmA5a$`__Mo$gu+<~cjqo2x>b0}47bjQrLu$P!V=p==)vM%G&-<q1c&dU?MX(t7fko+Y`>VzCPnAbBa~mho)T2Rqip<WloBfaBYA~((_6gIzL;H(4#%ibvb+6ZufNmV?Z5o>{nlT}a%z@Z{{IhTcys^N|B*Y5E7JMSqa@neZns~3*mxl=?{B{Cy-Fhde%0&k$WIhS+1c2oOpldoBLF23C-I+EBMy1IzzpSXR-hAN^d(O2JiVBYKU&FG(gqPhh>dRXMJT>b;UqF!icyu(GLB(`v#l)EUd~6eA)_`~EIPdU=hEm~9^gU30vL_AFDWxIXLQ@<S^-cSIq4KW?;apqYQDe+Fg<--0)jzO+fOWBt6GA1#mGq9-1Bb3#{UM9$$7EMJNo%&eC_sc6&aD7NJGyR{oLGM*o*3>X0!<;ibhuyIpDIA41okal!>R^&2-~As|&#hYys4?J4!E41}SP2b?~oSBqtj396nG9RaPcD{mAPh%m0ACC2M2ZpU8AcDDA<0<%isx*?TfnbUGrH10y$(TFCe^hf7DzLLbWlzTn3qfWJ2bT9rNOk!%Nq<)SGLDAo9Y5)h9#xV8dyklJ)AS`-|*OreZ1rm-EGRaOqv^v%JVsZvf;tJ!vhWA|)9%%$s9CqnvU2%ax4E3phBxUxisz%pb*KN78nWU{ld&^4+LIYt+~U>kgB%|D^CRVIZ#W%^lm#pY}K5o)9o_XAr+AM@iq__VC$=*%3*_&eIQqa!t!+Lk)5Q9T-uDq2&w`cQf6tX7y(T9<}bqwG;QTet&kbh$@)>=yCHR@pVQ$g4m6Yb=lPkOkP#eXPoH-F|8un>;yLDAO$Lkp<b8ZBg3j<uijff}tTp`U7vD2evsgZFuh`Y}OX3`mRJFrBZtKpwz~ZBh+u>f=wK-tkv9y6?!wz^WY7PCFmLf>%b1nNlvC4W>{7AY&l+*4n2B=CN-9k@CT&F_^oQjC0T!J#=p7w!k+*H+q$vSK}s+FnIdtab7)EJkvR@W>#o>J0kk?zIhqj=S_+wi5=ONGjG#z!>Tq>Ltgn~>xlxdc5{%UwR7jtz6}k*hOnV3g*?&I8%28VDAae&1T4WmqWJ8?(5?<**j*!&JQsZz|0kaf1Dp>Go(hV1-ML?opt353x#JH8E7wLThyJiF_Su(<zP#XZ}95%{ro>kAr)5T8&6}wg()i@k_kd0~F7l}g-ED%1r744@in^4~<f-r2Ir2ZhD_Jr1kkDor1XI2*j^|!xO#l70l&ov4XWvTul+P$9}*2d!2O7rHkEU{Tq<MGB1$mmx1ffAY{e{g_nM=VPpl?v3cJjg*7k_=_%4^7IqY>u4BOZ+cVE*n1NZX9tbECi(E<FQRY*Y2~q@!3yw`EZJ0gzMFmBN7s1H?<P`u4b%<FSD)k8UMmtWW@Gf6J@OW=8r#^f7a;r$E)NaUgg)#CidQ@kk`_yo0|_r=rMo1duM(>kUuszAC~Ss<TfcC!E5xzyPZ;-FW&KkCzliNIU5#&Y^vae?|$JIE(U&Y;XMqV+mlP?=kGhO_V}g2<l1|QJvKGVvO@Edl35*d{G;*;{FbY@|7?ZZWmi#Y$;hFxQfb}ha$T>S{;^{ioi6{gA0^JD(ZH{3OznE#`jDMqRx7maxmS0wnl5bTS!dNoUVP}i;8h_Tve)kBbXZg;XN5>+kaBOxK<Lv9fo$THFsLa(OsRQ+&?pF8+)IP7v6>!85I`3jky*%u*q2%*0Xz#z=B76m{)`HB6@0?b33{w0y`trlh=Tm0<zCd=db7D@e&x~Y?YBlVc?8s)<+Et(_&A!NtTe&m5KDONYFtaa9neGPTIQJ%QKM5pfkfbL(VRR(bPQ)#ggk_|PDc6Z$ASzbe2AI3nw%K+YvwVvm>ehb;b>+@!Wf$5CCn)<u4uKRJs^`yCBzX9{G8zv02!n0oD$eaHX3zUXEUGBY+=9VJkYZf552}msSpss#DX)3+0DXA12*oPF;YAP(Epuh^Q^AQ<!pGFNwcT<Xe2pH?eyeS+uqB}%i~jhibgdWp6J~j)Rw4$Sn+{XaJ#K{kk6~QES%kIVOx5?@4VgE+%j71R&S4r5zz6hkB)|)G9^!o<idaU%s+!9`gKn59{XlYo5g!0Gk>70Yl<)XG@RyR^5|<@m)T`Lz3I;lbxBL_3msy6GR;p3NlVAbe*)s>-HRSo!R^0fBvMLWrYVT~3=`KkG7m%6$E`Ne7!b6~2F}dsOVz#m<hwL`i%T-?Zfw2j^*8qWEAB`;T$0b8P?1gsJ>%lVlpvm6&lvhlZnd$C`s$VTud!;qvaaHq;Zor%h<pZql_v%;6EJf7rJ?^=gK)CbxggTeK`mKjsAb3ksk{0>{tFDvzQr=8gIw;Q6AX;<1%hd!0fpzoanKfTq~Hn=PE31Bl_WSo9#Ce9!l#9gyCOF*YL=DFfJv@_rH0<GnrNoybD|cm(a9W1*c0(P=3FRT!Cf@`<M{YH!`H}m?tq33-<W1F(7F(O;X8%_VzUdDqs)^b)e@aZX&Z|<X&57w!lg#eF9>8fUnX8TBwNy1JKEr{D33zVg>4S<a3GQ<UI(WjaHuqW%gfoA7JivNMRXvw+5FYj7>VWO!LTSjtV>ImxsaK8jMqpY8_lmHG>M;5Awr`km<;JXM}ri>x_kmON@+K7^QX{fTFTlHsaL6nDbTkZ^JgA%|MsYDJagoQmx4GO-|2B2D?M}+D9zzMXncQpf`e!|yB^M#Pl4%}FvuE)E4S&dfCYu6Hx3?1t7d9sr{L`z*~Fk!bEl7pi5NuO@^gc{>rQj5-z4@B<doH8bF42vJ!W)3A7VM9zR)m_mkaj<%COC#uWBXN38PM}RC3ahnf!AtZU@cV8P<wGBy>2X2i(L?ru3|1xtN+Fd>_}cnrkU))jQ-}!VYI-y;u+~iQEJ_ro<UBkLJHsP+o@5CzO=3$Y3U8-SCu0kB)6cRj#4R;e*ZCDSTvhO0o(P14&vb)po5*<B?oAZ&YPt8-F7XEp<F30{fQ&Kr_o8d0YZaATXb{45a|<dSaDWUVxeB!wtzH#?bzq=$wkUXn}#$L+)++FFB>&8&QZ{O*Q!Z7*X#*4@0sRqtat9iT~cgTIZ-eQq=56VG%}I_7eX0Ke%H3ga2}ywa=yNS3-`WeIQ<2#9<|-`>v5ih2^Dj^&L`&ZO-v^!{Vbavr_dFg1wXJmuWAr5@B64U^L}5YQbi~P(+m0qeoHv*&F4brXI$%w{EhNb<9+h2z*_J?Y87eS}<H`Wk1$#ze*|`j9;iY0$fumVoipia!FL4vP}G~<;tk)W%8GnSGKaQ%c~ws;j@EB;7dZzmbZwL@EcNV0-3?6lFGW^P*4fgZe=L)NqenLdha?adKB5LFD<C%A=L&-j6oi9b>LpS?QN0Qsn`3h*W<G)xYXb3{l3rF<&l~s8E(}_ttHum>qt?igo3;Sc!^PMxndnzV}X;6S^<D>RVO0lKeS4SrFA_6ru-8MZy{H&e*JkAKc(zMm267G^kMRLNM07^6?*K=M5!WiCfh&+$B%@X+Tyd203RuaHytd(!V6L45|ti0?s$d_MCy)^%>$!!rsMOz5rxl2c}f+Q$9+;CI-Z%0UnCh^SWF$#n8YG+^om!^z6N9+sW0-?l!xsrZEfgdK?9ZZE5QE>&o4O_z`L_SyWGPv(jM*54r{*cJ)={NvcJ)9Lt2$<aTyM<e?>htkD|vhk4X(d9ezd@x1AcD`O|QA6Spd@$duD5!oNxnD1CHQ$BfH)ek{&~SB*N`^;Fte7QR(_?DT5Tm0P7drZbdg)U}<YzpBrWEZTK**(UKZV9<_GS*cJMz2T)HS|vPD@<3U*P$8`kDG7u|kQ|OY=pt0Pr&cq=fq4%LvTkM+;X%RWee#cYlaq=>Hl0~(Jh9WqYWomZ7ZO$#dCi9%yfWj6W$;xvGv87{o1+P_j}0PibcIrG+ou5J#upG)8`wx%!bWI{E1y(D2z@U9luc{DCxU`}mLBV43^Dy|>u?r*hO931iHmuVC(!f>dMu`Y+J(71ZfqSw_NW4NNAti8)F(j9{kM_dh7y`9@8A<jaW{eKJg;La*2AR+)sb!R8fb<C@iH=6@X8`C#(a*BLeqZxGB^A$9}iD`W_2pQP{*^{gb6~}4{qbyDGA-~c(*2ygV)R-LrjlWgDT72(oDn<dPMn)U7fL~71cty@;E4sC2r!VF~Cp)@Jtx=9ER?DGlnnqN7)Cd+YZypI-ar8owJvS@3&IU+u!ke1jxr*4cMhz)wxln4n;W#qBK0G6HTV()$D#<!Dls>+w}%J#!gP%v}*&XKD@w5FwNkP4)NPR$i&gCF>W~^qy=r5Vdw2|hK15e!r@Pd+0gyg{@1PDo_)Kxn42Nk#zyIUd`gfQTzI!HvHAS$tKM&$FMH)DQTat5*~-Q9KFP*?#u~0SWQUe((op5bU-A=rM<vRgjs0KA3cIrQn1fA$6pp+7cN@EZC0sRl^Z0q^#abob)w2_KVT~M?Cr{M@c{Y%W4H6iB{?Fkgip{F5wSRhSl-2)1$Y?q>ee8eO+<Jxh4em@>g)9E0bFi`eKk4#6k2+GM>Wfy9Y{94h9RrJK{a>1!qO6K|^?OoAiH0gmydaIF9CHl(bLNg(caef$a*}MmBN9Q%PvkwuEuvDRtwSNV7_2j;8f#LAj?2CRs6y&gp0Q#yQ3L;XQ9R1h>9~EV2sktoq`hpVm*m`d%|RtbRdutrzq_%sS65XnEL`3G<;d3fviHCIL#I*;TR)VC9-4Wd3@6!_OG8P;D4%^9PEHRG|Em@M($!`7uU4h0_?JJ)-QZsQ%kw||Lzl7D`C@-}>RvGF`xoswZ;IRKf$7iTVOzWTp!G{*N939I(Lp<+aWp-~S4{^@yPsE+wOb-J`)I4~?dD2ysz-x4#bu8L**rS5_v)iz?y#l#nEna>#m2Zu3xxT`lq<t(CB}A;YyF1uw-^Pz8;NElrF~qt5op5JCB9__(DtlNVJm{EK2`gId&M_6I5obMNL`iEe8WmZ4;R^1Zg^JQNvg6;YUk0bq~|I-7LzO`<mhw5vM3g*f((m_9Igx1T%WSNYb$p(Hd0NC$;Zz0NXN42omn!f=S$(`Qe9F?%!Cz0#RPeU`k;NIhnx-1+t-()D3)n@gqg0hWN9fUK9SmNZ1)!2nY>GdnJOjh$d+ksfP-N`Hr4mev_>|YV7)^)wdHa|4WhE5G<G8nfJ0~5fXM%|YyY;U4@R&pX2m@^q19xm#5;_Qa9XPEgpsR;{`y9-|7ka?wbg39fpN5K&~K_MJ0+YvXThVIp?9n!5k#qgEZ1or+QKkefQ6fi5S}3>>bjbJGRybcNBcoNIzB>mmB{*v0;_zwQjNEf5s5w-ot6u`q5=lTL2x~caoJLNKY}b7VAZcC#mJRh*-++QF0l`<a@jrDhVWL$J&^D-Q16nEQNTb@iw7Z@4#pnQt#u5f?9<TwrTz;R3dgy2L=$B=h87ZSmzFpio{za|H;4rQGAsl2XVY|ot8H-r$5Mw|i*>hJoV;)Asi#~|)YZ<S@6>Lj&$#7ELzW#kfqMWwYh()6r33=gnwGvVC4s2|8AsT=MTT6~4%cz^*?|_AHVOo(i)O&{+1c_l9&|A`1aO|tvI&*sq0#>w`6BS0oV>QfWZXuD9O%-Y{RVF>Yz)%Fts!wv!3c0&m_3r#`7MeIs(8ru+Di3JkDr$yy-3TqT7eKm$_1?|;LoWI2L)pPs-}^OJ%xnKt$g;HHdYz)r0JY<lcNmK7SE>o=cT>VQJ<pJz-Gx<DsPio2I;+Sc4k_ulScSUg$BL(QRJ3l<COxGHVmeAZN2lUOl;CJ>tgqBj_VIWO*laeo2VVo9!S(~_|A?E)mYU3^5KS(5YBCDiOy(7g(yZGes9j?3YlpI1TlpB#ScJL<`gikUItxB3#9I889#Xho6o3C^r|bTh*VAcOl$EJdW;x@3Q5Uyp1*zDs$mMK$xC6AcYLB;Y{Q%qa?C;&tj>_vw(rdK6z2s}h$RM(!E+gLoSTw8QXWoieap%*(0snVW<t}WT+~#lJML<Su|HfYNgLuA<cSw|Np+klb$YT+{l$cpk2rGxXkE&~CCVoWtC7_BzqP2d9*&FM<E1lG=>U;QY6D0e*-(g`8}{4bcz#V?zf4cJ_iBt;!B7IrM4RhZ3u~3`mW0rT<F1BXYPYTHo5H9XyRSE7h36-ihE&*pCo5Q^CBT}91GB<vopr=A(?|*jqReQsCp;v-ioDTGe%p3<K5a$m2@@9U2Z(Zo{l--v^~}{nL<kgj)83zy_M|Fv6k1EPx_85JEw0w>1|rrQdt5L>PpqYgYK{f640a&9#xa=8CQT3WSxL~xvqsoGHOy$5;iW4v978}vYelBwzx_&$&>v{!_Y{IboMch;Y6$X~u7WR2TN<oU6PO&u6hCx*eB3I*icFE@TdI4i#Z0CAd{Ft610G1iC-D<ZQR|q0gIJ6Xl**&jNwroARxdn#tJy5g)@$D=y%C*W3`Ya&;Pb8fW=Tfah-MwnjM6s1FX&Ncb6_WP;;mW1-8l@vv*=@%O~^d7OlMUPBAUo58G^YmGrz78ZZNQ#8H7!t;B{L^1GZDBnCeC7ceGZok|z-z8XwM_**paf(#zR&wER+IHdq7w9)Mp)lq>R)&)r~XAI|V~vn%rH#B6A=g3NzC8VoazSJ!Xy1?JlYdbGFs=C7M?-$wDyZhx=0-`{!FGwj)11zV=i>;60)<%O`nzZk_TKly_+@L0)#3{;bwRy*pM1$OZ@5_}>+dGH2hD7q*G(fb;mV&1j-_sKN>n7Kf@;Y7+2@`&Z~kPDASoH3BWgO!+GX6aaGHP=F`@WcGIx3kZVR!N{IHSMF3%|IFD@gp6<>D|!-4(xa!CxO_&W=Opw!o+MEDeQDcU`Z_idsEkN*Nm0Eb~x7ePNXvEg@~3&+oM1`b8w)1s~jL=BKY>a0WT52U8Bst;_lP}B%O@hpYs!IT-QrC?l+HxfJPRkAiPT_lv<FKa}n;Fai9?zN#w%*lgOh&eL)}87dPZ@y|1>=QEtC#Hb%CKG-E0m+{ff+w(M+Ep26YRqbw>myJGl^Uw-z7r%xYK{aGW;(x0ns6pBsZ$IBc`BVLc9!E9umpMF$sVD|Dj8&T8`4n{*U<7`HITqF>4j`Jretf~AJLqFpI(<tdP#P}o#aKhG@buYS;!+ce!HlH9HcsiVM!SQJjEXCcf#7P<1YfO*hlkI48W-aRH#K2I5#*jb$YdG`qvG|maj}w)`WLr2!`W4|+m8k4eeu4MEgTx0@|I|_1<OIgj!>3mRKY76my=e%-B0N*hHRFf8><BL=$A6g+CMqwVLdEx9{@Spv#Zg)1s*Lvy$bwV56KwJUO|#~3RBjOZh}m&nw^!=o0i;Bc{Hl2Xkr!Q^y_zsFh7z^RsQorS{a6h>kgeDCLA~AGi59w~Kgf#Mjrw~#8y~iMyKN&yUX5cC6k;K;R)S3J*pQI<Y3QW#H7<}HbZZ~K;u+<UX<*hA<-kcG?H(=(ds^nb!yp)j|JXXvbzfjz&mZmL57N%Ad=T?m`kZUHvF!0=IB+ou4ppI23m0?SHcu~Ti@JcMnV`j{5D<y^K+$+ks#!Pu@f;TPj?{0bgN%<^#A21bQ4PK1OUU53D;UHqu1DGTj0`zGMgzyk5+h=|FX17cAfu;{JOg|OLd0t5KPc1NqpgEw?&XmW&%EMtb86$RNSHDov5{AGrL0|r6I&VlB9*v1SUGTdrJR@8zB~NRpLuk}cA^@9=VX!gK0npFo*02`P;c8P?Q*$FUH8XN(K1b8HQfE4#418$hnvw8<0%B<RAM5o5C(acbJ|wGkGJxZd~gFLmy#k_hwE5<lncz$ZRoNR-GF(-`I%m&H>xxEsbTH|6yRD&{V1-}U0k7XOcO_kz1wG?Rs3{YuUt514d!TxvGU|LKUCq#SaL`&VR>wg$h9k@g4|spVbw)4Q}an`br|XVES-LJz?fEQ#;IV|sMG<!dWH0|ouBog7se(2*IKjyTpEnL9lVZEzBECmrmjcVb<2xku28&AUHo7G+c9B8)9WJdVKTrNIC}G6ipZ;(ehSk24^Fw0&%bTb%Xt0bQneH7A_GewHnR~wD0@-woYVfoIKC=>ESrNTc`>}MMHv1L>8zLlBhX8lg;|6fE^srJ(~{B^M8>|%I9UQps1&7Q<N7o#Na{XeHRBOWH;(rMpb*CtL-3qr7sIhHQd$|fK=kkAyu3__9NBF#Pn00TN?<7=bD@<&+#}Q<z_3+}E=})p2g>Y8JvgHA1O=;04y9J5_K!KZO+R>IjM^g+88J-e!kUYyx6|8whvOo3Mx=k{mnXxl2)JRN%Yrx1jFmH;A{($-4!P?FgDqwQb9&wb6uU~0jEPRTL&&V-uHhR9v>fNLk%yfoTwX+;Rn<i9i+fFb3Lm}S8$48^`dDP-vy6hEsfB8eNAMg#7sEsl9vql)7$D4Vx~S;F%jT(DsWT~ULx(&+Upr9G2*FX(jZ}|D6r4>0s;f_F_;w}Yx^HE_y50tn>7Ibrq=q29(zi!oFBZA0zvTr++nOAXqlgJ&nvs#k->rcfsFCc>B+=g^<t(d4-T)dbAD=H1e;Wj5H$n2XX1bV?=qkp*^d$e3wHBEn7RF<ni7_g0G5hu$CPG8GhhEF~I~Bc84r|jw`4nP(wmB0Gh7r<lJ*$W{hO|1h=P7lzO3;1}8xHdFK<-wV=VPnD7QFb)s&d^Iswy+{<ZoUmU1`d&iesC@Z>AB`mPq>{ThZhY5!DHREzIv27Km&#`bBINju&Z>^}s|aNwPNaqjKC?{K9H#hndPoB5phs8pmhZg`JPmpqh^qnFN|Y#zLviVypfv31-BPtswSunog%fGs~0;rTObVBj6PEMZIw$7Qj9eix7-MOnPwzf-U~$EoISB6u{M&v(2GB92?Qk*Mnd6e%pHg_H9ynjt=+m!JW;WUiqnPIxRi5xBqJU{eJMA={G$@i{M{2J*UgG`2OXS`5Dzlpj#_)<Mv*04ML+lfyC^^xbMh7=B5?Q)Bz2I-WX?B>Qy>iIto-#3Paf0eYyYEm(G2(0Nd1Lno$H~|4iEG4~B&OIJ+R&07J@T?ka(w`%_G3r0eekMet}PmjC)xQZvYaU;<iD0tp;%=BPC1sP3=tEHq7Oy@&j`XH#Ei0|Sej*a6~#4E>BEwx5l-9Jx2hm*#}ur`+ogW=^+X_V)JrZ+5re@0hcu=BaIo8t|L@(hWu-kM6zS+o9mUR|0%Ya~XcQG`**$qclNiw2OcJIj;-xQ}kFi^!lCnOMbEq*Cx`{S=i}cnD30TRu~Nza2v1fdL;r3St0S4mzUWK+wuH6>_T)NMTkRJEDbGx&HsTrRYVvnF+<35^w~%7Q?@Vg9BqfLI0f4;U%h=BBe1NEXK--enA2>O&ZuTZ7*2%7DB>tkaJ8zM?ieCXKWEN)Jk;IMQM%owz@w9Fc7-@c@^Fy`M>~<JRYRsF{g=3R(XlB993BnV98i%NZz+vP9uYdmpc0C#n?TP*2zUZl9PM(<29SsB6XrL>O|JA<(M#P4%9(L}>TFzhh_Y|EvM~H{uEXxCC=0ieUc>-!)_El5J5!aC)A2kiqSOd7q?A#%%{b##+hN%NUY{4nW6*{`97q_If#niFSsVNBvb*tujde%703~6Vdt}Yhj4g_efrWJ2e-Iq$3L&p!qkA6{GFx%n636}-M0zTV!I4;OCY7)dSovJySP?O%Uwlmdy==fOt)qASX`Yj;c7sgE!h-kFe_QQn`^+JpXkR+iRR$KD85Zrq-Eb2cmU>f)y`~(X8`m848xHeVX~fGz%A@pfJQ|)%)9Fn+`qf5L(3#0ejH6)&_?9bYB*uhh!zpq1#G-#7CXK?@P1i0FfkV+Fn4ZHiMKz~Wjy4br^ExSNmw7RB{o{4CarjX>qK#)d_CZF%x+-Ch=x4<Xd^onLRubihjY`j&MH*l(qt&)yhBQ<HE|$vS916llPr%I>Zm;R6NC6}i42BsPiv<%VCz?t_fADFKVSgmnM4NxD9c|e7GD__*WHX;=poLvbw`A+SkrGk!SXeE}z;x;Gqw_NXtuuGn-%Ja_MqEWUqAZ+3%wmZK>Ty!J>G{WOO!Z{pI2dvI3w8Xl%(LALL&O~q5<hCp#hG2e2mru3Yy=nlR}-j6?LU$BDFQp%W>-A|7sd9>;cA&5)^j5lnE)kFg|_YYg^lx8{IIFYUg-D<iWr#%O-~u^VY9M_5w)Wmkx_Ysv@a3rZk9I)@F`D#13=2iBX~HTJN!IOelVk7FH?8Wlo{X%5eO(^Rzd6vdyHWmV~ZV2>>_}>C5C~R+F$mzw<H#t;Z={5CaMd+w;mnyM~;mM9nLd{4<3UXnC3pGHH~Qdu3{-(yEX5zUs?Jg^o9rz1&0Fn3zx?0J#gT_JdgP|WhNX$=L*>B1@Es*v&Hk2ZJ>waO6Zpswc(^Oipe7KWjt3y|33!tPZE3cN0GZf#xsO#)`T>{N*>&tW?m~NlN+GcZocjHjlQ$<ejiYYFY`-!ah6ZF3`y~(cs*ortlrzb-iKd%yFEN<_r>879n8Z1s@nks%^M2a@`NNDE$kz7M#QSYwUylM#>DL}j~*TTgEEml?UQJ)&&f)DT&~S*iTO-IdXHfZU7O%jm*^t00!?^(WL7bjtW{@t+oxj(=V}$0E43MV2s0vK-W_xh>g1f0s65KR9f!L^6UgtfzX@7jtBOJ)F^p2-Nat9h(D|i`CC4ZdpYl0bGMKuY4NIGY)awyg_&yI((t@joIx}M^rF)Co1!pn~2+-slcXN<?JDM4(=d7n&GU{ncMgDjeyAa-MV-9N1I1dkP%${kDIj-}>K`l(LYLW_QHREu4XiwKX{0lwakc40!N13+DTk?g{%9-a{enhd=<H;IhO;Du;7@k>*tG5DhV%IeD00S*nU7v2mDw)wn!2T-Pqr&g=TEhTFZ*$5H-O11T(vr4VEvAxt2JObsdQqu`Tm$m;w=u_xr&ok%*g(y4*GqNe97hT&e<Uar7XN|IcnJ`$X6SGSJe)td0QZ3Yq3DYkXDdN3TLE+Nr1sb`npTO^3{iSXHj36zQ>?bqaR^kv@Myc6wO~F>|LA0^?yrR~YIujw;LCh4m%S&4WOGYyu<g3O97xQTtBc~;i)1zMA4nSP+L!QI^O9?Z9snk4*hrDW6U$~?dWon9eKu;Jc|{)JOS|-MT>eIgq65k8>v)!?x*OG^6giMNT}oElrbkP89X?+OJ%4_BVTH9uriP4xGUIvPm@gFqTv>k3u`FQD{t*4TAVFXO&z?*Tx8ko`$Pnb!u6*u39joQ0HcPBOEc&Dja1J;Xj3D+Fbo^e!*DX)2=#tO!K5GeGS$Urp%$#SI`7uR|vn!BAl@K<3hJBhM!sysMevHko!f0y#_AB1Vrngiw8je2}b&-EQmp-U)eDj^wQDtER!Zt##i~*8SRdgz4wpsZ}8}JSS^&#`*FFwZ|lz`5Unigb|G;MeY?QvnqBaf_dum!z@7%V*mXhA~9Q++2r6qSzZzu$9Ojt?sB2Y1(XOEv~WB;+t{;QaJ2_<dx~q-@eZD8lY3LY2CtYn8_<aaR|rBtj`9G-pq0qO_Vkt4{7HFUp1YxZ))X!xK+h_RH>-7=w(5#dXIP5`}W9^KlYOBi!$*GmHAvHmualR5~BcV#ZY}$TQb!r-MQ4VasTT`5B368gmm=BeIBF3-A+hHpIbUBp-uIUoa<H4e5ejmcc!aeXG~{$9`I?2q&R6GBE7jQv~ow{V$x*7C5@XaP(DvqV8SUTkc5LAo0o(&bC5Bg%Ws~-N+f!>X;om)eu!ab#Q@5Q#&A4*L1mWo0XW#AgC?#jTwL78`@TDP<030x4X6B#W;7Q?bvTA42KCGlaOft;aZ;J%&<N@8e1_DK!UKyAi;~VLWEnZWv;?X?iB5VDd|RK*;<y|RaCG-HxE2?^H)ekF`|QoshwT9cTj194p917g;8l&3G&<TEBQOLxAq>o%g|Uf&TjD48g|D#r4)1UuT7O7zM0(wq|s_hdGHmXQ!|#hdKr60nrVHrob-Xk95tnTq@_+Fhnp)bu!iY5X{O&G&LHNWj9tt;&oavD94r)Q`i&CJR%mrl-;QO?YHM#26UyEH4@oJ3VLrR2((=HSuw^pX3qS=F{Uk3*!zbf%DqzSir&}}ivrBTXLSlW|UNOW6RouqOmBF6WH%McvKZ0?qRJpZWqrd~QzZ!?tp1TnN&&Dy=vl%D0Om{Y(UuIL&Rn$~1B(wapE0x+x1Um?KmxE%zC0Q6&0RKEoq6b{|Ih}Pv#W4`-`VCUuhcdx<MYxy~lSl#(o%!j-eW?lh(AR6MJ}O-joCx-m5D{gTk+;gzY=?J{{a0w3TI==R%3`RR;y{Jjs>08m4NG}`!*ez2YklaS!q){du(C*|T4}Q+GiRxHFxK`(>Pxih<NMJ7oJl@m(pBzEYq6I5|H!bRp45u)`fs*t1Qby<4m2+>thN6E>q7L97OKc5V%ea|8^nEVWflR2HIL$!$S&?SV_#I3P>dCB5$iY%)af86i(&=DiDMQMrFUzbqP)T#)fKG+y=KwsjWwlNVgr7od764()d}&E-*%vg=(IA%2e*Gu0jt&&mZ-hCWH%9NOl)1SDo<;aj8Np4AGJn*l0%N$?PDpmB%ZW!E~``)Zsm0x2f?>W0wBqswS4m){HDtLbVJg+%|3^wLy~#XgDEAk6o${hL=O1DrB=Og`?X9IOGVYo=*1&7AcXbXd_m%%4<u@w^DQxJu!InH^5{ONzjA)-S5-m44$+2`Rrp81V8dPN)!$+Zn9oetUG5}e#3&pA1%onp9~mT(!JvXosvD0=I0hJ+L8n6QC?n_X*XUQN+n{m_%fPjn9QG&)K~x%`&Mo0inH`R8nEFl>7Dpstq0Rn^J6sginn=D=Cg=i-gkt}<>N$_Wd)!}DJtYX^fP-UNoyLk$P@t;j215lcVp#Wh6d&-v&$NuQKA6A_-UVzt1|f}eKBPIOsJ>Fv{3M=!fAIY0&f(IRUmmcp{(D;HKCL#s($->P?MVEZxa+z^jm49yy=yO<DT1eO-GWp7jM*EXNs34(h}GOi$uq?kNJ9#BL{bBD-KSplt$Hc_Q~cQ}SL~$~?{n?mzyi}JBO~5O_(7TxwK4<v9zmMn&VjXOnjz4yPd~yop`4J>maP8fZW~ccb(vIytWDvq^q^5z_FnF8?nou8{oe2W&EDSO(yauj4X6ypKqAw7zwh^Uw>I9^W?A|}VmUt?5xP_rlsJJ=yLB?^4+lgP;l6*9QPkG-hN4e45vk&E{mffHq2goba0z95ms<Dep}cpX?;KH=#TMNEM6i@!-*1{IFM6h~7oZza%e~&zkq+_IK{`v@r|IcM#u`XDZ7#jxqG5`TX~_w9Py{kIawQ1{|37nY!`{Ymtcm`WiFWU!fegWtV<%b2@L5`-ZSK+6N_6a8k{22hLlVc}fWZKw8HWG;cD+^AUER|IQjT-?X7^acOizDzb$z}C;rx%Ir^PbS0@<0tXZPNY=aSRe_mqLK(q6hfG(VklM>#jEK1nwyPmjLUPU-KVe4R5RdcaBF23?!;lSMt{7x|_zwc3u{ahL8oUh|uLi=5cDW~W;}c06fgOiIp6>?D=>j1)W5tL19JF~Qk4w&{Cx_pU0mNY8u`-32wlUu}uP>Cv&91Lbf`6!_LBl<heqGzIh#Qyh?yS8x8hw|gfI@lDx%n6~6Ett>H)E{k3A^Ig^Cu?6I(V{+y;>OqcrBEO&dii8&e&7)-kb~}_$lrULul2i%hVF%V6X?-Q~>UA3ojvl@kfmc9(RW>RUPsTB^7$}sSSSR1zsguyU*P@wpZ@VO_G$m|R)Z(?*vpmC{#0+Ob%Tp~fRRm*MUyFm}jvYlxT&Qm|c2;krOI|@man*r+ZAYZ1rRG5Cz+Wj(%eaT6@eP>voaje620qG?STczekoI}!L?LZ=EQVRYh)Vd+#vS#9pTbMWfY+Q41Lj?!?S4NTK5$$j;f&5d;*tWQOGkS^yJjNOBTAVqGwr3at2>0U>v_GHMSIgsO2X{$8F}Hx{g~fqrfz~Nw2levr=OtsuRNk@Nx9>zv$|zI<zo49UY{%+%@PoHQeep6r^{w7e|}spHW&JhxkF?AAi8q>H7d&`JZcBXfY!%gQu|xitXu?2O?u#Mh4rEyWFz0DJ=(pUO5E62Cz4c~*djULj<frI_x0|(o&DVx{L)d~pD54LZSR_*PD@oICNo(NVp<qhL>Hx6*Q>ePiTrax+Bx|f7n80PZb>cU{#;*YmxR3r@4Y18j3@e)i0m9tX*<fKL90aRp_ZX4{GxT%fm!c+oD5WxTum8%PreuBM0BN6bB>;&i^@xz*WSq!nSm`bZ*<~Sho^((nlN`EB}@Ntr^?L^H(y(vz!}_#UD1QbPsc~HHR5~_g$O1j*-B#ZCeFIocG{3D@044>aNUE^ibX}y%^6~xt3TC)2-vgDIl}T%z~g^rygBKw#e(@^%{#)c9=4qDnL>JUa_`oqlgSuS_+YgLA)fNz3@!cU?e6R8?$7V0uYP>FzxQ(IZ**kS?bOd7Cx%5ggZj?Oe6M!j|1f>N^ZW<NZ2ac=?#^re6V1MZ4A>*EhQ?y%EM@>99K~(pG=BH;$GsP#m-equ7n}KP8VbF5^J-`Bb;Kj)dN7(TFB}&|uLzT~4P-vzPw&^U*Kc0XsP8f8c7Cy0AjWoj?6|{xW5kC1ar7r*CBGa!xx3Q-nv$Cexr72$OzZFxUq2U5#X3y<os+~n=lRPw`#<nbdH?3S{pq)FUi>ZDDqT6nR}_gR_gj`1e|x?2YVY~<t=ka$>ApFsnvYfM*FU*I+Rf^ev~8~EeP8(BT=YI7BA4tNN_<YEFO#z2gyO}>@u<`KS2BQBi=Is=HS`@j6Gq<^=js{7?~sfF8A_w_ru;lkLxxA0Tm!KRmy5CX&T*rQg}t`;rR3<4_x|S6FQpIs(sVzJ7{a$+3CYYU$gal6xfMP|Se9hoq~K)Wn4gE-Y$18cDPw-QOT|*~49lzsE$Rwbt#k`-y-wR)H6*a~M;c3D7-RouvXVZ(J|TZLE=HPqiK_}wh)c}K(8mv+koQ%?p+!Rv2SyP^wFpB3&$v(CG46p>MBcSdjH*{yuA=-vyx56jwB3dsnKvW|GGfFD`bPd|=Jf|w+HtTM;$hWriyoP%xS|sjCoysD+RR51Y&~Ra2139kYVNQJVRJ*%I5!f&;YURd3t#i-xS8{@wqZu-0eSp$P%8`j-l6D(;PFcW0d+Ik!dnKM9=bp|_(<(fyF;S8jyL3HrQq}z0Hb5PIE4Cw^Itv#Og8C`jAy4icQPZof+)k_@Cx~kue=kHY=Z#0N!Z5~!)J>n_hiN9AH_1YWmOBp-LDn0um%bz1@=nZd5Cc4gdCV0fvt~Ytf)Uj8xOr+ZpevBiuzc=m2B(ArZ>kV5WvUTIi}rp8u(ciLC11%^?Vk^Og?}6qvP`5yyloi_lqwydO`*MbMN&FWTz!=Y=7@(e*65#7d!md4|{KgSK8etZ8$in*SkA!_ar0;3ra>r3Eu`&i5;O930kQuw>wckp@N|&(>Isv`Oj>{MIs%yzs7z$J;Z0!4aPndumjRq95%1t>;p*Q$G7Ns6LM#<a>Fg2cW*7er|};nu$hC!DO7!PDVkGF)Z?j0`8FKkVeuY1(xFmJ*IS`O@3`~}-i!l{ac^q7=T0@Rs3hxJ8}fy|xz#`_By*q9<|X4EZ}YBM51Siv%q3jc0aYQ+r+CdsgQ=@JQbEpXFMG4lH{X2Y8{|cwzW(dpi@lxV-Tu$T&X-S~Jej)xdouphS7Z05tk_^^KEnQpo?wf~Em1ziqCXrK4_!g}$Gv?x=vtTvj#TJRQ}CX2Ly||1H*%kK?`VFVR6q!jY)kR`Et{K0c00eJ-ZOmPkboB9y&%;=u}=JN2}@nf7VvbRGN2!A0e+xEF!71JZ>OAxH*DL7hYxPJp<5D#HKUcBeSRZJ$8eBusDbv@yD842&0rF<f)RMA6HPZDLZRHl`z^EXOLx|%G#I8H@g)ozXXr6)e@p=GWx{YC(@|h32f_W2m^>NB$clTeC?)ge{5pJu2AQln6qBKi1^`((a_i+8WZ$t#MegsRQ&L%Yj~w`5y9y$nXw&fJHz^LlS<w;ZoGXpLNtkie4Nq^?+hKmH6?Au;U;H777P566lOrD-JUKcT|K$nna+n)>$K;khCa|N_Sso>bzvYmMo2WCHPTv-fiyOCrZsYA+>gu9T*=F%@a68c4ko>#&rg)k|{vn>l-D>5fC8F@S%D8Ln!kR5RHw5FP{G8jeH+(+lf{}mwEV&Z(+yLYRm;*hAZ%)dquF=&gWr)N~VcRks$711cF5U}_HA1K&8PmAmE=NIes6+rGaLZ$6BUStbqPIMq(s%LH(UXk9Lr9Yfj%ZK*4R^<AKFe8#(P4!Pl~t!j=P7oi0>69}P#C&7HxID{8UMc=igJnO5~A5i<d&q>>Yt_f+G{hLgl^m8&3u7qlc9IM&G_#C<Vw%AJ8jV^v248~Ai{P-Nz*bW)=@Ns15CMHYbN;fQ~v<p9@$~uvA$ujhNM=qE^5p1dtO;_aw$Kr7nic_<11AK)TqtF2VsPyL|kE*u}<1%6v)p__!1;RwX8jb6KVQDwtaj8?6*1v$z~^&D^G|cW&<<3^M=5`x9=gXldYe^D;kcBCp2XqpSh!L;eh6CybuEYvq-I^d?-yK&u9q**TQZzXyYA0hT0VDxh|ugZ+h5WB&9qA3`F}oJGcG2&rGqaA>QVwa!$<ob!nI34`9fWCaCbhCYO*ap*nWYO1$k|68@as3G3yh22f!csxyecV!m|JVs%FMyKr#hz{9vJ%Ps(X{@r|>dKL?vza1AhmXJBNt2>T#-|>Ls$wB>}6$kV}Z%2AID89zuJRg!c5rr`~^jF05EaQDUEOM+5+`o9=1=R$DhXr=%nU^#J@Bs^nb8&tgD&UykzI`_(cftuRGubFD&fGK0=M51mYuPrrAm3qzY;^|rjnkxx|AA&W&fTnYanh%Fl)D%lm`~^luhc+}l6rabE}PtO47T0du}5sYW2AmFTn3+WTs|@FgUppp#|Jf*=B7nQjJJV5mB0tSF4Z7u#7ljI2IX5`@;*w?Ls^A=knybr1my-o$D`26q%t%$pc1$dInfN7m+4Z5)zbD1?JFi;l%j!B6(c1GC!Bmy+7hnQlSd_jTex*R5lb-!W~dYC#uv%?!^NP-a0t}k)qF-c)8Ufbaw<6lSv3(Rz#OU`741|f*+P>RDJD%8uhefdG&2@W#KSa#$mR_nb<cC8lkf-Fy?a)a1ICJM6TP1uoQYjEmFpCZ6aAYHt5dXS7L?Bsxv~!Eomf*OC~7UA-6bO*j;}uu=d)x5-B_&IEU=h<8tXgffIWOb*;5`oD?Z>uK`tW_{Q(jN-%`&^OIOv3Y@Q#6R+2<bR1H2~kn8w|aaR$S;n$c$aI0h7ed^Qoh)|$-?L@dX7`)BQC+|rZJ8_2N5_NM%vkHsq^S?cRNtQk8sa>~j<dqzp8-vWOtC#^~#xa?dGL6IHKnow)zl8u*#|XlkY`fh+Dfoy+l+_Q8mFmI>^5DKF&C=H1$%+s8R+fJT5r3576eEL>92653*|PhKWn>`fQ+?cb>Dtk@t|hw@wGN|7+0qhM9aNoA88ee5o^-rH3A<MQER|&O0t{{GZin>Xa6&s?m9#@racCPG`{t2q75*^sY6WZ2LJP;&ew2(^DV2eaQbX?WOxT$#_W5^0>G3tmo5%3}Vsv)*Qz|=rK-EEY((-Sqm>&5KlTWZ~fS%!x+t5RbDdjFElwLkgLIGMrIHd9)m{=3#Hu3;6)`~Gog$W>#3L$2B+n!%PF|2matwZN{bT^RSbUh1frk}u;{lw%>*TkPLyO3LVRTu3qAzTWtYE<&b3)S{&$RmX{Og$;Mikp<M_a?IUa?0JiYysg?<|xXwxtSB)yk+OCVoZn}F(|xd5f!01x-)_Osbnw|Ry|Vs=BLOr@<n-rPTdX?yFxaBeLNbIjb3`oWBIfU?ymE1?%!{gQzDlCUPExL6gOly;7PaCX>dErBx$F^PMcPaL09Aqce!_p;(*&Zr>iYil{imTO`i=e=Li)~&3@Qm0r)ew$BNRJCCx~s{|688`k`Z_*~pZnx1amn>-vxG6YUuT<+wmLwpLA@6)WcHNxWiq8t*XA2NU%jNZ?BV5pz~VP(wo+84RJd>B{w#4k25zURDgR;Dz5yo)mXjKYS4UqvG)~!cU6Fk1yHo-Rb0q56=X6S@nfqjQ;XRxTscZnG)j2I;M0BK<gMMZ?`vHCWK-&uhZva!!^s-asv>42s;{73pY$40&@bSC1;y=i*-q1h()_R`Ngf~6@+C;?M>0DCvK17@XR$!(#QE~35Snof<AG)Bp6a!1mr&X=r!s!1Ds1rcGOgcbtPmpO29r=iR0_XMRC*6!rfwzJ^n_2BOmGVlpmuQ|K{(g+<CoNEQ=co19kI16x;*ZWw)Vz1g+i3<;&dbuuvq3(P(sA<o-u3AoSoy!$#$TYWbs3Ka=YlY_oh_chpZl%BDUB@8J4|9<IRM#~<h9(a%mlw_HQJuG|5;A!m_W>Q+|)e^(zgsGPgO77wJw`v?8nT+ZCq?F{*BNi^kC{}+brcE%Dqo>1+lR3dZX=jgvK>$BUT9ON0IJFS3va$Z-Lq4VKuY#2`SbbJ5K%lCH0=8KEsW<@|PZCEjOJtZJAU=nn8+V8V|eh*zx(<??mJH2%OIjiWux@%2$IXEfZVC&_jq?GfU?Y4izk}UuGtf53Bb=Gj~eQs=kJ@x<Z8+OcKi=N8*WSRg@{c$b1lq5TFaazsE{&rJyCPj&iz6FuY_$FOhh5ZSxWzHj}D18F*#+e0-uUAN_3nvo41*^ps)Gm&G(jZDq{M1uLB8bn}DXKkjbFnU@qm`n{xLyz%&d_I=1PjBd3R<f$5Opix89^<eNs5|+d**Jd;*I(*)$HMca<~xG)+43|^Iq$%IXkgWMV$H)`M@rLcz4vqT~=%ICR{Dq3rX@Ku*=hoA*0Mifytk8D3O^T-82^)H~kI#xlRcEP!Nv{R{vs742^gNFd4Y0W_18((2JFG|6!;!KTLdCbTF(usf9T*t&0y&F8Y7^(*G3Sy~X_4KRU14^XT_Qb>e^UKkoHt<M^OF>b!xOM`k$xi?hUppIE@~^E!Oz)7yn7Zf?Sll{*r|6?7r%-|xPEzvq|;_T+xPzxVRT=Q~q*${tmeBX+eO^M#LSLU-?bS3|z}Kh{%WrAAcm?$3Msl&tCH-s}H#RsZEr>fI&l60vbtKFgHf%Fo}te!csAe@fnDPoEq%Z{NLn^Bw2^#FH=FioD<7*?&LX{p;?#zoFcd(HAtJx9@f-U}yS%?*;kBeEF9r;n{cZc6X)hlP7;cW>>%KAYb4z3EN4X5_$ibx_{UKZojMMkD4FW(I#NdE3*VZh=y{Yuyn81WWtNqBZqn&k4KATtKa$S?hD(<)34y!wleh?S&zPUdxc?08SHCZ{EsKag$DWmsc1vx-~UJ{w%$+Q?!KG8-TQf$vNnBLKgMia)K$Bo^ykHwU(x5Ret!G<dur<G|M=ob@vEEszdRXA^?bmK-Jjpla=hDnJJnWDGuG-)Q*jCMnBTY)0(1s5)voU2>$Rx7IkyZOc+#5Vp8v6a{O7pme?rg7uSQ=Ch+=;AXa4;q{ieGA_?Itf7+?GuyJgqypWW%}omac!xcKc$N*eZViWe-SM~|kjcYof8Zo}>E-JN&S@7}z7<u)R6>-iuQ@omh7q`(pK1%;CtL33HnrpGmL+*tq#!P4Loe*K4%ils6D6K=y*v)SWi<93yN1*^Wh%pyTkLP8@Pl@3;68-tTf5pXx14h8}Z^BE~HF0Z{KTYFibkXAIJc_Vr{r4V}le6c*K#0Aa^hf_yrJ`>k&6J03-=+wy1xlXFRr2m*cAiV@Bvnll+7cTjqSii;3WEqy5V}R1wwGbt+TvZsS$eU@o<ksh+G+Y)%G9Q?iQgO{8eVMxD4a!l9?b)oJO(mUfTsC@(^2@8nprFR3%{!C@Sc^NBXN2UD7Pc=#X+?C;loj-rflmfAZL)J0z2)*YRam#Yeamz5>q=rbx)b7Gp(N0Yrag;jU!pV}3pbaux>?R!){n<uqy_L5F2d=#X3>tnurE<M4p!)tk6-J)x*)WfCby~hO(^HMwOq%|JD!(|YO$DV(w^?jM6bPS_q)A!@AuuU>d5D?c)6p0yU!m#ee&gBzWVc*!$STbBK>Ob^$r)H3-i^^&+=tZcD#7KGvy=4c?8cbi1T}Tfi&M`Ct)qqw&zIB8Zphv<6XKv4!<12@jt#Gv3RC7#b6>`yPa~pSx5GFktoK(FT*~@LdRHzhPjQCVWtL{A*3r=Hpa7by>h&5ZIjqDDCM{hJG_b$OnA2;x-@H>DV6MoWB57i=TH+S?!Wqd)B#GOIF3glJ(h2+>Ydqb=EV)D13^P1=EYw8Yh4>Jtg+>0D088|Xhh)+buzZ_(Et2C81=M~f?i9D0)oyB$`5MKKd0sZbt=WRBp2fMHVr2OT{ORZT8hp4rs32R@N(`G)*B@>EBYeoa8&FO#1rEvMsi+Q<REa02sK;UxZHmDa(5LEMg7;!ktDsDNVi7Fs_JggWz#sCP4~VdCr`il^T@Haqo>3UQGJf1@GO4^r`(b6y1MW{bW$;ip>&B7jXaJZ>?FZFDK1OtX1<prL^EF0?iwzW*!8p+{k6PYm-1xqt&>Rh-%R(Pza8pG-QQD+g>`)1FhZ>Tl+^2@?`VCNaGxLCtcMPbH+s4b5gsxOe(K4p39ulj9M{*R-)JPkY2zuS?4Uz~Rq~Fq&ZaS*Z{F{+CgZOJ`6Pe8bdvw(Qhw|^8je55u`@|%qAzC+7ia-0Y;u5CY-?`F+nvF+H!C+=%Zu{qp9Z7z`qyYa*=O&@e=%kNW-t)TQ~HfRWRD;Ym`?`nO51}jti0bC&CFelC32e0HWw5-N?v;-WJIH_S+ytgIYl>pRvc4ce-rQ2^UV09ccv0aszyB&f)v#vhBwkXz#q!p7t`7N%<+sR8W?uQ$%E?*v)k=_KKQWUuILq`g}ZC5F%YxyN(;jflEl+UdH?=WU*{0d*Q?Seifc<t2S)TUX);Tr6c~(Vbv#*v!GWtf27u;V>c~zXxfAM%+{a%f>x?Io)`~KOvAi=e63b&E_B4UBs=in@oIiuX*W$xUTSSLC=PcfUNQ=Dp37x}j1G9}N_hZQg>604*u2IkW+d+44*bQce7G<mUsrv#!%J}qWH#l|B!dGzWYM}s0CB)xWl#Ki&rCXTG?)-N;$p}D_nb$0RUvHIYjtDBmY#XX0voX2@DKoUJ3ti(bV9{bB@oB};sZmn6&e&PLj~>TyD;$boSTCz^ZrN1%%&N}Lh^^bSoPLB%$dY@Vd}%jbFd*Z(zic@mXtB6FQyf4^QGK?$ECGD^=BL-3e%+?CZ%6!5>E8~EP6lf!i6qyOAzCm-BjV#2a6@&3;I<t%nR!!m42#jYoQT#|XN&+dRzHfer}q2NQbi#lI@;7%(&a8u9BSi3)%}hflm5k5d<6;Rl?m`OMv6RaAJT<KA=G>(oiKh`HyXmmOr=JjOOz>XAChAbD*XE~mG4>U+Tkmy6%B0lws?uzW^=3BK-$6!j)YoGo<ZkqCFaB=q)fe=ucTG(@RQ)FCwP~<VS!|lphj~-L``gyOV9-fEP1ErnV$)ojQ2L>7S5|Q>!xZY;BO;3WI^a2+T6cT^l~hE$X{$oEX+Yv5yToszw=-_{JEpO%d5JZ_LCSkkQ1N!Q??ZJau%Jfn`{T!?)`TP>7eN;?pu%Bhwky3pv7$ZQD5Ew144OFOO{qATdz%OQiOvg)5{8Zs`jn?S!TF<yqUsu6PBV>%85{MzZy$6TCumCD{ukj{Jbj{knViSW?LxUBPNTm8>-98k@zGO-%N_~t6}lP{eMQ!lave%+$QGD+S?RmG1o(lu~-s=6yGme`?({_3qk`|4;1Q+#@I=si-w=ZY1J-$ZVR~&?O{4wERU;2An)OgrBL#rAj0Ba5$L5S9d^^>@+qcDmQ^%5o9^X(_`vHMU|EEN3;A<|%+)G6%ql{$<KT2yW@!smgahKf{#M!cZWE{QS*zms{F`JYp&)F|ZbxYi(f(jB<Y<QU{=iilsU=4yb+UYO;LCSXaVbTSBT5K3cvMoW1J1GPnm0kRSyHI^HXOHsM`hewacGXyr8TpVV%B<s8(B<z3`}6E;Id3v8zz?BVKO=VGH#DNQKLenR^%AY2l-4}3_>}T$mW<3td*Mi9?1E)YW$l)+AVp3dpwyR(zM0>jjs&xkq4k+Kti%eWR!V93bp*1zR9E)_7nTrq#!6ICs_m?s|+a~FM07XS}OhJ10uuXg|nY;=0IHmjid9CB=N-ynF{}M&_(aJ^|94tM61YumYFq-dnPToAubmiQV3;MLKwHHoKKX96z5I$gvPfja&)IB053axlC`bo^HgdwLyjygBf5#nj8pbZxVPPm+_9a`R@IezgK$?8tHSie{V}Hz7jcw1EnNQD0~1~!B-K#%G&XLG_NmYtky1jx0sN8@In4?<h!SHf&0uOLFpV0qB4@yZrN$IY+F7pBa$D#Gu?<}kVYMg6^|YE&u@ZbtAiDf%hvs@FG3f+jVW!*4lOdl%YD6nIWj*|$r}#;{G4Rfj=W4;WF0=k4HXuUa>#NOOFlVmRJwD@P34XQllOi4?GP$h+A3c%ye`_+yF*h+{Rmm_dCO6GE-N>DSdPj_lDE_EZPBGcX9N9G`VLY0@LFW@ag(i}t?G*B6wQ+It=#kJsk`2MIdzgZjQ-%y~4W;D0d~@5W^P*b)LZ4a-?}#2!qDuudrF%$u95Aa8{*r@&;FiwZl93W~Ypj){|JuyX>as^aA_O?<5Ge|m?R+f>r*sx|%kXkIDo2nt-Ma{+*L3YRlItP{My)aZ`K#I}o9a;VU^#*ZlLjNch_g8-B86p(V-gd+u`*IIFXpqHaLh?CPRCR?Y;PvEQ51uan~<w#4i$W}wkcM5q&AbPJ(N+O4DNO3*s)>T&Zy;RQvDgv0XaAj6xhaHPpg3j%y3Ry{&8UpJ{qY4uc1s5ySur<C^e;Y&E^D7Prmy9jil_9`x`%ulU5p%&f5rtUDB}Km4}g~O=~q3%rv-yK0{0psa9Av6+cf+!4>5@={0}^*{0u+(b+Q6eM90c^PY&>nkT3uaz`_5COL}b3@n!UG;MinVQM<E{EzUnM85{xRJh4!pa{sTGOezv>+URwA~vXBX$QL#;|S!%U4kV-pP*QPuhTIroW_VLpzm*qu)-cM54yWJ?yb;h-fm0}o8?sVYnnuWkx3(xQ}TyYVusk)L1kb1pbbz#*0UC_apT}r=xzI~z_3v*|ME`lt|1(i3(w@+q3M<4P7Q;di)p^Ipx!`l*OOf)*>^x#d^aCEZ}-OR^Wde4L<3Jc6<Y0|I$jq%he3;QESU<(N8?8NPYgKhM$(PJZ71<rnxlaN{xcSi&JGlpZt+r(T<W>aad%evZ#j0TYOXz|qu#~iD8{UtV&1!j$o6QKx{*frUu?tFo22nhjvjcygfH2QK>Hilyf3drTU{6Jl42K@cWwmCi|g+HA2tD;Sh|}ahzmW`0iz)RQ+89wji><#n$i^!2%Y6*{Cp$U<g;5v3?NlSvM8vs<pGm%a@{eSeFA~a`4ddO4J~DG_B)9Nsbf<%iB5y(C#P7!Qt@1Il7~C{$Ks<+z0O}dx}f>4nKK%HLJ!ci;~Ry^jwoNr^$iF2>`#a#&38sYK-g`mrA+S|Q6LK#?YxzZ!4A_L{-IkRap|3Xk&|5))y46w8fzl^Fip~@E;}l-!T<Q_h-O2+%@MtmP1oeUjpvcn2xUh+Rqlo#)sc=%sh9Opm7^dSke1mQ+N0vHc$|)gL#(J1rh1$an4ugmy6qHUgJ$~0|02Pq=^!&i+&}!i?Mur^c0L?-E1ssph33lfHAWh*LC<{<Ip;<VhqNO1YWw~)G`o!=<wySk;<TO07Wg}|mRKovKxRzaQL&RGPA5T040a3wL>r?oC2|?-8+AS-rkXmA?LzqUO>6vBw@)*|aCPJIIi=^*YMnWyTjuw^b8JioGQCNn7#TA?&SzS-xaO(7P!4;N?hT5)BrS>pw)7<TR(wn$NIs3cYSV(kbX%Ue!QJA-e$dUFBZ<0H29SY2tZtvtUF_aCz5;zB%h8}?E7bY8a<jYKmK>^EIGA+exm0<DpN17om5M^t@)8IuQ9SA;_$4qF0cU|P8Xy0}xJxwoM#9eDHqrh!I@K(55-AZlxpRjYmz`>LaEWsfJ`dZsP4+Lzts2oXZ>!^$H(v(%EWg7!I-$9zdGoZZkhtleAGf6pKVMx7!zaiNvw8aqA{e`H9EsnBpgUKhIH0N-&RYdYq~8&+<<CD)Q9Squ`<_UM#J|CrSy#;N){MnE0Qg9nFVC_lDGVxpbe6Pju^!Tw?7K4{9!&Xp>3NuYn*70m9X_~Gb)nziWA&@xz}|<gL^ipF%{b%9hL<47sha=G!FZcCR~e&v-R-wMRhBShn6$vjW!Hee2o@nT)%Tsm`w|6B{#Y}Ng~UoD3==SRHh%(l`z|X<rz?F{kqm(m=01*(Gm{V$zK0K<#OA~k7?mQH$jPf8>6$VZdfc1@8DtpI+@^Fb+{H(^A~qK!%N|~lsIo|Ru>=}rf|%0LWxYC`!r<ao)*1?f6RDF1Bxz1!Y1NP`Yl-vI2L1Fgb)!RT#plmBMK?3Qud<a5xu%ZQj4y-`h!5<GE<YR!q-lclWZwI%z`xu_@mfWV;zD^}XrqU@kC9F3UDCC#DTqND;-ZS&u+1JO8=zB0y{dp{6DTf4l&Qy6n9$T{F9ql{bSj?D7BHt}wpH=iZ@b4^hv8}a{|rI+$~Fm-ueF%?jVUH5{OC6y{4^(h+b~|xus_J*XcOoWyKxDqig)>2F)CHnTtCA_>~RM)C2G5-kJ)%>Fm*UP{RS~Sv^0Gp2ah4EZ?Fy;IVBbcDiZNyiwHt@>t9!QC<T4+qyS0DByw#DBTef7Ovb8d>II3*=5x41k@H5G{q|&0SHYCe;gq!$9dgZsoFlt6fzr)MqBsE|#h->w4Y{QO!*t>h^e1ZN_Z{`78PyB+O8W#`MGN?DRz3C^C2(giuDekEdK=Zhx}DVOOlAhKqzS*EAR#~7=4j~j^1+BFIV&(oD#x|Son?^7q`Da^@6(9bk-YBgX{mG)FQQhKca7=pP@$oHtwu^JZZR40(5&a+9&4Rj;QMR9DGw1QP{2%(tLV*T-R%DS&L%xhvnhK3j}dg=Q`b(}QCn9O;OeF0j;8y5Vy_SiwLo1}Oa;Rt-*7`2qnZu0p=_hQY^5fks|BoxbB7AXizW-T2Ha;h#nr4PxDiK@N5xN?n2T)Lr!45$z#f7ZVt63RTn==?#e(bt#BkDdj`P90?#33&TC!=C4G}7uV~n#r%J0oB{|4TU9618>8~b;3n%#Ql0+v)X0q$`!e3Xes&ltFTq|&3W&!aQz0n(rV4lU<y17C5aIlhK*3lw`XZL5n*vM8{RgnN>qpBxam-CHilvP${y=%07`JfkQ#xLi~<ktR~g7t?Vrhca5(G=cNFr<wKBNl1n!?8q6_i1%%Vv|$0OSI@O3X$=ylc0jnlPk#f~&E5KRt{b#vlJeG+GU>@tDnfusEd@!=tynbi{$?Nx2ba-Zmu^wRM&p|tGp#$KkEtFOWnBF|B?)y!`}a!^0w)+(s2GENzG6JZhDVo~&X~qB%muy{@cX`#j*H<+Zwh+zyYM2ylgp=?nj;WWK}9B&L^Z42;rv*0kGec(#^M}xWZq8K^F`c|F)K_cIVAE;&e!5X!qJI{n^@P21-pJB;D$EC)^@$9lT3uaEO@Z@<;|i4PeAAHq|<|RedAMaBFKsU2)~K2IT;)lmGZv%%5DpF5KSmre#4Zq(GX<&4|n4P5`yXmfmhtd9Gaefnzz!wPE#!yfECX992u&@4!T)8nNRC3VTf=OL^6Z`nj+X}n#`1qA<T&#*K2|jK!(yjft6d&v+QsfG9+^TkC-e2qx9hM)1wen;UDKBVZ3*W#Edx_uyhMwIho6SGVId09z8!zx8a(E56)f~PmiqU6|Dw2-gGp#j_gc5(`rDsM2wRrvR)|3w~XLx2Z;uy23>9I-#s{N?g*Wuyluj}TDr}Q%5A8VTIyaovWn?`jBmNlt_<7{*A4w=ca!dk$FG8z@J4;u5;bd<R|;iGXp=3&QNsau#?-KxdHBcqdTdbn4BcNgXSGMw^ZT6y3sLDXHl(7E(*EbP!iLliEzi-!expgw6|aRJBS03}ikXo{!jGV8(hRkHwfVAq1h?R3MCY#GCVjD4xckVB6t@URTOv{uk#&qJ$C~!U>Xo}SuI4i`Go9D-v-5TS2pjQdiF~O2kbaN2KKCzI7>zA{ReV!qK?j$D8~Tl#v|kguT#N)cEMi2*M_npm3}ijG_B|+owa6ft-6Iy%7nkenl5I)!Y3Agp=%9z?5ucWO9c<JF4iG1<dz{0;rG3!?JA{<9TO3#!ewX9YmHFzNlsUwB0&|@&7IT@)f_#6wKKl#O%_;O!I*RVYVVCer6+LbP>4v4iU^@+DuHgzg2WiV{-ifk-fLv`yK#GV@Ac~gZeh4C&yd;1(J39W;mx4P$#i2ee2L|Otu?YGwIr<qA?>zZ>sq`*(mEJzsu!n(cVk8tsd7jXJ2(n~(n)>m;kYi1;;UZuQ&bXhjWe6$Tk5ro;KxF-GNc;@te1dBIqOKai1CJSe)+m%naZK@OAGbmhsZQX|D7%y*Q1z^o4g!3aQ-;H8#v&Gucdnkp4)^{qDk6L%_NwpEJ&=7o(_;mB?D5h`jdk0Uk%H-{z-4Tgq3>nY$AzT*$QsrH8mHZdVHy**Btz{~e)32iDn&}9h<N8#6q>}DeK}g)`|Gk>M%OVjpn^u;gtMCL-p6%b!lD?m4yXm01^DY^8Km^qD6~^y{Ya^sFn$;YkFpD{X3l@AC(ut4?ErY@$##P#478KPV4IWyOEF1UjHHaH946b85M~i3^6#)ae-rx8FdJ>G;zoR(lhS4&s+-x82tJaHA)`W+Zfq-1Qp`8^D$w_hgvJqcBCM=+n+C~&Im%3=mpa*aGCs~p7)GTHl~SbU<vUKo-~7J4js4RW7k3S3M_^ba27rCe)WPXltf+T?B7+!vw}-@kzk^R2G!2vD;K}Gohm?~-rQ{S8%hQyI6WFIXPFyTqr<TpUqhST1zbYQ16-pfa4e`PT$2_NumZB5-wC8fL7c!th=sG6**5uTHmSGv7ZfNS;&u=K-%7f?%vA%G#IlK5;OcK^Q!5tFrIkHroG2vmWDumgRIiS>v<wj3h7}r7C@)|6VHX`1qoWv}rC%WUq5t(=+f0bUdp+UjreZD<_R<`aiaYP$hn1~@Z$*>4eynTow!m!yseCPi5?AyH@rpcbn4!xoxsyWKbdO`?VjGVtm?zC<w+fSqbxoh+KjoZP=`8wXfstNV2+^y?0d%}O^Hazsfc~FoDrl)f%?l=*)4Fgjab2$+j7RS_?X_pH=kCsa*S8cBNX!C_TiQ1D1)}6pi+b%-jzhk>)mW}T>k5CfR;<H{8a6sIZC!^!~Y}0hLi$0-k3h~0&4LzA_1sr+fL4%o=u-;Ii#Ke`-t4V;WkJ~E3*_TvbUF>~8`4g4-a`e?8SE{Jas(F*obxO+=;3pLDViKbdbevG*#C-?+S;#Re)wluLYywgJhYuv5Kqjv<f=bMn@u@4n92Q@|-Sq28#~t-+13;Bw!rhfeCB4}aE|hBucL1CS#7O2?IX+8>b}K0aV!VxxpLEB*cs=g3j%r%jNrLy)M-<GV2pF>6&&c^}-fU{Vlt|^LTQGq-jvc{e2Cyt)0)&+hE2imhQ(2AEr?@F{gq6|}w1-L0%_}!>3JG;H&E}whHQ4VyZZrOwFyTJXDveMO>LU|y!y~yJ7oe@Iu1xa%@hWRFcTPS@Xbb9P%T<jcUfzVb4m<f0bBIg=#sV`P0G49f@q?;1g_ZDW5h*K*K-FO-35^ii+h<19S0OeAu|q~>IkRvlwkcR@n}H<;!zPm6(g)Q-@Y*2vQPMuoT6+f`y<jh)Z>9u&y_vRMm&Qec&!7olU^WhZ&u#-(tHqq`+~_5(ZSaB4&@@}CMXte&!#!ieiABXBgbu(35=YP$|8DQ+-4|{rcymff<%#yKtGrZr0Y_-56oqtM{ik?sKFuLL6sCFE9}2?RL5ZMNDVv4gXT4xqowO+=PXzRR%p?oE#}Z{bMs^!IBd)oTW(oK4)N3RhgU<m6WG0upf`IjbgGCol9vQ3~@}Rz)3OklV8tZ_&Y9XTIPHdi6$e<9Da9>d<fOXh=we$UMI;05Kj7qtQO45`b#8EDafkvud?t6KIe<>>~c6+tD@IF>F?-FF9(+^i6UF4jj)Hs??lYN3NN7>-+uaJpi{3!uDN@<0lie^OgA!F_A*^;@X8`JzPZIqkP>}@x)Mg|q37uj&;Kn|Cuf<dCR9PZJQ;PVP@%IYpRhV91tXU?gAEVbKB8oV1e7v)n%SEfe@TY+dSPTwd-R(tx33`KIL6^@ha?dq&`0*3}h=ZrkZ2A!Ppk;RE=&C@s!PxWj0RBi5q;*mZ;?E{O5>#;%qt!Wk%b~NU42_vNVUvGE6heGmn-jL(P%x7f;adBkDt0*|g^bXkDZUP0!He|nIz(wM1#C-Bhu8bACkyCe&67iDq4|*pTix<4O254{x&(L*sic_5p^9WrHCUo}CfgxQZk2*$l(MmbifE@-xZZ+{1Ce4cLmp2yi33H7U7n_swD3c!|5Jttf8zknVBN^H`u3hC~s=VZZBTy090NunaU>wwSan)0bhKt(k`zZ`wGNX}&N=DMPOU-{}H+C8}DPSJ)U+j?pe+Ayllo#z0@}gPc{<1#dP@0Rm0>*`<rA)R!@0s+cWqTw&h*BDSM3uQjagU0!C%VF}c~?vBd&=h0y9}h!>JPa`(Vl@GMIcT(ehDdngE*sbUQO$9!q$7fi~%sMp^Tc=y-B3+uIBH4u}m50B90!SK9xNq_youk&pCFK1=S2L$k>s@&A75>%jGN$ZtJnx!2wD=Nyuo3lx^xua{C()PZGmIJ__Mp1f)k{qeLxzbny7;_^9}-IEX9vaY09&Ju4dLDEt@eb>DqQ6H=`-zIt>IVArOI^Zg~!aL70}^Yf47090E?cy!N3N>JSXPzi@cfoJOZ0S!KrD15?r)&)2==GHojRn&|EFge(igX2DlTOlCM-TwNeL>0-TfgRw<N`(YVl%~Xz6S_#QjzNB|#5FBU70rh*A%SOaPbxq%defT;!MdPwx$Tx8kn~-G$Ve$TKcQ=3IWzlc%Uoo9Qmc=gZOroqbVsk2n=_7^=ft9`s%dE(QLjIIKvf?;5Kz#9vNwo&j4rhf4NF~X!uGK_WLAukA0<Bh9K<~OK2Aym5f5K}-EqH`W@zS1Va164sP_$jM_!WVrSvhp?SXaZfk60_O+*_p+v8MXp#@2U=0iz_fvlkS7J8DI1lKQ{$s^~Z6T9ccPTCO*nYrf_@CyE*-frg|!H7r>CDv_e{l&b8*fUKUzzvyOW{Va&^6rhMJ{rt@4{khhncaHuG>HLG4*QOyn$S3@`41DGgq)`Yjb*iTGD%XQ%-84sEbuhy?^qGvdz(jb2UW}WwWy;k&}a6xmc+OBzL~pzvXO_XSGx5LxjJ?dV^-;=WD6ld9D~NU41%xd)Qr6>v8Yei5`j<73|HXBHkXu!<iiIvL9~p0!0-h(<meo=`{4tB+sZsgd-5*owq9Ne`%LqRwu0~9XT=lf|K;anPuyrK=rblw`ZcT5`oDH<4MGL(dnI<<DUBZ$Jvv0NNm1I*DSFv8P2wxnz`KPLKQL=FW4!@pk?Z+|Hk$#)L0c_y&seLiIPnd2!q80aSW|r?FSc;c`R4(5c`RN3jAscwJxad6i-`I{Tj(dsDCx{Ilj)!(UX{Ld!qIZ-ZbwHKJgj82+qd2m*_}><2yiwh%LS!M;-GOd1$u2TvxA<Bt|d<huUu6G)JvIuIV6&dTk<ar9bIT@B{_~}19z67Nm+54=nxsxC`Cs~H$eyl$`bUThol5hTXd0IReb4M`+_uMD^<oGK6v;2x7lKU-&F2mxu%ToPa^&IXf}6uPIVoaYkeSjNtF}7qg>t`<t7RmEYE4NIg9+l`7bBqE-5`Y|2nHKE~;F<33e->?xMP&Qf2%W^*b;+v$#ma^LX|_Js+cOI-z`feP@GuuxabnR6H5jz7_I0!koGu2Oq{JfITxfpy;jL*C*%VCNsA%?dfil(}&HQ9zG5<B1d~Z4qqUlIu6rUL(1#EJSJT0mJjJRa0X3vPJ$Ap1&G!4dI`CM<P!qRQG!Lcs7{@Hc~z|vT@8QLC8N|*X|jpOCx&DEQS=i@lu(^8O}x~!U~TaYS!$uOGgB`Bj&;+?7`vo<<KLsogrNkk+D<A)hOdtARh%?=DY`Z(^emXA&Ip?7YPDqbnWJOk0={0xkw5B)gRGlIRAO*@ax6nXM)Z4V3rObgP=e8KY!M%#qD44f+!pc9?plPyylj!k%Z&@kqqwp8;v#Cx{gwi^xy{6h8r`sU1`gsVPPhUdmEGJd+JN;|A@3|AR6bE;#G4u?l#GuMp_u|b(`2_JlE>Je{5PdA)~85g{2-Gwl`0y0iYL&v^pFA5=r1BWXzzCWcsR<9T0}LI;Ic$xM84F!xo@km+ZxBb=CA?BeczBW#PimpDg3pj(>qjSpEj0YHG0?<Z?Byo&?w>n2;>cQ=ho*-hY1Mg<0K6v+ms*DEr03+KSF?g#!1Z-T&A)KbQ4cbI2;HCR2)H5(+KZd*^8+o0?QOAVn2eX1nM=hb~=VQD@H8i8juh*^|?wg3LZ=4bBX`b`bfj?-~KqnkIQ;_xv00uuC|X8Kbt+y-<l$6w5S~4t#)GnblyxI*)C0$uwL0FB>mAn1;nbDt;pk+7wlr*9@pn!K`%D#8mouMB*>Axy}H(43VMC}V^PYqB#73?w7WHCbP$<QJGr9bG*MkguB+?<ax{g98-{888313BDdqOOD?|s5KG3hR-_?=h$1p)QZb^Dva%6wbtLua^gfyM3MLx3&fT_z~u9-7xWd~8}<{B#F&utB}O$8LV`)(50GqRZIaoV|>^E`^NUHp8ctMTS={k}hS>lr&;6?j!9gVwGXACV|$7$B%M8D4@0H(yi8LCkY^4Dy{LtBBcXWe`EDyKcE_Oi|V&jW$YKlRGlcdoq<!6O+uILv!oq<9tQ5aCuq2-+ljn@6Bt$E+0W{RwCbQm*BjF8mn2ClFvTMJijH+a9_^!LH_!)$|WHoL9pd8mA-JU_S)_2wc8y|eqU_bb4xXS=HA_(_x7i+-%MZbz5dTg?>TS$6iQN7KeOR!8Wci_lopF+<U%GpeUkTQ8^%Z-lTMn+p>@f}PMO5l(J+pfnS4?nCbGv6*oOCQ3nSCq-i9}zNLK!<MD|+IYf+dPv~-dG6bD9fF54txWJ}^Rjv|4#*55Zs{FFq&xgML;xP2V|{dR$}JV`954!Y+{zjs*laVti?xq{0?t}IL9i_a9!_NuxDJ;$!~B7@^ID-xJ^%kg$QY#gH%bReIHjL@PWUyUxW9h?5ZupR)2I+;^IAA4+7g%hG%fa!X#nJAdNowGrSp`q4SHDethiZ!G*#*OxqCTNj(FeIFCExyz46z?_*))*npkXx(Akf|sP$7_`&h4T;*qFy?0MK{Mz5hYy>gqMe0xsD;B)hGwSgL|f+473I(tBOEC5WaT?FnGj7x}nc6D2N;;=H=z3Bv8ed>lovjG@JxwXEBF;%;Yl~M-^}pXHa;NREw(EP-$EwH41LI;2hb^@Q}xZWBPc+0@|{!5EqQ>UNjO&;T$9XEWj2kdKd8K;Qrw)B-L6|Ir&G(iwvJn@sz6DbDeyQ1T2mbY8gE$46iCAaI)Pj*7{bjzo9sllCP%T@ODShC>8*JTsAUqFcawX2p3QIkPZ2-9M>n+re&}J??|_hASVi#X18rOAktJyjRFbH`~7s|CIHzKD{|;{tHSU{a4<38Y7bj=v4NC_Y0~&bzbGw05oi#aLQH2xe4~ACte?)83|dXoIi@|zNnG5SM72WK@tZNNtF;<-X{vmF_UYwvxu8<4Wzu6(9X8yyBZNThJD$o1R94u=#r#yP!LD-e%S-cb3$LriFHnjZ##>?bl<n~PfNOWigd3%ASB~qj9BSzHVtIxFFyRZA>XvULJ~EgMSKzRr**IQQNMc_gQ(ssT1re2G6}<F1g%ZDaO}{Uh1-`Hu#wFYOVFU99rVz2H-WiMz4rs49dAE*ItWVBm0+U?j9KlL#_A~fjO??a?4T5tDu^B#qKc3g@(<S2>(b08MRd=CiBL~NAooqxuwOs75LFH8(2Ivvaq1YTcn&eLQ_4I7x*gyIX?$=iy+e7sG7jCvd+{u6{-_WM@&UjGhPp79FWL=nguYTH{6&-1)Gv(>B^?y<tclnbUyzq*y%J4(A6w=hma<Oo{63#<)e4_2Watsg<QQp^o-_&r`LviAG;EPC?iMGu894<hd&|-e9FW(~F4Bo7-FQF6W7dy@Muz2n$Bs4ub@R7b2R?Y0_p)#zBdo)z_s9PxgJM3?H6761j7NxY%XG$dGH#?Avm#NST_j92A#HrEFz96~A5jzm)HWcxF_p?C|;BJSdMTpL58KD(#-J_&fn-tO4(D?Y5&#_eqx^q}?tQJ|VpSxX2|GvVGqrcuQmltk%_4fUd6>(A}1vO}Wl!?Y%JHz6C5sR?zHkF&))_kFdOTTpGJmGu2e6MN+E+3s^{o<v2C>Hpk{oz}&^iw}#CVT3m=fGvGYu;D<nLV3+hvV7z8%zvMh8B(pg<m;(=tqO}QEYo*S7`acp!Oab5)}!ftF;TE(|X_YPyf~}$Fz0i$dqu8-s1_Kk}0xvP00iI@PSzs)|<K+=Rf>L!!P9m`Ilcg*2cVi^Zj&xXYVBmR=e+A#a})-Y<6EcVM_xiC&iP|7sNncO07d;ZZ1e)bjn#B*z5AJapKv#H*a1|-|g<pmtT#Z2)wK(`%pA#CJ6B<bRWLmd%pkUyIq*^{xu|XR3{QLNsQm^y?h1Lv#4lH`~~xh8i4_>%%>kgf>*thSCn_BZX;pVt;F&wm}Hl##W;MR5-8p5Prvx{=!yG(PtmhM+PVGR_xo|@e7?y41AUviC8wT2`+`)wbAqZ5D^eaF&OSRl9MM1Je~jg?!G8?ADw#dil_Zv4*_6h>h>!KXxM<_7t_|p(j^km4PO6JFOmwu_;0+2<qXZKrQVVz)N1vx_M=0G-nmsY8H`fy8warmJ_Fo@b@7wxhvnCQWCNGKNpU_heZSEnQ`{``H(h_fD9l|49y1E|w%ktpBl}8Nn5&I(@nUa(xRZgk>Lg|5iLDD`WyN1$957$B_#-7y6DBQP6Q6=MJq_%hOO%$HF#oc@5CJtmjQAZ-h2wMbrN+xNZ>6N3>c2q}9xTRl5z5Nq4O!Db^bLsx#|6)c*qY>q7a6>o>6ErSL+A?f$wo8IAw7AB3v-W)n-<!@1ipSriPKNgY6tcTX#YG+}1TdBr0UhCFw&ewTeyV=f>)?zOKS}|MbbU;+*LmyNRg#p45*=|>gY2*1{uh~mLNFtP&2=JA+p#gB55*OL<4`@aT$Q9AhleeV0M}^i^&lj0ByIRr#!bWK8rBhq^ifdUD@fl5`Qih}zz5L<e_+AX@iR&Nvf};mplPV)x5~Dem`zq=n7K_Gv2-C$6D^QEEG?3d#HyZZLDOAGj!qw@>7+w;k()PNZ$!oKWATLk<BM+^A3!v3V!6K^@(oPR2D7x^M4=oHT|>c8F5DC>jAq`+ZS;ghcU88{-38<L%7oU&I5?J=`N|1&@U&v<+{tFOA~z}J4-(FV1J9H{8KtocO0~pM)q6yF+(vev_L82)#<F{A5~={&1VF@%W8RqKjD$Yun-r{(=9<s&SUqTbtF$0n@V?lS+{*+LCS;{PV6##wo39MCV=#mbF+5-sVmavGK`W0sQTDW?yQwsLv-=I7a77$p(~Me7hTi+V0%EC_4X^1%rxz9ZYel)KB(+c27GxO-ztVzwg-JLF{&bV0_gOjU0V<>qF1_TD^opH716SUy<#^Lx>yU9sXB?7(J7l;8%Ou2~jE(R_tbvg};#*F@mfKqVh7B{*y3N?>zGm|h-f?X1EK{Sv95HDiEf)YpyB%HAM^;WN-Ewtjm6-w~*d`&a?pB#-*4L{c=Yo?5_*)gy@=WgqYJU>Cl10Ok$Q?e76D#zU-SeBmb+z>*PD)ElBf?}E(oW-X@J2{#A${ufs=7|9f@)FUnJ~OGMUk7cTqk~+FBTEw)ETox1y2&~MERt9+!@U79wjg8HKO^gqVW|yE1zb!@wC2}uOUA^NnS%8NFJWT<+1rWsIu8qW$!sJ5z(idN7J!7L^;!z6@(;3q|+Qe!X}Wz0x^C^2xsj~3Y%-kz~UyyquWd~^iE1dXDH5Cc$FAuPAWq0`@ORkMlhD{@QzteBZj3pU@kaKQ{cj7^pr#0F{VbH(BV(td4~%X#_1*lRG_g%$@NvwSJqxaZp%wbqHd801=MmY->d!Qyr9q_z}quuUo|Xu$Wj}<K`IUj+^27jYtlNZK)K~!U9nX~!vF=1B}q$dW|@hp_g`^SJ{W4U7(r(58sj|yW|pdixs6*M^d+hZi%ALgSRp3>=0Kvl@7h(JtTxYNG2E(s;2J;lIkR?R^R~^8&6kp!rIRp(I9aNJ;|rs9vU&x|<F<n6rCDIxX|9j%9Q`Y3-;MIVN)Y_)PIkKmR#%7@zjfQ%{)(+iJdKH)2^b!1w_;}{HaGB-t$Xy&6~Gi?TiH6x(5XR^pH{2UR2TJSBG#JOy?eSTdD6OSf9dtoC33+Vz9%a@aabc#+LM(c&s~X%A%D$}z%%6ds<j5xlJ}1B(Af&bC)ahgp1aFw;jU^oLESiO(WCcd6bSPL&^Hv#VI&7^HOauxi8QlQL@aMT>yM$myV=e#saba>%4k08U!lo%n}~Zg_@prN3wO;DmNkc=7>7emeIBgS2B#W=^u+koaxe%x)v~`67~XPl@Hp0BkB{zNgU*a)9ccH%mCcwL#qnzSOC7wJ{;)zG4CT2e=yflw;<mW;tjI9zvPwN7#4zD>I!A(K`g{mHHq)YBPtTTpG4j#D36W0*78d%{m~i(iyT~{d(6byV7M+jyl}OYGE&JJOxoI??8ZA-ly#%apL=Ppg!q;6=7n}OcKr$CsH0Zx?=5Edyyb?n_T`a3EJ^aqC8)*edcO&)+jjHxxGHVZ#wnW|%5^(x1U&l%ZIsjS-!6O}>hu83PVEaxFr{pUWde3@Lu!$ImYEyf_eWCnPg@|flylPL8_q~z~{VPiHV&<rF1}$&N7i6`a&w#iSIy^{#IYXhLk(mdvbGU~9VbRSGItag=VSanPHmOk4A&O1ESzf6U$BoM;N?&anxHD~<Um6OTO2<cDHIq*fDLYf+Y8a8<0cq)wAt66r7(D!Fv*X-t1m+>2v?r@7oT6~P0|vHK2o!U#Y`xCuu8JXi2xQtFsyn*3FPaEpy~bc4bP>Q<kS7vbdc<oDRK)x51J8$QaQo%D?dc;9zji3<<;h~{6Oy{M^cD_@K<k}VIG$ztX|%5OwJK=Y`$v>+;%JjipmLSFJlLw09TNB6eHV?%>xdNhno#lREMPodEbhs;>h>k8nsUbiPQc>K2fwipZhFPZ4cr5AT*_oRYuC}Ci1YK&+igiSA_-m|;b>u?7-B%!aAfJSUahagl&C^OR0m;Gx{2t5YmkDsqP_p+=!?<Q!w1h;g~4({u+kEpb7S33-lWC5`(|#M?MtNYDteB+8G=2nx@H`(n=27j*yAcsw{)u2i3;~H9W?JO(WKhxx$nQaQy*;^s*eS^d!$>!d7c$WUgOt8?d0cuS@v|l5Z-O1B-*xRd@zFc70RG&HzReb7`DXWl#O7<L)4H6NSx#11G(1BX98yM;rRN4QTu&BHDbXc<awB{@}V!q&8;xjVsW5VzC+44Q42luAZoC99{O%o&F&`3$$+RI&kgDNC~Ab*{GyB}fIj%8zNU|Ra6{n8IEcd3?mu7|POQNTTCaacNNmVZ7KF^-MHYXtgv<9caWN-vT=?fo)G~40_{;lOvO*22aOPj=Io~gxS(9`G2`*4B!k{07IS91k{yBGo&W1GGnZhA7C;o;%=tq)rlbF61sg<4JK>u7Fz4>jx!N5B(*Gxx7qcBpcZ;&6az9qDno-Ds+dbd;-S<0M%&j9;Q9z}?$`~0>r5^V6lW%J^Lep!%;mWeCZmXt}KpljZ;W9O&($rkm5&^7V`v@)6ycu_9?m+y-9V$w;J={H_t52JV%vivi}xkp!^87V`PTQy30O-?M2rmTls8VsPLTk)=wc{spy0H*)h6{fwC(SJxD-A;ZSe(Up)Z^&+Y47}miU#tN+@Wh6D6(uKIo3H9C#ITS$6>a322+nB#F&G!9ib<|QpwKM=TV&v{1j2`Tm0_>u<u@#zAo<c<lH36hzn*kb%HOz~xQy-2z!R7P`B;Diq@f8nCs}K{naD|8s+)C`)T@k~_qhP0d$f|La)KY6JR+ewT46uVS-;-!mpRLKlw*N&El+gF)UT;NEfF>^Ee+BPH9|6Q;jk37g&4qPXubWMAPyYY7ewFV6i|OF@gU`zr4y)Vg8wF|%S;78_CBr`^ZFy{LdE~KxIrDz1o|BHhE~R3G0Eh>6mjE=?|8VM{nmS4Jzbz~5yvSGO7#&H;s!=BaBA)aCr~5RoRO}(7k;mXoNidv3MRx$+Zg{|w1_S@n!Z~{buJK?1h}_TuS`29_)_abs<A~qVOTxXC<@LpIATji3)BVON_Xu1h`GT6gW9VrqdE=RtUj$sNWw6Zcy{CcA9B43Y`BKD+<#sF4_s2r;Du3S_s4smeNSWKth=;d=O`D>!*-j$bk8P8y{P+rr=uOf#^_WT*R_rQE2iBol&OOszY`3<f*pTCp|YNAi7T+sX5$nxU7qswXbiSOEC&gUe84Hy5AQX?VR643A!VI9d|#^nVw8T@raH!<1E1j0;v>Zn>@={Ns?_bNOz|jV0p)Tv|L6+)8pWye^P&`JpvTCKBw<^l^^!7pp4Y#YUk(PGm=z!7naL5uWCzes5*Sc^z#dW~LQ!HY?C5%Bq@<XA$s~Vu=ad-_x>BYbwwpUEiUpXV*x-2lj?0xme<!x<xomTnsD%7Gx^JP9#C!aeDIpW&c^A#x%Xz#{QxCvCcdkJ;K`PItM8-=}$1adtAaHExEi;iW9>p_`bkW=Gin45{vRhub4v}&qymBXPszk5IBlU^&9$1cqG*I~2%uCOv{udP?jlpm|<3H~jIjyx6)dX?!Gn1Z^9JDgMPoE5q@*=Hxw~1y?7!svWS^$(PD-%PV6sSo25dc87AAaGF215;>O^K!85=hWwW>g)7Tg_2DVZ&S*?KMpX&S*03KC+}p7;|&T6NcSU9Vk7cD)qHTsIh&aP<fz{0N$O%G54hG_F2%nY;9xTAz&by_&<6_zi+!3vymvG0AwEIUvDIZFdS$q2oK+7E~aoJ@Xd6rndxktqFz${rkyOK)r9Z@Vl;4uuM7YVTYt%MpImiC?FoFHj7f?P<FE)`jL|6_7HTq}9W1Y`;MzL2`U3VvbExZItCO`t;Mf<0lO{MGblmaNcq}k1z9|oSU_KC_S*o_wrX|rLy+*sSSgqsw16QCIyL?1Vjz5_tw3*40q=&}o?Zy+dTmO^$e=8=fDkNrmkZpxOl0M(U;yW&G!UR3MI=_C1WAl)Oj)!!y6EtTiLUa6ZFu3jVjX7=+;%aZ4S#A%9x1RShOBz&kJ)vg3KB6{CEAVXIDaAxMZIe|$!Qs;z-xFs~w|HrI5%(v}#H$b+$cyU%KD^KnvJuOj5IOdB0K({hUYw0A3dME3_CX}`7%9D*9~hGM79T%jG85c}Szd^?M7>Nt;TU+)3nlLi^k}a?_V2(a&)^r4ai8AKK=<&qqNwTNXg`tbMrFT=>;ApjW<d|lymJIza+Zt#KQ7fVrd9HWm)nd2xayHk-m@+c<){{6OE}oE>^duZiqy-_|4Xd=@5G7+iZNl+Esvw0VHak7mT@AmylDtV|MxOet~=C~1A;{582%$pk-~h=-M*xc9&yTVub0(7;zptl>0Bd^RSs*~d;C?iS=c)CWT@R$etSE+7S$_VO&bFrH@O#In|#|DbMoHumlO29Phk-bN^;HSImDpQkn`vWT%^UI6zo&I$&LZz;cv#QkHB*PkAy@ra_pnK%KE5##hyfjYWlT$F>A#n5}GheGJ-wO=S1gJ>Bt+n6z$m--+$aBX7ii7BsQzLNs%=aXuIwv6WgYz%yipN>0wD<yA4KQc<}~{=~`q9VZL4(8=`Vvn*-B@BfSgpUsLgAHD9rSNi<6?jlqx&ujH{iU|?Z+BN!j>bm1n{f^!s0NvM+}GwCN+0`Vz)igNTRPU&J%CeH^7@@moLH^A!KIu{z*Fyzts*&zGS40C}N`ldw4B%1nUIw>EUBf#;5?z1b}wiM+GT!$gs_>Ku(YZ;Wb^L1{~!2$JOWT}@mCZ89IrX7Dd!RZ)2o%4o=cJxWszWbZxxCecc`&$fhH{ph$JnF_G=k0B`T?Q&)9y>7;64V_})wH|Mv4@Vj_2<}5WFewR?(1O)8qZIJI$8lptURDr_@L1r+AOBZ{Xt2|+|`IbpB^0z?lW4GpN5Ifnl^z%v~$i;_wCvGoChwOL>}oT84Qya41Y_mG|+L7!wfBr^nv|n4j-IRE)#lADPNupxd+8#Urg{42VJ#Cvf!%s(3^KGd(6#>K14fAZulKy0<hunh6nF%Vb|%~==$TM^{-rbcj`*Kp|K-<-HH6d(NT&~*W<qHLtXn+e2NE?GZbXid-?$~^f2*^lzR#74`gV24maB~xLA&pnA^kz7{BaVe^3XV5%$+)gIesv!dFNV*&ANRtPsz|Z`3yA2V}h7c>+`A1Ln}^8zRNSQC{h=1x|&5*?OroLC2zqSJ2)^L{=@o_nV_%Jm+F{YfBm4kb5xbk<~eF8)&o&c*1;`Dg`}z#&8ho#x7TS?l#s5PgY{&?SV<pI?Qj@+t3k<iWD>q)Q3qDgWaP?WIM+TEP(sBd+-UHvO<;NpcCFBpJzpdR7fTUOJp?0IpwVp=-IB9I0@2I0FjU;H>|UI+@NME5C=utfVr*>6}{n^a2=MBNB7oHTb?96nD9S3EAiy&<tE8L=|YpRbAvjBZJyi7G4Q6=m4=!Uf7el>m5C~ZcJna(l6*~1++0nPDU_C`-FlaolQ5mb4gk!=dv#1@8MojQbQMn4h8(Jp$pd_hy37blKroRfGuL&=lrJ(6BOR!k*z;H8h95uvw|f3&<DNNkmoMB;2zcIWvL15dGz&NT`znSn4bq2ZvM1m6;JP?whBHA0oIZ+d5wDr6rO%40*ZnCe#~XpY<>05@{K(muz0@6ml9H)O4Z;DTB!Ub|t|)XcMk-)`s4ngdhYxoxD}4!>F%jhHm-*&Xb(5Omr(XeSs32Jc5#lYsOWrV~Pa??dwkts!)11{`dYY!q4|94vN8-4FOr<JC+glf1Q!ptN*Y0!MMjX3v>Z!$11@%}qpT<H<pSQLr%xS4RoS9PTH^G>U{C>7a{dy&LGo$dVNfM0ig;>MUZxzp?Zx<IVmUy`UYDq5^JbHBVOMN|N9@hPJ#EFyYYspy0ysyX`m#wCzqrV2Xw>i6XF8GuWaaMoI%39{2gMRcbbz;~0YlI+`xkb+DDhDwwlyTuAA@DYy@ZU(_qgdj+v){M_SV(#rVAA=M72|4UvkMs_n53cb)lKAI0p6MzbgnW1hakdwU*AOOLU>o^$fX;?vQ0I?{}mZ2J4j@dbW#yh2HAqjy=>!3h8=V{N=P;FpknlEn8PicL=b0vdSo70Znoke!pL)v7Ze_BBfywd7ip#RK2vG${CjwN^KFR8Qz6*2!53by1|Y#7>zDQc<_D%?*(hUA@{WZ10~NAAL>S=ArInMikW%65ipIdPzx{*A^_tUgn5*zO%9fmhN#*=5$T*S2ab`iHm>`S8tE0%;WDvxOE=P_Yx7HBMk#L!K@Q^J@i)wzUCZxSyak#n7i3G-njVl=T*5p(j@GR09!h;Jx`4X0VsdJ9O?BHp+%c1skD>r=2rW9vV6#`Dx>PJe``(4V71G!d^P&L~bf3_&%M}n6u_*bulF%6S%&D)|Z&^mHfyi8g{+{pY%?ovL!=6e`k43Z?V1)9t4mR{K{7q%I-X}&_0Ljn<)ae_vw+${^y1Z5Gh9S$G-2RX(^{p$8-(3d039me8@dvR++c5mpz+oCiXSdJMv^9JodJidN-M9C3R;C3*|5D={Tyg6MmgOC;FI!PXif6GlD#TNBP$ZZdWqk};>;CHz~b+N<;oqF`lE|J`4BzONd);8y;kjwDK3GQNWUF(TYf@VK%d5_QiebCJB>4)E$3U|X&M&Rj1b@^MyFP{^3n3F|Vgk&c^iLFP1IWqxt))`1QnS-9Oe+r`eC(i-<NJ3}~Sqh*E7EKe9m|>nkYT=I2xd9;C#i}VM82g+DK9_Wl5=sQXjFanDC!{ShbU&lmFGQ;nK#J0w1PNSUrc;@GG`jd@HeYoSlT;{@ptDWW2{TmbdYD!@$Ojm<OA@6>1SZLe8cn~;JEb>?(cu0@+>Bv7nX%7{#x15w<+v<#=^L?_BaspMaFp#HZ8U7^sdyq}4WOrTFGWdPMhIe?BI5beq+`<use5arxlEE29rTW)&uZLfk-mqS^<OnScaGR6Tc7U}5^4iJV?QwVQ|Nb2D8)B{!bZzM*43j=P4lm)N32rm9_HWQODB=|_Ij$YErec37bk{DX$3#d0+0E`vu49sX;b_sc$@T+`;Zqh%41XZ`sA2AYb?lWhSu<#n~a|hx~c%vp;R8X^kUMXAgT0EDO^#CGsdRK%9OchViNe^G8F!eANwJ2V!A}wOS{h3;v}Mq8R9uG353%7chIR5u!=HPpW^6Kv=seLo8+>XW=|>u%Q)E1W``8x>||qup$Q{VlQ8-0@=4OyPe7Eu8%hB?uut7fOaV5rPdjR^VBV7a80QwS;#T7UWkfGqB|2kCpqtN)+qqE8+{Jm4#r9Du#N^2BA6#>kJzEsa^6GBOM4u(YkTVskB|Japw>-G7GMjDNsroP?bTZEdd^;v{pl5dOyXr0bHd%4MxRKd{%+6gaCqEtLwSXBFAIp$F?*LIo0ZT1@e;HD`A(KXb_S!l%oe~AGFvcqUn_$)Ry@h5|5*r~cBv2>g^hO=^g&}mwf*YNf<ck_zAWa0d(`AzKmE=@x^4Ex9KQAK+&^Xy=n?aD_@jU8f0H6Q5h;o@pm{EYwyhA@D))dJGDf5|*bI!okTiB^CB);oyu87HIQEJjAn9>G=I}}OeY7x`XE!{=w-?_Vnpa*A)#GGL9g@+1qEJX3{VE2Caa)aNST=D?(1wG(KQa5qM?nUoCGGYuVoPM-H&Z3DyAw88ui>1xJ$SD;=*2O`$9;A)W)We^q<=Ij`;X(%gGgE<Yla<C#lA4gCKKmIZiX5ai4o<b6!LApsm7NvGc7b|UQviSoxq<Xs7KU9zoac<vrwRV%D-mQFo$zewGg`SfF+K;uOgBqzh@3DD>ItJ|T+NY6JED0;ic2(Z-lPUk%*Kl3EO=a0m)<Z<933Zt6mWA`U-i@?vL(dLYT?q9m6C}aZzVZ5k#ZgkG5f7e1o(%BIYDep0e4gUZP%=8wCI>cf_Z8?zGVU^vhIQ@dcczq7G|vrY9o0d>SXr^TQ=M~_jBObul~&HVBx1elXJ+f4qr33lL@z9xdxjKn0%7yGL#^~+5Ger2!xU^f-{E4zIPYZiQ9^tO?sDHVc@vQA%$M44Zk+t5b9YovxqtY>wiu8sGlV$y8wkHIF{z+vZ8~0d|h-hKJ&(2%zvplb^9eMdwcE9VN?8Z^k?4pOMiC6iBMC>N1285IfMNV$PLqtoA*%QnDQ$hHm`SH?Y@}q>`!04L9)s(o*Xv+x%c|TlwQ1tp+U9}-8AH;2)AYV(R!jx;lszPYIV);`Nupea6*btevLovyVGSO4$<_NeREOI=9M_dlh{t_n8~B5m0a!=h+vAdv?%4zE8s6kFbq#Og*3Z+O&loPcemk0k!KOs+1+@MD#cH0%8}>tL$<o(K5MF9&SiYeWFxg=h-47pno?G_nr-3|n7LOzFg1ypMe(uU#vIVfG%lC%#B_9A902HnI!MDk@<5yvfz)n}FDM3yQPzP4`8rPO7Y}o6P<E7?%h!ivS9;1a$ki=V#^btJ&Nd5y_nPvXVW32uyTtMGI!sHA*n`&RR^_NL_6h|Q9Zdx<d*oE0WiICK6gFoi-?Pw0$dV6o#WxMH)5I7|{l+e3C|jx*dA-b62^ThLG*bY^2dpQT5iu^>lKtN)*m1m;`Hmb{n6CN7X2Ds=`#Tj1P01pZl++7R^n)7PL>dHIFVehW-NxI+TW?sT!sVwVq-ZdB-KK8C?!4V2XQ=C<T@F1Cf79C_@RV>3DYfN88_Dq$ramri+`gWYU{*>GNClF{a(za&bgBNR18%SRups?`m}yVI*ZE&=`gAJg5=QNTY^B>xW|Y^S7J_av*4x8{vms`sZa&UeB#+_xe*Nb8{@%+UpYKd}Uc7ko`aPR{?Ik{>tDP7sSB3PZIu`A9w*hHeo$JH>BX~6pFcP0?WSy2ng<UqS!-be*Z}A}lXj*aO?zd5Od8yFU2w7{+Zp~V9dQu5sb6tFl#D$!PisCFEM2*PBJ3U!8r}MMXuNMpDU2p1Ub5XA-C>2ji9>(ByRP51eBkyW`!5*pJif0(Ph!%h?n66i~V+7$knB-RW+k$VFE1%I-NA6P<P^Hm69>PKYgETk2bUab}!7_ld7;Aw(pzO>(`6y2i*Unrzb<sE>7X*Hx2pzBxlL1-%h9X`vL^`g^s5eT31L2@n;349cb5^aZ5v}tSN`#gJpk=Z&<7I4Yr&ps*ixgSJPSMZf#dJQyMxBr?^0ljQ-#!14)`C*ubi%XIUBpbgeE>^1dUb=^8b(?hL>oDculzUc<9L}dd&y#h->IvQb!RJMJCdV7cki-k<QDP7l+T^cH79b_9RT$cq0FxWOFrj)ZrgFq%-238E{%$N)Np{9o;X@t+CbgYResI%?3+RE%ye$~akKzBYt?4Gq^zjWPJG&euwQ_ruOYEW`ABkzB9MxeyO0of0z`gh&=`;$X+qLTFT<6Q?cLN(e_Nf^gWG|61Za!i4Fl;iPK)d1#%;k(yG|yYW5pL)BEx*GlNC7tPKgbp)ox{8uNWJ1am{^TV*qhZaU^+smCJl8qs4LH+PG)01^Q#4C;rYG9)0@QO`3A>uU_3po$HkQ+)I9GO%O@}vbQ|7z&4faf^~=TQQ_7&mBHg`PI~PrYZ#E~n@p4lowKp*>vN-JXqKxB`lHN8vuUyVS10tgTqq%G=n16{a6_(0>&D$6k~|oI*qN$zmZKg0isz}g3G(6rRdRIe_PRSYsIlco*wh_j6BUTrC!Q9XiSPDa?oO$R_t7x*HR|9uNA^nH!m&q7`chw;<mldh<H4_IlDk3t%#=w`Nndbk>8b|_xT@XN*>~fa+f8KV=z{b8r5dHnnaizjLy+E<B7sY(8ww~kKlW~uc}s<|+r$y%^}N|2b+8-^$aR+$k>A9N2az)DYIOKub*!;2uI`k{cefHvhYW9o-_zr3oVgLrw=UM`huxhQ({KN_zxzHJ0N0@rn_Ap0*^~oz;(PO8`~_hn&^Lo^*ZU21|5i$p-o{_VcyjRM=yoK3K0W%K?)}^ryf-@=wy2ysxxokH^aAR;>ob>y5k6zFQ|FHOJ;(R2)WX;<7aNF$zp9*NA6^Ta-=0+Ly?OwR-lI&>%X;PL_S)Tp#pj<FPoF#yaE%$uEmut}F^HUjqtvcN+#SGy)s-Dei-X_5im`?RioP2OzH)0{{OW(X<u5Mhzt->r37o<WH>ri?*HiLxU7y#<g)QG8hf(_sn~taoghA+4BrcgaS<Ng;$u>v5YZeRsI&kq5&zuQAn-Y<j_zru0I7Q35?Q=|eWe9rsn<m=baE@)B5ylBY>mANMW8ZAFPfa9<MW_}DO7PboCg|P4nEZ3tQFw5a$4BZz2kccw`P0L_xg8p3R`pUQ!qtli*mLT}!LmVNkF0j?^UqXT$MfjPyjg=lL%8hMJSD$r)5?y*WZa8{-Dgg=&xPd=Ymp2{WywM$1&l7+bzbi6Q$3|jmoMOt0XRDPn*A!EEA&}u1y_j&b?!QioRmvSF~J!5(cP?upPNXFL3$YivqKIY?&szCbvr-NKC-P9cy}a5N}<CCw-JGA^5_oR1&{Y(LSlxJM+{{eZ#vSya0Z}i<yd5T&(a-RDL&R-Cg_SI>2-kr4sNsJR*&Lu{Cm!zJ4(m(?>v9l0&VY%xsEO1M4`#i&`nhWWpo+oEaIH98LHi^YL9ElwSC$g=gUS%;Wek$T8Wc72Y8#9d3X~KO)iMoyd$yN+1)Rm$lNHuLLP+)=rTVp9>*0%D`105I9tg$DttsPX~be-Z{ASlw`hVi1*hEDH^mcXb)kDScUvm4MYBS5j|@`C8qly`fM?Z7xc~>6W5*-?(nf6j;R85!jj0D%-zKIEsFb#5h?)VA823R`qso?Yek}TA#3YGYDYc0rhDwu~>7N6dUt6pg$J$;L8h`cViO4tXt`wU?D-m}gmTRVS8oJyEpXRRg->4C2qe!m=u4B1kfK~hf@me&!P||$vt-2Z`BU#a5=j7AGCL4uDp%x_hCwn+oEY7hWsNXgm*Cw_oI^@s9?SOPvl<2pm7C6`YYfT@bAZ55MDxf@ReRPjgjDnsi;D*p_@9)tbe)Z<X-gkSu@7N;x;Q7lp`#<o8fB)vY{pq)FUi=M|>)qb>doSqc9*n1l58lns=Ck5k!jt`JxmvjULG&0w#-u1pf<_C1F2`zlgX_>*SBJrpI`oFqVK9^qjS<xC%s1ancPN5=mpkrc^dF|rcb@;SE7n#K4*9z`&v$oT^9#a0p;jaS?A4Di_xIlIzV|O(-|AIUE!?O9zrYMCP1j3|+|3>>1c{Z055E5K#onuL{`vKff2G&opkr=c_g;S=mvsDN`TzX$@NhI>#n3<5U-9tp>a%~68~)1eYStkAvlS?z>4jVSe{Nd0MXpa4^OM1Uj|hjChFL0=S<F~$kxuP==}s^NYtBCcpA55BoEdn&9`k!STVOSRaxAc8cZL!NwW{g<`N*}2dV+CsK63W!c2TwGHJlWS8X0BV>vo;cX6_L4?GV(f<JN0^!f52*SXYB@Jr+GN=I(!3%g@D<!zChGg;yZJcp2s~V<?TLPqasT?T2|B&_r>*FCvcQO3X1P%+)m4HV;^BY1k;S_O@aWbPKIZuN@IKTc6TKpHsR41{$KjhQ*X@07PFpU*Eb*4fO`C41aBPGI-L)rUg73wad+lLu1|PqH`uxVfTOkxcmCK{Cf4~uY0?6Qb6QTJ24hWsVcomB%W(R{N$a5Nhcqlh$5gCYa3mpT>?)<=j}zupkZrYi)Oa8HQuS48h3O_s%~P%5aa!-a>nu9)!N;hQf9~`q*|SvyCXuQVIY@r2gZmrT>T2I+@K;#>CcUK%F;+R4{aJ0uqVsKqCNrBIFI<rM`da0tT?DpXiG$i@#j?hN;+>pE*Bd>Z$u6TsM->4c(~~2<^^0{9DTdAHP{K`RK3d+SlM;Hb=~aX(pjFLhVS^Ci63o7+V=I*2eOK~gTpdX1=BgS{XQTFUnC2bOQDk6_q;r|hG?*UbD9N6CT3Ax^Xcyl0B?YULNSFp7h*B&DqZb9^NY)$FzE}Ml`8gIHPC7<98+v-=Y)907R{(-J28B{3o)jmgM2ym^zvlel!Q)=v(Yq?)+r(DHgD%>eSInPL?~I$l=uzHpCwbm50ld?rY(U1(4|}+Q!sAZGk&wsCB8KmevhGve|4|?Rs~jEKd!1pEry)ssku^AtZQpcZ%mhzz}!;KxvaAPMz${BgdB>-L89TgxAjbquQQgpRxtq70;8v48)X|9s-|s-c*iQ=qjbJ{+K#XIsPFxE{3%3Ip1F`$k8k*R{yzPZH#d6kg`T;k^|nRTcib|3hjtGxKaUS?ZgaY+WZkGYgqT}fu}7)%Lpq?YPAQ%vZRMk&F68@TSUk$nyJXOoh|wL)zYVcAPj#f>(WlH-T*r1YcfZ;4WL4)%XtkXB&ScT07}1V!RmPJ-kIbB;Hx#{QH!Rfn33GsoyHkM2cg{fOmeqr1=qZWegAj^06uI2(erhEi1fO|-hVwdUO`H|ee$l+SeR2tvwPVoB^agnUc9%HH_zH=VFlXLuzf|^K?R?+8RJ@8^dl`m_pJ9hchqp{}c1o2{`YB~fsjXNkGTo+31GW9-RYS*_OSny?r!j<1Lc5e`GR1;23E!1cQ7&Pzm|J?odUUjgL`#?JnRMD89UWGl(su4hI#rKx3X@xLc`C{iNti?M80#7?%B18uhpLUWQ#=jrxf78kXREjnHjV~DXX)nZtX^K!>(#X=Z3RuN(Cx(MwsOx20+DiE)%0Iir>MNw-UAfDWcG6L8~(;@zAapk+`5p=nLU{l)(ux8DKDzaDaEt=q4#Z5UvWUh`{%o_cUjRWPV0@w^GzH=KH-ML=Lh(JGC46iFu8O}9Wh5v(=scm-qCzErF9*|cW+m4*011df!gQm`hrrTxLs+chrW=axBrqP%|ynF&p~81v^%=g8Jju{{c_`hNk5fpf2X@Oy-Uk@D#B#5*fQwtUn<tz`#S5tzmmQP)BgPB-dnr<;%?&W{$ApB#E6Q@#8b#*z!4GoDWuOLr+zu|LOaBPl$q{`P(%lq<^nO0H2Yiy8Kda2w-=#|Yat<z8etf62C(&HQXHIYRv&B3Ga~eP1?U;g6Q-X%{S>^zlaT`^BNgilSb(c|W3iX&qMG7K8&erP8*w$pJ-+gK2R9ECA<to7CF<grZg*-jr^E}Wg`fG>p-k~tTXI!{*uFrwJZob|ZB0s<GTe>+Qlxh5jTl!LJ71nxEu?Jico4G(oHArtd^!4KXMs4w622Loa{aRBjw^tR9=LyFd0t9$_3=!z04@uLlV6?r-9Mr`q^TEFaXcA3kM;vJ9?hnEq8&WyTC-ytXDmWB!i9KaF&|K|d=69(Dpg>^c(o`*DUqH+CIv8p?d5VF`<q>nts&f5WQ3qAdWz@4=L4m1P19c^_K3Gnj8ZK3kRUpyU144J0TBg^v*hnwFPk;<@p+|+wVp)Nl+hLN$hvJ)p^N2gemdtZf)7Uer0r_I^wo%nj+n1<P(RpQV$YuHM}D>S!Jr3hhX=@=F~;#u5J2PypHR^xWg^@9ID37c|3BN+W~=I|6(7a9@lt00RC4tWwqT#EfZemP>&`i9&DTsJEHmAmaM>$fgJnbM1^J?xz(uC>)JJZ`cND#vEjgnoxj>DB>0CKE#%g)kQVTS;LR|m7TLc_WD0(t+My@4I6Y14@6>L64AjAaxp(iHb$U45M9#PaK92I~{Nwk1<31&X-Eej!Ejh^_}BiAfd1SbvbV=`bd*BhP*FA3Y$^5SyY0yIAgo^pd2!M$ZhvV%}dgpy7;JmFq36edW*abNmtdP)g@=<#h=O^K$vp%&oBT=P9nr12?*cMh!xZ3Oizfs%5Z0pprw12@b9d20j8UTm^}T_Pq)7{?8YB7&nRO*qHk|9gsq-uo92PuQl!`v2E&NO-v2HX`4J8()ndnI}6uG=Gct&AbYKBo#zw+N<&c!FkBhKa}R<neO<9@cTkw5W~RRvnehBvCOlWH^1n{qC~z?lpud$oz<ztXuX{J1soO!M*}?zcuR*4?=`l7J?{^&@^=66y5sPv(-GAw`Q>C=&9XG2OCKt7M9wyY_H`>`fkl9Ei|qLGpLXAg>G18#y?uRftBhw|TPcx!P0*IrC{Rlie(WyW%MOT&%vCTx)=ek+vThE1!6Tr9%#zeJJVeKH%CeBSY1Y9z#8|eD>K%Qo78|0vmXFLCc{&=1pjZyNh>${94v?c%?v{A#(L22f-fdeAQBxD5-HvRqG(_DShm0vRkagOtbyIFDtoEef*O@A0X#u3&ZJOBd2s`fU<BgLJ=FK;eu8awQnZMNTa$g;-Uz5Zn94!YR6V`q`=&zY_B;$hoJj9#1V0ngsD?l-Tngah1$F;APg0r-_Oe`mAw}_)*w%Ne#g-D5hDH$F)p+v$=a`SlS<pUbPNPdIbBTsE3DhJF2B6qp!yhU(DeAWpm5vcLm{G%hl;w)V}CLi{vL-*fAJt-bw<WQ!5)!K|;Bn|kQW9J!nzoBtQ=r=dg)@Q}j+v&#}*F64A{g3U&2-A5mmPX+CQ4WsWx9H1f{F+}96=g>>zbi6^Nuy%T@fKlCq1c2x6C9vP39y<2M$z~eoSm=j0|*Xnk0F%xr6b?5(3Hdq)SP9Ii-psdd}g<P*R*PMx!nt6+$FH)>VE(H-QL@Mrt15<KTr3_f9f_|C>NmDw8pzX@9(~Qz4Ov@F|%NTy2JVql?{hm?$LhhL+}#2(@!EOc`^p&yo|!vsXO;yj=thRR9bBgQ(+G&j01v%%DEREQgE*c_t$dl%JjV`lj)k?L%$J@bO(>vQdH?$uD#K`Ar3%7<ln+gt_y)CpJ>helN5x+g$RL{hr+!~aS@JlsdnPE&3$&SCC>XP+;^38t{dAFdXi!as!QAoDxvxq$!@YKVGcUiC~JW|{6JP6EEgJd?6b{^9lgIPo?7+PU1qTkj}hGdSOwdPT9Uk|rJ{#$?~@n<wQM_9*BfWz4UA9W-zYZ`xi?aL%;50w#iRdDW7GgVcoGvTU<XBtBlixT91VJHN{mrQjdic5YOO%M?j~YGC8iBW#gTmTXnA_-80_eLJ)uyPih%Y^Ii2xs2B_5ZMA1VWc%krr<P2V|BhtIg4yE=Cn3Dv3X}k6~xFxW)Aa+S`%S))wS)BnG*66x30XkbGbL`D~Xa>exRRbNto}09{)m_5)oum^0buEmK+FuUPKYYM03G|ZsYs9A%fLsYEMy(oO_G^$lQ+}s(vxIj%nq+axY<K+3u}#d*05gM;azml1672*(wOA1H<SsjOwx9a3Y|H59R65z&*`+b;8I`#h$%1Lu*u3sEie<P2Ss{LJ#FFf|OqZgIJ~*bxqGo^sh-?b&6Qv;pwROkj%gaZ)0K_Gzx35e~bO@OzBFFjNx4S$092)|QW$^LV5D_+MMfZvJS?CZxG!!p-qT4fi$W(BMenj>T<9(vHRWv0OtSzS?TxQluU9BGkAo<r9-x?bZd1#Z%zrEL_ySb|_e##y0f|(~X@knx=@~2V9VsV{FwW&WyudxHZNF$g58r9CCzBrzrj7iIkouJtwDZZheSvex=my9!vEn0vuxBj00x_H{P?S;fi(S@hC+*4moV7YaFrI%&t{_BLcLGgcuHhm57vJQ2;-FyB0^zED1-^-D-%*d8{%P)#Yq3q-0i$Q3?m%o@d?vr7Wl&y5Bldg~i@%lw~I8+VgD5t8P4#Gsoi(b(z@yydKJ=J@E5}Gy%s*<Hl9Zd49l_Gl<$n+J+23_A!N@>n?&JdJIDyFdBtO1UBCoAPs7{!p(ZS1zu;jx<FU8A0w5syYJTKOLnFlht!X00#o73Uw^%4hR48W<qOZg{ZcCm}pvCH%qd>^7lb5yHF<nR?&^cmCE0?$XR>T!3Gz=<c5K97I=9#?`l;&DWet7o3Kt4g5SBcZdDa!YlO}=a0HmQ>LD0Tu=<OQ$o%#6qH|rg!=bBG)2Euei1Jt8!j7xGk$1(954bC`*M^{&YfOnS*KX<2&>U}Xcw2?Gv4}@`YYiLkadP3fA(<=@DK)I&FuO}Dn#dJ^HqJaUPeyj{my3I>y9rCP7}oB@oS}*UuTNcO`1f7#?-Ll%9X7h*{9S33~tAMgIFYSkl-n$Qd8*T*~^%(jiVHXW90=$TCnr3TaTtV(NYP^B+tPU(IMYzij{@S9=EijE+b%_&+{4(Z~u{~RJI#I10vyL9L$aS0`uer8j|O_V)OlNO|sMPVcqUp=R^<D0gvz4r+jo_UP<N4dp)+RL|J@&ISjQNL=7AbLM(6+=oEJZ7vOg<f82W^_i$);v6;`Nq0oyruXgrccU?_I@504_h2yK3EiWiV3T57-%!Grxd-D3t3j|8$+n`lflx^=c5Y2K%>DSTaSVw}M7)LJB)epgy1)Gi(>&7Re--*GBK;{FUDYP@>DkGoS+(4tVqK*J=ZsA|xSp?qwRKYWD^~=#8IcOgM2SPB#|A3<~qf@eJH%J83-D-yq&@E1&#9F2od+-0#>-E_0=a<?B3#DJHd1su-zvlH>uH4<N$%2>MUy@R#9!R6Ff7pGux37wS$@wJv7`5b4QmDyrJAi+uClH@D?b;DxY(-S+cQ5+sKT6{IBa^W?BYZRx=P!OZa@Uw_684HB(R>?>gD`cDU1A8p>5Wt*J1q!B<0oIvZbzGDzKwB;KKA26d;zM5awDPaTaQAH`X!;^-Qfj#X6iobsgNa#op<|t&tL9N-~a9X{_d-2jX6Nrl2!5*nx8D(#Nbu8eTgZyt;2WpVoA<>{8p&!!Pb7g_}lB9S9{N=ZyovEPpRxl)qJd4Pa<uXH>=Z%V{-dS``=PDGYH#%=IX#8Xx+rykiMOq0Y5S)(2nFSWgNVy<V5{-_uc;P&)!t8^&jQ;0Pk^e$&Z}YV(NA5?t%Iv)Q{Xl0VN=kOt$A^K^0+$)sIk{dyQoR4=ASq^{}a4En4{Hc>5D4@s)=UHtW;Je<66@^ZM6vFxp&R);?dM4=iwpX?nwTMd#;FBy<QEhZdN-vHUuI@&#T|v`lzfd^1U4IW(dMWr(mS8bG9k6uwnDpg;pbcnzP^RLSyknoYDV&V%D9V+$ldOh_6I94vhrxr{D*y<psfsEdaWKK~rI2roP)rz19Y%_m6hz?ltrP;J-k*iTj`S!I{8SN2nH@Mtuh7*E3ugdNhu&|)inraR*^f-^ZL&&3!k;ZCQ<-<R_;UZPx@eMNgYuO6N#aT2{hS4M=8uBm`+6xt3}?7n8jXP0ze9nVVy!6<m^l{c2P7Rc%!PHJfb=8)+;kgykvGPut&^|=@4)-{z!Gh~f?w(fC665|6{XtU8#kM@nZO~&f5#H&V<B40xKB-m2)1_+Dv!_MBjXpJ=M2v<SvpI7tMbaw4_wA-O^Y7(tawlD8K_SJeL`!n1+<fKA)L-Cy0jTo~x@U|t4UgF|~y^tLm`u}q8e}}Umg{af?S=84pToT7{^b|n*qG|~}vWGa?(PaMt?sqeBob*5Hh5=r~fo3C8D;oM$;k_U;9%9`{3LtP_mpS)LYk&`cTyNl2C-H+_BUJ{ekwDO;v8DmR6mPT0?W50`Z)OcV-@kkF<6D1&nec~n)^PH9+KPW#pl?2eY`P;aA?ndUVVTMw$gvuJeozA)FWs#~h%ckTw%j+8^Vp=l`3XoxKCAR{rBFu!7?hMSbZLyq(!w{1x3>GtNwlOrHu%Ga#kuL}2Dx{qh31MO%rnNGGZ|z^N8nDryNmpzwmxw)7!t~~=LGQYe{u>sH$rJC1P!#K>i9&P+glUl8L1gL|Dn6OTqF7xJ{SDPts?wz`NeZbASqVC4`ifoB(bdH^??J{>U;jBrM~k?vED707gWpJce~&1{S0P6@*6#-d3yKe%`1kVb+5iGzW%!S;tA1w$f|-JSMkyevkRo|a0G<ASqRxYSyb-J_q_BmS6MHXL^j3Omf^76bzqg@Ch6LA-ptq2sU%&4<{%_n%%&53SA$%OqOx&&W3?b<(rVMV@tm$rx^qr_wC2YfCpI<n_MAfjB^4p>yw>Niq5r+3WSFV7SyE_n-WS=gqP{~Af~HqDK;5IX=ShB1QK-Z$9ataE-c2B2ZsL(d!EFXY!k#XF;hYNL12=(F!egQ%-8h;ryJzI2s;ZfS2&`A)g@M>5I4{Y#RTBZ#1R%pSUc%pV-oM$+;qoIZ?a;}y#qzk6O-Bsbqpp>lPt<62LG-888ivLEtXaAv%R5>J6gGv)lTH)Gc{gL7k^*abyhgWEo{?h~<P-9wrFFj$xT{VcNq^z$GJIZyp$J_V!I5xE^2wKRra-!8-AM?YJ6<jqozAI`QT9yDTbq{15t^2uGNA%@2b(isI?_!Ga^dKEX8_%_Gdd)matI_FLgO#}AO}u}s!2;8NJ3wx*nHi%HhB-#jn69vJYT@z(RGPf0}>?o1j2w|=PsT&re2w;<HTf~mX=!UTS2a%<efB<t4LO7y)t7DEBHUdRWOo21?w;LQc`tmD#$bmtkV1gdUBN6mgYiJ#W>XHxX)m#a3poU2+=}vY>^S`4oW0*CRyYv3P3_|9T6c-mFQ!ty88|*u!S^n*E1w&YszC$u;Sa!rsBH_7YHZS?7AS*I_a?z|Du*v4(yOYD7cH$*g223+<MN*X;yV6fonv4RFcfno=#?YY&`UeyTn>t$>Z5goqSgo;)F;?Jqzic(HZuwqU^7tfDszj0uw;C6af_mu0O7OU0;qpdoe5?Rg{)ZtT*Yc>Uo^eKK?3MNjsrR+%9roPUt@@e@_k{tZ?^|#6GLspAFBS8g#eth;A2AGFIwC#3=3*@>J4~REnl)xy7;1sm2LJu2%Ck88rPBuZ*T-=lrcaVv>FEPOcC0`>MLU3`}Co<n1)qCgF=?jIK(PPCcYecK<pq-K>itgV^$%Ayjx4>v)VxEl(omH%`sjKI2N&r-kEiov5IBl12rxof_Oo@8EC=w-)v@ySOCpXODfFT&S9h!HjH+e+wu2VUGnkKCBKO9DGjLjz`c0nRN3phNSy|6FJidJCFbG>hV90#`5Jqx7MIgk*RA*Lt3$tqu-kVN#kLROY{|C4TleI7<&LfHbX?v$XoJ>vHTkk5C0xi>v7OZA3hk3LM823Zqh<-A35pGvS=yCY04JbY9BvM5OyP-*`v^H5)I{-u|#@MV$4*j*PGjg(d<S0v*QzEH{;qKLPtMZ&dD_nn~v|Gp%1w=AetZGHS+;Zu~`(d&cPXU%sZ@~q~fXwz;LswL`Dz`vmp4Qjn5W8)-!#88F7dBND|wQ{kcEr6fw!-%|znIVe|iX_w8S8BuTpeN)3C@vE&vqrXP1!UV1OaayQc$7{Kl61x~p@g{d)Au`0=!Vf4S>j4vYcRVko*=iDD|pEF}oRr$`0jOQ1a#fiDM-1ps+E|d^MB&1-N+S_I6HKnWOynjUBJ`Mt7VxV$vM>a5@+j!Q(NqCffB*OlY&-q89U{a0EHtR@3JB*oxk;`GsTnuLmvR~;Gcq{JtNVJKpn6jkzK6`=z(PrYby~pI7OE~7I$SVlQSHraHI~tF9cS>6AfnSaACMzSoZvB^yD0N2C=ddJ4#EtxJ@#R@olnFGs%brsy*B_gOkN|4?UB8hFiQ3|}I<L7Y{lHCu`*I;&UOaFK0}|T5eGknw-#Q;2lKMtg5F{|9Pfb?b7I%7VudB&K0_W;GI7UiJv<82m$Qcw!!pI)XiSb1|w<LsEwL%(!Ra*pjO8L$YOkJcvVCql{`uTM=8`uDq0@`Ju7AkNPrN_V(N0T7Q6HE^YlATi<Go#}Pw@B+iY5@+eG@RZm>Rb_gN$dzd(kw}wBnV<%i@CccNeGH@%$cc_Sg}{C69C8o4Hn?=G$86Afyw7bKOc-Y-yABW{VSdtNmY1e#%ie8geT@~3Pp5rF@q-MikkUk#D$tVPf{1p!DW*n-j|ZDm_-ZnEB`J&=)dPBX)L>XFnwYe(PjM3AfeexYpxDw&CLxv*6!@>{gRV@YHhgoJu|>QlsPiV(L^xxIr~<c$*4Wkgp&q1Rmw>n%rfPL_B7>m)%L8jrN=KH4~Ih``TSbgXBwICFLYfnjTh)C+MT)i=HjX;lyVUIIFUYE@3FZbNKK&i5<}&`=39oYE{a*^bhR0WS>fqGE)nxxaC0ER_{WbliXQsf|M(HWGQma`H4pakS!rbS$t$ZIW10&%CCD;MZyXu9mQ$_nz`>779tZCV(0P~{If1y)w&7f3@wp|si(HL*Y=?gCUYe?Dd0tjl??>P2iJ%b*XHn>OwPWar(7gRdeyVuTE1Yeib68TZ2eMU1G8`igo|WfF14+Y@ge;xQtf<>tx+HO&hKFYRUzLBQ-)4b3&(!wqj{b%xosG?5w|UoeQxAy-^fa?^&dv3l=r)iZ3|yrHOeRIl(OOD<I`tb_PN%M?rDS6dWYmtC)&gCmD%;S|%M%y1L7Olq-*7bZlv-IDmqidqO<o3YdAy<&@T7BKd(Oj@HYEB`vR{xHo?Em%&^Kw2Lhglp6R<0&*b~UTSxl_{Af^}(5DOf6<XsBo!-?4!$O*E+NP$KaZ)Qzho%hHSU+VXf7D!GXJwbiQy+*(&RcvNxgNbuDi!~2ye0?*!>ne2Y3N_Pi4}aXS14wwd1`?y4({R@$rghm=C9`_EVVYfo<qGq6rpK1<+0t{DTzh*$M)C2Mvl(k>g6>PdNownPBwwP-!ZExq+Hz?g((__Et;jNtNYJLkBY_u7x68<GnnT8&Uw8I_EjSCpIOXi+?(oHQfOd-1jll$N4k-Qrcqq+W4<Ge|fd7af*c0b2@kqW+rX|~CO&s}cfy>i-gDWpNugtx+@oA9}L@4+$=19()x;8?WDrV2c+!m)|k_={u_?-P`*1Jb99hOhuH@)SouxrCaV=b%&xM;ziQg7#MgDvh}u^H6@V)3;H=GC#^dY6-K<S~0)%0>sBX<ivI;mH>t?MLQ<EBK1>H*H)eFjM?XamPIH?->3Jx=37~YktRZSF$=k;`ol0@9J!ewD}PXg=HgVO~Z38d_1HJ!=zIupJKMD>a*r6@~Y~*C8*NVsBTabt7QFa-hP8)Op_28wWNgDVZ({&EZQi_o9b3*iEiI6i=q8KV?J7@dzVW+9RNWwNq#L0NkU`@SrMI8`X5atNhuH~l=$l!jZ(Q2^+?Le%`}gtVEGnPNph;zZ34-)=XIE>u^+<}`IGX^h95nLMf#m=<Ach4v^AaAqS5c6fkEGD^)XY+mHN^3htk2$F;&aHS=RN`aY`~KDv_D7@?QNE@{#&Jel{tuxEu+Op5_0txtg@8smDp9gMem)w0h#A($@#A8rOs#Y1LW2W(8tdRU=wBPIQJOUr5(Qc8mdJDOfZpbhUBrFd)>>Jm8EGb(X3i-E4A2u&`PafyEq0-&A356?6)_DT@7OPQG^*=TLNnsA+^1ehF+vSL^4}OfeH`PP-?F0T%6$yDm4)TUucDm*UHfRKtqECWuz*7^P5-oBSol?%XM8<B<iCbWw0m0>4tS*tI^)wr8q)f-zKb&ekr^oAoGS%P6JF_y-sY{Q^_E+lbSnPK6}Mn(}Ju+Vy;`eM^`NP$KmqRC2y{EGP-Hw>+$!rkEfy^rV*ja^@1DETqT?2Yi|8Gg9Y5S!U|nznfhezU|xL{|*#6X;YQ`<Lm|&CuCyVdw;b5{s<01TLSXXOv#yzm*lPF)I5B*xwA7qFyDO(i$sNBK`bC`UoV9wZK<BiZ=6U*BC38b2QsU0c&WOIUJC4eImp;@>1R&Pq*p%FnwTqKN8o+df6yx7H=WjKP=KD>@}d$kRbL_RD`_6d5{67?vfn-U(g*a{NsaI_gV$}{KVE%#>J60YU`)fDc6={2*q@1kL)x{@Df6KWcptKrPzlR&-N>)RL5rW0%XxB*W6u*p!(xr9nT-}8=8WKyQh=}*qYou$F-#S{^bya;z$4S!)E@FQJp2b9NTC|<I_{VXQ;=L8#yM#v_fHSC_6L5vK$?FO%49AKtQyvfu|HzoOBlG`=4>{t&gL_o=s|XLcf&vXv5;1%BR%2vAO((@2+3ZYa6<5wZ+W8W&TerKqJNq$f{d}VQFbrgS#)zlvqwar4)Kh^JT0R~dik_Ig}ZMUy8Qn^JU6z4`=~2;(njF4W?f-T^dh@0E{+GBle;!-kavW7lR%n%Bozjiasy3nuOzCK;+H8~!Nv#+rd&4`Cz(@30vr|Y1$;5b)_oniV%oScJ3$0VVgO+cT^Qd6_c(eFSVRdL%FPFqdN+6;#eGul23j`vk=TWi)S)YUNS*W+`>9Xv^!Be*bhf^89dd=e&P&qa<FL1b?792=2_5!B$mQ;cr%mRKQ-@Gch0GELW8MZCtI?8|HHV34(U!S7o1(67JVbk&ilLT(F+e8q9`;rYhvtf5SKV0XNf0h){#L(M>8O3=lJoF>+=zPTqu=?oQ^gJ~7fpn#pJu~#;DHYJBdoY!<e?&nOCki1EAYed_V&lS`S@=KIg-onZ2m@ow|*?1Td61?Jl0B+I9ng&E+aua!~D!~45L#H!p*(#&!y4{F&mOa?s3_K%e5Byfr$e{3?MEF&M6KUhu#D4p%r8bkx2xvLd-N<cjsgP=E9A*;bblq52=9L5o)?AT6pc&;5-Op$jq!{u$7rQsn0DRE5R@V-l17*rDg;riT#lNWuIr^i^QWr5E3BYXm%cArHLyjDF?~dsep}`$s^pEvTn@vHE})<dWp1Ij|=7e4N2fAqOyjC5>oN&q=xYtMq!asID*=c_klFPQ%Co{k!y<y_1>=SfV50Rv0+DNQRy1Y@5rB{LFZ;|0rT3-ry{;wL+^ZD&I%j2qpagI=mM_=q&|Sk9;OWYEG>Qjs2$&>Fw)^x3D-hXZ?|A@+L=WiA#=MVzcvf-@$d7=r}AU}mGv|>*QHpjYO(kN3WfH$$blc^OM(GX&jQ(xGzDav_Ye>-0Z_*~*9vIazeGMugq!d`<aHc`nOwuqt1H%#%N;F1Am?eM%3a%)`L_1n?Qb58-%xx}@7qE49pzyCZji0Zzu(ip-w(1i`FEY;0osz%;mY}ugFw*>SSSb>a#W0@xcP2>2Z&LdM+EoEX}*Q9ZN5L+d$)PCy=6#~K0Dfc{eEZjX#6HW+<U#Z<GsP(`Rn%wJLBKt$KK!j2YWvqj1LdDe;qTC&Hu7ZP2-b3jrq-Zi_z97aWReOzqa?qlddqUFeOITEXIU_TN*2t0}7t>I|G#xFRST<!(kfYVByodzq7f$o4Ym`!(P<Yx+#?|jD*dC;Ow%Uk;?*UE@l*8wK*wn5aMkPzzw|o1IH3_ZT?zb$y(H9_384A&MN20AaBjXhDoM5lkj%a{SC_XZ!W8fD2!z1lGWcFLvuXj#(_}xl1B0J2X3=f>Ikc%1lE}2hchY4odGE+G4^lQ*Yta`6DV8B661I4gSE9aaWkM3(^ClD?}zJzBfb6|kDsU!=8oJx*83wJKj*zCQ~qsv^`(>%OPY<A@{hyMmxL7Y`Kwi0g@klzp3x*+S65eL`ts!Ucbf-4ZSR`Je7Sy7Q>OZSXT1B<(a)s(SVLIU`DHOJ&S%6L)tiU;;do4+-^-#G4oOw0qc|RrN6OUtzDt%q#8q;_c|m5h8{6Y0_=CUfkAL#s6P2C{>K?s5`02Ix_P@<tQO)k?)t}emGM2D&$+vquJ9{5;$=+r@UYyiFZ|=U?86WWZT@ivO$)OQv&l&3E(Zq;fpQgplWj?<#*MvUSdxritM{#%WDBs*Q<2+&#r1cKvYg}jY$Cs+S&0Xf=lNFmiM6yUn2wqfwShrNymJ}5{=+nynGCs_I-P?KpZY<+EyfkFYQ+T}-yl%--5WW3?#6r~4_}B5lZ-&Ml9^%vkxr_FsI=DhFEE0g(6OxI^Y-VtPLn=7jGE=-e-Wg=`8+OuSBhlHNbzH}hlIWQ$a@LX}HdgP4b#jc_{b_u7<T`USE$a5V!qt>**DNPkn#6pL&=QsLf~(t9X^sF@`Qhiiow2F&&oBRdor*g$P(bfD3YoW=hOn4Bo6HJRcP$+4?Yv?CY}yjUNCSiJ>=1`MW5nPW^#A{hq+`<-WjvJHU9f2-xVWMlzL_?k%%N>*XKf$;#st_<i@R)_AypB?$QpG{r#169PNB+h^Rr5DCc^KO+ws3ICKE9q$*^#)p`)IHKb8&0OKi#4`Sk8))|f*)D_?BCc>!n7dhc!iZu9UL*@f%?N;}So(U*F3YE|QKa`d9EF3NU>?dO%<LiKwH-QX|zNw|~w*=9@N$5a8@H^l9y;CRDnk6SCR8%{58`qZ>D?qT1~r#Oq9v1SWKFMk(d<D(UVkKs0E&8)ccn&`CI-qq)qW~*2K;Iw!A#s(g*uC59mva*h>%?EEsZ~uq?IiU<pr7CeO37bfU+N3%~K&mxs40HW{2bZarUG<(Pys}!JC`0Cj0m7r4exMz?(lB1Pf-oP11dJ>jVy}L6^ww=m)q<v5>0zkfB2|}E?v3Jr9Rj_9+@Gx6R+E|RUfjp<mA>FJ#GxW<a#3rnj;~9kS)!PL@@sL9d+FAxsyyw1a-W~O+$WX3y}aYH1fhLX79{DBrKg>N*FhivE0kf+q9T+$g34HgMX#M8nCyDqqN@_5N9BaaK%ZaXlukcYHPt3O*jXcJJ*;0R&M#`jW%-I(vqeH*9{Kvn&@@iv)=(n$&){FAMwf4v?q|u7H)*@7>`5~}n+Zl9+;^loD1LIh4U#G&F;|6vjGX=rUW#sesk;%TTJKNmfD#6bY8*PQuoB7Nyv;rZ0(<9B`p0mT-4nyrQ`e+n4xL<{FFZwdFb8gmP0i^XbU;EW5M&6_I3w1OZ2eMS-&c(5oXR|Tso@O^PA+{jb6E_sDJ2OZdE`bSdc;$Yj@Upp*9L53Yw~fniYm-1%2O)4Di!vZ$4<zp9ZB8(D|?F9I;)RY!N>O8!tF`EReyYpI`~`;s(y&PckwrRGLhcJf8mZ<&Oc?Rxc~=;+v2|u6?ekvdvJ}ckUtl-3iF(W2xPemWJKX4<uIngM^_=_s`F%HzMx1@&mt1aw_Fq6y4s>|y0GN#&M7lV51M3f*o^{y+;vBd7@*z?3j@3=Ra7M)-y(1^PD5(7%r<i=*XeQc)EIwkT9A|}^jE4`AF<3MCTSp27-0n{IH1`^Fd^%FBSu_sjKy^T{Qxp_ZrDgb01<4>D|)TbuXGKYMIAV(-PYw~6iuLlI#yHYfQHK{w&-JW9<d+D-4+!Hr;05=1InxVqKO<&dz|S-OoO4R(6?nug`Ttd8G<B_>FhFStyotf(9?RE5^R9R@$N}j<9TsYoK@y&Rkj?Qh#Jg&MtE#N&dB571Pq8~esdq5!3Bk7Rq@Fbe7>OgsZI0BN$sA)tWVas;^t;3+%Xier0!H@n9N+S?>)LU*RJU@J$p{Ga2iDiQrsm>y?hZKk36|Q08g&|VI&tEBAsdRNPutyS=I<7&D9(ntn*fgH1_d_U$f`7q8BeHo7N!l)m`T+Kg*$a8+XqL@#{z;FXx5yHk{}l8=4hgm*#&2e$wjA$;=Hi*nGdKBTPs?a*_jD3Nklem~}PB^;6G>(e9^EG2x$6k@0|~4M1=i?qp5@8&<Lq$74Ouw{V>ycOPG0PiqIt?2^%iyX1JZeySM(RSBBF?~bDCPFAc}lM`>U`}7W6xRkS2K`nGaddhR{GXo*udVDA7<(a(0k^rM>ky^?OHWxW*8_6DB2o?ah)nx+h&RSNcyURG@1~y`1z-~!zcXr1bHzv*l&om;#1*&?{(Ru<KKiFt`Emv)>Glf5F*^Ml`zoYpaL=!3G8A=NxlT|1rk<PBVQdLaQVVD;?J-#I5bG`&{ytLn9sz*B<_JD+f0pW9_Y&itR8)T4jC*)07$&k16vzD=UnJ@9%)p5BggJy{?uOj1us!kD=MPP+m;p|_U3&ZvE->e~p6y_9Y2V)I;)N1k*sn7zM2y6grunl+rsc9ye>Dc_!rQn4#qPi?NgGy~6MEwD_fy{ztw$A3CbV3;T?qOaenxz8PMQzjXJ@qSIY@Qc?^TBJM3r90$(<G#qB4%G`{=iG4|37>;$X>4hd62Dt|3fw$4qdOz3R*Zwe7?a1&f7Q*LP2}i#SL&4Z|K6N<2<`<%wf1F$bCTbB=n>C;1P1o7!Y^Q(S>LqkHSOR^Cgvj=V<ax8e9=_9GfPG^3W7P73R)kY3E1PugzejH|3u{U#B6GxD&SaV-{#IL)b^hY8LZZgE5G;M_TrApo1w&v!3nzT3JrBt)B(QXi|NtCUSzW=U21JY#vw;2i$Q|q9tftG+q9}NcS(QtLwb{Y9#sj)CH$Kc2Ov#TbFhP<P9#kuu<uduFIlM^g>43@vD-<YPae%D)6+E>B(hJqIw-r(4bNIJU5s4r#KU!e=vGsf)~9}*;x0Zk%ZaPVRlJKSzmAT^W(Ksa`;#qe($5hC)lEpA?iA1DWgM51*_=hvcqiCFkz|(0V%O;l6Utimj;O?m5rX9$tfm%7PvKtEc1%*25g98#wK`i+y-U_r^e+dTttwkJW^chl$n`)zAp_8*X5jwqqQt2eZzRf?6Kr~Dp^If&yhT)(&`>m@dF@*5hCKP+ku-bIE72FaLEkJE2l419V#Wlj>cRw!m&@xeuqY<QlE{X*_b4U0n2skx2>HB$=BvU2mj9BnhxCur56K?Q;Vm8n*B@%X4CUA378_i1k~%lYW>jXGd5%5f`H-p#|=?Ik^csUOOI%z(N$=(vYKfwn~ctUE7)dyWpSn61_ITj?-*@1r8VhR|CSs+XLp9M^M)6&^1!R7)6#`4w6xQz6800jO`R?}sM%A^n-x7qhfkMQEilT2PYDX`z)Z#aj<8$Fq36ob$KKL`TR>v%B<v7~ajGlIMLcoNeEMX`ToQlBARNeC;et2V--ls_K}*PEhVKj?%7=Z3Bwht*MTH`24t<S5NE0NvppIjZG+75}Q}=!y9~^AI8OKvGbDsW}h3k$NRk9*r>gma}#{*in#ObgfFl<`eOTYa>X{^g-Z(-23mHQ%Ba4JVn<PN}Ls+*qK^)Sg-=cEHSvYl*9z7;3sm+D-p&Hj7Mz!6VF&sV#`@2f0uKOu{nVH3XIl+%jVrMQX`>2xn|DVw*NDCF?{{{G&<(fAE5C%WQ2@srR5JxfoeRU9TM8T>sz&8vx(EqON59EN-tYkIo}j%LIf&G=rd1dK+{TDJxIEXOz0z}j%FQ~eEW2>$VKrIlyP<s+F%_KFIphWlrkJgt>(4f!pJ5cG{`NV-m34-LP$LhS@tIAez<om|;!@<lFR1d!$MmReFfIe2E|gF)5r6!oXM<PcrHcrAaexk8q%UrTX^)x}+OZ!^y#@8rzQi4WWG<py%3oEAB~@pxOw@h~gMDdl{w#zY;APzm**Z*gA|WmeZK5w*2rkSEc00+lVb-<L8yjQ!cDu39<1R{SI3(GWVkCd>nATSUxRJV2n*if>U#>q6#kCFvT>8?ys&BS`b!f^v3P-(AuOMfHTTvz?Pm#r*o_E;<j^jCtlR`M{zl)@W(Wvmz+F4X4MBCNHgMA<fsG5wrdlkzEn8{-oaFaQk{QCJ&Ye&VsnyUOxlLh1kdITbDuofnZ2!@7CfP#S)`Di7$8^(_MEO@ZZt8i{kv8Ko+?cpRf0|GD=FJoS|dc+~!iuTg5;Sd`K@tPE^I5&J5Sp`ctjhT%=PSPG+xm4!v{}lIIh}z8J<py}~`^3*&W*&bDyIq2Yt8z2vs-k|=v_bKEpH^E8$6kGju-1jl?gb})0!1Oz%jAZen+2W$s%YQf=V2Hb1~b5#uQ=`YRzAVLrLZY!Y+iA0&xWS(%xtOwba@Pv)kC_KnMmv<ZH%#n)rqA-OvJja8Fbpw8^9!CS1-uo_a6kbEzvol9BT83<|VbOdELTaRzZ+H^6n(H&T>EGKrbTYJ>V6(HYi`kYEJjO}Wyy}5d2loLQK60a;tlT?;>0)?~e=zxr;elBP$$!)j1!3-I2ze6eM5U=8v%pO-jl#?nrE5XXyuMLj9hAl5ZO1d^Z?1TwT2?sNrF$37JHketnzLu4-5r3ggsPv>{fDpyx=jI;QUmoA+ri(#B;djD*oko>Y-)|%gM9<ZrMv*5la)^ds%}V>nepn1@&uiRNBk$e&-U>ir=41pON4aNW;ty#JZVZ|Zo<VwxegQJ?<yN(C{q}w@WEzuDL%F~-;ED8B?AlIaZ-5tKv+04y8ZFN;XZSRhNJ#@uZz7O>;>j(GPm(*`RR%&D@cBZ&!@W;dc&H~^rwbM3dxH&f7jhVal)9Ne%5?yI$iV$^{iTcIV|gJ*h4PX>a`H{B==PGS9iJSW6}B(>-V&{XLr0|z1gD3{`e4Bi7z+=;*;^c02ERv3)OX1`JVc086o}DWdk24_LC!20j`xjV4*~fxwObCnf(Vxa!@eG=pj82R$ow1r0c5MsqL;F%A4dKhAR{Axohz{6({Xma+sFievECf6E8IVn@?TcaiZGewUW47DRm*vR2y+Cg7C|U!@5zn+ITv+JPyF+%6k1oKxo^Xe=cVltytCY%_LNkla*gFZzSG!<JBv2LGoSFz4YTt^7)$G>GGh-_SC(hwmS3$3L5+*s4XLYeb%JK5qt6Y0SWaqdT@o0UkRYNL;<Yd!e1lyqMDykBkI^Jj1PkK?mT5fDlh31>WNba<0#wA!2w2=Wv)CGOmf7JMsv#)&>%Wx+_np6%11glex3?MCr0Mj^yD;9Qyri7PouNb-M-NlWzF42mWcS*{%Y7Z`t3&4*|XvO=^#UFNPBnp_Lq=Z;lcUBcgo6p^j7z`DCsZ&z1bK5F0HkEIynN@_WwU=Vg>kyWoDR{VK1(5X`fDWINBp%j(DB8u|z&=#|_inw~?h%skvaAqw?!k(@ZDAGT>wJct1W_`Culrxh1@8OW2;?b#@1|76A@*7qdp7zUQ8%2xh2>PulSeDGSh&EK<6Fi%ll0P5rE8%peKH>83%axL2Aiz1X!;mqoQ*%J`yelIzvDuKsC=pnojYcX0ynMBn-X5Vaxf?rA66+=&Y~2W}zGZhqNZmp!SgA6Fcs?uTD@++Ph@p9|8s*76Fz`SWSZr&`+2he)cR2*ixuWTg?oXA_*YU<ITFcNIu82(QoiZJs-WglWMu<<rr1MUz!r%<FTmKu5{XsVqPDuM9~H+eR5$>Eq#f1AGEDpu+q#Nsx$+sWx0C%8-CYHe7s;i*Z(>#p8}xh|rjnJQcS~0<R^Oh#rfx7;vA_R$<OZNf7c4$J7POgNy@&gl#rr&vt=xBdAwPkijvAknrOXS)&LufoxVAO^Ad9NWRNy%^ptR=x1C+7@)Og^(IqF;Kci$f8$W_PeV)s8+U3r3hhgwX{u!956KUa9^3Kan*>g>$NwYM>U{b|m=G`^(ig*g<alK|O^*vm=K<>>J{I&5uEU(OkvLa)E-ocqE>3>1v}=BjZUvR$BCsHFt>G;#1+fkI)1iDP%YRlNN9(cqH&idl*P;@&4&F{%B+7CC6PUuJk%EJo=-a5`$QPa`)GL6-gQ+%8w1d8LvE2rvE-w=(GeUGSR>Lk~PL{ATQVcF^s%7CU;4M2?lknaS%`ZaZy~&+|roV*O04bN0hjoh6<Q(J6IZ(+#p5mCFQp$+`H)a00yla;gOL9kikSuMsKwr_JTIm1|M~nu%p5!d>!46j3KU#fzI%OukEs&-cBQHJB8R#%nO7w16e!ZD8h34DG24XMy>LJPnm2YAA<+H2OE3A(qos>TI^-_DgN8`U8<@*PF`+@IDvN?}1GYY9ABcYffJ~b;$IQd)ZpX&i0b&_W<Bh8Z9*M*hR{m2J@^<VxUxARa!L0Wmr%!_~w5gZkAj>9Hr&5imtrtuWTnuh>IWc~6l*n!10VgIIEvQ8|EM-8*~0PUGL0>Yr^#Fd&x5h`o*&v{>%E{~jp89^aX1_TUZz<#o&92<lIG&ez{sGr$^;eRN00panSli`6tRQn~njrvH3@cMFir`k6T?fHoBKUzRTH3bzm72*@!zQh;xvV@6uBa9k(z%%U9{KKXK=N-nK9f)I^5#g_^x);T~Wz(j)=CeV+K!34gv_cI6G(R{dkhhZNPD3sf0<iF1JxJH0eqJLSp+WrmoNk6$^U!DfDmR_Zzam<Xy~uhzeoRz9S)lkD7LX}=poD4S&M)Bx?~U2~i<#8bS=#smRefU@B~=F|#_5Tu8jzdLN7jGrfltUW(!C~2rWhSz^k@RHRnfM@G#yoisBy|_U$eq2u~zg6Sh$tZGWbi>ZRoHIvqZ!%1*Ms7&aPq09JzwXF5P-0`sRY%rEcp}7p_4W0@PQOw`usa(+G8?>j%v1^)y1ftTzGO-C=%FDTMRqKZCc~mr@N|*4nR1|3H4h@V)+wzgDxuSwV>PfajNC#p=GaWj?z5yi@I2oZA`YHDyDdZh}P@5OJ9sd06=|c~vDNFDSxqBf9AsR+~pOq$EJoT!!AmiY{?Ru-*i+{sET%W3_47dp-nq9_*P~`1N74IA+WuAaHkncMxufrOi4fN?tGp_%%MUp4J7M)xd{bGAOqqAqpg(q*8(@=oT8Vl;`yyjKn>C+S#DIsj|);%@-);KqHSU&K+2iztOCD;Id|Pw?P~*G!w9wnK?G}4pveR!G&UnbZ$pWVj4UqlbE7LGqFWsNZPVuz<D7_iWO(E*Mo@v1XEyjX{SE+{bgB9k%VPVZjx;xME98BafYq=?);KXFM(~?7L5cpHpNf^2G8L@A{7)7f*=uK1cBnY_p%>WjSh&#wx7zXqSb9k<inb3M=(}o8D$*etG40!Rj8ecvrfliqA4{5rrxBt<|7|pxyG1(H6M-=g$V~+yeaJ811V{fRm3XOp(?YCoY!jev@ZQrjJ77Ko@)?zH(~R`4R8u%zX8|%(J7R+JW|ke!GWt4sZ8g=*9{0Kf-O4`9Hx$zjf}YBoUgfmaaztwL(QRlW+WvJN+rBQs%PXttEhciwc9!g#BMt9a=13gxEqEMS{r`f&t7PE;7E!$42v-I!jlP-EhizTENhi<SZWJLaah>&ZT=bO14}S-8G)eL9I=tJ`N)Yp8iva*_{-tU4=6VAT5+~1e;6ljCs8@_3xpE#((jdoM<ghLb;OVSOGAbwX25|rEQyTtsvl@#qdF6;xglVIIXK@UPFofT8sLR5q@Zq41CA<4d7YqNZNk;$V7&Wge2^cE58v+`SsyKC+;Gv_hUJ0|6b#(_5UbCBiKs93yN!<LyD*WiTCj}~Hm-$&9c1$wyH>7Pc4Gyr|0)FCV;K)IJ`CO8Nno^G7K(xT7-bSLUwH`Hw*<H^2?87x;UI^JVP7w~$hYg!7lbv7xuExqND(vn^hrg$&{bJ{DU(b-{O^Lkp-aDRk3W!-3xxd2&KwP-+sjAM1H)e3OiOAt7IPLMBF!UPpBLt7JO4>+KJ8sm9)=s&a(0G<p?L`a4?Ngdk$PFEY$4f1eD#XAt3*JOF-EG(Zpd3s-;2*@*u_Qawt957Mja+RZeNOadExZsmuQi?yrezP2{st=pEe|SX~Li8p)NX5m}S$HhQDCEO2yV1EraSr!VI?FYJwTDPNm%9WA(YOJqHHiTU2`}n{=7gLOL$d+`u$5Oae%8Wu%rF`?L6zo6Xv1SNXIqhNPn}rv%TU{o<l66v`xJsIeDHxRlYj7m~R_OvVNg;Hb4N!^?(x9NIy+rEd}~@$j^?a+CD=sjrjmz=(?}=KrNumbg0-n+Zd^XVLQLGrE{8rl%2kiaP1-X9Wh;Vz7cB#O1C;tfTpUMbZXJbt%e{jJw>ek;Or=As)UqmbyF=2~?rH`CuU>ChkFpNhl-ZI(-4xl-8I2_cVTS=Ix-IYcPd|PO$j-bdgZKjurI5ldi9d^Uv_IARplXM4cK#?`x|Tx4_^QSt7x<aS-jm)@<RJ2s!B3fxezva3~}x0A*J^q+qk_Y%Tl(|1>467x-d$5Aag+?^Q|RQHzt6peifFW19I<$&pqyqyBE5tSmyO5ObOthu4SN3}81I@6piqiU3FZsf&syW0>a?v&Hf}5ga0UeLO-C7FqaWu<(DJ1kReNe2T~;-Ec2Gg~c#*QIZ8xQ4XH~om5$N1<jU(=tg*H$x1<;q&4uNH$+%HqdNW6a}C@rkP42{El$gJel_z`QHrcZkPp>AN)Os*Dp6`aZYAXsGYf-i1L&tg)_HapWYnW(wIdMav@2_H?|sgVV;mbi5pij=pNdIN))r1;AvB|(h^1g(3YlJwanM>=FSm9&RPGyN?e|lxfnWuj`Tj?B)9Yc64>A{FL26{)((sg(mU{hu%s)_<uX;<n;I|eh`ZQZX=ZgP{daCg)ya3>hq0HdiRRRI*l6r~Hx7GC#Y++p{G6%9cFURgBM$-n?^wX-`TpR1j-NMTlt8~#zMoWODw3wJhB}T2slYqi}O#9uVB1(yPhsbNuOLQberGz3Gs!Nea3e6=i3gudJg~KD^-qD~D<=F*K<x`_k=5QdARLK=vI0LoL8PTdBr>wXq3kByHp{@iIl2Y`@5Fh7u35m3sJi_j#JHkZ+L6>%Qaubib(INa@A|^!LCli^9@SdQ*DK`!Mfvw1G5V0YLiQekV!0G70eVEXB-^TFRY<8Bz%tmR3&Au$JUuh~SQ&4law9Ry;sKwqr%nsNW7Q<byO6!<cwD2RnU(j*&A+UjwWLTOAbvxWYd{iLj(l`?<nG6^5>m&{s&Z+bjsnz707lM=>yI`9;FCU=al%JURttnY~E28(N*f7AH)ok|{w6qv{LP)|K9Mk{P$)#qGN7*U`Z786)s)enqC{61(8bVGMATLKAx`qUD<ObP8?GmV0T%Sz}d@#y-&w)M8L+KBZ0}meubemhGm^#0g-((%~qB!UZA~}<&(yrKml}fD(M;SavLqnF>=@tpbZh9i)g4~Z*`q^rB{~Yhh)t=`j)j@(V?=Qj#hi?ClpIp_c&oN<GzNR<2dc&JGIEnjwXEQr2sT>7|l(54!BD4o)(p+8?A7KR&vQmyX>8piQ1P6p{N3ty_z#SbWttVTo)LLTkTgW@58HQGn2MCwbu=yM?XcaXlA(2ZsVaxX7dl_L~O%|Qpg3`=?Z1BV-L%o7VgOu>Nb9&G7geF0V9nTs0At6CDvy<dzQ}~!j&KFXIhz=#?MC~%G!aXmWOQ%^lz->8JX1krAp`NnM^O%aoVLQ&<KZH?901kQE-NBa2gZ8c+vL7(H<ZCR@>5!-AK)hj=rX8C#H#wbNvjBe9v9YG@6+y0stjumg<k7>~t4C@d&|LJI#D+=+0OE>-Qu%4>889Tjm;;I=S6~9D_@Vdr^CsDR*;3BTKe!=&tNGz=wZoF^2(7*+bHYt2Hf3IFdUS}9hi94G^EkxN4fK_B+&W`BF+UFmH;4g)yrJ6c+qvPWj64S6E0t&4<z}bb$>s>(X~-8L{_IBj>VG-@Qr5HXr=JazGqTfke0<6##?$Pd?3BJC@j_hg|A-#z&h=c{aveWwnyao7E$A5Oy;@EQ9#yn-{LY9?@EnEizZrn<Z1U@oH5$N>K=CMwe-s?r$5Y;i{cXGX%W2|N=EE!ohZ=8}=LV(M(dg&1oVxkQ1Z>K{*<koT8WTx&)36ht=EZa(^8d1pvAl0@>3l)7rgTm4W~GBTLsf0&<9G~xSnZC*kN%T`ITC*=-O<GrsQEB%`*%&j`DGcNn(#OP`k&U*O^mtM@=whpYjfo5w@7(7@Uy)ex&2GoLCk&XqDjB}vq=5okv!Zjo?e|$_5cVbwbLPrQKeSpeKP;AM>w@JMDAttNVc|7c5&4dvnTfr*(5mc#KS!dcd|5$CSw9;*LvAaC&AcZa!pQvs4GXtQHuTMJn{p{aRbbrOPp~9Dq+ZahZH%xZL&{|VZT1%8FoGATto`O@`iT(YMfNVRLLla@MCE*g4j{^v4<|?mnB8wQGQCBKaqo@)OhlW>a}@*Odlvl$A=9bXjI#6F|DmBg?aHaLrgV8wc$=-0nRaz$f6l!O8i}SH3d@{Ui7L>rAqWNBN}1vhAo>*E_oO2&<=~Ub9<YM$ENMrRbg7BnZICcXKB<-XwLO3SD>%_=^gN2xWUa<;|b6L`brDR3Z}V?EldYV)cXGK&6&RZOLL}AiA3a5v%W6tFV(cEVa%1!1n)+_*ylfKFuw}2fVueRMt(f5C^4v!w~hFc?`*$5*gW{HljG}v_!UV}KFYp%)*F8FpZ#Zp>=^{!U&jZB+k3k?<+6H7$)PDxH2Gp{H&<6>r+n0d!M^6m!iZ!rLbC*u7@1AY&Oo{X4)_|8Ib@KPU(56PjBXowV7TUM0<LDoC>{!10*Ye(jJW^1;F3unBz(ck_bM~{Y<9;aQGql&DTxB&!=zw?|IN?1{|GD0*(JzuFhQ?1;xNRK=V}@uErd+_A8_6YPWRirgAbbrZytn`7xRWJMlMUyb5j|%%eV71*yh9Yq6UmtkJawz(o-<(y$~Wv0ngJ4zaSo=VTvs#e@>okJ+6JB;((CPXKnl)gz1G(^GzEH|AmDFVkOS?$P_9j1eU1PdpLx;@y-b^ipMyzgyL9QHO!4Uks~^b*jk!UITi-BlbS^gq@TrZ%0X+$si|g|9U!;h%+81zo{|(kB1DwQ*uC8A$&n1T8=e8&R$OEx-zyo8qp1uP2rlF!GL2u!TtK*di7Ke;daD0q_f$I^|7~;YsJkDiwAs1dxfnRzfju9#QV`s}qp3q4LeFbew{Ji6)wCrTaz(bOS5Dj2y=w<4?s^=@h%rX02AM{R0HIAM-PdzTKM3RrN7#bOqJ+A?(pHDvly1`i%@<sfTg7hTiX&PvSyn{=^RtWD1Hnx$l8bHFjyQ^+&dEK|Z;lO+IU2%`)QsfWe?H^bM<tTHlKsVq(VWDICa%>~DnsY#r#UJ`qNhPHHz5$TW}yhV)MextCQ@ps8v@qIR41SIqU08)LpixMvoC4l=;FYVQOrIGj_qrEhqGvSOK~D_W*BCBbt&L-3dv&+565Up_DBICAV@|6X<>~<m_o?(kd&gHyDW4<Vg%6Y;dZG5#T%RMs6)cNx3T?B^-Z1wZ0Oq|s#NM#pdmifMDe;Sq%|@i($8{({L#GGr}>&bcu7n2mt7X~khI-&ZW4F&ThsdsmxL76``mBs-w8@Bk(}?2!^RBJe+55Ty1AEmTu7h5|7zvPJqP(mGHnsXE?uVdku=7fP{lkt`Hvwa4KDIA8GY*I>#8IOJNOvCWHY_Ze2fGT!l8+qxy_ZJgv>JqKo%gMpy#q~lb&savMPZoAs0O4vhIWfceohP=1>4+nTIfn@axAcp{2zHBcZLm>OzbH#N?xW;Shw+%<k!nMNDMUNq&T=-BW9er!g12lz>LNO>C?b@ClL4BoDHjyGRqXNU`h}9c99xM`uGx;mOJs0Yfoq4=;gWfEwFavB$Gdx3Nq^zXt)UibIRmRaE$=FPZc1?p+suCtqvBkv8UIx%mPaH57?o@dc~i6@{NQlxWZc+14;hE0760ElE_<n(lyi4R-L5gv5}C{&~FlhCvqlQHr*`L-8p8l?+my)NIn&ZXmoYKk1!$eP}|9*3Wc@e95oO0d+Z7^%m-2X;9>;N}_r>bm>hv!|YW#VO$c5e&9(qKl5wgT-WU%nVDX)F?pHeqO|iw4Gy#;;W|iTaOz+;yz7$Ws8WpxUjA88aWs(ZT1wVhBa)aj@-3ZnD1MQYIMrMD6IvC-@M=2G&&@?zn$`JA9y%K@f9UI>?Q~ymJISd|ddYgWbiJ4G^meS2Ru|@}aAclV^T-UMna|w!lZwBVks|dKSrQTvPFEcEtV$Ge-l5+FP@!{A?)WL|0Nl&PmD)6_cP8{k#Y9nauCEIYqT+QuS+P0*Yp-TTX+w1rJt;IGb;gFL(vZ+qax}V~Y-k*7Q|IN^YNlKZ`O=TL)2xYC4xcknn`ZbO^ng}j(f4{n_J19`M09cR74j<j2^RVDSy5fF6T4($^n47I4jL{s%*ShG`)Xnn!$}uMv0&h@FYsn*Di?N@4M_mwseGfP_PDo$8+}@2t!-IPomD}YF8EF(`dq48MyyoeG8c$Mx=ju3Iysr#zZ`tK=%1Vny+2k4StzdQNkfWXVRHHu^PzvPpY|OylYrL14QIRf;7tj443=+*bHdTo-aMe|<*>{)C)qJj_wsWJPWp?HWf<TUU@5JGm-Y_^Z-{}Hi>yKpzt1e6O^DaS%{FhBDShPzU`1XFJ0cQs(6W<2C1DGU??9f~bjwfY=N$J`2+f#gD&VbJU8lJZOgCu0&IoxGS7~4AD3k)`NEt48LYVe##ZJGXGOimSJ5{x*sFHjkrZ=R(KpdSBu^W)DtA^9omNlh$hFaY4=fLk4CAO%;SszWk@%;8BIE=>G`(=A)CpUZgFMF@^tsO%n`@>8YB>S^?70*E2TXJ4LYelzBccp$eEidM6X}dcJX4hi40ocFx+>VQ@hEwz~K}6oDvLIY`jz>Ghgd@8o4m2Ml3TLhB+3=Ed=rw_S(NEKCaZ{}iFaNlD{2aam_RsdNP1>|K>pLp6buivM8s~@a5BDho?2S3NYhS-RscAm-ueG(8Yin!Y5m|rp`ltM8eDH32mrCs)>}`z+ireratgAK$0!}29;+<AkbB@s(@jMZqLaCIGwzqyc%=gC!tQ20$O%wD#al17wW<0EX{I?@?%}6%ywvY1d-M4!O?>3JN1v3TzoxV56jlIIggnVEYVTY1#Y}XvrKsQRAzur9D-pV(3-{jkS`R3Nv-uvAnN_`Pl_h<X1j4j`$b`OutyKl|A&Njmgt*=pv*8JV(Z~43N=HdGTeoV7wIODaiG=bDlt@E$%$*U5>F~jnDFtDHe`Ytys^M-2OJ3P|fjA^dczyHBJ-rdXJY;W%D{d9=7Oj9qVt+jRh__Ivr;rLztc5{1Y>tNf=`R2~};9&2-teL6dr~S8^6z(@)Ut9kHPbh-z?e@-?ANdXq`Rk&s&M~p(B4+;-yR((EV>i_{50w~%QC&{u5`W*8Q@XcyG%t$Obxt8|KYZt-Y;ZZVxWBIqzIuCAd}@PF=jPjQ*Q0OWRpy+`uRj=~YqsiPIXg5gTu_X7x_lNFE581bVw><6mWk*NCfUQy3v!d4-929W{<LZgxxL$>^?JPGLqp~#bBdsUtiWlo54M{v!1_#o_cmac%%BmocxhMZ9-EW|xb*|#@&)4@UVZ$VK6!m-Uwz;VrQQ>KEPwY?qX{U+AK2LLRQTk^wC$glXy&&Y`W7F#$?Pm9Hpx3=Ozv)#<OVP&<#&C*UlyN(cHSe$##4&frXDF0PWI+GSRHb@TQ<>r=^666_xdm6t)r)q?U6=~F=PakRRXyvS5M?BwRAC$%yoLD#O6^tgRg%nr*(PtwC^vg*3h%6nf%Un!g9Z-Mf!f9q7y0k#uh`iJVqC|5O0g}33MbNYELPE29C<<byXAa<?kr@;K2#En$)^INu6o%4AB;g?)yh}%4XYEpXzAqr~6#*RP7U{eS6X-&QbO}ix`0PaQQGkK$v~@<K6h(p5Z@mmW(K97_3J|+qvD6Bd{Co2`fo7#ND2c)12S)?O*3+gDsiN?-G56569Dp<<q~OR$nA6?_tWAGfuPF(ffPbv>bGE?CtHCf8Ko9J0K3+R`8{%Ci%_afd}x^h-TijVHW;q@94Mv@!=?=h`nQoy6oIx<bVMizRa)FQ?k0;LxCf*8XK$#k*#E4j++M914^#9rllFE<-k8sI8V=x>evm-cI)>1vY6&Kr#cg6f0h32Y3t&ucs7o0mEmB$X~TSZwelGiLU7bPQmy>(%Kvq4B+Y+SzuXhA1xo~<S~abxSAL7+=by1mse;~@Kb13`i0Ya#!4gy8`uxDJWUY=IKU}p}_?K_jU3sQoOx+*pTD;6;7gy({Xz%IF`v)rAc2J$YL!`SY8qBk)VA;Hzf^V*_-c%HIWxD+#=yP(PFPw(zGw$zi*LzS(nM0>w&+yHZ(jTh&&CZS?B>FW`5<=OaXv7?{HXB(H#%PL+GPBp4X?aXh0IQ}QioHCI!=WTRa^Rq*`iM((1R@b51!Xt;gK3n(grK_PKu7tEV$P^X1NX$VhG9V~7<C}f$W7Q`)}rLL=9`{qV4Skt^9>iAK4h--RW%Mi>>TuIlC|^ph84WZ2DbAvEg_01Vi$$#iMh&m#6LiHj`#@&hLEert8911uVfdB;ZR*#&*q;#0Y#7^M_Ni?NDDb&^NgmYX2e^UyO?WADCX-~dY|AqMR`17Kj7P8)N5Tf|H6^`V|f{GVJ*=K^Qotb>5BF#d$b20bu%q*ifP%4J$=2f9B3S;q<3T8BIz*Cr$u|okXH=oN}eEaq^cWp-4$2OC*2MjNuuEM&h*bdw?Njqm^S|)g(T+-pk$M+<`T}#WVh-pTZl);tO4vJDi*c=v((b@!nxybpALOO)blhu&Lm*-&D?Q<U34*-LQCok=u=Pd-W<bdFPt!eTkZ6n%MXxxC`+P6tH^#VAZ3tsPIA(ndw)J_L&bKD+@;VVk|I~~QJZ5PL;ytY8?biT24|{!e&quw--%mv%PABKi7yb<z4<k7J%X_`%pfqySxX~4x=hbaKVQ-I41tr=&gkhq;ybJJlx*nG;tyz&G@gW9Xzf|+gw93ewV#R@@C;s|<w-`|vsMr1^F+=E;w0r$WO2u`I|H3tvMtQNp+|u`K6aYi3m!7<`<NG%6haBK!v;oxv}-_^+6eiZ;oKLgiu&<4!=x@~=+u!^Nk@U~BT=yDEF(w=5k9+{mKVJ%Q6uS7`lhjugQ3a!Pw}mhM+{6H4`|m1evdrIJ2p<4W|lG7J=DBpU&$o@o&42(n&t7bR9=k8;#&>B5Zt&>AQ54AcCxaz2z^UEFLc`hv4K3sZL|wZL5MJcnenu{^ThqaCWzI*ltFeznnljJ3Yy6J$3B_2E{dshXsNT#F=@T{(Kuu#7l+P7%vTTyr=y|tX41P}3`9wr&eOZ~pS0gNLr=WjG;fcKKjZ43prh-YK6{RbOU107oeNHK5$s1f)lWIW)|*7vp20~2C0zDR<~?;Pwt+lm%~MFhQnUYiwv}A0<PBNP7}zjp%8#G(mXY8ieYwO)=ft;9$%~}-T_1;q%r+Ev?x8_df(H<+Ej^VC3zg{FpU@K@dbVn4)jc~v|AFO=B+p)Oj}5Zt=;V{u@qwznzC`s0L$8|tAKNi@J{Wkw>=v08{@ct_xHqmL&c?d|Lghmw28Id;!9@%wNBt{SBO6lLCBGK<8fqznR}4A46;t|0sSV*5x1MH7lG2lP){!R9RV+!Be6(ZVRC80o=~O1XnshNz9Jk^Y%@fyqzQuH)==V3(q@Tb82Fe6i!(%qb&hjpRTF};loYdatQ8pumL#Vy;Z=o*d#Bo5TAC!ujrhxvfJn!>P2ZP<n-DDi@Xscm^uouewdH^V;=V-0Z-Y(p-mwC~nLzsHI)u76wO*Tqg1fEv>UwIKQ+Q}10`omXU)^PGiQ=L!y(+c{h-v-C0X)s2i?34C*q*NZd`qPlihl`ouR-bsdKUjgPx#rL=@C+hMhQ}G+h=jCVL&U;?KPxHjteKP9cIg?74FRON-v}2k`lSC5@m`{%>!r!7ZWf+QYWj)Pwgvblp?xC_1(kLRf2~hc>iy1QYWe8HY}LN;*ONq=heMr#PGRkdjM}J%#Oxg>u{$^KX#pv|ud^7~wOw%xk2_bI?EfVp{%$F{x?*Ot*-@vztXRxe`#$A*yUnWe&%B@MA{zz9wInYSy3wI{_9F8<dZ?bEHO|v@*$e~YJe=!D_Wt`MKbuqU0#~|C7WPSL1_&uQ)V(P=r6Z{#xeS9nGn|TOELitv#yrgS=j6j~MvL@GH|2SCQJoi>l+H9j{;cE`wz|Hy{_X18zh}Kq)$DRk7@^lMs9Dph*XRrG?`lvLa5+9#19I2WYL2Adj9e_P$rROpg}4)q5}~XKFsy8TI5fj5Ch!|IOEsq;KlttOoN!`-LID?_nTeyo*EuZ>hFY~=Zp&w^qdG^9U+W4807Fz~HZC0XpxBf?jxt$=bJL}IW>&!rMIO17kf2n~0}|LllHOD>g9wb1vuNHF=bttDjP!9Vq`|R{LfzPd?xZH5DL}9evyNXQ`w#}HRppqN-8@77<vD{2NCFm}Aalact4XPFF?0;FUIE8ta<l}DBZA#2F%fNIxJo*OmZAW2n5WAlA+5JWrI3mHrXYw0vkY(}WHhP_=xe@HJ}hTe(>)MsPV)t95sF>n-Nnv`2x6!e{-MZbbg%l0Why8qP;1&0Kd;QRPx(c5w0ZbTzV-9_-CvCK^~W6u|K2w4k9x-G9_3HM+5Z|mp@92`qUiy%e@18ZU2$^*Xh0WWzuYhJ;Qj9I_#oSeGM5TyqqwIlGM#rovfzB2)P`#yBmW@V-`+YhY~~@VH0#6GHd3YvN@mN|V^wIqtpXIQE*_{HQetN7&G^^tE!2ikLm*!6zn35H-)xHe(f-l)-}vXx+xzltcf7g3&A;D`k2ZIp8GE<+H|T_RH{X%-;LG(t^RqYO!>xnueQ{4*U;9p;6Pcy;w!V`m_3qx$_S@gYosx!fR?cpTX*gNokSf~cG@ZBRx1{jE7Bf5goS?1gN;|0!4U@&Kovhs79|{eS``GG~7l>cVKWy*5+52$Vfde?+T>Y<N^&h9B;}i4Wi_?Fe=zlAL9(uQV4bs%>Mu`Z(axq2BTY+UL837ofLwAxt!W`jA1HWcJZ>-*Ol*3x|UWm<>O~@8-vUrPh1X0>tg1TLgZ73pLc>2|I`S+%r<}={rRp47*%JVOV_%w+|LL8)l1|ATykk_OQdK@Ug=IoI#t}DRfJn+S>I;E4*%)IcS`Q;QaB*F$J+`Pe+@4N)4!cGJ`-zU%HH2C+5IdnCJhDMOn$pA|%h&f;%_xBEuvKMVRBOd9aO*1F~rikep$ZX^sEh0FgA^0Ze8;JlJ4aG%Pp8+R?$eG|$E<j+AB6bOS)PWfL+D;Vh04#f1`|5k$FFm-`4}cO&lU3gIZ6YJOpv`YI)FN*ME+9X@qTNR}n<0O#N0U<^>gTe(ZZ$o@b@RpW5%NdL!UP9__deoV&2nhA!L;nN&_8m>#dTAcUiG>mc~NZ=1i@p#-9su*wNX;O;$fg$kmB<x;<uSddpO>r9(7@`!4|$vwZ}Je!Td3^_kPr$>}^HM*}pT)Ma}e#`E!K;YODs<pMBl`luX<PaeE9}?J-Yg<Rt}*$%UeUzM4g{@{t;b;T}AKHiu+RSs<#sb7r8wkuDAC4qguHpj0z5I02Usc+?5&qo5ASberRDj@mKd1nLPpSvehK$Is=1Q$G$&5ac)fnA)CRr~|3VJD;YizGz%vNQ2%&-Wv%t^}QUrzD3-S^rOsW!F1yOV#$XOeeQDJ_V`dz=(3!vf$ouk_C>?D%t2+VwN2<$-t@FspU^#zp{>C&vI+`TE#)|OTm<j?r>Y*cd>JY?#L{QUC|w@SinNmbn7s^@RhG{)qt)L$R#}yS*TBG=9;Q5WIt`WY=}={?|Ca4tuy+JoHN#!a*!y;#TWB6M>6tLL0N{<+^WFxry{*{)NVb?^aj>*+v3KYN?;@KCrT{MJb0#-5)xGX+;eez;Uvr@-?Vy4}X_l3gJ=^a`sb_pSUuPEw4G7f8DX5RbT%UG&a-NT<(7pEs*ckXBneAFpupA!r7h#RbdgRmKLqhu`Ncsyyu?;hlXc}J}*bndy&)Oc%^gw6M?xDCZ6lU^nJe+-n^BFRUT$eq&;jpnN`P#9<4WGL6<z)zU89i=8wTa!-|H_OWY(mx}@&x|QUNZs2#2`MkBi5gK@7&ptcf=a$OH5AUxw*D;d%Mt??DAFAw^0yFO8O;&$fpD>*PM1qP-6}PNS9rehcbSiy`})Yp$E&OgN+gpenUK-DK0muinnH|=!TVjLYbZb9!&>Xf+J<)EI&?xO5|6K;-#t*YL*~()br=GiQNKFDfbtsjz?3O@I)J!cO{*;tHSiwO{1V=16QlPxvFNp#GTit0Mp}<FMpi|)lZxT$ZG|`v0Tg((N5EJ<4uVe9vz=YxBbse=f*Ck8DAdfev~tA0&i>e!{)FVsTAJ@!O3JpfxAE-JTZ(i&!Otfj>;c_*fR)ai$Nex$aZ%JV-#>9DsmG`L2=8%R4rcIOC<~1f68GbXuQhYHmXN7Hi73lc#B?iO;IUCxZ&6KF8_Pv@op>1iwwF|g*O|Oe6xLEdcJq?n@IQXk6evTP2nYQZqb7N5i~;ieCkiOnO%WzW=2OW2!2h^6l#%hTtOTL0;~rI90ZyUT^{GKjkj1?s$T^ZMXc1nfsJM;!^_o|YlHQ*!MAIx->;3nUs~fK$zN2VJAy4g>MMX9H8Lib4#p#6^h?pRkk)Z&-3)>qRvrj}%Nx<;k(}-_UHzMq@KtnA*~u0ZaK)D<bz8|57Xd(^xo)%h4Hi}uLqRhaR|Pe)Ndo90%b(#$0?`y1Q;_I05Nc{)I3fcP{NGkm4ehDW8@AH;kKsLx9Xo~I)tyNzugwGnCOu_}Rk^}&<K7=fP6JB*nUEdSmV%oHcr%43M=ouI2QPX$`AyV7NDos3ef2GWClmJV@ZVujB<!BJemTv%PP3Re%1RqPcqrUhV%AN1fgH}j%mk3UF$lYek1>FFS}Yl6pXb$wRw2@*DUP&n`@V{@)3bogNV}?zK_7*p_MHo<FLsO)d4$b1>{4HD?@ImV;-HWoTw7MCI$61{YOuQW{3RX~U+n{5Ke<>o&U<%pD=peDr$?rKYWVqc?pKtKfvX6vG&5P=bwz$cdUKg0B|p6@T%J@lN#DNa%d%%-3R2Qo*{^-M$-?YhF_NDECOLRZ7&S1h>`r<llgqA5W@d|7@%E}g!c6MxKzJc<#<^WELHyG)K(T0J=Th$qx0L&vM?dqFqDzA=OXL0NvkP(vz1ihFj?3m0M68@FMRD^c*P9$E<pihW=kn+j1D8K^<WC>>;n4wP?r0Z_!_GsKVCTx84UpFET=3d<r=v4saVhd972TcEk%6KCjzvPxE=WsDT@QNI)9(lFlOU~6#4ILxyN+m*-uNJT?ANUzB5b`R5D}0OHea#k#X4fPl88+cXGO5LRVU}Jz`c!NY}h9Tb?C8cWMv3=+-Y%}2SpBw+s8{?SWSd$#pmQY1sr7xKPQf?^Re(a{@37yIv*;d;(y6}P3O~z@FV`G%%dcl7p}qo)@L<3B|JVL7@|Jz6tK5@Vwt*2G`}isZ`6FWZ|JmaMp%23%k;$wjvZMpQptPVUMLKT4xj39h3!KWS_=zU13*|NHV;IF7xrHD4^$*@{}U9>8XNuDlj|LGASqYp(>6JD`_2t{p$J?vT-|WxKz=Da0kwx*^|`!TY}|vin1&!3m`7edU+SiYd?~NMmFeA8kGaYbw?>^c&%W|>c@5*q@_Q-b7kSgt3%UZ%t!OMi7mFYatgE4Q-d7&w!jg?59SaX5Vl}uE33dk><Zz{!H=%`EJjP4G>Vx*=!Xb7>!tT3O3cI6Q08MW-gwJHwUrOxm?QZSu9&P{he((LE?SUQakTdV~Xe1jaD^N5ao57qS@c43Ge{MIZQxB+a+{_&4`XqH2hc^WiB;pfIxA&JQH;&P<(?x<tb(b3(>|ib$P4fGbgD3DE_xChILvPk-w)%@jLc0+w<rBAGykVM}OmrKr>FVlQ8;%!$0KbUgWPW|q_NWd~{r8_Vx9_NP9U6~#s`|VV#^+w2wR?5AB#YDEJ)Ia^a-w|2bTmoCu!V{n_dN3YI`&Q#Xo_gHEswQGkQ>o^3&HWzp?NCn$eKNHn#t&S+WNg*&nn=-6}VurPI|sSgpAGJObv%`Q8tl~r%$XgTQOwzN&cz}39uIUWEv6#?TPqK=yFGAM64Q8Q}nUar2!^kNoyXM&^7CSf3N1eML)3-gm_OHVQHU}D^ZerW#=$)3E`7rW#`4>MeIV>nXeT=ZjA0g2<l4zis>hwmy?xMagSL&lz(4?o}qdQoE>E1q#}Jj^+$!X{FE`l<%P-hwM2ju!G#me(a+;u2Xw~0sGC`JamPq3+w~#G08uG*yooNq=g-{?OGmH|xZy$t5B@W-pun`w812Z0xcV>s&lmBa6%QeO+1oSr{ZL#+_6MUoP<?-f*JOSW%w5PY)=8{CbPafNin9dsFIg(Ec#rkNOOljSu6pO0gD7GR>8tGHix(e5dp&7RP}>tt?r=V;8&@ci8i9uvf_}bu5oQcEGUXS;+7XWEvT0>abTqHA(*@;F<*L|VqkkA8Lc^Cz)P?4FeRMj!Lhg9#lXzwIlLmj;AzUy-DDBzq46C*{YZZhQ=9X{}@}}PbFtzSqahiZ5ix?>*#Ps-KDx!dCSS>oK#8uL2G09tl?uM2lZ#$_KBprdTg@jtts-!tN8k^i+ym&D8fSWR37?1rDmO7WEG490=NH78d_hm?F9PLgti}drO^});U0chH}u88drOP(j6%%<$R#9*or>yd=Eomr^$dpusO-qX_s%z`9UjP8laTCm!JemX}6&miMK<|F?o8@SeXva5*bLqyNffp}szZBk$Mz#(r~cK)R(d`(TvEQh(t*$;XkSh|@Z+OuhMMKID+L!CLPghLglnpq#n6Q-$1FC;0c+3J8Zrd90qb<ml}RxWWVRTS<L&IMcoGN4CypfH+r{q(&TdL1sZMUcTFGR((@Y)o*<Oc%`|yoF&0US0JJtC62d+D*mH6LJcK#x_YsB2>AOEH><*Pmry;NJ6iZUj4m<wYWcw*yiZZpAiIP0pR~WSv7nDrxK-h#27$M>BT4FK_}(cQBVaz_DfNY9`Id5veg>~k$>^R^Vu+Shn>s^!~A8+t@`ZzJxz10-Z*L!{{92!S^RM#Z$4^wM^OzF!6Jplqo316Wsl4eGSFJTXfLZM`;Dt1i;hUbc=F0Z@>9NHG7PbIU943i9r!I#bxD*E_!TAEFhqO+%NZ(mLpXiFkAXMdH}I|EbMlxwgH?uP8N*}CS>^k-wq7x(ary=FpBEy)88p7pr-2KKI_{_{I1M%J$&MN^N_%Ctu})y-gcWQgp!2HQU_1}Mt(C?91!5RT2L"  # noqa: E501
