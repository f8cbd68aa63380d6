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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHwvsf_zk+t(y$vW3BRNhsO+~${*ovcxZFwX)=~;;n4T+G<wnT6VGP2sE``hoSx2nz;4k)?1XSbi3SR{e-S*K2YzQuJL%~Q?<V!3sYt2tSIu(~|x>QjB)4t!IIN8MZEWF{Kl#^0dyZ}6v~^?{EFZ_e{r8vcL;EOY0I!0wp3_lCPphU~^9P&x{mFPQ@srPv+sIGS8#ev7tg<2&i*F^wQyw^eREoq16F{yp&6YLon?r~w^}z$5E6mTOY4I$VnbNib6a9;Ay?aTkKIt=sSS8@=F`%tEnp?>>?$0WpxxWL|Oti&@TQY0f=^zZ+&ZSk30u#Yc18e|R>fbIvXOPI^s;2W)>=#DpqDguk)D+5%m&yOK4t$$${3^eFvr;ugj?=8sO2W4>jyV%I_T1JzYzRz_=Ue`T6-zZOZ*e&rl`kk6iI6uXf&x`)q~CU&C*@qWXK6c$y?zV1=KdEL87pl!!JaAagO{Z2c!%#e<QzCK*A|BpvO*#=vWoWAf#NX9b_$e|4(yCgQKl)FZREETxSIq$C57>r}gqJk`#_f;N6O@aHG=Qi_AZx6rzx-;vzA3ob1(lxyHhtFvA{@)!118@HOY=gTiLZtVF!+0kW@TrC<-tIc$<oIEFEG&&$&vJSgX&&_R+O_x3b;&MJ_UTf3^j)x~qK8o1!Jy@I1Fh8S%d|hea3GtBgFT(b%Tk0>K@&6$7Ea7QYin#4qMx3IU;lqOe)!MKNiW40EdWO=Gm-g9O_#jf%sN#&0v`DJ-n-jid85?UxYi-#Ir3<XP}V7ZASaNX>qkF#{f3Vq3~gQOprf)#?ozZ#&x-WOwus$PGxTpD@3~rJM7AV@<&@ImKa-l$+HK-&)CvD8*ITef;WnJox>0G7oR%V(4^B{c46#BnJ*zawFlGKVuVN$4juf}}d%bA7c;=>Es(WL&PqkQ7cR`^rPzD`dda5uNiBVjlWx1{igTihkhQHn24Sme?L=i|^HYzDWG1S>$QhPZ)-$(g834{SVm#=oEvp9a}i?_{NeZERW#DzVMwrCgJ+M5U-)3tCrjmwN*qxdT`mvi{*iqq{;=RV^$VD9_7b4GCe2HFbzUVIq?d5|(?<<WLna*|}i9=gk&F+$CERzYUFL=oFH0(tTwSr5jlr9*hRmXcU<xpmfnQA5ld8=dR1^uEcfWzm_V>}|Cyk|h;z(}_yLGP&3Trma<ZzG!Y9^J(k)qd%|HYB?%Ge<_pOm)}=>Wf)n<7UJ>cHFj+}!EvK2qJ+0NZS<xmvzn_ex!RU`f1s`@rVis!THfkP5?@Nf=qyFSF%u0cLa^36M$m5$Nz36z_G@dtBt88V1-cJj8141L;D6C_BPLqaCe_7lsitP(f#cB*BVOA><d`xRGb@Q~6XSWdsx5ARmz@Jm@+m%k^YlS_TA((%0**&=xQx)OS83B}9Dk=*2Me6qT$yu`5CzI?TxNpeigyS?Wr|Q(`&xqU&vJU0E|2Z+5M#`@9T7?;`LIhM70<7yekGoN;hl?R(X170aq@amv`AVe8naOpicYymJN;8Lol)13MO_8uz&zpJH<5H{??>na$YsP!N>A3<<KeM3v%1597)Kn|iK-t?zg^wrPXUku`HQqc@PTKHr^OqsDFVzg{9{v`4!O5caI}#8*mI^%5R|m6h=)3h1-;QX#?M{i8}i-sz`k|UP2|>Pn&Yd}PRzTYrxYfb5N~ynC}a~brru!heSH1;;-jSV`lce??A@&>-6J^69Fgb;iWzC2`2w5i)L}#%ZATMz!_@mkPH{S=m|NUs(^wwZY651TvsFxO7Wg0`HHPiy{wyD7NVw#~`q^vuKKrDf(a^n^)q<S_S&G$rCIb<%q)3zmbDILR6_nCJNPZ`RPqWSx@_-%b>@`<<&2pb!ivY>Djc<T{kR<CxkiARb>;F?5xK*UUc+5iaxitLjGv?t=#Mmunc)mTVW_S{YG7!MRa1kl7qz%lp*3~2aA&NBZSP{7mDi$IpK&`nG__%nUthz|N9?}1Ui%cH4$hzG~RZ$zT$6y*9v?;MLzJ;}Sm)Z|T?eLRQv7kcWjLu@jD)R*)E^=0Wa5^5p%dR)Qw-N_d6Q!_TyYjp>viW0^1@Q;RPy3^j`VFa*?}?2C@k18<^%?%)KhtTn<!IlDv=`|{fs8`!bBpVq>e>OjR)}>LO{FQB0)MbqZL>fq&4oi%#E9a4J>Hf5H=j3&91IVhb!r$92r5ix;U8gsyfFtQ_O{y5II>dw+_NXQJ%lCcU`$7+LWf%shesYvWw)OQ=kJF2gcryJMzZlfD&lG>EwZc<T@ZfaxhM*kmkv&yCfA0pWb4T$C30v(5~!Ay6Nl8->JUf&&v0Vii!>*u8#G)49Gk6@-x_o-PQQBURQ5Tbr9Y6UCRm2BYsvh7&_BM)tcBm}W7uZ~*>YF1_xQaEE=0PY<tqkWr)~Ib``W&Tr<==0SV{zd`7X0UWY-yr=q@Zh^~E$AuI5M<Qu=k35~T4ckC0(cAq;S<wr+^yF$oDl(3m{In}atRwT$feW>u&n?8+37{xB2>+CEQB^!QMVheg>A%`X7cBgJ+F*kNecqrHH-6CmXDTGPyysU~Osq~7#J|0hp0a}(m;zRKc>QCFVT$~?h;bymbvA%mQ0C4>32z970}meYkX_5~1rR)h~5xZ%QboREP64Smt?+{`c&0_4-x;W`}fK^3J+=f5@IS=-mZUod3SQvb)|bdK4N`oc(0WA6_HU>?F)4*~xIKQxWe-UH-)<cNgx=F?NQ4TU?xp35!#pLdC8o8(^P&dr}ne4*1|V<Wzo%WPv~VwQeDEaGE**X9xyQOaP7`?#UOyqV{ShEUK)D%?z)G<AX9-#S_C61u3=1aQU{Mn@%I^0_(oA7ugJW6tAE9d-$5<vK}hc!PUY9LeGmAbW{fsxGxcpC^~uX1-~ia@?Eml?x8B-02ZNW1m|jIP$JOPI44f^hkCLv;+kz?<jgHGpi2FvU-fL?20$31b1}_x@U9KHaRRiZ+BnjZBT*N+lIum4>41AnOEdcw>O7+As=WD&xB8)wOw8bj~HOO1q~HzSv=gXfGcCmH9KE7)Q;UB`iP8k20CmXM#OTcfh3DJ?R42t#xSB44;d|yK_xK4QtgjOWrGPrQgzN|KPg_%rAFmL*Mk-%S$5Kfo>)PRs>EK6f}nJSn;Dl$<)E&!nZgDT`{aX@dnwUoj>S%<NKDstMaib@$>NbSYEZRs*`F?`T>v2~O0`BEIEq@${s}~>R0!M!McTB<h`751#uKpd4&R-;eRqQ3ujh7S2tI;0<tMmu&t@<7-*S-_#Go;71wc9Q*N$Ckj#MWj(RI_zi5FS}D7NdSy7Q}{Z~$wLfbsC+Je3IKndBt4wpe;A8Hx(?CGc-v5T}$4m@Y>S+-at`YpN|HoQyGl>@}>h_+-ywkQzdoNJST)VtfN0-G-uX1IS_&pm->@3P^+}T1tRCdegeg#VC{rJMZA>z^msZ3`>7EZGHVaqp(Ow9st!aEw$wJ6a?iqLh}JuZaT9^mW<rqXhN9wn)D4|sO0ossEx+ZDqO*bBoL<j!KyV&A>B}bY-DD|;0%|OHKFFp3`AK(mHQ?>+)>ZKciCk*A-Bmcx6+MEXJ9eb`y9_glH1TLp_MfY1>E!uOQ2XA?ac)S23dZ1DI$kjjX-4*6?()+2reB-<1}PSVU{7=bn=H8%b@T#v7X?8U7@g6s`!oNdol~)2XE2!nMGWiQf9NuKr|BNo^wlF(N$W-d#A1%rQrc$ry+hMur!D7-n^iU5put&-p)-Xu#!(P%28OU)+fxU2_Hrh>*|o8#N%sJ3TiR|{zMQ!oZi?nWr`k~^QrN^CFI&_sV(veC>~QUfENP;7*A((4`5B6@4enX+UrCc1Rfy_%`aAPJ-uYQO})i(fF*gn%o7%3hx{BeGQLV7XO;HAJ8=)~@@_L5g*3*6IEU48GzzfAKq7z-N*pK~mQR_JOgc#UAcMB-s8w2ES6ZR&D6=wzl<RYCCw(*^3dS#zC(X!>#tT{y#3pu_%wf;t^5*=!9E5h*wclX_X*@}{K7Q`_XW}F9djDiE8Ct@PFo=sRA^s^s(Bzo(!pfiA8(%3XNit@1(;s$){r`}7q@GRuqNK#SgR9tEJ7J$3IVntf>`<&ix2%o{yr$=cS?56ygG>1oF(~H!9&>U9OTD`Q<gH`yFJOmP74NILzY|-UJi%S0Enj%zy!|_)%3OS`mjkm`0#3=PO7x}0nZo&R)8QdAi$7(Ly0WnuvbqU{M%KuyOAy_vDemBt7_S<OFWOqj9_#}9VokR!o-dDyHEQbedsPT-D9Auk9VM`xAmbRxuXGjl(AprZ1O^-}jC3+x)E7%i5BF$N7sdW)Pc-jW)iR8eLV&YLlwhC&>@5!!OV0b+4mkCNFu{<C1!%CbWM$!?AHLmxGv5E}(fIYdS0@Lr_Woo4C^+{zkQfupHyX;pV1-&AoS9BAVt&%vVtLN^({0{OwfIPo@uH&Tlt>Y7;#*%WlH5s)v}$wbP+gDH<yt~?S?pM(ohW^sdL$Et2R=3=18%jv&+^ZN?`)L#Npq7wD+W}Ps&KITMn5t9dO~P70IklGMFAPG7zhE-bOz5~yn023!;8g|Hk+Xlx|rjZcNCqr2AABQwe~nLE22uwoD!fomP1jIE|qM9B;wo_OR;$xK}AU)w|e=Z);wI2GT}6!jaV)zs<B#XsxDQ85@3)8z_cb#TLFeO*trj)M!Qg~UsZ)@Gf%En?{BCu4Q0ANsNLTPDEdwF`&7!va{90>yMs}Oi_7-g#Y5Q248j`Zg({S)0-MtYKcp~I&K@A9^(8U3vhx3@R#W-BGROpJt*LkfwqnaAIvfD<>DoDRK^F22o!8K{7J&BVin)fCt658Yg6a#SKC*;f@uF#7Ohsvo8i52GgkdFxZH$IYu}$rgSJBo>=2i#<teOaLEo&E)Ndzj=!o$%5*w)OuHCe!`rCeRpr7$~I2`mJzA<W4&;4`V5(lt=9;8^Ec@PtG5$xqa@J@A0o=0%NQ@S@FgZEDJtgQBYY%{CeH%z5P^8#O46hJ*v45WdJ|<kHi9IfAhjgi<>8j(`tmIX62Yl6;(g`1ytT<DL-lPWIm%9~{16c)2I9-|oMBW>`Hrmu}|I_~Czlckuj|lY`g$`a|<O|M2>kU-hexzoWh9hi^{y%y5pRJ+whjNW%<3`#XQ<wTtgR%J*p2H1_ZB_Ff&F9PCS5*G=1!`-vZVb$ERIYXA6{-~BMX`oQ1+eDLyTY0pULs~c%@|HZ+(*8=2CDMZ}FZ|LW@gOi`fd#~R9yvH5AJvuzvmxllS<mi=*@9mqH{Kro}{kn}8_ujoYI2`|YaB{SFLbZ#x|NImoc<0mQ*Da+}9-oYl_g=q!g(+-rJ$-gIdvS35)@($Xk&(X4j^FM*--qq0J$m^gw|`8MNVS-VBMIMw<2F}}+k#U@#`-JdmfN^uiv?#G9|Jk|WGFrtz_%*Sy{`!(fzS>OF%!<v4H>8=3Z~G3Q6i?Pay9!ZIe@zzH<!S#9pg-wNW+99AR5T)nCn7CBWBa*HbQU1;80S8?lN1=;p;>}2#asxBo>TrsCI}Ov%*8R$hV~}+QlMJ$y}h!t|~JB{qI#}F15Q7$Cm{EnGd3*vmFZdqsEy@sG-73%sh~GnVnVlb(Mx56BJ?01^j^Re5k1Mh@n3^O$ekkZKBerXT_=s<-iDgHO6CoX2N9X4xTh>LpEd72g1z7nGOaJtGGz%+cj|X=G@R@IGv}b;vbSqMj8@CN-q=0XvEOg40npZ=kf=wx*+jaiy7lx-}gowSW+K~VNi<Wv2id}7Z3AbsMMUP;`HnZQ^MJk5v8f%iPv;^e>$RcqK=c_ov#?u=ft9pc<aqVXI7zJqTN#7Xin272dCKys<%leasr<KT@;s8r#^)UgzROqR^pGuMBG7C_ob{RQb=#uPU-@dTQO15QmGDM8^w>NO%_AP=5CA+y*BPS<mez-xgs#gV935m$!o<2j^Z0={mE`POU{e1IJM!TbfaX#8L`w%MdhME$Eey7;_vLs{4=+2)TV0bd$GDz3yZ)_Pf4s}B8qrfJPxQl20XBvf=KQwUWTygnmwjB7(hgBx(KCRKw(_h)y?^&%HWdSrG2>AML$Duha6c27X+zneldR{f&hC`bm+{FfV-i9MO}D5$GQgT=)$&h!!N0xseVC<4b(%69d5Cx!=zP7iNpRw^~GD-<tfIYaZx4r>y3k>vl3cq)IhX%)*~uR%N9vz4C~IUP@w5_do&7Fk<Wf$w&jHQqYQo$o;MW7Z}8h3KLiGD^Ii6J=c_R-Pw*~N|Bx4tK5$K0`l|>YbX;}lcmhA*MW+g1(Hqk8k`DBtz0yiQRJHYjH@J==oA5UOVk<sao~*3Qw~oseGa7TdtmoE&9@kh9G1~gqy*D|jo8B&lDW`mCi-bAeq!U%3t&|s@2mF;8@#p&y+yyY3xMLLh6C$H(TuCh|V%X`35|&OSD?q|0qII)tj=(~X<?<7B=gF6&z($0hzu<CXFT$k<t>rpX97Tbcn-c=(t*x9uAp4X5k-ZYUDZ%KRua*f=Jimf!)qb>sspyyr<=Rs)1ao3C{$sYexhWUh=6}Ke{6YY0Zo~*01SIF+Zs?^ywK7Vmn{X6^<EnlxXQ!F%@bzq0ny~{SFQ{xTRUH_k+0Y;!pa#0wx%jy4X5FjT@M`maWww#{X>)sYx;=FC#WVPU6Vy6a^dH<69at6bAc1(I6VMtOq7&EXUnuQOO6p*-`0?}lipo=PSWOT}r(0n|UnFY=1f}>3d~<63xzA=S5gJNo(R>#;JQbl=oG-<Y9bsuVv+YC!^)lCZ-{fW1E3SxmHn^>Rx8n_sj$BN6Ivb<IE;(prfo9$gxGh7^6B57Dfjl&xUA-pB*-%lX;oY+*zwP}>k~?C%&BwRTp>eY=V?G~me@CCIi;LBwy13i*_2aOouy$VV*Cr^lle>AHwo+!W^h(`lLiS%|=d0=U(xP**AnOzzm>Vwv^o^gWb}7GqZ`ZQRvL#z1D7b09p!|tE%;fOshJOe}aa-!iVOT;Pfa`GjsmmdJ712BVap{r(d$NZQSl>8-%v+}&o^Wn(@(4K}AZ3?YKR65(&-dT#JBNbrWqhQYoNy6>!Bdx9i_`PGzun*ag)CQ+AVj}%(Iw`Zj2cK7U+RZz&i__lEL-0Z)S2b*G4Td=DKz|`jj_1Z2|Ws?!H<grm-_adKK!He;?nQd@1t+3D;Ga{Uex3%)?zQ_5Yu_2<Uaz8AEWpIRS3b;yK+UjI#j!z!c>%%>0h6Y-u`Q@Pc~RVd5ST#eABN7=%*q_V?91L%jjVMEjAgo4{K<{IGNnODUcfSzGRxKa@lEL7<JSbDzHg9xap19yc-976TQG|u^X2g8_eokzfca;jV^3SlCsAai<$)94up<n46b-sUmJcPLMkdHXs~;95`Fgf<xYe@U|Tj#7G71PDFy7gf@$$yUe7-;w2qV^yJ)V>irfgq^4XK4mp|@x@dU)B;l1ZOP7U*6L%dIZY#;^c^=j*+lc)1~JE{_&^%={@JmYZD^v8f^<=eOk(j&_((kZ>A#LwOb{N8EA%&56uk%@UcuNP(zODao9*6yt&8HVyw{5=az+hy7w!jPO4oIt#a>nK&{RAI@g_<@bWSM~pxF;uIDim_LQqCCZoPj`z*kKYcS3Si%DtBx!p5n@DOG`B`k8U&>74a!^-c|b5|xl<%E|5mDzcJgeM!zt1LUEox!!BG&T#f8=*3(gakXq;FXe%|o+Q6W{2bmkU3ScCG2BFzG%PO3cvsL8U98a|bYFG;}9Z>mrEQ$nej0PuqT`ES`%&Wpn*y2nG5D=TH%MS<(p9KtRGlbuR%HnX3()t0SJ9a<51nMP&S#o1yJte<}oI~GyP+Dz>!|EA2gJ8%bl^e%7a_0^zSO{UG5^CF1{?d?5}wd2$a=hGz_F3c-|H|pURjesdH+B2T`d5w9EYvXzMUn!O^<Tp9b;;G%dQD;je0ZNq#u)@xMBK=<<@fbtVD`b23zonBje8RDj+pULO;;~(L2z!fU^u3&z@A`F&Sn~Kf7nkTtz`RJ@TV=R$0WsRBHovr|xhktM3C<MEMyDJWg>MH&3!kMcjt<;Apt@fVUhE%+S6||;+s&L8D)3}Eo)zB5i3xbREVW5y0gY5eCbJ4kd?RabtaRPZ2JY5%lop-MF#%HNkhQSPMI0t)zC(N-RUn6bx69X3LWBE6gW+a)AI)f-Gue-WYr8Re^p;&t=Qlr1tP8w+aHWsFd}MxHm*;Ws279`<6Xr-}Ok)zm`I$Vmq=|{T$vW2d^V9F1#Ut>an^7#@a!mYZd|6$verBTq+zN?n)-21YuQ4XPF{RGeOt&u&4`2A5^K&uxeRKF`KY0v%QPE0@(fX-%3ZDC985G@?fK}<m6>}<;{vCTsNZEWbM~iPH2a2EL!$?9zo5$LWr}3wfrMuQ7XSos>X3MVZ7gD2XH<Mt8)XUI0?VI@I!i#nh9g%v?3UFAhMLVx99KV#PIS#7ujvt$mtlh{r6Qy7R`Yhni#mhTISHtD>YPCS!#klZ*AAUG%B!G%8n(Mmy9RYJJP*!c~C|si60tZuN`Da<k`!f4XD?{Z+fL%_Cxp=%4!{E{=yr_fXxniVnacE=X%Rv^xL)oK&?xuDrd}ct1?`%vM)Su=}i#!p0ysB<)D)}2(F{{Pz_4vlfzhtG^6;}c>Wd~bEE~5Vk-}R0I#5D(c+;(xze2iL;@A-GG;Sw%x!<wG|$n`TjvFvh`3<(?2dF);UI35NOzz!okeOJx7)^{bs5Tn>A91_P*w1`~im}G9RC$qF8S3)vK5~S`kt!E&c1p^_&4ipYiy)LKAF_m&^Cc9@(4v!9A9=zFm)uE9z<P$={(dhPYl;HPl2CNNP8FkQFITO{GyYc)JJx%OSn?)L+dkNlOC%53n9UuNmX2R6tpbp2j-yZG1e)q~}+@jbB=RP(<^uf!YPZIZ}qqro?bzMH5LAiG<3mi0;m*%bUCqTv+x+h#^Xh~mZ2r^@1Aqqh-p4qLS%NvGseF<iC+dQg^JKM#!>mq)WDE+H&PrRd=I5B*1IsLi|##VordPO2Iq<KY2gdHK<Nc1a^5y$3PGXc4;w>5qGKHv#wPdL1XYhwo|>HK=Um{o(z)ePlrTf-jcaMhQW^#zGqgt})sSk@GYvrc}FhNT@2JLBm+(A;Mp@+XqwpC7(DM409_{%>Q$_T?Rf$@FUKj6Xfh&Uxe_swA&5xjwj+Q?m<0^2>geJskmCohabjZ@t`g!ZR_v;~D38+I?5cL~P+g@#xO3zqO`YXM2zuo-B`0h%zUE4zss!URtnx@UfjWAp{7AC+G6RCQ^DVFp)kiBhf2G*iqWf*wK*?GWw`D{|T`Yaor*4bZF9$`t|Xq=(}EU!5Y<`YKWPK$67&bFekje7}M{Djem9%@I{M?>v?Q=Nxf?>NFyom66OBjL{i<2_QEfUuAMDv3OC5{DFtC#&$<QzHPQx#h+(Yir&Ro|RaHEs=3(FGC%h@P1O8<fhCo6LVU3-g`&D+npu$CPYEytLxpS@qd(65nEnLsplh4dlK7XdN@b2q-{`&qt@^RawT99)6X<5$%^4z)Vq9?6LUS{b`XnDEpu^H0S<f!6I_P8SoR+Zo&?@KCMHyeW?<QwCds_7k-I%1<6BH(~kLGFseZ&mk3lLKUj$7UW&o6Rb{7VFfb*x_zzCKc$To_A|31?^WeL%(!I?efxz1J6-kBu$Bq<9o{g88zoJ>5`@>RqGHO0$ehe9t!q#62jpl^$f^+*LR6Hgx)=nlkM$+uRX&|7#`z}_#yIJk3(PbrXTj{Cl}Gx;9NAz+UjQy7mD=l+}98mEK5TR^ri4n8H&&8VO<sgYkE?|X%(c+Vyxz7j`%6EX{Wl8HKq?m96k?0F=l{~&42ChccDR@Grs>I$S)Sx`VSg>^pB9Oi|n~T(9}vIsXwE$dyN*NvXLTIGfpbYzxR|Ewxk@j=CV&MmkJ+fLgX%KL_V2j1_@2d`tW;9X`S@c^O`ZV*ld85E>BdxxHCf1qB$~?d1n4670?$oAGc?NZwVYGPB2&PEnlDI62fBKC2f~#D|3}dQ?`~zr6${4M;%kzSgNMH#!wXfBjM3!PiX#KLz{#~bdG7Nwmk#zIGYNG8w6{8@u8tC{+s!;L5QOk_}SucKl$2prJ%kaYN|wJbnzUQzLv>Ck1Q4MDEN-ntWM(HJx10_hJy*OV74Gq7x4v>J{Goql#4S(XTHys-|=7pyyUVDs|Az>n%5v9*VY5)+rNYu6$#m+4$;!ZqEg@%e|ew8t&beX8ub|8Ko5wLy5$L#Au^~2RPYj+IF*G;vG&88YGxWH)h^Ct40igl)>ieoJn$qp%FYpeC9w0ADdV3)L6SFx!C=xxLKiZSupLe>6-cII790kCq@>v}6byL+(p>N;qI$xwBE)O_rt{!_6os|(Dt~G%1WxM5BISAFc5}az!Mve_^)mB672(Xo_E+<X7o`&&WU?)J`~I+PJn|_#&YF&IgMiEwclXl5h0q1XdnO=Gf&uKC%sHIVoTzGbz2q#~;F^rqu*_t^h6;zE1$5;5>@V3<e@OUN4>5l-mvfw>MBj%=0Nh<Mj9r`3M77kY{~v<hp`J^pWOmrV--aPyV7Add>(@-JEbpp4Gkj6T=sy!JlU*RwRCEI=8p5;<tDRN?`JVxbbyCk!%cz;5HnPh}M@3Jn+FD<d{lEijW`Z=zMu@?MP2Xiup22itc-!=HS}y`HE;&hJj59a+yf!3Uw|ZyryDbWhP(HPn7&3O59#4xn6~s49M<=o?#fVo=VRf|fkVd`fibBtd-JBAa+#88pdga)Qq(hX&Ag+dLBnx8Tk{QUTTrL;~+4%V#r2e%?2XHX>I0pj5-;Zb@*j#K^JC_{MLH2gFs2_wh;4B><V8MegAYml|V32k23(jT_02plA2`o8PxJ4a!#%!^%|C2^FDoGCxWCXU7UrsM6p;95SkY8xN{2i=~=vYw7ps7LXZkip&Phg9TEp|)j0A?NNqS0z05;(>{03QgcCih^CB?&+uM${@N?+Si`9hK%g><BC);1gV>V;Xlgojg!Hcmej{C9rZh9{rCA?y|n+Y||Yec0e=zNS4Lza$7xP01nIyuK_1uFz>V3_|3c5KkgqPU<I&9q&_bQTzK+TAQf}^rlyYxz#(OPBygbZZV+rjU*5MQe}(x+y#2%Mw3EOx(qwWJ4nol&KS`Q%(kx)24}4KM(7OtW<x8)Wb$v5m`l-@1qaoY1hCx%L<O`Jqi7aa}sP}j)6hWCAWAHwEVv$b#0qiQsDVGePOJ|<h(P|p;67o|PU-<(UsHeDaKX)$1R}K_OFI|_P9?O{OPxJbM4F#NBtk7)^lkf4_eH3-C?ZpUDk_luVh<GfG%vL1QXC!gd2Vf2pkde~orZdVmWJ$~`+6W+vXxF<re*bVbBHeoSy`|J(kFN|jF0U5zBVuoYrBIOMu);<EIEY1o#1oc~z9pj>`t|@z5nc`y{|@8!jAeU50+Qh+12X-=Ia-K-09}K@)1Vp#)#~rSkm{J+9`%HCW*sXNtN^CZkbV6eqbs<}7FQrJmo(kKO~SBpvz$LSGRxzAemXLQC!dje=ShA3P-RH`RevHaz;3H~bj0K>I#m3p4n^yP(0PgW-#thcLGLxn4g~jD8~esDSfcc~PPn1`pqq7+)*K4Dt-@`9jS{}gx0~OUe<pB@?y8?XDa{Y;=Av|e9P0`NG?`K^&z^j)?l(W5-wWhtRhpk<1wG>Eq^Y|i?KV<8SsclN9Wne+X>-)9&t<4Wj`OSPGYn$H9rfeu<E^19eI=GAAx<B}1Pu+HL^X)eNNE=Q^GtAf8Q_w$u2^jGP^3g>;F)DcoY*FBVd5q+yx`_h$N_54a(DsO0e*Ue{kfsd5%FX|sP?8M!cMJku(!Y!8vwU4FHkL{I&U?}J4}n_mJ?WzG+09X)D=-K203pRzn>1}bvh0MgiYkdNbCQdJ=q)&GHamX>?L{8dyP&-kqyI9aW~yj+0hUlI~r6tSbPa$#`lBkXb>D$`n%E5n&@;`Y<j%t33YwZOM)uY%-Z^5wKOud!@yxN<r)}kHX`Yib*;f*Fmgpqu{plD<`Ig(b;rDov-i>0Foyal6;2|cF3z{_SSh7_(<uKX+>BfiGWbZqz*CNe>AZrHhF()<SG!SAvfBLEdgU&Jr$6y@CeE0Eb|>zpTPgO{QTNVk0_lT#>EpYrd^;EE)Ok?2W}A=5ruNu8RQ(Fo+@SM`1heU(YM$2^W{|+Q5;Q!pGSGt{sIeEWg6(+61KnikH^w)w*jSYDqwd;8NTn)L)wP|f%VQ+3o_Ry6I?^y%KMb3w1q+mwB`zq>)lb+)&-N~ITk}fR*~gg?1_YkKQ_mQ&bbPs@Nsq^w=xDHK!@AS<D{*-DqA^^Qqm>5L`Gq!cuq0a*nHpZJ)$>@adGaC={q^)*Uw8``QAV_5txkT}o88%g4xs6^`qNL9S$bT+ulJ6A$xvSUjSZy{wC^9Q<;4e@EHutHp27)x;9^Q91m1t<3IRkit@hdM_+;<sWPEJqFn+s##A+)w^8FSfM87frm82!vYeUzhvzxpAW@@gUYL<QfOGcI38^8u$o4sg1XziHRjD`vT{IvJ()rp|VX>|QiG!&b$Gn8Nj2dSb^1@xT_IUicox%;!(k9*I5d3i*M(OD2)dN%v%@aXm4iJ6!WW|vDezeU5d@OK4jSUaRUhi&I0+F2Ak2qNRRM~5$u_K%M{T6vflYWOdy>BZOl&;Nth#}sY$uB*`h@pNnR&wHCcRhyTi&)?k#x;?u&b3as0Xz<irF(na{Ve6ZJ$*6XX`>HDi;ZVW{Lct0j0bo*ct&DooUuBG`lH?Kf3!O8tXhOmeotKJc>1d_eonluAGrnpX__o?9vJWn5YrG(FlD${b7?4S>uk)K~o)fG!zAoigTid7o2x0v5$NFv<_inx`)$YxCZ~iyLca&JQ^ppg5iQ_0SoiK{f5o9<${3FOJaq^9=gT5g|TLe$KWD9!Kl5@IwZyEJ{1ralHbkkgiZ7VJad#2rKL#X^1_#Yv>F*=fq!t0Bd2M}I1nnNgjaJjm^z9Cj6PZeF{8_<<{i1~sIJde0pt>CVZg6yJUDB%bbYGVU4L_r}TH-|bH?%7cG_CAD67c&BbKbTX5b43d{3?ZStMUapXN45xFXApcN_kLsPmmCTC4Dj1isf0DN(D>m@xEokrfSYebBZ6he-$n~`KNy|$FWDBppfpc9B1X`b+Svu_RA)c@kUib@^lM__W5t>p+H368{$WNpVvcfo-Bint3eFbcK=*E~1&x%EC2Ex+82F;0x-|)vP_7^&_4;?vMwWkxhVF66`J%a^f}J^OG(#pyok8}WelEP52w(yk%-T%DVGW~*ZiE~-Z7F?Xu+4?3q2nz1K@S}_!nf8!6!yySP6bNv1}g$^6yU+I-n3m%U@&d#cG>yyX~7jWxQhhVz2>FlWWnycF^FhS5t+b0nE#AM5n|}VTohP>HpKacj9RrB8@5@tWsg(qS2MC;ln-ApvqpSMq!!n;C&f-3(AHxr+s>;g-IB@KC6t;nRAGp2&6=HBTsc4If*`PCr3Ur#s9i)ju-{B8w$T?<*^Wju^4+)Ok#i;)JZ$F7whezcB{yFbG0yvR;dyW4cX0qpDK?Hj(TaE4X)#DPDnJP4QyfV{0j`X~FN%(5fDi|R`&9+`hc`K@C)BleOSM+m7vNe9mLrNT#FJ8Dgtvi6FZaU=uj^0bu4mBx44^V&<oz)s;xLtrm$@PU!Cl4JMFEk9cxeg6i?PnLMPuas{4>wxzKDXF{E5bUhYeEw1N$~~=A1I~gN8en9Z&t`iVnRQOP$(&p6AynJyzH77i>+FWYDAW-EV3H`)51QP`t&7q6XY#JIs1-&i?Y-q)JHs$M>`u@6A>HDa#Lz55GRxf1YhWd-mt=Hn+|2zaMN5p0W$j%<6TuTr}-R%3hN=3r?NN-v8Q6C-1ZT=%?q|_y7IR&&q6jd+?2U^MUg8RZr<xAyBd~we(i5(A^z?#He)Wr}_d}{al&xbnDaiTjmZU!GaXSVnn4!@z+|zuh(k+Jyq1z_lv=@8FSmuAQ(-rY{Aq^lnQa}>o)nP#_g0R8mXeeVRT|fz^=(9kxiN%_T7QXY@}tZRCr4rh7pJ``qq}<pr8dr6!)CsC;<M;3YNQ?h?{odknwlCzyHg4--`NCpLmTXl0*EX*MeXkxwMdc(0-s)k%g<vO=p3sJvJS?qfDjOXvLM`NR<mrS9{ha9%5wkNkYb}6t+9B|3|{8#1R43Uykem2f45La9*`ql@7#~B}tjBC(%lDCC5cVUWZG*Sx9UQmnNxPxjx~kMv};@Y_h0sVSTB%+$qFq;rvqPZ%2ePc+}NRKz&T9LR1S%<0><@T*G6lOiG)So#*?FhaNH8@cna8o=ifb4^T_tyqVld`XI`|!iZ%!rnzF;xD3HRW6sh_jwsz}KmPrCdcNM&<?LGW+;z2@U3`$l7i+AdgEZ!_Rkdd6Pc}tXzCXXNW*_xOb7t|`{b&njT00o^b3$tA17@;gj;%d=!cyLpD!Y>QLW?(+;=SV+M+d*|cPuWadz=5O+Wh-yczS03_w|Svf#i9z<m%*H#>^McF-ZBt?CXoK>HY~y2h!;q>)i7|6t!YkEROQ!JBb7{&M*j+GxOQVk4dQ=`dVKRX*2X2($_>ugYBN|$t0Lc?OwVFieA4KPr#G!*$>bw<ooE-lVRq1iu4Bt@b?{VJJ!?XfNz=Ph-b7b({~kNH(>&V_opskvO)fBHMy$&ssXZ?j^~k*dQ(@FL%+j8CS=pRW30mmMc8I$D^r4x;BdqDtVJ44e@XY-!pxM6RGy+RUrc|mmK|N;KKp+GJB3v&`s*6@yq+qy%vYtn(0A)8Gv9Rz*L2oWP(iHqAW8zhdaW{z%aSrzy{Eu%cire@4a8W)pE@@@Uefq=8HXTvJec4Rd7-RJ6C>z)qO^5vWI90JivE6S_Rn@$*VXO)F#AlMgu(Ep2Rji^pq&z-ZjRyIL&B4FWpm*Er6%SGE>|bqImm1vhbBD~AiH;sY<;;qIv*lmJ12C26dV19`?}}c_x3SaJFX3R*R4@6=s{4(l6R~W8jIB5OGcJ;#-ExhtMDsr#7wPiJY@!w@PPK?)by&*&x@MwnO1%IM#*Wlgx62>z){_<u9sp7f+U1swLlu0N({c#c-G2xp?GU9@oTezTV2&xX7XU#qj#{O-=<G>m*AsgouvOr1a(1WVKH%<!&hrqKqUAkrDoT*#rJ;#+2V=ZAT5Gj_)C~|IiH4qE1<;CHHKekM7~|ObJASw#Ne%e_6*_R1cr*uAG2RMd$`SDJO)+NlPeXd&*48e6h@`q3>98e@tQl_5;!h{5OJ3(LY%iol-<nE3o`3&2LUgX6p;r9(PsJ&Y%UWRg`Xi~ghL2bc`R=PCt;M<*~kIs7kj2Vv|oC#g_!M~%fO9d9tu-wI9J}&!~XBzSrOw;UMuOVr9ZG;+Eme240=(HTF<dcAfRc$JIU%S`<5cc^QTmc>n<zO+_<K?VZuE(Bi&t`%h)~VvW*?|Xie_-<zFr|(B?}H)m2HplnMk7&}N4}Kc_}pr=_J7vu0WMNv}MLTVL)Z+pgrYOg+$ltIYYqSUTi<eQkM(x=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SW*W_apCz9HrgrlmJF#ljHVN(C0CN*IHg%su~hX07v5$__427g%GYi8)O$<$O@N^HK(&}geWQ52e4O8fwnm&-YwOxuqw*9$Yu+HH*9=<OZbQGJt?;6Q*4ef{;IM`ZEuYa+CPWbO2MI>&738na1GDz)++6@5(-K*uE9!EpEF+84=kjQR1G>vraWq1da_HMhp*=WKdaXbfT{X$Oo0zbgXK6#~oI?$JP}o;BIWsf+AcV+H&IvFFP!1~vWr8Uap4_qvdv_(0$xM{JQa^>u>??G8?+i@Z}m34RH?rTVk)#_;pe;*Avd!K2u1?Dk>IX0Jq{SAtp3lb@gA{6JP29;BJmxWk<UCP&6uQb@+GRMO(_h8Ya6{NeQJs7N47@ImG?!||VNXm>o#HPON#8wXbdp#>2h+>#VUP7uaF!p@vIQ0#|GAymdslHxpG4W2%IO0GY6k(wEA0&%u1|BM;Hqm<-QsxhS?MtD$u$ltV8lV*2-)R$Q$>1w?x+7*R-uoSS?=0)hLCf2z0ZRa5noNSg--oF>aVYYdmZC3B!Ka@iEP`Tgifoi|hJhVl%AvaPSRBZQ(sYMLi^uXOwxkoB@bFrAt%~um6$dV0_YIRgMa}JI)eYRA>eku0$jT0-1Y#4phBBC(?@SG`yliYz4Z#P{IvL6veENO50vjZ5A!X`u$@akcBYJ)=<Un`D30cVGqA62I*u)KAdb-J`v=|L;|4y9r+u4?Lo&RbZ@mwTlcoB^=mC5}gy+1qVF=n=!K1V>Y4Yn>Eq=hO))9{lzP7`@ShSx!Z>8HS5tqyKGSKdkL$#rHHRQ_2}_ln$GIYv^_m;GdMF#>U7@Lebhr{0&x`MDg#|oQ-QNMhKw5bJcpIQnS>C=XxQxlsBxvMB*`k7^A~Jv4WvCZST1aSN|Hzh#!f?-Etjq5wvKY%UiBJExDNLN}{RJ;H?De?>*rI=`!<nijJn^5s}zW6SWkzK-9GP2I0KahqRO}41Xv?vSDec6~Z}gScc&3AWEG~Hc2z5QT91)&hOxfF=C@eHKWn1ruNFHRoAx^%tHmCZ3y!nJ7`!dcGhEXMmVfaWYMVoYcrke)@}s#z*&hT0}xB#rHIyv!v}17AmZL=cc7n0I$=G#q7WtGL~WM;w5aQLd3TK}Mf9(fjWvtG4?548>5}<d;TyksQ8+f8Lbk7%m<|OKjCl4&=J|2e`Dcln13)C)-N+QJ0~cse{a6ww>!nX!SfeUpA8F!(JrWdAW}!3YqM1)?MQ7oYOF5r}OF%&ZX5c3&_D2!=7+Dsl3A>Iqjf7MG&UraB#pd!7WP_aui;FYbH;qK<SWu;LmTwynHBm_G&M5o=@reZ2RWZvy==lk`GY`#g#UMLarjAl+i&JBWkci#(mDWYuUAd_d$89zCON$E1bX{L6KU7BsU@JDVJ;Bvf2IiIZ;JX`&6b?BJMu8-mvtfAtrZ3^%mT$-<cU><vkOpU)OHMc0sujai<tRe7lhKexMz-(?HlZTO;H5XIP{{8#)v}+Ng{7_;e}##Z&M0Nj%S$*#rDYH|BB4ze>hU6}41k+@*{oXeaQk-|wAyBd1q6p$8D^44w?rK#9J91Wv_tq31zk_dKtI$KNm7?$x~>*C+{1JkB`=p}Go=iqZDi*wrpHvWyA-*C=lDx}%|^Ahe^dHEG9Tg%dALr<n(OswWB{Z=92^lu)r;|~{a^QAQN;Z>XS26^CqIvW{Ew3$@4<)vhLB9t-7dGDenSQ4*?fT)U+uqndGfP)^XW6Z_?y{4GGEg3Pruuui<oi&w6Z2C;eHC*tHZ-z4&J<^$T@mDBuaCAS&rxNGQ_ewQd5P?zi8<>N|H?eMDMuYCiT3%T2%87W0s(zSGzxluWOh?{GRuH-wPKM?|hA)jBfGo?+*4)%sR-5oDQFj7*LbY6BHa-<Sk3AB$>l}&ehO;@ys0Dy<hg<j1S*D-$&Ah^zY-{dBgHy?$Teo`bggIu*i=q7y*Lzf*<@A2^xt_{Lz;ei)KEiK&tph{$hMH4M(hBSD%t!Ps53LPv7a1bDcN~;!rQ6+sWOIu7JXq-{b@8<be643z>(PT_W#@scIYKemC+jnEZyMC>`^a{ED95*a2%<ihIFscS*glWzV~%`>$tJC~o++T{g}p9LVl;iScFL&}DY`W`7K<G)_YTfGS4E*kt4{g8Ay+Jo@hF*ga(-QvDPq`T>mngA@dnw+S}d_H^%;+S`XnCRVq7*o6q2D6qP8_40+N#uwFMF_kC@;=pA9RmTSjvf+n{j@#90_Ha!;ZU+zh1{FKDLE`ziND$tp{51O4pYB`W-8z;Y=VI53=x!!i{id#FAmlJjvc8k35@+03)Soawg=}6REf)Q4<g%>mAWl^kVOYXOrUb`=$^qVk<_cL3J;S?$XkZbAMKbE-{d)!pg#jWg-W16a)&eH-04I);q^3uc3>-$n|4dMtiwZ%(WNZm+{u)*!hCa2k*}!2j`e6L_qmBn(ILd&e;?;cUVu=4HU_1~xXg6+CN{kKu=~QeA%$>7laYKLPUEFI$kkwxn^);SkM;acXDHXnP8V8YThimaCMFQYa?b296`g=X)I5NM`t4}mYKn>^SJNc*9?pdAVmI;lW6c*TWoEhgnQ<T})6kRr=^r{FvT8<ROX)h220BAF6qHraPEod4=90r(ac=B|(xjl-kqJW@gpXy@CIp_E8iy<QtVYZ5KO^4vy!B!O6W5-oRh3U=>yZ&gi!|ZeM1cqx$nW?2)mju!d?>GIq8{(xzk<GR>vJ;^>vm1E%?8(=PG9k+&qeHwjeht&wLQhI>En(*n?aaiIbbu5rrU0rHPn*C_9p1q%aSTBniiwPn@x^j<x*5s7ici2dK3zz|kX^-i^2%;Dcr-=GG2^Fa%~<In$4N6U@*>I_4oBVKDK&W@-$i{B=>QMD7}(LIBcp!o%stqCv^tnK^L)!Y?*0h<jy%r=@lZ8#k*rCW?k%nt2eTI!Z%<c>WPtb%C3tBe?u#!)f48oi&YH1v&*Afu2evziYYAXS@JK?p2?hxFM?1J|1$SSZOXf|dM)^r&*R|xLgiN)&*c=OD0evC5uw_a7My&i-9=FwNGxqNhaw$#=edS;{JiPjw)%9|UN=Z(aic316m9bxb%`DBquLm#QQK6k-SWOAtp<ohLn}&?$=?1tUM2#_?l2s^B6V4x=LLhbcz<QR(MVfZ$KSdGritaqbq0}h41aD4e-N=M&n!ifsJ1!XiYSuvDG7=97<BZloD~Sj~gk_?oZ(hX5L*~<6+~bq|qy5A2H!o5oilq(a=eI-cy0zydWEv8m5{yZ!oNG<1XxSgvJin(as>?Daww7GdoOOruX1Q!`N?shYw9N}#p9p;{+55z3^0#E_!#m~*Ro}K%uHeNIVOP*Po7){fjn046fl|}v{AE}6#>|n&LtmMpM43ooASk=*In+%i7~FT>iDLD#yK`IMeL=&)(tA$Oaiz;R@HJj}yC@%e^3H*CuYHvC<;OKjx^moTCz>Hx9$5e}6}ZBnX){6qB-Taa&o*pBUw=)OsdP!+_$eRTe3=7AqZDc@5>fqBd`fg(R-bJIBB?P$m$yJXa}L!8boKOEc0L7UcEh}4Yw%|xJTn4f8{E;Kw}h6dVS2z2zPy-S!VL&lTPmTOGL$7qZ8e)49o?MjOH}0LFN3du6|$kTETU9yJ~OF}60L-2f&HtsaxjTZb`dD{a1l@pe71zW=;V1ZGbk&$Q8|~bZV3eVFF9?UljdJsUE|TvmwwVb$kJxS!Ti9OaD2=_Hl;;sVpH1v*Ilt|Z-Guw@2MoS%URakb~&&k-;iK^Al*xkLgOQM=dkNrfyNg2RXC_iZ4A}Y8E?tcEO_f|52z?Bk8C`w<Ift!>OB<4irQZmk`gAH3_qedU-18s?LIWRYu>Ioj~5@n_Ak|5TsohuKQo=Ewm*|pwZ)8mz8cU*xzuL8akJQ&C^(ZCVbwAXW74e*Qhg|#lvd4_EJzIfUX9px*FI!e3M#0globH4QLyb^z=WJxPo=}lrP#4tm_RqUpp9F`70D&I+-QszFQ$x;WjN~jHxAqY>kLh%ViB6E<r*lhWK*-3y~Voh7DAK3aK5(USzGa$QmX^FY-i=Z?_IIrW5Ys5&mzP>EyZmx$-|o1+*nY<ht3LW2tKfGKWYfZ9jF9!GmMT9Ef)NT%wPE&NvTvmg7qZ1bY(al_n{0*tfeMKPx%<giAQAC0TV$Da`BKNii+a)&4h4H4ev41GP1!r{zM5y!d0v?(-Y^04k6H^XT=i=Z8T{j`NJ;1)TtTQeOUS_e2yuZDH3)S%=l0vs|ML?pmxkee5NVyfFan8toUAB*gRhilwQr+hmFhPoenK=0zOfq6ByRJH0I$lhY{QsU}G4V?d<));UcYSaTP+uEK)fb=Cn<if_<~8O-Mj0VCe-3M=#h33<J*=m#+bo{Q2MN3%PuJm!w8y_?MQ(7<B{w2;w&3n~tlN?8v>^+T;zcUz{?a_pP?8A0-D-w+<h~zPp>=*SHnrxKVnd^#cX~gkI9+(1mqP<Pzw{e#C5_Ee_iLsoH79rexDhM`hS;kaWt?^<G5<+d2|0ZR>v4sseaNFEB%(0l|+<p=iye?y<OK*n7-z<`ljYuNcE4Q4_xXm3g3?8UA1i4>bqF!xX>B;STyVf2R%`d15+Y80aYXM2njmrZpM&3`?q?AnUqANbDSQn-l>2qmGv$+MCAGsO37$w_W6vbqU2CaE#w>l%x_2&C07$l};@QJG~~eHrIM+xwPHb)_l#`?r=jUQ6csXiD(5D3fCJVV682m4I1v)k%A=Tl_O*Ze&xeX@&_Dno~Llld8HU<5Grbc7)|nWjD@Wic@YK4J93~k&WmLAZMro9>|y<v#bYv_7D$1#6h+)HPnYfJtC6UO#*c;pp4QnDu7B{PFUcwJsrp3`OP|{N3L*9vL-fd4iYw<u<Xida;LXAD&-+H*QPd$`h-9usFiuupY*;jcOE{q78j?{s_FhJj*ma}UDOGGnM>r;a1_jFt_5w*vD;Ol*d{aq-y2b%FY|BNrP{bqD2?Pv=g&<LKEY<-0`y#008eB8M>LyQP+M7UqYT4S<^_eW@Y3q1O36?Qd&01z{sq5Vo+<!<29xF)?(47i?DlhsNS(mxQRinJY+8SVXu!-sf;afFX4z@eGxxa!Btyj_6Z<$oQ>kgaSRi%_rrqzN{V<QG7p6~})R4|{Kl{}%JwPj%wGlhc9gMVb9*EFZ-n;$|VSf<n5;myrWdyYy~;90MB)%GO5{)V3ZqW@_>|I>x&4dhQjdi8eBE_3>(I$SM8G=j=0B@7%YBG|%?m%GK1+ikU&#6jB#*6wI~A~(b}XFbX__kj^?rjy!LaK~3xZ1L`V8#t<uHVdhtt-sLuXt_PV7}#pT&Zb~TbBu1_Ss%){StvScM51vO=|{X?eS3Acm-(XZv@oYk?zMf;6OZn~a1EGzWnESj+>S~f>j&1f-Rbk)VMm3|*S4bDP|CjQ=Lg=xow)9uQMwG7#36Qzy_kCi3iLHsjARr+I+|(_qnHm?MSw;_8kh4~8l|o#Wt$8biK|9x3MeKhHSWW`age3ds!LI^Pn8z=LhS?oh|AzWa7`;8WMM+cRdg2a+JPhl2vo7fE*|qkf^_8N5tOVzx>9r>%zclPg(YRSgf)V=Bd;n<wBo@`_~`+0IN}NI7&V!V$m!8O%?M@ngfwF@)?;n^pQg*>B?L1PCFOl1UpYguPa2NzMs-<ejOjFf=70UO^DO}=m~BpKy;xETC|)g+t#ZGQZ&a2qs_ha9?mTU~wmHms<~l9Y^Ntz<c4Kg{%Sq>=Nr`$Yp&4Fn5)6|oIYtzfN)iX~{Z<PV1EJ+hN`cnV@)8VUyONGbx?r(rSHQBziE>W%q_XW%nk5f~yQovLz8PvqX-SuLvWt-iCG17SkbwrP>D?AR_Hj}&Aoq1t4fngMvi6a<2jVrI_9aPhw_6>&qYYc_@7>XHku*UJ$gtjVHbp|Ptro!QwR$gla?nWkPwAr8E)kZV4IZfTPTF=5SLb}VofwQzaP(HvUAjG6rRI}xT+ZsH2R86rb{4;Q+!m+yAT-s7tv*sS=~jyOmMk!!tlb(h8AYp?B*TAZeI#Pxf$2P+VtfUL#2{gHAv+1|dS5|p^4_C+D*2jYib2+5=~vIByVZG5I<m3dIWyi#JzJ*;J-B(%khx-QV4i=}@SU@9ewWD7wc>;1CDK*hKP|Bf0tziXi{0Q!6lOw@bF>a$yaXVC^}7~E{07@5j?wg{J%-H&bS%_L7u34V=3Aww4Oz)%(P4alh?XIFV4V3jdOhVCiGxHvp8&!-a*8hWhgHNi4lTMu9IGAp8U#zGbFcH;a<3<ikhp%$-Qx#k583RlK9Mlr;F=}d%O<k#n0b=FZ!#r_W9oLm(WyY)7&jkbE+|qf$}_hdjy@GJjdV#hBJ-GJCw14JY;Eg)3*EA5KBdul^N-#dE+Tu>GbAw_rVR(3giG;u4IvnbWrN%igQWL~8Efa_>vK{#R_Xj44;-MBUnFsrs|(1Bg6*tWK)FSahf0jFyb8h09%sFed_KJFYuq$zjl$90=b1)&gdJ5Z2nU9=cxYdF*H%}AMlNRz`eG~ABaK`f!zZhnCdE^m&p&O;4mz!^Qj9I$p=87W8VpckC8IY}R?gL`Zj*O)%#Mf5gJxO>!CB7P%zv$=4|*K5NyFu-l<lMcjsjDMN38)K6abN6Er?4^c&M=!W{R2XESyMJiB^6u2tHzufNS0Kd|O?A6ox5WJi({gkGku^rMuM!x)tR|sdi{8R0H>v1uW?pX-tT09|Z_n=+|q9&8{|9N8+<6!A5&_2{vwxi~BB<W$Yr1CqOQuZ-!aU6&1<+LSLM2k4g^2UqH$&Gx@fN)DZPL^_<HuVw3-bj``&ZNHhtr$9O7)yHiFk5bskNId%<s1F5Iqb|R|2cekY^M$d;*#x9gH<uRdNLs42aWs#(1(f%>DJLRc<Z2XwM69q?sr;K5z@PsTGWM_xMJzuv;iJ_){=*DaLLrPqv)Jqh;wRRFwNYjJyTg&RoPd=$M%3$(P=$4Il{XY@B#npRaA7Gf5&?(?vXkJYKI@O6-R&MnV9051Db#B?P=0`t1mCe#N+jQv=tx|)H^RfQ2>k_g&tWnRYx3Q6m@;m7cCMf9qSp2Dqv)@5n)GPOqn}@zO4^c7J9f=qIT~UHj?}y79^`aPZVF%NSE2q%<mPP7{)GyP8>s4`K5Ae!91H;;+==~TP)>~0($L1o0tF|r^?pbdp9K8Mnx8Su&K@4oA4Vr%74KFbDY_`siiCUO_9%EkVH%$Ov1*Inj#ITlY7a47%je-qRf90v3_}Foo;?6+D5Rn5nmwBHW%Jrop@J!Gv=*NTf@BHSizV#4XT-TM=8A8$$%YNE>9lAxtVK1=L;%)+89(DsC>6O#rDDZLfuBhiBcP($wU8${johH059AfJ2ir(~6F2=rRVcpVWGc<K$)FmB6u@0h8Y*!D16Z&Xd$G^T5yfH*JbG9RmQ;O0^=A)Lnk)Vnl;e3i5MCfqH2KLy*KZjfxK=$yCm{!L!D$3UwBSxotv+TuapMv28up@7}l9&MB4Q-Z2+Vado$nW1t7}X;q2FJ4}=Ie3&iP)BM3CDQo70-D?+n)zk3d&Ehd&ZWG->>kkYc|27PDg$h<P{ZU<GnWrulG(44&Nkm7o%K5U&V~6fxAvFk3)gBlpu~UhGp`QvwY?9?1_dhSDdfU7=hI4EqPY7QWj;*46^4R8rmsxTVr-VF@UwSH|jqDe{0SI+W(Eg=QKENR@V~%Q=-bY7B}}&XSDXEt0*<dUR28pLF0ojtzWdR8j%#Pl!puhuMqC;>JZtlN-otP|FnI@x624|>iFlqqx~0U_WbZImy0&UO6h4*6PFW2%(hT*AXIn&!fRW54y|@aP%#=re-nmkjSQc&8CS#QX1U_5v}G8`;q!w-@@`*FuT~4rQL<?Je#I_n_iT2ue|*B_j%tEv(g@pIqgR&lDkGbC)pScxquISyj<vPaiEaC1UC&!Tk>C(8FufoyR5;akz~UW3I5B=D6+(4I?xCSF!S^AOX}TE%RDpRYar1I*PO12AyIf#?K&!dDuC7Y0CX0ecwGC}TJ=;`GY$*&aLaS{tsPuZ#+}tp8B{pU4GFqWB6DCYYfxuaIum(T~{7`WTOONOBx<zv;-F(cgSVrUFC~ATa(rNHpKxa0Sh`9A77hJr|-v3*3{@yE5D^<N2KxU;C*a*H(R1PE&RfP762mv$rr$z)PY`ByVj(&6|yYg>o<fLUq$8GoX*%O{EEyiImZ=P={+v4V1+^dLZ4{UA@=-=y^n%0^6%*298zlH5cvQn~kb$&zkzXfCSfjo9XAf(oTsLD36BWvmd0&x!~5n`nW#3?IEjMC*l8d~NRX6kPT**@xE%uu?}9Qf9emKMNZ`avKIEn01s%-bLgGbi}p&aIyY{-N<uJ>RJYQvwBf%$U*^?}tHc#t}-8bipeXe6QKbQdY$kQj?N7HsD@n#R!c=!1i~cewP1<Lw&+c4>H(&`t5ge-CJ0#A#mi~iwdztN8RGI7#X9v9ShiN{DvTJMX#{@PZsep`W^-)pt}PVrefdMa&)2veaS4JDgOKN16Uq*srOxFV)S}*yGwbn=2G9?-g^4XotoXVC!5Q7Y|1*MK{E$4WxlPVW#1||6=$l|T5MT_Auy+<L85F`7*HQBXkRbLMC+10&-c@pEY<dwzATsGm#y=bqmMC(D6@xX1L1ymf{Z7;-^%#35+G?VpvkMDu8kAH(Im88hy|IogP$5UII~L+LE!AkeVGjggV9j&@flpNWDq>~C5aUP!C8@eS~+$o$IM?-AyBvs?Du-vv+-SXl8CqQ_ELZWizdYKE^VPAv}8k*NN})g#dRB~4(Uzhf_B=VP9>xRSt5GM);A0m=}i;dLw{mW^XhJBuT&vC3~nwK7?qcD`2+k4CY6$btInS6Xb%b$9M<pP_yk{o!r0#nQN8EYqMTHzJwZ~J;lXsvWG`xFEOd=YFOX?-;?jSc_^ep6U7z1wkWl6T>uKMgzkSC9aQOD*;IC3LrET!5%wiCnlkrV8_iuk;jJLCKa2EU@C-v{si@N*0fI-gdhREas6v4`euD4ho$J|28lbLcoGx-j~%nKhfk8fA)W4@?S+3JEyH2MI9B+^05SS?xXlj0CT8nvMWwZka_c4Jy<8_mX)VRR3HX`8GHA-&2^bQB~0iho?9x$OouE5MLd!fQ#8uda2reE9>mlv4C0qTakeuNTWZXE_&9fz9PwRL;qpT~+e)$NJ8h^x1J>zT%}ef6(bAsyTdfe7~k&XLq$dqXei|3cOR$&KGPMwZ6J@h^v@Ki9@;sfVBs^sVZdXsHdVyT_2*ELzyjBT+l;ilCYX9+Jt#<pp)VH1Kp)rA0>-%kOMGii-S?Rjrnd+wS}7oSPqrpMv4Oqvm@Yuvdz`Vbp!Uz;7^r-Pn`%naxf25k)7Mza2TMu1uvb=?jI!tKVL0lJB{LRSGG#k8cfV(GcU3AB!et9tAmvs3u!=zAR&&1t66bFDab57d&$EL)G@TBF_;(YyD(QGn%5-+=@kpIBbSXDmqo}{YnQta+0I>&IN`Awt+@fj7A~_`U&JsVUXB3kTvZ$T_Yn@GY@xLh5eg5%8V5-n_<UnAZS~3FQY6KS;bt+tPrCH_Sr;yp+5^N+nKQAvNDY1z#dvioJK8!-sY?RSTV~bLtFuC5n5?HHNpB=zX;J`i(Oq(mD*l$jndaKdgIKFur%6}W#C-1xz71QmQh33y&&x9S5Tu9DJBPQgD8uTyq04#d*+_hJS13XJgQjmQiLei?aMVhR;}<=gwrY#@n``6t*d*giOSzB2R`|qE1u2K|^FEn#A^6G~VP#Z;K+enTJ%8O?jhE)jp`Vmh$-&knj?P=R)q)mG5j&8DPqgl%%%Gx$SI?%Ih51}JhKZRzcANwo<p_tsE*`E6TQ1E(q<ss<wVF}=cGyyQ%;tPwRIApP7Nzjdq~Y&K!eHRuZcc%jSI{`sCLG!(r%SJXTuq3!fiSN%=4f%)byWJUxCIq`Ubq$@*Hp^7Sbp(3zo~DU#a(J<<{L7tlFNzjTOd<1w*|TEWLrbA@$wr|vBYcLR&wk%&$LdNMs!=WL5+H0{M#YO@y(F?Wqyo9ONMq2AIm$@sElGpj_aF628Pq(Awv=Kn!j2!x2?91P%Bzu8wBN6fFa{6DWK>o;Y<au!9M~5cu$87CkL9#zrEdm>24HGL7@63L#P|?-xK(Fu6Z)W`}aGvn{PU&{e};#8JTIG%RJhGvqmeB#1-80KyWM-slOGe-+Y|6#25L)RVANz2V#I-%Co%mZB8JoS))t7!&zhAIKwMQS+l)DEE{EuhX>za%|n6qpbXAck|)j86TpRoO_A6tO$pPA+j6|gil&I9^z4Y^OLN1SgRx6bNDq!VebH+n85rR^eo3;07WI6w3$;OBRHoC_D0u%nM&#H47BH7iBlhI`E5`hz`>;L8p3N=V06w7|Er)-U^OgAZ5%R*x^rmiHaZo2L;Q9rPb1ER6D6;aG92o-&i>&x4#^{mV_V-(c@)%>_n$Uf%rcWM@tR)n2uwSE1W*=7Gb<e`T;ieRDvACY9jh|Su-@|v>fl38%NK9BcRd{uy%w;)nRHw^36692)x~3v*!GNDia~_Jk;=UW@@D_%QiYnL8Erb;!PN12Qm`gZ3ZVsp?#Gs6#RdKmKiv8EA;|s=<za}$_xZR#^t@YcDMRpAQcPK<Py_C{<x|{+l3V)1512bD2pbfc`5n`3C=HwOlNFSY8xJQN(Z*%wswWP6Dt%a**Y!oBU@CW*uB53)3-Z8Q)K_Ez`2<{<s<DJc<0bJ!vpdQKP;%>b!btQJo)3hH}W*J=_8uaNriX_xsPtUcvw}^c2^Bg`mn@J4Bj%T1hgDukZZ)Yx0)^I4cC<@|bX=8-+b+tAd_G#<k9FE0lSkmA7Z(bg}*)RP{%JrxDHA<(FGh)mal(fgg(5CkP`u5e{!JF|b)50;0p4N)&U!~N6H9e3iguZIYEC0MAPvS9)=w<e9#uc8qZIZsEVRA&4L>r}LB>EH`E+tWYTrfKJ|9WsTHd8Xg`9<Wb<Nf1fqlJ%;pC28(J&`Yk;P#0O<*T0!mykbSnGWO$ZG;VVM_heZzNB#-wD0Dng7X_OowlwF95Z9FlW=_%o&huQG2}HK|GQR87Y)R-qTGRh=bCdr2`JXt?A6}M{`l?D{;vo7zl~9~2siQTy`x_UsQY05&GUVH|1I;0j^&Ldda#WJm5e-_X=_^d=;^oLWg8he3(jWy`@imU$($!YzS@8DV*hB2uUJD1z8b&T|Lcj^!-+LmUr>#bG2$C?h{~Q3^lbL>aQ}F0HtV+o6i~`H(4^nTZ-+;}{AgzPvvlED5f>~C1n8hD<=%@Ihi{I@zwR9!?3vaeTf8}Zesb{Y-SfRM|H>Zkg)o<n#a>QL*arF7#o_MRj(vCcn?~s8q4F$TobY_bB~jJ0Cn^g3e^lbjkHoPaO?5Q{5v<Hhn;Dl0ldL3({($I0!R=B?l7}vsrgs)V`gQ@Izj_q<(fPsvWM8>K1j*2Hw$oEH+z||FBkwU>A#~omwN!{>dS5S9u&|uL`*EZ6O^SDZw~)BdD})%ob8}3|0Tex*c(9sG3~voQ>jDBD)t2|bAW<{ef^y&0%K)h>0Y<1R#_Ei{YKeui5qt+S6NxM(13|SO=j}lt<obCFs;q8R(i?(mG=xq~3oIE&xJ|q&S`R_{5!2qKQN^iBn&6j&@|$ynO#mE(AJX!=Zx+U5)j90;WFJp~u))IS{mf2EHTGHXMu88Nr#q&(zpW-$al(W3B}8qfoHyKL<R2kle+P9=M8e&G(M$e{St~;RiPI+PPxZxWNyI9YNaKKp%#e{>O9mdBPNEtMoX)u*tITuJ8lMvT;jk@3?pj(F8Mn^#Ys33-WK8S&HGk1b0+F*U$!2`vN9idQX<_ES@egu*$vMk^#Sa*H#wZ7*31QBx&|v27z(W<)Bkxv2bilT>xm>U>P^wG^FW20oLtlDG=~Uk1&BaHWt%{3-S4}EA#xQP9zlk5@D@RN(h^<7e9T{-k3<=1{3ruG5pjdS1A9Fl@3Pf)4dMKX;!y}cmo2+THKvx8qGSej|(fSP$>1P%Yl}s<Ig@)0PMWwIA(^$;v<Bv7xniJzez4hQ1`Z6p)wQRq1<bp?gjndT)d6jF}d5VqJ?W{CbYpMAkR5JFWei)IFWn{sf1!BE)S8G4^$W^oUHh`C1moz9lh82={SLT`^(PS=QPYx_8=BSayB!X2OxQL*_rPVVDCEHG9!qQ<j(xh;Ek|U+kz0CWAOQzw)RAOQUahQD$2Xb#iSh{oScYD%uIG1Nc6G6K3HL7Aqk>l<sURj^;nA^F=4Y%pg+l%^QiXzg%MGs;_DDL?qNXT9ML(i<;m4h2iK9PtKhGHN5*U@A5l5zx<xF`7Frq<rI;jgb5LyetxOPmzHj%uTAo!3&6O=eNGw$$2fU&=U<v!-g}gXKCt{l{qM9>9^4Cd+K2A~BCud`R7Ka3<NR@p}}P=}lxc<C5?7+*zXOgzT{3Lfd7ul!2N;YDtWTU1@3!N{?kq{TquAsWAn~w&RPHLul1&dmz>-N++X~)nRZ0MQ8(x++ZOq!u5Rw`XW!9*B-D^SZi74T`7_*W8RI%zRUmU2KZ=aoCqa`iX`}|g<X}0V&H%8>Kl-@3iaL(a^#2)%`|^Vfl!MC_OrDa07B75kw35HR%+{|t-6}6=A>&se&2`g$g9(E(9dxQf`3u9C^a$jN=K88a8}<s2ug|UN6-$S9iv9yG)J&Rds7l?pm18YA4;Lut_k&WMYT4$eEKG*2t@6R4n9<;n)UZtzi;5J>E#NGWg<nozP@hqE~f5symD+K;1%9)kz|slfm+L-ml}sm%OcA#wS{jjn&yrGXj+UCmR@ij*d*2eDvDr(1v^@`XO27zW9fQmfb0?HMhjiD8)7E5z?^i7!W%?VzG1P`us1+Ci<_8{3n_My&ZdOX6@3lxn&%K)JB_ds^n}vxJHPRZ^kdPdH!HdfvyY*3R&w7Ht;B3jGRi6-Mw8SXE_j|+tEpB}Fc2=REOXs1dbDm*wP_CWnd8Xh0}|`}CiNw0G%rReE!;FoN>{XG^ozXr`MyZ&*vU8Lx88U8NDRn|F<v&_j-Q@A5lh6AQD-xpR3h)g>Zg~8|ASOkjcT0eQan0-PAX_`noXs5QL3l3Or0Yg1Oc6;He>}%mmO(EdoDX08GJ4S6N+4&b^`;2>AG&m6onzoiH-=Q6->)I3DVQjyAM%xjkG2LyoKu5GT<eVH08ZuEx?@-39|Uurvy58MDEGnFlCPk1pYdwx63TDgGVSB%*6XHT|Sq3L_Kk3(Oel_JCI|o`(+@%ma)hhkdXVj2vCL*N4Xn&3?kfd+e0WJ@#i3ofxqH|5?Wzgi$z)=o6as9QO0yDCAo_gE=~@)H|m#lcjPkMB2>Y;@|tHA9Nc`IOcyyDw%Qc(74)sH%3$~(_Po?(vvQuU4%t9<JsZq`#Lli@cX-?>7Z6LARof6Eqx?KDCjh=LVmnF5|3E6dOch-}udOX4|I8iS7qpf<_<JiQcG~x<Es)tL3A`pt#)@bZ80+AKSPJijI`hSRbF@B2$nyV?<Qp75-9h0lvW=d#7iZGjz^+E_{TQ7Q=W7d5SQkF9T#OFQuK(RgiQ#XfM}MytQ=)l&+J4UCM#T`h8yG0N&xo<kJtkk2!AbR&&-Ivy5s$7L390@ZyRC*!)ADix$}IAb4FlHEg(wm{83r{;ft;A`HB=iFQ|X8M5Qh$Oa~~(}VIeU6yFy+>rmh`t2RUe@d-Q$hFP(q$DFOJah(Tiogb?nWlS_mO9j9QZ_;^@d!&mvbj|oR>mSYxBsO2K{ii}(R%{1l|B%OaW*-Jmr#>dkc)+Gl<o+!b^y3WWQP90J3%p*FY$8!450N8H5ttX{&NZx5fCedh^R2W|qGY=21BMsP-51Q$b`Mcsm*ataFNG|4#Ck8B|zYK}rRP)?MP#Ar$T3mdPuy~L>9vmf6GP%*uc;fWwXvoi=ZjZtq@SL_pze-UUIL5=n6ze((=`E>S{wDe_N=tfS$6kgF2f<3qgY1<SpA2H($z%(b(>7$(_uZ?DHIm-r4V;g&eMfBV0pP|52q-B|Qg`$NM^A1Q-6R&|#LzxoORNKTW8QPIH~RG`G`gD>QcN$th&^s&<7*OyYJ4#y)XG!(xWwoJ_nz{{KhtPVw?_AIrKBQ7c%mbRCXLcd<t;NWF}R-|b--5*5HDEv;RqB9x7f9BYdtgsyKxoxsk2D!1Vsiuu>F@~$cg4%Ffu(X5i(M|=zP(vPyu-PFQZjKlb`v#fK&h%8xsV=aQ)O}_7F3CfKc4v(u8v2a(C^S{v2`7KS_AmpNf0&d8s)~4IRm*r5()l6tf@Qmo8k};-`ItU6UeC%@$HrBc%v1Knx<c$<LYU!t}t-1RJo=!x^k6T<`8>swGh%kPlerWiwd3rF(4pWcrNEoquX2F9AH1{F-c!OZsSxoC9)XvuH#v5`eE93XzkL6gu2bu3|E2)3}_V61V`z7-wJEtINptuXUCkkD)7-pK@At!nGE9X5d#&TMWeY%a-egb%$j$v_-P5?GdRN5`F9C=A;b;&R4@4YngH`l)kH{qopV+Zr6Di+!+*-o(Ex&J#H*$u^OE@KnLqa<(m*#pa^+xLNZm2YQkw_kMYnGS=i{?B{cvOJ6F~K`-AhqTpl;bv#n+v5)_+bx#E$6ubx-t{xEOkVen;lVQ8$>0~I&%V>dyv)$A_k0@Hj^1{Z4I+J~!Ty(^K8om3`Y(WqOiP>4(6Yeb;Z(W2eK12$J8IC;o-kMuehp*y%DRhORWp$fzE@|1iSX)%%Js5l?d*H`AMn(um|j6_BZ=F?awX8yR_xl&>k6-G}y<{^H>`Zb%KcDshCn8zpz2r?~l?p(hsbg|u6Zpq68=sWuJGTt@iCVH0bV7s14EcJWqh9qCa8olI-qapb_dV;ojm-r+0TZyB05^!8{a|qoIf8E%?qDvxmk2!#-hsj%Xx)6(`G<S^R0x1|{g8W?xXSK{mvO0U1eWRM``0?(esYVOb6Pv!z(kN=u<4ObXC!!~B$7;T#!W#_6R7?KC@D#2k-@X1N*r-(j>QX|_gW$C(vek^hg0wIagL4E26^zL+Yl=1grmiW%v&eCTR)6&XKTO1InDs$V8gE~^uIC`;Jahh_MA|$5Fp!AezM`Wk(a?Kal8*YU8aW5=`)^R*5tBE^@fVN|<kz$TpwlO^rTY5xMAk>O9GWILi6KArUmf9Ud9blZn~Ho>j+4zEVa53}**&zjkQIlqhw_9i2XTSq4X3Kmj5Tjvid4}4OKd$~G^~e=K#p&5Jf<2ug@rYjnra4)rP-9jz8KAZ4f1D!=#utbxQw}#DK!jg1vpa1#zZg*FOu?HA$%DWL2A6mk?Cbdw>y~S`}aEB_wNUc`eimk%;MBD1!pjiGAhtc#zICza^$4p$U*1`GcUH4_*74DlE$-=1!-dgPEuT7;je0ZElxMLhogd5SjQRKj-2H=y%~R-*H@Bgn_6~l)Tt>t1X3EC%TQUdPsj0eW23uFYNHF9i`aA+>nOGk9e(u3?`Lbu1jLNxYz>?x{GVxx+4J*!84^(v*R4rJvihvIgA<ee1b>Mpw}7kvRFsvqL2Klp4_+Dv9;TJKkpBq5?>f0NOd<lpl*A5`2ha>}*J2qgDalg28S;?EzeSx=0FK=X2@;elk=poL#nEqlee~pS)@Y-dGINR_ue1qvr+cNArnZb=!#O?)ce-BLq07jq19tp_zs;{=rxtVmFR~%9xnMU`$^qxntH$G|O%7Myu@?|tD0`Kpl6w#4K$(+cLg0wBcFr1xR5|K9JqOEHQBO*Xqh(=GSgc!m%03D{h?!W95oOVHTHO1=mmh^kAA(8aN;!lolBV(IMUOF|t5Kn~!Nq(vW@|qh_q0T}xI8nrvhU0@J!`2(5m2h-F%pt)O-75=OtErnWm00`B@7!ww7rzwor{dF=q_|O+8HaIo+JoOZ4j&3(itK8V_{BI#Alm|%Ifn4VHbYM9MCzsji-UJQt*o#=|@{yyjO(SCj+uY^;t?19RR5)kD8D%NU%AtDKN_Ux}(^fM|kaRUPc%s-@6sPu74}0d1BT~nbHQyfwzni@YqS)Y_K+wJofM*4QPix&;WV|e{tQkbti%{mOMGrda$@zF6ufg7B{_`HB=@NoRA|*Y+}}w1z+|kSo<Mj=&*GTVK=zFEV!wh)jl!8uk*(OCm{sBr`HJyM8$*<_;<$Sq$QoIj0K;J3Reb;E7skpRAGm^g&HbBGZ>np%t<a=G{DR-cwNvi5+>cYmt*81A?P#-x}Y_y+Drm$Uvxgb^u;;)stDNzFSz%NMcZ&<rf0pBwzsk$Q0Pb=F0voYEd9)7ujwc+$eI6qb98`dXV@wt9V4Hat@UsRp?pW`kWg6^4&yE8$zazw?~YQbtaX>D)cc_LuYR<agl>8ELcM}~Q}!bRz=GJ04IYqR62>JqSVHevo#$$cH?l5rwrrp`T}V3w?Wp-)?h@jJ<9sOx5V%f605}Q7n!+ViQGO-nWcoXokW0Tli4bj>{Yuu8zPcoNw20iYX>@!8_+HAkcHhy-E7k#Hm@8^xh;`OXTgt+Fu(AU`TDK`}f?K1L&qzuD%$5XF`<?)73s8pWqOFB23yRIiOBQJAI`GjGP`VbHq0xM*1>lOWGeO)xo3XzNU|p5Dz^m)?deR67Ul<K(kR4u%HwNR^dGW~qWJke43<&<@A~)w#E`@fEUPQ*>p8|D@f+`@6l*B>IGglP(P8P(LbMk5haiX}xd8NycJsUhFx&GV1Qz8Vj@7sgy6@&_C))tfSyjd>IpQ|}p`<@Q6=X^pu{O=nDRBJ0LW!Q#AeF(+pPc7;)v@1qg(Xk6M_;i7CFN5sIMp4Xe$-+oI0E5q628JDSok#w4-rUxL8hG0bvftoXoK*8AU8xw&lv2JC`R^^7+!IC(onpAUYQW2_tC?3-f!2c2RK>e~VPUf1=B5Or)lG@!TSg6&RS-C2F{}^)DRkpEgY00*>0~q}0wgf6-!vTJyKEXINx(A_{N-OQbq-Of+a||D+W2RSmF&=(QrROO&SL2S@&|Y?g00~S0wuv+mW$QJ(tG@zVTqp~zW&iDQ!f}5<9Ty)P6vVkF^*pTxCa&S<-xD}Z|Dhqx}=9+C=1E<aK7wI2u2DXc!N{N5B&8%{uk@cuMY`Vlso>lCg>{rz;EdG`Qf`aC;a=1`h0bj9b*p-tsD7Rp2dTEuipN=hb*)`T9V_v*Kc1*g^CND=)vdvff9gu;OG54nJ`_6GsDicgvE`ykg-Ah1>N_*O=pwlRz6SL`E_;Ye?=1i;X+C@8SR=#YOf`;(GdlsV0`HBD|BeCwz{5i1J6-7RNx`K?|++4%!#8HUmU*s@dWr}+l;!5DL9Nc;eqBL^Z64XyBmggtIZ#9%p<7^$QWm{pI#mAos`+TH)b!5#BqF#y?<I}TLKBJOJWb`ISKtJCP6Zk<VBG&d;hOT?j9DFsfBDfPos1&l0=(riG$n{GLJb5xG_Qqkr#Sr@cRLOaQK@c)&xH~>;b~F1~jcfqF{f*`t{yg&2;zc$qrmK%=gc0+=f$Y+MF1kGw_|RpO&_Bg|C%5nIwgvEC+K+xfeADqSgHj5D}|cn}Bf8yL5~P0t8rHNU4Bx(@a*^br6*zW~FPxi(0#gM-V3bb(BEZoUbTzyO+ADlj5F`_7_sfhLzk;<~}iWYW^iYQKqjZ=_|Gzx={~aFt}T(0{jlb@>cVG#ry;(7DWtK<_^d4VJN($5$d0(ZU}93gMK9rSeW6M*+lRixUbHDmcejrDkg?tdbujUGJOv4+rUhTPIB-I9_L>KOi2##ZgvW~fk{!=l~Dl=lU#CHS_U``E2i;WM#223Tor(mr|o2VHC+lixk4;Ue}PO1kB7I$hACMWfi>e3jS5X$zNuj27nMvQ-$n=_Q6%d`l&wWw7e)596iO8SOX9{@g^kn@M;6?@MhpgO$jOy9@Nm^jO&{duVPoZmIhB95Mx$i4H;7k=r0}3^7w5Ff6e(z=CzwX)0om=dC%5`D8;&ErU;HAw*%;vwj;Kr99KYw-p_RpW6+N4Pkf5IQe1rG3YRB_tDy6FZb>o#Ph%HlS!zso*DmB#M6tp)gQuD`8iP=Zf<G4aIJB0kCX2%PVn2ZJo>h@DyrAmNfl>k$o=m+*E;b9${6>2WWM%-(?F%FLDpIisJRV20m^Yb0n*GkQa;?7nB)%B-3fM}sioiaN*=qkCqeL5Hn%53<J*(Pw80qoJ=Je5PUt`wnGYR-L5RHT;BD-7AL=D5*R&n!@Wn~!Q}Mw+&M$X|qXWTR+o<v>rBRbvS`?@$|2mYM!m`rwr=Jgr@-##<=?`JTnFub|xJ*^|$B_I`j{%KUR(Q+1;tq!)oz^pxY4;g6iz!Ed%)_nP{RTENd}f*-Us;_Tr6;o}|}Yq%JmkGa%-Acaj>z>Y+Y+^JqAMK~GLibNgAd;`78`P-maj3_$55e}_!i93!J^WALCDH4c4R6r-rz<=d<x{Nm!T7y!x>W8}-SMMd`7eA;^uoHS$Tag#E87<d@CZwu3zwuS)jZ@YvY<eugzoI-TJwGracKwNOS=^#>yK-YV8#Fe24DVm+T&s@)X_wQCv9sh}LYstgwVX=1A<7yv_fauYGa_$`bdJ8Z2U`z!!ps5!ST5g29HclMN;m<(J4WfKG2x4bgvvX`tjtm;ldWPI>#fEe5E%Yl?(dhhG7vCz{s399%$^nTz*K%>%~)Igd%bAdJl_spht%`K<ug~J%8QhgqR+19BH)lKq@GIGMiM<=QL$@z9vY1QZnl|ioByZ3JDvLN;a`g6`%um6d@~yEDU*Lx>VwI!v`27Cv8JmVs;pe+VS~Y<#;q4gY2#FzN6rPok;&CEd^Q@KbS&pNuZX!5E=>0`8Ul}@)GaBBQ#v1`Y(ojIFha-j&J0i2Ww2}li#ud1kjwyNma}oekiJ=E^U`$6C8(eWnkm9+UYLW5Kf)r`QGwj}kc2maxdsNG)doQc9p-@1`r`0d{|uc%LXDxTEr)5qzj#8H1<nx{>9$3{Y#xQ`#A56sZYoNRFG&X+ma0<N)PLSrX=RKU7iCV2Ot}j;PL4?j{D7-iO)t4U=nJ-vI#l^0E)vTPa&#DV>TDYHj<5Hx)e0_CY5~$zKHDDtgvd1I?SFEa)6If06ERbaJlytEJP@$r&ZPYdcRe?oF%W3X&W7s3z^c==5s~SS-+W?H6`RObnVB=Fpb~b^ce8WUrXqtuF4RSV2|1B8{dBfv$nY!MQD-Lpb7FtA6+|fXiS=&YF89kReLV_VgB{7cv*K6o<JM1o3)e_ZUbHJTZT-pPw#r>p%5|J8A>?}f#5ydRDWpdlCWE6vrP0;1z7Q*Jc-yR!6i?Cmm|T}uT3)pD*!1soWeHaz?G?N8z2R!XW%a%J@|pdT4Hz3>QoK`<fWw!L^ucHrUvXbiyW(_N%Nfmy`r)(p*8RT&GmAS5gyY95Tph=)-Z@K8rZlH@S(naVTwTvUR2D;xu(u}vI?>P&XWl0rfM@Xx2DtxDw~Z?FfN4S|am9s1)Ve}uLCKJ!m3L(@MP-#<E}FRwgz>2x%NLP%u%eHUa^)g6s@$pGNFyVKedDX#5=$8BdfTv#R6)?$qXnHu3p<f$(<{RyRQ^E3FzPBaRyxU?yemSFIRPjVqC$socC_F~8KEpt7fTM8a=KBU3HUX~wkdQU%zSD$g9)06(f!C7c5r;N_Q!~FzxNu9*-vb5x7hZph_i|=<wTy3gbZb?e(9iGfbG(dZmF2VVA3K+U|fTw$vUo6$;Ns$y#6apsJFiB+J;_TPM6*yr!1%mKH%ACu%%~D7GJ4_2BlMc_jeD=U}wLdZp<rSbg4l4F((c6#_T;8icg-@y<QDHg&QfrN`mc`1p?D9KIKKij!@d0*0*f*wI3bRn+Dlfq!^-y_>RQ;#i*Oe06K%D$Bz&;DK(ZbFOjWhI$PB}c1gPJc#d!rN!$#3NIcoA2rtC0@r$7i?MCo&Cx(Mm#<s3M=KRK2GL#~b$-&1r!Nt%Bh56*sMV-{t+)Auwyr)dhR)x9zp6GLfSCwtVqweb@RI!qM-saNQrhG*~eDYmU3~s7VMzr`#2G?9-4SJ>N&;AJRE%z`7UrbvnWYftc?-2H^P0scU78;MTFp_uYW9}j%tu-p2FPC_xRyk`uM%93!AJMhZ`hg)$Z7Yo0@QF%879e`EXI>nTu6lbNg(szW)FZ7^5nK4bW@@kp;c>PGangEm9ck+WxX(iZd~k4hLWaDjH>(?;RCt6c@0g<$$}^y!g7l`y1{K-B`(+CWv~7J-3+(3hfv_&br6mfD_ec>;A|X9RHr9>;QAY*o4ei<dl}B<M9UeRIzHlo)rK1gEt=`I)5=`Y#N<P%)F9I6T;7%!_i82QWQ1hWm)UtNYW@{rpOd5%_x-gp592q>*R^R3bY{?ShD6BcGsW#vpU2-hDmfFZW!7G$xxaW)G+kbw#m3_*#x4z$!>;xU;w_7x*?X9is1}O`usfaX{LB_ccQpI42AGmOqRMkG4ag{47r;N;bc%QF6z{F1VvgB2b_afVjx!q^%<%f%XUK=SYJArJa`@l7-sPD5G08%KQl2?S5^t`TTE;@}C;NZopeM&7M1Q<N8nfz11FhXAr`P#e>?+O7$oXrq0qzN`s)6eY2Alu7sj4VUbrUFz%Zx`k;wOD<d{h{U288=@Y`?VM2-2UU`pA4N}*BA0_xA2pG1BA{*t*368r?9S)W(V22NO8d<SMr6L;AKX<%eQB<U-sXgpd=6?Q_kzVMquhohKaqNQ0VGaqj7D9B7ZvBKN|nr;g4wKsjaOR)Yj=H(7J+`OQShZnvF#M;T9H}@e9?wGKX4@Z@`g`EnrLK*O}!6o^BeStG~FeB28a_{})wXuu(96+;>kwhX*qjyH)gT?!*TRRPe9JdldGPS4e0p(s_y!V2O}GzW1*0yqapVH2+XigLdM=I(9SnU9hr&@7qR!_U1d-96)(AOovA)t4W*z*qgTan5kHwx|ic<zYAykV3Olw=5jXsP4L<&3XfB;++i>MBgBAzT=>P?c3{tFHQ}Dq*QPB8H=G$pRd(5QhZE^n;cFR;+yh}D+g>w!@FbQGm1F8Zs=akzv_OP^jGr53$8N;VSr#Dtq0hVrllp(J>Qh;B@e74N=0>zLtG`QZHGvPkoGxr(8GoZBWlrnJkd(kzpu5nRmv!fLzH0CKDz!`}6t)jQU9bGA2ONTx7<wym!rRx&d#Z_^7+W*kp9cwI!;tJcxwZZ0O13C@v}8X9)qGBwO8L3prR}9CdcYZlEF~YX5A;AE+wH7K?kBa5kx@sQ&aTb$L~!e*s&ATE3ZgddVqn4H-P&4tR#({U>_b^tdm>St*H_aS*Si#HX&o<Kx6ndQ^iS&NfTT!d8JHP2%Vsvc$om#wi%O{T5EJWLA2kV*OnP}2uMi!ebp-eYxob{hxrN*sNSYQU#7eU&P)a7&?U%2wL=&2KrCj)3j`%X__1ptc#+PO)V~6@CD_Hcdny{8rX=jw!ob0R26Wt!a{10LOx_8as$)F}<@J;j*P){e<On=w>f3UBd(6>Ix@+B%P5d^x(mp)b5`Xwr?+Y9JUl#3J^`a>Hgi>fZxV5N(7Op4;h7J2d!dA<7x5?)kppK0H5ctW(0!fE)SKW3Yon|>+W&42CxLQJt$e<>1HfN5;e@Vm%3ezlBx9xs_>aM?<j{RrGKHaRpTuTm6ctb4F!i{@j^SlZOq9~SpX10YTiiXrE$G{w;H^}K%#9wM$FyBu`^kWgQA$~$suAnxNJZ`{3^V7$a=CYn$yjXZSu>Cq=DmI-%xxJ}FKC*4W6lbCM(BIqgu+d;0)UM9mv?k6bP?Qm-t)>UxV!zfYkiBEXQHq_eVF_}xom`mfV*m&ww=I85~xM#Sdt6<$NDl~GMT+FTq!OBD|JKBzw=Lp10f>>^|zwF9e-d+lPFi+3DHTsgBf8b`&z}86299tNF?4xQq9T)_XM#!paVNM{uz{nQgew$qZ#>|<?Je&|M6SH87h!7RA_YNk-m_{Klo^Fjg3*UR<^uCaQUwXgy!bR&nIo;mE-MG49kCo8jQ|uGZyDZyj>3XUIM4brfMOb(T(j;t2)5oDDs?pSf=<Ec5AhSmBcU&sv;>OuBzsN#BBOj<GAY~;`%I#gzeoa(Q-MpDQZ6(1umE2D8hyP8;d0~MO0<!|+Xsxmo(p9hZd^-CW7|q><`6s}bse`?3E<V=F2=9+UKb>7RZN@&E9j(YKg$zux37c_ma+0pOMrXio-hTSu2S!O9Y$N%z6m@}im2Vw_OoAO3aye2j4SDQPLmtOIH&jzoRbmv0n`x;eN|-ViGD;}I0buTa*tu+o4wb`=gY*g7d11!U;N-RS#iCxSad_J5)a%*r(?v78q24fP<h@IcGhVczz@o2OP1>c7C?I0BWb6Ry;G&t$>Wd{$ou<pHLrqngn2n`?=y@%v%5{wuFggr+l_pv=fjK(w#fRqF8vTtVJ(K`6vmiCV`aJuM81~Kl1sREk2f5Bd$taQ)D@L=s&|X~si|yr!#9OlrAA-*})rI}=x3-xjQ*^P1-e+u2$}FF-#G@pmZ;s!4{(S%K$@uxt`_F%IHubkhhlfAm<F;7G*)|<p$k{ZFD@%%|w~8_H`tbN<e0*}W_vYpP5w-Nq)3e!+d(VG)b@-Cnefqt210V}@_4Ju}Z~yps@8!Pz_F4AB582bLz_MqKdtlM~NplL(H)n&|p*BL{lR>s`=<ANMFF!OBPDHHnO=SD+wdpmp@r_{$)m2d7oorzbTdUXBK=&J7)E70^;&qj?m`@RMrzB8TcFYeUuPNY3bYA5i0#OiJ%!9Q6-4MC(w0!7TFF~D93qYoWrBPI7;}7+xeEYlNk!}ehxT}>p(XCirYdZFZFLtX?D|6z12g2ajJ1$69UsD?zetinN>KaaiUee~%?i|4ZIYo~D?tcd5(isam4^QSg5V>kHLHgDM_;C?6-K<&*pEabEbVCY5-ZiA8B(bO{KqVS7fiIZ#00MS#x;?rde)dV>K0HzDtC6iYT2>b%iCMd)2oRh6b!@#%*(X~E5oM1Xo!-Zs+VzJ^Bs&N0YfEI)9d}nR2amu$6yi;5xg0Dc9p-0GNQji3<YMBuH3^fUNS~1b&7Km0>0%j7RyXrDmsKb<*!t|rYI(VdP$-E-pGDw*>kVCx@|NlG3n9Q5rW?5sryJ2xG+JnW>d$4AS~Ls6B^YR(0*#JlJNR2jndK-#8bmbkG0J1D=2D3uG*%Ivw*P8NRcx$c8h^lEm7*eRvi2AMQARDHD8$o`g~fPag0hk_u(a7r2v0cLqXQFrp}HbwWVV3klPozjA;4faiD-l!PLnX6`Mie&OaeE!YInUx%c8@LNEeBCQB;&;&{I~oOPxLeU^<F7sQpLx-v3YByD+qICF`PprN`NO(y|*Fu$?#}N)EQ=gc%zcz;R{+BO26zVxiVnO9sZ~{`R}-tE%<rhlD*d=j?OF5&c-b9<^%K^Q&60TKlknxQKw)`m(KSH>5hT8mHH6&yo1}z1JupGL#GJa-nszmA`4!P?A*QQq==mnXj1`39sT3vQ&6S56CG+4h2Hj23gLW8m9nz=?GYNEcn(N=e;azT2*q5d2{CXxJ`Bsz`*+H>@!1~SNGbkmLU#{J}P4Q`<L5kIbcgRPkCKw2vPOp9fyQ2V2hliMFil|{WuWY&A^Zg)zoU8RLRE@z(+VMp`NAGVWA~{3~dq}+)niRUUoJ|N>Bwe%?0@zt|oRHU2+^lR-d5_tvIiu^`yhW24b-QFp_x6d&#6($<ePhDh9jAqikKtCB&`E+ac|)t_+H%Lob%d14hA;LLW;zCfuwpHPWgU|MFI?OcI`U7ev)l`niPF$0)f)!i@O@RVuEO`5_pHEcPBX;%|OVk0ud*#=fvgk+W)CexUiw{J~a34WN<|&^QbDShxO@Y-*~0v1%sf<Dkw=yo`I*mbQW73mXRD){(y97oFSS;rYgnA>szv&o22MIa?9S46Od-DB1tQhp4|f$tm3ZtzAO{2Rr?Pm%E7$$^7nb@4V{0+5CGFROViM04<XDU?*#oZkpG+EFnXm)8W(-OJ(^2<LVb3Kc(R&wSXKx-XoM^NOU9GVz-IH)3L>B@p&zF)DoxRAZn#)qGqX|a($_lRG732`Ahaz;f(E0)s%3Kf*lVf3o6AU<Z8_u&OD4hSnz<Ib(u=|@q8ks!HGJDS0QCOBLwN9rd6YFN+-=P?V!;*D>@DGkho@uRgz>~$?!%+s$>@2t7&mYxxX!|FeYlWquj*xXWzBjhLH}27g-^?rUa%l+q%rJ$2yTIVLW>P{S~lRbV6Vr`_d#@STYiAyV`5NLttWBf2C9>Anb>yA4;{BYRjH_=zT*aw|j2{F-_Q1K0o%3^(t7qhSp?_9bTyne?LGQ(b2JoPH)ANUeC!c=d*#Cc;#dJzrH)@@4b4z7fvYKa<B{hLCV-XyH9Xi8{K@}-`egSSjM=&Lw25nz24^AT3{-}0rR4bOtUTpOA@wWhe4lV#FjW#E!@s^xSjbO=K{UV_GEhYdRXR$z8$K>%lCKQ^r?$MkNdsfU%q*_zx7*h^VO@pcl*7NrQ7CChZOO4^uRhuh=x~Nb&txlilulNcyqHx4|_>K*ZS-tKT<L43pVj`z*~kzhLKs`v0lEMQhf?`JWMjuTgVPAMH`8vt=(3A&nu_V%F2XMJxkp%H=@n${r5e<C|)xhP#XPZe`h<&PpKXlWe?^KrkEe@L?_b5i6rV{o19R#q`7i39Grj)pAbo%Y?uq<{=CRe5<#p@rB3Bk0t=ub0Zmd0SK@=e?7qW6G)hm6ZnVKIdO&O^iR%|fG!Z&rLAfVe90X;?LnO*M+2|+rkaFe8!<|M0@@>MwBo!!2ZU}To%9U<v9R|<+BVA>VQsiR~P_=SQ)!?hvVW{$dh|>^2`*M%XZBa#3WiCRJbDyyz10)mRc)1dTz?9HG2E!?gt@?L*TF`&vJ^-@&{gxOd7+lbN%|h}`vNK9G4SL_Et9_zLe%%Noso)aXEz$>Y1!voOm|lz_S#6Q8bDPw9O#gU&fWAPnG&knU{BX?w2~TCd#*-yWr5mjq%p9GD{%x^Ys(53GF)l;6Ffg%KHcjgt6j2B!n2JA^WX{`cwt*IE3iKN44o)U1sM4iX$K(LyZrZ1+e*}p@&;>i&ueW|FOC<6lGSz${&;kHP7BKBlCm9?)7&7N^K72@~eH}9WhWccO#ZVu?^pw-L4du4e>BYyxm9=9*vCIU}7XN`<U^r*jlMK>Aitl)A+KLo0bt91n6a}WxQf|%P^KW<qy`qX|I>K}?$j36(HIR^P+%Kd&k05zIaDWv2de!(Y3&L}%<r5E&DO-T}rTHms%-O6Rl46?~V_dq*@5cD1-$^|Z$(28@Y0R7qWJB`6Rmv?;fDD;vxQR}w-?(VIj*4*HmW3Hw`ZWDNp7*0MElXiUrTMIVKAIPobj>VhKf4*u;#K(Z%xXkW+s~xVHs|G#oTxGhRf9%WR`a3!G1Gjo;83O#jwrujqo6^z<|=OqkZ?!Kl_Z>~n6Qrqrv(a^2|CCib6E2M`nD^UZH|^%ewL4<;Pyr&VJC`&?nRfF<0wM7$k8~A7ttUG99k6QQb=H)Y>C7kta6ZX{EEAb>Ov@k2Nj+!bJ>tY;v3E`@d2vvM#(B0eq_mnyp;oqw(x4%i%cQ8Y!qJ_&obia>GYQIjT1S0ISsUEao(a8JId8kzBX=xO6h+0bYU2Ucdq{LJR@~n{+ha<MnTJN++Xuknaum;F8V&*^z=-7{5G9TTv!EhWOLx@&0QoPX~0ERlwR7M<~O%wm%L|sq~6iu8KYdkYb!U|hz|KXiS{WNV~k<)qeP$j7{yHJb(N8{?>ae0<FJCU*ywfx;erd+el)UnoAw*h<=p}7b`Gnb+Td@Sds~|?-t>^>wY~H5VC&7hmz#aL%}HHpz3Jd+yz_34%EQ0;JL5#T*AI67+S{h%q5PQ^Cv-x9{kG7Oz3lR4>;%qYCJn)_#7tlq-!1IR-`<(05v@YWNR%Yif4%jl$EC)QO}c8XzuDROt3JhD(HJ<<aBaN`Z>zH;Vz%EPzryAou^?-tV{VayWH`$e5n%#B!+4)miqemg@r$y>HUPa<Q^kkB4!-EMtVL|whCZiLsYDSGXGbCH<<T->Y3_1_;e0|^#clfzioTUxVkns1MMM6`w5aH!QAz#3!EoT*@I<d#XqPx>I5J$~phe`CFCSo7h4@~h)B>iZfy!m%Y2cSXTq;=FG}L{R9<`O?sno^1U^??_(&6+VJ8wR|aHA%OBD#`%(WtfB>6Z-KR!A+4TdxzRk)J&Bz2570`<rj}dB<B@7vx?P-<3)X>2#o1!9i6D=9vqN3NIoTb^SC{Zl*$_JZFe-qk;@Z)^fm67H%$(8@W7jr7p9pwJ@6+hNLB3)PRHNVJ}=n3KerRW7-i;+sH^k2Jpr}H3oH3jkAnmQT(c<(?N&Wihcc((b57NhQ1$k09A{_aY*H(sf98SYXMgU7)n_P9TN#<SEL#R@KMbqCKIgHyss~B8^gP+v?ec?X-(Ec(wKQx<qw(~dz}VLWT&W7=Hnt}@!v|Co*E+5(>Gk^$_zVJqg8e`pYhz$I6Q+--$ty<)u5miC;ufnJ+v%bn5~PcOFVU_DBY+nK<IJB>BSsDzVrw$H3`Xp)saKanxR&R)vtgBODvuMRHQShEL^d}RuQ?~93;N)YUR`p1J&PSqnWO(@Q7$X^RHv8mK8RpCv0XV!*Z>p^I1-xBAnOra5A-y=*r4qSd<?28Y>%9+%lCvS)QGsnWG15rN8xs;BqKu`7^=G-PeUGL>JRe9Q&12YM*o)rJfAlYy7pKEXfYex#%-fd9JM|SZ-ScP4p@bi9pCX&Q&UDSx*OM^vs@DR#@R);dT)qgI`!<VLe{$%A;}r<=a>N{jFcN_n`*EF+$N1)1wFRVch!fKmFtA=;*<ZKmGZ$(Z7l9;|0`xt-Nq}badVBnCFikKkELUmE%XDfyi_}Bg%+n|90He)%v&?LKBa|+7THJRG0}Q6D1l03uN7hB)VI3iK=MnJLHO~n=eDXiXVHGPGZA!`e#>zMBi(*YJC8bOGhdXzpIaX#qYSKSZSr%eHSnZ6g0RRkeyET;6H<{|2JZBNy^9pi9^O+bn0}DqfL6iA^acH>5yjE)s)%Pvr0;ZivW9alK%Ph<V27N?W|%(3k`cVnh=ZeU`C+KQ$T*w=B=U=k`ai63#$UcgtBf%1%KF~j`i5tfxbO@@GUY4bQ;Vo96k7NhLCnMXr%D}o#!))Due?Sp|r4JpP571sA|-`s;f!X+mU$NbdU(u&@@~l)NR)z9z@smNMrgO$+yqvqtO-V;6M@dV;u-{qcB_alFg>sn4ci9G5Ot|0zxb%haPRJG6te~4U_VS|025_KPcdy+WI3r7LYW(;ONjxGl|7y;7AdW5*8*Sgz!RCg+<};Y!ggJ;+d&hA_Bn}eu#8RI}sr;!4@=Ka~R8TdwK|y{5K^MQq^gUK~oVe&a$K$T3z+dw%eXh2866e0|XM>hwQc>Z`i@x-B(+C%pebXZ+GPv{UG#w9!bm5!O?>^uZ*JkVsCTr@BQ7)gJ1hQdt^E0sMU`hEnk}dGaI|~Co&|ChNot}xGExd)n*8JXZ85wVdWESB&JbN7FbgcLff@@+LyxLW1ao=d;{%QVFZAKW!MWO#cGZTY0i=Y&*>&)^E2lUgkLd!7}b2a;sWoqsx2rnRshz+WpW%R)|?_K1Yeubq2Iy*09NVh$(ofJ1cXUTr2u>8JRwECT>=T!zFvE2gvhPsvf@j#H@H6v;UmqNh1KhFrJA3Se}HyIaF%S;(0Pm=N3cm$qs`R}WnQx;skofYnndda+v$C!+z_UzTW%DW{Y54my1v9@ks^DV-*nhA*xnx!l;Pj#cUf8YYaFu=wYFF{K<?Ol${O2bF4e^nt|kdxM~WUpJrm2q(zG14VQfIXU$lN~zFwGR-3V7eVX9a^O}<w{gGPsQArrZ{62)~%$J~Ls0N-<IDky#}mw)U=t96lBNMo=ToT@#fIl@)5h-r!8#gULSj?kW@R6VMQ`ST6Yqf8e)s#Veylu5)G#$Id7V)Q}#HDrVfRgf~Vu@L<LPS61Zg1AP&g63eb+(<TDQzG^3{F0uvur@qz(_l^9@?H%!5SyRVF$9CeuovT(NF@uV*9w)I{n;;S_A45$?*4!gl}dt1TR(LJ=2e>y1KXIq&<b+|KV}-K;U7KkpaZ%pgki)HA{{owqaq^bc;V3!GA-ZSQqd*6o4)YlYk%JF@U(K*tvKCL=YkWO%=DKX4)LcuUxCfXeG<t^$Yd6=udB{OeuyrHFWai+?tP=^m~Ft}fdTxVZ7et2=8s8s5j5CLXZsAgCabqWK&PXeif&tXS&6~coWFMVv4$o4OzCj7i(%9^qtzDzmjU_Fg^{%D5BQXO1R1CFh__PGj3@slS}~L&hTD~FP@aFA3JR41ari17O$c+B6)Z+Vrm!zK5l~4K!}fs<YrbLE(taitTmphoWHtn2B%BeNLC<BmQR7uY5wyy8m7%INbwjsO2(@_c)KzPAw3^mwrsvX9(dQcaK$n*&R)NRnG2rYF-B88JxYepjf909Ae=1IAH?sHK)e4SXgIr?Xu3W2T2C-|VAz>Bp(Y48{%n=qM{CUo+R&B%gMGobM7ef@5n=Lnzo>G<=6hR9l2!R(I01+%TpQYZBcQba0Ev-PQp|&1AtkFHqF+>5evP<tmO{nZrJoa+m#vj^}5Vr_s#3wEDvbb5}x-2-bB??XW*fsx4qO<EkS2_u*qB-kY%41M$^Mh=V?lS#VN;RvXn7l}f%(_8pbG$IRN;G9DqO$aODb<!UBQ;{dMsobyK)w8fm=A|We;m<LH5D2Mi4(-ctVx*>6N*F>glh{AQn1LsoMHJc*Tf3B38a)IYznk*NsJk1jdbjbeRw5+wk$q0%Okb=PvRprm8B6wQWBimgmw_-+53Ww#F_hNeeF{0XAER$&8egod*{5yk}W&${l2<FCMc0&bM!P0weXHM^>_R0jnI~Syit=8ssT7u6a_)+)|UqLosh~|KcBL!Od&<|YY?%{$U&|%>z`guQlSg8Q^A9Pd&+d6{qLYeKPSa<=_W3b6;%j8O^g~3;z6ERGH897IxD{WrJI3VJ-Byx^kB&0jARrSLO6QB(UX=k7NIEp$ModVST1tIsYORkY|NMI<MPp+GgkV8a!ub$!aO~M`=-uY>6(M;Ot)LdbsAO4XHEe?-g_P{Ard@W?47N0D1IkUnRx7VtXjDdk_uS>NNU+n9V4k8yzWgT4Sv-rn9X#pYAqDCXCdhR=)pxE<>LT`AyC#U<m^q6`|N^gYSx?%I2z9aUJVNs;29uRgJP6vU8N`n(FhADIhcIfklD31h4S9h&>$i;Z*W~MkC~ML*iv5x(;VTD-?i#K$|`<{hUw5j^e}WBtPvy)>IJNlj9WwcoT!~)VrF(T0YC>VLHYE<@_Av|ihA|w=)oYTbRVCq-c@I+9x_35oCOC-fa4M2M&ttB#B;CM5U;>Kg!2G0lOm|3(+@IBlXNzukc&|ED*K;HKIlM`HPgcR9$W^km^q06f)StFre7#i80DTWn4kzs9wZpEu6%MreLOkQK-pAG@hK<jwExB9FMu1ROi-H~PoH)0cT(ceO;W2ixAYKw_7m>C*ZE8`m;cm7>&J`WfM};WTV5$~Sia^UL0Gx8$N;Jf6BYCk{UK-Im%<%ya$XLRJ0h6j=HVhv<|^TFmFK^@4>aqyj`=LyCr1zdcW$(y2X{><<~mG3#d1*Rmu@FN8Mnk0s@w%v7Ec&3y@xZG8atf1;B~_5ru=?UqBd+Kxd-t|NK65<Y}Z>v)SM7vlZ2~pCbLzm>y^MsSl81Y{HIZH_@G#JHkJegPA6j@Za3iCzVAqEG`8JP5`#De`3sX*5x-b=3PNu2!Kx5|%l}U>gv4@Sr*GVhnOZ&Cg4yuG(%ZwL4;GDBDS_@N%cl3>t7X+f0A|qK!Y503@BNf_Uaj>`n+qoe$tw2=Szfkzn1b4q`HZ~#LMYs5tJQ@1uoQ@F$y&(!BAt_>&|*S0tYcPG2sNA!lJ3I>5U^pTd!Hqa7JW?3p5@OOF|@019de2138^xOW{|(=sMD-|#@89oV)qUt*bo~e7>L65l9z$=N7|>~Jso7oSa;2k1A<x!hE&vpJqPPZDg@1lVx=v>p}oqC7=7DExMYy3B;^_clY_M(%s8A3xQyQxEd6jxY~Ck`O7=msEXnCd>?VT&0pgUz4-7f18;(S2#BU#g1EhW?g7In}R&neqofMM16ky#(YgC9V2+r_|(VY*+!{Ra<sE*A^R?&g~X@qUzX?CmUHZ=(yas?KF#mX5HjK-r#x{`~P!wpXwO9xoW*XcyYL@!fCLl}6xIpvv<bVJdMa_3F?R)BEzG^dkx5XL(zS|W$PnwgiJ<7mA)Eh!rkNvgUOC|c|9r5YVDFxl)Z;7XNzThS8~y@R*pI+N6lAwtn$0766|B{wA2+66owE|JS0W7o)2t)7?Kx4c|c({et)xbzW>Tz=fwrEq;kS-2$HHvJwPQ1z$9CF02L_*T}EpOP&{_1WafcLf^pQ*e&P`@in&9Rz^3E*=N|{SDS4qS-Y?qN=7)gL=z*cEtHQ=~ytJ=zH70^!E81Puh~DGrLB{<8{vD-0`SVvf)Rx#VF6xfgIb)l$f`@-hOZIw_bn$*Ui0N66v1`k84J=o<z^qD4J&d;lp)&*!2#W(Z~h}cHGhU<>tG6X%wxjKa-N7C2qv?%kVAU&^3(#_Wcxj@B8mJcXxZQyf(jI*k%F*tzZ-8*JA<z-rRq;7c}&Y2X#K{uq<&UCR>Y)t`RyK*mO&P$lJZmy>cVD76auTpw=#`z?Bx+Z88h%c{JWR__epUZ=0kF?N6vt4cxG;F-<@;Hxy}ZWTO#g{g<s5lq2@=;gbN+crVYdVz&oc)qw3X4@b%l-0d66?8dWnh>8sYWGB@FsZ*r@hMC#6BZxVIRDzi$KRzKU64hj`hMwSw6n4W9yX8bk9GK>>zH8vK1;U3EqwEa?9%SZRnu#H?r<9KmjwiTOWMYkW5%z|f<Z69qM2Tq*kMbbQWCe+SeVN39x&=dUO|3E7!eoN?^^KYWV>XgT3OPx*A@#R|l};#AyhD7-S6XWEy-3Kk;9Y(W5&Jgelsz%uIq5{!932%E#gBAWh^@r^ES46Js2VLqk(n#OGf8CmTdRIvP{iUo5KZTWH6AE-g3%T*$MIArqE(MHS-%j?SYF|4kGe8q_rN#N4h`GLJn6_)OUcJzK^{}ixMZwAz-whd^$E((h7?0XXg3&nwIe@uBRzT^M)A6tRhnOOBw_4rPSP@b1Z`no`k+n0Y?X<pOf}&ia@?^_)~b`GbdX`P+V$maDOI7!rXPv!X&}MjWJc(QQ97xFX!NsPe$q0JN)Tb`_K*5qiG?O$MDmu>9D*O2Nu;R`jv&7~_PsMY?Bz|Fee<G!8dhJEmBr<-JLqeyqeAIA>KOxV>eu`{F-}cuUe9tq#(NbgC7sW4JYC>mb%Z>--VhAQxsI=3+*3pzDfb^LjwMY*aK!mDQMDkJ0vS-IN*xZ;T|KDHk@Bg3aT>cxZ{2M~0bUhw2tV*++@024L_m*~uY^GMMry!2-UhmB`)`Gz>0YP5yu(!l{mQ31G{OGoO@FNe8jV}whfpW3CPu5ib?K9~=RVMw`9yj}+MTmZI5P2Y+4&*EOpKJ#X|J6V2A%?|n4hawtw#n&^vesyZsQ}F<?3HZcP*i_&CV{fpg5h1QRF_lnjr7tk^@*M6b&Boph`gyM)wu5l)PPnIDOhX8lztgX26~bo_DA1aYMi*Nj&}QuxhJ$kvOdXN=8wI!4rO?Uzskz1H7)2^oVDITEH6>jf8c+`4|W-8=<fTRihLSfC;hf%esAAgmM#oO55_JYe5T@kChsBv&N{oTzxFmY3or)NppwPOvh5Y0tDZ2B@rv#T^jSp(gpuEL)V|$*~HoMgja$MCy{%AAeHW4tRe@d%h>BF%9)ObNUon1&WMp>c`EkFkBAX)P4_-hoLWnfiS0%!Y9$`n4^^ZNB~xD%_nI-Q3E-D%HD0oxnB_+$W<H?I);X>=YNgT|Vj@mX?bO;%`@@+FWprEs6SmByWM^2)#eP+}Zk@8k8*x(Yq0T2ot8;WhN#wL*G*pr1;1XHf#Vfr8oxWPUm!asXIS+(h>|FOKg~0~9CG*V)eYLfC-Dn6aGH!j{64a<q*^N1|j3TS9c#e1Jhye(Ft(0O@S?M;|Ec)gU$#4UNed*~N@=*>lh0CGFX$Fg8*CUqD{!VvGT25RdCh|X{GjI%Mg9a#S3GE4vJuoJcw#(lwIdJ>pIP~P&A0y8K(jd!KzRvcHtIVO@tMO6FXh{sWT74?j{8)^L15uY1JzwQ%E!CKtsd5L<8)bTQ6cv(KxL@_Dh8ioScouBzuD8nr-%Ei@w{n8`G~fj8pQ4gEtEyed@$3bk*_OR3sq-)%cPUtQxl5&eC)~=N9vW&*x`tTMI3o63m;8Qpl%3ii=yS2#J$|ozEzH|shik`5Cyj1G*_D>OY75Bf_&5s*l2oJNVR2<>kG|Z&Q2)(9)QFo$;GH$qDj~sRr9dUET%1U$@6ut?Tp)(J2bPVf2ey#c+Fxpuww61-XgPhi*RLf{RBFMdAPS8}UWfxkP%n5F5c+UTSh@9<oKr-Ra5cmA^=3Gp-=MXt^lWEe!ff9U#{<BV7|zc>`+wx8lq9^!8Ip+Mkq`Tn1VA;KDBg*rjis}Hp)?@y;X-WK8sA8rN2Cn>Hlo4zWlAZ;$jpIR14EjDt<}hHjmG5{WI`5oZit${9SsZ9qY{&w1OIeBV@=L%XED0uh+gH%rx2&J4`$DnbUZaTcot`QU9L1nGBFQuLW+61Q*Ut7Zy42<fu;BZPK(aZ`xn!EK8f+K)1;kV7$Ob;MJBRy%SLv*8^s{Hga_T)u!`B(;YDd(wcwZv!<!TX!nDGD0+av&Y8v@xW{%n`_N))msi9$o`RHTK<%IwnyS^~WmKpqw{I)1n@;6grds9#)DkW090=)vK$9o1+6E+SuM-dH%=RhBwjcy&>B>5f&*#xnuj4cy_(d#G{EXBM4WX0jJa}8_GSzl@b4#(wPAak=YK-dA?lHG*cyrX!Dc~L^OwSfEVjqLik`^fzx9H%Phrk-mE%Ossr`Y>8YZDCYMiNoNEMe$}@B#Rb-g)wtLkHOIc8&JQPU&V)X`kwRAO0$DG<U?7G)MM6I$C)d|%B`vmKs<yF9>?oH=Ot>?(7PhsHIHc(9`A0wdd!bUR5j%+enw&9rY|2}Y(&hkB?N+SVJ!zHCz-@~rskU^L?Pn7UBt*Bh^JjlMnj50>Cob=wSu@wV4C0oL<liR2ObrA(U77Kr<5D^A-e?;#`KXx^VhMo-a1@8=9bMx;6dV0Ij28arz(h&C`e?lDA>IA+ZDylNG=&;_<lG&!~>gSiiaj#;}542L1V7&Um8ZsaQNI!`y{69l=r=T<F~85{e6BsSbSpg^tp#9qnh|H>>FMvAK<&banZ7$r7ZD1dlc!ECBPmj&6(#j1n@G0)Z<-(QGB!tJ{uA;4g@P(v&nIUAu7n8XVqP;96#~;(B)U#?jHYbp9mywyF+R2$eU5qBo+QhZ{k(|D=YTfb`SeIkXjBZfygz<1Se}s{WN<kiFe$ghDp)gOv&@Ot!Hp}w<Wt>fX`UHZj#%~i9VswJ%;V|MYs13_Lz%`%Mr-&D@Nv=4jo!(>Pnt-+qBRgZVS?$t_ed<Q2GbM;)B(`3AzYclVOW1fOVp9mYhR@av-)+&1=G{8=r}rO7shyx>jAibP&@<zM7RyUhInpX_Bn$V5qbsDPd6yCKcftahmg0PN(D73w(YdfXkp>z;evteahFR(pdKZ9bN<|JWA)|Gqa*?iKCY?21TFdK7qn%CcjUUUj-qSD)zTja4R#doP8i583LVL7OF$`Lw%;0<&!?~ODfncqcfNGafLqms`qB=x8C00`+L0u^REltd9(AL9MAA0_IG=Ge2dFMi(o>Xsf6dqiXM&kc6Q$OduW?pea6u_6!`{lT^MLVk@N<EguAFX_=mCpeRc<X<~2yCf}LiM)zk}Xp*@4hEYE#6A}}UYH1<Ih8?lSVgf!N{ihrexL0Vv@4YH^GrE6>U{<j4`v&^_Ir73Fe4D$Ku%utjlv@l)^&Z);NY$#lXXOyjr=#GF;<9DkX6<hRY;!&;*2%vgWl;l6tY<L(e*{p6>!SXhODS#)OVEf9zp>WQ4(JjshjtCry`lA+zRyazNDQcrO45kj26tNkuNyBTcw`QDOQ#b-|U7~Mh%k&m`Nb4Y*QaTG^Ml%w?%5Z#6;;L!f3lZ^&jnupTOw*`ofg2;k9jP0trjRY{2Ad<z8ZyO?<l}Zzp<__cpSt{^x}14)Jt?nnQlT+^49lL>SWxWRC6$?B4Zk!$L4FHyxh2N&w>EfJQRrA<HFPea6apB$Jjs_iWk>7}mGiLV924_5%C{^1O4OExr&_RytLl(t0_K*;0&!&_umKaUD$y;iO`|45Dw2^2%~5n!x6mbqQI}FdR%tWBSXxOOg$O>6+-P7$NfV<;Dz*G5H3`Syt$H4)dZ%HTdI&o}(0kE?npFzTI_Gmi@b?f*#Cu1`CuR^!pc_&>MstXz10P@l$(@W0p9-XXOUyHDuq|9*oPaM}EvG%DCaNJ$RFC%6fW{HtC=UTKi&c9FmUDrP&1`rxop2oi6+W*4gNXo_Lh_XWPaC0!c;#4Po@+LQc4`4R!zw^4MGeW4RqV2}X*!8IT_?b_)h<YPV!YOBL@VPdf~|lazl-8ec;k*NU8N%87LhXgRIb;=U#aWxosG7`c~$AYH2SBmqyC!Cdb?N6B;MAoO`o985tNC%&}u%LNaY|<+I}(oXQq3j6{ez8lHx6bm$2T>y*V@;r0j8V`#q_C;8Enub{^oZeVqs9jx%?RS7bNuFh`^h6<7kfGVCO6)!gA8ee0j_C4V9#ye~BW&83JXs|0OoidEfkDH;t!o^dYF9!23LIRttj{l#%$KN<PLs)Xw1ix9>(EszYbN?Uo=S6$6o#}=x*WP+_VXDZE8Dx$u8&!Mbpu*1BVQ+TqMlAv_xx>lie$wU?@w?=sR+C#g-G?_OgKI8ONg0|1Fn%BSX%++1%@7MdBrwu2i5K`%wbnxNmK&<uVhExBj<M<B?ET`d3ZhGZ{22fQpz~wq=eH~BH)5~F)mHmzjrfOI|)Q?rEryafbD=3A>sjt*0mC_#@c*$yO8dp;hy%IlZTr;*DkaehL$s{r_KqwrLv4@4IeNrrrv9o<W>q~UA2C7tQ^eUNX<c33?H_I?lHOnW>ft2j7L1i&4)~&6pBp2#iD04X-el$``;?6dnjtT-1OYYL5X}-)dq@h;yII2<o?*V#BG{?KJ?4gwqhb|io+Q`DJo}+!4_&&6Ra9pxElbS;E#G$(KkPNje|AmF+Y(DE+)H&)RO4J4=Iyi#Ru)*^yva){|PO72+51~GO0dU`jc0W{J8y3Sc<qe)0mK>O8>ZG18BZnYCv`z%j<{IUza@>pOOeb2abD*cUJ`@eSIB4V!DTl%!XqJ$|X#FLjyyhh9(V$iZ!7{;DUN%no240U`lz8Pd0yWg1OuSzk?d&$iL*S$4W0<rw&;BZ7tN`EnI12|JLY6i1i*a6RRJ_~wJiYW3sof>51>(wm&NZ%f0Ol|(j1*ljrw1~+?HKb>*7@YUCWUc$?#5&G=`7Ft#GvDc`f>IKNh6(mX{q(^Hgv!XzzQ0vS0Mbl4&fV}$ohZ-p~y;bVz#RW(fOHXxr_-!rAKWNX%Ss&Eb-jjYBaNgaUk>}3x`;~*qXJgElHNJW@mdtJafQX5FSM<Bn?4;eeLlJnLB#kExyDMmPH|+iA8ZN`Sn<Yv9SL0YtiV3S_9duC14X6sCKN2qhO^U8;tC~Qex5V%J+ibQ3wJaJtTl`EGIZQC%VWrco?MyG+d()2SqwIQa<u0rwlLufr0%+mS82G%&^E$RKdrK$p_O^s|8soxcunptqsRv+36~=bz(F`{b<Y}YkZ_iQA}=xgJvi}E%db5${yseAq`aQ;LesH(X?bUrEws{eVk8is3z)$VwhU5@&bTHphC<x;I7QdpgJ~}9yN+zd_vEiv`mjiMUE1}B>Lal^1^=M&#>ILS2fzmR`)9t-BiBvX#8^L6=jf;=U7$`6%!NSyG^gSd}2bS&v=;jZdhLt-jC79%DU=LfS2`X{A%-HlMAS!(ZMOVp<krHL8;}7kE{&RSt^EN%D~sPu$Vny-h>*<jSBFBIKI#F$uN`O(`=Nbh5l7--Sv|zpLs(NLZejK-+J49`Py?YcbC@JCY+=Ub><23LFzpU32`dx0w7%XDUY|(Tk%8L6qSN;MdlNsC1lPQrydf>7tChEaj77*ZzCd$igJ0w3P)^kEqydJ0!f__9#!cu;*09mwuS^-eud5ky<Fn_w}CmCtR5G6$k!8FqhsjV`#IuyBO)j3tt*y$%jMqulK}n-SJGUE8`?X7QfLkXez+@X$fRD-6+h^L??8PhvI(2j_?n%anqVf^pEDy54s85+qe5Xi)TgAr>v1gQ<M3ib1b2-#p=oBr!Yd_A`_Zd4ZjXzE{NDaTT;x2@9rM{d4^zwhoH$!NP;AK>)YNL1-|&Poe?Z>Ku*ia&txCu_9<Cp}az7?EIPLpPa`?@TB{P-hHRTuSSfdquO-sP$6mFs8VOk&;*M}bA9mZ#>Ib_&;PPaKbB+NPGlp}L8m@n`?Bj)kPd~l%^81ap%c7+f6p`s)%(E52)tb4omC18R^@ok~YYfHZPN$csr!n2oI1?oKx$1)e8sTsqCp3NP=G?xkUJfDyK#ibf}Ma=#apvz!^%91ATw`%Orrm^PA9Ot~4<u!~x(Z8r#_NVDxC;EhD?kdI4eCk=W=fXti)UwmUmmpxcK`@9d^}rR%<micF_RLyd2Hc%iz_NrH5u#Mzuz2kZwbQcIp|CncqV5t-F*@RF7?4vk%?Rm8G;2d2S^NPy$-_`1eH+2`yo0^CdbCK{<5)~@4(l4n!Pg4szUjsKT=VPPjoYqA3h+z7X-TT@D8oidER4-1BqG!0cz3V&+g9)YTdOPpKHfev(gZad18xdMx)#jrLd!Ibj5edCdDP4c=*($e{ymJp-j=Nam4Wmsp4du9Z04KHc6s5$XfW-`2$d;{cu~)qv>JM$Z+Ojx;S+&cvo{|XB{{bvylWQJhX=Pkn@bMRaK@U7TIgZjWc`Npvums4==*%qrIur@C9CUC+1~=b&8OYBg>X+0CRLV1ctJEBUR=%uo<~q9_}!y%Y*SSrg+EQAr|ot6=UIX<AL`k&_IgV|Qb?`O)a=VRxhT&?`G1UjI?Kj@)@BMl8jt5!r*y2+$s_3A4rmJ&7aEd-^`>R%pr-C9of#Pf-?~8Ds5@e8X%T!v(C1aL0<VnTsA>|`XeM8-iFh$+)6BbmI=N-6B%W15M_OOAQ7Bf}H&>qou_>u{*19t58o-Y_i019hSFd`n%<JDh<=7KVt>;Ni*dL5T$j-Yt3OmB1XPipRBt{ap7fW<B-hTJ?MQ^Xax&5l&+kUmR{fpE#JbJLYy1Le$j4y&3pAzWEr`=REI=;yJhYrw0dRA10W6xcWkvsbbp=8^t$DSNK_8nMe>okcE`f*=;U}ox2>c1^KLrhwD<(3%>&UYp72s%!f!NeJsSR-MOaEmpKd2FrdC!7ZU5n{S-C#*bCa*psG8IH@-w*)LAoKaXja|gR+^=_8KOg9S8{^8*?2=U(4K}BG2Dmx=k&``Z_fcO)Cz9b{J7Dy#x<t&kr$AyE*X_j(*|D#%ztjJI2CMlB}Pz{)EGq(}$KnPk8Ny}#?YfYXQAdAbo6U%&$BHoohc9oYdQj)-3y267HJUT(lY27IsJVH($`&F+f7EoJiy5;C@Db0y+Ot#R`;vP`%?c_jtna>uDwiYAAKc2=Cu(*^^DH(U>NR#O>VdDm&W(N2mvZhc1#cW$4*s+#jf(Go{9t3DZAH;k=2u5Hiou_)5=RUQ!7AR}~nu^BeH;#I;)<^KbuTXF3ULQh9t%74t47l{F2LiGwzQF{~R8Nu!h|04o(bI~yqhu=khClRE&9+%?1n_v?V(rM<iSyu$Ezw+^6+jpJi}_{~lU(!>=AYER8VkcRF50l5j?}(hhYtCn5gH7iWQrz3q|t7(vl##qT9DbXcSuh3Gudqv28g=L0-1d^i4LjqFW2B^VVDGdCQ~q<zQ`IV5PV!Z=qc01J&8shMYgR#pFF1RUV2!XgR7PA<WqAN@B{ptvj%r|d)xiq?|c2X@7^42z1jSGZ!f^+tsNwx=l0n&a!3<tzZSscE`7Ba<ui`)Ma|w3?>;vWx>DG5ADn_+l0;dtNl%NaSx_PJ1MSD}h^xbl4emuzgmW5dxeL#kCRjBYIO!*x5i2*+F&jRa;XxB-1-I5Mh6AehTxIIFr(|VfeA~?MTpqvAu^t3$uvN%TD6JnXKMlqWGB4Sg;`uqgpBQlT;IUyCkIWr0EE>jg_?XIvACr3kqd8nz^EL|Wd;gZs-A77rGp}YWOwOOW+!2pryz?Mb(n;|!ojos*IqJ-33l(xYjYD;OXRP|9RD6_#TTZv5gr@wQ{cHp4t&<$ij{;37#Oc&<0BB0q)$E#-(`<meEO;N_2zs1ES|LeFlbCC+v!sN!&xVgBJ{q1Kq|zT~KobQxjf(teJX)l+{_FlUQeEZed_1I?hEK^nz&QH*!PIncN{OYnenO*oLe*!Z`vB>GLtlX<pORB0pN!Mn@MESjk~guzI&<C{I%^KAeEir_Mqg&jxdJx`IxXWWD3eqoyRUf80O>15YmHQuBEc8U(i_F&^WhB?3IFSV6qJrZNmhGXzx9&n-S*2Q+TGdT`W-uTK=okQSvMb_@sCMf3~y-qf9vhN*gV*J3x3t64w3bYb}?<@$H$-6?~aasmOtX3JEraU=dS$SYW+;jnHRTy+1}afz1-aIwWJ&UH@$;{-d?rc&6WR2SN?h2am{@Gua;HkEoAPj2v~Hu`hrCVqYDHDo1`v8P=E^jNY4|@)d|QMxtg@yJ{>(61Ao3Fl~v8mkYGX=4*5#E-9EmvdO2J>l*`O(){aid3Vnhl(&{u6NS_a2L;3_`W^`z!9j-)ddZG|r5^vx`51JN<e2?#3c>h{E>J7mG3Nt@6a5K0;Zat(L(Vy`{L^d1IDMFe@x4zjy-k___66p9RJS*b1MK{^fFvzkA(W~!>h4tM}Mp+jN8WI~K&$Z|UU6;nlVD*N*AQq1e$i!dxmp1&Q9lgjdhl0_H$)mM3y3%c7Z8K3k%Rgk}f>Gzp)gRxz+Iss_5`AO-k7TV+FvLO5x`PKDS?gh4Axy4C%n+W-1Z7sb-9F)P<su(_WV4Xk2t~p3U`L2Q>9Tn9%eE$>EFHCF=DJqGc6k~FltTxuQ}VPOZNeUJ`R&Q$$0usF3`~$({}PLOBDFnEHdM}5Sd>&^#Y=Xi#*{_urd9=F`Si9wL49Yc@EU4-SU9BFyS-hf5z_rbyAO|RG%+sug6||zKf6g$Q5Nz?-w9FG_oUKGr(W~<kljMyH3ZV9-!Xqimphj4p|)PDzKL)S4!Hqpi*gfV85lF1V-b%0DJE&dBBN<`RyIzwB1;!CUaK}=PbG_Ro9R)w;r7Y3cdkPOg5d!oypUK;3Jx16iU}i~V^U_ehLxdw!;)j}uynPo$8*S07vlkR0ffDZQjW)(b#Eq-bK4PMD4=EN1*A8a`NNgN)no1^&m_s9^fbw<^nW$=`&d$Rt1%x_XTNSWK<gR~CHBwZ*g-Jc1#$>Qnc>*<x{D)l2%VKRaoVP@T$;_`mZ-mcjgD)rW$G9Wm#WSqib<zeSYyN0!_L}qK-Ai!BACev`;ba16yWE{y3QMsDDT9ZatcXIQ4JnC9c_jMg<Gyu<}Fpe6!0w3qC#>MB10cb6xIQW#n6cW#><q}s`9$~?x&hpd2%!`;Lx)h_<^-}h%(A1TAV=dRu`Rwp_s5&+GH^S>%-W?sz%Z)e-W2#1TZ|Yt1?ci-M5nS%f}}j7pHu{4`)nhknZX?Q4${6Dw?nluO=t?R82^xd8|`sU23g9ek?^~Y5%Dl+`d8~d0!1|f{zQ1q2;HL))^xbae{iw_5dwZiqY{|Y7Zefwfh4@t9l~U^EWxEN@p-5$)OMOcK!Lr=GAtaaca05*zWRJg})oBNi3JIo}u_`s{*pB{essOn~<t~#iVi5>*j^kBwAUkOJmUO8J@XdSg|{J4?Af3xbDQprt50w4)I{;xK?c7kLgN5G$TVGVam)}P4a|HMm_o;{ogI2TyfhtuK3rQ99&;`IC?nrB@ztusJN;ln)wIc=ddWvarEr8?5o23ZrCtERXJu7KdQw>LK(i*ros&7V}6L&buJV|&M+1`xk4rBcqkl$PD0&ak=AcK*yQHb({wf@9M8HPZ0%_JTq&|k3`B=|n=2zmJ{34X4D2gTk-7BSY%}y+%k9Clmx}1-%ul+N4`E<nfp^L@@7vB;Beu3P4vwGB)XNdm(CKWUT$f`zJYVB(;9$b+W%*^Z6a0Cs<8ZTOdc=(cc7VfwlsjhzVc+%`?3yrG;Y6JPRdtYk93oT{&#rf#=%Lx>f&C2ZHEruj=V|?+>LI)5`9Q)0Fe-94u1O0dg|8mdK`6{jx3KL<)t61gYUTjVS_!AMaLV*m-cMLEe;)jE#!gpF)1}y<I$lqS7IhK6vKb9$`Y3TVsgW(=r}Sz@d)dvzqB%1F73n}@0**v4Sb%d|RZYwXWJ83_!gtNE;T*Qvj(~pNhW;9SBv_=CC|(sfT+vrCBWop}0Bw%>DG_4)^N-!bf3%HsdDQ+dt#-h3*9!I%FMEeRd3=ohN`KRz9nV8hKBKr>wYgf^|IX79%O&_FSO}KM!QP@#V@B-<86*TVgdC9c>?|7#w<A+%$yXq3!Lxa`$K>l7QM%;OgYDNZ7Yy?_m@VY>@&x;3O_?k)z2H7=O5B*nb<KHR<66O>;?3iasnd>ZBniXY5RH)TB8H6gGzTgKjFAFzfi%s~X*{Q;I3M1?=}YAoK7nC%qBR^@ooM~eR=9U4d6jX5A>O!Uc|ctVt%v3~D_6xNnq_&|Fcx&JwuMPPiCa}qgPTt$HPn(CpQ>zR8Vj<BKXqR4JvL`MO!1xIlv-UrAN=T}t`V#3+;lB}<ULr*o}(9jj8^O8!ku_i9|0-)QmE^Aj4ae1q!K_Rssmd!Y{g_xPe>HVwq&!D7sY7j&(Tt=k#<p5ku9ytzw5V?9!HuEkI9Ta;fYQpXBOyIp2X8hBt%V}yMvkNIP?y3OOLn@tX&^Il&(Ld3DkP2NH6PpOq7mf?I=r8@WeR2`v`wPaHVHT{8s&qJa{u`d?4fc9{EVt^_wXE6<P4MC<xpZ<fv+U9E2?>eX3mvU9d<*7li6s6NDnD@{(v1)>8B>CCWSol{hQjH?04cxr=paQ*GR(mH>fS_sj<xoGdejV2iHgXAGiGJjXOJbGEJB;XV_NcZWn1d-5-<U4#IVVB8#6?T`FuzP`G420z0ceh(5ai4oXzSvFu4g->iUSUtWg#Snd>zTR~Ri*`&Ybwe#cMMaRlC7SxyGx4<U7^P@12%^?V+wtNi2&OTNgz~Z~OK#41V5sdhPp78y@8O{=f<UH5Pb<f6!KfcPTeq>+zK_L=*HnL~o?4KaIGh2vONEcVg#gc#>N+q2DrJL;$CZOLIUMRCB7b@s>RLSH2>J7Kjh**1KG_&c?$JUKxC`h6M(QpQU#lUyu3ja+#Zf${G&)VMql0vMk!tU5*4h&`l1%4gwUz;jkNvI*J#k8V^;VU)cC?>I>Cu=&E0C#*KyDinN5q$~ahPY1d`dJF4f4%p?~$9D!h$KBhXY0(vWATmHx0(cWljMt<8;)gP+l(a%We~{lgj=Z6b2?<yun`4`OJk@LWyL9_2qCd$i|urtA#((xf$=&h))9uc<Usl6%I($oSi|2Xp`%@CU5j>1G0CwULL$dSy9g!s_ZZQI6VJ+dNuicHXMH*Om04BH`C7-=Gx_8`uUIbv(JA_*3JL2pD%v?{Kw7cvss?clkvsp>BVXK^XKAX___Fa@wqTB%`Vc<v*G#q&!1;EpRco10tQwl<GE-FfaPfXdT;Y>ug}496))}4(csh5JLp+E?+$j~9rU+3srBf=OY>A-3}^Xt+iZLR$04-p2jyHuF`5G!rhD|jlCcFAbjo2}qGCjtA;Mw|freR#Bw11tVsygopLDd&OA(c}Vy(QrNa^M$`$UupX;Fy~Ba~LsC5)oqp3=`D<(snZ>a=I*U518a(c6?6&+4?$^r9$Lrf5kUg0PM{>hcY%*7~`Ua;ruKT3J&$!3YSlFS{}rfG%7R4mNFKpBUOjmQG!7?YIb~6NBUAehm^=&6a!qWf8bX5B8bkTI9Txv&v<+4*{==yh(?+qs6+3C<Xz?GTlnl0bCA~J@0GkKu1WjOeYb;)qUc-chwL`ADe-gP~VX`$z}XrRjgr#B^g9gqqJ0Y6Y~PO#Ej60JTYTf#{NFi_N&=}1i%hULVd_Dsg(Ch&qOWyY6vSE4gd_{<p|qQ)<JqJdBROe5Y&MVVgRAt{$EJ0oJs*$qeF7#MZO?se8xcX=nVc+H5#^zF43SwoVDjg)<;;QOJZR=`dGwH`I77sWX#i7k^EBoB(CDNz1GHS(uZPxPD&<_aVb)F5PxDr$HVxeL|EbpZigDd+bw?J%&g@!ZFuCaRgKNocvcV$NTrmRZkTWoW?P*R>Kx4+N8Q?tXO6yI52A1Vf(Py@+sVuEymcRHRegNe9i*|iA?xOVTsV*h!#rBvMe+_g-elHWRsUbjR;RN}1Yef$tqc0-0dJzpIaf;duV&i*2eND%mv%PI*nO;vi|*365WP*eX;Ha)^^!dUMh!qhWVt)$#UFVj?nO3hnZ{u(F9M_;@q-Y-V08ilrDocU5wBs<r=$LG0GZWjWS)59XSr6EzHBf>h!dY-61c?KRy^Ji4fTw(9HyKOsnURhSV<JYDHTnVk6H$<lc%M~P{8<A-7oJk8xih`x`y%WiDSz6H5x^u^ww~fFmSk2-7aKC01XGh)^!=;q$su$Zm4za8<xDIry+8@iZ>AYLgg7T?jAk(<`IpwFXgyx$Tuf=NWcLvg#^`eBA|c9GyZsDRtfo9oV3Xbdnl{jg}c%4gb4&LylADF7!AOwA4*D)wh+ug546fuTpPnqDmM4;uKnrL-5oOx{j?pIPrsOo_!73QQatj}12gdUKh5Hg;3?&Y)C<*Gt}lnG@|MWhAf{ALVSbX8A;QZ?*>rf|XFntAxC2l|>OaFEQqfBCZcrcru|3g|8F4|fYE#lE$1c)s?5o8VbtKUYYsmYFz&&s(spzPJ3wcGci<GP^{nX@1qxuPuM5>to=IM6C;U$tuVbh;kkO2%VqI3vX4!&E7Zrq{XQoDpX!$AwPbU3nA<7WhOS$I2=WLfemZ}9Ew+^Y6s$<mr+G_w>}%@Gl|criBG`-<cR!XXeH{IZE}{rYOJg-5Q_5e;c}X;%E=5)<8nbd0Zji#Ut3;rZ|k)hZ&<p9WFNx;u3Zfqq|E^1>)2^Rt<}M2sCVyRPtry;NJh;)T)ur?*=>Nl?e)*WTtU27)v@@#*Rh-<cu(zSpPAy}kaMt+!hTVOa=C_P)ee3Qf@Ps@sp@d*Q`B8Xs)Fc+;zECmS;+EGi-1a)c{&s>Aj@L`DwMtCV0w)aU^{Mah=;?EkTYj?I|=nMrL{jc4BFXRF>Np%{+*gWnE$&`y%ps$Ql1IkV1WKHlB_g^!58?Dp`h-ELcdz7{Q$-Q={SYlZ-8`voTlq+(oV6cE@k58fE2v=Oax8`av-=cDwx<9(%sP6!^7sM%PmuugNf{-=Xm8YG{G5t{{cE+5o}pXzuG;mNs4-SrC2X}|3S?w`ZNTTq1#eRahE$h}+DVQu9{YS<4{@4q$|;vQUoW}AdU#>;dH+6tz?AqB{wz49QgRabaSupHPEG~>M6Vgn!qDcJ&wnU8jmV(97&v0NPMKW4KG5VhvhVtH8-Mi$f!TZfI$!8ah`E*>x40w?A>?IO!QP^qQ$G7dTIVGZP&Pi8qi<oH1lgofKv9P|9V$au{Y$)k2ft~lwjuAkfuez{d&ZLsgkxN*Bd7t-0+bU?6R+!*<7eG$^mD&=?ab^7Hd5c}w~64^#)Kcsr{ZAu5~;47I%j~*~m0ezt^{8f`}Y%sDp;$)=D2Io(nOb>T_MP9YT^gkeQ0{V^g)^I<8wDhJHAB11K=7Tth+Ve40AB(w##CAhxSe`mdM`u7F=I2^rbR*f62(I$%Qu>1$^~3sdt6J#<WBd`1HqZOHKk-I!vv1xZ0mZy5Il57*VZVVT$A~`WG@r#ao3ZXxd6VZKz$ipIL(uXEI?<w2yvv)h5joa^-VA4=_6QON?S~pmOJP_E!g;{6d_;JfCEOG)&<#AuvV<}O32R!#|Hp(8w}QDBT;+jpxqu512Gy+K0|m<d>z%!~n+N-y3aFVp8cT18-LyK(Y!bq`h!?H47L`|#2f;4*3)Qf8dWPbVexxcuq+ZhBYy5X3ZnAD$l4@ZTr!zU&xe{@L2T`t)PQ6;If=)Bf-9xVOK!um+m6}qOv22>GT62^LY(9}cc8rX5ZjSLvb<xIe>k?n4zGTH>Tpe4g>3M~|=xs5R6PG+%4TH{>k(z|oIr&Hw1QC;LuNJn$-Y?%x_RnmZ7j`S}Gnp812iW^KG|WH8fx%`nzL0&6-Gog}FNSjClb4Z^`$8d~wmE}e!sbTm!rEGU-SE@l#W-alV9O{Fk*L^Pz3o>B$|`5ogF6`Rxkf-sI9be;(wjlxOqD_#*HYWWd9t>yP0}jq|EJCz9o?kaixcyo=j#hT<+D=KWir%;o}#$h)vzdrf(+za)adJa*c?6hX=@8bMZfd4?LQ{jJ!XFE;N8kWbkKgjM*8MByNO;<^|6a9gm*E7l|vcid5Gfuo!8@567_brylA}IX~z_KGjwB4>Z6;%5C5k55YeI=tuH{tq?Z$kl@TqpTbaTaFMg#ttVmJAbN;v)!0OHG*Tm|i4Wn)?lueeh1Coz!UP44dcnh)4o0qRa>A0W)vgYd3gzi1Zzc0&NiFJj9b%>g={pt-ZdK5it)iSj}VXDUX(_we>YIEt34PW<(B^a@G!K@bt?Obqv($Tnou=V<N|KRVtJ*zT*;`i1lP>z4DyPr=w(YpM6+KHaZ&u5+Jx%~XjJ^Q`;`P{wsgL`dl)xEd2=3QU+u7AhB@3gP)w)eMw*#=zLr!`U>U(h5!p<kHpr}RtqCH?#xnd#j2B%k*3?MYvXzH6^~yihpdvnZaC6REXf1gHx<7e9T{g2BkFWHz-1D#XdsyoZL`e9AZ$M-P5v+a0Ke7ERMhh)Zs10G%Ntee-m9Q6@5O?2(RroeB|C6HlMWzRW2OW;m824Kb!8iJn7Ap!PTsLniF0kc`DJY5E*D`#fmmDSg{Hu3Zx)VJ#rs>y*#TbE7O4m#Fj3es@F7J_w5-@zTupS?DISu=IvU6?6vk;lEWLiQiP>J{63CU;GI+q<bD%)jp$0m79%66&=FwiM%sQFZ`@ml2rR-T)K5>EqE)aU7lVjul-0OR<VFoensv9FJd|?<NT7>lGxQ#^FOAXfGJ7q52G^c@PcXAC_0Vb?Qn6=T&%w4Sc7jwLoP9_QlgS{Vgcnb<gi^UYf7RwJoSrPdUVe&w}Qzm4$VKvwe=@eKkXh(!B%Om*3Ad}`6~AYlgbak2jf7V5n1JE!~$W#)at92+zIkLn$9)rv^71Z3N2<(7%)gBe#!!8t12f46HopIO#a;`s(h`DdPdOJ-KUT<a}??wVqj#pe5rvb(+y<(`zP>)xGPWAl@AFLY3cbND$hS_1>kM^85S8tc`wwoA%>U`d+;7wQh7P4+P6L0MKnQDWnhgVI{&9pCZrR3xhNL|_XhavyB1Qo{7c_6u{(g7tI6_1?CtQ(s15nK>CB6*gSVTzueaXx*bI)-i7#$#zuw`CVQ>>hUlnS8<fC=f?Y=;MNsQ((O2<SZ2=-18dOPK)x0=?5!(V^p7N56#11vG2(<0_SS{_SwjX^>)C%?at6%N3oFlPkIXb&}JJ$hnz)Z@p|6WX;;&HsWg)k|hhhPX)YAwn2o_~Q^gC9lhRdzAweof1{#))j<+#&h!e6&#a97&;WhOyvXe3q;CTLkq0^;sX}jER8aeY-?5<Ioy(?svVweKEs!6C+eU+2Yt1)U8R%$>~@kRT4klYdM{o;_)@DzpI#8Hkbe5@Xj(zJiC=$Z`K?t;OiSKcQv+}@%O=FDb#=eT;yw>!>DQhU1J>aYQMgVT3W#IZPuoI^6%n2XmMvBtIbvG=Y@}Py>cN?$5_I1u|C*&2STyNQB4%thY~oT&)rg07@HD7aEwWnpk?=k9gI;Xj6PZorRpAr;_zA5NU+{G7=c+*-?7i##wza>tv%T^=v5_`RBmYj_x@oi78I;g32FPTR7mGQK*PVv0@FbJ<3%^=t7FB$r!Xqg8G~j?Nxp5iq)j9|>R(kQokJ_Pf&h^;`sL9m#!*q6BHWjjD8q0HkHU#}WrB$qzkSif$tP#b6(2;9n-+0bsi8~Lu&61*tE<Wn=y#SYd%gpgjxy)v&>2>T8u-zf{Lh`V^)v)|!Gc|plEz~?ocRJ;vmD;0))F%L{^;+~PiW+1<>{7^}>}3;22CTAXNz8uF*{w?kQc9Q5KaHNHI{uo`nhg6%q95o~Gyhv_Ed<1qE8OaLoKX7Qy!MRrP1BYUtDdZLBr8Aj{jpgk*c-atpl0gjV7mMi*-HmQD#jP>{qmxhM88b4i|9R)8{o(rMY|%UMDZ`vbaFX7E23WrvubOLJ3*zBr|mPEer+qD^2{-I*gnsxJ{C+yWBUKPFeJ717d`s`hYg9rEvI@G{^N&oKkC@ljwPhW@gsWXN49L+PwL-hY0)Tn($h%r)HEyC^ke1kggB~~*Y)zF-@n%2ST^t&*1}yd1O?0|{qxCjD?Dp#=k4whx82fnz^Ty0Gn`4_=;&s3o&Vu1q32|{;-39zXzu&({9}mOCXpD2>;~Mm{!l5O6OG5q(=TA$+5^kDoxeTteeGr67<kY$zi#5aoMUzE6k-`!wIsH%UPE<Iz${hx^SQ)v!VFDm1X*3z1PF6|SE&*y>R=U?qJMTtcHWWe@zXlA2Y{H#vR3c%iGyc;s&)7Hr%L^q6Lxgnw{zH|giadotf=kdiX11Dptk<JwweD&#|^CuP8%kPy9h-U>OG?U!Q^H+6W)Kjd(ey4zkB{x(DKcblBFh+gy|@8e{5v)`}^<L6N%N&Mj6@kDFF(SrMdfj^+|(8@TZDJ@TqS9{a3rcJDcE-<vh^_Q;(SS>UFgRui-s23d<=nc1(1mPcZOC&x|%>4$Wt<+D6aT&3`zXx+JMXOn<(*$||j9h>B`RLJa4^H1vag17^M&bZ{$Xn;Tbsv(AFNsw_+Uos_=V`a*@T)I4kE!o<+B{FdhHWKo;_Oo_6ql6)giqntU#J&U0VfQP^eHDqiw)KeouSHUIZVLEZ4$r5L-`PO>ytx7Z2Hntun*4XP6mCDY_nK|R~@$&8S*L;wENTQc`oP*TFE&8<mOi&@s{-zvln5yW8ZXe;A&{=tJt*@@$clWR@eD&t}>c6^gq#H$pM(R;4)Y2cGFum7phP5A_f8~BOBmc^MQ0l(fuwS|Z$g63-zj_bP=Kjv(t=>x`5kGzUbj9$8)0|RJV)k;9R61n@B&c6x4$smnO*D4)ir&skeP^>()yq~x4c0Qt(BJv=Tz@@V3r_jQlHh8xs5f~0wDlCFD$`jF-k><^%;*1@te@2i6{5&}Cz{HIY*D7p=l3nqZT+Cn?-lT|&==}@rC!1Ri(X{Gj6BU}v-~Q7TtTQXle&rD;ynNv?s-VF3<JI*?{jPBPt%Yujb^9!Fq!VXei{An-P0c^D|(N7dmK`W0z)?UnrCW*Ig%0Qe%pQidqV%dA?3sTHv}Rn?bTX)Dp-v-GN1fx1Vw0eVp5}T2dgnMoB!HuU^6H5U;6V>{;V~my<kh4wYmFXe$*5h9k?+HbYA-o0-CgI?_GNL8hZIA=p~(KO}6Frwa~MpClcNvRr<;6*RQ1;eDNnEbUqDl-GjZtjEE0@SHlBsbM|$;;8zBi4vTw;kH2h1L)wAC*|*kSU5(=1bUuoHO*7M@(XiEtP>ve8@Q_+LaZIA~5&q8^0s(~;vwUh=Pguq3BfGUO(1Jb0VyYbsuQ(GfDcfB2u&51a;2HC1Q9fRF^OmXp+1h%YDoIY1HTOw6mE0hz6j>80fobYCx9EV#=)s?S$JN)_1UOr|JUK=Q`H3`-;tn+Y%vz?M4{OQuRQZ6q_|Tu-RU{P7O1L}AeCSr;DKp$UAC}4vo(oHC6QKu-d(r5?su3K%iFPI#<z6t|tF!%bHk%Zk$B$8d`DRK`0gtos<55be^pE8g+D&ipLi=)dH98ujM#<jJ`~CiIZ?FII*LT~0CCjN<YWe@)k>Sn#SN})uG_FYJJCBlRd#Bxg^?vh(w0yAjruQm|@cUJ-w<|wU6lHgFk1{=0Z;SwxK%B&X){Hph@d7iH<*Yy_#OO<$+<A66AAhitucQqkf)E?s;)_sxox(|EwiKf(qh%b!24`DYs=b<zW<y48vRHI@_0Ofzw>-dugat4fZ(mYoV$SHc&9wrcHgeJ_eBM1kw$yxq4`6!wxC8`)q_&?}yjHaY@v4!LxVay@4IBR}L?-9OF7N0cKjCY4f2+ud<U|^JuIL}l?S;LlZfZuGK%!`LO_2jGE6ET@&_kJc+TBbyp0m0TjKCH^O}nG?>U5BzHc<!vx<zuLA<yAMl~846va=7oKC=7|`CGC!mi>uLmxR(D+*f|cy_vnILq(?}QaLno1F40KFLU(ZxLN39S-=<kSOoC*W<aa5M?I45fUsON#UZ5{A5sG1F$dRHpbk=-PDP7?LzgL(F~&5uL$k`tfttQKSTj}1X=*jwj&SUrFNnExz3N0rpA5nC#bqUyK?GNp$PieDZ0JX#^^i<<HWs=@^&!XTq8Ds~kF5D8RJO{b(5Fm4%dXgbZ9hVdRN{VMtLS5Xya%6^wH%$9Lm7WZyLNo6=2F{I$2F=)<8ei6>Q)~rZ=JOYQ%dX7@M@Gj3TF#<fQ>HqD39GD-q<R;h8B74yMK-4F&?r28@i8GIj-AJjboE1Ckthog*~z$`?4)c8@+sH@J28+WJrJD?eoAkXQmDBy@bu$B2_O-6jCasXAetl96Lh&Ixg760n1v=eORG4^E?mUz*vH=5wH&Ju$<&%x?zS@RnJ!973t99$7oVx83}(tdW_$yW?Yf=r)K<HTQB?xK(MVFI~}C-;-4uJ7dnTQ)E=4RaJ1oytrS43)0Cqb0imUkIVfRNE5HbfG^Y+%N5uMy8IT(VsVKo%y+MWaxmKae@Wix-P>}uSQ>+}NwGJ|O5TQl3Q9w4t=`Z1x4&(?)oh&sDXB99@fun*2pC;XKQCb8f3bxwQQbLSdS$dJ)C$MWqkdh@MoC&o7aL!?)+~!&JY&>23R8X;N#ZisJp$FNR#(j}E<iG;qqg&B_%CZUdjUouc)=BCQ;%QH5ZTR@<GkIopF;IW|TUFev4gFlFAW@d;AEDj*xnXTAZml$LKFboDB{d#z{E&=pg&!!PIr4{xxOU94^l_;`9m|6pWFg5=cK*<$e9Pv@iM+)BBIUB-L+-{gm%>6oIzArT^mFY#n;W11K$nlE2u8SBOF1GTL3UFsvF~cediXNiDxdQ&yhTQA?=?}zs&9V(o%v^-UVpMi9^y5A-E3m-Z3=lUy}GsaP=p@y$J@8&_e1$(YwJ<z&LeJ<(h<ByU%cHdwfW*LKX`gI@t(6`A;_i*Uiju`e&KT9_ZHs6;JJOdWPbj>`)Z$G8cc4ym)K)dvn;DLKPj2jF~{F4ufT7)iu=!3xm|V@m6nVg8mpDoZ7$c%>e(N=hSBNrKmT6hOd1XRy2jM5_pSHYDQ2}o+n#%M53A|IcAj_EY~;oJ-V0t8vLSozZcT?pb#hjTWCkhsh75#0%@D{YUI~Mm62z367YL1lz{R~Z2pg;Efdm0`u@RYtOo)A{RT99npk!`(YvIqRP*=ex44t4STGA_8IgKdDFIwqEz3pGNw#~0RdcE_;XeN(=nzM2qZJ(S(6O@%ESR7&ruU(C6iMIoK=v>P@Ga_nq1}KmS+%1}uXNZpB?3$2=@Yd-lKl@OSfrJk+Ggp&S!+y;?rWTXqbUqx->_`|xle~mE#l;n^cC-&<a;bzk!hxSNd;%b2w4E~o`^ZM44(n{@6PhjT*PI7>cH*Je_$U<uBA8fk1~I!?SZTn<eKkgkhXDG&^K72gRk@rEuQF-&EFX;|XQ`c@o@v|rnR$79rccqRM#EFRyNlWqH4rO4unKOs^$zlR6_<sxdo65B@Aus|n_JsPi{0++Q!xTMp7qhu@MEUrX^~v`&z|{bkVL=E3EtztjA^TQXJqF0lyyz<Wgmyrd`upFZR;w#%BQ#exuGs;>0O~iY)_{786j!u82L{?+`N6!qbj)lmyAS8>B}?)ai3x0`bOqq$oja|CK>~Rmf66WIen?Rcb|NhW^ZvxroGMWUwZw`gZ`>J(vBX;XHTg}Cxf1G@nT94&u(T6eI~cs*hPKyO8eJXwO-v&am{e4@D)Tp1HZ}>1DFXIx&6w}f2=_`+1XqWY3QJqtTNOxWP#LOeJKA0hGySl8Ph>7chCt2M)?fEG|_;<i{UtEi#Jkm1qdgmJ*7$#93T%Uvqa(3!pB{a8yGdq%4WbM*T7Ok?^jJU(~CJ#3)kpmjwI}f_#JaD6t3Vd8vb!|@{QqZWIK02!-j86GZ<)H2)^(g!vL|_1<O(9$&hM^PNcMr#hf&ZkxJoGBNvwhGMujvuN;ys>AW3n@>i5cq36Oj2YEOUNfWPwQxG^*n!c5lY)lKkLZ2c!klJki>S~O{%F19^lpfZlrORB%%sj?xB#@2f*D;#JPpJ^0(GyID^q!+ZieOzi1sbKao4EN?=rb*4?TFN?RKpbLTaNiNkGOyP)Ha?u_QFd+oQ?1FIF6MbIu4ZPa33_jzcRr=w36KnXDesGbW9jz4a1e&^jE-w!qOXu52aNzHL_Fic8+XfP^!7pN5n)7B5wJ)LEd$zIo59ydkAvM>WMklSDu|PI-n1+oKatBm?tZRdje(HX3$r)lIw&~r&cRD>Bvm}sTQ|`=ItD7MIaJ7oYDhsVkc92*0EenO%cA2Ygx^;6t(Id@-AVAGqPSR2$w`|0v%K0jF?CB-zq3C!{-x9N?Bwuld)lV%Hzi;wxTN6Q04H!X6zI`GCL(%1&M(qt(0oJ)}`@CE}S>2vayZ75r>vK9uk55O97ynWsf{A0VWWbPg{mk0CqjGN-QtH%=6)f<Pc+M|4wv4MO?JNK<Xj)w*8l!Qtyo@M6RY9e143m_n?O%S&LEWv6sYu?{K|y+#V@v_T#V!qbz#~|N9?YvHszIxy{<=()Ft$N6|hIuPx%R64QOx$fCmX(zyB#slzts__|^7!IxR7`U%0_$@I&#msg3ft{E_z@*1^ZvtTG9O6&3CDE{P)@=sF_<Jwy{*~vO)DoO;tF2i<P@-!_NuC%frYqwt|6%NKPR2%`WsT8p$Lr}RSDo<G^{?>A3RP{3XOUo-;S=W^{kEQV0!6Wb`A!o~5#7X!KsWpMjU{pzEU2rI<gle}k6#2Bh-X^_w0~I}rY}S_+RP&H(10}{F54k#UFW&UF$?MeX{nqR8SruIBZ})yb;Op{8O_B_^>Z8_@?7?-UC{sc~-T}PCsJ2|Oj;yi3$wsXJz_+Rsk@6o}CB)LYo&i(-DTTL?t5?7NV-!E5>_nApO2hPF@^(pH7UmUt?9D`}B5^L;Km^ARgqqsovycEEDTX&4EW*MIQREVp9y;!Lh73gNj*!hmqjaX@i@p(s&qsMm6_&?+QXe{=nT=m08C+OQ9nzS@B60MJSIoW!WF4t5^3{}w?JI3<=wm?xmGdjW{|e79ITygYvq8Ju!!pty?a&TuzU_UZQ;o8}(QiXqm1}Vs4zPbsJvEP_$1#sd4M81#Mi#f78lCy$aCRHFDy_(r(<#EgN)IS~bXCWU%Xxk*&V^TvI@|SB+E^C8ReJ2~deD_yr8}lGlxEbmout32&yXzIb#vJ!@iAb~j!;>tP#C@8l_6RsJW=vMS-4Okt@kMjghr4Yjy&ihRJo^CGsA&-4-2wxW)$H;!R3AO56j6(MIxKdtTmq4>0`Bhh^q?;tBSnl!wz1Xal|tCDx8^bsi4i#gxJRhkv6(QDYxx20CM9C2&)ZjBrRbhG{u!qsv(3vmw(Krwcis#K|V{5^)ZH+eztWui#|hE7y88IJjfGh`UE`|(?9LPTpl;J4k3F~fx4r4U<T?FAm;w-$Zt~#&6RiXiKJLgU^>qmn2L>XsX=vQ8@vIU;Xu5Mj267Qh>J0wqodHY-@eKX|I5e2GoM+Vi7(XgtTthS5cY%HxOPfHw>#dg3FP24^T!a=qt&3wa<?=SF@zpb{$f{W>}f@{P_8@<N@IzeIBE<qlmI*v20e$N`_7EvbNx~FUh1~Pw6cL`taRt>CF1+7l=Jp?ydDAa@m2$NDOYuFRH;Kz4uU8R&*?;ysd+WKUsv#1&E<Bz!H%($Q#b9}0ICl!a1u;2_@hJo_V+SzG;54o4hU&M8)n#fJDg#mbdqrR6Jj=WzqS8$Yqw|LE-vS02)40NIv<}ABnB7W?MrMvKl`fp+t$lo`AJlM(MPs(@w`v6ai6h<>kZkV<(f29x$&3$l-^N^a(DCKSF*ycu0P>mQy_)oZvXA(-d_n<4c<I{-g&Xs$anSp)LmF7hvn%rbwHjEq+){vhF|=1IEiAjD(meZo)~5Ie-JX7PE8;C@3*#JA%2596IS7hf9@P^uKZ8B^3UUr6sh{GRU}*R>3_q(B3l2K=B6mCB3}KTlu@Fg$`UU~BPqum1OJ@4qt;!d;Fp{vn{S9jkn$6Gk8z8r)M)Ea$SnrzOsU42)S=_DuK=o$I+f?F7){i`|4kH+vUECbUnv3(%>-#L+vycKH(qm4iBVPEtR3ua?(WxBRSOGOw|_piHNNcq&;QV=)WX(}<e^7q-Y3IJ_W8<CQZdSBpNEsPqoe<7#Xom-8UCwPX)6BtPjWZ77yta@pZ=lC*y?<?zdLm=81?<L_MA7xUG&iO=jf=d-F(>kxv?YiO#Aq-9nm<N9^<Q~1E$?iYsvZ@k(zz9RrhvtB{|ij!JOi<$AWAg9ol>K(J)JFX+EZZ!hf+bF46*FzA@$6uv&?+9pqZSq5LgILGMPQ8A)j$*KGuvuyu)VnE|vtYg5>YV5(2mzTjT*4GvC?FC|h}r8M8L($K?2wv}6+6?c-VER))K^eXAO%8tb(O9?sp!muogMXDgfq9TXuLN(W?Z1396U5$-Y(_-?mGd<F=Y<g#wjOzJPc)3)UloB&x1yM0UUZXx}-{>Ld!;ALK)hLQ(njT}O>nvGX%85^;HXGZ$1$QRzQemb_2|Kc7S{vYC7?4f%y>qRR%_dmy5Ke8m98rU)tSF7$hy&ozSvDZ@|K!@gtLcLgY>QcOk4|VcSt{`kV<ViFYCB=%s-eHWQS5)(&1!A6T5n(+EgSTk>dH<DC(l{%sAlMrbtHl)6_DjRtwUQFMhmcTQxU>5#6(?JvrlIEUi;`Es7J>~sIC%OUr}I{Pgkn(HZmg7N2AknVOLbZ;5Z1bhcPZ&D(^>-B?GMb)ub4?k}Dg^+{-2Q;Z-iX2ip+d>bM6Ieg^7Y5;6)H2x{>lB-6pzBf7PYfs}n3y1&$a!9w9U*N$kS49CzyqV3WWXTyszSM3I|06>Oip#E%{PH?p?4&YeoaBH#dR*RGOZ9Vmr>xsJBS@fOSjr0k(TxrO%<0fzqpl6Lt!Mc<{U|Q4C_oXB-RUqRCd$-7t%i7^O&OSTP0@Fr;Aa&6Ucs@H{dCr3_=7s<+(pfg4k~}o}pCVrbUdqX9J50uHRLFrY{mF0e&cenZJ=_`+=M;<p*M-?5X`SDqxTK1QY_F|U-}Lx-3DS$Se5(}*L8M&JssjF;+Hg=H_OEFgsn}CU$lT6nuW4hIF;AM#IX5}V0B!MXs()VEJ00~YN)2q5jHU86sb!Gf>t<)BwK{2pKUZkbn;%7PDK=jzKxxBZYS-2~pUT80Ewe6m|K_;<5Y&WI#IT9l0qucA?S}8{+E9%}{VyMGC<)=*wwCCOW>kn`#NqemOs<fbRzMI#xL^DLRAo*9)9O{wm9#+Wo|f^GN3i*f+C;Cqa*9aRw9m8_Poc+%F{qG~Oy~LAcdZ(xfSSA%Ho4>z<zgG=l#pW<vS4+FytaL3uBSLJkU}gmcnqG)h~wOp?2+<tYU^88j)CU$?KKmc9_6B@O5Jf+JB<C|Qc2nn#~@F<xJ#<zOsUh84eBo@tbD|o13>Fi9zCFZlCT;{jsIJVI_u%M*gal4GnEbynWQ#=)R7H^*tuc98II>S)b*?MY-hj5m=z2quuQbMezmYx>265~Z8+{~*rj&cy1prls<HceLsocxdSyt3{dcm0HCh6!i8wGTtkzjaEHjOya3IQzHhaQD@~g-j&E&UZhv(B)l%6tSv3`IkSJ-b{^-<4UJw${+v7Gk)q_ihhnWNBJqSd_{mTPgfZZ{CI-q_=U8G2$ZMO1SvkY%s~*)@*AWHxDfkk3kjKAttg?wMgm(+n?Ni{TgoB3dgl760v5YJ~nkE5D}@4B{k<s#imh&vX@hVcODQjhevZD5m(Ko0F4P307o^B;QiqQ!QpH<>!OSryTG=5<ZEaV2WDD{42y_bf8oorB14~Qm}gA>08ZaX|`VbM(NGy>~c67SO=eP-8V}z!bUXfcy5%o0e(S`I-dhOnG<i#3hvEe0G>r3vTQ=;p%pr-f)LR}R>=^|rJ4B+jc|j3)yyDl3I(s*1{$!PLd8@sLcgQ6dX+qh=+O9Z=FH|PaFAZkrlXaY8neL~=(hm;GNN3Ok9_V1L;G-subW+wPbX$WgB4`{>(OACalE>IlP@seF3_X>tzZ7S_2x|!@9y>Ydk6j9S3Sd?%~h~v`n>MXvr%3M`}>Pgtn$-8NCS_R9LPX5xox$ho>^cQUn9XM0+a`DP==z5QV_kb(JAI#tAC$P^ADK|q#I7893hWbE)TizXv7%<89Z2t>1CFVbyjmNv<g4WUwgX;>}Zt)dQ#Iq7}*SzQ64|i5uDx~J><ZShjJ2#4Qz(gJ0eWXrjf$VW(1bh0<brA4R_60>1#)0eeYB%gI<bgiL^Zmv@-_>%D2h^A|`^b&l~U(0o*mp>?@Y179i<l<o=wWTI0H2x^=&KECe*NFa_alI-%5pq@0Uz-;4u|&`2T|_Mb!^73vH6puV^%f9rj<g^qIjRkJa&J){{^$>2UFKeJ_LoAL~f#vWx+vDsC_XZ-TB-#vTwgzC>4X_o$6YokzX3O`=vSQ_zq6b)u0>-_A4as#uM$JvOYesC}viWz4!+T$XDm~)&zNnuUpuNe9n512+tpCQI4L4Xss#%y@eogC(?Lbdq>*}&7`j0=uWgJ3D{b|p^A$X;W59G`4QTQh4>zaR#NA~c5l@n6H4Pfo<Ad~%Yg6eiokG14yxr>aC{m+}j|2OcIqnEJ<#(k3S`mL5L49{9-%Ug%9j5EkK?a;_Oa<Yh;AF**LrgfLNg`3x$)_wtv9buEs{DpzH^Z$K8D+MQsN4``Y-hof?X&_~RU>$<&C7Y`sMisV<#1Bkrn>g?5oi7}L@Wk&5c`PqkR=z(m#t`F+%?oPDOCH+BG#BS8z-`#w_-P>y$De`(8lb{d_fwdB3YR86z%uhonm9KGu?4Vl*_!ZA6k4yuzrYHwa0%`Z?fv~3)-a8C}Vfc@&16}t8*7f|+F8(0x?8*l*ucgnqh8xQsPlf{*li*MlDz$Jiw{7$Eg0`p&NSX;+YzhI9m=6?<=cJkq!yhkTLGMWYb~?!Tm_;mB*&Ef+OTL5*j%C3hW^p~rzGq~}$q5=bIguC<(|rjK@dOz?h2$CFI}jpPL;pdU-X3iou5d4peR$?omzz@?cSXXK`G}3Ysw-vfDxBEL;Fqby-NDL%(<|k?#P;&=JAdZU72Anw0G^XY+6Vkp?`C2Iwn4pZqqNKADs|l-KSj$lh1GEPdlIV%ksWSEPmHG!h%<?axJDS{dCqBD0YBc(PxHYolw3-RU>&Yw^-(S`Pq(4VN^}F}5$9)mo!+X>;HQSU4^V(>A@!rUPIqyQ!ZA%89rkXYfmZR;ZM|~goHdxECC18=+x$?4Cu7MWy@chlH6qupj0$qgLc*$xWTxh$)ao$O`FT41;(#%&)QnTXtWl{0e)S6JWjjCbLobX={I9iW0k||6c{_L=p?qnAOif*nuIrW;!(5?wox1qp0JdYoh^E&?-os>oF>v(ezZ8*IGyN2#_aB^cC!c@aq?hsf#ieQ|)<p)EK5S+qepvRRE}hf<!Z^Mve=M7WCwVcvsYMw62I;Jr03*;#nuS?}TP|=jmeZ2b6-36q$~aj9N~jd2V&nQWEJ*4;VKw6sOE-@91E3Jc6hrWwW|zaUFH%|=xIpyp<f6Pxi5%H&F;A2r!%AQ&A#<UXLfj+NAHc9xj4n;@atF%nNj*5C@dO2{OAe)0rS^|GxJ^HJVvO1&5g9Q|=E9nbsJGkOdyC^Dbw;Fr=2xe~tO&SapUZ+b(2SKcogy2sSq{1D27@hT19N)b0~EVTkc^2=xI@US<F4Tw2(%pMv5|+JCR|=bo>kRE?u&a(dkP=D-y1wsqWV~5<nxSzps9swjz{nuKo`SA5FQ+uaTp-XZ@Q@H!pr8VTd8v?Z9|7VKVLgg&j`U$(v4J)MiiV)0;;P|Y4~;};<|5Tzq;NAk?Ed*)})3Yz0$WwU@sQAtH0$1M%$Vkj-!YPVw#bW#ow)g8mN)%&Lq*_C*>@wM&1A#EFWL25Pus4W;a3dwPw1QlISYN!1Of#n6(y}Ar{7Cn~5<ha54M(9410TxrbiM_d6B6PY!F-LirS8eYQCh4TcfYZ#}DsHHNf0wdW~ywo1@`4;v2h@<5iW%=58TU<+RSW>vZF3ssewdGc2;l&&;oSjDl;;WyKWX-lO2kgaHPh=}S0z!v6r3=2dy8vP=+3df7I$a-L+lq6Z3_)$6TEPi1%wZlwhBM~<q3XS8l?844RX;95aicA8{A7i0ZXR%d(mIO26$5s&gIZLP0p_ye$h0^?WpAm41`l8;r5DQ?RiA4y;Att@J0>Ku4^_H^eC<@@}%h~489*&LZ=j*|*dcSSId-EnKJx7Oo_~7o=Zm;}QHl3E9+CO-;^X?#c&h(oeqDAm8o1W8UT73WV>HM5(Bhal?xp8-|xCWt7o<L&uV%&FRAam0SX6ldzLT`+-YxOD}Jva_jQ3^xY-FtcP#+S~0v;f=GWSUU~WdB^+=nsa3{W!ZM*Z@PyWbP_~pZilxXQb=zLq+gtC6@pCR8lj@fM5bzPyz`YZ|0~p=cw+lZ!9!TYQ2a2xMx$}U;_h-o7e&3f(-qPBDSB8xE#4R$d~4XKcL*}_hwFaUiS9)`@ih%yxTQrP0dp~5;fpA_qiL4LLS|Jx4%olf3F1inC3G4a%p<cOh;*g&}bL``g2|v;-~1bZ0Pkn@t6E`2d+(|tFy4vzck+&Wvwt8F5os^+x1EW7_vg*udJ-F7q;X1ci4sKJc<y9u2~vd`I7$wcdCdmRAPpZ<><4I;iqh0;yKz5U2zJwU%q<tCPrXc8_(e2zBQ-WD4kKwiZGlAjZwr=px|m%HQg~pntsll^LVJcqoZ`YM}bGD+3Xr|j^yDY4UTpqQ>%tdOZqQy@1kQ<4mdm-t~sD0Gu~1fkvt-Fj6o$7SvP^6i4gDvt~lD|m<=Eg*(c0zh?`vLv7(o{6O=RK`qbID?hs|)aAjfm<6MW`RZ$jhCB29N;H>jV%6FzJC8y(gR79x}WJoEaY@2b$YqrC(0lYphjK`o2fjE#bDg(<UfU-9B-(`2>1sm&*cmYbnF!#usr5Rfk9RmyLj{hJy(ltU}$42))A!N4Vq$Q61bBOd*7K0<P*i0&6A+Ykf#IYh`OuzVq{CnAeTiQVH`qMloS?v~?j)ev9qyM(r(ayO;Jkh>%sH+StHZv^RgS+7-G%WSD6njlMK)0?r=r<hZuhNK@hm=R@(RegGou<><cJ!-_rl2#ElNd+C4Dc=2&Pa?2&4yFr?ukYJKuj8it(&f0Ap(b@M=(7{V~T1{ryOk{7Um67)UNVk=K9C$XyfpsbVM7^bnLy1gmqQI9?{Q=7x-vwQ>`S*4;z)9HH$RBTt;hc!whMt1Y9hY!#Na$jh=v;G2C9$QIP^jC>RVgFcu3YOinbFhW_Bw9>e}ftcf=NdOO;*@nw|SVaR4a(Lf8km~P27d?O{I=CQC^l!58e;Ya7^0$OM8u)moWgpIh0Y(!Z&g_y+>4b<bLa?|q<*_i6d!f`O-^cU**6Pahb8HR{E9wdI$n2R&Jgb@IMb=U|l_^&2Vk=lPM?NbDHw8O4?1TKp0nZwmGKdk3gE;0d1pbBl<Zwnjet@vS6mA%mMQxq{W3!0uW+QU|54<l+vHzK3*2x(s-)ZHv^5a3gu00)4Skw@@oJa_ncocv%$zfq>{peZxJ5h4&!#H@nY74{gzIKdV>k=R85cS{TdF}1(!?`%sfG{dW&Bu!Koes3c>;g6gc5jvb_4j()LH!#h8N^2U?_FctNymn{aW52TWL+A|=9tsWx?iVhN*L&c=fq9<rZ^}$KfzB1M)l1%AS7wXnDceAg#+A@7Eo#F_V-%A`<jZ)jhW@_~;-4h;=8qzGe~f1c*Q^O?f|WeDInBIQPA9iOt=)Rl>l=M%_uT=Y5?|(5^x`a^ZX1%~P4Rlj;8?vk`@Q$S_V#*s((a3+2XrtC`>SpT5HxQnY|B%UaI~<G&>0b{2G>?{w;L0;KR<qa_z%iN_Owr;y*?)^`Ej{6vnA#;3F$qCHFRx)PhFym$O<&!?U7l<Sh7}~;q8Eq9h|FGV6N0==poFAgn4(+L8y~+PNMQC19u$m4ox6mW`7g3zE%~5LSh)D!jaCgM4|Ib6-$m$BtGVIvScuIIUANX2dUR1u<(5zq@)E`4RvP5P)hd>wF}N=77(DxIqv2l_jWWhQqNgWw`A1Ql#2ZEEOsHh*Tx*wo^c)?+L%4l8gpFdiGy00Ue_cQ&}zov^w6HJdH82~ydep}JdQGLmAB*zrIj<!wfu-;tH+Zy#+sl?3otyl6jyHr;KZ(J<^cv;thzqkh*dJ9jez}CvPXsA=e33bjNayy9lDdB_oXFmv06+e_YB&Nq4lCt3%Lg5>u+O@6;H1T(XfG<<*t|N$T^M_RQ^~{C@lU1pYakPT+Pto4tO|!asloE{X@|gG0s+kUbX_};z{kXV>GQ2rx~L3l57;Mp{7`ErQ;B&fZ@@$oV8#+O#kR)tM0FbFlu;*&)}<kFqge2hh%e0Zm{jTz8p%-maB{6*o$N}@E=GT?An*`S@V)>h8_SWYS>7T!V}A8TzZM92YohbpLs<d;7fb-Z(ROHh@u0@?aO$Urn(!|q7*rhIbBLt+onfLc^y7q2t9v(c4>vRMy7_0fimOyu`ypN1h}&NoMTzQoc$sCbwPr_0-imY8g9j3w~!&ot6llreL7alO>LG~e^~TM8Q>gnDi}fRE$H~YhOb+mTG1t+<$cx?y0Y><EtomaEc0WE7-!cYiz*>(`V9LlMTF6bdHe*MU4_xq{Own~kxg%@WHcOqDC#2rd@g-h;rQk|t>enV283;dTp0r-qpIjs%51aplQ!TT1nNWP$zObqJ17C2A2lt=Bx&045ZdFykVhU_<zNeX2{BlD2+)Frj;H!gdMGL#)qlU`v>YE)+7Iro>y~T`hDgX^+Q9kgU-0|LoJrZFe^7+oQ-msYN!Kcm*W#`&R7r$VNNCQU)I@1Dc~+g=QC^e_?{URT7KSIDwCtDND=`Kc4~y%LEhGx%Qs?6&mPWYWRc99Uscl%PnW=O>n#GK(RFG$`)lLV4*u$354)Ze-(=_HLs77QFw-(?h;%tb6!$>{`m%d<5v>MU{y)1)!9Q#(U^^g6uRuN7@Yh+;9yQc`?kNRIYp)GK9h2iL{{6yWmvbWrku0i6JBb;r8h6*L{GP{*CrqwY!bgCh$eCpr=k*0P)s;=pB-!&^Sl|fKj<{LBqz*n@b)}ZPRx^H)D!;5k5NZYaBQWy>sJSHL0{=>CA#hGD!cr><RB7g*8kwJnNV}%H}R?A$4l`IwQgDL4oW!YMm+*MStLN^aQbn{n8MKPj-g{hrgxp!D;f(}snScOq(R|)dl?<@H`w72#iy35d5G|q1D)f#rkJf#$K@UKmkAHJF02BgtyN_p@Vp))g<xOy3TMw)4TwVd>x#T+%Id!(gKA%~kQEU<>@IccWfAkHA>pNw71JkK-A>KrT-X!?y3&30&YP~VPa&1!3J5);bZ{|`wifnh$oq0;iem9S+p*b6`f6#XPGNy8`Oaw=fRE~i^F^|LE-uR>yd)?PKl2UXn0$(6yL)Hg_Dt3QHqt5mtQT%*7PvcDdO)t<W%0nf%U*RvTXwoG?6o?m5C(^b?|EhMx2lPi_lN(4IycUOX9za?21RsjDzOQMHd_Bow(Ld7u<>iP{*-TN}ZctyCF6O%{+5S{ti<$b9M`p}natUfAT5}XM3ln@bRmXWv0(`<)J$o>m7O|A8MZ)Gu5O>v;YY*pds&W5Etzu~zW^|e0qPvPqV8CY2)Q?0aFl9{vAI~Z&GBK0L&_3`~^0L~<zFzG6HrnOkh{eNWGP)}+_c>OoqH3EvL8V8z}7uMSUfOR2yL<?196R~Vi<qhIKwla%=!kR~MOJo;!o3Sq{ODM()w}^Ed2I_Q>lSQ!t;>0nFiPF0@PElUrj_QimfnKv{^~RdgEU^K<(L7DPuj+(&$!|MQM08pi<AdA3r+`&!3QN@9T(X-8H72$$Se2(WN=7L1%a2;4Kgl5{?e>Y3S`ts%IG0r_3%Bw*j)UM^B>|A+&sx5D4}MeSeYzp(-DaOd(;>;c=;4%-SPH{uU?K<n;Dc7ZaQmf96iY?b%jm^pH6Vob+k8Rdun#0^obxR)Yp{e6cJlZ>r@wN3>sM7lzz)%dlvVggz+l5&>eb(33z*MLH(c%{V#FvM0R@9Hcpn)gk-?yXO{yD@N;n1>nn9;R?kFSY?bqm6soS7(3(LT@nH=^g2|-jEpw2DfPMKYfZJ7E_6c$G$V4=<aiX|?JYE2~HDHC*oMMAOvTlJjB;63iIs-6;ralpYbtxjXbC@4@>bAzFR7BQ@QJc<wa-)CCJSszT`Chr0^9)pm^IUmv-Q&e9mYJM6|zdii%r_RxX&p$t8U;VeV%zavIe5I|$#M+VgHF4K<i5iP1ReRTdHd6#o-?{~-`Z=>VK9dxYP7tfPjgn`IEs%y3>WHKU=DJV4>Ra_v`ltA_Q?A%cE8geYy@3U$Pew+(k??~wBWh&^@I8Vw!<_?b&oo1zU!Q)2Z9+LAqb*te&D}Plmg+L823ecJTj@cgtn9zs+uD^%RtLS``&+&JqX%~qpf;c~7z2q+@BMzz+uPoJQ=4V!4~gaca75@*RZ!vtM(x(=sQ>>n_b&Wx9LJvMSD9#ce;UXTOgVCrg$$oVOSH|6L~1EIb}q>~8W2Nrj)55l1BhlAe)sKqbyq(I1a0T;&F-;?nVx=kbv^%8&tOyd=l;72ytbCN;C-@>o+=L4&wPa_RCMi}KEbrTPX=4`kiR>TZ_c30tP3ta0W9U?`wbJNyk}Cqz<tAFx#~@7>i}Jym8)`eUY=i7B!PrsbLA~14HI-syPfb2CV|WiUkQu>3g>?uy~x@?3#4ZTKihgcUU5!m+fxF<3VUhxP<>HTM=3X}JP9`_O^>{lPRZ{ff1NTTTEI!$23(u<`MfIVMY<`RT4{&xxNCDAujoy>MM`X2k<+amJ3i@rOiId2Y$TO>28x~Hrd`e{COG*<H@!u7AF4u%^voB~U8E-XSC?bq@aX8xf#vX+2=J{<DBE*JU<%+PqBuxK-W~pJfA2vWVw=+YFl@<QT1jH;T^4)b=ew-HV+)a=rr^x2)PofD1b#o&4G1p)ng`2-*zKr%f`rL(lY~kr3p=o)Nb4JxS8qFKaJ2Bn7<h%~ufj$p;>jo`76*z-PFyG3-NHy{@wKQX-P$gJDiwgOinUnn^(@VB2QkBm(DG1=3>BfVtgppEaL0~3B`&IO6LwZ>qYGZ4isB}MeeFh|r-kN_(jk8(JT2iKg2vZj+Ebz*;TY&Bb7ILLQh?j1o#TbHJ+K&R0X-^VKO0Bt2|I<?h5@fA9|oFtnYP>gaQeh>iGVX&f5J-&5nUqf0qmLyPY)|)Hq5k@%5EMI%5LjwKJ)gbnv{Uqp)>NvjQcsgkxbnHRj3^k$WK2&@n2d*(;RZgmzPyXe9EHzR9EM7L$er!9TXV+_eI;R_|H%6e7%rw)E(;c2i}!yuTfqu=20Uc16Uu0No{XkwQ?RPHRypi6_$&7kc@oi_F(r$m6)+F&pD|!utj{p4QKb=-of6{?(yCmdTFTckC12SzIRQrPEA!kCNo$MU|I-PL>8r7Rm<A!MEW@g?HvD&7n7_N-jY(r{JFYKE(v)JZoMSP8BgRZ7TGDFQg@U{gH(y7hf)Tru!|P01F_y)oD8fcxSA6D9)Hiu3GYgU<_tZ<E($NLURx(m%nYoNdA$=aIy@OH)r52BQnK_Pcc@(LaP_su37nxDu_=1;{Kfc;w}zh&B4fb>BwJ1_-uPMfx~L7l@-C<a9IkmVT9T;9x;aIRQ}u^>5C(hJIY&rda(Mi&ls6~*HJ=kdEO|%h)zgj=K0`=PO77jbbUYa&2p=q0NQevio1mo+-|rn1dp{i&?|yiDy#IFh?{H+p?bOd72Zlv6gYr(xeDC%?d|$lYef>RWHa>j4w|hW;VzWmm1NI24t}&lE^BF)Cj{LUqG=BT`hy6FKm$t7j=IeS^xI%9Z-|g-ncsydN2cucLFkBS80!+@%k$I0l-L7K?hi_oiTMW9Z7wb93*cMa69i|%tHsp_^KLIQGa<ubsrTsMpHx=d*a#S&_!%BSpTs#zunD_@LiFVHGw};2y(@yzt`0a7=&EcEB2U{hUQ*1?^XtLe1y!rdV?z{ch#e1_Mj>CO(UN)b~&aQuOgLLcV1!&t$&-=cxzp3apA|jRS8;XBUy)T2Z?u6otk>OE`>K8D8mh+xX$TjpGI~7JBi*wZs;&(tsK^aP-@(OzHry;{fiChD|3YUtJ_Resl^SQpZ=q2aq;P>|Ck}tUr^ip--jTnV*xe|hz6Odhrk25QLfniykc@u(@5y$+><z{oqOD+iW%Umj&f+tvJIcQ#2kktye@W$)3OH~5`OMj#>2Zj;$e<CaC>)UhiXQN`Espq&V2Zh+;j0|o3;5m3-H56Jjv~XY$QB<)o#PE#A;2mQga7Ex<Ys9E(iOZGcAAuJ;H;lH~up{*b1VKWKILE$$|CxIIk(726Y=-f$Vz|W~si?Rt3X0>HxNfE9BM7!0k~ITEz&UE}v~gi`L)ADn;=tiYSqckZ^5~eEv$3{rM&JQ>{8LaX3H#Qe=p5kja{vJ~GuffH403wd1<1h%YJb=r9NjftgPWCr(=QN=j_~3z)E7Db_7%cpgYHOqcA9g?Ga@U9We6NzAm8yT>qNxcz=3W8_Hjw@*=)%@Uy}JpuuOGX(SlI-D}gMm5QP&0dpYjhML1JJ4xAi@t@mTBpg%($54~#F;6%kmZLHvuw{@e_o8u$^z{lkkPP^$e;%Air9ZSL0^~{TzeEt3h!{r|yP|TwFMHd=8fdYTsKX`-LX@MI%-v5c-zW(9OF8%fW{(I(?_KratjvUm%-tPN-4hg~q1tTJdZzEHQJ3=fHuu?Z>cVhj33Whx?4zE}BPh`c#L^@`FjqP@Nil0F@2>X=54nSjZ+8i7nBap%m@3G^J%bi8a4YPRGy*2v|#y`ctW(pREQ1$gSYfdFmkEJ5{dv}C~*$32-4uxWx-ZC9JqS9|@GY%xiy{Yt`yO6x1oUCi5$QSm_tOlk+Qui5bUNG*_HjmAExVdqTsf6h|LRGNyDZVD8!O&G5Q$g0Sm#tao>#x7I4bq|)2Y=gtv%i}i9siW=zTDZ_Da`-vjQ{lI*!;;WHW;dpaDRADaEtLRkw3*ne>%*bnu73;dHZw_TbKZjl<7~C(VjFz;zx!zGM~kFG`$Wg00c;~rP%$J%uU0)o!&t23BGR#K#S<Tz}2B*9r)iIEp<LyK+}CefPSzA=z$DD#V69fEhrDK+qO?npWIPH_aF*OMk_x1^oEm;;X%HG2D*FerdWHMK_zBIM&PMTG~9p~3S}N{x6HCH%~>yCFho84OBiXKqQ|iPaRTsO1`Ovh90h`MVB8Om$>VX1w76%ALNag4uR}*@kjSb7F&WaR1CZq-w`wm@_8qHK<n|uA0F{OH$Uz@$Q-Q}5tsA=hCfNycR&azV=SpL55@H->!^2zgcBn6;f_TT-#UFxb!CTibIsC!N&e_TMFFR<L!?}TXL~hAr0(X=+%VP=PZz-hW&g)E~)A!l)?9ObUdw=`pvbxx(WV85ia6gdTkn}tII(v~q{sErF+-mu?CZgzZm2lVCLu)qgTo;TJ@^fa(-qHE286*GxRd6NBxj~Q<#2n}`d{a_hag8o7AVVb16mDCB<CxFw%|&~Gutoq?Bw-r2+vUtD4uuHd2+Z=R*$5SXj_9=)1$^gE9Xv@GJeV|z;E3(<zwYiB)w7gk7&|O*p}gv_=rqNKRNyaL1u6{9oU4bp1PTAY6pC_=%>_iW;m9pctJObC{<YU7HVNFe({(+^Xp^CJzD@Y=Ajp-RYjfJXQ=-{=LqM4AMkP&0m{@1t5KeH)^;#3buP^Ka{Ps)_^MUnsgH<H8<aH5Sj@|RZii1n}RW-lnZSP;HBA|M0o<4CS1SR4Uhw1C2bw+{o+_*21B#4%^r*I%mpYXQ#Pk{bbrXbktpmL=NF~n@3X18tt{Co2rk~+!y$-JWC$Y?@C=JAy|+8Pe1?)-&d=%0CLC8a~D5_x({z_=EAqoFq55M)%FB6}{&DCZj<#)~AB2Y`WKe<$a*fA^^=HZ}O$9ILE>Ils;IGW-D<vY-hlJkZG{_(~|J=2?z!dzXYhCwIcCy_NtfT!!)z#a}jG8fme-g!`R2xUu75%$21V0Db<=d|X%-3p;;5&h9iJGi+Bpj&R@6fc?qA`ajD~;Dy|d@NAHMg@4n0aN<NPjB^8jc|1?+@7rOPVtvs4i}syUO%QmPV~1W@Nz(xzkdRoj^W#te$L#j)yD6y?MrfJwM(Oa(z0!Q%5JP1(+r}5<5zdgVPT{^$npE~bkPOGEo3&;qeTYYSh`~Yg2|S^d8t_pPFK^mqlLwB$rhD7>i1l|2*RO_4;B$t{2c~_HxU%8+V2!!DX|W^9+rXYm#0S33#UQD~OL>G1^0&0)eUzYwvNHR?<6AKZ${h+F&s-;i%CM;cl)xL263t-qJYB-DYTBNlec8l{QZP`cVk89NoRTkcTg-J@@+d@b1GkP(*iwuGQ`8A`<MZJB;l&`waEPeE%X$Vl)9#Yoa4IPTSu_zUz#LUQBHD>gvO`Upr<hb(yh6WC*UXqT5l_PiBAqvU6rX2LCt(k;dG{*I2ZR;b1$sX{I2F69Dwio52l_V~RwroDBq(2D<jTsScjB62f}&3I*)bXUIKBM{oKH&%x-na`Nnla^RMvOO0ekucvZp+Gm3_ny8MzEd^hcC1=$3k=TDmEhVDtPq)RH9D1l8c@b8sF1IF1!@34V<@1hYEI-KV-(jQ|CT){cd1g~8j*Z1SFfv14aADp56;Fso=$ef{^>Z^5z$J=N<LM_%#4xl_o@vWf{nW;`adoTqV^ok-y`{WlY!a*9EClTEi9QVKev9%Z$IBc(bsf;71AK(n;5cf8_5x|R8#fyW;uI7QDO#0N!1MRw%=q8S;K^r1fLJ9q7DQ`dssiM0;BO3BjVSM5}ts4^xdi#_RRg93If|CtNPq6HZ0(s766;7~$4T9vRvT(N5#H}>5#(JK65V$}-TqJ=F?Z|x`vvyv-AItmS$!!sdgF5l<h2&L0okT<93{YB{P<|kKn`UI*&)k#Ocxng)^I}AR-rU7_{f84tsLQE-jF`)GPaS#g70m31a|476dD7TUaFk>wnqePfM1X3o%Bya2UYbS=(?x}T%jz_$K?568kU^V>!wrnRRb-E_@bm@iMxT|8czkqNFysA>kV_vAPS3~Y8tkKjHf~%NGaeHsVdoQKjeaIHzE@g_MT&bHm(9LUhPAkTk$N_^wYvxfAn4<?1*k5o4LuS=IrEhwQEF+)gci5@>L10%%Cb0KMqq5O+Z)q%#%iwN0f4F_WNlx)t{;h^!TFLIfZa|Z+sng(olt|JJhaEO8AA?xrba%ORilTtqn$p!~%aWa^%BIf-mvV&ir{>sgFbDjZ+GAO+%#v!P-2aoO`1+|~q{+w>q_?l_?lt|#?gQ-^Bg%1x+1NTUb(W-<hbR7u>1lkxJnu}@4<LcJ2t-U-5s?}y(nw$kolaLSr*w$2CFy0^@QS?f2hNjX4(rE{jDM6ppJMn)_Wb!Z*}bDqe*E}~ftN*J_{Hcie?%A6a>Y{u99d*a*8sGJak6%M)nz~^7V|oMK2}^af6X@l;D?Z-K{+?WL_}apfYeg9d9zs85Qdm_?fK7UHE&Q@=G5L0t$J?u7#^NlvLt<~mn}Mcykhi;X$vr<un3s@<dfB?R|Ig*DcP~6+^s7hqd@}pu}B<WJ<qbc1{Urf_t^8V<u~RdZ7=9C7Ng(v9hAGO=JPhYgD_At|3k(-;9Yj_>c^n9JHC90dmUzi1Th+o?z7bYpal#)xRbC^zMwk#$kk8e`VO~Qx~>Q62OnisAAxsJeM1XZVD95jHF)%s)6YHC(5*^y!0y0V<Q}>eE8rjMg9MdRH^}0FY4QFEzt-0?vvs2(U$#I~9{WExWV16`)bY4#A5#g>g`K1Sx~?wohkTG{7~QD_)bp#Vymp;;U*m?MG*9>2cb>o3D^|}J+1(O=S~|C4<a!D~WQa)+?X=%#{p=oEK+{V?K)bj$|G6yTzp`spcPTh2++eHrnp4Wz&350vVL_Jveb$hpk)kymTb~;pU=RKO$C?~7$f75*KA0vDr+!*-E+x(moL!VP*x&9d%B0AV(f3Fs6TV3|T48^V*D~c16O=v%d85n%%Gb*!)kP-~y9LYn4XRxX{e(f}IPrz0ia-!wkyBK6ZsuZ@aYsu*l`*{lG@PN$Fo`S-r7GyO!hqGSbZ0oVfFvnuGU}PRt+GS$U#iH%1IyusAhsShJ*f9mZ$;UOZ7Sl>m&gWoF~qx}Cg!qQfj8l@B`+k-i$E?<GlGm#7X?m!L7_xyeq_@u)@J$}^yfMU^g~8GQds@-8W<Y(3LrADC}))eXON4Pa{u8_VSb4ClIWmVc~A>eWLk_54=(zDdTD>M@7}zg+DBJqcjf(Fl;`#b{bOE_)`kyCqs}XsdCUxFe^Hhg_Y)V;{k(PG+4OeqiJ2SsV`+{Aa0M}B{fE5|ANCCsL7v>NkN4mH@Oro4r{qxuIbxTqF<tl=O=#|Y>uN|h|EH>8R%!(G?)|iX49S|_?jQWsRQ;DfiFX&Ti^s;@*ep|aE5ANGIM{oAT!1&(i=ETv{n6p!x0L@ApL}6f<iqjq@rPpXZ+l07$8tNPFJM6LkM<y7r}(h{27F^){$<BK`}SyWkIU}t`~@?++Fgh81zsj@JBd>w?LSrb_q&MOZ>ssD<cBr12{Gq|SwcXF26CW~bT8Iqz>Ah6hxHmB4;D*Tzx%hnH@cA*U!rH*Qq`kmJ^0$}6@nopu&;6UKX<Z)1o{6d>s;mE{QxPpJ{0fwj*9pDKkY%*rkB-ooQ*|Qc56s~p1u4MJ}33_`-AVGsTcqAi=FHjGx>kn8FKY>z_Y!dj$k>C_TLxM3f7Ek^{0Yef-L4Y-U$vmgP3Yl_w;tfDsRdyLk6C(X20iute*eb@A;pwXZe?-F9tv{zx*@(ehI&!?mzzJB@E+>KjUuMGy7++IM{u+$Bv8NyoID;M+Lqh8QptS9PIscjJgf8xA%6Bif<2(-kFVvx%F%i3i~#uLQ>EX@(qNODM7O>XT`Jvjynk;!B`qp!mj_2Q?Zl^V8U#;ayEP3HfC4xS7_BYmzgJMa!9C$qY_~ic0M>sfdO|#F&Hp3%x9p$xW2WHY~6Kr4q8!<=8fQK0U`AC`Mf<Z*#*uDhlL?DpRsGVimv1VL^aZLsuOC@;XkSmm|g;u*^qjV3g`5Xuiv6)ybSGnil8)lEm#T6R~3$v<;}2MaO+c17%qt-i4W9EuDGI*zC_*p2FpQ;?b)oF6`W4jFYCR<^6gEdP*DBS>K&FvuoiPHF9FFTEUaI;(t_xoD9h+A1Dgz{Xp(d1y`}OxRajhJzoj|(Wy!G{@r2k{SQ62Tik?N(FR?Tn3p1Cqs%h(v^yB^)VFCOKFT&zVvS|BX=$Ba94_1iE`>$nREdXt%No^{6<H{LsE!A=Lj^<@i&gX?B?TKf`du>&_-|ioMI5xMcA)mwS?XLW7K7amV=jC6%{PW9U#(w~jez$+HO9kM<e7E}(f9aGRZw__~I&zdp@JfR?e}EU5<~xrP))H-djmcR(rdfErYqQ7EF9&e^rwb5^XJS)yCeoGJDbw}Jv%j-MF=l=l?PDZ#j74aub({<_HHaAkx{|h0o~5g$;cY9O#GXJY$9>r0rJrEJx(&glS?NrvU^g72pR;_9YQn(%SHAZ;07(?b{wTP|{H<2K6T3~kxB_(mXo$eP*o%KHYh#5qvfK=LF60-C$i0D1`W7DepWO$eo;E_zYi^N2(5XTG0qxo6&>TXYa&ak1h3LIb!%09F&CicZvAJy;PB{T@Yn!lMDWOTx=Shd7Y#$(=2uIPA^V}jkfs;k3S*zo6`{B#YRXk+%Uz{U}do$r~jWDaKxk1~eF*F<QeM3%OeDUXzVQWV(fE|MR3`b#E{s^bskngHoSRgvC7{pMxM1e+5JqSBaFb|5$oV%Is<p`r07nQk&^B{ITECzqI*Q=bL?7ue>$?;)v{QCV+Mr!^pAQsl}c|#Ae_A#l~S>MswEa5gkxLOYx8g2A&9Xvc_H28@pt0cfeL1kLqf_|gn1gDLql)QsZ6;{a+WStFTJP$wYktXAB0Qtm!zcrHo`kH?n8yb#(j(ukm*F;~=8Y<8ssIbZbUXrc30dIE#*IqBpY_*I0#h(VFtLhhTKFMeA&VDf_0A^$$+6(xNfAAi`IAA&%uq$;BVpw^*F`AjV7<0^NHd`+sb`-q!Mwk%|wr1I#*EK{peU?oju)pzl>Q!QV+&fhXCsl(UGC}fcVZ$5f9nc@j+!w{HzBD{zjtvZ>anj(TVaDA~=Yw|(Zi?OzTDZB^8U-=yuQW3ZE=fF$l=kn>)olv#e6`GNqPQ;CbYKJ@gC;XqN`b*>R{4`P7@U}@eE?|6rH<L@J$FJmk;nK~PCDZWr?r9%VI=QNl*IBJh&@c;tgIGoL-{iZe9b?sutj93HD&Qeh&0c8AJ93>Hc;CLazEx&5I(sB;2QC)zaPYVLvJuOG%s7VP2J}RQo^S{xxt}>8oq*3S2G0&Dgpksgk<FBA>G2cjORb<Bq0ECW?r@QeZ3W;IRdB<wQZn|#KwpRk|$_c3|(U`VAf(`;?t6%Q@x~c(b!48_a6IkD-?>LSTC(`?#NX6N~_K;fvsD2lzs$E$eeo}d}-G)7?ASZZ#xPIn$NE<1qYB*R9`Nya|FIT{PBR&uj_R7-H1NQ?b~4%Ww7RwnB<x>L^H;yM|=zeuBZ+Z+%9sHshcb^EPCTIB3f5o5(3Ov{3!CC+P9;nf<gjxw5e{m%P~<LO5;P({f-Qi{>7Jc1u^C239vH;iagvtpbPgxsOd}^Vf?ykB!rEaN{K$_C{x%zAje>+@bAY|ejuf5#8*Nq64+{O@f@>F=2o$RbeR<#0ks-DgRaO*Oo>TAnffqa39B6OlgLv~@LlkR1d>UB8chiiC9zE^K^H<`@jE%s^o-GDthXt(a8-s`H$^Lf{x+;bW`ypc&i#vuUW!F``HK~aMRO2TgklY$-&wF7`rOdo_NI!{egeaW<iw`_<Sm7IIgQR1C)>en_x3x1bddBE+ty?Dp?SOlXfd6B)RtGkfT%pEI7_RMtyd~FDTadu(@P3@sP;YonJ2h=d{dz5#w|rIloLb6?P|1Sv?6aiQ(%G0`8t*hKzCk{*%lS=9+L&w4dwOqh<y^WuP0gl<uKbZ|DVwFI3+`aZWDF0vNlCt%+*k0ELvcY{QE^}zcOTb4rt)wfdaje7&}gM(a=*rt=hHCZNc}UK1`SMc3RFId3SF#h2jqx5f<+ihF;o<*iDPeCzvWpR#E9};>-K=iPbltWf2`*z@Niqt`^B*RsxD01*fBB7Pe3cI3VWhZ-i}+o47!qwbGBzzYA6p6@<;@{V1%#+aKhG?9GteA9$5|YRQpGoy^~y*z!>-E}<xVL;(Q@ALY>MfO4#w=2ehvk`zk54a05VqulQ;J2d<0(wdn|F{?enl`O_S1}ZR>aajt|hOuRL7)%bm^xFeZRId=I6)A@ENjlROflwA4+3XX7l~6O=13n)&jeRo+yTvc?9uMXRG;Mx={VRig<PlKOAt7lbGRVBZg*y67-Xzis+ll>bk^z*Gku02!m51by7rgigEfxN<0g-O;+}Tezb0V&Q%F+3ZllbBbo(lVN5Tp0&`p9ZBf>oqH^TZnZJ>wS45Zn106heuWV8*TB^NA%q#d(uFq5iFkIl99WfG?vxN!nKRc_=lhA$t~<5!}RJ#>smo+}dtN=GYdqWqD)XV7M!YRc?Cx{;1Q47qOQ)&0YS<1LIzw1l2(HG%{|Cj-k*YODV432>cQfImrq*@DgJS%^+&WFpUzi!e_vOrTP?%+i90!xeasz*oK%yXzj_gD#`+i<;cf4qD!AfG}khTK_>_cGu&2|4A~S?BUr(L^zeh8;^+Rxz;}i`mvgdpsr4U`0TBhhzS_(Mb7@L#@fjscu&a$fA>z>^lbb5A(G!9Hw<MDsQxhXnl?=mTeAA4>jT{w}J7S!9@kdcP!DJs(WLE*gxHo@;=o2}GDw3m%3R$z-IJ<lHjA<aqhRCp6n1YT{h79f%rKG)lcOTWcD3?FOr`p0hf`^dkQUFci9ugi0nN<}2f`fv=Ez#V9krL-tSu02XwVqv8d5?aC39#28P!zUZz2byZGK;chXgLg(1IU{AE<)0)x_0l$bshsF)|meMRh^ejb;x<J48cQ_1|hz%vpFRqMave&BnEn8VWfOs%w{>Em=kB5_NlJh-b8G@C<Z1sE>};DD)?rlQ>@ZRbtYAPD7`)@-0SGrkzrfUsOD%w{Ta;xI5+?l*xFoA%Yg*UP)=L=u}}sdiBv(ap+pk9hq*#8H6?dV=L8N<zWD!*xNJfF^&k34D-}tnZG?oK)3801hmoXBZ8c@gG;{@hg)u>(S|Qn#{X8WFmzVFP*8t*Vn|?z^v}L&aio|Q?JrK1ePf#Rsdo!&j*^A|LESCB-Y<Xj0Xxg*<kML)X{Tggi;Rc@}MZml&MR`-+#<ReRSf_r49c)gFA&`rQ1WOEkLd635I!#I8G{%?$`2HRUE864vLA;Co-ZG7*?MC#lX$#4(sS*KtCJj$cNgq;<86sZ?k$vHV&Orrf&subi8#|{$YuhIUhK_3a%{w(-Lv&QmER(N?CRd6%H3W9fruk?=t$|*zC%H_L?*Oy-W<GY`?~lpn!AcW>1|D=Ou-ZRHUKccnPKz+*Oa<VhamW1!1|021+>OC~l=v*n(EtJe2@6NG1KFjUy%ac?dTMh#oK^lCiXAGOTZ`!^ck$SZF^f~oTelG29!)D7X|(-fE2ds0jW=@izzQaG$tDEaU%BRec_q5?HtSl5U1%TN2skgMyZ?XK1n9&PZvrPS^iT&J4FH&un>yZz5`Z8nT`>Y7T28{xS7J>%yOqZPLRBD(B30HrU@%Uq+efnxAh0Qag37lcr4-J7lxPq-R**@waGsx(Vg;9q=8BR$JlH=HA9d<=`r6P1$#+eh(fAQPz@`n~$V|3J`EsgnIM}j3E|xUi836$yx1|m;y{}n;%wV*2#~XtjrYZbGwm!zCNBbfryUxqSbXJZfk-eKH?o-T;@@&vQb~?P-;BQkz?|dDb+&A$&oEjmI#8csJ=uzeAxP*FXA5}gIi~*^couNJ|_KL^T(NKsLbV5~+X9Ueqh8Nv*ig1G_`bGa@f=kswVu+}J`1htSH76N;IE*VULg7Mk<=7fMjn|;(KJc7#y@p*{k*(U^o`xp3k*ECVKR}eWQ`iD~M^+pwMGnY>X*<exgT(0|D6zqgAb?<F^rb}3eSM?Mr^i%7$8oy=K7G?Ef7Q*?jA6L4ap|1G^P*fOPU(jE-FA+Z$$+OfNEE|khR5kl%No}_v={PW57ND%VlPOGB7iMD$-M<1lL?YdBQM%Cr!d`=XKwJYIC1QBGgp{Iohw6-fj=zoU%_2$-Wa|D`vjJwL1ZhG`M5E&+ipq@6&H3U9e*xGUZJOM1w*AG6ScGiLP`{idWrlJG8PVJfi4;w|3tV;F!@TtPTw}({#QEHBy-{^5h%HHM2z#OS{Yp6T!f#y?b`+W7vxrnXsNq$+R^4qAfKgoI7KHkTbeg7Vui$A|NNLOrTF>smKi=qc9_-O&ltfN!*K+D7mV&)vf==$COB^qATj+8gDrpld5GdcKgjolLnQtU&djo6dbcJl)(*gj(|lQ$MM$Aj@ndH}+ve*bZOOhn1I2@ap68Z_+0x{X9N6iTJ5d+f{XG`H3JUCf+Hqu)S=fX#9&dOKf-J=RpAW{Hw7J3<Rjat)`c!GckYLgrCzo6U`odX+)KqUfiQ5tdN&Z+7j0ML^V;CmF*y;QU)a{3?BvDuTtRe{l!_2)OAEze4DSS_#?D*!yb2KV>ERm5{KfyJnE_A;+4l+nEqNz=3T6l<$GDUPQNRmCQB2i?Kc(E87Wr8uKqw8vUQJ}%atgJQ^Iww*i4RF$&z|txqSK1P1rw#SfQ|LxSYuV>dIYl=!yRVX!4XLKcYDO1=3&cn4i<lpF1;RAJX)<qpR?xrPM)7Jzjo?CAUudO=*~Z8w^e*UHYziWf2EV8vH*B(p@dk*>h*uRN+Bk{}5oO|W<t8*V+H(Oo4N=AQY>wu%#J0+w+imxJ<1j33|4$c$FKiPd`D%-a-I#2G!XN$SgCA?qw+;OTb^8Mxj@FJIksB9-s#ur5C81K4&Fw3^h%N4bq(tpj@G%)L6{Zelr(a_X4=hce$U$RB>Kn9!MoNiAfr>!<$RdKFyVWnt2b6*~c#?sncoM0$fRToEKupH6X{tGh%j$D<hXUt~Jo)YUyege3pTa3CE;^)|2PsE(Z32ax6GU+ULh?U#of=Y01A^(qL(re7mEK3{O*N`F<dyaaTSbTP-K2W#GfLo{Jx_Y>tDWDiug!_;I`Lgs34G0MNf;%>zt<XsRl}`#woO>01;iEE1yZL;R)o%yzb;7`gR?)bRJtt%UdGkUNZ%g@(T@0abPT9caKA1abeGf1FLnCn>{OAizzWjdH}N50GTqlpPY)(N47MM(H&i=ku*I%QZKdsX?U3;Z=bd3wFe}pGb=B<sbfnWOhk2VVRLBUm?1gD3j}+u3gwk3$JkqIeCtx#45?j|zN%Yq3jXP>6VZPHLJ&@P5mw}a3cNN1TQI=9hlaaKf+En~XC)1i$0BmAt|0w%WQh<Tg{DMR(9YO>^Mg&9zInogaaXtqN1hBR+o#S+vu;C5Zh8OI0VR)Ecr&#bLH}re+<-dZ91eX!VX8WEbQL`J5o<ptjCcr!nhL2^u(G%J(9jTC1$aC-LS|~PDHM^Em_l~W&lx$)FrGY4qqAM5IV7nl14D%#$)llf=X1}}?bIj$xg@2CZc|s+x5Wt{npirRx&x&y>TQjz@ZXA!dr9t=cBqTu-cKM7-Z2cya-7rJ@TF(W_2^0eMc>oB*FMb7oPu+Sve~+|f5_0j7oN4DQ6jqQO&Ka}Lte7|P_GSQE3YC#v7j99-u;Vu=wq15aANxMca=-d5WfpOI`}fN!3|#0}C}@U#UTHMNN*dsqP8i`5JPCfyF#CNc9WRC(xhddH4-2ym?-FtU{HY`XafFodmqGba&PsDQKULJDn7d8bw!MzjU9qa?en-Znnt?QwnAx&kv9k)rL1Ki)s+!Nq$qYk#U^8rN*9uj^MA*xM2D>eb<{fx|R5vFb9)#=bpL!Lm4)llFR1DDL!QrAphB;f=eI~A`0Yyu1n4C8nhV%Z@+&GSeV08n>GHzlHRZk!17xmj|s)ilVY5+P%imH$+aMB`Y6UcMGBRV8v+64#C!YFK#HkHgS#EDI-6@V6CF4R8Jm|9PB?&zANNM!v_pDZI9>dEsLXD)ohK2F8lSU(t!PBS#1H49%F>CSvIjA>ktMFFN;aZStzCohZ_XWGXLRs&poA|0_IJB4Lh6}(sVOWm!yoSR7cy9D17R<Ir<Hpn%|YHLsO!D;hAkRD`+W8PKMZDLgJU7gTUeC6;ehWpXK<)U5bxF4z;HLdX`-DlroflHx{YQ*I!F!MJ8nhCg;9RXjXtM81cVKcKpll5w>@c$IuZ=1`?;`iD84uS<Mj|hcQ@J?a>Qvzc}YKNNVXnYUVAiImzcaJd?7xN+$BaNv=oKj12;nLM+%hD0tfY9NcyMF8UVm&wakr^r8A{5t&F`*d4NBDK5(+})xsaxZwo`FH@s;V!qR_P<G#Ge*3ul9onKBM}~zf_?&Hvd)jb(VxTY#E{SYcpxT1QtLab8?vZ*pbg-DxpkqJ-7B26hPa4Fl^ppBUFp))oo5zEBG{Vazu2H!}5$y%T@;)YeNnYPh5PQ-NA)@(IH9+sDn4S$`a5oMZgR56`hnC#dv^?t>^Qa=Q0B?<2X8C4q89~c?w4nKODw{pR4F`PzX0Hgdpo_0K*Vf5FMlqtN9?F2ZsJiI}C>ed;(Ck1os1A%;1lK$hM>DpI$P;0Tf3?Z9Y(VDuQ~@hyKyekXSd(gI4IB@07iHux<|{hKiC<2v2$f{{e86_9FBcLX(j;`nrpNY(?XK!j>SUWT_Ipy@RW@w;}K|kX;Iu_@L}VAmTB>+$x0<sHh?G?bAl^Bhd*w7|$0{1gM_W-%fy!Ic0Q>P1xSt@lMrq8gcKxQ4wJq(N}$s?g1?Ei5?4_WRE{kXcpY0jAZmkfk-0@5PZ+8KF&D7NYaGoa6k1vbki8HB?)RL@{`2`5h;>mQrHi;gdix&Axv@c)-#wKKw=kAhd=81EzT;iuurSBgay%R5qt(@^`ftXW#G~q<J~Tp^#i4D!1&=XXp}LGn>zoYo<Kecv;)X9Pd1xQ(G)xhOv6DLWGN;AixHGzmBVC{5<)G)g#R7J^EZM243lxqB5wHCIVf!gth$-CK=3iG8Rl;A5}R#=Wb*muUIqHGlF%qtkA;<$Y*QyW5J#DaDHC@dOUB132}7y0QKjUmdFhVhKs&o{?|o0W`QoAB>@wgBM;nlLo48WF@)h;wPs~+De)KNI;P2r5hMI;+cCs_tiAXspRB}po(O!f^9AHJ+MPt#LPPI)PX;_ia-(=6R6-ZJ2HSod;F+HV>=Ask$wC8fr7czp7z;z5}uE~XhN5f@6bwg9#e|`s<U7mPXi1xah)#Oa9(N9S0gpQZ!2*gW8xfz~zqC%Lp!~um?EHir0!k7-imY1-Euo3oirF3a2J<$Unj=-4gdB*fw4;9`n?eoo{y1aFVfy>)a15ylelMFKl`rC(H!VH`4!?)&d%f4;pnhlm~avf$BQAP1&+UJ6CY54p-GpBV8d4)U$$U~dgZrliw=PQ2$izd{z^02N`?Fsvp+3=_jPQ#CQfI!iyc;H0nHWVP5&*gZyTNJ&grkyYNG%hbBchy<xz0K$DBxsK(Sat$2ZF?AO|1H@qlWcsyc?8m>W}o$%fE~6kKN(G{%XJfL7j5d?5KM+pB6@P<G7R(D!V?oMA-$o1ma)^ORg)loKi*azqCY1Ui&6eDX#h}}m!mHSsZv>aS=LQDt12v$1G*4sjfszQ5V^bhDFRREGndVjt1$!Ac?-PyPoHq+f<y*s3|~=S`ll{`In2I5$JVbVk>l%E3hFAsgqtf5N?NleI%}>VumXWgP>dvwl_J5IXm^~fz(@9oJhCJE;_bN4Iw}clCjqipA5l<;!lBj1pMl>^-K;CRltAStTQC4s_Fc|-25?#21TZV_R!kD@hO!zZYB5t}2rDE$=uU&4t5;^=5PWK8n#@5C)v(`DUFQ~50m*&vSP~1t)Q2bFjz)4n&XBf}x-!TtNUJPq<0;K0;5vvuFI6@2czG2}JB%_jrm&wF_65y!2<7C{j_*aa$*hD;zzF$Q7!(gz5^xVud;3a>`Xa>oaCw-!na?abF6(43mCp6z!)^mf@8E-S&d6{m_d$9<%UW9p9=TwzQQr)y0DE(Kn=XyB00}};&7j%Xd03kbTrTG|*txNnu(r<IIziKPtr{Z-XB^!#)|A4O9YWv$EHFg{Z1HdRf7*Lvc7iphxTK-jzIMvz3K!^d&6Q#ySy%fhzE+>6FeNh8Jns*I`;71?pjF75VfR@tELW7E1>^~b^N%x00`HXLdB>PX2hNCTZY250ZRGX}Q=6gB0fl}Bm%G4?^}&#N7f%|4EDo*^uTcRwOJSNtFtSnz=(rJ^>k@M{_$1s`<O<+A?7!RnZZ8~?hoA<f%tQqVQBVAM8bMnF)i3ouzr%ka|10kHa=EZRRxs}z&LY!~u0pcNDMzWXH=ioc1ze82!OdST=f(Ijp+Q1vnV_;}g!Lg~>Fi}o+|r$D{vI~Uoon_!j^W`!c{oWraN3c>_JYw)gqEWtHm4H3L5FB@mm8z)#=3RZ&_9ye^(J-R4eLezf^eMS5eCShXw2^ASPZQ8@D~`0_)H7%C)nG?S?e4f8VCo}^BfyQ+3P)v6VaL%e#W2jm;8m;+y~h+d4RPKH1@7VA^o=|bP#}3pUVX_lI(xI-}?>~k{5LYju$hV{}G9cAuCozLE)?q0PM!88c?<Y`xQYu0&m0SlUICYEXiRVx`W9VuOZW+b#l?j#PeH(CytO4O;-y%)yaSo*HvdiC;uEYq)UubWJG7Jlwl3XVZdc^V<%(KteAdTV-cM&(@3^hpI>=712NWNlzp?t6o7CfT|3jtRL-W#YZ^GZRAb&jGcj{C4$8Wi>LD4#qO$sa2)O4QY+#|{k;HbX`WJGThhc*P<{AA(9tr5LKzkW7usy>JY+AU#uFffFXHg3@om*PSnTt3<ll}y7&$tI(@`O)VWhy1zvn=n4<Irm!Ysqa-$z1x7fz(_5A@#`HGpI*lFqOzJA%u!xXB5idsXb1}dQX=zLRm}Dq$H4U0_i)}{B0LCl>kYiI3?&)-ZO$nfU8)}F;W(kGju`59SPiwDSO$rvoMUV$7Y8PP~u4fMng;vC%z>2zXDq&Ff63w9kwDMJqjBkYT=`k=P$-**=N~_U%8DyI*ax!Yn;76V_dIo_Z>_~xs*um(H0Q0P3C774C3xEx82OnKc*po+9Ki6JR1o?G5bR#91;ayiRTAu@QFm>Cxo1xA;(7CTBKOTny~<y9CUKSai7GE$G0H#FsvY$GGqp5szMP#lcWL|azHUj)iFrV6g#H5iGtZ+7Q}Jv-Fb=7kJj*}LcJDHF439faJc8fhoxLCd@l>%*Vf|%668t{lF+TsnqRCx5A5|J2S>Hq?Z-O$yb_doYDf`_4a!8%Nz+>hZ!p`gfIpYkpGWQ47iW*0?_iU1oqw3n@KdI4sBzgErZT9IXX<mVLjn-wx35X<CC8rQc-axbWqpFigiMlK&XKw`X^kBnJr_f(HR&6&kvKn9Nv+9;@)PFM!<Y^VA|f(@(KEoKjx94duP#;`tPR%a8@x`}*O0N|<40`b<41Ag!7r$xj~}t!k00sVj_29ijiKk4+bO(T+iT{3U_P-e=e+e<wu1^>{`uS{=Ypw#&qxN4uSp-$|Fvmr;3_cRi?0}UN<s};5sEzYB+K>Z5a?=}2KfVOpxr__0_bj=k>H23NcH>-n@wS;U|SugDbZ#(_QD#<gkdwO0}b_!EZ<2zr=KU(<uP~tGnysr>6y<T7T|!BLruZ?k1zDF-yCX4-_F`%-GCLvf(UvWw*S&dZ`IC<PawuD+w~=Zm{6AIW!ZFa)52ymI}fV)`0*7vbBO@~*#1XtzwT;Dc}l$G)1Twc^1gM6;ZX5~Uw!2TrEt}78|Az)VN=Q;qi?`(T)pIexwonffzwGq&un|4!i79eExq?mxNM0MspV4iq^8W2+Kz&g5vqq^Y2y-v>RY05k(o9%pQf=q?BT|tC$|=~>`-ye+c{)hqS$k=^I26d@p|@dU2(b*I@M+7z%%)1G6ChB-kip1Xzq-rlIzIa<Op922&beK4HSd~jTC|`g#^My`6RD-r(}dYQX3SF8})a3fxLn+V@uJro<2GH?we$>f2>QxZrnoR_#IEVJ(|^q6De;U=PVC6y{WL-50p#Wn#@F@ddkuWvQ>f8H~nP<*cP&k)33{Nu_#k%E68U6x{K90eJR1fh*N=5i1|gl<OFv6id&<%O(&4HuaD?L57u3^EZ9wfj8`r#B-%<>W9OjQILv6m7-Xfi`TG2dePC*h_8#swChNF)L#j?uMBqhF$Keai%Z`WX%ORwPZ>Io{-O(Z4gz+F5(?JS?>;k?nUI>agNH*%7j}n?|v+}|Sk2mFVmY_9>D;8SHRZ?>Q#1K>f7JcO1$5h8n6D>6?SeJbbW?0n6si|ii$f}7F&$hr*{Co72Xazw(Y$NhwqOi!Z%Fn&rvLcNOy>d1u!X#L>q#HAIjQzV;tsmASUN)G#Qz>u=BOkoRupcA%J=6s_fw(I{AUe8;jX#kh6b!D5SWk8-LNQ#ri08sah4_)*SUq2OZJFO(;6AmPDBq(Qw#>kZAEJqVerI`{;zb(Jt|;Jo1%%4xoAl%s<zbR=00K}{1mRRk@_^(Kged(DnULivW<!3G$h`^`jV;Avgj{$?xNGnikR5FAe)D)JgbiB6Y9`Jf3C4(NS09$lv^H*Ikn)OR0*qvK2bvBmcZ~{k#wv;j^j?n}i!%v5?Xvf`Mo4S~P5=qy9dzg3rd>z-4%&u;Y?5R!ehRnzMYTjASz>K1Mop>n@CI(0=uN;BP~ZqvO(T5Y@m>tQ3`pL@BKjkAgTQ)KAf1fCPp;u>J``|>*zrsyI0_m|X;YH_+}SX~@816~#2?pHdp)l<Xf$*mCw4Y_Ji8^+(r8{9nM{np_G#S|hHU4mN;FOBCOC`Imdb-Nn=QeemKJPLchl+$S<uD0TjA<q*b(X&XnVz`U5IFX|3jAZv;@G|n6P(aK<L1;kwz(}{A^RPm)1>k0V!0%q86jw`xSz~1XD`wSwDve)!xysvE9|4SH~~_NbW$h&{Eib%4O>u5{)!b@*|rd2Jx-)UapxEb0r6n%jOyi<4<i3lTA4=xotNI8Y_~}>VEdRiqb{0C7qpkxU2r=F#X=1y7i15t_pmW2ZNTbC>hmDJ%&iul2b1Lm8(|}PvG<1k+nTKvI4w~tqeSbcGE3$jR{!07eI%lwLKjZ*jq9cP?Hw%sWD+J#oboTr+Nvru)WSd?0xvKe|W$U=p$67=9soNCOB`+HGyg<sB&QQyL($Ae?;o_LHhdBibp0PPOzmIl)hN4?$+$=mDwGu(Zzh-U1_Rm69Di1w0~S292Rf)5B}<D!|TRQA?J3rGwYs)5g(9`X+Cc~|1jR^leDwi(1+oeMA<5b+TR{`%EZ5phJHBA<WcFIz}Nyv8rE^mjZ9L6E8YOYROzoAli;$_31Y}lgX=j*QPd-)#0|nhHsnvE5D|36`o|jcM+G5nrpGG7ZXd_L-7XN8CkXVELHB%V_YR3ZX2rnqmO+=mPo)LE_)<`DZ^~Pw=eTRF$YA))5(FmNa<tt}8^dTh9mwY{u{4`amZR%i!=^t`tOue$o!1bpNA6f<W`yVtF?p>^j29{1)nqRs+^5w|ML-4^qUtgv<Bj&C<ayy>FU(tET0D~OWJl{cX^b#iky)$fC{sa<jnyh~Cg>rCe_H9hW4$eTJmhdS0PG&7+%*gdtVTX??%6XzT!1w=UzULIfw6g)h$)W&k7nrg0wToGe%xMPa~@Xwa^*v1gZ3K`@icU?4TyXN<0u`x;tUmDAk|`3WQA1zj}qe6&MDP4F+AW7VVFJ|F(b09N(}nNBw;WTl)@<h{*^;N7HBTSphMpdYd0%bk`c;2!t~1M(8+F4Rd*$mk0U`AM+vnA4dsScW*imSt>-IwE7#wUJx0M1Q*L;@qhJ(s#E@(oo;Nfh$@DN64=|GrIHydj^K#u0l7RJ+n{xycL_?ELwiys;D!E2RmZtrFu{INcNf}G<)-|g_*hc6*qL9;`cH%#SQXWo|1Si@>=@9V%1|gZqWLDVm*{0a~@v0^4YnaY4>`}@EW6mU2%XA%o6Et?Y61y!-l}+<rT(|8UN|BaHj!AjiP}_zOA~N5!;18fIvyJomf{neVa_guI^REl9%K6Wz6jO}1VCV_kVf6vG=8!Qr3g0db*P%I7*X?<Gi3QL;&s?fmz7adX;B1%zrwz=;bY3>_E5n3;Zb<}-lyhFt(#sTbaNaHaz9trUp%ayJ()QB^O<y>L7-(uez2M*=?PU+{&QOZg`4vxKkn)_uQ-RHXh0axl4e*0OP--HwvO7S?tBM@9cswIGx<;ys7Ya7A^U9XV#?YpYik&uCdFjXaS)g=OYyu*qIoY?x<=U`+@E!VA-&o)d*6%OOY$0(6vpRnRo7Q^Tp+dhXF4ma5p|CFduscgQ(x}elr)_8dglzEqCoy>L6<n3>hiECdsq=O|H@p&_hjMx@?Y%P$5W<~&sQ$68&<_ub1IL4ohH#lk%cRet0>BB)>#4kak6CN*&Fc0Vb;9&wx49i=uMLGnO^*zGB(IrOQ#*Pn46A?|4Mja_7E1nh`<tJ5yO*DNnK9&<5Q(AK-@rSZT}YW;n4bgbC!QMV>>H4446#Gv+_@sQ?{+o-N!;wPun5o@DZ{kly?GQA>w+Tk8Z|!l<!jt3fXg||C=d%g8eW@S3ID#s9S46Mwe7+zuiU;rkRpz&gop*H4-(p_YiF4KFJKXl&89Mw+o><)aLJdZoF#k*?FUgSP<ihh%NK9WLv~;t>L0chO+V!$VzLVx8i!oQs-k^GpXsw{cQ`)#ZjBQIlOcsYLSa`99@^1h7Ams6ke@UEAZ&b#`-l}Wqbs#Dp_6()&`<l;EJx89a->R_M<4JBoRR{Qeih(ed-_DJ3h7PFjME=>qv0>%0_m4sInu_wJ^ZdX-rau-g4Ny!Q}N54(`N6T5w;{Ma+2+gz5oXLnrj^bbF%<_(FG-kAeYM1#)xM}hllTqqrGGP^2^Z<W5-&ukBTNqD8UYc=EL{<uaAE?+CwwmZv#Zf>R3VsiSgV0x9?E(%qkicTtU2|gjXO}X0w=Jo>;k)myo`v>O5iAtVDa`OtP(LF;1U|1PV9%i!c5>+A;s{1@>$ZcJ6rZ!?E8vn|AX5Lf;Cr<j^zJzF<b*8W8W@isYxKv(HXXNAOSnA7lP&@E-%KN+vgSA&I$FHiZE$>_EL07p*+er2*N~ey}UkN%5aX6CG?eboE40BS$8Rr55C641F$EhESTHFnerLZ*Dn;Ym*ne@0>o=uC>+qdIcnC3?4Muzfey-)G3Vc+!wQYDJ9<fI)rDsba^|rm*vTcDUSihXXLAPrb<GxRX(Nq3!w+{1xWh@+v-XOJzO!F7+X@$qcGnFMTLxyvngC;lT3x!saxE<7jEK&_Y-u)Q;d*BfTm;;rmJ2WDy>I#MueODb=KQIR>K6JuGZJ)FZwUe=x8*8)DLC|XKsSVSq@u<EY5mKFviTUv2IqjFYbHQnL+ma>(FOr3$!4;n?zisp`rjrvLfO_7@4hIkk69nXRQuSN%5l)jY!r<<&3R6%dUc?Jmk=an+nPP5}iUl6OfBkBqX^gth5^|6Z(){0Vv4S!p4<B26J?vC7gP5jdoTK0s=?ShFxX6X~<kdI%1cF3KjQ)!1s~A_=sfSBkO`cl3;51nV^1N@%~`XFb?w@VcS$dCaE#h+=h*4y5MJ<W;`B}7C}fNRZlsG>CQOSr;Wih(jmD|)=liGD&Tx1p1^->@pWUPgX+eY`@13Cz~F2!3;PWe%J9$?Dj4#)nS!~}%p184o`C2s%C_2EFov%TXsr)&qluZV91sOBO0v$Kua`@3lM?<Q;7lm0O!$*g7?>bbi`|#4N0bF+B*#B1=}F)#IV}fq2uPa{?Qm_FH{v)wp%3*<g2V`OEk1(mL1SBm1=#@RMUe(pCYTT*%jE%?m2%#ExuYF}A=(h#12Q4zg9z+dc+`oor#akBx!RlYH*~@UPJ~P|Vlk1Y<Oe&+q^x@lFQQ(Q;IHMSxZ(^!Zd-t5#Qh2j$`!`39{8u39J$Z(K@SQcd~j_gkDyoN80@(6xR&X<yOkm1A)QgY3Em;Y4L~I>xMZw^CtwYf^x@xfjHKLE>{G6ona*s+sQZ!>jCsegy0cV`jA2Bi0km9*4jOlK1s`cSEjP;*&nhtmO0W&$SIw<5k>s&ALrN*f5AbhMNb@tf7oh!#>q-*pio<f~G)}b8m&fNf#Nz6ziJ#jRmWGAN+-0xE$Icres0H+?#Z7q|RE4TVd8cCR!c0eI&QhKDxt`BG#wi*zhx|?g?L@v4A9q5k+oI&6T4AWZRy4kYXZefdHZH0~y+ZkMCwPtOK=ANnE|1L5PL)ljDt*sci3mQWbex9O0m>P+EC?eZ+?=EWVm1LB7J%_P!&ud5Qpj98MxbqQJi1Rb1Mj$mcZU4Lhc|(7=DY-GzTZ3fp@&gv4)2)sG;CO^5yOJAJvlC%M-Qpk4P&a*2@!vKWF0O<7>An-aR8Mqim$J#UTS*@xGlGki(SJEGGgUMzE}E7=|xe8fZm=?`zkTFLz3Fy4d&V4sC@WlT7lM41j-Hf>XNJ~6642ED?xT^HOoXyt^bOd^1)Ct!7%K4Y>c-Am{_VD&27~3pf3xJTTIB)M+!McCr6m6ZP%`hQr5iU#W1V(k!t+d=gb-<SKTx}IvGl8md@P}{G6)_YtN0^$m%6h9<vo#FHHj5ZgYF~;OO6>_FXCO%K)BF?_{%E(CUif#joAAy1#6zVozh>W*k5V*{#S~iOdc3WaA!va0PG*aa-v+bJwXskmgpZkvtaFbs*NN*?oArAv4md?0)X`(gkus8@?yGJaAYeP}+l)BF$Z~iXnZ?kC10b@l`8{mIdz}<)O0?XOFMza#fqlX>P7+GeL0>HS5uP(gnErLPR$#ngT#}z-gRbA&NrOQv@t;HR}(MeYn|Zn9!^_6S+5^)i0>YHk*igHF#7E`NCYY08~w3D9YhbGN?Q2v;v_<L3*NmYAG0moNCG62^rpeaPr*OV2{rpUV~`Hk`A=T?#d=WjBL7Wf3BPt(;t?Y<U)Av3HG`dGjUT;dQxN<#;j702r&#eo#;rAOrMT#$IUdaR>fu87Xa@a92ZijFkexh>J#pMWfvHy95j|8#jNvTzY>lbfn~p3w(CZcrNI())=NP9M)Xh;EqpyBb&;uG4J2`Kd4vAPx;Ar0$dowLi+Nkd^zd7=ZlDza-3{9-Bp}d+$*e2_T8l|ZK)~s{d<`q@=m63}6g<M=S?mlu2fFX@umE2f*L%`~BAbW<5p8M@axW^sL?I$t7^~V7SbeJ`!~SJCcrjBzBq5S_;0v<c%x9pu<2pPDP&Zwnp^}*gzH_+6_aM>D4%!L7(J;TcU8#(!;SkxT-?TR>(9`ByU#=T;XIeKuHxM!vjt{(QCXW#*qp2}9jKJ>zv~-yMAU$3*c-YY<$GO)qhJ%A(4_1{qMdo}5gjy;1ChA_<c%5TjQSbZ!g0wkQ4|MOCH4)5ujgftjML@;^Jdw!K!(MAhMXdimg7rWRX20BaJ$=N(FCFrFc|LD#l2Wsl*22LNXuY$Fj%SH}Dy?gED+*fj{$ZsXJK7|(quit}53*_{heW+M-+5!QIwAqJ2FN=&3pgGt7WZUfHT#lOO{rsnPQdKUhkj!&-1LSr7nld&xRgj^)~&ol;V0jNx0^C#coIB6!lQ))#Ua``_)kNYuB+wh)=h~hG+1@uHl>+}IGY<NcuUy(FGpXDUYtI8MJf!E6P%S6=$skrX7a`@KHN8T(`;TMaaWOZY|RklX%(AsklkFes6rlBX}Tp-ElyN;55qyT&Js<iovv;F#hv<W!%%H3$ipMu5YF=|!^|{xJ;Y9a)t5p~_6va7dP<^ATgC<>NMBJIl<cObPG!RuJDidcOnHbZ5`hxuIQs~$HT8^vE<R3gKPt7~N34b|SO6=J=Bsq*OLlk9j5S*vV3i+`@>SGA&pfai%%6w8TUAoGv2xPE<@<93x;}^+0X9F&{Rw~%ey(oe;~q2_bYvWOVQSkCn1|zQ@SN7`-w_h)(vLYI^LLTO-?ZrR{fb@8!5bI-b2(}mIBxvQ`d5-d4OQX9zrb_4U!qy#Tm$~YWQ0LK!m<-++5NLNg3cN=+lj(1G{^sjKIn&uGLsm-W~r5&;E?{AI(n1WAP0lqfvIL984bcnp}s+Syz&;1gnCl=s_ETOnP(|80zRSV8+jB%OwH%_nUY|g|1FsppY+RuP&5x*xi;iOdW5cd!;Y;l<dY5R38rh{1*l~-Ch)9W{4d)T>BS_<f@wEiU=M?M7O?yi#o3}Os2Ry!lN&Wka!pP&k0z{#SsENbq+7ABlWDBKZ~&_R$rXmZlF)x}lH4fy4ZXEV#@ArCog$cUXD?O<3wW->y|SD#snyHs24h%2or-OwnsCl&|1lV6SQU|6fk1&<0&S6w!(w<R;#G#dnwMX(cns4Ea|v<>BJ}m-iW2_D+{C$WcSbyc0%46ANPrufP;;D;CQdUB;!@SDyo_DB=e$n^2;HOOB$N~UL75=}sv{MqVS6^~4S%jlzJmk`lt_6ZLxz48@-)Y=d2VSCrk`Pwffo)*Q5%Q>x(uy0pA(D&$LkA4-)V@Jzma%=a!u0-tZ0J&4f2wy3J|t?TFvX~6X-(O|2DhBI#3g66VNMK>3>BelLAxNjnBX1(f#b#-t*$=g6bA_oT8vq8&Sb-U=RZ*=3e9kD$FCNr0e*?@70jQ4J%r~fOtt8<KK%G!Q}?icW<c90t1r}=;^{L)2;xURQr%hY*9}bRu47ug0mFHTub0rvY;F3j-DSjH)zyPeRU;Nr%s#IrxkG-7DgP;uDt(UA~(ham(Z5&*Y*FxB}ELL8%1(|e6XqYBsNaFOWSq!65TxQHu+2UY=Y2>y5D!&+W};Z4wZ4SZS=R8b~jL_2poRb8GacU{v1MOE!kpMV5ZH=DWqsG=z3HJTPBu+03+Ux(tfzr2#48rH$uodMSNeV{~`!})22AaVFw=J(PAUTFxY9JHC3V8Qy!v}`U1-Jvi@WW+Zx%a^YbicXrSkq_=v-{MynRmb6!=y<Sz#U%DRdlq?ySPVPHEbSP&Sn{D3^9Mu4J3K-b>&N=QjQ`;y4)YR)M!9&n`;6t<f>D}oc5pxDUq*d3QDf&HE6uBTGTU1KHS-x0q>l_b8$zY-;Qf-LVMX?ZD0_eJOd*yqkQNM=8!+2qK0&e#|Oxj6zyhTc38>0%LH{YV$N-EJU-b||~0g=-fn$HFUhQs+Umiab!CaPJWp5|9QmJDX|gS=Ilh1f(%ET+iswhei%-%|#{q8~;q?-UJ7&MDN2VgR`_q%ie9Q*<*%8D3laHN|ls}QJv(di2o6S!%9Ew!k-O>5<VLeOU5POpvlCjBHUw1Ks_PDT<+~P$@EQVGUh(gq=*@Fb;tvT-B2A=dU{pLYl~2$`vRfzh(?0g?I4bsCwbgwM(fhGjctbz15w5Q!8`bUAL9>uqKE*HSp<K%kp#kUAbB1ve3!bI+>Jmt(^S&V={QBXr20)eNk*%2;RV2G;2FMA061j*1;>4G)n&CO;_D<#Qg9fDne$@wPU$cclL72tex(K1&al-Bv@fbdUHwv?uLJ@|zW|&x#_@pTjz5*h0%6{(@<<QV2MiPo)#lPPXHkUL*sd>D%eekP70AWTA3>AjN3(=F?O2e}P&vKbS%P+Ne^USN*`!svtZPq_t<Xo@=X<pHj<Y*AK~Hb4ZlB_@c}haZQ@Gdxn$s15Iet1A+{b)lid#f+wKvWzwTInX%X_IMbt<}^P_teiQ5~h_csA>lq9U9&$*PZV__W6Nz}eF*UKn0P{Rz|T3d9B`y|n-zR%mdkhWSqL9Qz`GF!-MpXFZETc3Z7%5J~Oh=f}x^QPSSv<EKn!jN33v3(=aW=fNiw1J8P);GKdV?e)k09r)xK`b8w%r#CauJ$x-IYI-=@M{?a**{|Zde{Z&#(L)pO41wo_<m~^Cm+Ba&m6L+!n~VZ@)nl%B%etT_2emL;LcxxC?5u1lQZGCIn^^hZi4}JgV?w4|8b?3F&dmBO;Y6T$Qx}Z>?`5V;cc3dL0EtR5{AZN^g!r6?eMz4^qkP_0FDrlejd&fBxyB?_DXeMh@mJ1fZtK94p>$XH?al0(S1)%pYz+Ch$yR)A@NG2a;JxNAC)oQwg@rpP!8M!a5S>DU&!Zu5o)!c0s~2*UO%cY!-i%2ff!7E;;_}4svG?vO?W1lLdmIrexz(!qtYediYeFr_2<?G3;W_0&$E1KQYtJ_L{^L!eHov+{e6yOF6kbDywu?6z+cqs_hTFb?hdF$0HW+~6`5VlqYo0BH_<C+^h?UdYoTx6G$z6#5RTW>C^^yckpjmur42EQQ1&`eU0SogR#`r)_7ivN*IA^|;gmqG6Cj6vIP<(QqVmbH}Pw9M~2hRrr@~YA0*ND}(aV{jXVMwF1vjO&@8O{Z^&^IMaCb6kU(@FkV9RZ3bG@sqTwuLBH#B~^wjc*F*TCG#s)~nQ_BL~!fk%eB?IQg_tFzxu45uB#z(^)q(w6jN9`?fd9Q4jhi_tzNY?%WLlNz#=?&f44VV+JZ<9;28E4(j%&s)+YF?xC}|{uJAZxv3zM`*!Gp#?uoaj#daHmY+Z?bkN`rX%?r-`~exq%+-j0zBoG@Y%^MwyNHO+3N`^pv{OP+^X=v8iU!V`gdfQ!84QCK6n_h@G^pbMhZ$HJ?gRPHoIbgPJU8$h607VCsR!9}Ta57%2eH~CSa8vM$jv+EJ!WP_9%4I0Zs;Ax1mK3pH#B&23!6^gd)FTwt>1FtJ*X?OhQ>(xdJy@AqN4<(uE%}XhPw8t_yi9oWhh9h_v8c2-bBRHQ|<+{-;p79lj{Jh?HuxUwzF`qxo7BNISyiO0~4VCGPeF;9dJg-Uy}@Kz7GpsAwguXd+oDAG#9^8+mIfR@_MHU43!T!hf3ezDIU(!N{0<_Dg?~dOQiui7K>N~?KUE^X!)(*9Q>j=XRBM6^YDh$gF%n1PI23aMk|0P#D|Ge(6VO)2O)0ke5I#uW0~+^B}UdB81yV+ev{sYhFFxKpdp|>oFq2bJ$nYWb9{jdVE&B{K44RpSfxAYfcHq}Sx_Mbl8L|)35~Iayfq9x8+(a^AYC93321WNI*Z2*)(i#wphz7s7u!&=H#8Hb!#r~D-Wp2Flb{C^`bTEPpIo`zII|~QXdHH~P=|1vr*^UryeV~sp{Bs!MM|_hP=&y59)@3nuj#p&t4T10+)@$O+g?xHbPgi`n2Gi3D0mq+;1k3OCv8J^Rq*5?e2lovFiL<kk%wu>B9~15A^|ZHLDl%4zY;h6{Q1At^EVmyOp&{E;XWeZdA~_|$c@7k+vM*n7``w_8=6U;e4B&o{FoWa1m$r0AhLzMW^P)W^i;0<3s8<X40}t#Prb>HlQDatI{+jl6O$SW2Y`}@WRP=3VF!Jr0`iB7ac3xeIJT_xWn0FH08hWfH;>g#N`{|)1*D>aU=hR+Z~mRrh5>yNKxTKb1g%VST7PM2nlwL5>G2GSqXrU{iWIGHUF@2GNr||&&28&(?98c$7Do}(ec8P5g_b^VZA+NLQV%#Yh0<?;G3ojJY>xW1O73O`;aQU)7~Kl7ilg5so_XKS7bKQgxd7FYRxEh-?C$64c1%31`Rj}lCsntcv5t6OmN%|DNlgcT4esw#cIi~`DIMaZ{*;up#6dg#=tJtn*!ru4Ad$IQ&WV+SI4zKIVG$5`9Z&dgB=BA=aoX8$903-Bo(3`L?8)+RwUXI|6cG&4P}u4w{4WD<O%ys;9)LptVcpg@k-OmD<tcJ$hR}AQCiuTRBV~j{21zFcF=db}DBQ~?u4EXY%Rxe_i3JsdU&9n`;lzVD>(e9Cz*4j22N8Ond$geF!8Sq|vvLtu3hxt@_RhbBw^!e~h&&O3RU35S^=beD{IPy%AHn>Psc0Kv>_Oh)P=7>)><<w}aOPagNl8d4cXfGVpxEF3L8N+3X*kqXIQ24VhhS1EzY8!<1aX{6kSHR^?C@$RvNY)gaiGhdqsP5A1XCnjA|BjjOOm3JU#fA*(3cc$u5%(G<3q+39QMZKR1tU<=nT<=3xCoj%=uDliouNVw9MsDS-O=PzGPGKGpRBGhic^`q3QiD<;sCvDhQ~W?u<QK5b?voOB(#ESHdXV<ZJUbD+{EKloc<L)(~%G`XqHJPjBfSMlS|VlGq`d%l(F4=`H8B8MLXs!YYRVA~2%_jZnE+7N7~jBH(s7eexgR81MBf?$4kvN0>Q`*&X%bUWe@7!H4%*t}?Jp2|4o)+kZN}eR>AT5wXDiV3Z&rxaxIt(Gr7@6y>5M581!vruSlt`Xl5vhr+?Z037g#T%lqt@j+CNoY@wW`;7SR-^ALc92HU--YCJH53Z{{@j=k+$1U&ix!(rOd`mz4Xe!JN3mJinMS1;e#?PMvc9@YxNQ5LOK8~%&1aoQv;H(pnZZHQuV}A^y`=jT8d?Zn5bXf{e70j9@Ok#%fgrpYTF`^p)WjkLrWdviJ^T6hk?omRq0GM!c-ROk0L5A*U6#Io}Q37yLm=h;~%gb;ogO5gwpJ(+lMobc+h=b17O%!G*()BQ`a*z%%>{<||Km-QK2^tN*OFN}Efze=lBW}Vl9?aP1Sz{Jcq;kA0Wa%5Wm}4R%?88~Id$7@PQy1)skTif^@V(?EZ5d$@TY(YJkCTp7AGq#~k>)%}Ty)Sojy|h#pGA5LGwW|PJV!_D(bnf}LPB-Gr|$<wehU502|4>FK-g$LNV<CTscC+TdPFOgwlM$xUOI`ux7SjIO(FD5x+pP3NGs@Z5_rreo>d!0OPlOJLEEI4+`GJxULKpg*C$8iStCJKGPJti)TIA(5UT=IheCN=(~C(&K|<*tQn+F%$`~6WD?{d<iAvyumm%|S^w<u864M33Uf6ZI7AGE6Oc2k3N+1;8zk{ewgjM9R+7w5R(Ngp~ZGy{Um^~?XEaPA^o9$AJlaq}Oh6ap8Ny22a%LhqcAAu<SFq8uBz&>>^Fa@}YZQ4<F1=E(K$9QfLR$Oa5P#Mw7R<X{Q6X>RM<3<;Xnma#FGTT0KftVbb{e#yWWY1;=GrxM+GSO$rP~=R6Y7Wm&`7IB&Rc4cIJ5(QfgpTJ~fp7a{4(XYm`&hlD-v%pg7uPdefY~{=a?;abS__y^@sSK^^9}%IWU$oi_m?5L8$4<7XRobO(kVdz3t_CHe-m2uY;RGs$%&0HEhM5&`ss}#^@SpI!GbHD80U)`Eig?4v=cK)=}J;6HvVe_u%Fi+1!#=yv&kSx@OT#W(t*!^m3g_$ILyewXFi~xVQUI!gXH-P$5|6_^#*n-hQv3$O%+kuEOJTOgr>B?-~mMvxLWvhbVGNs^zYnVMbMoyMPN?Q_`*X0IcB2xaIky7d%42z4K8^E^F?|<jf8IEg58U~x5$V-q;UAr8gmv+6bk7DCtA#P_C-pm=&~*j;(9P`e4-xuG%Qb+@(C4E_@9XiY@4Js-U({L9QDc1AW`HXv~f_X^#pc3bFJj8IMxf)vziP549E?j-_kJb65?DFN}nY7tCuXu5<1~!YcpDzH$FZGz)UwSH3UwW3iX80GHz;2rR~u?CB+3AH)~QuPs~P(<Ro}3%4=(w29A!BKr*;FT3_YVVq}Ypo0Y=3D$6AUJKmCWZeq%LWQfUcZNk7mFw6<Y#$@Pjiht`hi;WhMS;U#AHsf0cfFi3HOwj_KxUev7T@V||6ILgiKghCS-kF~R!+!N=R!0`Tu$i1)c6IbMGdme@`-N-J>43o}87@N(BAnG17l=T}`64J|xbJ(nD9_DSq-@fA;0l9|n-o%LmD=dnMjJvrYi1fz$6@`iARqOs0A&|JVF8Y%dE1t7kf*m<l<}E1_PqYNqSWozSlRnqa}JyAkE1`+zHjZ>VJAXKA@5}tPUj4^KTvKc)@I&afhpuyK5Y(m-|f9Ac8`m9hnTGLi=ETvulomY3V87W4Gp|~;HCjLMRZ%{ADt!25I#IzmdjguPd{p}z&R*B={5eT-(9o~J4C}@`pu%6)g?Q}gV+w~n8Bl|<6Q0#h@gs-w8-VJO2l8_U>KTi2x&I=8aq&!@9y1+0?#5`XLIABRLOo?1x23o58mpA`>ddTK9~M6<Bim@A(B9VD@a+{Nw$e=#LT_1fvG{vEEXTzZA<~JMB`E!PgF<8*$DzYKnG#CXBLPPB9OZEbOA9)gtCrUkOzKJKYy5Gg|Z{uT)I9ycDbc2gH+u-Wi+luJ6q2g-m9QDLq~}ycZuQUWtf^8kq52Ktx8d0<Q0lgbTAdP?4DDBlv&i~6gHPR-Lt5T;3XfVimw}Br-3mj?8eS{C>yG0c|A{8i7ss1XrcfbA8<XX42yBzmhAsdz>fX3Om}2j;&j!E^_;Sh_jk$_D!?KXl#~mR^@9@I1R4ZbFVMW<x{WuBx7M%-h4aTGq-b#PvQ5o~-F?3g&QP~m*A6WXf79C_;wj-ZB-EA;ttZDrnEE)oGyA##!7S$<fC?mx<@yY4>0JF;1a2?+uu%F#VkSL7zRvzK(<f8OmoV1u$X2-Bct&aMVIklqBfUMka5liKRL!S)3Gx_T-v@`UkN4mH@Orn{ee>q<-~*X`^(8)ps~s3BQw8^?oU-;hZh+es=X!VlFkVfA7>O?=vQEljg)y5JaUts1YkUX?nwH&}`)yQSUkfxfhO9N0_i8OEJt+sUnJzxZ#D$cH3gRrEc#ZJITb#GeMSVH?Wic1t^{#5xi)sl$srV$PVGQm^**>f`=3T88<dJHvc#4tpXaTYX#cEj@Mi5;GgWSq?ThPsNV>7zS$Ze_usMOoXLv+yp$juekh9~MiY6g%OW5v)1ke%5kAEgPR+KEetE-EMF48Si0p#v?%U_chXA&-}Ik&dg}>y6N0M>wDr^bj%2IV)G?2-dkkB|=95&^%d^@zOW8!>iG{!xUM-PQlOVyr^fmQ72%FJTMg=o992kT0knCC_Edxi!sw?AD|^1dv%AkHH5S_@HTQ7U-@s?$Nn<o>;;RB{7zMVs-mro+YuZE;=N0zk$a3MhJ5aDt|^hL>;P0h0m}T+vE()FbKQ<<re4{UxG*Z}Q9}V@a^hfZVFSgdEB}h<+1G>AnTc-sv9|y+Yvp>?LRM7NPCRZw$S;7?*ML|gd?YwT0Z7HtTu2yqf{6UYpb;QBrU?lrJ$F||vUi1<{;s^N2KNK;2#^-78wRG!xX5nXwb_E}ZWT;8#fs09M27fUBP&t>oDdsAtKG=F-ViqC{FeGa#sJ`){77>DD(CqWMvLOWrE$w%GxWzmPW*#6Jof2RoHXU+w_e?6(RE6F?j^slCKyVAWUsx@z&0iCf>lKMpm3+0%FyGg2EBGc8U{@D4JJwqozt=Gt1G2tXxilh{>anOY*MWH#R$C}6$*$N_5{)gm?4*-b)#+oNgfQ4*r}>zmc1SQj^-)5bMoQ|RC0E2_PRMWSYt<za8pOb#w*~nPc$ts6W{K?-7BDp58g24HP%6I&h(YKfn)cU^sT&B$<eL-#)4nZIClg4nF*61l0M_q!c~tX;HENHXWxydZa0>hy$jCv7i#1#CoZ?X4FP&vhy>2LZd5>#`LTDK)EyK`ZWBY0S9P<-)WLi(P_DZ!f&2zuJQyiMu12R%mQ#s!F?EMbzPXiPI(T>^{9R0M@yv~2zGbmS-|y|dDZcsp@!p4E091!WY)WynWCaE6`1j_?_zS>BfNutyuJ=3W{ymojy^Xzy@yW@~+5L$Bd~x<W-TSF6xHUWLwkV%EzQG6M@B-?)>l2rS5<Y#gQ|1o%J;V1e#lqON^EHZvzlfZrAKo&X-<_A_y?TNgy=RG{*VWR{?UlI)v(G=zUhM2JxW<g+mYc?x7+B80qtvZf+#R3;t0_C=76-qA6(bD?D*Em?_{yw(_KW>xmOs0$f2q(9#BmCD)T9*VUoXJRb#+w*7dC%`IgGkjxaokZpfHGf6^=^=PF6CDLbA<K@0$67zYLuH#1m)2&L&4B2EM~q9}dy-X8TM*uZ)5o{tXjtZaBj>&j8~Dp!H5?pOJ4iwhv7Nh(%Z}CMdzb{xHGbos7Xhha80mXK8$-K6JodWt2TV)SLUEa%L4TWguL=h=4t(ZtN@@5cWuF=RW^Tp>;HmmdvX)a5RL<ennIAt2Qm~D4dL~NZ2-WvUx5ve^{|(04hroA|YV3?N({Iw@>vHGF`TSJqF0p!Pn$hfx1GQm6mapXi!(C)0mU8g%lHnk?-BjV)(i9v>2e50Wdqvp+o(=zPjz|bLk`5S`qIK#7Hi5`sCgtP)!=$VYA@z!A*$IP|}D|nMRuq^e>bFs9YKr8Qzn0M^=hYm6Zu%aU{GB@V|rmq`1|i_#6M8GiZ*|wECUr54S+qJ7cC}b9ADR<Y?GUQ354&8R0DAIVCexw_a8j*OF>`+#ILNdPm`aQfn>QNu2_`Rm?nk6Ax7`2;aQJvD(Sq&z{KCD80fw3KOKu^f-I&SLm&P4lbc=C1bDf8MveYi-mjh4l2LLCO}hgL5+Q#?GUSrx<_@lg%X=LD?s<aAca{28uAOUtU4$c(1B)Zc%+{@kBvWlf{tBd=mD;8<5LE#6t<>|nn55j>I17rg)OE0Sn$b+ND{P?OB0z7mBuy0KPNE1x>z>$wY^wq{N>IL%Qxh%<eNiF7I#rBmrUm{biNNB=dSeMpb^wYfnEu@j&?}^tM~_s*R1J9CC%s7sw*)voE07IoOGJVWFych&;lp_BoF73#5vLf_1lL1+SnEahx`@09e~aX68(120_A!?kn|w}Qiiuhi6~D}AKc>*qabGraYJCXkN05@zdL-h|Ly+X5m`i^yncIl{5@^>4~O3#7vCJd`8!gsqy6vp-@wm(G@hP5IjS$~S@sR!$^O_b=jMK3J%*DpA&L^9(VU=5v0B#PI@H$Hp|hk8t>JX&45dS51T{PJ@Y`Y+BG~t+<3>jRzIeU+`ujb$wz6<Y-yOc*+dZHcfPDh3Z~)l5AKo7CAMJgxFHPU7WmC@0s1bgF7*v?9w>WY$d$157R-Qij>W4S`@4o)mS3mp>UVn`pGxNHC@SR`M@Q?Zb`>)f}(SQ^~{~~|I)6<*J{snIMOS7v<gY>VCp@fQsS^IyjJF`V@&*$~|;J<r>!%D*>mGUemEVh_V?W#2=7zJy}KY~6PYON?UaJ?GSdp=vpYW`?gV8iYVISy)B!Ts}zYGd^T;pBXx?AP7A?5-+wQp_sMDBIn3tAI9Bhlp=SLA{)IR_o(N!~goa8vNE`(F0>{{)cP%Ia_k5gh#9J6%t^4>E<zEDD|d~wMTUAyLlYIL{YvkAdcWlOfe?J)ik#{4_KvX*eI~}c5Dzd3oT189bq<Gp29}2A>9B04Z&Z-tN<GT(3j}zdvmE_y-q7bUu&HVKIweZ0zMmc?RrU}vF3EaIb*7@_rHJGJ9y2%-W~pJe-BOy5;?3L7z<3P%Do9Bo?Aftq@9J64n95}MZj9LZFC-X33)0wZ*L-lhOT|Zn%P{}_@HiT9O;ro-9(BZ!uu8FjN!Y>mAN^&%#cV(xjerzM+8PgKrZ75#t1ZA{R*wrpgc-x&y97;l1McRZR!-T=k0u6og>p&d;H|HJlAxV9aJE+#iPXdXTg3Y(c4e$e2vf>o`V5atqC`JxX9<~1-iT#`gW~r&=W?fdfRifvdetSy6M4%vs_=e@93PdA8kU~w)MgXyo$1e-7-Q2MUC2i8xVwF1Phi*p_1D7v^=^7Z?JZAss#upW?tUX>5m40Zx9CsVhUw0*kTwfUG+Y*i%Xvn>2sSEDz;nI(P}E}Q*3SLMDdC&nqJF#V(5BjVhlwG>2l=hWy!WGi8?jPM$>Rwr+}>Myq%-f?KRUArer-+VmB;(7EB2}3{EebwipILma?5fFmBf~eznj!eycA09zzrTim&`m1XjF$OjYxW4LR+Fx>7`}>ncfa43`wc+(OQ|q_Y2xw=Ug;6pBVcqVBo1^%T?Fgk`Q13;?mf$Z6O_*#?TLNgFKQk;?ZhoUfj?{VU$<d;cAOfg&l*oXe|6H@rW8kH6&Ajoy2qCvIuEZL#VHZW+2m<AY1j{ezp@oMtLXH);(b>ed$QQRw^-4ydV<i>F9i{>-Th>HZjI&r<X*7_=s0a0k<GMXc3R8L4~pnA!5{*i7cOn=MOLWv-Z3^Qn&}3ob>EcDSq3pA>kc<|MqK;5E5nVU3TN1FSfn0(|`73?yz@IcSQWf*3w<p?E`<%gyeGR{TNGnYU*+t&^6-Sw8J&&70XL*Ql~K40;~k03Y7(0Y~XyAzl*Z#GB2R%Kp3E@8V0vs@SEMZkYJf?GWzphDlCNsSrv#r9>&E6)i=E+mvXawBOz|aGa@x*;H~GUFalgmjX>DTTmwMyPPXZB`juhOK(_@j8>6o?s7HbPTQj+!%9=y=#GR_^&C%Oa4WVKtUTd_IRKBbs?bFllss3cY9s9wO+$BOL}bp{$}WVBp@FEgG;?)XwTo)Cyk(^=qlsm*o#@<_<~cwhLawU{{%h)FmG{befMPJ2zFh2vzf+rU0~f@%E=uOao=h_BhRczZi}JdFc$Po(zHO=-3W)gddhcM56pie(-dH@}z#-%jHynO`f*(L8Cqf4Xmrkz3=g47NW;xV5s%HhP>%hNzW5HRzLRSl{y<SxdNQq*0rJ5f2f{Wh&CP|uzj1`}q$gF6$cc~LLbr||(#)BsPP^$f%?$+=w&HbrxlTBjFptpaaShMwY)_;EmePO2k_1pdTdi(j^#IO5%iLX6IlvO5{LIwl&h{%sFeHJ+N^O0xT!49OvbbExtJHRj(7y}8jPgQ_13LaZ~5tcD61msa73|-CuvYt$`lk@fRQ-$-45&E<O@C@b&r=L9i1iZtNkrN^#CFu)DfGcTZk(cVcEbvL^QyF|VqH2_Td};L#W*#6yp2EIztczZn-6_eO0xzHr{meHGrNF<soT?i5_64}*NgF%rDp1Pg?ryY~BDAA#M887c`SPmlP|B8$J287eDMQ-q<>-&m0#Sw~{AP4P_4A&amIy9-V*d5zc`i-W`!h`fI4>BU{PNQ7{t?_EO*My#{mGzt)E{8u-fWsD(!sOXn(f;-eG#f*F2ov(>4383b0B(9t^zlVRg0o1#nO|@q=1ZIciq;$zu67g8r+=)MhLi~3w-W;KCl#C)9}}bJmU2er4&m&1c;6z7S?$m08zkk=JcKEWwRnaKCM*I))Q}<61oB!S==@hTC}tJqNXi^AB^Nl7i+)d)d+|Vo3Bz(Ke)Nro?XaCcD3cfpa*P+21uPz#_=c!!1IF-sA!Nfk!*dGy}r-?pX_S0WqH%Fk7BL7l*vC8T)mww*d{9=_iWsCR}{5oYlaY(ne0w<*~<=)Wy8{Q@I_OBi$v$4kJO6oDE4aBQbtj5ff_s0xo~oX)$+817GP`{yZ&3Z2y{Gw=*hqtx#BcUpjYcvu-Om+7ZdP@o|u3$?f52oL{^tjQ~*{Aq6J!)(9B1@B_ZU?(T<HhGR;Co=%j)B7z|j%^}1)wOQLP7U0k;vg64a{Q)Un&bZ?n~?7-9#LrEtTp0HI6g$j}|+?V_+E+F9#Jid?Bl-P6}YJvQiX}-sa)IX)@odYWZ8$tX^P)RvXfN{-|fg5UpthE8lF4jrFE*6tGjN=ZAVgyH)t8k9N|MwIJdv9N$ctSQM(*GYEg79#^X+*XQceWZkGD~)7X!aKGn|TrbKq~Ogv{mIfg7cK3e<01rE7|c+(eDcbg9rv*pG|fF@MWHP-TW*Y3ljNyQG)b^c2<WHqg7kj1srB4X9GD4_!bTwzL(en^1MI6mDl@^)*TO@I2}Q)oL`Q&)htOPV){^mBXY7CY+trAE-(u)W|0kl{^Q;en-1T<-9MHG_riEqm6j68*96<r8U<)+LXXX5dmVwO@LW0LW7R~_msN9O3!Wi5$Sg=rLqjw?Coc<#n`#}bLyTtYpx)7^a=r$ttNF;3ktfnXIK{HlMYt5ge1Ht4GPlHgi{5EX@Mhaeh?<xX^>!qKr6TIqIHXLOj;zC8t(tsOVX-GUzs^u03k$&QZqmfMN4Vp@ny!s>P&Z$Dx-udFYW_mI%eFdNyC#82*jo;SOjz0VfWKzKk&H9&^I&i0jN};ru0V=`s43|GVYv2X%Q#Ex>%ej%b_+imW|IwEUx<+C7n0$D6N)Fy1UHX$UOs^VjQBTFd(2bYu*v~v0wZ^+>a<0034GQ$C=sCXS^dcnV0M<yo`Vnji=p{%pq^w8FmNanziMfQF_H#!&5`qrx!<sHL+ICc+}3B=i~Hi!ooOEb4E>Mw#&FYlGUi6m@gpCcnQyT#pV4c22~?CE(d@2B7$%j9HN{)FHATfH$}`RZ8k7Lb8etTbf5GL|N<Tosq3bb(lD>3gJLa0=Sb>VN3{o+7`hw5&){jlAN|zg77~`10s;m3M>!bbm$3)eS_kJq&!GG%BT__8r*RaNWKOOHK9qhifT+GawpdPS3cxBz;=6kf?`ry389`uuNN}hy4IW42mb!yK2%h8t<hzhGsVJhSyh2ua$Lgd^<L<+W=aC<HLu1w#tG8wMvee5@eBR#+)b`Vv%;%jeIH^2dKi2QqWlZzqH_!Fs_eu9D!xDY1r{E)eq0x!aGD%Fm^wyDpyTH>^y!nUiNa^2XZ(Bl+SsJg^kK_pZgBN-=~V&)*aMo9~7;RllHV7|~$$39yx$<h1k?1ffOJ!BS(cns(EM=IEk)so;v%@sXG_dbp>5X-h<b**v6-@y1O`Zw}T1n!LxA2T>Tee>+U!x$w14?T$i6)-}PqR73IowGr&O^Gn-pt1ORDpvy3Yi=SkRN}PZQ86T6J!&s541?{RuN??QDFJ9tm6I9YWPl1yPY^vsffoY*2hQN-$|Jp->`-FQKywnKFKyNyJGTU~7Wgg+W_bbiIjJ*1hSj_7RDjL~$sG6Q7Mg+aM%6$h*i)1Gwt7eye~@${KwXE%N9ivG=$}3zmjrkT{Z-;q2tY0b6h|!@U-E0<JX3b3#96{4k0xH6JlP#Pb7T|KGeFFsr`!-|sz5tIPc;?<KY7Rwo$RN4%-hoYS#T$#ot-Pgo>G~!k<6KPmCfrxqgaAV;1#0xN-Rl^OLfV+=$&H<FKPlP0LUiOK2{o{ptg!kzO;Ox3&6Mp@%H6u@eU#JMBq5T_kM5pm|{cFV(EOmB}9ZwTHbvkeP%j@A1aFHJ(2C{JtQhP#C~}84&{9!x0N>~5UkCoz+GnANnNZT03i9dH{U254tQvT%fG(YxVx#V&VNcBj={`>nRv#zPU%yxW4^c!q*~SQq*vbopQRC;0T|Wpyjo1_^D$_daVJQ&NQiH!W?GK$`o-gPWAhfk&8@xXzsg?3wmp|P$-D66mV05VaV)p&ukf<W&3}#1Hpu>mYtz<%Ue>OT_xlIm74HuZzT+dQnUM|k=3ivbT-oQ@7X#OVEx)K6^T{v^%9gU!L03S6ICv8e2daS_<xtg&ftzT5(My;mnt7O|7jo}UT+=E+Rj`zygGrjT5@gQ|GkrO-0oOMwr6gxMWe7?n6%$x*(g6Fsla}%!jA97tHgemDc&x^G*NCU4$D;v@mjA~DnY00UvsR0(;{2Uk`K-Q#fgz;W9SwH8<HGYr!XMnv?gI+uA<WB=p$A5Ar*D<u&dq#A1?aVi?&c}Yfp--pTz#uqy`ogQ$Z1&GK+nB#N9>OjUW(T^eH2ek9(tZpK{n79fSjQyD7{1yYTw(?6!}v4MSSVmaLEXq@I$lXKqD})FK6N8Jm_VXbc(f(uo8`j?c(M4ine|!{z~`;k#&YHfA+LO@DKuEP3(G4D#Xsu>ScAlYCR|NerGf5bw`&5r3oVP_?6JhuM$P7CQPCNV`@loWy)5D>_ch+0=FZ-L0lwukf14rQU&Vc$;+6ojk6GjV`&9PSg@<utw&OvNU4Bj;^)W{!6Dyhisgk%9=EWfm=Vy<=V=Xywf}HbD%p)t1H$2B6wHnFIp)a<G$7B#V)OR4Cf?~=Shr*A9P1$>@c76+WuptzN-A64>ak5F!s5%zp{wP@Yv63)Vu6D|C%+?j0e<`Thy6Ev54(2f>v~qWLT?V=?d~7MuBNPaq2h>zW2>083rLXynfD+w;o#w(92~yEK*@9)u<C-cZJh?ZSxzYZB3+JlB<P88q$06?2whol(}7}L`DFAvF=!D;eLypX?F^|(&u2C@Q17gWBY>G(^e?b10_}dN;1#v{a`Z<E+DCu`CYbDhKv9_9DOq=GOav5fwbLiqElQw7TBbMqAO33fdgS->bESiY!mq`=Gfw1Rv-&Jk?%~#W!E@>_NU2;8N}~tg?;Y(Qi{hViKJh-rTGA*f(4@N^kbj3KC_b&bl_A2o6|qvgd$FJPqad!|Ga0KhLPsNT{-TE?bB*yPA+IP9%{Rd~FjHsPC4vAf?zke}X-+5_@4TGdkJe4SiE;8iw&TM10<0dD8v$kCcob69F9;2fhv(>-s{5>`LXs$UkB;|WzuhZ7{Qbl6-aBuNDL`10Rqz$6&*x@h@KxMC#}w<<(RXywg7Y4|Wh#5Jv0rcgez5y)|8?=+kk8|g%AS|ar?RsoQg?a1yeKIqx39GQ%|#P~(ETT_4jBZg8+aSgw}Ug_C*lOU5x<3ugNu?+)Zg}wj`x1Drh2LWEWHP4kF!g@=d|Wiuc^5Qs!ynXq#iOT0gz;{Jx>``gdkQwq1xPPECYBzJ_T40nd-%&g})4Me{Lkc{Pf9sb@BW!0MC0>{gMwx>+9>v<}0*;1?DgncT|^me*OeP2ZM1)f!d7am+{UQ_zI$B+|%sqNdU_s5j9u_2#cTrcuGj-Te$-QG~k3+_c=@zFE6Fp#J1UaaO`DlLCFs%Bn$_3mOhDG#x7gEpx*<pi>FUM{~T`-T6mnCNNkMFCz#rSG8@pKy4da5PF9qxGG^?B{gfNr8%-4Bski~RLwXom+)AIx&iD-AOs3$u=wl^3=+yZ8a$d?yluDDYXfNm0!xIHgqT6$2KnUTQa@a<$ZD+;qYnFX>LH8ATUSbf8fVbXQV_Bzxto~`Fmd;@gsm>!3_I#c@_gSJoTXAl&soa|(ZRFE+k3Ev;AHYnS^^Ur?Z`5rv7KbHTHINkP5|Ss*mLfNRTcq!I_m8|alB^?C1+;%v*2`jcYj(8Rp?+!-sgJiW?LP9=I^_N7ZXIw^0lXo9PV`3f*&Fn>1&m(c;+ehR9qRi3cK?67v%rO*)9{(s*9}|}#c=c#!1h_y;(DYHaj>Jo{)4#R&BSoh|EwAUcy$Mwj7S}8=$D!Gf=qab#gP<<z<ryi+%vTS-T`tQqE{Wq55`8S1X3e_pmSqQg9MYk%{;e{K4-p}Ht>9Rboj%2dxNR)hj7;L<kPfe|I$F;bO_0G2VO$Zqk+IO<==y2HTwCX8fe;@TL}<fMuSbcZ#d_%N_+DoA{E)J((O{9jvO#3C}H5z7=xvSZW3#4x0#b*NqcPYrwxg7#l;$P?-rTliUG_s!k$wZWI#t?PQJN|?4zzaH#6uG%5+x%@Na)o3OX}FZpj4=bfa>5F3s()0P+mfjFkV-TwSISd5b<5^v0|r`r*=x*M>kstb!fLNZxQ_S;Oli4p=Ae>6euH)+WU|YTE_W^8RS=+x?%A8Q}az&taa94iDcE{H%HPGW+VQ?28?s`6#P0c3eqIGfXa!xWfSu?t0E-^L$>KFF(-I`&?x;Z-H#GuPwo0nd?9+!&TC?qHgL{QE<{V)Eu~Ei^+6?M-`H5R#Y}-Z!G7aOj@oRGoFi;N_S4Fk5=?}ZN#Rg?ye{lkW&%T&g*Or8~EQ5B*P4?&74A$^1kqXW%V5fAxL_41=KwXdmiK$Wrd2*(jn_Z*}DM*%uGBcQ81eUkg$vPXUeJIJ}?tl03H(@>Bi7}-aR8DRh3PFL}0aKFAR)bLgytOw`d|zHGz;}5-(xzIqTnS=CJ)lN;~Z2<-DEdyy<`;dlp;C=|qi|3!p!_)G*BI%ceC)mUgrZ$ZZOhCmkk=@^1P%B>~p7c#USKyaLB8luy8u7S?^ia92?tNqgbSGJKx7p)g$-p(9}d^2tj-Qy^Tk<|MezP1|-JbxwSYl4q*!bXp=qXgYw(L>0I>*pva&kZxFzg`w}!0OGVWG9;RE6iC*9#-H0k4vY|0ftK8nguYC%>ALaSq&-wMHm?}s`63J+T$dPY0D=UaKr|rex$`HEs8?d@C@~qOrG?h|R*)*lX(x^ND&o~yE!EiF3jU|N3P$`VWBs{aa;k1g1sNuR6`FqnPtFqCQe9}G7)Lca-e+j5FeJ5}yJ#UkwwMv?0ZPPk##!V_2tdN%Iv_%lD$&MN#rqCdU;}BQt|v&)#+1jbV8w5vO+|MVULcfIGj>6Qb&_Mn{zV<B9LOO9P;loLzH=UIxm8WcX_i$YfvZP-M3PL>o+z_CZanN2b&0gNoX0axo%~Q1;($ndJ#*=vu`}db1=(L&0mC$`LrehPQUFxwxPHIxRdqeK?8Pv9Rzg}fw%&xds^xJ;$M{!HO4<ojVs?@FasvM$`FnEuWQlh#NbIxH{Mpd_i9vS*k7#xgBx8j>c#Pt1#!or@NGWKVnp+&(oNAOn<Yrl~z@TZbcwsa-JLj+E5rgc54|07tzwgTHYsVz|Ox|vDs}jB##^@$j>C|1?Wb?1#($%^sGKgEAGK4bEq8*R1Qq7aF`HfO@cCV;X@oAwrTq7z-o}^KR*-jO1q;+t(Mz<F7Gh1AP_p`-54K7s4#h^yE!M}wP{gB53IzB8<pPYOS*p6qY2~z3ieGEzS0VQ&V4|bpbKjrg(o{jm-e{HNmpdv%pk_NP5IYqxW4wA;g80Xkm3~M-ja!1$$|EIfe|7s&i(*0Lz*n5s8w~#UYxU=%odoh-~na02XZci_8$^|M+jiHKFNyZGL|NUls5s|M-0o^<2{&4%88KbJocV=WfzW|WU01-6umV9D-{*8x+e~*jV$Z4fdR)#}YNjs98G?Uv$PI}#BE#)|k*+ReC)t3>%ZlE)J?z&B)q5SeJkrtE~Gu6}U&FsQp_JaM{@rm&_<IF#VhJLi1lWXKQ9p6C%8*=M`Xnus(%ttuICQ-;b2dCdL@34N7K37EmhMQC+GJ=?!1;H1sZMOK4p6O%Eh&jZklGt`+&;4=d6E9i3H<9>pQeze;=H7DOcTc)dLJX0Rf?;ZJm!;Q~uA1}y5q<kO2#kq=%DElcz<h4wSqmrOQTCAt`$s<KABloVH8$I<BMt2^W)em&hcR<8oGr+HrBmRoxaT9$CbDA6lHU952?j))iPQETlXEWNn4coAARu22)2{DmJm%dgX|)G_HNu;$jP$zoUpAuD8A+eRk{l5?^1H>CXIW7u(Bv+APNiIbY!*TSsO@+CMlK|3i`(kF=BD%mHwEs?g>-rGz$FYwX#e&-G}nCVe0WIe8(Be+z>q#QS#ew3>9M`8CKCyqtMA|#DJjt!{6LX2D3FAaJ(v^Yi+FBH2(fB~Gy<!(2=J8hogbLGNP)oAp%(P>>uNTz0V)Nw%Rntu;3i6sfh&$CL6Rq!9ug!wr#5Cr#}jUm)`8Rl99(HQy;sz^BKVTn5qzXsk~m2a#JU!9cT18G6yumPQz@}xuT&=hkOLYlz~N~?)IkE1&yRjS7;nBgR7m?*JT;Q4@XU<WP_YS5%-Ix*=;C4qP0AHD^T~({HFch(E}nzSCPTb0C0#L#7UWm{U3}1g&r8x+cJ*NT#4w`E_?<yQvz69d9nPAY8+NSS+1vXiC;imgaP50$fPE-)WRjzaVCZx9tu&KSd!`8|4RETIlRB7X$_wpj%IT`@S!YX+Up^iVheGoCwXn}LGT~q7x?mbF&{MQKbMwu`RZ}SCAoOt}eYW0Xb3c%pK<g!j%74wb3|(Cmv&`vgGY+%D(}7$f=DXnLK!Wj)A88al^tJ!-BY<UsjVx*&?B%o4$mo+-RyoEr7jR0DWtQGJGIA}aTHS$zAC)`~-W8zpFf(!jaiML)xyIsiOLP~x8ui!?{oK7YRnzjktgPOTzSR>!BNWb}(Cuo+&=H||`;Gim@t{{Y+d}8Cq+SnXtBzziMjSjV&yfa_h9wDEI+s~dx3_dj;y4Wt&Gx@4|4M(G1@1gk+qXOV8=iDFHizBjUDHiHBpT4u%*Hu4*K?xVKzcB6l@2hO6fs9@DfQ{pZ)7>0x}KJjjXjW2J7!u7bdjoTLqji5T+{|_!km1=(ack7WocX%K^!%C8NlW7ic-Ln&VlVY4^!HZ=tIeVL1uVv(e^;!q(KU~7xGQOuApL1Aopf5vHF9UVmv@BaO9D9DU=T<W?vvD$Oa<?8d1ENHFb5~BTsy(-$z;?Ieqj5^&$5f0i#s0nV}6P&fP55Jh1Wg&FrqL(6KAjOuIe&al;NE;o%xcjCM}LU6YvBWmA>R>gk4Qb`6#*%-@+FTe@dU&s}ou?Fkvh$6L;3tf2|IFa0K|t>=+^i7pGr@VaQrrFlrti|Mo?%QzxIn+}fzUM$@%BfDu18Fzl&*$1}ZEC}P2vzNQW7t;aSDN;8E6Sz5`_ygdfG;=+C)DHswBZ6R0oV&y$`8JuBY?C!{<hKPbPwx$`yyUzx_u9s%MMe;z;KP_BIdAIP2wkd}Jr{FZoQg>@m?7eG_Mchr9=&u}K7HTxmb1dH4HJ#EuomE=1$#=powE(LxO>HBR11j3*B+Qx$A0TwPP&oD>~$#{9dxF7WyFLhUwpJ5nG3GqE5_fnah<?S@h`<4^T5Aj_%rAtaec1&9mieC>ime~J667{vn|r*M=%tYjhHnJ&$;mNkS+|9PMv&;*`}(`ny<*Ks`HkhN>8J@K~1cZ^{;vR4UREQLSWRA5@Lr9C!(`xqbP5xTcIVoeY-4%_WO+aXqoO^F7<Q(1jQuzwJanFks)M7bXMtqG?gT!K%7wGuWK|)<xbQiDJM76JeGpxTTCU%sam%QB-ftTVXDS{3{&J!$~PN+^c)uHce0HSD)Z6SbY6=_zlR0}eXG^SOf6UHN7o-p2Rp}9E&FC!*HgzS$(X1_X2!~U^;5`4>ihWFq`cyCBs_YS|I6lT(x#>!CyfpQni10KiHk~KAGB&*6MCdoXZe~Hh-FocXyG`~8IpV<T^HFg29Tv-(V)=P#<|0QP($;8Ge*=|s)BU0$rZuEYE1+da~yqBg}qhKDeR^w_M18R-dUVO(GjAi5mxvmuoYdcpGz~vOsF~So*)KTv_tN?+%#`#f!SY*FE>&RD*~G!TB&1{LOE{oml(Tqr=X2T7DUoT!95B5O37l^`Y_v`sqP8JP{}!4yF72!qlhh|lq%yNU?}tpOzCbTPLDbjk|1l!tEp?(^R@OZVJ<+4)Q3>X`P#9dB+TCOuy&eag2>R5TJp=8ON6qJA|o8|Wvb6eoeO1|sc-*oc4_#wZ-@UoP~@adRrbf(4J=N`#J2bTX#f2Y9D=q4<e{08GaE0-Tgj<;_-=D&XMAA3`xX|73c-R{K-#`u3QgKlJ(u4&k&HxC{ay}aR^jkcbrro7*!yyjvE|awoSaFoe5f@sSHO<I`>g+<Rl;vNt<j(WJ-6jWC1R?+Lf%)>Jd!00na*Utd+?<X=&zF+;bjJ|+q!?e`tsBpDAmE3hB@u{UTUyE69b2|Yn@Z(LmBWsWGkT(mgTyUUx|YjKPQ*-<Qm7GCxnK@8dWnJEkMi}!6l^tVJ}7>O3-4MDtzf9o{xb?rnjj*<Y{>L4?K`UHQsgHF%_mDxjKw<(n{{19%}6m{CI&h|0a~lTo_n2tQTW{#Jra<aJ|jhY+9YoXFSn^?C9=>|Ln&?TA_~ggxiA@IA$UwdvU@E!CSuNiKaWd#X*SvX}Sn9#?D6By>w^M%?-^S5rI0yGY0dtj2`Lb)A|(dzG3L{{|E8h*b?reuHZ=<fzz6Gg*DNO?6$Z#9&k?X+OR?15$a6>Y4(v+7+lH?G`YQ!s8)(!rfdZpBP^J5-B_GtP7w)kRJa%L#T;Arb?Ay|<HGC&5hRHLgf(<wd>h>3=sjQ&C1@x&A5iMu;CU4HNx2(n+1y8B7e-QtuJ9ps(p&7OKDpD|U#aM9edjvl3VWTGq{GKyZwJ|P_xTe#?1zxc-4Rcl%p0c;p`Z$xB@D*A4Kh}vB`<3Z6VakAb9FXFUEg?!_BItmEdgVIOyWK4tr!l?6~nH&vCxwsT+aMfzgFp}edLn!@P6Egdgr6x`Lt8T4lNf=gsY!s!*$?+4)-IhxM1X=B8W>O1dl85!}0d^$GiFXZwEP&%kFIcMu4||ES_7bC?7o5N|QKSALK40K|I6!%yA5(Qx3w-z3|Va(g`sel11)u*@Vlr7WsjR149fTE(*>m4j6~t1Mi^~WD1c<1g}EOG+TG)WB}&Ejkw`tE)@@{fZGvjx+z+C?bhHt2xG|1tYom2nL4S@EgvhvFaqA8S!<<c1SN_6kp5+#XW@&)qd^c7Am3<q9%7}5D<~-k$=9iXjhM+J+?ld&%=I;KJ`Z|{v{{b}<@^mv;3%T9hJ_MR@$009@ft>9ky1E<+K~5wG{93w_r8&9iwX7KuI+%dOhmC^M`uy#8qDv=pQAzNW^DoU+RUdSzFb4^d|l288@Qva<1^?2uLYz&fXW`G4EroCegLQ)-=#3p;Z_OPLQ`+IU~t-*MI9k?yClCh3-Iyp^U0_3WB--)G&a|zSgdNX_yP)r_PNM`ALL7d0aDKb*^e{@WSjR85HA5x$2->wXxYC+K1+m~@IT~r9E6!%!_TWL){)B{EkGdWX{5?s+m-pY_TKGp9*o~md{OV)LG~TxVEt~8t;@gP)4$&jvNid4o#O%8lG5SI`H_P_(F<582pDoyjHI~vZhr@eQJY5u_sVI$g|KbDKiYe@d9=M{NRvK0+I;<fXY*+MCO_PJy|?4N!SDR_`-7eFZ}DUA_x{1&PY2_}!|h+kOl0%FY*W+tq)%ghGu~pfHA-Ae<N2@ceet9#%qmQYku{4kq2QLrisgWUC;iSqrNql>I^l4bhB#RG^zQF$Ztv!<4aTq+b+v9vr3)irvmiLTY-i-MK$?pg#aC@kiW`J@n*(qIFaN-?gj}1ymRGVCby<D7JfpM9c{0db^RQu(Y0f0P-E@D0a{Zgjsv-&_*|}u(H^<N%54mw5)V-upy!?UNY?V5~swjaq=J?@EigIT_N=l6V+x0d5p6mq5R<gwS-TGi{ZB5(^=*09CLihXOI^jsKf5+n|YJ|BXw~zJyNXO54@5z*ZTV8!BWyF$Zqow@g@be`hMST8hl~y4kU7BY!3D?!t6`8&~dHvny!B5+}W-(u`pVXA8KHnMd{&e&+DL>W_7Il7EOpEgwu}1agVSYFs)93fH=!HX473wIC2jr15wZ89?r4MnHoN!){8STdQcnSXCFZ<)4y!S+<r-HgiuMd8D?Y;ePb5~TeJ9_o!wYZEW>|FBg-p<b6hg`C^nU5DI_0OBTZ+6B9e12Di;7M|5#MyI(I(alP;@78XadVl^Z_G8JkM*9R-{vUp?j7ZuyJnn6OoFuDp?r<&On!W+%G=y!E<RbY*+V3YbcEnV^@nv!b!|ye!Gk`n>@VZP{MWsm_wU9suER@1#yo}BJHhLgECtcq4@fLTEscL2AN*!$+~FZkJ&?O-PpX3}^ui(mm^~qxn9ODd2RNjH!!0w#yW^cfHosvfEjALJ-C4(V94U#OxguvRDPm*wepn~RsNJ8&hexh6N7JHiuPa<l*>=rxf~85!=LjuP885iHO_k;dP?aBk-rE_QI{*Cg-`A<QBLfBWexs0in`sD(xwFZvFm>0$(caD*_Rpp*L5wso=*|vt$TLO^enJ2LzeqYZZBfQUsoe#eR)UKwy5XB?^T{0AmUh<m;crZU4Yjz-wi!|tL5!?X=X6>#kK+`o3^zZk1ZN`rPPrZb`(iQ?^N|b-=NdZdDfnaAaJ<Bpe4S74Zf1=+#Iy3n_L~=Q_N@2b=I=HSf013t4xqH-j2L~XN2gXb4kt%1>gu9wXV`vT*)3GRhtLiFlAnY-nV)U81b$2vpnXH!ehQ8^oc6f2^19*l@}^HsJL4Yq?R<)}*cofKVD$2L5jH+rA@~?>W7f=yE3b)8o9$hFerdLP^$$*a$8T)l@#^ZT;2|sP$l84HcJ%gt_@5KXz*MRd$C9v#WT;K5Qv{@1v&Jyj?{{#Sdf8R)dBQ8J<%u$6UKk)e%IOE%p(_pJbt?$-K}f*JvLW{BS4VH%##Ak6x|JS=`Ylp*N#))s4%i{k8_501%5627$?nB{3}5LBK0_QTvL+X`#_IUGM4Bav2`Il7=eU<{ovO;y9w_(uxyyZ0>D$XYE=v&FH)TPR9$9+Y8F(E80<c0E_ADww$s?$YMOgIO34+P4=PkM_L3&h9cntLU6;A2&Q&m%K!h@YPg4V<Ob>jS@MqHM!m^E7@^yQOgem2wOx7?b5*bU_W*OE>_G6x#aa%)HyJ96+}q;HpRmTr7WrZ;K3I`0@XoD-U{24w5EtsQ`p5b=P@sABq|cDrt59tJ7Hg4>Yv9;I`<4U#$AM6uzl<n&uU9Ar5^4+@IDeW?o+mS695>l70Pv1)8QuGJC=>AV9t1uA@pQ23-_l-&~(*i(0@VGccEo-aJ*dNAE?HBHUwym&xoDG>Mway=t<mHZE+KI<_=oIiOI&deP($flH=gv6j52_zB+K|0w3+0z>^$*sx9*($2&5A-ROU6l&^%R@GVSd64@|CJ>kYn{c%tKefxF5qn?-)a~DpO&CmrVsid((T3HC_%t>@?W^q&40Og3I`M8Z?aHND1wED4#{WcT(mgM;ua$R<tqQtnU)O4m;xWng@Cfola2XuDIrUX1S;QhO?c~Si@xcipt~!s%p@CWlAmI)4Y-Zh9j#>mvMU@D;IULMmOz+`u*^8?sa0y*M5$b-Cpb`J{IO|4GPKaIRI@%nnnyR%xTmoB3NCSQMHo4VoB<lK8G}JBt^=eAP?&SWwE}U7P;y?;YYn!gTi-0|z#;p#E(N409u-5fnnL9iC3x`ZzNmk49<d)c-WC;1k}4$ud?>H#izf1O?Qvomu|$TJN#ArT6?(qyXNbu>rZdYJxnj(P{(#oYlwf-|j&)C>D9?+V;;b@HtFq--NYr4iPlA67QdAxXCtyJ2@SFSa3@#`Ntcp*jzySuuPi<CN&Y|}lUIb+PD{gLv!i+=TOWIY{y~)h=`re~!bIY49)3fI^3#U;qB87Rvvdq`%@yJs%1X#`0Ka8M+L!>h;4iJ!~aMc?5r@5MgVRp_Dk%1uo@N4$mR`lWpCGQ#}zPjst<tJ72F5&JOq3azv>*c(Vng}O_H#F<nF3tZ4Yo*mok$EZR=lSYVznhSL<Ro^q6w_|LFzafL>!+U2fAmuzoNx!K$X3C^4G_N!k29zE5G%-tpR=ClTX^b#OYzJDw05A(F85uyOO8kDr<#CJb*>4x@F<AyWW_pBIcX}pPw&8m%W!M;;X)Urr##obQ9i_XkM9J%G?RB&63<i(U`tub<{~HMCYiqrfga$tx~!z#S<A|FcNquxz$8t))h($B&+b^k$HaNySz=_k0C6umN>)Je2OCYV<*Lnfrtrg--N?fGJDSfl$H_VpB9m1plaY$Bx>C(gw}Y2Z@G{ZIangQ@Cjjc@s0v#c8B|)NIt*`qH_Cs@lrv4Max8)iM?O_-f$?{p2q|Y!g0MDBe@G#BJ<|E%jyk1yI1VYv1F`nB)IgFsgr#^i$d<#3;u@6=3mGt0+~n>2tYti7X1@GR>f*V50c{=K&_%`tRYfIgpun=X!Wq>xzeu<k3Yb&PD0mSDF!oZ`gfdd01&0wR2DS>AwfWRElgxB%{^?RM*cqi>b~OWaZ6NIb0p5sAt!B2)=AU#z7)<bChAWz-0v20s)9*d?E8gNfFY*4B!qH4=`X9HVOF&7>uSSTSPfPE}g{u~`b2QbEDby9*)?oU)HvE2&y`+34!{HDM9`0ThSjlDJhWHhtX0zKywivkwT<2P$W_pmHvQ=e*{#bW^_|9~1{m-U@-~WIv+WB7ERdSQKE^c~pmks%vR9`B?rD`UPzIrWjogKk}U>b{hNm_TG#yoSh7~a0@DoE)AF4VsBtabJuy_cBwwe#zg7X*dE^+JM+aG{85xK2keMj_Gf`4VrxL+Y6`3s?>z?@g0K_ic)x3d2LO)cm8WhiC9HG3B2>U#A|D*c`U@V-_gjL)20yx)k$SgE5G)Qd;(zv~U5_vW%I~<ium|nF`qCJ>agA)>oW8=2x@IoLe@CL!M4tpV7>@Oh*rFnfM6vepNX|H(#74m8qBA@6)Kj(+HO*n?LDN=-|)>jmqb_VdOr=$tMHq5atw8u8Qr$KW1y<Tr;~QaJH{E`uXwNDQVaYP4W{GBv|8+Den3K>g`NABWqjXvcqiCFygA_0zI;<vd4cZrw*x=o3R?HX>rSm4+sWf7I@N#Jo}2TPB3Z3jJ-Z2Rsb+9oQ;_SzX4j1a)NT%dS+(wnTax2oG#~7eEVfN=^KW?W+yq{InLTfe6I8{<!JY8iR%gJ0|CNdJzd;nAr3*}(@SPzUpW=EvR;&XJsNY(td>uJeup-%Qa2&h)BY*Y({|Djv+N|_nhxCur56K?Q;R=zh8bbPY<fN>0b{JUk_MVMo|779zK(A!_$vIkA?inR8NzVs5sftB6l@}3GtFg_(V1@rPEYwyZ$f}$Oq7kjV}Rq7=B!)&Tk<iU-5Fxc8(#4714pt>OBc4#(oU-t!p|i*b>@$tX3rXAR`eJhK3!V1Aa@faD&$6opDR2J!3C2K*_EM>y`=-U7}(lLn7$BJS67t&dg53jee!@T!niL;mg3@t*u{*ItwBr3Nz3sL8dAb;YZ4*_fUH76T!+5aD5MFJ&r-)RNP0;GnR@qr9UmNQzZu6<F>}Esmxb$&7s#|C`2Fe0w8sOQ*2L+sA23p1+e^RwLYdRcWpCj_(P4)=r*ib@HSWnm>KSTwJ-k4wb24!l`Cc|A--?s+OLeZ)X8*k=eTk=`=d0Y|YFHMypOCn(C5E}2R<tg~Rg}A_dwEOQyw%(^hwu0I_YRK6Z)iEu74M0k_bBLDdMd5*I7!LiV*F`dO{{)_XCuvF$cM4EzkA?lMy#Ed@5M^+kMyi{TcFQ!d;=5VaII7Q4NOG-@o=S8Ld)eNnMroU3#W$rXSEhuE8QCMx8&Z?H=-r$`VBrb{N@U^6GrBYedu&@Wvj^-xqK0z<ikO4N$uoQoRQlPRlifzpXQRbcKPD9{I#a1S-O5Lg}PQ3chSAgJd3=OGdCwbY{TdE$#-{J<n+elZ6&S9tRO$A^SRoubudCDG-#v6eMyvAz5PTJp&f&`jkXg&fT{hyl<8r(*+%UZ%JH@0k_#uA(8oGqB1+q%V$R|rIU{NO5VM3XWbRgyuED%9I{-I=H191aCnWYgbd5k?PbeYaIeGESuW#<6^I)ayGk3`c23v7}kj6Y!nX=pPv+Zbe(|Rb9#P)7x)!!nrE5i1lG#~+<hHu8?H1)t)5HIiRXRXtLV14T{s6S9@P^QJTxJI$YDNo`HUdMFTod*1OwC-X&IVW6CuEpo;eWjI>Qs}PeST?u06!TUw5Ck7mTan*hF{d-bbwyfBP7WlU>Toi9weumTn~<FCDBQ|01{#RqX>eG*A$t4583>0DuJ)4Kwo9Vyxy^CY+|1Kd%0KEp3lbdj-Potm`L7Vp1>y3EAqPk?#Hj^`n;CGk70gvJyr*BBbV7t4@ZDBI7ZQmwr^(dxj#&>9eBlW@DxmNn`&`~_2xJ;@x+B1|(qEcys*eDUi^5d6;kmawtT*sOM>#mfjLi4Qq-Za+V$IbI-XdFXSTtXP2rsGS8=j!8=K2g#BlorrohYp)I0)=|WwxxuGI9<-uX?~H!gGYC2B~^aR_>iaeKEYpKUkQ>@W8B*ou1&3az8^Cph%r8P5qb!UaM(PaHck04};9>8^w7-&o0iNJX8M0i#M@llY<?+ci|jkY!I|Lmlk}%;W-O(0x7s^MA^_y3*4R>AiUTPfqRw_{$QBygxnESx(1TM{)Jp;UOd~$$|u73H{{FAcy&c-t4_n?{}bM4`*;sZK&{CIL+X69oHjS3G$kQm;o_lOhe7dol?{27DGW18VKcgnGh3VQ#s`~{5D4#36dwqCXGXU_J~-TG&e3q&Kks!@K?Hk&IiAdId|H0Ge##0`p^*XT-i4i@rsNJ&LqLTbMpA+6?w>e+(N8~XdOw{m`h<E`Ex$OHbvEoF7i;y(h<cKH){U#XT-2**{fYGlN?G2p-fR)jM0^OWG#DHLvG#p0c$pMgMRi?Oe&7fjl}LAW*}%Px-8RXh$F;IUHWaKe2Nzkbv;W}0B8n|~P|u6i7f>GQx~hF@yQ_!tCb@^<m&tqXTAZLIX5g0m_vLRt<U81j7n+UGr>^ceQSI?sNf@}4y5Jt*XaubY;56s4>jr&m<7upeI3AoU>-7`y$!&A~8HrjEnOfCw6(*3Jla*gFZzTG5;S(xyQS&1t(1Jr{Pw!5bmQS{)?hQ3_qAyV1;7>w+GosmN&7mE!9*-Z8P=})jS9tuD02xk{!}=}!d15cS`5CMv;%6^R5iEaqo+2WZCie;T#F?ydlx-sG0J6<8UY>d;IpRmb1!M|n5S=n^+l4db18*EZPvIgEBXeweavG?xj!*li(b?&4-)M`nR&OIq08nUu6-5C3b|dQS+3@~!2sRdBp}TwgOUSJ7=X~KiMdm$vtNU9Nco=}*Y>Y>k)@VMR9D!^5|DQCma(u%wGtA4dmtVNFPp3KTu@W#xyiVL$BE7ofhUxCx$Wod8T<q6T`E{#lrW0Wq@UaA79G|RwFcaF`5`4QQY)|hxyNg<D0V6Mn$s<thb5BzQGt|;2ZG4851>jv4xL>gDCX>~se%3OCl|+VxiS!u5x`pG2UhLYaOX}M$WqeUK$@OZOVgEEt=x{96cVR2=MBn-X5Vaxf?rA6a;fcdP0E{NiZhqNZmp!SgA6FbFfe63uxJMhZJ{RD7t>qO$Mds6%Pqnn450T?T0kIiO%t|8y7bviQ!3szV?kbRGfcB8{+dOy13e$pTkEf&SiYBYLnAhiAfsT@&Q(1oQUm238xQ!A9)5pW}25=c{T!m?Bk{}TsGj6y_l&}MhY`AbS7jmyei^m<Y5TT(dc`9y~-~dQy8$A|hLcoxtt-_p-k}?`J9O4-)4-#MyFuU1^J=+CN)uApaK|;|O(ZmmrWo;u&2(npia4Yg-AQv=e*?TyjsGk57QK{C_)tgKypBV3Z{u_sa|1`uTuz#n9qe#;fDX9ur{*e4s>9KS8pl=ee-5&ps%)j&L7hyucfJk2q^O56~=`=kqAe{%ShxlL6N4O4iPLAV3CAhehbg5za!P2hzDdQF6h>O6w#I=UEv=qcP;7^D0oh<)Zft10==HF1gBwvfV)CK@JZILL_fs<hhlST@@eWHt_ilbNwo=~p<8V{!0JkbvN&gXU;jJmu`pv(xt@>oT?ggIHl%1AMI|EZRRlhU{BfKS4EJ2Zb0IP^{K6g2%Myaq_QWZ<k*oF=EdU(SK@`y|Kwlu}0gzbW(2<z2h1Sdu&9gJfy5#hr@|)k+8dI$|{75hZ7V4|cHP{?Y2&(<w9QZGkks7<t*M&OnEuQlfXm^6Sl%DKy_c78hX2R}WDxsDlf`FP~kNUSWL{>7?|rub0}}JsSV*DBnNW+YkI&lFfO9nL%+K841M<@wZuF!pYxK|6C97sFTZm8EKYG(=N)H?ngfOtN-%<xSfacThhu?qG$x{h~TIQh#bW`Yi`t6F%9o2mOjMGA_<*;!453U4*NdclI3DqcyyRV3gF|!5fCIwC(PM2ipXu74$=F<ba~{Q&j^`=5^`V=19mYk<=7xhq`3(Km;FQ|j7CMVEkJAF6d@19McXgg4b%tTgh!Zz-_^cx=+{Sl|Iy-Ws+p*;nK_^65+=T-mnF=<8(~z@172g7<{vf{IL|Te>_D8>j0k^S)sfdNA+<Kwd^YGW&|mBrtx$tQ%^w^q%3DcO`5`qA;i>p;AkMd+qA!u{IDUOjH^Z!X=rewmn@;Cn>4Tg-%z8Y2OjJKvp!gaVkSThgglXc=FX0C7joJK*nbg%;+V}%iePb6TRR<=<>4~Tskekj&*0=0|PsnM~y(TNC7$jlzXaccS!QaGe9aRMo14DGmniXb=wW3eJ!mW&!p|PTFLx)`$E`q=*XwhtQb{kvf<P}8z>DD9BHy0o|4J??ta2`rnp?;*iO~a?1MyM-YA7NgvrxD_1y$R^<4)cpjAzZ+~89dRxlxo<ro&c)!59AjN-|Nr#Yc)HZ6_h{$*&<|EvAQp9wU6#T?^Ju%=ypbFcG-}pn_$t!=Uf(#7FK>t9#_er6^a1eh;DjDdFK%gDJRu5m!bEtqDveVtfzsje~?<@vD&okJs$!)5B5wg{Q9t295ZGCIk-E&J4ic(c4r+E<<gh}iyfa>FYJQNYT!dI86#eSIR&9nGJC-kbPEkw$}9U1Mrxlv?QBpQUs>ml<_nZ^pfPO~r?M=`7irc!a9K0h;2@5*nhEyM%p4nf2P>%uC`4gbI=3Uypmm~~9Fs{*QKN|gqX;f-Ss@9%XfA~=w5b3Bu!jUwV0CGyekz8`vX~+#(41T-+e8TWF`+dLTl3xdC7WIX+psMf32bbNp?n~o!+}IGDDDWMVZaCi#dGgvKdc%Z5Q}X;mE=dO+mNV;HPwz_tVnvxu-I2^!}F`iPZcLYkHth&Y6ytONpH;u;=Xc?G5=~l93=`9EW3D9*xv&wX>+H<D$}7Vvy7bAYV))%{ZtIU=1rd~NI*A#_`?lwMsB|W*Zt8cl(sxl&~t$$tQ9y<=fT$v2q%IqI}li~j+Tv#xEjwXsi<*U&Pqegp?qdwFAiEJ_)V&3<S^8zeOk5KI++*1bl~N1ZIE#{3?sBQ{Jx*P(C)y=6mJ+dW9Wsi6GC84LQYxMD&w%!7LMYuu-OFtGtLK=P!BW0<g+P@BS-X+6L~aXmfiE0qw60~Sm(9EzEe6oWD_RQe-!x)LJ4{4_ew%15|qF?=|{e&A;S_g;DEoDyjptI4>ZqKoeA{e5Gd6Q-e3XHEeiw<@WK~TP&cRnM;xTQPSCG5;c9X)-hDGZ$PdPc?{|)@j}|j-xM*#|azO_Q25x?c)#qO#>WlquqvI7XOr)z8Y-0q~Y>|lv*}TTCl`EEAT*2zU3NavA#zXuMXOigT(^@VI#ki3SdJ5FJJj9S(f+Ly4qz;O30K~+wua{ip+x6%Rf<DGv(0fKKiJ5%*q#|DEsx%XxWb)yg7xWEX`gME!fs|Yz<X3j)XdvBQJ_=?T_UdL@Qme6;vj~xj9@+Z5Fi+e0Ph#_F?~3v;+_;vrGb9YnD?otn!N!Wz%R*%fNp9n-SG-*%0+Ng|QeAe#;d1(3{6WJmE>gGEqq8;YFyV3gQnbqpr!T)mi`3;M?RgHe!I1y7A*pl|{xlDD(SZgno2E283d5%=)Z1toaxC(<u=Q5+9f@@+<uV_u&wcGVATi&f+C$l-%d8gCafzS@#GYXiK#D6PwanO`#i!hC);_z+r*$zT9ep_^_#W*S7j2<XCMiRWy->oXjK;l?%nf2PHi+<Vt!)`zHq_(L4#F*clW2*Dr=^vfq|Z-%ooolyUQ99nFSWA7-I3T#knTMT-bkO(#bhC7jmT5fNpC+ZFsK%T6$Bwnd?jKX&G##kHc+ZdQI;ft=5CEFPL2)#@U^kj<&j9BiY(6u3mIB*4?2iU85!5<3%I7VzVyGR@ryHW2XtQpEi|lx#m}dUgz9yycp08_eN~))hL;8T2nU${)EIhSTeY~wskfjU3AT*`YzMYx3)e-+QpXO1_|$@j0q6phUGcJl&91Yx@C*FYl(1gli{U-6bj`n4C528cPF8}dtPGE7=0_z*Vbu&my?L^-2%SRAX=YexANe&vfo1qnL)$CDzwM_kDxQpCo=?mc%kxCwh@_eF2tin6;fuk-|8Y)2Yo_ukB9C;#z4R0o!_Y-Z7Dz=od;+jsW!V+OofYSW5nfudQcx#p4SZ}55mwKrPCpZ319uB#CZz12)3Tjk&HT)$B5M(XL-mi+gFc!{1e*_|N~!J4!l2p!8f=htp4|lr9;sRF2t+yU${O5zpL63F#|BSCT-xlXVv>`!g>$M1&FCj$DcF}nrdMMev=-LOt(^{)`^H%N{S<2;(A8$X|54radf4NG%tcs`8kx5=JY}V&UcVpn57gzW-qJ4kt;Km~%~sI4;(wx^YU~Ry0C;04GZ-I55UE{`Iq~_nx;}!ltjk0qOIGLQ*uBJP+Mt_$T9un?V?DWBco}1rE_%sG3b2$G6SJtqsP%XfP?(Qtzk5_fDG~1wc`bU0j)bU`P$WZjDe_36x#UHmTx;rjcqH6A8Z@G`&)}(iYBb6mMnsY-xnc`vpw>AfS{0-?7WZVK;5;MLm0&_riXIu_<J>NR&^D7t*xhtTxM(2g(ymT!;!!s`guhF~gsA&uB5@Yp6B0e8N}?awirfYf8*-TFt-cJLjvm~H37z+CjMmO(XF1Gllx7t7%kuh_W;QbgHI-1?OlJzB?cKxdfPG<83g}g79rKD7ex&ycI<7t<J3yEWOA~>>hx><*3dCF*XJRFj;X;0$!~w%OmA)dintby@fZJmiY;))31N58HWfQ+OB`a@5^xhO325`gD12a!%X)*MKkc2rnrvImtOU)jSvQ-M&P<(q;3tLxFn$~YLyqqjRUdl#v4fzbo4YG&YgCIV7GRk_-0fo;)=?{^T5g!M1n_HxqI=`3SWF7LNu>1-#I+KXguGoN;O05e=89YZrLzdX-774~~dLrY3+>ciJ*=lzG9Pi21p64djK|<8;FTx0iZvT#-T-B-1F=1G~rZ>8J!<#lZiTiwKGdnDqMFppppzJkTv<GI=TwW9(VFePhQjRzWv4z|O2ZZEXvMnh19UUdDCtIx4T4J$X$UCJOhE|XV2$$2a`5Z846*VUzkxMvX%l6`X8DU;c7M)a=(#(Hs@WdrUy@E!)6_7ip_dHK%5`@_CoRJ?A@|80?Np3cUkC)_pAw`JjP}1`&34C^dKTGG*X%-G}TaK04Zs%vHr)={)rebl}j&t`9AyyJ#MBa9HDEjiCy=#Z;2TU&c8Vhtf<movOZ<wW7@Mg_TPN&x_fS&|!tXZT*kgFjpvzrik^l&ouk=h5~orH9bj-3y%;}s>v%bs~sGnhzzF$YXZuAl`_@k8(Lr}47s+ohbDe{e(mcFV8|<bY<Y9hPKAX!Sjr6K+beDf3d(qeF~5Jj>*sC&+Ggps$?c)*0K0`FSw7K@2A34b>)t&kaXq<S__eskHB$ex364(d}eY*6%drix7WyBYpM19Dgb6S@+Y=hRGS(X*xbWWfS9R_D^<7-;j7AF86;#k9FsIE^WDv6YOADi57H>^j<AzsE;aII(}!wCg_er_umXCi8dGe$Qlh`NT7HW#YPGat+kN2X&t4~-D`iPvteQdLwYy7Squ&}-Y!p7ORuBR&u2Mx^N|VIl!3Fs@P9NWlI*5oCqB)K=|trJWgBC8-`>*sf@n?I!{E(I2XTg~+RVrJ82Yg59g83RCkJyR{#3f7iz`s`Vchobnu7DoGCVcmaWJdO>**%O+-v!#=8?5I^7UJ!JRHC~Q|a9m62?S`%1>Q1>6d>Nsb4&jhr7kos}sr|0KueoIz%z5)T+Esrla-<r*?+Oy=)#y9yrP_u9{-@<h~)12&Wu*xQF3RmWI(}OyKNVFT3d^7(2}M%K12T<;XZnvERcpdN7cbOThEF#2Hr*6HaO1P$Xx!P4=lV?AIqe!>;EPpvZ_>-q5aJjq|CPDj6XWek@H!@H@&r_Rxj=vZP2nN|$QWd2(=+8c$wPy*4eC=>x^+_=w8`jcU6srnNPtFfV>)h^Zz_H{2;Kz&R!oNnL})oxkg@reG?=i(a*<%$;7MP9yByuw`?}CGVmg+F@~aZf|q(*t8wHDol$s^A`-UEsdH9&AEQ%3iOpfy#xM*8{BL)o&YVNue6}7V4BO=!gP>Ct?&QdoaxKIG-vvhNJK6*>+7=qQcas0#$5SKuyFK?ef~*<`Bjhw%*8)9^5bzud1{TkZN!&+XZ!WR=D}~Blye8fuUu7U(_(rz%D#El8-DYj{bz&h83f*6#|MYod%HQMR(nag$|-L-`C@A~S65}HeAI)%zUD{@iabC<vjk%piFVD-KspN!_!^NpWRR6#%k%k+ZX0=ExaMoZ{AR@{9tv9miei37-2Yv0$)pbwzToA1m6?4uyJM25Ae)^GSpo53Qn11Q=4af0gcauO5@a}-pw}9480Hz^Y8oLegj)L_aNY?{_uIXL51R*X9!xhN<_%elT$ZBerZQ}oZ|7;S&4=ej4T!HEtKHG1r{p;BLWnN-_Ty=VUl5PbFvT`!Lr$J-J+6JB;((CPXKnl)gz1G(^GzEH4TgmTnkCNl$P_9j1f;0ddl-ef@y-cLipMyzgyL9QHO!4Uks~^b*jk$3I~E4DlbX~Hq@TrZN{MX9si|g|9U#@^%+81zo{|(kB1DwQ*uC8A$&n1T8=e99R$OEx{V*Ahqp1uP2rlF!GL2u!TtK*di7Ke;daD0q_f$I^|7~;YsJkDiwAs1dxfnRzfju9#QV`s}qp3q4LeFbew{Ji6)wCrTaz(bOS5Dj2y=w<4?s^=@h%rX02AM{R0HIAM-PdzTfAsniG;9H9Q9|8cX{*C-O1Ei%^b0P@tztK^$q}uXEUTh}`N{6=f#4<=$;CEoM;ygZ=j5K~H^&CZ91Y<|YDV(xKc8{zqY_D8$^K%*Xinlp6W3}gm7(+W(;Sr|(bFK9n-F+fvrvR;>N2(r6De2J4FPLps*_K9QSuYhp`6^B*_SkNba7zGC}y7o$M&_o!&x-Er8p5dGYqr6x)k6!h2*h^hhwxPnW=yf5L_dHw6I1aOfhA8NJ>%9T^2eaF#>4yaJ$rj;*Cv*)gj^D+t_}m`X<i-HuUWfRVwu=&=5-_BmF}=Mg~Osv)mwmG;j84zNQae(h~h;m&H6JZ8x2p#2x+C^!~!-#6|T!_gnjSf>KN5ioD~nF+=oU!B3WM?qwbq(kJl0S~=1VLjI9VY(%lki48p)Nn^|jRm`K4{}@8j;36NB(WhR%u1bQigOBk`Hq+Zg+(<Ve9GbY9+uR3A$UIX3WC8LCdM@iW>Dfjo>lT<2a=}At^-ef&hl>Gi4h2A#c?hEjfBl#xw6vID<X5&=U5HVDn0&M^9D?wf**$%+h>1)(36v1Eduna*H0FYr63}S3iH(&4J|VK1<Uy8m7ioePDVF`Bqf8j|=xit{JXyISU??W-;Uy3ZP-7b__IUQ`HkN7V_aI<ZacI%HiVFYqC3D{0z3bxd<ZEp>(#Cu&H(wy5h9dDRzF^h6qVSX05)FDF8y`k#1u|i$C8uv%(;e`x!44jhkQnmNKaV%xFvwy*O5wM6C?4g%l0mAIx=$M04TP8FC%rST4^3#%`k4@szWbFqpe_Zl-a;KL4T?NfNmMU~F1-n7n7t||j7vh%4?M}{&-@w~*me6yW~P^HOkU==DD6B^g9GhIxDL`7oI2PI@46&8s#GI_mkwD}97ti4wUj%!MkFz5<XbxDQ2ZiCcB;4VC$uVv;nj4WpPP%cG^_KKJajf*{?OM$+v&dCcDW3Kn5Eg$^<Ki$+p$uXXPBqLk$GCpBQuC*K6BqsD*jqViqvRiNk~LEU2)j6DpAOJhyEsj3Y~j$$4^-Y;9f4S)TU9rGod#sCW@MKeO+)66|d{biq!#Fdo?pk8>*Y=NudF$Gd4VxhJ>z?qtWeTL*rPRIxoLgGv!*ymwv>ZW=*_u_?!^kG{f(p2eb-{zSk47|Lfo-qKkvCkayEhz{#J_it37;*d<e^=VPFB&~T|?)@Li*R}-6{NxC?S1p|M5fj3K2xv;BjNCFs7<r^jK$Gsig=+h!=ZOeM<tO~+(!FL+b=ThA=Vx<C?xj-b+ZE9%O$;ssY<>1>z|Kw!o{a6`fp}3|e4cVQA$>~$fhyGkY?K@^B0j+@>&UW#^n-cCAEZ-34grljwc|h08VVP}CvSXm`<>wTf^cN$`Fu*IoQd$Q+?H>%@5CbobTZJ5tpIJVe5U+=uZQd?Z`pON!io6zfL?r2;Wha43!WJ0cfjqV8mY>egIqs<tnla5(z+1JtPIDiaZqR(45%Mao(!SDBC<V-sGF<S4@b24+oqk1STsJ^=s%leFCAmaQZ%BcGI65O@Hy~eE4W~6OYs&BqwYcHWf$c3yY*B}^KAL*t`Rz+^7>%>{%l6JrZuazF_Fm^(JBCK~hnXx$_Gj@bo`JZx<h*>=if)_kO8stHUd-Flc6SiWuElTz=zs0G9T!&(r|)5ch@4VoL743vk9LR&NA^)1Xg)?1&RW;A;U($NYXbSAKTWg6O|?F}{Nw8JbNCL}pY2_nv}teFcT{NWV7z%W&JW)o?o$NV8*^~izJ7O7(|qc$wY8UPYir*TS%35Tr~GJq@NRpTO6?!)ZH)<v+wdZ+t2PG$P9$a{V0GChz-z?wM0^UR+CJLe`sFa+A0Mz%cr7<g(Er5k*0h-Mu=4TWj?gtD*}U66%C~pl?j5|_JTer_6#RGk-W)gf3L6vhfmwtdO31NYb5H}_D0TjN^Kg4B-`stZZ|~)sTU&eYcaJD7Mp)gS?UypPe4E-mJTmXTHSapx3^TO8Mk##rcbmWE@5Y;l?+^Gf&6?qi*S^vOQa`oMzrH80N({#g%j?0we)8+P+^ozSs&()1NP9D;xmy4J2lIG$FMqSWxwH4vA=)xcy_B}r*73)mWik)P@A9{s+dEqa+h)!;cg6<?dk1FCObtKnzuly8zxn#w`VV+Q5o~X_cgFn4cWB687j1Qpi8U87`={8Qt(+aZskV8j#2}37aw?bj`?j3Yy|tq`Q>3nQ3TgY{J0E3(%bCUfeP!^~+pFSJ8+<x9-+sFuefzF5=VX5U!4O@uRS(PAp<&^IV#L$sv$$CC^^X+Wguk#%M0YUB9&TQco9yiF@!I#NRb$BQ-4?Ca;}stoGC!G91pQ+LPJ?~0-E0BYXZpLh0lQ=djhMwtyGr-iq$I$t9}t%>80YZn<G<;X*LU{S2TtzlJ;BHFyPq0OKr#Nn#&)N|CpV^T|GY#qzunNc_{dFWXECu!-XWuQcdH~ffH^6@>-+t(_#CwJ9{D$(Qp`5>NRe=|H_yT9kkj3=iRMeskk`G}e;IEbJ%wzKG;)j~BcQAj$VIt&B3G%Ui+N<O(<>!5kJ1@@{YyEm%d4k-e_6GLo>k4{ceWFj`#mkv_xlu`NXa+07_#Lty1<2aTa-_rBLPu+N&z%*R8Fs}nt(5VN67~dPPo;i*6m5^OoL~LwpeuEKeAIc+qU{tM_WJL=X$4VpD^v)lQwaVvgcXE0HlY@hw%Zz?6V*5#_#qF|ADh)L_xz~Ju=$P?Uo#Y-Dpo(NunX{_I#Y?{GM<BIyW0^$z*<)=repco<=O6{`Iu_B4K$CQ^uTen$3>h-`l3;pqpcFZ^!)e=EL3rap1OsFHJScZw3!MfTu<@^QH~6@JD+`zwM6?M;S%z9YfS*=MEzW4A}5x{yIG+tIItUI3laD!HN*sN(Sb*X@EVT<a%pbnt@sl`~!va^z5jP-LP!8ZqF}^X?}C6Ghy~u>EE8VF0P7a<JeXi4%VAC%$HXypHU$MN6jPE${$|&zs`-M`LF7id*ZcViQrSKrWN(dZ;|}`GnOe;(EIYIa;6heT{9+FVhUWJANVU-t0Tt`SM3%4<=b^vp6M4;_eZ)GFEiQ2)p;q}dph&}feN=BRA=uH>28V!^K2?uHt(k3o2#og6-8Z{Zhr{+oZRONr=j|c`}^DV9+Xn%&?(q6d^4r=hpK+FvttN}eod5wP&OzUF^8<pMplF|nj)jj?Db|^9#a&+s%eK}FHhreC<%`oIH;*U;u0N!NW@4%+0Fi78f7pcsO~t>Q9h%XGwRX6Ju$6eSkMYa9SAgX6Ly%jD7mfqrY9O0r!4n;!v&`gS#5n)je`$62Ys4k?YzBV1+TJ!?fgtjh$4#EMWK3PuJRr6573<>e!_tv<m&M%+nw<%*@a>_RF~GX`KM1n5v0hGmXaINLJrtGqbaKy@z&)v=9&_U`FfV#CwNX#9#7a0_;wieT9?hgaOD12UdCHkOLW3q>#1V8qJ7FN?SV(#Ov{^MTJ~a3UoR{N8pkQ=-B`CsI?VHF(Oxp-6$84GCkPy=>c(7m#Z~i3w}VEKDEPcH{j<+4khLzR%|A#X$@u~(5oN1+hBGtStvbsV;?Xf{0Q-oFMXmoVwRF62?)clML!S`!Jk5?X3D|rycbt3|T}-CXlKKMr)Dyfn$1vIpCrsd0JALQ!1Ee0xl7!JJvL6db8DyQ4oOI{jpU>J*v0WptDRhXW$dz2x=9mW&0FnC!tev*Ond+Wj`2fmy;uhU<dc{KG3q*Bq{+hQQ!B`q*5SZkwr4b%orst-guV{OQz{zQ6^z<I_oz;0tHgst52Q*0<PeLxV_N;Y6=OXgjPelxP2CvZaBqQ!wtB3P>BIg5flJY6CxMSI!fzB=27Utj3qre>>J5BBd51ICT%!^72p#<7t10z7%H6ToFgxt<>?u%4K{rH<<QWrFI>PV`jqd@kNDA;qB5hR2NpWRK%i{6!}k@P8j)7Zzs(B%B5_}0iH1}2UNwCe-EN1o#y8>dV&%NXn)YF@IhWRm|*{^~x>@_1P)FGghXt%hF+Zd@pkh_E|5Sy@|zzNMZQy6u42Kpx{Z+J&VcM3}(Lc-q~0;(lS1$7*28AUh+?BIjcTO=SIJpUhhq#nd^p)LG}4v|jvZ95R!OLuVr9D+q+s(NKCb>0K`dqNGjd>D~HI+HahpC*E$Fx5vewarIBo(REIrJ;%ePVph-21t+-(_M@EYr<`ExO`>bh;G}^PF8e0)o;nrVKpwN^DWqVj+5bJ;N-kFNhOA}`Y?w3U$Di|-k>DeJxx`54#J5k$i=_8mABTm^HWYX6p+QxG2N0|+J(Ua#mFU`^&=VhewrXhAJv%`Ef#r=P&t7nk4YKFx<dfF%fvUZ}MD+(lubTcJ+c9=N7<j<!7MT|QZDuLl8`ltL<J|zE@*xrfLxqFjB8HQr{uQf{4XNysUkiK<wUogth8*6CDgC3=hVYA9PctP6>&ZInNR#I(mZVBP+Ocn{xvAiEDidB!x)>>rTXBo#iR(SzVmeUt`<rUgPv8LqWrC~WF`Hv&c^5z}Xlp^fYH#x>n~}mH)ZY2GP?vM!I3UvxO2tf5K>t>r_j#v-!EWSkG7fjN)v!U>3uS&i0F=^mwAN>D7jD_hyy(#(OugM|Q037k8zn9RPb>bfya*WW<OwAG;j1odIQgTg&Zqrp1^v@+gX7aQ7^6`3Nqam}Di2-#X-MY7#Y}LkPdwZotU%RVb7&WM1`#I1;|y;^LfWn&V&TA_l@xc@%*kxK^o+)a0MguVgo_t_(tn6}FVWHU(&SY)3r{9B{X}Zp0{oKDzLAE4N;`$W)+Z|UerGYYeDq<qYTx+lNg~a|q0T_3u=YeoZB#>I_KuU-otyWxfE3@?Sq$vjt~iFrohwcD|B?`Yw-jAnF|*n1sMB9oEM}{HpK`t3X4Uy;-p_QAjRNCZl9vhH=ukX+k$E0HRL{^F=jpm^hJkS&&UGYv|9z65&8c^RE8Qjw`=m4jgcKa=-jtlukyMdfhQXd0PDL~ptot)#9%lP<@?kflMf#+h^1QmJ&I?USXBr@XR`Lp4U0+-Oc6IIFv)-p_b~z`E(CZh}tZCJ2^ab~KHK+=>9G|NJxoc@PM^bM_E*95hit4{Y+=)hsP}T$(RyIEznqd_a_>G#Snp2P;{PuWGI59z?fQ!$}#8KeuoR$Vdty(X)<ule%og>Gubp-@~A*wSQ7mj*RY)T(TnXJOO=~6v2t6+vAk6cPfP%7sE3G5(AZz`BU1jfl(G;fOY&l-J3`ZyNS;8;hYZtOvKQWMY=AXtZ4$FGrn2!qtBa!kx_o+1D8oIwR70gFzMIpOEkq*S;VItE#<fa5YbS^~xq!S0lph&C}?C7nV`QGhwj)8&zn)?1=d$i#h95JZDn2DlM28dV1LHQy;8mNTpA9tbt3`2w~G#V+ygVrN7IG1LnGP-HW@SN+8@6_gXGHEoKYS7zF${31KrJp3i!`uY9tFGl+M;|_#>ZyWcco^iTI`AInYUxOzUaQ{#=Jz)0F=&ZggZf*b#=mPAQ`z0Q{-`yP_WE)ZDQUPrg_jE<3^A1QBoR5>*a1CVSA7uO6TStb?JVcddec0MY%2YwgY`J=@3az(QfMV6f1C>Kc%xt|G|GK?}+7N08#LNBn^2hr(o8o@7f3*EK{`2SUeR;M!-rV2jzu%3IHg}*Id$;*F=!AAR-;wj+%k@9=vp3_zt%L1-aZg-d`%az{nWgo%zLO{Q?%vV%+uy{Ul7@0t&TffmI9cJ4D%#~Voww$1N#TJlW_I*BL0i+6c2XZ2CW~7;S-HPI6dEA+vDGOr5Wkdv*xr4!_u;Su2XMT(`d`KBKTb!-C+5Ewr~f?B|5gG$^ltMSq^Z}95)pvqVv3lz0?SY`0x&{{?j(PNIl_|$e$9T~SiR*ahqdUv5SuNVkS*Y3@fPU_qO`dLb-NzhP(-@$^sDFc?@c+)XTZs;z_+}V=U)u*X%dZuI7kBxJRoEtuSpy9I8cDi*&|<ESAfTP;EP*zN++Y4dErCz%PC+;gbhr%d4nt8c?nR3od|ZmPoBwX@b49K=xPcLjUcC!0hU-0bHG0C?;RdxFWPcOJkm#-W>5l55z{r0*~mFsL~uky@J-G)5&<$Aii@m115OB$Gr^@?fWRO{>=N{-12OisohaG?SoX5^)%UtzdT^^B040_ttGwykL`HN$o4?Uei@X)Mfc*T5b|2YnhWxc2O-_NRpUd{T)$|0{%@@N*$d8hR2@V49eZ;q#<<M+{Y1wC?f8>yh>!vQf>UBf%qS_<~g2#Znhg6<wqojPr!$7wn#phGRZ!?khaJ)r5>cU`yEqt45k8kFJ`D149{ir|L+lrR6e`lDBn&}zy=L!MTSPiT{`?~)rnYaz&_87F<W1h^&O9~c~3q=EcHH&2BBQ*@eJ$M9d4#}LdKva3>%s_u5T^iCIyd2g+sb*ww0xlu&s1w#lK^>CmHpkr@wPV5w)Dw2HayrP4pUVfQejJz}$Zz;DwLQI12U3%FK2249(YU~n2EB#6Hxg*-dpUG{i?|`_N14ll>BRkF$%hYp?sDGt_)t>lvYe}d?va7^MZ>quL1nA8P3TnK^t4!?&^?c#t-&#}3JO*&<v4d-1n>K&svfm`87eo#(r3viT^`Mfw37Xpy$qFAmd`Vz)xUYHvMK|wfq^$YOnK;Z8Y<t@p~_hQE!(?b?+CVPhP#@v_w78l&^&0;Ghu82z#FgUy$xb}Te1I<Y%#;)U}@iC@6Ze0MK%*m0bJ1MOm1kZd)?i_0ZD_t=0Z{0K?Q}<EGsE{w%?CZ&-ik_&Mpob5U7z;P#=f6KJE16JReb^d+!UdG4Mk&+qI%#IXvhu!WxtH$fv=Fg!W00^cRL=8)hWYG`={nAK)FHwLO~YfzF)WLvddy%;ep8IQt6cGh`CEE_-&vVPjG9wPS@FK6U5I%Mj`^dfbL;6T7MZl^H$Qgsey83H+VCW&((bL40aQtUvYMxw9efh&9ren4H9Ob8YALcA+!b<*TS~qac=)^h*ShPYGDAIqj05#vBBYF1soZW&AvQO#ymC50*y<8zmt8hIl+vTy9boZ_QHC4J-SEGCcu2nhvrAN6N-oew+f8$gdj3OI0P*EJ5z5=g(;qy9J<9?iZ+zM^l;bL>riQC7rmd!t~Znqo890SF63bs%E{!o!6%T)8mmZf1L)^Pn-tGYX!lvT+9>EPSbSbO^FyD9iK<H{m)J3#xABAUmoXvlrwGuZ)^3#=CB#56yF8G$z(%;yFed2F^n?Lq3X<z%8x+o8HBRMAP^^HySsxi3b+szxrwEqxMg9g7BB9lk_GKQ<uDR7US)0@)gv04z;hkEMK8Lhs1zdH@YnV(|9j-|ZY#=*47yc?Hyf3FvwdKCzIX7ONcZoLT#Zgm;U#cx(SrU68likX^(WiRuD~}lqazjszousjwMaOwAPxfo)`J5M0!@c5k8{|@TdXYAuL6o9R_bqHqZ!KZa`olfV0~@y?b_=1YoqU%)_6$r7ggwvV9SsC3SdW#jLD^g@yHncQuHjObzE9EgJ6f12SVWTMl^XOr@Ks7|E45-72Q*IvIPZP@uf-KR&vEf01#-d+iZS=g%!n6(9FeEL5*yZ0D8#sXE>5TG)2Y~B>D`5n%WnR$Up@Dx0O^wdn)vXtu+2)cn@R8PN8>oXVS`RGeLn#Pnlv>t}xuV_v6TEK*>K7vV+=EaPt6frtsv*rH%05MNcPx6EzUh!_+`ueaqj;gnc{wcNi22yC<$+PV=tQEGCY!(uNNn3OAORb(3BohchrU0VHn>!Y<-t3?QBsONQC!dG(=Hh;(U+BkkM1ucGYqEFd$|uBv0uN1>>F=R)d>9iv1ZVRH?;)R)`4Qop%4D5MA1mKCZ_R<5fWtS&u&i3i13`@q*vE|!h+-d)^Ei}uUuk*S{=e*T>M6{Ta~DuOG`OqO?Dk)M#>T;@p0pWYQNPpX=vZ(s9e*|RVODQT?i*S_3jVRo(<$xi^29K0or8kkmgCq0tMWmhIMv&F1<d(|LeCiQh7ypT8J+%A|P{?jr*v1nuGQtt}4l>3`UKl7BLOM@;;<Nfs61v!M?>~bE*WpfH5R!)|pxOtQ7O^%dug46MHd31__%MTs-)5m>ybO4z<+Qs6q^Ux&Nx$<WNq_sO2ytdux=!{rgio8ihcc*k@plE<&k<haX($Z4bgI@LY`+@r;Nb3_Zi%H(DBbuZ)K8POsbt{MnTQ3Pj1Z0HGSFCxlj+m_^V$;M~5$tW%$+;_VZzC8R_K86qdh8lm83G=6THNMAk%Qv)@lqF76X9C%Ik`>&N14LUi6iTLEIf|?H8`Qphsvn<Uov0Q`E(-ui2o_`D2e8UYw*AIS&dE!j}HijsE<1Z?CqXdrtT8WuS(k+H6QI8IxU+K*52eYeQ|<gN0y6J@*cMr3WK7<r#f6=`w)fJ!UEO+5SEF}15x3Hy;uDM6$#w`1ckH4Mt}C?ddD0{%GLR_O%C0@b3<Mz0@n;zH(WW8UkXn^?IBlvF7Fl__aH5%AxH-1k(bYxx~U;w$}4bXdUw@hu5!e!QD@DwuRL8|!+5g%UW)id-n8_Bu7GnZ8q1%HMGywo)zCWcE01zv$wrZmg@+Nb8r+Ely8{h!xKhlU&_XR9<E3ErL3?uH5IZAb_uVRm-O(+8rnefxXEN(AC3g3AxAu0AwtsrR_x{lKzz%lEnfH1$l8uuUD4LJWU``Qud^xW_w;R-{2UIt1W)5_Hk~)mTn}P`v@rkC}`%9D?$LQGUB0;0N%Z&|oFc*y``Tfbk6Znq%dzzu4H)}Lo{ly}o-H4U)iQ6yUFilM+x((NKb#<)`$BRFJU&L@SzrJaEREMbk`%jwNchtEKjYm9HeO?LUbFa_Zy*gZy#p&;!PK+%%QNCh2nj~V_LdA`H9(jEod#4ICMYP(M$66%Fjp)6F;P~m#Je751%^o<-Wb{03{a&tT74YB+T(DRtJ>MTf#%6D(hQqfgn@GshC)Sv)7&7}Lf7OKqSPOhI4GDtwM0_W7xuY{8Rt>2s`dI4H0F$t!H4jYan)ScGS99K?pV$aOyeEyYw9m<vD9OFDbC|e<@X4^U^J4KLb|LG`*NPxFMt2|tb)|pB^b^m^$;zs@$E+U8zpp{hP(20C4l;34kv^aLqrzE!%9!Bt!sPl|BEX5@!inbS=kcxsI^$l{&8)h(V<eXC`jBIQsFXV1M3>+5=Wd3jBiIMraG`<+{|qcBFs(C2JF+3J{!9P!MLcN5Lr7ot_KbZ$6qk|x!RQWD-=E<%nI8mm7xIgB66+6L1D>4XEW!MjEEQP1$NJ$VNlGeLz4OdL6tRZ%Rrc}4i;tnbo-`+@?TIFLI3LxGE0jo$z(Wf`KVQ5EGlm+O@{3{Z2uF0;w6Z2Tn%CIrf^w*GRcx@)ABKp~@TC%Up*db3oer;%JD&O^URnL5!C!U=7Yq?fd$v2nsx8i11!0A`B^-pj>30B3t@~G;Cg8{-M#=~=J${&qC}0{^i%u$Wm9$z+^46fcq2<WiPHF{7N8oEAp_a5NX-<yDCbt(a9?U)9rpy<{W50x@&Shzgd+`GjjDWy>8B!WYyA#bK{rqTs@bY^Ans%-$Vmri==gB9tDZ4H)m@342B%y6*7Ha(-j~A==^mGBUAW0RYdt$N{thS&(og;&1kZ~aMk$;p8Tx&boRYde5qUY#9JTaR#sV{rrkT)zl|56mbrY2^V!`$TT2R#rh-OLc}*|fPL80o2@&YV=jp^8(@tPkV~(^RAvl9beJb-)?ZD)#z1=uBiQm$;NF3U>+T0xkg=(4#w07)`o<`rZq@4j0)X$Y2o}=3_%PCOBoLi{=pC!mtCcu6l;m$WJBhrsC!aIR!#vo1`KUs$5AH8+Onq$W~n>q1Q>T{$9db+#g14bM*6P1OZt9_`gq94WGcNM5!Gy29Q&F@riiQN%?gYR6&saQk0_yeAkd{^@c&@U%c>qHq6{%C-cEDzf8GRpPj#_X^zz!M@_=tf8aceKThP$NA2z?s(~U{q_BAObDF5^kvT#JTI(0>Wff(=aW!Po5lI+NURg+f$~R1gA@;6|wMwJ|za^?Ji4p?8qC^{ph!0>nL&a_grw{ls@W%TFzEylq9&=}~%8)E$cx*YVeBajAE9Nv#zd-);LIgO2#y9#ja6wVW9aROVp{70AQ6olaugo^q3Cx_Zf{g@pUR4{6=i#@tviQI7naMo"  # noqa: E501
