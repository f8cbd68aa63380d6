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
OWN_MOVIES = {"MPEG4", "QUICKTIME", "MKV", "WEBM"}  # those that the farm makes, too
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
    "movie_mp4": (
        WARNING,
        "The output is a movie in {container}: the farm renders pictures (PNG), and makes an MP4.",
        "Choose MPEG-4, QuickTime, Matroska or WebM, if it is to be one of these.",
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
    container: str = "MPEG4"  # of a movie
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
        yield from check_movie(facts)
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


def check_movie(facts: Facts) -> Iterator[Finding]:
    """What becomes of a scene whose output is a movie."""
    container = facts.container if facts.file_format == "FFMPEG" else facts.file_format
    if not facts.video:
        yield found("no_movie")
    elif container in OWN_MOVIES:
        yield found("movie")
    else:
        yield found("movie_mp4", container=container)


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
        container=render.ffmpeg.format,
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
    "The output is a movie in {container}: the farm renders pictures (PNG), and makes an MP4.": (
        "La salida es un vídeo {container}: la granja renderiza imágenes (PNG) y hace un MP4."
    ),
    "Choose MPEG-4, QuickTime, Matroska or WebM, if it is to be one of these.": (
        "Elija MPEG-4, QuickTime, Matroska o WebM si ha de ser uno de estos."
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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2ZQMNcAoy8lsx-)TgSUQ``bJ55gq(z!&RmaSH(><E9gUm%!HdD@8)!(^F=j^K4#^DE}1cbgbyb}nLeQlh<;28?)|qT>3Vgz`hqCT(JxzvyZdkGLGQ&NdbUpg|E$kr?i?N-9L8JQ+dD@`@vEKv-JMs1$TW|C-#yr)i5~3Jv%Q1uU)=-h^Yw3gd)y(wJ>1zpIC{4|h%QqCYF)}xzBhJW{qNrnj+t=z4f*`X?|1iK9lSrXJw5w=5Us7z<kr@|f8kB<m#zI*dpq%~-J@U8mS)rXn+Ms7cmB4$v-4`_mDl;<&ep5=V1MuLG{V~VuG9C2yT?26yTgOyo$ccdoJ35JXs3`GI-W^HXSd?Lq{|zB7P%1FW9m(}vv>N4mZ!w`FVV`1(3~40O++DhKUe;H{}+&XCaXOnGK81cqv+shr!0#lw0^g;=QrZd20|QYy^AU>A1l`)WQiY5qQ(5D4x+B34HaB@BpXPbna$T0y!|&Bp(ss>5n#W_(>^}%cRpAS6S}y_XSWYu6HV4G3mZ2ErQlnNiCvxM1JEw8M0^VbYclhr{d~ym?*PQ+ror&TgV#q44%hc))W%02VQ8M&e?OwM5r$}1MtDi!O+ep9mZ+VaoDqRK1C);g5WgxI#K~ns8^>@=_~xAPHJlQ*7+N(=vROqiA18!4M3LksBnVxW$#ry<xZ4X?GcFJw;}D>%bVUB&d)~vWRv;5wA?*^rMZIQ<79(z25f3rbDabu`?g;ET@LXPE{yH~8wW`R6{!-=d3E|+3wvJGOFNNVX@o_aVb>m(?`X+K6D*^!+$K@jRCP)0P_sc^W0ei3SUZ$VM>AW_}i3m^z^TQ4<7S%1ysHlcu9tfpQALTW1mZ1Jbr06!wiQ%)@`_7UqIX|7<;h#Tpa`kEmJIkgKPMmhug4&Op7O0I?0W`d|9_;w*YDV{7Pwz30u`Sd2j6{uIRV>OeF}8f`5)VxLEwL*}Nz3q`0h@X50YVc9wVQ!E5Dp=iA{wMT;r5tL3QFG+p@-zu#3FapX36!%BpF3+T%Ep|a^G8ElL_oGn;~l&2(y#Z62WnGukJmVQso$`LP%oBM`rcl4|9*iWTzHJTTNb(4<U0aM03;Yd3`&=NxM;M%#W{=Nh(C-0g%p^uVYCgq~jZQUcv<v+7a76;2V39*TsT3_DRQ1#DFOPX+b!Mlm*^=osdk>+5mlf2lNSd%IqTv)g#<Wbe5#2&P~~>I@o*1#(U&0fU4eP3nH=9#DTxO^ucE5!S|-S&;fbgaQ-wpurkuXVuRP9Qc3UsvCUz!I*6`|NxHdOyj)%7UUj)5%hA)9FO{@axA{1hWuU*|oDe&&!AKe`2JNKfrn9LqdZ{k_aph3J?@0a;6zJaD*99GAK5*JkG|MV*kGUvo3a};{_NL^!kl2NaAQCYm01GBXS^=PWN_>}p)|PEV8<Yeab36PC-wyMl%08Vw@;((Dliyb~>@1ZVg>PhC>41M9#D}k#MNz<pw;8>kGK6~4gSL6dHHOXeS*CxnEYt4(?^}B#-YF0bL%wdSI=vPt(P!;?GJ*Ae<5Kf(5~5>#$ijJ#XGN8|d7J(AaB$gKSA>+aE*MECfjIn4MZpGY{3ZJNHX2{?jZ8B3O%btXXTka&S%|RO25CS$uab|c6UXz#^#!+9sXGHNHBKwS1wBOs8Imtaw4^xz-C4H)ondc!`e^tW&-mxp;b)b6hjsBG&Eu=|Q}4U}*I|7<hv3rQW2h;B6?PP62|isgGr-T&a#OA~U^!hIvxI1p#U<~d0IT0;l;BNmFaZ2$DDYR9_glP$0e+ixz}M5+qPpt!+ixwVN;CRTUi5sNG1sxTNQPP`N;je76c58{F`t*TH9aG$j10*U1*-@FN^S^8m?qTeY!=SgPGY#oiBtOEuSgNw5~v&Ij(pNIh^(S7;<NvRHnx*m9j4dC$5cgB6+3+8A3X*InWfWO?xqC1fw|?YtD?kpGP~6~UhWd2YKlnQg<Jv3J&3-}ke9kp`WxsAxhtAG9Ro-ixQZ@k#f6}<VDS@0*gw1zR{h7Mm)5{2$`U_s3G{aSk_h(=>jM2P!Hm4^Fz~0t(se%!qOvHiV~`9>9hO`g8S5w)05PNy;VXS+iPgmxY8SWk@B?oa;}72$C2u6uOpY<wC)x;*FfQS+`MOc&(dcSQJ}?7oD37p*DJT$=R?%tJg^GH>1+>Y`{?hlkur76(QCI7Owddaso`3gj@bdY$q5-X<-uAoO`icf831pE*FJC@eebHaW!1z!D`*O{9<MpCqM5=iSp5F0p=7eQC0t#@CmxHNucLM|44}7M1l3h$YttequPJ#0@V)U~*>XmLfYCdk=sOU{E)NPXck4Y-QkDb45@0q{fAM#B*h``_6L5zu(P0*_h0}1VdPx-xc6_D*YAUAK#<wTTdueUdUkifQY;D?>oBvfzuhgOAsVh0+elL6g0r%<dIE5QG#Vr4u_s*27Yn<?B<LMsblq3A%2aU~OWPe|{Gx&Ca<ihZ@K@LyFi{*cx~rx+LF!)uE9D`i-WoNM&V!N>=5P;gNn7a{->KsL-lA(`DwVqmp525K@XSXzv^2SVPACbpbE6+jH4-D>MqR;J^+C~uwU5UhLHI>CeJ_hhz6JyF9d^T2j=iV!UK#EHO!P?FX9fK5NR&cThy=`{Q;ok64cC@MZt2l4*F{?DxHW=4l-ce}yQyZc**f0x$=(aovX6Kc-C2sIeD&mWf;OW3XE3Z_^>c&KzOFeKKFVZ2Dw-0(4z=sHbuD5UP;V9>R2!)-3ZQ&&yVmF1KDY4Q{o!t(K-F&*T^td?1hx|A<OOt|6jDBeAKwR@-?(8n<t#8G1&ZTvBo27J!&G?y4}hPTnGjk1Fs?!38oFg?A#G{Pe|RQ1LP?UuaL|Cq$%8Ebn2vn5VFtbU^PgGC{aa3ud)Ttu(ZYFuV>yt-K6?kE>|1+=e|*$2pu5C~GJ@o2BBj2Q!W;Wr15=pQ1PuMhTK?HoqG?)-g|7V_IpG#n1W&Lm}B1zq;E2mMW5^q2HJEg{Zo*RKz^-tHV(0<1Ke#BJdz(ke9{^iCgr%fLH*w6?OgIwEf2g*^rBL9*F(V~D>V9qb2#5Ff;n6LUYxv!+C+#%wICmO<qceW%^F{+H%Zi7`mENfy9}8N;Fk?=>;_C{|(vMB?LS*~e7A(!CZbPXNyPHr2$P=FGqSJQG0SD#LVz-6A%-PO1;p2J_4^G29p``pJ_U)sIs{I`Q<~FxvS9rObpGsMXV4$n1nh8boW3=nB)8M9^)YE09<(J_-%7Fzm9-TFuks1DaQ|;Qw5t6;{`RkT6CAnH;M;3Q=zHjnB^pW?ViGgVP){$wgVnEUjpdlDxWsVvzto(b+PypdZTuP9G5%P9G_w3uAr7Bhyc2sL@`PY6J>_!;o2H+;`QixB=e}<E#LXM<HmAqJLCHE-pT}dTB#=x5Vjz`Cgc3g=x+sVQ^V*gl$%q7}5`0oA})02n4q64x{ufG*4TvULEcn9YJ`r#ATRFCd?pN{}DmZQ3LpD9-r7<po3Bsyc8T5)<>mmG~YXT)98OzT=KmBdhm1O#XpJ*esOfXb$A>f4Whk+gI{4#ez`ha9k5w>o!-)fcj<KE?t{AFA4P`i4?pO%KpSCxCl?j}+lz65#Bm>&Vv7J-TdLu!j^tHu2e%ph6*5=bNeMZG7$&BE`8aK{OxFobD=9A**VKZ}2t(wAt|&2gk)Wm>PKtq*xCrhnzuB)&R?i0BueIRU`smEwJw&F!Fwn-*eKRT8lY;L4lo;P>c1ct!6k%Pnq1UEI>nNC0+dO@=sHZF6sR6wxt4;0<_dRp}%rNU=oTuY#nvLNip~SL_*<giAA@(EO7J-IP2x4soTY*Er)0VZ`R4g({vfnW*y>FEj>DlcZbg_K>rHVs4Wg>O08Jh_yb417c5@Pa<*<DYjCn`tR5tBRyXXWf&p;8E)t$FGe`i$uRWTbW`qA<kwT>OLXf^O;lfCi_#uSzacbBCw-C6mA2FGPOm@~=n+PNTy`&bV=e?T_Bd7j)YDfo^185{9xOM32g6p3B!!^!ai0SWX<TglE+sR`Xd_6Sw%47YLaSI&@DaT4_>lCSKA1gt6JjBL&?&$;#IGYk}{m#iyvL1b#@1oM@Cs*8*56QDs6NJP_|5c|^304)%mth91vHVRrgxlVP^j2l?g~OmH#bzHt>WO3{Ga8H6Vy3W9cnquM&YU4lAKb2wRC&wDhd0p1#027`cZr%m}w2kAe=K&>>}w@xz~YvxP`sH&^(CFmv8?}ukkCo`NEvl$JcA{=j9x3zbfvDdKLhM*HlGgqNpqv56|*~IYgC7rX+^foT0F<n&#3STV)*{~POE#)cd0^kKWb{yWI!eAMvKwmgk7d`NR>THW6O;CWDrj2~n;zIi~7&k7iuNi?iqZ20g&QqB2W#wl^7`;o){iD}OGUvm&8GSx|M0Z3+jKs+6e)wwV_kH+4ojw}hO!%dI{q;czOYA^DP$LnDy&c2Y!v!3ldvZf<QVXV=^m)mD_X9Kuj8FMeD(%hx9VVyH8OUzMd3s~G0k!`<d4jokqZwJ=>kA6D9g^SG(}q0&+HZH>v&$E}-QFA?{PykvE*q`+w)J3k1;l>g`o;V<WtLs@_?iCsb?g1s-{aSZ2XA8{9d?yr?@Jv;tcgJ`7Q$gBYjP<mnu?%MSz40imLquZmUJx0-w#LX8)wvM0O;S*A3(>4@;z;0s%sIo319p@x(;g+u!$rQnL2&My2C_>3!iT4<%A^C)m7%*-0cYa3^6j%|FA2T<CXMooD}*8@7r=7RS3>6Nhrs|K|n>2bT+Geo<rO)3KquU+ZP&M;B2e%jv-+9Wr)`@%ix_iNU)JfHO{i-s%jo{pt1|=-u?a4t9fK8zMcZs){sc|x>)3srgE!!&2-)}#?zfojWxcP3u2tvtF6b5`qxF7GAGs-An|=?$a$WNe=w6E0ILU192&KWkxZT7-u!H+fA(l@YwO<*Nt_z4F{U%4$KdE2hSd9pq?<`X7clJ{OOyil6C?65yZuBYZQfk@?^%C{ZAg3GX`-uSK@htnvYuAsWX{K_@2qfOEQnM<?59KBb5roy0`8Uh4??!y6K*@4r0tR1fwfy136~XK9q7&DE4nE$x3Xf^Qh^|pP9DZ{@UO`oyoNcncK}7@#S7216ucK*pGh>@^mmfvypO%L=!YMowU<6jpTJUTMb94o{RTZ4_+9Akd*HjxQg*sw6vg+RnUXiBCActQUMj7qKFxAQqL)dHekoMCM9?t74`;u{3r!;)S@wv*7VMD~X}(0Cc~(tvMXa`JjxGcz;g4O7Q(Sf#%ln-omXe8CFac<cLZ%kLXqbBg@el%4TP!r+s{fH0uJUo#2#i4|+JTS}=z^wE41bL{mRZIzD=OmHPF0vi+IA=~_*YV1emq$lo%NULp`9MZDWU^i<$XHnQRHhVjT*C4P1#gKyRlVK#qW=l`?$Dm>17SO4P6=TT-JZ9S6qf?ss(5J-$!T$XGJl;NX8$O?lQ?d&2cPUfY1bsx=1H#=j9j{Iq;R!NQ##61DqngS3UVf7uQqyE9HQ_{@^sPia^zjk&L^}kVJVz0V(e_;+3z6LmsPgt*6~RdS%Az;v&6GCy3TbB7v1G?UJvl<R%e6hB5mVvCrnnZdO(aA&WSAf!?AIzN6XA0j2{z-op$2LRLUHDZ3Lell)b5oy-x)QZ5kl2bQCd;5GO!O?dZBgcx^5y(G~zDX*yq50G>VGFuvBDhy3b4Ch&2$pUAY1XA%#)F9F$ZvC%2+s8&h%~%0fiM~W;$?Cj?B$eG*o}Ktq+G&HigU17_NC~o-3GJF_)(vqBboe}QRjBfOMpyvlvIzrgZ69l%M$l~w_a$2Y2qTJ<Z8S@hkKj1$&RwL$kxu@66jWBHWnC0Ar&bmXNL$^^fsf0=p{^E0OWaT80)0KT(WYFf9l0xd>Y;H_TluYBr-`>4YA~Idt8fp}CZHa+6X7?ZebIIn?@Sw#-ql;D8er37#k%GPto1e@y=K+@q1rTwQnuO}>R{K&p$^a?9O@fhoz<H^8`4#=btFI5Rwd#~Y!9*`Ix@z*V(20ZEI>>>&!_qS{%z-o!>{6>|9-qftG2)QcK3JCGjkQ|tApqTQQqytt>f)qLd`xSmpN0L*c_*i_dEzsA1RE6K%__3i5AYS!4ZmjCg6|$&8D;ju_DIrwhoUQVXdc+dMiJjo=(2$_kJ3!cz=(2_^baD$G8Ui|7~FWpH%*fNGC=qHfp8Ugi&=Whq^bXlhu#@`$W1j$uEUHbet9oZxH41AL4q>&VmJ;z(sJNMy#q%=Vwf)a3w<d12T!8i4B9h43j2!57P#~xGLhUXI@?IoFUM3o)~$T7u1xcDpppVIk5n9VcJY9vtbO%&GVOz!5@V74aEFXXFvxp3b>)sQKLQHb*c>&55T`?mCRlYY$MA<`Whl$!;mg8IzT;!dk<Zotey2m%#xq$XAHc~SI_Wjt$!BsZ|K<VIgt$Ba8@jgpi@2ptIdM@AOe&e9uOI6y9Logl$1=C`Nv7;&YG{cxWQ(k9C~3HYrb5bd<;Dg8=Z^|!*Wt;PMp2o`PD#>2{_cmi&=KfN(Q0+tbUu$iloNcPfj246%eBd3!VZ=^Gd$p=LVxhT_AqKh6&h=w7qfbAQ0*kZfJiGFVoslD7)?BVpc55O1sfU`p`DgU8Jq>^mx39*<^EV;2wcP0%6?LDc}ju!E-5J)boY#HJkp$GL#oRf0=!Cf5%E8J9H{g&~)I79gG{XFcW4fD(M7sfn;PF;0L|u&18YYpEL2%@C!6;?E`KPIiw~LjL)%C1#`-XSR{qYje(!bzrx{+9a?PSza3M$5H2XDi9qYC1L)80WhhE*8f0v@FkB~bv6~X@<pF_M0>zBYU>o$KfkCEV*O&t|NQNDRrp5ItK5}OI^2=?Kr$)eZm~4Qv_UQ&OMTF!4h@%_f>*!0{V)m}ZuCw0_FH0Y;tP%h5$e33HZrlWCUT;XhA~b=g&V!(@kSOUK!7i6IU2aBd2xN>7DpD3j4Mr@@amNgz&tKg=BXJJ{ECPv4=s{Yt2?EP9N1q0Yb!jnP@Z#w6USPXI-~^L2Aq(7)5f{OCSU*ULKAtf1m4mf5?*bR)x-!?vXG4#$MLn4^OeugVKR@w@KKtrjOuX(B@3S)o0$K$GipId0+?hg*W=`K?)HH?RSV_`IHsh=M>(-Ui$#^)Y+wOBGgQ)A?>cF|S=}Z$?I0-J0+u*RymNVvhhT$DjiCq)6Pr5%QRnJqBh+w)I<@Bg$y;kuDbdvlrUl19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`+{I*Q5VghvRLC4Plrev?$J=87bc@0nZFsqu*<~77O`eg_I;e>T!g|z*Aa|%s28+({L}CJ(~{WKsoMyG@B7>rO9>BWXPU<@GT8oW!*RIcg#9xBYh6{=z;iqoB10N3iEf&H>0&TQ-{Z*IU=YSV;Q{ahRQfE_e%ByAbB<cj&}iLSfw>zg~S>3AO?D?lSynwJs&hMf$*DNDD;VcLd?ejQb8}20sBoJn90i%s~;G$8yghU5*8p9vVlyYfA+BXdzlctV|4;6Kq)3StEcWX3$zUof$0JBKJ&Mg#b8CrPJMO<HaZp?@ktj1&JUIGLR4bK9Sm$tL1b<}P#@jni&P?BOzMN8?AU9zDsFPDh`8o>o;eVgAQ=I|@XUerrpqqltR;7ur6rx1JrEsX86A5krX!x{a*J}qD#tV?@TVF@=lsvPQHl8*#4p^L>)wjcdnc<}aBQ!&bs&0c?fLh*9Lbif#wcw4xr-nCvdJ%-ln>skMLi*wvZo~S=$GG)<HJ|)5C15vLs~t_CU=}i>%H%81hsKBvUjAFvuR6m3_HyI7r<TN&mQV~mwC^|PO(E2HZA5;(BaY8Z&7$rg^l!XQ%;xqceYp8R{WdgZzABE(JFg8vsO(U&yAGK>&|jSXEnRHNmysh{FGb~EIJxnuIEE*MdnPbAfgLqjT~&mCaD+3Z4P18gqv0`*l-{bwd)Wnzn(8^3Uk3+ZR_cv5y53Zt}4Gl%dWMlCn>pYykllpHJ93kt%mklqxHNbp(eelBx{2AvbB@qWanu|%vK4*WyD=jBzuGZJBMjx<Lk7(DkdII`rnvP%cY#Fb2u^XYh5aX<_Y8xIFQ<L$*Lv28-sNP4VXHG^YAkJnD&;cH5^;%lZw!oh$|K%U2x8zy47w}0y?|rxQS}#bEqf_Rv*Zvc9vyw6E|3C6V8thv+53`eMsUpR>~r*?{lugQzJ@A(q>>u)?KpdVc<@8p*CZ}!j`&LI-HVF1H<M9Wal1NoX*SbKq>5oOSI{E+`tQqv2Y2ODAaCK=i$As3z9e|0nfYhk(xNB*R1CTO4Y6jLNz8PSKQM5W{fk&7=rM1U3AtA$}PizF(_!8o8K}1>PcpsO|%fL7HyHPkC>fFl3uHSU%%DgP~0}}<bq7nE}0|84fWvu()WEs`0?o@k%qM)?uMRv%IMnroxlRmsjdU+gVw&!MJv5LYg1=mOB~PJ0ka(_65fQ~5UprFAE4kx`!>CXF?b@xnmJt70yFy3P62lf6C7{`3OhM6z79d4IBFtk2Q}8<_foP(%8j|9GP9U(qT~WmJT`fPMAUHhu7R>I#z!{?<>4Uo_Q4WU4C{OXn@qo<o#YlLx#}1ib{H#RNfM6SNnBpj=$mLwnzw}~FeNk2tb(Be!K@6J7&HjAUHZ+a6_9PtYgWZLvRw(a4CUQ6J_17@HchND*eNlR@We5D^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fu^pryWePx3bhFz*)8!!@y|h;p!^%pRK#0#r}elv{3veA?%!VIkn!ykKR2=2l3NKZ#kYZnBqKP=pbjzX7u^V6Yuhu`AASPP!wvy5Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ$v*$hV(&Kn$5fi1~(<KG%<i`lRX>0^yvcO?ck=XULFfPx23UP2cdwsNUg2#%HI^{`pEq?Ls^eSf%Ve81$El+cLi_pB8$8J~LFlM!nC$oW2es^Pu8zuSqo;u1~*4bkynO&=Bpz*3C$H`V#GLR$Rt4hjT6m-_J&Z5RFg!JlJ`U>@?-9BX@wmj>fs+{skFkbc4*y)u2>;sg@?2N_)Al?e2DvJ##-~c__RsBNAOekWV<OvS<41cQ_?}#*`QYrd2zfD!hFyDQt3Z?AxjiD@(mwLz*DIl7c~9^JpAGUs%%(Fh57uC#4JW{|ytDBvw{$$>)sjLo@u4h`V^m5}$9#;$18ENj9&Zh<5Zu1{n?4rp>kAt+r`UHEEm|H-0#riCoao;hv=8Q1McADMqQ%9jUg{3ekphm}C@!*B|FoM6|X#ln0!OcnCwx(Xgz*desrwBuf)F%Yfr6s$mRQ(KX-BxVRwM<tkX%Ql+U;m^PBDv#JC9Phm5tKdz$mHVyT68mJ^98@mxzi|I7`MB6$<RLi5TAUe&G!S4TFE*z5?r<F3tB+1bzJ6JO%D~O-wP11x&>YKp*R<sB*oRtT?0O6Ld%LQFXs3G50#^Ha6$e5IPu#y<&mLvaaKin)YzQKB;i-Wm&<0lnbGbs)21{!(U`n!QVm|3xQgQo@8t^Uc{+1HV#Dss2UG6~H)0ElR=HakYsRrEu_EtJzb6X9AaBcgTBO*t8}07bK1J-buTtFDTh+>39pV)D@1ditH&Xbo7|`HV<NJjsYVs(a|~9`(D~6Vt5Ub?tK^qby&f?R0f_g(@#Sz;_2&`=6=mVr-Qa!hk(cF}_?@wfEnaOZ3n(bkSv`UoXECy9L>%ocd>6;6>?W{ov2~Z9jPDcHCLWWrwqXYjkH?-=s*7go*@`NV%>o3#-i101ruw9)Hks5R;VCeQ*|#qtt|wq<7SHaZ}<8@ncrs22<jYaAZ77oZS|_#xpfd!G9jveniILx3*XSauB;zKuCoRpN%aYD{{A!M(d&jDcZov04JP&DscFB1s@Vgn2{5xIR14~(!x2rEb|1Xx$BnRvIh!naK`0NE(bPt))a@}FF9|ZI$*00bn3Q4qc|?hWKIHpb()Wpa$-_@rzw)Oj7%=N#)^i~dvRJZDMM{Y7i+xPQ_w&*lQFq>_+ndl{mJqZ_3b=$j?tX5aA}f{yJ}19)-3k3P}|`tZE~~^P-|y$yqHUr&(FUd{XO1(_nTIFSQ8VH$)8tcV3)NLLB)Bb06E^sjVNR9dgDCBNx!BE2^5G`L$|OsbH0z~#DlG^u0Qt;O$N1kZa$$~?oq-0HOx!n`64E!6i$Qk1lZ^0OAL%zyfHbmu|eFUL3?*rkWV+wU^as}O4G;WToOsLCEjAuQsl_^zOwi#2BPfRIXN9j#D;ZmPC){ZG{le#&WtlFiVtu=h5ZNVV9w8x9Hy${>ik?{H7<xkY}w4OHWGk{+KkBaATk!^5ANJmR_80J>gk*>hys1cIf0`IOE-x+`CY@oYN;WQI#AFLB0EuivYdamEm@Og{%$uaK0rxLW3=5oXczH0D_|Ng3HrofTRIh3`w#&J47Sl`Rd$K^rCBy@nb~;9D=W<4SF9dpt3Fit%{_MNT}jmkRN~B`S{CRvpG!t1IW$XD`7)1hHYI(C8I>W_u@BdD?EoW#A`A_9h|vLGw5EC_8UzI7nB&4VcC=%{!>o#w&}l4^Bpa6;)CAHw^PB?c){59Fom#t{-Q{b#hiMhjO7LRP#F+jd#0SXm4n+Ub-m6Z%g?l~lux8LgFR!(fD;R_r=d)G*b8{o}!USr)P@|N1*QiN(;U?lgjR~qTj`O7FPu29$?_6N_a?Cf4RdkpJ!!N(t)NNa${L^+`PCswb;dxYCH9wp6S4_CQ8;F_@LE|I1!R7kn$H?7No|smmy>|nculz^)EiR+hx6=I&{#Zmbirj>`N!byNh=c1c6LLef9V@}BN3pAxpKdXYFUw*v@8Q3=q5y`*5p8)#TAX1INn&4Y>TYqFL~l`VkEDlBL<N%Z!BJnFZ|wnfX)pPna@W(;%czWQT-Hv{Kfu&tNR)ddjD@rI(BuM!3n|y9;UBE$1@qdG4)?YlSWO)II5sO3$iV2vY&pjx(8YBv%={!NZ#ZX(7~tX=uebSSm>sG^U>QWaT-r+i-m2>|Bi6F*<>Q6dN)}n=1hLCt2SLcIXp&8*X^GMtE)6OJY?995BAJ7U@|`-dQ_=ryK8Q~6JPhR+y?QVDbgytIconTZ2fnYph<Xd=ZrDJTaRdTk9|vQOpT66D^^}bd8&NsFO0+^G{tB98#lXt;T&;i)ke^NhylT>r4rbX0S56OGAKWZ;MsgHWTR!G;J^Q|ja4d1|;KolxS0;H02u$`wDH@I1UXLu4`pPsOmdGPyT=aIbMgnB?P4HyhS4PMb=^Nb}{Dy*9)9hqLGp@vP#xmYhq({B2IImle?(6M%d+*oynA6Ml2hu;zj?B5kYrAu`4l9h<a8ff5E{-tpRsi`tYs8uzn7A_KoIPUXDuA#i#9;u-_|O1CD!GEGxSW`j+`21L$j~OPqI0YmxuLD5Bpb5Kc3IB*t+ek58la73*-3J~n+b4*&9f&!)X-$J#3|BCx~m?<@ZzeIy0dfu=DsO;Vm04L$=bmTN+mcTKkA>XpP8g;4|L`;dLgDla``l}@+xEDp&elzQ%u?1us6x>z>7K=MJsGg7PBEu?aUmD77-Cd4KwjNW#+PkE-lD)<Z3Bd4$<Uk@b|T8DMnuQH0#KlEvXOEk*=cyTq+@vc$B9zo8Z&rFwzehj6ACongfU#oaVj>p5NH#1b5dCwliLkN#)=uJ}%||F^Z2IRPnnvhwn^f!gXH$4@4<|`7xUjhgUyR%fsJ}w%+W-yZf&X;@{VUmSrlDEYk4p!O^kFZ3W4F{l!aPo{kR}oGfFPdhUtVVt7=S3nVj;#Ooy*VC?wgy5`mv42#)M!tELBO&1w_S+uKhydZ#o$GU=-e)t-<tkM!uV6EmapA!+Jfl*kC_F|DE*&3_k$5(N3Q5CaAEfHivk8-mw?=xt8lYB@Q^D0iD=jNmZ?N4ah&Cg2YS{7%e?nyI+4L+F`MGYP5{gaYRXFMfQ5_ipLz3~kWM?9v3F)29=sOy_1>@i6cRlI*r(pIZE-O>Ckz^Y@~go~s~m*5n3veq_&TAa=%uG{EEQ-JqNYv^YL3E1(|ytwXqd*%_qHgozg9_nXX!`3E?;DQs?K$0g;LnfyhMq6{baUV-=K&y<blt+S=m4ghJ3s3{yG+JAK@$^~L$XLmM;qYh+NSDPNixFg}yQvLI1M`d9GM)DLalda0U+}LXAlA(z%R`)aaAP!*{0R7R!>m<{>mFVY?P(?wD^I-B2;z^YIL_#=@2UENo*Zu4t^yRiqqA;i>xnEHNJN~Mg8=<lOTYK|EnRm9!_@?Y!yfQe9u<8kZ#ASZkzQ|vmofJ<&nBYe#}oP$3-JvwLj{=45D(Nan1Ofc*`t7yKp<$`1AX&BmHm^^OnMmx6X`Xsqk)ku`K3K=+(9wz@iSxFwAd3Q3doRYklPW*a-DqYtqw4HKYIGK(OEeAz8|6`8^0M`TMggiOvHNVvAktDX!2wSQR51=3zAcVhAsP^tjxrFN}B-nq(Ou3m@Q&#(LuIf?d^>k+v&YxR(DaAPYFZ#|BqxDlUpulZ6u3%k#Qp3friGq4#x4vg4R0s2x4YjI20gln!%Pcv>x2ih7*rb8{SzR{mcv>bRVFR?U_Gokmwf89yFJAc1Oo<I?LwZogjY}CYad#YZh~72i>C?EgHUAZs5C^CHaTIy0>LAM&S|>b;Af5=xdjl1o8SXbxQ&U&VlP?a71oGvCnbhs@d!(82ECR;gPQ_an!QKuBsb^?Gx3#lo%k(LEGt$v~0a72@;YFlDv|tiKn?v+ojI;J#*Q3ggle93e^J08jMm+GW#dSf4B6KWT65Ro9i@7R$}~LIamMUqMj~hMh{lGbXyFZpuCe!!=ykcQ<KqOEm=_PAqf=QXOP)nU5-s`5C^GTq|*W!AES#B%J9PP>m^{rn_|{xl6Bbf1w4YRef<R+F`vCK->5=)B4V&`1{tmf&Fa8{T%~oR%IYyx^;KU}e_2>q=-8oM=#dl&Blui7b2Y5H=`2h6##JaGgAf;BEz`7;^jm5jWF09Un^Fky`m|AyKxj7w+b?}}lX4C5Z0c`<mVvYI<1GZ+B&7%xuk+CoeBl|a4OUlIjeE8_pV^hyH`!RMb!^Lnk$H;RdNC$yGAD^ylXo3S>!j4spEU7S;Arj7e==?U^R`@5rO8fXXffO*l9J!Zo%e3*@MuTW-|@Sh!}#6q-*)!Im<BnJZHw$OC!2Sj)K#+tI`}IbHfW+X2byHD2nV2Uzg=DRN^oA$r)eo?h3N|_$DQW;2fIf*n(6X%_4IV@^mJVcRN%V_EU}_f{U93ef2Jkd!e8(19q%0OyoyZ^^6xj&)2C_5|Cvfxwhm_E6t-g-{rH#N{WqvXy#q*m|NRT-{imkRl|d<nfCG>mLZs9L@vU@ynxo5rKoe*YXtv(&#P1Idf5jkf2>(D>qpdj>)Y<Ow@t*x~jabiT`YG&~X<|Ye95Jek;)5?!z0!jZ7wW2=F^C5gg(1^pk1E@^N8VzjgU(%opZjAyB@2#Yc)KjZ(ncfu+VQDapOijqS#z0w7t?wP(Kdu)U~(3qt7iWI{*wMBCiDIsa_iS;#&1?qor@>JAkv}O;?*>L`THT&8_gA#!%u~)`@%BorHk{!rW%=4z;K$e9|k2}D9S(uCEXP`%WlnKbM^r{El^`1_B>eo_D!8*^n<?{By!l3((jG{^i=vSd!!tQjzNCh3|c&iyo1%Thm!~GVW+*{q!VLEnSC6CNm%Gn6~o~Yi@(fo(@xylxx=MF)MV4Swj21Z`t6<QwDJnXJH`t4YS~z5<(W6lt*QRO=4u)k^ck7EsCfVsaOEO3{?5W7!mWmH9hmdQgRSzpN-%CT=J<oXy6t^2j9$awgKNyICEIzIS?15gWwWCH8r8Hbadk+1zT4e-$UE?dYn+S6M>`=JozMEpxINRNKd`X7Ze{dOv=bawtDN*rHlfx}?C+~IyS%Ecy2m^g5Qqu&-Ts@d<kqp-x_F*n_N02FOvY)CbaFpzM!_xrO|*ooc%l<-kLE0CUbm)o$c7B8NKS}g67A>934*tt>!PY>w{c$3rZksi#q8F)eYBP4?gDFJ?E7ci5kWL8l{69?0IU9}!y0TRQ4>jF^S$Jm&3#Ubc<$X-TgTD(YLR<Mkhk=6uBK3P=z~^ZASR!EbZqfHlY9j14VMVdIb4QO7km<Ok;tE2sTm!j=}t2j6J*VQ_RN-vnX^GhvS6d#$@=p%*1~)@(4Q|<6xL}V&}?<YA&u*!=-D88K8i?Ge>sYte?<g6_Z3!I#2|dCZ5QomaDUrT8eM%&;iE5EC{1dxn+O)#A+yHf1Jc7x*Itg+xd7Mcql=6yHxRbk0iWn3zA@o;s9n9;ZeUV^b6D7OT2@~TKgytK&S~RrrZw)8+59RoeJxA%?q|r17x|nB99xQgBo5%gfuoyISnfldIwWEgg|m347$Q&jzhUH8QoCr>)j?$P#uqmo0i(Q2d~WnKqVJOgk*m=t!XNbE*#KZ02&nFeDsA27fCW0mG)7?_Gm+k^+B?GmeC|5G*19d$Y*R;+i;>g}DHg?$Ur3H-aq$nMB1D+LvuA!_0zLY{jL=9ifb$eM(6fG0qSj#`W&v<0)9#%<`f>NU#3<P#_njZYnqY6&)(NiMjqgu477sf2q3A_<lQ0x;ifN1SnYjo#4q1ux(`hGG*mywcNo%d(CmE!g$!Bz0=Ho?9ylb_%PA3Q_45_chBK8f#z962RNSpFpz@NKluw$7GwJoJ2qsJ#i?CWFHRV2m-hj1VqM6=w0)QrMRTBHY9Slpb9Mws5&5M%Lbd*Uk?%BKAm3X`<POFoeSq7^zjD_DLs8tJHKLofB!s>x}EHukK_;c8rHt&8u0cUt={u<okPuSQVDy&!g=$8!(lXeOt6uZQfxD2PT5tFv?>l<osJ?iL0@uN*h8Z-nrn=2UZYWKY6PQ8Kh#56f{)BH=fR@-mUP1y~d4vNT!cKsZdOW#ABl1O$rYQk6h)H<v6;W20drSq#qQ5_n<q>tCcKy=hwc^YfqgcJ^QG9IkwPw)*`1JYsLlNK>3jlA$u?BKMaxav%7QdAt~|M#u=BaT;~o%i6aqt7{)uU#za4pKo|RfnbN#`_JdfFo(;3W^)?1h}MVSKZB+4Kfs(M<zy(H@8bA|dFRT|gY^Y#ZW~9v!`Iu<ci(;cUEeBOT*3yF2Y<||ADMhJhlsq8wolfgoaUIQx*=;c4)m~@%3PKMC)qbmq=2pqC&5f4QRyK1Wig#zC;1A8YE5`m^I4MRv=#5I>mL|WMjOa<BBDsdjVifhCT2e@7i**%B8cPJg1cAbU|lwA3AL_*)xFk*RtgZ1l(HyjylGe|85=ztehWkiagh<J(qg$tY9X7Zap+U}ig=di!*%}8ivbXW2YNAFN9G7NK8lv9LJbe>CY=y*ollV^9SW@L<R1hhgLyKl9mMK=Q8ZWGO@Zum1ZW1)xJ;@mPA_}3`{rop&F^$7!)ZPrei8`KRK3bdbRk{lY=cxK9kqNh{KUou7%L>e;Wn+63%lW{AFI42KvVmd+;dgf%pdU3uM2i+<&A1BjSnXhF6AMJ*<q2(3=4b4Q{|8}S6JCjnkV(=^~PSM1<@Iw=D+N0y|S9d^%pNSv<8k6Hjo60L3ffEQugE-{Wg^Lb;LIZaT?!6zh*z5=KpbYytV&o>+sbedh;K<?~ID})B1PxpNkj#*OXPP@CA`qYy99ll=|hlkt}HSpx?4$bpOrH(Q&+e@M>oeZEbJ=cDS|8-b!mEAiRVVOvZ_6%}gv=0G<vx5;>M`8)X1!K&4~7pGGGu@!848-_N)LK%f7^|9+8wSLC0M=CS#=ud(2NL0M{nmg2bBIzp^&U<N}m6<WjQnAyaXbjG*ZXvpQj58o3wStuewsP~LT20C~nNDnVK!G`AuvtRrIQnIX4!9F3>$7Dt*>+PmGYcP%F_zx+=l7V*CvlJzlTE&cUXOV0K!AN;9um<7-3MP!}40L(9^Z<teD~C7~R1bU@`&SlqYE>)FExk;e>X^VYy`j^TxtU%bo4eE<fP1~oZQTIDprKR^h?zMx*BT(uZ@7@#jTnf0khY!3yVFFroMW=7PGYG<>)QHoWxovZs$~XH{cCgSYlxp!4@|$la`_edEzd^uYswN}(;OnuPQ-BB6qT5_{lno9Ipz@C*?4|8SMH<3IrobYA|`}6Uto?RGwz&YgmdLC*d(hQJJHjs$)2O_$?6$%pxiP4S(M&mXe{-}_3u(b2`X(y+7^ll(@mpR16um^Y7siiqmS0lSjUVOfo$49FaLl^prR}E&72WD`6^y`&(hzH*~b_tHaro!9z;IP?Jw<@iFrqt9n$Z!wZ1R<EgeLA;P<}Mt4EmF#Kds{m8lexrp*2PH-tGf0KwjXR*;0E-IH}Zc)Q>l+0=8iJvUsY@`Xy!8rP?4^+V5dtsu+epFB4nA;j*@IH$wqwPY=jRzLn2y@>wJXqVW(n=^>3M^!KUXut|Hx*opkpV*IIo_Sh{7bIdq0t>%mmt|JvtVsvv>wk-$ozWYAOsDpPGf+cYhV{@us@Zu4ota!G)}u&D(_LsfZS9HXxyHi{BGUzZZM)&wxrWdBXRRuKt0T>t3WRB4D@HpRVb>ZT{|oU#t@53gjE8z+gEySz3SBDF^aCIGMw>r|U!kPpD}I}jO{7}l0I>wP5(K5ICh7*j+Fu01b$+xQh=}S>N?%m2MF8&!hR}bX5t7g_XG>r$AB^<FZ=yd7dgk#kE@LPEKVkRUcfr_pZnVf}K>ruPdr!p_Agdw;J`WL<LDYNBz5x)2|1IiC!A$wN60O;qFB5d!y<{0zCvgL73t_>c!Y8pl=%Ei=cb!vBSIA3GPfxh*$N`PlG?L0)i_$b6cxjdSfHuew1bcrU%?SF}$xE8?ONm(Ufn#3NO%;G9)UU=@BK`K_p9wVPBjOnBa{cq6yec;h@ZM5>!fvjvcq6G7(AUVR#Cc-W;);4^weOl_k>pTIQJwIifwLKB!@l3)z@z<3a)ZIbzy(y5Q3h#RSv%{j5Y@n2XEy!F{9ZSy?4XYJJ2fMCeGCcxVo{X!fQA0z=B$a6g)x>oGUFm|LP8_{Rn&BYV|Hsb_)id9XAD3Mlk-J7gNek=Zv{QL7G|yf%IPf0huKvBAkJsiPm3z;=zOi<eT$;V`_5D70Koo14*)<gLjVokbpd~6v#~mVI(`hZo&mwwks!D|0-C^=WuiN;0Py>tdiLN@*U4g5Z>|zGihNo4K8jfvHE|^3>kfEHm(Us`^P&7CnLx+lq2*5ngGSMFVqNYl#5+@o4~m`J>x*K>r9`Dq;?3z^BB?^NsQ}03#f|!L-4xD_t3&*;rI`tHQ3(qu#R~0_5d*XC2h&!vRkNI{JJJwXQ3>aam)DbJ4HVHBX3%d5>KI=tU4W|!9l};L?rS#P1slBjjU1F_9KPa$^sBnI4s#lA!%ZEh!%T(+vO4?3uELuD!A3XwEP4_(v7;Zx!ZLCuWtrTDDYlSOmYeiRXcDhd7HhOh0uIiP#7TGu%7Z4O6jDuSa~wdkb7#$K3gtqY=QAj+Cw+%<g^*X7qIXJz`?jsP@D3^ex5bwk)B{(hI^U>frMYn>F{eV5deAyUDgZOZD+$9ZgnyTNe%0Oac>W_>@V;|bJwV4e=vP2rNd81_Pn);?t#2&JO2<U7opp^lX!(TkkZrr`ZO-lFDw$0KyOH$7Pw<LO*LX!V{rNyzk!13se`a{=0frJ=3VmvPQOe>Xxyb0M%V5kHj~8V!zIDt{(4ZI2n^$NgYe8@NU|OXye)N{~9dK0q1sD|5^EWbbdjR%{7Vmu@1#PE;sPplecXB*>@5QEcoSpR-FP5B=feFhpXNBiPNOJa&Q(zM{yYu*i-iSes5A+&c6*J+XY)SQIYFclcU^;7OXJPWZW|hi;1#TclSnz5uy4Y{pXWp=y&6~g;=@4t0{9M<$?l|0Aic}M?7C9aA*GD@eA^Y}{bHm*Zv{19bV|Uuwg2bN3!C}YEF%Sv-J~og97?szxcb04n2Si7WAoaph3)|*Lt02E$mSqxUh`ihZ7Lg^Pc!;#6+|z4*^*tfw{3f_%y^V%9oax_kZ1n%=&ZY`ua|0G9E>I@;PE>k%%3nrPwwHK`UQ8g8WiJV?OGPxp%F9PVGqjTb{2&u<T&U(Fe;M|pu&KCRm<D&I%+X$nyA&X~+5M;v;HDcJ8Qwk85^7-j4?qB@(~!wU)!jh$+Q614lE8yl_g<2kcqf3*$SUjRriI4&T-?Hm_1ff`4W|tYQ*+OrbuDeZg93r0S!JfB-7_=J-1!gDvkry`mAAr_O1vVb#C-JF_uxC0?>y4{V}mp=JxY@CyJkJc+5=TcN*NvH=t0BvEw1G6d_`sV1s6yYrk6&PXvo+qcN-dF0-nq_yn-wXM~aAE$Nl0>7Yh?m5EI+R-P1kBvU+5;PTZQ@h2XQmlFT_^f`fJU8%1>__w#17BB+UgD-E>LDr$PwBv!HwHxx5l*=(L;o%spBMnNY0_7teA|FyX{s^{U;R%R}pLsB<q;2jj=Xi%jR&I#<t)yPO<yv~TG@LD=f#_~?&NQ)!S2@9okCotiV*$PhBMF&eg3)wV3GFR4t1nRQBQ3px4BcDj4fa7Vr(mZ#KJIUUNBJN1fOD-u)(~!+x$blIu>0K#+P$+Al2k+D>G}Rf6Kj_j!nB-+R`aR+Jf8=Y$`}K@}J%jGiu=xG^9FF9Ow*8HS)q~`szCpD_9f;#E9LH3$F<$GYHj8+#)ArA*f?!(~mBjOi<MFP`WqEOHi&$pPH{N&*@G$sHe4G-_(ln9+xtvK|a@%qU|33>ZMv0t1$XFv0ua#uTLL?UaLK0$E%S&}QGTtVl4`j3~VR{musYG1(P$U>Wd>k~+-OaL;osE!Ia~K^JT6vh!2vd=`3pmw`pwPH6fi)E@RO2Ekt5hnrUF%fLbU&nA!KEIugTQI7Ko`rU@h_TX`3D3n@Py&sCW(w>w>A`9JW;lPN=7*XvM}#bJ^4>Nhg>Dq6`Vr6T(S4Y6e^~_|K(uM#q2$ofVJ)rIN57<c@f{-=w)=xzB|8ct*pP`B;z~#ubQE6wkK?Gso1B<e64K+8H(j0>OeoEj!*OB-M2f)M!W9$D=;+K7Gv`fq4)&5u-avr>U+JuDHhV@y|6`_QGRgR^;zl}D2p2{%V)zC8`~VXGGxuT66GgqC?EYh7TL$e14>dclpnAXmP8Sh)%z?D(MD^mojwA^6;zR=WwhR}&c@63bT8@&IYux>+s;c(L#wTz&XDLo?O~6GI(;Mso=z~=C(_Yb-z7Ous&STay~W{G`bqPk_fJO8*2Byxy0W0mO}G#LmDEvE?1o@iRKqF%fUhgcs^mqlqX>|EFs#(n`om`AVSd+jdVw7FMzBJ0cF$kc`?y)ns4XIN^v8MM*bT!?>sqqv5#K0y|1}Cnw1=zTm43`P?>3gX65aWk;l-Da^1!O7Ef*HAiY-?D^>a8gUR@id?m|uU_>IiD3-#{2OVcu*6_<^>luoqqPC=$64zec>p9U_kXC`s_g5OtkX-rJUXU##*o_;8`oY66vB0`7OiF;Hs6A)G4dxH<*iY*mfxs(c8{6b1-5b3(+ME8*tF@~iruS?>v5)^MOHH3(BjnP<4KagGs)r1+dkT{@l?yhu6nmpE=sRp*^yei;6MJ!bXI)MneOQiOc5L1(Djiy^%BC`KFC20)#YA+b_lHYx%(fQU{kE=z;+rMlb9(gmgBsAfS!^Oni>|)E*8miD#+0xk%P7n-*1!|(;q{d`SQ5Sm~;g&<%ca8P4JIb@Wq85_&d42fZ>V}!P3kA59>ccLil`fsD)PxNVq`CoT`2a&?x)!<~_1ZqP131u{Obwz(5|2ReK_>4Z@j=M7MkAafhe-Z(d^;wbd8$<zp4y@g^Z7ZTcrITUY<@Z^lbfd!&|5uC2?FVPABaXP{WRiJbbkK2Oh#+b+w^+${oAPbjs)juZS`%Rh%l#z8m+F5R@a7W-_h^GlnWwo4iA2~K3rR+hy3B%+d;%1(jWBXh?6V;(|*s=n`ke&O-p>O`4pZ#eYr|~quS?Da!q1uw6^|qZT-9RbDr8WcDa2%{4{bAYwFEz8ozw{^7;9>vU>8$cE0xXd9!b6uHl>XYQm%J?EJp7GkPchR);Uv?Gl(3SzC{ua-RAMV^lKp7ej$5^(jzWf4LT!Br0FHJQ=H=eK<x9Kt=+<aN-H;4zgTwTy*5{7-0Q>q|5)3e=$B_EeZ_#E{BAD#O=M4PE6kFDhbfrzx=lUYy5im@aR~|#xu)ipYLsXkJna_7%|>C+TMDHC!Qy-Qh)I!zBoNSIayu#>Fmi#wDOex`|m6N_e|0`Y#;58Gys?BB#4>)_6t5fIXyjl_qYEOpPl?4`n~!s9-ckv{WQYQFFL~MY5ynb^WbQE5WU(yBIG)t|GXo--+H%An3~l<x$!KUUyy__X$~ZlTeXuTv0}xNKts(>^FF)9Z4-fbwX-*fw%4R&nq=*w#;8+4M411si?Z^h9li@irSEP5Q;nKcJV^;{Apv#!VE_2=V6PLZr;ko}<*O_FUv}YMO;(J{_P101^LzSpvA(*R%0Kdpy}kLL@8uu<hX0i|FJH>fm;82`PN!##c<iTr^xNU#!JDn))(-P57L)HVkHut)Phi!HkG9^v+uLclb~7qmD2B7Q_UE<1w_p2D-JkRt9mF{GcXZ+oIN^Yt?Wq5g>nQr^Y2^K+Muq|qhL}N)ce^{M)`m=d;i59pF>ODO#q_G*J#!ub<jm{;aOdsT?*8uno9-1@LhuuPtUW#d+8^0<tkVzsCvbfzzn*>V|75(})!lcNCOML>cGaPDcGBR&T*{;fJ4BZr-OrLEpo1}ByKo>3p>L9clo$-F1!wCu<pfVg{>M+E=f*f?J~QZUzB}Fje7N&&Z)<z!?auyj#NTagAMYG~H9ZbZ)h=#aOPMBFZNJgA!`}yY-XE3{u@}V51HyflHr!g;Y%{9#<&6j7`sre4*G-ns_yE2%KK$Z?wMXp_p`8vka2qk@stJ-*f{($a&KE4I!ZiqpAnezMRrw&q$do9N$aIebyw4Zwt_pg7th4)^EAp7?**uzW_p|k~JKdgyZ>%Nt8OK(EbL5jVOKW7-Bv!aAGtU2K>b*j(r1V!3PjytQD8*0FoA)=;dEcTDqFzcH|3X)9-(@hC-%9|1?uYYY-pE487~>kkQz$qBYPSgvWh(JuW0o!@NfC5D>7*H$%R?Fqvm2wkNOv<N-5d_sdZFF&gVY6DoOFT%F7+6Ax?Z+g$2`|fdnTZPZ8Hw$nPVCn@X?M!mlUZNfhca8bMJo{$qd$VYCdYnd8`8@k&RdXDEeQv*RVr$anhdRsAJmS*goJSz;o$v$8a>aP21pUzr2QAm<bzGI|~jF9lz?zoxbIV=Di+qz{Vy%@yj1c-fSx*aeN!7XR9hUEYAVPxF3Ti_V|f<aNPAw*`s32Zw7zFT6&^NrGK|fXph*`f2OwDyCZ<6K547O6UQE~Y7F3mz-JR&`3YQXH3(mAX3CBd_dOi08OG})i$61nKNl%q^d_a8mla9ahk;=uMq%ue&L&5aEyN)9YKep)8M#07;ilJq9Cl$a+Qt`hjlFBw^g3!dxn+0-vt(v|0xbV|)qWAo1s&Pfwn(U{9viY2{{Aehb7F;i$!I13VuJ<lD^1@X$Vtrq4kUG?>SN(jr^zH4s?E5e(??I~$TPU~7)f5~!e}6zv)A}4WfrHl)eG-bc7dN{#sLiIuu7A1e5IE^n+SdOG<a(=Bg^N^V0OGlz!QcrT3*aDa}VxP#Yvez6cO*S$`NHu#l?-~2e#m$a~n<8_XflvG?DWzsLbG#R&ZKl)d$L>J*9#0J*#ry?qDhoacaj<j|+s?O6P+7OJ~Th-Tb^eK_aF%-GpRl10U(0%le@Ia7N1(((}IjMu*_C!+6{`3u*SIaQ892XL=vlO&CP6Jw>v`zEflP${ip7tc^^Jphh%Wp`jab9vpOdCE_$eVWC;Rq#W30Bi67LRfrE6%U9X^;@Qj9RV|pHUGdYG{0yt;X}^6FEB4xWB$!C<Bznz%9SEDscC$g_{vJVPgm}bvTgSg}{)1;j&ZKW2Kj!C;Ss(J3sP}xxIp3jAN?ggx^K+xWq3>P3fZmJYYJY>5bAG-pMjZ|ZBtQ|K`4i&^d<>2;%=jV)YWCb7hv_CNw-@DY-<XNGM>k2#5c<QutB~v>+mqRhhro4H(GXC+NAJt5=9@<cJVcpMR))EIo9{PFjJV+0%&H}akhXu{dDW6KNo4##UrtZIM12J#J$T$3e$#*ag~ZCE;gf#<Uqw>gKR8~}$9*v4?*8>l2nP(|_5A*D_xN~czty*_{6<%<+b0E9nPH;FyKnXn4tKV<kacDMfMmqIgWsU4I(>9NtnYR)E6Ux22tA3yhBFJ$yjXF2S(wDeYRhKB8duxNE*B+KW*dIm0*tV;|AsiZ_EaU;A}{Ty{$t7d@-fL!m{0sCkg!&k9-W@{m;<8O7=J@iV<KDFY5sN#`9DvcePa~K<de!&Mv3K`B&p&y$jJxmOAK3egQ#?;;IppJo?yjg;l<jm){q27bJJ9n)sHK&s3zB1N%q=evq`|GwGa}MJ}-c6BsD5EOJyTGoc())%e-ANPAbT_NLPkhKdAHOAw=d&-TIo-^30Q(_3_~iu7!p81$?Fj^@)_*W1xR4;&PH1MGSLU^&iB>@>!{li`k@|r_~xrRD35sR<pHYXGY>fpi%d!^Sv}2O%f&{^b*aXWRg-xr@53bAhGnB@#AU-;K6L}YEFa-sWbB>Eis^LP8;P#x40S$lOs;2P54`aZ-HUkA`6W%g%dYhN;-MiAOanRe~v&m*np2a-kPJ}kXYo;k&}^d8two+vY_Y&5ZFVfxdd=AlV=~PLEtA9$ZVn4+udp<^HHRo3|Vgh#P*ax{Uzn1Ix-&sPdj)7pHFBS*?DnBXW(%Gy)|&P{*!f|E3;$T^YO>VRcQXfku}24Yz2Hu=tTPmvwf_C?FlW~!5nzU8#$v4!t{W1k~Dx5JmQyr-nVSddl72pL_UesRaZERlS0oh7@!+E(j3MmE>`A#8-pfJqKjlQyB*T7Y&sPP-w<!QAqK_2APtR*F>*f92A1kumr#}M#moTwx_|I~pJ>!8z8jT@dbE^oFrF5X8)5-2=Zi0s^kX(ozkDQCxag}<_{;WhueOBM8AaM$-yHmQ93Q-n-|oCUIQ%=^&At}m*p?`;vg;IyED>d<38v{XF}1t3&k+hs!^b)m!GLoTgCvz&snQ>X36U0-+kW@k(9XdW9tszG@^<@-3mlAfcWDxf+3X9!JjUZM;qsKp!7KK~lgEv98lJUG@(?;fChbv#8urE!j3oyS=+$gg%qV0eh-Fhrz!WYKP`qzxiyS<M$+yAmXf-Eh^2^SfJ=)xuxV<m06Skg$J^N`iE>l|57gp$I$qYFK=_zwhZ}z^tdG{NC*bh`Yr;on8`Q_l~c*q7e(><~bkR11g&?g=~;XvR^n5w=o=%}IPhrU#cxum4-Gyc1l4S)(u#OL~bQGU2cb2<W?O2Vy4bOaW0P+h4sH=qJsvvcKObs7NGEi*CS$b=>pwc!&nNvjWaF*gj4hkJ5=Zo`Ow--hfLQ8iD-sa~3Sq-P6CoV-|EUdj8$>bForN;FVrDeSLLcsk;u4U(5HDvRRUB=o*}9(jSx)Mc{td}<yuRKQBLF&BHS#f=X<zH^>~1?b{Bga1i#iL7b&LPEh;IAM?A;Qw4UId)?qcDtyuy0977yzfR)GGWZv)<&sHl6<0Qvlw;Yky%Wq_f3;gfA>1MOkbr)t61_Bn-3#J;xDu)*-($+ulX68wU*=PolRuR3Fa5staf%cHva0^UWJ#W`hZ|QR@4!~l8E>7tcw!DuCI<G!=k+OiHm?jI+rXJ)BEwJMqYg51N#LMp1R*?dK`PAJ<<Y)9q+TZS%o2A?QcoOg(gi=?q3{zc#Pqb(^GN2T|#Odhl`IGRMOt?rIUoWOc+^7*LZPjQ@DAVtF&rw2uInc`@kcjzXk{vlEwhu^=y^6C=<>rW|jtutS^g;f28C3%jA|=&}a`WZ?P2aBwe~<6{JD0{Cj2KiWbkbGY-%an71(IadWL@`k#x8*!~pe62_Ns-TfvHA#6|2lY&J%8w%y@Kz{2~d-#bo$F46=AC`VX^2Kh3eW_b-m2!HUu@hyLGcx%MebE+0lDH~pu9f!)Tdtih8P^1JDXluQhHos{`Ha&$wHQcGXdJjXg==jGgm=lG%hM;DZUe?NRLEylyhJDe5c%IGvThjAuIP3yQ`k{qM;S;xDzIqAeUN<{>F{?+?M+er^bxyIu?hqZ&+1X-WT2+-Y~<xTO+L`#FG^$pHpU(?<7^lchX%!|($%UwLkkP63Bx~SPtk%ROU)|5`=!<u+sYaI-==lL)_-i>gy_uAZQ&MOIP=z_eI;kamHa9f$bYOW+d*msXWx=!00fUhp31I8#YZV0wu&U0H>M;Mk1ZxPRsv{LksLe|gIaJNz{DxurKA_vs$yE~GFKu(T`W1ZscdGFiQ>M$NG}(8r>3AIJIov&ZFiTWiKP)V-UyPC-z_8lMD}F0`J5L&>N0f&+w9t#%r~22MCi<Y((V(}Zy^2>Lz-GEHJL9kL6QscoB-*NCbmqxlK;T1&YF1nhfFTC&nF!j^0?K|Zubvp<bJPkJ*3Y1BnoCW%XkkE(Hv}782IWLbi&VqX|OrR?_~MbFe(Jk2F_4qd+T@DYmt+QhV+iLE3slQZPP>rhxnmn(%O+46F|S#zU+Qf12=sCevkM$T>y8avo_^xF4G!mo08hEbeH9DQ?)8VW@T6uLj?(U^U`^x)}B|qU$1Y)IUJdskQc1DEJRrWkAJnyB+mP~5*mc^ARNY~Ei{j>KM$>a7i1(A-TlNUJcaWsa>*(x236#DM$Tl&Q6kG|nL8H^B^Mq}5pF$ooETtDAg)s3UO7=)?2q*ssbq*T(Q1F%Ygc+lRg{kEaN9&wO_-Ndhcj>HWjek}5vHdJYE8tLWH_x{7d$S@I)g|!`9ZYLi{nQXn}iQZ-Zb9=FXY3&78l;r_`+<SeQT3k?-xfRPMh|etDSh3l&>2*kv)3&PM`S~p?34G$;)i1{~<^D)uKQDm>Nxh4d_C36h+pIm^#+wn33=Datq0Y$Cy9y{wCBK**!Qpp*5ckyp^8~{7hVzS>9-Dn}Ig?tp&v&+?-c63IJ&M_@z~>?yN3`b!j<1Rs&f1gAUAX+NvWaOIvmpkeZtVB5#t+<lV{8@rDH6SJ6>j%;$k?jSmFV94r9`5NdR0F*mjk%_mQ2_*g?Qc)TLNqk@^xTUw|scEzhOKV)cIb4$vHps_YH4fs{7!k6U9v?q6XxJOSU5!dA+DJLfTJ(n_%8VS^-3uS6Y9x~m{XmCXD^438LFiYXiWfAAfYOx<EYhEW>J0Kh&k>s`yoe!GF0)mkTieo{LJHK7zJTb}pHOa=B9s!Ab*!S-9S6e$0m|^8)CHqD0Tzs7L<W+#vyOA)_6*9!i267z=`@RXrx5mk0K~w?+aiAO!mN=|_bfSe(=AlZe-drqpvQpEt(JeWMDtYNNim66^Z*ajhZyH0|!Pqd%u7_5=GX9^X@u2G-aUQX$+3S-h+c=SWPM4o5T)FNPG)-43s%?f??(vsZEI9#8%O<0#&xh2Iw~v4tnwq48?pk<!aC_Q8*H==@(2QUq+Vl4S(yM7Q<@{7Ug^sLmrVZbh|AOk59U{JIRHb#im^W6_Dt*X;Quq8jpw$Ti2mk$6+9*fqh@GvoGBran^}pHd0DON*iAETpgaDu&6mfWiy2H9m@5=Q*2oGfAw1vu`@X!S|Yo9|LsK=mGK`rfR)bP%a9Wv3~SggJ3Rk!IAyg>)`3p3e(cWwl7<Dn1P?n*daq*9O?9r#%?FtEgU_aC|}Z|32mV!P6=891DhPn9%V?ilicXquQQ9=PCG@C9&fuUk1>1tj)>{b6jD?~z-HkXIcr?uDt@pyj7lUU#0?;0z>_VqV*Q@o-&^z@1ngxF&O<?oG$6G{*Fi0BwCF2tw~|YlPo7+iD27TnXKHfd$ET>cpgy*vM@&4H?uh0+*vDRa&W;TBHA*RH?0n(Ygm|;5+v-?6PAs%$mK;kQbVP*4PEzMl9c#CIafm%LpP9Zf(+_eEjB5j4uT1fEXKBKhya)viO|V(PBPYP8E@+<ch6(*D2e2*v1I!<FKRDuVXRI6?4&=Qpk#S!Nj$YiFhDs<s;Wm9jJh|cSEZ4YJd<+Kp8}f90C8Xf>@VM;(qqYiOVBa4%k@qR6L$;j2@Fo$W4;h;=K{573{!T_LSGwkr&n`<l%btwa4DJD>?sJp02sqU{cdh>3CuCK^dDO-k2ZbtAgZf|7tOBpw_gihavv)dj!#2_MQ2`u{H4H@)`=jHd_(`ig}n1@r_gr_PPy0Wt1Vq43#^QIy3npS&1cCnFQ>OSr3iepgp*5LuL#!?aW2zP^X7RcM|IhZ^wEaq}pm|kl2WE191*wxm6n=+s9X=d=ZjLnVa_-UPxjcyiSuGmdvh$>fn6h!}v^+(f2THHzD@YoR=K(oOa!Lcbr(mr9HONzG3FX;m3K948`w?y$&m@QdHGnyNt*Ee2}GgmRAc^-R|8TESn={OFCaB-~?~|0Xp6$%)KtR9D);bReBVREbB{7t%;Pu{@_J|Nt$dvvOWMiHTPvPSC+ls!6Jnm<Q*JLx5gmQo`}kz*OfWDq|?9Y?i9m>)AMRmxUWH9%Cc^rKH?TDc*vgQlO(+^#5XtW`QFKiRkIh~<Zk#sc1zvGrM2(JyZAJ=H-wzoMq~{FP<B@yLnaz;;T~YjGirKVgRK#J?uOBurN4w;1w0zh$IYS8yZFAbJ+OLcwk+(pEqD#OF)C=`!kxP1vn6tLr(EIYdr1c}zDaHk4zRbhIDItD@s8f@Xi1E_Bv|EL{MwmNpGt*n8*o^vZ6i<rj7S@Ts71G0qN{zt>C^*J_8!92s0e)@Q3>jKIau>WO|)bwUO3eNY!+hA9zlO>m^PTk6WXuA{q`*w68@;Fz^YK10z>e-0}mgn(OIgm0gMCOgb%7BW{zUagpJDqw}XsJElB<U0)YE4!dttn>W`|!%nfP|GX4Mk#?-3AkZQEM%t|h5cCs=ct8DR5<{gn&Y{N01^IN#DRo>0ab#kQqu+#(w&Ixtok)Xk1zntFrUmY`g-XBGeInB~zLl*+QbE@u|GBYW733(#L2@I$Xr;6aZZ3#zcZ$yvNPszB}ZWC7#wgi2l_ep+h2Nm}#<jyn=^*a<|ZPko)0#apXD4D+O?92k}{KS{f!D|?8UE{j&jD1ikO^QJvZiU4Ntuw2v*Rw3EM?F09wA^kAv$Q(&OLPmjw1&;hBgeB_u~EVAlCL&4s%zphUaOf7qoe|N_+QWEv?TrKQTm??v3ooy<5Orl_G@AD+oP?wJA-KFZ(G~PgJ^62?=Xch(n$&ftVRALoRG!*t|fIho7E&A6eATXJdCo#6QD(QNu@O7Ms%*{3biMDeZ3HKsT9n?6}6uL#1^<<H+<N3H08f^GK$>f9h3L()SmF5zI6nZ1r2xmxXe0k&bx#FrnoSC1=9lFW2cXv4_^$|P9JSZgw);hZQO&WkA^0H=XEmgAr1-zQAhHljpZ!%?8=-&CFZOPZH4KZBg|fY`t4&Aim!8z_KuHe<|{vHZQBh8_vMU;$&6X1TAdYXkE$m<o5JYybm;wfG;n37B}-};pMywpbb7LOrbSQX=lYq1xXXwV;qIqK5(S2-jL0b;&51d2R`zl+OEv#2lU_DO|85EbYowY%6_X<YVC}S4IOqnH(7z;>mc~W3Rufqn+&2T?`xPk{{k#&Gzjt~WigbQAY(08)sF4(tjG^4v>%lC$c1W?DbZ@kd9-ojPUB<^&XB~w7!6k$bC631fRhY2XWW)x6LRw09kEz!HcPlgm4&4p(HCxqDdsrYtxU7FzXLF7T?^|zBq*OPaF;l0Rf^QYZnVKGWMn;HItVhw=O*4k8IK&&v&#|fPfPWsB^Y=@NhqUQ^W-`6sGcAa;l@US}<NNJN@P(k<zoJWPLddbsH86W8Peh;ggh$~c>m{6+rHOUNlb!}XO#99=TTV5?ba5<t6)d#eHFX)o;j1SDq0_#+L!uV?FOS`*P9SxFmRH8H^`1H%utQLd9DmSBC7Pn30a8(W%jNgI20HW|j_B<?v?ZMzP0e=snI{xf#dSBe({$49S1#L-c@j>186qK8DVzF_G}CmDexLVhDGA2*SpY7biB?QEj($~ycstGcx?yv)+6aMb!?tN!m=9@7NiP@}Twmfyc>l@iI>kS3%397$SBd6RVo%dv*B6b>F?in<8SFLc8Z4WXOnS+zHaE>o?#Qk@Nm-mPZv*k?-J(Wh0FqLr8oZ<V-KR((h`d%K^-MPE0R&VoOQ4La3?9t$In4^r;?RrM#dS80&d-a=Bxd6bvf|#(RSYy+1YF>=T65gpBpTJCJU+4~vkV_Ca$2LZ`vr%;Y?#qC?=u7f&Bs}Nh<elNHXrwmtYD{!Y7AN|am-cBQ#y0FH`42QeQPQ+s9UMMbiJ|z-k_HSizw&k!{dWrclL*zW(`S8ko*R&b<lR|B_C}`HZ&9<(DKP}yH)jgH7*f8EXuxtO&jf3je!`!LI0|NOQH{%xPM7JBw`mYQaVBtt%?wtb#qWnS&#I_v^6NWtR%J@`39z_%0VL|2G}_9J@yhXp*JLpsLL#wsV^@_6!3O_%!-+0jp!u^OyI-KKFc4oazRsIu0XRuTcHjj9)0niCSBZcCZ7s!hfGx^bN8Q<w=~k#ufUL&WnKjJ81&C79n+cgeqSvJ-`vl-bl$voRd1*{sRmjxIB96}mh+F=70i-FKE6`JjFs-#aIlzhp~@;|MMKQ;DZ7qKwz-zbM-p-@xPn#hA4pzT4lOoEd`0O1aZe1ucy~Yk?Pv!@oYx1@vu9BD?i?N-9L7h#Y#r|Izlnd}J=ohi-aXi-OL^~L`&ajXquEgu#KRYtNnDZEYCY|7F^HqW8=|vsq+DicvP!()-G6oP{wRLEySEeX?d-of{$&u^hX;FH+g=`X4&xW!52E$w-=5|;b||+_%Ww(KN21`G6jC#jh$5q=@d`&2i<z*|SX?5wn(q~quTiq#do&;1<gf9G$+_Qe7p+gqYaxvwsjR^;#YjZtJ?G+k{O$R<2I8ozqbKLe9jp7+ll0;$&<HirA52Or-G3K6))HRcf>xYso^l!&1WS4%!e!a=rrBH<i2zMMK?yQuZJ2ACZz`K-B!Nb`Mg2M$@tEC|V^|b=bU!dA4JTR2q@^bxnTs-JDy~rIca^6wNk65Dfl*i`LDwQ_;}J?2GLrgm2<pH-MEGO4^S4(!zmM*8S&7HR{5F;)H>MEoP(P@_VHbb@_Q9XqVyj3)#w4uiUz|A@)(eS_G*lk3_Mo?yxR#*~&Tak|z4RD_UJgXI{c?1k49b^sX78IBb6<H{^M#|m>m4fB&W5>IG<at&CQ8nH12nowgLv4-a!&ZpmOBRh6Ouv+XA3fPAdyZIrA7h_vJm%t(@dMJqE@DbP_N*PbZXx)-|9W~kbz$EKGMsoXJ}vgiJHg72WMl_9dBdFpE}W?YB4vPEIT$0tOLpu)8M;7;bt51l$bbKtmS5&N?s0L<Dofh{J3${VnIfCRG~6-SMX5(yiW4ul2w!<NnkDBl9xfjT&{ldR4=lQuOeJSOpmUz$t2Cy4+jW7uo8kC0uHvjVW0jDDasA*Q5Y$X&vsmztybHxBGm;eU&Omy)OyN5u$xWB<OmGI5Cv3XF5Fm-ZTVGxG084%)oZU%9WFFO`;f-hp*Myxs5Yf>KVueO!FF0Lo95dMKJr0|Pd|fK_`34h%o;tBeEO;Py#LkqMSKWy2yXh;zmDoa-Y#>30fffcOA?i)a^G7`v`MxE8X~JJ?`{T{S=0^N5;IU(Nq@+)LmKmtiis##Ltx$X()3Ee6g{!&&m}v0ko{Tf8kNwIe&TfR#yEv(gY`ER!bINWLd{Ig0{?e~Qs|d(%b_CJL{);Ygf+VzHNDvR<Hjvx4pZa!DJ?Stnvznw)u29=e6yrKfUl8ko}FSJ$V(im<iQ){cud;<xz!7DQlzAuWt?AUkq?Y?q7u$Eoy?hpCaE2u6~GVtrRH|KEiD^f&WekkhrLh2JX>wA3_U>H3#upy%KT|$3Au@TGklr6+g^S!b5#G(c1zK^KfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXmL7gQ!@f97wYTcXI%b^W!iL|N!C^njI1Auai7ak9G88X!Gw#f0zTyd%r3EihI@fchdQzRO9u<0HQq*>zAPr8nuf<{6|8k~gmRhhb`IYTqyk-&b7{IIwpmBR=!V739>Sb784A-bICCRE^?p^gQ-BzLI<kexRD}d2LV>tuAXZm7iy${hVzUtv8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@52w%J#F*pM%yr<lprce89~&bN7-`LI2=O~~U6rn@(?>U1o=VnIRg5E-hzQ#4?umSD<v~s{sn_LcLPW1B*~d8X?Psj}YkwH53aSD#kACMs$3_>1Q|3z0Yc?i5g3EGMEgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGTFJ*T|iMwz|Brzpcf01%c;yRuOu_>ADRx`O|Nzj?R<9rwtI9exyCb&O(Rw?PT;HDL$BR)-BNuc61sYFSqM-~R(L_vM=3dW(&Jo(518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlUffvjEnCQebGn_y-+H0t}3y3(xT|Y2d?R0XaD%&Sb2$J)|n`6M53)~c1oc;Jx9ropBzkG#+;;ryFrs!Fcj<Cxg|IKVH~rB7RO<Q@~+7Q)k?=#YNPcM%k@6XxL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;Ir4ACTRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%C`lE_;(^6+w+kff1jZRnx-}EyrPdepZNx|r*1>Ca=?oeg2UZ>FB!hz56Ih_`R8yETuvQu2t+*d#jk3oxVAnct+BSgHwOj!;2rd6m%yK$3QOzQ8@xY|;1GtRNv~*99n}efUHcW9{Q_ACE@OBG_VPO;Lv}?{l%z?cg>$Au+Zx?>-)(!`GqxF++`I#wI(2dhP2brOPiPBM6HrLe|cj>J_&kPpU%IXUG6$l*fNV%njbzRX_7E0D$uFTX^%St3*z_{eh)2DvrWuvI^=jL(fe?dmXRD5HN(d{A~C!8F`Om#Y2aN=~U)opq-PmxelJo`P)u~8NHo9?o}s07S&Y*qsH%PWZZvt$jSWJmoia;~*36`H#=y$!b2#Mrp}iZD+g36`b*M(d#VMr-bJhBtA?2lu_)@S0v<q?1WHiFr2z>+9hnuS{VKo6uB{MAOiEb>rF9aiWIpl0Qsl9PPn5NXKP1uf^bLlHJ~<;$UO52ATwty_FSWvY4w{Nfvd%(NTTsna#<Xg%!DpE;FPOo4{SHay1U6qP5G9c$y>nkZXvbgzbg_Yb9xeUK0yh)wd{Si+_pGPhd0V*}l7_B}l>^waTKt0*r@h_~wN(zD7q^lA&=g$uAdNBus1&lJyzo+;bH)dsF1Tn{MFxUK_4G<IUH6c+C5AI4{Q=rPg~2woQaCAQijNuL?F@fPLWd>)DIX8Z|W0C5-{bU77j1xGo6uZm<n|$PCF=Zc`RV%f`-cRmYtP%M0r-7pwqeqG!WzH*Crl`q~t<U0Io<fqH7e2iVb7ll0cfLVU4u1|~^%t(tqigTafaFEic-_Elqv#6PUh3#_1pZ(Y5Rf(8did-1{k-rwVQhr9d7$Xfk;5Ye`-(#bsfW$P7cQ4m?<8c1v~u7s@J6eY<c^7o8cZTojFC{zV?5&4{ODTQ9c>W1T!)%FC<W>%*l`8iD)ddbZyxNWE6>dY<mPD?@_2?@bJWF~dL8a9%uLpfl+Lv1#7Au-2clgKtNGS&xPbwYg-1TJewHtBhw@ZltldhC`SIzu%yey5v+1eq2_z85R_7|Gr35(L@kGnN%~$gfh<gsws}2Ce9}SP<=GzdmE~ANrje$2$-KfJU#WSReJ^6-xNV>o=}2(GO7*_24oW2>;r_AAw~z^)aiFixG0;RB9e0=cp#vG?ig&k&=M{aThQ<p?(L5bur68+#G^NxF6_^e5IAoR)qK&9J`(Cd2Rek*+f>Ev*!|2Y6!IyQUf_vmO`lfb?BspRvchb_dJ(DNvF&S*=X<C`+O*exRK3O5@NFR8uG659AcS6EBvNryyB6JA_wi5?o7=YicKr4&}nQP*Es-GBnxU)_e^KzOYTnr$DI(f(-mrJ&-zd{@{Z6Ko8k+!JDE&+!Ixm2`|VH6e1<xip)y+XGeiNQzG}-tis&9j3mCQ5!R#~-fYaACiSYzdY=Vqpe2X%uTj-&(;w`GA1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37}BMAi_T~EdC5I9^*-kud@c;OR9OrLGBfetB%A*{G9lfIGZ>j>j-<urJ#<mRVs4D*U2sRnXN^W&LqbU3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCEY*W|HX$YG6~1vf;X}>m6J<kwHMDd4WjAo^pv@jl*hq%!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28}hn2SppOI0;b$JA-a!VURp%*RkZM|}*sMSEWDs+bn}4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=Cr9XP0fIex1*=ENd;n#HFVy!rs_`s`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#;iIPY=aBtauTw~=wiwMF(j@GXjTpvTn*w&K0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagxnnyNvF+wA=9-QL#jzSiK~<RXJ?OrN@>_L{)h7S)kDQ&6a8a&S|vPxhB+=My~8_!=?l3Rc!vu6A~qK(<G$;PKY+Z%1@KYR><*sD@Wuxi#KDj`t6=_6=tW{ItEw|6BW3-pN;-t57!0ykC96!C%Q3Ls|b;n{_|vc7$SZ&AKyoq*wf&E#jBS46<pt&~)XXQMw+e;h`Vrq&${Av_&Kuy}m}Tw9@ehgiB93HD#mG+A~>1^lER<GnO`+J^S`KH{%kk1oE<6%!8$BtLLlVyAdxI(<zJ9G;q1_n?9#exiL4D(#60XI;eb@(D17Oe*19i=oerLUz~0$xD@s00K5ZlJp*ryuZ(uV=7v@OY#E``)0-#DN(n719@O`}KqaL@&!)TzIiM|)0_vKr;P9FcPU(geJXfyS9M^#=TSPhGml_e6CB`gLnWC{OgK&jtEn5Wr5Im*t%eHPtRi&{wXWVV!2RUEN)3V2g4BMOZ(+uxcZ;wsw*$14YztEHvA=LJ{==Wk~(^vy)#^qcR+H(phHXc@fJ{%VP*;F}V=Xb7^mxy+gPE6oWD-+N(n9H_~ts!Rb9Qb{d9T`2jgmk-F)vStQ@1>4Gz3f3<EAJ{Z<Ch@8xfg0Xh^|Ol{0NU_=&U4)nbTo+jO#KD_1qNttrB|ZPwom}R^ivbN-EK3`>y&Lfg>SVSsiBOHnoLXlPTT;QSSzU8X81iRm`^G4+3b;zY61#@f17fC!7oy;TV4y|K;oD#RndW_R<fM4f7xV+JDQd^uEn^_0~8+Y+?$}_{KOBzzGNpw1%Dw2fg-kJa``K{QihDpx!fnm8MRUiIl14C|Z5Ay5;H7j7(F`Yb&8Q)BB+RAP6^A7>zl4Q_AwjjO`qCRwn9J&nV`|>Xi;X3BqENh9|YTcJ+7~k7s8#Mk<SjPQ^$1?WCOaWdHBoc&OEFX+f=1wQT1r1Q&3c8VQQZ`1`6ALI4WZ8{;e^l)qW7XMmH`vKk7m1T%gO>u?YQE%ebUsh4?f$?&P+;WlU;mkF0G(~x2?mVS>cm`Rkf;qD}X_%JLeTa8?9Y)Mp_)gl}O8OddVk}D87#-z>$kJqKK<rbS^c_Z=NxVVKq2hePkn-qqC-4glpuhC~76LmtTLaCsZ<aY?{k(;q6W(FA{wC{Qimh9Wzw%x3DtONZG6cg=AgI(BQcbvT}UwpDE^D9okj&M)h-~(ntLq%N?YcHE(p!zrB!d~nDSY!*CY%Si)DG%IJt)b+t-UBB(rG8ev7b~+47eEM{z5~$R;9##rgMFT5+Tij<NwS8^$7$m$#13juvguTY&VGni+dd|E11H@)>a7TR507@=9K*?P<@=7+1|VeLF~<^nIs_jB-LjoehnW>%*Pd64vihv1;R6v^E9`|>L#e-3mCTJh3S)NA)<&gFTN|^biuM<<_F~kbi)nMmK6|E~8|ou!Md;y!wr%QFZZmS^=UBE6+JfE+jz0U{F!lB54vfgTX5n+giR2l{i4b`PX)jw_?v^i~JaBT-_~G+u_tl`_QO})|&-~wq_3i8h9<cJo^#$^Fwa~N~yd~xbJtp|4(y#l_D+bp6-;>!QZ5sI9!t^rvEZ+x?Q7lEov+O#nd-$&{<@I3CC~y&SBNxR7<0Av6gMozH<ZPAs|CoCl_BL*0P4utycy@Q#N{f*kCnrNkvsbZ|L?@2rk(6ZiNP6g&*t9sNNG+SPtnupp_C>u_1r*RACC}{HduPwaVt)W=pirpKw_2Drq+;0vmC+>zOxn&hi^0;~`=rBucVD=%voR@@&mfzUJbaz0Gs%_U*6u`e2s!q}(1?@SkQ)9cr!2^hyd}L>!)I_icVes4oE|+@O1GoQs4yCmmk7zU>!v=LDKaJ%K8f09twD%hCUdpyYGk=7l2mOD!cF7S9-Nz8@|(9zlSaEDz|IHs+G4Ymzb&<JS4Q&k2$T4_%bVG|UQ6LPpTD+|DEN+qSBgY%`;Ug^D2$(b#1flzrSZW3Ipg3G73W;jyy(7QHnsi9kG#J%b}NlfTWLo9xEQip5Sdc{eLnHE`BY~hbxO>{6+%(={&uLoUdJmbZH^<P$i+)0CdzgqK1x7(2&R}}Py4c~qlR2z=bQwyp)H~|>#O?Ct@uXKLzvaa1(~c$f+t|05R|e4ei^y5Cg(Rx8bp0M<1lHD*3Q|R6qG~33FnLjtMN-bu0e6<tt%*0PW;^I!;^nB6;Q<poB)rKxP6KYQk2p}Cx@^00JS3&s$V?;KEkNj{)Qj>kNr0l#p%qJA#j!W+O>AA*b0s?PG@1tIYom9%9;>83=B58=rtk9JeP1%PAH`}#8xx|U=Xd$9q<)IL+lsb8fT6Qx9OuX3;<#_(@FDzmr3H_24+T$VY*&cAw)_nAS`SvcoA1fVnTnZrEUFsp-WOJaZdG%-tnb?a0Dm|i;qXLdn?$8^wiN$yPHqH{^n0@pJa!peWz=BaP(0VXi~*mV=$q0^`A4Dd6CY7s7xssH=IF&^Apa0U#&NZbuv}CQGiZjrZOQ=u45kn*A0Qn1tevl90;1oote`%3+DjKIzr-rVW6&vPg?`3Q@D-)e&zoA4eAnMV|$_=AcMLhvgavugbmif+0ghz*A?xGonrfR_RH>%`!5KWfGpGBe6{5!<>2*?LyD|Ff}i2p)|M7?0*Q{NwZvG~1yoH>(Nb5n^+^Axv!C{MDZcgl|H0@E-#jb6`_6Sm4c5e79kXSKoEM9`>*XBjlztiA;0}(QI`Px)>(_g)=>2Vaeft{^xxm3$!~)p6!X8<v+pd=!o&C1I_dBCYT-{8UliwzdyN<7tQlQ3}Z|ah^m3Q&X13n~SS<jqa%)4D8Lag;fHqA;qd)T%}<ly}i5+a@#Z+UaQWqu?P2wM+Z2>G>2yiwNs?T6A&UU5g*5k@0|CzZmyPgq`|ar^x!qmZqK{ML^29owv3yQzl(a*u`@adB7oR4~B!vm#2<9W5`tB>@EYv6;4gYp5~wza{Ynv<tTJH}=9;_|xr%zAXmexXDl&zC`YwJMo2Ggd@eg5e~Bfd$0+QkTNDJ=6_`+Cg(d&Bv6gR1FibdUOM;M0cUErdR9zkrV4{Sg&tdymfsX5qyrCm=pzQ?kk*41hjL$X3zdNT`3iR2g}|%p^4ors7s8Zz6khJ#g6I+k2U%>cE6!bV(>Y%{hQPT0jve-IX4mz_d$--cdp4nc&Mkc)t*XNVw!bM;LKPyy-&o+v7Z0Hdw45-t$ygvL2P^$=LI%JU_eUqcwYTMT^3Xx?oiHiK<7jUEU8bpUx6IaSP|l$n`Sgh<FgRJKyZNjvvy)7SxrZ4kJ)oR_-B7=K-JCVh_0t|WC^q^0PCLHxmX3oiA1v7Q%cGz~ldVU7zVJxM<ui@Nq6HzVC>E%aLr6qC75Cge@6Oi{jAO`xicFZf)Jp>9z<u3wo4rl5hF^Z!`RcSE-rF70b-ebwPiXZ1uYrP5YT(;qgS#tZkpD%1_a_ptR6`W+R~;de{4hNh*H3O{J$e`!K6HES+}nL!vG<$Z`IH%d7tN_?LDY6MXxZKHo0z^_`;&`+ubSD|lSw))W&9~<f<A+#7PrpY8XKkP*3<a%|J%cj|5XIBru?i4;6QaIGOJQ`$t!$Wr(jFO13%rHvki7X%4$vvqB4{xkH(2@ovIhI1L?Wd!1tlw_z^@Pu4^51RF&CPN*3u^nIG8}u{&yp{*45|P@a#-7A2`Do5?<t`=qtY#EHlv+{^J6Em6D-Cp2$VRi;N%5q%GKP`nK>Ln%G0G{*>a_Lx_(5qn4Kn*5_#%)3zbu3aj5<hW10Sk!k>?L1HhZC-k+bO(u3o04gnHUvN77ZStY?yiPD=6a&wvn?NxmZ2ExtUqc@I@h;JDpv+v!hg#bJJMMiI`-MiW@ev{5)pB^GNxOi9dK*&A$UyZBCIqHGk%Ri@7%YX!&_LMY@c<`Gj0RM#(xA?2$$}lrNI62^BBm3lqoZhw&Sv~BonTnyIwGbsPWLN=WG=zQ>#iOPd+5;!Bn;k;678Sh9-wwXAT%J#=Wu8IUXx>rB^S@&Ns^1*2^+mO#>&Ls3a_ti#1}>dX?w1zRfV7wrSqm?>ecMXJzcIWpexc^9l~Bovw(qVdce*jAWv<hC^h<<zg~>uTXVnjkt6zgiPVH=u~SyS^1D1x%d!%DwYw5j5du#><-fGS}K;yxLfr0b9Mn*%x!{{4_jKH0X#q|Jb_C0qNy`-123helgj6Zd#e(XDL>&%<+kqoX?4DpRORggvgY!8hzNHpD+o2MC4#)1XSPsU-z(Aub|3~LS<ef9Oe2Gbs7s82lSE*UQ4E>*-TI=@?l3H={DHI`N^$v@1ki^F2WZ)X+yddsDJn^-0hqrgUFb3;gJ>WSaVuZMi!-D#Lr&;q(-2TMB#AHp`qC4|k#TLF5x&=`>+qvDqgpwZSXOX+Is1SM(7KCc#(G65K>e4^_42a+AH<C?OtmWLxB4P>^M!#8B?gF07K2qZVU&8dp|HW4m!ef;%Jw(KIdFEL;^$XSA7r;U*eYG9dfC-gWteVVtK#G=T0mYGfA;nlIN^FK$dnz4$+iC-y*0>6yxhpx{qRkIn~;W|E-raQ$uhmeFMmOw?sg9mcP%&qORXtJuF2Uu#GGV>VYC1sd2RJCMxfALf+;F#|3;S2{~Tc$ooOZ^55%2*#em1US!|zW<v>OBrM2Rh==rm<BWf2r;cFk>09FsT*39lc_+EK@%`Yi!d;V)sv*)v>BP?*W2N)9T)kRO*o2#DL_>6TJbCL{~KN)ZzXVJlh#Pk)r`WOMD%bM6mFe%a-t48*zt0)eHuGg<uHx*FCVpf5K6!pW51U;b;?u`D)dkVFA7-HHC_CAWP&}od!!Db=Fo0RdfKD8Zfvl#O%LbtF7Qe41iEMAb-EAAYQH$WH}66Hq|$^by_34V(cYe@*MGcnSl<jJg<k4A#{Y)6TPK<q|~^Bl~uB!3FV7>YP9oY3i>*nawLdNNY9+ZQ|f5V0V)Kk>)YGj}re{M+tMcLTaNpBhdY!>k47%I$sqZ*I?Pdyg3goo<;u?~gmJy~BIjd%XJf#l_9l4F#a~c=o3C)%mEFZCgQf8x%d+#b2-}w@I^87XQtS^J@<=Iz>^(%X&JFray2}w-DwRCP@HD{QD<^!P7G_BA#pyP@_N&_5rngCI{CE{TReGIrz))YE<f{xp*(gBGz@G9BpSS$vlltPfm`oG3&Fr9K`H4((nn|RL>PNBt`+sz?<aJO}ND!cGdJE-$6vAJ@(S54IMuuz|@I!J^Pi9Gi;CfjQV8Sy)QoMZ!~l-Zk|Ngqj*-9)@L#hQIpF|b<(gX0DePNKV%1Xk_j{cUeT90tc+vGlsy+c%bv@qs6d;FT&wXKy-!`%E>r5~Us}MeGKUN3CW?<Cw<n<Bm;+!KCNn<H3=^k_9G2^4P;9R5PNd*x5p2WU`qSjVhDUJ?WQF=6MMh1uHn#aAz2nG}ilo#{miNz{_%BMGjmT&zRfJLiqabYY)QM*|@{bQZn9ziZckl@#(NFdA{~t?>m`hLpM&-&E6|zQW@1L;yjgFJ2?mx`m!6)&X*STX4;>-74>BKhaxVHQMHRHI+RZ?F~YdjW1Xbj26@LdAZ9TOQPQ@4?S+DF((SPo@Zb=;@i1{KH?->24@j6#ce*4bvO85)k!KDgu*_>{Qy=aPuw6>SEP<3uG1LAI{tl{C{{*4Ggb3wEw>Qbr`4xnuX{icrQGi7H~lkEglNo9YFblR?1&Fkd_Jy!S5JvB`wk!ST~}bW*b{cf=T*29zSUdFnI#!#>k#wB-!9k+hc>g(Jn2+UFM6J=Jx9cHJ-QT)9e9@(KLID=zZ|BA72s$`Xwz?bq(G|C(U}2%PfK93pylC;kzB*DJSC(jYfK8kO%(gsip_$pER`wO>u5gMT<$lC3S{IZN51)}J_ia=U^^8BIY#BxruBgfK{TvvY)KP91{uOI6zd{XJ4q(FkxiOZg-fNh8U|f;Z{WX3jR6tTsM>d_W?Lwt6m7J=mbEYRFtb?eFXH7{oya!{rE*w&|2re24m%|2Ix2rilFML;_<xbJ)CF6~EQ*$cb`vT%*d6w7`$%%!%H&C{y=c;Z+46WnnrRta3$d1u@h-e(!|?N8F#}64yPV75wD;+P+6bAy;kln*#NNc9<&z+`<u4cXsKi$C9`lBt0HuBx(m5KFJcSH_AM^(18ab)kI}hm@#UEH=`^!nnT?+NKFyCp@Bmz6Rb!pk8>3S2;}^kzKmdCzpI5yW8vX&;<<Xuo?BNttY948CVM6hPKO7G=URL_v1bQS27YL^9^?wcN!MmFh@HJe8}x1rn7Pu!>PSefl<rUJO<%OPtV76u5cl>)k$xC;WjvYg3I3}yBi_QAELzNYIS8BQJ`Hp93{hi;Lu9z&TdR^U1@i_R??{3KtqWz4=$&a;pA+JHHe5V%iLMQ<OJfcT_FCu-+94cxdOrX7lwE-FBy)h;7XFW&2%8i?=4E1~q&O;MV<VM6s$yef<R-CCgMHuJwLOV@tz;M~e;c~Ho?rJ6?y7+9<nQ7A>JuNn4l?N&woIw_72E|}`GA52&z*e!UOqkDvpnA1&Xs&Au7T>+4HNEB1!2~Z9PB9+3$@wX^wCz_iw(E3J25OSkf(U%Q&mT$Su=n#yKAy+fV=SayA`h*hgk3|V+P8#+y+r$0Mcd0I>&}>sGB`5#6-N_{pTWOj;kqMe49%~(WEy;Jwh}+Ayfx#WYt#W_uPKsLxxwTBe-zrKNWVaLM*Mj=7*BmW*mIE)m0sm^GuY`SkH;(;Q{eQ3RfknPNZUMEvb$HEEf);1M}hlMp$*F@f-#j$4YQqX-!e5+M0RWsmTa6?6em*hemd|_thyxfX!mG_V!^|-vE71%GJD`EawD!gsh(fhJ0saJP>oGu0r5(!1yUC@29gL6m)c~*{x9Cp%x2Nh_s=sNuY1lT~B-nBFB7&ilAbkIh`r?84(}TW6$6^xo<3=7YZjkZE6ytIVOuo&d{gzB0$)L<WNDiuL&;-#jGj&tN0gSakDug6f>UB{<zBk)dJxA;Me0fzaArv;e}rq!ocH2`2j(Rr?Z!PZ@AJV(kvK#56FV}>$#t5&iEwr@^n7GCZ_K_hFGqv`p%Yg<V3I@5-(%sbD}5{0<5BPp${eSSjB>2ZIYp+_Ss~477%J@3LdTI4<tq~aH*FiG^dp;;f%CNZkwD3=>+5J^XN9Tgb>j9&LSv61&9QR@P}5CXo}v37fwK<N_uCpNYr@;Pe<`-!Pn>M@2YL49~eqfOpri@#%HMyKyi|1O#);v>ez!Ya}?enltEr$Gn%;8R70v8fFOJHUTj`S@gcbkDe-Tn{Qgbrrb4=*M6<*niNQIZBy&Q|RRxH$Ov;asEN1J9f$wne-H0L_cDR*pekY?Nv*I0i7W`HNQwO-1FEr-ISPDV0K5LSzr1gv5!B}J~H3NdmB=PBxw-BN)6yxO*`O`7m41$&$OTV;>*o^SNj!;-DrO1bJo$NfgVJ2OlS+E<FOTznuj3@$Td&w5<aZ4oth^1A$r(`n$?5&teh#v{I=E1M8UsC3EWHv#Q8KwOMqdZGYLWVGtCM*^{<~6|CO6;Ojgs903f-T{gGE7LzlquGL9`71+mCA3_OKp*NK>3)WXFM4gz;H67a{zPlV)vK5!`)8YY!pI)q1lRSQ*!ST-R9onQ`?g~Ugi%LVuzv-GcrC(A&FFe!v}##yquG<vQfw@;>)a;XJ-*WGDrj%sF@Ar(_0CFgh>af)8q=174;$?424eWA63H2keaE_wH+9ih$t9@Ri1PscX~Q#L11S&vfvs9TF|aMFB_p9bPcjtKpIarKoz$;feh&u_+{^SHyb3)jW80WOd<X$<H|27=?!AQYV^iO3hF8jxkSTvJHr0I%RJJ|My3z2?&v5sb0_SRbAW_N4+9i$T*6Ps1YWb^g<0o810<|`iWn60e#4ynfbCfT^42lf12};0rt9j?@63{BcW@Uj*a}Y!K6dAX{fqa_vhUVP5cWCcpDuc^T<rfgALu;uAi935D;t{u9f_bcWsXd7wd7RIaR*CcJZmhzXlpTh@Dpssnr>}xE02i{Z4z*DR0y6^JfJ{^NQx%mUNand70QC6wSHXA7+}B{>1eWOE|vtdWN1<+#ozQhn%Apt8H-lKX4tw+Shf*>urVvjeqY-Gr;rn{F%S)aZ#)!q18nqzH+!##dw)9|{_^Xq<Na5=|6}hk+V?t;6xbNoWA4l<r#?7yonXZLq_=4EH{;K+cvtn}J=MJu6|G0{x$z>tv1*ZEkoa;D9)kiU!Wnj=C0NSEa}O7qz(7%tWRNik$^$Zk*US5&_lb(sI5l@Pzv?|J`&3xB47J0Ye&YD`h#)&rd8e1HY|d3zfV2for~l&Rt5;<1yjU!0u^D2lTR6${j<VBMf6V=PvsOUlC91@ilgpli9~IhltYjO3@$`JfN1t&lhVX9j9Rz<do()Nv@Y>KqESHp@Q!f>6fXdnmy5Rzdz@wn8pb!t(xkZAeRVdfbs^Uz$C)cX?S5#e-5ThQ{?ysb>)7AXLgtxfB@c7!H7<D|kY;|5dR3L^cNksT6S`R`4DrkWpQkV(*0(ElqC2`TS^8cq+Au;fB1DTTQ@+hPQffo9j?*UJXob>)1#gX=bY+%r}7N}2Da}kK8qyCooMDdR5BeKVy7KA5FGrVCx7)wPaK^^eH2wV$*U8wGv=RR&2#tO%CO5ZEJ?gRiQyZ;Gc_in~fXb51U=#fy5>ycFIU`>Q#RzPvBpz0=*r47=%4cYkXr5tlqVF!$n)dyem!x8alih2Q5KXwY(Uqn?vUIp;-M+=VPd*A`F5sMnZ;6?KX(*tk>lv<??w%@pC&g+oRqp{{RBy1L~SpxhJS_ZZ&rN)#i931O_G-7KCB{}aN0xa8~0PKRvo(FW}r<d}_%Qt`HKVG;-4ql%=xhKr<<Gt5M`v<QXfcwcWZ}xtC=FSoF|6N@_<LCeS>;8+MkN1Ds(;M>-eB+m&f746v<<jqa-~S@lZkzKfbn@ch_3^Ij^H4fL!}N&s#&tVB@HNvJuD_S-=*u<s*I##E?H}*&Nn6u-+rmGGhh7~V9lhE+I^uUPC+{x#`cL~m{v_==o#5t5n%sN2|LZSO|A^A>xryJ=&&$2NH{8Yc7C*B6)ZGAV3Dj;f8P2DUkb%)hw9au^?(nkP%%H%0OXwfRKMi+Zz4>XE+kSI+aJVPK{p<1JEBWd-uYcq}e)!?HZ477k*O&VT!|(Tx4|k7&fAZ(2G?e#lEMK;I`{0Km%|E+%4&MAK4gYp<`2GG7Nfqu5N4Q-4Y&K_=lwebij)zCPzr1;cS>4`x`i!wu_6~<osfWN*=|AN&MFKpOAxSA{gnzUs+bou4*{nG7iP8>-lqTyDRRm6ea9sX2{Nd24sp$LJw_pF;Glgvd2Hu=mhT^c#UhW^gar9jk<Sc?su|53pd;ZiTk`U{~NH9`p4ahb04nSFwA~`na1++dVpj|Y9bpR&mkFePy3WqEB3bSk*<|1GBw+iwc3Caq<Sgu*z6ss~_hqUY&Vc(Bki1(#1-Zx+I=ntEV{`R-ueiME@-FmuZer<1UZNB+ya^a^}KY~OITDm(`xzxc5AeR>ciC(7wX${de)dO%dLtwC1Wc?f|;#~*pmQG|<+Blqm^IY5Ee2fY&LwtLM34%LqCW<B3f+%zK%)|K(V*nj%tK2*2dJwU6%4%E|H`myTsGsN&DT8c`p$^pIb>(Pgz}^wWbYGA-QuO$O;po0PT_{%`9nw{jR;)<h(}~*c%gUF~W?8=CBdRLi)nv#1pEtFW&h9FlEu_KDEUK=~>_EasHMT|~R26S<W=f{X<axW5uE@Zg(4tj@P(+-Gmo?P^bqt7@G*V_<o1BGQi{mxngQg!^Za1UNMT3EQpPEc0vBl9`y(Dh%`ap~_6Vr+gnQN>;aHMC@1V3h%dS#IA=@WVt=f%m1ID-XSTH_qa@WXU`cE&ZTxNZslzLq~|!K9>Ky_j*~s{54zOnyfW#5gWh?%6<|D{xQW*5{fhJ*L-_(<e-lr%%oZbO28v+X~$Cs1q&}*gzNGTM;bHim>8U)YmAwsnozU!jNxtaJaR)p)lhXXy8j0fX2<O0c<qrvcRGui#`5W#VRz`M<x<jKvykq3VL}y7S%Uxz|-@|)|n*WsR6eYgDy>~YTSMvannsBD{Vt39i}boSd71(c56?MjtZZa_;vA-RuSXb4LoIs7mW<=v&^c3clj>LDh!yZ?Tpn;I*_8sO3V`h7;rahiXbCI*|#b|Q0REMpz!80iijfiKAJ4rxMs3M1Q5W{kVtIhq6B8w+06afd`LwfND0m0)*$l*bLX?sd`6mUvM0=AxkGD$mv*9{e#?h?$Oh+@zYw;=zcx6W2#Xf=0}~R0KCUnaX4Q2?g>BPlgcOqaANT$hg@fy2+87^BUeYyjGQfnw+kDL_vNFI{<ExSR>Q*rpl0f~rbud+~`0UkwPcWD>iFhgF!$j#3HZ1g*f2}H{76x~dw&Exc=L~FA?ag>R`A9ns`e;%dl4ENqPBvqjN;*%-&4<DW*Vb@bsm9frO_Z8G**-gq?Gc}B8lyi7nBhdXgy|0?J|enzjT@1d%UvtJ>|7es)JE^}P9E^Y(~luWi=VVRn^BLhmSyx-IAaEZP4WXaU2#2^jpJ^N@31vdFzn}MYyRe6B-5I6iYoY6p>VU<!6CxP20;EW$q3vBTe@Nq&YW+0EGV-M{PEKayjIAL>s7VO1|ApBx0KI45ifWMZZYpM@)^CWv1Si9>^X5-@{g7K2f7*L0&gl`t38|(x*`g>or|>LDRNuu<kS5b9G)=z296bbMAO7=9<Vslbb29eC8h3Zm#ipziGC=j@<dXDB@ixILr+8qo7W$%TYh2^^sTeV{*Bw8A+)>}MKHi`ht9Otg22#UQ<aWeU)qx5dPo1gcqN$BQpe-^CRdb1k1VLJ?R&2miTzA#?Q|=;&iJIY9Ke*N^PX_Pc!D)@q#|xiD0szJKt(ClHnR4^s6+a0WaB6Mrdt5CM&raEM5NrRpMUH>*LjQ@WS@#UJ38Jw+&dV4^|IqgT-706*M1aKiV*Y&^MzBn38c`;EN5LWd`G0plTp%LoX%<+Vb+sv#JZ6?CuR<RQdp%1QfL_-4fQiDRDy^~v4*fgfVIWZ<lSVc@WM?lVO+xrOzKP6!`~IbK*DY(zP_oj4>OiXq=3jyk#d)C0z{5}nL2Ub^V=sZoK4&mePq^frZ{}8uPY1U$4h&>`<Z=MTF->Xqw=0F7bClTy?z>}vy(^F?aj^}?2pG+*Uh`WB7={^Fqqm^!}VTzz8SHq&^VcPg7{2L(kX=WCw;_GTQI9;!cG#>9h*oX;yA7NF~w>$qpA?n^nGOtH#%MIDg^0}m^u*4^)GLpxv3Fi|6{SaxhdMv=6}NfY{A$yYE%+nk25hKbJI(IYGstLuOSu>a<p1kL?)Tfp0iHp89oDzCV^(Ma8#Xkh-TxMgQ&ns^3LkuCF@?54_j5w{MeJP;-CtKOlx4ci+Tz?k0T!)HQ|&jg+!BiIaqaAT`%U>%>p&Sdv6Fo>kSugaw98qr&RW{yCTs}Mj~>Ghx@;(*vQ=4+&(+m9)#1K7w)@aE7~rq!~P-Yu#vy|4%)ggNC4DnP9Gi`{R@GH3D*IQ@Z;yrJBp!a!*i5ak}lME_1c^_7qwe&@+RLUh|!%%v%!^!fr;ZSS;LFPL`<#c+ED||vS;<Pj)t^SZ5LBU|F-_%$9st+k53dtBYcBB8^7=V#)mOX^?dEk3-Ny_FQbb`+hTzxyo*JBaYvV}li*%i?g%xHGwfDt7%v(bicdrx@N510W;B@(L*B;e6URPCI!+&v%lA27{ree9B%~<MuiHLPhI?b=u2T-|&}o)Ka^v^PzS%64G6u^CT$(Uz+5P5y?lPVIo9hwD?VsK^cLG?$)zF(e$)Q5z7}cVb<S9VEH1H~8jQ3>{>rX{q&|Q}=X({B+2ldnpu%o)~#)cbR8OI0MQpZ(s?7lr8FHj)nV(v8iE6$-?6z4aS>C)GmU?W*D$ineIM%_@{8Wf-8{d-S)92sF13`vBKbPsm{z&de~yxC`bBen{9P8+H+!6=E-Z}PEwkXReHIU~|a=#lKQ;<)fps#LSqhtJ`O5Rgi-Ss@yaC18n2g=^}?-s`;(+GFGW9vQGoSi8~SsY`gyZ4B(2z1^S5_bVVDbQd-xIb6984&g&+MBM!R@6E-swINxZuN*uk^4Cv=1_HNf;mN!R#E(lTCG~B?ulQz&r=<Hn0!!c2pi0~{@r>C$rVu!8i%DW>pG=WM)KVs$08j6TBtweB5RN^*(hnC1I-s;tR-m{494U*vdoa4Dbs216g(*>^8qnOwUYV4shY<PMrPe;evTLomgA}dQHzSzM(wIP*s)f4KS(>3MK$GZCP~$?cV#$m~(isOGCy+6AcVEz+jC|^mR;@j7yy8x(6@bj!p`Jc6^c4z+)dtcbxkk8&j8363;b5G%vqV{e4^D=Vw92%=ha&HMBpLK)&27&_&B5l`g#yp+?BT_tp#!i3OYa$@kAz>@h7F0%#m7etc3DTJ&((bej$jAO)|Kvp#nzV&*-Wo516)1gtFCKGrs2ZrY_TB^=)#f6NVxFfkKgZhaeF0>%DiX8Ivu5Ocu!}NuNj|Hf(LL|lRP||peUhka=Vk+F^^rm+IIn;JZvsmY(Hduc9HyMY#!q&j8{Q#M*BXpg@q=_I$jltrQECyZkr#t-)V%g7wh)gonXU{=Joi-`uFZuy?57n&&}g}dP4yfLnlkRk6t>`LEOq#b|1wGLVBIGgzYN!ci9+mZ_&VvB9_t7O^V5j3b#0tP!4-opU-cCAMqseLs_?q1i5(alSA7mtxn>miOYym^>zQL)cUz?H6W1v{!*6uc0#Zos+HSL_#H|divpu4*s=1pa@%=0wnFrSl)|-q!hEWeF?!L?qVd9O=43@*)Zn|K_jOe~C6teV-%o;G=%!b8Z1Dc*)X68wkZOvD{RFj*S51(%<Kg*;;Esnd!xDa|ry2S-^!BmJTqM%%UDY3ZPiX`rAYs!#|Fw9^Hc<Q`Q7<m8!JW(cW!Sn~v7R^Vd-H$n3gJ&btBP*n4wk=j-&>DHDqth$XN_ABO0Sg?D)HC>QX(9xCw`-xbv{HeCsbb|me-vHpdRWYW-C@GZ!7~XS1Kt+ellOjl~3^MAdxNB@J<mP@+>sct<&?6j(6$X$2WLZ|5X)%Y?5*;`Zp=smAP;}SuR+fGD1@qlv>oANJAH!L8RB)YablZUNvzJj~vXJIHgq*RGRQYA#Ce$ZG~h9rx>+9RdX4g<ABsMa;OuzLL=Tf^~WvzFOiNt`_1Fw9yzVnM{-Nva7bg|STiBimB%U%YTc<Ss68FArt;>PtW*<@+JuH|_LYB@<7C-#LJLM*+=M-L){ljm@D8Nx-}Ybb9mGOVM(VLrZR**2)F$wvBMZ|BaS`;y9g`O3r%dy($k0Sa-uh-aN9;hC7q5~914VH&yZ~-zgec#&7`FVDpN9}8eUf)ENaXa{=a0;K_e_9wH=8iLo$(1Xw;0kf&Cm35Q=0kE@Ucpxr%!%*`pvU+1opWZC3`K0#8`&o`hv|4KKMJ#kc3RSX*pZf7*ouUaHAR~xE~J=UfRwR8Zt9y*d()t*9T<9$)9baV0PZDqD#VJqu#sA#DVmNU*TmcLMBfADCB$Xc%mm^#J4TlS~A^l4xgOa$5!j{N>4&ZYOF_y_WBvOI=A~kiohSNU^U#cs^{j#&H-R&Hsa<g{G`lW)#t#0Goxm)Eg79VkSG<7`4tI^Z7;Qe7?WW<&KyJ6yqpz`FlF%ZL-KM)tu+asmgCD})-%`YRWlREz2HlpJ~{Yp@9@xZ^bYOYQOfG9?K>6E|FQ%5d<*h9QcL-5-^!@@Fu8!lq0#esvw&#H`PVIm#9jJ6j@fk3Y5zO6pIiel3`Q{=!;p=&gKUM|YhL{VMJ~{MXeKJAmUJx^e{bTq7X2Jp=Bm(|;IWj17RP<ZlXo|cOVI))RnKkC=4>umXC(DZoB9K?3|T3x+Z=lzqu9G>fW1%VyY8#v6V1_mIpE^SWJi@SX+`tw+B}}*K82&$`svM*Wf++vQ{{s`VJEkW@iToYM9sQfzxjAQZvnf3pYQ6ctGe=mHiWnGp>dn(`kKSqIC=@#YJErP+w>oiG7L+C+7+syw%yW+e=H8hHls)inyAzXKzVDT;<#<F;4vB2=QD;y(~8G6WhcD5T=pZw=BR-a_z_$uV#GKfzl{zpGnNb&O_gvc^xD6=NqY7$@%lRtzAUq>fOhTtW@+1oT1Rsll~)CL!H%t;GUiGr5V#o~U8_nAIdmJi2Ar|Z?X5uO>gZ;exa`gg#9YP7Z!{1NaVI^Wtx4m_a(LA&FXy8j$DI%Nf82k)`>I3o`N|mp3P7XVgR_jV#;&Pmii5y=-k^kKzBWR87%AJ>F=0cwmk?4Mv;~OELpo*BZx94zTK^zxygA(a<=0nM+7NOUapUOtaCiU5pN=y^Zcqucr+Db{bNO+2)ARlQd^~pV!ZeApU?jl7IP+zJbUJopxwG(2O2XVqEp6V*#Cvb&kLu#icd;G1NZ%xS{~}%)!+$dShPhEExL(SjG?x>=FGv7a*z6qzw_d!v0WonrfVY2=w|`qf=<XvPLGgo>{z8j9i}%y{lpOp0@y+alXsva60Bx~mJZ>&XTXK7dI#>b_f1U1{3`;v4bjGuCTXUbi*o=TI+k;mJ$h_Ug|7~pezRY%z*ub5&Hi-~hlh7u`Vv<vyTj3H&Qep*_q=^E){@Ne_5^}KPAkP>FESRmtw3#{#+(|Z4pwzsd;1zGW@CqAv#l%G>UN-y=iZ`!+^fki4)}F^f=6#!hk)-(r;8e&W9<~wj=aO_O;i0Y8NP>`o2TYEYJ<SKc%+gYAHf((1;KP<7@L$I-r({hM!6RI4^jPF-dstPVSIVsSitaq@x>{jsL1wWDZmHX>>0qUu{ByLx(0E=4l$F~lhKxp*n}Ue^!0gG+o`8t)aGF_Cp*S{IxAO(TRS`{hrG{o^V%*mlpq=<i4-ci*$9?~r(h$=6QdjI0@>GEftrH)qh)ZHr&%N8%lftpCg)e*`Lhrpn#_f7OgnD?ddW^`HDYA>%&m4n%!^u1!k`9cQy=Nz{e4H&P0N{wNi9WP$6XXs_RP`cjNGlhlj0&wtet9l|fhRMO9Hcbe@XhXvpZ8wo6bM-Z_tlb88hxW^@jJ-|)u=7I;DRWQU%7&z&8%x*R<~{BvKXY6;+%!J>tU5}F~7I%vPtY!=Oxl!z%-hV%Vs83!9(Ox@}yT@t0E7vC@)tl{9E)i#oaJOX4(-Y>q(YSoCG+Z4RLt%Hiqe5rgv0eO$&=59S~^96nzk-{Haw!kwj!phweL;9wtwEE!P<n(&#?FO1Uf>4fFGkJy2Uca}+~z%??kU#3P0EP6TnW1K7a7f5j9q&PLd2jHK*JDwfle9!d_~qM}QW)VQH4Oz$#5k1N+e_L5lxYs-TRFWxu;YwRQXy28uBSmDB!aaq~=u9LFPapnQ-moYSeQ8A}5=p{+N7w<cAuduomL6L$2`EXohcIEss-7e<K#v4tz^cRATrK(Cm2quK#=)Ag^Lag<i3oXz^Ij%ZvLTaH(DPVe1)IU}H+zQ-WyKls;#5J7jMi!QSl%L1uytAzLSZ{e$;~KHa1i;h3XeQHM0(i1fM2VeAph~Io4M$Z%9@*-wI;R<bCsq0A4^2Zx?^>+=4;ugV&urBY%zlCNh#N`C|Aap84R*yRkt(=c9V?3W1hTaxz_0mumAUQ{>q2Nk6clMhez|7)8N-8#SbSwAj5uZyTaS^w=20yg`iMlfk0tg*&*%q)7_OrfATlU%;QWqXAYtIVAygTKSF1dxRKO2sh;8omGXf<$5^E<IQn8u2iZB}<gIO^n8=v5>zOQ?SpFq<RA<x94dSNa}_Or?*H5pL2VUpb7x6d-W&*&QeRBTG9KJmFhRC#ft$_gJ32pOXZt>}>81)V^%yaSk#>54YaqPAR6LZVmbaaDMbUtOv2m9eHss?xN9$-;L*Af7#L##g+cO-$q%Ajcvky0lRpKL3#}J0oxM-_-C<F$^fry^fm6a^k2l5swOODqk5RxbKs2E45a1dq823jB!>Qx+fZMs<(XOEft}Is2a2YIbtV-KCnO;4y5E}>K;eKjp0oh4OR3p{F{$uS&#{?_4TNEtE308n~J;Pa*lKz1?|MvA(BXBGH;fIsiBKA-dCrCe+XN=qtD`5t$)Bp-Q4`26HWlR<^+OPpNP;Q%<>VD@$#|W<f);|@~3`Rfv_1FtHj*l+EkWU#^s7Et=lfsu9Q2B#9UKF#FK3X%b)5aGOarmXDOu(7z7a5xIk|LP?@iJnq~}s1`P2^tD->Edkzs^Tg^_=J#`G|-7@h>ufRB_#i8e;5%h`KEyix!NL(0Af$Lj#tJ{||T7L2z09}}4#poee<afwlHEND<<ptSya@lY^+a3NuZ~jOl)3n7>@Q6Kirm)La?@LgcrR58%gpnYNCQnu?Ud=HrbNoevGbq)5r-S8cU>aAP8su`(G>k3te3YQ&-L-kZRxO-Rv^N)*#l__u&g+oU(zW=ASto{0M*exNKE9BoF5cNHh&qDy$%@a1W|StMk|_o~rn}|;R1krkY&N}Q94~;SCI<N=d~%<^Zl&Km<{jD4r4HWoc_WB}5HW$#YWx}(cLPeXJ#;kt%>9oGvC`~;6+G*IP1Rmf#CQ`gxeo3zu5)phjTO_FocO3%Ls+Y^#yxnkjwv6UrlC_#Uuo$dfkrxgLf;=pForOeuBLjN2_WE#I>Fb^;os3*JMt%E|JC)gepJpaj&NU5z0Gx{b=EE$a&nixWDb{N;MDO%$B3!?5tiI6h_tB3tO*C3Zn@5)8^!SRI|kR^pt`OIhtD`nNZ6x)36r7uxJZU<G*wj7NMa3gD`{;*Tm=be(Lrqs_$-tj$`|i*hew*Xpt<O&Vdw#yYA6el`OFx_Bc_E=O~~7Q$UKOWkz;TGqk*m}Qm>^~R#zLPnsZt|j;5*?<DixisQEd8z$560t683&ZgHW$P%9B`9BQ;r_3s#mo63i}(dggLLQ3jVO6dAqMCNpXS}5I3E}8vJH*T83v9vDen9R`gYo~kB%vDm#oP<{{2FGQ_hr|Oz4MFOGAll+H8!Z%@oZ1iMBx!6@ii&NACC&KAl0dp>eSZYhWbMrgKAI_<Mk&B_w5*Sf0$UYemkl`M@Z(5THvxOyfFqeLSS7fgPd+fIDza_*m6uvTolvAW6(Jj{6r14r1Ejg=QO+8OE|sxzg?suP+>e%0?!3ysT3^K|ceBjJc5}Nu+e!a=PBjOr!v0FqAL8~Uzdz5)C9Y5>{NZ@LRBnG<gkOjyd7Pjqgw8=q0*$3WMNt4BJG$MDs&A%CcAv$i8RI#u3YoBhR<xiaA7vi-dhwUysT~ro`s%s(b+Uby0B7QQjDp79l^r}QX`)`9MLbM<hpkmQCE0!hf4d|30$-b~vtDLuWzT{J9mOxo80|C3H2Dc~O(imi7POd%Jfi`6HERI<0w71DhWtphS}0Q-$_h}$I*R#OG-L8ln*!=gkdv#Vj2aewhwCc!CnLw(CgTYqRGE5evXdlM#-Lxwna}UGLpqiS=H67k8V0Dlr{y4TGGS2O#KG2)TOUa9(HYhJp2&GDfEFtuEUMx+n%qwLi&XH1cUe>^H63$dwQ%+$QlxhWSI6376^H_~r7C{sx@xP7Qb>6<j&?a0k5a#QbF*k3tV+R<g|<e9sX&2@%5DvcqEmw6boM|EicS9kY;+^Bcus(UZDBxmM)OEF9K>QD2eFMOW5NU0s%AjCbr(N?wGkalp*fH2zMRjWa|sL>-F=HF+5jY@%A5V82!Kl}Hq<lqv;}QPA4XgN!&XZP3_mIb7J43F+I_tS?wU}@a`hTaiG~H(gTY^B3pV|a32xlnGFb9+DB^I(y{9mk?P^=|%TW8VaJ&YbfJ@t-&W5jl{pI_;L*#P7>O(%m1y!{keG%zF3?!_`<$~Qw&`NoPHC_#>X0ZxTotqlOFpIqWgW{xv6m=G=QWGrSf(xy9Zb0K1gqoMOc1a!T7S=#)5A1Wv2E4w7;F*pFY}_A2O`*O5Q%QsvwFUrumzP35P#WVp0Di|JJNXjqDne5i1Tq6o_gt-v=@jN7)n-Tqw&0=b3JhzuJ|n}^(?c0k^O3UC*_Cs~sMnlj93rATUUg^563A*EZ5dZB^BtsBzXXHJKaen88mb0M^z<3Q5VqCBV|Z+UoQCf^D>k(J`KIrP{jGD2Ww)rOW;P7aR`flr<%k@iUo0_4ZaZ#%{qbq_4Mlx28zBzncMAnoOquCTKH^4tO8M?7&pv!L_jAI1pD|R-zl<pxU?C?`W;GkOrE}>qB_9=*6)m4)Tq;EEL*pPmi+!4LBClFznlSoGL(-dZ5o_SO%~&y^N>nneY$m!LRG{0W5M^jEdKwgN(KT13x?6<iz=j2;Ki*5cmw!r29|S=G$2UrTDbjwMtpY5B1dzQmM;hk$(=#_=@*DVkVN7<U(TEP^w8-)yIF{XL!OFRu4I$OGl8BSoHoGNLEfI&9OFIaK2*k_aDX8)(U-y@tz%6pMN9j2V_y{jiIwJufFo&~^mF3#(+o%F+G#N3;j2Q+^=QTifcc*r@)iNA7WC%;|>&<VfKc7Cyt?TKN%H7}~Q_6J*kE_YtcP<$_r%yiB_nV*2@1>?~UAbFS4?8Bm4t#s%5o$d$hhn$yPzX3I@);2!l&X<ZIF)xt`)I&{3WXu&Tc2TQaK*RH3mEd&z}r97+9n&qmODX1gCK$SlLEZ-U3_~crKj1C!SH4*=9$82qGL&sA18ioQ}k{>h0`Atp7#L(*Xq?cWmO4k*+t`~!?pEq!w>&vnu`oe%LcU)=-<Qw>%;#~uF&iit*%IaFz`*56n*Mm1aYA9ULRh+UI~{<ecmd}@7bCr<)Ui>E)cZnwv7@69Zu954^ghU4TP+7em6o$<x81Ttn{T+a93AHnfRE4t?2&AKwhU^+DAr8uRQB7IE3)@$>y+MczZEJmdT6ewFcQ@gBVYoyXlU~kH+y%ZcwW+<07^iuJ@<OAUNs%gPV<cvUlZ^zR>7nQ=Qn&paoUeK|EOO0WX!Y8`3Nme|;XH8r9jc1;{k5#2OvY1dn#n_}m6*E{j49W)$eE?Ek|JP2y(xEv3N3A8S|FuPl{jK*L|yRWvK;b(vL}byBiwK5Ltco264FL(wCa&Znpj>9gfd*u>E9_s_z)h9O%m#e6t>=Q}4EqxPe(L0VF!()t<Ey7C%!oGa44Yn1<zbBp5sWbla?&Cvq>XwvVBPBhb$+YsFhJy{ffY`smRjqDl6##F%YK`?4aXemM{a#oJ>Mgl8lz9=s{m|3m67NsnND{@T<TOU##GQHU1QL4cLrVf#LH%&cYDT5LL9^ObDPn<}g2dU@C5w|s5Ue8UrU@k;Siz-8=X~d&WU8)yTvaVUtjcdd87^ixw(FdU#Ra<&X15lnrJPNl$vAzX@we*}z6Cf1q8@i*E-B@T!YWOl(PuTe4$A<*$MrtLqCF1;Usamtvse>_@qVIXV8bH-*i34N%;EK+}@eNJwa9D@|1pYsmPFrIkaRTk-baL*0|Gk~BG@qd15EJJ}{`^8)-(Qk~N=Ck4)Zd^m+43UoJJ*xG@CKzcxx^>iQ{=|(?9P8hA2ya&Z~aiar5ouzN6~uY-{<FgmAV-&=JTb0>yUo91*a`9rJt#a;o;Bh!h7xGdk&eNzps}Um%bt)3&*@1T&6lyVr5sAJ5LC#<EPzYUo7z}B#Q=P*A+#XQrW(z{jUaYPkeM+=wfnJPxYwBLQ^2ShCKz@PK;Ksjm-)}TTI9b$$N=8thccsNZrxY>Fnru_waal<Q8N2X74c6ZTxl%iS1vx{|Y{#bm(ZA%zjQFzM42`jFQ%WF82O*NJj9wXs3?i+Dp_%faP&}i%M_)u>0$)V=0mtkg3_o;nA%I67(5r>L{!@UGumw178XB{&e>J?u(y)JfslsBEfn3;o$I>-DCG*w!mmlAa{I)QeTp^tWe;>S04@aMs1Z*Us)8=`tZ%+!H<V~M@JpQUJT0V&N8y}m0$8d{{^oPDWCM$u1)ZdCtI6;-rfA6-W;EO`sO||4{{h|&nCmlW;$_)d__CM9g&-VaYS>m441l!fuT)bqM#~}b<vFatE=8&d!a0WL<^jAdFhOlEM~KvB8*nz9TjK3Olt*op7eEra9GOWKA$6=qMZOy=%VrFQc}?vaYXuNOjZA!v?dQmt>GUDN9|qJ*FA!<K`XB34eek<TJYz#n>rYZ7)LxAKETAqOIHSXaqqVyKpfr|3Nr3t*x}~R%txG(9B6;l$I$R%4BA=I<6XBQ`=gAW4B$)jsNXsH=FQaV`&x&Ok@n)YwOjy4PKAvPn2{mM0+f;bkB;PgH+}K+pu(L`xRK4&AKy%;SHzv=sj^#+2qdf#Oe_~gp)X*rUTxOOqU=!S5Ywdo*v1CF5J4kC*`fHTq2WQ{2{2yCfvmVK{H5f_hLHhnV{B}iR`181BXrA5jpXu#jR2GkBukMx_?0JdAn4B^(U2S07u^~g3`hAs?j{&^oSdr(Fl68fH=dpqe<`+bf$TT5i=5UWCY+LjQ@BE~i3q_NGHiS5rBH$3#Q)(&cg8GjJe}9ejwz14T9F{vdM^MO2<Q~57;oTW?gXfu;YQ9tr_tC$a6>D`KF(5S*!1;c{?5s)ZI2Yg0TZfzLGiyV5OVksRO&={r>Tuh0(*Vero}raEy2$8w>dQ)hJ+<QXbP_<(a>t#^JkXXD>Te_(NP%y_B2)vw@bnvpk>{zIyav>#W9!wO)9s}hob!SG?QmC${bu32bnoZttuWMh|?J+6w!DmMC~X1C)#rVp)#+yjK7nb#0z)aad~f^SJhIWwbX6F9zND~*o4{|{U;QaRjtSrI||>Y8py+E>1-|@cruDLjZuCk0f)gDwGNK<*sYizxYzZB1cK~z7+qM)FJ#o?DprPR)3{GL@nsdyqVg`J$~b*_Jftb;{XHyOCwGFP)q30kUW-6t-y<#J1c8Das~|(c1vdtK*IANlN+Eb|w%AH)M=f1c+;V9nZ76smn1_8IWtj%7WK22qTx18JC;z~KyJ^Dkx&k$!DETL<BEn|VPt?l2SFL@}xGz)2z}@i{#rK4QOkuZ~6?xol;)x4<3aU&-W|R<gDdI)Clrf`f-k&wewsW@T_NChB<@^@)vpxEl$U8MP9Dqbn!BNU$VMe$xn<R0V_yyX3l-C<ozN{D8e{2l9opJshls%f9K6Jpc&v$TzA&iXCM_^06VwgVV!4}yXCqAv-2{r9xEH|Ddqb&1<VSDW+QPSSnqr$zH9D|eu13ATj%}`D)I5~Cy`|^xLCK?0h2VqPlokvyIAc;-r4yH51m0Y7IR1UiDl$d7Gld^gQB19XFzJb|rUnbjb=r%6$A$EbjQ}&*I{Y{U|0{zj=6;&8<J(Ya{KPbz-(`KC#>%O;Fo(v*I_{=|L4vS=4gDwq;$_5`WnaVylv`zeuG`$kE?0%)e<dpwpDzXi%he0AP=<Zr8(OcPMZ_9@nyvYH{)&}P#V2DgErW`S}#LtE&1u>MFCos}&*7>ygNP&$#5J!Q!EkpShTvIOGi49lAqNtmZ#LR_)qN6G<rJ1qX4H#y?5&u=u`@~;$UnZgd_LI}a#u}>S2unK%KA5VokQRCR=cn%`6kD_sip_*JrcV5)RS}FUcEZ*)Np3zG-~Fbd%6#$zjrDmPjMPAevhnF1QE~U0BMxt~c0Y>XdP__5)+q`fi{Adx!I%4cFN*DF&;I<)=C=EoZ~NQ*ryNA(zVVlOxtO=_30YVoRT&|!c>CLYGJ0F|4u5!2eEV;IepVIR+x@THn{k9SvlQmlUle39>qOLp-cFy?E5hl8qRD;G!a3qJvpx(m^j812IlnTlO<T{qk93pXIYm)@r1EEO1emzq$=1hjx15|!$`5$a8HLK@uk{Y(&}#2niNVKPWq&yza@)_KyiEuri25VoGfM3X?d#Gedv4VN8+}fXT25vWLpBy$gwluwjpolefC^;m58%WsL+FzJo-Q&UvJ1D?bt_Puv-$aabO(EJ>n)53%NvMY{w~&>;=oW**vVqcT!+F?0gSPN$0T{(U3yuSe&N@tZJPJJO<E#LekIPqqrJVKhkM>ElJp%?H=q=EsaN7uMbI8d#ft?OTdHSbJX^d+EsKtKQa){^e+JkZu(U;9nq43CI922X4m`LO-S3VD!BB$#J>x&&m`@)O38Wng0!DP82PEWB%t-AKw~b(9wnpE-6zn%79>K<epv(C}qMxDZQFUg)#@7?T5lpWxMvM9ul1}Z;sdMtXPg*^(TBfb%qPikxQbQf64|nbArUe;eI1*4QN^nRUcKY!Tv`aWKwczAah92TJNwTq#fdjKsJQNP=ZSoNkUrN3s-V==9NWOdaq&WWW4#XDv^*`%VN!%v#CuiUIpZ|c@Wt~eU_)p}yX?-)hxRgY1@7|z|HRRMZ^?~TEP-=*;pHJ)Ad%fxQFn))d9L_wQdsht2etS%&yhpfWsOT1-k*(<h3rr(B;{3MLC#<|q2<(US6Pn-Q@B6P`9{heZe0jM4+g`_JezLpyANA%x&IVpeE)|QDwf3OnBN|#24VXy=#g`Xf(h=GiB?=pKsMFJnG;A+wc8w0Si$;ks%J?CX`sIGB4I@?8p^<fh0fKgOMFuaia>0{buy$H7=j4-RWv~u^fU#|`S3Gavu%SErU7@GMcJdCnT2>Ex?!$LNk$0v_Vk;bIlN9K|2LRMqV(Cbg`}@u4T{G&(nV9Xsutm~2uiR1QdVS83#^jZ{<4TDSO6M@3adaUl5&IuOe4^V@f7u|Qh5J&n{Ts{0^<wg&UUrNZ_r-rhZ6VBJxjNWx#p{F2LCL49ys+w^RDQn`>`0RtDq*F84V)K9L64f-i1U@uMXeo&c=Apdoy>vQ;Q3caD8NgK{Vd}U`2Gj;nv<A}b@mwBIu<gY`08~Tv#WewYkxegZ|?_UkBO38T@U_4K!N^~sAlI7u`Yo6@)3KS9z0e|C@I<0$$5*CSOs7whW+UJE>^)t>Gu%%`fox9KzGtB+}Azh6St26j0$bYyJ3!2!c(W=m~O=?p|SM=nJDW)CT4o2O_-_oZszRh67$%;pSWJNzWAb{lcv=GMW?k1ScsDy=z+tgy_qh>ln!AD84HoXq%q<GBn4hMPm1X+-8oNY$*rzdFJJN?%AncUP~G#px=ZlMw$9RjBBjPytA1SghA-BzfJ8RV3fQ4-b&<h>j6%>n6$tX>i}03lT0P$@p<&T6hC4JO>lo|ov=9*5e`EKaBOL6&SjqZh@f(+^XbX7XKo!mCoyy$jh$eFsHXb*Gdp*6QGZm)<wo5;**E^jevaT*Ri}RBFV%t$%FJ;E|qK)X$nEM{W0F1(Dj_%ZBxvQ7T8_`ZU%j=I6LcwGlP|sFN51?fT0($0hZ9g%I#o9gt7#Y>=|NAp5Vf@)+C4aQ6&Tf=8Rr(cIK>|UrVq0YjO=;F6iSsNTSDI(vtV(oTcUX~fR})wQ)$3kyGSb<_7W(c!mu2kKo>uf)EB^`#Rd31pS}N>Uh1^(An;riAf*NguBA3(M=F4W4^va{SwQ?scP@K>_SxUO4rrV|w<~rn_z?QJL2<`;d23ReX7(}rIBhL~Vu~<_j{1hNv5Bv5cv#nuBGYuHz{#KZRd01*o<i5#IAj9tnJ*q<W@Lw*uF_$cK6!0L>9&{ZmQGNFPaz|x3_-6!;bOBi^_`~8}v0#?-Le0J!{TQLLvW_sHtt|TzP-aGx_Ptv@(li{O4r`)^d3(n;VQURTa*&kI{_@NI3Tee2)kI@`$=Y5OJ2GS=+mKC#thUJVl&hKq5>vc*0Ya9J5IONhsFWqe#dRz5z)(Wmxo^(6`O>2!m=o*RRK)txbMOq@SEu(o<Pow}WDa$DHZR^!Lh$Jto8f0jJfC+as2js71K1ValR|PJBUy)nSjwy+u$zeBS8z00_yhp=H|Orq7lkF&+txW_@d(m|6pQhrIBn|X;wr!dk9naBs$tQ!?kAg{8{A%A5ANsr(y+srBqdD7Sy7PN&a}QdAJsDUK>;%@|2TPiR+e2R#v7UU3}+g!Hz4q|&_oNfZJJG{4p?nT%t{%;_-EKzFcyk+QKG~LTrdL0^42r$nxeY$s+633@QBT4f>Z4{ThaT3FMxL}%cWFV%7J<Fpls~>q*a4wcYxHFn<eRLy`kFwj*QiZH#6vsWbKvF3_PeQayT@xy0)mm;+#-eCI~2R--=nW*gP*b>$h(of>1Dc2>?8J7%icQz!Io=D2i%fW;2hs>?;B>L+33kA7wxgeiw_$wYxNOGAx-77bGoQU32We>(g-&GAOb&e&g6nAsbHB^w5$_0Q}7a;X$rVkB!<dzDG>Bz#i!B05K*genb=SP-1v$enSj)D^5%aP=XU+NeY39vp`CwOf4ZF7Xr~fC=^W49o5ta?Y9VGNqVLD#XhQyOJt<_row6qPN>*iCDh$bvi~Sp)~OTHIr!~Mn8eY8n@+`zAH<UpVrVo`5w>_Y<GTvV!JTbwRH54W)*!4PvR?_LfbEclMEbUK@kV$-vIYPZftq46VoWqi5D};Y^jw8J6_a~HxG`D+K>P_1V|3WZA@oI>_UGJ22B01+4l3S6wth?Bxx8(fSx87wM-zP-4c-f%cI^p?U#FRuQ`9pZk4VE7Cd5<J0_j8U3NlWp4{51bIQ~$@WW&->D}-}2XBmQ*gD7=0+9ai%M!CwRbAAUu4d*~`;tMtUZVtc)v0c~GTMC4{ZDvcKp>xOX8&-&e;TW6|?yO^(G-`k9K4<EEt&Cv|R0@&-0-9zrPaF#2;UN%7OsjLr)d;Wx&Fme8cM>ORi{1~5rfHXVQ#y<BZ*esr-JnPyKN$RKu1n@`rL}wWq;QfJWhA|0VmgrO8^p6W3gb>z*PthEj(3r~FDFy90bFW+4QCSrXEaMoU6`XfVIO(of+-Rdq41>P=(?UrB`Mvxg!wU*>Q8Rq$2s;#scINmk;24;jy9cy(|q7OWBSDTcnq?^N(2CIYLKe}(@2<9h&DyOor9=}LfWuL$x^csV@`%xJ>!-H1PUDtNLuXRU%L&YVwqtKG|1jD`9}}j?Xq9&FLS$(oX+pKZ<e6La#!Br+nwpj^10cdEpG_36`HZKP<49%>1?Cel}c&K^E^bm9``;p5985_V9X3LLQ5x0_{-%AP1v+qY8(;R0bqz6>%VEmOjQRW5(;2+eG#iY;+9WFi~<4aO{xI)A>_@j<bQ*hVfjJ=ysZgzNnXOnt2|G+5}}UL`Pe^3f*i0G^nAK$#bs`fKPbXdwE#@*#_^wCa<DWpMhy#iL_P#bR?>;4JomDx5h5an?s{>>JxrDf-c5BnQ{q4(V{v}NB$>lUBEwnpacL6(ALYDu+PMFl(#5ige6PtLc1*Tk)1wm`kbbv+NI14Hhp+a2+k1tSxzpL3-Q%Bp3Z3S;+4{ARtLbyMtF5Q*1+{qK#aDZ;e?0!lz4`PRUSv#8<USQozuBU*n{vOvw<+|2&}mHO`>TV4pZ8z?NU??Vc1)D+#Pdwjus<Xt1yWNT&7RHl93e+!Z_zv9-l(~5-!1Cv%OMM0$*bMl@$1T<()Y~uRWDpnddU>GoI3K?U-$Qp-8{&QoD80!vKiQkFLx;-nkQB**wM_iBA?$1ZsYF$y!U!|@cP9blJum1TadyG%a)|bUk+6$%zfDJhc)a5QG3x1+ajT9vO^%bc(IsY6T)@pCSMp{P2v&j<@#gx@+AHc^K?2IgBYLO@r*gSK2|X!xqfvsT~1J<BwPnx@=&wI;%1@>VicXnNueECEgBP@fl4%)O5xuX6i>HJg~AbKMRm*;0^U}$eiySYZrl*d7f9($>w&l~%hltf|M$njL#Q>&L^cSrNdPAQd^xI5o$T|G6Oz3U-XKw%bUtYt6!+k?51f}9l4X3v0uf5>Y&-{-UW#AG@0^NyVY{l4kyZ;ws?J@pth1a4V|=7JF-9<nQgf0E4qopKfmO{JyjWX|ZYbq41kCN;J^Jh6QFzLig0tDZbOUGPC1hv+Hq})1J>A=SLwgX2#pbyOs~jPNMmDdmRb(NCiHmx%m`HdE9cCQ~P9^ipnmE_Ho7uw^g18+#Y|UAIZ2iphX>AU?O)2K|ul?LNG&#L+I;O}z%_0$Vh`O(udImy{(HfdN3Fir36~)|)BZJ7|2-4!s;=|-+Ui&FxhNvPEuQMSqL?9WM2Px@ckR*021B!%5x75j7tsC>!!VTh5B9?jkqli|FUqN!OZcWZp>3!nrIS4N&Q&;3{(ReN~v#OQThoFne4deGebv(EbC<8*Dsq)?}iu1cbVM2PN)ws>6kUr`vsfLpnn`e$aBNe4v)l@6x>77M0#gl?(L66WUmDV+YjX0c-rQ}*bn&MII09q=}pqp@vUsO}V5DgG2;%~Fj6%%iDuFr8`$EIcq*=#w$FXX;_Nnw4+eMt)0XbL&ODk1s;z{1o-Nr+<!WU=JA1h7Orc{14CK1*!Ur%yg{m1>S4CDfq%aDkx)`D?ZQCT)VRZ4s(?T=g<3qT|^0d!Oy>pG!YrknRQ(4W)htoe~I+yx#QZP7L&y#Jm5oIKG|Z5NI9CxrBl49agSw7O-v3R6ee#VtJvDEjzX<jtjLBdh{qFIceFrba1k6*2XW7;n7kn3x8>Mfd6z7An>{)9egRe;vFDsDO1TI|8zIbDUY3Q-6~d{5SGrg`~4SHQWUGvPJ#5QD6OhX$petG){I07#A11NvYF^S3Wvqw37wvUn75{-jg>cU@My}Iy{Avx;;~>0?nRzNnZv<ZH^fe@V@T6fH&#9jh)*&0N$SWr4X#szl3VRx&#!x1hBw&}+K!Bqix|GzLrKTr!eVq521M?(&P_%P{klSdgbXE^Y^ZR-aaQon9{2>wG@m|E<)Lu-o-g0W`99q_V?S^x-a^j$?jWX;8G#U^j7}R35T3HOKW-(rPW+JW&7eNp-0W#1DOm9d(4B0K81mI#AZM`=Qe2E|^r_9!pl5vQ3g+sMs9bpZB%r>TT7X_ZF*<Zo__}ZP6`npfHT%Eqzx;LgRWyyhJ71R#Lq_w&^eza63`N^?78oke4o?9`JA7b0|K&Q6J18DmM!ljtgO`>YMVH{+&TQtsdZxhns2UM!piJJ)=8z7Zct)B7<5tm3BF+@SyJ+dFm+AJ9@99qN(ed8l-ofyzmpKx})JETD+o5*D+%p0Q4T*ON#)NzyH$XfV%3Xe5^ZcI9s7}j}*jjc<d#vbi%@SV^WjSY5We$+7*ip&Vc5lfljCXvNl+grj!BffQo!>sU38wbZP?Lrh=Px_5HtrjxhKjr7hLY5(iNl3CvV#L6<pZPh&g>{QE95J~RB^-6)Ej^Ku-0kpTT6$$T~-f0c^4`-t$md2B#&#9Y$R!;oxqo9dSn8`L<C85brI7Tx3^m+wb<|tefcF>B=dDs)2D3Vt7Q*xS(Q**naTZd*HtlRUEjy4lFl^<*)7B~uc3#5uAV+C&Ve!6&Y4$i_5VzS=SDzmgFE{3me4XaOb<B1mlumMJjU?K=5SL82qY>Q<aYHK1>N{!bP1SX8~T-Hf|$a4Cbv+cLJ=*nE51<<Ch_YbSjlfLg1v)#pP=@F@*y@6WhGZCl(V%}-BJJKZtLtcdvJA)h65}8<av;%&4h#57^--Dwi**Ru_^8TpF3jLo&ufF?-Rj{k-e-CGO}SUTBxt7vyuk9z?b@>0&FEf7pEj%vg`g_aIb0ZDJ5VD4?o8_MJxT!twHjUcKXA&+GWr$W;>7f_I0xuVxJ)y(JNM;qgVotZw&kUmP-?eV*<JNVw<U#iWyHvH#WM=<{BeJ@fSR6)~pl*+>E%m2XB(%Ks=3!6IAelnf~F8cSD00mE2jeF?Udq{&#VS!*HzLlPUx?u<aCWg%x%i-{)c!7xTr86;X`{C5Qz_g+BBLdD9_aL|rs61>VZg)S1ZXp7m_$vps6DKFJ5gY0xWdgWVG0s2D`z=cjwIN(alV%FN@Xm?A@*O*cBHO<RWGK<(PmT;D9k8WnG%Kw<yRkxw{KVypMSXMVGI52#Wyi+T~r<L!6sR5}<2Z_t83Ua26Qg{a<8Fyr5^oU!QVoJFrylfeDbF8~IgMV;Xxvb2QTe~6pstI<%F;)fggudpvf6|!lc4#}MIz|?=QVNiFVHqhT7*|#*`aL9Wn1@CxvHJsn!c+(tewyD}8783ZLS)D4LvGAh;39b8Zur$l9yN}4MM7->X0^=kq0g;ZBR^vVxT)?qFr=|dJf@8##7A2(2YmqBrQPCkZDfFx;im@dxPls;p@lsl1GxKn$`5PFwB#udFWc0-c8vWQWegUA^O!OA|<mX^KexYj?NESX*U-KAlX6?f+2nh#??X`l3Q=t>MU%E7CYUjiW79Nmm5E*y<F;xZl326KX<7^`k<4K!w7+B-F&li%S-XV}bdBK0cAaW&hQCXDxI{$lfvE)<H#sFy4l#Qd)IKXaDE)~bf1cRiNC7;V#-}>CDJ1k$$&9Z8?vEO9X@V71<euz<ZC%>*~D@Z}5>|yVCkI=GBPV^vzUXJ9P>BeWJCkvZ;wEYvc=8G}UXMvwpako)UI48fDs&~G1<U#w^ZBn@wSxR1DhCl;C;0B2+^Rce6IPW-IgL6SB#4epNhJU0ctd*X5pzIm`;R%oG{U)0!eUamf^l84PZasNoGGcJsBsGlh-qwz3jfN|RB^4^!l%5h2yHLX-MMc;y<~L4^dCq|sOrxIbFy9W*joxvXcEEACJ4p^%G&HX$h!he(guqz>MMFJ4r$)d;=H$#9V)~9%Ggv6uqJ`KuB<dX4OI#C{fJ3(|8+6>UBWOujI)|irPiHna3vOEDPhPWM$wvV~MZHF+!jFfT*v40`_lYcl9B7U^us1Rv?$jiKwCBCt<zo^O7sycd6h+*ymoKe&NX4zLxPT%_2-l1G`Lwwj=%%sZXTS?ReZn>Bo~+72j6CmDNJ5${D@*N?Y$*3qw4SsAbV9~AOBS5U!~^%k{_FjtpZ1)dsd#5R5!rmGXq>Dn`qTwPb8!R{qXNcbU&$yktL_vzrHajD3#Y`-pr^f(eT5Qt4hBgl-$b$$r`X_*ZG~_$ib{ssf}q|=0Kn3Blni@bD3x@NnP_&iyD{&^p*|%Iq?bEBMHk)S=nnL|!%~}MGNK#Inm38_HP_}&u9{g)2!@s92N-q*Kh-N&F|samNh|xB!TLJQez2M1Yw=qRnG3c%MiD!M56xHES#SBMbk#!*9>3f&j*FWGWv(X-O5!CRU{TTcG^|JVqXKSuHkJ8O=<q!F_*+9i2~2FBQ>^+v1kSKbr>Xs$o11<gRT}Ths(UDMFF7z*^z>)_Py6|QLQHI5{`6%Y{L1-h&Yx5VHwzJspw&uswSf8zw(#8KSF+@GTQ5dwVg(W^I@+Gd4eIL5h<WZjaDokGaOuIqm%P|w&U_!Kt&h$ZJ=u10hxSLy?O8b8n+1FMq8067bbVvssM2Pk=y>av8&{cs#Pn(%1>Ih*7fq*yYXVwW+Xp@I=q?=BfURBT<%SYaP_S_Qz~*iD^ZD%XqeACvThV2xWL@?518?C>T=&jdzErdX{&s6wx^o2zG`dmzQm%BuhBt}~VpRlSQKWGNXR%Z28dA2&)R8%Aq;{BMo>SuiH}doeM>R_XNsfvwRVpxz*g)Kw>jZ_K8Vl_3t7vy{5n>C7GNOzR+8B3jUov>4T7xg&Fyw~>mCPjmh)p-t4!?8*L5>j&)o~41?#NWaOs3y{R*#?V6T3r@&ybMiN&Yk&fxZZJ(1lJ@nbz>Ry^oXS(GpS`$(8cH6Sji!+R{m2!b$x|8e<-EgPGy#ud`+WYML^@o5hlHw()A2ZI%0de4{dbs2aISV3p7IbK8UM&z-GR{=1Wg02~{g@=ASd)(LF{7TrBSxazTFc;YZ2+F14}<XCfV=OjFRKwuer$&DY{SB_qI@XsdFPua4F3P0>H3snh<XZ@#=cSaGI=Tz3hn?=G_Ue0e|+&9t4gpO?tBrtE1aL%KFbAfYhgilaa@X2V@%(Tv*@Qli5XsH3TUUtqvuwdGlH&-Z18x=nWE*CD&ik_M1(&~;{k$Xt;LT_W3Dc(!LHo9U29e_@Ax{hn67d7r-wC!@EColD~)RXntF_ZJ-j_65_5iU4vN``i+h}0xCcyWyhNiro0q1gep?9D=T449A%=KEM{L-GTu(NaewU9il(BlTx;v*~FEYc!W;$?q8EBR9Ejs2z<sUlQ3*#=6CbX48lwEBrg8!9uC%=&|9x+DZH)X%BReb=sFK@trO?bWAPYwD9ZUQJJ-G^~o{RaUmxfmap~2wi|W2tw=&9_K`Dmc%xT98R|UH^g6g5QHW@W%;-c`#afA($sp0KSSq#6#p4PlRXqTrc!bX6mycWG+#1AwqPW#Zs=Zy-V5Tgx&aGV<u}3DemnFl0Wqu?M>4DFAJjGb;n0T$Qx|p3rM&mD_lbiRzi*v69rWmEIBczcF4YiQfg6pnx==hc6b8DTJ{ovvyLx!jp`+goZd{u<$^$bjd7e^&AokYLYpCv|Tz+mRTVkdeM)qRm?k<7zqPXP#E{i?-D2hp;LjFVrq$FSLmj)hw3fLgcMe5$NyLuPWm=rF!NB-4=HFu^yFyq<HrrJ>)(;e=o<)B?7{D$8;OyiS@f5;?L2OssRR^V@Q+XD!?~e%;w)^Fjvf)A5pJl=3uXO=&z&jEC+!$(cNI@^=s2_BrMpuuH@Fd)T7N+>G*<dk#mx%9KXBq?(X<O0uJ->#XpO8{0y+_O_)o+HZF2t>GfFMk|ISR_VM|s*^r1uG9epBQcwiudAPRZ4On)U4P<qS!HmdJ+OgtPPfcauKq<6+uoV6h;qvn?oYAs^DIPP_Bhv2;!xyiU*iK@>v2fVK4W)VA?&E4N<d&_B7!#G>l%W~*n%1?jh}5IeWV4IBXea|^Q3s<0bM3-)j=jd^EiyOQqL(SCW3_ojAX^&{*)N_?xtz8XLZVs2h4+JT68(MW!Q%_)rvkVy#HCN_=yxS??xpVYK;H^frtm|(^&%EZV<yg&LA__S^Obgqm1%<#o({B<^ysIZ|muMVVJ_jGkltz^gAI5qFYKQ`aWAWDsG29<qNJx1yEe>7@3sFS2>Fy6w$9~hi&>k=1W2gDaTKH4mo~dj?4QllV$KasikJ1>*&g$=y7d%GUw5S6RNX?^qK{v+^UePWuk_tOLN7({46&4FX)(`uYe>UVR}qIg@D(p#J^^KRY}x<BX2;pt+vI9s&CG=oWy7xbXDq~t8(r*>NOUnRZ|v8S|;tEQ@e9v5RZ+2)OV7|JMfet>=Z`Gl0kM>C|>h*i<B8^{zf+#&<-hckWw#6Y~b3DNaE!l3=Uk@?`%q0tsyL<hvEW#6#M^;$Uv@LmpYi^Y$Ib8X6sz3*>Vx;U?&ejxz#_h1;XIg`TXPBQ>y_AJy3*Org4BY%ndfpvi!?VNV7CJ)5c@Gv5^ZQJ?;)BWdAQ84?tKm00)SRdgVTP?x8Q;L;dT!^0@$zd{BgV1kiKUzLhYxT=&Pd5~}UA*0M-lk^1Gj2)!yM_&#3QV^DC9%dnTif}0toc6^3WJZtOnTc54WZ$(H6f#;YuDME&=v{BO!ykVlEPiO0#<fvr7Djb1l`t>}*FND&Q!W((ZbqMeGp=@z(hbYP?y5m!?c#b;*<48mfoLugGYRFjot)~ky=G2cV=hC@nX5V|9E~ZWGb%vO<#8Z?HjfmZB;$xAL1LD2}UmkR$YU!1e!C4eQ!K<R4tX^n&gU(8A#dMnS=5hS8SrzYX;c8<3J&)^|ADg48E2l2$Aj)+ZwPL$^7@gL_Egt>$qX13<2$XY}X`E8CO!Aqv5}HKpJQvQVIB*0HiX4B#CjK?(+6aJ6iuul(p^S>Mu!aZ#>z*vTDcrLl^1+>EK35WJ;Jcy4(lBoRvbfyC2NFhg%ZS18^ohGXY(5g(QZ5k~54~cXH?;h{jt|SP8Cx<wyu;PdY=%djoY^kO%P!FNyRY|u**)Grc%98iPBMtCikVUacb%P{PyxVGf;hq$WY6FrTIKTeiLX-3kRc2bORe6LXGN<tQp#ArcyT$Wl_LKpzU~Lj;h0Gj#;P4awR$b>|IX;68u>VDnh}tR35=Z`J1Ep061${ud?+~BFJ9Km8W{=w&n<7au2`MadzXhC1Fw-w5z5s0OBI*tk$>7Obl~ocq81|jz@wjb5BFYH#fyVC`v3@Z#7ar0BTh2s1ShvFR2UA`eE{*@HpZdVJ{Mq~IZ_J<M7u$T+Ue}Y!7G8bqNb+A`nWB}Kn`B)A5gT!c=GOM!I^o!(uytUDD9rkj`xm^xzt@lfO{Igee3kfN?v7fC4sFbHdTQd-RiZnt-YmAi+45+i5^GCyT|(Z%X-=PVUEP<y_j6L0@W|R+oh487|n&@u&EkkJrmQD=Dr*N-)bc~)lU>=tixuZ5mCpO6(v9d3rC)^qg??mBSM^alU`~H_?1)-IgBT>5ipoAYk=VzPwRK2Um$Q7CG;8}jW?ZKO$a_;$d8NcIqDJSprWvEF@!ld)^IVux?+|+YpP)F(Q?j(uy#Z)G}GyG%mILBFKe#%Y&bd3Tk=g+_#SuGR>^oc@Skwe^fUM^fd0FWNX~#U*CZYnZ~uLM{#HEtC{_x|OOUZ{wCpFUo3kQ=)VlfuM|8k(^3)0Tgdds{?a_~Z$&UP6Iq7Rz(<a{ebozw9mL}sM`fmQ-N|q&jZ+WkRqh|v>x9$JY%+z4d)aO1d`sg>XNJ%19(cYY2kyUZQ_^lw1=P|-t8?d=$nb<uxu}EivGnfD&8+>P(QDVO#SK84s&oEPe+b{M|S!sr1ycd@t!|hM4mQ-T;LAVu7TH~h7ED(m-BUJg0ERjbvqw!1}IZZVFH`J;(KxU?RyhS_XE_kM*>xyI`g}Op%PAS6Xb428;7{!+e*xwiGXRU(x-bcs}AcLK!Uw<P)gvSdUpgc)<QLzJQtNX%yPI8&w4h2IzeM2AxlUG=)AUpdIeLFRFI<J>22P#a(zpph=MYsB#uY9IuMV6Ofd03^D?<y0c*XOr8lr!%{g`MrKr_aK!**Sf(xlG5VtV0@f-$2NjPcqZKRdV*&MC*U~YC8jzGLQy|vQ-U1#nGsJJ$5s#3(^LkdY>~@+gtjw9JQY}&s%{$h9vmR9-<9IsNM;vfbf2=InYdiq`7J{&xSfojs<I(K-?j06yCai;@IHKPd&to(<k?U1V0;S*%d|&tr*=C-cDi#6OEE1-(@S?j*xNX!>IZ+91;GyiV$ql*EBlfZM?h`w!i`pvAnS_eTSBOz!Qlhey+G25EZ|^szWGH8x==}%pp@mPx*?ufn>y56wx~Vk({I}%D`k+TzP%OL$&fOzn(`2*`K)BMtwK%XR=T(zV2EKLn_Ag<PR`BSb8dk^gDg>TzgOe`?#(YhfP?y4j=zksPZjOHvtYvO(YTq9TTTxs(9HjXA*38%p{50J!12JA6Z^58Q?GOE=X1kg;a=eUcC90Dd^zM@&4bWlvg{)UHOWBw9$rF^|cirgtOkxhS6rSH%HBf$wkw>E-<;*&7A1$0wl#ck<PamM2Fl$%O5l05}R@j!|at7Oq7pj?c;jUpxELCRSmY#tRxdcPPtjK+$cqhB6I>r32GkH$_#VYQajfSWEn<x7rC~{*bx)F+@ig_f@rlegm!~kO5o@!B5KsFd@V~4z{aMuRLLT7?_W2I<y|o7i>$#`e64dD1lF#G`{{ji7d#E@&v2J`s@)&7{fTN0ULW1B={J~zeb1;$P4%TRSf<cRtYpm9RO-6`>y7WIut}FFtY83%v*-k<<JWa<x^Jk8#SIslk}t^^^A+00J=oWe;kr28saYQkj&YD*GHQ!sWV(%6@2r~WT>~u0%5W3SgQej!ASAOX*a?Pxb{XMM6{1gq41E@WQzjyOw>`&U038{<bUM3#lob8qW|^9gw8%s43n#8Y3trBzD=a-R_N8Vrv6keKLJ0RJE@u;JDH*13;=vgeXy8jWF)!A4VMRrdaY%yGGa6(^o+Pz-i<GWLxNxGf`MoB2#IPBy1qFC0uKe3vH0kh-V+~4M-Ns=Dh|*EE(0Y*y1@T}cgeVU%P!b?%d$&fEm%tJdeq&|4=Y=sO88z&zU|o|2z>)A|ugEF|g0|yz0=F>cmoB6J)<uX_hzJ*1=8xEBqLXWFbbN$8O&&p%rW$j{q5vcElE6ThMZGj7#%O4x^~5S!!&D%FloXt$V^00X-%>8xovghm%Ir31`}LIg`(4QgZo8cG3wGUDPY@_2GT?+#GYavpPAfY9C&oHtp|zo?@eM^qP-0;3VHq|AO^z+~J89JlZJTS;_ShI@CAywPm9*4|GR%YYdApNP7!jz!Y<`weNhJ-QX7l`X{%*K*7Y8=iu@>H;=}?`wZtDe2m;&Vh+=8}~SuQT-WJ<ZsXK|Y3mE)7HkLN+kPEzk<NG5~G#5P;E*J<6Naox=7b6PK|Q-Co$7IIPFv{oRMns=i)Un3!gQPaEG6z;pC#;GFjz&ANrn$oEa!HGu-hn82R$zi8iWu1@<w?DP!48t*?jH+-)7LiQnSIyOYahLltcZH0~<ZR<39Z0*(&_OQGi>-lJxA_ez)@54v^^3dBGp$o@i?>sndO|o`wqu0(s{!{b2xzns$i-mr{>+X>Q7|`hNC+&IFgzd+8Oow*{@r4J+iLp=GNUQ>;a_0}ZZ(sMccL!>HxU>V)21-~^;83^w9>{(`>dZClBem>BxZr9utvo?R?-+DgJ4s66wf)4=yl9Ch}jJ^4aBukK}~FJ5h9sxudzV-?EuY4B^_mf11aGa?K(F_jAjEt@lGz0g{Bqnk?P&(cj%VL9ez%qh?3W6<?Jj^r92L?H1H?ru>byM@5dk-aEc2hvJId&zI{veHF}!YSH6Awoc7G?4o|(3$+?=l=DCElFJ|x5J4uX!zy{pkO6&TxqQ1GG*Daks{Nr6MzigEgo5~#&`XwWUeV`9l!tO3&eE#bJ7|v%stl0KtuxGrXFj52c7=iH*Vl3G(j3y=L#02?v(v%zxX<Ok0@Hz$}b&W-NICkQNV?R6eg!B-OfX{j@CIhEMr7uY~+M>B$>_GpM7nQYlRYP9?jyoYWg+?sA(}?G<cE*@XcOUlb(pX=U1z<kdQCIn<aIqD4JwJNXCoyZ_ff#zA^@s-b2zl?=ZSi?1X&!_<h)>u(oUTfHl{`rm$8>>q6HgK9NE?FQ{&vgJG()clu%#G-=E#qw5*#=_pSxd|H%44z{m`9;6e_fsPCRU;J5p^A-)ILa)xqgCV*7>GCUN?H(F3mcWO+wYyDHsNsvjE-_^C8!O0a0r6vrBGVe6`?f*zd_m?6&iHFR#8`$|84)+{j!E$4Yj1<(9x#o=beJ#IrPALb?gRBjExQp84`USD(7Vsa?zG~xmmcA1h{P@K<Cx7K>EhoW9YUToCkoQx$CSeHg1v*ACKn0RKsawf8ThCsvO=9;`%@9Aey5q8NgXBL`YP|GhHakPHtjE%TtkG!PI6i3eI@pGr{5Xy|?OF<@a($DEk8o=?l1hAY48bJd3T!(tM<X(Gu<EAmx)<d80t9PsIk+eUZoNL=}kPNcQnf}79Eb%-)xW3*tnrFpqohIgX76Qo~hvhR`aGon4L#J)2-^8(hU;Xc3C{Fc?{@#22<NoWt3KhHB<2m{Nn~&F1)Rrf=+K>-eX^)4YP3`^d&8yx0*TYw?g(LbDnng0iy5=BaxgJPKrb{hFt-Pqo(|*K?TvhxEMy+j=j4lmxEJ0O}!@eTwsXW`#r)euI5$kILl(hG^{o|qgG&iiDMH)ZaJ387wcs)FNak&5HSS|`l?h&ENrJo#6l0RR$4&(`Kge}L1&Dcqe`UZ__zy0;P(mFa$siXC*B3I*340l|UjlX~oqambw9{;bcl2BiKh02TgJ{MH`L68YgXRmgT_l9o{_kP>o`+bO7jgTmQ***N3%2e#{y?(KW>t8b`>6n69{{v%LP;KqgnYO0Y9-n^wO|ems`|EVJxA)r~7Ycmx{j0s#FZT|IxWxK=bZPi{?{CNA;UVVXy_*fHyNS0m)DtjP`P12t2YW|Dw^+aLqikev15MgKem^+;`Fr<uKS>vXS#f3eNZpFcckjM@dGPvZ_}lK`{;q2cGScgV7svaretoe!<hvZXu@Lst@j=P%iQAx96p8pS&I}vC@p>-w^H3!<uHt-t!?okpS1k%HJla&))JCj%AH6!yqDXJ%wv1&B-ppw!5R4&$Q4)yM+~%PR;`N<}t+-tvHb#A9t07Y3Kz*wUBhqT%+1<&B8}6A%FyS#AGPK{jWzUF>n#)TSV?1XtH#aJ4<G!=q8o7zYE8Dr-rsUF0p3Xd2k4BEiMzJDN0)dS9iH%zjc~N-DLxJ2i%Lpzpg9xiL#>%fhjER-9SLQh+G!l?1M&oM@2VMaK%T<FH^^$V9#DH-{c)5<yscFH6<VetwsU7+dzA7>A9U4`d(x-{ASv=Kijzo*l+i)YVcUV6K9;?scNFqTxhlB}}uer@`ceOry1YPo@oQr{2SX68){`<}7U78x?-CIfPIe#KInz-yJex(EcDI(}j#Ofu}%gq)6u%!t`V%7|jW7gdZ(G``T=cqqPZyCcz(q{9qxwu)<77+TTW?-dZG+>6nhGVjmCdxu{@S(}t@%(6sb%~J*u*EUYt~}#STjyQjlWVXMUF&+8FLY9{ghNQGCyNnDa#&3|s{3zxLzn^uG4NmM15R3U3J&Rs_-0o3@a2JxKv7pl5@tg*<hJsel(2D;w$MRacc=5f$|N~0(L6rCcu!xeVru`@JeQm1jss49OCRKeOw50XY(}v?8F1PR3FgSk&F0Xd9BtPP%ueWo)V#LT_%NbS6A$BEFn#gB%r)Nx8Wl{85_3W20^D(Cy8*$f$q{eKd3w$W#{HCY1Xqfm=M2|#;u8Ww0+Z@&KKU|ZyhF{-*?SVZD!ZK!h8DL!aoRPki8K+Qtuy40EqR56fB7;pGIKsop5L_x^#nyl#FwgvElw@6e{?g`7dN4NB<5KXuzfTF!kQhu!WTBK7di$q@2x7SITUBz@O{I;8gzP;ltLffp^I_B&t?0$BNt?M+C8noFz1@VMt{|k^R<SME;ZS$XeUymeLc1@D?EbWj-or#ohNS3;p$m?8v(Vi%aE28!wgAqKOcSI2-(Ev6$$@j%Rx<2-jSHaeh5@71BM9i*lgRGw148AP9=~do0Neun-b)^FGJ=aPo@$R+W`i}r+6UuKC-U+O@SIHtq!n4S_0O4TPx!T{X7DxWwgl#@*ZX3hf)k`(fAwIRS-JjZ-U3+-5mK1o+hq>1DQHJCyYk63Sov23XEq}B+tihXoi~mz#hg>8k`D@iPjW<AP{|F6W~2_3GaZY)`hIl{SdB_Ol*XpK~Hv)k;1LGE2Jdi2oH_Bv2_;hWpgnZ(N2zJVk`l&JI)`mQG<*;FrJ^T%IMD*2^ZuNHU0m*UEh_w!nVx_Kg=F;b06BU^XtaI_2k18XEl|>=BgoZj@EvKFME<!luVBKDx$q2a2wC(Eyt<Ct8Q#F3)Kg$5<?b&eTePxz}SEHF}1gIru#OkQ30KvH+|${K5s}2;teRCEm8`|{<RvD$&A`#2QlZ#VNc17*nn-$i}$Tq$`?7JySX5Y>kw!<1v6zw^KSwSE4S>VR<aPsGaKJp-?3N`tejRUm3!Bi$TVE)%L)wQyf1zcRdpo`GculxZk(f;$_ic_;h3QrzAYyMf-j7W_7M4aKQqM;iOw^<V@b{56JKp4gMxfCfT3oT&<=7qv7AZ@MLc3#$%pRnS433EK_xN2Uq^at_nPN2oFE@;AXTwZlW~Hr)vy(%NiyV*$NeNf#_*II7%hMe;r+lw4$oQLCe8`bUQGOrz#hT(GVxBA$4X(Vc`QQJhm@?;4liy(aR*fk`{IQmumA!i8AKXRf+eN6Tpo}tCe=p(xATYd+ygWeb1l=nga1}K=AC5hJN%C>fW=1UG<PwxXX`fjiVgBmT9(Yn`hBvo!YG~cE*Ol~Gh{J)sU02b+4}rW)%xb7hOrplQspW=ac`~}4EOQUw?BO~Fsi@$@OL}!VnNl_M;f(+^8miDS#ulE>m_d!vClw-Pa1taKZGCHe3GbhvOC!?b}sSp9XI3n#)&Qfq^l`gczV}qUo6K14IJ_@O+L0Qij_#I-pR@JOmVKR=57Y&v&lu*9Do(iK;*b%aNfCW<dW_=-L3Ai9Nq*WV5JQ!Ge|1pNaK&ruh3kg4Cbk@f!PzO)Z%$y0B0<O7A&|91+AV7`oG7(V}%j2p$9?v&!R~-OmJY5_RJ{+aZ<zzDkMAp`TWB=dJqS!uPQ+MII}9l1w37vzkoV4a-K8NI)x_@caVIDa#aI7=RMd8I*qWI?+L*=b?)(tbhBJ#Z&vg|W?+NhWaqxI6?q48O*qBF7Kd%#98DE=qk&B8J1XPA-@09{uvU|an!Z7Pb3%ap0C0nCQeTord*xZqdhMDdvtlx3bVuI%bYJEz)7dxWUhZ8LDn;VRqef<TKEF}%w*y8jLJ^B663>QjF0%&kKDi%;%ef)BlhY^SLU?jkuI5GZKHPPBj@la-UZ;YjuEnD>F?c&KHyu^cyQrmF`E!i}TBUvz>ySuLopjOCwdblsNzv~r@_mT(;3+6Fl2Nc8nKXqv(jE<_5bx#Bf0iEq$j6vVYhtwVh0gxxP17<QgZp}}Osif>1pF@EuM+Y@JVDP`0^oxlQVFeTkKV3|#DSei_<TyOk~^3&D334_+hYE1QC~$`wU3|Z%iStfpd%6rm&>R|3o>$cQdfUcwaNF8>NE5^%BbZ_yi;RGM`*Fk+u$a%@mvgWx|D)mz(zLCQ@$S*pM0D`Plj8@X1A`$YTSAKtM{V`ZFTZTwK-^4Sbw?(499@6=9NyH7j<=Z$jz{0+#G$9yt}gP!BMB!S}I`I?VMyDx$U%|1%g+I?_>+6MS`)JzzfKI;ww=5ckdH-a9`3~^5E~ipxkNS)T$%TOcq&Kri{&ENs3j#%Vb4lC6=$%bllc@pVa00r-c7ly_OXe?jp;WYS(4~yCw{CGua~{NG6G=w#dn8Z5@sf+)4B}zM4Gxp<Yag=Jjd+yO%a9zP_Ev2iSc^{9)lSxllzr)l6ULF_UeW95<4j_bH7x83bk1WS3S&6529|SVtFwQveegwJ(R_=epOVKcYe0xQ~IBp%|><#4A_`eD<LXGLdO$$E+a7mUg$kjoPC9PbT(mMGJ+*94g|OaOWPyGF;5#+Ai_-@amS;db^K#0cgkq3bkD3UXgKYpcsughq-LGCWqPewejI(hI#1$1X}C><+{!&j*U8^7~4m5M3438KYf4~uWUW57C`jRJFkdFV|<JBn3x&B=Z-YscRpxlh0@U#7verB9)SdNPQGVEUi!<C_*H$~^C6H<N39nZmy%!!lE;H*Sr~Y3^b?*qd3rYBXHT}z;vVpvwnTTOq$VQT;?0yQTN&vsZ?qH>z+@R`mzi8`&S#O9`^76l<40n&mH94V!ki$<eOxbWT-0KXr1yAt%j5i=30r#rnfw6)%8HZJ9o=A4`BvFYhemcat>aXJ6uBGsUI?Dm%V)6$<yy!wz4Rb9+{OpUX3Bh8F(ft%<O~9FID`{SXf!8VXZLBH*)m6XqNK+*mCB&XRE5E)Sxt{R;K=34p`#v8yz6b#YSM^fUjp`i5{z=sqpEC|Y&K_0JJEc|IirUqv{g#Ko-gJ%?=F{*vLZf`R;66h%<=+K0YXq~6v0Zj=vyCRh7S-*7+juEjsuL0-_xHG?)fK)5C2nnFL4fPQB+GywrObxUwVSCKfA9&R-Ok4eh<?wIpN(BQo;gdf-(Xk67(pPDA$GSfnA$E_l}3tUr)H^>}9Hjx82GItn;!Ru3O3t)?anAM;6~dwc;BD52aWZHV9@t#!k)wIkIIqAs0zCR1Srt2uKPY?k7hvS@mgLK~RapK86_Qs-nT;#Qh<c4UeHCm7fY)b;i*j`-u^{mA4p}U@ZiSAsKT%5G!dLjGxHBl_VXLf}J-M1kWF9tW~kv70CYOj+UZjAG)Cg(V0OxalI&yVTDs2TCAp5^wGh(QCSlL3luTW%}A!IQH?l^<uOrNL>4}=W=Rde%fO}M!2aMrafinh5L@aQ$MUB3V6GRd)dkLLcYe4xdU4i7cVcL)sN}a*MM)PR*?M-@L&I`VMhEJuxsPYbJD3t9KN9DRqS3Top%Aaimq;C<twpPY2Yj+-wDSPHl<0LK#isv`R9$*z1ywkn*UQO=i58P+jtV)KTz=<{s_Pvi%1AU^|9X<@#LOReI!8*XqQdBj#|-#fs$a9&X{T$5N_mU|(jnEe$DQl7QYSlH3R7NXsv4m`gPo)~zsa*~2iq|wvE2PO3`s7e8oi(np&|J@d4iUChxjAbTZv=kN5FT>%^~+HzPqu3Nf$_-73P3if-k&}HxA*h+!><~m5Mf=A%6w*Z@gtTk=5DBZjEZL<H!52CK|icgaBQZMkx)D^Zda3iRj61aC7}!g*O<CDH!L%@su`+hzJ1Ih!<&9fEr8gSQH;VQSek`|C1QpLqKTB=w7pVxyIquHANVU90x(KE{|n{*4%=5H~eUB)}`xxkCMfT;E>7yDDjQHq~Z)#RKU%NhURU_dR}GK=yCR)eS;F8nY=j>uY`0Uck>2-PM=8EUe%`&Ss&GMY?|OK#NLU0^$bVLgN;4fRAfy#K{k7Y73cG0_t@G(Rvd=G>}6~@2)(C(fN?<;+Ubb*KFw(}UVe_P=d*_OkP#^GElzn*W2dk%!n!cY4+`fnSd|8`T7&#a&|;<i5HaLVWy&CjS^<t!urbjF=gz}LK{H`qG-=b6vZ|od9nA9WTOID(w|xenbqgV8aq5}kQ<z6N73g`vLdKlr$kCjm#i1k2O!^4%sTHA;nleHbq>T-DX>okTch&e>o@{Op&PtwP9cOGi3YO>mV*LHOc_(-(xoOu%gPNj4Af<6Wj+GVvbQ;||bh^u^ak`*8h+T)Nj^Yb<<E9<Ig^SRjJvL*RAZ~!ctcXtBwLl|``7QWF-XtQ)|K8id$siWTNz%Z4MS*`Q(9GMQH4fUM^QU3Zd1Wr<KSJ<3LGFyRe*tzX={e*9bi>>6kX1{<Vi0eJJj4;W9jTULko;0e$THhqedB8tN89@PSnl7w(MD5TuPH^V)+Pj%G}IEE_&V8h4&=?a)Ah)XT}DnF@Z<0Q{rX+%)MC#6SvCYV7wp7JIe-CIs_{5!v%{5l`~md8iF+5eHj*S=_^;Hscc)8sAp^$UZeh9)wq=_g8yLXto&{DEr~r+HN~4ktjLrAkzl=8`@=_NGduGp>XWB@ms;s<3M#l9GJdiXhNeRC_7z2SK^ayCJq_s0_38c#7rronOEfha5v52e|P>;nrKQjvz&BRPB+lXL%IG_Eb{q0-f-kYGGyIN(Tilk^CajU_YP}Qi=TKjA~>#?;TjeA<6n_M25o7oTMp07<I#5_-+RLf%|%fy<DCbN+igUFOgl@rn$D7!iq>0PTj(be1w%yj)AL1=1&n2n~+2+<r1bD$zV+f-CmA5REI`&-6<m*chNVW6)R{Nj2Ffo6W(X_pMh79Vmd+3$chC5RNl03*Rh;{L6#yA+#q53jvVeGC($8keHc^>4*APs|!AQ+h~p;5CC3-FMJ7jk~DH`d++A1KOc4)Pcs%pA9K@ryP}1mOL3mr9HWtPO>blhCH|!<x~e9oRA|*Y(DjX1z+|kSo<M@_^@=Y*h6r7S)6^@t4(5rU&xvTPQsc#p~ne|OvQw-2E~ZUNo$s-5eq)RR0}3oth=RJ+!gK?YN&+ZWN3;Y4>+K%jgg`AI-y}COnuv48m|YKq{AE_0pTLg`$3rryxer#6X)nsD`Xoy;odzK?#qdpp7m1NUXGrllBe9<ik_QM`j8`D)1_QcXa4ie(E&QLVXFwWEcwiAF|%6;<?B*tkLvz$9C3^83|5U(+bLVwT6c*`y)Rmdz>n6F&@Inis7H`*%D!g+SP<LskUQkpJanm5me3n!=cU@>jjW55LmTT(2a<yNjlAIF(@c;;;;C#vz;{~2s@9y!e3W1^6LT_sjwR&MFTf{6n?%2p^`xorUR;_)ZrL>2yFw)if=O}LXy>)&VP2Uds&9yOln)9@bYEDyjBm|~I&Femqn*zwlt|bV+z0!d)OryNEYU^1>{7p)qC8~rM2CToo@(}JB}MAZO(r;|e4I&1siP75tANRxngcu?o@V`AIQYb9NNvrxm;URxxaU9GUT_ctf<L*6<LQ8F{hs12BIEE+fx1OO6%a=f;vkgxN}=~;K`b~&EK{sbiaQ*qIt|fUdzIw+r|nfD1heid?dTnZ3TW0A-TE}2PR+;Jn5=!P?dT=%5U&)?mEz_WDb?yO!m5=7Blu&1!ehmZ0o1hbQlw@uK|RBE^deWV+G_v`m|K9r><$CN4!Mvy|2odEGr^y}&fC#PI2QZqcuGeqdNUxb7Nj0{lP2ecQ9}pluFe`NFJ$S+D;q|0!MOb5T|cvEsBm*rj@9fcLGuNJ!^$j3Wezc{5CJI&_>*?DHRa@1>JuRena8hk4)LAlxsoKZ;0Q?l4@;e$NWee^F_5H<f3+IlI?XB7_2lkMre1BR0Lo23v0TN=THLnjWOg?7Za?KRA}@E|zc9+wD~7XrnO~jKhF~PCy*Dp5p(4K7`n|hNcj(;--TX>fNVJLlWgkK?QgFjIb{*gF$KU>&b?5gxgiy~f{yih?Onbvey!PeJhwTIY{Z)24yNLF&hKAOSd@T3k#?5!TZ#R*Mw@Fj7zxjUmozx&Z!;Wr$xoax{m>b@9H)X(dB#sO_*BWhC=0L^*@dY~XKMqFy{93*bit#YL^)HdczcY~<q(-|YlG-fDY_vzgDCi&F_XsaEM_ZPSxPh0H2P4n<*FO&WX2;QkuXaAXH~>KE3fJ$z5F8Y+@IbSXdH+f3{T1WOX66GN^T;bh{`}GC^}C(TgCzQ}ZPwCA9Q*rN`_&{`mf{jRC3b_JlF*O3W+X#NY8V-_yMOGtb68lWR%+x#k;I{e6Kxg=HgZAGdJ{>y53#>q>6yXL2mHaotcM^`d~2rx@7Nm9w8);q2n*}ib89xz)zA9taMdv1Kh1C&4y<XjZ+K4Ice>t8?aQ?gf)s)$DFhYbm{ZERs5uaYu4e#zosNoH>?J)-d$=X2CNQz!C~P6l`?Fyd#HEN~X=u1nVW)8q;)Fkw5(*phA$3g^apblA)*Y37nn<liR&#I6iDD?#{3TA2)E`druCndW^}79v@nsVg;nxwEHyd{q+#S4FR52Wy>m134uJELmfQLPWL#U$~_A8OV!VY`PD1vL?zd8b%2E((dUM|Av<*<BY-r2@)Z8Id=%fT<WoqrJ=MA^a{(IF@YMnz#*MhP@*avGx=FeBNAMS*!N$HDlhA}fk;42u5XVlb6TH(IVk-WN!f@OgN1Y}k@@5?Dh%QK{l%E9cb0HD{>|AznccAyFi2MU*f`uWq%X$5IPiI4}tuJry_Vx_E301!aiBK$&DY)Y@K+o<uVkxp`Pwd14Ob&+_qcZ9!uQScs+YY8XsTX_hHg(8y0Pj?fLV+D8wr^=CF6mo$IzjBG?b1V}idPHc1hoMVVq8sk~?tO7!Uy3^x_ysl}{8|P$4nv|B7XR1YvnSvV*(dXktgB=b*dwyb>8$W)k8GUJZ99d{ahoGOj(eVV-3`WBPb@?f>Qf0uN%7Asg=mqOj<74fa8OqOlM&K*FKDPJiPplnXZq+OS#^<}Nhf2+zGHjp?8&2%}Q>kmTkksum+dF70u{?d)Znu-D^TaF@xJw%r=_jkQY35bi)-=M{=R~c#DfDWe7qc<WG}Sa)9iYz*xsrl!NE#G=&|e9p(8kf&;@F-ttL74N-=X}sOf!8}`rw&vd3t*f2erMKQ%+l*rkcs;M-RT>-n%wVDf4HTQK`)!s28DCbeH3n;g6i#!A~M0i{D#n0Y9S&zR{LJww?d(?H-zIxZbl5mRMYp$|fveU1CRWRkM;h^R`R@OMPuU%K2(gxlmLcfOUlSxSBJLRr8H#&Mp#kUy9ElCf(ytvD9fOEh_W|rE1j>H_QPvy2xTOfANia2fLv+v=w<ko6*{#Xrjo;QXTUXk19_bvTk7$WC?+u&MVyCHbQoG!>24xQ8`_?G3*WM8@`6;FTGrjDF*xJOlPbtIhfEU!Bb8LQu~tf#>{!tI#xp>FN?e!?^<auFMbI#3kYDbTrF{s)?r5i3i#O`>X`NjJUk>+UMXf}mO7biwVZ;UYWxDKdUPB6>m{wUrD_g;fh?FrYprs}RDNRJSX=#PHpz=PUI`wD)bsp&&DBfwVkMbuyf?Q34mm^esl3`qqNlU-a|(XN{m^0jXQQQP#r#K~D=+oi!(WQ!yG+Mfyj1G$A(MZpY#fteVz=OcqD^O4*(9B2aoAumspZyNwbI6+Hjk_e!u*t@rL%V2KB(BvW1bOnCY+hqkEjdWheVg8)jFj8aU4BVf@>L}V|r`4r}NUD=7G%}vK2_C4Kj<_ykJP*%(8iCFyMNq&;-p8VK;A?jfxKekLN*!mUMrUgeQVI2HIcL3PC9yZGwT~GSbdNL%WcmbLeP`VI1%eo{(jMbClS!t4M1zDO4*Ka~E+_QEGfiI^eKWmCT|K@VZJXJw&-Eb7D~G4LEXQ3_9QkTvBy#&h0^8VD9m!jR?woi}!uYss-Gj7F%z7Rt<W_*Zk*d1?P2Y0TNZd*f;!$*fizsKf2uMe8O<Y7%6%lF8d*F2v~7t(EfotpPP*s!@JDRI_kv0tkbbkBGVU7ZkSZXDzcnJW)CW^g<bQF=oEEM$z%`<bx~+SOe9S|9W5I&d}Lo#8Hs<NSRiewI0}AZy_=WI{c=c`kAv1=N%GFD@*{WU)(?Ff*RdMCXjN#~`jf|PmAj~v>o`}9kn6pttiz(2mb{U=$&i>(X>|6iH^hn?-ZHBs#Y41SCihA!El&!%ZSYSzvV<#<_KMYcX1H2#SUocr*X%_$U_1nq;*}~1IDF{HI~dR65x=X{uDD(1az?YGo`3P4y8A1D!}w)^aC~2dtKz!VGsiEFWp*o-&afWibU40DEv6#@koEt4qM;$qxJfzy&*BlZasC~y7*%M2X+j2Z!4>1wx<ZCQtxslV-qmCml~vwymXB>Hj8EN|z7lx{GkOmxR}NyM${p&7bZn%sC%(!p(S)I{w*uQp8ibwQThO_;uu~Fk8fBOol|K+MjJgVqm3A_x?~2f4b^z*>sn8*u9W6LgMlcK1#e@T<oNm-)1b)xaZ3-m{GoRYcV1#C3bU$*A9bDh6{V}ZG=SGt;dy4JpR<`~sth)kSIg#fRfm7KEvf3#ZVoR{{iIxihlNK=o{c6`5t;<Ez*<7!N*MElz_1bq{+u*D7!PJ}NItywIAMk86Skj{hlSgWyLG?D@0p7qe*xm0Z9P<nqT`G`%%uYk?T6@lg;*%$J&sRea;YbS5l3;sffxxtjZ*i-}j*!@s*0*dlwO`t%S2^;rNHN44%4Z~=51^kk8H?x)k{;heu%^^ljd_V|J%iCKYp_ewX~$!PqevoW*hk{YUajyztQx-<-_b4vPj^jskjz+Q*{7JFcqCnE)#P&U_O0P!XoLcN;?hA~tEst}0F>y4(z8`z&Yux|KIB<t8}V`VaT2On$v!P&X=_O?Q5c_GYqi=}>5UOBevROqtC@pFY5I%bgFDMT%*GefmI~RlGs!=MH7jaI`wbI~TUi*1tK%_e5s}s$mCu(;JX5RewFaYVz|i;T*eLwakUX>1>TLi;szD17J=r%eE=Y?%jfjLrJnEj-sS;cGe`ad18{vMo265ARksbBc2XLQ70(`J>ctD1{2UoKzpH#SqD({%B6v{K8pBCv&B^y-92Hq@NC=jquYJuI{-Vl~_I=4ij5g&B~Q<IWjM>f`u0#Qc=>4*Ae^C>RLakP1C$D0DK{G^T|h_>35ixN)da7r#S^NFBFG`v$l{ZXL^A!<HYiCWf9*=%jZhkh=xR%b?&8Y72iQ0UVfgIy>HKE+{;VNJCm?|3Cgvul;CxDviXX@;A=IKJ}B>T+}wtt>xVmiz?m<kMy9)XMU5bcLh^6wgMYN;~502Pxn&#SdIzQ}D-+MqCcFSm$C-?0vqtgo&LBYs#Y<@kO>7bGnb%&kra2I3wWg1ISjo4qVKVi%tR}g)%C6Mr<7d8=poKu=VO)my$~e0|xhNF8@GKjPNdp#BZL5cZHxLjz$O>(i9sh-fUK*9c@NeMwX#rQ*}wAw==Vu3e3LE{}8{o6sJ+ge&$6v7vEpo(a`xYJCm#Tsp=TkZmgDV3`-+wevmC~Sguv*s<lxQJk5xBd3rSZOLzAG)%*~fa+=-dQk*1Vq}pMhf>$qcjchX%`TC%{*ZZ%X7ieVF7GVv_;#E^<U1jsB(HtnzMq>YP3JcBnHRj%#O)c9u;7I!xvL%gP6FKcM_$5+!s)>BA1oXUOa!n!r-&Eqr#=-cJ-wjoh7UnFLANR5+E-h5Sza#Te*h`!urL9$;sVE_q2nytLZ+Pn!OqHqmuCxYyi3{u4h}^YcW<yMRjRS4Wc(7T3a%-3nk1CY?at>f);^KXVVtwjfmZQBEj&@<1<9)_*H2Nr@^%RH4Nmy>PC;k><$Um;G<}EwWXGZC;QbN*uw5YcnTybt#F;(**cBEfow_rqe4~B(od--VLPD~b6Qf%I;jm6cpEResAUm9k|Zp6x7mTCYUpLw_Y**|94q0G7Xg~A_WBifnS-ypVH15rI4Ol<Wwf1xC4PK&jXl)y)zJJ6VyRmXKYD{h<0p$+;JxDQBOuL8UW9daqfzU_=0@bWeCp0uw!=2T<X{c#LY3@ISHN_K7YzLF)X-CD99?Q}e*T&4Kbf2Dm(tJMI{C}dfWG+myMfJS&mVn405hnzanbT(|RC&F9%X?B&5>OgACuV`ERdpEaMp4AyPE4wHUYf~hu)9hj};$qe!EzRS_^Cnv8iT>369FSBq$bT^TT3JJ#hZtDX{HRHgWYY87@(j@inn!@&kiF(4mTSnZfuw11Laa2a0;S|)U4Q%hN;IK)mJ5gzXc5Ji(OXYF2xVL}L+Lr(H<`g!<E#m5Ih1ye>xvsZiagQn{?oq*{ntHfI!^{Q>4R^gmymkexn}qq=D%QFIi+uYn&lgmO(PI=kuQC!vPE1}Shokzttc0Dc<753OeR%btiepT<}oRX8=J(nx5(qwTafaia{EZ%T@FtuO{8!dzUhZ(X=%x?bHDWO{a=VGHfyfO!U{0;t<?Q0HjZBqBpa8fOmetv5$k3Q?lL+#G$gM+Amyxkz-5#CQ^si8)YhLSceMsU?4V+pnU1m2R0fC7#?5oEh`56Ma#RLDN`0$RnVFLVaUKVm<L=2C#!HN*uPL?C$fCnfw?0v^47kd}ZDM9K>GrEHDbp>al@ip4?d072Wio8Ueu|=94mXEkWd(OU9M=?};~gHd4Yl@oOy-<X=IW7FY&`WL^Yi&k+%w$KQ84cm6&g9Loy@8S!OBD|JK7g3&k>N98e+MQe%+9#ytNbnVIH1)>iAn$e!<D0fvx3Ibr#4U>!?~z1qgwp5wfaUpc6<hFtSxk`&0xNGiE09a6mLo%z`N*LR7@YGnf=(>V-UbxO`lh_{JTl=Y<6P(({c6E?RHM>h>n?$`x0;uY?YtVv~4YW!X+k*IgZ8>XfivgoRf?O~RHmfgD<*8ci*X&Uyd|GRg&k$0buvuAD9Nn=Ay>^R`+7>Z}Axxs5a0tcmKb8|P!Et<-Q%CAUL-@UMiN7Zw;HFe@+~&sCN}x@xqZ4@RE?qq#dUe*}=3I@pW+>{B)^A^tJ!r?bn}o3W2Zdo%J%AqSIe!lvI#oTh7z(Gk#_S5|*+8zr^9g7nWs)CE+?#HoWandv7st#k6FA&+%x$m7_jhHA3UT(FU_snt<?n$v-dlCE$7n6n>tE*qjl^%u)Q`ULJgG5yG~^NQ?jlG)ndgF=U%jXn=1`RIz?hE5~%T?)PNq;&)seO74NF1?5XB4$%Y51<#E<)cw{#?>4#T%H|jDviW!EM=olGf7s?GR%O{VenRIf{Qg`jLv&;nGdbe-$>FO2|zOwk^!#Iv)_ne-;7_dk*Ir+>nxazVp*|bG`bD##o52vUS5-WYo_5c_<oh1*)M-D@=<M)F4oZdj^(K{%hy=qQJ2y;$8WxT+1)+py?on!`4?wX-`(5Ud5y0tVjXAOblF1ArfD2m5EtP}VU&^gJNpN{{e!*D?Kj;$YU#=9(dfnI%fGzac|+~4KGW9#$^x%iT{F*h_xCs7bnVr(==t+#bvdx?ne84}^j>RDA>PgTpth^IP<X!`bq#&pQvT&--seQb3|C6F-$t8WKI&Z=rjTA_zG;taVT-NR?t3ZBNUEdQh9}us#ueCI?JVX~gxx6#l&S6WBJ4GVJSpv0Ifp<Lgcq}@)N;>tk<cpamx}cg)Csi!WZIq@MP<~x%x>b9pIY~HOAx_b%*>81#Oj*Swl{n+zplJbm=phP3xl8UxFB7<-(+z#QUoax6n0fLoCa^HH=kC=2oA_8a{RgZ9xDAPXvlH6Gv~p`rTsqAw-zACm8j`zR#*V74ke`<Qt0riAtj|2jfw(PN?j)S1v4MOz-}F`9N%@m_@r<b?x^|o$mSa@(=(F9tld%sh$X&UwqDlRCkqD>Ww#sc-uvv@`I}25I|uJ8K6lOszs=_DFIOX*iML+M<zOLsVSMy}gh*LQdY7D<s1{hiN7^)cN(82ZrQM%hjf+@jp{2prM-OJx^Cg5rNi6!P1phbR&~-0wnQp%j1dM^YkqdG7u(TD878)P=V>zyyGz-EdC}@=$k&b372wX^+<tRexM5*IF6v&#5r4~VGtRgxs{@s?UvayP3e1W~Hj*6_w+MoP;8MTC>5KrF|7URJQ%1lbf>djt4c*4={9hle%)>UFgW(jyawMB>e1R3lGQR-oZ)6^KxeBMI>CV?AV6dPWnNvpz*NEa#bqEcCoc0=XhDs}n<fZ-_OpuWF!?$yH8+ME5uMFhOow{2a!A=Qc1IK5_j4#mgsJw^eMp<Gy(3$2^2{7$2WlB80uVNWabJrg70Rb0iEO7G|aIibj*K<HX0%b8Q-6k;zO0_~0k-+JS`mt{?>O0F?)&io#?$?gFlSU;V8YH0K7Ufb0&#6i(RO)P)^ayu;tZOP^-uPY59s(!rVfY1eOrFXQ509^V#4#ajdFyultwOS`t^05T)5zb1eXDM}PXo(*~n?wh<W4*qYoz0LER6$L1LH>rTiQPt*9LJE=XJ|t!(yM4a>7c)kSS$dHB%bnKGHF(F^lOcZ!7lPBTUT-caqIGSNV}^mgre!t^Cj|tQLv=Y!_tljIctL&X;sUAd8<|?2~WEVqUtIAT*B&O6x||W#=L@R6;}%V5DY{Xd$$_#H$SIalL#MUU)ZF`Sv4*{(EMe7VXL7EP)P}BoCUmWqyCj_YO21mY9{96pw3LZh<nu*w}Ijd8wLQ^k-p)Vom=PO`Noa`;s)8zF8LlgTM^3)tp4OE+5f_usJ}VMDct?7T|)y0JH3OKyNM3TeC}=Uyz0K&{96(f2cLfc&6D?FCu@{$n%BB4Aw!?j;nWgKW%&Z*>Ng!frQs&EfE+&JBa~uDbVJ%=w}}GOvBhfsc`bI-5~txHYNctSW~rcZeW|rnn6wM|CVQ)J#&)M_N;pTsj)#&3mEsX{wdM_`9!ei9ctFp(OeOqyHkRVxM4f}HkTRVSf^<>Ss?j&4ljf6l&}f|%od$VGTs6chNwThFc%w2^G7Ij}v^b;O-<DMv6E)gVZsO|GpIU9hNc)3}tPovO0@ImoUFO##oye3>o;`^E3fwC?AwZ8kX%a0g7>TxB?X}+_FfpybQmPaX_QTT;rCv+5Wlufy-l3A)y*GlGCTuF7AA84o6|7wYYqG`;uhfRWAE1rs=-5N2x8g~!=VX_&Y2Qq|^0EE59}aqZuRiXD6Uw$6>;iv~GB(fd6a1`=ZockqZFdhWW8B{%JI}#hck_KMFqPqedC^9u*#-qm61riBVV_~dmN-@|-OiP`o%tQ-0zJ(3WV-iyQ09id9je63_jlg)sEa|5d)+@?zWcDh^?P^o)vLV^``wVG+vZLO6!CWSz&c2XhL>A)x5~7NrFap1bF)Sddr3godha|xQZelbI`Lx2TLwmkky)OxUcQ`CeF}Cwj5E?($PO)K8;PW?-Bx|iOQ+G&(wK2QOWiO(M4Q|DAG-ijyk<C{H2Saoo$V+;rHWvbJ(xS7V!pW(ok$xelBkbuazfdX=E}*Se*!LiLL_yvZZ3>^vm!f51hY1kN|h4{EP#pxJV_~Ci5I@v{eXjLn4TKl$h6{tu$?5XPaMre$bdz@&XuiB81?G}IbITjovI8o5gdNg=d(-lg^hr`N&yXK0*IzLi5ml>AyINYxx~|`PtH*BNO9H5lH&pckP@exTD!q>7|Gz62Nn6q17WQkY&Dpyb-1hihj<f#x-a(e+!j?7R^~e-Yxfv$GQd6o@|P=12owta(jQD<p4IQ^X+eME9zeBwy_T3U7>>}q&4T!ivolIg4SL_Et39G(e%y#JsUR8IP1OU`1?T5_C}4~_S#6Q8bDPw9O#gU&fQCWQH#g?Zd~?iy!gHLj@np$T>DJr`W{%EJ|7Wpssz78(I4*;}FqpAdYE5e-6j2C2n2HCNq}1DNx{elViu#&85u9aGgk^(P9g_oCyh)EL1rmq?fgS8@zutONmSN;U<hJ=lphW|W^kCYdPBNf+Fl5gBeE5)@0Xk&*428=Mi@`yH=_x0C8_I2`lZ(%XODo5MdzlFcF8)B0FuZodlO@tZ3if!6-3lQwbt91*6gQ^O@^8)W^MCLLdPP;zbcAWYpO0j!Yd|F1_`Q&lK7#$Jv(8`5!??+Rj81B9*@l`S9aAed^T{m8@lsAh`~~W)qG&R1zv>K-<>nRBf{usBl)XUw8z1@MAV_V-M)#2H+swA((p7FL=2k*;8!%HS&>%1wg`L6Awm<Y@+oK@d6K$0{WX?WV$#8#ydsL3)wL2Qo(iTQQn@!v2!&z}j*9=MYvYWv)UWWJ3tZ1~>ek%37IU9(iQ<a3M3N>=Unni)nnP#B{q5zeSMA;7;dkxw*S9x1u8+3GC6Hbpz*fWF^2L;mvlcb+HjQarf+ZE|H$I~=F%ZF0vdp(k17e!$AVp`0R79mLGXcR`NXlMlvJ_@ZVBpgt-Rbr2GISe^!#$85LBb48R;eal4xspVpD$E)End88bBD3ztvy90{+LsuQ)Yae>Nk%g0D5^D{W^^v3lUv4BPNeEIC!ZEA&X%;oPPt0U_eN__3E!XA<_2$gXY)U185sfO+r)h|YGHQczRgZ$GVhl$>3fpX(=+Yy`*b{Z!5qZZ&7rA3?jq$$!#uL0^w91kzquuA=slA%^%pJLG0gS7wqlfxBa!b(v`--*BMg&oCHmCcC{jbOtDL2M*U32=g_V=VGPoNEC|oG_vyt%IwBL}V?+$Udb6Dxs27lk&+uD5bu8ZWd?VXngTkk%+-0aEEoJy9~8!V1SJ0JF_Ed9H`F*=od{9xxV-EBHz%CBj08Y#r)9}6uN%#L<OY~b8!(o6gb&;-Hp)7-xN^@F(^F*1|_MX6c6*IVzpT;dEltjp&5yPciC=v~|ujl2`R+SbYNwmM5QX8ZN?D{Sr|3&Tdl<`y|LhjVKYhbF)`j510kF#XsZzZhI>!`@pp)r0u$;EP_%T0FOH=yNiW3K$V_b`;QF9HSGK1TV)m&c=k0+_ul4*j&jGheF*OXviO#7BihUDycizAM~B`pXgN!{1OKZM}|urDv6Bt#RCkhAKz<~S~#^dP`Qlk5Pb57ONCOKhPscEr?x^pmDrdSOlN*AJe(e6UCu`rZqx*fL|2k;8nsqg{gz?d%B-bv>viHZ@{vcr*M0qAfAifw?|5rrgY1l=zfu7ro%Ho8IH*d}Jab_&<9Xzw4yT5S(Nw^c=L~UmR0zVzmkzGVg4_ktA(ut2)Pr_49;Oq+khGMHnvD>%>;<Vvfn;uGL_5N1EE#FpfcxmH)}fmFD9b1U#;=w->34{&*vBs!qb;zU=<`7bP%Swehg4jeSO5jFQE)ASfs~`rF_BPqMe0=mTGdQqGQnC!{QB~?F{r#sYw~cJ)?_^-d75WczR=Xz>oiy*JH@gxFBdV3zbk2as*F%i&v2P5GwfJRW!c$m%5z8K@XSm-8z(PUgF;%Ia+v7!(6VqrxD8BQ;;BqU>4)0FhaOj)T+9$!Ot<h-laLHBA35Z#@oR}#{SsKPL;wmbMmm*>#ue*t6$jkSLE?MNmQL+3P<1{w+U?R3kBIg&e>%4MTVW%K!e*8-EZ0&xo96T?LYF-cCsXT}E-m#3Md@a*v9dwNEmQfG<=F|EIeM^C`mPTImqR(rp9x;>o-R}&s+@M>*stJHd#Bqd^<?l-qrL^(Np^6~#ip6cb8S7ra@*o-qE~Ss1_Ir2u2Lz@dO9$pXZF0b#A@Ucw~MeGe8L(F>+x!49*uf0-@oeZZ@t;xhpr5F48>$jjvmB^aqB<-^gl;OM-QI=`sc65EwFt&fO@l)2M&*puG<}R|Iy<|8~<nN_)%zNGTqOJGGf`k9XEBgo;3#U#I3NHM1}(uW&$b79*uzovTj5Y-L1Jq)w}c=asbuMm!V!ot-VUev0*yBvn$fr`MFlB*7G14e5CU5vwFK%bdOt#l~$Uah5?g68HKAp+4@uu{xjJ6e<A{yq>LOuJY-fzr%q=$+N1}ZIPf{03}|*;C7Vq>tE5D^2(Tw7>7P$eP6YqZ&MIcK&|qt$39%RtW(3MS1<)vM-YO;{8Inl2uqq(T8mneh@WLJHSdSeX>W@bcenkF)PJ@|+qX+-Vz}0RBjTHWmSw6K`MmSIrzzak8nK_h=sz%+bI=E!L9f`M12Z>M(O~WBW-F7|VL2S4lX(XW|`S$s2IJ_bq9N2}vMTn3-3bREo+4P!?_zr?Nlh5r5fXiZXBhscSBQKiAFe#7t8`<{wMu8O7)*s=vfTZaGM~7Z=ODrY>M~VQlu;3gaa2R4aEcS<In_xN;e^AvD5eUZcfTR=Ji3q$2wxH>nLw1I<)x)*q@07ks)vhrHO@OrM&XVA0b=5oDZhJQF6P_Cl5cqSSvfF}ua0l;qUv2F%gFNWI-<41FfiU}dBrQh=M-Se;GK%Jlz0JM9^>#N8-u8C($okB&vY$IzHZ}ieHgZW<<VG0|PR)FAHAe2L%}esm>e1)J$}8B=OrxOOv!)(|_HT2yFNJ@^I{WMS4%)AR7XW=r9Z%KF7Sfz0@t%`h$mVCx9|*r<{4lEdV#NhMaaCJT+N=PWh|3>2POLda5*NNVjYQvt0|2bj)v+}z(+>!fmP%p$%y~kJe7giqs(rook{6ND%jL`$=8SNE6gWtlGYhNN<w`XxB>x2Mj6gKmsG;*1J&s_LsK&Uf8Ol6nO;T|=hc<~;2`tomOSvIT(?+>bT=o~4(C>N@2}X+SX@1jT%V2wdKmdw=rO#z$-LI|8p4-|Y;egg-^C@d=<C)YnOSp<9bR8+S4E0Pb3k#Eh)P}JR^?u&^iCbb`Zg(R{0tLrn{WRrY4GkKT&gE0&;!+gXr8;v5>cWc8rKzCkwp@O`5iQrne<69oT5ziNkmk5r&0VG?h9^h@;W#dQoKnrIBIegO#H=!1bg4p0Qz$4AV;J$REsN0y?bnbIE>xk>#KuDO0}w+8M+o8?0)d)C&~hW$a3zb>v-3+**xZ`*yiJ2Oam#x((C}}*Psb1p62qR4nj-Zxm|iPXYW8QZsM)V*xVrlTMpP<9CT;z?5iqaXEF9Rz<bhV0nfN)=_z?f-`2Zcz)jka4oDg5JE*=#TIY)DkmXK-r=9Y>s;r-|fKfd<oeGX46cioE99d#}^p~*~t+2Ig>x$_m+eAFY6tb~VVaRQBeh^X?2Z=#Fg!?s$wd)_EIW*cx&VgNd58_UhM`TID#2pVjrvwenolhs=%c-3J}#lEe(ti)hz&R;wGSi_QirgXU4#W3od(dr8U>45y`LQ&fF2Ykvsf{atT#ak(9#*=>&tyD^J%I!)HD$l=7K!r+y=zo=t#)S0C3KrupQ?MDF2&iC+Vf%23HSe%%X<w5H8UlegG8=+163z(C+vjrNs4Xku3|d{h%23ssx~^L(1bDo6!mKqq*7)leiayuS2R3+#VikC7_5{uj(G69cj9aamq+6a@`&H3FHzNC+yIMidYmiIK)0J!0d?a?wG^EJ_w7ND$mN~*)TtUxy)v9gyzIdg4^L${$a<k<|(o@P!gCc0*3nB1=10V{f=C#y2@@~d1ou(BiHPqI_hc&vVIff_<S9a-Ls0o!_ipO5Y-RM(W((vYioA{(<9u_xiT$g(XwnU)`pEt~ZNpyDI-;hp%s%XwOEafp2xA{OeNOzgOl@i=4*eNg4BC~Fg+RQSHt`fspisLNZUP|!gd`yj4u#p`9HYhRwAm+oN(H}>&R87FfLE;24F>6vj#+bqx1y|dGl1LcjVut0rToWtgCXiAVuqn{KB{624HPW#!_TiBLP_y{dERWRcKZ%bIRhC8!NlAof6UIWA-R}!B65Z~f^|ec}pD}!*HK&qV?49!(kGAN%_xtL~r=T#4%?#8C*up#7)Zgu|H$q$T(RxiDss`XtDHepvTVEQ~cfv<!{d~f*GKCb;r+&mbBS*?kt$%tkNrf)VP6dSm?kUrO_P>J?{Y)6krJJ}!R#brpH63fzkNbII$)NRZ>a6(g7j6b}_29R|qXz>Hi6o=A5W>*|j=;2(F%P@xe@#y=jpZUYoLY3$#KwHNJ}w^JIU}?`C|44`B&5|txNqvbm99Cc&h&HZxK5)g`OGN*$a~I1Lqu9>i@mc|4#m#|Die>rj#Vo+LMkH*07)(TsbeJ7gV#NYRK@Q)1+%HHRjq}h_ACV5A3eCpqkI&AKLpBpg`B-9a<82;P0gCq0Y~Fmn5{vf0zAXgYEX<at*aCzC>p^CCG(R{8#24rCT`w)8X82T<_)gP<uS7|>|5%~V49g6^1D{uOIgJaF*qG2i5`ZIgEd04LA`)glF@QVpA)q+Ob5+w#()KZB`BYKT0Ac-TT!pR96jjglw{;{)w}9U)dMwXX0@O%30yrQ+=yJDn|SUO8{!q%hj1Q1W>Vaibn;1NX`D_66mk*DUS<Dt$p;;1vSwO1X@rZf6;me>KrrHS+w=>?5u@DG1rwBB$%C|J)|F3AsE;Qn8Yr8JDL&=&p!UCb`~@JVlz(bd^69k>bWaK^x=Cu)X0#rn&wiS}_c)(P=JKC5(E9N_5F*;C&X!k7SC+RqAQDzCEgpgD!bAl<M1RN`_^lwzo1EK2<c<htxOupAl(|YMVCDI*?gPy=u46uP_sP+Nf6R<F^x&=uJ6(qffLadf{MPN{rvR6@LY2GV%KQlflK5ci5^@Jq7rag=;e;w6O4PcIB=>-23I8czmhF0rh?)~ZM3iv#&1AM}b-fZK3hR2>ga2*p9X==)osA^{fpgN>hr1DQZQpk!HX7S*D2YLwg8YTatB7ALI|U)Pcwtotz~%oZ$VFl~u+ukcMry4dZNY4KVd?Eb(F2P{tdszTlx5R<@YS+vA+R=RZtk5Wl=)uDJFnJyr_F_vf@GEZge))GJWN6D@oY-oeIXQXwAE_Dnpg;bwqPyfd6CXZQD`xt8rCr_Duf!&2TAu~0|?l#(!I|Thx1;hX3z5Lj2OD1PaSe$=`pD?h-Q#)bkr%90HgYhrm=el5^RV_5)4Gag2~Ik`6KPqpVs;r^5k7J<ba@7f*}?45Yxdrk_tgHq6lqs&~L9YBSzo$5H1;{DoK%uz~o?U2vZIx0~+Ly1xr8N5}Wr47?XX_EK73w5xdD?K=>%RY~&Caa9B4SiPDJQJ^}|w{Y(T|*50h**i||%BzY-7*o{`G{8<p3;g!HUAB+YCWe1Cn%}G|#f&XfRZQ*WqtLHW~2_14}9f1JL84`>Er1-s(i<QF-PZ~=H2+r5(SjI#TQyoPZc)U5~nUIu4(TsBEP5Dvacl9)<leQnmJ1a&bhrgPcm%Qa@wK^>+8xl#Xx)cCh>+hw?ATTi5>@1*Jm3&*#6O`J6x8ypL)QkZ_(O>{VL?I<NB-Yvm6d*3l%P(Ws$ePydOYKu$zN=|DpIuz~xJfQQ?)y@>zM~jj5^bA)_YbJ%)cnG9WOsZoYsq)XmZPe0a_5Hvjrb`zN2C3>J9`HKjIN8vfq#FUwTNhXO_8XoDb!%?@}3=XzD_z4<SBaJ_M7fLzvD?;vUH}`$auWYnVdTwRZ1TIkhU15X*y_STMrZSw%6V7?)~2F?Z4gJ>n4$YRZw0tn$;wFx<b)3s}CQp;>E6aK&nPIK(OPEMlUx%>`S9)W%a2PDlKs%o?ixy@rJHx46yH~$erK+xVgLAedV?J^V~KQ;C2O@FuxuV?C|FPhrOVor#z_hX@_NrD>2zxJa&!H(ZHr#f??k7Ztj&E$+ZM2_W%`sQG2em$ZnHaFwvvY&cWO6-o9;;>cT&vMm2E5w#GC8(cDnvB~oWG>u<JRP>$Hchfe|+<-I(=irpS)RRgxmJRB)IaJR23vl~s*0qR5ue4f-Sq)wFr7^Y_14k6|UJ_=@*{P=|9NK})#%6)=jQrHbc?3NQDabTKnJ=efjn`8|sM%fz(Jjl$sG!sK&PbsG#98b`&$iy1$BJ2&7(AE0RSQe8U9_4<R$qEwv{^E=Ubqj{znhIyMg~<f(>l-y?&1@u%l#h~dL+Wn_E1ggVc!&6uue8*nijk0MA;bI}BKB>_DSKkxbJB^dIXWsTiXZ8$5L=1+Sp+X0Q8ikKA~TnQdy>fVw^seUpmfG{Aezn!Ydlc=1*0usj^l|=M5`X(vVI|&5yZmB9&N~o-3>oPJ2Y$~^Q1#pqa`1K1$j(4<3hCpJg@Z#)h8%B8&V7nq1|BQ)sFnS5$VzMFp5{rtkV3NBMD<~bCQ<fBWMfz(uax)W~)p*WvU7HkmHVZvR0ierGpHU)vhmZOQ{M)Hu+3+PXh@KCo@7fjM7OZM5C|W;5#kzs00y~etxd+l~`zkV<c}W%^~=anM9iE;0W@&W1l;t!(N`0**6dRr(yLmSy@~TyMw;QIw};*qn<Imr@qb46XVph=JhP+V|-MBQquVx$I}H4R!7Kl!yAGjIoI(ejC+E}Bjx@BMbD&(2#z>^CaM<1QXm70W2wVIx~m7ZIa0p#E>2@N>8-o<C_u>q`r#+Ojl0vjiwIt_@|F-j-$)I3#@j%5ZU3n-G~Mg;w|BUT+h2KghbGv6z3H!YK%;Rh{1EEI)!1m&w=R9s_S}azGp|UmNV{{E2}dR#8a&@*n2C`xI_;HnLf%tw7V~l0s`bd=h~B(V#5g{ZS+0IVx@!p&j&PrXl6Wdck^AUsjJ$_S4q%~BG<e8^+6X}y-FL)N@^%U0^l9&CjD9tk0edRA-<`I{4FQ)V@$|04TCwIq;;{ZB8ATNacleEdXSx6n@VZXYBc2Ir0dG_^64v=<BLKXthr$+AjZ!=SCd9Tc>-J+2%1!htZOfCc1*246R%+PI8e{cx&9hLat;aqk%^gxR9ZT&B{Cvk1Vytv`Vay*(7yQ`_T|a7P6KBg4UI{jwMD7NHWx9Wfj2xIQBd@0@qB<HNxqezWBSwnlsn{n!BSyeA-Th2)YAwY>wi~Uem3Ux3RFOKAOnp(@YsRc5fM2RLfXRMhmLK(>`G7K8=eXLal}c-fi8wj6Q)@fz4W=%X(QyGx*dmvbona|b`&~uCb;=TN#7VV>I-eA+&d~`ak<*INP(_-9OJs59uk->;{A$Ty2EeE0Jm`C|bKRo=2OI1b%s0dQ)m8v@qalRKxb=NYP@_I&H|E4LimbZgIo_os1|amcQUFe6rQ2Y$=#v8^!}SsNrKfMmM>)t8E{7VY87zt$9<hY>clx!Y<-{doBL6cw1IJ+2ZveoS(4OGf17jj-yZqjg1GguRLr<=K9(fj!23fB1cD83+We#IsjgL~iOJcay>Qkv9$YMksh`Oxk`6^Fqp~l=yl{<jmDAS{(sF1|M{i=60RCX!FvtVOyc)L9Cy%e}~D<_Cg15V)nH7c32s@jDd&tCAEZP}~MIt$}*7eaKGyHwhD!mZrtp`q5KYlsz%BVx~W$?sRa*{S`3J{P;)<M+zf!n_T3xN@v?(&#3XU1`aywrs7AkF$^<Ni`ZC=GUY4=*t}p_3sQsjktLP-dR(vO%mKz3RKd1$%zygFC8Y$Wof8;VA+UzU<-Mz{iQZ(Yq8^tmeY58y)Aj7QVTW(QD`{yLL4B1dcnH@?uTQ-%B{ELoFa;Zs~N7ZcZ1RF2CZGCXFK~6X8Un4>I0s{aDM*S`+I&$Ny77-A&D3s`LG8tt{P1g??lqZ(&@iYkP!HAA--&lZ=}v6QigsT(%^eCr4(Xh=D@6hA<e+nYUH;@<MInKA&WXUK&9c1hK1=-iOJ1@p*owgCTF&@7+rEiukz$mh|}38vu8^>o|+pxi?ci~R~jRkm<Ko^#oXPgH@N9LjB3lkQv3p^Md#<ei%C8k$N1N2(oQc75eI-G6WO_CBRigrVh~-zgKn)`#cbs8qO_V@a7=~aO^N|wTH!tcN`L@0jr=n;N9`4R*8Azi(6GXM^swggK!C_yUyfzV4E{zwTa+sK&Xm~R6jX^yVHU3}u)yi@o`KYajf2fmME$`z5Lc(eTL(8uzK4D`Ml330%Y+d4I*K_<F)ILBad_-p!<uu}lS+hxQF#~0+{_ISb|ATAH{mw#C|+V#l#p>P%s+c0H+-~z<o*$kQ<Za5&ozW)oK7fx7_FnCG3v6!VQ|H~crz`{MT@|~m^q+F;OK!3s8`Ic;zK%p&-rMj*})w0p)5!0aVx;Uwf-$@0}v0PgU9ju&v}U&HT0nfcg<s3g~z*FuO9R55!Grri=R@MxarHM7wZu-YzcuNTv*G2$w?-0o~e0f2~mi+?*?LI5X93i#=`-{pmb<)R$4*aBrr{I10sYNqyx7Ky=X|$r&G!e`;^^+2xEH5q4{<!t+x)BkGW-Y5qOX|RL<!u>r@1aen~+hdqu(KwcoEOZbov+2zq0~yyXx#Y>p@%ny`^Sok|3axw?O87%hYFb2sgsn6gve_x6e3ulDx$`SxJ(iOJLJ9-??_;y<u&c%i(2fAx)vmi;Vbi67acNT)0T_DDg{Jf9+fml>oU?-GpSqgC+PkdSd8SlOCQjw1|FLH0bW?rP=uiPwh>ezfg=<L~y4K;pJLl;)1S88uB(xsmiHUiROzWZ!M~u)hPT<)HqET$4<2vZmBev$v9X#vN*y6y42~JddCC3=V&7$!;$k=5@2&W=`}mh3+wIuP?fNbg;)<%3O{>j$bh{=Vai}LQ_|0o!h2`_HbK}_H<1ca)R{V9~7Ug_D#@5(3%WeTmq~Ug|p-w3X}t}l`3r$R^8}K+*G1p;MBG1>ZOC2HuBZ9Z1Q4XJV=vdWd}p09Z3m`S}>^y*ND@cuW~vazhB_<iwRr?H3t@B4)0UGE*0du2k7uTK;dCJ8=aXIZA%=zltL(aH1`P<PBZyEn*1sVaX+KzYZ3*=lgzYo_KARG2y}8$s1Df=^`2syk9%B1!j8^d+Q$`o>8tL$t>3$Qf9vga56r(Vbm!g9M{+#FkJ#Jo?(t7tj9LT}>P#g(M^^M`w70YKzSl+D^ypKL&Y{RRfa}6Q3yP#C2qfG^#lb(61?aOo*fXy|Iu-0Rd#t8jSPShLL}q#JyCH!wp^mZ-qS%OCG$N$24p#g-T@2C!Gi{JP?Jr$hv-f{2_?|_^bt!LA^GiRUolXr!i9!qGwcwn3%)*AkRd`0(x`^%w2sJ*ps!_2;Zz>+;+JFG6Vns>*Q_Y5lv69W|W)&=NBbWks!U?vo3>*sQj2GSFjNpjCk*GgvfoO%JG?}8-Yr|mbU`Y|1;hHqO)_QA3*)@eD@YW^zX0}XEk%zPnvMHsr5N0$Z0W1wh=OnJ0#=Q^`pV&yf>rFL{nijY*GTf26p=t`*!ftS-VzAjMek32Yo60MLg8sC@FRII#H`kN$3MUmB<J++8NsR@?u3b`@8P@Pi^AqH^5SLqE9Di?vcNK+>6;?y%5=tR}!Hbi8nNxPe{!lp&OU^Mdf1_x;(yv5qS$L{Bo4BeDStek95?LUwECe=S0uml=l-8zElOYw!$b{x7x~f~~62quVsUWMg8DT7~B#uG^pGSUZU`0t2qev<h1SvHM$Kb7c9;jxhVVQaeJ3!ET(Sw>*3e7s_b3yR;5KP2-N605;5KEvNQWZ#Zh^2iWU;@dVj0~R&q<u@wGi<OeTwt7lFI+9AJ*6h9TuxMv_SJyK5#A^d0WphJdkB^@fsM^<cr%@F9RU?SuK|OJ0GC4Yl>kp0p@(?oNMfFAHiUL+4mrarKr2NJ$&yv<veQXAjyfAofN85;kba5rSgR4OjHd{;0=oS!iof8AJF;|@N|#$i%IHhE<`ciAuETdW+79PcrTfz8pEexz*L2p~y=o@$wr*|u1ig-+Oyq%9^Vviy2Z7S|ioriK-5aei6{V6CZxOtN^>*&fq3IxHkBi&yN%aMfB44)i0B`N%JTP~hxnsN{yLpE>B7LYx6UdceCuytZ4)^Fs|Aa636B*%suK8~!r88M2Xj4<H>V`|vXc+R0bAk3K3NOha&;#ik$ASH7<cpvT5^d-RVQiBE$pFi=m6v_h)vR@Fp~_1p*jjU@(mbUi>cjUO%CZJK%!(O>CwnOgN{6m%6<U`}WRY@fgqQC<v@1-Lc~jyuPG2Qx`wXjj{p-$L-L?LHz0Y~ta8e2(m5xaVAC3;hTC;92@sB!=|FFPv8s6llS1xD(RV4#lu9Mc+@f1D19EMrh_qbrHhUG)mT9ta*(MP|6Qh1#DN_|o({jrXRthT0cH5Jh-@sq|iW6J?qhiaBgBJ%=-!T}k3P>9+m1?Lz$+t;(cMK^1pN~K1xl8HucIMjKw3}aQZeA4Voq3{}17Q<rQ+PZ3Vp}vLUnv=n2Bef*%Y~$&uAP}+SE-jko%Pd10YDJHu8rA<Epr=H0ybH@7S_yI3V1q#$S(w#xv?mkagO(7EOEzaxQ@)-!)P~$7L*0<Su&|uXrW+P@j=G4#xIu{yjvzE_@cfFb?4JhXswluisE=O&+_$0KPnE|8#b88vgJ*^%2j-bNsps3sAxIFd69KfjM)|57_u@IziPq{I=;^HwMFTGm8o5Ktp)d%VC8RJ~e@Q5>Imvq1uT?>?Oz@SLjZ?mX*CQ7tUOA0G4fQ7z@7G2<yG`*B_^8<kCN0ggzseXZz;`}Q!-0p8WsUq|l$RP6@Af@UFFi$ScS&oGxN@I!jjJ7iISdLTMc2#efsAfD#(b1@K6$Q5VH}*h@tA!&&GQ~H==h<&oV`KPNatQ!YW=ef9q<CMf=22U2*0jF_(UhNKHxwovJ#w_?W#d^ex_M2V**j>QJX|sh?g2mJU6!*&8%P?2))R{A(k(;X6<TAk|nI!+5RA&Ip8e_kD?Wlh9JPc_V|U&9o_F1Ut$Q$q7cu-yf~KpdL+VFSatffX!HZEyzJEyun7!Qf7ZoOu+onWM)qGRvFLW?N5StX1Obn35<oYW6P%nAUE~@(j8X#{u2G1CA{`kiANi9LhL``u!2Tjjuo6#ZSmY<F;N!*QgK4VOf-DrU@=zwDhU2j8bd}gTF&d(NG-8l7K2oJ9CO5)CGnAkfdRlB{5AxTL1}b)NXG@T1TC$naI1u7K$|p8d6Lmu|Os!XW0YD>AA!ZwJS7v2UlbcJA8pSU@q5Do+rbojfM;T%g{cmlFV!!ZbSY+I*JZ)sF`<0q*Dqndtdb#t8GDyjDEUSl#i3#xCCRbcOF`?3DJWTs*SYHv|kKxeDy6R7Wm-T4$YV%-|3#g&d{wcSiZ=}FMsRxXgEcMfADu!apz}K~~m_1<Lgc{3@3h;tBzR&XUAd}CNY?!5meyg_b`pK2gydemoQL60k-R+*d?U|RmOY3VBPEv+C^91=I^&W+UIF)q{5UzWb$6M*C_@QiyO2N1y^NG+BGUtm^4+-Q8X0ySlR8-ox5s^hjxx8V8LpHdUUK$#Kq|OMBs&p9fMRjXiLxPu1Xg0>soEKzHsZARc8)U$UD9J3^8Cj#CootT5mo<z~1qR_9AipRsl^7w8a`Je3HKx)rCyCboMU8liE{zByvh-XME`i%$D^C~#A_IP1Ho9#nJ?7+v^t9k{5?73?Rg<VW`u(u8a!eCy2>P*PNZBGdwr&j_syd&gdAkkl@MJE!$io9MvBgaWo}+|A#n&V9PT#sJ!?#=~&p$%p=yCPrl}<uK5#SxoDato*Nd7kIWpu@lR^eZucNN)~?U8)Vl2uI<nCs7(5v2PzaKBL#Gac$tHstjvmb!a*up#ulMh(;ayg}jBU?xW96?(VlY(fD8{z6>jJkK5T+B^?)^892%TXj*4@EQ%)YL}nzq*;GJ-pa77haX#&Sbf}FKX^ShnAi~Q&|{LrXZFaMsXVW#TS-JsEBKn0fbCG+LdOFGK@zi%*}|-eg%NW)v){pO=`dNBbG5)Z#OFqP=kK%rg_f?wJ0{u{mXHPtFFD6t!lPoNg==3TO=uK97P`E)R*s+TpY|=TeVNCiQ08DHa}nC;F<clZxC5BxGGU(QGl-xe(_};*tW8-u$M3Bg+r4S0xths2uVZ=nqA&C>c-EgLcb(`9nz^eKjPnU+-gYZ<c|C#(U+RLf3js8?JO)>FljAyy*_&<I7_f?30k;x9L?~Q6b1Z6SsGXLrsD*_g>U5WI@{?Fp!+V@!ZbnFAgjp7P$@~|P^b>|>>C;F^;LYphBA`XexW{68b6D3ngoRc(_e~Gh=jUJNZrpY~QUHbmf=tq*hZ*)zVxfO7Aw`-l$Gdyo-?zH|-%4cx@bdPVk-(_g7!X}3Y&K_R=UVe=WV8=0&7;m>Kxa-{^?$?o>+Sy<gc?Zv;=QhP#AXZ1Y?l|lQ!4}vQO%=>=k=^f6Ql=vhRs|U77?g|d$Und(hWMowx&LBVn%y5lf0?Hl!YqwYQQ4QIw9$_*H$mo=lPIJEwfrlmRHx<M+KJ62i=c_FisFARpUfRMl=~*TuuejNRT`D*`rZx(|aIUttHV~dzJoqnjkcadiJ!v+7e(HGKFMnDranAlr*E9Nk)sEW+T9nGld?FMzgC^I#KD+5kzzcP6jI#4aq^F)3S6>hj^GyAq<*#T_D!hoi4T<3tl0J{i=+DS4Qttor`L;xo_9rytutd=3PG>-!i@w&nh8Gt*+R}9jhRjt51S>p42;LU1@qvdO+<+^YrGcSKU|U@t@W>UPs{wcv2Jgq2my;^KMSTj_~Lyr(ZLPkyhfxUmcCMKfHg@-Ro^`zv^|jUu|u_k$R9v50;mgSK8yzMNk)2f<yVVn}`<77kU5C*_lYsimF`fg*ag3&Spf&;<i$>CjyUrr=Qt6O_GDY+?O1fnL1?u9}CZTl@?x!YR1p=-7h?Xj+0|BafT(<2p1&RVohTnTPyk%r-6Tjn6BFiD^HZ1BfLijqw@4E0N4m;6jtKgL6uos1&d&&8--^x@~|z0c<<`qH8408n-N@Ts9rcg{Dog%5|3MRq!O_Vm&nND!olP;3%I_|R;_SW+NX1q6!3Lu1<baY+X#0c)G<h-<+G9%CQl5I#bvdLWxhud@5<*J%1h_zN8m0S!h;ZSJ4T#t-6<Q~LXI)}R<Dp4kZx+a<>+o9&52x0_T%CF9#HS?<UntkP3Mia7FWeTo<<VnxsXsPfqCjklj$&FgAgH&2AC?crqKVy)LkLik(RE4^6T4c1e`=~#C$&pMqntNr+Sj-KDD>z=xP6&cE%=4juf*NTkyc|&}`_p9)yxw-Nu|4aD!G41Z1H6fC-+eiX>4Zm3x<>wTiZ*WGefHU-WCuwppzIdpvKxc4Teqd2q&-Xs*rxpo{&@e6xv3&U*>-PwHQdabXb`ZCFr8YTvIuhy2h84TeuLMUyeiXt&wf6rd6<$n4lVBq#dW|2A?3M7_ZRnSC^g4yjr)Ti{q2CV`*H6wIe5vIdGOAD0e#$_{dOqLD|DZ7a|xk7>J?ZkFcYp5|Zji8%}S2L8-u!JXaicCY)#Uhn;fcL!VVHviV$3-F9<2T6#-J+_J*(nQ*~1<=9^A1#LYl;fgN=Xl7w&kcmG6gEW)r{D%jqO91Yr$yBwsAUBL?Z@wkt6hx^?nR!2a~f*7bI+M3C^{K9=_i~;EI*_pws|tcgC@)hZmla32UP93%G7U9$;!m|wwb}X+<u>9JqU7PgOHt2T0dBR8jKrcS+X<5^K*PZF#x7$)4z%4IU2@t_?XPn$7G_$XbzWFyp6*8-oK@D_mL9Z%&Qp-lk=wy?ubV*-gyuz>7;m=&Yl;@wsq#Sxe7U*#-TdCGg5t0s$@!%GN&j~5?FrDzRAAza7y0mXMuAR;&f^_Ku0B0ZF)`0Y1T(B8$32}o;^+?ttutuT+B7sSyDpVXM@KQQx0z!;0F$zPbD&>l^>0U^R(7~-3Ljkt9+b|1~k*~!<ien_P~BHH65H%V&tu#&?p{L#op*X#Rq<%x4?)`3B8ho$0>pMFjX1Jo7iBTIoA)JHHTF`dTc49C$r_;r|SeamvQBoaVpX9S3GBcL6$<lMyg7Y6pd!-iQ@73;0B6>|MtHZl)^%ZX?t70ca!MD_RA#N-Pzyz13MIcD|Q&oMrZtCoEL)|n*QIrdoMN*w%&tZwW&j7J)>ProA~kZm({zYqu=C9{9DJg9sjl=-&?KUs5$fC)|>5}z3$7+{ccOT(R<fDIOy(G+udCH?{w*(#~s(q*Z*i)b>6}ZPm6#>hpR96eK5K}P_T*pLIee<z>khS!CakyoRQy3+wIHIgAp+MJ5r6-%nS)8bm5S%wA=0DJFAz&t3&zUyk_m_gsjjfSR$?HL&*nuA2y^fFlI)FR@&j}&88;`YbG%oK3t<|k;wP>&ZR`Gw4?3-9Dse7*A(X6&#hNk9iAEAL}arbogxf;c<Y-T<O#a!EP;-H!l|NeQtBpK8v0o_CVKUq*Ra0(2|TM}K|?Y~<argnK=slX8Q|Zr7sM~J0h#y<f6|7Zw4)c<<v?(4F?qDMMpwEmtZgQWr}?LBR4`JXx%&LWtF8CHCeaV(e<W*tfguiZ)*alw$n+0uF=28o%82k>CMdJg?e+<Wco+HbGn<9fMkorN2h~FSNteZ&U$!+7W$CCbGuO2ew#(BfKqfkHoszY7v<Z8><+mq~AD^hzGB81E%}^}riPS?mSywq*p=45tuP@n=8q++nn_3lE>eJia7&Wn}DsHIpVc`Hx;P!T%Mo7OO+I@Ijqls~u9K0uqdf82iD!h<CdQOO{J}1?2I`x{*r|cF2uOW~geUAAxy4<n65A_IJ^-Y9xaL5f%Ta?ck%fOi79E)(|Pccaw7EMkw+OkoiRctmO<F#sY996Oix0xP=>u#TTu@Wo-!SDbPUP!DaZHWyO#hB6IF)349_sdYeVaYLfSh`x)<2g)g1LFbQ1BAVbQjXi2b#Eq-bK4Q%PM~Gz1*A8a`NNgN<zwz9&m_s9bT`SX95hi8pjlFMt1%l<XTNVXK<gSpCic(4$iY_I1#+lPnc>*<xC<e0sHT-QaoVP@T$;_`mZ-OQjgD)rW$G9Wm#WSqib<zOSYyLg3Q`G(T6<IkGg)CDQhkPkB0X8xc_R|#op@4CA&JAP!H}n;&9I<w%XP}UrOKBAo+VmTNRC2e=wpe(I*s8uWnOpR{Z#WPPmaa}9C~&GKNuM|Q5N1<3p(hp)kP;^C?>p`Hd#!-`Y`se5|s4HU&I9)0Sr&<s*Ejb_pRhf^YKZ?#VH@~gDDdlq`Ue}l!QmNiYDyCtI6X&RTGkpqFR;uw2vQ4a24%8m4n+?1R@=%flZKm!7;S>6w=ykL?TX5Z`mH8g-QWGK1=N(B&T+-Z)jCdq<a1)CspYTX7oMuL7uKZ-`Kp`ZZozIcLUp9ZmaNjLp6!z^3^jGuWeO;X|-SQx?&Sjg|wJ7ZhG82u$)9oD|M+Kx;?`)7Yr+Q2k&7AO&`~t*w}O%+POpA*g38h8~A0qQV`9^5J)&Y(^iu_A(K&$m`MM-C1fye8^;xYT9Je68xKbhyT3$&fgTlCbwo4&;QJgArFo&AotAx7nBR39A*d?HRAO$mKuajYx7t+9!o19n?z+x}qR1J>VkcMiBpnaMcF;+v8!XcLjR%|DJbIc=2ZViEw}Y)6P46oOb%}xKP=DrXl95jZ4nzd|iqncN{WjYS*Vl4;@a(0c;5qY?ZskK57+Bz)FwOh6GuDW$?Tix&CR6ot#58m|TPQ#1*bdLvxEnZ_Fnd{k+3W-vAL}^WY?&T$BY_>@@PEpkqj*)j0zsJShMTb<IJoHbv(E!WiQ?YX&J#T}+dQz}fLEt&J?X5~AF3W2exCOwJOHC2cjJn*KvMYfF&%`$%ybLej#PcwM66~G(5#hkT63pNALadoCG+ROKWFT8)ihm-9jfE?l$=r*+$)>WaHh`^SCbmq5`Idr&bF5kPAr<UDNw}^G$w#j^neA0x0UF`d_Xot*erb43>(g2o9zft>TT$+!ApWgT8iRjfe;pb6*IC@@(Ix9n4J<K#=kw^IQ*ZskuHzg|DhEkc<x%ke&S{C&?}FRv0v#seeHN2g7O)~-Kx!R%l<J-hb))ili){KCI@?qMvWP@A7qdaG!yb>(zCN{B;1Znp(S5|um#WN*&dOvXGkfgM-R4NznnA7<6yRs3(XVkmx5)o#Povuv?<wT64y27d5voYgNiqgU#3nwvXLYV2}CqPx{DYx($gGB8WKc5Q7o*I(|ATpaXz?#)0awCd;!DiL@PM5I??JKj(A=(MHZ}#BaH6GPnHMNMbCN&nA374QKDIvhYe#v*J@iB=i|6l^)$HobW%etsqv}GMy8RVvG`Nx#oc3bw!^gOF;1!F#q+_pKH4y1m7SXn%O80UmNE|Mf#=b3eMq<yZ|Wl;MPCYa9gmTP+JjV2h(vW@tA?#I?db`Lg8!CmcJiPY?ff}fXf@I<$||y@Rrz=QcGBZWAp|g)(HGp&iR8=z-O8P~JBfs-sdINQ6CH=%L2l_0_kp$R!-vxKhctm&V-_iS8y*v-BUwAjQWQKfj_*Fg7YMF&Pl?~EzmW%T28|bFToWZ9%DVm##czQeU<;|hZ9$Hzw#Px(g3_aUpU?%1M07!@t~Eg@g2XS$Nn!m--%_H?qhE=$;(f#Vf0?^jmp0WCUT6srXnN0lpux#9V+gj`kkpKR^o8e`24>E-l{@^-gya1}qKQ5E7u9=007)=zj;r=Zel%NMUO9uG;SQhsiI?~ZJijdKGxEe2HW@4*-<4vBzEEH9I)vXlqBO*T7VV<KQ9lw*{pgu^T6c`>)b9sTYozUXaT5e>8Ad{RnW!Z<XWTc`cABRX)A^6^P!>TTQ=_MqW4B<`51p;sSZm+M;>ByKKU7aGNKG8h0IaIQM=V2tXG*m&7&VqMXvO2oL7E&6^$?LiT@7_D9&&{I`MJi<`&qJVj3xJIp{V5rbOIxF7l^Ob5M5W}6Yt_E9#m(Yq}S0wI=M)-cQ-5TF&jxHvyocM0AI*{*M#mkrM-Hq%3C|y&!hBc#Gw_)?nNNC4T<9%xq*vzC7%)vMT2~E*?Z)srm$cN=iz`+hel!}#Z7~8ahX#<%P1Z8D3q7WBD33sYs<3#2E~+#7q7EdbT)ONl~5wtV0}60_p_1a4{NcMbY{joG2&An0^TZ#X@vt{HD_m#RompcuF19i-hk}gt(ONMP>R)ahAR6@KM&5oo?eZ=o()D{`{SFh+0EqZg}HXwpM3rM>e<)7k5|oq*>4xWef|5*@T*y#ujA3h*U80c`rFsyV(_*2eDSp~4^1!9uhYT#`EOsRH(#%_Qvy>~CgZti3AE;D^m=deeYeNKauqM_(NX`)+8y+)oeu}Q9}arkoCtjM;H9}MF9y?mvTZiL016Sp_k(g8q8QBqr?YYNz>={AV|2=4U5;WzI4i<p41tCTh$LB3{$X^&?VohCHck<hwqmWkJx}T8J9|Ww329M@5F?aU(j|<d-=5IN0p;kj?&`E>=v{_}WYOD%Ccx^n(Db}0Ri<c38-lQo+Vk=btJeBylJZlH3beGMa)J>MWM6K`U;tEcLD=E6iG5;d7g;)Sy|v>aWK#@|0TDDvTs2$n`L{*j9zED+j%(2dQ_jSf-97*$Em9^ON|6>gC!**F9LsboQ3r52O!mB|sRJD$$ugZp4Dt7cf4!@QK>BzV#Dsc|%t<ce=c-~2Gc3s<lDe*S8NrZC%m|Ih6Ep5-?C&FOznU0Gp!KjM)Q9|%N_nr$%naU_N(d_(4gjX%r3c$k)_!^`DZ))j5Y&MVVgRAt{$I$eoJi4JqeF7FO1>axe8%AW=nTH88Vy^<2GO8IoV8~~)<amMOJZR=`bfl1d6VoCpbXGkk^EA7C$8dWd##Pfqz}dHoRmzU2~(tQKmNjoj)(DQiLk^S+zvH@r(1l(nOVz8+HlKVs~VfF@vI;ikV+|;-!S1I%(gls)H#|tj=HtU&K!Na8bsgvMIzi)wv(6RdFx)(s`~h_J4j=3L)Og!xv(z{hAFhXi{u${yveM$s{X&4txji|2)-=gTNm`v1KvcHbFKuCP|dXcU&yj;T-xa*WB0KxF1kzOLi9HMOpD4DzZdKoFlvA}BEj7;FMi1*aWAr2%QOySc@dx!i64Xr2CEYgC^ge&Tzw6TJ{|T3eFaJI#1lWuwX*bOgDFCs_zaW4CC;|u@rDSpXPo6Q;dDrq1{^F+qNrD?XqtS~GT5KoErpo^#;@vrd5_tMa90R7jAu_AQ^u#^FdC+}hP#A;!=37OAu|GKI0&|`%Md3;v6XN`tz+M?<Q+W?k>gdUfzTH!_lR-#=)n(<Xrw(UVQxddIl)5$4tOafsGbu6{WG31+Y_@&$k*beO;*@LS?w;|jfN+TA#mYAE6v1c08af-Qi8OFU=F&WRi@(F7<N*zxqo-<FJJENm}%&%?YMmU#Z<(Xux*v%k&hmjfw%u@7Jmp&Dc_`CsMcbAIaHOmM8*a&rFshUovaK|jRBOJhX;Q88={Uo0J5b1Gjt>s`XuiL1riY36CIhs79^`SC5>|ABHc#5T5JJF63wuNyq_p|3sOl%M-?p1D~esDWM%26CQlmGPcS4>t&?ExZbuwmBAFC6{h0+BK<6S#hp_nIyOrq19qKK$OE^6ov@lHvLy6|0FQ-GB(1}SjgCVc-I{$o~Th(4HSz5=9W|rcrIU?c~55`7&Uy{5)I0T}DH=B6Z+gE!n+;W``X-Lz{2|>?bqPvie@s=MEXK^+-ADp4WM<n`FKT275r>-H;?>ozc7=>hZHkF5nu_I>J73;8<YAb%cFuMQbc55dIYJa@#ZoXphOtTZ$mVf!l4C#-(9$oJ4_1<m0-#Q3OX-Km7CB{-{g2up=_8r0Z!i#$}I@o;iu3OhmHewuIRFAyn2v_P<hwXcajO?dZDItic(F1ylk}dDq|6>Oon=$`0lX|uq&%Dd`R=rC?F&y~^za8?Rog}T5&`SApW}V4=yu1B|kBI-;?c!6r-M0RGE%YY4$!ST~44c;Wi*)u$#kkBUAh2U@yfI8^JzC~As`a$bhv{|4drJw?5j-SOv$0gJo#br&Py4qtNInlEHVf!nKBx^p)$tm_lXH{0>lNwKe%lM&KZheYr*a=drq}`s<le37u(nzzHS7nf_g<R|aTl&XvrR%F<7GMlZ3R={kOE}TUP%?#sw>teSPtw7nsVN4u?`S|lxzXT)JHo=F?4l?ST2tBAF){mC}guqvAC2AqcQ4+t*a-%!8ah`4cuP(37nXJX%|`ciON&0ma*Gu4{IRLY&^~BCdUtgAT<0e1x3%#i;UMikvwWw7>tu1>-x#v;D=lF6&ic4^c}YwbRnI7PX`1G#*LAm)(0W&EK`0LU#CxQ0<n)yE0Jw<_Cu;C-==h+4)T*}^ymR270?^%!e2Gn#s(vsBTh!TXmI}I$@Fl?m*i19O#cM}C!p_0Zw>bo7*KC&@k02uYhH+hs687|#kQDRNNhKBhUKoaba)2TX1=c#MmLg8i6B1DE~P(aKe_jps9vkXV2sakYxBIH`x9>zH~Zur5>U*;lA{}?8ulAla*XI>PV;G8vl;77m3Mjm35-IdGXyPvq7yAT#k0H_8_{+x=*?g%YL6gc(0-_~v=oMwAe;w0%SX|tS;CLP1vUZ?vMiwtLBg7r@qbJhaVwa6!BrmkmJ7HLVNlHqK2V_Szuwt<zj?6Vso<H(t+Dim*iEam$R;72i+Is;YhFnjxe@Gw-%t%}r+X+4={Z$SBK4BKukiOqtZCi0B-O$wPG@qkb0y*gH=@KRoqDxa1)XM|yN6sEgNjwrBQ@ncW7#xWwN5J$*la9cc8rX5ZjSLvMb^f5>k?n4zGTH>Tpe4g>3M~|=xH&N6PG+%4uj4Xk(z|oIr&Hw1QC;LujaPH-Y?%x_RnmR7j`S}Gnp812lWbYXqbPF1B1<YbRqj3y9t||9t`EiCodx-_k}_}ZF2?;h0TrBg_V`|s^O=Di&4r#z?M-UB2lroy4$Z1lvU2E2X`>sbA^DGaI%;wr6+^HnJR@guBEn#^JHaJo1|6J|5Im<j&9QI#fkazY<147d{#=jOon>e6BNX|8WhDqkb!)Q8ogZ)o1+K6Zf&6u>rcM6{r7QpkD1>(_^@;k9kidVkiI#}ZlV`dvF+jt;av=2<p2hG9-?@E=k=(SMBSY&FB-3Q+A&4m4BeQM`sk+r%fD$pM6}q5R_B0W(!+_w%7_-aQJKOQFW%A|R-~xGIltTtVEN|tYhrcMhEccX$|eih0m(-<FCii!yoFfj&CA!IbX?E?S#xzQq2He2-<M^s#JWPlIz-Lb-g-le9z{=EwM;Egn5r@UblBaz+FUqf!`FRc2}Z14FzdxZI~SavbTsN6Y`uQnJNVmf*Q(54__-Adl;e-9?&FhAv??FhI?<YZeA<bg$;Y4Ey+6B;&)j3bxW`tO-E%7|-t|@Q`cM4%PW$>{dw=WAHsHd(tdQdPf+qP1eZq9F(I?rL^zpA`rgPhqeA<h*C%q~9slDv+Lg9o@qj*YAq}I9-pe}G<y!NC8gOORuY+?;mh?Avx4-K{XgmEm69z18;9jJyDP18w;OKxcZogpKA@^o-fCNgg9k&b<piZ@deYfoff<`f4r7)fD^7}JqN&!8kwdz^?N6SgKKV=+vcUdPQo3mRFYcRR<mYoa8q1%!K@@|k&Vl*QtbN;62|WJAq92#bL5(#-Z)=q9tU^oB<jbO!U`KUE%y-&EpW6^wx&{1rB&dmdQTKBKUgn~g^m9m4O4JTpx%{H#}!RC{Dxx^-zScq*v(o?a-g{Y)ZOF^5#%BKLq7F`bqne#vV|>}t*Y$CMK=C29R(RAwDsFzpIOr}48LE{K|o)z=(r@QrB5C5BZ>RFY22p*%(#wrgcgN%VxLesN2W?%Cy5Fqy@n`3JeS{-o-w-K{CuD$UiZd4WG)<=$XY`3Cr49KJIms~nA3AS{?#ebtgXL7qp`xn`ZVrpHv(#taGr2C2krEO54}a&j>7<Zr;_-+iHK;o7KY1Z~}Y2{|)Iq23_|MrO;G8i+F8KvsW#0$+%`@?=%{kRXwk?*FB7|I=0g-lnf%kwKLALQNZDhzYR=@1Z4?my;@_+oN4X6C_mz))=Dme;Q>%I-!?~auIcJfKPvFA%)Ao^fME?1DLrQFFwTH56+C*ke{2*yx2N;zq$K*>s^=4;5eQ5;@0--9ljU_H(~Tuq2@Ust;=rr1@cQ`G>>6AA`(HccY@H{2}ixvv^E&LeakIAYxxFPVnU}y%wJj_OLmPxLNh17zmOFUz@so{1j}d-HD*0}VtCZ!$I%nowQJ_T;7#?CnUf(d(tC&yMi~A)Ku^i*vf5te07a)n6}fc<A)xV`ynY48BoT%V1u;{}h5Q1MGS<)nYrpt_#WqW$OeEWy)kY4t<fv+gC!0_4CfkWRsLy^+Ep1onxHr8WXNgv(DX-p(7ZASGs?nndL@T6^emk00P;TPwTbAEiwZydGsTDN<7t?G^yjoZHXDsfsFqVGh88KiT9ubA>q@jQ~cKx(1v{(`0d0^RM*^wir<<CaC^{gJ8Nh(42J@T(vdVxigeo4fP&4x`}YN;CW&<>sk)v85S3ttjGXFkw_&3huVsk|zDq94DaRpJYtj{QtE$b-EP-QTzNw|2Id{vbBehH2#AsarQ~Hamk7`o#d5O!8ter}4Ve&=u=svVP%LIL)GpPgHmWC7%WykR>-ReZE`=Va7@??s%>pD(76EeS(@yeLqa6$7NF?OQx~h_h&=UKT}%8N(s3VGR6u~EC?OBHui~UOqTfNA-7plG||OJ8~j^<OTK01_@-Q%G}ZJv_6XSS5PKnc*#6Y8{ADvWy`C-9JV|#t<)M|@qlMHb0IH8$^eBoNWI*gv$e`?H6GsNDvSvxle$UyhO9oO(m(Z_9&r%(K#b`~2{Up&ZbgG&ER$6lb@#G4(`V%LVJ~NL!C4JMhWyGo{s~pM7_xyZpRtffojg6qr>}7wl_!QYo`vWRq8121z(M_T^lk6h;h~x%1@`ll_NGVbLW|EFC2WLg}hA^wPwzv~iZhF!_qv_YS0xHiOV~6eYoN9`}WHh4x>%x%K+M9Rp0~|Ia2DhB*S@^df%I{IfwstHbJ&qsIJ<r*)ZC|P1&C;S#@T9d!@YFOb*YsoQZ-h9imsj=jqd&ga;8-^B7}mmFFa!n6C;j^5xD}o?w)1xPh}&-AIp9=i;u+2)aCCIDyvqM@me4aYTyf8y8=Cw1C;u2?wn-$$A-e&0tv^)C=S1W2vi1#(TYF#`xAV6rzOTLP8v_rT<kwBSmvgMHokA=ltCkTL)@!H^3Yet|e?AvDPMD!7jUcP*ngC(0?<$owMIEfdQuNL)$<8};JzlFrdjN=;ENk^wK5=l*ueI(T|5T|zbHa|U`gRU`l+a1zofWlxT$1C264X|o)i(40=(wSE!D+)JaTlSeLcK?{*B{?3X2SdLcMrPJ>QB$!3tGOpQ?k@Vk}w@5?vIUZKL7mlY9g`v*)SuUJ|#dwvNXRwTYl1D5&X4c5nR*lzyE6Y4`&m6Ud|J3F!hL8uU=Q1^BA5pqp+MJW5>is^aTdq=&8|W%%S-dR@><5s`<m&)FnwBV*0b?Wmai5LsV2l5@I+PrlB9~8!+?Lpo3d6+x&3VGwUqKtID#p-%06>t#4HLO3kxoE=&w9%V%l6P8PM<&y*;;EXg-=H%h=$+_M;}0C)(jP(#K>Lp?PjbQN4eZl)6#nk;eVns==R@2WIoZDXrpVvW6CQK{^#oS8E&A1&TKf64plrzCob+c`*0+@fpkr-BM;_BZ8d!&F5-==Kq=37wVq*6Q-|eRmJr!k2HJE&r?gM!HcnXrvy+LM{E}3DbMsW?1><*>~<oGxG1;2c_<t4g0M-fV`UK{mb|8Z0_$o-s-+I67kyF+LGZ9r#Ypd#O&oHsdT~!NKn7X9G<0DnrQ6o72Tbe`pjmls+TQ?8mwiOp}%wOTt7Ws2~PROGU{rws5f~0y0wP#p6Rp(Z%~|d=JkIcub$Nk6{5)fB$~>FY*D7pXZI~@ZvCLo?iKJc*B9z~rC!1Ri(X{Gj6BV!)BGxdTtTQX<GP98;ynNv?pa8)3<JI-&vR?$t7*uWMzhm<m`wLxzl?tQY3&!virypN9*5MTz>v+o=9yY&j%38S-*=z=k<h>INck{-Lm-mUUahsKg4K8<^U2RfP=sbDCN+9@uo^?N`LE3eHgiIM>FcF@tu>^*U`v{{x%*&#)D#&VxG@TJUik?EnzU<wyYzl*=;gbhmvo{v*_KyVLeGw#NO*=+=_jvWzm{(B#b1rkxfcF(5B3T(B3}4Y4G*-<*~j&QUm0LBDDELXzS)Wfv;%{)Z>7Dw9L2loY#6;wGt;Btpw)>`!W+5pkXku$OrrA<{?8c#0fiOQd}3NpSjFlgyR|ORf<44ys_hT1I1?@@+g$aqs10b~8S`jSUS4+dmZ|>f%4(e|Nlug%_ewgI+#sqHSraOOY1(LR(E*XsjlcSitM9W3aJF=La*Pu4D`_6Z9ccKewM;u7)`I(~@&R@6p+CFJNGP0^aCa8@(5=E#X1H}eER`KR7nay2LJt=AqS1j>BRKpJ?Tj<Zy<oamXZz)JIxaeoAERXT&4i!=9%rM+!<10zAIl@Oo8IAp_T}_ycr-$dlD(ae`@P-nUhn1G58Hns%c)sv`TtL3cyoXCKXRvWMLOSkltkM*?e?pWn=hp0gROVnS4o7=ue#k``G}$@yPJEI>9Krc1fT@sB>t=zameEZW+;nUfli3gmpHle>~c2xWF=oo8$<*lHoC<Zq4+w5lgMl-MpZ`3IED?*wz5=vH5*O`jM`+e=<w*DOQUajfCmW+U^L#Iq|C&e(QTV+1wd`&q*M63dw^`I`2sJ%^z?8E2nI=QKe2eNYW3k|BO`Hh&o>%2{&$E>&Wl~%(a*o&ZFhgI$cW@b8hEbg=jP|Ry{K+#Mw>vQXmm}H11>Ac5J=ENnRwdWOgEmhx)6-O7C=omhUwL5KSgb#4*qqE<U~WB!-p!N%F1MCpLl&_`5*GTWNj?_6PYdvr9HT>{E&Myduszlrz281G;#x}g^VwA^x(Kz=wn&H7yMWR@b_jwtFlKulI?)7Tr|ZYr5Ybn0^%_T*H)koQkzaii-JR!DU>nBG`2&t%F2P7zByPkRmy2<HQSDG?4HeuxpckiL`a_u!SlssC6+-1SC+^SScYuqN22wBOm;RFx<>UO$LPEVY=e)i`6pDi%B0YvOh3!6*nDkYLXA}7eqgKUVSc<DpO&>8otZ-!e@DA^e5~eD+fv6hsz>8-MQhrq-c;T?D;1`c)}`UqD0>vn7VZEWUG7mHyG6XQRdx+6^2$&D8p~rmWC1pGFROA~x1SovCU=hK$~1F(WI^_2Ta-3>`OM&rU}(sYe&5^Yfo;xA8=iX!o3%x%UX&=LR7&?AmfARWg!+A4u!#efwVL~|LT~1I9=w6E1YILw9ok_z$;ouX46CZ1EyYXHp~sKWq{cE5{($rtpH<DcBI{4h__wxR_!EF&TQ_z(Na?{pQzR~Q4lSuYG{@m^-4$CYfL5m|M^geqOCfVm!l+h&5fo`o9j=au^%XN9Hwscwg0Xso3h8sDLYLu*X%C?w`_HFXIZA6CWbPnBi)^ESY>3le!Yduf5t2GtY8*@}V3q<$1q(h+y5XX<2uKucwI`*77`L+YAU#iD*Nh+~OGY>oY6IY$!$!Hyv+CJ+x_C`cv1`Rqjl-cE*_g(CkvQbQ0^y@u(SFLZG4+ii2*cJ%>JQ>+PibxV_~|iuW_2-8fBkD!+^Y@!T%{mUmg*m&-TS#=Z7goBG;dzZ5}PG89&h}RjBbS=D4{v>hljX!%(C=xsX!gegB)Zb$xwFw(4@S}=E#Y>#Q!4Yvf)MUhhr{<g@AOtJhtiQ+I==RKKq3(A59R9aI=zfL_&h>rdDE~)r|G<VYXF1<4<^sjM&~|qKs9a{P`#I&ni9sWQ9D$EBv_G#NN{s@>+UyYwMv1J?6{%_vZ6M`Leb3sPxMtZj;gxyhdNV-z~NI;yvGZdNua$vtc2~rV1YT;WvKZvhVj6-oxO&eYs>l{;~UNpC9UvZ@h=tV^gy%%QQbJnbk4JKP#`mXSs^spDlB{>?$fP896kTE3MmHuAAkvzwa7Gr_2BBXNfauH1O*hQ@h@~K4zzw)e3EU?$tf4rVHD7)>*NU7azMXcvZ-T?6tc!85GsYStgR{r`#Jd5c)JjAe(q33~EXcQ)(U{GztP2_tGG2tfmJN1klAsWEL_Z_M}!x0MCMwx#_KiKchlj1)nf<f}UteuW0Esq9DI$sT*~--)wE0PkHou=bh0^9s@OJ={(v#If=$7D^0LC#1dY+8rKqU2lUXHmU(7G)aVRQAQ8A*G$YRt9mCl*ArIlH(_w!0sUQOhA7W;%#;1n;nt4nuCdcV)Fr3<vFoq_133G~zD_ZSnAIRiV32}%6KWF#^K*nf0X9V_<4Tl}p*~}|6TiCBT5A^KBL$C2sDg;C@vEU41cC)b3fQ|cZj1&(6^dGZqmep0coDQxsY4$814kc%)ot~a)+xwY$cyy+B(Wr)lQ~h-pwIymGR(xO;{M^=Gkk6~QES%kIVOzR??7rLF+BRD3c6XnO5zz6hw+;uNGbK-p<icOO=AV8Ny`2%f$AKBsR`J2e%pWQ1n&Qho4<`ADJo?(!Rd$t6ZhJFBUDDErLWkHMPx3QD($X>VS3umnf6=8XxV@K*L`vz)GzD>wVd8p5=3&VCxYZ^a1A>;>z?nIHsk(QMe3xc#aY?4V&Fwec-sVAX*&S&|59GC{RHTzZ&$xIoC5UG?Q-(g1pW4_(J@rca*I2b)URQC=aH;SSL_Pz*$`b>a2^hKk%FutTK{(mjOb}`4pq8vM)G}m&)Lnfje}SRdvslJ-kjpRV1Ouadg<zU!K;gw;6tu+~DYycJ6VskjB?%6Y2b5W&@M+=WuE-A<HOtCoz$DkeQbW&IO*E5>8Bq(@=wyy0?1}gtb1oFF;4T{eadPs5;cH|&cR<62Z%i^6Xk7@t@EyYdvDpR7QRc~zYKcyyw2j4_G>nl-;Zh?Pmjp7LFA=XCkS*!F9c}Vklt-cG!Z!PPI1ot_uY*$%I8>UxrKM~{3%^9KB07-TZ2szMjKtDXe^8We)}^J(T*%Da#%m;yjpoxan#4z`5TVf%OosHFqd|&bT{;CCrL>#4`BUgKEoJS9)T>m(6zE%y`8AKYfBV!n?m70tOF^8C&vZGCm2Nr?l;&_BG(NvH#zC}{-3+EnXTWq!7-S8@m7nQbz=Fck8;1|2RWmiRQ}A?-Y+_KV`K5=5i5NuO@^gc{>rQj5-z4@B<doGDbF42tJz;b}A7VM9zR)mFmI`+V%CJqLuWBXNF{4f`S8~#knfz-lZU@cVIo66mBy>2X8{EW>Cv>l4xtN+Fd>+@bnrkU))jQ-}!VYI-y;u+~iQEJ_ro<UBkLGU`l$YW22_>a0GMLF&H$3I>;}cs^m20SS_+T@33LlxBlB|NnK$2EUwO#AdcqA9j8&%oZ#_xzjOC1l1!2YEG(A2U=9+v<U2+XG~Ln#2eo>(Q87hvZ3a6@v4F|>atx}YL1T3{gckbB$yLr$spMie4fQw=^pM%25}!;q}SsPx!N;y-t|+Bt3y6*c>DScFlQy@db$KU}f?;eWWz+T+so%OOY6J`k@h;;<6aeb>mM!t&C%`VOhXHs|=dLGj6#S*iL7!QRRA%e0qQiLkC2Fq-ljwP3SgC?ZPh@#84|;*Ii86A$CsTQ}LsI%X<L1imiAc3bi^Ef}t}vL9==UnLa|#xGPH0j{YOu_i-Mxg;u2StkD0a%EKYGWko(D_dFDr4^5*@Y%s5@FgK<%bUkZ_z9^sfy`i3No8GdAgF|Dw=xvD)?RIs-n)*99z{0oNeilZNVS0yW00F%9k>_oy4&P+>UMwccKNIdF7>v%e;n|2xuqsahFkSfYf1LtI#QG=p&;)7USd>Ru2@IbSm0!%Rsi5z)rm;?53LenX<g5NDZfVHE#&Iew?B{Kr<9$jl1*utK1|*&$;-mLLXW+fC{-lRWgCd#_=!+cTYMH0;3LKGru}(Xcp-{hqS8ah9nX+~NZk>#d1#c*bac@(qVV}JPpQK4s7LBU$1}6>gCv6si>X5zlUO8<Uh#_A*MO`e^+n#A^00lStqpxFXrOX_1^8d#`6cH9cz4!smwQ-7+M^xXVa>O_Z*;0*_E-9BNUL%!F2e!#uBoTyR`fXLF{vS_!}rMIwo{`se;!P4<5r~=nQ}Ts_*3ZyrH>8OG2?QcAB%J0Rin;scq(ly3*Rc;c6Qz0ke^Dwn9fj|(T43LeXHI>vgn4J%QlIR0fTmg%1VX8=nbw6(JJAIk_XDdg$ikXOi3U#g5+T6K^LLQJ++z{4$OO4kaaVo2=@yv?~{L8Oin5i*>q;D@x)FatL;Nvol96%<TW35@Y;+cmcduy%zR4)ZH^|yJ~oK7(G^O$ZJz;<8*e~ZZD1p52^*m)uDntWA@sWZb2h1cp9l)_TDq-=F~sz-t;3o38nU|3D=ue2o<P$p=(d>tX&2`5sIhej*~1Fd9nAwXP@e!X_uof;n@VV|yn|09#bN@}d0xj<tcObtsw3Or4bTkx;$>vC;N^K-jQJcLg{J-XRc`oSJ{p|)%<4>hp^j&@2@`~{AKb>ZQxdw}@oY^X2d|kwhL~=x233~3rJ0B!^oa5oyE-FJE2@QZ<#A9NOWed!V}PLq;F&P!ISkzoW(;5JkFt+aw;iUHb=+g6J7+Hu-*2Uyx4+}{2#}Yz8n8>bs&k`C9g1=gL}_?VCmK)8quKqsg4b#;x9bgdjGdgiY1al&eRz(OV3NTf9pbltl!>ERW888;NDJC9!_M2`3<{-_gu|Z@v!VN~{jXcQJ^OZXIWt4BjSbV;=!_sSxbSXIV)OalSKZ&YUUtiOqVkL0vYm_PeVmPYj5S;~Z}&42c?g@R&cGd7v`KT7AO0&prM6Vk+}%8QOV-)t)h8T;3IuWd+Izpb_ZPxjgO`u*ciycP@@YLgbr)92k$L)59h2vMspKF5;}`!NjHB4B)@u8gCq{|=Z-kPj6Vu1u$F1#Gi0k0agw?s?-#UkzOaGlN{qwjZ#jCz*b;%Zd{Xa0^h}H$BIV;L4idWYsW%OvMxWpsUNXj(Fz(r@Ssr48sC?+R~=LaGkqyk0WZQLR%INJIY@)Lu2rc`@P>eF#KSO8c^{mOGzn8s@O{~?NpSvncDuM`=FW`eYu?evPA9<Mpr#Hg@t)(-YIclYb6t%U`x+rJ&#+F$nfum7V{sRgee$xV;UypIRt?CX`Gq+*y)zYfM{M@RqBihtYCW%!R)rK$M0KgqAbZ}D%>|MWk)jIGXB`?*v1fKlteYR`GI+(i#fe~ymY+RcZp-x@n2_q2}>+YybU={CM<I$+xUvXZRc5vkc*TXj!2SC~`%8cZuLdosut(xJUqA0@NE#^z)FC;W|#bdeSg^NlRmh6PLPZ9mt#4&`?-I{HQ=8k3a#aot7$3R|7{Co_PyXN3w|5v=uz+8x{@z9GV?_oW2us`Ta?TpD^f&*pN=v*J!zm2px#k6wj6SMjkJXDJ~{Ul^7}F-jH0SXAn8U8v>&mF-~LxvRaAYPw85awbVSu1)XEl2M&s3OkpolTvyntSl;~$!pXN?HT>#d~ngexf({XOw(h`be)AuOFZ#O)n+5Sx8TkcUMkpBDQ!nKPHP+N4+65OK6kFQv)MH39nPsOqa*4Ol^dn88!-VKI?MV*{$E`CcQt)50&g)b?$HUYGE1f3VT6P;Q*A1YXf^o%nS0mvHjZOm^sh{`K4>6Ah~(HwHW)Ztk!Xi2vZN!@iStN2;E))Kh(Le~1B&M2;(y;=Z&h_yUk0RXXP=Y3mqpB_r!Upjb$!dOZ&lk*hgmIFu{8tZDB7ssRBv`o_<6yyN3}%nSVtm=q_8a4Z=L&sF<O{~o2n4DA*Sn6EkBv%d+noxs7@Upp}I<Bl||uIK3%Ey+ro)TpPa7C1z%AagX1H(PR25|VBU`)6T__f+oVXjk}Dg~!pjN!Fcr=2!8U}q2JV4GpqYA|gp48vf*L&t)eP|Vh<YtCkkr?q`%C>AEG#Zp+7V5l;n-S8x)WOBcK%_>)x1G00G44HXu4T97q~hS$8at6xwVM*V8BWJzRr5Xbw)!?E&5JzBi-OuC>fbLbRxF_de+MnysHTWrnN4uk7WoG1~QSbce@rju4At6Y}tVpo_2}_sgZ8Lmz&eaf8;@TmyQ5FG@JH<O7+m_zp1PUd?zO_c9@LbsGI{G`^GkS>)~XOHtr3KmlUJ`mxkLTP063polzx3w&P}1ISoHgpuR}^_u7IGM8k!yGEnHohlv8o|EZ>zik*do%vY<;x3sZREEJiYsaxqOsK-`2QxKKz*$c%A?RmdAo#seL*H>C*wdnrMaVa23=En#p6G<NeJ4v@a-+AMsCbsoIJx@@bA$U;zIy+^g6J3NO;oUKqt*jO!5Sz5ELx6>JjMue#9(ASZkVU5z_2d!IyVF$Y)lk_GS(E;m!S*RMybptlIiKr1fBSY&*oP>OOA(BBd?KxT;TW@=Y!JWl88U5KzpBwyw;cSQ7z|J4irzS?B#|Q>PPx=%O#7t+1^6bco;yA`bt>ePoS9Na;d6K*`Q!<kc!jEpBJFbx@v&4$C&hFd&nQ(Qj@JQ67hFxeBM!Sv7JRIs0aD7I6<H^>EZrt2>xx&l(?Y~3w@dx`b9P+V0>kN9)_+KU%Uf6F5z)1!sCp=j#?F2zlkK+KY&A4NrBtMv^1?56hyp-@={fCAF)h0J{sAS+#HCgW&V8*|ttb3;-+yxO>&`;hl^Qadun{k@%sT9s^X27F)b;b`<n?~RQWp&+GOvudIJcY+(%nRo?xD|uk6*j({rVIm*4ur(AuD`&eC{?MJ11oY3#txGr8xC70t_Y|PiB==MMMqNem8%-p);YWpZs3?;aS?Mnqwv`R&o%+3nNr0t!ixXbA&&1chlZ)l=h_LbQPO?v~+pTa&0d~9tI*ND1QL+5jphcE-I)N31rxT?DxlDTAvX<TWu0;1<yK({lxK*b&Hp-#3~Lc7p--z>M;H*1tt-h7Vas@gE+}tYzibYr&H-2_BoA2DMVdYH3digbaXUGFjLmZU`~p<YNb};@ljb<j^-dWg=A>(LM_t%Gh};oAgTRQ63x9RuOSBXt$v$3o93;>{h2#u=8Kv4URu|MTapDfqFcvPr+Los7nH%%O8`T2R<T>bx0kSPZ>o=NdqFm?$8`Ef@vlQ!B|6UB%<pLU9<0P}24NWKc-?l;fbSH_!J71gu@)j$@+6`|<MU1M2{ZtCdcIjN9zWNB6jq}j0?o`FaNTNQxf{F)^9{c4cExIa;Wji_L2F;HX7iSV@%5X0f%$fa9_{aa_qV;5FRS{^+v)!9!Sv0GUB{l?Rj_6HyzbAF#i|qb_n%HXTpj<5%m}rT16kQFt_P!P*DY`e9+Jo!K>>uTt3^dgsrEkA&>Q!zHzFLbS0CFDB{;v3T8lhlxjg5psuib0v~bT2T`${ask6G$Dzb1g{cZQn0eg`J9e{Mrk51YJWu)Uru0=2&RF61n<&m5OV#wPduaF26v+3m8lMNw34S-rsUBg{BR{GlerM`D8WlzsUSVvAGMG?A#145P@AY$kE`AHEb%OPB&w8if3ya{B~EW*#rWA7o*OV{CV9t)wUY|XFuzPX^hiD8;(ao=<b4L=!HA*W$j87kBl^g(^`nf%uKYS3M*{8!z^Xx}1-n(84>G5M{psoR%C@qTG2iz?|paeT(s*8Tn0U;mDZ>pJ~_em)(c3T^`@WgA!;@p@E5W=rwq$w%b|ZZ9v}1%))>V009-Y&W#WMFMf>IDe92w$iUS`dQAHMoB{?#wQVu7i?16F`=s*!>q!%`ve*CoB4*Tsjs6*Fz$911m<L~B|VN$j;g(lcME(V28Iedj{Nbj<IG1#;xIot8mbf~+afU1&xjSvLe7)q3G=|Cp+$=SG*;T=?9AlhldGA{%rJ39JrQOE*2;-={E$igFabyQWrEMhUOs{1V_yE;n6>R8XKBgF`$n6=V?T~I`HZGn6I8Mr1g+wB+$8LkQm}*6Uy{EH4<M{$qO(_sfn%Ih&x}SdS0^9yxC+^N6N^|L?p|mWPx?Wo&`CAjfAj1guXf*#oD_MrtVvL)g}??wq@mZ2gxsHwPO`6Y_3x-#2l%VrP?DTRovl&poCMOz`v=0F9`oK|gb&Ame39$Y7g*P`quu^N+S%C$F|WzzLc_f^oiFCI5O5J7BeFujnA?$idP`f>1!M$8E%wE?NI(l&*XEotwBz{W2e<*oQk<R+GCpPzXqLLvdV0y1ke+f^q>EczL)rHXdpSBn14l;^0OPtZu`foD(NjpC0eA($ef9Jolxg<p;N4^H<)Ou%ei9Ooia}*0Ou3Kvu(DE}?ohtPmpwmgB&ZNp4xC;MCtZ&2jxDq^kFNMm<k5ve78xDzQ@cN1IDu_ewrwQ4T&_~r?f5Aas4r%SyT2=em=M|FD>Y&~#c`ZSV8<0=JlRs##QgZx>UcG~hLTGeAFRWTy*>)%5QakNvJ#?!dBpkITs7CKGuXVh@Bxb6?W8ys7a{MiP!*?-qr+%#8E6g;?~Abu=PUrKCXAIQxBsDxCu7MWy~MS@HQd;*j0$ph#k=K;<fi766e4lb`DwHM>}WVGLyc3xtx?heTbe_9Ia-}gp%>N({~K&u0IqvRE*oA)C|{cWQz%+83EeUQ+8M>`)YXq>u*Q>tm|hoo50e4Lz@e$XDBQ3x{S<-tZ=CWVpZ~l`Pm2+VU)WD<2zyLE>}I2Wl)8fNoYU#nAjO<Nrsm*_RX6{s2%r2P$koLJIDuYrNZcY^bM>C3oR*Y}Au{%P%b6fhLZ#vsyDQdlwbk$muNf~`x(U1==!-a}7+>hPJ)1ABNa<zZ4x!B#AJSzS%8@-1^F)G&mLS2z%!O78L7h;4fH9XDUHabT4y5c!ePW{VMAf(x7u_H$Y~&7Z*AJc;r}ju#Nez>^u;#AXeY5-admI-{Fe3f;>il@#b`dw6a?SG|n(=aGP-G)E%W;E~Xt3R8=1$LhAb#fr$$;+!s)V#b?i#*<DAMJscJgr0gwsXjSyfHszM$T;r|{AHy}?5zs;@;xK5Z$&n_9>dSfb~EC>dwD@Zi9V<LGC8GlYD1CRM4lQm0b4hYopuzBo{0gy0bHUaChUiaaOL;`vh=o1TS}Prd9{>TMKuZv?bHH3Ye%)*gYq*sVfwF%$Le3yuViA|{A+OGXyETO&14!}NnmV!BVtS(}Fs0rzaR{P39g+blA>2~4p!)76wAm>C0`<JG5ju+0pyHQ3xuj8lQT&CgHJBB+;p=(T)*oaudXSi2U|Q;7B1{xmxnMo7OkRuOLu8H|hPDRnj{Xxqb{gFGF`-753t(krkXFMhwOT>3(;GBZ#9*$bsBP3dEG?EwnhG-BF@(tgZVH1kD7bwZbmlUL>)!ZV$IQG12sFHP6(f{9WFXfdlLJMKI<W1hF-rm~ladk=-)@p*RP=OY<Z|B)h-K=a2yFZnDE%4bP5BQ{!v*w0C`UeDbuQ=XS5=UYa=`S;s;6M|L%>?Rf=7>Ahj>I`45{@Gi~L%%3Gt(CLgp*>$Z(a-9^FLwX_>W7yvhskqvxW^B^*?Y5_KGm+*$y56WFJAv}5IyJmO%Kr`*vqcxbeR_4UOv7&rNR$%>xtaBy;od=#&%%>iP?*BKahdU%^;eocQg=sW7%G*SLywO!$=jSFoZX6pC7!m(z%5~@J(H;TMFZxo=O|j*_?naH)n*2;7FOwT?w+gonks8Lw_GBJjr0_`LCst!XP7piD*FyByzmDqtczDy1)Lz<L)%xd&rL)oB9qL7+BoI4iFb)>}M3Q{dB>#*3BTFyA%F^63hSL=JfUR-TnRPcW+<+@W!1rg{NLi)PQa7e<sl=<k9^f_TNwh;|oD`rn!v2oJ{YD>nKeS8lB+3cFs$2iVBU(hF;r=|6CovhHDeK_$=&9&)jzw?I4aXjJS<yyR1ZjAuHbh<HwKL3p+Oc9d;oGk0QjOE0%^Hf6o8FoiY)I>gNz_9)0$=@KcV?@EmQ2i8uvE&tJTJStC?$glBMYU%S(6(QK$7M;uOs#wg+_QgF3oobDJRO`8xHJRa)q7%SbrrNE=(c5{X3FY<7a21h%Qsa4~?CAXQlcQ^KV6CC3W*Bl_98BD6FNFEV7#-N52t9SuD6LIWAxZ-G+V>SS*<ezYVL)_#tmYH4}PEbz!n^I@%(jm&e;cQ{}<6LAul!z8?CB3MDPObAu%6F?OCFdF%Dx&-jGNhys;%=PvQ{Q3P0H)7d<1uJMAPyvs%D{37TCPuE2&wCM!3XRkUVt)5+&!{pY1$b@$G}4R+CB)5bcH~`rPIBS2zIVJ8i-^66e2y<{NP9|Hj_$N2&{Y|`>m@Ou&_QN|6V)emUhs)>3X#yS?wBWoSjD|q<;sa>h)=WbJ4zxsjG~dws9=lVEJ$p8t8kS1dvlA({*SL`VHqQs5D}dsa93<ez}+*ubcJtsQRmqrl2#EGc*_T7T7db!AOh=ZRcy^?n4i4f|xXly?0$ZM+6Q<k6?P<FDW#;S#z|3SeSQ6Q9ECCo6tXAN1sekH4EB!u4Dg@k+7~xz$*G#@dCeJ`g}2o^20`@XWb&rFqhTSkz<B5R6=EzvgjNN!bVSE={Rn$xwgn-B!~~jP*{ou6DB8`N=JY2X)j@aB-TWm|I1PJ%*U5eeu^WT%L@&(@QWFiY{wcY5&DmX)ru2LmjN7mbt;H_?hgB#X+hYCtFTR!O4Ny2Y^Z^HoH6fu{;^$Bv0OL~7M#OF9sixov)>GJL~_rDHfk)ynVrE105m>qgb@5!2vnr@zmoPTroDR2u6hJ6itU-h)mj_Yb1fH{05<{K3k6FAI%%j#q3nosgb9OUct__PdxOER{XJm=4?7=;uV8Bo=S2;n*ps7;=7do(_A+*W03hAdj9w(W<Q%cYj#8pnp>!?-P*h7_eZRa6ID?!F;wEw@-6&C0Zm!5cYUWRgYN?=8IuGxcn(jLW0wVV`0z!)iNDJpFG>mX#b|u27=^<pdxec#$t~-Gd)j1Z_(aKPCy(_Veh)6=#84v@;LhNaIt(~B$KLUq2lF&_nvP%dD@$~=PfBi~=>lr%tXxO*u;z93JNBof^r$NMI!O@dPV1}-_o2Jl+wjZj|;<a1%9=p}0AAxw^FO_=TGoab2d9vBWEmw%7C;0;|Jq_06gCizIGjhb$9pT_PVz5A3q$B97(UEk<yy@Jr$5kWt<1A`Uiyd*&AceEJ<$1qkpkK#3{t(5EN!-%Ex>fkG+#uAo5Do?pLv(Z9npTc4t^sGf_i}gYbj3G68~{V}xg%ot;%2pe<@OLWlyB#Znzs9LfA=4M-F>@@C;gsy|A2%VIXd#K4`O8c14}z5qSlH}vQubxYG87fyx*I-|3AO|?YsY%Qqhg(PJ}z<Y&9Fx>{FX+KF^Wg<=E=PXLyw|okY%}2_G%oD%O&=9E_F+L}idka>TaAr)VNXixi<CBtRe*89^c%DFr*`DIP)KF59KRI1X}n5{dtm(pNgi62Z?eWmYh!gne3Fk`;)lE7<?EIq-W!VDbArNXZM&jhr}3sA3O_TAa!(Ah?x54xA8V*a06yCeVRy$*9*2Re$7JoIvp@#%mPi0|S(ouz->m6DoCcRY=I7)vV*`p-o+Q_|NosPXdQ~9QFIMx8w`S%DLwTHX7U8K**Bi&3BTVbLt6A47dCyo>`qv<z_Aa4tk<$j$6_cYJ34RPq>kAnes<XZw!^nTfAKQZrg1JJ+5bpq(l(H5j|y4S|c$ztSHWfBQ$)Jty>`Eh_LMdB?6xk^@~JKw@m&kC%#gU{%-}E#DjuxS0&&&Pt4*^8&F8O0C$W2P^eCfXCN~b>8WPD)M3S|c3;Bh4$E7gwF@F@;B5@MaE5m|MP8dKKr}aC#Q>-E%$oV9QR?czO9u%voullS@B$TV6sItu2q0p{$M@ab6U*zSn-1@MCbvQe;vJSz&R4TbnPrg!`dbQv9hLg>PD1)ZO`yO*CFzBKKt!DQm+)ElQfP)A03LAMNY}to&sKhViM9dye7U4o<N?0)mi}9(--r>UAdP<>TUIy+C&ea#C2bIeBQaJ(8isO&Qss!tlQS>O_VR5cl%%}%Prd1MF}RyQvN+TU=Z_s?Z1s_+<qRO;RO+b*)=eGrQQOmqEATzpH5?DFU>BNohlC4)szubcqkIrY-=1ALa@la#wQb(3(P;d-y60I_oXGOVPIGR}thlyGO%5V|xedl)k`j8+R{}BH$?T><@tX7<zX(-YUe~sD@Xt<KPikh?(w&K2De>3)&+(b-u8^|LZ{*|ZB^c%T^jf}2K8Jy`&1kg_h#!`H=PcS$`lL!Z?>)$&PZlr)5}!kE!rJmcC<W^(AI&o_gj`9MgdX(n@gsp4Dn_gGGQG==8T!njl2uWT3Eg$tnDi1Nd@kcB>8oDQzw6u`ve{!&5Aq?aX%P?)P6u=g7a1EgV?rkenmL<3iT#x=jK)pJ8s;^uiL6myX^4iXxcp^)f^>_k6(^l^qiTO8I)|gt)v~<{DHo&UW6sO#8WA$*N)u$_lBifpP9W12IV?UJo8^`R5oE|l@&XC_`5y5j;XSr0PV9l&D<g5DsO8~?HL#t<ZF$FkQ7X_AzVDZc&s^9SSC(S-lI+?tk4mBe_zRZ76gVTs6*0!G3<!_+=mBOvxZA_3euQpEOh2$|fqYK^<a-1?ZqvwlgZqNeCOU<-?+72w^NI+1da7w80~WVl0KAZriH7FKY*wDLG1l1ZS<Z0sPAE7q@3zgdVGA&j2$=!T2wF~=nHzw$v09bIfNJYd*p#W#tO<cIdeRCG15mcTVEf1dol2KhzD~{>0kt&SI=7=Lhw0Q_DmKMPlb~ePRoi8wSgg9VRxcOHW;4l!v7^{Zy@}``<6*WC_Qz0B-b#@}bC!$>0V~v}kvj+7Of{E_P0f&tbTAGEqh>a<*fiQ<enujNm)r!EmG0`nHfkplt0Ng+K88R!fukDqB;lLfy?ba&-dt+6rKV_K9mYPs$X#|%&B>1X7brFv<ME6}U*#uC@5<f^nvkYm9TwzxE^|b>>-z`RP8_jnBYcF`B?Y3rR@u@>{Kk!5YU6BWD4AM_C4ObH*(~ML1Q(*)Mp<Xb^RU*;6&9><f%cZppj4VwdcEzp&t<DXZMko3_ya$qZT0NrEa1M~EoL1-7L~SZ+fp1Q8$BkOQug5@Qw(M&3;oK@O~jQVTO!K)W*jt;Zq;G;`L?NON+wlGC$i+j{FLT_$I*W|-AY}IXkm)8EBD@IO_1zOAImtcc9qJU*uGL2g!b0oLw6bWlg2rTzFOed%oIyX^v|9uo7K@?N2D?6%Y?M{yc0K;I=_rP6I9U8R|5-&er8nrMLO9(7`i~kc|*1uhZ5=#$oWt>5rS?t?NP3fW=K9FK3Ps%0+N{hUy!3BhrAOJDZ7pkx`I_1-hZkJZIipjTS%VZMk+i6EEh%SY0oLF3iijZM^7Aef&csX_!Oy9V}fXGWg!8#l5+HE;U!a@=gOK&P*|GK^y`|7^ewr_Hf`~Cd3oNhT~|>kz7s^5n^6CKFcjcJ+<ja<9rUWluuIt!cUV2bd+(afIJO8zV&}9+?)0${J}4tp7G+ioxtzq2%agM{u{fhhQcFJH6lo!KhY`#7$AAb?o0g(fjLC8yk0MW){VWrrSoY=_M=n~MV)GhKOvpAF!w&kdGWDM4qR#k)xI)Oknj<4AU3nl=t+bg)^=)HLzG7cg?JMW?p#emGSi+>M+?m0BjdA~1E!G-Am5JBCvcWo{h}^*2zq}=@XURhRxkk|H3tFhIy$~N~W)&Aid-o`AiEt8bGv-ycgkqo$i&)|?z$A=vu_;DS0ubC{F6M1l3SQzB9;-I%1Lq2hRyO-2v&25Qf_4*`SQA+aFWI&uRY|9nvAwwcdrDA6AIDHVqKTDEsB!3voo;bmq@qu%A;C`Ign^^c=t$~EN)*U)C94#^!OP<P+4M^eo}97FPv!A)dcZwTv-9Sno=Uw5G#A{Ku}E#a2W3spNWDd7eh(&?Gi2ow^ltw+`^L%)^3j?yYCFgL;9t(hXX)W{IXmcw>crBEhiZ3;E9F}0<{i&9gpYw(gIH{dJ9&5?kwlLpAE>0#iSay}$OJ=7eKNmg{fJ9HRVzv!30VrGOoasS8t-MYh(ha%jiJ`mAKpW0L<00Dy|`Z}x2rH@p^(D#d0Z(0HycB|L~Vo=@|#I!wCGC))K?~xf~};VAgOQf#$yzejB>R$TdA$t42oH{J!ZW^HZejuB+0fcBP2Nx*})e{2J!J?s^Kzry_EuX0@w$V8Yt)$<vUx1d@(dRqnAcYsV4>%RF9DBqfW)gx(tQSjo!eO(#ayXuvNKIYC!xa>75F7l>#Ng9(ltNv}+sI!COW`Oh@cmx+7>JuTW~kM4~RRE+Y{M-f+ZYFpt~RJ{4~Wl#9JmI*>yBR;c#5A<R($=>8s$;sf^k%<n*e(F8tY>Ss7X5YlqR`=5j0%XM2XkL&frcYpe3{QklJ{P__FNIs-xp3-XLD<duKJE|m@40l79sImGYHzn`48^z7HhGRrBp7IgM!jyU~rA`dDkvI|AxbH}zL?ngcGE?f+)Eg(He_Hi{>dLGbV{eMTV%s1b+jwKh57LZyclZOjIEr@;?2zjgnJH8HBW@E~HTgp*pwrzQA<Vv%`af$&l#fLZIxTzu`P;oWQdjn1_s8kp?*97+w-R+QqoQ;(Nu}KV@nHAut7k8Zupo9wtf0mtLYHz0pAk2-TgQv(d`3hO@B8msN;6nrQ^@Zg!h-`4wR;P&sh!x%-{5<Ld-PD=d#CRlQkTWeGW|r3y3g-7O_T{)F7*O*BgeYwjalTAhU_8m-8#lPYc|b@FLga6#CNItCzsu3bw0Hd&o})LNVI*u|5D%(zZ!jAt(FC<HD5kCYgubgAtst@t{$w|{GO6=2i4#y?0~+AkNs}+)PJlr47_&loxr(1rl$-VoA%O?@BDPm9mP8%y^`(?UKzcsozmY!c{?Ws`ig+F`)`mmHa}UkQ@&CD6sA_cBggB7lNL98r~E~HjVy@K*m0$c@!N52<h1+wi~=X8SF81c@pFoI?5FS1-MgC5M|$RqSUwmT{_1KxobFmn9C!{pRLgD<b@Y8hr+{8!W(N-T{p-K)?cT}0{HH7(reE^sW$_${&Z%9BFIl$~p^s>nV@iBX!&Jz)y=<>Y;U|D;S|${0;)s@RV?%GE!`4G|Z5WkElWVS3(j#k*7C-<<0cuaE1XsXbVEmY1n8!N#?owP<ej?idHgy6JL!43_0ygif)nr!I2NQ|70K=5JRuC6NF7UoD4wB=26nP*b--8JPNL(1O=3Ql#5xNoi72vi22Gb(cc@=1I@=%1@Rb1#(Wfb1QQdmAorj_qA!9=JJcdUU~w}?6T*T$J8uMS~LCm&m`dxuyJVd;L3-al}1DM9hiKjBye=wW7PBVw7z^dw%S-aQHe+iEGep0|`7W|qs$Ng`eG&UoR5{h06Y?qV=+U%%34vL?m4)*kcUNfL7^m(sCdbiVpDZ%-DEQ%S8QGWE&dr>o^g{`|CBT%PMY=H!e8lIWoIho`KT2*nxH7cGyegX7Oyvv5%%9P*fKdsvU>veqi!BjU{(absVfv{Gp6f#23nl>Bb@)$ZG82fHu$rsK8$pmM6Wy=#g#Eia9v+GIUQN@CzWU6f|iuIG*r`R9V{*zz}yBV8+;jrxrHb8}r>5)R(F_mV&qpXgg+M`Fkk+fn8W+N4C1$urc1U$kr;Sk}MC&OkHCfm9GM<$bYXL<cE-&apFeQH6JN+o$r7SA1$~S410Lt=&3UZV7W2DlhhLcWT^FxOv+mY0r=><{o|b`04miNFy%$R*5D=sx;fY>SbJXyUV^I2i+-u0mF3{Mr+nh#foisajE^(@FL|<Y+y7iXrTt!j>*rVzZMIYg0;LL-+I`EAo`M`y>;niGDZZj(Qp{#l>g@9E3e<|zMAg-_;&jJ4=)e)UOxLLZP}EZ`laF|F2K#8-m^;P_q+Rloj!l|{I9#bQm>!yK6}M~;<Im|boQt>;bXB#79T0l#^P^dH-7u_hrJi#!ST0G7nk$dG(7a;_4m*AUPY2&sRyIk>fFgrbc;~yyTIlnsq}swd-eJSjrtyg?&jy03!u<UkDW|d{uoIizZ?CY1jw&OPwsBCzoq1)Ldnp;71K7np4TtC(_@+Fe&-}H<vf4+`rxljDf_R#J(&LG^^1Qdq>^hVzM)7Vx!<z9_~)x<-|s!2zHtO`kkZXbv;5R_e*KdZq`O?7l6lYdyzdSFn;*T8V#rVS4JF>E(VNM$VTa<z$cd=a_9qGzXcoPO1+>t&?F`UVuEe!7%F-sy1e%lLR!sSNTx}Sa3e~t`n=wDe=0YcoE*AFK;+s+zQ11JaOW%|}@J-YGFk-0OdL$$>r)4M<_Q9?2DYEa8K+tpq--Aj&XQ2dhD42N4sJQM>u^c>?nEmk?bp@hUO2S)@)2`GEt2%vHJd*#<)v;nQ9t6TXzdoVRPJWDB1Cl)-z`|FUk)emhIH5qqB`1&%Jzy^7jklr;34r+l1#`Iz(hy-tI4!DOW4WsOh-9%7Culo@9hp0%{xPQ73HnB%nCA8oTL~Fb0EjUf;(#7)#Xb<|gKlHyBY`6tvik%eNd<6(q4_v}B$Q7YRi$cCTD#NDoJXSxGeQ^UGcC8uD!zBMolpU(np|;iCfOMWNe^96&m2*Q<nSL~QpBN_Z#oBDGb1Vk3<r|`Y6pd6$YNxowB5dw8POHQGh9ANiz4AIAFC~7FgFP}1{j57zgZ>5D`X^D3qdVW3Af=K39t>u^<J}kN{a*drUmf31%^Gr;s|O}zz5=Tc9=LR`V{9EQ(uP`O=z>aq<BDi)T2d&9*V1z;Nvhs1dsRO3`^pA2z--<3NJ7;(R>!6W;}oMgVO+Bzhcx1_lplZx<U{9ZSU0!!knl{QajlDk?%hL;l(rl>#uunM2^}$Ak#dgt5>_v-t0+ICZ}L_8wEdtzzJ$m_Xw@xm7`p=Pnf#s$@KNbX8t3`LZA$#qrI^wwTF0(y1|tL1S*V-8Sj^`ULOF4?1wk#_%hVv<VAKX<)gr>?`ZtTfCXZxB?5Z7ybxQembvsCrhXH)_psWB)pV%b)b&<))LVY~1rzE(Gg2iDOz6=U8<hf}8^hYrH@6xnF>1~_B5d+B@)pQ_j39i>F+btD4xl%Q(Z+4Y=}uEpPz`=AX=vQ+H{X2YKgf$def9Uf7kkgDw+BB~&%S!{<jK_i-;?q0zaG0kWyJ<V^AhMIx&jiD6Qq8KMSnP~9=ZqVA9wfRAa{46+AH&>WyLh<h9sAq+~i)%&u_k+G(h<2?AY=2R;=tO)XsOP_Y8hLB$#r<07-K&wUcaI!)+Lg3_RVZ42Ml5z!!7~5heuD?exX&-}j#H2C{wl{=p4@=$6!Et*|S5pYKQ!WNhRc`apN<gMH@_F;qq{AR*zQPBfj4$P{-M@3+iKmu|05X)w$^;sY8y&hTm?e@p<*Y^s3b>+5>dJb^5bag3}g=pLPu0Eg<7yoCmZnv|4#r5_FD7i7zARv(}jj{#*S30-<dosv1j$F(6<!8H)cOP5PcsC);hi?%RVEL{3ihJ{Kcc)F|MIrCF(Ag4IL_(M`Vgmj$%Brm*sa`<li$0u+SVs7Xjvs(`F0Yzy}37#O?ms6*1qRtdLeOo=QZX5yK#^hV;>Y`7@&*I|XcA(|q`FHhA^|XYWN%D+4)#?k&L=m@Gh#lF5Yh5TeB;BR5o+H^C-k)=+Fm=0=9ErMb01*h(sU9ypx-!-%|K^kmK4YdpwhU&sSoo8RX@QaYD0#Brr}yM?7>tU_1TX@(JZ3ghqhMfqtJ5jH7f&5sDY!s{HK|gG@5#U6>=?~wB{wxXtZ_iH>a^%Q#g0|rmu~{bL^tQ=B9@>KMO&&t!g;(2)6^_dDN5TvOYyPS6^MjR+vCgmV#6|@hOifci2xC+``YccXqQ-#-!Tvo$zj0h7*X~x8p1nFxm{~!`14bL0q-8#VcxO6VX%g!HnJ}2=J7PIVmc*eoVAM!A^Z49RpmAM=KBX>gk)e`W0<kM+ScPL&rNs}EI}=>Jr5_E_B$c_cn8>bbqW$<Cvz-Mh+}4h!$fSFFR6Y`KOwzl=a{z5eo>Jbjbz3Xn+lOT6ramlg4YI0#!^+UlQ|bCGfP=8%{vYZ8!F^+Kb*Tpa_|d=@$S%KgU-8{t^@~kk-CAI$Mnv#CpqOsG@hKGluHr>DDA}}9rW)MLk_NmcuS(m`6;kaEXn)^!ejCYdU#;V$jR~59J^~Z?)J_%zs_N<?dn2vA~DC!2dMGlg>_nQ^MPa$kv7Lc-g3vQon2)4xcNBs;vhPIJFadl({&<ZK8|#c@POmVLHl1+@92h}<aBLN{Rw~bd<cjG9%hKNhD#lK`D_(0`>-mBX^5L+q6#J!2Jr}@+m6?Y1BMkVv~!6X9V+mLr_H`oojc(ateFr>2mY{QWzr$i_pOL2hxuE~kZsN&Jh$g2dV;f(5aO3f0dq;qp$xRUgfX~*=nAjYK)8U$W;2yd?$`#~WQ;i6Jf;|F-wc;wrkzGY3dW!yUeNYIi?xvo&=C_W;ddn}fn3+>ST(A!Ucv|EU0(7&PSA4-h^TYu(RqQ7bOQzHQRrmS7(O+iCvbXmNlAQOrb~rudkz)Yws1k^HPpmN8NvydS(k5#gbdDZncx=90$0T2je!~NL^l3Kvj4#KbsG**A7nkBQAL?>pl{ig)-;CfZ3Vr6SxVJVwXFhXH#V@EdcA4DYxvAqtR@fBbN~$-GP}y|=g5BIH?X_6Q`G}Th3^vkr5&6}N0<Ju(&~di*yrJUlqth)e0G9N>o~DJ`s7=!CBue*vqqqa)yM}rK>5<n>Jd5XIXb>RBFS#W^2Jy@`K*wcv6;vNcP1dDnQALO*r|^2qG0n9TR(yZ#V6a2`O;OhCVwy84w^DrqGs^=g5va##<`)fAdj-h5CO*!rum3)PI<k>cwj1YEN31PDG^*H{Ewe#mmg?W;Z1)2&*v}6s|gGuv(|ZjrfjwwQ@2G|u~4oBTWeO!G!CnG`tYIsdysUHodP1PatFU7>(|yV$f^zbG?ss)<>t6!0H`fzE%+8QjEK*ROtnoo<N9;hToy))Lw~IB14{<A$6t_P9c~*|LY-)J7&XdXrnu=~%7sas1v7~qWCA59D*3ZkHpkO6v`^<9(v8FAu6gd#4oSn|+aT<lM`|_s&BU8ctTzu|IKK9yWJG&u47`^<<TlTQ<JjT^3#W7+Uz0w4jKDXp-Q<2sWA7hOb1)5c{978POTNPt1?@gS*YL+}=pkjEa~G4-L0(SsE;_>Srst2C!4tPP3c~Sv^|2L4oN5;gB*oj9?Fn}O`iWt;LTMc`BF+iO6J5^&o9U+<FF!G*ojLJ4(=Oyzs><=K6UL>*7mUjRP>fx#2Ou)Y!_Ad~M7c=`v^NpjD;clv@^yrRoO7)=<}^=y4^{-UhCg9NB-HSlMO=jDsNhgfEI?A<T*Ujxs9l~SFZ@^a4LWr@Nc<)?%}-o1>1gPGac_An;~wCI@&Hb~z2H9mX5A)I6Yezx_m%2~{31N*mOBk@{fGuuMLqdQL@V1MS5w1T?gPR&Egz+`E-AZS0>_$VpO3L**NCU)AP`u9wlC3GRU1r1Gg9gQyN9^_&<Wq{M6;8_9uc8l*MD@Mc+VI$P%6}F?$jvLu;YQQ#4Bc}@s7}h;GVyuPS6TvO1Ne^xS?T<44KjyZ@k~7L+GPycb0&A$j|#yMbT~6qa(p_s~#UC*Qa{?_=0`@StpN<cBCwe+C#q_{qc7Q&uum`B_xq$VFZ;avET$JAG2V(OeHxqw18e88%bN<mJ@(rggD5eS-4@MU<Q{*MY%#MVYRxToKGi!pL}$yc?AU<Wf(XE_r%c{HqTsZsD7HSR|t055saGS6#==@BA_zjC+{(6x%?6HVs5Dp>q-EeZlVTb)l&ZSxT<cJv~ahevB%%&?;*9jI_1lFjDPcc^xRpySgfiW%FA~1KNNHnp|ac1J~9Mv<nU$bby#VJ{b)40txEr+FCf|CM)SDkfa>_A&_1*48<1JKtvlMM_-xZ2L;P@iLl0`=&f`z>_Db?qx?66c+ca*2-B6&+Ep;n*Fx=G#g`VJUutx_)v;UiZU0%!_>1IRzup*xFx&I48c9gM#T_`mBIgQ9%_&NI5Mf>4)C>wc(R9dUlo}9JKMd*BZ8wA5eU~li=d3oQi*nDwb-K+`DsS7K{VYdXR2;`EC(te%w^E7l$pI$SP<LQO_&xeNot5j>c%jsAtfo)b7QgGT6+igF=lK%hetfAyzWotP0@kSPggZlqpmmGM)9!u5r$@PLNR>!SWT5ZLLc-qX#zj)Jfopnh=zXg*l#ARJs3;qd?Wv()u;u)jvn2B?v>?;b1?>I=tlVG#Bf~iK3f@@6t)N@5*h&vn*)}6Sy*i_QdMzN=S%BR+!hX})k%sOi@5ECt*8Nn=|B}|tU_spGE)oYF2YB_=h&*4B&UzYeH%zbSaQS)=gbRb@x#!C5AHUXY++{7JL8;Yb{uQ<v|s;0r>MZKheKyy%F@~50dW#&hT=KRu4{}QomCxqfExM(KIY%wQ+Mxq{=4FL4oqowG<%9X)8E@`FAmsJNN%9AO%5@71I0urSs{QfKdQ{omE^J9PMtm)38-{;MV|H1#b+oMY-2bJq8nL<ja8|{B_4ax8m3mAT0hxdH(>u|-*P57~PTY{v5yeQND?*9Is6CyZ@{rSP(%O9RUo61#=7<1~PdtuB6KJq8sx$na)`Q-o9PDPX&QM<c8?j2Am*Oz;*{^pwg<L@<kP1Yq6<F0%ST2IQ)U%z^_`}|-^(Q;3pykEX~`}*~_)4%-lV3)6a=~iU_;Mu|cbocMOZ~uwso{YYv0lj&<OUX*p{k<0y`}5TwpM-1QzTMrGXP-RzBbPZ)s)K%k!z7TC24ph*nYRD>43()|GrvPCFnCr1PR_y-&^MM;AyKQivA3Mch3J+;yH3WV#j?#m`}^(-`;n(#BXVzT+A+Ewz3pg);glH?a9sVbC)K$kD*V3cLgU~4Km~aBr*C%OPT%bPxJxx%ziJ<2HqP6ob31xAuD<%3UT2f_n^)h_r=I?=FP~IDxyk?Ilc6-v8@$^6@hvUK+r2ka{R&#fTK#@1Ay2-74bFssQ^G>EYy0?mBW7|&ac8Gc+H&0U-?fkb5cmA|=vn>s=*t0d%&-5zzrUj2)b{WG_!SM~%Rhixb{+lfPG3FyepdoB|MHSb3csD=2J7h2rRl5P9}gni2Bmf?x_Aj{Lr_ON<PI<1P^v6828zQ`OEa52UM(F-$Xf_Ga3@iuB}yu5gi6#0psp}3Q)CKGr&JmTU;Kis4;R-y%C5U;PspShF{}|?ol?d>zrI+VG!mcZHM^<f5?@G6x&g430c0)mb#9YdujxOg52$`dmT0P~%@5c7Pi&mxYqAWh%VR)1*|iYsubeX&rznf*bIFm-kJ4~ik0`ugZc4)~=OPx`mOFT^JwI+|vvxK;0TM^@Y;+gTudbE`$vA%6+{3egwQ+mu17V(|58IpJX|2Xncvf(32ENeYbXlCc=q^8Rs{rTE+q*m`KdmL{B%cs}3r_-_Y1*@h_NIB-F+eIa+4sEO<~Qh5(~Eg~QflAa#M89x+*-}r<!aus@jQMbeE@Ial$^R_hT+HKH|$M39cOW5&&RiwZqEt#XIUazz7w8vqFkxt<{r<>d9zqd6=y7;ndr9Xjo<FQ-9K<guH&u4>g6;2+r9qy>65Si`1K#Y8dmZLaq#c=UOnRn=rsNQ*^lyOu!OvL^=!&pnoE$MS)}@Xx`Ap8wXd}vbK>XCnxTh-MD6{MZVw@fhiW_>pOel!Q-@>lxo#W<9A9oChrXyAV-cp|JY$VytQy7KCJ?d20|*r|q^y=Etah_@f-eO+`PLcNcHCDWp^1x+g?g^;L~U*L7IG?%5#+6}!-kl|KI{8Y2dMt~I39)cSl+dEd6vb8QYR^tmpN~)6W?Pm$iJ?Q*W}o(GnBc|Uo@g{hdLR%f9QXn4n{rSNa60~i&E)<KPW%wd;U6o4rs~pxIW1b@qMPv|EL~6ek`~j%a8Qq*ZrT}0WaMbatk$E0VCCMRP7Pi7DKT{N?=&zppA-tHCx$)<^CEC?x-J%Z7?qpD!rLVw?^(M_Yrs8Etl?0Ai2V^lc!()VdP}q(NmJXs68jKczqzNP~g~d+njqKKWUhBR63-IM;;eSEx@W-OE=5C93jo~ymiNXoh0?AkI`SNi%l(8_TD&k<>2-7;Q5=Oj@11<r6l2(&;B`#K(DziAV^Gt8aI0BF4XB`VhkY;3`KGD|ImNy7;938#)O`(125n!PLF~&P{Vk&{wuVY<Mx`2AIlZP2rfOR6biBxoZdF`E=zuWy}!$5j!-4X9RjP>$IA=(ao~8kRL_Z`Q^F_u$~W-?9dOA*y%sldkV=;n>dyfDmuoj$tMmHl?+2r^_NQn*ISBB^zcFSEcL*q}Q~HfRghr4c%{zmr()J)PJ>dysIdcbNjgr2z%X3Pqr7*w|3IY>pHr>g5PN`jARL6vPu#747tS~<5ooPgB3R4e-A*EHI!0*qS69ibf^I|%ie{eEsjSmd7aq{4@VdmY=pqYsf%!0c|uNd{;9cxR2QXQ{!3YLnIGW~vRi$w}H>)O{z?rO^iM)We7IcsAv7>s6ZJXwRmJJ)oKArF)~G&YFh6Lm)(;IEnu$`dKyN(FLRpPCqr=rJ*Sn!s7pp0Ac%B#2?~;>}7VqC-X8<fBIbtBX<>2)4wLfgvN3SZjWeUb!JaA5AN`9ptoO32a-vEZ92&Ln<UR6bYO<ILOLl2?t0TA^Eo1Oli+0d<%1#&wtiQMn+=HG`sYDy;Y_;A`BHnHq=IeF!F)a1zwh8`nUsFOkAj=C>Xj?QR-~$Y(I!D$4NV!hhao7YmM&MkGW&*Y9C0fyX?5e68V=aVAmix_cBLGGHDB|j<cZ_i;EA6$hbmY!NrI5MGXkj*Z+7m{qF7SAKsYJyJz^N+TR_D;c~RU_ub$2UcQtmbx%&)pXQtTsTq9Ce4GGoxQ;N~E{ma=FRRS!7>&!RfL-%}p>f6<WKs9Dem`ES@GQhfm+h5wIcJJP{rFG~!y_l8fB7{ZLBe@u0{o1Tl@H`YhVm%4ocE+t_AlC{=I^mkscHF=VoT&hdJOWUe?6gcpDnVPTuEQitX}V^mt=PK#j1m(^8nSrv8J%0Gj<_!@glOc-Yr+sDrfQ}Wa<g-C3jdMnUqRo`TAO=`k%lCV?$s7#gcu^_XKXohothC&KhwQ(RhzBXm~FcQJE!tL(L+H))5P|Q~?OFU@|w7#m{Bw6CMm_5;X+9htUE(OcB5CnDgqYon>XWNTLJ3L3J#8RcH=|K?`e_SL|8?E?D1FFbpk$bKiE{?6}Jt0%h}U+2;+ABCHDx=G9aifQ|E4<{agoPA{ADso6L3XI&8gac2t0PgsgtSt}Ch{c5b(<;AgjfHe3BuVOC6H{E8+PG6Yq<9Y#(M>Q80BZ+9JzHwCc^{{&4{y)PGO4*ksf-dIEjrT~(Vs3_-)v+Q8Dyf+&t)Dp}ToAaw#;;IsGy_q}4=nj=Tyyrq*Uymy)9$tpi`8+n2>d_Xu`Enp6!2agJOWzvB$G!yprNAC6lF<c)X7ixQ1tc$eo2JKP&7zDwO7?*))4+5r|!eAOC;0~f{J_lFDlpPpEyOtTN9%f+$1Xr3+3{|?I>*_q7RNVj%G*?7%+~=E($Sr%6RJX&O85nR*+CRifmEB4#K6HzB*tKefRmknt{qIwWf~~M{uc*dn=*TanZ=-ER=q=apXo>lL!TqwkwD>Q#O~0UwD{I4&RKwM{%stLu7a44A%$ca(#^6IhDNcm=SE0oB1Bd{<vEDJA<@aasvl_GCyRBi~Gy^n?%+Fg3@D0^&UJVq8VH_=w2f_NXX24u{pzfYLgwmrx<V=-RqC8!ZLg@sR**lDJsEaD-#gU4n+(y7A^hdlS{)=2ToD`%sUM`G(pvehfI#RArt3s4)W3+wmo+8jA+gI&$_VUanIxnZiuVJCE1q>>n3vGRCY6-i0tso;(m_L;N#V5k?j}U%qW<Rx90U!2{S{E96}>Hx5?{N_e{8VHI3XRpU&3JmAiw~VbapV^u+x!dl$!cRID+G3dQXeZof;Kp@NO<iy0lzL$5{YDT`u4&jzN~R>}c4t8-#Ywzw|=H=^-Q*$CeE_(?pCxaU}3vtUP-nXM6f2cd2CwdR=j2lv!HUgMe(es1uS@)si(w5<W3*N{YJYq{F7RGeiy#V~zLxcE3-_Uu9BzvC*(49cEUeE2cvTun(6j^=NWzvAR|PP&jS%@-KTw$7hd8aFu^UG|XofsL!1M~{TV5F3Q>>;V<JsTAy!`$|=}hA%N2y1C81ao(&yQd8FbJEDtJjz(cxQRY|6eUl&w%`G{G!K1UaA&(^1CUQ-V{&hL~(AGWX4Pkgum&ney>gF3MIj8HO!mpU2B2mS3<~CBpB5^{UC;b)cx~RhQP%7U!h5`=+qti&>IM)`2BZ_kp6Em-hHL+ym%foQ~Nbpt1TrF$}W@gK@N|5oMj|lPy?b))=JW^ZT*>2;gPX@j_+o<g4jtulAJEK;xW46Fs&TR?*Y$RR9hBM0~dnNc{MN^YRKxT$J3!JKhPcdDJ%cfb2Ed0c0qAz_t%tc1e{bLHyvw&w>_L%v`z@K4EFI-ZHA=<P)eX*+UaXW3Mq)$q9_aJA}MOyA$-sC$Xr*L2GLKwj@U0<Fh3S=QXx=VMiuLqjd#0Av($GLI5X*v-?y9#x;?iRkI0ZZ3x0s8b1&>+o`JUiw7#uo=^Z8M!mCO%M#RMfna0HM@d@3jE;AzpU}iCbjiViSM_<7zd<r~**0BPytn{SKv!7fAQbX>WC;#G;{<vogy@G}C61BdQOwsd+X1^45px(@_M*2tRA|Yp~6fp1cNDk4i(+=Bl~QXF&|&!3<6m>{y{Y>(1}e-;tjN`we2+j@j@xM&bv(e@pucaS?JMr{cJ`!U~w&m~AdsQ!SNjYPv?QrAQqtZ&FF@;+PXPG0+QLz^k(1&xl_fhsaMKW5ISJn|kz%DK%e1M3YxuJF-Jl*}&}@M&p+diEKfApoCpdj%(!@4$+O=d^~%zH|E$AuZAU_5HelSYX2jPe&IO`#+qZPq(QMVH`0I7T;RWxZVYa-a*=825JGY&c$zW_l(>6|7J*N$OdO_`bWbVizi@(Av%L1eqIzVHqeQ?cT<0nZ&k^!iu9T2Q_g`#tB1(5zLK_rM!?@L-x#oR!PrBy1>Q<CsvbvKHFfXpV|9>C?1QX>%5H!ag?tsw{!Y=0$;6&6c5v|URG?8pMxxj-_e9QITB1xW_A|)PN*$VT?IJxb(+(LrU&b|y&4@RFdg&;Ds5p`_JuIXur@a4)sSSp??QQhw9UnVih+m0{DeiO-P{24vKr=3C|p`Q`wtGT`5;GX>n3BTpeD7p)Wk2&6cOnD2~*MgQj?}RWos-1Iml=J}}kkLiSjIn6Wk7tc&>2{i=Pr05Uv%&xP>4;`S-Yqe`lgnHs*(UQy?T$LLRH$^rm)gi)quk5JBFk0~AW|#r4DD9&M?7}NlJnrG6Q+6W5x4`LEV^wMfj|rW;(t*V*mRHuBJLml-u9-IB(oQXdBf9GYt&j!zQxE?IOsVKq9E+(!=diYy}o^a9$F-$$PU)Ofw+*ZiUt0RY$c(M1I-y&c~m_URaFE#C`#fNWo#!RjK1pjb!@2B`HX~W>Nv=S3Mec)6F0nlnvpB5gv<Msu1}jyVV7>1-}}z7@yy8dCY6l(s}u{5u)zDNTUIuEQiTwDZ&J5M5qSzYKo+D`7*gxzqFqyzrx;d)rFmQV!@=F^#6d8#5luKjiW>tG#BbKOJ5tQr$rb1mIp_wNOIGLO%FXW9dhYqd!E+YRrRpnuHLPH2UlyiT)<D=g=Al<1FF~*fU>JPR_#`z3$D+wM8g}`#DcW6>)u+NqWJG{cS!c{Rw^8Zfk{~a<9>}*#=$G_X&0Lyy&2h)XSAeuDQ#fa#Ebr+>KFtjhH~sVDNXp3b&9w-80>3evcOQ{vnq#IU@h<`~-iYCVtxv0UP#{qsN)W$)``Z+1g@14ikfg%=8-mJp#VoZJ%!&bJN$SvfkwsZyFsq@nWLJv~%>K!~GXv_ul&{xbhPh{C1thTd4{p>B?CE=~;VYbd{jie^Hn*^aphzKj$yA+cltn!lZ!^oQVAO8%e%oDT8ACxx3zA%M4fu^<Yc*4S-$}eLQ_z~EEn|&HLOXJ0flnw2p{zi1C+={VWnJlWkQEq=2={Rwq?v?Z$$$UgN$iI`f!i?>iJZRriH<3ApvRw+WRHR%S|UpKg}dY^_lT`k%DRU)B&sfwFP7lfOpy3Hx@gy@Q~2K8%39BG2<CO#fK+u#T-2IcXRY6U+F+kPrfwtyp?M~8x+`~~dhEMM<id3eBn58lbCk|0vmZp0GI9y*G?DMinJ3y}Plw#i%sb1cO@Lwm`bjQqhX>Nq*yS_C#~mSwz~^yWE07|C`G9w0<hhSCSD9(jwcKUMFdg)0Sd}l#Yl`Es&8I4qmOZ0Ua=<qVtesK_HG(coZW>l0574$N`4<0o08&t?N)Vi_L&ejrxE}GN-@EXSIho^z@sflUrm(Nez^*u$PJnTI;N_Z;#hT^y4$f(h9ibI{nQYn3ZE%sWkig7ZVM6;f5*|a*9AN`rN;WReCnes<4ijW>w?D17+YD)H0chDQm+gZ7TC~klz+n6)W1KLVU;fablpJ7^Y!Pcn6i3KYHNP|5{<#6eqk`P}iv#oh%widmfk!Vmp6@f<4;@hA*_znrXTUMMC?-W1YV9sB9Bp@<rUjUq(e40bY#0{F=N2&6!rVlDX!7=+Q_7Z~b+ZEmzReQ9JeCpv_v~%3b&=0^;AlT@Hx1hWf_4qg+nHrz<Oq~2<)fTPJA6X`Weorw^K`ceb(-fql3N2s0zPl`d!T~cWlZx$rV|pPYw^HvM!2RW@^%invi!|F?9UL%-6WmRDj9OZ>j=T55U{%VF38$%9~p7H3yLP|-VI_tO)~}qc;_38Hr~tEum86DV*2bLCKl}k(@Wfyd)oDc0w!q)iY|7Y29TY*zV|=hO>tkbQEmLmR>!1FRUct#d)(V(s6+0PozOx~PtHt+mEX_>UUGl`36)aAW)Zw1lv{g!(Jps?d}~X(r-F~i=o!ItGIignGYV=bP2Jm8GC#@vj3#o9sQ>b+;X_i_cwF7^hYBuPn=VJil<$Z)dA*d4ETxeJ#>ulO<Nn{VRr+QvAqu$zdsO{H>kd*R#3`%EHa(9J#25jLDh&dFbg>`~LFx)k=eV4L??f{3%O=c7<xDwbOKMe72>rEntxPi@6YhG`ryul1cl}4j)>h%C<Vx_)X)t{t1PLt=$x0rA2hif_0u#r=L8vy_x%1AEYIBl@x8o}Ll*G&CCtwcflZ0cOv5y0g64q%!<AGPxe+Ngc$tXB))*t4}yhXlVj(hbO9~RYP#Q)S6@MD;Gpw&gP=-|z`#vd7CP}Xk->)j;wQTfEy%pv1#jO<rV-Xp&c{u<ol$TVjp;g9AgBvAe))w{mrPE0~w)U7@Cp%d?Kn$4|*HEQI!2eYIWvMI3+J&J3`Q^Wzhg}CPVPu@v{V(<+gY|{{6hP*fAVh=oNRN^hEJ4FLO^vZ)(!Wz_r;mIHN%{?O5d0n$Gb&r<FQMc5;%X8EuQ3WjP$)I0higX657=!020rP2^b}GganE^NAk&Yr<VadA`z70)Ic7W(}^r?4G4h?W5#}V_V>_O`0pcoTQj71j4x5}83X_J1|@{M&*9a)2Mx9P>dL<1IpRC?sx(LWYcu9X&)PJc!_2^cHKtw*|RxmY8WtByZI6v*0sGwTh+6<U|L6rp(0UbltYVZ(r3T!qLbdi$Y`zzx7`63jp^*peD0eU@mGH%Ey$wbFNxw8+b>yVFwW-83t^zQ~OTunM?2P=zByndR;DOby@ge>=e?nn1!tV-hXOj2fFeU$pUxfKytt^{~hTvt@a!z=yyJ&rcvWJoE@k*+L+lhdBQv))Mr3bmT<+8wGO}b#$1Vpo2TH0`wD!enM%?)2=zcKs-OfT-}v|!q3<u+cQN<hCzA$Tl(j%UN0Q2mgjsVgdUEosHWp8fpqa-xm*UD);%NTK3|S62<Fe^_*U?!ZLv@yQuUZIWMd|#!vWRTc=|JJo7}C>w{7xi0IP7?7e1Vapo&aRklhy0`0SSB=8QokYNQaU)8<Mf+7Q!3AJu}pU#aRrcd~7Fx2oKea79OhT3Xg29W1J)K|YdZ);Lo8)N-G4i&-HA4vmp`9R}z7Mc2uqx=BK{61BX{#NEkuZv|qe#-dHTSa47~GPc1!<K4^|hH*cA?gP(Jc^Y$m6j41@)p6ub7ijGUy%84%k%%^-cAQ`s1j+-{Kt+^&W4D#&JPmTcNKR?B&?!J$=;#Ui2+a+G9b=ot!u0g>qON~AW3fk`wf*xpG#&sJ?27R|3QVASCDI*GdCL?7V<6ru6uj9;PzOsO$L)rosoWd0Ri9;@zh0(a1U_38^uJr5b_h2K0ph=V{PZwn*ZRw)#AzR8D-Z*Yd92*RH|v^S8Ria{o_$5rZM9Oi$V{pN!+d&ZBgknrXa{B<XveRn-h5(2ruHW%`Z(Q|KT$SK#_w{u2s=o8(C_ph#+wa#2hsu+K^7~Db#C!#eH+@OFXd-~tfHaElCmM8HQQAV7BF*zl^26)&oiEhE%LrnTy=taU?FNOsN<T_hJ+PLuP&!YQK7bBH9cN!Hmh?-DDw|z^n0_qFj{SF!XdiyLEjm{)o7x6EG_fE{7B=Y2QA5=BdTg|NZk45!ks?uTX!5gaHma5lwvC|BxG_Ykzfs=-eCm|X=rFHeRq&Er&yiMSX5c9&FEmyEN0+Z4?8-@ma8iT(I=eyjtk)+T@b+e*f<J2Ki`ZE9=IWc)$&8@@w`3r8;P~fqta{r10uc?*x-<Y!YETiD}^oNWT>P<q_-A~fxdH25$x;%M5)2xAY}`bR-yFIGC$q|$`>)=`%o3h6pYjYloz0KFeEmIk0ha7CDOZ^&nR~4ti=u}@^fRArGSG;)ek2Ah}(1ja)Z&>;#<`>RT1udB^3+4ag+8_5^NS@&=0E^Oa4)QWSFS0o-KHf<G_X)0V&JFp|$51o9mhbq`*e=oudMxZk9)C1o}lASa^HbxI`BnfC(v@WJ^{S7ye+-D;43hoic~gOl2e-51y;}jS|}O4C4j);AX?}DDsQLTndmTdSYQyf+bKPI}H?r#0_K{Y0GNfsg?uGN53Nos3bHJM=OZJRGfuEe^KdTbo~3T1k{Wkha1$X1pz5ffzJ8>|N5m<pAqzGrTi|=|Jy#;K*NAdG!|2?FEgS45FX;{G!0Hi08!ac!;wSde#TZ{q#P8bF(9FQMNon|#Dj1RIC4iqL>P0~3*+aa2nxzm{<IbERIMa;Vs4}yftu&&j9}8p)h2ig3SnMhdzadIzf6_6Uuc@~AF*;@k2QvZJ_|iog!-P)^E60on~$^@en9Wbs*fuvI9LqmDjP4tG$vw6f!nF->|p@a79r`+Vx?_J>U2uxd?A_nJ_(Iujq_NGP|_euk(sp=%z50F)osGKkg8z<oHtAl+h}p_fkr|4xgp@gv9U3v6^0TwgLLEFBPnAhB-ge7bxCPiPKS2a3#bW)Q6Hsy2?^0i)453zK2Al4AwPMd!C(n^g>qw<;a#aOLSGr?&aQ5<JqQp%jgutEaafqL2~SsiN4y#4eJu)?z-91UOyu8TK5G*YNf9kcwdGg<A-C5+oL{pQ9Z@LijOueyS?8^|v9YAT75PF942)1By7oplR#1Fd1}*?DXso+Gc*Z5Q$HWG}MHP9D`BWBo5x*I3<1~@Q`CY?#CTNtBip!}VnrE;RM?APcQEi!%Ot*M+K0h)6hBCJkpNyVlhYwl*YA)BeI!%uqs(m2A!{;m4snv3xS;=uUT{*>;zCzC2Z%BGKHJ?fj1$lHrul5{gR)hc$B5^Yc9h#gP3}-9@tYypg_O~}woAN<)=-HH%*_<=&ECM6P1tKd6QS!1>TwU&Arxvi;ie<Jm90(B)^QG$`k-X;YrXP_cFfRC9GIQSX;)sIJqOkGaU@TJ<gz0=cAd!&nFv$lQTD-d<h-6s#$|TCmdvO#+)U<v1*8S}T&wJ%BQY<Lv*NLUGWzYp1c`O*2vJW4*U3*CtQX`YmT}12&I70{hQ%uNelJQ@;+tP1n!@mWeiW^)R3NZpF&34BfJHviMz>Bv<a05|PgHuR!DU|rOkeW!I^0`$c5Dsnq5Gsd-3L@M{hMp1Db{r*79nq(clFB1Fkt6Jwf8Ixx@lkkkYee|tK6N+)FS#=X?S^`J>+3KeQ@qv?yup~Iq4mnqDU|`<@NA7}X$+KwId?PbJ+DVBOGoR$6KXmsVr04C%X~BHpUWUe(Dw$>tcskr3m~~~IcTpu!@X|FafM=IeJ+epG)C9Pk;CP(Z%PUvq>LODPtSh4>1=(UOJDbf`9HfV6b)Ol&^)!GY8)htsE(YJvd(MEp;R563}21D9+aM{nh(u<S)gjs<pTJX{56@x7=Bs)UR;>|9lv(y8<l3<0ByCrsQvd3q+Xt7k6NaSVlK>^F^8<b8dhH-Q}0icER*j~1|qqj>Nzomp7h}Y99l-1;()M(v4Zs?hPIG{wv#G*aco?cVw(B&ug85+2{N(7SfiY`J_c?!MJR)kzea3zzPxN%kRZddl3-G;C(faj8NjlH2@r)btl0B^K7YBppGn$M9@I^dI|Qj>U-v%gxw+*APAtgHG&`;XTz)^>vlZ<P!crfsvL<&6_mK&>;gQ^qE1ZLD6i@2e^D48A92vGJXDdP=)RTpq8bw-{VW~r3$lmgc6f+q3QxZ}D2;i7^{8bI;BK}EPh86h|6igi}Nr3wB5$qU)lA20lnDrf6O4+l>#Iz+wTU%i?uIGd>V0xih2%<Qw3sjWet3y6|U4@|wcr|eHgi2_!Nz8R=TqV$UTHq8eppY`^2)J1<<`iFoUeelz^w9!Ov#pXhQ{ntD;|MvXf8E+j#42robJSKO690DZ$K4l>61)d@;F%h}Z?lZ0!E@x0N~3s4*VVs@+ve30NM2<=FZ7{xBr<?K`YIKC^mNt>(418kB^@vX{9-2AG;u5dMPpQNr9I+4H>%#YY?o9hstpQiBi4tpY?8xW;i|X8SVwu3DJpfIEv}KXq5}ZdT9Brx%^3dLUo{xmS@9Bmh?x9&JDWGC5E%1!-%xk}i?sLsv+s7(@!CG%DL0GenB^|dW2NZD?(Un?_e{sp)YIQ{S!GEX>tq>CY86)Jk6cHBG^D5k$-5Y}K>7%;2RBsT;9n9Qu?3s;xewzfVi3>(r3s`iDCLz>7sk;do2rg<V#}^`e}xK<<Ij<Pt#{pVc`>YsIc=<+{jg#Y?#6unmZ<k8eD*d+N{~TCz{D1wD)8vlsbEU#0fQ9g4yJi9WRAe(Ed?u*gm97i*Rdlr+BqRS?DD*R%2kW#5?}~mW0BliJVwz=^cVR^h0$mg3k2CpMCS?O!MLbJWZE2fRF<N%m1*s1TtBz@seY=lM}z8-UO?*uTWQ9Z)cCiSFVt!svFJ^hkJW#^+5HZ-_|y4v-kp&xYt5PW;CPPLd0Q8Q2HjCkCNE3~<(OQzT&DoGX!acL$T_y=ykF{0v*_G`*<70_L0gAsagAa;8N$Eo>J;3hn6@9f8bXOU%n<=aiX@Q*6N!1#$txT<6$+XQLm?BL>zDVF@(yz!sm?D?&a^@XCK8F>qv|i08^p1@EooCzT;t-Uzu<u*%XLm0!cEKqesNtF*ZdGUL*CUzux3(@oSd^VlH4Ub|A{j(Y1m}Rd&GZnWESGKn3ky+`6Cn~x7MMH_JpAk&NcJLEG->1Kx3Ws*Ft|JJ%~yLenOL_>g<oIx(5Nlu6gbt@;&89fxBV@qSYUAk0P3ZK~7Tx()g?tkWY*-Kq-tO?>KOUB?QzkQfL}_p2;gV3FIc^`(aZQplBJef%;VUjNmgMEWJ3JSumOzk^)1JR^!f=)hq=o>2X&h5L6@T$X||9>l#yc`!f(M6L8LQ3i`bmNRP!&nOb`3-Q%a@!|Dt1!TH8LcE@2xv*Nml;GD2t_oX|U5RPQC2URRkMuJx&V7=UXwfpRCk^_fo@iV^$z$m8{Gp*KL8!1z9G@_~(>nJ-K_yl(lvnjm7rJyQEi!3Q-R(iCI2jIW@{)d+bdoQ2;bN6kgTHAn}h61~R(~Jg^X@fw()0OHjmMu+r@<?AG)W}jxgYtYysBV}pniCO5f<n=qG^mo`z0U?a<D8x=bg4Kf>Ay;3rFf$_)JRi;qBzZ7#-)g~2;B4@Js;FYR6i5|i<OOi^U-cQT0D(EWZ1?QTW6F#fU)aBM1#5S3dD2igW3$`K0W-*`A$ex+WgIghhK{KpcdCFCtfBE%1r%M+EDlq{T&;6dl_?-PttVEdd1vfiz^fvuLS1ao5|*(-%-%DH|q2a*(t=I+M-cszxf2H4di2Uf<H40By5qiI`(2AMdb>j28Co?;b6VIpz?r6NBG3ikw&uN4gS#45x#qLq{taO&k;4I;g5k*gjx|(Op*}IC%zRT7{92Vz`iU$AN!)zG!^t3YXkZ=n``>tcHbI=2Hg7^Fv*=#v<tD*LYkgbwSC?Fmp)CJ2(`e}!lm!{l$)^%h*{)zD8bocR^nS7%5z#zu7n~Eb;9tO(uSt?MqUEtp7YOl+~u)!{R^HY^z<;66sHu0R#QvK{?Cv0wBLdQ!|%>k)5|3}<UDA5M6mrwN10SRuSk(XvtC_(V9-cxuFbkxc68<vu{p}4W{!?_IHFPg8>9ey7Ws8&Yp&1frP;j~yN+WJWkv6Xg6Ocz;jKSKxoXlhokq0~CK0957{5cAH0GxCE8I2TQ25dU)aU0Nt4S7gAb{wdbnyyLlori!6)0(O>0V4pYNnzE&Y$2SISstkBE*?lbswwK9^PXDieyIL4~V2(|FmMaFu9MtRhlJ0f6i{Cq9*U~rV51%WSa^zU9sy!N*NE``LS&EXmY1IN{3K&2{zy+woHblO#yCGW|5}hCr5s;hf-a>J4^fZSQG6s6>NoK6n_8U?RS4EKK5UijT1et-7{AGr5?@ZPAX}xgFLMlxcrqDzVCRh>=ttq1*4Vc7wlG}EC~L~skN()0`~ChLvw!KlqxfFND6fq%?0Z%LvU)$iZPSLk3<#qJP~W0Z$zdODiPGjfT;(UUAvx26b$>>Kt+(c;nv-ZL&WYf)azk<cd?(lw@=O_#A<GfuBFr_EFQ$0a(D*Uq_h&=4qra0&LxoH>*13pPpZ{1)tu_?7k;67k=y!-+d$ch+ejXsOtum{%T;sgRLZMnJu7gW!f{Jq;_vhZSMa-^c@7HK3Dd+&O$*jl-;l=`Rys5Fnw_<@)=Ok-tw_H3_gF9Cut8#iQ-o10JB!=nS$y8C*YlQR!fCSQp`G9!WAM23iY;c2k4eJAW)&wrY7iHdPPS$pE;UC%iRj0Oeh=*foKs_-U;tD5h|kW`M;NrpKH^h5^byW*wU0y*lKhZdia+MG`{-Nlw>)rLBBoDNd5DIsGw?3PP(c{!VX;&sf51jKQDh%6sz;Bw*;t1$!7zomGAc;Xah-5qD4tjzmv7*|PuvdDtK?LU1A@ur=9Z5d8hef>)k)|gV_wr=#CGt#+wJ4w1Yi0hnwf+!HyR^-@E%&4wb5<GG1zdD48<>z?ZfL}qbXwjrqesDVV^ga;3#_7Rd24H!njn}FEGd(>W)Teiq{8j>^j+lxcHDx`O|idA|5Q}dH_%<(X-lUfibi15cnV*P@&*WOC#Lxgcj3)2-ZFEh<ynW8)(<08S5Cf*R0HA>Lh<%y?w4xjEcu5Vio0FcRuO*yEi`!@#CUhU638@-C;fzqHQg4Y@r&RYizcjfAYxma9i?W=$dc2@HQl|b<>^MAOt$!w0}VqRE>fI9}>as+=(TWC_YIF2OnPpfC_R61(Wb*Gjr=FKP%+ttA%p@8z)@hEB)^3m=)P2oOog@q;YZI*|d&A!}9GB?dj=!IdunGZCXPZeDdh4*ROWVQMvC9dy-H5yNkwY%o;)9ua>?$KaEBuC|CD1?RbI!-JH+6<Ms?n!TDvk!BikK5*8rd@cBd&0>hghs#*v$DHBC;WZMA@29Ym2t6Uuyt<FRIu8LcTv$=d^CW0n*P|quwQvTlkqEvNrMIk}Mq+C!(cAphvt(4;ZPN<%0US!kIHpRvC>M>m3yEuqi>3OKC7=LS6{8WHezb}!%sZ=a9X1mB$miUmNhzE%Pldi_Z;rf05^QLF)ba>-doeWyLVk`&|BSKv#<s}Kk`g}uaL$MZ=MMY#=R?AS~D}$(Bnd_DlEG7n2(dYQ$X&d*jTsnopAAt!2Tdf%oVGY2#6~*#>ny=|}T3yupyZifluU|<)un|n%H90g27S@;U;D(WqnjC1GF-a&|^3YU|99mG5VTgnrlm!xN78Vu~ObwhS*OyM(T|3I&IO^DpP8XNmnPt>&;7+!2quc#)?_m1s_4MW5tG`9Qiuuw{;est%erChfG_i{cPcIg$D7a84eNv8e9L8{G6R#Gj31?^%Y(OcKNI<x`9acBD7H%DRS)Wy{nxW_hA@(thZ)0F7bp9vRKL1tIGjfyhFo-~-_&QF{o>YY_u()zUF4A)}-+x`AJa&?c>w5grfT8thV)vs36-ASbbRBfho1TJLC3WjYvD*S#OHoBD(pNrcrI@Sc8eAQ;>s2`?|2L$_GT|}Ny<a+sCfKHa>x1j%uXa7UxOVE(10w<gJ@;fzX~i7T*HnwP=}@P}2QWpD766Qr(3azNbJa5Z4sz)?T>$rT-TH?j2ufBeYB{<uzSZtjZ!Z^Y$wLKSw^om#>r!f+xAu|m<6o=eA@bC{)ua>KI>)EfbU+aL_K?DRoLEAuQ4d0d|4ea$Xbm7`Qrrp6GwQ4%GusV)eojyp@b<4RE>JUi&2Mhv@=@fWAV_&z&c|nN@6b4!P*VUHs<1Yosn$YZiL(c}xGRc&mCDW>yaMT%Ml1kin+E6vsEAG@fpvtDI(9-upgR#IEj}Bfk2oe+g4Ws~f@35Qbd0fqvHZgDno82QyUWE!@9H5ql%QjZ<<)cEQWTA1fx-!^rOX@Ld^$a%T@l3Ll0u1&+mq(9<9uHq)3}htMS^YMuzoinvLH)~Qf-Op{q)jJz-kTN^%$$duyly^G04*oJB@aN_Kj)MENZ_f9iUlg5L%sEXGLP?ec9=MoUJ%#iKcT*G|Kf+-JV3V!rk$k%SAOC^{vxX5%vI|`xmR#f}V=;hMM<F{<dR;069ON$_w<Y2#<^TsW{|a<6h08`L_>mn#D&LD~<TA800E^cstFt+hih>(z|OXdssO&bbGP-fCmssA+oAlzLA70VK&?Y@0T<i$BSl3zp8&-&d8^sOQH~_QU_8nE@cWOC-<6uU$7v29!hmwOOm@gtl*x+6e1(u$K}z+0q>P0fX;D>&B>WeplONRjGRYL!uAeA;if*Xmj=P*dN~pz=)7kwhu6t?MznREZj~<-5poFZ*U3hFOUIABU!w6QPVM!@!(ebGaC^72ucsd_oe)UxAw2)eBMgb(<=o8{m^*N)_#Glz9~TKn%XE5riGqexpY=i1+0d4TnOUx`I{zmn<IA5c=7n2yRE8gFJ(5qItQHF=F=0P6$0z!|@0}O~T&8_V-j~No?m<{69VYr^wzKgABo8g-$9nS(D!Jm$=K2D*dcN^&c|EM2I}Qm8oDO`^TrN+}B*8iTLWR%~E<B}}uXt;u4~m#)_Q6nvT?OzPs<GQGul^l&g<OefUamzoCiR-KmZ5r9DJ?<%Ht?}>Ng0p(Inb_S`)U7QkecMU=C_h;tB?5M_-UmwU5-@KM~GqRGs1M<xJ$`nUGj+DhDp!gd=8qU0tv&4lL9Gx<+&qo`uBT~F8%d(MR;kiX(R7D5_Ow-Uyt-3*y<|HQznhJO_gKKSvIWxljM#AN2zY^JM)I_Sbfty=eg;t)xKIR`1y!A=o>HHMTub^+8_QamMQB?EWb~EdM!kkP0Pf}uh|Xnw+*g+cZo@&iP486?&DXHF8a}++%r4cIMiK!a1lC>4~&LHde+v3duqG;{L|lc%Q5X7k26oWOZ&J&n`nya+EakfKQODpb~`uY{D&tx{8G`9fBBVTL(j|C-%Ssm?Y$(OZFk=_{MD29%iZst9;cbrlj_OnOOnbjq}3rwOej8f%2gOSs+QV%{kQ3}@1E_wlGnb5#ex{Jh>6xXtl>Q@6ue(Lz47hq*WXXy?jFc@zaBl2av=UBf(1<LK1#%?d-2WQ^MfDW?!x2y%Swx(IZ@q7mHl?_<@fMXi0#Ov46*pCNkb46eX&t8dw4NnO(5rO7irmU9amSud%sfi%KHbZ8k4Z`^vgetp1A+_6g?Yo=MJ77@JM|Qpvpv)=^`Q!C7=5fP?b{-Lm{1EtUxhzY9qjEBh@^*!XzB*?jOXHuxY!^|5tM`b%aShgZT;AICH8|7goN0|9<wx`}ZUIr~dO;{u=yw;Jq81FQH7l_SUvEJxn6~@1;PPlnMQS?z}ivTsXT1`on8XM2(naXjwJnM^V@y#<>$^x^b-C{iNBGD39f}WI%?z!i`&2N8ORx6cQZ;PmCiagpCX^mWnd!7nI)M;=)d4AaB0G*3uJ9&PYc|mnVc{?uPf(=*!X5_YZbB+MR{LCPM#oqVOoQ!Hj$C#!wV?D!}ad)|8;mJgRhRmK+C|ex!tI<jV!+c0hS#H;d8s1PcmJ(!=BGh)%Tm?8t=B=>Lw6uifP%G<Ad*j|d$GafW4sc6D<rlCs1`kR!-KK?-#9SYv24X)A!!#KWM4B9krI6stP)^$6SkNZyOP%}gLb{(Wq(@qq+98p_2Wa_JR19j6C*0uyMfSh&+vbbHUQyh^R_96ut^nP481wG{c5?hi>8rH5{Ay_m++mOu1AJb;OJ2WDwZady$r=0>z9mm3lwz$K-rp)LP~Q+qm_ul0#Hv2pQ{eY&|Gd-?etcaa9mA;yR1$<=bIXRLigPjh{P41f&6AD&KnxRFDC>;<)WLWYqSj+4f!V-iUxl}X$-t7w->HZ(7nd6b>EJSBp0W-Q%K#<HV2WU)*7b=ccKPbtx>o68IL7ylPCIvS0rh^ZUGVVIzCRTC@a;2^ss$Xt$FoG&-NFX4UDnL+jVn>5t%9!Q6ln$&{CLxoL-%|}3pI&KM`wlh3B80U>)Z<Hb_>iTdBzv9BE21|@m$`-a)Erhl;V)-K%b;y5b6x<A~pc|WLr=f6AhA!}sw~euavte?mwI7`j+<DU|*&vc{#3uoJ(%E?winT-1QS{&=c|#bmIEjwfR^|9%(!Q*CKZHP<-TxO=z)YII2bj^hO+RA!f)*Rmg5<ywWCKz-aGM29H&<vgnf>mRWT9-n%o7Y0SXd4@_aFcG<<h5j&X=(%up6=jOmShewBN*`oPylK=2$P>6fBI(Zl}VP3gF!=z|EcD<+Q?728rPAEHm?s6B_bq!+{egm+Lh}w5oib=oOq6tlGsW%`8){r6;BauX;dfj@S0aAB9ukT$3ac0K5rE%_PgPz8KkoAZ{p%G|jb!cFWo5ze)?T1&EYW#k_VuVMbQ#1@<@BLVR`L9fKi)3&I7CEr^Oha@(q5PE@(9>1?VEZRYRr4p(3?_SvcoqgOe7VN&U{;WpjKdeL0#i-r&={)BFrOX-VxawUkuS|}SwnVTa$)<jYkD?!o+&fW+bbe#?S__Fi;#Fm_KdLT}W;TB-BkPA3Ah7J-0jHMtx(>OSlI2tGZ7?Hknq?dJHOr2^~9-9-&v>1tpWab8rdEU_ty<}}FwOffCMxI3gV~|SV2HY7k5jZ+B(f}$<F5qwVNXa!l1?c;e(3K*@rDRd^-kVqhO`Y%76oa#CCwgRur4hqVJ@D|ExE#X7l2*u}GQDc9lcwNX(0e8&dN9lYHcOrOIA1IxF)16fYJy6(P|PQZjj?{>NIkohPv3@)XOpVhp3jltV>}Mu(?j)B*Phd>RW{~O->bwudD0My?ynW<t1`HRnI{rB(eaqgi{fOR0}_bKeHS!^AzL}Dz-dG^V;<`*A4Z#qk00XgK=m~aTVd$!d~KbIlyk8<`51!+3;y(0Nl*vE7IR-5!?-9EMqtSLJ>7B4Yp6gY^v-chrg>Fe(}SF+Bewe34|OQb&ieT{L`_R>Oz)|+W;dp$Knpxp9TU632xsQy!^YgY4u)E~R?A7FuY)`k#`8UvTWYwuxdVf~>bZe%-03)Go3+%k0h;4|$)U+g?e56>Izl+&7LWRZ`_ozhTc^p^l`BowNf^Rl&;xB7Mt#vxUpLSKGFAA_(QDar?=))?G+etm904NQ0W$p0-3hk8;v<&K3z84I#5ByIg6!twD_cqR&K1BEf~;(tb?DR}o^s!e7ENm}65Y|v?%mT(6`eOt_pvu?fjAHod>LODg3XBBUgRAt3pJw0mrvIbj_Q&)vr$X|ik(Y}4)?;^YRR3=+)48bcS5=e%AqF2)znj5D$EyvQ}Jl2LPEg2lww?2hPIs|5-{6YKZL;DpUs9zpS@fQHoDGd`xBf!j)=HdgU>?RIG=aqc$Tz06YkrJr7lE;m?{;}RwpLMfRp1m$$+B`A!pWucaLKy&-n1}HOOYHm{4#K1O<i-s*cyIk8Ow{{LLCA(Nxr(px3?7#M_`dijulqu;#}e$$glhgk)QS73VSv2#9IXZl)hreJ~->#tG@h24Wq?{Frg~Ta?I`8&C}$E0(id;<+S?j+XtydUd(fBJZ?BosZ73F-bj~#OgeEDLWiuV+K+<xS~P-*X7*J83RCLsHclnlk>xG-MW$LO$HKi%4xE+PaE8L@X8fR*pXh*clbJ)Ht+%PLdg5+@I1nhp99->x;Uj6wa|MuHbNxDK-6T}1C$R7lZs+$>hSh6HNtyK6#7@yltaK?Ixbn#Q4H34yPN?nBXoF>fLn)$hDKE##K|%`Zkkv(;n}M7jrFf);nGo3(%na0EhCYt>Ev>We3*L-&iCq<3{8|lKdzuoXQTSdHN&HbE|iT60+Z{z$?x~j+w03EA|(4pM}c~i&rwpdiE%BAD3pn;d?@`?9xoh;eze7L?k)wuCzPK_2v&q(k?jYJrK|u~=E&SCsn9VT1GG^s3db+*=-z?YHbkl%Lo(7ufXqa}jqE{{Kv*zHpPB`<Hfq7q%XQb&NANZ6P}Iwl#j5kwsaIFtLn6t>y|ao~)<Qpx)waD>11|>@iqWp8J~hMOm(E4@78i%ay?5_LWAaufEssG!th5&}9!d~`eqCG(&?OtMO4|b21ri^OP}G1daK%-d+y#n-EEEFnHqoYtOEJ^kZPmd_DO}iE7$}D5=iq-kj(gFrH`ifG)c6{xar-oAaG35D?<(K`$=uZfX>~1{4hKqZ<$Uin_7TT85wj0RTBa7{x$nQ`LL9~xonYelcO-9z%8^0*|5dc47b^t8??})+#U~?TS@P>i7Q$aX;*_l?unjW%rR%&svU!%GEAho*&P6|Lc~CVZAa?FV&`UD)6&?;LOYuAWLO;Zro5b|C=o1{x2hwtF^wu2%14iUy=`)%1ObO4_-k>~Qy-WF(J@x3#^loV^auhh#i_3>NO##W!?)BTs=oTR&nY}9y`lWPwv`!+)wv@8_42z>RHg2Kb`Ki9XMTry}5QQ^}46`~#VUbqs5^5?V6WOqeuTkTZtj4t`$HZ+wc|YV1<q(m3bPAfR>Bd$Ifbyk@J$TgA>=q14L8c4)XwWi(WjX-U|Khq61r_wwt7c6?V^$H2@9LpN=Ml#P5{>CM1K8z>O^&N-E{!=~w^zvZA@di$QTjxPT>JB2T%jpu#0ud<k_lWkAx27|%J^^?_G-#MWAP-Ln&y&(Dd0}_6#vr$rRhG_u~!a~_!J=F0)!zSn(*hOViyOOCjMITCr2e1>nO>AA7FHvPO1t|@PiBHB)mu)EJILjxAT0Qv(QSlN<bssM2AfMn(EaWun+R3L0X+l7zvIc77e$s1;kNow(k?*7~oKYJb#=Prr63x$QWYz1R9#)ze%A<(*O|ikK4t({Y17a2`R2_(8g^jQ5bX3_$_9noWLWoP4UT(n4F(``m6gN>aj$Va0;)_JdxNK$`w@i803Q%g+YzVkc$Dm7EL;L)rylaFa5^&*WyK?e$fe-17){#vRz^PI3vVe8*r*QSUu@#J=`ctVl#M&D+Y4Y1>MSb?EHv%*kaj|IY?M&cECPD9icI~B(VHJU+>fV9-7h{O=rT7-XyzcBuD`!5h7IaWK{e-LG}K`(7R)GQ2)LYj%CI$tRivk`$DUlfM^4=J&{BOsUCLQBC~raD2><dkJ66Fhn<;O9Htj}wuxfwn+ZbK=THp?FsG9<3_*43ASHUy+EeI~I!JB!m3P)~WWBmf!vh&w1^q81+l);R8_}esOlnppZ%A)NB9GTx%mWn5L@gxF-ar*_q8&xs?`VfB;(0tjqz25FQFg#xZr@b8i}trYY^3CutpP;ZS8h|TzDUA+I1#8zwJ=E(<*Y~1h0$fFcnC>k5<&K@ZzkN2l3aj&6&A;;(flDC!Di!W;>8`RhfRS=9z7*PeJlV)pQJ!3QgK!GA)bH-kV2PBK+@jCR4a>zP&S#Eg_Y10WZYj%a<v?_9GOTILU|948qX!<6V@u?F`U=e({eA#<Y$Q&b21%m`s=v(w@5r$DV1j-06@y9oDfuj7l$P7T4X*Guj9BG?+D|#7a?qrR8;Y!^e^6Pgv087l4iOBv1aLq!+)}dnVJu|gpIqe1d4~tu|~zvBA>g<>8Fn>$*zps8(0Hi8lP6DnBTGC<YGPlM1#^VNv!Q}t6ISI9;3>kB-oBNE2{W@*8Ws~H5dRKg<mMEvm>r85rEankb&n19LhE#9Kuf##|y|Ai2{}H5!%?S`p{0BGQdLVz*W@cg3Jh=D=cQ=3G{bjyI!jGdx1tM$SA)HOE2!@ufh}UPtC~&PvEb@6EcNfzmnfzX~AaUgFO2p^GbD%H!|OXaw0{ybFkFF?>Ts&E~E&0MD;jDP$h7uTjW-!vRN?XFN@iYJ84T<doE2rdg(oIm<cte^7CD``<eD%G=%1fV2Bz2dDqB^8st$e+$%o|MbjzCw9xzX%HXhkB1#Y=|D1`^q})y)0M{!XsYpW#{33n{VC>otzwn2Hp+X^~jF-=WkdR&&S5|32mubG#32$bz+V8oD9iplX!EBMQw2tUfZVHx|6Ok=r6GMYx8HoYH@h}wsjGENj9-qwig-&r`QK7;LnU~y^IvXA8xM=t}2m`h45mUKFMV@ZJ0GeF$Uc&L`%Xrrb*iqgM0q3-x9sBVD^4Mg6)4c@}(zV4gI(VCxB8V(Gia+Yh`sl%{2*v{~{^Zd+&G{RSIX-}owLq@TT-UR>-`!W#J(p2&W@ax}25pUf=9COV0pa3E3i-FOo09m%unK8(5d#@knqWtpOKw@aUpIxkHmNMX0l!wfHG6{~6$LJeNF6^-fDRYJG0%flnHK~zo|>)o(^8w;pA)fFQpfchZs0gm@9wDxOFU9g_^<*RSxZj0pbC>f;j5;auihpAf+a=ReMh~`62U>3(gLC?gSpMM;LH+Blle18nNSv?Dcwz1Rej^nmRonLZ)`VV8E;tz81glu1uBVn6W0IX)!Fq!?0$2No_jbbPC+i?!+6=7idou{;jWjM4TT2VK~FYje>AyCWDJtF4=KB6Wcg=AfcyB8B>LN}O`3tn{jt?(8DxrWdMhCPD=e0`0{JRFdivgNuJFdqDCf7jZZ|&9Y93bx+R1tayXzLKf>E^v?PyjusoEp4PF`UQ7}1oIdj?3o=;SN~f!tS@G40L}`a}80CL{T7Wu`~R5T&d~yZB5E2#x(L4d~ZaVFU}kaL=7r<b&F@OG%o6%rM5Zj##Fvw>gd>D3K>C2#L^esTC0bIUl$dUunS&J?K@fevw-BD=9sJV@x0e$~cC19W1j#oQ%~10$$3$R}`fxzpg9qNTy?unnSMd#$wyuk>HOW&A{5cmrnnPKN59F=Ng4LOO-Qxye>)eo^)9Hl<ul#vt9a(+Lf-RAA?vrxtCUuyqk?Vxo^ei33}gWW(pf6&9^EFyul15`_VDD$o4d>U{d0f>=>9;{$vCiL(2M}19&S`z>{qsomDo&#Jg@JX<F;Ywu@OO4)X8`vm_(Lj5O<wqf!!$PFxo^D15vUcgU8^9mXx2RE4u74zh5QB5NpsusM-Q{EO$zblOkpVoh&50wW07n80Gb7J0^5O_7fc(KxToJJW?jJqz())9^(zU$ZJtJWCD@(ee;)FIt}55fCc`n(-&ppMMzZm}rx=NBS95Me{12qgSy@7mGT%K2U&kTPr6slIL@wc}YVaou3Vg7MNi!L}x8eiOS#fsn6z<^0L_ioP_IMyCSlsL~uX?4LRcDm@p|<LG_q#N{bE&sQ(~Kb0jeNyihdl_{-^m#|T@dlAkoR!_SKSxPO2K_n>cbe@=MDO*kRORTQ7$qc3iA0V)w5vy3OfJ&31jn$tOG=rC`;BzB_eCRrw~hXGfiJQ1?648K{wqp$Erqd)Ysm@4-NRaA9HBmR7PcsRJvXiZf{W;z=p0s(#CqUrA451TU{xDbh4QX&})lP?(gc8-D(v^WHh=axqLz%iEZAAFz+esrBm#yuHw530xhF+mv~<W`(y!PShTC+}Ej%*~2k#CMq8@I7SofZ%b52k%Z{*Xi5n_~WhhOAfp{O+P;DB-6g`1P$ZdMn!h*iBK0XsD5LrCXmO*)GdZoeF1eTnR!NL)P(m3HY7pR<Tsk1P;K(nES+oV86up=Nyd7T`xM{IeRgPr_6UbdbA&`3(a1+gk{2It$D$C=#m}@hlm}#d-aLV+@d0ya><y9O;jnCU*n&93D5SkyngG}Fh&P4bM@3eDijS?PUp(jHEA46--jI7R=+V`UM_Dm}SPoNLlo!t!F-0>q<VY`_#ya82N{qZ0H|bd>{1zk99kXc2K*R91m?UwtK6*rvR3T8w{hM!mLUeA>WZ3A0lFa*Av6L0fk0FK`!+1_r_yn*$PlO;vdJ3!_GE9ec)^G{5Ob^5<%{JXN_k5!_JQJ?NGV<u$8tRuPNe?FckIqUwxq7%s^>RAU#+*B0fVn{CB}$Irs<o{&QJmzv%!pPerVyg$VfrTJBb>Oonj}*wUz+Cat}Z5FI)@oX(!|I3O=TIkfO_NxC+qnSO~~W{VMzlh1$Ze0Hlzhsv#@=6qkzJbp*h9bA)597`0>9rJEVwOps`(a;C=>N!QQeMFCFSdckPDo#5pHKk?(1cKCznPy0@ps#%W<(*D^rKQu3Dg3a(bZoVy<PrwH8=uz1ezvleK_15rGuKjStH;-C_%B2RG~2f+Y?4NB!pbTEc4;po^Lnu(MDb4O9`&o&c54v)e+pKF`cdWHQ4NW%rmp9+8m`CT)?kUfbCO?0^iZ9I?Ge(8CdetuZ8<2e?W#j(YFh(m0nv$t%a<Zde#o2qjE3Pf+mu;qv@SS(9H93*zLz@NH(Ro{<Q{AsNF^d$y){+>Q{N04i(L?>v<Q9S7O)PHX)U(P6zagrcXcwN{i23xhf=-tIRYd2oKfOXSr7mps@d~C1BEDF274!N3SdoAViScDd}<)YJiz4X`M_O=upP|84OUQjf{zI!B6c(AcLTEQ`V__=;@qfe>&E-F)QXT;P{$)oe+tgzX)|HiW-0u?9#Cb)mc89XSNe1HJyw`YuER}TtB{tQ1&szLeYCi1Vq+)WG?UY(%C5RWc*H;-7BE`)n^iSxQ4th&^w{IAI0nc@CXHExAY8WbP&2zy%uoMDFLNR>J#9?*||4NEAYlL%0-&m_$QE6tW;$bF%kyr2jo9RWSCIZqp<`-Mh(=ik?tG4F=lTGgk`H~8%AH6|qZfBl97KxaZeSuIsZAk|4QKY+p7pHPoN2DMeWipYfF6pZ8U5xdYoh*Gb)4wgAp>38zY9PYUkn1Wb=!sE%erU0#T+*z_B9DCMp2jzZ<7)intG`Df#Hi~~?GeQzKQwT0M#>!-D0yIrsdh|#;NM}UU<SoNf$oC2W4xw(MzNeKY{UZYF6IVxs822Do*tsaJ=<9ZVJe;m$-Hd*MNR?2TR02kj8z1ju=>P_qmBUP?Me9hq!wR8=_{qWs|4nBllR5bY4^t|2U1&XrF0HSYZ?sn3wVqkjxW1&PSASNP$-&YF68>#F<GBbW%}Q3VB9ap&^r~fHiET)Ltd}-X@_ZHwTSNTdS4t8H74M}jfXELilidNo>bAdAc1P(fb8wt_2`vr@T4cr*x~XlqD8&0z9Kue1|KQJ*Sr&CG?~ZjdpRLZh94S%c4O)A6eEsn7w!rJKZ1d&mN;1P8kE(9C)3>%vzzu!pwyI5KxZ~^UhQ385v~l@%Fp}yI2JA8|CRP1g1ez!}w?Elwdr~>=3M#sBSHxIexMPsDquX|cB7!3kakfeErO=L2Jy|ZN8zXkxWHeIE`-_D1q@CTTbjUqZ(Xy$K=)LKAbMbS=FRv3;qEowA>6U0a1_MDkTQdQ)(;1yRnS-9Oe@^+7&z=Jgl7*Tb3Kzk6F19(8Os#qok&GT38}l~nYhMOQLvs7fcB1`e0m^rTZEdkS^vlEjW(PH!$fGnT!DgX1)2U2e8l8Wf&DS|Xoa%p)w0*hE()86HF-)5rloRy36={v6?UT+*A5GsYCrm68H_QFq-i1(tWX675E!|?O0Rm@*F8xws43K4sJ{%UiM}!8Vo=WUS(Pexp$5K@0ZG<H7DR4wS&k$hxAZ>5OZ;?roM+d#*=<~Dp`S9=InEs`%`fQ7Rw!i*9kO~$sp_KmEAI?#Wm5pE*>OnC$rq3evODsXwes&Ls`LAVqNur@WSJ;*fEv$>H&7{17FBgFpeVKbhFjlD++vFX2r=k9IRNAiYjbbwOTv=b&dhp>le=@#0$SoeGL#f%p@{38vK~f_J6^zGIT%SG#aHnE^6I0U<hoQ)CeAy3y3*eTO*>nVaI!+?ySm2=pQ(7=Rh6h=jK$Ddr`{IY6W0UERcBNR)w60<uB*(#>lDf^nKed=51P!a@8EdU9ew%BSTLQA5eikB8kCooLRe0C=D(B`TX3FHt*uE%YVC_3Fz4S^~VkLjQze|Ubh5g+kXqve@G3i3yX;dq+?#R&(PP<#GYR4vZxplWor_TkHr)3NA*QJ2(!F|p592AfmOCx?K^E?jFdoi~ITeEYY8}sblWX1jBM*bf1*XQnGzB(-1JPQU*RwaFf6Jn5p5ncWIs-$#7CXN2=brNd{L(1S`XlVq7!5!**3p=h96GX-xz;>maPYHx_Q{;Eax*H3ilxiHEqY@2$E*F`~jcl<i%3mYGKE8<f!O|&2+x)5wr0Jo5LxGGxRZ-1T$yf^*!grW##G53gsAYE3;m#Soe~XNjm+f%9Ej?li=+s&su7=BIaEEP)B35Fqx~02#`d99*VecU(C2^%#koBP=y$g%H8|k4xO5cE(CnrA;&A}b`BWbj~0+^%s9z!+8RZm~KM0K=@!7DzM;>@+J*vzGuL#5_H-VQxbYKLD<pXY#s2|r|zf(s4!Z?cv6Nz&3uvz|?guTgR7^t)mtpF|e(@^=IB%AlD3B4t{=KQOKbB9bwOkdEzo_YjAGsuKnf+0blh3r+E#b2U+|3_M?pvdoaJA66bU$lZxCv<SLi0j4N4)*zEH9MRRBpaNr$j?okotDg5x{vYn%y)TX<Nf-VqWoF->y5&|Iu;iU>8Si3f$&3*&fGm4~Q?8~9s8LhJ>FO3@FyH;ncp@S%RoM;l&N+XaIcKe=Dl4y%k&$tE0{*e3f9>bX&2@HT?ffJza_(tK7y)CpG6BRJxma*5-0{jv$%aXEDyhDy#0G?J_9omAa6TI529_*=6EJ@JYt}aWv@A@{(#P|1v>=OY1ITM8NngFWw4h`zSkJd!sDWukG}h(^n`_KF^Jmw{c3#gzppqrA;O0UW^na)11ag!Rk1Mh1WCC0XxE{HjJUJQt;J70UGDapga=J|?YmzP%Cas2vi(lOs$&s}9t39*7x!{QfoH%n&B$8WwYHTD1P-=KYeVHAql94Kqp2$Ij*vhWWy`d<B`YCOUt6pK6^RlD&YIAj1DXa6D;r-{?Hx`oo8(h^=y-D7!43ZVk3)Aox%15JOp@bPhb|!Cql6EA#c3fOsAhoWfRsw8z8G5B&o7E|h0rRvR(n`UlnS*U@R!(?)@}^Xuv$2mn=yKT1D)Z)b17aPB;DkU|?p7J`=Fy$z4OVcv8$k=76dytRAL%AxDm%C{ys%8Z?f*OTp33qsaj#|F@G~Hj*%ZB!O8&em>4={cBm2ngsVo2Qs<uDLaZG-abyQN+n>qycyMHlf4l0F?AvF>--w;U(tEtyC?w;w~EUjx`baO`~_BP)Qx6{qz^xZy^jIXb9B6&&xzxJIZkmrDDfEALL<Kb{~I~{Ir{gfW>yc@Dvi-txX#4tRaleV0HvLfJg<w0PsILkEfBTG$wCAOr~^5>ns?UZ_Sgi2+5+o}idkJ`!*v~xz&Y<kD<`HvzfAl(`0PygM8SrvXozx+4X`MAg=B!;#K9MC=$l8=eQkG$eKP?W#QfNvuqa7;>s%V4;S_&b^J9vt5ze?ri(5zwF+5l6L@;WOk9VWsBklvDk}_d_-=o1_+>0Y<maDaU!O8KQ0g27l|4mWPq@C_b=Tl*8Eh42>l|^Ex_6PQcfwgEZVTn;wzk4(s{onj#Mw{{blBdttWQaF_!REKx5X@%peeI`-u1#_E<S<8fVA<M~7&UQ>S4b0;0=8#5QtaU<I{i=yN=PgYqk;GBKI0Y^+z!OI@_|7e-(!f=@KvcqB_G-|Ts-B|H?NxPcl*whksM~1SbdQmoY;#I;wLK=+}fB_Bb$z?<b5s>8K?_{Mq;abK!GRiPr#r1rWL7TR?Q?5`-R?SAq#+j)Rjimmf^&;&t)@`s{HzViE1`2n+B#Bgs!7G^>g55mWA>YNjq^^24cTTymL15qEh}DyXH*KJVB5;a9a&PE5rQ^OMJ?I9ud!B=@$t6UpKWk-e;paV8U4WTsPjDHqf0^misT6quwL7-eB)5U)qc7RR`lJL@Va3usk|Njry!=#5NqqqEaBqL>cxU(h)@Hi7y}iG8#HWTYB=$&jBuUIvA-%~)Vu5KlAZ=?%jXU@R53B@E_L|1iYB^Nc7Vlb8uD9(QP%swH#vH8u?B+)EK_F1IynOK1lJj<JLdfy>1v2`wL`u=sD?uY7RHWwYzbG#IpRXr+H@eTu`E@>}P;@-$@G!a${bYw$8wtttYxYC8mT2#y5by$sJn3wjn~MfKeS?E#(~$+AEVnk*xsKeTr&6T>9rqBH^Sd;clKfi#?q4uuF=hgIVtVefa`Oan?R*QQE_$H{2_fDnW<0zc$O%GS`~rdA#W&A7L2r}?JH|n+z{SZd=Qx{XeOl)fI<J~x4`i}56?Et@La+Ms8fh&_RHQ#gle8FvP&de)zGo^tHqYPFT2T7B7AOO{3#0@?2k_=VukKM>$*7p!fRLL})&B?RI9z7TUSqK#@8sF1yhX|&M{;&)(=J~_9)KcnM=Il76r+{`pgX11E>m~iD45Ruc1$zH%;t)xQE`t-4hz*CM{7$2)ZSg4@0p+d(2ebx)+s*-7C>h$Ga@*p3x_i8%NB%vTLc}MuH7m}l3yP|(@f2QglIFQ!C?W7WEaVQ)tvN>J2IlZOU?Ax*=61(bSd^~(H5;M5%NG?BzM)^kl?(YH71-9A|_EL!*VSFp~8Zp%!X0?mI|-8jE_FK<36w@izKJ;mL4AEGM_4FG5UixZpCW>{ORhBfAoY$pFXv-ft~zMkM6V9amsyO$bM-}pv3^&t1f&vt4ye1*5Z6rxc1y4;WSu~Q6^;#7U`&9W=FuRk6<yo^0ZiGHNB=Eop=nZ7Rx`I3w_On8cYp6A)iPy<cyTW+zn#M-7c7&SGCS^K+*4bo|1caUp%2o&K?Y{lS%_k@FNg)i`fJPLh*^Gg=XT-&h9X!CXRw(>TA@&Z@e{RdLyZQ385po&Q)b(0QOshKFTZ~Uyfl3s{Ls8*POgdHJh<Bmo!;Rc7+v<pGR&Uz2y00+vM!eZWClBqvPuX#2e8h$X@1whL+Zx0M(;ArS1FCkWR%f>po7aKFNFJj*0P>HB@dqbel_S4n5S@*q|o_D$`5ozh`b!`Z>oqh25Pfu>~T9g+7whaIJxyl#$wr&#aLIF7h|P044vGs-NuQ9*WTC@=jGV100YuI?~jEZl>9#%?-YgWFE>v0(#-x9xW{rAk~lHxkr(RF_PlcI?9#E#fL%`Nly+cqZ#A*t|7-$DOophwLY2VH`5M1@0#1extR#~F`pL&Z0lal9a&-^-6-UZSx+BOgZ~XF<3u!V6u`ay>N{!cD*rq#F7w(jo|D1acV|IU)Hh!<twRZT8c$#cKp3pkQh>hNh(DmGvhH%8O7@)>g(U^ELa}e23ELkq3l~d>>^CD?-nMu-mddFU`}O>WlRS#ELofLyo6K|k_PH-966ZBDbNU_O;q<tFl<piI4&QdTyeXPqn>Fb!O4g!<crCn-;Hyy9!AfWz3Z7N7#XnkR)aH>^=iyE_Q35eiKg7Dcz}@>MBeBd(?9|g6Nno<&w81no?=?qai(hCifR3mZVXI*`AXX~y<KTK=`zi-4$GikSN3C|~W4@f$cl9j4Hs?lN&8O!?|J$3#n{)ylS<6WY-!{pm+>NzD6`yBy-Z786G1hp)k*Ms4N251Ot{)dQpqX#FHl(Fh?M=52Pneo05RC+v$tAj~U}<;5WepBAm-=fg89OCPK(EKDzn3gM#5y7T-Zl?F|E}lV>y+__q(@arUnBQ9Y&gVVvrG2r%5<br)aLu9A_-f6L+k6~?{strxvme<Kwteths}?_9S@Hh$bDRgE`%00laq2Ncz8EE8LX3~hra19yF%Vm_aCGrokjMthbJeiXAgb(xpww1x?9E;`^hR3M+_p_$t|%vXkKy_-6ta#5>LSysy21*cvGEB)dj1rCUdABKdUa!e|V>d*?Go6J}0n<J&zQ<$<5v_XXdVzeDh7Rwz?{3*qC)=w`Hi6a+yUC8!es0IcUoEq{Z%^xbCwS9fq=d35hprpM17|ndMJziqARxW!-J`o}1Ld@|P(Ly?WzPDBmE+t$q!nOC<1*b@zgJL)sEK`EI9GdD&mMW}$Lf2QDFVkv(B&vz4@lW0lmVPa>)zpAp%{p-jYYnrL(KUKqiU(DSCITc_i%Ie-oAQxgp=OjL{XsQC5O26}fgfTb1Bx@YlobTOp%0)vO$J=~jzo)`3^(OJZ}76MH#*mVQvok4&aY_?q#$D+KB=g}U9-WoU_!ezhbDfv@GD-`AAtH)T_Q|4s(T=+VOT(nOl%(0@9ph&8E7T2vVGH*05_O^iC2Dl5+*X(!-Io~G062wkTWp!iD0}>f2l_lrm3r<0GUbzo6<vmS7RoZ^uT;0{hx%N?IK~Ysoq0^OzfI*dU+_2@!ts^%fq0)j!41*059qITv|8O=n_e*-u8br48f6A@isjc#A9tZeu_aUm%TVPxo{3~bBY^72DFP=ZSGcKAj)3FJ>O!WqeZt9&gqAzdGBK9e}an$o^ZV}VDwlACGc-dep>|vrsL{t5ThsFdEw&&%X41E^_1t?1WBK~rt{7S%Nh%fWw<V9FvumXMzE@wp@1clGYXP-nY(B?f={(vS(8-2lz{gAA(Y$@`)J=>bPj@CVhE_%qJSF)?56^coL4G-gyk&!;ufxvvaf(zh)dVuvUL(YIoi8NhsF(7KW4`O~(v6S<|(I@^5K$}QH5MHU7{yCxf^@}Bg@MexegIBBS1;+l|p*v9~Dpja{4aKs+WQH#1!I$}S|AiWX#RINc1xx^}6u}RhVy!6Ie)x^`iqcr(>#Q^~+!TI7yqnl9KtcDY1!&Ccq_)Wg$v6pH!(!j6ur|5s(k6c`u9IXJF})_lg1<1en+vt1DOLDeoEDkfkhwlO$0?Rm_Y@H6XtqhkwQUG^d*{v0@Q}T3R<?HckAGr<KiYqDoc_4K{Tn#f;m+HgZTfQu4mzhRhs9+vPJX0J1s|&E#GDVJ1a!AK_OClFoidd}+5>+f>%r4-9%AR5o^!_WJ&Fuv?!QSl3Dih@klqcCeoD7Cw|*LmM~~dv`MdqC;pQH{AXGhSMdIY&z280FIi#Dmyfl5wr)4$~w<Qr!X}WeXax;6h5OiHWUHSg~_RhN>{`mg=FZB8cbj-}_&feRwq>&#x|Lc#_(|(t=s()}m$LZ<q*MCsB;?z(zt6%@91*8&smp|sUA(6ZDNpar&w}5e2H3i>FWfmh|L7~1`vT;KF<gFEJ3X9o*-^<>DsQJN&z((BZNxb+pr}O8N=v0KA0)dfWRx?A(ldQhV5yg>^%yO5oek0Ukp+hXUL(PzlYOAevqmh3@bq2mwh}#Yc=H`D`%WuS6fJ+3t3a`L`@zTv>L?s^T_gHJp$G)4#E=?3GKZ!X~td;0o*>Zj7=Nr#`9@cMo6xHH%VisDLUOOUUwmv07FDPXgLs-(UUXqfXnfOcV>j!hFp<bu|;IDnn6`s_g`5Mpqtc;?<W_Qs(6Rt4)`}^VEmi+Z@|CgO1?G!LM)J}p0sZg~yjT_G$VaYRPv0Amd2sr|3@%?Wm%`QQvqW!krGMf9f&%~_J@oRikgEwfIwNwwtN=D8kp~@K}cV{zma!Q#Vvyg0her2`@jfNot2Q7e1GOI1tG{y!Ma7w#xtYf)G^jqjUXYn|%CX@UeLSqrglg~RHpU;XDB!vJ6oESe-@m*}a{ZvinKw}G>*ig04xZy>qpL;LhR%!U#jbB4|5L)G6cc;$leCxXTgX^~Q(%SEMpGjy@<hE_=r4M8km4e+eQUz%NQ<)8%#utqRi={z~(LFDZUqdihOPt;UG$v+}-SO^k4FGQdjYrrEIv3)V($;eNbY>TqKVjDAh?Od~r0RGz7Y;eL?@NR06?@GDE&CJ0$Gb3ND%y>gV>f2Yw!M;mDRYL^s^fM2k+^_TlE5~YzBPrISN+-Djc^;`a|<TSk~4qSm@t0W*xTY<AxKKP(A9__P3i@+<B>rJ-?r?NEgLTX)fNb9z0TrrGF44-v07Fa-hrc+zB-qhaD-_fg((tMy59?7JIiY-P#f;K^)^UHcM;!^T5*)rhNpXF8Q=4*yxN9b{;XXvoUa9KhXO#*_r(&x1um>Sb3AcXspo$<e_t*Fc<24X<34hR>sgGdA31~ggl%tYejaY?7;&1ZWX-8HlXz#kV%}5dd$fH`ol-o;_&U#>GLcW0Uh+J~4I6{@SsX*m(cc~`_nzuV-J>s=t+0;eOz>&5Wtpzdm2h&|^{vUGBQxL~?jQ{(g&uix(mcQDHCz2q;}^^UDsE2!9zQw*kuz8~n#WJ+lHPSl20gj88|tT4!a?w!w|h9QvDVbMA@3KxoS~B&D720E-f5lyM+ZZaH^U=D(t<?}7s*hw^ibJ(xB0exs8|KO_R<X#e>w`04lkMH=#(m>v{TBQQd{xwm`yTe9;oeCw<T?7E@6mDccVj|fbOZG=M?+OhWoA~6*Y7FlKd^kn1ylBI$DoKOPBMpblPqm>v$05w5>CecGU~)!p5m+BM2o?BY}*O3zn#WuAqox-4#zmePu4t0}d|{C-&0tKxj10TwUhXbv~QkiAq<XXA>nS-nW@~PO#OKGB&6GQp6)G#Ah}J0nzvV;bIB?-Xp#xQjnawxVN)-vXS_KAOb{jo!z7qvHR7+w`G3IjtfUy!@VJ^Ath|8w0R^NE{R`o!r}81d_WmQIV%MP6-XVSyiU_H?ohq`Vw}>tcEhu`eXZ87;OvLmi&=gx&H~=_&=*ql;eT|`W+r1V*X}~?@$TSI=bR|bSa~xZ82p=e-ha{A+B{1;;Z(TE=1Wa?VgH(!o+lq?i_fn{Uqoo%+TA(u$uI0CzFyo*ybgnAS)pP%WMjYq6ZzoMwo+J`Y<b}w62cJrM1oNS8<^$-vBfm|Tm_k`=&`jXp^Ryv!5$To!R4w_r>B$i`Seqcc?Q4{uK+!xdBXIwuem~?SvGRQY$RiC0$=YkCM=GVm}DuQ)FGF_vp!ej1!!efD`Dn=0ERfQy@R^=rJ+tuBHD0Ft`X_9bSNo))g7*?;TK4!JnL%vbxtZ9&sEeOitt?Y);p{)bpOA~YTUuK<L(mP<y3W5^0NPJYk@ekC%)-laQ#Aaqm0q$&A;JoUrKZJ;Y{=OTow#FKfAQl-={OA%qLWF!%33o%=-Y12eWCOXa~>Qw(igZ8eXAFkwUB~nK!7|MZ2mcl`23mR%wc>l-!<N1}_ML^-WcTeqXm_iEw8YnJDOpPVwA%grF3TY5LXYm@NN^r!tE@B%rgjeOVVeAf|wEcKAEf%W}qYd|c(?+g5^Uis%Y>WbL-8&~-H~E(#_Qe9+e?bz3*4ulmGv#JCj$OayU>wL8_1>}u<S?gGd{9w2wdGo81>(1J*;1{ZCl>Sjxz%@rSwKx3=hc$(eT;wxBqaWWhsLBU4OQf!lCaexr0?uz54ZOs%!Iaca~LtnB7kqxCM<f-Pt0tm{)mCAg!qv(~70zPntb(Q28@$OkoEzsB!2|n|DVJCOMCTKYR=aL?jv~CO4Z#GEHMWubUAS&(5cZ*Xkqo_+bE)A8^)dIFB7y-Grd<l8gU$xP%<Z*h-TZ-wJ%v&t=x@RIw!tzyJ-&8e{H3i|jW)OWizl=R^R{%9^aDd#CqWHWpJtKYTU+D!Unxw}MZ6zj}ZU_589y84kn%HNh>3WzLbIQIuv?4?Z>U9DY<{$!TI*x`8dJAN25h!~-kHVhHHAw;q?@<&ngh|H>DD3{<=Q!xSeSzx<Tb$TBu(wZ_hlgb&vR$~h)!30)w!=fSr}(0o*UMj3=i#2VsyxSV*uxy@<z6erKZ92oLQ^@DkiR#@K_I;IkSDSd76G{gaq9eqA1*~D`m-vv3)o9e&bqo6@Rl|m-fMIl$9|n)<$e0&b;ssYmn5oH@)`?SjiWrG%^xyyQ;s%+_LY>ez;b~xi)`fc55q$-EFSFc9P5Jz6+H9Yza_FK3fl5D3e?gDKQ@Q$O$&8S=E|8S^RgBHpO+`L;2Gf5#*LJSJVYaN%CgXP(_07YF5`=JRB!(i1!UA6-(Nmz0%~a>oMPGOBCJkckp&E=GN;6W#Xz?PdPBAvB&`O<FaqM7-C$d$BhS$3*gDZ_UUrrhR%?^<`fMs>X#u3&Wtv#`2o(4IXl`x?MfpRZD`N)W&0o{*@>CtIU6Y2vI9Lt<63y&-(66ydB!h&!K*ZNM;rk3hbAe+3W)9vVMrxl{0#iA^X;@CwZV|>~F0+vP2V(UR+XOBu!DXg#@>tjA6B<BY{sy<Fp^-l}R1TO4U`KG(aeLvE<g9a2B2eSw;*(*(;!2&oAP@Jop80P>Jt_WS<Zh;3*V>GLN_P2}W7isUzM*l$=;!y+*4N3}L;C67G>@N6?_{4a+;pA{q!GA<bh>BeTlD2?e$6k5i?W-VrHY8z(o?a<WDB>ZP;BBp<J_Z32{0`HM(ueYTwcxm2e>%Y3(TafFYVioxuztNAm{AXT+Hph#%Dh1w+*kJF1LMP4B8CVJGzgy4tEZYnX4ZUe@%DDyXwImDA(ZEw8q0<kB5hQo4Zzu89NiyBi4tYtlQjjjxM%7I3Kb{y(sML_=e;bliokt6{$Qq&&bV{w*AZgD@H<~#WpfQ17XO<%Lg1lJ`XMb^r&gk!9#Ch<$<#-Y`s4^-hU^vDsRu{^~^{HvB`hT&=XV;vH0-&_^cz#dTTZRXX_C&|Hto)EZ(#h1VKgY&xXO`VyAkC>(;_NX#-d>DRex0E6RNmn|9D|1dlx;v)6<(F%vPQUz8+~324p%oEqD+ET3r2{3j`FIoORaSo~0=$rOUgAeM47B!JjwPug;Euac*(a?H_YnSxbP%|exoQ(83!Hng{$bXJ75mRQ4Dc?(DsRnLon0h`BoK4rK39|#uGsS6)7Q?}TNbJAp$cr9vT@_Cnvo`Ic6M2LDCn5&01mW2e2PvMO!k^woRQZ!Td^mP0AztI>q*b{!=1ajTNE#&~%lhw2CLK`20EK_4`aUq*&`UxW$u;CcfhOJ_bVDC|NabYez!TwsMz@dzgqP=oD<I4<!O;aG?2oNTt_|@dPpUr}!aG70D?MpE43D)FtZN768Ve3ukB4U=8a+ySRIJiIr;)fSbwM0__+I)hhX0TLM(^9l>lfLxum~!M%)(M2=8pdGlFGKd6uCR*;y`=tn*V$%T9c7>xwQAtm&qNZ%T1p866{7xUvN)Y+ckIlujnbb17S4mCTfr(D+9H1HqeID)$NU1K{nU?zEQ3E&>12ztJD#D{Ghv9)(wW*l8|0%#%81k^E5z@;YhrX<UYCM{-Z=`%qAoyG5#A?CTwI)IEfYL1AL(WgMWVjhGA+R-WHE`t9EJzO&0~(_fd$!l<ZD0=n;3)hMEfj!2p@VJFL<Kl89Zbz*h4=8`;+Glq^DIdB^1jpyTBc0en^2@qX+^0m+c=tn;QAkQ-Fqlu1R-eM_u@oJKTn8Y0SiPw4$E|9ShYb#Hzjeoi-s1myp{bW`IVuImxd_#rZ(cS6tS3ibl!D{=F{fmyFYmEm#0IxAvU>K3QwqT3yP~;K0*UZp~KXq;RFL=3&_}|23EBZu0-RHf;^?iFb7z?CiZw5BB%o%9iwnktOwZ)|2P1?2BZ*>sqkouZz-r(n}g;GhOONSLjl)x7{8NRdbzvMpbKFH__puXEaMZ^E69qdhTzyroGgzjiqcl{KQ2o#gb2urq{6zI=)NBB?5_#8LlUi5m>X-utq+VoqVke1-<l0{mE`LEg7qH-cIT{8^~xRqILdr143Gty^HhfC!sR9Ab@dkNdp7O=sgd1u<F1RRO8Zp7(X;PSO8w4L#7^_3<OugQ=~{UUvmL|t*R9Bl;<EgiXyJp`M8)N+aOCCmN)S8VB9V7M+;BY$DcoHPfe%k3CIP-V4f19h{r+sCFeTU_coA7zf^e<F9Vx88|5Q@fp#1)%9HqV)|{M2z5b$3%GNPiV<*ur4!_q-`kDHV;SI3%dVEw;6xS#Rs0u^=N2ory6{7RwVw#`Ns=(!cvGbqxg5*PklV37>{9gIx_mLub*-Q;cV=5IRzn>enPnohL3pD&Vu}I>u!c$76QrJh>>zj{_vnFWD)LtBE!LHhFR;t&~QVo$wo<k<0O}^ALE(;gkZq16?f`A_k5Z8cMdz{1&vmFl_5DE6<(0kP9geQBUq5E9>+Wd6epHTV}ybapcQqe=Sav`<sg*Fy6uF10HtzE%Xq9VS&?73P_f(FjIE^@mOmKJsd2jH9C_dDBi4!d?I^J1L3LfiZAHh1<GD&Dv_5SeTh<La6c|4}+=O19m7yeE76+X!oow?V6}d0ng%M=;9~wOvb><2!aNh)CrkZT%2yJc;PY(Bb*WEOsjKuRz`hJX2_=$5jSC%&~z6dqo{H%-q7?!-@z@{ZzqgZuMpVTZUKw9EC7U@dx3U*<hE<>p9X}wn^=D1>NGbpsZ!u-Z}c&>h;(U>tpVRb~V3NbK4-2RoLpYvXA-Wt;vFSxW9Bum3nX+-TP^HxO1$A7|CQRbc|Z!m^Rd;I~^du(-T~uSd$D=M5UH`(NFtP1BD?l;d^_8w?@Mmk018UF(yR9UTSnTUk17%LY)zp7!)|Ymx_ea+@)x+`f~ixpO?il!72FIjtlV~s2<9V24`Qo6=K}45y;;jp5td;-De9b<Qv82;qlJa?l3+2?dW*;E?8p@=l0nu`EC{G6EiV*)ox!R!2Q<Y%X?jsGbO(jE_<@HU)#U!ZNA&tN)HVCJZ^H?^Q`=o)s{v2U7k-bGLE2LRNDS6MI(do`_EDx1O%;{WE;}AlXK=LmIUg)yrn$a*O~07UxtUr!(XlIgokGuqXDLI36Th#2t)2QGUq`43F=4gp@)`8z5pY^fMH7%XJ4@z%Ld4#>;lxot`llu#9t1mb3VIx@mB)uzsf&%y8ZdhO>VPr+dvPqnbLc%E7(8Z(WOJ6Q?x)~#`1Zvx{g<{b=jxM4;u{-6>ATpGQ?OEyCG0Qirgw4P*@0ed3B%DRLSzP;S6nyGv^>kIf$DdCZrj>?JTbvXO1pgy<pgbpo^y~-+Y5pgclx@)4Ddc%_m4E#<{c<H?+kA>}0i4u(t(!6+iU^4@T39$n~TFM<ELYT9DG$N*P}h_{@krNke3dN1aUnwUU?Twaca1cXy%WwLm6nIPE@NDkDZn$CN{&a&0@Wf<?`W4>jq&qPWl&&i&RJ%W5BX?4Rb=Qagkwuk*-_F`0CnJ2P{iCrNH?*M(q)d?TM<_aI=2;RZ~!*<h;&bmN^S19c$dRim3CA42-X*;4cbaEtWQ=FVZTMvA1$RZ#m^Sust=cZQ-3g@$meTAz?FQy=@z?F)UnQ-_>}2puY%6Q2-6@dn<{gxXJ1yoeV<p|1bCJAZe3K?+f)>9e4(OQa-@saa3}?Tf0#^~m4E4T>iF4>Ez28%C1;XI?VoyW7xgM5;wYKTWJxYQ$r&9od4M9Cw|VyR2`3ckpTZ@N$%R&bE;%f~!esQKYf51j7{XzrYP=k#ptPH}JeY+<$*yPcSbWr8#TZ`8;jOAAaf&-h^zrBd;y$QCC5<IzN%C3H&ah1{zi7R3dzy{?bf;Q_2$@B>DRQpA}^*1YlJMxi!QEmJSU<AD5HFTH9^%Mg_o**x)6%U7B)AyEN6Dc0j0Oq`>8Q^y>WF%%IC{S6>mTvi*}YDw`47EP5KmQTMaaxi+^mBY-+mGjcj_b99+T^eucY_>Eab_(k)JEyExwcEk>(uW!bNhf+LRk5Sudeb0YssW&#O>tR)0Q!NLF!#6v>LKu*Qk}qhU4)^!pF<7v9^)mVX`(%BUcs}l`g7la1()6MWr0$6XTRfi#+dQ9S=F1~q`cSIOCl#?x@qK3SGIJdG%5X1ha9WhbEKMbAFf<1)cX%{A_F)coEsDz0(8hE^%B1O>GE-j6fN3Tu(6E%x`0?Cao64fT;?PXVtj&~H+pKo<zeCFH-n2FgNIGYN6M7Z(9fCqc?km029sOp{y=w(!+ZBaMDAGanx&CNwe3Y=0G?PfHWQc)sW2Dtb&a&h_FcX*(dKPWz((rttp1!$NWn~H`Fq?`O24czJyd>jRO$1aE0C>~*6?@KEe{(a3)hAZkp_7-BYSa;;BZ2IB+e*$msz1FZ{?pMKdP#9vR%XjGMeBeZQBa<F(Yw$@aT@thr=&2b7G2X&%4>4W!u^Cin`zyz1)Qvv7Tq4Wx(weWZYaVR`f%(_>3;GuOm$7itl0^!bE7cFLFi)?-BU&FCn_|IrY2xhsKCv}=7jEsb<=`Ss)p78+KK3NNId1ZkjyDRPsa|jYc5eaX~`W+XeFytGLP1cW0PqpFKto+pf3Zokd8~le$YjNcOVQ1{@jHV$J{G2b)1HEN;?s)Em}dYpu?2Zm!n8lXEyc5?pE->yc`JfQ;->5FK?#Br)*|(ne)xZ@g?Q?C-mejLYCfvriyW>(Q%%^R$*9bF>%pbvTczg^AS!Yb0#@+GYSYpup==cP1S8<+}d=96<ETWxa$!X)Llk>qF}|hEu!MH3I_;hg>Snc(mLt3691x_RSxWsL72spi_kfbNN!eey1HrJHkE|jM{kl*-qZY)2@k#EF0mF@6495fqW%rvTrDQe>1i<Opl3a67e;5;w`w%6??eG3Jgf#rgOC)#N;;`Otb3N<46Jz3OP*(xs8y^t%~RFNIDO9H(qSd-232CH$b7j$|Ka=h#_7rwXD{8@$C>$A^8BemcZrN>s3^UeR@8?;P~1%9sU#%J6#LYd76;Y`np2A1P77pCu}8cLnvw<O&&r66M9Pm!eVE^O+0Bg;5<?+xv%K?Cz!|~lw!?Bq%7PA3X>wY1Bc*%m;;})HJm;hrnZ<WJMy0+?BIY+v248ay8SB%+ana_gpqUf<$v#!@p?q2g2Tm8xerDG<<o#@sY8wZtCh_t{w#2`MQ~$BY0vsQvrz<Dl5EADZG(oNwr>CQfE&AwBUl`TTmEzx%6y}$da#Z4hgAX=!ov!rz4C{b*13AwUIRj+Bl~qzxZu_Qi<~Q?Vt$|7$Xs(`1({jO-zdU=Oe{1K#g+$>A6>1nUPdaAauIZ4&yluYt@9f1t&jvDqe|Qtgr(O^^7EH<jZlYx6K0|Yb&19;?S77{8Awi}Qp9G8AvvpznE+I-G$e0UtNy^C%gF=)JsmWr0cic>#uH3t|>-G>>CU40#$wO&F!+;1{u;E%xJ~o}akH;Dgf`jKU5FM-Ow4ahx93YT+tr0ZWCi{*oSGP&{_I{=^)+nFd(p8><3|h7=rZ=X^0o<*cYke}HlnQ6v#d|46nEbw@(vO+5pqI;M(<hXf&!f%pQuB-r98Y2qrDr4Ly%qQ!PF26dXF3WR*y5|*)(o-w8Y$aEPlVw{HO&n8=Vn2`f;kYE#xPKpe}Wk?JpQbw4)cVwY0rj}RykYHn^K9ANB7%L+)Rr*gL#WN9~&XaRop%{<XBBPfz{0&XU$uby<G-oNc?vU;`d%)nGWn1^}wQTa2wBRu#!RYJ4p$@^P%xO9fwkl-C03St%k%ou!#yqB<2KWwv^70M<1TUP2DOfGv~J-Nz5)pa_`H-7&MV*2ft3p8=TS{oFTO}5TVU2QQy&+&AT%)qxAf0L>OKfsC?(YtVD}AklqF_k+&~(MWW2C8#cyKv;%)6HU%K9Sd7$>ztIiB=FTR_>u%e(=|Unsxvkb~Zb}QdS#u>Hq{|OW1Vw<%`x4@j5k+g~XGWTdfmK!zfZAo1WVhL!@{a3bJeFYF@(#|slJTv=ANXVhC8u1r4(D_^0|tbon0a9p2?T#{b4r+w$OBUsDY=+Mm6A{4x|sEB5LE^X2#`({?2Quc;KZa!kaR4jhm_>uHG0m%xTk<Yq8L(LaX_}Yjl8DLWkE?2nNdhHoN?MQs2*y}og^5nWzOh0G1rCHs<#3#3Jn(NCTKv^K}t`N9{)snEsr!w#%rD$Nw7UKV>PUF%o8)3!dQ}B%%JU?P&1e2N?TIrNi)E6a8)J12%t1hX3=N?{+z7-zvnq=)!VvSePS+4i)8X%MEe@ot{%;*n;Uliri_*;=}=eutFQQy<|ju${$rX5PNu;Azh*K@&wS=?tekx5v<zl>BUxYdtT`lzcC16Ncc(k)_xr)QBUd~cnFt$nX8DH+s53QXE+$o`%!cwA5J$E3o}Bd{V`{x5^!u;TB+gI5IhbVEqj8pSC?KBd*<{KE2h!oZtdrk=r%`m!*Y5AX1B@ylWKl(emPh$jQI20*1unB`K(OJyz3?EDk?VJAdFVOFV#y5SofkR}Gjo@vn^IkIp1|h5C030L<GO9VI(Vw4`FUPg-87Ze9YG@$@g`GpwPR?hd6@hLPMDlAzrx-YK8GdsdLX1akl}Q?W)jblyqtz5DV|#AUsl$)boOF9^^XksPx8OhZ?nLyXX>Bfw*H2vK^U6NZgVCoQTK@lbeL2INy^Q2oO+=rJ?Obgdzeg$>ZG;oT4@MVzmcT0>pJ?C5Oz;S?XHaaK^xu9Hq`fWJT}@OB1|cM0nI$6R@NBFB8W3FF9SqPUQr6l(>bs`=V3}45+N)3bjVeNTeLmUH*sK7?uC>IBpg)i-3Gl`jI4gI$uX8N3v790atn1BV?!6nGPJ?yqSuw_a8(xP9f}r_`h9d3(j^U^pyK9UBdD1wHZ!!r%(>grJo3PX*Eh4fw$jnAP&IA$@P`dMfQT1%G%am|Y9iCRXsV*Q=-n_WfiNvsm~}orws_AL?z`yP+Z{4!Zg1I}O)X;3ed#w{9XlS&mk7vk3_oUdzA!ELc{ZIE<h_At<*FqkK^BX*%V?0AmCEg3xA%cZItxOLW$&eK^ELSZQHs=!!33^2_<RZAFwI;Cg}MPqNP{8R9p?`5#w9zN=x~#@#pGKEDNoN0t~}>VRrlJ)<wHWS!jQvQA~~<h(%j|LcyKNz;bw9-$%%-l<k^2FoqP1s;eT~~^Ki;a<vL7VSWEKpTEtW8?VSAtvb)!8>bD?zeC$DZb>g?4<)k=z%%&W(BSWvB7Ur7p<b#jsk)_}Q{)}9vZq^B$CI3*|H4pqVhKoU8j^lIH?>Np%HaRsUz7v(ZT4WJ7kwc)cV#KVfc+N$R$L+!h>D0-mm==q2RDDKHWSzGNS9%)P4QgVufq%@~GT6p634!5Nz7Su5a3WfZ*3880R%n6!$u5iG{k~v6SY#iPLp>g(LveF{Ef12`%rLU7u~+H;Xe#NJg6o7be_f+NEE}tCN!huHX2uo#?`$e*lhp%*fVJ&@?Z;~DHlfY@N%?xikMP7IeWBR6)Zm1+rt?y)P8~GR>srebW@@qFsd4<_>wt1h)j~Imx*pq3QNcuSWM-^PtCyi1sqdT5#`%Q5qsyb`opM!8#&vA!vD0WHpc!GU-gQy=>r%_xH6hMgEt#)b!L_U?5z*dEortu7NB~H-wjS<Mu)2|*pmHu-VARk&V2=@Zma1^O+2o4g1z^osHctWirbZ>J_fx1|F+Npu@(;DxsG@pAO#`g(8t_<MtsiqU#muNVk*A<qScFvWx|}p`Xo1<Mj}JG}Pb+Gppx~+Vp2ELwa!HKcx%?2}k(HZtQE;Jyypr>^YrUWB%vARTgS}+2E?wqG>-EOgdrGhK&s?o6HGJPpSN1A#%+;xolzUTNO<lW=Z_}y?7X(VAE-sbl)qFDM1*OaEEe~tA%EpLZJ}o6<r8z_>uQ75=0t2b|2nz?4Wv0G^yV;eI+rI7pd!WdPn^Wx{qZ?R7k=t?q{qe#3W9YWG1c;=XlEWo0$s5Vid-QH|cXxPb%6$uaU4ejBEFh7umz0-Cs^c=IM-mu`y}`?>&MF*Us<v*Jg3s4_30v3wT<nST%D1wK%>>2_rnBx+(}>@6T%$ojq>ki8C1R?cAd@s{9?4pZ+=)W(9^~;7m3LGlyvQhfTXs)gtetrSr8*b~H6@Dg#0L8l32;c{*xF@2+y>Jj8x57QEY^+uLK3w2;<-FY*Vy(vAv7%3sG8ZRk@$d7hGGg3_O$ikM=kELLLNWjof~)!dqnM_)gua}=K-6lWwYfntWX-!)nP22TJnW;P;0m6$F#)dH{nd?z`&|uy%?XSDSL?k*V&xSrp0JJ<B9Gi$9FgUv)jC+Wg6^3*iuNFWhO%Mp+_8LyyaV*y1qp%4tDsf=|hl%dNxSzr8^JpZ1e236R1NxhXtON!6UtVTAxDd>xW?}e-Z<dy)}GfAUvrXfYxSRVbb)_2P}4z2kw-*HY^Z91DPp;PW?#w9RA7;G)i7k<Tb_EQ?Y`L5f*^GtSq)VV;%xf87?q<FgHC=bm)q^<U&COwI+&Fg*9}crW@Sj#(O}iN?==R3Q#id;CUl9nex5RvbjQHwnHMA_T@wBq_?1_E`@y9zhVdi`p$L8ee88!(wLuwz3nB>UGXP$*oQe#kB!E($-Hs8AqxDFS;An<TicR`W%w!8nTcj~o~lDM>iXKtf??CQloHekSTCkwZ^f`_CJfc=#zIemkWTZr`d&*%?IV}ai|KKr(K{cZ(dV6d?a=QU6XEKo*>D|L(&26c&oCHys0iXO5hltN_#vbF2gAK|`0HVcbk)0?zY$2bA1~@wDpb?(T4`E%>nGn9BuHkMkDSCXIO9O^)C*Bwcsn6sLo!c3emCLoYKu<7%z<Gr5W5H0EeGC2?}15D3wny&Nd!|x%rskf=VSopk1NRmow)Q}qynx7sOcuF;aOfn@*o^6GqaKtTW0FCJhyVJ1Z)YwjOM|Xnh`iB_CxxY{qjXF5=RL^@xc8?GkTFIO;SNld5b<z1rWzf9$_QpWo3@9v2&%+L!?eR{87qf=mw5Y^sZsyuJrnKTEch@qp;jkILhC!cLk;8siSk>+-tKj`+3RQ_DIV_92<6YzA9Zq_#OCj)N7rrHK3uZ`Bbhi*U&p(=d;WPm#OFoXD!fr=E9BGm#7~z?DK7rJ=^#!g^>=YO1KtsB?CApIk#A395T04?@fc&KFNn9!FRhnZ2;*Z>P|XL<YpSkX9p`KH^L9{HGx*CkAYAoO$J%%J-p5<z$r2f+pAjgFS)5jf}{8!@{tdMq8fKPjhwox+xNT8qx5Jv+#?Wv(Vk`whg8;0Orm5fpIXmx$vKFqL~?1dxQ0D_?{PUU@VA5ETkk#5&r~q$==I^-AHBE#+fZ>ayQ5csU2T42NshmKv%kB${~?uJbf)mbX*v95c=%g-uz7TZdn=Hg*gs&noo>=)_OCQx@C|j}#eS91_XPUW^IB$SchCT-1y0N3{oQT$79?UL#t&St(NRYFs)SKkzoGyB8%cAfIm+rMtjq=Q6@oP?x(p);Uz$syS**SNoul6p&dN~KcgYUJRKoF)H9(v)YUXiB;Vv~hB#P38JkkG>ywlz3m(RvyQFq#b7wm|F#U3Q*DA&iK)UPoz+WgbIn^|R+c9ws$v;7U6lgj-!>ATINpJ~QB>aawIj1l{;B-eOV>a~N@gJ)%NVeZus#l3I0Q2jpK;khI~c_--V{<F=R0A;BH(>{S^a22y^mQ9eojSI^jbPwvg^89LAmBl|f=^DSWVU{mmyubm%yZyz#{D0ievN#ty`YB+PI$%>6%PrGzwyX!WN-t5SwLp!MaGIm*d95jqd^U!kH${Ffy0o6<YU~ton@tycB!*6b3OE5(qv!NMeH~aX>@<gnH6#1<%urG<nG#BV&(PvcmlKwLHlkzvto7u?V$7cN4gP(V=Z5#D5KS)O?GgB4Xt_b-yPi$!ME6#3>ts@~Pi9+1Q!=uG4_7Cq@?uOFNmn@y$&_%%3J)M9rD2D^&|H-Z=7KVxnE8`>;gLkl+BYUq==X?Ovtfq_L~Oo3pH?^NtXfu#U!~VYnSQ1MDZ8=AB4I?`=m**7@B``lk}pgXcm5YTYM!r!tpwkgsfmBkfJ>%t5E9oaWM#f3MP`QIx!1&a*+C2$h7^KDL!CsD_4A;*s&E<-szJ%zFR}s_I%H+ANVSBz4U=*{nqF!wIc$Zl1SMFZ2ppT}6S&K{G8Eb&YJ0~u1Kv9<CW{!FTU~|aG+h2K$)>Q5g5532OeF4>oJ55ogvl9`R%&GAMM{G)pK)*^e7{J^O^W&33Sa0>!*3)>&SwHneJ+Bm9Z1GkE-K1N&#>Kb;k<w7>Q*#YI1H@Eb@sT*si^UJOLc>%t*N64Zb4o=je$QtmjTz_<(!Y1q_Wey0#6zR`RmEA)rl)(7V26sYOiO*&&BL$mXVno%(9K4<X`;l1Z(r{4809*v|=wTX3tRM9$&(g%pY3n6x+nLp&7b-#~N^roKPmBx;B$Inwusdg`^01Cy(z9552(|=LCX-TnVSC%tgl|r%y$Go3ira1ZklxfeB3n9s!Tlrr+N4cDM6kxyM7d`=<zqV&!DS&HN-EzzTaR$`$P5pOX|jtDJJ4-7<aWAC&7^glw){AnWNSQhl_r_MU`Ew<<lo2Ld-b&TasQg*xEc>-1lS6ISZk>>}3aShp?fP3p3$#zrEp=9gD`<FdBQ0PiMp4r_=BBW$TH`6|z*aB7+ZIn*buIxA3~#CHYcrLlG$iUpbI^i%diquX;v=<4(ys(oMO=CYn6Op4I0shpRGz^@t|D0qUqF)t;pju5ekgRW|BGmI56ZLHUy)D_RKUIhw{G;TWn6JoCb{jWB$C8aSI4CgH*R&A2D8Cluv-$Cki#HZZcQ6qg)DNINYrPtnBHnVvKXkEH7k2DQVHnnS@PBTb%c>^5w>NnuJKRAPm)g{Doxw0hWNaw+aX%kTcB-;~#w52E~MPkBIiiVqEw~TVb*We7zH$6t3B&`9}V}S+OWJ#-bTSg6=rUPsJRU<9)&iOi7?Z4_K-)MIjsg~a0+*|E?&gr!|FH(Tu<)t1w0`M4&;wZE3(Ec9h4V#g6g|6<sAaU=rS`<L_K<^SgNqNe$SH8q``j7(auhniv{<s{hPx(IV#IOYkjxtw%uf)k9!U=pdC?7&PJkFb<H1zl47^tUUPaOrzL^LFRf_Q7eu>t}#s1N?V0Cj^KFf5L@{To^1l@oXfLWje>?crg1I6Qj4du;87AR#_-Y{PO?1-_-+d>^aNe~AN6kEdmW4_iO#lm$muEkwkIuGy+qd&#^6)skFNlyWzNCgpXgD(Wff2MNYx3U4_CF22<?)k{!~r%*$rp{i+tx+$tu4?baS(%1-hSNzGh>x~kmyTx44d;DnK5vWK(Qo$t8KIKuto+OPr=o`93*)T~J0Y*NtGl#^CtzJH=^9p-)GtH^h=GEpQ45)jA^m$>PM)^;Yg^6|r>M|r;tFkaGjPq&s)I8%td^rc+RW??|7JKLTY6_34G+!`}Q4w>cbvAnWGH*)dVS1|@U3`e0R*%kBD+6h(efhL46~+(0NQ=l19dFM=zz&A|)kd-?E!fg7T2`@en%dE=<e5ep=`VBjI~y!gFv9_beaF;cOI!zHAO@Z^CVe25O01&pLr3}s)gDD49sTUB(sA*1hYO4m62OYhJ<^;|fIs&+HzQz<Ch4@y`Zv?+CZEm<mtdDatyA*%qXgb(VT!JkmW8zwvbkQ9jrAI8a_m9<7(EWL4Y;MRBQ5dp^lOzSsrZ?%@NAjo#Gv(mQ{_q09bF{JCe^V@X(~nslX+X_lwA|hSv@{>LgG_RxZWG|s?S&G(A-ssJ04B@Ynu(e%~%!$vT24`cKs?!&Ai~NKhg7nI6JC^Ou$kp(geq$Ev*COI@vqG`n2myzdTKYXjfatL%F{L=nPg;+;;tlI5wNYA4tp(c+?}Y&of+7fs}0}tWD)aich^^ib<9;G(y2)6Wvd;^N(;D<)mqzjgvY(u!<t6ugz+DBd6<sL<-DHBY0DAl+?VDq<lH=n7h`AvkRRmx(@pg;GpOmDTN@8gT14({@{P`hxvlM$1$FV{yl6p=HH27I+R;}C8$a+XC*I}K()<g{0yeA&C`_!ht6EH4P$;|XeF>;1hx#DLZhf%&dBiG<H_i!DQR2MlocIqFOPt)gr7Y4w`vh5*+<(5PW9z9y9q#Ec%&QdrKe}<vzf>h#RA#%=2WEXBi(ASw8Sf$yHGt7)O-gY$eIPY`;Mqi-!r@dlrucFDH?)tLHtM&xw<{8;mF%_MtKgx4(`%$^)(BFYR%=Mt|oJsjz0I2*0a07;hmb*j^JjfT`@O1^Z%c7;~2*VPek+UKG`88y$LBih4*xQ;2Z2RO)V(X%k$c^wXni#^{lVLJjU8>*Yma6I7ZMX|NqCT5S~GU=*A=#vE`U``)6^}>0qz)*qeC7dFH#q(BY;p%~7uLCPbGRI-%<<=!f50GoHtgl+HQ-)95LYslCmBXg$~=wVXQNU6%~ls<v8s7qrWG@hNrz$-nfYA8|;tf~Ypukt2`Ep{aXCFJYemoNt<qDP4k*A3Hn=_?WkQx4q>=SJI?3c`fRa*2PshYN07F`F!<QD$;F3^IK|2@U&(PvGTG3h0{qk569I8_LN@0-P~snUglnzGvawc=om|~dJ+g^`Ft8qNKF4ELwsBaCltkM{D>4D?+AYyqCSy7e2j>_Jl(nqTrNZyhvcd5%@K!0b4z7OoYj)#6G+Zz^hb(3cy`Y?xb0<R=w)V93FWrwRKQkd*~@H$W@iHesZfVe^PzfZ)zx%Xw=*<z9w^G#!Hx)e;@VV>S^W_t_CUMUcN|Fi{XR)p4PS+je0Zne@=fE6ETkNbVcuuIPMh(Wb0>_o40}bi@K!5xbf!J@o1zd&{F@@h1~8$G;1EmyZ02cWgC{d`b;BH-(0^&;QnM$6<OShwsT+nWtF5~!O)GhCit^t=z##P#bq#Lf6jath?PLVI+YmSjdNN2l&*8DbL+NrB2NVw2Hn(UFlM}y}Unec@qTVCY5rhHN(Q6Y{Dz+{h((xP(^;wTVhe$AX(-RpNv=L~9fXVKkmz;s^d57mF)<JSF={|)1r0xElJh`efU+}`PeEoCd1P>4FU?(2%k*zsV5wIa?j*R%P0&LQOOlr=qI`6vs5t$VS9NJ~gu@I!-(<o#yH<v+l^eU5ftPRKXro!<_4hvN)k=R1M<@A2OAPojZ%>fC0p+Ie=XOx!_rp5T76+s})e80gH7j=;j8ueBnlz(F4&f;Yd6D~Um)S@6|Hff`3crvM1R_KK*m={PVE@C2syE|<rv3F2Ag1gF^{Z9S*-Qj<EZe7gfV=5K#gPS&73j5{=98<o%bK)fP>zg|$Ap}^19nm~5IRUX1KSm2-*~(MGE{I&8JeyV(1@q%sKc}eV&dcOE=GaJh`b(@%rU>Hizg_P>fzB+?dlH!~C$F;>d1Zh~=6s)qk$k^_x$GNmsbNXL*C6qU=Gd{N1^Mw<=490b*?!4?G!4WO);vI>-oU&WX5X48^NaXD_v(x;CRf=_-m$YNAN0IZK3@3}dEqjU7ktTRN`WEaXybB`-T5c7nC4b9nqOQ1V4=)eN^7ok`__8a&KZs`YIr(uBW9C)F6xaJYu)~=8r{thEcVrg4B*6c`OLjom_NM1ADV?mW@bKmY{SkTi+XX};oE}KIT5`Ii{N4~c_Ca*btlj2ezK2HUfF1dm4DlR*~LUM;TtMp^sz>=d0%?v-gJZuC`p*93GqH`9N7~-)uHwA0O5xra0d8T=Xn~@4~wwKXAZ^wB8;B78aW{{_Si}Th*fntElHH&EQITc5@XR><n+adn9rf=JnH!f_2hM$Hl;vSsIvzEK@dtzAuDBwGs1ee_1o5NBsHUm3-ooEQ0A_t)SBc6f1*+@0sZmx9Ew}v^56{5Z~f8Gapzb6OftAybvuRck9&;zL3%$Iv4Kg24%zu&o|ebLr<S<ivmBy_8!}A9J@TD1en0sML8k2NR*EVRKKNlI%Cr9?e)bET>aPJZ?0MKXUFo;>-yLio4#^|D)A_cSyzKUp&dXl1F8{uwe_!>IRrz<FQ$5sX9U&J`WQnNTG2Z5kpO#0P?+$j641DwWczC$S&eF0CHs2rbzuP?C+47v|k2imOzq@%n+)j`7f85{o-r(=_$M=W3!{3^Zy}u6*_un24kB)YJ8L}BQ{o4*T%@C(F=I!AYJk(7^?3w=GI|l;KoEajRk`c!oZDW#KD;v!|M&ba-FcMsSRZPd6>7=4_6>#kbyPG?EscU0ze@_~*a#8KVX)4ZoLH>xWJ*O-=wBOa&qlT{>MgPMcezWPj6oNBm;#R>6WBnI79}-Zxk17$HGFZc{OEsc@{^I-q#Q3G++67R!`^g81+9FQh)AYS&8<&||^Ioz>Z`QtRxI<IB)P^Ki8Iy^P95om`LB9HSeO1eo&0S+QIUM`tdT(`gRWST$b97$zU!laS{<^7Pb^RqZU>*M1kg(ccUGI{I7ESI1-pvS&nT(C}cAdj*3$u7(?qpZsHvqaU)yoY1qITI!n3`C7`AWOF_FeDWzrNJ5W;2Y;><wy7?t`fBf)>J``(E-LzscG87^9>I)WGaEpM1)DoSYyNWFsyO4>#ic$&Yse|A!arFNG;lJxm80HodlriDTe#3E-zzXik6bQxwDD+Z_t1p$YtXXKy>*9qzq7{)u1_R*}@l$OhBwd`3Z&<xiV?+q=U<340L!C6++wzgUovM^>qxvNkPM6QQ`=q);8~?H{L`dpqxF<NNjYr8MhN_z%wsk{^)sfDK?jU1_Fir~1RXrMfyNHEs`K96t|_(qHy>-@hBmxQ?z2L-P<L!Z42J+Yi-rGDb_z6aWYnr)+X&K#ofx<zs)#Oy=Hjx0lRs7|)bf8nPV|ztRvTLzxh+seEEnFMYR8F+zK9heyXQcIbGTmGyPO(EvLohtyg=#36ygGBg}IxDT0gk^l#O+}+>$*;Kf;j>sb>@&Qz2>^2SL-r5@L1k1f7^4c{-MSY@*D0FG<Kh|9xY*go15d5^B*Fh$ZnLTugcQERasSd+_Nwr}&*b&YA6!VjUBPzZ44JUCLirD?I`P&hy1690&QDaq78Ifd5@fhSHZqBK>S({@(hG?`!Ge-zCL1yc`4R(c#+_}!L5i^e1qN<*Wip$1D2}tRP5fuQo<Sz-R$Vrs{n2#v|54*=X?={A_kH^J}*o3*F&Lhl5g(!$H3k=4tdJk7!4}UKvm2hGphk1eCb>Dp*T4DXn2kk(cmLh<v1#huZWM9js!1eb6W)>NE?@w0{;K7RkR*bNP3#J>+OR;Ko9s;`WfkMzMy@rQXb`F=OTZcK|Y4TMbib$aJ_3hOie@l4{Zp<Z2Z1?pH2QFac85sok5c<U2qk$Vv5rNHig8c%E^C;JhK=hp?+C`sVBYcgV*Qqu+j7F8D24<iXC+piroN}lsA5ewB$yu?w8xDeiQ40H{5kOU-)SY)r%b>)F7{$lcd}Jns1|j;ZR8LOa4+OVf{!5!TiW(_%tA5V6MqXh>KmQ{0m6Tbyp{Um=-3CRW2oB$GlP__NOBFa3xw;m-(G}RKon8oImXQHhQhJZCQ@qt)qGt^x$k-$W(F(o9i!xhM6DVgRN$KAp>?XK%FGSb`QR+EpF&D!;UYZ^dN0Fh`vby!y!j$~cFIw!&XIO*ep6<gPMdLJAVPcbM`ru)=1dHWp;ex>Mi+VwVTI<5c#90%(oz!OmDVGGl(R>C$b-dHq7kyO<CofP%x2I3(+ZR${cX1K{VPONQ+ka(Q+G>k*Sp6Hii3$^gLQu*o$~<qqpjqZxTCkc%$|#${jt%@`L!P4)>K9Qi0+GNve(HG_i@1@=5!uz#b%en!EFNmmM{0vU49kF*si1xMF6gEUX?1}Ztvc8v!NIyy3a^9Q0}TZnBCO8Z2DvD_#3QHN>tq#Sp&B>|bGgqDbx2EsP}PfEi#k#iSCNn)MG&3=9Rvk@+6-w@t6`=>s{s_b3wAO2ek1WDMoj68&I`Qy<{R%-H+k;;MY6Dy64l0CRVn04(+>JedSP_<2Q>fu`FaA2-{+1$oUVE8*Jcq{s?v=Vv|yw;EH2fe@fi~0O%R>FWEg6_XzYydOe_y)t9G?XM2pyLJKou%jI7e)-xB}170e=LmI87(6Nft7FJoaBi|H2W$^9+V>TVF0*j9TAmV}{KRe%Z_4FY|^?hUgvVr{SjBH`O~rVvD^iE%%gDrF^D9WRE}Fl(hydg{0F;G;xg;4H`Cuo`>;tCn6EqU{9ynaCHF87icg0h@L&gGkOb*Qs{kYB0O|7e0baMEbVD;!C2#Ba`W?p|oqnv%}y>?k!5W9>)VHBi<9%i>;2MIWWd)q0X#P8=lXt`auw4+X4C{bR0f${&}IlVk=aV8soyI1?SNjZPvGCw}hYe#;}f5<Khwk6uvY*&dEtIsRU;cAQ{<pkU<z?(|KOk$RtnM&tKDP>$NEX91Q4WfqD}1)K=$RHJTSwD2<ocQbhMF<_JF@sDu}$su)31`Lrl6ss=WEX9smi6jX@j7l~K&@<EK?)p!EU6~jY>mPY!5F(SduJCc^|JiEz8g?U=!HD_o;4PsY6(<~$~ZfpFt5$?Xe5BS{!OVbe^s8@&?=Q#@Zv6p3y*N!gtjS~az#^f0GJmqQYsA-Dt7iP@#!`?XHL*M2Ky<iZgHcKtfY3l41<gAf{EYUP=d_OrEc<MW!mbGu82s2~Nf(?1M#Q2P_@@#c@W^S`E_E1pzj2!(Ha{7woeZC!%N7ILQJE|X1Fg)lV=|VM!Ak7JZ7=+r0)mviLDC&A{mTqlref{76+Dq2fUwymws=Ek^uVS&T?W!bHSD8IcFC+NPOl5a9yHVk<Yjfc()D6;eWIj0D-x?kr?H{I_hg(1G91lNy_Y%QYN#xzu@%zJ}y=&Oj`CvE*<tZk>GP-?U6caNIg7kl#-I$@68{?;9TEUC7C-`;lnrV~8ML;-Y;DQ_rP#;`DJ%?V0D%(I-YZm-$PB*Q{oM~&TbWLfMx@(p4D6D-sjfdBeI3v=G=*p`LYr7+R%a!>*N~d1yrH=&%2EF2|nZg!_^pTSGtfsWJrbK$3!4b*7okyZ-kQ5ELzvSddIyyQhm0+DdPSQjuYj+qBKDruhMBFWGmm19CWUzjwkt}L^Yxk)EU~1Tz#h`Xd!Q?*9h#uJVpkb}fo@sk3U>_c)X*W2Nn?izK3Kzj1c=-?`={IBg79*sRS&JfOGD$AnkX9So7E5Hyzibm6r%D32C#ex`$sjbkW3I$Uw&y<Y04m77*D|%iv=Y6L6?N)RFU%kI+vatwF}1yLP8Ff#gU!&{xIl{0u28wdTs-O!k0cBRKn{S(EqQ18I3=cs`t8PJ7a*+uqRR}ax!PAQJ%&$LLggR)1^IMCoMdZ)uVAM1ZaF&7f(gr-#S6dxjbj?dlX%N`^<~WutP=NH3?5;JP-W4$cr2PLx}JIlj7G<6&JX1glA_Dw#0!-ff+bSVM?eu%MTXxsodHLdu&t2TXf9>=P=luwO2da}WI2fX)ad75EVdw-#VHFNTq!u+L<5_{W}^2|G|1%ZA!kT*C0LSBCt{?Ceki-~60v;&xXL4UfyOL}E0eV8_n!LILJC<C^0RM{(uO~7%#@A$v@1G@dlu%OZ>oAe%{{seSFL%+ps9xTPIG$L8cd&8`>%}r)JxXkNlptM(yS_$3H$YiglK3CZYv=%!g;+;wL+1R^-m#HnV>({-S1wKcxPn1^;h4ai*~-fu7(FuonGfgVvKS6_PEHkkp!#e_<BY_DLxfOw3UjwUB#*vZ}R2^cuBLNWsRBiGk1C*(*wugkblI5`ei(;oo|93s?2Wc`E^Vsg1p?}rG@T+3-vtyN!b`}{OW4jjrI?#YARqKr5>x>$UrIHRrATLFgt=Rs?Z5X&c(**=To8HGj-}4@a3}YEon>}A3SZ3dn(~4@y`}b1&vDa)JR{K<fGw(C<hx!5M~-s%IwecgMj0ZV^;rSYBrV@Cr4Pq&gsAMs*cICp(NYJKDVaxd@`~4ocwJ+AwUeZy>R|-m2W*sX=b&OW}3MfYbKdyNDkoul02mZ>my$CDFbmTn=#U@<VQh%Y-HgoIN7D|EZM%ESTs96ugz(o%jx2-Y?&0fliL^x)-LbwjmPYLQ3WXNRx(l{@vKGnb(00i5Xs3Yu0OAxHCJ{27flz>C6J6y(pwf9;i{&`uNL@o%KqXDkCZhXx(~j7U_c!GJbq$%JC%rDyjy)4R(Z0ju#4KyFsg`-(94l;nUOhJ=Sm8B43{3!NE?T$*6RguFzx9P#Fcsk1XhJONg|@C{<B^E8_KINyPM=f@B*3`0D87sy09ND?6ex}8LCsD9G#~?P_ySaVOI169X?xFH4^vK<b&aPiQ)Pz$Ng1Sr;0(<SvYWuMx>o&FjlDg3&XT@f{E$rlLd20k|O82uIV^*Ig%Jw8vy2<uNlCt_RMS`HSyIOo@;cL!mFh3N7;oup#_5&!=ed1pZ9+m9v<#&51Ugla|v~>GS?k1c@t)WIuV^ryFD0qq`f<AfeMj-btnGzQ#F}W1@X6Vd+W5ok(#@5@WgW&5}n>Q4b{VOuQ(^WySa}GVe+Xs&Oa6B%54tbn|IM^=rr=rCl`5!^NDUC1pzkP<kN!IC7byCCVF_wx2YW4rz=PA4-WPZkB8f|oal=8#K(*adKRBbYXXRJGNe_woEKxO3E<g?OBhnHX=HA1IGPdb(!}RtAvxc5ueDpCVkyeN@uk1os{RIk3;y<SU+ZNil|nL;>_r_;4foGpkhNAiHRQJ_*7c33w%ShL%Z6V~CT!-Ma{!Z@Tp=|nkxB_5&+uxCclCnWDM~jXPfe<RH!Cmal(T8+;?-PQ)a8rUucq{V#l>9{whi)#ypugQpG@k|0L^juDZTMzTbQ8=#t6c@a4^CpG*L~B^Aczz;+?I=3+WhcrfA#iy3Zh*^uAE&K~_1#gafb`iH<G=h`oVz-8S?shGq37izN&yZoCq+k}hQGR+5gvv@#Tc6G58y78E9r#{&mrcV{#zvl@62iLanS*tGpv)lW85!NyfKbhX;QnH9e_*sfeMztSWu0G8Vx5<tb0y&&P6*UxIFE>Oo>zy9F<PhK6X%^Jm~sxnC%lQxjQ8|yCStMhDjE}_!CT<`05l$AowL))^tP31Fh6@!c5G7S$oU}tmMGhA2gPqoZ|cB&=G?3XTE2AzcDHBBj|j9{S2S3G40U+YELo;jOZf9Yy3IBnZ3%E1=nq`8^Lxs<=veGw$s=6g-&bm!_xxqT-U9ZImiAUifmYQg4a0i45B`}Y<mL_<;)pCn+B_~xwTI2j7-7>FAD@r1qS@Np2=Pm=Bc5upfpG$OTGnNAl;Yc4WV;fCk2xm<5Bh~Uzk_^$O79q(W(LYNVv+^qT(WVLdrG&Dhq9FyMLI&`A6nqVWam$D&Q$=|jDcp0yHS{_#7)6~!u*l6Ltgb3pwEX+gy(5#W2o?w%5KSQt9hUQh8`XLFz52AtTA~v-BL=vxWl-o|+{W-ZEqiuPF*Cb*qCN~{u0>DKLQMU<ajo>~p-;rs99jQoTRVIqYCunMACFBq|AOkT!hUPFXrX7Vu?Z(kIF3pZ1_GM<gnA8r<Lbv~0yiX4B-s1Di0YjQ^vz$r}+LRz7hKq;qS^`QGyj7+!g2Uo)T(>sg4G%X>KWKIE4xgfch<9WhA08eZu;gf@?VtABkRbsr2=b64d|Lhj5c{|lnmYiUyHKf@1iv~p3{==*<5u9hixY5n=j~6&(%WXRYq9v?Sk&3Dhx}QsM@FM3sb>h7+@+!~WmxW~)gNeC9n6Bv7A4nhZUTE7jG+g<vcURW7b0M6pdZ^`NOyHr!RMMI90*B}YvrUqP_Q;7xTcZtdlxS=Sf(Sw>Wd*#x~^)U(o%I_-b85_j_3kADG^u_=5<RUSMu9Wa~V(~uzZ2R>Ty@Mov8NaT1o0l`RYPk;WwJCaAz4^Gm_}i;`K!HyEb!Ra%ItA{<=E<n9np}U{NBfh7iY2SAM~~Da2-&GPWSkXg{b8E$p@MzC!Ah;W+YC+E9xi`U2$*eiCx1xtdXcYE1Nae1n8K9NoAYP#)mSi*ne5h;2J}&qpwONUkOkieMzW^Ar(U#dS3XUg{I;0nCtmVqrG)L2XqFf#Bt-XQCs1G@+_Y0S%({jU&5oru<~XC(mQKU`dc6IHj{dg>`b)J!=AowaB-L3<dtZkwlX2YJW9zD*Ek4)S}t&{B&8nZC2Sf^>!DqS&`5Az;}wwd-PW6TNHR0fSzpZnHAS)KAjywYWshmHL-Gh!wNGj%dnSbxU^5_Ih-vs5RQ1AxUt5P1i?=@`!*uEv;A=0<NWhhRZYhtGN7=;DxRpn9wAv+#`g5Cv%9ag7I3!NqHL@7xu-FP8EWaHHa^43EY1?uOek#i>{-ohj^OHEz+;obF*U>&hJfHqC+v&b^ZwCB8;EOB!57~~rCyB;@18Z%oJjQ%5Z4Q&O5nHt1&G=ZaW`~%1uJ*3B4$Qq@1|GPb>5M>y3LBw6`wl?rCUz!;_r$JycBwks7hpm^4d@PeKWCwev_~r#@$8?Q~1a^Hm0*i)PuC(jsj^08E#X4o2JfKVOsDE?A6%+G+M>QygcU$bd>y@zUAlskx@+i?C_MA7#_4#xPM*&zLkxu1;;eBSwzc>8?KW1jvLu<aG4JDM41+kyCFh^hNkGQxLuI(RKlw1vAF$>s_`ASCDAtUZXoqWusk#k4wqKDfLzVify9c(M3c=d&OV|6Ya3xg5Ms4>1k_o)z%|@d9`USnnWDTs0L1p%TDm&psgYcS?)f)11^=u&fp183IMOaKV^smm1<ART9^3Jvj3TPV<$vnN`F#3Ggb)ZI(id`-$1BrmdYs{Q9*7>|e?f(C9HOH>pb~#BUk=<t@I`-7*Q`d#b0+6cU|r%`!&BM^-{+!zDJRQ6%8<O}#QYnom!!0)OKkv$(-w&$9l3$c$E1;h8=UCksNzP%3s0!`0U8gc+C0$?`tJXh3<hmkCQxR0L&xb>du*m5oGcJ!<g+jX6+iTo9++P#r6Wk4f~LDb)&MI<K0y|}S|>7RR9Gy5O2&nl#Qc=6fD@JyI^LqsqS6s>B+Hv^Ld3?VT4`m|Y6u$eh?2d)8#`EWe`|H^?v$DINFdHH+}=4|8G#Q&r9|)g`RALdBoxKzW1(CYlv>8QpbpNAyiB$e_pv@|=%n<qub0~2J0AXeoE{wRA1uNt3sdR|W9B?Uj*W!Z3<Yy$#>r)oPtf)NkLvDYEy@Gj72T{`kP2o4UmR2CgDz+?t76KTie3w*sk&P+YBvKHU6E3Bl&inDV6#9Tk?aw-5OrhjSAR0F?raI*+sy29nsIYs_R-#koO#S9P$(g)FvY`N`-+Hmpa^Y9)=Q9CGv{d<fDEYTLNW6&_}IX2#38s2q-scnsSexF$3^270b7ah4E@32&u_QPtP)Y!YWq0_zSa7kvVz^@k|dF_{pisVMjoQB(v}hTNjuQjE|2kumz19egX=XNe7vD*%7Zj5%3_wLNP5sEJn6=92++lJQk?_NS;ySptti`Ov)GOF)h{{xl$W!1(T~MsGO*Kha&pGJ?JW6&1;q`y!}E9lCFyAHT+gK~*Ku-zZS$3&V{}&|G}Ep>1$eh`{4N(InbR|+zZpDsEtKuR;*c?>*4+6k1^dP(I&;%Hh@k4*{z_*<ybZHoH@sO4*cje=0{5W(abxuJSxVh}WCAv2;GFmGe>5h_gfI;|aXHVXW68U*h%grS?G5cOD38tY!zT=F#2Kop6W{LM_d{7*iTmh(vM~qZvY-^5O#t87Z?^qKQ*eHjhr1@+4rWz(J>A4i@>zOWJ+d~(eqI?${?mh@O!?geA>fU8q^B;L^vmCih*if(mUoM%S0|MHfP+bGb%^xF)T+F1o}*Ns&p5R+#O{T71dVZ!09N<OeFNeQW790}VMxi+Fq&*KIJ?%1PdX#Prwr&A9CbVFLLgX=_I~OIDX~GO5%T4`bcgX%6h;XEbYM5q$uX-gaU1R@2LR2Y<WU!*nYfVnuha5>h#}dthC#+`Bj-q$DO>Ehr{pI+V9Y}w1(K?CL2NNZDSNV)9_-{%g>FgKZZ_<mmOO*hzQA2ke|n7?|3QdYz;lzhdwO_XO%>bRL#<LUVqF3w*_eTF)ENr{B%A?_9$h=HrgY`;a6Pr@*Dm?6jlm@F<6iQTfGS^7jLs`ckou~>-fiH)dTOJLP@G0N;?W~8v4$KhMDEjIVqF$9ha5XI2e3I~>!`p({vqSz`3;La<SKi#wMjscFFh!~+2Tk=#`QZb-|tbhE1|LiY;V<<kPc{FJFcZrIu=k21sbR$Swkc6aV#YcmLcU75ua}FAV7K+u2=!$irPgyP<*_mmL(pINQR)>VPaJyO7JYYx@S7A3q&DK7|HCo#p(!c7~zMCDC+GbMs)KL5zSj<d}%U1Uz*a-Prf}%UhpIO#{9XYj||n&?4n<-)Dcv<cIF4R6F-#LNwY8(2Z6($76Na?7$`*{El7Iz6qLco$OV2Xl8wM+%ByY$K3PaU!%4w`C3AqrTkb(24L;srJFVT7E^Gn6^S%$1M-#FLwl8}OsxJ~5T>6p^1I+{=ejWsx2W#~@S+xK~hUt!%Wo^gaHj6nmJtVAa^N&9lJ-x;#b2ZZ+!L*64%9Z(tou6DRjApIWcP|9Mih<E2X9G-DDWQ5_b~;+Ad_geRsHA7}QZlwwgC122Kbc>bes$ba^ssAjy7W(FpFtgZ=Wfhd=Xs}-olmQ}M#6*n4gQfQYy4#GjFlGr6cDnKt&BT{Y43L12@j~)l$;sqrbQFdD8ip}P#8wYuYG+Yj~C2Sv#BoIvPSv=tpJ7=>elMQ$q;7a5ed*v>&A}Lo_dPuixxBMK&R8AwB_CsQWPpdq6OUyV9XR3iC}tOu$iV|x$;sBO=RYfB>`m(d2n0$u?2)eQj2lUeF$fS{zv2{C~8#e*HSnSw5pT>U3~jwcvSX<r6VFrQ$bEr0xJC4y$TO9^$?_77wE5iN?*w|HL}lZg2PS+&6}Qp0KvXjiJS9UOFekMrtjA%Rg%2#^0RJ8?P$U~155|<&IO}ZYT9p?$+N-z369-6iG`W6SWVXBMP~r&A5czuQ?$oM7x6xvmn5dirH~}$uF@w^aO8~Y#u02?M+FLpZCHyl$$L3Uw=+1W8{TjP2&D*~7xSwV7$9grgA`LRPua>=gzLirV05Qb8F<Lje<|;v9LQ=_Wq`d6iUj7F;R5Tl#@^qn?A0xEm#W2zdS~8sJs2jb%e*l!s6l?}vmVEB7-{{6JXfj9^aYX8>B@A33}tkKn@_1p6jItaUAfiwv|9cm%L(Ak@e#nLw4POu(nUk>=I{K9BAJn|k{*((qQfa<J5#%N0@7SCuEsJWg#dy7<hG6wx{$X1oSgnlF_>X|#r@I_v{cC$lyX;qYgH;`F?mjkTrU-jo{cMGkldbD#mjg+{9MeAke|j*c>qx-*gfZSxD=3X=j5#6MuZ^eUa<MPoVZnoO|;!qR$zZe7LzZtIc2a<rJo%T2-R!Jr`wZu8@icP^c+-GPf1#4Ry*p=aHLPQvPb;YC_&Sp?^F6CXvsg0p~a^e>kx>)DcTL(cIhO4P8G;8&t<|{gD+iUvK3K{4=T42`9cA<5j-*6y0KfE3n3fjgzb|f(kmh9Q8zSe^4y%oe6mJFT?|x4m7Qd>vlBCzv*yS!B|h<g*;+jT@DV)C0-dPwi(BZ+rsO{aRrITkq_Y?mHMsXcm(^zP9qsAG=?bYU?!CqylF#}#+ItWw+lDOQdbuH8%IrN@TtGE$L&8}xGfPW_=!<~<pQ_zi&OoyFnL+z^_AePEkCEN#{IHTz^iWtkxM%<cFT{6h@0X^#hx#mo%K7%jnK!15+pd!_r56E@)6Kw`F&mAu?nQ%6Ap9&n9yO0QBmVJ(qGu`R>B?rhi`~{FC+NWBpW>A7cFm4lYq&jm7le9JoT~u(Jn?7=a^ycr_SDfWE!45wACu6$D2U9-D8I~&a^%G6c+#?8GG})JSCIaDvNkxgcaS9}Lh&pQm8Kv3M16)@KaqALF$@SYuL2F`Yz%M_S&XmgATegQRdQK5^(ax>;e5gw2tVfe4V`8$nuz6e&j8$mVAs+Cqlqdz=t6pxlUt$ba@Qt<VoxuNk5Bd5{0^oMfcFiqHllRB&88(nfT=K>gAIeZN_1WlHXSoRq*>|)3cfEga*}75=={9gQ1X+M$!ZMEuWv4(zgu7(b*>xc#2cMkGpIlt*p5vy(<06M1w(jAqh>-=u3ycm`pTc)9{&Z?r{PaL0s4Wy(hp??<L22dOb0~;>-&FHBYpX|YNSuewvtNC`dUyL0U#j7B(P6Q9Ppnsm|rAJVuO`@Cq-$tN59`U^q=nT{CK!|_#5CF!Ey<5d3w5XNQPb`ZB4W3-5~k;S*QQ?e|Desl4oF$bg$dl-%Ba;$=a(va`MpD`(3;F;)PJk@47KKp%v0of%}TFhZ${w8;_w3V5_qC+JM*u9jCeB!X*33gL*!?Caf>c<c^18&xI+*{Mq2qcY$>-zL8LZm+y6g+?i}kvY^+^%oqXpW>&Dl{~8Y4VS$ovMtlsJLnP?6x=%LGzfYWm3qOeQe~<fYu)E*vAAZ<8++K=!h+}C(2{o0a=(wp2+hw!nG$8Z-c~&A`xkGPz+@+_$EPDP>7kmZaX@&WLM>x83sF5jwo_4tQ2eq~c`+Qb6%OP#=gRe6-ZD^b`781}Ld?hd+W#dmcoVa=qaKYkXlUka`IIxW3L|Qe6tl5zR+KV79HE%TUINC`~W&_sG&M>A+WL-1W^pis*V4B$(c}6JO%u;xZ5L2dHRg3THj%5r4;d2BOpNi3pBoQ9D;54Q(OjR7m>XtYt%rQxCYp8;{uDkjxOH*}!`0M7@aho3KYb$?X-g_=rsofv8QZU@E<EecfLdR=W$+sJ-!t56uKPF`AediQ`y!>{MT!T1e3ZUdPbVtE7ZX`@}(tX{R^n-*VY+;L@gD?1?W=k7l>ybZgr75ktRcu469@C1+vTCTauQ|6Hf}4DZE;gkNUTIaG+!O!iTaV099}vZ6B+vfy89Q<+ljN1`J`6ZCRbpD3wVFz0=sf*2N4dB{(I8lwC{_Bd2%^Pd#`Ytiuf9r-s*|Ff2J))uP)ezNJEBHwZCz|wl3(qUVB7v^&v5psxh4HPUssa-G8c2R#uwVnL++zvYkc8|3c{ZFXpMX!-Z>>7-tdKGzD!Hls8$c>NF6BNShVdH3-{hOC1ky*i#k&zT;Br5N!zJcLCpF{&9+Jv(ppc|@*Ct==*>RO*L3M2E#@P;Eau@Eg=KZ4XY?D>`wLB8l5zFE^jrF8f^th3o9@^`WtjeJD9-8RUZioAK0*G~%8}Ry&JL0sfH-zOwmu4)?Uf~=f@SopY|Myjvns+ypL+PZDk&Zx`o=X@KnQ~>0m-crn&FJu^xS0^QAXxj1aKE1m*nTxoMId4S}oTF_pt5T+>&Czn?uhTzVlGPC4T*oMDoF7f|2#l9(7^B1=O`@UnB&PGn0EN@z7*4aTsc0YWLLI!_$Ndn<|e9tVvk0C@x}~Q5j^hbP;E0jmRqh(?KEvdSh=WD?DA9P?RgP_V5r02B_G51uHaszKvz-`#lImRcu<cu2+RWe3vGs?#^}g56ZG&B+_cyRnu&6M-8vUulaygJ8$MEuOl9`BsGLp#6vz1ak{Nu_pwQR*)^cxK3x(+8TzN;<~AcnH1c+L#PHEeexV%mtvnLa*j{jXS-jI*^SW$8v)WI~VdnC#er-0WOZ}&(P%AKq^hJ6T)x)99Z^9Yoq^Odfz!1ueC)xZ=uL0<#X4Ws8nNGAZd70v%wDZK;ap_374$>Hsw-Lom^Xr`MQP#W0OM@sXjtV!snrxCKoEGjRuLFC`BK2jgxAg!1%c>yylj%G?HwS4>mPS%GZLEFQ)lJ*#zMOWFVwM~_%h|&9ULe!ku~K$NV5f&8^K5&^W)RhU=E{!?E-fR4N8WWFIg~CqUS-27QAia_zbV?LYqf=Ow`y7iV4jk)XlBn$=#8?mIv-qLXKbTZtB2JAoUX_r#e&j?>Lxn!5vk@rZFnk;4tLj_S?9OojSC4?sme6}T+CEzA$9G5JIyZ4D&d#Nb4rF9yn_R!RakVrp7hBkV)fd{)xk*upv?7c7hHUn6%$SbBWYv2zzyYtZ0L#I?TfKRS(Yxg)Y$&|0z8MN^1-gMVF?gCRc;gv(|bF(!R13zH`9JN6@=-6uiVz>Qr#kEr57%9fUpQc>Y>i*>G*!F_w7UX^tA8&vC>Pz>zeK~<WCeKr%UcT`seyt*9kL`I3b*Hwu?(o%F~s;T6IWr!q(K@EOC<M(33i)yJMj4<>!=N_;2Pe!)P^#{Hh&}mcKEWAbK8rdx10)ANhVZMv{6u+2-{krLUX-tjMbofC0o&T6VfniH;nhC$KHkDL<V<={bPc74eK|q8GduR@Z6HgC6Jd8xf3*_!S5rg;Kz5DI*1s$;Xu)Q7%+vTviBEElN{SA;74nH>AKoEN_o8MHBm)RGeumFDZv6yMk1=04ftDw&(U*z`2E9N(i}lFw!_XKkw}BriP~fw*O<gwQG1J<xJ-VN&YJ6`!g_iGYRI4T6EiVR%*Fvelf3e+udF;yEY&l2!=-1VJ~0gbg3ANm>D7fvh$1p=*C#KBTP8*pI}4tHlhreWjX6#kq*72h-La|n$2#C_5RhLSC5|~K+*nL-^G1nH_JQvXzOsec|1&y-X9$d_qN%+^)u3_@9yeftE+3PtE=#t-Tv`ydOSRQx3foINgg41nXs<fYzVkCQ*K>aUA77E8u2`loI)P7$2(g;AEgJwLskl}rltw{KgqvpT1<FY>G0QMbj{ps-t8QxJ9}^T58rJb8xCeZ{0}N`w%a~-+wk)Yi?B=RqB|v{_0ow_rax{T?QEr+d)w*Ge!97}wf}zam@q!W>i%j=%GlB!YWL`va><)_Ei%Ilt*=rlq4eG6Z|S??=F$5@eoV7wB;(c3G=bDlt@H2ihljuMaLlm09`tOHU*4r=WwxnS%DN$skve?+)pzFc-hR5hv$?zf_6Tj6rq-mb)ph*%t4!w6@Ll?5b7yz!aL3H~=I-$DaR1P(nW^FJ!JEzZyT_;V_0{$7@PrT<-%u(PJo5dV(;u_CILE}AgP4P0EoG}@XT<N^u)8!=Vi4d~K9xiKeVtF~+}c$DSgGqgHH_=Kmwsp}e`gl=%f3OWH<RqL4vNlA*>BeyW#1KMpUkg67^Z7T^(dbmAxWe68Oe0%tod2?`Okc|i4aGbi1uKjJ>0ywplG<e$7?^B7L{SQcU!bxk5_zT*!*}-5fqPoa2C+PPPGNU;OQ5W0cR}>8ZnF4aJ7+0$_|^91cipZ<^-^fl!Nk{iu`zIUwz=DF5VLqmcP5P(F7dhPY|}-6+XK$ZTtJBG4neWl|>;pnXSbHk-S4ruQsVf3Bc@>FDieKXCH%h-UCeZDWBP<9{D7k?9FqCIt1FgXrlShGwgN$$G;7?j-SG|ISG$yE|5Mf7yJl0dKxjN3m5a)9H$dyHjnZdl>RxNmigpq<*$m`@Ux;Ce_=b}cVE&Xl|RTX^EZSf3QBvNFYrf97WotSNWj#d@&Ot+&ZpN!Nhls)@a58t6Ox+Lx-*XLX~+x>5^J3Ik5I~HT^E;SgY@HlE_aLi3Ddqat|R*>d7d-`fcS8EGcIAwzWDKO_-^0GAJ|LgDrf|(M@HK^-J&C~g!Y7$Bp%{U&&PSrmz4ec+z{A;$$S~<GkiFn#w?#+dRlxk#QivDOc`{_Q1rq64lM_r9Q*sb=AZ2k`-dcf+X_Ba#W=m`EqMS>jmFHIHq62w?;rnmFgzNVTjlxe1Xo>l?lAX&9vi;Qud_3<y4*v7BX>16SdpVOAcxFFwjy<o_4VGG=4PN)0{=i6t~+*ACvI4_Tes&|*)+X5)0r^zmHVfst&6MT**LLPhJ*E{4fEyI%6n88!EyCSwerLJ{_k^h)BIQU%RTX0uuSl&Rnv-k-*3_V`6nz>>_e~Q+kB=IQ2@m>It8xJOMXRbb?kU~)!xTHf4lC!Xa2?9{gJLUmznJ1>b%sTJ)L=fLxp4q)!Dmh%<~t_v#DUwyqgcVCzEZ21DS4r2>KkQb1%>PN1Wf^u6Ll6GMi43s}R&KUw<gd?cH6&NVGI@5(4?8XqOasZ8oyfR;5n{iJ|psnxByO><iNlL3Mk!K9;>Z)4Vne+FaPDmvhpb)^KC@7)0L)+Shep=Yz7F{lOFsXiT_c090!iql~-Mqn>+WTEnoQ6>M}M(8!G$X~07M)TT^FG%!wC?tyBsV7H4DJ-({Oi(m$S8YlI<zF`Hgih=cfq+f_4io`|XdKyXSA($MZJIDNlvzC&p$LnNo#;=45#c-%$rla}gC1Q#RL#?Jv4YZIwHqY1yTn%)WfL^XCqL?pdaXP_sa-)6%J)msA(Q92c|G<&+WAQiM!dj*iCXS1JrYqW|G+AB_=9_6w!RDPNM1r3Xmo$!3(z~&4k#v~n)2zN?-(}=FMYJ6psmjV6ciE)6RB})V9!1h~rvFj_3<yo7`X?zQIf|XKYSfxEDKV2>tFvq-9v!m^keH}g)cVh2OUDc6w!eMa_Zd;g)9kb}0oHe%NeEqx;(<$j0e|WULYEU5?ST`b(U(r&xp)Jqhq7dpu!`)*kbHVcYbQr>Fb?LkI#g_zNYVlwA}Mku@s`=<0dz{keM9ozOM^4jJ--G{4#6szUf+pZbj`UUG67~0)xG&OuRVsb5T7M5$yrMyJi1KJO+R0=clm4yR12ec#A(Dw`QRzp(4jR8&?G4k54q6Vy%zXoP!AjIwHt$4@eE#}<w-`|u~rY~^F+=E;w0sBWO2u`l!4AIAPe(v=uzOdkDVs>f`?3W-;_lK54nL)C*vnq&8TZYh|`QjRdDWWsEWGHGX1D7sPEK~R7p#L>^U)r=PX4mSSCEWo8}jtiKvnEDV3@0<6vmA|6_7%!y^VJjwRalp5G(S@s5pCrkO<ob_X>tpevc=e~`br&$B#PmcADwviMfRF9atp2fUP(XD7?qN_qvy{so>FN_GI5Bad+l6U4V5K=Z)Nc-E#oalf#ca1_y}mmoNXlgof7vi`A4=B<lt>Kt0iq_s`zM)FV}YbX_m&InjmfFP!$A*^=kU8fleO+@GE-MUYrH-;N-lAD4MJK!#^{s}s|*6y?WxWDk4)v<HIh@AmF%C3IO4z}JTy7n9*9w_0GuM_X7Q?d2rF>9Ve4i=mJFCi;ASjiibleZRS%A6lR=QShKH}vHl388jzSTDQSEM&Gh-g)OS6!IB>Xcnw3Jr%gfLUip<=!qYtSyZ&@o*kgOWO*Am&rWcT^^)i4<dfEMN!4Co8ubT5FRJdJqZm6M{ZHi0WT-`^h5t6Q6w<~uuCq;Qz@>5-i-Dm+t{w$2X(c9*`~{q`n_cot$<a+MG1d|}yk%4RN4X8MD0`YI$-YO{S;v|@SFtEpYJy4VmGY*5)2U2&F|J$4w@zAdi{@R|JHEwKL|KYc9Cw=ly3_$mL&eqbn9a7cvI`PHXlp_8EsuCq%!ni@vAy$8p|<42aX_XYlvj$Tfc`B!@AFm%18U@MGS+B=)IcEYg)+bHaqKi&>$0~Cx9p{n@c0m>-jW(rc|>G`$U)#~#s8HDK~{eZ)_AezZ0S*#RGi7eROj>lxPt!ar@_ft91mMK`?x+CD3^z>{w!qk;bKOl)hBN54<4o(hjwui$67(vz3mKd#EFq2N?ft9;YWn0GOOlfwq3YKn}z_=+;4=7*C^6m#=IBk=sI!ss>H&RNlibI+mibb!k8&~jlXsZf2~hc>fP32>i3O;$qW0&Ur*p3EX9Zftgp2va)LEABqr||k^kJhrv;?=zSd%ZYTMT_JZ>FnLjMb}QQcCsb;T@Zv!hOT(PvGu+V?5f(`{Cqe`I>5gKQ8O*P^ma=thUnlW!8wqlfD0TjM+(msLM7&cnHm?%w|xr=vObE^wvW<jX!O%@U-+C5O80obywVDw4nHaU2U$zl+9#b$@2ej3SA<JB18TezxMGIL{Pe-!wq}tmGB;VtsY}+ZU_<k#sJL+0}eRajoA_v!+$A(QmlFFM_H7X#BD0k-L^wb1d~H<YIA6rl{^~#k-Wa6+$sFo!I<vWQLWE;WuiQYED6Z@Y~}#Nf<1ylrcUt6Gwrsb6Oe<RY3h%SM`i_ROd)oWL*J~vL4kbZVD8e(#Js}t8i|*RL%&Q@wAjj4y_TK%6UNc6Pi-a)dF`fXiX#~$W3<sQKQdDAIFz8IMz|98+*{5mRZ6%&8PjO<=4nQgh8Gd*(QdXXGkVBXEatp)6@wvJN&#D=ZdpU+aT#=a9k!wONQq_J^2L=Be+UBg%)XVu)PuH$>NdMdQDskX~k|b!nQTb05?Jifw%{rU-?e?u$);<cTc!E%@;tKDRzmei=7b>#84`3ZkEjGT=f@AP)yD3Hz!>LEzWC31Em+q@#fLb>DEv0_kK3FuRrfV_>a1Bf0Q%MT_Jx`POHzs6AHLr7EQk+NJKruI&a7UvF8QYFZN43e80ChJWMtkX;?_RO`C|_(-l+A+aO7>KTb;{HIR|NmmKVD9UC$82vwT(VQU*HQw2Y<=IXI3wBA+$id7d6RDlmVEw_ii>};Vngc|lVjXZw5-`*7Wql4p}U-{=xJDPBEZ@77|!@u7Rk2g7O`Mb?up%dEMd`HfMYwLgIXWPT0t;3xIaZg-deJRh0&C+^X-${P_%jWKTe80L5e@!w$89tv+B~;GR?P<BUf4uYNH}SrtvZH)<OESjk3P)hkrl8rsHNUYFgdz*d@N1TjPQcUh$jD^exzm;V`y*i)a(r7A^aH}3(hoa(+xs7mTIc~Mn=k%5d-2b+!O5xl-#2G}oa+Bp0=4yC^&>c0ryW!xsU)*0LgX^68WEXB8r=!<uG#V93U1JT&Kx}y34u-2WC-OJnq`AI8OY@_g`2lIGnKkeY~&)Hk6P-v{Ch)L-_6wFjHUVRX=dPYUPT%S@#cFPr$7kqUXwOPQVK{Ouq7p~3&4;sDRHYl>||pzFZfO-qu@=$2nrjRaPtNdf^#aM3R?m1eEd9<&Ep?KW{;K>NeZ_=5;Y8CTNICp1u^^a_k;bT<K&w<pOHxQyC6l7Ey#t4_hdHy|JJVWw~ZqQ|0{y}a9U+0#VPV|Ds+dmaV~zSZP>~cg)G>cNY3dhONJ%K4%GeMZ}^d%;mnR~A5gzoyF0&@JHsJ4<i|@6E)n=)W)h_whH@gpBp;w-(11HDNdjCyTrz)lyc<jzVHlS%yOwe`xM>94mXPpiGqv#=JYOufBN1zU>#_Q<pS$1ai1B%`Uzt|IJn}fJTw0fA47n=P%O_^NS$}h4hg{5A_u!cE&K1gD>2CYr)@{Kyf}udJO15>=yiUmLfVLXI3V5q3IWa7bG$~h8KQcu~_4_-7doxcri9^Ji8lq;SDg2P@k2ms)#c9?CY>=SLZ3Wj6v}y1&7UvaeeeDglmijvX1+SZ9zKuM$GO|`Fz_zmgXk0MU_eSM59(zBYgJT$fNJW(oWFYUtnqg>19#WsS?ENSZ$~BYoDUuKg>S~n>027cRA-7xZZmCT!+F^xVv<WD$D+Q)DY>XFJoK>@<`)?^Nnf2+KD#Sp8b2rZa$j_a^nkz4huJ8aI=v`J0liDf6A-7M57a&5dcDqyB1^XXRyskrNr0k72s0mlBXED#vE_5Z9I;%<@eG!3UaQUM3kCxw^ha$wR82&zd4;DIyeA^=jFjA<Ki!pJWMEh;NiIAbgm?sQJY(o3ZV*wFxltf0$_LLJ)GZB2m9h-xgd^~pXmB0w-lwXnD-Hnc+0@W#ymlZ}XuoG|BVT;@)_z%~_bFJplJiSzluH4>X1zH+1O%mzTk@O%o^?51TeLeln-%ciJX*wtkZI}@gvvQkWN57+d$RAoK*X&!uXTtF!hp-=ryn)?jDeFnpf>CQ%H>UT_hX8(9u=kd%I42-trhmXvq6fUFYSp<bvh(b^%zcUCo#x`<aIUf_q?WQ$swj+iUrkxUzN#qsJ8LCT>Vogk5HEpYskf~!q!X`|JeN$5q|(lmfK&%BF1P#^6l#bYMIE=8ZAXem1)a#~goL~KwcEf}Uvgce#F;OEXSlcN5T#3{oS#GKSSU#6*Teqy5w3g4Qg$=%_z8!JHR&Bp!@3L1Lt7H(upe5zUeAL>%S7{&y7!m-8S{@{A}<hk{jM7Ubd>3;9kTV=JPT_>o{^-e4?&#FeM%$iH(OehO)-<kHjE;1$vP)+kt}`rtfOZUAkMLBlP$jA`kBHT`v%lVU)CaBEO7qd6rp1kEYvta89m59mgmWk%Dif^b|;~wGI91Vr^ul6Z;gSbrZPq<2;Ew@+oeeyJ^<AUSKvB^r!wP7CNR%RT5-$DjW&>xA22G}=61Q*b}}MBLE*WRq19feQS-B4KQp}`w3w?I1$Ua~8}H|cfYSFfeA^axgF6fn;V3z|v@zn?3Cz?g;_fgRsTS`A(aPjwmLL#3xndwGNT5G&p>h#vfn}^}m63KO(>*MVVI-8P!Ga_#iux8AvmWfEk(%b83S1c;uNDg*6D9Vp$nPJbRwvn}s21V_@$2ZA|BsC*+g8!6Y&I3|Y*h38(U}|h$=UB>8~HR2Ee0cx$#Stl4|)-GLMWlDufCh(iX&uLaFg>F+tS|@sFKo$fjN`{O9=NRgz388@_ne>6huPB`_yY7%Q?<)&^vftzIk2#_`3J@_3-W97SA=md{}~#a^7c8rcMsYA%@Z17&}y~RAjT=+x8(8-?;HeC*I!)#=w^4z0JR$6FQB~DNpPqsSX({=iG1=!7EaF<NI5DSTU<b-CQp#>f{~i<L9i7$8Qp8>NLhy$gHe7-pcBVbi4-d!FH~r6SV=vy{zqR_+Dei-oa`e)}&Wow}PRQCz&FBf?A*L#W>iH$-5P*l%7NhGCtskgIc|}6MlKIa>{Sw2EuwY@ijmCk<0lMOn=95EFmAI?aOLD4tCkhQdZvZn@RqNPt2BG69yBG=a~VLFAE_*@iGRC(FUIk)MvU{U>agw9<f};c4`g0jgducM*3Cj6vikV)#S*wYKM^wm`jjc?WE%Gw{zaMkB+5%w{cKF6t*p|D_yj27AuIlbpHT1sz-mrT6gPx@3{*bxALOX`Q6yHPaSu=JgzzxI=G2wOLN3B+ZB0P>CWYrl>9VXxZGK+INeS#1bXo-vi-q;=Sy3?$%7Ov83$3|rUE!9j)Xu~cE%kGaoG{fQMTGvAC_dBMqa&#Qe+`RaqbsF5dZW7P^#K^TIyaAKIQ4V@kb^phEz618gpsI1zCiKy3kPe(iBW=KHH0dXNYTvBejC!H0jE%DPCMI^vz%X-sj^p=-kOH7I&woh~Q~usR7p7qy>N5COH~!EDl+Qs2DD#FK%<jWpc|Bes+x{#_cj5RY%L0p-7adA`up|vRy+p$xnPRJ@$%M2o{eX&z4#~{A1&kcVpeOs_U(wev^eb0S$(p6KM_tmNzt3EhDaxX)BU(@2ZE(sLEOO@O-UnZ;1%KSV^u?A#kR+I7wuU!Xo3?(vXB21yxY7C0VX%6rG7YVvDkjlIdQg23yvO8jTu84v1b+Z#OFV-97V}nxBYPjuzF^v{T2YWisNdJo}lx1;w$U%OxiiM%s&&K{?W(HbP~86O~@a75sTfTqiv(Nh;TVU$qM=QMmsEhx13ZmU^<ig9a_q_?MKuGyCfPS$O4I@yoW@y5R`3UUg`SZCMKILa+K`{=FXUz*<~K&<xxyVP0^3bi>quIh7T-G2OdXhuq|ld!xa+dyh;m(=qPs-<J}3ktZ!Zpe^8wSB>RoT}MH5O?$0qphi1Q*%%%T6N3xCQzCcph%&MdEbiEz+0Oo)C<U7}dXW8wq#4017&grIBJJo5Kxe<K3EawkeyMSMa{SB5@%ZRppH4oVU$l)d#hJ(NZ)arxqOp%I+ORWE-0-J}+Wyb|>W|F`32OFRZUQaN^z&p*80WVY^CJ=y-LOyh*fu5@*tE{DsOHzk{5rcAgC;pm%DNNmliiLe)HhTkY87>zF>a)$`RwNR#C%z===5?F#<5u5SmhW8RI~e=+f9dRaVJIbBGUd!V{34D#G<XfEJW<t>AlU#D*ht%^#7(N-X=>YYnD!EMB-X(wh8wWkGY9iM&Kx7)AkZponba&^%iy$Wit#0>*Q#^40g%ne%=*ezm-*hmpOm49Mu}XDMA%zPp~zIzEKM6SfbB-V?M(W>XY`hsw6mFpr`4Tpk~j+kwiatvP9%eLt07-OIsS86W8>I12fuWZTX#^ZPrC*A_(iAtwo^ik{ecbX|Q9R_{Z>K^qO;B4^sEL2EE#XdYSBiP}7zDRd-*RE*I^dxEA%!<^RuMXK0>+j?0#K?8um>_N}mbU-C}y|6y)@BhmB3Z{bli{&;vCK;n25tMztq{hd*4j#lR!KSj0F3n|(9y4^rw83^V9cU-C3!I#nb3H%Hg-+un+#P8l;`ezk9*u-NvWcHLz9bpvHl6~oD3sgs_{tX>I2wpL?7w=$K^g{<mO9{u~{7XI+1ia_Q5gc;zrd6|^IRGWKkN(uU8Vs&t=LNExptTqJAHWl9wGNdsX(jm8V!+hF!0lZ&reRrqqx|fn)?Tu*9Xg?F>VZNB-P{x(*XV^~BJ}#wi24&v-VCSxCGt_xn8Zb`$a+7>4B?6~x@*S|r@z=#pEn9%i^G=qCFDsnQJeRLOH(Y2J=&(cA;@Dxe8l{+W~1nAA#SGLhDoj~v^Q)xYPpe?LQ*+c8zhX9-XM)BBjBZj!IOC#0?Di@o;q&q^|Z_92N0(y!B>b}zaM-8)*IqkWSt+rDG%NP47Radk=P;Ucu~ek_Tyq8TF%)yg2wJ)>UX$Z_jYu*#-SkT6vG|KST!3h=x1<aFvl?gpg(aI^Fe=`MrImOe2D1<K9CaT9eW<ra>iK&c@neZG$9zU+jJ!&hug{7hrARVV&v4kTQ7rCX^hBDEweR{3AQA}=sWg=p<iyQ0}2{>Neg}HmS|R5dWDAKSwc|4_n(0yJlWOLqVvzu#l->8gWWy%69=xSCoa6Cvyywp+U*{0<di}U;r^OLEmDx|k$rl^4dUkx@DlpM3mYfIy`DL8O*~lg4lE{BxTK(+SP=y&UW8*WBs&m$`4AMYen8>n*=UJQ<{Y``Cn9xn`4PcY9$5dsv!0V7LauW;CLm}3>MO~ov-#sNYJyTBNL7x?uudbb-YtXk4+h4Y!_f}2oEMF|a`k#v)ZY=AQ^Uu2or$9;gU9yOOrBinaED0?6d5FyB~pUZZ?&GG5pmk!Z@vvD9qf;<M_jagGRG=Eg_QOiPHE3>h^f7a=IaA-e4mBVcpPQ=a16f0nHm}nuP}YW!+|H>D|lV8#P*z{gEy13S`0fb>sWIutJ}jgO>04M3Bn*aGs!Ex8#$+_OOG0f^AO%fuhd9fnk(DU8v=<Z3}&YteOW9<jFV#fYS;e*?YXsW"  # noqa: E501
