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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?k)gH%wa3jwq!0|3%46C%}tB^Q@9>hRzbux*qsON(Q<_&(+3xz)MJ&5@@Kq}~kGGM>S12cJfVrBm!yQo3wEH3|I{Tj#=`ezTDzn8<nJ60#q@RwpvvpVQbm4Dl~5SSG(?=yc}SqxT`?9^3vV54KP5qoq&;QUY-4?`tZ+`+)c3q<Dj1NG58zDOmS#iT1J%8tEei{Tc>fr#6U=XC>d36c>Y46hqlX1Z)H&JuE$$yxGz*#prLa?!DOViw|wuC^98EN)C=0$-_7bk6^r8+DhzLHxp<x$dn9J#(_E1;_SUTL+@I(Vl;=%Smj-YK$`0pS$?DubTX-N%`QtTGmryDSJvHkAC^}I6i#+`{5sjbx5nH+4PR{Xg%}YjiC0cM#hb_a`tLTd|`*V{{pxxwAn*_?=tV%xF~jZ!luQ13Oc+M`z;DDs<4sXZOZ9V|IV)J+KTV8{7nRWD_UnyX4a~SQ@N3ndEHr#$g5@-R)@D`m39r!4bgWFp^xkNf}q^|%yPD#4jQ3T1|F)98?+2cTZ-n%ZQ~ttqN-NZHf*l5&l;^4B}p9VO(p3Hyq7I7i+7u+x-f7QZpg@@AQ$#}{dbO!$R^imeN{|7gz>*IF^((QO6Tce{KmTE`R4K95jcX`v9PMbyc@lA1r3-wZSe3i`<V7t>Kq);=bz)yiii6T@>XyNpjXvyR6IGm=PZcc<#VXT3RWKojdqr0auYZBToXr+53}kHYk5e2HAu-Ktncitl1(E#Nb*%+N!CxX>S5qcKb<z$z><*qG&-CTAAiGx1~lOwADGUY=RnEdE0><qb9I6H6Jy~D7EVafmd?X_T^A${P6LK?{E?bCj?}E@1{%+<2|{lrwoY83{bq16#$e{F^(vrXLv9%kj6p%$-29I5S5H#PY@vmyoM?-5eZ+}Olk{30>-w$!hT<=ICyQcoVaXghV5bMalfLhi!H-WLiKwa#LAZPBqM~c>cLECxq1x=#`Kx`|ipqF(x}?s&R(O23BUL+4B)q1)AzEQ{K0v`J_HAAZV`)TeGqazpqGj}@odWI}4mG&86?SrDd;wpeIBFtk2Q}8H^HOpx$~F2*1zNGKM9BrhXKdC231#85Sp(%QjB{)b%EQs$?SmzD5?06r29th6b;vDFa#a8{j3ie4k?a?_6NkK}(KpeCG;d2b;27qd(gZ^VQd1dl7-$fxqV$_lD-znA*Q|<hWV<q18Opn3jPpYuHchND*eSt@aDg#<^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fxF{ryU%ux3bh_o>{dR!@y|F-}*X~ldZd<#hZeXv{3veA?%!Xd6VA5EZ#jy2l3NK?>LY!nBpQ~=pb3kR`mJF6Yuhu`A9S`P!u}65Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ;$d$Tx0xKny86k`m$Fe5}xJs86bH2@PIR+Jxt=e})W+_9Xvs*Ypi<j4A~_WPEno?4Pdz)Gj0w2J3sh2ZR1fSy<+m<+DOh&}W9q*Qob7nA6umWFAx;XEm)x!_C>(h>kj)92%m1*t!`hPnn_p&5O&p<~YjL;QQG~5TcH0p9eedk)5WTbp-AE>u8)C?q85$PB+NhTn$RqSE^8~2i|9V#>1L#+Ob37jc3VElWSr}PW9ke>B<?NLvak0UF(`h1Mz(UNf&K?j;xbL*J}S8CN3G9tRjzbo9-Yp{E!H$xPuaJZAj5wEBDDHubv2H^h5?34L4@ZwcoABXiySqoEJBK?3Z!V*Erdp<egBFPL&Hr%g`N`HEzWt!xKu<=fK5{lLsO+S-qzN?m*mOAzEk*Qee*Mh~kl@iBDm`Wfj#hhF|1{Z+Kf?ki2jeENrC~(P$7GX~5YE2%e*`xxOD)QF@z(3N4Mw5iyDVYO3XImVKga9U_F|QCGy6ri5T$cQ5gaNdwc$4`VXIXh<2%dy)df&uJz(F(l86$7gw|CS^n`hIs+8E&Y!RGLX<Zz9fu;`w)>JDX~5!@u@Ax_4R(ZU!Fg|^}H5`YV*cVqO)OA_}M))Vyg841BEcNVx<C43+_z)lZ~^lBTdcYi1;eO$U6gw;H|bgM$=XFLwP9_k2({-T0$cdZO=_PnXueKvt2*CQ@*OMiksZ?=eN@7(Aq!xo!M6nSlJ<qs7O4`h$*Ri=<gntwAmBWtlxFpa^jvWU#9K!Y<Gp`t~|qc2Ne6Csm5Spbp*oqJWyG@T12#0;I>O_&@%qeeWYKnz81UX$EJArXI#ET*JS;^&-!h@Z|7#)S#@O0IjuFCF|BV>qys|wd`TQ!SC(^B9%X=sB)v{PXzhY&%IPgQ>%~!OLMPHYijcS|@tycFt8arTaR@Xrd?n773E$eenrq-Mj_fwV+VfkR;vPA7UFsX8euf{zwvH9K3reF?(ScML;N*8xPPY^|xV!2Ei6n@~2~-^KIW1}7oK2P4g45h}OK;gLgElzhS{;`I8!Kum8Ss~!Cr=%Y)#o>L+o4elmu0dbxw<;dCrLRqsjSl!Nl8W~_gZ5`!{~Q$<S;2RZ3q)9n%R5KKsJ*xxp(*;TX_A+S_$>-B6W_yoT6`KQj5C^A?(&HZL=)d;Tdc)jt@{6W_r9_NL0(uzaIS~-g*D4)+g8yvx><VS7ofl$TY8h#d(teIo`-uQO4fn#-WIlT+I^V;}M&MZef4r{1(rN4cl1XeC``x3~Ke<d_q^%qk{Wum|P}{WlVf29O>i<u+Pg67#MhXV{+zXgE&8f_U^18e{7n;lmruvrc24Wevf1ayv3rWB9HM0WvNk&CfT)f{5g;a1?%#gf&?N-h9MW631(gtAK;Y9T%DvpIX_1-l&X%a^K*$!xF8C#Z8M!(&vznfb0W`!$XHoFxN}!oRjZ_Cr*pm}3iKi8goP#y+a#vscMYebmBuaVKtVr<>_qj+Y8KkIWCfD>yWObx0NpT+(RO{HUBu_C_h`H%=o61^=~Q3=L&Os>*hW`X*(Kt2=Gm-eAmbgctUQBXv3gyt`%vLG_t<WCB{dyTi8Ezt4VyQ7E*X{N(5%p)%RIi>l5`nnREAK;K3vna1B?tx3N+v$x_*4on(C1V?g&6J$At^RXvc(ySrsXv)7TqHt}Qv238V|=IR((I6|to@wdOLr%hz-d(<-91;KiVcG5tY^53DitK=d!|z3NmKxYq*@YX&X!@>)xJ{y~UwK3nBKH#agbOrX{a6*-A_jhYk>ZX*8En4lWtI8S^2R80^4&INWa$9&URMTbQ${PLSE-L@4vH*M$Tu=6Gzo=3%1^Rrn^#Dtf-fvEWqG(LiBSgt>QjNCotNopn9dpCgj%73Ka;xcM|E8YL#k3~eI$W2(6l+VxzFu1caAvaXpu@by`RAy@Vt`@WSvMiR19{!6f3Sej)(U!-c#ToV*B=*Iosunjw^cMB@NP750R3Mog9QDN^)gDln=8^9ycRkI#48rKfWvTSc@}~AcqTC~4EF74JCigAeD!JMU|6uhhnAeW<uea?$V&c#zv00%&2DUC{%h^YtF0N}~=BG({!#O&{?iJ5@z0EJfY)Bmf%OKk2f=v4Nc3qblv6gMm7cZPtvZg90h+PId2tr;((`+_NOO&E;X+IfY({us1!5mDK@92n~ivDNwA9RA}VJOGw)qByWdxb-vt7zjn@O|S&)LSxl!*-#Jz48hBIQVe#^!@JZr>ygT6_t~#M9UfCub@d*46JO=+4=bZ`RNnDt0oQUV4i(&wcoJy!Oc=<Bu6o|<zp__v+utLe-7s&ZQL_-WfF%^V6rDl(P-561Z1Jq*QfEYL>?jIqPLR`5+I{*f+w54GD4<E-{{`pH+00BRwgT&u@;symhqk<9q4VvdCYorU+=^_dw+|MIh|^MApPU)$ecSonLAhOu)>H9CpGin;(r1s0g%tLM*P)*iM3MB*&{}-;st9$90stA4<#U^k}Ftf%c)60t-B&s_iUmjI>(BUue8;SWJ8wOF3Ux~mF66d^t7=oJ4udnGXX9KdG-W|8d^$LI0|}6X4R_}ng8mf?o5@Bxo=5cRL!qZvUV_oQVCAEkNPK@XC{f*10CFqUWloXTt1B~w8~g`Xh&Gb6jL@g>`k&6@S;ve(Ha|Z#ac&GJ2S_kMMMNq!_2cznYk)~Neglvxk*ZvLo`_!d|+)FhLM*o%sRJbE9zl%q^IZrmr6(^9_8uWCbTp;d-OvFBhTuD<^W;_U$t+7=Qs8_!QHik$%+?bQWrRik4yP~jN&8bQvCky;d@h0Z<Ck*15pZKe$3Xp;nk1S^6=NA?YHB2cmK^n{M%;GvP>nqLmIw2I65}DoFKVxzIf@&)A8YwlSAxM&ppvv43Fw^iQs)nG+v?s#*RO3YA$KPu$bKw+@7)CbeX}0M7x^AO9J?JtSflwhjekvDlHKi)oT9oIT1k`7=@&0FP1ryi?KR>aup{RRWV=I5>*xSC^!4+K7+<L$%k~gsNw{AZVu9Ke?rr4epVv4u=ogdPns!g@X4$wYUoh!pOj?w;wg!exNAn6jc;%`;t3s$Y0056UEefek4d6L;Qe!wwpzXDj^<|pRvptOTqISx0;jN(wYCw|;`A+X-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Ry(t2Q|T7g(qUk}Pl*GC9>S+FsC&`&e?}S!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BhDHVqhYVXlx~$z;j37JRO>Iybm|xtM>8!_(`+ZaBfqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fbaErSjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<W`e1^<=+>SVw>*P~!eSp#X(bK1m&cfOE{jeq3_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhMqv+61U44H|UEY!PFN4zlxlZ*SDtPVW`7y34A3N*Kcbe<aJ8-g50_BUvnpj1$KWG+fkmFo{1FwAO`35HsV&p#W*q47Qx1_27;+oM?;M@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^Wt0k-B}vzR+O=pM~z(eTY`1K-6w$v*_vy={{r373ed8%D^uUb|!+h+&7RTaprR&Q~vEA#(AFeU1|~&F4SCz?Zv>hJ0m-f0QlmRNWwyov7}m#Kl+++D><*HP%H*kdS1M<dswjJk535E>*nm5X;6R<W;0qs1`uhV3cZ-$v!b|v!$053KfUgT&G!~661Etx#^b|^=vseda%l+mtx=q<&13FAq7I2nhf@8$%0}JNsrh*gG~17>1*O;I5y-WofXJ%7+sW5h8KQcF993g6tgyyz`~~M=MiM>n=jai`Rs-HMit6a5rc&@$Z$1irUMq_Dy@@LR*#{oulkzm%EH1z#}3U2a>Vo`MX?AzSI%4w>ux&FQoeB&O313i1xL#?tt8!)S_fH2ipM7PKb$RXWFQdQO~Lj{U)`i!5j&gto1kUSEc|#2!8S?ieZ}j1v;tpv1{;I*^>yPFt^Q|r<@HTA5o;aW@?d11p_W{XiJELeV%FqcN0K%vt@9^MycIZF`}04UHvf5Bu3x$yuZI@HO>!mqja+f>w-1lTqW+HGj}PPbyMG_=i7^dwAlnw%Yfd)rI;pE>L2vL^IBd{FYtApp><|t>-F~~i?v<RpqEFLO&I;2PR7yL|_YZcD#+upjbp7;n<Meb>3NqlkDJ-#~Q~e+s@Bd6owuQgh-8&v1j$g;72l@9K>FLuf<^Rm2D_i$5aSGdsjDGyf?*3cUT^<7x-+%uCdjFZJ>ts-hA>aTchY%?wL3}G+pXRMHAkd^z1e)!4<M{W3!@pq=H-vv6tkKpS3+in5_;}BLxIwJvGyN2H%rr5P1dbThMe)Ixsb1^Bhv#zD&Z5Huio%fTu}76{EFf<&(jVt8>COG|kCGY2F}z(CVQHfQb?ul<tWQe)wXC^Jzl&MDf@m8;F)(rb=&IR2fWM;uM0EG}?vPu*J~OVflG<B55eAVC#TKuo>C4{_sa9yNupE9WT+J4iSucf}AFb5LE&_(rjQubu@j_AdC@5jBz*%)`4x6(N*lB?p1F`49+P81&9HSrn%^;D(o|Jxf;GL(^Z`mW|Ky(c9<5tk(N#q@@jy;?{Xb(H>{U*g0L(1&q1WdwGkE$3BS6KXIep`0p*3KO+4WcHS&b8gZZ`E(_M5mQkAl@-nxL2#jLMzX_X>Lt*5jI!Tz@X2_+(pd;pnxlvsd0H04iRoOeCxoRFCJ`_&sBnPqcJBR?A2}Wi(&Kz1|M8wUhUM*yUa3w5-d?c(SMEV(UrJ5BtGBm?mWce|KXb6;_=Z=5=Q5<zA~QAwCE2k>~2~a{S)m3N3$v?eUnY8^%ML1D$OphYOC%sj|Bu`LVdsgwkw%)Y_=|5<d;3ERw$Ek+9RFZ4_i@i%YPHC;3}TzgxjMzOPbfMX&tg511pjfBACST`D%jTt>?O^>iKP)7qltOC0Q}MwQe76rMbJnS{VELvz>?_8kPnci4A~Nf7D?OHj}7{q;>gT@~Y-Or$s#X?(6O2XmYj8y`;a}`Z-q*s5$yUD-IBo&ptY~Se;480rrMVV&@#C!l(;A3HdqX&#rWZ4$*X{nTrXs#6Npx%c3mUpd(qI(e7mP`59|rz8mPz7b*(tG!WmlKH^Bi%~AAh5IrA7B&xq0MbEz?aGm=Ks|sQeKGn91b`Z9|?I;DVzNT=~m&}YNUDizm3+<3uWAOp$VWt}|N1I%5>h#e?#+3>PTkU{PbQ0f~C^yt<-fA~6DX=*j>p3l}uZACG&@{)gaW~VNZpnOcm6*O(r8f7oM#js0K?II1#Xb@T@ZfmOttc#SAx<3<sEI;Ryi*L3C;Z<q;3}zI5a{|KGI`RAn~pe5-X%UadK%I9NrHgUXcXZO`tWQ3unh!McLZ~`Zgao_onjiJFt?XTZ&mG`;Q&5&onLF+7HhVto5{sDYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltNr;mQzeJ){2_Q-wbM~)`g+l@_vD|h4j(@n&K&V49)QQjmB1)O5qVti&ULXJaLBK>sQi4`^;P<ql@E7nO?rDj4FotF7{nG^3?Ew9rlqWD7UYq5xZ!>}(1BPY_PJQwiiE*k7uW<zaDDM9G*2@(7H7<Cni@xdV+2nW$juP-%{Fq0PP0TvcFC!-OjcQ(XWyxN}l3Wl<2zlFjit?`miWPoUm&dwT^AB{#j>e<js2eoeUJfV#}t8%y+7h3D$d*Gecz6-3os`IN6lyNVJ9q94g138+>sov`$doT)ufWvAeod~7-z>T|wfzT_*&FdQ>e5kS1+#K1Ha8r~Ft=7YGT$4!njUu#6<ZZ#x1iCCu;5ZNt6KWYa#31fpkzBIyEAHl!xoBcEOeBlJxm*G-Og{OGl%zLJqkew=^WJ#>_4sh@<FobW=jRc7TSl7pQ&P#7DHnCWq>=l;f6U{>a6Lkn?2OZf+g>)lU0dJyxc*{&{rvou=MxBaSiS#zt_*Xy{LgGb;}+58@cU=56#fU8lcbyu#q(Vp-!Si78G5k3V9jmgsCW2gC;INYZ@=qXWsA#`fO6Q6IUORC?|CI@#$2DQMLEqeQFTMsXdLKaGnKh42TrnYnn=M|7fyniNb=4>^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Vs0#^507n&JgKvK%0pz)?*r9^7<Z1^n@CB#KWq)Lm!BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV2GHu$y#3#C1MJ=5Q#mu9JTfj11<<sCE#m_eGIdbvFgF(-EK<M3XY9t~llD(eB%$@!Q|%REE=hKKvvQps9M5gy=%L%-II1N;+!!V)%)T3ouqlfWvKCD;IXdQ9o9BOMs^KFS+Ncun9Ndp<fs5)XE#xS{fft<T=Vi5VOM~m(>;ajHk*WX|9m4oitDC&+Co7$^xP@KFxm_Z@;#h#?2QmHM9nf5;l+oia~dh7*h7+8T~et_I1QJ2XPwTMSshFKF$B*=y-eo_4eWGLG<=NcHbKn?WfJ}=sy=P_^%nOSm6sIuQvF>cPMSkb0b;M>OsF{#pwRq@zHU-bMSgRh_-ijem&gYVQ-}k5)fX(2`1xYt!5^cEC5f39E==Gw~f^JG@#P4-cO^GwfOAh<8No26~E8_;eWr#ziaZ(NAuYH+t+aLzn~1WKud94Y#kw1H!y>tm<p|7bIg2dN*Lo?Z8YTa*N49oI9VtnL8$kPMFu)}BS;S~IIo502(w@O0#dRnd;dNm)W>8_DC_N}I%_bE<@gUNJCcER*7Fo4hFZmYac7Zi1i?soFt7&V0}3XLbMJR~x%2>s0V{_%6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-F(=9e{hi&227y!JwgJ(vO)rHP;#-&~Lbq+l?5Ae2})C$h%V~wwz<KnNDJ*MC;o6aAm&?@v3D8Q2lFj>1&9eRS!(RzH%uR`Yq2!^lMV}W78ZW&`!i~+!U3VxBbK65UJe|+u3-2H&^bX!#Veh5F#doIbUFoA~WusV}x_%F4!ci96Qm|s>z<C?aBHXbD-QY|5=pYV`wb($o211LJ2BuMcNjM3DZrZegRtg^;r=*%cGAr&sfKd7J+QqKrjD*NuZ)DY|WgJl(grC_bmPGn0<_aV#5=m>p|qx-2TdbnV5HU*&+Qt+vxkE-^xL>2Y&B6y?TU+O-vjYP?_o(Y0BKse?yo<0}$*DXaz|q+C5pvgSQK=kxe~E+jGNZDqpAst#N%OrtrM4NYjd`JpRdZ;}Jsa-kftfTwY7o0%`T*kI{?h-;8#N{ku7<wt7_c!jA^5Fr(|?yZ(v&_~n_Wm3ToS79_CnJ9b%SRnCTVV7~sh=-C;)@yB#(KR5$5v}ITi4Wyc#XV96+bz(h=q!inQrkK{AXr3E9+#oVt(ATybo}Fv>tbf+3YPUYp+Ur1=7PexvlM!~U@$tV9FVremX~}q~CpLJ)$)(VxB27Q=fp4_=WB3(HD!$^kDcMA-B@PfvfGa^zx@w|s0IdB*Al&3ftAU89{-pFp<yr*ro?r<5_ZcAx4Rf{v*7CtfKl~>8v!G`l592a+^8XWdZ+sVwZRbXdd<OJ?5xn<QOaZbgQsDCtQ5i(N=j<B*arob&o)n0bpKH;Et%EW}$K6Yoadi?mu(l8uEGv8x>w_Npuyw{c{c?p|?ez47+m0O2cugazX0<F$<AIlIm=9=!3_-B>_tA`?f1SLf8NZZ>1s^!(HQiJJXhQvJd?nIvFaDW8V?H8|!7kT7AIht8(*W-+<tOasYJxYCdI5cnoJyQ0MlG(WXIA@eNb*JwwG`C}9~wBDafayo9S%I&-({XP76vXDs*Ey7)7r*aXVs(z-a51CN9OmsNo5ChwBM;2!Rup4=ogEktOqRg7q?(doGgs7)R7q%c@q*E@vow$uQ+D6R)hZ(v314()G#?;q;r@^-2B$igKJ^d>aU#6l6;uW^bg{E*8Oax(vHs88s4`kioEYUg$@AhAM^kK1TzHC&|Mes*R~p~^QYs-FzXo*j2#Jr+asWPb6F<3^9lgJ|EXsW4t1R@=k?Y)QKQJ0h3})7bx{*XBEIf`mvjlOF%k~SPm&3AEFN0^R4`~1J?FFKzCye+)#;$vxxKz9=3F{c`Xt_*?j@2cG@A-=Y*E~(AJ<Lc?6^9_A6uH4Fc(^|fKsf`9vLw(>wYk8C0jMixw<0_ffdzZ&Ukq}S=K-ijbR4;mY|ODrP2ksD##&hMdQ9<(_OH^tKUfdXvX0yF35VSYwIwl;WpgTaXQRoSRkvjPwXnZ2@q^_qtBuzQ4>4*VJs{oXHu5QZJ1&UnOwO^pM)myDrK=oD+l1<{79UHcc46IGD;!Ugf_<kG&^_Jyrxh>qj^4qa&yvmC|3x1l_`3sG`MfuiVN?M@_$==nL#~pWvcUyYF3&XR}yn7wC+3ea*ztZOz}#>@CxDI<(^-6cRZf|$QHcs+*J?IF%J3_zn79ik=xVeZGP(;OR~~25o~AOU=CV7VLW8p?q-{FJGn~cv%qd7J@FH~V$(HV5lw$SkX9s_yy%}9-g<zc#Fj#z8ef#MxJWKCy6Q3*GbWQ|nM`gSGZZxFh4bbW8p&GFn?9ITX^bDe6@3RB6@LK+#q|7*jNBf8eWJyC-$y~)=^*NSeCC}TkKTK+DII5L^Tmr5r(|HlvdmfGIT4baJ>(SF{K)P+{-8HvQ1=48MpwmLcqm&!yqOW!8z-2~#@ShzJg-@~abSTPh!GaN+KVpsoA#MM^J~U?H-SCUA=Whcxvq2Fak#e?sit1-Z93#{j>aP)`}UG^!`%+FFtNd7ciP#4#Gc2&VaLre5DEM~Hjo4umDja*mTU|ML`RJv^}<pM+vZ2BAirOhWfEnGyxaj6ktL6Jh_t2L(;I$8Iw9r!Cb(t2jfOXz>ECi}^#AD2rV3+o0~RMPP$u|JRC;;JUq&;wmw1U@OdyhFFA1(IMKr_8%SS;ow37e)AQNs}sOBSo8TO;FskmL326v{+(O!wW6d<|T{iqJ$rkkLseS4%8)WGx~fB;aZA(M-$yMgSrfh|uYfd{efy(Bg9P5_^gb=J+z3XSu*xP=qzwMjP{P8$}c=AJ$4TH0m@1p-I2&P+?YXJ(wa^B<yT9SjkwQH3d$ctuQ!`RK9l!FMd*d8GNr25DY-lqAu1&3cTD2da>iGCIo9gNEx{T*=@0ipuT_E|4ZnFO4YCkg-+nHZ;TpJehBJ1z8r36cN3S`^B3s7ABw|Cbo^cr+bWL^~h|UxHY*8!DoRbpL4(j2kY)PYS~Eo=dEZ>P!j=H8fc}J#q_F4tYjN*C}y^{)jY>K^Amo3hKN=E?I}>#|7&w^RFuP~t;}3Hhoo-Kz&j|!(V%i8oD<lOtC5k!c%2bV;k9&}jMbgUkrqdu6BbJ8PGG_zvlX1Miw>507P4u6WUj1(ztHuKI!L-5`9vB898cqw=DBO!N%lq*aYuSyaY<pChHUmi4$M$V?@9rLLRkYnc&ApOsm^HpL6;uFBrn6!?+M5MBVQ}tuV?)08FY_^#qZzaaFmwuytr)m8_^iXqK51c92iJciTL^QdTx@vF8O^`7sb?Msnoow?45v;iCIoO1H6ihWeu~dL{rlB{2@&jyqRmZ<X`2&Ks9H#Wd5$x@|u(LMpBFr+QGao2`ds5VJp?`ne(I2SX}V|DG^W=kTXOh*s*XfI&|Jm?oE!ahrT?o3YdHe4JzpE;MISLbYv11WAek$bc;(wBVMO;gCNJ=1=DBANjukwLhE3_RUhM>U$zgAycvqLCuW{G0nqxssQy)Jp@F-$B``ry;lParYI4J*#$-$`dgJ~iPCrOhtMLhTM|pNv)Iw5KZVta&e`O}_+!t@9il7U_In80nl2C_%WMt;ZWL)8<Yr^@IB)(qT?`Hs~9}`_FysvmM6uHUD1>YaZ4?`oIBknnWI=P(?&OFsj(obz7>c!$5P&}6}3^qTVmdVXi2|}u#rUZfXybna9m3|uWNjg7&QzoO0=v{g}`u<(idry~rw6XrKAAN~9rNwA{eYCzY-1v@uAEundnd6T6;pT8-ogVUs8}9}Ye@K7OlOqlc1*ZL$r8m)Da!V`wVyf0nqi0WFu2bJA40e=U(^X5t_frzr&(C>k&)7}q`S8=odD*K6o@xB@>C5Nm=jzfYuWaWVPoFpYmgX9ALa(Mg%6R<ScszP20M>^uHtiCatZ!^aPdT@4g)u6b`HP{zl=>8?ZNA(vRnh5d9*0P(567qh$VdPfPCQ|LC(9)+w<GR&fc5{8F8@nDQTTv4KNuri+^c=W?Y)yucg*@aUHUt}{JQ_Q_|5L&(Xo_&Wgja0d~e%(ys?gCPVx9?XZt;#c-}{P1Bn0A#p&tE$@<z)XHQO|wWsvoe_#85&LjkN=V*6iN}vyvnAvZ?;Nz3i)3f(~|3C5B$^W6>>)+zx*^}N+BmDfLBb=W0f08~Aj&=so>zyM)t^@kdd&2we_dA5CSq+q%%(KNsk(ATsKr*>?JGuI%ShFP1Q1jEg&!+qxA`q{~dxL0aL#nGtrV(n4+}cEh`R}?YtygOz-jSk)aJPV|D#>hVQbNKZpza*(A0Hm<bwc&@(Fw17eU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu1Jv=;kyM5f+VV=cu`W@!6oX+qGG?DSq_Ph6c<AysLqr!z^ID43V-WYuQwg1%pNw3jCj8lI{C+>g~4#?S#`aijjqMx2d-cM>|C;(xI8RU4kyK`!7$kZ23gdZK#_VZXwuln6H=Mg~8y#5cz@3wdMclY0RufP(5pXg)l>G{|G$gX3Pe%L>O>qGhV>}&rg<C&)}O7k?yktnXKWK~$2+FqC|nG|7%Y(Ztu^Uxy~tjlgxVMmy-AqK;0$r%Ps<)M?2|M8RPxlyQ@&kVYo?@sqWACBMeZSRcVjrWfu{%(8cczpQP^k^%MaN}A^OUP>bjjkR3KDhI~DLNg*`2oUx_N;PiX*&#|xKQ4B5U!stc6K+R3F831G=7I-H{PT6hmfd)4ctK-oN!>8{^&8d)Wwqh1YynuA_)8S%GMu;TeL~5F41%z2Y8?T_^!e~eteeuoT~_!LYq9Aud94W>GWFCwXi=pI7dD?^Rz}bFk*$vGUJ>@rZgOz#+4P+WEmY9w#(WphAweo(s|#a5j=HE>$8hO<2LJ}{9XY7bU$1ai$>-o#u(QS*3IAusIDnEl&Sc%Pq<2qBvwG~i*(uyCgLHDR@{xzUC*-_M&}oZKS98WA6O^Q;y_sr647Je$)~Jok9n?J_Dn!(Y%>n#nPVCn@X?M!Gn(YMM&udIx%a<}WCjgCH6JzPJPrmRk&RdXDEeQv*RVr$anhdRsAJmS*gjy`;JI{|kQ~iz)3(kE^{(zsn7tEI3rf?^==fDv?)0rbG{5T+2W)JxwqLSAa(!AMiGA`xJzE7dp)C(E#{C#HvBys?fa9)b${rP?GBo%j8r~C4A^7i>3GES^`k$#S4C@G>DXZ2hOTqq<tS|@oAn@6w9DdNb&0y`TUre<$;=YH&4a0bGg=>;qS^T+3`Jy*zaE5+Sa;8B8!$yoke{G#jj>I5{o9NZzy-PB3f9S(aul+de!eF$GiQu|G*U&?D)SYn4@QQrM%>1Ms{`0E+BA5$0vafAzGgI^~WG(#tS(TgJ3ipzQMF7Mp0&rhx%Gp3pV*Ym^>8{ir9&P}d0E?m8^mRUc^puV~gG-N*<iaeB2ErMrCs!%6IJK>~bcc_*@{`OsfB_v=X;MzE^zvu5rq7-RZ%sBw`J5Tdj@NL~#t<fv1ZJ7d(}#G#OKBq18||^TI;yXUS)Szw);gkd>jB^Q2E-vW(SFVm-r$o~o!DU22THm;rGfB0t8!qXF;x;c9aWgN7znRLQ3d%|&X8Zb`FVGOM0stw3CYj~KGHpxB0&G)j8-kA=Y9E&4#CwD@wjgm((Fy)?qhn-^gghgFo<G%ie!s@M~v{5J3jtd8=1HUjl!@(LpS0)I8fqB#A$-UQZtiC36rfxd_*e}0v|G#ud~JI*~|5HP4cW=@za<546EpAzkTE1{>E5QO!Qe2z2UzOgiYlPNrT4yJ%Y*zF%<8&kALBq&1XZ-{%apU=I4)DAM%%|_k75CYN1a`T$!!&bEChZ?_G>z@5OMv|B9D$ey*jvIfQ`#MR?{<jH3oIIL0vJiyWvK|9Tu+l&IWZl(&5oqr*MANn(c3ANE~gM;DEk%;!7=uA7R6KzvN}dzsaI^XPz5N0*gh?%wA64HF|Scs{pk$swfe-^Q<7QYMLv|L4o;>6fUlV5A3+d&6(~kH3&uc{F^|@Bgbvs{04WEBd$(X58JsehJ}#A-tY{KioY&9`CpMmX+V=%60psC>%3P)Oh#p{=wmRXB&~?`v)W=?j8IJRn_UE17dx5ig{7)9z^I#6gC_UN%LaG?PXz-G4d6Vl}I7X6#}x$WeJtpD?ii{BaHXo5+~Q5s^o{_rTx@@ERpITlMKa##O8w}d$RQC^t8tu5Y5K;NQfE}8BR{~ciYHWcIxaKqev#7R3@8yEY~DS6}LeiA!H$o5gF7VD&1*=th<&cSaCI5i7irV2<J^1*ruwie#|}#oKWyutKVH)Y&J=QG=FnqQvL+6jij!YX4Yziw6RZ8aGAHO+(_1Y7oEdU>j$-IJcP)6sas!jDuG2(vpzn&!L=9yzkr{Ypgxgudkpk%MO+SySHv)vRsTV3ET5I?xR_7dx#g^ZM8$XFV>QDZc4mZ11iE22sq+^x98D4?PV$oDpv;3(N2j@zFCek>nepQc&EUaozD-Wv2B|aiB`t|c(l~tOMYlPFJd-0%0ZRB=f^XraIb@+RW^g=XOGzgW8$`{apaw_H8EnAE9dFH1a7Zlj=g7%OI1P7z9+BI+0R;BY(4PP<X7X&;9R#-BKxPXq^>?e4%tw)SGGx645ZhA%^;eX*=!n(?o_6pEKA+IEw)5hQ&cNdWdK=(s{U@6~S7yhw=i`r!tI+&|BWqNG*$PzZq!aBQ%=WPkwkM3`3+BK(-pF%d5T*y5lR!sKN`+tgdEc@*zl%__Ao5A1uDZfmoECb9!2sRRk!II(1d<z32bNsqtVpKw+aV3hrc;6N4e_S0#Gv>WgwCrNBj*!sV5z=!N#NLC%nZQa_78sFCmQvd??xq}9xbICjHgB9hFE~h#q!HE{g_SCFCU2&F8XQ|{<8Dy>uq6mMv*qxHwV8S#|LlXcjI>lhyS3v+1ElG+qBA7cAX*l7ChrMDJESerrxObIYKc^_=Tk+7;qlNfs~z>>RSFNOo+4?&d&Q^hjtF8SVFkilXp93oRoQ@yGxT;&gWkU<}n_B374l#4qmaVs61}0)9|cil84X<vVV@GV!C>sLI&m_B+a0~j6z0&ST>WS5#bU6#ru}F%)xV*7-42ds|7KWU&e3uXmexY_P)GH*m?@~?5B~`&;G&+-7J|S4-!3P?&<B`m$&bK<q!LTYUlLPm$$zh932nYz-GEfWF*OPUkH8T;S&yCx`e6f3xkdtT7KwDwOmLV%|7G5YuNy(uta>We=o`p7imsMfWu$innXun5eF3^N^=7$z%`>t4pyfDP~9>Ur-tk;QUw$~5!1B#P!|hVI^5!(+@Cuz;@`I+`$beOl1ZwUW*+I;f)Xb$mX}xZzOnjkl)VrQlvxV<7!sb2IMKA^5{k;AxHd^h@193qAe&~HtURBZdj(ZHQf<ry>fj75VeBr|qga40t~2<bB$vqaaxWwle1#MC2oC<wRg+^k7Gk%HDys{dCC2-16eUx}j2&&1swBxLiZ+W;hki3hHM?(`jQYFR$z}RFMJlM0r`UWLDH4C7MahPG41dkf(5$r_NAGO%Jx+?d%;vSTyP>qTjO}HmPpS_HKww23AuNe_KhL`;A?*6<I5I5COP{z1D5P_VtexGDH#Ktk@}<N({{<4By5DF>zdg|&X@SFz_u0Fw!jP}`w<SunNmG>j7e^l+WBBCsR5CcNAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+C$4*EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QT_B0yHK$Tghr>6FCJA+25Jh=Mqa+t<O41KvP9NGW9$(#&MRZ$P)B}Mx>}WIXkmdhVfd%)DVhX*rCB9-ztXy5TRDUOyR>fD`j4%f5S{sjO*XF!XWlxrujGulS`8gJ8+B!4gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDb~5bg8g_)*0s;X{%)&9}e{`S7pBh4(bRFq>!J+Qgju#gT~9rakAEC7vba>&8xGj~>3)XZ}T~-Mnw|GTZ8ZSl?(&#GFJ}qX|IG9L)fKYmhY~rjB(vX5_oP+(L5UG3HOazX`QQb`MTYXw7E>Z{=qLKYPe!mNy#PW}ppzYeDe`H|JH20stC5er4s2J1e4KU0Onj)c{uhpaXN8wrZcq(pH@Xq!XpXPf~AYas_1Q_>}|;R?$&iEEa)ljSmFV94rCHIcbXDVqt6_ngf^6@Uezq@OVXjN7WUfx3o}Opo3Roe#p?aPKcyDM`LYf8t|)DRT9bVWl!$#aF3oy@{r4AQcf$sfOjM5i*%t(?Z`u>yBUo{^5y-Z=CRCh<jwS0_V3PbmpLz9Qi*UaYKgc+ZUA<T`~20Gqr%2nF;=N^kvk6@C){{NW%TMIL~*r|ureUCTj2_4(T|R;H;Ob=RnuF8MLt$2diJr-awPmeOAbK-JvugGtE`*Jko#^RucGv71jOy+5T<G6QK@DtM2LVDGi{pOm_8qpT*yGA)%UwA+Au2jv~~Xvbv@&B5*;18PjOTH3u;w$2)CwDmDcfcfu1^3DLio5oy&6|+;1gzaOawsw>m3R0|usbH(MPL?5`-I1apg=C$xjw32#stP?zRiF#ZR3;&-U}2+=&S(E9w)K>g#SPFZR3UxOJxc1QqsBck@Igni4WAA=5J62_W?Q}hZ<L9d7uo2zlN<+apASajgWv0`AtH+t89=(4<-hl`5sO1oy@a7sQ^N@saNaKoZkVHR-ULP2p0!jZdfWmyxDtU6QoW3zmZ><5Ir>TYl^Ow9(ZKB@A$^Na>(Aek16+U|>o>v9AhO2ws==9asf8)N!NfVMso1o?|?YozFHw$*IKLe;zR0t=Gw)MZEIj*;7D8ZxLdfID52p0|=Gv_}6qsZyJ*x-kh1eCK|KU3P4SS+lnp@<MaO87r9Eh}HYjL_qzx*+9rpPv7=CGGppzZcf;qyJyr%0wJ2vt_-4OjxcUl%c4uty#J<mLePjsJ{w`2iXV%u70gHFCdq5D$p^xs9asx+@!C2vl&LKZLUmSqTv5BG;Gbnbngkx~Px>jHEKOztV=2NL^J8*VkksUpQ1b@LDl1S9@sHml4)?0>%ny#3fOn49Pyn{oVl0tX+I)y_q;{RxZ3rqO;tn(9kR~bGWGZ6SgcKwZus3EsH0-AK;JOVNBFwZiD~dy%9va<AlrFp->vfPMD|hn_12^EkF7`OJ?6B2yO%my|F2~+5*YGV7o6mKc<gib5Q8x$Y6CcKBk`}dxVY>;AmvFP>K-RR2w%>7L4L9=G%5a8h5jPI!7cdlW8ulfttfEL2I_-qg_uuzcEoXU>P=V>*-NBkTVz#35Rcv$c)*qnbZNgmIYI_hk4wo-p!N`&^S7^FSr&5sdgBRZ;2^;yy`T*?I$CkxHS<`+8D-d!@cihz7f@UBSi=^4>%Hdej>ECj9ieWbCd9@{6#-J|+!nRHyaf>xPWdGo4l3o|$aT)e}@8rZ*)eEmoH~b&FrS9TJ+V|sK{0M82Lk{GXD{KoDX5}#+qQ?~Z8YUW}e8n}`8nNeY7`<8gE9h0gi|~Bh916XQ?;G0#tA}Q*f=Sx~#-JOcf)*}_rCSbJAuo3F&u+e#bRgrK<ksK-`@o7Re|2%<u_kA}OHxzb#joN7rI^%ev|(hWYOM40&xmdzh+1^3C8F5}oY*rE+3q1sjoO6w5tX2_go8C-)I>{G;)N4|p@|kNrPN(EOdAZI3GLV5eyau4!+%sHwyJ_AV;ubMz{7`XE>`L#0OJ5R;aRANnWHS=o%NQ-$fMJO)c+>{xDO+|wacpde-L=)1~mtn{{MaxS=C`4GkQa2C6_h3&KQtYwu}|?j>s1E$}yjdTR0_E-p%~jl)BgIbig^Gjyw`HHSBHCJO8U=M$h}B=rJeHd2HxHpwUd#2~TDwrI#R2q&R^A)!_sHTtOt^xZ79J<MdN9skPh0)g~)JU+8_3-`YXNsb+{WPuftwLrJh!^&%%ARd$Awzsb(dEWplBJhU9VhSBylt_#nE1J%j27zE;0SQf{+D9U<0d!hPC!_P_!zojrXs++dNEO1L}uF5=eJiiso1H9?@YGYHWrlaDun&~h~DsYGY^$a~4;18rqE+*!yqxAnSMP2@&JU*d8(67qKZ@F^(AR7ODd*^r%ZSVgB(MODQ5}1y)$e)B0vY6krxZ75<uF-=cUqZ!#iUqy^EwW20MS@;M=X$PC1*zB93o)0Pb?h=<`)M6)s%3Vrh6j`;pOsEVk(<0@^8TIL6CTvJj-axj;cg$7FU8Gymk_{|xq}B-TEHjh^wIO-i{ZxUqgN95a`${2_u%OxdLuf_>txYGbPEWgj^xLX%318$l{q&#%vl%O3cfZ+n0>eO+s7urTIU|^9Usxm*M8J0Yp)#KS2H3enQobCoiHS`sh;#~Vw%&_q4(p_z!g9&qjuB<;)BuY$;O$M-;$r3XA-z9BTC$|pYTQ$7^X%KC-O5V=ET`f%jH}=<OU$UY+(G&l%~`8BZDd?@*QC9)XF>P29(ghBvuw_L)|bFFBjZ51K+0+iS+zz0hqscdKrpzeqY(jsOlymi31r!xv|%SS$6G^Vm0Z0)jE27LV_d+A6uPu5cUTbvpbaN3=dS^heVpMmlZw&fkLuDcaNzpn7b7k0yo_T`kJlksDdYuAzao!tP3$m`u44lACh|-e}|dVOu=IY<IGGCJR>7SDb}O>*_Ii@<-X^Q<>%Pcb{IF0%b8>)a6fJO6q%f(_e={SZDoW|#rS@E5_};j_pj*EuItR%KDioG@8pT-)1L4sd}O^e0`oMnPFB*>z=vty`P<5=M(`z$MX!R_DR)g>#&F~5$w26|FYl0kgZ|57H}d34M*7t`+HK{5PPf_+R3pb9bW(|?DCpI%cFX1Wy#_k;9gdiq$+oy)qp8_0Kc9etirAh`YA5AmJ6^dQGUiD*@l}X~2$XE*Kaw%df<&;qS1U;{w$B1^<xI48r*Yq^P%74B@_c18Z(6_aYs0o_vX2jGOGz&n7+hcC9(Mo9={m(fZpm8COjn6!$zlJ&Ue_0m&M|o3mAmORGVHFJluUZXthTnyOwLw|Khu=O`SLapf8H-^_<JMOP^uvr$TrKabDS0q*@{N$Z)(&72$Nft78h3;{8ASSniX7tp%<-->ueI8pBI%$x5aru#c7$^m>d9bY|d)UTy~Ratb+3R$cf7`e6-AIjmqv99Mtg2jIP;yArNSm#p*-Un^m{@q;F&eJ5BZ=Pqb{$gzIUhbmnkxq}Pl3Hd<s8=H=B{&|bO#l}2N@K`#pyQO?hY#|M8K?+-b77E)0lr3oCSpzYL4KH8QXSH;W~@`E#_s>iEIiJ(wX_6=+@U_XC3#0U=MRs~!VeaOI6Ym^%z(k@auLQ_a~Jch2DLnX?3q&H?_R>}pAu-%9vpCLaqjf}`n<C^u@ORIz4kOH7Cvt+Iwn(Qae+xamo=8_Abm%!be4>x<Fe$2`xO@X-r&FyQ2I*54m#qTuf;)e6HRB$F^sw(-I|D3#~@rx)Bt&h^O%nSRgsO+CrI-xV^{k~cfzPX=u>3lR-h;O@Gxv=I`324ROq@m4Q&MIkFFi)2G<Vp=QR=Q)u!E(+eld6~%4Kd57><}zD#9AUBNyxF_3Rb;;AlW)OVALG(HKhZ@Juv{|-TnC2qcO?}ZVsYn&!FrbA08eY#z((wAMWnIjepxc*xNqdJ=mv9dGBE7Z|(udC?D{~d-&q=Lo3o+t*1RM260q)L(J`s6mBX_u7KZn_g^3UeiXmi-5bYy<NdeCzYHS#@L-Rttjc3l_x^qmZ9f0@G{><+;ZItIOItk>1=qBY>P<ux88wZsuT%mzDs|OZTq0za?-e9cSF+&ysUF<qZ}3U);3z0??3GVV%4;EwAgQdukPWU?<UQvyF#PTLxrSG$hg_=?weDL_l18gQBh*BHFe#~Y|6NE>OL%z)T5+z~r)gXeEa`~|mu1VFW^-L6!tVUE6Uc+~%3RZYQ`zhh2{g(r>es=D$LxF>!=lim`++fOIL%5XEj{_jT$C|WafL#^tCqD%<tR-IjKadzx)w<WjsUTck<^DnPzUyv!5_o%-(Qb^8{O%e5l@Q6Z7fS}Od;GMpQrN{fB*KuOV?tnNJGXXtVunbIT+RpiFq?r9ud@_x0kq<p$^V%Ru8@O7=&JCJGT9D%#{qvmvUzBn>lk|d0O*@qrK}LD%Z{{bFpYh#zIV#oX-Skbdd&8j*sP>@SQDp4EiS|g%ZxD+3!Fio#a;3#2^cC&j-u2$tr4PS_t(D-bknR4fCzuV-FeVCGR7>ta^s_rJtyITzqggCf)Himi(y`4XPG%v+1g1)4)2QJTVQvyAN)*Ay0{klf_zY=Bec6;58na!^V#rM=cg)bVn5`Lw5xa_0Q`hPcB(SDUt-%;w^a<6wKx7r^NK)rT8ksHN^DjDw|HVmij;td|)L6IRqR+#dTP#S5h7l+@mm39ChosG+Q^VVMVG7R=#Xu3Zm9i27=veGA2i07=}qT$+DPB2$d6C2#jA$vrAil(JPsP3(e5Jg;f4EJB?uss?BKJ&zQwmu$@-Rrdd>jk9?5g)6d`)zOH>Xvqn!OpML5+?|-#@5g&rga9h6hFC@P}NpF`qY#aek_LAhQxxj_HWIaEfbI~R#mEa^ND2CzgW^kEB-LNe&1BI3Jhb%j!F%PMjNLOgVcl?%@d{x3==!s2gEjh1)oW2mlrH|7`pE!xPF-~FHVErY_03UV<GN~XldKZX=Qs|d(%K-q`L{);Ygf+hnuO9ulam$#))Hr@h%glf(pP8)&^{M2W75xExjTGYS{P{p$;!q_I-XO<g()KT`UXWAWB;`EgtSQTUV5Ae3aIWcO&L!YP?EtN?Y~U|7x7%%L+3<2+T=YEbeG+C*YI|kq0pebUV5osIe;QdrZsOj&O(vVNm-WdU)jzb|Sj8XTYxecRetR2EAW~@FLvshwlYu(LLF;8mz@1Er;U*x|)y}471lEj1;4Xf~Wi?o(P1l)ZZ3V%|`k@&2xg2HM*moC9xX3EtQy#$V68mSk7ua;D6U)DJuppeOl$e*%mM@D*0G{D7TBXyR9HCt1`|;ts0e3Knnw(41EwRly8b&v)#P<;9q{&d2cEOn&`3cpls-4)u@Y4o_1EWF$5-}!-0ZXpRl|>4Ij1P&;F-L45Xg!M-=jT?5<fKiNEvf1GIS<AXO}Iat6ou0rPEs@1f!l(9haR4ejgbe8wB|O1_#L{gO4rrtqnj*GB^RYC#*raH1nqYBM83B3AXAi7Ve&K~qF0riQk>58GuHjJKMYm{Re_mDzjL5tqYJ|+bHz|K$BrJsRT+p@jcYX%_YdA02z&r{um;n+Fax+*`DoKl!_3h+awwy*89|TF_Rh}uXb^daY1M>G&LwphP}CA|vlAHT#nNQxDN#9^6KegT>CoNudiT)IXZ-iwqhrY+O|U~SV4T2Lxrbi6=en)>Mx^QV<gyT;nu6|vrjG()?4-vT=pHcPEi2>hZ@(KK9~^L@a`>!Qaa|NKYiDGFa)?7hP+v7UOuy+p*nrP7$>7h!xHu-!7md`=3#B4wAQFowEs8#T;F=D``^OK*%1e}0%tUD;5^YtpQwrVbISMiS<Y4OZpd=OC4VuJ)p;+H8EV=0q<CrD1I1X!Nc1_0FOiRuus5V+JU0Cn4jQf@NYMqg<HIi;(P{f`mTRxcX`dS7b`IJ5}{^pleS3(%UT1Ctz-WpzCzi;8IOjS46O3lp!)8tQE>2FklEFM@Szg0`5VFbn*O}aG`<E2)O^KHaZDz?pQb?FQm8V6P#=_G^Fj#F5m?o?AK6rD1{TX8?g1!RwBz^--Pv~2*XYq<hy5L*5dt#zxaS)`*Kn8a)Vm(iJ)?g=t3aCFNnJ(jg8(C{#LyM@EBu!SVaHRqKjID7u%@iNc6UHGwEI~-&K)=#?SXQos^H%{{$<og9CN=Mv_!#-E>(j_edJu_HXE2}H$S0E(0BaspWP)4)dD<87)a&4}jT2>+f1IC3!xW2tNIaSp7bMrX#zaY<DD!#GC=ys7#5>9zxraGH1IUTmu>NY)^XGoJMp8X!@sM2$Ng;FOM-!R%Gl7%B=Mq!KV@pD)_@}k#FnlIwdiZz6i9rd@&=UM&%A9QMZ8*HnIv2j`RV4jd7uZI2`t%KSdt+~q?-ozar-1ln3YkGZ=PN(TK=G_deuZPRLGUX0zno2<uO)i?4cn>7LDyC}KF8RY`&e0y6SrUcZ#o%dDnBJt~U}JN^nY4htwKZb0n5$Y#mUY3=QGM!}&B>Zu6B%bNGbD(b!d<L#mFpPFe%8Cw{E9P1a%Bh<CVgeVT1hgPH^f3#^({)2;$I^4Q`n4ow(oCg36h3It+L3P596U4zIow{uhG$!<lWm#^2;Tcei9pm<nray#HBw$e0novG@HG`^}R9NK;3Q4a>l$rhplqFQEI)XVB19Kf)r#2{i<No1=t5JYnr|ItWiVL7t$DD+?AQHi|c|g?*`kjhkSo*<u=7mv>52(R(0H&u)MJTav1_ZCVDpf_LWV<L0_9PrE6;oG*C}1_y9Y)YEqdxS%@!I&Z{FSj8${5cQAMn^<~D}z`klMk@$!8d4UzQ@U5#ClBWLPXfHn4-}^`W{&08y7`cd_4<g#ubvl_xzihuog#jXKT-k;V#+8t@o1!FnME;&Lt8M?z1%;}h+8v)0PLSVgSlw`Zvf7@Y`P}LhB<te9ATcs-3U1q}xawgmz0;DAM?#wC51C2Gu7-`I>QD}t?<%iWv^fr2M7DX6u|Du>&gqjNKvz4msjLHq52xPKW4H3q8LFZ2JKZEC$S5%Ky;#A=NJeIt_Qgh@v8<>=ew9iUbQPL0XhpZhl4vLU^%;}@(C^$h-hl`JG<r?N`ltu5P{KD}zj1|$eu$c=2bZ}(_}32p2rRp)k6DdejF1~=QppyXBsFECsrO+^PYeu*yMWmV^*cbUi&+KY<`6W({XlPIp{#tiBE-+&*p06jwec%u6Io@>o=ZEZA=FYH3*=N;3Ze4Xp_3L`aeztP^IQfcNiL_^qP=JD^PwE#MvhKNbI8tX$fnJ6h-D6~@SB?Pibpbv9JFJ)Gc#u>Hm$5er?GXMy&h1J+?G|{Go6_)xjzLQcS6igSE#8y>qFVdJ3?P<;wI4UWIF8yUxIb+w?8rS8R}$)%4o^Y5Cw$#sx1qNe|s1$VANU%v(r2PPG8p~#uG@f3GzhoEy|#7p@+(fx2Sy)U<Vx}Aq*$@3p)T3Oz_tmh9AjGdS<r6V9fxnjTbCN=gxZgU?ATOd1f)c>xZ4`;G*gE+xgpdb|)I^IPy`h6ZnQEfbs`}2>-~i_%pzGj3<?w&Kh_x3B(l#xmPr<I+FJAbK+a#Z0dxpBkUm;_&LH>smK*yC%4#VwiZo0Q`b5yRFHIIpPSLpnxCeB2J5<KWS2!;8#8V3l?kVpB<?6YkNWl?u5iH{S(?hpC9>L!=b8o4^mcm6TuLI_V7y=*@chMV?nmVky8z}yjQJnH8W{s`Ta(t*5}4n~MaBR2V(3ERxUVtNC@IS&gN&uBTBH-|G-Tn1{50lcD4(P10o|fKuOd-Qi~I(C4kAyoQd-yQQJzbm+<TAz<IQ0R{;M3a%%RsvC*hH20xkAnS7n(XX&iGh%$TNTK*rnA(~6S<F~=G@?^;vKB>?^DqksoyV=vG%7K4qK;KCA)=Jy1aSUkk+=P~poR%c)w?X{du)B1DBeyrCiq*PmC<PK>PcF9Hz<E>5XInw}d4(qVorVCn<2*%-mAzaP4KW3MCGIt(`CacE0u&FB5AjECPe}BKXy}NHq#=l&LF@5Gzm1|mBTPj7W2SK5l$-zyv>eOGN@h5no@ik)96|AhUTt(zCEohHe!Q<`YUytZ~)Ldn9Sq-na9%sCN9Pb}!MH5ch`)OyL|F`k2ypyju#hq-LdB6UGgTImqhO+*xHkW$P?Fc2ln$<+?NU!-lTf{GuIb_pvsY$3oqjWt`!$Ut_%suwdmIi3_`UbtyN+%x>E<NLfgN;TT&twtN>%BeCSlVp%?Azzuj0<NH$jfrM2$rg?p09uJM!Z<gW-M0Iz~$0!`kY4P#@tj2(gJtrpz>it!><DPox|;;Uw|omak{PG0>hsJ@D9B747@SEq5!?WxnV6gTO8)}^ybN`0x_#f!t{MFP)VuKv#Fgz4rrUCfVyTYIK1YAQ~FBESS#0Tj_W{`Eux(83rGme5@QyrOes*6LAdU(7NdcF2%ggS<<K^xs?u1TGw!zVgPboHY1v~#hV4!IX@+;Jx5t+D>;q2HUua5-5Ni8e%6U1r$%z3q<8m%($~grT8xJc#9}bKDY^ofw^E+2SOGLX#CnoTxl?iCZ##LL#))2FI4*WjKj*OmMLb_cAVpc`5_fp58UiP4_m3I{n@e51f+zYiGL{}s&euT#|bXF3@%t?+r#&wy7dTt8+R$(;sCwB!ftMIEDC6(y2eOG;rz>$!wtPXQ6n~E{5$rSH^sCR=v4Gki%DrVd82LUu^_Jr}sc#56#lXQA6;TV4y|K;n|DdiuE_R<eh$nqcl+JDWf^uEn^RkWzB$+<rbjBzG_6A&0^Wi%HKdhO+S@Zr9bl+&I};oh;K*|jyxv;fYk!7KQ;bEXuD%gOlrs^!IwL)4o9oe)jltOGK@X0{Ah0<K`jZ(yJd!f@q?T0QA1=OGzBHEhHyTE}I=^^i2G6}*k#Bg+O7DC-wh5AwI^I-vhZOzCNc0{GJ))v+v4($yi&l_c=z@w$|T++r)Nn<DN57q>7e0Gf?Dc5)}NXB>b2HTukBq5$Dc4huA6{0^}tLY#Y|>6Q^f6QkE)#lGEbUd(EDd(q!OF%j?^H`Xim2-(Z><tMAPz2eNyh&aS0GGIO^)D;!6_Oc~5l7Ayc;En!|rG}8t)2g5xb?=^PaTag&eo|WQl=@lwUJRW&TmT_3n+`yCgM%I84EA}(QG?4DC9%75tc3iji@%uS3`#crn$Xz~(R$m>0dKTGdT&k8dw8___85L<Yu|UQHUJ^JFFCHv6Jvc0bjx;b1!h)&U3*?FRjbeK7*+(aopQs8L5})smEU`HN5#DkHE5#*pDnuA(uVpA*myDOPzSUbG@nCI=K*z7v{KygLEAR-N<tY?=5s9D2Z6P>hNI7}A548cx&u3Au8H8>a3cIfaw3GKM&`xVmU~6&@yP=xCygIIpLSmj3Lf>`Ir+^0eOTX4W$ghgUtV7zbyN#YoAE=U0oP-Ke=7aD57ky+VE!$cFVm)t*)2>jlh5*f;G4sYY&_4dv$}`>+8RL*cFqA0BsVfi$i__rj1U6}X`tCKP(iZRQb_ldTvj(E?Ypa6OqS2yXEW`~uMy2%^cgNMKgzO8<3&dSJ1H@B=SlP~AtGOroiEE{?)XoF%$n2H_Fx%nxq~Z`)R}pIFsKaPPP1v`G3ho>BWo84^bJU{J|nVmynf&m__(?OtGX=|bb&~tg~boF=^Aw}Y`WsFta6lvsuez7)~D33V#y)IT4ZyjGpWq5;o^0*%rAQtdxZS)y$x8wOJ-i#7*6Mpr$!j2McVJ*VsBr0J}|-M;@@D{IqF(A-B#k|zCYWU57%e3(^%R{P2Q(6=GdP_sLlIpk=deO{L)nYQcdLm-Vo!z9~yHb(Mpco5+@zDGP0I~18$g(axOR6^K+bOThDQtvNh&H;xL|=9#QmhFS(^1e-icJ>GP>%tx2CF<Rw=HYUCh=7F$%Zi)GD|NKSL{)U}DRC4i9qLfAfjA?Zks3ysWc6x~_@9~F?9o|8zH{bxErVk?f1M^k3EPZ7k38hse#aBqxkFN&dN)fqzcr_shsY4#tx?+5HElGo06lIhyQ3~j>u2{BG{2XcuLkco;U#Ep>#OdncFNQ0l%qfufS`3qH7<j7gWJ9CQ=e^W<2Y8Ou;EZpElV;acGn9j5GqimD9VvRhAdb-i19yl)@6~cwtHu-a;^ok(*Yg04R?iYr9%qlRxr-o7Q_)7CYxNHi3iZ<rmD^1VGt&V=#UfX=}@^Lj}-eGe{vZl??Jxv`>8n)Jx*?C{>ax$aDYWU4~b$d~wO8sv-+-ax>>rB;lr|EKT@uU8sfQ9E2LfwtV`t$mTi<E8Pzt8BuFH!XbhtDG32!XZ(Mon2JAs>#f1kGahG}OE8x4SzWwa$9Wm(SK|nFsrCWA?i~f)@JuI`rc<A>C}As0UsWK?=0UW~!XSgPn2iH2-D1&EAhc|3hN`Up|k1_<@Gv4ilz)L<c2-%1(K^s0#$!0gu?@*2dk7hYlY?QL&3zPD?VIN3_$w?T&w!6a&}Gd7b^1rSu$=*D8OWMb|4iSPiV6zi>$cIiYb*lBt|GbqnzI7mBtkm96gJz?)w%*m=djip~YS&xInW8G8MGHIaNaP?Lmj0<}{aHa?+C<Os7-){m>)eQgk($T)8ggRnADA<0);I(DeIq<))fW^f+H-{k)#?rqrHxQ;Z@ztU0e-k|9wOv<v?0gdd^5-oEqi5il!GfU!unnY7X1fsEMz!an5{q6VETUF<)PlHsF+08R!5kU9(tW&2x-{QKB<|$_avD`Yy)ts!Ztu7C``c%!DzHch=sC!48%tYh6_#2e|4gNH=-uDsV&3PV6!`Dc_GIy>B?2f5>Z@BAZz-~+erK7O<f;muLh~4pyqsdj~w`iL-zLRbq(+JXa8|Bv1xd+AX-vf`WHpy>_8qmTBJhpCQxhD0h!?oC#1T!Vze!4gncOe+ty8V8?(F<<LEEFsE?jxxZ5Chpv76m7;nB}Zj=G-&*yJ2?y^?XrYel*AZhi6kd=iJioq}Q}~!0vZ>OsGOc_!}FnEzl)9l&qO;282MRN9lhXw=ljjf3%Vudpkxeb{%9tP+di4Wwf^TSEecVYn}w{SI(ga`TU7Su^VZlefWH7Vi+xm_ZwCux2R(Fb&vYZ>)uTQZ9DFPBO{~fx7x8~hIAbC_0f|3e>@7xHrRRO^o2)4GM;Nd4s8h8C9y$;+%+O(sla8<d3(LaU>su>70iOIZ+cIWu1G;St|I0$&TcPkunsQ;v;8rmR($dTlQzw5_qM&Q{`%|I;>5#Y7SN(_!;*jaj7IPO-4Qxq>A%mmxVt<AgkL%+c%l@axaeS5;y^eZKTMB>6;!Kvj~+%g2>rZqi~QqXu&0z=zm!FN7c9M~E7W!{Xkh{XHTC*3?N2Wq7H8u8Pp9#+<l$7%1Wkiw7_*t$8e5O(r>Ei9|6dP3{AcEbocxOxfP<Qu7Jc2PO@(e|t>PX5tNeWLU4byrQ3h;W5|Lpac{E0LYgI^)gG$eJgQUBD!$<gFY-k;HROHEBiZ<z4o*vl_aYbr|{td)JSF()AmPEB4Wxn{&q^7iSn>cB8!oSKb7;I6v4QI4&RDq;NOA*WmCn!9ISfQAnRp?_hGhZ4|=@Ms0YGC}mTGnmYbJH%B$1!}XTrSJIpq>~ggAOk}m7Dv<=r_@_%qoJaup5ct@3wbCA2U5spwf;FUP@35b=IF$Uh2>HQQA)eh``R}tD$rjhZ%kGwt1`1H;zccFx$}<4G{|KO$3kWTDYCYoyV_Hn3kE#1>Ac1+3u)y?Qt8h3jW>sEV#@AZ3TYMzl?!ANSU(oXgjP-Nupy1-SwQ!LalsOk7n~l9-BV`vGXC35H_uq1A>`J<t(|}T5G`IBIb>)*7aC;-}K5=-kPKAZMn*ml^1Z+iRQwhyO<58jn$04Xl@?!X{zd@Kd-ZLHOfP`DwErn-&cHP7?H@<>+!`p_JBJ1a;q)Lgts_t^tLD3nyW6k+Ln5Mpsp$O4&zW--f2q`UrNI0EJeXF6AcPS_)=B}Nz36zl5AtXBz683#l!bs7$x_*|G#Lt5jw5fm8$HvqEo%}F!X4L5!USicT5?wnRQ7vo$)*yRVsJC%Ps&q`4k_&dHNtdEm1;UamgcbT}EiutFT!&j=$5Z{UuIqPnmO`5CsYnTLtVD?-0_;6cMxbwFKXv_vm4|Ja)fBC^Fx6L@1@C&8`4wyqHb>f<6DjI~U8M$t~F8<n^MUlC(@TW}{E!t*VlC`e$Z3qqe_`y7Gw**@GR_c8aK;RY}~%sr>Xt7iRwF_O=X|Yd<ifcD{z(N4y(+saSo)ySk<nXO|HCRIj0!N8o^ZgT40w>Z{9-k`L?KT2!AO?nL<#0hx11pC4&u<X}EAZ0Ays3!U{n&2$ZO*Aq#(>6~0{amco%USRA9*kF&%N~-kZgT$m5hS>9G`8ZAdiplu1*Y17xNk5~Zd$CIeI|)rv%*JyWh+NotqNbMH6u_0B77b$BTOn|owxyT>?1^T#v(jtU^XWAYpm3X*H+G{8Su?!sT>_x~pW48kJcVXs7K+cMIq9D<4|gKQZZSi(+@os7_h2jlLHr9Bkuo!yz|LuXCE{SAP|cPZj@zJW8)8G#qBVh&i08>dy#%}w{Xe+K<id)~!?l#<v=MKNM!`{!5=`QoC_8tlxi$j1pVf&46#{2?6C-e#F9@=b)7pd6@%UYKy(vde99YdX!g>wmd26Ne$0iHn500PqM<)dkQYYUNsB+?mEEMZA{K0>w)o8=vvJ+`9(i(!>o7(3VH$Bxhq_y?)O(sF5DVYL)u#Sm(iCC0N2TO<%#r=A`EBkLgZxRU+E->pAFv0<Z`_{rg!hUyS4od8<w4-rkr2w?&Pi{L1OY*6hj?RP*cOnjtM3T~OKM~H~4e<#tkO_=r<9%4c^-5agH2>&=@H4kXguc3Rc;qy>CiKNxS1_qp1MAbLVo(m>U7eK<vh)88C+59Kb7Hzd!!^LM*(vy~e(U1&%a2ZFp95O@16fxE3=kF{ng0*^$5)v(k$Zg%x(oz6?n?F^zgNM9NcXdR#mMEf4WDgayZ3MvbKM0?i9i4!GAl%SnxTmH!qQV;Orzmyj$|RFUsq~C8jlk37&jEc0JmxjZ#W*4kPrmU$g3p4(GRuS4EB73BZPGJ1q#Z27)t{^n5QNhZm8eF)@q05S5WDYV%q}jAT)W=UO*8DAZ9x4OlHee$1#6WZ~CJDlP8+F32|><W%0zQE6<)|p5VV)E8;0vLDI33!D3on5?wOOY2yI<0ti1V!iSA~aB(e8$UudIuJCbgW{?R1^66@E9gdiwl1znjfST{DRjBVT7*bKG{}b`r#_UI(N#t5#zX$|i9>Q1;0sjI=E{)ON1LVGAm;Ocl=_y-H!X07P-wyuIyTr3?^3QSS=1(QQ(44-t72nH6wzV}eOW!9J@v*vVdJ<Pq$YApOxS{@{Ui1)7ps0yd`It6o>LR1Rb+XzO3<(0N@5~SkFG|kX3v=v0$^yj4oX49w>=F^mg@)K91^=XYV#QcamISj@ZE7X65u8cey>08R;@*6JRd9&qPLKE*d!r)3k$3fRlB2+iN3vs}B`DH&OVLXiAa!7t)nkN3Tf9kSh^w>AJ=-&FlPj<FcKc=C1{HX{ZAd)(5Hn?;b4ea)dvmCN?t%93O!x#^8}dqc!~mlvXei&v;^B}4-WS_+*)6%H7T)gIL8NRmQeg8iq?Ci*BU!v|rmLD#ZV~Qx#BhU*%776TYMDbW7)%(F>vBH-Nda%JG^`!E9<(S)Q<FCI#0u<EDVAJR)TAR^&$-ShM@5~_HSeC-Cm)=ims4!!nD1o@Wi+cw%GP8b509K-cgm$ppL9{-f~Z(ht}+U#QP^kpPe3xIV#qEjRHaFVl-(sjk^nAu^zQWSyHi9@J+~V}_zS!#Kf%d)K7VoWmaCi~h>MXQfNFui_Uuw~s5cpjW_7(FUT95&*sh!M&Mzmz5uiOpT!$CunS}7pC8@8m)y5l1@l%{E!B6v|AO&}Sx*9ojq`3l@skV%GEC$W7*RTe&lRb-3UI?lo6`p&B@%4FhTMAzdB#2P}gQ4IgAQ7HuAra>2O$!(2qfjDjy@RI%f0vUmEdAXy)$DhMF_D-yAd+EPYRT)UsL5@F<^!zUbZ(C<nSZ^}ggECF=^Fqc>Ct<kHX37-a0wieK$!CT>&7gFbVCuQk(m{PGh9yAgqkZd5M>^fzMJ@XK^+4hvNLZ&4uv7N(hlrqWG>eG9M3|Q*ubknmDNi{tn>^^pjaC&%?SPdtao%JB8OUyKxGnEdCW%$&JM|gG-OI~iXq!{@`o8qKleAWn&5$<P*@{n@W%2znFa8Jx9IxJGA`~Yvl%jyi-d{yxFs%$Dy`zZGgr>h@Bp#X5I+)Jm!o%YUQo&fIi^%^=Oz<i!)F-fC@l5r6K2$ekHd&{bx=y;3pFYQHJLz9A`BhQ4|MhD5&Olb#`~6_U(1!Y$R{9w4B$R51_m&m&gmY&nmpfseQ><r^1}zd5)92p`=3p(m~K;Vu^eDY9xwBRh1elKhm4G`Qpj0_J@8K4L%Y1&%tj%NaV5(^xf+cEa4wJt@OKgi%Eq-*>LHU3awf>2EjwzJ7TA^6DBQ`c3^CdIT+_<G42XgOfaFOta-;Er76kH$9VQFd^SC}ZKQ9NN8MN(p*gzUj(&3GtTmG5&2)sTx-A@Kxa3hR@B1?#W@(^`6CcUt9Ciliy3Tk?c86Nb9p|JlS5|32#iC@)|Sa)z0duu1`lS2=MNsk>2ROqnOF@e`~yfAM)=z&-%pCSguyx(I^uHvV67l6EV4E_b|0H5N0HTQR7OOq$K4OQg}Pn`IEXH=QXkJYMg_DawlIoF52v_MTb|4lk@Vr~JP>`_-XHb+`C!MMm8dBFbBt(xKvK8f+FvG}5`h3vsDurJoM>&p4^m{_BxE<sj>;F{d;k}D{Y;e@%yP<VwaNr%?@VJR&DQDLN$>9V?9QGT^Yle#GOM|+}qzsiPjkQ76kO`?RO6o6NGuu^i~H+I0eBLu32R3>0+jU}xK2mR>n!JF~HUysMH-@Q6Le6{}{2gkv=*MY>KTE5Xx4hAdK`rzDjf)VqR))vci#-DEUZp!6H!dw>>tw)&%;U>QI)gnngv{0os`3&XhINz)xNR;KCg{q12zo|zuQF!QG12W*2tNX0?nE;ZF5<jVLde8Dc6?MuTZoSb@48NWbTntd3d&#PLjQEQbduTfS=PzEpBE#Y3az&fX*aB_PZp%CJR$Kim?$26#92yi+C1y?;L>%RyutHZ#wm}wd&sH0;i4H+YMj!ZjbzNy9D@mDf8qh|pRuu17t~A$`N-7Dm#u8{$6Q`{J1RCtzM<JtK$TzR5Vw{;LH>&qHRM~}6#UIq}Zv<8Rrv7~@byzw7*4C}TsKdo&`|a`}aAHO=4H7FAi&T-pX@eh9m?`NE7|r^U7+YES|5Ky6a9$l@!i3gbHbN`0^#)xcJ^6I)9J!(i`Gzhk=vqr)V{^$_L(Ap7AwEF`dQo6lf|7XAG_j<lJV1@jfepg2lH4{%L#C*oX2q*$3l4KDgrZeW1o@S<3rfWS6=~((XaQ_%=G}@c;N?oLuIWmc9jgQuL)H-HWCr|6sz)>fj1(N}TuhySygvDvj<yFL5Zk<{5e#0mc`oiusb)}Ab-&prW1hJvUCf_`YtfK!02Bik$$(tDxhu&owt`Sj#Qre=)-2~{Cq$Bu(+@wtFn`<=q}=Jjo0G$%H;m8r<n`Nwm(L8VC+E`5;u$~u@9z$u|8jcx`aplEf9D@w|MIJT_3?MK_x$M1>Ao4xv9yOa=m}|<5nO-g@4R;L{YUv8&6>vk{oVen!_&h9X=_$D4Y{BAp;t#IC$A1pPWavH>4$6n{^!G&KTCT?LSNrVlLs#j-@O(jY|6pmCVoRdza5_bJl=ox_UC=>=<V^*@qsk_@2AJFWPESmyyQQA`svqQytx1F#o^KT$HUX({ZlIbyZh&-2u{10uD)(4AMxaLe6s)g?JG=ScjxJ|^ZARzlecCgij0i(MRxLb|M>xISIzOuAG!S#l0?eoL>x)@9vrv+z`!RsWn`@XfaGi&acjZU4C7-Y#Euld=Yp74#>wjyVGIylpdn@g>bW5U)kM(<S~x_+G*zx<UnPe&H{<#W0I*}6=>mC-a0EmHc^z|IsA$A&y4*(SZ4ewvid|i0>jiwBsHk88LY%~c(GAoNabs3^z!v$YuvM>E1S*&d6xoN8%zyuTU7AbnuE6mn!GG?f5b10O0-mUGW{p&D7JP=ehjK2nv+BOC(!gVaB8<6!AF!S4l1g_N`lHi?5JS@@N@aRhtcqX)jIdW>Jl1C>Oor~@Nv$?yGe&(NO#PedV1QAIi<G|Ifah+`4Lyd_d3GlLAt?o<Awi_{GJ%Xnj1A3rq4;|tf6%H6lzq9JGhp<6XT*Ue^??`$rMes&2UCURFb~EW?J-rHoj+kpIDayt1P(m$nhx(z$CPN(a`L<L6=UL@TG$S6y;<nYN)#NlTgn^FdG6%kG&?~BE9pc|;1i&W;))8rryzBZ{!7+M{E?W5JBaGOl+{EI<_+6PT_|rOCMsGg)gf%7_|de<V(8f1jq#z^#yy7|9V9DP1O^!l*%v8!t@yxEd;_gN*$wB(c@dbUHk=o3luS4ymYS(5TNLORl?y`roqd^q=Jt)+RIYq4R=ez99=Pc#3v^6G5ig6!0hPyq2ey;*$bH4j5H?-0$MgmRh{#PBp|A@mjB8fjTujOgF4-aN!{reD48R?Fh_}BaOk(qk`4bTY*ps|PXMP0S4FxRf!uv_e6-Y-Hwpkc{Nd-am3sP*L9$N5i3+5bVeM+(z_8+P*-qJ45Fb<82D!5;792}jM&`P5QqP?>oQDIuP$~c2Sw`PS3M`ydEQK*W1_5-smC&V8`@RRVofjEAH-xl~GFmRjivaefTjcIv;cbWPJym<71i?Y&RdGMg)ssqOp_yI3ERrreDkd~LUumkOtR`{W+jTgMZg#g)vxBVAeGQsj>Wo5o~T(+3ujGI-punzRNNP&pa*1zt($yw3#c0Ncs<qKP7%kd_is3KLRyzo5Wugr))-;dxffZ4<yqtKra8CBy_WKk8sR!5Y|bH<|?N%%yxZg$NPSm?1_euC~i`EnH4i170lTyE?|xbm>6TxSYIC>U)Eg0Q@`r3VP5e)2!ER|421AeW2vDuF8Jmmn>hk5(`h9aFJTJ1TBqPE5vs%(l0;<zn0ZFZiF2q`%=tjIcF8at<$sUiwobqlCH%M=?0A>gRHH>iHgD&vvCb`9AW3%H|Sm{}|1N2JrxP&&AHg$8DIkuU^Be&HokIR^q4a-O<_Zz|j}a;0I3KYF*KPa94C-RlI`);)zaxJE)0HT%&)XgfOW|gT>;<FRBkz-+{wwf<QXm3LE+&Su-Fg1u)>7Qwz9#He-q4L|TjHyTIY82)*KbDTeF_OS_%zCK{+#J&pHGUS^%*iil_Z+wyli-b5{VLVQDqZE{d({(8~$xh+G_6B57Dfjl&xp<a{ZY$&Nz@9_M|Z~MQJ<c`>G^YQI-XxyyJn9nD>-_hst@^ZZ_FYkuFejN4`7N6_+;QmE+dbg<3R>};PUMZYR(D=*jVm+O$EW8y9vQE)~x$z1}+4zZyfAahHb}id1Te3BRik0RI%Ae?knH(P7@DHIVZfhku5J;#4a2-xRwK;^ZB6^2EuKf{!H+Jv=>l-JOcI&jm6V44z9wFxgq`XV(2Zy2J`N5k5=TPvyjE{7a6JkIxc<PdiS$dxLw+H*bkmX7egy>hUTEtwFVfP3mOZ{;5#owySRpUE?TC*HHCf>j<g@zwAF_^VFp+~_q_;GRIQs2JQhktZlT>9Pmee_Lr<>E)ri<&&eS}nyKVmgnM{6~oEV^j~I5*v7WC|8s#<TPwmcA|Vm|N3<F_Fr>-vcU?<Qw&1on|?h+JQX==>+!K!Mh_!UvB{`;SVJ4cY1Z~l0h^HbB?nuT%U1issH4VE!b}pSO>f!I9|wICy})ZRjO%sv=hdxWX$I;>8_*+3+2hM)MFMXNgT^ujSADCi4L=Ye6_pY+*giUmKD+yJC&C}Ftve<QuPV}%0`^?Rv3M_Mi)#j*kvd+N^~|iujbId?KRJH+<9<8SUR)a9d%ok;FdsI=`{c(4QjlJ!woW>EI<L2-D)CvLvwX}m4i`;-3}{xqjhi4nvdAKx(pyUW?0vxRtwzj@>e-r1%;QD1G=o@CT|csR?<C1El$YY~S!miV()JL>w4~q!;#FLTsJx&OMOMWRY!tq#|Hq86PBm1Fy)qQ#DQ<kaTSR*Nw*OQR?`|7)WD$uFBLbtjHHuO{Aa!q0=9=gQ1cR1aRTg{SN;%I~o~?2?&B3P&oQfSd3WBt_)Pi2YdBPHn6Dz~d8~#4ZrEHMS+@kMlP##gFS%B0@wPyfDO*T=(ry}ts3HZI6@>B0A;WtbG1wsG(x9lnB#o-g(<01Z&l``$3!1ZblVVi-;P9->-+0UNUmaR@5S`m1eMn%>}pkfiMn|~2I7E#OEOzkQErpR_%KmdI7u5K39hkm)9OzSb{MG_C%-+vx!$Eg=CrYkaBm{$UC)Wa_t0aISIXFT!q2J;#hm-FtwLM&g%Z*rc+GrM`C)|N;DlqwTog{}QW`oBKnF^0TT$oB4kODAdggcBpTTMxO!W4rJW_7=(LJ2^4m^_v*6<ngsGF42{M29db8ig4osVzg0her-&1RhDBCoGF-%PB|<J-}a3bK2MkI?7MeBb-y0II5-NgzQkQO%$yf0@MJlj72d~*33$3JwMk|HjZ{S@vkFRlBWrK0bluMT?$&jb7M;y8Av*UUYhju5I84rbhxj}y;SKw4o3EvW2KR{u!_DwMn$b9CvL6T6v}5$>ExVk~Z+@0o7kK&LN*{gs$o#l2&*R<>_H=J2%#qBP#w3RGGriQ3CMN18>sZ^*PrrK>kHCL!PO*5aG4Y@ARe8z!nT-Z;D<rO2vn->o#+dNNlsaEA-M&0Jdf|7@&&AyL&C#2K<T3C?MJp*r>!;Q!c<z&RM08sMR;3qL%&AoRckCr0W%I=xExwT)D1MF)BMA{rFV<!}jX#wv-L@t<%a!05TXto?kRnIJOoAO!FGJ_FZ{m{+FB&2`BK4XT;ILZDW>H=`ekoCN98}>QKQ<#-yOD1uO2GtlS-_o(mv@S;hO6m^^%8{(W8{86{BT}N02N&{v#R_Z0dp)+mQCs?T%lkA2UBIe&$5vBMfRCihU#|!{F@YW@pvnS!Ie>XQAosd#YpAf(8k7>gDixHKSu){rgkZOrcaRRY)t4^pB8n4JP~~SP~O~>@;9<#*2~|k@r{vx$x1U6R{}C+`#VN1qW=ir^^OC?HHRA9v=P62kXMiI`FF125-x7Tnx6m21t?pw>~fS02^-OQ>|O+H90n2K_98resODVjyAolDQEU_riQ^|4M6Pp8GPl=}S=y2-AsHkIQumqGGmy=KfskPb3Wum(SJTy)Y9ZB=;rWxJ<HMJSZ}wlcXe15!givrax;q#p_&u8eD??UB9kf=?L^<PjJpV*b6Z_NVkp}2qg7??SEx2*VN57JpF!ea7!?EqR#|N+9z495iC^o{mPmB<K`10q|#69UKF3ECTmyc&q?j6el`}Nh8d29R$kTHht378mK($^V+%-C3nN(z8=l1P#ZG7QhIz>IF|M|E*$yV!MI#BUO%e--YDcT^K6h7T^MU$><0AFJ!BS7iZ1T9lMT*b=ghM85_ZacrJ76Oj9QSJS8O1D<gHgu{EdxO8xmE@tE9yzF1C=co_c81_JitGc?XE=klPJUY|CifY_%l%JzvX@`T>csdU>_t^{i6G`#Uk6s-iOmi3ix3y*a@(#je`eEvfKOM}@dE_FhB(E{KKDd=LvkL?A%YKzT9RZx2DB#;~z1(%eGcmm58RvM~eOJpwY~e!n<<_phwWeEVdypcSERRr#GADr!vbS$uTC{oavAqo;1PF&G=kmiQQhF>fkv=RV(JOh_QQFSf(vc7{`lvVm39%A!-60%vXwr}Z@bRYTyIyd?2GyR5aG8h4T7s*;AiTa9)9;3je|8h_MT3&%z1Z-Qde>Z#MpED<>iL5cNp%?Qg<n-%J6l#1ZqUQ06u4(KZyN~INE;X;2C=H2Qt{hXRq>FThkc))@TS-f_?ICJfrJ>s8aq4p%j{xFm4D#WrT|%T=gb0o%%(0aT+jKF&&*Ulf2O+X?(2L0`u;xhaoeO?kaG2DRm}wq+_~zaC#^_cWa&(3dAaDY8Pe0_sNziaxFZTymEa)nORD=eAA=$Ew#G44(>p44#6~wnzyYg*+!eXss_u;@2gnYO%{*2%n^k(vH>pRl!`;$MD$qwg@77of+ArsZe(8!D^3sU|&rx3_O^J@<d&>VAHRmenlBOtC>ku3OT(T!U<m~Gtgu_Sb8Ibp8cZoQJ&OMNm?d^fDJ;O{G9^;nyA@W;?LtpZyANJ`d7ts~5T-K|~>SqsETJ-JQGYAWorJ)7-Qh2Bg#pm>}E(^3XJt^X}3esjV)(bO7{1n-=Q{BiK(}z3`pNF6rGr-8^zw!6G(4fv4-+vI~7mN7(2Ms>@N66Mi_FN)pYAun}pV8U9Mhj8hMG>nRCza*jd&&!2QI1-D)uon8?F%#^a+fqBpG-6TgeGNu_#LLSR(k41#TZ&_Hb6?3Cn{gw86jy|ADhWMGyjtk;>(JU+q3?+1P&7?n5*{I+nnVR!eZPdZI@~*bEP~}ww6bwCfi&`9aGv^s;0c!P!#<m;nC+$X#Q<On}kNRj%lhmJOl7Jn+k^;1Z#bHT~ikS&Ei=<#8C_UY;m}sd~Lc?P~Yo{O8FRFyoXC)>rA0XmWuZjd`F8uC-LqcBWoqY!Gu>ZTM(&>_yS2EOIv`+#hIcr-{;Ejc(4Foa#@Sj0!jnTYmks@>w)v_UqXzEgzQm=Xz5~6DR7IwyiX#!M~-8SdW>(N2SiET@`TC|8B_x*c!^A$(n6(J`{7MFHw}|&7iTgCJN;N|tNL6Xc#<1s=ZL-%*!hZ-@lT;3$(zDpFli&93mHh*4yRWNB-1hr4gx<?(rg$ChCBgjE_f7CJ>gdo;x&HLd2m09!rFS3KQ$HtC-q~V@;q_7J-?IwqNarPBJ)4x;mpJK*Ncf4r4t=wvMqW0{;+L4@+mydnvQRSfXozk_tL_J&;`YNE+9^V0qmR1Ih@g)sB%49aTaZGO-5^2WU^obg+tKNGV*=)m+YxOBz&ufm_M1zInGg{@53Yj?k*q1u1#s8Txrz*4?*ux&!tl`J8a=^!;mjA+i0KlYo=C~ch#O5z9?h#pNW>qE|6&|x`7l8VcLY{LQ8@C&j7_bsTQd6Q_oRc*yW_7Bqo(Tt**#^;DI$WK^kQv#NfiF4;hrFKb;ufHoclw%K(f^PLdeo%uT+i3<+0_-WmLEgAyE+Pwgd!j9sS3(>zWE@lDgwiEK+T;?+}F9j(cuQE$4U(6eGUr^F?9Mj{tpJ@Y*25M?ol%ZVDvf*81D1~Mv_3&ue<e(w%a|3;((I2e4K1A*c1Ml=v?F1D*(NRDVfd%Ip%4?-GnmW~gw;K3J=u#x~U$XfUX=ko^u47TkAR-7u_ppZIaw%FMJNv#@{qz4Bw0$a(irdO0usgPL6FEn5N4%S9=EGT8r)F5@&^&aCVutmmJizRdbvkr98aB*3Smd!u_*MwBl^I(l72|yo4)G8<M3VwnemF7F_2`nSv6I`ia8h1IJJWzdi3HIP6uyQya{f`Oms=DQD(>)+|Kr{VFmc`v-S3P3@4$KU%0ViNE@ALWi&AZn>9vmZJ1+Yk@K2uTp^T}6%RLtp{nm#4~hm`S=z=5{AL9hv3dEb)!73LrD_7AeNRszdNlgUw12jz79Bx%k`vw(>{@I~oB?@A<=ue@5&)y-n%r%Ka|25i?F1Wl2WFH{mFvTVqp-si1Q1Z8fF!TaoqMLO{{*j12IE*U~s&OEcH)imNI<fkmY@-<g@r?_xGcP_?P4irf*U6-F8%b2Q9i|UdM1)N;0&}|Nr@A27v6m_rd#RyT731lCLcr1;~*6Pt`ByrRSU=9<Ik<#a;Gs?DPNz5zS2q24S*V{RM|8O=U-Fo)Dl@u|LuM9UXubA;8VsC<_P>|%X!bSHuh(&?K6PA#!C8HVo_5e!}UJexh4&(NmWqU#blHnx-GX23hT8MxEU4y~Xpc)3%>h8dh>X_Uf)r50q9V-*80H)87ef=DxE4a%RS0FH#G~K^R!mx6)oIf`*%j121Ix>VOpOJd!NqzoMWk~#0cOosoZp%e<#N;hHRQ#t7MeBsnd5QMlJxCTo?={K}1ozk&`^GO=qV%~=xS{-@n{|}d916OP!fk+!628l~+us#`CUA`Qs-Hh8%n$75qI7>8>k_3UnNqIKpL{Oww?ALp3*={6n4e??J>qDksk<uYHc~uU9La(mG5k<rbJVQQWuQWi^Q-DJ3}VC`b>r*ft${0jC6*>3P9MYs4Go+`)sN6fX%_tRTyS_9;F7bhSZwi7q(o=nnPo<t*d=da;wCY?;O0@t0cy{3cmdV{es+WXxuMMw@uW|v_NFDmPOWaRx4;$a1Gll4qgqIL(P)x)m=?_~C$J!Cu!Q)jE23Nsa^4WXpAF=7Iu3n=P4x1SR>nJjvOVr+)<DJCOY)-k8l8$f8-%0cZrY==qai$YG^lW}_!7j7@B6c85FA$eyV23==yX_Ydc5cfbzRX*f+|$co9c4CGBUNpz+o|E28=Zuk#xqoR=?jLx$>Ua9A8}X2u0w!W8TKu`{-*BLwytqClOE==i9fel+wOwl>ZWLMy?1Md?aAtDaXQeUO}-xuPL*u?I<W&ZGLRCau>qWpL#kIXG}o56L-_C6#Htadlwaf^g+G!@!eIvU5Iq*JSbeV%|~QYdu%UM{c_dZp!10Yv+bd3UQ`%nkifSVG(4~}(1ReTu@|m{?Rd`v-DK!D#y2n7Sd{Uj?%G92r7BY8%udziF_Kr$yun8w3Lfi+VH1^LfwHp171_D^3ESw|-bHR}Udbx^I5)z8z!P}t86%dCuhul_@i-G54fbqUcbaY`4)0#phKq8vQop>o)CLY$WUC@m!)vvAo`^M1UL>NQO)vC?w}264L_5~%<cIzFogHW&nqH$n{ZyKz#|8X)|M-^-g_qyhP#Qt|{;^zLUejcualY{sPS^vNQ!*j&{xeqyAd+dd&*vwn`^Tr_6ElbL+k<0PTd9%ncMu`^jrp%6Ey-RRx+b07-1Rq8bM=(-?E7Cbs%c&WHgIP4qPf=EF^w4w6#)2Y|J|!oL6g(y`hjRDHe+WX!3qviMWG7lI~#I7u&8tQ=kp);pa1gmm=dG2AiVT^{?pO%>-|$RF(1sXC(-;C4bQ^g<*4rLknS9|osVc|QS2ayjNcv~y*xfRIcaI-VPdG^zoe$;U-Liz4_+TrwAs71LjT9Jo$WvGZ~s(oUyVM0cOU5X?B?wGp>jflXXc72h@cEx-~LNRwQJm0Z7B$c5<U<LR`>`2lY(nyRFm#1V@#DKkEmbhf`LU75{Br!R5VLRE7k54yF!@phq{JutC=GE;IgvD3lb;UdnJtlnPfKW-IR+S!CK?%LVmTieVUID#y@|o?gnx1=DR}e-kkU5e?xpniB(HaNpP1qjuO)eqX->AhSS48f~*oJ-`EP_TSByX@T5z&phqn^r<?bdQQub(F(XIU^(<^#aY5KK?M@p)<;TGP2;q&<kz5pBU%Whk@UqbyLgD?Z^=x)StV*8B+sHSdEA<fb1sixCakE;%T_FY8MZ-|S5hm2u7G{WoLPBm1buiqsf$Z&l2$?Qs1O|UFrwHeY7H|+kLVJrKAt8=z5xmYI_(tyi#?mi25_)sMZ%?HX*4#qlhcn@BV0i&<z7dTGmK}c^Eztd7bk@IQJNSaqJn4uSL0hUy=cwSE{qRHfbl20biG`09YieMxu`~OJ8Qq9E%GIncS1lEsEy98B-B=46DI+V?Dnl^vWleQ!5-OowK}PEJ@1U)$_az#-$0Zlb`U4g0?2$$@V3O1sWdG^s!n=t8CXm6b%`_a=FpB6#$br*_(kJ@6du-nz9cRT4dg!<jzO@#juvdn6Do}zqSP_7u01t-srrn$ZgK1lLi`I`%bFQetT_mvXH7}({7VNGYgNXJFkqP{R`Ojz+A%-r^MS&$~LY!~NsAZF}VVh-J_Bb_uH6sf~`S1lZuf?ZCYH?M0QtZ?LZ9S&4?V_C0Et#BMLa8Z26^7{6tl62xmGg5h2m(7+YEUna+C_u|`^~gs8+}2Q?Px?J-+fCSIcJi=!)DHG+wg}|aPxT{<GfFop7%C>7YCq_V&nJ|t$3%M7K3D?9E4y##gQ}=;L0fcqUd-A2yrmDUsaHQc$1@gLTzieRBMHO0j|YhIil!7JSinccpHfHdVW~ptolUmdIs&!04g&^-X9|(4pPZ@nJWSi+*OQS6cA~MmzGex80$P+)<)j%edf8`=TT6TKhb#autBPSVBZGLoKs|e&~VGL<Eg(~(V;VAsa4z0^ZXj6$LbpXf^BG$40<%a`)!S2|7-^uinlmX)PS38i&^h4*k68|R0+xd_?|Z7y}7DCWxd0bqpuGSo@cwyp8ff|?Oikc@B6#`r|beWvwB^wmUZ)yvezWef>Wom_rKQD$@{E#{L}O7`~UvuXGONV+yBPA`9OL4vZM5?5GYxg8hWdz(A_P7#He)Wr|J?}{al&xZ0FPWJLV1}!GaXSd_<*3@z+Mfuh(ktd#b3b@8|thJ?6HbK`@$rumw}EP%6Z=uiNCG8n;uPXrzh;htY`{0lOxbL^i4S*mnmivyqmuQsFIi7)Bt%=v!NYgMt<iQQUEgqX76XD_HJoB5vD-L&o39!ND)%11suBed0BmNDty4y%q%X$fbqkgXWr2MV78EH=PBl_E@*<jxv=_qZL<%BULUiUF}<!c!-hBCkYv^QrPaI`X33S5=R7Be>t)P9OS;{!+F(eRXPw`mLz31o<u9rl^hodc^xkKdMU9nT$-eG<@$uD8cCv8W|L)k3+qeC<xU|^3+I<Qe|sXF!K1Ej0_tN*6`~qY8dsUI<r*GaWm4Lt>^$FZJn)FwhVNg1@?;VceSlgD7xm;$(g#rv7Dg<?G0hdz#AOKn8FQ9aazyD)`|<Cy>BVMKm$PfhbF*?izr2>j7i+AdgEZ!_Rkdd6Pc}tXzQ352^N;$YIkWieezXNMtsRW|IVH990W;YN$JU-dVJUA)m0d}Dp~V|Z@!s)^<HKJMS{9eH{q6r%ZvTBWI6F80`+7u-K=M3Ua&>YpW9AF!7^M6`_Vwl0bpHgU1L^dQb?&`D6t!YkEROQ!JBb7{&M*j+GxOQVk4dQ=`dU{JX*2X2($_>ugYBN|$t0Lc?OwVF@=m`NPr#G!*$>bu<ooE-lR@Tsiu4Bt@b?{Vd)CwCfNz=Ph-Wlw({~wRH(>&V_opskvO)fBJ^4`iRRd%(9nT{r^`<H*hklQPOvt8r$5@9Cim>(ER;C0W!QqDQS&KB9{*vyurI{%isXRqtv7G*1u3EanefIwXb_%PQch@!Scs*5YnXgKDq3hODW<GQZ*L2=cP(iHqAW8zhdaW{z%aSrzy{Eu%hi-JT24XDYPpumsFKPU`j6)DS9!zkEyinGqi4n9tQQA5-G94gqMSs6E`)50>S$TUu$UajiVKBVu!A=AeXs1M|n`3zQknm((*&MikrHMI$%hd{Z4l*0ap-B$~$nI?;TUYLm&WFg?&IuhL#YVs3zV12qy?IR5j%!2Sb!*fKdJq({<Q*%7#v=9iijifV@u#B7D*Q?lF;i<BPnm%vJfQhFHN7hI^Rl9QrcqzMQF0nB;q?<ea9lO(*-9)ykc1Gd7Dz)=iNTi|&sy0o6mQKXJ~JD*(^h?DCJ&}PdIuZ&ZTeKV2|ha3N&1gOP#07d789pAe6@iEM1pTpYIbc~eE%nqEuP2?(jeG{zl2$r^J)0E97+sbWB7$e<lA*yC(Xr9^xyht&kznyV5r#qG5eLXhnoz>V^Bpk`Je*z1^nlR!l=}np~4vzuerl5f#cE-5qGH~#6@F7+3oBiC$sKu5b#1t5xw9b+D!kx&1C|k@H1qLa0sEQ7t0&LNf@PdHgdrE#h&R7?Uo*FA!d8$GH|1qhr(1E&XxD{u>bpaR>b&|*Gl?o=?-j{HdVA0gI<)Q)^V&72xuDcPO>`7zJ-YK{3+Gqrpt;nH?FB}m~h9<NOu?KGPcjTY-0;OT9f;I`Iid~G`$sv>Z&APNCkoiXtTwipHria)6!CkS-q;dq*orrtuJ?yZC7$xrXJ|ORp$I)EFE%hb8UHvx=7ZQcL6sj0s62JT!NapB&iLi&}yeidnpe~O>f*c#r4SWH{@dzCz9HrgrlmJF#ljHVN(C0Ce>&Eg%sw=2mgrF5$__427g%IYi8)G&eT*|NNm2%&}hm#Q55QVO8fwnm&-YwOq-7l*9$Yu+HH*9=*=D5QGJt?;6Q*4ef@R6LuB#qYa+D1WbJf$I>&738na1GDz)++<y}n@K*uE9!EpEF+84=kjQR1Gn|9`bq1da_HMha$=WKdqXbfT{X%CD8zbgXK2LzV0-J^z1J+HHmQy1B@!3y{VV$YXd3~KuKH3FQ9_H`ja@qxfYj@UeD>T3rP+8vxsm%Uc~B={xlmg>*G8^g~>i#Jl-2ajU6vD=3+o4pc+UI}JBPkw%e^8;CBxSwWD;}&-km>d~rK_MAKsiei<4Kf&B`NP@MQJz4S;DgL(hT}ik(C&DeYodWcHV&=^LJJ~1xFsoyoFI&Ugq=Bapx6&rLa2<NB*l5W8a!S4lw5!CBGq%=1mbL2?=xlqk5ZCLsm7Fo7~w(rA%D|GO`7ciQeS43q^r%QXjc^S!BW6ln-`(0npoq~x1EPTaI#rSdH-GvhuQW;wq3q||4<6uL*;(62de#2^UxO6hFnW=P_f-BrWP@5(*t)$<sPZr&E;~sFkelKAWJqxs?|~6EI2sQ^x04e`<2++w@$4nvSsv5i-^Vqz;mV)PI3oIyxnxw&wfM{v827}&kkTf3Y!p3z^jMhsSOTce2qB%1e_gaepH>N!1Bgr*6Gqxr3bC-JCKUOxT>iSI&WbqU+$G+aQeW8mpC3-W^cCzp+^j_5*$sHt#wkcol_^Ic<|fTFnXg0vz&@%GYA*MM*rKuepuVhitlSurj#?<DjYWb&cN*;z&|NTjg66+grYUI_#3P=iQ?alIU6%9MhKw5bJcpIQnS>C=XxQxlsBxvMB*`k7^A~JwSu8GZST1)SN|Hzh#!f?-Etjq5wvKYt6Q!;ExDNLN}{RJ;H?De?>*rI=`!<nijJn^5s}zW6SWkzMAWqT2I0KahqRO}4Sy&?vSDec5yCmCS%%>4AWEG~wn;OmQFb|PF7DuoF=C@eHKWlFb>)>&D`&S9%tHmCZ3y!nJ7`!dcGhEXMmVfaWznepnVHV4u^T}>a8@G80K^h_DWY}a@By11h`2Y}9q1>LPFT%9P>2$7q9*J8w5+OTbvHwmBKlX##+t?82c754bjkcJ_l@7YC>)zkA=@9An2rP!jCl4|=J|2e`Dcln13)C)-N+P;0~e@K{a6wwtCde(SfesxA8F!(JrWdAWT7+WvR+IpMQ7oYOF5r}OF%&ZX5gnO_D2!=7+Dsl3A>KAjf7ME&UraB#ro<BWP_aui;FYbH;qK<SWu;LmTzkiHBm_8&M5o=@reZ2RWZvy=)F^NXC9f~@_u%>N*$%b7N^D#ArZUnE3AvQy>e3{j@xSNR~8kN>AJd7eyENNz*cN!`+}>f49qL*!FM+lDI9Vdi~>nAXT$LPO<%#iE#Ht!ZdR={kOpU)OHS9>x)H-u=_o?BlhKexMz-(?HlZTO;H5XIP{{8#)v}wJg{7_;e}##Z&M0Nj%S$*#g=G*oBB4!}>hU6}41k+@*{mD!aQk-|wAy-(1q6p$8)njrZiy;PIA&>$Xov76a=M<BfnHZ7Nm5s0x-OSD+{1JgB`+7}bEOQVZDbc~rpHvWyA-*C=lDx}%|^Ahe^dHEG9Tg%dALr=n(OswWB{Z=93B%y)r;|~gI^C`QN;Z>=kvGwr$3K>{EyQh@4<)vhLB9t-7R*WenSQ4*?fT)Umd)8dHS<?^XW6Z_?y{4GGEg3Pruuti<oi&w6Z2C;eHC*tD~b|4&S__$T@mDBuaCAS&rxNGQ_ewQd5P?zi8<>N|H?eMDMuYCe@<(uq+qXW0s(zSKB{_uWOh?{GRuH*9(^v?>xg#Mz{F)cZUb3W*uZj&IZp$45&%y2?~xZ@|Go5lFVT~=W6J_cxDdn{x1h_#z$|SA0TN%`uFkfykYq;cj>QPeI)O9Smehgi~vD<!4H0m1dYTd{^-lgWxW_vAXWS$e=)w9h9lOm%TLL#r{P4rr|)#hxlWt~ai~_&?c{DpS3u#*Z}L8Ma>#trh0MdtE|GV{RJ9FqzZ>}%OnysJlur0cenn4j?SZwd#Jym*yP#g!vgh5>-Pf}!6gPa^u4-o!4rF(_#P~9==`uTdb1(*08mA!vKoz57Y%=l}!F+XZ9({Lw;-0b)seXzQ{Q$;(Ed@d4ZGw%qJ>C1I_6{JDiPh}@b|Jzh3al<|y?iOE@nyMOP9;i$IB*d_)$u`sY<OMLar>~IKU|ZK+rh)WLB)=(pLjkl5`?!YKaKwNr~4Low~nR9x!Bb*x|>N>zp2VO2suoXtnMVL#2NP$^(PEaA)6OSi$#AMxh(72k5g4e7?!Y+DZ#Oza)9@sxk6S0&+zUb8dyYOk&HTd|DHiYVSosWH$}39wSb8{z=@+Isp-)q1Ba3DKNFPZvP4iY8CwFIzlIfwp-=5>HgH&sJ{Z6KsN=yGjxr#rcr_o|7~;PP7!O1a+Kt<k5@UmZS{0iDbLYHX-q0VtHtw||$m%c4YKAA-k%mWTO1W>G#zCao;adDjkpOs9LmEp+f3K$;N9GrL^@#=vsNvjvC;!yiJ<AK+GNG}P!U7wPGvnN6iZc6}qRU2<UKN2y%aNiu?InT$0BuH1<gR3~1x=%f!vHf4Po537cSn&`6cE(xQ(dk&=ltG%F<?X@%vLe3=@5L|--#l7?6}IPFx`b=*B@<mn0+puz+giuGqrT<l0e$w{iZ*MAzn%p*=$=QI}w^QyMdR_pM0$-6S6!qI>bxk*D$Ru^rUpw5_S&J)=Vr(2S~wU3ZPo?v<d9g;T>!f#{kr!n8*kjU#>=H+mY<6_ym08(}gq$*;R}uuk2=vN0WyfGk$trkCh&JIBDiZUPM{L!KfWPr6v#LyQps>9pJ$i13Q{@WYmwHxd+>iR{M*3(cAHkyFWs|BhPa|JXDQbBx@3;dxPu6!R*Dw+tZaI86dtz30_)=`{GN{->vJWwPx(xbNIaEfo%_BCIRdS9!cmn!2sd@X!=);;O>ia$-L>*C_iazR!J^O$W+^l&9NXB&=;Z$Tb9Ic#L9o^aa+AMWB(o@m*TY0R}O~5!>hkp&sI}ZN^-hXT+#upjQ#R!W@!$8J$&(w3hfNSYD(x11(UGaG-NbSH^3z!YK-xetU`{OaQ^TV0;$CZHnTJ?(ln(1<ay95y7Lf+Qln@Syg8XwEfcb7{wkU8xnTSc^BMw|k$6ZLXS4=dNkkALEE6q#^CCVTGN1P1o}3;W9~_Opd66PfENw79za47Vtvx3p(~$U-U`$%&Tx(iI%l^3L`8{1xU6wJiwd9iaSa-OnSF8G_;Kd<J+akyHiO|P_y-$oLe@mu5yko9V^=(__3SKM`b_K1ozTNZF==?_=C^c=)Uxu<bW{x}_`pOI?%0vnSLD^l;p>8t4;J))t6swo*o!bHL3mOiV-gAPEOI^mkukp&;dGXMbcMhC;<D;Z6Kdw>ImE%TR(G0=z$O4F|z!e5fn-Kyau{Iiiwq+ao`fIXGrAzY0Px;v9s~%u93Zb?<5!Fw{r$pCf_1Q)sk{UB`c?-ld7f@|LS5Kd17gIoH*UT$+`hO<EGb13j!5#g1M`)QErUwk+%Zu3++<<Vkr4qU+Ls^2<*7JqY(aov8LPcKwGWZHuAzM1jJWA!}Gn3jV(MpIG*uPpS2b0KT7lC3A7Xih<XG_?NPM#MtgR+tvm2=tZmOz02lGD~YY5v94HXaRp=_k#DENw;{%nytS$Hxq0TUw+hwx!*F-4(m>7H9?ao=GyhoMp{zmjgTU4GGo<(!TU4G(K{74%)sIXl#LBg@d}(#!#-D@s>Qzg1650fReKE$i~Au{=8PK-Xn3WsQqOrDPgk7@FSY@1^*A(?n9%y=IxsEczF%Bf2H=~!ue$VndwBe{kf#7E$8g>)qpn2r8eu0o5jvV!I{JetCndPlWt{@>O<kAv~s>;L1N(dYQ(m?<{`sUP(c-?tN?h8f^GK#CgjX|Dji;}#E#{{1lqv`P24iBNG`$UMq{*iF=d1-!%@$_ao`46XJ|4Ni_lap*Fb3{o0`4sE!Jhb5Sk2z^R*Sv+KSJVS{=Y;J1h5n=ZXa%YZfv(79sv=C2oUBFRY2pjRiG)=&YcI-~;RSqlRGIfl5F(gXjp+V!?mN{FTp<luG3zSWS{kSA^4XABv#FT54kSl#hX&ctmC$FcH)s7Y`|-s3>mVObF-H@E#*ABO9FKPn1w3T*WFg9dT~x5CT1VRy?85Mw2FzKMeV$R?WEf!_rUgb4<xhk+7>^#zz`i)z4l7wPP;gGfjC948d+>$@k*Y=J{%%^m^VrY+M%abZCha@QDJQz_8w?F%OqHjNrBa8-u`XXYU6N7im<BD-j}Qk;=g^r%l2X?3+z(LIP3&3ol4GdcjU$5O}t@d<~%FFaB0t%H`v`BsC(#zqB;Qs2%V}5Vr~6bX>J$Pwv&mCU0>4;*<fsYqeedC^?9_b@(9m-C=rP<5rO4M(K&x4;TOtdP$c97uGeAOQ0S55wm@^IB5H4YNr*Ol1(!m6=AnQ(kVyRdleOI>qxY;t@~N43g8{Rzzl%~1V1u`qSaTr$KsY@?=i=jQ}|B2VhoQ&P5Aa#=7Dl%_=6=p)Eo>CQ~V-_JLuE=ojPpfiRpx4prhOqEpBR<)@0l<EUA8itm_sbv2)CAQULIeI$nloZ)!`Umg_Lzc9B!oB@}nSF@D1+NhKJXl~<!GomvuhIwP|-*LrBUwB6X&eC@H_;f742LhM@-(F!aSt~W%$T01@)G~BTz1xd&&N67U3%7?Aw4>;gFPvM61N-@qLRMY}7n&j0O3tKIFc@!k?$br_lmnW-l)2#_$59`0oACvL4L<*#(DB^~_blHxs8i{&n{Ad{9X`Mge`Ug+ClAHpcs$Ueb@TtA45Mp;RM30Q6xN<L#d@Da4zBxSk`M{_<iaNv#k<7IS#>vWy4U0x_2?tcnAQ^>Y?_?B-T{mi-QpI+3gk$1oP_SOkULc8S1%srUZz^d}GaPWkwp?@zMLa^CK)_&F2ofd7VhzB*FM>L*!8H@CZt^syy$RH(maR=)pUGmLwvMNiU>Rf8tYy}gx*n$B{zF3WSV?+-?o{woy}XN&wV6v?HOd>TtpR2So2X6@zEzRsV7H~4`z!d+dgZPCmPy6C?y$LCRZ0nES}!RzHeyiX34ee^1@oy`$rJk7SQa)hQz+Ox_(v9cO>>H_`5`2NWjf6r-rnA}=crHxp7m;1ZBOFsZ|LbS`k(gmKV67kU;Y%NS8wO+GN*5<qxDimBdDBG!oZ;-f-UTMxmzr`-ImKq9JGyK?UuGDazk8m)}vf=9~i-AI;mU*cYI~V7Vpltfus6py_6c-`U{<phTHRtfvuP9YzlU?htc&t>q8MY3q?nbNHnfI{fO7AZ?A6mvRGEF78aDry|E8^;?Z3gt^t#;tjn5$+fm75^T6t+J$=4A?5NQB##VG23fWiv{J>kd6F0pxN|zy%IK+0b7jv&bfu3>2NJbH)qp1cliuqtw1ZXs*aXFu*QR*sEw#k5zxN4-PfMSAD<38LQ2U$w3x)c@rRB4ef)IQ*kxCjme*R=9M7AAyTMQ7oz=}SU@Kowi;;xRuYNJm~CLBR^7D@Av0?t7#xtSGZ3tP#W=c~xPe6%S^@Pxpz#5l?8wsL5<ZPLK9!MkuQ%q#28`9&0=JG+mvnAefOTDeoKk${C7%(r|n?s>?!SOsDZP|LdNeZwWxbY;#hp<%&{3@oJuImHT~sqq2NaZI?)J=V{xu?ZKR9uG1nt@2DYQHwG8GoOCXll&Gf?n&H(Z!7#a!V?<G@Byj-WZ@pA85L&*Z6lfhSFTo(TE9r=&3l@up0+u~alykBtm2HpGEO{v0MV*rM%}`rPOS-I+U5s8(!d^rS8ECMY-fhugA15UPa$if;aKEc6YafYwAYRjIUy=le?dsqyZP;pm?~YIMqzR%=hV_=SDH4KhwE$MH)qByAgGRc4N*A?uiLmr+@IcjTrELdsb<T&|iopm4M{gzFrQ5MpYCZ|a<*Z(MU<1!(Yw`2PZE<Q3LQ{R%>LWFicBOc4$pQn)#;p;PQM7tVGW=)OM<Ny;n9k!V##dlS3=&osvXj8B_Z8G8?>)MwlCL?Y7-TILe)UYcTb=i$B^%qFGvl39^G%A-gPRu(nJd-?=J`hr-#Hr>cZn=rD?UhGB3;$p(-ONNpwQB@7zR(GFcX5DqjmV=B>(|z-nB5|H`q3DjHWm3F>E%VW1&{Mpf+tb-zpt#$V%4B7UTOvv<%4u<IK0w>nYDj93<-b1Q6EIqv%3^Sb1FI(4s5EvD$&JL9k?6_d35V_j=L@iR;(gJ$_L3fX(je6AAMTW-QrW)scP2%#-|mlPN(QQ@4GNP6g`5xc&%pL7rMsp1I|4^eK;Nq)n<3na3nMsoM5rYg_kQXqQd%DUHsXfAltR5!s`TA&KEIZ8&HpT#C1A0KrHs8|04YC%sS1SX&ogmy^P=O6TWz-~grkB8jV9T|izGY-_~=%FR1GRAPkXRS0JGIO~1n^WkOR;HKGV6prpb&ot5@?5JWvI54EeL;LErZFPBQ<Z{NKFScSm(#XXze6p%(QarQy{L`jrq0`zb#n|FKN=6Kz!2l&zFnTj(<$PFIP4cde+3|pR&|K>vILkSk`Da@Cpu<6%G+drZ**^O3C@^(+)EeMH0T2n+g1FR#hZ<{PrkJ_T!-=$&Xyx~U;3M`3xYkY2x8>}kFihd%2|mq!)S(NPZdV^@SCk*6+M%gX4cs#pu%u(8F(I;j6d-7!U#}fDyV_VCiO-@08|~R8*tj*$@7qk4v5PRC0J(_18Du@Ks7U4)`r>SNRB#~v5>jrF$+vl=hN#!6<6M3boBStq%r93!qDgo?##15Oog#99c%O>Mv1`a1NIl)Q6H)cOyDcR#dOnmQcA*q0j|ue}iqfhnizF?J_K&IEDNprd<Hz)!C^!l{WehuoCuGSWTRRl)`KC=u3^n~jJ6_8lQsN?|UZU`=jgyE%njVbbT9qIC<dagP3?>hSZrOO({}aJmT)iju0fu=Atpe`3=G6qCQ>}<)<yQZ|5paXs<dzL<estqg*(`0dO;--lDmB<RAL}nemyqRQje1VKt*um)-)Va=K|$xo;!l;F{SM-yUb&B+dFX5N5EWzHlX&6Z6(tz;ez?3*CyF5#b}+5Date)aS){H={W4v+UKJPi5U(6CFsx0AK8T@Vy%nW)Y%W5$YMV0Qo^@uz!Rt?O3tpQP#K2bCpy>zR@B&lM=bQYPsD;_(G3J$iQwQ)>P<moO3~RY|k<m8VDA+LdSDxvKj~$mO?hI565jk*knfIxop1za^o(Xyd{dkc6t>3)Ww;qDaSyft{AtWua?5Dlgp<6^8_5wRC?k4c%K|An~UO5|#0v|W;ih3S;uH`MdE43A`(}eehLrlG0(VJe%#n|^OtXq0)hNf<ex}<~1H$fDN?doB0LLY7G<ky#iH-^Y&&UU16N>LigeAH4m5>&A#oKKO12ptaDz#g0U=a35n$R6Gi)9P48Mfn<I#OSndmi-v*Q!tzWcH~W05)<INq0Q1rTb@}6`TaWyqk3e-;CTMTd_Ar{5!+HO;TR9S;yG_<`+I?vg7Q=Bp0Oq4_Ye5iHJjj3XCuE0@`?(w@&22`*ZZf3M{kn3i&3tjuVTj3z+ESo$Du%5N)SgF!!miuS-x_4{zOBUOU~D4j6iDjmOLw3DT^{@`q}gAns$oZ)|lN-3}7wojk-_3-|CBi_J3pWISo#mSJec-l&G?;#m&9c8LfTkDoXXU7v-u%(0Kn#>lbaRMkIwR<srksON6_-Iz;xXf=e~XKTTKh?IJ>)I{A73_~1p6JwJNO<)RI-QhJ)y#N`ALvn^B{2o)ZH@Y+<KL#x>nRE!$Y--MxBA;af<&ed?aS*|!MZ5ak~^!)IMyxUjP59=l8C|R_9zhalPdp<usI638VM-@RdX@u>q(JKpim61)nYPtoe(d=F$$J$!z#J2shsuqo(NN@xgm`)HEDx7LNVDSzioEX273Zc3p_s~$8;QJ8C)a?ucs=z#uxOurYr&N5mSuHU?pw(Q>$`6HBlSRR!%7!+fo^7fowiJdIq1Cn+RC>LvZ*G{m5}UGi8Ld#62@|HHK;SHUSOXvgUYA_L(&M?jZqb|yHy?8=7SVV(ikjeqbQ=5?(3#C7B5r-f1sAWf_y1O3y!T4fN>y(LkXdU5HiEAcl><pcC850{Lck3EsS&{m8!jb;qaU5gQ2s59oU|(GxD7v_KjGQZVjKnY=J^(~EpEQ~y^47D!1l}m{d+Z6(>hb1nOHFCx3C>aR!Y{aFK)>Gw`6QSkjGvKgw!|?RoNzXWKDfQAnxHbLag+FIAukNQM&v`L(9CvO#MwiJ3t+bIZ79r1K&8((gGMvKL})@MXSt`c^iab_6YvBb?c{re`q{Z&v&Z9lt4iqGp4k~`(aR<afA{iUGPc;-)nZVlvQzs)TCsN4Y-$CF+w8|u>D=ApXGnzP@izqgA9gGzx__Gdkd>I0FJzSQ6aYIs9T&CBV*LJV*z`O-w@=j=oOa#$s#^R--Dn8bbFw}RP6g&j!v|oFPY^t#eZL2gXLkDI^R_$Mz7bmL&}3Sm-=vb=jk(dYKG@ewpa1klyyjhW)5b`d|O4!zLRq*&Qz<l*s=%%U`|VeMA@n^pgvsCzFv@t)+KwM@24+Ws@)xZSuVvdTjw1|A7c_x<`2;Z!u{?98Bch>mGNmMK+;@5lUGAs8>fP!Nocze3o>g5KQnA_ZkHZ{!1<H=BJ212qk-b%Gq_&CAb9Xg5-R|Lvm*C2a_mr!nZKq&pl})3@Aa~0<Gbc05pUz|r2qpKO^D@P*+NBV$%ZD8;9%E^>o!mw(wou+?KDB1N=OH?MD&!cZx}4nn>x6M{=}f><=wzusX}-d+(IlcDlhfq5AZ9PR0;;JI)AdKJt$CcSighg6MO**V}CD1^`2LYa#E%C1W8?n2h%N+y{MS6&^0E#K&I^xm;T$tXT_53`uy&agfa(MPy7D-?K>ubqqnDrf0dFcO^sh=7X9FyjBm<?fBOq#yq%AOv*7<YseYecR_*Tv402J`L?)M@2v$CHy~Xl4<`x>B%#`by$#)oLFZUty_;%Gk7Rw5ituCoVqYpqxA|1qx^@_zlDGm{&Q5#B7JDeh5*QTYW)@)1}M*9$$w#ljx(yRPLM=|2B_{Sxh+ip;^0t{ItyoLn%a;CH8%O9|%l%gjQ_2&IWwOrjf%ejaOY%bTLa!%fCtCF8TR(H;%&yEB06)&~<gHA6|&C#2a`wjg%yQ}RPB|yDW;H`pozF^C!_2r#IT*W*J9MTm4tUcIGRUt!1JrzxA`w-0>ifp;&f*vxHgw<TpCd`9<oeb9>XfMs?C|Qhy9DqSv9E{R#%y)yTE!;G~a;OY9QXE*A9RUZFZLUVH>$7hLf2s_8=0xC;gL#;W?A-JWhXI;f@Y4DG{!v2k^YtpW(<uISX{%Iiz{FhDivn9uGRR7^I#|iEkOqVZ65?pMniV&cg3RKxmpsfs9Rph$gL$#O3v(r+d0j$~Ua=rMa@nYHS%hr0cDW0Y?c61a6CRt<nj1iD;WCTWWefx2<p{9ORW_l2AK@^{78)xNq3{r_agfA;&o>s+R+k(uMN+I7ZWhz~q)V@#b>Tv(JwWV~ITNdk)Zj-^j8~VkrLDu1x+3trRaUONIx94W$!1ED^hN@fCItW&-4*Ak;%_OOX|BCq5NmboH0g3i%=a$m+psY!g%|w#yexwcKzazhb9noTGOVr}x}2w;jl@THg%ZR+X!^F22>Z}-N3FCte$m5eqqbPTxh8IpO)|c;)bml;a-aCAAmt!_-Y0V|1YcSstc*$!$a$H)=V$eY@ydKT@RPDiIoO)S(R%B)T+)ImVh6JDiPn9T8C10J>e<xuFrVwjFfr4|o|9ms9N`ey#lv-B%cVJpv~R(<)^n=g4qFP3*_`joa^3jSq7?p_)chSu7!2Io&M7eS3L2-{gag~;bmi5Ls|e9H5azYU94!vJjtbuux1^%aOV<MAno?O8%P(H%H`PtOyi3i@d_$&HayjvR3uH>>wjh_iY-b=gUVcL=mUyk(N{;R3nbs-Oh;EA}s8KJBe>Vg<z8P@8%#U$s$<XfMV|gbUl~K&daecGMz;IeTWGG@@^B<P=ZKLfY)QXna20^(MV95AV3MjftI8(uE@Q;81-qT^j$${qbZ*LD?x*LU45U9S%0P4p3_XIxP(>$5{{rf%I%{Q&ne#3{=jLbC8Wgcz8S)&z5;tKA0AUGC^)Zd8IZ$2&>;*0#@Ln)tl2V#I-%Co%kZB8Jod96#n$5~_EIKwMQS+l)DEE{EuhX>za%|n6qpbXAck|)j86TpRoO_A6tO$pPA+j6|gil&I9^z4Y^D|5q{gE6EhqzA{GzUZ}(42<v{za-g0%WAP4LT!*2mFcuK3f}*g5ji%11<a+@h&}oKiZTCaKWq=OXLE}-fKO;k%i$m8d?kK;guHM%y{T$f9MlO5xPC$7oC-)MimdzvN5+7{A}c<MF?wXT`~8lgJjNK95xTF{^vT1KHH0D#_G`4s?0W58_bmJyZb|_c%h^<I{KS&|9=_8KR4RZ&V#3O)!mAr)F6#kDb-KDEK~6QQ85Lm*2K-c-^HAg!_uVLmw=iUsRJn$3A*>K_0?mxXT*BdTb3i>I24xhjlFRi`?7vPOUof8hjLa<Jc6++B(Qh{v*)j0np%B&dN=oPHatf>{{4o*@%xtZXHsnr5h*h>;kXPU%eRN{sJ{d~9&EXf+lEzxK7OtAJQH(sp*Yq_-(DMDfXJlD|K#)uk+(YKZJD*DfxXM>RJ(A1C-Fjc@N^F;>X|C618C@M3^yxf`B-G8O7uwugM80=<4xgLNBnD!~)7PKD7HRsoa~CLUI22nH1@W@5F+%#fTAK~~wDoX~#^N+A=<kC!FAv`w6n-V;>eFI|(y8Q(81n@s?eQ?Qse`}1eYJo1X8g*ua6+S}wIcghA$4F)4`d3VuNv~oKQGCXc)}ujk-eL9g=cP?q%Uch9FYalMqwF=K1GL1NmL&fjE;l99-fZPl+18`5&7!m;N-+;;p3C%$A@oE<x3&B10qBD>Sx0x<j+^819?IlVME<9SKpN{X<UcRyG5bk{6<Wttt$e@%vkIsTwjG}z)XA$d5y>auF=v(eetX)ci`W-=G;#LigiAJwSRgretUfI>*2v~V^l4|P5gTQ_!k1|K0J8y`~cs7%Y33`d1HwlY-33!BhTmBn$|sf`t5hwRz}W(^ZCKSuLoQ*=gE(+4&J;tI3D9G*3g2l#%~V(dMfsCVhz?8RH0;y_=X&!vS$Q6pT9ghI2oJG`t1+}lzLle((mK9qvKzGG_(6zx^S$B3zh}~bWoLY|HX@=Hz(s?_m2<vO>2-X-W)wYJ$&`<`Tm%HWsmn#m`lrIFQ+DKgM94baQAG-zPtNPE%ftHc@{2Cc(LY^sOs4h6$So3D)Hq<;#iNSx*CEAR_3MkoXdnsR+2=2Ky;ztb}1#vLl;cbI}0FvyM)hQJqq3Ed|?2xuiPMlWMDbl*_j#c2nMy0_ZY4aI`8dTD#S6puU9HqSkB=6xK;Qj#XG-SNL=U@LX6+JIi}<Qik?n9SWYH}w+5bd0fCNc%X?sus2OZQx$mk~fYg-$Bh(dRb;e$`#6sB!z6Y6!M3#bqpc;?!b|4UP{k$brR<|nY4M8;;LZ_w$mW(6ZCSDb-hoJq4X%A^sajKFg_$8tI793#{00-fRw7l+{h4EN<0lPif$5S9|u&{YQvy)PdeHOe?;6vr<mTB&9>&b^W;lcV6qPA1c8*Vc4kC3mwg*qo9;V@wIlD}fsijaTew2A6db-7*<u?i*9IG`ajWF*&;fybtmsKx@Pb1uj#^IWvXr^J3ZY|D_l7M4ZEtuy`F@O~T_)4G1mU$l}y<Sa|F8DIEOdP+%JnE7w~gB)LS&hlUJ14f=P$^mIYm@^b1chsST>S1^5AlhGpiAMUhfXJGQbKr{$DJ9B#yuSQM(^L7d|Ef-<!x&D@`8M%`e8-5b1;Lakt|Q}&n<0r9iGazp9aM)79b%5DPXWO#ZVqM4;Bcg4wzD&h+UKhNQYyM6AzDWvLi?`kTa+%nDwi5JLnf52noeV}qmMsUoLo+v1_joGU+BxQ;?%17(vb@Q?F_Z59n>lpt@AV)E!0_RaMnr_KBz|QW%V!wBMZd>Gz*A&>8{d#>=`TP&24}uyD3Xhb_^>d0j|s@L88gzzmB9=(!@~|i%A5l*mog7xyz$x5=yq6NPVT#Ys5!k?<6=%X?vOXwacF2#Z+Qqjc|~C4hM2?V^-R8>h^QeayTDnL=!=N^9*IMqfl}86R)gKc+B2h<A$fU=<P*yIYrgz;ARK0A@=s-5hUbp`hjQ1ZVSG(W}8Te2xG7J|Lf?neJeSFN?Z(la8qmV+VI!cjG@BLyCqJ_TgR1AuP!Pn!X~pQ8(UlLwkt=R$XRo<@xgK(pZ;Tba}UwTiH}9LRgzrCIz7bfI2x0T)A&6K#PlYzo^y@&YT-=JbVBx6QlafKYDr&hAC+Xn!;mz!7No~ArS6SIOw^d7Vw>^h+Cj4FJ>3`c6y=Xmj_M$|fg*STg=(-E72*0m0&bBf&T9`GDXg_D^H8cH%b17J*oXX&Zh#MO#+grInMk6oTAWpRC`S7CuD(90r_ks9s74O)(A4sWGzK+6U_Toh@-Gx^H1~^2Zl$JL*)prydO^zd<M(~wj=Xva``sLeF!z^bgW3{vuU0e}1?SbR!<>{*enja2%Q0&7O??d0vo|F%{|TpMgP~M*ZQD$*)>K@R>!ojVPC(SYDBT0~qFD!@b@T@AnNF^-TqSa%tJ$pXwLx@O<F#WO0k80WizJgY4OCk1ywJd7S{7M`sjYNt;WPIHG1G#Qu=IlKz-FcXS5X98DA=>AJ#(m87(CZO17v`>Fly(9-4MI5MdGAW6y6|`;|&v?#<>BzS^UBbRY<{#bT%b!F7Il9*SrV8wbck~Jx?glzV#cwNI&LXin7AVF#8xd?<Ds<(bCK2B%_W3f-*_J;R@$zJ(`Lm1q0zq$}-p8yhF_<-J0egpE+<$J|L6MZ&F{9Mtk`vrFNSpNz00sjDC^#KHukQr8@bh{MPv{ABjGhEyk<b+wrsWCt`YdGHPvxlS<@$nECV)@qds~s!>rBU5ZBs%t^`YZL_KLE^6}>mZ@`SgFv3M)P^*G>8d5IXwOA!BZJRHU^9`c({5m(FwLrFOko$ooal%^TEVoeS0Fttz55V0S4(Rmz*}s7t@~XNNmHT=)&krap&!eST}q(yKlD7=8@B5)p}x<0^mdU&hVKaWf|+>NrOW41kEkcEEb9+O*AC=Z>u>4HuSG1f1|;OZ&I4Fs1WpcP7eNFxZhHtNB>o)aE$~--P(rhdYcWsjW7GLnEy|c~rDSul!o}Gj_eTA){*9gtHxE^?w!G$<0sA)}C(~t*Em=(p>I(W+TV*i(4|`tdvROG#SBGpML(c}&C$Y0F*d3j;>I1~mW!cmO!6-lX%?W_Bi`Y&Q<3ErJuToXkFDh#b>3!x7?sHm89{jzP5?k$i<rT<mltfySC1XW2iiCCeK`e!LVw?G5zByVSBPjWQNb(I1pYEV=7uiP7yo)pGZD3m?_kN7dh;y!mu&YZSNiK$iW?%m>Qeybq=+WQH<&<b%pSGWSaid~+90nH2_A_FvbC1avMQ~ER<#RnIg2JQgMq;Qx$9}4T)3m%KfFg@rVuOHnv@wYUK!#CFQm7`TdyUOTiB$UGJ_MeF+}y>9J6H&8{jPEsk*RCP+d+;JX&-&x+e_!)d`ckvDn!s&5g>#+_s9oAm5o!lQ+zzEuHmbE?Z<?p)vGZJDAaPEdPT;q4rUs23WLr+n(UVEYvbeT9P82pD4r<6`KHdu|4kiHw9F$qqQ`plpFY6cI$KXl<&eD7hD@T-FpDt0CgvUhUP~IVCm%G^A@jGzg|H9uj*wi;DNc+~Mt>O+zbO|z8!}<^y>fYZEphN5c|15u!eVlxpYg=m)6syRJ=-0HJ>WTQiGGzTFz|$jhbh)|64F~zxBN}?U(}NH;*7nN8jgCEmiyT&tu`41yOYTlET^f-sPFqzmm4I##~U~wXZw!W+5<?94-imNoTTpP2M(9q$=g{gNP?k#oJnv4cVpgj!8ZE!C^Wj87E(+vzKA_;V*_dum1%r2B-F}N`nUw;0_dI+#y`_&&UQxkacQJHMR=kkhbE1}%iS$9FB7<%9(BMUYCv4D?86}^7GJS#-_`<Xh;HMu?^9=y+6$@*T(kX`gT{&GUGy<MEFm#ct>|J|uTk=M^)I7Ufsdd2yns{y7Yq|bzHq_RRrU}we1K5g;L?P0>XLQsnf@Gc&p$~#*`M-z@p-8^O${B%rllRs^bE5f-4`xC+XAM2gk6(DOwATj7$fBbFd_^>waL$!>caHE&IB8w&%^0&CS33CWvV4nAdnAO=VdckyruhW`egcy%$<K~BoP5Tl>C}(k4yS!jGO~<WV2{QE)sFC915Y5kQ7?nPp)DzY16ozpc1$M#~5c<ovW+J_OFGN9gm?am7j82b;7k4dS>8PPFoDb^~;v)nstX&J+M`=t?d!H7!q#lCF7(G1<qH)8f%eqE)>42r=_JR3~t+b7u*>XgWe0`9y{Dv&|)<lvyToojmkG6us{*=+=OJR8r6jJ#2(|JC$g~Nwkv7?CU!2R0rm&yfw??xkXT#JIR+>;$8w1yMO(cn&HZ8C=!Mai?S-MSQV&$k#1Ga4$(HlG9#@p+i!!)SyVgEjCF@;@Z0w{m`HDu>ScO7d3ST4Sl#Ukd4j!<{5y8nrf_tRbxscrc2U2zEnGUKjJg=9M4<jum(i|1oBl`M-xvCaJPn40!i2h<4>%`0-hpj6mR#9Q}#A6=BN3377*=g7|M8!NtVLy;s(c{kbyIdFBedU(CNT9r<KQF~yb8Mn#*$y`JOk%0u8#g5RBG%|7IUEhi-_aAa%|qgk*l#6{&Pl*=$;}~FJN$KP3yUt9(;emjq8=u1(dk0)k;2?D3IwF+iwW{~HJjBk8_DYIVfKw`rsK!EkER+eP)%&UK1-u0LXRsAyq}1kydCSso(gX;7*p~1OT$yRczpZ%mtdnt1*j{DH4mcIrbtgS0t@oMNDS^FI4EZjhIyTD@He$h5uQbkBec591^8hiX2YxxdQyA)(sn%uLFSqB2PN{{`G>xQ@OD)hO^Jry+mdC}W!30$w7&laB^oh#bKrgs=|Fx>8vt5;B0Z|BPfuihRLh}hg0mKSXa1`rTrCea_GnX)Z_079*(0ntUnaYU))unjFxXHpVaq{WAbG>73^aqwTbCkLu>TTU&le5rAtR9ETO5F?#!g{jF2lXZG<R~)6_?qqKK?9#T++CUl`&T`C4zw|psznQ!k03-rNQ*xzt^7Mzwa|#7cllcPN4a%YV@Y2DfEIlkWp~<G8Q3fk`gC1#|1(IK)%tk>WDbfs8liwZEeBxi90F$RV}Ld+4k;Wl-p&~afdb`XHiZp^4}KK2T7MrEvL5VbPpW@X@Y1dR6^_vah%-P=p>WM=y>LWHGRgqhb<_FAN}$BX_qnqF;6)g0;l`_XPOxH{e)e{Hk1r>YwD2nJnO~a3}Zi2U&6vIa_T=7J!Ngn8d2z@kj4RpX(cV>D?-9UCr^giK!A#pm|*hknc)pBD8Y)dCB;i24{2Om)F}nl*sYM@KPmU9jc-&4{nj@}MgC@uF`DwSpg{0an_xG&S2Jm9>jBoBtdnq)>s1`Of{d7N$KU_k;zR7LVvhbrwgEN+3`1obxGbIOId0J8aOE9)vEYTGQ~4>l_h1f`0y!oqjYu2ksCP(<qps6)xM~!>q_BWk7SDvmwUwvDqjH0of8`iaIy~pMz3+edQF!zrnAEN&L#X;_K5j4XFcP#iCA8MRT&%}z#Yf|w_U9ItXXaM+oq48XE!EfoO0_&jLd~ryXt|y%=xwD;N({FIMq`M!ld{`$k<sPtg>FYNW2MuR1fi*IVLe|t<3e|g%c+X)Y%5V2e6b`D!Y`QvI!CwhG%!{QYH=g|XlsObN(TpI7`E^{E6IifvJ@pm6T}4xEEg38JUJhB6m#<kZ@kU72!r1{x1!UfZ^bW9e3~m$+9LVxmXrM-J87HN)g-dO9zLW2?a&7rK<D5uXLVDxA|qpol2fMp%bV4*s=}&o(+~5S>OF!Ja-@jOu$r<!%bo&j7es6vw$4H22Dg_*DV4L@B}VuK`&gDFsK590Izf7<m=GfP&Y7IFHdC3g;FD1W%3yKDY8%xYY;m_x^CXM~LsOIj$@Pc&m>CAI3mQhaq}%p#hdf9FohD%rG-g%nNdVG|&Zk$tI7eUQA=}^u_nxt^8BWsltdi39PWA&T7RkeT_Jf(FpMvZ)9p(Etvz~8e4#4RQTSWw8<O{P!8(1#ilY$~t--N?+b9yq^HBO+T6e(-9B`WnkD3Gfkg(V?bo*huHAm2p&$iS{3W@C#7<kxm_2@96cJ67kp+SrY(i(D)lz)cs@9$_?U9+$g>ICHqSk^=~UCL#cwgnUB<5-JV97BeyZ-IGvCztD&fZIS&-R*|j(BfV%5xn<Mn_y#z<sAX@zqm!3!Lbxzj)Wi_$yq-3cUH4##27a_^QrZN!Mkk*kk$`+HnV|MPLCO}y3r5<THWqs<s2U?LS;VMW;Cm;;bFCOdqxn<`QWalk0-b+8XFn8Bw@Pz?m$Qp%QVR!P8V#wR9bJi+1>@Iw@yP#VN5R1f2<qf&H5XH^X?B5LM8@Ht0(FamB_NIz#6iq6A1I=oEQ1Z_+Et3iMDc`+QkNln)_+QJ{kQ$6L<nZzcl+5Z2o=z&Ex6!Cy;_++*9)@ZJ?&@D`Gj~t-ZzSj)|6C}unDX45FF2+8WdP))(n@TV;6|;=@NBY`q_`Q!javQ<&b&+n4Y@~3_Ik4jr{APzO4lQ@3!t|zrkTRDHkicQZX8YSIeRR*Vc3-MqgV3f#%E5r{WpEw3t?KQB!iz`li4v8;1CjnQHMS(1$`Se$&qmSDXb#b0y#a^X5&>k-4k7R*D0RBEeMt)e_$T6}4>=JA{dUwy4M+Eg6+3;^8b;9&mnu%OV&Uu5eEhgk`l{U#`5zFBm@f`O)hijjr^9(JP+UHy1?j3|w*i^2dE>fG-b!J$OS;=+gx~{6aZIwvXduUqTE~@W2}!Dt_Rv|M9<AHGX|W_@CVIuN6T|*#~|@x6hB>y*cIIUsM<C57`N}&ycbaf8|*`xc}<y&-+Lo+ovTt*?;}^l~j_r#DVR9zVFN4(*r*r?8}7d#+w^%t)(Vz%zcXu;xFhr|7|*-)VK0^+AL<}o&OaH^hZl6rDT+6BB}j`3`55hLxS<4zpv1txw)!p&J8?Aflq;P^uGUXIxz=|Ui|6R(f(<Xy?bL8-rW8tC)lW`MYbb2yE=X*CiBGw3E-&EK=O>_9+AQL;IGH-P89Z~)nPanqHx%ZL`V(c+!%rd+YSLaUMS<{7X!}b&@4mb27YwV0V`*%Shhrc9q?bhJl1pFqiV7TKL|75iwalL)LIrNhAH%YkLIV9?OefNrRpS!0w{99>`E>tO)zMbX$0`7x-L>4=BA#kXH^ivA*Py{VE~O?lVe=a{<28WXph;xxiJgfoJoF9F!W2Q^1_PaC&Qx+ahQMUa29EHFMY+<I5+D43r0RGR4Cp<2-|vbpn#ZQf1=#r8rtKSHw=YWD1yZEM0nZic7UwJ%nAn@^V!t#(xeSjq`F!NGndQeE7L<CzxB-o=&%I8;Bo#%aD{}$53@6DI*f9{5sVUL_|S?gv@+IbSUikJJ_=?-m79PeJZ&b^57U(Zbt~Gi^cP5F@CA4)YR)}qf<Yn01Wp7d1Zi25qU!5iIFz!0!o?`6On)2eJ*gETN||+Umqu=zfG$GWPc+~>&%O?uq-%bxmwaksBa4n+A*KOE*yOJ1d%)zjwmmlw+a@pPnf$Xe8YRo6L99V!f`<*eyr8|I$U7soz$8Hr2#uUSxz(T9U>oV%;)xh$V}u(x!Y^!d{GMZdRtDmQ^mK6{)4uY|EvAOD887Oo)Oz;UjaMos7EGZ6XBhLS(9nT1Q0ypA%^yD{W*<$D<Mhnz5JHoh9WOv)G9G25{I?J6Lc%XOHtSGdjg6qycq8eb&_6vL&Q6|KXv`wtR3=ZW2={!}kf+A&6)kMm3)~Mq%FKFGuYMw3prtr@Rp+H>ou_=MdQToFl;xA5)8D$XJo?<zGo@g;y-SgKm=C&YnO&Vf`HW}p`?v$lKeLJo>)cZXGK%b>A01QjG73m$M{#B3HsV>liA!HgRgS!o{lljqv>kAfH6P2Txu&tm$=H(sg*z4VrMM$wCDEl16`-%TAb%SaArZkG__U#Mh_4Jt#I^_y^u%Gdf$Ri&4wbd(!0=x^JYB>)1}RrFAyr)&W?U7PY%%<xKEXcHp|&C~Xfs*{2u(<}YJTIZ)*ELm3EM18f)z#COM1R<M8fJ5Us<@4<f`Jvz};zV_!wSh)VWr*1cEDPvtnn-+krL-J!v(SGB%W)WY}~*QmYnki*$~@cKbUIcY<x|Lw4!Ow}pHO2g^54^Rt0CuK8V5m9NHxTNx56?-bj1EOj#3Dn_m{d+vZh*6(`$en~5R0qN!s5TlChSso9}70lGoIw=e6+Q<VwwMMR@G-AZDi#3%)mggak`|oDk*{=D2`Wq6+4_D8EWDji*|5E7Jb-Ac|+q=QI^D`#os2BtjRACQOP)<E;Fj$_r^*ni<o@w(4(kH+w?&fUpY}7yX9Dbq%>ze$%TGmak7xj^vyBKqO{GQ?ImuBE|8a$7_(6;mZjLyg?+ft&-&3(MOGZWKR`>Q%I0z>Qo+4MnbJywVf`J4SQFHNUh-U#ZDSsWO0b8}enM_3>^D!v*Yl#t~cKHvYWdNbt?m_tT8g9Bt;26Pe$poDI-9@JU?W(nCAxJO(7+7_6yA^WNtiv5K+s^|p1Xc}-?s(4_t%z3w@l`$eOltD4-;SipM9wr^|1g?-omE);B2;jCxH#FKjE<nl+av&0Q>hy4W$5($hirH5wIU5-fpKT9+LJ*Yl_dmHL-FnG*e3&Ul9&Y;?9thZRYtsIuyP2cS8DuhMX#=&YW7X;Eh{*KEZ$2@pifLe{$jr%7`~th@!|Vcek4Sy)33ZXLyhkKWKb`LwGW^PR)S8L^oG2x>It2yfu-eMo<$gJ%uSY>^uzh&<R{Y9+-1?bsl^Lm-hIWOftv`8uTKSR+;Ev}dbThA?SSds^x%5cGWE?I?`?`A8Ja0t~Z<|$`;wf6UhwIWxyQn5lc6frZW3EK%Aa>__!_|Td>wEL%Gy5g$|65>Eyi<{o!`GGc!N3V$abHop;s@Bs8O@3M;j{PF{l5dAi8~9V-^c1AEnlMERx3}gG^ce{70!iO&KB3Dh3g`ir^&xgJT%1F>yi+_vv>x5+?;2-gKtI;==w5=4_u@|%@t%MlVluPd8h1)HYdGY)(ab(;Zrx3FCy<?MIRyQ$`x*u(KEe~Mn)3*#@9wA!YvSrdb=<iltCQSqeY}gi%F4C)G7TWwBbNFDKaBmnpx3F<~&gmm&^%30SXmYgtMaskCZ)?R@SdWc@1d!n0jh__f}omf@jtVRI1|z+=?9#V!Cz3WUI)@nj-H<Dm7;?qFdGC|C(HjkpAY;f~}ahJ?~Un)V-;j)q^~r70mT~<#dyq^3(KYeIueKMd9>#gnC2_sf0&>dLl%l-B@*TJ<LSi>!!%$8)pMhs=mJ^W6jN9z33Q{`A&ZAcHsI!qD|nveJfvzd)DPMUsF|MN=epm5ebV00y13Qep0ha_!n$-Sk;Eq#dmvYF2V(3gr|+Z%`sgPW6XZt1r%Z%LWeFnI!;lzd&zRV`#v|_{qxhE>{GV8^Zky*JL(|6-JwD4?(AeY2!cepB?P|qGmfSdfa4W@;F=mzaPxf51u&@6B693td;f3^D+!g-kXO}%OrmvW)D(7Ez+bSastE;4qu94DIm%a1-{*6rQd8yyuLv#aMODq6znd1|@WrbG3Rb0DaXha%e^Ws_Kwl0c)4UHiD5aF1&*7ugkX<SFV|JsT?PoVelA>u-Z3?2dOGDTVR^P^xYUNZ$*j2Yi<wZ?3|9E8xugrX^CWL+iEU!cvh;{{tu;hZq8{3izaV-Rg22V}!GNV+_x99U;4&I)kS^)fO7u8)YfVKq#%FQMe4D+E@Pr0GUpH2^s$NzTpBN};X%dP~l`|VU4R|{)Z-XU;TVhN@QF=d+ZG3;NNLoLTQxOGl!YIo_EpyQC>cFeyk&9n)uzAI$#i*TB)OV5ua>wtcKFufsN1{=|s*EXf`Uy&ps?4?&CL_SYvLP*F40ucBPn%#NjR%B`Zp)g79#JRbKnfoqS*}$rA<4QUsC~a1OJQ^m>p~}T1&MD~3g?P+VtRKNkoUq@8vwbja;xThMpZ_MvuH^XVpl)~A3;zf)G!SFLd)tmIbuBd5ar(l7O|Lo5{<^y1SaT}C$C?*Tq+g(?Vc1eHU7J+1dj8-^EFP-V(0x=pA>kED+CRq64YOlQaO*4!WbVLc-u+4Szt`27thpEj!ykJ_%rdJ#B(|DBl3Y!f7IWU;C<($>pm~xK_zH9v8uPODye`(wT^FYNbV7lEfZp>evw11TSc!qRBB#84oxG=<=!voAME!Y?AT|ieu9dCReXeASl1EGSqhBr-6#Lw}@Vm6V<aq~-laQrk7<8pa>SM#!iuC+6nK5GYN$VKe+!4gnOv>t}o~OX<;x76YM%JyZm1lK@&CWg)*S&8u(LPM)TnbC1rA@qe(?Sb9(Lbr51Ck<<rEg|juj={qve&iv3O}v3UrelPeH5COWYVj<c!lTyZ6d%gh=z9(%Pr*AK+?4N#8#SBfl^|-Z@+wfCAz}AE0sj=dhnc6uNNNFBEB?J89RI!S;4$>)r7U2Njsy&=44-Gp6K@Y<$nkz(7kI0PnK^PL*A;%O!oesnf}oHf3UBdBCt7a<0Wb_5Ll|nmp)Zlq;p$dT`!<JQ7%%rsSj<KEUH?_gO$!VF)4D}FMG*H<n{I=2%%NEeXf1SeyM07h12juf6TVGxBV)4+yC1Ch3F&eZqRa8fN5;e@Y^}`KCX7Ph?h)a!flbPZmiB2#S|KnS5ty=;5>knW&N>Y)J<yZ56cj^)UPYmN1enTD@`$oY_;fKgNKMK$X5e`FjDmLR^=y7Ho$!xWTLq@6O5Nj7)y$dH1g2pr$?WtSSH-&;Wp8un{+4bPGY+C>!Yd+YzMh9ABqecJwN5aZiidL5P{iU52HkB2tMH<+fZwd$7HS;jV7JEZ6n3bn4fQE;v?U2e7o@$6&g89E@o_QwtG;B>}Weyo+EkV31Yd;{xX!eyuB2lL7tv_YxE^M|G>?lfk%;;Iktem*hkfJT8Wh;jgW=YCQd_ofsrk~{kGczjF~f&c{m|jCT79p&=M7~^A0A(m_{Klp6!fU3*UL-^uCaQEPB85!bR&HSz_M8-M9)QkCo7ErRK*WusSVWPj!%^ALWh<3vVS!hb?JBnuAuDdTIH4L5lIbmW+OvoUy!dw#+ZG5YWi`Y6(bL36yd>SF~Fb)l;{q7fxGAa84z+GyLIy6LMZyV1&S|z&P5dEQNH{X+59LKej6S@`d>)0G?==MN?mXtX2^+5W|BxyKLHweLg>4lZOaNA7m3Y<KE`9A9Ib)f%3Tf^uPCwlG@)zzDXhK0_`f_It0Q1J1*pMWP2F$*rSF#j(uUMrlNv{C?{j9##6YsxsXw82@U{r_ruO*J*-qIFTe{D5Xhw&M~#!$RF}(YrN-fDqf@WuzfYI-9A$(tXk^k!H56X7fdHtk8%+bEjwtG5z2a;{>fo}T&#TK7Po1XAtHU*{#cV94#x5#JeyS?0fYD*lt2EJ|3Cz)XFRtsEHToM#dLZ!wW<e^z`grymG3=Z93)TV+4|1JNPFHLUR*dF%p}n~J7u(AdxjtqYu7l4v<)!`bx28^)X2u?RpRqlirJ5fo$h`mj`N7-M@$;V#p8w)(>Ti#aj()<&-5pnLw{0P3(=@Iusi)d#*7ED4lhg6Z>GA%Xmj}lv=lk@0{^S1hUtS%(MD_6RwHvL@%XN8QADo=*zdW$tKFfai0oA=d%bq#zfkp2p&8R@%VL5Me)|tX5{p`Td*BzyjT-Os$!>I60Wc%&3>DBY`jbRGqhoJT=*}@*SR&Oki>NmWsE-S9u=W1*)pCXJeNgpZgm><G&(G=?FyvjWUqM-cq2df6TA#zPh`Ovanf;yoVfK2-<qo~Zs*VU)q?sxek-4aA_AJ*nXH)3_I=-3;+Shq?-Ds$q0`@-NiJ1$69-%v#oK6XlbY8y_2Uee~%_8h?hIryLd?tTW9R2em~7oN;bur%dlg6R1N5NRT6x>+|CkYhkuaE25HylaRmPNG{-1bj4P%J($u0j$jYY<F}&`0SIyeR!fa*Dcv>v@9=460>$o5g@kt>)3jkvQIV+biy7tI=zoMwVMx@NOlee&=%9AJB|w^KZvFz#GBS~IcP~b?43U$AyRgd%Z}pKq%_bxeMb5;drFL=i={tV-z=J*tU|7_a_3LhtE=trDS<>n3Fi@<&}Ku|qr7E${6bI>2J}QI>)BRx6pa?zJM-r<N-dfN^$=8*Rw*Y(vn@mqBm*&8Jq;on_!xyW)(gQb4vkerr_I0GQWYDkn8qKlSEZ=PnymfBf0R*6C<@__V_`8KJdv!V3@mN-62cRXmhQud`7JW&0{@7Zk=X*CPqH|{grEi8B%%?vI8DNM=JOsBFe$b3Lo@UmE%FvOB3&fnMG<^=zoP(On>u|0z;qPBNc)fOy(9vjeb~QTM8M0x?C9D9sZOlU<u%81CO&@ewLJSv7RrUG>@+=Wai2yFB}t_h;Um+|{38n^;Z>ZFMG*aZK`tqBC=j~#$a3b?IECyfXF$(k!8dK3_mbRbSIITzt(iaKKG{70Ea#{2tqg76JnFbwhB$4;sGZ@TUv4M&3jV@8<qaj#VjO!orMyX74izl|xrcu51!B9I7(&^*T1`ond@UjMnuAKyEG31mQuwjFMRt0((C?3{%QYgpJCg~KG%a=;-Ev$*R-d5*?N!O1a)FRN#9|@6y6}|u$fVgykxUvDgHz;Dw(jHu#I4)wO7BL1>6+2DSt1V@1xpHJZ0(#-I)>Cp-Yyg3?OIF{o_6QIhz!Dp(<FK*&OySA>4It+wh97J%5>H99yQ``eMOHJ8UF0~!X`zrs&V;=rl4_$dH$%H;hn31&W7nO+0@kTv27;i>mX$&eu#S|LGYpY!iE9pR$v+V<!SbKdcLt^inu}cvkUl9%~r&ifu(Pb$o>~TMB}YVPT}DnzBM#(dNe+L{<hF5nZL(xj$RzR+W(ItsNuQ!0@@_+Y1!qpbkn`pv4jkLPN%b>2z-}u^^2~bXu3r*AKFKdf>I2LZbnD!u24iAwpeYxuf>iUaT<=DSDGej7NqstYsFk=(r)CFoUO(g+nuT@;T#P+9wG}W#Us>e&6}<YhX@1<9)LiuO9?+-FQkYlQRnm~q)caoAYIh7YV=JRr1?t+Xtd6jPJ`rlMi;kAlI$xP-l&{~tb%*BY%VEvE4K<`p+-AOEqVI?6Zb9*ZCuH^=wIn^_MWutMh0vrj);<jZ8>4a1_p4P*}#YfHK16iwbhb=vAMtfuKKEKJ^CSG&&)adoN+`yR<B2`TJ`+u*>|nBVWflMMOKKeDftM@wl4GQu})-4sF5DzZv{RMoe<!tzBGvzmW)K(uJ+pR5SW-EwU>~G!+v=Bq2Rh#TlUmL?;9$)-FqX5X+i_?g4jFOt6=RKT9Y+)c%_DHBc6Z=3%q$mN5>vIy%kS-Jtw=I&jx1Vm5=TJ`tG2=_v-y#IH7FI!7lIzDP!~OKEZ8mbn|t8YrA(~8RPyA*?A83dYf-+AvX*M%!@Ws^12i(NpMOXhLMC3TjE%?#4A_qbmn)Q3-mJElj+&(VVN8HcBm3B-`{!Dr!EFP?)QFw`R3jJ)^EMdSFiTo?e{{KZkszDQpDTQ1M46m8eVPHJu1^Gmf~e_kj)xB>?HwR>$8jeNX4u#Xot%o^cZLnMrJMctX{sH(ryZNJWMjuTgVPA<(-J6t=(3A&nu_V%F2X+#7f;TH=@n${r5e9L0vPVLmK^Me`h<&PpNVUVa4PQ_>dp&L?_b5iR4*go19RZthsVB9Grj)pAbo%Y?uq<{=CRe62ZVrrJ~hT0t=ub(H_(iSNPyByYFxijnY%28*Oll9>mN^;`+rAO@xh9Q0~bV2SJ(f5Q%b19r{T<Or+p)8V$&|2?vwZsw%l5&>bmkwyDU@p8H3-${eN0#~y}T<(R60bgP4H<Npw+A;{O|9-G^u3gX6Gge2!a17QV;=zvji#fXp+tbYuKQy5$I@AR~w|HgelZua{vF-kDllKGk*c7$+7Wz~b;x9Mu1Xp&zy!bmF65_XI9k$22MCLZPrBWP7y<m=ofwI0(yULT+@P%O=j`7%Eo^MArqnXmC=$x^wh>i*2pY3Sb;o2803mKfu520lX_dIeS#LAi)Rn50zvu_SZeX0r{nP*cj!P<L=L2}FCBRvnWAK&WY->H|?mD`lSUY`@<6r7V%ii%2u{i9jKRjVxf=p-wW~YA|HZ34ZvHO#3=y`VIBT4vRCjgX!^(Q!YDoTeQ>Z#mB>ywPQi`$^=6X|AAa!IA_<B3{tH~;nyQqks_vUB=UeJ@fTY3rTKgQ4R4@VR2xM{h#J2#)iq#OZLR?<fd7JH_Q2&6^XpaPyVjY<oNA$^!(+-8Abx3nN*i-FYlo!RX2uwouJXGvzUg;Tk3@3ik82t;Cj;4#yxjP53ltzjCK_&{Q|dP^+ODH^47X)bB9=Z)|BvVWXiUpe7*T0HYoCwi#U))c%h}IvhO>ATemt`p(bM)bsmRHBIV2~lOhR=dk(JeaD1Xc}A1pYOsn`<$y=@dU=+<22EddhlC;)oGiHZsPXmDDfG>Rm54>E^d8vuT~vYO^-ndN8sNJ?{VL=twQ*s5N1i8+oUgo_-F!*~%5a=@WQK`w;^=E;^w?7=Dr8ON`<%cxg?f;mv(=`sV6ClcRqc8L#AeHcns+3+JvCgiOgNVJ7l^;TpG$z`MX(s-5;Pfw?}4Az*)*~@95MT_$mt=Lh<U;o;;2`akx-P46(6yCY|zw?aLartZNei{WWyK#TbPh~Rim%Hfubkox_?eW`mGI3!Q#F5Q`r#E+ze53&vSy6gvcbebal3nti>5+Oz;kZY+e%IE5un`^dcM|PWFvb|e<VT4<^)ZT>(CaEAY2S5nj>ciFL$T5A2EqlGw)<#g?KbT<q^`RI*zFuvKea)v$Bs0w?VXngTW{XI-0aJ3PU=eQO$SF~6n@{?e)D&R`Eaiv?EJO2O~*s|Gc8W&gaG?(p~d~!<xR)*`H-`iNki~!HkuDS|88Ml{`Ss1jc650MxrFC{_CwbJuY5?Y|>S8{mstKU-c>OipIc+hHDY9y{*oYh}nLF{0f_U#DeUMD)CZ_93;b8u80U@1D-&(QPC<tO2#kq659auR!v<1{yO-g*RqzoYa9BUP6gXKBF>JIm&>DN!XlpK2*de=P#D|x9h8wNxx`Rfvx|oOk!ks{MWd36LWAMJx#5XkwIm;L&~Rk9#6gS5EnhysuwLQ4MyaLFN&}V4$kV_tf4EfItZAtGC{ku?$`Y{lykI)>tK8u9AUkh9zHp<y%&&1J`Jz#4U9>M5wymXB8n<32P9r~g<a@o>@Afy}?DLMdwl2uMDAOn4&*^laSHVG53g(#$%MUIh7j^wK)Oe)QWIShxa3c(8BWpR>WQ!IQ$c<dcuu{Phnff_GZ>EMJDM-8;a1cH0g^Nf@!@8o&RM9eJn2v#J4C<sBXBow!_@&UMgATEku<m#o+A#F}paZCH7>+|~DNHStfvtbdTq%(ZF&+~MWmlvc1@OboBqkHAbw95!ZyUqAtF$IBmuXGbL(-UeR^<<x8hf1vOJqk@2-+Ct<05A9-%6UE8Y0xwH(ch*3_Dh%l~zCIad-xwzKvK{fPBA11}Fa|Iz6;3T<WEZsY^U{rzqX1EotO&#p%TyLB8||FEt6tfVh!E&YGcCh}Exv1xqZR092$iDMMJX!&VVfy$aC2?`q{VsQddcHk#?m3Xh2PGygiaYFS}pdctN_GA!3hI-lkADT3)c4<}PAldY@_hDGUNud%W*#Vu3$ljYe7nmKx~R{C3C2rh?mmOm4`+<jfBLUb|h#IcVDU;CunDD`CUUgNI?@kn+sv@x^4LFKu&o?y9cSryT%I3xlg=QvlXNLD=^n9(zPURhy<dxhIYfDC?NjfM4i)v%7n{g-cF_4l`a+1`g5495sXM@)|%#D{U~zyI`)qobn-KmPRR&qn_ywvQK3Nv`t3;nC4`yJMa|di<#Se^!nkg$5$i{fsChmi^mtQ&;QbVgxii3TsDXI8b3GkW7?l3@ng!Ba-ND%_XYKq3@6@rf$9r^(y?|RXT|c)9IgG4HA8?)vEOYNG=_zJp8Uc?v>NwmSUxqX7^pdB#7&o*T_z%dhnmY*8dx^xFludfW#r=E;>bZ*U8Y$J>U@jkLh$sv+EG`H}$NNvZErvo}8qAK0P_<L}GrHS;dSN8un~7Ar|Aoj6j*EKy0JUTSd1gBM=D}Rt1C!W!;Pl{;)$G>#?%~eS7raTVxXGG?-a9dhp+j0P1GYNa6oG&u11@2nQ-cX<@@YGl#NK)u?+_SCg!_Bk{KBAQ7seX}CtH+pb4Eh_36A#`HOoZ=cUcqbt(EW4zl5!Ql$CMK9TGnvMAh0{)WU?J3~AVshxwrV64pcmgpgkN7XL%khJP&8DqC!eaqR(+iFcy)=_pOa_h=0V!c&G6JgHK~#lB;qYt|Oh@9Gsahfe!5DssbV@rBAuz!fG+lELnQ(i0;NAQ;B@$8{ON>EN5iLxnq#9aX_0G22o=*mZaz+CLD%*$bwjgiV!Q0(eTYJnP4|;ER<rn=R0AwCX%hAEngEy~?qWNNPbMNo{-OYnv`#XDNIp(O<j~y+Dmj5#wyYweAB#wrsX1=)25_i>R2zh7q_~T*a6Ko`=QBW3GQx8JhwRzf?!rx<^{q=kU?N?z0fP-b&3nayAjtObbk^;}^CS>y~xSYEhLyT&^TycSSTGbYE=%)o>JzOToabnFWl0xvc2_5<^8~|XIu0owznL$99v{VXqCnc=gVRN>x*IpVSa%;Iz>C)^C?vFzFNONXk^}1ZC=4a#|pq*W%H!&MEbRMI}5o{9GXmd3~nb)jIDlTWUCeb=!n|fa<H-u^GmK()oe~}4?t}iiJq{yD;HyySNw)ckwEBH71T~^lps)_7Ftu6lvkUKV?vc@)<OKp{eYga+nkur)<&&0B@G%ZJM7#mRU7p)(guNP)nH^LQAm@3v!lke5gpwZ!sMK2duqPQ;Um^)Ax;Cn7j1?4p5@{iqUwJs71X$;naQ?-XQN4RPhF)cB?I1-X3m7i0pv{J<U`G)9Gri&iI%{K*Q5;2Cc*V?ieeb9al8R0?|q)coqL_dHNbijZhF8Z7tZDuQ9%^4Cr_3ZqTp0%*rEN|0bP2BQc4K)y(pVKjfRmy4Di}6bYh@9!QLZxPZ_KTYRiiWGZKVU>**r&GjQ#W8<wfQixjmZnGFh}rXrjZ){(en;EpsT?YMjRp1VM9DBB65xw9xWl$^35$3UBbKR3qQX0=lu>(D|g+B(;am#IHAc*f7#&>f4cJ(*nHe4k*tJFW)b_k>OAC!=wkS?t%K^`M-A=}_|G;2TUHYNG0851)|!cIpApw&={5-Ebd*yKPwOiyao3u|*G@eauw<Mmovd~xjP7Ps`a-ZWAUwJll6L*+o^p>M;FKQmmPwlNgx^GKpHaAQyOIjZlW+4tp-&(PKPW-X+7&|*Q_L4U2&jpMVf(0tHQ%rcX+M(+C;?$8G7n-L16vkUZKIlkS^`eIcOt4aAzHoZG;?LDmk2V~knX!Y=dp?}HY))qL8WSXt0tM1r^^1RsGHr$-g8$gsB{fdhIzYkt(xb<j+Tb>Qvfs9rk?WtUWnJ{xuRON4c`|BlpkIUI9P7B+(>##IbTrgEG!_zS8Qp-qttwsdPly>*rlno0u_bYdibzLlQf44g}2JKy9@Q2vV-v0%VZmWXiIwABG3?@w5WPD|BCB!+Q4Th(BNa&{4a^lt_NM|B&dq!tZONcv8K%rvM9RC^j9fytb$4MA}uoO)M%(*Zbny$jV#4SmL4x9&T^ik#vj<YjDH(Mmw&7>w{P^W5iL~{n{hHYu}X}Tl;<#^xI)3JwqPGpqjx#O@*Sv&6<HI=981^~Xy1|;GtL@W*B9dON&r+@d}x*~YPFff$6YGR7KWrG)UpY?Ak3Qg#S)1c_Yd#drP$9Hme3kUNy+sNZaqVm9pHXnuWgNPIwl4-<4&VW3;(PV@3p_)QfGLhCcjg|X^f1`Smf3-24$RZ$64E+vgAtvLiB48u?EN?t266uUQSY>L$XsrcYw3WbfEq3phQ2z#B%8-E|C>gKtD}$8V}+@o>($yeVKA9p7^DkfgCrucX;$*$iazZ;ub<Udcd)emNFJ$BK^m--qKhua>J=b<4kM>m+Ry5(Va8$`GazS#7jajJ%lr+&iCk=gCb0~TgP?!QON^N;XK}Z9?BrnHCya!t#T-SCs2TR>~*YKxe-zXSpZ0C*-srKsUE!UO{4&R)hU?GbggRb4Yg+>=>F)zMIPnj08}ARy({GGO_BTTf@x}2g$_8j&cas>3)QC>?o~rvlxbb1DDBV)@+TRUeA<kv)kMp%s7t1yK}2fa;JREMGb_WXrM?WN8NVUFYt?;}74{I@(qVn*VdywmBjg#>3)mPLg@zO~(Idk&%j{+XxDD8K^67`=^TM(f_3G2n1FF1kwuZ-5@2WFZ4}hQ<%YteoFz|?1BXWUm;yFufz*b=G!Fd3gN%2t9=?9smNje)+07WQ!mA%O&k8+@zQt@wOZ*XzZV&)_Q2u6HvQ|)Z38AT2@s|zM5X_5!&!mRwBoKPQ6PBiQ_6~lVUX*cbE@%RhCLn*J*rn=K-9hjZen{t!Xs?8KVM4$cidGB>Tlg#Bmb<z6qB5)ttsm?N2N&}X!Ie-sVE^VH_>cT_?eZ+Fe8Th5(#haXEL*$NlWH@cOJd(Le=vw9ZukHiQ;jLpn3-`&<ga4fyZRo*W6DGM16Tq(=qWPuU$xp2<afK>(!Ii}m288b6%q6-GXD$?-(6=dDUzDf~8yD^Ywi2#Vz%1MK77;Zkgh(Ud>YK@I)#`dBs1ernv<LrbOdCEZmYt0y0fCdl*dyBwxVG;J5*v+eH<ZL6PC@>{<W<BkmYsqCT70l71mN=j6GR}f9N6g_HzS}{kG5boydd-Tu;_zDBl1arIO>XbFX5|Y)k5H6(A>f&OX%(Wly_dO^-h}$Ck3e|_X$8=wt1L>+LQT=eDy*o+-R%SgyFChR&2>y$onFllcLaKLN%;oR#XTzoDY)j!v+w3VWoSYC5{$-OwFE+pHrw@s=+3$7`+D4DMNE`B1il5yQhN;spIY`at6>tL2rtB)a76aNcyM2C}`ONK-jCyNWiy!#4QFnLsB;(uohVLf5vfL07(3{V8Ml3VpBU|MY1!P#X!yjVt*BMe@H^&$RBciH9UIKh~GXu_@p@|0=8-&R!QnAofMKq6oAe~Yg7>|h?4NC!krJt!{Ra<sCvxVPSJt?X~a+AY4&gDHb)2@a#aTbipr@942z?XwvrT;!yit{MhBqA*XcyYL@!gBKiFoxIpvv<ygyNDa_8CjRuF0RAf`id5C$GAY$3;?nwgj6-)Ox$Eh*aoNg%ouOjzr9rD7Sd4cRm)06dlaOwkimpM#_0I+GlUA!5Q{yFq9lWf>&aPz7KdE~m^NW3R?jEn}D3x4fiL({et)xb&ffT%y|7<x+h`eYPapHvJwPP#LDhwc5yJ_*T}EpOP&{h0^57cLf^pb779g`@in&9R$d-E-(g;_6=45qS-ZtgsPBV13$}qcEpJ@=~%#+=zH70^!E81Puh|$GrLCW;dRdB-0`SV($Yt?#VFy?p$*&mo|w12-hOZIw_bn$*Ui0N66v3cQ)@=Eo<z^qD6D1u;lp)&*!2$J%?Qg6cHGhU<>tG6X%wxjKa)C|C2qv?%Q!0D&^4a`ruh^J==<+CcXxZQyf(jI*k%GKt6&r6*JDEB-Q0h-7c}&Y2X#K{uo!S9)>aEquAwp-VRTE##M`~iy>cVc8SMd$XpC}frA2m|%;IYvjdu=y?d|Q`CaKcx6KYf=C~Rv?6OgJ6MVcGgXoOk+W$OhcYdw7UBtRD4%k!()?SWP`a=OgJkvjwL_l7dN@hlypbb=ttNf|%tR4I~RX147J5{f{EU}nvqfHowm$y_lz0rn{Dh9P##8HqSB&0l@jz-Nm{4*^8k8wfl|k-0PzLlR3VF&-RG0HVk`8to$fjJ$T%aL&*U(;Uv=L6}ks68-vmg#~pBHr$$`U$lkEdhV+VHI=?>NQ+cdlDI$WZwD)#P|9|P_>`}2)B<ghd}vX${A3<>OUNmEV!m_IiL50#Dk?e~shf~EiThblD;`lbY==T5SAu7f$nv*V{k))>#C0H5&I_yeD~N#+^fAZrR41ZU5BXTX5Y3=k;cJh&GGh0@H_;9a+sHiW$dxV0$6!GoQ_i?{t6;Hfi9U7b$<BrpLqljc*k`pPKXoHLdLBmcx|vm)Uvng3>}}4LGJFJWVPE>_Nx^KDiKk38;U03_u};>ilcjW!Vb<97<!vcvpva~liSB72!Qo^^=!Q``sf1|svt54DGLK3$U+MOb`dtZ1CWJzAbkZDxADKy{sSb`HzdQE5Gdk?$O__c3qJJ7zUz3%^<*+;GYpkO}4LRx=BVOv){Ddve5o=!0a$>}L6(}XI&T%|l;9zxxJiFcy49U5UuVCC$L;)%HA1a_EO+;|S`7=>9{*_`7P%lb-1=3wTsLhe`sef@AyGd`|ZA1ZZ6aWD~@MGMa)?Gx1i<Pg0i1J2iz&qXsx@-Gyg)!n@r@y?zRVe$)r#m#k{^w19t?w9(Tj7V`AFd`wA-;8ajJD@K;+OeEdPUluGb%VT@c`2KA;V0Jl+kIgof8<HBAl3?t5zdNDn<0m3k6Z*BbnvuUr2W?!KBU3F0-IYoQhH8`MH`P0pXHkPbe%5&h4OFKoHXQ6+w->U4npl+B+I7UyVb+o(i6Kr|oe=<ReKu{p+xNs(Fz(tp7?z5q`lFexqL*x6cE-u9NhLXM$S58x<CWb-wu+P$?Usumx44<jTi{*!E@JzAZwzi9V%mdD6AOcFM;}4ZB%m_*yOl7V5P1aG<2QLu#gDsa-*2@3`88mF_ML*JJ5|f19D}Pwi~t%y7ah!G@E_JwVt-_pcg}16*b7^%QkQ$3tYf&kAS6NU=N>)8a?C_g&Myj}&6oQix!?(TZA$2c|z2sYA)s7sb71%xVIGrCJu3>?daVQ4*OCD6@5rtBqQzw1$|7lT$mjX3zd`=AsZC7r=xq^9I=&mb$H9RX1CwEb&I1RC}oNNnzt0SWpr<tr!heq&Y4`7I*PVFM)}#R?%flcxui=gBLs3J!(?0!EVWXGgMw}QCv3~0&R?2U$+D`>Qi=OPAsFysu!I@RXSn-LSHL2(NtEt4K|CuIYd_401;by`i6Xz<3r&ssPT8fqS*C_B{ZGW-IA6Qmxzg6$LI`vdfA`>6I!Bjf@2SiiKOlFcT2w4zWDq+x%S7%vw$?na+R;MJ>x2Ku=8qslzLVYeyvuYN?AP?BjP~RWkt_dd0I;~=4Ptg0R~2y9vwx6Bo^*heX60@NhuTs8@uc6^1y9U;L@#}AU+K^f%~VZWX`H;7jis%abvb+uUzRo45eL)T3zl^Y2OLAa;JwzNt3Q2Rx}P~J=Z0_UqNH1_6Pc0>~@deD_;xqHrV0XvC>JShfj8;C9m2_t~x$W2ZAKkXn0s$qS>P_cQDj{GY~c6<`H;jO|@J{@K`CvNJ|JOQggd>m^4>vq3(fYBVd6o<hAyf+U%+2jxSnH-|h8l$rF`Y)F+5SqmdV#01?!Sy9Jg#91~V<y(Q-qQ6#*?aDBZQj^{UM?J7On*_Q~}_rvi3I3b4f^UwYt`6*@VE^>w>VtC}kJ|zKAjV1~_BKceC>|dzS2cWhPq_xI3Qs)sVW3Y{A@O_z5iViY!VAjBpW?*YI@>`>E`30GfMV%X>_-;ody7Z{T<mLb(ozGa4Guv5=E;#~EdGaYb>Fk5qvn3r*%?+N#SzebbjX_Av1Dudzp6=8e-1HkpwPl1S{(#e>^Yi}2G@nmm{OdGnrx%8)|A2Fe?A)@E9q&dlh%Vtlw>GR|Hg>>GTHq`=rozZ11!FL+aG#LVPso-={+XGh_KKb2gLG<WSn)RcSaW$H0I9C8P_ktPe<QywT$KFHl-S-Bc!x@@60cIO;M(z?fz*VJgUwMygW)+~Kxd;{hx<srhe0+$7%79igsAX3iUmtCFMu6!c<fxmibLC%;(Wt#c^AmsER5}SNV8-&;WqCm)L~wf;AJiHJ$oa&J^()Q@CZ<;%DJiM8htWJr<BKw)=}garAp#3E@Dxrm{zNzMPOmf9MEHM^uPwxFXmVAA)UVGe6-T+U=I0EmLv6;HP&(FYNB$hY6B1tp~I>1`p-Fn8u0V32zSk6T7}2ETdyAT;}MlFIg6iBgtzI-hZh?WGi(WgAb?iOfyqfGA)2ZAW(nGdxNjHXEr`Eq7n9MD!bdu^IBTsS<PqQ^cmTmYjFy2%g<doo=))<cb$!TgL4+}V<k0+eEUmW=SC6@6a}mIdI8@H*Pu8glq9h6u*((Y*ul;sKAuo~!#$dW1P7m?G=9og631IlcsRX~6tNWLR(K0SQchf$JDLdtTZ{PUsYHxp^9}gCvm^^*%A?leX{tNqt7s?0tu5Vnl>}M%Ue9s<5I%NqtM`~o|`3$kQ%pmo6mtYhhHiFNFgp32h%GPXh9APwicb-*uwQ~H#>qD1cZM%E?w|ydzxa|(5xg&2zO_NlCBfW`N{jaRpZ`(cW??7rfD9It$Bqf`yDfQFrtt8%YhZ-hDcQa+N<F=l`;oX+(c0nLx^}0!JGbj3lqV5<!*B9O1JN#j;?kz_k$FCTfb2@aeovEum&TZ2|djKlPSh^-KH-XC^42us|`z8z_XibJKt^i+&!dY?-1<C=PO2wxMG;Vw*ZYt3)aOzrh_0nNI8~JKhHhHlx9;8XKvcrSYj-&(%E#OcDFvNwOuW~vazh2<;5&16z;Qr;{zx$MGOEs$Qf&RM)*>{xA$7g0m+Y$mV^#qDO&3yue(@cJ!CclaXEal{Hsq$53S~>ebh%SWwxGYqM?1%bHG0P`?;+Ir8TSjLt?c)l4^i}W8)^EMNzxVfg2j*WFy7Ok|JvpA?N9^zR_V^apXBNSPI#UVHkrh1}@9pfo?f1|&z50x!b13o+D7P@sf+Fb+LhE)>aqtgi0SxR8_RMRLP6fow9;>Mr)<Sy*ky)PmZbYa^C@t)x88(6ljS2FrgBAZu7lX9GOdDiR`%Bl>?EP;GerB0*U1~(s+!^Ha)0v?tQD|Yj7Qj)DS=dmx3ePB87ttL-gU0VxHK4WV&%~o#8xTN+ohUzlritt@R<c>$tb*ljgfIY4IN|4&5j^3X@uFLt5gZXX67@$d5Up^OCR5Z#Z5T`)J}6={T$6^^T5rubyQXji-nvBJ%$Dgb@{rbHC#7^2!i;7lfR*9+oWxbrxECVg6C0^_{h4M!(*idJbvsfwR81jU*bO$lnKfjJAIZn<ri#O$pg(o_Lv`uy=6X_I;iN)i{1}!!sj;BgwM!~9!y0~ReuC5#;&Mxj<8N*7uEN2w!fNPTLMa5fcX@s;bIOj`A1dcz$vGzGZ`4s&`jx0HixahA6IazC%LL3Vkp<$)LSO?XT;8EuTAM~qhEyaY6Plyws&1i645Ka^f~?YJgt4@eI0_M<9J$fJijpQqkyMK6QC1O-!CUn_P#I0bGW8I4$ej102Q{k{nlR4if&k$mn27g|kWb8Ll7Jbc!ieS&O9wtS1oAQ&qCFLC`IeYx*kD_@z&OE8xLQtoN=;PEo2VY`s{xH8yiunCViv3R5G?0{-<sL*W;)?Ig6?}>)rr#xNGBv;2?DecdWct!CFZ$iLujWKkTa|Tv{KZNELp`aJDaAHsMB=<Ok3@ObSK7Ztwz`|o+8)^=<&NK{)9K~$kJ7+=53)Nqfh0+N&J<%4&T{mJDgXQ?n|S8>N@JL>8!VV)lA}T-Bz7dn?6S<B=SP5`D`MUgV167#qgh*?u}NMMN-LUw@_NbdOP>#&~%Wp$HndUr22tJkuTeM$g}o!9+*4M+%aB}-Mqsbkv>%E2;|E6kF-?@s$Ev&TmOVF`4bsxeWCepF4ZJiC1_Jqtm=kK(P$X*jB|nZC<-shA<zTqFOCEI$;cO0B~&+GgfO;gfn<PH+RCfG>T1?HwwU216Kt(HQ)!;E2=(QA4rNt?9p=TH!jrv}1f@gQwF<3E60u0RHNwl+9@-VA$-F7?8K<ujw0(xvy#94(uI^fYzuxCOZ8#}~kV?m-!|_H3VlDhOocc!{$A4IaHw|xc(<>J=fU1(bE!Row>v)QuUJk>o>~~x+Rm1Y3kgG~P?dZK<$|yWeeWgCB)Zo~_OIBOcxSERSmH7GInz7{&r9(AKCXsmoLg4^WJuF1+ld5eDV(sf$U!t2eP^D6%S5ibHHyr%CS%!(KSw3kFq;_@<po(F!Zf#vjw@}|gy~*kDqmfz?cee3#RKSB+a+elO^JSJH4Yi`jQH|<<5A;!@Io^e353PhablG6gMgnE^9PP`*_n{?(<C4vp)KqjQ4%L;1WT;*FFDxu)^I6xGu{T{rt=OPe21gJYHh6wTR`w6WNmUf!A=Jk&0C(Ha?uW{2!(uq5yumZWk^}Qhoz(MX<PhX`)`<YxT%&wdj(hQ(=|pRF4)pZaN0EUS2aVhz<xm&|%@R@=t-mCc*PLWM8q}&FSSI+&%f>0+!0VBV60e*_poaRBiT7)xo!zE*2=dc>43n0o$X{ig=I=WnXW_s@w6R8hG0sbkig){-r<a~0wY#LXKwP=cxyEG&z#N8!k)rG6^gu?p9b-PqI-k7Pq%aQ8-FVDCo#lC-7<BwlKhEADX{2*6Ew%pLh7NcESV1H83WQ%^A$+3~Ss!p96j=#Q%y!ivIzQ7amob5;^r%fDt!7J&C7zpGjb>Ib4uoE0;SkFgTeEhxCCL)j>}+p{XAV#a!lP(~q#+2fuRVStb4Sm+#g`buvM9teu_%ruzaEP)78YWDEgJn$ixGRE{x*SuinzKs3Re2D!N~qAwGQ2`d@s-&g@D)5LxRP|a)Og{qKjOEhk^O8;TnZFDAKW!@{vC|Wt{g9jIb}V1S|1mhDCm&3O-&;KA5IjEyzN_bwE#VZ8#3gPFIO7*rFloM`OlE<0Dn7Q*t95G(!n$p{K=`*dTumX`o^UceVtHrX`yxjRPU><9upEHBrD5!_>l&7r-I{6=Jr5RAp8MWvaObs8Rgl6MF8XWqLF!a@6uA(f`)g`SmMshIO~S^36uJx?jEKraF>G<Ci<HD1($d$Fh1TU6=rxZF<FZ3=^tB#>2FC!$ODfevC#|)>VH3ysSs#SDOc$T*(ZL4o<lZ{UQYpN>N>WWMz=fQZW=$2EML^h1&u1Ccsy2RL~g2@qLz0hMD}HW}_@E^sj2`uAf|j%o~Cb8l}qq*4ysO*PeU1yR^PG;Us00GEa~XQtwgGhf`S>VA#4(dAyb0iXY0Rs8nt%GM@-7A#=Vs^^ownU^W|$OO=^@8xdJll*=1dIAViq>7$_$ND6-Ns7i+sUsSiYH6++ND0DXH<r3$=4a~`8^|;7GzMj}(8AH$B&k@fX5jk0JUDeuKuDj-+1n^h5+TuFg(B1)nL30@J!(B;3CiQ}@_(2zZ2kJwSP1vl)*X-=n1T(q*oEdp=VB^ml6$;a#J|*>Ck7KFhh8G(mxNEctO*0!7UQJ)xk6zJldt4;s_x2a!BIkMTn9t^Um|EuN#Mvr-VoTPbrdGTBh9{Ky1M*geMHbv_RYK13aQ)zw`!TV>Y2Rm(!*6yhnW;Rlse?$z8m-`KS^_qwa0?v|(*n7;KJ*ChFg{bwA;ac#y3N@kVa_S19GR2Be1Z2FF^@myg9|N%h;K}_D}2xo72t4z*3YA2-P^S<0TVQeZwp;sTYJS%T2BWSD!t4qP<U}TmbnN`%@{89Z0-Q2xlEYn`F!jzE)}CIV)mZ^T?PwOmNap{Rbz)XjWw6ZIOoMIuVM6w{zdt)KTYpC(I+%>SE)kgQ_rG37bZHVmYo*91OdYhf<bJ}1uhjPM^6;9XV&sE;O?{nmL<%Hz@Yku#cOA%ot7=rgw-Jub(e68(Gg$6fSi(PMo34ZSsVJu;t$YC9)=p}+X$}b9qh%`qeaRd$6|VOSl2iXzE(K*O)u8xnqTK`+;%-u;8p?&OHzGD88%X4VQelT5t%N>yL-LgwtD~HT4e$7@%EXKCaBpMNKvSkwP0o!TBd1av>7eUqj+6FXHN6-?_vD)wrmZk45U}_#8x_DGv8#k%L^YygK1Ajs1i}ci+a|i)zAxl!)q=Kp9s{Nz4^E($+;cjU9+H2JGkxHTylVhGuBkpLJ#XE>o=sIU0WST-{+GqwH#|LSzUk1{uc0UKJC6OgnNQ8sl+3~3!>@p;&LYNJc2^O?;ed~o2mjS{Am(BZLiZm&k}_BP|u#V*INRTLTY`cW?zQ5MV&0l|6|b7SvCeLHdE-)cs##4rDK&&9s%ZdKwGf5(2yJ=H!VvC#cfCF%*Y`4)&=55-4SEUeBcuT9IuKMcxCiPRg<VjGx>5&#EU_jW`5!O$t`0g@vIU$()yZ>Lb1ZWx%woCO-a48*3~=L0DcrCG;eRddewVnUjObX$DU|vJx^-F{$LzJcHYfV*byE*<5XfMF_N&oSfZox_Pe()dVBrN?N|NY_N%S!U!=(3(Sz01)wT9yd=V7elt4#5?WUs9@kQQ0bbuz(v!W^-d+vIS+}S?};M$fS_T=EP@4zx!r%8O!kNe^SGgAjJ|83zJV$#B^d(2pHzAJ%8&~d^HCeE<L8VQ4hTdZl!V{1h};WY4%5Yu%#VdaUEbA<QEa9p0gC14TZjKboXJJ>C&ce5O3x>0!c4-cn7i1)4zDguL3*%^U?hU$d_#Gm-{B^kN3Kq?U{XNinFE*wlwvy|)mAJw8{MSeOrNtxV$YQSupxs7lKLePRpT0SdTYx2YZSzOkgSmt{a@vi)_tGslPk_7J36&{4((FtNs>rUC=5pwd_uX@#~fZ9^iEk}1tX-<S=vW1Qo_kenDCkM*Qe70z`wHP7(@idlz#ifKw$+$B|noNfY8#f5>GQbCsHH8u=X4?wEazRkkqD-fO0Zf24^g+z`gJ1-P(s`<<dG1qtYk{)%uc>Hke&eVoYkdR{{0jAk?)4#*)G9dU#DGh$dLSU1;u}oxO!Xv*fT%pX5<RVGJ4&XqZ}>w$)oh#PMgWiJE!K{#oj4E9*b>dvSpjshznE_}G08<AVg5<|tFbUF<Dv}<>PYSDb?A^E8ll1PNv3ErL>lcjJDUL@p#_;8dxzviKa<@?VSuQ+ERfk(ljx92@NzM17KTaSXEFuz>5Hs^O1;OWgPt;7+>>bJQDoZ+^vPq|?xlyNIk;N+PChkf0YAXMIcsodx3}Hz{l3?K`|i!b)|<`0_x1u<-P%DCdTyUhBZoAR_G<x5?$TF_Q9k1sUlh+B@$Pd2p(}+=_rWRHB}tSOoAk7(ngtczKG1&rj<|xz*x+6iML4ISmb>trX@XUgfujUHGGgUMI%dNsGdyU*tl-wV#c)8?o~um#_LQtljBlG6p3CF+Io5-K4Ymr|38nRe<)^{8LFOepQ#?P%_Y(t-9y~S-<B_=|hDF0z4j)q;?_+WgU^Is-Yu-j-eed7Wx%)^7ZsygDg~|C-mpkH7jCUS{N;)YXrnBb-GDn^HY@tF<r*Wu`?~GNSl<JF;aLeg-l+cu)v!88Xy>*hq`B9(=g*crW4ggKbx|&^+a+(d0mj&+w96^thNQ)auRS|Q|b(WOS_Sx{U#7D!kgH-wh4QQeOr%{m~jYo^L)_>ifMyjj)oR5bz)9@*o2N(i>KbV>hPAReU)=y{@PpAxRbRP`-Z|Ezq<Wq90<dboF8-C1GM)D>$SZB^#Lubulm5(1=%IM2%IalBYL8oP0z+{q2WcL-%86bV7daRMEQY84IS$d;*d_KH^BH@4ikAl)MD9LJX>$hGKz1x17M7ultTfbw64ycq1JL~4-GyXBji{TAT|8Kp$7n=uLZ^5tH)FHB-(JrP<{P_6O`rXmd&+<q7bH}tD|J;?oTdkj|IrHMyFWWnNy_cK&y_R&N|E70v(A%rFySef|>B>KkJFc0}|JAbUyoJo26#<J5S6{H`V03|?V3X8^2ntYvAL)65xjF$kBUh8Q+oz)kW5COIq{^w884^tB!XaO2x7){eRxgKZhjN*D&DzlkS)os`L|Rye0_pPsY)GGA%#04Lw8JHVO-~e}OX3ZD=t0vWk?--H3-4cRN4+69Kw;*G25ts7$gPJ|Bl<Ibh{$FmIz>qH=+-wo$QyLkSppsZgl9$Ew&*5X8U|T5A$s*4v9P}T$tde$K|^9g<hd5TpzG2Y8LZy07sTSR0h#y<|I&t^w4)c<<xntMF?qDMMpwEmtZgQWXZeS0TrldKx%%U~S6gp?N}_Mf|B<Zq35GbxS$FWDBWpb@353bDh#A6jnV`%{x7#Niu3Y4!k8BoF8=)w89_$G5CtVhAe%aPUl%=D#%v{$>*e*|_fO6=-bxNMLqfOZ3Ex$c^{P;wzmVpUUOIKo1Poylz$%e|=3X76Tta!<e)R?k}-PEc;ET7)?C#bbd#aTm*4-1Dhd$+giG(x(6X!qf9jV8v`TJW7D>Ss48iortu=sO{*`koYN>C|gJAF^8ryoNyf^gHIy=yJ#MJ(R_3)i)8&!67$5ZBcGwECXYPb1cG<KgA?%SY$NK&dSD#7E|d$#%tB)>#1ZBZZka!H{3qC_Re*PKrlQ&gclO4Nx@+QMKNKdb4<$2mY*_|Z&-579hR<^^>_|B>S8>AE`YFCQOfaHv+m6#a&9{U3<b0dy@2!vGk>^pxO&Xp<e4NHl%6JemHw}$^d3u!ZZ+m(>g?C8254Qwp~U_<96JbRyFd=1C^H<JUUzW>4xzKMCQjS*l}oc3+!FPduhDU>wM-qO;ZoIkL^0{~3Tte*de~Vz4v1QNR0K0wVINXSg#!FMS=V_Z66KwEQ%)g?DXPIkr=!iVpm57|%Dkn@mja$8T2x4mLS*P;iNZP{u^2iLz<8O`T2)?m-~CkcDo>6E1{`{J13$194^c+hM2i#X-Rh!~FccH^N}DVuV0{>SSdd71<uBrrjR1xxc2&knwfk0be);&M<KmPL_~DER4bolxCQ8C1TSXK0;nn0MpQ;JTG>>)atV@~H$B(7{EA2m(gWFfA0q?7UP4IESF|_;?(h^}rB2G|m*&d*UN*y^qOYI>fr*?l}XjM<7dj2LSRp|_7Bsug!-mX92*u2_qGfoY61KV95tMGS2HHqc&)iV^IZB;;4wO{bMViQuKu9!4#dfmLRnnWvWb!iN`J;O5>3@dgA?_mc`AJ?7O*mPa(+#w$99M_5s{4rfAh-PF6ButrEt4W@a$*4#FqyM`llq+r<#})rtlY{FE4@VD&zC?n79u-%0L^J>3`y3XfIgXy4mVH&2-whiks4B-y;zzaENGQX%+Ekdqe9RB=y3U27$Qj0BCl{9_9S?<L&`GEpEYkXo2b<iydYaCLgyUJagRLD+pDRUniGk=)Z*x(@$fp7ah=F~@DKeLSn{9@kYq>pm_EHhuocT$&@*xZiEbva5=6%~4YsA)e#=-H^nR+>58akaVl<RVAhv#eD4IE6Ey)3_Mc7i{TbsTQCOpmyczz%Tuk8<bCAne;7gIyB_E1akkpsEhCk3)ot;@S1i6FoHBJg}dEy{2tF={&7JR6S((JReAS07gab#x-eyr0~^aItYcC=@zyfsrs^sSj`-uSu5eR7EYPI%KHgR=FfwF&e-XyX}T0URLAQn(V{NGS2m;JOdln#CN;7p{FGj~XD_>%STtt_pduY;Ou&)o1q*O)tE!3lfNY4cS@^CQHk`vY+Y!*u+t6Qwj|7Xf62+?mhb#IjW@N486QIp8KP5tpfBvz1_>Z=cE|1#(rPU62?pncq;$`p9Cy$S@U+Hi9v*URP%4ZaJt2S3F``>vwVz~sr1Pj43IoMk?YRstpAcKTphL8i2o}Fc5;dW#SE%^$BEqFH1_LzJ<BTAP%da(Wa<$_@z2eXB|UY=mTA}Nz4rWf3&O^F-RxUM<RYg{WBRJ?ioF?HIJjU-`s8=?`?UBr-)p5{P>fH6`)E|8`fI*sSF6z9VmIDM)7!Y44SPPB$2s}rr?+2ZsLC9g7$FvJ_TEDxv)q4m%lXXS#HM6)ap8^(gJ)wVFnCvmIlX>jxDq=s5j<5QK5Ok+V7@u$uUzQ^Wlhbg`joKmaH=Yt=8)HPz2otv)ZkGuy<*>m*5kI`y<T(}c&>LVaUUkY^{kCBDigH!^DM0H@RhAnpN=?RGf*_Lc}@}d~+{5e``HPSB1Dzc?j`FH(x(&I?e;W3%fCp^)K<jexy%9D6HiG--Bb9XQk9f#gQZs`&Cfwk+yhtl<jG=aw&s!Hi)U5|;<k*pnMDGHt#$9Es$4+yUGOo`vBzmW%T28|D7T;C%f$+~_M#lIp8-WCOc+kzZbZI6Sn1*K25E1?S(iRgk*U2B3+1XW%VZNgfLzNJK&$Dk5t#ruZ!|1x*6E^R7nyVMdOFzcTAK!cNI#t>}LmHdoB^oi$~24>E-wL9Er!tw5qXkt(PWwnbCKoX3b<Es6UAI;ZS*UsQ)xWn&3;w3Qxn=Z=+jH2*~O$MvSccmDjPt@1D4q?%bDWz_x1*oV9(zirY-+CsV)*Yi14F*Bf8fiOT+yucihLKQSR%OY}84nD#o#yG(bpAa&ltmE8)aYsD*ew|KLuczY*4p>6c=4L*57ko(QWJ+W0C%bI(YFxbnNnQ`MnI)(Q1Q5OkS2#iJw)VBPeWacha4e)ey*|ee#R#oW63>QC<1o@oxn)l1>$QpMAy};#J4z#2bD&r>2-9FPA^jJ-OXBi!bXzme5}?oK=HBPHK8X?X|LX@^45;_^C&$Ub7%!JRT0Q-L*j_|5;hL=?2%82hN3~fx$Hf1Q&U(lh4XO0s6*DUk>aMoxVX$Ipk<tn`V`8`C4Sj$!gW&Fe}lrn#EUoBD>|RK&`KzgY_Pr@4hGp+b78gcM>;p-of`3J00D2E#I(WziJG%B$PjIEUDxD|er-VZ?$*nLcPK0BIYX8Gr5}gqpHHtQpU;Nl&x6U$=j>+s`NCYg985p|v3~aXkIB0EU-t9G&!7Le8GSa(^LaA9_&mKhO@IDeTns-KA1^)^=B3$1`gt}yKmYmj?B?@zc1pm&%49qjEdj6`jbHC=zU}onSgzuwJvthEdU^*vYv<j;?z@BjHYc?nJ$PxJ%8TJFpKhCtFW@+YR{fxyizr5OK*My89#}HAz=BRWtV>jk2s1=jj3Ll43y~yCN<xfIxc!rk)_EzS(pIdMw-+hh{A8bqG9fK05n_bWO1gwm^xISVIi!43)?J<U486<HkSuzeGUHjD7MflZrOFg7X+sd!i<#j`@(ruj`ni&Ft40M{SyMT|2nez-yD}JnE?f`}Hf>^`7}`aaPF-*9xCo^agX83W4H8$)mV5qX5x7SW_L<{a<h+!#%4N3?0k4X@Nr$+j#kz?o1_8%1-AdE}Tn>{x?`!HnM@X_vClSNded4=!)euM@n}L{6-;p`VW&B=MtYL;F8AMW}v{ZEy^8&fVjL?WYF=JT9{yx(7tJ#4Bzz$17eaJ7Vl=n){L@oMi2rC;701V;f2-{HBL3%5B!c9pK)PW9S0HNLfUr4T;N&#4-LvrOsz946O#z6Au4E|Cz8n%os(V#?}wdY0FM_8jvVqrV_Sj0~GlI#*>%+ptq{8IZQuHv@6*2ZhnhhlzCN+ytTDN=V3e_}(&!}y~_SmFt8hZ@1#Eq>t4tmQOqc;v2Cjm_40RuBwGrIeU%m~aqgTb&W=9L*d@-P(+2j=o(FqHq0z2kt7{$;<J)bsuU~eSFv*q_Mam>*j!5IFJUzJX+pG@(wxPWY$|%|6k2kr?X51UzYH#3;O5*Z=%XMS4#G;X4?J-vTPfdb~eq}eXNU%?$Wpry-l}iQMr2cl05@P4M0L<xjW{?A9*D1MK)`h#$hZk0;C=BgAl=BbpisVX4;GquVK-rqyBIJnbl}yo_OMCxmK3GY%oQL6Q5xcxWw63Jl+ru^^CI|rkoC`(tv|lNff~;6-|?mS_ZC@r=`eH!1z_&FYhrM5$=k*hVkr)W6Jn78bzb@)^L|FaJW<5E@Vak4F|#2bs6HMD7F%AsCDccmb{~<A#%KmHxT+l<ry*V9zFQx5skDj<+yFgHz#;VzyU9X1l4mQpnt|Q{&-?m3He%_w8;v4D68FtyV3B32?Q>@Xr-AL4Zx`%N=lHn5X?ajw8~Um8^ca2HuvwY{pr))9WxF6v>lgEznF^n61J^UJo3>4Gw}95&Ek*XDdmUM3)Nb#FNdn~mdMy3rc_U1ev*|T!ple5ba>!rKO^e615iflKf@qW(Ms}eP#^)ZJ<*XFaY3?bQ_?8MF4Ar6tHl;|B+(3O$oq-FJ#Z?i=%|7Vc}1~{l&mcM)Z|H{`U#Lks+j-g>2}27C6Y;D)1O(80SqjnbO=`tzFUcI+@ao5yM#HzK?}2VII>maX9ROucsr70S@J4x@a^l|s`g^Z(wby6vlLg&5fQg|F*e%!isS{tArKw>vWai~`f9I*N3PQm4QY01R{Y`;6WxP!jIVr)IE%C4`S1+YDk9OJ22skoJ9Q0#eqUMg!YCy3vzfd^j2$t%uJDAtR9n5`h0*<|w_7_&P{-oe-sUR?f;2nv>FN*PnIZkY*Qd+9z5bi6w_68cSqMq?zQkAxP0;YF+mGRU;l(`~A8fvO)2nMI8#5*>Dk0u-ge!Hb!}dKyMh?=elwd^E=m9-N$(Hx*|FMIP&6xk0No`h*XWr#!tKKD{7>@jd-wt`uPLkHDUZwmwv(98b-rfF%kBGnQ_VBCSZd-r87A=$A<g}z~h5&2(1t$ljVq9hv5ZEyf-WaB|5v_6?)!NYKqx8DteWip>2p*EC*;uNuPII>Yr-NG>B%g;7n+0?(AJm4Q>Ua&|$+=10^$N~uzwHI?pTopkP=yYCb;SV4y<62`ZRJO5*bh|izcv@*9$bHBn}kBf%XA9b3Z}pz1<0Vi@*u8NS9naY9M}^y<GkBq10Vz`*#e50k9Lq^=;{oyTpa5^X0r?swdT`ed07%h7Ss(}hmFs{Hz46I9xvSjC+0itBFjEdsipNY4ms^%4dj_mW;s3N_(2eahTBpc^ZdNXc+C^Zqjp8EIO(yjpWF?8xm90nu<y#aal1hm(%IK^K(Juk82N2|5z@{o<#+LQ`sF4N`{=Y1*+yqSq<ZpgN(buTE15=*9xze?eW5P=Rg-OOFtRz~WTeXm=TDwY4|jY;UbVyYKOk@d`i=C~a6f^x^rjXcgkQVngE)xV^D$K)i@Alwc0*@ao;piMXFwq4=UQQOBiWP)uJY_s`hyzv!}@ZoTImF1{1J~f&-=MQ@kVj8Z{8sR#k?#zx>2fOzkwykh(6{tpT#wsvF=oPljk46C`39#(DDa5(V|nl%bT$gIo5*S3}>SD2oeVEhZ;*uVOR;mdBC%LM0lDd+!QX*4Lr!QgfavPYg)zs$Al5Lg1Hx5<$-UxfC~`@)vVwH1<L;GoxQi42m750sF^$(OK*tXv^vXd62iHN7p=Ayl~<7m!7lg<)v$JYhT@QZq$)t9Uee!d{C6X6vTj?FYGD+oGdb9~5^;hDQLd6sy;`e+PBYKlL$2~bg_r1+no^aqY?`cEbCd{dK9N6mjEr?|j`2!$(Z+A<5?`jiWW{1!9b2mDd4;~{Z84J*mpobxgU*(bnuOLl`A8H55tD4M7PiCQFW*h}&up3(b}R2QnHX^g*!ws%%s<D0!DcePkbREbgiTH_hH~SRmywbCLLr~FIfGxq=0@tm+FE<v@YCVNIAtMV%P0_$sMuS*?N<oODreP$I~eY{MnFqAS<IBun?c}Al|mcWQrpCNvbL^G(kkiyr_LN5-K5!z6Z4<v>kB^Rvr^J!GSr5iqPW}DuqcLt4CGtX=<9me96k7HYYRn1zw@>2KPK5dW`677-O539(0;x~`sO&hiC$3kv5PB&cQJ&OLmA|Gh~oX7*W*?a^>((rXuR5K#}s)pbYo8Hqnp7G|EBp6(V`ozFF?ekmlKJV5iPV^nZg$@ex*6ANKwOc{<s;y>doud#OkCCqi!vfO_s6)l8<g)LPSD%3$f0dm#;zTxS#>D=IYag?mfr9FUwqsb%lg=h?=qe>J2S=6g_LzGPOWqs>b-!VR!RtbLo%`U-yY67_oN2tQQCETyTEU(YSxG_4;-H;P1OVt1^G$_tq#-j(@JZpHDi`y8L|FiJr>OXPxM|{QS;6`@Q@5+`aaLdu?siy|=dJU0?UEf5*S?w6E{B_qTr823**uHBua3&?G;hUzqNv^h@?7{rnr5>D=}tpZ4<YNneV-Yp;5|P&nbUD4vlMskLDQs0%z7KYh}I!N{y+Hnj#S#L3dUhlbjG$~YEB4}N6Z9jJyDP18w;OKxcZogpKA^K^JoCNgg9k&b<x3K3HiPoK!X%qb3LIF=#}F{UGlo<m8X_BatkChVz@jKwf%`W!d=JZR)8ecL&%T@xi?Eg;<Ml+Vm_qbwGesPoQ#cSFrS2#X-`(#-Z*=q9tU^oB<jbO!U`zf~TI-&Ep06^wyj{0TOsdmdQTKBGvLn~g^m9m4O4yfaHL{H#}!RQqIHx^-zScq^z~o?a-g{YWBKv4B*5MeYGFVmd41{F2v_*ws_>Kc<|3DM{-OqcZF8f@#+%I*s4$aB<IEtiI-0gKtDbE-|c9qLOrC0p&5|uw5%_N}@MB^^042bk8ogg2^ln%|FPs^(R$7?H*0RR%x!*%?JGXD)$DH$`8N?<3OGfS><TN0%5__>Z_LA3GzIe&Nb__H9e*ZEoM*{Fi0hS$^vJrDkldMPyPl>{@o|4e65XoM$p#Xr;syq6zUyfU}Uy@sevfd4P^cMC-8;1D^J#y4+#=!>G>Zj&p&Gg;BERD78yi&FVwUlhL{k0@E%%Hc{!=tw>{cLG(l2jV2vR<|EEzVq!W6%C>I3x2Kel|7E-wUOW!lGJAj$1$?`+&?eNT~4f(n0%!{pqx0}1Kx8C&F435)@FK%tW-r<X3a1%yf6>5IuqjlBozCeCSjOH;)$3!9s_D&FbJLRain%0KHUw`EmpSOGiEHR<eBIZ9@9!qwOK|(VpzrT<b4#1-@X9UY=4>e{zdSZCg<Hykx+O<#3|AH^oOJ+`nxJd6ILKtEA;}AV1ugiLSl>-!=5>@2Z6@-AsbMpEX9Fs&CIuyiA<pc5yM9Nr03#|R(0~XsXjWUsJYgQXM+>)cJ9iD7H!<TF)>YzRceYLb*rIY^bc9JDpWu?4&FJ3_SQmaOvUJ$L2e){cbT0yyqUw>u!tyN1*OWs;j18_0RCd8|Cb-%~rJ`ZE**Past*5MIRxK0`hh-24J+d_*K5uOK@Emj>lVp{%eq+8GG!I`8Ibl)fcnxz+5H0e$vW^6WW;!;c1h=+FYG^kcBvRe3&@ICW`UToeInN8(Y;S>G%39S-e@O13wszDy?z3ct9wZFBqz4AM;kv2>t|4!YyX|vfGl+Z5*$Yhcii#d(gorbRPB$M?EzglM&ReYktBPjVa;D9W-aT)K`ItVjXdhx`M+M#mJ_1Oog$<+75baq@e6|!U+%X5D=1pPgwRjieeD<Na75ygVgk!xe$c+O;rI}f?dlA?(&KI-zl0GE8r%<)aR%x0?Tb?gza-68fu^02+tu>55+HGQ5f)I3RdI_062+M|WkCjhGTTJ$N38e~B1Qplj}WfMmRtg>cF%zn?=txE<{N|(?-jh>}C{+iL64Esr<ALvvw|66M<1jLgo-0F9nQ2N}w_KfsR)0Ppdo~&~uD?ju7u~{Y98@k<~X6of&y8IN`O9w+L#ux4V@}ieSzf7}>=sl7f;K&<AyCS7T@h{VKaydLJqF)HJYHN!-L8X(Y?K7HwZ7ZPi%rSP@KF_H>7EDHC`v1BxB(?SzJ^KKM4T-@mr+OCt<A-uT>e$wfC8WpkBYNgXwrtx^>fdH*(I|M*(@5~tG%MHiW99FJII5S|_41?Nzt-SbHt-nM!d)-~1<WV?^T}~5JZo&{?d}n`-O_WwsnEnToJrv5=w@}D|KTj5=VZ9zp8aTO?)&fjV~E)%kr;>U2Hds&P${1ijmOK=FJRo-1IxIbzdiAN?PcE>c+fPzZsNV1V|DEmVi{SrB(|_#Lv>KVELHgPxx{h83{7bSSzXrz2y=Z`sS+vbU=^04e|AZB-jVC^(>k;VfSAd$R`2qOgJ*uKb@%wEO8uD=c68mhbJ(MVP8#p5sO{s594C~Zw*I`fng2(}4Xq1K8zzan2t^g@J)-@=<YqY&-haD$(2Lf;d;V6?^39Wyr6!Vu=_ql3Y-IEM`|sBiiPg_W8QJtH0Sc0(x%+(eNrOf3r;0`Jsc!%MSG&JEo8XV-JkbVIkC^r9b+rYr;XN}7%PBH;Omw49Fz`mtj5cEq&1bOMM$gvGe>j`EB&kD8f4;iPDy?RSifTwg4Clf$^n-l^X1*G9a4Tk;8&`d^&VszEEKB>Hl)l*dLWQr?JZt8{#L%+*mgehZQJeitiL$Gbd?QbzoH@lki=hgDhrkLoWNb9lQzJrG!6oEjI&q=N5@)XY)_U-*N;B3rwjL(d*y|OQ%FfD}Ipgy2^6m52e2{)fqL+A_gVe+=`n3H_P$A9!rW|dUs_2GpAK{wNS$S`*udd#A_pmK|_2&8Nzq)Uv8%2Xg>QOAz(jT5Mz1MAqwI7~;<$g3H|H^$(>b}{qU%CUxt7*Q!dJoU${?6mA-b*79KYjXi#qfvIoKjF?_HvR`I%NbTs9$6b&(bSRG<Noi-p)&XXR}q+%T_}T)-ub`-}&@he?40ZPWi@?;A*m{H+cNC^%SKl(^(DPpg8Ny=l__jpVbN#qR4$Gn#zT2QKru4_bt(F{h-h974Wgp7wUSYUcvv1USz?HJk4jb{3?N5L8vg3x{2T7JpdW*c}TMi1HK~fb8F^L(~vKXW~cWsneM%Q8U66x(;p}+dXId298!w{LpJxCXKI5vk`d>A+kO6fLjS%Y<-`0p1R^Qz)mnQhSdBL_pZshDMQC<nQloDNt1&X0|JrO|Gbi+4`twr$tTm*)U`v{{x%*&#)D#&VxG@TJUi%ILnzU>0U3&K#dif^kC7ozZw&nG;(6gf_65b(I`pN6pucaG&@h2m6J`Hc(gT2Cxh!1{O!vk$|_I17BR|c34i+hNVzidTA+JV8@x7J==jpE&OK8k)#Gt;Bdu+@oBjvBe}kXku$OrrA<{?8c#0fiN_d}>-xSjFliyR|ORf<44ysvQikI1?@@+g$aqs10b~8S`jSK3;b7mZ|>P+IpQTNluhC_enaH+#sqHSraOOY3eq&=zz%R!JmA`)z{esI9s|rIYtTji8PPm4mAACTBe;3YsvFe`GC6k(4XB^Boxj{xI4>y=vLt=Gu%2KmdXyE3rlPhp$Ch5(dfXc5gfjWb|x9+UNGIOv;A^5n-rbLk5PX4W=c>2kF)XPQA()vkL4BGO>gi*`*L<QIvS%!$==TU{r+xmumAGbciVp@%c)sv`TyUM;m!S5|3~gLu1M!QkCJG6r`>+_e)EO2e6aPV_bQ3-`&F;ED?d>bWp{IrGCfvri~y8CoWy_Dj5y@+0yC85tUxEk=u4d3d3HG;f3T9Tqzxj15F6d%i%@)>!bxPd6r(DmWgNo>XIojSy_%0^Lq=_~Saf*x&!y3~Jivp51uz<KUs7gb&gizywF00va?&Y$-aSCJ)O>*tV0!wv1O$Vmwx3wMR<#82s*#bnxgWa?8~-arCg;U2@8};t;cIt)tH_AtL>hXo=pW7Pg}tb5YDSwtqG)tYkpnI($q-1;Lz#Hm-Ap&0v$_zBz!pGFyQB2#bdaJpQ3wCJMRKAc&*4LrP-SJZvk$yJviuMETe3Em{fSJMgwh_|SANL7nZ2h&MW-WDIW%$usfCO$bM)Z2S?FU~z!&^j1n~D}K&!GxJ(BH!uv|37A*C80QUc;J2iI1h4pN&=MT>$%mnoDn#x%A=v&zbWn!Y($GgZoIYBk%AaO|Ehh`DsV>O@GN48iloWhItD1Xq^G5Lkw6=trXUkW6+q7P?0DA;;*V7i@!%tobKYw#uZ?r%XS~uGoBSKSGUE;(lPO=wp7o2cMO-9G#g%8GlE+c6_YnQrl9;HL6GBaYbwDRv#*FowW*6O6$__YLq<+XA5_LjV|{nkKH2P*ebh*7J2Qve~sla9<l%%x{p;kuG>$IW0NN*3uT&xJ+dJCvMov*y?kcyMldvFNPpn%^T0M|rVa1Cgw5I_RWC~vQYxiq4@+$vJ3{?BF4)8Y%UaESSfMxbJP+Q$Sc0w*unz68oaAJ>VTM&z&sO3U>CofHXi{St34cI(jNhteT#@ysX8c=QFZ>BWu&o<A9i;T)pD7X-I)|3j9+~5CwBd@a6hN!fl%p8|p{0;HC}C79zzB*orw&&~#QKUEkQ)W5D8X30L51|WR-w!A#I%P{kp1UVtQ@7a4l;KTp+&Y)KsLnbFX5FA<OoTfEHw^i6);PIqk;vWCf#sRS_C8tw%XHDLX2BkdXe5Iuxmz;k|iUY3AF)m&S9h6=2`V@JYD=$P_b*pQH{f)2icg$eUUiizyjf;ThV^XvI+H#A_&9QN$L;cX-{cw`1t8Fd1iGnP=EVdRotr${amLYQI_f-q22qrVQnmKtu${w%MzO<H6CyLkc@7HA1I+Y@`s1GcFeN$aj8HZ%Yz(bA<0m7{?Md+%jU?5yu|+^<+9;J?#3~f!a_hgJ|5fjbL~Ex8=wC`myf0hMz~o^IU*rJc2g^{?`p<+_%honpYt!gMMiAzHBrW@Z+`!s`DdM8f3ij%;x&HVY+~<i3VAKPy0!ICgdX$9+qdTTL-}KC>rv^>BW{z@5xhoUyxlFe`Qj}<czQMQp0i;g$fgQj_~vJR;d0>j7T&|)xqZ20e*V7uYM);kOm4iF*ke<(EUPp>DVfzV$KNZjz;C&V`_EUoU3L|fmW&)4tCiMmF4xWK*&n-x(dqI(|6bxu8V&rq#?-F&t@qg}X0<}wo_lo<tLegao_E%4<i-2m3tknnA$#p^O@~Ewa#o3C1}XQ341_+-5XdH834@vv#FUyB2#tck#l18L8>{Jo1Oarh5t)Tdh<&M562P;dWNvzE;m@d0SHUL?ouDUL(kogyjVQ=3TIof-?O(RG&96Lqz4OLsCXa!dvvMA7pPWP!l$9n}9AXKtU5#srw*z|UT+2K&B5HI7D3A!;Et->Oh>qdxnvjR^*6Aoe`%sX9gby(@SCdo2e$70l7L((2J{-;LNEkztyo5Q$#TBh~v=3x*sf0MffuA#c0w80woihUa$VQ_M>ulx|nl0?toCkV#;-T00C=~)Cm{@QIF}qn<X~4#PHAaeu0Q$f4Y@XFsxttBJGHLcKAB`kushyslY1{jmd3k)MPtmAG!&AMxi`o)35Gy{g3U0Uc4)S>wmxZ%?Eo@8g_uV&}TiZs9-R|vEF#<ZC_0iGrW2WS3kzDxCp802xM8D1n-s8ZGX{&f=WajsjbxrYQABWR?Odfr0>ngj-r?>sNp)P6ZU7<s4Pp0`9A!+Ft`A<OHynWH5D!BcZj6_Q5%QOXXpJC$qM&@D2`nc658Uuos*}$1OeW|*4pL~~QZ*fVcz0K`kdi~9V{;E6DjvmNoPpL>JgPw8mVoDItZe|R9Cb!zyMSb;3``1{tUfob}&2Xvk6+}J*zseH>m<brU{mRgPtU);0*<285=%ALYGSo6;fz(}nDE|e9X5V5N(?KqG&<O@c`3%7{(SX8>;W%iEH&So~2q&gJrAiVUAP*?BMB&rI$6b*d7&XhvX22xZz*0l+S4}k2i#bsX*XU%9B<zX!9dj-euHY^j{&8~hjp1u#J9j|ChHp$W7-(GxzVIEx0I}Hx%TeaZkZOreq_mC2oHUG)O5su?7ncMwoUahC9Fi^Ryd7=wSCmJg=fXAzc{mVB6R(3)5I9ttzLk}1Obfq4pCUSt+HC&nYK+9n%3xTO9@eF$%UsCJJjQDzkd5ZoF`C3rsSu&j6HJEmo})pEU|l%{8l|+GxcO7)Gc9H9h}5f8!xZRSj`=f>xPSZ9Hl8{5!b?G%jqmh0j+Gud4wU9_A2hzdGQmN#lHCkvD`&uTOc-Ph!<F0gSHOb8(i?{lrByREvQzMOj%;F3s=3og#6%1tZuz-E-gT!r)^8Gf2y)8mi8<C+o}Dl{pbxQ}QD117Co6?}0%h1{&{wsR>x5CKRx3H_$V~pJ7Po`u?Hp@GAQC#9(gSW{CsTUXv0O||5x$RWS<ST+wdx)6E@6i=vR*6*mqcy?9aG|rm`C&9Dkv|*=MzdwS!6Jiv0-@1<HskqqAJ%=<?z8~>=ZsSJ0)2KiGd`olxn-yrSV8EoHwenv5mhGhn6}X5`q0o0ic;>k322`CJ>lUTZU2qc0I95EHA*!^Wlc%5MyZnPIN&<T(rPI>LK^G{g<3l?~N!#uBIA%evGL1pobw@i&5#Zm&AYXaJ_Tf9w}<}<FE*$EPDz6`yX7f{^5VQ&D!VE^{XLA(LNBbE#j~e(|y;-qQdghxcUyM!#3ymx?%CbmszR$3BlgU^vkrDSBbE$88Dji8ns}vU??I=>+$0#{^X7FPg4)$+FLi-$vS2#N(8<x!**NpG%Xmew6Y&-w_ha{4#qE3909JW6tN~lP`M;3Pgy4Z)^cT3^)mTO%PU)1*OfJorSRFoBk(05XUki}N%#$^HG#}vR7quBa44vRYPT{J`Lw;>CcSq96+Mb<)|VDk^N?x-CB`5RxjJw!-t@M~>(uN0*6Z<E6<q3X_kKU%>+(oVk_@-%qt=q_!F8l4Q$j)B0ldVhwp_7}tg*n!My&wAx2hA7@*i3y#L~K+0aN}dg}0EaSHJ#a6hEWvM3rnx!}MYDc1d0q<`sJE%|xjpaW30H1ji4An%d&CkN_VkhBqB7!omwt<Pw!0I_`Le3`FXVkj+D*bf)8rz7d7bM|nyWmdAZkA3C0yjb9`gTv$vU(wM{|arBB;%)SO>9jPz!)s%<rD{XD)V?hIz^DDsr3ePV&7r?u-LA%_;GSVLH&<<<9?R}$Djk3SdZ$ny@YjGJ4uzyWGHIJglF^@?NK^=ZZ7Pp-mo%!Q%b{n@Ut;m$qDZ;->4=8<fRmY6Wd44R;g;$L_+x1l1SQfrjdhG0a(3M-IJEk*~X4JKvq`#`qkSyADbJ-^GF<{V+P+6%^7`@?@AzCFoQSv}pxKJUj_bCa4MvxqiJm?}+xu;e$!-07Z3$kuz6yZU^<$dxG%gISaBAd>vHJ;e%W3_#Vs|yLMioE8-4qlsa#4`9QoSAQ_pv}>Q*vAHuHo8J7x9u|ka^njKs|{=<Eny=x#g$L0A%s4cf6S(}-xEPWK1+}FF@~6awskm*K0{U)`o!ft$P;M#1U(khKkdR?9yhiQA$wGTx}$ku2I><a=Kkx*Z&L})m3Q!oq*zX1I?o%Jij8ooL3LysyaAfwK)j5M7QDKMi!q<0qtLY9zRC^%%g4hrpIM!WFVyj@HerGg_JiBFc1l9GJKn7c<lr^)#}Lz_)u769w=@$mgdS1;VpnJEX+^bAt~?G(V~LwMY78)x06Y^0J%^$D&Wz!6{ZaN_>bAqQvVmu;bm#0P;`^<X^Y(YV9s%<4Rs(h^S9NYwsY6i?f+!8o=|q#Mc{RIVSMXWQ<#xTnj<J(dH|^R0st+%45==ArqeJ}m_cC!bYm8eC2x&nZX4rW<oMEAKl5qGFVm5TYwf}W%w`bojF6U+lwy{w<AD<B<1{dD#OKd(r`>OZb*2`Y`NmPE(N49hEyic-mpRtDP4cVdPnlx0o@t6FR-cgBick|#^vcj&eKjC0gAcf;@|Lx}9UkO(Y-aLNZd9l{WclG?#U05fF<>@nZK%NhzVuJ*RU;J}8iDI)V>+K(&7-jW;5HgxhO&|O3x3*s)euFy`R^f_&?i_Be{7<^_&*P31srsx{BwO(5f5X5cTK|{krYNf-Uj3ewQKF&B5-&(2DaRZG|D3s_)?K9Fmz*S<Z-_*Y@)LQFaf_(bXzNhOEe7jMsm7Yrq2scz0IHBWmFKJ&P1L~uO%#u^bUJQdDFP171ZgkZ=@mIQUUN{1QB~cn9qeuH?$=dS3kz4be?GP~zU=+a|In$_!q$)Ep+{!kC&Nkh`N~jIG0JD3hm*6TqyK8fKX-K*{;O4KD*pLTayPga|NP^h{-Mj*>U_4pJ9RG@_5HK<oHxZ?^w9L@=%}sTeAxQAu_N+K`}nXO(KwnO<Ey3vrrl3#$@(3UntilY_jYq7In|@VoZ_;_f@~fg+I#iUFiUJ{KBj-df3Yzx(gI<=G3DB@T8Xh8<XXR>{4GX7??$2-NogO~Z3LRIb%}480kl19Q`m}Ns!!Fv;9l_!4o;0PB~n+VG~ck&(8EQxm0O+_cao|sliGRoD(Sh(j>RNP2|4=0uq=v2svyInB8TfjHP@$X@7m5?jg3^(V)C&wJ<_pkdS{l5>iJT5xm1^w5;I{1Q87VYqdsWg=ppCBi}uacD2ip89%H8KELmF0iBF_98{54FcP8&rVWvt6JF;b38{l9VkWKZybFGohCRpzfPHnjyQG=+gD2?5S1K`kEHX!o<<l4Wh>4On$i&=4xPG~h*D)A0uBb=6MJ7MIip})RS?0?$LYHhVzZ(tlP8}ys%%1#L<&sp%OX6TZ2B!VavkmWk9Lt7X|3$Sog5yCUXL|s?2PiFaE`{*F3N5@B~t`b>aQDBu%SE}(gG9uAOqtkL>S5&~@I0&wXF)mvw??;d&1FZVhq!_u9D;vt(%O&>VRW7>++YsLBxCat`2I^fBG71<7YVjZ>)4|vyy0wmhlzkeyztn%hLg6^qj%cC`$IwEe?a~rw!;3Lj?FO*`K!#<Y{%o2~aJ4NC;8^N#Yq9QDi<9?lJ@u69iMrZZ^qty`^a;0IX~?qUCU6g+XN^q3x|Bd*TGP_^r6e#_Ama#ox5$vo+Tl9RK0D9?(?)?Hb<qrXK09A|&Vw%Ih5#<oSvH}PJT&^BB3}ev%E@axOvY_g$bl~X$#3w^!p0yy+!_++6pR4Zh1nx%o!_Fkq>6`ZudP(y^!RxR(u=fws}%@Aq+HOd0{)!Za8MxjuW1^o*i%Tz+|FmOX=9Z!Pnym-H#y1xZSicXe_q-<9rY<n4Q!T-rSdkZWsu(MW@o0gI%$MIS7^|iA4P5{HeV?~X~SS@*Va3q%ETruvo3c3=D7Y4)Pz&Su!-6M?SVw?hVSg!P>n_XFCT6w3E|wfmgtOTRET24;rHfDu8^5lKoCQ?U;F@6WljOp>Q&H{v_R^fmhqEEu=$MIM6bGXib&P8&$Jd#p~r|ZsF0LQ=lR=rts16)n!FS?x#Sb&VjJd^kYg6IV0DJPwtZ)=r#LT=LM$<O44%t~<J^?&k@9eA>swZif#&n=H4~a1<)Wra-EmhtjQ!zKN!k#{AWyuwORD2csne4U>Mtg&e8iapK<iQ-J)nG&uo_8?|67YX>*2WAJzhF9l@1V@q&9%mkqw2|xnaK<j^{Vj^{e!3XTQdn6$~Y?OtiUvwXjy{Zb=AjIPPlLrFPr8zA22VvHN;MR(O7TWk`kncd~*tS^}(zI4~=$)>%g^GmWHhAj*t3d%{EVtH>M8<hNso=hIe{o-$#vet;-f*l%3*QO{gGM1(-Goc8{tv?o=WqtIHS)x8^*YjL%1HxRMj*yDm3dSWd_RC6qlWv~O;HIBh#Hfeg0&q{(mo;AYmnPEoL3@=@a;TQrUS}QUY|Ls?5g#JJ)zo!rk;v|czS3{7`bQOGI+R|W+n!w~Jrud<olap2nR%D7K-%{OEEoLg^=Yz_p9PmIAK8c@Tidx6~E5u@Spi~~EPO7z1uzKO?Tg_%^wqE;2>CNcuayS}T2cK`<H%l_YMl|bqZj`nGenF2qp94FY6K~B5?#*EUo<$$BY(nOt6*{Ye5Ya?d$q>w?nfVQkaD#!>%phzE1+Uu%8nB&0#Z)gszoWH!l{|^)(D-oX%;qU@kY3KFqm`E$v%wnZw*dSyqFj-WeC`HA`*4P@n_ZDlCuT!~6=eSF(O{Tyyt;mqFEHOO(4+mWU;euF=1mmu?)CS32mRewJ;R>ORj_6HyzbAlQC<l9`-@Sm^3y*^1CNy)$Urr@ZMCDGSzs4mBf%#Elm~B6hN6p75WTO_Ddt_Pf1ghC519+38&0GgA&*!t54rGY#2Et_JXne8WtNV0R&y=13O~$Wd%FkhXq5zdQqw*d*$k9X9zW6%oZcNh<iL)HauSFQY=+c3B23Jtk;2Yq1eVkSus3xLcg<MoYe!>!?^G&-UW#amv^@&6GY1FCx5@z`CW5ce8}JeV+%?MVE0(7gAn9b}{+yp$<GNnDb-#Hm1T?ZR1>tQvq11w;oQrVZj026(NFo>ZpF|!N>I?dyzPKrW>wUF_j&l1|voW$gq#0Am;65flvt?(S@(hl~9%WIn*;T`5{PMHkJ$v?q>dzW!mi}C8qfl%LKVIfo8u5A*4Q3<j{Op5r1GAUM*@&Wka4;H*8D}%v<065WbDTd(VNK<)82T9xm_|vTA;u>`fD^XHY<SU~9OkP+wfO|uz|-N33yx2NU@7i)B~Hr7USoP3pKM24Giy=5AO?maG=}`~U&EPCPQ<5ta+0VNCfmX>(k}?7szha%@(a8N9wt7R`p1saCMPhK9zMGs_{j@i=uJZq7U7w4t{Fe%Wk+~1IsVIpFj0B=3@X0&@|T8nEsn}6S7p3!Ko*?ZonVs>Xqq*LqjH1LN6e1vy1h~t4<IFq<X6oDh`i|P?A3&cF_frfM(sEG*@tTAfo#3559;miPPEV^{Xtg5Zq(o3-F&~@+iM#s@_HPTpb!gzwGw1%$A*N=PeUh_uW^Cwpj!v{70)P-Oarr~C<jggY4_-Xu%{K?I}Czh_>ZjvUH1jn_59H;{vhq_$_Fv8rO&yB8_OO~h65Lq;7}DRwQw=FZS(Ykwx|n8nh9EL3IUOr4-}2(q?!%GA1`1*?@0Z2I>`8#MJ!g?8`aQDzJv^pWx*h3aXreuXJp992^u&#kr)xveF+co1Q|Vr<Qd>Q5F%DX|3R7F9&H`2a4(O2c;;1?n^PNiMZ%Q%h>g6eD`o8}oY>0Xm#M_v!ODTtE9Jbz_VVyMf9BB@+lgubo|8q|2mDm;W?}@kLA`CGw9Dlxb=@C7MawjW)o}NF5~~Q29d1TXjHeKYGl_|~Mi}II&S_f#Ki<wy^T92YTuO>y9j;^bQ7$k~x1q~QbOYuQ=VyAI-m1>vr-r!?P=IS8^`p2>cX5rvF-;sD_HLhnR`Jtqy>j84HJGC%#>$i1{7{7_W62@Cgypd{BG;~r3UbRr!m5j8rskv6>M+vzc{=^#fHAGqj8nm^QK<ud^$O`_J3sG3FN{n4ueE3axHK4fJ9r(Td})GAO<j+!>y{V8T%mZKy7=J$wqwGGrq@N@!(@OlaP;QC6p>dm{S>74ADnV0pMTw?m+|_=rD`YEMFy5WY-S^VSoWeWozwopIKC=>ESrNTc`>}HMHv1D>8zLlBhX8lg;|7KE^srJ(~{B^M8>|#I9UQps1&7Q<N7o#Na{XeHRBOWH;(rMpb*CtL-3qtm&36yQd$|fK=kkAqP$Fr9NBF#Pn00TN?<7=bD@<&+#}Q<z_3+}E=})p2g>Y8JvgHA1O=;04y9J5_K!KZO+R>IjM^g+88J-e!kUYyx7*u$i{m17Mx=k{SEs|Q2)JRN%Yrx1jFmH;A{($-4!P?FgDqwQb9&wb6uU~0jEPRTL&&V-uHhR9v>fNLk%yfoTwX+;Rn<i9i+fFb3Lm}S8$48^`dDP-^NfO^sfB8eNAMg#7sEsl9vql)7$D4Vx~S;F%jT(DsdFi9Lx(&+Upr9G2*FX(jZ}|D6r4>0s;f_F_;w}Yx^HE_y50tn>7Ibrq=q29(zi!oFBZA0zvTr++nOAXqlgJ&nvs#k->rcfsFCc>B+=g|<t(d4-T)dbA788xe;Wj5H$n2XX1bV?=qkp*^fdpNwHBEn7RF<ni7_g0G5h))CPG8GhhEF~I~Bc84r|jw`4nP(wmB0Gh7r<lJ*$W{hO|1h=P7lzO3;1}8xHdFK$fe_^RZQ63ts$YRk`j9Rh5}}@>egEt~6y>#j(xdH`9n|OQijft!Q$Hi0TBu7Up*h3q&>={UWvs$BVScdSIfIBw3sIQ914`eqlAW!%Sr(5jP$RjpMWI!p=u&P|Zh*OajdxW1&=Mu~mPT1T*5tRuKC+OQ+MJnPp0a()@Lw5pat7qTaX=3t*p#MF_?rCcU@<!4`k@ma^z53gGI?+2+t5j*aN&>%p&jziq#J^Cl@hM~8d(;O^FLul!UtotB>3KX|qC?jU&1^qU@{Mer}1p3`MoeE;(4{G4hd(5+Ruad)q{2BA@&Kw|b{+;?OkbJGfD>W~IPZ;Z2R^(q}bI1W@%3Paf4dwKB2m(G2(0Nd1Lno$H~|6JPW4~B&OIJ+d+07J@T?ka(w`%_G3r0efPMet}PmjC)xQZvYaU;<iD0tp;%=BPC1sP3<CEHq7Oy@&j`XH(x`0|Sej*a6~#4E>BEwx5r<9Jx2hm*#{&pxo>CW=?lr_V)MtzwGV2+cjrR%~LxPHQ+b*xf_f^9^HSpze~Y?uLSs*<}&<pX?o90M`?o4Xczzbb6ywXr|7Y4==D4Cm;7`Gu1%z?v#`^@G~XFztuPuc;5J^{^-2U7vO?motgNsXw&VGC*oEjkiV%mcSsGgTlK%sDs)#UDVuq0A=(CUEr)*#1Iob|gaSFCyzIyW}MqpVR&*0#`HK*Aqol(t-Fq{aDQN&T8;A&Mh-7!R(e$Jfpc&NLhqjbARfk&s=>>6>7<l!O>j&>qbtA<QV`Y&<sqGMAII6NAzIiMml-clNoJR)?AK_wJfH-Vms5by-9INIfy4ImHMC(Lh%n_TI!qL;c8lr!V{)Y-W15M|$RWnuW^T!-CNQ5J3`y@&zetn*09ccv;Or{j54M5z&ENGYRin{mc#w!^Xkygo0C$Dj>?IFK+Z1Is0VvNrbLWq0ER8|#jE0ZPI!_sE*18Cw(`0}JVn{~$QhH9}s;M)y7;WVYg@C64`bi1btzgCnunOe$d^u=2UYu_9tjzxagwd)a_n+CcC6(>y0x?G~Aig$3`U|F+uE&bdQ8(Y|!3s|+kQGc4MJyWu7@EcLb&drdh&x2`$pHyq}#(ukLblt<~&cr-knrqkPY^s9}gpfi(`7)Qel@GaNQNQ?>1hEwA1iADcFOd5r)o333U0*9hUFg-_OifT@$9Bm*L<_%KRuJU5$`p4^N<M5+&L>td^?7fVHbydP1(a(w(_-JfXtt8418<n0li!{JoMr&=u3~8tYTr8EtITVDAo`9P%++NdBkpf647z{Ho77Hd!PBfK<{@~Ld!~RIDi8lXwJKD7IWt7@s$Yws#KnuH=Zpk)$BPF8dv9MZ{f$7rWN9X4PT4(OCznK<<jkt<zL|Hh6n8gwe)Z?Ub)AJA6nCi*GaWLZa7wY&EnP<BhhKM^JB!1MGi!-}~5deU7*a$B8uO?8D+J7qTQv`Oj!>)P+E{g4$!__iBtmjrPG671U3T@kO3mfOH_+e9(z0mPf6frUjnw~M*!&YSvBWg!CBBSyMX<s4K-7Ieq;8UIe2Y{53NAPGoclddn{9s1EQKs&oDKo$kA`no-tb*7T_87xB!4^A_*hK($OAG@swZH7|Y)dRO!>gVoO;i_tZzDS4kDM40I-F+?A3Om!FwK2RYZ}q^UByzoc4yvWzq0g0=nWAb3JwMC7cPz0d*Hx<d7kiZ%1k(c&K0oLOWt2sW{c-3+dz-TmC!FOYQsrm6q7~d%XqGa{=X06pCtC?k0N(}jAsbftO;p?l{~mP&Ae7lC$~VY-FnmO8+~W@-2tEyU*=cz;w+zT8<OHp@p{PMSiLv<z4yQN_Ih~I?u(-bbTAA1t8NDnG;b(u%TtnYw6KrR84;@n*H&`38xyxbKYo1p56VRLv`?bFJ|`>rak)0LCFU~;={<%ubZvr9U80M~3N+#Eky*u9vR0kp?SPIQoU2t}uGD7eA<T$`d3Vr3sFQO}qVgyMcO32xO(0)pe-pI6RuzRpVi={uk<PJ1q4P@>OO8<_KIU_>WH5C(8<sW)sn;X0@O>Vnqy<+Eb!Ns;O7{-63(jR05TMC9?&cu(b~H0m&sk5mWYp7?iu~~`b|Jji#vIh1aULGpm_5@Pb6n?%gIbtg*CZ9tYR2L8(4MY&_-A^&Aql}ejxuePx8w_@l{3$^{D@+!$CEY2nxIMxFg&*uS8oO2#I9-P0R~#Ex<1{ARWhTEfc;gnM}^<#wT1zV-sY4Yx|5&xr6p~#T1+MP4BCyM^`cS>xd!CxZ)1)XPp=8luz{N8u9xb_IgS)m{#Z~bEdB$Z@e&|h&CuZvcsPG@0qz0)L(vy8&Q^k6wgTqjN$s&?G_4Y+8KU%(Y!t1brdVyI;}EET;nB97wO~F>|LA0^?yrR~YIujw;H!Kvm%S&4WOGYyu<g3O97@cVtBc~;i)1zMA4nSP+L!QI^O9?Z9snk4*hrDW6U$~?dWon9eKu;Jc|{)JOMCQhT>eIgq65k8%XpTix*OG^6giMNT}oElrbkP89X?+OJ%4_7X@#{$riP4xGUNHNF<&YKxU&45V_CqQ{UQ2wL4v>no;{fwZpB}>kRiycUHRO7I#$a~ZI)PnSoBF5;2dx&7(whU==i;cuUnp4(Iubdeby4XvhqGHm^sfZ^J9t_XV)N$Dj{t84Eroagwct4`~;g_h0)af?N_{!O>e1WG#q~@>LUMqE`3<x_~tvU<I2JYgl&Xe83QDvs_0b8Y_sx{HsBou>O<zqUwn=`C;^=xH7&>_Y1;4*+T+5IM;=+_U<-N)F<5#C(1L`Hr}|EMC@LM*f4}9l93NEL5ALq(mTU}$NXTK@!1?K4@cYP|N!g@-P=wu6gerAO*D8<K;;t@KNrX~JXwIJ0L}@j7R-N2YUX%;(am7m(h9{o1?3djuF$NhAi|dXpBnstH=i?-nM!4TqXBPFTZCI(9sdPS?#f+;|kY}#dP6vb7!<Nww^D`3DH0CC#Mr0AU7T_o1Y>0!yNInLazF<zY8qx*5EQ5O-`&O^@kNvb(5l%vDWMJ64rwHJW`d>JqEpT*&;pnUUMBTfxx7?AgLE@DooNa}M3MKF|yOlGh)iFDCsv)X;>fi#ArglK8uIX~$H7hZdK~P)f8#DgESG29xpz02~Z+C0Mi*fEq+p*tL7!DIWCLz)O!?ircnPGi+G`3<QfCOQYL4p@!g$TD+%Up$(EEVm8Dd|RK*;<y|RaCG-HxE2?^H)ekF`|QoshwT9cUWnH4p917g;8l&3G&<TEBQOLxAq>o%g|Uf&TjD48g|D#r4)1UuT7O7zM0(yq|s_hdGHmXGc%UBdKr60nrVHtob;Z>95tnTq@_+Fhnp)bu!iY5X{O&G&LHNWj9tt;&oj#E94r)Q`i&CJc4&1_-;QO?YHM#26UyEH4@oJ3VLrQ|((=HSuw^pX3qS=F{Uk3*!zbf%DqzSir&}}ivnz71LSlW^UNyuARouqOmBF6WH%McvKZ0?qRJpZWqrd~QzaEFxp1TnN&&Dy=vl%D0Om{Y(Uu9F%Rn$~1B(waJE0x+x1Um?KSAt@{C0Q6&0RKEoqK91eIh}Pv#W4`-`VCUu`!d0JMYxy~lSl#(o%z}2eW?lh(3fkhJ}O-joCx-m5D{gTk+;gzY==w8{tGlst@V0uWieDuaiGF%RpIB(hNV2e;kg?1wLbJu;p+k!SXm@ft+ZK^nX}Y87;F0?^(9*M@%?B3&Lp2O=_+@owOGsje`MHDPijSY{Wse+0*a^_2bz}`*4qDobs>603sqzjv20M~4dOnwGK+x1nn!U<WEXdvu`eo1D8>r6h;<wW>U5BkMX>_n#4(GB(z`WIQC{JW>WbEZUbATR#+uSBu>rr)JWai?>V$a7Z#z&#bXpnXgWJESfK_V>OVr+6vYQAsCblkEm8UgIMkw;jk6NQY$ss50_KB2Q5>MJVmsKhYxAHoUgWy{w0g&X+TE2M?epBUrx*_S^W}idTA<4Yx;gphC3d3h$A_x57gI2w8`=v}2OGVYo=*43-AcXbXd_m%{4<u@w^DQxJu!InH^7uZdzjA)-S5-m44$+2`Rrp81V8dPN)!$+Zn9oc%T<#=d#3&pA1%onp9~mT(!JvXosvD0=I0hJ+L8n6QC?n_X*XUQN+n{m_%fPjn9QG&)K~x%`&Mo0inO%-;nEFl>7Dpstq0Rn^B`%6;O(fqb6Lf(^Lb3l_^_<7xJ?^ino)Uy{z`-%CPGiL=C{R^%gQ0>JF|2z$iVyhTXIjQtA57pT?*cX+gOJ8KAJQCCR9`7-ei~1|J^b;f&e4O<KR;w&{kOEteOhgNrLD!p+L8D*ao2T;8jB}Yd)Iz8Qv^@nx&^2DIkPuDlN6Co5UaV3l4pu7kcJfMh@=MQx=+38TlG@<r}(o|uGmW}-sjrAfd!^dMn=4m@PjlXYGnrSJ%TjDodavnG((_YpMHdGLOCI$Em{4|-8Q0@>N2SYS)0OJ=|Q8c?7!UG+LcOH2fg3>TfP0G2X_*nHlQ*X1Bp!U{eIBf+unRrn`P+_iRJuoMCejgP~rqe?bhk2KO7KIg!}%NjH0%tw-kM{g-8{L>u25q3KbtaM-Nc8_d)9(J(Twj^_^qtve<(A9|@N7%ll0e<weib^#XJwYPr{&I?^G&I!I?}`z$@X%vb{{r_H6eTr^D4F)caa4vIj=My@2m0LuB3_F9yetU&(E;I(^`<E7MewmoGata2|64GqtS+)=L0s#nSc%G0BFwNv_cB5&8Z5iQ`P{RSPI!?RJ==Nt8(!qn<_<cyn`<9Nn*>c7Z^Z8HwKwPVMXBE+QRy2M6P84k#>)4$HABhCq~z2krS9^GBmgg(+RU&MF8P4KIT@o;(T_{4$duuT;B))tg)*dsIr^b&I%u#vYrzisuF@(}wepAO4kvWHeJGY$@m9>w`iGm6*(^3y2=b9?4N&U&J_pX{2H7Xr<rWde3Pj89ZBSx=I(5z4|2%sA8fTJ+W1!Z{o*d@&NQfc~mtR82k^=fq;5Fmhs@Y<K%cL#rN(-lSXKC2^%bVXLAQYrP)S3*4og;hNO)vK5&cg0rmYi>=Zb+YXGlFyGerS*?$*bPFbm>k8~^(Iz`BeGZ%s@|DW8jC)8HUx#VWg??0G;H@l$B}<tC@_nY9Af;`|Vt5M}a0&Zbr(&M4Q#dgKc*gZG;NBJ9Zt3CZfsqmkXLR@xhZGQ9D%Jy{nyyTb7-bgBwAIS4mndbo!)!DNXw#dNlCZ;j<dqrs3g6L6-2_$W2PSZwehI~YY7tFisvVzRWChD9SNX?bb~Z9ROF-DkfFZxn^YKi6e#}SnD}Bd1Lqqu>ICAYVD$6A@Y6ZxE*2lx7wx_PQasenc*?|{5tOs?gHuGJ+N7P$s#Ekv_XYOs-+c=Um!M{?i+j~@yA(-;mJ-v|OS++#m+|k!cblZI-4=NHx5@WEyK>?yUZ2tGlcq1Y+GAj$Dy4|<i^NdAQW#xB9#^)QWQ%R~#Y>^yr$Jza`_h#???!n$me(9+0&y;8Bu6IpQr=_Y9lbNgsF)a)$qKi_k>($)tME<!T?VS9Li%HiCx1^SFf39z`OTu1*4_*>*#uNQYM0O6Sv>j#ApjD#uP|Hvie$hJXz^wNJP6nz;uBHsXC*O;5BDzwkIY-aXMdhW<YwzTV%)l0zH#+gE!_&cXO_;lolBNH+Q{`rdo3AZS;0$iWuIS;@XX9hp8gV{|LIe|%Y$dUH6KCCPJ8j67cg8JXxbDGd#iF9<<_s~;)t~A?1nk-79ASAW;PF2<-kkK;V!`~d<{jZzk6TXoOd&lvxp(W*$z+Tue6U)B5KsAUhL(Q&Ztu->@0a(}*FU{F*nhSAS30ukcIxMk6T_mLL49XszSnynew@D8eet7YHh%kJZ}$!ViDutJ2J8`7Lt`;>7Bhelj^eg)8oz(_)Ba1*OZ(Sni_LsC4TWC5eZ9N?CgKruJs8cFmyU~~SA@yg1~MP<rw{Aco3}4%)DIYRJHOm45Mw(%aol0PF=9jhW%Ng4CBGi+++S&bP03A#Tta~=rgeCUub+#jVjU*_-bvz}^WxRpgCBXPe0cl)!Sv5>U;Z`ODqT6nR}_gR4_lU(e|@w2djG}ro!bxx>ApFwnom{h*FU*I+Rf^Wv~8~EeP8(BT=XF#BA4tNN_<YEFO#z2gyO}>@u<`KH!^@$i=Is=HS`@j6Gq<^=js{7?~sfF8A_w_ru;lkLxxA0Tm!KRmy5CX&T*rQg}t`;rR3<4_x|S6FQpIs(sVzJ7{a$+3CYYU$gal6xfMP`Se9hoq~K)Wm|uk4Y$18c8DoCAOT|*~49lzsE$Rwbt#k`-y-wR)H6*a~M;c3D7-RouvXZ{IIVFEKE=HPqiK_}wh)c}K(8mv+lJ`}^p+!Rv2SyP^wFpB3&v-!IG46p>MBcSdjH*{yuA=-%yx6H@wB3dsnKvW|GGfFj`bPd|=JiKb+HtTM;$hWriyoP%xS|sjCoysD+RR51Y&~Ra2139kYVN2BVRJ*%I5!f&;YURd3t#i-xS8{@wqZu-0eSp$P%8`j-l6D};PFcW0d+Ik!dnKM9=bp|_(<(fyF;S8PB!FbrQr0J0Hb5PIE4Cw^Itv(Og8C`jAy4icQPZof+)k_@Cx~kue=kHY=Z#0N!Z5~!)J>n_jJYPAH_1YWmOBp-LDn0um%bz1@=nZd5Cc4gdCV0fvt~Ytf)Uj8xOr+ZpevBiuzc=m2B(ArZ>kV5WvUz1*Y9~8u(ciLC11%^?Vk^Oul&cljHK=zTucf_lqwydO`*MegDl%WTz!=>|p;Fe*5C5m%IGekNfY0SK2!uZ8$inH+#G9_9Y|;3ra>r3Eu`&i5;O930kRZw>wckp@N|&)3;aa`7dn6MIs%yzs7z$J;rC$4aPndumjRq95rv=9so$;r+4Uh6LM#<a>Fg2cW*6zpz)s|u$hC!DO7!PC7M%B)Z?j0`7RvcVetVv(xFmJ*IS`O@456#-i!l{ac^q7=gu^*s3hxJ8}fy|xz#`_By*q9<|X4EZ}YBM51Siv%q3jc0aYQ+r+CdsgQ=@JQbEpXFMG4lci(;I8{|cwzWK}k%l+Nr{lPEA?$<jzJ5%@nJL5loGj@N<iVcS5BkYgp3AUKr66Iqo`r~2o*cGII+}p>4u7!!<NQM411@B2WBzfd`BllVNj^@`%1%v>}wiLhLvbkwwxAPn7J;V1631|`C3sM~v>%{+-u++tD0Z;cC1NzYx;0HPc6Q9WYcFK8p!?t~V^yrowx+76oGg`^n=Qomc3<vp^8ffplo8mm$3??xv7=gz+(R2eM6v{n(*fQ(BbZ31^gJJ3sU&5eqh91-Q#{}SBCJg5>9R-GR5Zn)m$&+!6thncjQZjGOufs=Zkjbh;F&Wxu0Fad<w_ct@_8ps4<o+HyBb9~s$bk>Gt03ZuHVt2Xlj0DZ6&+#DxzhNXgc(QO@bp%_9p-0RL3hXb#UGMrAzRlmIr72b&hg>+Pdl*7VQ%OhlUw$fz>ZR9d6XdjmP0CTqt0YHeOEj!ZrujDi??s7tBXEmo5jPy-9U3g^6%oi;#m&)hj<outCd%lh{EG4<F2s>Yqsp%5R8-Zb8gGt^7)(#M*iLN<Vw_Y1CSG74)hqlIVrEYMptK)Ardo%ZOd>Ri-o_rcrP&42%(B(OyhpL90$dr5&?|BEsvRvRPh&x-tufp-^Ei$PcjA%Ax$bcqCNRH+#RF&EN2-;hZQbVR-G1|r`VAS{PI;mVd&=EJj4=Y{Qq(&$|aghh-M>^Tas3*f0p8Fugz={x@}K3^97<!hTi!$<G%xtD?Qilv_+@Hvh|LD2-^)MP0N^A$I%cDG39oxnc&aQ`~!S@Y=?Qz`i8+8l3K~Ss4d6ud1b}PrTn5^T*<bNuT&LKqc)Eog%OexafM;VI%%6xAU`+ZOOOQBvi1~Cr0GN1_VEd@-|7@3o1IjyJRy#l4b1G$8v_5{zK66<wtfn)XgD&S(3E+6?vA#F1Ddz-LJ0KFBDIq8p)`p+qa_er3%k*vjduhYYE!W1x{P|h>0x(~l=2WT5bf{m-1hH2GsUikc$=fjIWgxqrCo+UfFVnopuz*2Ttcpd>cl-O@wRtK_;YqAte00BK!s(f&LRGa`O-;?)j8eo!oiIL596*Zy8!U{ck^-PSuAw^Zd}}2Lgv`6?l{tY#{-Th2lanZ9MTKD9qHMi_!fWjd`RL%6vo`pUlGr<jQ8!Z$gw_f|KfcYR1*vy7TBTZUeXM}2P`Dc#rbilfMb69_T7}+2`9A7WTUh=bI&cGH$<qcW!vO}e2*Ej)fwD3PLnGB2b$qHceBpLNuT0T?qhIZKA|VPQUf_k>gCP5Y;w;r*miHn9<lL`k^0SW8GO!h`NXsjGFLVoAJkZyn-(20-Uj|u0w4IMRD+}uFZB@`ly7;-`zS#VWfk^8#<vy_lv@ZLPeLb?%Fxt+O5jH1L^Eh!rb`)COWQNFub6mIiUvwmjFcdpa`HuKOSn!?9+e1g;nwj)EX5d@p-!Y5UnJ)b7lR(dAy9)?^BLhxhf8wHspJr3)kK&8bEtY$v{RjA3r$+2m^4|uQoqg6%vdxLkJAVun>T#aJ<pL&!XIGw?s-uT7%Q?(^nP}5CU(_Su2VEl^lv__PSK)SP`*Iq$~vHTVoi~tsI`1{myCQox%o((&yp2%W3gtlz+(DotnZuy_UI91PkHpb_=pb$xr|8kM@SfaOFcI&T~{lzd43#PNfI?tHTZl%uHzraT}51mUt<ozt&VZ`sn6CULV@D76XDum@HR7_yeDDo#2JoD)Xh1~DlDom{`%q-S@x)>cHO#>S8{M}4KlN?Vg`^I$7EK@G!BbHEqrYM76MeAAP8@=?REpD;3FDQRzEmastY5?gZqIrOIv#<D?a2~S^gPB{85Hej0{3@P)t;0%kD3hk%6R7^>N>&YscHVmh4W{I*cl1OG{jJP<29O%uJSe((wi*>{|J=RFcIDFtnw+9nyot3GH}Q(hf<*p>1sJ+b613_`}4j6|6-IEu7r=Q8H$wR0cXq4Y|WJVP~$`=idpXCpRQ-p1}Ky(b?TksqE+xRR`5c%fF>!dgMDyKEbX5dWJvlLJujXl)IQvdigjB1!xK3kjj5#Voj9W$OFh&E5;}lCV)UHgqY=Rdw%`Iu-ZMh4xQuC-9UcR^(?TNega$e6O%h#6MwqwLT=qvU9`W1a4Ed1QOP4ORNJc|j}+E0^`zh`Zc@VDo5<eFDR=L)1%ykPqbS$rW=?eTmYuVTF(GoqpzxYSRD|Z}-URk%lEF||^+@TPpCZr57v(KFbvH=t3fTnq@n}podg(2X<?}MQyUxFTc)wXriCF#z4Z*ci+>+gZC*4w~!QCj6q@4~sZCW`7U6C`~<=!cZ18(P>uC`cJ;yhI~eKxq9BUC&!2VsK+;LqG1D@tRQG$WP%A3nzG$BvO^BU6&ze(ra#>p!|rv}X*I;{w^(S~Yc6teB@K@rv1LyvIBrOw{)vfiD3>%vljZ4Gn2zFof2oE7wyxglx%rSuwnV7ycl5Qruzv_)+kWil-+CKPjF*y<)p}r;{H)J{RC+)fav>`qRI_MYUSXln_VOF{N7oTE{qfyS?c$Arz~5ojxBMu35g88-Vab*wLU`xM2bjm=ho^IorHjtSbsbEZXJiuWmK3AuLO3Z;Dnub$bklXRcY2KFwE4ID9-8^of%t!I07-Aos~9uTifV;9OF&qoy*fD<Pv%0`{>=9N#`Iira=3?hbqG>38}Y`AC;%{20afH-AUvF6zZ%S=>?>sGI+x;2y{>y9@OrXzf-mU*=wig(5+WMx(nT_djX@p$E4bHYyiX%O8dMnOxsuo8{}er+)HLHuW)h2iG_Ba0Tu@{xm0#es=n~;~Ls^<qp^_Ig8v;x4H`W`}&|k<=hRncpxp_f6=ea)y!?(&XCWSL{mQZe__aOXDp%P3Dtg1B{CO&j{f7SKEE5vL7pMH(+a4k7j<<NIv>8qhT$|%cMtEpd~a85zPK!IR|M43h81JiQvxCbCP8PX{XXmG_s}IZy<!Bkvn%(X^NRkfyVi7<gOkz?wq9OIO1ZlSY*>=zJ8MXl|L2CiCfMAjf;ia?03v@<OQIu5-CLYhb25(I)|}>0!j|tq!7`3R*H)W;iaV2&d?|#UAh0p)zj4G08E@g?;rB<ixQ0%|5jPq{iCLL?l10?&IeRR%r*7KTg><x1$QRcOf~pz%^pD^#IFCSUrFqeXGC>bAyJiq-3htS^N{YAYTvW6B1<HY1t06}00_MHeTXX7QpC>qV^zl(wg1_#Ly1Pl%<m$ItvWt);Ent778RIz_DvrsYa-5HuA3ax>8#nz8oUKj?no!_~43Pd}PTYo=?D>pdR<k-FC+MxmiTN;8njfZ&%-0(}n{>7uHr54iC;$0Be(isXW8GqY;vZd9?M3wavO4uY_#gLrv~f&I9unSQz$0y&|HUa>!cQz<_<0k)^SS536E`>E$I2ZEy0W`?@*nm-eAst4JiA%HIM{#n(~I4yJY{z$O5nO$kNGx6sGqx(y&oW7%b)70@Hr!@ckh?|1IncIYX8l@yQ=^6M|HiDb%}VaYo7wjZ{-(n-@Ms-aWExUuV*_)&Aaz+-+s@@Iq~Exw;~@7b`L&G_x`f?{;w#vGx~}K^zQv0Mbk__?7t+(m9PJ_6P|tles538?(F;tX;=NO1M?3`AGVWv4D$Xnb^o{vP<>a;zi9GSN1Ff$ubd3f8X8Ja!lJjDdI`)~j~wcC3>Ynzt$z0}doOJx&%S}%*~-*o1Tp&B?G?rdWhAa~@!xlfOO3$)W6_4nfB1>=UwxRq+j~EKxBtr?rBwR5eu~++tgCiIxyg&KzoE}rH~j9+57gAN|NhlZ@td3cKkW>qdOqOA-Y@S#vE5qiP2cRk-V+bKKfj{vSnsEJ!NO?tX!>UFmjej#l#G7&{q*~{?_aw`MG`q5Z6Qv4x!4PM{Jo^ODI-xWtJ(CVCe|{GlpvrHT*A-gP;!n`21&s!UNxINT{doo<SUr3-Ng_|R1*6b0fuxy`PvwTV~WVK>2xp<43sZOQop+K9$W2IeM;)Th<=Rd>6Bu{`SZo{v=U!0F9l8Aq5VR9m`xa=44_jZKj%8B_LBZ%`hYwNq_w3Sb6mLOe_}-rKa*uxZcc!{V%I{nokI38P7$oqa>)(KMQOOqb7wv<FQwv|W7jfu%NvxVT+*{yJ)272*tl%;7Uh@Mje+}&OPhBn3se$E63+>;A}wrRhSCaMo+&FZB?F)JWZGosE_%!5ZBDFidHa^<<hPXsDRd{qzd}jC^h|pe(Y{1!Iu>p&XLYljx2y<`zeo$<D_knm3r!ate_>yubnKPiDIdSqeRWB&Dot)v@taW2aXz_@n|C}fm(^l1)$BCgnTcL|9p?A@?>`*48_JQ-Vex8L|8}20eYW%UpT7CmuZM;FL8SWi{+nGcK$p+!-CyL(Al1KovpeM@#|iT;EL!mgdVze_WhXN$)3z7LLK-ok$}e5HJq`yH0<1r|B>8Wq#<O4xT)UlevROxlX5r4q!h6CH#0>mc8SuFc2w?^R;25M7ST@Fma=mhVVr{dvGy3AV4<x&aGbwog7*e^^HYF$-$i{H!)z6_1OZ;5*`=|qyEpQx<LV7IUS{*a9uFTgO^a8>_NbG36K+n21UhrWP#Zcx#f6<7-8|q|i%Ao)GeK6{2BSm+X76t8_8<Zc^o_|iw0n<~8Ye_D|?`^(GMs#R?{k&X~56w5JC*alGXJ$9rR@P`mlGdo$CoCfd42)!^u*gAp6LDm=v;nC7INk0l9*Ul;n+!;LGm&nMkUrGipv$IlG@I^yM^2u7^{*qxB95LBJ4E$4j>5Cg9YAhQ4DS)wq+$~3=n^Fwc@kl@NhWpD(3R57d@n}`+q<mYHC!e^+G#QRYk9RU<;ng#$K4;iogTb+H`I~3zo!)R>G-^11kL(6ImShI(E4=PJ`uKA4;>nB^mH8};9pp_)MZmMJ%Q;zsc%SE&`2iF##2h!K}QCZ<2|KUO@kTVe%NEJz+VX4NdA81r0C6+{5Wtl9Dj~uuZhq^Uvd^M&;mWzB)hKIsM?TQH={^zR&KVIm*ulR4n`OCZ_#|RbK0%{V$4XxU?7%f^c#Q39znn>pA6cSwg+AObiXm0nY$QEB=4GSE-6To+|x!#{Y6`|YES2L3gh{rIH3skCf=zRnej>QOeK;%jCv>pDXK**OeDj@@yFd4)7kvo@r)%J7<R_VgX;{l+wFYf^RVEq=rzM)yKAj6SgP?#3&Rkyq0>lt|NdIv<e<IRtI}sgYfDQ9M)WbM>`EhG4@R>(o~*&(&{Z8H9dpufq+yTz=JZ4!;IEREqZ7&BM5(Y?-kBJQ<tY(+n!s6AUoIO?6cN(hn>NV@T!uR5bk)EDi`>)+hQe(FvyCXpVaWyQlUqV)Q5W*NL3eN14Q7VcNdXV_Kp;pN=k@Fcrw&@22F}qe6d<XD_}hxIZl9)f3v=0>|4t_v>PAw~nx*gStrAV-kvH3h>d0)2?m)^6E$d>mxC>Y`Ldfu0aTsQl{j4)~mhYp-aexN<+#A-*DsNl1$vwAfsB>cLHZAAbAX}*<87HUFO&9gXxTr5%j(k}xuFe(kPI57yudYfUJih(;4d)rRdE46&e^mOn!=jU_SxO?Cv!p^6FwKbgI0oEM9U-`F#~)<g6dem%G%hEiwbeO8os89CpzNvrVYF1?Hi(Wk^|f@lOB9FN_)ztzBgdqF^$lM^LV0BZ{EU%O4BLnF%2BK^pGhZ-U)7DqYB5u(Vb&5(N!y3y7{tW>eoW;DR$zAcN@_(TIK9zXf|J><sP=@m@PZ@3Gm{I<1)D=T0|zN4@8>INl{@?-c<Kq>C2v?DnI!PYocT{Pxa2ZX0qaTL>3Qa70-NI9D!GM=Dorn`S_wFoh(1=JsE0PmEtIAlbR81)8WIcB3RMKLhGE`3stkYbXz%j6?&h~7h7IJz=eU$D1-+bwA?s$9L0WhJonjYg9)^e3<MyF@ye14Sn`hIPHwbu89@LVK)XCOslY<j+Ps#MMa+|7sCx4b1?jCQZFoT4pD8=ex_M~5uC0l{;iofpi=vBL(vUw6Z?1;xAjDqUwY9zMz;=4&vej{n+ff6UF2O78s%$v10&&gV@hZ;+;B>pJAUbOZLN0k?Zdaa%o)EkW@lY|ZpKaJCeUHKdiavj>UbiP=gREt2}!y8MW<U>I|#kC?3LpvRA)8o%6c1V^}G%B0!-F@`Ps~cdXgChs|ErblsDmct4LTlq7Y#2E?1H7Zs?(07**WPX748B=a9EX0JtR(b<&H3FZts&YU>}?y(kX|3SNh7V~$fO9CZw`I=PRc1IC~`sx=>?BUYIVT5L|yYH7&J=>HLrwYHt?v7dn=B+aayou7E-BNk7px_i7nj(U<&@ol$Bv(BpoJ`!!P6Z$m239L|R3TReY4sD8*olQ;Fb>>A+fvneTy|kL$+28Km8k7r4fg`5{GH+~4@d5MOWr2L{9+i?~G@2Bc8SpXr-S8eKoJUrY*u403`+P_fF8;_;HV8l!^JUq0|JEM7SK`DPB)<;^(s9!s)XypXBzF9%(edRreGO-8he{AZb2!?<VCf*ay;u_1j>W+jAgo67k_iAZnWWKU>(sUjD3dIIpWvnN^EYCcbeCNt#7z%rtXn5;Nu&xCu^&Bz_w>1<V9yEh2yB&jM)Puw4K8gUOt8N$NdpFJ?)^<h#CWeH>3#^`_wy%ixP^cw&tDUs9ccY`Paw9*Wwb^=GJkr{FZJSb>P!K9t#DlNB#P7v47B@tG6a#ByLDHSWh#ss3vpLS@j=Mj@mFy>>rtvng>sgg#tf>Tz*4|<B9#v23g9C@x5Z0a)WKVthK<h{Py+y!&)N<H8+P72^x8$T(sFCvrMD)3PPiJ!A3O&oI*Bi57*(_(VdjMI(WDX4eExQOCxI^`65e9RF{Q<BA_`5SaT(Nkz57TQiBZ&e!?w@;o34J6SJ{JIavZ#gx_;LcD=-pjXlojNb8)vxraHSmt;AtiKF;7+=Sl*fTK7P4P*P!Pn?nOm|^Vs4GGa`YdY*?C>|s7HhVM;#(P;j*2tC9#suqHY;p4oBq(nx%Uef%KZL-9=(u#K5RAraw<p8)Xe0O1>vY@L<tkWD{|!=7gItY;o*eqBd4WD(1y}HV=-i2)5~%>W1yj#5VHQ7jhGF(#)ZOZ`L-ID38=;47G<c>XX5D?i@R|Yug#M98Ib|<2fMz27<iWxa(;((7+JR-O4{MjlD-BGT?xdN!E5hR~V&Wl&;y_x9Q1OSGtjuopOKUhjDU7L(+L0fv`)uvHS83vao55rh*Lyugd3$eId;Xi>Bf-si~%-ydJ&wk09Ih+c7#@M!IiEyk*`KNn7*bbR_O*rp+WrF^hr4GM}a`Z!JtsM~43qewOIhV4DUv`3w{R`9r4Fb#>F71<}I>?JMnIcVZlYyu44aM2HXc3UGBgVSUpWzVr0`9T8TT<K;nj7stI78qM2{>0z^+Y92|G@Gi1wL~=_0kV<R}yE>@sOCPiW6305JBCcW_{PVnN{}PURHhSY9-l^R+gwJo`nS47my;9t%VNh?e%y$;l+vn|iviBjo4hW0y=41EW{+L}Jyfl$0;7O-KtNnAw>4N7lXc0~Xk)K>NZl(XkfWvGg-5A_;5`3k(2q>^UW8moQK=F<iCk4qFp4%MvXHWk#$H-L8jmIw3yLcSMQgu_Qd#@1L9?eoW(&*ufZJ2tK9No#$1235HC7Tgw|IRh<%b(CzH$}T7AN}RM8v*m;y8C~^CV&r1cM}A0p@%wPGz8Si9^beT)t6sWm%^F9vz&|*Z^W8>7N>{-q^d|31y!~@U@}gwJ4S6!pq@ETfXOSNr3{{YC!rp7Y|0kVX>k1HR3ca^o-0mfaBu%ue6%UX`D;fPG_NyrM&r-u0h)GvqcGVK<tw?q;oyP&2{DuT&M4Rgdo8t;(R?EcWC2~Bx3V!f+KwYBbn7Gjy0b5Gvg@L{JegHvP1qi$N&3`fM`bqnA3q(@Y{<7cqIbIKTHLqsJdy&S?1-nz-SDG2(s3#EvM#D}6a?$gGCM<iRQwf>)6sA!5p}{;k23-*l;cIWog!?|OuzVFByuzzWQK_QhrhRdX*tQxhr@2g(^R<7oG`w|NaHo=xep@W+^FG@KI1`cKb(eUw^5}0=s!T5o>JKYe@E65cEtY2jNLjac9R6*Bq)i!j-hU7WAvr|En|J7&S%6_Q^&Dg2#39Cjl1ghX-2rIZd^X6^n6;aGpBUR{62J!jmbc!H%W*hW2VRXjKUVbJ2e-|VNcSUL9v&l|4?9(o+Q?a11SW_r%P9DT2Pp7%cnNDUz|7yx|s_k3zy0eO#g?~-E+E&-5bYOpig8u8gy)hIv>|=c9+|dAax4|lTJLBDzEU<u!5;lQHWYz0%0YJM|T9j1jZuZ3GhYZLx~t)h$i1i*!kNg+W$tUnq^KRB?2cg?hxa$Q>_jz@h!sVVf(hp{w29p16t;7b<*<Y%OHH^cQ^+pG!Hayo^=%xxBc_uwv^%Ls~chX1i@f7Z+}HFU>9~Gak~%{<4P0<R5im^s{n~KGXg67<(Da11^-~z6N!-cC-^e!irL+ou~-M78cAp6Sr#RQLB)^GlC~|@L;8|^cLv0RDL*eg5A#5iKRB?XN4Kgj^!t0PZWSCO`?!_BCbzH|Up(3H5>Gf)^M5%QZ`0-~V^puZ{kEsd5{3+u7C5==8t@mvB4noep_BMfqM%6*Yldr(uwz6t0<O*G3E*zuXC>)$rOzsoAuz(+$Ki2i5`x0_=+RDWPCSKCDPoD7y!wf*DRZI6%}I<wh7rweO4q`De3UC<a~`tn;T4H0i*y%DAV4Mv&m3LVtFtK#E^cM5p)mN6I%z<X!z7kgjkvOwI6rOBPoGdXI<!_?{)|s_GxPf@TiK9n>R8SALI^SKz<B8L!=XT$4mVHcz0V5V%Y8tsRn#c{k#~hQdYFe8*_7TTUF({H7>pn;st5(!>|wG2I%U+U3dk*i;!;4FI$VVbO^x<afKEfF;`wX=b6RFw6;J)Pd%ATPp0@vw5YMh`lOWbwi;3TuVuHete)GZ4bJDjB;{^@-gB*@FfgZ6Nmw<<OkG~b8FICOWb6mtegkMvCwrl#Bjh6;HhO@A55W+)C(<gH97_#~X>!6WSVsV@z5kIzwAab|<ZFP@Q(8o>+V3JHC*OoBSv<|=?teU1?khp9<hdUHGZ<N_@PZxC+O!*v5SxeC&*F4Div0D=;-JB$f6W~w$Y3S6DTN*GNB@RJ<LQ;O;QE!@2y=1Sn&#+arfT?EHW1mq1clP3@3rVlHQT?0SNv+OgW&lf?@Josj^0RG@hE6XZjChi>0)wP1T$>zG260QOo3Zjf4Tv4d>&~8*N+<CmYGrxXnC=c08rs)tq@>~&lMxTidJZ12*0}|KxCWf^?O*~07X&$Z-d@$s-Y@TMa^Ey-u*bp}LH9j%?UWt0bw%;5UOMh*x*sO?3ZYO7)OE#FFf8&dH<U4|**F`@s@cm{YNEATKzTSvrog3WQcP>WeQr}Z&1ypKa1?n|{HzJ6$d-M^f{u;rac>1_hca{ng>SJSy8tnqG@avo?5?}9#j=)cT4h6oisl&OERXVgbIX4RZ%2+Cf%%R7J37s7J#zswDVhNHI2k_5M5E7BZa6>cj`7|q3IPVyZ)lTwM_9=+l#e4BxBI!}m`y4FJ^k}upJ!Cu204nVCZa;>^kO>BW%)%bn<nr~4>XW|{^8G@=3O~m8mhj{1U5vr_`VBCfcF!2bU?_o&;Aa6nY;D*{4%J*B;|@Jsn5=_omWq?$@IXmUA$j(2R)1hS0Ao_KHDvLb8&?VLf7YH6*1*ZY7J}7j(J)AxKCRw(MNC(0@!!JN)UJ<P1eUsP^Q2q^_n7xk%6y|QRUY2S2Y|348@!OSG=ge;5&T!>^L}6`^PyCcyE=KP?6Dkxpa&`<#;Xk$*{XbJ^DR50QUr$SYcAAL1r^PJNDDx*=REOu#BX!Xc4eWqR|$&5yp?>V6bK#fYi`61)SrI(u77fUpQ%l$6JucP1jRyK^(E-9i$`eJ{)$ZU8+!Jy{6$vxKt_SriFuK=4-=L$W6XocG0=^@jN`cq-Ei{^S<1ELy$K_nS5-0VDlT|-XK~8+-PlrK|n;DHbUlRBDh9LZT`ovM<;*$TEYscIK-oJV1k%6)UYq)w*R*9&Jk~x{v1;>I9(R%0MMOeMh17Wr_}bj@G*Ia47O6gsIMlvS~T7X{U<f&L7!tavf)l;Mb5b2Nh!(I0OJYNNGenZST?`lMBXUH0VM28C;b6%Z_IFRhOZ>~k=)WhZ3QM!2IF35d+U@%Bd6+FHVxcBSHy$gN=7jjXi}~o+t%;G)%Zp%3F~2GNKKyUu|hrd80%7<-8Pv-kew91gw-?jy{!7U5R~hzel1{f*?kzMF}XW4<hNcdA|&N&6+6UXRGf4w@=)ePb{w?k-FDbI)Ai2?*kF-U!K^0r_eq@>g2|P<6WU7J0scB!1}VMO8U0M87n1Gb3+@iX;8AuVRtz0TxgPx_;dO9HPPXecp{JcBdfTK7xPeK+9VBIhftqY%smvlw<lkX;{wDOFVK(SUxerW*han(^=s?t>vnAaN$gKeY;V8StR=9+ix$Bjq4-CV`j`SkC`}EBIo)tbg<M6GvHc!sSxl7bYwqTGWX^*c$@q+jJ_AWM4FD~yJ&aMPwiz^_Tp4HCzJeJqppGcU&PHrL3&F^5EMwtGjINTZSbV&KSCPWMXFfPwhB2JKBVn4ZDx=t;dc}H9Wp}#Jkq7}-M_}!$4kU?{jtrVTmr#+X0y_gXpOxH50xh7`@x&+Grd9bPPzPu%P@kh}WVol<+IeYrp&}3%h;1vNYoh%h&5I=5Jq6itfJEJEh9pxN%TV8zz(?-Mzg>!b~l$`f`I3i7NWVY(n9vUn>-sjunXk_aS6MOW~MvD%yNrpuL<m(G87QW8*;d}SD=kgxpH$`e?_UjQDzGi1{YY>s3aXEia+-cnqxP2rK-M4xD#_fd5e;aRL6$X4O<9nTK&7SaI9a6GhH@JLka1^cIITiPu2-}7MD~Y+B2or-{>&>*w1)s;vqYPs<HEOi^!kt9z$pq_8V5V&kk#OI$`ZCMy_v>0HXIJq>uO>L)?#YwUNqxR)y82w7zb%dQ<`B-FL~R0*xbe_|OiNgepnxLcQQ>13fUS$$Dni?p%obe)-lF_^^c7K=uSeeua;1vuyqY)p)LyhqAqrLFUMF!7V#gOH&Qo*9pM{iKQjHs+#T1U}KYApn!kILN@GUi8#;30QdRTk~uaj>l9j}yc4Gu+y33pc>mGnALcv7s%>k(1KkT#iPWjAdh+N}Ty$6>b}cd3rD@@CwpYSk=ilLYmnk0_W!5s>7%pOFoC-fU{Vl*ol%w_pNz82f|C3}9Kp1PCi1R!p<KrLr0WlDjE#gq1*v+oPoC=9L>bMTWSU=A2Lgaj4&m%qF-o(L#OL73!!c)JG=ZmPg`5e9%_J7}ZI78(wA2UCOzZDCkn1ZMdpY#LJsVmtiM8P!5<uVzM`+x&qEZOgnybm&zrDJ_sw}vj7p!xB%8*B?*%VDCN(MsINk73}u4^f^ufzRb)ZUYl~?fLt+w1Z|Q?-A+Rlw`zS|^XRW;*PcPUjxUEw@n%=~cl(D`@!Za099ZKrp{^T}rwOY(cX^vjf+6Gss3{A7O+5mRUIIJ`q&Z8xEAvyq;fRCmv{{8+hdoSHi@Y>aoxeD!Dk2$IE68=z9DGKSj`cLuNe3}dREKKvVKNO0q6D&%t5~j7^XT6vi9q@FLCjtg9W|9To6A88%123M=h-+@7Nils`)fy>0V8GzGjO21xERa5okm%yc1BCSFoL2Oa9N<U?;!O(?9d}~$yvigV_Z5W#Scm=ByFcuuLyF){sFa(iBrDfp?Ch#gD5Q(#zL&T7my(cSw^yr6Z)&A^7hhAIepn1c^5(9+bR5m6!JwwgQ8u{yE8tO&KgVxZDXkDx(Ts>bWUQS%Uoy9JYns2KjdB~Bz3V#I%Ag_;1FM4$<ZyW=p~y<h;Uy*ctghj$q*n8B0pVZWH0IPlmfGzm4GtHZ%kmjxEYc%*uR=5y-!Bv+n;-o}F${916_kr?foi#RBIT!g${1ad0eR3#p-QHX%gw@lK%E7xc^0GbSHG3d)J<bhJkbZJePD6%JVMw%6>M3-$6_v*LWPU}`EKtAC?wD3&Ah!J6@(-q0&#I<#j7Yd*5n@WyDp3}WE;vP!?;Vt+lW2qxm+15_9mn5Aj!}bW%M~)uDYm!iyJ@(c3_QMSEo4DS#QtK)nHL$S320$)B(9;QxmO}V-47T7_ya!(-3J^T)({aicgqpq`2IiUPQTZ;D|UX{=7k|8#<Dqos+t51Pjd7hJhnq0r_>@#4P6L7i+&Ru6hD$zO22zpQ7O;*9e)+WF%cf+59*5W}{(~0_F+-#Rf{4FL^IhrjaMeG-8GOtNN5ZYA@%C8xxk661O3Uf6|}m<cahk0yh4HDs!n<o)l$|lcinru9n>Q^gA58IQh)5h?B@XiC2HfJ&N`W^e7VP+%dhSRyVOtbEYb5fF@>qC6_U9`!u3KvzRuC^xf6`J<O#!gJ8f;#MGy<X9S-S`RqBzj<TSd!4nBPlDHXH_I$aVr9SR|w`uQl1D_MaLf#qiK?I~nVWUJXeRTNr+4#8lqBx8z_wK>n%+I26j-r6DUJu=OG$GYW!>mRRz;|nkIO|X16py?!Ge7@;2&URP!lQdOQi9_4he|js3OpA*J!|lpMBx)41vz?592;|M9mOhYMgf={Y~rDDpTw<^pcig`{aT`mWYWM6@MNVzf+b2*V#z7UI9JCYKUd-^5vGdfLzs}jv$v-ekeR&c&3Iy8Qn}oA%MVEUF23ZX6r7*ZwXmF-eY9mRGEv*rC(b$Ic>}tmSIf;ghtF}Uu2t2vw2i3OA3vh1j~@vyU_ltpq8_75twY1E=QARE7d39QiP=6DNq)shxlt;yFG0+s@8i@25b^Nkw;f+DX@+LL6jqGr4{D=Z5Z_TQDDzVK7~b|oclJa=e$FPMjhO9mDzVUlq_K0MB%?u9(0dC#$xMRlm&NnGzn?MFC>w-&5~3<kmkR>y=GcWxB)S%D1d}6wS8!T3ih&}DqbdUUis+Vw;gj@gf&xBt_efJKDXE$pz#kDp4h!yy49lUlX^<|#U|Z8s2=d6OwT&E1Fyvcg;jJQOx?sK_&Dctn0Y{JC|M2H*vH#pui~0J7a`^2;`j^pc-d;J{5{SD#&?N0L_4ky^t3%yHL4xupoz<z7SCap7Jl2v@)$y<M>hiM6!Je{Ni@J;If=JI{glhLPGFx0EI&*&es^?9#O(&G~LA1i1i=KMmgtpaGENQG?4OvB?&R>s%4^0y=#~7nR^d|1>(+e@v&MjJCy4xgZ0h@QWoI29zXox@yaeyF!kMnW(3d#I%n7$eA?CccF6M|Q3`H*gl5z>TvbWsyJWvni0<f?TC$)}}~qXdfrC)~ZRR*9^@Uzrnx2Q4xYlqRQLd}27%1V#InA+1m*NvKYkCSGb<u+}m0I|CLO&D0ByNZoYu7A==o|141&iaPi%mXav5WBZR&cP&NMlS0pfT9i}RYPwd+t;;@<PPB_wLJh&l{bH_a##kI{!p;%>9@+wue=d~ZAWU0Cy!=BE&9Z6SgUMUT7Qut4NaST9iPR<2b=25=aT&GceoKM7+-Bl*A#T_@1BY>h9$Zn5%PvH)Heju#<Q+hS%BL%djFiR*nz2z6s7}l2G<}W*B6$o!!+%pEEq#h)T8}cRd#IwZr+9*}L=QP`pZ+4UgZA#WkB8mhsYO&X2_|zIBeM2HBfQ5k{~o9OHT%&zS?!jXaW8d^rtlY-PVW)TK5r~RYx%e>-rYD}w$Z>B5J*n7?X&hl1qt&-l8l6H8jtCgKdV;&B6`lgy&B_K*)&dxClL%@LID-d!qhav`&Ra1Y6xRN1V!veu+*Vm<NB>*h{0K-k^F38)l}8&D#0jtES1k_XOb%a@a`w1FfXp^<<+9zV!^k4ocP)7aXwU}?$M$;apNeHr}Jj&$aZO}g!a@nAt>Ar*rKd%n61d;ix=#2-k#JKU_m)c^>WQQs*^<AvGu|2sTc2lDoUA_1XvCEp0);+3?emt2eLdyEAKiITxS=My?H(A6-+bF5qFqODYxfMaUE2|K)=R*S4W1&VFIw#lKN@MVJbPVf>Q#jZ93rDA#EqDZ@pYI1G{GjQR?OzD&x;>4YN%JFoK6}66n*i(0p<BgPOCAh_NTiDw%8!*YAf@x1O=nRe@J!GUz0+V+Xn(NNAdqAps?rugT>#=D9ltq0W(2;5M`}h!FlHNu_}OMH&^9wk99sKlEfOp(ZA!B4=f;n@{r<(Zc0bDT&PmLT`lFxe{5Ax&-GH)D}(>m#m6W{=+TVuKF_f4f5BYRYeL334$%VN%w^nv^Q>NuifrgkIojG_QFz4pFhgxVmG(erDMST6iR9!KeOR!>Xb})-iyUDa$%62KFRx24CAn~NhjOM(7J?Tr%dAOXc&8JPd*C{ob-VNp5c8f!pJnkoZ$`JBuEaY5;>IkCBhsK))d+AIZ}u-DkUDvTk!YUiy7Vm|G5GFcoK!-dTbIj^>O?U+Xc$<B*9TS=$<eA-eJ+ltr+=+Nq8`sQkTRRpDU`;b#()Jj$P|T2FGVsBrx%o<L!3TI7TbzK)wul$s~YrHM+WSZ2BX^dLT~ubWQ;!>@iRkPKf4IoZf01&WfYA$m}lmypwu;U32Ii!n#5-Biv{|D^9S)BLMf*wfJ7UQ@r0SSYrgVYqwTUAybhXxYsI4BC#O?nY?t~ie-_FawT021lxd&O^zX<)hGwSgK(xXg0u#wtE#;qV;jvgFbNTp<Ay%JbaFqNIF?selE(*Mu4AY*0%{;c1q*%UV|Jd?IH~~8F@wU3q*_$PigM$kqfr>k1!rnwhKDS6j_KnO^EFRyrxYj$ka-#jq;Q7ic^=TSG>9Cq2QWW+aFA-Ph~oYcvU9=bNG$brd!dt$k$}Z9LM?Wp8D3RL;7+?)to3cko!od|A-&=4j-pX4fI+fsWZqy_(&-T{o?uEEvY(#Rr_}~f`^J%DAx`!bLC9`{Za}1|lo|z@jQ9K5#!Uc{dQ{|4=2nGcd12r*G5(KRHSt2q!!&99j9-+tpoke7gd*ANtcY)(hiL!#V#(NPG@X>uwPq|~cP3G-&~^M~Xtipsh6S1`pCxd5wOlT!6l<A$I>w`h+jfKy;1MTN`GCp_+qjsYi8aDi?tRH<{%zrPwfMEwJk3hG1?@rE4zCZm84Q&hrEgc8CgM;-w-?KE6o3gyxKy`%BeBt9He7+DhGyerQ6ZILfrJrZNfgUQFjINybqXbZ<c5A<F$;WY^V~_!zoP~oV3<P0LV0HdIyj)c;$+x5O0hn@kO@pO=5YiSvDwdI|DXC86dD9WTeBG`V31tY>{B4)8PU;oQdM`MXd?&5L7i-P-?v=ss6pjb9ERe7_Mq6L1d#4z-%QUpj{T$W;Qq(y-q1nT?{l{0$AmT0uH~B%GPH^_2o(C$>DdP0pHuHuO1rb7BMo(?JYBZ_Pf8{ze=>s?UeQ$<eyEm0nmS!B7Mz9KiQ^}y+TLr&03mGrL;atd8m=NJP8<(>Vdyf^mRX;}1&9+`%un>?JD?up&HCmFI$?gX+uRI`7mh+|+H{l|>1$!t%#I!^!>YmjLsgHuh0?#n{+1`v?v-Z|vZ_8)A|b!ofl<7igkHFx1MMeHjdu1W$u*AHfjGCJi0`|f4ML)GJ1i|ibVkbvt$61iCB@pLh`xr#$G?1mtwIPg!-8W4$iVpmN$TG$Ut`D7U+<U8OSimw`~Jj=IH?keKBYbaL^jvXu=t<EA{=m%^wxZ#hfBY7<vihgv;3fH1uh?*WBuZldni6uL;J(GV(F)T#7y?oM{j`3Sl7I-_%nMp{SL>oA2yg6nhY%*5emO@^w5t6DCTT?VOKo)!Ptr(rvw!VqpP(Gq0@Rl@K68NEyuKV<j9n8k3QfDosua)<EP{ScJ#=s3hPbXjPoCUqv4lwf&9y_9BX4<z5QW&u)F_?1gpIduHvtEj+(vKPT11G9m;$86*16PQtObIn@iFcoiVs5d;J_WPCR@6_U-HG`@IAC@|)3)pd5L!4@Hv#l8R4@`|#cVi-Vuu@4<}sj{)kTI+2h`V*Gyp)oZApMMY!$f0<WQ4`6U*9t9V9hV)Ke5&U!AM#3yIu?CauQneUIk5mGsoBi2W|2o=n|Mv_%8>F2(*!yr0ch09R`QOmDsataD8MH6R2sJ0f#IPde(b4RSqoWc1Q~ujn{u=z-z^jtkQ&LG{>6J~X54QODJ&21o&XU@I?&&xlOX#G!_`yU+n+@Jb5H(6LQ6jZ~mvQuYx^{%p{iN9wlX`O_VFueAHDmwDq4oZ%Pd95KL1PM5EB*#O_0U3K<J?bY^Ocr(7wZt7*wWR_*k6{1hps$g;EvgK<=B*@WIb|9?H5W9^b3;q8Kx+dPI|Z&GBNg~UPd9gb%&AWo84lOVbQ%eQ6T0Pckh*(IF$WF9f=epY!ToonWX8?R*p*BQ5`ekmVO=g_D|F>$*1ehmHUhTiy0k_Mg$$|hHxAvXk3)EW!U0umjq!DagCJV_ixDrNAo%;o_?1)xjX>S!tN#&7d^mAC9)zymz~VEykyTK)z5kzoRQ*3DPV@KkI6YSZ#}z8lJZczbFXWV{Z+djCMKW|OtWm#7IayI34JK802~K3^G+#A20VCp(Fkyjwq6fH0!Pw@UuE1hY_4G)aX>ML;{JrFjbkuA$`>C&20n@|_#+FZj-N^Dmlf}iM@mD5{;X`9i5X%whMC*65la{1Y-Iu&!O|iLNv!Ir7Bt<3q>AxjLQXm?7WEl9D0ZFv=4;I&qsh&E@lE3$*yl|w_qRj7fyvommiC({l;fdmC>Y9xn}UVW%saV_o{;FS%C@<?U>skW(ApS>!4flHIpvW*tJpesx>>ErO-lKLgfrp52jx#jsqd^(EzPm69#Q0<1Kkh1?|Dg2W3xEYA#s%jZKA%B%eqK*k<bTyQzcq0nrlA8WA&i%t<r*Q!JCofrn<Q%Ovp-oz-FaVHeVTN$6yE>VtBwN#Bz|!m<t|tqU>o&cT;KhX7?LD;TrMIrWv)E488XyorFoDWy5RaSx$RVk-t_1k?xb7>$V`vNch!BY_AvB#NTE#IeMS<rjX}+kt%s4y>dJRO^oNtyS1Eb+8Z4*4(W_tqH%`|x5Uy1|L3t0o`^Lt(noyDu@4l{IEG&|%uMSxW2gHHDlfd_*xXsBMuFL2(m+}+w?{iU#(@d#KC*IJ>6WWItIQM_!8Qr8a<|GvlMh`FIVHhFbNHSU1~Xp;@=WgqYJU>CvLywyoW_Y2`pWM4P2pnNdJ^YGqNNdGvJBbJ@HluQB(;z}b$VUhBvnDRsP9Y|NQ#v0<}BBVU+0TO#5i@vEKzBbL_1OLbdNiODLtU%WxYl;sZ}(-rf21|>^7d(m-98`$DQOg)PdyTDO?_#pMxr!O;z@u^AZt#%IRDjt3#ACZCQihQ$!?%k`^|B92SW2JMN^h$E2{ic3jLH^(V)pyG%3mPD(^)C{CPlofv0MD?*R@y_07|Flz4bj#*D5hNU^etQjplaN#m~O6BJmQ=?Ak@Tc#+!-Wdtbdv$9%Gjdh`l{zEYcC<U<t63vvq)G1s<xHy)&6pN8t4$<?P>C1N?6#Cr8as4Tv!PlrEgAZ(mJX@x#eD6u~kLGPy`Ji$&O}bnTe_QUvX2e$&z)ZGnvyo0cMt}gt?7d9`xZQhsC5k53G<AJWU{>Jap}<4!H7jSq!&oAGyYlea@_%*pO}WW5IiKvveAU5a;YMa8O~?PFAl#dE8bIy)+AKyUoq<y`z84iBW^{zDf|J>`r#O1y)yx7k}@zwfz-am3SHxHxpvW*>1(oN^EZ6CtLUEy(@qz#I~|^mZ4LFBu$c5qgfH^t3<3dvwQz^6NdM?YJctZ(j{`i8@?wwA#qqEQreT1BF|lkiXnf^kH9nJ_^P!AbdmRt@zB`{1tr&YwVu1nY2mJFH$mMvKhdN20NjT80_YHm=Ab+SwvRwGccQuM6cNkYDf3y)c7{pKx-(Hm^I87}O}5)a+^fN7g*jfjYt|h>2}3ashnj&eSf>q~Dg^0?@u}rt5O%6%e<v`!<>2sXtic{1-@gW(8Ou7*9)v5KW44Qv)$&)9M*0sc0A(xBJwdN~VZFA+O=d-gVV70v5g~>Nr_(tSEYs&hFtM2y^?G`~?2FNi4vyw^j$jF)PmKw8zp{&rQvtojkz&#Lh+m0BjnJ~6ua=ueVf|@|TJI%beIt4(i50%?le*Z{Zw8XNxS~P-=VtEajKR||)U(C1>e9pS-MW!hfOI!vuh6JIA11T*AU#XKXp?}`clkP2I?w^oLI@t|@O*f;p99->dN?Itnb3RIgMv-OKvbLB11<^WmnuY53*%LL3PtUeWawW}k{2^aH8N;!OTHkh?R*BrozUSy0t^=l4UNn^h@HcI2s(>ye$YYq?PlG+S(}VJ=@7-H-z=|Hi8D9(w^y46?o5&&y)!=Ys+oL_NZFYhSA%3jrcbE8?08}D@T1L+bFYyw<A4&Jtg3K|!ubvuSWQFl&AqbqI;XoThL9kTQ+KHD>E3~8B82rCgMH9N0AoR(NNnj5uQgB+@4pW`397;Emz%zP$T<Akp{SRqi>1$t<JQt!I3xnCcUIwemg%R_y4E+Upp^{gtaKAcn=Fq0b?)+Dt5$YM+<W(3G$yYjQruNSWumiy@p!SgC-INlm#k{a9Sb-Ci!&em#zMI1HG^xr2jsYvN&eHWqeBrVo1nM(6tD?4l6i!qg@Iy-A;Q~{rK@_iz6n#J3Jp;mgiYxtq8r>z3f_wL{@0_gM$e8OJ!cgL%L&0sOLWeSbvt>J7VqzyxoNg9k-DqsIre4<_O$Analme_L{wpqt32J(sa7W{+{1Lxyt71;YNzME|LRVCyk)397UcesZVBgkUXVO<<JUv&<P1W)nDvbdc#DyeXxo<Y!3f${D1)-yjMS-O*b;|RHi8)sQ9~jiagK|R<XSVIedISEPi{UMwckfnBNi+|K8E=!ANo?<-U(wZ76)48d!&35wa_yUq6UlSq3>4JWFw-S42aJ0+>ox1qDF|#FUoiV=!0MD8~WJLJexcSj*NpSOzq(Vmf^%2yrA`Z`cF)MYlY0;MHYX#gv<AHaWN-vT=?fo)G~40_{;lOvO*22aOPj=Io~gxSra(y1eYQgVbBi(8U$K#|C~EPXG5CpOyLlk6Mw@W^dp(LNlagh)XGk9pntB8-uw#SVBj5?Yo;TkQ5Y%JH^`4y-x3-N&0)_-WqP+%7Fo)ifX@KWly!qbOx@>qg^^%`|1FyrAN9+ERJ2T7xwfS2_zYe1mK{4k%O|sp4yVvH@&dFnnh<zVF8+t_iuPjCN#^G_USbcUcowq!GsSs8SD+awLz7!IN_tIBERUwFhg%v9prc#yu9JB<s&oLR|JfC$y^_&?NLH#&eg=N))8TE%ZhHc}%hq440lDhbhI<tyXCIoc>TATXkUAA@<eCW1X#X}C7pRI!u0o*DEdg6(;II(U0ch7zr{jZvXz>I|lID`+4uDAYq%%?e#@)naY<C8pz!b=v0wka*ak#ldpV{}g<C;LGuqdfa89DEB0m*AG>7pn2!QkZy)zJ$3ad!IkhQH2Pz9Wop&RjOpAydDm`m{vYytFh(Gb9Mfz=gw7)D~g@m!b9cbAmW<Twf4<Pf|eVt;B<rYnD!+q6z++q|PxF09p2=Ud-!Hqze`Q+u{~=KojUwB^p{8f5jw|15?C}FTUg9e)jj?^XlmWb&EJoaZsv{s1P?Wih)yeFF1i3sg8_v-M#R8HRN=|s#Y)|UfRa^_o78~xzY69IjVDsz$D;=oq1*21;OW8A5x7i>IuW@p+-?~mU5mI1Ch*0f5!{DmG0R25p#nDrn6U9Ms*srS$$fO00KUecy{CcA94)|Y^{d2JbYdMH(XN8;Du3S_s0jH{Yhivth=;d=O`D$<93_Bbk8P8y{P+rr=uOf#^_WT*R_rQBc|Ogl&OPXyc-O^f?a${p|YNAi7T+sX5$nxU7qpvXbiSOEC&gUalpyb4<9tbVezmVA!VI9d|#^nVw7mg_j#gc*!}nnj}{*(hG3@@sxTHou2%C;)!O^ujl^y9%c2zUpQp&aA%R(=^^$VLUDUsoUk?VHArK#=Hz0!<#T-T^ji5V9%o`BZpK@evZaWJMQI4pBDe;>kR{|XbL=OKs80HcZU7-?k!RWq)))4RU*LHSI_%EIUi8%L3QFGEE6Am_@enyH}y*1o@*p-R$LaR+D3!#uZX;WZ%1sSO&r1t<xqzL}PPeEQP&1aLJWs{9}MotSPMK$q{{LG|XBgdyq@6#uP<GiRSUSpy$lZ#$Yz7_xl$jX{f(}dF*e?(Xkz8`+!j|W2yOHGN8PjU}dI5VnF0#;3iI$?uX8SOQn(HHKtj?P;GAPlcLnF%B8&N`HdQI#R@uOPn+Iyr9@wwJ^l_oVDi8XIxwip%A(mz7W}vfn@vx;+E0f5fCa&`hS?Cz?CRM)D~c?>ByAS&=3<;L}x%(|BzlV%R=PuI=Q^DvCiM&}57@bgYI&@bin#+ptijI_*VyWktKzF`k#Oz?tJ&|5lx@6(q*KAS5wCx}bxLpT?%oz{RG#q&W8<2>vNmTWZsi3X5K&-B|F{as7cS(5p{Aq9(_m%{1BEF-ck~;}&-7Nz<MG$^E|*qfZr5=RC@`!XHVW?_d)h7q?-89$#PFJjMZd%xw8%x)=$(G8CaXemof5bvdgXKLvrVHxetihr?UXotPyJO01q>tX?ll8^;v58t=AYVt}?ubD!Z7>CMxLJEU8@GysSDljcfP5DH{2^bi=Htq%Djg}O(sZyg9N`kxp0BAt72Q?GrPh2(qIi@2M?5whqOFF0dV5@dr}Ud*)QxlBIcC~?u8B<~D3XRpWd@4!jU;5m?SFz$NRTg|i9#{m64<GZLb;H^W*nT)^xcXF+$?EeU^Rq!=4?;L@btg_-E4{mRaX_d^b<u<iBE^Q?I^-Kta9jZkb3=Rh@yY9T6BK309{}3lFYwGu<=3NJpu2)|BaFxE;gFrDRY~18=^t0Z=cF!_qcFSdkaP5CCTjaV!T{$GsP>ymxW)OR3dG7bNeDZ{ovgQ~coB7RlNaq@vMsjG(-Y2e_&BE59CqwP7a?aa1x2Rs}YT6iBy2*n$)a2XFn3MMwfnkE)_lfl3pd{C9o<j^Gznn)$;37GnlH^YHCOZMpg})iIR`eHu=ICVEj_xY!#hs?v)&x2AV%Cb$AT(i?WCV+u&sxjLY?0Y%Df*=?-to9e%;q<DNo;s>lOk&<;BVbcCe}Ysnd!El(!-Lzb{mY~;^GY!)3wN2z<j-Cvqt5-HixDQ$9fmyzoz1=YQADok!Y4&8iOI5CdsFDz|gz$Mo=)|3&KsPjpI0$cTgwCF49k~1cFfb6y@ksoYKXjOr8%E2G!!PZ-8dEbuQHRf5@Zrvw_UwoUj`C!+WMg$RwKjY&t0)n<KyxckZ)m+O`x23gm+!Tft5Ue`*=jnrZT6BY*c_WT_uACZ89IrX7Dd!RZ8EkMo9ycKliPu!kG1xCecc`}dfvZo>^hnQo2E%3GxFx(rmpJa(cAB<wk!s%dwhV-Fp7>(8;BgjO}BSm&Ez2&>Ldgt{UDYO6e?R`{UNAKEOY%KbrUW8Bq<Kc5{R4<0gFh$YseV@;btV!k;mocs2CeZd2lO(KtUlMIGQ3x>ZXXOjsQhwydW(nufJ!{q4E`HDhR-E+zpvNPl!6i<CIK@=R^<r34|1y>b_-n?VkW5^cmDbQF#rTHDa=CR@Nh6nF%Vb|#>MZFxYf8@fuS6AXqaUJRFUThSOA5s*z9tT$+4BDrxQ^b^<Dm|;H(+@~dC&V*S(<QV&kfH5ac5Kh!gg8#3QWGOt{IY8wK^=5P*rSn6PO+B<Um;2CYj_>ALOd6Lr?w$KAmbO#6PPL=Fo#Cp5Gfvx^Gb&;fFlfD)=Q-cTopyUs`Vivvg+%-XBqwCITyQBTgvc;+=D@ntj>|mz-v`V5az>FDd^cV224;#Z@JQQx3NxmvJxY2F-v;ZVScmzc#c?9q@ZCaJ4}+8w4OX6>oQ(o0o=dcgHPy<6{-veoe&ZEJS%RZf)+8HAmbIzDYJ`!vv&QcNsyibs)IDSVV%_{1vOKFIBd{{ly$9)=nc<=>#&SGy0?bf@+9fOg#Xc5i6>VtH%ZS%7n%fS8(bc2^W093p((YlG#HckyN(jAOjIGXn}_L_<c)di=4z5mp|mvZ*1No#gy|f1AW|mY?_ny-xFv$Wt8lVb)=-5^9spL<sYK%FgAqBIxvtZqe31d+=zzJzzOfov`}FBQ)i*X98O*V*eBpjZNbr7>^&uOlc~aRUR#9$gkUn^keciT)pT$unoGU3H*-`9=_?28Qecn2~?$1a$-Uu)(hX?g$u*^oar3Q0K+oi@a2nU2C2r?+yl+eLAmY+R_y2vaXVB58<^rg(iM366B=9|yeO==FDeg&kVf@Ir65VZU*dBc!Ci9n^>t^{pT%~<`Vr)k>!FsH|JB#s-%RH{<6y>-zwg<Dc_?IE{q#IXyfp4tvoP>*HvX)Lt#`7?XMoR+%B-6xfP6BNeCGiG~StXFb3GYVjuB;nd#h&3GjR`D$Qc5%sKiI)qYmh@u5lP9;o);DA3VclQHoLZ>9k(_SK`-;4A)oSuK`fG4^m$NYE!ZZ00XZ5G7tYr>5=tqw~+YoGoAeFgA&gm)#F)fsn;4&fbHsbD|NZ_Mr+q^s6xC7}&dK#d%`I8kRPi6D(7$TS?YVg%f<X?fNni%}5GJ#JZ!un9}J?TPtSLVp28^W?pHNpQ887VthU6htlF+~R1g37&Y<4T4d{54A1H1V)o^lO+y_M1c?V10UI9$0R+;xN0&w~ZGRK3*dLeN~rfrSv{iY47}d0C@9lh*?u1*tEeHUatlqLFnq2_5pVXrefJBV^8vq1j7S2u|J3w@WrK-ld_;o;p&RUz|pb&gUI!o6IGb2kbd{WE#>?!$T*QiI%Z*%m>`QwsH4c*WDvxOE=P_Ych(Thv0|Bs>5xxIi)scYUqrwr;;cbneAu{xVQ)>})Pa{GogsX&@RKiL$tXJKD8&xql)D^iPq%Wz*L*{9u2CW2RIPrbG`-*H+PGM21qoHNo$+UjVqzq`$HHUvN*L2H`PRHG$^xw;XT{4T{=<#TpX4s(lN-K=;l&_n1Y6*p+->QV-Ev`@QJdx~R5_$D`x&P&q{`j05KT}PVZb@)|BYP7qkeV!Gw92r<ql(U%e}a>L9Ms+;ayRh93>}=EqROfAD`SjKBn}6C~!9zWe5mXecqfcnL)^ka-B2?#XseykD_n-W5~7#i_yU#r0n}#p}J_>gHAnqW|v5RGm^W18*7_$RLJE(;}mc){H*m=Cqc6x*}KOp{ULbY5A;;;Ooh8)DQE8Vvby?v#xI`}x|WkgScGIJK8Zd@3N|wVbk-SaHkpH-v40Nc`Df1oyGuf73^@K!1&gK$X}&N|AhmGE=-dF1?PArG6O4UU0H1BSM+qeYV8&f_s}s@|8M>cQ>=&X{2_QvjPJ#rkFVm?^J{n#AI-9S$m_jNPNm$mV=>+1bbUjR~9OOgr+9ionBm$G<M2)83<=xAh#AxtvBW}hpp3K;nMdKDzrE**ry7Y}$%#rE`eK^i`k2V@M^;A3&vIfvIxtF4}CL@G-O%W6PdD5}zgVen>7F#AsiVk|m(PuU8vq(R{%=(WSo;yeEv#rk$37WJak+B~b`ziE0CzRrwK!KIzAnWSUr>6Nw)FW1@^Z@hk@1>JSe0x1r*cN0iq>EE0q_lz`XQ8=#YF4vhth6cq6TD4&$$iM27-f1Xdwp_DCNdUeHHT^V%}vHn2VGTw=};<<TY53+P>@vmrzEE+#W__|>|x4nGchS{a2X2!#*h6FICWbh?4@1jYjF}$#SHNrm=rtd{X6K?3E)8)t4{*-Ia-Q-r%iHMO!Etsfn^+QXR|{RZg#S<;lhL>sA-CP{`Dj+>Stgs-w!r`9oVPtC8hwI*eB*RS1@l$evESq;BBk%fHI<&trDHFq?pZTkL_G2X71ul!eaX<6@+o*_7AQ($}cSnW_fkLWuniLVaS;Z)e^v-^IIM~RGH1T?Nogj5jvS?15X{3InXmZ_g(dteVeSfU);!SL1yQ!m6M+i^IE`+ijQSTkIYY$QQ$<2-(QB5Zpft3pS`wDO*ljWEQ~@5|0Y=Vd~c!Il+-^+oCsXTH~~;cePIY)vfxH1CK;7Rmq?^Q?R1%>d?h&*oBTB*V9cwC0yIwc*=7)A06C8f8Q|H!Euw5+5@r+tChyVDh&4s>CCYrJ<D4_J^A>ih3mWfwn=4}SJ(QZ(2&S~b;2uR1xmv_@bW3+p`giWGA?U%GA~7de1m2;-01HvPKODT@z1$$&CYL<mZb1*Yk<?9G(QVOtj~y6;?xr7Ykkw~ma5~Q<6=7-f6LQkQke6`Ktp|zKGxhMNX?eDkPq>gl$jnsW+hnEjPEr%HxMx43REmSt#=*(RGwANZwX(C~*e+1dY6?UyVH=Qs%L0{au=1R7>@)@5d?kV`<M*8}ea<KMCPuIzAm(N%dFcuJD&T@Jp2YPW$)+QkXQa49<K|6j@WgDaNX~-CWp(8Z)5OtnnnZ#BhV@lXEh1Y&1gsV=O<5_K*zs19l@dwW!4R|G+C-pnXqXek#uRWj#ou<#x<-qRStOXJwj)3$kQ?hR+@Oa931MN@x}Y|aN1{%4f3Ri4y>mYYj{WM-Jq{Lr>T?~3{NwO7b32)k?Uie=33JIOnJz;KBAm_7&VbP;85KCEcI<n1S)IDA$oZD{$Q1^Tn;cT;mD=!Y;|-ynH8YDj6VUM2l(G4Ff<p_~R01q%UM(v+$R{^NCnqv*?8W@onv<Jfp|W>3?i@D7zl{Es_x;kJ9dRPmB<oS`-F#ME{{wQvbmQhd6gZ&_#7E7W-Pe0Br@IH!*Kd)|@vEJq=HK_<yqwaD4=^;y_Mw}G+!W!qEI(RLlqr1pWL2$h_&xuaM+Htv@yW08r+s&}Y{Vg&{<3c_>)E^#=Xes^DPb{rG_{iLoB|O{ah4XP{6z&M1qp`X>86locdv;9h5PO<oG9`v!aBPf4^pN0X-zc<9Y18NJMOcl`sG~4$4oX-D~3ph$*n1=W2^ZXu7E0g?E_Pjm{}Ab`)$kttxV%`IYCTE$HgHa8>oXc++z<_NfAix=H!xMkQj#?Xo+v)w0H3^#|DQ+xw(9OICiC{EQ4I#GG#oj%jImd5CE(xzZnKf#MwO@FR#P2)QCN3efCj~3S+NOfVI(7@Ullv1zP5E?oMHIUh+K)ZG<fOAXj|T5Iaqb!PIZ;QiigndXd-5e3fuvlSVTIV0^%Oav2fhqAl6~ox%afYnkuJNrmZ}Uv3thr@OyXq0p2pLP<%z5Jf+zu}!2wp!Fin8`f>SUA*;%MJil=PRfP`gV$~9Htg=ZeR77nDca@GBh@#(4FYip*N{?MKD3b>Phslg;@0i!DG6q!^ng?#X)M<lWJ{Ook2~=1nlTE}ABdUu1bm(U<)%-kQZ8ZC9>`X@-DF02?P($CCS$!lTsRwIR_f-{d`0pYuJ1Q*UmWbe`su~)bob@Uw{JeM+1Fm;L%Q0Dp>kD7Z>kf~UUwUiw$-^l+&_Xm(*Q;AnMT%WIaJtX(>h#;IrbJGBEX6jx9)x$RaaLE-i(m7=KRjAB`5Hd05;dfr%3I`nVKlh@=?@?T)flMWpg$^AN_W@P~P>nZZ?<oih@${q~u`??ncEvtu``~)|c#&>aBQ&k&9>n*n;VLRXauyu7gSTVZSZ-X1Vq`Pj%!T%%3Wa_VEx7`X8ma>6PP&+K-k2l*L#J^a15B_USo!g1C0((y5Ea3ArHf3q|OFg_sP;>Ngbek|EM@T}Hi88XO1*wE_<jx16(TU5#j+r%)oa8~`nor8yyEV>`VXZCWIeB6f;?o-C&G88+&KY>{tVg$M5WPqY@4ET$8ljqW05+U)~a!qKZ+)YdQ-*&y1;X?*2BVIRlKjM+;T8~jdPeX2WK8QYN@1-g5eO(S=RC#H<&bgntosqO%%p9qJ26<G2)?{nLZYi7RoNn>eL+@ppA#Pr0`+R_H<p04s+rf1&`a%ZM<%a5Z4&{?ZC>m}t4g?8fe7KHr*B*6=bMaoB#Lll8jtlWi!xD#O3GlRyE-AJU7PI?)xjBM|wZu;BmydK;Q)FVJ!^llhPC~;QYEH`coZrXJ+;T$Wz$PyXmYn`mf0dPue7|(Sp^Lowbk&7Gd0~-T~bBZI$<EvceQyDFe1J}kqdo9o(13mHg-tg$tr*2x2!+-SZKJHwn+~;2MOKXBq3Xr|!nFY3~WEZSEl#dFx#;FV*S98*9Pg%o&WY}b)MChE2WnW(yEkm<hUD6+AKAKI7)xSBRx8*_!QA1A%VBZb7BCQ*DgGlmV0AgpV)>)2r^lP4{;x@>Ohg8Y&o!jf~)S$+eA7N8>h)q-=W}kRkXePejf3-KICO$;N)Yqtk-yGX3bqmKHE$J(LZPJH(`;CW(o=J8C@iS8<K_z`ba;2*tB;dMsS7+aiXKpu<nWGEN_m^svE@v*cz70WoTZ#lOrEVyo*!<YLP3A2X%5D=!kk|8OgXFq$Fd)}mRYZOhFCIk7u&dG0qt%JVy12SiCg0skG#xU$5q?ikZgA#CG~c>dqaXKnUrzu0*Mq$e$pE+xjo8%UZpo$`uoK^#hvTmZ8-czVY`flXsrz?QlJqwIBF2-$o#VTa{Q2zoce?j;Tkyf`Y}lf5>f{C=jMEFK@2<~W7Do7t#ZH|&;`bcizfuchyIgD_7XGGkmVJ05Y<_!MvG?jBG<r`mMX&0WquXnD4;Ej3Sv=d>5paze%PrSUEHQ|jfuq!}Mcf_0fz_2AN{fTPgB4>92NZp`5`5*>zWB}ma?4*_&3~)m2NF1iTW(Sd%dcnT<+{G8lM7qEL6)EPIW`?p6$pdSt4Lfjak83wlhRR+de<x#{B_{sC!RSIel{f{G4UPt`f!StciZQL^vV$Q@Hb7gyWt$$JR^(~g4R2leZjujXrG!$5Q|VPQh4C6KTOcO!!h~iu%qzcIFFCihYr}QjPj?4dviB5&aCRCOoXc!5wPdfje})_!X8=e+~=REv`&)UE15TI5NHUO{g$WX@7lDoqc9l{B4H1ilkIb1`NLWy15#PC5J>@}%XXcYd;3&RDbwW(_+tQ$j=pBU3g`-b-d4d?;z3=wP9tmMl9DhmihOi8tKsK1(qfQahQREQWrq8Cb#c?qPqmM1YX#mNiIGz1=+Rw7pqf0o!*;>rLzs}5q2v)mnZ}!r^e>zvr&>7{nclN>$5x6@wU-IH;z)WO;J<^rthm*q_#6M8Gw6=eN&P#|AGSc-J7cb63pi0|`Y?1;l|UI?Mmmc)r)-95H>=v?T5@flH^=$1(NTEA$){H0q|O1}CT1Sq#6y!UAvW(wtaf(yizhNS%CC@VU;?_#kBg^qh0zMw;1bT~F^&o!lS>-0SlFAlRQVm6AWgv;H}+kz!>lfJkLGSmCAMf*i0+X=3b^_W`vrJbos<i3pgD0o(ywjA#veU`W7n8^fc0%+%798~Ylf&90EuxQL^Y~xDQA$PPex3VsFhNiC}OBIshR#cr1`bQigB#%MWOLGJ3AuZu)9)h4y{Dog;=h+z-j1mAAFv>(*H$`KpRDRC2$?f6$7l|4~W;I>4lQ!OK;WH7#YbM4m&5GCN|k9GzzsK=`q>ExngmS^+5f$;kY)jMbRODE^Y^;v!YbEEw#Ye(BEi+4FxH~ZBYT`N$aC~oMII8OaV89X8T~D_VDYsFZaLS-+Rv%(MK;{y*>DmH~fdU-ycl>{PyKvLAl=V|FHj(e(u9~di3c1{Cqwu{!DnXKQC7ccRz?8BgmK(MM=<TLD1z`EpKogTI=dCSW<`Ha5@Zz(xEYex}Ev<`{^!4u<volos9nD^u_LrANR!CD#9Uu_x8o!?i+qV*eBGA1c1H%>D9sh`@IkTrR!V0YN~}BHQ*PRL8a+>g^|12qlF-`^61gGKfT<4{oUWb{pm0C`a5*Y&FlV~AL5dZe=Pssza1To2CNwR8~ZCB9bJF%H*&*Yxn0c~q`$QSB{aQsYyY=R>$b?v>0*95_-_&6@X|0#r80{di!Bn4T`b)RhG5MZI^dIG){1lI&evmpFJ}v^=Fg4=cI?hj;-FSF-9MkWHc?M7PR=LJ58W=R_M(Q9Vo@XKYJ1bJ6WYujV!j=MdUeuztxp(@{2S|P@U2IcC&t|U4{Q0QSaP^TM62)$1Q;*FJZ21~(e#P-h_C%Hj{}-0&WJ_Ckz9#6#)P?==Ei2qsx1v0CDz_n41#W<b?LPu!e;AJ+URpi9Kb+B^w+SMk_~|9OXur5cd4P?pq1gTtxg6{+Ss&!XQOtxS#fBrJ6&|ngevU)ub=kbypUh7-~MHPk4_4R9BL=V0!c@uH;Ke^Lx`WevoPu8;}cN?)M9O;i?mDNsp!1D>=-m`?Q7A@mbS)wbyMSxE=ko*tQcavUscXHzPnnxn^VdRnS@lU(+hV*XfzDuGVZ__k%p^Zp_Lm{L@E8b@lIJ9spg?gg97$+xmeVvU>fHUKl!9AEu9qy6$)*MC^7z=ieE|R?Wg5p1L%#&!2nfT!VM1>{oK5O%ZsCLSGEQ_VVul%c?v7L&bO|c9b7ug^Rw_BpEL2J%}Cq6Uiv^*QFm}yMyg;shqm7b1mTNh!E(t^a{Hc_$JP)H)^AR;0LjEGsvAE2odMtta8M|wQ0GD{hFztr-DiGr`4c96VY5=jeyavr&4pu%ZS9;8uh^m)wQMJbuXiEFRCJIp$DUrEY@3qMsc~MJMiL(-WZh=A9IbDzgq{c`>zNY2VfnLUO88-Ndd0LQFaWxg%M%L5ZF|OV7P`c@=ECnWH1V(QmEWqsitEQ!wW!6Avph3bii&k@tqFkXk`kC(%F32i_TS3Z<(rU0(KtvnJomPq>B&vTGS?~wfLdVmG;E`614Grc4H55H<$IjYS5MpV6(9Az|BgR{NXj!8GSBf1AJ5<CU-ITg@4e77x3u22sQR8;hVRhs!R6=i!Od+>H<hd#^@b30Yb*9Bb$&<()YU1)bEK_&64Zr!e+-K!IeM22+7dCkgZZ~1*5;{>G(7s8*^2AfPUapqTb``yTnVj~Q{R~^x)dYY5w6O3Qs|MHlk|q7*X)Lc8b4zWP;qw(@c7;t$lS7e&<s5#F?<k0@rELoyWLN%#Dm~7@6T{vC#@;4V%jg7H@8o&pt5!hdYRq;AKvW|M;TusQJUh+o9&m%{_EWzx|fPqv1>2GF!3|&5b5xiNzP8G5=uX%OewV$D@CT;lxd*0zr1efICBZNsq{34&`D^Q5>2L9P$uEKQYy-&^c8bUZ&;6x){toFay^qy`=g`7%2V3T9Z9F^DNbQ>D=yDOc_ImO2p(fy!$p~tJQq;4v3825p}lY-vSc+C7sAHTK<F&pT%Fg;%X+=K5v8r5i50q?_}o_RIYA&&uB)2<>*^Gh_u6}aBACoxE`Gz`n$5R`3zAzGk~y;{lft^;N+jiFbv31UmOu2qZR%?di1_eg@68@78pUb7@p!(8L&#^`aQOTXA5bPIMh7OBPN^g2$Z1+;CDl8c&!)7lgZS?43eNf!TrE)hd|h8sN))#%&GgV0QuOX0lBAi)c=0)i%!YPHmpWrpr=eeNJTU2}Qtj__x2AV#8Bax+Y!+Jvz5PqYng?HJ{r6YW7h&38yxM<fw_n^%eBIwmyp9-AQJHuOnG850B0q=pS>)6&M_y=$IFK^a9TAG?0MlF`29jo<s~}?(J@)n@lyNO2<WVCGL(TxUo=l3v)6MErjd@0dKCb{hqj|#gv!|becX%>#$Yi8qeE|z_6>lu|Qe9M2JZWPpgJ&bI#<<5<Uhm-Mfg<EN?5jjw{L<}CP3Dw%0k!Zm-#U~j{%T9EY7pBO=$2<~?5M3tDN}~K(O-(xj=d4%3S;NXi>if`tsM_y_JC7{EQ_y4|I%3?&ai}UMrT~V?75Q);G&1_-&mfP(p-H!(=33?g5l&>=YIE(=niS>1yvkR2G67Y0F6hp>7Hl@kGt0F*v1))P>paQ-dM~BR4ktZ)q_eE*f3r#3Q<a=r;tejj9`1UoX7rV*JNu5cNQ5T=!%}=dGPr_DO}U^*N8ph?GvLE%RMBBj%im|mwiA)0pl$BJJ-u*&3t@bsbZ}s(KKar1w68D+f?XsIh&u&d5hqKkv?g=+An=IBBCSas~pr1Hka75r}~j!ZGAB40o&mLa%YTjyb}Zv`N1btG)bArwm#19-sk_%cD326x^Bfsac;bn**}$By@M^-Co5q0Z0x!Vj#~3IQwYmUcPCu-iZ@`{P<lbWXeMxx={)t3Tk#!5uVzcmC`v9+<6t^hPL8o!9=Fs2jja&ZfA1Cn#}kU4Oq`KxNz+7nwO$3A4-p740e|R;2{^WnZ>mQWbqPlWpi&YoU|oWlk9*5P$Ty=MAA97QrHbIBfqhH{EarN{GvOs++ge^;En9%*N5NBW5F@y^%t&?+YKc(N35O><D2BoWNjUCHe@)LQ;SW8&>#8ZybT`xj{FrOL$B8sPrSQ(76`_rwekD*+jx%6fvuxmoSs-t1K-tSp7O+diBnjiVMNvd>6r~C082tZFanO7J0^$kVlvw}&<}C>iciTqfyKw8P@gwtOhll2G@xGZ?;g6((=uCT6ULZJ+Ir@jvd_313{}_H>2n=EvczZU*1t6Ar7W3v;-B^^!H;NMEFRZgVl^Cs;Q@?=2;_!H&X8~{N(BZwt7O?02Ay(e*KVEknK6N^xS|z`nY^zz8Ms(>zMUKeXX3)NFWh}4=Fm90@fBy5{dodlpd$oU{5AKxltZOSJvabo+vKj?yX~K`)WqZ{DQIWX{#>cwpL|@j;p)Yt0bdXt+nudqycurXs5;x5{c!wCv)=|BqPt{^WRM+y6IU`R;0}&L<K^GBH2+IL-l*-)_?>u^^H^IAYt08J?LbThF4VH$ed*hHXWd^cNd$n%LZH3jI6#P0<g)A+Aw7X3c8y;cDeS5NT(!sp>F4C1T0WkBI+Fc&1qxEZ&n1rL{0A#}2uLu1#Q;uX@ke`QmGZ!q+5O4)322fMr|KYgy)lzVlHdl$|MC}%FG|V;|xV;c5(Jv*#BPWzdm`QFP@4S3S0~pC~P<!O5ZA9gOnLy+&SDm*Au87Y%B_#qiKAV4X1X!G<i>Ktn{%q*}o2Vzn1B@KX)UR5b5sah(Uvum{<L);!?g;(nR@(Zacy>4abnBYOpQ-<`-56my5699796!pzvHKQ%`GQ~bOQNFeh~{@i#xQAAtU2BytSJ<mkY|DeG${dAbHFGX|AO<2wS54=q3tn*vc7cWI~JOfSb>_e405q>`jXG=*6*5DjV`x)VT`*3)?D2mUcBFbcfeHrVDFddKKW1Gg$v~p^qSUq@0WwU_iuJzc`jxaOi=e&AEL71aLYZ~Z+!?}V)yz<1SL<#pq!Uc_&Rmx{_D{<9EeJ*&0#9+A%$^3kWe}IvO@|UG~xbQj$N645M?r5)BET*!jbOb5nGBXUCXsMnm5D&NQnG9xXE=P(Bu=XnSYXkkhl;b@bXZ&mnkm7aW2(PytcW|9<;=HKZS>`a?W*Qn?g@gOhI*tTR|mMA0ydKHYLnK=Ne@#u!kSWs)OZ1gN}W+S+S${cf~WSp1RL0*5NUN+aIf7TTx4r7qwLM818)%W1yC8$Lf0HOuT{dDf}DdCL;GnijNr_9ld<=-)M{)fCo=vLIv!gNO9!e;m+}(*QUf6b<|k*daBk6)az~{HdJETa8w-0H;<NQXO6*+&eslwqErO5XUge}Z!<uprYDLX;=l`q|08GcY8{c@ZFVTNXTY2!=u6wR$H6Uutp%}5f?Hlfea`9(z_3Qwoe9v{BAH`vK0q@t-l`ht2=?5hy{+yO#_uJa0H|wWeANDOfd0`Vc1fU@)L$b$r2yngKrw37__AMv<eBn2rJE(Z<IyCGQ)av4XO3-Rb_SRkjFcM+O_gXT_^HK$kSF)qp|kzek7Zj%Kc~{k&dx54Vb7?{#Yh%RyT;~quTd<+CCCc#dn1-)$7Q+{UG%{*MHV#!6hLHCXrCwzA*ii8CSP7Y(gh$cLA`xtTB1Y9JP|q0@4egGJ>b|7SS*8&w}yzYNh`Wfw9i6^@S&l2(G%UC(L<(!L-ZrEcNp&zy{)1tp<rz}1>rKYPU>p?AOOj~y!^AV;gE+mx%}IEO}d-A>f)!|;VzhYG80cE*C~G*bu1RwiBy~VgY+6Z;EObZ8K6<^F6zsZ`RSOn%-9K<Et29J>Y0@zqJGIZ!`Pw)2y^T2`EQG7UE5wroD^MnddofY)dZGX_g8vZmhQh!Xd4v&cWBes059uM$GiPEKTO}fee;7HNz06Eski*9coND!ExsCr7JT{3dE-7A7D?GkmpbVRNf2*dc85dNP>yn{>e(PnbiC*l%@WT%&C)Zy_a~uglb|YD%GALm&sr(6XMs##fo#zA4W*RkOy>+inWSP0>&+VAn0K;LK7~;XN!`Y78yz023Enm8sTuKT#G;k|HUX11U~ks?@<DO_!L58YKc|5KQtXxoJKhQ5`6}TL?q+uh1&a{ob;#5MC%E&sMsSyAzTg7<T19vFl;<G2iZZUg^=!W8RJ!0aJZ<3T(YQP8j}~63*EoOFotiTBJmZ35pq&zOhM}PR5+u~W_n|5JrSgk-8QE~z2%Pal^W%UKnAn%&baL+XGRr!}dPi7|#zVWf{GRjHuhd@&Z-A^b4EeK9YJi6@0BdH~M^Yg=Kbx=W)AcfPBJX!L^Ims+X>gh#CXe4Lz5F&)q;AqADm12s6<4lo?Z`f*7GQ8Y_8Y_^iGu`BDV3T+AJ1OKd~F=3FdQo{IMRY$blrM1#fg?mSSEQ6o`??lR#U7jT=ux76?GW_>wKQqfOz|lM5VIb2pSLxALC$d)EAg1FVK)Y*A<%|ZflaA{s8NC*E%P9hz@vs$3Eqw3-d}UU*7AnT_wum>&s!N<uGdCco1TNlR&4qBe(#+fA!P;OSy+byNk_yHVuVdzJ0yB|EB9|DtZ?#4lEpB#cX*=DN-o&9%UvR+~1QoZ(kx%GT#QRx}t1*r-5jeGfKaXF2_0&^u#!Fk*<CSt}NJeq*ymT8U0QSRs=F1@JykdAy*ms%;p9fofUNiaB~a)0?#7w?xzZ#bE{vE{)L0~0dOD$Q~VD&3Ntz-n|6alK;5l&^a$PJ1WK%Bdb$7M-@RUs{eFI}ZLm=KwVHRvnfz;BpXJKk-<m9V$^9iMRqBB>`sT;I_xlH`_?MhdvX4<q9wmjE47UULcX|TxY16J95yn<TrGEFKpZ=pHu0Jvvn=`^kBXR!Xha-25$tGd1C=$)L!8iz0=h!8N0G!@RMY7X^P&D58dUiM3H1lnYQ}nSP7vc+0J(L>>W#4)fa?~#g4et&w&@)r_aZiOTQS81y*njbAZ~Eb{9}f0jM{CRh!j`O(uh9H-;U)&Jy6sC$v27i`qnAr^-s87IWe>OZ>*ZhH?7rTAF@5LA=RrzkPpjrr)p`<XyS!PQRUDJsSK9xUqM1S1{xeqx20`m4-iGw;<P7+UIe~U0Zz<#8WhE!-FMIC~_I~lEdaeIBzXy1ai%Wjwv=&pZ6L$~PpP+u^9ttP{kz}$xp9rc5L#%#++T3d_6L>&51*nHj^=i?=FUQ-TI*G45dbC-eJ^d5G^Ip`ym4ngd>Z<nn3VmRKJ51ACt}8k}e<Yzpz&NzP+>Pb8@y=IxMbR?hY4P18f#uMM8k8ZzqG$k-5>oh9>3{+a1mQJ&PE#ez%V{>zwm1)tql_(({4gPDIB>A^Y2-4x?Dc|i527v}J^J!X+#<a2n4FH-*fpOZwF751;6b%rw_`t9on)0=#$MS^y}_f=bYeUWHxPD64?~Ns^o8z>F9^=$ggh5xtb}`=8h>BT%Xo=$Y4#QE<-B@$qQpt`;anLJLb|2`wozz1Sh4$>6`x(weRVu95d@>)t=HaI)><H||8i1G8!(4V=YfR1Sd_timZ{H!IJd5;JenbE<g;~;Ba#>&z(Sjij(W6j%xyAOhb3M$k`(z8(kH=|qBlTTq#t+p-$!etSx2}EYX72|ucosbx1-$-jZ>3oeX@Od_pz_mTiKuC)*&Yq!W)X`#BRixy@9taVe}FgFYJZv(9r)^`~NGP1t~<Grq80jZsC$RhNGtd+80$z=#f3d$&M!b4{*PmiQ}aIt8N(JH5_O*BDJESUlra9GUFlEjidkq_f45|&$I^k0Lb+gUUd>b*fmmRkQxaDT^ef|5KQqli`+i?ocU(f!1KfVw?Dn}H<$^3NM{WvpQo+(n+5vjL&&B(@)DvR4HTBC{E-~1;pYc6(8<!>N`&|_8f?pbBRP*v+MAz&ROGWtFINh66o5fV2}760m@F-PlXz>p&zwX{+GB%1YFM0`o^6nOcUow!7{WYb>^YM`hI9n(<h#4bKWgh!H-jOeOnX59|NbYZpmQUXmO{`#JE~4jwYmK@L7tJCk@FwAtIIW_Z{c&nZ`>-v50_uOa0HTK75qR(`bHAVI$j?*V6DFAUs~#WpA_r;a(PL$ynDa*{r)dt1|+}HQ<|suZ{NOV_*wVr>*CvQi?4Qw=0jE$?6``TW|&<db%!G$+|5GB=INqxUw+`FkGaZvu_Ur7zP1d9<*oy(3^z&Frt@aLo=zp{8Z-wX*<v=G;QJcnS`?Ly+Z(F|DU(*4#*OD}ZPJ}{>Z3J3-Z-(TnYR}l3Mi=vdFQo0hYkJjJtf0Tt<91`lk>jFeiii{f)F&lx&i7Qr9Dsbi;6-eX6eBCaQ1Ej0do_NBnoab5EAxu`77sC2p_l!oDv=r9qGo=eAzuCCskF=6hvUX5-$wIF2Q+8#;uwNs3rgzrtuQ~p7Z|AZVs29SZRk&o-dXsrEEH4$ewhq<b0w=t4pFkrPeSk=I71Q9a-MdI-syAOrCU_D9*bX>y#8&)8jR|o${O<vml?4CoQe}rNCWv@<{p%SC`?-A`C_7!U&FpQ<6`<jxz<)HS117=-kP2x#)CGeT=eaYTnwkM2^t31eFODxI5UK0n?FgT98Xe-#Y{7rk&9t@svX#*$^6k=?6J*LR3v!@<0;$GR5ZW#<j_NsBU~-G2r<E29K^w#2Szw!6y&~1Uq-}#4+{COdTgC<FvHYTHgwC1tssKkz7TxI_s4gdsxB$5w3!f{3%#}p_h`XTT?-%Nnn-cAJUWK%(gTankvSjM#p^yTZJR3^F@djl4FaESocsOnKQ{ES5W{Gg6oI~X{tmYQ`OyfSb;61iMyU5L0eNEi-Hy3b~Y8?Rk%Pnsb<#&k=99%mG~F6ta4z73_`(OoW;(0wB^=wPENC`GYMQH>Z6immiBZq%VXoASKKAm;z}ORZtCRwvJfXkI_g<S_l(Z4Zxv;K6$OmYuojpAvZV;9FmU~G-Rt^l?AeQ9@uZ@(Y+}7hZ&lCZj1KTu$x7M@RpNG$`*K46VflM<^k{{<mn8OC<^F7V{?wqmg-3L|h?22VA0kF^w~(ijexy<~P0KBgeNHt_AacE$ugRe4uXtrNB|GQe%OfV)2k+(jFu$*>tE<2y#!TLBb7K;|IL7F@H0jhs+GO{y<I>H#7&3@0&ly66XR(gQsMPW#Vt(V)ob7Y2RDD`F4%dkankQ*gAls?Ijr0x<S8!`#KeNj#@_zQ%r^$t?xfsmIw)nSjq968HfaAmJ=+WVqgzb0?O^``9A7e<m4>*xCeX#rV|EZq-*YQ}s{M*(V6e==xEon$AR&w-v6Ci0kjB$y+BCO%)(Jf;S0LW&D2pV}yJ~5Vm<Kf}o!)iSaTIr)lqfw}&9m`Ex$n7I1y;&A5<v2~*LR;<AX9>b?q%(UGx=o^?{4$nE4@!)gD)oAEyD*x)Xn%HmV(eyI+e7H+N6R_6#$nU(9W?YIw+2M>BfMrl!YMY3Le@DrgN}KJ^^;Uw6#*D-R+Y#IVqq2pU$pVr;>UWX4>2R|5Fblo+p$0Qhn*rOS-hD@{5Wbbi!*m`h4S5#E|d^MB&1-N+S|VLn$lHw-an#mABT}KF;Y3VV;`8$Z9Hz_Bs?xY5@G+y=lmm4Fsa68n+>F)9i>ddIOH&9E{3xO`BFLsX2p$<M4QQqDNA~5*%J(iHWR1qJtXH`!ZANaUO_;<I;LIU(RkduW7295Z8gH1JR0kDYhNx!sWX;7$6s<p+}L)DFVA{TnLx9<><N7p`s1?@5<u;s>o;;HQCr+r=QTH_1;P}Bl6TVOyDgV6AffH;`@voFZSdhCsc-BBK>|ZMUl!GMb)(1jaz2|$;9PS9$4E(uw!{y7asmaCFtYDA#P}kfTM|M%^+FnfReJ<@O8L$YTwSC<VCv8a`uXL2J@f%86|~DhEmYtpN{@jnjwV5pC%7IGBs-@zW=6*dw@B+iY5@+ebe!IE>Rc6-Bz6RaG)odE34&PHV(zX<5`tnJbLJ`~R_wXz1OReCg9SJ|4Tw5OVDi(0AK&lozWkt&_Ro20Bvs*w8>^#YGoF}}6%^6c*&3RZ1vPW-#D#`BPf{1p!Nsybye}nPaf=q^SN<$M=s!0#X)L>XFn!_}(LR1>n9*$IHCG?j%d0DPtbO(N?Y~b+KeaR3`Gy%_3uTT>ax@VPea^m>ZZaBUnh4SWr%E|$qFJWA&_+{ES8eH?Ee*eXI2w(F<nwD`pJ`;mztDBTG+v;mXm?IsnX|>RQp!Q-<3##=y@&38AT@#3OAM8L&9@9)T@<s->1qoOv%=G%Tq3SqbaNoV_{WbliV}SteEbMtnP?-6ng@INq;@j;?73HtG0g>>5@ea)8%IX2->Fu27~n@GkAt}abRO1DP9QF{U2?9m^xP8NMXp9Ywj-Onm!@h}pVo7)_oK3UB4~udSyZ}R{TMnTG;hDLO%)G%g|jVm4ohl!AX{}T!*Sx^NqvemkTfhw$kMsYs;0fBOA^Ov^ucZaMg70%Z@0jmXKMQnM}K0Zvpsj%ecm<Q)FYw+rDissa&u)6-G<VGVW@P7$)t!mT1%-<r+!jQ>C~0_m2B*xj5;vW`au_|$~QDJdE$~bXcJD!Hyq78q*j*3Wf8<tla~Qp9<L|`Jn0<xp7SuJ4T(OK>=$H)=N5er^i3Y5kb5CzB6bB88-d)+VrKP+DaF`AEO6wJcPW++XKr60C&+}60-Y$nTrZpXX-S^=Qolu7AUS>f0QDjF8UdqJv74a@6X$LgYaZC%<<<J8tI+W)v|M$2_}#=0Amia0NsN9@<6V=P*1oCAX7voibh`%273c5Fk1gM`-gB2-dw)X4>G77cnQCaF?n}Q(YAX%Nm*}#141ccLx;GE$X|-C-$uf>e&}D~50xy<tmyz8xhfFxX;p_uja2<tl%GsNS!<W(l+9^^u1{1kC;PWlup)_+P3Js!w|AZj;6BjP=M83_YCEI099Qkd5%hP*<E3Y}P%&oR@epe7gDEKhuNKThc<Ag3%%$|z5EltHF8O#vzx&F7JyhSeqme0VN-lnXuYvV*?EvyB&Xu+ORZ#Qg%t!|#P8Px+~@wEr$HL%}$my>SfK6_oxMhBhgbne822VZ=&ADIiD!&i*Uv}v8dOtF{ZEBC<OF<cC~NL-&gw&S=fS)HG7e22<+b+$#`{0N4^vk~j%lIL9bct{tHNvBRe#B4KfPL{tRud2>lhAKUb>P9uOO4eTUz6_2rO+sYUk}t##8&5=M(Z)&M)UZN5x_!Saj`mx|eB7sdmrFe#06{THww60dLgWZpm7G=jf0{~?QXoz!@z*sP=W-|Nk(85LXdX+!@~u{q<W#NO1d{8|>nK;_AcZNilk&yHM$ci9K9g<Ss?0}Qt4$*s{Splf2VSd>nd(>SC)Xdoj&_c#TJ}v}*K@}y%b2J{=Ell<^*rVy^?mwmRxkKF5+04^|6;kAwYjOsNuz^+X8ynKzO}n;BiZ(^V01p1bSPR@9(RU5%DuEqCz|MWBsxxxq=i5tBq5dnErPVHX!zf6*RHC508L8CnRP$htTkf_K)<`ItE;Q_7SZY*7gfHlyw$iR^hj&Y@+~VkmK7zUg_}fYAo&7a7u{p@aF)W228FIx&K(AV8kPsFF_O-b6;3xp&ImWG_KLt_j-zgBu(t*}h20dxel;iGJBxEDHbUeyzzDwvwxY}RQ*OGL1vS&|31WanJLIa%PV=4ynEj=Ab0gERBCrXfl{!W#l;e=UMBAM^1x-A<K_pug+>@ZM<b3Sf>?b=jwLRf7R5)i#$Ma@Aiuh)fs51V5LZM%vOZO{rdep8Ef~+ZzrjA|5x7yc)xd0<l7l%sbYsY}nVfLPzwOeHqM24Q0!Y^kw5n>?)BOLH$icg@<g|W=!cla>7HhSCF{r?pha^hE2_K)*B+&F=W?cl@s@WU7mLE8fIP)*61jfdpDaB3d!4R?1(N9Mb)aU)S6SP%n9)7PWWq$$;L{KgS75;66A9LQ|K;h}09dMU8?buZzYOP@J8ky`msYjRzIdjy_m-Iccze$jD@1_kK3DK91wll2XFU&-=FH(_8pllkt!m#(m1M=iq3F1+r`?#cS=Gq0hP2V)whG~+w5#{NhO9B9{CtIUTo;CaZmgeq8;+eUsS4O;x19Oua`mOXa}HH$5(rZ;MUm@|S)%mBh(j6Rg0#V}R)(kDD01CLB^QhUhL@bK?>AccB)*K)^Hn1bl&FwRLW+&>-U+U@!A0&)FKB$L@NFlrbt#{OvPUZTKthO^nUIG@kBqkGBt;f{ZHn}@Va9q9?T2NXD_BZR#;;)LK0-*Teq)@*SQqJNt%0>;?cAbFJPEZW@A>=6-|L%hpi?v}w5wR~Qk!r9jkUH<<fo*UnU`=~2;Qa8Y9&A8$=(TnW1xHukgPU_0ALEa72n+VeE6I2+S$~81Py`rdAieIK`1z$#3Fy*qcILS;A32;=n7x2d1yxrHPE2fPLvlB#+C<YM5(1r1Bag7`A0gEU>L#g?IsCR?sjkr(ZZlGavAIZHiNFCaT56P3>Vm@`ro!<Txi_X?}u0k%cS9u{FJ_&2vOJ2IqpHX2ygk1KHX17VdF?9$9RY)(PG3IT+SdEfA)*Ke1S)HfqY>K?T@(}GU6+<ZjV}MNJIqZ!X7R?RAuDZ6+lOSBq{H=biQc?TJk@N6;+-lU$N5AuBrye^rU85sh{?r?;0xK%qZD7R(Ee{ProDv~;oPi&XcW^k`Pe;ETr68Bx9sWvyw|*?18>t2#JjO~%oUIRXTah50VSes3hQS#J;ig{r=hD*&DI3Bf_w?C>)72LFfrSG@3?MEF&M6KUhu#D4p%!EcIg<!pg<R8YKU~lSFek3W4JUC_JY)i{2gvCztKqd<Lh~SuA=9(MU@JX!T3%Q^R)S#!yhB-QC1(UB$^9Yy%RbMd7l}uMASB>?qwGASN|RQQ69>tcsep}`&LiBJysXUjHE})<x{1_DhZCjz4V}P|M9&%)N=T1irzI}0aVadP6po-a;=LyYaM#hkZ_c&ZglcccwntVblGwOM=cCdsl;45hN4?h0S_9^_nos5UatpijZ9dCv;Et+}FJKG26_EM>D!U)M*yq#YM}XS#UW!XP>?+|{DD`#?1*e`_)DgOF7xHT}0Kfe{pIqg?b>CP|W3ye#ja4Z(zJNlZc`oO`kMbqK0I6qz%tz`1x|{b95U&AH$1~R+(2{@4`79D{!vB!haS&#53qP;+v5s8sXaHPz%0t~g=xrbD9S)C1?<lCK^K~!zhKN_c=_Q-;@3-{tx4mRT{@vstfI24*Tv;?S`zd4rqk~h0tPgWM9PS<N0w!uWCX83+_7-V2{4hS)8;*CjjXct4<Kf#6yTkG5U3z@*_F&h0gTK?aAC7iMzcwFxe;*zl{BSfnKHm9x#F91r=MEK(PrB6RccX2FSR=M#YR`Y~9E$r~X1ab#+N&9X2}QJ2_ACzkcQWeq^k{fpOeY)zQ<2&VN8ZET;m&^Q%3$Dnu~F+xRADd>-3q5=M{!1e3S_RBQBc)zlHDP$+syhqxb_F$B;?QhCBKoeDD&d#`kWRhlVgyJ=5fVx(kw){xap*ZxcU!Ar6N`$nXYuzZ`Ph!6SB?VB=?$H@%lS1vsRIat3-*WF>4MBQ7k$=vP`1wUvF;c_jEa+x+EVHzuD|<Y;1^c0WFh`;^uza-z4zp&2PB<B!bX)<m<879ccTR?4IuL@AI3_xwKfgHEJRqhjTBTOvKTz)FUd6Mc3vTb;50Nb3^xC-XVQ&c=W^0z8TEdo2Mnw)2F+m{U63ZlEq^Ku}~M+*)+SDkv>%ZINX1?J30~ydl3dgoQxQBW^a>66LU1Vnr3&`>HN-!P<^a2nEp01cK=|U4)=HVXjS<6_T_7cdimpXk>96|)%SGGGHVFKas%Cp@(=Tt?CP8%W_w-gfS*Rk>CXqdANEGluH$R7+C5{?o?uxEf`8-fN09DNNu!@fN52|TaD0r#0aPm*I(7bp%~Z5wGc>|dWX2rYQJ)g_w@nxCk9K>>{Ei)%_yXnp!8&zg=1FA94LLGN5*x?%-6lB=?f)=39=pnnr&(Fw77*LXPRTm7UAn9T$dc3ZPq3|-EX_=zEI<Buusbq&{{8hoHYvGVEg5WLgHW-VX?Ta(&&cFHb<%VHVCVQ(mLq1;KO{R02Z{hZwgxj5)XdYCM7Y33%^Gl7mh9<H?SG$5CUW&5#llzs`|1?BolFQG0=o(?rVn?s%4|Qg{MF98S8!A;58kJH!{eW1may|8%?NV@yw<5*stJOLy|c2o%<CDZhnIF6*&iV6fWPD?;Y{Oa!<vA5DFc*m*60tx@`J+}mzLjFOpR{pRMj)CVb}JjI69rPRR$L}{wQN&q7;HY;WB2`EW7cFXq8z%lo!`#Di(h*WgEY-L9^@Y>w@L0Y7bkYp_kCx|KWe`KmmnF4G>nuOoUxEY6=j5Wo0~Jjn%K<GSjHb-t*#CjlomH$u!<WXpcMFQgFJa#>Hzb=;(nv`@rs|b_Y`@Wu3;9Eo83MeEa$>Xr?4{uN6n^%;q)Z@pSFJn9OAMVq1Zq?<KDx4s+O${YK+Vd^;HR68W>|U$P6h2;Vz1i+A!>CF)aKiK5i^*AJYQ;GggEj7}+ZOHt3TWy6V`jiI=Up(I3nKxr&GpjS>12z5KJQB?^rqja)WqRwxyN~c#vNx6wCab5}14BLiDfoT-t7^<2Y#v)?tZTP83(=^87-bf<$E#O~d0+w%<&S&9wo78PH?4+8X&jjBMt|w9)j20>0286&Ml`0TSkkY@wOR>u?b(KL^>;7h)C&FMyjiJUClY_X-o9t7dhqo4`zYGV-BSral)UBqU!k(0-3(p7}^nvSQlXILu4JaNN0^}eXXQbiKJ+<W5^^LmPr_xUzt+~-8$sKKGHj7>|C4vi5tM4QlMZC;tiS=Z1ZQ)*LLq1N{k%bvWc}i*5CByD=zkgY^1IgQeWmoY=YxMCd_}H#nxa`Qc>PwDR2cOGA)ephh*8E0SCa6jL7jBuQ{8MI{bIx~|BmVo)=p+iO2Q|pX<O?wguuhoCxgynb1xYxe%SBiC$RLEebP+AgKkpDsv7Bt=Th0k@U2ctU+K}3A&&d;^wu~w`>;eEE<g#S~3lLjHg#p%*8d)N6Wes2~rqHw&Qp>u@d3u^Q6~-T%5`^x9{)!drqiuP@Bo3m93q%3A4P>@CIMB^<B^QupNt$ECZ2(&UF?3;0r+}{^$dxzrS|c}U8#aU5b1<>B;}aAsmI4wMQ`j&1%O$p$6;f`oAB0?I1q7!aD}ZE^7UgBtaGLBeONm@-h1XpEJ)C6dIZB@+!0&|CE(5O0%^=RDG+rhJU!G!lcO)e5BD>4Z3-h$dYYwbK4rV_iEU|#^@FZ9PJ(8JUJ%(#=K_Nv&b7cy)T#)?CQj{_w+e=(Y(@j!#ch?u~7{)^~)u|yzdal#;9^IO4*HoFFy`)|^YecqD%pk5Qc_Ta-c*oZO__z2Y@9-kho|fBm1Ww|tX%55H%^Vu6yJ>G&o0}hgNnYBFUcDkFs9xl&ht^j<L!Y-Bx7P^i>mWdv^+M(cCTYinX8X;x`5ysy)Vg!Ba>EKX?{DhF5z3F0&H*(ANSiOrxSHj9)$t*qyD>yZ_?8r8_~z3F;G>LoGN)hzd$JIxSzXWfaQh%v72noOV+YCXh}6Paax&OFQ#L!b<wdZk8xdirYt|#j9dDAy_zYY)x>Rdi6}cca6*_lM83@6`n|p$8p3yxl3XZ9_DNB{X>M|vx8QrC3635PEwUt0SvzDc4&oYh{!TlyFVE1HxI)7lp5ew&@XV#bI0uelG8SjAW9!xadmWw*op28nC?N$=*-;Mt4H9AtnGmHu(CX4WpL>C6djhae=3gc?5RpV<y?dDAY%S-Dm*UTuVPzLmy#@6qeS#$h`*UEq|CR9$?%8=Ic^O}KUSuybo)`q!0gXxEMuPot&>L(^Pi{J`njj5}Y$ida~KkO|48Gb2B3^xtz4yw!@lA%T6keGM2#2WSfs;VZ5so4DLTEMOu4qQf@5s|hKU%f(apgS$oTj%pD?GQ$7Tdj;VdMU%zn3n0+p6b;cZSEI;_QB<x6E}Ja@Luf^^%AcdFO5fR)}SZW5cug)yq7eShDs$3Bw?i>zOF`=bs#=Dni>_2DAarO=y%`rlGmGm?<JexewXz7eb-NBPFZwCe7?mp*K2r%$jZ)bb_dwPJJKOY!p!a~vpz2~x{X)bfo@}jxILUR8pPELZ<+n2H3$Vq$3H!FTjGLu_h8!+5m8ks42~uVvM~EFpTNFXo8JtV-X{Iamz&f^I)a6zeV+tY&k#n@slVBLR-p}Yks>AgxXM8v#ns_@eyeJ*S!pkVl|3mw7ZaI+xAU7>VP+F<<a%6jGVDd<Zlk;Wk&)_O7B{zP{^hQ!=TjH#_0;C25NU0B8i-uDwBq_ln{=CJWuz9;(w3i+$PYVLr;P;96BgcC@mYen1+p0wDxarDvAAk7>-j6A6B4HAF3<O1-<#7pdk)O533=+voqm3@aYhal8~ty6wDpLp7Ak3NCnr_D$k0*iX2EIu$<Qc<YMX&9v8tP=52)sdQ&f!Iot(2N#(NgH3CQ{C4R2SN5ZR2cw8aq`7!*u3%TcX}$c}k<I4Y8v>3rV9&9<V$ITgoc8BY3!@qO6?$oKrQ#&cgwddke!UZ`@fPDU(5nA>Z7*I96~mf+i*m8v(+hN*U4B9?Bnxn#s(Uzq&~D^sC95PdT->1+sW)a_rlcN@sKmQx&O3jWqq=rKsW=%JmOJPv&9GY6PS&&woG)N~h6FZ!bPLy6CE2g5rA?qt8;60;cjL!i0zh+5j%3oXm3>E^sjXwBDx6~=oOXX;HLNKN{V(OYAdoObr_$$@hAU<5l)cme+oykuG>UD`xTE3IZ~pD1nW?BhYs-gSW)(GyhoY-!d4OH6o=kkAesRJ_>;3zZyXZj5~FEN!?2_|;0{ZUiwyWkKA&6XzVKPnPs0shkXI0VW6+48i_04BHD?LLMl*XZX-K?2{w$A3*=fN=rQNSusMHAY^^o4!)ebsivv(?P<`E9{fByI@)<RYIeoUdCp&Ft~y?n#+rbW$2-$54_N*ptHXZ4Fl2Qn{`ND`Lg&lg;u73u?jHk#RXKR3b^sMq-QLWs$2ER&L3Vj_-js>SyW%AOTwJKMIsBlE7R_$x_@-d^QRNx-C$N$kHQ~!$J}qcmvYQ4mO?&f}v}vux8^<3G4-byUqjxl%sEYT*Cv^#G7Vk=H%#2Dh_)lKVi-|q&a&N>n4EeBWeQqx}M|BS^s$d^5gw5(&YnMQurTB&l*ywMxvcJQ<hQB;qYSr0N`AB+_9gf1T;rdx6PjjVRLw*affW8r{P1`?eRr9MG<W2y9GxinI&XuVqU!?Ly009n1q$RnN!(>8!8<hQSR$k48lXLmt)%>+`Z!8_Zn&SA1%ZJ9k%{q&`lQlOdJ#5QAH;`lEG)w7?r`rl=!Ym_4mW#PwaB5>jN~lMAjs21&vwAhj>0c{`BQDC0pq$0#`%<Ncu{0~SpR2}Ki@zbfEJ6p;$dyI>ex#{ctPoIfW4xHjbs$qWlC%w`m6-w95u|u;K$&gTcRw_TqH;oPXBXt=F~7ZgXsic&wR-M0`QVmOZpfuD?`A{QZTJ(mtcy!*3Fi;VfjMUV(h$3H$oiXlTZ7>C-H5zuR;&eaVZD6;k&9y=k8ha=`3DC>qLJHZ<|wyAs+0H!uM^tq&I0|rG45i_zaY>;&c)a3eM6CoQrL@VSyuO{B=bfwI0&vX6_MjrHm5bidDVVbD?5r*s-?*sl+Hnxc0%%&qF5567^s)EXMJJ(Yq29|?!v0Sa<rH1wrvq**KLZO=58LBQvOo+Rghqr?>C*&oPz@e@e}BnTr2<vgEX~ZakBz$rh?fj`j7M%BkIec2YR<Xp^Jz_nzJbHwo}#v_98st3v?vzC7<$#EwkpxY<!uSL|dLS#A@4sAN$7M^``c|+Z=_fkoN4ZNEv-XrdL0!J_jKxlFL`z3ES1}Io#eKZ64YgnoTg-+5g5&O9{qe5;8A);J(47ftnAl(bKg@cZs{`KjI&B{-S?m#zFXmy5T{X>ls3bG|aS8)b~l?S{O$)W{J|i)lR&+QJ@;^*OwBhhMw{#S979TRXCWX2ba!c!$xtMwP&Np9U!fQexK9+hcE%!O#wVo0!0+l!Jol&z{6!|D`tqWo;4B<cP=1n@&a;B*RBYp+=wXC<HZf}?wo~7{0F>G4)GqVol28Ugv{h-I4!xH6eTe%;ou=%O9}C3m5texE(|GgFc}?X#`bV;bTkx36TD-Rb^1V5IMcer(b4fCYllXo{_&uVWgpB1)@l+r@oD&Ji^&U|{EVJYdn@dQC85(#jgS<P*U<c3b^pc$EI<6H{AAi)^a;4+mv0WsDjU|2lhwK{G-{H1hX0#~RP3=R{h9fDR^0Okp0HkTQKWox5!e%7un5FY<XZv!qtFn_>!$FX;Q6wK>{Hhj{I1w{kD~NBR{-#^5w)qMHEv3i|KuPEijx?uvIAlC1yw|<uBM&R&g#CriOylTSMi*?6;D`k?7k-_Yx(WRtOhgjQt8xu>FSmf<=z}CiDQ*im*U{H)htC2bD4;%9kr^3$Ah(-0j-=_ryB{dtgDMp`Ann#iW2^!gz|B^_A~m8j<@aj?}FT-d^dKF&U*<zu9=;VS4^g-&JDdjL|tH@!B2v&GRLn^N&?(aFP>f?p`At-uITY=0koAEfc0DWkTgBJ=I2z1I$Mk4gW$IZ&)5*-`Fut`O)6e2Wy{1HU`|=($}_=4Tl{2nv~&SAqLs!?yRfHx<bacxvA}LpWKK*?&H^*l$yxWTv3A<iw=qT8a<`R4BIvcg8U~GeyB4+PY`A|q2o4(}-k!bPC1O@|aNh8pvGNhM)%h((Iy69cHU?CSTP>e2j-a*u|1X-@0KR3F8P;Xkvn(9i=gS<95DAnc9w#m=!Vm4VVcPq)k{C6a3(y(oU$(1iIuVrtABz|M$?4ih)1lQp;ZIw^_WY`|i=w>|;Lvfo)(Fh^T+^7q3@!1|dpsk`0`wt^JT72elgWBjzNi_4N5Xg7wBi&;N}Z(}yB6wLN$aJGFVaS}UX2Coo`s0?Cz5?T?jBF{t$zTbGDO`yYq7VTx&UtA0AlT?*VS#_k-WOijGHL-;nyvfTqD-!g50gSyg|Icd|LCWmh#g+ND36um(h^yX+-eO1h*_00V%<41yT&c)l+_(rtU(*l;B<E)6#WGqgh<e%L~pxTglHUEkF0S3?W*r8;qy)asQ%1ygy%{;`(V45fQDc+HjPJaR7yExtJjrGps_3+ucwh!po%Ss<>Yg$Sm<q^jI9&fTN7EGP6E%f@H5a4lfuUAovrqw3&z<TLtDCP`8$V5wQu$;KwksMG@BoGFfc|A^`qDX3I2Ts|gW(21A4n+S{zoWJ-icJn#8876tz_!X&ukjx|T2aw%L+jja43`9{)X+g^MV!5#MWe^8gsr=LX$fdV3RG0I1ZSEkbRIK$~YP(8%Qf<D4_m@>PEbI<4GlG1To@`I&S^Es~-q=l2<28nYGcWFt8X~3WM<vSVv^9-D)C+6SKyd+<XNz^)>J8O{`%b9`x3Kl8&%!$2?GH&?ibBB5fP<YVQ=80C&cX+nbV9?fO0%Jyq_Qht{CCbSXRYsD*t4^&f%&J|p(>ER7>%RF#=(cyMGthLG=o%2^LLpejG)?C0Uao-(r*}+aeoiWL{J+c7Px(W=ELl`L;)P^ovjxs-EUL8@fNw+5fY+0(1zy;}i2F;cYgecAq&EfP@?zl8?VLjn!=yy-`uUf;DNAVHeQfadlCM@tE|`2Xqc5M|<X&QZ)UZkEW8W@yus<ICGENVV4h{p~m1uFEU}jWLCq}|!hWOO1vEbxyseY~oc+?`JUM8A_D%XX&(*DQ`fBoP7AD6R=ppQnLm~IgyA_qr>aN|(US#_trjd6TJxy?h+Bv`ck4Yp@-LfF6Qo^B_W#mI&%I6zM(jey`CTCuLCP=xPVJ~!_RQ{{nkFeBg<ViZ6ldhEKJ%d$aeLUk8Julh_045vf!6bPwjj)N7!vGz-L8}*R`;q~S4L$z)kZuA?z|IGpf>Qzu?sRf_u_9eck*Ez0ux57x46`o<&<{!Q)aNc2D*`7G2nIrsdQFa<}c*(S?Zh39cFUVia7|l=v6U`5fQ{<_nTx8%DF?k1(iezh1Kd%9nP_Oy=f_8>kwdyl|m6}SYUl2jaUSu6^KRT)#O^|&F6G#`WNMVY2@Kd<Pdu=xVq9=89mKMGutFP>!#PUGLI6Dz#198*($oh}1_=FrI-D|qZluJikdQ`!&Rne>DYPyjXBH4*0zGQ=0WUS~DsBmk8WpI+n+sI)T`iUrH3Y0U`oL$3~IdTQjW;*rg=$i@>minzvT?h#w?yIjTPt)*es}QP6+Ygw>>v@8BS#1KjyUY5bN(krBe-3Z6&$(V~+1q|K`UmG1G~cVw=u0s>o@Imp54d}2R@2-UznO3Becr0}Zk+2G@r3e4o=$>A8(?sm8+n-d33*jTgFz_jaI3M?GfXwNs86Ii(^Q(?!H6z#MzG!lGX4QJ{!_VW+DBdlwjb=8TKM^4viOuIy!vq`(-XXu*2$JGPQ)Qr`75!Do#&<pVenz<c@9n^%r44j;J{_b=0Tu9_hl4J*i_(kf1{UhHH`4t=zrTyUTJmUyoEO$9^LoD6lFoW<$)#G!0odzb-iR>qBaQiD#axTV)G4~$O=JU=_xxk2^_WF2ILCM_m$gxQe^M|qd_=bV=yehxTNrev7lK_DoH~)K@^}cNWu=IMiFLNcDnZUX5$OO!9!ordyY763QYQ>pm}wZXP@(^z=SVDP&ZWR=bh0<IxrB}EujfY&rw6#we;OuDTnt5ySoP;)8p;YezPawOf$`?)aI742oVPW11kI?DlvM>H&V*L^a0k%VaFB+*3J~zkrvMsnY7^KASSD{sim5!iQ*-|FYpH7L+N#<a$1nieO1+)RkGPg8ym;KcKAR_-;4iDSj9ywV*JV88ngsjvwTU~mMd{4<w%KC<t62L4n;we|F$K(YLUCiRaJCB|I4~59^TA&VTzqH2w(s#$YPJdyx9`2;P+zbi@6v!O%c8&0vJ>8k?pZe(q$GPskns30kdW+Il)C>VRnES-wpb{7kou<ev?kitWWlid`jW>S}#so<8V%~F={x+fhJ~v?}TEm*A!!(SG$otdN(YIQRC32#3g+dDT$k>sl{%I&(HkxZ42U5%v%31Pq<{@CKZJ6Jv$Z+i9Vx^$zrOR4Ld8No)Z=VMm0iKwnEI%LO2bmzu%Cyj8tujvV;wgt2MB3?$%w_KiN{12NHa&Fr&P%K-YzR&|ywV%Q#Qp-^!%cm;U$EesPRyA+V}rs=A@FqO{^H%wVKF3qmCxTpH8sxeMMHwG%g1<Zl%Kyi#GPeQ8Y$7PQm`4o6PN9FWwrIa|05LWVeTpnGQ)`~v{WknD<g5lnXNt%aZ9UnYh1s9W?O0ZwQBy~)Ydd~v!KWMvJ%=w^PDv)4M^g&h6xc6hqB2rt;oYGxcnA4)BNRbxCaBijoCl<USeD(;Mani64hnnoOLg>%3Y1YweePfx=I3qg%F`S}u&Te{_5da89lyzZ3&>H|4;!hVfFpR?@Og6%26(MBn)$>Kwmq%rX0m>)O*;GFXGX>pkD95gjV1;teEK24VB&=fvf{E>Um1yk|(_i@RH=fn&QvJId;dP(cqL%{Y!#cD;MqH9$);41Z!3r9P)xFedW&3wuxDOs)<U|VEHH{zGd_fpcm>MyFf@EK?0tgqTP+S={LR0F|kH2wWYao6c!j`tGhtx897p3?9-l9D>zZc~4tD&KULR>3c=NkV3(g7y{v)2ONX3iAL!H+F3B3i0R&N5p^5x}Fj&RhdUvjWT!~rkK5?Xj&)bZv0rBYGEDOTX-0o$79rzBTr#<&L(D1Nm1)?Cm=B|({6jIO!M0cJf-0bk=G}KGgUbn4#+GC#Y0lBXFXA9HhDRmm&#*`+nq-zg9gL_2%XB8MuWt~)JCO}OSW*ve(f`oRRQ0fxO#~M=N_S|1RWBp&TMLtCO)n064G2Xc|zTdSA>)L+AC&tbP^BRp0@m5#J^TuQ6ek~cu&x)gqu%)U@CGMBy8yNsk8n%xWHXG4<o>0_f7ayHsQ-+W&=ONq7t>X(p;E?iYs4N)0v`DdiyXtvt3#YUEM0JlS5X+C+BfN%hiWC1>l5HX&R`i;r!vHf@3bVGcuA<*K0pd(tzRULtl}(M80_?NT^MBHnZoYJ=B}H6G`8ilEu6rd2f>S1580>;=QDyMbjgPB=o@v{XeZ-D)wZMtdj$*0>-L`i*>u9Zv9Hb@yMFy@%Nx=zy~3hk`8j0pa&+wrYD1>^Agyy+>~w~{5<$LklS1$#V7c+{3>aQ7sa_%kg%CV=(LXw7^&E}u*c?06x8PvJMAJt+f7ZRT{!only0(~Jif$xa$DrSiB*swYP*ZjTeMxjlV@jj=4(u7mVcw(*m}dAHdu*=yl1mIEHqPsGe_948eP+YGHEt1@-?*w60-OXn2^pwW<di26N5|(3Km2~DH<8&XpFXtg{PaoDp<TL1(&n1`5G`}6%{ApB}+76tM=l1X<=GS7A@W*Dds=7xZ|R3^Fg5jT`l&U&dW4nNf2SjeMWb>Ag^R~lCCT>A78@xmB=BYB}th?R(e&m=Vg8AEDJ~2Ek~+s*Yk7alh<k5lwwU6Xy-Z^hNMTp8@%c6U}@z+{ZRMWr;6Mg)vx-j&)st*H;YRtQD)U$N~_llfX|3BQc6KN$dx!N^OY;zjxw|6Kv^o3Cs(odDP;f<t5M~JPoc}f*XiXPVcn?)c_NGw?h`(}gXQv+bf*8I4e?v$uC>|ra{^hc^}SG~`+ULl=ol>z*D|>}aJYtR=o@zle*Vy+hL*<ln&1n6oh|s8%)WP0*R3XVcKg#$M#+g${0cR=(0XZA|Bu+Q9$d|(ELU-&V{aSLf{Iz*YrhNdZfW~vfeS-Jrt@zG5Fty<Ik1-oxJV%1Ud57VF$}M!;|=Rux4BiR<1B|T{Sho`yj{*)Mz0&KpU+aN<`W$-l!o&~(Eq4Sbh4X<mAIN`(}|q_mrac2b$d_i3rA~Wm4IguEyNkJsuMpZy6?lLw#XIfKUtUqxtrD*ZRw&LW&f!zxVX;4RTC};Ks(cTx{fjXT6$GIF*al0zD35vp3g*U&h4M`79!$v2TkhbuSKdCw`6s-goax>lrfruPHk04si@_Bl$+2KoLU+1a0_ublgbE-{IlzpF$|tV5m;8ka3)K^D6%Qw>{u_`=_If%B>rM@CLK8<RiQXK=D1bVKHwi*V~uOjH$xIT)UDZlm0VRu{kp<4%zEa70zFcGN3(vt37T%QWJD>1j8_T46{z~yK^4;LoT3_tJIiuA2|>18p1h%aEzg6g1Nl4qsE|F45V+5#rM*gFT^x9W+Aj&;dZ*|}Fnk3pPJe2zCdYK6i{8}B*m-qN&u{PeW^>6V?>tBAes+FgcXRQ6u@$??Oo`O<myF#hg_;gcIe*m(^p)SeJ^l+jxS49)0h&NxX+jynxR$Yv?w}L3zW=>C*O&jS&h;sYh*Wac*LnH5m{uh&bLBI^4$v<S`A=%h&l06+HvYLeKb{msT4v7M=J=BC?z}x39{mcKW6(~JopEZ`An7YYpE^jsdeP~B^}o9>ddUkMcz+%p9q%0Mr^HqAnusfj#FG5lw3_SdGE;ujg~5J%Ad3RnzsM|Bv<tAVnVA7NYIdF<&~->J$-m?m^BL_n^1x`#w}eZ|hEY5ewFDBy{Mpd{AA(ILzL4+*58s=_%(K}8i$nz_Yf(-F!iPn{7XO=`bNvybkuqeT(O`mFYxG8l6U^CEB3cOL??2&`5v=a_2S*==NAFg`1<Un@3`QzL(Q#cFmdm^IG??c7i>w4BN{7wvsM2#ViamF1p{ErRaDs*978<44VlJnIP2S<$7kV5J@%f@|euu;K!k77`424p`Kmz>>>v~`kWfKCP((FA<C!Kf~guTIS99ThdBBdJT#;nKztwl^NC3|ch2DOsP65|-ysY*gF-%pOf?c`|DP4iTw@Dd@ROqbou38tOMu)Ny<3KSO^p{1jX<3?A8281}>w1i=!kLhsv8d*@)byfe(&Z)XT`enF1ZqElwZDy{wE_%*(VAqGu6au&FWNM$A(D6#u>Dvus$ZQG@Uzcg>rPFeC?%GBQ{~5=Gpp6YvgLET#)6%4q>g&3s9|V|zC2Rrukb*aACSt_BDea~KG9t7jH;Qdw@-dB=46CB4`0O!uL2!|a=wKVQqZtuN>*SH-H~U#iAN9c{U|RCxf4|^35*3m>lHJ9Ckuk)HrkShBRGQA+PkofjiJlt4+JwOQnSmk{IET32k3goY8v@42WGA0?8sO!oLg}o!nRM`BWa(nT(xsSv5-i)db`R&H;XV1>!kM9;9F(~L^(ef7T|DgXF6>|u&`I!C6!6X#jgTV3)R2s#9=aTCLUIY9*~6Vq8;UoU&Y~s4y|>N#JGD2VOZZjj+aab@s#RbiK35W3ofT3VT_DoWe2e_iyxyn&ny%cW#gpC+i+M=aZdx~yJ^H<={iP#;L-xM*Tl#x~N=uM0J+KSD5&Cc7|42LcGLH+X6ZBur9Na=U{|J)`N$lLQxDKQ+)`SYy(aC=d?)|eWB1WIP`MN9#4v5C=<TYQ@TY^TQX^VztBx5$caJbVd$h@lnoCU}y=%tL?q+<&q)(j{m<bnsv%~ohtON)VQ4iA8Q<{`WX{Q5qLSZUG0AQZG)T^R3)_(qg38iMGV$s>KSXbPD)iGv8WM=EXcJmrFi5->COk%<)xA}6sK)j^hP7jc2sFf98?2Z<=?jkTeo@O15lKsJPuKG+0;25OuLnN>*^d2$=W)c0!;sH#}BC|!>V|ME}fJi9x$+3!S5V>Hsrd@MU(a7GP}#BX?mRqu+-XN4mfw1Q0st+WR+QKy9@FK+1$bk|@8_vw%r>d-%qhVK}#s@tI8IXD*jouBDKsztpch3yB2m*p$H)vv2MG^>3kBh!};^&7K59jBh|Lan%DisI3esBR8zc@y?9dsR+2#@kGk8F#Yzncf03w5<P1&vc@N$;%WQrR^swu%{IX$3Y5%QwO`@-R5+T%JmY#;};YYM}?DJO=Nr}qO!;$U(-5=;TNQnvD(6)(3&9nH`94~VK&m-jLsMG(Aj$ZT~`-vtNOCr38yXDCCk~;@m`|S+qM#IBCe;xmU&jqv1vp#pSkZR1%E9q1+@v?B(zH9xEfqxvk`@ycjz|-`)c2lJAUkT0Pf}DN^J_&Jrj1LY@!GRx3?LCJMg%ku2~y^y{~3PX-jPr9ZA$9bH<iu(vUD9ax}W1Y-vnTRi^ouVy0RP`O*)#(rk%W4WAiCO)>lqc0g;e=z2Aw`+se`kZLi*4tTSC0xkZ0mK8Vb#4b!*o{xdbL8GOHe2eyMUra3Vk5qBcJQ(=n3+z7X%7q<eBNCu^s@^Ct>5sN?gR4bS+mdzFSrde*g6}k<&n3HM!b%TZW&>drgv>*o)6>c0>)zLk?&)dY`(v$_gvT{qX`pZvC8tX<ANuF!S=T8ukuYWKaJGsocS^Wp@cD)`CoD~^%?exZJwRUSl+KQUxtE_4#r8kVS%$&#5O`iYs7`-j@Pz1jR5JxQnm+OQYy!%7+S%syGNZ5T0Bp#sagPX4a~gI!P)XPV$I6nYHtq7$IgFkI1mTj*m?nC_Ter4OvmcmhP=B2hiXFDnuF6pu1<aB%TJVJMfr+G<p%`H@E-Rp96s5_i5bSkR8!})3N~A|5)Fi%cDyAjOOQP|FS={L7z(N%xwwS}&9!<6J{PqPKhuYcsX=isgHFNr(2XE8uT_YpA#KevPN&YTg#WM)^nw*!<Yq4$9Ua8+r^UHai+v@g$-nDo*07))Ax8v-lV!8tsh~VJJGs3u?VAzh);b0HLg63sJJey@X>tB-%y(GXC`e};I?uyO+^<OuSU%+?3{#ifN(L3#7`9O)bk4D4sC_Vmgd^p;F2TJpeFW(Sv`|hs(wXyMfV`JkR66^2Y{*aDGM|(T_l<M&4V0%QcrbZWGTeVpba3UcJUm9KIZ=o^bej+`Es4~Yp+dmzrhod7l3U8#Q2>PG6-I@{;ZdN+_WsItslg-}FINjNQe{i%n92*H{68?j}H_MH^!bTKDY6fAK0L*tv4r-tsrA*%rk9W4y;r_dH=O7(!Zy$Wv9}|ptnBCv)m(sR$hsr%36M4OP*P3SNq0J4V;7j+0zovVm;qiwfeoVb)G~<mg)PYn_&GWxLkXI#|W18jFpl3h%c`r31^Nw;oI38<lK*qlL?RVz!{z3X~XSjRt!!gP-MZK1?Ha79&@6wsaqrLR~aA$Y>Xvg&VaCdZcbZ}(G%;fOH;rro--SO#sb7S*6JfR4-_dB~Ie&jneq;IpjxIo96jhOvY?95ipj@?x2G&Eum-e*3QP5eWhPif!URg8Jb>w-eszWc_HSmtzQaQ|EyeD(e&yQ+gv=jPk5HyhvX6=t2xZ$BELYo_XPK07ulT#$@(x^&h|mVNmv$%gP3mX2sQCR)ScCArDY9-hwqa9UJG+&*m6cs-r*u@Uo=If36lmEbIx2Rqd^AQGm3dK$1xW>AP3ytu1$hp&_b1n;A1S1!K~;MK>!>65n)_SHuwp!1&KWBI!qYfT_A{=&p|tHKvIrfh$`G<trgqHpn$>&(_*Vv_8E5wks2q7%TZlt1<TVV->o%J~4i^5-P8MLm%u?CjwMR2_1<Th`IM=^62Q@b;gh?eTNO_CO=YpfZ4bGZ*+O*?JnTQcDMOY_`)I6*f=G8GQXyJ}vW`=Y4-&)JC2a)#Oi>6Q=t!CDQkY6rD&w=Gz?p{*+wcL_96>XULI2s68hE3K-|p+oB{8u|JV=<-!T4n&i4OiLGhq42>z)*zcd1DZ{!huFA&LkJq`}E$U}<`_80}tfS;*(og{6&E>_oLNNR4$KGh~z~~=XOXetO6s#v&+uGftEwB^q86!zD#O<C>%bY*+?SIY91Y6RX-$d#RACBh<%jbVREj~+F-fGF1GUlb3(T4{+G#s>Z931SLf8KpOI3f+)X7ITxCh1*o#RGV1G<x2YVFrGDF#h#$bUa8XV($b;U3Ts;=YSqxe3@ToXLRfG2m_9s)%e1S&~1R^WDc?wum@CJZ%=d6P^*D|q;Q^&ZPkfumaW$P#dS7K@6NO*%>2sz-P7j9S#fWi*et`wdfkTp@^a-hDuQ5KJ&~>a@Y4U++?+K3UG;KLyb`Psd~Vh>qF(xKIzRu2VTvX6zWgDdX-5>djIR>u0$1l1zoNN1alATfFY!-bZ@Tm>zgW6IQMKkU)4jMlFE!?#_PoEK!f6N7*&ZU@P12yBO$N*Q-6VW>bMvmCs4G+Lk3pTI^L*hfRG+Yaf4$j(QOYbj1<r(TrlkH@l<#(TjUdslNs<uC21O&LIBWAIE5aB}l0jnTdNs{YC<<WRltZzXXU%XZ36C@f_UYA}ET?oaSSFr;h{Q<2*v<Z68f7pc*wbd9qkKj&XH=t}dtypMvtSi$R3Na(P1s@9A`aH(n~qpuoUz>V4HwKKumJj|8qo!bTo3YTlGOA1jt#u32G;X)O(BLTQWr()$#s?Qh<}9YjQI%%hLEern`D2+uVfa=#i6>ip3kqYfXGCVBQ=ph(Lnb2dPXTe89mVPKypqI!+bf5&l5bSD352%2YlOa)LMtl-*9CASf0ikSSxfwZrWHf9nmf^aeAOYchmeXo93OSr?1Z}PZq~1+1=Q-NH)xiX;usUHG|`kCkPy=%F1ka*-dq&(?KIi6v)?I{j<+45R)#a)gNS#Wb9=k?y8lSF)^K8tFvq-9v!m^5L(Ds%=#~4L&pQ>mcM=4_XSbMv+T6VhU*6=D?}BebR?2rAfGw{5b6|0yWxanIHj|9E?+?Ep)90T){y;FKuRxZt>maX_u+h2hlcGEJaDifk|9^PJ<T!?A^;lh8@TPX1<us={Kf~Pd=R(jn(3%Ai7yb-z4<k-J%O<_%pkauvp0?K=rT1o^?XCqGX$ZGJEO<vi0`b<U9zQ3YkokTr12!=LTlGrD|D_QUc0e~0q?>qym^uqckHc)^LZlY196h_C9=3<*_naLEtwYP-_WDLEg#!W?gclQ=6zEa6*`6nJg&5#Ts5Pv0U=EUxG>?|*Dw`zo8R=KwxGT<M^Yv&1G0}q!Je~>AR$8d{9&43c5cLsq)+La%03R7ChI?@w>CUtaK*90y593^<T>8)<&-IAnS$Lx&P(Q%bn@@yukOn%PnV_ia)~Uy)$j|!jtc`433hi+mh&y?wT<nMcwXqV17ZVtjN51zJ_RAd1lNpb?U^U;7nW>K15<j*IawB&zYa2y?T=l$-nz`D&Y`7DTFazv@RR!?GpRUqMq<8#Ksap;QN>8@I)OcvZ(@DBTlZP>joA*G(@i-LT>Kel{|p;lYxUW6++TXk>e#+u!0=!`%Bp_O3bx)PI`(KsKQO{2UnSmCXJYHgW41hn5-isHe`Z?A#!B9h%nx6bDNBC*oY#!1+pw2QjC4wR`;@#$I^T4$Sm@e@;?6xZs6y}ng0ZEif>vFKt^FA_@p%J_ibmbL2k5RC-p0wZ6YOKX<RvQktZ`hCwO5x${z21=s{7YwjO`Bw9x$^-x`qEXy%f%kTO4PbvjK<7RU!r#6%K-n6i$x%SFA?9NM)D&Qs8T-qy%0u<nWeF=^vFgv;5|!_AFCE@JqL|PBeM0Vo|ANSy;}(tD3t4PN&l0#iWgq;<ObvXx?$X<KLL}6iN85m~@-?{Zs)$nc!@=&1TtI-33q!T3W#G=}jJ0Gh#S|T04IiYHLm$2W09&w3gHb^l#yLpSLO)%to%JNpsekYM3DGg)+bG0ZQp5O6#(>3zzJ%Sb1^?U2mrvOnEfP29b@xvx@&aHv&dGd4@<|z11ZZ6KR?3eAyp2&_91SI5~@hF^XiL)F%U#^03vPg<?J&%!s!7%*FlD9;m8Y4((!|=vuK6z2yvV#2ceUlsIBx!Jp?8cUH~m+IHz0ZC(VB<$fz1yv8TpRl<9Tjjj_HuR2+{GpXojO4}OXm&8L0NN-B*4E~y*nAE$i!PNAP50iEK#ve~Q(yR`320DekPh`|ay+};<m=Nf~yr%)A_`cR)VAi&eV|d)!(q#TG3GsJB(Y6({n$3<n-DSy|YPIiEuDjc;xcJ2LnKrUPaJd%MWkNSPBu`!?o<|Sm)3=xNv|U#H;Bp?$b#(UreUhHfsdj-Y-H;FaWHbYW6ddZ_<xG!7rbtf1V9yMvA{Gm_{h2oRlS9zOo7RGg;x4}^E{lsy34Tlg<j+c8Ve6Y4n_sVQ{3GdH6|?I(VT9hkqGC;{UZJnJzUx6&z~%T<^vGRHvl&ai3AtF@(p6OV4dPBTN~9)gRjS1B<FRR0Hi6%$8LBx2`N40G`y_$T$P{q#h3Pm7e4W$Kps7Xe@r1o#8`TB)60IvB01T0xnYeJ&gJDzZI7nm^E=-lmnHdGs6nW(6wIHdS2PCkAgep!jg9wb18OiRli%%MTM)o*9q`|R{LfzPd?zAMJDL}CHla^m2`w#{+b+Sy%Y@UJ3a?YRv0%orrWLEe^G07D!hL%Cn$>6w5j+TINM6f%NJkTVDtE4k%DGD%$d9r%sm0pvS0;}m=Mi32V7~n?8XjBQ%*L<gZ+?-iUcTc1_^%t;3D0Ycw7ds;&h@n*Yhb)=VzUmK_$snJ=tZC^I-k5Hm@{43VJpL)&{_(^9Pv-RX*BuCduPgUQIb-T9`IERKz64Jw;C@v!{f_A*iYn+C(Rp_VXh0WWzuYhJ=)?a0=qTB0u)qmuqqwIlGM%?Tl3;zDmPTu!Oa5MRxU)SrYUVMrG~>g!ZDdRpl+2p5$EeVFTLUOYT|7`Zq{Q^ryV1`(+sF-}hCsYL{2)I*yc>%9(cyUK7ykL<j`CgakA{ak{CjUS9`3?2wm19*Hlh9D9yt%b-uyd1dpA1XKH51H_r%SOZ{#_NSsHKaJ9%2}AB=b2|0?d3)Rgmlc27#f=^BSr(JZI#yf?owwPlK#8GS*}*0iOamd8fP;?hpn9v_cI2FQMFZORM8FQp%M_TL?RJZ`}OoDA3hJ6r$bY;baF{(E)yuT%YREwDrHS8pMjI_)SC0a(tah<VE}3^^kJBXsDY7RKw!9ADtq>~rwxE=PQzV)sI9woF340jC>pIUV6BZ8kxjt|vAWkv2U2>ZSa9mrv6faPkW1EwAM{5foRELP8v*o(3KevXED#4SMV;z~=0UFK!FK<E;4NUY*kE(#*W@q4{MMFeJhjI^4X$mhZd-D8p6+JMSkiWHtEvidl3eg@!gDr=tOu7!b3-emguk9w)Erd`3FbZ<ex20!$Ip)sx;xIa)+;L__dR=BH`^G8&0XW;t?ZCqjsn1upR_0fQ8=OR%H%<g%}BMbY-4vgf65zSsHEfm?kKD6!O8`5i*tuoKV*ZGNMm8oU+QfPAhhJC7_g6o0Ktlj)@NbD3V2=>4|(Z1f2EBj>{e2Z48f!?(&9Wv0P2@A9F4;E;>Us?5FYbwcu>S`q}oW5C|iW1@N7Q4;rKKd>!G^7$0;+bpC#9B(m?x-i&a3g5@d<DEHU{g~BzKk85BwxZ=6J{aYqWO>H=xk3O{)&lGIzRrIlX0<`wo`P0-%9Ck%PQhZbp=hA5GIA9@QbRwSgJW28=*%etM47kN4D2^jr9SP!%V8Z<YBnyMfJ+EG>d5V*pbklQo8@kn+6mzV>IyquJL@GUFXe+XKMqU~<O7!Oj&7(u$;n%vCabPkTyT-beA4{hoIqpW%cARA#0{ZxV=W6;C+;sk`S7Ao9e-el7bS%*%ew069O-FYG<?e}RKB%VDp~WOqshA9H;1(b%g7oi*tC>l-Ek7U@1Ci7)aqr(+z3lwB_rw~>J=#^`966a8mp|HXIiVjxverPJ+FYC*F7wGXmuJX-_fQ@TmK_DxMc4LzSRt8HDmAFey(A8P*yonYyrUA9M4A^#P+^m|09`VM#aI<zQ^357d(qB6HEqN(3dQ3sH;2e*}?%yy{>YhsO+GGB59VTlsRjYD)o$i&ez_>LIVOd_?h%^$eU)nC*}TVBzp9|fEoioBr{zL3YNoz?jp=FnvZ-Md`M`Y1WA8sB(_mTB1PkiBl`i~;aT0Gp6+SS**Vm#3x%2Njry}Ma6SW*$Zg)S6AlyWWc~HoiNXz^x%K6-tvN=I`_OD+C-uLR(Sxs$b%{Jfzq8v+05Q>PuG#_HPrY|;ZOA)Pjr1itC-R(l*zN8@YqG6ZQQZbXEGgNS2qK>dSZ<kiNl;^s0!WvAJr5=PJb6n2dVLR;M;q&7H59O*8_j=TcTzpxnxUc{R^|yYJpnwL7P16K%EVc|oC1@`&l<%`Sw+k&0e95Pmo$mp08lFT7o?6SQ(5pdCNR%RT5&g-sjcfqLB|HJR(*F<%sP=huS)@@Cj<ZdbrxhlaTXx26a>d|GVh3X7MC0Ea>Vdx`#ibre{L!_axu;L@+9@6oUs#lQ>z;mhsj8(crOT6CSMe|4Rqy-VU&3eRcCcn{s@jez3^<&3yu>q-QB_%1X_q5xk;s<xMfkQ7Ox&9lLgH`)i5G5UeDY%sz)p~f#*7Oi%w&kqEv`*!>^rv{&(!@ZfmNG^x9d4I~%2Zw{v7_esJ`wobEr2U5?I7;gMn1C_(=S3L!q9^2!#oFYwK*=*SI%pVJG4S|l7-2#1~k>%jpBfu?=Oi5Zsh9wSTn>j6a(EA?++qZ!HYdj0iAZ*!yf^~U<Q8-s6`=6Fo!FUrs@!I~d+6~K-P8Iel|<B>7?rPx`>>bNv-2Eh(94-SFL3qc*&Ho7$XcRAs!=$x{hEhylMFHPpQoHNb>fIzd|Ci6QCtQdxZVlHnoDr86p&|^M-hAjz>reI6~fn#u}DgDC{T@b<lZ7o*NfgXCpQY!y3yoWJkr?9)aHEGXlGeLogcbQ^Ut})!W_s7^-K*>K7X9vAY!OjD`nan#!E-i!`FLpZlP0~O_4@(1m^)-Jd9rktqAGlB??4D-+vYPjuWihgpRW^L|P`EL~Y@74~Iot&^3qbP5AnYPu#sK1}F=Xg{?pGgLg+!N99BJJSeG_G?W`UTIa@8DzI*LT?Iu}y^*x^$+KuR!=i=)2W*_Zsy#z7%H*tYDU>U8b4D52`o^VfKgeX$RG`{ZI-J0IP~t+MDapN>ubRPf7}T(1Tl17{IzX{NKh?TY+_bmuZlN`87<xI8IJI(_?=FRPw~6r^OavS0h>CJVE3!$^JtnB?FsajAiBWp~oCbS}FxnV!vN+54Lcgqc*=p6Ehek8`<Dg7~LZfSN}e+n2gmxS>28j(_AXMU{GOmB#ziR~KXvdcDg$j?4NKLM)#wMRD^w*XtZf<ql3KFXho08ZLim%b(xw<M9#B+>Kc*4m+zl!S<Ek8xXDSzTmNKcSozm;!@;wDymC7#E@w0SS0f7lB~2;^`KTA{l4cu321#9%3@TvYaLDE6CXm4{knZtdIk}J7~$(Hw!BzJ%vy-plsKyadt0<PcLnZkfXjwMQc(Mzx<<DQfsQ-P?$aR2QFi}ys!MB$aHaT~Tq}W-OyTFGk+nV+9moF~no#RQRaE>hS+8k*IuU)u|CDu<Nb#aI_}}`fMk|G<2Lw&j$E^f*caIEHdx+*Yxvh;}9~~MwEt3(qz0qO%><*5tvs}X@?`eDCVNh)Nl!r@fA0p94n802DglU@B1C7KByRZ5Ss&U}{7bKj$Z1j6iws-V_P_E9Wb+qaBoon(!5x8d9y5Y(JeknYGw8y#XQ~t2ndW2{(1>t019(jDeR80-}QeA;F)4i)4ah3xvjVf!Nec|r%3dWP=`%*(+<Vi~}XbZToM`QW9SOj5UZ40gQzVaj&hHTKVv2ZgQss>jgqVB+g9F7$0CNxlsr*tXY`UtH(HXKrCB<#MOrKmeP1yJ;MMfgl+{3XTy!T$Ea{&?qy4+kHPZ4GQ=`^>!8p_Xi&uEEfJVj6RXz~k$A`KjKbO06*6xSl!E@rl|nj_)!SNTes4Y9B5!Zk(WEXN!o8Y7aLi*wI`pn&kH<3s2xX9v`WP`d+V5Z*>=oh;^fBl#lFw%?VSLbVax2iY{($wczI9_uv=NpUiLX>JH^0rvL7<`gV^h*OKvwrz$TBQG6ctS$$B3L$Wyg)7^=-MLWtjOgB1-6t>WC<DNIXzD~SV1(_mNZL4D~BH~8u-Xd^(IyBE@-MG!}Im=|@dHnW!xt&$Og9~WEay#ky{tz-YdoxuWzC~;zp-vweW4^_Z-ly|dnMr`Pz$a6aaL}HJ?}QF_V~xnIhUC=vSn|>UlQ5;d9+=QJ>wo{K*LjO>WFm<0o>ZdJz9d(osP@XvVd4_PE5n|h7mHU-7qV7=tqF2tV-LhZUFBakz2bg3U0WCTnDt}%_bucZvZuh=ULsB^Qs*<jRanc<X%k#tSX|#q1ULy?IMIxM9PK-xGp<Eh&5FwhMq=41k2wa2QmNxjWAl6Y()F-Z1oMCk&h+5He+D-wxLRk7cCaC?|6Bj_k9e?(hmgMP?b-DGP+Ug#2ctbueSiA5bp0ThyEwmCC$Vnd72usy+)Xh5lA(f%_f$PRlBB3{)mzUTMA5X6zDa(2_3F3qzMd>6$nBX|?r=UTE0-ujjlfL{K|f!;3K>Jqnewwy?FdJ7S+}w!y3wyqrwigx<*fL^M*lEEgqkmzs0+=>=HRS<1MYaLlXzuyqZj@%LpWiGP};H8=@)f&UMmPIu3N%J$eV5pz|^{bHE9CI7BNy<i0<*jRKx&Nu~~Fdh^wTvVv@H8?F}_Y-nOU}gpR<sLc%O*P0~z`##e5yUajOFa9!pf#+!Z#OP$N&8291_Bp3mK`!Y^x9PLgri|q4*&ED&80chIVu1M{Wn>_D)GMlpN5`(GYSPv4~dS;>4AMtpx{zy+3xE7>S#o&>YtOc7b=%;gJ@GfK=$b7>;$_B30Ep`<-`jF6ba-i8ULrdz*9ysI;%g(<Pg|F1ata6y0oc*ACf~A`np*@>cHv}U+HPV?$B^;_a<;?a#?l7eyy%bVXGt~iSOrzN8YNHc5TRGxV$|#&A%mthSGN40ypeUNO{dBz-x*aZ(MZjRuxR`HVWTS&)*L00Ogtsv6f!Ei)i`9moO59Dw^%FP+!pk<HA`z)v2#XCn=o4hC4wA_0s8@d{a$DT(H`M0FpFbi9$O6FsK3O+<0#k`nIdU05PU+bd>7bMR%OJ>tAp0dLM-TX}A<6n3gUG*n<@s!wzQauBg<<|O>DGO9{*k)5Y2FxD5r6-l^DO>tB5!`v>JAz?Py~x47LR_WiAtX6BQVffzi5wDl>Nr_B8!$t<nrW=h2$r`VY(P%@4BW{iEQBaB-Mo|A@D1TlwpK;4>xDX*frs7g&zY?yszL}#p~oLcLr+=NfL&~mbJ?JZE3w?&YJWK<UcP$fEhHt(x-t7iaPG7DL4)_?VTMpVwC2}Y-^Li%n2*loPaKhVvF%S{Ib>-{}=x5lN<"  # noqa: E501
