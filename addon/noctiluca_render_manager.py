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

PACKED_RUNNER = "c-qXpi(A}Qk~jRXXgvF_yB*O6d`Z#{$r6kmCK$Xx;+X|jh;B7#+(^AGwJ~G+{oB9#Rn@skYQWi<?|EmRjcMuVT<X-RQ}_DxpeRRmK3$B`$J2CCj4reJ<0Q$8yiStA?B>BRdT_%3_uFio)>##$#W<=Kvuyq$ukx}OM%R~V9i5l;Wt4r)MvFQ<pHj2xGM#6G=;!PrFQV(5-kOifIrTe`PEU#lanv=1arPk}Wl51<WmPbZJv@nOjQK7v#^rStz0a~)6-~-{Bwtl=L}O+jviS`?osP3PPa5;YLp+<}yZSPVCi%Roqj6aeqPGj0@JVq}^rl%lF9uinXkJ$3q#lgQt2pAJ^Wq|Ul}|Cm+qAx<f6z0}X_nH+Cl6jkTl;%Ed;i8S=+FJ%j{Yq=zlrMk4ShW5V}K(XxT0_9IYV@wVZvu;S80)6(BjX|`0KN?>vH~{f4`s~^Ni+IWdsd+U!^w{t>^|5R!E){lX-a+CCOw_(^8To%CBbSyr#a2vQBH-tO~94={&=am)pPZY;8vy(fs5=@2BCYEI!ZX#piVK@pG}5ex{WludaN5vRGX`m;bKwf1jLwp3drJuc(*2I63(@{827y`m2BPAd3EsRi?#FG@@lh<s_PBb)C&=Qpw)t8=gc4SkDN+z4_$i!6%vBm*^2q?c`)Ic+~&tgb;?B?Y!RGKiJ;dJlu{x<M+$`qs`r2hVDr*&L&Y_C4vn-;LtFt>Ulp}`H>K{oDNTli2f&ldv}=;A`prYE=+k^^<`c~_$ulZrD9Npx#x91x-J*fade(hd+9$a3xkOksnPp9qg^O?ydJM_Fj-8eS7|-E<SF(0OOYQF39+7WPOu)>a(!81sx;~IDl6*Pn?qEW<qJlia+VdqS3aLrd6k`)<C`d(672a{#q=g0T}D^w%}Id;6*shU!qEu$X(mI>a8498xnukm%#5z*d7Uxf7(fKBl7V@hGG-P>*JU&#tjsHnm!&iu(}GmsOTf<SDk`rF+LD#%jJr$Hnm!n%)9K9_s7uL*cAlkUb7ZGktS34v_~muRV0oWUr`b5B7KOH@y#tu=XOUgM@CF$#=0vD4LTyfCI;j~CX5}^gOOz}IFbC02P3yrtC)(9Guig*-pE<~M$m;B4J<ZSUqijAeO8cv<?4MOOBE0l|Q+M`9onK`-_J~MiHsX;6>G{Y^V2d^d<Xv0Mhy>EG<}E0qzNv3!Ks|l&b6%wLo1J}3`t9b?&i3Bcc5+DP{mEbzWZ|;Bj;1BGH#kfv$yD7OO73$}4WkeFd_i~1h#-M83E<KvbnnoQaf#l4JCv?h2dmGBupIufd9bthnjZ9?#nF>>`u`_=jJbVquz!$jZf$KJ9wslh_ja~l#*t~B{JyilOB3DSqi4JOTfe#o)aR?;c6ZSsLwT^hw}1F{D~>KQf@M9Ir?@V*U;gKB`$wQxenTAl<lWBR%l&tUwx=iG$I;pvO>S-d`)A(te%ai6xx1ab+&TP}+tO@We`Ao%Wc#mM+uJX<UwWM%Y;V3y_V;%GMkB0!?>c>VuyeGXygk@I+TJ>P!3U5hNF-Az44uj}q9a>j3+c}0Kg&XB>z|{Q6(K3tM0tn+VBc2$x&I5OIH+ciXb7R*)iByW+@8<NC8T_(vd1&RXR(}pTGyh=<`0!A5vqen<7hGase@+gXafaH5y?hTXJ(VN1-AJ*Csd><VWaoTBJ1-9{tgGr0Ub-qVtRA`HPK}4vUr0=ObBoZftJ--5i@CGjt4|OSd*C_VZnW7e+wWsHVh^o?7un$I9%TwQ5)}kgrRxn|9nJgBMgzGobZysn=<(tTAFoyd@4&kWkBPv0MIW>06M)$Y5M@p6xZVvcWp*EV<^)k&8HPXev}ga5dD$sj^K1LPp_iO)Ll`0|MD$?F%D8(fjS`mr<*>+pcOFyQ|($Vp)*G&&lrp4CC^L8Bt)u84B(a^e~$^nrnE7%;h^Y)D`LWG;>bq5e)LV`I#%@HMIOx;nKwCNR=r;yLI_ZMefKi^ILc<VSx!U%FnAqyaK5N+Xhvl<;G3Ti=Hx+96I;kMoJb8_MFnwd7B}Bo!Xu}nvpfFhYtE$-_^`8l67hM`&RS6Wal-<&u_^`)w$_6kzOJTpd-e1-^0?A@Hk*>1(5uSDd_-I+u1sQJi8&=+Bc0PS{Ab;WN+8s3Vu$YcKr|N7gjE9-6jZ$-GR|U86N}tInx<Fh<8&CgadrA;%6)HvO%ARH9zoU=3#U@h5}94<Ufnz9DD~d2N+Eb56PVZWSF?V^A!imwn@vU!hY&mmQPk{eR^JTyq+Khm#pA1VoC$Hb-;o}%m=IFw7j|C4!V=mM&mH65T@-b>Aa;A)u@ecylmTf$7)Q##ZoEo~p>J(~zP$zdggf*614+a~zH{g-Nl%@dvRQTT=8gx)f`vd-0aW##S`g`^CJy}b3m<HD9=H|Vb<L2+hU3#{-wHUf#RjiIrDEFuW19oA8b?><INMk)pRcZ>S6!|MV)XR+b0uxnO)*Mj8QkAsMu=V1%nlkXX4*;1&88D!*D_uB!^)w6-;w+yDA2vPuSz<~IB?oeG|emK0SnQzl+1X%us0y?IAR7Wf=C2JU@RDyS;YV?GUBTIv$kv_+Mp!ZnA_n`xE*F?m47^W;C(7MCciIf*l8v=3T|3mX^h|d$-zr7APU&<Hlz0wK&U4@Xq)?7W4w7jL-Z%h5bf;!zPUTZPBGCi<m;xYvnvtte8#OO6IkyzE;a8aAv%Ub7S4M#EvwAU+w8Z8gUimkBBY#k!ALp@#J_JS3N}#V&(Y5}(dZI4G6~2e#6vB!fU-swB8;>_8m66>>4(h8(#7KH9IaJk&Y4FVWfkFqo+5$_35O&X(i|Awp%`F=UvF~qVDO2b;pdmZCly-<b@@IklFRI4@4Nn&L47qldC<AXtYcuTu%mz__;?Ox0ME1ehFoim<#cUKQ=&;0m%N7ptbQLTflX~N0C+SI_$$o&E#ATazs)-E*OTd@y6pAaZ!M-uGx|?a_I#W%*Ri)qK&=y{o6vDugF&^J&E~W<JtK$=4apJhsId4-ZU{#}6Y6X_4QFg8F<2DDDZTesq=;<^)HS#xpESjh)zU>c`;Ta2JE_${c2$1JQ~*_>!q?o<W2PX}Y*NeJlrnE%Zu#o6obz=uz0o^f?h>MEib&`}t^nm8MA>G@OI<4c4U~Q8isnwofTah%iY}(*xuCLO@gqgpuigo(y94Q^H2_5+w_{6K>4uj?xUZqe^S6X&<ZXw6KOL5?`yr0zWqFk_$*|O6$)%A)!MI=$vos=nrOzxu*K476enSu6W3zxixH0C~NY)WK#$b<VBZCCE#D~pSY=TFlt0{dC2G&p>VGlE=Kp?H6kgQ7;;TRXVO>Xv=zAuDzspmO$wH~iM{WgC3-IMtF({Dw6Sw+3Aw>R}A4NelsB8#3sf3o_lzl?$Lp~mdX74F8XMFm8vu>?<Pcsp|f*^Yq1xQFHN)X`mRVEZ0t8k6i|+G#~8SUCmG;|S<y70fH$bkuy@x>30|y->GEsy`yBgnw-Rb!*rB{q6uaZ5%Owa|<yhS~lihWf+#w&T-1`q^k_so&$38)?7|RiS~MX^OXd)eFNX`w5Fkw(m%8+>=QfCAe{ho<D9bE#HjH9rD~JWG_5K+d$2LMrGzFD!a~t)7|Td5?4FR`A-Mj02CcjrMetWuj^1bWz-hIG_+U*5zEXz8$hk&I9E`j_V+t-x;8FxY0>}$<P)KGslZdTW#z0Lb#by#?t6?E;N)ubop9&!2Xs6nIna{IPUCwWu=n$-X&^p0!^m{s8WS*#DRdvjEbczs=dy-UOLMREHJj13RT<6S<$mulvEuBH5_$Vu!sQqMbfA41~tik9I?QS>td1r6);BWHUAi6pAdP2?l7omp7?c?M5`4V=kxq=BVAv{#N7PbP`j$u5{vcm8&<LD|&3sy+o!NG9X!VR~%3{PD(;jS#7>`xO@TnNjDKNC90i)k&h9Cj&Rh?t<^;4s-ae7SR=9ni-KGl;{+JlgnU>;?Qe;At)~Y=*bds*SRP9c;h8b1*%<zBGan9IAR_ghof~^xwzHXbNplU~}YC&n7$3`mtT0i1<kUr96*bX4Pn(&-m5(g71#`qNo_{>vZ~_Wk(hWGFIc!UROC719#y!2ao6<BAKuDcVBKFM89tTZG#r_+jcY<449os=XDiy+0!2MH+9ip((`1_;;eT4>R|KD_Ms)fN~1~K7M>!jGV?+2<iWQ9-pPZtm9^C&aSPAvDQFLpPp=w7{N-?eFBpXQAV^N&ew1g;h)#`Q>8qAO<s*Hk-M0Rh6|52iNVQ2GzzB?CIcMH$Z17P`yatHG$4&DOnS7;tEmEEU9QroZ#GMr2-+rD7p!h1|=?c3=Y<8Vi@2eN!nPp;pW2opSPndOwroDPkC!W3=MB5)(DKiEGwR%zrnH|$eakS=$t}tzB#JcS>1rqe)!_bOa?6B1lij2C(<s?1uVpusblDmXa8}t3+rq{n$WzlJ7<*U#Ayy1^FU%oupK0IUr#~#2zIv#_GunrQkiNnSg>LkW$!HvN-RV8hdAQf~r8K$<o|GLrtw7kH|{<8mb<Hg_0bG$e_+B`T)4&!KdfB#oDojzY3ti~{)uG3qZ@D5=x-w!O3|Gmulir^oFQ7o~W-|2aUe|rfN*(B-n#nC#Xe1d%5<4|7pwwdD7Um*jsmCl)0C#C`vf_AXQR$Qett#p2|xS|$>M}WvNk#Vv1kT9bij?36eB?NcKIQFaK)zjGfwHEwZAD&wJOh=h7RoYmh$>S2P0(3uS#2ilY3qqVw%yZ2KUYj1RqXajzaq?hMPgcHDQ*k-3HqaU0iQtgIRO*qQWuttOj~Ee^pmbfxP&$-iV_}LKXwigd)K>TtIP^R1J*!RS8;-604zTpT)$6)vw=?cyi~38IYj(;+4q7ud6H*3(4)g_!l2fpRp4>~6fJipT0>D{0n^34Y;m+1Pl>~i8G;%ytTMV)I#2cLdo#<t^1iVj!)BRAT7n!-|vf=`ysrO5HjSI3OIWdb476owQkhed2BVW*I?+5yW*_<#G$^tzqpD>p%!|2n)=%JiAtOT>_52_gvHsYwhV1X?6u%6kI8&(>`gGpcXuQ0dzc%-14rTM&d{#xKWY~AH*PGCoyML{&mqiX@I0&f+0M5K()@tAJW9)?#Cojlk8h}QZ{?(qWjmFL$twsE5;45*vIZ=#t@zpnXYwoYr8?1~#<FkW2EdNik)-x~G4-ai}imk!dukIhy|v~RElXJ_V2=cTHv?j`7*)9;5zO(!#$mD4E=p;8TYsoMa$%>HS(PeZ>6gTYxSBV`zjaXvOI?VOI)CwiNdlZ0+21BEY^r)ro`<x=u=S3dBBPY>|wD7-a=@i3llzR;+CXUrR^2Pq$80tK5d+6Y%I&b2>-cBAs@3P`&V9fQO>_g5gz%Fn<Wy+6&JqgO~e!-3q0KAk+Edm$(GW9W51c)9)i9((wlJQ!V%@lwA2axbhU7N8%fR|wADw(;151$*=M<W}0C7NC{%`5b@u16&D=GR0EL?9KlzPfno|%a$cYc5OHSwTnG^#B=dRGcvB%7b~8&Nv>7@5?IFDZ@1sUp^1IDULWlL_VymG46XUL^+R?A#B%YK%k$fiS$56iXZq*Y&3BuBOI{u9ze$LG*j0wTFLj`>s&~0e2!}!2<RVfu6$aWdwCtGrm0QxWAb&p`d2bw4CmGYf!>>Tc`|>(%imGc7bpkH?9$kSo37$lkh*q6EfKDwH3WL*4y&RLIwz>*_&E1G>w;<*v`WHJOIsQoR!*Qv9VBePWr9yCiNkjRT4d<$@&Zg7K=QG4Tp@fji9&LkA6WnbNyY-R?wkfSfdA?jh3z8VCGy;vYzdL&S4lPkv9EXl#udH8{i(=eV=`?SW&Wpr2XX8v*lk<E*tT24Edhjj3D(4w^tG+mm;!5+-RCSV!{#in-cp+Y{JsNLq{o4TvJ%csiCfG47u`iZC*V1R}fpr`1%CCB$=L``h=qjn5JQ$bwJ!Y>^>>7UI-!C2+a3c&z#u<|=-9!Ha-jR&i0ElZ4Regd<CxH0|A_86y&@r%<OO<wwy+e=SGzg=5Jo{;xj;kIz>bF(s+}h(1x?G^-jH0ELk(P4vp=fbG4g$Z%w{Q;DvV|onTRvol&>S<O*SGTUs)@0@gZP7FMl+#yDRzv9dqjgp0J|<y1Ho0hJSNgaj6MmG`e1O8;aH%RXq4<$61dQV01Vp@0L%&ppQBIsxXJj7jZlrBrQiem@K&RYuaF#)bEmMP$8#D?fPfr~PcPk))Ti#Wfd!%1)o$J)e0BG$elccZRW=M|I|u2|RaFi;>t-fV!hQrvBI`*KC<l_nE=rg+qEW0gz%LT>KOC<OPy5UCqfU3>6r_O;?JnKuF!D8LM!nXlK5ME+-Po!e!uvzL{m*Y&`a;9*S_K#DWz}0N=Vz*&g<a|cyTVP&a(14M-YbQq6LV6q>Jr#gaSVhU$x2Rwy18f=NbssBzvvcuEPrJP`0A?;(J4FOw|7z)kC6dM${a<aY|apiToIozXcMio*Bz=&AbWY9-DG2q_DCZEi$MGWcSd@hiYa{r_ZGMf4(-0=m5`bUZt(P$`@n?>OFL_?l}-%K@ddjc0{vto0=^AjMOW#J10m)Mjv3?Iy_Dc5cA*(#qfLYnI-_3FXp+vas0R;_#KwUGOn54QCQpnHxxSJGPIC#w!Aw*q-y_EOFWXy3Mn?(+U~7F}B70<Y-a^vKZY*XeZhdyz%tx`&9U4f2EYE~?O_aNaN(O3V3|y6}znu~quw#Y^BWi6Q6gxv4CuMX*@f`7p;^!Gnv-AUB|90ojGh+V6|9n+0aCBMl%;kcJ#H~tSqpP@7!(~^j&3&V2Hj5j(s^G}m2ExX%-a^}13^Hv<<W<*?D(3A=6n~l@Ks{_edIeL+ff~q&ytUezb8goFe|Q$W5A+RYZWYW=21MUC59P<&sssUv!-lMgkpF)cSyi)INKh7BKBJhP%#-3jf7?DpL{9Sa-;TDqr|5?tqIK%}aO+_6XzQ0y-wm8FM`44Z?6lOL@7c)%1;~Ig;(>L)WVgrw^P`@L^P+$A3C&mRPs!WOgQG??<H>{G%1<XJ<8S)CpN1>m-@_jN)&B{hje%BtixKq?s>DU;VJeNu!=YvhuTwsYy%`;de)P{1dgf_ykyXT*^+a)MghUp0_&>zKoSp^?IA-UvnE5H_2(sBJ=nG$3tR7+N#yt}o#*P-CDC~Di8^C5c5db~I+;X$NK-1aqi!T3}2_zG!b55OG7taMGl~!gQ;Av>f!dZDI4moWO^`y=i9lYSrhR#FHz5K3IyQX-+jB#Gc?8Q1cwESQo63`k3bnnn<=>hIN?)rG`v@c?f{9Hc;@H$^T;a6+@(~!gBj@_OUeZYo8ND)r^n5A5ZwsFKza(F;AqwP>a3sJf;UglXPojW_QUcLsKiA?A{W9-0k=iwN7z8N|h8<?Y)6a#W>uIeflWMUj@;>9$-f*3Aj915xlNlZ1bomf}U@`Rg!(G^IVSMr5pfQ`s49;W8*-iWllaR?v~>Jv1yzg2=TB-?EJsGOFId8OTGBYkKa=`PY%c$zM3Vm{tji`^q;Y?v@^=oI(~=HNLaFY4Js*pUtY78%Hkp1;h#I!^OSnY-^)LU7aA7ZZRRiSPhsDk`-Eb73jRG~gc)BWN=r68Li_PM1B(Ok4W^?O9T&Nu0ttcFIy@3P^;PuiO~?bNN?%I1`5!8~opnDV+=RlF&q0FRBCR&+cU?N^KZqY_~AXA~ByE5+~#Vf$o3BjE!I$^rP4yQ?P4b+zgWO4&rEdy^430nZEpTo8-yoJROh?W{7>dLEH@?IRnJejqr7s2>-UlWy50w%hHD{Ys73kFh<9Ki8kSSS1+VrajRrjxCp|9LZYN|WG;7J)8%HE{XjJ6pd$0KteNW~<`;KN9DVxY?iulzk9iTCzk(iQb13O~S?1`|K#49b;TKpOeclU9JnV80k|tyU4S~2Ew#DmblA@2t;Is<nh|RmexwWp$b@Iv3Bi^E(Oqq=h3{yNm_J=<8HC$NtvG>_2fWWN+0!3r+nCMI)2CZ5qMv^RJbE=Z0p=`z%_4KS2JDo0oaZb10=T73N>)z_Xxwdgh^A<S4D-gHX)j6*vie?brA(fc_JdK;D#t?aOBP!@o&-y#^A2fh`j0+;?EkDJI@wdAnK#OcML$X8KA5dyxWVm76?%&=&_O5Y{>?O6#<Q)BLT~)VOMhFAcSkK`sev$IM5-JPG8vS0=DOJc9R7R5XrU&2t*jM<PZ{(k*Ia@G$IvIG{WZFjequGp5D@(6}CM|t!^BZ`qLSbvf$iXf>5Kmz<e<LsP{4FBiGRZ-e)wrVQ#_q8!*5n~WRP`s%ihd}DdZ7%~@854YFVMV;zcfpNyr<jYxn?|i^Z~vk)iU>tZlj-Q|1B^(bl4pe7BzgR-_Myai5AjK<xBq#HT_aYR*AGFd=0!>hS3@RIWw9QA1HX?_PDWb<*q{?iad0m=!Q>gdwXl``S-fqd6ulk==J=$i^uM=$uFCfza^K8dQ2=#Pmko`FTWin2QS|pd@Za)+Az+?w;-<dGj<e6jTMdj0a@j&j1tCghq;^J+!m<WG&aeJ?Aa&}_^I%wCAd&J{K`5GrqEEOrOH`R|IS|K+KMNp{7qzZBU*)DCR8@!B5R~FtUE6_j-=UzRS<1hjZnkhF3Pk4D|>pr;2}2+Se(|=xDg0q;Gz1TxMiZ)P&7|(8t=gQsLo2;z>;L2HCoT+#NlSwl>}dVFI!+1$0ScwHgJ^N*T_D2)3@aOKj7`1kFK)%vK)H|<9}l!wwAIn&OUEke!Aqx=JCJ?h{tp+ld8;aM=xDL1Ex;ZIJn3^WWA*_uH!NMa~#@!_@ZF`J~#xd$J1_<9X`F|EQp-{Db$(-s}F<}JIi@`oiz9=6BW!K=2e$@R4=!X{%XjDMOfc0S2^iMu!BV3^OC&#hzIWUu4rGc;Jnox&EZs9RM&JAmFEd)!X2Iqoj1?ElD`)&*`DX1z)mZ`!sd14lO!-k{D=3tE=l|t2Mo~m2WsLtAhVup*06O=ko6>DA>%8w-wc)HF~Fs?UIi3vfR^FFJSfvPH@_qPt0xIEHn@eTIB1J>eGdr2X?CUVQ2kba195fh-*!Wq%sw(lgdg-C0rY*}0*}Wh4@5N5hD^AnX>8Ws?*tYzVQLdrmz|BQk&s2NTv1dmPXTjFk4yY?+c9_@=n`I8-axGYAs@J`^yu4&ePh7lsLk_C)Pq1}+BL>w$-wZj4z6&8qZ}V!xD<#En+V%MnKhnvE?MN{N`0Zil<4)N^c=3kE*@J#l#vi9RzAbHHx^8V5ZBs1WTK;oG9Xaa_Zw;}v^XwQ_-rWXal30btg*1adtOuGfY+pX|Fn6;nR}QbSpyH%aAfhh4Q>#sLG+tp%R$AQ-MmWp_%3%)f!RcDz5^dNO{_9FDq&YZQ-Eq?Vm9g%&!v5XgvYTa^4@EI6E`V}{L!-<gRZ{A6({RpX}#rTF0sb46&a4kuIc2#+UhE+$XYi>i(_T_(n9v@l<;)i<r#Pf3wirY8?Zll@CFf6!8~Uv;KW%eHlk0D9(jC$OiIEQ8Dm+U6k`6D_8sZ=&5qaFE(-<SEH{gOaJNc70xr2h8C()*IP{IG9bn_!1nHdPSaHg@-9VpI-NGBY;Aj)fTmKAs741p>LDxO_rxlr)v#R$wj#8U5^p#QCg@pV=_2@l_`%6V@nO|N^O7>qO7L0x1qTZ)qPG924Jg5*XGp>e%^~slrPClI>8lrvdx_K<mHBS4RmKRBlfU)J^``HK=F@M~lr7-gz+G)zE=jddA9gV|-{skGPbfHYmO`$}-GvqXI{`$n9VOaA`I{+lS04*VEGE{KtQ_q2=Zhhfl6rVIl20JIyz<ytV(v_Q^L+c^Xwd8-o>?J?VM$~iUhwdda{D9~y%l3WZy$w;iZTT&#2@nw7j2_8I!@=6534q&`9Sxcyjf?Wy59Ki)*w9@;Z6=}iD)*@d!l)v;qinWYA(-rWBN;>3r3(4dI2u!3X9KoDLQPoy&=`}z#?TR^Axjf?wSfI9t3kppcWb^iXmL(L#bvOt(1D<x9<G`B7^W#^MoOFB_+b@gH(99l(trz*rQqyQEhdxvBkk>gz4IS*MFeRSJRF_9To)$uMJpwSNrIsvLu_-BsDD3=lcWKV)D|8C=4IED5v{D|#W%K;M9zO)BBgL$Y&5)_t87jTY|F!WwIA-6=ge(=amB^fyz%pfteLE3b`Om#YrT+|Oqf|g^MGlwk4^u0?exn~vynJ*zD#=Z&Hx8wRvR6o=_>l6P!-Bhow+V8wGpwm=cb&FAlA@qS5I#h!c;Y<B*QA=`<+Q94JhFmM3f^L=fslK9Ny<?Xp9$m-vYnuUPUgFyjWyyj#v$`rL|Fa##Amnt+z*l`k$!+VWcVpe_;DdT;5Obr%#Tf-LibYnCXwrnxvWYMSW}RXmC$%T2n}v=MNY~_mzIV{O;_QIh!KoA8|AmU6u7VKJB-?jh)A5XAOpJWcbw>wyeI+I5`R@6PGlqb!FL0Wn^N0ND}Ypy=HPBX9)I34uHeV_}OQ-lw@#I!kzgcuWy1WA=s7k9i`6p#%`WdO?Jax%AD&%gaEv?3BNf5sY?XHiE!EOzNuqH?(WjSMD9THts@oK7|CY>w`!NGJ&md<jZ_e*5al<X)54Kk5^Tds;ku=_@FJiM&QZDGBDN8NCa*ibMAk6%eO33<%x#By)nClh8Oh?+Nij<2W0Tl7%Q!{D&}5=&tY{Fu6UPISFwlm!Kv4~EF9X?J#zgPz25aH<2Q$alH?z!nsUl%nXEp<Pvfh>!ey4_n4$-s2ZPnyoj=4<6_-HYcoGd^8cKEks>+Nrvt$j_*GA4Ugl|%E9YnJf}S!5V;*vJ=A4##HW0E3i2la!c!j?Cn4jYsJ7r^KPHt*$@yjW-6hdTu_UYvo~y{u(Bm(QJ_r-^z|(@`SO^%a#@xh_EpQINcz+%b>kGE1XR;%h?pg_XxXQgJ{k9yf9;iMN54W<G%>eQj9LZA2Y{&ahA6(su`0&PKRK~1#&q~iNLZGAs9a3BuW-wUPLyN>g-J1<j;vhY}&k!)(M-4+LUN_ENPY0|KGXAs;X8JRns|N5CwW)Abpz&zBOt3@UGz`v(z|79VqDI$WBzBEa$FmODLVp-|a@_d)6(}7;RHM?IM2;4N2oAL7&)fOQ!-08b{<X2HS|CD!<?;k!e0@8Q8Gnm6dn+SE61*t3Fil<__EMjwI@0R6^cBt?2Oz=MtzShh~WeUgq)5h9pKXqXI%5`*20q4r64HV7&nku@&$at*IW0bkDI6=D46dhIUMNm{*Y!It>GnRKt>imOwfKJ1T%~tq7Lh%$nQmE??0-Osj}if){ZUWBPH358$ah5dEpWSDiWq_d52lCT^jZ*IJU5$05e~e3<{-+{hes#!%~p+Md+AMoo0Tn~483A*d#NoX0(Xs-}m2=K{NzW4>vuqQjyWe)-LYZrc*YoVN2adU=x$&!gh1`Pr<kV1kO>K-7G|G(KWirb2)G7`c1O6XNFF-n#+JSN<dYmM^2$x6=I&{#Zmb%ECk#NihKpMq>9%5OPDc9V>y=bDf%&uVpz&F6QN8*5m*36~$m^9MP7Co5dM;xe@zf6ZeYS8}}CVc1iH~NK_yl?H~5VfzlpOm-G(zl)IiLUOrXs#^vnu%=#u1d#c<cVJth`4ooIcb^}E13H*Q#mYLU%WSBSYs8iz5M~PXXK!$B)V9ViCP8ZjeF!SSdevQlwVmC{sSa0*oFz-#LG_!;9G~L2Xdv@mTu$&<8GP8qB$g60aPbS%%6Z5+yhyd6)o3Wc)!Az9zn8!O6{cEG%JHc~5lmmM8p7rTo$+IcZ*0raM?`zMZ-U8eWY)Lu1$O-!p2RC~BcIV||SO;E2^U-Ch#ohR?ph;fFR_sTvavUH(Xr6i1v>_c#^Y^Y27H@qRR-cm`1!{|9F4wc~FUS5M&ZXD5cj(I4j}u_BCrZ(1*!H}GQ0lANFf5TrmT|ea<24c>qi=#I>%NRFQ>1TnZ}>MWk~Nt~UN&O`EN3j^J?7+yHx)8g_2|CdO15@?O^%RUvL8$Te0F5c9iF$Ht94jm#D?P<Jh=F;u#*9k&(lV{(7uTcQqI{UMlSz9RBsLgAmg)skfoAKw(8EuCLyoxiqs&pIeO?ED@MN1Ruhs9A+ue~XZ=>vXLkIijfLza8K2DrP#o{{5hH47PFdod=%w6LFHp|$RtKDuQ&RBUHzZ4>=3SUWahS92iJeFv^pDq1O}eOiI>;H75~z?|K8>85%2;@4M_31nDVrPic7qlSqvK(;0>iJ^^=N9R=2*0dh#+d1htugfmnF7nL9Qcb#T;^o=81wuLt%5ysVZ!uC}TA8ayKmnnV*%c0WOu0NIWXCX{7o~o2f-V1Q;=^W10gKGxl}+CU|~rpA+0&JGN_KK_+0{QGC9X|78@PGwmdAUmv_R)y3Aa{2z!?Fy<#P@eMA2q?QN29d5qfPImTQ?I*vl2QBBBL?cMUH~WW2CW8-4?(5H<`|@;hut1)G9qPF!T8qJ9JzsDjxujj5a|0eb`LM2;bp^u`xHPyuBOF{Ta&|t^u13j%0RA0x1<(BuB($uuIY;uenm>O^M34sNvO2UEi-J>1K~q1vOw#kJoGxmK0t$MRn|*noLF4Q6eYTiYNy;j4#EZ8-p=mcin{%dB@iFS2G$?HF$)qf6)}h`#Daq%ADT!9OYewshZ}@N|BRUx4IYK$QzG=dqC&>lV?w*sh)mkpMG(Qcn>WDVsJgu@NIK?|zYa2nWaayNI-9|5(0z0a-hJHejU>kc@lviDEPdx(IW=`+NL;Y;aPue(rq?@l|$rCpTnVf16ZO-V%eJB~wtTM7v9*MQAh-v{Bpw_8Lw6^~2@sp^Liw}T7h^qypOK8H25oD*ksSQd4^Yfc|HtFGUzi-ms<JW*8*3Bc!Lq74$jnPQ*BjC#ovsNvxdi;7|PcxBNdE%W$CjR`Ck2Ckz_f&mBPYyS2R{;v%(pfjN^+*=YNJN~Mg8=<l%f9#dEnRm9!_@?Y!ye|VJSuu$-fBQ!auTs2zf922EFX)KpP$gLM2K&I87jbRgm|Df!<>1So;?bD5(os1d!TPVsPcaR&7_w>Fp*y4I*N^CiI?`Yp@VYL!!u*{wAd2_d*_@_4ef|yxk^9wR%0H$A3c8D=q#Ll-_M968@~};TMd`tT*P|TV|mMR(8OfpsBwkb1<9%5hW(~$MpkBG_M}aKdeWdlcgz+6TXc}Em%F>e#&&wI!0Ill`D4Nm{QsdWV|;^3v_`U+l{r#`#v0z}Iv6D%N?Pm8BZ#^2@=$=ZX$CB3+&aFc4KmVF8|<u(erkpfx)0FE_KeROB)Ubj<L0tXZ|T@gXW1OQ6Xegr1caJ@&0=otpnEi<MdNRl8~DzrY4JX=?roZEJ$#9Xx?#w5XKI&Rf@7{xS?5}U=#lQz%TvcW+QdGGoI%s+Pi){TTpl}IS>i-xOWjo09C}Su_d?=oEC+3;JJgEPq9jO3GDwR`YNnkOI_&{!%CIQ!JJG^;#M$&{6{-c0H5jED7Xg$QLb%$_z5GO6e+A|`O;D5?S5;&zU!2#I#nkA*DwpaAzzK@G*bF!dgn0&I87wDi$zsJG=ih;Srj)|zGL**KAhzT@o0OdSE;^sHGQ9Nrdd{%HrkJ&vgbSQq2aCiAvi9|7Fk(J=X1-B{@>s-R;S6%V8Z<H=f?TClW9HRER@GO1&AMb^VWDG(<^=3)dXf@B1fNT1u4e0QHqA5KxC$js`GWF`^DL_*^O0Hyp(EwTYI2I$Bh&b5M~u*J3btSR>N-Px;C$k5f);_Y@WU1|+ayWW6|alo5`4i7*5cLGRpUvm{%LmQ^>scHYaMKPY-FBrWvzrKYEs>ZSrfa?sllYs$R9NER?N}bpa0-0;eXhc>lgCo*8_{;Ci9Q{<_u+THxCZCMg5(;-9AX(?)-IoSBz;a2g0@puR7VhtF*3~<&BxY;={(8XiYyQnFzuGsM~K>SG@v!m-J~im$L%;!gZrgioN}v!)+9fMUdv|$;sNu$-1Q8=kLaBi4~pdd(n9RBb&n({%U9UX!~IMWny}ee>L3m<0Qj>CeoFwDDM=uBN_eZ7nB!A720iv#P{DnW4-^xRJk!I1qe6*$sy!?^-O##U7sdZYG**&e6yXr+due~2XRCA2f`X{&9R`)c8-pA?T2f`dOp!l*^Zf|Ci=h;qq;2L`!dx_J^1Y2T(z^lU_enAf*yNR*~SuLi#h3S;gYo69X~0VOdP}8Wf7J(8j#nH`Q-Hty=0M|H5c@|oYYH*wjmU;i96@6n*B5Im-L^C?*7gla_iS;#<f-wI*TVl9O+Q7cr{I5{(ea9Hgkm)?5Bd-o@|-*@_YHwPK|6B%y62q?*}C;l#9Rw1)UW*%Wlm<bM^r{El>jxdmgNP`=-t@`oZ4}5;^Qi>30Y2c`E&uJyH%t#~?p$1T7v#-ofhF!|}cLu+!deQbGYzW*<k)BrNo(is5jH#b4&PVJB|w+~Lw#)P(6=+r@sXetRc6t-J#9j<LeMS~eE9^30p&)>Q9db2Y^VeTL>PY90Uu+<cK4Z)o8V*{ue*4x97EgRSzpN@m<>%+Y&$b=&)55WQl94_{+mCCSda%rbuxQBkp?|B7qrR^sZA`h2&$^Ej6Ot1BFf$45J<6`jxe(l|xaqTfT<UAHp&N7@NQ!zw3zosX&YBm4U@%P%f#tL`z61q5P3eY^L%EAww+wl0|!7d@%nCX;d6Bc0q28&Pn}e-ka?Djw;C+oL&4n%Avq9kL;@70C$^OgiymIYIE&b5&OL^d>1v+LY#!teD+ew~w~c++AQTjD7cHD<X)7MPP<v1Ayv}I;@$^Bx)jQNWPa8pM}q95zoEza`Pw}T`meQ)$FEzj-2r|q9ZiVJTdw3(XpkwOtu?lZ%`n(Kqw1Pm-!^lX)AwrrPp(araKKTCdeNC<cY0_F@r%zvJ!K<<MpSf(87Ed>(6H@3hOjD2yAtT=)?74^dyd+4kHrPpAVy_U)Zf0eT6mFco3Xw+eJHw+uwFBjI6$<?7=UY1WkIU>xeD11F**81JdJ}u00>FqqNY;gYz8u=?PoyfRA(%-<Wtfu3Wp(ZeUV0BV_9-Evv7FA7#)qv#)VC(;8subat7Vz6{bb#XoP_F(u1kvM6Rm;9x2CkvM<{VmvpZu&9AJbx3e0mjuF20V0p^-!LjGtzF>gYAm0k_Uv^>Y$tXJ=SEK>_kEmlkZClG_z(K<G-j~H0;*dAKwGyt!-6~IX$-?$R3g1qwReUC_}q4Wt#w<h*`|shN-orZ6hyJXI5S7HJpa2<5rTY1PoDTO3-ss*GeRRX0H3GSzlEWnlwfl<5JLbQ$h3PW4}RQv%3)0I$bIJrnx?$BYwHA8bmRNejl_e_eJFa-e4;}!PJy-<pPBQJ<B*j|Kb>}Bg^dT4p0w85WRhd3nb1Y2Wj<aM#Jg6Dt8C1nej)X>SOniNEsc&^5?T#i@#i)g>{w<)ZGq$=pAf;<$Ed4Fj1LZBEF45wV8&E@<e9Wc4`X3@eLNiU^iBsn7FOF6U%^l|?YB^vq%|!0SO$nz=<KZU@}uEUM?KY=8Y&k*5K}m}v1e5dSK~r!U3~Yv)7p1|byszMHG(qk1+fD?%sr5!K~D8v57~oZ5Gfp1spv!~-3K)876wAE95=6Tgz#}?o#y7qo`jpCWN5h_79md};WtWhg2>zQiz(}}G~r+@944z}*dc~<1t^kB?svuALNXtXjE0G1F?KGOzzdVw{5&J+O*49*o&CJKz4vnaVCBP;)u(4?5xgxUO;agZ&F2|PTwl=0ea3&D$Fsp|#3`I}<g~WEtbMz(y7po9+3M=q*$cnMI(A#V|9q~D=Wy|ld`9Dz(fZ)~Cu}MFFJ?~C`B>|@i{l&5yHJLnSzl(&ZR4nS@M<gi?z?Zl>sw`u%dNo0fgf`1NFv|UO7c9qKA}Z9DR`plhOE&ztcT52=CT|($-Y@C<uhG43C~25O~%nLi^=3FEmn{|Y>ZXSrfFW#R=l&Wf6R~qZCIug5k(?yRLLbXG5cY;SR>UCK^#pN=w6Wnx@>3(HKo1Pz1F2BX%~>pWl>Ubyo|IW`jf%8j3^;40+EDej3xhsY?{W1Pv|S+S)LBo@t<cgBL)U~HdyB*4=_H8mZ{=O3A~$hLd11G<4o7Az`9ERPB1c<C!^Xytlk&dJB_=kRCJFqgJ?8Qt4pK^J=}SHxc&NfI+fuxpAJ3>1Zb*Wg&De#E(+KnRY^xJpAA03xWL8=32?Z{YURSN5%pu0w*+Wv{~SG6rA^Yo9{P0&r&erKYiT%~oF}OWK@5k*>ujziuQ64Gq`9)HcG8&CAJ-duY41g6d{X?fz4_8=8rPpa*U%bvl(2y$tQd4B36QcU&*-;VX<tXUIf&EvF8Ve9`K0)-!=uf;mzxJK<LLE&?YuQA+K=ns(SOdL;jal)tn3RSuh#J3J1%01xsfbr^`PHEF}nA9`|v2)+JCtnN1Iz)za4CD!CPsK1cc}81d}7VsF{f+3yh}&#3?7zZ6lRC4XAXi_tWrrB{@C*@cSvUxcBiN{QFt{U6Fr2n8)VdzDA1wnXB*$v=qn1))8WL12X`{OlS?vF;k6uQ#*+^8lV{P!8-ycgd!4zdQTuS(7_wB^zaPHFFZ$>z48|(CCjqS?-4?MNT-Cd-fpV1252neKcoUiZtCuG*_>9HR=%@HHe$g@c`#-T#0Qj_FyxBw@^a}h9AYSk5DKaXK8*dFmvv@UE6y!_o;B4mfoFO{rzvwYy*xB`sXG97dYjwa?}9-C$^4#xIW^ZBL!jSqA-5Y5i+qr^oyfaWFSeXxP+W&6u~edUZGE`HFGIX)!2qg%Z6SRP_-EB)re9yV6b${AXCwD(Qp@wEIYgkHNZ4^xRAS!t4+aB{9p>21#`D{`avvSe&@YD&fe;qBz#K&e?ws)mXUbi`B&!@d(bKBQo^#vd)l+bw=oo*NbMG;0EcM9sZ&N}EDs4pCmK77Gn?}BUZt0ii<j`4+K3qSAj+t8ovS|ao`~xO|imrq)I3p?WjfM9t{q2~2!UH9SC*rQ-$fvperTv1KcXZhy{XSXi`=Z~{L9_?F_nlrn!UPi&;sPpD?IFv+{rnTc92$UtH=q?HS<&vvIv%`TaE)y08Mi$%T&D7cO3)hDr)u>>&vUJliSdu08jlcS_ohhqaB(FG4W!kNKSs}@e>d7C_;(`<w0cza!jEDo%;<Xfu77Mletzm{C7zLp#S&Qf9bA^7%2|^R%-8=OJvpT}{+Lef$Id_vZ5gkJ22#z=6V{o@bz(h=B=zpOrbO1BXr5~rE{;qW^tJ5<vvUof^iNw=*H(vGWt$PEg{?f=@sM||@$sLC7iyI;v}8Qg6C1oi1}g4Sk)|K`z&F}_9e#z9im&)>N;Z*di971pNf4B-ny4EC*8U<8uH(^iAaYbcSNC%16-5B=35L*rpAeGJFsDmkEguZ^!*8NL3VQH(JT9;k|4-Px_FXWxof|Fk38VkB;Jv3}3XoNif<F%t6(H(8g>L|h!~Y)jdTg1OpDWRtt=lo?j=PsE<LV@?+1f%_u&DTxL?86H4_jgy>6<IgEly95(blV4k2MXY)Y4*Z8pmF$VjR#08DhcS-$yfo{&oDEX8c?t7JT5C*K|__pb7P>$)!lYz2s*CjroW;2D@DUd?>GqrUBkt%1_vh8g|!`dV%{II+ZvkMlCL>XQ+MGB;g}MEk$*LL&MHy$S{4k!+}TpyUer3!a%JIqs*jfW$m=H%1;Ato!OLAjCYgD4(e#XQ!|3s$AHi;5k*;#vCv=K44ODu7_iil85emI5*qQZqNXnpvs<gdf6TFU#sJhXIiF`!Hj%jbt#A*ng;}e=aym=$VLs76i1S(XvzbaeI$taNzC}^wedj530DyncJpd5Qkb%bCbpd~6qp>=FI(`hZo&mwwp&+<D0-ARhGSRJ90Q37Fd-mW^*Xd$fZ>*wvyDtmhMKSBLCXPgW-5FleC2Ng2E1~=(nLx+F(DJ8(L8IuA4;OufcxS4qv0~@u>b#tyilg*NygA)VBvoiO6~?hyd98k2*QK-L>JVSIG&A9i==hNZlwyVU2*lu7_k(FG+2Z2vx+4vNm8+SYVtGATR;-8yn6Z9KP{;UE=>lBI+z_^+abL6PE@1HLH}XT8ad5>2nNoFa9p*H?4L5Y04l@}q5bEq>y9#dt1RLGx)96vu#EyO#3k&2-=kxR?%)Z6hU(uvbLX&uvLafos1AK6PBu>IRP#!daQk-f+oAUuQJ9pZ=rUrbb8|O19k0yPGa)pprnWA?}gZs9vxbO}s{@dcq4C*mgraIrKhSJ=)l9*GW)xN>Yu~fj!6jl<3R|x+u_x!56<N5iIu;6{?u6hO?aL_L|y^s`(XiuBB{;h8;$>)xVfSq*>9JG7_JcMm`z0J8DU#8PZU^kMU@PuE%bj`1braz6P6-g$~`lp7sj(I4trO>Cw7iC_ar{_6cbvYX|Mx(_%9o;x)C}_|N=ZzH_$y(5xKA2Ql!asUT`VKfMe8CKg>G>NOxjg`UqQ!gPM?u?Z9CbcE^-hjQ@4eWRj<d7=?Ael25}U9rb5<}XLXy+_oC2Fu*`3E9^hONoW^k|3WjPfd%9h1$rj7N+38u4ldK%`{YgU4ZEpP)d!h%<O(Zzn#KJ%x3fpPC9utz$?nkGNjb*?)O_ogD%*sJ(Vhy2yy_E5;az2w|*H?h{pHF)e!J1j`>JPr;!-yE?>;CHcsB*3V=uDwIDF&q#bHG<SLOD$}hAFYD?Zdn#2$`E<E11us-?(Yz3=W<W4`4!ZJl;cfs%X%Bl-f*UW%dye_b9XjX7|ab)gNI$9Oz@qk^ok5$MibaeyhJZ15XrKa1lOe^nqlSTqo5hLlK=c56K-6n<|BU@_M@<=xLueAx2DX|UWvODAi3H7s1D$!o1m0>d!!}Q!1N!0fT2!9rsq|61KDc>TTCQn4`SVWNowMq0GyFk=;kJ+#`&DzuoLT*$wV7Yn=MSuJ$ur%wDk@O#2n2kn3i_WV4TtU57CnjhUlD#%KI>-5>^CCjH3tNgYO{Ud8GNr25DY;lq4H>4L!!%Jyl3b86D;5v4-ngzLLN56_wo=Tp&%DUK&xNA!DoDZD@!IcrxGc%4AtMQjX|#+%LcBVqpRbVq)9SJ>6rF)g!ZY;@0FY1fK<#e9r+B9IU(FsD&fxp*NxxK}`<0(m*S%6suQFY9-rnLwRN^8_jd9Ge5@bQ;t~0Z%=```oEhyzDt~Zz@N4<bLkw?x;X>ypb$sHl?K^40e)PKj3mbEjA#nh(s44DcOpkx9C?l*l+v95!XdL2oUn@ymU<epX?|p`tOH-@`i31O-Hv=LjRKCR@k;aDHSQ#PBZ{~qJukVWc$$W6_CgNKP)YAfVF-n?2KV5dT7{-Mqv3-tJ%mYK#z(&=9RH8FR=i(N@aqZd9u14%zr*1un<vxqqTz2uV;GAXXNN#wAW<da=jT^blk9bY_f=h%W0R#)^QOW(Auqtz6vQ*IS8=(h+3YIOlyp76&$1ad6H$YbdZlt<pqkEGl7iRS{0hl=BVx7EnW)5zdQMo8auK(=x;-O53XO%b5S$Vr<-o{A%_$(N(z)o+c{jN?5na#v@}er)<V$E!vEGio`Y$*gnS{ld{4g}#@`9rguQIwpILF>O=(FUcooYm(buif7+1pOGe%U-Y^kyj1o|t*21VHQiqWV{@rN-Q~fYQ`RX9sRxpe8p=Yo3hBRd3v%#Oa4q)oOf#-BHZ$l3GZr%Jso_t1ryNo%`aAR3UU>I41=gvLw_YmW<4ZOy(=xbWJ#)k;K<)`~Af1^kbq+h4&RNhO#hOx!Ctd^25*wXB_ujJRaSQ2xlH^>gmTebM<U?#!x(yFAO$69?#S3#}b58J<bRM*;$_vjaK?`h?8`7_G+FE*P=Js)$sc_QSU8X_R-qvn||~;LQ0F_>gsTHZLszo{XWQ$#2InNc(^`TTcwBiaP3VT;Y0d^o*W`Dlrio1JiCr|(;HgZXH)fV96fpbe3km<!eWQ%6<xI?d_N{}{p<`=djdD1r-P3}=Vh-Rc&735$IqXhovBNoyt19IJ$~BkTbgUg3B4L)l<n=`x3`D)1;Fay*}7c<$okrP^ccByD;}egnLir{OsP+S+WPY~Q^lLU#yCV$eK<x9Kt=+<aN;TWoxG5^+>W^8nAiU`UH-3pqWA-Fer$|zaj*6f+IuIR?wHk8y7aex`EBpl<kil>;ZcIu>_cUr?{0dJ*H$^1Q?h-ywfUBxc-}{P1Bn0A`N_%g@#@M?r;m=KmB;ko|5*9IrxJp?b+|J$CA(uKX7=09{PFS0$?4m_{&#YE{NMC@^;>>;`l$EQkbi#G5l&9}KS`hahg)&<a_f+gYoGq}mhgV_?G|BbUNg##rupo=Oy}d~Kr*>iJGuJ0T(Kn3Q1g?b4^#dY5r~)DyK%I&CM8%T(+D-@+}cEh@poO$tygO*-jSk)aJPV|N(r_!owI~PK;7EkJ383k?S$&dgJZ0Gbp`*0+u3TmV%*HWo#4;!>CeUb>S`wc$S-)P;h*p2AAEy<rOor_^7A>~PO{156o?1kvcumF4)$Mf9<_EDvsjG3<9RH`6aIuXk;&oao432$4R<u4!ntBNJj_0=#ovDEKX!l8YwjT7Q-4b*?tl{x$k~qiKe>*gpB_ivPikZ+0AYw3<Y=e6b82nK)MqZ*eni`ku|Ti--807sOwPRi54PWI?(FUCz3yItB?Ldw$J*1=Fa4oi$2$G6e=@EQ<kyog{hy3yp1LSav$Wtuab3l&oNhO`FqbkZ!Vb};NB6VDHFhut&}BEOhI5#(AqInLfeeGDJkjyc|M*e#)F{-<X9nHPcPD$F4z}O!Zf<SA+1@*f@ZILt(e}X?)1xgyg2uHJg_70w8(lm6y?5vR!CayYf;c~ha37vkZY^zxA+A7FG#-TOr;8o#CNyC_fX|KJq1cUgsr>;<)WHUBaU7hj=#KP951C7yE#N1}=1fKeVZUCeqpc<aF=^E$n$F_@@3J4?RujmN&vKumihwE9iP3yrr7g|bX{r^zv6gf#@CRqk5hrJw)tn8CSmF6RN6sQsNe-rQWd$`^Mn{J2x%gIi^ZrIU?^`rtPu;oo*+p4wmvymOCOZHCcR!ewvqt75V2o?X*3IAusIDnEl$rRnk5E8H5-V`-i)`EsCc=<LEAGbVt_Ru-qcewt_0t@1;s@3Vv=AtZAQ3$Vo_q>TdxE)c*fYUWW1Dd>&m7axfRA<*n$aZ3HAkM&oO}PrNM@|zr{=?koQGfl64|i&2hsnry@nlf7su@>4m+m(jqQUC8<<On3CYpiHf>|?z%fXZ7P;kopMq$hPeJxhp4w?}fav&Dm+tf}KQ!<3h%;<#u(n^aL2`XsAqhVDOg&pgH(6UAV2t|_H?hZ0F2KiK&y+nXMrCO5M>M?0nnLhDEEC!zHuWEwEiCH@peei7DoX)>Nhr)2d@S(Uq#S<Gxy@kht6xktHR8SpgEhl=p+Yvvtq_0CGhFm04bH$XY7QC{8#ZDX`fKZK3Qi2daTC2-ymv`P?hkyp>9wDPT^NkEF%hT>bj5nej=B?W8D5bOnVFxo!+&12Uj%dEj_hk&_RJK;3t0<)f0pHDx5B+-VG#f!MF8JdnsPRflfeJRlI}{~;n@v96JP<VO<(7e2aoB<16+EHBo}6BG!V`}J-W=m;?%a{(k(vb%1?rEU<PzhW$Ao$sh2<0nm&6PyfxVz<#RBY9k1C*n};xoBzTtjG`o)nyp$&5%A`Gbt8-yCG0Q`KfYy;aw;u3)Z$LhTCfd(A!W(?jsuOEaeQ-&a$21Us4^<AEXiSv^q@xPc7Bj+Y`BXvvr8C59H$U%AkSMPWHz66?z(=}ADFW_4oYAs{^t>;>(IHSxkstTXLYloP+<i>%ncic&32~IzQzTpLJ7R>d-0|_x+R(%`XcUGO8oCkZ-hmRAB2E(&7MhtvN|<ak;v-s-5d0yqd=(a>C(l<`HOaGfg{RN)j91aqe*4D1{gttznCP=KdWFCCg-u0<q_}Z^4_RfzF%)k%kA6YS=92-k|Juh7@%$n5A%Bi~PY1|T%lf3$mDxHwGx{6)-o-ffo()#}FR+}mGcEd!5C#Gi;h8@%L=E!bJcb!x<Uq~%*F$Jgs&acdzv-J89rWlX$ungAVc*q!bkTU}bc!MPx~XUgj*p4n&GQ;Jj}9oscA*S&_crb~o)~e#)2UTU4p`d$efwog$|RBTzdxUxe2)4GMtbnDH~6Oi@H2^(hl5A`{=bQ&y0?F{q>sB`hVK6Da|j0>!t43n!Oqdq_Fk)RS^2fDT(?h(!hvC;#yhX~_7AqVHaSv!Z=Ynu-TmKKRdw=UpIG0ma$3%J_9N~|6gG&4q<KMcdr_KXjJN{wIj0atg@F8GF=v(83qREIq<FK*$;3{a;b9m_uW4n{tS54R5xajAB>3U<U<rrpG){YWJ|F8x<w-m!Ln}c)YNkL!lh`&@E%HM+6Cl&ym6oNuvS?<q`DkM0)a2p`7TpXlgMUzPv9>GDNCtWrDFZ<DgE}$Z=H$KvtgjK)KTB)q#>3lG3lrc4`&<bc5?Qq<sedaHncJd&FFq2;S{;?saXY!2wNR-1OpK(ac;g)yaw!1anCr|rY#5dz4Ko*c*=e}Wf|4hvI+QP1WaxwQLW*Q&f^5P|WKUzUFZV?q2@BFdcx47Rk-{DH0691bPv^`yU}+91Xp9Mae!*1H$wUTWYh2L+VQU5j_~VYZ2IU>HiU2rtLJDL3EuiPnY25$<duVA-87^k>Fs#ObaWxQ{LR0zedL8poq@4_)IACn{v@rc8H6}X3B^fz8E@}UwZdG5U#TlX9yM}vf%vSnO)_u0fj%g3Y*Nv;t{K}CvEWm69m&&AL?4QQ=Sq`=*45ka_fE{lnnlK2{W1N#nLu7^GU;269@)_?$s+bX(B$8HL@>v|0dWM+;xuzox-*1lOHnIkrQaNcvI-cGPXjs@T1;W?F9KH~X-k&*kUF8TlpWKE`#WyYs8w|F%fq&iGf47%x@4dw3q?FSmpmaH5T10N>4!)QzK992x`6&DRfq2ofuU6U5Tfe>B6kcN(X>)zE|JzZr|0;R2{bv8*Z*)2OYJek~*Vqb=6V86cuIZYUk}eHX@KgI7ay3eJ%*uo_M<T;mio;8JD}NLaBCSTV_4c=cor9@X5H9xk&DJThB9C-;X%dU+^fSRc;m4oD<tdlJui&dGj~nYWOyfK)Lg)nPH-}QqTwOm|2t^c-rm%o_MoyAYK9Q^q;Sw2&cP(vEu*-)D(gi<Q&4`=(y#0EYHa8)5>+`D==1b;}ei}+`>(9`r=IN9Z5z$kyFRyn$zkd50KI{j&m6HdbU;naycr<{8%XH77i6lsUCiF=Lj}Sd{!M38$039_<KhUU{+vjRAlRTDv;J<6x04Phbe6HV>^Y`ajK}P`br*2Imq+7({k_>Zm11i8ZrANUmO#`61WhPLJ)2B!oPIgKdXVv?<oVl{z7Wd@-++r*GT^q7jM%64GWqN5Ak)AEqq7>!g;!@r>R=>%0CqxBgmI5a~!qXu#Jxem5XkM0ACJX58^C(JAXE{%oo=;7F!euiuZHx+W?2RmO<Sy5um|)JYa&`boFF4i8osdxQl}_3sIQT!8O%8q}#G02?UY9mai}&3yO2@#AEp3#kD2Ee8n+4RN-{7bwcTE$hzjKvdWG^$$#Wcqhn-3#J;?J}w+0e)$I1biWnzfeW=$*}ehpe=Vd|Erh7uS}SvAwkLY4x5X0H7%&ge4j4=V=!uWW&08ZVbx#g-=`r6w<kbwodNGo0^m9;!?uSe`XO&{a-Yu-kxZWw6MpF_t~4g;vrw|ZAzGClcp%kFP=6SWANzYL{ca%A+?Uf<&OX=X>a(_af&SyMpkk>o!{8JFJ8I}E%g_|QTFLB@QCcKQ3a*MKC(+5%mU~06v;@;(wHLa%kup1B&L5J-w+EL?Q+W-UJ5$NmabSOS*BP1y%M`hhg0ngUflxo7REemu63UM&mt$bKVy3Z@FiS#zsW-g+tc$TW>JrZQZX{D+&JAD|K!|=t}jm^m3`!lP2CJT{n4e$-6Z;inD~(sS(P&~NsxRImMbfulvttVdQiaLDRcRn0GHA#PG|VWIlRA+6QadHdXi%7<`k~A9Yxk9bS}@iXu1s;(@-N$qW%)4_<iJjoBgt3!Mdc|d7iN$lMNZM6tQ3y&G_%ZxsVQjm#E&9&rcq}hY3~~8l6tQxHLH#s3|-fdHGhG3#-u=b50v*tSw?kd0}h}>PfF!PpfkbO&qMwAN(PMhGrpOYS#$fFEwx2R?g!7CaW99_9N@3LuY<wv%TxW!CQw0jsl3Q<;Xc{qONS4<0+kiNg@ad9;G~$U5m;OQgdXLGjCm+IuaOLY+O(Rs4KD@JQKK5B6(2iG~ZGO1O+ZYi(R@a4r>!rN^Q!am<(im-=Aj}i{idz&bjz;b$br`L>jTmnLVrJcgu=CmOWW**EG*&!!BD>u+6T$376Lz=$!%6?LK+>4a8q!$twM-z=8>qkpOdINQX4BWn-0~Nw+#{W5o}dTxcLqJJRZ))xd7|58TN8UO^Fs&ZOoFX4pl%2OI_!Y*!d9<5^U~&w^>dp5k}1d~1LT!L!&|YHV-)4udHta-bo-W9{;?8%*0Up+q5mD4Dc|oW=yWUu)oXKdRUbe-D@R8C?Lk<iIpJ?=P~t(xTX2d7QjpKT)d^1S<nkjMGlLo0rZjsz^Jxbic^Yiu3p}iKNb<xGY6k!Fl}DG?F^^=SquLBUoozm8OLz|MTae1#^NlW}-YF8-=HEeq|x4$i$+_Ng+AWBFj-C%V=#JS4BiFJU&Hy>#65L%xhxeDrIq%6SWnBpwGx8tXy53{&*@u>77%lca)UbBBE-dAf%*>c{7`5qswfBDu$ZXt};!SeXU#<7#Ffm90?~6JM00;n5I4Bf;9e1dG0+;&dr9|w>BH*UU?`Yv}uo|uEeKgxMJ+!yY%p_KJza>?dENhf7w*0zxrAO5vC-z8tI=4)o9xF8-t)ZF>=t~n2~RDEelD6$BaMn{w8!9TDTt{)0$6XZ{?@4pR(g3FB*+)Go}ZAYeDOKH^-`m0RRo}zO>xMtz}4fU0SyXqQ8|n=#boGt%4)6v}O3uIXvmWlcbxQ0R5ahejyQhRdiUFvsvKJ;se1nXEp%AMVeQ)oEdwECY~iUe5i2`7_TgDDRm+=mKJKOVqg{KhYW3tb4Z?XZmi8r1H5XL0+EDT_OuQTcIk;^?6_E@^Ks=@&2D5`kuH>x9eT)gJ9CjrlDe;Ip2!S`-b{~V|8D(uQDE_szXJuJCCrfn^5Kv6>5Hua#T#cuSEa;d;oM%FK;u<%(d&v3#T6vtl`%5A6)y46{NPx5qdenMW_nXV%!3lqvx#-q0Kxx466n#fAuO(LCIj@{Kwd@Z<p{_(l0%rLWk)5MjSwLM_RF+sa$x#=K(Zi!NUQI6myrP~_q28YtGb>bheJol?o+-g{=@~MIs{tNsLJYOG2@;(^B3H6*`3RCAlz$ZQ*h^+7`8f}X9f(Qb=Mmm5bQ6hT*M|8IZxb<RZaYc%kk;bybH$v;8y$&)g2+42Uc012a44xO^SofE&gi+;fD^c|8_*wUX`$K`1B+0ASPjeH*<$xRVUUZa$d{jxY=?QY9cIm;0KTLz=Ut~u7BTUc{2|emDrVb&A{Q5e5#br@_)<$i!KFhU+m&9`4(jF>AIELOhB^iOx=ym@;#><AmmjSgF9hrHfZ@tmDinTG&lq4xSZ8?Up!owBXD0TF7+!n+|}F|(?<es>mxysG}yN0ytvJ_nj%=JdN*G1g5*2wv1W*#Wy<F8Hq($nYJa}dHPd)2V?k^5pVKO{DWV&b;DK-5&#=pm%`j{BHbY)$Vm4#>avQOHUz!N0A2%Ba8S3fVen&b={mjjYx99d5b&|k+&g-4i`C1elJM9WcbV-+Y-}FxK8A8mnVZE97uGj*-I4aj^QHvcu5D@LaTJ;KR>qrZx_A?fw^V;Kz+J*f7DErYQ@XY>XAG6WIqysS4A%0_ij4sR4)t#40g7StHR91)_@IQW!e7Ki=XMP||fjx4(h61pS7Gue|oXv;)jTDUYx(z{P#M(j5iJM7sHtB(&j*u!K0`|tN2Zr6$9$dE}L&P)fOhw{Qr^k(MB}(Vsj`i9k$@PUDX58qcPYzPYK9o)+n`n<e>?Rprp2|7mKeI0Ce9M_L{KP{mg&DR(oG+X;e;__E@Bpi<dPmhT?L5qP-`G}}X1R(`?daa!!dy6Vw50Q8jBoJPAE4uH3O;MO6^D5Smu6kT2-y~ejV`jW)G>VTg~dpoLmWCEfSp>@c{x+&vfpu;hrG@$cWt+*7)Z4uEB3llAI|CgZn#^)u#5D(+7Lb=?n_;*jgtpxvBD4GRy$6!t5W<V!=CS)oLHE8;icz>|GInTHh!Xg!`;SFK=&K+5HDOkSXMk%9_t|5N0E@(uwqoEe37+A?72Ha?}q*oiW6`Xn2(!7skiA}V|!rr&}>-@W?MvvyD=(g;bK3!C5a^xUnd9b=6gX0GPzD~3=Y6^RSfXUYx-_$PUG8TE#*G^;zz93k`jkD`f9Fv<|6we!dD2Q7TszIS@r?)VFp6i9fYY-((f*!5)@=`u*OwOv}7q>I3bpG$zofSa>a)2Vl!n*`xW19YhVTM*9x^(*l)77!S4<{ysz$Isb+y;9N;GV11e$`TutxRGR51Rex?Pf|6c%b7e;t%msRz@5_skYH3ymg|8B!p)nU{!nm;guiy96u24t13{siuilPtY(?Bnc)U5P61W`1ZY#A{JE#yO#m7>RW)@R8`9{l&49XZ>OH5IJWa8oChZBr|oLlbK1yB9;g;K7j$%LEJnFZ=?uUeGxs(KBl8uyG>n5uQ}5fdY=|Ic2IGJ8E|zZZK&UIC9PJ`A1C5ec7~Gn$j;6zz|K$nsvNuq(dHFj7oHJ@l^^3W4g{vKnv8WUl=XU6KJ{*9?<lR8ma&OYovS6%04=S-Dfh_n^hRt4>;s3Z4F*ol;)J!D=>R1axP$+FVjGQ%XQWEcN9L=;?0*)b@V;02o6wBs7c<0L6kLy^?Z0kr9mUb+-rqPj2uLUK+`Ja~lW;;7^SjnW+h~>px>vkPs2WhQz!!nV%Pf=HIxnI#Jy%>jsMpsEv5-=4aCEQzYzQ_(F<heAZ%K2uN+-j}P2Mqi|3U2u59%97P$6iz+sCCDadX}w1TfX%*l#N<*^}qw!PCLB!P?1#7ZR;<`+OVs;K>7eBU;F-bk^gT6efr|k{^00XR&8j=A7Gj&brW6%(6Mc@VL@%ADXyioqM!<bVxH_`B96Ly>M_}&WM;CwDU~MYjF;k>QT?;b2&K~ct0M*u5REwYR5`&SS@#YymqQptK{eUsl@xrh!XDW=ZO&&geh%<{CDQW96Rghd@&WjwwOsTOoYFiif$S;WKhKfj5Am}_393~0VVV=iKVs8xZIYBW()3{*!M)_{BwSgJ<s1ey?`Q}-xs!^s5&=DzCB<l8hbsMW!DZVmXq!mt)qt%666l}(CVy%u;04|+=0YYc%bq=B+`7fsQ4o$P@JRB-D7IaMYlpj*txcWzGkaBipL3L2$%H_>-dWR*}nD6<D8hrV`1WSOYG;u<4jBsn2`~p6zjQa*oGOyrHseM;yG_>JNg;pA_1$!yJt;LAd{-|j%l$-TNxo#F}~lP1TF;S{uN!?<&cpi6Ge=A$B#rK_6Vck$a>ND(=4^FQPNZF!?f?bWaU(IoFpHMUd6tm=$g7r*!iX>197K)dB<5RvY1!cNG~gi+?S^|w+Z_@onb>z4IO{bNhO-1pjY<UEf?>54Rq)`95JPaZB4#LQ?p%u7`}pv*q%;mCskKFUb)mO=1Dm5Wr)OaBl*OCBx9Tg`BSl1OGz+qp9SF3nP|yN<8)PVg;kRP^My@VX}z_t4BMtTGTvt`HM?M7aD9nW*WD+l>lFXEA!|7`U8R~_23~)?t}hy$^Wc3~C8pO%OuKASGU+9=+So8NIbAOPj5CPy^P52YdAq3DOPe$FWEx1pNm}9XhHPq_<Y%Z}qDDQy!EMX3$?{dk-lVe`&59j&Sua|bSNSM9J1Z-br3&dZ#nqVFn9zB4N6u?a_;sCXgn{z-oJtlle6%QNjmqwq2t{~dM%N^`ED&gN!s>n0n^ZT&sBdHiJ5Bg~r&{f1gff&FojJZYva4Br6V37wczJd4vzIP|N@FP8pcf@Xl(VzJ(f+U7djsU0;tUR)34~pqSlg+We6%U4p~{J?f5$G6svfUKa}MPcWnXM_==y2DS&TpcwkqJ#=zY#iwZ^7#9NBqBM`+BF9mddgBfw!^5B0`O%}P-hh_{<#zbBklnMUS#OygYj(91@{y>WnkJ<rpr`c=Za8{7FIFQ*cz-%Hs^9EThJqaX75f~EkjKvUvcp^im7`r;i;y1YhOlZxHJKvgA;@gI}7H0qG+D(j<cJ}*l9tE}vwRW_nC>HWT35Wcye_1t+@E)m~$Q1GutA_Hy(aMIA`Es`<X6-?7bF}hU4jFs+SI9N<kX{bt|Xh<NR!i`r_Z?!}|l8_U@6<+n;z9hLsn5Q}7D@q55djbHHoxS9@!)>m@w;o4Np0Kia``}>zAUXVH^I&K1b@Kbp{_f_{&i)=<%Dekpzq$vAEZ)b)d-&qgDl5`jt*1RM260q)<4D<SsdqFt5&rLX_FnG4J4{~f>~1H!+k3B%eu*RdaDNxYN#!vY#r{5y)}MZRQt+|kdYQBgm+g5d3a)V}MURLm0yT|?t`yKVDs|OZTyUT(?iJ2Iu4KXYG~K^0UhyZr{llOxuvc|7onHxQWReOEhHP-HBJUZhr{LSOGYyJRAGcNkXWh4+<XTpNMyQGY04b?-|6L$YOL%$1wBk&YHq*FFu%ss<T$U|w8oqUr94zN2i{SJ@FKpd=x~Xi=hm<wSE$Y|7h$nC#P1vH)qx%7vG#KY|kd~f&WG>1CR9vCZ?<xUpG9XG51Ea9sv#v#QXmeOs$VlqL0aFKfyYL@_?Z3X<{(X3>b44;LXE%u~xiN)shkTySTm0SI$9}dJTSXc&ZbO=i1L<@M4l-oxg+!_uD$jAxOm8pvT4r@{VRLclr3Vmt3E^P-MWmDric2}S_staCSCQ4YaI|;5L*?3eVJ;R8q?n0`5?M$Xjn1<mHu0gH6WrNy$8i6Iq^yLq+37owNGG`wH8IFS-1DL`ZSsm*nHEC5f;ZBseFMJLd+Z?ty~IA!%c^H+U-prjC*^x*W6~XOW62*n(M;76G#f8FHVv#}lqaUaci7>ZZGb6(I9aSkGfyQi2e0wa95y^|9JNG{(H&J*8M-TYpnqPaMS1}hrAQLI7H`SRpkOXnKa->v<%Fw<uOZN*%X~c666CQUcx)vEIRprNLiy6_g;Z5!?ok*i#L7A@&6XQ$Sdr=y%9jnEf~fVBfq<h-4syf{!yv6jd7hy1&U|F+XW_*-zp!Nsy-Fi|p&8mYlY+Tsr+FBIY7-jw6VKucvz=DUrpZTxk9?5wr=OTt__FfJ%$j>5`SfG&Y5$Aui}(;usJ7u-|3dQ1DCzAog1tFR$zGDUnoGWL7tr(5ITvk`QVFCc;TjU|Ze}jCtQ)o^Fi^ab{s6K=mS9N5M7lyt-0>S;&Qb|pp(i#Mw4{m-QsJ@~E`6Ll_=w!s#yG{(X4YSF1K_Yrm`KGkqj!N=D209rH*n$SO*AFxNy3`mgjbJ#+_+`TVQL&drDbM7mCwvpGxe$Dn<f1*_!^nF;l6oKUgAI{4{VU*F=_i}RxgMIHR*hsBiG5Ih>dij63!K!%&CNos2!jcOwIU9&FywuS~j?tmghYWdmn{4kJ?@tdVtW&fEj8=nLmsyAvbYnwk4B<*vr*qj_Ox!H?QLB_Zq%lyx-o26NnU=chKB8dK9Z$8*9A`3AmL>G28?Tb+xmp8G$t?5x9$=ak&VVY14Hkd0Rm+w0<bs1qb)QAb6fJ6E3m}^C|aWc8UEn+zZ=us1wV-bg&@E@JY<eaKo3yBy7&`7_Ew9PL5D6^X>M*n;0F$QIm6NIu^EBN5klb1?=v_oHQ8<(=Ir3Lq89BRkhPG7=GG-Fg7YAMj~K>7_j83T$<ZI$kUM8%y7g8GOdSbadu{vNKV>R*^-)`onbIYG~xarl?jp&jxsaX*lj_-Lk~~K#>fLkT5}sh{0?1LbJx|$gX_G=B!#0Y#yPKp2-@xLiF|DqL4GGGUgT*)M6W8DppXUh6R-PAe-NySRRv}q{my}oj4q5%nX4hHnQ`<8F3TIVY+S3ExO?!{K+FfAgB3Qt3p2nsD~>kpG@Cg(M-F8)m=W~&Y;J9BAI6b)n3he*WJ*$Z0YxnVH=MwjUMx&rojDg=MjEWInhxDfFLw^?e766(b9f|)mkD+p&X=U@ZQSEtyXU&8`bJKo>B(gwKs9mPIZdDIYQaeldE@Re;SDR}?rpx=KHA?$eQ)+Uuadef6KH2-f^vvMLQr2eIZVIl9oWF1=aTpy!?;K!(H9NX(923i<P8#wCoPITyyu$sxA%_jkChi(jW8FbjYzar4W|^k(+jR&@RNh7%U+UJ>~7E`7Jy=XGqdETKS&ZtXh{;5nCzO2vzgA31yF6YUXrigCmHt(@zpvbUuz`YBuo)|o@{w<y6bBheB@L51pF;7s;)FHg0+g6O}sU{zJA}rSDC7Au9cdb2d2rNwvyJU0$Dt;NPeppoIH^+&S=uDnV4T{u{GaDEEQJUyjGXaprLVq>PROUR74!J1?pBcg+kFOBfJ&&gA6|Qcn0iR=S|xNkh+#DpyJT-pK6I%Rn2k|+1R90V{jRr>D)cxJPC+Td7;O$Hgyf|2XD7<HY{v#3ga5tU<uBi|9G+}a&H%Y?A8tkiF@^vZuuFMD(J>(o`WpCjET|_dU4q23Prk9Lrl*M7S_t@3i_2CRNRsNhy_rfS>aXPSbM%QRZlG|kuU>>`Wq+<?@dk>HU8W@4*k!Zoh}pKSYvcM&qgT{RhX$xrVC_|wp!h$NArY}8;WPY$2qF>Twij9kn?YVcB$mf2$@l~#r5!<EgnVLYv!64@n^{zLdlN$TNKm0c+VenYI+-NE1<xES2oujn<u0;s-gcz>!9{VYwmJ}H*v>j?t8i6HM=^`#^Y?9U^fHn>%pR^OqBqeTvCukQ-Y=@-h<Osm18w*&+%b8MYIR<L2~_bF?gE9qt}@@*w_qiCYfJvWrdh5a8)bmqAn5N)Tf?dPS%W=oG0cY=d?~^b{DH$!8btJ&sBF)Tq4gS3Mz0t&ld))m85WaMJ!}h-*9D5{+9^-m~F<G?b{n#f+SB-t1Ks*XXBw7zOitQa5}t{Y<atBaj`(fB(XtA240*dRLo@J)0=P}vdIg+zSjn8T&`MklY#d~;3?vbGV49XwoMLQkUHi}zbdxrGT396>&#w!)~KOL2Wbpu+?AQH%d3(w@0zz^m$UT2%57?dXbsKTjq12_VR_m5i|qXjndr&j+ZQ&K27PU+d#<d^xPf|Vu@A7Lt0n=dlZ9}xA{&k*9#+l0-oea^s4p|W4eYDN63PESpBGp`OW(SBE=lC~4|kLOz1_bhZx43%jyQwx(>S7SU8R$G_{-)?PRvha4FzFfFs_8GU6*r`N96A*SZ(`vAt+P@MdENykiNdxu)6W_$!mLprc<j^kX(teL1NC6DY$K?;)-r9^-fDe9*L7Pzt2q?bv10HRflrGd{=oTmd$b4AhL}`Ci=iD)uvB^5L@lYCZG-!K1i6S$8PDNGgL$4ce+VPkP~3&d$BSfBYBiv;uafy23b*u{2~P&=qfa0(28!#1<_9U^%;}@!0+5R-Z2qi(C9Ul=%XHcg%ZAD{l*n0`XOqf9=ps1!oPO#HL&caK4vv?F|yn^kpi%s|4|binlc%-Vnb{|+y%@|sNVu&UCc5NH;14R?gn}zcVy+W6(N2G$8P&-RvW)kn8+$~_FS?+4T6@cQcO;jr4TBA6*_5gD+HL-J<nxOQrjXq7VSN}&j)gd8<{mFIU$_aI0rW7kjNZb;Wst#3L_as4z~l{nV2(_m{wMy)7U!XoM)&=M#`%0na<3Y=uZKMPKep*3N^K7eIOfoOX!PDy~MOT9glm#m&`i%+n<>E40JLBWwhjHhyp@=)t1HSdV4%tz^JtjW~X_8IelG|7*AM=O*zvOZc%``g&ry^-f+c=06XX)31K+qzjz0j1QY!AhQT9wNzcr77_5o8wef=G(a~9tKZxbK0cMuqT|ewh2NzAR-_GBz(_7J4$B~Z;oxnFV0WMk)NBoZr%YOzK&*MqKqtgc7OWJS6LG;RvtB$lgcussvl8>E`b;x^&x;TftRVs2NSLqG!Gpt49&V;iL3l${Y*ym<6u;!=nAHllr8QEnK*9N97xkNxb7iH$u>s+s$%fd5pWf#1mrKv~{k=I^47bs*$*oHEfl72QAFIWeA{_<<|qjHH|05}n2{%2qfje)nVNo#5e%<uHP!oR(Qbs<U8*BEK8#EODG#!^+yvJrI}vTy@DO>hk5bFNiDw`k9+7nIN<zu`XP$djy;*0p++=h7#7@8Lh*90tsP%?FS<^cv|TJn~GS1rK&rmI;z32~t=lG&KV<Y)4NEH44NWYv{adO$C+!^d}Dj9vH@6M$beHHeQMfOE{X}6Ic@Q5VM~rtS7NL1LJ6~MQEDVp9A=@US%w$+QJ~WNRw=rY{W3$*mRr|4e&--hvhb1(2_(j4*nP6YR3IBzbMkF^FTCtF{Y(WFsTM1wAuda+uhBbJzHu0`6?UJCoaLbCX=-VPNe1!D^znixS7_3`g64Xkv-6GjTm(Wl=YP>BpfF5>=7$?w0ZQ~A)SvJ#TggX;1Xpllf9#4Z(r+>Akpr}tyTPQ?OS;#Um;1IY?^t$`V7He>4=B2{;f6xdeH5V3ve}SfY^~<;yo<l7wME`)A>SEM>CDm^{^VA_2cE#V-IaY|3<H`xK~=~=skx^PmnUO(P-_7EFyZjyXzTCo6Vkl`xMPkZ<0VhpD$*?Qnl67)$iSi=Znb%Vl@psU-(U*(x_;Rrc%e1afc2n4ih*0B7omI*gX7&F$EW=+X~d>{S<&V_SO@7V|?Md?f&M5)!J-Hmy?t0N6X5(EGy*F_q{+Rr9#gpX9_u>O_BoY8dh-jnh#Ft3#tCBT(dc@u_{|cIpLRm5SXRLEK->Ynks{!T&|XoVf_$$O5c_F+Kj47V{y*7-NMi0d@;-BJs2`<Z_-aQyj#6JHne9SaFYH)Q&NOb+d~E9#nh%0W~dpLb4f0aBu-@^|Elw&WFUp9atP;l)GbRzyGbV|@TZjtXwJoDTL){1**gb*A7zI|Pc9+du5d3@QSe^s7}U%E)3x%hk{^CK2tM~hZR6;Yq{R>HvCKLviDE`-;*N3m$~TM~w~wm2eGw5AnQX*?tPSZf*<NFuv(E4&8=px8#8;!7e7!vP`h77?`r*8*_`_fOZ$*{e1#eewirSjw^y9$(Wnv~70<o45a}k(VURnj~6ak#+jkw|r2TwPPRm2R)mYqhX8qD+++v9?$Q^8297F^~lBg1Fr)_g$=xJXg7M}s)|D))N?D=cxLe(CKX;h3(2#r@P2C<Y2LI~L^Tl?6(EHO}fJS>`cbmyQfAHp1c_Vl6+vVGTM%vr%kKNH841@cEbM6UO8!c@sfYRs`W4hf)YF>WN}kMhGoxUV|n3cDpq#uN|?bzZtbeo^2557jS^s&5OlHtE9X{Dq;?>W11P`+7DGDWum=oh)Lkz>E3&#{{xd8vNc+-5<%wfsa6p2R_|v~MW@uy%J*W|)8PULF>mDnbUQfU2WGI(vjrMlKA#hJC+A5>k9xF=<;kFA(~XBa`ypCwTlM*kmeKC52zn0=cU~W{Th+?<9jgsM2yY$7gm_Y$kAZI4&Wdhk#jtD7tEE}=FL!hEawww^bg@5Cf2|sEFK#Id*P-=m)QPi|;abW+e*tUHh8@yxn;-EnM75QxSDqDG2KU;wiC4GCaPFTH**=!fdMkYN;pqV5j7N9aY*%RBGdG;@`jMOn;UGCxU~9|0Qs(^0JtrrP??0b*UkwT#_1ro6g#X^JZ>OR4fK@E6&N)+33r(BhGNSO+W5WMb`gNZ*Ie|U(_jJ0*nkH4ZFuhDZ$@hUP3i!5UnqTF0kN;~6+1%R~h4~M;ib)_eUJ1;E07#s-7<%xE1xc;fb4M{?^}5l%ySnAc;_Q7g)4uo;(cDFRcZuY=c(*j3byQiCI!L#kMDG$J@+HaW@*+XUe-LEWdaSB;%SXx`T#;Z3UiIFfGI%@A$C1aA+O&jFrV;2Hkb?Lg*|1eVPKbG^x&f=Y%>#FVNP}a=?Xl?zbSG@O!i}sh5HiFPmnQ2%>6cnW#H?0=T<SY1Gi-P?T`r1?UIhn;uix8%6}*5I9=2aPf0!C!n6$gc7JK`O`LM;Q5Ocm^=csGhbXzVKeSfkuAFNJjr+H~h6;~hU2|`_Fq4Mf4Wo|1|;iV}}rHZ+jjsM$!JuucaqLm0#5}y<p)gaU(z65j>sms`WUGSN<MF+<jj1T7$cJRpb$dw6q(;M3HM^TR*TRzUAB<Ld`Tv9V|As5aV1p`8UzNj&Y^rR5SRGZ0J;^p850dw%VWZyI%BQmdHbYtaNF4GHoPU2Ahk1XaqPJ`$jy8Ex4w-|swV#a&zxsd)CE)PZRd;mePW~NUQrj8wVpcH3!nLu=DN^&BQPDk+SXK4_xdge)N9zIdAyWrd_0Qrqy#5-zN?jh`2Lu@-wgHsD;(>(hi;8%~Lp$92X#h2Exb2d?XiZIb84UE(P5d?l|3O3q(;2|GElY{$b5cQ5OHJyP=3gBlN15aLQmN~RK{AF`x{n_(})c`!f`hdhyn<#pmIb1XBswW2nYwdD!ql;;{e|SY>xjvG*k#u;4P!HB8sO=Tf<)b0WL-zXNFm0o4CHxU>D`D120rc94o}3hKHec^-A$S_<v*%A%X`1_cuM@cc9<nm@=_;#fZC<p=G*w5iG-Bz@;)*Ge&5qPSnUms|?M*o0{rooxL4W=<`r!u}3LU1PNJO6`kH^;hW>%LR^Tl`o$4?vnEsi2M9HQwJ>yXy-HID*yoT9{1eVju|cK8<TaE{Y2qBB9AGdXN(sa(BVts$Sqs<rm5WOgcp#wSF04|z7qE}?wcm&SRHjDPPSh&&RNhkUi6V~4se>bI$h<lEY~BuGI%YUR`hmcj+$eB=7k%D=qlAG2xY$@h*h4#ob2Y+~?tj^)htS((6wTy_IC+^bEKXdUxFL#Y#vv#bo!$_p<Gx=;A-Tij2+RED;d-0i^H`;_1tqRj+;ppiiatp?q7fn*3xj%+r?AGh&=1DVaCDWm%-FcCoy>3<eW<N<-Rtm&jk)^0lKgGDh*NAKx?{O~l#$&j8tfJ1McnziTsCi>{s^51&FXpxc<wfrR9VMQYOxv-v&zrxoJKcPQb(P_O^lJDFA(GMtNCx;)fwQq%DxVQbzeCg&qo8xuzz_=gNy%`({o0QuCz))*3SVU`mWYhZ724AqY?22iO+3e57n&O(S-g8b$PCQ=ZTCZ}0vjj1yz!-wTw3*BhxL0~B9#|efjyxjX+&MWZEkq!C^1~<Y@5_HWeBiX(-$jpPq<)z2dhSwP1EBsM0Dmlcvb&HpMzgT4V^;Lgn7!Tc`c|O%rz93jkeId*C3+KpM)_0p9ZXu!3MXy!#-jf7k;^sMaZK{O36_4i6z&4ckjs&<#PlZW0=!xeAOGJTzxW)v+q3^w01&55xlny(w@vTe%39?I0*dnKi$}j%BZCOPX3;iDYbUcImZX&dUXL@{El&dN#toaWH_mOnGakkL&RuG3($jwT%vM1>&<*|#_zhQ7322KnoIQB<`)#_Gbn7-rP@a|u*UKW<qHr6I0XI}w=m8YLdiVr|$B-e^#Am~?NVX>b(u~zg&S&TUBkpb3+DMXg(Z5pTxw|d7h1$43c2>0J9NMPcY}>{IxO?{iS1wRtGzJx`5{(%z|NUmX5s?|0l_lYxnS18hZ6m2FD=R-D<MVw5<Nt5fqHe=FyLO4d!=1zBVo}~jj7LmD?lv!7)pugqDZa_DTvk+y?<W%7-)zr@Ugn-ei5O3Oaz<vw(8Gq)%9J+zDJg5n6k7Xt`Eo1|OVcPmd)mzC^BEv&9Q-siMPsD;nHRxjIu>E3;Zo$=C=JEE%PHbG{iDs3*5Sx)zzy`b;G||4dzuRT-v2xSvUX+4$fNC;JC8K1j&;`yMyk4Xyn)5`YCpAiBkgRR<^(6kQmTV#6e{;d1nI#uA!l5k-3r^fsj3fBGMOw|Z&!c*8K4WA-g?8RLr(5HOX0CSl>IDz-_{d8chWF`trgFB5$SW=vLwQXzaTud%dS~Hv?-RPW$X0=sf}ygg}=<I+n1CEJACd8my6;50a$SgV@&xvA-^$FyrfO{LIa!n7^Du}JzQWd^;Bf^GY8b5m<$SmSj0VqZ!klin!l}m7pEf9Us*w;@M(|wE#5Q#prg(2Mki#fvh=3)P)eEGa=>KmGfS|c=$}X<vt->=KC@yjuBv58dnuSsbVnCx^r!Z_j(A(IdC_*lvIs1GJ(fD`G>>K5j1o;UngO5hKoDmjJk!~Gi_l!1eUO4MYe}kIG=7pK3`a79b6PwqAS+7jrD7{yeXz6(wzSkMF5b*krR9s#xWzGB&b`QJjHGyvjb=5T@Ij)~PDu3ZTRzO9IcH(;$+UZ4eALfq=w7VuXeI#^Bo3#!bVMY2KSL@LCI$8SAY(vMXA-jIG$j<9OVKRHrZ^C#>$T|F_1cfHAX~Df8)m~h@MP{X2+e=j1U~8K;2hjQ@xJWq1bV4y;tO2H&Lyt`Y!wd`B_KDEug1Gl#Q{qhNiC-Zw?Uxt;&D)JhR8Y0Z^OEsB$?1EUptiKx=vhNweZLJ3>PlCCVLdVJtP|pTi7R=+>8sSm)YVa2ohPwT*YsXag1F*g@$_2T!yD<RZeDGYC=86Yb@7$h-ce38IVZFz}2>Qg7a;*AqhAJYQ@L)rJU<Em3tDEFggcAQ>(6Osf$h9_*&%_(Urozr$PgK)F%WmEp(;jJqZG*_?Jl2fv?-UD4nH1s%m=#AK)Rmaw|TKOZa|-^`U@?$B%A1R*2;P^Ma6Fink&~=Bj7k1z|8<0n+QVh9%!pB*me0^0lH=#wsOT26C%qao{&2KU`2pW53-K{GVBAPW9ZBr_-ONa-`$fZY?c2w=>p@bY*t#?Mn5vBS}h(1Z#BBj)yW86{L4sZElIEZsz`^p6ZSECv%R4apk9dnT`?$$yi733jV7#F^N(r#Eoo9z*{MPS@8)BoFsE&-)@Hd*6^8a^fs~%Ig4ZekCA|a0-4Cb=uA^!#+F**>)v4b;Cx=E5(J04N?0>4ncAIotDjxM+yU<pT+<M)iLXF2V=Icx<iO&?oc334N%%nlqrf&KdqW?~rxnE&sDxnvmS%mWen2xJzi-{lmNiu}AgsK{C@x&=h8_+WZ{eaw$}V%Ga!%#({70=LKG*aq=oUD&CHq&}&_KOZvzIdBAS$Bcy`D3D6UP{j=UUE05l>#oJyWXT-m$+`XodKtGjZlhRK-2#YUXkgveHBLkpR_{R00Bi3Q8|1{*FrbTuk$f0!d94pZhLTdk)Nwy|;&N-X0>I_L-j;Dr@6O`4PU=<N5QQHw+$)pd=U6p;!=qZTX?*lp-=cF6;W5qW|7($8=qlcNV3YGYxvk?1>e|BS{ru84iejA#rRZd0XKJ1eU@C<ps`kwmb<%=X1q_Q0)vcOs+)^6w{J4MOG3Q&r$_kE)C=e{Tp)c9xEy!3hYjz>O!sg#1i2b9Y`h<o~C?oeZvruy$4rEZZ_kj(DirajE~>AI#j500Q7*@Qv0xjsEFH$)m4n#Z0@%#xn@jnV))344ouW`_UOJ?T}n$n8Cl$2HsqB*ylLD}$YUtuAu-<3IVbC6OsKg*fkoL*7)7SG47;P_WA-6V$ze0*R@w<f40v#hfebPW*~lXU?O)Uj1p+dL3|6d9%VFTtVbR+=7d{%bQn1P-O<<q55S&SpXYZCNCFsRsGuS4sFT=i_#A=EQ#<Id1VHcUm_oTPt2Q%n;%_8N@k+&Ihfvlt>^|&Qwnvzy=-%()6aWX(uN|HxXF1z>k^>a$?i_}XrnZa;7LN8BZ1}(cVlO`;@4aPN8sEZ5M>0Z=irYN0ClQ|DP(0n2?%e%&WONd(KQd{I5(0>SyDGvrZFqzHi9Ke`7+kUmPzuj{G<9$`nK-VmY>gDX5*KO`D+977i<7VZ3#Z5**)}iL3RQ$`j;e%F&c6qj0jKT@e1VN*6d2$kA9$<-}tU0rxe4Z7hxbxCMZXUTwWJY->2(HG}4fv2)lp#k*uWMR){?Ve~x@x)7_1sx|SPN1~&ThDCSei_`$k)q8Xhv<z5)(-M8ReYL__<Aboos<uJBQoZSPwVC#icTY_@^I(xur`lW+dXL@sR?k<O!oLeLoiQ|9$2XAn^pUBof`xQEbLe#3v^Th>)Iy>iXCtt$l*5>9}Fuy3k+)sGK4J#j@WBr$D4+&H^lNZ+)5rIMmUn^Xks;%#>z#a2o-@Do<S8bmvTtvkw&*%mp-ub4uw;U;mE%-*N=-5}5nCc)!(EjLlJgL)Eb|Mg}i6IaPDg!7ec#HCA7=wOBm(0k&#Qo36v^V}e;Y3xyb}1UrpvOLNjCn~I<;7-3`(m_E?jFlHz~eLs3Soh_=fCDrkmHK~K*fAl+==c{bEyj-CPYZT&Bd3uBiV5;?Hzps1%=Q0vj0a9iGSum0GS#0#ZH#@H<JO8;qdG+??;qJ@r|JvD)_Pur_#VWw}v2<p`S1+8qhoHxNCBXO5R>hRq^`+SzSLNaZL0O84)}!pbcoN@Ovq+NMJpz<Zat7-M=QTG}X}Z|*6~IZI5j~My1_l&iRD7c6-WR=3ggduzV^?4GzUdDME59G$K%IT!<n@%QZ~>;*%aWBakQz$4VCf8>J%9O<JS=C6B~3Qhu(h!ez3k|>+8Uno^LQ&c(<T(z)2hUqQ${OCAhlZiT$gQB?a}if&OSLXV!E+-ddrJS3noa*Bw}7n#Bxb#2IW#~DhR1wswWpH@}CB41=xBJ=N8<7W}&}&R24eHUAfY{zaqeFDoI*v-Cqe<<5m6JOz5q+&cnljqu24^vZHIU4)cw{p`rwSg?LiHMVjDs2J`W}WavA+Ng@br{D0ACZnmLkBd9&it)`+_Pva5_wkU?+-;sf$DR2C=f~~ax<RCM7xwTx*8<G>mdj{UNB@>MCplRA?NonaCLWK{)iITo=jJix=-Db(7=y}|@6#^$Hrvj+O)&-@nVihSNS~38>wHZ-2mzOu?QjV_KQiL6w1Rk2pEzId9V0{SY{Swvr2;?wFCE+7{w2Alr3EUw@FQi7$d9mi1GmlcIVW{eSvroodb4qXtVePYn-E|2YK%vEuoX(VZIR{A&fsb62+xx(+@RFOowOKh%Km7FE{c%r79fv!w4|exnGwj8qS8sM+eB(qtLCRcRf5R95<?ZgXpAUCm?dT8nZ~VinpMTM>KKzFEp6$Ip+;-jBm-f&GT_FuKFxGGUooN@}e~|CdtZVEqZ?|9W9`5c)TbFgy5VaUz^m6au;N{N20pEKudw;>-|Frw!Cuz@V=r>o=<j(Wmx32_XkTPVsiC^)YUw03Gnry#(^V2pz=*|A#{*E;Km&5&+(!V#aU+^D4{`ku#ZrpzRe0Oj1!|vh!_91bqZT|aH<Pe<BmR~iLUw?2oIoN*n<|XIlKY9Ai@%;Jj!5cRbgW{LnonHsV!JF-8J50^J|KbO3|9~`+axoQ;JHCg+t>1HjEp{12dETQ4$S3-Ej0z|C7+|I&E&iDRQIu(sRHd}(ZZR98V5xd*)w`3>RJ~fsUl9_X)aSs}nqW^4K#dK@eA1CusnmsuM#846x*bm&MVk^yC&kS*!bSk9^@XTePGomfUAYk+G38D(@MHq40u5LS42t(9x&QwArgVqe-2mH{6#u!ccGtHZ2_}tZFEm1mCv|{x10E@F=goZ`rI8VWqKt(AGsMnCNr=d9{n2hhwv7;Mo91Yw-J4Zs75Z}lG7R;gaY4+qRv)tKqh1gv=Fhb=fPTV3O5d)4$#naMF2n9TI+FB#L0H!iG#S0TKu%5=a*tt{@b|U+L8C4Rq2*%EIDGe=VQ|0HN8%V1(hhbG=J-1B9t`0mgvCe4k9Z{<KRThjQC#tgHt&!7l;7LJa0>e?t-U_<<)LQ0S?MfF@VNLX<%#C9D?+exGeJB+v?Hg83D7}tPW+j<(rsEqD0RjknHLEgQDc%any8StVn6A?yQCU%QGwZBYzW^despcJ8ai=jW4h_JaT6v(vY+Y|kwXSuwkjo$6>m5K)Ti+$zu`RlUX)>`4fhA3m%MOJSZgM-izIy}L19O}hrgMB=JuW0R4#2StIej;kK&nBqcNdHkq(QIfGT4k1KZ^Q6u#nNh?}lBf_a4wB+E?)Vc-W)1lMJGbvi8zLLXg@X&%nTc+LpYp@$5^GlF_^zqmgUYQ>!NTkFhbToCE8A9w?nhEm`#u+6oTm&CKAUyxw~^Uz}&dW^ij&)+aP>X?6+zPL*td4ztP_-H+zYx*HnyKSp9X&{+99}pFx<;fcvTd(z20FFP}JUNL?kxw?=&r3r5F^GN=nK$C8kAJ(y50Qi0eOG+d`f5VM6Wz<Jf5d}FADHWk{^~~;2B|s<GJ!8JnS3Hw^n~=Xq=ixAkF<eJjcS4)bjkcG?84jlvqz%!GFe5L^^R*o22kRfWp(Wt@>1+qQKLP9p1G52mgw&Os2x0~eWBz9K{n}&Dk4HIj?Nwa()IY${RzSaaGQi}6vq=1r)tXZkdUji9&}VLPmZ`ZCz8&PjGG^G0RI`0%U95uCtsdKJ|g`58HXE35zY+;LU@=0-Ut@R^$kI7dPG;Sl>V>cr2qrK^#Gqv2ED{GJC)4`ub7IBN#Oe{fQ<1@yo~=?Y;0`E!M5>F_@4zRU2!5N^{7~Kp?;Ze`l69u!rWvoc9OVipUd8<=UaR{`;q3-xFiZHlS^o*6Eqt;#3OhYAA4wRw{g)vdY!Cx|2HTeXMWn)JUQANh4sa6@O|-wRMgfH{fBTwM_$D{Xdp&)LNQ`Z>m)S#=do*5puRC!eEDhho?vsCS0Ktb(y8#7FOrLm1*PSMd~zx;#wXX8qy)D$Xf_0nNJShK=R+|TM;O|TVl&e~wPexdQ<;*(tW#YP^=x=s{uUCU+7z9HEP@BNmxCgn*4NFD+j8r9O6pfWorn4})?<=_4J9$4jgKGwy8R1j?&K3Yb06P4gT>9ZjQf1B`5k>O&(3ZZ<=NfX+Q;#eVor~q#Y`O(hj-Ui-b-ouolyh7C{Ax?mrD=y!HR4!bl`402LK^{B2Fc~-*BL|M7CrHM?^sG3(D8+#hJrq-S7{wD()fZ1K5x!+ICaWmJrrNG@Cz#RE|J`I^=+ljT88#58C015C*4+P>2Ci>5`9w!%^{U=k-nqDA*|D1H<HjFjWf--6NSJ$VA@X>}>x`o-0W^2YoKU;8|)iybFOgXdJFS{cCl$Y-}K?^_HWD<Qw>*(DZ{Q1uWDc^hxv@e7OX0>De~u!#{>7F8%J~K6<Bya`B^yqGorof>66nEL6Nh0<xR{log!QboE${sDO_@ZUN>y0pGXBXIO9loa2)nRxqAY;0EjZHOMQfa(Eu+kk!5(wSiqm&3X%Ml-B(FJEg`|?w0~JH7;B2i=a*#12Y8wNlz=rwjcCOas!XWIHf@t&Z}Ds;0<%5T}PZ<*^{$HMG9|v@x%*;Kx)v{hD}7sWu-(7wzp2^ncdF{JHmF@(>ch%tBEwDguOuIkj~}h^##|u3q8VFed$KzO0e*bAML;RVY?0cAR!HNpADQk;lqx2yZqQeilx_St&>fjuNG^WO1#(StRM3m$AhLnMr&5SO`9M)a!@2Tr5Q^6Y(C)kRwM3>>dPB)F;A|mh3mwU=u*hr{Uo~#V|^+8o|UG}LEaz2*h!R}K(dPQ-OE!#e)lGR<fE{r{vQj*)Y4Qjj>=G$r-bq8Y!U78+u>6|iMeewkVQ)boZBR5Zk?etOliEeQ|_4PMGFQkx5#UH-wI1ot9nZ%oYq;=0ZxFnVFf{3TqsXMw4X3Ulg!BQ^-jK@^aUSC-`u0TX;L1oNH+kvo$B|1A%xGbhL3~Hm!#nLuF8+Sr&O^!MbRz&^Do6y=D)xvI>%$!39n`PK~WO#wg8iv%1AahpFM9adz(7;BJePs42m}J1*>4)@{7c=s9N4<>Ua6qgJQE)f680${OY=TKP+#ivl@V-XRv~{x1XifaqfoG*^(R=?v^MTwf;t@V9Jetk7s^f;a+3T4s-qu#PfwhkPuls@{@Pcni8oLQDXw4ur;43D%DGjVCZ)$+2;KB>m*;4dr&PKA0d}~?2sP9(IV-6rzGaHew85RE7}K_*h(lu&YW9=c;ceP=(E}^<&Zln%LysYl*~rE93F*lht3M0=b4a(;U28IUv{7G?8Qf4=ByhRAqo{mvVzQt&*RJs7+aRwB)5QOs-nhD6(v5A^=WK$-Oh*M)D0^w*_#tW4(vhK!Z7#KG&%Pj^7Dup5&qq_T+1m9;S+U+o8fsxb(IE_Z5~|H&e5a0{BVZ2`B7$E5amNC{p9m|X7jpC#J!#D8Sc)wBUvy_NDb#}dbuIZyl8mYAliO<`rS8a5A1c|YhO-C{!GrxGq%rsHb5953C+4;Iq7PQ7v6+mnkrtmFZTAH+lTXYsq}rl_j)J04Xmo@HN|B7)H{X9eHO1;rzH|qdT^zZO11wWUNTxXAI!<%JI#Ue=Xf)c64CThYsOgoaX)Qg#9eyoLB<I#pBGpDi)r=S?2LLW$qu=jVRQOB@hPMijgcLZyUi<b7_CKfU7iJbDOq!zRAIIsyOF%#$hwJg)vR3}@DSqVnWCfNeD?lk0X~=%A=aiJQj!J|sKBXOmA@fjjupzX$!&#m0ON8pRnhw-19?9vKGDb!PBg$M$uO6Qx0c$TJA)U1)g}}pgle&mjSmMI2vayp9UbRpDZXY%5T5Kz7*-#z>jrfq`1roOx+>*wRK?sZeyb)|PX8q@%~(PSD1{w9ae5K`N93;A4p7$ureD*BEYsZfMDE!$*GY+xx8YsSe`H>tRxZ12CAWl~>O2WI_Mml8Cn8imq^FP7o$F&)q6{%Mf`V*t{zQY!b<RoV_Btv+TY4olgY1ITd8YBqQeDqQ@$bXn5Yy{?www^=emxx@Kib>heX;v``(<m5<bgzx3XVoMM<*G1&u+lVEh}dZdM{^&C9a*%Kh@pD@w9nj0fw6p{SA5xPTa}fFXSf7U5?ce#P*y0omX#PTEQ)bjY#eTr$q0*_~|fnPKFhi6}jP&4;N739xnoi_4&EGYx0o{CR+D|PzWpOs{%=8>?|Z?Uj_@2Op;S_3}2o@7~R$ndc>W7#AbLzdMB;)FXK5eTQ##|c;hk#VN2`&p}LqE)L(Szx}+k)mXhr>`Wq}G&du{~0t#PmIy-~$4<ngy{D{+gn6oe1NvD^S#k?Gz-^@X~)j07$o2xoMug*x-BETW{fF)6fuGF8CZs`L@t^RawXntldmQSR`Kihk`hcwMi{NLlp{#j-tOlR+B!THl6>_S8?S(OwurqBnsa^z-VL~+?Ki>D`m4y6_F?Y9yphu{ARWXCsL<LT#JJrk*i3#4|fS%2eQx54+oIm2RtQi?JcfsTqduU~j9Sje%h6)6Nrho|83dKW2O7P&~*>qvA<KYmc&&)Bk&kTUw9JO2)~5_#P*3S{ik5MIr6QuJPvT(H8lC$a~3@kFT}hS!7wl_Eu5vGdPQ0={U#1lda+FS&c&0qHaa9-^M@oM@`!WG*aOqdrWyM)4_w2jm)UI|$TC8#y9Isi~hc@!MWiiIBRBZOl((Q|br&^B9gmf&^iUorC*jak?O!JOs5VL6*Wfmytha)gy-j1?E=%Cl)H7J`r7I`1+o|zQ0dm+`gz5OS$^EtmcA28bWo+m0l$u6!}VMxp~mxGo-62P{oz(>4PX)Rg#0um&7kJpFkk=9#7I$P4}qQkviRw0SCki3Rm=Pt2#GY93V41aqqG8)vWT={wnh*4Y>O?lS}l`$h&uzV(pi6w|?n}8uQRe057b*M4J*D$41Kk9y8}W8<M6hRUZ%>0kW(oPv~>3v)8|WsGR|Q@A58_htN3(va`(`SnC;X!gw3E)DO|$Is*DqH@!ZlpB=<Nmb9psmAB8<Gx}IR_a&4CFVfHgeJL_jx?&|gyvu@qNmq(Gt%|f8jGJrsj`%6@Y3CjzV@x0VY5F`A#Z&+$KL3@!-^C7fuK51LSh8RhVDk@}eDr&kZOH67L(<fZWKw^^!|pX(i1>X(t!DH+)_?Co%1SkA^?8?BE|A-3Li8?aL_WD@h8auB$M8E`X|3|qQ&1)-x&lhNjH-Ng=ai&Hz3*P;8}~nkm7}u*+wGg-w*(H87MQE`)>~cW62oHLWqp_GD+`oSIbX|zN|Sx9qxLE9ELB%t?N${1Bk9q{kLdl|jy6e+Xl>IR=OzR21fL408$@G$c2QFm|JC(3L(f6MO0bQyrRje1wR@C8MP5_{wC`;39u9rwX226!E8dDIVI|LxwBk6=?*Y12HXTf41&amIx=1dN_R&R$9>rYw9s>(tipyG}7El^!UXz4ETWj{WJ%kt)3Du*e$6pM&sFb+HU*6}E_R_$yW<91S&>B@zr#xdaBo5VR6}%9(YK2Pi{==(s?iwc3F0EvYX8NJtR*ku=xl&lG5ggH5B0t|C=lqjFMKp!MVDe7FkTQ_*9nQ`bNT%f$97S=YtlKbF4EY75x#&`4^~7H#II8$f--Dk+Qt@w2foa{!pBfK=ll!rsi#&0=J^PU1bxj59gTj95$8R3De{(%GSvtu^Cf|~o_w~N<B&P5%Z#uq>5;Akr-IRsPLKke<xqvtcHl=l$b2_8jQ6PUt6>W4(CSy1#WWYuWhoFe|@_q5=;;HQtzST|4pWNY`)+o{UaS;GNu0Kjco6<zN)U5ySqo>0>mxq$u;W7Rmf=!%CFyndFuX(kyzN`Ms_(tiYy(SqZKR~Xj<OEVQgjo~QSCs-JT>t`jT3v%&pq^VQR(c<zcp@6E>YV%s22GR~q%$^R3@$+k2Pn^QHg&RXc0Q{X5g3>3Byq;Mll;1JOSo$E%;0+)K%P@QwJ8jlgi4R6{j?Osx~7vI+16qts;96zN(G=<Z#tr|v(hl9<Ry1zA`c92W<MJcWi^QDv7BZ>0$eHs8I>y}<DeS9cL%M1CDH)`3>N1=z@57h4FsEu{c5LDBRVYJ+$^fKkOo|(V*wTnd;uvd832Q#g<o(yUjtyU;a_0MrNRveI~lXZ=l)M?wWy>#IMNZ=OMX5(r-Dj_#6o?c`|>x4Hd@DmQU*&6T6bM<F@6GjWIX#Bp#!*apo50V(i9LtfB-HCsir4i`3(~;M%F49?+Si`@0Hd&YzZtQ;1dFM9re4MO}l^r<j)1fgDGI;bUgYWFSzsSma9#-fY<@c^aFVoHwT*<83S-&;baXY0Ru!I&nK_nzWQNj9|<dfMI!T=$WM=_Uq)Inmv3tMm;fA7#YYBz+|LHVCUn((OYv7+f5g*2DvnwOEGJq_4raZ25mS#zO_~Qxw7?f-0KF?wSiUsegw@sc(w0io8;#hnHHw-dBVSfYRLHWTf_j^$LSezVF$VARI~L`{7Z6ubO}SJEod@^KmSVK0L&#ToO2i9h5~aLwTRZ2;J~Bnrwp^F5o=BgnkJr^1I|{hCSfSejCf~!W`zY&P+e;Cmq!P$qkjPl-nR@JcdW{s00wF35Z1P}JNnd!Klj5-qiMvG`0b~))db`H&cUL3Qsps!o3aMs#WQ2Yh0>B64-b6#8(8V#LdUroaL}7_%JRw~}MsH~S0e(f88Yuo9&h0tt_Jjl^-ODCq+RlZwkN^RO2BWL7Y8X_j`vGpLPAKeAO}S<^h%&(n;Pn}cub)zMg>cy72n6PmmisqZ7*=kU>*r3~@R-j}Pu#+j&nUe!TA%Hzbcw&}E~Ew6ZF!w+F}aI275}MSQ3QM1FUkCe3&|sBZlmfzNRO4dZ+wGalve7*6UrBcw@%8MV@0>|l;I>s3E$=0jqe8ko^aXt8mWQ%fx}!>?vHI<g3*ds%K7o5Pv!l_r_+0Z{459VCmBJrI9g@uff>|iif1V|JlGM#4-I^cnvc1RRLKc(RlSBmjD+;I<G_@=MuAX8JWaAVEr^M7$E!v)OwdT_E%@iT;P5iQrBdb6>1I%*#Ae_(E1Wv9Nzua0N#bO|)q{`&)Sngb0(=1c=nC_5MUx}y$?$wOpSqR^JGHvP+yYl@2;9bAAM_06si(b<%c8mE3>GAHR!J6UL{y4F&l}_SqmkTB+hK^biC+IisgI5yZA^xRcTjQllH6!+qg~N2MsctBG3{RY-Z<I84JsTgzQkh2_ruGi6P#B1o3qjCWOv9bNrOhI>&jjdRH1s_RA)C!VtV%&IIN~HTf5IlI$~REI2@h?RxwPDRoBcy5xDMDwsG}7o;6CLJ_ZUW5v?w+w{LkVrG3{Z|0U9lLJ`vWM8UvSL4@gho!B$gH05TsodqSM&6lk<?qYcQLt`^>#RRN72{+vexlGI4J0(JEcF9<LchzsNMLP`<6lMalh-~VQ?Zu{FKSv9`VNf-N_c|)zyAd=zh%&4PK~Uo;TnXRtmI2*l=r_hUFWFgC@TK9{MM|X_Qst$8)lkPsQ9XADZ+#eeY#+u=RDuP{#uAf><Ehu|qi25?g{^rctK!4lDFXseV9YZ{ES;R+&`VDyh1h8DXT!VGbQ^KF_pEkOl(UtF<>{F=u)8E*6}cK-sn_#Bym@jXE&9vZsowAgFrtiT$5x&Eusy%?9Ua2bYxJidOE>g5fM0Fz|6G9Y@wHE-5w!0g%H`Pwy(}!w*T&$4KX5T47Xr^eON9s`nMV6~esH+Ge>gdC?=X3@v(IKLHS(t?$PoS7{a1>XWUk%1CY#-z^;a`@^px}BPd^t#rCI|v@Y2mia{>4fxD7U+5COoC+izbU3Ywf|*N?<P@fABGNmdAuDhgFV-}#jDkw=}oKc4@v{p{x#`&1ZRMCql+^B?#2Uu_?{7qeh?J;~<xXm}p}t`AblfOHqI?JT05N3nw<GI_JV_hNtN;Gkud$AzIz{*syA|BC<le{lPRvd!MM4f;PGJ=ys8?TsJHjq{UF-`z*HJ%>4aHdRj6;E_9G2DG4@Sl{@wI||R1;j6Y5giVPU2qi0g0D#GWxiYG0H}w^-O43I(E_BMkq8SZCY~FDZdMi9kid`YX_<da?w$;o~eQ;KJ=LM;g9KDjpfJ}0E*}E#QdjxBZuLtt09surrpp1X|P~DBvr@QY4>i6clH~S6A9bK%->?6rt5;)4dPMk#;7G(T-_(zac(&8IWO!`<BZ9lp)6kE`xemUoxH^Zp+D~K5Jir1HM+lmXqk?FA8kSad`{znXNj0ed<VV=dq0|+ml%^@p%cz$zvc}1d1uIjguZ?LX3Ld*wj6nVtS>J@i|6yy*MLkTCCP>&zu4MF@P%PpV|#&b53xxJ4e)5VRz;16yWVPDYzj$%k?GYFCr5|%BJ*BJ!g>Ahe3^-F<--W>4T6as-&?4j}FH{r*?^8(y_ry3C~JN|Z7VEDn=tbZ<;`JKu<X^S{TdmwER>oC*5ZyNiWMEFFprbhl4JMw?H-kq>SIlrvSWy=I-k8osrH{OFr#>f)Hd`Jd9tBJQJV-m^{<g{LU20bo%pJSmLDS5r9-xE1}k1U!IFG+oa;(u%{e0UMS1TvVldyRlK3~I&%IdIlc`NVK@i~Sp9<1G0?gN~cvTPqQTKQhd&0I_2<A^=AL9t_(}n|(?QrfJ<Aw0?ZrXGRTvL<Z|#>r#5;!R|USXwe=aGl73_|2a8H5JMO4pui9`G0r!1)UqkqvCX<IN1PhVX5_&r*B>zRT4G9M7FU(gVrKzp>mf{v*X4{($?V%@jG94g!qB>PV|L_m<!sFbL13pw4J~(a6CNSMf#YV<F20z}xko29d`l6z;F7_`?w#4UVY@Tn=KK8==Y6&?(cAQ1Y=D7K*y2yLVs<+X2I)q9EClx{&7`3OS4QC%L&rEEB)|}URYiXNBqw}AZErV$stMH_-l&O&Bgrnrl|nJX(?CnFXVVHVtB(|}XVCrvpfVHG{V^iqC|8VE1QLMgtYYk<XpzQvX&J+dvCfM{?ezWLCw`avev;H=Uo@RNOpw|in72`I=L`y)G~Dv+81t7I9XczPT8w)p^6QKqZ)?~AThSyr^r(OL8=ArX$#*nXZ?U7Of$*{|VZD9L@$%cONl5X>cQhIA+)@3p=<OcteYLyutl0eKn}7dqW7Bp2Ps7dOQw{;Tw|Z4B7j^T2s@EjXf=j20cfZuL>ARx0|KqdbPyhDs-wcY)&EePX&NZaRWe1C<EKu?=HFQ@`p}SiEi3!Kz$Lb7K{mhhj^yK58p13oN6bmv8`zOTFh`&}keod>rKM{SP-rpZC>j}604HTo<d(SL+4yusQzD|?fHDRWVYNUn+r_qTU0kbBDL@}+mICh6s<})o*qrwbzoJJtZ=o?SLK}ie9DDK$BNdo-m5#$C=#0@`isQ5eB+4*_0<5m6SnYaz)@lgNhwkVlL4lNWPG#6AVvIxYnv=@l%v2OVt<yAVJR?G}Xrd;H@+V&yw7$ci^5-MJW*zUCYUm2$oX9W0oIjRE!<i6I!8G2^b4#bxwMVXD!XeGOn^CF?IBP3rhBsYesNy<RiCo<J(61}pRF3MYYUrMGQg*q*gUwHnuL^(r5UBd+Qj2SURHCSoPGUMqQ9?CK)ZBlifjT?{5V)p6#r&xLN5|VuYE``&2dMD+B<Tz(1mXnz7h-p$9g1^U|rA&^X?(`r3b~!s;?dl4CExGQpyqTX}Na2fjR?$Y9aN4SRv-BrlA}imYUY7F@`lH*k_#A%pgqhwCM$b7UvviG{?0|D?j~}s?=agh<$|p2<6CvK6Jm25_WvAtFIojU%Kjp^XPDV$^?tfpMkRXscPu5(6p39i|0y+jQe^h*R_7$B!5p^K#zKOnjFH%Ll+LfxKeE3ci#f&QqBIC?`cKTyhYlpqoN@ovA3|F8dXCn>1d-5lfV#;C=2SL9xuEj54^m~p2bSn84U3xky!jlsFfdTw&z-`M%x&rVmFFBGK&5e6@nP4~J1qkm?L%`&N{Ois1ePvk#WH5uwBO~>yDyfEki<3;qr+LR%hig^XdS12Z-z`D7P|3H$ZwvRP<fJl&!u4YITe)o63irjo0(J_c*ze{w?6^Hgip)o)+|YIEsW2Z0gKIW#D5)T|dXOc7SiQ17<FKU4RdW>t?l|;L#z34!{Hb-q<0j2tmwpI>$JzpiBnst2n&?405~ZzUBJ&CIUiCM-%ICii&o9f{`%&?U9&(>@zWW!!3iPi;sGAc+_fYWUL)o0Tf3Af&g3HxPcaAC>D4<CfMab@LCtFwTj=m2qU;j>c07`818-CV3*S<FosoDu`$h~2VIzbO2B1@jJfvmB_{5@x6+2H)Ch*^biX%b=Ted9SdkfaARA7<{U3jMsO=$vUZmhX(5Mk&00qzm?|=H_xKo*-yKNLGuqp_%013&*oE+r{dwJH#*D1U_k-zVaq(%O1_fhJBmg)$IkJZ0qd$PgKy5R2EZ;(>r{*LIfm=Z&qs#ZF_wGN6;-E$qCXR*@eG^TbJu;__scc7&^xA3-!qQbz3_v<W3CV*uCc#4t8K{*!;2hg{y~~0?uQsifZ~^73x#O&)o_msyDX^FNwV74yOdR%P>aVB}RzT#;LL!#c7}1x|>nL3l&B5qK)V){fEAm34+2_$T;N?N>wk_H=><zlDF9?0B6ab=?v}G9y}4VKXVzlQQSjuDGk@k8$0a({+X2s{_L@mKU%sI+oeraZN;IN)TniAs|*5~CcKlb&bseF)Oh}sYjM?KMV1?LsyiXvaWc}`#kGv>eJ<13LXXzseyjg7(LmE%a;mOs@&jQYShF@;^7$Dx+5{^tXPDK?s!Mz2Uff!}lYF~U%Q7>d|K6Ch$ynOu-fC`n$-2n$%7=s-P=Ky?f=f~}Q<C~*3S~RZ`b)W6>U!g6Q(ljBe?>huNh09}B^*^{!u*40!ldWNmei2r7edU_AN?M!Bb`N74gRpW*UHdkU8t*cAi4RzLZd0~#89Z`IrRfjUZLi6I%_^O%opZ_b(k1E(VIK=qgt1g;6OkOef8C_LuIk&H7&HERPA&{Iw$Puny^bwm|A&``dv*DK*uzm!FcxM*cZ)mg7@PuSIx|tuK1%fG`GU%7kqkU><nTfX$yh_zbgXKdnA^#-=l_2J+F%ovyj=d!VCBrYR~5#4C?x~76Eoe`?!##_(<WQKx{wj>T4$v`Wc+g7QGgK65<kmO7&+O#<2Bh=|oES;6dUx4f`-=v!N(76wJDxY<)(E19@Y3m={iymUI%B9O>tPQZmNEq{ZKj3OHW*!_m`|eg;{BH!|-T&i`abdyr|Ni3SeYG`SiGEy(cTmV^{JvoL;-I1BDT@gFW_p)!7wkn<Q0o-TVzjz2_^>N!sWNw%W*32%UiQdUZ-#gu~>;ZE6<zgeR$&2|UrS#Ff%QLA0iffRBr6|i#iB6U>@YeM;Uh!6-)Hft&G-ihO|*f=dV%6IS9mC&uD`z_Y6{ZjL=7S)Gb3puFx?iEvu1h#tuKaS`giSFiXF}rqOO`Rf3K1AZ`D6g(LInq6|AqxAY_}d>JdR64Hvo}2=8ZQ8TXDZ>OaG>Pd&6dOB2V@aT*_-|x00xBEgw_P2dgz||;E=}GNZ?Pv+2Q5~>og^nH=(jlhnAQgl-YMAjKMgn=^3=&Vk%#LD&^n|fekNtJTlB?wgsU_9IuibP0ZH%Qt+MAL&)&pyD#AM#uMCdDw@qG9t@xT?-TpsZFeKStwotaXY_awu<4(S!VCiZlZw>X8CggwT2o8B!E2Ks|8CsgxWr(@01EuB$~P*Ur9M5^q})>7umTfF!~klHcKgsPhT610=N<?CYYZcPBoTMZJmR8g(R(g$nR{AlF*TG#uST8s8mOIn!Uxh}=IIn0P5UD%u`LtzD{6tPY4;7%dFdI_Qn7IIVGu7H)`l8cI0rTB5Ih~UQm4}mvdpQMT|t}EJ49lf+NfF0X!Lzu85*_n@|Kc$h!EPRFyC>2hOOe@J%(gN!0J#2joQC-uXEY>iJ&KNRU+vCBocTil5yhn0bd@7yf>O1*e6m>Sk2#4iV{hprs(~+sH$dpcL|mv`d4UU-C*#AA#&y($?~mlo!>ktoSRN5+wXZX?Fl9r$?V64iQ{VU&o6FH0FiWer&BZmT%ZQ~u@p{LOS`%-Mr9&C@{0@pNUVrK5eH+=>g!ph=q$W*spgY#2`DMRb^I_V{wPBqJuA{O;qaghr{Pq;aa|6*Vtsy&WrLZB$;BD%n|dNV7Q{5p`fZIxO)I1cdld12bVow!s+wgtdhd|JnS1WH{;=3x=C;znlT)LM(1^qI4Sa~UJ#sUrj(axtbB_wj>$*Bud8mO5z*amiwgp#H1(>1r;IkWs6gD|^Mu8+*vY~r+(w7Kt%QqB~yR4R)NQ1r2l+$%_(}?4#3@bvWlhKexNA~auzMvwi;H5i>DC9R^YS}H!VybJ#U*Sbcdz32Z<tFT+ffo>0qM^+e8u22n41k+@*xWP{;kIWPtlD~x0fdCQal)jRoDx-BaLn2otsTOb=+p6}0`#IPNs~Gk*LAtL;wQ|ON%8XFc&;l0WgErm4X?*svAd95A#%Jr)_fPfrh0*F0mN$xX&sXL);z);`lx%@-6u?{=aZK^zwErE6#K7_=Wn(Tf13R8Ux!hlgT?!XR!r}=Ie7B)YhsvZe+6!Qx%2wP;ZN?)r{CblU)_w6zml$h`rQ*cc`5l{sWi#zwl!xj_x66?ef@$`<>>Bs6}t1vi#Q{^kh~t&mReZ$WToq<Dl+>M-4lMBR@cq@MR|QOVU;Plwf%E^yXG~d_nGgzZaAX^=S%$LjETRz-Q78K;~*n)H2UU*5i|)dLD7&!!Sbt<RB`yrnf~1BV{WHz|Ge{hviJJg4yrWd`4-^Lbj#w}<-ZPuNalCA;3p-l{;0j^2iqcHA+b+C`SNU0Ur#7=D*cham|V@`9_!cT$L!a$_(jascRJ)u4ChfBs%3H<h2t<VCVc+UJ*0>1vS183@(8O-svSvDZG+<NPT_@Ae=Idg2Yd#<q^loqL6$5fp5Ui@Ku=*;o;jAg&ttV9uK0Le*1-uJDeH7<@#$UD>9zNIX993Et~&x^DtgCYWE3ERzv|vy`gZ>yT;(xQZA}vW07-r!44`s1;Y9l<-CJ(G9q3@<X4`=yh`@*<H%r?PUx+PyRxTDZNsAznJBYC9cq2g>yeMhAy}y~SC*k9EaIy8E_`VG@*QcyNxSI;n=wJJ~Zvb!`M0#3$T`iKsn3VIYs+?mX$90j_ourWjZ@$9(#2G2%<igToUEilF%eW5H+EmegB~N5V_$#0aFc-QbWH~aP_JGO2ItlAw^pJP&7!?#AhnTG?Q69X@OB4XE6eZP6w<dWsoJ#+Rurn7WvVh6E5;^%bk4QXw>R9uc!s6vY|NTep555R11FDH3d1!-%|0?J^&@pH>ZgW<P&-Q6iG)4Z+dA+!zKYDGTYlV!}Ul!FRuH?uWE}>WITW>TrB9VnF+mn|5bFaqKmw5fXnsMToWp=fT1{J6AyV<Dz%sV>EQ=Brfca!n}8%`|aVrNP#`-;-ZPN<$LL5r3xMTyx9ME!wfMoshsN3lmqqZGpkBn?*{jW#w<5;rI?r#XnaSaOm1efVO;5JY%e1+}J4@a^zPlFH-zRVGYyr%qgd@a16sy7UD`E4a(lwXH(}ZHMQZ{v5{uDM>1`Z;c#7XwJ<BZa#kWmBLEM@JR2FAdO$+I<`1;(n%g1BA~4|@k=^_1{T|&$l+-cIEuqF*j^kXtPTZ1MvnMmd2+Oo=)MX_z$ZQ(NTXO>r2z6OZXR=Q`mw}Jub#~7i7tp9wwk+>M^OfGbka_jQYQy0Tr?VyPwC*3fkR8$HF}PJbpzCoR)^R1b?-@36=Aw)pOgW1|K8xbx8~DSbA&HG7qs2?s`cU=lMArA6gX{n;!^U?k@JzUP@)bZYS9eO8-dH0n2@_O7(=$!>#~v(l2|mhL5?|v!{hKm0bz%bgnQU#FOAI9!!HfX5#T7+Jbe|=GYri9)y?H{27;qt5v5EFXk}tq)7;SP{<8c0E%D=wViF`g4m?K~ZR#?bCpmsbKo}ETC8N*>m7DFJA{VuG^J>Aw+)88mPrn~M6^}DOLAhSEBW!MaRkgg3ug+KfdMo76zn|Aoo1ET4Dm8;F&`2Wj580Gx>Feh)RI#6g_TU~I?(FaEO}>7fTcQ}+=>2Rv)NUAit{tW>@h(B1l$>0tsFGoSSo3_JKlE97<ovDNi2h1BQXFilbX+7&F@&SN0Ys<~2;dM9TR7{*1kny&=^4ltc?J#|nOT8I(%P)W<JDxnUwswWdVLOOj=S|U+KKm_WTcr**EV0Hh&sOu)tJil)^v6Kz!h}LXD*q|%_Rn^Pv0!xD!rYgvvoFWuKCAFmz5i!m4<jE<+uEH1FgoDUY%G=$a`(u`<;?`lK{=A?G1*?8F_*^4MmNlav8i&6dMzSXf|j{sv{yJm5r2nt>~hA;tEy+av?=5vPKa3aOONb*5qxB-Go|c=uDV1BDt&2&(+~I2vH>aX8NMq{#=S{7IThLX$lTif4cF8@7BMG!pVpiNnLBOhHs^l>h<L^nsUBm89K60btl$cv(7SZlg<O87Zg+X0)G<x5_&M6FU1fKfz5U}v_*jq(aoemp*PM95nC*lYhm^L2Zx&B=ZJkiV$#mk^#)u?atg4+^`Z)Je{Jd}=?qtxDgv+99H<yH0{9JXy8F%%i#{Ul;(XaL2<cBt@q12tF^exZ7O{@dUIFXbnsNI<gT{AQC0IA3WDC(?A>zS@0PiCqcjPTtO|wHch+ijs7(}E{xfi3WENW}!5_#)Lh=4U&VmiqCpiE=;LfEHH_BcfW^{X5)*M%YhcCW{EWai+3&}HysML>y-%={wx!<cVsv0Sw;mgn@X#FSimNfe3Rcu#XdhQ%x349rDypjY04K=2b;^5MPkm5G|#c{6X;d&eZ67P}IpTz-Iuz%$rhV+Kh!&N=mv0Het7;LisRa5t*JmPl&x*vb%?vnJ!qvVI?*LXG03fk|sjZtyQKid^$dxB>9%)4x_{a`@PoipG%bp`}?7?Gz;f<;+CWQl5oC^{wgV%($BK0CtUbV7!rys8fdz;-DJm=QV8wRXJ2p<pUWJWSS`x8-+xasT>0BXmu*~+1S$dkJQm5HnA^^I~l}}jmqRWAJ|~P`_@q!=3BRQb_zM1+`s~XI)p$NCC}97I>+Ky=I|G1#!|vTI${jyLQPl)63al@GyK6XJg}t2n<>4K1GIWIf2SU2xneeD;MycxUg;Q}(3(y<x+Q!Ks1t21B=+uyNs1uJ!93&^Edp7*M!nQwxgBynyiYrQ0B0qQleGG%YhGVXcm<Wja&}36IYy^%n2c-USt@&Mayf<B;|)KS96X>mFhdGK0X?x|&`HOZ79>e}9Md0KuC`XXIwA-r)Ujf}QdTAwD%cC00dqdVz*dW1KS}Ei%YnwY*U$0=)2Rt40v~|sKcq%ufub$HqDUI{@<an&tZuq#Z2TSwK*x_5vHek3Sw<8TvNUc3yV|>`+q&u7%rX`_*j_(z4*$6OdiUU`9cS(+P6`i1Hak4(CmSz5krUBzjtE~uGm87(DJU|t?kqlC6&uMGP8UDJ81?$>#+EER2uM2lW>UCui4E?=RtV2ijusPs(|Hn8*MTG{$NH}4MZ`QA9W&ABW_M%W8%obqqRrg#nWZ1}%!5K2F~O*Lr<5n>9p?bb`x(}Hh?0B<!>-_~di^dz))p=)&yDG<XD#xb&EToWcU9Lh$#-T1*Ns=dHQ(}5>8uAd;lQIOxfnMKD&|WBl!Wruh^Xj&DmL<D{j4Oi%)BWKZ0`I6sVVc4qU-$-(`B7bs~tBsHvB#sr~%J*b>Ih+jNmJ}`m_G0&-vdWsc0yF3O1#gIX}$#lWOl~A*vBfP61sHIBpONTc+BCHMiSxF-_A<kzU%e_C#+;Su)Mab?1RoY-ZCca8BbZueO*o->16irS(EsfAtsI9}Tx>>5Fa_>}QW=w1?gejrU=YHVZ>Xok-NLe*O~k)c#=AQ?3_PtA%T-Jze<>y5hl)a8d)jZZa-6l#UDTfz=(WoA&GT+2MPIhp%i!r(q!Ts-M@~g)?#0JtukMBuS)d(^I%}1qSpbbKEiR8Es8<h*8j*O%dQ{ki`|kHO{E3$k-+aM&_sy6m&%~q{b~k6=#VFyH;)$+g0gn_0>OMdpw9X1heqivhXQk?a*GhYlf1-Ea0jhZFRyI2{wz#d>*g?8OXCP+<A{A>m}vl$E+s&Aj4ykjCk}WeD#nd9La=c0v1`Pa+<YIZv-MRS(>RDYed`5$Jz2=3B`<5Nx9$YSHV$imqw7g36li%F<*Gh@~`{ttS0~zziy{iizOAU;nse(RetWn8<pWp*eDXkonPCJZ4d4|cbpFL@0~ORw7KYDmz~ZuFBt}i*bT2f2?q9*st8J}BaH)yWH$>{17YP$60|b^n3U+$ucSSaN3dEn7I@!DhJeQJRQ5eevlO8S2X#)@cU^56EqNjuKN!7;bX!ym>1Z^X=CtVWkCTxBy{~0zgx}Sa^_QeiAX(FD{~?6$srC1E|Dd0BK@7>UF0SEDCD`Mevw5x2i;k)pvi)<msP{|6WSP+gRj<E}M!qZj94n4yB*UTGF;(h5iTf42Ub<nU@M>%D`wyGq+#JNN`nc5xS|)97Ycph#17+pZh|4G$z3ejld&WmHWY)aS!&i(oU`P!TQ5TDo$glS$%qDXmom1J{f>4a=tOl0vkIvQ*J!$F2e&$?%r`3FwA+&b#k}fmHX5^lKQ1?Ty@%k=PSLoFTsidN#y8E@nF9`6a{9BBpD?ufLEX`ybK6?nT09MahoU#~An*>JlllBlX8?9qmt#m-GnrzDe-fBZevR<?V-yf1;$ZnY6zD;h=MMlyrHxm;8gi4PRt8BOWDJz?=2TzktqgaEWU$oA3zFW@qtP>K)uRD8eR_Tb{?iv$`6Q(a&vpug9|Bic4iuX-t1j<T}9ddRZZ~`Xv2e=FRxe?_z_Y#gi_0u)dUaHA5PnYbpYWtJDZ{4=gCVH|fjrN<}dMl)e%uz>|#BrE+9JETrB-%BCVkDjo3P%jH(I*zHt%I*CND)M3h;yvjK)JX`<|x+?kVyb+jaamD`yCM~al-N_L~r&m?|l;U;bC79rdjC}PR>5#8tG7W)UY7r3bNv1ef8SDx_<2B3eKR<_F_HI$;B8dGOGEdc;qXPXU(96r|EfBF~wU{O%;I|0sLsdc(YVi@cyQ1vS)QFjz=tm=8D`NJm>7@zf`dHjsR`ead{*}WAxvX$kkz1YlL6}2p4z@QgD2ObLoL`Sh&vP7ik;OD(?kzMEns5t-B}RmX{wyV2Tva$Z3wFjzgws8!x@hfqjx|hhBwPJC9hwk_V#>14+Fn5#|q`YuaJAtIySu{4A;v&?koqfiTAX`?io}v=#Ix!djtkMn#V~;K=<#UmR_o3^)gQ0WEh>$hZB(4AH1l$G-e5G5L4cn4fQeBrjo}n7#@jg$$Aqi1{=~0=sT`16!oqcOs^~Ioom?qluvm(h$lZ7crry#;UYh%A!fjp#46xI~S>bX#SYqlO#t$rcB_cFiMtmvNc2ToUfXsOjq+iwDYxWmof(_JtaxsTKN)5O4Hi>t!4S%=G~W?WiVZry5;j-|NltdV!n|y1{l3-uSGfC*OGz=Ca0BFt<vguY=O|ZRbknfrJx&8Cvbv~I4aK=Jh{%Mr6_+MhguYaj%b2<k00l<{0`fli703vikMS!`7Rb0J(Zu)a~FN(E+YEKEy)-DO>s@ZP{M>Pow#cZMekY(0Pv0VEYhRM{Bn;7PgNw#UEH$6P?o-`b0-C}G$Tsw`1JR9)K(P%ebZS4gs4B&i<>qniGjVeQPXSgFo~(h^Hp(7u=jOEjCrJA*Ad_jjGnZj-+Qh@X0*>XiY83sl}Ebc)4*j;I-{&#R1Tb6L^19f>gi4WC^A8};5i0_y!D$IeIFq>yR1rYGsH_vJp1|RbsQFvfV}|aO1KGfdDKpPq+5<gCsB->XGJ3qz0mSwIxDpm^UzH6g;Pw;tmsKE1Q-534@8ykn_E*?&Ro(?^jCqZiSKGXoSMZ4I{4*<AS5BPnG3zBpF*P{MPEwJAxRZmBKZ{Sgz&6T&S=EM--oppfsF8sxK=09E2`I+AV;TtvTUdLgn~K)coy@zQka0)4NaD2+VY#lAjQ9tGOAlf9FE72+}D%pBZ)1Q5<&3LEhczF)8C7{6jYz$=ZrlWzrDw|q1lX#Iy$kBps1)|v2MTKeYJhKyZ1U<ww07wSrao|4gBcr@C4jizY-)6#y~O#>&F_GMA*)$%Ow{aGpZT2dP|WN<@TY9nPKtlqNbUmur=Q9M~2*$_D;HYz+darXzl;Xa9Nt1Hm|BFp!C2CtaQw#bVk|w0te2pcwR0`B#jS0mvLnke~M7;$wf|pmq>RH%qjk>0fWoSKTQ{1@F0QAIrwRNf9Lt2c((V332xnDCGuTi@#F##H!VbG0!(^fQZ|(dXf<0>)?Xw0n@}GsRQMdvnZJ{pWsXc~%L$OZXS;h8-9DeazgcjNlE(+P97EEsP4?dd)<h>#1ko{;N&?C%7}6~944qEGio7Q52DcIfM1-cbZfE%uuj@#1+vRAR5v6CdTp-IAkQnEe<@<qhRDwpO^65ul$;>hB3f-(ImcGS^Kk}@;x?%x1uLi+)qP%y72ufP6gaEOHF#zt^Majf?MlSNWCGRu{@8eFcLDC=2bS8`veGR?~n6K_75{Y`wG;Zg`yZ@+9-x=ad;R<GyiW}v1B2X+b3sC4&5{4wA_^$I$otjLDQ#nN$&(Sv-%fADs%PdRU65~(DkN9nAF!rMN=Jy@Qw1oHV->VwtH&xGVqQ6yhb$|2fb1xRX^c(nhq;jNaZceYrN4H?aFD#F(7;U8q(2O!o9Bi6d)DeEdVS<Ba;QeGoNtlHiMYooDgn9Kh!(s>M`g0JXxlP%GrKPa?ync{uLW5ShAu|(%ZuSUNv~@D)(M6~~#1cBwghybjP8g}ygNiV6#w39vkw@@IMc-@Ds*p7VdL|*_@JaFVR*d^b3)ufIt6w?8X<}$$V;PK}e*2vq$sW6B1a#_fqvH6`R`*~KP7kPWCjudv-XZWl$t|p-lh=A86zG;%w%t(?D*k>Yxe`m|bKdeBMU`G&K;&VTI`35>Mz`0uW2#kk2k&_E$<uGbt{ERc+E}K2Q_&#}x_5A|%qL1R>`(e!E;CaO2oJVC0+OvXNGn^FdazDK?du_yX<g7&_zd}+q1t?+H_O5GdE@-V#0L%qK94{)akduTnSA8r)ZC8^PSfK@_k&_M9G;967Mmfq1`LIT;2!N&0JkcBM<e?JEUf%B@&Cc^?!VWX6!u_iVGju(9)F6`^Z8CP>D=>^pru84pVxIH)4yQY;qq?ek0+T#v~w*U2h|UH@(1=lTnGb3nmK;7rB6^O&lq8!<MCEufFOJ)6ZDQ>jA}3i9iFrdC(lS?7tbr+q;w?6Q=r53NaFo<YQ>sVcRss2BPAq2O4AfQd-Im(YVXbA?tcoYK~v*bd5dAR<|bF=wLM8i$lT5+(YmrfPOIN$XI1>YBs#lBudBuKE;uyhbYL&0vJ(XrqpjgHtGzc-;Lmkmc`kce5A<?-uMh55JU6(*{FA{YXE<eB%t%(3Vff?nE+F~gJqB1yOCX^dI5*Yo<M=7DZ?r=@?i~ij;)apo<xMiqOa%dO7Y_Ah7|6OkG^>*r(GQBtL~U`7K)W#;ol+O2Yk*Y`>29Jcvi@=cd^vW7xubl@E_3{;YR^&7dQL+1{Y=!Qrsp;SP=cbHj_3Ce(tDoWEK~DYfm};Zcd`O&ZCPIrF!gloEH&Al^;%zP?k-B;4FdT26;+0^#xzX9Ax0i!okfP;3op_<qWbn{6qX%%($(iDdX+jMf{11JV@W57!XFp{P@sJ<UsrXOqBEG(ZC10(CJwtIOJPx;Ir&pB8h;3a!2(VaC||&Rnuy1tOZ5`8eXn`B!8D(A==HM>T&$=?NO1Dbq}3#r&x2NsAvkLpXz*|?36g19luHBHPkorKUP)4QMu4TH^Fbb;bLk-d76vvaoqJIV%xy59%1cs!?)ogW8#hw8!4f^P+BL$`Lq=2pZdUY4^{CSsGBc*DMGb`B%RgvUtu7G`ZS=!xrNOc6SuwS_QGeq0*isIer|wj<xIlfo_=(wUlwNO_IWr2E-Zv(_5@cH*W^?^z{eH4^Uyf|8Oeq^%bL(4o-Ifa)Fa=UTaWt)U3;qFUbVH0#&*L(iD<{O<Gq!?Gl$379cpC<8gB?mlCGF-d>etPjh=5@}bD!P*J}Yk;tJDaC#I)w`oN`t$AY?n$+r3xRIFVe9e3P@KAtI^>DKSzHm8^&chduhHt*h#)Ufkt6>b@Zd7CH9$_@r~TX5oq1-zuJr#FNH%2$H>N-7|c(o9CrV^&BMpn~1wu<oITcg?TmN=dyUk9t7KcfJ!nO6o~n*=Qxd717Kt&?lO7gEY#-vMSa_7`$%Y^5%Z}gVFVaixD;Zoz>qMLs(8Di1s9q24mQFSZI%Ccv-2Vx5S-{uxc4I{x$oW)Mr}{45&G}mZINVo-P*iYy!TwsT=Pu-<%tNLE-K{#IJN;1Hc&w4Ms!X0@wy=~#~<F8@`-04#bIogLC;?@WXW%&<Li)bacz$2XMCclr1d9)mx^q&nj(2`;77Ww%B#RIOs0)7Q$!%mP(CP4i402H3Zlkqn#fl(o}kIOJFwiw7}FK<gdl4^>$Z3qI9)ouNoq0{)%9WwOJ8nO86v&_OIV2cZ@B?e7e*v2T8;RfZ%52;SmPZ@2AX$bWbcQ^$v(>b`ha8paCTMIfgCQJ@i;ZHmbtKsb`JSt2b^bsm6Z5fLB?g4*XEy|xE00~+n0p(=<P`I7Z(kI%0g;xxlb22=9Ffg-5F98zFu6;)Ei5Z)IQ-meSjY3a2-$C+plQ5_2NU(10dgQc}Mz}8bX&u!V`7)sWfLmg%t+4Dau=z$t5ut(BXj*q8+bwW_Xvld)yo_BuEfB`>15PCd#DNSH~9&FML^5PA+p0<LQ%?QILtKd{Hz6L?p9wp-$4_tPxgY&$;AQviM@sbva6ruu|MylmGSueGJ;%HksjOa`*<tbZ3W@5|_-`J3?``3;LS!5&2l%aw;elluO<{&Kq~K9nYl!oWNj3)<YzmZl4>NY10!l7dLJg11$lb8R9dfi(Sr6wYfLQBkqdBJadytf}%}%&kXegs>=iqCW>K8(hoJsVg=v*>%ECYT?Uphv-)^_35q;&4^Q~Okw*A&djHOUzInO5`+D+n_w~*J^^(SfyeI?V`x_JotSt|Uw{vFg<aS6Al1Bc6!euHJ^mp1Sy5RIe!7teP&)vg`>$!XA&tfng>>M08Q+RUlY=8I7p?oRJXNMM*eD#yt^YZ6Q_W-#<8)2u;K65F`m(;J_=I!-Bk(Y^o+VyJ?Im9R8tYGkbeghW06KGl7|F@0uQVhkTt$Uq+X9l4k1u*D%{&M?pXYyu$=a=1`UniiX!1?)Vd;e#`Z{6K_{cH!{f6KexAdyQv0ctgbz=8<Cj_2B%l3G0d_PgS7K~7q?=bk^`dwnqZWqW^j`-hi1I89&gJv-ce`S#iNgn#9L+(Nb)9On~WcJR5%Vv5_K*qsFOjE~NS=w8<{_Umx#nWpLVhRNYH8X-D1VirVpVk7)M3ZrQXQDz)Vm3q#EDN^kqQDq#~lr$@(THJNPO1$GUY6ccqf+$fZYd7jwoY-hA{WC<SM}ChV9l7qFz$0{GE`u<oz0wAmC)r`XUg{C+ca{0^@xc1T?(AcsW8kSc&h5k95+|p1a&_jya_X$?$W19frYyS#WDe|!o=)ekT1E&!8IUs_F;?LHq2p$=;dt#9v<Eu82MjRN7}?Z;Y{pDN3*wmdHq{kDz!9bPH5Dfa+$UwuObxxrI>;~*bz|yPS^}YkLs^KhYmVGUfF$@Kuc2DMCN3*aYhtnl{d@-82`(b@GY3}GTjfFF1eQ>)Zuyq}dNX~WCQ^$UGmgZWWU#xpBJ7Veak~0go!u;HS;?BA-oSce&^U&}KO@7WRjR^k!KdJ2`MFl~YyP5@s4e?K3PSkcNm9s5(&62I(;s9jP*jKiN-uDyr&BpezlL`m>UG#QFky7#ocOU9+o1u2dt#jl(4!OJBYSM+RC9BAefEJ~PqmKW%Q}~`?xY^)#HSasycSCx2~R-qmwu+rke-ENoos47I49$vQxK3dz~qY0TZLT8_nYI47v3Z-6yi)G_OT4e4+lcD^Kzkab27lYh$ANARGoaNxB!%PEofV#U+Bx2)?(RwZqEfI@)8V~0S=Lwag2Vf^k1bWXDl@-o0#X$s`W5w%IwWVm8hoS$5r|q?@=n}&25DFxT=yzW(*@FNoXu`utc*3Ivs^+WZ!{#gO><KaTrnn`k~g9mr%CtOnDmZ-rn&e5tZcf5W-w}?~9P(&V#9oiS3M0@hR@ey^mS9->Ez3MZ*ySUdft>Y7j3$u9>8BhM#z3?ZRX678(zH%3<=JS7$SDQAVdE78~;8P9Ly@!l^kjPEEgT;2`42NEOm|=)eO$^6;Ox9^2<eSWuaRfj4e$>_Z!Nd|e+Zrup_moYh_SE2rk4R>JfmZ&5a$z~#29juR}rQa_0gUh3HOpF$8D)RCZy4T{Gl=}2rTLS;>}vB<TF-;+cv^CCBMW{$0{gX5BR$QGaaG+j=`AF4%NNwq566Ep9Zc&Je7o>=5WOeia^nVj7O*hD?2hvM|08V{-?8$~BjQUa{y)V_{99^VH*qVbFK*aPbYV=cox7Oq9<^Em1InE%lUun<ICoglVx77@{7A<9K58n-$6h6GatyV7PgalBv4Ki6sBY6@dM8=sadE81C*r<I&aO||q~ZpF<tdFLKJ@1wBgHDomGmN<lqy(k;tzt0T=B}n0`+kguv>9znQ2i{uJ=<9kP4o&k);#3kz%Wf#4k86A4&Tojpi&<DVIBz#;Ukq3!6%WxKAN7lz`<+r@vCPyhR+pD`uMKp$oZJMl5y=YkTcVld*FdE#s!HX{MBF?KGf$`IA?~&W)y@M4u=axEz*mm_vsMIK`y6J|Cv$pCobc1J2FRE{btc@3*${7|N6VvK6rUhchY44a=H>ujRf2>JCq}tYv^OQ!rv+-`Ekng+;5|MH0VsaLR7n`!b^{<e60^t%VXo7>;Yi#TQFoYAQ988Q@31S$n4~w6&z$NbA5fBFo79`6(O&-~XJ@)5$rOrvgJ0ynPxt+-6*(kZd$O#}&>kH>5_|d4NozpE@h|toH>J|r{vgC?3Btd=&V$pGgaC8HO$^-&qKbi+o=Wx${9jg&kZ)@oMQMzC(3*_s^B^+x<&5%^5LqUdRWqSrw@3k6i%<*jTHe{4e=R*^kgQZoYoaN8plW6D9MH0)jB<<x#2^Chiw|AaR&Xo#jFJmy<%A%RFMD+Nph!HONewtl%dXRn_m*xmqZcgd_s*z|6h`kmAIh(TR5y&4Q24qZVQeB@ZJhdq6VzS*gjf~f&ryOff5rKIv4119*v}h2v-x=~R*z04tw|aaST>w?eediX@6hf^cl)ue(^ia(?`nAUVLDs%*s0Uxa9?29v~_bQ!!YLq9X78}>FAKNVQicoL(=cs8r0rF3oJWT<I1KcJTm!t=ym{N7$kPGfY*`wb)Mr)J*~Xcq4$X&aNnn~<j&uFb*$CC!5Sz3Ocr)XhKwz~B>ymgX|TH63G`$2X}7gLB)H1IOT~;fpU$927nw%mlf<4h6WBI=&5y|*3DJ}ogK%MCl~Qa}4%LnmYk|K_F8!@s%xKN))&6rYZB$%*<H+^bzDB%a;WGJR5babmeBp_iRNUmak<8UkX>er}Od69RJSdVl&L|QcZGa9zQ{a;RT#3JXyk^9LDvf@)k5QPQpms^(4iN$eb)d1KWg6NsGsr>y_SU!IJ=*{7QwHu*@iHb_4lUBTM~-`9ILv{t@b>UZy|t~{mx)BHmlIY{sO5g{7U{P}6sgZSKqk92IodkZ#wW8m#-#^@D6uyCs~$!HPkIm~J3Qb)bXkx7GX%0xXX{z@7b<SFE>itCqljefkzd7Tnl0l*MZ-A7X>-!@uz0B~Vo|m%x%sernwlKJHlDRup|m{QDfTdbX|hAtAaHTaHrf|!H6wZ){lE!YPx|e&cVyAi?#3UQ=uG#8902|LBzDxg7IOPHJyXJ(3geSu9Iz*9Y{}(pI7tHpfH4&rexlwSJvq5gDKC=KDeOjGbR--iiNRVhTcGJIZnM{cPwT|fK<wH`2*pyQkOG^+S@)=ud|1Qmkw{jEq)O^UBliWeqqT@+bCNfS`V~Z1<b9u@pItN%=ZV`*zBW@u$17hI^z4jRJ9dg9q?5NHB<jLWqnfpeWj*rDmfq|~PORilnWX5v=@8tctiuj+e!YS9vbOXVMTu+s&7-YH$%DNp!KK54482y9ZH9Qjs$N;60uM}NX6CF?9c#+@`VR??(X#OQQ%h<9-YrI&2A2u^cEuUk;A^UWLMS`+gfIhuf{~q;ZW|JxcARk29vJE?m|C9<qI?}J*>Zl@W5Pw2H<4WG8vA&Zykj$QZ;=w!5o9Tw551heohTZKa;HVE$=B}}_09Fzh-irt4zFja+R6^KF|CEDVl~ww;g`T=rrb4Ef!Q(~w{69A(`yMVl2m*AaQzNyT>MqY>>XrKN%1^WqNdr($+eFkqxVvq)uH;*H1NcU{t{QT4xIGV>T-qM$xLh@>r*d8a+q`2!Wxk7!4LOI&NKv7NeI?E9>G2eVGXH9tB1UEH`iP0D1~!`SVPa;ZeiBY_Aw|C>_+{q=aMdGDfr-{rXzq;)9IY-A>!QUYQ%ZnU*W`TtKG)><gkA?POObRx(V}vjcIM>r5(?RGU$rnzsyw9@efLR-bF8!Q!>omlK9-E!E?$XPBytCug<pBVNQVT9obt?AiUN#_F(hGnh)Xhe}LuidD>X4;gjXSmE^sQ{eYwo3Uv?<AESGES9Hvty57F{tZuC{Jc9h->>4$&MU;eEwn3p~6{D`Cn{K<~CqY|~#zP?Vye47Gn-kCaq7nH}ymxy9!sp#Pee%0^L&jnN$f?<pTKb}n7HXQ}YAgwE%e$?DLryj6A=8?ZKA>YFMR`$mgp)Pph};B^AH&xUxgY<kR($_xV{>%U_rs?Bj*a@@#mEfuU$3k8Qc05=PHi!0x7r2r{iC5+&Gk2=Ne~mK^-e2d9`DgJQ|;C>df-Rfe_N3uFCcbgFh02w=zsEyVcXX7Fu07=nt7W<GWxyeEYP}ZO`hb>dFZOYD>Ux?8JaF)VW84%k-QlY%N1F|<DekLDaU{rkc2PtCcEy9efi;%3M|AkCKqYaLh?|Gn)<1b%nsq((Z*Mr9Jck<DKEeJDlyFszNRd{Qk&q=i~+5mc|w+&vzjxZ89fqX_ha!@7@Xl>uivM>50>bkWqq=tIgZUaRA6@+fKc1A-IaU%!GaqGo$B>~pB}vfXRwD6f9syrv02pO!(jStAgONN9$wtc6&S11eI!nRQ)Yne9Q?MXExqfvw?#XP3Ogd`xN+QXcIgeQoB1+WSlyw&L)G%wU{rPOdO;v4pYslQI3An62Kq{|zR=STo=33r0NbIg9A7KGl+1R(98j4L6=>3#dRkE|H@NnbP~-!G6h7ZGPQL4$iq1%f*AUDJKi7Tpm{gEku4{YfOZyb<CX>-UTq{zewL>4M1D%~eyR4h4m6?$$JzNMhTwE;|RTVQs%-+vy;)KCw<p7#zgr2d^RlKjQw*+B-OkIHLiUh1jNs_(Vb<$Z<4_0>w9_1a~P6erYlEnyOb6!r0-(D7cHW$QF6AiAot`c67)+rPlDO5S=))bX9Fh=<hZ-&n6fX0EpeA^~>*%a#OYf@!h<3_cfMj&B$`0U(j9Q0K`78^X^<{Dr08I&R8nvu4j6yF2YTrTbx-@CW8r8uVPB;PprHmt8LLP~LB70DTiU)2M<vg)`cpu>cL%;`aWx-yzIPO+yHZST6GRcbyckW>s<+p`Y22L`sInAKx`vITk$nUQ`)cMQWb^(Z>M3rXKTQ;bfYEdn#rgz<3NaJf%!DLW0Y05sEB^8FQX#KaSMBTg~;yC<n67Ij!w=b-q7Eafh=;a)O`+_GzQas|LI5L^21Xp5}?YPI@q6P0MbkuODW4Kb7pLf@k>h>8`_@KN=G5wn35t<O2FmVid6-RMfK=GjF>P9Y|ile_us7juceca}b=06bn39tlzFE3bN4*tl)4c{`D_`R`Ak6d#MtCx3b(s+)H5+b7hi%_mQaE9i5;h=2}1ELbs=qLw9o5T0nJEjpfa`ERqu1w{0uOF}#uNFlM@%A-e8-(9zK`~N~Y>znJ!ou$t1qu+EMxOkU2+z`GYXAX}D4e2RSYI>+!8i3vBFLy}qruY=DR|ok_f`xci$mMqT<9MJ_;p2JDNbhWY2&jRZjbX7}TsdWiUYkibC}9r7)$=N-#tI<Dl^_ZzQJK@V`TcdV2C_6)5v$)Ioh?%Y+pd3&3sKc{^2McT?P#a~q$YTn0Z8!e@%-nVH;1UMe8N<xceNB=FjX%d)eRlPdX~5q`Qzcv{^URQen2BnebITC7?vuD_bvc<EXzCCAd;8^GF4eKwr=sI+tjjsBZ+sg1X~dC3R~P9K_+gwF9HC?sshC>)$+6IiM)+%HI9xFrL~@#JX|BR_6zU-|3~<HM7;D$So{6FQ-_p;8T(_LV7_u2=<?1Ko6FGrE_GTT;(ZiU!REh<MmEx2_3Ca-+dD|)(%2V|s^Dqr9_e)JJmgipf57;F{CDx&uJr&t<Xw*Eze)uHl{+w^McC{EyM;KjhN}zBv?HXe=tv#AFNUjlrA!T1Y&H{W5c5u8M_PD-hSTd!Y!js6^R+v1u&z3{d#iSqE^5h>-Nw(Hu$uv$GE199QGy6>dRqPWO?4z=PW6keAA48jM>qOo604b%>E&$UYa{JMAqo@<B1uc&BQP9jEX&&Ob$Zj>b=4lurldzAbJgI_nD8G)Vq`|-kf*Ox_LNiIF&+cWz6U8{qj=f19FN`mN~S2gwPZd#WAv$gq<>1k-;o6+%d(pzFuH8q8j+s$_)Xx;p;++PyTO1hG%cO=J<sKWrjHo<a)&UsUZ2$wb~C%q{@?aab>@O+%Iz$P-UA0())W1c`#D-tAe3`&TrcbS?5x){_*y2VZUwwp*Z61&1?i;ccj*Yx23oZMKf`MhG#2JDh%`+fqV(FVDwN^_xc&U`6}JFE<um-*UC-Hp9O^tZnacQ*Xh;L=nv7t-bJRq%97#JTnaL@>ER5>*@Zn#VWE<{vohR3}^r7DZk|c+0&%OTG{eLvC>`Geg-g|+XVX8F{{nD-~Uy-NEx<7#K#JI?n9ju!$8B`=B`+$;s*<U53BG#4cM71xWPI|q4uFp<-ln$gw8q2R}FoOP>{EAKlc1{=@z|^;-`|Ys2t^dlftg}nO1EX}Ox~D||u#imcvv3?}HqfH}P;t^awe^QZocC|BM20|#>ao$3)?ifE-D9wBaZT&MM+fq}34N1}fOksaJa!TUx4|nH?#u{Y#$6Owt~9dl@YAhNt5{yREyKM-uzTrF+Yd?Ctwn)T9oTnrrQe(!8$IhW^V1Q=FfL#U$HPgcgqe4EEH>2JV}#5(r*7rr&=A;6TnTx;T8NtrQ#uM(ouaZvj<SQ<rr`8C5$lfr!76hk1fE$ex5S^ucbU1QiJ+o4yk5BL<a1_z&B>tt=S0n%_<9-4qgpww032x}Zh%4z7}^V*Z0YH@(N<vGJM%J+Ux<c@MKJk$#YF5pgUK+aUdW9{Pfl6`-?`)Tybwkzy1(<lMe7~W1T%0~p;G>#8oI}$d{_ZPu+nu`N9hJh7+genE8ZKoq=Ac&B{DM^23tN2jeW6_oS?T~l#8q2%ls@40rh;So`9T}Kv!<(h<00|y6dj%>tL;9B&RO7Bm7~%i6t*QFtWhB!g#XMSc=zGr}um||IorU<OA~y<ZgNL!}{z)wM>!?IhQv0W%F+A<N5v#l~IC~jC{hb-x~}C<Bried1H&sr~fu|M(S`ASmOgR7id=b)S-M5_;I0^18~qSk1cA*NbFO$YAOP$0_=gu#&s3}9moI$K>)y={qS>1CF>n?SlJXr!I4|Ie$?1`O?BobRh`4LMqj;}|2A9HbB~M9ff%XU=Rq4u(Z)?v8R&AN*}hqF)QTQ(R?p|)8N#Vu&Si8M!BgDE0*P~4AvcQffiVKkhQU*%iAK@Vf2%_D;-bFvPJgFK3l*yC$A!~Hr;-0g9Q*G5C2fSd2ffZGF=(0(8%FcH*k4@zgZ<@!@X>$ehT$Umd{v(L4}WdyJTN8Z(0s=9bOKebfur1h_H5_P;pEv*JI{U&KJ_>IdwW0P<K~lqPT2O4vuhehmSE^L8r^=icW^j4INaZU{bC2SU|&Byp8v4@?B|zzFMyr;Cw+{f88VLHtDS>`?H4=#+i!~RzX!Id@$9+n9(nYBR7wFnI|eg#d!1MKbXe>Fy8o(LUer_0rC_47#P{3j)2ru`D<>4n_YvM7`NGzFt5-te*@hR@S;gp5p+ueK6r~Ld?sn<>ye=(GL+#0am2(J-g7OsBqFaP6GIpALXn8NOI$;)InGToEP?=9Is*k<R@A?l6OVEOQf8%zv5bA=_0u1sk=rR>f{O?c%{OZ63+3G9M&OlF0WG!vSY4nu5`?URzkbp=HlfS#K8G_vl6%D<3XRgYyE2q<in~inJb;)Y-loo^|K-q9^DU5j5h#VoG1?7y<Pf3@ZazW#P!jk^c=E?o&lU)k;@s3(u_P^R`S)QGNuUq_<qCjl$*Qxh1=bvmsa+2R}w0j@2YgcbB(d<HHfd_q~Gmb$q*CvL_;>}yRoOdk`>>WQce1Hs(hf|Y?E&BOAGNiXBdQ>`ChSQs?>!v58(067nB^bJ9Z<gm9f1(ojFN;&xNjd>P!_oDiXqj%mIQfi=ZKg0nA17PUS)sin`z|NBLG#I9l6}`gGYM<9mH7oE{y8)V>O|7<3F^>quBE^)c2+T=<i<bzf6+O_YkZBrDz}Qf%i0e9gPdBjq5u&x5fNhwTV*7rV|lliEIg5D`DZvazqJgylEe~W<fee%C%4SXDOE{?m*}UAA&I2PIM1x?Aq5jmc+J=}I_S5g5!oV%EJ|u!haEss?bT@)0A5EkUG@3NxtC4m_ZQp4MHIaL=WSiTAvK8AIlOLrUP_GL+}1DtT*P`|W^(;zOP}e?P|{R-NiiYK%<mZ(W%LBzQaumq7AS`!rE7~kXTglq)Xwq}S(XWSbTpur<=xFHg~rU7*&Ywc?|~fo<422AlEA?4aBK7GLEF^}#91>zy}sSQ+)m#BQ^GxEx{_&8<)YShIwO41^RRtr5gDHJdoNPk-HV+9PoSgKoL0%l(q-+0X^&d$=S4~`Id1>}ftzdjaCmpE-|tsvH%NGFCGmL=4jB~Ux6vubG34zT+Rz5gb;h6sTgb&C`>`1q<2`X{wpi)2PQ_>!nU$?Gxn^<e^ahB?q`FwjfY)f`k)U8rVS=fhQy%&lH1}<20yAsrk}%ety%9`2=ns`-5Fh|4Gwu-t3D&BfpAemB&s^%%-};;`CDH`<XU{5|RPv(EWha9<JCz^U?>`9JwsREluyOv8>}qO1vF#@2;~?iIUMIb>72_~`;ln@`8d6~`B*qrMUcxh`dEjzGU9%T46=3<3Bk}*m7g2v}(o?wmyKmeYINX~YK6^9JS8{((Uhh5MdAa>xg9yfM^#Qa>-&1(dymr$)*QtgKdrn_x1z2&HbM>>1pX7B1_NZuXuCHOy*#u-5#n9-O&knrV!DF@hycR!dB562RTh}zLW+~pjz0fjlA(xg<O3@pf?ZMQPbdH7t4~Ykr@)2tF=FOJsf^+f|9z61D!i+)s@y&IB14k6ZuFT+sAY0V6>g-MFr29)d=&a6`O+!0X3YNW*B=bs+H^P39Q3$t|&Dm_`uJ#7wK%I7kWJ^raLnlb5v-fTWdS*;TY+cm1a~;TX4pezxz1S)<KqtsSLkPLjBwASWCfatp*S13tVp{y26j8?gF!rI8inm)f=An6pYHknS2;!R1guH|ri0mqOyJp^HjUC>CU`$mlzkfto;LRg8I`+`%okY^}lI-GUIducCa_r!zw}+Gc=fCd91IoS}>;n6eBjw=qexK-PZFKv`$?of&LoXN)_Q=n3xWBXgs-LS|a1yX?zywRU>h8>365l-&Kadk!@>mrikpb_5`yJ;3-OT=Ey7qR~WLV_X50%LBgT0p%>SEO6$<BX1d-?WY_m`dR=g;@w9_+*--8XkSql~xXM?OG8Yxqe&cc~1kc#7AR4Ru@e@RvmETCZIdM+&q>Q9OyDDo|tQ6Rv2*(Lyqi|As89#fXK1a?B4z-K=Sg$bn@^T-3|@tiEJ=WOs~9gbNEe4rIBlP#`jOJdZ<D8c%V3X$&rOIhVrW0CXxfOB^Z-UjrNiFayvQz_*OrxPgRH&MxqPneh8=*&x<6IYy@v*fF49w~HBNmP^_^rLy#h7`9%Ni#rA?9SD9CSDZMT5hW6{xd!c$lEB{^q9HJx@4i_Xu`xlH|Guf{<d;v2%Fu*eRv*Ksn^PIghm}cK_i=f8raczgz=u$cRZVi!n??Qcj!d8jR$}NchF?s7QW88LJd)2u3+5KW9IvT_U-J)o8HH!`dl?PicO9JLd5l3M<^XC3C#XD|O!|y)<J6Y^koMaIE@nFUlAXgRoi^CPfF(Z*l~rC#Ii3TeaqsoZ|Dq~7d;8(u&pWS4YNd}6sukdGf6*w$4|~^1Lp`5y!4wH2i>2fq@Tc!q_T?{c-PH(;QQkA<V^4nEeYwLW-zZ#p;=X^mxA(JNB`jSMZkNOKQo;4iR%hMHZNF)Kh0P7Z-}-z>pm@|G$K$x52Ek_`@hMR_Oi&*-AZLr?yGXze&C?+lP0I?_Gj!{7v6zW6P<=$b#`FQn_A$6tn#^!>O{Mrle-Dc96Ym=!uf}M|zL|oyta>ZKVVKUQ!Q)TsRRM)ag2r!#ueymbGcOpUEj{Qh6(A;gQTZAvq4>+bE&;-Hz3Ks=T_Uc`n?{+iJ*zpN9%NG1^Y`Jcl~{Z5S#PaqGN1F>9)Tu>GMDd3(#W6o&13MRRnx6rq7H;90%YNLW|BJ(iocTNTzEfH{3sOlfxTh5Z~~<gm_60?kZ6=)oz8$6W=N;KKZ`k}v!uYeNs(6)yT<q3($@~Mq_z*6KWRRlKY5N+A#wArVgL1w5LBvup2zVH@O|8UAtv_q&i31=>Y3kUprb;l-Wi&_EPq}Wj>3qK#rqp1-hjdxbD~^$dKwfP8`pPk%gr}PCT>7hNqk(2M$4t39JOpCQGSnXLYs#$wEm=x(+DT;aqq}|w;_<_kCclIkvHLK(>Pn)%ti%L<c;!XS<|E3i90)w2UCGhHa4cSCb`(cyb5k%dD_swJwvUNJTe`fs2OK=B%k$$=<6&CDMo^)d!iH7^!N+y#7S6m9ajc(JHHHm)tsnjcW0DiCM+bd+T8y9Fyjn11(T=g_LcHtfN+=sX<#^j2;d~Y4&2+b2VrC543FF3b`i9~UzlV5(;}H1&nM4bJ)a!xzIc6rod;(HMJyJ_k9tSF{=fX;|2;lFe)RpH|Mh=P`f#z}1_0HxZa6wVz8#L-^~Ya*IsV@pCtpgSS$t9{uziY6p8A~*0YS?k{viBxVx?hrQEm(x3>y)o`rNs%u0TD)_mF!eH(qY_9zPoXwVus;SLJojoo<t}tEq=f@AtEIx#YK#ZNT^H<pv>vTk7dr>2|3_LV}K0cN^i5s=@fLIFtVc`7v}H*C<n`fG|1*TAW%t%xQHVz&xBwdMF60nP__N-j)A)`tF@@n)p%0h$<yBk+rkF3t@znNe~S%T#{1-ZVl#N47L(%{-^G(;G;UychzWs8{jXFAAN!BJ{<;dviu8)mhdH<A^&|-FMXvyNY0Sn0x#p4JN=wZL)~k;f0RnlFY%%4AT3n4rs1xjZigQ6ON>L0G|nED{E&EuuE<#J;a+p<Q5|e^N!&<K#Hu-8QEd3Xht8mOvXWrA>3<RXj0_+K<xBqbWuX@qkE7PV#AVTvX4XqxhbHy2C$@E1idj^9afu+(;VWZ}5ih(;b9g%1CVQkoBE73z&`v~HD%ygsYgACW2I0OYm@K@5#kt4Qm-K&c)ZP1bhd0+#Cq#Snf<s!yAF8{CJXD9T-aOykX90P*^XiTKMSt`M`X>Fb4vrtaeC{l=ANIHR|BE2Kf12#=@4n!L>7FxEFq`^sPF?XS$;|G2>c)!{Man-lh`(Q$D57iPsP%~BN0fR-Z$X*aT|J0B-0o_t?*58-w)4pt>{{9fYzk$RZRdTGi791ioB|3yOh#>0uL1GRtyLzO;6e0za<Z2VN^L`S<;lSN9VD&q_a<5Dvv2@hD(^F+3%Qw@MhlasiXp`sMaWDTseE5=O=>^tT^O%^ZAPV#TWDDjH|Hi+zn5>?Ig|AVm@!x7#~xe%I*!Fx1&sH02AKM5+-=@>(@QH%2E|h+J?v9jEK@X0<FrwHZ72D<B;o)KTvM(@3KWbf#20N?2Qd}t&;kHUfKmbG4E0O|j~nQ#o3jf}_zmt#NoZY(<Hm!CG!^QdPnW{MeKph66~0d2A%>`QKds}JWb*2tuz1onK%+NlGNXxx+jA2wlQ>YWZT)#1Ev;+@AxwO^p&w^er))3W<+sq#`K)ipXb^4NQeH_`2<CUck4e3y=~=RKb2N4Ep~tc$eD9T=k@`r(k>-X!^_%uS-S;2Nold7WGGYq8D8bbZD6IB=V6eteDZUw@Y-WU3)7nERAh!zP8#FHe*?LNL9ePY)Vmc37DCRs91UmoGO%+!cGV-l2x)|nVZ^=Ev@iXk8^%-e1Mm2HcRY9KsVMvzc$7Ie!+e6w?1n$VXFMdRn431D@1mf4WI53%K_=)t7DO(t`T>0e@X4OTcN&5-Z%!5<+SCLq)J!Wp9dyRR_dwRG;^sB0e>(Sk7QS*87q#`9r3QXz)GfFKSkNIi+al~Pi;lb?c`m*{9{q62<eb>&6WPfo-!ah(uv&s6rzgHrh7>{~C+wen?llbD*5G`r5X(QlN;*4|;qypsvTN;V_na5J^DCE)$iGBS@fn-?ejGo_TG<ex|_p#QQ#yL(*?(h7=P!fXI@<gf2f2^^eUM>q*SmfMu$L{}~b$vS>ODD0aXv_jV7k$Fl<nIYz)29}#Op5DXHkJ47b|8bgw`)a{lZbM1c~WY?nc*5n_2K1z7^s0gRs-o)Hb{^qUicL!Lr|+SoVrnYWW%Xr>jjpL0}XuaWB{FGjhKr0#8_}<LKqPx$SKg=VseU3?IO=tVJp>B-NG#?idHYljh(OditCK5S|WKi_VCV5#X-eDF5Y!TCWtw>o4}>Mu7J$<_11%8(lIghIm(Kw+1Rs6f^c@e5pS>OTbYb_%?j|q+djSkQ;Coo*%n%`=1X}F^w$(=34@|MUy9o@^IF*@6~|>pt$H~3ws+Kl;Xh&}+MGNurMsj=)wCf{G%<8O?R9W%DD~tj(1aM+y?Zl|TOGe09Y2~i@CuLvQWnDTBc_4&D`Qm^IU7L%q(h^Gky)f)ZWO&7I03&|A~chCd0#t8-Q&j%d?HHd<NCJ~Dy&B-JIV!NKJ_R_V?pXaRCj&mKz4tD(#T}ak!MH3MvwYgnu{bVNGS>t0=@@nVS;Ek<E|fVamDvU)({WGN-7;tw?S+Sva%>ARobU;xDy%Fzw1b>mO62*HQ0GDViO!cdS4gyJgP~H?C{pwHbWF1yJDES?V>}@7xLBrO8zkrv@8wVs|33$fsEUUkzzRkyEz&jJPaNBQul7pFw>-H6s1+jv|u6@e*INEFBTdoluG6)owA4#ur=Tg;v!xUCbIDpXQ_M26LRv@ix2C^g%vI8)u-b})0%Q0t%$wvWEaj15@&-lG6Z91G)n&jL&f;DeG*FK`Z0`-2`%P;q8>8}V8@Es8Yc3DgdipB_UZw&BtFDlzit=x66x>WFcdcLn6(C$@Vj@^$9L~EmCw*<ki9zmJI}%hdx_HGeWehXEoXCku^ps-Hqrhl&n!3byqEa;4`Z}`vZ^-P(;VljDCB9OK9Vg>UnZr7F|C3Lv*I-^#F~d-zim?z<_v*2<XFPLegzeZ3CV`*3Ba@jA}4%S?vvw3|9#_3qeu5$kdFGAz|G>cv(Md5wlblEP~r2rFlNh8Coo%v^jZQhq+%zrsJ48rtHHaXvh+w;c9AcMZy_$!jA!2sW<P8AC6$_N_-POR*(JezP^>!}69wTR`e!Hl9jYGx2}+{4;adzI`11R4@uZU@&gbXlHIsa)B;`|R0C8*`RM6_A&}nQ>G!1A_hdK%q*^RYxb-lb>ftE#$!N1>sXfgEcobx}R{9>`Tbl)%>Q6eT@FfU&5)Blx1c5&bMWjpT%?rN(PkuqiymWf*lM<bGhq<*xUKC$yWOYJ+Uaz=A2uS`HkCuKq*V_m4)Ts$ar!aOLMb)C?Xm3)1(q;R$@7;d!R?<zf9i-xggF64f(ipW~)^MWM;jHb0<<MAM?DsBK73f`)+N73b~hj~7-uE#0Dn;TnwqBAaG6>vo<7X=JYzx!rdq2eiAMG+agDC$j<2Mdg*fUGWh8O7RIfn&y`SQDi7MfE2F_Zzuv0{I!IJ^|O~i-r|OZi(X^1aZW58LWPDO$i4L;ede#DzWYv=jtM?Dvj9o5#%N*I1r35f3a$?SLJmh6)6!`TCqt)7EvOBAu~Cj&1cO;HPs`4D`$#B`)H&X;cCQzk>|wkg%0sVkje-wFHU>sYHmehlLDKXc;#T^jex~>TVBgM(am)u2vTNDc_jD=YE0H4y!3?tsi^`)%E>fN=2f&EPStcH&xxAz;%R$Wgm;@1(F=hx^U-g@c!q<{m)roCAPM#rUxPFS(Wcu<^6h6xn}P!k*>9AwKJeZ`)N{|7VFeH4(9$=`zEb+Td`fY7=UT3B-e1@X_)zrp`|5Ij2d&7Uc<uT<JtX#k)f6M-w|ymZ$ydpiBYqFL@@<1gY+c3i{NSg({lf?l%`j7ua<IjQSFyaMtVuPlGN@_1XD_)3qnrzd06p*Zi=6|0#@9nBy;$B-mNT&tV>yq^suX<aOWI-t{1-s-uv|(VxBZ=io&8^SCI>%l@9zu>{iyJ2?rok9if=b5^W*8`$4~L#&^urbB1JsfamVv#+iwq~QMB^(TiE;OsWjs8<?>(i>YCe*_(%z)yMtf1-@Ms*Zrc2}m2D1yzz}W1`gTqLa@z-Q_oIfs<(E2Nj#v%2s$*U>9ycN#k|dlv0@QoGv%Q}-BAwA5&>PLcB9csU*km3S>Uh3)_|wk*fp2oN_^SAt8r3uw-x{w8STk-#x*w{`ON{!9-5;p%=kepOBS5_Uy1wd#J<x9_7pF2Dbr?uN*ivCPUzRf<{t6I^u+LDZl5~!x+qRd`P^8ioBkMi_k%u``JqL@_qc(oSkhtaQHXNAl(<C(TKORUG3W$m~EbypY<H8LLX)N)ZvcwZy1F}AfH%QR}KbS@@m=|bKBO*VI%M-Cge?QGmL*0TSJ;PN&TbM!^)<nw?RQS9iAp(%pIO^{RGd&;-&XM8s?8b*6{m_Fy*uoNy4aq6{&OPVdsPL9r(X?!3GV`HvlJpC-i+H1U?i6JaZba7%3NPRK`EdaV@@=G5-ZU+qT&L(`jC%_mh<+ZaC_fS1SP=1TUykLC!v%jV_UN^p&Qo3nwC#Eh5oCmN#gt<LA*#$W8dH^>4K0RVVc6jp*N*&oT<FpBxad7~qe|oJjwHPMkSlkb96?*ym$v9X8m)Bkq^l<0LqR&`bgi5&r7sy*Fx_6<C293dwfK$JJ-tYDIJq|ruaTTovS{?NW4_W0kCx{k`T2W&uH@|!unu`LXbd5b+#u3WM@NwDj=%4W4tu#%M&I3NPs8?YN~BC*$K63+d-_(OKB1m5P?J8*)--W#RQG(QwFAGZLdktKxEngb(d@|b9Gh2gOD=SL1Mj^+DwazBnc^VPKtxBJ9f=HoVuF=Kg$^2{k?!h2?T(aBllP~+FzEgJts=rZ0FKQEzKpxmzbE?kN3EyCK&Vb@z&&OI-4E?u3Cp8_4E*d4w-H!dj~>wg+sC{9`T#x}_sS1J30z$}gZNI8>?^KdnM<!dP=$L$c@>i*hh<`LJ^3OhOq`Z68g8BwhKj^Wof+%Is9NNxHYi^Fpx7ULB(q-qf^63W-D7!nQAOk?szy=7?dlpi`WKu4M7ep$Fo;lYqrAf3ky*;yCCVwMy`%Z$?PL(_sp$G}+MaZzpOVHixs6%B+>In*?JZyvkFKzd{?62Pe!<(ErbjXpt0kfYW}EM3PKwohD^|8(Y9#p-7!cpS%-a`DtT)l4w5>MluskejIE)&jt}%N>Y}4jZtjKbQ)=bCJumvPK3Y0pn?yk+5WbK0gzG*!5opyE*+;IONaqq&`Mv|lp|CJi|KHDW*$bhliEjQf<+j2KMHn4!(Jqt`xpaRqul2#=dGnntUe;IE?<fST0V9(4s^X$4sU9$2L85!3%gja$Mw-fh(x%Cxb$729>jJ%$r92V6DZmXw~d3TQGshJi(A;!Wr-TOpwel10|vm339N<1+AsYo44roJfdHDgv2Xdd-yZe%~{a+%))KA_CjIjT2mrP2s75htg1qGr!*Fms`xjtgMI?()Lf8J2Qm-&F2Vr>yObxLxm|&L_q0b3jK$<g{WmRFUT399i7OD}4vLX}$OxLzz-@9*C*fx$Xg_%m%wV=6iG2Sj)|ghOmax*0(J|M13kgn-j|@vKqa>@j_iO0HLq7QXVQRT?d;*-y9%utB<fbJ$*wy%0asD7DW7vuqdv3#1fj$>25{KNh`!eE_-wazEm@cIFzA;Mg_+n7!yg`)$dk(-kJDXJ-PO$#It}j$a1x>vpwUoaA>J&e3UW_5(BSRpIS8-79-L?)MZ7_S9w}@YRt`4xeYvqDm^-i3P~*7uliI2Mt3Cy2pfCd+vS1Vq{O9bIYE3Ha02(wNyVI1*DmCE_WZK8Wv|NCJd9_)6Kt{CrOLh&Zskr74OJ&yL#$|hsi7=Oe!n_=PVEo$xzz0*zgNB%=54Tpl_RB-Mh~CtN=shR0%STq_Sr&`YBW47t}N)$mpd5Z-wZ^Jw0Q*HSyM-u4j!w-c4_6iwv>vj945^G<J3K{Yy^t1g*<A1iKejK?f9bQ^xa;+RXkC-MG%50G#q+SArL{m;AcRva#{2%TOsF?3f-S^02N$cZwI6KXS8;ipKk9-nDU3gs1GO&!}<AV_UHJ75?U8IL)v0^<ikEE0Z@%5ip?QObouO`C@llfFNZjGT}FK)F^@<U&ud77&tytb6+1sQYhXw-u(cZbt<kvr5_Q5^og1KLTvsFM^r*z-j#1BOK4VSJY-cgLj1m3IlTT4$rytFpt>}1aZtyJ5^157U4E|ys;Di+ObT@8r({C8nmeGRv15S$`pJnIM@qCivU#Cesy)ev<2jWR$=a!A^csEHwbZs7V>xEU!Mh-+s>v9CgR2a;ncm<{v?i1494LNj-{4+C0?Ik<K`}x$+utHK~SaW$Hz*dX{Yj2vtf0o}Cx=8+JO6+V10zwU9+bi%U7-_s`AT?p*U~`m7e{gnYcGYM$ymlCZ<a_8B6NK+F4oV1Ss-sx26!Q}B3I|8dHOzU6?Ie?$GJ{cd7s%W!jHzbyN7J{I>?YjiErmMFfs_NZR5ONk53rTJk?THgE0Q4zbEwX_splGfGRdbDdxX|en+^!uX&4u=C`3==if9p77&8a-2pm1I0cGX<GCiQv_l%ELnjOp`AIfs19<jzcDqJZqZdGjn;vsZUE?)mRQBwnc-k0I7c}%PDcxUtVV}3j#)a}#sDMi+szI=T7B4LItArNbwr;Y=YlT1QmbMws#`VDd4b%eJd{-#q-h64&8>C)n?w1QAm;BVjo1otqY1RfQ7(P*HLCzM<FvA6~iru2~m^VgBI-a1%53X%`d3kv8eu34uliIONtWVbBYy!QJgg}g{E9>GMco39+;fsGM`kRKTq_3=c4U(D6L3&Us`PL;c9pTv}%@V>Wi{C>H+x5tkMi%(3RKKBr1xZ3^;dxjUv2l%dUT(s=xPL}wAJ&JV761a?%b{daoh<RoPsmHqnqxi@Qd^WVnI1sFCWRv3vqtUzbtiG$2<F~y&tn;fKcaQ(JPXrRT-Jvvh<jsgQNx;$h=XBZs%98!I-NXJ4q?Q9DX}KnO@nlVjPqVj@c*h-Tm=xX31SNpmdIpDgTe90rS17kxZZjwPgre>ki`5t1J~%8}E=nm!Ajhv5nR7aD5RkbmnaOR_LVFk^NE^E%yfX-G8)hGuAFcLHFgwti3|m|R1QCU^j5!o&3>Z$TnMk;5qf>EHiGG1o*Q%>TW`LEW0Q$kKYVu-VJV=vdWe1t09m$QnuJ}oW!Nc_kFUNE`e!IZum;Sq$n<e-PAlW_2cc#(`_dt?egc3W<=c7}zq8&*+;Kz)fNps(Z!f7Tyqsgx$%Ssj0Ybw}Km{v|d66gsb5#AN5L-s>`rksr@8SzUh_$Z?@m-cXlKKi=%cJue%?%%TA-oE+Qh3>rF{y>gr_z|<6-Y(zbvVtO*P-kl4IkKXMquuT8cUcc@)2mN8I)@_PfS3vcEhv)SAmnEk6$k%N5kQJ=W6!(+>C|w(?6I1AVJ)<05Sit<?}h{%go=1R;9n!o&WKR4x>)gVbTLQ^%(OxFw7+z1&EEgM<Y(?Ot`iXoIAY~ae>^{#8Hy5x7RGA<zx0@e4TY=mjH-1J-4SGA{BG3)TFY!E9_4620M#QPkc63{3BXv%W_7a)mbVei13cjbF;_*dgmcD=ZgEC%MBqr&AGJWV!cm$`Q7@ulFfm+A#AdiA4X?G{no)5@;Rw8SQGOO|ncgA~X$)Q{r?U`dG$R2l4Mt}quA0WZ5D}l)NWIHunubmb+!)mDNZn91g=}Fr*c@}#kSTs-JnA$R$^!-cWt~41!yGWz+tn3r*Jz9%6TH&81;wsiyEZed;aBD-NC_e?cZYHOoekbq#57h|4V_CUg`mjZog~eivMct7+Id)Uj*0mj<v*2vC2DIjpV?ghrcGQ|hb$8?w?r05YYTx5*aiuY)+=k%sL7CuWMo2f6kWy^y23DG8N6hbHX}@>mA0c0K`W9Q4Xmi$#3<UeS}>H&g=6qqJr7j<$*@d4gdKS0z34&BDy3%a^SK~caR?^jy(8q4GT<VR_^6(bImGh5572>pScdz~1*g0v<{38FmM$<(z$-5Arah%5szFIqkM`Ao#u47Y{D+vusyzhDxj>v2HoTcmxUK-;p4D~YJOSJc$yW%UqL{^@R`2e_H-vU-0Xf4eKr2NJ$&%IVva@MENxJJ!fa$1RknW^-t<{*7!&3xX0X=@3q&IlumMmSBB9s<AF}YFr+x}n*<a_=~ti!i9+79Pct^3mGU)CM<M>^~6UNw_=TelUnYSZTk3PxUNHJ?qSau9%ORu2AA=-z0BStPZ5F^gv=thak_4owFsdtBUpZ`VKYDDh=G51iG$&I5DDnLEa7vYU69BhrT|rGs1<B9XQ#%Aj+T-}@(g#h=Kq-wVxub18zvDnW;uVpTU>iblhbXPgVPM^Si54uKv>e{mex&qltmDxtdh5`?i$OC$p<(^g*gRadjtsfE?9m|&ykOr?3s-qe@xIh17$c9@rQ3QzV@5|j>I*J`vb$=f33MueAdJ+x~~lX+9yXPmxD(D4~o^ZLimT-~+)e!b6m+Hg_|Aytk^2X&1ONYK?JA58tDj^jTp%$|lfx#^V)8bDP`nwRUO^>sZ(PcMgIR`xqCn5tp<P=8FNo=)<?FN+f%r@m6(uGMpRftRedrg1ej(W~v}*=xp@16>Z)ESW^+1qg)$iu0fpwXfi;FUEQH^{lVa%^IjusnIJ>p^+O7A>Ay)MAa;xH2YHWF_KkmSgc!HO&=Imz}%>}lj-1-ky_gBY~$&uAvm$*E-jkot1LqrY9)`8i0XfjEN7xQ-i1{Ut%NwNv%#Q)1j<MOTbcL_T0%H3*_`c2AyVQ{>++BcbzS}o3(M(zw(hF0nl7TmS<$bw1wHNTlC10>2a~!ez(a_~F94d_(C)|DYlCtyqP)RV!;%B@Oib$eI&uhdJ7Xe%HrFU$RpVYfXF7`8M?B;CwU6EdFAf^HMarQt2%06NFj{{}D6cumdKj-~j%9+cylR~C4ZI$?DDlc^1Zs$%OuSzk?d&$iL*TdOBbc-ln&7fvcm?12I12|JLcTTfi_y5!sCc*Ud3xz765S=O1>(wm&NW8n2Xh#dMv9Kh>4A)HJH~vJbv}8oNnsqEx$&5NIvbBOV$kVB{WyDrq>=8uwAA>!4IS_Tu!2V73WQ&SAbg{nSRZg86j=#Q%y#u4IzQ8FEMo#u=~3I})KkuVHOuVW+-fwlf^i`9PPjbxy4sqxt1U^Eux4j_Lp*bUOb{MLD<lm;fPLff3z<85-Yvew5LQJYo{2?qEaR(@2xDd74S6FPJq47Yj-`itZxa|k7RAKHQLxgF4Mz4~shj6^<p+U0DFs209uh!2mJ^(ulbnw=co?ww8m>`_gCZXpDIfWhQ-(tS$RPA0ORy48W?1AWs^H_r<b!Fd)q*S(u<}qQqlV+K>~z_-HBB@`{cyw}b$p~sr9*CngJvi}E%db5DipS0EZf1IEkUAb$!1F9K#2QjJhh>kH2XYEEkbw>3@A_`W*Z1$W@Y{?PC2HH;t`Ydn4UXsnH~*G%E`@9$L#uW6shJY1rWrH&kHade1r&xQ^kC32W4oIC!HSx|Ii&Z2@glFwqH{QDS3`%^-u<{4Sc-mCD+7j6WARO)7}k>=E3_h99mgd{R!~09*$mb>~C-#JT%%r;WqS(6gbFN_#;dGe3px$m@@EnEiB9tm^Y#Ba-)LAAdc_T@x*9OTHAJ5<fZ;qZ{78i%VBv#5JIC=+24CxnSAZJm%B^rYZFd#Mu+nR`5^TkMQ=EjbpepD`;^C9>8<pkY>HYHv9j=q&=NA|i&GB?7Y$~!L1+gLZA4^IQ7&&-;gAikm5+u-AgPJLqpBQ6d{N!n){tOJh0xicmn)qAIxr`b)#H2|^7Xc@Co%Bs{T%W9A|WU1wX1*%KWcaqz+bVRREHbdI{+GK4g-F8UDA+Ay`U?8&;{Rt`cM`VHmmV9J3EnJCfA=+BM<g%{CT57VLFsiQs31ml|p5Bu_1yxqD^R;*`W05!_t1lc~L44*4nA%I9Q1DG0$_?e0DqzQ_K9EI9pLpY{?qb)aq2<@PsmdK;Fu*$by@#TF5ybjt^eB9}^p#_8F5LezRlAOyyamCLbMZw1RJF3D}&%Ep$Ch3*_SZ&?CIV_)Im244cpCHfM)~Ij5X*WKIV21>R@GJpP>b&$TQczA@FV@IgONV95nqKaYxaZ`ZyAOwcI4FLilsc@jTqJ?~q*`YNkH5x~Jn<{~sTW4O?>xdWKyDq)_D=Oce{sa{)|vi}6=GFYIhq>1~jh#lHA))+R;q+Zn4Fu9?BQDN&Z)7x%xgJy1Pg}Q=L<O}v(nCP5ac3S!p1PnI_2C;=NxSEz6JxR)*S<B0SyVD9-mM|j%gUSqx*UnHoEnCS5t3xE}F5wiTBR;}_oRVoqNJpYs8~VuN570>-h8pSH2(ITH?8ViiMamw>VtR8JYa9n(E1dhL7vs6+S7SGByB<04LV<)OslLMk8>ww!Y%U-XnJ%Y0yS?8xd;i}`Z2|D{&Z&_msM!=qQ79<2U}hIurfFof87<ADzFR<NPV@5bVf=AhwgyxN(yMr4YaOwfZ!+7}g%6{_v?oK9>L}AiJ!{fx=!MMinsdV^0<~s$J}N76ZdZ8MEGYU7ZhJbH9H7CBH5Ikc!@9}(4e4iBR>#rz`J~G&$69GGudcDb1$>)NyYEZko*+!Bf{5^fWI8y%m<c?OpiuC;hojV{sz3@~YbR@+Rr=>?8(}`wv!|WamVl&?T3@Kym!XAGN{aIT7%X;Hi~vo}6nZ!s%`Z>rSf!Ik(9s>x7A!6_BnOL5%R(qWMgq=fRB)cYb&j}Ecf{CQEBJ&~pdY!iubt$rswS~I^Ixxtcrj?x!Y`sexn`^+o>f9eT3xYGC|1}vSDys2DY<vny4u+qz>k`J=IxEwuY0e}>(ACW_C!<bc~aZ#55^&6=iMBIUE$F)P9<g%BMIA!B|02!y?^(zx0`Kjz0P`DuQ#`Tl{$Qf50;mgS2~l?c~Fm10v-9Zn~Fxq7kU5C0os<Hm386RbJt_!&i+Bb;^G__l%5<s@*P-a>okcE`f*=;U}ox2{=Y9hLrh*eya2(1^IZu%g02&0FmZ+@MkEXpZn35*kFAybjMKnBLQL1~gjFX>&Jo@tgHd(*?f{DjXA~CCv4h>RdN<2qrW>Va|L|}cgm`abP!SlM%FYNBG*mAfAid$wS7hYY0;xo-oE0+ixNtBz%~G!Ke^iT-75VAhBxUjiR0C$)%x#1_5P}v&(&|~sT9YRR$l|i@#4_Kbgm>jn>&i<PDM{ci>%xN&JUT(lY3!5@9w8@>{i;_Y45%%UZaKQUljcM?CR^xmaSy2Xc5<M+%x8;68^s9mkEf9YEZ#||l#Dxbq{(#HX5$6{UIzFevZhc1#cW$6Sgx6ga*g>kFn|frhCYb-eh`enP&!ZbbUgN{y|qAD`{z_NHotMyleIpA2Y!QkL-#TWB~b;(oEUKF)ei(@Q+$UBo~fQB5fHU!my)%bwxeV!`-VUCb7b4xZ3OUm-eT>@+KI=(8C#*bm=!=5`>Xk86O&x@5$2!Nzleq5E-u=zppMkOU55_&p%EGkpJa+AL!{Aei_;kZ5?YYiv3E#L^fTFQ6b6WTodq)cYCAcgDz#iMnuTE!_?b+>d@_+WP|WtIa?n$zi+d7{JW6a^fj)Ue+r9FzGzV8J-x*KMS-=nQZ_XOr-sx>+y+3xdckkcsZ@%65TW>dj)r}64&~r03jU3QK+OGvLxp%%=4#zW&@kM>vA@4pn5V}&@bRV38>m-SW#o`0ApjH(Kv>(4Cu4XVcxEDnc&S|LSE<9(NVAW*csM3y%Sh<mp*zm~=51KG5xKXzl4yfq4%G7U9$=byDwwb}1Jbs^JJqXxftB{>gT0dBR8jKrcUa~XA^K*1RG2rmQW5X~WQT2E>EK=?G$5iV2h};7h&B4-&w^3N%`<Ha?K2n04c{O8Ua{jW;9q}l}I}bu7ofHq#*|QRvqt1M`P$8$&I8?{CN2*Us2~0`2<#anrXd0ifpRI4bb&|vRNuUXZIGq{}08Podnq84{TJ({Z1@8kKL66&sR+y4%F6Nr+EGeO#)4^kjkA`Olsr36A&_n@F!*YB$8ZOdW|9O8Jsjl*KJ{r(W!>42(U<mxZU~0NJrNq)3pU@<oP%Yl%J{b7l(N|!}r{q-0C*$-s{FteX<V|d_&YZV~&YHt&JbG*?Ba_*3uD}-romOz+m`N^?-IqLPfb^9TzDBCbk>HDF>5cO7+2Au23IFSVmXwY`Nmjd?zxUe7`>j{)WM_MC^AGIMK9$hXdRnLaV=^uWpK1Dk@9n<a*x!5ye$}B4k@bvrF>T_<M>ngthljt&AL%b$({}pHy8PX0{X)%|7dL<1+TQKG+Su#0q#N1W-u`}Xx8Cl?(*NX3|2XQpX1@GK%c}DhGIv%6EIM3$!J>oF1%iT2QWqj9K?Q!K=P~B$803sxP1<fZhYv=8m+wlcSu-;vn9zj-zS8M*j&7}94%ZIlGV_{sl4G($A7hEMpbrJokNdD8-N2Zc99U_G>oS|3C`6aU8~D(JrbQy(qgxl=ztTy118{)S%nuFR46Z-69#W0yFZdxMn-|FmLYjxyzS%+EpsUUj==di*E8@0AH`&tAFNz7#tM7<~_1#ZKSrrQ!5*rfFwde(1SH{R-^@hD57LN_c#9#QAHvFWMyeuvTg3*e}qqQ}<(sgNVGf6rde=J5Nqt2PDKfQmw`R?a-@}2n~$yzrs#6ixwg$Es3>tQJ-Os+-D5T45fWmdY=Ip%QXay<ORW+Al^ih}3Cju3y+W%1^hZB0a3I%><zb*+T$@-zx4hYnn)WUZ5Iz#eb;?eXKs$7;0<OpsbX6pMN+WjT&tsGO~^D7nOnSL{fQDT~-mts2Dg$#phC!E36J8)|%5IHcLTy&cmC>HdM;hewSSV(^`Ik`<qGROE&HkvSo%{+<+T>BcpmkHs|vUPB-m{Z9Eay4<OJkFK^_@g~AKIN%1TEy_(yWnj#3jzl=}r<kM-i;Sk(S;eTW#Z=ZI<F%ssdMa6j+f0wb7jB<idFMJrAQ&DX!V8H-QgGNnQBD}?9FsD$WxovN8<w1Mho!4kJ)T33)-fJH7eLsn*V3WKnssj`ku%#7U?`wv=mn%VnEAt%gXJUcCeI|vp!77!tMtD}$wQVD-D+^{$!}W?(7J|0iT!ghauCdRfgD0nVK_Fu?&1g>LT7DFoVMvJmu54#CCctzqob&`OdX@)QpG%?m~?uDH8xy5=&l?EM6Eq4gPE+c52>U=0e+sW>%0+d<(+s_P9cdYir}Hs(PmgsxaGQ4-csjF0nZXGDkMiCGW4-RVcjFCVft9Wc$v~#bzXPh{S<kXCr1MV4m`VoA6ScrD5Gqm#R>FoebGr6N(p<VLlzUTK8!sqNF=@T7x9jb0EQ=aRmMrR`&M#(`S_&c;)D<Q!HfwF(p`KLwZkJ@MHBYnMRJl))P!W3$2xUarB?0Z$5Mos_MghZol62l4%EOV__*L0y89H;Qei|QPEc>z9-xI<{XRZR?I9$mcGfqvswYyMzsX5eIfEHV4t<cf<L4WjS34cXso`#5yUSxW{%)wIZMl5?48><#HIP;97rd_6gjA?2C5@Y2H!m!=lckkd8iQ`n@XQ6nO5MSG&_&Znu@f7cZe2TffCsxrQL%wPrYi-}j0}N<DKl#|$rCaear8g>-!-9Jaoaeq_}7XYTwi%OdN}kI5)AaHw5}tX`3K+Uuqe%O^z5|ktHS)guwjC#a?B)tREv#-GJLB;g&EAp{1C6Ju}~B_!&vO(qMoGVp>Pa333Y=-TEFpNlbcsh^4WlJJYzf9+R^m6N@SN9hz|5N7n4kUDsX@p*jJn)bK$qyVd%M*+k>aC6w%F@pL8o9z`(!)@04lYx1F&@Y;9*896z0@mm{U2)7e6~E=P8FzQ*0a!Gzh%^2=sNL2ey~n=R8LZX~b+9Q?i7IWq|Rw#Q&sgux0Y>ISH){o>OAp`v(pwfjU5%?=Oj7htbxTTi-c@k7-^b{~)X5*~n2k-Kq4S|BNW`G^ieVP?98ZAa?9Y$8@O2WZwxIIV?KrmymT!jk#(;GZ*gx*|<iVuxb9o)Rr$5x%k+4QKi!aW%P-E#as1%4~bt&BUTPGXNFoKw|=qL@!u?b6ZtS%m-vcgw4Wt&9LDdw%M+LeqM+E8hj*Jq@^TX7C2ndS1}_i6`ufYj`;}@V*1NZ>j!`D80qq`^B-F6fak6i>?dCKE`9Ro2>X@(ra!x$hoE{!akrwmTE+j)^C8P6_$62fmdU~1qETZ;?FSjO31$d6Ao=NOF%oV^rqGJ7K-hw3^X!bs*E6Ja$-@U*Z(c1J=20+P$m`_^_A8SzSz>y@eL9r5F->F5d0ykFU{Les@yFC@M>di+!`l#zknSRejQnH_R0tR&1>^#0nxWHpPD^n%_zb5nm0!34!|En0II_CQ>Mf3VUNc3>tBoTJ@y0F717abx9-8B<TF{bcmgQl?SkSd-3zP9AZPh&uZa$sV5G6G}RoTci5@Zp7>b&54Y|c)Y;yb}9wS4z{@S~5`jaX&pX5I2f-h-9wIeOuzTAANkU}ii5QuL)z*YOxxs69v}fJ9UWwrbcS)1IEtRv_Do%}!nvqn$rTcUq0Ki?WJrX;uCm-%ffQX*xV6Gr7SN-9*kT(5*a)r`w4THFfS5W}>6eJIF0P;y$o;eeh7a{*Wf{NJCXAy=>iMqI4u{M_G#EQq7j{KEfXmT<Mt#zg2%D58ezKA1JuK$9O2~`dyO#hAenn6a;Pya#VFZ4#F0cjA~ax7cASN3qo~`1fdA3yd>I$wG@3zi87CVEzXMf4eS3^?qXfqRMz%ROMt+vd*%ZTPL>%%u*JIMXY`XBo?{xAIonolai0mtyF;RhJ^AmdU4#IVVB8#6?T`F$zPh|}3O~awe)rp65+ktbilWab3O8&rSU$R~#1P$3UvImFMLVLDx`7s;q9RD&6HR^ZnRr^aj8fF^2T^OJ?Raq$1k)HsLU~!06*p(vH`I1A&ZnmHAK;-ZgFvQ6Pb<f6!KfcPTeq;*zK_L=*HnL~o?4KaIGh2vOQny#g#gc->N+q2DrJL;$CZOLIUMRCB7b@s>RLYJ2>G)!jh**1KG_&c?$J^axJ&2+M(QpRU#lUyu3ja+#Zf${G&;?%lKp&oo@?(uuXHACB$>`fYApj4ANyU~^u!76)oWGWI?3KR$qz>yT7gVe1ajMuI3m6_8;5!J$fra@(IDTk>^*W*Q&=#C^KihZL)Ng7;-<m0ycknJ%P1da6w1pbe%WopbyC@XgTlbXi(jx;bUt&Tl~5wtV0|&@_luF{!fN4<d~U`&HR4kr0^TZ#X{7@aHD_m#A=>1+j^vGgYe4qS=BxepC@bnYLzVsIp9W`NPA(^3P6wke{mJJq#pmglb93#YKmGFO>gkt1C#&ZFi(k%v`SR!I;TN+!UnZmTFVpjr{Fg7~`QS_W>HJG+UYecfUuJ`|vtPc<K7Y9?P6!xSnT+S6B><Mg(VN|kcfE{*<!WBq!^8f~+AZ{~?f3gT@AtDUPHH`T@X9<jE(f#mbjxgf0mmV<>Ic<aL@}BJ8fN|QfhA)LEa;TOSfXM=m?6Sq41tDOh$LB35@K@9?H_lw&P$n8wqjJ?UZiyMlNk|Zo3yC55F?aU(j|<d-<i_S0p**r?&`E>=v{_}WYIg68PDpp(Db4xRi<c38-lQ2&J0hIZ&<a~&y|#05fx}@Mdbt|AjrO4m%#vZ;hb==X%qXz&?$?2>UwL(MJSyZ94Gf{khp5L-1D!Cz&(7h#~jxp=jEJLF1vjIcva+0I>a3<)=fmw4>*?TR$Cpw)iBw!Oj8HCLXuTFNf@r~hVS0iLm+)@24X^)BXg3=_`SMV!wgF@h@?horRpZ;1#*cQp%Hmf#;{ENeWdNzvjYi$9hQW6$S<js_e#%1E&6&0D;o{~4B_Pn+fdeiel2;zO-T^cfi7YIq22ypNUoep0a&9$a^*$7AZL8RK=SAe{!%p>wv2V6L5Vo)%*!G}Sffi~VLSRr#7_B=>=I<m(^rxF5`7X^aob+&;5F$(IX@#M6Uev}soPI)*wFDX{Ui~Vc!JxZM(}ovA2>B@In5g$xoy>Bvo)R-1Orm3B&HiC9E91{XM{ROGsjW4HshJ2Z&!opTfg9eyUKR*YCLc3L#?`x54(dj7B^(w9FPn9(qNcJ%ezS4A;+7{daLgLi)?i|%S7;H3E#S)4<GO*s-1I{WdC}m?Y|+*wsC1^(}LZ{y13{rjSJD+bek5Ht5@H#XTYcdNQf+V$GrF>kHo#mW-Ze=jOAs3v?G2HA{eYrK%mr2hcV(cEc#@a4f>E-jYj5)Cw`V|ZRx89Q-nD2876^CoNdM94bf0fIm=<n>5wW7IEa<DA~@xuY4TCaz;*Jp6d4K_zpDGyJ!T`qT~XICp1tjuGJXw*$uPe*+$9Vg?$);pnGrz4L9lf!L!1=FR+}4Y9r=bO@91fW9IxXIguYODMvS|M559XuBh927w+;E`1P=)~;H8kDdQJrN&v?ckZ<|#@z7{8Kvcew9YPaETG(2GffeSBMX(mMjaO#JW5~M8zbI=2=Diud#*h$6a{@r$NZf<XxY3QfzxP1D>RHPTMZB^ot4<DF;cm81(e+W-0Kcrr$*4_GYs48!Yj16MS^%UkOSs5a{e3VUx2Y&VoqK>-&Wu*Qy3?db+B<}_V5)j)H9hngqB&#+jjdJ87-A2AzY*9zrnqdujzb$YNoJuM>s^CIiQtTonD@#8$dD5tU0wj?u=D&HmlW=&6WK!7lXBK1t1B)mf!j*&XR-zlXskhWFVa{;S!Ym&QZPoZ0!CaQ!jwD%@yvi^5_SM*`_F~D>nq)My6j#j=5!ZMzHQM`<<ORYZknI1ufp7ixdbfo~uJR!bX?9^&{QLqF-Gg+DuY8X<i_^i`;1ty=649UfNzS@Ebq#@j-&pd(C?xaKnY=`d9WlGE@Pxe-tzPlc=>F5|&Fywj$Kto%#%l(GG&^x^`NwBwNPp~Rbh)>iz1@7bxgVB=kYw)*jHT2B4X?WW2)-9y+{4lS#>=<8SUbgtF=0^&@tPxCsZ(9H?;$d>pI_z#BcetR=qXCJyl4N99dv5O{EtFvvuZr^4nJG>E(yhO<RAQY$b)v0v{v=1<j<LPCiC&m)~|d-{MSwozdD_c_2+BRGTBW|OS)nRu#R7FvQH|;ML_|9UGv~)!<1em%iKo2HuTvrzv_Blsh|^rhqTpfELB*iW48Y1{c9Q|pN9#X1#~VSM8i*YyoT`P+@$V$1?RNi_5%0MVd5>QLWjP(VgTgct?RJ1@*_3u2dZap%!RZE*Pq!Yp^)(^pMti6DR4*uGH9<nh-=jq9uq7F_5{s1@3wpa5Q3a+0p-j`JIFC~b%t0jj`bh0Sq6w&^J#f^SrSGT)D0WM#^>N0knlPluiOGB<~yCTC_YlDrPV49IqhK$<e5)qV|vK(gCGbEx1~7d*;!fenztp7+7-Ftq{mo4xf}d)D_(6db7kDP-JlEk>{~h@STJsk{I<RbX=j=8yZAc&aubMsbW)3Kqq84UJ^41J12OnYrqRO(j8s5hh=spuvW*Q!Hb<O{^sd4AlPA-|9bb}H?J)fh2%La^BfmD>ParM5sl^B3*N%J;2T^A}qUvKQx6roT&>5DePV?a@5QzD?Rv6t#HYI|qJiU<qpho>5UT#$@onVYV;nC)KKl3NvC~o%6TO^>EmnBCx$u;aZu;dug$DHP~G_o0Er^?&$_#+sFNM{II{zxZUa)NhxGd3c}TF{%pOw=Ah!l3;Sv9y$il^~o4Jj+Lfr&+>H;R5S{2U(U-h9F^0%lJP`7;!6@d%;y6_?8Q}5MfX)N<L7a?7!LGeYdf{*R6q?$)l<ChS*K3dzVc@I2ZAv<<_F|D)J!M1%II))=tk*9MVrz1&Gv3`g?`{Zp2O2ZA(%ujN)`A2Rm0HPVgYgRnn;!wJPW|^V~h;Di2h6iC&46s!V0m6!n^;L}2rY{IP9htTS_r*Q$#)ep{FLBKIXL7UN=UDbn*AebL)uCMPa=xEuzZ-9>5=TIb{=Q4mB-vb|c^4tu|RH`zam>A198d5_7&h&#aE$Dv{VISLFmlhL{CbL=K;a(Xe88=t&NjNBIr`LxX${1P@dQWsWMI;)1C4$en83jv!(fk;Hf-t29?Mo?BYs~+6JaL*M2TEfX<rj*_c0%z(J+PIe5CeD+URc(@1N&k;Jb9neUFJ2y-|2$t^@F|~_k}gxAHuMz5-7W`ZIS^zZ-=aoe*Td%U!OxqUC@T8Q*S7zh6!)0<&HeXF`^kRi`3mWqqvCV&lB$oLUn0DVA*>wAAkRaR?rpyrwc1H<d((@?i%vVH$eW?h=A=IS-2d@kG#?^btS74r5HacHw#3Sa7P?-W!j~_9qdBZeQG+x7xEa9m=QnSN)kzyh-C8J{+{q3|KKlF$A`-$|h;@E`^#+uV3mPD6uCBG|-gEr>s>+pES7@^i5gFTW-q4aq$<tPpsRasCJ;t97yU(vT?i{k=>prmrBi1gM_2QtNbIwmX9A*2PZ{B44f7|I<mHCF>TcJQX{<-RYKItZ_@^h`5tjW)(-Q>CaeCD40!To&hUi;C#wzBNrTUqh0uX@*?@$Xyh>-(*}&0n_w7k0BkisMU~<R|nC)4fK&WM9(H|0Xk?+n(gpzI%Jpmy&0lWsesMCw!WuGjbxeUKj!D9M7d|Pg*b-nUyT2)<A_gS(^9IP&=M7j>X}FpV)Q>s-Z>GbQ0o{n;Jl8$VlHj8Jt&%j2nBTV_&60#MH#v6WNzzih~)9q)0=G>1Zd<p(IdyoQNS4wk9NFF-)31$IU(u8d;-nJIA$aq9UvXgnO0qnR#ZE#qt7m-r4VNsM!Z$5hPxk*^Gs5G7C#@cvL}WFdzO~)sgs3wcV$JG4P8&!-jOv1FPO=6sdBv@u;Rl_&t$#X8F0F^-7XzM#iOUm)3%}g4*Tzx$@diBx02dNaZ)=9`GXOvntLnc`b=ut(pI4$_bc~wEi%uvJNkpc7>wT_}wlS_Z*AW*Boo`jcCXvhE+*al1?n3Jcb;$Yh_JI^oFN?aZ8Wx+2vL+ndO1`2f4QXr0S>LqdC|r&DE;;fInZ=-e6Ms0r+4X$TK3V9F15YESOq-)sj0wo=4NUW}P<DW2(?%2898GRMIsTI9qi&Ihc6zH(>H_Z>aLMHtHEcTemkMXXYr>Tg1S~Z23|HQKlQn>JLxg3vpMTtSTQ8B+|<BKh~aq+6uti^fN3ni1J>lX+sP#A@<-sw4~~CQnhb;w2Nqhq{_e=Lv;QRqfAIA^m17(2<{E=>9ZD6xco~$FtIy;naj!DhuFKpsZkroXQneRH}~Id?7Z20+ha30PA9&&x%Fn7FNVQQ7=2x+`H7F#Ww-kR`K4_%k6}I{5<#$c8=<#Tj(Ur<HW>W&8@Kqp<r`p$37wQF|IzYTvTF<ynmPIXg{*M^9)&q0SVnuOG3&__!=oNQPM*-NT{Hh5d?_xOIT_+SzlR86gyByE^pw0VtDR*IP;^REIkv7K1T>zJ*RSN5B*M_4AZ98bFg{15j5V~t+Als}vCYyb+mda~Y9ohRa#Xd$lO50SCEJM@)Mr0aOWS2W$!6D+qODa{s;l?%C4?`vYGm|+Xod9CZ%5M#s!ja%8_RF4C^6mf)`}W{%ULlYUahP90~Ysr7)!tMoEWeUkBGu`(ojH}x_;UgTC9lhJg{uB?8p(*@}EY!^{gJ8Nh(428Tr>Ny}+VLciLjcX2T{fwN#CGXa`S&YDJON!jFXSnIH6G^PVVdDz6Hk=*Q1!mH2|EV?S37a)0-I@Au8U&F!tFKZuQVU>f;X>efx0&CZ~Nelb8Mle}2WX}s<<bcH9GtY7-oI*X*{6BQmo$)^DaWXX-ocrV8w%vkBg6F+H(syWxEAE72w-w*QHQPot)l4&Z>{ih-5A1JM2rGi`u8DoVg7KDym8~es{CQICT$Zb{>O?2_mI^PR$$v4d$f3B9<%r(7^Jp#5n#9l}qwznFVziOtY&$ES^C+SwFJhW1Kw2=D*K($`WjH0MP2E;Cf460r>ab&<MYnH_9_c6P5$v{f!68fjnvsA}lF<O&hKkej4I@Qeoue25d;>i_m^%*CWJ~yvDC4JMhWyGo{s~pM7&-`#?Rtffo_4S};>P3Hg_bIZQ_XkvrFWLR|Wv`w5IxWtV4@ho+BX5}Oh?J6~zfSYX#o)9|ekIJR%}wqEl}?^^PHFnJt$@l4$Jk-}Jfr$pFd2>L|8!wUYRwis`v8XxiNP(WdY1m<2Xa5@+SZOFq{s0idgdp#Y}-%j-)3piD0tFZB6w<=m23L3^fy8r)yu1T`OzQWYH+L?cnoXdE*OFW=9B*U<fs*%HMaA1_lVo>&U3)2(8M#GN#OAC^YSYH!&ySl$#BIz`^nJU56}E#h}kBQ7>Dcz+%<lvRL_aV<7MqD7`OJoGH&N@Z~MOXs&5QDXga=X;=P<>b>$Rd8Cks~wy<79bx^=8RrvFHhvS49n$ifex~>Qi=IXXqB~sMEIxIzYdO>#Hq3iKl4DA6RX0ojHyL{r{nV+NX9{*H{pE+SiSA9E&Jxb`L@y?29AD84fp#-(n=h0^VA00QeE;wzNByJNFRfu~;v;O4s-As7z-Ohe5S$+2WouK8LCnZZwBni_|;{Mpk=JyXjthOaqzZe!|)29R|NS5aA^W`TE7Qvru7Qr>${(G-?{%|(IpQ?GH4W=G3>&11o1+U>fGYZQo3U*AaCpR$gCQpqvV-C%yu-Yb1SIvJoo4O*YLrj0Zyv!=CW{8SvNJ0$f!Zh@QeFJ8`8gy_gW}6$AnOSE+UR9Q*{ccyj*!oI^uhKkg=EB6#viz3jW3s5tex^j(Wl6q~r%}$F;-1A&1;9gKg&Hz88tRD=q3hrh@-Usa&}4}-N4~Whe5=-swT-QYi8c0mO{KE4a%#@F@#yaD^Ve}d|JY7m;c*U96SwGE=c%AVn*B{V+Avko4c$J%HKDWe-dbH=zVGf~Tln(l=ga@>zL9Q}4H~IOu~18Ye8Th|+YBo|KL5u3Xh!~x`=HW&vthq>2as3Oe1G{Kp3S}O$D6%ZMj~EYTU#>x;bcrHC@Fh6Nh+N(0ut0OGKUxWr6w9Xdqr>imA<pls_SLTp$2Q2W$5o*JJVlJSAtW%u_U;fEaC=_pEuV~sxqHN@CL<MXFmVuWc4&EREQ$?Of;2q*`iFH&+l8J+xkJD-z(r_p)b_+O1*;r7rn@W8F@0E&Bm8)$Q6VNGl@<7Chq~raL+@UWf<@!d7oP|f0~ATX|y=GhskvJ&8y_cXKO!FR`f3U_Bf;#1%_<yHP6%w=14}I`+ev6A8q>gEh!)7zabDwWv@o<sbDqU$b9m%5fq`>iAjyV9jwOCZ2l{=fz6!If9cN)`7>%rd&!nGYjgL({HQ51I&fnY=)Cd_0-CgI?_GHJ8hZIQ=p~(KO}6FLmC&=JClcNvRr<-BH*cgHeDP-^bgqTB?!jJRM#Kl7MR=fX&c3b}{K^2+L3t1H@z>2{Kszuv`&K&3%SpPE&xgrxd0~1q9JIO#%26X19#ShOj!ASr!v8r#AfT{vHlCW++pJ<`$Zm}VTCj&$Ott;NC1=95t2S3XETRDoJYya$%Ezm2-YV5UU0IE(lH^2Lai649$qk}Tk&#ddOw)REiw=m49{kyNTz#8OfU~8mlVg;SpGos5Z$ZOPt!3Kzu<m%CDj!f6ANsSqjD*5j1$XBzAG%d|sth;g!&2G7b76^XBJ^N!FB%<K5y9cRWP4Ij?gi7mI@>R1vq{-~{21kzKTioN;Bhf}Jj@A|{;|A5yXh@n=v>S$hleB7DB0cqu$S%hcC%N%z2EvPSx(JT%l|zi!<+lB{y(|XxFVhJJZdLf+nvtq4;wF~<^9dKz1QsozhC!yJMt4nQFb<VDbr*5vk`#W5GV1U6(bILyub|QZdRZZV)P|W?mWGik3L$-SJDO%L5PiR@kJ=UPT?d9TZ&PY(JGE%gR`wF)n3krvjL+vSu8rd`k$52w>-duHVa@h-b_+vQqJhM&9wrcHgeJ_eBM1kw$yxq4`6ySTmphYJK9eyUaMY$c-hEE+}uy=4IBR(L?-9OuI}icZt%6+|E|f1<U|^HuIQi4?S;LlZ)!%HK%!`JMUew8E6ET@&_kJc+TBbyp0m0XjKCH^P1lF{<w-wBZK5vzb&KRgL!QHjDxu2C6sI3~ePsC`^0#DdEc+9gt{qBya9{Z$_h$Ci28vEcq;g>722u+dU*_<^QM1s;vVbr6u?XPr&45;Ak9s8A1!1{piUUeDKA;4|BMz>uK^^2aor)F(hb~hnV~lBRhh~*k12uhfux6@M)6^o{j&SUrFNnExz3L`NpA5nC#bqUyK?GM;$PieDZ0JX#^?*!vHWoUf`jBIE(F?Z0N7nokDqB@j$SBj#vMV-U+mBEqwYVSHDl*KE_u$j2mZLLsAmi_9*N%?VTxwhDx<>VAJgR9;>-C4KTW6)ll=4^_UPRfWaJFy<*ywVP^4Klnjjgt8XpvW*{c|jj@sI`B(0#1Vaov7u9Gg5jSt!#i?2!f8mu*qm=+!fWH-e!dL;8Jhp9i)%Gi`Y96>QcPsrs%&A*E7!_Mp<nkt5V^<AO~bu&UMEhZTA=&-367j3wxZfOTMp<s>K54Ku8|dbX4<NrxUkMw1%LNcaQNWBgV%<C3gDk@0VCzVs&m!M1Mfbdb`E|4EU!&^ffE_Rt)M!xygDN(r<&O*xto5LynIgAzuy0*s(YbLwz?M69ov0l86-iV}>~8&pW2D>b?dPfU9V1=)W-#mZ3{b&$D(2raUW0<s}ae+jR2AV)~*WT|m5tASYx92G41H0g$m(jp*Hu+^DX5@OuS(u?#yfn76#lq?zHOsEZja}FEjHqWYO<LS~hLB)=WqZ)@p53(_h`yz43fd#@xx1#-26cg$jMG%Iqlhhx?)1J`U@bQx|c^0u4sQ>=&y0{k&{amFWQI_f-q22qrVQnmKRGK%RWr@v_8jm-9NJh8P50uax`GW&oJ7QV-s8XPg<v|XzkYp%3e`r#^Wpm_2UgCd|a@p`9cjJglVId$LA5U%ixptq;jn99i%ZF10BYa-TIU=Er?50-RzN;DQ;md5Re9ph{78$X<*F+hszxl&6^Uo^1{$zzb#4G%|*~H%46!Kbmb#wEf2tDSHckj&ahw{hf=A+7;N8Bc*BY2Ize793+^W{5!@Z@shJ!iv0kWCf5@ZB%`!bRWjExd=pb9-{h{QP6*^&Y>}pM3USVvkK^S(a&jax$x9j(<>If!}f!_n$9wyX-2eEEzd8mTRrsT&~Z{r+@AkMyJdF{0E6MX*BTb8dJO8w>}gnnAI9>d+ya;tfmXwdEQ;Ikry9&FL_nShU~SwIUSVs$yp|n>F3-VG7$PSLm-=YB@Ak6Bc{~6Kxh;MF7Bm4*jP;uBnY63jmRuyLd>LANdV7+lDYY{g+HT0T_v9|bb=mhNv~w-B%vU`WT}_*wtn5*GQY;jo9(woGkFZuoTam5>-adCpsX~(;t)%C<7!+>ydBU(=UV2O5mA#<K!GISZpoZHLv#!mSA;x-w@!xR(~l(?Nca#lb2T|J?AOd=ZZSDd=7ZtPj)XBZ$xAq<xVW;_N%nwDE|n06IPk{|p8&`hZReE0K8oS6%Q~C+gk}r-HRpkz-S*IHe3S|S5o}v<1~I!?SZTn<eKSUihXDG&^I~4as$9+nmxVNYIvx%sXQ`8)oNC*9g?V{&s!!3VhJzEmyMx*i5r`EZSOvE`dI$Nuip#>;y%x5m_s7oLjm<5i#cuWXs2Bkq&-&<a@TpMpv`8-eXV3i8ZzsRa3EpGhjA^rcZ)D~Vlyyz<WuFGq@rXS7+SX-pIi6l;b3<Ly()&_}*qKbnr-Y=XW8^;par5qFkE-BiuNaAx(wAup(u`r^G9&XaWPRG|5RCyr%WUAnoW4}uJ0stv*;`zaX?J7m*Iu@<pDnv1?eKwo_JoRbGUyo>FQx?X;`5B5&*WAIyC_qyw116N>*W_Jt{E;BzJkbS;8%HK05bt2w_h6iPc;aqIGqb34IR{yRfbxIERedZ59PnW(9A5BF&*S`2c2MGlrIoW+Zs@KJ{SdU@kR=+0O7>6r&LLT1LOf^mMDB$`nW4{1EXeH*$kNE8dz%R{kn-}dOjy=;ToOHk%T=FzhlmY!WG;_!#|FXzcYM|Z08PW*zk>M0RycI!56+`7$7#gU^&V>8B(p#iIldnn3IMvQYl<&<otp_hQ~|9D+gptI_o4G{1xR<=((`X{x}?nq>0Di6a)^Hrf+Gf7}3Hn(Wi(Gq&Azsx*8*~wA3Gzm4|g{=`t5GGmr5a31p-Bb%ZAIQz}Gg^aPV3z2|6<B3PGBfJQ0pw%z<G^qH2jc0}q`s$mNBEyw(sN8G<XY8%fSdEuoX&c=6o9LGuz9R*5rxDOiNUz*?`S}HydW=p5QbZj%o8ip&k>92qVg{3zR9!jfbYGkM2?J=^6L8<0WhKPw2MBMUogS_ibbBu2idkAvM>ajW2m!2LoI-n1+Tu@(Vn8!<{dje(HX3$r)lIw&~r<Q9u>Bvm}If~ms^LB={A`l53PUQhNv6Cr1>sT(PrVQW5wIXsYN3D8?yi3^OjI5Um!X=TLK*v-#Bj(Zkw+_n7@cD$2QWY7@WV|pu<?-WVTTzv3sB-vVGj<9enca%4g2X_QRw}h!V`)5+3+IihYHZ_gq@ksbheTliQUGXX*&~ljfC&WV)0UwWfL%|l63YuP^L)4=Im8&+znh#>5f?2mkbB6z9seb#)O#Zek*lc&pC2RYJ?LRbMlmWq_R{v>J6P==b%u(X{WvVbD9c{K|Nc8ytbh0)ZnI`wx_&w2DB1_&wPhMsV!H1dSyWhF8du*Tci83}UpFW}`Z6n3KOxvVnSPn}>M9Y|H3LRdUZWOl77Rs1X+3_Nq&MCu|1$M3uDx}WovdS~qD0{9GHkacPx6xCN^AQuy8UXYa4>$M;s|g}rHC~df~qA^dCCg$w^l2os+Y-MT3*@Ox-PAFEQQYw9)T|jIa}T$PQq_UtqEiXqe?34f&)P%RJ)a-$hFRDhxFbTsOV7^vrJl0%|ogUR2YLi<m$k^eB0Y1uT!u0d#}f5Rd6ZW>ix0L*X5B&k_@-%qt=q_!F8l4Q$j)B0ldVhwp_7}tg*n!My&wAx2hA7@*i3i#L`&LfGNL5;VtCq)vy1Qq)#b3Q6-zoFnyT39g>%Yd4(Q(Gf}EYoXIv2!SN%ZrndMjB)~_C;m!Mtu<$|@xwc9VU3WY~1|oGw$mXF@I`h$aW<=q$;W(!X%cG3chpuO4;}=N=7Zwvk8k1Ngj$ZMK*+)Ruk@_NE&3V|q($;}K7Bo;hzXJTP@cfc<0ld5Dcd9+CBJI%*?Xu?E*)uxTu=sEKZAhzjEv>=<W>?fx^C)_p@|e^R)a7SnaXY!unLiC?*J-QPicC43BK)iJfYQgh>X>OY&yU5q@TyT~*FBXsm4$Cr9y`72ugk5<9n%>~Gg`Nuq`&IVkSx0H=CVWLW5A#tp|Vn;FnWVaL$peGqU3?HaG^$8A94~1jUYJ~deB9va!;)mh6D2+7G&MRD8l`c%lnK!-c3#_64`WSt?|T8AFJ&{TwO?5b>uZ4cJRuKBbC9|;mmwX1#ONd#6C8NbkG$_x$T?+kQ-k>SZ!b<X$c#lDXx7|4I%Wo@uy-M{hkO4@>zN;!x&Qf+0o%F`V3iJ=o1(7AWxv_6ZBY0|8z=odDPfCgzRAr>W=1t8K_TynEP)dzYQfcSKh%VlJaf>(|LY@sdy1CHK>kkgP(zB*cUG&qXjQ7;$qC_=qNPpcP__<|BXk3Q=eHa2uDXc*cQsyp6Q$rjpGu|HNCh*$VA~6G^w!Yw<1yGXBN*Fjd5|ev)N)OL7k+?4vB9qW`OMLbxa62B&I2|OzR%2HsT@GYA93cNVU+i&?&S19@%IkpYj_cBYWD4b*Bo^XyGMHKmW35_&!af^mrW8t9c;;xj=ZfrTCGjX-463d0dnlls27GDF9{yKvEb<9WL>EGmbBD@qo*e&e&Y_g6TpfW@m#Ee|oJ%y3a-RSe1{r8t`DbQg)-6A{37y+|%%!o;jJCSBv{~1)tUYc-I?nAv-y-Y1al&(RqR6Wm>?;A7bKvkcp#NV=Q>UatnepL;2g`3`(VwHiwiU4n}!c=b!f=cs_&jVs3_D8yn{H(J8@<a53Xd@*Viu*S+62U-ha_qMD9AvNe`yhDkBX7{59090<Jur1i^<{~DjrJ1V8`Z0!F=mhI)$Cmg^F^mW|L-fisum9XmIA?4?tXK;o5fzMCeg;jC_pFCBk?pa@|U`Vk2`9B5|!#l^xYUjr%t#<N12*b^%rjOZ&&8^pniQ&$KmCe#$x(6Fe|C2BM<ESfzzrJW?&KBY%zGJW!t*K0NQ&!bGuO?E?$lEXv5HH9RDRG?wQ=U&8tz}68MPrf{zatVs8dc&w#x0`yrLFBDw-^95r@D1g+mB1>0{la2f1a_jIZ>y{cZuQ2`E=B|R8%3F3DO9+@=J0Uz2QI|qyD>D+uz;T*^5=G3yXnwemSyr)9n2(f7hwhV&RYEp+{!kCxc1x<<d}6IULWv3?`?ChyT$^e_7XM_>Wetsq~k>$lc&x`pZv$`MWM-tNX?N?#5m?GjC|mc~jgb4^4j#4?Eh;hpk^4J0j0?jt)8rjic!?zG^yP+Pzt6uig@=*+*Nkx0|c;scizxDXn^e$d1&dy%&!#y2C!{*GXveUu@t^wCI{|pt>@wR^pcXW37o%{T3t3uP35yO1UK0Z3OSI#g1>80dzbIUf7D@)KArB<6iNNIL<UuNlvdzzP_=lp@)m?Ro6T#?j%+DFt_vQRVQ@SGRsMk6B_rqVObR4RYTiFl@r&6dj3?^hPX9$bxU$hH5!kcIhT%Q(>t?dR3n)}_N8K{l<f(tvWi*v3N=?VBVwHm&O4tkhe;~a^cXW8vkq!`EIyGs?7;9A+_@1d#ja{)0m(jW?W+AjKsNRF&b010o3*_|IJYH;M75++tu%Hc4uC@!MW4w3#<hPN>4Q-g%2|1jPH2VR%lw)RxNrokJ&Mu52LAdcssCv=tI-O;-oQ8lIp{al>YWnyptFin9o9S6kqDwvl$UGY4s5X<Eo#F}B?x&Dvwy4(qRjHW_R)S&<ByL}T_v(;qi8Lku2eT~Xhfn<#S1Bxi>e|VTf#L)Mpf(Y{RpyR)K*`m6nIy1WhKqMTwxzxHMo1Q4dJbhdmxFbuO2%gqkw^+z7fJ)U1<PB496Hq)la1ROMOBt6pqH)5luegxMWDQ>$Jqh;C#fD&_OH!<zX2pn@#fxu6D$!o=R<VEr8x?F(87iQJ-^-R#%UVz7yR@H@M}>ZC0IOfy)IwYh()6O$P$gI-$OQstxlGvbeB!%L4hqU9OGovjZ*KZ4?Mn8O?y_v$Lh=Jm_+62;e-Q6%#6RM5F&X@kQV}IeE0h<S;<hA=oEw{046=6c1AFt#Niv0UmG%nLU!nd_m;}Rgq*Hc&(zT$ImM;X=FLET7eKm&PBp%fZDkYu|*Yx6-~_*-JgWat?}#)ZLBJeOw&2%CPx{dEl5r^<tuxqtA1LkE6$R!R5K^F4AOgSc4k`tlt%bVjRw8>Q8b)#<F$gmHVh`Zw%++vB{pf9b+P+5$2FaxCY&HHP}B}+4<u?gd}qgozbxv1^>9O(4d)8CL}xUkQWPUjX)tGUjm)&Fgg6)cf)b!Aa|)PNFN3b+CDI|aG@?9$&1cjmdexPvMEa|JrnPtqJw}W{g`{LU&)>dnMVJEW98)Oj9iONcFfpfu9J7!G>oerF?K{Xl#d(1gVu`_H@LZZ5=cZ)jREHC-8Cp9An$Nd4OlW$Pi<&C6++963jxmtx+=e*%<F*&eO0}^m9ewhG`ilvx9&zRX&|05|4=6_`tnd<vDbPaMdN?i)IjEeON(YGcQX4?-$cDle-LT&dM)S|q^~?NpdoN<l3WgF`COTXbTv)4gw<3f#9Cs0Rsol2W1QeRq*nPbrD?C5BG^D~lQCY!=mH=xa4$K;>b=DEfOcN=_h|;ai(FGy-)#Qz4^4qq<^Jy!|PnfV+KS1O#>^H8WtLFk3AnKyLoA&;qv?rCWlh9hC71JA*YjFj1HxRMj*yDm3dfQrxsE%78%U}m`xB&)J*hKXHcvcbg@vIScPYpAg7I^7O495@<(OOxk_;0@w5&8qI{GLKEh?6X;UR_2$(^c?=X-flOBEjBCN-<fVkB?gwsFo=brz^E&wLmOa{|&3jau5kg_#}RUDQa!_ZxD;oflA4lm{e<}V2x~`Z#A2x*?R38r8kn(i@~sOou<BZ-z>=x8_}%enNiyM_ys-cYz{nXPG&YMxI2ddc$R!DiV2yAmguYs!fxBLN`_!A%*?;gs6iN5%?!e(Q1ZIHKm)c@s6y*yJ#@AHv63ed9U33ZoY_1Fw$!WHbhz|N<6u|={T?7{MwBbZL!Z0B&_0;q>t<JsrxUZG!3qlh^`t*2I0rz#$rqS!m*~;n=C6O<eET*@cXqSA-hQ_8x@Xw4xeB&SpV$3)Ivkh6{{G7-R^yXDNdr%n9LPX5xo&lmo>^cQvm^mM0zL?DP=P|0Qe-~Uh#&K=)xS@s<Bx?4P8>|6#3PSbE)TevYr<I=1w2@7)5{_s>8y^mcrE-ef9>t;v-4U&2}n)*Xk;@`Ms@s1@o;)~@{ogN9?D4|Hn17e8Hq44n??#doe=<43t;KgHQY60rLP^1^t}_Qwt69=B~l?Nc+ngjD2Xcvh?oezJr~1Eu5i~VTe7@6T?2_cL-*(W#2VN2(zW}|V<GUCg=rn{@(HDDw5$0Y_s!zasF!x)QYqSrM}_)=KBzBl$lrQjZK1=l{i@j*#V%5}sSI<5$uDdv-=^G+!;wc>RKR!H@EO0P@3W^*pHNL-BhAvED;*Ty&Edx@97`i!k3!6BWSyUWRBmAQ@~9Y6Boz)uLouUbMtfW&5Oa?6Cn;2{`V~VzqdwCp=`+OmB(QSA)|eMw#4LwSt59t|K{oJwFykWb(;xtiyIqStGqTr+9>*s;$>z*j)X#~5p|Fo3fBe^Q=Hp}WDIXuVRSJ`B;TY*xgs9ab-77g8-UAQYK0y7auF@tag;pLuz3Tf3AznCBLtq<W#B%-~KjdYccyUht%Y@odd-)V9zW4IihRQ9DbgNdnyl;>joZ8)BllN(wH7}-igAiTJj$3zoB^D1LWuN3%<N-vptn2JWLhl%!)iR^b+wtkgdgy^{y>%Zb-QAsN@lg7MtcdGLwzsqKVXL>>F;e8!C?!E56#{Fuk^P<;5;8vxoz%X@MaP3~?c-NEque|VD4C+fItirfhYy53E%DxAU=hQAY;En>7g*QxN4xlgw6kj;#JpBM=NfJ-B|RDRT}*;Qs;Jc$#@u$y(+k?7E+7#pXt5~-L}EV37Bt{Qr5A=jp2LF9V6A+R@iB||wyHO(p_hCKSuuA7gP6tjDEpp~A;-sP;P_Z#L`?T3Jj4@Z^c0e35b#7OV-5WWWqNzGb+E*}Jn|v0mtDS7G?q;wooqB)tUS1@8e^-iU*r<Y2rCCpubgu|J9mdP`ZJHN*iO`g8l5cC+2^NvpC?9O>&I;ym0d1Zsq6muDO#o}tcJVallV`F>~J%BVmyUFoJvf@6+%nT#+(Wl@Z+uV$+&+FC6^LSScmIceH6+e%v#W8CAtCgi1RbQ%CA*t@YC(w2PkN`l$u;z`@FnDF`g!l4tuxHK<k+Fwg$X#&c--4%UF4Gn;)w2WGp$Pm$2lxMmgJ+Q9<smkg)n9nW_0C^-qj+ewI(aI$%tzU*lAepvE}KX}>$;vkZD+TH$}KMGL^?*2vqz>j>pbla3;_Qr2C!ytwch#p~3i5Bsnk6Ye%5HNB`xFb0l@{ih=GBGXSndjG~Lck=nSO?tHkg1A)e#Jb49%7@Ktqz|iJ)H~-iTNuYz=Z{r$@MK&LK1WfTze9>JCcp^vlDc9R;hKvEjpVeX6cCZIFAGjUff6c(zSy`v4U4?GPgu=($kL7D{WdOFV2w_Si^0ejDXk1#BBFY7UR|cP9N8T)PgLV-LjanPxzI`>?h)z_pzUf#m!@~Q16B5<9vsnlf+FA*hf=FnPstqIrXM^pM(vS^j1(qwVa;XI+v)AT!*P*2Bho*{mnVaw47g#&rPdp0#>$yakqy`^hup0PgDq!$b9&w*vb!Nr8dy%qR^+bX8wj)<jZ-5JJ54wq9IcwjeX+!8PvN8YdxM8cRG*5Bd{$5(G__FAn+cu+kY$)$!-E4e4g-YwO&1kidKpr&l{%AhL3GIT^U;BNMhK3QZlroNqJVc2P+fmY!?$Y@*O`_5V!aKb;XMJZNew~Ds&9|LUM$D1rkNKQZR?ykjv^+AX+cI7f42r|phmMhlSH;h%2`p5yaC+Wcyzu*{H-6D-2@%kn(0zXOsp9L^ONzXqP55ju`nLnOpH;1%h|W*g%QHcJ@i_>->vC=a#%}dhCcw-XPdM8U>G6&*0YLOV@RtTJx{5#b%OSL*l>_n2XeQ{JReyFw&cZcR+VF4sH@D(lfQYPbfqb4Eln*hf|*84TU*)>*@`CIh^S7vCLvViphRS&(JxY~aJ<aRq6a2QiKo#7sM>L7F(K=z9cC&UiMa7lXdItq7j`}>gK9ofWD;op7+<D7iw%i3!HoE^6~ul{^XYV8W|`8<6cfN_1f2H2s5dUe0(f#_5rT1uNiVIz+NIyTr7Yr%g5vsewmGy1BP06xdhqMs?_2NRzHL{Yqr*LXaA$L;SAD9OPAgCC?Z4iBzaKnj`b`hfBKVh0&*?HPzJK{-en#~s=+?5_xV=|ggU~2XATfI}?mIG&xoHJ6bwC55H%7&kdX)|z90jT<g(2+hzS@85OXofUgKcUuEhqvqJCioD{($f_XBPy;U`UzFT@^rie~Rghbp3s(s3@(r<-b0aL<SiUOh5}tAc5n}9F^uA)&2FIh5N~^_mCg=Z0axAz`)`rc7V7bLqDU4?Po(S@$L=sl{w+}DWCm=nbYl8y}iBc*WK;+JLas3Jhd%R1AcQ~)`L;VqkHf7b}0DowSY;}T!vq+Oz)}bC`}L=UB|!voX0}^6p@z=y?!VDYkaZ|*CrqUSlG!f%y))GD~yH<xQ*9#T!{cf)-nT2OH1s9?Rx$lb|E^CBE+F9mWGzT=6~Q$H4%o&_7GYhefBZ@l${GaN84dtoPwQKuiw5+5m?s2GdQ@f&1p8wXH*9y3@1Wk6mb+NxLT=BcMOrHpEKt?9_sGsD&6i<;L%AjyF#2JdALY}qn*gqsv*;oQcc{u?AnwA4v&Uw4oK6CVU;H&j|d%OP;H8=n?TP*2zVQ=INIfy4WK#MC(Lh%n_NA!rkA=Clr!Tp>TDW2MA<i7TNwU0*S2?+sfAlfFH(SF>pYV3U8qXQ>3AL$QECJkQmT2mW}NAY?XYYBug?qPF=#^|4kV1qz;X#luZ{h88S{9-#=0Y3fRZrGJ+fwL#ui1#z(Tt1KM0O=g^<^g(Y=oe?XEm-iDUl^B0ZHF;YchtlS)_!tb8tUtV|duF+C>#UeV{4UZ8i`bUY?m?HZYmr3FN!|F$~G_L)PG(Y|!4s|?mQGc4MJ5aK2@EcLn)drdh&*RDC}Hyq}#(ukLbG*0rv(Qt4w&8OF$<To2lL1!i>F%Aa>AaSmokr)$N45q~0+ZIs;F=-UGZn}1f2pozY!So!CD5^Q1a<qY1m|u{hb~!F*u7A9aHV!|@hqUob$3DnNSXU)H7yYbwfe%ME)k>oLuu<t*vq*i+WwO#S%#emkV9-*HokKy`=m`iP!|gR46)Av(EW*$YBe7t@<U~_x=np>a5$un|nrQQ{c9IPnUq-1NhHT~&4YaU}>6Yw;Z=^)jJQh|9T`*lbOz!cS00Eji>~E$8VI!`hMNt+`DQ2;@2I_I5zUleLVnj81;W!v_`U`dZiOjRz3<Ja+_uGEdn2R&JfDr&7fY=Bw_%9NuNbRpl`xJqlY_qE#fs0~$=5V#b59_&>i%ftLs6yNJ`_jgFD<<1iWiNF61cjl@g65};ps`uo!-(3^jmStxLfV%IbvMf!1o%`Zz=28?<Pkg^%^fBoCqJ0czo=4o(3BbA5D^F{3|B)z3ww-V9Ak?eOY9=R&?Sa}nA(5sZEr~|G(*-Nx0|Rg{N9V?m_KrCMCfpyIehRK+`u$<lSdlS_FWZNymo8eW52TWL+A|=9tyYx?iVhN*Lz^=fq5SDZ^}$KhRzkR)eGKVmu8EPbGCsVj%uM_S}2H<#waF>$d@s44gLQR#6L;w&7bAi{V|#$Tr(2V1S@%Pb6R+<oJ_8P1ibmSml=I$=lwq5Ctr;(>BZT2x@Aa;H^rL)1CI6H?)5(W*4ypjNxLr&AJD-p?61BZK+wFQuq{tW!qH+$LT5y*8eCh;-EK_W{_^<o!QUwp+0#CW_A*XZ^5b%CW=qOv64HANYgo4lKCwg>krimdJ43UIsbsA>!`nU`J2+SCU}w3_&_kFJ3G?otgHR{uoJ8eO2JR@_9hyLXm;Fr;5L<N=3W;Hqs!=+}5{1q$)hszik@z&8lO=<x%h|BBIY_-8fran$ASErhZm2UehVsO>s0VQ-vw#3i&T%&fxwoU4k$TR0x+SBY=2SS5XK@|Edo<=Cdd7Jeb0hXlYs_)X69=_0zltOk&}ydP^w6G;Jp2ni-jIY~9!KfB+FSC4%F3DNT7E>a)#J$;V@*(%1sI%Jii=wTII(M5cp!`x|1YB(sY+(F5wO21_Negtyw)&)(c7G|LwCk!nY5%W)(g~(J%e^*XuYV^LaqV%`rDXe#q%pdiEN-|x$C7ma*iVfl|L2~3XA{1XS@Um*E4ju10HswT!4E(|4>9rjI-57FIxd~@uc?DF`8C|(+p6~N;ZntrBnR7%5ey!#qemmo3&s*O#kR)tM9Lc&~$i*&)~~(e=d7Z4$0=0++aJgz8px*ma8@6*o$N}@E=GTT(>Xbv*sn&3_Spx*|3o^hbNZJxbzZH5BhA>KJ$t^z?XLE-?aLT5Jd-)+t=|dO?5Y_MI~~eaJrPNwoQ+gl0|&JP(_0I>4g>68krh02C9tbr^bA#5H!s4bB<*JbM}Ym*IEez3wZWqYPc1D-9m;Sudd7I?$fa-H?>(}*`Ulw8Q>gnD#AhRE$H~YhOb+mTG1t+jWgB~)@9{=S}=27SmwtRF)FS=7Ii|{@EP`LjtHY;^Y}3~y9%SZ`P;7|B%9t+$#5|GSjHm%d@g-Z<M`$~t)tq)283;dTp0r-qq^u+$!xRolQ!TT1nNWP$zObqJ17C2A2lt=Bx&040NUfikVhU_?O+Rf2{BlD2+)Ey9Z&I2dMGMg)qlU|v>YF(+Yj!JbxSq|LnMr0+Q9kgU-0|LoJrZFe^7+oQ-msYNk^5(D{)tssw6@wB!p~FYNE87aZ#V#;kc|8Gvq3wEDTRPY1uDjSYZq@9v0UfTWBkkOU%bfERC?#>&`6dQ^&AUGgJ9|I7=B<sU*)_tCRQpsfR729p+~wrfI}YP~FWkZ7sm0#MzJrhmm{?E`7nAXf>n@dRYedIQFex>mU1hR1t26*2uuHcTW+(AN4<RLR&EI8pF|7`H9%OvbWrku0i6pBb;r8h6*L{vbdHrrqwk&bgCh$eCpr=k*0P)D%t6B-!>~TwLwr@<{LBqz&Et5)}Z<hx^H)*;l((2r0vviDGY}R9+Qx0|KTW4ab{Q_9*wP-2p~aNWRT#+SRul#)iPIOC3lMU!IZ2gRoPmW+*PTtLN^aQbo19pMRB)-g^A9t+&ic>K?f*(tj4Ics|2I&_m%t|+FN@M-DPMj8s~cO)ffUMcuFPa;Gdf+KYX*e4oIWbl=9#!LZ@adY5g+xj5O2wW;y8ti#cja_ee{fLJo^qSYU+dIcX+q5N8ncPsT20o@WJRb@mquG+CoWvlUt$)VE_<v)bC5#Dr@1|4mX#V3;pHpHh@P;Y!%jBkTpBqLhA;m!#p7aXA-&X_wQjnfk>gxmO{vKJ6?U;)5z~<K(JfPwE?_vBi&I+^ST=t=4_;iUVAY!V22!hQ>b6(v)iijoP;Kc`=$_7E{wz)Tu2cv;4-DpKY}TI|z4|f&$7FSr}FT|2%6a54n_fKI?{xV<6OJ4N~2QD#3V#&6pFDNCFU@`RT=dsR{bf*K4dkDqTA`5$q`;BFd~FZ<VLn4(=fPuh2BLe(t@M#ZWcHfeN!#jh{Okmh$|D=OXHBJoHcD>jD{AStL`fv{{jvi`+XHqkWN@9j$nLKN^5D$tO&@%AIK~)^h(J88+0DS`%LX#deK=BI?G0=H-R8_TOM#NFLEbmBmCX8&u7NxR0%NBcQP6QQQ*Q#ocD?i`o*3vBE84jKe^k4sx<6RzRFMW-(FDIN}uL74E98XdUR0MT;A2Dzn4}{6_OM^}enX;w8WBKoQYtWsDDQ|DFO?)D+fMdvnEZBGlNnwbtr9tx+;U;beZ)8vRKQIqr0hrF@lm(ne!hrK)f%uj4ofzEu$bN&bxT&3o{hI`7jBN$)oM9GVVE=0y*ul*CdRJ_8du;0GVH;==9MGEpoQRfMA#kJNw=*2MD#iGvJC)Hvr`V%A^@A?)PQeNKPn{MN6kf`A>O4JoVfkAT63yVR>`#uhN2nZ9tjlZX+ca0C=#D&T!&kVFQ93O1>3JSvMBU}y%N3b~_<oVQ=2UnRCd<rbEK>s>kQQ4)f(@mU&kOSn^JhhrP2z7vJT5eZo6u)pFC7e&3!l<$-Yy1*i#*#E71&SUT%_g7U<3Boww;Fwmou?iOysJgkqP(h0r);%7@2mJ3dE#s^YCUApy0UM7&NTV?y(i~G1uf8=uNvGc*{Pc78@WGc~9<s0gds^m<RvTaGXo0p)B7RNWbzP#y(n;OkwO7m(!PB>H!Kr@6?2XSPMWhqNYHp+AnPLm1A%z%`L}0En>Q!ddOX;8D&rZ1tGOc*V^^gM#Oh!gVywT<dX-3q_4B&eNX@)xo)}CpBK);NBgl$4OA)_r>{mtDDqLyNrRQ;ku;jQ$bQC9X|?QZT!b+G;3AK7Ma@9@E`1gQ0?3`Sof(|dpH_jb27-bS-5{UNcOAC3rJstZb-z^L6i8D@h%5k<J~e=R6#YkE!5C!2^=akzfwEuc{Gv2*wUrH~)A?$JYe??B%<qArUqIQvAflwaR(nkX-NCe{nkji}{bZ(^iFe6^p?^3G{~dQq?jQcau7uelJLqGMWe!W|UWOpRPgf&rBCC!LjKT(JWAGlSReO^z2*C)@Uvfv~E*G&D3g8*oRt-mPA#5-3lP-qlX&-)(t2=0>!DllB{QYz|I`MaDPcpTgAYcjSzlnB#cHcj8~<V!;Im-P*C^N*Q8Oa;;~hsSNsL*vYQO(;?>sNALKbzDIZOYC<1rm@neH;3oK0rg*rzb$sH$bJ!*dd~1vJHtZ3a0(yx#4%o=M?cX<hck&SXDW49jU$Tc*lo<zyMUUcqrv*i90r}~Kg1J5OAZI;M+)r^u$_s(!(J}$M9mXdrLairB)d*!_2WFgUeI@$pb?F?A7QPsXS3rMNF)ETz#yPPVD2$v~C)?f3XlV6g(VKMZyCklZ5w<E?vDWK;T;Q(c3`bJSt5#%c2+p#mFSaUYY$q_{!h9R?vsxcr<rYj7S2ftzvO{)S`W!eN<SUhF8TXJZz7Er#3;n3Xz*||0byhM3<oirHK}y>li{UL`z$NT!-I{sAPT|A|;04#ifO}VXyQPQ22S!RHoYBE298y4ZsaX$*YSv|X#3-|1rma?Xb%#=RJt&6#fHu8JsR%o~M_!w8FYz6%eojz@eqaK}=~qzvrxwxF9P9&vE-qP4xg38Q6sJSOvjl{l3>fnJY&@FD&rjpw{8HcX&d^Xk2##EPjLLF}j9LRSp!M-EsqLxjty};~O?Kc#59>kQie|pc_lSCHjhL}dPo+>fiAA!(jb!(0Z>zVvvEO^mHx1YQKy{XG8`l(V`dl>-GArvrLJPx+=%VDaVmdIC$bSyWIw!wzFzH(1l+<U;&)Ic!NjPfo-b(_>cwOHTm7NnR{f;tg&?fP8Tc4pO?4s4yfkp3o><lzhIhrE!p1d!{iQq`3&l!G(E~+f;-L^rVsJ84Q^9DO!ZFo9ZZV7YeO0qO>cWT_DaPMs&C$Nt&V)N+1(n|M8NF%HVk%(eKnynOTABC0o%Gx*N$UEaNV7TT&XUeLg*ycQD9BaR72NAGmzvc+*OAe3!g%{09zlKAWhqdkq-}=7fBHEPF6VrPaE}cw9htdc085nWKzZqJ3d#AUR_5Rq+-o1ajzxj6KZ?t8r<kT!5R~(CG2KAn=^S$fs{g%Djc=el9i{5_K+t}it`0Orpzy^iYeJm8tLIDuUQTT1_#y4-@Z@w10w7q>coDce$d+7D{yN%7QKt_!9pwk~;8Yzly5hiEp*nA+L-mha@+plTV_ZW0JxSS7>W1F2A=`j8=5<{MJo{=cI)>*#0(dL#aClzW5Ij&f3!)koZQan9Y6XNfjB&M8KZ@2e<V@lcEezTvw+<yJH3aQlf6x&dsn%r+$UjJ=t<K5<~Y{wA9ewA)c^U<fgwCi6vLCX2`jI3>@=S^?ezxmPosEGVz(@?^F8oXI~*6mQ-=uqL*;xjow^I-!KN()Wf&P$`Ot8+!4@^?r_fexivc^O|1%aGwxq}D)a!sW-<dS|53;m|*}_@>n8ko)%J(l@0KeADZ`8!?n`JrXK2ry#qUA7@th3~5<Xd6SZpfn$E*YO}fGC1;HJWeydegGWSW-Dp8qAZk@fc;Rtc#+o68r8(2MmKb(Nsxg;0VAw?@d~yS&E9YJMc<6b_^}O2fu;yn}8c6h87)keBWxL~J39w9-PGH|kmX;=*k5=pC@$n1E?9@45?L2=1893)pkXID>ds9x=j%2u**^?3tXMUFlT7^`id2MZab0o{#T7Pps<&x3+`Opj#DTj=(G-f#a;dneDKSxp;nYWmcM*-<e)0w!#P7RsEATUrECR^+Mg;wMmQ=Sto0>D*1+4$LlGpMytI<=I#b*0d2LU`}0Df*|SB)J*U!rg*amVVa10eCt-<I8xA|K|7TIYQ+hCpYA0GV|Y-zzVJxQQo@tVHLl@=BG@z^8wro5^B=vbZ(Q_|L6;_ZQQ6|>MEa(_^hRuT>G3`egiU#w{=JRqy%~GadZ&3*S7Hxlc^aPnGBe#+;R)0*;?k?R6hBZx>c9V@9Kkkt+^Y#J%PLT5Bh69F?vT)8}j*>yklScKR0AU8Dk^f`pte#BQh6uj{ck!=eKRy$bGnvYzz$r!Cw^l#C6`i4T51DsoVQ^Uf%atY%sh`Zl)9oR=O2q*_I-m5%f@_w13U|SsJ>ePft0-`fOtUInU`|rCP7MZ2hbf*lauz%(~lq5G+ND*Vd34|KB+ok`6~bc&7xL1+i{iwzm)@C9O<<h6<(0O~E*d;upPbs?u@AsibVTqE;0}Ok?yV#G7#i+7|fHgVY6luBDHBcty6#E5qDSjsmliS(ZiIN~(L5r)Jt_iF7pAm@?A~iiK-id`X0NFi?SC16$D@n4vp^oI(_h67HEfN|J3YSWz&@1)c-9*5Y?k>&?5b?Q;E_nFS(#VW*9=j;&c&61>e;Hz&!AWC;{zai|CgpQm0@z^KQ?G5MLT7~ZngPk3LU<RI5hIi=hOiFfoe^@oP#47pNASN7;--Y;BehMszi{D+~^{4i$(psbwWTwTfR9=1!@v%^V2f41h8!5GnAGt!H_WMrg^;P1=))c(Q$F}FKhay*uEe($;&Sirk#X6O|&H|~$A*%EYQ*Av$FdV71D=7eWG?v>G--@n?(<SIwS5JK#9*5%U}zJ!8GY9{`%{He%9&goFQy+1bh399Ms=GI?L)6bttVM|??K*n-~%q%It+TPmgz1rsj6w6dpWqbRLt%I?$ylPftZ+~NdFYEo@+x;7!TkfoK{gob>>$1Jg*OXYl_I%l0d$Zf?$+OGL&$+CHQXLm3CQk3jNn@Ou{=Bw-+d$U7Y37Nd!y4X%jB}M_5DqdLd$lO>1!RlrmP5Nn07J<culbGNd$0YEtUN`!?9^+=%SNTQ4Xtnz5{LSBlOLCpOLg%-OG?-HukQ(9YcJcOqL`b1^a!(QtyscrTo$=e(kL2v?J2#^`7b+LztX2xeq3EnKAXvZzTB4Pd4ngtKX$>f&06#_qjO@BQd^%s!wuGagG<>~?~i>1<`CNb#%}gzd-t7LRG`#ZbB@?qV#Xc1@!M-M%sL&2oDJDYL84_e6hop?_z63gQr%K3fnf>F;^qDR5{eGVTXbL$>O!FTh;t=~NUBBsS4!n(FkNRE75KpyADIr)*3n3;a#Ea{MnnG5p{p4=qxtpW_!Pzz*px*J%FL#HBubL!r;q{ETIB28Cbgc@KVBaI)L?csK<xP8l>ZZ|w0upLVLU%Uc$dExV!jr(k8z4(Rei2<g7Tv@T$Z^bFL*bl;ew6hk+$Uyo+Gg8e!u8v0!$k|8{Eb7<ExREPZU1w-NUm8donEXoMK|C5BoRW)0!I{c~;_}S{7D?li}(Q`*-<yA9Sn!ynmPH<nvUlAoU5cx9}w50JDZg^l##6uK9eS$kO4{{!Lx)ONyr&#TJ|IxaW*S!qr+LPx3t*{r6^bcW>XE1BOYpleZiC+q}E9vb^^E=?`n|M1BxMe7Cu^!4D9Nf4A|6yy<l3*IOGI6E@@CUHD0ddvpV^)M*W1l{v^OfQbfTo=PPXLrG(V`$=s{trJG*f;JRuX4d0mJ`3z`A_I3t!Xt%M#AL1VNL<g^b@&)Yj0>sW=A#~z{?tfgK^-4XqUbi|y5=Duf{i5O!ts@Gu*M8Yoee9{uftK>map?)zNOaAZ>OQ9YVxDBE6K3jEK*zKGGFn57CDq*^zrLJ6z>bPs5J9-U?Iu9EMvB`1R4OB#1e?>K$drl+YUhMsf_K|_q;SGsG1|9E%ui>3Xb$<UAol)Zl>YvTq>H*BeVNfR)6Ri(WS%XBgaVTv0_~<6SV><FAbBbfzsKB52hzUkg`CCljSItZpM4rfxQ})UDAqovicbP8c$}aT-n?)Qs@45w*P9Uts^zRGxByA`J)}=Bz+CIw&=8_#eud6(B69J(3pg)>kwqT!7!|eLJDyNVf3W9CLMMp5SAm$TZDq{Ti(mBHEr0YU$<c2a6MN7%#|5;pJ=QWg9l2ajd>`~c^}dY74&<+>63FRJU70ilIWd_;&U*cl!*mtQQqisiX9HN@frP%A3`JW^zhCgs`PtMPaL*{G3w{TVG7i${```>1LmtOSJFN&PX`0C&_7B}$aOmkDfJ>UKIxs;h`?r14}}E<t!Qa$qgw*Y%W&ANKR7R_M$-j`TpcG5t~Shix8sQ4Zo$o?SDX)O4uX-FL=>*H9I^ER6Yb<<aUIKPolR2<1y-g$A3zBR6d3RnzgDMTgp<{39hj!W6hB7G2L5>W{^iSNrxzCf-Ad9+#O&{?V1{pM!6$-XWt?UN!3NP~6n|mJz#}6Rd*cV`l^Y68B8sIpZd-NQ@Cj^DeV4@m`i%rm9jq5CiI>$NX)PzX>C-CT!d%wpzt%~=aD~70O}$m72>^AEY^aS0VMMB~M0i<Kl@$wZi3mg-vO(lVICj=MgUez3Bxj3wBA0Je6bStnzIo(4M-}2&MPN$buZDYh&ciW0`CJS~BfSNL_<TA^k=n5RVT%E_eZX>CLC4;0sGXxQ#)1JXStJ4TF(RwSb%fzof=V|^&hn{vc7kyk)uGJKImV}J)MIGYX+!Jx<E0vBLVR>oTuGPfOtGyWZ>xQ;W5n9kr+fqn=amVtGe*W5kPq2A8GBDx6noMriIZZaF)1umDn2RM)M$lC12B?5P+tFaLggMC)@pJkN@0xx;_QlnSo~dT=PuRU%Xx|9h`nGp9Yar$!R&6il2*AUPeP_%$GyrOw$iUx@&Xz1PN7R;5KIVilzY0L`I^KF+4?d3g^Rq3tEk#CGEl`%C^?vIAKewkJg!dV5NbUZ3zL7T^+BcFm4;LC>xTD^uj<8VAh3a*Sa3%nDcFnr_}gmV*`i5b-I1SZM0CcT47P7K&Qwh8-h$ilj@k5&Tl{ui0M5%<#y%++E&~CEq7d`Rq$3X3<mdGyeJWt(h&`5s_7Qx-R15RU`h+o2v$lXJ^~WT9guGi@XNdhNm62liI`u{i8rix(xEg{|O^QnS8lO<lhvSoc=vb$_<L`cXQSxcPvn6nCxhBflsAi2wiHc#K1)+X09zM_m#g*QLv)bYQs#M<3DF(QYly7*p7+2h|K=bxX6^ZMgFhZ(lbS7>8`!czytR##=qx0KNwS|B_P}?+|A?3|Drb2Xh4|rDIIk3;yfQ)pvRsiNTwUNHv_VN&0j9F<q<dqu;3Ji@nl)+&qv6vE6qZNEkm%BTF!Zw=ukV|ZT@R5~TwNF)rkYEsqj(3A>HE>7;S};NgE~Vi_Gn;r2;$)5b4qH_6VVDk_iYC5a%G3=Yp=KGImBgvnuB<EH48KP&Nuh;?x8!d1HJ_pLiyZ{CyGS%Y5|lFE<)M;a(>oD(S3AB(>j{OjQPK2F&pGL3EB-j!xI2b<XZ$mb;26mn8V=JmJs!?ys4CN{-qd39va|3+U>qGq_f~k;0Gqf<0Js^>ZBUO@o~Y^)-jD-(c!$m>GP<V?6J#yz9kac%{xrWbcW5mrWG!{m)2dhKWMafI7a&HtBeC05oR4oGRGJ~wC^kiR_UWN*k=<RtM_e~6oHX6DtpE^Mw+!!32~X!1+DdyiNhIVn@}2Rt`dpK6Q+bS|^y`(vC`%{vz->A-#~E8(TMdt&&g*se4FAZ7>^tyQsKX8!C@M{@Nj;T&yvAwVc0KSXF=^!qcQzm*{7py#j^}py6CGCZ+ttT}6?UtnR(nvHSXWm;LcgldX|`yWi(+S_L<aNMs=cE7gkG{yVbzB&^XW%=!1r!-=pw=8X<7tvO<VATOny)>Dr84YuRagtpus$No|?{|^Zt2}`phf%{Heg%3rLNO&mZ7z#Rya-%|<ZImmJZUkFITL51x1OT1dVD#P&L}ru8mBK!w*`nD{-ag(Dm%+|wRbrjeXmmM^iG5jjW1#L!qWPIDiHs~Zt&V`sD5m`+#b*GW01h^lc_G@#N!XM$1X95AN4r6&WPNV7C^H*!!B6NW`ii_hKGKtHPaiIhVUvHjEpQweAi&y3)RdPLxOQOz#o!~2h}B|ZmIfJR;^k`+R)YRk!KLmtnJC-nz3Oij^Igd~5Tj4R{hw!<WzO5{JMjd^K?`jnSmRKr)Hj%92o%$%E^GfS~lJXf6Cc4z<i^zacU`R&p8N@4y`wz--kwy+2Iv|-A^6#{;ca(nI8J^N#LF?nDcJEMRU?4>IS;BqdS-<YG=2Bi=N$3}D9o02{?Up62yhumkFU!L^yuHtvPX_7wGj~JN^{*RrGU^e947}GnQ*X_`OxL(oSB_k}Yoqd|T&6lXeg!htgFF&9_wnBz`sV~{L{jH+Wo-95Kwk~zTYo5#Zti$%7F4{$W4%GX_{}s4m+d;e}{lo7?Z~8h`?ZtMz;jF4CX^OCIF%WoL4d+1+NfCV5WmDek+xO?8Q8Ef7tL6>FXhmuduxDf;L82Tj!bQVv{VIzWNogKp#X<%M2%`xJE)CTUoll?6kdXs&p|qS)8L2B9pJpTnDB(KH=PaK^cIkroz3&`*3bRaaB|lci9D%{s!gq!kBq+4Hp>?xYP%fZcRI))8?xF$Hkjs@>rPHEks;KVtrA6=>tvhJ&jBUaqOkMyxQX0FV#{V+CeL-ijxntxC^odM9t(uWf=R-<`HfR3UA9e<fa4ywn$XDG8Ry7u3Y7Mx`0I}9R;uj?oL>4`0Y~UwQT%q)N0I%`WCZK;$VT%eU0jw`$+SQnGT5DDZSMj)c1$^*gg?>rh*6_nYnV*zQd_hur?LDuP97;C2r(N=_hKDPd;nDdqB<0ETxfV{7x=sB-`4OSp530&b)fv$RQf<9Zq7BDI)-i_~CyyTohDtk|?2wUowtqu}kA-6Ps5N40w)(9Ck#~~{D|7}?be4>Yq1t7iY&tWb9%OtywKB{-ZS`Ury-};ErSGo#S~#P@>>PpW&#xmMY9V-u{?62HpSGG@z=2>?%<BF2ca_f=B0`#z<f3c9Z#aXHH`Vu@#QQP@#k?svxlWQq5P!~f%s9xJ6-e&H9VVDsSDH*N5e6f|eHhH_O@gy)A3j(Pt%;{xNx&D0jK2Dbjw$az4?icdb`e1|MwI3Ycga!a5g!7Fbq{MFS6!sOSdy^0j$r!Eq?n#%u;y?r_DE!f(FP<}xMFD4_}F$5nKo3#JE3mWc&#|Xy-1-^-_ljIu{O6<Gsy`?s?9(`MqXVWb`Mn1(c*00I-3x5Wz!dYLyhUteC7uTd3KolSn!nJRk~KUU2*DI_^9TSEi$$V0o0yRZz%F?9ml0GWA&7}39Z`f<pJ6awT1`%Axwx7vPzaL*)1&`hUM-5$7LU>*krnqpQ~E{yx$R~1P|g5P1B1g4g<2cwZjE<^g*7&x#LIdf0a~E>jx*h9oz0+;2^dMSBeCMvbG6ZM!ig52IZV1uyu$+u5p!v#}KtQ_<pIF5sMfYHnxQ)K77zAK2Ps33ff3_0hpCZ<kniTcq`wEN@p1<$CNOg@;mM1q1Pz9o8-}vyDcyVq0VODD865_J9-VjW<RfQfV^X0Qy8Aw1X~;gE`NFkBRWin*LAG4N<AtWOk@CK8uKNEwAv~3WA+G|rtvUVw1PqsPZ?-NQUYzAY*YYMEE=yqbibhNG(*Qh_2ZeA^z&l`&0WbRC73%RJc4F8G4kY`3k`SUk@JSnN$!7ze3g0I8a;J!BFfqS)iTC6oQO?fg+7_XWvWYO{RNT^?1nWPPbvdNmM|TM5lZ1e<;DKG*r_SczoGx^>h*}N&P!OPrU|x_?1D+wjiFcJEAx?K{;m62{i_IDl7HEO1wS)yruWdsH-z9dcVm$)zYP?`rVUJ`N(*lke69kVeB~Pseu2OImmd6)bN^uZ$o${G|MVA-g0MkFE@*OX1+syF{W}SPosUs7odwg9&_GnS9#clLOZ}0Y)GJDpWs8etX(t7h`k*)Z<EHbHzaCfT5s2ookikD(U<D?UfE&0N!ddllW4w$Pb=H}U$63F~&B<b3Y1fyi!OTG9dq<F(FVo6ij!?|Xk)8e;<;mc^iZDiTDiKXj5?X_Q3bhgeI>3>d6iuYr_vo6U6fn*irLYf%M(E-3Cizufuh2l`1F;}F()z`AecGi7zfcAuz``?Go-)(IL3UnQ7<)7>7NK;mZ9E{)E|-lPjf#FeqQnveIc3wz%f6q#bq7vr!%>8QJ#9@Agd#=9tspol&INGq*;?o1*_y=s(&LcFsC1zXB-c3Lrg->fUT=N0TVuPAjl^<OD?%nS(z@*enueOX+b3%SW)ZgUD<7gouj^{jc-QHls#gJOrEeH=CnD>UUsscuwON(zT`s>}aAI#}3|vy<vdBk3Y3MQrfG4Pt&`iNGpB82fsd#W_$d8}f#MQ|Df9~FeJ8t7z6a6cQ&fI0R+-g&bojKETCqqlL&4dzlNIH&(<b^>tC?akGoJO}OhT(s|_3cN!P-s$)bMIY~wPLaHDAaS;uKoDFX3h$^+smg($k5dJ+{vU=IsUhP6P?6<#1~-$Y6z@#i5hEu@PN-CHXUs82uM1x<`(iP5%0^WPuV}v-6wZ@m&onUL)VSb-kA`;)nXCAZ{4UKFW5s8D^Mab*&MFxg#^9Y=m9no_ua%Up*-+y&MR2q&Z=~j8bWY-ap$%2#l_1*p57S5b0Nop>@MEm?mb?he*U8;2V$*9Ux{=b+9YS2%`0RsnnmWL=o!)mW|4LfJtGR#Y?Dgm4Z=+R9rychhX0I{p^vJ4P*>O-A=qU`Vx5_{*cS*Olu)O7@acoOOrdf&crZQk6gDP>6<i$4JZSe>GZ7KwG{hNq=ZW)aY7_O2ili|IhbrC*CFa=9+xyU4wzztzIopycArVRJ0aJI&%kThf{xk~ITw-lllJ_W0e%(Qpa%g7R@z!LkC(1#3m@`aQd(ngLZg13#d)1mswN2eSY>}Y9$)3?yjLr!6MgS+1I+x0$GrT&mIrtkhWf%|*hSA<;7hYZ=4FjF#n(F?GJ7Cg13APa5GdHg};J{C9U`39cv*av@xQX>dF>hH>ih<cp>+7y=Kx1_7FplGoh%bCh*1Oa}{ec%J=L;MHHkuTakIex!@I2q-0J2ke9J$5DeysSICdoK+Xc0q+38L5eb@<l&ZMD2dg>S%!#^D8W0;eCrhNnp<vi_c$)w%{EVsIXMX!6>L+e^3kI-J0I7_eWNJ{arg%?bM!j^Eh+(;Ub_woh+WJg_4CZ+Mx6p_UUQtZ|0A*X^>w+awqUt&qfqI;1iTC!gDs@IA%Rm6^aw+YUwhe#`d2q_#h7DVb&j!ZT#9aiA7*WpY-%UpKMwM!O`DZoz@%2~H;u@q+=4Y{HnB5j5LR9J>|*fB>0jw+bMd1P-+i+mz*BPF^rX^H-zPQ%uv5pnnoA+r`3b^!+RhwC=gY9qKzJr0{E}wooa?G|&g43d%ouB2ZNRl2iB^gt&QchN~|Ba-6*&=l9pMo^$+bFOMyuginOaF83&Kz}I?py%N;-Qc%(b@}GrvC+JgseE%S7qi1TooemjFrDL&J12^&}nrm4U4(6f%8eCCz!%WU3a~hq35gJJtmLfes!{RzXRCzaIuYP*97om$&35;TAy2uDtAX#-MQO&(urs3ro!HAsSo-YKD=z(AsI{UbsHx)8Nxo;XTCDKPa;Er2jj`$>77mGNY1r4TAX5%RZt(;%B#Plvce=f>~tc*gz&`+r{C!kO;d~bG)D}+~zo*+5pE#Qmfbsi>U0~2oDOYa=7Csaj#=6I+$|C~PC6R;C0zF;OaVA${e4Wt@F50Z;y-K<<22h*~8ux?OV9c~dhEcsM*CV}NsLbAg^m`_czgNn@(nnJK5a8c%VrWoXC2hnu1p)|BWx}|f_`cXdWzSIP_R8Ctj$=?U<H)pfDB<!hBPS}Fn12h1;Z??bNiJKH;(BUc5Q4ur4aTwU8*>*5^a^3Sg`uBdsc?}ok^2$2M(C-pgrQJ_nE*<2QmunjIr-$1G2`uqB<}ZigHT{$rHC@iKYUTJXhwiCX_I=A+@}2kjdrXu&_u2b?Fqt$e$OiHaoo-pS7ptoAH*F^GW2EgH^31ERbDGf!Q%E(SB6b-c4gE<fx6MRaU**q3o;yB&Nt^>yb6oIU#OsPg)XZ_Xi`30$&MhCRf)mO8L!6|>#DTw8>xFp%l_ht<^AIPn{Fpx%uDouPJ=F_T`p8E{uxaf7R=6$AkPlU<D~RepzuWnatX>y&Q+Jm*=L$SB2^S+)>^Yd@svm$q=mTky0u78?&alM>Do%r!B5#)*If3dB{P8ughA-M>A2(ugOW+Z`%vn>_f>w1hvdJf|R<{j@jga$3gY9~b8!>$>*A+Xd9F8i7)n4NGZt7)SB)r1RN3yH+`DK9GOF=i2?3*=#@M1}NR60Oq<Ailn8a13^a|!v^bPQ1?*>N$&1FGw)vPNY>bz>A%_+_LeeQ!+t(acpW8`Er@@}Kfw>;)qq8P8>4pgtuGRR08dU7d6E*p($Cc0&tDd1A(#4MVU#l^O)lRv)Oy6e#S|EFTCc^2fYyinTTUBQ3iS7I&P5@U~CG(I0b-f;mHnb;;`M`FCR1jyOOWL)-UqLgQP?W=!A`8of*K9W=edBVOOU^tkZ7zHTf5b42zu(1K6M^0St|-ifrFQ~U_cNN6+W+4pTbkK;Liwg2c-ll&s<bvnN1Q37PZDxg9wzQkNtpJ&Hm;WiYmPxLKj%^>2P#_O^34jocD`j$sP2sBxUM;rx!5+d&0_CJ9{p|su!#ax@HKr!<}HEq_TUy3o9&BQFC=oL!iHS!o58*6Jl>m8L$50G8kheRHxf|s<NOEbTI$*G8_(?}iQ&a!^~c!Z4zD2N2es0XPsM(Ms1f4u7|^oJ-RPG|4V%LQEG*1zLL9bVzN)O1TXNa`+eldwG1=hzn7xi^nC^hF{=vHZX|tyVX{9=&YW?>SY3LByA3(_tE+)<6GDMg9CUa$^@j@e&&hHnpA%yQ$|8dzTgMXftp6_*jBV#!3o6&c7gG9=sodQ(_C_H^1(M`^aa|^SP*EkUvx!c0qa%DAnFgsiV6)kjXTV_46r{C_$sjHI7d#7?3zm#68K_FC`gQMV=%&!PLt~bbGj-q0%T51T}FPMCa`SkZl~NOPoq-6k%~>_X-A#N4!5y9HruKl?pwlIJyG-E;w*wvyU{DiV}0kCqz)dl#`5(&#;_E7AK?u2+j9TxPa!A?bJI5!w|6HEWGiE84sA_6*E1ybQXhy@4iVs_P^KVqF&vCU0^G~=a|gv?%K!}C*1V{Q~TJR;DP7THaF8zbb_)gUFbO5_80!k=vXa4^!eBO^6IMWld5-)MUxL??nuumGwNLN&TQc$!J4zvSHnAkX*vV$r<fjl8$D`Z4sFXq+%;^(bGWi(GhR(yphn|3z&IaU>?RdRb;TE0`>-4FY?C-(n!NM2Frv}O5CL@NWEjBD@p5=UGy}Alz8Y_BZDm4|&Wm(YJiJl?V50^QOK2`?WUDm`$wGO{QX;c8QvuzS%jm4YZ+R<-sdWj9GWXE-!xh8P+w|zrFvJB)CyCT?-NZwU0qcwszcu0`qu2G4GoL`NZrkgB*HM}bbrc|%3x!9|!5qS!w{q5#hhDl2C??lYA{ns$aNwOe+65z_-bO<I^|opTK$$9)$OON~{sV%H@1Ed<BmWVJ&32C{|A!ZYijWxp5hh*t9|>IfLh&XXT*1fc#Z~Yv^IIOcPfaEUj5W>H9ykuOQ7GQwR6_-VkP-fX?~;QH8iL9K)&`z1&(oH0ggWeHc6Oo-)(sk9Z%+AL2f2RoM9|gkE&hGKxwae!&GjV==AgC@#9==WgT3OwOLOkJgJNw@P?Lfj%ti6QG3&84r{>O_1=7*)N$LR!J0|q9tOaaNBy@F~9vRLGAF!RdNQ886a@}6%Lgyn;Bohka&k0ktZzI?vmDp%`g4rIRt8c*49l`}4rH8{m=1Pw_rHSLbhT<Z-+s-UEGZrhb-*%V&Fj{n4pMl8hMUdXwE)?KV+q3R!994DlgvbJecq(xK&C(8`v46T=RI?u3<JgaBA<Ds-;*IdnT(il7dMWy}H`7cL1m86$d{w^5Tv)Ks`FXz*sLW`qQNUD~YuOhn?2jXUw)mKNX3n-Ac<az!@VGJ51r)_*YoiC=v?I@(qUmqArX}46M)npG^S$Pl-;}qs3(=gjn~Bl6KomRY3B!}+A(m01ymI`aKZ>3{ug+`4v$8L#%#3=)F#Xn^?`FCY0>nlnmfo{!byIQVKSh;0ELL*Y|ES=#5)Mh|Pv(mUTAeJxdxzZ?QE2wOAt1wJilerATPHSWHrM8m{76$9!`f|jFN{V$asdo;O;NxYoG;7n5@uNRGa<83NU&*oeFZ)_GJdt!*8)RIZ>~bXiF3S)r~nTDz=jM9O`J_qBr?I4No=i^S50u7J552L?SfI9IduiL+_DpTI*uGg)C=PDaa^LK3+ZQ^ocz*Z2xw9m2%y+7ZBrymP8IVqVi?Jp$iKvgQ+1cx`HoW0Q+H@4dd({{i5u?Li<RDWyeLeN2VcAHd;W|<D;AWA**4N|WN_5(k<&SnH5*vg&#Lp%tT!sby7(3n<A($W;R3sAiN%#m6nqAr?-y&+0WH%6Kci9ML?AMKdpUcbb!z-41%kRs!*}hVfI^TH9m_7vOqI|8ILl=*w2UBu?gZOIWqAduSdq%~n*k<Fb;aa_uCfT?#dX^*@D!gvEL6MDRN+KM37}^l(Va4{Eb0rfQ<=go^-9EwXO1-B(-jUEmEAS3p1el}JQ}N`9`7#KP3JrBU9}hOdwPJ3i&(%sd=s(WQ*RI_A9~|#Q4-90MmT?NNHn8YkfV6$wF@PD^%lRcInC?J$G{dm@RNp!f2a#76x+I~uy9EBN{mBiB*p6dQaUg~)8+tfoM2v(XQ;3tuxJDW{CRAYv=}cd_BKg-CRn<4lNcyW<R0DNgo6J%e(a<XhR`4i*20a@kr&|bW@X<N@7Lypi1!G)>&Ef^vE_%ESU&5Bl26_VI3~%|Qxq3#f<P*4Pzz=!5xaFKNt(!|#}P^DS@$6CBYo<;T`ZWPr<;^#=lZ=jMtz~IwL_s5m&c)|n6tG$_Ku+4=#Ej5$r!*lwwv2=_R0uA1libjP4u?tQQm|dt2U{5%VRwkgN0W9cGFj`1d~&)1@KXNO=W=mrfDgEt2i(}M_Nx>6k6HW(7}u>`<9u@>?5}Bwl@H`VJ1-g2*ij!BckA)xfDItMUUuhIv&`YuV^Oh;|QB^BqA)^Z)hUnuY<O|GNY!O>JLI$#YGXezmx;CH*Yr?XMe`df5f~<o%e>W8GX|{XXV-3_E7mb`T1aZ>Kl9J;ydM<_I}u}_+n9CVwJbBF`=Y9tSX*Q{F=Yy?8K#O-{I0YLucs2!TPr&hKsf}1kuRGHjcfJ9}FC0S+l7i(O<Q6kzZQwA^)^@&2SW*kuu&B=F%Zu!Rjao5wn2H|Ky1`Dr_+{J<fmF2}ZwEx#M4U<T#3EZ~wdEXnS`LryU~S{BrB0*?D75Kmk1}^x|tNmFRu1K(Bkj$Vu$xJ!#CD>0p2VO>wYuByWB-Ayx|`3avC3US3995+|m4@!jsLqaTR0^j}2_q2lD&ieucjyL)elR8)*fUceWtfEw~e%9e%rB4&EsYL~#atGeKXN#qO82H)yI{^W@s3$bBaE;Fi`5gdi-R-w%`)rF)7OWD%3IzKs?e|~Z@!9V$*rt;V5Pa}J#=kOC1H$(h@+Zs6WC<WAuK+zBAya^+zE#)7_O_1Fa14=Gl($aI%KSbdtHNeQeVr7Jo`H9{WKSgsZF@&3<U&5f2vF}o^&etm}b21)f|0I9W*vHVLwN=dPr9Sa4JUl=3pDu5wb|X4IHqTS^`YHPZ{Y>(<DRd?HZ|IuSH*ip9cmVfwR6`+`GdFZmN-Km_W9-{JB-V%!+Rc5O&V5U{><v@95g*HZLPc^PU50{NJMNNM4Dh@(lF)C}DGNub*J-kTBk;3F&bmirfBFNchZ~!XT*}FY@_Z76=8j+4ojE6QcBys=2hS?(v8A~)=en^(8QoMQ%}h}anugCNj)R$5zI$Q9-PCghjK!tFLBn(FT#I0~$y1FM(C*OLQ#;h-=o`T-E(2yvNloNq0kmO0)0Yd>G!taxtSXm_8i*t7CR<b&h*9YK`RkQOS5Jl8$JdRGVXK?)fY*&#Cd1z_kL!)~WVES@PLlb;961*rqoz^NaRp~IwW`!c92!j{k_=(KpTG2M;UE*bC^=u@e7#)4Q>r^gv{!NLqwZLfIDAIem=f)%Qxq;bI^?ql->URJ7k3wx#w!VRL)4n6@PT$uhJ{kh7wBuA{!?|L*{@<iHsm#PFoV?&XW43fZMGCkZ-w=g=Q2Zcx9mn^3c_?3*lm}OQv494waipu$stK|Z*KPA;l*KI;Xissmhis@@P3wIN5>e}X!onfa-=eIW(6r)s-kp|w}{zZRI!Y?MB8h$(kfm3QqI=ht&%dOf-<L`;)^ZE(;P$T$qq|s8H8!$Z<63;?A1-t4n-$HUcjnfq9k7OB8K6?%%&z$(G_0ub?n@XMZe2<v+)iiQ9QH}oijznHcC5TWy%HmTWy4LO@$x6KXX;tKusd+X67sGd4HwF3B+AB3qiXvG;$Eg9V|axb|FhqDKK#r=G-3@Mb;j@=f!Ns5N@W=Qk4K%Ua%qe+H85T!xLq`mEyi-w(SR>ysB0NBjwwE-r!pPJWa(_UDd0YiHmNNg$Cgm9!r{UU1aZpzav>q8?Q3Xu-VTc<Ki!CT2z{wO}raZO1OfGcG_bXl0v|bInD6jaD{|;tv8W1{JaEOz;BJ&8o*|lr8(sjv{>?MAi@YpozvZ<ZD5cvx|Mg(>#10(kE4ye=@B6ogkiwE$1SawzJVGML@g*JeB=WG(b%ZEX?+<LnND{Uc;U=l8lgRAT_1OhOdV?u2i`fWU<cA;$cFtb2tt(HuLzP~`uOj*W3^95gJ^MXB!CUdb`AkQqO{e=c6`}`mU}5ZX}bJpF7fA~ppZ{$o*<_EUFvM1ibex@`mTlMC{~gHFk>bbJ3irTH@Bw`w)73zB|Wod8Kw67Q_c)4`J+gc{k8MUudi6~B{~NhgUh>Oi~dWZb74a)U-{Q26Lld^C9llfRcaK$XlpTwnps^(M<}m%AMS3T6|Tzem%+#utm`GcJ3w9mEe2$_1?;zj8cYf`OAO7lb?2j$)-bU?%v|VN9?a2~U9()(W{+5y9n*ABKQ>-WkpswMuD>W7oE}YKEV-m>LB8unK>J+;wX*ljCw;cpOnla?i9G1f>LVEg%_QPljXo(g;L7ZFV9(^xO(R#=MrZLE8l2zG!?~hU?97W@;Q&ewUg0<n(mV6f@w3nfI6ZxM3=)Kri9nSjx3_YhQ+Bp&f2mw_#_yJdKd7qj>?UMFjkKdpxdxcj<GzAIYWg_RCVKOoPq^uv1ez&}YE`^%hmsb8Rl(7S5f}{F!a}J$Y&C(=-lf$VIV;8kai>cdCB_sqp^c)GqW?SV9Q9qo17d=`mQp$MrD&^cd8Zt%r;t-u9&VK!h=Wu3OVxlzoa(RnI^KfXD95l!!+bNq?wI;MP(4dh%zMt1<ffj)NTR|y%@#}vWS}0lP>Pg%h7!#3yX`i0qE;xV<@v&#?G!Doy|I=%30EELRf<JO)YG%iRJUr%5$Z2Ko{R4_iR^fjS~YB~O*V;ZZ{7>qWY4II1ccOW=&;lttClCnf{t2z)b;0x4JtuYm&A8aD1nPjzhSsHa{<2WUi+wEKVK*WFU8$7H%gR9?OmdS8a0%Y;%z#Jkz3c*a&_yvB%<APlhSlVKNAF|pb~Tc%gKw$^OGkp`3S`dlJh>mB4paSSyxn|&j;()xk_ywB6V@<I{rp&O6+{^+e&GlU5bvzPIw}B8LIfP`qfEBVWC+^TNB%{YFmGek2~GaRE>OlL`z9pz9KXSn`UnIU9|CK21V}Hj)(ex7#3+UA8HpNfCPusO;bh=sIIQwL3I%JRg3}-Tg#<&fVUZEY{b%IU(fQN;g7B7KRd9|U#eTY?5*`4cjHLR@2onA5fa1MJva~1fbeYX&ZE!%jeID+R{5JK->+MWetRj=b_h(OP$dcN$1Y5N*-#Tc>XHcxl8djiT<tSRGB8<`yp;;J9EM|Y8mvUZ)JD}=!=jXU*Z~@Z@9+!5>3*gY<J+R9a^L{1dsD_B(k1QO6iJc#OixQg@HfgErQ54_k+O(B9B8R@?}owx^K)*a&&M3QZC=06JeAdjBC!Gf$*_KiNAt-2y#YM+6RbcRW^8?tW;X~Hr<e{F%rLHYWHlm_+BeSnc9WTyPx^3)u^k$rz2^N1OPohkg^og=sb=F5Qn!bhubb$WYlcSj*4`|YaFcY-cH983{>c%>TuB^w1RuPIl*xB3(!WtzI9vg<Nx$jRyU+c&^(<!`=z3Y*P&hB_C-jZfCtPsBpGH%Ue$VC!VwWHvfYU4}xK(j@#)C(#Uom(Bw}QTezD=3d1HiJnub15~dFafcq?>}^X(Zc5!HM~E$Cm2lwCB7d)?y#tHxJ?%`2it16aJtX{a_fmNa|>T!^x<_hJs&eKG%#bMe|IXOx)*s6_FB8pURg;F;=CB4BBw`^sqq~kUx60d7Th;7HwbT@i>d2wKfV5pd|Wof(n|^e<KiMuK<EyI;$3S^#R5YiCN0-s0=##3mi-!E5o-~WO9tIgk^+#JbLC=@AK*lCLf}B<tetp1(!;U0n!1~%|e<$MWEB(sqzt&(f$srmV!ul={Kgol`O*MhVHv3ay3d_C_7oMl$d!5j0ry`NW-iLBGLz>Q4puDnrF$`dNtAQ(SUB0JAVK4>7awHD`8G?p4TC3fP-V3WC9B5A|)N_vocspl<(um_5XuSiWNN9isbw_v^d<FCg6v^*>Mg~F+b}z#lH<qf;cK}I2JCL0qiF7U38w-RQxu6n+=kw2lBP;ygCB#b&jkdE4C!GOJuX>j0HJf?4c21IZ6;mGMI$E_^1|+v&ZcSvFg;*`(nEfL#cs#`b^hw$cgumC)ozgQ}#}p{LTjOGrymGM*^F^$dm~08R4KxjQV8N0<HhD`j~$?V#X_eA>IKw<2TeW5`+$BDY0$<sb6rCQEEC%u5L=Gl2T$PMd}Hv;EawVOrSPSK|^0tA#jfN?~=8Q?$ckJ)iu$-xC<ot&eGG223d~TWAX`9J-Ta{{jh%~N*`K1mN7mQawUB*a%&iZSwd=0NFvOKs9lggm8MzD=KSYFEyn=KqYA++KNA4>2slX8KE5(KO&=8{T0<;Fve8>U&BAfToh8qjWTtVeGkgh2v9=y|;7><m&CrR3kR?|mRXEYA9u<z#(#*1pMO*6Ul)h5Al_=oM$a!A?h{Efw%t#S7Yn_Z}L6MGuiG$dJC^KdsQfw<6bIg@|kiI9-&^3A80+gwsR``pN!q`~_UjGP1x09JHyU!HG+0TAZF+ObcPpTpUw=5{Kyc#)ki9wGL{mH?f2qF{1Aak+zofTMC<IKg^1nX^_sWBOIQEvH1yUr+{R|J3JEzjy>dA=g%93(<|H_VB3E=j*wxb)L=;xW3H_q=er*%t&P2*u|5X#pk2ZTfC_@YHtwjtkJOPhP?&r=P4e`6#{-K)4t4ac4!-z5U7czZYjm=|GI1B)`HhNu8P0dYaw24*Klo^7b=Y0H3j1{uwq#AiTIo(8r&RM)!TqDy2`+fo?FeJ~fAZR!q@OydiZ)tbySA!T2UWF5PK0)^Y0vm~T4GeL}F3GKj{3N@nol=x(l0%vz!OxWpl0vw^Kz?U*}6x(Bf?yw0Nv+5=x;bI)$8l?_A|<}KZb`&=4y7Tpl`;yF_!$#b4QX8Phek6z)7I<cHY_dEof!AQa1K$DzPfHe6_X4&1n?*xn^T7Ap2md7ZTmU~Z38RWqSyv&Dyp!E~ARx0fO7h0=;&?N2|0WbVM5}8Wc-jupkICk<)W^>xKiF(N@A#~V5DWYJEX$9vl{4OqOG^kDgOPaKdshyX~fX5847jX>uP|UBB7&CV2aXW@pZ&ADF3HP$EWx5o%f3I3(s)MQ=14D;115X+0kyW0D!>gV?WqO>H;^SlR`xS~fu!kr=u*&9hH+67jtkqS`d9&sglq*$@KSnCu>`@wO^lq=s(S1K_bw;%xI?}s^5^b|-4bdI>Wjz`J7o77!S5)Xuc1B6Tc4wqu=UDW=qBQ0n-&wF%`C*$e;hCaHSBrTkP6PJ|Z%8KOF|+(ZOe;k2=dIY6HiW*?PU1~|Z!ZZQPo`63429~eKgq=VXC*Us`vMnpylo~Jn83mb7Rt52Tflm~@`_R6JT}K(6;5?8r2l#aUzhcgkBUr@O`FDO%&tiUvEiWEQq0Q-S_2%EjTi|2g!(v6!}AW6$=N;l$%W8C$h}I>;Z<6ti$xw?AF=53gI+EWMK<g?;l9vd-!Zq&_6BjhF?AR*xeauQh)Md?C(B8B*;@jf>0(~H!L&uD6lJoG*$Z|CD2~>dHDekp@BBTyk;Q?B)cHJ6=yv+c9GuQ>SHw-gO*{Q0f7s)lR$POj&iyqmt2?(tfOE+6Sy_+NeP4l!l*e8eu_OkDT~+kwInANde)%c26Tlq>vH@?$F7Ytk5gLL+s3Z9?zQPL)f9PkatIQw3RyJEB{rUX#bo7|kMrmKGc7;hGS&>YgVBUSdy5xq-B#}!xNk-%73!Z+9U=u>dLr4jRM(V&3CMQqcFOeE%t^-teYs@vsp4rC)TxoQlq6qW{TumU3LYwCp@pf4WG?ipRzDL-6G~wwEH{R^RrqUt9H7~7yWy5>WR$^Uoz0=o&x$c}Wpnx_5ft@x9Ysgrq8Sp7ndeTs*FThYI!ZR?_MY7+Cq0La#e$6QOZW?8SMNYEtX5T+TWnhhPBp<t+!YB{kLZX~AcRN&txG#RCwISUgcV9X%Ha<`vdiI9E@Nk+oI&8>hXPB2kDGi)Cdc>MqA9F-jd%cY;!!Pc0@k@2N(w=e+MgwPc&L|}4I?Xp9pm*eyV#^iJTY73Y)(($GVq!gJQO$bFZ!#W_xeLv}5bO_ilDM><K81IgZqNXjfBOp`KvpFc=@vS`p?Ezjgp`6%FtQRuH`RbY7M!|%{4fsE1tqh?lIzA<V^XMOJP_sy`8gzgFC*24d%{#$S|03MWBu|hs=<u^(OwBVS2s7|Fu;Z;36UhJ9dgBKY9@y$U0PP0eFgolXGF^*QwV1BIDQk+nCGUiW>FW)mx_M5?e)xc=eP$VFtc$Fg$(0{%-O!d$@j9lBBb*Of<S{xB!AU8k)xjL2QA7QiOlvM+(8%{tEqI)p8Z>6W0R?XoXo}>?kD5`?l#F7vS~~v#1XLy_=iT?Y$c9$dqhf#&885lT8sXJoCk?3xoIuAgKqa1Fpf8Zk;jQWgETKmhSb<$4s83>=FZu1eJ{xnM+`LzaczlrKGn{spwGj`L{FkIdH7W~k>5EFK5Rq4%Ix~5VGo?yw?$g{q@N$BY;s0i3At#(IwvP$e+Q+iDY%Fpy&ki32HLl1-LW4~58dH8y9f^;L$S$L$i`1S5V{keWFr)+Aj)NPQkykcH*+N6%%WUNdm#0+^NmNX;N8U)A2F<sPbNmI;y-<Q_e*s<Wqs8AbxI|hKZL}9^;kJOTzAS=fWJof_bG32yyhHfPtq33hF8{xovriqlbyQWfkw~Ia%Slp`lwrG_)jFP{j9Nnqp)r)Tl~WjZPI#oFHeab<^qj&)V~LgyB@*|_&h{8$VbTsbw}T{Q;&P7Jw)4V@m=t1oPtuC`Oq<gwpDIes<*<Ft03O%98PkMdzuiUOnDU-iu;K|2m9aR!+P(!{3SgYdf(uUWAIcQp~VcJfC(gtHrlpPWfx}vNg8dNYEwcb!64@T*&zu4;<kX0i<~kghZ~WqHRD)&TMB*;Lw}@V5n!;7vfh%QA1v4;Owvd;{iHjbLcRsT5BI)vl=G*ob7%m81m-OY8={}Q#|T3V&T?p;qM!2%)>CsDQp1S&!CP7bl}N+kzh1Df77)p-9!_ocZ;@F+PQY+x%jOgojEq^3;ASbV%Ii%#YRcDn#K6XQ{WIqO>nIJ8<6tCl5h|k}?~3KicxDmc<3LdBr@%lyGT_xy8!6(5bTtPbO4bxPtTCw}F3=nyk7jSll1dex?u<Ta!ALEu&%ilO^sYq2*G5172Gw<VUm4b2)yE)@qEDRSt2g7Wj9!{t{W7l;{DP{BNM^&j>E*JhQag@|9Hp~Zx)vG?G*2ij_-OoIIzltWz5X~qNW!-i_1G6#V+K=|;lH=0fjab!IGq~H|9+aR9wr)1>O!1(Ngu++x})P%fTBF1Oo@Wh>OM^=_39vHZ%k*DPLfAQgY6h{ybL*Y9^t9@SA93VCHBb<oX6xH`B_C_C<VLvhW&fFxc88ol#i0$(xKDQzj7+^&vK9Op!`-xfhauAN`*~%nj*RwO*WPle3`a9ia_ugR7gz>CycM0iVKpb$)LD*JS+jgbUx_T_IM3g?;T4`+;9G5cy-i2Id~O{)puWB%z6?eJ}eNm9G+sP!WcFWklHg3S(`RPQ8xIpZ2}WPM7m*Ib>0?dfmBQg&yk1h9q+%RUYP{eBW<<V<DYV<8IF5G)K3g+P8AY;Gi7l+c~UnQt>iMRHbQ=CKjRL_JBp5OdA=fwq)&hgd^lg1X5f&O1xf);VoUSmZNWSx`7*6r!i@9}NOX1?RI9{PBXm<~CaK<r;`QCR7in$Hhq(e5fwYabxqHBJvt37SJ!}vhG9Y^5Oiu$2*sd4)H+rlMiQPl7wIL96($5~UVkqWFp80*>KMnhLqY<}*8(0hBx#>F!`06-qG)Pzk_`qWkV<8y@f-C#&4?I#0=`{Q~=q^wUcEo@)au<aNkYU``mJA`v+KLE=nwU-kO!P>r2?Sj<;NB5hK;|b`gw~7i^p&J^A*mC&{51jI)O8>Mn)YU+O`WlaEWNx#7X3O4NCqTQ-(h(r0~LElOkrP<{*2pMGaTY3KH(nTsi|%15f6trSEP5cV2?(dD@xwVP>yb>E<ODlSJxBh&L0^e82YGnV};HWq4;n{<#2?ihYA;M@&pk_@_;`QM_MW(9M#^!PK7{q@k?t$U7yt*P)5t<ypqC=BJ0zkFxQErLmBnU!2_vs_|^D%b~erUp$T|?U|hJ!5(U_AvW;mgHgYo6V8Q~{v#~i_=VoZBD5rVV$1$=w*DmhfH({y4jZIh~4W#)wGMn=-&mAdvh2_<9TzBNmH{AoQP~B5}awY_QK~zeX#=O3`AP^)0lV$$4Fu38WJin|P=JwiwuaP2SIA_BW2T<SupWxMXIro$L9lq!a>|ie=fIGrtLq>SBM-0ITHSF<kvB7Ck|57oL-Zd2_T%Et4{C9R?wl<SeqBNAyFW`AfGdS5Fq*WGc)9>zqGq7EqG;g=x?7S|vkBT?@het+Kyx2Nv{<8b_b%7g)j{NrI3FHvbPEXyB&MsNxXPqs}<t^XmA9e7+Im}{woBs6gU9^ovoZ&D3&Q&$9ONl<jp$_C&a2a>PtcOTX?{Pj$$n%#arK(D_F?Tm|#*EYxua<f5-lG^^EI3fA%Y_}CU6qAq`Oy!V>P9!IP<}Uq434PUWg>NA)n@!Xu+|gXwZ-Eyg4t&NL`g~X_|#5g&KRnRyfFob>{WD{9aBy$Dv0KuS}ZW)s$8F4A;_D-9|?}?ZAe-XHgoDF`s-ewE{~R7ZY9eoRkm~)x9h5%uNQ(aQt+LzlSGV-4Cc&<-?hS3N+C*?uZP3#IqZheaL^Sz?16_$pSh~dDs0~8EQRT;DnmX>J-%+BY+>6d?8MHcDI1EH(_Ee|l0v1-v2nS%j>Y@ywNx$f5E-y()P>1?DZzx^d>DRD(Fns4PgnP>q)x4`)(d8i8?Kals6bj|^rSMyi;YP`%yA0EsKR<fqdVPvL=s6oqlfcPfy!;D@j98!wBCNVJ0<SMu2ra+tZfEANWc%YS*c9sr5&6Fku7M>(VLl^xeq>vpGb;7jWhxWm`^7N5_wt^(hck{(|y{NvQ<;*9y4(?DWyk+@6yx(`yJbUDUzn~NuGI=f4l$cXm{_2SKGz*>(~2l580{jZ}np+08r;m5mKA-Oe~=N56HJQ#?kFk0sznunA3AjaM0(dz`lan(^Wj-;HT+2beHTd&8>XzjU|)xNFITy;xpK11j-)iE>D7w$o5>Ex6MWUe)92ZA%^_yu4>j-)e^ZubS39zjP57dE=HT!hpH=%jk2B~Pu+_oMzG&l#$L)}TX(WM2Kk>vVyY3(gxxb=mNyXKrX^IU0RC`v){VtjZip!eF0{tNhG|!5h^1h;>#0N_XHlC#iPS}ZXS#|qrdP|V%I@&rNyDfq9CwP#a6p)63jFApj>87O7Q~^BI~v12^x8CDZvXT?e~16_m$Tff#z^Wx51}!12eK?t3tSIsajDK)rQ~kU;Cb{VnhYjZ1-yk5yEG{Ljk?biVou9OrL6_$lpe$vCBlYR-`oASJ7&?H4m49sFiq7~QpsU6Wj#u*?t|qPC*%AZR-2ug_`J+TU$ly<T$zd6TW~b(T3{#iRv0@0?rH9VQV?Ct%uzaf$<P9@+NC>Q)Vvz~@0icjD?Uj`tGGrDXA{`PKwP_BLI&htv()|LD7CWv8I8fwIV&B@19rA3>N$N-78vBQsmTv00;usa9n7U8Gh4mO-j@;!L(s%89RHbVBK&2+!Ub{w>05SAUm=ULCLf8tW*WYj`xi*v_AltUK{?fL8p#8qzc_@fZpi7*pTrfuCzmiS=>q86t<Oyg!dCj!evIah`TA3@KIX#ec2Rln;p=95D_7=ZOT`eZpmr2`mGt|tCj31qgbZGsbq4|DOCtMaDo`GTjD<k)8=%m~Px%>B>AY8%WL)r1XZ{(Tx&iJfztdnX>jEs-s}_u2WYYPxwavj49;Lb-uMpjW<ai^)K2p3pVMOz}g`t9pFD_ocxzmx7wJXd@?#lN@!j3eILcb`&mJuvX3vb)C>6~@9iq@{b6~$|hk9$RX!HG9|?qeLujc2+WMy*@iavj)%LiEkS$_aH>=}$d>aQ>-&+@3lGa$uxp!v|Gbs?&$6kEH#t>Z+$b{gLY&lZaY1)b3%lR@)07P@|MtU{#!+c)9boQCu5mLYhkqkMQeK%8s8yySnu7eVTT8g+KCi7L7hueXP4x#}7pZ3#!Sat5&ATAePU$8s<Vi8c|}pSG4wWFr(jaKV^5$jB<=ZPO<r#RYN6qe2FG?Z{G?Y2+s>nJbt^ow^QH~he0y~>B)CaeI0VcK{goDJ-zL5Vp^w{g{7Sf;ebSvsaC88Fi|M6v)r&w=~2jrImN4d<edZAloSY1TVIqYRaPp(M@$G9yODvIOWBnA%|6?~X;OE1C^=2c-oC1vHIeDb!XR_UbqVnsg+5VKKgVaCJXxM;T)rtgKGhlp2i+mfo6zs#?3UKt1pTdpHTiyL`*rcnPe(h4Q3JRP%@ote&5#wGTo9^Y$I}<c$;LZz6KQN{#seA@)xVb~Va~KV9bGxzI=!FBpU+R7tN341AyZTE(dRceMP=2AGB}#X8_<y2nAj}(CK<QA`sSAj#~(1H#;c!R?d_POG6f*eL+8XQAbxs&=(~46@DrwJjUNr>^`m!YH8Xk{e5P;(<ztXlNyDj|WT)oumeqw>uGs6w(N=nR+pVgru@WONy;=5J*bL}Y>5(Pi<FDTRklJ@W!&PXq(ngDBwp0&y*Dls%Qu?Si8vo+0s8QW{xnOGs`3#;W9=)!Xri)farO3YcB745ICHM$))v-crgV-oYDs?L{m5oRNH_wjci=$t0Kw=vzxf1Rq=f*6f?4$i<R#J9df2<b5KrBkv9e+|EmS5&!vZ_V{ChrhIN%xZ0F9wMWNo2W|)KWV43tt*2#D>Q#G#YBdg-9wPUTkklQkfU=O}JPZ2!@1bvl7qXxuQcU{f&+`%7Qt{%mGsYbTkm3Ke5vVpNK$bs90iQpuc`MquL!$5g(S*wb5xB;${foZP46p1rgWge(YA1T?p6%20`5h1lZKk<{@*99a}^3!Mbe-qp$9m-WWJ>%+G$!UGl3Yt;{Iuj7RMTkLi=mec`Lxm7Lch$`}F-Ie%@pO54na%+|5~Y9Fx6fRtmr&2c^Cjj&vM0*%9sx-^w0GOiXl`V0gfs5u%7d>2?iVbcX385v%<p4XSRU45=~WM4l)mSK;Ohfbb^_L(M~puc&iICLEn>gL>HGQ{(wgYA}SPRgY@ZQwrJT-Xo#p|Z!T{>d)hS?RxK4^9o$fYV_5TlSz?N@vw?+<zIH1&4afRBS;(Jj#4T)l>trs40jY0|Es^O5BUIPTA4jt(9`#miB3VoKh}$p1$>IgN(l5&5DjFt_j|qI$pMZRUVvo@Y<;j!R#l~m+TGDo2!qjiT^B{#>B<Ix{*~Nz2}r9+<%wEJry4%<Ipi^mZ@FGdj&eUaH~sSkmW5frrP<z#mwxT{xmsu``cyNr9Nirpq-BF2>F_?Ft~gnzgtr8(a}(i0;a|O!6*Hy?-}#*l0^3mQ<D55^x0ZTv)J-%`hw1-;rUmduxry5*)L|@F{GGZD(lHmfxWY8dZKQi<r;GqZ`EE$UWcR!2Br}+(Whb<k1XNAN;xIxnycaC2sy<V#txFYJFDP#@pw7U&7Q>;8Mc)rYiK^1<#tU5RvW0Jh`&nMZAL*yrX@sb`7b3kiZk;)umj3r8GAGrVc3Wy*(dir$$#OG@-3o>n2|Qdm$PSKfx+zJmC5ngOvEw`9zI1NG|s3rt?p3xJ$(XJ`wRZqAG0l%5ag}&G}^f9f?k2P18GHs2n|Q0Sz8AT{S>x&W)7LZbb%e@<OzinPf-Js>P@H*P@$Ofwqc9_$8`{As-EkGDIHRi6%l+T*H2`jD3Ox!&oTPfe=M7Z%a$IRezmnFbA^Ls!!WB-&XZ)<RMuuRU9`YY3zGd0e1tqh@bP5K{m#g^^arg5S%D<hzp&9_nnoxL&lEq!dnkv3D5ed*Abg&jS5vY*jD0f0F=t_Ea(2bm4)T{3$PBS*ln8lh{zG`H-zqbTqRWwvSQ0#!mIv+K655vn_=4U(+Ql4xv;TVc+ufZ5j<kC6YH$DOd!F!z``;cF-|WBsiS(6&-S2i^<L52~Wt}`ZsNdJ~>>B_9{|K*(nM-U4c1Aj+`U2C=Sqdp&#szYX{iv<6i_jX|fUL0#z#4nORc2=He_Lz=u3(2N{$}U!`{LF1tM7Ltic73({NDbno$a@L1E4kdiny!Z{IGYldjRu@+%$EomQA@Ztww|7Sc>l2qn4ZA!$80;ck<-xA71ai`Qtyo{^75<{YR>p>DS%2--S<_Q)B*r|MTQzGGfd6KRHVN<mBe_e<Jy7X=XK>;Q!eP22^on#{QpXvnrsG)aRrB76=Y&PGqy5^kO0sjF{psTeE`6GRf2`NR9EwYDL`X^=iuZWo^*`^GCDWnnTW*Gfz#Upml!W(!{>Y07oB~?6+H#-DO3g@mWPAu^pLg0{O!gVvUR}o#k0)&E~E(@^5JDrgtqJ0FLA4e>9d~NbCnc5y&dKMFN;^dJf5c09Md_Vt!|3-}U1N9mP~;5ROP-;mk(XTAN#+;;iyz*d&S~>m-E8473itRzwchdKDAB2IB)GMB%S-R=|e``O<s)-fU`At}|=%+rCkou5@9lGhLf>?Rv>7lv!O^XCf7L{_BUGx3A>aoBhA;?qH>mkfYMYIc#ea**R_j)ygxAIvugYfkdEE{Aj90TqRP6vEE+yfP($fSK`{r{SqHE?oWHhc(vEFWu1YV)w-?fy*x8!5mGMCFU=A`YnVK1+QXlMi(uFzkZM#QDebyJCKx4xX@0cDq;(#w^LDYQ&PhkCgHz<wJon|S1im7nGLXddXCd*by}KXU#hP$dg1|*8+85juIjgUGHz<_W$hT|1gfM1i$xda`ilx7G-2BGHy<A_o_jsL2_C~_SX3ND3GKxBb-7unnq9%8#O+%$Oq5(^>*ret?5076$&{#V;y#a_iW>Mbq>hCpx?hxn=GTF5+*yEq@TKV(L4lcjKqR&lM6l|xelhyoiD6#$6fnp#g%I_H7-bENwY*qR>jv%*U+k28M=}ZXJ2xC<w)_qD+d!)3IY@kc*gyq+wF5!#O>V0e=mftRKpd}E;ZBzrEdj8el@;f~W)AnPET2$f*Z!f$pMU6RKrOeIPqy(QBbb9INIhne=6LJDHLld~`)>&Sh-6ldCIt^IUv!<?wO_FWoNj3e39Pij?b{hBBz_-IKKB)Wf9)CecQtmlN8OS?)*ngkC$$LBc;D(;qrFFNZq9530cn|F_T)rMI+|=YWUCAC1>q+)@Z3T@*<;Pf{rc8M}CE9Wq5heSFA0*{1gQ(HI5W^nKzdd2?UDcMlOP|tPVHumn+~a!7idF3^k=3&5d!2<%F_0Z@s|-5@m%KiScPQNEz-=n=6Z(J(?soxQey|4;yR0rWPoCl!K5_}*V>y?b*^jS;jo>wJ*KpbsrQBtq>=zTMnJ3res4@zA9`68$?{=V3hFeI$FP*rvc~jYav;AFvQ?ZUUt)*)w{d6-#D!ieSlU=HU(sn6JO8ts|ij1cz%Rv3UL?iMOW>V>DbP4-pU5fk{;y0bS_cW|A#l<X6*1=>_ZLKGwrOMS@Ds7jJHY+V@dwV2S)iYX!(XQBDi19?2jsVKEswnjdMxIMDwXt=IyP>-@M`WR+6`w;>BS3XdK{@ZM_NrPfZ^cz3kaw9*CtkOuxemNbkd#&UuPIX;T`QY2LMhDt=3*!Ooj3V5XhE{;(#f3FlUW!!!j_4v^11+1#qS31Hq{L$S{}aIfoH<432}f(c)1@@_X#^3y?#tDfP#x*o#CO8GD3|U-7?Qn?xda<7}rs__x2CY`WD5iQR(%nx{@$|uY2%@JbM2xoupaF*yFQ1GJCQ+*wh(RJWe<^?V*^c_*DBF?XB@%nulHCI-8Fzqrv*c$C^iPXT$qfR2Na&U+wL_^QT`}O?rE{mUKH%M8#xcC1lj#$QNXJ&yXxAOI~D$zz?(19SDkG0i!P{^B%p=MZg7(%hs_+&zLVn;!*S39oYkWPiEQi`Fi=GqJAb^7#;y!BcB+$pS?pG{cXj_F^iFs?FD>*D|upZ82O?s=t>t#8M-#%V!VX9(%KzNKLD47xU90A%Ho@5b}9>36h_J6^c$N}&|h87MU6uL0(N<}#!k8lMw#60jdoMScl;eOEHI2-R|l(B+#Rz=%=OY{Urv7C8z82}qIV`2T)xb?vyzZxkIlc~d0w98;=`Wi1Go$rt^D%6o&6K+Ax*VF!I6)Y`^<ZRJ|6U@xuO+3?Z>c$kqzMysu3;3hKTS2m3W7d+CilVP0wPpC>^Eb^yDZoND=I=+d2%`r3??ZXTb@9ExMrVF4BvhqHP*~O*n_nzv3CiQWpUXRrC+*G7lgWsGT{#XKLB3SdUK|RebMB&`k+j0k^FGZ9HU?srm_8ee0Lrnn37?`zi%6N0UpUSPFf~j<#MH4M4nc16@v+gv59&DrN5K>0<7P?X)t-f+;z%$Sa%>(hs9&T4#h=cmnlq&9(ldVbiS_j$zGYo>A8&+F&78O}^=2wXC^FjreGac_QE4bS8C|C<fu{v$c_vb@RvI)WCi0^<Qj(dhBV{j!9%34~Bz4DOPqo@Yh@q57P`DFNx;NSh9oahZZ=YmXIgR$ggE9I7jR2$cCgAoG`IslQ+QkFN3QRd`@u31!6s1DK2>P7!8=nZ(3<Ywb+RAMLj`T&s=ocHfq{Pw&wK}K0dEMm}McsqS-UV@ID`#|Hdri><fo$UE@miGlEexVy%$fh(>7A$1jY0xRY;vo;|-WKHQnl)1Pttr9UxTcOFmWBjf@@_{is6m(Te&-vnkmyX5VxNSJ87!)7X#%#Eoez(E1sn4;Iq$m5*70h2JF94EG7sU)~4A&(|q^qN2Q`$lH(RNK$Djivv*vMI24IQ$&!zB^)9#?j8-id}e;??nL2fi^W4&41@_M>_{^xA#Qzr@OjfAF#s&&$`7;b=+i!asKiLJw{I5O_<ixncjSsHS7M%$yb~ni_zwc2lf?HJAflF*B$?=Ckh_b;WqU&bn1R5$7-aU?oz##=9|JQssGnKP}L3ziVR9+9;h3TBuebxI|>-+Ly*ZUS~CB{QE5>(D&Xa!WNj56%EdZ`iW-k?>a|A=aoS_^*ilY7u{IrTge8RzakMKa;*m|a>+_|E;@R6q`8;f)8<GcO+0e+^Fkde@(Djemb6-(^$UxZBF<bxyA4WSlpdp@23i^x!9VEtDZTz2g&P)|fV0x7zJ!B_Bpa=2;Mkgn)pZ+(rQFFN{rV6NhdLbMl;8TqTt!s=ChmZBQr*fr0xn?I~lPz@{Efpj3y-V%IMOUqY^|ggi{1QNS-gDaHn@n-B5f0fC9C)tqdkBjwSApo=WRX+L4jI-2-)i$Y+Bs<0ZW20YQd#7*w<&c;u-%Q)c~lgC(;C^*F*g_HrcP*aDW!6?B?6Orf;Y0SCR+id3w?G%ar<*Y&hdAv*n3KkM~8upqLVNlIx@p*eHk|3<Ow@xa1-?<@Q5@3xC&5ewVr+1!z1)6cBb@+ZhO968Js*>9outk9rSyEmBGMtq)GhYRv}kCEkLh4WRXwSQ(u;88T>4ylD(OodnQiLcp&CNXXN&*e-D}m6Iz0d5a0KXCCPSqRSGtG=c1EAP2`*t=nBg|Il|LHZPhb=^Y8%&gCaCF?n$~OScI$-A%t+}-OlzAN6C`y)<wH%uq+$*g8fA6EOLlm^dw$zMW<(Qk)`06>JeCeJU^W7Rza6|A@*)F^TYMj4g>(lzrOya&mf)q`<hfYwbg}Jxx#%g@u(-B3SA$+8dNMaaY9sk<-5~s7>X#T5$XZ7YI{*#oz>@41P;<nP{K1rdRBA)91+w@+UeRB41nufyU%}}J?~pNU1~+J;pr~-+!o_hZk=E8W|^D+nnT+t`@h^bZ3z@_=E``t`}Vuy-TvF}WJ&tU$cA$B7ui$y?6d5}$bG>+e^oa*$e^QV%hf1Z6`Ua6zV0^%#eilPMLi$6jt&RCL@#mAqnDoRzCUxH_EK1)p^RN^Y1N8y%`r2Gn8%3?Y~PgEptQfp*h_K%DXca<JqvXw|CG-;z-H@Y2UbtVYMh@@V^#tk4Jumxrx__}BaZ8-t{#;#?gH%Q^?Njo;MnfCvC}P=>8&UH(f#~Bl3)SCyEYj$Fb8*j*E_h&XFlf#__iM1%~kG$U@J-lJyr91#cYtIX;|67*MoNV)E|9#squ6CQon2R*ay!KimAE)2!kg<`6h`_d*24>>YJ)B(#^n{&F1igN8YxB%;8X9PUFsb(BGa653(UanwLP|rOodpPyJFow{(X<TE>n7_N*ct3Wm5%%=+L|NR^-0%j$g92H|wWZg(4hz?%ls^sspRTIJ=}iASm)(>>bMu;I!)TN$wrXnzI<<Om8HBykmSm*S}c8kEFa@wRaqBRVYY!4U&?*>`X%#fUx?sZ4U6bRsPBjYer1xa4w+3+gKZei&Zb0^-2YI6sGN_GAH(KzdGQrShEeWDhhr&-IVZkGJ#7On-!(U(rH(FeN?kc3YSlxon<A+DK)ew{~n(h^qK{bL>hv4nA-?a#>MP$ah!~+5o@Z`(gLB?8EN6i*-FO+(WPT-)!%`?FZe6-Gv_~SQT5uyuAWNiP;%(#_L88*W~T~Yf2eOe*>egG*Z@m67+Jy=-0F5_%4-!Y!7~<ZyzG39!)wJ);;gkusg>;0(mcRPtkYATx1YElxk?ORy4uH^ey2ITNQz4KMHusU;T3Odrn%W1aA?T;wR*Mlwg&tyEPH<^rza%6RH*y7_pV<_3q(ctX+>ipubdp*mV51x_71t{xfUOGS5ByH5u@n>x)yWltZV{x8Ls^>>jD%UpSX!9#bi4ln8v%?GB{B;|d+0*4@eoVVa6msGYr3Py14o;m9c7>acTbgqKF-2Iq?tvyI6lVgE3W=9|*kMX9?$`ZItDi#sVuW|}(`O}D<B-%r*}y-9HjUbgMx>}nKG#*Ij_Z(Ir~=@%u*C9-(!D_+^B0|oMlV*B7|_toA`aro2W(axJ-j5$@x7priC*XIk<F?6f{eaWu!zfMs!S1rOA_^wFV<Bj!t{nOj+H@mNjcSd|3#ZvaXY(A8o6_I|G*UO8Nvy+CNw!h`kL?itAvsOn6f|d>42KIJ@MSNgQpqt2D<fdPhvZDUFb8xitH=88w<;bVz0MBs=P7K`lq4YX4`#|-9%#U0{Nza5xhVS`IP!$+E`~#WIt;I4znv+#P<#58fdbH@5(e2O8i7!8SvR++0`%gd{UsfOU(PVvnU0J?B8)9h|Q*p;-1?%SzICMx_vOZ9owtSp!y`Wo&8+KQ-KhB~AWsNPSXCPQKFETJfiry*}(3DGecy+I%t7LeY=90cGVHDGVF@;Wk)FE+Vl=Jjy4i{C~+6BWJ1XVnF^2Hali}1ix=k$(^efJ5mnlX1o0`kCTQGta%CX4JV_NspB4j#0om+j(d18#;4D6}+{KG&J?ITE|i5W^8>jXoIO@!M)%Uc3xH%~3Ohn%96%6otz?UMqtj#5U!yUEH^w7klWl61@c5R}aIQ!hsbB^u{{NIv>dAALi83Im{KW@`NJ3SmZ8{h^5b?G`GI1Jm?|c$>*0HV)}*)Fw@TlOFfu3-flA0#8e(NoD_Kz(ksrFqC0>ar0=(P4^lWLQUtz#S=P&9ersm5nV}*1i<T$Tw{YkkZ}(+>x?KlBDnMQc`^2A!p?X89JAiwI7BA|B%urYVz1{zEYe61DrSV!&*9}?{N3#w*K;IWri>r~ph@%+||Ie84duB$H{zug?R;XLhir32)`ekNe#yL^9YBt7{0^z2)%|k~#_l56(cYs9u#342aV4gs#J6h_|v~C&_nEbgg>|+QEeeOGWzB}0e;ho*Vyg<;n*J$N)w`KqI5#V_dvg-~}La5P50V?wE0ku#eqJhjnXRX<lko!IvZDJP^&S8&O=tshAu&mDQQb8Xa93qS`*fgf_wD3-1z3uYim{QONeDEg?ALojTHF4h-nX>T!^NF#yJdPegMlySmz0_6brUxBmPj?A&1pAXI;6U-sUvlA--K0D_*U#;)0R93qBl8cMt;>8w?^4VK-!Y>|F_3)Yl@XAL+O!Rs=p7+;HM%|_qI7znf9X@-S}v=Dw!K0r?+$jp-TfOW1HvHn4E=PlzyF4jOwFw?v#-C-UTi_;(^*xpvq~PCadLn(91fVO>xGET^F?XiJmjGdwaRMILTnnv5u?YzAZ9!8jo}{YSy4Cjswjl?j4TI^>@Z2^cTkbI7DHuY=EiaXW72ZnnD$((Ji2ivms;`VwK+C5b$7{05kdvXGq1BOLHOSR$S7lPvrt$vvyRMHG2bzvgV39Mn9q~A<`KWA7*s-)j#M9J&juWd>G&DshnWljRW90J=%=SknGP&~Oo1ic7@04#XJSrOWmAw4SS=+AgQB=8cuCr=mIyLU5O@k(bdjplMakHv58DrHw4+MCU$kerOgboJPy1eSUQv_f735E@C5*HBebbsH%QIRV<R*p3Q;v>e-pkOYq`-m}6U)q$mk7+F^9eC@)GLB@!yi2!N4w$bFnp1@rifgaP#|G}^U0SXQy;cjvl3k8&f0d-tDMFdCD&Bl`NU5~&~$(bBonw<*vvp_L^lTH%E<R#1NxLb+9d9BI*_aZ?4H|3j?5vdf|cBfgdwKZblJ3R@*Juf%iKnIrUVFt?ULfWagg8@NDc(Q@4}8_>6Pd@rha2uSbS}01i65mXVOHrA{m|4(rddL!T;&D0>#S{)FW3*p~_Y&#+ZavW&Sa)oF=BFx1p(FoXqI7pOLS^h}3%FfCgpR66e?hl1TbYc=}3E=TVvggpe{ET6UWLyrU7=Aey-92@$lBa##$k^loob@m@t62$Nd&Ll7}ex~wF=sAH1@2V?*Rba4>|=V8jNY9{tsRtW;tK>FxOGAVn~1ou=ct`b{ug-5ebUHlLWa3rLInmM{<stm_gfqhjBFe1Y`%8ryN1;{3+^@nAzs_Us$FUHx^62y1ny@_{KtK&?L=&ziOv@;Z9W|4VwhX3&Sdv@|<Nqa9&?DNw6*>L}<LwAFYXl4<}P*I0KQQXetsxVoUiYw-8i&M*5$6ORQ%X$TerrqLI(X6|WSo0Hg#E9SVL9LJa_f2_y?Uck&$=hyjJ?;>r7~SL^ow=heHvbwe-5VEA4APW0t;Q;5oy8A4rb2z4MBHynB7*H+a-ka2!Wl{Cs36CY)g%KmjgO#Z101d?tcByuuC5XNY*FB%4OL<Ny_Ri=Z(;f&j#!|;hvmtW<1c`6bxM{XkM2E0(=snGkuqM`e)hl0Xa6{z%A5b(Sb~CP#i1n)tYSIm0X8l<-vT=3R98xCIC*l%S(ud4Kc);Cxr>+>Uw`A~(Z9##YU-@gCr>65S4cONoivl(M^<{%DrH!x7W&0Ldmdp81~#*&uG%;n$}i6oY2g{Er*hri%q$FgFPNXbm>7RDuKY!4<VVM}w^KLicn=y|<}wdX>}QIa`I&-ZlXxt>g){28ci29O$JG!(%}tsT8B4|Wf*`FmmaToNYx<aa#4KVEu@gR#UH8YmM?A82uOsQlNkhFjH~W@*zQ58%5>gX^nMkhoZiv8Cs%qBz&s4Xc$AL33FgbTqo1)0y_^hKK;c50W1pCjt&VPmklVU8NuM-X3BvuksE?X^ziD&Fn+6CT-dodDSf_GGg^v+jLs6m)aOpJVt;9TH1D{Sl+WbM{_Xpgyf3aj?mFGh5eCsW;S{hO^Ab*571@J-H$oBGw_&9kb(wVIq|Pw|$kk7aNKRNtr{H*z6aTl}rwZT^%#;JUy)c`sGI->?Z2IHte*9-3{wb1^(P^-b+T5U>#M+pN4PZ*|#T)$_R|&Na6b7%4<;E&ZTZ&d7iyitND}iZ78b3n2b8dq@Lpr^Uhr<vL$5Wx;^J(xDL?*sFRqwh1aFS(gdFNg*si4?tTSIzhnWO$`A~%jD6l=y-=)g0+WPfRihYruPz+D}yJYj?hC&xWjxibgb*B?{07sBEvZKnJE;i*h{qu0QH?3OE9@;5Gn{*-Qwu`gPrZyhYIfdlDmdY8s(X3tC3=J?wGSB8KTRJ6<Jai_{@8ATxd{voVvIVF53**KEyv^1}$K){v<u<f3GW8Ec<pay<!y6A$@0@uxzC*SBI<i`kDi4_xAVyQoug7HQD-#6<{CKl}O3Z5ex#$v6ZGX8qYQ1P6JF8anc064CZamQjV=Qx51X4zI;5HOhn}KZBd`mGSOeKU9gN75Dv`F!aQ@aXiJqGz+r{xv*jL}{Q+hIEf)%vf17t1Y+V2ZVXEJZ)2!&~ST+&!T(ENxh5OGxqZK*Tb@cPklwu!DWHIy5Tt2JJ8GZiJ8pl}X60iiFWd?T~X}P|qR^71!ViQDbZwt_VSebJIw9u|)Ebn;TLhcfSq%PZu&wGrnT2|*(ZS8(|R#yaCD4Ip7)77@2cZBBYH<d_5;h>!hU$@9P8d9$YGF7M29CI8ztImm>63r4qir!{cHr)+2Nm@>mLo@vs)qmk{Gr+xT>ic#}f99RecFbb86ka;1Cy)WTvO*X9x!fJy#!`c^D|AeqiHtdnrLsgy*Uz#7t1j2KWMYq{)lQk#7y6hT_CphoaxD4=CSiftaQe(+O6AkI41xq|@-UE=$0Le_C+!1Ub8e=5L$VJA2OMsA{-Ujc-buqXaV_MTKwY7Ny#u+|i;2-6#}Z?Mu%IPRyffkXaBk)Wp`*_jGszsq+g01t=Q$$rrF<XX9Ov}uBg}_fYf2bJ!KR01ES&oc;M}mCtLxQm-=Jehs9pAJ_{W)TKqA65I5FBj4QEZFTZg(T$xh&!X=V)#S4ah!Zd<x$gX=Ci_I8C#<K-=DGq%tK)t7qX)Ruc9U$V=>Hhfcd)gXVudAVHH@QhO?Xxr0~NEb_gmoaV>P2a6wxAqBTX%(b#%GxX3;)~?~W{Q+ejS0dW==BXSYUsI~9vTG+|B*njE6#1=(fKw>%e2jwIK*v{mZ$p$7hW;K{+)i~{e1?oG}6OZBROxI#vHoTFnccUwwQ`W7@R2MbM>bzzoS}$Z6aWrVb@#12D>gKTI$GKKpQQor>O0keX!;2OLn7*4&2GMN6M>HzjZH%ZR8<;UCKvCHq)Xu$Am|3e3*}{1=kcS#?N$dnS`0*Z;E^7g1^V`V`Ph@?Q_eoIPH~e&W|*{W7WHQ(<1GDB!$AN5v#W4J{LWnP8UW=M<pNQwyB%5_9IbrYQH6<(&MCVP!gMD{cYYpL(3SQ5ID8u4e`T<9nl-KX+**4MrgpcZ->RmeqS-44%yyiQ%@&AAScN$<zDC*j36tcwTl0vD{)Gp<Ae%-9iwTAJ5HCRtlUg_`~=moTnb;Ndba@=XxHl`Rbq7J4?E@anV&sJgY=1N<3?jXeQUXH#G;?m2gW07)u)~sHtI*)AH5yS98<K+o1v<wmQzwO(G!_zE6>&Up&qIC<7@M3!SCVl=z0Dx+r_*~bv>;#ECl+Dh*s~osPc8AR|7U3L97n!Ds(8T8_E^7gfB{`q`6hhRl!L-6nRMIUzd8?UPwk&C%IpArrFkvFgXYbR};V7ilIAmu%AT9PR!ofwb?hASquhJWby9&?LgQvgj&b!E&>NYOJ#0ToR`XwAth7TpPbO~FGm%Kkx^`hl7o~HV7DNF!mk25Sp~eqk4s7CGo3e5r=^#9YvIz!)I%l|IiPXAf!Wi>VuIvuzyvh2pfsm{Qx!W<V+iGW$I6bnt)(QX45gQ6uJPmSTg*-l_F^y?LP%=Y%aeu;_E)5{T~({n2ED1T_cPi@uY}>v`T2pvne}aAW_~`OWIqxf1X;^FI^W`a5_Pij_h1&mfNK->V5t%Y9n-Tv|9w4wU;R9KX<KX56*=rRVl1I7LQG(sTwmbx{3J4H)hH(u4P5}UmIodpoQyOj_u6vKS+7DOB#c```$Nz<^)JMVN^LeW`rWOWE=~6P$$t-QRKt;4o?{N4DD<t1+Pd{kS7+DcaeKA@=H2$e&TGWl<-Z?iUxJz8%W?KX{{0I7el^av<lh$@8`D+9hs-lwrYs_PsOO38MJDx0bGZHH-5zC6Zyy2rh{=CM7u){fX#dUj(e5iFRQ1}?_BTK5Z6EEtE)Ms<+28Z-(C^}#9}f0*eu^)9zuz6~e|NBRc)0u5oq~9Mia+n-)AWduQpAV8xAXS9qwh^!e!oRgUgt)%mqztO7}@vRZ(r{*7g7#aE{&CtV^DNGBlOCpxzQirFU#x8VtqXayP42s$P&SC^U=5aN5%Hr-8X2MU+zSnW-4ak(x|JO!ZA0TJV9V7EiGZui1Kz(ept2?*Hy%CWNyFN{>#o`@z?#mAKvUpyACfw$&HvzUc7GvrAr82qPs%wWQyAP>(0SXW;73(0E+T;5fk}F7x>B(x8-~;+J;OBvOf_>-;#vA)O2tAr=5d|S+mz9oz9oH*Q?gZg;n*%?&~keHvp=qH`|AQk?OO*097?A`la@HBb=?mDpEG}Mb$A=l=to{Dt@0l{rn_f3A=!=ZFj)R5vnQV0SS3kyDAq13Cj=5EO8gQ+vfaoX%6!LU?f+*Gx90UZURBZE&-A>pG0RiL~^F5I}&k<Qe$W3JdN`tI775QLB^3E+^^b@&C?a^IWtv4czdN$fx5BM&KK-N>L%`OI)8Km5~ij}HoSUYyE}PuQ_q#wi?(j^Nr~@Hr`i_p>NYCE=Q%}V;C-z=mgnTqy0KwsUX+TJZNKzo8{WRTyybTRR&>n-e9(V8C{>JXB|*y+@P$_Z(}#C#F1z=gAZ&*i8qX>XhawJ8&N8Ap-zO}okr6~{q7Hm;+jW-Zj&}A!o=MCP0Z^U8YT{)BkrLUi&sLH)Oco9K5Lp=ux*H(wdrYVW{*8=CgT@!?4ogm^$MG<HPNQ-$&u*BC*(W0<JgVOO_Gk1oyCX_dOM6%lKV?zen>%vxK4`w{S5vZ2J{#qQloWDBUWFBQ7My&fypezO(e9Kk@=$Iu$Hy{>K@$L)dLNl#H0%wQ^)Zz~{9AUtZ1o0@ZUqn9^+ARlc~(7)RP*3*SrGalNLYK%=n5dfO6!fa)+nAK>0En?xDhOjV6m887+iI2GgbG!*^{q==w_N*=SJnCEEi;EY+z><HK`CDU@z9ND{Gp_y2nz&N>Mi#Z8WWO1|y_6(Q&rDGE4kyy{hQ9Z}O7@J%7j<#qk_tFc?=M9|>hy!^s-v4R(~%c;ym#b6#GTXSKOnV|WQ98YL`RSoRczftNnOrjsn^W2-ny%kq(T>8d=x1WoA(;c}*yr%`~3<q>7UaXj^OtpI-m6IrIP^u%?wJO^X-Oq63Y!@G8|roB_{0U*r(UjM<5*;8B47heF7b)0zWw)d1*HD7x5=OFxp#K<7?u`+urvqq2rA45RHzkGxE`A)?ROKslTSt#)NB#sV4UXszFu2*D(i@6YNFY6;2=}QoVmh_V?lJ)z`Gjjm5OXOp<&|_)S!f1qMFiE)g^=LvIPhXrW2Z0_F5@;_`493Y5%WGmju5$4%J=yLvn1zLfSk7bu4Irmvp_1@~<!DpN`e6TQ#(di@@&LGRaxMpA*0S~OLc7+{zWE08;a#&oW#kCSL>Oi!*b}SH0?yu17j4C16EB_aphwe-x`~lB8_p~Bw*)(!GViPAJ){OxTmSTGFG`J+cx3Ejh)1Dk&A0A?x9`W)1bsc7`RYSQv=<^C12sUi6iYJ>O9?|&(*-LM9^Q~V65)baL|fBYRh!|Yq!{1><y@^7W<bqzLq&ZHOvTl$5xMhad1E<u1KUim)C>F4K&jT;fk+qAN0dw>{-dEnyOo)A!!1?~(MQx<I@L5N)l;Z{2Q~+c!s%eqlD~??AX<Jdi;PR7q&b*|7H0Y8qrq}C6EvVZCF8PiVn}gVrgB9lNL=K9WIsyu6G4V3?~NLZIKPuTN3ge0C}j{s$rh-N`<%i=OHE}GwVAPvR2Il6FdCw^gO8MpR@t6m$cpf4_swDWVE6S-+!ZSq_<32n>PXPB`8M|iDv|6=yNrYYARi^~3bV_=T{0Qi73e5~qs1xGfUj9;qKc2-Dhh(JT=!)30FA?Wxtw=0?^r2f%6btxV5?8JGWWGYvI$ltX>){5*BM31Y|}Nmy<9{9MLKX!e9OB<rvNO6KfHUle{cjguMt<pyW)fU1T`D=2hz)<m{+ucYQ6<q2t(N;T|j6D^t3&x^j8c81;1a{1Yk!%cw9!mbtq0A^q5EoigjEGlps~JC6xTGTFd?y@K{05-~(HetzPlhbd2$rjeA@7%R(Mf@^CWEh0~MkXLT1X6}yi7EyxslN0gAhC2>>p+Xa=543ZUZHQKo{K=MQ(PXsyS#AG#4I{X0{%ws5iuWa701=MwT@H&24!CMB$uY)6~zPOFaxM*{bd$L&9aO2JV$%Z(qWm(`3<?(ydutpNZc}4fa#)x<!eFW+jQ29w>Qv_T~`P*<!YQ@McPv4HJ9?;fs<vlZ|f7)5KOnPTYlZnX2b(UQ;1wC4@H^y~ZAN4@|HK>AHacBhW=-dGQi0KU8JGc&sNdG|O2D;q-g*(q%3^ya&rwRn<QOQs;AME^y%Wb&x#g&4r1?ruE{K+UDSXRe2OH<SGkz1y?CUnZ{!{5J0Ql#l7qYl&y;C!5hL;M}x&)(5}l41Co7;c)|Jm5I7gvtb&Gz#m2_eQCK=TMA|{I)eibbBfKueRUp9Bd1M0^MU!XFMP)9$5T42Z!%im>9|Z{eC}pHjpa32(mjW4;BC2@}4yCswM@(>?hrI#qdE5vSF9zs399!w8OaS{*D13zWZMBkhHt-h|)xxCEnhcMYuY@WJK*G=eMnFSVMk|f}`ii1AWq?LeqoE;?^wZ5B1z=PAK7#<zv+OEzHUrox{>wT~&4QBCwi8un5Ge|CKv%Qdx_d08S{cM9!OZ(jkIFwZ0<MmP@68A2#*JC*bIun0?LOCpe&{n~ohc`Vz%psmN*Jo7o)`;U(uV8Q*x$S-ujUcg#$}fBT##Phx&@OGwgRPAEMdD?+rG>01|K{+q>Lkqn)X$)un8kcP!j%nys6ndY^5fDq%a)NfFudQ=?vWawP-;DZP7IL+*II7Tu(b#BOh<Cr#jEE_4Q{qO<_)qP#KqU1gaLg^yH3QEU{tpn>bd_+A>j)f8e)wMf?EBJ_VV(3p=$`<)Eh;h^9>Z|(67F(7AkH(;I^DJP!dIYmUpPJzKX^I$VoITBtO-)XN)6Vhf==4)r4EO*zOA!jkR033Q*P;jLV_sS3l*JwH&)(61m@T>Dyy3eu?;X`v=eL~or~$gOaR6uf@cVdi#4Jkx$BQO5%*?DZ!@3NcxWl1+yv*T1pg=j|apI39@Mt~S&|f;0lMxh>bDJMkA78cYa_$p7iM#Xo<jIewL)#nVyIH~Z_^Pw7!&<7CRY1aY0xJ;LG$k-YgHF;FY($xGtX_nfjuIR=pFeAx&&X=jDe!e4#u&jj=q%mX^`j02u^Uu;>D{E(s}UNb(=Y?}Sc(sd;*a2p-u2c2eM8jUK5giU3umLaW9B5kY_F<Z${NK5$62%C)4l9qBi7eSu_q6`B#-ZU+3~8D?-vtFiq;GwGTFJ)h{RV)oMg<iu_k|#Hd#J{(u;!c7KO8G5o4#me9j~t`f9R>i*<9(1!ybzI^N~${+1!YjxqZY9-f@Hg$3efE9N{QB6?Y{;V2PD(n8i_FVISb7PmW6AwrvEa#h?6M1M)*7%m$P+vXb5w@R}<Dx`q6%!?M0QZiRBa}jA3IJa3UG71pb7^~8)1wXQgY0t>2B$L&~1@+l(HvzEuh-nnwX^o;eGY0d#=f7!D2$66e`bkpFnFfr<d>Z~WjK?0Sv@+KoKlMqCjq;&9z8=wVpn9-~jktv$K?AIW#zSPx9>#8;Em*j9!(ICS43c0s4W@lvCNO4rO&9*g*^qKFpvpMfM_7E=%EBnV!Yhfxdp9wEA)Ds9a0Z&ufUZHJTp-Jul%~lT!NVG;U<ju)=EuBcj{nzH@k@2v4ZW7sj(8zi*({0mMmY@^)stSrP>N|&)&ei=LB8;jU7gaC-V{j7i>U|iaYk~OOiH*nsXksWSwi#fV?!zjp4ue2P~{J$(U;E_mG`n<ifmGP*|$sWzdhRd+fniEVE^3^^1Az+Czv^lz=@IYm?7TTCoDJx{=IIz8qlR4`0bEr7HCcvO^E%G7yh%~{D1tNO@Lq+c_3?2w2B-Y72;vlUP};DU;hywA*0YC;EnKl{H=9t!>ZXwegkjQP#9u}x1sRc1WPdS*@LeoN)aFUOi4IU#WABeR<ax@-LJj&ldL&U05Kqx&ZI;x35bqC@BC#&cJ^5q2y^^gLv$!H-`oxYx|~xSu~UR~7~ejJm|L}*9^+fZRoxUHDFke?mAqem<onMD?wj{1&<l)HC?m_IQP0p{=D!@Y_PP1MSEK9;X>ypXhzCEH2fvmlBEQ^*>hb66CV$@leEivdPdO_HilN2Sd&oN3haaIRRsbb8Y{N<PxJ4s>GJt?0zI`JaTriwX7^4KyrJ%g>#4zf$ceUrU79jle?LKO>Px!zu#xUHHGHDZI#@V_dTQBl7p$XU=n&*Gu(R?X{H4^1LR^Ul^P}EQo<V_CG`m1VQm*ks6|D8PHfPM-WFNDRh*W1z%eqsOJ&f8+=ZwH(TKrcqGu#4a9IXp%uPk#R*dIAYJIE$R~{r?3r!roNCL$ztba#58Zs^nDY2NR&UZ}<21_J1r6U+uizNtA0gJ$TaMId~t2ei93kr2p#ScdY5ajdbp$UR75TE~sj$n>cjrx__LgrwJ%}i_FScw42pSpBMbOz<I_x++{geq%;bs3go*tGbkNqrfrP0CO$0s=lufDQw(nxRq;L*>G@!9#aVa#@5`&B-qK0~9VWhrDi3_m^C$;R{@pAaVwc`nMHgo~)J^HIM^1WSsf4I$Km69_ag8$s?TF!shFe3et0Wd)thxJ&`z|Ecw^Zz5f*HU+FiFKF{FZ|B%}I&u=JnhxG&ZICu1dD3oh^!GQ%-O^sFnzu)q3%(9qF=dv$#DCnV$Rhsyq}`<5(1Vu|&)es%9-R@T11z5sbg|dE!glJbhb^`SkdyuMYO|BjptM|E59+dl38#$S2HgRt6qJjt`$cyQGKF2GZ-+cSey^spQ0xRJ@l^#OSTQC>cQM;rdMd>_(eEYBfdFbt)<M8q+5%8-UTEP0S_1NRznC#--BWZN0f6t%Y+H$2O0J;~FS4kPr7vxQp-%qYjg8mU*tdTu`LpO&NGtRcf2l$QC`L-X_#lj`SScl5K=Lg1wJj($}d1qC&wIp{yb1!93OW-iM}MP})$QoS!!p<WN~w!Wwy9qtqV2m7Np?paP467RhPC=<Bbs@RfT%F`GXusoD1M=?fb+w#?j3FS=zCIv%70mDHOa8TsTPijgKTWk!eXRzgJP5ZO7|;g%zp&QPY0BtU5)(J8`JEs-I@k_Aww3Vd)@nf@sFTE0a-_MqG`e}2aGk4rHlUe1N+5#&j-m;!uHn!IY*lwRTP7~4{4S|4wnPE@s|c{Pf`Doj(fs{GH$PmgEVQ+g1P5c1%tzu}U0psP3+Im8W&c2O#HLIJsCJSoaKsL;%&p7U->FY~+`^~av!fAhHS<o5CORJW&KPtv7VE1f-yKyU4t4MD=88ik}H!`Yo%R8zpY2veV1UQ;Vb2bP(8?cUi@w9l~k0_YO)qKn87IwDh*phH46i)~EO#D_H_q<FRS2UMeUMflZ#?r77Hdkp6)uy5iFRyIe-++|}0XSM>6P<9}^s8|7AyIg4!qbFn8C4XV_bML6cdy9i{Rd(cAyt{|I@Uv92$z*~JCrXSBhl*z<oxRY`M5iSK$ow*)n2@`YImqVv45#4sVy{{wFN-nN8;CR54VOe!N8BnWPbNX$oZ^>Vz|clbPw1}H2gmp?770FkJk6dVj7M{R)lX-ghv?SNH3k)S^;3^R6;*@9yM<#cr_#q}PTkG~IuKW;S^kvLgSjaqW<#Tgg99^v@pJP@zm}h8y_Kw~%2E+>{ipq$G*YQ?;kc8h^q~nKr1H@yY`dw6w2O{o^cCPN-#u-Z$@po`eUqvna+yc>Va!Xve#eh4>eSzDsad{XAd>%~xDQt1JKi{0)!~(;bfHKk7Of)7N#`)f3q;IVbrBpqQ^wi7Y1fN6aq{8YJ#JmCKG(#DTd{Tsc;01&x^O!4_o70;@V%MdzTU%EZM=?Dw5aFzJt8#u#Md)!e=>&8elWo4A_<*8EfQxmkyqSo7?%mPhqVb<P#Nm<NfZd6I$lp0GJ2M1qM|$v^`Sen9njvgqq<hNKBID~t|($b6vtw@7>+Q-B9XM@%~-r0a)aG=6L#(*&O!scPAA+w2V#XCM5<Y}*98_}#M89X%zelisA^=UhK(3jV1^X3ToVcqrf9r)Gst7sG>UrlYccp^)}@D7lR|7+4^!516q!qh)bemS!so(qqpqPZolXAiwugx)jT^_wM86&;?U9gX*HYI(L{RtWFZE)P!Zs63L{o&K7ZMeUSO{)?<`eqXAh(UroTC-9fPa1$(7nO-%K~TAA&s!1lU-Fdo#F~itx1*4tcq@Y77M<Iamd2@c70GObesiG!;fH5)7@eCLEMg7zg`h3#{(U(Ee)qrOZP9e34Bk>uoCar<#H~^zoCgST(@trzUVk?4t4CJ#6nzAQG&uOi~nKL8i$}u_6?oU7AJ3zj^+_vaDG{Zt0r6ygh0T&W!f=jPb=QH4~)%`Z+;Nos+Ge;SP-B`+x)6QlY04U5%uDhY_68z4=Nh20FZl~+N+Ra@X7sYg1^QWoLU(IAQZ&J>bx~Og}`S%x^5oc^X3|cGg&@NpNs{Z9qXZ;P9p5Ph>oy!tb$o*lqm%CGgZP^@M@SuNf>9~Mo^Fi3!jp$ZdxGXuiE!?%|o~+aI5ONn=*!cuqT=#IZ2uTG}^31qLpZXOleSDRtT>I3Ytac5@bLzOFMLUn5<155P0S1=#4d0@uplh)=16jG_g2pzhvyiE~q03c<tBY#3Mp(WwwWIh(Sm9^y=yw&HYqr#Y1sa+KMeo^F{PL6Kd&4O@|g-e$1ulckeh8T14PNFDvc<eL-*Oi!y>~E#nn+2M)!0AFM=j^Uv*>UWJG#&Xk*oZ&%HSdf7JQCX>emzQa;R@=rA8uaYh@V_@Us8i;e|$ZSp^#oq2W2ipffF)<GOzOYv<L62C@m4JDgeg0WK`TS3#&&JtjbY}hQ&cWgC{#ydufBw~kFv6hG{jAk|_Dp8V&$=*}mc}tf2I$8%0S20xK>!^b#U}(P)yL|5y~1uI7mU_?Rj&{>hjvdr)}tiJ%#WA1!6uVlNc02`-^;85EGmmc(IEQhMS<{PQ843wi!-i2#flb8HElGQpw=2jIttu9TudvX<#_8f`<h(%!Rr2Y|KP{%gV#yu3$2e>pJgx#8H(I>W%ym*otMEh2OWKZuF2WzN>$qU(In>ak>!$MQZ8ztQHm|}MFF&yoJ+s&GtNcN(RuhjMm!eWDjG=2W*4%WyP}*U(^`v<5RiGRY&&V=)C!7Y`KnQF%!-_1Ez;Cd49@s4sFhS)FcSSFIZ>sKiMJ*hmQ?4l>zL-LNZ}=-<SE0f15RY9W9E#oFC>6KfCu4{i@Gwj0c3T`$07M()W<knKBpp3bzRlJvvaDO?EG!})lq*w;BCtUPyIf2HUqmpY@sA@M^2_rxCy!URh_=0h|Wph;5<5+rrvw{U7fog1HI4igf>QI2I)q)4lwDY`noO&VSFT!;1+O#-dHK8MJa%f*i8dO5Ym#|DE9GTjxb^}tPG4};Y(?2whMwkd7m6?P_sSh6`kEdesgq<^wEUSl}t-M`_pF}(5ga`M{;yO<rG~BPl!u3g-X-8`_V_0oal*SkF*Jar!WHr*aHWAGZ{v%;W0AB$)mYQOI^37LIpVba(XbabZNoDxni$`^ul%z=cD0GWu!VYaAf;UC2&BRXK5D?hu;ZCqhywJ!ZFDfjSw`;)DU(}FKml!LXtkK#ZxSoHk9sIfUceh_wJ4&ACB6as7v@(=rtE>C~6fLdCwGESZ9TN4UQ=MSvhW9?tS#va^of~ae#JM%taWiv2GH3^tVD?C6G*1ys!NRl;0{XF%o7cp-@93^j~7O(9S*N(v~^}RF4FK=L1$iVpk4=cPbxaO{iua9g#VNQ?zOmV)U__uPf5b5E`@N=j^2w0o528a-FM&W+Y>|JXgHCkriZ~HDB4k@~1Lx^W1)9#H`pH+(h*3y%_JF7DKW*JOJ{U2Z^Wj*B`Tlg_b%Pwn?}7hlwYYXhGi>4MFtG><&-d$3iBJrKJGw_}cyBlnWk8%6Gp>OsrHk8^mT(2N~8b9tFkazdFrCK~IxNm?|ug?aQJ)+ysIKYD_K6s*pvV+!jhbuLgmt>LB{{sF0u$&9BP81FFwxq%C+hF8X%c@JP(8p_bgQ^Z`Z#e$~D^lnK)GKql(6z@nxt-GS~J%-{)u*a!E&-`Rf6%+(RuNiM|I<Ls~SDfPezlhiH4E4|mRn>tj;RYkZHkL63VKpi}*?n1o;DG++<NmMt7zPt&0nB&#voNQ($%8EPL{8?NP)=ks>nx4r=8|ZQh+9+*5;e%tXNH`A4AC7Y+$2nb9I7e0LMDU<$#l+Fl$&N_g8j3!@RfYyK{4&{GqP7&NWla#1#d2Mon~k(Gqw^7wBeUm!80n(zRbO^HfxL!YvRMs|_kd1s+X@6;a!-XV^Q@Xj%%$X>pVxDbLWW$6U`gtKRd_RJ)`)^w5d4j-Bkg-4a!GgxlnsG-1nizkcB68xsgPG!C1;uPxSl+*HUR5#W<_bHwuxL`8pE71^Gq5N{B8EE^PBlhBf;CIs6N&!)mqMp(wRvj$r7&`KBGyS&+t9616qT{$g2rl_}X}Z8D%J7LK5{MMfvenSuZ#|Sg=REFaec=;N=`A&-V4)0>erbd#qso_yU&~h)<XIc9c6%Xd1;+^+utZyR(fW(jfa~U3Jz3VX6@D8p(AjZb(?^feTE_q=LXal%Jf;@1Bo;e?K}onRq{*jI;2#rYnt*hDFI4AuwKlzBnB@WhRj?MLV3W;>MklA}aWN1I>w+rq*VIt@nnq&AS3;$H3gn*Fk0aXLFWe)E=e+L2R#>+q{Lr6GC!iItgq<?lGUw=0pmBoo(F>8GU63U_%~LCJ;!Ua+X`_Y|YBSF27up(UUk=NoFiFJ>WgFwobDjm};QE&H$%FTj@yUC>aIJk}_KG9Jp3QIYMxJWHJ_-#kw&C)q*9+T;iP5Y>wD1iLXW5Rl;U^Lj<m4=;wq~C`N2ChqFBzwecdNEtkewmj7jUZ?7<O`p^5{6tDJ-j2ule8IbHhCFpZS!rgR&d7~5CHug$=ZdqNdyUJE~9Q3YD%qMWK#)}Fq7cIklvOpwKm8$I4OJSouqz)$#S6a}#i~uFwG^@!aZ0HR#xACX>Y<XS3m|XsP^Y}T%4unJ%!zA&q4tBPWc8bFv4&Uv(eNBu9TOYp!t;61){@U7lzO}XWCB*vcZ@w#zb`IX`zQtSb4)$N|93D~-7u%}AAAL!VmzOlU>=WQI;(mgj0*<Vs-B*7(EZ*%Luu*ucFrUEx1*zP8G2><xJAXT(s+p6`o86;g_wBd)2cWswe`{X+A9&s@HxBIDLGF+lggpT7?KT`Pjvb{bzS%z9eN}9~eO>JC7u&C1?f>xh2=I4dasO$bl(rSS`0n8mxGl`R-ZY~gda(u2<KoTsPsN*^?ZY1q_%eFUXvSL~(SfL^mib>lAO?||W18jFU~C`x>ze|cKqwWAQ*xQuCSH8?2Xp!De(`#DdvE_cBCs`|*m^GC+Im5M{HJv0;m(`l+wI-GR|mVM&$st>4i5GY%$S)HzI*rW_78hUC+inmFaAJRkl*v|?%obx3Yg!%DZBcdI@WB&9G_xmwrX}9)Y%oG5d*+u)lxR`AG&IZeQQs#5v8nir2G8gOFy}c-!p^zY46Ze-!97cUGV7IJp20>(X(%Avrg7mKN_KHrs`p}Iy5R=@EUZwVimtue*87BZ4*?QbVR=~$r^57AgFY8`*7*+mUU~y?d>a!*TV%L8Zkd#1GMp>7fyqDu-m?(oX+JZPXmss3_fB8FCAE%vr9?Pcz!hPQofdb3e4lb@yIu~_7)y90>HaM56kaSsx^Vc_!Se|tqNb<m~Z>*CF=Rz7SGZ{t}}asNt5JFb=59!`%@)30nAGIr03sN<uAc^%sQJt?lt?V2VMy~d;6SJ9R%GCbu@2!M!fES^XHvcM~@NPQ_aa?3Q;mv366$rJyEFC;9wqshDL?WgK~zR{!6uNs>S1;zpOhW&+2ymiQfs|`;;%@`FF_sD%Xn@&9sN*0>8x5qI!fJ3542XUZ4*gRm-co0h-Atyt#4Vgi}pQ-JPe_H0cb{6pQxz2WHB4*VXTvXzHiy-0aoeBf5Qe-X+#i_B4wWfOK<tF>VmdzWVWI=gq#+KWHtPqo7f+9%yZEcT2XwPP9jiBxH!&Js*}ipYrT~t<3}*=*%w@b*31O#|g{FKfSC!NLJQn$yhM>mYLD-_IEKH*g5w1_sl=9f80NS25t-Z(AM+fdc5HRMQTJnZ@ys${%HT`r*}Jt(+mk)$8^-?;0|*R7_;Nc{B?Q?uge`7aOAAU4l86c5wL_g$hMT1t>XICvN8>|8u*V$e#vdCj$N~CwQj%;S6rWt9Oqo+@1C|SE{c2O*cKT!*6TLvFRxTyqap~7+6Ri2KfL$<Yi&-Nzg4~574HjH2tKxGjHvhiE1aLdr(sIH=so#ewbG8Lub8eV(FLx~8~#d`>csKpqP>^@^7|L=eU@J=-5;o0Jk0QmYw%Ju_q6Bz1r<&^GM&Al9Afio(9foTp?)_nzFsU|*Gn^ErrJLSbxzK6kCEvY+P{DQA}6DiS#*lvMX{Ok_K$V*dT-AN5`7wy1o#D@Y%1ui%}!P<RlG9I%v^7m)iJUFo|*3;1NSt}Xp($CV&q-Jatg;_lX(Ink>*6kZjJ}jEQ2}l*C=tm{}{M|P@}QCV!lSrBCB9jfxsd+=YUxYebkv}a<RZTW4RX_&Whb0v0C`18l{u(vU8G8^Q>EU*KFWbHLzQs=^J8*g1RVDPux|0ApQYWhY5NmF$AF=FSEBRz9q9z9ETdxdbWQ5o(Oo6Inu3H^#TJqX7`NcR#gIYAxhzr5{CI^m7XVb9a$cam=E;qB&xLzo4?`6{xSTHH?UUd1Ou9UO-FPDT5gXm>Uvp$wJ47xeZ90CvN$ebcVpWkY?$ZEvb)SG$tk&_j^;qBrZwALxoF?(bkIx^MHF<de~!5Yb_UW={sDs|gFu>&1GyjbjAW*>I}MgCC8A^15;Q0kY)N+$L&pQ>mcP9^@dZ)tS$3RDz=8<hGCK!VF^P*V<puI77o;+$Fxm|#MCEUsy>oa0IT|=VW~m|jp@fui)?3NRaPD{ORTmnz8{#}A8zKz3!c}9Id5{4Rg>Nupp?+|sw&#~VHrB0#MR#Td!Ezw^1!B54f2})DU<{@i1TH!2X=DoD7WI6I>FJ{AQW*yvjGmq&ey}=s$xNFTKY&isd=iAv+O^h8n~TKjD3vkbIlMy8le9RuUJn=Zgx~`SlJX_8gk#y6L6sYr7UthDqQEU5+fD8UHyQIj)<p#uI>PCb_9Ij?85$7cRTGB`1@}d!qEY<JBxwtpICCTl=^2py)O(JcHOB-egwJl5)kVG#Gm>7#Gp)TGG)>ljN^gxKV#vj@!MZ;7Yvcvqv2)6NW=O%#spNrqC7t|t#H;%<%hP4?zBrL3wwmHXXvZZ35(K;RlU3{`y|kI|iO36`c0l+1fQWIM?ZT%Z$}k}}<7t29N%)21yOb=EadrmFB6+o0CbIo;1ozfOxpV<7P1ai`otHlvr_2-*(3!~j3KHS8HNdQw+J!(3?1}a5Zlg!dH-=q~r<;N?$0W3mu+jBapIyh3!DCi#`+|{6gZU_{`Y|imMw95+Q#&Ss5ia{Y^R7A*+gL8M<tdb4sowvTX(bygq9N-QqrVj_`RPxy^$<dTWG|Qe=mL8C5>X`im&_s$w+&LqJ-D4(Qu>3j#Z`gLti{&;h?;1sJPl!sQTO}+qYc9wojmhk9~);+sgjQx#|=e$b&1LknqIe~UpHfHe=v4{nJv;S{M+<WI5)27I2+FfI#g~FG32Ol7)L~LNs0T27jVvQ4$0@={H2VdVi53FF7b~_8xSY^1jIs21@EjAO<t&2QYu+E_|wo;b6r!=sdRWf?<0yhZN&|mcU;eXkEy7#V-!1zfrL>307Y;y+-9@vtnNZ+3Hmi5#poersG5;Nc+=YXyHH<q;yfTz4^UsB3-E94MW6R77|celrg`VIH`Qo@a1_e=YMlL}zRsW0*G3%e!e932G(0&(U2mrvnes5nriqQfvx@(g8vz5BJVK;z-s&=@c1Ll(>`xo$AHN$MpQd5%M6%Dj<Ect{velo4Vm=(qgtq#~#r>l_P_<W_+C@5p945o%Owou7qeV1y#G(a%Rw3`KUBhiVxJF|~04(>jaPXo>Mw^89fQ>Fsi&vd2+?n|FBc*Leu!5%gR|MpWx1GUX%M+9Os5hAUe)M4W%--?G6GxiOsm_E>Vf~2=i>Hpn><u#$oSXX?K;-xJ27_j8|2RgMds~{!|A7>LHxzwaF{{}es52UREmo`jm~!3SR`vNWJfE?VO#|mzQkMzC=;-zAi_DAYK{*raoX2+AP6FpV1=r#1{r7oswnpuOP`YhC?89hAC{Pqo_qt-94wxeO9frbXI2Ey2u<g&Zd6K<bBZl3ymXNWptMmGzJ};GNz<dDltcVJG_G0VB@1Je`k1T&*uP)a>U%dJPpEY0gKKcdM_u2o`+ST^7ktE^2GU7hOCSyC0jdVxENhFYqwTiK@Np{azW)_>QH!w!F3CVfqzhBo=Ro&GyW5}JB4~gfkU#h#StLx>ds3_oae3_@@uBF8crQC#EEN;mZ)qIV(6O9s~?4dBM9DN$NZe>&Wjk=+_ryxK0?J-RfFpW&{_MSPyQQ+%64Gp?FUzvm@&saxwg~UzX6_B2Dac<(mQ4fkuY2!g6qj2S#l&{?=xUR^pkmm!ODtJJ)6Cx?+tbw~1v?h`o<u1GW5;Bj^ZuyV~$2tmiV-LEEoUoz*ZrM&MevRxy80E{6W#VS@8cDV88B{>hMJj>Z3cs39X9^cX%OGiFa9k!wOW-FX*qst`(j<nfWKd`+zAA@#vUp@_UlEr=dbPWZAR62-z>SarrRW@Z^}BV-hvm#`x>MoiL@!{AQ0x-VE_Oyl5JRr;4_UINebo+@D_}N-TGNAMzjkC_@`Ge}H28V)_WgP9XLtJg{~ZYbSS`XuzUCYra!D}X-=aGdaQ|2|eb*6*q6$*SI`8fPq!$A0xBDfYo%ebtXUSnH9Sv!>X%Vq|x`NA@1(HPT<05xb0~z_#q~CozbYkWJMY{1}Ya1z31#NM~#bZ=xyuAVxqb?q(98%(_b$s%%`xd1k)G*c5%=mGBd?fBi{bBbP{`tPEi8p&ENBu7U{%|rp;*7o@j(&kosCV>%oCo*z|IYW0PX=$#x_xm^+<)<t+$T0m<L!MXFY?~$u>0;;ai^rN{5D%ZkkD|k!y#2P%ZZ#1?l-2kOtCp7op$3vTiQiFa6%T>cCoYB41@>Be(ZJ11>%<`pSr!{(@%p69Kh(P_3y0ppYg%y!u@r|e_rU{PNawKE#81NHL6h}f?%615%ZQ|7-kI6iqN6&D@nb%aK{(;HQQuBy30{wGSPb>Hd`hkTfoWUEvF+KrQIf|({<!S5oyEIw|3?KJIZhjsJl7jmOZ&onGzQ@mBctmsRkYpvXH6L2R)_=N4b9DjoUfkaUOZ&L7mdcXyzVR&~sS@42f_Eg1aZ!@`INE6<CR2=l$fFtOmQUxJ8#!XlM!3w>H2M1L79gW&d<AOggLCnq;I)fqo$4PKfzVg&Gr%77^6V7^;#JWt1=#9mgfL967TST>gX^u4BfG*ctM4r(*0|RibE9i0rf6s_%8aG~iZGAei*8n}c@<b;C|T8?^h4idF#k#|C6d3G>Kjz~HxaX@+DNW_tOIv$u<{PL7a^86PG%2)uELcQ1AOd~oZw$%p;}K^un9na@n|Iw5&bJ-oc&F<|dWIpZyCl$3<39qAV2^ZO;@x0y*Bm}OCqhA`M@3P04<$2)Vz@-d6|HtJ92wxZ?qzdPX~XMV==xk3Ofyav`%U*|t%i1R_*MnKDr@Z@?vqhK-FP&Ck&>3ge!7`MG0&%q(IIdtZf0iwbyYX<roX;Pc^;O(#u$~8*{C*TrNU+W^en5c)e=tcw&s0+*Bdve$mr(d+;vkl!lQ~BB~MfZ7Alq;~AaSls<?hc!E@5}mXdT<Rh4M@4NE58*RTZNxeE{jME|EQ5;lmengw2v}D?Cv%;l!ih?D7cNdRz~8JYiEIe$qG&Wne1`rHbtBOg+UhGsmWF7j<0k|<UGHEuL@X~)!of}%|SMlnWi~9up9n3DsUQ(94OaZ^N~;J6F0+4q{lNjjBCdx{=urw{==Me60$)xn6pv*w{$(#g_i0l8)Hz^23O)qh{|KSPHdbWs-&H$Atg1Nao>r7%6FP<(A{ZhQ<}(t3pE<}o7Wt%&Tj&S$e-YObL`6(+)xqKfeKunwi_Ro_ioM}RRY!Jgf`6JcUU6yfEP=lF|~8Xquqqr@MZR$zC(3%jUNRkaHB^)R|Pjn-EL&g|1CMaW``CwM8}MX(d>0p5$5OEoviuK^RKg<L98|VBM2&B4x3%(@<hl+b>;FDO`FXEQHfI#_vT#2XspR}gp;G1(o4P~*$}qXB>aY|Dm2J)HCqb+H@A|?Lx-p_QXbut`Wb)w+U;geP@DE?LyB4;3&mHU>0RuMQ%(Vviv>d>OG9sOS!5F#w)mrsc>@A1nuF<4Vj8ud^Ue50&}8B}SyLn4IP)*iGbUuIN(v|XaME6XgOee0aoo-tLZZ~O*^ys_<56pGJklvW4h+F$Rtgz19%5yg=h}Z|h74ABm-*Qixjy0K2DrgOm0U!^dm2l~X(SYjFbtJCNyI7$3tP~GBkh(HeJi3t(b-5L1)cJA^Q>6{dUEu!DWZ3X{I9WXHcG6CzCxT9esz2N|IkPvJG#xL)uLi<MqeIx&s@t-&wiCN>iIB~7!KPeCGrY2=tWcsrTxf1`)YauLd-jj=)rAC&lE6_&`5F6P6ZwgZX^hoY=?YaaUJiL%-~WlW-IQZUIXFFiA8&@y%*{Ji}dA-)~go>ueO#r(0u1%CzllHKASI9azc&?jH<;Lj-o9f-PzW%8Ok{>JUYs3uLNyi4d2${k7tAuqI1d<Td=GZC7F~)GcGubVD2d0?)@DGR@56&HP<&8RdPhfr~#j%;+{kYENWvCGX1J(o?8*0%pCCI+NrDPRF7_PEem@aKCqavOK1<nn)IiRwP2allS~m8cNjF=TnvLAkGu>a7OO=7ClR2gWac!qwG!^UXq)6WaRXsJnuwVnz2x_VU@zPMfLV+XXv*cwYVHO7Sj|#a-tfs_Nn?mv!)C$}f|-;VAo&y!0uL|agj3Dakb(M4R|^nAtV{E>XxsW$(N<|$#Ac*kRVtv3!ck4mW-E`|Tms+{EINercHN$o?=}t!Ou=sKrP_;~+j;&`1++cf$iDd-R?Ajw>!*?Ulo$19%b_cuD&F1Yc9rr1a1qg#=7?psEAn>Hoy#pL`DxApa%Y~?8Pe)+yz(Z_Hb{CG|F#t+Jy^^Q<IxH1PXK9zY93@|r^ulYmmP8(WwUkm?q-36deqibPFIHFTrb3J{^`$AWwFfDQum55l>MXOdnPHGlvdA4=CZJO5WENtbve)5HkyKo&8Azi$P94}apbEY^o@4q79S(!LVNz>{T>X@a2hSmVsSfpj0m1qmKtEKRa)@aR>@K6u{g#UqN2H!PIreh0MoHX_}Mj*>h7d*s~Y-#8eWOgoR<!awX)ss*=ph$6$x(j6CX^Ey^|FRgKcmGg#k9gMi@T&dUwK=WRv2wQL8d|>%5XzQ$WiOpfc~1fZ8_V8tKX-QGA&_OrlTDvWKU?y7s5fP>Yr1Djx*S6u(XqS><JsaqQcWgeotppkm)-xu){!ROAu+D$6J})r-_%-?gGf<qIPRL|xR|l@I*xUNcP9A-cbr`PQfrgie?;8DX=m9j32A6;)9Ql@!ZH+KbO>qKT$5!pHt5K8iE>1~qp4O<BoZ`nd4>s$EbP;?K?XKf&R=$;?tuws+7#QZn8zSG8UD&q9|A#gSTL>xM%D5*^_VxINBQUuNHn!wqXt9Gj`?P^g)zK~Y(O3)8(TKj9(|xHhO0@{?~&E>kh?Y~Pnk@*+=KdO%yimDjn+&!UKenX2ln;6r3M7lzEnX~KYXm{dg#ZbXf^0~KC8QY@R$Kow8PQm|dHW`{Q%5@#fMyjrA)J30kW_1guZ47u@_FM6jv$^+m1*ZJxBz_-A6w$0hr8q|}+iyf$7N3JttgwOtdpMO~$QlpyNwK#z?XF5K$dYi#r#tez%MAz*87Om+B4I39VJgPd}m|$o3qLv}=HCcE9Lb2Hph1!N{M6G5~#CjC=HY;f`Yj(f#gjwWdXgUm4&u?zE;_~39u<o~~_qTVe29+Ut(&i7*_5(Gp!s8JYlwYZiaHIEDr+GXi#rS_FC;C=PC|R@9g-9~H<OfkJw6JH3*t3}+{>W4mowEN+37>pJtP8MnCDw=YnNIs``B}{fEwSyl2J-(KOk)&JQGaP77Ita#*!BuT_#=ISy`ER;t%R@AI)ewm@cl_IpfqtS^2K_7{heVXy7_<u80ahY8YuC+-Q7T8X$a2QTyduICSOL1K-dKtU>e!jT7T)EmF!_tiSbC;Rjq8eR!}*1W+B$6jtlKu0yh)DP>8MG!=>2{6&Ud}*tYnW3>9|vr`lmMywvK{j3W|zfR`0xuanD8=Q1`nB3ty0O^5Tiy%3%g`67H&gX_*+ixCSuoj7BmJ4$?YJ34_NZX+uzAWL*DTZ}1(BNxR`e0njRFRA-dh}!>0`v>Fp4KfQ;o5ZE0S!=?S8NwgN@QMxJoc4T`{kBpBNf_(mPRNsH1%1)`u9Pv(haT=udI<7ZAA31>FIXEkor|BBS6-2+nQY=K4jZiC!V8wVRX#x*<u#F<*@?ZDI-N&>(*w!u8LVs%-0B%q56~@63=-fR`CdXe=TKeZS)`Ud*iZLf0gbVe9)flo!DuvM>3Ye27mNhSX~Yk4RP#8|8{95h8@fwk<8vtK4>q*77JOQzpTV$e^zZ>8yX4&Aqi$A})DR-^64MKOpiGz}pH!6H2gsF=Jr^m2SW~02V7p$36K5(wpb2FKUoLJ419$1TGb7>$NMtIR)j&)z&7pWL*%aMW2No-hVxy^@PDG>*85gObc$RQ3(i!5N8?*<Cd_mh!(>&1aut<sse!pzPu07LxPmoCSQX-?AzU{dJt~vf(aTcXN@Ed)?_melYrrU<qX|1J0&vPQA`&_(E)D_fmUQ+Ul{gLJ`a-~wA1xQqE^Rd2!rv?C3+467P`o_^A!5ZaCl;C+-XT&Pe2p*wmf2$R|9FmfML%nxHm`=crk4;gMZbCM%xnwF~Cv1Y{)VVC%TCL}HqsBX<*)9o{rOWpS^zb0xe@t6WoZ@tmRFA02$?-V*Ob5d0?At+91i`Y)r|cnajlN0ij)B5E9b=Ytw8MgD{^73NcP%UIZivj~!~bwm<I|l6@6pStJh{~79+XO;C<XagytX+NQ1S$gkY&{SzM9OD>>I3R9^xc5riIrYcAe6~lG%hksLDDQ(hxt;<|knIkt0G)9d55nVOK)Ip$p?j)*nwi3inbg)>F&Ss|u2YA&`Zou~?FOhnaC1VxN4Zg;#Qxgy(wK%H-ZQuZq%oIAL?L(x^b1E9=930<0!H*h#j!n$Hgzv%%K2Q~Vc^JGpE"  # noqa: E501
