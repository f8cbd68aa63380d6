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

PACKED_RUNNER = "c-qXpi(A}Qk~jRXXqbK1-A>a6d`Z#{$r6kcW-xex#4`)55Z!9fxRH7#wJ~G+{oB9#Rn@skYQWju?|EmRjcMuVT<X-RQ}_C`k{9DTn=Qu4lUcIJ$5(0jB#yH@tK)b$zg-zcE2sQ_zs)B}omNqjPoiouPs<Nkl@<9Yy17c~=%T2vqV!`rUew9OjG9$fNtq6#pVP}Mk8U!0Yd$JU>USuep5`lqsA~$7^g}jI<2<=et6&=YcoNkZ^Ieutikm8WpQiIFnigdwUsZ#M#!Nq?<t;s(P12Gljd|iBp3U%GeU(PjtgPy2Qq;rf?SdwJnxE#qS(=pj@H!ipMO94e;kdXSL_BnsUq-L98HRY9)K~NmdgeLJ6B_w+<z=*eu)n+iFZ_c3JoxSSU!sfKs4j2m<6$2I9MixReM8R~qGgH+pPyeRd2&gMKR@TM&(Cj)@;(24Nk7Vz=2fKx4SHWCw-v4E786!Tp61iCxQ^m@x~OR>aU5mW^P;S&ue_*}nl`IKD}7p~`0;Az_ucKCXfrBLS9(8<#zp>lUgn>Z#mCS2V)mI<ezLau{pn(D?Lz*$!T)`F_IWn1m%XB1vi$V)U+_n<sOhi%=}Hv+8LLe4+h|P7h>B@6OY1r<X;Sh2)*GHg3Ruqxz`b&My7Eb8_a%BvQ#(B!4j=b_IwgdmX1l-a9~|y%ZyoJKpYi+E!SUAK9z*vupQO_$t75^19&l(BRdv~qR(~W!EoP(BJfi;z;ND%Ogb0KpgbOpCR(+LK5x$Cgd7&6oVeVPok8X;^Y!Y3h)L#0JiriqLMQZe3rnCz=kJsb%4X2CQ>^iB(S3ISDe<|`~A|ci@&I#57TW+ojOqC{mQKfl3@a7QJMe&l+r<kWX@RiSJRa~bR#pE_hX9RmbRs(vIjjy8X<n}bjg7RBhIpJso{4|rHW;iE`n%psd3uZ<)WmcyQI0g`bt6*T>B#fE)@l6rU2`jS-<E04=$Fv|3_!6+Qx{8XMoVH{&I_K`<q^1wX$!vCe4(d|yp)J#7Vvg)A9q5TpbAEY~GFaYcvspSBP>WpK(%u0~_%ly$UV4K}79|lXj8L1?m`rQNgL!d7{}Lq|0GPvQx2E-Ao>T2=l2z}A|IZv`I%IYFv7TiY_EB1vd0~GQmHo3y$Ap*OZ|ctesI%)-#~u@jOvgOZFu53;32f7*fV^v~Igvmb*1QEp)Hn6*9H^%+e$Miwyxl#(q~C5G@9ykx@5D!R-k%QFKo+iwn`l;0dxOJ-l1$ajq2xXn)hPOql?%FC#smqRNdT8Vp?imZObYb=+mUp=He7p7gyrbht;5~@U+6*a`5=0_LI3}>k1=-+4-XFGt?lidqoerM&i?Mst3hO%$G`6$?9oII_UYN)!S-L>1M2hjZ+m;_kfA)>**`dXyFG|5Q-Wn(%2QkyJFouzw}WHQE59L*ef(~B|JA{}Biqx{?+4NPI!$hU<NN2{^nTsif3>$0zuG<eE4QWDwEo5*Tk+1{ws&@3?Y#0jKit`R6(8*H{hdZw|K4@_?r`^bCw_Z)aJ;j9{E`nKPmoBaP#8LuNkm7s!WPn<&3_iT(AGaktE)m%Ziw;_0l>bk{?Gm|pyHsKJ)$9mcGsim;Ap2TizTFdx3b4G!e;|H`?Rh_m6nf`DG{oJN0VqV|EYs!>u5s-OCHHaQD<h8wFS2MCL>g&DPg1ci#+Y~2mTHR%K;sWi+pzb@HNq7?Xq}-#!Lus34xZ?X+B`m#2gQZe6S`nKf;2C%>E8QY;GD%K0J7R1aP>%H={P*`3OVv%>L&QrHwE|k}|?e0&l|PYh-EG$;p{4@r(hDzXCwNDgfx@GNJ7QG!tBpGu*W);f$e7(<GZ!1o?47_(SwZt~-L$Wtm(@SBbl#`2OWv0%IH|xB_)R{7*N1gh4A}0A|{?TterLOrA3q%S)b@j!B4A6&S!RLH?c)hRtYWXv0C#hu6e})x?pFd;RE}$aSpf!HYaD7pXTnVphFh9zqCEdwusZ{WwnNwOLL?05EtRc5tz%ZfQnEHRPM05ax6xuZb;W8cw8!uA-c{HH({XE#Z;V(b*mU^EKyE34GXDHjVf^X=g2{{kUm?+E^8X23zaF4qsO@y1jaO8+lx5na*b<C-kafQI3f##g$16EHS6VYa}Ht!++L|s02doX5i5M0f@#Tny_l1f`Y2IM8;X{X=0H(NVDYnVv>v^H?B_KOu6qZu*t#oz$3_-2EwW2v_xi?x>xs(IZD0vt3n7~$OLBf;Hz0b;*e7dqpc>RheHUSgD7fxJ+E&^e9~@|*5dJXGD(FvJnTr1SxgA2^h-N0VPOgFi02;Q-d*H%u^@JP(y<dU!;}GOK{$w%f8BhY5JTVE0DXH0^a*#$>;p-}BffL!EJ;tDo3d4P@aB#O$AX1GQ~^}=o>~y;q$Uph<)sfcI}hB7?z(2kW5e-jbYKOXfyD-|L8W5a|6`j2vO0*ai%Gh<R=ikSL$A7A5ya@}ix*1Ts@r@V%QCpX;hYdVubCY*Sj@DOmYdF|!mg#d@JE$H0ly>pM^K=9Z(kR5lyTs+pJ<j<%me14X(^cTcxi7y+;PMVR0NR-h`?AdDbk7ony187`Dbm}Mzldmuras8pKv?Oiz@qgy5fB*I3~ZZXxLdQHwtcAUFiV758}gDU_cbG;cZ6mr+`pTdeAlxxyE?&e1_;xmLb~R|9xw3gq>odVaV5QRj1b?;`xkQPbRR@Z(M5LO+s`Ghb)};cve)Yo446-4+oc>bwx-y>w=MV5{Q4_R1|EW#-F2~Z=>-QZe$XWNr;D9W&vf5EJPS-gEUM#uaXa`lcn>;^#xk1$eb~cG)^nR1wBOs84?ajE~Ggyx<fI*3cud;bY=L7pW)}1;U^VahjsBj&Eu=|WAD5EmtlQ9KV9kEW7aV+R@hO%5`4S>Gl1u5xhdBgV>w+LvxI1p#U<~d0IS~zN?=nP3;-St1^x>2ev7v-z;Ck-{PlFUsIGeb_FIdo(v1F-7d;<m%ysN75>V?z=_YiX)?ipI=JS%are_3^ks&#v9TgT|$qnHMXhNONX5ozOB!-KeIHmXgiWIRefw}>A<dddBWVLh=&i-TC*iLG7m|hnjQWZc|sPHv+^q48gES=VJHzmv)m|MQODoVaiX199B%UwcLO%VxQ$Q7X6gDBe!d8rGfzk#w3UD4d>7_jufSJCCHxDZqpEPkvA`_(&Pb$1}Wv<9Fk<aTTcE8Xyt2=@&XdH$C0jJ)kI@TbGlbw3QEvM8=&CK;AGEV(o?C>R$EVwOgPuk@KE=z1;GE^g`Jdu$f)2RBBEjbt5>V+{6*HZn+nOMKXT#U^+(x|)*rU|<d95%w@;3Ix(B3dy=q5sq<z+hk^c>HAz*m%7ZTtBt|>vu_8_zI!@&@$6esUsh3X`|WLgMT3(BvPh#BFP^SF?=NFue5f(|a*ez3dQkz9YAnH18s5#EK(-^GFz#VFJau$8FtB}(GmS}hG3~UX1gx9_=Sc+gvkK<bZaQi{Zr!Ndn_j5fB-J02RKh=Y{<ghm{(g6en|2T}e{%;hCR#S(US$}T&@OPw@1?5@*`5P(^VVEWM2Yr#d-Ih9wtWLX?6fAKlF~o4D(n+G&>)=vbmN?|+Qg{v|5w!}<5^NwboO9la7zhIB!q>c+c1`qOxQgky(4h_*&JGVHHzS`su;gd>!H(X3-Q64Vtl0xi;;7Uk~kRoV9pd=l)!}ufCP}2=Ae+wZYD9XS{Va1nG~BzjID-+yctbwIe#jE7(~0()~l>c$8}NOI?*9m_po(>2hs1zY>|4RhE>%u+tDdPK<<eXfeE1`bn*<FesG;LHzKFg@V9gZjpC!IaH0<4{e%6Vp|A#{L$tfy;OE`_t;4^|YlG<K)awZ~=U;>x9=DH=%ZnxKR&xbYUP5@NbS-QJtR2I6k*2xfV<ypcn&hmIx`%_|u7w+Ja~YnxYRX+%KG~lprnnH64}ZpVkQcLBW;yCoz7R1%!{Jf9d-Q7eP&=THV`dOXjd`^3$Jh(_bHLMFV%Q9Cqg5Ma2Rq#P<=(;c^!m~WMsTR=jS(6hvD5#U#N!#XJ%P=UPd%ILMC-?Pfjr_P`Iq7%dX-k=GMn?Oiv`~u<sz>b?dxRro@GZC2vSz#(Oy>>7z20VHwTaCA0nBr5B6T|97ccL`THg<<hPw@I2<xNlazH8blKA$^fz_UU()lmWN}uzeto$0X6MKfV5QL{ZVOM5R;l@*ce?T|fOopGzPi3PB5vWiJq7JSve|WGh`$^i><5Do9|Xw>+>i3CDbcAhEPd57sC=aFwA<GI(wtRd0I4>~0vLfYEK26RCI%nH#A|>^eB3PikjhuO*COQ!z@cwbP26b?{_W?P0E(|Np02Q4#Aeq?^}c!uo>?ZwH-?IS@`PD;XxgjybmHl|VYKs+l`<1BP-~~Tkl6{1G>Fz6(G{jGiCDLNu0Vobd=y$y^If(&LXlC|xSXU1UJNTI#&VZ1YGb~C-1Pd7s>nOdtbFykpSS$c)~i>CJ4Z(>;MfB=OePaB5!OLMHgVM0LY>4!Ew}@)O;te~B}fIGO^T`Q9sJVhe^y*#Wq&#Nx$)v3#RXm*9d8{T$47%`@8ICCY&w0hHe4IPfVx3%X~MgN!F)fkNdAu^<12!H5Js`YZhj{h75?qTOl0G@&lgAQkn#!gd5<G`)!Si;Pk)6B$aYdPuTD$_C<N_bi><g$Xj(~mxwxhlghznL36XKJ_K+~69ZrgYl}ZTika6r+Cu?T|@7H?pYh!d~=`$T=zEo*ri6&19xC+qym=be1%`ORXLNU)Z8+vVew2lJY%;xFJqMojPr>5eftTxdZ--+Om!Bpyzo~Pq%nvEF|m7sK8$WS^IVq;;78fejkXw+8t6FBrc?LBKv<r|Kz{SL77zSZlxXSZ|E#TNCKD%b3ki5#?MY$l`(1Rdy07A0q32|c-&C;^ddkOhFVayFq*al)OgdnyU~jA-O!q_!Ah@rgIM_y^I;ZVC8+2B-U>N-k4#&!zb#NK^0E;szIFMRH;q9WHX<#u0CS^hUm*)7}sC2lJ9J6v_fUDxWZyFQe$wqv(;GIIIM->JO_q5jNtezF>hY_pqMXlN(kW#Dhs+^uJ+l_3=nSH&3#%b^co5J8IqKYEEEBn?+7E%A;!mtO9Qpc|@d)&hdn9(H@3Z5S^}U0z~V5Cii#&`pWa`8{4?i69&}H;5X4sre8OFGFzv$OLoPLFq|x|=RKO!fZrPRzTQ8Z@|O<Me~8UiNwjaU1!rgGOy{MltL`P}ozw4!M@=U)oENhh4WUvEcB$I{y3GD*xKBgB34_5|C?jPUj7c^zENw~0>Jz<<i)l<ZlYzn)%TqN>sB$TJx+@=e!lws#bsXNB!gv@@H(zK}zcc2I)Pt0dF@b{37j1;A78lx|LA!BreGR1Dj7~t}o%<`0X7y)ajozQ;&e1C*nd3liMxRbs=w8T({TO-O4`1#4zRw;$rz_)|30}(AUmk?D!~*mK^$Nk++cqA1xL|MIp4>{C)B?1UJ}>ciKfsm1D3dRx%-;Op^5hgc1KF}TPj3tdpmwpxk9jWMXhz2M`eMb?4#~CZUjoZ``|Zv<I5e>@*Dr?$zrB5cD?@9(ZT*m40kK?s<?{SCWtLs@_?iCs>(;xizsIi+58lK?KkO>Q-j_O1Sk=2+CWOPFZE_JQnhFE$7+Q8r{mL!rSdhOTj=VPxs*{ZA-_ci~<3o9!HbvF7h&ln6eUGldngmaxOGK+qSD;f%gu>u-Q!ghZsjaPnUvoDi+bxKBiT;-zkQ{%c_u-__Kd^7h`BEV`zb2u4%Z78+R;ROB<?|Who=`wYWskODs0r@2huwKe1lyEU<1AaQpan@Bs5AnNv%fof`;IJ8R~(0qV!x<g7mIw-ROvKtlFp07IA`NbSd(+PAXXSYT0QudUl(Nx-l{K7qqx#MG*z7>qkkF`E1rv&YmdfT-}rV&LeFp=xCwR)OYDo~&$aZ~dSKnAyYj0Z=s81#3A##Zrz?{JzbEV!ie1Am{QJct18#&N$v6{|rF-aq$UBlU8vt<)qN-0Y=>#y}Kt#an0XhcOa;eg;v3KYZoCaZ3k7qwCl1bG=NBy=6om+bxLYE7aoKdv2GSX6RJ`^n;#zElM<POfkTDGtxWy?p*5Sn8~^!iR7UNte6cMyM&)MzHuF2#=VaF1xP2w>MmY9P33mnTG;h|wn@QXdR2QydGl5{;7GN&**p5P)GD0)ScJ;B)i|A2%6)u@S2Avk-h>AKq%5@)eRna_$sX^mxvK2@sHj@#&>olKRx0HLxHQyV}h=gs<*?)i1_OtV&0rZ08^yx~j@SXWh&+irJ4Kj%7V@4CO!^+eHbpMl_0*2KYr{{)dzG(OG|)e$?qMoPspaq1~q&9Ywz8%&6Bo)n`rhs2f|ALwJ9rxBta$OJ8W%U8~??y{vj`W&BLFv#?8jU{|<VQOqxr@q49^bYf0(R$T&{Dvp7WBU#BwP&XG10|{RB<QLr{Pvox@0bhO9Av$Fz{Ps?B<1sQMNtvTal+77ok*nep25q8s_PR&431lxW(%W>x(H==8U=fI4;?78J5;3KZ;obtb!I9mUtP)Za!400?av!)bVQFXWwbF^<1-@X{L!h5*M8LP<tLQqJb09>y;FvMK-3tkRVi%eTHrhlOp)=|wiKa<;O+9#kBsLBlV9ZkiG<jlt$n}*haF$6R4rZb{`5rOGf7#hSHab!u09)((64@iG^A?g+c4IL+aqF|wW<H9I?$AIIWO*jEYogpWR5DN_W8kV#{q2m<fE_bT7*T8cpx7DVI4Pqeisy(&6hF^smL?zg`nNlGkrMMa`JY$i0!Nnx&s;5tNZhIPHM)u`HC%SZ+B`IhW-Gt7s|t?1Z6ItM>n*gM#URs$L|%3Ms0O@!vEonj1E`11N3UTDIaC7~k+)V`bI$D=;1AD&_o2SQ%&mg?>5%CA){*>JUy~ppaoCU*5%T}nBCTpx3kk}C%V!kRlX;r|`)@l(h{%b5{`>I`_Z0o`L$pC%A8j9Q9dG{{>brpx<|u43l%1B^^F2FVQGg5?BUY^YCA&oim>=~_oEQC@O=-Sje~RC39UeEL8BbSwt3REdPQK~)ej2TMe~)_nSN|u3HU?VpZAR2Ts1g^Uhp99s4~Lo=yiWNn_U3dT`qBTK&{HP)Wm*wu))U345fWM0;r|c^b9NRi;Dnva2Fy=EN083XKwtRMV)Y19H}09(Fm|*6MPa{F+5k4oi2&#s=9ZiF1)9!=pLhAsOd**-opa{gx_B-iskAcd08c|(7S75$gOJnaP*3WN(ZLJ;Z0J1H+{^DewQGt8%ot~t%wDXMBg+p4A_1*oNcRq%mLA~V<E~HE&-x<P$j^;40I&1aQ+~DHKMOf5?%3@)(FbfegcRYlPgu%@Xgi1)N)8W*X0#njXdy~BCd)jlq;qEn*2~vmGm#0sXN(<K?mQer&o@ISV*_*al43wk%vD_t1eq9zns_nGt|5jC8Ha*uN)l7eYbVwfv^?e}U~~nN=9PTm7+@oEi-)PXyEh|kZyW*$g!%*x?QfMJ49PazJ}zd(qO7zVZKMxvBi%*X3QyC8P0S{n>jU?Q85<^yn>q!4f;o83$cuWu5O!qKzeR@fqUSHOua48aQs(YEl@Q!?;EM^sjaYa9GZmFug1NAiV;b-eh!M1z5DEM_6Q|1_Wu~otfc7jY)Fe*f96MzxG6lrK%U5m;{<-`sKAf>bi%tG-$CNIFd5LKvtQXY*^k?@n6s0x|GPYY7W|5fBO^FlofI#=ZV#a2$4f@f*AXBhwVB8Fn@ebl>c)f~um6^W$a+~DI=R6&d4Q7aax<T9xAvpuY(T(tRmk9s1#bv`|1IyBftLwyUtQezXz(kvHz3Z3Kueen*E1U=6LLpJoIWm`9)^xcUW<L-OI;col6g6{Q#Qfrp8APAHxO+xC<_Ek8&R;<f(h^E~UY0rfG*GNdi}?i>N1yis6A!!GgQN*rKtmudhi&otnWX6B2{^5sIb!oJaBi(DbDexL^oX~pCsSr)1H%;0PyC_Jd<_@Yed2v~1|V>&fI!h0JSI9*h(W8CijgEu*_^5*X(XHRMLj)h#ZIRSV4Tx!_qmfn)OBxl;9T3dq<IUR;1!5l?CPA=5=Ao%?~qE&f1bw8Q)7rcxf$j3sAv5h`41XEKE?%+@s^)q#rWIZ5THf2nIYLB?GGrmFf!b5(C**fKlZM1kL)G2%;X&X@4BjPvy2c1sIi{IS^Og9dnHsBkTv?frc<hrFQ|+p=S>g3{R3a&Yrc_xn&xc5?AdhaX_ILi-H&E7Laj8p4w|&|wastfu?mH)5hI6t^guj?&HRnL#Phd^e8(h*Ra)bUq8q!%vRIRc3{lmeJS+O480v*GSik?U;k-ceF8<Oi3G$w9hv%B{`0)q$l2pswGrEm_qW!nP?9gF%Ojy+Lp?*JO!X#QqGnFs>d(`wx9a$yPmhd(3Y8gf6_~+bcPJE!?h1=uCx|O>QeJHZfeWDvat?litx98vMa_3pH8l%_q=Pn+*%O<~UQvQ})E$RueFg-nzN5B4d93Q@Vclfoi4r#+Ao7{o8*3Z~cAT?Gr@&}}qvocB;za8d&f^%1(X4BXtC$eXwJm9Con-=3j>F_J-IG931m6j@JMg2Q_nQJSanDRG~(amTLewk3&h>NU|%CPP%=QxsP7gj;EX*EI(d%GyphOF%A`GSYsG+=RBPX~=a5Cad@{|s6ticLlH<hJn+oR8|Pv<)mt_F1F#yd(}cy{RPl+I!govp6PsqOyUb+`dNk!JED%=l=$8?`(XX)>p;ELm2-X6S1|FjdAvQ<MPubKQ@mCMnF8KW0_QCb~k$I3K}qVs>b1E_95*pm2n-9;h*Es_QMwi^Y_6aU_G98qwMh6J!e7W{7<3QBv^eQq}W-O$xYngt4vfdf0$KW=25-eLi(#A7ZzcCw_N3<8^I0|ea}ns?js(!)4QU5y@K;rcQl7nNnYL1QB<BMpb7VQE_B{J2TJ~4x@3Evg91CP01KPfkx!Dq81Wz8>$)KEV-hexJ0GZt<ABV1Zdk+CH9^*sh=q)=(0(&ilE(m-(s~t8upwH81M{Fv+uZz)`LCWN$k^l-qT-+}()Fzngp>4I-J$xe{)Xb}*1zk9G?{&5jtD>KJqGCez6BnSPgg`V(uPd9rRl(|z26BeX2R4atS&p7X(J(vUb&*ET%H2vjvklz>9%9=I?yG&vb=#>0YW}-S?STY5&On~#Zj9Vsi+5m%Cu{Y$C82JV;x-K3P(9UzHliJ9W@cQgEDJ8Z7Esg<Vt<1!j$OsqvQgv!!90MLX?pZXrO$Cac|6-3L&nweaJ*d4`o20tnW9}R%mgOtMJ)S(BpR3ZdhYsfA_qm!~w5M^Zr@$h%@&vL$U@Qs^Q4ua~s?sRD<X@qn3k;IlEaE^YLBopaQdr+I)vTY?@eQa8$ysfTjS|=G1J|C!S0D1__U2P2|1T{$|jmDDp?oatylq4p*GCgQfMBm%79n%T{DK8oQ>`mG!kXR*|)Cj26er^reODHwoeCq{}n#9v1TMnKod5y7C4QQ^7pv3E;$8DK?`|j~{z{flNxm78zq%ofKmJm-Zd$_RWsh+Aa$P-7GhYesH%+KLRefK^a^UXgKnXsvThC+yqI<ajZCH+-|5(s&3(pU2wDs=B<B*yo&ZD|Dfw0{L}JO%vsg@3`eQW8T!g7?LtESp?dTl4Ejq&Ynfk`PYd>6A{LB&;G*8AU`}5Kk$F%dSY}d<h8xo_5uJQGLo`JD*md(*o@<=;H!CjV8UbU=!S}NfE(ZK@hnB+3dt|36r=Fve{dF`B5Be8mn9+qYGdG12`Oc8j!1?PFe}-YrH|+qB@B*}isL4>lsZTuzmb&$Yhf#de92xAKOauFU0ZLbHevYh%K-ZH02WBt%X*Q#tBR_O6nc;^-Us<;A6Yp(^(p}4MQB8n==w|d-Mj8#*r%eFdt?X#f6lt6nH-0FO@xX@e3TiV6wO6@MH4sJ>(H&*8(+a_4&l|}Y!Y)<Fm&VbU>N*>+4H9a?@`uKl1U80_C=FSfxT^*1S5XaPcDY;ktwD<m5-P5Og@q0T?euWX%*QZIF*8!w^u~{>D7{TXt(OK|h%5zXk7_ZUW*=#9hwPod(iIV;QSfkd_HtdA%onYc7$ymZh77UINuvJ!G)|HRKvG+H449W)Pe!z|nit>LQW81;afy_|b+Os-a<0;n7}%DF^IAXLFVC6V`r?X<t$E|;4Our?%j_N+S=M?XF_|#4g609!Vjr9S$@<xsk!B-t<b0X*<edQy$gDOyM$=XFL!l~^p*nM2T52O=Z_iCR8AGh0*{+@4DTJwNPDzGU#P>UsOd3$aGl(chJjsY9sX4sQ)6f_%^1cOr*S(5dBw4;l+Z?ePVhd}d?u@BidRp&}1ob~t1;SWW2L8bIm$<y2JxrfGi1v!&{bH^^wrY}QE*ABjv7^B~xn)fuVV*x=6x~<)_42#3Tjp$vlz+t0Saem^+xV>C_BM7NpPe-rc97v$W7yLACgtQPoJ?HOsMeKbFO`uQ@I#V#$L}?h`y@rMKXL#ZrN+-by`v<9n-cEK4_SR1ObNlRobM=cwl{Y3oN2Nf_EP3tA0h<ctxfpN8Ax3s5Ke^4cK0nED{^<21}1U`l5ZWUz$QpO6S!5oT<u9z&1j^YK!qs3Nl6PwZb`5Wr@8Bv-olH3HaJ7&g3E!85Hxw+@g=f`sqd@0pQdg*)T{ooOy(quSEu<nDJLeeZ<=z7hLOoc)mYImdMAztCSjlrZGoa1-d+Z>nT(0v*$vjh>knp*uW#q6^HN2^vd(M<@MP_9NHv+22V4MSa=e&Jww0fMJNkRP{q{G_!@e#C7n2vO%AnK8G=F%7{4fj?Y|+aogUhmUZ9y`hX+mr~$6Ru^#@F-3GvdA0*EXK{W*LJtJvX1wY4WH*e+^^Ic)o~<BW0H^dBS+*<v|NfKLB|S9yW;EG6?NX0q4m~Gd42u4Z%*;AV(#i1ZKIgXsJA6JQE=_ia7<CVdi)sZt&LmG-cw(i4F`QK$gZCkxq6G1S<z@Loou(iwI&|ou7*X`~{u;Et}ENx>pmqnh{kVNWvub>~{{Ys)Usk)O3OuL|fkHNX%x!YE1$@ylc3>EH!&k2MYQ@WGAXmmh;WFCDcjg?{=f&J!_3=jJ6S;c9B1a?xXRNpihjor9gpgjALyWgKaEOm0fcD$1Iz+OlR2f%1Sc)D^~xXH6JQ?bB|SbS5j~>Dj_4F*6MhTa|u+EL$gG;F7x<iQ&Jw7Q30WjeYmCzg)uTno!)?lSONHp)>Mx~Zs#Zmb6imPLOUir%&JI9m<D)A5@E?LOCX(t(G)<pRs<VvY7J?2m#^uDrBy_$!HYo?WBP*-AHXenAo^2#uR65_?)AXKnn4S_yw;M2d=O%s&tdt`&0WjkWDK=lsK-gX3(~~xyNUQuV}feT$9dB8r)qlWcP_AdIp&+jDmrX+;g{cR>b5OWxoJBuSC=>G@H{H6nxD<82_{_F4Mfd{OyeVVQp)wmkCD5lJn^jL_TCL(zVaXGw|p73zLoBO@W&#eQRF6eNXi6gm=QZxf{+`k?U)3to-5F_yeNxld|4KYd5{0gR}_PxaYS3bYZhnVzebFSP01?`ZQNVb+ar<UBT<25d~nnk*GPLnT{=75Q|@}2dYMwW8<&mGGuWFP>xuG(gt6>OJ2W{y*})H0CGZ2<Rc1>&(p=uQ<4KA49>->d0vWb~f#HU?I9*)V!lqA>@&-8<#3B~Yu-@jEVMd!yIb|1xXS&6d_Uz2vVR<~>WoGo4kXO+pn@-b`Q|`O;h5*<kowEa5&P<f=a>qLr{qM%JcY^0(C<pZFJ@3=KlBF}Et<R(0{IZ-A1zvx~n7>X>7T|MWFUsI4PI!n|xABv=yRV+W0`M{_$5)9KaO1y>rp~p?3KJy6N68P2XRbAANC30!y{mS`NDzk3XCy0u?&849MeX~<vCoGe9zvo+mNWA#DSuB_WNN66cJ`Q85$e;Ic&B+e7u5}rlYG^|1?!|#2I;1x3Dm&*5}Kool@IJixY9q_I5YWz9_S%ubP7OLp;3*bjC%jDw9S*CG5R=If*DP-fdCCMb|dF0Lz(UcucLL6iKB0VCmUxCm4xgHeW!@Yzga&H(4CB;RoE9F0W6RDXJ4|S831901ew7T&H#B^AuShe-O+Zuz4zDn7#TGC0~w9Uh^(Z;y*QXhm_5>I=a!{oXl-{#riBtbwq`ei9$q)}f)gy*^hU<i;bk0Jy3c+tt;QZJ_fM>Up3WlGy4n09`XM$5vpS(U@bP31t#5+oH}*LJ&$VM~3>IX<yd5>;3+I20nsI)Z`0X!;Z%s|C4J`i$+Il{&F$`0~s~@T5;crJ<zwE@j`>zk;-#3DmWhy@O((ui}(Xq)p!&2$S^B2CX7#}VW-M&jb_e9nn9@XW7!=EKtaLEmL?D)fm=7Sa7k70;+dq%jqSY+%np<RvR1p)j!$iXlCz!|ix(vss(TFqZPBdn%@xfl%X#UkfKNYF2juj1sQDrSpXVpoD5<<?r>XVCa2d7m!kRh+Qm7E#XaPiWfB&q~e@DxNXjlLqq@d@?PHnl*p-PfD^7VM?M4?V8a>;~PF4@t6+Aq(lHh*Edbr^CY><*Zp&nwpxMYj^<|pRvptOTqISx1gCf>Yi%Q_HA(6uuG{EEQ(*Us*3eH05^Nbx^WwVe?U_da+l<%4_=BHq(L@_vjwI>TK(d=n!)v=5MqBgw4Avdw?XoJgN^gDE4I&l;WL<44(`bF;`IDznBZC|OgTPD+NSB6#7bD0{7it@n2Id#HWjgKQaldbpwd2>2A=b_R$wNNz%wNz*@+06m4f|0ou6z7?XiqbdSb5@|MkfCJl#es_*Z0&|K~D}hZC3#b-qBh2?fF<1%}7L7se=IhSWmzAFHl`~#|_#9gu@<oIrOM#7>;vbqJ>rC=7g9beaWe>M*K2HKl5xNs%d^gzhWW20cI$3z8T_yTDmf3xO(;|@JS#LH12`E`Jl@F2{e;lhQUO7jq7M&q$a$yrwttx(;l7~W1YpGAVfLiEMRCy4A6D*v9~th(fiSpCyma++4ucCF0%2P!L`+Jbj?I$WgU&TEC)?Yb`UkLP`e;GHQcb@R6EGZOr)8#2~bZOH0X}mB4CRSvi)jrZ`9aM?-ls-MO8i_48i{&$ucIlsGn+B#d(n-vE@L6@>~bw_(MT!oqGf^GrkE5kT%VLy@y*5?r4KNs?-KMtD~Qp;e+l2G_pP8vj&N7(d<EUS!Z{2?54A94&Dj!XJNt^&A(<bcXrS{n$ZyPH_OdZ7qcXPAK0X}OpY18L`0MxakZ4%r9|LJVbp`Uk<f1>sr0g|ab_{GDk0O&Z1xkIrE-^j4Of=9{@4O7)eQ#>6V<(xXb{Um+v$$9PO^x-2}uS?UP+~|(_E)LL?sj!PJP!;7)Ce;9IZm-T3Lfp7;))3iF|{DXz69u;i@4pGHF_!#5h<Y&-UV?o-Sra$5XikJpfKnlEmh1Q6Q8l3_-98sFjA5R-82kwueH>ealc9C4z{Ei*#CWzP9M1WJPb`_w|BdgH17OGid@iCkz&e5oGNf&tZCd`rLe@%F>Cr&<bae@ztR5<PZ!it#wjXk5~;|^)*+Jg@uKV9h%dIvspz7+Yo%NoRO7nlIbi<apNkKI8h0T29{}BNxmMnd_n)mkJX$Ku^*xFFpe0Z-4txU^wmv@s<zqG-vljPWZ{P`WVT6CgDYO=qb2x)8LSW1*4B*wuX<J4mDe}fSS(SnQ?Y4u%JraPo~Y5ih{+DS&IzrgJjNe1OjgX%+MoaA+SYd!rrxdLBMj%)d&*Dq>!HPPldnd8b6%~tTZczGqS}q$?i|K%cmKAtCx#-H17SCVFPLoJby8Q&qP)ys@nK^vt0qm7`1x=E>h{~UHLq;k6@8kPa#lcJxZ2TazJIWLw1aY|2rXPYJzYON-H?Rw{N04DjG`}mFWTIHrX?)6uXp#3cMf-6#ij@OSA!HkPE-76DqXoc=uR0qmeG%YMNw?jPTgTheE<D()@e^oZ5D%4fPe##974{r&cwIU^=T@gcHW+?H#_mWgTue_AZ`f%Kv;vMITqB}?(y-S{cxRF&!_q++vw87_{=+ER2Rj2U#5Dc2cMmCt9Gsu3@92P&|{A(+Xy&pF{f(HU22j0qy8lShGTfUtew(E!^ql^ioCv&m*UW~RDymN(|QTfHiTkeqNTa3X8#QQCH*I&m%ew0-1_yIaR`+(#A0P1L^>3#IZd;UzaLU@%v@nPdsm<$C0iZ6tW<uCP9ui{Gn{7Zhd~Jo<<ccV8Da&_vRiZ5oPEGf3)BF_o(F5+cBgZUe(*PgL=JmW`rYAXo|3v{Ym)=fG02abL5s(ccd$D4aPpu%?6hT@L`Hy=*~c+62@5@{Via3q&6fFX+KF2mZn!iSHDMOkb_2gvzr7Qk7EFP7$5`QBEgOql^@9rV{78LX&DAt8=rb~RQFk?X=+TW2uW*R$GJ;!&P1WLeRry>cGj25I_`SWl?R_zfUc;|nt}(CvVdq_DnLmjGsMtDj%@trPG2<sb-|g-^jzItFy1e4e&`!lf=d->tuDrD9_YihBtc?DVb^<Y+%1Pg36Keg~{=Q1H%d6U|d(2}2ftUy1?*G!2uQoPY7tiy{o>Ux@$vEwiPVR@zD7fXniI#8`k9ETB(VW4=>(;am*^q%1$q5lm66}0ALGaddT~zh#HqHy$l;)DGnB7{pkG9g>U0^MYefM-bB8Y~iOGaV?fa;GrteMRuY9h%qzL&(5xzA}4&%OI<>o^);EpjhG>Xv?vOy@Ox`ZYT`YROM3S8&SYXkqpSWo>f=U;uTQPvT6h@@H34IEQGu)8Jx)oYzmE+Byz%7<43;F1I_`cy<OY%y$F*`CLU|od$<4t&I>fw=s&I4x(qHh(z@lqv+Web_PaYVP!BL1gF||(GETKx1G!Rs)r=|olE{Zla%NtVk6uTtg-kv^mwN0FGd?Eh;zDfks+%(VXGbRu}<O}6UD{#RyW%XOk!aK8a<<B_0{mB44USnHLg@zxhk2>uM*RjL0YEx7h%a&lbbJI<Z~i$Fa-KY9KZvSiJMWFieDTSBqWgw*<hytk;nLN7)zAYF5Gc#AfKXQ>P<&PB6bPqMo%O6eUfl!WHgHS5Bl(Iz+f8)sO|_`Y~AJz3+|MsF$yy%iS$<0-Wd+ybJzJbg478kg3%6UC=^fwQV_+4lhho|;^H4hMF{d4J$>qX+S8*S%m|Hmc0Nyue+xrDDIwBq)rJ5#lxg=)SAN`m#=$r4$bILBM<%?t>l*}DbmRMqjm106eJFa-Y^p;sPJy-<e~^oi<B*j|KaCx_g(1bj#sf-ET5Clu$&AxXL!#3%A1`v^U8}`)I^h7dkosCIg5Q%C^hN~)t>LZsa~BPEEVH4uK=P1Jh~UR!)Kw(L2ZwMV9K^6uuU(3|@Jw2yhq17@IT?+3dS^o(3#;vkA6zJ#_FE`S(i)b0A_GLLbaqyG`O#>kqn>Fc2$hRh#1zhL>{*q=)ws}F7vBT#wDw(KT``@fh@gynLF_;ea}VTbkW;<aL-t@4#J7gE6*>`0_W_N&g@Mrd!p-X&A$(j9rnxz?C*h_j8CtG~MWBvI_>Dr6Ao8|oV8XgAO_Mhe4wKa~?6%Jl?uz7+v0QOCmwY{AqhTUhj2)*XT)-sczDP-W(>&DY=Rfc5?7!MMT>bEL?b-Qx1W&?9lPgLt?lMJT=1Us6&-l;tcs^W<IPq|XOw6{I^>0_#)<3L0Ut2prf9Y2S$8M`<o6nW;94`Nv&1u{s+8BQSlr4q-!OTfgPP7WSICb&7b7kn6^<~!FHja9SueYP`zWesOzE!rki~wBH_7PV+B=SA0Bs-z&6IzthoF}R-wi-jide}^5F3W+F?3*T1^w9-D@Ju8{;vo8UF`Zr~`6`lLO|Yu@EXi`(ig(tnjTus)4a;;QqDY*GD!F7PW<M+!Yor<?h~wD;-79iHmklkUCStd`*SgTu;sTOV7A1AEi%9EuKOKI{h!Wx=5J_0Zfn-gPP1DHcDSbse%d_DI{_}jmh=GBg4>ve90gR8LWvV#8Kkp`;5OE7nIX^Qiu&$GT5R44w$*6V^tM^6DN#jZ>b;t*pK{PIt>I#W1k9L1K+WF;oI+fuxpAA0>1Zb*WT@<>IE_2u*RY^xJpASF6xWL8=ao)d8Yvsaj5UXO9w*+Wv{{lT%g-tEN-sg1zhfQo$YiT%~oZTl6K@1nX8!ZzrQ$-+^D+X#OjY<7+y|I_9U3A8$`L8=$udJqV<M|5>8(~KY8zjMsL3fe>DSPsaew&r{b%dLPIF0Y3zh*z5=KpbYytV&o>+sbe`sF`%-x?L|$BpmkKNrvO*AyyN_63nw>v-@Tm)^wONEWnu&~Kp_-T!6h=s4a!c(pT#wzju_JKWlax6(QZ2rt+PCPPY0GZRY|7*B_Yu8pPJMgnpgQ0Z9jr_sr3e0K8T_cP=k@8duC_p|)FD*t>ikIlb*jc@)l*NzovDUOS+BgE<kW&nz*&>EOyW*V)fb`otgL<!r&cLYudMI;FIo<d}xgEwO7;W<(^c#bgp#ji|CmgPv_CxrTt%m`(@-Bf1{&{)JaNZp3aREy<eFRkLDd}ont#DbCXV9XlSh%q{0CJY(QyS!X_42J=fLkM8h10P1Ll|`Le)rxbuF4LwuCh)p$=rm<+rk6+NE_DasUQcS9v0N}{DEZ1`FsJ5PV+iyc?$LH51|lD%Z3pS@gn=#R7?gzJNi3CUU0WZn@XHYQbufVP7m+9KYsf#V9y9&=$|Vlyw>%rUUy~4>H_age?L^Fuo1zl)wtqMra>Oe~BsQMk&6WG;aE^XCJO+d?#|7pnGH~adM>tpR0w!7I*omH2P4=AIo~)gL14YO9vnajCtg+N1*S|{%C8)F+X<JrIm~I+b;<=??P?7^aG5ToZ3_50R5y++u^zsjw1mU^DyWotZEHxJ1v-G!P_Aw6>8=i=}9z;IP?Jw;Y#Jr=+4(a#ldfylQmJXsl;Jxqk>JcWGnBeJNnHmLY3hw8Bz=gj72zUcpL6Q~io~+}++Xarurk-=#bHimSU#JAFaeb;*Kfp*+-4WxTJTo34#O}?Iq~P*e!tkZlk3UAwqklEpB{-!ccd>d@^}>$^P?*v6@Lm7Je*EIh(@H!i5sM|T@H@CHLzS~G9hk5GHF|nRZ~QTx+K-)q8rm{m4-KT6ou{lblk3EK6iLF^3r*y!J<&YZG29?BUC`II8_do%eA+*2)e2i1X>Djmm=?D3XeT4ywZ_MPB3`Ife9w~cP)}^|26>aXOGTP~-~-=i^L6+YN-DnMw<*~~swM8Iz9s=ax@w|s3|RY%K)8WN%Yn$T=v<S^B?S}#yeAk!|9whGLc^Rbfwg=v(ht9h{wV0d<MFt_PW(S%_xg9i*miET$fu0{&x7}#iYY)=MGF2rL{xyN_YA%PEDrx`)a$WjUVg4d>$cj&ggfqDvW%;fxM6DxVZox}Phx%0<34O*WF#G~I3qSaJwaQq);iWSk^(`C(lj1;33hQn8)S$Ddw(Cz2>RE_3!3o@iCFM~V_wru6@Vtxuf|s*{r2LY2{h&-;u!35{qv!`Dw+m(Zz(@vH!82)NWuW_Yvfeom>9LVqMo7lU6(Y42qP5L2@VZAn;|dq{SF5n?e8+r8VdupGK?~lrq%Vc&e}8$yme+%PK@16Dm$p7{Z7pYULQk3zgQGyJ;p+RadT+mWMRNkM`m2)O-N|Ozlxf^L_BJ(2LB01ix~q@!{mIC&e%la=C{f{xE5xu{>ter$%olg{~*q1&CkIp?dW{1^7|G=k@uaa&;bDcK@R{xFhd3!ch?2{)y>B0{OS1dxq1c!V@HDE_6TUUSja?oUIEPSf9%<VLtQ6}S-rW2n&ZAKd>_TEi<&qR@pWf-NtdiO=3IL6lVk!N3q#AF3I>f3M;2G~72=(#0mh1*+v|&BhT4PDC-LTVFOgKCIY1c4=EaTraorToj;lj_-O|j2H=~os7Ep>6+9MEyXWb8`tz?T!lIxB%1XixWafapfWLX16G{B7YTY@^qmr57l3cZG~6^;A4P2~WCSHF?f(2RpCF39hxYwIwl@ol)N<8+wGc!5x7pV(D+6Cl{=MxRBGqb7Fr!{|;RXHu5QZJ0BPbC#k>pM)myDur01`SSVT{79UHcc46I0;M>Of;Q&^Xm;+bc})%ZOgGMFP}EEM4&@3VuQEmNlm_>0TXEqXQvA2Yml@P!u1s~lQ4OWJaV0UQLTglmmt(1bnJKI!46hLWUGDiccgOSdA7R1!&Rz8kI^dvRBzYl;0nwf|Z{u6vSdx{FiGZDT9UQcL0z8Cmccaa@om?feX<#>!p74ZU!F0{9h^9XqNGp;|p7+lTZ$03l#Fj#z8ef#MxJWKCy6Q4EW{k&+G8x}GW+-UT3+Ig$8p&GFn?9IUY0N)*OZpBtDty5Vis|_q8M!?Ge4@pB-$y~)=^*NSeCC}TkKTK+DII5L<N5O?r(|Hlvdme*oCrzI9&!q7CSZ3Sf6yB-sP@3UMpwm5cqm)Uxg%=Xj1x>}{p>8v2G^`#GO)l6#0U#s?L`;+P5aEB`DL-ao4_9F5Nn$JT-UkoINV!`R1>dGF&*;PM>``S`}UG^!`%+Fva7*kciLe=g6DB?*!kudhy;Eg8%P3-%In%YBpbs4(NQBvJ-5`tw)xR2$nTeBL81(impi~BvSh3dk+zh3dfl)4C8Qj0f?L+xX!eFP{acQW{-3+EX|P~!kjgRa0%d~lM5ULf_%fQpUg9M&F@Z>yy(G9U710bUFCPWXxRw0p2bpl=LNy=x%dj7XO~viPG`KSzjP^?0r2xsz?niY1H{ApUz}q7&p$4Y^00azm8Zx=4x*Nz|8`xqZ340Lh-b=y`?*!nCtU)(7Ei}&O;+CCQuTB2cX0ig#LL2Vc)2^j$bmdI|N3#Z|rQI_aXLSBU^t6K^x*($RK1>&c6@e1t=)w2kJIHq)Y5uW6nwK6W$st`skFowh6_Qd$M>%?|;rf=Z<nMe%W%mUaNE4=)MwDpC*eZ7$8e#&T%s0F;Sr(3zBYGY8%Wt|^n1F(q*fw-e_ZVdL$ZVasHMtAHXMrV4alixz>+UxyxJXjt&1h9nlLM|a&`Rr@>Q$3i$u`_jp4sYV^Bn8UPw@JTBUbU-Q=qQ>_vVi8VkaN)r>(40I)|ig&cHh;#L;klJa$fiA6Fxdit#!lnu4`-oQ&n2$dMLDo)ZYAbSHpt$ZQ2C?4pCEo`r0hADJubz!$o{Q3px4BcDj4fa7Vr(j0D$JIUUNBJN1fOD-v%rXicXkOMPR(z{X^LZPg|J$R>9p{dSj_@GM<VG?uk(eDYz|0Avy@7GiOddj*-!{YbvaX3oLcvf6C{EcV~V^QPm5C{w;szm&Jc|9{JN*8!v)kQHe85lL&C%hA~9BfTaJOg_b7mJ$Bt`bd2*Yo={ontc*H7Kc9Di;Q-NvI{2b)A;iNGTf;tCh?}C7#zMVMW5F$4Yg3Mt&3;3&jjLB|^f1k&BvBKvacu(V_Eh@=7AQp7rH<Rj|pI(4b<y9eed(a;hx}i!u3OXu8EEM<ZURbc1mIxC_u{$)q~dh(haNu(!Lv6L0^zb$H~>P^3LE^UMf<*7rsAuUY|&xoZKXsqD=T+`K?d+?Uim8Ixh%xIc;04<}gF_yoJ7nB5h%kTi@N!|&E!nu$C2#apSJ=fZGKb2em2sKY?=2qQ9?uW-{f;e1LGU$5==GhnA56J092uXr&OxydudzCV&5hDJE&xaa)I_;yS<^F$LSKe73i=ks%h;<<cbu=&ZPOm3b?5K{FdB?zSFeMU4|>BkXH()s!8G8wH$Z_?}0_iv)!Te|F{^|d$s=yQaW7NfPb(c1cO{X6=7m?HHs;*RlfW4OLX5Aospn?ZyR=?{8xguqb7wBNJzCfZAGX=R^Ht+q+@^vR1g>YK}99VORv)spc2gv9mpb4=|i+=QMDKaQN2y?Wr8#xI_{cy@lSE`9RKcE0}PS+j3xt|2G%YJyRAc7EU489fvLYs2Rob_pQs>l@J%<c+O(j7nzyd?+xbJ_TwUFV;=%Y5E%D5J~mn7&QPH2>`>1C*XIoT;g&&;*JNr{;%oszvUCfAAs{?V}y%)wU5x=JLz=CtgX?dzy0fP`+tpJ?;ai<$9T;?RQCDamiKsljgvXWJ4f4FZ~2MmeWW*l_&;5oo}Qent^RcO_#|3=LjV1@)&F}YA*kC&yCYL*dZ5J2e*2j}J~=%-d;7QljL%N~lYXy#%MZ^U_kJ4j&(Au->1qEb>GR-ddl0?aJ|g5gp#Qujyx)4eO_-Y1jB?{yHoqv6a?%_~CbwoMSKkz?mINAVewz1T%HJje@oHyp5N)qZ;Sk9*LX9~iG!bF^T^FVGYE8sDQq&Oc7O)lWi7ib^mT(BD+Xwr{hX;F|P(58a!OGWG@n5)|ttG3*&FtGL{`{W)Tx_hZrSgybf`=OZ`Ck6PH~3fDym%o$U*PRDolehyc<?Pd`t9)W;FqoA)(&G9i^+F9kHuulpRgt}KH7Toc5kQQjs{e?Pz;BM*{Aivw_o~C+@JKCJBazz-_eOX;DiHmwxj+}uA}IuCz1D)8W{>e7-9xF-tF$3S{pL;nM;iy)AnO5(5rs;%rOF!Gq3-{oi|&%`@8$Ubg#e?f}iMP?djQ<{>ZLlgMQdQ8P|vM>*<&NPsTG(U6f{Nl5?WCu98enw;NoTOPLg5hv?Fy`&r@|I~W7#vKzIoIZW6PgJHEmT0~P+=Vau6{5X1M6l&%(gYM?L)BR6}J8$>4ws+p_>>o$?ZfpB^=kSZ^(U#6Y<624?$!hzJt{wh9xbyz7lqiEB&W|D7hi8>rOWR?H>*nN*2jTkZVu!m4O_&eh3*&bvcH=#2f5;Mbuz}kg2WRV$BmL1M=2GVi_zAK(lMzAKub1j*tBF8N%5aIM^Ekl!?8kRivhm}y+~>%BZ^}zzG+$R~3rcpHYK3pCC0z^r!I^W!$(f}!X9FWvxGXc|EHd@aU>a9eP?KeJWREVzx5AtEH`00Eq7i%Qmeyw%#hhK%#b$Bm007+ma9+$CnUjDqt|41DgCn52rr=Pf;?q7x*%L{uz_~BdNi&!TLmI8P8>735WiyP<91hk`bHIroSSQdzpe%w!^cZ;ZDKzad=DKOm1WS!=#=$&uOhW@c+EHjmll;vbc}8>Y{U0Nlv4)?Tj~a3wf&oZm!|GR}|6_X%JLE1-+EW~LO#2(#2OBmpmktw>qq%L`#@>MwkR~n7%K1J8(LkSq?43Ndv)};H@vE-f>05qi-sur%*w|ogzZ`+&`m{n4eDaxkwn{~^wmiTX_hZn+9zVGNA9p=d_NW+@p}`-~@SbQ2!GE(%Xph*`f2Ot^sw04=SXis%0{kVRFlX?wz-N<k_(A73JF~BTF*U%5`yLM04daEn&Lp=&{JBVR(VH|lL%$R^Xwbm05u?ywTW6DVVi1m-=+)xAOEPkQ=)+B~{W$ExV6=^iKsB3d)<bsGRB+4i3RuX@{G=WJ^Q!$Km<xAgU)y3`rj%RATKN03Ebq7#?j;M000=1p_`cGVvw@rh{&yhhuGAf#-2gNJ7NFYnbv|8rLPs9p(qkmKFbkuBa0cq}RSFiTwsnH;@G)0@5{v^gpu;Ln%JG$6{!nZB>}l}UWOJ0y!C-d0W+!bP!X%R5S!T2JAs+BjP>1Vj_Ta6~<;27+5BULFNABEu!1uiY`4F0DKj#Q<@JTBwtV8v|<w~B=K>R&aIc%aa6#$TqDok6<2(Lvy1^JiG5U<_*ygNanyf)p0WM~5)=^knJx&LrR%NEk}zWhdqKn*~C+&2qp_NH+6F}-JcAJ|P8M6o?Zvc<k5M)=AdAOEb4Ok9ITVOXJ|8*v^SC~+m?G(lmZnMtHP$7Ulwq7@0j9|FtQU@?07Vr@;6JZo2Y`U1~*6+P{@Z~WU|8!L*5K1-t4`0GH}RAfjRH16*atBg2?;_cS)uZY=vIz;wg`}h%_KY~8w&r$E$5P51@pOm=bQ0M1He?#B97{}i8;adMCmUDitrK%CaK!74V^CyO=K^~mPFyo6Hs2Try2rWufZZFE)zKPL6k8YAYL)IVmU8O=7jhD=37=o{xiiY6$nCM-Z)wp?dKq(OmWth9Sali4zhzp+0tXgu&()RB=uUb+jiH!gG`SkR2)K@UlgGasLH~mMSNvu2?KJNGbMI_bzgX1NA+y^ss_b;DAIPef&&+iU*kB@iuTYbyQZ*=9leNxH{3==ip{bm2)aA$jqBgOX*NJiW{_>EOnrz;1<`feAqqTD@*xF=EAAR3b91;y=UVUjW83dl-MA&ivo+2x{SmDx)_)bcccv&G58PMzUl6iKg1Wzww2a(@xKe;XwD;q+iJhwL;?dv`t`>qq5DJSd(jK|gAyKthv&ZK_)2M{p)UroU?~rgm-7%w+S?#L9`u#S<*L8D0kepx|O{S5uJ;^e$2cfa(V|P`u5_d<j@zBdmX()X<HGx2aZBzzg=d5;P>TYEe@ERwOdFMgKv3B#^Z_E@qQ<ayM(CQ2Ch{Nlo#_J22uJ54tfosdLycEJYG#F7mR|aB&DFPfm3xU$Dr~2j_(p$;<@VgqO&k#$sRQi#ie(q=E3t3~nKXJLtiLE5al961Bn798%C2Q}+CVsiKpK48qp9E-}K^3<~ha9d8ZFJ7g6BaO8v(#`-%z&!N-00R;BY(w;C}%;aHM9R$YJKxhh0<#+3K%tw)SGKAuQvDwqY^p_OI=m?i&<m|Yl{foL)Gn5u*gm&*5?yWOh=|9=<*&;ipJrrLzu0r!GN7k?avlU$6k&dx{8rx?%*q$($E|>#$ypd?aAWV;OP9hDF6^ei9=Y7j(yc4NnPGpiuT6M)|aZ>0RW)9?rjx>C~Ig;DR8f;4Cq!Gzvb~~hDVY?Iv-w<>7QY?CZ=Gb+WBjkK?8#Wc+x-4uk*y0BM>;A#J{di~p6)q>GoE`zC%L&sWazl6U<$UpZl77g>>E{o`ixz#g%6{Jd?bVj>8ly;?>zjk$j^l&Z@td7D2Zw*B%h6W@9NWCcR(PCp_A7Qx*Q}IuX_zvV+UJNXEwW=)Dx5hI84jeRxs-15M*$%!M7yy4_P3#(gQ->!F81Wj_8GDwk9Bux5{udFGr>IO$DhOHDVM>o;HxQ*8|ySoW0~Y3bb|DoBdNiyuAeM~A__=TSin0YBS|QmO4f#Oi44X2mbS>*<--K&f*-8r#La!)`DKqbHzs!L^XmlWOXiP$8c9Xw&(Nr5$&3>b(NnN5zwCYf<?V0yupj7FPFFtv^6SCT@emd+(>;eKk|6b&&?g=~M)c4n+loE|bks2UK%-)ApR2`O@>uqP|E^^Npe)7mxqera?=RAvjsW6M-I_#5w}`_f8A@{lD!?_RN6suw1E9KPCQyvir$~uOc1oC})%&`byJFN9_vHTEW-I!A8?s+S)jS!edTHj7o-Nj*<i+ChO5QhCzr}SYL<MA)0w+Jh(-AT~OERCREQ)KB1@!KD<OQd*ER&_@Q<I-?*^E>hqxu<pBTF2)%e5#bn2YO-9YB&xPPK9`BouswleP#B{?BETgC7a8=0%m&g-z4qeK(4d2{2<@8>K4B;Y8790d?p%II8J=(*)}8UMH97tCVvwm6&4lVWdd>nHD7*8d(I#!J0_3)^Z%Zv)S*Em3EQMYG?T3ipVmymli&$-g5*1G-ZUaBxC(N>!O5gSXa-DVNqWC#6>_Mol9uz^nSdlIhiglCG7lX7O~X-MPusiiS|efd(3#By~!#b^40#9glRTuin9FTX@fC_k55k}h0+pI>o{Eg2%wVohA*8Y*fL>cCCAgnt<C%5rMu8Fb|D;PpY8*X$le-NP)O_}yX3(va8V{mMq-x66j@&u7ylqJ{qy9OSkP#XTi)_g&`G*<#VW}%z4Gssfve&-)6U@4Eii9k%%kR7%k;k%8L|B-+be)C;kx@x9zxijo+mMjdNh=ZkzwW5>DKrs=SFmWc?zlYBWG;tX4vVEE>-Rp(I>>jkDbV>oRLX_<cqLeSplWQaxK?`vg=Nn%hv?BlrTkr$2XSn{z6WO76a)?iUT*NaINhqvM!->dCo=CZNQj@8gUZ!mng*_BIn!emkkTn72VEd%7#ofWDKN;1+!?ze-F-ubojeO^`?A&x&j|2SYc>%I{D(#<Yb_x@NDGeJ8dqkMqiYiHqcmG#E$aP*cjB4UbUW9=NOteSe-xoLk11aLcY|l5xie&-mtBl#r;iMH;nDa)=!7d{M=@H*M)<(4h<YR5LZiWbJ9dz*$&53Is=nL5E48Jc`CaW6(6ML$Qozfx-oSmFt*sZpaf7?WI1>yaHT-<pu}mur49%RT!0q4bXOeKCZ?3yltVEY$oRg$NG})pLrZvbVc+WR9QLs^VwE#{R?F{}6@4OmvevHGoz6#Hwx(d4U3(KQul2n<1E$-3^7I>szr>PN_!Vyj6C@)6=ERT=X=2O9DnXNOb=Jm;A2PYnK%R7@)j_MF-R>W_k^8-hA_|>J%@xeBi+B$>3@X^JFj~g5sDz&d(||q2?_~Mb02P8~181qRz4bc`rku!uhV+iL%gb&sZPSDjh4`Ul(i(Ca6X1TWf!F=025$HVxTMeN0=OdwrpbAKnbwsSeD=!YWI6kZT9qJJ8Hi$>cG}&%bY4***}0|rMSfPD$B#)Qbpgd?A<7EQ<EN&P#JN9LT9_HZI<u-UEj0O`KMyUK6QnT{<@v-YJcaWsa!Exd7EMkH$%z(OjuKf$YvZ^oB68vJDdJmCJr@SNCMK@zBYCBqsI3qLeMTx_<?7<}$5RPP@0?1#qom9>5mgffAthzZn|YazuhKE97;09#$~0m2wQ^lxT*x|uNH}@eVGl{hH0>D|r14*h3-4)sVK&UZwb?NDiz5-CO?xDDB|as^6=MhAqla(xnSc3dH*cH#%a%I*)i)Z5Fe9<mNdH`@M$@j}8U)RVk%RumjC_}CSx6#0X8f`DH=)zW!u{lg)_gYbR(>|{Q+8Ztd84sy#`M5%EolAV=2+Dz0HERBmzKM@vkVEZOY8PP^tUnx9g^F$Rd7U>whaF{hbJ9)l5{f@pr3KaFC{{+ijL}HJ`em^d?1+S%myI1Nb~9zb7Sw&#IuBkk2LN9;}!WGrA~y#(n4)j46MTZkfCjH4#_jljkTF+fLE<jAd*nap4Q>v9zBta9hZxwoR~DZTrRtjX+^qFMt0;O)7{KPB1!7Ls(CCk9C<T6mi@c)+eMDWOa2ZNfR->v4#<Z;+NUqJ1{80c6<w7Q7rAqLaRQB3$wjX#LKIh!h*!qQ>{htML-T`U<&E-;OPT3S0Wl9sM9(JHSpx+B3rV0y$40QYx|s~ocLRA9rI#Zh-$)K&nwA}vWHv*D2-q*vrpbZn^C8KC03xlv-(5xqsNB=m{jchJiX09d9lKBYruY*Vi0Tk%O`|HU<HekN>das8z-4zX&w+5il}*8&Yhu{ytV|6UK<jQcJ0RF!Qn`ptEOMT>9jlu74VUB7rFj>O|G}O39jZG*G!Lw@J`Xfdr!*-JR$Bbm2*M8?T>ssOsJ$v--}LFnpo5r%0p83VdR3iRm&kc7m*Zy3Rj7%u+<_lF$^#R=(YyXbm*veoTvTjV+BE}*Q}U@&I?Mkt2Q0c2uzdp;f62EXdr#M`)Mf&bWoPPsY?kji<p3eCx)|IGQ?o(KPpZ7`Jfp!GNG8R+w)^7Yx*UOrQgNwYx#_Ov#+W`5a9bY<f~3K=HRr``w$&8DLe;zRf)^y;VUIOK^gLBIhqsxA3{v~^ovxY2TNw*lqyL;#sZ9~xm;?`e=YED=c5H@Ov$q-YLKCwY%a_}T<@?e^K>fJcK*&%}-}XDwQR-)IPP{#L&#03G9&ldojLz30=h$giK%z^!y#J<mg3kzIo(=0w#dpOP=*3aFN%C6k@PUA62iB@rSX)P0FtwktAf447SJW=#_ea@}CV^-6C;ga?7bYEmu@3PY^J9Ef6t3>PR1%aote~<&<dFaId*s8t>^t)VVG8V#<24k3ZMGOo&gE=A<Zq;4oY!p#DkIhoGfv!0lCwz<1a*W|0THk_W<50QruN{v4H+VyX=f@DhdMoObSF`|@OG@%CP}U@>@ed-Cw+2|I`N@&CfP)L{9!lA@bXlai2qExsPi3X&hQhDtQ2P04spJ4*8HLPz`z5nvg#dG!?g1--+yCUWt!zGLbaoNcL#If$kCF{modJ<TYrF#w+Z;H<yIW#8C;rm1tVlz6gIj{CsN1oy%!cEc@A;td;oT8QOjbk%w@mhG7ov3JMP+UQ8AEeMON%}r9Ld_{BF8i!LW<;yxJ5#VbGVlTAQaUXtBx<;Z{3I((6L}B*UKXot#*hdf}z#hX1;I<}QAseZ$?wQ9$<_@(?dwJy=#eRvzmh+DDO)*|1_%rhJjLM(nveLhpwD5{eUW6PS;iL!r0nePerI_0Vit3}#zI7<6M)(89%jbW0LTB)(1#*v<En4rF|j+!`E!=c*Xsm)G>&(VWJ2$y&;N_{EP{ttBN6ZS+;CdgeU+Bf?h*q88n130d|5@?i!-*FA)(QPS@|q7oEjaInTzOSEJuUN|9^b;)8|lyb#}?P4=!Li;ti-`2ni-mevEt+3x@ZG+z(c=%A=!&1!x!#KcA_6JnN%(<H0on?x5IQ>iuQvbgI;69A-)-J2+e<kqD4QdWD{r~-jt*XPQWi)?a1{XCPUJS@8Tm1>#A17IQ>Db5lExQs`-p%~TREXE2Zj5t69WfH?THqtmJO7JgC(rw%=n-<xJTi14&`GB1Iwv!eibX6Dq<jJcs)M+B6y8V>uKF^1lzvRcwRW4hl3pd#7kZ!Mw{}o*g&A^nByFhQaV4!*(H|$`RCb1v_Q=l8EWplB{Hh$hhSAnFUl*PchLs<aVh{*SVKo`+SSaiDtbFR-%-&I2FD+#gp*mMfqybu5gHz^_<Jqm)4%i0{R~rnRn#BogHPZn~DsYGY{lqpJ7tctQT#U_EN9lhpMB)9Q^f#dy&o5?(w<x$ih<5(AwS7E@w)X$du|YsOiRb3E$e)B0vY6ksCfa7R9MFT}RYKK(iUqz1EM8`*)Yf?!o$I;c;z7N>UWmDrdV`~T?Po)<8H(W&&3;RovsF47MQ-wr$@@2IPk2z@I)Vy8!`(hE&4`=xE+K%a4#$35X~CX6rz_8f&xh-$D=#Hl<?i`5?!nU)dLvrM>tx>Jm=q?6I+7oHDQB@~SLU4Cc+R@eR?M<F!tl7#Zy%YsWSx7ocYH)MU;R;wlf86sU(Se_9JFPs<+V5mO!c^D^SPX!4!s{M16Mb&jM}jh99GMno~)l~)hhY9aVGJ;GNOe0`gvkR1z}3tApe~?F(=OYSuSSc*EV3%3lrh*rlOlh4H;B10pkqTPQAK=Za@kBOJZqlGcLDfqS=D`X5f1wa{f6#$e!o#onAnZ&hJZGP*j~8B;Ot|6pg(e%(82T6w68X%hu7u2?=rsd}wvnLD(N$1MW~_Dm+km9};Q4UR3-M6DZEn=k77J=Av7nA?#e+Kwq;}9mV4WGK9<ehjsi#fNbA-=5bC;<FPPxx+V5=;c=#>2h7L_QHu3kHEh$2;Znw9WAU6fwH^J8agl&k;@#7xCy+_idC#<1q^*n)su<sIPXZT$a{r1h?Q+OSl8GWly_3hH5qpeLaAdvc`&pV;*C^>};KQ`<ykzB6bDSg}i(bXPqUf5sjM@37Cj)V(eR;=OE7Ae4u#sL?61gu=ZEh3xcRIs{pc*;;pp!~8MM1CZvs*6S_ZsNXcQ|574cnT0jizS1{4jh46|p^?)K03dcD!<_SIm=e;>!?;<3_Tn|47C-3-YI8ua=Tv-aZS!r8Cizm&WO;;tH!K0p?4au+n;KUmLbfb7Z_vTWWT}z~K54r>^@?PS+{^aZ}cEX1Yo=xeUDidR<>MI_JUru1ZX=k(hSbq-4@dX0^F#W^%S%{F$T>=gZqb{CT^m*-M)<^rRX{!AV--@P=$^oaASuUZO@lz`<?HvdQvQ#@?j!In9b4cUdo57uVT1IzKNelcfsjG{x1J+L+LJc1O-?P55<_XoP|C_?$`>GJLeiX^qP67YIdoX-3y1xGWH8a>D9;)SFhf`M7Un1v^dneJ5J&W{fhFDV;gKH`42QeH+cQF?e}(@w1mMgGys4+@O~QM3nRM;qk#=clL+KImH<qI1>oFJh8S@FZpOoQbQF}SO1P(AXPnHjY|&Y6lLGQ=Fs)iezO>X0BlvjCDHqgnQDzq<2bU5l#bAZB|D6v>qdY>S&#I_Ow3AA7l^l;W51`IR+&cTcueD5^~lRc!@Y5UeqCnCO#Le1-Hq-1kQFnD)bAziB#y%k|IrUwxu7Y4E6|j<R;XhUkG^<ElP+$M)}&&0Fi=%VWBkYDEsZ+ly2|<}Ez7*HzlzHKS*2q-liu&E1>u|fS(nbUa*6o1i-LbO5*ctSfRlzcZ;_1Au3(ld^6`}#W~_7v!@**PN<&o)MMDhv6mGnddaEV!k%SxzuJEe&4<yMY!aU6pUsXCl+!Fv8@9xLH9qn)xzKucj^eHQQcMcB^4&$R=w+?sre~EwJJ=ohi-aXi-OL^~L`>*Z+B8v~O@gBaow91OKR_kexi$NR}-Z)bBM(Q1vCc^*S?*6NTcSrH--MyW7Z)g9P<6j4neR!~k;-vDJi(-F2h&G;mdz$mH<9eC2443VBBnqxcAw`dfC;~N&hprURHY#=1SX^?TEAAD}KdxlK_cT4Y$zSs)y@R8mF0fa1G%2rzG%`tr217QuR+0A{)l=~8`MCx~sE=E#fV1vfPjW4*KqJ&de}I%!y8kYarzO0+VOnvnNt<b0CRoxF5iZM?Hx1vqNDh|slSOd)pqIApJ>66`=R?98<rekpV8mm%kH&0K=+XTEOd3wI5~QUkADN3X1{GH*^t(zxn+%B3#K0)5_pED?9NHY#6*7|gaLCjF-Y)#daOZEYc77k->0A+yi}`IVOKwad+##Q*^A>;q_OYL>#a5AqjN6c=;y^l`oP!M6dLfZ&hRSo?Gt=8kzLr@XoZDO+dg%d#UP3t7ei11pgW^)o?0qu>_m!tLE*$M$?@+mRUYd(V11aWWqC^%FMx%=~h)sMX=LC1Q+%eogAt@{2Y<Bt%B+^N4MokQ|5cj;OOq;BtR;Gneui%YzYTtlw^&Wf3KrgY6^s?$1+LwN$=5g`f*_d?4+gS34PBc@s7|kZjj!gsW80Cp+@EvyeW*cHkAWjx*(aclH%fV|rG=~k38%He`WOPTBRfg^g9_pXhNuFFnMJbX5uf<#PGANkK)z2j9MLFRr;%f->=qj5`v;_G;5PV=I1UUo<d_wus>ZMdwWbRQIDa6V;F3px3Ygm!$0?L<7o`R_Ll!1VwOa^kq48t&~##t7l@=iIn^|SC|l3m)eg<ho*zR(Qqn@ho5v(r3`LA5E3`-x}qh1pK4Wz*!N!ACww`O{C#D|}h~WM<7hk$n2G_pJZL_C<UMCsf<?t$!i;Wt8-G8NuEhrerTkT+IbvxC`j{>70u;NvQ-<lW+|QcQ-SaS=0^N5*R36Nq-30A&oJlVj^9k1@8DwFK4L)uh0{l3tCb|2dQvb43|DmS3V;5wJ}cdw3+pn+yFT25++iy%;;Sp7D}OC!Yy3*c@s@ZdXlhax8c>JA2)6pbC?>(PidJMP~|hT)l7XV`DRIf48BI@ZMbhfke4`A$pahYcud;<xz!6IK}}N5GUPg0<O3s}sDyJ(CvzqtBWed|1yeKrQggfAmX-}KXT?R&!`{bX&ZD+hh8`gFGGvCDQRWXLOUO;!n{CM?A@*`LnWOqu+s&)^`n`s)7w@;X;RGUu<~=lb5Ir8KTN`V=3<<cCNip063w5=#sTqMaBN4cZpK-YemTA*<CRtlSFtUCq+64#qz#w>$G7~Pc3iBxsV0MZ9Gu#W?bf^={zjUx5$nZ(b%V^V=#UyOb@EEO%V@{4xF7xfq;hO<E7(`9ZrRiAMW*rTq8y2v82y@b8C``NH%#Hj!<W<#9$6)wr1Hyq(Au$pG6U2ZeSLM>&{z0CG#Ab#gHjrsOM2qutt3-0rrplJo^!yxyL81xw2dPYujBuQqxenYG^gHzMbZm?~V5Bv-A;j;{byd2qPFHTSJe3rVsu<_I4kBo`yC?Fsl?VBqq<E312@$=jWP(B#&`-SXFa2S#DpnPkdGtF6IySm6K4q?ksAk5|Be*PY(6Vu@X5#+ATLUp4fDTsK^e)T*->f*=w9{<n=o~qe(O^c<<FmEBy>m2(yu-9?LMBs^x(g_33Ao_|#`I!g^6Hdaa2aW^zG^yjH@(_DwDZ~d+wRe^Bwi-iaX4R`u(xrKd+na<mg*ZhiKZu)g#gvWaThdwuB!znJ>-phz=SugjJv<}X6N|e0QJ4u>%5BVqKKiLkqOEn4hcbh)#Nb!ruSe2f1XL=dko_ukwjlKQbR8*6_GbcES|I|`tX5kI@sAiemGWMay7zClr|#KRyCYb=uXeMe!));rY?I)Qn9;1lUM+X_3hk}oBlA4A)&=_SYonkGR|gNA`76}XuTv~y-zak7vigRM!wcax`~-0_B`40!F1QxGWf`+^a=QzUshddTm)+sF`Ia6czyl8g|9MI-CQd*HxEpcKW!zgQ3bMiV3GV*EjW21W1P{XTQf1g)M9JCjaVwIwt1~Cok2t60M(IBGN_0+VGGoqY6^v-Q$~0z?gtrs?C}iPwa%Ni4Ip(bS3nIy%YULJVpTQENn{5mof?D7=uAuZg!3dIKINqz%i7d6co@9h!r8E}$tjF$WP>F*d;a6`BG0^C__13%93<}5PrBu2P^zFCr+E&t^fD$&N9e_2pDPsUQVlUZGgw$Ft1IYNa8Pka`Xd%Vfo8c^bz}X->P$VgtVF^L80v4JEW9^4Rn+)%^EmWBb9TB^d}EE#?IIl~NK|2_I-M<$McQh0n;y+mPHrfk{T}D2(sO;q6+$k)0oo;!J0oO9*%sHsbGCToMX#A_Uc{dzYX~Jf>Ti+Hviv=N(5dNdu&sas2VU7+cWj=J+Ng&98?A%d8?Cv^8Q#PlpSkblhS&7^BAraqNsQeLtgnZQyfRe+Y;s9K5={x3n0OCPS5-{ZuwCNAWQJ%D<b&k;=VI_QiAQfzaj>x&+)OgR-s&nbS>UQxlSN%1zNt?=!<?)cF*#4nWyWcpChRU&xq@$ivY)H&G`~WgM-)`xdY&&0SSv~4@|sx4s=npQp8PKn`U%^NG26Gdv;;|>qE=Z>HqXXGHGE^?9N~0yCE4=!lKgUkib-OFkPN&yO{kd3#HTmqJY>_Ce0{GE*STD^<|YI0kHAyJ8>QBJifx-5x*&DTnSNDl(`B#^T&^>F@mZsWCLN?Pm~mHTzAml{!n_;ahCR;G2P?O!5u!CT=eMfk&V=P<>o2nRGi0Kt!*5^OR2uZPsqVSDI_C!Jsl`6Pj;@*nq)ryX#foe=l6Y7(_j(62FQUH8{5G(!8cQVq1ASg#1ucB*>V+hcKRDWp5BB%|9=|=@-9P3G!p{Z~ZR;AH%%fkoUU6c6B5NoJ1A}oTWbLLXNgk2EXJEDM-?^Yr6%>iXIYIjRUc>6f$0w`p37XBUPC;@d4h#}=o=m}QI~7-SYpHiy67oo#ocVob(x|IpBdI!+1LnKRE3s^j!zPh!EHc&yUa2;H5`@@lM>YX<pzuM$JUw<x51pYJ8o$#`LV}zCBj1aa`54Kg>=L)w=rhQQI^-8A@IY6g8G}}ITP%on!mrPm{D*$$#_^7c0E0%asaPNN*ejIq4eK|qFwqZD6ZP0-E)f2;gRg;QH}x^Ak&BV##;Fv5<@}GD=+KnOuoW8y2E<*!?1cIqAlAh!195W*8sUDRH*!Z-K3fsuXK?IxuIIJ!D}{-yGH1^v3)CQJsVc?fR9On4^4Fo07PmrxN!{~Y1|_vEl4H@{!~1+Fhq#ehQ<4+Hd5v>mV-B&*p%s2p1FtZWQRHwt(4DC{L$PUP6*`TrL(X}Iie#j$>YnM$e2M-PaOi}Xovu(*d)9}tk#~f?*wjl*yOYVJ7ktUAbHDwGna@xsGgL-PeugL@)K_g;oUXUWqXmpw>tJ@82bj~>HHq<rrPzcsJ>eDws9Wfvvf?dQtO&4!4w4Xt6aI^LfJrdHUvC&Zl9%+%Y=^;`0k<|@usk|C>+uHz`EH1r#dy~bJJZ2M)9bhMx9jXqG}dwCqg*HO4NZWH77QZ(M~3A;1B~bKq~Ot61Mem6x8fjr<;GP<+8sP6z9r5kPRKgqJw#ocBi<?%x#H{OmiHOfqDg1MS%-xRl5XsCGa6d+)8vm}UH6RavWRN~(-vPLAfAgdbLw@j*Un|(nYgkG-pJBaq=(3AFP;k&vLkFmnM+AO8;lpMgFS!wHTqGx#4Z4wh%x^&utvtf+t#EtwFKsOa#7*mUd+0XIPPnVG*@CpK_6qOs^;mKIt^L4A)dxKhVnVrDxh1m=hX{}X_4P>pM%Jgtd!QZdX(qVCwlMUKi(XM%zu?b$Q*i&bP^tUCeVThyDG~BN#htPEMuCQ0U5TVr-d2?VvaR*-nFIzO91-Qm4F9^v6s;^7K4qKqQVl6=Jy1aSUkk+=P~O^tj@qV+G`P-ruF9#eyrCiOR2Un$Q{xo+a((@jJGx&=Trl{5!PY3O&7Ez5sbtCM!1@Bf6OlPWac~&O<s&yVG~TMK?rSj{`PinYj@vPT7R*|#`LL6Fs{jDZGjW1`NIm;Ob%|UHKG0-?R;bpG+ZM_T>)i%<q8Rh$vk_+3LbAA|8_*@qegMYMK!!a8OwP8INm?dIwVN6`*C{>|6Bi7-pN-;QYV{c-mg7J@K-YCp{#$a&43<sJK_Rd%^Dzfq*r(ki}+<SW7)J^XzFODQMw*h!?S+8n0f4>P3Yg~^)>fOD;>Y*aOo*h1~wY4Kb1v9ulDvlV`;P5({G=l8R|_E$jfpu50<K}o~?cFM!Z-|rx2@Y;Bw(NeMY0AF`7ypSH>MWs5ngA@QVO``*7>%SH=`voNg;nm-kZu-hsECfj7n%uG{W!Zdk3&mUKBiy?MN>tjn@OE`8q%R8lJRY;vZM1KJ`fpsryBXRrC-l)jYe&&oBM<2q1fizp}jvJV2Y#F#}YQ$bT@5R}W+5;CkGVo&M&GGCifRcS2F8FyRwnVc`?Y1xAz!}ccqG{d{q+hbFE_5mm9FEk}Z2(^7wKwivjN@0eYaXFXd;z;6D<npgNKS~Btm?}qben;K1M6{c9Vgi3!nSkb8T()(vhM2u`;P+8>Wc1_`((MZOLKOw?rH(<p{6AeQ?<)D>mxJJQFVuDrU6Hi-fjyR4XC+b0NKM=^?tbxxapUe$Rktr9q9T)xIFPj=9VXjrjC0mGo}`m=iGcWOl#{QQ=U#s(rb$1XcNKs5YyT~;()-};%1u#Qlbn7M*uPB7Btu}JCB$3==Czkr!8%0%XL@6<IK#oy%ZgRpXNL=-O$8IJI&hhfj0~Ha+wvt%{4znY9u3~)E8Oo9EU?6b`X#r6L}NOC7V{HRm>8(XY?#f-+hNuS%5{kS`{I^$;tZeAq$SkiUcfCiXJxgcmh?C8tq7D23i%Qq2zyz+_-M6+SI7m-5pGPh2Do=a-9!;<FPoy1|5v(rUhDtBrG|Wk7K}ucw|lB3Jak=+ATaKf`dR&63~M@E03l{>9Dwcy2OO~s8hFMygH#tKu~&l7a`x4wTueU(H=2Gl+}RI7t$Tm|TF1J#DtI<L+WqC2{hC(4?^taBLb%H~F2EC;e1vh!cE`ueiecBDS4*|$->&BB<5)tWsA2%3{#r%aUfxlctwZhBDAZ<4v$eEu{sPvYk2=K9HbdawNNTKBw>T>`3?H;@Q?GE4VVyt4vVANd^;Y?$!qouQ5sv_{-7MF{V{SNMwj((a!oqQ`zSfp|wZ!?82To2JKYTvzz8a)7>bZ0B3IBaq-%ds90V`izUvR3T7MeEWRYc>e$Atf>^y@yWQUZhK@5yYDHf@@2VM^6M$@hUT2pFe$mR)CckN;~c$voH@gc$(23rQj~ZUM{%07#rT7>ekMB{?mab5Av1b$ijiySnAc;_Q7g)4u!?(cDFTcA4C{dbTv4ca%AkLPU3-MDG$J@+H~evOGq|e-LEWe5<-{%g9Nom5L-oFpCccmBHIdHi<l@(B=h%Hj6;tfE48C$i|KOfjZ2@)D2kGZ6>q}L>iqceuqt0oO@x@74Kt}abV(?_!L<mM!(h}LRPgD<5K5EnPJ1F=xUK)_9}QFeEr@AJlQ48;4r?@`NPx*!=&8<w%FTO%!f@rx!BVUUqxNZrrUb0==+nM`EYGYJIza5syX^t#)vhUhuWjR6qzjzg_ou_lxoHXY<=JP+o3UU5v@d|kT`|Fss*VU0Un^E$Q{P^<DAd5t@<}fq5Z!QzyHUkM=lMxm)z2hKaP6rS@N-jl-@@~w&X_ON-CVP2^#$DVo_rf$!RX0p*EGW1gyai0ruDnNq=cvHe_C-=++99TqhUwoaB-0pXq=TDGj4{=<Yvu-(mp%h&kZ(7ee|6@Hxn9=Y$7>H8*{lIC1Q_1EqMI%LJk;Qxg-BY&wEhz)GWN)iq9n<M4^fy*Vd80myItD%w%IbPi$HI)cl28l2lNon`3<0l&KRj66trI<}-9IByR%Xb2N+@~}t|4ng2oredPq2OjbfR4KTBhEebMO7jW0sC+-w7kKhY)4ZY8(XU&p8_!=ns)pbRHije*+Dy%p)Zv<8S3N-#SZkM)8D&Vr|H7-<$_0wlkE6pagL<$|Ic>L$E++}m-m%*a$4MJ?C*hB%I|;K+bD-B|^z<};v-QjFHlmlIzk2a>ji!09|4R)2+auOSK3iiwsZC5aoh9mtl|(E|SzIwSs@annD07<sy0Zl@xS#(nG2kzrML+yNL!rY26p84QB+}R}Z|8NvL060i@VvC~*W#&x!y&3xG0$j0UGpf=hbc-dRfsvHWRGjX4(GZ2GCCL3IhVtxroy%R^$POYK-I>+naWOO*!YA9?-9>N*(KBu`_eeik#Vpc2BANqbC9n#b?i{NMEy2ZfqYvVp8%<dN3ERvZYf+4PdBNrto+M+{xO|Zo=olt<46oZNaqEI<AI#HK1=m%No7A=!@b%(h1N3;G?Y5wK*!1utt|J_ko$!1q1E-|OJ!(V+0_oM!A%LiA=*sfhZ>q=&}!ISm`8@t?8IhM{Bau}IFQ*SmNL4ZgAyU^kpAZbas4N77B!s|Nt;b4eYnWy$@o1TkRP69I2qE@2XN@EQ?ve}-$WnXTK-!v7_AagpqQS-8>~twJy*8V@mKlU;V1M*D?F^XM)I8-Ao>Ay<mB)Jw)U-14EMI*nXufPXLGzxSB(EJ-J8LYuvxJU01UMji$S#BM>?xNZSn<c>z<g#n9V^c<_y<#?SXSra^mqKH+q#DoF$0C<(45BOq<CJfqS*L>Vf6SlgK0D&7G5z(n18HCqI1R{=WRX!w1fL{ay4}M(T$dr%RV>8UXe80Qh6kll^t1F`9*i71O+j#_Vp6*LMQVKP3Y(#fWVQVVbuAXp}!i-@&BytZ>#uZ!GFR8@ptG9mgcgnqcXNOW`iC47nT$OH6N~F2Jje@bUlc@r%!qyFL3~1px7ylnd2ocH8vct*n**KcFa|zIgPTH8KdXYgSE@ymB%dVo6#l*!4K0-SRBVZrrd5yTjboJLA!y-?>YTO?uYvp4l3R2fD$(0l(p@8UbyQ2eSv)dcRHAlJ49liHg%2-FjIBTNG}?3E+kj2R(oySP!3|@E9_Ln)qxu7D<=nUz!6oQ}fx;B>VqN%c7lEnfgTq4Z4SuvP^D+l0#AjoDMHq^@%JK<J$nsEJZB5-AJDPdV4oaGa3n=5Np;uq61?v*l?11u?62X;tDz<o$Xq_+0?<Behgo|Z65UH4p26Z^)%R`P4>0(7Q)R8EZk1BN>M(89|*1G|0C{g*xE>vbkV<3<GH&dxrN%eKXz6$a}I6OZnkaX1>C)RfGZcMFdBo3RY}IIm;Zh<-iXMI%*v8*&&)mZ?6#3qm6eqrk@5MyXDE2-A8($v4o7YSZlM1TPHM)Hr>Vg2{Vx+BYgeX>Jlc-Q>qx`uSa-c(q^euT8(3_w_EUQ|($3atPH<u@q&$~Kp>l6Tm>N72a>nK9rLe7=s`?-`i^-z(cJ-H^0lJ{+tv8H1<mA4y6dv0{+0Wt+Z9U;jCk+GGTJa3nkUqC9OCo^wO9C{z>YCLfo8w4Ywq8Gw;<UzH`0KQ~eMxz!!{^R$xg7o<parKm!jv!*5)327OWJfVG_bjcLF&-m!#UPcPen#Qb3hG>@t_clL)=3E15+f5`P<reaV{YJl@&CKU-qcqA|CS(I^O(#bV|l5OK(~arPP@%2F#W|wG0;uzll69%a%>`D=X&Wx>}U9mxAd;cXXjPe{R3)h`05c7j0(@i@@U7W2wVV^H{b`DbpjP8SwcI2yaHBGo8J+5Xsf~2dT)imZaK6+fR~=-AHC|Qi+G<V?~L*RBXko50-YpmeyLu)svaBuzXb*x46xgb1yO)BPrfvqgjn7e2}2B6B0f9mJhRNE?5|RHtpUQpY$^tx)-ZEnn@t_h{I_n9TAD%&#=0LNkPFp*btCanS^XPPYBiCQnkvlDGo&GdM$c(z4jw8#+Gd9#<}ngJej);MDpJ>flvB5JOwvUyf6DYfnI8w_yX6FbIqwBOT|M)8Nf~CtMRT>alleaP|In-Z4j!vcpQ`*A#x7$+pumYSst{?*A6AQt`iqmEd*{p#e}P#$sUDo56K3@7Whb}fauccWwv?<f<%@vm(kl}9Ano{v6&t;m*Htz7L(bQn$eE&+Lr4*#<K033`nG7;A-1D0opd(kOUkfrQ&1zQckv-$UTWl7@dQmsa03C)WxQ4e64be=t|+<Q>H&Y>JtK*6}r;$o&<qY{8Oaqz}M|vl+IEhRkb~W5Acv&yA_|tC44`^`cTBelSj85D?}3Tc|pi7#aodgbKSG=f-sn_0O@sFM3QeQlHyQ0`C3sbW0evv1G&}GDDaz+A1<h)vES|q{?Dv5r+RM6)9FuBy3uiLx0aTi+ZpRcx-z}+cBT5-QLZLNf;GBm$3vNlD#AOhHn&7nH*<edPxVIolR3x2xboA!N=FHUWUM211^?BWm_#WQ=0r9n;H?zDtoQ^5PLjE?Z#P4JYxvAIdK+1XoCT8q`$#~6VN7ITbfzgXVoNRYg=esQa6Ye734+62C9D~jO!3UR)z2<r?tpg)u4xF@#8;r1Z7Yh*<iO&?oc334N%%p5W56~fdqW?~rxn!=C`DlelxBUYe1H=nzi-`47d4d<AgsL4Fe+Sah8_+W@ZhpW&McFYa&qIz>?bYcz0mY2=oUD&CH+>~&_KPElb15$U<#t+y`C|D62}-%W?D}~5l>#oJyR>;-m$+`Xo>cfGjV3h6vaK~a^i9x(!xXbks!sCRD%J62ud#~{)STXTuk$v0!d94Ap0&;{0-2I{kKPN-W~yW<e8rssw?A3`3b(&liBm#H;mqlpd?qcp;`}rZTX?*lp-=cuIl=RqW|7($8=qncNQj@GYxvk?1>e|V@VZZ84iqlVNq-(ds^%N1sB2u<poc4x;PD0-!lbdQ0)vcOfCiv9M6(8MOG45uTlwGE)C=u{Tp)c9xE&#D%?(^@;)uP#1i2b9Y`h<o~DFseM8ZZy$4rEZZ_kj(DirijE|38o+;clKw7|SseRbN6vS=B>MBNVI`dnWTr;LOF@9r32PTRudvsr{E~Pb>4DIbM8}iB@E*m!#@)*i^NQ`%M&dE9%6KZZyU{UrHN{@-HgYM|~Hv14K<gnT1R@w<fj5u(MfebPW*~lY<tzXo0MdC4r3|6d9%VFfvVbR;a5JDKWQn1P-P2hmH5S&Sp=<b#&CFsRsGuS4sFT=i_#A<>Iwq=DiLhmt_?@4dP4`$Hynt4iEBX6_K6{?bs)Z><z>PcF~eaC^O#>oItDM=nlz3Tqk*Uu@nFH$ejWCld-7`;4=DXi?mOq#IxG8orTA}%gir+ZP8nW}KA4dy)bz_W?SEbkigEkRn93vH2iK>r~?qC6Prz<4^Na{y!VZ0FVP!A{HlkM~tQ16{KyrdQJoUbnfsXor|3kDHZv6*n0LS%;dBQt>bAh7Vd9+U411F$yO<GxUtg#p!7TI)EjDy5h`+@_AO2;?7G4xq0L!ks0NkAix&aOAr#VC_|2rUe~np{G&y|h0SuM>$$V`uok40o853Xur!(Xkgu1G(2UxaB_@#iGs-!g@pGGXI@toRc8_+lu^w)Ot2<=~@lQWSQ%jd#ObNtK<0A!F#bbs&`e9qd{|}i<0EH9Sib!-vN3j_@5ucnWAVPW^%G+a)wDt+IrsIZL>q1kUuX2h66w7`ioC1@PISa77z4d7h;84h(&Z|4WGgF$~!R-=!t2}Xa(Va6n&OcP35Es-M&MBoYeE~Z5f6EcTOJL>;)BRRgF*XCR5tXOP7#YCQ<W$W`2fM_0)L4Dd)?)GC2iU4LZN3bvj|phtG!$Z}66`dxEzL=nY%0Q%V2F=FpxQud!<Zrf1@`FaWIC_T7gWb%)}#)K|IzPgp0Bdu`fkMrtWgP1_2E%bzA2ZN{l4-6oXbdH0Z5qzX24j|XR*=u-|W5~@BYWZ_|@B&M|&@K{&V*r+V|R#6f6MW$I_V%U%hbV9)ce8l|a8oTNQIs*H>nDT$l3?ge55^T92~#;z@jC%_2#1_Yh1z$r-d8oY&k?spovlm*6IKM)X8-85mT8QSq6cdtdZE6Y$&Ija_}+`?fzMu=;+$<8=0klh+d}g9VyhFUuCfNM<PIf~7Nj_Wb2b^01uG7c|*~^Kg*?BlNPP-)d`k!O!EZ<V>4T<xZ;-Z%!Gl9D&qw=?h)9QME_UqbU32z=&$b0@^JuD=nBHEt8mWF%gRer5O;ymE_4T=UTovN0t2~SStXxgE+V73N#D-)uXD|4erX7=KVDxR#QpRTI>E=&=Rlfk5l27;yMqH$BkacgUgPt`8v=wMrVo=_!VPG5f5pC*BQ(wvy!pr^d^ZQu<`$=Msu?bKN?}(X>K)DrFtHfP_RWY1pkhV)J%EfXBBL%IWYg2O3SU~a@LTXAmT9)r!AP_iw8~9K1)hV*AOav5KffzePh&R3hOot9z{>2#;p)KKsgaaE4D5ueHE)n8Of3X@U2aWJGs1CmJ2z$rV9~vY!Y~EEVnQxSHRUFob@Y|$0Lx#B#{JA@X03L`zLUR7(S31LFdJqXVN-Kora;R^UXdPcg-2$6@<0V4tCciYyidfLUKBD(&Zc^IS4#*QSKZ7IKoSA_SR<QIQ{VRbN9zRL1i56zCPUBf6cfPk6yjmeetam^@Qniee*3}{O@n~p8ayP_i9&vs6X-#uYUPezxwbI?LFIneYE4cb0F=Z4Z1=aW@M_5{GDkR-+z$r(X4Ci-{0=M+&kLamA0<xrXg-GzUbxt;o-~O!$ZFJa{B&~zyEpf#m~~7)6kdK(&X;*y|=Ff;g2$8xryKKoZt42eje|<eDm`TKj_WD{=u#^{O?BxFQtEPUccZ!e){RxP29Ni_W9oa_{Y7YgPkKHHQW5xr^q2Vn=Za?D8K&jXneTy>di~e%YX9p+mqSzy~8(dA_m2;d%M34io-WM&vuy``{2co-2NeHBISG{9(Q~XiCe$t0$c1dit@Zi5s**x@gNaS@G-(mM_T+dL4qjLBB@Gw%iUr&OubU|)+#tBp{aVcvacc}JgzSQY&FK79)Oz~j`^e`uTrTC6ODvTSD87UHi|YSl1_@{4Z=o1iuHx4SyEzmR9(9f9x>-lGw^8stO5;K3Ji+(CAt6pYgxKO?QVeWON#%@(i7|3jsz4&vlkj+rIR|qnL%%qxAW${j?%~oK~cs+fEi-vvLr}ixBh51A=^e6u1#|^((cWw^9udB1RI5V(6}IGQmYTy^-(W~6Z2=<8DKBrAf<0t;8ePOLziK99v@5kzCfI72%3yuULdEZjCsd6Ncj6k{-9A8h|Y38V<5cy&M>%N>LYOs3Tp;C2XllOcn`)<62{=;lSjM~P9B|7-YBkkMVt4h1Iq7hfhdLjmDXM#`SMUR-mG*MC5Tk~l=4J#*%d)ZxtSm$9@>!;#02P|xF7<{T<JC~B9uDgkIajNji@n68BJ73T(h5a;9XLUxTruaFE)g46hFE)Sq&Y#voYQD+PDdmA=yv$ipU{@E?bq7$BH)`A==aUlizTbeJ{!|(}w$l&`Vx8r>r#-+eDH+lfa-O-^1U`KXd!eY$_Kvmer;+=|}NQs?iwJqDY6uNI;b_kb&)T01996FvLw)9KpOs2a@HcgD~&|D1z&%ygr+h1;KwVwrL*DxAB}2q(cuGhUbK}=6-R1BGigG>9^LI&A1@eVL$K&tqi5WVPKmZCohTUNWUP%2Iip$74#r=eV@N!a?~;ZFnw{CKJpm-IQ7wbJlFI?xNh54Y0^M4cRnC0Ld&x!GPqsqt$^Hqym@*Wn<AfWx}TSX_+t?LBr<QrQy>3!gC8OXxBIU6y7kqVh9|n0SO16yk3KNj6#dnYE(}t26l4NlU^4kcuILHrWl3~;|74G}flZBSf**9j1Sjmm+xUxzg7q?4MVa-EYeEKK+L}dm<0<M=@KsTxJ%gROlWUgf?*6D9Jg0r3>;XYG>5D2NLN1QZ9sbJo`1AcK!Ub@fgl!bZ6B4ItO0kfzo3tKuTrN(Jxi_bh&XA0oA9En@8Ij9Z(3vM+o<=?*{QL!n8%Gf?3<g4Ym;&Ai7Rb$#ur58MDriFgSMgGS0pNOoPbY(3VyTtN=7U#E#l|G``xQvScqd-Qe=IgOHsoO2_y_#YB809u5tDjUEV)p>OgH_hkzT^wWHNM;xN4uv-l=C>d_4P+=F+$%3M!LJaHL~28#}}!co!dgXl=LcqJ8u_S?&IBP(053w6S@5yg3T%i{Idf;t8p!tt0vm;fRjBig(aJjOv79#G2MgX!I}Ju2sR>#$fT~XVrVctz}^UDC0<{!e_onE;bgFmKXBLsl*hYU0;$C+}5Dk5I7<gaa5cS#aJ9+Xg7+@Oas+|MVC)yN)EG5bw$*(;cfXbBto@0G6`7(4{R?7g&eJKnjyF4*7JnauY5WW^=Dg;NeVWUL_xNF^60mnUrBQ(pV+zk_~scbZnkCI=flnK>2rC0zMPlmciYxJj-M2hYV<5<>7Y2eyQ%VCN=vYe8u)o}wwzuqJkSR#vcb@SyYT`DfcS|>jre{;LfR79k{ui|@whK2U$+-$4x4quKg6oI$AAxDL!Rl{O+i~iSQF7~{uI+V0txDn13orR=#xHZhbuxDoFYOY21un#J`N5?#k1YlyCI-pql^y>lLy99EiiPCWRe~ed4IFJ^9y;dB<&phwLoKMsmbsz1lpi+xccm`)%l{afuPn~jvkV4;D<uf51JG)P=nB?G5j1ZmjEt3+Xj93#}LJ(-+kOi@6=E(el$_k>@HRmXt#-l3wKCJl4GEvg7lfL-j*XO0Mu`{5bK?Q@7v=uthay6@yQM=7*8p1gLVBH<P}vpJdtw9YG04qz%HX^y@fVPYySP6QsXN3OM#jim#y|iP$!Lnnt}hMrxn|_AM{Of1CPaa%0n=mRks#F8|Fs4jySur$LI5k6yEgWu@?-1RiLX4n~0FhN{Je5Z=K9DyPp+ygzd2BQ;>mI6KP5bdx1$Ioy)76ORjYneuDG*%8kgiVBwuSI(YHpP8;??LK@~i8#r~shaK^D`LTl(ORv*fC!0K9E!HxXc(2b`Kjt@%2TgyB)~tM+HbHjeph#>=GnDw*e8BImM%)|KS4(m+k8i5E>%@ZiO32&&B)be_eJTB(m8Q)>-XFr)NtB#GvWfxL%QJ#r_a=Viqp+s_9}C9R(o`{y%21Z4gz@QY5$*B2;Zs40xotF%MN0&v*Cc3eouM>Ld9<}t?wIIB3kEH>*kgL%2~AO}dP^mo)>+a4PKdH$1wmV!D^WqTpD;w@%*gQdPQIV^1s_P?+@ri{QXZ{HPd?wV2Mi;7el>g=WWFQ?zjs}J>OG~3-3f|r>7Rcpo-zRiKG8WI!%lcD(+`TWXtxEJ%v46Qx%upQYuVe>u@`}d>2y%EfiGAE>y}?6jz!h-K2yKTzZn#pt@=~mdKcF>)%#(&oJ?x~j-JB`+Sz%QTF1E?&ZY};T)11JXw>=}oq{Ph`aPccd4+q8Ni)p(HxSPk3PD0-@z_t^X=_TPQbdgjh{D!<qNr3aF@mArsbrh;->;K=QSM>2XncfR^07mD2uF*g_nnfM&-zt@n6GFbTw*Js2sv|Z4dRK57NgH<vz$Nfs4T~%I8!nk?Q(b&z8g9#e3qvo8isqY>VDmOzPleEeVMavy9iOJD3TRqR(u|3UclJ0)F!zFG*cBdcB&}xiL6g!qw97y45w~bX(<yuAqV!LYhjrCX_}n-4*7XRO$h&PTdw7lhVY3x!_DwKqPj|h$u<wJY3JzCU4A%2-26B*E{O6Wlz#f<J+paTCgR>s_6&Dt+>tDp#-xVxHND)BW?nSBY!GcfKmGpOv<LP&5T-B2B!9*i<vH7DJ{us6kc4L4u$*=^#tUyuFijP&+ZX%$&+Wtcx>WkU-haKD-3C@w^qOKae(Ie<<UWg6t<w^TDm}PTNu}C<5HA@mn-At>@SWyB`E$G(Nr`BBsWoFP{<xpEFybyf^&sN}m(PnU|HY*GI6bExOR_`mX4stmPJ9aKMcc@Z$lc}@IE>c3xhc<syp*gtPO325kKIV#Z)Dv>xoXxf4|oXi@=Vdua4~(qoP&@hMToWOhm@p&1S*i4R^>+|%&|gQHo2{E0bpECrYd@$Wgzbd#b+8B!ifeLB^l-t@zzq?3uo{Gu-b%TgwZVavGL&`17QkBsiWJuS&FY25`-r^6Nc5No4P@r2tK|qudhq_8&xsO`NwK}?et&r(rim80j03RCr&S-|A^c*+X3oY!1Qa{kY$?Np2$6W<~k`6@;1Ed`HxJj)5>L+t>l)lQ=P}*#vZf|>O_R9hxGJqb?5rnl_*1uji4YKoIlYZbDeXNxxJ1G(3V~a%^<rVb)IQFvs}|NQT+QbIK=e2m@dYIxnEDVPaf?b?7i4~z4NlQM)E)+NCiiuo1@c=yk|FH<(8E*2fddwL(|sI=bz|q;&|FDu>iwOi2eq>1t;!!|5tJo<}SzT2x9xq!S1WKFRkDf!$u_cp;MywUi^HNIVZ!4%Zl9a$cGE4aE}*(!}{XF-8KG11{1A&LMVil^mTzGGj<jdvM+;$NG8b{Ifkz;AdGJ72R-7>KVmaHBE6GV`d9Isn5~-GF}!gZgRrG_|5#m44eBqtbW>6hVN1z&8vPQ>h;#G2n}EXCo6gQ){KH5loIK+69wyC;cGB6^cs?tK7t0xVuNo&FXmeE;7u7kbS_C-c9<U(p&XxLe(k*@9sMVj&4b9K&#qx=?_-Fes_mQT#iT`{2*gwl`gvs>%G&p}cgk6ZpC99I6#uWPCR*u~)j3_SqRq^x`(4n*fzWYwX<na4Hf$aE}YdrnDt7jthaDi2>HS2G@>o)ivIA>T)P)bqeBG6Is=JgAY1q(U0wIYQ8>F^X>Uhg8M%OV%)dL4;w>BkSs`x#p{5>iGVbm!loRwA!EMuCi78bWNDPKw@Zk_%Rt_C)sJE*>k@!|;Yspi-o$Yj*zmNx&Bks2F>x<0W^mJ0P8=z(drtofA!UJDCg1mZ%RCvQK=<-~qWt+YSPC(ngMmQEKYvO#HT2RU)MBVjJ@l*_8SL|FR87AVGq##m>R~vN)R)P9B2VlpsstoU6zmv+9vUfdX?Y|1%4f&!34eGJJi{U*F#+F>YT}i=|wBT2wQ^APu3q<VvrS4~l#xwA?)C@EOw86sY1#_VhuNtSZSt=1bxinT;V3dXLBHs-}BX>qwn$$bbW41%)g6wpE=QEe?<w9=rEg_-a;pYJZh^lm^`Wn#m>lXyn~HOR@ILnOnbfL~ZlXNdPabzC@c68^=b<{}wanA{&yXEL9&6909VdCr{{eth3j@f2f@SeedcnlZVhb2ePxx99ZiaZo+sQx6}{O-#P;NQa8Omrk@?eK$bMG7nQfq)-(E8Klc@s1uxRj0(~hmRJvj%J-o|;eo0q~I<1Pd8;s?Rdq@0~__TA6kujzZ{WN_Zief4N6QBRe-|u3FI#+!EVOz3b6=3rZntb$omTk!FIY-jeQZlJO<6-xjEkyi2qE<8d9_zpNU`3@GwfdsVEEmXaG$DGIG$Nl|GsBD}<zx6AuC!Kp>KP~#6kP!&T}D+tzjI2`ygqO*^R4?I!^+Xwf$jF~@H+yBNej%?dh4yOa*1Iv?y|m1^_2z6sGP6mL8ZyQ)=~SEcb2LvuXZbn{*m<PlSlOaZAY7=MzpqRj`WfNc!E!b(+#4rKEJG~ivRlN+o9*6U?teb+0t}B`Pw~7p&~CU0@`=Bcn^oZax>tGtQBuXoUD@PM_O^5=l1|zE1M1`vVz5eXk8>1Nc-sGBadRPe2;+zFvVppQ41&yG_OfQp{+Ih+a5xUiiGOX(&I0NTvSTj;xF%WNqcGFShF6}6KIVpsZ*XY84`zTv<hAbU9>`_c>m#bIdct@X_r<qMl=0TZ>z>!)?6vH(Fl&{Es>vZkaPaYpdy;WU@&<nVMrOs_ztHR3MA8V3yz{VQr2x4D~9|6(p+>YvU=jL5*$_hrtiVeA*uM^PJwCN%AXn!fs^~OpNl+kyFL4m;Z02i>x066>c?*$x4*oZm@J)SBa?5*%=>!ZcoI{1m^U5YMhTfY>2AuxWuXf;>`XwM1e?;j%sHLW?I^G>qlz{<CX+E76f$5Vg+ow8d-=ZjOYzip3E%1_=1=Z$PHU9t`?v^zAJ-qHp-pL`Txiz+57E<Mp36hY?eG|X4?*WmC7AI%>({(mS>IKEW_+Xc(O#1blOG`0RB{3-8p5=R>8nZsk}d!NJgII#E>O=b6)U|DQ9Kb1S9L-D1A`{Y3(^@IF$R|)gaedkIGs4zHocfu^9YPfc9J;b+(~{@xg}gRdS>vw4Is~{p4t?Kj6<cz(|%eCVqMe8j%;f&64g^!9i;-$tT!D|*jZ_qQ}U8KGm!^|H?yA&h_V{Q^jJ=_AOS9wfsD!(l5tRt-@Aj>zY^&H0S1e6AmGm3hz5eq#eTIjsSzC(Z<h0FEu;Zg=~#dT17ASON(R87XyF%}%+>%HZ1@*gaH((u!cN9)@wxw#S}iIm4~}#M_L5&rFQ}kWA+b<j=)U|2(MIc7P|9GbLF=yTEyhn^kBnzOBXj^a4s_5kS(*X@2oS&}A=UKcE5BjF#mHLa;$6W{@V(M{hb@6+1bjlEuA_dJ(@7UFfc!a!crXR5oQ_BT;{|t7-Ey_*77#mNnSLP8;^tseBVzy#ES#)?Bw&E(liB$7+gCsC9w1=_ut;P+6Zz@M<f}+4=JHJ~9}|E>s`$v@kNepm*o3aSZz=wY>yLQ)N5yfgfaO$+$-%5w&tvK_sY&yIi5B>x44`)<3d<LUo3OgRS=dr(dZQ8hwMJ1>WaP^#i3(X(R8a5mR46PsH^$(7e#fGm_!8nOswtNWp^M<2*;0)5bO`w>Pl<TROrn$*ZfoZ}*+-^`+Lr6`)nn;X_35TMXGZ}S7b|pIz~p;)bsuHjYkMg|lvD!w3lbSiJyVZePp^@}Q6NO6flVH4D(MTab6Px>A#t~8BY-TTS#Q_){qAZ+I`#a03nA4^kBrbSLjd@I+?!}96uLM@RPXKwi6|`bj3=aP$mk8NKftdDQv=1n!?`_U-JXzuq<h(fOxwAz77`%9&|q{mRt<w{bw9u@)iH%VstMQ322mzh0lYqA@%3|xt`H7e9D%@G(sKVM3&YCIa{b(?8y@rd>8V?I@)@OfM(eX(l`ipD-G#IOyDe{$Ehcx-rs6-fD~e!G`z4wGa3OgF&23a22<fph_l<Axi_%J+ctZKY@YYFLbFAn#o-&-oDB-(&xAFbpUlT4HUn4beKX90f%KfpeOE6mTO1U_B^trs>_<VLRke}ti{Ujr37Dua0Jurj%Oz|w`h6g)h_@RNXQS&jEkt#VMuBz8Ch>?)qb{v>;*C-IGh^I*wrv))l?s(Oxh6x%ey#@a~6C7R!xKyfKI^7J4l-LaXW`$EHHYr+|IZ2!>xPB0FfcmonUVsmPA75jBu4!^aJsDn1XA{>FVW(Etm|NhA4T0O(>w})5JoB{oaalCCoWX*m&ML_QjfhGy=y}`t{dgp|({>mlZKBsdRqCUYM;qf|;T=?5y(Bl9+h|wxi&5MweoVVpzBf*GaDxg5i!ZU5@%`{B=>(^hesnfko$L;IC27zobzRv@f+|$cn(BPHAf|VZfx~JFv$gw-q+_<VhQr}$U=_pUSar=T6oKnbWgA!T<5{B=>SLgA64C17di$1_QrdTo@?Rp&C=?-`PZSJX6-1c6*Qq^IO;c`G+gVUD+I-n+<1U7$KQcBGS4_aVlW^0mkju2py)z=TW|xe`cUS%PMzqrqL188!i^!(_*j{Y<^>eh~8wOQVc(0=ZzNMhyL6l)V2!a|%;Y#?9w+!eeL%%V;dCAVAf-eonE>bGhkSeeItA;v8it4#Lc<aN!WBV{}q7p1nHkO!798bMrA3giKC~VCmSrs2<P8kq*0%M*rV(Iu|NiRJf7h<EqpAGL$({04z-t*c?QO;HxmS^YMz}|v<Rpe@TrC!fN@#e{mwCJy<XL`dMz=$%U9b0ws!_Mr^cXS9#uhE}=D&5fI0DiS|@Jj){$JaiUM$o>0EEngO^s=xxUmJrH{=oT^TnIe>EEOV%WE$<0+2PU7!O{58y~Fs;?g5*v)X1NoAVc&U_g^VmlDT&4nrwD=)?ZKE(NoTfKmSq?m1+&xz$-Tw%_ZPR;5OKNLIeOm?Yw<?BxrJ)T|W{F#aHZ%Bv~Oqswh+eedkloM;>+V{$%#!&a+=$98h6&5v7-&%zoNGc(rrnUd)2o^(33$qv3h@yFN%I1JYf<wzG(K9>ord$oS2{{)>a%!^4(U9v6l>`AcSc|7-r||H18J$~Jr3Ht7F&{AA-_cQ$@1H!e;;e}5m@_8jKy*;F}MgU9ZO8PI}qVtwN;?kGH8gs<9K5H=-ZAe5}|0RScg=E|rh-PBjSDoG#FxX>8`i)J(ov3a+P&|BeQQtS#5#_#JIv8`r`>VxyjJ1<C`<mi<&24s?}tKM~a(<4}Gd_9m~^#E}117-a4hw5&WKHYscP`@|Vz1eR_?&xAwW*<rJlE6{sb>b|-upr~t!#{$ok`~{1V$#R5X#3HXq1b{h^~*WmyctHlUqQr(SG>N8+g4l<j!cK$hE(}6@IPXBV?0O>3iB);9zb~cYz|rB!;9tB)isGKxvJkrzQMZE2r(b9QRERPt5@6=QjkM53?-akLOp(rHw5vIEVqC<7|+>A=Jq~@Ocyr-gFm=kgndN=IEo>m%^*lhNLaQ=US|+|r}uv2*DnPUdNaUpQwRiBv4_Tw--I6n&kJz#ooYm|?D*SRf#C;dv;L)E=65Rdq%GnU?SZsOtiw$IzG>`h65(UTni~0I?AZU|dUwha<>IO?7cCQ<J;IUg-FOcg86yi2^C21dye8h7j7ca*kkfkY8T7d5eTju`q~y)Keoy4^J+f#<yd?DvivO{-@Zm)O6UboJ?ll6|FsK<5<iKe|<rBlrE%tAajkDkj4LWXuZ>>ZW{>U)90>qBdhyWY~cra`?ZT2ZKn5K1e(E9OdpBXjy5gDv|txM^V2fORUphbI(%mn_y{pa*FK@6R{g91a)#5mv3QOl-a$2RM>9C2zan~?{jTz|mKYKbY4SzJ{{i=76bt%oov-jq{1C9`jrF=_^}2}A4FjoGosm9sS$1c99zHMHExO?Zq92acObyZB-{;~t&b@GV8;f=dP$yLV>ahV9OPoA38iocHP6L~ql3u>l4`VT(V}irMWn7^EBZu@Ky+G?RuBTp5L53?1WukN`vYRTcU5lbrAgwY}X0swPx#c%vp7jwHJfR|>@lPXjHzo=q#fsy<P;o<aKyfXa+f_s58cqg*jw5l8@{vx>2cqD30xrDY5+#yT(NwbS=|pZQ(x`$<xhebIF8FhOd6VBSW-oiiwG(s0YOW6WP>bm**DYBBDa$geYcyscpeY(<mg(4+p{Z)gVlXW!9Sy~U2A2Exm>g!Rr1$IEZCCLzTi-_c~eb4T^3qPKUr|MlMPvtskxZ~yiCjZN46KMyyDPdNnW-s)AknAgn*s$P>k3oe~1-u+rnC+~{h!B5YMKmW_Wemf{OH;3Q2JJ*mNmmMscvOvkh)X-f$h3;+vBqkh-pQ>|I^)plA@sm$~e&WtBQY^?Y?4J@xBmP?H_%*He{!H|NdVhbosK?y)w@{3x?>)2R1*k$o`#Mc_*Myles*xHRoJJ>Z1k9Qo62+w6;@BNlna{LLjS4f=aT<Xrqi;L~2PG{aqqt)iCkgOhMvxmg5jXt6q2ljwclVd^u2=PwXW}-H$3y+2+oEJ1IkZrG&|Fff$UG3o(q164$GYWrlvn9=S}`*mnR1cqYR8AfV~lLxNvL=gV!N~Ie`TCXoDtyT<){t_ko#H>XXu$#I}l%%6lFF>qm}GR&WnV;j*xskm)sbpCMg45pU70FN%YEMGB0o8eJPoK6za4{e&PAs66FjLbqy2HGp584)nKJD%Z#UMcqq%Hv`N)@Hf}sJi`l2|pJC<6OGx$sxD?Ln$(@uBlH;76SWaTPBc@4d2>up#mNGely3>FB@2lzAYFAhAYsqz2<#Kj@DTOcISw$OZ%xSCY&C;KIiL88oc2&+k=#OsC;&b@X6J~lp7(M5R%+fV(vO~_TJ$b}ho>P*cDWB5djfHr3{QO|=*WH%K<#=b~|CAg5eL6ZmasT`Jlmvm)d9vmj^jyZw7tk?i`J>|N^RMariKqi<_l@=4dyy*Y)vi<><->Q9C}vz?5E*Cgv(q25T088uRyun~Vz>q!IU8y4-IG6=6jK(1I0*WkaV>rUqu+BJpi{}W=+cu>5uTLT4-DXM18!SB(iMPjdC8H?XqN8TWrE#=7a+Vp4FQu6@~_Lu`^vHg$Y2JUM@H&(RZ<Q87AKjIPxFqk4%e!%^{i^szgvQEp^|Th-{$U3$w_4lg`4^GW4UPA3iri719l3d*ze{w?6^Hgip)o)+|YIEsW9IT2G?}fP*Oo^^&m?Ev3g~F#$id7tL7>Q-0jdi83S<^@u$`akDD}qUHTyi9%~C6k|>l9X`%=1NR+mYiOeU+d)43UDxd#8ytpcF??=UFddPjs`R-o?E6~3Zp>B>5-9y2X4`p-W{)HCi2rgGE-8rgkpnxV_6d}8}oorpTJNiDfeEmD&0VuK2Z}?gFT>IWUq-rO$A@_zc>I6NAh%9-=2C~Ky^Y?<0WrOplB4!o7rAdUT_l@V=K$0HNe3-hYD)jTbqI0IvSiUoI8l~|1i7q&(n&s6(JVDTekgOJILsQAY7mjCTwu{wUcZgrP34GEvedSHomOYw{4f{5~tJ@1c+1A<hpQxZAsVt@xr+4^jg$PI#->lXg+V=SVkDyyTk`tssvI~C+w=UPy@Naz>F?5XK7wVDq>$Y}U$ekFzv3t)g9PGf@u=!*0D_0LU1)RrN71iXuD%59)pSu-CRBvt-UJ-fC9Zm^smtl;!ON<a_jZ<YeinBhsbvL7g7b=SAMH|sq`VW0A69k2=ka5Z(l&W5;Z$vxcG;gy}0M3#<(;3>WJ$NE!f95i9qqv9SQW~z6H+I<n{WB{O{MlnAf3$Qbwo99;+KNLjsZs0LRv82|O?W3=ops-VsPX(M*W#+fiYzzgRChwS<7A|>i)$I%`&_26g&wWN{Z{{FqJgHj;8b1J<Ojk)ux4$x<nuFXv<X&P&M>PNRhRb4y|}e{C;4`zmSt){|GhD1ld-hRz17_El68^gl@AFwpa5O(1ec^{rX=;r6v}p*^_OzD)b+;Cro0~M{)&2Rl0?D{N;s;@g!u>0gh|hjEvX^LFNBz<Kl(jdM>>nF8vJ2?ua%*Tx=>f?Kyveag+^1}iJ?%>a_R@5yh6?CWZHaam@mu;>o75TqBnQ!N3|{~!GVAn`ugi(hst8lYg%YSsoLp^bdK56HD;HbFtzd=^}CuRfR0H#gYoRiu`inC81Khlu9}%OUGYa}Xl{kiFZlGz*crq|(iQ{<epdvd_ed;fzef$5dR7-7rXjOug%|J()SfRp7}WJ|EduO{_HiLe@sYwqf!Kc5)z?lU^fNe_&U-EXB*Z2Bl<LnmjA851(utJt!GpwY8unq#W<ybED42CW+4_tS2lB@7FfW|OE$JjMInvJorDSXilNNtBD&TnK564eW`x#^j-pIUXIRBF!?Lnr6CK@<o)8uL(v>?NSTM|;_%)<CR;w-oW#ecYvh06FzLe672c)IK<IsOnus%Jb2B-x7IXS@L-N?9qT7E=ylgga$Z{-%w(G}|4dXSq?5N3C{62U5tjRKUv3i_}#utO@1YAwnQH*{r3!dnb;=V&kmXDBrzXS3<Xr?zdRO_DjvfT2vo$E##o$yH`vt64>qu{5Ya}B)XgP`SiwpHF1h8`4EY#qrAT1<Vg3-hA8Y8;%|R^<W-T!&ffHhXuJUUovDPA!hw=+H(d;iACW~YWpDa(02mNr6Iv69>Y;n;gF_l$BY{5wXNQ{~tkaZO-h|3J9a>^~P-fqeFb3nOrf1N8i>ZA1sg#2=1U9_n@yIZn*%pKzalA@$G%;K2OTl+e4<W;Y@4kf78&7b<sc1H%crbkSzfbIkx805SjuvGKozde#z@~pP3Nr}sPbyMlXJjF%XiY8g2Cq$m{JU{`;|hZj11RvjD&MGZmiqKulX6RS!wO6!5d)|(+U+B+7;4l0oO>MjuQ81Hkwn}r^N5S0Men(|W$tOI#ney|y&84iYoK=S2_Hy@nWs~1H0_V5#I{V-uc$e)rrkG4=cQ*zOU2yDhe5n-SQ~0&;T+biL-2IaN}WtL$TFv1b_H$D?huJ_YNKW~qtW+uWoXpOt6NIuAwp=M!hFX88n%jq_ZX590jnb!G;06Kz0OtRCxV{9Rf(hnkVxR6NXCiN2Yh)T^4@56V4p}iVKsYCDM}=Xnxgm9ysDbT-4$4h=wG3Yb%VhdhRB(FB+IwHb$;`paBe!KY`^Elv@e)oB(onECXTDYKfky+0YuW>olemNaDf`^$5J?1E$r&T7?p|m$S*GVBe5a|MI4MduWzQ6qO<VMrJ7H|C7`4L*YTsA_@fMc^sGqBgu{b2oQ6|<<hmSs#rom`%LX$MlZ!LjH}yn#EQo2G_1hYYnpQ{?_9)^3>5hcdRW-|Q^xhGLGxyzZ{b8}U$Ze&8C#Oaip%I7a8~6}yd*r509rtYP7akRq*L8KF@=yaAfUS63><F%=3NS<K!DlxNDQt4;i~>orWJCAtq%RQOmTxE|cU3Jkkp_F4DW~gV*@)w*3@bvWlhKexNA~auzMvwi;H5i>DCDCrwd@vVG1WEWuka$JJxUeyauasZzzc|L(a@%Ijd+n(2Ea`{Y?h5gxb0a6tG1qD03o54PMGwPQ=*Csj#*oywL|z4eL9|0fL>N5X;K&Bx-RF}{DkQuDPA6&%yea-Y@;|^@_Nh_y9>z`BFC#^&3EBzsu#!>K)j}q))BdH%_H2QkGhAw1Hz<wK7P6T>+VZRvH#{|_Gahk=kbsKc@z~oSiEm&#q@rggC|eFA%=POSK!8%yRTmy{p{|1`Ymq!&CMA3E9v^D-#?*~my-XLN|UT^TXXhufB%=g*Doklj_!_Ep*yd<h%>?q$?IWlsfA@vR=SR=BC|iyJ>j=Wb<@0`mp7MVR+*Ap+ds#*YhFWopZUJ)hI2}AzQRw=nE3a%d%H(&9Ard}N8g?@f+oQwC>pXTSblYqDh_`+)1O;?%<a^jUv^)Q_g_ETMU{p;-vZp3ZdqKr{MUgH$@~r%{J4bGAGH_#U|S?CB=+eiU!KqFn=xfhr9bi)<LhbMWBt1Pl>K@dzlgc|PKTU{;XG<XwMdSma2y84gfBn3hxCv=7K|ZB9$|G!wIeC2ZBV@3DZG&CkEJH*kk8<kboJvc$dZM`6Z~`!=qc>VGsklGd8`)1H6O2wIyiwNWt~nfKD}!?z4l-4jscFwbw@x<Mei7li~>aPSKYfy-yR%>t2`#Etx2LEAjvO<0aWfLoM``~d&{l23mr_{Y`bs-5g1YAW@#JZbFqcb%lUjNX%QrH2N5<MZzL##mnCht_siLO5<YGR7h4aC@7pkQeaZ@iyQv_J{<W|B1^~A~q^HH#)jT<jNjbl+${7}NTo+m0Ng7G;<}1ukoRLCKE-Wq9^?j<cjO#G1O%?4|@<gVDzXGZNbD=vz79-<n510(Blduj(4|(^FQ9<Exh}oJF<-xnWL;>JRQBuuxYm!I9sq~)-J9Azl3z)nsk&|EZh{Us}jy0btEM6Y;-+$Ep;ES*_pqdzxhc;;VZ-Tx99fM}$HfOc?Y@ZfIQ{>;A)$?omqt^zyR>)ZWWnNw3N{*c25_+Y+^+sbO5?Q#iJ!$Db_iCH^60g5kQ%)SS%&vCPpyD)sHyhQTdPiq@hEpc?Zc-j#!--{F>`ZB8UsF2SDb-UYXwkBzC^37Es6VjGsEK~yDE266lwufxq~Xfr(Z=R!;syogGzU@V3obIh4_}NJf(UP`pw_erz8gMCQh9v8%7lsT%!%s{z8uV7m%hMg1$UXcwslCL?eKilpW87&N|MU#TO-F1nsc*(n@=8nt*{a@JkmQPNaNSIjx7$Ibdm>$2x#j~{F08KfyMSGa(J2qj^gkPwim|;t3yGMkt04|oE~o^x~~Ef@QF_c(kK>JDS*6+o5$Rnek?K5tH-l?tP7%tt>*6JQItU(own1Z)X9Mg7mY^bQ#$x$;LwtGjh^FQ-2nBY)!|Kj(|ZzCMVKzyCuM-$e=xZ2t@$+79N~*E1#S1eYP~qe<N~ZN1y0+YxRShc<a}f-l&FJ<S~SCpM&R-#Cgko6#*nS`x~imvBo>WrkYi5a@Ho6sK-eK9;U2cxOCvM&@JqvT1UQN{PhSP}3<EQNy}VjXL2wi-qLhgNt&A;enj4zEU-zEBC4QVyOoD{Rf#(RLO<hLwB*)JQ2xE+^WEA?Ka<ko2<f7JYUM-lITWOpA)9*)5#p4W6P_7s42%FnpRV^>%tMgUA-U>PN?`JjCCa1TMO3fe(G?GaCLpCK^`sR5IRqQ9BJ-CNQy9c}b<8PklmMDfcdOzC^wHwBsYlo>zyi3q0B_~%Zs$|$7);!<m4}Df1Ie#lRqQ6m&6bD->9T!Pc4B=>R01;{g0yqT37S4JxL9~O{dIqvZo`Hi#W>z4Qv^Hz;cr{t?*Ix&=UZ2C6<8J+ecH(^}8EIzIwawQkqR#I^HKuaCHC<gla0Q+6nM<ZKbBTfK(>KevN^d9WY@N-TYyN)HW#tBFr6C?m`7OWQK&x@3SEtqz@?P8aey3#KBtSE2dxN2JMxJ0!Ls28CTm<hE#l{37nhlzg>WIilWg}%)E4t{uxPsMyoJ$dltPw;$oH-AVHF+CjH=$M<IuqucNbc&33w3x6LKMlqnZBsDKa=8``HZ7fnu0^spKiS2yY+9Pa5CaWQr8-+;almXdVRT!rkpKUhK}r0-HCPAth0>Ur1OC21;y08z@G%agdU6+3o*n)V6z<#ZBd{@bTesC=#4W&#1@O?T39{*#-V2TIbxrWn6y)My#ZH}oC54{y{rP<Uz@r~I>QyFiookN2Py`Q0Dgm;?!I%xqK`<sxL9-yLi*D}{GO9u%;L+9MXV#VSHOC<X54<%pz$463D(Uh*+Mi}h<NZJ!23wZ9eE2@lkCt9;@1fu1`#P#?#1XTi`tsGMBX|QB4ACHm=5wjDAU-z5ca8)Jx)<T{VGSyb)iUr-Rp53nK^hMbQwHZ5l~_yGrvgwu+2BMSgzU^%X9ixVoEN(B#K0Dysx<+!{QZi24<o;&?|32Aoz(a`S70m%0x}=T+W*H-Z6=%#jXS?mmlCE@C>%sm_d?_b51=Zz$o%N`164S+>I)*C6Zb^wlW0fw8{9gtl!6{P@{NhVA2|s8~h85BG)_<ZUFrH?61|i96mOtqA_H9XlYhNJ4J~=IWy6;lxHDOeQUZoGp^=5fL)^<7;j`F>eS(bIH<Ps^P0ATsvIh)@_~#9GR>5UjY1;IL=J&=v^o|0Y;0-!$LeSjo7fk|oetv1MrCrG4{R{ted{O<^R3%DJB1uhZeW2x9YP?Cl4t4*on!GUbNGuhV=3Vv9We%Up(d;YiDjVd8UElG9$3=i&6M8A0b0G9zf+I1Trr(6aBY$;uXKz~Xidf)-4ebA)QPqh5_|W<Bt?+qU><Ud7J)2Yqh9K;+zz=O-lv^DfU}aeleGG%YhGVXcm<Wja(YF6IYy^%n2c-eSt@&Mayf<B;|)KS96X>mFhdGK0X?x|&`HOZ79>e}9Md0KuC`XXIwA-r)Ujf}QdTAwD%cC00dq0Nz*h5KKS}Ei%YnwY*U$0=)2Rt40v~|sKcq%uj-oBUqDUI{@<an&tZuq#Z2TSwKqrqFvHek3Sw<8TvNUc3yV|>`+q&u7%rX`_*j_(z4*#_GdhhV(U1#nnP6`i1Hak4(CmSz5krUBzjtE~tGm87(DJU|t?kqlC6&uMGP8UDJ81?$>#+EER2uM2lrc$_Zg$?e+RtV2ijusPs(|Hn8*MTG{$NH}4MZ`QA9W&ABW_M%W8%obqqRrg#nWZ1}%!5K2F~+EQr<5n>-Od4&_cN^Z5GDBzhF!r|_4-|ctSwwpo*UCy&syX=o553$@2YNMlJCq2t{bm@Yrf^B(pe8^!huImaxs>3D&|WBl!Wruh^Xj&DmL<D{j4Oi%)BWKZ0`I6sVVc4qU-$-(`B7bs~tBsHvB#sr~%J*b>Ih+jNog!`iuUj&-vdWsc0yF3O1#gIX}$#lWKoC7u5(Rr+}^p95;xCEmLj6n%iwTpQLG~NH1+!d!jd_ESYBIy7Ry(Hq%KJIH&QIS6j@P?^E6M(t0kezxoU9kA~Z`^hL`#``M!z?V)!=<9!&U&BD-8Cld9mpTERBwLe((l$&|gYT<@zPgg#Ju6XbxoYVlXn~ckn(s98(u)1S)(|&zEJAAM3@RhCTGz?^3_4As$a3-$0=QK~8B#BgQdJ1>0z<|DDjyuLZqphh9F$!9<DFXZqvbaLH#u;@L8QbK*$Q(6-g03ir)VKwx;w&*?*UGJ8yDELHzWN7jj|b6)U=|)*7Cs@Y9oh?b%}`R91zgpmt&aI3!Dca;&jU6f19{e^JMWQXy`WtDnAL<IWOyu+5s%)4uO5<wBbm^Q!6NHaPP6vujX(q@OEXntjcD8bG+i7npqP;=Dfc`5DmaSm(g<=lVUnOe<_nKm{&l~d^#p+8*X`75zM!Ht+}h8!%FlgxqcVI68%3hH^K1LD?ZKVrj?+Q@y_1H3HWwZ2veTL7CBpy_yW!O*!N8tU6+vlrq;UX|Y&lmo5LUh<K`Zl*Nr_JVO4=iN1gk~c0`EJ{5YYIY%DzWwmLe44pw8*~uB$DhB~L`-2cs8}Zi|W`9gRlQoE9DaaWXQX_q9xo@VlC_{*v?wBx_pjKZNi-wf^279QLy=h#@)F#Wmci1bcjQHm@~$(NQ%+wtvnR^?r$%EHk>G>h;&r$ajUGW5v;oWH@v?rb^u>aleAsOE+v3UTqD2|6x;{n}gU@AGi8I%cRY1ZH6pzpsbu4aTz6}mtBT`%lJr!%$nDE_=>Rx45>jP>SA#c`Sren*<|jcb1HjV5Q<Tq)xh%o(b*cJCoSFB&z$S;q?)ZVgw{@8(q-n@jNJ1N>V60|-rQyC3cdOul~i<8cfXeS1p(fae~aztN>IrlOEVdVFCGFcfYq}Wrz}R(CV|oXq&-B;M(bEsD;-d)CfhQAx7v`AtmiGk_lIN{vKuD2Z<E_|k&!gZ&BO!%q0*zoD%-7o%F5>J!P8{ZDApk87p-%h@0N2t>x9Jd>&_mVRXSp~yT(M~gy}2RY%l7>zvJGM;(e1TfwIzLhn!spoPcrt0q%l+ZbbRby@aDr{dA4Amuj-i(<M8p+WutkTemH=iJt6Aqy1*L-U=xqbJWo#aUA9y2dxq@iFS>k7>Q?t!V$x4^oa#)>)`7OQUp;M;v8!>P%bW#Im$HzWD)>dBNnaPen*5#oUl9!(VIQYd!NL7c-U8jX;wOgle5pbMmm%oH7p3Zf~<I0U%j@kt{*$Of-~rgy;u))axsRAjB0)<9{UR9X)|cyX?k8&Oz{>~Q$=7#06!Wq-Yk_BykAyL_N-3D@rY&6Op)7z=bYXAR|?kN5unXFE{}z1jQ)EXxjM{hjSy@A;R0_#3XX4ZE<G>~3)flvB5fmD<-K5zh(7|Mb@$}k^6G;KOp)RlIn8m@?T{(j#!GK=V4vpNp;sZ+&SO@v<iV)JKvM5%g!zN#ns(Uj>T`7@KZ_~^^vR(@AdGSUzAa=KZ3X>_uvX}sQPE=#IC8(x7ss2Y1I|I7L(3f$@@+pcLp18tu`j<!O#Tfv=9e2F$xE0grmsRsA%i3YVm=L$z^+@~z!vHDortM#&bFM!XksXXG=wt9MNH_au_~>WvS`vWXur?w&PA#pnm?xZB*{^bDP#C4jFKgtY|T(S=c^_u)7AVB?R+iUrOZJ}Pf60ZR=z}%(zG^zYf-+pdH1De8BErtZuxxI|38wqm~SMF0Y>lIYf(=3wWJ_|$!VoktF-zZTOf39RaiD=Dd<Mj37p^~j><CzPp-3RDav2ALoJFyM>Ijb$B%Paen;)jL=?0SMa(I=d>4z0p32YYxr@Gb7ZH8rmgEb6R9sUqlrSMnC+-?U(Ysax0DNOTi}WZmzuY6jQx(Z_54Y?xl%=og+)cqO&4^MvKK(r&wN*tx-*y%OA?i={;-*bXVqh<A)byG=Ok(QEY*ic+?0sDkV;<?(bp*HrqbIHC_nzyJ8SS%;q6yP@<+1MgG;o=d&M4~_l>;XiQH;BWdU{hoicHWgc#Z)fZ~bOQ-$w|}ud3494Dr$u&wf679fw6EU@t(q5^jQA9<>u6>6YWsX%yq;S<%QtFSPua&Pr{?JTw!1;S^IdD|*rk!G*ui15xGs=GN4;Gncdz{Z*i9;=5W8r)Kei4u5?i2ua9n=0Y#(r_g9f(U+2QNK(a?NIu0nAv`OTGa51Rw_&YCAR{~@uGO*hit07S$kAz^EITPap`gwHp2fVb6eb{cLzAVMw)|!>NbyHfMs>@G!|~*i`+8h`BC(}XA_yM3#RP9?`g@U=g6dQJoUte4<9mD?n$5_l<5T+xii!#r>(1-FS35_0`>(TQTS=LfH8IoGz>m%jPr$A9D?tKb3?yT)eynjxgzcQVTynuNqnc5xw-i}XZXc?c85YkjYnmwvTjTA1V#r--@3ead{Ix!d*8Xn{m!-*Rv#Oc^N)NoiO2=$UXOyikaNrD!=jEbA()jR88CO>ErwG-aT;v3JiFEhCoZ`P4Fu1(@({#}V4-&|n!=HB!cApQ5XZvrM;MOfxBHtAjPc9H~(?WD6z@!HzWmB1eR<k8#{WY?`3H7l;h0n>1`8&B;=E#(`oB-K>wzp5w?ThLA<(zAjJU+PP7?O5vvj0A?COVNKh>o#T5>QsbkY<Tz=yVcR<PBjrxRoFvA~daaJIkMVT}P7JE=SvxC_S6S99h1A#JIRB-w%|d5;Q86Pd@@nW{zoB=w?N+^esmGk>~aGH4DI5H3+^F<-IFJP||WG1c)t+0dU7IOD4uMa*@X^d8a{mA9r#MlKya}GhvkIYw%sbe0498NYo3aal0tq{abzZ&JbS;S1_YgES1-ZK(WLuK%q}b7?OzMyUss#YBC{C<rHN+N8e;y{v9}7W>M0X*#3O-h~Jh5V?TOte&2yiOL*V@y{ch;Q}x^?`tNF{?r&aw?!}^)egprGRE`wQ^6Z*?baO`h!t&UP(N>xO%_!5v!KSH29pNV&B{+Bn-cLr9gjuLjbZePMm{)%@EOvpeKLa6}+muaMS_-Sr>j%juG-#C@GBZKwW{*HcTPJfKU4;5WETL0Pcm%fUn2~Bds0brxj1wplc?6GC^t~3X3Ry#-XA&X~pA;`|#kg;@fc@{X`js=BCWaO^mcjPZ@4lBK*<<&NfKDB5R2(1L>K+Wj=>hfaSRf?RI|SY*xrKFf@>-9D0^JhJwmT|9#ow<aS7NDr$y<J_sM3o|h&;?v=e;V#==S<{n`%|v!MnZr<mtCz*KD6W+E}E0Q_&#}x_5A|%qL1R>`(e!E;CgQ2oJVC0+OvXNGn^FdazDK?du_yX<g7&_zd}yq1t?+H_O5GW#jzB#0QQ9K94{)akduTnSAWz)Xa|!PScY|_k&_M9G;F87Mmfq1`LIT;2!N&0JkcBM<e?JEUf%B@&Cc^?!VWX6!u_iVGju(9)F6`^Z8CP>B94qprv_upVxIH)BnV<!{yz`A5SugXy-;e4yqsY<PYq9xDW=6G;{K3OP`=no-x8c$K$QS073XpCg>f%7}a13Iy`9^PM(p(E}mDsN$E(Cr$C46k;MD!#ELbk?tFH4PD)6Cl%^?q_U0|m)&85Kz5ftWgQmu>@)pBr&5f_i8+($9khz_WqjhC}oKzpD=T-c@Bs#lBZ>ss?E;uyhbYL&0vJ(XrqpjgHtGzc-;Lmkmc`kce5A<^TuMh86JU6(*{FA{YXE<eB%t%(3Vff?nE+F~gJqB1y3m~ByI5*Yo<M=7DZ?r=@?i~ije96f0@+KK)rh)*t3y1nL3}oFNn$^jR=m*7RqP93kpxu~_PN|F1HNdKebT`ozS${bNz8t&4+)+McmpT4awdXi!J*T1iek$rx({mdEC_&LpC$swp={?Vui`0BpAlK5<ovgrGThuoLOg$Yt3r)6Xz1CNnyNeQdg8+VhO_ianF%462h>^!wXOW@z!izMEsJ{Ifg=I&cboKd(UZqZmAY$45Skeii@CSwf6lfpJ*HxXT=nN)xo7L>HiNmhQQkd80PX5&M#vg)Uuz-^U$`^2-#^Q14QoRIi-)mlOFwG|&di|^e7b|KJ5}dp<X*G%E^Pm-D2+mpt8a!MJf@E40<-!2=Qy(U)SCUkn5nw6le2~W%Tsnxqg@MgU=U$Woa~q7O@`@CoyFLr;#*Gwiutblnc8##~kP#Jtn-#rMJ?eCZOpWPkQ3Ij(@()^7t4oAK8~w0aX>criR!nVf)StLLwv<EWsXNsyE>PbtequHorPteK&WysP_l-%f1lg8{*<62BzaKB$mm^y%Q_9BH-1^pCx8<A$Oo0?o98GK8f`0%S-4G+xv$)LW+6giDjIE#(C8e7&-iCqOV22V>NxONA`n8-95irbW?z7w9=jF1oN{ui`OltnlDQ5)(Lbg-A-Froi6Uo)cH#uDxBBF|r5+n6c$%<%j*rRXSx~{J4`CYD~?i+Gokz=2aPdaC77M_^>t>Vc@JZXG~AlaMNJ;PVKd0x6y&q2b!iMWeJj&H_TnAanIE{j*}L9pEis3fyNftc@lj?<Vm07h2gE|W*jLT$dE*SC$fkAxN)F`sG@Mu3rpOCi<@3<*=Iinl9TaFJ>6U?W`9R{6I#yD!24!HM34dq0Ab`|cfK)b_L*q5tmP7D<-Zt<8JQd(ZXEHP7^4o`}%tqEa4!V;c}*0|j($MAvj5ZyFMF{Na5mpLhmR9L8o5^!x=wmV6`~Ux$2)YjaFL;}b<Ctv?aGRAigg6v=x7KhkAYUIm6>GHr~RA_8fO@<C}zWKh~x5H()YM82Bw1dT7;f#o*FHeDf42(spjZi|<J)1}j!q$Xot-ORUP>C25OL&O(g2@5g*EjM85!iZ!=s}aBR?TGmeYrG@LK=V$F?EUaK*+-dQA8^bcO|Ppuki&&D9;YVOG8b0S&LMy7fb$Hnk`jL_$hge%+Whkqx5Bt$`--q0y&XyZ;-Vo?SxC(-_vvzJPHEQJogqcx>-p7Gy|E-o?GwJ&2k2oA*YSkC{ff3*&p#AB0P;;2ccg!*A#_C~JW+?AN^=HOSYd#hqP&HfToQ8u9Ud4V+VNUvhIfg($ISslf&`JXk4mO%qD*Rib$r3_!dF%0<T3{_o<3O_1sRLV7ezxrL^8b)>LeY`8eui|oJ(#ci!UZ!m!lL3E5-7L{I?(IW6<Vy$P71=!#60VJ3FM5xMarO5sI^2($|!a$j9oIQ$eYqT=MR5-nf(PWF`&Z1O_Xz9wOm%`_jNno1UP#T)JTlv;=r&h|iENb~QcI=H4KWxGN6x%uOZ<iZ<mvGt>{LE)zVMD26RbKhz|P6@2%v_s0@-8Cb^5>eI~?DDucXJmv#O8sW$3{k#A1=H<@b>+#FI*Sm+*OBxgMq6~!ZZ%`bvwmc}_&X~26+aX0r8u>R0m#J9L-)XDpg3}8HzhL)2_KwD`=kB4uh{1HYdwA$f;ql?KgS|IL@}(@FU0PJ~)z5Cv%bzdZ1LO*Agq=DE%%vz_Qor_^w>JYtUMBu&*RMh35Fd-Pg2D6o4OsM!p=ELZ-!{riF%*xs?sfj18H9ckz@U@a%bla$@tcF)U-x!@8-tPp=jW@PgI@^0b#M3evt4}u9q)RBL@x0JsMQbxb0PpcnQ3cEYVq{D?~BI;IceRVd;Wa?_2Kx}orArdA7Ad`G=07Q>}c=h+h;pt{*?oAbJ=EaoR4|g!RIQADQ<&ecM`}mJ~|tsdtJ-eufwfpnx?ZQlf!8=LUe4zEQsvHM)-XcM$;6c%s7@R^^6Hqq}oBE$~dekX;w(Jxa)$Ic*ked6fCd=QKC-PZq%<hvC&xi=ZH*?{2o6(cHKRNN9fdC24PBjr42Gqvcr76&?DCGD)Zyxf%S>q*~dc1z*BLY+lRX)PEPCO>db}Z#97&qn^JyES#}M`9M}^*oz7jgh!B7>AZI#atibz2$IWKL@!BnD4|I4B7+|I`vZ({vjG2Vy#4+n_s%wIPBTDTXDozl%Ps*H`7<!R)kYOb1wy9TX34|67Wg)_DIC38WlHiBDhHCwqxU4*@iOCZ5^BHg_xQNWp99U6rl?R0rSVFnF<y-pea`HY+q!u-1I}&G-!S3FQus_no>FQH;zFg3<k~KrUf%V3qaSVrlPKHUVRE5`qPr=3VbFJvt{6#BKTlR$%gz&+Wq>z`S!@K{cKgd>~s1E;?Uf@nor*e{h4evVC>#%KL!sy01^<yu#Ljwl)#5xn8M<>8X_Snj)=H~MH`~$t7Y8}IubuMMyNj=VqPcLM7EtWbGo`B#l{Y;x7JqyJ;+0=S)PR2o}ARwoJ$rYcs3b~Z;H^&(-yh&Op#F<3wV;PVi4uohI<y_<DWPo=OM~ua(I{r{`0VwTS(6&au(3df-#iIGro(o9i6&NrB93nI082wo3ze-KcSZGo<G0&Y>>tWKA*_(+fQBA{-tMobEqg2kC+X(Y<RV9zi7)D5v&{*VPiDnCQIttUsz60|HFA<F5Fr)zVL#-<>p={fk@-*7Ly^}{GD#_&`gt_wGmm$NQ2U8al+Zm(cbKH@8AG2=1Q+Lpdh9d;Lk~I<4AYOr7GfC$RKk>-gg~#G8G#>br!{j}$&Zpp_j7~``Hsr^hJzxoiQ*&gTnts{9LBx@fDx~kwfd_o#;XiIYw$F{QpfU#oZ`|D2hc@i^x;|7)^X-Q?tGgUjPR&27gy}`zqHH{Y%WYR3Cs=r;ei9$N)UoS7g&;PlBS94#6pu^Nk=Rm%%9>_lk!usbCy7|*MV2#Wj;(Hj<C1pB7N7bwT~5UxszqH%wJO{bQ}35}s8H&jSmZ>EDJ!lSpDzP!qMp-3ae7dV2i1{{q7x`70oHPAUq>E~?*kyw_{Dkbf%Ss1mSNr&u0`qdcGCB4{zoUkLJ)Cvg4o7cL`08;C>Nz@+~(*T5=;^7N}JWh@qR7;T&I1jDUA7Sd|IxoXlFs5RdOmd)xvYR70Vm)&OLnIM`6or$Y|ItaR?WCUN*pgpBV;9kiu8D0T)ivZ2?FQytSm!*YyD$n&y?nsU(t?-B3aw*Y?C+EQ!I3Sy(qXZ#QXQ3|J)<578bU^^2VQol;@G$kZ)XS66kf4RpB}FN4^KWQF-H(M<Adpi&l9rSfGWZXSlIr_=KgcUyvL=Ya!Qd%<zwE64s(D}t?k4zuZ#IXxy$_~}>!WXzvA6K=(9h_}(B<<TyRPY|iYgsVt%bAYcZK|+QTqg*K3o099(0=4m$q2e;|9v_7O6hC32B#dsm0gxPtS!9GT*J<8xByNkSJItvl9op=7*p*~V(woR<PW6!wC`qwR>P^yUuYa1eGhLHp3dOy_FLK}K`+nAn9Fna)Ueso2k53+nz5M93HK5`6m;2$HQfX~}5Ms0h;a^|p!D&iDfVtr&hVBJX#lTBXCHn>bFRMq$w>6HUG{!w>O-A&25E=S%M)^sIER(CM8B?%ZqyVi&s0DZ}@9fRLmL4)lR;r~n(Ud(<wX%2)XjxK5ImQBF5CQl3hc0U?xRrZG$%V6WOc2OdJ-T~PB%aQs2Arj3*XhQ4OShTP3+DBEXVgXtqxYQ;<<~)~8%9egeBF;QHj%Ejo%)0m)Ls9CSQX*VQGzgk#rb`)e<QTm&l^6|*+nf@k4`16Ng5MaHk@{S@9Z4!(C$fh`?0OlR*a1AYIyx&GM)F>sng_eUtrj@b#o`fFy{juHm^|W=#aBv+c-Ohq~EnQsQtqhSazz$l}$}}Wb*US?Eu6uNbF<*uOs#ABFC9}R(YpG?=wH(zE5Mxoxk_$SgU=5HBSDSEbNdB8C!fw{$T*qV0E_>=*Q~QZfku=aFu_TiWzM_ok5W<GL6P3i9Km1ux<L9ACo;2qA4*3;oQP1rP!z(s@+bk1^za<^kX@n(wf(+{pViVsJQsHBiCR18u5yS%jAnev{TLSg(qfGag*alGFLyR!Ie=kX-tOjph)64qeyhL0XhUtflK;xCI0U5nh^`CH2UE_Mqz@2+9ioQL<k(zfyRcGX=umHAP4!|Ti=HFX#cxU8MsTu%NT1pv`FV3Iqr$!FbBfI+rumM*0yS2CK9b)j9EdUmixI|q~97*q(0{Wne5i&XzNfLA5Ui(mmUzJ#M<nydKd*f=|Pn2@PG%=Wj*@O5XeTIt!LF=sJPL(NcH24B9gU7eiNH%x`-1M4dWE2%}L9{;-#{PMcK0C=ELr3YH|eIc-DM{((-Vp*u(s#$qrqEz{N4!XkV<=jOcOn11D%b>9^C~kws6t8-Hk`Gu;<*0QBqA*iq|R$nD?sObKf$j8BGfz@DhFC6}||Bn=P%##ChZnR;{l<n%tJyhu)`up4>Nk#LA425Z4=fu^&#!(InItrJfJv1=nC6ibmp3Tz5z-J?$OVGXlKB3U7lDyb8V+!x4>)*_P4N!}#tR}fv1_kE0hcF{mwByKnP+DsK4uY6U|vol`p*eQyTPTq!)s0%xdYStze^~f_@db1xnv64S!lA`mbLvWL_4m-&C^#<0<+R|GTC9dr^kG38q5B8!2mktjy^jb}}8R7w}dS#6YJTQ@&nX^iDtO@7qKO{It%fjbREvNx_w-{*}Tqf|_73W}suc`V8q3qNX!VCZkMs`-ZZAg6Dal%b|V5qNPYJD<@@^!Fe%h_Fz2^U%3L~^NX?Bh}Lj?KiqMM_jhkfm%s^m6)kqG%+_off$!U%#K%%bRT@q9sZ=yqTtID?8M-X)Qz*tEm<VzXUEb<*um;%$DJH+g40By_UctNwvoh*YBXl#b1TY-a!VH6wfmyYMQN_T>JPjdM~wE9jY%)15cdjFL6cdz)4T7E?3x{%)|z=KJ`K*hdGBWtO4mB{BWP-R6|gegkZhn5$vN7){ttnddNGsyxCGmDV!t38hY+_3$uo{k3orGH|lS_kaRgq!3Q5T9RZx0PUmC~5$8TvBhKpn3MXb;?KajYhyA;8Vr}fvO_&dCOlmVP?RZ9%L01I-Wu}sje^Ao%E_$h)l40(a#OE#zo>LBSvdJBJb+)Yza{^@V*xq^y;kCB02b(9>d<dui11yIx)5c;ApDYKiB=2SH2PAz^sDpU;7~RvmqGR^d_4dUVb!(mB5#$GF*QkLlq9oL^4GJx*7<DDxblV+23)+G-9s;2kH3?hZoOsrs8j%mhd$&g*eBQm&C%=0)WGn`NoSGe}r7!Aep{6OW#**N+yxS@`<W!R$GO0P~13D&Bl;>4PI9XGU$W8G0F?{Wi`|+=8#rKalHb<v@KWy6X*r*R)jLaba^`?3+l{C5G)E0wwt6d=9KN^bFTz^BF1Tl76@1!E;@g6-h)owkb2Y$5uw-p)k0%Au7<C80a{wKc}c5E#VgUd**nYT$Kqu+bZ0<F8&<VpUVhpzgYLgU__q3I$P1}e=K$(sSOT#+Tb9TcQE<rpvnlJG^|WY@iIUw*it0t@ks$wiv9kUW&4rhY0UvqSiHwDFZDhi!dz%FA!QN=$QuZz#*J)FwDIV?gVto{**HtmaH;MvuhU{aAb*250!!oA;^jgC+VGS)UI#KRguKwi<{20D)x~EDODZjo9rKwq!^-5<}9~B1?8(xSPLP@j#y>rGE6!+Ufh^GoIjVcv!gTnXo=-6)86#jVR~Shxvc&Zs^#$YJXyC{ic+}J8zxOmotUws&rS2OX7_AXgileTkn_N_1l}YozsQ=88q%V3OT*<=H7C)2=-ogAo56cPF_E%Jl@O+lI2U@0T0Jx)7L;>De@S4`oXgrb{?m@lq2LT*B6p!56}fFI-+t>I^oYMiY$jfLlPK$K*+?e&o~vZb1FLHE?!?T`o>Im@ncemZn?_tp)c(d#+yuj`Ead(kJb)-pbm6){`{(Ls#cyzs)BJ@(r|vgm{(QIQ!#x%tBIioyPU&$o}YTk8es9hw!RxAAz<nPa9AYnJ!X^a)vj~bQjD<jMPM!O=yocP)pIq*Gn?^pQZ)IpU`?SQ&YWm)#gUe<q_ob&*kqzQMz^M@xPlSWhj=q|UI#P|L+0Bynbf9iP+ybk{2Di^^(2BU!^5W+R{x=|`mxyH0XNt964aoY8Ap+{{iOH-80&Izzxctur7a9HO()sU!P8<re-Unr6RSuSNxZxsW|kG%ErCELL}pG_>eH3ctZ~9WC5(GV8m&_EL1C?8_}rd#4?Zx=9!1a|^OG&?bjZ{6E4pJCo~eJ+X@N*V_jzk{@@x^blBTbR(}s(WdJEZU04boE#**)^07oX)%B8sI=<l8+wpa{gS)GI8SF+o?u#bDmAacvD(eX9l$3U~`zoRX-0yfra-%V67`bNGKEjmPWE(r^ef-)*r#NI#+4o1v|b+lUOtXcr5p?0Gym80jE6}hOG=1%VBvtNui`hH&BfSACeN8ynWwZ0Clmj$ug@pga{Ih+6b^hxol*nINmC!$DdC%=0_o!Wfzq_~E53B(Fm6vKkmR4K7p;0Ix?W)h{785birTU^dWPr4%fm4TEs%dI?mB=y~OPIF?g5F9i&l{-tF6-vM9Ja8#7Gs+>DM6M+s5gO7nBKY*cyEFiM&tLA66+qE4T(9o>se~@^tdLpm?#J;!h07<insMjZ77~aBHyguZr?_^?481l}fKd7#XtZZlP}CL9jO$Vq-l8(6YxDc7bPa%Nu0B`4L2_NDB)46S8<)kZA?Hh7(@NG*k4R1MFasXpyOY^3yKjzA>-mI<SMO>m17YG|I;tBwhV?9QEApqK-GlMJ?f-~Ip868_FflAu5?^9~6IqmZu!tm02-L2!W^5JZOSh?I`$iJ)Z~^WjVmY=bK7y0na;5}0j8)~5U8?05RX2Hy-)bBk1ygJNMtSf^XziCi8u9n=K8bkgmGC|E^DZV*4yNoKa)SBVZJ?_=Q~EAL^Sjh(eTes%P(7XhE*jZLch#%AHEr*%kxS#q0BV#csk5fj$@Gv{@!ksKk@DZgZ@bnX^^kWtnf)g95LA4@_!?oe59}7=JRh!gG}Dd%vtl)M?7kR0<CXG8Tn}JO6NVA9U|>gDu!M$_{Y|756y~$FJ8`hCR=9hsb{0}<0hZmy&z!KE0xL61;zcow2>p6e{nxTOmNBPl%GQs)>++Ku{cRGfnFQ{|bnYuP?L;9a70NS7OW-3g9B3@d+V6F?Z0@=$A*U14Bd6@T@n|?E7>SV>nGreS>Fbm|<wSRkM`W|_L5kQYUUn@vX!pL7DavjwnGerjeP$o&pVIGl<YdXR>}D*CF57O6NYDBo$MEG)WO~~><$!cFDV_B_%Vnmfj~M#mi!iocpVbj|GrP|I-|;SfW~OHX@GPa@0|#2x6aAC>Ia*Snw{ve?FY4L!yw^4OTC}BZ1-w|-_-H`~>7*BT=?KvVTD1Vbz-tmT7G_n5G)*5c_1df|l;Q)p{qpe@w*Ue6GZ@=l&)I<-cs(<D)A*7|Q3D5@j9|ZW)I_u#OFO5T$tk`njOzCA;a`{X8}4<TCr7*Vq2GeFB)4(Tz5cfQ|7c#>m9*Nu_W~8nRQVwKrCn9NK2Vi)e*oQyagi&6ST|uZs7R0Y;Vt>Hze-3&95C65YF|Q~^m_YDpPlq59Y~QhmhI6X7X2gH9-Rp6oG><ksc%X5+erep8ZE>5&MpNH)6$)IpOz%RLNb-u!nmNhN%Q(c#VPdE)*t3^6@o=J83MDa$3|0H5mMcBkHNadHK_wT9;p1r^i4Vf-YJFi*hvuFCgBUcGb4Bz1yWqO(#X2QPq#j;VtL`V4EGMf?xj0vKO|kZ7L!hOVBg7=esgkc^sL9sPe&NTxST2+52u-eYTn_o*idhe5i%E?NS2R^LtrzFCgk~QA#U<r=_puripm-}&JJdq5Y+2LtULM#tIUyrd}guS5}O;}W#*D5f=cl4df~3qFPZr@CxiN*6E$<}t9LMuYUQ*7aHNg60SXamXfJTGrKjIUTY+)!%*#A}AsQwY!Q}516S4CQCc~I|AvYdBIc*Jm=Z@3!Lin-h{>}pzt#?Ed%)niTy8VZ0=pG&OVdWITO4nT-B|juVc@g2Q=yTkX1};L*%GBgLZ26=(_Qgu7gx-Ex&aZ<n^NTzL)bpWw0&-pgUAdhj+HHyIuDhvkg0+&7oVwhO@rV5;mb~!5$O7{U<LOFcDPC8d-t+0~Lkne*56nLylgv{w*5@CpMUwi+nZ3a;n|EWM%np`R)CrC>@(H_sZ!j>8J4R>ZjV(5x{>#uAsl!bmpAW=bpjqWphq7DX$Aw-F_(Qimwx}T^vCrJ9sR%L)APgR<*I5K~AOoTV0RVUQ!_OskwRg;@WfLL=)o$+kQDf&d)w!Egbq-G(ef4VgaXPPO9;KfHF@hn$gEo>9l4VmFAax@BUM@IlMGrWyXEU%K;nXf?GCGVWDsE!|=sBy9sYPhT7y)O);HlC?quA{qs}Q}otgpP&-)Yi9%<B4a>2%Ra<i8QezI%U3VxjIquk%R^nsmg5(d;hv7gv90e|eyv^k2DQxQsqum*@V&Uz<7)lZiPrpD{h1u$gPXF?XIl+kJC1e)jY3vtNQw{msGt{!jS0`6OT^wmszRn#PeOh<=Smw_oia9*qx=4t8F@*ab=1H&0JyKkhvH<>mehAi4foAEVfcjH>u*_waD%#jgMM+v0~GfV65ndv3c&9=)HG-~i8#p;g^p=M_E~7P}x4xULqL^@MXNn077k{dW5F>e=|(35D`~gg!{Vu=U>Rl>mLV;dymlG1gTmm}fafNz8%*Uiv<-OOn%2d$M2U9KxcYJcYGb8=;Gg<R%|l-b<`bm<3p-!-X?cX5-81Q*ZP8{sY4jwBX(^-HsM|U+`;y&%OnuroxH;9g2Wo9k?J{eFgR!$dZXVrtLV5o|1Q;w%-vF5XofnclR|zaE+n9q8IPXRr!A9WHNWNu`bmwSxuf`gHR19H_t7F5ziV?HRQ9PI4>>gvQsW-JW%G+Ki)jOAAPn<;Xd9`t3e1>J1xuebFhbt-%=Ea4gNayUgrFhO-N4i+l_YbLw4=z%_W*$sB`cTbacisMCaNxRav}wE0?pt<$=AEM~0n{!TNA&63s?Gzek4j_C(f72g`7>yuN9AG75cX)>2lYYj(M~*!VLQ<bPG1xlYmv_yvxx2Sv+t`^Cv;T>3MC5&AgUip~n{9ou&~%?+AQ{*vsw7Pd-Qv#rc8@B+-BK~N`>j*n3lzr2xh!`NBH^p+cc_y0xb5U=qy{;J$6@-AyT_z!Yw$%+DC$yh{;DYKQ4l#b=yUb65+qUE3A)cn>m=t>exgpr#9exKYjD<@R55niI7@|Pr%CgVJ_vWFB*@bWd=rqMyaC5^}yNn}w{c{}WYt!l4My8!Syn(3;~PtLt;X@S4k9xkHb^}lTE`VFZ;tj^(e+w)3d{N}cP@s}dj3p11JH(UBlXNHod(o0GkX=Z-Uz$m{c(4XpAP`5yU94TE}<T(pwoThe`SIDwVpsb?-wVd;ARw*=Q#?1D3NPZ7w?4LZEpOFLxnuuGQ*ALpRULa1JG0+3-{^fRT&N|#vrYo5iRW53!sWZaoJr5#?7LnmezxN`w-M!cu&<#3T&1sc<EM3)3nD(f}eqN;HlJf?DGg#iphoie2{r;djUn1eLmBi;gIAl<W-$th#$B?&YXhR!p*(pOLY#|qm?8jzcjQ7N)Nr?$p-4O$E%|yG%tZbdhHH%xPHvm>9wa!wMyhbCB1O;mfV@&Og^3b=bk$xK}!OU8^B#d=uZv-z8`a=aG1W!Q9jC%wDl(lO4$3$-0GnYE`x4xiDiNeAC*|W+f72v3I*~wtePUQ#o`wv3e?HmO>Y&-u*b~Ux1*me{1agcKpuajQc`gIt-@L`}P4ymvfpks?)FJV2?JaD<8uGx#23b6dik@)}Oi>SXf=_%a(y*F+R9PN*fp1m39E4jbNulJwtzTElGK?JI|`T$y`?<rVmUc2d@>r_LAJ*Tg;0y??Nx%x%NPx870dsH;bn;TekHUSw%F*G`6*8_`p@K~)ruf>m=NE*)7)-_G5SxU)oFSV##sIKLc5(WondoVR6oulEvL*hZDe1uxPdDDfu;G8^#2amj(Fk_H@yu1nE<cNaUl^L86WQ)31oxLfYbbo0Foz>a0X=tZP`Ls8ZWM0YfMo1Jg3gOnWIiF75)!twnsMC&cb&1z{=mhCx`rgez&y1;vt;_m$rUO~dfN}3@DO+U*=ma@v2(MR~L<?))MB8rn+I9#+OiR&|lFqmv#y*t7^>)j~JT%Wx&F#S(L0l7>ke3h@kzECE*VMbLvBO({kg2NW_m3zGym`b%#~wPnlSq1Al3gwr6F2ZG#}0pfdo(_H{@X!3pzO=RF0d~-Qbthk_lbViMt6Q1@4enV@`CYjpZq*W2fI73`nk#lCjsjQytIV!?#|4`$)l0bP>>T_@>mtGk>U4(`yJ;3-OT=Ey7qS3WH{~A50%LB!~K_I>SEO6@$P>-d-?Wo@7LX(=g$w`9`42>-8XkOrHr?eM?OG8Yxqe&cc~1kc#7AR4Ru@e@RvmETCZIdM+ziLQ9Ox&Gf-pZ6Rv2*(Lyo=1cth+#m|NEcFYe%-Lz?o$bsc-oY#x`yuM<xW_OHBgbNEe4rIBlP#`jOGK)h~8c%V3X$(qrIg>Kx0J|zROB^Z-UjwQGpa;+v!2XQdxPgRH&M)zRsjv-i*&x;pIYuWE*f9`exAQ4wmP^_^rLy#hrna7!^E-x39SE8fSDZMT5hW7SnFj5WlEB{^q9JIW@4sCcu`xlH|5{db^2?`rWk}1es!!q5@=ONvVPz85eO#WMYmbG*@FB!!Rg>KGW?p}~BNOO>l^FVqVLQ{Gl#<T}kK{9vl(~g4!)q%2*zAK|M&TL#UPi<BT?gl679%2wIe^;1F)Gi-<38i<IJKoer2RIAi<wToWascnrww-Sammj@td-YNPG$g%+<*P@KdFk&-hQ<I%kFEETIpki_yuU-e`*wQh`sBip<Yb6V2Xs1MRsxz`1AKG`||H^-PH(;QQkA<V~>B@d%4TS?I>J%;=X^mzyFI~C7fXrZkNOKN}>MDR%hMHZNEu<jm-`E;re1h5Pj4l$K$x52Ek{c6e>|TOu!>HAZJVUyC}(y%+nzkP0I=$G<558KA(y*P<=wZ#^eFX_A%5~n#{1gq4NBpzX$dEiT4cvT-#{KzL`SEta>X!g_uky!Q)TsRpE_Dg2r!#uexbEGcOopKRxIz6|N?EQTZAvq4>+bF2U1uz3L%=W+LX!Wuv^@o@1R)4>Bq1+57O;O7lJVqPJFTn=g57kB5^2tIPK!Y2;7)<}no0s_9lQQ3u`?!Nc%7Gv%I#=wC^>E-WM|niY!rz$LMmJAqOO=%4C(NHofDU}vBeGZfg~pT&&US&HJ^q{u6YUE}+1$#e%<irt6JpERG&pFBsZkhpo*u>X1~beXE3=TXH2m>_pwXp()sv;8)zdgeD7=%^6Jc!snu%jTDbqcGxQ{(gzX8xTrkPL!EXPlIA(<L1t7x!DHE#0|(QiH}RsXt@x~rIu|Z%I~pFX!C%I)}OR-7NPb%?j5`DHUvQZkut*}@+Pct8fS}}*{DF#yiqO}H9d+^OQON#JL%fVv`H?uptFLaSe`ZXZ_g0@B#%r-Cu+u-9m!|CA^JMYiHecn=^pDuH9h`9J8>EoUB{Kd+|Dn9-!v!c+1)wim<cBetTwklKTJ7;O`+{+x_za*7$6*`KpGehAObkauLJk?>_OPrILG5QxLpLT@E7Ko|FlRZC$sUhSI@_XdoNxeV&}nGK@p4j$)nzJum4Yf_<v7MP9FX6mw*1B(>`1*xB-wnts9O{PHu-Icm2uNUv2;Ijnl6r&@4Ww6lOm~N>BYxM*zfSN&(Q1I<e9)*C{s!4Tg;fQhn~+SJxmy;d{tEk{d6#dQTn=|5{IHz3cL(=T5ir`SrvDxcB>6yIk_y$u{77^>Txdz%BK3t#rH8A|XM?tGkU*QPp7lXPn9Zg!~vfj%$>uQ$QG<0!dG;9p<z;52qf^B|Q`bV@))@ckjx7K70307*_nKVnmf7nyBMh--R&3$|Q&e7%s`F0=EXUK?Yk1Hvd!iR`5|B>$_?+zzy)9P9FUU*?l?;V2JrA5-s6NI79wxSucF0KPcCb-U2V<xjX%wO+(#lyML6}&@b_!>mV&ux2EB)pl*jA@k?xn9%-CCEcqd^AYGHO+QYr()T27s=8Bk_pomp7zM|Ohe-E8O?PMi^gwy{bE*u#^49Zvh>8nC7EFMR#e}&7UCCwb1x(-e1XHRVFuoSZx`{EKoq{COn8Y5m<pl0xNv`zL%gG72)Ij5b7uvD}KUDv3fbPe8qO<-Pl2aCFor7!9K-l)6x?GBeW6DLG_^nycL#viJ?hCEb9uiiZ0J758MwEOCf{6&BC2l^)cuntZhy?pL0vL6q24*rt>#(y5~AMCy0h3TF%QZSqPzn!|`Q<9l$`pk_NDT<VTYVe2uWTJ?!iR0EIP99O}8NCH%W_R@<_Hetat-AXg=Go3CBf@KGAFwHu-?p9iNhYS0rEv-<*f|+PR=ozqez#VcWV#8_@5#wtHYl|X*_EdQ?{|>2zTcZ<sn5azaHTBNj4tG6W)dw-nkt4AYZR|D;m7iQy)~)*sCQxX{IwaCLbah~LEN01Sp8nUY3EGVA7I8@m!EoU{p&auUl%am+ZkZ$uW`3|-%T&AFc}n2o%FCzX>nfBFm0!e;%hs}Hzm;+XyBT1B~sX8Od-B#!#aqmNQV{xSOSy^FlVS|B6!?DUoX!uIpH_BD<z?IC5{^pBGOc-cRpPT2lw?<Q&;#peTNt@)BUuL?UJdqf5zfT*8q*)xXFwr8g9=`v`peaxwiF}?PzIbGYDbg%MJZFt2*VL;V!?0hR$bwJ4S<O+m^CivO+Ms`+dCbEltl-ubZQ(gPlE=CE<Io?2Ob$8jdtK{Hfox_xZm6U?z7uy^#@9@I?vAcff?T_X80&hD!0x2!S-?#hTV0N=Ug?2>YRN`A^pq#Ou&w0u$4D*uqrjnIH)KPj0HXx{z^rebL1*FMCVw5ssf>2g%S#n=z`18?Orb1n5h$oI@sa9@-w#mLhOR)_w6KqGWJ{5<d~Yw#9+TJi||<e@xjzyyeO-k9VssB2C&)pk^MNy1$B2Ywa;}3*Bp*$GoS9OGE~%dbl3ly%tfRr*bM%%BH~UJ}{%y!tt1$)t^QjMj0MXuWzoZf2Y6Q-L3E1nUU--?nu}Nif1-ipZE7lgcIXY?`Io+C~^{Cyc(h<Z8mKL3{RYq?txUGTwqHhQ9tuo>K%n#dLgl|A1ROwa-Grh`;1L5+wMNrI@37EsmcAFeHcnY@LJX?b@^{=?5CH@0v1j?_uOsw|IWI;ooq`dv8rgy0$CV+!q?>Q318Ev7RgPDGG8{8_w9BdgSxkCMU#_=a&mc6YQUM{8b<Zu<-Z%Kfjw3O1z0vnkfnk64JSiTt1=9~QF&y;sblK}mW=}qeC%WZonwudirLLraAran5kbir(A;9Gj85$$&z@l`)l=QVEh&mtFUXCZul9=TjI3HBc{cX&&Q8T)#Xv6JbwwtKIk=m^?7psm%=h)ygJRM#G4VOdimTb!vr2++cD@mBuV-7CjCjoo@G#&$z5r8+kQ&(*nzQChc@Ff~1ZfF_qP$p$+cNW7*(DXnWk#)fIQO=9)PdpOV<p<0JTIlYq(s%UAy70ibT;XAFn=f!<|@#H7-qhEGmu*yza5`Enl|tXkONW{!pS2hrS>ahRTViKK>?&gqlA%Jq+f0ny&O0JzgZ$QlXrPvJ4xN+#|?ZUO6cSIw-aKnM=4j!C1F1GC`e-=^FLH~eP(2Ke}Q1hWX_RiN5V#r`dQMABq~TL3K1T^2WertYB%GqA8m2P_e9nZ55!7h9}vkwYz(rpC?{3gr*OCv8Pvb)NURn*ajiAjc`#xVoIHA87xgTvNsH|8*4j2h6dt=`n7ZwvBhDA{)&ELGG7z*Z4cn^(yDou@+li54849}@BOW{q9r{xDZqM-Kq-YeSRmikpA{KuARje}>8Yq-X<_V^<h!L<g;11#<UeGtP@e^mMdjb}6^3?MW>&Jx^E$Y?hlSh-9av!aTz3=2Y&I}S~gEBG%V`nr<Mg>E~__ci!O62-6{E`Vt=YXOfQwm_mir5-n^n`>Ur4IM%0kkAO#9hB`=k)^V@7^#JZt<8y2bS==chtvs?=+Rqkb024I{X{Y!U%hb(&Bxk5O_AHGkdWeq<%Kh{y5KbH}))?`1%jqX#I3mZL}v{&Q(#!(?WeDTbjO1N)2OL1!LyuYg&jk55a!hp(M;H0&&Q(gn#`SDiqVB4cF6=X$eG5_^jL~Cy)MX=}e<X_g#>V`kKJa;<U3b-A=YLp@UH2%egS7i%=&pU4-;n0xzUuC$Xrue6Fj(yP~r6NLY4JL5Xi6F4T-?-wkFzYxpIVnr!%K5B||5!F*7xI~x-P;UW5GC;A<#9{&MKqPXE(3?BIMhwb7?Cu5z@&&z8j`BF*Br_cc6wslZJtCK>fZF{0=K!ZBeQJBbXtljII#oY?DENTq?{r*FXp{Ey|{{iI}i?yZuhT(`3G4X<V@rs}RuN1P2`^GQZSvPQ3TcwDUF_W-N1WPy?ksKuTqupeVo#$C<-$|7-np=5g0y;V_6ABsYLe=KtL7@}oLCLJ^gqE!2o8^MS*|K1`(SE<H^l&X2#+td1`^73EYpu@<mIyGK)`E@4gRH8!0c0q6tI8flSF0Z8+0nWlrwDIuZ1suGxP(=}6{TDhFg*MI+ew9rr*IWTWay%(H%%TaFq#6gy69yTYhwkD8Ixj-k=hs4p9tJ<<gy7=Y@GT8T%SKRtT1v*9Pc2ABd*I}^_y!-IA{n53^Y)Qbx%207hzRt#I}zhH%Y;PV1)ULRfD}QZyKpciLla&O(L?05(x~M$;EUwZ7!>c9syiAQykexBgF_;BMyu_Cw?z<h$n(nMqqhy+B;WsD-xR&*wn;w2P1C;EWX?FM&5~Tt{Xv+GGodk!B0?QvJT;;KM9bUDnO*1OyXo-Mcd(2O*itKs5vX1wuePnz)2Ck6eu$v{U(fOIOu%I4R8sPU|;bKNK+7Px~(MNeu}gyIM9&&Mj7h^?=3_<_ly}<@GuT7eXHy%rN7Ik6qk3d<$C%4(pJESqNm?im-9PlMFz!d*YC*@u?MWC7$LvyE165aO12#Fd&re<8#H3;Do$pHKkpwLMSy6AnTnKyEjGN0#Vut`s&SP;P2)X##YGt9OfUrKd9PpW9`ZB38A|EJ;+C?Ui5nTqd1O|l;6q>079-%l0FsC0QtG%J>>lnO{JJ|n{CVeKcTng@g;#TL^K?*rw@H~FPai*iiU)_@0do*3;?a&fnLXQidnk>fm8ajq-oHqt5sxpI|C(3V+;+rAN+8`G{<ibx&F*v4=D)0La{vT}XcN}AGXjv?IedE%HS`_7)Wu@NYQS|J^P=&%5$TX5;oK3R-s|0+gR~LpjP`)uXa*LMWRk-s^RQ4Sv;Cu=cMlGIlbglY#W&Qbrm^_ecul~XaVygOP+eVN)L-oVNQFO-AAb`8;vLlWbua9Jeml81mEowvKnlW^3cJ~&oC5JzfKY^ehB}p`b1dApy@G}!m97|B_YsIZ%;4%dSfn1c@f(K3EmybUz;vI+p@IMLK&ntcRJ>t<N97uqZeU1biQkkZp5Pjg^-;V*iWd06G<w0jK=T?A`AJ-!h$Z^_X?7aw798mrt_s@16vD73T85y)=M@PNfTYGze@B?<0by{C44-E=J_PB99{j-;mT+uHPT6<vIqyb=x73QJWh;}J4~>(gU!YyY8?|$%D2s3-x@J&#`PR>m3qX)>Bdv1Tv{-wcqK`4|&2=F9d8DHJM08_8#J7F5EpHqy_+zn8ukCc6@+zQh*E5J9Ba|zq91{ppWtP#Hs_blNG4u+<4!^i|<S*NW9zBnX-cvWKG`{Xg!n+T-a>vOLw1s_Xi~gh0N*7PMYT`W<q+?Fk%IQ-2l5qvo?d4sPR^L?fkF@UTMWVyWy<vEb<fM{CqmSL@E4}b&c@C1Ff6(Vj-Yx;_kSBx25c0?kA`NwP1ljKR`_AdGmpf(j-HrA%Y~QA|&h&NM9rU%QZw2ZT>KOwy>C<dY6W2y{&u3aY@S7@>+*gCUp%Wa<jx5h@^9pXsg^q9Fz2`{9Qt3Zc93&cu=!ml;k>O8Fu#%|IL1Q%1T|KDXk@9)`{;U@Uy??(|M0f|lvH8H4ad-OnL?-{J^^_P0)oBg5$84bcp}i|%c{GrLU)<p~0&DBhBN|})c-LPaz(?a=`5`EQ>l<ef-${~v#T6_w>9q%{aE~ajV{+uMObo6kU*v>|(=tZG%?rX%kyxoSW1SdPiyYMk#fu*m`-6{U)~jET?V6x_EY2^hh}=ZgD2ljU-ylc-5(z*Nwr!M6_&f4Rd6Pt$<g{Zni@cozf}IpyAI{j*j-*r4bH=wZ*O$AI<f^>|jONi5w$b02(9SP-o73+|QeurnM8It6EoY=o&9-6{3kF7#MS%hF?aOTasfo2EdX%=+<{FlVB@KsBW2`mitcWeyJa!e?>(G_yFdDYtLq~x~r`6rHnUbti@ZZbE6W(cO2f_I!5)#69P=pKIPhS9WTmznCW_k(|EMfy5Xnc|-c8Td}ITSx4vm!LT`;oHy`oEVXEu#y;DX7YJe7#lD!%n8<1)PsI&l`DGMoa*F%tx2oUZ?Fwy}p`RaQ`21@50tblB5g&l^XXx+mbD0z}W4Uo9=^cxtkpuSitR`1*Rxa0cs1CRwWr2oA0-O8E-`7r7BBc&&)ad%(_Kgvhorc8P_+6$5T5|gJ?ROxgb%;DKM#b`RD8^NFlOsDg>!h*6~K%srOLllcM@L)T1JdHWYpH;2WX6+*N7jZu&rkjwY*8{EU0C6D|JqHRa_1mTFtKK&fI&d$6GWE`z5=F@o=^LC2QFJC=KMcAp}1cdm0pd%KS_c+2e<P1<Hd5gcy~eoAz<%p13Nq%ZlkIlPTduYnvKI@J?f82VSMYNBG}O>jW#n?vNV4G=-7f=GC{aJ(`cClQw`jH~P3?g+gIbho1LwJN)Zq8HE^xRuQ);;4=iB^Jm6;MSygRKHts|EJ=1_C)-j63-aaAlBBt&ZeEq+yTd`9abt*NIHNTz-onYSfXkLQa|gwzV_F?(|FKKiQ9mts3uAgZ&~*kP2lV)ap^`*K!3TMn(%W{F~Ze#A`ve<Z?bLKs|_{}qp<IUh^%(0vR#|&hs8<)ItxUgTDBbZ`k(R@LXW@?R*rO?8l8=@E9~+{YoUchVJ9+#yhcmN;!=km4|C_yf-kF((`p`vcf{5CcJNpw*i1|Db)<G><-}@6Jg4q~F(Pt>P4?|Z<WP?c8qQ6Jk`v3pyW4X|MBw}Feyh0BG7EtOsctm#!df6rd(qp#kmb7WSGL5@Wi}z+3pY1>cW;N|`88U*%ucuWB+mN7a6AAOh~d}#GyStTp^V%`-kgqDPFW_&NS0Nrk3FY23ox7g6SZ-GT4w(|9~G_uj_Fj?(-ZUWRME-I_|5#A^$iTgM#OBijK4&YbJj(ND0tV?FhD)rFtG)SG0kVJkQxRc7NY{8%RKQE(sugM?DC4Ls<sl(TrRK6mBz?5<{D0vFi-d5)<XS;(aRa?h(F*=0L58)J}u^x7XEc+0H@xDsr`U!QBu`>0lb^EKyV!%bo+(XFUJl6NsEdE2TK@<qhJfB748#q_RZ>djl?oDhvOxC^at70(68cYP^`uLT3!f%A>*jvn`ZFW^4sDr$=^(c-3<{>Yxv+^bvglf<NX3T2b%^Pqf7?Fvoo`!#<S6l13)Cl$snH~_LxCjLL^ol#e$`nm%xTNIC6e%!qXrEr7hE?e_DqR9@8p4K3HD*@#x`Wina(**XsdLj9h8D)}rQsB<s-TvsjS^DZjIh`+)auwY$@aVOpHlMz5Ry9jqR8%gJasiyR{qaKX)(r`i;^$-}>I5LDRdgI=;kI2jyXVm^HYixmAa2UHQ@YRx*Vdx*L04qo?xbCHcopilK~(ClmYj~OWif1!002b4Kz*JC6d9Xi@;*K%!nghW;>5MJil80T4Fl1t0^W$S<>kTVu9Xz4)}ESQK`am1#CaqcRsajR;a5r?fq*6~Ked9xaS^}Y=G0Mpja=Ih7&ctRlPr>&=y=wSNt@#Twzj~|IhS?fM^=Lz{NB~m#fS_!=Xbe60m+6duLLO2w;^MD{^gUDaNq2K|;S~0!{9;LfpaMs5YN_G60-(Xv{=pzT_FH4pO%SS;j2zo*Bb@>fzk|og@#q8{sC0jdxzoZBxNsT1bj&<{u13a)Xrigwby^kjni)60uU6`YT(QUb#_DM|H33D?0#_yNAdwcwNu=sRr(dQnbDq6>XVb5@P`2gSbZM~ME-pS-Yu!EOm2EzK0N?S!SLkK#vd=*wCHpmCM;M1-{7MWmWBWw$YGL7Dy(89w5e#>WA$Lqs7zuI;8_;33}pi0>NN^?ifrAU*6<DFf%mi@0R*>Bq&?e9QpIRN&SYXVb1Cam~0dn<`|+%b(w(cMhQ4!EsSMR>O@yS;REi<_lTBcn_x2$G?3eL?htgBIo*p>n8mIFXUKr$dLxnYjw4+%_$=2l;|5zAJ*Cg9y4|_Hp^qS^x<32<o6=l1o5@qUfT6BeM#iqEZP<g1H-?iq}via>x-@WhOEM${*!33};n4BZo$SG)Yr%2v*vW%xEhLXGM@mTpseWp!5FQ#aF))<Hg)8!B^n=?os+VRl2wbu<s(!-cdFmpPCizN+t+DW)x_e`wlc|Gx;e^ejVsniqhUt{fykSa{7@lXb2ecuE;4e+UhgqteB+4FRA{fjLuxz!xj4I>;Bu#-}}3NOLzPG=3f^{^>+IM#R0&ro9^^?`4(4s6j6&hQ;U|86+Im9Zg0O!`)He9eagX76o?1_TUgFPk@N-ual0Tzxa;x&;dL8(<_$=v2D@gD)y#`BqCJB^InSFqA{-|aDD?3c8)1*e1X9++ihrZ;M_OQ}4YH^GrE6>U{`Vz6bC=fxLM3BWR_+Xn`N_;sl&JHlk|S889<#8Ki8Y>4wNs)y0`!dE?RtE1na;$)AC1qT@(_esF;j2{7(}^#k68uF+X!_7feD28R|OJ<*USqxa-IhSL`e`PwLrAOL9<LzFQQRNF_=<>%D5&CueENpaehV7A-r`_4H#^h-Xe!}4DBhSvk;~{BLOT8$7dwGn#R3|9iP}pVNGX>3P20o7-R29-B2|}&|x>&lz-OuDV(Pmcbn=Kf`b0C&L4_FKtRu^tZ=7BWBi!F$2QpgeGi?R8Maqc<|i=96PLTgDF4pJQY(NRtKf#tC9*|8eecd$XHMA@Yf9}rtavTO1dnR0O1~0BH<`~Y^g`1nu4{Of37A_V3$$trfeqLJ36Iw+YtxwfMGBLV3C&S-8C&QI!-yqRlV#kDuqCZ@9EAvYl-y`wMV%%_(W#Z@q2xLly#kS;9G795dJH=>(R)#Znu<z=QQ(t7!21y0#k+?e?+F4Xpb@FSk~zk*fsdGi1ZBow&jdLBZsJmMp_-pW)_7g*eH>Ab8Viu4*ct)JaW0UuxeX_$BdjNY!)J9BI7<NULjn}S)hI@Eq}9^9af;VYEudFArmzsykgQ0}UND<xlccxqB$Te2G3ibVueBSqpm>T}6w^YF-zKfkc;l9gbCsf>7OgV*tZ>7F;S`ky_$#pv-`eO#97wh9OQU~TcjO)EthYV+Kf&INx<~1A1id3Kw3`nf(kTeAHZ6z$$d&ZlVb)G9KhNUF32*J)n+4NJ$-W}Dp*!^tJW71w%>%==uj}5?^U9smHQ~%Vtr1y8mFYpQ3`t2l5oPDO$?yFmyyCQEnDvDg%efStVwt~7O|dQ;E=6OmtY=RQ)I-r|Nzj0zM}KkL-OomVusWam5)*_CPD><TEYntA_H|RU)-4NTUa=ZSEwD=Slr5_--*YI-S~hWB&M6$+O94?jbX}{_x+Kes7#opJzV%eDF-_)89iMUfGJn@+Sk3DnJ5+Vo`up`h2WG=jD1=lw2OYFHIw0Y0lWaKkPcn|Gv9N|3SmvfzE@<dl4WvM>lUmpFG&#K-2DsVpxG=Vc<wLzU6>GZ52fqwaa9Rdhd#6@E;{{%_>X;VVtjSg#AJ;%L<Q&L#s7J{pGA{ruAW*Z1rRa4zXW22Xwy#Kijq=q%l}e3XIS>s<aftM0878Vn`J_3J5}T1MZo^{T+G@JSr~;k`XTo&&$p|GKcee3#)DW{+G?x}l^Hr814YiZUNkq55M^-t}9Ph%a=Ro2p*4ZM^MZ#*NV6aSl3N;`cmu${Xr0^?osC9WrhPp2Qg$d<!K3jLyZcP_aQZ64<+JYi>c1dRRkHbk_6yPB=M;@FQ+WlB}n3TgY<!PQ8mK@k$Vp7l7kwcJ68xsMvxkmY_8eHSW3J|TueCpYakCsG|88>o^6i;CgG)qVswGNSPElkWK=!lL;%Y;yXs`bgY;Ckeu#4D!}s3Cqb@qTSIq}!AlfjgUzVY5;wh|8SeEPQ|IEF5?UvDe5i#zm!3amL^C^wLu#x=Y#%#FhJ;Yg`Ed%wbp>DLO8v2Qs?t81qq9>g2s9jc|D8#$)#BtSC}q(5;91ad!7eBfWd6q49ScI^acl1&zcN2*2h-_(m_W?!rJQvJ#xw<?4}oer8`GV**j>QQP5EU(Pi)%j`V!Y8A7BaUk?gxE%Vr8k4oFZAnhCc4d1*TyKD=5FSM<Bn?4;edF;9nLB#kExrUQRz)G6iA7;I#no7K{J`DuMih36e?i?)ug-u?82Omz6BqiyIz2WR8F-~mq1%-o1Y)KX#725Z00>!5aB@y^UTD}h$`ELTNhuzPY;2@_<f~2@dj2DW{);TZN<7(Fkq@eZkCzPrrm02=GC;tLLz$x*J;bupWyjW#(d2-`F@pl~kt&rXxe<=>p@hKDm13)Y*aE$5=ytXQ2}LHOD2)Tj1><6B<3VZmd6-)C@f?_2phC<x5ZTPi{F$F}z7hpJCaq(7?znAwG%6_vIz!#Ko5OLWdZrYd5Ia3Dz-agpA{<T?^R*q6{Yjp5e+V2vchrD99KYIrO&Po78kW^V*})F*2&b1^gRn#3f;>!nH!M;J_r_>sWnFa`z>Ru1e!a23!F31G=-`Cg&@WQRBVXZ<EDf?*CYE4AJkYhUuu@>&gmTP{3i^e3woi+R(VVoF@F>qp{j1)(>nE2V^M)XVMybia_qS5{+H)^gn%37Q_+*U6=Lzxw)B%bNaq92_;AZzJkGIlWt%tHHYE|3H+$Tay$Q*V}JtQ1Dn9YWvp*yq@kwrzhykUhSwy0J<8XAG51__U<av1SN^;=s*f-TKLXM<j@aQ>UXUQAYx^CINy9b3O+=o$1mtolVlUep^`aTbo!@FajkVm+x2H?(&Eq|+P*{P4P@eUo}YSNy07z6154%qMJC<7;+yBJo$QKc_|>90aK<QH8>ED5WIIt8q&T!{Nn-F!6{sp=o`?(yPZy`w{0wsXSO~)s{uD5a$KYbI*LXD8f`eKL^oP@M9uredZsqP&Q&%`vdY;hD8?KY}ex2@o;?b%Kezw;FV9A<nWt4M`kL|A~g`{SfdquLrcKs6mFsCVTd62*@t@J9mZ#>Ib_&6PPaMdCd~2WWG{0vm@n`?Bj)kvd~mL15b=$vc7+f6p#pg>(E52)tb4omB_e`G@qMYwYs<m-AOYFH)(5Dv3KU%&j%6-FQ?rKeX$LUPRl+<g=3{?xsXkuWVh0J(e6T=ONfY<m5j(VLtT8H_Nj<NvVe*;&MMbl}OmBP1XEbwLD~uMDeqXTX!o>2-veVL+AYiybw1+J;!qv;<=t)}adbPX^I7jV(WeGDP@U7Iac<l_e)3%kPusTGd?h;NhI^rV?$SIj-gmfgDwV{tJ{s5iiVJwlpjSK?b!CvwJTBK}!ET%VyvBq)mwZpk@dNH2ce^t0~+x5tR&kE!*Nv$5`*hn1<8*~AQ$aJ~2v)liDv;Y6C)D{3A@17cIf|_jsnF|HH7R>BI%QTIQHlw9^)YA*-%xPZ!J&ZqY%hrg=KzbEdYpo+TpHODIy6|DRm-b|Y(kNwXQO}yR8hRl$yyo2Si9oH{osY|koZA!LH4BQYgWI0YCDCX&V@*XZ^ssKSena}%mDO?deLm?j%du8E%d2bbZvo%t)9(9HxF-mcs!k$)Aej!&FJ=OVB&Z+!?%}v406Wk?o^;nb$y#@n{(0I#91r#EX?L|Ppfse`=W6z4C}))JqO3{==bhzaK*2MG9*)QJ%M&_Q>EsbKdIxL<iwh0O!O+vPkfYW}z}d{mAo$if0z=&qV{6;s6H+Zf6)W({<gKbENklXGdQHR&GMnap(fY{^V^i_05*pR&iVZWd!oIosBnUpqytCHTD%YF?)JQaMZ@hlpe{EiWw#LCF3T42P+F^e%4k0`5<|yn5kDhT7H<K7i*j}*E;dtx)yO;glbYtsv+TVJ;x%I2mJv@A{yu7^9os7?e`kxZX$fw;@G&;V>`-cwDj`Xao3&)-}9wT@54+3%*=fJS^<lwRIz%pB>Nqo?c`{DyLQ&&~t`_ePSWTnGr5bQnQmB1tDIbjA9XINrH!XV)mYue(mwUeK58u&+u>AIb;>O{#o!h2*mu1?<_;2hzM!s1ytm@}()vm9o+QF`_d4;Mp-_cjL2fx)Tlj7UI3^}+#KpZW6@8M(bcDiJGZg^WBd986BLl<WH+)uLoYemXZvnS24&fY~;48{rOwSO$@_dRDU5<cR^YxU4&|%=akaUHQ|x^3p|061dB{@E}BoP7qWYJ7t4M$jM{B>Xl>zN=~F(j_&THIT4P@7CKto1M0n<94IgI*`m=#F<JcMX)F<mcM>XP{LUO{G97l<xIqA;0UnF2DU?7l+tvt{Ym}lqW;P8BU;=TX4`RL_1S2q%&Qm=t3ZL5B3zW5gPDNw$8wWL6>mzvJH>fvsFNIJNRdCFS0heC=KtQ_0cbMRr>PZp-QG0eNS*vL~N~W@J_(MNOw$0r}0FUP_){d;5xCqYJ3eCl=0J_*;%{QBv<f4x-|D^s!EDU#X(S`+er1tGPbjS~l&|vr^Q#2VOjdq)#&KN8LGCTGT$%%ftyp6&DQLnQ=W?$_j2UHc9>vOX(OaecXDVR?xvIdF=A5{)|N@a0RqLD|5Z7a|xk7&DB9+u|dYUMk{)SLzU0RQGh$L*c|R@(n#H+}d1?f&N5jlcDG0~q7zAPKEFWz)z3O{D!=084!5tL3PeaS$)+`Hpz^xq;A?(&qEv6kI1slogxoq^z3-wTeTa{rDYmHJY)(y(o%sPD3qs;W^U;V<!VA{e+Wv<wiDU!zVL5Xu_=EM%`jKprYq0Q@=eWYZK$!W`<|-_<fG`AYg;7LUuxF{b2cNFm8}}$<7qd&(ZzFfWrrm4a0b3?ucR0FqVVIR9gIq+yfZR!P1JiQCQ#mmvrtvQi7X#HDh6N{<6*;@hHYS4?-oK6c5wcvl5A-&V05|A*a(gRL8f+s!vMEQOObJd^*ZlGTab;wt@B5Ns{I#fr1p`bZR&NOC_ypc16l*K0x9Xybo{$J?<o0(Mzi5m}{=Hq=a@)hmR2eEuI}@{_kr*69qVp%HnW5TBNo9^ZqnaUFGL|JfxY1Psu#MB?tC`sp;XA5=(D<LX*~nY9A-}sX6c+eFc_$%088ZG0tDZkD1Cy-oys$%!z5}tU0WT@ncIFsmzvh1->BAx||F3OvtaQHcit6Ae5zKvXQDXWbmR{dZT=NHoS%+;eY+llJYGmi)wfC_kJgNzxAq<>}>CC{(&7jppr#ezwDHMOp0=NP1FB-fA{6a{^mRIt1fkjtY@@~X%jy_`n-C3c=(I_(fXxl+HU=_E`PV%zfg1L#m!&0ws-rlHum~$=|=jtzrWw#t+%_e^gr3sKaP5?nJ@p*w(7ivD4vx8iw;-6!wU|h3j_t5S1&|Rf(rad&tuHhF~}Lon6%wKA3hiZ&c7$6ea*~}U_uuT_)53iJ-W4eIb1uGtjufHO^(S5eT*g20!kD}UkqSF`V3=ca$uz$u7hoQqQGYoZ{R~cnih$Ck8WLf|4KLM55WOSGe0zNGq^!vJ)|1ZpYuaRHZPJBgfx$Ce6xeRL06q6(D6@rR>W<KZnC9ekmnPkSKko}>${(AvMLrd<SitgYtak3u8fh30~q##SUff$6Mx}f+VGQZ@-n{|3MMWlkJi@cN;jpo%_OZ^@i8BljQ3}*{`CI!=DVLe$#>@eNY?rcLmcF+TX@ismL8VA!sJ?z58=5?P-dmO-D3_{E{oA8HVdhZP!v25C58BtE{iw6Y-=LQ(otJxu4^T1m#0y1M0DUfC2QSe1NL~!Z;u~8K31z`V1m?otyt7!DT8wSLgj2lamgfBykbXc%t^#<YS$pGPj1o)3XD@l;!xwm!Xb~|?d_OGNcRuyK0Ioy$b;{6k~F{0Pyre8N9u&A`g>9wrx(|JKIS(NcnyK1^t;8M(dBN*_vmW79d9C>g9C1W+M?vcmJEy;&XEX5{uGn6Vd2*_{VE@Kw0O-rWW07XAx|ZXaGU8-_`>azEAL!~2n53eM0g>wND2-cD9Q;V%VSbzw#=HLe9D^Q4og?7dOU|5tz$gECV;S4uU$lsHS69?B4@TE07*d0&<jX!F!P5i2g^s?O`b`TLFs9dSLy#EB_>%?bgRL&KEG`>K<gR~CHBwZ*g;;~1#*B&x#8IKx{D)l*r>HNaoVP@T$;_`mMFb@jgF$$GIflGOBM5oV$$gq*4S|Mpto`q5ViKG3}&*%KBRID1^9WguJcB8ly~AyIfW#qD1tvvN1I_m;g;)Fc}txy1w2c%sE{0m$k4|Mh4qf4X6$1DKW0j6*LmH2_fzCmo*WGfIPmNSeqb#gqKvYM7K6~c^+hLPs72r^U9y;f^<nH`0VwH}zle8i1TZ|Yt1?2Z-M5m|%f}}j7bkqc4`)nhknZA}s1qL9Dw?nlFOqb8q9!EMJi`I4N^RiBkEQ4_?LU=+yO#t&9jJj#=y<^~boVKwrP+u?oS@#eJwOY!dWn3N+CxZA?Q~#hRZpZif0L7{at1R{9{M0}$Imx5uXei(M8n;{c9+L${M}GZ$8!1l8H&%gYtXgYFL+(C38^qzi!^R}-Mp~eNtRY(X$-nO!!s8QtK|;fgC3ebik;ZlbnDu=13cI}ii!>VF<mK$W@HE?(3n}fNuH3&h=Uu_|J@MA6}OG!ihr%h!S$7gqlf!nA;Cb8YSnc_GymZG92TWHj-H*CeN~v>7dA{#RgRg&k7{w3P=;@JsSt+wm>=SGRR~3qGmOPf1}i2V4~2TrNvInv()x`Do7}v5lFf#MKpNY@){dsnRU*5@Ky;wDxp-&dQ-MRgz`o)XnG3(oE~DkO-5xxBr66?9{G?m?00ssYc&AMBzU_=PVrx6&;P~lGy&NqXI-M<)>vCj==WE;z988$KEWd1a6hPN;xY;s2;zj~Hz`@_Eoil^5Z+i@OMHsAbqF#UpJIFr`5h{vjS9?$N(CqTSegV{)w)Ld97C%%yO#Px5NO%B7MefEGX@R8h<s&)>g_-FVwjHVavWZyD9H3b%;j|Y{nZC;V2}|bBgMZH0>54R6i5-gZdP=m2Mfl2QG@R*^#MNX*wuGP3D{Jm$HxrBI%m7pX1dR#$5xroc<!u!^F&~f(5jG3oHN%E;*k*fzQF;^lYw(d^k(QFyvH<ytzKR)HsrUqFbIebO5L>_ew0`jSu8}SeyZ@opC3x=I!G7Xp@6jiZj<8?pZ~C+6c?ha!6n86{tCj!nJR7lGf?tA#V3{23EgCgu)P9gbhj4_D1CpJd0x%t^7x`pX@f8SL@NAylG5LB%lrDMrVC&7R1;acFW(#?}Ji&e?SSCwMFSt*a5;vx;SaY7&I4T&_ym|aFb=r}Qq{H|%L?fiTh#@08DS!$AW29hMAWbuL8qZPJV|WdxFBQJ{42IQ9R&ZqXlGR%r@w{dVgI60z7~+jvmIuT_Xg%=8S+#&D(JafuhOwY)(H17fq}8r_8r*z3sUb>ge5$gMX)M4Y{?vKF_t>1>FvWL*Q)>C{`QS$%tsAk*&ds{zkGuyf*>m*5PqnhjwZP1H1f=Lop|0aGvQT@F`U;7t4s6x1MZG;ep`+Nl6`P&BC`LPfj_$M?X%}S`+0v@~JHDOtIMQ@@OlI;KPxKNwvp~1<B%bahLe$i`TbPNCLhm5A^oaYw+V#Oh>H0&Oz#|P+9S=1BPK<u$NY;+B6vd^nE#G~FKOnf$GZlWT{ze|W88kkSb7hrcB<uQJ()tZq@U|Qa+!o}h>Utc6Ehs6~3WY8xRUIT%AQFTk(DjmN6V|TuEhWl42DLaV-Z!lOSGkLIX;T^DJ1qeM5bv1}G&osi48a!blAke1K92-%7H8YaE$%bncy~xNu_ymswW1I}5{#SUs{N54&R3ULPT^;`#qUAKOJW50T%HdYMd34>43>{>D=|c$sjs&^0-GIEO5IQkeo@h>?}?_q_e?zPTLvK-41%aN(ssPK3Bq9vBcZ&k%8Hw_H89k6Qe;!p`48|=mO&s>qo<W)w_wx{ovm9~Yv0G>#cQfRR8K8PO&rbuSf$d3*Fu12M#Uo-;*_#M#pB9Bnj8-G5RpH94RtLaa)kWZna0lh8J}#7CHH8lpy4HS0wZ;oh_BTUT~{9z-{L49RCb+aSIK@hJ<qgv*DKu#8%d_~v0BT3wa0$f4n1)~d-X<@w{EgmB-!DZLo1M}ia>4~5=X@6?87{P<W{25u)O!e7AqVfYEdl77sJ6I*NC^y;h0aaY;HO-HFC`WlGiH9Po;zKG>2M{y4mPcuKAxO81U;OrFS-8?Y~ETRnJSQd@1`hJo|ETIr(xr9Df;1uD|5h(=X@d+Qne{<<HgAFMm!}&Hv}Wod5FW&+E|_GjCre<MS`m^ONkCFXj30OZn;iOKD!3oo8QW!?UwrzRa$_T;(SO$*a5H^PLhh%HeqX{r=AT{d9}7NDm*pGTkc5;jEZ$nVlwRG=%^Bpql(wSNFrzzl2aYWYd}@5A*s+R;#7;S^HD7ipo!>bl!GI=RjR6B9wKJyp3Ay1Aw#cYIRL$DQ011CAySH&dMh@voOt1$c&S0AljBQvxDUuRtfYo3*}ZsVOUx@a@``#N%W1ReslyV1?Pke?QC}Z{jZBUJ$$goT*iXIWt>SZ!NWsfhE{R~dF3S1&jC?!R!UY436+<6i9oJacvHf-Y?iG!B*$9RpASbs#+%d;TI2v{`;PQVs-ITsd15wj0-p^>hF`Q8j*(Jja|Soyw%bxYFdoH9TGG8T4pGj&9+k<uFt851v{xIQIWUSar@l7D^-~9W2y27F_J1K?5PJ4H(MpSpH%hG2yv$Ps-nldjKFM;%Lr4Gcmm+qQ^D|Oo;2?nn>Xe4qTb00Fq;-(1!tVq!#j8L)`k620JM@6W2jViPhjdTPI!!aVcB>(0Is3K@$s@oMUm|iqXer$$-ovGgn>y_QiqC+Sh7?>!Z~T!*;`?Bo+cXYKUKzlE_<_vyR<|0>Y$MPqP;!(G2iT)VR`mI}G7KG)2CddtkH$u89k+QqH#vl!fix5*i8fiJ)ns1X$t3S%1$a97CoM5W3LDi;7P86fy&!e;-<U#L8-CRyh8PwWQY12k(`k5+A>8FDhp|sN-%SrNhoR9?h@MPT2~LV(WHNbLirxhLPW8F!vfGefS0yzJSnfC$g<qqQk*{uyTpUJ*_Ub-Q(i6?EN|s|R1(-B}c842kM+%4FnTF8ddO~^V?2>21dUyEXyGK0I75a}2>E!@^aVYajNYFGVdim!X14wtwA|W4#lk!+03#E(Oz&cEs#uJDLc+qae78-!l)*bBZ3K6Fl9`IUXZ%s5tnN%q5-);Bv=i6IW`}EUxTz6|Sp%SwxvKpu$)5C<HWNDb7%27ZZzR}q)Qox?z^61M9P)EfT$?i-pUOMPSd*NJo$#=|1)*rhVq_MBCSUiZ1=DtF1>_{R$C;5r?Ac%dJ6jerPq|#4KYcsOHr1)nFw{D*9ChYi^7<ZeP%I7fvIuSoXh+pukN!-~s^_JQtG!S+t&$8jjsw6W4AS}JDL=qSI`(E(vtHLT>Vq?(aRy4B|@yfpH8@$*udexF-Y{68U?EkufZ~gXqw~a@xvJnkwc45wu^9xLLA4q}t%J=YqpAOH4rzjMVh#WphGFGXmYY4&m#%cpb_?@55<Rv=Q5KZYY|Lvt{;eeOJaW=i#-0lP=1b*vpyk>|#vxnA}e|%<!^v7;Wm;1Zv+s${I`ynE~q~Ts*ETx9ddv)H&u!{5I9**}nUcT+e+R4X^)>)h}Ud>q6v&WVf#H<an%ZvaXH0Ko3w300!7XQZ%x@E@vk9@pN7R$Cqn(m0GT(kQN#c)g(JSxagbpoN5h^h!kW}V5fx3l#tbG-lB>El<o+qIrnt$-!F$@Vz8VsNIeU&L@gp%xc8g=+Q8gV%<gyhxV0je5Q0vr%@{^S)BSjROzqs6kJPa83)h%VtIgpA~YDnKrz4i7Q3|19iNH@Z`Xw?t0bBwBPmu_s^k~EhuS*zB(Lsa=g_wEn9Ms8umko(>LZqs}HA)*(RZM@G6^vwt^{eIovX6uQG#c)m4C!EPJ-m&p0Epe1Y`vjP%ZO=I5bj7`mFNEf>f7k6C{Q*3o=g-dz!bG2e8<#z4tAECM9Fj>jvvz=`=zx6Jd8ROM#1iV%Ilm16OGKA9EtkmCnIco1$&RmQWkGUqk#NQSGcFU09+v3_zl_~mxIbY1G|X>q$j7qZ#6bU;u#+!*<7eGziXGG*TIb^7Hd5c}w)7IQ=fUuqY%%cKJ_U_qwQ!v~y0PG5)xCTbdl4HGp-oQ(9Y!TFOX)59HKl2`38{SQc@w|*nLG2BnU2ED1p2jOvyd=LjwcRr@VPc3etW4oa<EKi+gqf=nR@^kGl?(A}Ibd@Ough_u;w|y9|^QlE9Fvg$oX!E?E`4exn4*TXUQUlD(l0BJZ8ju+nB#h`|PV-qSvKeEi%G;v&2u2~&8Nx|F(utOw;9cH~jhLPmj$}9!eMK+|P}{n0FenWxL7)YAmXFm<vxJ+%1=a)Ko-CmZK>|*e@jpx$aVwY&!Brl3E?9Q%z<8IJe4s#6eY3s$ZexG1SA(09M_bYxVmD3o?>vsdoQrtTa(hu_3waRig1=A?IHqSPLgXhZz(RT<{k_6}HzL~Vwk4?+COSHkgPkj}0C*5}1L@R@x=(eQdF~!E{yx>bp;uxx17*|X^#YbeVDpLmv2A3mGjohbiwZ`+txJ57`H~fjaWS?O>3NO5F1YMEnPiDe9xjLBKzEUv1U)(VNE8GSlWeaRwgb45z<cqJd|H%tEAKIx7;y)v=r}aYKSzPJVKP3KeU9CPO-?U{a^sU%iIMw4A)mH6!x9o!4b+8|mF}wHr^EAc#zMfRQ6ShVV}AFyUL#zln(qwmV7TWBLEzwIF;hx!1|bb~3T<3VZ4>9o%BnU=tEB&<&Kw?IXZg!x^PlId3qIwuQqpB|6d9hPuGZzSEQf;G;+uo$>w4H6KKOZa6ZIUQ`Dj&tPV#%q{O11qrTt{T`+SA;&2fI6yrjZU=a&e)VQ?Xb|Hku>wDz{&jN6^0zrE?jNkyj}Q{>IiwK=H|uLnQ=i{?W_i}hr60ahWs+>s~-(L&d2Q~2`bZ#0KBDQbAeA2$P7zJBwDSe>+C)UAcG$(`(g<fH3X5RnjgK&<on)f-ScE@<eYxw_V&d(ZLjt14GwU7^D|L}YBgc|%JcB~RN?rWPnn_2_Fl?5<yL+&N^!*L`9MMyy>h>&4*|=bSlmI8OIB-@Hlp|F+Y&D)VQ4Z-qjb_~)wo`J|Vu%Fnf4vL-*D_LArF^O<}02lw;2d+kT}+RCzfZ)L^1zUp0n#=md1ukW|^Hh<j$kkjWCQXF5>BtM~FnC><DCHs<o{x|#uc6*Xj^X~0QUrL^Jmpxu6obYMVnvpN0{lW-P=XkEQ_M{Diky*)nY7JC~V5E5uEv&_q5e5z){KQr_Pz^1b2Kp11+|<w}Lq_`M$?&{NWZc*z9s4TPfTbqZp2)r|C_-U47Wn)YrlXTQhmt_;afrN3*qV@xMVDy$95?$sXk?AP?VO~piHfim5bjmRXXcqv7Rw714d?o+hMIkN48cgHnN3;fCVQ^*hDQ~22J_*+RUL`nRL6ZP7z4lfGi*rrJh1A0M)@E&8;@!_gx?c+XO^A&`G_Q`res{YaR~=_E2xB>ohz^XL?TwXfK+}%R5&kUHmf4AlFyFV)tdQ#rksE&N$U@jD(mpV99JlAh~MpTUByDIzUEkiQ$yXk7*-{PL^`p6@)!)(u9d6gZQk(IFK+44J-gfvCbK*+{~!y}pH%&{do%-ErMX%)AMod^+8azNKLF>6gWpBWi=z<>Q3O+~uUc{^$Zcji*R0b<dQ7!5%%Ct}kV<Qf1<rO|P7WrXJO!Bi+s{;VSR3_>pzYhwA!p|Jz+1#y$ZYvi15u_M$m$PI;KguPo~$Y#5{$^o^FP*}f7%XUwe&MAGKlhCs%b+EF(E44J+!3ia#EpXd$fyaf^@gQ8bfsc52H*-C-ibzt;OsO@aeNQl56}+KQOU7=#R_E-G|t_;i*v@iZj!hmz(?VHg?`@zU{La9H$ds+}wJz%@@N!8jQX!)cnLp>$2N@f&9`jn#U*`6Nw-Uw}YU_DaSoUS{n|3`;A+C-u4Z!#Dq@D7XQ)qSh8yj5}G;r1K)R*1Mn!!8No8zLyaa*o){kW_;K=tcI}$^|KLk;$;`<R=h;0(2qO%C8ltD<by@8$BS_CvqRPU$f{@{GM*g}I_9KAYQ+O!>yBFsO_^^f+So_6!E4Eo0Wk>R0S#9J%IF5I9NT0<FU$UKufiMnIwX|JklXP}7$vayAqPlu7U%vE<yQlPmXod9CZ$|^Zt4;j&8_RF)C^6mf)`}W{%UM1lUahP90~Ysr80Eb3oEWeUkBGu`(ojIF<@#w`XtN^1^T4vjvLi=K%YPc_*0XwWj-P}>r{rI=^a6_}-RX!Kn+=<|)K)d(p&dL8svX6=3O^FQXMWI&&3huZNtP;nq8~q_RpJYtj{RIU$o<{-{ognDHn+Ey{vbBeg=yqpsarQ~Hamk7!NkyoO!8ter}4Ve(3J#avVQ5;QOuK?PgHmWr3D5YkR>;+pu8Ldmtv(CPyD1Es%FEUeuSD#eLu)%M^#fHOQtP(?mrDd|3CrnD-}#Z$QUa`u^@D0LD)B*Gg;!!LvFL8Xrhac*7;t57`<uc__|sEG1J5+_6XSS5PKnc*xqVb{;HXpKF=0vo}^oy^3Y1{(L&}E09D~EQwpO684$Y^GN^jl#E}83tXUGX-wSr@l7W;0+4WDOXQ__AVzeg1emcpIbgG&EUuiFdDw8YR>N8IDdv0EPO8Ta0%ZOD^Ryp31pZVd)tP<=E>+3-^%ZtJE?o(tp8w{yTTC)4=%YG;Mb()_i9}sp9N8Tve5h*2U{W{Gi7sJys`IXRwHaEEwRMd9bJ*DZ_wgM{89b<>>^NcDN!DKY1|LMYz)S51O_5ltX5`)`L^(_6z59EH*v#lLTERN$x^vq9e*|wk5zs=I3QShX-M3AmDU()nr>2HJush3yv@}ob#)!<k)@EF#@T`&X%G#>r)$x%BzYi#H3?h&`$o#%j4p^0ZWlfdEO_3|qJ!}%M}$#BIz`^nJU56}E#h}kBQ7)PE4+%<lvRL_aV<7MqD7`OJoGH&N@@A$s<s&5QDXj)t~@m|h;xpE4zjI18!D6H2|9TYH275;qQ;W%N2rZj?ln=69qxVo*??-O;f4j7Q0UXY!4<a)doi+TjSlq_rgE}uAf=I5xp$3Io#XHMABRo~8Gj}kg*yt5+O$0a#VD0OJ{d9<1TN5>7V3r-s*iQ5El_i>MCI+$GF&4l;f?d<oH)o0J&368mWQu2pHk}w@5?vIUZe*f^pYDZ$r^HEMVeM(J%WNGd`Uw+bH5&XGk5nR*lzxR6Q4`&nnshYvpVCoUGUR+mO@EYDTqp+MJXUD{P@)-u+<f+kS%%S-dR@>z1s`(G+xmF}~i0RLlmszFN+&xhZNr>URi-vx%Z@|n~gAQ)RY;)r>HR~*xn98!W-<`@A+h3{hRhnnbT$mVImfzBROcu3ysg%OFEQucSGzv{q(6<<>07VBBM?=O&Lp?DfbUp1~9;Oo)nk;eV$hTI5Z`GQywz1VP{li|bsZ@4WPR$utjPKq)e=P>t$4>GJk8_ZkxJB2xPX({f>~G4Rg{g{e==Kq=37wVq*6Q-|eRmJr!k4d~FaNXqM!HcpXrvy+LM{FA3DbLQGpzjh{2TY98TmKvgG%?!hW*+dKweGr{pEXjHutt4Z}wjqiFj>oZOQP5lY(+8TI}T{sdUQNG*G|D9G+*FngZ(V75(j3`p!nXu9q!`8mwiOp}%wOOn*IH2~PROV$Eu@h#Ne9-dsZw!E6>mf)i(*`TU=g)zhd@A&T5H(NxZ5i!yaSzi;tm>j!;)uYiw*zEIaI^$Px9^dbwI-$^l>Q3ZRFD+sS+5}Wu<-UE=~o`*Ec0L@GCKDTE6G!6OEXnt}Jlj-i8SILjh)_$aX)m`%KaY!vnzu2r;o~akik&HO^`_A(}I`r>bQa;RoLx_mVUX9vQ!D_sb`Q&FKC_=LnlNx<HSdEd{{8wfJn>nHX(w`UdXVj4Pk}YZ0=I+C+QB!1e;KnG>dF2@dG-=n~yYTKc^zv=cOFGe-Y|E=Fp=U==B)mha^piJl-bgq2;?G9tTnlgAgT2Cxhz~xC@Ic#~eO)j3nC;VHc@OdN*Ue-|J1{u=R=Uf}NoyyYkCNZA-1KNPZ1)lr3Pu7mq*hLVlIVPd|8s^wKw;&qn3~o*tYW2rqKgGuu!mSowS(a$r*CztHdj3?q5%y&V;(Ka$E$AMD%C$-S&gZZ<V0C<pQKaC4Wdqwkx&Ut(|U7@4kC&k{MmP0eVa{yGjpqxW0a7eN%JUgLBmh2W!m|$?s%Rs>8Xnk{n=ecR@<zCh;o+?-6}j)h8y!?sqEmnu*5bIda$?`jSj4c;P73tJ;^Eeg6UqJ?H9Azr0hL@jKa9rQ%YigoR1%mGQtagEU(aRdW#pj7qiRJ;TY8;cDFz5r91uI^wn?gxBg0&Q?u0azh`84bN|)<CwCgx3iF*uon&jf+kO3E<E6B`zxlTRx|87d>wbSnexh8(&c-ffdMsZX0jL9U68~8-;*iG+%uw!T1v(){U*bgH(~J4|qm_Im-wzRl*ytAdf#T~FPawBN@>ChEBFr^7+p1FS<$N?7GM<h_3B#-ZSs8uXORn#*07m0YC1s|?iOIIPb^xJ8PC5lPy9fM{nlJDHOizkS$d>O!`-#PC*Nek08ySh4`)R#l<9~z5<h<C`9sSd1eC_tXYce7^k%pct`X_UHVK3^Nnvo5V;h9`f<bcacG6WLzP$r&sH`9&htS$w;tqr)z^-*?tGRROhriXvsB015J=kTFQsIoHo=|^54S^kIoEm<4O{zRthgwh_|SANL7nZ324;)W5a92mKQ)Ivu7IDBx_EcCG~;0t~%0{D9~pjFwU9?AAVST364fby&lC;{<^gKKLU`<YFrqD8@>%M{A!Pa4~yS!LBgP2U`>nJU#ZwaB(3gt6xfVlG{;dI{1eLs)ZhS&3y3!Ic#<1j-y6`jKTmB$J(ug^s8`<QQG_f^G1THUEUlR+SV|%Jj4Bip|&dBh*MO?gzGt6!YUf__V6!=*%3*_<P#5qa!t!+Ln5*Q9T-uYFg8J{h{jCS*bClES82BQT8aDE!+V%y4<5Yc8hpptL++E<dtXt9Lr;*T7jH%AFFd*x1SovCQnWl$}|gmWZ}<cTU0iB^~~UnU}(sY{=nPkfo;xA8{T^bo3+IdzAI5ksg#~QsI+n92=&{zU=s(dYBl#^h2G5bJa_|R2|6NR9oS(x$;ouX46Cl5Ewz@ULysS$NsVPB-~j0{eyf^sN!Fjp_%}CS`V)X)TQ_z(Na@A@q)1%o99rynWRAnp3s(lC1df=d9L)%#Duc{H38Pw@L-2h$b+|qv)>q7c+$cyz3C8LTDx}Yq8eN7bragp$>_4Ak<tU9h$lO7M7THDt*$}6{gjYiFMnDmgI$3HQ&T24&0(}GvK25seqO=G|6l`~=m4q0#vh*UoPcX!cRwPSC01;{f;GDxoxy`fc*?79vn&1^j#ZisJp$FNR#(j}E<iG;qBPr2-%JT{JjUouc)=BCQ;%QH4ZTR>}nLP7Y4Ag)BcU|0zhJLP6kSI&_kI?S@+^{wlH!97W&$7g3NsY(bdPqjM(hro-9QlI-TsvY}`lwPmjO9TNvXEpbJAY_WzGZXdL|)>5k#gDaA$Q}5ixeRs9UpJm^mFY#n;W11NS6<%2u8SG$v7gRgY2eu$G)o>>*336t9;JC@D>@dz1Kt;tH1ffGxN_Xz5Zl{Jj5&fy4l3u+Z6Izd3AI1p$I+Zk9Y6P?}zfo=H{cyok!dzr6YKazI?Y+Y4hbfe(>aS;yq`>LXb@ryzt#G{KCb+?=8HC!E<|Z$^86d=k*@HG?-j_FR{lavMkFqKN*?TF~>hBufT7)iu=!(xm|V@RhEn#8q2lTZ7$dK^68&DhSBNrKmS4EOd1XRy2jM5_pJ~431+oM+n#%M7pv*QcAocEY~;m<{!3mJvLSozZcc|~eR7tGWCj`ch75#0%@F({UI~MmI*2JXFAy39!9IIw5H?oRL-zsdUL!IKnGjQ{A`!r|pqOcPV^O@Qgi^^T44t6IT5Ks<I!P$VFInm*{jFa&x6H31d9(f2XeN(=ce8YsY#kpb6BPU<KpSESZ(Q|ZiMIo;<6H~yGFGM5DhGE<=HwZoV>rJe$RNCRGAd3#mSiB|L(I(8<ixOFGmn|Y<T#lRM>9JT22mt0VL@?mWxJc~0W(@^)Qxc97Yv^O$QW(sl)ygn(Wu8doB4!h3;Wf;fot6H&})2@3Y@PeKxSib1~Iz@kagdVk>Wu>{_i}W=dt>Ov*Bef&7Kyck>o6Ovy)S8doMRHk5Ba}8r5icqIY+I`X7N<@qtxvyQ_DQ&#SmBoZV|-Tl#<OyxrK`GFt3be~)0|>3G&hN5fCKlBY#-;XnK4pFt=2ZBFnW`({j=<$EJDf1s>uiZA;#oEBs9=xbY-`DHP^N#};Tq^0+z4zW9#7N-P(rDNnj0de#0WuNMkrmq;XlG2xH3R)>+o25qPVKDJlyGt|%=qs~<b94Gq-Q|>gmu7Eqv7FtFtzY};#(ui&j<mxE^4SwApU8-BTvnD6#PjPJ<G#tQE_P9>UTOattJcdeR9rJ$DtrZz&p@8?!~kXjMsB|}^xx7Tocweyh%|IiOI8`G%&|b~u0E9i0_iceD6@2s%N=xrfl<CdFzskS;rVbJw8a}KxB`R|)1Fc#2@a44lv$!AW$ELt$PJ8|Wo0v9l51e8q4(=1n(6tRsD-O1GDi~jMEs697fK3n7Y+Y7KK{<|HL{%xNq&!TjA_m#%WVk0@EyYdvDqz#A?C@DYK2au=!k_*G>nmolu{$-7lblfED^69k}c`1n{4n`lt-cG!Zrs*I1ot_kHIMjXeUkI(o#OAg<qmi5gka?EPr)1Mq+7cFf1z%>(bI?E-_^u<24faKlAGdP2#6u_iOY7lOet5XpkaUmrm&Ihth7x&7XpnX^~+^q+SgXra<3v%%6G0{oA9q@ywAIUJBxDe5cQGtn|=Ppfrd3pz-~s2@ayA{CYTBqP6!x<lJrgD_}ukQG|ns(yEyn*(rFtKsGTb)!a!DG0_4MxBc88@4C|*<D0}Df}FB?Y>xG%r^gKI=Yy^0)E64&@lxrYK!L0o^i>6ToiOUuaxEtvnaMv#aXV<<&ahSlBB8^nJm4mFGNor7%f-}`;rqCjN3Lb4BJKcU$Jt15=vz`Ioybj~V=9~x^JxBC2a#o9b3#d}iVS8lUKpP8`0=r=b;;E&Ief4gJB5$TUPV?xVjxK?m8zSuG#<%?^F~!Qw(&Pwp{0(8L@?}9nq_9$Bacgf2?XQR76=raSWm1H%L_2`e7GSw#29qFmz-014TXNsJOJ9R|B_Scy%B{d$y6Q9j}i4A^uQmZ;F2DD>G<y*toDw&BSmO_9G1tkwc-P;>A!O=@rVE6Hfzd7#g{{lqJ1D<TeiX)Irm*7hl7k!I^_M#VPtcB-LU-V%dAwFf?)4t`eoXys{~|b6waf(MlGc)7>bC}di*$PefCEAm#GKE?5&&ZWF0e=iveGkVY@9!wbfbJs_w_=_N%4B!T5z*5C9~V^1@^Ysuru{Da*y*TCG{BUZ!}J_+VX8EZ)MJ<LuxO_>z#b<t^eQ{DxEkKxQ!NSF$cR6jVaBTN#R6>#lZ5?|p$<3uQh_r3KYI1aH2=7~~;Wq3h+_{uX(i`u*SgeLky#OX*hskA1!_k3^DWxK$r+mShjE@I#prd`;?dG8`?}5+iFYp+rwfe;xpLRh@{G|In_0>c)Bo0Q5BqZy{H&e*LGU^^~#`RkEoJ(}&61A$eJtSLm^)qV1wcoXIv2!SUnJbh^!FApt&83~x4AgoPKP$aPeD=(*z=G7zadLN*VL(wU9VQzHtWjf#wF-;PsKA9|jdjb9`gTv$vDX-r~~IC{k^GakVTN9v1wHRECXN?RBDSkOT2{0i{D!t+bc1@P{C(5?2cinK>Nw8xrnchBflqx`?=w;`?CwN@1lFukIlnn%&&7LQ2{K|Ov(7Pp%jo%z#ncGGItT9GNIQ-pt29#HyNR~@re&GTb%F1%{g*>z8)ZOOv7E03LC4c6sW<&NnLr5UZ;PSRiXXGj)ZcXQb#@iAb~j!;>tP#C@8r6F1+JW=vMS-4Omtq&Oqghr4Yjy&ih)E}o-bHjmo4-2wxZWQ4`$%R*nk9U)kibOV@S*!1`)5mK25LXuxRvmfGhaJ2!<7mm?>u_eirGhp`9kGvAp;UlIM9>E2kctnSm<UuVwxAesAmvMxr`tUR{5D!_$2_<q9>}{GckR87d_y=DtzvCdYHOhp6`%5H@9vM$V=1PoML)YbV~ajRh8_CE#XLwwX!-;_)}nv9rMWzAY#nm^sD`FT^Uplmr*SOrw^8_p(y}Xr;L~AwHx27Nzra+y2&oB#P3FgI045H^k;#C>%ZnH#vr;;3P5a%;!m!w4JUsRJ;ev>FWSniGcIlbU32h@>!qKT0mk9hQ{DS5!=7V-5Q2oq82BR^q>~%I<j8>?V6xoFF-OD_d-N}y60qVpwWtM5(I}MBkN;M417ImarAwcMqPnJHJfg_*t8zVb@s~zi36$R2FSeSnPWzq0`nrPAEaoDitg$P6sITkF%k3D5Jiona`qU@tq(?Qq*hE0HZ3OlTWK7Mb;@g**Se2_xuu!y~2x=^9qnYqMeU#pMpGip7#<>T!J$XPCv+-M02C2;5u%)wP^nM}>A`Te?r&uR+3>kYV&ot)UTYXd0fyTG?I%@IZr!tQ^NiKAI#xOpId3rIBM{M+FSOQn+zN39{$MtNBGpLbGtZi(_@ZiZkR8)ftHDIu9~CEHX|D)`yg{oglV^{Y>!?u<UNRY<_ZBp;^?5gqqGgboKXEXa-jDo*GfRRnf6_J1Se`SR)$ju8gHJMO0MHg^9?aCmUS^7GF5xI!++=O^yMD*2gDo~qyYY#<dfB%c5LAH#{^okg<R{qc!8k^cvgzS-3DG5xT)^%`L}+!?Q|7i!4%4mOtlCtLc*QBUevebKUvZG>Wc$9OPWP?zSWtZI;6^`MNwy<veMUXUeH-?#<XdOmTqkRin^6(o>;M<jwwt;BnbTSVzYTlYh5F~({}wb7)o8`n_<zK9flJY#)!qJEk062p_T>9~8Tz(q6@q;zg&m*kUr!?8f^t~YD@yBj-uv1({xCFt%iN45-@z5nI!I+a=}`jI^J$jtj>ILW_U8cHfh#q7&)a(a09AMMsJ>$(j8(XKVs`sFWjH@MgO<)^>=U6--l`(l6hVlSMTH?-%xDQ=U8ray;=UG3(>_AiYck!QL`2i=6m(exN!H61YReqQOU-V&+VN87Qtn=8Pn`2)<URdqCxsj5eNFCN5nhY8d##n9ou*oK;D^)cTDc4b(tghmevExS?u7K7KXC!)|wWg*vX#0RlakZ+j*bUh<s*or{mPt`2sUh(Zj&iYcxf3HivzCEm=hl@;NH#{ruBvtt^v-9W`(sOkZ%SoOQ;P<&<SrkH61N22971xD&idNN3xmCE*D4Aw66=P>HreoRk&MX-f$fc|RsnsYYeZrEQVmZD-!Ohf&SZBlY?)Bv;X~{G_#!SZykXlKKPoysUNW2Aio{CCgs9JqIGC^C@?O+&?P5r$yEjrDXbMFw&Y<VKlUa3wejopX?;Lv$KAoBn0+P{tT!6*ymth`4jv^*=-OoxpazGgLfG2qzHU*DwVf7;DzwEU|#Fb;AK`b~vervz{446jrG_l|WWf~Ztv<-(^!ThB-9=5SL9qH4sm5UU6%vwW|8v>#N%<0Dj8iHzo`SjwmC)Xd4qh(w?A7g8w|g-bYmh0B<Xs|M!#5oE<~uI^B&?ycm?N}7AQ!alshY4>0o!do5pK%Uk>oq|F}0Ruq^B}CG?>H`Q$jxms`D@ym5x}8`k92eRV&2Qq+XGpZ`w8Z)Fe9UFAK`g-iVHqf$O|uEEcExYslET(n{kq*|%mrJZJmYeru2va+C%Tb7<JPS$JX!U(1zsJ$ylI^&SWh4bOrnSa7gz@tCM1es@0K}Ikb7Jh*=Gk@vDqjPq%xWT&u3>#&w0@0+z`NdHp?eeNr^`PbK;A@cXIM*hsh^_!bY%9eD)i>wP-)c>bLgaImM8`<7D<o7IQb17gWNJ&Fr<>o*qB1AhD6<#A*dX5E<7Yt6_F$Hi{R87FIO-S9E_8GPjD^8`@Y^sG6p8&P|RoKwFKP3W`_uPETFIQdF8HV<}}#Y8j;W*zC--QYek^ml_Rv^P_+}<;H8pm2DVIbZx!!sY-0pGV5aZZ;s1GK}|S8=%J_`&>l$CZuriQjj&nN|LWm}N*>PJZi&ulMx`i5oHb$2<Qkc2;R^9z_%$m)Rpt~htzHIQ$x38gYS~121e?#OP4ucO0g4P;`%HWB6ncypg9=H>be_L`+m0{=6#S)V*E>E@t&w6*2{~pV3)W}IYuoq1dy4Y{DZ~<k$KbhSH_lB-`l${lT2r%j3^bo_Z<x^ZC>J%gyrC-4UdcBOW9V^|mLZNo(ec7%snj!NyiZ=B$}&w@^@uYEfR<A|d_ZYHVG)@~*n-x5*28geR72&=R60OFnc4s{M>Z50>4yDwIG$fq*Dtfv?Y)RGD;P>(ndowfYhkU@-HH&}aNI@MrFPp!EKu}YWB2ujtnmEg(vS+fU1bF$S^}(zI52Ch)>%g^Gfkx4BWmR~2QY->SCcoI$#2^Z&!?><J7L0N{Q$wqu-~|9ubvBFh`^5WZrb~c(w@|WPC{!*x6HGtuI1O30(S!u>y14wn4x#9rHD$!1+olwAV)M{FuBcj9~85SppR#buzPBl(KN?PS7JDZfQZ)0T*ZI;m59(EXyx}5f<c^QQT0kc@|muJFHBn+V-txdPg)fAb$xu?uAsq8k(*tsGt1Rur9ypBYL??vNWv%a6HJjF?oJ5U;j6`Bbf8kzCMMNdDOiIi=v&QZX|`VbM(K^@^kO&~Sih`q-8V}z!bUXfcxIHg0e(S`I-3LXn)9X23hvHf0G=fu^L#?)p(Q%2g2>*Etdb#^3p4XCG%yhcRx^XJDU`f!FVKMP6v}6Ni4{GqjjZHJM2E(QGiNr>0AKZLHXSX!(oh@LK)(l0n-S&8V&ro-7}|$3eBJDdVmdJ!8mu7qUrz?ZoYM^Sn|y)!c8MPCZT|Y#&9`rp*3NFa*WXWfUiS@qHdn!x>GQfjPe(;5?C-yfVpW{{Ng8-d$$<=1lbd!o>6-<1VNnt@B>0B#2IZ)g+2Zw1HK@qEYxVDwY4I_4@sGoaRFUKn%jF^0i%mGuBZmj8V|tlqW1ZDP>*K-?^Vj~)K0D0?_kh&2k482FWmLzHEE1=8Cl5Iu=b@YgVgs8YW0D9HvuUKT(-~o0wSmV@UBg{7R{GlESl>I5g02@LS|Zz$;v>z$fvUT5fQX6U+tWR~{0(=F5;DuXGeVFnG;)8=PpolWFWtD`JQl)-S(rKUE}KwBNT-@Ya^FM|4Xo)TE?c9McvPq_=!5#=hWxGf)fPG`>{rdk$aj$)PL-ZhOnz>w1vjOK9F9H8q8h==hR^s_gP%Qp`h>~`8)=sQT<M~|Z>GT-$~}nJqt-JUS?8x8l^dA7JkCcHtc8QoP|P@=(H<8G#GK>&Ns30Re#Owwc)&DD`V28XiQSyAHRgpEl*`fCDpZ?KkPSQ=&bYw)G>CEIZr8%wjO;b0$MMN-vN^LB^>bois2ya;AOAI+`S@6T%E!kYmBM6OI7a#vQE;_j`bt`e_rSxBkAeTGr?km=r<I3KuLge3i5D@|5IaXOw45Ty4|z!~UMQ9SG693sUOt72@4fuB(Rho4>8iyv?;A%4r*<#c<O7;!O}(kzAkY}I<JR3?iNym*Whwa;c>vKY>pFXp=sre(walpdwmAJ*4?VDPQXUq&yF1bPr1S?_5!aJ+Z)fAfR)4o^q{ypriv)$15Lml|1pAgDA@kGFN$qP~*F5OfK7O@kl>VmyB~w&!CxLYR@PV+WCEh!XU1Io;E#Dpc0_%GIXcvEwc6RN9nAghZT*HmkswcyNi%D=`7_}0{nA@&-dO=&%1>`yfEjERKNX!S>f`*(6^}_JSb6C(B50(!yK4uZsR`o_T^pY<j@#d~z5VN=*W#2P0<oFm393M-Ji0QtBhj@aFo<i~r0-gxStfBv)OmC0250<!>M?R|dvP-Fo#<EGIlZ|GJRUmhTX>39Fi%h~LVdcQ-m2o<0_wJ}kf9BB@+lhMIq?1Lu`}|b@dSV2&LEN@c+2wMTy6%skqGg)GYPkD-2{DDp4mYDG##0Eysl-HFA$s+!;B32qA8!>W#oz`?F6FYY4%f5#D3n8(wV=yNbOYuQ=Vx}6-KfssXY{!bP+W2;Wxu$*dU=I<KTRAR_HLhn)?x2$nR(%yjd5(2vGU|LKUCw%SaL`&VO4Vtq_!)gg4|spVf95aQ}anmtQhJ1ESr9Hz?c@;#;G7djd7CGes_zr6nbH+!vETf7Jw_dk+*}_5z3e5HATv?th;V`q31P<*Qskg9Kd!=(B6pD^r9-k7&s#KpNhzfOg{zb{Trv;$>-lT>D4j|;!?E}>mmayA2zemdRX<M-Z`h~!Z^M<f2^8=Cq+5Djsin}hb&}FfDz~=JH{-+4c8?a%V|kjCL&{B=A7dKB~)sOv2lGG){%9eu$u9Rr5nflZCtJ(C!ORM!?7<?S{b-RMD^snx=bB8vb$oQsK(WX7&jqvp_M}1Bh(+D=hciZP499Cs_aQUIHK_cb;c_WrFN}klR3CeKX_t{+9MGeEtt%OHJ3?$r@#9S$3^ChNdG7<PlkCJaKn_Vxi`>^l{1|p8?adpxmyngTh0dN^t?x8cSE2w;G&Qa$z8)Y5NJ6rT1Fmrns7WgS~ZdT!j;pW!bk7-1`m~}z9lm9Sx$k_)IvQqCwLB6nPL784-U*Y3=rlwT~u`GC1J%@>P#vU(IL;zM+fQ|Avj99k?PTiV(Ljib^R#~->yYmr&jih^)`rx_XM;iH3V6)zC8kau`FEKG%qmPmQryXMNAOWoQy2~ZVl8xjb?WyiFA*Yv%DU814OrCe7;2dZ4j8<1c2F^=~|TgSThD@C&j0{y~qr)Fdo}Xj8TEh*|(>j5s1w_^jf~(tLc4mSW9MxKLFNen-d6O7$N=Evx-<_NV^w3PpPwYg7$mZaFACAa<|GnA6o^s<i&4Rm1AG1tIW)kzj>i_r71D4)w0kFW*RYV9ce#gE1Ga4qB`Z8glL$<5|NEYzi3&7<7HOneK1kVZH*>C)s8z0J6TWdFjLt`#EpkS<M=GQu=7zFRP&J{lR)#w5H|H$Y)G^TX2g%JAog>bO{YUM%amTGume6LU}S+sy>THHfUFaX5R5}idaW9AUhA8;lm)d>++APJHi!0bY(zg_4}RVMee3<(x1Gv!bhw8P?riS#t54<AY2~TC{ny*?_k-t5zv&@b1pl(>IbEj3_b;E!&#0sY-CC9#xA%%`5E|tPBxWzheMbf|H|=1i4rn0s#yG!HuhQXzqd*m<Fod1mSNm^$>D&i-uuV;-IYmIGXVOMG7!qXX?1Io93@MYjtAbhYPcfa5uD=fzc%|L3{MV<F$RGoP31~qHByhZ$qtcwCy1%}&h(ek59`fU!P5lKM7+BoI4iFb)=w}qM{cOZl<h?<@GAH~#rObaYbGrSizqgnEy1V^;$DB2hr?w?(z;Eu$dN2xkbnpG%4h8?c7QAYj%kayU={+?ar3pf#>-g87^H_+Vg8s6h*YCuC6(`$pZ31P0g`M=md}oxm!)UmG+jwoql?X6otz@vYw8UQ6p6B0T7ozhhLL9ncX=v$d{tw)#Cc;o<AOZxW&pw8qvU`E&XgjQnQ?UE$_1m{C1eSI23=ZxabDE8^8I>9d!->!sMH~eRt`@`79Ydt)=gc{ehq^m@O1HZdcyyA_t`O%)9xl@0XeTnYYRI%?Z4>t{dp6~O!=vGv1DG|#WMv7-BSOa*REHw#CeSkx0?s+jw97FY0F1IvnBNdLxj<)4FLfs<XU3(}*;ecjW#4dZVff>nWSRdLp8L{^7I3$99!dGmRi)%~JdcVfHG&K&)x2CY&en?UuxtRY&kN%*XhR?lB#g?yatRKwjs15?`FO#`x+7kIk}%9YvSw+<7DdOvLb~lg2#$1xkk_%%y^je{uRLyxWB&{yJykQ|NGvv!N>~W2d@gaUOc;u>bxi)fe84TeK=0CNQIM>5gG|TLVlL8u+udaQ%mLMCUwYJ4#)F#~7VV)FaT6MrdQ*wLrW~Lf*Bta44)a%O#LGh}lI(Ci8lFtE=}kBJ%|=tunaN3vqhSuzohxS~#)Rg>DRK9X1#Ll08ilQ!u3aJmhoVO?J%?k8YR;w{Z6Frr7o@0N7Uj(KkJr)0;V0RMHlFF&2N?<LsstIMpA|3g;n=2HNt7QpDm`l!X@I#*R=S26(ohL+S_-~%C<q%pff8i6y{4lg1(3i?7#(6P7EG9&Xetf;!KXcj{gGG`ZT{76vSH)PD7C|o&3vMP7Irb+lD+Val!%(g!fGuIrb`F=U7QKlpt-~TW?B$7;wm5&W#N=!7VBuB9w+LXo`1~8R0bH1gAu2{P{*IhJloAMMBMS9<429TII{~F0e~}zjo^a+B7ut3{+hH;5!lH#yXq0RD7I$~SIhmdo*TKy1So+jv~9mHZJf8lzD-s3LdQ=~d&(?mcFG_fo3%ZRs2$yi45lQceTh(av%EooPjvzuZdFbm!Nc*~!5(t*gBkscDs=}<nE{Rvfq>d`HK4Vy#~8*jw%D=6E&^{|Vi<_2{ny_1mc&9cD(-QoiR!}dy-1GvBgaOB4(FM}2amxGOmm;JNF&<5D>RGOZq0k_SC)PVy&=LwF}=Y3!lm(g5BNSX&tv{gnF+_xxdOI&!TamdZ1Eyv8|dM<7W$>Nh&XACVzP*Q8HU%;{|`a@lf>TqSr+b(@eJXbk&q@>$%C8I+-v1zas#m8&A0v3=sP>__knQvs<@;VXT@~OkQ8r<H$%oW>%ZOWfB3Dx+sBi3UmQN5gIU;LeLH}lc|&1ao{)s2^_Yath*&kawwAlyn7IAr@#BNPQzo*feG=`ZoUG)><=V`a7N1E-?=h@l-6r_N5?w@Apb77e%qq4dYt<Rv_UYKcxmw3l%WQ@o!i-3mcLyDWIyvVgDvvU7$KmeK1oFG=ZvwK|uA@*$45JjL(m9qWbbhI3$uWw=r(#Z)45lt;!_wv;^?C#rzR!b{wBWj-&deApAm5_o#F@+j0yH_t-5liJj%G&cIqT_`jCz_;ZAPBObqMd#n1kpU=fT*G*)y#%$1zVF)WYm4l2kye*$StJ_H^XoU+D3MBn0y~s_WI>k}p(N&OF!lBZ{paPu3V~f~qXQ@XS(N+zP;nUDMpdd9)CNDcxwPWJVhS`>SG)3ct^54Fedx%_%!{r#MTcC2g@@1E=r|+Kr+0qEZXF2IT8+V~!Qit_X;-ftuy6m+Htljuce>SWqY|{sW)!5+Gd9(BTev@QiW+?g9NnK{GMVb_cy|2h7Ej+FOp%v@4uuh>BUVQMB}(LhMzJLx4GkN88=31@mG0M<-i-e=S76!#jKiUlxP8>^(Uon_F^&?Z*0YATe96oQ-2IlGVU}AZc*jzJ$-3ms~US0HAEcM#>DHST^I*OGG{Bvr+rZEAjwe+NFP6)o+9-I*{DHj%R7AyHPDFkpsEYrDU~jdbCtU;`4=y9?VZKtgzO|)Q~YyWjsGM=1Ya3VV0kBEDM;kKSaNrOAuJVvnNx-t@!H}G6Z>bT|Rf8jzzht%@Rw8WlG8b=YUh44`OdY$L}?K-SX6mF8QoTSxZ=#mG^1E%z18^A5+9QzXDm*31P!$*rypHjE>FY$Jp#DjArI<zfh5EdP^mv;rL@2i~RGs^g)f|oA0!bY6}|>wh?k=43LcKqEjWa&B{;OfOin651A)_@j33G1ayAXv>=nDX~RQkj|)Q{d1SSNE$Ai0VCf-13p#W>#XIStsPt6-{hrfud@OK3xI5M@*%%CwP{6c-^V7fJ_mMf1vPu7-2)m~URqB$CDvwv<t}azcgi=T#+@91#X*ES&pWIPVR_i5lp;8uxC!VzIS4*rg1{n{F>y9mS6v`#$<0O_waP4(x7WJuXSgDz*Y(AQ`7+0wz&s@8k4F)X_TShy~&qz$un46%|o@J}O0QM4RLn}Cp<YRE@3+6<-AzjeRGPuXFZ}nRL*w3Pha3{1z28O+RiU9to|A`aY;(gZ`j=suI#NL&?<&Ja>60aTMY%4TWD1n#xjhr#<p4p*O4N>J&2N#GmwF6QtPnY|)S&69)g4#0QnDGa`p>4GW)pyW+yBiHJ#<?SHxBQmEaG2mR35oU}j`9>|hV|jm*ouh&5`;wt30{m9BHUUnb2V0Sr)VEc$$C<it!2qwAq*>Y^T0zle~nZW+B;a7=<Le9gIW`GfYQfmj7qyoNbP=K$={*9wfE3nhQ^|Ct_NR@Az*^1RALVPxvBEQH}ji-G}=um556LFYR1y4U&fx1X4>B@Cw*WsM@{J-X{l4l!5s?=j4(YX&7=+D3}XJt*u~8AET^o_!9sy1ZIo!XLaT%Nb}VaFTYHn3Q0@M|NlFO}^ZE5DMcEUsgspDEUI40l=_h$f8a^49Gr_QSIo+D6pI?%D6%y;y?y@01sNyzGt_t>~zCjvW{0PRaO2OS~X$i0Xz|}Y`(!FkI?0VK}aT%g<$5vO*$Meg4YPyP2xTR#4e|8ma+a19U!ri5yMsr0Lh84g+&pOFNuGXE+dZFSN2z6<LRQI7uFkbC6=ENkD07PegdU0QBf<E;18mo^=*9lGpdrF9iGRw(Z<!QFVJIMYkG)*nhdv9eiR84W9!faLJ=gx+uJip<&i2522{Zsh5Kn7M8$y6(CR%GTp^A5&nU!*KZJ09PU2H;Hc36rjJXWEOk-2X?04fUkfgx7zuT_d1~x^bX+d10;nH&_>vN3>97J`u|X6-*)SV+-mCD6DxDw?uYvw;B7QwuEA=aEln@Fi@w1oGgkJ5GRgVOjJycI7NAdd#Wp12YO`D;>McFEU^K<(L7DPuj_<($!|MQM08pi<AdA3r+^hTg>}^4T(O%7HFj({w>nR2l#EcDnIE-Af09FvyWL}{kR_h9aUrWz6>jBq90$R-Dgq$MpHaSf4}MeUeYzp(-DaOd(;>;c=;4%-SW3fZU?K<n;DdHtxcyotilw5WbM)eo8W6&=d%hrXkOGMs=X_ht8Z04%ojkhF>93sM`c+jButT&VWi|d0FxYUHdS%nt0_HQ*7cO@aF=7;sfI3e(ypIf$$Y4;xCe@8cl{W(n&7e~uca)Ly_G|R3#5Snh!ZL74Er&fyLQq<qwPJ1wcgpN=Y{S%dqOdq30SjIBSKQ&EsF$+xoiafeSR@qtzg5q94Bq4Zs_H307zZ32)9y7E`ho&gH#Zn6XcNP_$D{aw|9z%qob|y3ZtyN(<1q+nT<{^yF-7qLU-OgJ^!tOKe(oJU`0~p`_SJt+%be0`<11aQ0oP5$uZg>^OVn6vQnz>Q<ugU_^sQTPs-H1?<1<MS=>)Nw+o*V^*aB%tAx0z-nCp~!m0I;u`ltA_Q!cbjE1q)6<-h`yl93T_bofD<5w$V{_#Q!;;m(1zXPP6>FQp%0n@~>3XiHXqbGM7ArC27_An#ImD?MnGmAzNHn>$i~Y`_0Uy4l}5d~hoPY6B{RF_6gg{vZ4O-K~wc(JV`UNG#`vBSM$zf)Xb%YPU{C>2N?q5$^k6bBfxU-ca<(CL&cFuAg}eC{%px96ms`<p=G1^ibYA(07ig%VG;oKM^eD*Y}$y%8Q<f^#XJwYPr{&80ipS9b~htdzzhI<g9^I)8?`puJxwqn3kMy2ems}My@2m0LuB3?n+WrtU&(E;I(^`<As#swmoGatZFX}4GqtR+)*y6t5>Q7%G0BFwNv_cN8XOP5iQ`P{RSPI!_!fo@{RbXFtz#}IpZegIG*vH_!qezan3=vcI>!PhM1IGPTFWH!vPs~(yL-R;+){<9skq!=<Z!j=pzmDMSK_B1i#7_9<FX3pE&Rwwuu7Y+B(1udxWNdUSf^|Hu7%!_s#yDJj8y=r^D)(?4cE9#=&9Hr#RnfP7zx`embFGZqGc(Sx*%AlV6eYLZErHOu%l3@rmkO>q$~ILRr{>8E0BwiN1PMI)|f$FGk`O&|g)IisX}VPAmorBPZ6$b~iN|TK!n`Cf)iji7Taqt%_Ex^?DE&xGOosk<{|46`2}>v#jZh?aCS34UD)j-$wkbuHajE3nq%I8tiM?B|9yB4xA41mCCe?dq@^vhiT7+epF)Mtt|CGs|Dxy`%F1OO4}Wa;VodmCG2axnt8%b;lv2wIoHF0dsle7rH8`@MoJ`{(cvc?Qb2U6Sr3S6)@6FcD6?RutyXq*hf;Pk%twQOHoZxy2s^w-UYl_*@f|I&PEdt@U;@YKS5W+?7SYrk>_dVsE?G{wEItkM(~;p>0>VxP4EcRljA!!mQ!$!f>O0;U8p;R3k!z1pSuT-LYd{9HJ{~5uJ$1d63qYyK4!r1LJ*eB!%y;=7QE#mgGxq7J)Iuk*NH(~U?0)TU^>;V+`>*+?;kqBF&eCn;nxajgs|G@5Wj#n}VOSAelx&tyhlUdQ&k<SY<Tnl`T`QcD`i%KGyNNCdM-AS4Ngx@o>sz9-b3&!xQDzO=B%bc*Gt`7#wAwnb=zWi!fo3X4Q$*gA_r*979I5m<!_Uw~m8HGgHpmkNoqc59V8^QsPY25_VeVW>mgenFje8XCz3t-!4iH9c9z9rE=^Y7ag!Ld2QA|j)m3r{wu<~A6`-U8OXZ!^W*IejMSydF<oX3n~?N{v}0`~0J9ASOQ;qkxlqB-f;XvFfc)*azn-<Mpcn^JmWdhf!elga2(`d~H#BTo4@LrZV(^taOfAG_(h_iy(%-){VkwrrK0n&sn)W6{i@-t%?7cm2KJ(pMX=ev^XK+pqc?Tl^EB-GvU=ps>1+g~C}V075wmzm47a=I#5<*J78px6elN;UIMnz21JevAGq<h_N1Y2gRk4qUaW3a+Z$G2lDCtI<~d_nnrz(L6^hJ`3O0->4}jJ;~yh2<Vp7#iIQvG<+~egZmDuop_Y*2iq$r(#@8&x(_=Lu{?18a%6av6d;d44l)ddY`{~Q=*MF;!N?lK}4F#&n{g&nR-?ld1ZN5r(3_<Ky>E<*Wf67X`{*@D?oKMfl+Gcv*^oISLAH9!?$WJy6CETaMo0VtX4#kZw6;92s$pM;;8i-I@XxesO8hu@z%LkOdLplm{D9y@C`FdD}43{Fc20{}qKgQNOBaMzm{;|b3rACL`w<njrDShCZUiaOIp?vF+P?<Re+130wv%+Uc%aY2Ql$;D4^9xs-%@r>>W6UpesQ4T_A~Nen3%UYPt4hKPkJB>N3@I$lnZ~umusc$Xxx4|xE+XNR8z^1H@Y2Ua&q}W6)q#gKJEPJ-qTj+uy5}m}9Un`8WwLYv`&P2FG~s--S|^W>Ur1)B&iQKh`4h;%8GnMjqR8Kya=LaT!_CZ|lxR5fyFAn?q!P{B({Gp~S>D$AoAW7`jNZ>iW|&AhWQ3)H;p|66F(E%kQW}{zpOHra=}Xg@xWi5jnZqD3R2U{(PX2{f<SHo7i53CiDxYlpY|a_fT8o`pYPof#&}%|?@2M&Jr==wMJf?-a1+6UotbYUWv^e9-c#Qw%_vkr7<u8)Y<YzMT-;uxyt`||>y7ple|BTH~nQrGpxECbUq}%P@Cb9pcFTl3(S^ZL1*>ucjExqL0=iKtoAhUQ|ceGDRkk=kZ2XT8H8xJv=nt_qYfVs*ow@{j`Wxh@2lW(b8b;<m$KB(84yTRKNxO@MgzvdI8cjUDppBLmE``Z6=LpGFA81dF`_G=oExv+Ee=OjPB?Z`$Rz<p$6XebE&BF`qS^X_dB4C6@M-oNwmzQ1C_(Pi>^N|9itTQQbxDbg814>d~r*Q}qVp-cMoltZk~Cgz{>jQ&-s^}5T}&nkh<iiu#>-QI&>DO$X?hSd1~&dHE;IPSwcCD<&8b>p(VxgaTNW%@HzC`~@+jH4)i(c7jf9ao%6%62PiRZ+w=Mqfg_8CRfVfge3cUBKsB`p8CCWUIU~%njuzFe|BLS;VcRx<`3xrfrr;M>CBnGrgc#xQ@k_M0f`S75Fu<72Saux--ZrMA10mo|&U0+17#;IfGo_IdE$&ekZlwy!+ZN*T0!rAmSHx+Boajnsp_?+iZ1nlFUe!Kw%b#ih%HW>Lmq?dR!cnpW2GyZCm|>_Z3PGa_y8;%6*V{M=w)<WLVCKD|Pf_k6vbj+=XW7smI8F7%I&Vb4CEl$_dWZmCWv8yL3G}oD}qDYhD?QG3_-Yz1T}eM!E?8zRXVTAN(J4yUQiVV>##duA6}cysKu0UNLjy{+OCAK}U8yVSTT^x3_6dc-G@y8NK=atBq8ya#Rc<#7<{DK8@i^$f=}e;vdVO@>JxUF16eLV{@ONn%-`1{na%6{FxNC)O87DELX_PlJcwVt*!p6eJ((;Ohr|;x8K-07%R)GW<~b)H}?0^{_p+Wzu~#%?kd+`>65uG-P?RkiS=vGm)*5DyZydAyS)6I%UUSaadBee^p2b~#+m8QYx}niWbK<~o+vu3;Z4XmS4jrpAmhTTMTsvUTU56k+BE_gO3rxAZ~WeW?SEwDDbi)9UOQekD!pxJg_Dpt)VG)XxSU+7i~m_ty2gKfPXJqc=?)de-29_Ym`!W>5@zEv&y12r(a390>2=P3+1dJ)KDF}W>T+^zCja?zN1Epip7j6N1;;jP(NB%eiA8GJ`t&Jou;v?FO1Jud>?1IT(C#;O(>L3@@64hCrOujj#Lf~k?$C|jUXx+g=|JRcNKbMSEu*0r5|zSF*twMImRbo6OK27^8w{3EbV%N!1A|Z(0?kL9D?vn3E$Y8gDmR7cI!&p-55D-wbda`=Mq-td{M0lW@{cZEP01O}uaAmT7*k+V7A+_>oA!|?NuHlV22g8}uXCH!dW-(?`T(E?v#SAO#}BvoKcPy?*JK%r`3b_i{IwACwXl7RQxvP}bCna6AEn{4%pG~byD1IlY#fiYEqCx7fmII%`5+Zw+VI)nE}k#0#$G;A__TKq&m!!}u*7qUiK#y9-*iuFZgk{XiGyleSQSo&t3T}D<>!6St@`u+U7nNcsaQek6Jl@SNyGuB4U6dC#M4~!`9hJU!>9e5y55%*Pc@D$Hs5j28Ht3ewM3redp7#-&F1djzBvaBlj<aIH}to8cWGsL?fKIm);fv&AcpvEb8CYiAQt~_;}3b$>CUgWHc}>R#=X1nlMeUj24JaMHGoy-Ag=%>8i;u+l}rpJ6$tl}+LBr)jL-#bDAvrZ$H{ya*xy73?ump)3ag08TIG?rp0n%lF^m`&QoYSbJt+ODk;Z~LKAc3+Ysz)aLO=u?NydfaE8$>`8In31R-j*pqqZYo=f8YQt)1U)Lrc}<M`>4*VYykPw#a3^;sY&mD8u;U*MTVB7idvw=Izizl6zUkY-tHJ04|9o5Z8e$?-sWcfYwtP+rsy}G$*K<BcdbrmpTfL^k!YU)dg;*;p|*0n$9D$`&L$e=o-<b%jF{rr1V&^u9k^ffs~hqN!38<?867slORZ0AjHXX)RJz-d)bA(8kJpI74KyAG5S?ZW-Yn0xnrcx{q1!B)lNr8YJR8W?J)93C&)?q8gOmVX-kU(Z4sco_0XX)30K!4$asTcSQCX5;t0a%Nq$2*>{uWy$CkGU1>Lv2mtSkzuuZ>i!M@>ot^}AXGwwdoSS<z*lt>%%P@b~^q!}vc_khzU=TvyExTKQk-HZG>m`}>Yg0v`a^f<*12U~GQf8&SH2s}N!Gl(kv9@G<uEn$oY*=W=PYSmzVN!|hT)wU~XpOvS>AzA1jB`4&%9fy>95gDKK&TB+qv#5u{f`V4Gw6)PKf#qd5Y&sa8=TxKV0z<BjlLuEDX1&{S#BaCY=Fuz82Q>%5*h?Y`S6YtPdVz^f@-e@O<+RSGEei!!wtPN-5)ddb;3<CX?jR2*tKB{@O@}FdjFt`j@!tK*m(5NuEd0Bbq?d@<-&Mg3-_(Ln1i{KU%?N@GqRS}$!jOSSMkw~i57H~2DKv>FmfE;&*J;BiutoJ<76a%v5;%3RUaTZuR)eIqjNqnEt9%P{S)cz}C;h?|{?a$~R+%OM)IGAHHX?)(sk##3WldF9EVLye5OK%`ksIOIS?>%khw+n~E#iq>zEM#i^k4Yqk@E~yh+`FjDSf{h?&UcT3wZLm7>-7I3kdP~bkag<!}f<Q2H5ri%WVZ6d$*x>j=~rV2C!t21kA^XtRB}9hFb|L-6%QBr{dWO#${B8GCSuOpPo^Vp;@;YTE8DJ)i@L4qvQNax?E?99sPJm?R#A#)~-I~BS<)}On{v+GS+~6$ll4=d%B|7lSWCL<YSFVVWCp-Ny(;0D@+=Ik^F)3`mYlz_t>yjlPggQYa9?~PYlH3?@~K=spekJOC(3^1-t1OdV&mQcgvNu$~AcsGW9y{Rqn8re!Y?x$dGpmT@r&}LXe}})BViXBwonYkKr#|WK~>6)s~TgDt1E2!R+|xt}y0tbt;EY>#<mv{7bD5D&?*;oQhvJytlZj7pH;126ke>9fhP|FY@DWt9@sSCVh2Bezqc_Gw!6YeY<hC#MJIBxE*i7rhnYxx9b9MR?brPNx^U#2rv|dm`x^KakwTwuP3di0#=ULV@YTq!zWC&Ft4mn7!x(?2#C_4AmJnA-P$@s>`$qT6uZ}{H(Joh*8RcN5R__?SIXD;gnB+IPO_0>o$ijm`{hN+rvcBFz_sO?C}*RZH6kS{hItl*`oVbkKo1mGdKb=Whx@Bi`5>bh-~m#;;n`wbal-=5+b>llu7AP^sh-i9wEgeP<a1>uVH6sl-*&4l1oVO0rr``JZ^khdqQiT@v+~Y?eZB@{q`S2OFt4eN^zDw9huCJ!O4A{)+(1xZXw0Du4m*j(l%N`|;B&g%-60gV@yv%@V*7)StkkZ3sw#v8gFtk=8)UnILn_dM5khdO6;3p>i3cH0)_CBsMI|4G>A<OI;`^mc-2f75ma<t%oO+$gy7JBNd-ReNT4;Dn?p9y(89Kk%ML@fYMDrs-Df3+(D)}|N6M=WN<9oE8P$(M}O;7cllU}ytkF$-tYnXS+KU)zTBRNCEVVb6k(R_xgGVSV3EhaBJ3r_^b(Q$Ndg=Y=0iK_&Fo8jCB^;qSJsxILTIk1O!>3kxid#hoBtfjqcwpTisW>@A8tp$awwcPZy>lHeg7;(%6h*9oH>@^kV<J$+7W(YNkP0`(bdT3i@ch~PR*UbtiP4{d&00h=8!~0Xh)47F?(w<Ec2|0~?r<hisYZ7iMk8zZKy;2xu>7*XGO_%04Ws7UO;qlXXz3!gjAK8d~2i^*G*&zc(rKvTkr*e<iIE~w`2mT}`tvun*21JDa9Fl<Jxjp_wmsR{u^)X?Ey(+2I9#kgQ(^Zhruj+G}E!yLv*eNNI!ThyrujoFZmuys6^`Xmb`jH;+y<1(nNN{<Y7C~Io7W^QS9~6uV*%8yL&jUGVFb|%mru*l7aGtk(<`sPYRN(9dq(;W)5Ae2P1ger|Bbeq(j%durH@36~&pUZ7B;NpHdmUNRdKVy|!s{+f{2tZ95snk?X%8#YNX~7`msre*oFiglXe=40xsSrtjR>`|v)OA*rz^9Yq%0_+s;G(vR66KPFshsb#&oyzWWW<?mS*m=98|=FVNuiKbGJ3nk7|A*<&Z>dKQ+Nr0-D4#BRHZS5jb8{vkUp~{^J{o&w&)6kynajh0v?oa&p>`$1~$e{Q(VAQ*;y|$=@gA$~d|0Fo~xU`Oj%%UYemk<)s(Z@KvZ|DccEC=ceb(QY;nE73a3y**`u#e8fq9dt6*8%pb}&S98P`_5hzYOj)=>zz<s7UZ;J}{uo|N9@xgtC?ExU=}H2)oQvjHa1`6H6vE)xXpVbR(x>Lj1|;T?`;4;7lR?%~{7yGb(x>_nBeTK(vC|REhP)eNdZ+Wc9Xb%#E4sU6gtcmCpC)hfB`PuDy(HYr4=9kWkm6p;m+U+KR?%or7M}%Mmpb7!&*gj8Vf$|_+C_X0)ceK%6}V#CLA)gW!|z3J`Z`wa#ZJB9w5lj+im+`l5O~`S=Rpuj5q#KXQ{L;__vfKeG72QC<_*MXMQRVQXJjrxq8u&4MZ<0VDvK9MX&z$5LIwy3qX`MF6{;ILpFW)-BM0O{X*uIEQdc%U%}5SV!gZL>X*P@O(gpK--#PXaW|`hfeyof+0)wrE?+h_WP-t~S>t?T@TtK;~WP>W)MFXZGmn*YMr$x_HQQhfFi{LfdchKM&+k{1!ya0BjH1?Sq|I76D1)as_j*%<SCo=i8Yeqhu4=EMeocUXS*cmj!xm2GaUv(>3)mVh7HQ*`(#9H@=UzAJ`S@fW>fuBHeh0^B%yv9$Pfc`y&Eh?M@u)d6GS7XMlTC+O1ipR|>;DZ+{^h@fth93^g?4)Gk3zE`n?|Gf%P_pqo?UH9TJY2yHkIs)FDNmlyv~Zf#Z5j;Aj|km<P*q;4&WIk6YU_m(Z8$EnjycpgdHgsqRNC2Ohm6Ft{Tm{DEEKaxtr1hR)o&Guyq8p1p)-i0vt(2Z)h_#F)0qMFAm!^VE5qE=RxhT}&uSI5^xacm3uiQ#og+~F*-gYlEd(#o->KT|TkR$na3C1vvwFY%UF9=|h>+$ax#$}38_po)P4#^z@xDw!F>i8Cu9GAY#Gi8=GY+z51(G{)hY6<El_rx*gu#e#9|kjfli=*yhYyxRYvL(a67WSLqpyCVW6C?w!_P^qT|^L#5vBRUU2>Fp#D~CP-NV|)RTrr*mLzPhBbdHB$){&2tT|kZJrY@Av;oN#t{7T1KDLuYrVUl`PN*9-UMr4pFH&ecuyhq|tivtUOmc#eYBP|Kkyn?8-2+v0v^bl$&L#w1+4Ke9P-A*DpZNhoo*m{s7Chy5m9EuoSDZQ)KC1a-i;QhT0JUe-8;U$z$8jmlSUsg~LaR1=d4P69t>NKd1QTL}tdb>5c1sI~VR`%iaoI;IHkoc@=js*!?{|bL!Grii)AS;W!;tK4op3=NeUPVc?)VY=UnSMk`oYO=$F{o{IEZb+l_Ei*tZl-UQ7_Y%K{@9LY#pJHYh2~vF+}YRzF#V4#3BZUjcwtH4<B^%>**avK^y5V0JAcQ+*&&pZ{=H2=`17Vm=dO2{7xr%=rs!OCV6z^ZX1k2sIwV3itpF#j$XsB+0W}6An(}M6o#iZ!8Qkh%b%XXhz`@yO&u$(Qjbao6B$53W4@%2Ry&1$%pO70G#<u^R**~LDFe+&N}#QijS8TOMdQ_n9^{mrX6QJmemv8XetwLgxhvVE1an7(N6-u>MxLB=q2XRUa^CPc$^Ea8uQG32qo*!TL^=DvTE_T>6R|0*&?j@aOm*q3zd+J~-LPiGq%u%s3Da>Hp%e~OUhJ=notpCe8~V?#UXR%7yo6<HnqWK0E|{df7<v`HG9NqU-@c#KzlyLW`IlW-@Kf_<>mJ(ph7i2wZY;9pcYuP}w1KHqY3_}J&sBhvuYAM7FYuTD(t|&8?jI~4ng9L!Pk#X^2pd%7f+p8iAR7qSzmpKy`4~0RSuiaL4Mb(@f-;g_>W}24UQwDXTU;zlJISfk2fZ;Un$Ao9dR(1HAezTQhW~JZ6_`i@Zs1}FXVuG%@iJc2S$9?x=^)R{$zopV)R(Bi%s}LON06E?)5>0sP|V7ao&Fl-$>6<;Fh+4I5lv4LT7!QIwGsh3z>%61O{CfP=$fJwFwPmJun$K@=;84u*;Q7r&_Lt^u^>9q`o&It+NBA<PzEBv!ZTT(GSk9Ac3xQ+do(T<p>(coJRr|5myH{b^FchK#1aHKWm}b(eLsKu4xH46qX+?e+L|N?MT(AFL2#0v3*g?fweHEYHHrD9$03hV=|USwu5rLk@$k*O-uh^_3cHVu#PYdTgiL0necJ;x4K;PQPu2#^B5dDRK17RN*VUr&uG2qNuL9Ic-!SA(MAj$2t|l>Svnt!WTz<RY#NNypxTMBqo{fRh&|?e$Pf#PFnSx_JEzBBH@!-yoA3wK=tC5WdERegiycdNGjp^r(C&k+Fzx6MXN$f{_7S<q!khLz-W6ck4@EKH12a7xck`Ao7g{&pg`?Bgi_79Y|(bL`~a{F}Xrm=E%M%ZsY8U^rMS1QK~_K?I1WE7cfl<VP0f?jR(02_(xZeo{E9{4r~Ia%RO@_3XQh2YfU&WBnruDU(s>4iZ&XQB=ypQ{JltydSQp8x3afvVJ_uT*3m9Fpsc%_}e$tyj!Pm1iIgtXHIi$}=KBtuGR(yhT`-|90y0w@&|bqM?r}ePAkVju6>p+G3p<6m%{CAQY%mHTd+#T&7UCYgA14J%Npj!U`^qtvqPYSwn~v<kVC%?(_f8-MetdZCq=je+AK*yNs4wZA!K?XIf@5v_#oVC{c%`?RZFD2xNmIq9(v;bc<pb{`Xtoe$)$vCgnKy-Zfb(78{R3J$LQekMHxu`82hOdPhaln1e$VZ-o+bZ0GG==q;OH-q)Nh$&`?YB=&%*yXAR!05*Rb1!^X-HY~||lqSFJph`J3o7vIEWTPj_L3)@oOjmo}gYIsx)r@=Dno6}z-8*cNpuf(Z&{vGk2=_(+CzCpt%A=cjbzpPwH)hH(AQ}v#y=|U*d4)6#bee0byRUA6N%tt&LVVBMtmc3NKed4sIdaaDvmoLo))U37Wko3lW;d;`ySf35(V4?Ijz1#4@G)8MQU~>WUYwlGaR^vzQcylN2h_mxe4PWxPTg_j790Dq;$xa5<IJH&3?(LrUgy{0mHFFhc@GNTfDw(u3*-b&KY|TUlTKv)JvOU#1w_Q)JapgWwG+3OZu4C@f%Pz8zcRfy*3X+0_AMO0vHhnxkb`WW-m17~Mfl(FG6_R1CrDW140W&DWrMd#FbrBDi4Ao~Wf)FAw<qCyilZwtft9vxiuQfQ_Q0gJKWr(PW(2}BWUg_b7II~BTD@O2vGGQ`B#~~xf#eBJClB$10gY_Jn3xeX+fN+376O0(nP|5PAesaYwGZ2r<=;%6F+}sXqtsJO(~+Qm5-r=s!fW*XW*BJQbBR0DcS=a%*G_DqQjBS!4@4D|fBZ<GsQe|T@HGf=^WF?sUH;8Ddq&Rh?>2kR@$bAmwuBNs5iYyjqrd@Q>*du_P~S^INf*d}7TTSlPxbNrgQ$(3sqtnyWGI!6#bOQI$m?jXWl=bohyH7DMb!;6Ig`w3bP7gjBw<*J^Z*Tu>i|*Z-H5&T^~G+4E>0ydik;~qBUpiC)g4DQ_imYnm!||Ha&~hz7eJzWf?4S7<8t0q$PDGaX}pw3AL)QwZizYKlWd*O<8T%<m`0h6rxdhucF_{kyZHRMC>yde3I#(yrOKRuLc#E(*)c8=UM+fp<dnC7FOt`Jn2-%jxOLCHbG)8V75SOtq2l~=`fN|YPNevPnb3e?zw<YcY79L{E|OKVbZs0=%j&_pL1}fkMdYyLQ`M;imQM-E4g+C6HOclXHcMy<!IHp5ncJCSkfR+$)6Is`&;sd}&Oz%(`KbF+6WmfcZM`IaAGF_`&FYe{r$RYl3vv(80PMWp`e8e6QjkH1r%Xph%nV0iV3%gw!Qjbt&u{79yAkI#oR^DB>mWnFOI($9KY6)ykW*f+Y0#e@ZWko5#OIj59ER8Qb7ItVIm@b*<F_2Tr&`(fEpN%U-skTyQEuI5@A|=H(x@OC$TxJlW!auDtH$57nY@pYwy()EufEP{Mkh=m)qslFWqdUBC#l>v6KQpsKMi^A`1~bt4ouB)&UX>7D-uyN$KftgH=jATe5?viB=-+-k{S~S{$8%;<^@!i+yzfVoWSx^{#3Z~x>5F6FHq?t9~r@>vHx4)wlqUNRHZH<s{itK`v<amo!3p>UErK6@W>=wj99VfV2-Q42mYWBq(ureFm5@+78|HI4W5g<U2x<CszdO{SHK!RZx?;si1`hHNAxmhO;rn8)yc>vpSW7xHXJrW&KnK3>p5=3^s!h~?4)uysvK5(f#bWWmvxcw3Ns(cE>~w40ctM=-AuCYR|LX~CFxP=0F{js)=g>DaEi?(<X_V<M3rR6#S{;yuFJ|Al?m02QBdKRk(TtmG4&@iSFvnNvvJCQ%zv>LjC^D~mw|!$m@rWN6XaEO#?fP!mW<d9Eg<EI8FO<Og7vY~Ab_^|NJXYVVIODtKtPc{=6zGFt?8d=*@dvU<1B=?eH@Pdm}?Zw89J;>R$tG*6T5cA0m>NKzLygk-$FKH0+-O}U4rkR=@lOF`sSsFh41xsV+oievZsL-d`6a^wfyx?q~(m_M`%Vun=#M6Z`)ZM&-t7EN1vPI7g?{<@jVX`AOltb6>9M%=DPYaI|>W8p>TboZ!v2I5$`l!51n`DkkZk&JODzV$wEBhC;*fYac8#w2_y=o^-d_}+C&A4nIEcYvmX6ijKORsW)VfNP#Uk1$I#eVTkBcxsAPJ8?Aksg@-P*=r0rao`Sl^EBBD+sb$~m|`uXD#HX@)P5+I`<q{<kj`%3)ruB*@=qJ%h|y*n%CaEV+0ju&-!iRV(&E!`lgyTnbx@>HK;TWDwAJX+Hii44W^BjdDM-2i*^qFue`R1pRdUzAOUX@pw8dq+jRdxzZEIZ(XB27^tlC&RAm8N}X2MLXK2H+_68!3AR_1t8~NkuVS555Xz1h4Gu;^}>DRGwAtTR58dODh<0Jy$6(P@21qz-5tne8p!(joJo|RQRN!PCl(AyoG0R*WbBucjH@C~5}jb`<s-V?U(Zl!lnH{GxD2ARb`Hokj?*PhB{hn$II?>M1I8oXA197d@wZBao>LrM0e%-8xUtzsno329Iph-}C}7G-M#pDZP9uvG(g1|!`zKsLbINw=or7TrSaTL$d&G<f%<+nu9$Pqz!Tt~5Cm;LYt8!j1Z@@0F5#V!7W_5REWQ!B-dV#5Z>`rjcb7`BK=_oou*_AGIoNfDo|1vsO3lM$&^}f8kEc>MDonz7D1DQM0bIOc5SG+S@_(-tk?DW;}j$oQ@0{2r)kG+i^H86*^MIr7QHsU#4S+W@~r!G*VaU5Wrk1ckS3Z%N?3#@(Ejd-?6957AZSz8#<Xk>^0I&(4%;OBTbJR_O`T1?-LH#RmhAxY;&x-K4GsQ|E11BfLw7d5ignuTPcyk#ko*_x?<uFFMqR^Ye16~xrKghiQqX#3%c;plC8bZ8jj0;Q8g>bP#=p~ir9Mv31T@sZK%ddZnjAXm5T)xYZ~O@=xOkjsU_qvv1_;m%t*>&ZjUT?Q1B>nM>7SbsS1&K&K6kx*|Vq5pbYH3Ohbl}coS-(&v)LB@AaaKe%Qh{R^QN0k4=i$O(5jQ<FeuKSM!u6&_*6ArH6WA*$p_?G!C58S0D69dMYW@`@|h1n<+?{K1_0zt?Kf53Oi!37OLWdUmgPnhRvOE^Lu_A)y=(FW@V4X`(-{H}vsKYk?W>h>1@zFS{gj)Ug<5(aZn+k4`$?}@=)a^R&ocilp<wkN1bK@R4kxaXMl(3(?oH=PC2(eFv>0SP-M^s=l4Y)&L}b(<a;&I%u}ow-PabZ>IiUgbjPBTyt03gXWRQ?+j+*d>+NXnBI!9-ynQ!O|VV1s|n{!$0Oqk2$4@<GhCABD<T;EH^V2OR(Q|7yd9>bXuQ*$m>Or-r6n{;8EMN?rI!Wb^M6P0)u!eaR6<m9YSOObUm*&dvK3qKc<B!2R9XOgn#CmO%~Kk(WkwcW||=Qt~ueW@=fN#f`!h{`;|atMq7;nrovpyzEEL*9PzWo$IMf6w)MbUhxUSpjiD}}C^lOgJ@BR-dEOLFf5SB`={_*Bw~(0cHMjh_yrEr)=A7M3jLrq3*cne4o-FsVj1uLQ;}`u!^z>PERwJI3eMx0z)GLPRxAuHD(~S@yHX^a~o>t52iX;Cis@!3*lDqyF1+SHGNJ4)yU)<N~WC`9o?6!zPv*!%~86Hy{wbk1?u{pE3HizU#n%WrFZnJw~H1d%PV3=u&0><EMQFa$F!=j%FnT0}vP1Ea3@X3+!tG&7s7*cw383In6;Z;NhcmM!4WLRk8Y?3083ARjPYpuL$g5%t23Ic8CjN;6xE3oC3ozT;9<S3$E5T}ph5*=MgKjY-&=MF<alfpm%#fE8{B3W{(n3oa5NX|t5B|e<0yU@;elzN`JLo?B9UYSYUaJQN-^{(SZVS+sP+I8RaXB1j7r%cSYk$xkCqjry+&XKIyz_NZ?ot0+2Q3=+?H<uVcBrpgU*kwyBu3VzvGw^&rUzrYQnI`xNjS43Mk?GsZ+54hX<3A}7)J+<`YX=1sf}H4Bc420!ga*J_E{maM1POE}*d8j&D@etPRHokyFkz}ICMR^2MG!Bp+IEho`21m^+J&YHCo)O^J@tt0lzC-dpNpN!6mF?kB33+eqye9<aJZ=Ku6gz3Ju=|YSRM6vcd=?Z-+Aw<J#XLB17uvp0_NeHi1nU&gE;xn8>jP<VAeCj`Ex^}8NGrW#Y3-MDB-I&_<hA`UY9-ww%~yuH$?nHT}YwW)=h<lL$X(596BQ@mS-2zff1TE2XNyA^PD_Gg$;p4BN*V%W22<Scu}#pN!l~P(yg1sKw%>H=msYg{MYeg$Bi(A22rpUZiJ4!0Eag#`=)rmGABg5N7!B0j`xo(Kg`7PMMso;@=m}pNv58nIA0M2QelHyFguCZtvgQAL@qpzNK((bdwCz}Q)lgb&I~=>q&z*-@4Yta3uUbx2(7q04mHJ`t@W|D1now5jEYRg0KT!++>EmqMgStn#<pvsw?&WgChS<XNzGdx>$w;#wDPx`zH%j)oN_IIkJ4)@1LQYNOZi*Hf%!SodeWlM%D#jSW@OnbW-haj*t*-^0NjR|K=C6GBl?Vpg16>U^jH@?qPOXIU~j&lnXrc=Y{rp@ux!7kiG;uQ+xF6onr^B;31t-*McDpQ4$$7b-DI5o1v~#C^CETL8@gunP4k?UXK&gA<>%z*gXO7j?3#;jm22AjVZY*wMSY1?-onO&lJc;ucs}uK{*tp3m#+PQOXCckp$`Y^-;NkA+SU+6BOBW|_CkIzaExWmrh-I&)zU?NX}Jgd)7~}1QFKPicu$y12XqCiqaZ}g0xtjKN8YHg#nALP|6wN>{Zi$Qf7y}aD4N~9ABw}Ron4%Eh<x*#jpJtfwK)L=^r+B_ucTC>_q_zY?l~hTv77g}F=wXzy}j4P{`R4~`R#;QEsQ9%(p-3X8Er|NnC8W|J1-7@BGS@-6)l8{lVdB6aj$lEUlXaQ7?Zq!FIE9H<cpLo3-LwF^t#n9fNfWG!3mSd7n}{g)r0);BRv*k!?s*zR5K$u3e&AZn`^2INe`B?g==+wd_4Q|_;`YU@;^`IuhE}J_Ds*=Cn|1+_yM;xaN<D<s272vAJBOdMp9eKKaQIqyC(*eT)d>E=cIp#!cS^|k$uI|2qE(my(fN(=0;)&*G0dCK`CS3rCyz_mRROwJj(t_{-Uvup+{@0nAHn?;%#_%e(XP8-c0RAbaZ5%r|9()_6Pcz<ZV;vO7P#%HK%Xjpv>?9?&+w8LM~@+=%SQX2&=}}w|Pjc5h1jj`#7EZmU7t}rgkGflKF&+<UYC#1-EwGC7Ut8^TJ3%zf~tJ9Hm|-$@-1J&mKAJ9+3U%51<}yY&LQ!CmYK1Nf4Sler0#&oW$9s+9e!3tFXtG=FXh!#u8<8U6C|1MLB31KASiWW@h>Bg$Z|4&lNBhmj(w7&#ZGTg4rfdHCjNsLuXIzP>-W;1hcpdm@y?ak&gw?hWSii&Qa4$kdd>hT+C}Aj;xw&UY#RGq3`FfmmXa`6>cA2H8zH=Zo&gzH)fd(f5R-UH`bHUrYbr~=5ur8oO_I#MnT6FoYB;(QX6q-G>u3yg!z8{(zAtwOz6Die1)^sVgXO7?ikTt#j%gNV@=}l8C_#aw4+W@xajDR&mMfM()(Q8T~r#cB-9O2Yofvj+C3Q-N-<xcuX*}U)rn@miUC=Z*UZ5TRy*9xma8kXrC53^tfxGe8JfFgHyTqArn|syyL^=5hajzGQx%pRk~H_`X8#>t9Of1NqgP}J|7!s6XBl>MjA4y-zj`c3Dl<2&AVo`6ln(M1G24qOmNA!Tdxch7rK?}c>8iU?Ql?Z;=G0SsvE_K0V<<h@VF@jRFm3!z61<GPx+&VB=p@JsSoTYl#7kbpFg%#q)Fdjp#7n-8otv@fcNuRs-eDw)hc=>fQ&F+6qx@R}&Xl|KcbvUTl29HHu^2vqYHqq3kJnI`$oks!75luuBI88kuG$R2y)lGxV8|VOKV5dAO;IT@g%#K3O;i+Fh4h{m+ZjW>nZ8X`0;GDu#@%bP<<AaJp7}<KBbQmZ?|t&JS`yrpZzFn*Yx&bOWmk1sFJs0ox=ofGgl%|iYQ7bcy$t@&Wi@iV%6P<P--j%WzpUv~X%08>f=nqf3#!~nkA+AI0gvW1!+*n-6ymyGM^^K*5~u>dH@0g4uVI$(luz1X@vng#BVcw;$CI{!X~O7W-hr^EimBd?HuC03#90uU0Ye|Rv|jjzY(yHhpqlUz5(I2xt%|4hW%Oh^1yX>9GmB{?_n6NFxMO7RSaUt_&S?dEksepp?1MqDqU4B0(EZZKf43d0eL5OMm2)Ej3{kd+2uKp8w?4Gv%N_*XbLmOb<?pz}cSFG=pVd4;R{Oiu*+LqP2J-n`3(b+OBmrQ?Oe}kR6548RPVQ~#YqDQ@=Fc*M0Pv@r8CLRJk;?m9=a*k!vGz+84>SvxpT(B{=S2I$23x-JuT3WELY_)qnYpXfD1zJ8ViaAox{8ikUhm%D-9R;5mfeTJ2pFvE1-&~!ash1zq__p_yn~uf3SCPK(zL7Rqm*_rvA)h+XkG5j<(FNvT-Iifn42BbbWlHrUQCt)2xYFnC~KS^O<^&)<ZMC6>qScYT?F;B_snN~w%1I2)~ty<=+EjC84b-O;#!S9D}~_F>~>(;<Pc9IS64=7@tGW)f6v3iqSNlC7vsW#mK@~5@gAg~=A)x0p|Nm!a{m}4h$j;PEr)Jz<$S2@bkTmOTolJ27KBr%D)Q!a$e0>wN9%GDFsa9V1%=f4aimT3<~yH+)42;YQ|8sOc;5~sHw3GKqZT937_ym#QhC_A0^`0*zcq4Jj11y-mvBprDd<ESMKMMHch-sOyN(CM1ba87a^_3XR@w4SIb2U6v93IPD>*m^r}gKm0gV_EK=XRM1+`X=VUdP;X@KW3^}VNhmdu#<oGHmoJ+YBQg%g`Cof7asJ!~NtDM<|_nB{lVt?NXsP*BUWxj6$Ws#<$(EqoHzI@qfevyiB#XUC~-)Z`-+VSJ1iA8ir=@;bF@*s43Q32^<BM@PA5N)1|UPr8aHgamMCxYSy!v?oW34q|*@_Ggd{O+jp!M2S#9f{Sp!X3#iu0Uq&Q>#1Nr>nMak#oaW+N|cW6U7}+gHI!59ZBmJmYFE`_dE>eyBJXrl)^tQap9BV_5-a1I$+OAR<44c=fW_*Q^I^cQWZJr3lT^CUd+XM@O06Fvb(HEV|6VOq?85I`Txl0xhz7^5e4>aMs`!z5=ShNL8CrK;6I;V-TYrtRJ6Y3Ijh}l!OG%c#AWR6GtZsH?wDEZcHSflbhkB71TxmWVY8T;%1V`9)Q$~)juCCrOb`U&POa>02%O!_^{TU~4MC4=F&+>Qh>ejP&4zlz^b%U3^wccZZ9ElO16$>$CVmP~d=OG#pp1j>@^~t}HRmImie;3vKWlJ%1&n0FL;Y}3qBnbl8qv<aju)+snGEhNs@pYEEeI81NH;YohQX!kepe|0om3W%kC_*dPn-UK@ScLE$eqlIi&~##aTa;K1KcIDQ${57Uq<x*@F;buD>2L@kM|q=kd-X07AJK;cEtT$FQ&?cc&TS0)m?OZ=>vx%_(7J#oHse1U)*kU_9y!t1K(Ky>jcCn`t<TdO3BlqN!@`_-%GDaJrf5<M$64R1vMI)uKImd>%|?K*d4IwZ=K)orgOX>+S$n|L?P1f`O?1mOLnB&kZ<b2XN;>m9Zh%++<OpM~B#uLZGTy`6<hzzHz^E)7^nlr<-*idhXMXg1mNS}ky{N7!C>Yii`bO##E=1waqp3&YXR{5lOOPkQX%-YBt7tys!GqXu7(4-OL0>`}r+n=Jcv{`p%kD!Sx`Zfory!6U$=OkeWB%NcC5$=gxd4g#*ar#DgJ?*8K<Lthg=mw0Fc@7Vb+o|Yl-6N0!iSnqJ!4Dsys1ql26erPc#Fr6<x8U&@lr$vZ8&_kSR)L`tG!&mP6&aEwlDIBoW=lMYlR1}7JWHE1#QxQBPe9A00MD3t>$(05vCD|e9CUA3^EJ|s7xR$!?##ua-^>WcZ7R9dgeFp^XgG1Po((vDMG`As7j;)k_yxbLz+NE(AD0V^8v)u{tl~lgh+VlH>SUrEW+l7?z<z3HcEgfJ6W!j-gyC}3O}+)gS7|Z+6Saj5bds-XURE#HIeqwfUcE0e*g4IrGu?2VQg{!+aX(l19h8Z0xjv{Egg2W@?c7=@WaRT|AS466+G99<or0WXx^G^;0Mv!aSpIGzv$LQ(G5(3IJRy$qAr*L>_qY%c%If&{61ctHIk_Z6}IJkJ^~YVhTJ17wj@AIWV7e01;t+MzY$?MO3+U-B!#~Cpcam^hwTWl>eSQwV!ICmvVp<+RM&9GtaqQE*@oUz4p5px&!zz|OQ3y6!lS;*luqvnp{Yuw`()Vy^Z%mylz%f~-YkA0-T^spIMgr_v=C+~v2FmVUvR2YYC22CZ%U|=Qer1X>ItggCLKqZhHabzn7*Py;5zN!C2JYor@z*#YodQ~7f1@9CAk?5awW4r<ueF>bk{KZVgF2&KD2sVWqc^)O8SuI)-VLKgw&q!NSIYoyC8ikO>?2m_|N-VjscQK706kBCSddtj*zH*d}VZ!J}OEqhggbaqqnS_g=3sMO`bK$OygE(_!3fUZ9VM3pNz(u=MxJdOVLKEaH3T`LLDWy+04%8ZK<DA5=>=iqOdh1=Y0Vn3a_^^BSqM(buyv_MLHfQ4uuP1)tJLb5wdX1F<0_I5}-gs*A#dQbEbk?K{Q4RhG!Lc{Ua3JPG+*~K2<DeKZioa_^?YLsfq|_vtZHkYUKPUhE75ZDTk0E6ip0+%;?^CWnfv2GZ%dmthaHd#$?Pzx#b`2I-_`A5{QboJgZOT*^>BokWT5{FelcTqz+@@(ofID#~5MW^TG^gUl6Dv6r1a(1=<|9>AT^<Q`_|iE<m?Fc?qAKezwx&V*y7n<6cC_trbmo_9xf>PMjU3gF=3k{0hG$b!KYpX?E*6=!@%%n=fbqe8Fn@7uXnq6XPC1AAd0#-SsuAls-iVy21GT)ExG?HAOq|hSV9c214`)qo4ffcBj=?x2_kazV0;l8KF$dLmG!MnZb)=#JN5(_l0Kl5)*~ZDYk00<Npxp9z??MI*%%74}5{mJ-exvHk?`byL2P&Gjh;bbWKo<=S-1Q(OLSK>5Jz)dWG}y#Bvhd^Kftm;|PBTO>#zI*5ohQ%x>>|Ctw^G>sy|+JjTMb41QwDApbr<YCZ-uub-*4QepqU&{_q`CUMUQcwq^WxK+~jrqr#%)RV6>o71LE1Wr~7p~DVJ5d~vRD>!$-d2vajL2de9(xhcf?YvYTJ?4o$k0Z&4B7&X7*kq?3w_{lK7PWhpa4-8>rc0Fj_o_vvI;hGKka#%1@PzRqS>?Gu`0DXvCfP|TK0cDaU!jOedx$s$t86xNQ->nMwYsV~uh-mya;2*A$4I5ye2|73z1wSZBC1`d&}Kib-8W&{g%WMEX${dG`DHyC0T-O}L3&i^PIgME#dc?;Q0Q3nzo2C39&1{#SNTDmF>RV+QCIU>Cr$(R32#Uy<T0}>L`+UZAnL8ym(~Qv(oW({es3=c9Z#lHWDJEctUt-b`)4IHcKZSsbG&UP82H4(2^Pw=z+1q2y|R;0;XF1+UKLJsFQor^1z(l*f{%(!v`w4FXw0rjgt+0L*;35QM_L0MvW*xB{)GBCPQvpJmB~3m_{oLPLCC#I&*4>CrSo|nT_3UN^MhW_5o0#&IpMz0P~b7Q&h`c|#W4XH@xcvriHJ%1)Mv{{dD&Y6oG)WuyT-Idz7^%ej@b)#3P6w6nKffFEbsh1yphFWiPZT#Q0R90%N(3eZ<fSxz)d^(EPvR;omO0fq0ap+E~{I&Lx8!+^I2Js)LmbJij>D*kg=o}hFw+k=Q+)xlYaRrwG;3kh0R;Ef26xYgK!AFBtOD;c&XtJ{V;Ww`2!fuW^<%JpPrnI9@5?@eQen-F%2ZUk|`L>yYH75+;o{Ha!IGjXdHbZ%;P29*3nB&=$bPA((=XV0s6p<o%hULSd3Yn?-$5NdxXOluzWYhT;c4AeN8Z(QiR>X1W}WTBktxoNo-+OVofE5k?#>AAT1EO!(H|Gu~gODE_o^bD;wm!wiWBT>z&r_&9LY61BKBU2otp_T|>q_&AU&T-jjwseF26&5w?L@FWM`d*jf*O?bnQg^`=p7S>#j;Z}$BuR0bw1NB*&kDvS!@IU8lLx!a-Y#C`D_trO`6x%<+Av9W^s(6dhjhKiH4kz!2_J%h^(N_C*y(IeJ0`;a5G+V^cF8h&w~iyy1Ym28!3Fd8`9bABQL=4qDu0I4J=GFygvRsmAGw|00m5)<oTi)z+WmXq;&%$R5fhQNlXlf(t~_%XcEbb|)K{M%pnfX^zaNVm`dNyY0~fvXhyg7KUfFscUVvY_Mj<Bf6fE+~Z_mR~o{8pA>*<AE^i$j?aWdnKth+!Ln4((+)J8|#-hqZ(}TKiVr{=jv7{%n8{3B)yU(wZqFeNzLRC8%)cJbGe`o_Ka?MWIDlY9>;GYdh^Wm)n?R%@};6*ZhN)qx^vuvF4(kj5`_%onmpXTfy(#Fx+0|W2>3vQP$V1HIh~`P>jyc?8;N}S9>_u%ORI@_PoDf+V`-C#g`6748}4Uh6z(+1n6qh2VZ;%%3NwgC+T16Oje9_Xi_Ogtf?SI^gbWIaL%D7(rG#$x=P;%>g3QMm5rgD1NnY02!45?I)aK5)c73nP5Hk%m3UP3WcRtrHsZi6y#z#-0F=hE>H<8~t4?b*3K<MoHr)Lim+P7U=`J|s8r)+peTnVLV!kQ;1XnzN#swt$29@QSQa|XJ)=;*QEP!H+hxx5GuEJLx(R>;Or-4p5)pL`?is~{?7eTtkla5pm~?QBMwoAv<fY3FN?X2HAjONRWmIzE{st&0En@$HA|X3F}g`RjyAHh&0p0_(AIcDU-4BLRPn?(S0F<#^3Gs-UFplnu444LjTD$!9x(y#tM&x8=;zHw;p@Y~nwWu=aD%{*A)Au^jdHN5Dzz-Mu^|c9?-Q+EM==IQn|HGGGxA<scs=AJiRv-A+C3VFeLcv_+M{uW<^%Y10R+8MMW6!&1E!rf3E6VP|lvbDY$KaBRxUxKP|r6gt@d7M0d}*X29u!O;5#ZybZC;s~Q=_ykPQOtjIqjVil114s&L+f?h)GYNb#_s<SVI1#r6gbe7EcRAdMRIM33+uKs`dl*P06}tcff0QMcgb-oDCSjFEvgs$?;S};M2$s0>ovEB}Wt~X_cqTB1QJ4|^<UK}sX>gW9^AvNPU$CB?laP=`#1G!m8mL4X4j1-<gSCK2X7$i<vww@s3UUaBGhx=JykKO^f&?Q>aamri+fh@#(L;t)#_L}&>tIJ|iySv2iH=Yi{rFfcUq(@jU?vBGU_S?Z@__-ep4vzeN~Ehf&{DFd$YG7C6mfy(2zfwzOO{ls@N{SNQ44`;xr7GJaiVu6BE;7E{nx0j!~4px?y5csc@%x(6koj=cV+a_<nqI;POuuPE+Ux_tEQLxqDt*JE^?I4dg)qdFwi`qu;8Qdd+CVI6yy8D{3Z!sRMcZ%WsMn3RfhlGng;67H{zsfEbIJ9vU-?kG^q=5{v~}5=c|s6Qvr7Kgfc4%O2hj+rPQl~l)X0nQ94N;9Syc)$Wb%o1bTpH<6rgl^p@CXJA59Jr{rfLg`pSh8XWcq=Hd=SE>k{AdRK=|NB_#H#6QbDz~AzF9R;FrIx7{{<#meaVhr0@R`6xo@+e}#=WQW1F`O{Iaw;xMo+g9h-m$*~u-5sY8{A`4V7+%NHF3ZBli}4-|K#9RC|2Knd9m4(An{>=2<`9`^CQL}d;s#^^zgiCGZbZmFWV+C{Y0c2##QHSaWjyL3E?^N@WkW&choDBpns&T7V-RZ4mHDZQiu|Y!PKcjqHm@wj>nJc=Dd~MXVpf?ukB~(0mnx%*)6+RM9lOV;Dh()_tFd;va&!aph;}Wg}g18rzBsdbxRPG{sD>3E`w^7m}-RND$QTj+fcl|JM$v5t@$ul7$i`|(KdGnFmSf($gTSgf<p#GPn_v#z`^A8LIp<;wIQ*4D7H2Pf=>F`!)Xk~9LY1k@B61=|86wmc5nl0Av`yIM*&|Qr;P>)ivS;ZEKV&XqX2qkzyE<psv(_*KL_0fiu{h4amE3ofC4g%+uD*LM7d&tvRo6tN`S;3X*GeMiw4{~LJPG0<dQIg@twYslrAK7BA34=K(D$ABtX+%ueGT&l945~cQ~crWdXH;MD{ymuw-Ck&xk3UFVdfJJ8K44T*qSELr*oeO+DhFALoiMPZsRaXnjS=TN%pHHPxl3f9L9Y0^Ru|BRoVO18=NAd?FO@&%hjx==3n=qD`Iv=SUv#N8-p##h0VnTbQa4_AY*DMOg2fbqCDSvN@}yaHGijBrMFZ;z(FV{c`X?svLebex998oBYrO>_RXuoM(vw>^IrQv=JLQncy&C0qfb=oUL;`6jhW1z3k&2*&J;br|+Av)ZoS@tdM-t{2ZChd6->~6uiQ+c{zqXa^{=v0rIHsDLy3>g2W&yC97jrpPv(Gl0efkYg`!Ia9N&R)D1I=ZNt|{kujX(Vd)AeaDY$n>bjiyAOH@nbO}zf=Mh{Up}Qf2yxApQVuU94SijidG_OBYOy74!g$YCG*OULwF3i?uUP_dP(g+6ZQfb~O`-8N~VrBZ>J#Y$+t>fm+*6Zz;#nxf*dhg)Sh>B+$$IV}N-n=Yu<G@kw9zTK{BC_kL`_b7Yi+rxrMY*`)`~0I09yo(pjBnGQ{=M_Ik%%+=<=?riW_2miia6APk_#^5PWb!~8R|XGX9;=!qNLPTiB9J3Mvj@0dg9eG@7;OC#`8G`N_Dw#va_qQ(5yiEAyeJxCKbx>HX(x}f_RxoomjOQ&94IYN~d_aR|Ic&Z8L?UBqn-%YNs)07}Z1>nF3e#Dmu-MD2EmmL~~Cpb{H{au1+rz6wXkR1Yh+gq{;}JIrV@6bgxgBN6Rj^l4X=CTe^(fb=l5Vb3r62_|Di#B1T#UU+2W{T46|~5GBhJ#9{gzc0=en=n5Y8z(b|aT-Ih4Ht%zm!gN-ZAs?k4Uo}v+ux%7}V&~G7HO0$mE>9Opp;G49xL9Au;{DZ1s+M?&4A?a4!XLkoU_x&`48N!7h2e;&t9x2fr`DINIrG&GSIRw9AdND5Qu*n{#-t(XIE7+VVZEWzovuG3iKO17hx5+?-fgJyI+@M1-g>(;CC13ERcM;5Z3aI`KoPWAsZ8dj9h?P`U1-kH>-nR(559z-NQys+Gy(^|PbUZxd0G?F4eT$|ecF|>Ra5C6A96G)rALKj)6@a`9ov2>lBV&grFoNov-jd~XZNQUTgBGPmwRsx*s1St^<yXiQ0Gk%Qk(KrETH`l$hS4d(d|+K7|;;-(^E}|(C4VYzJl4)RXpL~r}a8CnCv#q=zQmmB~t@Q-hrv&6WC`27$4~|kAjcL_FSB`&3XNP^67FehWzZdYF3xk0=YzVCFf?0?k3p|Mw>W~s!NWIvYsGM-HRkfu-{moV9I-2b+S7K`JzOfsu9nG^)p+P*AU>QB~+*Y1aWlMwMA@hh@S{9w8p}WX;)~7r69xWsYC#5QJX-C)J1=5x{5Namy4>(Zt>qq!ze2pcZ$n!K$vF={OFk6!v?<=#N3WMqdO-*Qm;+p<@QhS^SAgfe>uy&YK){F^bi_DcOc6WwZQeD78mNQRU+{A6rM+4qRC)lRlr*~u}g!(->CacA?CDfRN7i_QRzW^Q6g-3^}X49vuzgL$v`u;1k+S)C6ydDQ`V!@>MmGraq`Z;VYS(*iO<Vi^hK+v%9WY8y#+_pt_9XYZ-ucF;Ev`lhz!xi%vYtemkcccw_Uj7Ma`?x|Bm@gz2uXGw2Euga5jNm48-u;C1gPU9ZTImjZ!PypV1f`owL%hJYc8uqMp$QWr0B+o0|NDB7i|J)4^OiG_%#a?0qS*Fa(?Y+_A2iCc<A9EL<QBkiKQ-^d+)BYx0rUYo_7znSX)QZU2Iv8<ffYx{<sg`in!z>V}-|{7GEldvb{qWN-nb@z&=i1z{_FY(GYG$9(;<S08g>c{8uP_waSIy_HLIvZZ1OhEO{Sy-NChSQGx96ha0s&eDSb@+Fb|G8HHfLdHU%_zh5~<j4GssdU~eOfoL`r!)VIPTT<Zl;3HvmURJ^t7QuwF*50V-rDA13XjNLk5`CpK{CCOVV@}8oiL^O+``bp#8MZp-`wd)$=VfWC3od}BVk7xMxkF6Vate@riC}{%5=`ETSjZw--_b3$H%>*J?F$5J@+y0<k~acHKW|kZ@3QZK_SxUVC96mtMsRyKR91iKW<N*0#Pthv*EoeE!F8`)kog`S9R5sp8m*nj;Twn8fy12TC45355Q5%EU+q0PrTfE+bFJ$Gok7wUP<_MDP_mcxm{j(ctB0NxWpfMI*Udht3K7;vg3!Mg9X)O(p5{-WYF2?Tn%#}AB`xH-78vqIhfI}xu3FIXGS?fAt%^;&8ndiJHAAdy0>oy4}|9hCmvtz>~0tM#6i%^Kzj0>6JLj1bC3;&bXRYCOq|x~WnpY*LSG<}WU3Xb0ZbH1>@3%;Q+mX;VGi;#A9?3MHYEiD)YcazN|luW@c|P8#%^GG=TbJMinGslaGKN|9!gFVv$rqnW<?Z!vM|WpaaBV6Mxjp>)z9%+$B!1L8kcX%j!(5l!9jOO^CtAWIK81YH$i{vU`>A9-g;Sl|LfuQLDT>)Lo>znaWiBECl`b&*wOSEa=7tM+(a51n(=@VMfLCGNtiROPDfXcHcsv)^5@eN=PLe}RLIm6eDL|rO;K5Oq706v@dh-cHYPTUzDdSyufF+Z!tn<T!SUkP7rWc$s7wI}^w1fx5Qv|iANt|#PyB=_TH{B9dHvv>S<Q@I2A?ThLHrn$Rnl<kCfTX^+eLM5mMiwUakP~l+;q$8a;!uOOqQ0t6!rr;ReIzK`1p&rKc)6v&u|r*thCXhnJv`A-L>--nUp@MjmE!tBWhH4R?gX)K|X`WiAS%hh3TTDQ7N*ozRI3%YzUshOm(c#+8{Oxl1klDOl2cdz|FH``Qqp|9FW+CO0I-k$+<DhDEnl8nU$1X)t{=l@E(iOb<3aBhvk=fn5?SNfXO>VXwp5W^@~9wLlRkTCAE~!{ldNmLbBm83yp@_aG|A2h!@+Nl2qnJd=rkA27)2s*{sA<c&_MBN`IrHjj~{lGBdzh08I^a>yPYo!6zb+8Y-4p8|be;Y*Ouxric&A>DuTd4T&=Z2sdc%wt|Rjb2oM?$}R-#0fQiL0|IR7NcfPs#*VF__+Z^OghyC+Om7UFIOb=+<1YD4lU8OFb;g5sgNO9V`o8d0?Mlw;5M>ORhMd2)Tc&MhLuTt(f3*+TWkAX?-sZR-@<v$ZK7rEVMqQXn6SY?h+<gWP57Zou1-=a|ps?uzzl;noT+geEo31|7I<l{yAkMHy$V11ELi<dUPS9V!QyjPs33YRBF&W}{(!qAiv?%4moHlTuZ7%Ew{aD%KRsUoc@2vD+vj?Y!YQSkQ{XKioETz-xckaK8&4NQcW-2zPARc8(qH3xES=1E7jsbxJA|>ucTBq#j?p8{4Z%g~UK29kYJWt>FG($#T@Mc9v#M%T0PaQ8?zbX&TJ9y>PhG6!S=}Yzo=*`uq<-~uMO=IF>VBN?nklu4jP42%-;+~3+l5yx5w3(@0$9n}jxG=g)Uy$W3Fs9o1!NqLaJN;>L<o36VvP*r;)ImEP*%9(JUtw_hLVmZT-lL<T8U;*?{ew^XRo^q_<t2&k8KxxpMd-7&l5DZ%+4KdSOT+W8JYm<SE3#kAs$&Q;zf{(fp#pnn)$~MNL*q5(EZ(ZUio6a<6AVlvW};8UFdkXLgOzeZ&NWxVhtYeAF^nA~b$439@8Yq1o|!$1Ei!B?OV-eQGRy6n46HU#M-hLOu-lA+j!a94)bd|QY7}SYdte8Y!!q`0F~YDBNwQDwd6NIaALUy_DX~e~7+=nwgarn(i&rMcV>5BfG<f&~fzUXk(zLoo;dk^2SnbdGV}HsvSVEAu($i?;t_ykv+76@@5hyeqjb?2fF!WQ{=BYVke&_-_$nhfzC!V4PB-NWxAD}`p=WW9nF^=mX&Qv|u3-3ClCMzQNO0J*CLQx_m<DVn+um4y!4VNuFH2rpCL*@zx$%bK8rJN_puBjZ*Xu4>DpBE(iANUA)hT!ALm`R?Ibm<RT4YC4Btbb*r#Wamj_@XI(iuX_s1yM{Jd_mYjIj^Q<dl>s<hGWjc(&X%ltsP`BOOPL8(<l-0)cl9AV82l&6-A>X9kC?tI4uv_J2K;RO%dP=di!t(bNKb%%biy{+xr}8_2|X!-r<it;Scs+9Twm3z5JE*mHnL`c3$G=4h3Z$KiaR~*R$+<00;j9uZx*WYzTHnI;8pn1J79sDPYD0a*h3{t+9*H8ry)Zu?xT&d%;y^X70Tzwg6YK%@u#Weeh%PV(Z0^+Y-ek)-`@_@5T1k8@>V18hl0ERj+^AJ>1!cc|>lSx>bv&oSRmoL2@ibckNQkP48hKV3#|7^xaP{cV7SLpWprTGj9KhDrWk1=gkk{ljhWz|KI;SKAw!&vi?twl0QDa{_>wl{#uw>%_jJNc7g#_T$-`}r`fCuXe9O7=)VPm!<rM>tS7yghy){Mxr^4UV6sdy6$?^h{IOaR6MMa!@_kubbin+@?6&5RGv>@w(<o@2AGtKK?=ryAN2U($=4E$LQD}Tt5#?-0CYwP1aD`YSBTHv_+F7%?YmNLH8oTLTOCNyaxcMKA<yR8>!A}ITif)krrkkEavLApIbf1{tS=o2}I6_A;^%;aC5?DC1k+s(5#-~K9d>J;0qR2W4Au<E4L$4K)!?j+;M6baR!3a_KYn&DE;X%Ii-o7)N8kOtJ+WfX})TS$4nCeW|CSAK)unJ{X7uK0bh3)_PY5UC!`Sp75=bde=6cTb&x;TezZ6Z6z4WM0lW>Kdjb~um-REi%>HIJ)A>M+*Z%O0?>U;0v9Te)B2y~h1%&ls=vdbX@Hu(MjXRlS#I#w<e0#o2{fB4`bhZB2XlQ*aRsdjwLA3M8dnH^>B|L@>>dwivd~gLT%<=hYeMh;?v^e4OXLoRz>=Bvb~HnEoszUbT1kV>@3F&PoutNJaaCn<8iRb?*j+(i-`8<(Ck~%q-ZcOj@z@w~m|NxVV?=bN3#vGs)ga*w}2jctJ){XRsSa6j0RUF12Z>^hPvbDb}0RyyxNZO9&ckC#N?6QOC^78(#gr2GAV>y+J0s_62+V6J9HSp4q|WS6KA9$%=yQRCThN9}Xq9A3IPC#6<ZW!`r(EV~VXxKgSW|R&0Auk|mu9gc@PEip084VQP<*R+0^LiJh?gTGS<cF<QM34aD-><qfn1;<$}!z*En^`dfadM`7B2Oi}YnJmKxRx232tr>m6d8Jm>g8H0W=9X%&gmv=%=fM#d{cilS6i_@D#XhWv~YkJny)v!*ojXbHQ-;m=S`^-+_{u=mpxWxx`AKv57=}5{w=O_kwhY$Pj^EY{KM<3kK6T7tTwp8>zyA1E4{e{cd!-bogoTe+;BVs+t-ma~nv8enQ3)GY;kEcXi?joXO|L}vPyk!tI+81KjgZZ~7ti7w+Qg`WddMhkry_kDgZ&|UbeI>G5R(-Ftuqg(z!)=ver{I#;C-Dx2+Z?z}C4NR9P{I8!pv(96Kw_8Gh33gq9K%O00emdyax?q!m9P=K=It6zd!m%<ER_9XA~o~miX2r&LC@nI;Na~xG|F%b3HYcJch+wzJFmBX=x-|4v8J_j&7_}hhDe3ibaJvwRZ!Y4Wl5=D@lTQQG-Vm6-<N1ae!@&DU5zebpR7xf|3dtxo9;agYfN!Bi<5OQnN(ZriD;>EHIqu)rK8PCOWNKZiB<K4R$;U&w&!9z5oRQSGA%1geS(qaf=q2}o#JljF3b^G=xfF2(9{S}ol#KE`>MUHmWvy4)d=KWrqhYnZE3Cp?-HbD75;0=6i3(6=8RAZv%k6634iNNzBO8q?7DO^XZ2(=j2vOh#ASI^fZ5^?gLj+iniDM#UTniN;nsvWKqS1}kEr{M9gbc<q8ET7&#=z$&`24fMviWo<tTSj&kBs|DBOGd2WNeYV%4bhdRbjcn7`LOctak&`<G7AEM)BQ*&UfZ*&S@^3@RQc9Gmt~OjLZT{hjvKcrVSvu5g{r$ClAx{o-TIgSWHc{VS@ADD5wHci#HbFRUiLJzPt=9Vnt=GO-deYH;KWvOH->7L+9~vP0m9S?LZ0MX-R;7nFIA-sd9Vg2rX**rR8Jh#`^J?x-Qyd$O4wovjuhE9z&$h2asvHS&p}``J6B(ce~#9I+TF*<Qd0xRNIphmp_Ag06I-l%Z=AF2+l!E3MtZ^aF5Ni2EwbsVu%}W~Z`tMPZa2PQSJ(1^w0KT+}G^FJPBvYwV<}V3f(--e@;Pe8=Ar!ve$Tb#<_6#oaM`#N04#_RZw$-T*O`7QHh$=kjIFotA_odu09%&-3y$7a#UCAHZe6Xyuph?d+dm4{5473XXiF+-Kek^zooK%@wWSNk4`qjBE&xP>pCIHbjIMsKh&r)D9{|XnGc#Md>Idrzb~&L5g5^)z)FaE@gPQJqu0<Y|#Z>cadK76m8S^Yr;8n{uR$CmbwUFsG@&Zmw5o8K<&)=JyXkO$$EU+sN#E1f^JIK3b<wcZ{s1GOw~`&>RZ3`)&xRF+*c`pIhtG&#Zu@?cC_`vXaM4k8|ZSnBqYXLQ7Lm*PZx7XY^Rku)=bHXMPA{AkbW3F(>f!}!V{=>Yp(St4V!Mga13iE^NhMK(FO~#YVvgtt7XkaYQ#rV%oF+Ux-+S}L@@~8ovw_WteZatrv~n0um55T)I(3Jc1$AUcrY9UO0l%#fxl*Yc$jAJcu6#8#*!UeKeWIJwS+ujMt&_?!8ux8MK&b0;Dm`4>%0NJe;M4C;D3TUE)eVCN^!xPM`*xAe$z@LYQ{#CFX{=(dgh|jwo%hYvNf+R@$p&x(JTuI7R{a@hWF{%{5NJLXJ0s6>l#<8pAn3r5o?9)Ml?c`K7MZG!>xSl%k1f0@$uGtp8kyEFa3$(y7Oo%A0ZbQ!biU3x_rsE`6e*i*(GmhMZ!eu9X3;`WNu6)0S*f2+7!KBMjq$v4VZ-a<T$YvOC`ZY33)W>qSySX-#0RQr`mqLZ7ls~l}&-Y#o=dv=j|c8G7h)@R_wr&d?x~62DGV}X#U%OJKWxXv$ZRlKi$;@dygF^c-Ad$s^dC4jPsY@>oIcbZo;&l&h+N9tXcQpOupsxSd2DjJg~2r+5sGaneO<PJyGzW4!5bNp;Pw<IaVX(bcgD#wBQt0N&Ua-fvR>$P-IXl^FZBzR8eC8-crCoAA(F?(USQmj!N^oQ2{R(C2OnrSk6}|RMdEEQ?ET}h|?aMhmLZ}iM8%%BP=O&h@)LW5sz%TU7s&S6wlr^%I9GV-H<#O%Z5hQhS_Stfv$hbp8AUVeFnmwj^P3z_%PbZ0S)nFQqUI^=pZrHYUBT+b7rb=0@JG$=^;B20zHr)FgiYd`S`z~jhf3vF;zh2(+lAc0iS9#XkBBBIDD+XJ(WuZ$~8L?n{27uXsH;H?_Fxo&%0_Ftgj7(;+Fur^PbZlUuTMojc~}G;J|Z*-$PhjxeP?_I*XiIcF3?M_*U!B(au4`c9YOKlgc8ey-le*g6(dU&ZDCEo7Tvdj=8xoH+4dbODUDBEfJX16TFdqJJ|>zUFfqDirb$Fa*n@S#okkTJUR@l6`h3f(2*Hd>&vhK$B)=KgPW)?fk&hPz*T@!tM%;59v-1ru`{JljN9|=%HZV5>e!xR>!9BQtPBRGBTeEDw+gxHX#slWK8t*^p8B#(%iw1rmF&&z+%s`{#se`IIwQAd{kzvZn9verg!sO9EJ?P@t5UGhI~Sb{Y9i;HKv!7y$q}9oYRjJSn}-iL7!;wYaZl1M!6Iax2qA>qZ@0G&IZBpnw=UXEgJs#c7wjimXOTnnq9^f!D>^-ci!24lRFA;&<N4uqw+gz%3$b^bnIEpFb|3&a{`~U$KI3%m?`u-s)K(W><qG$~#G{^gEOdSRYEZGz#0gRDmG4fkVJM=UMyLnSs;zl-d0L-M5jaRQK?%<g=~>PEb3{-tX{T#jFaWM^?LPlq_Ox&1bg31=hNrvSQ(KHvxpjWUn`LhPYYuIr?EiA#v?WlynJeS%&YK^Kw|j4XkR|CWBWuddpJk8Tvrn>TBliXS{AJzbAdiloEtjKYRd9lM^RnL@6a$uB6!moEIyxNm61~Jdk6wDJ`~If;w3osX4Q1?VORH9tYmS*g#5_)HVEd-L24($4#$J*GNMW_<>CI4g@=y7k18lZVc3|~%tj75nHD)Ey(V(K`f8Hb|ZNzas)#Zay#$ABjtbUJ%5ggksH+H(=GQIVLKf0UUMG`DPc-JPQ2Ik<-?|KJ!`OKI60N>W5ySd7J5Nt(>pr>k9FPROJGz}{o_<GRpp8BH?FEoCRU+Q;F9{b?=K`~Vq0AcVXDBmOzYVX@1U42vaMY<VSv)LS;@W|VCkU1Rc%Sqfh_xjtD;XyVeNb?ftyR`W|=c!++=a%jeNXyt!z@AowL%|TYiCG_<3aRq5dQqJ%+aR27*zIoP4|vmHnjRL9->JO(F7Zg!#3UwYQ^STU^K50rKA`;>7?2|<XpqEJ#9fM~3TRLgZ^hfjNsQ>Qum?vB*hSyLsT3pnRHQP=b<&Bj$k!UBW#E#_EiS092>4-mX$y!0N8|h)w%L;fL;~qKnU%_O%9B0N;5^qqHb30XFEjlCc78<*>A{rrz}szMYUHwc7HK1uecsx!O(Ck{>&>w%<tX^T$;f3zMIql|MQ8(jwfob~OWB9rcjv2mR=9^=?!DgHdD9QN5xWaNPOvJrh*^6HiW0Lk;*8gg?yt$4y_b|SlKuupU1_AO`y}Y)gwd~O%kf<*1KA$@NZ&q0PCc4*FsystsbP1He+2Sg;GUxIjJe1ldMMS<V6A9^iRoLy9kwb0&wdo}oWJ_b<ZDh^rUY*hnBphoe3W37thyBu@${$K@gu4h6Bx0T>E+JBU#(q_J)j>dKWsXFTirX;1pk?}XPM{j|C$VV&h^D9Rm!2$=$jw6_jeA}@GqQ8GLNa0G)e?M>2?Rw-*JVGPpfWegfLA-D%8$is;7M^%5Y>9Z*|zYHNs0Ha)a~5iP^?vlCXamNAq=Q?4s12BmEh`gvG5CBs0w&il!Ui%<d+ure3Ew1uxrnadtI|C*wvW+1D<Gl=O>|<PurD_7$(}lYs*HM6tDhxbtFnyEypu;BfnOFvgrJ<%?Cg!RxcR=@`1z|Gs2b`Cq3fn#&ep418Cl?9tkKz5Mmf*6W=Y#akmj4`V5NRyH5Y&WcFC%B#hB$=OLmPut(}Xrd8*{aLFc1wqS(ZUcKe!XiGhCeTgfE^^Z^OIcArZ|@&&|IH>zdpYu{IlyyVf)fMxeJH(7%|1|lB=aNJP|`CYlHq$k6;uVr4*y7Ib8E4Tkmh6+P&u5it{yG=Wpw*9bK=X7AFY<>PyQ3o#uwG6d^A~IT~(GZ(1uu=#Z=sKS;6}GBMu#smaGrdrY)bQ8_(z#;)dPT>`$9fg0jXI(=!k(nim-uAw_SM3TVouJG{Er(N!|MOmj)!mN1HGz?ecOKkAS;G0J)RG>40-Z0&+!4T35jKl<t`+C_NasdIYA#=iT6Sk0I_A^~~ev#7vAACpD)6?;`bbq5bx)5~`8v;j9m1{7MFN?+>C_!5cTr-<PQvqtX?@A!Q+FE3t(pXR8ULCtGGCyK&l9<G%^5MrBh*e>qd&Wk<tS&3eP?W>1jP2s?b1A1+pWt|V?^AB@s=^W;YS9wAapU-m_NW{|TL7H3NRUY(^@8t8#4l#Yh1(@k)gQXtK8*ew6YGNvn8cvG53F#H*OVJ&`4bqQWJNqdd6Db1UzbNZPF}pD{+RV_9{6))?>03DTjyHQUKi#f_AQd1lgni;q#8ADV)E&URLW>vmLT0F||L)FzxwRk<q0)FQsOuUniKAHu9-!}wsm0aEU&PUjhW}?w_&u9Olm185FjlBr(2Cc~7WzeIVa7R8w`$hLlmg+VxyeIEJokm~fOmjId&D6&2w<K-sykfh(X?(F5}5qCFzjOp3w`E0cz)R5`{}LS!Ms4wxYuaqbGK#x^bz2B5whzJQ9`KENC7JH9|5&cA)<lIK&P$Qm5}>B8LeX%63$_dSm+nRY_P1(?Lt8x92_EyFxWJv@U-wwV!iG1;+Rs<27K_x4Ik%<^A&O57MZf~0P~5lw>*v>K}Irrk-gMaXQl@oWlwhjas>O6Dd0fy&0liilij2|J=4$aECK!kGb8g4nyt%xMDJ3}1>Z5FNHLIn<Ao8Bh}yIbndluMb~U;_A)<78pMU97uPm3<e%oH6l(+lauXg@M%78FPJwZS1@9n*2BvW(io9w&qvS%BR`E*tl?5vW9W}F-#4Tl4!>S``x^K4$4HxGE|L#?u!w-B2~am45`Fo@X>d}FvrdREj;y(|hLJtND3BRfpe`R!LEuEkK<n7Of-!<e*KHKsl1OOI}x$)%Qjd1a1GP2F8^QiM<e^33ZjOA!9I4>HQw+bk58%&a5xRm^ux=pgjw9_I5Tu6e}oDF&5Lr6bjc*|PzMVmf{k^21C9fGQX52m0yhQl<k7AX8vTH%8{m?3tKTRoN6I1eObl!k{Q_3SN?St0jU=69k^Z7G0$3bWt+4>BIIT8||o)@8|7lE|U%l+2g*KoLAIjaS8d8YYF45e&4ia$?}ZW2DwS$@sy*ZnD;WYDJig^#l$i*<v9Yg=zKy99rco6-S9_`$I))MIt*WBt|=lHCKO0m;C%8;$kc~z)~p0qxzo0t_bR6`M#(i*cRulx5i}j30?7n!7B(|b8qtjbxis><*ML4{k2Z<BoDL)_0K4b5kt1`6s$eB|B4LQBHC;Asn>>fA#xl1No+$wWVY{R_ZyY3e1(E~7@4K+$Sb8P8j;Y_678YL{8bK}~=b1E-tw=^^x$xTVM(}^Stw8be1og<(QmC?(iZLc(RhfT;D<_F*>1}9g7$-A2?PuhxFe0^{JD@>Xw!}Ghk0g>l6P~^j)OnO<03oCdhnAhDKksM+)`%vqdO`%Pr5qLmE4|yBRJ>Qw2EwG4{SZWqlP)WXFY4IjzyTRR0iB<R!FiZ+%bJOO7FB{kHIP1fl1$2;G{HU9imSv{T;b8|Qy1UI0vrkHpk|J4nJUAvRbXEg1B}S9j<O?VN&&LTY5if@%j#-s)r)cVxCHT?cyHoe)#^BtL;5RcBkd*%F|)|LxrzVq`Fr#D(Sr6~oY-fj`Lp5vQ-|&v9ns7pkfEXufugvT$yH&pC>2-C*A}OiwT`(ct{3$Z4o$notD;$VA+hFX>WC4)<GorR_3!KQ>dGmJp^~@N+<4p}Mlrh1JvwtoTWtO{TDmtbo*1MlZ(5C2%sPu7cua-*I*GX77DNQwJ?BC-riC+-%uzv(Bg;t!W*Q$s%LX`HQCJJdnO$BX`q`quMH{NZ`g<)~6W_x0LmaU{fe(x0M@L@)<?4hiK_1<Eh^A#;U?OF_u=V7Bl~4Y0GL<*~xwZra&5A=y8d$}0&I4>*a=rz0%&D%F)^Pmjma{M^rGHErG;$X)F~0uB&7*&h%H`BqrH>y?Ca#cfDm!T=yN|5&rd7(YP%ZR}eeyKI8Vqb^k6pEKG?ZVSC(^<*QcvZ&y_s1U^j<JOdoeNoWL)}-(8!ODX>X@)((xWNw#;Q7oY*^xnt4Y-u}M6Z-ohF6+&gTa#N%oRpynn`iHxP<dO?uZ8q3x`)ir%YJz^Fyh}a3A$gcaN-Xk7ayVsHQ<G7(-oSA*gJ>OsHA_=L9z)U1pdpAU2DpfV>{T<cq-8gV21}5ijYEu;X8((x3Bs|UDL9oB$b^Z<#Op395zD_iBlUPYmxoou<CZ4fRX%~1S?!`!S3Eoi|(pz6Wp$1_xF){KHf^&i6tgx|Pk+oazp*`l_39Q;<zZlU?9!+(-^>4Of)R{`1!#6o2Zt7QyH_xgD*J^T>J;qzEK9<1|P<^9*+{n3PZSl8yxA{~0fa?PH<egOcZp|i4;F$jIdtkQt&c*QH)Hk&ULBK-1Z?p2cywPQQS<hyYIM>`zV5AVWwe*8tIVA&<D6;!2D859#EP(h=>>&-XofZohl<R!Klm!C<ONT~qU@z<C*e0lyWL+lwCWWv7JpgTS=mY_eH#Gz}Et5yHqT?NI3DzEF0Zy(on%;9%t_+@pIzkUA;STf7(6O$gzPrXrhz#S@XQoi7V$ank0MvJCEWzZWL8u^Lb&JCv_qVrR9w@l)bM6{8X_Tj?twxH?xMNNiWQZ=$mt;wq<1_EgaiKxwaq8kexM(wE`w;(x8MJ`G`m^+)|GlbUvFzKy^omhLhxDCs!m^dNTpcXit1Awy-QC;!YXSSz#$@ALR)Bp_S0W`tM=%I1$5xuoXgt@1I}I>Z#Bme!GMKkLOF6dM+y+~E`ts3aG7*u_w?%zM%S3;{cEK`UKsYcv3-iqRye(C70EZQ#&z5^+_6L{=v|K1u{%zi6uyp|tgsFZrPP3w`W7$N^bHUC*6z=cdp%ppRb@c8XrPv1(S<E~%mrpBmMxQ;m#xa(;1S~;knZX@LTCVS@Rd?)w*aXqq+XA#7mgbxQEwpPH%R64Tkh{bnsmpfa^B$wC7S&l*Te}~g)fIsjie^#jbhT~h9ie&pO(jxMIA~|W*DZ36hSaNpOx3A0#~cSwt1}{}M6-mDqPLlqO?Qn=l9totz)b&n^<Vhg3~=w7`o7)L-}Fvr+h(y_3NM}16UcyES)mL5T<(r;W2wQ|6*{KQM8+J(QduIU>o>Ckt1j2KWMYq{)lQk#7y6hT_CphoaxD4=CSiftaQe(cO6AkI41xq|@-UE=$0Le_C+!1Ub8e=5L$VJA2OMsA{-Ujc-buqXaV_MTKwY7Ny#u+|i;2-6#}Z?Wu%IPRyffkXaAxKOp`&jyW|BFIx68Jv&vHcKOZh&&InL?R2bd4J)|4=cf=v%?vT*J*fOEsPFRzw2eS?l2p?1-);h#2b0}>Ig!HLoKX*g>V-8$4&Np=F)Ofzd}xI!w(blcK38(eqEv9~K^8ZU2Io3Vu^sJ_%2r?%V^`I220w&DA-s|NWK&dSB2hG(2ILED~=M7mh|yNq$8X!>sby0uRzOUodQQ`TPL7GEp}FjJ&#YD^I3K(DWXQA5w=^w20s_>TmFU2$#`kIuJATBa?w#362rv^?E6xbTV*_HXqY@9#2zrI8-S8p&DPH0IEyhS@W5x5ZR6!r(+1pUXdI`7PBFY!d;~47=V6HrRC`(Nag=0@`RvJw<I-?1L?Dp0gWObl^_5JyKqs`mK98Y$Nyi>ry^CvY8gOIVL=K<HLMpEx4vwF@C0t%OuPce^cBw7yLbjA0t~NZJ!%{#c8i(bAF`p9jV^cn-*#JBPkSCjaarV_qpitbh<D~Ix6`Pw@uxgwx5WiQ~NC;l^!N_gOb=J>u>Y+8Cu5ZgutmKZ-^f@?1<i=O(P0UH$nrpeLE~h_WO$YbjbEDn|e9{0y#;3DR)B0U<6qityTOVU5Qf)9Vb-y>ljT_+;O@jW#wkd<0q(w<wE!})w>P2K)YTisS=|zf7mHsZu;4CG)SMRHm)`1)3+9@MlAX{ePBGYR(<NJVWWPu{n6XO%rQmFycw!`YB?np6Frfcw(?wkAL@~MKfX4r=KLNGkDllMqMgsWRM*o=!$P3Xh-meWiz;8&dNp9v5ya}iu0n^hx}jWQOZcL6N}5~6Tos(eLy?DM{&lIR?YU%Bb&~r<XPPa|2$O@5a5eGEtr)s92m48s?8NMyU73A@nZ;lrMHcV&-}Z$qL#TDk?jmpiv{Ys`#d)C&8B#KZ{mBU(|8i7;7#YQ8C^<+O0d@-#DEun0lU2Yw{IrmCKGS(4by|9vw-zpqOg&^mkpmj%8<;(9EG9_q224OR3rchPH&w9%HHJ{0b*${D+geJJ%20ZF<{CfFUSW1}uor{D5JFPBS{yfQu)ido?Xp^yHt0=#y<gBidMONV&d(1V&a7_}GxPK5B>RQ%Ajn$Y(fJnVlc<xGzX!7j23(u42TPSO=$M{;_xIK8ef4hi+_u)JD{|Ot#8^UEgqXlMxjw_^`AKBZs!>iR8oB^xEe||II2mb5?zZKOvtETnNEo+>_J^Qz>JP+<N^LeW`t6OGE=~6J<i7_ts^Lg2&oKv26#CXhZQb~$tJ5p;xV_kW{dQ}A`z2!S@~_9)H(+M?W}H2ff4{}Q-;T2l`S%&e#&i|&A@fX^DT_!R>Um;&kx6~r9BjRQyGz;ATZe!?V)7r+#kPJr+<U!sxbwmYRlRn&_5Dw~TZh{(i-W!I_jbKI^t<@}r~TdSU*pT(@3;GVKkRQG9PIqOT@bHN@s}NZnjSGyiullXx8MA5_@k-I*Bcb&b!J3+X;e>yk^Q*!=H)JPA?0x8(pU*O21VC1La$t!8U6A7qP)5&R#!8yn+aWpED`)RAAPfTSZux7d5wno<xb>jreYQ@jk>xn9CO3*BLtSx(h?SpC~p_#hh<A~T}Avx=JxBYziuBCKkx1S^m<#`b#MVnZp3Wz;(aYBT|)2@-4${tQ`Gj)+xx$o(L7)RD9YDGOyp}_;7d>3ma~~?8!{ot{zM>s3ljEH)7`CKxA!Mz&0djoI$PXaEn6cOmep4~FTWz+0H~f`Zyo$qs?YucRMn{H7ux5IaJCAoNZHiqRmV(G-n%cT_&xIU^OJlf>;k^F)d4F<sHTtyB;-}?vYZnnEI%x>#9ioanzM_AImrKmkzD!C$fr2F4g?vy1W3|+7M<A;$(f$+NW>{hjh&UVG|rRY4AK4s8ApC_ziLA^Pgk(#%v1^C?UhCa>c&btU$7IYo4B{>{Lu+Wn3^Wp@alc-_W03tJyTjQ+PcXnCB8eIY8$+(+o%Yi=M;^B_qF;|o{>ZA+J>QdQ7Trpedx<JynTIf!|wvD=!yyWp#OGIsu<Zyf|e=Z3$FmC5AWDqcJDhu*bXr?o>m$TMI4}<WkhwpOIT7PBZ$;Q9r)n3>nzJ1?d*j-lb9a@pgM!q#LEUEC9++eE+uW4EE@75vN9HQH$dF?m{1G+8yS%XjW5(4mYhtF<6-!mM&)9jT{9K4Pew|3RK5A_&**7(OO&RT_OKv+%A&Y4cjV$-(0tdgrevRdHp&YrDddX03QO!PIQd9<Bmd~5-6>t<q1<AQk7W{rCIB?`J~G2-*c&YCV=9ICx9ob^=nWp-3LduWgA6(Hta=!!=E38#AoM|yu=bwO6+nQM)*EZBQ9MJ^x%L!sBUl*0Vllfgxa!(ws_uKUCtn89%`~^pjLJn>F38MS!_F#dQXxFRUaVnP)-;iIkEMi_qHfOHXj<nCMo4j@<7{hbmiXyvS<!Fb<R=As{*Y6O<2k}$Fs?#A63ViMlQqm6>?o)4$|dsVth_2uYjd^6@DfNgN|?8>>?sHXFMWVbCt1$NR&kV;<s<LXWqEc1n$i)%<xDM4q5u=iBg%r~XzJ-&0saOivP@y=iK}XH2FB`5QI5?F@7no__D;D6fH41i{Rcl~k8MF;eFZ?)apI|)-cw%HeCgGngYXX$BZJJx%IvMo8bJbl3;_-Q@-^b;I~6x9wRvl2p}^;pI64e@Nk)gdT9OSe=0dQ&tdC@*FF_Dm(oeQX*6%M)%>m3Vkx$iJkEKluqY;|HB;nrIqX}^|eRiT81bR$JpuI#f7{`w+uZj7%%EjCCWV_2?78Vv_Ig<%AfSi(rO2QMCqjf3kgZ-x&^KCoN1K_^NnH-2&%htCG?OI3s<{Qk1cg_Bkks~A%VVId<Ppmo%ID1E3v=xU<Ja@W-9!<~dCPvn5IIq;-66|owysw(~kQz*F{p*X}C^b^zk+F{<9)+GY-?|Onz8g~$^!0S+s}CK~o{M-4)Bw#=EX_D9Bn(we7pzElcti3?gbQL3ZB1uYZHAMQVt@~nbGe$E0X5GJ74-_3ipv`#a%YS3+H&p&wwYe3=k}$6QmwfIkuIi>D49n5M?-~nOEc+)TdW$QkEpkBs%cQFr%?X^Yz`QOlfj}Te-(*AwESEa8J9*$b1)6f&GOAhgXL%@Xh3&L#%1Bekm9gR<%&#@xXAy=ev#-Wf(%jK8#NYjekXa3U~i#N${>c4El?fzIfaRqn#v?<Gh-X6ERa!PG(>F&A1UXpvOU9)72(zHnZxk@&dcq%E0!+s^P+Usk)UJqZSDzFBH5XC83_SEK1$vdW|x7xWHPWT&`}0Qi&LZlU$fFg6(7G<6a-_r?#bu@8i%uTG3#XBu~Nj8^&)h@R-bNV?rVi)6Rb+o<_MjxGm4birfYP2IgbE}bl{x$mUoLz0ay-xdi!>7{}60mBd&^f#RvBZYBuT*q?boAt7rq&d<(V^hO$SxfY1);X?s%XuNVpne!r>-z>a|MxQu@5P@FvIF_8`w>$nmqL8@j;DEVErmi;f_v4Wn#2R0@fz2dLv7~?M+_qOhrg*>F>;bfW%rzh9X>MmL;b{+X!kSX+zC?S1I;=1Oyb1EGfBun0Ev~y*E<cUI_2y)1Y$!ef<_yaPS$58xk*}Pu~sO#|Hb^Nq~w+xP72S-qSeiM^%(dHocWU;Q`#@qBK8{(`MWq~`C$L~$U8c7gm72OLPBjSbh5vW^0<tK?v5pXT#Z^JdI6(hGieLJdpKwHC=_sp37X=m9o>76A_CL$ZxS$5GB^k~7}7}sfi)C2L?pbBoqp%Jj7a|8GzrZaf&;5sBC{R5F3=yH4K?mTZX+>C6WDiEMYB}2)4u=67>x8cqgR|>KgsCNSLC!=^^SsmFdO-;*3Zkghm&?&DEfBzmyk*1rBI#ADn^KlXm@eg!AdrS98hT&^sxM^<kfaAmxDidVVD69+K8>I%GLowF!+tv)x?WO3y*m}Laza<C?bdN!u@qny&VDWG7AG~E@VkGyEd;Q$mK&tQ}$Zn}TRQwN%JJP_bniL4LpLACh!v{6UhFzGWhHPZf4&$o(2L^oj;YY<o((b||N)v6CczbOY;qvT)5w(+?-?p-04f!<+j-DY8^ihurO%EpX8?&50)-$6yp@avPk5T8hFe|Th4oh!!Rn^6dz-ku3A`q+ox9-46WzA~>IH9}}Id9TQhX@YU`if9nE|mg)*wi1NfTMF__8ohl;DDO0J9g0MOB92pBBzCKW_L`4mz=|7eB(K1`AT@+F*6DO?Q@<yiuuVcAxVEZq4apH2+?9w-#Qob-)8(3$<PUzO!}D*X;=)!{IKYmX<nOq2r+)9euEm-qvF6PL+6qQA3T7^X=bOxF_P)2b3^tU$F$L7*+@z4`xi*4?(4!8CHGMfN*57UP&!s@9ax>>BkE~#ER+zauH7kI!3UHRLx0jzw#c7BjGHc3U)4{x*s>IOGzNv6X94Tg1DFl^)C5P5Q^Y{y>~Vf%YH|{sc8*R)C!fn=zz4w16rpfTB|!CdExLz3=7n`mS={0N>>Uk=*^(>H8@@a9-coIKe#=>p8lXEH2XLkjzYiBj%%b#vyl7&>%%)XlSeIcFcQ~{UmpL2=6eveLPW-V19<4_k`k_-f89^aAxA|f9=|$TvW<JrAxI2%IAN^uFw7o{Yn-y#iuR8lWtfh)s1td%-umW*SQvx$I=p<diMwAK1>Uo&yD8YfV*^{>Uf~-cJ0$=xGj1hc;&eDxtKk85ryFta5-c4$~8lf>d2{T}ir1+pH{s^w<U2h%GH$>g-(}o_qa5joNW=`^p_Oi;QtWjKWoHZLh-OCO(Vtu6)d-Bk8^7yV69j|Knelek>Xw4uZlbt(_NPMNlNya=IEAl64ljSogy(su@Q8>F6F?Q<9XH3$euO^E)Uo~f3fVPsa<6XY)Zy5sY7_%SY;mKKBSRih;V$KpGqL&35juLSs&1F6I0<BbNal0cGBD6^+SH<-}^p_-#;j+=NZLT4Gt2FDQLJDZhyl4?AC3E#M7m-$hbDO0iqX2=8u`1nK@FR<u_Kd7bGFfe0P@nB~9RQn;m`359)+m}YV=&Kq{+kws5DDj@pCr|sX~1~Qr{Ukic<hl%D|7A9W1rO6C?Cq>>k$nHst1eMh+FspG{8z|JVeIqVeIzVf`wZ*+@=4|APIKUVA|JZ0%L~Pbm4E@98yjOR2fJ62#XI}Ss2AvcqMUo?<VFiWYb&~&OkF7&^1Vu3uIZ7(li+(cvu4!4B?c<{E)ZI@&BqSK2$f|&}&KUh!>KT&5~Gel+$ogJ?bS4rI<ElE%3q~<O?6!)hRvcO@Xw$n0oLYrzD5Tq=b8u>eJPNB{c6oHl%XksdbVIRsL8Sefe}=c`xgw$R?$ieY@1&o5StD9Tso*_udX6ue;BAf|;`joEQm@8RDIN#DY`c-|NP!0bS~W-wugpf#!74gxDW>;XnD^|Ht212MC6d2eKwbtH{AoAs&|Pl>{;M^&jyOG7236-UzS9-&)5uteSn~*YGwCg&~G`8w$ToumlsIJ@`tZ6!C#Cl!OCS95aezCCh=*{n{%($(r*75CcN#OiJXEfan<X&R<kyXWtA1VUC_^hz=#@o7+J^mvf3Ec8ahL<J)HtbIW$!V|=T)tefH!g@8>qlK0C`eE;ddee*sAdVz5YWn{TD>IwSG{Fj5)zBC{Bc9eZ3O%9V4@!*&8;CJ#w<d<7hJ^p;%<WKvbk3ZY*DQ5*iF|?R^4_PPs@FNt(3ZUeMZ8(V@w`k;#1`trhw{Jv)3x=}^W0WAe5R_M*7)HJJuJ(M^0)(Hw-A9e~2_N{y7=~L?CT(KOI9oMj>qVX>Gy$7K^Yo8An$Lx>MxwmO3Oor9iW*9SyvgBNe_74yl6-UMzvD+7&`;swg|ImGdRrR8FYLYDep77!ZJ$#C=*8$2cJZ4%hsWsn(bvzSCy;=Hv&b3W|6d>@>`etcRGTI&=2iKzN=}7-Fae5twYR&w_e*i`V*AZ@qFl4-!IKux!MiZ@lUR@>{Z|jaV@(Hcq;n_rvbvOTK~+oL#Gzx?-NQsZO+e9GWLCza-K<{vyx`9T&NJ5GF3OoArBOgtAm6>2LFq7?+Qvw0;=`hU-Y@Vx#qf4f74K4!p7-`voORd#zPvi>Ev+=rVd9IZ^1$~zk8;rDKWt`0?9ywi=;CaLx+xv@$Vo3Ol@K-Uhu_*fu5pH-9WflyaBHY_mBhk}HFsZe-+|<MMa3Q@m;w9)lT=*7Zz)LMoRr9JUeC-zV^g~Cs$`4W>AYAp<pjrrYJsp>trx%AkuKXd^P7{9>A7#O%0p2#jzy6dOT-MJYStnHKWZEv!T3vGCcebY)3@cAPmiDY>R>NFQci*YZz_ba2f@#Pe8SvjW#BR7`0(koOL`b>AiZvVrxZz*N=__E#d{7#jNa;tk^z(+uFurZZnXKMR#QY>r;>87F@3_a0T>P1#9R`LG>OY>Tq+IT)|+e6S~yp6Z1Y$+u7NTG`EbvKy9m!P>M+@6ndjQe1w|U(l!1p;rM5YZY|%67Z9-k;NYAk?*+#e{*!##OeVr&EDimxH${J!G%u{XeU1;hBr48lD`FT@84wYpktdZ9>O6>t$*-23VDzGSMk(?xqzWy2uU%B%Wv-!i4nr#oCzOZ3q%ci^OMYl{s$AfgBl6uo4BcD7(G13I4%;>P)Qi#YLB0DEL+;HU5Da!Pb1Sl;eIz_muB{D=<vH<E-fe%hA(;o$2%Qwi!9+W%g&u?=5<5J9smop)H1bLDyrU2iQCa)ScrB}E+#<moi)<+vB6ICr~UX5a~3eyy=D*rR`)8iTTlpX{mggiLvZ@8o#=qk=d4sipcU6cx)P(UsjPl|E|Dm1gH=e(QJ%RKK!{jq2G-#qR+xqUP}(d{YNlXU6TN@vd^&|7<ELy&N&Mj@%laCYk!)f8|p!qn%M*VGEqfo0}iyK{CF?K3RC0J=oH=pr(Nj>uFc=#Ws&VjGh*@qWz+DPHaD9@Qva5q>qGJ6bp79>ci`?CUs#mCX?{ciC9MnXLdMlpP2!Dpo+(E|!|a=*d`i$)DT&+*>N~&f;KPmK}K(Z|@*4{4CXMGMQk*i4tSOq2gIdXD_rf(P_y5GQUhHCgiSU4zig(!zsAE*sIpa%VJFR2I35M!v#^*5x2_mqe+lAr}$;(FtkzA6S^z)!4dw8MS{;BO|vHm<I$X7_0w7BA-eTTjX{N7{lueCMb%*OZs8cqsr0d#Q#YFe9f&K_EPqVt!Q7M)v!T($!GW2-_@()zU&}AE-b&U~WvK|c{?mR=8mZK{aNNmb`p|?AQu$~Uw%yc3+C|4P`U-HCZyz_zWc)bizDZROxy+-xFy^ISzoQ2ib>i=~)GXgG5Xt{g+y^W1EpHsG>hQ`^x=^GNi&l~4q;r_#1tMmwx(E)QDdX&3x2yS#IQj7H9=EPmpKId7tynt*JnynXT{xZjdtM=6_|8mkU+>|oHeN?6TGX?<9ub;+;=4_5e=>&8elWo4A_<*8E)r)nkyqSo7?%mPhqVb<P#Nm<Q4|QEI$lp0GJ2M1qM|$v^`Sen?bF_}t-4mXI;C=|t|($b6vtw@7>+Q-B9XM@%~-r0a)aG;6L#(*&O!scPA1$v`(lM1M5<Y~R|OVe#M89h%zVfhsA^=UhK(3jV1^X3ToVcqrf9r)Gst7sG>UrpTQT@!)}{MclR|7+4^!516q!p0)bemS!so(qqpqRPolXAqriY0qjT^_wM86#-?SYVHS5ntOL{RtWhk8CwVVemiqA5br3yBIvECe?`^9g-xklV&*&e4ilz(2nW=-y!aWq~v5kVe?h$*wA!PH_dM)}%^iRz){HjRoKRIAmdcyFRECI?jTp;YYBj>FzN6AZ|ykUoDB0<DL%Kl7`c%rTdrK1iq(5Sc&(maxs(R-_XPuuG=fDFFFpJLmj&)u@IM3l%O!n;=iA?#v$mEeM4uo#mO6_qj^9VoLyAmstK0^ArLTcnRblX(~9@)J!5m|n;(R?YUwZ$<^<@`Hos}mq+b47M7_8r>#HUBgNlYL0OVe$_9~<pd~$!9;IHuor&fjl2n8{*I%~~NA@G?GuA7JVyuOCvOqLJRCu0F;$9ia|lL-4Rq9d#wt6<g{WeNfPOqDPeyc#A^62=+05fo&>!lz`*>lTRk%l188^APR{+^V|jri>vU?1`pGPLd`7jW%nMXeAmTQyLT(6~Zflf@YDq1Q}4w(heOSCTmj%1YY?$dSeY$ye=1wHBz%WO)QSuFByBW3+hM$Ui<Ah@raOHn(d(*V$jh&y}G<Yb3d0_@jx7vwqo<rd=Wj*gj)Jh)1d{IA9E@C-8;^N77@76i;6oyU(j3nqKsf#%XmTEfkUz02P=`>{7ZYPS0N&bQ{^V&+g0<iUbGFl$>cGC@354S{1c7&S<*!|8QA!!2I8DKGMf`fvAgsA{?`7lOpF7+FYHwd&?A;JC19RrUw)BKzWnp(i*fb^omqe0-apvcdqZIRPrscIMi?}@cUsLSPh_UN(}lsbG>$1UKtHYtFwo2l0_fl<J|RG<K2>L{C3YLRV6^7TdWo<(w0r8Y9wkX;ez~{_HktH7q9=Ixo@W(cQCTF42GK_^3WN`ff=&LnIOY0NtZ2bh(?){{YOP_Uqrlz6#k3+?jy6uR@5qH8tnOEP`@d}Mzf3}3Xnn-`EQ3+VP~@&F!|(F$ya=W_=;#Y{P0m(Vs?yqzCNYl>Etd?Fa#0J7Qf#3w3ZS**T>4#~aV~m}&ck;x;<4aX(Lho*yO7n~7Uc|?)>?dofXrKE+esUzR!|(tSB-LGR^$|Gk*1bnaK?v0t)$|Dk?1GMi7ItWyfw+Nq&kmX$23nx3NH~QPZ?$%a3Vt;GpB@oApryeJP4Ou)RmzPAgfb84#@|jKE~nlDHVaL>#F{Pom1Up`)^w>4*T-~Z(AmK>i4m;8QAq<3nhU&ax!(oO~}2k>hv8&bWZvP=h4YD_1@F(>fH4h=zWGKv@tR>NH@ZDfJrCS*L6t<<0FX#w}2D$#!@*gN&$StZW<thke1{|v5yaPh!K-vWndf&UrJlET@d`qyX0Vln(a}q=<F8qo1<%_k0yk!WLomYpTFRMRuz&wlB2sRr|3#}LR_jTRGQA+k3Op8L{AiZq)iAsg&8Qo9ys8e$uM#akC7=(9?eBs>bf-*D!|c~(}RhnOA8jx6?-M57q)vi9}TZ7Bh{IKBim~#fdkS!OS^bD{7x_$C9|Xxj!Cv?grHfbhOldTVOwMqlJr?Eo?^MQp>)RrboE5IcXt%|aMa#JUBb6Quen%5QLDhnd#c#NIxFOBa75wH%5m#*@1wsKYd2|$1GK|pF2Z1qb(7emUkP=UKr&JBzV;hXeyg;^NSK|3LJf`3e~#HgJNJ-FTj~^0JrV?-4_E<-T{#HeseFtzp_+AcMCK4q(Xvg5(T8rnu1GUOXv~hDvX@o_RAXewRjwMEk&NZyO!4kUR*-qtd}aU2AIrGSa{G}Hvtn~_6VbExV!V4=49Vv30LW(^B%ab=f65XTTIyifCf(*ACZ15D1$|#M1kp3ITRd?W3z;;QmIAorYj+P*E_f&@-~Bo<u~OM=5SvLIWLUd+5EPgH>NFDtJxwBEsxU{kFN^kY69^ipF|{zOLKb;)TPXFs8U(7UgXq_zLV`v#zbyX_s6L~Sw&2+~@7ry|BQdjvT5`YA2N(_bRr~HxCP>o*nW)nOi<-7{2fAx8gC_)HAKd?Od+Q}LS4U(gxe!;6v!CHp>VXj^sau9udaqyCb*PZ5if|_$%jaf+I(Syyg?b56AoSFesBR8@c@y?9$E(da+00CoC3mv<v$!Ozo2L6MJ(G{t(B%}gQQCgO2gh2Ga2%9B9Op`obGoc>j;hp&;6c@jiKC^H9g(~>6n%c93=L%XWwN<MZ7EXAnjj|g#i}?n8);=m=My4FHlO}+q>Hv!ec9~<@)~x@W;r<C13JBJD-d|eJr%ahvuYkPmy&yaR?j>N8FDRxC8_^a;mzE%Mij(?;BRCdY2Oo(OTs&#YzWLFVE0V28<jIng}l5hIm?vC_4tvs0a%waD@vPco5<y*G0Yj8o=HQ3zs;U?c0JqFNbt5Ps!#P&wU#rYbY_xBvc#)~&uG%-GklNifYx9!@@fJXzBXQ9Mi~m2kVJh*QGR?`)^iRI7VJ?kOhDxzcsa+(vwc0Yz_3!q9xIqXzQE-L;?u>Q9pw%bnnv+dy-}#<Zf)a;G{}BgSDiIMm?{LkMsi(>8xmG}-~!V!sUR>9<;Taf+o$8N??%VR6Ys~PaTXrebfpo}uqZhr1jg&nXD1`4%p~%qXos^^T)R_JL<OI3pgGaf)Y`1E^<Go9c~{`<7?^wcI;c$lV$L#*+QU>Ji0u_~o3}7{LP(BGCxMN~J?8V-j7R~nv#q)zqp$1$Y{+BE1On+(&T>ngtywwP<rgb5dJ^X<$&5v&2fQcN)@k+wQw{XjDd2QyD;=pEC8K~@Qbr4&0oRHsM+lCOOvXa9SU0AiTCfC}OPq6>%@MmL@ilL|O4v-ViNJLX{hW{r#fUBDaJEOIHeN)u<<dCK^1trv?iOZF|7Gv{;>E6!k)uf_1Csrx1br?^xSLKeZ**eY#$Kt<EvoZXSJ~>0gWk1?`2_COcu}F{yk(eA7KlWuQkC6mA#Ah<)Zql;N(-8o5ul`-W;wZl4ZT6;HvTl9EwAcllZ)SO9zUblfsm+Tm?Zwi{`S`4c5(32!Q1UOFNyJB<I^{wb=ck2UmF`wH#RoDfmna}{SU?A_WtXgH+bvq{@#o2g98fUVp}!%qc6zu@|;GOeF8j2+)vO`z>#&h^Wv`u#oO(DHVSVP<`ek8AeEahX56e|`)`L-HFL6gy>nRXym_^^51Na;H|E9vf#=O~<G`+M<PMoZ*ah(3PQ&5i*io9|`>lhW7sb|_m&MLrvGwA`-cN510e=@3_n-DjX<M;_?;ae2+rr%IO*87DXBz-LE?#f_TD;!gI{0ayFQeCtX1wtU9f*2rng8_@Vi2i0rdeJM#`ck)Ul-s6LaAV!lFP(4@$B0_n#*tYikCZEyL&$nfvx$(##8y$#xwfkKczDdwqF;owsv-3?C+R9-`d^Y-{0FeV`fVD;q9xfpLP$ASI;({{gJL9zvtD??lxZvnBTrHyZVee)@;NapJHdWYIYpd*%hG?1Hfa|LN@WAx@v)aYge%mrK~fg`~2}6Ke>$GGlTni@6c1P=H>e?cywi+{rXw-?CaXBlhx%fM(CQUdQdG7j0zXL2A!^0#;=v1e#>iH1eGQo(Qiz$hFj+dDqY^(U;5ic-5POw^8({_f58Vv%+FQ;ZM^S=lVBd~v@a;9bMe{JfTJpdkC?$r2Nvh-QW7+tUrf7{uVs${^Z0K(^8Jmyg~yBl@UGCq@_UqOO&~FT!^C#0!WTE@+x~iqdVZ(Hv-FVb%-&$qBzaw3wu_toR7p+%vr<0m`L|X1A^472XS0XBW<Pb$D`97Eosp`8pu3@t=1tFt*S+umvi;)lA!2)~IXO%rO2#U|(U7et3Y8ih%tO%7sIa+L&d}3;trkr+f7tUEb!X&R-OfJqJK=ku^F=)W7I|OgYQChIcE4QUmv~xK50E2)P<zM=^nt@_aalJ&Gx>}+*DjoJs!6Fkv(%a<ogtcH(SCo=OxfzX`h62k{dAq1-MV`~x9`ll#5&3zXORMsZZ0pzHG<h!KVEOY-ZT0KttE35Gz!)|t?lh@$rjj&_JEOu3~{^X{W9lsp8c<tnP3B*`AwqE6vOc_VfpZ<7xhQU%33cO3kKgZGy3h`4u%6e$KKwq`RC;?d;8G9Z2=$KdRAPG*Ib}Tji~3%H_X5v?j8R6cKcwOAz|x?j=CJ&Va@?#c6^z?PEO!;xg`URoYmN2g={7QmM{m|mh!SyT)$XUrlD2?{{_h}xoy>vYnH9nHQ3>btCNxAoU8oZ)0V|Wac>;iBE!ad-A4W8mC9>W1i@i@PqFfc_x^va%t`b2s+YUseZdOBhZc<y_1=Gh^Yf21OsN;WCx57x+7b07(-kGUz}0!pU&&IPI9^}0_wrxAe&*h1`Nh)xo~p&e48OPrFGX`td){AA;j|;u*=x!nHm?T#Yzi3ack|-Q`TS+QFe7HF{Yy~i<UIEnnLg0|{q?h)j8bONDS{WpX3E>Y)XmG?T_Z^JX-E>_7l5*<ptCkRS+P{{$}}@`y<JpC$O3p`zJm<hlQ^SE^8JXBcLmES9D_~f35Z0R6B)ZX9!#?gX24&g#QFYX;08jC#_o#w8a0cof>8wmi`<L@W-atlXP(K$0^^M3UTiokcDuxC;hSodPQJ^|NIuQ7Zq;3}fmhYQZgr|}h#?B<qDVb)SNVbX`&1n!=#|6}gnB&B-Yof+%tCP-YDnwp>iv5n;6>(0w_4V74CI*IGnQLb3DAWog-c2p=9^`Dp3rq<c|2e~(6f`M);etdh9mpO@H^hXTA>pRX!123(Gh65J+`Q;MFrNPJdX7B(sIb+xPaY_ZHusBo-NAmBC8~)<dQm?1F4$UY<K0neXr9&Gf5Ot(7FCO<`&o)NJIGt43Z22X*v$%e#|qHna=JsShkdij%7>Gpj5CW-AxP~51d>6_UgnJM7d|#aV`N1B7DQ_98|?5F1nN#$fsP8%ACSzH=Gcazj5}?;RWPq;P{xOhV1(iQpQ<tB`3qV->#NjXxMIu^OS6eFysnXjalYF20#?P!Hk9a!KK=spZnNYHxd@znGpobf#es6>E8Uc>O6rlm}U^T<gBNWDSTVh^Esxci=s<q9B?ptdXD(P>f9xp+O+rqbdu(iAcWSgwO-m>Bwk0Ui~-N#6?&ee#kuu*xR@sdA4rgtFOel2%gzj{+`zOj|Ar9-Zu!`5ayPiinD?<RD!9-QPM@?Np_<9ifDo^mI9w>WFESO4;%6pFThPRrBT-1tfb6H<bL6Z!CO9E{db6m`^SPLj^eUcd?d70pvi?(gYZMVfE{-+U^|4<gFYu0?Q|2>63U*E<56mm+<i8_c-IrOOE{pfYi7c_z6c<7}E*X#@*qxuOVlU~1&4f=xUg)#~y5~nkjN5D%J_S*R3Aq_h`ZG_$FC5>cWQmNkQ&<+stIaZz?T;h4x6aFj3utMw-ZJUD{LwgNrjUTnM9x=`2&b(9X1&xd1ZrSUtZ#Q4J!rl$>~cKa6pT40p?!djuDAN^I-U$3vvS)Pj9ePbM_JVmS;01%M8}@mF$s)t*_WAj)tT7Fa+xhpp#)3y{^v|9*;o+`SuYv=tzgMdf10g_5c(r~x#UL|(AyV?BFVpD7J0aBkUH+c?bMReAB-)o3T$RAw)O|qL{sHy2wRN0=LZ<A8Q$pRnFssWID1T$e9$<qDcY+`RDRI(x*h$t8Dsl{u>;I(k#6DNrkBFGaY@J7cs9_Xa-E1FM}@;UB8p2&+(*2Cb9Qq`KL6$~WfT>IfVXmie^lClIN2v47Gf%RXPs#BLdB9&$-=>(gsz&anu1QH!|PceQN(F0ZqU5rdhUBnMU@?+*ij55j0ylKf{Wocn`LKp7eY(WuL&te4=F>{j1<C~*3RFB`kE8x0hxM$`U+iue`_!LyjQ_sHgYx1J14!VMiYdiP*#`Y>>u@2{+PZt;%FECvPY-k$sy``JJraPhe<X~Yy_TF{P)}l7_j64B7OZ<moc?Fit}ZE+CcyC-QegX4Ra@webyaKRmzjC{v;Ih;b11T)dw!_U+jUZz2wv`(i!A187^mvMw}ZhqM;)eE%?(4d1vhkZri~%8ao1Dx!(*2FM4FOPIwR4=<>99)ycx0iBCUJ+I9phXsUlnK(2V(8T_?8F{zJwgQ@RF4`xs79e+G=q*<TpOz0HWpUALy>PXC9Gc&=NxsL%veqV1eXx8?RV|2N<rOEssNbz?=(YF<|n$3YaqoLPgwc3v<*WGPdpMBu@jE!s>IM<T8Oc+K-uV-InUPKSdnONsMw##-BIOi$24rlMb&x+F(Y8QmkZSi3rMl(WzqJX-W74vk!6v^)}6fVQ5h{b|!f2Pfo?ClCM?54GZjD1y|)#vqDsZ0ar1BhouRM?Ye8_&LevhhE%{C&N=SOI<U@+*ASeAWBtS6tsGK~aRu@u40gTuX~NlyWnKSX{ytHF{2YCz>S!_E2)HZ2fXznpMsyZqy9b3Q2wxx5s^wk<cg=Z|@7!aY%e!VQ8qSb>|V5e8D!VGa_!Xp@6v0#hHmqfqG=vlsZl`8HF=brDkbH!8AoKIi3%aR4xK?lA%kPvxdUG$Z8_gC|Bj#2gf{KUGgD~0_%|K#u0SK4X~mJ+;Woj;u<-IFyPCPWnyOYl1Q~y3@RXWk=j9Kg`d^4O5tL#46^+HY3*uz(@2u=Um5v6EI0#>lZ|xe$R|0mb3v<MWN@;37-2TxgpEB|faB!Y`R~_Hy>wUi40i6c{*W+l{ZidsU0p9vO~`Q>j+TU<Ou_C*$cafzu988arTD5G=E>rbseJ`5Md{UUCxB>h!$59?3@C+j;K$F_DW5E7UelcmHwV24TLiI7JiFK#k%AZsg@2f2YwW9buv`JNDXBF*NcKxd_9Z{a21os0#;@O=cYkrGum9hH@Q>9ZToh~0;USlR`TiE&LBRb((exchBt#YDj&<JN5|Ca9u;1>Ncy`|Ho}6WeNje&6x3P%WJzc@&%mT@x^>I-+sR2g*JnMB{51g3Ury||>u(b`!R6$!@aq%=N7;motrBN3TR1PU|)H*(S-+4`?QK(_AshR1=`SFpsAN2;EU-{?Tjwasho*eZ${QKR>;D|H&zB~GrbVA*ucW@rufA)92cYM-+eb(uTd*ZXFKg)fvS&X;$oxCWzr-RO$-^85~UHN^szK76ovBM!%nB^enz57j5Tc+3?NvGX-U`x9w`cBB=+AelBo4)V>*^j+Wxup1|@rO?L`1C`+0tYZWYW;iC`p@WKc;Wu`Mt@%D-%g~5?k-*tYid-ZL<GThvZR=|2@S)H0a__^==(}iZ!X;Nh5VXrG9caMkeE#LUKE=xlaMXouz1Vqh>p^36V&NC^r48@@bs-+`TrIfjtS~+PIAk>+()LwMNK6!4pOdx2S64wRr;XET;V9!kGyd+CwQC(-ndt%bQsOt0}FaCtAHU94vFCI32phoO8^B{BG`F9`AJrT-B;YAD-ar*VEWbuSki#F1$Nmx?GLiO)ocwJ=~AE{VB85Y-?>m@%+Vr(x*0=Na-xg`Q_*o;sO8|y4!Ha=GhD}v8L>0u>CVO2x2i<Z<|MMu3ah@?`O+Y_dVpZ!UpEJDDb$U20&LLkH&wJEaDUo>OetX=`3xBRwl2+(48u$>pK<nP@zu!@axvq>1P6gPF6rG%-9GQ#x^42I|3J`&N$4zQrg)u@Jg6RCUho)b@5wpiE!ilMgsL6s7Uc80CB<(ulQuBRq8<%lu+bF0ud9!D<_XKkEZ*CwKbhN#mec$0go}dt8O!Gi0krTMSWA7K|Hu&MgSd@=Rv6*Q^?Zh4G1*Ww(3k0Zqk<T>y&ccN0cmq^=9B?K;gvN*`WtCd8+-6}SO?{riNT3*3DMWOh%P4TAr{>b@PN9o48A9aO>z1~8$R36y)&1u%~EuqH$}NZHZ#s)$<N(kv+jLaUri6LVWt6;E4%Vrv9VS7Npe|4V)%QF9776-8qq$=1hKo@*dPssh*0D<;#wJrPp+LM^-ET0_RnmeJGUw01Skx$=uS<pLU(+{DUtL13cf1Ax~y)m=W7nKL1vof@W5{Pqo}}XIC4<A=9-UuLZ7%9ULrl7k;AxlZ0sMb>g+$vImaOzRD(Gi;=iTqxh}L^N7)#IqBgh^PeN24({*g)^r%YgL=7pa*^K)R1}fiavO#yJp-pL023%635r6ZVBi8wii6QbQ^t?Ip<qK}8i0Xt2oKD+~56gQqXOAj@>T*IG&EPk*MDTzYOQ|unbH=0HgxT<A_8s3*b-1P<B`0vhBcH2+8>DVGGUxx6onEm+3mc+iM#O0LI;s@r=h&UB`A_q&vw}gaHTxqGRKOfIyUgW5$VPSL@)XUR&61)Lry}mnxs2gRlj#U2r)rXyd_}S$Y^zE54XP?N$Z|DX3jjB_66H~c&=@HX_oRNt-@bCYnG@8eJ#0u(3uK}A3N*coopH)3h~?6PfymO(+glddScWbBXk*?WftH#>(<5OTwV(6N_(h`0*mts~MtbASzkp{<$fQby6TLfWufLI#A?4z@nKgt&xo5LOzX(Ue*8XUyQ+gB_g2}8DGGyGx$}-Qj|H=#*tnN<v*%rAz<KzZ(gM})&h=lh%mXPyEC>CLuRO*n3RS*`opa)0nmWaL;(V*PhNFgOodAfPlECD?^`q&iFJ4F81v~4yL)`YJpPK$nZy8QpZNFY19&F0mjVs3^nk2`0s<)>%A$r<&05K0V(ZIcptMK$O}R0-046rX%GT>&BHoksNFwxpjFFc4^@bkNQP9**2dC|t4~@_EH|yje1X%e|PbxQlvC2wzSt+HdVY&7VEZpFeHAczW<+Yl(f$cOG_fNrCRO`J$2&I3_Tv7GpSywg9@btz|Qmb6j|Il-XVhwShH!TZ=!Q0VPD|lqa@eSu091ltwcycoM<fA>HoXEe))wH==5;t|zGE2*;>CpQ7TPL<cOiF$<Y~RWvWGhz~Odd2#L3RdlLHx44#ty-hx_G-H>fJq&BopE}lpWl~QvMO@rr&}?%t2zoqt8IoA676Cem5NgWAoQAem!krgwll%rZ5Z0rKnEBCjeoqMYy!{U{ivfWqEnil1H|WP|ma_7O4+cw`hL|;MCLAG{Ntpq{rvL~%yo@tWHIE@9>N8y}KnPfu=4sKk^{k?;(z1xnNWH35pf(CeH94EDJZ^Id5SL)lA*8qKbftW^aUd{-c4IHqUhLe=i}xy^?bD6PH-E!w*~)GGG!mckqTXydaOI=o-Cb^1k{5uBh_*CGEVEs~+eLRSx1{8!IS0s{d4V&e)!%sKO`L5IdKdq;6(v1b%r)cD3G7b*X(ZJ=k(Hey2SQwS$Z?dNtS4`-7nD#BZO!F$Whl<|lDN%3{W&TX%RDW0uLwigI~u%Yl2ViM>N&|=mKG0!7onjp=Xu*kQ(|JX=~gT<LtH}~`6>u~!(F+>$4I%*p8t5i`-3w&jV7~L+)f@Mf~S?G2C>#EEqH9J<f!ym9AgYoskum}yTciPajX%3c11~bck;MZ4ShckuS99ilLKR|Z1;Jx8hb_s!L5Gc6VqewWQD?D8yui8h>frjhL679op2@Dq&RKVDg|$ySMq8KXxRa&%zF?}+eTc2t~?UOmy`Q(^vT)e{_(G_{OL2)VkNoC2Z1xiuR|iMyeu+~eVZhq%8M$f*f&|Osk}NBdBncTGD=PLA~o1|t*BA?!pH$p7xi}K1HZf13{!Q8?yhIPHEIOG2~#E`*(_^^>1$9$Ra8QWV%bQ0@mWnY(I_K)>~GRXaVFoO#*V*9mE6h4rQcWWg0c{QZm$1H9L}4}EcIl2CmKjf#=GUJw(I^`=yItzQfu0}$svIf9nl@)_H?fLGW%X0Zdilj*i2Q2f@Z1)MP&spO!uzhgo`}j+DM&HoP1+)nTqMo_I)Xl7kSd+0k(jTUgsu1%Q6aPs;aYs50T+qG-NhTlMG0QSyj~FM%0Kqq{53wie(cFRQZ@JMYapp?C^#IaYlm2t3`^qqf>yYe!T$7kQ;ybqI=p!9{A3`&QH(#z6HLsZO*pVKu-=Yc1Q&~be$Pd`0VGq;>+p~jcRV!;snZ^>G;&@ZThzpW=N0|U9)>zw5CI9*r=@GQPtt533hfTY8iO1$-)y5ip>TTY8$G7TFtVI^(gFZmS`|*cE5DOED9K!4nx)R>l>{&9sHcE`|au7&F!jzGDJ_>{2|)DL*ptuo}z+^kE$cw=)Kix5f4c@`k%>3eXAvutl8;8B$-|KLDUK@?AaprY$k|5GL_|C>i?49lW)Mf2zD-EeRMw4X+K$hQZqtJZ2PUg{QrukF%^%fzdREQyR>;^dqqR|BYh%!J+IOm317uJBM*SV+mmiUY2sECi}n2KJHtqHiarN0;4AeSNO<1vZlJI<gwEMq@kHfKzKj%sWEW(BY0Add`b+<;WKTAg7>|@))l$Q?g37To3s|2zF0^j|ZYF@CB({1Fmu5RuV8qj4+u~m`RJ5}{)((^5rB<hA9Ff=qJXMUn%r5u#E@NXOWsAPH>2Myl7n0{hu?Qd4;JS0yV#LC|y*Oi`J4$?YJ32rRw~>_<kO^H=i!pLIa#0M$rx(-t65W?V)c!wwb}(vRQ)XebNnA>rwI)oNA^c$suh{U-Y0p=a-&cwtNyfUk6Y`{4L0|N~D=EhLz{A~14~ab1$6n6e3)Y5B=i=w(l~*t|!zRAsu)zv0ykMzY<r8V6ye5(}JF(Z&-rj@2>49YS43^phw|d6Z19XcMg9JE7zLzANbEqzO7Syr_&+`2jgvMA&4}slAFdB_mx?Zy11tURn8u3Fqs(GB~4c#tV8{CE1_=J@72OI3IC7)LDGZ=P_9zGysC(a!{>Sk3*4IvUQm|oxmDPfL$Qc-pvfGZz+E+T|jQ=_tAyIzPBXD&dX8M1;e7uUeRT{`Z}i1+~#86~qChzX`S6t5(kqMPc3#fnjEG_}*2h}0qDA_|IU3Fji6QM_{ld!Wb{*nXPkfo_LoRz~pqsSUgKOz%BGBF#%eMmc@ka|OBP_;bZsl>WeP^cmmJUSUnQ4Xe{ylS9uF5Yl}vUMK1b>Nqcy{9=E^{H0u}=(7NcifumDm+;geKvlN<8@IkubV#s9xr7ot59^Fr3601jl-l2F1uusz@o%X2ZV1zfaN}cBl%$)G&1){1O4tb-u$(%VWm~KD+-}r(XEfW1P?=o5r9cl4^8LrO<-{pY7m0dARSw7F$tN5Lr?YPdQ4xS;mrvP4+!}qe)-3~t@9i10tfL(*c;+AO%6-?e!tMrSP7nWsMU78)9=t~{r}E@dn|qLyfG7p|SiH756;SpFjVQ~g_kA^)BiT1t%{<^FHKv7^9(EmRVPQ6552{q>0uAv!Ha`Kwj~o$d>Tr8qPIe_KICNq3!208fhj1^oVm-DDy{aI~7y?;X8jB@`cbFNa5c}|v7GB9&5}xQ?E0cTMyedlT;e^e}N}~cXSJsEm09Xw?*zsibaXvp}%m!Q6PWfMMW)ZC"  # noqa: E501
