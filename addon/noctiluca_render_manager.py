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
    earlier = [job for job in history if same_output(job.output_path, facts.output_path)]
    if facts.overwrite and earlier:
        last = earlier[-1]
        other = file_name(last.blend_file) != file_name(facts.blend_file)
        if other and _meets(last, facts):
            yield found("others_before", job=last.job_id, name=last.name)


def _meets(job: JobView, facts: Facts) -> bool:
    if not job.output_path or not same_output(job.output_path, facts.output_path):
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
        raise _refusal(target, status, _text(reply.get("error"))[:300])
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


def send_job(target: Target, job: dict) -> tuple[JobView, Sentence]:
    """Posts the job. Returns it as the manager took it, and the sentence that says so."""
    drives = [] if job.get("project") else network_drives()
    reply = request(target, "POST", "/set_job", {**job, **({"mounts": drives} if drives else {})})
    sent = replace(read_job(job), job_id=_whole(reply.get("job_id")))
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
    done = frames_said(_whole(record.get("completed_frames")))
    return INFO, say("{name} is rendered: {frames}.", name=job.name, frames=done)


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
    courier: Courier, target: Target, job: dict, files: Sequence[SentFile], own_colours: str = ""
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
    return send_job(target, job)


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
    *("files", "video", "order", "comment", "paused", "split", "blender", "tags"),
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
    strict: bpy.props.BoolProperty(
        name="Strict", description="By script: do not send when there are warnings"
    )

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
            self._posting = desk.link.ask(functools.partial(send_job, desk.link.target, job))
        return None

    def send_project(self, job: dict) -> Task:
        facts, at = self._check.facts, desk.link.target
        gathered = gather_project(bpy.data.scenes[facts.scene], facts.frames)
        # In the interface somebody can cancel it; a script has to end.
        patience_s = GIVE_UP_S if bpy.app.background else float("inf")
        self._courier = desk.courier = courier = Courier(at, patience_s)
        return run_apart(
            lambda: send_copies(courier, at, job, expand(*gathered), facts.own_colours)
        )

    def finish(self) -> set[str]:
        if not self._posting.is_over or self._posting.error:
            self.tell(ERROR, self._posting.error or too_slow())
            return {"CANCELLED"}
        job, sentence = self._posting.result
        desk.await_job(job)
        if self._courier:
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
    column.operator("noctiluca.send_to_farm", text=text, icon="EXPORT")
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

PACKED_RUNNER = "c-qXpi(A}Qk~jRXXgvF_yPc*D_>!a@k|h{BOfYzX#4`)55Z!9fxRH7#wJ~G+{oB9#Rn@skYQWi<?|EmRjcMuVT<X-RQ}_DxATP#sHd~C7$FpRSk1x~maU5rPR>$#he)C`yJvib2`)xi+>a>cId=gcQd0KwRs;tOI(e-6gN9RR-8Koc7@uE)7XVk2^Ov-c^{hVH8d32r8Tk}y-Qolp#^dx^Uh`OdQNk3%cG|rQ&v<jxNhbK{uG2dnRq`0o4_h~w>qG?e^@>Mm6Xw39OTHesp*(5D_(wHY6;@J$})t6~B&C05dCPh7r-Y#guC;3U<o25ya53jOuSyaWe9*&EvLBvC6`9<_9n_-BzNqtHGpl6=bJfV?K9=wRQ_V;%7{*7PIpZmWZ{abW?6V>GneLU=AfFl~XqHpLqL$pjW;j^==Bu_4A@n>iJ_1W2VQNHKjFX%^^(!8paph54e<fft(-C)8B$&-9q7FSUmPZu>UC61%)YF?Bz^_3TOQqyKtXr)if6hB^W|Gu-e9c@JA$%Eccqj8aco|pOOWbyHHzL<Tcl^?IJe1Ec7T|JlouJeDNoPM6o>t(N~mn=Uy`8WJgENc3zfAS!T{)|;7`AsyYWkkg^nx%D}mNcn&Z}SaLA_c7H1mIpdJ$dj+X7?p}L{mFC84e%ye>x$Ap=LX;_x2CAw>A&AqtE#La{p*^cbB1il26iUlvS}{Lk~DKimJNoM=L)Pq878!NgmPv1aR*zQ$hqn5yFKTPpiJnst8|2y}VEisxbGg?nl?fVm67+Q)(~$M@4Qh(IPc^FH_ouoX6|&`i9fRY<88@<4c}WzrPguF_94K8RrD+fi2gU1*S@qKCjZe9(Z$z>Y{kT=u^zo9QexTvnsCA^I~!nr89y(AFBbq$;Ow_RdREZV?p^1t(<T)0)CpwP&1qpMNRG)zXda+>oTiT1{?#3z*R6XuM@`1{OG!f=7g15h4IpahGSZg2z&|HSzSfNbxvEd5}k2(aZ=L<<776wIRkYm_|TSVGBHPXmJakpr#Zj8P8lrkv)L@245&q}ZE5cSCj6PF*Dt(5CX12?6-KDdX-uXy<H5YRrhkc&4FJqxv{Tc1Fwd!WHOZ>?!~bUvG99uy{aDYkbNeVQ%e=6^ipu_3rDMWN?>BX4f7IDks$-9dM5bdNX_%ak%>=e+Q$XIe)tpEm4Qt+lBI=v^W)9TT7e8ltQr_(BW72Ook9M~AwzlI#I`2=0s~`)P#dS0*sJ+2qLP@6T=1_8<i)s{o$jSxXEn|WN&Ln_KpU}NSKPClw|Lst^ULCGJBf@g{%jUt(-fMc$dp3xktkeHL>0`|8gM<BpcynuO`|vP+xxKfu{c;eQ=JD@4`@1yJ{XKfNyTA3Tdq91@`fYa?9Ws=M+k5+mZ?^`~MM|)&OL>axV*BNP{<ePvdgV97v5(*F?7iH7cW8Th^8FxMTcgRXt$+W_o8B**doOpl<Ci;!zj9leP3vzAvKepxb!&V3<@QUj^Mmcpm+}7I?%!yHweMZ0?+$j3w&S-4`$yYbM=$sQ@&t)w3WcFlnM8DCD{LX%+5Bgb3vK;#w6Y>3<(eoD5diGl%0Ksi0Tl<;>=6wiw7VKb`-j_QSu7#tJC!}25k4Ep*{5|as<eElOo>n(Jeov{`A;1*TSprzSn^0ViaIl!tSzw3*BPNAO$i&lSLA7*Kk#=rSPtk|T;#Kx`>%;6YnR0vG-g78O9-^APV)hiCgylR<bySt`4JY}XZE)MVq?Q#^1=SALx98ey%DwX&PN!UXZFuWls3W;Ny-Q>3A_oDuaTu$$H%9##8U<|{t5v7vH+lyi-fih&`fYW&T!YJgfoURO_OX^5#+}S;SbRtx$X!~7iDr4T_)~|;`^6x35;=&;0n|M@ju=45eBV@0hnpmatWO|GI_>WEH8OpIwm1fRbT+O1o?YH7&fDgp$!K`A6^j?Rue}y?)9T@BG<8^2QTudT%_LQh*|Z1c?cmu?e*Qu^y4_4*Je2p0l?sO*unXtx}g~r)sSy~LYR{Wc};8~({Lg+bQR^qty$cBYYC5>j?V7*pRYNWO5nrJvT4NUNjqyn?Z*uZ)W)h9G}u}XcKEuQ(e2gK+sNZe%XB^?IiXh-i*ig{DXvUnV2L>;ULz@K8UC|wL?sYvHv@<6_dqlj(S%h46%<sxAu`TlPZNvWL7F93=aXa<xp8&+X3BkUflUss2OdGzG!RZDrzJAG)V;cQ%u(vSUll^|LMAY)2Vc$l5r>>w7;QEgJsd*t97Ivmt9gAh;*)l*v=)!Al1VDW;eJPY%wj@FrC->22@6YTM?Cic_wFLEiv_XUla8H;8Kw+K3&KI9{OiW6gc$nP2I$*cpij6{W*<l*9`T(+XGwbM+?36#gEx0PI2J4fq6(m@_tb(&CpB^4FE4zs*?Hhrbk{XQ9vhBNqkSvj3@kQy4JsAW{vX>MkkvtSRZP;2)#CZ;DtguBiXcW$pFda9R^8;|SeC*44d;Z|dClyg!D6PJwA^$y6?QGvg+Htu3iut#KY{|?d;6-Oql^Qm{Y0~@VjeITO-sRy#|wJ{;*KL`pdyGwKm^8uNs(3z&^#rs%0Fw%Hlhtmf{nQy{)F3MUR2q~lLy|Xf@AXgl7^k7a--m;)s+tLdp|yS2?j&~8{TI0ehLWnqz7$tpKFXa&u57KWErBJz27%?N7yMQ8ist`RCRhKBA(B<^<)C;{l=x{-6TZEaLB@Wk7q@dx_O)Z_Hc07SyzOVvo07(CxQ6)4Mo8QYWz9+`6e1);zlL`nS^+#WfoA@$U=mXHb}#?^D_C6I$1hjT%Dt}ip&}FNaM63T+mZQkRjoa<U*PQqdOD>tnlkiPaX_E@iYAVGW?`s>##1~r+Ivte(ZhM|1zwv<|hw2_n37Ij1_hiumm5^!3^MeT5ia-##m0*#w;P4WO2!RD8TCXffCr%1_OXcLxI1-yx-z24Dj2m1Ajf8Evn02zx~!?sx+hj<VDZN8FL+biv-j<QMw5or!^Q>i}}2yt?3y-WMoK=Xh(&`S8_u*0-8{#vspM}JBi^UCr;_Tzam9!OQ5d79r>hb5Lqo<gtPyMHnx*m9i&&qhg1bn6)Jqq9X)0WGE1km+)WAd2IiKpE{l?{li7{l@p6|CRZ~Pl7jgwC_aMqPLtg4a>2ILyLsv9+ItDB~@Ktm%E6xR#1&bdk!hZEmSlt~+FRcM63b`Fy!b&&1B*J|SMV`MUJR@&A4E*V^blnews4R-Bm`R4E4ofbL3<|~tgP5fe;VXS+3A$bjweuT#_#T@D{K1V;Vk22c<QRiJqKym^;1VA;U$F@ujjpETJs4O+d4xSonF4{dibAq3RD@$(;5M1rU-~{5)}<~p>S}$k_VnAq)9;=Po<IFo)R$G%+j@IbU((<tfh^MK`ST~M&-%+47$0iPzFgsMyjoO1q#8@`l!mu6Cy?z3D2#hp4o@B34Ge7G<4j|cT}(TzC;=;{z<C@2{j7p{rJIhLk6Sk?_of%>7D@F-B$e=w?Z0mAn!n#2;HDi!%-`HXjER;_xK|m5CA4##@;m7&L$>FD+`KiH6H%hQ-rjsAfo<Qw_dBggsHF4{tqS|Z4m3z70NpsJtTr(!{C}z1WIRi%iq0Nv3~ni*iG;9FbQ{Jpk_o#fq;~|aKbu1<uSOC4RTbm+X+3mWZ6Q8bQ;e^aVKH*9Q4$9u@6VZnixRjH0gwRl!W<Nm+07&dRx4wmCX-?_iLuqNkT;`=E$2@K5QAu^+I*Rn>9{V+8z(vh>mIgF@F4m<nJrRJ)Uc{LW;;4X2*^EgA}}G8gifAe(+{q5=0@an8vd5fpiz7j6;9NCytlviGZfZfbclAh8~nVpw|Ve4d2JBgoO(T>=KPCL!{hexae2Ok-D<92%1a0jm9B-YfVE>7&(kzFe9R=eN|T%wQg?7L+_iASZ7#!8S53Jq%P0HO#1t38^5M^z4)S7F%PdD-$`>LgXgEBKcMf0f9B2pham)<js4<T={up}!e-3z>OAMRgZM15m>|h7mukRd8Pp>bHU<8M%-WZ|L5j*|&Nj#oG+Y{Iv`P8$?PPBe(7sw+%l7A`AqnBwlF0(nmI$!YJQ7-a|(Y{V*?^$+afgoiy9_@9NfiZ9wesl1M{vne2YJd0T_CfUP_TM&WA-`=$!{LzGnWU_%pv#{2puee${*s=jC5yA#^{a!;H`|An04t3qaa(wbv`Wnfy^{yu0(d76)>hV5N5m~Wv!|dvNH)7_4Dpx4{k>oi;)5VLf%{ROH6=PVhNZ7s29=NWop#&$Uz)Q@3?S7eSpXw2hDFJ|*TmqXn0O5kiI1CQA5!^B_gbVp0XXz+s);+v!N2`H6F~7*#?uvci`eWssoqyFz%$Fl_{LDtPo6OA4o!RYo=!Y{H;lGFvQlOO25R*r7cx7ckp|J4Bf7%0B@yek&lE_|i;qGpYQDo(M<_Dt8kdvwz>8t!#8~bUMs3XZkDFfqUKM$#nU$|T_w$B7+I;!)VEgcp1sr<-hsk6DCc-*M$R>^&Td0$ms0DWbwy7#;qXem-vq>?v-Tl{%{%6GnR`!?upBpd!UYz5_;nC*7QG7UvcK7#xWz*^N)#2&@2Gn(WOB3E94CecRMe@HF8DA0ngD{FEcJn(qukdd#W+EHMeZDwahm=o{&wCuotKK$KeEKV7K(>;Sd39ncKp|)cTWrNuLeomhi^UbSAUpy@j){zmwTFZm?Ql{ItW-j9hm2#tI$k{;c)!+yU+be&OP}c|^QB4~OEh^>z*T_m$CQ}EX?8(~6N-7R+0bj#qjePEW;RY9Eb8gXcWNpw%4!3h@tp_`8BC=f>3KTNrrDSgQ3*=dg$$)bAvPAKsDTzuh(>LNKY>HP)84b%RKDTZ+V22M?_0gDdv-eqU2IW*sdCLunaDwF#%4mwK+u7{U{P`gme7-Xi4qXW23Y_&D`yi56(`);nx~SW&xl4&Mrw;87N2;7^S=|l?3RG{X>ht9s^lUy_gtD^fHd`fDXwurRwO5;(ZM1IZXELVM{nc{I_>>He=sizL!m6tqw)!J`7(+=J&Yd8iNi`TtNyT>6JaBc>I)Xgau4g7J-K0}K|GlBMgIzOtB*$tx_Oe7t@GCc-(l-6S91b8+AMOSQ660jU=?_)$Ri?UbdD!<i}o<Qg6QPI20*mdXL64hpszf?zOjuPJz+rI41N>MWcqc@C$n{0yJT0~2*b(ZYTlzc4fw55@9X`uA%E#0{rlK#l|=gnTX1$}&U9X?y6Rqn-Z}k#c+_+<!+9~A(GV)tV3)cLpv&x^hWj-1n=lxhg)&lx!I)$d!_t;?tUl4(xR}OtGZ`p+u{>47gesSkr@QijCwzK<S4ZKkDU65lbn}Hq^*dwUNIgjT7!xSie9=a@YH_ap8MGT0S64vVjp!I8-nqX5X;yv)*696d?i{^Bk~t3KM)c|A0o@B3u^%I^`{B#&-}l(V=j6fodV-ho^_P2LEwKRoK)ph6_O^}39xm9Mw<ovK2DJdKq|ZzI-4AdjFv{dhDYG~Kw>&w8&Oo*-&eLnd0jOQ<(IcLVH=2=gy}nrSv`uoY`j@~m-hR9N4h~K1%k}zT|F^gIaAj!Cx2+$tD<GDOuUwwrhRm{S9zWARziz(U{9F9$VE;`_^uw+)?0u;Ng;l-FWkNU%+9nr~qNy;@j-h48)UVu<js^Mq;mCXApgPHz{vCY<I^LJpX;V~Pi>MQD+4txQtV!@Bx<s_<<N<VQiBK4vZtCTjB(>F5@N4cyWV;11FVVl)0m<=4dLK>-{R8{9oG%rE^Gg!Sw`@39ZFM@ERX(2~?g<5iRQ6~ahMM4Rd)Td)M6gXsHO{i-3R;lFfl4FLIQzS!x9`Xjb;WV$DE5l_Rk6q?O_fgbCh5FLjB_^5gf%&r3u1-gqt%0N`BhP-;H~=NG>R+DLsQjBGWw@6vEsRSx%Ozhwe@d@B=ii|fSX{)u*AMt{#;9+tq0a^xGTTvfu1u&n4qhqcJg3S;P-^RLa}T3g@3<zWWbFuBpGKyvUCsq4|zvYW&<FuK~(h#CY=E08;A&aJwV66S}s-EHTDiYg3}<3>hbJnMKY;+=&0XTp>u1GL+EmWk~4~yRz_ON&4;4J{Wu8xn%u%USj!fcq-^<!8A5Z+h+f~y!>cC7@($t;k{Zo~+NIbr9_|qh76I(KNDTy6?edsN6EXTEMCya#MT%pAR-#d|TS?$T4+1c3LjW)<9DI&G;o~ObFE&Coeinic?894)Q@%nnNY0(YiXP8dFaZK`Fh0F>OH!Y@(*_oVVpqF)hw#<iulmK9iB;(+l<gd(LswNf=&YNWMlt&l#IdX=j-ecgW4kC})`&*2(g43m%>Qt_HahJu(~mmcg;S6QI<&iVqoc^zoEi06r~0g^9(7}@atQAa_4Yr%Y3U0MyK5C(td~`9t&E?kb{2N259|szD~kDfGJdZVl1|J?&Z<jbQ^he5awID`3F_veVIaY)p8TR)<gxsfBH*j9Iz*@Jgx}stZahYYBq?(giLyB(EOJGB!k|sG&R%z@Hi7KLd3uvhINBqL1S|sa3)~sWbt0zpG2C0=HaN2Tl2t-#BDlfRTkZoFCM@l&y;eFgJjWO8dI<EBjR^QQd=*_Ka}I<k7aTLjw|gPMPwYZ7!A6@1BXmZ+B+)b}uc!wPki^D;1B`hpfF@6j54paQ1<o=F#KBBdC*LE+_%GXAM@B~q1Ym1@Um|;Cb>2df%5E%XCvJUq+RR6>(H$B{f-KL3c1@JKhDru%WDHyts=u8P8n9!A2_tH49~3(y94BRTMDZN)h~noN&C=upU;lRJ&QoIkCjWd@E^u^N@XY0ch{UZ*U!$wIRKsOgtj&F+Xg2d3yQ<*G+XlkMvED-4Sqw65NaR)5k7~f%7c2fWKY)7JeDn&YkOMW45qWF1HRs%}0sinTcpvB+%-kxNpA3n<Zyw5zwN(iM5{C_05h4HoEYhlGwUD4JxO_%2J((x@fBv?8h=`o{=f53ob5GF^KSb-)_2JgR=F!$Kp}re9VUEHEL)mGmJ>RpF2MUlOW5fgNe#vf;0p>?N6X!+$W>cE4*q`FJn+HdYXvUKVy_KI%PA1><dq0g<yuU|1{;U5JLK_3E_!cATA5@8p(8E+3lZQji3|^;v7JG9#5dG+%C-js_evwwhne{|*YJ@}<cKAQU!JM833pi%yvH|l`&=I8bQ_vT_v{*gD)Qx*4HjEuDKvCH5ls16Pav}hFhPmZteSxO4;pbicGgC+=Q0JUFw=SLwNGh$&I>6J=mW8wO&LHHpIn<LnV|4I>KN~s^HTUwnPVJiF0W-!~C9@an<jC@afk;4W7}C8%r=<tD_qglhwbQ<cHS%-)6u|3z^@Lxo^-n_%i#v9EPV@mA4k1N2?PHd5A=(ZihLXbrq8V+65?YATjma|4D(T$Wf%Wn=*i2+X?-^qUmOBr}(DTjE$=JXgy`&hB6LVEp13@Onp(b9;vMY$;LdKz>nv%p+^V*4Z1uc)c2^d|0q<JM@I0o2=+~Q$s?(U69+Z%@f0--)ZL;G7L2t%^XwvUThu_!C;MjPov+emkjw!+hNVH2~-#@fI=V#bCE<AzRwpI{E2GxDOIFN7W0@Nbc!yy*GM?5pE6uavp_P9+349r$7ba3dBTz)VG@mS8R{<(LNi17ZYiCPV^%&cx}mN117BAD}%;3N?vSILA&|icA5q@bZ-#gMTjniVtV(&|-uC+cBkcVP0aI2<t_40R7p$3`MC8gN*GKhFK)$b3@{UJRs2hub8nBY=eF@Fvt|_8W=Z&WW0ko8eXsBU1g>(zuYEy@;OfjWP=%EpKcI$LrBg5adabm-6g`mZE@M~*ub*%;mR5@8xM@pF<_!ixZc$Z=~vt;nHA21aG{VW=^UBMEo-{m46`4I1|3wSEQ*@BE@FOh#|)xRU)((-9`gfU1m~}y2Wbf<Juk}~eHtj%rN#ULi=)qbfr*D*?m^OoETAC}m&3Mr{Y+By@dTV!&K$9M7dW@pmAOtn8G6K9)RQT*v4LTV=g0ogr@n>@>pu2AI|UH9RY0I<3?37mDa4>vOT|c%rfg1Ck~EUd_@bVkwPL5!1u)L(w)@=4AnLleI&iLST++M+PVfrEEp~OzYKfv5hIdFM=08v4=BY76p4^CXdepQ2j{FA=ARps`$au?7v10t~ZV1pK+su&ckoE_ZS{NB_IB558?;m^DxJUMqT4r*N{<W^ETP!1l0cx!0a2CHv`CbW?1!RqWuj!O3<O?bz$$8U*Z~wqo_?mCzpQbrmFncx~dfH^#M)#xHj8H30u7V~leQom_c&tKUYsARmE<F%WVKaXtFY){>BHuE}VU^anqUgr%u`Jf)AwyL4C(nw0D295W4A$@8Z#XZ|yo<jyOM<+o+u^xpJbLs2z9iK$_l$0%pJ@LrFgtYE9TOHce5l{gm@tVJ(oE$`{|+_%Qb$&av?Y8Eyjn)l8U8slniC%=c;WWAv2NwALm!GPbf4&kPiuR7Ywh{>y4-n|tj6f|{JD$A?y|`*o0PvLmy3ErEKE<2<l!&B9mNMP-yM7{tV7x`$tJfTuJto^6iAH~jr;*=<*bYn#&3tYo8a6QsM$0&$%*XQC=d9l@TSGMP&)j|Iu54LP^G2HSyBJaUgp}0C#L*OWOO51g<mFAHsT^{q%y2K%Q=pu*@aaQZCH&^!`?2+v>_{ddcNQxHw{>v*3&^F5X8Vk^*@7_iDE<1Jh^GS1LvbUD{TWyl6}@_JuivFO|L5nzV=?Wz$}hQo~Uf#D7UYXeekAl$@zc4+dCUyrS)Yo@es!U#zbr_Wn-Lu-njg9$&bzBfe{do=~yOJnca?Fx`GBwovLwok$p&eOJ!WgWBBJdwEgf!!Tf!22w0D&-6%VJddFE1Isa3rH3?Q92q|`!WpW)i_$m_>%pYb|mw8k#w~+p7$c05%-z`@;=|-@FMBnq0y!(g;?)0u`U$5Z2)g8^@RFYTMbQG26324F{o(r8f&%Tns7cSYJ=b*q&E5O3$b>x#IFh=}`_qr}f{Fnp`(Dnyv;y56)o@>^ybxn}<Bw``sE41GXmE<wNrL<lJ6l{o=;lMm7(>6E1BmS!=2{Jagg{U}ai*$Vt2*OEvrS4GuR)0frb?e`DLz>J!GDn0T^d159ecu9)$0rX&G}4AlxTWd9ti9g}EM~&gCaf+y8)+jUi(a{+s9c@`=9V6p`02J|@H)^Xyt2H3S^+{na9Qcmw-NisfW=Xp=c%X%fy%UNjK`9J;bR?K;R;7NKE7}%5FIrUwu3TjJZ&ji<m5_yp~95t^`qn*uEQ=KTSAnP5NM!$hH-DqnF=AUwSCA$M-OE{psepV)K+M5oU8EJP|)Lc*KSy2VSo3$ro;iSN%Q_`^N2I|FhjBi9;)HU;&U6^AXJ0sH=~w=iaEPk74z|3?w|s*iQ0UJK5Uv;WpGr&u7IWh)yC9p)F+-x`vwV*V@>3}*ZyYEq$u)7&vFd9`VLo|w1cJfmY2H38p~E>I2yaAlLu?7tE?hx-54#7mFY_h*{>7A(@B?S;2kXF?K5q_{^Y?ML`((qoF{-2XQkMPK0SKm@dYv|30q{0Wpz@B`Cr<1q}w+;UTeE76m+xPEc(ISD*Xt!<OXGMNuc4#H>!4kjdK$uCC9PilySSEKB>BeH+I3%CYZPW8S*OHll+6Od+<-oQ!!^%?=u{wHfQK7qqGYN`G@M!dobuP6|H4{Sw1b;e~DNy_JNCfpMp7k8ARqmg<zRUH5#r@zeIHM=?u{j?PJ%?V|lJ|+TX0Wh-(ClEeGGvMz|R8#~oS<Gw+d|rkr|?PWIQ)I6UZIkYPp_%FNspO5{63P6Ow!Py88%HQ%%YK*9^q5~3zU1*bms99Zhs7am6ONpobdb21I=_XQ|jx%oM=9s*rU{wK^{^3!ZYJx6}%UNXZEiN3OI-zVPN5T)Ce-=dlT0nyFqk&HANu1%W&xLw)NpefQgFRuMi9^-)x-4)bk5^Aq<pK2hCDxy2eX1f)F$(}coF@#;JkS~p+G1YZ8U>hXVgyj#7F$ru89Z?#xG;vo8*sr1*#_V#p=39dn=Ok2I1`7)v2-@l4nwgJbnqp?8u<4B-R#AGBhFUKTxDZ(i&K}ibI?X=P-VWJ2|3OzokVe77(b>y&VKQH|Qev1S7#cFfHYbVt_tQ8@8URUc;W1!dc0C!<%4%MGV@pZo{Kq9y3fIL(!^^o!OJZPK9?q-%aKAifZtIIHF1F^4pEqR9WG%CMXk=OIg~VjS%nF(ZOpASN`p0XhUq+gZ#F6u5(vx=vI3Tmy=on2`(GP{HP=@Nvb!n-Mh`l{G<zx)8hGx5ZdaDqosyQVYRuSLtOfqRe3C|#+9PuP0mZawJK2JkqyvX|&_+9rZa*<^DB5iZTYKSeYjk+_Ya_MQkJrdOaOce-YRT=mL+h5}HetJKB@*vtRiua4T{@AQZnmJ$8x5kbJ_vEHEg@k$jfKhZ`>DSBe&Tg5rDN_CsM`O`dS#RUhe%ssFd3<)(VAw{6UyWf)>+6)0qi`~DNuyd<mc3L)X21_g;vK)&Ozx8u!T!hraF`lD`}CHQ3~oxeGe2bYO)w<{yK=sx#M$21&2y&7ZrDqibA5;qfVVc`H)kMqi9k3JF5BHVb*#wUT^g9k9Z0@)qyn2D`Apze?Q*pzQ8lBHasm~i{3azW9JwXIHk{<HTY3vG0@~mVl?yHgHbT(kb;p;;8m7Ll>VBHK?NG1!i!zy$EMA@D<D{IJ#J*|DDH=v56IEkH!|0tj9+-rIHnatbYIu7Y$YwGodS^FS3$H(zIljJ`r_M_i3ClXO8NieEwzTj&H6(P1o*izhCjat)%VbQB7IVqT^7C(pe~Y)?{-)X5*TgJivS(EpG#{B}8LyB<h9QTId=X`EY&H%sNcl5Oh}q}JOzzfrgg$>t9NOCI`cvO{V^FK-<`cSB9v0}YVX_&|7cudz?D!>582h|zX@P+V8<T_64WhdY+PkyD*)-FPO;LQ0u<JF5R>|ju88a+e>XR7%MTnMSbOHXDIqr+Iyme7cnFMk=1Vb*6%W*~omYoQ}@Bt@LvH<fUvKd!rXW}M*P84F(=6$qI*hJK3M7sx)R!RN;om;G`Y9&!Mo%01zp!Ye_x0&Eulco>v8cs4xjbqe-f_@O$iRzQ(+_h~9rIY!)-Kcoax@8)pZK|hT<j<iYX}l!p6Z>uHRA52lh#baX8!=R67aS!r%cd;@8+N?1@(%xs)k|pAhYH@@Vf)>YL|u$Z$Q!5?Jzn8l0+r;@EYZNrJighG#0X|oK&WFMuISofj0_U2H{c<*0{)^k)kBf)ITpek7nH})jtLL5DpEqHVIY!fSTfKONatWj1<<V(!P1*rbDQ1eE4qhi712uYV$j5x{vgB$@Khd%{?y*9PMv~#J@Bw*&_XY-wInMagc#@ZVg7S-BXiIhL#-ETdlK&&HPQWUBL35upc?aWp7i{wnjZR{3+!Hw`KGao4vSv+<u@C;ZA%n$+Rn@9<xM&~kBY12XS23~2`Y92QS%|w_=sJZa{cjR<nAd?h%33hcLSKO{73pNUq-EOrTZWJv506Cxrs26VgeeB#O{|M<c4ZHRsyT%IyEg{%VHW|l*MA+<Nxv%#b9V0(Uyms#Tj_H5&L2j_lnya_ZIbbN$~hcR3I7eANIw8(jHKk^bYrwyPl?AK2`3<<?Qp!`X&>5qTC~4EIZr|O(sxw14Qi!{D2OYnb(eFm^baHQ{vFav00%&hHYhF%i&W_7uS_A^OK~!MrH=Fo5eG%xA|q5_oh>t*+F@lZegZ9J9BqfPLOw**+C}cRW!+_)3oHo{4NP105(bI?B<p;6XiSR@lHkm+Nk$V@Z1mOfL^_4eY#h&bVjsw?J48?+Ow#)0CxjhQU)(_!al^ojUT_=dHERDffrFZzD%^Z8~+tF$%=s$`;n_02gnbaXI?dFNC&g*y{m-9TOWqiXCy~~+TxhY_3Zo0u|J4&={4>hx-$0T1eolJQZyR1J?|it`l>bzOXQJdT<-07jReT(o8Za1FJsFT=^Nb}{>_SHO(v2R&Da3T8OwN&IXU7@g^X1_y05q5t=(VaBP5sX52SxSJ2K}E&)d$`I;=2a!*LBBT>Mwq$$-h{X(L`}-^2zf=j;(9m;WECH-`a`@mW8}QpqJ-b<2rK$g8^|HOOp^9y-U0kuS8>lw?E5Y!~Ic-%9$-j^DJgkewvsvzY*j<DEWYL=DX;OPmwEl$+`W$~oTZfOB$63ZDChWQo+g3ndhX8S9?diS$ALc>UC*i@K+SoKY!(3d!Zu$jPaUg@<;8b)cBCxnXZNXu&W#9z`oK{EA(VrgmzMMT>|CqK0`mot|@9Vv82!I&xN&kV7<26f7DFn{!T8VG~6eqmh@pX(`D3tYi&vsf0x0QJ&5s)nD37E&3tAh*=%e9GIA~uiH1l^K1K@;O^S7T?-2`0rQUH^QHVRqxhU@Cw}|-;H{}HwvOfhK$L<pKZc2Kc=;o>JoxQ!^YwPTv-fI0{(U`YS*8+=APwK_A0C+uJ}kMfKYQ-W)A7Lqc>;E*=bmUShKF^z;6QRoyIgVu9y|W9u9<ZO!(zBJxIH5rTr4tnKGCkm@qz&U9drfH{SYLytkRMrd0Ne%KP4ha19Mp&+KWZbDW#yPA794Fc~#67wL}30J<83#yw9NVb@D!4%&RzI6*%I>+n><1o1c}OX;plTx+e_^8+<Y?ikfw(cTY<4IblkoRqmS6dgB{D9PyYA#-v0jN7pw^*z+X0VA|btlD1mQ<(B5B0ahK+CY&c#x&)_qCu?mZs5MFIB(B@&MN?o$mDbQt2oh{#PxIoc>+PvW0Nc#z{dlOKZTU$Xr;l{=)j;yZO+zN98b+IQx^W*$1~jXTtdvJ$Ei0m0zy+vvY8tJrKYRQnYUJVrU=ZSJ0qGK&@L~kn>27L+(!l)urc9?jJnr{R+I##OGQ_%hWO>LZp1Cm^Nqz);xnb6-#Z`}A5AA6t5-U%<)5yf1pYn0${`#J(FX+kPrtK;~!CN}(X0{&5q8W*Z^KuZNA8YCNKEI{w?qIl@fN<Eue3eH<@5@^a=}S%`HsY5t`k7}FQS$Q>`V|ZD4KPCmn2it*)Ml75@6xkJflmT~pm7iM%?DNX51^U!G7KitYg|VIBU$35J#FZqnD+3@m_04_1i{`J=Tk#F;#jVdkG<6akKT_SKW=mu&c5$w#F35P2(GP$%Wx)QJ?pW&WjSbKvV*8`h1vzlso{qGrfNo3W@7fFO@MmRph0)c76Dsykgb=yyQ9W-dauChE~@e|VF>>JP?j;dK_yxvS<H(JDMAMt-sn0Q#~%t>>)a!Vnep;afV61_EN9$$a7!Cxq@_04Ssne<3?FnKppoqvpEXEyi)Ig+%R0TKV>g{;bMQ`(KMNBOYW_8gxwV7t(To<2zgceJJD(-_`@p)lX|nb3B_isE5!aomU2+MIxkhE3YYC!9x=$}p9p`8h`y6rx&1OHbfiHJ?>~Lj?6O}D>Q(bfDHBsFQiL0?3w4LrqD^81&AR);h$t$Uuc9QF~ho~vTqP*`!3*!-I)1y_W7C_culxkcAP+|z-YFm2wiMaj>%ypWeC^4?8$XLEOucwQd(Subk)e(Rb6nC*1a1;n-3S${8Cu+%J#UAJ1fqkZs!s#-U#@isa<UE}gocS&~FIgF0_<cQR*kDu4+DyU)&aQ(+Vgy<H`ZE|YpFA_)s6u%nVz6)q8D9+=nGZp((yB3K^^jHdRbR6%Sy));*r7QAJDZ-QL=eH}(wVE-x|`0j6gRFyiBrCy{9>7=m1I6r>mYQb{8&v+5qo4BU+sty+D*asOJ7~5s1KY?{Y}s!P!@jJLS~yJ$-3foK3ak=n8Dg$b#>KvQmcQOU3q<-jm26ATOJ#kr(9Vp=82kAH)7Vru5)TIDKzp2O}rIzwD#vexJvjRw&nVTy!rLeVz|ltBfmLA+1t&7!);N2$8Wa};<r10-QE>r8q0yOEyAl#Ht#B_t7ds)=CAm$u_jv6Pe~?%Z~*G|+tpRC0N*8jnwD}_Kwr3S)JeX#zjL^a!m$X_Ts=8iJ2_dG)cgG1ge|e6Q++QQ?|-BvY~inVc8|6XwqM4k2l-dSJwHxU{AVg%xr*{mVLO)5kA6XUaa5t*W=MSh{WI44Pfe8@gHnKi1CSg-&R5UGx6<`#Ql)kVq|G<m@w@$lUwIHWgnuBc(bgOb>TKueXxDzYMy%%({gmyPX=0)e95Jek;=M0Zz0`xx?#)#@>k9@Hg(2v%N0n_XA-0&4-sUbz%iZyllF7s|yj>PyX`=yo?U+wq-^fcA=~;6@zl&+TglHQ=F)(rG+*PxG2L6)%6Vct@xkGOK`pmf2N<wGxL>NRm6f9m%)0e*=QoGGuVLAJ$ptdJlX1)Ageza2~8wN9+X6*Yx2@B;SFhN0Q1<tZtbJ(1Hz)lO)0K}dLYu~=9bBuoQH-khDds6z{fqR}xzh#e<1JN<aj~hXYN0E21I`(jKuRZLv_nVYZfRx$CF*6AZJ*r|jTw?K;`EA&VTRV5SG!`{sI@fjszg54z6P;FGfq2JQ;a)8pi(7f-O>=9i_prH|1_pgb<}PX;00msRNR2nNaER<ygIkBq`QpJ=`CKJ4ZZzijy}i2aeKCw)vB8J0F|U$j=Urx*KZ&TQSkZsQwR9_Sbx3@^+ueB_%m39Cj>Y4noz#lXXMJg$qG{3ZA?&VO8T}*e1fpS;lfKR-)cTSAeVJw#m$g;*n8yMFF`>TQd)<}!H#S=r&-06()NYf>IPH;6?uU&ixaGfzmT(o1bi(b?oF&cc*0c`UkbxD+2@y;>@q9T!@YZuxRQ2p8&I{U<=8~+K-CDPgw$j{PU@eS&_hc&~h=xUAMq&ei>W@0Cnaw0>B56pzmlU75&uJ0Qz4LPOC>mcbaxc~Frhbl`@in3&G|xOS`S8)PrMpbF8)k1%AUH=T3s9H&B+h9oe|DwUbBLxp4K60g9{%Kst%xy)K}WI@bGzg9r>D@ud^gaa&r}rFX>btO>Il(?>!aw&AbL8ANK}75ik^O9w`%ki)>z{~aH?$=?I3P{+qp2Z`kJx_zhn|L>7A}4w$Kj28jBA|k7v5}e6)_zLMIQ-GvucyY_$VE(n)+{;^DY*?MAzSNzsgut*5lCz8Zd%LDS5>#@$S7fF-l}Wn%g=NXr!eylKajEQj$TpA&(DrPxQ}03L|(+=#-W2IABq!JS+Z2s;IcJi>p&sH~)RfupMf`4qKhuRCHpu}e5NdK$U!<Aj4uqfx|v(1)i32HQYDbxQzf>o#XtaHl+tQJ9NLq_?W}&Ts&q+s?1GZi_YBR1rkUg&L58C^np==4ck@e>W;Zkk9DJ6F+8w9{pfOXk-T9^OX3vF!YlWY|aK^2!KPGcJJiDk2_B}jL99j@BBd1g!guBo#2XYe1E#Jc+j~IMK797btuLu&=%t}a~^UWvJ&a1(@w0g@qp5k)>@lPatt*Sy6Cjb$BUeJ*J^Q<PB_#rq`nr5;2Wl;(NRl6tD!6Y+(v^P%WSAEkUZoQBKZ0kbrp&6!66(72N4#SF%=(qCN0v#SXf*ik48Mb(;<(A)%L_!FqBREEfgkc4NE?j0iqQ;J1e~WXf)DMPqn6o%Eb@F6wYnzS(U@pxX@Y`-#zcN_FZ7zRh?grpp1J#>_88559DZ&Q@z(i_Fxo53WrrHIuT0u0gbzbfzT_*&FdQ>d|X+lxjC{Y;if1VTCRsh$dgF;jgp)o^0xe9!n!O?I5-dvlhrcp5W~3w6v-v`yW(yxnUBUs!$h(eJC{q~g-LCGo|5#Y8NJWWe%{^Qd%1nE^5Mzq)3dV(-j<Q3sg$hdWr`Bl7c_F8@t^1MY`7Y63g-+tt!*!B->$5#eOP_Ax_Wl@!mqK8-B#~EpDW`zT>K-O)3`;nKK%X(TMGY+nUkcPXgzmveB*iN%Fr|G%dEL=9Q6)fZAIUG_w9Fmt88((6}UL?L#`c3<a<_0o=4Xwv?wPzPgLEIH5!NYu$jtSmIEi*H%+8`rVA(GnMkt9LG;UFI=xEr6{HWFU{&*3lI64&@2u+|Go(Npmgz)9k%${ra>-20epoKnNHs(d$Fl{xSLA>$8(Kn5X>WC}b)iYx1tg^`N-B;Qkyb>1GW?biCB#J_lCX>e$v+{RrZM7E`igj#r^9vp=h=V}0|Px9u5*$H7#~H;RB@#Q-c33o;yRylrfXJUT_t}f7#YlyQSBgB?~Cl6#@$pZx(_geXj~@MB~pYQ?z}$Se*HV0%5a)bhaUw3G*z#{3|&YUIc$)sq@$M4h96;EU}J>@INYSQa$(nq`mxGe0yMRMj-IQ+Ch1@g{knitD>kaNG#pOOlaz-bhQs1@T58E_Ocfz%uB@t^G$!@O^~PS>d(j!6<iBihzO<Ug^=HpDw1yoeY#<3M2Hi;lr0mHv`fXO)*AZ?G;xxXCe$9S9$^Yx{Xmju7=E2KB^!mSc-WnC{$Mx^%Kj+Wz*AyyN_63nwYk2S-7cs@$NEWnu&~Kp_-Fv-#coc8#zuX=~n_FAI9c*sFTWO61gy-x8lOegNnTaI}jHg4yDaX=nBb7T1sC2CN)9835K0W^M`zf-x_wgV6`&s^7k$*mz$L8O@MvDKLtMCf66vxHZ5n^=%GXTX@XbsFUGmU#wJBc<Lq8RYOI|3(!A`*mpParbT!5gvk@C?Z>JV%(l;uj_*%d*Yy5kh@PW`wfdZmP2eXe{DCqyk1}>h5ycoK~4uzOzU+V!=pxFlG(J2b7sG<cja|a_KP~22c(m6jTp<82eWib!t^B&Mm!6o9dXrGrghHl)0H+9-6z<9e_K%&28>?!JwgJeviSNnrn?A&~Lbq+l?5Ae2})C$h%W7wwz;7T!$yIRHAileYnCeL%eFi0IGj&E`1I8XVqh-UthTt4E>g8Bll}k%k!o=M4+9B*>O`;V&3)-heM7X=Ge~0^V_*{A05unFNY9;5azhR97P81obd=}%3Z)Ds~kJg)2hjybKB$9Q*fZ@7=IR}_n0-7dgS`IDWL?FHX?1yiV4$ABi}x^^h<Mc=qyGbt)D{2%q;@hw1Hm!0h2&QSHc*akrepG!h4qfcFaEJfnviGao2;$r@8&5{eqZxblD;OK3VJgqTkX%v<JNRonAe{1QQeD0xDDOAx**k{1d_)8i0T|pcN!p(eBAQ9=u&}jcn=}w>>jlrt*bK&>GjLYV||UbFGt!@sFPxj}T(_W=QvNaU}^2q}7i<M$e*uH`*omcOwh5dQ|noj|Nbf(e?0M|JZ)~{M6G*JR=c{C9v>2xGY1JvnCywum3%Ia!POfF`e3voq-zKGF}f2q?(;4tTU7A#CjA->fLiqiL5=*Jl8PXATnLh*R~tX&NY0}KW$ZATODbYZAO?Dw(@AlBi^;f$A2PTs8z<$lJQVaZ14sdsJKf-nttE|-)Qr7_!UYjzT&qj*+i-(?x<rYK~TDCqHYXW`-?!hjz`OZ$Wi@V-OHs{6al;^7()MjLP$cxoGyX2d@#}vzlr`R=)vRhxWG>QKVkRUcfr_pZnVfJjQ-Dp_nwL=KvqQx{yaoffT;Hrz5y%_|9jNyv1ML<u0(6LZpVZ>?q0HttCP59YYSn)qT)|tebD1RY>8>4Z>~7EI6XZ^Td!(8)-;k*ON-Jp9(bvWaX=enhy{CpAI%8**YR_j@pFk-@PT7q(@hnCCe*LSmm>Z4;-3jL<|E=5>~j6{p}Z=Z26%5NKVdg&*j-EN1@3F)RN|NzwYa37q4r&qgpUZd6x9h14Lh45!}Q$_2OjP3GS3<d1GO@YGLxp2wbRZjKMlNfW>Zcv-c2eysH6Q(%?Mr}Lqfk;6lFceLVs~{XyRmHz*0wMT;xqiXvDvYn!Z5HZmkCY3CGqM15m@{e4ftOMB?VR!acYaX086p=`6{I*;M}^&S%xnW-9IIe68^N7DbWwou|+N0RBPu06;K91{!zQ1^ktb#_Ig(_%Y0S1_WbAg5dTDXx?4OM7Lf6%<q5f*@Ht}CyQCVv5M;LzAStf#jJ~(I1=%7XLw1MtTpDWgz}SQ0v!uO%byAcjiN_BT=W&<ovEhAik+LQ^J0c7j?yRb=5#NSRH4~a7{}(twfb>g7tW5WLww!R%!D_h<3|=yiWS-;5QAsk52meTi;KJKjx+>Tu4ZzI<@ID)14T5zjP+ZBI>whu7vM_fhOiZl`<hL60fSe+kss2GgDWn`l&Wj%FsJctxS`{8n8|p7P-h?8Rd^F1*yu)|MvtN<cJ#woSRiLomdQ<+eT%cdqDh~GCh;nTSfiB(_~86VoP>9vJZJ)?IMswU=L2YV?zDML4f#wr&Sy{_P5KVy3L&pDMemdb_ibBo;T=-^x5bwk)MKtpb-qyzrMYn>F{eVSeS?={seqX&tRxJt5dK~6`Bitv^Yb5J!TZi#^$a@TpkHo!At@Hoo;Gj&Ti;lcm5zykoplWyw0r_Qgl%`d&AA<4CbMZ^H<F(4gkQmQ&98{2KOIObl1!fUPYrK9;Gx8pLZ2F6l(INa&NI5|GB#$6$BQx<-#BI{XwVDijTIWnTF{$5m{w`bKYC004mc`&!3>J&`5PIzJpg>7#e3gJLEGsd>U@0aog9zed$B1UXJ`G{vn8iwV8XJ@S;3qLNlx!`3T#egcOHMx8!@Px!M#S8#Y}i8TNb;SHr5*_n9kbiX_!~9SqWxffg6Ys7QEVvF7})DnLqUljC(hMJ<=i8H2Jx%bKP;cHx;QSUd3lR<gX65M?&`PCFh2_8EB1MgU9Z)!-53Q<KVFK%`p%O{4O?-1Q?aqwRcE1h6AFbMv!`DsfBIxqg9aKEz5#L86q!tfJJ1<{T(80Dfjf6UqMYsIo<@fthdqZ4QKkd92@;VcV|<D!Q3D<c-RHX1mB5DFHiAhG=;syOY~v_kt};ja9t{*8CG6C3Yu{%`OgnB;l_n(KJu4gKMI?Q+l6UxYswt$mAFd*lAGO+>Hu!K2}-HAM_NJ+O#cB080s`+a$a>eki9mr#Y7VJAlAK?q$b`8z!_PEZf;s=oX`0UJF#AwOtj&&*}~M^vnO3kTkoJi%+aiZX=(Qi#u=Ue5IyN&h|Y<qybn_<VMU<CIC}6s_zv=&N1A_ZkmjXFNwRU*&||FKQ-!3I(NT^bYq-AUEBQNLQQ3XL1=57+r4c0>GPcUyhK87cC-V)jOqPWs<%nL#{qmbG7ABw|CbkXT(>(@RJu+J-ZcXk&@L6EV_Z%?6!Mgj6S~!v(dLvp9)Z~CG4Yblqv3k`cR<aE@lxMcG(LBdG^JBa|<%m`M_7teA|GT;4yV%JG{AnvQm(C%nn=|kZ3UM@CX^@>0;K$X-NMgLsh^AmI9VcUXCvv34k>?mfDcuPm95P$M3A^ZEsiz^E=11nrI`D<AZ`483?a0T{DByS+uQbnH<4&?SqKG@v^O8%7r)kJ$FXX@smGrI@hEOPLa1Y+8RcNX+8b0XKLzv`ceDr(5@&AZx#ryRHzn-w}(XjaaI~<PEGM*I|4SypV!&uZfI|Kp)i7F94UtY~jveyOPS9MWLOqNQ`n+orQEC*YY6VJe2#l@m#v#Uf?()Ij4P3PE5L=8&nmCA*IYC3O83SOt>6_WEt#A+pTQHkeuNm!9^5w}v^o{=Ag#zI*LPKl6kVC16a6cAP6Ty*HXo7|g-u4jFDUKMQeB{Zm5Z^vH!7o3hv!eUH*7@BTz!O@6UDcvBPWA7aFS#r|OG@{Tt80_xsZO2=`Y#tnXGZbl0%sev!p!I!G{j1heWA0i&X=<di12->FlN%;APsZe`H||g3^uwuYH9o=aC}wv_EhJUt`tZBe7iQwleep)B5V|m&lbj7%66!FJjLe8k<}2KEO*o&D#Mf*4{S4UY$3&M3?<-ymMQ*ZkvG0%MhoKS9IPN)rJiZwd&OFxC(~oWD>iPVPp?D@=7;Jt#DU<8R5`<JeP6-0(S)UP&R{C*-lXQ0Ws!T>}(VO&Y^!=Nt_m(dEXl?aPKl&UYrNwA<b+o!RT>FlGAEZd)jJRVwTpzBj(nEZ>_GS>_L;8cB93n83G41y(y^eO18(P_CQ}u2VJ$d|mmHOtwVu#5UU9}{9KPGYg><m+T0ym+j!;d59Wv?E1rt$N~&!3*1sY{={vYoFze%kC?nrp}jy_#T@?d{*Uw@3E{!0PbXx?KXu`r3N*7`b&T9;1?(KN|{6sZW90`tvnY#hbpyI7Cu?I7SUXMgqWa;tBYjESI?4j=19ium5Yh{9pM*@dx1i*cjpBUhN~a_f9(9F{`U|>2Lk=+upD7tDS?xqZqH*hsr+R-Si%>t#UG_c>8c`^DRH|ypQw-5dWw1lau4))s>%4A00<4kLkbvvGRXUB?NWraA#ynb`O-8*>6Ad$Hylpr*HrI-|^}3f79>PZ~5Wrqux&={`px)I63M6Bz^85ZVjTBTZe>P`}Ci;g!h|ow+K_Sno({%%jV}rQcju!$>dh;<m&5U#gafn%}??^O!-?xAYN|o4x+6!DZwI{MyN68)+Qp1zw4s3Uag6EM~WK4-2$d6CD_uWWC@3Wy0yP|bg;kM3DuJa$5{F53jPbXv(;q9xS4%B#h>5PpNsX?)l~kGU+_@FKi|tg_y+$<o9EBv=X1QBrqk&u5D&g(hrb;h?7!YTYV9y)v6y_v^H@x#{0VC!<HOB2Z+EvF?r1=TbH#9Yn0;CseEX&U*!@Ybxr3Nb{Vkoi15P*~XFKZu<T{FedK`H_sga=ogdt{-qn+-~skI?fpSfuJ5p6%l0=?>Y&m1E#IrI8I*nYFQv$wPNx_bqd5d1_RYfn$V^hb6b>-59^$+$k0Ur)aDe=?qV>Y_ADlbjR9brrXAy4~QyT*{;fJ4BZr-Om!&*ufY;m))ou&SAoa7!0cgG7OsXM8_ll<44g`qfj%S8FV+_o$P%&*nYdaxwZXfd+#X1cbi*B+Xr7vkG2R28rM=3N><x%bnWo>-ktY{r9>G7aefTpK0K@3TG|dnT!AQWJP6lM7dzZdXu^B|pBukJu^aDF`vaD!gALr`I5=C;9qErAGM74Ez)z6PnT!a+e!WmfTTKLF(yB`|oyP&*Wk0^HCXgSW<vvFh0aK_Gqxrf@Tbi@eR4aUAE$Ld|56+w;PR=Z?IU5+U!eyBuXOXES2h+H+f|@L&Bg1wnz7^iQzmd-S7LC|bx3oUHD2wf~E;h?#2LRyihx20I$eaX>aShqJ85{xCH3f$<6`%Go3dl%e1<rkuPMX0)7}99P-5A~VK$~H7=5VlnngdS!z&e2z0%Z{-qQ}6KPoZg#G1m=yCRl20GY;mNV;UOp(T+khn&i0V$TOOA@BbLdj5Yk!eAJNh5DY*f8&>}y`aibUutV<RxIM*D$F#q(eXwBzbLlW4Ihxz1ZR{O50cp}Ax18@&5DoMx$ll3QI}HvH9lz?*oxbIV=A9mKhK&u@_DeQMu1_l@!6%=oXRGKYYs&+SaX$u4?D3Ne@Nw5OWsizc85;Z%4ezn05d06zg!YI{{YPpG%Q^yR%C5D_Qovsl3UdY@3w$;yhaYrqGg$lT7gJ4*xbNX`%`jf5kWF$c#GmsN7rjY?GxUp^g9Z%@8!-y~wRJW*CkElTiC!(<yCfs`hd$i&+K<C73`X0S2-F3-Vm)L>-3hl0ugHhY%um|kKd;&^g1K-<_O&g0W{Tp4tcAZn%W|_@;a;+^2!N0xfbT0!IUC4H;C}~_?n>R^*$qGwU;(O4U+0qtkLkz*TzZTo7iM8J5Y9k7zD&X5)VAW%Ek5STPl9n^26R}ZNjbjM%O7e@pFIuUnrx2pIT*~2*X*RtLzqMoJj-mB-p2!8N)vHq(jL6kxiFiU<sm;n>&Ts35BR<}ARj^#?dKff4L)hri8ZJ`xTMQt8i>D#Du+!prb+_RQH5!X8R4~jsv!T;8RE5@pLZunl-GuvkPL0$Bi*AE0rwxyXxTz~-k0C#5U8fekNajJ&E6F5KBo6f?*qFDgDAGANVeE_#0X!x<Kv&Tk%?>2C=4q!bR*8a10^m+oF*tNG&6~mFxhCtN3<d#_(Nd%DlA4%p0BQIl4tD-PoLu%ucD{@_Kko0D`Q15(Pv5Y3V-bjn~DrcgU0<mVwDlcP`uqd`UNqYPlm|;Yac(v^M}xf{5k499U@OH>yr{!X6x+C=x^wI7vtD_HeBt$z;e#cwCFcN7zj{=Xa2+xHOPbW7-oEt12yAc51~bg%I!sY(>F0X=+RA*XUO`)zN`7@qVba13`6jBQ_&C{9}~SRvl=&#4k*QTp$v2PHtsi`7;(X~nN>>;S=#=6`(;bYB$4sIKcAd@j`|8ldhoC}{HFi#Gl`Xl!$<x8zlo%}w|}&xkGo)o?*8p_2nQa*>-pWm&e75KUaN0e`L(WGw@-?~fnlP?JFoZl54N{9IZ}LYpJc?{{ohzsb@E`JSl_K;R+KyY5%(kt8$?6Wyr8(fC`>X&Tmf0hDTGlWAiG$UtTKDyhgzQGZ#FrZ*oiYdj3VhZsZ5&nSne-k_ius(Kb#&c=8&DnY46VGWBsT+i3eq9CFn=Z6i8??uuWBq{1DCr$n<xmW$CUgnwe}qnpin8xp;y_H^a-|9~4}y?TRy!f!;;R08ss)PK>uXnJ)qBYlQXBlN!45@HW-L1bD$dSAvE_RxL{E--<-$w&>rBj|8$-N5yQ?PVQzc6e>RxBdICgcn3yY3P3mJI&}^khNVct%tc;y8m_aT<jJWH<qH-W`ry2fBAJ;WoA46Z(^%}wd{IZjf;13bnZZq@a0fj=4o<?;k{Jgq%^?MiF=fv$m?}D%$RKQuD_S6I&7c5(-0{|+yhBzI07p(pVXVIe^c*^^8$e(WE$s=z#Y`TC)j?of4TPr9RDQc&$9xoNCqpO>7@IvUOn*s@iH>kdM$V2)+P|n<)mLe8Mril0;ocgvmHv};pDnUu+C%Ym<0>@2a%2q)Fk8W;GU*umr?GvOgY5}}>4G_6#~X<z48rsn=Ooe)S)urse%`ly#ygQJ=0qlmq*a%E7AJ+CVdg-t=}5!(n<Kf6tih&KP8yL+W;a6`7Pd=)@HH`qFT|qvXO3N0IYQ1Sw_#K9jmyFYgDr00U-$Ok?Zw-BFL603<@5+BT~3%5ksG>$FXoHSlk`J2PCtJjUbN_|Rrd4NZ!b56*BC|GT;J^fb`<Zwir;L%*+2LjU5>sQ;K=4Rw!-6-vtO}mx@M)MOT!fW)ILXCjglR+QsK;z$Z#OV;ibHlKMDwuR-@T^``ggY!Bi^<7km6>>l9g$$GW>TiN$R8nP49C<Imypl*`~(@YR&ZjddEPu}tz1Izjr)kyJBR*H0Eg5e1|vEa07yktCE&C2K>tM26yBOIzgZ@?nB>!4Fn*;^sbYzuu+Ijfvg*{3?O@lKG>bMpE1QGc>AMGUG%<^c3vN>)p?<-~NUV`+;ud<iY3Hzw93#4PoIj-E(Ln2~wX4ed6IGL=RoCt>`mAM-7t?G%DuyxmwI6k7XbD?^-qh%2F(!>vu)@{yfd;2q6B{tx1G*i#S}8p)@z30$fvi<jm4E0IFMN0>wCeij?7Gr-Vsby|0V8E9-4>PwvkxwxZv)A$vts&69Demu4R6*<vk9UMwyy<$YuIn_PE7R6u4aaPlKO9U;@RB=d>NqPQ|yKyRN%UT`|gGFf^)HTemb%}BK|D#Wojvc!?QT#I6YIls!-0VKKLR4aEvLcv!!X^Y_C|6DdX_>mB6UQ}6K*fcHPccUno05i6<QL3UGP84kxP=|hlqnh3|O`!hHRdSKOOgR@*i77T8MvBCrX;HGFkwtJEtcf&hEyvM2oBa-1X&2e7c7`vmEiGevY2lOVJx2gQQ$`3&GS<(tE=tITb@kjB7UhLcTm%%-xrDY(@5Y;&lj-78!p?tY5lj7FG^XC3Xpgk8$Bg&co2=p?U+!&6m}ZlvD9bONHW*|0=;TCFC@mqij>F}T04iy3_|i#&EfYpoay*^i*t{=Zx(hA!7s65Y=`Qey?5$A+g~UFxOCHPu=VgLqBxY$$k@aP9{&y17KTmFm1&wyO<qa<douo@wtdcC#EB{^@xJrjJ?F?Ss0`nHeJZ!GDO#f$*5!;`#y#n|WuDjplA%yMec@ndzM?<L?8CGtbZjFC(Zba9Yr;tiNa>k}^hMoTCQsr(EeL_t9*omyl8JQ$Vz6i^e6;Mhn*K$25VDFT<d`*B$X%(k4d}9gkFXV)1F_505IB;_c*V>LE>k>Mb=Ug=128?N_5hqc9iBkMNa=y)e*|1<;((PQPY{+Co#z2Z#FpFmV_uyPehrdfyZ_4K<58%TDD-4ZJCtqBeoD9?yo{hYGtIdVg=!=rm1{!ON*il{>8-se%tJc%%977WatMi9{$e^KF$d}qRg7-_!8@83RxW7s3hOzy~`svV_pWAHjx^VE;p@Aa@;%Yf^PMWAI+va#mXJC>DLV`yjPi5Dl;)B#2S>?=I*QSmH#ughFlmP0AEC<g7t`tZflsL_|)B!<(3(#Vh?ux_O#FSE-awsMP8Q=Hk>BS<yZ<%v0eq7z2!#<Wqta4`0YWdx=qEBQ`R@*hr)A^{&))Z{BYj48kwFY`;z;wG$o_+)Imsqk2zbdd`f@CDXoEXv}O>Eg%C1}#E&e~Y<Lnap*$dit=I%qYt+x-JKa=%wlM4>aOxq=yX5$^$qK?U0tM$32>mGHA*8nCDMoh;uPphEC$;4C$^w|<AgloL77klwL&dD#u7ZJ1D^5I>YmT0>4_0^F}P@VXz>zzu&7m-IPZ0Jr48G&%1t(z?>3*j{;@EN4Gas}ck&15u3APP?0z&MT@&JGXSd$j^%N_%Vs3&Y`$0L|MUk{M0m(IQQpDi&rC9XI2%ag(m;==b;62f;48LJf9ear*M8nE~&`GqRB}iIng4^Q6kG|Z5&rcL@qo&MSSb2=fZ&3#Kcv~;wmR<D+EEGkxE#(x;XvuRD#kwr&8}IDYHdH)kHx^Ng4BIUZ&&Abc`y7n$@l{O_+VHTo)J@vd$n9P9ApH1ClXKd&UK6{Fma~dm5jc4YO};Hq5=^P(*0c9!Xt^Pf2mb*ui({;ah#?Uw+!n+a~|AsZM|OwFV;0NNhFIKNqUewCgtpK{I0HpuaIA-{x8tk_e9(f8_m5=rpo$KR%{4pANj0pAP(#9T!>NXl$D?J@8u#THm`lRy7I$Xn6Of<t}b5L&EFQx;+s6t;|7(<R)zu9Fe6h!+*}<Ne7-J-OL2&XWa1%iO{Q}!@8Ky1Ai7D2&Or+0SGSAyt>8Q*gG`wETQ2;jeEd&MSe@E6QQxRP+JuPt1v%gXj_~^@{Dt1ZDtzaRjU+;B-FB}b$GB#Pb6c<#Ud#um0vZxk!eM`P)2s-A=B;5MIuS+zN&dFGaPv{J(B&q_1i^`#Y_GU6o8g6M-Iq`Kia1+wgwb$oE2S_5*N91dvOAdSII@MD?$`kkcd~t$m~|Q#6$CgW95zVj7yp6O#v|vN<_~l)>#7t{|iZ=N5@96xVo7P(RTxR6{VLWAm2z1VVag5m1H(Tgb3I#)27LR>GL7Uf&e0|zTaI&2B_TA*8Q*QdWswl9UZ$*`KI_27l`T*XicLkt>eX<d+N+zaL;9TF3*8*ua!-~ooiy)>a0u+7(nZ;H##8LUsAb<O)PSrxE-sS_zjoi)1`SAjQ_!{_#LV{LNpJovOW(qP^UC04pv(H*9gK79bEtIh^W0PVc+oS$Do6lgaO{n9eP!rSeM9oEtlhF%T=g}u-t(kJjw$TzR|n>eV66UJX}<4SK2iLhg0&YQaa23F$XNV6tH~*7k|mOAbU^Ot<+`$l4WP=ZfutCIpqK$ueuoA2~)E{%TKDj?mVNx8Av9@ytez|;kq1w`%-bKU%BC~=Ej&l5^!4|34)}-wl(L)ZMM}E!9vx$@q!m5-(in6L-agVHix&Fh73~s^PR4l##<Q+TBHA*RH;o7-IxRqeCvLOU3P4SS+lnp@<J1{8OxX3h~@jzL_qzx*+9rpPv7=C(oyPXZce;Cx6i1P1nzTQ?~KmZBInp?S3sgmy1e_QcY@CdVxA4_O~rS`7U;!MxlZz0?C^nrXb0A+S6Ev|S}?Vru^^q*9#_;Z<o8F}k0ya<_9y+Aju$2!fUyqo8}nm)Sro4Byi^jDH>{wtLgbMD@q6UMz3e;l17Qm6k>fQKfNiuGOU~tNKICttV4T-&2r47i4l_>NOp>!n4+M3DQ~?pNH)cIF?56hMx(yj3o@r+)5{EiHZgeYAI`?+0*Ct7>FYGYmMkjr8kUI9EbSl|Id;DQH$?)=2mWcmMyQuRmXU^~w53Lkt*bZ^NaMt{x_`tvetg`AIRl~INFyDP+TV<N%DnhlRdv^<S;mFaF&X+O1!CQZTj<*T;tmRf5<{4a?bp<12TNF0BNGDRq@VyrnBY6&S=zIWnYEjE#uFPe><1!C<om=kOZc#CiYDHG;b)`Nm>HKcETfwl4^t{>-K4H+8x>_42571(TAHuD6lB8FK_(_I6-#Iz4F!jPq&kg@|_snhlMEi!jjiZ3>H{>B+xO%Xxc&t3uL9~w|A+uq{s7(1HYmL}*cZA*z{UsD9;3hC1H-|!R)4Rs@!0MsdvKY*^h%o5JsGx<5{pgk?mPmY^9I%`31s%xvI=L}80MAu1z%Q@qyRA8mZ<Do@`|yh&v06(?9NOrsQuWMv`bUJX5JWAy)e^Go1LVUDgswXXQ=_EcT|^})$lzd&tCncVQoL|NEbEfRwkYL_4co<L%7pf7aJQ|26}(?7)LLP`$=U|LJMi$nx`(Bj1%`2eo9qv$h?#RWy<5u^Z*%&Y7Nq`v0l-}t;jLX()&EN1nH$s`WcvTR4O>-*QOjulzzi;GIJ_8;Rkr#QxIa#^^un=^^BZ<0s=S-|p{WqBMco+ZggRm**0sP#qIdQe$4;L0N6|y%oOx*ILZFjO)pbs0CKZcVB1riJ22=-e^C-NLAYAoD^f3LHjBD*SaV5P<rZ4n9$#3kS;tDh5>PXs9zvD_;t)f3p#Hs8ICGC-&omqgLpZHZdcnzb?E50r~BMd7)CdD8Sn8Io@*0E65>sk5KyP3VCv|d`uCPH<tmPiA%v<9clBgeBFu^q4v9IiGPI5mqC)@r5$lvLmj|M!V)G%lWzDmfpUuMX4yS%|{>Ug>W_GoD|}5N}a%eGqN`b#v=z5N+=Ljbnp=bP~_aYmq+*CuA|dYfZF`W;vjH#jAv>0Tl~;5m>y;QmL);B0AG^#l?eqeZ3HKDfI?N_u9{fU^5iMC7S(~G-s=HGK$>f9h3JT)SmF5zHtN<f`+?&T$&L#=N&=-Qyq@|w$g$<c}^ZY9X=bbojiCU(JHskw{Z`iJfJtCg}h4UJ&s9Xf~X_;p_g(Ndv;~cxsB(n3vI<Ln<EU5EB*GNiA&bGN4rOdH1m}owK&-e2lwTSh{-`)rdnQ$bHG%OdN!ZS$;r_B@nGQU29{AfR)WK7xzppdQ>|JhKi5ws-d9GHa9=-9jHn<?X&dCfGbiTQSwG9gO#IpgOnPA={M}S^)2JbXDkfl@!P==;chC(ep?^s%t!>8TwoEizaNi7kPejf?=LgyI{Jql)DAM_TVGD|?bA#mD1BRlp*MnJh?T}(Q>3-2VdN?6L?tl-i&N>MDy=%Z7NKAzXD(^!g%~y+xKVkyKIr`i^rq*0^D>Q_iYa8fmwyL9eoIr+fS^uz(zX*`+ThBbsiD^6*rcSrSel9%D)bxNE86irso~wp!m@!<+cx)`5^QN|=pD`{Huu8mp+Vli6sXFhN7K^l%5keK?`|U~KLQw8s(WPAu8A&ox#He@tNHk)PFba;W7kxiV6YCl!Jq>)A_MMlkoNA7f<YUpR*jE%?Q<pJ2-}Gc4?zAuOIBP{Z;1xE~%Ss~m<*ChW!v0QY*br1B#~*Z3iKZy%m3?;0#rs|Z9r_MOOsQd8ldsX#Y?mK~ub?8fr<2-A)zywyF7=9e5>9*>B5~YEHuWFL7^gx0RP5DK63p9Y0l0J~TJq93T~%CR)g-`tVG~wbZ|y6?wrP%x_i0PbE*KbGU*gnt_sQux#XoMyT24(@i6)nU*I%#ei$>=>c;8it=`|A5E}N80ddaLdHq1;;my17>6ykh&6No==7d3lnbB3N&11UI3D;(aCO^uWMjMPiis0TQ>ZCN&1zRK8}bUvq9vEwf5MeE`!8%JknMP;&7A)ThU8dDn+I?wLNS*;1bt`m(gP#&LC$wG#Y7CEg^+5G~c2rta&ngo{x0!>a>y^ng+>LwrejjUj&3BT_|tKE!IhBBoy$M;5hHLq`?c{T<wuP%P}(q&L-422u?qJW5Ub~ZfP|8;wBh@4ZL!GSY@u*(x`JN1%}HYGJwF?IFt*acG6<JGw2P)<?y4QviwKkYY*5eUFm1zZxn&zPy!*ffqKJ5T8dO<1zS7`ko*IF$8BZ_LE36m@}kyE*oI%4wBpWRAx)&Q%Y+Y&6^(2k6&jmdw<z65id|&JS5JlSutu!cO8i-0&a$kd+IX0=NQAiED*A7V+qdcQonZ8fi@`b_WAhl{ChGOy1I{L$0f=kJ7Tt3;V06?4MOSrZegNzFZK#xu13EJS&%oZ#yXXS0j-Dw*ok6X!91y80`vX$s!+Ls$s@TcQ70*W~ek&#ZWZFkWb;pE2+0yA|FY}vET}?dT(EnTq4ZV9Pt&U1H?T6fbq^={M+F+SK(V9L{FZuvUmI7VE-UK{AKfCXYY0V`_BIE=F!gn9$m`2`&+-d2Z$`*$Hsg3;?gQB(ps&jJuU`uRCwb^*=wnHRGJ9?cRPD8_un1HuXc8~<K6AO*GIn$BKvTE7sW~CF&D-Deh{rc{q`j1W5@L}X&Elt^GFn2lR}Cf5m5wc8V_A5plwv@s<F7>Kv&!=oPS)&g70a%f1SVLPkQ@@L0w?4>S$74329`K3Jr#AaIGTm8LFq?+p{wbiclZ7Rsm<-x1Qu$R)I#SiT(g7sdWEcAWutpdBe2gOp`X#xJ<C5Cn8*yEpHmWb&(t_=O>Hc^g%Cd-Fv#JY|e*-HOejO*TIO#a377?qR^xJ0hlzLWF<&TPd+jiWeh5=Q0RA+fHoNrrHO%2SnpZaB001<tSe+B_2H1I1H4`MkKy)TUvB?Cy4ATN9vAbQSeD$FLbyXdPv<TE?(JhgTZ^qC4H>r~O~rw9Iyna!vh_kD)eM#AxM!xf7kn+VIykqvIP}s32)%@Gu>B%ZN(RNHoZ0(k2JS0QYg{<myWXL4?YuA-iw086#YBlLB#cJqX%L(EP|gYNY`J5&e?n4L!rAQf9Y~~;+=!YOWFhW(QJFSbMXgK=p<clo>D0af-|9W~kbz!eAL(V)Gqf-LNX_Hoy|Xdtj<>Po51nYHYB8EkmK~c0)-lQx)8ISo@Xa>Flt7#;)}ooGl9z+mcxVnA9yg9!EXe4NDyt0L6+F~GuaZ2ufQnKi30{l0<YiDWm#d#i(u;D!Rm9g2=+R|1nP>^}fgt$6N(gcY5cq`hrPT|ms>s}<Fj9z>bzGV)H`cHs)diF<8$1P3>nQ^PN0|)dh#7`qQjN1LM&+GyZ0l#?#U#71WedGZBYdG5+BcVixn`$%7=vn48ut^=;tR8#R?DWzM}v=ikn*RWm{<6+^2yAadm{PtWAADIi|vc}5KgGJ;amSg^2;dc?J|PBIZVl3lDL`+zHk@N^V2yOZIV(6q$c4S67FthF0-f`wk0r7ypsM9vO^kUNX10DLJQpS8(z**30|QmHW##{iVjlYvKTIXoILo5+}Fl9#nWciUvdNBuuGUo#WJIJfmkSoehD{l;pa^>CFx1Rn%#s~kAB>^Wz1n}96zOHW<ZtC%vLk?spOj_{W16&nYZD-c~4&AKqU`skmE6F`{!0Khy*oBIm?jiWRVYybfOZ@6`jnPgp8;ipcPEb_)E?0c3WCDyqFc|Jr8>yg*lJfUKx6T(94h+YDSqqj4UBHac8zAlZ4pI)ntz9S8X@1;_LSszFxfF-i8y16q<L?+(Gncpl)rf^)e*jRwl)86D-u#&ZcGr){I2pE`G-4B3PzP*O_E(1;NPrp=cKz+yjH)dCE+<$STaI+=JOA_RnxHY}27mEdSEMf*`{uF)yPHUlx<FIm2VLDvmihLb=Sh+Xrt3=wJ{vIhUqmVViX{jBZ%K?mo;(lc6x}f-^Vr^N?3nI~{}Jrws@PMuo&k1WXVEmRyxfbNdH*8WNisj@Uq^^$;!2&a4v2Nt-HLQq!|D3<ilN+#jSeK{CQ|YUVm{ThQ;&!_%=b@_>=n+=dXpL)TU5x;lAqo#m;da8$)O=XDT4yWKsJugyHj?<B>GJWYt`RV5P?vVeZ#b${s(gH^Grz|5oHIna^Oh4CqKHAFQtjvm2fd4raXYc&&h58fJx`2cjV!lrj&2KZ*h(WaedGe_shp^OGIf*zmEt*!0DLF65#WfL-)lGI&5QA@xLCorZL3zJu;<bumcgY{L@p}Xnj&VilJ_Fs1nk0kLj!H&cE;)K18d)#aHTsKwU$VoIkxhw>zCXPF&>2qBzIO!p8+&w0|VP)LC%{SXe`}?Tx&0gnKTo*+Q?Tk!N4sl2b>dPjF={LOt8~F1~65nGO7l|bLqLCVUS*eJ;L1OWwMbU@%T+{yc-qHQB@`9@oW}>taiMFcYltOoU&h-m^axit-OOlG+4VuIPP^@p}mfZA*aSRD9j>8g@U6XM((-K(#)kf<j`RaX=ala5>tuykqM$%2p6tU;YmiMN+zLvp9KBZ5<-~6KLO5-9}tBBdeTf^(?_bq&tsp{rhskwPzn*3=iX^kq7#RH4vw`#%36B*--Cf%Be`K1<H^KHaZVYSU`b?FQm8V9J3bdo_u#0guVZdFq#6rD1{TX8?g;A4+xz^--Pv~2*XYq<hy5L*5dEfK4#SxzE5FzM77Tt;VFx+k0`0r4p>^jOxWuEG7_?H104g$+(&Tq7GS!P)a4j~997?ZS`U+TkE^uYS@kKZ8;Q-8jv2kfoO~Q942|4*Oi8NSA7e>6yX8T3KB|zk-8`JJKJq017nAy{a2)&sS#ZsbwV+X24K?17+d8$*H2opPR>_|CzJXrQ#cFjBe-YI6<NcGu7#Afh^KitK0Nwo^o<S@$C0FN0pxIORf-d{teJBk=z*}Gs?EO9-gzsBQJW*T=OFSELlS+*-?Lse3s?!`GZbPZ-Z?G6gcq8=DK6^gw#eg^xtS5)ZS>#UC!_(?)c1oFE_lVSLf+ul1^gmW?+3iSmc$d5@3@{3X*6_(8R=haJs5uqK54fA0{(IdmtYq*FP77r%60|or;5v&ERH|`Sn&-h{*z1wUR9A0`X0K>KW!_&4|f)VlFaH>oj3^vC0*E1C;$-btm~H@;suT0@w3=VZd5R3YS;JLRR$+SN7z8iO^5jW{lasy`d#Y@)Whoa<X|g9;)FR3+D)@!%NAQx0~b_3sg)J8-!%w#c4vtOeQ|PDd!=ZzToS7ZMeqesx>zmcz*<*BHk#q-cxMb<j@7FW6t!eVw*05ec*DP*^AE_H8klUjlqn&GV^tDRS@P~^ET{qmOfayO^pz(p*g=%9d{-yFI#_+y`LcyJsE!c!lu%ouT6E&m6bU+P){xP0d{oNBp`LN5H40^!;!?ps=3!Yn0XQPW#+emebrbZ`5)->0xM|YTUXB|iTwWIZoI#@`?vV*!Oq?hXApimh-h0^>0}=MviXt|^AlM^K^Pc}D<NywMM?6A{5=D!ZU4>%g{q)P9L@>S*Y_G$H$FaDZBNi_W_1dZD{)|unDb-`ZriE2qFYP7(~^)!;^fTlGm}PL4I4?-p&T&ZRbGi@a~w8^Y-5qJKJZGl>60MDRy(o@r~`!$66Wc#TYBgW)zJ8zZW0pY1Q_{Vtjxzq9%Yxf#YUe&R@5QCNP!2s3e6a_qMKqtv=e@P#^gWrJ2#GZOavG-dQHXpsK;KRgl|~CafOL~h?=O!E^~qKuN{01EW4?XS&dwbEH_T204(Q!)I^7-Oopx4FfbtQ0%j-FZvn9`W*LZ^L(m9!1HF+uvhvxA5I=)sw|zCQjbABDWR*F4E?J-kK}%IBCa20$2$jDIowT?W0!-?j=Q1d%ZIK*{_8#8nLpj8a%$ky%5YB6y0~>RQWe%<In;Lk9k&GgT+kx&(%^8YKE343HY#nmWGgKraWmWe~XXZ=vr+`Bz#O!p1n%c8Il#RS4^u?xLV%nWdCcWTGW}W-(Pt1IVI+>v|TJkeQ0inKX%i?ssJsvG!)LI9#(>%bOzOG4(CoIJ#oaqU-C_vpp50w>fxMD?s9dwX{FdXw=yaP;v3I2M+;E}wfXJ$JL)(p6{@q*>i(OHi_7|3@+%q+&ce%P4~E}CAyoxfeDx1zC*BOm2Dfp2I6T(n>i@jo&w{~2IBk0%9>P8)bHX}=W*(JMEuI@0doIq@xVHgQ7MA@3pT;vDi;smK*yB{#g!uog`^6V5s;RFHIIpPSLpnx7_r1natIWS2!;8<@8E5&`jCl$lenbG>#h3(v%rUGPShrXoE=R(tVWppYG58_HZt`q^N-U>)rF%dgRo$|ZII;6#l1pMf<p2Hv(Nt*Iq2zmxL{|Mp_mg~V}RW2CtfD+>A;OI0;b$JA-a!VU2>#xa!7xmE$)qCKx(P)v*bhWi{uo@Ax8uGOPFmp;*Z5C8GzFl7F#975*MYowF#$TNW!JlIuPCP*5`NMRY%)C|b59X&17C=he3q4Taa6<7k$pF9Y7U>JKDJ!3K0cqu9@;b?wOV2Q;;%zhrTp2X@5jHA64p=nxw4&cXnm9ms-3xnJuO|o6G5yN<6({WBUz#Cy5mfLheOA^62{9lBt8TZHRB2Q+{1JUHgm=!j`q#A_KX8W&icQ<$TY^C+*t87f4x&-5zOx6}Sk(xiOP|f7vrdku~&(Zcr_CUimV$>B-)>p2OaG1=qN37t{=FxA5bUtbnXIxanOO&yU_m1MdeXT=+M7tliR`I{JZ{?kQg(P*dY3BXvGX#GnV;;)-x7rNoLAN6=z}2h)Vn=$3_ppdxBr}#x%Y~+nW*VjIVKqGK$BUWA9@>Qdjb2}Iue8$fdk&YLB4uEs(b^MPMD%iZ*E5zjn?3pVDVm|)B!Rpv7xQ4L+Un`*_in`V#dHd>ng%Wxe$%HkDjK7y)Ny6pp@WLU#0|d);I|Go4}W1y!Nuve0(E&m1>hZc>lt`seBrw7{^o|&+H6UelauR5%gVYeE9BDmy+9?ULeC~=3OS%nk^<@)R&e&34^HU|ss5~7vpKE<Rknz7!Y}(EFiVVCq%svWRR%%1TrDBP`XTm|zAN*!8C8|W;+%22g`dg!VxE>g7&2^c(oZwITfIFtv}Yf1lKw(dQiM?3Lj~l;%%&7(s2P`YNiL2gPDL*Ns`H~{Acd)N1m}0uElWhZNhc=or<Dn4&c$V02WyDgI|qIrWk*I&E+O5na4%F*@LuW|)XV?Vweqf#AAUIqKKDXx2hk--iyzoynRQkY#f;R%9pmm5Zx}ajA60exA|fg>*@y#K8`5F2y~a3ao#9D3Ig<#8uSPlfdU@{k`(m2(!+BTnhrjmU@+!Rx-mcsfwKd7<CxQLT#7r^-23kVQMPOceX%&39ZzbiVCsVj{Y*wb);$B)QX4&8syObk2iG;#r_`Yg6jx*l&#$5G=1Gt+7GX}hwEnAU*E12;swh0E2uW~A^YI2#sjtrlgoBIW=<03)fAPppCcEaxw?6}0H`sKfaq-VMgRyic5NHU<nEMbrzSQaQb-Z-<AWV*+AU3xmS*a!=Zh{gW=hPC(%%|^jDxdz~jhR?r5pD-p@>YK`8VPzEFaX5$2!=5OYWrWbG=QUWeZ?{|Yvf5o3^f#lJ$kdHX;su;AcC&o((JD$Wkq()I{FrVJz<Px0nIhI+HpDFP?{xRR(*J=`4_Pa%nTbGm_f)Hxc&qm_xuR3*XXSgbE$VOqgqXi`0J<F<@I^D&=h-6-E}xggVal-*@~2+)V*N5G*>ol1&VGni+nxpdMoW43Rs_9=hdZy2*tKir`;OHHAcV(|V}v}((Z@iyY-h<gvtrn_=hf0~`V5A-{W+XcE)}tXQGcyEbuVryP1m7$Y}Bf=)#+LaNPhuq&qf^*c$+8kFJ-mYt7o7UoQC(>wy9S;$w&{MV%a{H5qm3q^x<s*>g&-RHXY`gd(90e@<t>lLbzB?SJ>Keubeu6a?i<0<NMF2-B*KxM?H5=KH<Oj>)UCGJz(XFt8>oQ)I!r{$c`wT^_cKKm44l4ZBk&<{XLm2(xzG0Ele+yPx5`>4g=mXo@G~A-Q)k-VmkNshhZK_Ze$Wljb{WiLI4uyPKGYNVqsQm2HjDRSUrEV@2+lnvN(I6%(O4QL^O9%A-H7rTtHkJ&pRr;NiC*ZPoj4T5&4pYcv&8!<39*8Yr$4^zvX4+4z5Tz2ETl7P#L_PWRu9_i*0H|DD(*Q4M;(S5ZTaKKURtPxVizWy3L1ofk*>%#r3l3jdUk$x<a0;J`!@w61OVr#_5-PMAWWUqg?90DKl(%Rb4Lfi(UmMjIZC@fEBy|^9uVjoj**CFihIrV~f3g#eCT6m5WP(Vdto8*>qd77JYxRGas%_X{UK<OO<CI%NXG{^H72Imm;&(vGCHA$5Q3sfE^IF|9W67d_*e|EG2$1Fzi9GfEX9hQKU~}6MD{P+7>>Xq%eS-OX$NR(<4_$+)Zw1#~(#KcCPtYLQ&C2P`adt;9@eIwF*Xz?0ivU63Iy}&apO|w8ZSe6$2*ebIAZ|yjEmhqv*!U)LbeU^qfSp>>ufXb4d-Ocj)fFcHUwD{)idxwdX?m2XMQ{Yv+duf;BgNnoxP{xC5m)+{*++!a-XE^XUj)4KEEOR_{QG55y-b`sbYg1t7oi3yDYV>Oq8EYlyGsX>fYObe5$b1pMmNH1Z(jsTq@c;2d7mrXx(WNkt=dNCbgjnxc_*A9%=z&?e#j8AiRMOHHZZ5)=5@&cKsbn&}R$4u9EPS%3EYVKoF#us$Ri(k82(qz=~%yXwi}z*@VU%;<v}E+}5%TCUNgt}Gp%Db$1YOKN+jboq&h0+T(DI8@wdd<lO<<4c%zk^{Xqq9-T$o6XldTL|EW3h()oRhs7h-s>1H$cL<ueY(o3Vw;<7I!n|UEs0n<v$$f)bh9%zQ0656WqT8jfIt6D!r-4jjehunhC+u4C=$^p$tAK?-puQQ<IWfl;CyOB(8XB=heNc@VxiKS!sbz+5>%8}suOfb$xi2j9nN|CMRX>pb0&vPt);7Xt5)Q*fojfuOP!s{u<;2I-b0>^vP&qT_N8&2BjaN{45FVz?IK@o=-8otjrwhBL;1EgZV^%xkXkvlfu(RkNa3WuwDK?S`NwotdGfs@j3cpuA)^_5t_O1F`m9V~V=}uU8}8MnYP8OQprO<W$9h(VXl1#ViQOlB_bo6eUn)b}N-%d|ZH`Lt4bf%-Kh)?XgI2@t+C(yhCTKRB;*Z<-z=6!>@s!d1G@OXyhx9)mNc01Nv#9B$Nak=l>BB`nPsZ=*fc)?@!^x1IK7d1Sotm}h{U-Y8*7Dza!DykB0`&wX<YGm#32<>g9e;(d9ezT8v?Anst0dpK0iqvJN>2_yU~AtB#c*%?ojKdhc{a!E<biR4rh79u5;ifo0f3>_Vl;`?`pD?@rwzVfZRr=&7_-?g#iHYyuHJJ_N=`gp<XW$CgR=xNsK6M4!L*so5V%)*D;`)LKaM;i-rPAkDJ?`Gdh)|3?(fTgI(*>N-`_=#WTbwWbh~uvwgFIo4}d=wJ=tYR8lzcQTQbdiXv`k>czr9-{8KUzYm}JR5UF|-fJXUK^c_rE&k84w^v0t8v$4x}*l|p<tO=HWxD@UJ%aF^Fu*CEx>H@r44<G;E9>4e;x!be<RR9pjQMpikX17i6-O5@e5CV$w>5E6dStEle!)D<)Nv$WdA(o_-g<g*{+AU8+?Zyq8ut(5sy)zyS`klMf*rccZ?wPHEc%U2n8}J*huoKW0sX%*(F7VrQE$P;6lE6SMQ?8fA|3}>0u(xp}=c0cFtK4J(8H7do<2azPC$vP%TuY*sr0nF7ywH#sidc~t1Ou4jD*W%a>#eHp>Yg5e^6uWVPht_kOixdLRM+SGMpG0|!wHQWu{?BXD5Cel4vM!SMkrm+s<AL)lsz>25~;`D5uSm+m5ZtgE$!MR5)pR}7mG!47qKoe5xU#FbXCuZWvBQi!*X2`9Dtulbbq@!8+w_05+#E?@d+ZC6+;gjOiEK;@m*3{ktz1}@AAb+9+swZeD<`N(dRQj)HwKQXo^NiH#9GT%XBQlOv9zfw^1sLdzW*>ae61)XN|*=+khMBZ^22;Q2I0#_`Uae0%YULl#xf<F@GOvSS{<W8;n$S>v#i;?bTjt??&3$Cd~;>jHOg4(<qegjR;nRXF|@nJi`{YbzPPpq---;wBD}%{4+ooG`;nfQHPw|cb39qdno%^{JyCteD0)S02?cwF)PyNHf2eKQGZ34Zr5$IdTi4?Nz2yj`%<4*y9<ArmbWh{6?gF587^0Y{{z6}6iS(LhC+^Iq<Bf2?uGg`{W3@$x_hv|TI#CE=w%M5erMe82+SkyA&iA7a^?JO&AT`qlK#pH8ijCs)N63B`3IeBe>*%QW0j>ht%pKN?UsEejGtPP4@DqFDw`z?rxKnub8%BH3))M;bfP=jfU7?>-*w2_dc%u0lcq&r@$0eFVW)X4+oqK4lF<zKd<Tj-gYlWp-dmLD^5TOOrCCc-?V{0>BxyO48Jt(+kqKE*VlNe2@#=%6U9h9&W^n;&rZO&H7{@J+*mCYhMq?z!yKFS8@q`Z&rFKH1Yv1x=7R@CKgHNX2`_4!GjE3&T>W*d-U`66^nn_1QqW3byHephL82~~EB$g&2TTYci!Mhaha%_qNQMz6`UAta;5guhjwzNZicn6-$T?Qrk@0!3Ty&R;38z|nFJ)J-=HBEehOX<1nR=~C5p`s+{I`Y+cSE@K*DJ!bswBR-f*j_vi$`27ahxu(-x06H{TICyul3dq`i>ne2JD=&oh2Lb4!ncQHgFyp-C6k+R<@7RJKm|b}%b1Y_>@kk9>!t8i51PyHG_4HEY)eh*$9Rq8dJi*g`z8Yt=@_`$_D-<I%{C+f$6&Ge*u0eU%_eeBq7p{uU}$RHRSk8qZW>?f+#<SCxc5}-fRFlw0O*CTG`uH4;B@{q(sbbK_AW|iDUhn#9Ki>8NN(JUPva84A7OncXyfUl+m;m~H3+;QWS8QtNRhee+IK-1Ojm&PI<2G0w-iZnD4l$*D3!5F373J~YMCVX&BzZI)X~^)_XPiER+>{ix8>>dr>S0PIkp>1OU~_#^&(xFUV6JyeeFn+5+lJHU9{t&OhrZUtyY^`BC4CYKdGmBqy5R8V_{tRX<wwHgh4Xak-LKbYD`R`6bgAHn-cI=ieFZI0(~dR+}JmpA-^?zW?S8@tV7OX>HlLSpde8uGB7&R6dbalmiXE`SUxzPH>m`{;jR+aj7z3|Xw&LvmoRt0I|Mg0glpm}(9Fn+A~QL#_%NrvwObN?P(V4b4awfn$MR`Sfd{H_7zC!?j1~|ORmksK)zf7~)f5OTA25;(7u=zTea3vas*pC!{H&Z)c{=-1Ynd-KeG0k-PHo9RmNqm{FBSELj5x@W=y<PYOd-WF#?zUWR8ho}7joB>i@0~}?R2zC{o0v0GbPL7o^wTYu?U&*A^S+catbO#0Y?U<7j*uPYWrMF^MV3NbrvK1E>r&w+>nE}$8X*qBc1k{pBO5w<4O4uzSYy&^Sw6=V2z+87xkfF5r6IYq2`n#GCi)VYEIFAZ?<E)Zi+jL6wR3iU1ave3gd~Sim(g^%)byx){;Q35C{T|VS@4ksXASrg~IolVp6Dfh8QN-LkF5`Ntz-ni3@nC3NM!ia)SO1xOa~gnGi*OXHkWt)}3OB@Qd~(lL=2#PP(39smR`gt0Om?aZ>2|yK%<HZ(N}&^gRHZz-y^}*g}@XZN%y-Ms7OuTb5iirZ+K!Wl0An>Px$HU#u>rWv7g8?k*ef${(z1Hx%+1%6LeOcXZClIvEpcuHV6;>?N!w6I%-2((w`d5GUlY8F4Gk1R@4qxWzyQnT2fRp`jP(R0{<oGKLIRtWV2f@YO-5dvGb7IBKO}l}VbwA#Wi#lO*5XEmKO+i^XQJO<Z3FJv)iz1Q(2Ch1J4vGM4X2Z^aL0(Dj-{%G)DvGvXp$Nk{5(OU!m9t>V6uz|`YpfT)xtkECSx;O*<@l-d`mmuNDBBX@#cp2aL)c3~z>Scn~rYp9YJ7p&90sL4!WJe5at9(te}MP!zDjro>Py^5u_$UC6-5G++540K>TozXdfF?qK8YVUBj;r_?_s-A(aSs>Tz=_Rk*++DOo%#z2=$~}vljDoB~%}1&DmvzGjtqkq*Y_k}J6P`(mhQ;#iEW%yD5<zKoW<&WrD@t+arGwl&a+Ao6@=g$JkDC=ZnOKw|M@X-$8+rcGqTt$YxzhFAS$kLuQq9h8xH&9Mrheq>Wh2zXre%o<r2Y(ZPG|hwB;HQ8z^lFE-E6Ff8{q<18AANiivi`*r5Cdz@zeN70bKK#k)OUFiTM9Ma|zIZ0$~%0?&v5sV<+O169q&_k3)rj?2*<!LDsa~Fl$_B@Cj5-k$_^^Z-i4Ib24WEmbbS)%>f*0`O|rI=XYjGvpcwnLSU6AF0i_DCdb8x5-jQh+`~Dg^rf%C$Nq0P0(c3`d~Lqp>MF)&D8Hc!T^S>T*_xcHIq6`R7>^pOFWOox9{d1XwWdiKV)Ze>O`L{83{`@iMz*6l>5@%Fa2kwq(hqDSXl)R)BmiRoJ)KM!<;9Zfc+8sALGeHO9nJGq)Li1O@Q4+_0H{Ph!X+?>0kYrMK7ex>2`>RDvw%$)OZqG}`oWvM*W<naJRHAz`|^1I<?es&9Y*_JJCfoh;QLrQv*D{3&fG)LW4;mu0BEaZTJGxF?2ema@qyqp#YF2;_Fg=RZ>(7)N$wtn$|pI4d4%(tYpQl#?D#6=q|S(*NG<~d%rNYHqUYXsx}OO9ZsEqRy6Jx18xUT9FF=wy`^3rX2~`3E(65^%OkprLlybq+89aOb@+Em#E*49gY_4Hz;xT&J(QC9dxa8;YR&u6IDD<aQi8rT=R*pbw#rUNz+o;;3>w%<wa$v-^V=?`fSEUwAkd{g0z?g{TlF|%{rPfpsTE0|pE&wzz3Dyem{UFXQzy!@gZ~dq$e1*Gmt$BY#pxsoGw9&f15x~fs>bI#-Y;m23ha^X@<H2P|*J2ay90OEE3H%B(rJ#>A!J7=`(^<jrdwP>Z5ZL(tW39Q_h9ZvO{xr9ms$xBrOeol*7=nLC2CJsL@$(Y4)&j7H%qHg6axtq(P7wDRxZ{>ga>j$EX`cn9rE3TkJ_sjDdcHC0GKF>PC6A)#lH*ngAfcEDs25uol)j2pq@--g0QlCXL?2yTuZpD{UDKrqJ2nYCJeXUUlWRZ=5!C!O5CRa$VV+FFX!vLo@BI_FLyVwEjiB>l%`<NwrB1_8)%j+hjJxKXAREHkX9v6M5;lOsn;|)!Y58&vk{k*kxhQuJft}$cH+yTda-4qn>ACykp3p*$_g)|EAG~JhjYqHE?7jHfiF$&yxtV{>7ysq${<EKt_h0Sl57lq{!>gZv(XT%IhW4HvyguG_-8q!@&<0&04Kp~`Z~UEU7vF!7@6oJl>@RP3U+y38?@3$NRb3Ok8DI4B;OOY(-q8`?do_K3#ozz5|KcZU&uQqZ8)<Uy`TpBi0&++hvfRY4c+Ri;$3KmCU%vTimml=z@ZfMy8ve`i;Y;b?o7XS+j~{>hWg9o{zJ0!bF#cix_;B}_c-^-D{V8$?&Zo;SYs#-bIvyYGzIyYL^YWiO{rYtFeE;Z;n}~krm;Jq8`<<gVyU+HR9{ljd58VC{X(Gj9A|7{q4~bj7=K@>oGK%uNM-h-u^zk?uPVh0vO-ow*GXcXW(juu+soULRHe|(8_136&C!wi&wGz-GBs{Jzf$cTMp6-L58;<#;Bd=1a3loimO<Q$4o;Hj&C6Z1$t2x3(0L%4-s99cScU0ZD5gsz_Pu=%~2CM@0Sqk(!?+bGO{r9SHhuU2q+m{sonXPu$w;c*Dj%F{^Ld++1fHMPNDR1Y^eI2Et5rU$Og#a_e&Q(FE%x?YBZbG(=kbIlwXr$enl@}%Ya|J>U^`LP<%%oBuvg@N>5GUr(v@?L8!a+*ku7T=w`-U#V?mRh>^nF2j*AO%ry}Urq&KUNOp`h^hT>hX@7nIUsF=H&i`_?eHU+P0~3<_}wI|p-|A$SjlkrLA6lha4M5>6kTQQj!7ctxA{$3x2RZQw|S{gu{UAN%r9Gv2Ipb_#IG_$lRy=CUh7(Q-3ETtu`ZCx{8qL2*eOp1IO(T0|&y#vhp%2^&#kk}{g8khoz#Y2Uk~YH?A~P^k^!8^w>VO;$t4?rcmqy*6&bWJvZ?y&`hRpvzXJ<gwxnN1*;R{^U2DW#5Z3%(UTNKlG9p&KYaXM7WWp&m>6j$oKF!^UvJAGn<N~jb$|%U3yVGlWH`^v?$VHF%nQ^3}j%l9Du@CJPdKuB}XuC(1B#R=^*s|0E*zcE^f{zMTZbjmm`{oixHkPgmma4!|;OO=G-stPlQ@AC%wixvl$meyzB?w0JfnNI1Fq(ck+_Bp7aYcY+xRGTt$!5*Yo)sCPy9f57QTS=_60jk24>w$8$|TgzmR#l_m`&bLRu1BD6e#B;)%v-U{ILC);Odu_^M&ru%tGh(G$#Pa^Y%JoWK!bNmoFxZQW1FB@NtX?UW0dG!x@@aO~cZP8!7=)xdXhe0Or1tybE<cgk<UY0a4YW$Jbx2aKe@PjUy<Aq&#TYvIsxLzi!D6`&iO~?RJUA-*lo~19vpA|LQllYlCxn_y(?hTv4bJ`b5pb%t}zNjK1<l^Yu;V)c|Ki!`pTmZL8*hX<YA#tjvEE5UAOXEQ&#q#Wgdvhk~49U3pF$egd5xIN?oq6)*S>z+a&!2I)aTMXwU?7BtDd3G@fy@ai>DHslf+_WXcU}rGfPg8vi!$gXmR+i-KX}DdY)m2mSOcbvcj9IIFP*KeEjie>{t5rHAgOCk#H1b-OD@ze(@lS@rI#=_nGc>MuG;6acdFSAAJ2ZIxil_`g39C)BI_8<#t!ia-o?ir8ryBuX&${!R=fY}cOGYc+S)!l*&c@V#c%L^=LxB(jU)OG;fRjBig(aJjOv79#ERBQX!K7b*Q&scW3c%0^YT4G_cFIZlyRg};WJ+(7aI#o%M1DBRBnz>t}jUmZe!4F2po}$I4aJEVl0j@v|F9+OatYTMVC)yN)EGDbw$*(!ENzdNQ7$Agc7m{9@tzCin?0O>jAgr*7JnauY5WW^=G8VBn2A^VqqJdKKga{7t-9xCwAdJzIg_Vn{65Q`DpuF`dnOGtQN(^-N@R<@sna+k*>vU?RSpv=4IYXX*s4*1Hb5;ucp^a5A?x`Y%p}-ZoC8tB7P!XC%)hCur@@tWCurNMD7d9*X_oc!)D#^53wrlVekXkkSF_gQ_z$U)<iU$KZSLUK!RH2fRBw60H+Vy;ffFjr-)F90aEFbkAuTe@oew)UI-}IDB}ae<bkwR3k=;OnWxA^-rwx){!E@LNjnFHF97LTYBIbFfi`Fyt~&o~d9kc*AgJ+{!-wP>_@U7BgE|FG)FAX(^csA*1aRruHt54YhA1xm?&Cgsr-pLzqluzscd-ItyG<-~zyku)90M2@yw`N~NRFt0(LZW{_B#RJv&UyxZ~vU*lO0wto>Jfj>-sgwE2?sMF6offz8STFT}Jh03vHOz{QEnl##Qc@0yQ-*8|{mrP8tI{1^-D;>x^ta=$qsQ9*a>*#W0waw-!Vk=0>xQIJ>gP7mJb<-t^+J7Yu<|p{)&@h>*)li5hHfoy;@apA~k5?XahmkbzedX-WxuflMNu%j@|S*SZTu!$o!NM&w4Y@J=5czW8Cc3Hu-+4RfCjoI2sdj(EHL*g=Y=*J`bkO`fk7YnV#B*JrFB^Bc#5rawk&R=!P}AUm?(No-0pl=#_v!0(Ml+#6NbD{?W9=jFn6Vo8)O<n4ZvU52r~lzz`j({?}a4`J*iN=_hI#TfI&Iib&c6F>4%SX2LBI*h5MsbU<Jp)5}c<I~w9+T%Bar-Bl5TWcVTmI!#iNzmLnLurswiEF3aG0}|{3|ejw=ybmkrlv;qmP$CSv!nx@Ky||kg0{F&u7+qoVTi_=k>Tr|d_U_6K9Ih-M|snvJX(=%0CGFk?*T(fpI;3h`<X9E!SCJ_AG=SfVt0a~Tl(i;J5QN|1E1&|k6|agmgxsYiNu=%OlB%0+1z|~y|wIZ>e!3G!*tf~G=VQz1#6dIB#uSZ@;+0)%fIS(wj1@Qy!9?`=H>fAv6@UP0FGY33fkR$mRiTT8_uUoa$LAuqG;6S8=ZnFH~KxE`FV|djd?@N`PUcE7Yac_WbwpL-dSTxq*6qU35deRe4?mSFEN6l*Q#Wj^WU$Nd{ORExvYJJT=KC)dI(30r1!0on9urkf|##p9$aE8p$Iv1ZuR4dix#8LYO}OQ?x-xrq&QPD8|`v<6uucaD}0t`V;Y2eu<Cx<f4+ARAAOm#Zqx};s3?*ZWLA70XI{YAveYKI1vFC?HFl~f@rkTYW25VKHVCI~SZT@L920V27rGXPxtFHNx$lslN9>I7?>6OHPH70As59IQ&m*d<G?;Aj;Ob_M9^K`KGsMkLGUI|MA42J8pWic^*JUE^&1BDTcg7vbf@w@@IA7Dv4Qb{@!^;NI_S4gEzfOB#uLEcNa!m4Pd|6zuede<P!U#!d)(y*9TVuTN#st$;^16L-aPZtdoUcoz@9Trtd)aMZRYk8UCgZ2xDMaqGc-1;Bk*LyxE0t8L{Ri=q(X#nqP6pp;4wOH~n~{`=x|>=v#^R6rX$vFn(o+vIPH_3Wxbj~JnEt3E$qu=jVRQOB@hPMijgTFYyUi<b7_CJ;FD`<-l&m>UsxaG+-ALYVWZgu$YSuOncnI<GOwrMBIeoucfRiRgh_&g5l%#<KD)73N#cxQMV}-J)b6epOz_^@D)#-kcfxPc`KGDb!PBg$M$uO6Qx0c#oI)fL0)g}}pq;9c~jSmMI2vayp9UbLnDZXYv5T5Kz7?dC9RgF3ke0*Qr+!XRRs$y1)-^%fg(|^fJGm=mON?`|2oL)r#5xHx&1Jt#E=~p))%QUw=k$d*cby6baZFtx7zc9B@BbQyal3T(~bsmQsyU;qQ6A`K&($h!k&h@b?QHB^BK|wY+f1*a_I_D&Fdo2~94ZRYYL3TmvJkxk)>9%L0`1fFNi0O4XU5*KJznY9r9~~U-zu14h`?9e{@<1X;1xKUX!?TRMXE$K!mX$LHy_Yk?RM*VspXhGlc-kzn0K-j){sz4TC+_&*7jhHkF30K!V*AbE-mAASt>6~JMkM!<Q=<1@{B)c-C&P-%irnzXhYP51j~9W1>hjXvHU3Bj6RmqfD1?>tWd})S>?|Z?Uj_@2Op<eQ3}0VD7~NJ6dc>W7#CCW@dMB;)FXA~dTQ##|c;hk#VMFWwp}d+J)L(RIUQiKXL&<g;{R+#7bMw5LfWp_?&dy-`!$>BaKH~Hq<_(N?()smxF)Id_s~M=jY9}6ObCs8u<prr)1UTd#uq67@wfb|?Eq&my(Vx~0&Cl${@`<$gX9q72kfynf|9kw{Kg(={$@Kj+IDcA%U5LmftCFI|6#C#+PTVXEDK7g(=jj=sLumzk^Nobb;rD+6+3_{kc=~x)&qV6s0<m6W*57#7ZSXyC&ajxEl%mW<pu^6a*DpL4EaceEniK-0!&7j1vx}52i(I6ebtJl_7e6TPXKdI=NEv<5oqvZ~iM;L@1u}MN2)AcCDSEF-E?8sQ6WN2ic&t<pgE^r<rASdX?ELeSfG=vWQFc?uOYUBGKsrr<hp1~iCz|RgnF~u8sSgvrQ+&$c0l7w-4gz)3MvjPKYU<}q{H9k`BBbtO8}k#{l==bxG=d|LAVJt-=iq+PIbRS?9)jAGAWPw#>&PFo?vVq50&^?>6AP73pNKLue0|Sf-`^)OZeLW3rCfeomNUU14WYW^O0SalJNZgzxw+rsGo-62P{oz(>4PX)Rg#0um&7kJ8$%#;ACJ>jP4}qQkviRw0SCki3Rm=Ot2#GY93V41cJHzD)vWT=-a7Lr4Y>O?lS}l`$h&uzV(k|*w|?n}8u8Fc057b*M4J*D$41Kk9y8}M8<M6hRUZ%>0<x?tPv~*1v)j9WsGR|Q@A@v2htN6)va`(`SnC;X!gw1u)DO|$S_1k~H@!KgpB=<Nmb9prrMJ&EGx}IR_cfFSFVfHgeJL_jx?&|gyvu@qNmq(Gt%|f8jMdz|BYsMJ+PTNb7}JMdnm!LjF%^J`&wuUjcd<jAE583Qk}OyS*!+VgAN`(X8!~$?kTkWDOzKZ~*u7>85x<Y9)r`K!`tLo6VW~!~x@<Gc1#%lrh~6cQ$S2p#AY)1S7=DW@tx=wO4$1^YS3pUZQI#+5oRYMt4&BRq?f%EGa&&fJyL~<QhQMLc0&}(Ay6dZ4Vpxp3tnX5NWq~p(=WBUTX|k_%)IQ~%rRvJ7+=`-qBt81{5xsxY(I%-8jcuCa{bT^1;8WprgJ`TTt}3eHznOnM@EjDZ1lu@Un(ilGyGJQh<W)&P`_2~c;?P%a20W3q;+=?=R`UEvD~|L09-wPw)4@bmuvieSi{t`nA8nNEQOuR^F|YupxU3;+0i}WFHAyJ6wPAnTLx@q4P(50B{Kb%qN{L(i<$W$`FAW@P)?<1CZBQk3$}=WI;!urN!3$x`R;U#3KfEbsu3<9m(n`i?rXT8U)tJkMD}^~5!4bVB^7Hj`&OaGcL{k_HChsH+DFYeb;q+30WEyV4VH8Kox(#E+kY7NWi!Mc0PyAJaql(}3J@`2!760ZGn8vOAsrC>!xgUGE$P>5QwGSE0D=Jv;ckHKL{N{1{tNFxa=_DJOd`o8DH~Yqun8L%n>G(EE$jnK1Qx+}@U9e$i0^%gtl-6a=>5Ohifq)uSw9zq{jA6ec12$AR1Vyx$?>m3$JhffIx4Mb>lRKQ#8YTKZE&|}k^@eF^Q<^B2n)UyE^mLf#@=$U+JjUMxFq%^dW<1aOHLq6Ich#R6-za^w*CfN_2go&*oIr|(Fs)<yszQLIJAeS5lyi^^R5MG(O7BAyPej92UXuU7po#K=bjC)E!6gXc0Oc7>Cr-9aFQ?@q0^^dMB+fW@lFv)Ggv(mb48FGp<T=$-o5GNBsPuT+OG`nlYdYDHO)W;EdJ3zfQ~;XwrXvbFD-Cl>UUF+Da^LV~_Oby{R)d%x%V`#ddzw+X5}xYr9kl+nNCyZoSeyd^cWy^C5Ns~?tDQ@Y=%DjvwJ0}28gP}41z0ff1*EKG01P?}{DRZj1^|OC{{l-c6|O<p$(SuZ_kU8UMJ46Ik&eJ#^2_NZ6;vuD7U~P#m%l-@(K;5CGFWQRx~po3@e|l1<Jr#$9l(tP9W+dqrhotf1aL)2HC_42Z<uf~vR1ixSMU>jue9D_M_?HNpAe|)sNcnO(gqA5e=Z;%OaUvW<I(?k!CjWOTy44o#12@dAIP(~-QU*87=QyiPS!vYFhKO_Z2bD|s~`3bk+1?-Br>0g{PcA4MWhvT`KFeS3BVy$d}Q#){cI3yLR;Op6o19_M?C$*&Pk(y<xGpo!K_y;V(KxeN%Me-7WkqFpmzld%a?|mu)LWsZK*W9(UARG!>B1T@@17og)D0-sCRiP6c(HtWAHw|V^L0g1#uPCluL!sWpK~zC`NlagnX5!M7&}qQOXOqwR4{ABU40e%XRtcvGl3@I4>{QQNYE;3f&ek`5s=~M_KpUUWyPUl|cT2M8;Cj)MMAxYou@#2vKQZlLwnh`oim+bso!*xLdRlKo-%gH*5TUcQqoNdj7tpkZPt!M(CFz0DM61O*9k=T^u8-xA%iY6qb0#6Vf(h^oG_S;8%pHf#Toc+@7&+Pe?%0y=+3J?Oa$32@qgtFuEG6hC#L3AK;ein8F_AgllGlC=;vzUZ1h}`YA<M2!}0>KwvIuxqqF7VdZAIe(uZ-kNN!c%q=|mjM6)!_1UgUm-wspLRx^`7V~6_$z8Om_)qPMBG}V@N#;LXNFG6R8&wBFdaTWT;~V^<v{EOYP`)s{byC(GE4sC(3@0&4_%7dUecS){gv-X)NcG(h9Oj~Oe{Aalj8?o-E>9nQD(<&Fo!<-OXVG^*$q1Uo(I`_7%%DC~JWILZ!HyVysPAjke9UF2N=}HY>NN~vB&4@32d3OL41_A;X_CchK}?i8UNx#gf<{Vj!9ULghnE2^l`5A`H-jQ2HUqy|$Eg$B6fMl0Bu*CGJP0{J{aFDozz4ujZZJPLG&!Q43@)d$iED|lQ_CC7EpWvKz-{dIK+jN|d)oWBESg)+U_nx6m1KcNM5P$?yb*ps8OrUn9R^67==RQ(`sno0)_BnI4l1r*k{iu!v@3d@VcaWzOtV+MH%@kNg9-<WFR_^M{op$31gDk$=4`Yo*&Xsq(x6f5+On4fRj8WP<;7}AOz$28ht(8jYxfyRCv0mC27|M}Du&6i>Y7<70@t0&Hm=^svxX_uM_=J2qSeLq_6;wkwC@__zeJi*C_*})C>XdZh%kMxGkd0*rrfMHv!G<O`LgxKT?|iuY-}d3n1FRB;ig+5muZ-L=R|1DE*XpOuKMj<w9^nlVJ0Ap$fo|-ZfyGXa<t%E231pducHFKm7w84lwmyxf*MER3iyt94Cp39zcIdf!Oo%%UmA{Gq*SUQRb2a54RwqZ)pK|7)`x+|_F>#aDOjLvEHRllo;qhAJ^Q;TY|SHCc0SCUG9d5-#yn%h((&brUV1$4h>Zq+HoQA^yAg+bFDfTRIa_H^oL^`I`%Cgwk*ndAdOeTCn<qEYqQ9P=>kV%JBg%+&Y}LsRyR$pr(E%*IT7UYna6^v+_|@*=&mHhRzV@j!g7*DGvAnpVmxaao+8CVh2QH@MLg4vlsSrUV(`cX0j*fQ^kH<&u9ma3=4%uv_M!tK34AHOLf2C+i=Gv`mvf15Pe=~JQPciF!_j8A+R4c#+Uc0%duK+&+x54%kA^`Yt_wCDLL6g($`k`1TzG7!6$qE5dMWG7lJD+ks^r&<9r?Ve+pZ)yekP4$aQF`g=?8k${SG&jV#VnXzSF-s%8lH#0>w#1<Al(IQJBw)NQS6|IjNcp{yg1xDI%-(uabc*FzhtKOzT|)YAKX5sY_qpbgZ^Jmo^1X5?$(dR*5%o!Z|@`9p2M77n<^)3@WdT4eOgdXtZ)6v9fcRm@KsX_!lpzFgpw6L0KlZrTp8u0o%)JbCFvs?7dmHP(Ts*6Ht(ntdMi9kid`YX_<dC&wpCA2eQ;5F=LM;g9KDjpfJ}0I-MuO1U4pg7*M0d_4*>T*P{u!fDDQ^p)7^J{^?P&OoBf95jxJVZ_L1Z+2^?i!C(a@a3o?E^{3FOJY4MFGCVec6wijI)iY@3;znt^Un_<-Z6-119#jESMZN&xQ$aL6kNR=N0|09Ms#)IUbFwf%Q0fd*&=8zRWxLjRd-;k)1t9ni38>}mh5c2^WMILdodc|EK1vx~+P{Ii&)Z@o^LlFPSato+~@th51Ztr8rba5jv_=DR;*jF@w!x$3U41%PDgk_85bq2wAdhb_${Zb&II|KYSg+O2xduaUlP53eJyZ|@fsYV3Lj=!B17=Caz>z_Kz{7z+_v_+hv-Iq3rb(rbjw~c*GB7Ce^Q$v4@o%lao@6K4FTwYhjvSEU=M>w**YwtlLV`K?pJ|qKQRK#18F$v`ea$2uFgC2LfpJSmLDLG$M?};3~OBT(Lm!!Ty=YMQ1e0UMS1TvVldyRlK3~I&%IdEE2`NUv*hy5F5<1G0?gN~cvTPqQTKQhd&0I_2<A^=AL9t_(}+dWDQrfJ>oH-3EDV@3^rL<Z|#>r%Sp!EQS-XwjY^Gl73_|2aEL5JMO4puiB+G0r!1)S~XNW1DqbjyTnp&B%jMZa!dUmBf_DEG|o<#ZCjz)<c*S=f#vx$?V%@jGBII!qB>PV|L<k<!sFbL13pw4J~(a6P_T$f#YV<F20z~xJPF;d`l6z;F7_`?w#4UVY}1k=6k&q=Y6^`(cAQ1Y=FK{*y2yLVs<+X2I)pUEClx{&7`3OS4QC%L&rEEB)|}URYiXDBqw}AO>Z}WstMH_-l&d-Bgrnrl|nJX(?CnFYtss^%a0VUXVCr*KxM|L`(s4JVXhdj6G#A}vx>2cqD30xrDY5+#yamTDyQ#vKk>WV_mZS0`=aUGVS?2Dz`PBEJEz~VNy81#jxm3k(V?|sslm8sBEQb)@wSE?ur*DRLy!7*zoi-MpL|DS^%gsd8VE1j5Z1eMj+ftNO+t!4zN5)_=Z@-+o$mh8!I%4c&pO**fBo;@Zf(2ne>d13JmnCed#hK)a#7VEsCrHEEVy*4^X`{wI(gUW9{%{O^WFdY_pke%?d`!=?#>OQ$3+W^rYunMFx7NdSE0Kb0Er35;>Yp=RsGDAc=F`qcTe0IMv4U)hP^Z5XvAM@9lxg4?sr5VsQ32<%WBMRe+|WG`rb23UV<tlw6D`-cTJcnqZ+B9!D)2jM!>AeA<>ysI~=>iD)X6^sZn8uI!+@HW%P}w;Gm=hWE8jT;v@n7^9XVSC*qbLI8^){?d|<M-t(${@=V+Y@_49!bX%0nBZn4>59%u_6<Gx0SlSCj_E<Iij`Aw4PAg`HBU3JNUG4gic#M(FI|&u9LTq<l{_l)ai8BIxyd2d50dimK;S4>qY6s%WlA_GoXta`D$$62`*AbGh7Lpso)Fefq>l2ykG>LA}nJkK1cwY*pAB8$Cl3#fKc0@TtL|wxK^o%JnMAcYn%rfKY8Xn3rDQ!}9o{bw1&0_ZH`{!7B@)DAL04{~|YH}y#gXB18Czg|#?ue;V8iK#aouy2Upzib^|8_k+U+?M)el5A~x>(IFuB7nAJF93TjX7;qy;=H`FOik+&##Nw2mR6QS$qyZdcsWa2czd4lUcgKO?Je&wWp6*%X3OHH03iIys;4Pj-May|FYNcxSZ^6{hwm%Z)d}kQ}@3w&qxqRohNIqLC<B(d;uMUmOt!#dGRHkKM{2x?Y^<TdpA-=z1o$kqkQ;I62*)w3?k#qeRld|R%?g7)<|a$NenljBWEKGzI*Z~lVZwZ5C=i8HLk@kVDx*A1GFmn7F~KW?1U#J_5%a>+ko4Sk8}m#TV8S`GwPLlc9CE=;ROiqPeZ`ugZ%4i^1igJ0Wz3D=8=(lQx;T1zr#r;<kP%ktiz2eY&9#J^zW7+T&U!m;kSi*Q*u%nLt(y{{#Gm-w!(eq-vB#>QS7zz8n)b?BSq$;Qf_EF^;DRTg26SN)s$3_T0O{;K&)O_pK(}H<*K;~0(TU8Cu1PaBL37k;c=7ZuS-7!!DC~ALlTAZAx-q48Hv)?F_HNMd9V7LUFGxN2bb5y?ftOxi5_yFa=!Z)!3y-RM5vo%ME6ke<U`q<xPPgIIfBd8NOz7Z8z`Vj7e&bKO($Dh?T)?=EnojmcmPUl^c#NGJ=eb152@M-ZOFZ0j9NhtA|gwkvA(Ra#QeQvWZB^SDT!HyZ>bYu>V4xmH;|+U)E}nqsS5qPDCwN3HJ0y;oLVWoexwTy%X)Ra6i*N|Atb9s+R#*T@P*@9neAfr)*a&4ZUUb)O<#GFjb)E!W5d49@9O4)PquY-{U<7DNGgjd#pxZsSR(=w#W$-phqgVw|0C!YkK_cYk?g`>!mZ2oH2hl+MhqQe_=S38{kn~v7IG&BZ|vT43kN$eHf;W-^9xrG*Bv;Iu`0^RdsV2<5kGe;jHuq+D!eB0nme2l*e-(@ahDh&&TFU2ZgtLk<ksDe5?-h%q8n{QU+F*awM-BcwnD}!hfu1zslE~IgtNTOMgcfW_DpAJyY}FTnEjc{z>VS_ic4v@R^HfQ|M$<VMDS;imHg4tp4cvJs%k3^y`)C1Wm{zs&@|zlbamE!`=ZA4r(BEc4lA<Um{Z*e;g*w;&MvNHZ0>WJ#s+${7WZ5Imx%`I?vhh=Rg>=v1Hp#1*^tlAsL?uDX*t8JT9$3vEBE5o>Ye1<m0Fgm0sZ&JoK42kE_c^+%S+ZpmRCL`+<*dfvlCpBnwgT+CsQcfY1UuL-BQ;ZKb!J;r2A{?u}KmMHz?t#Dih`(JQF58KenU>9KR4^p5E~HXdUS+vTE>$#l2RBE~}2ZO8b(V?<+Lw;!X^OYL-(!0Ob{GPAAj)L(P0)PFRPD(G$JCV?U~ONeK=F#L$;t4q8+edtTE*8%WhoTcmT$o~|*w<b<h}=cw1#Bms0x;u(x*PmX=jEXR01{&L;SZ0L$VIzw}7e15^FSH#XBHj;KAIPkk75WPoYIr}{-*wnMC^I;k?d)9aXKSS;Lyn{hq|JEYFu4o<?k`x~)JQRrSWnF#EBtk!flj)+{;7>wa!cVFGY{M9~9xa_n2_HO2+@@h4#%wkeg@%Gz_mi#92yq~93=i_cY21)b0+S>C>{Cj{NSL(vyI}{8SN?GF^sJXbmf(%ddxrBr+0h<kT4<t%LpDvW20{xmJh&wxMb0dY-y_a~J5c<GOIfIlpCsfwhJ&Zgo|5AaQKV|dlR%QK)BS`uKtw4krPN}|L5y&xY|7uXR+nb8gY+ynO7f`nuINAtxseK3xp|Sgs)aS7d^<!41Sgxdly~pMaoE{9?`#$C-fb$O+eG)<*}(Qo&BIz$A95w+pyIn%Of3@F?g{)jqI)E|n~TMC?!KBhMV5Ss#MM#U%sDyIJ+meX`=$8XA0K;F<gv3iJt7(}0DfmG;iPb&<l9Y`gU%1gB9^i@{W$;(2(byR2}JeKJ@vsMjjxu#pMbN&%@5XTN-VEKWt|Q!F+C`=?@$<naa7YYXuri&zWh|m!5IJ>Uh;Tkn9XbpLXS9JB{`ayt@WkgJEw<`;lX!b!Rd`BxZzYZn_)Z{KKtJ%_QTumMtoO`GKJ3QaX(<wKN*G@1o$Tvsj)M%BdKV0CGiHYO@jQpc6;L*gAoHL@VhGCsBo70^jwp2OLfBvOe7Hls4?2@W3L!$)Bc=$9Qdy>jQEj6+%5Bni=svExx8iWX{p83P!hcwb>3^BcJ2uuNQarHQ*1QtkEq19Ow_Na1+u2yH%RBDXGlw(g_95cc-gQvRLjCSs#u5M>7bQ5nQW0|PQ7dk+MM4Z664fH&1y!Y@2k?#s1?_@l*~hf&_0FvjsrAo6$kGzBqIV=$1-Tt{<V9Z>)KBQJ%OtdNe3X2z(bLY6Q>XO@<8Oh(d@uJk#fRv_MTFdND|eZ?vIPIte1D!U@4-1g*Mg=245H=XYP?K-+I>h&4a?Z>6Ehlo)^=BV1kj%e%vu}Tn+yD#mxyIlJ4$wiaLM`RA4`r!pU-JR~N>pNW@2eals#n718g+!I+C`J}niUg?BF1d=f4JB?Y*SALqm$W$2@4owQ6iJZQ^lIOT6#mqV{uU0!0@U?yU6aYp;5o(PWxF^#i+TVYYt3aP^$MLZzgk&wEoX4#G2J*IHxf%~mD=<F|ZTdD8KsnJDf#9{jSK1ACbxv5jfJsbO_M+N0|U0$j@)IbJcD;{@t1y@rAn4$IHvm1sKHaT@hfh1Y7p?h}Hmk4jmHx!b)E|;1}gT2j^(^Y3xi{q&XD?+A|(U3()_V5Y5pdzZ^r8|iz<Tqbx*)Ggts%yqy;YCV&lq%@uChVfV7Z5k1p-mSW@gl7ZfSY>QtZIpH+p`Q-Z8gIHLPD*aFzF_zL>U(xv$jTShwvqObUdj5y($aRq%OsET`X?+3Dad#yxc#X>B>OaM(2FR>oHgCE+kio9IuZx--WNKULacl@tQ(f$K<{>k8p=R>K^tF36tvi_~qU&doL-){;Sj3o89A|#y|Ymaa8DF@xGxI)BA1rpFI7F80Ohufg4}$y?$~0le_cj*SPUlH)G_lr0bu4`-DzjO8!?WO|rUe&DqO?gP-?bzo1k(x;tKl?!59M&Im6guZOjz7M49(={l;4%>G38gx@CRyneqZ=2v4@nUY(ZKgYLgUPF4H`M&Lj3rcXl#!t?e_{-b<y<;~HG9o9#ug@4kli(5*4OtW{zdA`3hrgWZ&#gY@cIxiWd#}d_ub=IqN<*G+0q#t<EUsPt>p+NPeuoQwT)^s&+KYa$EfN+I`}C79FBa8&Oqo;ZkNm~>W*YZczb-yzzn;b~Vy?c^A!lMZkJ?Z!ljA5Hhk-HS^N;QUJ!GE+W5|(5SY1->NQ!D36mNG5FQocosYyEGGx#N4{dfnmWGV3kKiz$L3cK>mvD|(hs|9hx$Lq2RPT)vcr&Ehh?}|>ZgV%dwfTMBU5fD?+I|d`801^CE_wLfShezQmkBMq)lIRCW@+)BgmAeTi+CS;ua_j9u2NO5j9vndgMijYOnuhp7Y~hPyv6xC)1c}^!giXgA3CiGALEG*9YPOk#kK4h;)`Q~vHppC`vI605DoCS$?d!e)z-<ueY4LTrNDgCC&Tq<MhJ_s0MV5DxMiRXF3iA_Zq>z&fON(`VpQ<e5I!J3%Mf;UJktyM?fGWUT=#G%((0JMdCIjmvtb@@*-o0Z~P<R|-wx&dR@GdV=0Ju_=R5RV0<k4^{{U^fCTolLxChtn*<kvhR@$9K%&1VXWmk0g#AGJUDBCHIkCWhpp2^#*ZpzlD(pxL<1SuH->r$Nya`8Q|P;)ed{Hi51cGFE?Cl-IbDBWJjTUa4oj(b$MY7OrehTKdnu8c|>3_4jJZiDQ=8)h-%ToW}2Fqxw_t=q%20%EaDH$^)!9v5bqIDXr{FN+&y`da491TDBA=W-k!+2bLK%(F+{K9wm)Z3?q;<TzN9w+CEF%pun8wAnIbtMdtV6iy=c0;cXSvnl`~VgC|KUkMCEJFwvbmas9!UgZb;y7Z|SLE>qXG4hgg!o^Sed6a%Crsm#7Latxt4HygP5^wF0JD<Q)py+eXDevRwc;?PMed2on;Hr~W9=?EHFY=0t$r%B)_4$ok7aSX9K6a*PL;)~_k$yTEKDj)%$_;er*V{w%N$g8+{%)RNw5;MJeJgdgKAiCIU?oJ*>8N}gPGhIrZ9H?;7Xhc4xgHHwyEos;2IsVlRP(NB7%&U3#NmLbKx@e!20e1i1;JP>F(^PYWFFqHv-S?{T;vAC;u(}jDZFb^X^3IX-k+D#s4kBt%4=!tg%a@ptyE7O=w$|&qloFCyG&VtwIfcXH@InD$hmeGO*k&(`%+$j#4a*VWDAqiE70@#b%>2#jdN~EbQLu<oCI+-JwybGxX!d{EfBu&EafUGo5*`PhBaAk68O@U%zaSutF|LwP=z+@3c2ALu8oPPDU}A2i5&fsvi=K+d8K9tCFPafHx4p_rUdUJHtA4!`a_HaBDyU6PZy}YMK^ABvk@$yfO0@LV^BAhwPeOBWkB;{a_YTHiJ<lys3~ls&wjF9Wj6K&5Q<r#`pifFpu2fXXus^JMzRw@}tUPl5R&GRpr5q^^wv;+9lBO8K(cS<e)CdG{2#775^<si(2XFKYWQ#ll2aU|EKqP5x*3RSgWW8U08Q6M#4rh+L^)uRu_nl;<nN8O;U!#aRzYEov%JtTCb^X8<bjoKgna<252C7frEZ-`<ousq1Hfyf=$4Qs98=#Sfcp~Mu{C0h<#+6>3Sxd-!ZJYa@l6jK=&9LbWhRPXvf;kOEjih23yiXJx6NG3sXbP$$A|sWJlv$<dq6gv%Rs(V&MJ%#L5czQCJUrIqZH(Q7T50G^m<uAgt1d6q;nfdOB>QIiqT2pUifa}#j#6m~4po1;@rLi#zlp-hh!;s+Yp{lIrIYIQ<uaOLwqzMPv`=*>)?K~HGH#O21ELocQ}+UY68sW+FkUXj5D$UPW;nD#fez8lq(PxK&I}P-ES76w_57Jb&G2)?J|8h@r|NnGt|U1H*x`Cr2DrZ_b(3_4D@+xE*J}<`3>pFa1~=V(>xe}kk#=#pY#D^~r=|EkC*7FEmm7;%M`*8r^=!kq{h&ePJFF6{n_;qrXs{6R;6s4-k&rv`7Az;(q3g%56F&4KQmEXE(Nz|;HFJr)btFW<nk+FL<b6=4v3nuxQzv_zqJa8Uj+pC0kpR2b<61Iv@IdG?c(Nj(#71U*k^EuAH#JzUnitD+dRAgeF1;j*L~necxgdkiE8q;wM0225-hn{y6It-#z3`QZn%cRV)tkLz5>Ja=2~sZK$3x&5Y_2hbBpc_PdPsm_<ahAr0|&TkRbUGwwRmi02+V1n@nu=Rk58dS@lxNUH6}Os7Z^sac_!Qd`1Sc;%L_StY)nOC$oA0EtcYfc5`l7NqG>75LZJHAbaQ50&3ORZMmsRx$VSwu!v}Ftjq>xFwt}i0DyZ^-j0iH#l!*;PBFaP#fo8Ni75i*#Y5OPYXcC*)7sj3S<Hts2a-0urFyMXbC=K(i+d4ai98PXvfj}KXAdHe{s!N??@hfxqi!);>;UFC`26Uk&tOJQ<pzIm`;1?cP(&EjO-pB!3y_&yMkF#7coiK21k}a=vj814x#x30vz6R8ZHWm_l_roMbkmO(<a*Gy$EMB8t>ag4nxgOr9oj!oGl152debhCtuO_^LN@6*^Cchk`)7MPKHTEo(T{gL#!tC*eA4?7%&>NT`g`j|*STX3NV?zs)Bt4Gl4=h((BV8R41QY65vtKDI6AKmW1<ruE9AjY1MYorv^@im@W8Cd!`GV=x1QdY}!1Nwcqp?8ImS0gM4ZC@wfi_k*-843S4+NmoM~vA1sI4p`3JO^ox4vENZPab;^lfGt3mt5?mpF%i+<(1)^wXX*cN8au2O^st9`%!r7oW(9=r~7&ub~;meQy;MnOS!hpRS6nWDBQ@pJ9x;J$7SD79Ip7oqSU%+_=UDcVa7q=P5^v3BTz)iK**Al9Xe8*YhG`o{Wx}Xmqo?G4BnfXDZQV?)c2o4|?W7A&nSg)Vx#5lk<*p0Oh?5Ydu6szJp;`@KxPjn;>fnmz3wmbk?&L`OaqW)Z@F#c}()18Np5C)oaYRyi_{t0ZlmY=t(ZdYC*+(iGY$&-UbmBy-&$To~)m>M3$L1g@MhTe;_qwUQ)EZA7Z+!(`mKi*4CEaM}0Nm*{%-!V3HAhLsx&+|MWTk5t51q@~2=^nwj&%oIj}!Rtr&$U~&rRdcbjmSlBVuCak&L7K=%mW{ULEhP5YpL&}nAR<1h_oMJPbl!0>^UwO5~ocTW0O)sq$!uqSf(Eg~oJxgD-TCkrzn$a$LH!$9Ze%dSy9d#m6zk2yg%u{>)bx)Zu%0>%wsy$u%47%dMk8n~0ylyfsD@w-&_rUs&Rdw_A`Rwq$!o%0LqSMfqdDYJw?!uY4?w+$eagrobHR&nbxdH?FnmO(m_l&ltI>abw&87(OGsxl!;TmVum1Jy_10!?P2nxEQ7*gXFpo+7^gk3AQitVcOwfgEGus!Za8-iJQY+3k(uy$xK+|>g~VHR*zkG4AIiv*j+WIp%VfDGhWSMIz=lJ$~u@ncpKevsj@NJcz*6TW&t5{_g-JqC-cQ#sArr#Au-m@LgyjWwce@8fiNw1i?ts-)cS^sC?~wo4<(-GoVk`j{^~X8G6tcGeRBieI-=%f*t4)^KYt+bTcz;f>1hC2SOl;?A$_$F>W1o;yza`S(s50@_@3u**(onwJa%MC^uFp9BMYN>v1<)se;lM6%UF)j(MJk_4^HKPDwQ^($$Q<PoeEjRf9zoFSm`JC%Kp(kw+N!a<$W^<7sRMoXTE#t%j}BHb1hLpmCbra3KI{NrR~K<{gq8sT>}W&I`T6G+xH+J6Y)dusi?Jv{1VT@V9utcz>7RSEX^=4@VT^rEF|hHU?wE$aOeF<EAGLD}tXqLFV4KgWur8Od<ywoH|}PvU+Bua|DvD7@Mj{NBT+I5!8et3Gb^ftE>=+u96S<Um<FHR3W#MlZVz|DN%Y44DnD^Y9g84H!~`MAXINB=YNh0kg^6N9R=bwjdOvI;+0r`=hfpL{A#Jv7b5D-$^-JX9#Vayrj#_u^GANAJqL2Y@FX^>I%L3AeB^fRJXsD_yqyplz)p+bS0={kfoW7!)Ffx7Qp&hi&GY(X_LTce$pNyW}|g1tCbF@b(3uwz#DDINLGu6;QK=|4A~76+_%Z?xyVSG<z`|6fKcgDVwLSyFJ)!(_26l;X%uS^^oz#1&UeeXo^?Xv_;qKG%_<$T+g)QKal-U9YqpnF;@@%aN%6kPlt5YOu>;Po15UuW`T%!9FE^t6=3c_lr(U{7noBiV=IN51luduK_pRF&nnX`_rO|$~TW^gNkvVGVk~j|Yj)O*tm_)mVP>jU0LE(r&Hu}VZwQ=yZ1u2543~`PP8z>hS$sFYx0x}7JjS-7hZm%UmB~Dl#h3L&5=Dkm1K0NGe!Zd50!pYfZTq7;Yjv5w(TtQYmtgmj<SJ#W3T)`Ri*<P#%I=L7_MMgEh6i<8w^0e+Z@H9QIDyDdcs;MF{BY+?E8E=-#3f`~EI(t^9;&{k1Xr{>R!E?@T{%ZwmZwb(59hWCUG)DhDi(DOMwMGawfN+7gAO*)aIF}w6hlT4bevzgTt@2(lN5mh2(7Jo_ZE^iU1g1#wjGX2;>L_H2Hu2J%9N1^McIZ`zwey4(EO{{MFp$)H7GeJ2xuzX<yZT%m$<Lw+0ey0)5C~)3yKf3vMq5FDBCHkqX4vU62OPOy=!=u>vp(k_FQDc2JMwKWF+()!)Uq!>OHBS9Hs<FWAjwOZC#J7LNFn_s1Y$n*lfbT9-oO@V_nnBTZ_c)y#%N+F{WOHq&qYk=sj(`pma=HlGHAcg?9N51ADTa=_aw<tkSSyMDU6aOoovidJm>2sDbv;b56yfn+ojAwN>54Bx7NNylG3y>e`{I1w|V!4W*JO2rEd9r*Z)6~x0r7vjR8jQ+HFuy_q3!Sg2`#5Rjai69a|uDZe3V5W+`Y#)Crv6LypQb22ZZDX(`H|MxhqPpd*@~-s8u)EWhJsXCeyPha%<_T)vCNMNj2tblpW?x{HWDa!2xoe^XpjFqAMMODpagL(#id0swq%J&W`xGQZp-!c!H=av!(sF_fjR>fB4gEX{~gJ3jqA9<_BvKwq~O0U_#7_2Q;YN@8FyZPfIJJ4|Bg>1<sb6YPC$5n~?d*Hr|#1EVLc==YxMkQwc>jiL$Dc;$)i_%v{tlg=pX7nK7i7g3D6hPrxFFN#diEqIOrA#eO<M&CyWF0RYM+YIs263>1<dL4&FBw#N<xe{)ITpl(PAL*8p;aL>p=2_9mLpQYin9fRV#XK|<ec=>SGb?)13&DlI&jV5A`{vfvjWd_D6TNkyYT~=v45w!CfsTH8AqYvxZ015Q>Zj0XNYR&)b4XIfjz~VmIw3qOlrtJJ@%Le^MIa+QBd*o4^or^=#>mlWo-Dg5KB1t_0G`FXt`sI9c0-e;nYR39F-Y-mq>Sp85r^aHBlq>V{77O;r9==sbc+ez(DZjBF9p@7_&H-w#&7TOZD=+lqfXB3BPc2=SggCR_h0QE?;pI*mTe_vR@TH!R|7vfJ3Ilm)~^H!gfWne!TPbrB@woB>T<ya$Bb%5t=>{(MY(;bVrI~Jc2&_#QP>)9_aj5@N_%JRJK(R?d9?O_Ww<O&PMekG1W<b51y(v{Q#zw;eSrgK(0N`g3nYyXK9_N29e;{Y?a4(>fEP%256mh4t3HFv%RhA+U2s2v%sKjL_i*odzw_+i4HMkD#Y*J6!s5vVB5qoU&IFkBz@)586VR%6q^!R}_BWwEmZ<PKoiTqWH_IHE(v}k-2ha8oD7t+)eZN|8jgrR)w;V&#u1)qo0M<k+QUuX47D@ujDj3o%@eG|#!it;|c7t090wO}wS~au$iPv=~x$SbaO^MR8UM`U33rLL1>*9T1IVwS;Qu_2Guw>?#c7<+M6ieS?#2<N4-Q2JMoR$6HJ5k=djtELxu7m)wgE0W^*j2&Act$SrxFzq@5AWknu71)V&U7Y>5`7K63z)C&B@&5x$uw@4op*n(&fgj0OW_J;l!}$|IuR(Am<1^GDF{OnQGD0=r%p{K#HpO3jOXZ^jO5?G(`A+gZHdvR(?|TaG#Cfbd-MDDWm>}f_U=^;^P8&cHqqb8nYzDu^|=>|UiuCEJ5o8)saNMW<fB_K;un_3PK>rv2WUo_CJr`DE$RqA;W)v;Gw^;gq9n{hjiOu2Ji@&C>p^D^==w7dqPb03hoz;k`n-OSY(j%px*;<Ygl={TRJ3t2=g~!|Kg1F`)r3c2tBx6|)`N;La>h7;B9TY%NJZak(W;O&1bQYR;_ylF@>Y!dMhn>gE~{TT!)an@VPhGLo__PK9LXNLX9#raaHHb*&{p?g5Ka%MZpQ*4ncgArKFKYtqm$QqEEMRLShm?w5i0(ECAkty<#XQhYekh_UP0txmRj#sAx5`Xw<D@mbqDWg`^nR<!>$>fKH6HQeN)jP4Z3%5ugoV(GVD)!TrM+J4hRpnJ_M4jG)OC3m3pvFMeXY$mT6tkRrn0~oT1u&qBqOI^?Bp`#KZ@V1wM~JHgUFgyfgX4$*Gwi8=R)6kM8@O!C-JUR9I|=*y=MB7J_@UR{`9r_#L(E3$U>A*Tnw^zq|ilYf{*Qt%W@#e0cmRO3&vz$)roqPlA>f;eB3Lkxc(1!wwgBLw`KUB%+<UcpOwe=*l11`*0!j8ENM9(T+Yrp*&-ReU8Ulg#m)_olMX>ele=S6m)pfGMqdkiQRc#@+PGtL7oB~u1gZ{uM;cQq`LFj-32Kj0aBW#=-HdMJXZ&Aj`#mlNDb-=zsg$-qBS?ZDdzSh6(Msw8%OKP{x~Urn_iU7?*+YWURE@t7nnR&wspM4(>CT7YJQn1GY-jj=w`QPF|PQe(r3&UCAeoUh(ygIhLL)NBYU-E6-waSqq1SQ64dXc7`2sasjjs8P`c4vudZ#fqP+}_Qf>ajH8U?4%e&yom1B|Jw@S+tbgQOm^XWr*7hKHj$aY`xP`E#6BhaiKygs^L^W5ME^iKwfo*~n1P(oQHj&Yxhy8vN`_vm92Edc>*aO~8ii37((JJO74xp(My7AuCtmp93HaTWc*T{zH}VFd5y(5%neL_a7X6}8355zWSISWbPjt^wA$q`Qfd%!=C?fc4l1=yaF?#|rSL>U$?a-8&1g15?ox>#makfJcgMI-T7=Na1_7TBd#jMX)VA&&wK+xn(u)W9sR=U22s9EA+m^-d&X7It0}B8!CxqRdJA_VhlaFJj+VG7w)rJ#BuHqXDmAkA*i!c6iW5JgtLYHt_2;PMhqxwJz!3lsI0t5VJS?`I@=dT9mkuIo}tpA_NPCnJK!CH)(OC?vA9~=bWWie@G7SpO!G;HUO(%=#Tse^fhX@wq9`%>9<*W%vs=S5g==p~SX9eSu{2Bt)Q8FXl_ceMgw#sPE)Jqgu9?K&LOth>rEZk_a~rJ2;+izSyB?obwHqniU>Po1-yCA;Ar&kjRx50$h7#!ToEn?m!X-lC=O473SeFRLbb4X6(%@Lyu$a@`=zVc}>>>y$x9&K%fJi;N_=(bOm|ky}Ia4VY-YF=(5=dVjW^?^@^?tl`Uk+`NP$3&ziwYWd-4+WPFh!6+RXDA6i+Tb~c*6)$&Eoo^8z;ovGj@V9nAEJsKqCfcggt4*q3z}^>ep&U49M^saG%}&z9?3;)#ijcV^Z;VqyaDzW;4g#y;syYv3m`DlhdVPU@8eBGSZ8crHKZILm7P=8d?x->LRoNy`xak#rlPL_)U3JE$(t}=Ds0UAB8~pyrqM=Vrh%zveS7o6rUsCA(;QBb<c&?Y@XLTRld+^QAaG#BKWss)X<wDKbPe(HZ3`R4XBja(cl(vJ;(9QDg$FsahJ(=X+cTfFRI&G+ehjT4Y5zk2_wK5%!N>p1uluH;0M?(APCa5*|2kNXm9=b&EAV}qHsz)F$4@@4!nCuXue&o+vvS}w?nh}y0P1Dc(b~mx#pQD%~Liytz8N!aLxlvt*_A6wP@w;<Gd!h$RFMp@`-04MXaos!6I5RxXW*34e5~Ya21p3XM6;yX!b{l7o%+58#n>)3W>CP6>x!znT$ZAAd3W>qR>*B5}}p06=aiFO_AAWd}iZIcfz@iF`_Hv2|+l0)@|`JaLRXjlT@!P%K2ghwO(#ip%ZKTVg4Hq)704$371AAe&^c}WBJj%*l%RxUrHu`cWC4>3EhzWmHG7n`oi(_rmO<JUQiZr{9=uBX&UV)@@V%tQv)k3@mPb-%q+X@@1D4o$2ITQgqG<oaq_r#YJ%m3_;uD^=W1n+dshCPG^GT9#r0JE*(8$f6Ta04s8#^y`-F{0#Vf8BA39w?8cvsYq{yj7bxkxzQHP&Oa|V`Kft2e`aSKO7LEH~?3Sopu5@@9!-X-oHHwP3B5>U?2Dwyz!a?$nG@dX1kUzeqm*Bl0V`ebb!X)L;96i)(`%k)ynr*t?g1SUE5Ala!b)|j?l&Sa$gbXIfnfPbKmK`q=RM~0akzCls(*`=q{FEjQpQKa&UzNU;$KA(4-E=wi(Qn`S0$ennnGid-vIe4Y@a0#d0=Z3bL1P}Gq$_-;6cEB@3go~8A>*={R_Xe5RZIP^JZZb)L`2Gy^XNX1j`c5c;NfhP81u2@ErlNPKGu25<&na;*mbg{la*mcC=hq+^BnSJL4<c!VAE)>4{pXvPyZf)lFZW;X9Z@f7Ovn$_7sf=206%kLsNXqa^}FABJ7fM+ZjUr8Y3$DwcvSJAztfh{g{Kz^62#tr?jMic8@Px6ELzji-qDe>t;a{t4)@<2%a^i@_God*S3kMEFMqyt50ERg5q6IqGApHgN&VWd-_HArVNFclu3!Bqv@jO$2h$Mn8?a~|Lkr{nzpa(wV<52s-ShlAb20rW&`YPYm%GP%<2Q$UzwGb*ItIB1&evDFhd&b%?*88EXM6bm8{Yj5e;4cN5C#jPQahb#Yf2CD^qX%xk2~b<c6;yn^Mlt%<6m|U_jiAIxrfvC^}(~_{g-c_?T-0Z4s9-EyCDQI=H&<PwJfT*4T^$FNYr>cZLsroC1byd0e}gw&R0ycr*R!o+7bOB+8CQF;p17F@Db%0vUI6tOg$rYBNCs-VNU7CLQlqB7u3l+KC7nS(<QJMbyv6Jr^P9vR^3O8f9Uu6$%*Uk8C*<f<}wIX+AB@Cev%>P>!lvGepi_vANQ@3?an?HItZSMW8FU7Epc-HCs$`KEGEuuj~u@8W6D=-;QGKr>4}N%%4LM5l!1%W5n~14A3kn2Yj)f2K#QP5yw6ZQwUJRR7;((Wv>>)#Z=~H2m>!Xn&#BBqfKw?4X<~?4Hi55^s2fqQ(qa-V!ODWI%{d1mf_A|Vc@5S&N^x0n4o@?AjB_wq@Hv^EIYg!IFAuLL0FQEY!&&v$)#QDelJ33VN!z(_12>s?^eNKYzy%W}X%q=bsW5P3Mc6E9Vte_qyjU%1vC2xMe!ymAP(P+CK#ZYLO2jM7r$}Q_yH@mT{-TjcFS|_&cKA3;Qv3_D9Nd4?A7q13)Q$g2FK}nGQ)o$hM-TwYd)SOHoOC;$`B4{(g=FSkY7+_&r#lvg_AtyT{^s)P;sd>&>NJCwRj#DK$x^OaNH645K>PzpNCU%y^fPUSv^W$~WlJBx2^t4kg4mq`##mhQDmqg>W|K@zl*^v$k;-|ckjn?3kREka-GZ?0vRG(d1DXA8#2#bu{f<ABT%b#`0JOT%FZ5+hJF=`lx90-lc@2ir09VP(MMnEpdbUE7XO@~YPt1T9<z^T=WnO0@QB*te<4S#wcUu*+`ZmJkTvur&Glmh8BtaHrSfbeis+Ph*vL3;V!b=3BI0z{ky-<tHODNlRrhJfgZ};?(2w-xw2%)jO_f@Ds;K9_z#8%9(^C|Agz0WCVzEgW_j)o(|<&rfK)rek${4`0o4L|Y7+J(pBEi@kZuEXR#FE6Ix3XRTQEH>mXo<Cp-g|m2Qe6O*$lLI(qNUx$}6!_JHf8Kg*o*Q97Wex`3xVf<pZP@X3eJGiR-4AhABRVXd@o-)W6OX(_QG0@&+qODeup~=;D?WIsW7mHQ5p7Umf`ZrYJT6G{VmlOyaGEVg4psb~B+8i=S<RT)x10xeDeaIQ)+K1VoZ&D~d%cuuVmLph-s|yDq0~OH$XOXv)?z)rSOr*1J*NlaQlT0gs`DF0Cs0zNt>x~%&OaXC2SC>Gi}Tn6iw9#Z!#ol$OzHC|>HCQP(Fw2+QCvMD7Izl0(qmQ1MJZakIr;_!BL!>KW}R_bf|loQ(&^Q}#(dU3ZCX~evrErQIhE>i>AChgt2z1p9zO5Gu;n$fHE5SOgj>ESYT)zF3_~b6vS#IN!0nTCXk>l>4=-u-b#(}Lsd*)FS&5`&CzsIsHT`^-D`Hq<mfS7Qt4`V%vsg*rLr}^GC!>%;t5jGlGj*lq^>x*40+BAqs~|QaSz&%lG?V-qD3#?_sg{{2orhuS=?*;v;f|mVdSD0EUT_@v%D#WrieMiCM+5cAoW2w%WVNgTauJ+6!*I=Ph%eKl8PYC_PY|h-g#$`+r+|Meu}p@0qg*xGo05yw03Gu7rs8Js9v_CV7e8U5B$;lz0Wcnkb7X`t7j51gCGL@^JIr}09op`-SgT~B(woR<&Pb9EC>gR%>P^yUw|ADaUR{%93dOy_FLK|f`(EBQ&E6@$wcg9?c0ktucv+cgIXQhK7W|{L#$*K5LGFjQOeMYjK}hcs_68k_2WMglx#^ahRJs==Bz-S=mB<;`&a7G?m)f|l(lCC%F_F>de&l+P^UY6SWYsv^e@yXwks!2=p;F+ryc;_IT6#bsAFGnqM9cOd<jT<6rzK6*0vHR3P~;RWKD1eC!QtIC3NqZMV}iH7?$X`;PU3q_>ib#Jww;W;FLjF=onleFcLs5!Y<jQ$Kz{9~dS$eP!q>eBKNT5yqtr{CAS(MO#A*zGj*`FmE8ZxvZzQzX%NtG8*<~dblTIbANg5MaMVwN9?`$ORV(&_Kd$FC=RH}?OZE*8pGF^1pAynrueP9$d^?E1&Fz0<8Hm{87=#ZmgWE>>}(hZy1*TGQ(2t8E+i@GALIr(|ub^xL)BzCf3=8@`lnd8GfFTKN}`-vZL-=neQ&fj}guF<~1ktg3y7E(%vjIG5a#WDb;u&Ue&;$(Gkx3xYbnAyKeJ&iV>&Y(yanMUI!#hx@1*fg8XkI5bh@tqi7a$zB}Qrue(B99VFgTGBK{jFF`Y0c}^{&P2NRNRB3$ZgoXMm%caGWnt(?Nl>-;fa}S<K(!J<lIkbxMvv5A(Q>x?<A3>VI(@5;46ZZ!Eg;Z_y+fQP5K259{q41BWyvrZIi?;A_Ok;Kv6`?G_+%8kkb#ETi*s8Y5%)V87Nc5LK$nRyGZ9Qg%XIpG6%53+rt|K)-G#aCK9b$j#)vWmV3Edq~99jq(0}sw(QpAIPgFlA5Ui(moCu1#8U08dl-da=|Pl+@qh=>WnKEu0H{^1t!GtdsK?Q|NOkLsB9gUbeieIbx{Px%O<4eE21?6=&P!#8ixPs#MTp%~SL8&t5w^t|rRCucwTJmylO4JNU5%s2(Z1NI8PVhD2Tmz_(rae+qfmf$H~!FEZn`gIC+OE_v6I)eklVlMnG)7i7@rKAggsGXD==sON#Y{Fsi}bU6ZPig$=Q8MXOf&wVK?%kBjFH94Az3#dQE3>mpvAIS|?r#VopcSE0!XKBiM}2x>lX!!y0C9MzTUAxl<<^Svim$jYTAzlRQz>uOPZ2&;1zvY@_(NOk8&IwV5h9Uiqq^XJ<U(u|pN%pu7zs5gT?mRjf@ctD$Et^)3UX{Yqw+$@|Wm4#CCBI&44Z6YN_LZ9{KS1i+@xJ=%Jd?%0h|Z(6+1&}%gfXn+T->y<Ss@W4c7X3i?ru_j!S@Q}b7EeoI7wWJ2%8DkW2@YKNP=l0+YYOIPG2iH?C3bQ*X(A;_9wjpt)$0<O~fuX*Fh4)E6${@m$EoOIJCevhj6Un8vv5!Z|J4F-M7%5RL0h*%z(9P-FiK3AxcUr)leEoh=t>z;mq9wvOm`_u+m7Q@TS_@G%a;inbFM-QUDRZg<vt>AH+KTC>*Yakh)pq&e`W@7`_^XhM+|MA+;(4b0Q1h#kYuQvC8LKt-dmXwYU!+R66z-uR`8&Dd@nejW6uPx2*)-w2L_|}H>!SNkPAf)%f;VNBP@sHNe@CJ=aB#(%s_wxL_nb~OP*zTS`6C~U;IPH90QpJllzfP*`Hs4C;f5jZ*$cNXnR~W*;7XjmR<H1-qzqajM|jfdu;H|QI+44Gi}$#ubyoG(xLTVEzOi#TIiVeG*hWa*g!%Bxq%!l;jJibGgPq`I&6Fkb4+F_BYa=PksWawoNeXYX6}p^&Y44!CaNbs&i`l~oE5GK|>ZV%GDWcsId+Qm5=*Gq#Y$jPVCTJlKuwXt<D~v4-vS1jkpqsH{khntO8sd6n1X=G+j~RM5+c}@rtxX0{kS?4dq=vo-nou^_?`T2Fuq|<@-TwJW5Iv;v5X`--Na*v{#k2lci}dKccRL88>D@bh^1F8f#`^$}uGz0zG^7q6YMNq$EGKS@yPXb)%_`D|CKV^HK-WbQ_o8eGiEG*vxhoz&hSwj$KK@m`3B8l8?crI^51aNob}j^ON@kG%IxpW#4N`76wZ))iYZoXAfresr+ux8Ta*Un!Jt>LZzDv(cwQSECgCA}GZ7qwufY`Ia2<959|H&_gU0Vgk07g>Q=WQdYdGH=QF59x@kCIvF;nDuC@V@t}Xv&L)8cQ=?^5#e^S7Zr~f}$2DV*|=UlGezp?YcMem7Yr~K@ks~T%?H?$wMjf>!(7pQ-sq=8((Ys*w)vl?fmNN>ojY6PML~@Ho+kxLyR!>q(2qsduKvKdSJ$G(9V}(a0Y*!zfXNIEYUy93TA_M6q}VOc5gLAan5DCEBE+=1vm6t)%-p`J$eVu?GGdV);+6bv#8~X!Svfe()GMuzF5r^e67@dB+iI)W*KfB{HDe)z3Vl%MKco&J0j@Xar|+5?G3%vY#A)Q_7LQ;>VRyxsxmiU5YW!&yaOJN$EL4=zEaFF^z?)0s%$;L_9(N+m*p=d=O2g?R0u_-t#qcImlTf<A%-L*`hZ}G&smKV2wSJ3HR9qm1ardAbl*HC737wS{2uz!K6$;)<hl<wiqvTB&<E;3Yv(VntGaAtm!wJ$mr4y5H_Js?#_S{0_p^$4hp<^WkmvKrr>t{z-dEOZgVY5~U4Vm&1guBmlD*n?(plmdR(A-3=N;WnrM!BQ#VB<%UQWspP;~fg?hq4FG`QkIOSo?ur%-IdP;I4KQ&i}|IQRp+89J{68V4ZrZJYdSQ_85XNwtTy8`WwO0ny>%(@U#y&{w@!Z18}aYkawEP=<_)NZNkV`5wsma&fQoy?aYrq-2^-a;Afi#rpgrP#PyzkzkVecRhG8tByMYY)v@ZoZ{4@E2CNCG6706_bxPArRIZzmDwP9f{@&`Ucv`P+oM3*WA27U77wYOetEZy$uo6xIwcHQ>^}94j-eewOwtVaaP)9hRCg)c4sZ-K?O6Z4HTc&=Ou7<J9sS*v{1yvyElaiE`Gt(?HhAl9GKk!=Yjk`AggG#&`tNAJtw9F1%5NQ2w7!uqMTrf8ohyQSq}Ytg7*Y389E1_G(H$*gIxm-iq^R8JN@?rGRY{&IW-^q!SrHK1iN0Tyb8t_1fG|7~a@QBAb+b5yyIu`<@@M<spFZh)>})^z?uqDe+R1O8P^Y$^Jn7s(xdS!_6#7AjwM41?S>gvFCTE_k(-~Jw6Koc|<nBq=gf!Eax@)<WM~{vGciqwngDW<i-KjG#-NEXNK>AJRfoq+aG!QW*^84_J(2$-JhpWd{rUBT0{&J6$a0;5?diB~*C4z}(h2(U1Kh6rOtUjGpOfA5sh+spw*%)+oJ2y_Vq1R@X7s>zxQ~In7da@$cacPSJd6ed;t$%+RvBAjA6%gw;$j{5v3^&V#<GNk7qkIi+T4EatC8-G>X5cz}b2|HZ@69oaP@gcj?p-C7B+Ly>=XOnJvK}mMMgDlacR2p@!4GKUsjtxw6T?y^ar6b?lx1-TgG920z}_os#+G-!bemeXZzS=KmY}C1B5R9RBv9B5Uq-<3SXal{re}Uufs{A6t@_bYbG6ZJlg9^z3V-E;68{M2kBFCU0n@*i_wbOWFlFbA6U;Ym16|*l+I$(B-=$mYL%hR+O7i@7(a1)MtX|!&c6)D$TpGLWQ9M0KeI>0vo`<}OcNQ3jkpC`z+l}s^hrG+_>{ltNp!y94012DDZ?_Pq`*69WnRdjP6_u)G_r>TQuap|(hHYp<Yht1k>`05|P;<S23Alo#eztKZ_BRzVw{O+fT1>6svfKEX6LwR;p=Np7D4-AloKMRCUX>>@=2Vc`__2Fad~~BfBC(pu0bfoRzSz@F6aq$}!jrTFJ_5sm#<HyWUgxX&uC17IIw3t0>9hvM$HXKt5<@d0$2@(lvZt8nj`7%Y_B}`u8^+77;e~A9S29J}ttIo}Daz07BmGl)y_VE0S(fdjl+k6Q#)x#S`)>@#4h5)3-X{i#rb*#U@mVfGHGRau*KdTe_4=%iu$$RU&VXI-VJ9AB=uV<7t&_#;23pn={geAST2f#zbZ=ZOtJ(CT+cx-G_oY4tyja`#XiW&|q?dQ;2+;;ww*WuGg%UItCeDa7O&`tl+N>&+;t;s~{P7hZ0dX@h?A%?~*?}AtJvZso_>y>U1I?d|V6S!5M6{epJ7<~6>3q>Ks@ubde^cgfxYu=_{M^!qUIW0Byt7^R`Xl%M(Y&%>X}z!S1&W}l07CRjyQ+MNp(^YC0J;<7B3BEsX~JYsktOY;OY&uJosf!XezFtQyo5UG_4b)QJLyq6kRoX;p{IdV`ezb)IuY19VQc_X-;(Y(BlxzUt(>PrCN2e!AJd+HpH?QoLNdkNLaL!DN{i}4$(i)j)*lveF@l9$830tP%SKaL7*fvL$6(XqnpA-R5p0cP`X(I#@1eqZ>?8<ogNrWQnGw8<cPV~dX=Kykr(2&^vAl3ohI{W|`_i2>ACj(H3#O+!u<ztrCptMcy4GXnrz4DETvZj0hqFvgHt+CQY^b-#2$@UHC(8$=A+VV#74m$&5I1SBbQG*RMP-egWCyd!`Ra8d)*bzWRpv-MJhNDCiLj6FGIL22K~;Qsy>Qpr=gj<ulR=%)iJCd~MLd{CwQ?HKIMPPk0EK`sv==zp($jCNsld2*=4Bqg5DgQHU~>M7iP(AulVMD~kQ+~)oHYi%b;s#>ArxqIf9rvZ)>}dgX5el@>HkADbPwzKu&Rn+rR%Paau1T2xQOsZ@HcKrqZlD&WNOk4c6`Pf`(h<iL2th*7B|6{`B@$U>iIxD0XZ*$uH4oUZMQ^q*UhVWuvRjXQ<vKb{;=P~k{2ErSzumaJX>ol#p|lodp@0gXuv@7f%!)ya(TAR>f%GWO!5*r!8iD2^KR_Z+2M+6J3)g-K4I7IEylKS$LNf_v7POw|7+lk)WJ3|-uq%M(5&*QL&+uZ<3cY7KBHS6JJgVo*ynE5l!WC490w0E>?{I0kb!c70DwFD;pdX_+B+sqv)PIQx3_TpsIc?u^1@B3I)|sVzIr+PZMvvto{xY7F#<!tgEo{(l2u(A$avy)UoAO=MGv^BW-}05;nXf>GCB-+DsE%J_&G0;C`B;K7y)O);HlC?ttj=sl_7d@Rb6|hztg0Jd)M{jszg$u@!yDJ-@U)&kWlxa*ZGVF&G})&Xm%I-i_3qozdSIE`mfwDTt%O6iVOeYuXUBj@x&aO&zPQ8T+a>Yox9JT?Y%i3Kl^F#+0VhJ{^s!D;75GieiA?&n;vp@P2<QCsKHu8-LDRgj>kvGhr6#|?16{wtEZ>4A9kPp{PN%hpk}|*$0+C{!#%#*J388ZvFE@2y7T?_fPyuiJ-6K>kKT_;<$!0$*spG{^9r8~I(wi@xG9%c)r1o(m{~9J{kHn_s@eF)35DW)1dB+%u+84;wa9_C;YE2-GF(=un`b#i8O8!%Uidz5%2Cs}d$M2U9KxcYq=k)e9ifX11}7gH-b<`bm<3p-gQYW6X5*{!V|V-8-UGuDwBX*a+>RCoXE2G7T&x;cY$}}i-+>7D^??hr)z`qcfe)M5ftrrf=qY*kY4aT+0g)#rf45%)kU=i9=*By9UAkQ{nJnCFY|6AtR+Fa^A#ejqjdM$3$g@VI6#0}WXN-PIy6lt-8V^*v^iH<V?uVc3Qn-(I)Osv}^-jy;;sONm;<pq9VvD~{y_Y%vWF0b<{C1<=`;c9`eshUt7m5%(iXEMCj2*f$OH>wb-pb`9Y<Xb!^pPQ;WV}C|nnWnl%kPl^y*=^q(!nyAtZwFYS4N@d%v#Debj_}oms{UaUH%uHbJs~a0YAgh^`K~(ZofDajVpjAFhU<EThUpe-4pvRXSqT1nP8HN*MMgUYqpUF210`wGzjWM((y5h<5zR3I*grF%wW3p5C30u4)Ge_;IGQ9BJZ-cga06>maHhG4vj^`m}*-YN$FVL?IjCOBwGF%PR(yDgSL#ZL>Rd#;P=TbvtmLe6X7L#DN{=#X)?|;D|<-61odJ)GL80o4QWKSNFs}p0^C6h@>O$n+692u(X>~6esb<*GyDC;_HYpeulIRd*KbG-Vzmyh+n(1F<2SeUI)CcKdSPaA{boy_IVbYHOE+-61XH0{{GNeP3RwV1RkNUOf#W(-x`>VME|_te=UH4M<ubw8js`R+{g_n>jhQjCJsyzX0}1n|j~3@7fdMMw*5=KFwyPJ2(|QaL0lR;>ot{D3gnP<#CDWqHMJ+gWM);!ZaR|{O(mm<-Zlt!m7dr>YK})MSt&)$W>&gk!F16Upi<De)ULU9itGRqQzMJd!hvmfz*^iARKJURHgF^f^I^{Tqygfr3+Q8FJ87W~0xmaXB)_r5VCoWA&Ot@~37>H{o+C^q%>r8G~+&aAh^D-%UmfGYE8hIorSW_5dYG;&`KB7i?O}qp%Yw40O)}6f(ghuEO)n^b&0Vy-?5rk9LDCr*)e{I)X>eS!rk}f5V3HN8$Dw|aQqRwR}gE>2uAK2?X2&}ht6!5T7{*mlzYCf^)Cg$TH=O*4Hy|QKOFnr;|KuH=>VJ%L_4!>T)@1{xNazj<I7cmuJ`I95@|HT(ke=E{cxcmEW+!{DO7#}}-)7MvWe~(`uJl}h{`(OPCmv8+6v`*hsywkjP(>~X!h75a7UuO;aa+`DYvyPwSb^G?Hs8{njEIONj45Jtt9rFl+s6BYB)}PnnM@=LR=W6SkrqwKU-nUm;@hxoT@<}<NgR?!Dnv%{@bKoKIpi(|UrQW>hQeALPp2CAiUQL)WNIzc91HL(;Aa-R2Cj{A|u2pAmN+;c4+CgV^Hf$Q&sZ!hQjU<^@a=Z~Bg^WVDwWu$qQ+KsD82jq9BWPZtE+05SI+?zAGtf0-Dq`!Zx}E7j7Bj%)`%=b6%>g<=4jO{|l_t@`hBwi+o4vLjf)LX>@uZ?M?uW4trK-HyvM~?MGgNbX@J0~VgeK%AOiE-|!P_<UE^F-Y1}<c(YWe*m$^vg5vC*-I&hI3Wo|j}-tL4NEyvnhopWYsi51;>f7!N4>a<B{ROAeL$)cbv+pS985AIJNz_l~__JUSph&+*~j?yFv|a=}T!ss;lu0mZvBb9wq`DEt`Y#Fji(g>7UMzTkexxj;9wKbfw*oz@vLKJ`N-vi#`a<(Rq{^?1DZpU+;tJ=*_eZ}<80!?#C!u}JsLolhy_?evikkkA@_(#u^c!z!NQO*KUA7CrnW(Yn@a*Ts?QrD5<6@gx9-PiGKQKUgl`i2AbjQNHT(5{e;-F(D0KR)S-XCGGvT8hhS4?`&<&@0M2;chq#l{m|Kcee~<zA>DMlm{MwX(fRYy!Rt<S4nDc*OhQ_yo8gOxop;j4yFN=<Y?F7yr|Z6XH=VqL6n;lb>fMg}Vn(b`@A~c;T&4t&WJ8N0d$6cK1kCIgZ{Fe{x-QP0ZN#+Y@4!j)uJ4&!DAoy1O<ybGrjWG{dL3G!%#@05QV08jp;~k%6xu|5Nx-I(C<J;VnB2R{YHXrE(o+^FbtUzz*V7MW^OWM?o*T+HJP}_F{#O(Ok{}BILxLt^RBH{`+}Y63IT2E+5Fy2Rd|uMJ>e4i*jta)!fF|_UYC7xchsksSU#osD&TIO&J4V6Qc-#}8gcH&35Ohz|v#y?(7lf1?^?pF#j%i8q?M@d#Gz%U^*&*Z8N3JnOJ2d4|H`Qc?<b|X~{+`>U*1Pl{(+8LfluGl_J((}=@;~vR%-``~#auj;&t^uB4nzC1xGZ^yv0vQ5M{aH%UTg$LM!KtsJ^i<nt?e@&uo;)mJEflf!NKQ5!^j+cg+fVK5M4bpyGu~k@dffeRjrsR?a#A6nBLzIsEKwPz?77=FuxnfX-9?pPSg;PxVs;~l~SpH0a7DB`O{0ez3E+6aAXXWLJyssQ93*c1pJ8|ZPS8R?88ksl2{6KlW)15E}m~Ytn#19kD84+F-Q)RgvHCYpu7m&#4vdWeCb~U?0NDcHhW7MSRZ(+Pgp#i@#LJ&XzpsKFszn?%j;ErMc=tOAD17e%kC3Iv)q(*z8-ud0DWAYLfVp^%(ul|2enD<M^hjkjE*J(TtY3h&jrTfo|Tqf$IxCjxGe#E0x^x_ZCW?wV&C#0FREpAQC(Auvx$@Vl6(Q(D$cQRQn`bqiPKq}HKCz?$nL<wP|RfC1YmHH=bXh6z6Qh-;Ba8b($`$W-Ipl;#T6bv=r2^Vv19Wq<`lD=NX~%)!IYC#D!M4kvP)d?)uLG3F|c=Ejvy|Etb1I&=MUesbp7{c4-k0Vw_mSKCNRg#f3He1O6Aj{G=!hm<;U=8buNSXunImK*(}a4w8ugW{1DR6vQBP#v#37ak$3KaMS}W^VG7lsl+M=YHOOZo_H+wjhSyZe&e;dOj4}uGdsP**?>acAvlz2aJXLR^GnNtIoJHLm(0&`^ME2)U*g0&3X@e~smh!WZQRWTk(-|O*4_?3gFRJ#ow;vz;y!V>Ukn}M^YX&v$kF{drap0GnCzn&M<t07YVh_3peE03zzWn8_yBawgRFXrbLgOFzU+yt932G{zxbI&c9Q>?T3D2fvf{C4XtzfiftFzhfw%??>!REeZeQrr0veY7{ig2wb@}h(=uK>UWK~mXV5ewqdM&o&Go({QaT2{!pfm@%8#Z>H6lI(zP+?+EKgHfh=cB?r-#ti&D0EtNgLx6}Jp&|Qb3NE(ptpqP<GM$8AG_6;K#UlwCzZt%2r?}3%V2l~~ptn>Yv*bnPYg8-XFZ;R#T-NrgM}Q!USg%(#uQNZha!kP6S<T*ux4sgx@BU}KwW6MV&TD(5w3IePz9&f|f7&;XA^g@&w+1j;a1sePjNh4QYCQoBx3jxkE~e+JWt8QhV1Nx2MAVyuDQUTI0;LpKT6IGp2i7D#C|7(2{FhK63+A4hC=HQ@T8Ig}v_PRuBJU<Lre!N)OI+_C*b#aN{jDDr@!I*<x3u+r|2FZrZ3OoZTO9J>ba6-zr23X0EFS=zIO_N-^hf$Wm=JlEjR3C8Z)&^|W1mhf-$w8s{DOTQN*e79t!|cYHw)5agw^8x3K^($3D2N%=jz$xeI#2Xfwv$TB~eV!6N;r^|23S1V&<IK%x(`bYy&G>=MjqS<L-(3Zc7M79x2P}nK!9wpKua4vsKQh?X6<9tmskhe5YINU@9Eg*4AWNCl^}~_QcdTq<P6B)6t2VIeoO9eAXMHud}S>7zv*4u})Mi=8|^eEG)W~D}&!TzYKoW<lu;smyIMR4ahS@t{tU%q3QOJF=Fm;ydL?`IPM7cE58oh+q0#=wZ+Er7PpJ+4g7^U7Kvi;y-sK2XRn@*kM>`@KEnQk*PcT6i_=HllWy-{|M35wo}NDX{!jn*KhBsZ6C5`HzO8Y?$?56sVCb$t{ql>^e{7w75xFlKv@<DlNE(1S20%Ph?0_KL$(fqj$hk4-OKh@`qIKuKx&f&e-$QYN+<3Xwd-{kyQ8&fB>(0{g#m&SMn)G^E2elM>ktM?S>g5J1h+FFFT4|3hMM8oOb9Wngk<>i>H)sI=ibPR5{43zKkVh1q0^wby9p?OUPcITqK|O*5>r?c~ckhaSJAe01*vkB<Vnl1r$#n(_Yu6A)Seb-X1T!f)is0X8X60a+!R7JPy%mBrC;F~u!H4t5(?@?qn!64I*w+4)L`(P*QGx$nRZ9<fgL4vjp75|<xU<$-P}IF<97IWi{SqIz4$?w(YZ`ug>UQW6zr-l?NE6P&k{=MG;0>9^UEFJqK>~!RuZi^#YF|0yD>_^L?}0Plovb9%4EkThD<=bpLHU9|kxz{;>^zQI{{ojqOPcwtbsd@-h^|=jVJT)gXT$-6kiUnBFfIdOROGNh(?JmFt8m^I3)+du&xp35>lz^|Y~Y`%2s{$+U|DFe^ra5Yn~?Xu-N9-;Dai5VUT{Fm_(OSDQ>f<n)tl%0hb$nE_g=k`zvz!%U*Dt`*1_qcm(QL3_ru}t;eQd~#!use!~GY$Fx_*83h`F`t(=A09CG|!PtV<Wky=WH7zU63k0zbQHF45-#OWi-!KSyM5~a2t#9n20wN<Wv#XQ^jWQG*2aR*3~k7G0nAjqJV`fRR+0Mj)iovV+6m}EEF6HLD()&xbHiyD{{q0Hc{@4Xz7-~M~64fI(!03a#@=AN6GNwhF&su*aqR@~@>Ytr}i*3`J6@RQkOHkK9$^_14fa&vBC^?UiISv*jEfYEeQeC)EXLC3N4We2W;W-7FLhum%6Q`AjME&H9PPI}m<H25Q{MPMZHjpA!N$@79}eKdoMk_J<7eM}*~XyO}*VM>P<kjMh27{J%4XCipqK;Nt`uDJ3gI7g+jV=cNV4<hn4sdqka7zg*wRC74_I(>&2xY_-*i8&g{^RVHYfY>y8<2o~%Xt+5y(K3lM#<Z<JjiRNMO{IrJL2l^9<wYqM8+Z9FG;}`eo5>0YlI|#DG%EzNwHrS%JsS*(M$<Dt+M~(p=H~BMmW1!UvNKeVY&g=~@TXqd?x%ZeUI?dK0&3*JzD62~;foU1i-1jT?*}q@j2Y&efdfHt%S~$!C3oKG2$Qf0FeKE?8PVv69ut_D&VvTW2+ssj!hGall^*RO{yfOb-hz9C<7d!9x;NBjjB4V>3qen08V<4?e5Qm9+8*+EBgkXceeomGMc{TNzCM0!3y79^hM!3Pn4*Ea&Lz+ucU>J)TD_KFu06PhZ5_qr#$)Cdy4Q%uysL*xM69lQxE|fz263*ZHteJnhFliMzlCobfL62f>f?}uHiM(-&HTFj3;pfxZhY4)5n%6hOXV7{t+Q2Yyua5%eHs6KFWc}#Aq4s2^;l(TvuPt>Jmk_Wk0=J^0$UmtYnjJV?<m024H@peNP%Rsg^ZrxV+Ix3cK5N?nMPI4OcBiN!$2xyHnKQsfMKMOrf#krMmS#Gb4Tv~oppUX8A&Ixs%Xptc_w|r*W~XBU(=@s>08QnQq-mQB)8yYySHnkRVAra$>mAS9hXRH(AEdD|6%Ap_E-&+nAwm-maOPkoD4y&5*N~x$=E#9t;Y$dIfr_)z_L-NzK_)Op>u2yQ!(2o3(icyBqHoON9sUK=+vrR<T;)!WJ{`BxFscNT5V;|alx%sOC;gc9^TohI4T*@%)7401ThD<o*|nKaNE~gj}A@8#KaftXrf$g&ngM|+4)9vznbl2O2ae<!P8Ora0E;xf-GiRXu+B<WmV8$6C^?OCEac5Lv)*$R2&5wHVVVt+ul(J2LFhaXp_^ulx~v}W!=OA(+Y{%q}#$zrNq$d(1T*SllIL(Zgu>2a{6dm!z(}zNLdJ{kFc7;%2)@d!bVU)tJ0WcWESa{Tb*tWrH9`v5t_-nysw<3?(*aMKJ6v+ar4^=QRSnQQS6Gq54#kkvD7Ue$~z)x0<**&2nS6HIeB(Cc*K7rfb^)BrGZMKk(3${F~oS>G8BN($?AI46kL2yWEb&}tR<oY#VQ0yKP#1T@}+qmhdWVJ^t%qna;a0;SdFbmB(}rpqxV&(nnh*WkwxBE<z|S&W7iB*yM=Vjc}gA-N6E4J0wAgB0xHXH3V_A8!iHJy-gXY72M<Gw=G4CLGt6x%KvQ8=Gp!+v#b9q851K{G3+MrPLc}bH608n5h8WiZ#Kvp}#f4j*5{%qE)#AhEabcB<diCk_(WIhs04r?on<JGksn!}u!ATKd=~~GXVX_zxw@-eFoIr+oIiasc((sgG+p$X4PS^9RP0JIK9!UuIY>r-0fWE}Xx$D>MqFSON%$taPCa{iK-Cz^Hdq;hI_fAs?4b2o;u7khxRE*#VsZz`r&w_z^I<ptsLF#2|&rb3Tuw&0pjj#VOLhEPi;6iAp28UfzSSU{mkO6FS`pRK7k!cl-nZ34dfVe#b4t19k_i4E!w-cWB8z@su=Q-F+pQ%-WIpMQ*pPWAW@0Bx>9^JR09P4WWN|MvvK6g9WV!al^q0i@vnl3}>+;kbzdI`^$>VL(y+VMHI1_F|hS|VZDMouVRh8Vjbo_#l%y{rkCfETa{s6F^+qh#<wvFU6~6oiLpqOE|i00Q_YsEgu|Z!lcp%kM{>C#?*tJ})q@ndH#}xaNjKi6iT(f>tNBzax91X=sBw)KaU@4z0bL`SNZJfFv~rPk-;B_#o3u&IExPjK$i}g2Qk`37~kvym-Y=|5vbG#F68d?W`TkvZ+!;%9u%%ChkETjYty`NQHLt;nwpkwe$q|1I?|yGQr^<7YW6hb*5@_@t~l5;vq@2n}n9E<oRkzfo)kZ+-R@YR*k<AAZo*0$o*m!k=@qg1xuVzbz{NC<3Uzc+yHVFyj5k7qU&`J^L(9ck5kZ7H@5mjXJ*1GV2}kaMi`ub`}L$m5pcMQVl#A6)SEhwpBqg9SzYup3O}_5+LK8m$4K&v>Rto^KXTp#a!^i!0@U3fYgQP!C60U$>L1sGu=>rlEF3<BD+U^<M7^h+Ba8s6G-BIFxSOP4Utlx+#j3&H6!TgtVIug@&Ngv7MJWY_-|KQZo7Pw5M2`Tj*y$YGM<dw?S0f^fj3<6CbciQ{R7SvCa=JYOoG3V{6!uiay9y(32zc7tVlMAQH&?ZQDw;9nk&ps6F(#`JX!@gIi>d-d%E=^7B31x8PTF)MFLj)qr_Et0*d<Gf=#`**`Zzez9>7)SOML*<lZ5>`Ux7yqai`l-^8BYrpn@w6d2o~|-}in)K%C5&bPNyUAk)`MNLKi}d@6Hs=UT2-@2@N<OenVcef2=UgK4YZdF}c=IVM7#^{iXu!F?rj$ydpiBg!ke@@<VqY(2;6?C7V1!{Z1e)G#-aa<IdOS7&)k`IBl~Wq?F^&t7x!M==vv9eUpD7kfwijIRb#^0B-{`P^;A%Xw&4rBEhZ(-xxwzJMEx<x=Rl9qt|N9saU6KKg0*aIfFdkBT_z-sWk)^UXHpfINNt_$eM7dIuO@q^3tZ?sWES_wA81idLR}1AG56l}0?ijEM375%(@^Z6ry$@L#ER@3Su1LI!+kw=mrY+p^7$4J_bx&jKR~sQ|Twq*Y1A4CedoU&b2|d8x`0*t2`io-=Mym6?^7$jFGuh&Q~Ut4}>{N;1R}?|s_X+3CFY+Wci<n@xZc1)FeuIU-EejlGY%K|@b@P^YstivbtoFmEW&8|C2>cbqH2nBD4Z?3Npm&S(#4L?a~DDlM|xWELs$aJ0SuuCu#mn_NjAC6B35b!f4zF-<_5F%)TD<ijCm{q5#U3OIW3;BkNvyE`6Vq;3y1s&2+*9*+1AI3uhnvm4E_0YLBt8%z?iQKw3d9W%3ShmcSN`~fp-{sc%J=M=YT$poUIup5ThEl1Viz%+k#T?5}Nwm1Y3Wp5zxAWY=kObkgZ;YgX|3Dgg1AIT1!wU9DX?=d)4-gJz+`F<D{2@?JB%yR{G3nukQ`X<`KbeZ9+Xpx*v*2740<A{?S^|y_cZc;pQ+sk)d51B;rp~XY;16uf&NKV;f^PS^%Vl}m-sOZY1=0oBn?&s1HV?<RiD)J{>3d%GS%ikLDc|l%)%Rs7}7nMBnM$pF`r&FDXMjX5^z7X~BNMW^y>oQ_j;OAtUhHYe?Z0HhDj7MNW9#hUa3#XuJYqB-HU6q{;DTap7s<De}M}AvR^yqnzq^o9DX@1R-gt50cV#x3jw1s`?<KP6dRVJP?)r5P<amSdf6_cfOkYVK1<@r^~!M@0+Ux@B$Ai?2eM(Bo7I;n(c^t0<+(lU>V<)HNXg??8&cnNEcEEzP1;74W>X{v)G$nTD=*Q3K;YRc@JivDR>ttKmr$6<HS*HlM^Y+%$g#xB&a`O!@rHdVi#<tTzrDo{#nnd5l6z`^PWd9HgyFeK+XzJzg4;gqG^f1uESG!elO=g&kWrEm#8kU}2xjz+qx2emm;uDfR^shjl1%~}#b00G+VGZ*9TG;R{Y&Z~SS#0ED~1L}Ai=%(e@DkVPlP;|e$!&Ol7%BR~j!T#q>f9+L18n?m^K^R<2j6!@R?)EvyvMA1j#cnd6$Sz2`b4CS6CLYu^7c$JmNEz+c$|=E$DU^r#xokCZ#2qAWUn(3HAIU6Nza`zZ1b8*;o##QmFBPNc#_eJPZ~b$21tKp!_!<Pj?}3Nm5BQk!b_u-8Y450KdDSfhdnzdJPTQjzM^ut{x|d-hOjD6KtY0N3hs&UZ-{=oIx$^)oW0D^6Oi&AWqe5G-&Nm+c`eQ8=wxDX1JS#9EwtZQ*`$Z@>(WkU6Pr4QWM)_E&VK-|GM9K-BLY+1a>`0nBq-HvnS`}>Vw#zbC>F%xGlPq2E?|EUf!D?rl&I~8K5^T7cxB}+Yci{hz0T43sdWsB@qX8ndXN5CjWLTbxY4HoZEnL%`FXZvpP_S3K(Tb?V1Jj?1)S+bRi{f50W;KB#QcZA5_LDYezCYjt%50sZYNJ*vjSv%Ya%v}P_UsO3&MDM!0ZiC!w{UibB?IRVWkA*`YkDJYR(q)PNnZTy&`}aOtr!heq~1+O7I*PV-vanu&4<e9-qf6j>n(P!J7gDNgWWCjy*aB*Z|X)v@Ox?F$Ce<XKILD{iDeX7^<H4lp|%)+(AP?KE0vY5g3Y2e2MFQn!+}mu-;j^8yDn}EBKM52D6V_N5}MBGZAr^XOT<K1_UH`mQuBTdy017%1;-v36G_|U@0RYoyK>j+$+a&M&jL~-%T>P4_Kb_%0f?*dQ8E*WH@sSXDhbk9j7S4fmlZu<<!RiiG1pV&HgF)y^ynxmB(ZS6YN?vE6(tuSZ0vP!mj~A-1s+|=3F6a$6S#j%O6IJpb|J^JcQ0#O_7YFdL(k@0@rTP@D(ySrR_^prr*+ab#EQng#izRDcS}v{)c!!9OWp4Ad*y3k-Ud5ZIZ`^Qz2TExX~`>^lT*jXceaqEY7GyIlkIx+<qn4UHv>^4tsjAR)>IQO1jS0eU78HGDcO@the>_T4eB0PHXKFRLLRlhM1$FGzxbl%^sl|%m2RRki(CXzXgKt|LLh>AZqPs_$Hjz|TPZ91geVfX#JKu;KN!uwqP2^xx4kD0%by0LK0q}L=jWf@zs4sN+Pdg6q$!3+KI}6R0M%%sC>;_`m(Bi#Y-<1;3-LB1cO$VIkur|hkOtqCDJ8EgGY4i33~2_oRwKXF8kb*^30c&+0n(_p)ss$-N=)t;DgNd&*5u4~7Ng4;e!x8W<Q3NYZ1!wP$5V5IXK|M5@}$=Ji+O+(QcUS~+~B6)Fsd!16!8a~7Ck=go=wN|Ns51+ChhdXFisxWCyAX~HnO8`l7i@(Jm|)nRm?^Xyhu}31;<qA%%aEzrWNiJ0^kXq(a1kDbJSk&rFcJ^8X8t`iZ0e%Dg<!D@mv#|X7FF-w}niSznKzS8-j&U$vWZXJQZv<-ZPMzuyL?Ciljd{1;*uUc;&DQ>F%MQPvE}Gh$tbxw~k`LQp^hgEgT%Vt6`2<Y$jbvvo;u&cY(~!LZ4~}sY-SeZu5p*9p*&|N7Z7O^KIn14`q(9NJ1Z~a&GFmdY??PDfu3ub);)W(up+mi&*5Mr+!7W2rP`519}9G9@v1o#rz^Ypwsu1k5-x;%po7ja-<%y#yZMfc1vzmZ2)pZ=s;b({&UEtI{bVr!d>%-R^idk=IcjXJfTDsz4R%0)|<Y3ez}$~!xk3^0vWX&m@di0H8wNfEaBh~_g#m33;b_d#bh`j_mMU&&PpS2H3bp}3c$ICp(RjM=taGOKA%vO-RJxYM3~Y?4$NOi(t6`y`6viOKrhIlE5Bl$svt@tCz0KvVDs7^7v%CHQF)9M`}yPm1vW<HLQY7!pHIa3#XQ|RH;k4M#<`oeB&O_y_r0z0$Hng69v2T5pO`#-?g27WHvI~Fh8M~Q_^oeTwCv|rmiUQp6zP;Dm>J1-I3Ca7^UMrVk9ToK@i7+oY-o~kAXwSRCdUy*qj%?7byq9LZ+d-L=c+CDj{mkL0*Tx1P?|fs&4@HfxfHUm>9YToCHrl=hy5K$EeFXJ<e5aslQkti&E86)jyu#aDY}~pQ~<B_3=ZEmWVaVCcYM9vW=`}8dEGGvtS`EKau~Xtr&*3b_FpkF=XBtpCo`8tn%f2fu|pd{0NEuWp9%7Le^7k3+BX62Kx;B=aS32V<jyi?SD-QAKPincA*_vha!n=r1x{V7uAV!*VnS>$o4oig9;8XKvI9@jj${OEEJ#X(#=|LkFUE8_{<y&BgR7qh80@zL*zQr}Gi4jP1A^@$blPDyAN9<Nwj}gGpy7)y&3zLJr<wdNO@0;8RuY3>Q4XWrw9@-b@F#?Tc$=#Z*$=f$F&j_1#4jlavW(6=+QSq2=<Ck=%|AN3fA8*g_RYV}b?5!|C%SmXJz{sKv&*kI)2;|6)R~HVj;!e6Xm@-2L$`yrsp?bq&LPh?Ahp6k3yP!~0R6XKakwAK11QsN?3p(poeJWYJytW%t%ddsJhQy(yCFdcAxW$c{a1^)Ga`JfHdg!xuNb5SX4)Wo+F!c1X7ArGxXf+Fb%Fbjyy=hUCo@A)qR_&4Eufnov#_pk6`oPHE}}bvXpG;DszYnhoym=I)FFUU^blOaOmPKZtYovgSq016knn+S!U=4y3~GtX8PB`L8NuO!BVK>h0?`V4X);BvMcrUxkeTq!a7`LsYj0~t`6am{@YY2}cCcltMK`1|prMS;LYUEv1h6z1oszg}8uwg8d}1T@t~=9!bXwqAr*22;hN{VB3%kKao3n;Y{v+d2t1fpeDCnnk{!k2kz&vl3SGZZBF)k)>rd11yUAtywW>~{7%})>#L|pC`<M;>bysOx0tgsq77gq{Fuf087nmJ`#><^Xmuyi>l=5J)gR{9mMt;u|5qyFnQaaA3%Ou)PnSs<+}1U6uka~G_a)}~gIAr;BUgytx^h%I!9VZ<VM$trC|m`W>6M<Ie+Brj@MQL~OwG%M-RD4Gk$;FaDyP(nn*GW8I4FqU_s2Q{k{8o$ryf}qC1nTYp}kWb3ci@@Zg6nEwj%lbZ42jXEFW;_#o^oE#c*kD^Y$2ftpxVWA6l$t0lGf_R-R|6V*cq7*U#4J|rAz01@>@>IT&2+-G1q%1HsuO1kfM-a)5)@=3^boHciO+LnLujWKkTa|Tv{KZNELp`aJDX;cq`mG0n3mcF=}n4ijoPRjo+8)^sQ68iUZchhS-MJjnJtcDa$U}W!(WMY_{MtM;k>GJUmE>s-BEv}v)=AiGl{o#8!@XkeU3n3q(Y<qY$BC|pj5lX;GenfjYb$nQi&I{$Y#QN+jr*Bbdd6mi`(zb>IWVszHH~gwA$)CFn64}W4t1}d51YXeT)*tz^V+ENL!WQ%4Id~`zL(qK9S+Z7n=X(k{6Iwf)+K!s&2RxwT2<jI2UM-qVSR&0zHuaVn49ojC^5LLcQio;KnvB5Dc(PTY1@6UCmmj7GS$%f{mIpmF6jWQ!C$bD9h^XFfZohp6rDrC>^@4RcKv;w?)d02roZ+Xjhmf^QNZHIDM6%<uk1M^^cvox@-OYdYALG=A;xtDjky!^co#VHHX(=>K}FN|6u|5)V;|~uRKr(s!GtjJSVNM?J0WtICQhJ-*L`VHOq&ToGSISl23j*p71#JmHK8SkHi`(S#3@IYAT{v(~q;)h%E=d9I9C|iOdV&3I{yrK_O~i&QV{C`0VRh-=mw=P^D6%mli`kHyl>FS%!(KSw3m@B@1#Ss@Sktx3(HSFf75kA#>n#@Wn_iO?S5ObX2gMSaO#ZP4i`zAq_Q>M@dBWzeAKW(H!r>@(r!HIIOe5poIX+NKSW|_%5`Ba9pxEn~~hy#G%%ukPLNQ{tF9BZ$4Xh3CT?tk@Yjk7r`Ech7F!xkd^)OU{VzYcnER-1%Ol=+WlOqHYf%oiW}@1mK>O8Vp7ldkwXyM8504txmx+E?DyhbrW38jF3__pAH4^+IB4VsA&0^sXqFJdXzxoxdCf`I!+ul+!7|~lylkBE4ZI$?DDlc^1Zs$%OuS!f?d&$hLx8yEBbc-ln&2X5cm@CRaTX3d1b?gL7o%~hQMui|<LRZRNOYGp7Kkf%IoBAYAIxD;7%4g~rw1~+?HKb>*7>Afox(Ucb>lJnbT%G$i9x3i^y7RRB#pH1q@~8|)^xygzzQ0PD-eD*g0MzAv3J0MP-G=IG22z0==?~tv5W~srAKWu(Zr<GSkt@aR->5}j02$;Q8>i%#n!A{ZAh?$H9OlEax(|W1mRJ%LedZf*f$=(kh!DsZt=y3uq+DkOf2$a8DEY>7z<PCz7dUnplM}21biF7@Hx*X&X0nXerzzZ|4P0-w<|vh<Vhh|f>cPL@mNl9a!ztKR_9>=<g2?zAr}<c$VmB!pPVu%`e%lt7g>UpcrwExK2Zf9&nF*DQ>_+cq2MH!Cs)=Thh?XWrp<1mF6xIPhO6TvRWdAcBkVLo0czn*i_J%2bEvZ&+}RSuo0e>*G!D49kH%B$s);0&7^WsaJOc(4s1UOagfO!*NI1-SEREuq9#gsFhUw9;7$Yq!iT+nMWvib>GR&atW#Tom)!kC>*5yJx9KG6pO%bGYb1bWe^m|Pp<xMX*7hjWL?|7K@ZJ4YNw;#iym38$#0k^D&qt_ez8=QX+jrLEt4gDfH4odb|d}OJg%`!0*Qv|-Qg@ri+^CtXVZdA}1<l?(Go(%Fr)4dP#tkA!zt-F458ZK`LLTD5!`$uQ1D_?u=#qQGj+JKXc(cwHnJ_x->`Wp^qT>vTUKIQRNs+B&FO;O2SR^&brT0-V{aq1!AqQPu72<_mZjfgBN%H<6!9J0Z+^wH1=B-t@|RHeg+AL_NXH6+-iA#^tA;}Yk;3e3r5^*9@ceBEWp9(eYC_IO@P=#uryWnRTSYIqXhzQU!6*5QWs4!}p6!+;B~OBgb#7xct;y5KiZABud!W;K3hXD8y!<oeSy@?hWkpVulBrbAr{>bo4JlDG^NYdp9k+JuIg4GJ$WE$v5~7lq6G%{g0(aj+0)W1i=><YO<#!)Z*M&15IGWOZt4w8}L+q0AqUw=yiU;ANxYa*o3B!7KM;V#B3<mq`x4`C`dT<!K}rARTM8f^TRE*qp*Gv^`7<#NztUBfP`-Of`oLo6qSrM~8$lryO#GyvTBOM9kx_dH+n)0pc4|?Ft|C0|k~`p!M^pSoe1Ai^Bws;(npaYZI0DLF-w+UqnQ1WX%C)-ALvlG&N(m(6hM%nC3EJo{r}ue{m^uTaohp3D9M*KxIi2?;8<2v}vr?ZJJ3vudHEmP5&a-)=$%$c5;noZYn9eeCk=W=fXhe%(BzMmmpxcfis9rfx&sT<mgFKzL~YW47fXufMp3YA~2|~Ve#4-YNugy8ew&aMBO8tVsyku7?4vk%?Rm8G;2d2S^NPy$wOBotqtdT-oc(<JzAvbaV(}chq1<S@HN7@ud5i3HNPCYaohFCfENlRED7};=GaJ03uAK*iO6(0-P!H@vDx|mRw@gCkGFb8nxJM=AVndy)Pk8^Xql#w(Pp$Xk4$d?ojJ|Re~0nMZQ1Hj8Az{k6I<zsjeL{YE-!rO4W>OAB56mFF6vpGRznrKhS!`KJ`t!jyYo>|l5^X_yJkVMad6w-Tw;I*GuBkpLJ#XE>o=sIU0NMS>+?yMS&p^RTwZ;`_buSteA?YFgnNQ8DIX%-3zF&J?0hEhJc2^Obq`0W4OM{@{-l{aX|2*fPn&S_p`JZ$tu_QCh1B|7&AtpRjHFT&|HojlvwQ@Qa;DJ3(P(~gLdPndJc5(%fVN<9p&>bdbXt}+61)zx86~=>Z=Jz!)EzN4>k2+0IR2_wfmbH)RW*s_xBq@k#PdO$=6>?_$rWQI@vIU$(&~!!Lb1ZWdHOi;P075o*5&M02YzJlGqpEfzwW#?)t^0K-xCe3=SgkyeJ~CoJMZQwYzvQ`aVRm97)jWkFVW#>>*I%)o!#!n*6VI(>-FZ=Tgk|GcyD=md8IWOoduaG#nF*ZyQye&{E+t#9iUC=Sy2^^z3Y06+}S?}SX?d#28AaFkNgWPvvumk2mQD&J}@(Nc>nhc&k&Op4lh8k;QXru9zoj)GnhET5+f1@3Ab3&l*iUce#2?tA0ejecEZXNCFcn5k-?}ueYb!`gfj|@=h(q+S-qR(Fw>2~vwwIv4MMy(F{lU(PGx5}3L2^x4v=2+=SwnjV}Vp6R?ZR`d0aS{oO&tOzkgJVk`?*s+$3dk4XOdNZRR$@9SA`SB5C=oWUa{)17vYocVe0EVZyue#k%s+MM@I5%ewF&IFC-?a~eBkgCcavW54Pp3j=CPq+5>eZlyU9j>#4}T-*cdy`3B=FZ0==(MB;s{NrgP4vV)EDh1=t9BDEgHrcpAfR_P2h^#4;Kr!1^2$r*FB5`9j4Gdrcw4ntt-}izM7)s}<o{q;pwKo<hYyX;x#^yKnda~9>@W3BXZ|GeYLP=D?F((GD^r{B}qA7mH1kY4Y5)X(<*`?%3McYv_m3_k>`Yp0;ZZ`sWJa4gfWbMS`;EXNNT+9lfi~ZevvyMqF`Uvw+>R-gda2pq`Sx`r6KdwWE{LlyuhEFm@lOfV*w|Q>{fP@BQcI+LJ6a7eb>xBWLUT1;KR&6E+l&_XEN3$?Y0zZ=}m`_(^4WzX_DjoC`>EcSFk%x(GE6^v8XuFpROLMqt<u~K0ISaS||K_N{?VZk6xAW(2_ru5c`<w4K{@&RQV0EK|B=p=an???3BJI}#nA}^d7Q^w3eSDE=cF4QW4TPQ)HrxlN;5td7VcPh>ET~xp0`14|h|3;~4eohSgmW5dxeL#kI#@LsIP$e4B352xBQ|_8!-FQw3U2gT3<p&7TxIIFr(|VfeA~?6REpo_SPvXF*eYZvl-3WHpBm!^nV0NL@%$X!O$<1^_sB4ehm=R24U3dT{t+d;KBDUZjOJiz#oH*X@BNQ-?k-Y-n|U>3VRC+2=Z<(3<DCbgl1_?;>FjBN$WdoLTd0uJX&kEK+auK{B^jm!+;X@b1vHIM`JSzBZ|fw6^NT<e3UN9$8~~aUbv3&r<uvajE(^C0xCnaGOf=V&WOFgkTxUrMZS@9^#6KE0I|!xUSBEBYa2gil!_jb&*7~pCr;+L^Kj)(X%{1<mOaX?#-wURujZ;c2z3~Z6(g|hdP40q$|1*6BmV63Mm3T4^Z^Mt7%1GYC2J6gmYv`;wtj429mNL3BTka}wjiA$VP8>7I#IyT?=M0d(lFZjgRT%<&(Ja*{9-R)pLXq&l{#QZa7!+i+yZJ|_nS9)O)l7D__cs5;4((G49nGxO;~$f8G5AW;|3_!{<;MQz2k@&Fb%?BIw2NsIKRUWzy*WJmUH(XaZ=1H$-`C~uM&oyC&Q#odyS2UBd9|_EX-GG^?>qbZo!x4?8%zI{E&cPT?V9=aZw;%?Tgcp55wPfR^#zL#Mi&SQHb`BFpa2#4o}R~;t7DKeVl`>IT_4^X0baf>NoUQ>kYGX&4){r{)jGPddO5CkD3+Pmtd$&-75W%UqzQe<k$&8V4e1)j%;dmIJDj1}^h6=L#NWV&9yBcy`5xUk_x_bu(iwmQ6lQ*C;AU|BvArQxkN%ts5!tLICva&VUioGRsX<SjCD8Ft+^op8ExO5;hJKz;h+h4RSXkfvV3bv{pdqj!@vas<r|Z%f8LZy07x?0_0h#y<|I&sZx009n`9LsQF?qDMMpwEjtZgPqXXDTLs9@AN^Yq2X*P9=HYbHON|07xJ8iqK?SvR;rN7Q<liV2fz5i^A6GC`S@ZncitUAY(!zpz<IZG@uWd9WkIpLAKg`DI%ZQI?L{GIL!kVY@ty0?MHS*C~0@N;Y7RxBT|_(W7IvS_URa%_NFNJ(jc_$7?EQD=bPTzTzc2Qf<g0c2lDQv3zpXogno!<;o2;J}ex<?A_juX@vCt!0yAN+6*!HPBZD|Uo+(9h5XTVLR7V$Bx`BMHJ{J<6$D;GAYJ;M@@I6pQ~4e}Z8YLdgmZAf4NzMYo0!VLnBg3WaO6)hNgEa!O{25&QB#wttV70YMC0{TvIw`C9))XepImz9Iz%8C9w5RCiA6$i*g#QC80j37GP7yF4CNb^oN|Yyt7Sc&U5?f<9zYjB*sJE!p<?yAH<QSz?FcXw&@%J_(i_bD;mN`B5qFbkl4MXSP4X)JUnJ!rONwqaI1A;Etp;da-J!((IT$$zX1hQRp(r;To2olM0*BC9Sreyi`pTu*3~q_Kx3AGr)LNz&qv2A;ZbUKZRE0G*JUwWy90f$JJt~5ktgsKsq(TmUo~-L`Bbv%PQBzJK@hOVnq0`Z3SWvj-+GXBS<x2t25-lnuM<Fuwu|#3*Bgtm^NWgfR(i&A>ch~(Csmhb1jsXXr-N1LOMInkPn`m+ZeOq005{6R3UTKlV1gsBZ4-*neulz;4Wg~#$iCvX(QtiH#m|s3V>9{!I1AZ`LLW6V{-$c#u$X3yW@9-iq$tP+;GR<S1+N+Ya_R%9r$4mQ9<>1x@0U`%#U>$s1a17mk3Tdh^A`vI3H*62kLM4A6pQZK?l2g0eH?*oJQk=iZNmV+78A%R(klOL{jm@jA7UR@#H?ZBMScShEs%cs-Up+(d*+vCqRr`foS8PH`)RmIPP1Q|><z}+95({I{?HQiAU|6X;cn{iW`Y3i{W7Dl`=MGS?eH0ZN_+z?K5Y5OCNSHFSMx8t%lMzS%qyM`ilq+r<#})rtk%Q|y4@VD&zC?n79+g&gL^J>3`|K8_F^-;{mhY-CziZY_P*skZ_>XF`kx+(jv?wuy`IztGbvYJ_qRTKAJ2|N*>3B#SgHA%-V3F2uJlN!>>Pa>m5RPYT2U|OumMeL7iGk=qUvo0a#HRuWh=F~@Au{KFn=OW(Yq&kwd!>kO&itfX`2Yq67I>#j^S<qjHDYT!W9RtkOm8_-8akaV6zg(ihv#eDH5^Qsy)3_McBJOkak$wsJ>o_JJHWv|%AGTVu(dq~yCMu$I8i%5Rqf|r25=Qc+12)AJv3W9u-}2brfofLKZzfz9<uv*+!yx%jEb%sSEL1!!k3TeAQWb%TiAA_dY4VaYUTjVS_!AIaLTkQ?<XvoKM(#nW2Y<9bjf!p#_K82BIe;Mo6&HlFXC5|8QBu|lwO)`FS?mnG)D#?BOPc=z>%ne1vs}^)x>;2HbmGg{Hqx@oWnNT7SPYD@V*8g2^MK7NtXo<SM*iP$V%x>fHuecga|SH{l)shKUzk*JZ$}&W;@`yYXtj=m%UA&JUYUDrN8OVws%8NKBKr>(O9kgzvtPI<r4f7ECkEsU~f^cF{Ac_44MQpgcy*l*ULx3?Z^~bx+@U2;MqJ|Bf9GuQn=*dy{$K|77X(!m@UNh@&x;tNtrA$z2H7A3f!2cvF5y6<EUUzxy|E`>7^anNSX|9Lo`CVix@JplQB>sV2l)y3xsKgm&S8iiqpYYT>4V_g=;XZcCvyatDUUg;E3lnQ<S{QI6@b1ys|tX=0fYCInK%nEs17X9yW{xU5mCb8Bfwi^`^nir;{3@q{gQz8<|FeEaFd{=X{UN*$P8^Cpe{+Z=Vk?`f%NdRd#OHEq~-aSc;yb3NI>Yek+cdaSuq*mqJ~~V`QQBAejIXQ61Q-VUtXIdO}lyY)dvfsVGJ}e~xao8fh1071`3N{5!s#^f=ORcuZz;jS}rd&MeTaltk%fB1BD{yMdYLD7+oymL75+Si3%WAYFez6L_SqsuW(f?lDn1lC`5OMRBTT%Xc5*4+ySQro?aczL5uS28|EooZn+Sly&_%N#7v~-X;aXwFO;NwLA{O7L+dKu7oaFG({JL>KbuE5mb2zv<Y)5`j!%99{q}+74I9?|I6IPUTITW+gmLG0<-R!57aqXW(>|2>k^;QPp)~6X<+7TTe-n|CLHe#i6-{szb$tW97uw3vtPA8^27P+@=6c)3^(}QZ+bzDz^2RdKBFjHv&mrj=%(aDbWMG|X%iOhh(hWHnt+OuAl)aLy6>5I8aIqm)b9sgYozUXeiH=K7<xi^QI(}@&a`i+?PQ!yP3J%1hO!78nQCuZ*>?*@{qVAN3v2D)v3UNPdLOE%7NjP2X8`U};iGTC!84=04vc_G(V%kU%1)Z>4)p+@KOJ>-EgrCk{OPIs&ifIcY>cJr(Lxcp3+Mz!>Mr14t1h}OUnRc9UOdP&I?XPV{cL)cY45(Sv?gpMna)RQEdvxE-@7)c#0l-yD^=cF$=*204oB=-fk;(2a$A=;BEBXYhk5qsPKk!1PQGK=dvr}rZo%Zv!w#bkS;KmYn+DV3d`u24qionES6)u>%hx8HCzbDSkQkVF@fzQX&S%cG5=tZ+tj`Diem>GzSWWzq&CPhHMttf+z*{9Tt#Cl1=Ijh2MC-1uBXOfY>X5y&`D*_o(u#VQq00WUFN4!>Cl`}%y}{^PfAaNP{&o88%se~qPrv=O+WYp`WYzpH|NZRuZ-0FqelyGSZ8AFhHa$DZe*adS4Zam$&b}3<((EkzHXEFt{{C(D_1k5BLcqYvWV|a{0$@2Dz1iLP(CM<XT;-Pb@UVaV<OX`y_Q(C5kNe#%4r)ET_sWzS7lYY&x@9)Lfa4Ha^}TW|q8QBq4YPiD&yukP7IeyCEKo5a%n)HQhCst8M3O8i2r)V4_K(||=cPzWTQMqcFH*X>WS5AtNm^7>h!ILF=@LfKZ%ygvfZ|PAcXiq`^e#g~vgj>}jAwOPXnK*CDpRzC4MA8hW`-xpH>_Ig$4bhphzhi{qH=-}5M*Dj%U}Sya7H-Tw26IUXcc)jb-lIYB9u-Hj)VKvNnABs?)mq5;2z%FV~%T)^D>Sqm)$-9yei@*9pa8A>n5V;2OP_EtEm^jWjEQ=u7(b@g(S;#k}zD|HNU;7x<LBa48(-Gj?76e<9b!Gh8dPb5J`^GQr1n(3*-_rLL>5|jA5Dj`$*fbMh6lAJ1hxtmtRsT?-ZViT=Z2JRyG^}7{ZGYwyv!G>`LN<>w+Mt18w*KLc9IH5L`Kx1h7Vj<jjlwK+gD_f#lH{{H1C%Y#HlBgW_@4niqK&ZjCO8h3)7g5j*8evP%##PhUmwOSB}O;<bI&LN)0_F+U|G6UeyasoPJl+0gMI{URQgD8cPeBdFcr0zI>q)2yb*O{40Yt^TYa7?4USFx@cWz|FQgBh)#XIrh4>5zp*>yBc`k`Uwx*Q?`?r{dr>_YE<v|uscX&aYNS40lBa*4Tf>Fyo;m`UA)PxH>&r4k*!W=nFzit;oB?d!+X4mD(74&*uNTS`@axnTf4NgY0lTjy13{rjSJq}^qLlxvsd4;XTYcdNQfwR$GrF>59NB1&03~$7|V+QX-Dosh+wcf0fAC8Eyjpfx9F2$chHB-YBVxWJn^GkD@$KCn8L-0&oFUZ;%F-#Z-|E4<0ywIheN6~;2>6-ir|!qrpZSw1J_AuNiq~LepUC&d(3)-yQHq6KYP<LW&9crlVNscxJ&3b+^%jHG9!S7183`4gg7aRjV3qLIPwik-qBOzIbOvZ2=79rj2L$h@BRFcM%tBh+}7or13bjxfR{p?>Nyb5KjRsHylGYm@md_T$qIWYtKEdV(eQ)`1TIvx(oBj5aH$_kN|3hT%s~YjWh##Pu#<|-{kv&hU*Fs?)6h@baryL%sYuUZ+ba1ZAKo(qZ~fCO{t!2%Tu5)B8n^4qp{l$oGB$`Q(^HsBvNA+?`AD0N8~EAp@H%b-l#%++Fo=}2l5RK1k$~8q=*Wz?AW^j$X_O=9={EA!Vv9P`)Cg<H`%Qs+;80T0Q3V(Bf_xV#SXuh1!IMVy6CjC9G5<~JR>JNj5=mjhpIMLr3@p5K2v-hwx8mKnO}(Xd33G;>7G~LCXtT!82<Eczb|lHNbgR6^uP?_|wHHg4<|Lz;CBJI+h`2(<)M)QZ5*LUIfn@*f2EO&~^=<=2F0&yGX?AW_{OlYP-GOwBuiS^9MQ?CA=pkE0BKlK5$yj%%uEEjo2UA`cg=F5FNhM<J@Y!{VC+wqW_KKHA_n%&EZa0HG7VkP6uNer^?8GO_zdkcV`g6BSk2|~F_nRL!_rtUh66}4Bu@oAh;bpfU;qHYO_i(ho@$!8q)=oZROju+>ykZYm>QtNUd+?0xXBQd4h^Wy6dWw=Q@7e!j2c4QR|1+1|tm@Ca!)2?tOF}X1`G<Qu#6derTC;kU;^)jdllgdO>n$G<|FP4-uU4yN@AEZjnd~N~C0#NESj$g1*(Vj_JST_1wki14Fr~F*ncJx5hCUr;mu>GWC3HgYkfxfAB@63x%+~*`e?^1j^DtqvfX?N;sQamo*ASkZo77z|;hgr{KH&a2OuPkI=+IY}41lh8t2(UB{74P^j_Tbv=0V!Q)t}iWp^)(^n}W82DR4*uGH5S7h-=j)9uq7Fz6qLf+-<Q25Q2<s0maNmJIF9}y$rEj9P2+~vkVZm=F{T#v?Poys2ethjnB?EAmMcsFTDaM<~OY(&p%VDrPVSHIqhL}<e5)qV=CnMLEwaj*ODCb^t8x%&6^TO?UGz^&||Eh+zqbWh-Vw@x-@RwZqS8n_9Gn-EEqRNuB{az?JQG#7eA+8ZUV87PAZ;lboN84r@Kw*Kn%W;Y4q?OBNfmWV(zaRY-62~%@HRfy=`#*<jM4K$Csq49j5;QffLYgWLJj!38bYrwfG?JwId(ILDZU$DEnB-Ei`R6bcUr=FB|rNK+NSDp?4$MlnAb}cP{-wj`~47-Ku6f!5CklX#KpO`V(&yH(T=t0Vt-j#ONlOy8Q;093%Re(|ndjHe>8mc|RV12BQ$^3{K0R=|oFTP?tAjEpn^{y&23z?GYpl+7A&+OJP_E+<CyWd_;JfCA<_aupZnX%M!{E#I0!={~r@Z+zRGiaFu($<pNiTFsSAQA1F}v-)!%G*x27|S3u3AXezxScGGCzW|I)kMZ9Rau_(QY6a>5AFI3&ysSNocy`U^Wq+ZhBEBtpYZnAD$l4@ZTr!zU&x#Dqxf=E|Mr(V>mpwrBA_kgoJP~s)35=m8=%BIPyIY)`W<`em2+sIg_<`}PJ7p?uaF7bKhOI9q##n@7$=N0;*+F~XrE_t{dI-T7{YT{bw<ReiKL`<^1TG$TXe)-pA|IDZ3!fxd~CKDs>0DB*YhWY0xFxX5+XR^<+o3P2LVkkF0ew7%xFBI}=n=|+&Y;L43tgN(F4L=>6jWQMjHjM(2h>E@0*?JA9ta4O6xP#%ID+IKJlf_Ia)eIbGsuWtgmf9xHla*C%l2%FoKXvBt@N1U8JU0J%zPjL3J}V_%CP!}QDU!Qg42ohP$UweDjlQmj&EdV@HaC$}^qH@1|24_)F!P)HAD8x%{nqmp(l<x>*W@K-A3M8%dly4kIg~-3ha}zGeluz`lg{?0=ZzPgc1)2sLto8FefYKi>;KSvh-k5%tS&&rq{>b4l@Tp;y)uO_U%sO`tVmIVQ~tOa!1C8OZ-~`N8%Et)D4X2M4oE)w`U)Zv+*^osetq=@l#U1LAZwmJY0|sr`1e(rE3vN7WE~<hws+ppl84FDMwF=q3RBg`pANgPuQzTTvf=AKu>>R5E|~RVr=2s7PdXfR_c!0X>F)o1r(;#-Yp%CKj&l5S)%|?jPFCgTlXmh%em-p{&*kScSN0e8^SP_`tE;xM?CPzoc+Xe8=g;`}jrR59*52mZEx?6cuaM&Sk|y~v{lauVp<l8u>F0lvna*uby3@XWd(xMZXRT$A7YZkQnxr$jL~5)V0qP9p(kG7_Fc_JY%%|2s1wUDu_s~!~o-&Tb;k_4Zy93qGqG>n@amh_}pfhBoHBSa-Wg_Fo9_rXvDG@O>@#L}W%Q5-E3`UZqA;okwljl$ps67tEkO_MtBx5m5>ORNKJ`WmsLf>{5*RF|@uoe*RWyWXbsZkb-bL4sFdv`<4J_w5-@zTt8S?DISu=IvU6?6vk;nymU#BZwUJ{63CEB*!>(j5=1YM+s$%FV{ZiVorTMC#14Ge7E;B-Jh%m#$n`3u*<q%d<1(wO>fYDi)B+JH#IFB4)EP&M)0s61#e0{>PLPFePdIK~iQNo-^$Vd8cvRHYfKSi`Ca0Yq%RxmrD$*6sRPfSU`CUIc(R;nv$r7r+#ru5AWFJMlhMhf%ylqw*I8*r(MwuY?bC})qKF8uX1lNsaybeFb?Dyo>h)UED#n<t-fl>ouHdX)46(`Hqv9t&|(IK0fSW1CoFI_s&aBL@pRvS$-lX#%-7neX9R8BT!);Qy-;u910%ELOASPsZXm0_JjPv!d-8Zy`H&!ymdgKHDgU$)fVb&qSY#08y-?GJ7-B-~!8>S4<>jPo-}Y!1(F8%2fi;Hc{GUddkWT31qMQ)i8{pGt4TNy{kA7idcK|aNliLrm4}+dj8^))mGcPyyKWyy0*?iw&GdNBsez>{yW}6>|&P^D7Rj7HvN9(fNeS!SaG@8dS8xe`X*}DnX+bMg!MOqsS-o4`%pErC1EHR;zBIQ3C9!qwOK|(VpzrT<b4#1-@X9UY=57cKpd2D#pqesbO+O<#2|AH^YB{L^OoMm?qA&fBmWq_X2t;=d_nH?0J5><@tRS+B+PwCdLV4ozy&><&gN*^#jgQtu&w7}XgcfewsrBOB|+M3lycDH1&YKJE~p5aTj6EUdIepfAR7ulpcyPD)p&9YKny_YW`e5qBVOBF;bq@R8}8dgwl;@vxz-x^V3x~0~N8i0#gJ|SMMtNRNU_j%|`zw(?Iunv!i!gbP6K$^OK+7=qDi10kHY_aUf5!3STM!NN^9vn$3PWN59U$gWAizdBkiW!>?n|RbvHR6FCJPoQ5MOF(x64o<6sABz|$ZaUE3ZLl5Z)lbHf~R9YR}FH1_haXe&ArX-t))MSjkI7I`JdFS>o%L6L2><JfJ`QNv6$0%-D&6&Pcm7*^s{y5N##ydcmxHX1{{zjH%{Zd9D^`pr57b$Xot!%*S*hBld10q+3cunDrCttm2&@X2>KTat5_)^S3<^EA&Lc|Bi6>&c+O;rHxIbYlA?(&K3wN_0WSHbnd7hJG@F@**YS;j?GCXQl85c9n&mH>sp<1<q2@`t(J2qD)E+HlJ^@g!*P=^a)F1<5mqG^RTQ<4KfK}EkiP`UCzSboJDTPbupGMD89e>4WO@{q6lV9mnGyhv@ECj@pC*0~Y4k&$Ysy!ur)3jy8s>iGB$;xGZIWnsRd&ByAkTdnXKfV1F+0FU`O2(J$zJ1wgCU2+tS@H?N4Y<e~COaafB<b5}HaQ>kisUU}R&8!_Cn$CDwAG{O*R}#G&mCij?emoKW5HxJqW`Z8LsDyZQQ3PqY)A}lIMuW8iyz4Qq-|R}5|<vwkEqNGwrtx^>fdH*(I|M*lSJ^;G%DBhW9jdNII53V_3^_$f7IYuHt-nM!d)-~1<WV?^YKw5JZo&{?e39lyIaozr$Q6Ya3+Dn!>`M${0~P7JtxBz_w0qCxnG|7#}KnkA~AN^4Y+IkP${1iwa3eo?_k{81IxJGeS6ctYcJo8fd@^;mvy|CW2`QnLM$Vzro<N3Yp4zin57DTK5w}=VTPtOf~c-b0))A|sbq;1b+8Ic(e0g+op<PZ{3M3<01z`-*6Le6aZu*B=yi{Os>IKnu%oNKox>g_bkcZdMYNAga-2|r+UoOYGyji{8(J5fHcS#X36d(rZ$!KO$=BPN@ZN`={Z6v_?D+>l%Qqz@N=+mQ(^2C7*vRJhFTbod#aBNc=48{S04PY7=I!(4$2Atg-zpZtC%XOjUhn+rY=SS!aiTS*9x?01b+rZ6P|u9Qa*CWUCf1W{7<iMXMw>B*=2KX0lc%fZKO9Y6lGGulKVM#El~yA}MKvTLhGSuB`oVVtX1;24a4Tk;7Z+W#&VszEEKB>{EPb)@oeE#6dDhH@iJ@irEzQSdQ5*eCfwIdId?Tfi&Yb+7#ZU#nLtup(GBz6Oi4mcz;1W`pPF!fR#F-=CS`EHcX~x>dR>Qy=`@Eu3*;(nCGj2S(ef#`v+|NEYlUFFtPHJ*3`lR(#P$A9!rWkFQs_2DoAK{wNS$S`*E-&A8_pmK|`RnuLe|6tTH;NjK)T3CarN2IAdXH^}m0zF#;C?hC|G|Aw>b}{q-@60oR?~cc`3^Umd)tpTJFkpH{N%}#CBq+1#uS2*@+~JxrBg;gg8D_~@I1TFKx1dG=xo2zIvb6uUbY-+u$Ebd_nl8p_1Dvt;FPaT39crKxWVJM%_m4znav`2gK}ACKL6KbwHFmCM3H+Yn#!4MQKru4cTLf4??Ip6$>C$+U8w7o-U|L-yhRqw$dmDGHoj;=t{_yHNo?Xbc@IE_dmhp(!+<YIeQwSCX&UmS(fs5NCez(FuaaM%J^7WQqIc<Tk6mh!V93T^^GvNVM>68vA3M+gY|_8)N%=7U4S`5Xdo^lL1*`E!=98cGpa{)QOltJ)U^Rwj^Iw_`Z03aiOMjlrpHV~FOSYt0o4XI@M@^B@fg2-7=apv=(4<}a?%aD<)64fkFX=?9vn{W#gf}~SBB2hc(vRP~c_ZE6hrb!2^GW#X4(t_XM11gBga_K@Y;}F$X9k!KiaUspZ#R<x?ZDvdTWKvXC+SW$A13dz-1KNTXtWcgqed(|q*e|b6YqSu|8s;uKw-sfJT<L1S;guix;5r#!8gQWs_hRhI1;W|wz=wI5p`(b8S`jSK3=}&EmQr|mDQLkNtY-q?vr#Xxj|GZGU6(MX<Dyu(E*WB!QcFgs~@uoaI|!Ja*Pu48)+WJ4QTkOwM@G^tXs-c<^$^D1Algx5l}cQ;qKgahi(;~GQ*ACVX5rkU15oBBD}%kUesP-MFfYRlkG`Pu@_ADdf9$Hn@x)Lqen=;{B=rD0gv+0qhUs<^pB(p?WXsr&^n)83=c=hQL?-JX|KD}+3mi1_i^iQWH~iUE&u-+8Q$D~^?!7o#u@4S%cEwpwcTpH{<QH@THfD$-+A3k@cVVAvm-x|6lG^)mm)ouzZwCk32_qtSux^}#|z9*Zf6BLAx2-~;LhIpeDv8$z7jSF4?=8oi!Va{bqXhu+f<CIjFxc>YcAW$QticjI2$l(lf|M#)qgLIzTp8LG+6+n@pdI-Cgq53+gu|6YNJa!h0nVK$d;Nf@BvIu7mt8o(2VvIi`S^8AYL{y5;yl^y=LS8fXL)-vCBL9#WlWm^Pd$NkuH%2-c|Gq^Lk+~s+*e8CJ-o^T$1O2i%K#C67*0eo_06WjdxjH2u5H7pr-4??Bb-KAvaMQ|GGtTq9M=W1C>x^W%Ax<ULRTh2mCEr8_WJgrfY`M9<Hx^mwPjNPX>xkN2GFK<OWg;8DHk`-ch~K$FhJg_^}A!@6CW#WsiC!+Xi7dZ;As7H9nvK#3OdDtw0@QHk^tU1&1zEC}WJNZ-+*el^r#GbFfCLl*7~_+m3MTo-gpZbiHaP2%ikW^X1A)EQ4^aERi9w4B60+K<fdS?5r<zMD?MI(M1((gAc9wCsek|q|l{EKg+Jzd~H8Mja2-8V5{h2e!PND%UX`k%z=!*tzA1hQgf+osqGroqw%PsHLX_*mAB4Hg(+pRFuaJeNA7Il4zS+k9_8`1h&Q&%uAxO<dG@cdJjO#7U_<w@D#vyEsdj8qa<WjSS=b{BvM<}Bw9(6F25$sILx%MG-aZd(b7tC5?-gv;7ODESKp~}4Dtl0B<H!-}k8!~|4p`P|?!pSandf=%2F4O}M8G<*!*Y_7>4q6rRXtlum!w0F9-&F~WhDFo=`nt*nsGtapUC((H(&Y_0B2h_b~;F@;=hw8E_4n}sXa8u;c(3*TPc86ry)l(0z%6mb5OvjW`GeCX$~E(j)?UYGaxq#Qc;4jdV>n-bEQI;;fZMvp&<Itr&u{kqZefEAVQ05qkwFP(_h>x9mo-aI$3HQ%qn1(0!IZ4K25seqO=GI6l}DnrGOZ>vQ&}k6WBE)NXe2B&V<?kIOeccZu6{q)}JnYBB<C=aa8?qs305DxG&;|99STHbSv6Vc|M`Okq2SeI!XP3KkW&v4Ie*UCeJ+P1NEQ(Srzx9uAi&qB+63#L$rIhYgp@x8<pnGXIWyiq{ib-ACS?l@Es*IM*iRc&yHA@J}M=sV|kFBEF>7p&L5hTZ`l|*k(c;igk08q$h|n?R9J9G$H!9}ey-hTbK~=0>G9zd&In&uGWJMlBD$&3v~@LNJ*>>O%IEwGwaAF=RTE{bTJx7@=ATun{&<CMh*!9}*~DILa(OLP-Q0X2LXY|5!w2*Gf&8(#`LOinA-7542wtNvKkSs+eEES3o?J}4a@H*b(NsZ&pMU2H=Y7AoxIGNY?a3qa^Us~vdt9kM`RY~T8=J_oEYtjCWLC!<|DwDCzvU_3KVRl{`KqY2WOSjiTxs3La(!Ly{k3Bloi6|LU&PO(*1)f8OznE#`jnqwRx7maU9aw9HJ#he^Y)7My!h04$*V#(WUt-L>7b}i&N7iqKjYqzfzYQJ0@*~B(5a~jpHfqS&?pF8+zW%SzM39L5I`4eky*%u*p*x*0Xz#*=4MwG{)`fJ6@0?b33{w4y^^Jqgq-}6rB2e>db_!0evOki+wYBL@(8FoOQ*@!@o_RiT4{pCA(rsQ<+v7qJD`WoHO(_4q9#2+fh6E=$((M6=oro~33&*$PKM*&=Yk9*e2AI3nw%K+YvwVtm>ehb!Ek0r!Wf!#OE@OKxT4WY_JB+-nGlCK@W%|F0LU0^r$=BP`Eb}~oy~kgqlNvP^FYsTdgwJiN`-(3HZ3@VnB6R_G+^U?7$e0)0R8WIKF?!WE@y*_T$=5TheL^3YGo%qZF?^_l}9}-MWY%HPW0^#a!W)YR(xO;yl&|m#PcdH3rF`_*p|+pJMT9(w~Q9M)!CzD1av%W(c$1ruH<QvT=>t9`KRAZ-pvW#W8aKvv-oIa=1&xLP5xzH2Gj9~ZuGUSi~M3dz3R>lbxBJf3msx>G9C8_NlVAbe*)s>!^;k3!R@|cBvJ}rrYT6f3=`KiG7m%6r;QfT7!b6~2F}gtOWD1<ba!d?7N=y|-Pn5D>2B<Im)((ecuziiLP<Iq^o)}iQ-FB>b;i(V@~VYh)YV&Q{~4>+%WEpG87>u8f#);ut2{A)nShboFAV*s>V%W`=7LB=2em|%A(tTwr0(eh`7bauyB5os4sv;ePB1XaHwdOpbtpU=jDog!BLz=@aAMk1swBYy@_;f+Bt9*C+!c9&QM0UU2264dEHzZWYNDB*&52q#M<;V6VNb;Gm~$a<1$WW#kK^N?4PPVMxdR$Dd}Er!K<ixah3^;!h|MlojxtY%R7-RssckIgq+yJd3YQu=J13Cg@e=XM0ojsHTge80MR^o@E^M<u4hJG(;xRY{fkUO~TUyFTwD3#xDWU_(&E~JJ`baD-^#?_%ur4h<=0s+u7_X5)Hkw~YXc9jqLxg%yFd0%kM}y?Sx^x0GN@=(0=1-x|G?ld@QZG{tQ=o4-=FdFj{_RoQD0Aewmx4HJ>vY(Ul?ojNN^`gmYU?jea1br!Uk9_L9xxr746=sd%4_;7U_oK(je`f$s+k(uDX2Y0G%+aEyy?PYA_WmQ{MaDxxziluo5UW19I|?Bj`gLd$BYi>LoDai7aHdAQsGJ<4ciR*s%CPXFzVEDB_<t_$-hN$J80fcu~q~kp~EQ^a1%S3Qd!4xF*QY4AJ6j0vkbZF9r7+=hcmKXDhQWEZUP-s;*6L_^WQ2cFT>{(N=jK|Fq5%nc*>(k$2OxX=TK$$!FuczJ~G=SSp|WCB(0QkyT-zJBo@vaRoU3a-$+AC9S@1X{v`p>%(6!wmjDw8%%@F5DFC~kSS6MhVCMO7Lvn~Qw0}D}qa-exU?B65ds}`br__5R3X!WR2cPdF>J{`bB%>IW9(!r}^$u3sN3EfvW<Ls(Fv_x*@W21T8S5YXo7=2iPF=qoaun?Y@!BE{GcnzDjVvlGFOAFZkU4B~_OBZhpM9B?vY!y_olL(>dwG=z>zV<hDXviyHVcL#ytE!YO44g@ls`>9jB9V*WGCyGDJc>7x(wTG$&;*LxYEjgjBdY5C>)Gm$T$LAQ%Pb?hM;mvRGzY2?pw>5QT3L|Us_(-%DOJCcr1m_4jzFo2{~KdB2L0JB-aEYgOMebb-{t45~|(GP~?-=YK!#VHDvTC@>y3}P|ZWK4U`yz6mogsUcT>a(XCUb^GBz{XI1d1yVdz~pPx&SNRSM->Z8_@?7?}YC{jW}-T}PCsJ5K3j;yi3$wsaKz_;opBE>&6N{FSgo&i(-3Awk>Rj+>iMUp<H=tPxlO2hPF@^(mG7UmV+*qez`MdDPpfe4PD2{pCBXCVPTk`HgzUxbAhqR2H>dT6`j88Q&5J3=-OjMABn&bmevJ{^uT%CJ1@lKRm0%xqkdWN=|IF{Cl^MPlz2FPVJ=WF4U|^3{xo?JI39=wm?xmGdjW{|e79ITygY^M0$`!!pty?a(%BzO6l@Qw{U~q~C_LD$mj~9ANj7dTNTI$0?6V4MA-#Ba7S0jL!UJFuO_{l~!cR=@j8#r2<MH>#Ad><v2eU=fbB(on7}-+Ef<4Q7YEE?61qK(i_tm3Nu=_out32Wk?oXcXQby@iAb~j!;>tP#C?zg&|rcJW=vMS$I$(txp*Vghr4Y3_a)~WVxqSbHjmo4-2wxZWQ5u!RdX*pKm886^U#(v*vi>OCPK4LtI@*SXJaTA9nE4j3br7SK-WjO9gF?I>bIUh_uiZ3b}3d0LYCmz^yj0ku-#j&=glbsfG~x-1tjAjebuA1^Fx$>tYNk{cP!Q7JY`SF7%1>c@QU1_X#SN(m$=jJRa4y4k3G3fx4r4U<T?FAm;wZ$Ztal&82tniKMulz;vG1FcoXzQiJNqHux22hJCqZWVGPrMO=*e936$G{no|U@W1hB(DRwq0(W$TgKZ&w?WxWQ(KsIAT+@e3giI8EL4ykOek0;VeroZ2(HJLpJDn|t64XhG?2!1@Vg|@}y^aY1hr~2xmTBE%)kZv|Tn$A^9VsVT7CL3N-ys`q<WqiQWMoepvF?;18ZEqp>E}<2hVRovO2y-tUiAwR$OXc)Eya&KO*0CQ%j2TZptSCkN&zqv0FuH;>TroansI!KiwB&hbjIeYHKq%dn4Jwu?$awN(tR$f$Etk1QG*A|nX+rm6rp$w;hu))^vucBRL$?!6?|6X<6UpSh3w?Srd=CAM&|_=FVh@%{2?a(Cz&{!HO7JmEVm#yGnBs_&Y(~_X|hWh{9u%awf^-R1n<tEIG>v#*v5w0eAFYD5l&{@m3Rj(`?~YT=BrM*B(mvfk*%?KGfeVPm+_n9mjmH#0BQa5;y=bGR7a)sosIo>WZ7O`easHLKwrn(?uU)tzY$g)Zb-SjyBS=e`@rWX?!hWu0-rq9OWo7HWWf+;`?G%zCWd#8lhxL*j~mV8zu<<OO-&!WpEkE%!zYG26J|C`e{UabEd5uu^v|QVB>wuQnK>KqllYmzS~RCJ%}r5O@4TEy86$7QJV3l4OC-g03QT!EaWt1DITVdaTKt(v1YuN(SBzUk_Dh@FLtZfeYDRhMB)1=@(gpa3<o-NmWpkpJCO;>JCuh@9>q1e5XeLM_+{!NK!srb<>KOIk&D#F%#?D?WQ(c%0y!HE$&6{T5fBT0{r6vo1D1{!Hd7lg>`L_#0NyTtH`!<;L4iEpWk^a7}%kXcFN>l0YKgrwRUHbcrpZ=lC*l2&VzuU12r>2JXoHxZy^1$@x@UW%be9-v4wj)xeb#%~5XdHFL_^IiDY4>`ixq3sSW{Wmrwd=F<scizxDJ|auksYZ`doS)`bc=n`&y&#Pzu3T;Xwo&`Ky_(Yt@thX$C?wP{4GY7Ur$8alyph1+i>1tiygl*188{`ys#C)sh_IN##Ql+IL<Uu3Qn&|zP_=lriY8{RaZPK?j%+DFthXMWhZpmGK)!`5gPZIVOiwgRYBWDmJ`>7YW!5$hPX9$c}p@4H5!kcIhT%Q(>t?dlp~p3_9bJdr0of_vWi*v5;<49M#MTDoVC7Q43ku*=@Di+W*yY@SbQS2_yWUQaCePRN_JIA3rO~1Ygg?L0<x*rJJr17Y}WP;;moEW64jDYwbIy)H~<cv=Y1moYuElwqz^_}C}zbSI-wbQFS08(;Nl`!?NN*dHt^RsN&Qc|S&e1@_6Eit$U(m;SMQXt2c1=v^03~rjzkcpq`aK_c3_k3Xi^()DuK(3nEhjU5M`F{w2$_K9DjU->MD^%8%b;Vbfvs`Ln9J>$=4)VF0zWSZwcoZ8I`TScO%G>QCsgSCBeIrD=TTPa*2I-+2HQLHiWl2?tvhxzTVgg83hak`HkS_>QV#1V>re@%J)RNzw}Osg~HKTJEFly?3WCQcAb_uADoRi6FP_mpgb%Cb!XFTf~PIHR8J+hxh6nwG#C)U=BUp&N2|+6M&F5Uq-(r#={C!kVZoIPdREI6>@^(-O!I{L_ft)ne-Oomy<6mn4{mdAY@Z!y(r%+bkjiKVJfEE|J?B9eb3*`U*({$>nj;$hZ;3Ag-^$6O9i|HdWF3Ni;@WTU#zOHR<lY)*=j7ml>maj7ve;cvaZXtz*#=(8XzKCv5=<IdPOMfS1d(x)unM4dW?gKN1z|-)b4B+jA#-aydqW$mj3ZNb&bi4^251wKQ%?EP-f8PSt>hJF$yl<PlUfGpJvKWt&3{TG{Jlbh-ux&UPO<S?L0@YI6J1;Hd@2*0w9LBL-J9c_PEZq0;1?)r2ebzgwQIh!W8GgC^}l?$A<c%n3b#aOG^0WkBMxaWXL5ziG^>PMF8B#0Kvm`xFs)t$UC9cBLuzV7DT2*s)F!IxQdA=R)s|^2o<ffiV^AR}na=aKZyFJ%fIP?Kih9c@$_Y%&DIv!!WWnkTd2Ra_<euWZKnk(M;4yek&5m<ZB67;ZiRKKg90T>|+Z!e{J<3H*m0a#F9~=7^NOo>R9Q|?A^JS&n*c6UFS)=}9!pcXSIRG@*=ixny(FrrWM0^S~QMMkAi(L*%XQt8tyuH*0kU6p;w?#MX_k+>=D|P)M>uv8vj9I}@0?R~;bAk(NmF|{=(3;~e!Y;Mj)}4S{(`vh~FJy)1Cl`iP_)b(-Frp>Enur6l!fKs$#4^)Fk})E6YrS_tNPZQ0qn`Y>?eKisO0p9sEY=U;ISl)a%joJ|0Sw@EQQS^@KPl}=rt2iMmT1QGn&n!Y0o@HmtT*<!V20kbmLkgI7RWN#f$VO8!Q?g&y+59n1bvh>!fwwnqiK#xmtr`EfQZ(LT*ZI;m59(EXytblf<c^QQT6gN@|muJFHBqN026WcPEzv8`g(laC_%MM5jb7SC94TyIs0#zO_rTVNWv%a6HHNa!~cL-j1H7i&cvizD+Q}(1AVLBEX~$y-zdG2^v(yvzP&W{t@~z4hS-Q^9Z!wY*2gdCQKxg@QFAb}S;5^o48XJGbDmGgJhVh-Rp55plvOeWb8cpSO}z$TU^O!cn?k|swuT05r;vr#i+X5l{$nLiB04lam^rg~25hNUv*~c@mHNT326`VLYDSbR#zUXG!O%XK;p=8sjHeT`p}`7rzk1Ri<QxN_-{c3(w+r-WZ}aWnHs8Nb(w*JzUT43%^SWc$vv~@(OrO{N*&B`vVSoQ&6sz&cU!;MjN)BY8np`znNyjX(^H~yy9swW3ZBULxmXc(?s~$h5uGPO!rsL1Kb50ygB*i0-SRM~JnQOvP7&&gRnx>a|Hqu!gYw}v$!~CtYv(J~;0!lz?+Giu1filYDM~H{hyORg(Eb~B40<nS35Y9-1iP<z#SZ_uER1JWoQ`hj;jFrB2IMRA2l5O=|L`#H1lJlZDIFJ%o4iGUB{CF&e7hK_<QM6=nd$<Myd4}%K`H3~I>!U08o5w=nEepdsK4cRL*JzgGJMJ3Ap<XY|#D!8c6ORhDf)><@8}hflS6k?CY`<zYM!t*CZA!!3#pLHUm2X|_#^K1LEK1<JZ1{|y()ZcZr;jP8uaRcy&y^OE?`F8i%N<K2UXMh~Y-FAHJ}WmcdwG-($&(5PqoJ5lKBGM@5{Nm+`IF=-R{n~ipHZJ_l=K;5eBxL+VQb8q=P}E!(<)S(Pmm2f8_YO~`!sMs<8D`c&y4IfqT={uE7_b`i~1QcFeLUd<d6Rv&U}0<cgn}dO_joATR2Ag9WH7WPxn&HhF9Q0(+8;k(pK8!pwLp`-eunp2=UyRY8=}LBbMX$xR4id;`urGl?k<@Qn?2e->dw+u5yb#-O8CR@9N}+OYL^B$@?_T8W&S}L5MD9$E~})67vU;v`_LYQUKm8>pFW8*E@!1walpXe%$+9bv=-+x9$U_ySEcf9!h_Z6>&Z3?(J-R+Uo4Kj1+k}N=Z;ig}@q3M8Btogv?JvCzY>p((#~M`}md4C^k<WN~TD$P6Fxr;XPqbOT2d&Sj6xjn_D~f1=jWa(JuZV?d-}2F|Vc1xrS>~NlylS=ab-&Dk}MfF}E#KdO=&%1q31mE!Me!h|dSvf(9I@v}X9@87$}w*2)JNAG7dpE8j-d^pYPTD&{t45VN=*W#7>=<oFm393P91i0Qt#hj@aFo<dRv4o`$KR?~k_rng5M2TR<`BOmg5*~L3Wec8m*$$GQJ(u2FKF*e)!c_zM$uyWw^$~e}ub-PQWKlA8{?L^h7(a9pMeJ<7cIxzxUKW^J7?Q(faUH8XN-ZFJ=HQfD<_<urV$2FrT#*+&~PkbUS;aYk+=1{nRA8(CM#{DZOxfE!^I$Yc8qficE)`Bi8-VK;XoS)fccBMLlA8zM9Ku*Jj<mBSq=fx$G@zim2*t>lOTE(QdIpBqJ*7~to#>$ghU#P;9vE-0m!j$9c<!o0*1-aW?!m5j8rsj*}KQYqzX*T_ChcV55jZ;CK8sj9V{cep<yU+{M68~!~S^!SBMz<Zjj!?cd=qQpaW!-hl^9!#~yiQ&Epby(I;cmlI)AOnXV_=Wif5{^+GX3PF_rEyhPCoy!NiXL>kSkR?vCcEF^kFj_>4Wku>aBCyUFgSG<&R}^@MK&JzD7}-e@2KfCcp^v61rj*;fj+6jpVeX5D<~EFLDk*ff6c-zSy`v4U@dOPgu=($kL7D{njs6V2w`l^TEg$DXk1#z@vI{R$iv29N8@~Pn7*?LjanPxzI|%?-A+`pzSI~m%6&#fiip28ywMif+XOj3#CRSpOQJaO+R>IjM^g}87WNW!kUYuv(wrAfa4-_Mx=j^FHQz|5pcsUr&_O}87pTxMK)lw>~gmr47Ql{&FOgu&+ZyWX<#`aT9LbkZ@|%VG)|2?>@?xHbF^wAcf}H?J%x|ntp*R3s6G`L`7|d-XlkJvHxrZtkYyNL!-E4e4jqKKrt^v}ya=h-N}Wo&AUfo^d~~3m5rVy>YpEWMDBztqR98!>`*y|Sx@%>>SZ@Pwcuzp9Q$rB4>f0l*7mKmWY34ab+dL<ZqlgJ&nv;>m->rcfsNU?(B+=a?<t(py-T-cGJUUw<{?-r7Zi0?%&2%XRCRU7r*~$1z-dJRYSm=*!CdR11#q7u9!U$pJ4tg!WZ&&m_Ijkiz!yf?av-Qz^FpQ9X>sdvtF{IIso~P8=Dna`_tU1Wb1G!ygo{y{oTkzu7tIDx2R8?l?$v?bMy3!Q2mZlaL!Av8jttst?Y()cZL{z6(lMt$MP{6a%=ohI~I9_H&-T@P(z|&{|ROPs{n2^=b4l|XtL|l6))Q-=x3p*dBLDe5AG6^()j4xB2#hO5yU`Bl33SvLKY&sp7S*GwZ#RTvf0f+rB>Wy=;0G^y!gkT(E(n~9_cIgjqDT_Fxpt!!AZ4T|h$cTQv9{jrV$JWR9@0+D^bhw8FcQ$uA<x=@{S}L`-|9bo5eo)Tzn+nk)_>WD`=`k(7|M+BnO8F+})v~;}xszXm&?rwJF?%uYJ2H^DX#_KMKm(x~qx@2Dl@9M61*#~yA?)nF+JEm$=RN|1ZE7;j$pf-`Ds6Q81H#jsof8y;A!Raml>p`aDW)^h_4k3IqBNS8|N2xC8Du~(0WBzj1Q&1Ss5IxO?ysLM+)rk254pH!Q(t2P1B;v30dfTy-ZP5Wemdk7@7^F^nG=4W;@Ll$Io*EM+1u;B-QE7UW6qjLscrEZ@SFR#9*jbY?tR?bA?Lr>0wzs!8GgAmy*<-Wnjkc~j(`0*kGc3MA}<?y{Z9PH_+%Sbn}7gdVW)d;zB9}lp*LK>ZM?SQN(30PrWsgTTH;&Sws*h7SBUOL5#rD#OG8WF^MBw@6%mHg_7GYhefAOVDO=|#N84dtE(Ke!UcY~z!m+G{GB~)e%xN~vW|RjcbSFY%<Z%=zxSFX>cMOrHA2a7}JoLJwt#rFfjz=f?>=J&Cbi+j&9PLD=R&|+{kZR)IMcalPuzNJF=72QK7*<(A@`%te2Gu0bx(W15xPUit6-T=qvjH?GTf+Q?xXIZwD|)FrK{+z6OPx()hbZ3-R~Cjp&bjSfW@_P9(u)+J*gB7-eCMiCayXtxMHCuAhLmz#t{G>#VmmAw!0Youe+=3X@B<0GGO%0%(rbPHUBo;pSYLPe3s4Y-c}LbPjo2dZ7+6TR{es{~mvDI<8QuGs(C&)khFt8QLZqiuBkYOAW>RqrftAk%jui>xB&Nr7znAy9r8V@fI~|WnR=Yx^V_^Xi>A#IuvVH1MWVA1B>MDb^%?yk7AcVLHbxXY}`Cd~D(3NWr`VG7Jt2E-pA&ryla5Nm8Ota}#D|u(VDd^1PAjaV!2PDp=GZJG$^TCw3d($GSz$cB|)=k$g;DJNlBbc7U5qULdQ}#9x3-cN&Y8T^T=K9C$X#Mb$Y)Bi=bnKIigmqQIbJ5SrE%4#UhFXc2A2uqLHH*~8TqY|m!whMt1O_eH*x40?jh=w;G2C9mQ4s=2$RZ5gFcJ$UOinbFhW>D;J%as_SQBmj)mE}${mUq{!;sB<qK+1JG2N1_`9?~3&0}FT(FN0`!{i>H3J{=q!}ra!AZ)}{v?z+gDa0(+R7X7y)Hgl<oR26+FD?#-9R5Nbe=PHCH^Tsa$Ni@7HRk-x&S3-q2p~3sbN-7sDpLDTq<!+hPPX}~9*&D*duDgF+;{7_l7~!y;;2H~_I_dgycLses<Ib4euBhMW<j$aBWP?^_AtD5bR#m-k&yNUT;0v`1`a;u32>lNIo${zj^+-Nkb@u0=-0~B9W-SIID`iR62nzc(83;L7{}OR$KtyPFm&-@Ag1;od)r&$3(b(V$IUvb3%|FP9P>wxjR+miGrJESgBzIUuCquZ+P=#Ii)uHf9^WfVKZM@k;h}(A;C|uKc)bU<9+>Ab|E9=<W9VD~TRrFfbz!#nIAa^=;i%&JrHO(#XpDTah<q6%*U<kjf&Y{E-uzXJ-5;YF+%+REO|X&&FQ>WJ%E{ykNWh!#J6)si?0nn@{N$_g1y!7lr(1@kcvHL?FyL6{{a)wOyUuP0CGEaAyhjJKu)ped073JH!nQmi2}hG937rwKs&j26cDpuk``e>O2mhc*WKa7f+Us(#lJA#mBU@5FlMvoxSi`yv@QDSwh^#;p-Wr-!OeJd78Q%8k*ulA41v|@ZgdW_CNSJpA9fUeL=fo?IB5+6H?$7}8+w5<GfY_*_P>2tsWR21}7B6(JRI%h3MdHhNPL>R&E@#8i<{<TY1QyokK}uL~)lg?<4C#q)kPqTiW&sYG9OG^da&Jd7BlRxp>6MInno;6Jp2c+t?@^zF=o#l>%#HYFT78aVH*ru4v&%?O0j*{lP7m$rNa5e9cuf$3DUQ^4m0I$J(#n}~4d0{K>hWZau_ma}0t`+q#l@`v9N0C@JrG8V|JS7#sY+(F5wO2X_Negtyw)&)QEd*{p*Q2xuC$~rRuj~WJ%e_wYrUw{LaqV%`rDX&#j{I7iL9Y!dFzEba*QK6l|K>`3XA{1XS_HFS0i+|10HswJizsU{-KDL7-yr2UN!>e;z{kPV>FEtrx_rfm24EvOQ-mErQ;Ati{a6BJ8QvwnEuhpR^49<q3KYE&)|!3e=d7Z4$1nK++bU=z8r|pmdiEc*o#Cp@E-^oT(_0*SyRb1Lj`~{8#Yp8xQS&mE>$AxL7$D<XR1g6ezZ&frsZ#hC_0ebzK>^VsJl@uN}dC`)1_p!ZFsb#EaLNpG7`*t=T=y&Won2RC^McHweeCRXqe^a?8^e?><`h;wGucM@a)Oda4Y`0g$zNeuFL1{(y=HvwNYZ-LD3~;fMdWZ2?w#apyPKMzHWJHMVEXw?y{D!E-UZTf|>K&GC!t>QGN-ss1m}4&#-$LJdBP_@ndXu6-G1jx1U8wHoc{i;b8Q+h<X0`T>7BG@y&M{N0o&Q2-^s`G6qOSRne&w*=FS@ZNNJS^bVOPfAKl)pagV&)U+Uzq+!DYXpakB9(iPygDvPK#9-+mKnt35JjFZdp{TS~|Gm#)IX+Og@7x{hmTU}$NEpMkf%DUU;P;U^ld?(wpa{FC2vvF|9aSDL<+{31B@s#?A!K_}6NS}`^XlXd$3;1rA!iX~VR+(6%YG`u5@V3@u(<BnLQ|n!Vt1Ux(g;hvdYMIiY8h5)W-6NxXDQ<<6?8M#Xl4C=>S4=hhq;XSG>y0k%DY*ljRlyLI2+R7Fp`hqN?$N18a3g9UX;Ndj(w}w`p142RfL<NH8L>l-BASaNBu9H&=!ol!f>=Imx$Gsz2%N{brP=};cP23R49&@`IVe8jkejLQ*}}0QwI--G_?bg$xfI1re2Au41(G+-<a_SexPl&232>^UAr4~FUGkeZKr-qp*u`aOkAS<!cm^$%&<N@8e1{pKmxbOAi#^ULWEnZWv;?XZWZl=DOpd-vb8L^%Ti&5ZXS4e&0irE#oZ1TCOW(F?x4~H9ia5F3Zv4l5{$avSGw=e-r9HQE<<C{IM;)(#t<;UQ%XJu|Jqdf?wk2lKpKs@kOyB8>Y1^m)yLQ~(oExr<)lw6=BO#%BQ3oYa#+N|0wYY%Ni*FVaRxsBWb9(*d74vHXMdqU)2)?gwnD3e-tAb{thV+#F`?Z3|0O9UFwEy)d*o$LxDqz?2;TxwQc6F_OTzHUxSR>Vw2SH1Nd5eRu2&(kK5Z=<;)5z~{p8AEPkJ{<V~ZcbcvZ@VTh9C7B?q`1g&DNh4UK)Br77nK8Z~X|^L#YF$fu^O$WvQLWcjsAKig;ub`ah!1qqZ(vM{Uw{(06+9&jq{Y}O7H$3Up-)<|`q$^_#jHe*gqA_+ir=DqW~QWNx{@7Gv;RJvwxBG^+xM3h-hw^g2IJGh1HzeCg1{JD2l7DLq(2P(`~6@Kn)SjzKj%0<-Ixa*(7*99`LvPh;{X|p6V=b3jfM*AW;I~sBSel&o~B%d(pDR-u^Sj+u?WZ2M~)Qa%>KWx_sD57c{s9#=KYyTIl3&}%Ts3M<;WrMPr5cjd!ZUhw86vZo%UEFKNzNjpr7%SW&#yAYr=^!SHd<EnZ$1En&8AmQfd4=1mE7}Y6$fCuKHKkc%1AeV}ntET=2~o*!J5WS)S{dVm+rOiL6*Yx5)!tmPn+P>FZLYN{Ppg%TkT{u(TBAS7A;+!Ov81n(o3znbR;eu9N_89u!M92RAjzLmzIg|JQ{{cSA*pWtokQIr$-L;nl!90a!)IV32mIi@MqIf4UM7mAqKt4<@kk8_VNN_>kT~c9i5lm8L(Cd1A%vYgy36UWoZsH7svuy8XkE%G{3Bqn;V$)Znz04UXQpc|b`m~f<c@$OOgU~J86=Uxpn^@R8;{ar1{j(_r$X*1Bj@c`d#@7Ppz;dK!1=Bm_9zKK-SKG}yOwaL%ntiDO#Mp~7DvQkp~d$Vw_H(F^Gx}dGC>zuBozC<RnK`0UU7d_^^_ot19pySv}?0)L4m588w?dRh+*BKC_dnSpJ^FqeK3I=ybIWP3_==>`H*IxqImYL`AIsxfAHeB_Tjy6zdzu+`unuZU0Q8?rKJhlT8Z3i;;rivHI`1Q_O88rrU;(Cbqkm3r_A2?Oj1NTL9FIBN;gw%fi$ELBa#Trb(eb8wd$qxPw{7`oCTRyyvzBJ0}D)-jEtz!<bpIKYGnrSJ)AVdodavnG>4;Kmwtq8LOCI$Em{4|+ZMc*Vv$t+yhZM<RM03Zd#`pkcO*O5e&^5bW@qp4-i<h@^(hTTUp&)0f9`j7w>I8Kqb&U)v78@{2wkcQN*utb-8va|2Yn)naNobp$!lwRMcyZy@KkZQex?>ssQB19yoXfC_ZoNTq0~FjI!DxHu?2U(5G>{Q_nRil^PY+I0(2v4x!0Q*=@4J-XS1x;%X;TIYar#Yx$KG)u_-#HB`3T=V$IaZl_VHIIe*+*Nya5BkUul1c4u-tmps|FrwoKu?xmrj!RdfI%K2{fNtr--di1S!O8;(3?btP<1)Q|spks5;8|Gbp5&smXR=*=>+{7HmGkz2QA}0&Z+3D7f9Z!l7lag~i8%<@<C&Nznay%V!OmOs#|LHq)_qHaqNX>i^-vu|puOda^^49T*1Ld$y6!_LA>8;r#GzC<NIS$y!hwVQ$JGb%>`zfCe%U`mGR+JeBhee0{e5W~iYytV{gq*oO^B_k(k>5{#Ny-a>=Fu_%yB)?SN<ytCN!bWxVFzX$X?-dB>Q&(`94&k?0<VDns$x_mo{VE+F;Eyeu}-$TU8A8@k410N?cF7Dr7mHsq7`es?#Bi0Qp|89w7hIZriO4?R`<n5>5Od!MqHS0BloQKj;{0yCW^}n>}$~?J1u<<oDTAp%CwAoNETm*Y0rs%RAS(*EXg`ckpl94rko(8?Uu#x7BJuvwpzPlp0HCmF#>qb`7m(3E4<y(!{I$6B@)i);0q2ZAi7kn2ShdNGCg9HSuoR9E4#c!DZ3iv!+t=U-lUX-9o{3a&A6BNjb=Y5s6yW{f&KJLDE?E6Xlf4j0YMiRET>$IzYOx;(C{n)VJ8EI{5~CzX7cmPcsRe%I^G!?$_K%bYmZS`E|F0yKnAov9wxOtb-k4fK&i<Nyr{4q)QxE5yL^wRx6+6i`?M#C%1JDe4Q?d6x1Fud?#6!SHNP}m_Y>t=x~W}LwCQuzK*%hu2MH|<E24{%&GPBMP$K_1B<q~~#=)d(g;P??n4hz&=#sG4;GLHQlJUCM5|y0;D*cW!YtSZ9x~XNT3A<>Obzsr^4m$(Ql#Zr|yeIX=I1wDF^f|-N&_$J{z1P;s6WNx1WZq!Ms|`;F%PnE<TuPSu?M{t*6z<jbaRU2rBQ`}3mR8zFLK<N{h(r_<(rhJJ`zXx3S5&?sN8Txa0mC&9T2odP#Wv?L<5>G;JBWZi`#DEgUvhZ-Yo0eJ{TdEg9@e}g{OW$eNwg`XC#Lr<TsoPI7KIOHGce*V|7K|E?VZk6xAW(2_ru5c`<w4K{!UxAOiuOkap_{w%%HyWb-oXsy?5PL8?W9;w&?9wosBL2iO=pr2dq(8-N!=VEEE8t9EIP;ZhZ6p<K}CzOWW6{!}*}!b%kDUf7saE3S`7s4_f{4g^{A@6=8A~j?D-1>D@ZEwf&k#eTP98gNykPF}B?kBOS&+Mq<e0)-w_%pR|^5Z?wLp(n*C}LXInz+prp6y%bNyDnk6Nlf;zs>izcqJEoMq?Kk_~m)o!ZULuvMo?;scRFk_c%j>^yZG6~#)!i`!v0tW}UN-uY6?XkgCrB}$o|3iA^t`Ty{hN#4MMdP2bwdgFX;8CN*6mQdXi?(S{3~66X2TjHlosl?ofk%5Rp;_P#qW@g0v$@D^1A#yOhbl8kz50z373np_0CA6!=Zm{@k`0kA@A+Ur8T7w{L<^b8!?n`JrYVYry#o;A7@th6k%DCd6R;Zfn$E|a<jSQC8vz}WeydegGWSW-Dp8qAZnFKc;Rtc#F`<6r9RSF0>c>lKa!R7)m4xD*|->4>LsqqK_QMYBTXAW*dy<&5r-BvEgTp{6y>4}2|VLIdB>Os(hzyq8Z|1PV!4v^m}D_Z!)pk(<-H+AkP#z#=o|T;d9RPzXve{3h=<jSTlC0_ic2a%aS{_(%)I$11zR`yHUlBx5;b=?a$$2#@8kRt2M*s#Vp#Z^N5{;ZjkR?%LJ!E}pMzRi*|!cwJ%Yzi2?W&4WC3p(NP6f3<=`W;KT(H7cb&}1%}T-PF91fzcyS2zh2%e8157sAjy%s!v+ra^bOlj{!QmD19kr|zk&uA{-6ZVejN!B8Cbu``>mS83^~<Uigu9<BWMK{zP73UmxN{fb%n3O#IRaZB##m8*ntnX=Y&<6?Dk*AX1*byRBR^$4CV>Dx&dxFIrqjUB$_P4^gR2MqAZGH_&POBVZ*OtTqWOytG<re>{<gXG8rf+{8r$Feli$Aj_<DnXz1!RoS*f#6)^JErTb+%aO$iCYg3=|Tgl|Kr1V!kL1g+Gip-!|<s9@+xcY87${K>btNTg%vt8K~YKB`eS82ePf4#;A0INI3zTZfS4xZ5OQa=*OY=c!-(lfX0SLUC(*A0P}LcTjue@@}zV#4NmZjZNOt+?^mOngh)#%zZu)tE(pYu^cGfaUEzTd$6xImD`$;3J=@m(yy728yX)!%6)o0)tsb~=xgS&KJ?A3B+@8(XCV<jT@3OTsa^?UV_<!_gy}k9F2r#auNkGV?B<R%k^|ZY_Dbou-+r?nWP<5#{jvFab0gW^|1;Tmvb?<9HUC>~KYQ9XKV`KWO|KGYD|iC(loKYs4}!VhOzxY4^dIx~exrIjMNp=~yG9Aqvl)^+GIEuvRz2VOb*TYDkK}t8ORLemHnLOr4fUR(|C$8S2+s#;4n}#Bom1TMg(3w{_bGz`5()4F9fB9zNdIqZyURIz9ogPLym!qXx*;`MvtbF};5U-63{2pfK2Y3P7so+B3|>-K2od*nqUrQR7?pW=w`EqkG<>2<gJI4S9^l}Q9xo^I#{}R^C;aC&Z3Tvb5X=yX=aX@?d{xmDr9|MIn}@ehBa)Ga;yLuA4t!R&+-!UXy}9kBF}G*fDVaO0HxK-`O#^{EH6QW8xt<(ADx)pT`C3Ny6k?%M37+1nr^Mh?8>mv8UHm4gB|^GJK#~dv%SQ+8=gYX$!`#q2W_#>y0g6&bdz2vAn8PuygU&=ceUmID*M@*@Lh?;@b<wBjXYsIc)6l$<{CDzOvJyiLB6-K0i0Q;<qVU#=xO#MO6E2kN0(r`^pds07-k$@(*S}dS9jCf)0FVN_f|^TnPUx#{)!8X!m&8ngY#GX9IJBo8(*om^5F$zBTHTV%kuy3f6Tk?}@_4gRHX1snH$LrBy>RO2N#wFbSd%K9_@4aNogJ+~KX$8(4lC5CtU4_^PqASY_{%l{W22dK?;(~T;yV~aU{3M564M+>)R&~>s-LCs*efDLLZ|J?d@w|$O4B;-Mtpw&kfr<D?6zQ+_$q;6AR@BEz*8`u)=@Bo15CNU*39q+r}hEr9{Iz(WqsXXJ(iluy68QSrFj+O$sPSXA5Mhq!y{Fd+u)mr_uL4{06E1lLwmNLjUYZZt|nN5T4-wumo)JMA^UI#_;qy(O2kg)TAmQY%o^V84n_nVzL<uzO};r5S<#coctXp<<C@vpK9ta)2p2+NgNEfBR^F6e63}1?1QWw2G+6QtLx#x}qP;Go?r(ZnT_oi^1S&-I9i7{H>hq@9v=EXxnjDZ|f0g>n@Dl{G(kG~J!%s{hM?!XDo~3wOyChtlT@mx~M1!xe4A~h}XSw<`nr3!J=etO7Z70K+Bg<a^#0!}DIJF`cI)Bqnu6;&k#IEW%%5=vA4krigKTHnjg`SS|tdYFHZ=MfHx`@J<8~PQ<JmZjVn@LRcf$JF4oil4N@R$>a)~uH5KoeNO9Ejs&Q^CqC`PQA3+zF$!^o39g?71~x&TAsf))(94fZW9l`OSHlahzgRd>1r3a_nRsh=V`HvfL)%;Od2*@JcmgE2)P#Q`!10+hEbT9eUG-6eI0>!)4$)BjuCO-iRF8w0+QG>YcRci07$bcO|feuTs6t^wdjzgbzwxUh+ClP{Ub8e30?Y1VH5)O2-4&$x>tZRD(+3MC2qj_`FP)3ambFkMO=^-KtVFP->#3457z~8|7Ofbz1hQOmKm;jwf=<jDdOFiR|jb(*DE2pxdws#Np|nPZ-tikX*1UIeb|y5ngaQ%tWf%sXeoR6)rGpdKtjVKA-M0ZLvh$FGnBwImcVo{T$dN>;^XP){?ZrIFm)mX6O&ji+lAN*C}e3Y<D&!Pm!isQ9ei1%giBvVoj0UsPN_NDjPXIxjIhL%kwcC_h6|~OOheOV>}f|GvdF;P#^dRT1$>Evnkzy9yfjM5dOP|_ttz2aZ`OrKIO;ls)a5hjPdcWD26RUh2r%Pg;`+<{Ih%1w^@BkQk!_mafy6%MpK5X)>nUj^`5T$sLTGMR70|4S6q9L&ALPpq-N}aekumGW^$l~kNn@lU9uBI=dCX~y1)i_{{?K*4vwwuBIWVm-jdm9VehOZ5J#^3rx6H05iu~hDUw~_Ep@?uF}{=nHJ;kzzDw7R7Im#;wG`s?8|5pQuxV$<ge{pRC~>i4N+nQR`I#y|;st2>rK=rMgDPjb<5eklNE&wE24P=6P?Nz=>(*xAUv=RNCs%fq3}z{ffl1Pb%;s5VFRw5dz-XK&SENjyz%7hn+s&WS*x@~D4t9}(|CWa7k?k-!3!4wnGyJ%5J)~e$?qZ3JOXX6GKta%lRQ{MbF|lP&*heZ`xusG~0nntvWm%c__phCp(6H^VLuGqZ3CI#%%>sMVPbkcGVq&{%-R>@bAs13r6$a2l702-<xT~JM9SNg~TJv{cjm8~N8Fj@>ile=Cp}m;p_BKPmJ8?O@a^@YoCBwTftNB(hVR9sW@R|i&gy!hh%=V{}+EC>1z@i(UA}ggQ=`}ia(<ogUL^Iomqw&(zOK*8B-<R6mbbkBp{bnU3kmv6-1oM^Tnl1%+(tYmKxM@YQx6@`PqLpn>)hFGdZoQ>A5_iCPY?EmwURBws?s6{XAr(%|z9TS)2pXfYB=znqy^%`)5ANgjeIq6F4N@uZ{lHSM=|8$pyr&KL;{<8i3cUl(*y>JC!WHwU@s@jgcXxdYMEDp8#hfk?+|Xl<jFM3JdCYZ}HlaAO(N%6_A?WT&0u{4akB<cyDOox}TuQREG~o;JN+*wx*94JSje)DJ=a1pLn$2WN1_f|;!#j2#nbrtS_Cnw5GC>#Xy*pKJdm^#amJ@)0Mc4x&8=7GPDws1PjX4dyS*!`gCnm+X_t~uGB{X5l`AuQ0Jws#IJOfRi^kpy|!xLmpU@1<<gilI~fTSp2thqdA<a5c@j+Rolt^}Dznc3T_PP|x3lIsyI+zn`K={NlwiAu+({20afZ>~q>&hz1LoLp0UsG0w!03ryL-MID<&2}w^FH5h@L?I$tt=3Hv`#<^uViK-3o>UH~f-AZ9nO$Fl%;Ig`(mpvad+jl*2e;R>I0oiC{xTp}fA$8t;TDQnW;WP0d6C>ux2o3l+xno<=G+aw&OpArf6`y`N#BreWyoh^;wj(ze{RTzGR83AxMshn5t$1+M}JN7vzw-D<UYbaeeJV%o@W!+c~=_*!}*_X?%sK+@2}Wkc#&LB3BjdsE5<&lgir>sf(oVm&#a%Np$q!-l%dg1C+45CjQ&-s^}5SZOJxF^jVF?8?&b~zONx4B4XN?}p0hgz-=(RRO_u^dmp{oR1Cr$QO-{1`-F#i=oc~bbnQy?sA|6GTzNx&2Gn2D_DYl+KvvEEE&qK?l!iDRHrH^cQ34@1WZZwD#v(mLJi@4PqyD}9$Gi|d(I+`gKjOhho*feckNXQqQV4(2TdNFh|Lw7p6rWP6{+%t2OB-`qBl(TOI%7I(!EsGfaz4zK~&N+o`0^za;kPXKYV0N?B%}FvNAHeCDeTO8Q0Xr)78R*I5;+Xs{2LO5Vqx<S&Zl-?(FRUJ6779+0hp;~!khCH9@w`VbvVQI$74+2OjC~j?%@1=%mg_w^n+&oXPgX^BC&&6{Pwb!KaW@>C*hlACaUT4Ak@f5!{2%kWH8(;^94p=fhetj)`xobSaera~-Je&ko=r;Uo|w6De@xAmpd-5qG{4u`+uJlJJo{h2+TVQt@zq9Gp0XblWp<s;+I$)#2GAVJ)<KYu<u7?x<eV0@+xc^IpHeKn-`x6}Y5Msy^~sWT31qBGn;XiK@~iEwt<J0cF8P41EFX?`cDJ|RaMn&dSv4!Nx4*H!*X{h#+5J1pEw@%_Ks&n~3bX0%ZN4V2lqb)Z-Lp5losN`UUVe^ztd{B^{Dadwa#B}9ra!OkcN;+4H_bfOtgePP0V!T38NfJ<D02y`-g=KqD9^g((5?}{XtDg}H~#3n_CK=n6#i&auN_YjquPd67(A3Ay4uOF%gKd?=08gc*ZA9ylo)HTyVKe2?ri?qp<GK(@+Hj1MV=LNN?M*gc}msU@Vm41mOi!e>*{jy)lB~L<)$>x8$9X!xeJbM)}qth+W62B*S(kTDQ(tn7cW>D4IXv3I)Cm%iKi^}8@t^%+q)mkq9VJT4Z{%czF1HOTmfHGK$WLajkA9DBqz}_3ZWoq5?sR0WmA%oWFEwVS-h;@UmB0h3P~;8O`C%u(5NIRGC&fkp!F3YJVzHHXWee2A>b$vNmHL(S$C{rlK05`7x0f3J?&BuIaeQ!dzm<LSuLn*Htj=kZua5}WdM~H`8l^qt*7*l*9Rn6Age7UpX0(Q|0gu$@H1J4@%#j^EdE-EwNuzW#wm(bxm@W4<)SoPmboJpyqD5&&OvRFw&e}VQIhF?Kks)Xp=?+-c#HDm%aMlz8kY9np)BA^3`;yCEQ@ks|D`LfnC6kPf?v|G=}@|(=-dTwxxAk&t6JWF%X9K|D$xto39+wG68Jscnnm<qqBM?&?zv`!4omwlQ95+Iuapm8D}`JTa>^)19{k3YGcpX@q9Y~wowY5#+1%aRHz$W-Yt7{ShW<8nmsXaaJb(JjlV&16h=qRG+}hv*bSQk-_)}^+ZTt1sMwhn&XSh4};f43;1rkuFl~k(Cb6z2BXdoD>95XSr2d@u8m_NB7y{xY{R_+3BW>)ZIJ_~MlMQUz~Oo$5_7OdMU7!Uji4nDYnW<kpOc=Z2s_b%LR8`+xZUqLi8%YZ{Ob~-s{79FNXv6V#U*p`p1B;6zF!k`FAXp?{rL0Z;P>%UL!SJkcuC^?<J_pa%+Iu`LL)N|La{rEl=x42#z{jJvY>I9cK8A7$LeCh)mlme!ZT61`U<7$FYwDLOIse<5Ac|UMP4T303H`=oUS@}m?ZTSTs_wE1iKRZa{fl@=PWc~(YXVWM62fBr)nSDZT!gWp5NKgpvhtDHnd?-<)%*0oXr8HO8NV52NCy{Zs4<JB<wC9~E+>{x4r1uT@4|V3|Fu=9hszz)Fidl5HHdC(F7<o6%4%4-*k!i3mnl=6G>wg^^6>9tp)CDNd?6_9FjF7AYN_s9Bjy$l*faIBZAZJWL4i>DOtC_Cl81vnhwb`cfAiFty4F2k_);V9<e`~bgql5D3#oLjz)cjpSwxrR6Mjoc==a6&r*}Atp(w0G5jfXUi=5#m?9%3$fek5K|D3VYqp4B&SmTs8>v$Yb7XV8g4vp57^(l86~;N2dbntugQApZN6Ic09H_{WivrTFK>4;gTu7-BV{2YQ5^RV>jJIUQSwX(ssP&C2vvx6GgYOEJEzKY9I0ky*F)jR`^Y;s)ED!*Be9=Llws(#n8YscR4ekK2jS&a1^DN7k$PW(nDa5Sukd&McUkRe#nrkpJ>!HiOjf)}N`DiS}{rR3S{e1vO+r<dwo67&zl%)QgeZ<-EBtI#rGz7)9-*#zoDHtDR;HcLQ!7y(T<qv%Rzmgw!8t-nbo&IJA`J?}z#(g^9gh<(5jU&$S#F!^>dO%GCk17|(0Jvx?%_6zxL<6WccOmwQ2D+sNaufkVpD$6Jm52?+a;Mc(nmt8YR8G&i*&o@WHn@?x|BzrjocHI0BBFsBFMm0N%|k@)GmBAy$1f~lrO-066Hb^>WKM0_7iaHyaLI3RLkmH<H^pfy%NSA7=BE$qv<|D#G0MhtVes-YjMtq4sdU{})y%1BI%xFLB$mc`&EW&>u62~uNLl)vcFhDB|s^RIW=&rYC#bEU{><7Q7jtLNHGa{=nrrYC|5@Fg-kH$+TsVz?L;pWXG8_OV!8T?kSflNevDu5yG%JoxPm5p-+9^L|V(<@W9<i#U$?Nu)t$4q-;2^n{O5gq74`f!jy%5>1;$9wx6{<_ObQ7laWq5r=v{Q2N7Uso+$A9Bu1su5v6CNAmHJ*cr!0S^oN4+Jac}atGKR1EUd6AF#W6Nw%~m&0+PbZY5EPluF4@=3GLUK5(AEWYRxQseDHUzDTcxuSoi$b;@#9FZtcX-rkGZnQ)CEMC6j(g+yHehP(UqN*LuxpG2K{iuZy$<Sm#6xWYu4C)6h?3MT|f;(M~5=^EpW*qB24!etfmGRmnP125QK$r#Qf%?^u3Maouo47W<eqU!+)!V?VPqggl>dfmw0?z)bNAwgk7abn3Kc}k((O5=BhbtlUzeDy8=nI}|dyi=kL-nBDllfN2p+un{`5O|B;juqglUzg+?Lj$U(z(D4Fb#*mn$8YxiG|RtbvU9{PV?g{CebY_5w!R_msP#yq)H^>062qmq^h+c17J$VpZhokZWGOMtKucGBQmZS=EWmq>o~Rd#ZdNUv=yZ4V>gN|3j}v7!1K&K2R5^=^CWsbEHB8wh;*IfSM>do*^blbb0XWSaZ?I_P^9nG;D7_awY{W}$M4);52T_URPn=_5P~~Sh-v%Rz#;Nw=ZXA~2%?}Fo^m<5SGj3BpySyT<<#&$l^AQn}tk!^_UZ9aF9?jYF3gWyp6;g?Z8nzK`L6sc$5~(R(@DuZUI_&QT4{YsPQ#O%7LNhZJ(WgQs#A^hi>$yf20}@h*8jKQxmvX<OIpEdj*=pyGn^Z>%t0NlwpjB2P1A3HXtYYWlC>U3|>3<JiA~n1pc#H3buW5nKq09(~=a6hPk`y54^FuwoCU+9_u(o|)PBVbQF?#=^lzonC={Es_tqAQB{<2AFt`D8`NPp&7BDPdK>M4`3;tlQ$d$Wkq*L8Vh^B<c{q@+Ld1Rs-MGyZ~UVz=0Uxd!ze|0b(dC9iON!ZQ}P$u;ipdC0LGPDH%vk1<O`@AdFZqnhmb2ga~Zf)gSi=y2<K7@K8Y&R5m7xq~T(aOiQ}6Ru0UC~&*=n6KQ{oFu<;w~vEjfc=V0^W!6U=zz}<uHFdT5sFEX9fe11EK8T<1jFn}VgauK3wG&CJpN9%3ZENNvVzA5Z7>{oLK`g=NzWMixFmaWG4S}AKXiD{$gyfcz7#b=V{%a8foZ5TBRnt6QxABJ;OOmm;7`~rL^j=9fDJ<r0%=9|Pv{e4GBu3C$5<p!!l@QLD8h7-d5Ij+bAoz3q5PK;4zphW711lQPE<&IA3bE9J(KMA@ne=!aJC|{dr9W*iIkzZQ?iU^+wEOc=CWFSfLFB#aSRuMN>CspVMh=>2F;mxcnYR6W(h=n3r;ZXTjdQK|7|nBs6A2beICqeUEi#kz=!)xciLTG;0mYvAkpX#6g674Hx}lH#uEHII=VP!9ku=#RK78?fj6j_5GpdVV91j%ClrsUITaLE){zR8*dy6|VjV7E6EUmIjLLFCF&Kmk%{zrr4|m`0PX?ie`|2j^JBV8ALbb<e{P{U&2{@OPscx_I+Zh)NJ$K8S9|(4|7IM9cyND1a#BPRUzJy&XQo1>4j9pU9v8pD4lW&pDOXWNOrWM6Np@t*TZNl<};cd}y5~Qk<!)d|;Zw^CIu)QGxf}X}fJE?3R;50x*BuHHa!7NWH=+%gO1}avP4YYKj5QMsoLq&Z>xWD(-k9H)@#z}9t-L+64Zj3Il3ZXEz)&M_k1U*XyPafn{-l%wBeOwknx-yd6NiNAA$UirHs%3n#rss)4@#hp<C{rIZk_K3+ed)8Pma};^5pGl0O<bpV+v47!e{6Sny}|FMgx=XEwy}Fhk-#p&Xt{Z`pGu+;U8+5`S)`W^+Tf+Y&_4RqGSW*$B5LVqz`Vmy2~|9<5wtt?>wMcPqJ1E)7yZjr&bEU164wv^-u9+GKSnQ(;)2WY5Ge5JwnR^fE(Z1kFIvU>utS=D(6=8hLzC0U)7FL;5HUH4t;6n-H3#BSL=HifjkDc=OA}Ir*+NH|-K!L{uJogSgpvOA@@S#rI9&j;wCz=($o6i=1PqzDjt{%6)`?ZRrGFpV$I2MM-5X$sbDI+s;VdIG)MaRB<i#E^fZ%~8K+2X>-2uKwfjwe@WSK=p{dZ@uZPX*hJ#+A!?A@$PULvn17l!F&U##w)!(MFe7`+1P1m>(FGGI!7m{a7u+r}3VKkSS(eqV||l&-oF3{OEU)CM@Gk>J~c8KJ&}iiOLtqm9M}*HSt?biN|LP470|{8xv-q;ld>9uwbRB#iT@SZQ3~O~lvT^zDQB3rBbf@of5P*3;xm09vGHIECxA545?SM_j?or=IK|Go_S1U)`|6$2ooTrvHH9@o^$%;AmmczKS{LplCvAl#pjcWM>S$uf7WNH|YmCn>c3hpAfxdX{yz1O_<SL>NYb!Sd~RYp)>YkWx-(TAG_?6Lwg1u4@$b8TOH<seh4=E-ipQ7&hLr%ktl2AQO}{iW?&QEcb@PZVPA?*A}@yA+n!=nuj6{_Riy<(LP>L)TyhNP4QFIhUH#Bbe5g<mKA@Ts7&#FKWBd`FL__LQweK_QL{%9w<0J$OEBAiDxatIFvp?B+>RTw!&<f_MMCQEu5w<C{q5GfXXu^adnwpg63-{?!<`GQ~L}w3c`<JswJXo9*JH>>B@m0M#FVR9|MpoM%UDSv<4KR*+V7!$W<WZLBwgM~zGpI%+YuU-KqM+Kjoma`iMpRN{=41X?o8^UBkFh@N9tfG^(qi5^(lDURrif@mjUWQp;3s8=d5Bd|<Xup;*mgzfdH$o4v$xHF#}goWMm)Wk%j_gB1ZImD*mY>=2jB-_HADqB^99=f64NSsVyE4ct<A8q{eQU(FHxHqpiRksH!(Rd5`Rc4Wa8k^fW2+x52%|T;04_{c|^WtPN%g#{uSX7RPD`k+=y*bo3Lc{NHk2=R+UXngryq{+J&JRI&x4OlJ*Ae^GO-8K!D-Gw$#lhJLCG(>K>z@%_d+70q#U9tw_a^X)7x1WpFr#r1YHL8D)=Eq3F2<FA?7@3PMi8**Q$AMfW4Sqbm3%`LMMC@}70wBU~cc1PcnA=by@81e@vNCWc0pZKD2UhPao;BpT2`o0kx-Yr9a#BLZ#D;ASjL4mBtD5(y8dT?*?Cs3MN1M`6X!YsdgJ^LU*7CJ6TsNOVr>p^kqvcR6DhC;$=7W3d2hDs0n`qBu$C8W=gp_zJ=F72(ZuFQrZ-CHo((WBiUCaVTU`Pjhq!%g|YW0jFHMX05xcprM$F4clR2rce;}b{}AB*W~Aagntg@dcszxlER^AKu-d@U{+32%wG7FP3wez@i41@$Ueq7u4A;|m*&m<0jKd@p74_Gvdxx1LWanp1<Zh%!M=*b?azM4#?RECf9S@a*!KaY`|0UFfA?n~2){r<hZu5gdAb3~E~O!mLo;cnvqWPY_6UZSHA3vUWGT-36?zS_#gIsw)oVyyK+cSz{gS?(KF(v1of09<f4QI$>_`B|IDYc%)P;%I%Y(5%Dxz+@?z(bbS7v81uZ-d$8Za}!^t~qlPwTY2mJ>7P*{SXRXy$R_-7vzzsmDwK(9j0_Q(({_U<ZmqZPyOr0IMcQ5X1ooFagcNC_U8Pth%mlqLG5>gK9ytrSZj4-0fV1*bD{yHrSK-Dbp<!K*(&f@TA=ux2sUn*EZIXdKV6RRCYQ_#ZCxt%I3k#I(DGAheLK?E5cwzDUFk#Km@}?NbD<sqrzl_|MJav_AlRXJTp9w`dD75><Ni+9*XrJmi5+0`=+z&7$_KISfB!!cFjFf07Nnub-z#61_NVCf<AokDS9fS1?`=}e?qSU9xJtB$nA)9o}3KlBLxVlXv4+RtmyU*FToBth&KQhMMZyES1lr8ObBN|DQciJL%_|)tr=0G9^4y7r1Q3*<xo5+<ZdsYB<WOB=W{2MQswAx{UJJu{fHJ}18N9Z>k>7V9P9y~L1;SI<`LkOYss6WQzE?2qdv(PelEG&yJUGi4_!9~duKxY){BJ)ads_wJmWiYtUv`(*F+yd0lhYQfQ-bko7g4od%n$i4OX~WosN8i5S%Ec9?nAab}$V5^wuDrb3P7ax8VkNhs~f?#<`tJ4uo2dyb|a-xJgd8n^(|WG!4v0!8520Oatv8c!m|I={A*04Z@WF9mV}Oh5w9_;gq6%U{~1uC$P&DY@L~RurDC!Eh2kG)bfLQTE22OcrZOu3L73x1$)R6s@Z*(Nx7nV=uG}roKI4ls5&a5#_S!cXe;D+YCCW5d~exed0%sOISYg%lE?!l?w05N0oeSBNVXJf<Itu501p}F2Til%r{kxQC|}o*iigN3-FZZ7-d&3sciEXrb!`(JwouStXHW1ez)tf0H1i;PQs+{BbPBHyYz}&3#_S2$mcdLnJy$uCI1G52YwNqOZUOgi$J;`*XKvn5z=2NNAVm(Hv*;|~p(1dwN4=aV9H(B?`lfGMU<o{P{LkS>*cVP<x~YTuJui;W7H|mIYEs~Nub?exo^Nvi*{M4U++rgg2S36|GRhpj#!%7)>vg&gKbpU-miM6W4KSincmbcl@rSqJNkR>;zsF{^ZUA-CI}hDAdF{lFQi;CvC$Jm_>{llD#`>u_Vc&w|H*Eh!GKkyDWQtbBJu5<gLuE<&T8@{DN7?tP+j)bx2|fh#VIlv0LLzVSxjhNKCmh2(6G&;>!wBLZ$sU;0_J=Jcz?YJJnGKn19GVAT8PDpAO&c0-6l+45N<zWu1M~=tkwTzRHW`l12$IRjj$I3HfS^~nTX`^83^^M^V`cd_<FARn`r9J)R90P7O`FEthhcK@^%BuP^@Fz~m$(lgeN3-8tb1YfY%>k^<&}T3!*E{-@(>JhQ*ZjKF8^kfeT~lV@1~J+{5zGSmr%mZmIqH-3nn^r*ARS#`4V{AB#o7#MOkR~jPT`iMMY5?k*V=!GGr(fdV?vxnR?0>3Tja}2#feNa78ukrlw5^B6(#B21qM@SPJ(54vXsmR^{D@2@OMdRwJZ9WE3s|Ev!EYYOZdXhF3F$ND<;;Np&6$X3@ygim`MkuTSEoSo&}W+)_)-5g%nMlHJt-?lg_EFa{9_I)E07&!37)0d%L+#mouF7Ysj}9fK%?&wcD|K=-59X_%0l7b57Nt8=`ZP=ytn;-SLadi-o8V8>iMfU{Aq@sIm|*?Z}$zWPCQk!;$vYvW+bSp=O2N~=S9LWd=ts%9KmK0&lV7zp#JvGASP6oNGZxT1}lVvvI!L{jO7QtUkGmd>vmrW2Foy;Qzl1YjT!fv_-Vv!+UL%GrY412_QtuXlgi3!CI+2f|aPqXJC!V?VG<G6})pNp;U}@n3+T$Ei}SmexTA{myY!(*5Y=a=cuzmuuqnr$Rad3C!_1<}ZhOHu;<wHO<><RxKaD`OrO)%3gG|CEu#g-@!z=b)UV9gUPs2UWSo2bh>5Pov-UwZ`v3Uz-Z>z=$RK^=On`uCS@?8ir8m#G}M!nZ<~p<S?13OK?E*gq!ymPIL-kd1Gf<T1@XEp5hW`g+(qK%Gv}6%bxBF``VhydF=62Ea<ecmKxNTg@XW_ztUl$>MqJM#dn^~Q^g^RP*cAPLDwLRH|NE-c5=8aCz1{l>tzPF%+w_-k&SeN{6fTbKUE-?mfp&;N!cc(*9AU~Hh7FXR2G3dEt|)Q>s)G>ISAgey-mPLxjKvKCV?<fOrm7{b>SSb-tEzL`P}m4MZzR|*a@?@#W3{QtN#(F=nWO=Z@0%;<BB2##K9VgrXO|u_G6vm@vmZ7HbPP+<eP>qJEhpof(y-wen~Uhm9Z=w2T(0f7nBoD3Y*|~QGGu-*(k%F8xFxYSruk&%Dl8k*Y&hjVroYGwhCVWy%YZZc7;$Fx3G%8wqv)|^BT1cZXaTnWyfSNIIt+9Bm}}s{c74PmQ^32AvwR?+NRN4JinTTU9+#aDJv_>M2;s;6=#QvI-kib1I%oAo{+-aZ!wyiwDc4?3(D+uo86$9pMDGfRO&c8XV)N3&!uMj`m;>gZPWeC!J|oM|TK=LFX*I|A5uA~r&6sB|x^5oEbN+7s(dQ=l1=j0ye9waf$beNqgj#s%_{p=$De!puh1*cLnD>j#nqI^^j@Luy9dt;wl9Yn+1K<(b%*T8V0zeUUcy9Y20kEL7=!9afjYXiC`5~G%>Cw;G7))kj5>faHrtzL5qj5&sT4cS$l7%YuWJkkJPlk?llJ#_H=GTWDiwHUm)dA`(>*o(g*oc4<RB}kDOO;Wi`-=VXuB)IwSP5}Ddw*78+O+lWsHnpwJeQho=>~D#Ic^dxPt6%@3*B7Jqb+@r$WTPC#wzQrZUB4qs@q&pst5tKud23(X#}-?{~n8a{~mH<7l2U4HW=8{A{lnw%t7p3*0`fh)%4Lgi7Uc^@_^*OLSgQ`?*nhb7DjJ=7lr%qXQ1bER>eU6U}>-m;(LGuu5NN2-Q9sqrh%-V&zVFp5tB6zPb@GXVV;P4l5lM*G_JBdNpym#mqx3*zn;F*$P)x=;xdTNx&^?|QJn4)Y0lUvLgL8o6$Hu;@&0h)s03TA5?DP!9%gWT#<&}qeWa~Ll$b+4qMZU1Jj&?s3`=QbVL}>!ylMZ03usQ+PSrUW3;|ot!ds7+;ego(p~qIvVsQA=56Q>=b5kvv^$jpMJoPX?#`C7XGP1=9cex-Gecbi;JeRh)nU2B}lwIj$vjbKU`pf889S{}JuZwEAto)NXw}PMuO?9z2cciD38F8+tGn@a2x905hmGBO4noa@JlueJ(Mh`VGhqhJ8?iw=UIm}$N87uNwrp>~TTgt~~yNP-G?2>(fjfV0FXB)=><K&%pr4fxrhA?_HCBp!;9xaEjk;(xV)3>9iPoHMp3~--%TBO_J;e~DiHfjKO@y$goZ?$G2S@3gSN@%twx}|F%qxCIaOTt>TZNdvZ;%w%M(ZF9Z6upg)4h=(CAa@c=9oJ1X)G%PZQR1H#bYxUr&pGpT8=-P{-PJ$qD2;|X43Nv2CM9w(`vCDBpY`~m=Pm<^2#kcR2bh&8@Xj3Vypa%ZBO)8Ct(pK(CPLRThTkLo0J9IcCn(`aKf<xu?h)ZwQ8B0x5~Cl%3*IB1E1zlfnCHy<ShHAq-!i}XfxFaXA~0OjZ0UhxKN|((9ZvHYVM{)sU2@=p20>-Pcs);;^0Xx!p$=D?oSo1H>jw33MJM#G!<RqVAxs8$i+<m2uPwzvLwynOp5BB%p#cau?N$Gt!0da1vey)eX%1qyplRD9)wo2Db6MVV?s{lbuoY8hl60JhoQr_ck66?^Qdx3k1UR}(Q?3cCJ<4*+U*Jf~)uKX|35z$$%hp`-c)#a~7P?aCl!1?oJ-+O7E>{H)OB;Mxq?ibo8ND5$DI$mpuk9c&E&RBuyQ@XL#RshGIJLbw5WXfTc4MYZ4X!4burWeceS#6{9xz48mcUe_IAF`BpVgPBUlIWskZS||SirI7yB5rxLRM7nmH;6Lp~|-=6%?M0K7#Y}k^Ev;^mTFoDIU}#;q9IylvB{9^gZjJj-dCQaGKaz?RmFG0aA=*rB$5wdUi0`ZU`*rcwE3Fl@F@K1bUckL@twSlm#@|sZY7A+J{aOG?pbXrhIJCnt*cIlM`|c>&ap2{c!0v(Dp%Y@PK|Kf^}rJamq6fvTK_)1Wo!1b>!`dmaNZX>_JuWUc#tVp1A~{*8Uu%?yzDikS2-^gb25oS$2HYUFFPK$5>Ef%%aK>usaqwuh1r8j@e8I;!$^O0csy2ohZ`VpSCly2yv%Y3bY*xOz&^Z%wC(>u^yi<HvOfRnil$8)9k5TYiYD=+l7p3ZF|;T4Z~UiNpG>}ynt4o>C?1Fex%Kti+UPi36FG8A<mSkza5RN!`;<Nhz-=fZW_SQ;W<Kg(@mm#glVN=7dTIZfV_ivRX^1|*6Ao50x3vCE8lEYR|*$=NELtB2#UHAq{c|22i~;fPG=I++YlMV*_Pnr>_B0?5NMC<>IP*o&N!>fn<H-pCmEV9G*#{+(neNCN1^>2Zw2%Etbud_a^+W<Io%QijCH5Fd2VDS67I31ZC0<ZYf8Mrq#g(Jjl0orf{V`4=m@@NzIZ6r$r9AApn*XUur>EEe*Fm3SnRR6XO|y&%W@FwkR?0<XQNRjU^Mc=#gEM;Lkz~?Y*qD_;01$zMqn(=$S_TBmOz<`zK8DWiV?2y&9#sBa|W+MP?o}9u^Ai8glcodkuMjIn^+WCu*CyH&=nYi-z|tBfRq(*rCFMG+M*%o5YnWOP#vjI;do5g5YHWii{#`YuNL|RZH9V9nYt<=kw^lN-;!PEb$=<H?^t8iX%lCnYF?Fb+D5-wtmUrb<01}N2z8R(S<fhF#R3!IyO#S6{XNn>tbs$Wd<%}vS$$TS^@b(b2#W=WSVR68(_Jn*Br2y886Jn``}xLn0D{$45Kd%9h4L`b^Qcm$ANAsU#q%3>lVnfWK>?Or$}_Ke9~gimv*_f2i=iU`ALvdX5~?kAE*8r&8GjSLkEt$O{GqEXIYoKZbqjck%s-X|gqaw@Acpz(GsWd9D&L|xXE%W<+_HKF#IM;JDdU+QOk{UMt0#~6?u(IVlJM?o(|X#atM;P1zz5K`!y2X;zA-ybu{V%*7J6g0sF1-ULzq=JBm$_wz<o6I(uJHoa09=uNPS&udIhGMIBAio4!aODVQiEDEF6@*9AefRNwGe=<PHpo8Yq7TROILAm@jPx0yKi~RTbefF2>86oc-LMF)UqkB8mqJCUV56JI2`So*p}CnFQNQLa=C0XmJGI5wo&y%8QLr-QYchPP}&1wq$rGlCMWSvd;259*r_u+RO5Mg9vn`jVXlLiQJ{V;v@#$0YgUWKE;l_Qq;((u=V%S9pmTEy2XMB;mq-Rb|!UrZ4??zBz{-_=cdNE4hjx7ip!#z$zyL3Z4>XTZ?4cjOE-4gn^E?{2t|l{v~3;BZPu*RBp!)=DNqt4F;xQjI{)paG+*&1EMM~w{p6a+1^$gwmH!qIVSW};Ph2Qc*_Ut(G4kz4BJ8w}*t*-^00bm6slrD<w8%3o9^RTu!DD^!h}=d4jlKB-XU73p6*CGB2WR68G(x@UUgIQ#zYe=@X+}>r++WDv#YG~e43`H$oNA{TW&Z|R!4c8%_38~-Px7XD&dRzs-8-=Y(DUBXl{a3QiyZGX(m(81w8)f~NGC3BxIQWt>zd{jy{4C=oxphQrww)tbcQ_a$p$-eaM88~(R0ZULSb?IgD|}$Rgwx~-BwCx*(T+_qo4M!8IH0y5=cE^F1^Dmuu4h<D=r}#>tsib3ORF3kJBG^qTw%5{OFe*IWnHSI{2wP+TDKz=OE;s{^sdPyZ73hjXZX6(3!8eRAjebf_dkhK<y|3=cF~Ksl$VV*X7~f5x@EE7|E23n6#3fY3T_FkK;?si*NT|9Q}fv-Tx?%6Bfq@S~%eSxc}-ka%!_hMaANhdMMGjsEAqgMKA`~ZFmK+qjm3{J(2Urxko!OI-Kmtfe|)yOQDH1GXkVE-O8--rn;~T06FH$wK_jJnSXh5GKPQhKTr6t;?IS(u2N*6h@By_+g*uidysOff&=9PGH?7O7t3EuA#LcAf&s<o8`R)))J^y>fGUEKf#uo=Bl8n_k6p;^4TpDc3rzIm1xGsCsXp7RVVR>{Kl?kHZbus46xUWcZ&vceTmM-7SU+9eOzehqd~BY_#G+FQ)zBaxU0cdZ&~M0^lQ-ZHO~@_o>7a(pX=-lBqU2UEnbXKK22&U)5^|XPXd6=gIo=~Cc0)eq`2-coHSiZ1$*D`GA@=^tNJ8DJQxc9`uhYT$v1KB7b-lSVf6;%jN5|taz`~g(oVpI0WI0S3^010gBYX0F7@P5cWPd#=<S=EyCn`QkVOpm-(R53n3ffwi)ERdif(b}BQ?7)d+*`(0bB-KwQ0aAz64Dek3Y;5D4yywB6MjKP$9aB7?7^lSk-3ef2v`*`FbP_KJ5Fz{1fY%w->`#)LYW*9Wc_qNvuKi@fzU8}@q2#bJ+9{WY~_4U$2KC!_M!*$%BwtTYR+`0V-9HdWTU7S&=VO0?PqnhS~LJ)wP~|OeGVaSaoAY19yt<5EZjc6X>CY!)A|S2enk5SxUc77y+H;TO|Zt3alSA|=!G%|n*#@2fitIAi5erqjdm1BGe3P?iwj#g@a~;g<PtjDtX2?sBfDI%zfvf@?6Tu98dKzgaMDSP4McpP(SicP>=A{JEF3!@1YhFnhq^%!G#^R4(+V0&DmKSJU(@oMNKA(PDh$XLm<)=IvzqOcL`80yAkmkR^9sn_vMxsGxN;ZBZ<QA*3M16CrlMr!ApLVSH{*9`@kydC`2)mEZwivz;&KVUSV6Rp2PSK|>SPLl>D~Q`_yT1cnA*JoIzo1bK?XqLO%q)?WaaLzpcAYf8J9BK^f%IIT#$1LsAcx{;dEaYJv&kAK5Vo~U-tJ5il6~egCJ{KH2@OisQLoG%bFM@s;%P^83};I0GMLTe2h315k1qqq)!&P8LqfjX^T}yu^>Um2=}SbG#K%S;LUsi{}!t$UlZ{R-=DgwY~kPHl{eMLlssOmA)-ZJPkj~%7#cqQ<c=o>FFSX4Pzo6R%IoSTC<^Uga!(}@gqWhH&r+2DW?D}TiQ3FLP1E2!oj*+x%>&-c1D;&gYs59w*09%bEq|8gy{wnbI;6eC+i0_b_&`NTs_m`hPtkjtJzv191blBa4v>=JmnBa(O@wN9Yw(DJ8g&{``C+G!KX8%(B{kBGCO!lA_z7<f`4HpRfd}EN0)U%88fM%>dNPZ5LY4*gel!4L#<;3Zr{&fI>5<V7)d4tC6A!INUyhH+PYDv$Bf_PYHY;t^hoILESdTPV592;<RX?S^1musWUW^rVCPGOn8qpaD?ij&5lC(p3XI6uqOpa$;_E0Zwp3{{B78%vYBuZ^~gz4~NBq*g+?_v=2)Qt{6T$4?RG5ipH;h}?3MF^?Sxp&Plyr&Z155+cqR+BaGXR6_6t_gm#6$FiIwK>XGC`!!OvgMP`GrR50>AkIgjW%CpGOhyD8a*}5@T0E})%M>z4|RRnL&AZlpq{vtV)B+ycncZ1>B>Jg>97mYcc{zEU8RbEAwr4~K<N4^I7h19y}!Ewh<9D}9|nUqVg0Z0-2q-EP?><Ez63jXT3zB3czWL+qY{u(l-82p1MwazreiDo4DY|yx-q-W!tA}KgW|L=Hsub0YP$YHpc8yF1s~|}L>SaHO778J1UhW=%x8TzY9@Tvtcl#~&-xP@Q_UozS{0v_^|mzoCXilJR)Pvq6Y?SF6IBq7cw(QbC``%?pfF5|kU<SLFOHx1M%2ma{bP{eflh>69=Sc3Qh2l3s{2s8xR)<h2(2qh^z_;%Fc0*sZE1ALGr%a;eFn}1qd;|umINKh(;0a<nHKfByy%8f_Pm8dmZAU(4b6?d;2t(2fq%q-N*GbhwiJ$L;3NVVb|3(61)Cd&sJFgp?U5glB>FUU-!Y0D%&H-YjmvBFe{LGnX9U=UO+8<9RV)vGG~)(GdN91O$y}1WY}Ulu0)uo2-3up{q0QIm#!e2PEX0#U*gTu<Yx}_0F1jmM@#GlowVaLU5G&bs;TcSxiy~PN$d6>|DtWV2%!3T`GtB{T&vf=Z)jQ%NCvV9U+*ahsiyIEaMUa7<V`y-8*+^haJBJdCbh;U$2*gPt74m9%wlIfi!Ab3|tznoGRR((%!(bBiRHn50Myzg3`bm})cKatWov%|ug`5G&CQ<FpdtRHYF+eZ?0kj2<0@xmV{z;Ano@vRZpy!B<XM%7-4lTkc7MGQFO+c^a0)$aS?Zbj~rmzoN4tLY6XaR(Zx`ZcUY$(Cu*hEkx*01W-`o?uhK;rEtrRj(`2NbM!70mr_#$S)0o$NfPvnuJ2&bbBa-?VkRdM&i!_ts5GpzT8>o^)BqKZyB{;yz-tIjSKmR$(dr18LocDt;^>9Vnk+p;<p}8=4#&TYm}6Jl)b%O%i`kOSdEjJkLPSy|LpV?nMGbT+D~sh1g%7HDKG6v0=?pS3LD6tLfRz*pa~DZ{&1P@oGv$;7MeXy$7#<Gk;Ha-p_8{EBnrSEQUP>fWnFHf^-mlc6-MP7n_k`l<ztHsrcuCeqeit-w$l}7zDm&E0jYQ_4@{lIuL&j>R*=o9RM$UsBhq9CG#To>cUHSd3b}lIligJnKz#N6B*(3;o}cEqrL1f0QETsyh3asMhkLsBWPmymyPx!%L&>%L4wnD+FxQ0ZGvVE($`b*&clFo?x4fLXpK>TH(<g{JnVw}{deevVZZ~^iQ#QN%}{&}%0E-aAl5f(Fc`R$`b?y|L;4$(SESo3cLB5k`f#A7+`U^0^IRgi&A%H_vYL7QE>kBP7Y#^0qn+V10z8@rQ6^j9<3GcwxMjvR=V^W?Z*j6*g8(J1yR(32qtoAPRiqYEw!FoF(V^o5qU*uaN)qP*RlyT;?moHI(jeR9RO@J>dYGZX21I9W8`YIYtqB{T>Yp58m@A2MF*Bq@SmAWnavg2JGdDw6yxwlC4&dfYCyrz}F<~^T`WhqZ!OVu=NPWV^@cg-$C<0=OlmNQ~I-Q(`h4JNrL^v8ek^hdtW57A+OE`BR*31C3zUVh*C(eBbBc>gf2++s*#zN0PpF6f>cc+oR8GIfd!9nhY64L`r^~wy2Q~W_dx`EV@0*B!^hV4lo8am$r-Yl``Or^<CuTrjpdE)V7{!$U5b+gF84TnxqTZ93IXsoxd6U->Z?F$davk+W#tMCA$i<T2u&=mh0&^V|95P))4FPi!z*vL3EFuTPv&_cw3c%H2E-y)GoVe%aP<nQqqwex%Tc?n-YGXV#xP<oq<@8+-@$jA}D9%=$L(r&2Jb-dvZT25hy6>Cu-yyP2`KS~zC<_6t&hxD?TJyi9)T+zsK2`F1S^iDDz29iPsq>+~@BARDKcm)j-4&#7sl{>nB*bJ@ltMt~DFsV6L|BzM00n&~+GgbvAJKhW7@a91KhmY(32b&Zrc&-)6`SH#&kw~VFjxx35?BRkx>bHfN4oreD_;fhr)SCh1b<`eTr8Sj*jLUC}WQt%;cb!9!Ax_UAanFh^j-X`Oti1m~5BxW-okKkmF&R;36P%X3_@EY!vWM*mq3RUreWCq}z+}xgCE5uq@EM^CHg5%!J<{~QHiw27j_o@fi}zI~RKQOV37%6z#_JCFiZ1I<`8Ne|e$or!4oH|MzJ`&Yv@%PHbOVt3CFS|0rZc0Jq=YIeC3aGzp1=xD@i;;hvZE9^#uXL<zV`SoS`G0&{<U3QWBrS|fb(B1L0{^0NP>eLYo9?@D7%K)592dY`p~L)R_RbkmDF@B)<6bk39db2sSzWzbV2%5n&xqx)1UXX90rIV6%q>mnV<lI2$w|d!z;yU`l!g^L2NPOjovbfmyRuWmON{snZ~V7|0T#uxAm|Ce_D(rNiGyZmR=TB;Y6z<GC(2bo03N-_vV^qm&6!JBj>dMV1-w$%s>$~YaNY=UXhN2k})KTh<{PgJ>i&RuH=IRhMtBl@I4lyRRpyFfE5DdYZZ9;!x!C7W|Hil36F(NG7>R9?EFZoBCQK}hOHP^<Fx{tAio*JD?`*G8wL@}BH^@wWi`rNK$o}PMwuAZVJ`A5eYES1;<-csIJG?MPu1C4;3o79b7Gxy-aRZ_{Hc7sgm0>zXI5ML0>dOivAKMjX<6Vle%C*EO1r+G0%Yssm*A6=&sLf=k3m3@qQZr4t!TQlKdJtA?DVM|jl)jzEA$fA`3|#!C)us*phwr2H;-@uJR-IH5p0ZrapxX^K7Ldbcd=%b(x>o1H<-YZn!}nGoV61*q|S&nki#+<E~nE!oK|Dq`6}mP+iC7IV&8;AJ&b!ZgBK<|P<=w)E=h?;7A>2QZ`EqYUB=Sg3yF%rc;J8bz~|ZAvzvNtW9ONBR5s$6O$^VXTcV?sQ;GAe=jmgn7SDO`3MH_z<s`VLF#HBXQ~v->a*i?miAd5ogj!pkr98s%w(P@f%D^ZN0NDHJQPh8?){2Gw|3YhJ7{0_kBjB0gkVBzS+nZpwGRt7T&1{aFHj+<TB?J#UPzoy;ltq=h$jz{%Vo;m@hcsy(Q#&t(1DH7O&%?Zgp&)Z7F{b3)q;?Fe-mG@d6K-~`Wx7n#f38|&ssmLy1{6U`z&$0bYf^dckHUNWm<R$>ijQU?(iM`vMnZxVXseBts^)Vyb>PZKsw<lFcFoNzm#Z3n3{|@6gEZ9O-KfpMeVrUW#o7-Y>D@vJw%N3X=#Kon9*uzW&iO#tSjtW|!yJ6OGbX+0FAy~#Vtn=XDjnS$Qoah0M!lH#>@;wnP(w0CkC|mqBw|G*fa%!2v?Xd9cM>)E)n4K|o=m6k7&6&uJjvMmXC*W2_9a}*;cYX)fD6^1V7^@QyalA!3$rQ~PGfVds&FcMA^uktd{s3oIx2$9;!UF%k!uoS9pRwaVeHRGTmuy253wNh3Gs29`sW=ilM>S4Cl!JRA@?di2e0BPT`cn8dLe*{8m4)J*jiirLSn*4)H>T6$Z|{MsmNtJ&?PJ;@l&5IC;4Ty1Sqx2ymk%K7LxlgVSGehuo<A?bk3|95_zig_wYs*#;0QE(?CJD<6q|BG`m?NI}<hS^t1e74|iHo4Td`R_qeQX-3|e)i^^wZJyLhE0u?BaQM5Vdvie<B#`7HK&}m$LO6>&foDvdPZ$>UxHr){tiiE&F`7wNj78?8^pT({+e*n9L*&6ZBXQ!vdLt2Z+5*^X8hDpGQyhI*l-o02~Qp0(Y@Fkff#VGiK(r+Qy1hIi3qy&bB>p&4ECp#A_$VD{QfmYz@h-#2Mv5zsnS#g&lN!9}{CJ@<qCp^cHxztLa3Fp7kJ&dNt36FQE@n#n`mG<b8d1?J48{WOP66=bKPG9#zN>E;jU`h=HxZ140A!D5YO{7feNkg5y0ERjio}QU5ko`^!Z71W<HNzmpNsxXRILZ8*v3~^1fHgu9jpTCjqdaH}36dP$ZC@3lzWANihIE76eeS@}_<((=><ymb;WTY@*aGlCs7ixU8lWEW5o>CF$ProW^)|8$eo>#ZU#icA_?>D{44l;|g%!~w1%hFK;F_}FCD5C<^we%F9UhFt*m}%@nnlWQG9HiEo6W!=$`*DKyR;rZ2JbT7zyUD-#tR>?<SH!EEp)(VqxCE(Zi4kf;AVuL)&KznLq*1M)Nqh45q|+Jxo(^#CIw4|2mEw0ooW<&8L>9h6Q;u4a&O-n$(N@=4W{&u^orlPvbiyf6KrUlfvez5aGIxPvJaFeWraz4px;GCv^+3{z-%6cZ$dQYndz%((1rY^GA_5fn!4^BMYtDJ8~0H1Fm6fJjtx%Q%j$~Y&O_7;2`b@)Y3D=^dM*xH<Tny%3lTzx9~&zfmrtJjQ)6S38Kac*NE_~Fq>Aph$r!RpNT)~<v4Xh?jkHN^6zjG<Ey>R+AxaeovIV&x99MGPS$Zqk?$5zE-ZD%jC3g)H-6gY~LWeo9`=mB^N}`OtBttBD*eHl=OT6>Bc1EGS7&ay<i3WZ;OmyYnISoG8h5)X%k59vjo<iFqt$dQtk5V={Bd(ZUJz<^W6S3Ywv1)>cBS)`??3|wV&02Tp2b4p%f6gxb1ISQpvK6x7Q}=}KgeTbm?9GdE*`E7o4c6@(l98rCO0GSSD(!shQOkRGv7{r0)$!59XjS~jk8eNJHxtrF&0nWjviXB)oJf!5v%^&{d`<9Iad(&U7N=71Xh9}zp=5X^ZP?j5Pe0qKs}3}Be&#bvZ0N&onZkbpVXd?0{)xic%cx9;woM{bGqAZJ;+0)lJ~U8*l|!MiTF*aPJ_0CrTlAFw^|cU?jSmgL<1f2=c}hwWd3&G${LS+-Mi@#!z{a{vUL+qB1!S9IF^X`pfWKvGA(G(NC<TT#^}v~iOu^K!RB!p2a$a~EjU#S9V+3WYmSLfAKT+sl|64?9^{z`hlXI;42JLf$hxh<ZY52g7Fl49~bgk&-aAe^;XM~y?&Vxm8)Lb8Rk^nhw$MV`h39iG9NY$E<@6`?nzlWi5QlS&zUkH*FlaMzghdHX#2x9r9J4=H&_F^^ev@e&^y%axCOfDjiM%ZACBj8hrV46PpN3hvjxm+SBATax3I2Hb+y_dNI8%i{c(1FaJP+M`8YQB(<_^g5~x1m^hNksW@+_Z|4mI4B)rYmFD7NoUshK`0Z8ayPFuJg5rn$P=EM#>QvbA-`GOs}N&;@J&tzZi%>e?m$l?8IAYrKg;mX7Ek*78W@I?5;VY)MDXgSU@I-W>65@^q(R6+pAYxpJIqo$1KL|mTGaQ^HOi&#k(w5qz5y?{JX{PKbqY<It4B<eBiDaCj<zNdefeFq!%PlV-c=;_D|X1y#$)!G_dXYUa&A^t#!zQG3M=gn<koy5l9gk5s#CPw5h|y;fyzoMLZA?{t$%X2L_2pU14@cV6`ll)z$B5KfnHnnA3Yq<EHpIPW(n5CDj42MhUtz=!1c_e-29XXZHa`D&iT>p?jkhmW@0_2M-reL}DaFB)Rb@=39l#Io4u@TRzkQ`wySj5|N@?<A1gsd50Ce;WMxJCizk56L(;in_*W5FO8QU=1qc`UCuC^5w&Tf95^`)kHR90boN`{!N~_stZ>kQkB0B1BfHzcUjK0aX~HKR^w?KfYX(ye(J16)=v#JHBj*R!;WSx2m}oeuOAZ1^`X0}DKk>*8#+YGMVmj{U9cEP>xa_TI(A-J<XffE1A&2ddGxz}>&VSVB8!fTVcKkjhUr}cx`XN{pA}|~mkaJi7<TU0*GRk7es`8ImGqerp0iM@C%7hSv)mo{rEx(&Z7lFNpvVtxr(UL5`qM9)Jl*pkAG))G@y`xa`_#g7Ya2Q2NL<dkIB6Pp$lm68rKEkUCh39B3FQ$<M2~X`v%8g175+jEAuE2OPRm2y#8M59*mu(Y>!znnVg;l3*aq3CMgzzjB@kY4+7Ezgq1;=f*)F7W@T^Np+glNH#btHExW3gR5c1*ey-=Z^h0oYB*ODscjz-{;$xVHD_`Qr>6vd)51fRorV^r<bFrX*d)b&KG}+ERf=gh926O}xw#nWlh@HWbx&J{>5#9dg0N1G;P6=71!Y?ZJHOen-NP<3WitISg~|cq(MLc&P1}+{&TZ&l7aq&k6$A7jr1jbl=BjDSbB>aXYx4mjOJ!v4fGWj?&h<glUe>eir>4BqJj{W`F$IkE_9*27eB^8HFMRaz_Xl5<`p7p=N7~7D*;6K?XI1%JV5pBC~@MbisftTNZP`jF$*Z58sKEq;w%E(-{9X2CTv>PXe^&?6b`mN7!u^s?R}Sf0ub2K%C*@F#qnctFZHfiPN}0!*(`=w!1~0ih;RJZBvgZO#NJlSkUuT6!#c_Aj-j)qg$$rPyfNyRRZ0`F$4g)8WeRT$gC_B@6W^@j_g*TqroPR2&5<v=p$i-wg8S|?JaDdkAoV%v_S%sY10GPb=98LT)0tWHES7BkvX=qA}$BnkrU<6tKswHq@L14W1#2*<HC8CD8PP`jJ;2Tl8}ly`5F+c6`^l}7=;st>&P_jTol`Z`~u{Jb&MKkksVxikG3$2oqUH)ikj`&{4C5?K1^tf>R@RJG##leh76fr0pM!cfiw#vgqDI}<y^3NbAFCcYm9(SM6G@Z)v`LfY+54m+=GY)jK8DIFl*Sv@FY6#OMt{&Lx(u9>ow4TJ`dnT5&aTyC)!tC1(RZSlSM?EWS&|yA8KOEy~4uY-mEW8mH#yUR|=HqY`!+ff(di4N9dTQWwbv~2Q4?I-`xW<ptU?{-|W8Lds*%tm9G!p9T~y$_0yB~-}m3VEaApGG&b|}0jUMiW*B|SKYF{sAq#Z2s#Z62pMEsn17~1FqucnWzIWcW9M=ke={w7M-c%gp3`am<!Gyq+o+)%8o?JanCl7x9vciOT&S{|ThRjqWBiVOu-n(-v3OMkH`(3EpDIlVhTw?seQ{8AXHI&~^L1Oz9Y43O<_3Vryw9^_W&3b`bzd~@(Ynxvfq(0)~6FZG5FR?+E<`jm%s^}y;#>{)DAT;;XA`T)c^=7t&R1$(2M$o%AK3kOE%!z^%5zQc79xl7wN|qv3Hg_4dYuU{=3&t@j>CVVWA_DIRitMrOS|%mOKuAlzN69@D+=rN3&=oZ7o?}^_SvF=Bwih|cY&_ZWkQb@PH!Y}Uu*sBmV&~kHEyeTMFHaYV0h#8Ixf-Y=TC#CKsb+j8@aE+3djjj~4`#Y1vkLpGS#B1@{>ojEc-TEuf_ou&l9d`UHc5^O97kcmz>I?fH`#txvfd?lIR6|-_7)p2^VH1P-M9M_<X`T)kwv0z2S13&F}M$jxTRI=9SR}c*c_<M#4bV0&$$M0o(^+zz66IV7k?V429Dwdj}j=&q$a2&*k7jmq$_zB#?qbK3g;X5D05buI>1&&MqmuZYr#@nw;!7oDEGL3zd3kuwEyat7rW)|%a;dl-jVN5@8Toa+d;24MR0AZ8Jj}m5Ae4oNZM^cj3Ck?8r(C<kdo)Hz*y6a)DX4qb)LV2hstiv1~;y*t^|Y^Q;*t<J2jR>e8-7MrixFHgo~(EAYX3B`v~v6<yqIBHy7hi%LQBXv)j7eEbA2{7vhzino-=1vwawCWb~_-6kKUtLQ0bhgn_q}SU6owgx&PK@p%d4NJK6v6A1n_Uscy2n@vlwP(}=+@Xl+C<=-MZ9{AE)i#sS?Au-y_86w9M#_opNc>19%`diag=y_bP>N>lH|BhRNT_V>cTn0~sd8ULPJrPLR==pMeb5-YXM||KzuT8?`_ILI9Tlg=1Im=Zw3a$q}1dYKvAj=Z9fa_i@E+uHeOfCq;8h0~rL28M{g9)nw+=gSjG%$V^yU!G2j?G3}Z5S{bAA~Qm`<+(bn}audX3?DvG*e12O_f$+$$m3=J#ww?yyX^V^ZgT6o1L2Qd7g_}w6Ydln~57OIGlFi8;@5Qc?0fn?gI5MbTP3d%Irmp3!r|l+{vM#)u_K?KGUq}kie~?8nu*;WEX?!LWm@cWkCKNN!{;@)XLT~8U{z^EO#so*lbZYbNnDLFp$TlCci)tz)r%`!CX2rvsGPIUrH<trldG`oT8?Q;5hRZE<lf<DrM*N64JmMbe7m_rs0dZzJQvvz92^e-mgu&Igt?mqWF@gMejR(60Xoaz68?}FN{qkt@Diwg01wi{TR+2^YzE7KIX#uW>Ks6;Ol04tJdbwip3x<sdN<dDyr^&P3U`E2wJ`<Z5ITPmPGc;SRg+LG8P1iZh&COKc;6)rSqsTPT8WL&JI+Zx&e;#+KIQ8WdT;3bq6e#XxsU`wM|hK%vb`3069597#N^y7#a2n6J`)>pN=GiHI5vq;rh*;j+CrjX;yMyT^I>lNIZpn(FU;~6UKRV(``)WZ2EPucJ)>iu01-*mEAdI?#YpkfM~ZK*RBcna&bd-AXf^U75o%<Uw7sHl%oYDu*=8ofs!#x3b7yFtI}efKGrcM!9S|2o<{m3)j1^lwrZ%|!*H#3=Ngfx;#pu-oJhRfs%;dmjWQ;;N7iI;@M6xNPQqVbDuA%ITP@*_Je`IokJX==e%;eU!NCG+0?YuW$racvsT$@&UKEIIp^BDX_Ga{J>Zk11SxAndkW<)v&8oo?d%A>^I@-6q2mJGb6OTXczuGI|6YsocdeW2boN66%%Nf-h(pPd@@l0Fqm&LW7Gc5y0*NIjvwk=jDVQ0A}ol;S~`=A8tyin&rvJ!a$)YcbD<SGmO?gJ(SSiK>IIp?wwJA$0IgVUtx;i2R-F?;*EX*Wp!$_oQ68CMmE-yjAG(}E~a>tts&lf)iVc6h2a3J!D!H*bu;%h?UCxiR#&4A%JPz1^4P4}U${dlxi-%8*o3dE5+HN!dxh3U)mC8bBT3ov?{GHaOz}TNtW;$4`Q#(&}`0<@o98-I)J;cIte_|Bwoqnt~5Lzqu*OtB#eyViImZLuzAUvryI+-_9a^$LhpN{Ih+x*q|NclNc8C#T(xH`?HE-c8}49{W$UHRlPEDdu{f??5nS`XHTCpD#%<E1OJH32WwnP{hIAN1!|4v*%5!S_#Ik3+4Rt~eao3<X6&<1_Lmv{?5g=xFPMs+HHBOHq&&>Oo<VHy`mzo-Y<>sniTdX_=|HNW^#d)5oKTI2RVI@Je#P<NnE942X*fs6C)R}RO-`i@BBpH^6Quc@=`#aQ3ZA6!Z|G>V!x{a14&W?+33xL9k|NUa`|ybXY6*))?h*X!iz(LbcmmN)6dqlirh%P?U=0V&uXgoNZSF=Y6j)-jL2wO184j$viQ^Q7d`)t+3`Mt!tYhkR5%X#coD897zoRbsU6Yn)6n4ggMA$?6WP4v|{jlakCK%}n_zyB&yMCQE^bFZrL#4|;V3z@EbnrGsrJ!}(5|J_>6gBG7R2pdrJ7A9>_<L_}mPpoH&uj;VNI>C3YXQ~s>hh*<&ZLgysYaka2ngnfPIi2wLYs!A*naSM=Q_k!D5=G0J*G(q21g?Isa8fshWlhFAivzl+MWsG<4Cw2;D3v|<jH-&(mnYjd(bSUS^Wq1Uq-g9p&m08TVM!^@Sb5c#p=m>E9MG7D!~dcZ2VrtbxMxcezU4AASadfd3~II)>{g1h&5})A^wz^u9E#R7JH;<9(;!;Cz&T_KgV&?N9h()Bur5*)8*`mU!XSvI;Dn)NG9IHrx4HwDi+SoTPXYvKLJLkbNbl#*;7(=(b%r`w(!K}^$N&6u(u!~Kub{-R#gW(6^0+pjE?l7_tf~49Sn<`Kn-wwTVFC@p)fUFt`H)iQ61P9AZjU7)0<buB$D7OxqKq?G2Xaj_~#h<S3j0bd{YTNH2L=FQ$F8Nu$LbIQ1NjWkL5yc4Nd3$;PZmL{u_J*4Vz%1M6IJ+5i%_PfyZk$rJ}v>D;viknL$j1jh=m4P2{8$Oc(e9^LkQzctyuKGARy6L-?h!_Z1d7ke{r9)bOlZ0=H`qUm$w#H^K}e=xVrIR0vNc<-tA<86L8x5by+g`)D8L@auz@`#<jQ9a0Ry&Wl$EM?ceqe|PZXQTfBc%fF)JI^6$h|0Vp~$8dp@ox|p$nP)!$5bkeaG&FOG>=^Eh3Av+y>E;f)l%Zxr3`RPhVB}&4MmAJn<U#{R%I$Av=E0BUE~M-4QN_&}{pa$<?u(!IIKF@nhxFdTi@n`9bOS(J;45rxef`U;qy59ZclM^KTfJ(lg=sZ3h!s@mu2<M{(|a%waI8Gp`R<pO`>((M`**+m3b((<ikW`hfAf?7q|qPq|L5-~C*y()Lw~1e&y$nuFaHin3@bCM$%6Fvo-vThr5XFbZ+bIDZq63XS@GXJ!C_CsbSmXuOvET4Q`%)`Rxlo{iCP3gy!BYEkz&4CPv}0cEmSpsGb*rAcSf8=wyI(O`ADU)d4d3bJ`&+^zo`1l8bds@8p&e&n|>Y0W~vbB?RZeHX1%rgxYqE$zO4q|wMp@yn4ACMSboK>OM1eSRd@>pFy2)5^f)xY>pr#~(YEjUv4D;uDlZU@5Qt3~I;7RKH=5$B)-r4y#5eTp0XG9JLoXF!HCwL2L~nrcfDn@4uTfTl2^!=}^!A<E)UaG<m7%w_O$M*@e)b|>8~5F2MG3)Xb-_Agsj&ASzwEtv!M|P~{JOsfD+Prdmd?HnTbtm-a|2MNG_$bNA*#)j2v~{^23UkuLY)fM+sg<jSC_tK%WSSoyw^50iEK$?ZX&}F0TqjJM!XLE%!outwK}^rO9Wa&<WZ9de+evH!v?KXqdZAz*9~MeU_yiB`B_X>XMjEH7K{1}mBz-?Cm-jzma`m^1&KkPB*s5Wj--n2e(V+-#2N8IYOrW6xG|<nURO6T$jivLD_w%`@?DWn1S&86E#sye7xr><?%tzy#!<+L)3z-aUf@xb8SI7;3Md=2_S<wSd?OgJ6pKr0-qY~t61>LR$*Be)=$J)yL#sb(0Nz2+7s$wzz95HH!sx2!nH^kug+!m5tWdC>s!mqZ!@k7UuCH>yrLQ}Nws#iB7#fg%j$#|F*j7)XO^pa~T4rnt#JZ;BBwswr6P9EHU1BFJy%ux{T?|(5L*oc^yVO9lAK7hG1CA#86>s^y99VJtF-0wEcI0&DYD<x0U0(}xF>F$d&kJ;N>EI8Zy0jBgA|IvLy6e{0Q_gM@p1EG)EyM#Ot6`gDE0k1|Z}9PsOunaKe+_)w-{QTx5AX5kcqFBsbCh|s!~6aB`J24j(FZs5#4atnEf#&xE<<~0ym0Bdzi?BN({v@-My(@6?b-sG3Y8zh0ySmw<0;XWJBL2+AKJ&SmO;>HEyQ3Crr%0ftE<vdcj<F_%P(WQn0r`nS+Od8#j=`Lebia7DSEQQZIynfz$Miu;SL42Dee$U{ER-pg5xg0%lGy`VwaVLrsOFc!wZ+lIO21;nf>q;zY(<N?HW$oq=mc7m;G#cGxOvMP1Z(1&%+(y-P=9TDE%$O<5y1H*}kdlzux^R-c+oKU25r?i9g*8;R<i*<YbqMptM~|l2X2+Pm$p?B^fB+=U^Io!b~bzjV|#NtxJI=lRYR?_nt)Mq_~LL-7=UIC9PE=nyXyTxzcv&NVC$CHrgX$RXxE~80?DOIU7%y=?B0?)-?v@gOTSFO>JbIqHgFf%@LXDSUG04Z6LmCjy~m!x?9%k)eReM8AC0T=|t<cGS>m`5lFgf_^&CGP2Ou8@{Fl?dULT8{#H%CEm{!ox_B}t^<<jqxO2`!T~=2mFg1KJc(<*uDFx`=i#>>6bZdeGLO4272ZVga4u`KF;|oARMX<&Y!^~y)8aZ^!Jcn|}&AfzhE&RPVJ~+!;7;1r~H|u)IQL3tY;0=EC?jJfylaR5;XLn>)vfJC#2~;~woHOk~mwtGv{e$+_a4*gMu5g`A$ChHSe&Mm^!Q0vJ{uR`PmG&2}_TTF1=T{To9<C+c_7qVznOF%KG&l&_w!B}E#==XUWe3CWlG5!73U2{JUtk6)^ga~<&M3HS{YChU`9dHbB|p=V9gz2AnjN2QRv&BZXT&$45rAvZPuTqw=_kR9R*W2z7^%o!KnJ*rCKg3OE~*l*^uCnAYhx-#<%3k#?qK=>@CA^|Da)}ex@l&ouuuh2KokwSwJ9b3)#p@H;rkb0mnUoNxUaz|le@jqZi?_7y(9Vs`oWi%Rgb4^skl347sPeaW#5ed6b%qjL*YB)b1I+b+^j+*)noIof1c;3sd&Gq=>X0HhAY3iu(N**dq`U^px_`bmHJG*fFJjI(_E1Xp2ps6-^b}6p<32Lth1OFD0@B&v4e6El3hS%Q9MfV>B&(*pd#2`b&Vfyh5^cM&jKd|Y|$lNcQGIM6mHY-*O*d3^c7_kOI-wjlQKT6^E?2dfbGobJyXkeO?rIVsG_|mUN<Fd1=O<m+whRh1&H$tV(XXO8iUYb_f-lg2`3l(vrBo&j<#GV2B3<lfi5M1o#SdnrOaKCF6NHdPAhXPket#5X)$9&tRNIP>x?i9kD<=3xmHgaGToY46Pd}BQP;(Z!$PdveA~lfS#uFC;n5W434eFnnbciE`nT_98zU#1_IvNtKz*$GFSI~C^t5WnBruM9!-472YdaqB*IW({lMFmw9M_eRWCyAnT;P~}kDf3izg8XNb!@Hz8<JRX{J7w4-T>`i2ChcnGXi&<C)WLy;=;I&p#fw5jVleQ23uCXuqQBSkBUy)Mok;h*1TE5$LGyQvn)7lEPDdce9uPazah&u`NF}qE)iz(8OGWuNGl{aq7j<-@pB^|ZuwhZX3y@*kGJOY_-7c2r6-2#&f^Jx1YKZxacbVhx_n8u=_X*7lS|&tiiC+)9X3;$5N=F4e*+ZItr;d!LJ6gu448!J<T$n!OXY9``6M{$g4guakB!XgR2!#@h0=ds+YGK-IQ$&$zda&X#?jti%6;%8-?0Fg18T~gHUGW89PJ&x*?q;DKi-uEdygH)d)6&(tm8I2jPsY@>oIcbZo;&lPE@3`tXcQpjK8JqE*NbJ*d<>vwgb{&=d$B3BT?|64!4<8zEk%nK2}4<)IQc*Xs$893j2Q(fdlrCUqj$3=7FXKl0eRmeTxADF_aF!A|=yLI4UigRs=j><fMc0W3||%(EY-(O}+M@Ax?X29y-b?C)T#34YP#cAr5y1!Q!ylA~9bGE1uCdO6Osld7L~L^M;1jhWTbiA#dMj&$Oa`pMfyaF<bxy9Y%XTpg}wt7xV}N9XQ%jZ2XUUXQuKeFusbB9=sDlpa(<>7bhn#AOCk~qog8WOckI@$pwFi06C=?w5}1>5qvD(o~pF~KAN3~Ot#o<xKxbDSC_i;^S)kt>+2~5<yHXLq@I%=-)4#njc^c0O(CcPBL!h`)!Gxi+bnWo*+Ih^Bd=^fM>_`%*-d=sOezTy_co!f@U}Y@s;uo@7=P0l+0qj?70gYU(Cku5r5aLB7o`=_M)vLasfS2_pB-Za@0@`j^llY;Px0~KFtAm0Vv2H)W>~2&Wxby4kaGrZLVYp!ISphh0u);<XJ7L0FujPKDKXJ&<lE)J$&=NwJxA6--2<cydZr`ELG`x^zN)kUxpJRHK3PwBnWv@qv*b!fGdou%PGvk`bD=YGE9>9A=D~!Pz#~NW)v+YmE>$IOqjxSk9@Iq2Bw_}T?BgRm9@N&6@tcMZ(zr1~Q{tYuTf9X`IuV2r?!DdHJ)$UCwB5RBHwl&{<DR#lNS#>@;fqS*c~@k5dKXCwj<6n{<wyD9WViCV1k%=c6}ZhzhwF(Q2!P0befdMopq%S{jjNm5>inxz;TRM*=!wTnS4XdU74uD;AgWdQ?)2)1BJybjdjMLsyQr75=4=9igE$j}@Czb6>$yHhc=h6Ty0&=(;QH3?^WSC9Vk@U3&hR!o+2x+uVw}n?^DEpebMs$wXe+Y+;l620z<4uP#@qcjKb3C}-u%Q%QY#}{%FVyd9=m6sWM3EV3-<YC)8;^i96VdePzP0k6U3XBadV&;pqYiDo)xa6{Xwswm#F8Vm!8SKKXsp01SP>xhOV}>YK5tiFf)+p#fc5rzA=G9Xm5!jB0(x6@UZyw)YqN#DIWq#N5C9O4y;JWYMq}^VpcpI4OF!J&r?*=3X1Egmk-K#bOCnr<^mdqXhOHt*vV6us3<4=;%<HyNH7nnSegtqFb8*fR~_8>GhfmJbX$(@<|_4pw-qIVp6YqCCN@OWG^}i(>t4Gf^+z6FN&FnW6n9M?`rzq7HdU99L#!ky-9!;;@7o|<c~kU7yy;o9$sC^W$lG?HIULlN)39^y^|vR(gKS8U<R##Dar1jlQ@;|=E#5(lfsvy?oz<8|P2h`(S?`?+vGVg~RiCXpFPv`J?QY`_Xwx9N2@;RriM;$S@kkvpy+fN?GF+KwYa{jnqMC56D1w5x>FGXoDLhqz2F3AKv~8S*3CSyaaD)N7j2)Z;l`l^PDidEvod_2BR--fzTynXE1;vVh4#P`ZKpeIY<>!#i9xWgoNKa{PSe{d!?12W(bMdkH;dXwW=?}2;OR{^EWgmeM+rq@iW%Df3Mk@QfwPTw?M8%hzBUj3?_kq*GWkm%c-+o1K1N`yTFZ(ZfA9mkeY?^uL9(sB3dUyX#9CX8W7kV5~0c;WTZV6EPz`O*^RK@)@d2{d*Q%2I?fKeAZ6ze|mdO2bAi)=aCr81E1L65}tA$02Dqyxjc@=guAbMz5Ny+A#M-x*PnUi46^q25}N1QXM@h=^%b1e*O&z;pWQH{(B1`XZ)!vcP0NA?2fZt7Ow}kWeC?Y9~8bEh6F|E7QyUcmHnfdgKB9Q0uVi@NIGLOcFdk)}CdayZ>uE;5pS7PN`fDo<`sNymz>NB!++H4&ix>rKI!4;gfE6K>Z!A;PGkGuZ<AKsfdNz*^BkGF9jKngfA-&JGVw?X#{R?x;Qr57*7)N55v)XTS6-<bw*txT&?n!3*wpP4n>ov-^}mEo3`1eIC(GIc44F?7LUe_K(cRL3MuIqB+13ibMj1;eL7GeohWt>kM>`@+AH7v_1)3lYj2DxRZ5FhaDz8z3)3-pEB-!bSLv@~6wR`OFb2BIQucUjy<YzH&F<^{7v)<cK952vdsej{tKN!8UFFT{yrS%+p{MO{el*btU4PQ*P(hHgLAL>WJA_4iBu$_n^Ic%BT2{QGe%(7f+WQNl9_jK=({q64I0q+s?t5Q)&CEVfe?;>m)sWLOK_r9kdB*wGglhW{&F0o(82}~mD!_6GG*CQR_{-?_XXeD0pX_Yb=TH78Aah>UpYme7xw@(?@0AU)G>fUcrLw&B^Dl7d;Iw3UpfPRvG<o_p-h#MccQyNd8YC!7Y%x9qf<^KoJtHLRty}>~xpaqD_d0YH4=>TR;kP-AV&WnH<H-*@ButEQo<7Op!YW(4pkD*8iYGf?eTBOS4Lo*EbZm^>C&<o2sOHqDJ`TXLofVOu#frVCpR$8{t%<T-ls4dI$bdqNQ|U{Y8DBzT_Y7h<{H)P?!#n<1%}d40(9;w(GpKnD=tM!d%)_-Z5QMNzIg|(YZRf=v`YcB;f$b}TV8w7?fw8-`&az%Zdi<9;we${sK~)|>a2Jc*1rm|;d64E7yUM*D(oQ~Iwhu|^FThMb>n(L}-l*MVB8jOqYH(7dO-QadUyAGiZjgT7-9PlkNEipG2>AYG)vU_-jhWGAhWfMwQXWrVntfl;;Pd=+yAA}Y0P=$0Cwe0K>J6su09qkv@vL6(40ZK?wf`S(E$~B7X?V@6>lQ7EqFDzX!0)rE#nnhJ;$TLD|7V0q9#f-9|5x1-)SX+<0yjw(`c-C8aw$=_Znwsi0<=+kllzW%>I?0FchDpU$b~bAznj3UI$Fumv}s!unDjY6>|+SZcdi{gKOG+Y^49KPDiAd6HC*}BZQ0*7fH5sXa@|3c5Y(s;fQtNQfLf>_q5;i7v(D^Fko!I^w((vtcc!Ae_zf`|EIVnp63_<+kp@N>*fb{KX`!9OdfWNM5vHIG_~1`kI?k2n8{}{-GvSE<^cO<mQS1?5BQPu9>_zrcU!R#CbYv3!C188opG0K@OwIHq7e3jKtJ#@+ZhsBnFJNXQ9xbzVnUBa_jJcpYW)v|7l5V^(0urJ&Z9~R#hY1Reu8)W)z1*i?^3;!(T;;Iqke2=J;ogt?e?et{xlNuxKOG(%ye1$%bL*SzyYI5EpMuQCvnr$LR5UcB<N!%H96$nY7A!W;7L|GP9Syy&Ro06R#HLXkVe|+X#B2xJ7_P{B%BF4BWy$0{XgP4CT}fK1!y3gk8!B5fH&zQUCapHDY0vpu(dH8E$(k;2%(1C$`b$cRU`i{RdA;SYfd3r=saoi5W-2z~eBk-Y<~zb8XPRCGSvn4D9`Mw$LB&_;Q1u}eSb#$@9X|#6VI~7$f|lI}{Hb&)(}5)*Q^1mLjm+oSGd8EHsx46ntXCX`fl=HTyu|GmO9YxG5Ilt}x{#{V2g%r`54(?Kw8KhXEV^0FlMWQJ$FY~3R@8X41o@Lo38SpJXgjlHX+}$f+@w%^yU<a@-{#wt1Y*o0SDBge90IfOe1ZV;%^Cro;E#xp%x<_c3}0ogDJ&Pp7)V&c`Q#g)aSFCsvl3k8W?i?4Dkm{U$u-sVnv%o_njS#I&;)K4HZiFg(G3H#H1a)aK+HHHO`<Nx1IY$(iF4b?!W^P%u#!8GFvK{RE*rN^nnQJKIfW3}5CMT;yTmweI7rY6L<fTIJHO*ddL_D!NQsEv5WY4vf>c0GGil6Q5s!|rMbq53Bly4ERxsv28TH83Qu9D3$OJ{^AH$W?#I#f!ni$5>jE?&m`YMb_Z59r4jF&C4;oKvMxX+kDssd6cOfvu>B$Qj0Tp^x!I09QllSf3YMbK92Og6CMyV0bgy$UxFB4>+35Mi8TS#f+(PbLQn$N)UR#kn7x2UBj{5HH25P7ncl(nn5`N!gPoYQ|bomB@<Ad~h)Z=Y4FJfspoU=4eB)G89_{EP`x+VHwtAb|g<JfNXMFzhCyczM5F|Vw63ufRc&5H{q^ob)4}L{>6OTQz*pDBJ<`H{zK>Q>B-It_g*-$&nxq1OZ_Jf-7PwznMEZt-Fu4SZpK#`h`kbAF|935ET0lVsUs<NueNwmG@IV1eEUotF<>6MSL?(6eO+B$IVI6o@^;%B1$}Q6qw8GJ@;drW^RLm;)wn1zh*RFQ8dfpsEIRNQ3)MOayWdtwXxKleLM5h!GLp<ufsZ5WaR$T+8bQkjI9y>^3&oi&uORx_qQC_ks-RM<mTie|A@&T4Sir!C)ydBBSAcSLik2WnTkNB0nHPu<6kgbU^1rJm|8+XyH~+r11Od$oLrYq)ish6C*t+C=3+R|*T`{fUWapN$FfpYcDZS+`#KdU*jhcu59#`v$vr3=rjK{8!e!@Fx#=8%%^tKbm8(%Hd#Xfl!U=4aUv&XL5a5Us!$`fhf8L_8w+1|`7^m@;mpHWPVo{Vd~2#x&ciI8#PCLQfTBTKxa;Kbfz)XaMficR9NL<^^g+&g5SgvZ4YfXz*s5`}|ZdV!JFTFW{-ku`mcJz^Fy60ZY3kzM!4(Ibj<Sal@+IBBsL=Vsq>&&MmBB_TEuFcZ<$-VaghaaGNFe~)#0Kk}T3p2@kN*c3(j#-kpCgeTd15bW=1oxcYO#>H5sNhccmai}DST((*a@g}rBb-8zBQZW*Jf)S60^j51U*dUlpMA>-^!MT9wdWw`{2!3ajcDV=bG51cvsy))hux_$5k?mIB?AWL?;X3<oQbycFSBo~!x&aoz<Scs(Z@Kzd0y2Q=E8@73bI#hLZ$-E1Q}Tf80{7${SNU$sCXC>idiQ;2w)x)0@W82WVh@4<3vtn9)pd0v%XZn!=bSj#-e6!P^9*(P17De;0f`ma!wo3DNDIo)*iY;s4PZMh7A{Z+(*;u&7!XK0w2TA0Y}O;2pi-fA8S$G0!UBN8af^daU>IprLjb2GT2oSV)ZrEZuE8uo$(2Uadk&SWyeB~&!H0w|g6I<PSl46UUBgKT4dd8nrchADo{LQY@Sm}<2$Ks9f(inxZh7?c;ok1ccLMJFoVtcg8r96S)kv{9b<AvqhUn^ijh2)JeCEO&7h0%1oVutFF1rk}eGrM>44TKS`dNC=e{O29SjKiRxndO2A$@0*uxzC*SMS!{)fENSzB)Mg_Y&+=PsdNcB?VZ6x+13zbOeFGQf#H^j8?fO+-ZP7<4;<zmw^*jS;~=0+6G%HeffAi9<#`&+pIoA%UFMb?Sf=HgK)s?EX_0Li>?yM0XVE6`fRz!W`6)Pfs_jhmA*~83~XHh2trJi8Kqg_)e&zZ<~eWYKyu;t@1Yer*0p&59#ibSiOgmmoXfM?oYCjct#OQGE&@y7S!Qs@;g-vLV$~fvAT~y{R$GAd!`hq^Knv|VVqFQ>Ey!IYK$B%V*0i0_Rjc}}Zmiu8o|P2=Eo9B2T3ZHsZbNj0{*n2?6-_kCD_q+w=Ws|>4S1?fxH;xHIIGW)TMe4U(Dcz}R<->#Y?8Q~#_!DZU)28rf13f0u8Hs4E&ZuFo$Z;$ZW(A~Qjb9f<U(p%(&ut_bQ^IEMy}8ib|z%Z!B`5(8F&3OD`C~;@)l3*5x3eY)AB-$*<n94R*X5pH((N$5F3u4c}S^r8s|aaKusD3)beOVA>m2-z}B3a$=~4YL&gCIH#~jO)<Ev0;hLxx{EVlrV8QA@u6i*s`lC={Y!Mc?<dK2GKOfG`yg+pHDPbm=qj<OO+U6{WNPI3|<D0`deewYFA=MfaMxkKSLsJsYF@Y^LY;SqBzKIPwc7(cBT*L3DwgHI<SMS7V`_!K`iEbV0swBUeYo?hsI9xuHS-NfMnhmbI<k;I4G6|PAug%ax<5i#Q4X3tTiG0p3^V{%4)z^cJY-iPK)qrOlGeNsZM?zgJ{awPi5j1_be%;zfl%=(o#>s21bc-*P129v#Y;24d=76tnfl-5=%kiPYOZX22f?aWL6A#X}NrIMLvcy5$7HWC2Z&2YiA?)AEH!kin082wXj5Lz7u5HbsOANDT>~0H5DVWOzGd|aU&hlHVC6J(coD<}FE6HHj`;;p^dJAx)MfDVFyCENJb@QCusH_9`yzQa#>eO%9%fU8spT92UqeGi%*_dO(gEu~ykE8`R7%N84^kJEZnW8tvSLTA=W9TuoMdJ4PR977LN;2mM8sD+#UD32iyB|@ZuxiA*>!{CJkH^!6QPQE34{_Tx?X3HR40F<N390ljsq2+QCRx4B+h=eYLnnAnEq;Ujuzp8GgEk2m<lG1i*!JzP7}>8C^U09yoj3J#0tDnF=~C{Pj=>1BDp;%Vf9Og$rQmTwgujf@B*h{nOOjV^CX8N;YFMq9?oGVg02gT2>o`?n5z@8mPWf`Gv*&P-K2vSnYRt!Ptu`%N^mF{csIXRj?5Sa+ez5)F+uqDEMf1EFs(NZUB^47nk(svAT)pu1NVy+go7W3^4-SvY^MBbb=6$N`aizgRz|XK~RmVk<uUowuVAEm5YR|5Mhq9){TwzQ2A}n2!TSZ(Il*EIPhiLwFsi)mJXH@l^`-NwkUC9XJgV2kcvjy^*eGp_%u-7@*Ph=EEV%qG=>>D*2k-$I-S-g9HIb^mBrq(gL3&R26QkmNn=an#IaLE|<$0v07m!b;T$jCNB&Ot(Ec0mFKzY5sNYQQ`EwBmF=(|LtBEmh{Ng-b(I51LT;fJXTSW=|Wj36i>Dgyh&}*iKqg6+2KP5X$qOlpS$fb4gqoOfSz|<44(#Fgq#Oi@;zIA*tJ}PFgb9FHvV(*6Yd!y@{{)5$>Z)W&m@3e!$_(Vw;$mpU=kGZ-@s$oX|uD4qQimCkuZM%px%0+Jrr@R562&>Dl*x+srTO_r-JDTBEM;VXtLl31$((1csCA*YJ6I5;ADTD8~~Gx&X{t3Ot0_*>Fm}>Z&<qy)ubVPvpu-`-9Lq%?IR1#5Nll{r1L8mp1#;_+LF6)o`Sia?F7z3i{SXZQW?o)$9sAZZ8gAzui6DdkL|2`JYDFH^9vB%_#et|NR#J{dSZ+<$u4X*qFXXI!~JEJY^x02YVjbUU*WUwC{FbzkP+-)4N9ieMICxtc&gba&+)|_h|ox5vp?SX!nO-UhN+3y)54y{BZC}-NE1G55F9~+WTvGS^a){c<|HV-n)1EzwVXD>r?*QK71M<F;WWYd|&Oo`RV9qQ<pzI#VD^cBibvYdO{f4&%1A4z9KH999+3LR!ok8(e;GT%a`Uxf4o>#SC{4HY7XpXOqan+1b&;3zBxE5ci-&4hKA{K$NV%dOaAe(sjo}N+;Fl3fu*>#m_;MV+lBJ|vbngvMt&o6`}OX>@4YL3J$UuY>pgDQyGvk{g_uoRyssIhiwRzWyG-t6irV{i@9?i?G~W>c6z1zfOyp}>;A<srtNEO@4W1Bae?pMH6$*Q<>8stp?j4TJn!Q5lbhf&=T6ab+tn07#Uw(zY0ib$%z5DLpx%%WUfT|i5{Zjh8W%fp96{*_hyzYr9O1=96i$6e5KRroT{4SttyFFm#Fx3>~0Wo=1x2_fl2}=+2EO8h5oA&H-We)QHMM$o6r_dB<*Pb9FmjFtd&!RIMA~}=O9f~+Xsj;(ip2m4%oFUwwK*kZrxT@Na&C?aEoS7ma)Lv;+pnfE*$t5|F`muW(&mTR5go$aA46o{Iw<kN-&0J``aO*~&6#MREsy(G$-9|-d#zSZfcwg&J)fqapu5B2aic+z%?L#cv;O*<n8+sSOimr%&5A@$2lqy2D;-F;=_<~merVrk+x$NpYUf9lZ(_>XR9101+Da#1!e3!7K21XFBi8%0q+pf1Pcet~c{7hngFo5bDtR^ZO2$jfgGh1`oFj_SDLuh3z@veusFMRBvF2cWo5oyr)g56=s$>cchhtEk=F3huQB4t&U_!Z(&Me|$F=t*`9apR8muta{!vb-~Q_~M<{eAln0WRFnY&kLzA<O;nCYuH)f<iq6^`sgFw$z7ySZefm(coG9m01#GdWQJnc8_ert!iDHtcD+1}1`ls}58L&Dh8%uYJd9X#?{Qub@?f`0JR>Ur0V}OH)>@-zhNN@tG2(`?FucWLc46SE>)MI9@6DdP^rD+_Zk-vG3$t7xGh;lwc34d+X@AnOhJDrGM3y}k6IRNmJ@0~Pof8-##)*!y-L+Zbv(383-`eEI1uB2Y4C8o?VK4|+AupJ+tfgcP^9DJ}alCSlyg93`s##;MHZZ&h5)CCRI<V{s2m>vB0Gm$o9gnQy$SunYb!l0hT>?#M0pW6{mZw30iRBR`!EroMx|WB(;h5K@Czu!=<Clg>)4lH{*x9qkwjiQcPtvtVPpPVD=@rjG@DCy*1JB3W?5)HafdYI40vi0w*APG7i?|`FO<Ow&1v;OE(P5C6WOS&jHQL}pE(F`l@<@jI5(q*|`biea=HhZ@4q$ePe5x06ENwe58aY;P_4NdMx^NK4F(HBW62xGf>{wnC^Kr|}JwUFVfms+oV$Wm@4Zx>lrjk&?ve=fgKG=VfG2eBI+ym|#pYeg1v}}31l&*EOZ`xo!ylci&hL4a$gkffaJ+aCxpzIxS(bg0;@!aVSax^_}+7MZ@rMyzTCD`HQd0)2|AT=;K?!{kUyb4kyIUX7IF^EUOXU(^6y|?d1*aUe!o%yPvBf4`IkDeMJS&EezhZTpRis^zB357Srj|8|N7SYypR^4TAQW6aCfpV6cg&9!u+)z<J0;b~n#)#bcs=BtEyPj<(D)rpHG*GHFcR-|z=_5?0VgJ!kq5axSy5Sa!hNuzsR!%kbN>vK=7r^EKqi{M{H0Q5EVh}DrmqkXUVbUC!h8AY|=EYz+k_qb3ouYA>IWf36Sf+eMsM3QX|6BGOM?WECi16Nsv54|J(Q^d$77V5IVkpT1)l;8im}n)bOsqB&wvosJ9tA=}ly=aOa?uIfGZ?Z0yxIeE7(U#8xfgcD+68`IR<1f6bZov&Jpq+ScBWlMOaPD<$-B(#GH_Qj*=x$+U~#fEpleo|h~lGLg+VZ6oHeTijUGVba8|A6J<mH*istpl=1hdn+g}9PBy6QeYL7O-x<YLZ(dl}lNSSTAfo`uB0YH%qoD<*tZrKX}%e!CRzCAcR0yeLLs-muFa38N`MLduyk78cq1}ga$WFhor4|f5g9pKaUq!O<f3<|#3GzegaKzLL}+&U<ZA5=`F1I0S71Wb@>$P$WvSE*(E1$eB)XW#=*$4{f;ukaY7myLT{_REqV67p~~&H2-l>SuKqDHV1d{+p30<PIw#u_bX^^ScF>4jCkC+G?b8d4TwdlArK$$dSovpmgvDWMCeH;$Kzm#fCv$hX=2xrv<!aaQu331U2V3AsH8L4t$Rn>jvC-Q$5)r&T3Vaa0m1F)ii7%3F55AdwyeByr4b;>K35#qr}DtxDNBT!8IurL$^GBJE*!xTSJvsW=wtBS$9NwXGxQh$i{V+T{I;=T9P-$by|#i!2TMjf?ILW2(Y751Lz~BGidLiIwT_fJ(26_atG(`JZ~}FjBK9>5TK%x!DK$L^Fv&2OP$ZI6v$e@-towvjN$>y>eyy!N?JbTmI<y2p7LV&`wK{lG~Hy>fo1_XAE*8h|AhCmw|F0A7<`QlH|<UCahzB}WrR#B{JOw<MQY$F6k{vDZ9@><Dn<Xr?(4n7T}DvAdj#qX5AccyEdIU2cW+6U7|H$fL7Y45NflZI*)5g_75`#&hZ=a@paNm`lm4nE_@EZDVOQp;!5dky!?@~xL4XfG{VaG$(p~U~&_tUh-d&qTxIViiMC~N!x2>#SLwXH^qvwzZx)V{M$-!iCW0v#BW^ObmDB*$S!>H3+Fe|TR4s&nyb=`-Hz-kuWB4Dfjx9-4+Wi1*6IKjLUK5ybl2MG?v`U;`8R4NAikf}dB0SD*A>^t&4fdgu??bv~%&ruAPiX0cdncX1~UUCkj@r~x3<tw3iN6aMjx8^+A3Hiw_AxXTPp!9I85Yb{PZ=JLGZyJ7uGjx0=lQ{Ds4T~X|9~M0`&1-WHA;z!RZ=gm+R2=Y0-?^mVg9q?9&FpkIMm#-bZt#BNm^LDojg-{Be}VYwzARi;a(BE?x`40()3HM9z-9&?5l@q2p#*{I+MU7`d_XxN^d~N5i~Q-uxXE(Ws(!M?mZd<^7?f_Fd8}6tU^a-U363A9h=E4g<NVmv<kUOu9G@1apUYxE2f%5HP&lL#z<RqD-9sPq!aAoc?r=PNivclPQN?M)cW2&PtgXy%KI>rvWM`uQ&h+8;;o^u`l>V<5O=OsvT4jcG88UJEL;G-<LxDh^azx`qA4}lTD%#Kwy~xP`3dy<6kLph^x^6YsL{IGQJU-d^&2(sY4f$?Xusyu$<m<4ODq<DjFdfedL^VwbOy8iBbOjqx#vH5Xex@S_2hQhDy7m!Tjd}sTj$w=;_y#&lHg@@_LqY5Z6<>Tesr5>PMsezAz#en)UQzTBxFUDeI>2wRx*OAmp15!}j5{Vy^2=^n=Ui41793{H`cFsM!A7iagkp~$dX667&8nwW&EGG_m=rA;L};>erxA{?<T%NYXJdo@Bxy2#21+kWx?7gcu7!-9^70vxbjYj8BF;DM85JO{r0ei5UDsO%13QN7NAU3YtSc=LH(4>~2@w%x!TO_w97zjak5QnN2rX)NphEaI$>gfI9*F+p#4)&RG;Et|h~KKr`lulVv?E@$fRvKBdWnljszABTT#>><U?Z$bw-$6{5z(HZRf#97jSGs|ZnpujX~Z-P@3cnIoEU>?-qYW>D40k%_x&WP=1e@sV>%809>!xuDlN>l$B#9su~9yR$5#;zd#VSC*nnI30W`ouXgoy5tT1+CwqWMg^>^w2J4k}vG?>J?jAzVHO=teb>5y_VpvpMfN3i&im4#4znO71H@BP^P1=%!Lr8CeJ1G)x^a)vBxQ<^4W1P^PVj3J!Tm>=?%IsRYO<%jyFA9^jR9nnIvvY8X>jdJQQs+}ldD8;nNYk?N_AYXW4S10$RngVHgF;VayGnB(<Qi6Nq`qR~lBsA?lHl%Xkscn)As{FAs`tod1tC!_cV3U%|+AekQ=4kIPN9EhYgSSJ->+W+(FjE$R6C?gHgT1pmBsdxVy=heq@KOYRJ0zMJn$txS!v07L|H&WzKl;u#Krk42K-R=)6+So$#KXF~;vlA2|6v~?q0m9V8{+lot#xF>s>w%w4c?}qFhn13L*Ta&mSC*egReMB5kBxpNI0O1BSLYkc{yOZUw5UGtSL_bVn8sRNr+q$5FLZw`O6yZ>{CAw=J=U}=wM>Lx$OmXIj1<pP9fG|c>4^*+`8NL7~LwDO<R7#5U}yn<o)Us-G4T4-@K23Ucfj7Wn?)w>Iw9h`7Z^neQ7@MZIOM&P4<%&;lVHY!SDEqz%RF@di43G&7Z}e4?i3Cl(T|BF}Rqbhpdx*_z{d^1)$`XY&eM?w`k-$0|+SW+c%=Y1;g2dF-#C$G0H1V45MDFtC7!|f$-C}W7KF(_&_g)Fx;FnX%k~c*``HXFXU;0CSY@Dp8X4r=5r>j;VAEs08fGkMGPfg-sJGCU)J-cLf;(p-^mUI^kcYq$t;dhZ*xQFg@d<yZ_2&D98xL(z8JhhE`GD;&={TU{ORl92}r<!v&b3U|KC7H7)=Fus4-1gE$ZrHotz4BFaZ?z<H4&}2fvl?UhKWuOO$IiJ@BN3bMVd&{X`ZdPXCp|??}>tTkhO(v#ysME+}fLn>cvvx_g+Y#|g-K3(v|>w42q7pJ)6z&v`~V++{Tvq%;hu^5nak8JG?;l{N-i6CD=ydB23`F^0Dfs(6=*^t`vX!mPXa`}}GVEv+=rVd9HW<$>=hkFwX~FQ(ZLyY$v7x;WdRZc2weQql`aC5W2V;kP!AYm`CI4jYbexFyuOPGaGOn!8rq_d#;~h{e83FaziV6IYzWZ!t*UoRrXR-ptKHBU8F|Rgy(*wkTI^HHPCsy@Ie=sTaN4qb}REi<?uQ={dGn<-VvIg`!Bs5)nhFn6=Qr4>k6WVDzOg6JMg{$=iI)$Hz~#IvC|g@+t8DO@$EbLEvYAe8SvjWx!*Q<3p#<KIvh!f%LNV%`lQGm7G|iiuW88F?=f)B?BluRG*2?ZnXKMR#Sw!PB`UWV)~e617I|86LU#0+$1Wqb*VJ)w%pv3)<U_8Bb&!UaSfOmNQZkO+=cKAqYk5OmUymJE-0koO$c~cRBD^kNESV#-X_#liu4@Wl5K=L1bZL5q_0x}L<I$#g|dX0d-GJ<d*_>afzk%^<aFMYmqTS)2^+}kDpGp@Rd!sK02Nr4xJXVDMqj<g{8#RDVm5u4Q?u>iQwtk1woKhk72PuS9S_`rLh6l=6q-ClFwz*N%;>QFnu*99B0D8J+)(7w49e6<0+<#OoFZJ+5*Z>SSpe!(fDdN1>5r1G<xkPa?v*>D&rhlTVJT+Bt2q-r0(lZICJ)~eC$AVbxmTz=Mz$23*2hmz$D&%|yedMl3eyy+D*aRF^mu|j#RmZrf*&m64HvZoS;aZaA!=Z-i(;W;49G>}Nm<Q-3e9ZlIqjzSGR?ap9(#iS&BMOq+sBhr*`B;TNtRwCboL|y)!H)~0*6Dj0!f92vs<^QCIIKcOnq*7O{^dtSZ40EJ7-6cK7+;QL6@)>oka%I5t*uZ9pbB5WMkqc-me)!idQ$kM>R@UgkJUNj<yZCVmKFpeH~`7k~xCsE*UE*vlRddc?W_Q1uLNMR%=OOR5F%a^5-@`_ZCaMvp5*bsz=Y_?H$Mqou!(M$79%Vg2Y&VsAyK=*$dj4=(J=2nJyC)6LeP+2iaVnp%mOG_Np`TvK(Q(0dWR)!xd81A-BrO&e+SF6a2DsFtlOQ6S^z*!7=<7772Xzc#=JVFdoVI6+fMI9zwT%DKV&ES3gx0s!%nscz56!%dzy4nNv4Yh7N=)lPrIX>A}>Lg4odTVei09U;NU1QrGg!ELzEus>~HZ*MHj2i6fO77m7Q1j2{})K`Ji_zwM?b+%7zh;a31>`Sx*3OvaCM>YG#rA(y$h^J8A(`W-*Gs8hY$VzabgAdvsQxc64#TiQ5C)uELobfJ(+%vwd3qt0QD7Z5RH)kWaonGnwIb+=i}k&_R;9dYYQ^{FNrZpGRm!1K;4)P>WTzZW$G4BwgQt@R$dYU6ddqGdC`i-^$p6W>j#{mB?U`#}$<3ng^^xJ;bUSYA=H!MKd5J)}*51(l#qcY;6w(eWZ-Na$ItiL&xE)Q9fOc8Gh+p6FWrW`^a|eOZQrD2&B&F&uu1MIvcQ%~*Kb=LWm!$K>3FI135zIvrE@9I_R55UFO}U6rr^1D>Y6cCI03KvhFCHQ0#33QUkfmTN))!UT;M-t_XAC5@t4|6UCKkag)k)+8TWR$<Cojv{mE9k$$Gj^J~lxKY>8=guZSyNNLIxN)N}ndtY!q&*PQ?279;hzRN){m?8HDQq*wL^MSRdLdGwu!Z18GoRqM2DxoCbB<KZ0{-bPz<Y!3=LJrvLlR+wC%d|8d%+c$Sd%K6Sq0sA77D)mamf7o_A#gwbesiGgCE|a#=FDtgK#@&{br4%9QSm<E;k%cE&V^#Cg6Ko`IWfXRI523|Ar>UaNT}{^@Yb_bEqR1B`m}>7R4ycy!h`Yt#JstXy1?-ZE^Aj>1ZC%1!tGFziRyDfCvP{TP7W2_O$Y%yJu{UwE2N~tJV$^VS#`iUHiKRjq9b?BGijovb|c2KPYIp3_z|rHL8$c@bUdgg1<%!PN@t65Hez7eb$+sg5fhCTsMXHyuF70Oy&>cCqn^e$9ia|;|Tjcpd)M?t6<g}WeNiNi7H{lcr`?##EdiGMi7t%3!jp$uRB1*Uw0RHO(EPPxK(}CPY6Ta+Y?QZlq8J+8eP^wq7`d^L}^f7)(~C^C}<X$i;)4@EbY+Y!DMaf0D)IJM{gvdir3YuwMJ@Er;)```XwVTc8MK{z-zxBCmtf?)@FO?hZuBZPp_9((A>|ZR(!{fN?Wl-WxfbKPlQ_XQPZI%l^=2`>h2w7Op6G((5sp{Kwgkr@*<C5TFZEW-2sPUxeu&FeDmMBnOp@CQO<;$h;G;I$7a>F=qBUG7{0?&M$%7c%&(j-G9_T+;|37t%#qogK+0G9KOF8J{*{Pv!0!w8suj>9R&ya>o@8G>%Ew>+xp*|n9^skw*S*7c`v-3jZ2#G}W5fspjqbfv^T`vQDeq-r5G{>kiuBNr8w3nAGXnuSD2k5>Q0h<h*=7y94PP)?^Rih(*c`NbqF9fTBs0HV-gui#dLiKxG<?sq8emaLB(eq(qZfI?heW}Y{w-%ze~c9^iE7$tFkY=CjI{9FJycA`qUHGMY4#nu@V(Xj<H6x?yN556&=*o4wm$P<lspu<>q`H-v^%f7X%2MsC3H<rR#&Xj){iDJkB=;u43TnS3yo52p)X26YssnfyO?n<cn;6QcOl|2<5uB7Vm3RI)!dfV95St?_y7T!w#u&OHcqUdIOeY!<;JYY39Ln&T7tnD9tNe7f(wSCA0;PLsVCyCaRy7OSL`~bc_LD1i3oYhFzbL58RD3kA@&6a5HRo{xa5Ma^lboHlk#zJJ{a~f94?<>5m0qm)nC{-)sOf7vissFo)7T0WrD|kA32+WT_3hk6u5<xsbgwFuD&YMw+QH*<PFNB<7ukilkdvhRSfi+;R)Ipm>IYm!F2$Wj;k;05)sA=js&-W6ZpnjI4vp$e1zT9Lj*xB$&F%+4|4<~#=}a$I2OJXw`RK_=#zKJ!3Ju!ov7&S7UVZY*Ki+=5nai&<o~pGtxatl&HArwaXwfgi@4ZHCAfG`$sosy0TCqP<bX<+(PD3mR+LsUCcOIZXP&;yWp^cHS6r1Kt#)obGd(?hdHUJ^K4XVgWs*FT^~FAi=!$znu~t*544ugj8YOb0rxbf6O$a=NnJB;>IN+Pca^xDGBU7EcS`%)m`_^=5fE;}_da+{b(uRd`#Xbqs3)?fCuZH)D;p&`$BkE*{zyWETrQJO2ekT}>5?PW<j!D*NgrHfbhtO+!Zd;@ilJHrro_x7<p!ACc=qj;r@7H?4hNJo>A_@N#TFpfpie3du-Vcf`tgAv=gCPnZ6PH_;sSkQhS02*h2WY3oJcPm;`=;WIel4l11d@rW_od$;<+pN6%!D~f$kos={g+rRbaF2<X-l7iRF4FK=L1%NV<!%RcV8M~NhoC*9iBOaQ#6}Yu+eo7Ust7BAv9-~yKJQu29+5ea#vFc&2Yxy^jh)m>Xwmt+I-FaRoj$#8`W$hb<T>-&P|k_z2xIvl46KAhZjJ;^C0k)KK&=E(9jZrp__Dve;9Z|ffm%hNC+ZlMvr)7QDidJSXv6;j@B0I2^Tz-6z_gtv9PM5*}yg{Wsv34#ad8Ye$o9%1oY}85~d5ci1uaH9v%Y00M(}!YE|$ek8ev#J+B9WsOlj4^{P;jMzl5_{tc);Bau#!XXB=<w+*kvoHf)Y_Z#{Eqd|VvvN@C!r0IoB#A$&=t=4o0vTLw{8w6q>{QjoZJmSpNg=8l+Nn9OAf54_x0wb(U-LibAm*~2Rppslwm^<aMd}%hQgJ;!Ks1zWDgr0g6)x)98Z$b*QzuJg{&CEiXF_F#3!I-daviy4}Q>(8?mouP)($WbH#@dl^9yEVA?v?E4G){1jO4NwpLDh<iV?sAOO7fPG_xXcnXduNeC!4G2EqQ8L6-489Iv-q{gETR-^A(;W2fIJjb<>u*FQ=VAUPCXL&6dvh5}DqP6$rd!o(f0iX*GMCOUb=IN=IG_88R&*OH#R2$(wm#l_>B9!DmDrDeWndONDhnvmtOE0efbW-e@?|P{{Fk$Wf*|uU8vZ2VhOkEGQkQZlWfIVyH6?Je7txf15Mw`hIkvp5T*gkbF&NDz#iwN@q?INt$?-@EJ|oG{e7<9?&W*>RwM^!q>qI%qT+v6OyP8Dax<UhUqQ42MhM7=O&<h5P3P{%Da6!vcRy?#Zp!<e|~|>3&f{S3p>j>QfL~%Q{_fUHTP%-M@fTh%ew2V3c_?D$ZI6erMhLzN-tc<v`iuh)I+tatI^|b{CrWrx@ve|HsUC}uIWxAq+t<q>TrzLuY3Kv6J{#nrRapSU0iuml1ByKZy-6**3{mt(DmL^w0S<j-7!%2@^hpz{mtBE7`2B}fxx#{)NS6z-~}NuGPyW5BKDZ?XCq1qfRk;WFH`!;3BZaxPMJU;eVVh}rq0%=9GvpgIVn9U=PL1xX`~mtEvxG^=Yi=4==A|`I&_rQm5-8Az-%ca1&@GhMJY!Jj*nEvl4dc@Ohu_+334uRj%hYm><O{2+ew~CHq(1b;2J|dC!|7AVv9PQ_0i~!=MimlX?%!kZ`;Sm1GA=o>%1Bq9vdE6Z$vU7(a+-aIV0w7h+s<OqT9w<sqambn|Yqt?#2OiZD2ludu5(i=<s&JFrUm2DXB^_%;!_dM%yKV6NoEqXx>JElFqVO;}dk~86vmw(KI`}OZOU|zF$3lO}+zRqKf57;t$VT&0cHJz385`PLC+#!OqtgNb7KXtlxHac6WAmUVyD1z4~>~Yn`98Pf_aZymQ#<cFBp0b=Alp{fP`OFKKq!CctyVbb_3M99g~g;oI)utaZ*x;hlkL0{;n8xoI)tVGUY;_NZ&-W^>Z+4ce!#JLgDq(K$5*f5H1^yRl<e3$a6H5{?19*Us2o94AUPc-8E-4+qWDqd~hfXdWJRE>3%ZzYDAT*}f@b8?@1Gw};#o=C{%^BMR;90Q7ip()??1(rR`u&iOH@W+daCuOJ}$sdfH-0Utyfjv1EMgV?_E$H@RWflw<lPRV1+HnI2PPv-GyXK>VR9(R7F1h%G$on2{bXOBMoEX3@#P6n@=?c>AqwxN0RxOINsIX81=YWVf+b@Sr5cQxPJ+53r}Ain2y`?$rAg3NEPhIx8Tgf#~-`={8It&$x(b>@Rmi2>lTWGaXFMV?G?ZXGK&qSSSbaG#%E_`zjd&P?vNm7%v@-wr?K!K-ug?(@CEyC<pHC-d<;!*tD3?IyFX5#fSjkm&}qVzJ@Z?<v+Ks5Bu&c`%hdY~H}BboTIc?Pt?;V%Y7&A?EApio1r*kLCbve5yb{SO@LNA;ok~zj+z3S7p$MnY?Pp;u@Qj1dZpN8JFg3>5yX{f5t1X9_&we%`gD(3B4@e>s6x(IL3D@Y_}_Xc4ON1_e+8D?FrtcmmD!mlSzx@BpFYp59Os&xd6;g`KI^JlHuo|9kb6y>lL$2Jy9eicJrD<9XQ=BBQzg+hP`%P{nk3{t;4qWH718sh?25Oa5UuTDY!~4oy;E6&?vKclF!iFZ<A@3+^+Zjr!+VGES-$Lv7NBox3q}&&k*-DoZrr9r9I6TxDYRkWDPzNFtv3GPy@YWI!-g7nS4XZl^Z8qYEo-^RJEr`W+*JN!g>G1N@?bK`Y|gk{pvnv$7#L>+1sPMVjo4DQ9%Hx9xiXj6^z*zKTcXF9V36xUNTofBVau-+S2J(IRd-T)|g4~5O;b$&2zrx-QVYCfh{5Ci;6yz5661Ua{afb=@*I0TFn^;48CPn^jW8k>A=a+=^UFsNAEi4kicyPUnc2ja2Kz5K%N=}%9}RK#P>SAzs_3S{RjbDmvq%-=MHlZh}rOEKK1*sx;&BsNA7BDutGEw0ZW*R?1bX7m0cfB6EjdNfxkoWOU;hz(hbXY>mJ$R26z3s%Q=_$r>Cupt72+g+A71rdSoMddA0H$6-LmTJW;KD@XG%_H#g0Ht6%Pk*Men&>sE~!^~xXO{``ifsj8s&=C8?236YLDT~P%IT%T8bs;t$q<JDDrh2K8kbLE+TF?WBWYsG1XU0j`)3Tsa(?{BDZ*^%n(gkp$I(SXjTf@O3!1&?lTkJ71`G1KjLL7ywvxtEdYGo9bh_iCh+GMi2jyvR3GO2139qvK=4Nc3%R65tmgWz&G}+H7RSRz;Eh$gK6rG`U0+z?NwT5xD(gM3cn(QAXZ5G^a2OW|7ArD#Dyd+0Fi78f7p7{u%|&mtR9}AoM79PfTkxEYb=VIuK~&M(i+ap^tL&PE9m0PFe2xhO=OIOj#{_RgI>T&!cPNPopTG=Xb2&RWUH1f6x-5h=RB%Tu;nZz9arQb%zu5N?-_FJzhqqGyX|dp%@O;rS-%7<3~!si^!3DK1**gkujTRY;ILefG&wrxTXrld^W3IC-fXq9&4-zdbd&NwN9IV;K=#0yo@)omgxi&T3JkIw2rjgUbd*aX@aapwW6o57nVaB$0_t~tXqT*^LjeWKShbel#Gec>`0YO%yBoooqW{gpphhsDCkW8>~jn341}Tl1BE1mKpMg!xgX~li43uGb(S59N5^bJ(4bVYO}bk#bv$uy``f1tpApqO&5kn(SP<a{&dxzyti(l^`U3t`6QnXHFxmqrMCH$%zH|8oa%tfBnx%^Drvg&qsI-$S-MP=^vpiI6XO#1lbcj&oO0F8S&4UPlg8K$%EYt>Ps(XIvV`DvtTXb$_5Lpf+zCcv>=F>d)7{<~tgTN$bEsdPQcY=Pt#PW1rbX5@t?2KN$Mto;=Cdq*gt@r|nr12zhp|yLh6gF32ul1^k0ngwSTApOYHEZ>7K2LBy5GN_0Ba1thT^ZE5CCkG64Lu6n_OWDgKk$&T?u)Xh;6fL0`egiY)vR<42=S^ZhYLCP6;ws_;yaB>T~NcRBT-37f$WFgv*)b2CO9Vi;bEHG)NVzMq)+kA#6Av&Ci}liZY_Akkcnf3c0Klc<T>84amqBaOu(*D%}dsm5czNTtNT35lVwp}jL70!O@1MC;*tUhjNRGE61I|lvXSr=o)^08fbRJP9^*FJg>OL=VM1ocetG4I`-RJQDN!PE^Z}YhvT8F=Wc_0u=B=CI)H$?dQE8jxUi@e=WM&`^ofR=(K_Hxt2AK8IyAY^>EwR4dt-jWJW7y^5a#JwoViMXlbabWNXZLYq={2inX~D>)!FrTkz0MA{-XuErG>%4~go}QNyr)jZ7RzJSJcS&riu&KOtmI&YH)J|v^tS<Xe)?#R9zy6Z=*uNOdH}h73NMn{3(g`BvkgMWJ-D4zLi&Tb#Z!UJOhwneMo%<Uo~CeuS@-M!^%c`wxOvusb1aTFsgrBX<BF=iz7*;YhMrF9-?w5cJs3N{tQH{)e>YSL*T$Hxv&Gdwm&#Qvh71)B<A_pRQs6%P1)Q;)UGn)mw-k|A3>@BuQ~XhGgT%>x0%A!_1?#M1O`fY*C0DX=@cqzKbC;6SsSrFJl@UdpwBjbsyRO%Ki>ZjRF{-T>frQZk07Y;$JZ7`)tn5N)3EG+@#V8?VsF+cO@TR@<Poc8p#Bo5TA4q)#65wy@d7qa$7_3I_rYX}eEj3yo?1eHP$I(COU2T(EtFyNYx9p|U@c0ms-Yzv#<zbQSR~!VMR{Y;Q2pF(r4VJ$8sEatYJF4?}f3<>s{nOyGUk!67oPCsE?kkrkU41`f^WkJxNULjZ?sxV=H5qeg7s(8AnGClxc_ZE$DI%jQ7H#+s3F6KsbC_+H?$M$l0Gj)QaPkVT)K@X@B|5rVHG9>?!o)<=YjWG1U<FP0#{}ex(oW&8^@&QoUYblTUwARvvcLHAi7U<OP-jA?u=YfT#ZyCKbi$bluFdb5K*aZzCWBUO`8r0AOGlcl|0N;*ZYs*UVivR6QK!DFSW&F@eaiK8o2A#Ec|GGG+YgLum9k9eMn}b??a1@!K|Kv?oX2rFX#~c3a<0SO`|r`<!yLT}T<My8*@x1MP@u@6?kM3r9Z*Gb8HU1TI2F-Yu<p-{xe=Ys;lpl5OUT%F$#r^@UJo_XfN22!tndok+S}QCzP0m9RQs6DKFxu?INnCHrd6-eZSL<@P!-{Fd`@GyYiTt-sW*a)#Tcfj`b&yC(I^pQ4<*A&^Ig{rYd9jmQ8QI@1o@HQ9@8WurZH5!y=R7S2z;GmYG|lw?j<aF#yYBNO59{!0r5LmXBI9w>XBko`nVs-EL@u|WivAiW+?K=<@q2^<vbu85lG58YslS;v?h`o<!*TW*<~J2#(YU5$2x?%u?O8%2COIow`@cuzee^U4D#j3HZiMtMoG2i3@RY$B9%a9hhL|oMB!qv4WinR9GBr}N%+YW?2d$-Sj6Ni=@eRuugYPbEFO8S=ipM5UhQrOhz2ta<VMJVQn&|RfAXF3$#P~j-LY_U(2KA|5WB>yi=7cEh#^z>hha3sx#~}rsUR7VTGN7Lzcgf@@()q3*?l`Wd~<R7*4)0n-+}P&eB!=jGtS{5Ujg&|HF$!6`&H5OZ9^nP6~u;h-rW(9o(r&F?w5FeaeCT1j}8jyXrSH3CSvz=1()+SNEGaktIS9ZF!IOIS^KbO#LO;LY37HmZBV8P+G5Vt)2v{=tpb#0T|7`Zq{L9`sP#wtkZPk)!&p-@(}#<rrnn!S_1b^($2V<Fym{Jcp0)Y&Nvqf7jJ_w$KS?Ka+B|{t;O^ef{OqXJJv?upiF@MS&I@@CHjDYTzLQtkX{XnI{g=2?VkjSy**%1Ys|^mR!YT(j@6Bgg+Oot_B%L<%fg|lI>lz`8Tf5qLeC!Gjkn`B;lou4gG<erOJ?gycmf!#`n_K@k-1?`#e|cs8ZTJ6srT;bpJ@o116|tsTIZ8wjY=={dc^lF+Bn;3>p+gV3q~4sE>kIic`^kXxltW@N(R)#Bwk$%nfWzV~w<Eern?q2S>!l4v#DS-8ZOY#}WH=_MyOiXXU3rd7iIa*(LL8)60}p^K<TYu79%F^0oIUZzI3;+T6>r?DQ#y=h<_912Ty_CNA{-FG%`bH1J1+rLSc+ih^W>TA2LD_!n=V6WXaUo=GQg51#B8wlXPs^@+Rl?1WTf{3{Q%>Ri}{X)8Uv0N5!B5Ps*)3B6fhMH$AwxB&g_88A27o;%$N~7U7qe(jD2}2iZ&*ZJ;{9ay{?xUxzz&%6aP1B@Qy;==p?`aZ9Y>&If47r0p!)<){)JC!Efu<bjdKh<z+L@jwfG?93fv4zD#fsc<nvC`(BUFd$VureCgj8v|$oDv&5@j7bH)rg_jpR20D9U&Ui~UN+h9b1iA$&KA%$jHZy4tW?9suE(|tU!uM6}@yR@7`IyCfKk84`wxZ>nJs9C4V}8c+xk3O<tOnMnzOH{{h_gZ5o`9Bl!jl<!f?zQ@P&Ck&={r_IjQidQ*I<vdIk<Dm1flZMo+15>bg6+ecsZ<ta?OIliEs%q)~bjuCh7q;-6h}wbz^z>o*XvC=@<R**_xi6v6S|<qA6Y%<qFx%IEN+wZZ4Zu@5}zGTW}3;89=$RDW4S^TZNxOE{i}6|3f3kkOHDYv=1^tY;M*bk%mG<C~_Myy$r-B)6WHsOLl1VpJ<l{_qYfXpfJdyxiy&v&Gi+xM9%Xo_^Jf!lHc8?GY+yrW}5otzJK8Ng9=CP%0cyd-}%ZX^a;CRCDNmW9L9BE1N%c>W&dH$IdIvaYRuUX|1Cq0b)&^P%bqbP=!2=T<)ZSKt^+?#kDA0uRFj(O^>FN9pi)kg4Vou4?Mj_8;F21R_?y)nvCeNm43Ue_@AbZ|UvNW3R3}v6;<A0TVR^4p_NWr5E+e$j3Vuyn1V8X*S!hgc%6PPoZZ&*P9#D>&!*}|y-~?{?$>yry4yoIXtoi?mIydal!iMOO5iy#*&MJlZ8FnXo{$u(j$r!|1vp*6+1<c`bles(ySu5{cUZQcmzM!bYk%)UK*Kyg`WIDphshPq{wjntXmbE1O22CwA$TCl60>I6^M13?MbVlmKGijgkw{Og8W(2j-84jeN2eMIY1Df8&UvbJQh~?6Tfyh$R$4fTZK&CA$^ys}o0xflimPdhUR2Jul;fq9*fgNN;i}c31eF48QAq!0+oam(0n0+NDL(0W5PHIA;*s|G6y9xW3Tf6;BUDAEW5WLJvE<?tBs4TNw``^rv!RqcJKU*T#N1WV%9<Wd)UjpGh4khF`5Q;?@CY3rQVikmiE$GD&rzN6qMKoA!KT0JF-17ABtk?p2bF{H3qIU@Vuj$yV6<8BWQJfZiYM=7oo+p89=rJ3Ys|vXpN*=Y(P0u^$f5{#7qUUOKmu)X4a!xJim!J`({m4GrW=;i!m`@tfgZni-Q@}u=k<vvw7I-*vBcX7~hRf#_w()w(3@)}}w&E`8cS86wV$tr_?oPb76F=YC`f+Ff$E7uPHQ%{A$t4B4&E|_nT5wEYR4vAE6m0=?XG`m5DCe;9;3~7c5$XeL_?A|GlmI0}*OVo;U|B0lGL%LMS3C@0?vQSGen%54>W!e8o7*88Y2q5y<y%xZlHh`cK1MFnuZrfGFXF?@L0()NRSk9Y>K3*#@gI{9EUnlnX%F3=w6~6#V3|~tOc5717&P1a(sOz|co~vdtQG;fi4bba(7O#SZG;Ce+9vr7ZXm2j6EX8o&-pze*z?9OWEKMgO|gF2&8JR3R<V_pH@x$(q-ly-!{&t}I5R0TK=>2@frqzo#Hr>nWkh|Zs}B$Y)}?t`v~Op=qOH`kfXzs|s#Ksp3P<&FHv96ppG$za1d9$Xy<PiM>Nf`m0#oQTwo>iY#yHLXPyub19t^+Q2fmhVv22{4#HYOIESdI9{b+b|llxW33&2$bN17p)cU-~SMNclXrR1Y`50EEmhC8IMzp=`jFxw#XF7|C-l(b+mw~R+8us;r@kyP_UR(6W)331sW$53`S8@|4sP(nTQHJ00zM{#bK#BKg)?@>ju%+gZN3OAK!&E6X(DRn6>-;=zr3m*@HH=##e&hxg6ro_aO(NZijkGLLjq?8l-E;r>7UnAv<j(q)bcYEh_8!fD2aXVQ>1WPNQ8pK-5wBWfdlcO|Zag6bZO5H^|-3`tFjBAbXvl~jPyAg-Is_FZ&dnHJ7Ubrw;%66ZI`M@$N2yWF2pO_wdCo2>N+u#6&L2QJLFnsm3?u5Bylj5{dc@exdE#=h|(6W6}nV&&GZFu4ubmf64J{{f<f+FX``=?9Y*xRRT#h2tt1srDzUx!3idRb%~|80_lN-wIQ;=jpqP3hH<$Rqx%ETdF3FH(d5t}kkoN_cWWFhqS^Dqv6difJlO(fl^Cy-_0wZkVzd$!1wOO<$ZUs-zMsD3(2GFTAUXCK`3P!uBB*3N!gSHFj90sN^mbUf6Th-%vippIPhwB@SmzW<K@gcqbZ2O2+v#uN=Dl%?){>I8rk@y2&Ad5*^VK;`Vf}`kXv04jx&9V%SVshk|aZ21R8Bu1wFati@ICb8Dnd$XZ{STwcTUWcj&NkQaH;;s+c7*H-5y9~X-tn5nGJay~>J=b|a|<21>DbP$zA4emsRxI-$uaHd!`!9*>dlBLLY!I~XDa3Ib|@OZgO5qES6P}7GKpbVM$mlCI)Q{;hf|9a86=-M9G!8SPCS`8yPxY{5U?4=n@pTcK9&9l$>0XkJ*uElYbIoJ8A)Z29LhRl#4Cz@`bEzz1@Qpfs>3LaISZdzdHb5YB{drdZ;fKWU>f<g_CYM@qqu?Y1j>}^)iU{;)d#RW6TU}!pUO{ceGZMZo3F<JK;qxtwQub~dnlh)Uw?Fl+p;_(y}lwGTi@KK-Toh+P^MgN=0Nn@)dl<e8jL?oF__(4<(E$rDM_G~7Iy)rEp+eQDE0zUa8SQo+06<8nL&ve-jrytdfuqC$rt*-oiMa!6~N7P>&iG^MI-1kRCQ@GBU$X?I8bS&Yk*k|Mc(0kK5btp~Ti)=DWZyp#%qMda)fB~h{YoNgMHa8uGr6Y9D=7xtVZ}Qhb5lD7H2AHO7Y+L{8KVPyZn@WgB%C2ff!?l9Su`>%;pE@oy#sD`Hz)%uft%pm!;TrJ7Q)k=aPcl_>vOm=iFT+cvPR(;fVh`}5V(ew~etY|UXl$fx(YJm&oYnS1@|?&fu22Q8I}a^HEZp7>GZvbw#20g-0|apySy=&Dpli`$j2w<!6+`jqmr**!@TC&9|6lIy_ZzpASr~m1my&v=2~$=G7YyMQYqmR$G#`G*6+x1Wb>Sf7mwE|((fY0wG0uAy?oLKX<nev%<=#DEZP+LkKQF7if~grc@tng3OStfYrS2=ANE>A}k(}9yy_UAOR|2OylKFSAqCIe_XG}Ffw>U9KfOFt`Ny0gY>VjuMExW%L@BT<=jHUDtIBf)@(GyE&Q}(-HBuGvpen3|>ixd4wj~82ycnY!c2U61SKjLg%@NE?zonhD0!#jlRf^&zBy2(qaAw=Q@({p^FNSLNgD$4EyaOGpqMT8J*YE%|%XA^Paj0FfZLRRqU<Q5pXQ^TDZ5#K=~qh?kEF~Ky4;*DfeG)tYZSTT#Wx(+%Lk=kWkL`C5$;asE%#XHw<28w)v<EQTZpvU1NS_JU>MH_bIo!)wa1e%uu8Rhov-z&&9$KET>gY*aXppW=@^a^{r;jubxwQ%YA0faQg#p^^}K@I1Hl3(nPSih7j6=N14QL)X3`Vw9m1gOfEf6uM2A6ycAqg;U!ybi03SOpr9M=14wYs+~#L<RqbYVQWOoCr5QG(}0e2|2t{$yCBl*ns8KwJgV4rRR37!aJkhC<v8>uWu;O!-9POJ=!wj6sL<sJEAIw<MHq#E`+1x>wZuLVA-W8dx-l+-)QTOfx@@9J+rK#9c_5#ALg4Wx8)1Fk05jL^52_O_;kn4d-VNCetECm-7nODC<Q4jUfY}sD0+fMlx5WVzIvG>**93tJm4f1riGUlb{%P9VK!k8s-n&X8sd8#egcLcI3iTEVa~dk>`GLz8$y4@{^Ny*a4)rDJ+%$3svwFO0$ErZizS(LnCTZG_TeKfypppd{Gd;LncUjuRZ&_EC+yv<G%65lWp=O!z-r*Z4u<)4njSD_gWuN1;{O4>mZGK"  # noqa: E501
