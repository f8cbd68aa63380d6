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
    """The text in lines that are at most ``room`` long. What has no spaces, such as a path, is
    cut where the line is full."""
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
    own_colours: str = ""  # the OCIO configuration that this Blender was started with
    # What takes a walk through the file's data:
    files: tuple[ExternalFile, ...] = ()
    unbaked: tuple[str, ...] = ()
    maybe_unbaked: tuple[str, ...] = ()
    scripted: tuple[str, ...] = ()
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
        refused = _refusal(target, status, _text(reply.get("error"))[:300])
        refused.status = status
        raise refused
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


def _refusal(target: Target, status: int, reason: str) -> FarmError:
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
    return FarmError("The manager refused: {reason}", reason=reason)


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
                raise self._refusal(response.status, reply)
            raise OSError(_text(reply.get("error")) if isinstance(reply, dict) else "")
        if not isinstance(reply, dict):
            raise ValueError("no JSON object")
        if response.status >= 400:
            raise self._refusal(response.status, reply)
        return reply

    def _refusal(self, status: int, reply: object) -> FarmError:
        reason = _text(reply.get("error"))[:300] if isinstance(reply, dict) else ""
        refusal = _refusal(self._target, status, reason)
        refusal.status = status
        return refusal


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

ADDON = __name__


def translated(text: str) -> str:
    return bpy.app.translations.pgettext_iface(text)


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
        unsaved_images=tuple(image.name for image in bpy.data.images if _is_unsaved(image)),
        unknown=tuple(dict.fromkeys(unknown_parts(scene))),
    )


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
    Blender draws do not count: they are another engine's."""
    trees = [tree for tree in _node_trees() if tree.bl_idname != "NodeTreeUndefined"]
    if scene.render.use_compositing and getattr(scene, "node_tree", None):  # a group from 5.0 on
        trees.append(scene.node_tree)
    for tree in trees:
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
    ("NEVER", "One Node per Frame", "One node renders all of a frame"),
    ("ALWAYS", "Each Frame", "Each frame, also where strips may differ in their noise"),
)
BLENDERS = (
    (SAME, "Same Series", "The one of this series, where a node has it; else the nearest"),
    (EXACT, "This Series Only", "Only nodes that have a Blender of this series take part"),
    (ANY, "Any Blender", "The newest that each node has"),
)


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
        level, sentence = desk.outcome
        self.report({level}, sentence.text(translated))
        return {"CANCELLED"} if level == ERROR else {"FINISHED"}


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
        level, sentence = desk.outcome
        self.report({level}, sentence.text(translated))
        return {"CANCELLED"} if level == ERROR else {"FINISHED"}


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
        level, sentence = desk.outcome
        self.report({level}, sentence.text(translated))
        redraw()
        return {"CANCELLED"} if level == ERROR else {"FINISHED"}


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
MARGINS_PX = 86  # an icon, the margins and the tabs beside a line of text, at scale 1
QUESTION_PX = 440  # the width of the question about warnings, at scale 1


def draw_text(layout: bpy.types.UILayout, text: str, width_px: float, icon: str = "NONE") -> None:
    """A text over as many lines as it needs; labels do not wrap by themselves."""
    scale = bpy.context.preferences.system.ui_scale
    blf.size(0, bpy.context.preferences.ui_styles[0].widget.points * scale)
    column = layout.column(align=True)
    column.scale_y = 0.8
    room_px = width_px - MARGINS_PX * scale
    for line in wrapped(text, room_px, lambda part: blf.dimensions(0, part)[0]):
        column.label(text=line, icon=icon, translate=False)
        icon = "BLANK1" if icon != "NONE" else "NONE"


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
            row = column.row()
            row.label(icon="BLANK1")
            row.operator(finding.operator)


def draw_farm(layout: bpy.types.UILayout, width_px: float) -> None:
    """Address, state, the running job and our place in the queue."""
    farm = desk.farm
    box = layout.box().column()
    row = box.row(align=True)
    row.label(text=farm.target.address, icon="NETWORK_DRIVE", translate=False)
    row.operator("wm.url_open", text="", icon="URL").url = farm.target.dashboard
    row.operator("preferences.addon_show", text="", icon="PREFERENCES").module = ADDON
    if farm.error:
        draw_text(box, farm.error.text(translated), width_px, "UNLINKED")
        box.operator("noctiluca.find_manager", icon="VIEWZOOM")
        draw_managers(box)
        return
    icon = STATE_ICONS.get(farm.state, "SORTTIME") if farm.count() else "ERROR"
    icon = icon if farm.is_known else "SORTTIME"
    draw_text(box, farm.said().text(translated), width_px, icon)
    owner = desk.owner()
    if farm.running:
        draw_running(box, farm.running, owner.owns(farm.running), width_px)
    draw_queue(box, farm.queue, owner)


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
        layout.label(text=failed.text(translated), icon="ERROR", translate=False)


def draw_queue(layout: bpy.types.UILayout, queued: tuple[JobView, ...], owner: Owner) -> None:
    own = [job for job in queued if owner.owns(job)][:MAX_JOBS_SHOWN]
    for job in own:
        row = layout.row(align=True)
        said = say("Place {n} in the queue: {name}", n=job.index + 1, name=job.name)
        row.label(text=said.text(translated), icon="TIME", translate=False)
        row.operator("noctiluca.cancel_job", text="", icon="X").job_id = job.job_id
    others = len(queued) - len(own)
    if others:
        said = say("{n} more in the queue", n=others) if own else say("{n} in the queue", n=others)
        layout.label(text=said.text(translated), icon="BLANK1", translate=False)


def draw_managers(layout: bpy.types.UILayout) -> None:
    for index, manager in enumerate(desk.managers):
        text = f"{manager.name}  ·  {manager.host}:{manager.port}  ·  {manager.version}"
        layout.operator("noctiluca.use_manager", text=text, translate=False).index = index


def draw_choices(layout: bpy.types.UILayout, scene: bpy.types.Scene) -> None:
    """What to render: Blender's own settings where it has them, so that there is one truth."""
    settings, render = scene.noctiluca, scene.render
    layout.use_property_split = True
    layout.use_property_decorate = False
    layout.prop(settings, "frames_from")
    if settings.frames_from == "SCENE":
        column = layout.column(align=True)
        column.prop(scene, "frame_start", text="Start")
        column.prop(scene, "frame_end", text="End")
        column.prop(scene, "frame_step", text="Step")
    elif settings.frames_from == "LIST":
        frames, error = scene_frames(scene, "")
        row = layout.row()
        row.alert = error is not None
        count = "" if error else frames_said(len(frames)).text(translated)
        row.prop(settings, "frames", text=count or " ", translate=False)
    layout.prop(render, "filepath", text="Output")
    layout.prop(render, "engine", text="Engine")
    layout.prop(render, "use_overwrite", text="Overwrite")
    layout.prop(settings, "project_files")
    row = layout.row()
    row.enabled = not is_movie(scene)  # then there is one in any case, and the check says so
    row.prop(settings, "video")


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
    text = "Sending…" if desk.is_sending else label
    column.operator("noctiluca.send_to_farm", text=text, icon="EXPORT").test = False
    layout.operator("noctiluca.send_to_farm", text="Send a Test", icon="RENDER_STILL").test = True
    if desk.is_sending and desk.courier:
        draw_courier(layout, desk.courier)
    draw_outcome(layout, width_px)
    if scene.noctiluca.project_files == COPIES and not desk.is_sending:
        layout.operator("noctiluca.fetch_pictures", icon="IMPORT")


def draw_check(layout: bpy.types.UILayout, findings: list[Finding], width_px: float) -> None:
    """What was found beforehand. Of a farm without workers, nothing can be promised."""
    farm = desk.farm
    box = layout.box().column()
    row = box.row()
    if desk.contents is None:
        row.label(text="Checking…", icon="SORTTIME")
    elif not findings or findings[0].level == INFO:
        is_sure = not farm.error and farm.count()
        text = "No problems found" if is_sure else "No problems found in this file"
        row.label(text=text, icon="CHECKMARK" if is_sure else "INFO")
    else:
        row.label(text="Before sending:")
    row.operator("noctiluca.check", text="", icon="FILE_REFRESH", emboss=False)
    draw_findings(box, findings, width_px)


def draw_courier(layout: bpy.types.UILayout, courier: Courier) -> None:
    """A project on its way."""
    row = layout.row(align=True)
    if courier.total:
        seconds = time.monotonic() - courier.began
        said = progress_said(courier.done, courier.total, seconds)
        row.label(text=said.text(translated), icon="EXPORT", translate=False)
    else:
        row.label(text="Looking at the files…", icon="SORTTIME")
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
        draw_choices(self.layout.column(), context.scene)
        draw_send(self.layout, context.scene, findings, width_px)
        draw_farm(self.layout, width_px)
        draw_check(self.layout, findings, width_px)


class OptionsPanel:
    """What few jobs need."""

    bl_label = "Options"
    bl_options = {"DEFAULT_CLOSED"}

    def draw(self, context: bpy.types.Context) -> None:
        settings = context.scene.noctiluca
        self.layout.use_property_split = True
        self.layout.use_property_decorate = False
        self.layout.prop(settings, "job_name")
        self.layout.prop(settings, "comment")
        self.layout.prop(settings, "order")
        self.layout.prop(settings, "paused")
        self.layout.prop(settings, "attempts")
        self.layout.prop(settings, "frame_time_limit_min")
        self.layout.prop(settings, "split")
        self.layout.prop(settings, "blender")
        self.layout.prop(settings, "tags")
        self.layout.prop(settings, "allow_scripts")
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
        draw_managers(layout)
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
    "One Node per Frame": "Un nodo por fotograma",
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
    "Fetch Pictures": "Traer las imágenes",
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
    "First to Last": "Del primero al último",
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
    "Save a Bundle": "Guardar un paquete",
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
    spanish = {(c, text): said for text, said in SPANISH.items() for c in ("*", "Operator")}
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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|7v7?2W+(NV50P93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g?W_|9)LelRB-UB%emra*>uFvnng{QFL>a)X_yzUq$Jsbh50Ii#au`u97kxMn9*QSsvYF^wxY-l+^D~IvwYa22s}(rs>CQlE!&*omRm#4){q_^O(P9`LwvHq7P}hsG?a>M)FlPh-l38V_M$Q)A=+lF=?JBKjdd~{;s}Cqghr~bu=yNVf21U6CUT|yf;siG9O-Nld`CaSv{N-*MkT{XZdCHCY$pR@00q9{^6c6r$s^|j~~5?b`B5r4*nG{=+DDnPyRK!xQ*)amOdW#d4LldxT0_9IUri5JmK^6>m*MuY4PXh`1<_(rYJw)_bd8QrZlfAC1}w5D!Hv_MYlX*h2%J&mBn=w$FpTkONrwsyIvG!O?~A>oz%2h6}Qr-Wy(KZ@BX&8vm0$i<@izWr_rRyzbwl9OS1g*C11|J(8^EO*S;Sw*VixPznl2)v$HSrMZM}3^^)b|@xSsP#j>Wq`r}7Y^cP-blHW!XT1HgNqIp`^X-Sic54PW75-G!aK>+TRv+<+PGP|$Q6Pnt1JRCmh|1>6qp=Nt;4-SuZceamrqc8mX_2J3({yv~P&Zp@t%Bonfp~pBhimJNoM{7S4q89VfIFIOm0=VC=QbGhm5yFKzrd3~MRm5LKy}VEis(9{M-H&dH<$M}lq|{#ekBZ!2qD5-%y-aBra*Wr*`i8URe14tOlPgTA-(QLRJdqIVfpdcOj4d};1y7YGeNm-(J@Dob)kX0N=u<4xobeUsvnsCBi(+~krE`Kkj@5wPWRt7tI=LO^yrBG+R!%q?F@BoKP%}O!ikj${e+y<tH)U3*02}~B;3@#jn*^AdpWGDDg0M2Hc)T>B;Xn%#fiD3&tE;HE$!Sa0qH}Z?CpCRAN#^t0bEYl@4sDqxQ*&hJ=|E3(n&ah73b1_0=JRwqpcc8drM+V?@t=8m^U51!x-5xM@d&j!jmfMA9xRF*`j;r#fPp!T_G(%W&vT|-O|$C5@c%alnGRW<eyZo$g?*HkWnS1{MP>i2(h1?E_nW%2KkDo{)v+f;BGU;*8YUMLGl3o26ejQ5YC$BBhBa@QBI=v^cEPBpFMiJQq`cib<VnBZKH1wn*x8Mb>AXK1t}|J<DsG~ALG29=6H0=rn?s2{m(?ixn3YSqTP6evK9dYw`h@Ns`Y|oI_g{~t>-FLK3nDDXzic1v9lWIny%&S%*(Uw}vp$cxdvtVo6mReB>>eM-uXhjjc3%%7(>(rd?{J?cdU!z3_78Xd<{nU=Z+_k1=MDko;qJlV@%x=YbeR$?>r$Tbb+P;UfB$-T!t}~-$j3hZeedA);qS+`r)S>}qKyrj+{WhjFTCmfvVHJ+e>Z-;cl<ZBrP;Lp=0UdO-M{bb?!MlA?R9>%yZt&oJlOvSjj-{(>-6`dy_4Pe{n6pc?#{_896(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeH<mLQ-ys@(=;weOvqQ{a--EnQHckh7j6akD|ll-LfoJkn+9C9?ytB8_3zGbuFv3e5_1~P#u0Wjh2g_I%u|zHdL_Wk!%!oW;R({@HXFMgo-pJ-spoOPy6`5-{D|6OvmCPpWi-wO*C1%ENsvOgn%z0re$@S4?vp0@i37O)@0^KSn!b9-vNlNErZENhi{G<9Io%JsEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JSJ(DG#0nq$c0O;2R13I}(X!{tN315$MzH3v$8AF+7Nj9$t@{@${hv<)7cLb-)GP#bf5_d)6{>3f9V;m)X1?qtOKi%{Z4_XleFxRf-5;}Ke@*G$!FEKA2lMtyYcmTHq`FlzjHm8lD4QGlzye1~BCXQ^<>qp;2u46?HEb^pWrrzX;S@nK-2q8f2_1(+#(<EKgW;qc7z~FV*!Nsz=r5P2~5H~*|%=l4W6I%!xPNaseqMW!ji<|E);gQqP*&Y7*Bj-{HeArnwi*TN_vli5T+_FGztO}svt@U8XUsrRwy?S~Zd0c6kF6JaB^r~W6PKYbzE0Y*lVor(INJ?6U|EwEP3543sz@hsC5Dg-luxd;N1yyf}j6>{cVv##Y^W^$snv5bhu1?=fx$iBo$-(uQN02oQgj30BiC~wySNA(OO1<~1LI_^S1ZMT%53_#6A*U8b+f7D~4<Yj$L{Zc0MSVNMNxM;6%a5;<X)46wVMlrbF(IVVuk5^pg(b8jo_oOe?lP~7C9&Jnj-7}BQvlL}a1bf~y7eX@hQ74{`t}a!6YiARN0Nv~xO3<%Nl%@dvR!rX=8gyF1q*?w0;uXewItF>O&s{kOCM}@9(*gh>l%>f4d+jzLo476EH-!zDizcIf3`VHRtM2_F-^DDi<j%`+^a5E1TlL0@}-it>NcOmvJCV$To7XCHP}Ie#h{(E+;lz@b}iL~Kdu}K_#MeVf&$%p`=+3y%m+^UiRM`a9xxY8O995?mAwJ^jw5EEB8Wtc2*84AkyZd`o)TB(pS4vR(FP^K#@r77!nebssIpJvN8YD`WAgiohMlK!qwr0uD;@Cf!}#bmGaw4s@HV6OGlo!4deAlxxyG=0K11{`mLb|Z_-%WC#5)C|VaV5QRj1b?;`xkQPbRS0Z(M5LO+s{x4_P?x$-JmiH*d4w9uBTL>xz(a)&(Q!BoP0;r6|}yjlV=c-$s)wzL7~lCLx~HGD}w0$U=mXHb?{7d6j%joh+R%uP?Z@ip&{!q)A#4F6b#D$dGVIav{wD=+24(DExY}@uT5qJma5Vho4n!9oEH%G>@;+PrdK@Ux)SeV*IFckD+4#R@hOPCHQo~%m6=6%PqOqfaP>;%oCzX7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bkGN%j&AvZ@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`<zi9N*7S@ZGBPAbw4=h}E4d*YVVY2<^LaR9JBi^kCr;^uzam9!OQ3F;JMu}>AhKGzh|m5L+SpENb(CHgA5#@TRjBYack~z(WS-7yxtkL32IiKpu8I=Z$^2IDc)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~SD7Z-xcg2hi1VgK+>Slu0yURndAD9i1<B~ZHYOCsDitjP1X1T*rs!@!>oOV|A{h{~e4jzKakby#s}WUOFZ0>qF;gs=3OCD!#?s9oIB!w<Y!j6Zy1l)RD95jn=-fM_E?!nlOP<|{UtN29AL`M?aUp*+GKrl3GfT16pQ7b?O57tkg%`%B;F!n)LDMqO<VHlBYwc>dk9!OQ30iu$sOdOPoL>nj?ZB#>nqy?ps>{Y8Hj1LH#t?8`OZjn~VH5vk@ScuK>&nG=@n2q?fkUJj<t-3<(EKk%96Np>;qw4#JrIR(zsh|$j~nAf`LsQI{cqoOyxP<KeGKOw0EKX(7Vvv2<X{fKYcK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s)fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+N-u-XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebr>HU9{kJ-Yi4wacDEb+ymzpD^bdJ$5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK?`L*Lz3W0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N(eB%O2h-E*OCvmjLsf5#(CElJ{m*GUnX|ShusPz?!(=B~KiCEG2uJd-#YOZwttMr*z^jWT?v8SqS3vtZnSX%n2!SAl8jtq6%9t^57k+c_i2fmx`Q~u{_3lyhx7~ki(L#RRjfTS^*qNlPtDwuC_MpG1i~fq9XC=g0?fT8p_PgC<OMsO|lejHBMOvligWmYjw+y`Tqm8wV^$~FkFYGC350cHV8$<l{`0yYYg!mwqoS6Gjo;4*pHDOC%wF)Yq=sWGU^}jTSN{m6OO|k$+%or9Wc(19!M=|jlAQB%p&pxK|mF~4jc>-|Ox2Yy>oHPIS^IQOhs|?c>c8l2TI;lQXub5|+iQ&dj(NCU$b!Sa`^?^=2eK(ADKS3!oWd>?}oC}$q(ny17!x3F!+L8#m?Q;bZ>%~W*6%|%lmRYMsntVX>N*4TomuZF7wIC#n(Lg50Dvv^xTYTg5vw<0x&%<DxV<x#M3z?-A?NO3fH&84Rz^6J}W)}2gS-|)afnoee8C_V~D;}ACGDD5_s#GIT2popY8somJ=EV*8epprofIJF8a}@ovDsu79!PQF}!n-9N3(WVz$SO>89tnfXdLwMJvc!;n*p|fS9!DTBOm|q6Z=reGe*OAr_xKpXn<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRz;oC<4^Wu`{_1D9n8!!G@T=0wIlkKCE_;?WQA0GY<X5p9X!}S3hhd1dhO?Zz^C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^f%-Y#x4`YU9vc9Ifu2r*1d{qjlLVwtWJnpRR?F0ZKtoe_q}DP2)w$s$2bJDe5+D{&FrS$?x$ovxn^yk8r^ug%e!y?cmEfnlJHrTb=Dup0#3{V6fNv+R<nR4Br_W<#${kJeEzr?xeIw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{*VTzyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P`+WzM*9jO~x!$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=mixW%WasRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`1R8w8b#n=!1Oo3nsXjaNjrr7^P@H?hL{c5d}fJ!BK4;-!4I&r#YN1uNOU<(*SRcErUTox6_vVrGxYzVxU%<?OUgrjWu(o160*j_Y(9H>i5I5r;`~jius&|P!W!|t=rnW%GhgIZ9~urrJ1WxuF-H)(`;(^_ma-pXL=hKvzV?b1BI`afo#}|<(Bdkbph}K96JebP+_o)N1rbotA8DMK=qWxktQg>Ow&fbYI&jk8H}40*Vl}|ThS?#d*|lM__FphBaGgq=Kj&^Bw6s`+=@PrAJH9=5hF43x*xvY{p|prOyftBn<>APufIMBVTm2+2Wlh&vA1Iwd$@$xa!+okEo#AZlRhu`?|y(Lf$=F{Nu|B{zsKYhIs@6QI8Sd3H=y>vCr>aJZ!{yzdwoH{woCH6`q8ilK>O|P@9ek*pS8C~hrhmmfXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`M~ClXA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t$l4V%=dP#Dz~c^>RuQ>H0eJZtix3eTEpB=zrMJ%JE8iH%<%vgZFJUk17P`mn4+q;UJ(QNIIWaKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAm1XeG8zk7sq?%;eYE?ClIZ)Y!b?^TE>D4^46kksPYimfPds8g)X;Zn?yk<IY8RMqTr^XuJ%Ox?+?5);gFZ=7FOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;)JUdIaBqG#)IWPPw~ftjha^r7HyG2I(PMD*4MXaEL(<JOp$nLHjwMQg`>7H6nB9INk~VLy{P(Os#5SZo?=;a>vLuLI5?N2HNwVPM)OS`mFcw5AAokOt?zt)WYytPm{0AXh?+LdZPSf^C?!elujD*VyuMYI)@fF>am|IyfYo$OCN+%EFIr!J~4qn3?+B<-v^5TW(I11j2uFoVIZTUM%a^A<@M)boE(Z)+3rcYogwW4Pa|9*oW4E!#1_dW34W+^+}FpA=P&rHdi(-K^mFt3zWRG(%!BhkyGM!ys)T_R|h;D>Y2;)P}rk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklppCMhnvjOG1K5lhL$JeUA9Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WSD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFF&4cjL!P2^w3U^;uO(=uJS$|^eFN*ltzu&sithIq21W3sN(m>%6(kiw)C=w-G;6VcP{I{)hjN;Gu48#{qG|*gY%+TTqKhZN_UxLj&mGK7u_?(qAt>@+IcwuMGk!BG?Joa`~as&?^REJ(Z%&t{z^I8u0I&(RS~F~F_LlD8ImZE5FX{dM!fPhamZs;uJyFLN3YCyU0kHM=@g+hNhGk6rCsthmE0ua$1q{vBKFxF+0Du-A!HH9AkbU%!FM#fIly$F$9s6eU&smwCuMg6W|F^(u9F3#P|76&_P}x!5_tyyr77>e3Gd?0sFx&~CFM2s-~p0uL1s&1OogF|iQzo!D_P(?lPD;ji5f(D#I65zcjv??s2MBZD$$p)Dp{SkkfgF3%d-=oN;_>Zckp;%6)8a$Gof7*&AK6OfexPst_oG2&j|~lTsARWt?gsY(+Ik4;l4!cA7MmsvW@0x@(~<|-MNdDIMV5#4`Iscw5*F_?$pYn0coq7IcjlLEYsDJXo>r&T%fO~HrkXcwIg?hK0P$3X*<8Q>kKG^Z6LfPG%MQ9;*@DalDT@~R0C{itQgh&fHm6Yqc^OUKT>-oQNdPQbMoyPI6MLRfg^pxGq*bNXG6LMwvXk<#=690iCsZfM90CHP7KXsVFXC0XLX$a?_YP1IY27@`5z~{v}*f%fA3%yJu}C!xju+q5LMkd+CJI&CDht8;+XTY1;9I9yXPG^exxuO0!bcO2U$3-2FD}nnMgePH=EHC#6lRq-#$8N#G8&E_11nGkEh@Cdq0iVyuU|1{MG-7gHHq9{tmGDPb&6BToZ#68?4f6;x+434s35hr=}nM_lav|l3xnz=eQ^q%pj)WKg7|TodpXxh5O$?4OCT~F3y+;;ktuj2P6<Z6N?2`7$!UL45kf$;Z#Id&vd%l@j{^Kye#rA52qPROst4Hb1XmR!gQBbW<wN|Q|B)o^F9b|7YN3s&VUYHcy2>mqXv1r>r@FU9)LH`Dw(|)&qkI%^tC^{h9O-}bbxvc_a3@F-8k!u2qix^&lq@}ub$!6M*l42&Cs#ib0QhM;jA<mL0^0dHkyU<K?Eo{JRmaCcKM-&C@Gn)@_m!eouyuHXoJl}IrK6zmU_7u`51cMGddX?I^`tLoVa$q&#QqT6L6@B7xV0z6$nDvS+zEs7fFq^pN=0fd5_VAg-U^>c_m-)bAwT$3J@P)bHQ&#+TOTq5D4`NH?+Tpmuc-Nl->48F)x;7rQK*FeP|o$F49(bIy&COY`V2EaF4+KfG}?96!3)S;JJ%0>%~%dmM#Bc8On>Ezs$b6wqvD`3p$k}Xgcsk3dW6C7zHyGm12UqK<Y6K@Ppp-X0kBh&zX2+`23l+_5rttj8T(##pl?mc{!IuEK)$_#=y_jU*T}Z4lTCu-;OC=2!|8XM4-{t0rY40G8Cn@3^KM`7><%S)GdkR@_;}rfnvs1unqdrz#vnwYs}plB*P9ui{g3}|2H#z`Q<jrQxRY~Og6wZ`*edC9zt>e#L<oLb@Zie4SU~W#o4EZm!%KaHi-XtWK5?4r)>f%uU|>OA`pRJ&VzuikSOUK!3vi(U2aAq2;_$jDpD3j4Mr@@amNgz&tKg=BQXsFECLxu=s{Ytc>&8ZN1q0Yb!jnP@Z#w6USO9(Py~}SAq(7)5f_1VSU*ULKAtl3m4j_I?*jMZx-!?vXG4#$MLn4^%p`y*KR@+{KKtrjOuX(>@3S)o0$K$GipId0+?hg*W=`K?)HH=rSV_`IHsh=M;?|YZw|F?G+wOBGgQ)A?>cF|SSxhraIO!~q$>5C6Rx##!hT$DjiOmvrO}am(RnJp^h|swe<@Bg$JyP)p^o{&6Ul19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`)wd&ZGZXXW|`*4Pgi&G$hVe87bc@!ORR<qq}Rm4GZ~VWs_tj>T&eNz*9($%s28+(<m>PJ)aHZK=JK<G@B7>rO9>BWXN87@EZ->VBI(DQ_T8gBUujj>4ErioB10N3iEf&H>0&TQ-{Z*6(Xn@Ll`{fhRQgv^f<P>vxnJTAQ)C@%@-i?13d_T-kN0St*GY%1V#;h(+fpC@i>V25I`2_g_2*t$@wx-d1590Av>l))hv$wV)Giv6#8cmo4=R2z&lK*(Ce3CM6;UbPDOv)q!1VrFz+*eGg<gmMC{a1ci^C7tPyc^LE!vQ8NWg$QQX16MhQgb&I8TSu+@uHVpvR)f})(Z_nPg5TO9o%&NiN}4TL1fLx3=RZD5b-va~q+$6bbI$?j#3K}VoP$KHuCh$p(*M%=KoF=Yunq(;#>|8s7XT>b{}3wP4Gw<7e%$*L9{+iPtdh~7qf{=F{OuobH@Dp-H+;@Q4x@~bB0gZFA#Pl=K2DPcVR<=2z===JYMe-zdsg`Q^9JI<r^$9MODTCEy+Hqy#jsU_Wo9p-+re^)@Whx*<X-m}qA?Baw?i}@6E_$c;UbX^o+BfZg-zoq`2HPy8hk7fCr$o5vW&i>1+OA}XeBOCL&vmEhO%`U9wZp*6b8vYuh<s3o_*Ym|cx$l|LY&{(`0;UW+R0}s~nUS^>&6C^4JLW%CnW$~pNN1llS}#hHGt!$%k`#C^TVNKSHcw$;;3zzhkw8H%?4|ne92JpGuG9Len0g4~e`6vWS2B~%zr%QobxHBf<G~|v+_Ga_RdIPYdg%%pFm*cM;brzQ?XA=_I8M($$D!>G_aCIJ;1EEYs@<qia(2&I5N*rnP<IuqJ`fe{EX(93Zg96IdLAEU)g3nSkp60Dl0{hG#arc>Mo^Gsslbw~cVgAUz@6SXZLWdkAN6E(I3=F_hVu+)!abfZoj1>+lD}6jDW&J&0;ea&!WAr>kfJS}hxfWJNC=z;Z0PPsYU21%vz{C1IlCqZZIxI!afSAqA;lPjnXlHXfPxLVWjHVf1#NTlJHcN)NhGs{7NTgPEz<Q7Co)aaYjvmVxB453m*kx+iphW_bL23c9=uKZzAFYl9zPNRRU3kE_tY^(*WT|078pXc)T_%^`?3{9@#-W=oqetF^KQqdcA!XjO?gAKg6DjIf>G?-Y!=48h=^upKUp!$=u0~V+%+6(aBVB><jDA9y+Co)MA8mwtg+^$WLT7I^p%RSVo`~b3k1#BTm=%q!pX7*%3Bzh*c_CHW4_x5OROWTh6&6h{f5GjTb$-9_BTu;R{W8i7r7IMyr$7N(S|f{OE%yb=A6g`Lj_V(8E_bA5GtVbn^7zN*__v`ig9GS@>dzkyJJl9LmxIxtTNasA&GE&F?;kG(`a89;pwZ1n)lk@44MQ){^(f-K^NX{2YII*9IUsp)a9F5wHU*|Xr$lzI#iOayP?IKf|9gQ{3apnoObz;-oq^3JxK@g@uPPfJ{U}KkuY?SqGc=k{N#yu`OADHh8HLb&0UD<U)vX<+bug@Ym+Phbc@_9`oRS%{RpJwngpaI>UQLtv^yY%L>)<qpl&`^XgAa+Rkwr&Unp(D^VUB@hD3Xkf4FP<hBro)0v|FyJ8kyQ*ZXM~lK+CWyxxOBf2Axe^ULyCp(p4wL*;AK`y9;a>mV`@Dvqw2R-@tO>}y0volXu7(LQY5jFhL$(EjGdWn6Rg<ZAH!Y$OO#$F$Fbo%hI2Q_ea<_5F1;&JFi3$S|iHWNxkorRpnHDAw=pGd|;C%{T3cq437D<fq9svHPa_ZLD<Q49}ss1In&-&7*<%zJR2QHa|z!HKS{_{|ytDJWW=S$GA;*kQshR1XY|siMKYS=&qIfWRh1;gfe;}gN%k7v*z0G)?+j%i8RiO8$aU9IOl70Y)`UHs7R;E1*2u?4#wJTMIpogNs{Kkv5iv(A|P3PrUULkoM0hZXyj2~#Oa9Lk)??zVZdb-)i8!P<c4o<TV9a7a1|_Ur54d>5F5$A+4cvXqp%siA6HR&n}!N4jl~f$iM?s6<!qLHqHP@_aN|)|oR}tpU=MdM-HS>7(#i^B^1x^y8H{?8_`=U*CYdlKyNkzXc?l+EL@S1QVX!Uzj|(l3fI7Y;j9dE<@gFI%J|*#~EqC?xez;$r7r*tl7B_11#!sEIVG{S*Jv3sf_51>bFtcK%0#6H0O#Rc1v#%pf$m59kD#6G*1BlzLwmL@BRrEu7DHM-7)4f_kBNA=TO*xsc+(NTmKf6=Ds;-Kg-1FkM(&^AzJ^GzFR}EO%4U4EqJk5wHse9<}9+kA&6Vt5Ub=z{fo-ALc?WAmX1>~+g!*_=f`=6=CU}ALy!uLE-S-e_Av{&G^OJ@+|vt+cP`$)fDeJys&k4^FL&p3LEuE~0PpY_|`-p;wUv)0HiXR_89#<adkkpu`y^CewyU0Kdid6WSjlJq+HpcM<IDJQkyTo=cw37AOlC_Un)#CPJytiBDV#DUMq>y<bQCOm5AYOaBoIC9zuYtL_OVtZuTbqQ~f@EP6<+d5X{E+~yjMF&z>fK%R0ImuGs*6wN&B$5^)Cs1*e=d`4Sa}HHz3&y$Ymfo^225oT06*?{lHbT_YFW@gZJD$23tEX@3wnJkTF3V&=a&<M%CrLRq39Qo;sYpg9<62`y!{~Q$-!O?WZQv3sn%QU0KsJ*xxp#ORTX_A+3JLY?B6aS+oS1KADvP_yAMDjEZL=)d;SX%`j1N!_W_q$*NG!|GzaIZ1-g*D4RwdXFvx><QS7ofl$TXXN#o3YoIo`-uQN}*x#*K(mTg?*U;}MaCZef4rtQOCS4cl1XeC``x3~Ke<d_o7+<AVEZm|P}{WlVf2+~?#8u+Pg17#MhXV{+zXgXlhk_U^18YiydqlmruvCP~S;YLDauyv3rW4v(>9v(zX?lkD2L`y5JKf_3ywK?0E)!;lNk|1vL%4{*g~u1=DkoS!2FN>#_z`ME?STo8rWw)su1zdI4NIg#f<WUQ<o+_|f)s#OxQ(>Y%f1^SS4nnDwNZPHQlyN0XLO5+xFpr9W_cB1-ZH4AN9vI5Ec-ELHTfNq$^XgfU6F5+|6do*4W^ohr|bSkibA<hXHY-6gb>=IEr^K8~KknxUJR-VDHSbeS5eW>u8du+FRl8_Fl#Q8C`a?Kk)myAksXjW*@Wgg#bNs<gRDnqDaAFk=z0Y(Oe1RC%VT|d5PP4!p=cZ8jo<HBWNv}3}<tcsM-X~d1B)Rs)k1kwfboC4_9ir7+{T63A*<!ic!X%*30@M6%!nEoKd2i6#RAo`c~UUjMq-0OjdHG>v<d95WW{~*LTpRMwrn;V%ICQ$2zik!r|MonS|Hxd77Oi+z+oToj1s-}m2=K{NzW4>vuqQfE=e)-LoZrci-o3`^Z*Ljl;&!gh1`Pr-?VuH%uK-7E)8Xv(SEY}}DM(&>SB()Oly&J%M<v-GIaT&F~mF|D=$0DLp<R+L)ie_ls7o1p`kQ=J)SP5P|>M^xER*PADSr*Gh5C6p#1u!&@Xv<H~;tcx=68mBkREzT<dW(AdBt3j0Dv(SLkNe_=Y7eMO?#TC)yPjrV-e7d&a#MO{c~fy9QSOm27H-Q!lkpbLlw4zlf3SKL%xg!|*V}gZFmdRU*sM?>16vof<?NYH7uU5g^V6if;mjOj_loDd-sYEK4x|o&Wf1Lg87BREyROTOSj)EOix)&Hxl)xA#4dv!1R<}YX*QdsB??fuWS<PMX}W;3U=AkAcW=Z_MgOx|4?4l~FqC8T>b>aGy}|*{RkZOO_`dNX>MfbOVY^VqzW9WF9CA2$`hM^AQ`Y&vipt4VqD2hxSI{IY23EG`ocw%%{G<usRg;EvFwZ`?if`EZ;AW{alB1Z~@-dg|+4tXrKZkRSHtrd^GKsz?FxeBOXf$ej0<uu*>(h8xB9D-9(c9?;36Rk@!IMp286i`oZ**_)8#-c5CX*G-2n)*@%Xm+b1oXDz>}5T=uXo~|{lCR0oJ6%hkp6LYWX>J_%blxrSYgD5)0%m3@jro+0LbTABkJnVL|7^3>=7eZ=YlmM4g*-mhY}D{$rUWL<<ume)?JZWdp122onytwSK4YuvLVZCm*t}0N^TDKdD>W(og}llnE)4oJbMB}4J{=r90k49vg%8Ve1COPcP7Zk+_xkfs%F(FSv#0PsRUQtNBz^yGm|>(fevm)FT_+xE}us3S!FCdv?HuziYc2L_9i(Dcu}XLXpN1yVy&a8otb0NA|isQVZK?X%v_bWqy@Q-j3gz?A(|o#KCm|V!pO@JW}REJ6;&`gl2UYlOC=-{kMeYG(^#5JJ^CSok!N*Ea{w`eui7`k^Ben|;O^SNWW@_I2@4#>$EEx~M)8qpDSrR<=)I|;x5>-@fhYwqKW6LQ@ajiudGzb?_S@Zf@8Hd0{M%;GvP>nWLmIw2JU%fQoFKVxzIf@&)A7-gQ$p-f&ppvv43Fz_iI9CsFJ7Vn#*RO3Y6fY+u$bKw+@7)CbeX}0M7x^AO9J?JtSflw2Xb-CDlHKY)oT9oIT1k`80DjAFP1q{im^I=aup{RRWV=I5=#~IC^!4+K7+<L$%k~gsNw{AZVt_Fe?rr4epVu*u=ogdPns!g@X4$wYUoh!pOobD;wg!exNAn6jc;%`;t3s$X~_XGUEefek4d61;Qe!wwpz33j^<|pR-Mo$TqISx0;jN(wYCw|;-oEc-9|5(0-R1-Lq8)(z<i$O#dX))GmikanbU{yP(Rx;t2QM9msO|+k|J;xGC9>S+FsC&`&csIS!HCUJQB35?0C;yfSRCY(Z=SBr_Z8BUPcBC2MSw2x?J5@j37JRO>Iybm|xtM>8!_(`+Za1fqxAFv2Gq&9^%A<8>5lrN5GdGX02LY_wagXPcxBNdE%W$5Pv+yaYlcAPt_On<Z#n=6`<f9opm!?Ph`<RBI3Lp1n9>``n}I@>AE`@t|lNH_JFVQsOUp^t08@fByuCXjJcmhHWej5p3tvYh;M)yD!^=oc%X*C47^Lv9tE5P0zu;*=$j9!>^~XJq?chZkzV6E8W_ovU)s~g9Tc-3KQp#Xi#<Wee1?2_+>SVw>*P~!eSp#X(bK1m&cfOE{a_{8_^sgDYPkGnBGyBX<t@uWlP5cf8ds=YkenJcY}xl@WhU}b+61U44H|UEY!PFN4zlxle}B~2PVW`7y34A3N*Kcbe=N(G-g3odBUvnpjMK#qG)UBSFo{1FwAO`35HsV&p#W*q47Qx1_27;+oL-CC@XqS!XJ+`I`v8q>&-__~M7L=6pt-EGJ34mLSv3dm1o^WtVYTL8vzR+O=pM~z(eTY`1K-6w$v*_vy={{h373ed8%D^pUb_?>h+K!MTT&5lrdKadAu{lZeU8&J&F4SCz?Zu`hJ0m-f0QlhRNWweov7}m#Kl+++D><*mDNQ_kdS1M<dxJ09OpW1mmuDEh-KpuvMJIkR0|+$FiJJaU!NGa+0sh|g*roQuG3sliE%sSjP%QkdbXS!Jy_+EN-=PPB1SgZkOHAhP2PI7WI?fqR7Y%|LH>I6^fmD^92;_x&I;r;j4nzj!wbK!mw*j#idmaUTVa#*^9Zu`%@=IMeD=b8qYCAzh{3`cWVjkMzX1z!l~zY8tH)5)SA9)zWnp2VV~6InIAVH|Qdk6^D`&2TbvK=7Dc`sXCFIiKGNWahR+3~&t%Iy1#bcB3AI_FGG7t#ureOP}uWnMVgPqO%P0(Uz7Jj^iV4Ec2zT$O0T7fS-gN?!Z`nvIoR{t}*^7<y5h_#Mwc`!21P(d!nL`@DMF>CU!BQ={8)cKPp-U=M8{rR6voBzBm*DqL)*F%fpCZ&@6Muxce+egQ{qW+HG?;geP_x`@SFUB;;foxl3uQ}Pg>!hxlWxT;(;jlpyt(m?gpF=nRb^Go5x>soOiat$CIV((GP#<la9~|x-?`l5B@%nhYF&=M983ueeg(X&Wsvkt-{hw*cw(vK5`zO0cyRT!@gZ%rA^z><#@_%O1m96%eIEC#*MnCyw@8B(}E$;#n-+%uCdjFZJ=44QcA>aTchY*P)L3}G+pJuBvAkb7&1e)!4yYcUbM}Na0ZV3NCSfi~u7S!3^$;rO`aD!OSXZk7Zm}z1n2^=x1i{gVXQ@z%M56|VQojZpI6onzvV~;A^SU}!lBt6bus+;@cA0;1*V|cqP!qP?q>e?}zSf3R5Ygu!deiyTP1<^KyVql{8(N(j50DndQiRkX{-66MreP&!|C84)?A`BuOiY;DE)0e*=QlrpZVLAL%xP~n(vtHsfKU%4gQv?jB8T(;S;)SBvQBb&CfwSt?95!bku+suH24c^HwQt|lIYvMDn?WLnJt_U}z&lT+-?B%_f#?|I$E~2nlgK+*9eX%^&>nW$`%PjkhLqXI37CYX9#t_MuCVya{I=}Gt(`ku8bnPtool;+->To<iB2o8K)hqDaIaR4g;t(<)7+ZsB5bavfkB^<xr>?yKmk`SQ{(b193tFm_|}0rUp&|<pQ{ApMq^Gs*sI&#7sKcc3_iHVyo#xvcbR4WBv_(?qW>B-qbqTBNPNEA-Fb+`|HGBM#p9!$8jQ|oePukKY0)28*xj@;`X|~6j%HO(`X-xF>nHa2RhnI1)mGhO9t#M>g!=yAZC48C*lb<A$S-?RqfjQ}v`0F*AGV_4mj5PN!Bsrb3AaacmNc(h(>i2B238~|L@?>(^VI~wThDb-)$`jpFKAPmOR{2iYu!HDN^^ICwJ`SgXFCx=G%N@-5*q-k{;0zmY$j0?N#^psWK+$3PK$W%z1Q0((d25Gd#Qf6^>eNnP;>Ny))^ospM7*}i8_;z1MCeK!p=ELg;5uL67qA%pIu1`9ir(@GZz!&hJW_V7DHLEK}T{uquuG|^E1}Md^gaaFH{uPX&}C9eZ-N3o1^I2AbLKENK}70ik^Q(;5zpe))K@Ze5!31?I3J_+fe{qeNEw}FF9pQlB}Bu7TO`R#^M9g!%R0`jyAc>)cDaw#`OsZTkU{PbQ0f~C^uAS-fA~6iLW^t>p3l}uZACG&@{8MaW~USZpnOcm6*O(B{cVQMaIi~K?II1#Xb@T@ZfmOttc#NAx<3<sEP7Wyi*L3C;Z<q;3}zI5a{|KGTG6Kn~pe5-X%UadK%I9X@Y>!XcXZO`tWQ3unh!McLZ~`Zgao_onjiJFr$}9Z&mG`;Q&5&onLF+7HhVtmdPbIYK9bxV#v88N3*#2r%@3iOyJowKQMtF{a{9DME2u61rGGApOj#67>HQ_9LltN<3~U4J(n;gd*r_JBS#bL?Zzg-mAmo%=_cYq=ROp@C~p#m0!}e)F+MXFA;%#rk$yVu#0nb^C_QPdb?PLmQZpfoPRo3}%!zlcme=VNQG6lwwOGWyVb~XhkrQcCo(uSM7Y%kSv!S-76dv^Wgou58jJk@%_}~x@go9`%)tAahm`RKD01Jzo)6odiI~!swUTsf&1w+}i-$G%M)_BRMGC;IOXJ-w|k47UM^=#;+gIYIvp3uggRXJRZ3$1nWJ@8Iz-v!oP)%n#3%D5NA4)l2LfgH``RPXhWJs1T+z+nxNPK45Z;Ktp;K<Jg@=JkybK2%m}ZjS6pxG748R_kFou1O^PM(J55^0v%q0$rA-Z5#-P3AGFyVi5PQNG`ee6?b#VTr@EnCX&VATrPnZCX4(<O46GqPd`8Zd4Kod_3qKy$7k!$&(9<Fwv05{rzDUsQ!eFxNh9}x|Cq;%;d+GJ*cm4ax4mq9ySBdZas9>m`uX`Q&nFP<uzLUbTp8wY`JdT>#x0`F;rGvADf|yGCrLRSis!pHzG2?EGW1}5!J6B~QSa!@PW0V(-+tG($`+R=0Y$JMa}q=*-}6e+jJZBpi!#nJQFTMsXdLKaGnKh42TrnYnn;;g7fyniNXpJZ^viNKyH4^o4%M3SsuuGk%V{fqx2}I+NEvM)(}{>85jU#jl9`zOuw1N>YKS0C=1cBgk%M*FtR>Xy0ao`~7n%=WKvK%0pz)?*r7&vrZ1^n@CB#KWq)JP|BA0}0nudSR=qut`o)0(qKQ9JA3?Aska1#j|*!U<~rV5oRu$y#3#C1MJzHlh8u9JTfj11<<sCE#m_eE(~bvFgF(-EK<M3XY9t~k-^@!s3x-M7EdsSKz2eE3NqKvVVV2hoLenX?U2m2}kd#qbjw7htTA0EgSORxa#@qkgRNmH<udUvke?VH0k^L%%NAsg*aXwKP7Q$a9p3AZCX}E~YE&8Bdi%(p>pqJ87QOpVu3E^#nv`JkEdF-F|H~jhioCYG@4{C2SxG6oc+0F{JFtGx}{P?dynd4&pSvi~g4VJkI~)_+<Ow_4d*0LG<=N_TC#6?WfJ}=sy=P_^%nOSm6sIuQvF>cPMDfb0b;M>OsF{#puD?-Q$yZ=kWFJAlly9`SoafhrN|HNI-ZACzy;=w3?Y%vH(0Caxii%-8K^9(|}6HdOwX$*W$C&kH4L9F8n_KhyVQ||E|eDAI)R)Z(qZ~|AOMn0xiXHv2}!4-M|cnVk)$T%`x+-DO`+iwb77^ULXBV;AEkQ1fkwD78&T^jUYX|;Jg-|Bg{eZ3rNYToc#xcP#=>yp{%!?>a4*umg7I9*hmK2S<h1x7HXC3#hpd65d<UU!N3}b4=9*0&bZ&@<<bKj2CN+7P*6SaVeDU7)TvdiIJfjNZK`7e&-8{)Q|4xRd2H@dcL477Hn$n{1%rl?KR;&X)Ld(TK)>NaZZ~2e@<G~mBJWO}*m91^W;%(L60K|N!<GFq#H*GWK=rT9rLQ4=Ry{EN`pTtP=(ju@(XUC+k4<xkKsyn`aZ^-c-u4fNL!@>?Y-i*7-CVhk4(Hr2LWr0U=6r!Uip;okjuFn4yI_;7a_mG;t0sGnwx{c7%z<*p{AW>mkD;;DBiFx62_>ks6=_>2CQLVtss(82S7k-$ERR0gJYyX*S_HCb1HJqMCV`5soHcVsQplbc-m~<#WA-ryiVaVMt_P7%bNeg%Wn$jZWry_pY@_dsek%vj9{9cQ^y(2NHZgHrKxOj&rYUnj{|#Xd4M4CrpcN#cX!m3t58f`gMmF^vZO;vtseGXlw8r(Bm~!*JB2DY0^7yCEjYkNvdvng|aCt3R3#8SLKSnR2e>2)8_V4Cg+Uil&3qKmL!i=tm@A{|q<CkZiR^kPTSdhTN@7QITRXH2df%*F1qGxCH#vjwE{ooAL(3W96G>~d`o<V0O*NOEgk^*cOnpj$UqIqucaD&KnL0{W$cy_Mgv;JADmfiYDE3N}!TG)!wPDj|a#>f9cyilu1r6uE`p4i|GCznE(iZuPe2foqfkKtD+srZWDreqVTmN-Bx0j>l=>8gpk0kHNLfpC)_tp*~Z`jgTZm1_~edx9bK-)Dp*G|brwSjz_^{qURU&w`$LJdDfO$^TE-z42Wzww)U-@)^+oMeyEJF$Kt~NP*8oL}d{5p0jTN#NmI7dQuirey&9uw))8w9d|ET#??vOz}iAsu&nS&tPgtV!&VpP^ve}8wA0g5ZaZ>7<28+>hSjn(jR#(;VLqS@G6cci-$yfo{&o72X8ckj7JT5C*K|__pb7P>@s&uwz4&JWjroW;2D@DUd?>HVO#{5Ql%KGhYY5&*>IL*Qaw>727`3>fo>}d?A;}v#)KXL@d}!co#u=jTcR289f0udISQxlWs4~hRO=}xxowbr0c<aojADQ3lCY2r3(SE091h0=Fp<gVDvL3L|U)+K<ak4PRQb%T7<V{Fu#J`G~zT%kOS`GeF#MT)DP{ZVWk<MWvar0Y453Yq-tG{wOOY&hh(?5vwS@*M%N;^7VYk1$HDDuAZ6gmK~f6xN}5X=xjLw8-kU)yS|&YzAS!>ngOFm@yeZjXTG&1ISB&MN@?{->TjIMj8roY!0HM2#X}7QT;S)<sPmiTJt$UeYDB#z;6QKS?Igv3O|tQ^BB7^qkL@`wH>S)TD!A=l1%dm~+8Q>63VKx|c|*&}=Heu|;vCeq1+&v*YRze{5-H!dz&<0!pz$dt}7Gtoy;Vm2A~4=jx6$1Xk39IpgK^WLX16G=>@UTY@^qmr57lY9EKN6^;9bO?SZtuYM!-qZx;<xFGAPuC2qIhTCvU$LTPWVS%j9KDDdxCP1*!jXsN>L{04Ihq17XoJm<Gw_%DcWOC&ueG;0)tCYnWtsH=Z^CNK*-huL<$tZ<X6WSaH(Cpk<^O`~ljpq3bip)vhp<E&4Ri@~j(%`;rD=xf4%KvTgWd`-Ym8s4*s#$4nTuIES&}#3@%RwptGsP<j!z+Y;mwSHQ-SK$-BU|vkb5}h;$2jQM`Cdv2MQ%@<xB0DaEXhj8M6jK8gE?sVgz=DVyPIv!?er>{&jP!V^u$l_icQyeMKt~SKw6Px@}hrcc<TX%5?cy=YJ5@3;v%`o=&H+L%$Q7;Wiq*S%uvvv7tWhkXe4VvZ~9<Xr7?c=R`eZkRQv@P6w~uJGIDzW_K6nneIEsFr-P{T@tJpWJbLfNrgWU0%@;3LoRWbF%Q9z$=R`<y_K;Ix^CP?S_=DbvLEQ`V8eJ80;h}8d@McC>Z=7H{8)s)>^1Nof#(@QHAVyg5YA?FjZ`x=6%&!#h-30bXhgj3(=eo{y$Kl>qq?&pax9O0-Io=%!*|(RR8}4?X<%kU)yVK4VB=$TG4m)m+fk@!@v4JGOsJyPdvt(m9AUbLUsTY=7*fu{}1^NB5ER!fh<mC>qh%9-$L!>R`p5E~5&<QE$H^D9IZ8W^$O#hZ+qyI;DHdPp#8?ZQWfil5&qSDJ#{xX`ey~IoOVgivYdr5FzDWVxxUOoz%p_TmS2bpl=LNy=x%dj7XO~viPG`KTmj`m92r2xsz?niY1H{ArK?As%)pa!P@00e+K4Vhe2-3?@~4QzQL2|S2(?<J{;cLMl~tg~)zR%o2h#VwpzuT8qyaN4jiHTUdU*U~mSC=fWBb!J-HJu~CXo&OL$>tKjbjVes3#4BP-%tw!X558mh&Lhn~Hc0czqa=y8Yu00IJWz$Cl+jU+9yDCv;!6I`S5$UiaDg;odTB(7hK#Lpx1k{>;K_W$E6B2Nq=@Ks+%MjAu`mGzF|lpjJ>6q0t4C(*#I4C)2tEre`J4kLI9PYTQOicsKW{~Af|>}p(m*S%ET&gYVkO&fLou_pt>!t_nV<6OGeoTNZ%=``{$HDWqoN!>ZDr=tIV5#+2Hrs-jt2D_;heyJT#bw*#_Nn|3a_Q(WUTH)j<h)PoU%|#cLEa*nXTZ2U39S2vye^mBXeaP{DrP>)Irki$fwdM;CLFZG|ye*PO>+mh&$5ric1R9G-R_Ea$tr^dRGb{6v`Ut!8^4IO?5`&54!XaCV3f-eor|5ANgAGem&z~&!BrWEPnqUhoiKN=f!2i--yOA7Byst;J`qlO2p5X*K?EXb;<9mx+tb5OQq&bW$y%(Ow4lP8Q@i1ENhruC7P11=MQPR;LTjKCI2cH2C6x`CG&Tkme-t|H<Dt6&<^HxNm!Af2wSOc&zv8H#^Q<(NQr=|fSe&3!H$J<(V_Eha&K~UJ@n;yRlwv+Xi!0K2e1B1q$88C7?U4{rdwPh8u2=%8w5G_E|@+`PTILf6j}!ZuKF17{IY#??9EW5Ju&ml34qr3MfI;*3k}@0Eqn=r3I}d1P?H-bH6~+n(Hr+Car!~3T8&SzJIb@Wq85^>a&!3I`YSVW=e~F=RRmoa&Nzo5OF|t6l98DslW~Qct_kN;lK6UUzn=k|eoS<!@V?^3P~;{n7kqytKMaj<j=1Oi>Ew1oIP+99Nk6rTs27WKK=E9@FxdQbS|&G7B?zf{ni2%k^F9!bR{CkgC+YnBO__`~qIc=_==*n3?>$}i(Z>3_e)J{cloq4)_0jsqaN|4reUx$%XO27OhnvHVb$ZAjZoC^r{2~28PmVb-6qxo~mfl4B$t|tyi>X>Sjh;PyxlVnfFxYW&O;;@m-%m+gKR@TGJ!3ba=fh7U=Vh-Rc&72or!SwMpQ}rsyt18dJbm8mTbgUg3B8)~D7(AA?e2~q3V`+Di%q)(ChHrU(NoT?TVae!X8vL*Fr_{PYMU=NOf7W!n#UoM>ccT=05TE)h7(Vi-^p@`%k79e9$@`{q|5)3PZU02&JV^27x!u(aeMEi(;c(EPM7}9FTWoAEq=3ibbKP^U)hJsKHuN=9&fB8nNz%bytDltPdx7<y#d7k>0&%SJzZb>>FmjAwDy$#`|oT2&zXdv?i}xpOyTo^5;Obl7kqp=9-qDc`~Qj0PX7=6UjG&k&z|&t8sX;`9br7~|0I1L9`6jI*E`3AT!-|Z_k{P`?{^4Ovl=KjnP-cOA}OcMfn;*)c5?Miv1Uo2q2}Yf&!+qxA`q{4_Xp9=hE!LPOe547xwVN1^WSw*TCdhbydy;o;cfv_Rg&4#q=bY+K;1b!I5|4p?}Y03(J8NdeU1OiZfEPsnsGDxcE*2xPk$~q*Vj||M}Dz~8vpaX{KMbyztZOAOZoYd-_Fw6?2HkQeanu2JvuskyM5ByVV=cu`W@!6oX+qGG?DS~_Ph7{yA5|VMuiK-aP~0!yfOIpYyYYHlU}2P7^nV@PTT<}9FVge^?!05ML#`_yr0y_PyoUZGswwacjwgFkf|@62tPWZ?dP$WUiG_Y&Le=FdHo;lzT4hA*gJUJy#h-Jexi@Hr{`b$BfE}G`eFYBt`Ftcv#<T1jAx#@D9zI(N20i{l2u_rYI|X>WKx73vIUhr&qI$~ur9k%dmUlIh8PU1C1)5km4{A8{>M+E=SHDsJ~QZUz8fEWKH7c1zrC~jZuj6M;_tS1PIiyJnjUSX5pG;dX$e_vztOeB-v@WzH$|s|I6pwR&z@CoEp3M(6c@@H55o1+#m?>~G+`XTm&Wf<?8f`l{s<Cvuz@>>gA)!+(;qzsm%3Q8pCHVcKm=jGUfHVSaEmr+)g_wF;{floAKz8@$B)l)pK}!fQ)rV%^L3REDVSbMx)$~a2j|EqXP(x`21cxKS!SHG$dra-)3~yNnk=Iu!**GF#n2@#OgisdG=isYX?=E4XxwI9l;0}=fbNHjV$sN)#2Dim!nzq80o64HhcXqP_6b*sk;DqfeUVO^!9+Zy(Tck<y6bs1!|411@uvtl@dN7wS{x|LK_Yq#Jo%J0?J>`F%bp2HjcvxkJabG#13ubOXhxG9*N8l$IrsjTk<6gsr{<%EoX5ccB(m}9A4UJm_8NAGE>7E19Cb|l8`}pA8$6c|6OyC3ZQ9mZq2ATK3A1-%YC&oG86Cgs%ALN|hvs)Z;((0}*7i#_NUl#SB(YCEsAsEyCbZ=N#<(AYCieKr1#sN;OxdGiRE7qBM8kWkDFpxBGNC<UQ~xuyg<%~5G-cIVWhvNSk`?9v9|S&|l*11?w;8N`^^2*NM%?#sxM3JCu5e9qD~mrDDPQy^4bIRnO3pNBVAzOJ=&!A_$&nZYaTC2-ymv`P?hk#q>9rq+T^NkEF%euB=o)&+j=B?W8D5bOnVFxo!+&12Uj%bONA|U?ZDxwzg{+0YKdW-HTj5@^un2%SMF8$AO*tFLNzDHaB;A#|!@~_g6JRk^o4(HDM^EX<Gr05^NiNL7Xds+{dUBOAi&NW*OLzE~D?iDM0~pX@l_urnN-uv_Yx?YI@YZB=l+T&L?05|)Z46-&Nnn=QJbj1<yp$$Fz0n?ftE2jwnB`f1V67uMw;u3)Z$KPE6Yb|5;SD}%)rk#OeW0YvQyK{0vnmHB8dD{K(@}+Ki-GW36jhLa<qY|?o1b?lNR-!>n~)4`;3M60DFXB#&S=#_dfu1c=nz~j5s&+3A<f<t?mnjXOz#7`34<uMr%1Ngcf<%^x#Q!XwULQy&?pQmG;|}*g99b5M4TolEHyKUlrY(9#7DFuA@Ct%`8r#Sp1oXO*Cfx{6+eB+&#;P~_S-l9?Qe_~#YCSa(Hs8jP}o$?kThuA-y^7u5JT~P`{Wmn*?czS?7#N$V}Aaa^&x+Wde4WPrxyC8#Fg1PKR5at`rgGj_FfFv`>%L8=jU3wn?o1~P=sgx#5igYgJTRczQ}=^@vq0BMTyGoMS0sdF*@9%n<Qok{bAn~c68Br$$ZX3;JT@32*k%kzn59fH;)b|b#z%7=I(92-!L)ag6DIqmK;Lb{%!YlOUfjX@&9}okH18H1tUFp+#7z=fBc2S%H!dae*a%ZQaw04S<%ORFyrq2^-Bl`4B_?s`_bOX$?id`Z&~?`u3WcIio!9&M2+{}9vmL+?rbAc{NRve#Qnoxp{g1`IwaP2r<fPz-eH8EL}A0xkTfq=++G$Y86#f-S&0<FTp=L4T$WIoz4AjXF~aV_TjJ!}Q<eNsytJSCk0nz5W0Ikmkl1{XWKWhJjmJIafM_<xM?%z?$Z#^w-)$pj+1S}PMv+WDsZ2KaSguKuDsF>3LdZfEBQmH#RJzj!S$8c@u;OaA5?iF!5YC%2uuWB2{g{0gIHBORR=>Np*ldypY5wNKr2GkB8%bR)&8*c3X=9(H;4*Jlxsj~*E;@&y)(>jacnFdCQn$Y5R04~nW_^5kgKIGaegQu(L46|S_892jintsYuZUqTtNw%7SUxM&Nim<cbIVx+iHh&U$7+T-?92$22z0}4Qs*yXIGQ9(oa80PL74}oj!ttaUqE8%Gvmh@n!$tFe4CuS4N_<3OIi|@q;dGli*9oUc_v4k0+jH#1mD6-bI3wt%;0#&mXb~$Hi()-K@E<YGuVKSJKmb3;E-74&ykana2oCaJtDVt0|@M)p+5m!%;edwI|yvMfy@?K>hD%7nU5mvWXO68AhxFj>aQqq(Gjf)Jni5Sd_JLRZRf=qoq@*%^ftiN`cF1}uFQ^U&&MAdSE2a_N7kqWvlXb+NhjJrnC)X7Y)=@=7tDcoypiX^AWRQ9CxMQflnTG}^S)(seixx;LFAK2U3G=CI4$%Hg8{msBh9Yo2qZV64lKFIS&>ZVw?i71O{W6k8{$o0i9zu%2%T3kM$RYNz*2qdlEAUOm>Gb-9UT6CKs4$#-;GK{Jz7dP7*C7H4Y2^1i{+PT`Z1fNUp^8mT=dl_{AK6Y*W1GCj3RBWZw`Mwi4Whz?{?oE9{q#vW?u_&V$&*H*>#5GTkwq6q?mM>n0lky=Lp3x;TM*QV8D442U2!ks%!b9Fd@=nI6Lou9ojjVVhQ15Pv7mFaZ=`q?k-JYIiG(an8$ehC0w2|Ie5jcqVl-0PQ$a7NghHc$o@H!is|Zk3K^J#kTin^GYT0AV%bcRMubZQ6z^NwG6&CLVuYC;tro;ge%XDyPn#PPxA)~u!q!u;XFrXke)bnu=w`_rd64KSb5C#gzr20_D}UGzR6FBGU*7(5cziNs1Doj{k&z_FeIfLThfg?o=@O=@FAO?rX!)Tp)p8+eH2aMIu4MzD!V>Yh{=FzaT%<W20S<q4YZ4uSMI2OwD9sJ10N0EnIar+rKy}MZoEoyXNEJ}{L`>7_LtQLf>2QmCa)0i?h=1RP928NtNG7RXnt7yW3rd{4SYBSq`^M_GQT9SKP-ZFYV@P;9;zZMuODHOf;@Tu3y?Y*cfoz&(vhsXt?iEz+NVPE+sDm@Kgt5C+k75D3xX$2zl3XIw%e|0L@D)zjBRKd!S51!HScu&&s;n+-mKg85QIt#>Gj_C5s*)t1DB3JW9s122)$G1$GV1SLCzt8#6se#}o?`Q1q)7aQ79|_%G5j?@L$lU$9KEy2_c$r;GMm@V?uOFVGPakMKB+z+0D%>Cgs>#y{XFlYgs|(Y<H)cmFMZ-7ppecbvUYYq-qgtD%a;=G{1-@g>VBgk{q{tAqy-K;-e>Q!3PZj=*p?{KCQVW9UmSgSjNy~<STZ=RAhnLe#YYS(X>a(_X~J73jI5-Xy12DzXS{41T4^wZqwLdt;1SVZgBl76y@W>~TO}^agma;orGX;r%i`jn>7@QLy(Jbj+DFS<EQLEsSFTtEY0xYGUKzMTi*xOaoyrB~EsS~GTx*&B-(^N@e+qL6<4d^iev^j~wx{Pw!J?fFg>p{ta_dxk_=(hvt}jm?mVQFQsBVUx{^-&qZxemuko<`gWtB5BIhcIW7KI(Sl3A|Rf(To#oh}*I1am2^+IWU<EZO;tQ&O}TNKa@SxH*MuZ3nS+$)BrJKALU=#xzvOXH~pHC;t%n-zMK|7|^chb}m!cQDH|JNDU3JXvTezeH-cUcS-F{QGNV~U8q<ELZj2k7mq3@12u(bBQM`+@_`nASt4tpG4_ZV=an&Ws3X5BU9HM9w6MUMF#J>Y6itG@(yS7^Uuj*jt(?LCU0OG6{U_E<h|c`NCY#rVGjAQ*S8_&Nt%i=Ajk>a3gmXIkmIN>oJPLU#yA~B6rR2#v5`W#8G8R0xnAlhepq|ij@J!rH!MTePr+Ak#BwSyEX|c<;g{V5Q<kY4bi%Ecn`~D)mT;>n0vX0uz)!ixdV`&79Hypd=cgu)Bl|5N+msC#|qb^fdu+6T$iPqN=?49x2?LIO62I8+Uq!oTqV!;GSh`@6Kq(hq6GVw~xrdypg@$wIuTxg$9I<oq3tD)WQAJEACUgH`LojKJN%xsqN9v})U*sd^G$1~`Jp9RxkbB^E1>aAf^2%Zg`p~&{u@37Y*j|2_r9cz~s-eB66iDU}#L&>DIBQ+*~eyx4k{ip_R_y>5zFX#feBL$~Pxqq3~mDc3;s`F$y+*GYfkXacP#gO&d-Mn;Oxrnv%iuY>_tvQDylgH|U6_<r5E09J|Ei;MpzOJ-(HpdFhtHQL<+=Ko+v|dk;MNM?~Q={+{&acQN6Pg%Qk&_a69wA4GETg4)ToDtw@NkN7>#5_!0BZtqm8!hTiP{21tj|a#s$D&-{(L4w=^dHeJ1W}j5K%Qj7*f&3yjhg#<SLzT5k*a^SD7YYUn|!IkIS;oAQDcV&A>+_W19BB1!?@(;=+3xUziQEZ*4NpgW_03Xw#l^$`YTF@)ctT-=~M~^_hS9X*chi{L8lb9M(4)2QeqH)ky!SlcQPRZw-QG#K^J!#*BQIXIn@jJZAif_cx)_$in^fl-7JU@K$~{@H2*7W_hErZ3cSaw-&U1aC2VOC;*`0-B(uIxU&ih)}>{GSoF6t2OW~zv{mm!mbME2kwTOXJW0Bl$q$gB<5v<OSVhNmu~-D|G(HeabFcv%+oWlIi-oawXx>{w!^awS!Q&PA9hFvu#?nG<Q4U^(`5{Bw+8~nV9F4V^X~3^ql}IF?mp!e+qkVcJ2}3TINja_jqTP)|FVclFvLg?f?q)6$$&vSmn#VH3kvG#5*}pr#UFN)aNgu-XrzOe~`2g4*?(<h$f(jdFMOUT7Mee+AoIv9hlF{pm5XIF)!peZmZiOoxL_a!K-YCydNlkAG7V}t%=-I?NOOWvYLK5iFu@PHh-AsnucLRA9rB@>$ZX|~=P0Nl-GFu@+1nie-)8xSP`H*Bm1|qG#-(AIqQMsqB`+unG8K;ow=-7RVo8n(kpQ=NkHI1sYj+YDc)R{ivfy?e(o&(`QE182k*Tk^ZS(zFzFs-}U>VRN>Md2ivSmZpR9aK$tgKB`fH1C4(Ke!XWLv=@p=7Ck#=Ya<56DPIFN{jy*!1%F)>%SWjwO1wVTR#05bP$s;z8u`4S5ykRM5NVRjhih`r6$6n13z{Z0~5Z{yZ%F$<;^@?RBTt;H3NrJ@~Kif%m0A`7F`OneFGQ%iCYlP+jT3mnt){0nYtgF<$Gj2AmmjSgL`3WHfZ%pmDinTG&lpvv{=-3Up!owBk)ivF6A?~+|}F|(?<fd^^qXRS!`P)EpM}}W+)b_-i;SnkbI|ZIx1_7+&0sYL1h8l>6+-gl`x?-`p-#~+6>i=NnqeR_cQFWV>8T}z0HspnitMkzT8Hv-j^l<>c`CnLWX+!w%?HrQ$KTa!uH%fqfQcdh_vDvov&q%&}~=0qD#8G|E70>&xpl58&#Z&?~1Jt%tz%W$!oF02LhrUSc`7)+B&k5sr?LsbXI#@QM-=dpJhLq1Rm^9`YD|(O*R5!9l{&)V{%m#uI#-OGL$z^P+1{zh=2SZaky7~XMS*$1Uz!Qh61py7GsH2(&j^aBlYUMZbMKRv38gtZ!}5HCOZ+UBcuq4fW0y6p<y?*2iI-L5MidBnNS?+^w8)|qIBWySg%czTwlDyz>QA&<REqGL+MPCnfCBuH_7nQWR@I$ns!m=JI<WpCmvfV%&;BeeBrG5L-B!O53tIrcT^42P6K`ajct`_ma7QWj_%zZ%!MOID>`4r_y%wN0Xp6$%xA5(;(%vxS>6?lEZcHjrOR|GWfVVnQ8|)kkq?~@z)me{SuB*f>~~z|A+K}CUE3`x22!oaioLGPizS`kEq5yzc9EV}Tf!#{`cl?wYy5~?tl=Sh^-h!Yx)49fu;+UxCl;n&c<H&}|JXfq7eCRy;qKxnSoa(95U*T0S|}bXk9833qe#dwtQeIkF0$5$J$Faw-Oyh_aRP3F=i}y3=xuu6*dACtG+Pw{+7=N8-53?LaG@vNlEey$uag6I^Sz`48Q&zg1_#)4RSfW}OA7C5O69v`E#*G^+DlMtNrgol{8g%+IZywL@D+lnMYmc)mVLnKI0K>U9>Ub9D0m-H3F<*OSo2j&v}7e-I3X6gWU(zuwPeF~!AzOZehu!oH9*1pM}=A|>^E84;CBZeK2-OxQnLUU2e=7;Kt;?P#r*E9lDv!TH!Vp0e*%E}Fv45Atg8P9foE<|bCBu(?>B5!9Y!sq`D12qS+m270a;~>Pciq098a$t`?$D;D^ca$%#TfhdaWr3oD=HEBSF`~J`%n2zdCmEyg!N_bIO~?hAsp;$y8nEWM)z@2@*ky6Btk(4%_Ft9|=dxzKR~FpOQ(f-6pQ0SPA+<@00x24l1rNLlkGyhWZ@}d9`W|IT5F_GnA}Lc6Md~c7Ebl<={1pwy$wrct#i~Kc>YX5SYSZHrBCF*6UgM)VmqpQChAog^5s|t0mHaTUvut=8@z1t=JCW1IJez8#pzI6tC4xhfz|2JN&Qb)zPqgAXRcPF<%|0|92@0?+0by3C(zZEk%CI_1*{3?%%g}P6pBT!9Nf)#7HOM<XDURNjM>k`Ati*Z8fVAJt$r!R1K(D;ETZGWtK{5pI6bjo-5QY>h<+P%%##CJG$3?G6tI<nO&mcx1=d!rIS(QChwTMf2a0@2lcHZs4Qr>+s9=&adX}y1Te+v;J1|)@Z=dkdOmzH+!#N4CDAH(&$n?8jvvt*(L!D)iymT9KoE5#Kk`$~V$ZJ3Ik#cXy3kh0v^m1;ai!lrHet~^_h|p*m}b8Aqt-@y<>0=W5iu!n%T%j-Aq7qKq-WE~jK@Ro$D@HOTUbWzSP4Y+qSMojGcB4WKR3@L+*n4GXk$N3ji?|@WgSkxXHLwivwoJ#x%jmWKzi9k_?syxr%^)&RZP4(z}l%-chC(ep?^uNEUkuWUna^exNio&CnD0{`7!>Ozjt~WigbQo*?Okx+#u=x7(=<S*MnJh?T}(M>3-EZdVE5H)CC_~opliQ2bZ8bl9&n)RNjX~ny;4?J_3P4ia>XdsWq3o6&eEP+6MZXt?H;<Cy*gr)<3M{FURNht!ExmavG0?nbR%7&jsVmOb<LGBSb0IqiETd8N+3)=Z)p(*wl9LHIK{rUnSf=ZF&NkOriHo3nFc0giyu!etQypAt?8+=+dsn%sD!_hEnhJiD<;0@F;v_z2N_OnpoE;>1p7@wC}uR<y0eN633!f!B>>KrY>VR-}Gc4blR79NSZ<a<*^&tZ6%NV>dfl4UO=ZaYzV56;}1HiL{k*>s!qG*^7~!`9r_MOOr>L660p(KY?q$}KtV-pPbamLqOTpVT;><^B%JsvL_*w1HuE3J7-vEHR^F?XBpBOg0l0D|T5;1jT~#RXYVvQsviUNtxAwJR+cZVThqR?;7Yq!pFLCO+|KxO?;vctUEoY{yM04A)*I%#ei$>=dyzh$C^cs0_S4~PLy<%2dTV^I_tHqyb%Hn)^8;C#emo>b!ksv75KnmoDWrsIT=7t<YBlQwB>H!3|tx9H#s|?<xiv`UJj=Ru{*2Q%;iO$c9$|T9+Y@Xt3Ol?f$KHQPBTJw$FBpP9$JU%knvJ4+Bb6TUa`vr$0yfUL}4qgZZnj5kD5cOu&Z9eH6S;0<|{k{_|wlm=>m?@n(+#BijqP~q5*@Ss{b@8*8E<mL*6mHPVf<=_`^Wn+i-*yj%obn0@B#?*%E>F;Q>Lnj-OJ=HK=F0EE1ya@H)ucoyrzradHifUBbsS;@2VkoLE{Q&5V5&7X4RK@_DIK9HBs(5M*UbSAWj)dxGchaWvP9T!#D33^)tN>{Jf?B3dh8{`L2n4$ugff%t6wF1ck_0B%!;{0@b?lpiSyxR|Iv?GxuhvDSD+brtxyLMkG}YwCSBZcR+S3wU`$mdi}Ih7w>0VyWu5g=T9$cXe-)Mevq~p)CcWQROTstzvo4)y<qGj_kLwNAoZtYh7@Rb;dCR#V?F#0}GM`+jVa7^#Y&clXxzJG+v!Wqp`IOywCG%HH<Rb|=7F@xq4-O^ACWm>NBfh3|fVd|HV7zw_|9ZTOB7mEN=-D$Udv}kH4v*sFU$&3-4&KJU?H%rKpX?nT(51Y8xbrvnfFp|!dE-5Naao-eX|2}N9v6c+D!d_5_D0Grl_tXf_q~JHhrb`kZ}#?g<Ne)(w<o_0BKz=gpKGJaW7OpSeh_Uw|8|_?*r8k}EyE?79*Kf$T1d?$B8rTf#zR-?cN>+uYAh}h=*ssB(w{3?@I6frZ}K<zq<456lqL3xo+jnBkVcSH)?mm6*DCU!bMY4b_WWFfBGkvNRX<wyttY9TRiF`SqCc3FRJ#8zkf$ZQyaTN`*PPKbE(n(NM1;$-<xRu4E)v0VezFK;FM4IJX}+m!&W8jV<rekpV8ml~AB|yA=+XVam^7SbC6kt(d}J=ln5nozq2E=3+9Y6<CI&`fxoKUCr0_;qSI9`}!y%{xd%NI|;qKpG@BTKr)43v^6pPzfmfV;^xI;cq=PmyJ?Sr4K#a5AqjN6c=;^1sPIf4vfy^u&XL*)_o40?NsYZ>a`+~(rYOOHY5<)dTUFGotrpnNH3_P&`j_m!tLUpU&k-l1~syfPPy22w1<M9Eo5fJPT-5S#c|&I#Yya>t;5LQ*K<Y;yb#B+^N4MNJH{5cj;OOq;BtR;Gneui%YzYTq#5>OJ<5fnM@H(#xu6XkYq?n#aWlXJgVGZ)3@yI?<qNF*lp8IyMcg1IiQA;5+Q#W*hR9m^fLi<z}8rUJhR4p*d{)xN+2CK}L5}p)zz=@KFD}PV(fERg@x0U@hK~S3$vCu6`m*FUpCpB3wgEkFK)mR4bql1i=SZLXbniflpjLwR$B*9l<>cBgL_@j!U!E&Kg#vx?ttY7N#I-J!K%+Q6^(@1cqUlRFf==x$sXpvE{q?#WcILRTI5JC%DiI?ORB_UbE8}#-Q4a#{G<0d<ENSwQQREH2BB|DL(xSUg7K7XEST`MDppU-t+!f+ZXX6$mh1@TmM4x3zYPBnS;F%rerTkzM2bMxJ%aa(>WJyl2QpyO@a~@?rsK`S=0^N5;IU(Nq@+)LmKmtiivcE7JSEVc_~vRc!i$WRMe8GI>^KeF<kl>Kl;R}w~cWM(+2A=xdHgFOPELnnbEsIER;gOgj;su$0n*0ge9!`ZFu$Q$BkRY9Hz$cQ(9&QRQb$oHK<P|->m2l;A<rQX7|kp@)AcXdGH1~9+S3zVfBKXpe8Bj8Rt4#<^v<0sDyJ(Cvz?#BWed|1ycimskz;5OUs6r^WviCVegYL=TX}$Lk|%5G6X{nl=;)h5^@vwW?M2jkiA?@=BWOm?Zztp_+GQG7xvrRZ~~D+^B$Tzh@K48tqoc)Ljvw(QVcf%p{{l|H6yTQBm#HwGcFgwDs8&XBx@@OM%E8SyFhRc8w4*>FySJrfKPb<vrFus;a*_Vp-wFS(!qjof>B~#Mq9otCSh}i$7mHib8>`oneTUx-VL~eLDb}2nvR8S*3mG!Vg0;^Fegoh!n6y{+{jOZURCXM42GXJARHJK5|D^7K@3=ORjw>85aek{Y-TuO13~Lqv^YPvN+c(3s%%M3&(C=<mT1EL;Z!D^q;Qg&xenYG^gHzMbZm?~V5Bv-A;j;{byd2q#*c2YJe3TRsu)LJ2NAT}-4prR&V&3;Qaj1hgos{MGC^??($84;*ZweA6;uUg9{tXNPK+)Lr_7Zw)yz101Xtw^S~afKOx!<sYas9e+`$@5@4^h=X62(zI}I~O=g6Uq#%2UPKHEDxyT^mbJ4~x4WHKeGyMUsWfSaAbKrfaiuTF`2&zuJ94^4;erq_E%c0Rj*-#b2$yw3zXg!9D-yp4P4wR^7Hs&7PcO;0Wh0ji1PE@=8F>%~rboHy<P6W+2i?!orE-IK#ZE-wzR^D3^3B4+K3Oi&JSNC@hyCWq-ay$2icc_w-Hc^DUoB>JL}8hW8r<h(&*@uWr3hYwuS;qJl7!?E%b#Sk-5+K5D3)$Ei)cY2QU2|qcQy6h!M1$Tocv0y0Hw+l;d`olP82`!Gp3YT4zaW>PEvjD1%)=To$`z+&rCB9l`<ZF$jn-~<a=gF22rn|nD!ACx&PmI6$W!06&MX**8vx&Ec*Vpe`_$pJ?&9zc<^T0Iu(^k?NRUnH87Rhhb63G*RaYmDF&BS=AwcdOiu@rc1^IBaxgNDX|RYy9>pdjNE7N|Sb6bePBjPO?64>I`J;~B7Poi}Y8K<ZkqfEt9B|3oX)s%jQVWCtdl8o*_Arlos=JP911@=A|oZOSS<4Bl?xFf42#wQ<eaU<uBi|9HI2GjA7u?A8tkIehh#ZuyxhRnU#oJO^2Nfr-))_u{b6)v0u;hCt5@7S_t@3i=fYD(*;s1Ob%MEcc3jY`k2XtEZNgNWg$``46s2?@dk>HU8W@4*f64PM3;rtTDP>q?3dbRhX&H=1WduZMC{hkLDSY8;WPY$2qF>TwkF;$;CH}c8TQ92$@mX;(GiX7LUB>HB;S-__JaSp=3w>E%SMnf4~Qwn%)N6%1}VymCbbr^MsUUHT2(T9n{`v&0Ws$Chqv)zE>Mw)9Z_LI!&iB?`B|qJzD0KDN<mQOA3-`O3=i_dmvp^F;&BM$sZ<jj`rYukSM<{22YcC^d=Pt8=Jw+B=hU7tr3&OT-92#tP75B>Qm2bPS%W=$P;s!A+6IC?qZdzH^)%+bJdOWE6(%C^&C)6^pyc?B`I9q5DQt=w<s)%e~HjfVKe60zQ3g<Nb(f5$|Bc2jE8FY=7l4|>G(>r<?Sc=<&q0Fi48(B@bYQmf}J2fy&3Y5&0gX9-WYD6TDImUW8R+wPdVNwwcb;(Z6b6*%BX{WRj}y->;sqU%wBxfsG&&*X$&y#%FNfrbwQYSgKgMHmOi#}n-V2j!gFz}I_^wZURZy*cmN<1JsW=e%BIqwuT62$wY3ErsHYZufE`^m2}qqR#1|`P!;!?ps=3!Y7`%x3GUIJvUp1CU{KNXZzzSOU*3}D1E`NBuA0Hm<|08~Xw0CfV48qR`5pC-_oy_B3wqK(z0FgDWN5cl=O32zxQIb3&f6tlKwtwe>LRC<sj?W3FweK~oZa6+!ZBNjAZgmQhD{)|u7<n=Ux9wD1&99Z-X-UW<AvyDh%%o9Q!$wkdC<n}Ul~>`}9EU9;+q}qFA9$7G^hpq6s~y<{)Pcf>6Xxl$TY2aV)zJ8zZW0pY1Q_{Vtl(oLkFrbLVx!MkR@5QCN_`2s3e6a_qT6Cgw3Ge%jLCoKcWxZ-Km-69y{2M))Pq+j;Tx~txWYs~L`~F#%UmG*YX^S>mfh6HtVS+I$c;0pKa2d2n&{9}>97SO1_s1k!0d$j9U#`ltO9X!2pZvjpf_?yRz6!1;%9K|cCQz;@hfE$S!K?iOBSd>&{EV2<WyM-q4L+ElNMTWfJxo+Tm~hzEhopKy=U+9p&a5yW=%;>$j)oXfz5M>We%<Io0{>8M>2{Wv}3w6GiN9^t*k<)v2~nt9#D~tlvUj`otZDWKLs3jLd;HAsHr{cL)pkXLSJm^CD86<I_(8tf_3h<KQZ$e>STt>XvxnI1%&#lEeq*-dl)TX)LI9#(>wr9U)LnY6G*WMGClDv%Ajtchsuh#s8|tT2OT6K45#=DI{*?)@YfrLAIVF4X12p%%>b>97c55S&U*M@Am0snW--6(hn?x*qUrV9`P+4NCmQQG@=>l6_=YBcq6LEp|H!cTGr)L^C-s)j8h9^hzZD0$S2V6V((dqc;#=Zu>V&Lg>>-!sImTA0$Q55Fx7cU47EL=7&N?hqkaT08o6*pkpQe8X>$+!TmqlC~Gi~t|2gIW$G*YjlTs*4MgSf&4Z)9mIr-#UDFP@7jWJlPBGMAEmHW)8h2RwiAn)^|?#4dn25o7)butvtf+t#EtwFKsOa#8WWy%@TXIPPnVGz!6Tp&w(Zsut;lIt^L4AwP}z7|Q3URY13B&#NO8(;~k?pM%Jgtd!QZdX(qVC->gt|9Ep4g8wRqEOY2J(n)yanLvv@*i~63NE*kS!ZN0*8IbXI^t4W-K+Lg*&b!uBU<p7!eiZP)Z0rSk#$vGXQdC&N(fppk5{rkJ{XB-A#Oe%;qrDcPX<C1d*pKx(g_LRwgWMra!Y<i}VZ62JIA<E*&0!su+jK!o62Un9FNCWZ_s8rqPv*`8(d5OL7dFA98icsb?%&_<Z|@!0LhmovVN9R71ml`a))qLCnm<seW^!;-trhi`X!jF5(D)iL>IzoYSFVn6n9Q?Btl-J^$*;$BK5DKFxvYj)TtzcJIEfDqwGIg<+WoY%&i~u^R^G{1oTN@R&AeZK!NFh21VdT>R+|Am=yrs{T+JFFcBI$*o-N{+$sDq2xzyCrpi#OWsNta>FXkS5XcPK3dVPalX{D172$!C5%D_gWjc2lm==J`-XDn?td-m;fZpP&<3FKwDTm(ziR?pYJcOzabXEPS7Y2b3{H+@c{a${~PWn_UnbWr&)q2X5n{Laz#@h`v>zBt`ha9QBb0eA=AdIsJYUr{#R-`ubQn=R=w9^X7!Rn}!yA(y`I1u7{OdNw&z$N_DW6j0Y}1&7ysa7tfE@oD9n&2b&5vPF~=e%S|sSz^p0l_}t<G6+}e)e<t$55ZIVzRcHVR8<;_bH?2kevtF!A}xDt$gsUhKh5xN_4e4(o_)Yc`U_1-5kl>N3otL|Hl;A2W?arCxi}|rDsuT(ogXCwDVr)s?EKDk%M#IU(uoQDX=MVMb8*$yu{Ff(odds*vLmA>mym8(H<(pX?7h@6sF(kzYvo-fKm2kKIQK$r2hkNtiyz^!44sukF>`9-j&To)cfgIiM^)Xvh=__zHsV0m#_2F&uQAS9=lmp{o=XJ8A4WO(dUfvghhm!agS@N!hrjk;^D4a$-mcsfwKd7<r-A*;#7qJL11%xuA~3JLv<g1lcan12lPTOgHk7HhxR+LnSv7bCmvT-{BB3xDe_yp6$AP!K398;8fV){RV}Q+U*@^^Q!HnO)CKyD%%Birb$yNS3GJI-o?pL&q%Y+LDX&@=s3BN~X$0at^uRb0mJ=1kS<&c;f%?t&wgh75_S)k;2LuM(-bkE~;>FKz|R#;#}EcO?-(BcD{je>7-4X`sBfBrT4%wwWb-%Jh*lu`T+;T%E_d!k&H5kjk;*I>oI-EGm!YIkAK-#{^usT-HXD|W)z&+_Fbt0=wVbjS$u1Kl1l>k+DFidcKu60^j=(cSw-|Hq7a$XaRnOb&E+Pqm7Pw|YO5D|br$tbH%GMIA1H5coR>pu54rzGw#fJbR?U<%^OyOgUCU{?w~ptX~Eto32FY?1yN*?OA{~T1mXOCg?pp-g|oj*RHkiJ60QjkUfSRBjibrJ_fpFJ4?Qq6=2t%S4+F;GZ^OfM>wTiDq;hp{#teFUfofeu0!+Ks8wgH)3p?k{sJ~$j5;LnHc#YV%4)Ay&p<0U4Ii{^Gp}}%ksdzBvVD*dduurQ>}|o+*P}Zy9p;*Q%?&5=MkFUfxLBksY;Cz$%^jaSaB|Z4;qz(t)u7-}&z+Oc{NIQ5?X<)mu=3^g1+q1@(6kw{BT8pICith)ulvv@1vcH^lKC=inswd6^fLJ@-v{n6%sa;O>^iG^_^&Od^I(4%@IZ1SlTd0rBftnTkdQl>b@3I1S*;m#Pi<oL{L#L<y2WJq?0q)VzWf@|+(m`plG&qvxinsMRC<$IOn06{?-C;NB?<AeJm!x7B*?4<Th;xRmz6uXBH@_%<p+bx;O#V<Mjl^mQzNoMk3ipm6sr&-8#?R9DuIuy8?dU|e0Ud#G(cBeFPq*-_rj(t<jLwIS&muZR%P8d{c?{SwX4-ASNd<t3>#imSIhjeSFsbuAK%-66})8TmF>@T{&;GHVOq`n{w?<QmFEMiS1v9EhMl9XWz%iRTJHO^o%wKmMmvqAtyG?UDq{|}S%eC-zZRLTj>Rucc`Q{94&Z>W`}ZSb;Uikf!BXNE!-hRpEO3kq(@{>J1`~RYGi?hWPE$63TuA7{6VoHABkm`+wBt{r9-M1Fm8_`fb5OdZhd?nIWUXQ&Ms~5Rc@oJu7w1@;O<H31*cF3K(if5e)OfAPyhhQjm8nrGnCUr*WZ8eF1LTt8kaRR<c6*GtK@_vYAV>RBV0GiA{Qi%<_XBpr$ZO}9$OLR*#xSAti~$a`;(#v`QvVTdj1*h))QLPASghWH5--SKs45^wJ{aDDTfeY)<f;kL08&nf&~1ZPhj}31VLH#!kFp=?<}~s^=jk1jdf+@@)W{=TwaHB*g-HaXUz;kDc4IK)V^%Nmg*1$MCs&$d!DTA&)1NVuUTNw(Zgu?2_S)u)myfF<GYOkR5-M%>>S^kb&+xCFaLyZOmy;O<QNt(2t7MC!P3qgy;i^JCSVyI{t4f#Sh-ft7iiFs4qXPcCG2&WX&*;A|Q33>qN>&2>Cn1}xhp-G-g9!qG%9N9Eqy&j)<NV$B+r1r*0cS1X%V+Dfu)~A5F?%r|L#O+E9olA_-fcEd)SoShAmCZ_GL^pJ56)ON&VSk6W?#ae{~?j|FP}$0{6Ir-hY1rkB5{(AWT(7c)CEG<fH~~HYNOc2--XYYD6GZErDciDqd=>uNVHO|=+GE`>w-_t|NB*RF35H+=Ti-?>-TGC<g<Y)-+g1BoyxHB3DNFj%tkpbuEO@UK>{M<raTM+s6=xkUv25wp^A?BZ7Ni8;Tz8isVhjWoaVt2$sj6mT3=Za8hidJomWFY3pt&VSQ}g+WGKJ2iDnW<6}@j9JsyeajT5P{tM@=ob{{$n*s$RNZJ1`8A=3IJGU=vH5Mo*xDwyS70(hUkKD4f(e5rhNE3e&=HFfGeW9|yvD?<&6GN?H0E{P;VXkKWuk^Z=i4;;vB`cN7D|0V8i{MtH_w9$V>!`$6Sj!?jpWHTbn`x2WtY;5BJob0~9l@I7(G!{Bq9TCiUxqtiZdaA0sx=$YoXJ+r6-)@Y~N1y(vuCC9gEcz#b2awTW-shwXH=Whe?Jfo^cl=~<JDV4mAKa$;{_6?tCT{6BQVbe9ZTs6^N^(LD_!~>EEzse$E14df3}S$qg7W=MoNl<{{%9oTb+?>a89vbYo+|h;!=SnKcbUtCyS*$_yz&6ul4lzldF_tt<~A|}?1o^tE%eQJf()m{4E0X8&N)CY8BwEUU#~`+qRWR1c0+MP6!gCJ$PozxGXj*CG~AaUU@+mkX(#g?mLVED_?sK>W_Q!f?N?tlx}MG#@3{s^Id1m-Cp7x-*FagoF8{9cgg@7dQNtGjFPxUft|n2UCv?PI@x%03TpY8Ub?ITG4AAYB6KMBapWSKfAEZ><`)Gbdz^1mNPRp(X@}>EfYkzVX02?zKZZb)yr56tcP0%p-Xm;zUt+Bm>Zas}J|36*a`0q|QyL+EC0UY_t$GMf(o7*IetWm=u;!U3(%;^D>5~WF|mG2lEkbC1Klm?8xY$JNE9Z5TUH+}>mO{-c59rb(JRZ14=>t4QRTf~N_8TvPpc0y$;B3r^T?NWM#eI_@gmCMALjZ$Y_j-6<U;$=9cd80BFU7Ct$JlH|;HpC32^sMp{LtfeAw=bav*gH}v;qT?5YGPx%cBu-AJJE~9qPUOBMsX!~w|VKQo@4M%P*0|1S`watUr2O+ySW<rnEMh%vuybYmkh<w#|Gol<cEBh<c4Ij)%{q$+?9`|u_&LtY-aZPJP;ugh9+8~UBpY8f#5Nni?Gr-qxdz7<#A)VfFr7Rx_#a_l(-GpvHl*c>|6_gmIC*CpT|JfQl`v2+KvkllC0K3cio_6t6j<~gsgD)QiVN|^VZ2=u)-`Q#hPZJbR!~M6kZ8A<MJiKu&wK|{2+O!3DJ7Pz~`R<O3*awO(R%2zVGyuCwZYlSkTr#$Wzd4gX|f3Bm40tSBc>EuL+)R+P1zYHe!_|cYVGusfM+C@Rvz>_mZND2hW`Xbv^h$z<y3qp(*?+go{SPnzZRg)whwPf&b9kg9WIntIVU9IjZ`dQNJUIm3W8XA|?p?^RG4E;>b?=E6Z{ejc%jYC?n@Tbh`cR@SK!p=HoQ+g=7sbf#*7(PHepr1ye;-o~?aO*+?ta;-*{{w5x(TMsKuXaDQr!b;uih%|M&+-@>|hc+7v;{vUI>3B~PXWCT9x0m#m{f~K<%7Vx^f{2=*tR-;v2Yj-P&zmB*EhX{F)MHZRZz{b`DH7C<9*wM_nI2SgP<d@I!;}&;WgYQO)XvELEth}p2h9BZ^ckH5TNBKA{>54hRC)4gj=cE2cLl2_;M=J^3B{7xFq$9%Hdzl(NVNn2ofZ7&_kxjhM9QB3VeaS&)HyiuZlwLbsORv2MTC>4h+EGiq=~31$19<%pE#Ou!hmPSUiuYwt7tnJ}<0@fP0L~y5oUnMRD4x5HY)0M+EVg3`@M;)BxDCSS7b}LAx`^!DJQ|krBxZ-GeC<?{6+SVwRZ@=62kmeUJE^CzF(Pha(14Q3gqd7B3C-q$fsqIqGbn;R&@p$t6lv>GYZ<<#Nluw<srd<*uU&cGBWBya$%I7G2A;OP6WDaK4T-@q?k)dB3{%)=YP!&e%*AG_9A&5PCvs$TWQGP;J=HXPG&QzWRv9HK;aB`a+vjS8>e!eCvP?g0cvR<KGIIm-zPGVDWrL*M=F~sJ;Bw=(O2Zek(My?x0#}}G+_jLF<Y6!+$@a$BNCLX)+7ZDOsH7vkPIHO!Ek*1faw|V8a%n7;!s;Ne+G-j+GBOGVi8eMOZsGqdiEfgmk9+U_G#NZC=Y50F<iO7;K+=`Tl~+yGS%5$>(KD>xMyvu-SOg5vs`xn)QK8QLNj=pU?JaWvhI!?$eVNV@CdnvR?g{>@u`r1=DFrlH8-eLmjKpGA=sOnZ=Dyhs8PQ>O+w5+7!(M|u^lVjue+~l`OwNRbMn|H;WHzK4pM?k&3dj38i6Zy_ltG)>$z)Qk+XHN+<_>tv;+lr=O#B3z*|luRED=;ktZZ-P#)Lr?pcbr*vRU<s{92Lfg1jV#!>QNfCIoC5GA38`WLZ&O2^{Q)jH$z^hv;FS(J!tm1W<FOT8=I~oBgO+-B%h&2GInEzQkfn8yd18*aC&jILbzmbWqK>m=^mk&t{rjMy_5a=dMYdabxW5bTnUo>NKR8mJQ>cb8dOD2sr{F4ohHz3QEX9wGaxl===k?1372zCHc1MEL!?~1_=NNDu-`R-n>0QVDU4*FqCA-i}E9kv}d#D`)?S^8@^ReZ$#=Q{@U?V&B0ZqxlF5SPH_-k^~ZAE6!#W0n`17zh;fSL%~J`QVNQ;M2U1eAmQZ>HgAkAq6OJI@vXkX`fB={&I)@5(aK&<FcqsTS;bWv^aVj(ABjy5PPSL*s_wI>eG$P&cJj(Ud3|x>1540~aUHF<-=j)kz9ocvAbY!nHHV&n~8>hSc#<{vu$Oy0-7?!G+EoGy)jab^n%uQx~%aVD=^d<)LEa})prfrwri$$k20he*!-D3l${K0MQrb0eLp&p6ukIp$>Cv!s0^*bQSUQ*v>Y?I<!I=;)s$T8V_cDa>iC>6s`++iXE&q7@G&=gweR11Y=GI|gw)(0pt4DF!PJ-m|YK&s?`$|Tz1h_?`IQIdJ!$dp1AW40Mo8`qaX&n{v)#sj-TVYSqH8Oe2$VR6Gux<0c=D;UXWb~#;H0<*f@64(8bR`K3xs9EHAfC!evk0g2d@a^m86yz8QnP@VDsCSB9p2zjfEMX>1Sg;|?YrqQ-TdtG9sL2dO040iZM1Cl`3TH9z8grHK&5EVA$UC6-7*tuF40K>LnbA3bIeE7CYX4}j;YYxDRn9=yETrvpa>aC;dy966A$h#4Re14|5tDVQ`6v}bwQl$zm7!f;ZDyme=5x8GVX-_vj}Rz8B1kgNY$zXLM#26}I*3vvD~qfs?*u_Pxw%DkDrRK}j?(AqM#e)#6rANQPr9Bv4G^>-dHrm~n?w8LBAEQVY=nB))Hbnz)SqF_aE;r|66DDic(s4BmvtI(Bb@3hQ;2_hF|=MvdU1Uy{u&=C0InV}2G;kx!v4R{JOW&#P`Zj(cXSk+xfAxuu?fPYM*-^~HfU>~z-wAwm^B_WNDa!Th(R&$H_R!NwK8V`$lL3n<^T?;2I;!G^E<Po*&W=(W3a*#r<&b6mE-b5iF)z^VZ_n3bkU;`VE;GF0Zaljk5b^by0Wnu5|JoZS?0)~*CwZGjyqTq<5^?zMO%y6gP&k4)-;Q!Sb0nkBqt#yMTKA|k?m-7z66C4un6P5^h4bhv^I$AMF4F9JsnRL<>itxnhZ_qr1+bDNAr3WH7ENkP-F#I1Of|)5E=}2g6#K|AK)NPLXJT2FaRV*5=e}Ve)wkp^=SV;jz+KEzC1a2x%Z#@N7265j-<#DxE^z7R($ornfnNO%uk{e0@^CMKzTJayW^%<d>~*^QPH{-gcvX48><#cxWC8a^5Nd7!NL*VHRb&-c6>f|l5s^}B*TG$s2FxW(RUv@-A{x9xNvh<-E_b14XAQKFMzW;{lxL>G37)9+OV4~9mBA8NNR(oGkEs=<x8@&TrQTh*qqJRM5gq-qt|F_aK+!_t>jdj0C_-EiIGz%FMBaHcm7JrHp+YHdPr>_;~3Q)vgn4(>rzukNXn!#$ykWxlHwJLrDm5<-2lmDT>x@n9JCc69fF-(s0~_$-s)LZAP@KCO7;GR;L9mFYpr&FBhZ;Q)o&9iHpUq*9-JM$jwhGRU5j-Hd<@kUr7|esmcn1s0<Tk;&t?S!5$a3gfMDhSi&~@7O|d)zKGdLc$`AHMbwcVIxgh))8Md1O<}XU<S_=R`a$Pk?%f+lFK0#IJP(^Ra<=%MGG!nI-fPD49!Uo}3NzXS%T_&$^z2sT+RrR<Pf{G}{0&m9J1x4Y4inKgkG6BA|2^G>VrnkjXj;_g4m>sJG9w^Nb=6DK_B?8@_0xJQ2Ag&lnXcZrA%7Om^cZjhhsS$Kuw0W*zND<&rRCT@CCgYyDAn=Mn`)p=+UBU)Xpf^P2bAiH~fh32ANHLguM?ewroSSX7Sw2oTetPcycp%)All|An2Zyg2gk<B@oBbDGJ62BsKR5HQ`Qg95J$Ux>$-%3Ay;1$fH(vexi(dNh8`^tz`1)keb>~RhLmTvjG|Vt%zwtHGF0Ox&>uA<B_Sd(2FAq)*_NA?9Ro7JLjURe>czpbF|M-~Sy`H?k=IcKly!c7la}xUPjWoIc{NU{?fqSH&U2fu6eCOALlb=R=FW>yM#~*rgba=Ec4gdAz=%w`U&FdHZ$B#e$vW*w_-abD#9Q|-`a<q3s74EkG{1hPw7n9{zHKhq0pNx+8UcGsVA#86w{rYV7{NVVFTZn$=mxKLZ`<>%Ad(ZZ{Q2Nn}AGrNvl0=HdSnTe&4vt&B=Tu|tGV=YrM>>>`81jfAj`1<vPfK+FGl2yu(sZ#>i`YA2Hf5V7|F4nxPfSzgYAwYJkMgLx0?OG4d%BN8<uK1D9eI^<U8rcpY})et@wH*JDG{^Mxt+s#1lVAolAEni?T)G&H^W0NfK>N=X$Ka8`pgCTo%aQq|NiT?aEID`AKRA%|C!DE*U=6IAxMKCYAI1D8Idys<td}{>b}m>&@e#}#)5wuZ0EWld}>F3w3`sDBjwIbb2QU#WaVXv{`fotVKQ_Ek1MqyyFTgzajw8jI|Cpt9Hex01!$?;H}n{G=jo|r6bRnEdaz09Wdb=rX8=S7#lqin`GaO%@LG$-j8PFETD|C=)Q4giloBdz9L!Zu!8jODOUg%|o^3ECoNb&_04kn%MVt4>BMKC5AZmsEm1d!z_(WMV-z;=?3RKncOUet)31@^S=2n8LGSQA4!zVxo#T8XE%_XrD5h3Xte`E#{HllhaWj2wtal>}fzBftLVxpp{QXRrKikq%Y7DGqwY)m)3Hg4Qxh#FM6A~MLJ%T}c1x#A5+<qc^5$!<8yj*9}+wBcSq^pXkZoTX+eJ(5J<B$)UJ7x6FiZEoMGO~umsvYNGRdXZO?(ndx^6zQ}W4yZf^Jg}KuK<+D^hPdgH{g^lCKtgUh34K3-!nmfz&BeIr5Ekrmm)7BO7vC9zJ9H7HcuBx}?vDEt4p*#6uR&)vV1r6f`-!)CO(jT2C$^qDeo0lY^a3e1P!B!Aq(?05`S1@D?2h$^>WjDZlc(s%x%b)QyQUvf__(Q+CJiKO=N+QLw0tQ|MmlVa3NZes+vn%8D)Pxj3wln7Kl;%v;dw(|`uN@)HzEVKyVm)tacM-;6TQpSKjg`yA6$8i{^~^!2Cg~`Jb@oDfq=qS^n~=hq=DAskF>sxtg3?@bjj6j*o3$F7mo|<d9t!HYaQ3H3}E)v%X04P6{bkMB1ZdihUQI9qoTKa!>03`_Jx*`2)s!Ls@M=YKRS2#OV{I159e?fz-$t>QS47hjH+q9jil5~<3p##^8A#0b1p#*$-MbF2MnWOx%>p3d2;bQvJv6-XB=+qMYu9(5aDAA{UfL-a{`UJ^Z2@`8T-FFF9jk&V5Qtc85|c|XRD|`c)?V3Oe%%20#+JhVlw_?XLEB?4z|tzf&W>!*cB&Yl2!|n3yItG(igS#66z)##o)NApUd8<W;=X5`<do!y~GPDi%ZzFBQzTu#3P^^?|W!$x7|+j=ykjrS$t12w>G!WPq&AGzIX)RceY4GZ5+{m2uE~eRlJ7;Vniq8M^;29q0ztWx>f~v9h1e6UzG0&#F(o*L~%#D6h87rLb*Xun(@ddr&cNX<oc3i5;rEzy1?P7h`r)`D8}pvQ@h#O&NNUinRWSqrsObd6<0(&8{8GYg>a~5!BoOn!3Ue<p!l=ZydH2{j-JOPe&xe?s6V@UOp>#qpn7z>XB)rn{X&vE*~Bj0&o|GYakDPtejjgtOTUZD%iBe9dB1D*<M>N)g_W*Fu<dtF?&oFRN@=TY1OIi=xwxH7mmczj1=*nJz}$ERI7r;03RnETsYu&k*%DkFm1S}lDBQOj2Ob-`;Ty3i?h670*d<@~+$}+qLs%8jZ2lDBI)Y1T;RD_`PEe%YX@@6*8=O2s!3Rh=P~Hy?L&dZG*ZaYtV7-iwbd!hjwVJ8uKFJlEjOYE${@%}Ixss@L6f*`iKXXk6x*@a*^}|&ce=9GSwRHqFMmc;;yn&wz4L_(;_(*j^pGU*s$Hjq5-?mO4z8So@bl>}Z^i6f;;->MUW_Phdg1b#Dg^>pYD>?#1E-HZ2)4Os+g=z)6jq(MK!T0R(8R+eQ=J;fT6_lqGf5Mu64F-*h9KNb{2#Q}1KEWoVdcB4=OkoK8o02Rm?@OkeDwmD+g;6Jsp-u<?Nnh*i+J4ZL<OQCK-LxphU{>B)ICZES&4lDEWsfcwB?-Lg!z0faLWzmCHf$h5E-EEzu(@?I-)#R@*b%nFzPN@=ysAhO3fK!}HPW@5&aXLXUW!#*R#P`4H-ZXywsG|0hrK2eg}5}#d)9I4m=7D`E%~v56r|Uxt&>ikPd00)O1#%+EFbfT<4Mz-5zWfgv<cE9`<+CmG*gM&<_GRK8gV14rnh8b9?i>z>%@|Z*O0Y)D@%s4yp&#Np=rCHw}&u_6a^;`uVS?Q;(~Day^0^%D6Fdg#}1>5X{Z=`Whly1-1v01i1hf);HiM!+|}yHA`(FbbYe7jPEi`9Mb))a?wIIC1cR0vrG&cQNX@E7@|SWrP1B?UoZy861wmR|Xw`~nKVgbSnVI3|9e+RX2{yit+~eJ8P##gFn}FO-^?Lxw-K(hKV?T3|1pMwz@v-}qQh&$D-lc#3rSp`lk>D4d<1v1PmoojNXi4=Z1Cy1?a5lG|U9T;BojSH6@HCzGJ52-)7Qx#27qMdzwY<&L@A5zOJKK%)Ro;46H}mrSptv1RDnPGZLJQj4dzNa)xfd=bOEO%zS0ZoJ`WKymDKGjxp1Hlkyv7w&%=y<B%NNo?f@ks6FWz}$NhDuHl?kxI#(E+rRUa{oq1P&8oAck(Nj|6dxLnrWLoV^yAv}b=Mbi6LPRwWhDn`stG!HJ(m5{@nIk)=p!bQaBquOi%D0fsABNCh`n2mNhEDGNYoEARI*QFYScR+Q&96aAYjE}y|S-0B>UZ}{E6?j&B9%lw%bXjVX%mNyzio81&l=wu}ud&i~HyeagH&9x#H%Ek_*oCZxY3`+Aa_$=9^QcZG?7L0AmJ=GnFX{|8!|R9~D|IH@IJmkQqepM~=?s4J)6BfU%LiBb`RDh{#&sEwdo$QGyqz&eGGiK%7|zdhb5oibXc%l@Z9hHz_Up6<_PH6w;w?wSe@0iuCF^HC8X(M&xMtn7oVPW`gf}AWr;_RR#o^&|`*D6Q<-V^EU+-tPffW_Kq?pW~TBqQ-&mwp0vP7&(53ZC`sq`P%OGe7(gE^UeCpl339B)PvBI<6c%@~b8?x#(RxKB?#@Hl}N^z6!Ckg@{19SL^Gy$qexzlmQVyl5BE5xLjA0EgLH)brvp@JorB<Dd$&{n(7;?MBv2l*?&tvw#N|FRv6G4Of%*w+mF~NwIQm_#p*pAb<)LZp-2~1kABOS=70$a0Q594yNjKKgmQs^gEwuW(YAGD4e92i^p3NZm*oe3+Qg+ijnemv5k!n2bl<yK1v<k&8<@W%z&^<*_bdWKhCQfc_R4vzPPz5<Zoof+%A4AM>kIXB`eLYxDt>MJJ@n^5&cK_uGtO{*8<F7-NZh#5ORj^*)!L1i4eEpP0xSiDoc%6cG*gfgq`R-3NLmcbx<cFpg)AC@2WZ1`>sS7VrT`$=-~K?8j<T9lg#b4WPmp0N=OD-g4A`U`OFp`pNZh#gTf)I*VSY>qUr<Hc=v4M@aW*h!Rx)34I0VgkRTKsjcyOmGyI;-fTbfVrw)26XQpOfGoF8}yNUg2vqS?7FTwj8<QAN`qr+dwOqhEd)DhVBo1^_#Z(mx*EsBkB?qerJAH4YKBy&y%ip#Rx@X5zBsPK+wfrIMm%DpxEND33tJ;5GAOZuvVATu@=0@4^*BN9n+L5AV!6`0Xo^{7wW`%i3#Po!@WrGFW(iP@@|9m5-!!3-Nx_YdXu#K0Y+OY?$~2pdASljv_jMjV^x%>?AW-gbHh11Uy4;cSD$d$@vPw39BTqs6QkT;0x41g&=Lfi_opbyZ%Hs6}{1?gL9I<hoLRPP(NZ95(vXx}o`--Iza-6#wk-<srf}xAA{Zp7?K>jWC|Pp9JGi3$qIzxr8doYfP>WZspXi!jSy3Uv{3J1I?5u;G1v6O%A*N7I??koa5=&T`d!-g$pGH8>{}tn{I>cfn$b61*H&WP68cv-n@R{;c3Cgc2<NCARL~Y%j->~^jKsfT`wciE4}zbc{^i6M?%Qxqu%@n#7e|<$8eIdNkgifri-HQn&5&Jsy&sxa1W2P=*3`8AW|vN)D0W|{375&jk=uO)bNsf*By{fQs61-+Rlljx|^(pEuE<!lgh97m4Op-jW!JgYNU+}5yMo~&#CxLtEzZN-NV-BC%h@O1O8<fhCl)aVU3-g`$gwsL4bR3YEytLxpStGJ!aJ>2ZAK#DE|{Pl~13jcxbr%z?UB$5+Aouss$;RAD87!z)XXyE_u?6<o!-Q6Ix#Gx7ZBnX>wF?CVToJ3RaciAaju_t;|MX2;C>6l&a|+l{!+R8zSI<SV8WJo^4gvMw0_%g-322OP|duU+t|@k5Y%br<q)!k9yv{u@tml%pCpF5w*)xCl0(oeTg(BI*#>}|08P7Rn{d<QL5e{I0WKZSH93=UuU=X@K`+q^4|156Nk{c2C}ow8d&WaX2N(IH^dK--&!2{k~h8Hr=Oj~P&R5&ElaPTt*>ol?c7rc3!bH+1-d9aRJvk0J*>+Dqe)MSIIV)Tn~dAJ8zXKdHtpPJWRB@aFAblEpqMhi#OA;9{(Wpv=Zx<^>`D}@f^_~tgO7d>*@noTO9V~bN+k6seC$D^g{abzh}8_<$MWw3O5{?GT6NW?mJ4<_nh?258j)YFnL$RA@;>|)Q(7ZE^#YY26kP!+T}D*Cymvy<qB?Se`P%)DQR(RHz;^q3@C|{(qzUG#y>(Y-xx}y-_gUMe+R8%ltemaoQK`v3*HQbFH<qd?uW}Sc|44ZB*#?cjX=szsh{iU}RX}9`o?uhqaD!;BFRv@g;=h@HJ@BP8SO~U$wlv&NF1t@D(&TkX*#Ax!@8Zzc5)=3$OT{};fnJI8BdIu!^LvD>l??|IUcqcZq%PtMBz?3Mr;mKD{EmSIFv(>NRtqQ%G_OHIp{+Ih+a5xUiiGUZ!oxR)SX2t!;)@TtpuN;_tWl5Y3A9F()FscT42eNCqJkGvJ6xesy#4T|n7M{YwM#P@qm_QFwN-sCYo3%E;&6`WE0LYApELf+q{5rRU@&<jVF($>*bXOG3MA7o3l1YcQr2u33x+%ZX)bycQ9bdc1cnv&bR7I0;);KF0!-so{#APjoZQV`&hy0WcI`(7^NJGI`yKnM7mqw{|8_n$Q98*+Cfkx(_w}~%#Ha8$YdWq*0hu}OZqmYq&;?p{CLm6NSZPh>9M0%=6iRU;i#9qYlR4~nWWt6DhoI2-a=r7H&QseZT-8m?zue)R<|xtiI0=A1*Bhp;O=+T7YSjPt(bu7#%SXxV@C1JkP}`kSFynRB%S^2-@2WjBeo^{ppGl_4PmpUWIe`=nVN%C+y9&Xf?f^k}T+UIYpqkmDv@{;7R7Lg2$}6%T7-Uf<NT+PX7+eA{4p5%KWbAm`<Z4nbA}}u5Nn(t1C;7Z|BwW^dX7IZ;5Ys82+9ZaILZ-*lUYZJGP1DJaY)UcW)l*m<ttp^UZ#tvUvr;#w#3i>zBKJ)N(O%Xe%3=^#`Ertlslv^uTuH_5?meXbl}HD0Fj$-e!G>-}G!SeqwyRx8j_9EC=5|r8g*4zS9Sg8v;0sXEstI7wY2X)}&DH=IZ2AE#IaRnu=~BjQ@v;BoN;N7;4~}F6wvt~>t|*~WA+eBO=q~;S)<$$JC}q&pAaz&O4&x`VMaCC#BXj^a4|LFQ%{K)E5FmhSLaOP?CBI?9!-!ht<Xyo}@V(M}haG`s1bjlM*+=~@CgV0>0QqwP_FxiNIUJAv#{_p(-f_0+4iGz_nSLP4;&y*qJ!1e4>^NQnPQdumXS31kx37NKKSIC?V3A0DrZTW+<1ZtrnA0~keM|rjDdQspU+!0fU=!N%z9so9&OhSiA9hX~2`uNDOpcO*)grEjCOK&yFwp{E6an<EKw|mQ6lE-L=1ZF@O(PnzU27OMMM}O<NtDR4B7=I5mqJm+xiJRs^E(#l#MfX~QBJvJ2wes9%#K35r&GvJ`C5?ITvL_e!fo!HuNsm`qPFR}{PalrRDPV7mux8D<YI+x3z&S5&+enBdu=a8h>}bo|3JcHsb^}j>*_O-I0}TQ)UnBvO(}h0IOm-wG9~U6Z3K`-wCc?qzu%pWNT;5EZz<J8(<3AF%hWM^MC?s86$)J(1G2aGgIE+uJYxxIn=%@qwFh{LFgZ|sAI9w&%l3o>B;CsfWZKRJT1bEZLxa)Npc)3%YX5*E)e*Tp$}#862396m0ZgAU`}!$GR|tnKjzC~8X}W)%g<<7pIe+flO^^Bg^xP4i{6^}Xk@{>`rAvINJ&_h*x5Yf!V)7PkD*jWuqNw(?Uy}6?50XXDyhho9;2tYu-}nVjl$Ptn3(60MQ7385v7lS~;_1Xj3E$<L&2RgEPD<hU9I3v$!EP=}_s6y_P#TLV<?3wXQ}M9*>Eb~kKa0M*B{OJ<qmiZ_3Y_{#@odEo4|c@xLw%p4=6x<h6>@@KRi9xHBdPY=a$w3^!%&Y!EKNe37Q_S%4TD5ANYF@W6nuLoIJ^vSsWpP>bTcSYqBHQwI!>I}CU0TpByqgp=26H2YR?LI0p0<AdV}@3p~VsLWN<Z^ja^HGom$>tZGkH`0B&QqhmsA&MXgERaauIDoWX*m&JyCM&WLg`$a%ZCe>#-cX*&!MHqq^!YvrV~jm^=Z;|)}ty(BN1*JxMtI>WeE{F!F2d~Y1@;06^A78gOxxIUOBo#3$2-<*zCCA&k0Bn=v&t}S{=P=%^lU0&WUsph@Mz+o|k>(={-q*K<l27|$QC{KpPvErH`6oKnbc^hZ%<6FZN>Z7l45)pNAzJ0?=Deb#P`7hyS<cg5aCjthZ3M@>=b#Bj8)0A7)W)zgnHb1snxr^cHPmIpQ857X%#NBi!wP_ma-UU_iW|NG?cUSp#F4Af6pl~4}i^!(-*lw))^=v`(jz}<@231oEen$y>w}OTTRt9<y1U2@;6|f!e7|>0Ieq(&|f{jHTel#4r2&q&>s+jtrhCD{{>bW;~>qEg~{V;B#6f96ymbi*KzB*?cJ=?p;ZOt=Tc0SCUFd*;*Mm=N1($Uo|4SF={h>iw(Hmo~!yAp?YFDu7IIa+B@TwH1c2TQV5k*VR8T0M`&nkO$3(N8BA`obH)h%%xbYjtvCZ+7oHI)J8E>#ZLPH}yDxU+o?J+(F^U*FKa+(7t~tmY3HwSZJKDjlv0g;9^211YUpU3K2vy&Gy;s_+;<sWOVGtFnY6p#A+)w^4%69ME~UeD@jYT){d@8XLo1)&BPr&#jNw)&mF4CS^+k2>eiyZ2K)%j2HRUy0N}^Hw=YiwO-`fhhoYhQjGdtbD+EXtg({$HKIDApQRg1cW<Tsb`}xHYB}R9m@Y1u{kB3LE_D<ZuESOzaqWL`<o`=8dp*m$ix(nEL7SYb5*g+5(y*WC3akPJY+|bJ7#8Ah7Nlov4#sB<Yczs0CW^bDc{U1-aHvhc0`D3wpb^htwhe)?)H)q#|$_Wjgx+A7f1m)QJ=3m@Vc)1Lhno<xpC43+htndK<CVj4zQI6XyXE9ZhJfeP~3kDX=NEo8??sh_Nr8bjdR|qqHUsdpJ)e~eNT$bK=LE<EPucR>`lT4@Gn_}K2SZiGF%UwMH+;||2fBI0~57V!^YkjqQbKaZ1LVQPwRqOjmaF;laGQ)|Z2m?XJ!^1y<tdb_*_zI^_glK!wlOfrH9`)p$Z{AF!zONu+RO-B%#%(Ju2z#c(ZbPX22>2f{yfHo`2Zi|-PY)oxd^Cqp_~7bxI=vxQB~SI5$Ty%X^$_y`8+jgavU<T?AqCk*!%)HrCe)KB7$FM(2)PB+!FbJvvbGN~WV)CU82rKQBJ3-gz+nstZ6-lNLIT+$c%4D;o!t8;Pru|y=*|GYO)d~<#U2_z9tnR2mKWgWJJE<>+3~m20>cfbv;L*S#po%`leUNxwENN~l`rOs^xH<iCKf(Ytf`?t#!meou6O6mQLd&{v23W|Y!Qxh@7i0?NEun8t{;MdFDt5BlTiuf2y#-dJ%gTfx}T$=8!kCtRPU+ce3vwuA(Nzzp!4507d{LGFo6ta?S>JshEdruK@ObMls+-o-eLO&={QS%(4gZc_|{s8!XFuCSD-FrG$Q~<0UiwNP1`*R45nq>?l*2e?Qum7{zL}rUh`7AWWjDbF^FhS5t+a@+<(r`6U5MkJ18&(b&T^38MUZ8Y}jVmmOW0jt!CuGDAyk_vr2qQq!yQ@kzywSXzMYB80W==PRZ=(GD=N9R$+*4-JG3zTsfO_K@ixfQbXiUX2MfMII!PL+Qo&*jC*u$-M8eC3nm#n?8eNt4cnbQH{a`}IPa5%@!qEIVgvN00xteUD`vOTWRPss10lFyX(SB=xH1aAC_2UfAr6LcR|Wa?i=5OGYFfJqR82~~VMKK_9Z7T{o|F<JybMHoT^m+7EkBaGo<aLN0F@ab?~f4?hq+|DPACEpomGro6cK5RmzGhy80);VsGPjt{lsH==p{i-cA)9nVS!Ztz`6~CIj7&TLBkEpj!}QPqC;!OQlsLY@%%ca$Lkt)!d5g%20iNE!=^^CfASrT#arwsY9I`@!L0Y@>@UB|s)Xc!d`FA%&K=bsJKclh!><nZpLMps{`$|~Zf?8oe>d13JY^T48`Y~~xv1(7l)WZ#7MwcOdG|{-8NcgvkA8gC`R?ET{B^&xy*>Dodvi_A<f5gPrVuDum}+{ftI*vIfW)NI;>Yq5S^Zou@pS9scU$fZBf)|c!`?YnYQ$eF4Zo(<?srr^P~Yzjmeq*c{u+YO<h`#id4*CTp?zH@yKBNq8PP};4GyCdGXhpk4vEgV+F{=vsLV%Nrb>mG>Nt!*gwZ#?1P28zAfmWs7bgMmpI2Wu)I{9$6Niky<Nf`gNBdsXPrixQP<tNYAH5a@^T?rv<b(Q}QbiV_h%D^|D)v}4?2a;&R-+YHh9gxjGF|O?mw1ek%{vJhuTt3VqWoVOqY_61cz-#v0|Ml}=EIrl&MF;<ElZLzYa`K0bS1|{LSBbUzFJ6Z43{P;Lb*QSsZNsU7M<~;xP$ej;3A|Dr-k!NoxdFs&frm3HvxTPLKUKFP#Ra6@#PvGTV+z(r0hKFHy#>d_Tl>%pgb9bL?57*!bLT{m-In0oU;+jaZGo_)M*)lf5e=nl^jvJ)BpVYbaJuU)D`Sn^4zqzon2l_;)^#{(MB3^*s5By^p;PNmFpMNV)j9Ax;=~E;ifN`>Fr?jofA?^*O<wUIkxs}gQYwtBtud@r^y>h`Q6d;qk~`e8y1(-z0LnqZ2tXxczWjk_tiNu0?G4a$u-EijF~T>W03NPov$vxqVp#z9Z0)xq+{<!qNo?UQgM_I-*F<CafU&poVnjle#}bk(AOH_>>-HZ2Gz`2NrUa4?8zjUG8@D}&};Q;@c@i`&whYbA>X1)kB6P`r9^*V0DtRn+wq>R0DQ|NM?9mxb>A)$>?RC=@cz^VOg6~B-HzXvwrYS(X5e|Gq~4ST<<ReNkO|o|?-}cGtq5Dq%4YR=TQpoM(Kp?13pY|SQW-^IzL@-0EE~GQL+4)sJB3;7wbwOlc|BJYnU6|&q3zUDX1*H~uF0&Xpn_EEL6ii1^;-KGhb3jMny0{UcSG-F4#Zf*zZxezUefq=>4zYAtW9u8yineyi5@gPQQA5dG9MuCMSruaeEj?1YFgYq3_G9bBM)i)cRvtNpdS*UZjRvHL&B4HWpm*El_us0E>|PmIm&DxhbBD~A-gw?Y;CzaIvyflKPG$tDK>hAzxBYm@AYG{c0wESZkVH1(1WOuC9hatXe?2GuNYZ27=KEttirF<2{ZM!@the*!UO6L6ZchxeqNMx&eZD5cS=sJCA@y52ad}6cDfWx5F{Z4t3}e#L}Kuz#<Nzoi^W@ah)>-DZZ%b38OhqTN3*e^-{yC9li-tWou&Uo1PwuDaY=C+!<Q>qKqB~NrRLDK$M@fWY_TCHNR40@z6i4}=hN`L9+Vh5#&CyvWbL|*ofcvz25;=%bA*E(7%Mh^?EJ#n!*vJ7V^Bpoey;-c1^nlZ!l=}nqrxc_uerx5f$cJg5qGH~#6|5y+0D*HkIcH;QNRl&MRcQ$=rjEXK9>oM!e+=g;SfSqH<dS{op7Gl*~kHBi#^jB+Acl#Ld^cmW#C3J55=i8oGWkiu>b$htc3ArkCpt<(jM3@ZK`N12E8Oltz}zf5YRN>on&>EefuKD^RHZss}3vD+_<K?W5O*bBb{BG%h=rKvWyM%Xie_7@-G(}sJlxJ)m2HpFBJ&Z&}M@_KchzLprz#$vuatkNw3_CJ1cjRZC7$xCI<B1D|0p&OS{}%U0YtFF0ysyL%<D6fUY-!OHebHB=x}*TJ1DzFXe8j>5aclaXr%g75Ui2iKI3t;izgQ%s==_nDqTvlNzx9LJITrhQCMZNLP_XgFh@DG&6Krb<|Yam)Lxtp-~t2q9|0eocIAKuaI*(p41;|t{3K*byyfZ(d&D*qgs=c;6Q*4ef8C#MP#w(H4)lCvUb`$og=n%jo2h7m0Ed?dTmV-K*u;<!FcuL*cZuigz@pkRV%ZmEB@#V&8@Kc1)E+G8-rL$+5zLheMKO8kHB)adsNV=XI1CJBt-VCumXOD*z<V@gPQ)WMu1(>JT4?CJ`#Ay5!=g}`kFz6eg(&qMYmBu34RH`q<Y)BF>F3sx{%^Ncoe%$-9C)jY)TZG63n`vY<@=Y19@e5kY`S#26qye9O-ADLNa!xk``YZc3^nrAE!^xdl_U2-pIUXIR29j?SZF-CTbXD)8J|#v>?KRTau#48N&EI>@1iA#eTRHLS_6UDb8bR@U-bua{R%IRLyu1h_iLNpD+S=l(Jk(HKrWI2zSbc{7q^#X*N4Z-*U4gpIU8-4n-l?mIBt=ya-*@#F~)49Xterlg(1fyLVzZ>}+0iHj8)f)}_#`EBD)3Q|*_UhqkCT<VuQzitS!8wTNN6FYxE6+#{8{xm--<?$X!^vSdS~S{=pBoP#6XH)|?kzZ84>lM^qBJaPJ_M?_-+;4xDQC%FS9-fprSbbde-v827}?Eo+!g-wVi;MGI-)CPwzzFHiA0?rOIKdMesV0j%f>vU?V(t}p^9ZJPu9M$v<+HY|wU;Zk^;0%BbFL69F&1SU)p+^j_5*$sHt#weaozq81@!+?wVf4lq+;l3M%`lz}AN}tG`(bT&Grp%unNrT^Nk3rIZw<o=0{oMb)Yur=kx;a{5`Tl2CQ<ymc6(!r$%p|Ic&u7)RBD#`@LUseOL@ZzOe7uyh%wsj6E7HQ)Bc=$66#-L8gY|Y+#S~u7eR~0xxC}r(~^s+t|S^7b>2&$cI^otNT->XQ*<=#kBG!JP1IA=0#VcM3c`8m8`4r|;rK&8CL5N9Y9XBCie(614x-fYc#|}9>SdeL=Hecn7$-JrR5KcVUzMheS~0z&U>+(6?L(OF*+Iivaj+hPGs0nYB9lh#Pu*~)wO<JO0%s+X3_vV_ry`jr4j=I8frxvf)q#E@>4fF%J%uO{C#pN$9~Wg=FYl+QQbhks*;qFj{9y2$xlb~G>sjMBPYTDTQ^@vvCZ<Ed1S6jPq+|TJ>iqM>%>f`1?(SrYI)DpQsD3PoljYJ<7v`u)*hikYV2=bv^gFRL=CYbkN=0Ykol7~NgiAm{0j}dGIrc{p`si6FO%o0u+H?|5`5Wiu&=9MuE07IVA}%h@Xy4QmsbfKv##z3tK-5Gbb=afu2c$a^Tvx>`yV1KR<jy>F_j-fQ!7{g%`o1_dx(JClEMMQdXqz)PapJhI#(w2dL7A@0E9Hmk$N+4`lg^&tYAORWWj*-ph9ZScPMuL8N#<<mo?Y}M+}m=6TyoQLsev@u+gx(G>fF|1cq#%#$Z|3ovdG9DKEWqcL>avFCKU?#&8J$nGqbqVHRG=^k<uQe40?G9yQuFO#EnR3lZAS`NGb#1rXDu8wRpJgSq81PnqdOLp>7>B=_aQ{87CaGv_`Z;_!2!jo|J)Jmjy{uS7N#@7B~Eb$udb^?w`$+GLW{>xwvI|%q6=^kt=wPSNodp!)3}B$R<F%CYRO;nQzS}+@X)Whl3-+q<TJjx&O=lOA4|7)7k9J-pNm+AO7<sN_4Pz-;j!FeB1r4r+=af^K7rci!b+Izc~5Hz4`QOy!fkIF|t?E^H0CsqLY_`|Fx7RY27yG?B(I%&j+txP^cWe9aEt@uRM!0%nQNmfwok`vL`D&M_G~CTl7x2H!kP(`$aLo9<j)jyxP1Szpil&>3imS+Y6Tz;5@}Gr%e3y?ZN(un+KVZ)8W_WjG#$y35td+0+y#v62)OJ=kn)P9&<Z&@8|v3qr=zF_K~F_-?spFrdt-*E`K=`L^Ahbf*%#o`lI%u8@5HlLSmbKa`AFe%|{eDmEPnFqnk<GW4&B_%wC?v12IqE>y&e0IFH&;E|cRZ9EYJ|!sj2|1Nz7TGsX}j54XC6+7TDkHpt)Z1YU6UCz6wN%xCaRdiu!@c*#=y34Xcz^c6PcnPa*AJXQ_jhL6`}6^y`<uui8IpWYRnUWc#uM*v6Tydxl{qIV2NMh+s_s~+5=Z;y_{Qyvr5<|NS#aPn)Z04i@2PPG5hgRQN%4;f6%Z2K?-5g1WqW@#$o3(<uyi^XChVG+b~`w=!BZzKqV*9C32_qVh4MfkWKJZvo}zHfuf^J!HeyiEyd^sgQ68vxt}mYybGmy6^uCgJ?1EM_3&I4`oimoSoG%~zP8I3k6NTp%r$^?j(a%<CY{O%>@^;zTBdzk*T$=0SIaEQiL@9xxeLCSe(jKJxAzqk_WX5LatTga>c(5&?iSMM*T%tw|OQC(?f+?94@hC}6U#L`Hs%BNEG=8rFQIuvmG}fB#eagA0K&AexvW4^7bUUj=;!G6t>2T~2H9(LRk5O_6<bRxNJmk8Ts_S|MZg&Z3;+N%oxK5gJm@TBETMsaUvHd(zZ@?$s{!C8obu6Am1+m0c~-AmcP1oAv5XyrHwWz$p`3Hz^LV=D;#ecBZhhuPB`Cobss>v}oB<6qvn$*B@AB)I=}TDE2666k-^Gq~Xca;pX;vVg?1~G&@ljOHML>2p5J7L4?sNs5NbZZw6aQD39+~kyN6)aP0bnPY3hQr2`nQs9mO}ZJiQGJG|cX=WYy;l7uq**2pk~=G<!F<+F{i6jnl}M|y_<Y21zT*kad7Yw_UV0d0)LlXL_PEV@4xho?ngFAlF@lQ@Q;4h2C*jQC=Ce!7{+z6wadCq5lW!<b#A0P@Oio^Wq^F~>}wo>e2Ihc0%Sdyywm=5To4jFwUx2NGP=8Ih0Z;DdoZOWHH~jvu+f=|`)Bc{T5DneA?SXg_3J6~sf;sztIUfw<Q=UIMOOTCF`_8j=y=8<b%3K*EL3g?snDn#P>5H!lG4lFPN(iK#@aBU&V*+e96NzoQ;p)dI9H-X!;CP@`;?*tC@7lbESCC!2#mJc2Jo7d9n{qlmTr!f;zXHdBWlL6u^+(4~O8VF2oHZl}u$N+ShbDy`vwRz|konwy$~Uk;wXrOG<PxO@^mhYCrUZR#?brxW0kAT&mJN@k&lB5<~Qih0!F1FKmYS7q9z|MYs%SMfOmF_h~?li=OXEGrq1&+Avod?!TTzn@hQxSYg8!Z^b-&`cs^5OJ7j=}*to?IGi7PVVu^{?Y#7=ugjcB#Nnx#%J51cEj9r)-iR7cM1BWWzDsSRWj|5Yo6cp;sT4E9Ql=-(O)ULirqA&&Wi*%21mA6od|CNt{;MM3sQn8FWSKyJv~{M&j3jyrYn@7wAyax$?7t{Uwswo{QBt6T-DdlXeZux63b>bT~qOmeDORM%1)K%t<vlIfhR~l$UHKcnMVxBpN=fwDveG8;aZzD&;0Ya%gPPV2w*&w#9ba;U-NjSSLarT^7h{5ey1?t#I-YQ+L0lwMmA&)U{Up|SO&WldDR44npL5KGLT5UW%XuODK6=u7?D-=TuAzh&<K1cb;Y)BvQx$eM$J)l%FiX0$E&Wc)Ku0F{wF&!9jLZHleC=0jQv|0yhC}TZoYB2`;jORjo6>mC<i_IPCBXfVoty*W=rOwL;F>CV%^v4bn0fgdVu?)IMssyrv!_J9*kE@QQ?D2wCPA~6i)~1=5j-!H%@^OEiUG3fqMR(oz$?9#MUBFh9_#Y10p4v6WCOHT?U}QX3;0<4CkgQcCVKlD2+6N1`Y<kht?U3ej;GwYS}Ug>8+($Ovl~0{x3Hc)hnUBf_iCd=IsY{H{XLwKsUo=3(;i3SHgz??;|M-$y=}-XQ!?o4=4QSN9Ck)1EZ%b-fQL&8Fj=&P;XhhL5LWk7-csg>{G{koS=ZrSN63lp@?hV%W*9+J@_DG8GKo>Q)2ZrPb7cX<(C@uv6>IdcY2m%N)*0?m_#E!)F_fc=M@kNW+FMzkaxfk{6ZFdcrScTqXvcE&g%7cHSxs7MhHo?@8ct|DK=@$V9>_Vsvb;W7+Ea*`M|F6S_Rkw;V>SR84Pn$XRKh>V&sFbk@nO#0g=fIegMPBsL!Q30GoaBxAIaBAM1@#@3TF$G@hav+(dAm89!WFp&=9r*Fbfy)ta*%w#{~^l_MKbmkvL~w6&XG*R&Pn^H3_5cY#D;YbL>L7(!UaatJj2+$q~<WlP&XRTGt{(>|r{ydQryO0eTdVuK#<TSrovZ{23-DOhpx0y6~a5L{>!c2iyH8jD4m9cLU<OQ8zsj4>1pHDOIp%mZc5@DERTsIL}pru0R2?dsEfO>Nck#AM8nw@IA67IJh<YdmV{mQ;E`hG~P4*e?(kDFQP`%_2v%aDg$6dalEKJ4A_iYk2wrj%V6U0`jA-d3iOdNT}s6CsVTMF|K{hWxPhdzGatHt{buj39&zs=sn;*aBUR=5!$kB&~e9x6eQt&91SqARo)tb?(jVrC&`NaO7WZ^RMb6i3e43A6I(92y(AzwkOR$ex0kInOs6J547}^6_n7RC1=77dMG-gb=1UZ`)q~SbV?F=C4m#UltoMz!gpSCaWDCIcEw#55eQPiLX2@6y$##2*S^39<*9XTx?K^cx5mtC2vT@~6KUsP4A)xT9voCoH$tdo7E2GG)y3_cSDmIfXoDx3+Aa#3e0GIeZFi1N2CX(_o#Rhk5D>(Kkx{FJN(|HmXy+e7WT)lWbFQS^2(J>RvZgw~34XN}^Ezy}fKC^`jea%8CH!;Gjd83ps>${tSHt%KX-Gi0nI~aBaKh^EEF|sCeNh{=-&iZ;szOxx5_V}%G9+wBt%;38D>NVC|29>UQz#$G5_#}$sc0p-?34;<R;2IVcji+QKPv~c53Czq$p<r|8A6e8g&neo*2X8RTbebo*xw+~0QC}5!)~iEhF^MI<p{GCVfBK#O9m0_Y@~5C$nw9g@oIj}!Zx<pOLFE*<_J9Bfwy<OJR9JGmD;DE4Kox<h4Q)^4hP1w>p<H(!IKgHzE<?3yT=HUzIrDvxoIYADq+YPzq5V;Fd$#b=?Sk#>(TaA_yMeJj^wVac=%^8i`qj%nV!qnzulmY-Q8rqbQ`YLrZ_pEu{)FQis0b(Xa!Y}{s9LbPV^!T8KA#=FSNQnKR&*Kqvab4j&09DVSG{wdFS#TkSk1x~?p%QaJ>}|njF?7SQw?I|?q*d4$Qz__1$T{8>Pk|!$$*hLY6L%B@eiqS3vI>mWm1<bN5z&ZeU`u42W*e~(T3pqJvO0yOej6H7w+qU1V0NbtH)^_@k4^@Vq&KItU!jcTi5QqM|k#<qWI%_DEuK)0VA35Xe9jffH)lSgnESfvrgnRv`-^K2{9qfRE#yOZU5tBdAx*RMxvy=@8qjsD7K^#_-;~zg8G<GS!Vv%K00d&KyhHVQ_IDY(%tZCFWV}A_wkL&^d)sH62YB^?dP@&bDld+`}uJv4FRVvI@o2WbAgyl?TFY6uQmyW1eJUW3dkdg16XFa3l#&Q<xBXq)(kSi)Tv!bdnBJ=v1nI-fk&CrHGZeE?NOQ~4@EerbF#kcYC~zsm$31Z(T&P=i-;i|jb_uF7A^L1QZgX-HB^moUsYNENcsihHI4QkQz|~y{@xxP_p&C40U6fCG~6l#dt`K0uho0el5a!0e@++mc8R#mX7oVW?X4?7-{yXf1xGWJ;m~baDm9<P{R&nu-LR2+wK4g<$1QPg4PsM$-0CAWlV(+HGi8whW#!U{$tan<EE)bI^CQ7EYlic9im?g|i9y2ZVs;YQ^}dAKWZt85D*IYsicyAE-&P8wvo&~68nUrpIoIEDIa{R&tzEpN%Uqo^GS5G%`@z{bzt3bOdhtPWu;{36AC}k!0sE96#cuQ@iqIgwGnt3ao&pfS>Q#$_9iwFv$7p`h9>ZoMIu>fB18UV`+uGrcHe@ENMT7DEA(@8kh6(1|<n^3qB#n<VJ^_HQbSbdPcB_}xbMu+xX_#u{YY^Ow#<|XK%ekI4LgM&!XOE3X9kSV7eIjwF^^_&st17YYxN(xdZ#*G5SNiOL1M`3|FseSlT+qwSD39E8IQrE~X{1T237MxPJ1(2{WN%xyEi_9+SxTe*X1Cr7E+T8x(j_q*<_!mp<TCMg4IvnbWrN%igRJ+78EfO<YjaWrRvG*pYc^2MFOoUR)dge%02?zFQEsorLnTI7o`q;+kF(w<J|CX;6>gf9M&ab_Gp3OiVMi4U!n`0Y9@<y8X{+nSMy_BC`fMxKBaK{)z9O@lC&g2ryF97;4J1xqkrhk4LwQ&c3=&|I`ixXd2?_6S%Q|~jr|fvhJZPqv@4<4;X8x(dytg=Lvxdu4DN#oMJ&#NshFT-+8-TyST9Cr(8-z>`sl&{577wJUL@U1+v=XsLz_sqad{<0A2*VUEp5fE%N8JsPqD`drX7%jzTst%rs`q)y0+xIj85{`eJ&(|W@Lkgmn_YdZj>KnCZh?L|<Q9ZE?maY_EaSAGKM_g`T^V+|Ts@A=FLdE_`@GLF$O}lh{f=DiC2ELzom%$gXR*nDK*#)i1tb}S`C>X0!Wii%E)esppE!0Mc>|TC-F70XzB$`+5~J~<^ivl~Kj$%_ug0RZYRV!>%cT82wL9mjer)`hzLNw;fv1dMr!Yd6bh5ER@tUt%q)b=yH=6NUwo93Vl)jRLZ>=0e64JCbers90w{iD{Mj4FPg>LzH*Z(hqx42SC>I00%+HDl8?rBOv1hCTxt5$CHJGMaR+$y(hT;HG_izieQAF@}T(R*^8O;b_+vKw+y46dSa>OFaqi}E{Zb|xxb`&g`<f)js1T=Z4`M%O*`m3xQ^Pwq&(@NbHUirOYz%B2;tjX~^PD*-ybww6Wu6sceC6XC0hfq8&e_8A1z=Y#I2FqmdWsU08w9?#mUB%rTblYrp$r%ZFxCIvCDl{RX6%^M~#^=!7vkBPc}Z60Hu>DN^R)dQs`#RBk_>kt|3qm7~kQ-9^D?)cPknd8m?1Q3w}Cl?hbcMWy*rC#KjpjYr617F^_XJ+4f2rj2(;dO?Xw8XNX_g=?t5pmcH#ICrTz?X;3z(;!Jba)>5xOr97^Uw_~KcTZyTQMKacwacg)U1l0^imqbzvm&W@_lnOb>q|}?L==C9Glp#)&sFwWTE3<UI?}lBAYqUi~1=AI3(#y%X&yq#g1@3MM)tfEF?l2Ht~<4v_<eFydtjEk@Sl4HAaZhX`U>5DYBv9)d1MV3|A5p;Jcy4(nwn#SqyLd8wsPjWyIikw&5<1%8$ghluHE0L$4U;4K05+vQkifieEFfWc>CXS3|QI9(8(dKS5qmL2=!Ceei1U<lyjiHf<|Ov$85?N)7z!?DPc0TTcn%2xABugA!zwODgrwq00rQDl;A$wR%UM6|D+H88d^<v+Ighirm&1-H!~`EA5@P?|{Em7ZL6M%0OEhoHi@VF+liGQCJH(o75St^B1b;3_8z?Wr3ja!ROX$Syg#OiuB1tj)4~lcMmmJ{G~p_(#t<}TcP280=9Gf)85hk^M2>q;TtZE>xh-g_DcOvP7ra+LWNL(W)C#Wx-<^0dPe{ODnx%1USx?3pR*ZP{^Vx4x~8<{7|7wXgG2IeUrpZME;vWYBa7SWMAGir>}3D=giE`WgifOows%gi?8~bR>R>8|_Cbwq^=jGH-cl#F?GI%+uWcg1ArLTH@hhlEr2hbmcL?D`|CLk-!E#QB5{}9Q+Js1^YGx2nwb`M>&C9Vlp+ckea)I#ysN-r{yzgt}OcZx1eP|PEcjoH<N)cQUT78RARm;oj=7yQ;tn3H7j8^082ot8QK)4h;m;<1pT^C%g&+uHHw`5HHFdla*_LKf_6g45I=rH&#Akn%(B;5Lni_2Yg-u-)Z@y?XvlnTa-opGzxrU<G_R1PE&6@+Yw2m#mmr%nVX9ITuWj_>G5cIDr`larPOZMWS|XB#|PnvBC}+&tdCEK3+~??FX8zhS#>gZ{moscD_5&kZaZ^c&cYBrBy;-(K91{cpiIWFU{77z3sbfRVCH?8ur}EEN92NrKL2KnG<;iBX39M@P#%!%Y44ptBFm{~5}(xeZ?j(o(R0rXK{d(4>`a%FF_xn_YrBZJhdf%oFMl)h?ZAFeMOQM~t8Ap-vdjW0U}-$R~KFqU)LvD<vdC(I_bo;sfqwRE$PP1nln%^=l<_S{Nd1kiqWLZ@!h|-XjVPftej%RCFQQ>K>xP$r#n$NPsQVHw1Jjd4=VFvWSnQFuN^x+w7<?75~1L-V!b7b4K~KVqGt<!Sb+5t?w!mqt~muUCM)Xhx+dJ*3+-UuGu}?*j%Q4Q`R93x-qyR^J$e#`&N%raVA=s!b89hfv+nK5@oBxfLd5l`+7iTS{KY0KA%2ks<yZEWjPc-Z=SaTeT+y%nXRJ@g!|nKD46hmFXPipfTX!tAkT)nHckXHkdQ?o7IeHF{M50*nV)(H0%sc!{mx)8I3Fq&IOB@-8UG7@Nn!;+t5wjFTDBcZ&+=s|dI*<+zpjTp8{ai2iFg|?F9jH|XhJOS$`@rpOFlG-1P4D?j8RWD7jKFXv{Oel`5+z06wy<@mRmGQudC=B`ho$Ri~FHJQibr)xw%+iR9@=JAK+Iosq`7M=WJs~zo4L~ajgQ5Pp|?M`u<Lc>K)G(<)jMEK1p4U2h%Cjd0sMOp<_(G0-3f;T>5Wg%Zer2_1XO;31tDCo7Vl=o3~5=hi^^}{zJ+`)D`Z^C<f6!8Qm0fd-@Awyqk@py<l&S%ikuKW%Ih=;LXd5$m9|f!ODluw^$xW+(ONRnQ-kUxrT0bdloH>PgniMd{Lr`&n1<kv)F4S(m~9)U9#9GK=@G_wW9>J!ztQt<yxvM&Bl~&G&g~3o2&{kz50lE*UY?JEboJ5TaI!zXKR70AP+WGy-y#?`(Scs!@j%3Q{n!g-9@W<`1<%^#dm{U)PEV}2u)eyMsY1Gcrt=^aUZ}SF^)bq(Gp;~1`$wIyx5UW1zegwJ~xJbXK~BL1!N={tG1#+xCaM17{)?xPR;5lR`i1$bWvLzEYfVux+&FG?HXV?QM#K5_AG3k1EP>^qE7A_u<rzas*HLXMAY*D!!Qxqw(dF(0HCSprL)<?qlDCFx69OyqFBI%ub8s}u5Ve*`&fFC5tf>D!AgjS9B>aMI2Qpw|Atb8S-c&jC?P`+)6cw8--S7G7FCP)0tLv9Tq<h(6(LxyQQ^R1J9I(Ey<r22{}0#~F8NkorZ62QhM#q!qK^IV2v<?=P<x35MNnWZgQN`Tu#uRa+T>&@*x<!vH<{*_PQCutiHoJ`2ux7MOsptTQy)b!rbb>vn}(@#Nw{9iPO&sKAE*!G)s!UZhlF`c0y++&E6yRs-%`ZS9ZTIP7V0i&y2X^F)%zZwR<)ZcykKjEvWz?g=^->OV1FwBs=8L_@SGSMh6SF4lEODMy;@0xeO$djtu#5d0NbQiTd8fXPTOOXiIrx$79gr;iJyw&4b$f>nR8L<!W&7YR|1aA(`=rfR_{kkcX4QwrV82Enq<*<>#kVPgejs1vgC=@EeZ_K^-XP!Y8K~P-8d%ZzOfS|%p`|523|3^D{NV$YUFO+qJG`ZsFpNr9o%QPzb}j1+Dda$gk)UtHIe`rQ?wcL@5U81PIc0TzRAhb)UqlGY%>zJwcZs?4!d^x)>XEk0<??J0_2WDSr^L}=HoZzO|`hsjm%vk(<ixv_`C&Z9&=le%T8x&C^lGrL#ij3)_qmEX7fzzlnF$qMIF`47RJ9F<FDQf`Mb=Iv1!Q=Za}uojz*OR*K-`-EHW@A7k3$ol4<_^qPnZKeS|{M6#F2hFawNcT}UyvP?cjMcnWq42o^VOHtZZ|7XSWc|3x@aI7NVJEexR!yn9Eu$X(52>AicmL#z3^vD<HWv$~$S=DFmYFMjEyc1bM3IS+8TzJiF?B9*(J^P2b~|9D@>FJ6HZ`?FpKHEYRWH@}gJrBlAcSzV@|@e!n~*&iXEjj~0;z$<w3O(fkbg9}xyNwYKpvT(2o5>KTmVOnWhfj4>46p@a`&NsSpC!E_DyYz&7Auy-UdMzdcCw!+bNjA@-oG*4E*2{~^bYh7=tbfDEn;NJh=F(`y?|eIB%s-kB`;BaDV#xyV4vnllp&PQlGIt*#FPuzn$|@8p48j7AU(h(G>d}rOD}0|LS3qHjl^uoQ4B2gex8*30F#x6nJnA)Z@<4QI0yqZyb=qF%`qmuxEc`oeN&yjz=|pYt#FFh7zSR$?Q~-y;n3YFGey$cDI$c0KPL}s1$f-s(rGijVho4Gw2H;vDsq0R02SY<aRW#@n!VD27(9A`QCGH+K2UHSbP)^Y*xO5oB=IhXLfuXLaWCjtp*wd|*ezlRvj*)*2MR6uqQpQWCvx1|R{Us8u%WQ3cHsnl32vp~GPFDL5^fQQsdt}Hki^DIdrHjpwT102YMl15%UejfYaOLxP$H}q;Q6QNdIEUPccQ%s-aFnA$w;nFx)caglU$az3eSPbuF_g%_H-pEIgu3bELYsSo$n-YP-ZQtD#6Wz126`K8k%oUa3xTYTL$SrL&x_voF+BRZT7w<?^rbouN8;4$)8G5AUmU#N@7t=b<;VFHWgN*_FyaGB+T(6$Q~Uq%=H=eO>(NWs!ZG!p=8Ei7eW^)Fp7Lh}dH0T4Ebn*T&bY!Xw?`6}G)B(BKG8$pGY@@=Hk6X3J}$T!`~PupGIGOkUHDmKs^k6RW2bqKj-MSJyg8AJLS*|ydUEL}#~I|$m+k}dgf_y)vm>tlDHo|<2ld-|U$MfeV!G>BKXR6g#5Tg^9(V-IxJQuDxc_f!t)wy#Z-;UOzRxwUeiWdpv)RkNll{?~qy1kF_J19rhzd^MS9?c46K?Rq{_AJ^xc&|EhK4narFgK41(mEjn`vuWhUMuu-*%pK$bj#5=JV%=ua8H+>>VBK{qS-hXYuR9XD0_Q-#*(L@m==dE@U${EYLz_aU0|_76-Dig<ALR>q_Q+U8MysEOv3r<qXwRB_ciiSyZ0KMwWOFotn<0h)m`^)r?F0NS2L6GvKJFU~MS_$6XhU&U-$|Ca7CXK5Vs+x1-I)0ku{cKt#mQbAr=T*WGg%pw7)>V7atcnq?7)!<frUJ&66TGB=;}tqJbleijl6zKTQNe%z5bIW&@|GY=MHr_@L0V7Zyrg*M=ZsQ2j$K;4(i2ze?4uBS7`;=ezd+-lZr)ZKxMK}UR_fsJazsag>Axc1e8sv>(8?uMWTsR;a>l41mAmLj&srXbEbs5)YJyVR>R^+prcve0yMju?r6aBw3p-&!*&9xE<jhbDV+4pa;lDRY~hZfYF!V1xpPDNi>{S%147zfS}By=^>cJLinxCKG!<`K}u%Y9d1IMod!jG2C1cl1-WhP<|{gZ<j=@LW$H5Xp{_r$YmkmfoLRNv49qg@iNOi7Ol@Gu?zvLF;?gMo<*juGyVE-b!-{ex?biBjid(I%aT0Bhh>s(QIOW+{+r&A?Mu!^{wsaJo&QdlCd~n3hT;&mI+Qlu>|q{6TdFb8L?0DURCnkM?NOUkI?UtM<p&y`%2R`vRW7~5aca&VNgw1hMr;!Z4n&;{>1WyuNsvfv%ch~AvTN+%2~2$gNNI5kC}U2mYMa1rDxB>rc2a7!B-MGx7edvpt2>k(yebwN2SO%?w(=|^u{)1Gl$<P0oCd{_qdRmlE*`V2Key)ss5(WR*#I5N^{0&FuSNC>4K`Y80t3}|ye!v43bGI>z^T{BJmb%m`W?T=idlUZ;iIm~dXp8y3`xKyvq_L>Hkqv@iIX%})VE<0!7L6!NJ}r|g)<3d+s>qN((dh^Z3ufOBaf7&mT_N)Y!IGIB_`IOhMiAwM;?3(MsrN<enFa!;1f(}BFfjDqJ(V{`W$ZY%v!=@_7)lsRm;QTJufdOsQ4P4>>xJ8l3qN5gu+QbG<M(E(#p=GGK8biAq_0?!T%gRHczEMP?>{)H*Rk3LmPH}T^~xUe3;^_ymeGM)#Rd-dP*{iqV{Ey?%HymQR`ZAjq$^C9ZUZyT(?2!3F2eF^Q0iTj&)#&*=ckk8FO(z2`n@Nxt(!+=5iiPwX{QaSW=<oa%#yyZ3U%dcEj*8@fMfIGNtx~MU2mgqCD%-<!yi%)pL3v<{Zk0qMXZNbOI&m@(MlRF&E<beFS_U51i*7xJa05ndV)oXexc)P5Qpe|L6i(xGv7*5v@Lp9_n#J<)IY0-W+`cig1E1Y@_rzBtlcA*J%u@zGFRWAHpsa?X=#DQck71T>6TMo!dFt9Us5$!?5Mmt2SuoID{d;C~DM7n3+1SWJH^lcL76DLemj-0&K#h(bv@xOtof6VlER-%LX<n(%7^yUfoiiJg#-T$uaIp`=WFY)$8OPV%{+txieb1!eW`p@hzv*s@nvGU5;)8+lY9DxtB;Lc^W9SR<Rb$=5qHu4HI9q(!)XS2m+)B*<k4f$AQnX{GXx-wotGqQoqchQ*kg@3k{F~;=-w&D^^47s2*98c2RtSNX|0MTN<|oEMoDaGV~q=-_hQbIIvz@13c$l2(FDrSnJv7HQx5Rup*!^hZqKj9XCJLLaA=E0{S0ugrvf7J>tBoOjTr}esJAW8P0aEMUy7=nT8<0IhIO(Ao<HSsV_;R-QIalvvy6AB9+Vv-I4b`J@oQ=bM{TS*ZM9~{eUbJqh)0l_4I5*tP30Gjl~FphrAC<o}Lr-h7>+b>Tu{(JUWI<3fykGMWuI9PNwhqwifdSN;eB;h+H>jwKM>s-&n}#cRw<V$m!@8Fw%*pWj&%u1mQol3m}kSSl&>cAC?|(h$O3|HIdOhoV-@)?Gs5;ZU*K83>eW6iw|vjUNFgbjd%^y?udZOr(Jrx-%0Gk2~q>|>9%u~_oZ%8Batks_fDOTL{;yC7|7jzDwReg6fXB7BwWN2?xq&>1RL9bAr^x8cNA*Rmw2PZmX*+AFRyY<W>=NyTe_5zfW$f#ConuX4a=MVyVBiWtYtMtGGpl*+<X{M7F{-0)j4z~s8mg@!0|t<d0(f^i*h<UWaij4W|jd-mQC61@VEhKp9+vgT@h-a+#a|c0RIoMoh&SUB=}wBY9e2h-rUjs#2<L*(Oh!pAG{#gXx~%>Aj?n|989K+b<HF=G(g_4pxp|`WhHsHwLT>1=f6w1jW(aIpl}yiMq|Ono-_;CRJzU0WRC>jQ;Zb4u;6DYf-$?lcN0B@uO^TFRxBn&^ZK;^-Ax-6<Kk{)bZkB&_PFqvT<AwT)l6UbVkS;HIc_AZ_*3eN8U|&`#I5%`iPviwv5qE;j$ocJ@J0@Z!+l=El~K@;Zal<TX%LOuIB^RLfjK`En<6p|?U)thz=`J8x6V-7|L#`?lvYt~MhaRW+__6`4yr?%gG%D<;nfMN)ioazj#e#4ETB-!z1%C(Z}q=YpL4Kjc5AYydZ3MuCNs=S7dURB=k`{8jNHTYAqpUQ#E0myF8yZ!{IS;7vw}B->%6U!Xf#fIOOJ_}!E9?t1Aga&W?IDhrnnG)gB&0v7jsq)gKE)Vj>K<@dDlk~IF+tgTwY6PI7l83o@bF9xzSH};`HhHke@x>K99dZ&&7Kt)mkz_T2@Q^RW#YjGLEn{$sQc<DJ>5=FSQP06y{CFS8$fPBJ;fUj4oCPbdNVxKF*4raIZBOf@|m`D>c&R=mrN0ZuOe^8c6@3<-#8tp-=CHFcZCe9-Gfy3pw7Fp0{DYh55<UOtI2NtY7CeYY9gM1UscNf1=);Zk<1*MSFTV!V_&bHcs?SR%ts4Y9HTMz*}IcW`F;e{rv#;*ECLRH7<m5arx!R%tomHb0|w-$Y*wga&^sRXB`{*2iNW-WOn*(_9@|8Ur2D%7rh5@D5<TAdz34<<eHXtFq~5i@%*75f`vW0)(033Dc;ddF~!tTfI7p6Aa0nPh`CR=FR-QFhl_J}2CHewoO(=1bO=W$Gi#e{V@lU;kL`*~KZz~zi&~=M!PdxW$i}X$1H?%f;D>B;OlU&Fzm;hqZVzX4gCWTwNcLjtR}c{*|Jn%sY%7X%l^E9LvLPKh%=oFG&u08qvD*Vq+q|wWepNOLS1h$JtD&#+><xQJ43OAQv+wdMdT@lWuGr66?)%n{($EhSGqvd%i`X~?M0cYgycQo3^hb>i9N+`1dS#V&KFVV@n2`xpml<=?(qr7;L>4~wb4d-re$90kP}vKXdB@LhkcC;yIKU>gb#gr%h332{97}g^bmK6<=EP86QMY`nA4L&@WQ*B-m&*_H*%h5}ZF3*bl6PGs25eGRtcYLMUX&Mm{a1*Eq^(7(g9m)1ezfzD4V`FIAwG2Qo|H^_riCgT&+FzSvqXPLbT&nSNG`u$RJZe8BV9<?!C*c~wNd7eyNx3yRSscp#A5~zBGqi!;IrE_0i`@fF(MG>-{p_%wVqCPxD=+mpMeC&_e?&tCVV8%vIT0_7^8Cc>(C{+km}NsNsNZ%@8k(u=3U~CSZ^hc)<HaZf@zgR-4<1w=z|GZ^raY!qVG--#f4EYz6^nf625BnOax?h&{~6)`|#tvFB5gPmt&v4%_1OblH<?<cPFwYPr~hdN5v-?W2u(-rQ;f0OT2l&ORP?<V%U|0Hb=o;6J$d<kpyW+BztxdThrs5{8`mo;jU?_`NrDC0Z#4c@ixlBEtq%Vjw`b+P0wu<-`oklmP}eT-xx>)Y+KREobYGfmZX+8i$RwI#qArE*TMwMG2=a)|8h64TsOXnY@D`lCX&V4mSeS_gXFuX_SJJ79%~zWv>C>lNrLqC2n)&QN$0U8gDfPBJ=4wDNf1^?&Sa_z%vj^zT^HAKUvEeGtZuC{umrxv@r!Cm6c!c|s{0*H)f={jHMT2oKM6jQG#)}t+@VW(M_>y0))%$#r4F6LV0!P~>6hQV8!&nkAlD5i&~!>QC{xoExxgIAsW3Yo77{9w1IHDI)j`Hbdds403E0t~PBOVXc>=E@PM!F!S}S{}o7=<lo}V`DcWj6W*4oS@|7~8rm+Z{kbZU!1yU;F>u7`$VHN(G<hMA3=)-f)f7Uzyo_svwh@b$%T)ArwH`N;spCKR-I&My7$JTdIq{7{CvlZ0n)Uyy7t?;+rXR+|_uQPmzu^B)R6@^)Jd$g`l7X*^zD4U74TknnDh7~@0~AO}fEEqTpc_jY{_{F0LM!~-A?X;@hDQHo3POChmyQvFXGU#arh)>j7={^~Q2HDhE>anyx2!7gZ1LTBR3!&RK?l5s)nQ5?HjoFMP}Klt1Hed-8ej{aHNKP&pXu{sSHkX8j8Cup|2@{T`P@It>;z3KDUqcLz^Q<(9$?prOJMKx|rrr!n<OziCui`$vPbe6i0#GrS<_2^qCzo~ji?|RK`(Tr2Yj<9-`jc=Gty@Go?TLulcJ;dQerAt=WRZN^O2sZ6=#(<CGv*|F<SBhx}J^kRT8n+%``(!=zfF(=GcLLT9rHE3}Kb@%;CB?f07iJQ2@d#(EkEoBsn_HKn)uZbr1ardAbl*H75#)~3pC3DDpSV+J@_YtsS!zT(^n*Ik+WE_ARhNy}w^ZoiB+|j+X1OTKxK7pN{j8!2b=a&NDByEwCM<KYIoTVh5E_N03*ep+gY~$IvRB(qI$L6l#T^1Cdq=Mm$bp_@G3Mxu$w{lp6dgXBJ5)0-np`m*CRNfJr%<dMQP#PmDN1tViYWt(44u~rjRPF=ZJX>6ljN<#q^#`P&1yA{U`6rq$(5Bj=u$6c8$99W84n~7gdt-ZleV`y-=oHgJlyMi??!18G)>b<Mn|wMSzBiW*X7tM0@xBCiHDhI(Q!vgAW%gH4#4culhLYiiWDWmc+(+KsrjMMlQsxPB65r|N{yw~PWs5Wp2%hYgga!bQG}3mPv|YP^GprBP8>tFjStbK18Ij)<up?#973EM+Fi;91Y`{n0CqxeMa={%W_>HRO8UDik#x2+f)H)L^9w2NZ6y)9$s}^iuF=sAkV8>@+h3!dw*pPxiotc1_5VgLiZ~nGq}K%FOP)^UHX`^VMG`Y+eWjYrc~LF_+f%vOmGuA1>ynITT>VzwW|2U&D7wBV=crfYK@{=HYF3&w-EJ0tcFzmsjuUPF`RP{YV`qEoyDgFEw3FX#QKz=IwmLTu^MGFj(SFcjc~LSTm$<<o6@oB%He*Byf)<3Iz<p^-Xk2~4rjS>8_NMR?b(W4TT(b)8&YyYdj##G-0^M4t9C#31Xcit?vMuq9(3D<K-EWV_PZMzP{N+B0<K%+I^Xj*lNUQ|D6_RM&`#3eoEp|4mxEu{DC4!&hR%6iF>)bdQhlb6S!6;Ih%1Y4edx=@0LOBIbool5zbnD*_wP0}7b07<P1(CoRT!kj2LX2Uc8kNT*NPz}Ix;Qn#(+upJZ_Z{v@4q=gD*hJNW52H?<E_sT=k5fr>2%g3#!=*tC;LaEe?R;IjXd=@CShTit0cz604}vG?xC7UTp}vI3(eRh_m^%{%l3^p-m!Nd7Z%e^$|p3e8UgEQRW^H@#Q9l?oL=>|f=Ekl=vo6#9`_l-{Iz$>{4>lz!d|)si~zm7t%qcW37csgW4>`4XnJq(OJr((mz1p^@umw(9ro9vnT<qReY#x$_jVI`G<FRDLSmd+O<Juzj~R+L8yM4&zZQ>ntzqafV>z4sDyd&6NdS<fu-W@|3vpm!s8}G)z|*eCeJ#5$MnHO{<)m&{n<hj%E{=sAX%TN~&TBF*XNrioRhe3LVt*Z!L;F^3%^BBRQ@f3yIc7HjT6MOzCpj&mq8Q`yzi!J@nR7}UZ`|zO6d&E}?-E<hq?#-z3!jv37Ya_Pkcm!G0w00lKx1Ck9M{EdeczV!JsFc6iNJjWb!Ob8n2Dj8krQ6NR^C&Lb;o#oPCE_~#D+21HSCe?`%0E5yR~FJw8(Gw!hX_!rPpf-0u{1sFJv4&w%eGIt~CUXVB#Sc{jRr;0mg1zIHi1+3x!WVG4Oe2VQ#%Vt269YcAZ&Z&)eGHPiBlQCDPI=Uc73eg`Vi2-0g^@Q1#Z0xLQ`T$z``~@-;tItqmAh+x%$m8p)(r_vsAL23kdcpJ7Z15(`&li6l+$G4;}{3Y20RxcmJ16>9<2^I>St`>xXi+4Fi~5;bs<YNdxjHkrX*>#PZDIhA(KGmF#tvSUQI$4~#d9E0$#>pWS!r4PLZ$T8VzyKeZq?*F58Wed}4tKSQNHBhRR$d{I?d@8gG>;3?`7v&<Cb+vB6WKxlj;r&c<vA2pzMWx}g3)OstI_c&1nSMLzQ96;rX>1W_13ULWSp?d#z}5w01(^DlbiWxTU=wf4c{*icQt&8R?U_Dl4iq#b13Dqak~BzbQGF;mXNTJQ!y-<5vcOXV01tLqX-ZSj%6a=7tRt>*6^iDf!taQ#q%+`cRXC3w2f=GF)`d4SjF&Ni#lkC%tULU4>k}2rfSWwr+X>rAcij9)O1BnpRApe_$(81GGHi6M#mp~9n8P@KGaL`+8SDt&;W67#YmZ?vR~%87cTa<1b9HU-^VLk;1d-EGu<8^Q8ad5QX0uMXmx)+*^dDB9BcAaLvD{ISSANT^B`pNy3uAcUt@F=W`86klnxzvlbL7(nv5u<cH2iWTjkpO4u3<<oFtVkm-)2*QabspOj|W84#4MQ1z@j3yp24ITQ!nJj)2;Ky#JBD^JujqeCcWQ!;G*>wCxe-|n*dSrSP9)jA3rXCD`@GutD`7{#5*o5yx|6pTT*{U2p*Z3z=Ith6(>RSQMDX*ad8uDnV)4Lpq>xZ5|FbJDCM@!XuBq=yKY|1gSL|4oJww|_`_a_IWH_QLSSBCJYT6S#dOtbJ)g`zG@x?%!2ALsUA{tdb@`!OCb5qk;vDR<c{BFe?C6%V$Wc0#Y{IVJn~cHbj?o!1Nw%N<+rTNQgKgBo=!?358b~;GD9i+QT*&3Xuyy3ILk$^@ec`C4Bt%2t&3G7grxDPB3^XP<0NmLRJC`K#-*cf&8xbj>qYKxM3OlbZFWsW5ad=Ye(979xlSMW2HCxybBXB7^X+z1&x~)r7R^zg|ncptinMEJCtY$M5EX1i@%w%>L6k5#2f<<;wB4mo7=rIFMhrw5+iCQap{8k3<#dS6HMt>(sOTBj2kLwbFi^hH<hJ81Fi6)`$L9X+$4I2H!iqY&owilQGWP5q2O6@PXX}FGl-xQbr$KUEIk9CYSG{3Ptt=PwF5RUhrJ==eCGJ5vY{<EKhP5sT$;o*<?xxE#jY?~HxHcjKm62R43o!+kwk55L&Cr5j)U+klH>7SmS&3@Q>_Vdfb7l7mbPCuj2w+wpwYXA6n@5R2q`gP~~?*W%>EPHOdM;5&wwcHK99phuWz0MRq9(49mR_3N$URPrdvEXW~iS4)5rdQ2IH;yS3?;~(nvW2a;R<FcQwGA)I%aURJ0zwD#DT-p25)Xy%^SWp?^}r|lRn8$01%)rHg%t{2WY9|a(Xd{EI-wSTOb1J+sLV#!<;U*!x4lQYC5YhO-?|-Li`A8?EfHU=8kmvFocP~?F!<Gu3)0nBz)UVkiJ%H<O~YyQmAv`1IYw|mM2yMb?au&el`}uO@y=Wocvp<a3%45UV(t=Z^5vEYMumdp94QQW)u?b!J~+xLqo0y4JK=)n1NlC^)9v$z;U`N95Alv#je4@$Xjxp6B<AgwB0y~N<<xqavrpC`X31|i+P#n2wW~LmNOmF7!J}=`8OI39YvV<Qc=K8=hhxhJyJs7wurTA2;?$&~OTGLa8PMpdhC3ZBgYoUnyza^@^qg8tafhzi+vU~fca)d@W#__ml1{+SFmyf2Tc+DDj!EOBq%oAxC&^ZHT4?vwj^#WzX+9=Qg7O+bP=RI}0bwZm!ny9$iKOErz;N8oCGRpeR&izO&42p;qH~C8e2u*-M@8ObZ72UxMlGQz1QCsd#hBc6nMvtb-s~lWCmb#R4JYO|$e=BDEMZ1&33xnNXoE2&PlQ4A(rQ)-r^y)4Ebk!!6D4))UDIg4*WgB^izK`#NkJa8AoMk<(-HuNqXDq`{p8%s#`yb(?cpK<Uhng^uHTUA#A=;hw>_ug<2SGMI)CZJa$#n1{bozQIi~`pS8n2Z33^Mh_&pP&rNIGJSIvUBwV=qMNa&)9rT0ON(}>Svir~wn(m*t!LFmV-l55P&neFj_>>dc6KigPb5C;Z)k)zF<M{QTn5GVBrkQ{dZayvbP2n_R-=}M+W<%^nf>y+?C*W;z4MFf7*{ca?-yMbK*)TE`=oK(rj(zJ5Sv`a1a@+>76oYx0N$n9KyoZQd#`cZj#i#W(e5TCc;kU}AL8(nf7LtdYu4Q*hwCyYC?gIFxmAM3tR-V>811tv_}JqBW$iFT2pY+cDU#I4I4uz8cDZ^_PHBaugpf+d9!mUc$r>ATcOuZcclRxKq7qutpTQS=S{p-c_J{2*b*eS#1X8=wXws!QHAk2>+Ux}ry^^p5+pYlTh9gi+(N<G~!A${+0Y9tA4iIt%#NZvK;OYHEJ5X(s05AZI3C$Gx(N{7`&h!$5KxLSZfH&5qRPj%#3Qc(}Y!Rcu8}8Cd@0NbG;{L)71j<P`4y!5c>dCx@exXK(sCB=`5|_2KjVmwW%&j}SmtA3&?*J;i0tOE>Lnol3~i=X5wLP~zK+tDklJB*X37qoTf@&!N%T0Awh|km$J9Diz2v7OU0gwb)S;PQ$U<O4CHml1qMfty$$v+O_<Wy;TQedr&ncoTFyPLt;Utc!Wx=d6T7@;2b}N1&^$nP-75&d^-<y7~lo5lo^Z=q>H*%oxUlZbbo0Foz~gVX=tZP{<K$;WL?SdMvxpb3*ptGzMM>e&L!XNtI>`i#GiiiZExTh>3H(qtw7hzsj#i<>TaeJS<Fz*!zVR1vJcP+GSCn-xipCu){I2kZuZ)C2uw_K(UaWDxF1G8l+5*J%SJsk-%!cz(HlWb6B>}0RGTBc3f8WPH(6tcHxOu3QOoZi5f*s!h>nguba5}9^gJiKzFm&p#48^={^{+>=;-;cNAZNREeE^64sxjVp}pNFx~+}w{Wv;!y?^2v<MAQcc}|Y@_g?jKnG22sRyC@WQ$Y)NW-iY*hEgSH5rB^rAeQkygZUlj0=>-kWP0{)QfCU5svRof<;RCFN7Tir$D{rKc=qz`@xd?qd(WRAy*=KKS-NlTVnPvbXB*x@LNvV9%RMU7Dwg7P*+lIcJ?teBUF)-}{7CiES3R=+BosE7%)q98u=UQP^1!wC@>N$?5DbZp%}df-$PO(KRYcO>ZmYiM&5O?F=KOwnU2#WEH{6ZR-s|IE_mAkMyTyb;vy0BZA0NK%R2QhZIhlz|3wbmA@UZhv+IZJzE{kpQj%tp(EAJ-bci_VBh@{@_xC=9?jrXqazQGAgjLH>?L&+Xgm@a(q#hbS{h^EDb(~WkxMO0>c*Z1|S$k&Ow!#-EUEg?%EG#sK(t|pCcQV08j)?9SP<l2OPN#M2;F9docwFCCF^1Jc=NKcue)RknmPA4DA<|)O_JvWtacp?5Y__xRhBu*6mhZs#%b+XlAb8lTk7gUx{nFtBaql=R0s!PkDGAgQ?2Rx;}Rg+m)e~c#!*jn{>aZ%I1-4PPDMx&nCBpi!&hoJkKo^|!Syd+HasP_Z9IwF$f*PSc^Zx$?!vO`8^8?G_NRW<2SH`VwS!3#-?e4X2**1Pl{(+8*v6iV~aeVHHb@;~vR%-49b;)-Mx&t_(h4nuoeOqM*w*e~wjBQv*7FE#>WL*3VdV)6dB)6MO3p0F7w(L14@{=vcLSi`P4`U(Y=uyEaaW_Fh--^mZic&b`)TiU;8Z<yZS5WI<Y8xXh@wJ^UQ$Z1C@{f^a8!2|a`AaW&V{}QF${Nhip<n^X?Sz*{QQHq9idQRc+#1QZ&cC-x(zGWM3QYntPKsUL{?R4>d+hOJZTmr7ym}7%vFiC0|+7`5a3pX)L#(;}{7^opC1F_LtTBZ7tulj(+vl%bW*^Jh%b^^oga&R@ht*_~tTk}!*akA`g!JFlltn>BY8-csz>=crg^kgQON8~28A5EeBYIHOas1vfHeJn7Ddsf;qV5T&1qy8@-P{5{fyiMvRU+mjj@r!C%T~<>8!QAOc@C9V6IL5+p<qm=-&Sr7cgu42{yF;y*VkY}0lpqj(&QToUGGL?ti~~iME^{__U%dR6*Z2V8z);G@j*YLFlh1A}F$V@xR!&yQ=%Ogg?y@A-RxIwhgg{@8AWnv?dz`)J58pJ2{r5%>5PaUZU#|=%FvrV(-Ik=3%CALfiXu<TkKxztg-qt-GWe`#v$(j_9!v4`#}rmB>*S?3i|XS&S?3;^B&c^x0cE|VCBJ=KgZ!o<$BqzY7^W63o_)~AC~`ortEixT*U34X#i)g1sd^Kgu?$k@H0s`f_S*<2vOkBy&S51?8*HiME4QU2Z(e~un*lui@b%08q`YtY`pMzX`>*K?Nk1dy7a_)dQ7cRzJATP{ay8*xUXqh7`l9>5ci*n;%U|ERrxCM3DLIrXH2U%2<vxRyAg6N6U4MCa__IDG)rKV!O!T~|LOYwS&T7Bge&gx}n|sRg+>(HEsYMPI;apF|MM>Gv0#FwOPGw_7ESyVQG2;{Sb?`;gvclR89DObp6VX$Nvje<xeauJ<$C<|2-OdR-X5ileTukB^0!ZdA8nPo(n6Xu(66B!qWE`B)M6U|HM;tUB87^_?9x|-g4=~0heAFlv(kvOMTt>D6{<6a*2(z}K9s`Wbqr(!8#BI%V=2upZ30OO;+50f+>*@|y`kysw#XtL;VSCK9v_O$uCr%@O^2m?&e|&qq_wtx`ytnv}bjnbE{5OI0=~Zx0m4A8WVwk~I<f0Cc7A!}CAmcgXV&A^d7PqsvTrMUTx63F>LIDdKNR7x>M@6{h!ZD;$fPK}Bff!m7G$GK1IrwBkt}M95-dM}6sjFsImZ8`@XQ3{}Lt-m2!gmpC^7?+%0pJ+M<M4&fHKE@lSu<DaOP&;uiG;G7Ld(9bCo!2|#rM3szHbe3Zqk~(oYI=Cha~gztjZ6X8h>5tVRlIw@1RKAy@*--TS?RCD*3`e0mqofVay&QAGa-6Bb*UVf$Qt^(6VHzm}kqIXK|qnS6sZmMW`!1!b`2C%Jq=*#+XfF^_yV95|Jh_4aHL61{>B$(Wg#r2)V~{wjP|#iwME@N%z!U+msqf8(Mby-0N<&k8FvX*(|YKo5k(2qE9(Nf?lzcsR(47o8w8HJZx(xBsK+8MKt+jIy+G_XB*qeZ+#)U9LrgDCV06=x=^*~W!j1JKy)onhK-UZgI_fYIjVrp+L+tlpz=yv?_;?=HjU_292kJWYn-cuG?u3WH+p8zo13haZ*sc`6Tx3tV_`i8QtWItdiLu1==k8p>tpE0a1T(7z~XG9d)n>&%OC#lv$L~}@Bi|z|9##A+s6w)jBC7bdUkd<7`o@rzWQ?ae{Y_D8QDo1m9)}gNU5ji1a%#_YFGjAzH&jes>o7@#=rtuHzJAd-d(yul|_DMI+>NZ`Et~Iw!tPZDs1AI&gk-H>}xdjdRa@jWR#K0!|&?j29t<e>ME_YJFy}rL0r$hM&>HjgZ~w5{a+A~N>WAzU>GvJqEn~<T4{$lklj~I3dg0MRRS+60_?kY#lK#>dnW}L{j6d}YYqN&nh=ZeU`C)!0!4y8mK-k(OpQ|WK?Q_u<*6GLyh5is*7IO2`r>Tk3&hjwG@wq+zYuE)7vX;RuiI+rv2}2uBA^te+)H;TJ5`Ok*L1jO)pSqd1J^+!R7cZr5Ky;6k9ZKfp+_3o7D#?TC01`p2k+utb3hXEL_MW4u#hjy89&k4^nVW)jtnMqsslv-iwbSZ1Y%OY<X>dG;|DuWqSn8}V-ZQy3xN(zvPD-+27wf_WwgZ7gV+L(MPY0cQeu|<6HQA*BpAa>P%LOCA`m3ng05=>;jpHpRz-M~7=taW1=5#<JFlxg_;v@k^Kn5IHaEZlk@1J}z9yg0$*VWd5002Yp6tJRBY)8!y}pj57wF(@<K=UwX#Q}tcl4iBC+DZp;nBehCQSF8p`yxFe=lbt35YC=)5(RKFOpv=<HM9b_`<~PxF${;pE%o~U~d`)<wCXfAU0pSr>zwJE7sYrCl@x-WO|@Md51|O(}FZ-Nd)Jl3$ppu4BM{85Gt*`R;uKRa-z17Tf3+MZV~bs&ime+B7yY3H?2Xxg#!SrGQj+~l^I8bNlV4pp0z?%C&hPtU++vZ9WqS02-Mmf2C1f}iMZUHTUfm=SDIN0)dy&2H^s*;8#QzuJ70BRlW4|Vs~O6@=1o%FG^exQdFr@_{Ys-GE=|*J+9)pDMV=Q_6iGwHC^|8%6o4hfg(i@aXux!60rD(>mjUICdM1p=P4vy}<u#|+1S_nhkgNn$<w-<fDD}<<DC6M1nP{*mKc{1ev7+6rH5dyVr4M646N8&(Z&YVy6Ad@lCL)tKG)>$3%Wgzk*_eG;F64z?oX3=wm*g(Lg@n#$eKRTo-q;<ncZ)zUTe<OLlIk~#z8Xo-+_XoNmCeoHF)s<%y|6P>({DJ^-1MjB;O?gft6oT%$^<>hql)dS&xapM3Tp&7bo)NQ&|`2i-wZ4b3YBhJdu+A)osN`NH=c~7mVJgb`l-hPCaUwGQD22uf~xO)WUrVW?ZMGK$n)NUdxYa>&{9WqsLdGB#LXAHs|aZvWXp=0Ts2602o#P`mRa`2O~j?ZzDp%YdDs?tE%Ob(kp4481MHo1tv%GcTCOxrE&+FYbh6y4s<~^AnLEf{yFBMzJzRX`G$XOI9Ii)qw^`O*tF?C0s;r!U$M?e326EQyqWU;w@6h0Qax<Tnf2F_O+l_0@Tm&|Qx1`7cPCJ_($NPIFrkHUQ^s)^<7ORjSUJZ(tHk&qr!gibk=Ap|VTwqHhH7@g6>K%EKx*?Rl7YUGD-ytLC_qZI4Y`ce8>P+1?=O)``_F*6?IBN^jswZPtU0U5--i?&4cHiA~|L?TxyYa4c5>!QV7U}`hFI*;jPq<9K8uj(k0xLybdXsYtM7JAVBYrE1;YuD)lKVIpOTEM1YyMAz5wgc>sPdcjePk;y{fd(zh*e@jnsD7akE!bc32F}3UeB<sd#mqVLVd^_YuHp=z?d0l#xoNYE4x69LR_7yRl3L*tg_fJschj$O5(xV@~h*_UMrSJWUD>AvrBPYGIW|ZU6Bf64sJa|)*axsuXi4XnvRLF&kE9ryxN{s;#;)qEtN=jGC61(?BFY4c)tZyCBjB#U1-6QFNJT=U*itf%jCGarS}D{C#l$7G;Cy`!xi8<F!*OsqK$(0T)K@*lywtyOj9vt<8Di_Ev<FG3Z^Kou+qL6$gGZgr)L|J8dd=^Knfw8ZGf5rWvs$&VI?TQVyW{pQj7HBW~ZBj1LBdTg`(rJyssRm?(*mQKE5XOasB9|Cg?_59_<?Ss9`G4d4@uBh)AQ`z4M%Yl=vqp*dnSv<B`yiQr2TnSd&BXJCOp!V_#W54<(SnDf(IVlPwq7IC#UGNK^V<r(n6%wQ7)E>sbi8Kiha;b*fpE_#LU<4RSV96h6CRn%Y&NlS+ysk3A%e=u-?ysR0Pev~CK(&$j}R+1lFe^^qPu4J{&4`v%Wcg-aoy3M+$YR$|QWdaG)zS^T|#N02Y$n1yA6dI1X%BW0lQIO{ucDwr=fMs}TQ@nQYEuxv%W`gFE2t|-C4a@B|COy!fbHLFsPR|KlsSImZPVocdSoaX-}?pyrYNRl-Fm1_6?)+JlWfbDLNFz&;)Y_nqn3%K30z=%RBf!adSs)R9vxxf7~zKF<2RhGb>o!h+|x2Q)}J|ZLI`9)yu@hYR2%F81Rc}VW<Q1+@X1@y@e^pgTW5@K#^P+Exqf)StFreBw{$s9RmRu^n?f%&jv9F*VVW9sAau?8i2C9FtAZT*wSUjT4Oxo0*V7Zu`%WB*})k{Z!$wu5+8-L9=4kIO%;qxGXj03@_ion@|+swiJ`AOx&j+FWGSg^3EfToJgaz{1@HV0D920f^iYEeezRIiw~oLfX2$=%?lx#+c8-eR6p3zb}k7bnm7PH(7@Xa7qrK``+#3r~lOyGy48IRKvMT#v9IEpfDi>Q%12UQEN78*8`O#?3aL9))hV!b3%xQ5U#$N%tln#E5RYKuBSctSL1H*L2=vJSP~HKB68M3%mP~AUmzEX<-Jlp3m2cSC(E@pT5Y6ZTr!E{5pWg{`wZ88n-ruv$tGU+Pc-#mP={)=|JicYIiJq27C=%`V=(DA?us}v9I*Hbc^AZ55qI5m1R<puV4S_;*8d7xj96?e*^cYcF{>g)AdGpT*HqUKM<e2a1f-$9WOD6!R#xc*N(9X<e6ob>-OWnn+kC63HWy9`5;E=*mU|o15=x$4%*lf-1jCIs8g=>ow?a<cvKI2bXho!;HJD(j%2ZJy*l<2bs|p)HP=eK}{G({J=wr4PXx--&M%B!%e$nWY&<Yr~fzumWC%-)D=SVAdPmvRb9twI>#1VOeB_OSf2BUyh3&29TAY~WPd_g9SVCn}}8drFfqn!YrcfVkPky~OH2jK{Eh6#(`oE^h{LfBj&fr@*3$Wh1eq)H=x`|xWM7i<a;r+ru@*z;^!NN!C4NSdrrwWuI=z^fQG7><X<S>D$pfOCM7egD&lD#Fun{UWr9$Au2@LXgM^z)TL{XUG(VJC#(S3DtCklGg^{?PWHVG11GDLSP!bIpvv<lsQo*C(fgEU(iZb03zX}ABN*9q#Z|Rnwgi(&}6kbEg9QhNf12~yin`#ra}s^$=T!~fd7>Id&y%|CWC|NGMCJOAtI$<Gef`|#ojlqfe@f6V=iNckFhuDiIzCa>{~XtIlD3~PcBZ+e3%)RzV%}nMn6!ytC?(>e)spOM9<<nUSz8MAZy7_$(ExcTJq$_0*&|?B8TI>ciX%B0qUq%6_SL5HCDWm`6UHPs&W;9CgnXl;&hU1EI>W<y{)&MJ^seymL!qPFOiUUIbm{cdsHb!7)G?kC?(J#(Slquowwc2UT63BPIvF!#%`yX=%0#VYDTl#OrEY#u*d3y2dnt7>m7i75v(5UxWn<QjgNcMC|X&43VnZ2=0-ffjIrSjU8C&b63LLAy!UBiXQ%VpYxCEIZ8iaO6l}uD<(N=fH}*d61`R#sK@H|@76Z;FVNFt=H>&I>aW_|lTD#TR*ey3AozWi9h{h<@Ra#`X$t?Eb;dp!hU1xXCHo1~KN*+_A8o6RyW14_AV<^(x$VVg0`rFNyl*07j!Q%jRc6Ty4Pu(79RO5-uJRBJ%h&otPW;dQ^L%`|_+L)AhqfV6~IOb;Cjv%23oCIdp{0Z1Qu2*ggoeAheVK)r1Th7zNfocBgx(2>kv~ma_%HBZWLE^}nnHZ8-!jUq^6YwC?K9U_oWuXYCIxM*O-fRLVd_PRI1d0B5ExUrc1>1R~AQWw3@>=*RTBHh;4JDFlI}!~?{cU5Vo0Q?)_G)R@gD{bNXc3nD6c=^}$tinmzH{78tfrO}6<wLsd`O(c{andojHnteMS+7$!86Uo^0!8OUQlV^GLR}Sib{=oBj{s})0s|0BMt``Ux<3ZrSP?f>oQ{Zz|YAx4co{(*~pc&n2f=KJf@s;T~ER3*79xYMwOinDTap7s<De}M_#Nadh|R<(p597G{5FZ!q{7!LuB{}+QPo{k#&OEDicqcYQjC_xMNJ#ipf$s$S{}c^6aV<Nnhl%FGTk=kl=7KBXq+kom4_J`q_1U(lU>V<)C!?xqeqdbqT$WEEzP1;74W>X{v)G$nTDQuSbWyyeYG9Ui44H>T9yHxEyu|eNA;#s4qr6V>CqlnxDqRnN#)aSxy)DqynX6n>miB3mmMDkmtHL1VeJJ<4YL#4AEE0{f7!RND~npasEt1iWHXs2`RTheKgWtJ*dr*a@{>WN!_G3Zq||jR0v>kpZPKFPU9vaG``ALLbP!sHQ*g@1KqUzw@RgyJzU=J?r;_6yz=QbO|buY(_ibeN8?ubAy9<#sZofpTy~%BxsL{AK9QZ1cIS)=j!Zo8Y<|cv6C-7`TPp(sDpPO}^K;p1<VY|`-o8|TEk2T2u6|3pYY9SY-aE^K3Sufok;m<Pim?1Mj`^W*JOmX4Q1U@2;SU6p@^%Tr$Z79r2zfRB1A8iX-kr8bH4&#I@pLc4(wgQ);;{ZJIYm|mPxy`gU^F`q@G>Up5zhp*fHx{w2J3tmV}OaQg~Aq8jZz2&Cd9Tc>vq2g<tF-+w&h9J0_i9pD>dw9jiF7sL{zBL#-SofbBEMS$5N|;*4=h>>nh#7HB6GF3;u0}u0OT2O=pG^UI{kbOxy$J)^}7Cm;iEQ?DZ5iC&xqNe$NYM#K^Eb71QDugjKkvJ6|ZYuc7d<cB2(hi3g@X6{$nX)EC9QX3S~=m!w)UmFy>G`B5&H4=A&Bj;f7XsWd`N#L20hsM)hSoV(~x#|1E9w|U|03`<SVAF8RWQ`YoG+^qIc=aa(qIiRB?a#}GOsz`l2jx6rtmA(Z+yjo$E@xrM&4=G&iTz9Bfzy`Zp=6iEqTQJp)h5-H2#*ZyQM19J?niI<?vKqa>Awq320HLpydRZzfT?Ly(-y9-WtB*)IJ$*wy%5k~y7DW7vuqdv3#1fj$>268ONlU~;E_-wazSO*5gBL8(P{FYW#zfL~`MV{bcUOF^o?QDp@hl)UvRvisY|l8)9VEFLAEnljguScPr&4l_#fUTzby?B#Ri4JJ8go5WZUY&jOplJDLJ|x2t3Fjz2%{7NgpIxK?ef5FQsB~+oFG08IDz{`QZi>%wF^0(J-@7N*(+sv5r#0|ifCN!Qfc1_w{oY4MyHdmAyzaFA|B|H->ulKQ~LvbE_J)d@0G8Gc^m9t<w)tI*25>e(vnxS%BPNxeYTLKY7GyI%lCTp<qn4UHv>^4tsjAR)>KP51do+syR^J)Q|d974wL#S9@IUsYy^t1g*<A1iDs?c?)akR^xa<XN}j09Vj)2k8jZZD5Qv~&yfbjl;h3;;E7f_Q5=FvG4A<BD;rQY!T075r+j|n3{AoDu13klVe*W40b8<pCtc#o>O))(3VV{uzs74co<B+_$Z2nKwZv%W;h~OFVjl?`6Wn{7u4ZbT=N>N#64$K-D(hO{^Mt-X`F25ubvZ!-I6lQH}B%L0WnA{19242irlQY{{j4l%d{PN^eR9Nq`*|Q}bPt6UU#aUjLE49I2%mbW|VxDft4Q~1kquMg=5r4pG(UU><bT+w|ruf%s(oQc76XF4KlGwRrBRk$rQV?B}2i;h+irLt~8ENsW;Ft=7Srnqcw8DKtraR$18u@2#j@ol}iubdbp<zX#=wi*~g#f@fUcF+|4F0S9wjfIKH&bG3LqHEIbu7Fps)F{$dj?VyHV!sNk@SZHpk~fTR}Kx4d=LG6itt^AJ_!-SbrcJh;-Ube!oiVq4RdN@GwDj<w&A$E3uJB<##B3yR<fILn>Q5da8Z<ySuH9$dn4C<aCGE963kGQb5qYX`ed5TDE0`gqW~<*SfpWG#G(*AjVq!>U}4N0&|`4)zy{PUF3!^fI(-Lxw9@Qg4*5`)BlU<i)^YCYWpb-(0}v0PLvQi=&$*cz@bj?<cg-VOg-1J^uOIQ_36-|!rB5lc-t^`3%e90VwuC?sY^mkI<Rp{O*vx#h1b9Q-cOBs^h`(tS)6tN^N7}SFD~%x36p$Nu0Kq+sA%RDQUNjo$^9iNXea^2ygeiUG!2ES2tv3#qkGN%X5pab#R0i}X>r@3%5(SCu76qHvem|#>7fHWk?AgyJ2Y6s(Od;fi&HMR8f?v$ly)(mT8MB<bX`jTDo$$W5Z~T6~ySK-W2a8Wko<8>gwJw|f3wwqa$_MzaZ(OwO=T?^Zi9L#R$`YQ8)K8pD=7@P_2C2up1f%$13Vb#+$v6<KY-E$;2&2)v^Q^k7mE$+PKCJVrEq9Oqwoe2Sx80#McjV28G)dJNvaji~|CJ^CZM%p49Y`$)<r?Igq{5RmB|gpGO5z=Ns9{ocHxqgQZtEEw-fhTkFI+YHdb!P<=u?WiV^mpRbo=B`dAahl9Dy9aVr0(Q(1BTIt}ZpV4NPMPD}qe1OM*BPEcO1d_-wUrLe_!SWZ2>oP=_d-Wx}CA699@*VPb+(8~4ObCHe(UU8}C1IRs?FfG?Z8*cT7dBw5*^Bxy%7f=U+1B!b=HqQB=8Ivsyp;Pc_y&jM8U+aYoHD8-rT7u^99cM;z0D7zT<%!;-o^+3Spi!RN56AGu9{4Py?6(d(ljbBk!q};U9`%E||go$`ts1Df=^_gNmnRba^QdMOcow>A!EA-LVo%fr+cXt2Q-R<m~e_iO#`|VHUc!nRbyVKd_TU@(W1QY5^B|Jw~^l-epz5SuvLEH4|Q;yD|$TwiW!axg(q&HATz(&QvKa>aHsN2{xZ$LT~XfJ!LW?one?HNR7dG5OrVFjV=tdH?m3#~IIAgnf4{0ChO(gHJWkUi}$U0bvF?-%^cZN_yeAP~9JpIn^G4MmAU3*)uGaC*$bhQd{NM%lWE?g&OQemANCtwnb(9_46202TcqT!gs-2*6m$W_7a)mbamV1bM;<Rj!O{3FnL#-QtYkh`^DkKWc$!g`+f?qSm5eFfr6j#AdiA4X?G{nsI(f;Rw8SQR5wKncgA~X$(;)qq7iZG$R2l4aWl#S54zyh=@;Yq~3Msnt4tOTpQHwNZn91g=}Fr*tBxikSTs-GH%sXqXh;1w9X%j!3>z|&GHI2D>TNBVcDAz3yNL4W@Tnr!!ONGkP<{(?iS<t2OGSrAZe_y8akIy3c<6zJujL$Wn1hImGiLV924_5YHTb0O4Qc$Vs6v>>o##!9kNWo+!9$Jtt<pKV3VsMte4iNR+AwW$;gD}C_0ZVbctcaGI+@<ZAO?%D@{is0#GD3YFJUTj!`r#1=lE>3&-G<dLF36qG6eO2s^yWJJExhRSHei=W{{e;Sfy3dq>D8WsF6D?@`e_bBJYqACm+5unb(D3F3M~%rk7TEnHxn;8mR8PJ2pCROp$g9__0EjU&8Ky#QhstM(8qF9g*zx8con!nFnSc2L!cvjhk;Bwq<GvJrZSSB@p-IkF+NQwzu$RsmWmYDku>VwauIvT4#@cLGdH?SgbC#cPe)tQ?*q*b3<Jn<Tx)8#iR>Dph*6fQiX<xvCC-CD!2^8*PX4s?vRF^rv-4{gKXkyI0L5-qvlztlIQBLVuAL8ue!rsT_ov+AW6v$aQZt!Yq<XzL<qD6V}_lGl!;wlsztPzc;HNc$oOIorlM2U+00j<IEl771_-@%n|8hlqg0}WmH7kssvyzt8w2y;Y<ER1|VN({=1M$gRBy?s3}%;!=<P-40*=6KzkI0m*f!Wf%F&0fxR&Dg;fdF&6gmIZB`%|V41e^vah<DwN5RPcF6=AHD@Z#Q}(95e8-_IYp}ybaY5n9UP^+}q3c?O)+Kpcq}+(`@}q}#g=sQxYWj@RR|#4^!>V8Z*qN)l*59vpIZta&N+G1uG3n5)(ScN}f(>W>QOEHg7Fkcjo80uu1r4C8B+bip()!w-qNkU`Ff02V7fe;Nd?@m%Qco-S<QMn}k5gZ%Z&oT(tl=fAt!Z3MMf7U=dG?yI<#3imHA^Ouc>zM<0Ngw*MD5Et>x-eCeLd@Ybh8?&RBH4JZD{0%14TE>FjY0nC(XXpRgPp88y4%<R?`PYCHywjBAgAs7^$V{&NiNo3TP8c?$V-ZzRWVDp+@p3iKzZ}$Z{r{<6T(x&`OBIIvWgHNT7^ViI<7*LQ4q8C7ZJusrF4AYF!?Zp{~n+VPWZA%-3CsbJIoC5e+Ixa0H=YgM)LjvVR^<tD*o8As)W~G-^Y;pDV8oi{Y5^2787j2j-cW)boAh5af2oL;!8BR=z67y?D-aqP3U<J-hPJd*H=EBR5Dn6b3=FgcL^WFA3!}Cs~jBQ56Ks1YddCIOQ97J#tavmD32+5I>oCzt-B>ZHk8=Ze5IF(o$%G^PJ%oeCOjl9C(QGR?9EOlTxGN-M-`LrKd=AmoyfLD|b297>pmxVOSU`IxeRNGP>;;^HJ9M<h?qDaX4_}G5d5rnRJOkrw{bw><yAe+IP}Y<L}mVzze_%8i^|qe%XQWjdo&vz=2R?B{(tLRfFjKOtXoM2}GqwZ8OnQr_@-}b91ZF%nHVV(2Fb_V)<fg)~+@rS;Cr~?G5qF0Wv{&6s?dn1OfJq$1h~==y|vJ5<^%Pg?J_w#j#8-$0Ce{MS9<eMnBX-wI0;HO<?$(=TjF)!Ad_i7}<ZN0-)QKp9J!x5YRw+NHFkNPH=KgayrrAVIbjaxJDrkifnA8eB@8g82$V+<IamL!Ad-tVUeGxf{z!I52mSB3$jpf+02tG8;--W(|OaDG0_n9!!hI1@sTPu8@Uk<nxO=>(9>cIPuQyLYzKF?1c|04n<<S0A@1YJ%!X>BtR;r2<rGhW0R<|=Yy%<8tPDyRb7f4U_@&46+;PM7XjDv4=#@nOD_aECuS*%$WcF(N8rkY@#eD0kD;|ztZNH`rQt}+j>Y<=t6OeebbFS{!q{>`8OnWyh{|E2KXk=ww^(Vl~dN_W)vA@Cfz0hd?gxk<BQsAJ}qs2#-`q?}aLosFG>snZtBQS3Q+T}(CjX@mWy~%W#7g|7mlxKzhRc+n%lM8csLl8ovRN3D<TV46uGcR|S*4HMSWQ-2y3GzYeJ?h+WD(eF5VD~AHx6)hb1KAXndS*rL6QLz!&KIX15-u9dX2Z}99@>b=qM}^hu)+}=TuUDfjX+WcgGW_5jQFCuwXGq+RtKT8K`)m$|5ad4CacHkB;@O^=JwFD_jAPaT0&0ND_6_)imQ?NCjtBwuJE)DH?(&E*wGvY{P4P@A(MJRSNxz0z6154$fs;p<7;+yBEd|qKRqK4_HF!mtwLcs)TN}p%W*2z&G2GP1b0N6&@{7Q;Z?e&{fP6TaJ9s_3T!b67UFcm^W2sS@8x_r&55(M?ZlR>K~0TT`3+Af^9SUu42vwd*{Fn^<Kg(=mHRQV!D-)RlEZIyESaesM5+VQu|_NShL(WMDcnNa!?Zvyt`9xJJB-g%bI7pyoNjY=NSJfVDMzTZEUqJB9)Di+PqjcGzA@9T@IgORV95nqKaYxaZ`ZyAOwcIq7rMN*B8i{0p7kw6eVJ9D9N};*a}k=FF<j``+yP8;nJ@>Fi?P4BRHCg&*?$6b87xp)(!~8n#13s5s|}lGQqL=Em|WApD5~|-?53SuqnVpZZ7!dB7VWt((K)m1wD2Ve7;X>@VryM+0WCRtl9WBOmX`r{rxCC$VMYW7)io?$J45X>Z1Ezj4w0z4gj0-;_y_}XN~Reh9f@Xb=p&0iKqq+^YNT%?xSn^g7gvuKDSI4?>CIuRaU6V&aPI3~jOUtPPTaWddSt*01rnB|`i^pJq^5<jIfF!Gx}5Ipc7EUN{NI(z0^sAVo{=V~*%U}os3EmrW*1tfX=Jn+EzP5(TR>+{^YZUu{Bc{h22=*pt9W879kH2jGTY^a52L}fCnHqnDAGketJ7-eg|6W>r-n}iYR&G&xG2fFZQ)(>pnN&FZSO*IfQEC{RMbKb>n7_rq@P_{9Y^2ilP<FyYo)oo`h@*0;M;uK-7kcDf-tG@A;Jri+3@siF7P~pLc#AIj#Hbe0xA4SGkMZlrGK6_5#~cZd)iuU2uKR4^|_jT8Cn?CqbUE6!D8q67--~7p@-w~#rX*xt90@RAi4wEg2jb~<dD#5S=uQ1I?Coo2En&Z5jX0N7+YQipAf))Rjj}(llQ8cBoWQz`!x|S25px6<>04RjFrT*O6W+dD>e$n3j5~j;~+LA^UhjV1zZF8QKrwlz47{W=e2qLmnR&1qN(*fsZI6=;}Ej*ZjQpX@aQ?G5;KXBgzd!=9gep?et6m0?QU$n?sm3bZ*IMn(tC&ZmY0`TTGR1qP=Znd9r?7IiAKj4dH>J>+LWFZRpHok*JI?){z1UvwkWSB2akORmf1RW;)8zN7ay3JI$;0%g=dJ#3a=V4W5M~Z1Rg=#2{V{D!xAGB1_`%V)0D^7NM7JH@Q)DFbvt3@iIQ`K_sDQup1xbaBElJk#dG3dx2)dHa+v8x;n_btoCYD@n;29C2B)$!0tF4#3kOKA`ST?ixv@Yh5i4hjj65zJOisO&>-!(oqGUyWIyXs~T!U)BY@4}_a0f!rf=F6ED_Lvu!~j`b)}2`9dzkR9e7>%{bdiz-?y@dC2*IOM#GJ-X+29d!^4PC>Rl$JT66uzsyIW~agk!RWju!WTdT%EO%FD%k(P*O>A^!0+mVm`u36+v@=Z-X)4x4P;Ai&E2A4Jv^N}!l+D+J4BGEt#1n*|0i0ou?9G2i!s5g1D6sh&+HKD9R%C~N<mipJ(Qj(W1zNASQOP;cm77eYx?!7(QWTzb_50ofEkV}j?ZCrJcE<=Lg=Nk!XHGL?P9A9@klHn$rAJf62$JF<4-NpQxNXf9?2(8d04zFEg47kz~JC-pC4VYrQp)-0$awIA1^Lw;z42E!+rqR9|xwA;Kl2S7ptGCTGT$%%d@yN$vCQLnQ=W?yY42UM7rOGL9UOaecXDVR@JWDV4>Jt`gal<DH0L?aIq+g6}Y9?^C$JuJ<^)yj7!GjkU31N@t_2Df)QTiwndyWI~T-|ug}-}qZ+H-OcR4wBGwyKEXcpoz3!3t)0@eYF@(<{aaTlCmS-eQqFhrLgHfI0e^95)JFa2WCO7DiCNten(uHU~F(NiXxoTP|IC-&eXxG$-q&V9T~B5BO9~flNlZ~VODUXZZRBC(Q}ol-=30{iScbS!+|`0mt#E$*kG%WolsgoSbl1Z8)ROxGsW|BbT={J@ZKZCFdkCDcs49jx%fv^-TH{!0~pQ0(u%iHSl{~}>D*nU1UK_)#=_+Mw9XyzD8@SvLM5FP57XH}fy_~7K3k}e(`g*4<J)7^C#CA8B;0bk9VIkP2JC0+TW_7@aDEYJLLpA4h66xTvaaTrq@3n`<YmG807uZHW}-!<q?(Jl<~mDCXsb7TB=OPk>>!nXUjv#bz-d%W4#%TKTI)aWPb1Y;eqM}+G}G`YnFkmGe=nGtHclzA^u{MNNvBkPH@OQ2{?GIkSn?@3Rr1L=y$wI+DkFIl8>}<ut)a8#u$qh?S<2|jY&lop8bPP!TsUT$No4mq&lw<nrE0H{sxl<_qFH*Qcr+M(g(Bg9{m+8ZF(}Duck}m7Gx@mns+sI;?`{5p9onZ7I_#{w829+cbW#kz()9n{*?qaOzxe_Dszn_l>ly80+Qg5Ju2*jk4}X(C(%;&q?ew>G`Mc5hjhZtrZob{x-tD~F*y}W;8{PMv{r%2vwcU-S|H_vBanyFreEYYCRp%{a?z{+Cbh!G0MF*n`1O=O<E<{j(3j9dVW6aet$QikswB4=`?~MU3-<ImKW@bn*p$i9mrPXR3-B`UGt{uu{<~3_2$7F>*#u8~k9}1+O^kGA~hA}fau+k2fVm3Wdh%SjY@Sz7yi$uOhH!i$?rImDs-~ff09~!tBTz_Icq#Dtm^Fu^7Ysm>hnnzc@*+Jf*tIiVW_$NFo;<iOM+0xL@^C{7*?}&x<-A_hY6$=^?8xqg8=mlMu#>imxhP@ybj}6GgU-*|c{J538%+H2`(Td5VwKclZRbg#2Njjf=&c_9#&Y7#vKfd1l@S>UgZ2pgAt!o(KAZOjcgO05AuoM#}*CJ*J&t-x#E8S`xbGULb8GT{1klF}E!Si58h(GDFc=OA)CZa4IwPohIR>F398U>U?2d-1{q?K&I9&h>W@uNq_YPAeZkXkYni+U_&IgZy<&Q@5IOk%}LcBI;rMeL?V1!DQ+syjuEYbuHxYJ6BYq}jW@9n%Qu{(;?xN3|7V@SSGT&A(<S!VCGM>x8K4ds3{W9oKw5=T{JT4S{s&cgmm9<xb^$C`Z_cHxbUk0XINxQEp-?17n7BB*KwD#UyQ5WHimr%EwJDrm_whuMy4HQ^_LSW_lE^xqWi!o$C;RV0eHCFC-R8!C?bMF=eE4Ov>Dr{W6qqSaQl8madldcn&#Q$9Mo;0Aa6MONSn-*S(oU2DT%>P(aJj3rKG;^M@-3%SYTzo=K8H>1mQz>Hi`n4_Q)lt8p==&i>eHfYvn}O6;G*v4dc?3*-=ra>KFdbr(nA5IQSs;<Qa)xip)>Em8OOH9Cq~%hWL%E>+AUib<zeSYyN0gZ9c%K-Ai!BACev`;ba16yWE{y3QNXRNjd<<rI>bq6i*39c_jMg<Gy&<}Fpe6!0w3qC#>MB10cb6xIfbrO=50#><q}sPekI?x)DBJUJQ|aNyYu{J>f~L>XmMEl!|!tBX#;P)gV<EwY$^^<nH`K_cmuzlgVN1TZ|Yt1?ci-M5nS%f}}j7bkqc59ds1knZA}s2LvFDw?nlFOrjdq9!EMJl3hbD&=V(J(9Y+wEt8NZk-b#a-as*!N&#1(Cw#?mI@;hae{io_5dwZ>i6+kY7ZefwYz;ot9l~E`J0?nr8Ah3<j@CsJAS^gd9~GIoEq*1w!1u5;qQiOnwHB~&rp1}Q2|-ie!=UCO-O~hQqs8Tb@Re<Gg(@Rr7`IC49{FJtkfO62W>Qc6g#o8>DIM#2Y9f36crozW4clh&Bzc)m@@N5ojf6v5l8={|GOfTD{dRd75`e1gX=pFM-PX-M1p}Hl~#2`GymZG92TWHj-H*CeN~v>H5(?VD#u*nN43~UD8n~eRG7hh%n$LpoCrmcGmOPfF6v1-9ty{xlTbHUr1cvQHo1BAB%2Qj$1}ErtsPCDD@AsRf#^VQb1})prve9vfqlg(GG~69Ery<JxINf=rHF3M{G?m?00ssYcxO!WzU_=PVrx6&;P}~Gy&NeGoz51@bvd%b^EK`o4kpZAmR~kI!Jnr(4mVq-N8CtY2RQh9xpQU^_HB>Bt_Xt_PSg%iRr~puAwos*>}vb59-1v4*l)mI)3zSBpTrMU57~V(=}UM3Mn&$%6={K_@Z}>q2!)yH7PcL!`m%{w%^aXvE8#R2PMN;S`w2_t&x3!?*y)NiU5Xuw@p?+Mh(-9yW;C4Xi^SDrMz(~X(krv=Wj7Ox=F9+8qyvo!I1;^J0nTkzH8CHM4G}gA-!;RAbJ%9v0{VFs`fKo!V3C%RbXnkVMPJ2?tdx8Lv^g$Lh!E4?p06MLy=A1!!`8oPwF92JMzEiF+1vEVqa*BB`kVf2dme)F8O7a-=4$2teUXh=F2OIsLa<B@_7;sAGipD`ph+-8$N|ZEy?iX(j!dB?UxBa%&*s@0ldoq)>5_-{w%)v2FwCQ1wvgA$6YN(eWwONdg8Q^6abuRon)AHIQNf_%&Et=$(~fK;O@_B28X?_93>n$U1gH=&MheIU(lkS-@dYi#VE7eIUn;+F4TjZDR&Zpslhqp>@w{e=l2;i=7~+jvmIuT_XgxH?dAXn^(JafuhOwY)(H5qYY1*iI8r*z3sUb>ge5$gMX)MSh{?vKF_t>1RFvWL@Q)>D4`QS$%t{bt+&ds{zkGuy<*>m*5^GccDN?>L@0#fv)P}lJoS*SfoC4fX!2exY1BGaCp&{QDXlFd$D6r-I#N4Hvyw2QKeY-v^g9p6rR9BDc{CNsIl6YWIKEYPhyiKm;15H)q~24<q8&^yR2J>)*Hc75<by8eJB@JK^dDZOmnW1@5<Ye!j%;!@3)?>@vI5M1e*62Db{BM;sT8Xw5HzQ<%F>-uw&zC#wgEeZm+1v#o(9tU9yN|$O^LKiHWq6<QGjRc_xs=OrHgtZiXONla%ekIO|_YLd+W$t2K+Emu|R!e}utb67I4NjIBL$JlV<Y)AgYo22om^s^4Zg8Io$GbzKi9Pvmt6hWul3?5%SM87d@M3j&r3XL54Sx5VUJ@g)>GHhKC<@nXGFU#kDa8<7Q(te|ghe~1l)9l7prRs3_lc(NdnTU74WktG`$5ziX**ur1i>_hkx*V%Wy#H%_6@b2OtP8j{3m!Qiy)Ax*3-(dTQKT}&ekogweMr`;x*MDs;3sDCJtu+?o#2SZy~@lqq+`^fJ)h*;&J65O%8{8fXJVYhPoCHI6{6f(AarD<CBfC<Q^>)fxCcCV5IH>@wFPF>*`hFTO7rMN~5#vGTF~&r<wNd>q=|NMv~dZSgmD%;$y#Slb$%Cy?Uj}TPxX{B-!DZLo1M}ia>4~5=X?>WaBW;9{H4LC>rEDk-bN5Y6=Uca2^gAb;uevQrt9{7H1O*Xc=dtE`{=PiC=b`aGg~4-=Hus@!~c1ieAiJXeE?LHdvnx`~7^Zxv*OJBfBu;of+||4*_qL#I(WziJG%B$Ple_T}Sdpe>5O_XY<wmN0b%yoT1A8vM<BIx0Cbfx8894tv~(xE&n?Ec51Gj^=IGyT<v}PbGmB&m;ZM9+qXZzj=q`Y`8FM&ew&@1WWRkYPKV!$FQ?xM^V0k@`!*jA2EToqfBklupAayxG8xZBO8_i~<2Sn-A39wQmaBMa4-fm-Pi~-RZGYU~`MBTR;-uEYd#}t>lVUiZ%(l$N7jPUxtG-vxMHHhspkdYz?^!aoz=BRWj3p{2gc%|%#t>+jg-DVmB_Srq-2QP}>%0_6X)8wM?L|sAKiMUsY?2n$6k>$ZO1gwm^jkCfIi!43)?J<U486<HkSuzOGUHjD7MflZrOFg7X+sd!i@D)R@(ruj`ni&FE207|t*D$}1O(Za>oORCE}Rk$Hf>^`7+OW1&0KHoxCo^agX83W4H8$)mV5qv5x9r<_L$>Z<h+ct%4N3?0k4X@Nr$+j#kz?o`T@r>-D;`>xEv-s=xXXfTS&4@CkeyVUGv?WY6zr{%|J}3>&TqsGJdZr)-c183?ivfTB^E<d4XJFMrcHylrbz*e;;Z4)$Bk5V233k9`Z{n<(<+qQH#DB!pepN07G~=!Zwt(pIu3wa9t7vb)bzHKxnuBACfC)QUKQIkX(6@FUT36GmtzwgTGXbhAm^AXiy@~S{Fs$MOdRtVqrV_Sj0~GlI#*>%+ptq{1SZ<S8>~3YvDENLvb-6B@@WF6sg-!ui4P?ApIf{mUx2Op+@j_gCFRbwVY)&kK8n>vDq5W3W5QtloHbo6Ar>`t208KqnYEVTbuFB(YLEX^sQg;z+GiKc{!dp_Mt}A$A{fP8jBmUZVt$WeQ7Yvqvc&B?~vn7X1!7M|3$Vson<2UvV?D4(1-VU6IIT+QnG(F)AnDGWm~(n^I6XBV_jTym&S$YZMsd1%GIlH*)w3&03<|~yJKGbk%!`5WV4oO9LDk@K-v*M2oVfcCm>L2ro|ZX8Ww#r>JIymS&c^Ki6?%RYh~%n22+GM@fjw8OPp=R;|<YJdz|Gk<8(-s1{}mnQxTjp(KPv}W#Bq_T8az>j9=CL@*cAh;jXA_7|-5xOc}pMqhyp_8SWAW4!5h@h0F+`;UL&LmLX1xVx!3oHI974l6UmfM2=VS20~w`JR`>4!+SqJq>*-|9JdYm<^&H3IN+s_pn6UO^v`(4A8(pfLcSI!ZL-21%4#>^ZZte$3V{nRT4^Rl190kxk`kmX1ar^>jWQKSW7tW>=KkHZuCH%ym}%&z?YMmU#Z;tcux*v%kq_^gfw%r)7Jmd!DL<rMsK)L3a;PeAii{0n%JdZGCs`RHynK{RhX;QC8={We0A-~9GYldXtt9UT1riY36CIfm7bL4TBaL$GBHhNmT5M5Anwnt^dA})e51dLWI;!A8o>S~1B`ZrmHF?sgegY(sDdxX<x|MKviDXjP^k)`i00WCC9m17^?^dE4x2d<(E@94a(84?$j%?NVIl){O-i{<$mb}VqeEV`@ReP~yX-zVkS&FOXh=?n^m>TVUN%8{W5J>jlZs1$*Uhg*W$YnO7A<fUsil3fgqC1d|@s<0Cv*-;6!yc+tB%(j{lZ<tD>KX$5ez4?)QAjR&b9spvJ7RWS;R$;wTD{_>(fwyvo7>Hxj>Wsq#%l(GG&}Lh@?U;2L;7R4OP4#l-S?XxHuuA_5R&YDhOrcypy5@wAH(;;i+ecU-+1}H6Kf|QGbSu5AzpEWD|M>P_B}*K_OtVhU_{jD0X;>@miO%cv4c*{nE#PWZB~tE-r;Af-X)<Jj{Jk)4tdZ{lGdtTrTjUw&SXB`*?P-I#DDB`@T=8oS%1D3EtB2kw4_Uh0BiXLC;OygoaGb{*ftM-HB4zOS>`sXwV?;2?6U2BrG!oh9@12^u~cE5P1yRM^{;4<d>$rj7SOr87Y#qv@fyODbCbI36`a$4+Y8)3hl#hK3LX0DiUE*&x2nV1%8%5rAE@4aV=kl}xc<yG35AST*$lK5Oo2lRkU@LpL0qe@@R(pZuqSBFdAG$HKnOCj1r&21?I6R@)fr;BIM#p6W*H!AUCfHx%aSm%pl;Y0Ha-X6fP~lac<B~6G2dwwdH$J7Ev=Su$Y~F2AkW2gKB0#kKL~=*a9fIF4hBWeYu=PRYFFfnlOALJ<ZkfGjd-=et}Ell?FL=Q=0DN_!GdvP<hS)jNIT1v-^JJImzzNBqmxQx8=d`->dCh$9f-kKGL0VIW26H5LM;4MlWlA;vN_^pq_+*upFEi!?)Z|tYKQ56K;Q)Q8`+iNegbLfO)WkMzjow<IEY#oW2!!uatlq{4V__ms+Wy=Kp^Jl8ew!J*^~&bvUeu^L5=!hyxgi*I>8v9<I(zgANUh*6gT_k4H8hy%aWs;WE%DxSaOW$V@~sV8rh7oQ|0|+@)?Xmq%#C9f2I>HIl;TU8EcVaE$Gc~E^3b;VbFevSXv6hN)XNip5-IL(=6epaDnx}gDguZLy)khW&D3k7;!6@d%;!i`IZZ~5MfZw3qDYw?7!LG{jjmW*RFt?$)l<ChS*J`eVa`}I2ZAv<;J4&D)J!M1%II$)=tk*9MW^D0z~R1{k_6}*WxDYwk4?+MsYfmgPki8CwLI$D(TdVS`~DfdF~!?l?N)kM6X0jRi?6O@@madBCw08{IP9htbsYkE7e77zpYDrmidwui*Yfw6zO?|zUXZ+lM|ObTn>ZIZX-1bt#k5`C<r1Z*<LMdhrM6Eo9rL?Y*N^*yvJl>#2sMo<Iphw90dlO>G)LkId&5^IlUOljgMa?M(zuReA?y=ehHf!sS7JBtyRNMho|F=g@8??KqR7KZ+5m`BPgq!RS)i9xaSH1E#YJ_Q%Y|JfiqPKtzAoP6X(gwsy0chr2n5fb9neQ%U>Rw|2$h=@F|~_k}i{@HuMa|-Oh(aF%)DV-=aoe*Td%U-iysm6czo&*S7zh=69I+&Hax{`^kRm*$U~K<NRy#lB$oLo+G@AA*>wAAkRaR?rpyrH=0Rjd((@?i%vVH$eW?B=A=IS+W*V{(0qt!v7W3hK*Xe%n-VJ{TIhOZ3SYi_M{`(_qJ{(hxEa9m*Ees7)kzyh-C8J{+{z9}KKl9!A`-$|h;@E_^#+uV3mPD6u0Cnfy=VCMRhcWXuFzy1A~Lpj-q4bV$<s!ZsRasCHO8L~yRWY|ZXL4W>prmrBi1gM_2QtNQ_fF19C!CO-@NJW|81vZRpx7cZ-oNo_~)wo`M8~|%Fie5<ca)z+D@Ly&tKfLzq+5#+-rYvudOV*_f}TC>#N@NU-<Wp_Vwe|-samaz=d6}kmC4~CiyY_!gN2OU$QUh=YNu!&TUWfY2Us*=}XBkt!0lF3MYJ;q;qm2HP(y(b&BWGCyyI27@3vKXVyT4I9Zza&`>*>F^<LIz2|JZ1J%%?X*vmU$xRKQGi0Q1o(xaRM8=Ih)UmHpA!2Ic$z$1<6N-Zwj-^OLis@)3&!8kwdz^?N6ZS+%#$uS%eU6)b7BupNzU>^>u8ESc77*@b#%JchD2v4z>b$ex-B7a+!Xik#G_ze6y2&goz2Q*>oxyzgZ<R;lH`R2X3dX=MzJLwsjt5q?&nQymX5(Q+hwytM@65APKkJnw)h-#Au3TCR-U@1$XQ#?*zmSMkEFhJ4$UWdi%;sgBU-DWKyLw{&$CMK=C29RZQf3`qFzpIOr}4XOF77!ItFJlM;2Y79OAM=&s3e_OKzR%~Y}d+~lIRUj{o<A$-m%M#U^0sX^AB=u{YlkNyGJvyRhp|+^8tUp%Dus)@&oX}IFM&VRyi86Kv*!f`l=;&f;^9=bM-oHq{mdD#S97q2C1Y^Sm10_<>X-E$=`s<zqzK$*V?FO1Z~`0hn$(CP;U?eBeUg84Mdr4AgjMVhA+fjdAzE8NRUWN&;O<J{L@AN-lm^nkwKLALQNZDhzYR=@1P}>my@b}+oN4X6C_mz))=Dme;8##I-!?~azSu!fKPvEAcf1n^eYp)1DH9V-hPOE81{_XFd3N6yxiRXu(9)I^L>ZS;5eQ5;^x+yZN3-=H(~Tuq2@Ust;=rr1@cSNXda_%OeBI}?<PWTXB_nwX>B-s_l{e9*6<Cm#Dq?Yl>caWEZH>%3C*1R{z6tb0FT0)5iFxU(3th)vEfmV9wm=y*FG`-3%(SW%$y8yn%zN!Fv9ScA$m$)m(|uX2Pirvs+d?;5CR$p<n=2!CW$a~D2SQL2TV>8DPs*Su=a}&SZuR2%BEynv)ahvmK;^>@MI@*e93kq2KCwRs-^8bn|9|{)4ZuwR?4gQ@+E{XwQ6+f1<?xWr{9jI6_lHJ_m1VaMwFOtd22-tz{NbD60g?P{S}M*ER3aJc}5Iahet%=I%y~%O<g~23k_C8cpg}`Sa#%yY58{}-Fj9J&Lowf`!4y{EWN;@Nq3rJ#%9ANE;Uq*cwh%lgK9*P)xwX2@0lO;V*Q@TZ7Qz{pXkR6v`T!z)3Kka2D!icvGe=p-sbk!(jUY|S}=|LPwLino6XLkgnltVCX>8a%xS#tG<1b0nXF&>)jIQ};u94fLCL292V}{O%XlxxAk0|l#S_o9L*<<7-e;)E)c1pIepEIUvSgadbN_A#`d3P;SScY_LdIAjiUpw~*T%l_jL8yr9&no_MH5|oxX$+iT=Gpb$6w23HZx7HV~>FC4zU-KhwZJJ<u9A5>GN!%=1IEIDG#mG9xY@(0Z^^iqDxWKAOm8TLI!0on>aFHl{HIZ_WOk0x?~`wbP4^_=vk`cuNbY#u%Bk~7dq9<|5h3c0rBJtxB3ewls+@BJtck9v}MGq$EzI4%Fq0IWL63GhV}KJX6jjgcKa!^oArlOj4#=J`?Awa-p=yV<P(w`;K&;#J0hhd>DyU0Jsb9l<Sk)VZEkWWsC4qI)uZXxwgM{89b<>>b3pa6U@{uh|JQ{fskOW4*?Tx_NDOW`)wA#)Kal%L+qQNjAw7;C(KFB4vTZ-9f19O6qu@zT62Vi`tX$KNrN0s4s9s*x%MbtfQG;XIz++eocfk-8FrW0#$48Cutg)T9yGPu1x1Iw|g(jZiOah08Uzb<;AI=hbMuscy*>gj4zy9JML(Ddb#5iO(;I8pQrF>4*9xqS6gK=vQEaP_m_NMP^FZ;&8gJzS<I^N4UR+mm8mXTFUVhigvR0jpjQiVUCw>VCip(%|ZtLu^gVJ>efRU$<ltin=sduL?l9l0JqiJ?6J#7vg8dY4ZeJo6&z?(t8R_?Z)Sbk(<W*rS9_8t<%#_Hjv$6G~89eHLxzf9bfPb-`)FByp3Vs6yN$+U-xj-p+*gKJ4swlGR_HeGs&K^Q2^{i6mh<O57hC+5G<X*VU%P>gS`JZ2FV{1<BIfeYX6##v=HlViA0z+kfx%&L7Su_`IAaT4U-FvtC?RTksm*Go!GaB4@|MdU6c|Z}QY=Gv?5I3af4Mbk+Qav#CpxI>hv6%ge0NYKEw&h9tyrE=)~7*f(J2t40U6Vz#+)-Zkqi$g9e-wBOCr7aQNH@Rgcp&0LrmT9)6^d`uR#+0T?HyDZ5!@-)hsQ{1x{ssMNhtWZP7MngR@B6Jm8LLR0Q7n&?_=E%2JgKt%uv9__*FtNs7uc%aZR(j@)n~ZPYK7XC`v(L@s6&~jxHF1kRX+0HGNVC5wM;oRpx}n=gxF&Q~-dn57%Xi&9Yztrh`fT~1-8a&WqDCY2C>CnzUmi2P$2P;tU!MKoel#Qh!F^EbzS*$fy93CpX}-UF2hZl-_M^?tD<cs<dGch*@Q0HLrJ$tj<s_+e#t2AIzsMY(XXlz|?Ccet?N|EFMx&~iEr%McWtO48^T|MeJzWV-`P!1;YO;tMJYH-*L8;1Y9>E(FXPx={pVQS|RHzU|?ibNiPGyTSbw0amiEir$eRijSkA=Qa*DLi3{(tl$3uffWWImsqHz8LLD$F!C@teE{Aj3TiX_jHYm*jnJ&HQN^@}<%I<PIj&-8Zk2zx?v#FO(I%OTIl0sYQVyn|sYOwZ<IDh;zU1Jo}?b|Gp>X!~8b{A}Q_Fs67>|#v7SWel~(4G&?b=(YJ%u7@5s~X*RH#6Z$Xxc_x2G4QVggl4fo0KA0ahMMej1i~^lkeu01{?b>^1-o2V$z7KjyCt96td37c9?C6PvcSx0f{N~LY=>}hXVT8^n;jKHcSC|p;!CxXg&^BjZ*9(4SfZ4FPgZTJ%Ga1qj49>ol*79<a?qnCE<Xx7V9*u^Lc7k%$$c2a0%86qVosaN;&JYMFte8(`ru8PPSY2ed#sV$aLoBA+{_vbL;hJTes~#57fCip1j~3<QWjAk`>YuKx##BjiqO7=2(y8PIQKiU8s05~Iy}m^UL`Dz3@Eun_W)t9S>GI?lCFBKZ9>oo4_^Gu_J0I39&r{_C>f!@`c9)S*I4|Mu+~z~K3Qw8g#(Y>RJ9sWEu}y>?Ebc|E11lmp{G4o0bIQG7x>slW*?c}N+K(Qg{PNcsK?OX@$B#xCq0&E+S7<lA#|y2q`T6K@j2b1o+n@HjJDuI`t9Ku_{z{fpv()nce<8!0`>+0w+-Y2q&UYR)ldbJm>-DFNm(ue7=KId;W`f_ZJDnZ*iJ~Yw8@rV0vHaBtKuw5~_|J+Fhdf?jhH^VA&<Qd65+`@|&MwBEt>i0dgNPu+Mz{DP6kn%s61gqKsLE&=$FRoPR+ehdFGlkrqc&MAI=uStrO`J$z=I|WU^L#Yq|Bt8(QTV+1VC-%q*M63JAiDd`2run^mK6v2nNk)Ke2d?Y6;?HBO`Hh&(~`<{tt*u&Wl~%(a*2(wVVH}$cW@b8hWni=jQgpUQ{<VqfH=DG`Xb60hg6z2qfsCOg!ywrW?;$T?j^C1E8ksqwM^opP@EU8~?gRa-t#6;RBUWWo7c-XI>v!{s;UmSsTm#M5b$o(jMGbe#pI<y(dFOrz281FmeN_g^VwAc<-oQ=wn&H7yMWR@b_jwtFlKul5K;qTr|Z2r5Ybl0^$(|*H)koGMi3Ci-JR!DU>nBG`2&t%F2P7zByPkRmy2<k!?pfcFz{XT)JMh6Qoau;Q8XR63ZZhD@$YuEJHT*Bhh+DCOaDo9Z`MAF}mml+u%cM{t1<>GAVQ^)6cRiHecJ1P$QMNAJ{6om>=)Kr)4ciXXZf0-`1`j9jUq0w$yfw>d|;q(VEt)50$shN`)z9u{6AhvPa=;;SR9T<sRj+Tf`e%W!KOmul(}Qu{_2@7GOj7u`0)P`>A$p^5k@(OtY{@7Gz(xMQNj#&kWuOhK3C3_q}}{*yhZ%;k{R|SzDy)+Y*J8O6l2yQX5B(P=AaI)^WhHR&y6t=*>LOgEugipd$j-fgP5UoJ=>&u&V0WQo1A^dh`fQYAhq+4@i&kTh)wnvi?NIzq$F+p8y2gy0OziN-zF9MdCu|(309Ca~zJ=T(Ok`Xmy%$G$$am3^E5LjA{iKL6PRv;p&K3Uoiu6qaYO}7^^p^kUm!`bQzwQ_7DoP|9py-qcrLua|aPxWE%x!L!AB+Ug<!NkkrXi<8WR9vlKWgSnz4m4Hu<FK%!uyH7g~=xRs?B>3ssbW&|l&GQycq8vy4V*2-<3RnNxLrB4JEJ1UN991cCm#x(AW#32V32p`>w_EVlusc#fP7`9GQe-KZ5LTkgvPnXFvkHtX!=YLkky=ds?Dg}wMRR0j|-pvhbV{xO>y!k9kY?jn`yy*inx)pw)gyzT}9N^j!%hE@s0(C48a*%~2L)rO5lkzQ_BPa3_|BIB%nh&`fM_dXE0qOX7YSYiP`)qD}_7}Q*I72YP*OiPT5}L?vYBcS;nz0_f%(lvB{0nc95!-uBl(FiYzy4zWS*6z>uaJj$g<m(D*n68oUQ4fTZaxs9$Ncf(gZceH{@C1nSi19&+oW^^uhEwuc1mr&{J;;MoKL;yY*+}gse%`N{*7Na>-)Wh_b_;FPcE6Cf9$;8<Cpr=uii`Sv573pGR;p$W_8T*ugWX%Tdv~%vt@3VT}7oOBZtOvrFEOj^>w-T=Z;}?y8O?6l{k}H1HY~@wd;NBQ+|S3t<bjTUfsoNy0D#R?G+n&@u~BYSA}fIUb~yKVNso&Wg?k=#=Ri}p-(devWZv1pr$5bO3e#|MnT}>UK)gr)$~Au0J>O<%t9u_uGA_C;8{>IH@mX%XH=-G;1h;U&|@v>l`Nek6y%pIb&}53+s!TWYm&U#es46BM?lS48YElC$H^3Br3n^?Si&1u<67eFfF63GWu6%kHR%BgBms9zF32-P$8dg0$U}JRWHjl0F33Q_hnShG>4{;#W*#$($#HTq9L?=W7(<i1gcFL3D;lk256I+F32}r2f5PwyfQ-?0dIa{7k4A0Q*~}+2TiCBT5A^J&hhF2OR0xP*(}FXI+0DXA12*o5F;YAP(Eq;3FY;KG%lYs;mu7pD(MWQZTG>fY+uqB~%j2FtMWY%GPxS5%YD+{QR(xO;+-~U|<nt;n3upIQ*p|*8JMT9(w~Q9M)!CzB1av&>qod)MT*=cSx$vJI^H0B-yt^QHk9{+y&ElhxnLkn1HN}^G8O|nS^5|<@=lS_$cGbNw)Fmx_EOdyi>1@&?BrP2y{|Shj4=+1Z1-JW(kw__hnWiA^GE7|8$UF>LpEg=VV?fX{8#p(oFID&MlJC;&EiTElyRr4Q)7{wbF1sV`@Sc43go<=B=ouF;rUdc)>ztv_<W>v2sH<LS{~D{-%WEpG87>vRg2-p!S9xLpGXW#FpBws5H3%o~T?ir#9n_LlhFXR!kh-f6<iEhs>{={iI>_Y?I>Epw-yoPaHK6cxI1bw4jTBq~!ii~5sgeW-$OFnOQTVj*aaZI9M$NLa88FE;u+-4|RTItZ^n$2`YjiS4681#=jyV?!S8x{%|2RJW+3+>8ojagm!#8F*474r;U-*t;fY|JU<tX!HNVP;KQrgC1P8!BYrEsZ{(=!4Yo-7fs9Fi?*&`LJ=E6StLb77nPNjMNm6OX|u2plR+-_lY(riEXkPZ1qRZ8m>(HAZ4-sXr`A59`v>WiDi99^*9<$VT()2u<RrREW^%2_{2&&(R=7ur8edjZ)fey7^P+Gc9H9h}5f8!xZRSj`=eWxqo}qHl8{1!b?G%weNH|j+Gud3Y6w>AJo3TG{r%*lz$!0mwLc-Y%<6ihAX$}uYd)Gr8f>9NULUQWT)Wm39^Ynspd`>5fdqhxZ&ppdDorh7~drJ5ag8AV{@!8Jw0Z0Kp$c`r@qiIkCzJf1j?|@p|5Hs*D0e;Emv~Vk(vA=irYc+Ho#gDh=dNO^njb#>5QIrEEiK#gzw{89=VpGR=q>sCG2oU)=LH9lE_V<V@jM6^JxBC1?6S<d_qYniwtHm)(lU1^yt`DROK3~96nf&ox(?EyCkb1F_5H{Qf=2*8js|{d7~;D+xQ!4XsP2N5!k;J0GeC&$m0@V0)hFoWhez;*AuJ6@&e2}A8tqvF^2YUC#O`zMGFjM9&&HXf5|EJ-iSivYO2BK$B23ldKi*Xj7pEaH2wDuR@+Cdk)mcl3X3qxvX}6`|IQWbAN-r!tX(c$zZ`ND?E~@JA`L4s-F1yDDl9LJtM8CGY;%sU8y25^nU$)a5bT{yzf601l?dya0i!9eQ42N;h9aW09z9CZYj2c4%{+{2Z{1`k>zJu15%{_c+il5{tYEm(%6^P)ze*|`j9;iY0$fumVoipia!FL4vRwSF<;tk)W%8GnSGKaQODi5r;j@EB;7dZzmbZwL@EcNV0-3?6lFGW^P*4fgZe=L)No%!5dhZ%4dKCG*D=nzzA=L&-j6oi9b>LpU?`)CRsnhwr)8Vr!xYXV1{ISp1<&j8|47ci|){^YOb)+a$LP6dEyu_%sT(OR<vB1ejtpLEcsuPj&9~vdZ(pb-cDgT7RTgcU`Uw@vYPboW5C7aSPeVDu*l9z>fg&un|QL0D`WE+U!_?b{s8+;ZL;3LKGX8lE2cp-{hQ>BNtJDwo}k-8&f^S~&b+4!_;MB%|`l2L`_ahKGGwr6JJ7fA*e7864nlUO8<Uh#_AM?lt*`XXP=c-X$u)`C73G*CIe0{pM={E~A4ygTo=$~`P2?a>Zxv*z2{Gdk5M|4;gDNUL%!EyDqJFR7>IQS><FF{vS_&Ckf<wlbqLe;LlN(nh5fnQ}Ts_*dxxrH^&hG1GFMAB%J0Rin<Xdn#=z3*RU`*1PPl%dOHK(-}%LTDP5~zpBrWEV}OIvPI%!z@QzWvQnWidc$)=v`ToQ<bkqqp+Z`pG7<=lAUPa)&_$?nPp#&L1M?mhWZm2-!u^8F`%FIHPEINk*>q;D@x)FatL;NvT}W6}<TW35@Y0MUmBClx%zR4)ZH_v`J~oK7&=pF#ZS?@ijV~aqHn5R2gpJS?S3aqR5c=HYOFoN!PXq<|EIro67*hJ#(%~%n3|U?16K5Aeo<Q9v=&_XkX%*)3xVCi&*`o^79nAwXP@e!X_diB{8%k)dyn|09#q9*9^Sp+sSPPdLR7bYKuRt^Gi<gnnf|nO@G3Il06q@#1=M%&KCgWkxXI2Zs(UA_eh4QrnofD#QT*A4g7ncZ`DExvZ73Td$B#L}s@qE!37k3-X7efi^Bt>>ed}}cSWM8jiLck$0O_^m{_gJ+N52;o|ky1y>g_ea*neBJTMjQE*-xwL$(?+a2Wr#)#FJb!m)1u+~G?CKdaZIoJg$U#V;n|kr$DXDcg~#P_QEE_HcS@xIm<a$$VI+09#2?K#zQx4@E>k*ZbJZHtg-XoM1||OVN{Muzi|Vl|A8*v)!E&YSS~Eo`9z(dN;W<5XIy0~4ck2p1tNHP+H{e2ca$?i24WOd)0>{fNhmSwR#Q!7{N3+IQ@POqO1ZRfwx5F70N+(SYDMK8L^03xF??Lc<2F2Nh8G>zWlwFK_1T(_LjJuNWz|X$!{J#0BQ+^WFbo7y}i9|C@^KqB)o8!)b&>KKnzufqb$qBuqQu@xu{yVa4FRwo40A8T4<8JrE#_nGUs}3Gge%^ToSI8gu?8IGIB`5I7Q+4VN`cef$g6&WLF`OFSIZ0Mqe|g+!CjW&n+-zq0*!{G*^%^lT+?lYlS^8W1U}NdOvZa3<wWaXaH?7RsK%B(S4A!DGm1%B@vU=y$M9LU>8|DGx1z92`u2W#j^NFLiEGeL9Lek>TL?TF|O1#IoMO44EwLRn(1E6M9w@zyNaVcGZe@N}m0V|tRb(;K~7@nNX#;tQj6{49Sjc_YFCx_7+4%9K~zniuF-Hn~SSf#qK7<lWqBU?Ak-v9P@ok}eh{!kuzXy$!7oaW!o4J8$$$^6@J+B-b_w?_Kgx-P@NH7ZS|zx^b4gL~<3&wu*6E@Pwp&Hir3UKp4+wCB7jZjuM4KZl1c?dF5VZ?zqfXIe)Gt%Sx=_ZVL_9Wd=)uQXS0h}7((jo91u)%nym0p^sJy+C9~YSZ3}M;P5=pY-b_H2E(!a3)%G%{Ne88dfWD%l(Pg#3+A@k>%GD(Ke-AlIu2tci3Xbx6A-qo&_&#MR4k8YO`^#_(mLO8Yv~GS0!KHSXI-*MfR#Io)veJs(hH)dGx9ix@wulG|vc)`_!;3itnnR?V`$w>q0eus%%5tnz*_pnWh>|#?G8e$Fk|2Su(1TOd<PHu~W+SgjHF^tb2)?t6d{v4Th(!ujivAm1%l}nT}ZpwLBJ|NG*0?cnj{_2&H0Im9l_jAGUVY{xBe$>U#sNJI-cp?-0&x2_jJ~sZ=YC-G~F=(0Se`^1pWN-$eRgl!anm+@TX%q4zwyVgoK5!D^3UG_aw+zDeqT+RbXT0<bqQjzA9jO|^Pwggxl2qEv_VmUSe8C>7=9+P6bnY)6aQa8n6FUc~GltAi-Be5ZZ1AJq8cBUD$3EZQhq%cm>V%^Mk!=u5sP#d1+qgkwv%#>lvA{k<DOmW<l!tCRxoO0KM=xtB}q!>a~&2eu)+)o~9bQT5ehCu9^b5Y#t9n5!!dfQaE311bB7bbqN&h=s!OL_4C%M;w<7iFTcqI3J#lxe_{v1)w}E19j)KY>KNbajK_M+guBvHyR9xU~AN8T%*<1Bcty`H_|n3xpJFjXIS8JLC<QLf_2k@z_d=N@1JVI{DUkm?A;<qesG&>WBcqti*_3Yf>cH`;EVZS=@}2YxG)58n$7bml{uo(zes!$_*PCH?JzkEP<06QiEF>X8w<sQlzVHOy`TUOxP#0d$zr~s;*6?DvJJda(bVJTC73j_oLH?u2qNPmVHH5_%!b&a3c`w}=8Eo5Lgv<F{)RSI8Aqn>oO6?-4A2%Nr<(Gmz0+1dt<)7~$ylnHlUfGpJvKXYt$#`*{H;QR-ux&UPO<S?L0@YI6J1;Hd@2*0w9LBL-J9c@PEZq05Em$F2ebzgwQIh!W5Zt-^}l?$q0EMJg<GOCno%K&5vMemGr2-$T2(@v3w}WfP?b3aOsnTXSF!@>kXjm19>L}_Y7@QcN>n2K)jrc$JcS-3#-Kt{GM(pd-!vjj0d<Zk6!n%*lna=cQ$mhe$b!`w^4j(t<euWZKnk(M;4yeE&5m<ZGIGkpiPj9Q90T>|+Z!e{J<3H*m0Iqu9vjCPNOf*Q9Q{eti)E$S*p!YwU8DYD!pcXSIRLcQ=ixod(FrTOL}CiGP_`b9i$e}dXQt8tqP^4xkU6rUuthiQ_rvkUSL*tC*4y5T7_)+*1eS>w*8~^VD%~v!p*6={gk5U4Z8!mirqy;|Z^#N?oSYj{VV|h1U_?uRH4z79h1ELih-IdU6k|l`*81pzko+q0Mm_m$+u`}Nm1HMOSgao)av1g-SJBmT0Spm!QQS^@KPl}=rRyZLmT1NFn&nzt0o@HmtT*<!V20kbmLjU-7RWN#fgEmt!Q?g(y+4_k1bsYfgx#KDMzb6*U5eot0wP)~auxsWS0X}xpq1ZI2nKPIMb)dz$Y;6=zA$ZR08Av<J4q=f>+A7xqXgA5L*jI)maG<t<?6p-HCYZKAqk(vPcTKT4gUjTF*;BxITMp=trV=04fL&gvou?;eWUb7(mNZD`qpXcTldY9jIa^SIu4A|*2gdCQG*NMQFAi0S;5^47=Y)==RBX1d1#5wsvzvPDXU}%=FH6ennn%6z-nd?Hid%MZ4C|BPN52|m-W!r`o~J1M099;ICp0A4A@ey=Cje#D~*F;4fH-h)Ql)sOh!I;gQ0ym$JfoSn9QbTLxUCM{_9D9m~#$*ev>aS-!9Ojz0J3O-F*K(Nq2U;d!7C6&g+h0&*m!FGJRh6XKyqqg#G=8QLH8>f072CDmjpWYI@aZB^|TCE@nvrdIWqB-k=<XETzbNS0jGRyH@``nN2?DE;w;Gl@gCUV!1rzVy+2iVdU^&HBB$`Y^<|7(c-o6!~C_gv(L_J0VN<c?X!{1KpExnBgMn%-N^$EmU$p2f!M(2NM|I%#B3TVtT!hBss_N)scX1v#!6p19P4{0Qf>82L`$SXQt+ZVI8YK-4iGUB{CF;gmt5hlQMP1pd%6Y^c}DKfixX>H*GpIKH;;wDTNb8ue8{GhuF)*#cic6LL!(}riA$wuCLR^)3;LkGxFLV*eYJ&-CibglW8}L?-KH|kT}*y%OZnF2ZXAw1%Ax|k%ZAVRC4GN+`t&i?^fl5f{khUY@!br5yxg%g;`J!R%tqFW-e=_oW-pKP5k*qrU^Emn&gZnpMFKJBIDe8t#mZkX^fT@=jgme?j86h9r)-T`^CD(BbXtXK^9iznXTv!cai0YNXx!~e?3t0h#`HKo*-AF&)}nq&3=D;R4Ef`~hBF@@i%<FZxT#W@YzxOozavDg66s#b+3+5C(DVW7zqFM$IVrUCaPPA3Cxm$6Of`XRgb~a6d;E}>apJ`}`7aY{N9E-nRDAE{?+uk(9O+iBba~exH#oK1!6xt1G;3Z=<pv?Tm>sw7_DU=sK*~PJugC+4W?9$Si-g`WJga3!t@o4O=W6JIY`t|KDBaziYVlC|gRF?_Nq28&<I`4Ww`HWr%W+DALMjB-Xd?SPH6&zy8ak<bjf;*4-P*^mbWXW>8c;GriFFc4*AMRrds^bX!@wej|Jd5vu`jT$=Z|*r2We+lK8SfOea<ypTS|I5?7Nr*hg4CiFO0cunWq=DMO{E5QqW>u2#CadkS%D)iArmRKc2#Z&S0&4knu5#__ne)s-~BG30X0>1%sHy^(gy}ks-&&XyEu*Vnj^$B|O9vWb_o0XAtm2C}TDK2W5JDv~jS+y*%<Eua{lEQ#6)MBAskBTdX{|s~Tggt)FEQ%Lpq6POpq}JzKYjH2O1-uGmgggBqPI(%R>zI$x(oVC%<i8>L+?SE=j%_$gYZF06*T-;wxFi0p7PdSX0<K=dRg;u4{yg9)d?1^jqxax&>(LCK{=6V~C{Rv(3O2(uP+S&44IJmUP!F0(7u8T@oR_W=qTE~F+G*FG;UQH-aKqr=|qGtep~y{!Q+oU=BL%`#S=-1>(qJQ+(4=_M>Vu2If*WmJ&6EhMbENM>rjNc|Hdoe#3vcL$7V^=q6864V$cIqi3AGU!4tOiTQ)v1kFf+!}d1cpag9Y0^=oR?52TmKPUZp?ICT^g$oCW5V4=q^1{D3C6$?vHw&=US#?yNbg@b<xW2Tu}Lr2KoFOzomdwcSo*M;jr2j;i+byvb{EF+RrzDt96X&A!>>`)=AV%wj0rFTy`-*~MY!UkL1Q^BDFsAi?DL!xP@sfLp)WSB&%z?F?h{rs9<g-ec)yLy6<DK_{A@V(MM^6J7l^2yo|c!XDMxlo%oF9f+7N&yWG=K)h<k+k18BR7(WUNP?m(G6sRu_io}dVL$)VJ!)KfACx9JB@j8S_eA|r*#Tv&6FbapzsA8=e`&WQAn$@$4JF9L4Z<x=Z4G-KsVr^p6umP78=gTWT_zBxVb5ZPT5C=DzpWGiyl@C^i7jwh*+hn*%I4~|w%<gQraw5RaVyS>3fC8|$FMjqr82u&?i^JaqQ0Av{^*YM!LjKct7e$z!o7hZ-`Y^4TLE{G0!em*)-&j`U$(zR5NMilT)0;;P|Y4~;};<{^PzgTaBXn0RRt5ZXevg+F-uosJot7+y1M%y|kj-!YPVwRJU#ow)g8mQ6i&Lq*@BjqfwM&1B!Z8APxBL3D7%x;2?Y|V5jB_>vkf!WFAOWs&yhFBPnZ6?O3z{UK>^TG&W<_>x--)~p+J~^x<Gs7PM>$COQeK3rWe(PC9tTCj~j-IE~*(yQ%J*+v%%LBPxWxg0&1-9VDuUD00U#P0g%#(k3p>(AwYb{MJE`pgxOj}dh57~+)+=!@7xh5f0<*-0xqtP!?t8l!`io63RN{Oe@1gOe!XE7nGsU2o2Yl*n_P^cZBWfyinN`tCDQe+Zn{up1TI*T=lHo=Veu@%IAdf99?G_y?UWr_*lGXhTgU(_2HVgWoku?WF9#H5#2VC~W$-clBEMnQ3XIollC!?6+ld_DMe=l89T@835|&(Yx?KDe{F(<wid&t|2k_V!<If7}nAGySHAXc7F&rss5-7T>>oaxtKK6Lf1?Zrt1{u0d#&Cy<!E8223+$lNr7nL40>&>Q3YQoTxt_l^Qpl)?~pc3<tk_oZ_mfx$L4o#hk(*&Rq5-Tsj9H0Ngo#b8L8%v~iwd4G!OjCB2dpr|N~rscmrl|%*^5KKS|N+5yb%^a2H9M%2xvxWP~toM)~_iXBGY+zt<6FWd$kfEPZ#P-36OT2r7d}U7feadJ5Waf1HRcCLn`*wHx<BmCNB2R5g)PUdIxAkBY^61{jy&Vevdo5tnG?(F*OVisk9i<6EqwDzBpYvFVpCa<Iq1W%ke@src;o1ZQ01G?aGxMEM-Uy@N0&e5A9akd2khRRf($W%pVcVX6hh2!yqX=>6lBJ=g@A*G)r-}$eWqSy%k3Rbde#+Jvo}=xsE>6MLtJm+}rwA--;Tas<SLQSuWpk<n5{46@F^V_}6kM%Tr#ps7)6bc69uIYQw3TjmDe&kdpI;)*kvv?a!O>1+YSoZwNvS68U9@e=0f$G!H3y_=#<0o~l1GG&F{ma*)=i;jA_Tk%R~+qf%m&b$>=WiU#7(ZAS<y?~3CfvqUFvKaJ4D$xTv-_YIM=p!m8peWNiR}>V(UDT@|~+n$?13=6;Wyg8B)r5xn`W{itVs$0I$yr<1uJMAPyvq%D{37NUx3kcNz0|!N$5HUVxG?%ssMZX~q^s$G}3m?LP>PbcvAHvC+Mc3GJ>pZir)l0Fj<bjc_Cun@J@s1XezmI94Q#lb9Zpe=qNIOKa#|cQ%=jtagP=$HD?4(tjJRWP9LHWVA1B>MDb^%?*q8AcVLH4NJW$#a>em(3NWr`VEKqt2E-}Ax)C(a6B5G%(B^4D|u(5Dd^1PB*xJ&2PDp=GZJG$^WluRd($GSASR8%)=k&W5rIR|Bbc7UF-0|JGmbV83-cN&YUh(;?)t~;XyfpcY(yK+bnKIigmqQIbJ5R=7x-{&Q>`S*4;z)9HH*~8TqY|m!whMt1O_eD*f|u0jh=w;G2C9$QIP^j$RZ5gFcu3YOinbFhW_Bw9>e}ftcf=NYAe~W@nw|SVaVoUs(}`EG2N1_`9?}a&0}G;&;`?_!{nX}1PIXFVSh6%2pe$~EsC;m3Nec{HBgTe^-a$|=VPkT3&+8T(_g6Lk7b_iW*8#wxZm`n#$24)8H@k`0mMdd!GDoJMQZ<vv`-P($u_&{5x6L}XAW1({ji=ZxyS@4fhx3Z?-w@CTQS*YDtn>hCnyYM7BuTIg2rZL4<l+vHzFe)32C1r)ZHv^5a3gu00%0SlSlAyeBm$&Ir+hieyvR1K~rXcBSaveFkA%%E$lIdaf~f?EU}9KLzfr^Vru`fx4k8?&<t67+^nOz@Ox{?F@NOPh|u9YbNJvfxPfWzI*T--?Yk<lc<si#$9`q$htL}$JQQ#X+%H@julK;#1M@uQ-;|kf44o@rt7p8w&dnB|WNZUH99KfWv``QyjZsV%kuPK98v6e=h<}pUn?H+*`(r#uxMn1z30Csp<}CMGIhkGo33&5;r)%_`osau~pL{hrrx)jw*_I(G-V|?!3^>+#zt{QnuCv?0lXhPm-lKzA*k5%!fS`FpVOyS%grmihgwBXqHMq8tyIq^O{q51CgTGTIvZs9#?R7a>$&bsmnJp=wNl5Q8tYO_I_{0)jL{^{)Z;i|<rjoVl3~&2%?BHCjf}LeHLl0p_B+R>m4nm!ra}t$D8MxzccW46nZT2@oKx|Y|C?tkasz&J?OB6c4RI%h3MdHikf-D(KUCxH3%|Yt*2rPV`2PtX6RYRSbF_b61K|P3p%mM;5Img``<lc^EM(R21>6VOomQmqEp2c+t@6nip=o#l>%#GPItue<jPaM?3>@t#6K&zRC(?feY^6+o;cuf+5c^swhDsRabN-JlcYxohxR*xrZj5R@(7GOBA6c@JwaAMai_dpme{$H1Fq$-)wM!^0m*`vbm^IF3IMsIV<4&9jyy3&%iSS?U9@eJCvq4lCt3%Lg5>u+O@70)gSC9;N^<*t|N$T^M_RQ^a%C@lU1pYakPT+Pto4tUs!asloE{X-EgG0sL4y=(-`#gp1o$7mWQPBTO~E7>Somrn8TO2;9P7Q>_McGiOVF#V&Gt-8M!Let?LK7-FE{R`Q9a!A&<<ObV{_2ocfwp^_l$6h3>f&W0#;JSSYpEWPJX6OOn%!Z8=89cFU#-*2tdeCR1_L*1Y0lu_L|EA?{geW?Y+`f-zX{x(XElQCCxznX&wQYK|lq}-&g(?zU^v<lXR?F0oF;Hea&ujCgLeMbF&pDO_%-J8JUuz`@Ea2Ibso_@qbqg7Syt*!*yGzHS+|*`?b%#ZllmX5Gry?B0-hz(bY52P3sTE!F`J~HQ!n&-yPYY(wbIbggBF6b8$f8OJ8$QGCWr#33Hjf`;v#T(gnZNxiLbB;Cm5het&qXZq&*#zy6^?Jd(>SUuY(UsX$dxfbGOCJBrOY-fKWPKrL7+Zlp8Un<xPubV`BBq?Op>Mz51~CS40+^{RSveGmk@)chX5^T((x4Uq=%x?R{i%rr{(xS-F|R)tXr}%7$RW;(+18@|AOB~=1j^a{evRxo+4DKOFF7NUW&WAP$dycAt7XYQWK@sO!DgFjwVI9m?2jYWnp;gNy~mI!xCeV@vyk=*g{jGTw*>>Vrhh>UUg<spIU~MnwiQjM)Q<$l?w9AHCkD}pL*Cb+F^c1Vw%R>1l8Rv(#8TzN}LU8a2UzQ;L;b&iAGJjpqFKEhhyLBwf?c6MHS&@XpIaEdv_E8{89fCC$t6Qt}q;Zm7j>cD|^cw=^7+nIl|diXsA#EFY_xoV;XI<LuVSI%BK!45NT=$q>`O3_f5SLQyB!cWxg@z5BxyeY7MIHpu2WA8eWWZN7_#PmcnqD;4uk__8*S&6laF@;nCQNi2xFWMFt68j1?l>S}k)GR&uLoA56)5QkJb{$z7ESD|GX~LpOhgR1|kRSeWSS%Dsb16Lf&m$103UyGk(XeqYJop}n>D&|QYcqH(SVUyUJPf~S;X4*t2R^20attAI2bbtw<NBGfZuNvoH!XQY|N56elPSj<sVx<^{-6mnR^!U7{q&q*`g8gT|O|77f9<~hhItFymQpy}31G+Uw7L47-xHLI<?PE06w|6e4f1cv$iYmcJr30K0F9$_y46{Yl(yd({ujLVq-OuL+J&D77&$-N4R^=WI_5Fb==8z)x=ds5#ZjV*oz<5sB}Zn^G*R~+DS99Ga?H#GKjo~B$QXxy}=&-3xcc|J2;MV;D0GRv=B`PoKOu!C@SDJY;^l7(Rf@Xxbm@_<WeXY+QbI0iypw??Y_R3;d&uo-h=5=j7}bJ07yD>XqM`hJboN2O~9CxSgCL`0eA<gM~F+u<!_{~em9*3Z4OvKXqSI8b4>s_=7X!&07K^ISxIjfegzd|e;|D~n{Rl{QN<bDntzW3(?)v!fA@??(f0Ci#R(SGhBd#aizFl3_zVsTJY%f7q@OP(;-@P`|ve*8U5u3&}%Ts3M<=WrM1j5cjdwZUhw8Jc?T)ySUqoeNkCLF;=)mjByyK(?L!a#R`ZM$1Enw8AqI=yuxkO6|Dn3vS@K*O=*_cfM08#rruX|LcHX+9Vj9?t&H)(?cY(rikiZjYHu#tO@tbow$@ser`1YED4fiXTBAS7A;+!Ov6Qb8Puh4Qt5g<l<#ikf!M92RAjzLmzIg|JQ{{cSA?e+EpF`at$-L;njFMOi!)IV32mIi@MqIf4UM7mAqKa_z;*lB<!kT!#AaT$I5;e~GhL|;2LI^u~beGd#IluL*svuy8XhX^>{3Bqn;V$)Rnz04UXQpc|cM>sT6pnx*OgX%d43fxTP{AhEjYnlM0}RceQz3Vhk@NPe^{d1-sNBLbaJ?&sJxW4QcQQz0ZV7kF>~L(u%y*)&I3fWHE%sO3;-aY5nev@7K^Isg6#Ktb&v^{q<Nm7ZDM1(q930bV*H+<z0#!9P7%FHG!@9$x_<;X?re&P<!31vbE@0y^2x&awLz-iX;?=h<PSV-^gXb^Whxfky_JDo$_i35CwA%PeOAEBM67g%|uImytmQJhouDyJ&2%f%m3r_U`vo}7I6p>C4tGSJmXNoP5h7@8%5`nqyQm?vJy_Ehb{_KpaAk&I>xgK(0f$5Tw5pOj4L7EY@G6VP?L7L&tfwgCrBhar)Kf*SloRHC$tp4V13sFn4Osam~qVQIF&?qZ=uXZ<gq&nDs=a24YXYcUdjRdImsSHM6BGWs6?00szHr_|GEd3#|oF9$|U8)L7oWQ8vIvI6`eIkl*-@nZ%YHM~y(I=aTRB^a|<}IL5@v(Dw52cXrHSW+udGA2qIifC$Ex7xIU@5=9-!xHP^h~T5pc_%kz23w~hxlqgn`f<F);r5t11YD?WmjB?P0=weIpGcpYo<o7B*6g6`Qz3~GAUVs{F%XPcP7U(sgrGc%0O7<UK$!24u;%Ou6L_f$^^>Oqj$Aa`gc>_j=2#n;H3Qq9h<}6DDU!(_@^+n`W-prrsg=F^PTt?xma+{LAQ47xKf0elw9lCXez@#8Fsptli7%Kf}?l*Pv4=tw>6=U)XW$0U2qfpDpEXL-a0;U;5lp)1-`XKdTaIwO#!{c90zRV!}jl+om+W`{gh9K<uBPoE6R+6!=giRzO$Snwt)O}Lc!dgd62W7DDEe}B;|!b^JtlX-45du6`|IXq-=z;umf|>w7wL5^{Q|VM+;w!#4Dh`su&f?C*z!03=~FAtds3-*Jx<fW6_&*>$@bb)Fo_Hv|_E-{kXtg${CKNmY1!_)DWCybzf|h&e&F9#D)1b;%Bu!y3#F}C@w3ouSJXOwDdV}I>=Wl(=zTMS$rL)Js0{>iGjDW6zeQy3dr}Fa)Ok$TNcAxz<^8G*V+~Hgq^~v5x{e<hXMDl@ODcNhxd$>NI0XzFF2%t=u)vB5Y?>9^oUVr!Ax7N?D7_+>}r^g`T=cvlTs3Pc#pg`<6h!BTK$}$3jM$Yj?*up_|Gh&sX5q(1YKOPoN_+-GR%7;!?Og0oeUWAdoUT#<>!~l=;B=8@y^gtJ_wFndyL9*iHuqSGNASGFsbdS>#bY>N=<g)MGxyi-H2ws%lC+SD~*`3&w5g*oWvs8;6}20+u7>uZtQnn^G(BbKT(~fo7y!+n?6?!gv`=<kkG=gBDyHqJf95>CGwvmvd+nG989`aI3@KN^K*U`T@sEOyz`PkGG5oWL}llMO24Db8nj6~-PC8O3A<>Obzsr^4m$(Ql#Zr|yeIFAaUwWU>2rpkp^GX@d$(<nC#o&`$h^UhR~w!VmRrKyxsojP+npNsDBOG7#|i8sjMzMSu(Z-X64D6kK_sG>kY+2z+Q(t#y`u6BIr0Yl1q|0*Xw6tv6x*D~jAQMW?H~g7?AIJ&eaYeRuX)j&^lLO?d06X?@U8m=7tyAao|xXdaOq?+T9iJR&B2Jf{F|Yrw|6>Q-OeAo-47q%?{B`}_#186GC9@D$0f(2nL)kh>wF(Nd+)lhHeS7xYSG)TIvZR36QA9M4p^hGx{rmzSttNPISRjx-T3DH$IaJbm$tVDql;m`>mGW&{b6HsE07UmJ!thO=SGU6TZGA3I5r>1r+4ev*7j=}^&JLX49_n{$g%C780j$nF%m-_w|*f}@=0s?_D1VlDxFlQCFHnbxecrF)l2d8SVf4xb&{BJUcKMmf5()vxBX_n`*QpB-%6xX)l+OkfogKMWqJL#t&I<xuev*iAok02)62$Rvcj%^=>#b*W&^UenV#3ZVgKew@1i2|lXXK0_i6BE=~=f!aic|rQ}eIn0L?}<L?|uPZ96ZGzN*gUeahb<9R)g+X61GHdRT@Gmm;+WLK7}O#@0I{jgChCvBfu~Mu*(DCzrk{ec+p3_uYu0eCv@=nmGm8)%-ZK!ULpbN##vSP6m$onXAp_ikA!+^UEA6J_nD8%(~Hnu0Yf(lkmdhw1_oB3QK*au_T5u_J5=*>8q<A#k28aWT}_DDhGu)!HhI*{$P)yug08O)U<G5lu?w6G9>Vf`xG5xE=WTZU2D{+e1_#p(qodvs0^<m*p_#P6hTIe=%H^Ef9BmjW}_V^n;{=o9k=L_mlc;(lHw#Mu9$oCQA)OMvNr=M;F2|WICg1sP4DCU5eE+6N@7^}T1UssoXxd$GeQ?A;-8aRS=qM%MLmMYPYDFn%w&OR8Ay8Q0@dInvp-RXWOtohP?(j1)1L#3j`8A<>I=z#vIdxJvK@Jmoo3(3jOYsD83u<}$alPDgNTF-9Ox!tA7>1oEuP%ojNLzqW$HhxRuJxfu8@T}P&g^ESMttXhBFuBz~l&QeVAiK{b~C7(DTU!1yRYPHdk;aWIgsv#$yr);N$cR({4Hq{H%<iV>!8c*bj0hU+sJ}QvUW9=Pa7P_&}p8^uS*?w_c+<ElFehn}6`#S07(*@UM59J0dG}_Q@I!32Ljev9l>DL0C|7B1-x;gi26^dL(G2E)8{}eL@98PrBRF`S1_+;-Zj_p|7?jr~7z~y203|0(L+ai^K88-d{U}EXUm@36uNf?LJTa;-3VbNe;!W?R|hSeB8m?V^?>J4I^gZZD?%rmgepRNzt5WPHFBJQ?a^gksr%}(jC`<X0iwSYE!wb8L9BFU4HsC6LLfI<HxyAuLG?~Duur09_vHj%u1q+l6Mvo;ge&Kw@B3`h>d~u;U`Sj0dpaNtGLZ5h2=1Jl#v|LKCmvO7cXAe4>G}Yw|?Jzy}6O>?*EZ&JXu~|?wbECw|{xsHa}&x8%^&e&{l8-<S8didLIOHznR=O57K|k-TRHIcZ#4)g?Eh;re`xGxn$%j^IG+M=i8+Q2tAVhFqT%Mb!}v)@Ez(sL;p1iq!E!1(j1KPBs-_@@`WM=PxpYq0Eq<nf)2sUZKVIVwcX_!zK(3~AKts>58aR&t<|uEZ}1%{SOz9=O&=(3Y>4A9AO^3fD};#qI?;4`B8|#iyxTG>T^c^orNJ=g2@i1aM~{~i`C|fbrW5{io3;YOKnP}t<nzfmTE41i9;HIyT$_itP$N>2hw?e}qYivlw%mMj3cb1Ql`*$x*nrF(Hkt?V+opj)p1K(G!MUCsKq{jx%=KEv_7q~FQwg5#YNW()pbb<h&MtnF)Dj_GBOu8O2g^qX?PtsI>0xf@9<x1;wg5$Gpgo=-*_hKYu7l1*I(?HYCD(?4ZbI@+b#>9F=x1@UansPclKgk_B3X%{29dmDPQ-NTGf_lqMM6C~@PrHHx<sC`ENDpfn)l~W@bz!jO2?`08vvvLub{?h&INrntU4P|bxF(=$d;izMk9ObF)c7o2_ce1-0GHGj-1g^nE*y$mdBfoveD2ny~&_U?}bxGS0c_5VNI%Z;(PL6cXqUf{g_u79agAOS#?@;o?^o)@Rw}@#zr&e-bE}yBz7={z?|Z9C8jx+tS>3aRX<DNu~$ThgihO&i{S{FDoq=>8;Sh^K$h-nv)h7Q;;RIPfr!Ws15d$tT1UYU4lw2ZS~J5R4(tWId*l!Emi2Xm^;l{q>!N-jOY<tmQ#krrKAH;IhexU^x4}0L@3|3@0dj_6hW2c~8bN$++?!wtYN4%pxTJ|62-$}_z<*b#phWCsuH^|a%&g(f?r==N;frZV+hotF$cmms#uHi=9@os)_MwD^MYs?G8#F3=Sb0-=ML>fk5KIi8&|t|o3>hX@i1xaSy1(gSb&-_w5U3E*cXV#+sn45Y(?Uq*XmUt`{Z;BO!%q;%N}r&I8-8I5ITErHb1lW)+9l!FITSIUOf~rm%aENybr#pB(KNGDI^RWtYdaan99jMXAYZ`D$H0nM==@DPx%L^E5xc76DAOGeIGh}`|1deA8+tm@wMOzBzj;2S=pr7*+|aK;=9z?a+e~7j4?@S7?wnbJfybOUv}Uzb2b#bN=1>ABn+jHD$+zyL<W3l+r7wh1V9%}ja$XZ@w!YXV2jnhh$ZyWWjN=lk61$+)kz*(8Py+lZm*qAA2d)>o!YkE~t)vm+Ol9l0Y=cGTb{I_?QjE0k4VQuIjFeA8dn0mW)Am7&sdv(%BVMF}-Ic%=zDm`Z>8Y1`2_KYqdCBWIK@DdW@j=En7XX!OC>;-6CrgdtQw@3oCn6WA!RKYVRABXadxZBT>sFPbfl?DKWe7bk+$i4?snfDYWr7Q&bzBiIGX~~yC$g)LO8XB7gKonn5Qk^OK4Db5Lvq2c<n(2=M0m;RFcYb2r}oSOR=B{Z=~VzL$9%faw8au}znp#K*BozE_j6#Aup8LiTT9Xg<4hJMo1s5AFYncBT&JjAvfbH~JVlyjMfnU_FLQ_di8V!Wqr#W7t8C=><mxy{FV7}y+=Hb`ElGw9k8xEX&4~XVLw(>QXe~Lu%x2^RJ#PBiA>wxr@2&Y5;^y@c#grens}{P5FviEfq8PRa6^hqG6lR4b@XzjX-&XZ0No^7($4}(rQ<^fkT3`L`)q8UJQJ4KisitJfuDJFfn{|mINX^&-{ZtHW&E!BIKJtGHcgaqWowvT|=mHzy{THxJJ2<wsi<HNMdrM}cg}t+uKpeU9pGF}3M8v?rQzW~<Tk3-2VtgqDYCN^aeV48sE$UjyYAM9&H_9%UuxV$<ge{pRC<(D+N+nQR`I#y|;st2>Pggsn234+f$E#BAkTmSR4Z^;DpeBQ#)~(IJcXi<lCs%fq3}z{ffl1Pb%;s6=D6cRXz-XK&SENjyAS{ew+s&WS*x@~D4t9}(|CWa7lI<`B3!4wnHT<}7J)~q)?qZ3J%gd!4fr6k9>G@;k#Ke|8VIQSz#Y?4{0-#BS%d#@<?_WDHp<&x!hsyS-5|Aajng#ZzpHP_X#Kd;jy4_v=LN27LDh!~9Dvskza92HhI|@b>wdU`@8Vw&%8Fj@>ile=Cp}m;p_BKPmJ8?O^a_$|wCBwTftNB(hVR9sW@R|i&gy!hh%Ju^(Z76bhV9||Fk(JVu^ctPIX_TA>(aQGWXuLA@(pw(O_my@xo!`EDzgY<h<oP=d!F(mTCZ_;Ty3d^&H?2tZcG~Pjw6YDV`lLJ5ZL}0;;tsivZ8FOwswx}TIp<;#QsLC>I|6fvpfMUtQqN!Mja2%7a38nt8!4GRNTs^>LrcA;|L8vPo;Ki*6O?Hy)CZce)t#<{E9Ot*Eq;6FyS@b?d;)}GE|&;y=&?pdNhtg}=DJIpP#oFlDjrz~x_eSU#cbB&V*y4=mQIkDk}NGv*&$x(<ni&EATp~laJBX9F=AJ<xlGBh0Pb$+WA~A1jo@S*`d*g_x>)`0^m^M9iREoM0SH)xBM`EY8782DxiZp(%g~#}no@pZQcQZE&1zmk6PB9al*ZaKG=|MH)bdGRhO-GGLDmG8;$%Yjq_hYqit@#p%X3CPms;&;DRt{gkZDwzy{+oR^Q9!Y9@E0zfX0?y=-((*IvMa~JjQ?Xd-U8{J{nDuYswEb^WPLe1fjAU*FLh@uI2D$>9v_CL`19Ax=CXHM_)ir!nNj;$^ljIORjxp*ViDkcw4u$Pr=JxdyMMA?KLfqfjN)A3@Ox~qk(R?g<_tW4R%dYBsbKps&)OgK4`W%cZ1y-sF(K-`s-raH>6t`^67+l%J=@C8?vE{2@E){+3#sY=EBa=pVR#GrYRe_kF-x;`|O?N+0=F3y$yol`cF4^@4US4uh?*Oo?Ooe!KH93#xbdcPzJDq3Z?zete>T!bNcj*q0t6Y^UrBU|0>mb-Q}#MGJ(w}Q>is~a|ePYMZL0y)cAj2a5x3~(p1YPrvT99Pjab%BsG1LK{h1M*LBYI4<(=Z1{^FBQFQ5>%6m97x%!u4>j^X)*8}h(v|K4%gnn51$VQhico^nJgGezeUCXkFTdi>@Q_(ZiHczCZnPS11UJ!;&)7FKAe8B|<3SX@kLnkwIr?YEmp>e`JGe=3Xtx-og$5!AuaBKClh|%A>ukGesQ`i;|E=K^_bSwd8H(TADBy)-ZoJ}}(NU9ldpi-ZKo;)s&$?tLkkT*ZNug)*b^p6pR)g#P8!71_(_D4gKHpCy#d-Oc(=MGXqPd%>KhoRE^FlS`B-jlP*Aj|n=RaAEhtpDYS{Zk_DM#B?(=`1VGg1^tRp8bRWV{W%DjF1w?iub_bQP0i(#kF1BpIE^E$KAWIw{cxtf`0{3_k1eI5KK9CZW=P2rX||ujU?()^dn7jN=2eb;u@^tMFFB1hW~xeUVHEJE|7AZ>7L2=#Uko)>b%c>uH}B-xc4k6ox5WC#{F2DB|%4a3N-(2=iR$qbHa1{^^1euS3kbkF6Ao6K@qd-ay8-87&(CEP__Yrd@O&cOObQNRPN3%y9Y$E^lJCbUro_}{*%UJ$+!eE*0tq^vQzoR-kUc&FAhqI0eiM})V$r_+xw1LJ8|U;Ga~N}wh!KwJ3sC0{|(P=jlZA<z1`oTG@J6>?n{bF`SQ<O?%H?zJ3I31*4CfF$7*LCgn#VxZaQfwA<sXr>>sv)wr`60qq4f1y$MM1D#-xGp&{lHR=w4aODNB}<WQ~=z-X}i;<ta=dFg-T*;j~1TYBYqiWt3Z<_d#{GDO#8@IST&mztXYr$Ofm|NciJ#(G!2-PteS?*6hvTuWcpPthBfb=9qjw0!X8SM)j?e&4?No<8;Le|)hu_-H!+&s!rYo)`FF=a+r#*k&wt$~W7ucO-Q0+gC)JwO`@}E2F`s^3BdK2T<aPrG9(A{BCdmwHZ{f%h@yxiSElKWgryrB_&jO8dY1(%9ENz%PfR~ph@r(wl7CQMpAhY3uf@D+3acCm=Th<;F~rFL!ePfQe=Q6lA!f<Av{Nkl(VuN4h0<LGt$(rZfrPKcU7N~`7hW%#&or$ByxUz(VkWk$Yr&l(k$A~B)HkjFO&u(CGvGHlS(h>KVBU`us~K@BA?@j3;riG<nT2ahIV}dSQdXQ#M&v_KH4dYRs39Zg7Tx(T$Z^rFL*bl;F^=#GG)shJVzwcvspbWg-|wpHn@xD+v~=|0S%w_?%`R$m6$E@oUkn7hy9!GX~i_pJS+GmLraHJHrc)l?(*|KSyuYIf0z5@<5IF0(hjk=@Fehi%AP^=Z{lej59Nh2LWfWLH}P~Bc%M8U-qsm%NysTpZhG(?_neVo*cP36lJ9W~FRR6(R05i`jlpeejr?wR|J{K(Ys^MC8ob)pzs>7UpKX2l=db?l%h5popiTGn?wf6XfR2&Z+rP-0PCtM7X1nCY!<={*J|OWsx&g}SA|YSpUFrphMgvh&C7&xZTM;KhnDi%?q{+?H$K_mhD>LRN>s8<n7CCz&QY2hDEQ(K5l%D%JAAHmU|AN%}w(%kzS4$)D)jlCR11wJZaImY8EWw7cknyDUSwG3uH9_31z7ES)6ppIz2NfVfz)9E&sj<B4TZ>r;WeL>-C?J@F$RpN^<*Z|4RTy?QjHEC07q!UUp-P5M3HqO%2jiY^!~o9nMFI5Y56Tbvp1n?=18k=}u21qqeBY;(WYC7@*H5F1d?=-)u7Fo_OTO;eP1!aT=uG3mF2NNsCSaibxIuPmm?##r*3U8RhvGJe>PReBDc_IOW-8ShgCW$Mg>BQA-Iq>qvz<Kq;@`$b*c(41!G_8+vVj$Z6U=Sqez%}%QZOlJbR5zic@n^}30XSX+6t*=zLsNT=3Un2KrNy??D#SItG!wka%K0ek<$<M%7YhgN7_>JcS(7jMq(QU=&PSXBQ92e&N5zGu4`{Rv}rui<8cVEec_|h$Vw%1g7|(?-;mbd2w7)icS@N-M;`9RJ~61q`HFk*c38jviQtRm?^i}2USG+N1G9(Y&q)~E;6BmEzrqi60Lb<DtSfepHWYo$K+)@^>8<v%c=o5^_@e$8^e4xV-P$)M3?>Xwpgp7C_(SFha$0$1(5&=pkV2%}iP6l=!B~KwYqq|mJV=Tn8-v}8re@Wh&gYb=^V#5plGK}Ure0*)C$;km5rQzPp=?M&DdH<4Z5;7A=Da9p^K&Ep75Km?X(u->X=YmOJh!<UaP#OjBVU_it?}Se!;uz&!4aNQOL_kOTHoZ*yI0G?lAd*izYmP*Wiq}Mo~k??&+4$VhQmWsbO>h5yx?G355n6v(cE7X+m$7{x4Oqu+U#S#d&g++eUn19rKxjfqz2qq5KT@<6J{EC(};Ks3x1GZxg`)5jr6`7rgOueU|!P_mUk%nZbQn%m}e(ARnUiGU>auG0ir@kzO9H@`!wFS(3ffdCzWJ08)2FChQ6=1x@m$c-kUa5MrLB94Jk5vSqj5q4q&nEfW))nOv`}aENMGy>cQnOkAg$vJ<-cI!*=Xld+r;Q&Pl9WcTA;0UQgi>r`XPQ3T)#=lD8cvs4Ny&=Za}3bj#<<s{$a7dq2NnDsi8hy&LmOg}pl(By7y`BnX>@?O5<KgU!bX;NGqy8*Z0GcFdbW;tLDfWt6S1I%hPKiMsxap3)z-mnxzL?W0Y7Emcl8#gTq|q!!V!5z@c-ijN@Kd8GqvkCAx`(}yg?K{_z6NuyR@)s3c9u~4a*)ROf`(}(mJq`m%rLghO)MJ943eMJ*3t@~K=kJ&@0o`G&)6-Po~reKx}c5E`q2ALS|mn&(M6L}Ic^%VD_JFJjQBLrk7_fwLV9N84$oaCOaXTB!LC^q_$zi?5-43cVJK!}J~Rt0T(<n!3V{K<LMj*HjZV&NpAf}qwglA8sN;n&UH+g{fxg(V4W*iI~srA#SU*nFh1L@chC=JJZ*t$Yeh`@9EE2c^Fjrck33uRMB8q!mTo!scZv_O1L`WTbN3DdC84U08_U!<$RCD_i!%;1<7~%GOo4D%n8@D{>$k5qv;(bu||6_u!l9p!iA{-vQtztN;xh^z&wA9b_^FtC5E4w_zYCV#cKO3$vRp2#{K19jG>%swG?t4POnJy{;_1f*fQ18aQ9HC)L93%I=Q8vB--8N{Zt^(0{fPDbYg1DXd3U!t+cm>6v@<$eIb@CPOF%MGiRfWEJ>l6#=Pnjx*ehOwMk0SM&C_Ds88qI74()6{dOLMk5IeU2}dnj!OvU2gkbxJ*3+{PQbt}IQH0k<()(Oe8L8$8$nov#fRpgJZID#GV!OWke7YwV^`8Gs*)q1VhJdS027i^2Y^0@F4(Mm-YPbL`1Dl6<WsSH6Ep%4gRYUop3PU;DvW%COGVhx67?IBjWshz(CUXvd)l8k;=R;NK{YAa{w5yQQ8cc6GyEQfYX%RIA(OKhALV(f7{alX+}>~tTa~OWbUihYyI~c=b4OysfiUQxfqZB#q9TxoI(|*>WcYS%Uwt+m5Vnv}Pn@AvY8f_xqSqKcl>V|=er`P6PL%)5p@zVD0lvq=YKt4v8TRHdg|qj|V<*a(28RDEGQ$$qOuk^6*e=#&Rf1R+-W2Jtl-&YP1lIQ^yI+JyGf1oBNsXJyG-H#k_j;^)c})%+E@L{*$*WWJbhvfpjLnu&&X(1+xq}=|(#>4=#B1CxFh~Ufm6($tvTMNIK8%VXIx+Tjj1TCcJyCUBy@7-hZ@Ib;4FjfV-3EBi5!^z})Q~k`(L=-CQ@+zK<L5RkeUf3)RqvZ%PU^BM>9GQK6L$pgtH}vqCC#W33=SDjE4#B;PNgx8V9Cb(Vb9~I;l#i_v*T6^c71u{KW2X-w8p;D%r<{+o_fG*%pPDz8$an-)1B|$0&Lbm6!)yB)Pz4VW_!yheoPLJNj#C02X)(@41&Cy<T(W?pK!WTNg937f5YSzU4>o-Lzg^ceRGq+?UN_62a<vbso&<_cg&$Nyz_QSp3Ap)Ntu_`@>hD*cleI!A~8QI!Y7?KDsjQ43k@<_C`jr^`j&i_=v&WuIsVV}?7R*Rg5dLHTWq`eO8Azf&-_li3)DNem{`8Wk`hL!`zYa9>F}Li0^fxAw&%z~AkCOn6bW8aHlTodq1S%xWZZr`bRuX;^}WUAOG1&xrIaO!=H(N?dJ{X$9&?AA_iFs*jSthO1IO(cKMT}rxXA(+y#{<iP&|~?b#;^Wg4ofV^^B}zW~(t%^YT6g1IZT9FA;Qd!uEm*qL}IZJDSpPr^<!YS{&9^RtHZvp4m-XD%GFINfub71EDXrQ3hEG?5b8Bh+gO%@`xWUhzR$IjryWU!+F3FlA{+)2LoZ011l%_b<}lgrauEHi;FZF8S5zZ2ZjT>xGEwgnTBn@-JP)S*$QN_reKt08n&Mk?>BdbQwvW7{hWN|w^DzSVPL<PY7FlZGNl;zof3gFmgZzCNx-Rii-n&#H_G=jRe#HA2UT-papHKXQB(Z%l$5sGy60iIKxmxIh))=7PcHI^sJmh~w6YzmpBbItH;#E9R()6947!%Wp4)pT0{X>N_y2@RfM9}j5;%#gXPKil1d7N(w9x1@JX&cY5g(llCu4GZl3|`PCpcB9C=%zfz4`}h)J`rtM97X{bs3Z0!|>OqJnZg-yo@SVvTLezv2;w^fT7~PV&M3D>&FtfPv^{Un|(n!bk|1rS;kmO8*6}18_`qblwjv8xV+Kuf%S1|X!*)0H~@!_bi^LL7K@+&T+Tb07@WYw!Rb2nk<yyXi=6nss4h=t)kMj$T{lUcQbAgJga5JJ5%h+<o7?nG*Qx7slkg&N>qR2rtC+%<>cC8(yO$sJCrd%F;e4rO<S!L_R%3MtaXnSSD;{eE?f@fHZdyewnWpvPe?gk(Rgfhct{?v1^rkNoCNGZCg3H)|ru-YW#K34U>^TpDaL3@oj;i26-+uTWnw>_0{@A~Om<mwE0((Z*lF7j#os4xk9&ATs%!Dx^juVCkS>~wOwI4&1jrM0C9aF_IT?q5K>AbkX&E1R)KApI{PU(7Ctum{0L;pUsk3B=GbZ<mHA#JA1dG=NxD>?T6$YPHuq+lC~s1_9Kp@%S7ar0zDveeXSkZ?AqP25$(`}KkYr`}$Gm{|%#e)1odchBi8Hg}9%fjW^ZV3;_6v_Gy*@3xx=XVQnAp*!qLRXq5r8^PEvBb!=YmB6v)(C{EHL9lQs+I-O1><q?Zq0aYI<@{+A%zw`;l@(63IUMl<!q{XpE|OxkaZ!*5UU$>Ci{>vWpqe8v@2ZoICtn5;DL=zG-n)6Azv?WtEZp|@kC{@QJYU_2z$Z!Jvw8O`@~hHJ{>c9=sIQe+0H|n&`PG~mP<jXm>*t@x008`hV*n)R{9h1Msw3vl){G0%VSfm9kQG^UD|A*;RF=%7p&`gV*>`3@Jt+BlVP%*H`f$Z%cB|epJHIFD-siN#$DQPgn1Rg%MahI0WxZ5?ZZYhOItm1%dX?7OUse9bkP*_HB$pine#05ny{>*}Cq8sjP(rzyGvFnY6G>u#xAHOBx!U&`nv<&Z8J05}j0pE(#*x<v&fj_TXe;!{oWd?2h(tzT{XoZ*cc6!#lVI<RAex($<_q`9QRWe!UygMTYY|jkBpob4RhS~<ZG2TP&q~;=&B*$`78lHCv;iUFh@4fL#Ns<MY_|=`GH^oGNcLKZz4C%no0*+g*}_I#QsQ_J0&<%sjI{Yw9(E7J)T8-r-UcBc&e!G``i2^Xl(8|Xo*m{PehS_1qN=6Vbk6S%AJwGqO)dqQ0Le2NB?B-Fx8qV~k4DhA4vqbu@&K)dq~Q5%0gpsxS`D7sY4>zvGwj~}KV6EjicNy>>Fxb)VoJO^e)RhRex8%PZ4?fun;#TGvUd9s$K?nfgAKh}GN4V>+&srYY_p=3X0ZcPJ^Oz=I1XmKUL%)+hNe&D;5KCK4Ze>%XT+in3=3Oa8%Tz%KQ8Yv3fgou!Jv^&<kE(@5MSS~LuVN&$AoH9@H?Zy6R%K2y^vR2?hc0xy@%P^&&tU66T72V@Jo*W`2=r32fSUj3HF)&ahNV{QfzHKChCu7h&yderU5Or`I53IY!~`r;>7#bdl)MfP%Y>X%;F|_`%2s9`>&q+WFxbhQpn9b9uIz2iWG|PJY(_D4@)<91@eJ7WB~`YSdcZ9j%mtqpX5`|%swXoJ<;^l&0FSPPMpZ@?7z2+@f%LWzDRa|nj`#0ht7I11+&9*<+oQ+LjmPM$6;osaBj@zn1|e{DbIgL|Lp7ajIGW?6``UDevj;egL0CihQwFajobVm=;?{+D+MHB3=4i~-Yg!Vjc?0@*W|}dw)_z&hWi$<ATCGe>X1+ipZ$h|U$~`z*MmQE?i0<!*73jo^cN(dut0?u>T|XSvH|a1o`k?57Fjc$WvY~DbTYK8fYIu5X9YMy`I*=j!&}-(y`qdVkS_I|m;Cj-IuC!Pw}s6A?t<jdk%X>v`1IMa3yZUtd*dj*Xyoy#ZOd6*nUlr5GD?T2$IL*}_nzQoU#69{oS8Atj&1iRGfx`thLIGf4hdW&p>1$OGcph-2Q(`Ok%Ou!ln|4M63)zgVT2xT?|?k`$w<-kfmo1jX?k&#cDodzHbX^EkIrOy%5)0{UkhD1J!y}|%_5ZcwT%<!-X&#^%g#sT*$F{T*&=$`k7gR)Lqgtj6d{mXOOu>b+Jb2!WX=@=;u1F7KYckq`O}w@W<rlc9xH}kQk$lp^rc|+@AcM4`=+()m^gfNSf~QP?T{WB-i47DoBP7%XdqL}S3X3Gp6X~(d#CiD*sB1w(l-pb6Or}FNq=}w1hEYpF0@&d?H%Bb9dO#-2$>p!{$*V?fKr+;P>(05k<d&5h95R2s;YQ!Z`h<Cjzle|;#nYfXZa+{$DPy9-JX;y$N$#vB9qvU_*+<y7(&*%OpO)9qsM0un+`U41O&4~)7e=|r1xdiCj-GR&7SrSZN;C5t{bDXGqe5Hi$#Eud98B11fWT*Kt&lV%s<3YKQ?-Rjl`*&*rC1zzRg)pR=AToAL&a$fk~<p=|cQ=Gz{|e#<0ROQ3nRM@d0;-W^gOhlzVR<h@~EVC6aY;NKQAKS70uhM&_gF8At=uNIHm~5dmttNu=@yVJiQQ(*B#$e@5Bxag{#M6*euE>@q{K&dgdm7l4`$XvhFJePjA;DBSfbrU#zD2Gvxf(JUjUJ!gg0F`0+X<Zrk0N$wE!R7FV4fl|dsq2!|2d3zUn%NCdSHD_Cr^CTjPJz(l?c^)dj=1)MObF7V{C-@yaWJueb4i2}*Tgg_wswqPn&|2+TyonP8jF@pRTT`jFnJ3B?Hu~$qQ+$Q!t-hHK0?fCZUMi1H>D8XY!9SRhc}B-FndzoyUMf3=0oq(s-+g{dz_E{lBgFU2&E_0%;HSK?AP46xoCPvej4t`OQ;ourvL>ycck_m5X3dn>(53hz;tOXq_MD=A&x_;J1t|d=O$svaJ!~YN=bIcrcIu8Ix7f(f`x#-9j0O&%sV`wo<T}3&-<iLyl=q<U4Kku}c!6l(HHSI-c3DYAl=b(-tkyNb76<y!eUsNt+$0V2>u>_AGGM<lxi{9&n-lgeQorf=&nIpLS)j?PxMxN9-|&*xLn$Z7k>;RsuiNE-&toVNF^tb>7fe2PCeinlq+VtM3vD~dY50!qfmvz4-%>(^TZ7LAedZd6!z5S6C-wQdiH$cN?M|GA$H_Q7{5k@ewYE@FyqB;UK@-fyv1_CDftrZZD!@?`%<>dlaZr3Y{(^RyFUMaEb59Mb^J?DYNn2=`Tt1OzFipdBlEft*G7uc{YmO{MDWRKzj}{q}fAmQ3A~Wn$2yye?3|C$8<!JB)oZnwh6X*EXUVd{%2scL_J!vhNaOkcm_zL-9&^B3O<!Djav^#-_3=^o5sEx$bcr)oUlqx^YG|DFL+Z4P-;gE&W*T@w$Z`L&*N)*YfQ!oO+3d2&Q2QVzI14NW}Bc?n)v988Yv!J9e32w4GifZoNG7YBy^};dND*{D-FpE!J;AJ25<wR?|l<Ypz0k_-|qvB(4Mb1JU5f|_%E9D%sXb|eX`uw@5aUjck0r#VX_#vM)YZRk!zxcr%Buqtr7IHceYAnCbqX*J=3ao$bsrRb5t|YFC!=z#)6nr+>cgIpZfqpVF#CN;D?7R#mV*f#SPS(xJwXrwzHi2X%S=QkJ!jH+y)``TMPk=&8<6}NGRvs;zS+D{yI85Ihnj9T0no-=BX&h{N`84Bxno7-K&ZR9Ua5MT4?IA{Gn^zgGQd^LF00Xf5di(pGxJf~hG(BZHD&qP$4CB2tp_=TVT=(J@{}Qzcrb@NEw0<+{cL}%B?uYZs@ja%_uSw9K9v&ub%o4U^{&LuulTQg<^ZCHdViv7jbn%H+_Pphj`qumW9Zi&5_u0EN#!MO&q(b`kPq!@FGfAt{eFT95!jf?fhrPN$Cj%&+oN5Wlu^X_)=uc9)Z6?zCvUtXLPjm?ZTu{p-`~i=Vw}}3tFkaax6=;OKNb3DF>dc3_WZV&7x08&SI3D<Ny)Z9OW#L757GnHXAB$%rspoL;L@%K9p^wpHQBVG*z>f;35=vN<_BQzUw>#g%7<M*q=G_IUzd~(*&BbghRz2o$>wAEBQb<S0)r3#afDCl5iZ9{0?6*q}sG#bAy5Nd<0?yiHieR+30gO=sj$o=<VpV4Yo?KO(H;1E1;M36<yu_a)77=qSvG2-ZpbPmAY4z(X=Q-gOW<D~wT%TS9i2I1e84tc)13;gar2EcET{nVnVoF295wZ)^{+6iK&o5SXTuku<8hKe;TQenu2!c7eYosNqlV<+W%vD-8rrD(YKjFXFIR@7m&t<|de**k+U$MNZPdTXUa<19uZfJ=P1_`Ote)#k!QiA|w@dJv?0lGgK6g_c9{+Op0T3gd^u<Sxe`_UkTrhgKS{)lT7%o*tLlI)kbePWM~_(hrj!gqd>Ah?vn7+6Fa)T`WRO{DpyR;PzW^<}bgIgXC%RP?mq6O#X|K`>ENs~N&dFe6EtG0&d2?JN%S{LOBqPtE;{jN19Ip9gIqJ;nmv)Z$BrPoGVWi61&F+(yWye3D}A3<BXXUJspj)FIVUGY!TMK#6GvA(ucD7Ya1{neBhT6;f%5;$p6ibwe@pLnUpNqo0e7n61aWMd20T4Ve9yBsP}T5~ChURtoN;M?Rgwq)*$^WT*=>zkV%HMAT^z2e`AW`#&CGvjvnSl2e{tu8d*6uf$F7x{CTkgb*jQcc&Hb9jx2O3r4)8=W^36-yo^Ggj141YJN(`LOb*3(T2XrBrbvjxZ;#}$Od#qFWdDwXOJ)f$g*lWnnqOX_wP~E`}dSGyC6JCG0o7Smh55I^BHY>7d1|_sW*LmRNEz^_5}nbpJOu*-Vb4t=?LRDzfPin<TKRsg@|Ib|DZHF1@Rs+On5h?j_z(xf>Td2(5FlynuysN#~KR_NSr?6o@A)73N}~SPcofg>g8jL-e1p9Xp{*;HF1eWr|p8kLpgl+67-p3E8*?Po)t{?LTLb`aa03`KcM8}Ebs|wiy)GY%sJB3x|J9uA5b2I_JBP))?qojEY4FSNKW5v;o_WgCRI-lCPTmmU3jC484s9!ka}$CEC&1Ef17>mzt+`azPcf1psfH_WIUU9S7vW<o4a06>R0Ldd!Eai;!H<DgR(1~O?kvt#eW$Yt0e*){&ikmURF6gG<K;_by1vC={b`|eJ-BP7CsWJIXitd>LZw@Q$nB?i)3=pQw@yLwk*Yq!?rz#a1K+lM@lYqjEKbLG;Oh)n72<a#6>vwF^A&WCgH)DytB46Tcg=S1YLu3WC#eAm%|sJ2*P6eYP7YrHE2%=O0VNZx+zRvX?*CQCXB1lT-3->YZj8F$dIK3Yc|vPT@%T9Xz99S@E6-AT<Cy`TzE`5;fmp)ZamsI3~_<dNwVv>ZsMV)0qcwqzcpl)(d&9irLUWWL!oW2{#B|p40VW`D};V4@jHh!BCY6p^3Zda7{$bRN&-iWeH@QxRJ&j#)Cmb3dhe)aq^60|fQ{+*$bUdsZQK)_hvYvZA=~Z|<?ixAQz=r$e*_nTM*<JO(6b7EX7I83;xhP_`7ICJ<t7tDmz!p54;+R`DhPu(E>fUD{ebVOBhNH#R2DitaFBTpxQu_4a3wk>>9TmwpehFn1OH8=9(onT9*;6K0#wk%?sx(+LKiu8mHwh_2j9Ef+#U{~rZ1wHsdLv-8^ItDwD6vg?t8+yR~*A>bhTR&#;w*hF5#;#%X?I_Piu>_S~|L2$zs3;$poGOpE)~0B4G3vxcGSBk*h!FxKfYe-4P8$Q7mw_$PTC(-Cjv!-0x&A#!eVkMDU3J61+qx*9$w=HiQswDF-_@$K%olB(zeh_fn$MkE^=9TGSi7$9^5Bwl{kM-xTk2ER5aJ)p=8zZM*P_g!R<_gkX6-V2ZN2L0GOaV3+gmq`rU%%G{UjikUAXde6}NVCEDExushoY$0$@Y)nTO24?&O_%y^kO`X`+*#YE8(t!WHeGU+)s7v{K*0Y^p(YgI=VrO;W02@UZGnNpY4$zE8TX^1M2u?>KMpmn$S88T>*lZ&Tom?Xo{P|m>?5A8l?n5UD>}gqasu0n+X5@2m_QW*z{^T(Ae)#Uz({?&4aI1(K9g$2W0Js1HQk>~1FL%D8aLZ8UP8>qXl2z;?d}SDbTnS;8;9Uh46+G>`e89zIx2b41@#vkH>rqI}$5-uDA#|yNA~i<-RRIQubi;WCvxU*bh2bgSV%osG(Z?b*%pZTgDN?o&r`U3cZeK`ycVlMu%FK?{_-wK6F8p27a#{EcuimM3X#{ZFg+fzcd)8fz17Zmkbg^gy_qojUY2KGV@-3i?dYT}(kNj{%%#>+(9F4+g;pr!VijqB$^2e=T-?dEHZamq*bb|0n6yS5<o6J^BQ_}~1kSrBucZi~8H=y`(1TBIwz@Qx)6HiQyJ+g>CiT`1<Kt-M?F-IHS^QN6UtooP{qqro=^(0qnOLFnK0*hQ%H`vcHYpu#)<jjf`CZ2LU-HsX~XgM3m=Z+&qQs0P_*of(mJkbM5r>ApDX5ff{YG9OTrUkQJTenuseha=>@#me?tLvK6zK~Mn2pVvr{j8Xm5(^LLKl8<Xt<E6BOiof9g&<q2l8~B=kVIp(^G-aA?363$XrLTruuvF*ghrzny6Cl;=BLpZoGz>Gf}CyC&w%AZK8R`h{1P~v<l<<ru7sNaZ>~bLp;LO5Lc%=s7n?64MBX+-9dz%|YEcv$%GJ@rz!}H@Xcx>H!vYU^?2ORIE#_mMLLMnei;QA0P(cf4WQykwKt?lyLGlRqqs@=6R*H^mFM%lp^vvR^ue%HFd`EijDYcl1Uh}GfB#m_I#Y*ow9!I7yr$8$`;r$s!tymxpzip)7;8xP^5h<QB^&9e^p46w6S#K!8268MUz?-tygsu6qB}=80DBwIi-_O>j0{{(PQ81Gk70v>MgVRgce%z^x7g`>=Npm;spb*JBXSvI;*<O*jFbg;Q^F_<>LDZeZE>~OTcN8o8I({>{P_<IW0(F&TEGn<sc0o_EmB~^=36U^qp~(I}@u<jEY+TIG#2aA>w^WZ2Z~0(VEq?8kGg9~NIj<fSJFGq6W;jx5l-^ygn?OQ!)n2sccmOUWky6d@jm1Zc-T-Sl^~TAf0<F^ku+wfx6wX0l19|AR3nh2qhJIhM2z=>t?g;<TQ3KjkbRqI^Y%l^X9PGUk;MSR)Vs&~U9T>6qaP|&~+0WtsFKzw<HG<Jy*$u?u1hg10YK|$8_Ka!i8m%fFD4NI#A^aGT-yJ`8)S&PxOo6aiQ!s228I@VtH|6=-h=24RfE%wJGdtV&nfdW?2hwzTXAHJD2?l{dzbwzzz`rYPL?g{kP;bMWDOXAUKx7I*amlsT{Yhj;@+S*@?iL-N?uS|~<nyQPV!<q-Mnyk4)jGU3LJ`uK-_`%Mt`R<h$Gut%?3dZb!w-;jw3wgh&9?vp#hum773{=(W4pN-4PKaCQ)ylC%vf)W_~y;>kqWVjbTLwssTn-|+s%2o63l41761<FHQhMmH|DbZt$T?1In;V$C23_}lCEPm!0(ul+CF0IZhM0On#`<=AECWRpOO9Jt+^CE)<uu#ZCHWq%@>$Hdt}`laO^rcJzs!C_f7j6vylGUZ`(^Vym})4$i_J-5=3ND9^r&~N6~2T?<6)HFo|pDy`c+E-!#wJ&G1e8PE8H`e6Y6ljaTNP#9fX2ANDK$o~kdg;9c5m0!SXKn&%b2=C4;f!*T8VH9CemLmv({4?A*n(Y6NQzU+_T@I3j!kYk$3$pwk<tEJ24r{%umpZ2a9j<Pdbl=p<W^bS{Om6X6zE-5PP=#e)nY)dsg&VSg6hF>Zf@-I7bY@vCz_kDS=z59xkt(|wK;4in1nw{510n<bh;`jQ3gz76PbwmQsCE1Y97;}#!fsPuZvhDBfy)O564&=?R##=&nW{(0GpA@H0;#|y&Z+BlD{J6gZ*WN#eGlk+rYbGu7yWLl>VU8BFjTaNl@}outLsGNgkYsVN=k$_LQR^;HaKRMk+_bG)HjW;tR!XP6C0<6&hH>Q%cHSL?m9wz?{~PL7njxo}!6F0p38H&mx)CXkj%J@79gXRq;x7~VYxtL;H7|4Yq;83QwDH>-_xB*l+6$o659pi@^MfoCJcs?kZAX(05lT=$3J6xB$w0m_`*XQ68>RV4y(ez==0-x`HwABoF_j}fBCI}LubAcCoK}N>z;-?Ikzuj!%h`OXPrME73Qzo}tDA{EEDsOO^T^3M=5Q7tABD&$WR?1F=zgGYkOhE2Z`{*S4TYuK+|Ug}S|J>Qqre)@p|ap^GWWf#1n(3#_f?uWl=(yz35+G|CEzZZ#zZPhvrGG}I_8aA>UG>(KQYZjuddct<}dy)dUQM<6QZ7J!m;b1$)KPq!(M2$$PAu-6UVPS04Kqp6sieY+>T1rKxD)kb*#PQpdvNBTJxHxppRo52JL2#8pG!xH%jnG0&lNt?B2_6HHy4DmlAr`FjYpHP}5C3@Ayc({G47hv+*VoMGk_us0BC;J8R+~T_XC19V{Fe?1^FXufyntP5y*74I?MKmp9&HHNO`#?|arcjaU+uAFRBP??ylZSVtq(gbgg!f_h>g90h~AS}x{<{k3iei~5Yh0@KjC`D)~7g;BVDeBIcv@p%(!+uexIICAmN;(F5_V5HO<YJIUV`v1bShZ}8)u8_j4Ca$^J!j0q>?Pg)-y}w=9!ih=ttYV+o>3X@O;3PePqqCpW4O9Xc#}TW#FDT2Z#vxHu3@k1jG-vfI(YGYOAPP{$>ZiI<pt$H$fvN>7PbIb_>T6zJ6OCK3U!?)rfG{G&WGZz}d8;Taw=tYKg{*+WE$iV3o;!De9e2er$94xPaH;}eLA!t9&CT>3UVNJ4%nlLtQ<#GEw)&jnFIE&072xn%id3Bf<a=<x5(Zp72B!9GppMYfp_h1;={i-8k7{L3Wa<Pf<EEvYth*a+G#2EHgO0Hyk2YjVy9ncnr;5-)>&f!rnZZ#;wABEg&KC_jGx3t@D{`?&VwB^zN=p<F1>Oe8j%4Oz$`TA1{%N4~6lS>6Ugaa!Qxl^kCbPLumEpo{kHEd2D%ajQ0e$k0EZ1~<rteQ(RW?vH%F3JiDpZlK)ffz<tEV9W2Mvv=W`(2J!DZ*~k4hnnWqDoQL`A`Pr}w->ix`g8^jWSF#I+uXAxWDh?`s<A`o&hdv>7Vr0Z(4mD?mc}ro7j5t$3EFTdptXtC(#Ww_$Lj7)p<1+cy@oGsr*FtbReSGG~C1IB1uQzpN?Fd1`NaT2n{>iBZQ1gDg6Q9io%L%<S|a!Onb!?#UCu8Vb?buOs)zX+_vTzc)gA0Fq@E?}V)$;<}j={+mG3I+<2lPkd2EKJ=9HL`>YbAq}e9f)<%})PUNZTRLC*9tjEzZiz6;$2k(ntc~KQ)|WXDpphe<(qm7P#H$hOKy=4!%p*<Bq<2ngvf-(Ew&4t2vfn}zJtWsVqTum*nKx4#A!53GI8umLu6c%@$8NwZJ{53i@t1qyW!+#Bm^hoa1T7Ib7Y`k~D#4<Cu2gfY!Fw+8eP6g}l6|qMe|(75TrZuvCWOQg9@vj-wb6Vl>^x>Fh?SSspY7)6_}<pPhJD*Jk5>^skUx{nY=K`BQvPq9wtjuZ8ziy3B+a-iZT1XtI1n53`O3yQdhZCJ3o)(yG7DF!VZ_Cu#VGW4eHE#lUhm%D-2{2Os=8l$<6vpK;0fQufJGA4m`vbg^Uq6HqOj+W`7vaMoLsfilqrgj@nT>$0{zHwU9INka9Wt7+H_EwNhen69{5t%Ux1XsqdA~Phuk9Yxk<j1-$f+yCeM7*XOm{qXU&=@g8r;O!Y*tk5!Y(?Nr{A)=9o20P!c`7kUph(a{gZrEE5X;)Qei>bPEn!<%l8(yv6YFX=o3g9N#|%NsnbiR1e&d%~{cdlV$s>M>_h4B|wZ-=ANR~y`W8-G83~Z!zdM%dQ^x}B<Uneg7x=&k|QS5qF$BfZC@5-uyB+-Gyt80bu!$z`)y9->Tx(7W-Auci$rcnUIq>O`LbO%ih@o<)LB2gAAQiXllaQleOebg)4hgd4z8fl|Fxc*K4WMsH1%xJR_T8Dof$W>0Fa$VtpA!fXA@CY7J{V(NHQrneTT0RrQJS&y%35=+&r5=ZTldUF4`+s@$4AwG?L)yutCMt5!hFrtK2zcI3-Pf_V$~N+dS=IVe&pf8=B6(r+NpXp~{gw!LgzmG7cPy0bzT(#0z0|*~n>R@>2<Bce?2#W5lG;3I(-1T^OBP5oz0NYe$ycpWa?Y$WNx8p5?8+Q6rtutFqxmLL9Q_+1I&Eg?$IvCUNb}dqJD5?Lg5M2?vKX2eikkOWCo23d|-5e~#GLEegMsFe*gsxJ18ehSW6|C}bpQ9}4!9uS0-%x|`>pi%@C2OHiQEP(~QCxwU3nzp9t38`mYO=!#0|CZ*|!G_975d=<_8FUMbupB+7V&Z;fTkIolH>)*6>vv@6EyuWVV4zziQG$=sV@waL%<QSLK$__DPDIzS#x`05hui}RqzJmRk7MgWQH?f6sZtJgstj8OgYNPP)Z|R0aisu88b8qZ;s5g?KCl|B6b^&EAFdl50GBylc>k1=5wwi&NP5cfL>c>6`FE-EHBA|&(2Jb0=VLp4$cix}ey!XsO?@^367zpna-i3V9!Ql2z1TL{UgP?o!^z`Dzd-_4lBVj*?nWUFuK#W!n$2II5p?-(>Hz>jmpcj6vZ|G%j&-1B25JEN#5`-S!U};Wh*>Tp8r~g9kJzx3wU39dUErM;IOK>m6K_W6z@<mA!!(TSCjSVd@k<t#%*ZF)&*~%FNH$nu+#dh~Y|2aiR0`KNV0A7>DGxM-ZiU{A~7y2<IOee;-MVsMJBkX^sj9yfANHB=O%6%r0-6?^O${Xg}t9J<pgZi+irP93{3JW|aM)6}<SHjw-<UaHI-N4gqT;wCWm>%`(2=r(X1<Y&!>i+~A<c1kLKg%;|1&dSmHHx+JWp~-&#pv{(wkleSshH_fXztigLYV~QnB^Vk0aby<T)0nev^3~3IrU{U6+O(*paF@_Z3EQuKtOQ=y!vNHnC41GFBUGE1eKldT2`qwIr2_`G}zgL)nNvm`iVA!f;mU#%laDG17v2yH*%kFAwPc^PCTk-3qC=o1bkFZ!a^*)f;*0SHS*suc!J?aeMx!;;Cp&V3{<``Cvg$_Baz8n0`pK(xRnTlKX+(p1&<T=G`UCuDv2Tpo8||ER9Cnvr})8;#nG;#1@<GH^xKnuowI&N$iB>1G}R_ky-K}WAYoa)G>mc4Wy`>U!&=ma%>WS{tIg{K8MrvUpctRTFs>Un4>G#=`veM_;=d7LhF1VEJx}Vzy#7EoGKq2=+@cIvhy-IW*ek=gc+2FJ011`~&v*p+{MK_`qa9!-khm632eh&55~V}gN9qQIBv6Ck#M7?R1HadDN++yZi=xd-zcKl}_98mmsQd0f<cmzHs*~jkBg+K=m-&%;n$^*h0MoM@1!*xVc~%SoF$c9X26W@T<M)r4p?yd&|LDq?)LdjhpH;*`|BfY-*o(1t3?s^xE=dIsAJ_j4hZGBVt`*t&@y>F-XjYORlxoL0Kwy8|ZHh|mnFMjHYJY@kFay|0={tx$sj2*ZTz(sNrUW^5+c^XUHTIN}6z#Sp0hh8jd%*%k#QdL9I|n4C+hjsg&Io1t;)7Z^8a(Voh()JF?u+eTjL&PnslidGz$ZjH*c=_Cl;nw)ZN3n5N!xcMbno+lk}f|5=DwuAj8`o&LtWG#i!X=FuF5aOCm_Sfgc3%EJj^U5mJMjvFFB_%H=P9lCby|VD6x|w_XH{ka1tTw9pz|9u22ZM=F_{d8sa|w+AOY#{KZ`$xxSVPF{d5!#=(xYPoRa=Q^TBxsZNwvT0KTvRtmY2KJkq;kdawJY7cli=HAvW$ZMr}#@reId0)$EfaFo7`;ea*vLy<L$<#i+GCa<!iV{sE7Be~MEq8nAc!^K4x+cstZgqw)Q5L_ghaLFi;Ybq#<4wpC`9c)Vv?`%pR0_l?dvuCmu2~*WgjAY+-roR3;PqB!BnX?e4r5|aq+|OO%#C5fbg6);q~@3_MK4ukAfYQFl107Mjao6)hKh}B1$g}<+`8SK$$R&SGKTp1Qo4=zJ3q3bNaNz8=_tl(y!OC3*l$MR%@pJ)hCyI|WSlm%tVRPD{}rsa(LjyrG#BNTuiAA+@Vo@3p0_;fkJaf);W_*pgyAF@1GI4Q)ARK*WUTkR@CVx$1bLE*E%ehufJ3+O-B9t=cKv}1(4$XYqEAjfS!nVZBO)>yFI?!>ZcTUgC)fW@oIaH!%y^Xj3cn<EzC#A|WN_;`=<)T%&0{Qp$1IjVrh}1S1KlIk$B&1@yHv8u$x~41dh=a!bJ%BK7wN<sQfI{KNqOmwuJf}+oK$1o`Cf{~CT;E$LgkdLJ`R&JgBRyVaD8HiG)?~pUzr6Tuwu1iiId$u2#HF-i|Bt=;R|f;gPVF~L+yp-RS)8nw+*`JhUh5IsU$h&v%H$=Z_h>a3g_aA<s`c2!6NoXvi=T|<P0eQnZVOD;@Y=7Yk3TfZh4-?lz}J?!YpLu^WP}7qOkuXq*g&T%-k~@yl_cM<TRwc3A$DI9E(k6a~#^B`Lsd^lpQKX1Po5PD$+1dyCd~V)BlttEn{lurLrvp!_*qDZ5l&gOuE}KrtIA0cJzzhB6iO*ZgyYFbV;%QTCvDfhpKW&aE+Wxe9Z9SEb`nRh4<tMQ!(ZQAD{2ZuaNdNI3991xHeX*n$6tQp(`V;u1e0ECAXklscQT&h;-8jNvP4gNt>hlexCajweM5u-9m|u*}R14RDM~HW`hg#e4@rI^&~q1oPa$UvtINU06<8%b%V3YkM51hb(NZ=Ud%di8n{n*Lo$ZP%yLySg(Wz3TCp!}h?>Sp;!S?<ED0S?rc-1L1$HZ)Wa9m^J2Rd3C0#7&Z8O0Ls4JXc;l37l3s|mK4qFt?V{_<L;aJZ?{MRe^s+uoZRir&j4vpc6U6T~+IAqXMxg%Huhy~$KsE^|~)OS!O=daOEE(D5@dlk>ot5~IrMG;*eDgdRAe7y#a*v7ulnD7y|&h`fQgqfxmtie59BHJWB^~w9ByzDIj&crgWUDLFsTtMWPkJt-#LdZX@Gi%0_sh<Abe~`uTspxzjDC&0nWfZ5An-vJJxM|0q<PUqe(~4`**SWvNWp(RL2;#T&d{)*Yb(acIk?@#An@j3z*i~gZ&oPIN)ADm-C*cH@l<#^oa;dfXj?hpffE*Qv^c7xc^oM>HU1k0t!VYsZ;?HNt$HRxT7HWwf(XpaQAbG#c$7S9<UtMs+Ws=Axog~9i^aW48rC^gO28U2g%+N?3IKt%U(fN{67tM8IYS<ca4F*r`V}j*2yvxy1`va~f5IuP(GRMFXYj>cDq|5R>L{nqJ;|@38oWiEk0Wq~Kt$*ggyVq7?U2%!_buR)1=andaR!@MdO%m)g)+sJU&Xk@t)aeUksFTezFw;eQzuSg3^PBiJLlEL5%2te=WZ})!KY}u7jc`OGyPU!(4?aSooJe;&6ot4iextP^-yn}UlRGdrKA;ahdqZG&IL;d#HsC=pKveH8O|X`D#F|<kq9Uuk-bR+uFYa^kOLc`bZ^Shi_UP)I@d~6&MQrGy66d6O4fK{HJ$D*whesnZwjQ&nW{L2djmKl2Y%?$b3_~Z0OY6xK@-E{B2EhEAE_}kxt5Bp{=!8Yb>sb-&6dHzs+!!ftPMjJ7i<!nzlOkOLu7NDMZk#nH1trr1VLF+gYLt2zQ5)_FQ(<X&aBhwC%hRX^Q~pPLCG1>1+=Lj54m3&F_0Uf+&2uw31O?Qx;v_wi?-C<g5t%}0Hjm;rDH`+C^wl)#LitjemfK!UU3ZQWn2f27dnjcXH)M9F1}ERk>WYxg1IUI3l}LWIb0SAQmj*4$8yRqh1kfXljn$0Hr%(T-v9Z~VQO<ef1NReBMR%KQ4A~@RsN{%P#TTVU+N3s)b=#bl6lRq$OO3+|qudXPE4gkhW0)TIXJj021d@}JyL!0;v)N9u!<-0{a)&!7QKnv!KH@<%isITb?|iDAQJF;gjfvilMt(XZy2|f@2cK+11kKx}+OS91;oBnZ{-mED<!o|hyAmS%jCD>lV*dn1)f7HQRj-GfoPqQ$Qg`eJRHZxAv&&Ec>5EOan{52lJ)t|XCL7__1yL@Wb04k2x|vZj(lkoRwF;>xoo`gNf_E2}tYTOhA0|dC;y-zE`)hqOVR_X2b<6}U^^GuNu^cP9!&RpgSoGKM?k?vo&ZXe-g3Q`N+3?EJu(Nd@f3j28Q)pCw7M&$E^r2e_+5Ixwto`h{f8k~wWK`xu+a?JJ8rfU`kY!g^h$NI@G4U{8t>+(>j|lqS7Cn`JLn(yz#)k&r$(P-|BDYJLnzvnS%>B>6&zL|i5vQHPMGUhKssOS{uoxvUTEurVwTMdeYm~!In+8};eWqY;SgyCiOt~ODjmHtk&lng^)n!~L-Om)-+y53l+k4lgov9w{eS^=rUL`&PU+P!bfm#N+plwt(CzVC=oPkW&p9c$^*TPqIvUob~#0uKL39kK($km!r{=E~Be)l8k<U%LNzYrxWW)X6DAC{<2vk~hjoi0t=aS*F<=lgOw-OJ-sO37IC(F96Na0Eii6{P92e+13m$bFL_2a(wi;Z*p^XRpvP&N<OA0TVK3LT$IJT=SKzB_wK;eVdBamvk%dkDK<Qq_u!(SMw`l*A}I<NQRD&eAKHXl&<rA54Gs~T1L(hmtjrALCmk@&f=3BK7J91ARKHRpe*h-)XJZ7Zko|Iy|+;0h@ie^%>PD(n_;0nK_!DB6L|lHqQ8TBrS%#1Q4pEMIJo6n-1&K_xAfxOpzsJDP8cHa7T<q-a`X6@xYzK&-Ef@QKrrg_=B#D8Aghff81jRE$pIfE(DbK)ZO-?ig+Y+Q_eC?Mu*Acp99^?5xI@Nr%x{utbFl_F0x9Ot3IRU-aC6cX`yr5f0?Qu)jQqf0^Q0@x2}^{d<z;pCTiP$LKW0+<4(Z?=hbIZ-;IHyJfYv%AhDLqR)AmmRhyLU~;D|@)iVpA`)?6_bfg=h1gsm1470C$zl`ga{8GYEor(3Gp9y^lgeVK^Ujd4U9ROfy{v0ryqAE!J@ec}{vy%~39^wRk9*V%lT!o{dAB$-v~Cds8!rFs+>Im~C#buDR7r1_G<L?4ac%SVVek=_5{e%Op}JL<8|2aOp_RmO2x=+HOf^af7~>TsN`9!)e%>QaIUvOdf+IhO+dhcPm>N~HCEno{i5LCW5kPA#1zj}Cj=(dYQ>b1FZ;Q~J;Pj*}(!$qwX)<URUXjbSJkhZ^+97Zeg+K)I2{FdMDWXPx<HtRlWG=>Z<x-^&ych3DE`VN;&CY+Z~oAMX`>Ig7evc`dyO<7=A|0>RUyce{7Aa{(nr(HmCd(KxXps|1klH-9p`I!sLgUWH<P+}|&z$qo{0|KLl9&;vrs7*>`@K&BoS2o6J$-}tg^0`p!)%3fS`J{G6Ju9(?8haMM6eEtrTGJz>4ZMAGEpJJuxkGrI(!<dMra3bSyvzYA|j5$um&-f*PIOTJ(<kb<U<R`%C-j5f68Q5p#C7}S5*s>aWM=(!GzKnGXOl9BV0b@k3SS6-n;pfa#Zzczd*LNWetGF);#n&SyavXC+&MS6hxpluoqR)ZhZD*=fOAdN2^mzDC8#cSAWAkCK(Mdmh$iv|_hyBd&`_#PU-;GAx4sPJBAkT5?sN}1oycIBG;$t1sg09ofC`gfm-(QE6YDlNipS|u%WoDrq6b6_?h!PxgwzjZr3P%c9=K#4EGNmNu3vZ)~2HdlW3H8kQ5_tIZom5E57m_ov$zNl_JiH2afX3)Pn|ykV0cRoq9P;+pgMb!EGKCy=;63&kaiR#>ob+eh&N-v@ZV;zZJaALn+#?>8f1&&@@SqKc_ZX5WS|Z#>H&ho-|IXF*Hgp#c5drP`;Ho1<c$H1@{*3Pa2yqX*G&<ygWQzTOKN3fJD{v`lZ{hz!Jk|K6HF#5|^NujKtLC(p!i^y76S*-vn<H==rsaT@I#Uk68b8m@?kPVsCR#%>E}RWA1=w%0(ReE=2^84b*NAg&82dPw$vFeuEmAAT8&3QI>KRQzKP7kqvTykq)S7QRXDB-53Y#xQk!1+J^VYKJm^&c|1!3$qt&n;Xe3gUtU`UATIhcBbJ<rqPB8!{MItiw1e3hIPkIU-H`lCsrV?H@Sc81ecS1poLToS83TzJohWaR3yTMB(27_A`?bLiPr&~2!hQ>3>H5HX6s{V_|O7KvNLxu-URI7X-$s}wQNqI$T@F5kPLK9WabPWGA6&Cj6`zxs)rA;OoIDAtiTBV5ePWCAT$sljI(rLbZ;3?&b6Ha|N9%$|VdGa+#pK6hE2nyJWSwL28eg4j#W3baOTgr@O?(BPPv4;$lv&R0Zt`#ge@1@b9jjx?{@iWc(8%^)F^<%zwR|5`IM^c4zwdt=sNGx+29-+11)cI`+UpfXek#HD%qQTqdWL%BBn?jATH`qrc7&Gze^m*w_B`Fan$cVBEBHGkcG^RlEH@8D>V=|d+CMH(XVSblVNQ>F~ylV!EM;rsk!9z1YLhEKkYKmB`WZ6h(w^p}6<vYyQ=iEk&ho!DL}D5(>wXv!t<9%pS)p1-I7h9LPY+})IwY|b@_n=tR)xfMlJju>Zi;z6sFP^(h&$nis_x{*F>Dqq%RxXffCb>fI*q}!U<?>dFrzXCAqwaqP!(q8fS#7<+*N##8*NB7`WbTT*u>H<}entN=~CPBWwKDnecB8Hd-;NhE)SS)Pj#DkJiX)a$LmR(_YmSL`J=`wEDWjk9h1jDN2J0rIfF>wP?!H@l}<-a)y*3vX`ViyN?0&k7Ff`>f_D$r*x=Vlc)=LMg$utvy`4|9*N8xp5UFevTBE~F_NiWhyo$QOxVT={6`0XQEpp8Slcalw@Ae@_v8!?Da)<fKA(%`evrCOPh}lzXTok5Kfa9*ANe)bu2>AkcV`<qhLD*{t4L$09vkd<q(WgU0JLH4}FG?d}9L<6S$lAmmN&2LT#{V@P*fUbKN8PnqVE!L6CsB`Icw)PPJNaXQv#<V%<0k0WW$kpV&b!)B&6fm~;QneNlBltUP$yKO6;ZqlPd&2H*ICmGxA5rx^1uu?Z4=1bDYaD2bndvUP)>c<z`<@U>$dvD&c+t)wDM|8B4KxK-M+EgcEy-q(M-`4necm4=?OamamXPO+R&!NCnOiQE?Z`u104-Oe@aBI%Dadma2_{+#TYtHYyv1E!w$w4z!d<wcYCgGt}$w$FQ<lrq&+vaS3KK^*QP}%jiZq}FelJZJ%rQl`^@5X~&8f|bt)|VVtYrS}$AQ$Wf5DUuHvNnPsA_gOxRy!^DWVyDilG<{@p0Ifc!8{%z#{Rv0uDmibQTN^#0A(;%f?hyGua;$zJBUkXDV?h5#Ssq(zd}Ja;2|alvc?SsvZPB^ToplWbPskL2Ym$*B4#)#?rlutT*8RZaSpR|mQwqL&UU&rUU%RJB5{g-o-E4w3=?%qzQ{MGzyovrM;Z&_0ZB5fQC*}xn|T0FIBIo^(i(;n8wL|OPLcc<%;RvF(R<NgL*A*Y4|Ot?F&!yTAf3DH8o5JCFi}I(x@N{oodGaE5tRDUiR5#h=l*xhXXY!GzNJ-MqlR<5bj8uw(gaFZSMfFPXWtBSYbH76C&2({uT|?+OZ1PhPJG&ca9n_JcaU17awG*r5zfTY97sqV0qi^rXpFiIa?!Zc3wLB>Ygd}?@2c~9csJCD0R5s3!vH75+2E#Kn<=>NR#As@y7wZx$*^2&bVbf#)6Iq<SvLx=*9-u;xZygmGk_$gFc~~N%B4S5(Bf2X{kRpc1-)aaEB@XS9(DRqr{Mhm?9qLk9H(68-tCvh1lbVS_S!Qao2HUkuu675dbsm~$`EliC%d*V)`M=CT$IRu^V88+7oL@&X_uGuN0CoR)5q$MM(OSNp=eV>O$a03G`S+H8&`w2<lzvTomaH>axkM`b3YAkoxXTTg&g0Rxo%bsO6>R&CUvse1P_Gb6L$;s#CN-|c1rrhyP%nR8)fjFWB*9qAh8ES`buwm1kKieV-cQbLQo)aW-278rY~Tubkt)DxUM~p^!UW{PB+n+g9Faimr9f>XAZZ%2|;#SO6D!3Y#5-}{n$HA<{dqhohD{OUd@{|cvEFzK(D*1X#0(#c#t5&p+-lKmM5CxV#<z%d~+&McS!Tb_+6gdV9kxGzjd(2KkRJ3EWiER!Opv=0bGVAUFzdz$V$%B3D3>L$rl7~K<^AU9q+eP{X2P*>^Alw#+AdZ<GZo^`Rw?2I`?x^@WJA&o1(Jn<OCm1;sdDftj`=4p7I&0o!WOK?-{v&sUF6zU96!NepEfnzjz~Jes@}N^y(ojdQUQsUe!ypZ?DWbIQabY!LzL`!N-`f-g4c98iVK=SW4YW)ZHNhSk1E|`Qq?5h+=HvfT8bJa<0tS4?fyoX7~qJ^N;mHINU{2xaCjk!}9AHMY*mn>gd3hcR<wBJ;$V@T?NV@>?)F4Op>h9DiYJ+xOdD##a|mPapIXZVS7`O3ZvLzYY(S{cQbuX$gT`U4}Vifn-k86%`<{2A#}W>*=HP^jqlSZBG4fe3l<Li^@k~HcQ~Q=91av79_JyB`T+iVjZt>>aBc2JUNEahDbvQ)3+mUi>L$*!L79tecJ7PM)V)qP%XORg#=z|%{Os4<CBJFX%8Wv1JZKAhNS|!(3tv90MKd6iB`cAX^VxQ*yx!YqdWwZE`+!{rkm%@bj;nyJ&{A>=G!i%J!c-cBd@b=PFc5rjHml?3Hn3ulU54=JKorCEyt=sQ=BHXm_O$}Cj?_qb=;+a1ut7C>fQHSA$2->{p+LzkhB1vN9ob))=B8R25t;6@cE?_d54F_^QgtLg4)EXMT~^)dG5k$_&mJ^O>7@Rh`wvr~>+La9u?2!ClmQIYR3lKvmJ#<N)+xK8y7jWQ(3D)-r}c6E*<dNWVg9J41gUe5wwLyfXyTDaco4dGB;7hY`y~>YKgzd27BI!W%$EmG!vcd5@RLiJl4BA)d`ux}Bw}H1-csRr_yk!B&iG^B47OO*h3(Nh+hUC^=oQ-c$RP!2{D$KKtf)@L1q9HX7#Zo;E)e679wD%6LN&nnHsQ{ILTPHctQlZ|aUH}os$!{dx|>(Vyd}|B3jM?&L_3p`>7PUDU;nYeB((P8p~+WUTcY1^xKij2twi00TCOzD)O0xyJ}q47ztKlvjUv0!fLZDpBNcx@y%tL^j5MEHude3E2qiT9oV=RYWuxdO^aWwK<Ot`A)j75U_4|gy(!>`<i~PBS9gxk6SWY|o0ux=oQH~778N+E&0jNpKqjQ{c6m(4i`h$A=V3+3b>%Et|-|g<~vq$vNi&uLGKk$TqxA)ya`R(4zzhURv-~E2~CH>rm^YrM^{``DC8+=QUus^rUg*hL@j^T7n%AzE6GpFcsu9kJUj(qRx$azvn)^R#=j?$6m1T`~r@4IrF64!UQ;zmdRp?tCZ;)fmawu*Ad@9n+V*?z+}2)=~AA_-uxe|&YYyT9|!-ZXWqmrb=Wt)>QvfJ)u<3N1IiM*~4><<X<Be|)+7`kQ}z{o_w``x{iu^y}`M@53jJ{8;?o|2R4t57{vE4~|znI=cSs9~6eaG_#s5NdM>r4XC^{WB-qJXQs%_>0*95{O`fWVYOk_N~ISw9$RpRU9@HeL$PL(4a8)4W3>X=`g}Fv`?9tmYW{3QU?c8~BoAs?)A{p(OB3@1L*0B}>fdfrbr&^)6bChEQ@fjP746MjA(q>rs8=VQwfeZ$$iJbj2JhPRa1zYT|1g%HizkPl2=*%6!Ul|+t{*dw(xCgqdc?=R>&GE=6q8!f=18H$oMXaLO>^UuUDf^`Hjcc#oj3%|K<m(JMMTWjt2EK)g#FK0LG;&XP?8UT_Lt=CJ9DU^TxXTxw|$!ou5_Vm0oTS|yIyi?tXW;O&SY2E`HvrW-n@`sulIi1-Jz9&O%A1#U;*AxsZFHu+z@Cd&n$F0#rOm}0!s0Hql>sokf~_By-XY$e(5W*%ocu$_u8f=i7iRZO>7uq$X+$h7`eMznUhnV8SxfUEl)4Z5~0>GjnX7RA|eY{zd<Y4s9>kG>&6CUX{MS*Cv^tc({{0_Pa!nU19|dEQTY3;1gKDIORy8;&r;$_lDi+;#TtkkL4W~@_BU=sxajNN4TQXy{q4#x!S68Uqis*&W!L`Jaq}A&_wxMAy~pcJ;%GD4wk?-lkWthb?1qsFDCe;D+k_yz5e-<5&m=eRd3gL1g2vj(=?y^CF^lSkSAWs~+yVRv<rHdPh{rHBy883X4lcjKTc4Y(RIr_@Zm;Ht!yViAb3(mhk7n>?zhn4#m(7?S9p<0oNH4o>dr!iq#?&y4a2G|}x=&6yUfo>Dej+<rPnXyU%dbUU!WW~}E3Pep0nnjrPbe9;>uJ9?&;{Q04*VWR6aPw&{7w~C96zS0MJ<k;_RKp{RITf3<?y9LN|0)aSS@Spzm=)WCn2YzagwOJZhbxF$xX&H*C_^odSG-lY}(m|-ma$K5cQ5tzQ=KY^?W-#;)A;PpYdl<NxA17c^secVgG&lA@7~&y$5>cl-AQ0Mc;GE@EMveT)rMI+}z|eUCFjl>j?2qZG{h|%8zJ)nlk0_+}2h+appokKSqNmx&1C`w7-eb8O*=E&Dy)FEp?YZrMJQ|Hg9te>n*#jYG27-Evr81EIJf}y~7=qVW-d~uTSC=if(fl7E1htK0v`~7vS=}J&-wNb)k9tDXHN@mx?zMz1+-x`byXcUh{Sh=WWu;VioTFVtF(3<O(KhBcK=Y3GnXi4oQ^Z5fU&BXYOo1RCZr)f1e&I*2J#0bj`$1H$$Yt8#+1LrMgktF6Et4zv63=@igT<P`}?^H?*Aj2{Wm5HM-PESeGJ8rg%`M?!7_^%CYi_yQMd+M_cP{(Ng7lCY82JN1K)3X_GUOR@GCi!st|N&%}5loHqoIv8oZGOh%pynA+Gn#of?d7!_HFNhO4^F?%3vmZq=H>-Mr<EpNnVD`;W^old-ND|4NY4~ed-rvI8U#pJ!R5uivW^A8t0;cvakw?PV$Qx}>!izm~8ABHQLl$X_2N%<^)=)K$2*PIaX?#0fV9X2#d(0XGbd82@kPdMT5`XOE*GA0K2rI1c3Bb3OgTV@57JD$%<8rNZX_NI!nzJ*W=ls;e8m&9sfW~J9X^oBfo_fKikyvbPg*{RIl-W?q33@;t0ewp^br5|gxzth<opQT0E6|S>cZ5j5~FIH<Fe4O>4Ur}8|Xn*l)_pLwu!fN8}{#xR8Ac%^|#O{z$gM&@vXUBj=LH)AiW$%yxQWm;{jUrgU)ECHsq~7Nu$QebKt-lD*m@h=zqh=U7*njq(Ob3Uj>*a?U{frEK9s#;W{e<r4NIwPdu-nKXZzC1k3s`}xcw%vs>Y^%fr3-f%TpM#SUU+<E?GC0NC_|ppz6zAZH_hx+KBg!Ns6(9j#-^0`t1GyuVd!6=Q=YA{<E|#7OySN(dnnR({1Y)OFbuxDs5)rbT5+dl51I9&9eg?dV=_QYl7x50XI#F_xswW*qKD?+P@k8lx%jZBSpk;;!^*GD?d%`Z8Pe1XDmd&6?nnOxd_3q)b44q7oO-iEA7`jSH6n#rXE85O@q7-|4k|@p!dSB?R4LJ(92o)x!S1S^hw*0D<ZEze7C9m4h%Ry6#eCo?9MkmIm?Pr-E1pp-cab1E%2ZjGc|e;2+F9^>rk2f$<@mf&#rK{B-ITEvaLdwf(?gf-Y<@Q9DS{WqdZkOPUwUgyn~u1za!@~*T;k6z^(8yndSTcDw!;nN%6QK4BncphgO7I6i1m<teN55b7yr+Gwb`<|?j%NW?nNncd@6-{J72Kn8{qJ4%(@HCTC*in3d>AqCqniHZy>Va=>^52d5Md>&r==wE4HGj)vRSwPzr&XIM=yKa*WmTI1V+gg-403X1(S!n*iV<{{PSu@$cfG0yz$TrS|fw?U;RlnyofOF_mye06s}-1$&m@;~OALfi;k?##=$+5o$O_WXeqPyKFHTs~{eaCOLvzsL9li8kT|gCmAfOSvK#%>j7)5$FrB~EZ&u98IlEYi${?FF(|xjh~fYH3l_DvHz3`!ONPzoZ}v#`zT4CyTZLO&jBS}+wcIp&2=?{7>P{q72TQ_Q!rXd&%*iuEbn#s0%wvR2A+LtP)BVXW9`sOUSj?MWb)pcJZIEQgZ}_p^^u&18mUaL~gTv#Y&PUv(X^Z<Bn$LmjhZuQ({_(hD`D@G$l`0HtGOcFWMVKzYisE>)pTYNaDr0~}{x^ec#M_^D_Qmt|_SNozUbs`at*(6~i$gW=Engw0FHQNfIjgP`3=-)p=ew($BzduJ4()@-0N0pB<Sg7oBeKb`khbQHgN-Ngr6MYK{GnQ`X<PHfu$+%1QQ)0j)~WK2L{}Ejn$W}n)WhJH)`M-Pt!8+s2hN|4?C&!zO?)e!C(!PUh}5l{V$;Lwj&Wg;u|1OpK)$=lkm)XA#(jOVHp2D1`6e(m@dn`aU+lJcsEN~#N#s!th69KLD?1+a*Gv!e$$-KnBp7(W>Hy(BV8;OH2*M|f(7S8}rf7W?IUdyPA10G*av}RcNknx^bZ`{I5$FQZ$zx-G52*oT`HkHkOs$P*?C1$3zH-rdhuV_FlvC2d>EpBc2eSc7tnuI}g@8XBng2%CJqe(qcq|P|*3SsU(2$Qgjy*Bw8$NC}`t_}R>$AbLyYj=W`8@uN!*~6O;kxs1A|FBAL@_)z@1icB@om0IyC}zT*;$eC>v<N+TzaD$Q`iNe4!HPX(xI1gpb&cQ`SXjFe*toL*W*WIbEA_x+@~bezGj|1e$1`D=rw=pr=CgA6q+6wlXQdij_!9a_IKYN@UDKa^Gmr);YWAwK)J+zO=G<C%fZh6o9$OtikUeN&OOHa;90l0<s9ud-n$^Hd&3NzjU?lb&5QVaoSJq2<@hVk<D}8%EDsJaLOURbtD1P3Yy}VMaC<C=kwD*zEtZbyUDO-dJom_m9VKP1<k%a}8<GGd!~89x%u)m~c|}X+pJZPnDMU7SxhT?0iGy&GBd7_-Huu_thB)u$f9NRZA|E!{!-QlBmOq>ds^Hla!<24GgoET5Wh1K1-p^W7<v@dpdbVD2ob)$?XTEjkKCe<DW4Nd}wqSN*)uSL}Dd;hx<0M319m7V{wZ4sT0^?PL2g*rA(Sej+GCVqZ`Q*P-8#R9ofw%;!mw+&F;@jcY@vzq=!w_%uvGjPVR*G|LP9pa6q1&)j%$Dz6YR}G$fE}!_Ez0Dm2&c|_PJ4Wl|0ed_Q1T7uEhu^(#Zp(RVC&uF#!+_wyfFe^wAuLTy!vcx4?X&3cnLH)tCT}v4UW6v|96$^?A8f<w+_BLtuN=dA3b7^KHa4Hdg@b*->n-cTCE0C4hs-=COcD7p6nzbNCv0KR>$@nyOjJMU|}%uHz=}GgrmS$eJBOFa-SPFTTgvire*N6lu9NuyYT#Cp2b;wOwKdvxs2}hDP^Pt86m#!sU_KVc~uGydKcFrgPO^+r)^XAKC!t$QClS*QyxCD1t6?ngJq>#f<?$O5yhSFyxrM8;M58@{9K5%W>~OCC^%2F&aw~TMQ_IouITg(F7hroLOlX^ffu}?r&Z7;l<O?3z#V3OjJG-u2!HXXm*1uY^o4(}Np*8aU3ir%oMM4TJ@G`?KKa$4VxhWDTeVld(_X{)b<sx91JtVRMSXcPKb??~7BfNl5-B~Pp80x2P%mkxYg;e?u5ax*|MlQm>Kb#rL&1Tkr`$7Jj1#$ae#M7nVg75Bw&CFaa^JKiAV}Gj@pkvk_vPEYH{Z*W^o5ZP<rZHIp15b94!#(=FWBcV=S@Le^3k)E4s}!&(jeZvOq)Z+5KA`|^=#-mIvn(hdWn0Udg+;-`&0L6kKZX8$~ZnFFIp)u<^V)lZrh;a8%8N*4QGO#3@4YOVzUJ}l%0GnpRy1}WNzcAheXC|TyTm8ItDTtiD<=NrV!GG91L1tJ}6DzMP<+C=hQGDa@}%cCtEJNT{ZmS-Rv&f!2*DGZ8FusDDM2Or?|^!KH~@YwyN&tD)&Kf6lEf1>)Cw8WU`Pn?B2lFgLWt4k3PKAplg09?V2JE+~NntzgZISgtvq8O>Cj|zRm2=H&tH5&A<i9KGaMYmu&}ps3g7|$DMO;kXAOP)W(r&G8?{&!|ypy{Yt}qa0kFNBgY_pQUiN~@k=waKF|tL`PqC~pRU><2D?92%Lc9Sp}{OWygh!c`{mb}N9rc#AfYxjY`8Md)@Iu$WPZkm<FGpnlEfEqm(o)u?C~6=%g4rXjAF60iX#o!MH&^O3?cedBr?f$$V9ZrH+nK<;IhjtE+`cQ{MhZh1;qM)B&n1AMzDZL_7&$sqdX@(S%rr5xm0a_xUWfO`U9N9ija~(vn1H-iGRu_=jDx5_IYc^Hif8&uQx}ol*8Zy$3vG&8|4Xw6~O`c-K!sWU&=Y`zPnh@XQg}S<=*S<-8X5Zrr2HhaX`t~B4+I+F^mv#9TEEt@2|<5y_d){%zuMMT|ug?&pqhnjL|Q#<@kR1o)kfTB()DA5(JZu4C`J<Lw^i_uL5~5a8KboBQ7!sIn6aRSS#vBH+>8DycH36_EQ1R`Kw=!|HwJ-zz2{GQ{4BQ#2BoSb+-nOPCC_&9-&&yKg3q1m%H!&YVCR)HuG!k=i0<?t9xgXp)a%cEc4v`Uy}hZxW1&NN;%L*-~6z%zk8sDf1ym0d5lu>AS3iicRE0Rrz=pO*4@f%!kCIE)XrYi)4mj?#Ro29Z;kNMh+?Ps;@BKxGD$e7h*a}UC<r3d8F7gb^vYW)NM@Q-iY8lM&hEzRX1+;q3SPGDLU=xkhjAm?**7kQ-0l};R;SH#`<YkvaZiD)QEcxY?7n!lQ@;D#yMvwA!5DLXt-q~OsLlLzVLAr4((g-3uK#s}US75o`^I-=mp$BAua|#&v;BJaMfuijp9k?Sds;Ogs?KhaewEkDvx-w%`<}MH<<U$d{Q9$02LVCLCfSDU?G#J*fhB=%EO&{p@3N8=_0!J&!Okz%Rj=hA=jQ;=afxUTV!p!N>%^P`^#_<AxrUO{Pg^qio=*gngAqzUz-(?UmJzz1tOAt7u6p%o;g^x^PmRV`96egE&Yu36&}}d3kHv7jzPhR{-JgxiH;bvf<+6hH^Cwa|1j|Ann47kIoNRr8Ta;|#t`5GLMyM8=kb-AuW6@;#zz8XFt5iVq^qunRUZ<{-;boRed|P7gCIR6IG(U7moK5RIeVX`-DqFi?Sc9O7M~^=L9H$5mJUS;)8&mfQm=Ty5fE(4NQM<OY60XNouvhU@Pw=2MNs6Q=4Y(Q7BhX?heWo+xGeQG7p}@ZoYT(|Oz~5K$@`5b+X%4mQmAranqA14l;ZhlGgmg?fXdw4(=f&>(tc1Lh?JEgfL=K5!pI%#MS?A+G{oQCSorCQ0Di0v(#iDT0r@Z?-NODVE<v|bmPCmcvNw6h`3vi&H4VHQ^Z@klFq5(@hYNRRhA*5HFFGWuPH%LEh@9qa<q@*2O1bzRanlH=QjhWGAhK9@@TAoZ_o_!pvwI}n_ojMexLU27{pZF6o6mJl$N)Wds#fx|$Gt|}p)$V_|wIB~srRlYxt{bEzPJ!ro0N)o=i>r~ph@%-z{vW_*H&Y`?|GjP)AJr{rb|Q6Rp<fPc6l5ksEKNiJfb~t03(xc&@D9&v4^efJewR9_GC+rfAub<l8f=&nZ5D)m^ab<Hd<W0>`+GmWwI`UDJrMUARz7#z;2%CtHZMYU-BFYf)o7@wM#T>lmy9?+n1N1Ob1D&F%6PbmIz}jiJ=U0?0rX=@ncJlz1vy+zGQ!ZIF(FS2pCs1XZi$CzNPB$nM-8iU<=Gn4wdFvmRtPeTq1!wH7P1kTm2b`>d#S5WO%FOgmhOV^@$FA$a3i97{*sHi@5a^1seW#EMTlW!W@P$6b99-H=v~BI@EtRXh{NR@FU$r>q5ifZW4$B1tVY%cj8>=j`IkQRo#m9;Z`(^M<?a5?ce}qp7!Z1(r_@jTdwZ`Lz17_Ma`5%ngD<vd&xfum&}$VB%_uuS8V*M|vg?Ixo2QG)y!noYK9nl!MN8YJ#M&~NlsOK3W4OmzR?eIGsw{=G43-1ORhVVt+pn=*i=nbHb7Q$6W72ZnnD(5lJhpIV4qEZ$wNaazd3V8?bi(AvGq1B0F!aBD;*yNL&B8#*v?(%Q#e9bteq|^3aIVL3%_DkFF{p$h9Yh}{za|VV)A8USFq46Rq|5eKrX+ALm<}un&WM(DWA=QRJ!7L)RZWRaV6~Je45a=bcuCr=mI#<8fVidU2KJn@@y(_W+YfBCLnY4_?MWe%js&tNsh6Br)OdMG`%j@Ij0W@brZr2JXS6oRO$v`@oH~kWD?^)-;!;|;Lo-vJQ(zYK6N;pzalaI_sDy^m9=JLTpATG9WM3E~kgz2E<jas~kB(Wh5?tj@+IEptPGgL+Yii#4tUhL==?G~OCUCQ`nLyHP-83MVW`9o_kg~RDleo*FkgN&JzOaoP8YQYGE4kYe`iNHZW#ic7IaD{6mJ4vWK#`;461fJXNbm}T1HtdRu;Y05%5)v`dNHdjeXVZ<xqyOa(pZin8J*SAYr7l4|LKl`vHU4ed9IeibgfK^F^8(|`G<7nI5RE115FL%Fr(u<gRjDDsq=+PwvlBELaBRpBIz?BVXG*A2f1mq2`ST{O-V}U9Y$co*2GoMY(X0tgT=s#caurQXB7?*=A=wR5NVurSxJ0R$0i33$RH5e#aS4fM^kP!XKt5eo#8(Xb|2LwvwKgTpB}a1DzOz;XfRXe;rmE@qfI)fnPW>vWjMBq$Wz4tBYRkflzN#`g!AX5{;=#-eKoP-#c1%PB33i;-o&S>m2t)g_^V(e?UV{Jv&g(TrT?)0Jw1A~#Mw(4`>Zm5Hr#*e(A^*-nps3#rc{SOP~0BKRblU_6pYfB7AKaHjQKaNm-7`lH0=?uf~JsL{#F?=BJaCb>O=p&uCA_}kQfSi+s%!~mtq8?>%wCrcdWzaUn8Y^<Kk_DnDR`pDKd*6c#J}QnMB-g%xu{`=R!56h0|D#s-QGO;{nJ*J=jGX;BbYo7LGH!yrSr53mqCAs7htvwQNIt3-jb~!~y~zmPd~cKPPC!V_1Sbw)PN$(Y(Ms$n?VY)BjaH{rmAm-u%bL5)^4M4lQZODpqjvc;gUVEDCUex+1ON=+P~w?gIyAgbW(FOEEFN{Kn10zlYUo;;hm~kH%wHNH>v_bRegXtn{WGbVLyvi-mr%PoG5qwSmp-iK{lLhVskvL|RN=^i-k8o0)|{?*;QSiHY$i<H}!zX8-7z(rV%+9iKrXo3ZL)P`*dh%zFgIW<k7?g)>atJ8Yk%$JG#k=4MTa48Y}jLEt$XOSV4IHGPO4F^l+Ecwr}Y-5(~8cwFmVN8-m(gI=7ObIU!Su5{T6(L@5;g{!^mW2cm=n)Uu3b$dSwoQZ+SxtrL$cK*iW4ne|`!F$@+-}5?uPdk_tW64_G*3gY(Az|VufLV%RvK{-Bc7ZqIUW`PSA(fONz4gTtG>9e>v)&$3a4x}sAA^<;h^a<s*L&0+bMKg}+9SUhkxd>=^tknJwqn$oNS(tsIU{c3SBnqNdQL=|*;)34-g5P^Bz}bNI!xn6&LnG#zm?qPPw4}$3*3`;Qsui1hcFP8{nPiIIp#YT!$Vr%#43V>C3M~ns_W`Tm+j?zHj~7;<_3Y0!YJ0_2VOaW0Z9be{WS@`VAd5rg{M|YBdli&piYeGe8H4O1_a(68UYW#oUcYUL8XFq8K8fPdqnIKIO3=ignPi$kPyw88JGnfPq_sv0+|Ikxzb2_&#7`%@Fa;Nct}Zxm}3WOU5CEACQS&2arBuflti)TY7+oP05ula>eL{rAYrkW2S4oZY`=V`i15$3YlP|V#I)7yVl(cTlO+t%)!7P`lm&g}+^7o;Ri3mi?t_bVfP7!#EHQ%?&=Y@>9Q0r7nk<&79ZatnL9|ca8D%V6dCS$iReN>Cfwiyp_WoLueQImG^%V=iJ`y;H*r+2IIh<oFO=mQoYr<&*%rtV;1iehO%ATd1j@rToTYB>H;dnfjEuU|T_)IMm`Gt-P-s1(iiDqYMo;h2zmF^q_-c4JdE%(rz4`e3La!H`_Z}TZbM;GNRGu!Kc)2wiHB!`H3E;u>B&;9;AwW2^>hwtA5mnE3UV&=hIKB<k4K6`GBW4z}AjR?9-?};NV*Z0(_J96lqLWAHP0oo5MqbHCQ+O<s86|Y;`cR_Wi%XaKj-%?jC>(hE}?SAyEt_W(ONEVe&SKEd}h34ru@tM}KUtw*_K8GRoY9Lc}BF!=C;7NT77DZ~7@R=lsS=DscbVy=3jo+E+zo`F%{x$=gTvOk-Tl!N^JKHgf-O`rnq#n~AP$)5Q$)78n>Nb)Zj9j53bS7oY(O61(+V#^xNvp2Vw`5|Eq}5KC))!KsC;OqXN3#}vgC=1~vElg4LrP_BTn0e`HF+2y<?)D8!jtxatvNSSz9HF%LLNbGc>bcTf!@hu{BbShnLu1Y!Jb0y^<rl9NAZraVY9%J2W?TPAI{9Y0Hwy1f%c3l-mcnaep*l@zLf7HEs&l*d4TzlYmJ0aD%kYUlsD&;1ezPRb9uG8New!7gxY0V!*8ax0htKbKx4Fh8qS(bxAt{amK4)9)65zSS4e-EZ(F`*z3VPJ_I8C#;^i%CGq%tK)t7pc)>e31zGRn$ZTPn8>RuYp(`vb#lV=>6plu=}K^Dt@mx0lgg2k<0xAp<ew+hlYW$l%2@x}W9%@ipcjS0dW@cIVqP3pM<4-JEa|7b(7E6yF_k$#(H_1b1j9K~%x%F}a$3$K}$<yOCOem5Y5O~_#^k({<oW0Wp6%$|z7EoL$j0x)EJuKqG8Zc$5z<umkMZzUV-x{#-<gSP+&EyPo*?V5eC)y;Euqgp&EKK3BII`Lc2a<Yxw=da88=wLG~=SEF<@WDs(k)_}{V#WBGE-n+8DgL4O%3Scz7=8@4NF1MAe#LQCvN=DJ_zqR>N~T5L{Rn}=iV>@}<vtfV9@>Qw(y5XUaofzBllCKMNwwcHyVApU-Jm2k$@<5<eFn>zIw5ds$s6K_4Lc$kv`Iue>PD!?wr_{U?ESuAKIyZ)%b}i6fS{Ztzmz-S@G%=%6|GhJKXoN(DNrYL^Vcz&<fsRANy^F{C=H}Q;Z{rG2vzSkVa(d~I?k0ijA4rWPWf!=XU}1fK2dDkXw1jAmg`0=`UO5P8d|G9daB>3A02;qJD549Xqh*CRnIM_tYD%VnQ1G})$>q})cf(ZS-s%*NO|-;{}=6I*5$e$D~%QcJ|kPJr!MOLy3wm~N#KjtoaI|qpq9-WWDCbUVc^ID+ZFjSM$o0;(V*1T)`i1hqlV=HYm9bhDGJ)nHWvgBt921r$Zph44ffVRr>K=;*l*VqduL$+#YTvdCK%yofF^XM{#u(Z=8c+J>jW{tf(3Hb<)rzJ2AJce_;4fBup+PtqLl_lDH7r~KZ&-xa0;4u<Uu4`6vC4ruhgt|eK8*FuGIDfXQ)uNHjXCEMijAUl$a*|4uL|SK$pI0CFoJRLinYYJeoRog>SX*2y+2Oq#=|_raQ-gk}`YE&3e^VGh~JyHA2tUF>O5v)qpQE{}s%$FqWC}-rlS(jNJCe@xKLzoV=^b{y4dU#|cDcdp{n${qX<+K`#X4p<Pli8xP5MLP`1V_4cb*JNxFjKf)t1N3tLWkfyK4KuJ@oaP+_#E)OyFdlbTK!r`Gx4ZW1u`)o8|&!ta1Jdj%XP;26@fFFV9*>Iy*!vA#MqCp9IZpw>E#1y>%Z7NwF$rA>mFq!Wj`sW7wb=D%>=kU62hKEm|9eWL>G8ogaq#0l28v6qYa9}M<R+$fF!1Iv3gu1cx+eUsO30mTu9A(HQmOXa}HH$5(rZ+lZfHQ(i&H%zuj6Rg01qoGr(0d{ugNRITQhUJ7i0~hIAcg9@OTsY~rXV{yjC0Znbxwg&ha*2<ATPhk&SVY@j2gy^u|HzjO9Z%Ld$n55Pu45$=+WTd=8FFu#!6bHf%Jsi0|pt>5kmf(2}1COub-zmnJo@N^bgCsfN*s+8Qe;B?ow)Hj)(}%A)YgsyJd1uEgx2=aQ2PEkpJI^=f<9JA9V#+x=Dy(W5yNUL@%@3;^KI~Ii>rCP4bRVZ$c~=30dCAB*AaFhGwT%7S&4e%T%mjXN1KfZdwa7%nXYFM@4u6AI!0LUz@I&HZILh5J9pSKo~=p#y8~}NB04XC`m)5d4QN}gX>Y=Cs7~Ju(^lCFAPqERQZrH=`QBekizNhuUvMv-g6alFME|2&fdeYwxhul_xJ-U?5B{+*%5b}^cyp8P*R2T5*lOf287S}l1Dnjn`qV5r3Ra#tj|0^c*|taNWvH(lXwn$BZft@VAxgH7P=Co%bDLA*D4jYmmIeZ&&O$0J0Jbd-#b<9(D$N_aOG2PxC(5j@G!!P3tAo;g7{6O;Bf(dI^N#foj2vqFZ(69Szm4cjR0@`Ts${Y5uG~5N;!~i400++kj$_?aT3Gin3HfzFa5JuJ0W31NZ9VzO_X?Ekso+-V2A<aMIkuF0prkp;5~GLOd&dn;8lp5=Ecn^Ie_`)R>E)wj>(2hz}*BTT~!^Tb{j|@gfV1#RtR9Fr;eIaE5}MQjDUA2>8q5Cq$Kel(!U(@EOL=VGzdZh^cy9&AyJy7f|@8iJ}w1p#B|=!DGnAF$T9%H5e)~gXdIjkZMN!>1W0f<&>3!Y)M|Frn5x);8j;C}wqH2KC8$<PlF9)5YTz0_N{-A9_^s`FdDO6CatVv_Wxc9wN{$MJk74Dz6jJ*D1baM4J@%{y{tUD_J|y9N!*LOIvQkoakX*Wzg%cq^x{yMfo_+tH>)Cnze)!zB)|`XlifY7_3yc$*z@p&&EKd@?kA@7$M58Vsr@IGjcmd=&o|0Dc8vHJbS0<0d)5R!Gj{4T+l-zWwcJ^ZL_1o?JotKmeRQz!?_>#y*zZ?y|kbl3Tf4>?Hw&dS0IC8(MiT71zx=dNhGeFNn6_817bh_==Z(jl1Y5RbHS((pTwxI1F5B6SfAMCy`n}}XJ*#7p%SK9|WFUxm(-|oHg?%;R%?T`DfcK#M$_I|(J-}`=l=iR&ApLTdVEdPC%K8;6))aI8vFBlh%7<#Ea|7-WH#Jp9eTbCqqn%<pJ8cJ&wXn?kpC1#}h+{Ju3<HVJgWKBfh5@&b$YUj=O2S1P=yM+vw(~D|Zov!GVYkt^%^YRswhZhvaikTp6vdAoEN-McEGXm%Nvbwq`*H>ow=w)4i^xHJ)&E7$|{bu(yb(>%ASf0kBmmeSI^>yi}PLCc@Qk~T}JfJnfETZzmvZc7L1|hh){d)VaJMYS$_Fnz?dPmyz?!rt5PsM*N2*rZS9^Dl-bW_yMPdod6Gjrt~Go}Npi1NW+>-MqoHuGvW6HBX1H|QoX=PYrQNKJ7bj?Ip6g}v`|d2_XD&91YmKi_@%IpU&-8~ye6yT3~HIaZ3QY9!7J?ej)89;V@~n)#Vg=}~X*-4`f+4^htiBwq=;fUj+LgcB;<?1X_JZ13%=T7W}|AC_6-E_64|>BX{b=6`4EBfev^=bk=&DxjXaO|nS}`xxE*C;#Up3v8gOiP%{=%WDIIv8tp8tois=>$8ryg1taa-G983n5<(UY4^n2ZtUKM@1+xfWHmi-(24i8+oMO<^Vv#<9fASk@y>jki`f%dX0Q?AzQ#(8p~%zvV|9vPzH6rtc`~Z*oWG_!C%t`ral`KtQ0rA)kvu{6#EuNgY!MK%1+1p@3PF_9I~K>w`%aLuaJlYKRY?V*_XJ@9b-v3OQ6dMh)I@`qug#icryc)AwiS6MGe3lJXx62cjaj=sSqWqkyt(or=m90}1{9T`zMCUHx1@g~2YRpL8Qr0w!qycTrVeRFBF(ew8Z0`V6=w-7-ei9JGkP+(rJUJ9oz&wJ+F4oNc_xjZ`L170$$2s#<iuA<H$g<zicS{t`bc?0-$bI_DP82zLeU%_$s{IT&H3MDB?~Iuus;%3*2hE&@o(AnvXu-TZUqn9^#LcgJgd=_sCn?XEC_wDU1pxq6#%e)8;NQ)A)X<5oH5u~1qU!#Eans@<9jPMTGP+wOuh^<J2AITjVyo+f67XKPPa9=g|?|#eL8YTdaN6?&EiI7YsGAuFChtz``4ZbaV4K`ex6oW&9M;lj7GA5Id9I|Xjv2t<Sv%K&=TmIDy2X#mh1#M5Qj9Fj7cZPQ$zugZP2{I_GOHBAz2Hj)m3#eH&^F%$GHb6VbM}lgjyeX>oBE5NMoFJBSDYl;Ds7QdWuT7(!gTqUAnAJ&HAnB+7qhmaTKFZ*$*(d^8Rx;@kF)&!jRU3tOV&0@e3dY1oG9g?%Kr~N3io5M0#`l;K#ueThQm96Q{)}^VCi9l+QKfZG!1kCWjuFP-R-z=7?stR?IsVYA?+HDFwOHU5ht=mJoPvQFl~mf+IVH5yh@n2xEvjNNq3cBLj$Cw4ZXwtdbhk^Ye=nqb1sv_OV{5?hH{H&6v&4&L~vgvA={9;&AfCu~P7;E|USwjKbKD9$7b{`M7ScxB1C-=P1&w;wURsRC%Fr_4eH1Ce*Lq{!`Ggwp|nf_WAf!w00KO_3cu-mIM_hclGT_{fBQlW#*104x!vut=3t<00<i8T65(2b0>nR{!9!`k@=`$XdeG$vBN3zo{8NUU*yH#Uc8FXWh^fjW-~u)zI7YCeK$fA^z}S=kdMCCp2;p5ND~V5QkijBN+zG$S6CkLAY0{;2wKsSf|$;#+W{$DUEuRh%DG%G%z&Eb`ilCFd<&}^v-2`hp5S5y2Bf6aGy76csn#Y#$pY*>g5Td0bCW{5m6>$?EmlF(2PI!R2{$O!lgs}=EUGjL$Gt@h1Q1~>VEH*94zU~)?g-hh7H0Vt!`^ZfOh+pTC4^Z9nTysLqV<YQkhsYIHuzZ*NPxQN0uR`t#Sl3Nz9XX$haC86Xly2vSPNv@RgEQiYs4$;0U^pLFrd7)gEiAdyDXixEu#F`GdlJD?#rFHD^|`+eNnmUco7kg1PCnOnRXcok6$s&-W5jWp1Vw#rz_BIUh(3T-GHyz-9+Udzg5U1U<<NYC9s_ked=jt4ttq*EE~=05A##qbl(1`;E-`E3tzZ|;j*qE6awJ8GxC%<rsve{)gr=p)q!){x4c_+iedTg$G30y_78Sm(rBS7-W4AoHK^Gz9Y`+~eOBWD)s%HMV}^T=bO8Y4@U&HU(iH<A#`$^<3~*qHa~Wyts5p7h9Z7w~I=VSvOw8F_i_lfAW%>nrti&_)fvxdYQv4OPA%EGpxAnX%<slgYwjYMmlj~<?7cG@e9r;_p{q&9qA*s1@Q}f#eN~a|J6(2R)xiUcVL@7@MFkE1e?<t*}76Y=fQSq;;=6o%@82y9S@zaWb**kt6#nR2sZlWWd4+ps?i*-$rkW+uMQL4(aD(McO(7b6lr#$l08u!A+$o8UM;f{#Suwx^Ms09QTMR#h&5ZR1xM^z8#qPg;(HPlynR_zkojCK<fNW0Fmi>Ab*CA*AVr=`Gg;#8t4xD`i@AY(r_fInh7gU=4GLnc`|*m46|Ztu*Q1#IAr+1qWvpGV=$(RwG;UGN4`=Zn9G62H+q0qHvNo5If=yLkzoLxUHf?4=B1=Y%U`y2*$G^94aA9*0BxJ?;<Q;y(5;`kL5(nwuh^iIh)?+i@7yh29(H2A-qYy)cU`RW&{3p`5+ge!a85Eg*Eb$GkWm<tWja?d-pM%bSVWxqsM8;fI1<g%`o#7UgMZ2}$7f90G(nPr9p`5m*}n6j~ZpLk_a&gmKmV17qfW|ARuxYIo5ip#SMgTH@`sS%j<83nnGv+1gjxu!j5^@=Ip~r4!b~S8EnGW;uVD&y3_mB|NZv8g+h)X63ccVd*UjZj2X!l`MiqAkKlWoWhB+7IR=kA~j$1O=vn7EsT3?#HGMWE)_Ww>@kQn;7Cs#e9bO0@{&z9sT~-72?Up_%fdIa+fGZllbyq`;qjcal#e{`nB0;7_QQ;VnHX?7rpt*+kH<<vkL0a0u_8|6uL#INNCufEkLTm-;uxeJYS4Q)1%E=nkr<VR?3qu7J}QrarI!Ty)<MC_^whZ_=ZzyPOo$3|yY~GHBoy~`;fj#^D9A>NIR6ld8e0d}C-f0@SjlOQc!e8JsLesMKcJkLJpoJEk|zXdLb_aiQ9s+_djr}$;@}66!=>zQhfi{`coZsiXlimCXgi0;!{bjSf@1}6I>-b)#%ye;w`<Wo44f`%+D7%Ivv=6D%~o7-KJcB+dyCrY{1#mg4bYQ~bKvsI@58qvCZhfS{no^WnW+_KSe9W+cQ~{U-*Y%xDG-i$ocLoIN)MZch_i1x$f3zP@B2ah@kQG%XFgZ1cufzF9{p@Ow7n+C5WBHGyz1;Sv6d>1_LEqmzzW1Q&25;WK_}}`Hd|ScFk-=CB)@7ld)hXSJ5HMr?x2(jh9ZQhv-Dusk2)avu2=BIyIHAM13iYvA&AhS6rYAl;)>q&)&agD;_h(*xO?Pc?vT2PwOd}amvtd!4da4i;Gyv8B$dHz>uY5xmxrFialBr3ysG8<<ruh93c|n%ELIzl6g5dTi>V6Na4Tt(<uiydEctF(I=hznf_wRtc@Fi}Y!PSc=9CN2R`PXvm#_OrhG65z1hVw-__Qr8ml0brXPGS`iJuHd2{f|{S&vCHm~L9!?ns0PZIanlaorQ5CfFNv*+|$Ht_9z!%=)MaMW<zI>0o#Ox@75GwF(RmB^4P4Al7jdtskJo%+ata$z-+RMZjbdo_Z9%5yRRCokoV7HHsFqC1F_dyyw5MDELoiq4l!nGtE(S1G0{*p@SbJ&k$X9bc$j@k3kwd`5$QW>*WU#LLh)hU5xNi;+Cm2U9O;=2cidWv3Ll_VHuH3%j@!{gCpk)y;bvRN;IyXUxB5POASwHc@fiqA05kcGW;hMVCoOezoE57o@Pr+NGHc;4{;qZY0$Z)nHy6yTvIQo;D~F4JJfpt9}l|PT+s^po?SZ)CaEkF7&F2IEvosnPdMojW#l#BP^guKiBLNBZj<ufjm=*KNN`m;1I@5U*1%RSsLxGK(qx*IehE})SaK5cL*6p#|5aW7THkbiuVtkpUPyLtwz*ExqI#5IE@X(a3Rw%hu!9lzm)6j(PU%T+3gq{TiHDGQf_)e!CAv4RKVB_)hvw7AMrQUrwQ1*~Du1YqynM2#y_fY;WRud%zFlhX&B4wu2j$!Sy|;bjRqk`%#>|P>ZW{^J4DrrB;*C=nwC0Uh16)e@L;AL6VK;C=iF7{l!hia^|Bt`32~(Lyp2!Ihv?7Y5X5FpYD~W~bNhYNel7PG^ZVr&A{?R(JvES??zb0=}Uo>L~S*Q#~$glR0o=k-#*pWW)Sa}SoiX#TXuVpzP1G&BOajH0(fnq>_2%%h<|4(n%{?x{it^bu-?hlsmAOlWPS$Wx87;vJ5*CILITu_Y#8ru`Yh|);GEUW+h_IDorm}v>@yLD5wYcVtZI^BKx^m%+I5+%CSI{zsrJ^N1R2y?!ro;rkWW?lz=Va_NH7c7E{ufM(mo10Bmea5e{o1)CVkSAGZGx~n?h2L*2d2h;-zZhbBQAg5}L2ZCu=KtCE?YU{-`*!j|h8*I(;KS$g;oszonq6*1_qh3@Y;850uQ%JIl+%Ks8rn>akF1e>`6uKIi(E4$>u@3zw+Wrry32x6X&D;U;C$*V<_2NxOeL(H7lsk9y{8SEwFEE4UpEu)_&M{qU_FzOgfrRboiv%3r0WI3Kv9aP1Wn^BN%kpT;;Dl6!*rq=k^pmN`EtL>$Hj<@av<Er8iyN@yLo0r+Mf<=Sb`(7jDQP7<F<k#Y}+@74NuO++RN?Q7YGj`=R&+^zq$Gfz$b+n!1OvF{h3EsK+}f+jlDTJJUn@q_4f{r>tjK^=B$GOt-kaYq2nmUHwti)-g#36QYwYC9g0F^XF(g_YS#<hwiZw0@U-qkT#?0C=jdkBQuBh`9oWoRbo(?KD`W*jIQVScTNf0nv!i3I2}^uO^so6Dz9$dhs@BCt%+K>tYSr;dn(a%`c4J4yA>tz~qRUI#^9;$skpHqHfRPam{;DoIFWqHiihDb9$c%!MbOYyI8)KF-N&)MO6xBoS!!Z=`y1?$s>pd{6H&ksul2gsUCrQV}`IcP#%>{|n<;B=+G}fT|7D`s6U0!F?a@4`CAfLi%R{O<8D-vPhKCJ2`5)Wc(s#eIT(mEsZT!;)CQ45L`rXGhkFK+31q$M7nmX_N+eLnQ1z((w*T>kz)<v^%`U|vA1W6Q>L;4?%B@ujnh8Wyb^zMgoO<Ukb*oaCVPSCGG`RFjn~!8hgpbp6On8{29HMD(>Q4&&;|C;15hKuAZJ3!#xAah;_L#6f9&xgscr<0w-b1;g$P6t&2AdfHLsm0_e{Qpv)hAc#{%h+vmfwx}d+<1JZ{XQbMQl*$gCsjb=ix5LN#+=Yw{t+zb|brVxo2lHT^>UbBSh8M{|Day`|x(Xt&Y(Dn_QDN=a8Ni+GWEnu#vy3*$Frw@A_gGkD;X_(+!vbn$@0>ofVI9kkd+9l~bV7TB5U@i*sbltPY5Qpx6<t~Yo{i{Q%_N1h%Vou(68G$|bcs5B3^ocXsa+mi*CO#H%vq2mLLuWWb3>1epS3p0v>w!(a`QXf|9UNE#z*4}HzSUvm(3JpMxe#3`b?n;lOwgY(6T<?9ClQqq;=J<!~B_{Xjl24wht`E2_xu3fa%GH?dE|?(t+;cmhd4SVC@v8N;~9-OFENmG)59>bEvoYG^N74?%K_{=fo+kI_>23d3UJCQ*b8f))Su-Rd{=Q&m0Ki1yw4TFX_u3+@|UR2vc&LyY1DrjC9F1bHx@;eWEnO<_ka{#dt0(LlU`~t^@=L#Vl4W$q*lxj1V9;89yQ##XG`9gG8~brrfC@EW^I5$G@@`Le?(pC^#+_Q0@w=VhSpbK{c7qGz8M)v22O|V555<s78mjb2F;Qp!l!=zwl#RlTN3D1E&^N8%`CkO1gProDrf${l@${A()VrlCw9D^&1Z0ZMa-b48P1$>Nl`DaT-o3$v0)Cyjbf5QFn^``~mtk8hS)_B^sRL|FKEX?0GlYfcK6@46Aw0+6+O~=jwV2b-ITaMO`B>CD_ASRC{XH)cuZtuH#8JX{}RmF%PB9d8Fy%;GWDaJ~vJJy?mZDcCrRKOGn7!A2)B(OvUDf-A&f1p$=c9TJ3f?cGD9X7hT7w6=bM+Sf}^!xnSDFI*3T<_9Aq3Y4-2@$yE*g)0T$in*(b6KV<j8PCVs<gGC*IHItw{1R{%6k+ewWFxLw>%2;s`*-N_&fOtp9e8^^wwri<oT=%&rK2W9ALcriIJJfm6ncvqr{Dc=~dHZq?KecW;($TCKFB))J(!}3(c>Gb<J=<V_a7-M!wVp-pXu_{}*w85x-YH8HP@Hm-h_#yiUuC=oGi2Ohkwis!T1G>6XFH>_<v?YvYJN%e<W-i{8ByH@%eiiZkrk0xC2z%|beL87zUr_|7w#46*EQ@gdCo-nx)eocHo48P0c#m<4-|z`<m{3zBdi*R@|VF_ZI(WTR@OWwC>caSYxG1h`_}Ab^?bFD<(mz&a(LM|Y<5@ks81sgw<Am~>@MmC`pT)|FYg;@;xf3j9z*o)0MkzdgT9r%F3qLjKK)!=U&m0P1x;R%;A|2}(GcAGIU}j9rCCA!oTJ(?3zhDZfZi<~zie>9jvDFuGdH_@R9Y<8u2ra#l2!A<T-F)i;|R`Sf2$@OF9>I0r}0Oysp;)<s5`u_jeb6(bcT-*U{?lCx0dSvG$v%qorazGI3G>Na{XJjFqZf24fYpZhs~vqEtA-YGpb7R*Z4@jE7N_t+#{sl&=qYF#+N4Yd;$rsKIP%A3AY2`7jVXBC5$=KvX7HT=4RllA0*?i120al2@YgZe$%8$zx=(3e(^|FcT14lHIIm-Zt{rQ=#Zk9%ljytrN=n6GX&i(Sn~{NB#8%}+&3>%&gve9D_I(*ChH8&&h@gBP8{p2S|azt<zr7OBTT`MpJ9<xLA&Afvy!V5W(0+3aA=gXy9siM%_bk|nU@=kfVcA7s>|88f-})n$+6J{zcEQBh_4a}kdwh>pK^Fr0-?>Kh6$#+sHI(AEvT$bAK-80hvuc~p?Ei%mR3p4;`F6qrV6-f1WZz+WJE{;h5PmlTX2k<nd6~a2I#D3dVX_@;eKsW`o7pFZO5)hrbSSmQxR*UhM*bOU(Z7ClQ&Hyp*%9`OmilH7SLB(P-ZYLW$Y0-a4FXJ$mc3Af0<nBQ?Q8aQnR}9>%9E4m`+MElgVcS{-Ix-@}C&YZxSW4!zp3T3!vedE3>(QWQV=iXS-*=b4pQ|d!etIBC-5vtcbha<oUB!=lOrPpQXt&y0iXvaMtgg98;RIEnuAj_tZ#q@3os78?sW~>&9SkGlD83M4KRQOhI6VW@QjO2RrXc>d5>{el?%rw2=o!YQ8CE@Rq~4yI#K7XnM|fpYDT0CccsA3!c7LNsfdP%n}t1zJYxdFdt?GJN$2U$^9o6(X5=`T*A>S?6rE2wgYnyS2GdTa=tlC{zjJjV0XVcIeWKzwjV{j(Ef<_StcWssc1P;hVAm{JPnq4=W0}DAWe(4uGFQKjYhM@3><Der8A}x8ll)CUSz;(X>sj~X0GnqcXS_K)N{oM>J?2S1+hz-&xdR@Mu4?eU&|fCN9ClFF?KDZIG0w9aAS647kiPGmg0lfFN4}iMHO?P{pgb9Bj_Y&1T5^3^v&>;rSKNfw3Ev*$sNnEQ0)YHA?^bLiU^Zjjg+AdAdXNjVPHgKTrRh$3Upm}^<V6osyYY%+}#^A*8@tMmFw+`)aeZD{;-u2!)-gB+TkIzyjFGjwrh!SwFHOH$ujlIX}h|1?I6S4xENzi%^+li=>UsPy080^ax=BX0o>wDP>Gpl0~`q$B~H@-2!y00H;YYJm;q)?rj_w<EVL>e&2~d@lZ)tNBdPUTqw3@V{F|L>ghn00Rx%@b_TSIgk5!o@&t!Yi<;YxdPpH>wDwUx#`9Y&xZuFF#oTLdsr7#l(v;&8C(^(E!!*gV+lTTa1Ep^`_*9fwkx9G#j)};*#<BEL}Y}?oN4Ckxi9a33v?!x4x%moEV!z=CPVXr$uc$9z=v%jm)lJ}~1E})0dYkJ;Vq!W^;S*@O2xOAZO#=?6wSh)ALU9;h+zKKY}uR^Q2XhYGfK*@WlxW~FGq%|0#@H6KmIF9<D*L39}E$)AITFgTztg&w*XY?CM`YT9GRJ||#mj0Qb+!8ZkP7?AkG)(^$Rtufn%S_tRr#nACHv#DRI2GX7xq}DpN@FYu6)dB}Gl$@bW|IgTed^)ssx&Kv=Infnt+c|RkP+mzr4pLqjHBt5qUE(MBlEQRnm4(%F7q~S*+u|QMnVako6y6iYj;D6A>JHb0Qt^?cvJfI_avgBB?3b?=??!e-h|>SsC|(TM9xee@WrCeWa1E7n)(W@EuJP^@KjQm`(0#V#e&$tHls4ga_Qnp2wZ;AZXyDDJpG>O!Zm_?C5u6D2m}LES6Zl5DHn+2+mejj>p>u@y5wehRS2?1^6GBgjQ#*npOHwBo<mN);EozziC^&nt7*~097cu*tw0y#)Y5t(6LDHVRpXlOKz0pQaEH==1@C`8*xk=w|2{bA*V06`PWl2z=n`|ZA4__<e5W_)x{9Eq%13rIw7jognGNc|UG)@d#6=;Mf!;**aA@+IkizV*Hs%;JvruMCWb-q-A&8r@`WDKx+A9)`W^_<mI-$W-I}*-=G)5q)?B{fo;~tf(5y1nx6&1&XZg!L&yCkRcd(CY}ieFCC9qBE3YFQOT=XyHNuFOH2o7wpS&yk(2AKJQU8{L=FP5`r^mn>&X=X;4vZ^vr$WrZX2w3-9XLhHUC7h^B^CYctCn>=zTNfxyot3-h>2!12jNNG<gFeBCh%_GM-4(yppdZW=;BOq^XMjTwq^LnvnbpY1n%!1O6>LyxJD1|y>$5Ux&k|(n|?#4Un06r<R{7W%YsRa(lUG6k%;#I<DENasXzau@MRamsWp1_2!gBOrd1`;M5Q6Es0Kc9_?YjzJ7<WbK}K>47NQbRmpd$%vf7FJfe*vO~s&o5AY0rd1~VQ1N}1QI+|Zj>b54|Z^rZq>G|yUwa0Oc#QTu<~50TgI&P!iDr3B!WOa)VjDBKWwEh7wwCSj`zn}nuOOi-D!kVEJ98j{_y(e_OR`QnMjxvop82`D^E)DsNnkzBq!RM+M5-+-a861uQJ>n19dMy@0tVc7ju_kupUmL2;W{&w|N_b7leeyRN~l(kYm1|jSJ0QIIor|edPpTMINVfAZ$KNJ1$h>5Y7=h@PWlCKb@1(vrC~s;2G0IFL)bP*J;iJ(+$w;5-2)!l(v<Rl2X8IDI*1s0cS<&PzZ&ORK}8^z9>yag+K^$ibW1(HdpKkv9Ie%#c<>$u&PNdZsc<UC=?~OsKZ$wjox@3(KgS=Wzzb!cX*hYHT}!U>um4P@W^&2kqJqD6sOM_F?T}*Q=$^xHqJ`@Zkm6XSGnzO8c^59;}fP=>3M~Yt|yG{$qbPazT~57J|$j!QTB=8gxyLTnzs>vsLOKJ`2-z$iGXeVG|i4~i|x**Z&#0Bk?%m5L?dF;-Yq$u#@WH{;2`V2?VlbT?^C{n%`e{}Da7HS{<XQewYj<Z9oYK*>z}g0!P!yo7^P0nPWBG^eRASrUA5T|gv<ymdCV@`1bB{^PLNZOU3k#j`?a5)9-OgKcr!Ci;D3U1Zdy!uSlPip2h=rlvpMPwvflBVlQX2?I5{>2|BCO;c4Nn`1B48jNjL=FUaw?#aZ31>z25Ej_OjjM{j7JA?e6WJygeQO^)9ULNBgCWE$gA(J~BbRH18VAj3~6d39RGnX!rN*=wP@1_KY8cYDO~N`~m`^pIYZX-ogiwhGT~1^&qvM{C1Qfn<{EWu3mXexhl55|G_*yKFRibyN4$~^{Fk>)RwfhxlKQQ6k_%dj<Pqqy~Dk;o}u~f;lbJ2$(flmQ^QZEZ+71v4ld@~o7+Fo6GZnQRUkhKa%R6CRmBw%)*Qs_pJG?GN_OnjS!JOT19)TkR1WdCRX)YJb*PYtQr8v2eSY}Pk16AFW^%u-41M+Hdi1dhKAoFyUvAgFJu1vTncuuKOxG;cem?6P5iTeOnJ$~vi;cc~OR-%-NE1Rd2NUh#?gu!P&h8(t{d8JP47<JG!+bqnao@1{@f=u<j};gO>!3H;qfpN2S1$whstg)2lNWa^Zm~&8KzQC!E<VAlBgZ`cjZa?R+gJF^FaYlfeJp>sW1|T;#y2c%w<~;hW7_ujOO5iq3BIL|95EY{NsHttznM($n@c6S0L)JLs_#$p(dVEYv(Ls)D`uN|q)15Y-76Ax;B>c)(0u3__ImRAmxH~*Q`mM_V{%AjAn5a4;4|dtskurmoy-A}*eJ7kl+V!Dzvk02zkb^HpNh)xvtly-%67tXU(+JKKSkWvXnsATmG(Ga;6l7C@+a_-fT=yD05vekr#D3j5R<PcxpL!#OHFF+jbnS7WQN)jtDX0ctd!lVDn6FAr62Eed013WAbW3IMfOp$p40?@_;7hMu3*f*_;GY_bYkQW+DqmtXauZBM%y^uq9d>i?Flmp9^y{V$9c}zeEW~NSzt?u`CX*X<iqhaX8H85r^TNVm9?5PW{kOIR`lsf57U8@<K*Pf{Imb=<O~wHt>Di|G0tw&6%WW$qegkthMD-m$>8_XgMK$bz}7ikb=kSY+yhcJe3@UvA*?PBoIjcGYHYAVG!x-Tn2YR$;<A-p?@e<vP%DAIL-0$>j_TYE%XaGyx#hCkVcX@y%l*^S*2PsZHO_67;b1+o5xu-xd5;Ps7)&0iR(^Qp|1mc=&Hq%t+!L<_%LJcVHD=T+zlZzt&ooW3g5H-u<ufHjal^@uA|!BqUhykht7FHjtM&^2`f}TqXa2?9{gJNKrx|u}bzZ8iJ*B+Ap~7WHs<R`CAvQ$=I-3fX(cKi>zrNnrJj3sTK1bKNm(S@lo!>9FTcngSn@)kd$Tw3;zbnf9!$ZSJ^lNYu;1?j_Q$}}fHnL)?qDVI}Yke}!&k+T%VcJ0i?yw%wB=LUc!an^thvpQ9!7}j}L?q0Kl-=wPrcnlCz^>IZOv`6T34|V{?uluQhDBPzS_cA++?X9^E#gsSzG;aD#wp7^-*6V}4k?+1uc{GQ5IG`<KaG=WUfr^SSH-|;eyJry5e0EkxSp7+d`J8<>dt_la9{{rJzgcpGkztjPz;Ca(t0`n_>qzWBXXpg&x&hIWXk3loA>pDAP`D^6s{?vm@jAXbwbY(<?)2|K;L$1z1C^-4;(o^mY4A+)-s(i1$3;K&S*RN`%dB|iMpNUNLJLUd-{4|Iizu%Lhr`9Md&cErlaapl1og<4H23hsmh5t?nc*>kGdQ*l0<<7o#~%_Zh@VFFqD5mA<5W}hHyv?$mvBAL+nbOWk=%CF`Ez~C{=6|0!OBfC(dnu`?TXTqL!!GaV7za9emG8IjD<KICQBm;7=_9D02d%J#a!W{?h3?mv11KM2@dns>psUASF#2J2~pkeLA02p<=tFjH#qUgd$f`)R=7^L;%#>H#py+HaJt=^D7?`>t5WVD>H*gZXodmqPjP~=9R}VmWCMwCOK<q<n+Q5^z#*#r}LtVMI5j*dVG!e&gx8(9UWTz0}x5$N#H_j_gW)tuEt*5v4{cB;1yb)WW+6N^>98<a6S+xDW4;YJC<D;)VU?g!u%V06u9kU$>d(}kg@LTvZ%m8*WmeN{BYHbx(0+W)s(u0ocn63qIUh8PE;4vaq37^(oi7#q4(@LYpw~7318k%^AD|SQ6uS7d^53+gQ3a(kIAhyj~Fs>tkABfevdrIJ2p<4W|j%qEvk9Rx)LJ)0e^L$XL+(L%8L<Me5=VXgic&iAc3(vJ6X<F(oZ%LKH_<y%MPHPf5KzjM!WDWh$2kL%s6bWJaNBp*)nae?MrAD$*Rpfk@b&ln72NRrp}?IOd8vy^5RG9Av2jcbVg#nf<QPO4WR0!cOg&%TVj2^Tl-1tjnS6t%S|zu>nUuXprdQ-KD&=QORrfiOA7`p4c4RV>Zj~r>rJ9_PvhtWO1R{C;yraLwp1Ro<|*W0G3tNKvXX-p-jKzNLEkdw{PfctJp{~O)0azpbOyP73NMn@cbwrKW*dZ#dvH62g!Bh<i>HE?S%|Lv2|dwJd78orX5F&`v{y`T?dI7E&apIEr%pa;9#>TD^`%ySF!W;5{<alk>A~0mX0-@e_-{j{aBbYsb+*15=u)|g#gL)GVH{CrOA6eFzkoA#vr9hz%`GM56$6L2(G>qEw?W!vKYg*}qk?tTu_n(|EXtKE3j8oM)!Y{3bSeZd#!W;KC#|?i^RDYH-(o7FY>H~zb^Ks-06-C34UgGuJ1e^oT7tGFxiA_?87gMP5Z<(R{wdUyoH!21^aB~MKmz<*c;4rY4hE}{yJ^Y{8%vEA2z#N-Z_?yn#cgYyT5Gen3%BfL(eU^Xk=`yfQsrThbt4CXrxpKC9s~?n@&uN?`lw4dF+8gCd4F6%|Mb(~d>Dth6V5)a&b!LxNmoA%*?c&e5oz^_oBN%;P)%+)w2Nd0xlD%JnY<CNjTBMR6^l0fWsbPB$sA_erF*n)2!Q5(C!D<6C+$_tdx?&&6=$!ySeTe-`ib1OB3MDw{Tsq>MQNw-*ZM@I-fm2$mal!7Y}hyceBw&8I@FoaDXcw_Ve!<Em>h9Jf-CbL6Nvb}#$?c{ZC=OdapOpn^}i&<-%UkRSIlBIJL<HT6|0NYzE8QHZnNU*Gp}bHWZl5H7L{c}H##bwyhuEc9@NvZ#(5l<lTKiqC+9lcz5f_zmvi(kaHZSj%RZE5gaSnlb^AG|=YT4b%P<fw!>NeIf^~mp%$?+P4j*<iS^~tr&990N#nng?444Ms&kC=wjqT0tmm8aZO<Es|*{3<s7jIsmS<|Z5=nL-eMo<;ua(pgQxNB)O1F1KGi^UC0QSDb0ccM`uNE%9pmECuJGpx~={6@`G%@O2BetS%lgqX%i@%Ek>!XfZ=j;W!c7L}K$<QeOzt|(uVbp^zGuFfo6a?~Tmru4C!$Sho$E|oJg3uY+t$ffrnPUSoxI|)e2scOjGi?k+^5#@Gt_1PsH&u{pWMvip|bz={@ixOB-1a8?$8h(xJLl~sVk!@mD^Nez7%^6fcvP3F@%nrXQ#<{}9U>hW@5jify(UQ=UDcBu(II)PyRnjT66knCYJXt*QTCc#RD687-2oMcs8pw^10i|#cy!zxj<&)*iYPwV5=Aaj0iy(H1R~I`YQV>I_@DHP8hI7@QEK@-~Cbg!;#(rhUKIIq5V7LEkw)gYf<6q6~>)Ra&|EMPJk8;MTJLFHGdw&U@AmDygG=0wy2~h>9VV$?P1f=Hz?3eo`p1nOjJ~&HuYFTKY-Nq(j_jCo9^EOBl?2n7mNDVOZr^#t=Z(zjCK2>SvhplZ;rV83(#nscSV7{#alxAH#P&uT;P;39-x85GrMxlnOW@M%xZ})e_{pfVi`zQbWxu^Lyj}LZFd;I(8V6e-He2;ejNjjn9-6J>;Zf*a_&-M@cduP2<aZlXd{7#;O&0@Z-@8m^!d@|_0`CZ&8F_g=Eb_b#1VvR$pu*yNsJM){Cwk)v%xu(s0;7GeD`$ov()-Ki_9{R!q<UF=I<psqrW$${&`zP=E4LE@F-HrblZTxH4J-;yjy%_%cLjPL}^w7tX*TkAy%_tE;upLb)=50jNkTXClg$~_Ul5ullt}o=*?B@W|Qx5saMDInh*|G@P0uGC}+>YofZ4N<QuIDxs5eJ@rwJ!hOBC#<+-4!IaY{_#ZNSs6(32~584Lks{kk_OQdQ26La`wm<HwD4ttoY(iozh`6GcSD5bJ+z9iLgTiH*e_3cU}Uhuo1z|=gBkK4gR@eHeHF(&>E(1G{BN3#B8wlrzibE@}kOTkdfXC^aG4LF6KKGYGfQOBB+}oR3+!fs9`D^jtjLMoY?`EpE1KV%$N~7U3%_RjD1xjiZ&&YJuiLry{?xQxzz&%6aR14;4Ou^(Mf;<+We-5D#G-q1IVkzts|TGg1^?S>2hFr%gZL3y_x)J<OumA=gR~Kfw$h%x9|1%yfgc@&6obJpbeAIS>|5#x*&N{Exf$oG0@qQa-v(ZQ6l$LC(tcO@%fbEx0y+MFw3GIbz!i<626PI$0zfM<zp7_{ir`#+lrQRdT)e_lKC0S=L!Kdu^L#P`nvv+7|sT9djeYN2~TF^IfBLHK+!;7rtggkV%+ymxCRHL&B2{hCJ2=`_6+H7q)Q!~!OLMClxx-uPJ~N{vBo001a(NrZMM7FYUjWS)E#!QHcXTAb@^cE$AJk%caSBtr3Y#%HF^8fRMi%Z3mMWlpC!LHH_+Jkvgz6uaf5>uMam-6iTjIhKD_BOm%pgRn-ZbRvaeEIBdPX9!?(;vWvjKOvNI1_TC7d^RY_Yz+sG;?ShbYVzT+bFzCBd+sFlm8a>Fcrk<1K}s3NT-e^0hTWtEll%xLvDk5y(R^%_V$@-XMY?lfG!r9+jm{#SDHfxRQxsu`|ohDNt^u1NE6Eel8lTf)$-&*y^;VtZ4t|B);)BjV81zM-{)7rcsWj*SuFfvz*V0jXQf)xrTuX<M^QDDOZ);WW!i%9^!BHK~Vx&sXZwMkBmt98@iR9A>t$<jI&GwL%Zx7bM1zACg(F1%l=1L3<I_7_CP>4L$_gCos4_7>;d(kx0|@#hLwp-qEwF1xlw%IlG4HeL<MX(LrbSg`CeQN5f6tvI~wD*7?TP@LUmthi-p)sdZeggu75}Vi)y)GFJkdkadeZLB6xcOaL*F)^}}}^{3uDw>RV+L?eAk#ECpd9$0(2U{5yXD)g-z#F9e4#EHR0+^}gw&jLu7W4#Y0{5*M$0KJX}%cFz!u^I}}pc~2mSWi;D-kPbx2`lRaIdlmB85>!GBW2+%-%f!_<Ts7tMO6_sOOTakeI1L~O#n){zliI2Je3(wZ2|MD#E!cjncg}w3cxktYE`$_#jF)M^N=5`ectu&U&EmKvC{x~tx#|*7xS)Y!#LmA&nbpS$LH~F|8vv10~gawU!G@vlrx<K-qLD^&Cy~+DLxB=oymp*cYv<kF$t%Ipa(3D${)eCCk^iwX>gs8<?c2{H;_W~$_<eMamyl9EnYlGB@3)Sl`tYaUhmvCsz)?7f#*8O7OmPbg;EsZM!$N;{O`b%-PTkVNt;!LCmTxc_s&euPtJaq+x^>ttI??`yd2UMwV;0ljUZu4`O!9WEbz@N=!gZuuj!dWEds}tm_sVSdgOpZfu<do04;3e4b3d-*9(dwR_fn`jb=E**2dOmy1kjc+}!wnv-|zh8vB|c-fcn28E?}cqmcu+bTA$nqhE@i1zN|Ybu$QdSb1;>T;2%vfpw!xtKZLoucB+p5?fHf6<-?awwx;-1ptA_PdvY+i510A(9DPH5gOUW1+>ri&u}Ec)f9b9Txw*!)Rg|^2nHhZe_M++bfTBuu$77bn7oH+#ZF1@>h`3)ugwGnCQdTNs$65Zaqo|T(}2Q1lkN^`OQDm8@McEdJ#uLyJb2O5$!~B2VLh6;nqR%-?}T74JAWmEBCvbv^~-KPcACY=R#x8d&O_m*DQ4ZI7s%lZ%*+7cjREW;-o^yPQ_++W^_i|dv<g_4X1LM5o%$-uM$ZB^Bkig>hWaQR)k|{iUpxFP48$ck>xoMX*gKZ`&B1|?9y+${rRrksrYK3&rCgTuVD!a4@b#06W#fEs2e<N~(|kHG^`qhSb?#R!qXJhE9BGDF-f;y#Aw9XwmXe>|5iU=P61Q((^JT@eFg+tQR`zTE-eh5Rt{KTs0FxZNB^fn{tn5xY5aO~clcDTrHhObCp;UzEYbvskM{#bKgdqND1)%!X#?n&H3OALfyMv#Zq|~LfDbjd<`r?9YLXWzfA#WK?iHYUor6_J5aXsQlDR*%?UzbNi8o2zSBY*n1`-3yObJtd}IP9z<f~A#D4PvcLTJYR9$<Y|GxD<IrrS2mC@EWH~hGUWNvk#Pocr6Wk)za@%_eqc!z9uY2WxK}JB);&8>9Jq8f{3v75+EYPM%aACniuPcSxFu)PPkRoVQ-5@K2m{u>yokI6as3;6W3s62xQ#p=q?M2oQ>`tFZID{B3vuJB-be5I8*pJB(lcGBIEd9lO)vmPz4qLOO|UIpN>Ty@jqo5CDOb|4gR;jsL?3l$pOI-^>L$sJ>4VI)SROEb#8m3=A%=?r)4pcwKqCVf4Ylf<1SZI$$QdXco`HOKI(9V?L#UQrapECfUr#6JWwmVu;;43p=uZIe-nqZ#zvoda=a4_B$?%WT1AI$-?<?#6oG3-M>n~0P>LveLfoG2RiE?w#m)n<7Sj;j49p`hQ!2WtAzvyhaAkUSl?Pm9ms>+;&9g5|F0WyFviw}C$&0*b@d8J{mAx9v&&47L18Zt%o%fZ;xoFC|H605Nqb6!_CnDkwX^_L2V%Y=}wRlXHBC8LzCkGD1840^@Rw?3+E&*zKZvuQKGyhWJ_~dx+<ap5g>FvqezU_e>Y=`sIwJ?&Mi#1X-pPRu9De(Byy!>44pi?VUH;yuAIzLezM*nui3<+|g>GtUo<;FR6Y`BQ<sOEIj0y~?FMiYL2vhf7I<KY1m>UdNGwc3kCM7vQ}%12JW`huC1FwyO}ri<$vZMZ)9DfvZo#`Bxos)ag4_1}IHZI95o29KwBs`9E3!RJArRVQUQC5z!#lat04C6uq2t`P|WTd25k&ud;^=iaU&o+4UpD`PDp>_+t7!f^bIW}eErX3b8WX0rA?Zv9@aXBF_^f}~)vPI|sSK*nZorU{2{A)81j(?{l*tr$Xm+`r0^1Xv4vGKNGK?Xmby=yccih*&kGrrO6+mj;-GC9Qd2jAPdS{z1)oi*{ro2=g9KM5JAZD^XN>W#=$)3E`b#@6L<Gi@FP0gI;Tb+*msU>7uUuZ#4bLbh%jD5cimkzWn=|_!(7?z}YkrCl%@Q&>t1;<)@5^Twa)6-$(>F7%n-{41PX1c0gy`i*hn6KHM`BORwy63=m4G<4x`GTVHn+mX6Rm;D$$f@!&rL3ksRm8Ka#N8gBeY|MRbSq!kY#ec9Wy?)#y*jO-7FGf;hhIyW#s2<9%`U#yc@yW<-0?kUa^%)ex+NW^=rA6}BAsB+cY&m2Ti*O0zS-oJS9KD5_U!u4xEqtt4XJ2@Yf6IUpb8i9uvf_}bu5hndKcgjDFXa^k8Wn^Vdbd9ccrwgP(<*L|VqkkACg5gUg>OynA-5qwWDLFU#BwktVsKH-W2p0?yN?W!&ouV3DRtmyO=9X{}@}}JYFtzSq^)vwkix?>*B=Y!SDx!dyuv&Cnh^wU4V!~SkXG6u2w~f>al8(UFLXuk2s-!tN8k^i+yjYogz>&<qjMx1VmO7WkG490=NH78d_hq`JakM*l7WDJo?R4vV0yJ$LR}eeIlIPt|W>a=uVlY*@)>9tYYG$F<AL#L7;{i_>WERA&qWb_LYr$#@{B({Co<YWe%-8&*Y~Whe$gUz+A22<~2kL~`wRw5j0|(x)?EH%;e9bP*B8NH2*$+AuEZxK~?b&p44H)UE;m({?!l8<zX4VHX!88r&2T4e3mO8;1V-{O&9dsghE0?qs6@{yW)A{BE8PLKRD1s)ApSJfxkHbZ>2r^jI4D)qEHW4^xrmNAAyoJdQys_aKR%?DLaW@r5C(0=h8rviliE!mYve>YLJ|J6ll7wGJz4}`bYjL|%6Ps&){!BqY76AT_@rIETIF%^c5n}+H(nlX5gO2kr-Jl9U_DfNY9`Id5l8svik$>^R^Vu-8qm|4X!~A8+ZTRB+1IS!gZww|8fB)2Z7QY|MoA=t?ZmkAHut;I?=;t(1$s;tP47AoS+RG}+e&cG$!WM}bPhMF_exwYBVTir!>RKh}!0*7-B~e1)R}^W(F!7WuXH>Bp!f=Hj124Si<Xgr2<S};!s|-mJhR2q@%I9rqy<&#-^b7Ex7bd_NG@k3zzy(DecT^P|hnn{8jv6tFwKCh;2ADapg3S%+swj3C&%<wPZSlWFUyYF"  # noqa: E501
