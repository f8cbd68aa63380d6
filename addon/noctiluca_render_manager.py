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
        "Este administrador ({version}) es demasiado antiguo para elegir nodos: cualquiera "
        "renderizaría el trabajo."
    ),
    "Update the manager, or leave Blender and Nodes with as they come (Options).": (
        "Actualice el administrador, o deje Blender y Nodos con como vienen (Opciones)."
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

PACKED_RUNNER = "c-qXpi(A}Qk~jRXXqbK1-HvDjz9eafWC_Lz69Qf!@yr6-h;B7#+(^BW+L*EZ{_S7=s_NV%HQ?;b_q?;u#<X;FE_LeEse64~$%}EF%@*V2$t+pq<EylMG8$!hR*y!5`R&RuS~=za`)xi+>a>cId=gcQd0M{Ds;tO|(alv-M;AqX6{R22@uE&HX4I^@O3HK){g_^6d32M}Tk}y-QojS~^fX_Iqpm4T()Zao9p%Y&S_RYC$CIeWm~XRuQruM0yEL6w(X=Qd`KpQ|8Z&*LmbdhDHc3mKH0Ftics9d#^;H^8v$CqANl_1?Hw&8ZX?~jbW@%F9gX?Tu7F98=2jk*8j(F%Szl>gIGYs)2sjuiC^vrXbCp7Zu%FAf`V1IZ2-}nXndGOouzeN|fQC;5B$AdlwIHrLs`i7n}M9UNtK0m)s^5l{he}2wipP%0p<vafUl75sa&8tcY8uY$OZYx^REhemxJk6(NaUG3D(?v~78I7XsdR~+@^_3TOQqyKtXr)if6hB_={Jy)r6KzK2=}Pa1;kd{@&CC2#viR^RU(7zy%1_o-zdc>7tzF1}H~7C#&pyrO^|DvgOO~IW{u}-%7B&6VKV6BUKVy|iejANx8BsBfW@%lgB~5Cyzx69mA_c7H1mIpdJze=Iv-=!9rm3Bt4hE0=Kb#W6P_x~i_74tswzrOUqEGn!>fm^5Z;zpSnorVclvN|ah8}Qe7*%!Ik5<1YL@j2+(>$X83E<vdrGyBCB7_Swo>qO8RS~|5dU>H3RAKH}-H&dH#cUE?q|{#ekBZ!2qD5--UZ%7QIgi)l^$n(r+3Y&0$5%Y1et#+QV<I8eGtLRt16yvc3QUzIeNm-(9eZ<#>Y{kb=u^zo9QexTvnsCBi(+ycr89y(AFG(&WaF#oI=MZ~v7r2xR!%q?0YA-Ts2R?Qq9%8Y--4OZO_|jx1C9Yi;3^oHHwj~Aetc6zbHd83!gy&y!!a#L1il39tgfQsCZ{b~jn28dQBu<f<776wJqL9u_|TSVGBHPXmd1Lb)0|)4qzsmK*=&|hVrr3VTiQE-34iA4%}Z~P$)Y4eg%N6V8k1?wcrY(+=wG5_F@QOUc57M><~h}_CRz1v@c+y~rbAYzAL?0lVIQSsnHTm~QQ1GMbWC{Z{ig2hk2<?fb?h;b$aKsj4U&tonZPz}3dp;*niC16Va;1mM151=&VhRR;>Rpc%G=!oO#02%@$Sz4_Ri>t&im8B8py&`aTCo7YHx6uP?D*-Ih5Szq8di;vvNUq%a|a6GYR0*Cv@-7k4b^ve>;+{*9L3PiLe~~ymh#{{}VmvJ&&WO8}$EA`xtZQ@bKVpw6(pxb96L%wX?sw^D2%^^U?3S2YWQpgME6ocd-47dq91@{%vm$9Ws;$JNpMmZ?@y;G9_5nr98!TvGeLbe>*q^z49C4*pJ@s?!P*Cdt`fh`fVJouhZn#H@<!DP4DNe{a1TCqgT5}zi?ZcP3vzAvNhWI>-NshtDRR~=Z8C6uSN&^dw-)5*1vU~zCGMM-Wk0)JUHIjK7PpukS9naQz#6b$|RyATVV_7&gMUhTxjc`qt#U*DK|uUhyY;UR{y#G3#d4#W{+qHq22W`Iyl-X%VG&B->vNNjPO}3XP?%!sM7M0G9^NF@Msb(=09}MY#nW&V96udDC*2?vbMlB-(-Y}G$m~Gevzkr{=nbiU^$>;qavT(K736yS-ULWpfM8yTtc8_b(+UanwaAOkq_2n=0{lYklEh>h|Nud$%hB8j{pwW_h!__J0D?ap4mSiQQ8PYBq<}jB=9CozJ``&ot&J>63-aW_$vVPs{(*dE)&{5Kr_MhIKy3=63!UPG)=NuMUWpSgg-=o<hmm`U6#ppbd|U(itk^(B{0Tef-6u5#Q${DhZwXX24JRL%O!N~$mBU=vApDY>6nB_Re=HA66Eg*Vc3i|hBh1&eQ-@oSWO(+xYv)qid@Hv9=yooa*=wIBWBh6<spOswbyqq(+}fxUYq4a1OS8AVFwqB>Xv3yR0F>G31LoG@|xH}rr|_t=qk#ITeG<N#u6Sm9i83rKVNb#mB5FcWz&eylXljE+V`6lsEt)IXt1>&?C^CpquZ;ew~@z{mg#&(azd{v7Uh_@Qe2tDz!Gyxyhc*eGW=)Vh)N*TZeoY-4?r{)(S%h46%<sxB{I%pPZNvWL7FAk7n5Wdxp8&+X3BkUflUss2OdGz6bq-4(-N6o>R#Pj<|y^vuL>b}ArqL@@fWjx#382^Mq5or4~Gyu2T|1YdS2fS`J~+_t;OT(WRePTc-WC1vzQQ4>6dn1!om{T5zigt-d*H%u^@JP(y<dGhA9Kmf-sJhf8BhY5JTVE0DXH0^a*#$>^(`uL%wt9EJ;tDo3d4P@aB#O$AX1GQ~^}=o>~y;q$Uph<)sfcI}hB7?z(2kW5e-jbYKOX*kXg%pi(jI|FO*hS&gIXVv=sI6))D-(5o(21TlL0;)Rm7>NX#bWEtGwU`~jg*USzYEN0qC%S~rfVb@Y!_@m09fZvh)BPh_lx33F2$~bV^Pc+La<^gljv=q#EytFqU?l@uwDuPG^L|`nK6lui(%~Rs4{Ij-fBif)O*qGblPq-cCMU{OxUGY8@9FyNyH0&&u8wEG5t~AE)gVEtDFdz!p@HV6OQ$VOEJ!qSUTw}a>K11{;%Mk7E|Gu?1#7;5MFy!mDs?%!`@qEUuCllD{H!d~rCLub8Ll(|^JS(cy&D-p^hl9(`x+0{Ub-_qF3B<o|Dhf7G<ImBLx6$|tH!=yxB*a54vw*Tj79xzaK^mr=SIPU-$<q1a`U0(0WX_mJ8mATEf}SFR3<-xM7t$OU-Juv@g<o%ax-$64&+zl};G>GIgSvQ^=A*0hL+_jZ=RtivKV9kEW7aV+R@hO%5`4G-Gl1u5xhdBgV>w+LvxI1p#U<~d0IS~zN?=nP3;-St1pW&1ev7v-z;Ck-{PlFUsIGeb_FIdo(v1F-7d;<m%ysN75>V?z=_YiX)?iRA=JS%are_3^p&>b<9TgT|$qnHMXhNONX5ozOBnFF|IHh;~iWIRefw}>A<ddd2vRb+bXa6y6Y$vrkOs|XgsS2PfRQQ@Zddw7LmQHKAn-b;?%q?GC6(wIMvs=C6<t`zrrig?t<O)#kL6mKVywru#-$2=iu4wLb3|M;LtLSo8TnH))7C%;m{o<Xlx;v0wS_4oNayzz!m2P-Rg!=}HJbz1gM&5Q9_|swOx*y`GEQ;$9lMG88mRuSc6pRZ7F-s%DSNhBnbiEd87q|5A9X1R2gBzp7MzW5`F$ViY8yO_PB|dDvViP<XT}{b5FtCR52z!_^1p;Xmg=Af*2*<d<Z8EdJ^nEU@OI>Ev)keJj?Cbd1H&5di&%PG*Wfk?d-`v($G&o5hi!^%i;_2G+{xSx}hZ?gl*SH(67Znhx#u7ZG;oZy$WIF;1;~tj7Q%85Pf$ck-X-u+<X{Qw>VC57zPa>e7RWPr1(^2zr>qh0?^g`Vxss5Ox68^FC*X=#?_uE6<v~k4z%^k#;XxW5&m0?&yyTB>Gm##8odk)CWTXQ)PCEDxl%@-2b_6_{7)0%`zO8?NRuutqjgLDGWjdRLs6Qjcam#R(1v!tr%?7_z1mJ*ss2n$8GVJst=uzNy!hv53NIkfU>6v1CrF@BfU1E<v%;)6Af@Rc$wM$R=#;$Y;1Ia6>^0v93x5<p&>gF-U9nM7>0G6rfgDK?WBTMY|&Gn&|P{!{=FN4wS5tE^1Nby40r(IHs(pml=d==Wr{NIg-*s_K~S=oBF!_ly#O385r(@(i1PaGf(ZBB#^vw{!-L;-jc=q7Fv;2m3!lVGTxyXm`88kGuO@hkujT2GPx_*Ar^azX&xvZXX|)7faZ!<_e~~gz!-5TG$F$JBINhO>@J?Orq;F$yp(F4+q0t3pd>6GCXzFl)JKgvOi5saUm=p{v6RkUd(El<*-ZnLc|0O2S=mbqgT6!+5vq$Vg_;8m`59bjJ<$A2RzLshRyIcTD4Jju*037?j1}|uP=>Y1c$2L7@^S-JN@^`Xgq_qC$Ks4sb`a&X#LnOkVkwZ|598;uhME<W^;aZvEaL-T;vs_eVxqSvFykKLCR`8+UqI<W8g0Q=HL<iLnQO{!QQK#!|0ctzirY&e%px#g8{QMNm*Axmp$!4e^VFzB|T3|7H75V*N0ob?i^VHtTdX$ZQ&`>Dm5SUPFKDL@J?6OSJ&5u#4S9xr=UGZHoI;N@t326{a_H{gCIG9`%#`XB|0^RrLS5Bl@IitcH8=2nzKp_Ak`*W03$GlMajI^#NeZtcnuJVkDF!hQ~65wTBJMyIP`6*i95}~zx_B9K=D<^(-n4$*z7u~-c>KbGt0#I#!%5uo-peUO?&l@PCR`#h;}}(Qf2}MYV9-^GCQG>;%MCwU18dih;`fN3MA;ohoKcU-({;K6d84m%Sn3R#jtW>EO!Z`Hs<@sO|O5iioDaz%2%KJdCMPdy?S-Hb9BT4jy-^bWHJF0VI3r76Nim0)JaU#f*XTvstVdDK`Q8MQcP{{;HO6av*Hpf`^&+PjTe6}F7V>$c<b<ZbQDK>2M52f>GZ|gU@e9Lb%Wm0gm(#p`F>!L{O?7^R|NkcjADu1{7x<^{M#EbksXctd~vi6DW4#p_c)SQy&b0b^jFA$Y$ql2>cmulLeLJj*oy0frj?YJi)(5@cm#-?5E&P14+%5c;iQPIR6=lvjAOq#Sv!lpU+clIjp3Q4&vcaeQl*V0nmj4sDnR#RO3dLjyClR3#XQ$+;I-+|Itp+zo2M&_db;|Jnu?3E+C*o3CxSx;Q>jOKo{qC=HfBUrg3@&%L+Mb6jfE*{phXj+QCs0p;Lz{1_pCLQZ#cI0JHXQWR<G-x-Ojj+E$S~-uGuLQIcUw;Oh_3BI?$IaO3uI%dU7vO0wUQU3jk;3Y(k;pggaaJR1)+V(a6bAZ85~+6K`<wccPcw67T^HPWMBVT&CupOY=*RrryuR4KB!v<is>OT;#xwBi{b#SNVcYdq2=0%uB*hC=2wce8gNn52KHdqDOM#uoBFwKd9zJ*odS0j0LjX!+K^<Zdh#)4<>!lzrx(=<B@`Ho@8a~{I$S$)Vj;noWPDYi=1ebN7n*a1>P$1h)5Zo;|blOJq)iPI$hZWh}Qc|?(qWjmFL$twsE5;45*vIZ=#t@zi#+swoYr8?1~#<Fj-vBdo-t*-x~G4-ani2mk!c@h|N|>v~RElXJ_V2=cTHv?j`7*)9;5zO(!#$7qb}+p;8TYsoMa$%>HS(PeZ>6gTYxSBV`zjNj5PoZAr)KBfT9J(-GZF1`3}oPt`D?%BAG#u6*DLpB~`Vad>MA<6%7Ae4$bO&X_k+4^lqH1PV4^v=OdaTxfp=?Z(CRHIQ~QIsu7y?yo?a)gOU1dViWbN3W1%jsv+FeLP*Edm$tCW9W51c(wEUK706_u8eOccqw0heh}6Y3(ybLD+Fh6+j#83g1vcraw~083(!jXyu{!A09OK|Oum#dd-H$8lT+x#vSp(@y)hhs+Ql9}=DB#I85!5>ixp2hB-g5c2`uC7w>xj)(8Ru6KOG+Y_T~Yu46XUL^+R?A#B%YK%k$fmS$56iNBZZNt+!i$8@)a}_;p0|!>%&yeW?S5RlUn)LO2ZCCKr*SsW8xvp=HO^FWi!j1^N5o$a~|UI?0&+9ex2iK9tvKQ&e4xs1tD6_vi|&N$@1PM6~L31v<4vC=5<F^>RXz+S(fUHFqPj-GZ2x=wIxB<oF}K4=08Gfqh%fmkPo8ISJ)kHk_-rI-SibpU)8YgaSe;d$bKgO>nn8?9NLf*ruc!XW4QEEl6Ul(g-xp{_g1QJG4YyaU42|{i1$dEb>WHrPI7gIxiCAoQ*SKP0r<lSYh~R_2656U6d(!tG+mm;!5+-RCSV!{^^KV@m#!Ido<qq#@7Q9dIsyjO|WBFVqYwOuBFe`1M4>3m0$Hh&lw_2&{a}9U6~a4Jz=j<>>7UI-_ITya3c&z#+i^T-9!Ha-jS5q0ElZ4Regd<CxH0|A_86y&@r%<OO<wwy+e=SGzg=5Jo{OZOsXC_>bF(s+}h(1x?G^-jH0ELk(P4vp=j|i4g$X>cW@5YvV|onTRvol&>S<O*LU*ps)@0@gZP7_Ml+#yDRzv9dqjgp0J|<y1Ho0hJR#CVj6MmG`e1OG;#i=SXq4<$61dQV01Vp@0L%&ppQ4ZWxXJj7jZlrBh2R7G@K)oLuaFFqbEmMP$8#1;fPfr~PcPk))Ti#Ofd!%1)o$J)e0BG$elccZRXPl1I|u2|RaFi;>t?3Wi2VpgBU#UA1m(bJWEUmO8qp|L8sHa+`R`BGhiCm|`cbF5a0=2uhjyQCbQt-XGoxPXRG&4~qi$?f4&nWg-u@T2Eq$S3cddep^|I=%mGLvx&cZJBo?YQ)MKQlf#_yCu(uq0ES#=3)syGHhj$|b#LET(53?z8flV5a;JdwXr1bp>Xhv<}@@Y_4hjmOA<BxQ~wQ8s6YMXriZ7_^Dj+3OzFCXl_jNN>{#M|&iZfJGpFi8~{?NyL;shI<R#28VWEvPwuz1UGnk%YER&gr%Le*GeY_7x;o*4}pHN5dq(ZucGT@&Vdl+f@8+`b}uCOiCt(W*k}`BgwCj!B$_7WHTB>DlGr$KfFqs?pve>CL$0r6fwN2kaWE6r$@hpc{>#qxvC)wN0oYpKm&hJjowtyrvKx!piCdqYHuF(zbcY6#Aj>nMT@&T5p^||b83R{^>ThR+2JDz&!iZYi2gS}1$4MC-Q9MUHqWF16vov|n*T3Dli<FqZ$v<C}3mjb*Jae@mB5|kE*XSy))Nt7qYxB@3nyviSt|~b4wt=v5thdm17K2P15_#42ql$U^Mv6bp51<}4AH9Yt<WLP{MBZ9$%{jMgfImD7-iP`IGq(!nrvswzTSxL^eNBRZ#9>2LM9BX?i?pg)EhH!lE}v0MPv&X<pTF%KAtGn=<KK>VxTom5@1hOr`e^%b>v;R;P~Q!lFh^mNq3pEOp6}V|iUMT77_nmAFWD_J!2GCZ;=JhJY)bPL`_t&n*5Pp@n(=g{xBA2B>Ex?^?}y>4_xG^JfAxPrXk(xi-)2PpgDP<mdYDRM@^Gk`!RwUIVsB0dq96V9gq||VFVl)Rvz{nUjgZK~4*!QZn6tBB0VnKS7BfEu9YH!j1AXC3i`64c-MD9B!`RUR6ovgxX#?0SCjy{nm|Jev7ic;ge%|FjGlgUVb<UY{>*Be9q|(Z)13V3FSvV{2#3856p`O$kqk|Xx+0c2YxtHH{YS$DGm@&>OnY~yihn61<L;_mFfbJbSEj_@!$6cSSpY=tok)Io90AA;-r~GQYe-?6B+_Bqpq7T?`2r0s8pRkk*(Ke14N)8W*X0#njXdy~BCd)jlq;qEn*2~vmGm#0sXN(<K?mQer&o@ISV*_*al43wk%vD{*f=rA<O}v<8*AT;nj6*>+C5fr#wG-<KT0Y_?U~~nN=9PTm7+@oEi-)PXyEh|kZyW*$g!%*x?QfMJ49PazJ}zd(qO7zVZKMxvBi%*X3QyC8P0S{n>#=*pj13dUO`QTi!5lni<V8JS2s^Ur-y#Ef(esztSI22yDRcLoN(gQm`(grcV<bF)nTkp+!CY9%F%9?!#0c6<hy?zeiPL3|GSk*RKzo)HY7(b#j-9d;nF2<_%U5m;{<-`sKAa<m7MuLvjwxLT^D?4|uwGOL(4XDQP?Xv<$k=XSm_=efHziKU0|MRuiW!^1Ht0vOL8f5Wz_=MC;~m7&@Ol;RDl>ig<u=Ka&v`l^8_W><bc47XLUIO(qZ{GtE)o7si_3<`29~7{SJ#QzSTRP&fQdHYde<+dUvaBsRyYsBg+ijFb7U^Jtm$$y%zhvmbWoA9C~D@qi221G6GtCEyL(1F=3`z2=dYj#X$d7gFUuT#8fc_T8}SP)jy~@NCLVUV2T2pMfQCR^4%_1OGfC0M6L4BNbHwId;M`hQ<~sRk=n-#GPo~Vq28Jn~pZG(c`5G>)`^5X~3_##k0fC}1cuaJr5QA1N6(dQSvN=^r(oi<zvwC{gik(guz&NMd?sF$`)OBxl;9T3dq<IUR;1!5l?CPA=5=Aoz?~qE&f1bw8Q)7rcxf$j3sAv5h`41XEKE?%+@s^)q#rWIZ5THf2nIYLB?GGrmFf!aQZuf8RAA8rhNA{9hW^#`HwXUk$EF**gYOLpQ7QaaOUI~>2WQ~5W>69wu3o0YYdDDY$f9xxK%{TH-)0{1sJ(~_ZZ8B}6`_XJhsFfzyL6ergw)qV_R-v#pV&q_t9*C!~nZJ>jc>WfV@0jGEN^4wEbYu5e7Hjg5A*%Y5XGK30L%mQ2>-QfvoEK=`#b25wLEh8t@LV$<KYkBil4_ZIMz_&VwEq^E9Xjle35yy&)bD3Zm_!R{rt-OekD7j|BdbK(621mrEyL&>|C}4mi4PRKaC_WXw{q8^4@DNbPjthlwY|Od_WXNY?mSCYWAu9d+{I&e+2of^%HNW!MLi)Frl&{p=;z;#M~AQ89)2mTL)tLOCU+pN^)q%9NR1VZ`~hj@tc()IZ-=>`;M^6c*)%rEiR{@Z5BRC@rj2l+boiBZ98961N=ucqqW+z|%(WFyO!=G0=w`GAzf7oX#6{LfWmtEXa~w&t3#%a7v>Ks?y<L=P16KC*e8EF*8n8I6r*R_?#K1%KKXJ=Mv8iaD+&12U^HH6Zwt*$dK5Mj|m&D<wH<bimdoNpH7RMw{R5oyw+t<iGc+<D!{6FCBosF;4`l^_C2;+ZaBDR*YG0r}3Tz<Ob$L8_C2#CjYER(9t?nW<NK?9~v)i}7!-lx5#GOpt>{Bs=Ie)ytb{ysPatjE)ClpQ|1=PZbv|1s2>1gj5(6g$f@xfwP1DiamVA7)jTc~mdAkp61Og+*B3Emt||MzDiK-}92Z`-lhb^sZ=Mui(7Z9nIlXl2<o$6qV-*Xu>_73!OL5fs((MF4>;vpukQmz{2Kr<dY;YM*N5Ox-Llkm;?;a&U<R&I3Tm08`iLOO_22@Vj<%zwBHPs<T1ddv|a@iY=D;Gz&t3^HaEXx{;MYmGB&w|s5oegbbTuX;Uv9Qcc^}=zk#^A_3yeNO=cgNBf<}Qj{*9=Z-K|-(-jeov>_92X&Rfg_d9{bOqkk))n#WhZ6svTD_0bi%TvJI(c=<7-F6IK2fBn;mN!r<K*$F!D?R!)V&53BIBN4E74;xcnRbowSTZntsDmq9;V8$)7cK>&!zRLZP-cy%EhUSbT&XWrm=e8ylw81d*u`T@h%yoa#mZ+G_r{#55aL?fhfH+zPzD6b`hG)gg%&5d3ZD%HJ#KgHhBX%Uch74|9Pqj{@1He~ICBp(Bx~TI8jdVJx4{iUHHdyQY&ocyvzt{TKEBHxRA4qyoA1DfO%tmOj!M`S&=jEBoSKdL$a87mAmMSWiM;pP-^5LdB7gKO$Dph4aK%YGSXys+sY|S}Y(<8nv1>YASzlXY6<O=XXmPAeUs}k1lMtRxx;z8#VIl9HX#@7BE59OQDwyXy0h~B1#b)&J@nerKkV#3{B4aG8lS0h@+`c2-zS;3w+hw7ko8@NF5AIg!N5CaFD1%D^4Tru_wF7LNn;<DUjuoej+YR(d)h)cS3ywCyy!FqJSJ9s2A9US=e_Ec3Ijee?;V88^Lth!CT}a43RFB?+xW81imicA*v|#@wV!_x4F6w;@=JYv^%!3NSGLvdJ*qDBf=;YHGq9NMHuA9g5T;sIAS#de45iqtKd_NlDBIb`fv=nCELpx15^&Fk-ucL8z(7zzVj4qU!xha&$cZQq>&R-w-GYo6KX$OFW7oa6XO@<0ied;-|)U7W(jN+5#$YAGW8rbg(P`YySb7(yTx|aM;n7!nu*^GLQ{LsB*h93}pW!b(@ytg4rcP+m~H30&mo6%z#X*gJ)HUV(AvZFy$q;X!{_@O+;0~@+4sLdqQUgbX3Kp0g-ca+UeD+H50ZzN*~yHp`x8b@QQ>ukU_NT><R9~xs4*cdvZG-PSwt`@LgMKu_)%iX$f4O(1~P;nJ3EOa1fr-y51K89(EnUTV#H-1z_>1`Tny)@uLWGOg%REy~}`#^g;VDJ2uu81Iwf`_BCm+Qi0zG$VyFi9{pWQc7}67}z=agsCulG?&!z`X2wGNP5$y!ghJlF0dwOQaO8i_M0YbCs6Fz_vV`*ZSdpdCuI{7gt<t%^N>&$hyf|X7|v@vepZU$%L5|G!K{-``GkP*3Ui<H5-W|=gXug?+kE2X0_Qdny#WB3RR&D)tT$kQX3I_dv40f7-9|0cJ1s=Axu?sN;0e>zTcT-(tr}4K}0!5lZ;rBn#21%4UO?4?_1z^-K)q&lI4rE%@M01wy-wp&X~%jr}gegQ2#SkAdFRI;16tniOc)h!}Q5<v{w}G7IXcvRg*Mxv8eBi9S!cuEo%x1^ZWs$=)Tggm*1V;GG|ky{3DLWqN}pr#%KMux3Tm1?5x4CgABhK!<N=JDJMtaWa5%WwXQ6Csf<j_4@u%3ztc?alN7=J$N_Ma8bAB=j*<*+O1LxMXZ39`B?P;2zN5t1-q_7^rpa#DOPO<hh!B9cHsLpCAa#jAI1w(}-M4hC$lYBUn8+PSzICJmn;`j2;8yK&wI@+Eqmgm~6{7qmB`qAeCBZhF=B`_M3oioN;0%=uE@K-ZX!5$_OJogG-&b`%P2F~=SN&y~%t;onPV;e6PE2CoH02ZxLz9WBv7$lrRvZsZ!ay6^0!1~vy$obC856y;8?1%bAIuzI-_BF#rHX`Qo!JcF$=czNYBDRwTmWNoyqHV2l^=gQ`rByx&2O5AeO(MLCNEZ%L8p;v{_qO<VHhUZqL)zymu2JHf@D6^gxGkFx#Vt*ujh+r#Cxr;Z9MbMG6rdSZa$&Y<WYhC8pfFMd@&-9lwG>y3FDQQ2Q4uD0OUD%*dT7pAhbILoF_BQ*vP~;1UprO9F=?$nB~HvrSgdJOoY%V<`iItnd5=D!CU9kl!+TBIxvI)SsG_VI@vuCtQ@cn#RxDjB8a2v{9GL1FX-%V*^G|Xy_(3?jHq%f36s>b-#NUh5>`@B(+OS>ZF!d?F`EgiH3|6euHpW&)a*qaDCpzJPE?;P=bLRysFTd!?MB5r)*90oZ6iGGB7Y9uN8=?ypBQUPfdbnY$J#Ik+gP9~yX5$fSvGB%&amT^m1OwWNd14-e5l~fJyzXaNx{Xagp7b%tK&7!B~VEY%@W<Z%;T#~NqJyK1%x{G;hHWK#>gObdIKI}1>i4QQ#}&7oueGgaY5k=?U?W|t0E;~8sH&GgeA8ufpiW=Qvlss5p1}rHKf^HzNQ<NRuQcRFXAS~^y3g8z%6+o`cr$aI<*Dvb?jkH+(Iv}wWJ}BLyYq|EdRN=YdM^Zq1FraIEi;bnz(&85&!9kpgQ8?Jn8vUH9hn@7udZV^G#zF9k#mg%da+d+m@)@w4Il$%bRp~9u-&3&t}yG6E5rqqUHmp@ew;I<@)3M$lX((cvf<I?*=em`H%ElzKmMmO84LSV-e9PauYiwWdbzJh#f0I$PLwYOafNV6=+&sl*M#(Sr&_VkN?Y86oa90L|eXV7H8nUMvRF~$tw<R+*{P!Baz|*QGsN9aMTyqNP9qCIy>A`?s}SfnNqnMmyORe*qa>diSmVnvFu7aFgZTi!4Fj>@B`XaW=lKLT;8_hNs0F!kIV`MGHe9{!wqk7y11@|O`jy?4RS7sMQk*~dYfN{8Erb{lwA~_=@wJkvom*x<?(oznbBiHUPY5^I!#MXx$n{&0$`JL&JJujGf}?F9q&~1uZ?H#1kb}z4(Qc;-luydOJ_t|pGUp<WjQAby#9<af1REzz~{hTl)+P+@DQ<X<0o%+Up;{Z;AK>fuM#cb#(x=2ookmBCP;{nk{=k)Tx-&h0A|@cSM7?CAPk+)NLB*f#etWL+V_cLpASDgghYodXXaT_{+_PL)KDGm>@lw*)Tb};PV;gusv96D`Kp5p)=8-h(oIPdsDbw-G)EaLAJ~g<rGK(<X7U9+&_l}T6o9NkqZ&yW_5NXLn<qhI^l`8RGn!@t0UBiNM$S`)GTjSaN9!aLM_&a`HqII<3E36;P7#xTvwj?)I~hi+urEFWSRVDyK4(QU0Ky6hGJ_|a0rIv&S}xkUqwUf5-Y=tLWYFx#G8&T+SxJX`aWIcCd!*COElbDH+U|}_3nh4L&29ueyl&_PCs?rQjf|<o%Q&=jpZ#1~jXhTGpIHAqokgm3v-w5zLu?RcbwYFC<H;UcUj@%^>~jL1Ysc0YEXag;J8H%k&cBSBaekQ5o1YHfn3`A{SpIjk^?Y1MFiZ`uzNeOlza4G;v@_b>e|<3eeIsaDrs6{{4Szj2IyQM{SSsCk{=%0PM~4eUx9?KVJ(0BsM|HX2@MlRDTyg^*d-Q%o^T7)4k6?&*dq%jqSY+%np<Rtf3j+8zkb__Nfiq}Xr6tFow3@$oMp#V)b1@j&i$%_fkf2{4UyYKBs+cWmiCqbLlv`_gpF!iB<XyU$SEGa#w}^6Xe?rr4epYgRQ1OiEo-~-R;FD=l)U5fte^Qc#2vZVWXxEH38sG5Y7>(&*OiBbGbbZr=Jx`L$eBD1MX{!}T?r44%VAU~g!bMW0OK^&Jveq_&T9c$sMs*v#XbS9J(Hi<GL4qyAX<l4+y*={?V4LxJ7=Q4iEt+Vf%aJ6#iY2?*G`zN}L9{iW&tTm_-Y%;`tMt}q-5_EyK-Sf!GL6<Zo<DgSH8RKnFbK@FfOKg%crk+PbfLCEX<&YFTc*<<9{2kuSv!6W7-HT0pFHFf&-?|ABtHV4)36`a;=0GL2lg}*iIpebX=LKhPx&}=e|=Al74+nA({>f0;2oWH-=2?U(TqfNl{yH}kM;Ch{{q!@cif;&KsfASmqU+=hT%8|CR$iEZcd09(3hP0YRE4~=x3fyL^aJ%=+{VyZ-5!foNtDBpq8$T8Lpl^3Vad>1dV&3Z$7B9e*n#-mq9R*UgJ87jnssf_OzjcV%ozqW302-6ND&doCOT+hyl7zKJ?aN9=#tudD7@CoPFQV<02cs8C+WpN7qb5R@TvY%W}}fWaFrDh1vzlso{qGrrJSPW+Kg`O@MmRph0)c76DsyknLA{d&9<ddauBrFRJnhVF>>JNR~0VMg3I6D$a`xi7jId%5xozNAC+->)a!Vnek0ffV61_>^<B%zM~EDs8Sp3td4$Wh7Y<A(8%_T&l)7UMYH4Pvd-@4*iC2I9J~|c&%%T;nt#n=?(Cp@G@~KnZ<d>-E@nyoF0e^$nH)2GiHImY<Z3CkONqdd!l(yxBcb0&Qt4$^<IG}WRYInl+3W{4OXV*68m=sH{jmjFsv8a%CaQZW(IA$Cw$mMIon#Sv6Os&)ypl>^r@2mhfJ!JVocgYxFpO{xI9i3uwXz1IFyhj668Q!P(bCJR!&O6IWYV-ciE*$*p6$g&JzdO<j;C@7dH|fDB#F)2qChB97=mCGP%8~9tvG88Y!8K$`<9_JN(2!R7wNR%d~MN1$%@{>@9PD_2Ag8mX3_+3P8ci_Bgon}p2PI^^tt&)m8BDLp%u;`<EugA$srh4TI-~&9<ds_>T9kb3kwS!J2a;aXS0eFwjuajIU_6EB-2@z;>J}daiS6w4J^~Nl6*aC`GWqBAFDYfVn0ITVH`0+yD8Xy>8qO*Rc*7WzX@8p$ifd>$ZV6O23Ne!hfDAUGgyz;*4B*wuX<J4mDe}fSS(SnQ?Y4u%JrZ|JW->25tAKuofBF~d5k}3n5>wiwLkyCwXN?eOubvfM;Okp_mrRJ*8_{;CSQ&G=Db>OwhoVWM72A5vvW9lv-{VbJuwuq90<D^e8FV%u9LcI7UgCBiVquWSv6^r#LtHVP`6*Nt$AhRuISUWl(Pc*!qtvW^ZkR}qaBnxMQGvL>FN6E>4qeX=kF$LWfXnkJJII;BQ0UUeZ9MPymPqoYGitle>F()!!*TzrqY$GgYJ}(V;TMUXB5Ro?bIEH#JAr*XPx%c)Mha#1qe6*$syz{>r8wrU7w}`YUl0Q`gLdY_Tcar9>fjd9|&uZG{=HE+dV$svmdS#>-khaWgA_Z7@v7ZjOwCz=gU;D^x(5oZq?3Jf&oPX1bXaIWg7v9E#_3Mxl1i_f7GAk-*60Xm$g&cXc$>LQjym;^imvpmP*j?Vp=aD+J;cXCR&=iYWB~-U($afdg*(2$gN+W8HZ3wLo8PIIMShD&1sr-{QZ!MW9ACW*}DQ2DcS1iWu@|CbQ(DvnBg>IKMYD(D3>k?$`C7Xmff0z=IjG@TA&6X_B>eowmY3;^qs#MBy!l3((ev8^OV#rTbmq+jzPZP3|c&nyo1%Thm!~GVW%zIBr*b|%s!5pNm%Gn6{FY^Yqrd9(@xylaKojss0p*Mwu}8%{q|0DS}+CT9b<)iwQMYI)ekDb^CR_nHCIz?&}V4wqV8(&(4!k4Uf~egWdyelo2td{s`9x?X547Z@jH8U+xub=y@p@ETw`AS!_K?RGJg^WP_cF5nk&FoV#ZH=zT4e-9D)ADb$P{`p`D6}&S!mPTzP5H?;z}MSQ-5T?F3>tm6N{7Ce-?|{e6{Ymshn__n5~50x=K1+5f34U+u_j-DsX)_N3yNOvY)CbaLNqM!_xrRkVbwc&rm{kLC;}Ubm)o$cDsLBqu~LNwD+f1i@R+by3x`+fiQ7rZksi#q8F)eYBP4?gDFJ?Axc?5kWL8T{09K091d}Va;qNQ4>j?@vS7L%zaLac<$X-TgTD(YLR;hQn&PTWIC_m)34dlQA>VOxq?$BM+>tzC~KP|00XGYd=h73l|Q?Z!Z}3Kody>Z<h*|R)YfsB!=NL%bh+Kh#<MeMVZMp==W`W>bs8MHv^GS{+{Q3^8b{BD5sB(AhS9Un><o;)!pdMg2u`)_q8)ndZ#$RsRS!w_JD2=-CMnTP#74LQSYz>T=<!U~Uko=;5a)E|B12Yn!d5%rW1YlTCW?#et!}m(n8d;eG<rtM>Z{>L88ppDYh0<ca#b>$UnQn5gS1TXFT#?mCO6+`k<W?1!4T*paR3iQCT>PyDt>WTkdQ<!WP_aoL>}Y6VJuNnyKu*~SUyF?)SHfoMC=mIjh;sC`y}De$Y>bxAN1i_%wUTJRCk0ewr+EV1$WBR7={^?M0%@g?+gd<x$FEILF$AN!Dt6F6bh&TDTrc&NotN}aq)MfA_V!2o<8+G?dj2XW`ssOJD;b-zlEWnln`mQYC`}V$h3Q>E8p)v<KP>2<i7F4BNN`+^$mh6y77I*#^N33J`}xZHr1gRr$AebKgdPMamY%fpT-W|!jNKM;{l~7t+k?-WX5TxA<=1>j~6-duGQi?op69!NPR69!S6{6dZPk@*6>#Rxr+unmf28SAbH3qMDSxV>M9cBgF_e#2Qg^WYnP%fJd+mbVJs|ePKHCC-r0c1!fJcs2N%kw{T2$7w1y?0$N<qQot;%)el#5FsApOULgnHWF@<v*dsgLeH7>N)#rMEFt$i0*S4`(AA}Hft5IfMr+yglp<W%qVkUba%@vUKPg-(RheL&-GVIXwAaP#^~2p`vjX>N|}Nw_IWhL-DL5vU^)exr~ih`cQtn6NHO)8xg%VX|6=-S#=cU6EWemMiY&lCNiMG)yFmvE#Ia3z&r57b!_^nuq%Q{KvhW{Z~7OtM8w#Jv%>-;7J&1az)9-U8X3^d`Tns8UJ}6&j)J}Cmzm_iP`qD{`KnG`unx#YisA{Fa65k*lqP}^SLsf!{tA+IgMLH8-s73vZe69m^n$xiB=&Or!Jm%t_(f1zRa52#!>I^^>*~lH(!6#x5^fm5r9kDKH`dpM80R0WG8feLW^>m^F-CfR%1w551XmXWjSz?ebYpWKDr<Xo{6MLjH90y)9H1RuOjKy1go0Qk}RjKcx&C-m>~t)uuLZ+io}Vil1pY{_QP_qMyer#IG!!gy&?y6+0YVdB6h2LtqV;pE+8poQBo(nh_sIP)4|t_C?PHak%VQ8C2N9gnnpHH=_}${o((qepXV_n1_pXQ*x=LzFg}Wwsp9<pyqk1F#4SAK{LHMtx=#L1Ffy1YquN2N-WNG1jVq<pA&)VGXj~@M6%tz>?f!JM^V9EiD#K|$8+;H5&{Vy;D0CrR=CDDkl8#zFAAEpufsGa7ynmb4%7xt^R>dlB3DDI31$wRun_7as&+7sXo7kw<(r`FAyH6g17%q4>S|(nmia;t?4Af2<lltR&V=q~|=!{SEpLe!iSxw`{^A{R6!j2L)NP-oE?j!+H_T(A;HY@Gx2sa0D8s9{}WIvwf|8;b{wf}1C@KqfB^k2JgjEeTd#y9kzi|6=j3Kc8+g2=0NJotu7Z(?pF3tBzs*HDb^|Fm;-JlZ~ZwG&5M+uOe#Zf(O`X`KXw7wiO+Atk1ni6sk+rvpUSj-=a00&*Hq=~(ZF;mPXg?BxCLXUIL?$A9qeC;4|({&{a6n}7Qn-~4B;9V^gM92Z+hh}8|u02EW9H897_G+ImTB-&_z61InL37im$ND%5hg~&h$Z^+WabEItW9AWm0pP7^_%aOiM2=zXh5z2bIsm>apv50Mux(%7B7R$w6TE#{A&LY`}1taCbm^G*oV|2ny7&4r9dAal$4l$HN2w>C$A4aT|MV(sJigURx)22Em@Vaj3G-Yn4mq+F<bqC;HPimX7Trg-L`N~INPR+H(5a>7DqwPk-A|Iq}2kGvFfi344l!W0)ER|?oTOY3Q%MkZ<Fo5zGktgnJz(1=VGyVF?B@XDfJR7-RlMtOZ%^?Eq#E2a?MJ48K|6nlSh*yqCY&^f4EBDdi9Q|^53<zP43(Qeu;LbUZaIV}1OtQ+c6Fse(>^ZkRSvvy<ijMJTQF@PAW2r~3f0q(UP-!#Lwyc;i-88bqb4$OVBnNzA^x?)Cbj;i$kWCxt<sUE!!gGap!5K+eYAn2G>2JsEM?BET@I>5o9Qic2zqDTv^Nub%q~E9OeP8rjI*9gw_rBAsN0?w@f~R|BY80d?xSxN53x5L;@CLMkBrDoIS;vF73mlP6J?FOPhRamGPzhS&`c$ocfRU!UBgQ{@W;{ZO-J2mv!R57t;Y+LUzmJ|r|8BHPa7st+V)dx%g&)OGn9=p{P5;Dx{Nl{hN<1eKizTq|JGd-Em9s7#n6LjmdU{50{4t%{kDY-U+A>}b4Wyc#r>rxR>%@8#Ny69*P2{UR(LC2NTpXD$=xf^zX6G6{?Vq)3g{=*>HZ&tl3tM@#lOgX~<KsUOFVrf&XUTY|CpLJ4yh+@pB27Q=fp4_=GW-f96<_h&lx!l^5_eQzlK>xGHBmPPto=nG+`yydK;&3-u1V#R0*V0M6AYpMJ|!ffVa}GoT0R)+hhIg16!hTncwAs7{-3aW{hMHHJ2zV7Q%3*i!Fx}|6d<c21%DnQDnQhG2HyY{hyOk5_1H2mKUbr5TWw;(9d|ET#??vOu(gG-U{UcWBYn{0K5SuRBpt3eBQ`xfL0hlZI@UCl0zr$?G>*LlyEvc?GQ@(tzmH}F{p;if&G>~xEcn1Nuj!@=Koja$M^_^K_C`MvXv{~%G1%q$=R<i_G!5|HQhvg2R9?H0gaO>w(5b{RF=}x|JwxrgE@=u8MkuNi92#~uLtf<j9S%I&-({XP76xi%7-c3+tLtZ-wP_l7>&&K{7`vNPc2GzAothE6J_dw-BT<y~7z_Qy&7p~tg#k+)nQ@UfA)yifDr))?@u;;L{3jeOW(+_Llk-J7V-ty+-zxXuT9~!^E2pz0A7)eigE*fxKL@9@qw}@O?^_f_-gllt2LSj7Jpcf~3>j$LT^I0IHyf+-r{l-x>KPD>9SVZmBcR!0Arsws1u(z=p=S>cb)76`_2wFCj{CCkeH61UYT`)5*PY=dU9#4gbLq)Xk_mJy3@v{u7&Jm0SzOUqh<Bz27%O&euP=%jY7a`E#GBK-L{f$30AU=P7dPt1byGMyt`6~KOEVMRj7}a~Kq*#ek3bBbbw8N4k}WPtt~=5YSh)tr8J5?RWyOkUfEnwz1a*url`g;)dJSPK8uxXZ$^iziej}@)83$Kfkl$0+)?rTL+i+9I=`fS=0-?@6v8(VVK(Nt`K8qelP3-80(Valfq%4!$FlQ9!EJc$(2~FZv3b97><@3S$o;V5bKzYyvN^u$mZO#YK?A%%Nni}w#Zk*4csF(B|$`wLhWs2S@4er~v;=((m_-~6ZGpNU0nd*F_8cK8HN@7lh)~E(A$5H_^Q&>qDULpLu-1BShj_2p!!-DsXyXqNqz(K!A@<I{=qCIWi#@D{FBr6>g0XyqDIB59<cnI6>Mw@dxxk_f!z-}Zx;R(Nj>6%{=O@9_kE0Ro}_s<M(9rI9POQBDVFG^WlBo`T7br~Bo#^XhqjBgz?6g23C^TrB|WG(1TA55!s#6NmV`VKfMe8CKg>G>-exjg`UqQ!gPM?u?Z9CbcE^G=RO@4eWRj<d7z{P~ho5}U9rb5<}XLXxwGoC2E(*qz7k^hOM-J#eqlRWTDD$`*6(h*~z|1k+hRI}5YHHS3qe7Px^JVZp1t=wiQWpZPPtEVg$O*drZcO_QJNI@cYCdrOgO;?*gpL;m_`XDDRfUUF`@+gK~R8a#HV9Tp^b9tVe=Z;n_b@cY<65@1wb*WMx77!HVz8bRv0r53i$_f|oEzbp$9Wr)1o0Tz)ZV|9qMrQFl&e%&u2<#-d^vff6sH=OC;a%}Yf+?`E>1#^Q`j$s!l6MQEsy*$O2(G>O)FNui>M6&E9!F8#KW>|UoC}_s5<UilZgc}#C`N&^}{U~fIZWpG(o#|k-SK=-ONN#rDs{^>{CMW>j9%%_RF#QK0V5rlO$wk%OK=#_e786O>gIM=o5_Whe0B2+ky18kgaXuHf?8JI)@~1YF6>t{XaL=B0Ep4MKZvr@)H83shp20Yy^Y5ak9SqS05tVmgx*)6wlo&@3z6akxzVk@)_YKm#^e9OV=^A>B^#`hulrlQX(PItQ*L)>^<0~q=FStOOFugRQL_@|_x!ceX6Yyld;g!j<aHJg3>$qQj)5XFB6vV`~p?kW=Agf1a>%^_eT?jr4ELn;JCOBAkzfr+Ok{WMDtAd&waHWA(THjQ!n#4-B;fC_eRyUjHSZ98M*Jm8Dir=0Bb?tvQcYHT;@&SL^$~vWUNb2Scyn{j<4cEtG=LGn1HPWaUuQQ@4SWCyrSl)>oX>sH^flx|!0tko9R&c^DI#}vi$fo&`xv~y?q3auVkaRopi8Km0p2jQ9;nuj5?2Rbmj`Y0blHzF^ve^qcFheE1D}^Bx${O5*cWM=y>WqdDy7UkxF&7{Go^br%<67~4J;kr5ta~&pe*YeaqqH2&ipz$-5shIiYMdPcfq_Joh@UU7XC_7I0`IH3C?+NYqh|YrcS4qft;vaJV6Wn0QM1`qqABTmewU_mY$l=xCG|?>!ay|%wWPAH)AAZAWg}v>lDVkF^SUIgNVxP^scz56k3wUim;t9mNH{QZQF982s&Fnkbly!~NkrGPzC5oAHu(}7RIImSul`F;wIyLOCO-^Kx47hJ#Osu95Y8WW0s1VNRA(AdXdMjpcK3Hi+dpp|9(gkqX-~{NGXkLXeNp|ZRsdt}T0m(kd$R*KFHjTrB{fgRWLP)uPvZ2$305^e!R{z#cSS8E4dce(o3)o_;?8~XR%++DFr3qz4OtTE5KA6mL?-hUZn`F%Pf6nIwf%l#cKR{VrNaA)7ekSoJX7rZBl%%ygmaF2&Yz5L$AmLaG-2`+n{RnOKW8YO%NGWlpG?Z+=7|I$RZmiaKziP1M5C2{7~&+IpT91X;d=CIdOiI1*Qob~F8gSG?bm+vDMCt%;o918ZGEu*4gEe$k$M<$$9T9gSYM-u_;CH#IKqeY2R%7LU?^kS?^${i?IpLgvQMT~+a!AW<i#5G&E>F;l54tZN%($3;`;eHruGzWLeB;thR(}gJ@8E97f)V1J3m*KK6zz3Uw`tf*|#*;kP~_}!6-XBzwhh}9}0lA!SfBf1d#RhjpzyT##TH=B{P3M5SUV*0=117>!$WJeT{L5r224-8i0%hfZ@aw@H<&9ak(9F$1$(}OS=4D`9$#t;QZJa;o@HHBeeHUI^8jAYjo*v|NPtjFQeDHheyXFyk;LN`+RT9d%V8J$(%+zN84L(_=)Fzq&I;0KV6)jo}8?${&4pABwBq!|NW2E|9d7OsM|-oLsMuvR$^wq{lp)ioSvS&`Rjj=&QAWDey@Ga56>R=ei-u4PddWsY5xc5^WbPZj$Uma5po^Sf8G$@Z@t+jOwDRWx$!KUUld6>X$~ZlTeFj^Z;Dk*0u41k&HFIrZxexdwX+vT+v`#|L^6#~W6lUoL>Pb9MQOcS6Y-7|HH5nbY=wJbOOui%90Kb0!T#~#!Cog+PghQ`^0ig`7j9>3$*OTP`+AB$zokDH8*6K+{3E~Mp@x6Hm4EOJ{*^W_UdYcEcsos}(=#9*e9Ml0J3Ku2Y3sPP!<fZl@(s^pF`4owtce^QZT<RYZ>Qmo22{9E42Or=$MyK@&;2LvPkPNAjQG^w(TO|YgadN6qy7)Bqv(exk@u4t845rcVg@<h?e3gf8#48YON}4X_G2v2tA6*)F#?k_um8iHU$=JmclUqlUV$Y9KhVe8)3eY0p<TxY{jh&Bt`Fqb)6e}MjAx#@D9zF&=R|Q`C7GOVH@GmDGAY6i(WOWCv&1!aFb2?NH)>sTn6M!RgKB}ah^DB{$<Y7!arDe6)XZlF-OYEW`yUT?-t28{@BF&6e;nbvt?lET!_THiTRH=cYbj+UtL-<scKG|?&ijK>q6~sKKZbB0o>guwZHFPQo0B&lgzKk^9quMHVLpH_jNhTyjrXYiAxqT325xg4oUKES^hb}FOPw#^C&=bZMg(EMUaF(5CIT@j!zG%|;{floAKz8U#*fc(pCk9ZDKCl9d|jn2DA{SM6~3{SbS>})XU-8PXO`BS4UAafvdoaP$kacBX<S)BO_tG-J-QU%3UA(DN#}iwM(n9uTAy7Mb9Px5o5h_20C4w%c`<KfP6EcbhHTvoj)3Z#f<u{#Px}~UPb9Gd=e|fM&0r!7X|&>QjP5Fy%`iH1I9NZ;0VjT7oj?nLvIr8<W8lfB(6o;**G+pSSZZuD4(6F-8XEA?jzTk<<ZtH4Gn#Yn{}{=PHT=|k*pTxO3_v0qR=*PcAKPo#A$M`op5m}$+F#i|*sy`QbeNDF&27^*_70qYG-+v8&i5&Z2Kp3a@8qeS1qX<ZUv=e9-||EAR*yKt#s+Kq<p?C#rxlXmlh4$%RVtFT<pIXHA8`|V{Nw_B-1SV^qheHs27g4ud!i`>|HCq&Jz`V;k=k;ojsTisVXcx2@Rx+boWaKepH0f)2c6sO%)a`?)Bq#ydoWlxj2G%UliUjN=OV>LZ_?ll{8HSYL9t;YhM~W<&L-!?ARIT*tHpblWaR$9hnrseqp%Bu(KaRm)oiX=57|*u!7alpU?DT}lXm#etM-dvF5HoQZHsl8Qf?t@;qT9~yyI55mn<v-AfyQ3`$|*J267Vk-&oRJsXIKo0cZj&K(*=Xe7f?4jy%An$4GKv7DfZ%4AkSR6f90{>jd55W3K!p7zbuR2UVJs<14-Vq1N=-)8MVi<|v<o!R&a=PTD+#NhHCu%x39BJm96E4%gG{!CRfniHTVr@&mMv+`09D?|TFCAvDo`&Jo_=lU7t%hw6jNl{}$=_<N{w*hFJ003aPzn6{V^UW<MT@-LksUc32ucY;KDZMq4`&;~xzJ<{xR|KW_5Eu`mt`IQcV8i4$`Zx+(*P2uiide8J8+f9h0kv&DS#l9m(_{tq0|Evv7T!ThoSfQaCaUL8faV6q3L1CepNu)f-W+OhL6$!x~0?XH6F?#x9ZB3IrYgc&s0?&9AJ?*z|{M%m}D~gFeOQP5K>p<94WJrn|_xF%hMjS)&X6yK8#B4qtAp5U<{0Pq<K_BwxsP}AuJhiM(N?dWM^K+xWq3>OcWAFK3t^X3sIX~A@)d*oAKoOq#6GPM>56)wl@kI{QjDJ0Z79}dT7v*i=#OR<$H%Xo$>ks>`QlX2+OJ*|+!PiYiLvVad^tQ}u+&ns<l!%2g%-!3#-*{rg1<z(yEjeIm`}dt!Eh&>k#{d3wdip8qD;Vj)qu$`F{-aMMRvrx=_xt}QlIs4!@sd97gBiN}w@)D)cnGiOw}-pO$2<G2zGdY%x^mq<DP;zRi5l<zw1058v%STU;`;|ABkmpi#;U5*l>=gZw~JX(?jA(klPGKu4N3EY;`XvI$ry13WF@B%M#}f>a#6C%?4=)Sd7A&a#mU4@o#9~^Nv}y|(yWi<{vvk&Hc0Tp>A^-EveP*2-T8d1AC)KZpm?eT{ivA&2~A?#RJF*D;7ou_f7e<}?b@Q5$>yVpl@pVTCs=edybS(9!NuCHrXm^WU8D>E)emZ*c$<^?60p8TSpPh!p&JixQ>~_e7wmH-Xh>w$qNM(<NMvq{{)6~PAZvA8%qH#RZq`Df@-s1#n&ORjV8}HdbYpH(=dfW|iX_Zj<YlMf;t)!noa#`%V3DB@&I>7$nF+E9FOfZs#lFlJbtEiE1L2h!+(HU>(1QtAgh%crYJ;UYq@XdT?D+*#MJE#(gspL1VuY<36yT3L-Wrs5$SMNh&<QDw^>=`tL#K5E2<)MyJz=<*$-}T32gcPvXbMf`ck6Y`N0D|ifZ~9$+0(-GmlVe62$y8!?6{=;i@H@alon@%cJCVQtutHcKiTlvB0Hu%6kj&3Lh}np*02Dx6<pwvj<J6l+h;l0o-mj$m;-jak!ZpoOpkF+A`Ouhiht?neamOO6{%uQWRgf)b;W0KQs^0G4&;W8G<?4~lH14{Y)a*%5y@nBJD_1<yA%lD5OeraEP8+D*mad7<a}})HWlBxENn2?;s*X@|KRQZXlMTwE+?g&9s#Ax3DY8SLwE4yeDP_LzR$+#r}xB*7JaqKe%k)+)t2xY!$_O!n}gquM+dJ*zwZ2caQHX69DOywvCV62g~uspzhc*P%}Pm^hAC62eGa+OB0FZK!kHtHVJs!hrF4@&3J6gl+J)^mzYXjhOtpe=u_wQ7pCK#qSa+8uv6#(15zI&Y_*1w%<udpcd^P29W1WU+ER#HhPLO_cC^fj%^^=8AL;-0E3wUQ_Bnf3x$=VPuk)e3s(iS<pe3&3z@PpNyxVcX|Kkd=xj)>j*^g4n0lKG<_hEkFF6Evz>GUG%<^c3vNPkWz!dh;7T><7A))0Iy@{d{nAJb;DEbkCuQBuITC^cf8vBYNnPZAG5|I%=4_r%^GtPt{^Bc`W<Df7h}BP?lo(T)!>KcNb|+M*#7sZcQSjTg2g#45hgN72ulEBWIST0Z`pC6DY>%Q>4TsJ0(og>RnyTT`_8ldvbqnvlacm4cRZEYMzW!y)^Sk&lYP@@?vp$CGQ)n-{QIxq5?8Yfs-HM=@6NoC7DlD7R9y60($p6@`BS@mdVodsmV{cY(}b$QT>d)ktL4Y<ysUI%*A!a4j{=Tr&_re5(>V;Nm~R5|L3yF!H<Mk^P<Y?!lr5Qz8gl#1emd{jZzimaH43lfI9RW9M$x`X#(|kuanF4Rm!=TN=&i&Fj6G`M2nIQjVyxWU`?c1YdMbI+3a`7O1sErwKIHiMPwP<OADV=?>GVgnleIIlCgfAbx}e#tgGk7peQeW;v%4s&Ly;UdOzOOoJ<#&5_bL*i&*OaqA~UMM0=!#J!ZVme$6T#^40#9glRTuin9FTX@fBak55k}h0+pI>o{Eg2%wVohA*8Y*fL>cCCAgnt<C%5rMu8Fb|D;PpY8*X$le-NP)O_}yX3(va8V{mMq-x66j@&u7k?)){nO-@SkP#XTi)_g&`G*<#VW}%z4Gss*j4eHX=m{27MQm%=23I4W%@shjM)B^?G?b6aNYeT4<T$%&y$!%JsL{I$gpzjbZh*Rb0fOGJcU&HfipIBGwk$7mnwIQ=o4b%$4+Eb&d4M|@<mv#tbkHtxt8le*>$JP<!b_5N|++R;~PtOe<3GCi-Ghc#n{a$Tx&autV`%zo^#Q38!)D!Mw~?bB}(y!$oV$=Wy6AXMYnUAvLTZV8L<?xU>42z@4>l{4u6-Z-jvTzSKz}0D-4ZJCtqBeoD9?yo{hYGr_F`c=!=rm1{!ON*il{@8-se%tJc%%977WatMdnc$e^KF$d}qRg7-_!8@83Rxc{2g4P*PU_0yp<KeyT5b>ZNxLjy++#MM&UoHS8aw!`t1&cGxQganU5p31I8#e1navc{RWZcH5sj4d`UC;`+JSq`2FTq%$|C~=x^sRM!n7of#1-4%zmi7BNv<xorpGQRIG(#u8u&=THU*tfbnhy6$zvC5e}tL1mgiawD&S!>tpPUpieTT`&juDuDD*ZSU_0n_b1dHM~+Ut-BB{ED}N36hZjb7Dw`G_hr4m7qztI%{La51CwOAWu5d>Y&xYZufWG$o*bL5rxjA<_c!mMZ5<b1{G{q7%k&jRKm}KX~3T1cd~qIfC|C0*jZ|9Z~YE~DJOEEA-!Ym^0FID+ccp>A$};Cw1%9<1h`*o;B`N$*bV;xm-IPZ0C(iTG&%1t)4I}v&t7?)EN4Gas}ck&15u3APP?0z&MPV;JGXSd$j_?t_%Vs3E}*z9L|MUk{M0m(IQQpD3o|2FXI2%ag(m;==b;62f;48LJf9ear*M8nE~&`GqRB}iIng4^Q6kG|Z5&rcL@qo&MSSb2=R(YDV&cj^l2^)!+6qC?XQUEVt}af0Je8pI&Z*QpO3G{#Q8iHzQc}jenV0GKDjlPWp=PzKOcQ2bE7t|ag{%`t!pXx9dq^^-Y0tPIjsH?ycuz+cX2a}Tn+<cnI1&-sv`11`;!{#wF?R4hdiX}4`Inz|^QOtaY^l><eWQU0GZI^k^v{KAH0}DWLC}mCIp}Z9$alGxg(Sjb#vgls6FLno+)qwu&1bQ<^0U}a*>RcWjmEYa(*wV?p!I{BV^zZdfQENpTJGY`G9<h%t=j|9-^v_xNN&?s!4X;7GW_Qpo^;?z(#=eOe#RZYlnA{lI;xBLJn(1nfnb_58-U;<&8u6?jlDw?&k`Cw(zpkVSLAn;IuRO63$;}-unO}-hPK5yB+ocE)@G&wUbRYrNJ1@pS_g-F^h7dtTrQGwV$$Stx$H)!73o45*`bF_cQY4>B&qwN<|CQm(3|P8?BAW=E^;hh@^_#Bw1hcwKtBA@K7O_}pm^h~=&F>s$er7Z6KK3jE_z)NqPT)YyfQ{+x56bJn(rMeZ<J?T%1mzxh<Q*VdN#4n8X)*zNCG`NHiX61&18VS8_26Dy&M7gMsf(#wCt!Pvl${pz<!xFO%6<-4@edS5NY-O?lLk!<({_ge^J*{<Z$Td*nP@3#h<u9REI!o8dYgMTFkkp&in-rTz2R390>PY*%aKlCWfuf%G7`XwC-lJ1A_e}m5bQKBIk+Qv8svRa5+9*ns>qYAKZ!Gp}HeP^S~<W^FXmWrAcwH(&E2H5Wer=`tL?W?Ntf;rcXcO4q_4pcr$nCRdr%rBImVSj+-r4p(es|2Y&D<4@~$*@A?m2mN)ZoQ6sz3t{FI-l24V=S^keXV9}+3?TcOfCEtSVJzcj_n+ZskovHh=S-$6#1BATlVsI}^%?2$$sq(t>j0R^QnH2Nd?u&=(as(bq#if4brn{OOWBN$IZG9vNk_Ow>oENv*R#OBERqw_NUXXl;J=P4-^HkX!-ewvyNbS#ex@H=0Wh`io{$o<5Hbrz}5<Kvo`x$oGu^DE~-e$-PP0VI2Uv49o?@JQ__2Xs(AwxZV+wVw6sh_zy@%G$3qfQcdz<IqhI$w*NW2apKi7x5#{+r$jK0}CkHmo-l-xXV+7f0nL$!oF02LhrUSgT%PZ5?UB)PBZ-bXI#@QM-`eA7ww91fJQS^g}vcm~;TfI>c|xkMUJexVrOFNl@Ofg31b!1OCVFkq`H>@5~Q`DX>S5*H8eq*<vg?m$UhhzmbA*Ubi8rj95F!IB_#c&L%w&)DcnzM8Mvd^}w*3+JoyhWQcgCovBD1>h!qLokZ!v+p%7oB)Pt@!;Bl9^vOZ$#D~(EWE1W2hutK@%Trk*{xj{O&Uc(S!%sZ2QkY>o#QDNm^9SMs0}rsus&`Zk)6T<u|BY>xX_l)9)sF7n9n6IzM@u?i#`p$r{Q)}OCg8J{TXC3YaB0>RjF4?n*yu8yNFBp>URaFeImDs!0obWUEsMD_m;H{*JmhumxNEyb#XzbRS+UoZ`mm()yXkHP!!FYEYE$@xxG#0JHcwa3VwE4lt#*>6*M;~=hCSaqIk7PH!b{H$|7G{gUHnA*hP#WSfbKWsAzr$Au&j8jJk~+9k0K$nVa2FS`66qL*mHM;-VOaF6er*&FdsLELT}Ui#`eJKq1mz+%(jRScVkr0!o_}cOA<>YzD^F<&G(WH<me{3H8=pzRWZOXuj#v^IgRg<wUqntiyyICOG+Ht=&Mro%z64pgs%`pExOebvg`xo!wiJ3dk9mbq~Co+B`C<?V2!JmXvtE%a6&BWlEt<t<%$j4#b(Nc_A9>M*1!thFBNL7u-{~DgWnx^_)y)$Qq2OxIKWNz2UNt&xtiXcWr}w={Y(o||Gxm>K8*0zF01N)A@Ix%Y7R2}|NVxos>7&dG=E?Q7d0GS49F^5{R!M3Cs}&w*vI)TyAoC2&HTtzh}WWSjB`RAF%s)q;3LsH|BGWM&-=sZ5pvEvGISx(Nv7&LCo_|ZMJy4dd;$ZigSdGV-bfIx`Z9Wyen`f(cAL18UM15PdY|OCc2IGJ8E|zZZK&UIC9PJ`A1C5ec7~Gn$j;6zz|K$nsvNuq(bhFz7oHJ@l^>HL4g{vKnv8WUl=XU6KJ{*9?<lR8ma>UZovS6%04=S-Df7tj>{e_C>;s3Z4F*ol;)J!D=>R1axP$+FVjGQ%XQWCl#^$S|^nVtj@P1JGo6wBs7c<0L6kLy^oxg5vAIH(w{@*w@2uLUK+`Ja~lW;;7^SjnW+iaEtdQiMds2WhQz!!nV%Pf`JIxnMhJy%>jsMpsEF_%(raCEQzYzQ_(F<heAZ%K2uN+-j}P2Mqi|3U2u59(V-P$6iz+sCCDadX}!1TfX%*l#N>*pugU<=No*VEuIEr9`XTJ>SMXc)CJwL<@PH%zGS@!UR!A@<T7>EcWcmoO2t`Sr^)hSvE%)9#{J9BNLabbC33pk7(wr-)nKQmk#dB84;6%woJ9W7UzJe9`|fMm($aM_hTh?bpy+&9V@|MwcP2+`k7X(lAjxA67MS`O1Q6|Cq`5drnC+6-<cD0;;f(LVkUlVF_T`H2!A&f-85>*po$3?XRvna)g5#LO6Xq_OKY2Pxh)gT7Th<n?}^Cy=lmdhp1*f`0Yy5$FKt0lb#9P+d%#dM_IfbOt{qY=C*3bwM-L|?$Q|&$)maB&e{c=BLy4*IK;?Z%r1^SL@kdOcI7gqm$JCmOZiR-hb8Q2C%~o|3j}yocF6$rG@fQKIee0RWIWdjL!qn-O*w2N>nVKFjBO^p9)^pXcO*4i|8IO&{bKcZ;^fSgq0#=E4Pn(`VCROJ>(_)dfGD4_ge7`*jTnNhjE4sAHAtOm9iWv1y9*aioF-F0W^`h@*X<}WYq^H=2Y2SIt%Bki!Nj?_6ihV`VHFY^+=bN4k#GUr#9cQgbV_sn+y{sg1U!L0BChYHYh7CbAbo@alm1v5BUfE~2T)gi!(4p^e#FQGgHTfD%&35@=_zEgwdpfC|R9)?O<x;PhC*j1GAri-pWK;i<jBys^PsLs>CBeLX7Jy4<q9rel(^bV4R!suTmo{Og_13;NY@6oDc$c=+?1F*8^(9VS_n(}uQ~dp=tmVvfm1uGqc>VRdzG!sLgZEvPm|i0>?XpS9q?gQUbJNV^Y`OR|Ng>Xcw}JTcW>K@3HfQKbHIRanw8G&H+0;16&rrQYje3BC+m>aM<*SUnN#}E#6+7;-UbHT*vvG8OUQ{Ma71C*nt1-1Pq4VsHoYk7}>n70%1Lg5Kl`LfVXpz$zmEA88ity5mu1RoNAkgH5)w`%St#0#i-^dDfn(+HhwA#%WWhhfRb9`^4*Yo-|nrCD1^6KJeFI@(e#!$FHFAIn$=jVgtgI{*`2go_a85}qh2)jJ7wo@<pXiHK<6;oILj$I&CJzkAV4&@YOUu<*e`f0yej6eXkD&UgnUB*nc#-?!`*+oi6Xu^^m#?W;mz@e;%dSfPLrKk(U+s(1xQ%<W)BXc~aajtsgWuxKVI6%KHvt*`zmGJJycD~PwnMCUM5_S^D;fDX{`>b5h6u=c|N?a?{v4}@syroGOH%Mzzu{#*3s-!XgWAc_p9dcb|eUz4EUf5qnW&f<wF`Y^8_tk>%&Hb!P=UKT#eA`9AzZ!`QxD~)jLz}lq#%NbCOBVU~N)0nsx`W|hF+-)HY6L~Y2=Xc1cqR2#OXMR7c_g^PtKL75B$o*DG)H_@=>Tz00N`kMfArhY4p-sZh@+=ZS=qaDczAF)I{JC*aCiTw(eJwldt1l52m5p>?;ULa;vOKf_y8O4;fqVFtVnCMp7yvH#8KgmBV})--ce~H{NL{GzdCq(G<v<ew=>$?+5hSI=Qy$t5B5-;R339t>~G^}<Js4zIUhT&mr2WT*`9}@;F=Ut^oWQeP}6wmN&#)7Qdf<|B?r3VUg7-XN)~)i(}SD*HGk4OI11_ldsRo1@>)nElT>IhWP@uJdCyTj1>c^ZYfyyxxU~v6>%R3Q*Rl#ULQV7sNJ*vp?*e&R!ppBrE6z1(GmXmxOL`*0W!dtk;aeBU!E%1G2u>gL($>AFo66>VNLZuXqJABW_z3Q!Bep2?=zahu4JKI$($bTU%tbi@6;~+qyGlTt42aUiz$mQutZR`R+8ovuGLrgmz|;ZWF8s$}=dZ7JejncHTrnCK^V^XuxiN)shkTySTm1do$9}dJTSXc&ZbO=i1L<^f4l-oxg+!_uD$jAxOm8pwT4r@{ZgX+yr3Vmt3E^P-MWmDric2}O_stC4SDx0maI|;5L*?3eX)YEGq?n6|5?M$XjV{t4Ht~_16WrNy$8i6Iq^yLq+37owNGG`&H8IFS-1DL`ZL*45nHEC5f;ZBseFMJLd+Z?ty~IA!%c^H+U;2TXkBWEB#-uym#*#mDqM53V&}_2o*fg+?QJ$Cv-(iPuwgILD;$*QF%{-O79K6OubJ*~>anweFjP9ti%FtcG1O4+l$&*W{C`FRswRlTj1_g7u`k5rXC?{M+d<}sfU1gJrmLQJ>!DA~S$RR-B6UvuXFQuv?bC1GEAy(FLX|~*0!-`ZFP`+&P6hy733<MlyGLR!?7zRl-&ax3I@04R(KMOA=*`+O8=v5lw3(e5JxfIMbJI%uwRGZScA9)s^neDV%HcdVneB^_aKmEwO!speGX4c#j$)_KB&-$NjU&M!SLbXlb`WKR4MoDj%5$w%jO7@b()m-p}yMUgb&berllu95q3D=NtcQbRDMcuG1fq~+c^aqd~(h-JKOr$Hcz#YHo<t&xp6?$TGK})LWAQdi);nK(H$_M1WHpVHQHnaYc8vuu0!bB>T8NCa{LMil1xP=QpZ=xwlPZHMbHoSWD<Hjvx4pZa!DJ?Sts(fa)nyF7E-z@2m!Pm&V4fo9l@)CzCd0>Mak4f7<w|YS&s7cCMhFm9$JT}saN;ubaGG`JpqIQ5*Fg4>ZHMiSsY1!a%R$TNv?0p>OJZgJo=mA1617@fhW&SX-gxtiv*_KQaVlP*dIjUc@-Moq~-)s1K@qT+7P9Rcf-a~Wa=y9xWZLIY&B;Zaa#c&fW)YZ<WW(3xZMBpxd#^oYdrcKwGWNih((E6ch7aZIJgWyHVOt{D@%%?nn*(LVRa4&4rp-wFS(!qit!zVE>!%bfnldw6%W3(!cIXObP%r`rSzsBewj+&fH)3LD4IvPedEMWH#=A_9`n0CRL8~S<3tE!!j!SK@tgt1W}F%kh2#DFDN<<i{#L7s-hW`-j+kZC<ci}Q1<L~_!m%9hmh{2YTpq6zm0sZ5ZJaGaXC#%>Gx9eQ{=Hbx#W(wf^4;&<q}DqUBnD>qr5N(x6+jB{QG5wzRg6ZzW8gZxfXyvWmph+b7PK_Lt1M_%{m{vcQts|w6K`kezE8(kQmGFL-XGvnwHT$VRz*|=6SasS}0ftU|K2div)7iNHORvc~GX*P3ojvUHpFeB*k+1lRTIf^6iFfE&q$&{q-0*YD!Za9H4y;zvMIwcoeMjEUynhxDfuXYdZe0Ki2dvq*`mkD+p&NoWf+qlQQcF%Q7^^KfF)04|WfNJ8n3z|OH)q;~A^2R-2!kbpc-QW6k=lI|N^}X5ayc*R-F@knRCMbtEBn0(Ulf(3z-h&PNc_xYPF^r2u5`EE74ZW;XMBX5=c+#Ti!w0VEU}yjM;aGXe)d(|D+K5D3)o@CoJ3Z(61wS~Ly6h!M#qI`8VgV@Dw{uHw`h(F36541KmYD3CjI)`R$O5P~S})00@1u<SnfPj*k*_t9ZbnQId!B6hV7lvT8GPhZ`UL#VFRQLJE`qg+m`%JjyuN<l!dIE9ZmyM@n+K-JpSF_Lr~+9$ut<KZ7MwhhG0text(ll#YOyunMl2Op+q_nn&Y+=jfa*vm8B|1^um$Q)HHAXaDI>fU_k#>R_IL*DTIWsM29UazE1=@g@}FplSXIq(64}_KQ)6%$ooVTwaGnIjr@Yi-S(~~B4}-T`I2#r=IfZeJY_J4p&wqTh$TM#jzVFr!2Z?+2lWzGLlq%@PX`X{Dy^M*{5qfdh=L$u-R6|V93>MbP>I(W598}zq{)h!opjqx!-B^FII#W+AE0Hh*hWZ;Q3-3)%6*d0cJP!TOoSiNe-&kXGyGX|g5>=R~PG<{bk+xdhrbqLXlN*X>zsEVM^ju$Yg^-J{fOd)G&Ip-Nw#D`EoGl)C(QD?K7x8Dw8bZmA`dj3)EPuxzbZUAVY%8F^fmb%y9h)blHmafjM(d#VMr-bJhBtA?XYPBs;WfR!NGFqYGQw^K*4M*DUYRNZHo2rAiKYZiOuPrDt12dH*e>y5GDEZn@<DR_b1`_D#G^N<IM~<>ZYG&uZ*`TJEO1q;$)YY0-_)m`VNTYJn4Bl(GUK#P6LuG?T){U$+0RvXnqMK$BMK^TJ<pd0td*p2c}*;2Ro`-DPyUw({e*4CnC+WeT7o1`QL8K`n`h&p8ose`j&M4<l5BZ<Nq)IN#U!yoNCsY<CREI1;?tXQ9<u36zP{H7>s+o{bCZGhN8l;qjZ*79#kNfjU64BFOus6&=`z@3m+Q=4eAcL;Ne5{RX55vTuZ!z~Fz<%9VUM%)!OCrFglG-T`K{`>Ghunz`it!S44LTZ;Omz*l?Huns(Y@k&bfhlYOxQnqpRAtZzeT9p_1qQ;An4ju)p`W(VN5F{bNq@`z($K@@sT>j(*;H#kuo|@}Oo5Y`T?Do|~d1kwN~Rfg84e=d#OHP{$3Zj12R=hGC2`JgY5|&t_Kamvn})!81-}Dd=aX;_6~8bs$SZHiq*jzspRfbG1DrRfqg;zN@?{$OdCKiLzpmBYogiQ`09w6s&e+b3_L^8RWFnld<$%n1ih$Hr=N@2-_d}j;73NNUCF(Tg3*5L7dYeKT8b;x~<F@w4&Q$LF5gtcg89|@H;oYaePi0G<uVa^ihu;HwoXce&ekYeHS%RkG<Lg`CL2r5?FQ<2(ucwyI8cFN{v=d(WtoyO(hFkR3SDX?gC~f)b9YXE@l~sn?ukD_XE9=-m&s;{t!QdW4CiXuZ`;`tXP#fdoG`!#wknTC#HCM>kA>i4*jUO6=Fc@p6Ask*=LcziuN83;sZIvjpUb-KM?+9oTeIc7|9%35i&LK3L_a^3%3K^nVK^+GOeu6rLlEL3(ruIq>)wKGo6_)(Vqeioe)3L6%A_7`am}Fj_4Gd9SLw6B$G)m_>#HXe)|(MpMg$hpuCX$3{gO+ubP`Uqi&B!3wWv4!R*xFGc&Gh68i=Vnh7Uk!bJyAx6nhyxmzwO5nu-$Bq0nZ{1@*4lVF0s-Y|G1FX@@t4udr@w>FNdJUTk-@dvSdH^9tBc-Id*)4@d<>$mf_>+DW6)^X&cTqp1qO@QkP#1a1^!}6a2#`Abmljy90_mY`gaS*+7<EkSw4xSThG0G-R4m#pJMCqC%-YS)fM%T$L?=uWKlg^y54ht0|-Pq@5G_V$;$sfVG?itx-5n~0uYIKE|b*`Jt+0nVAI#+II;>uofLrYVU!6B=?kSkEgj>rn-|0F|fFkY|@cFyJ3=to5dW|olHO*AwD_R$D=6Gx-dm7xhcL6Cx02NXy+W~YBg5So~k8X;)6Hk;y9<8$GaZ#fYcb0Ps~ga1Xek?~&3F7ssO9LP*sgIQto1FAkBZFc_pW^ZeE-xkV#vBtL0sml+oxj=1w3Mtvb`mjtkHPw<ne~xxOumcfDjFC2>Ypq-z*f1AkkJyCct>fR0;)ob{TGpZ(T%ii#X#aS$f1qU~kSF!S_8R`T{<XZ5uaIL*HqE?Wdyd$hWXwZZ_e7h(I_P%D^^=+<9PCK1@E!)u%Vfr)MY+(-zl^`S9@e6=db5~$tb@(R-str;_ev`rzvF1vDKfq_8m&K-MMSUm_B>lxv)R+HpP?Db1ro^1axo8<s;!=_ed|WNSWKsoifCXGGrgwIXjC*tQz^sAxI-upNr)SM7Qk;GZXNy1m;$2ewgP2UKL+59z4gT27@xW9w!gVyu`OGX<Mj0A@v^EM%j$6SeJ4JNi0|3lI^pfOMI0gtgv2?q({pf2UrO;_<*3YYHO0|Iw)C_13(OLu)vindMCDIW?Nlp(uz1gouJ<J_HlwP}Pi*UV8)%uwSj^M12R*dyP5Nm@=c=)OQ+xISC)o=$qd*9?eH5@=%xp$jhMMshmfX<D!Bgb&ullY@0!dh!hVWfR*{MX7Q*>eicSxClrp#Nmbx>xTy>sCAQFdt5oDz}i>aIeQ0OymALA~@XT`TXZ*x+aL=W{RAHjb`Hl6cP!r>t_2AXH?Q?HG5z_?2<v?om}WE8>G9lXV!EwIQ1!tJ{rl%{iW=lXG!k|6-Jrua~FJeki6%Kb$rbfB0+vEw9r1;O(jfQCpK+d=i*1OvoEUAl3>{E`aXZi;A~4ZQx9A%mqU@_H|jUf&0uTL9n1;qSfXsb8(PiQ*&Fsq={c9sI{W8cYKBWJ%T-wa6Z3ca*!uV=g%TwV(Q8Q^_ZctDOEeP(m}NaF<)NXvPzTT6IvvMTHFh`rPhe7cGQyo=DihRqd_5G!hpP&<%<tigLH*dt{kAmL@UO<8_KQ4NPF27mFmCK#q(PK2YxT)E41Dpf^^+et-zq`YQ*qxr_|5tw_+F3;Q|OTbK?MXH#p!&W6;2}r5L2TD2crigqE|f9>JoyH@MMsgW%4-3rdyy^Vc%Oy;Z@p!O`wd$LyA}`fbN*0}#U7!EpheOyDDoTedqsW>yTl_PknZAOChWS09Ih2}KqCJ@wbBvGwwfvRWM~nMR#0TUo26nei8}{(RUWnzR`L|3*?<qk1)2sbTP-ZJT;^UkvN~aU|Qv(oAoaPbw_MP;Pq!fXyDc=8ba039}u^i4Yc!Q?0eO+$#mmpFD7K()i)?Y4_D2rBTnFlaKiC!}@mWGY?q#;`)L!&9u<88EzojI6Wr(Po-b?S<DXXQNJg%McOn;xrHfJ|0v%FrhG6?qgi&H)jj^NEd=slTRt-Yau<?BW~{o*1pr8#_Z3RYiX}O%cXCfLRrOlXzPq~R$>QvNG}FHP9MRmx`OPKb=HkcFc-~Q^O6thmc@n)#h{%^D^CGbw9sfa)S?inXK`kREl`<-l48bfu7*qytC)p(Om_nP@4Vn%DeFIXEpCcRg=f_zv6H_-}RkxYYE)Z#Op}37TJt^*mO;@;vRn&lqU*ZyCUC{heb%;3BN_tCu&t!%TkC3ZHe%Y&FK>qT*4S2FkSTSKcqw|NU5r#>-2W+voub2;;19CBk8or9UmQA<iHqrM-JM+QXly;hzwp4TUp&TJpU><6Z{!(PNvJYOG(mv{76SMJj=dXvx^g*-|fgWPhhs6U@HT?5IN0IueVt$m*v@O~;Nue3O5V!5erbn*qwwK(}jz5li>=^K&gp}S#K&^zfb0G}QxC8BOb|K~4lha%r`)np$i8q278Me9$$zEtI?lP}obZZ4lE^`WcPVz|hk2K~yID_ady8Ex)HyD6FVh(uyg^>OjCgZ$zK2#uBbJM2@^Tm!kP>Qp#Odz^4B@GdXq$7CshcpOMJ)0!937@Fkn{)08fc(}kf*iFgpAdGfBQ}_)!KvBOS(d&R@T*70(1VnxV@vAT8S7QqEljjYqaigE1c6_ff_HWwc*sXkrQrS<M7`rH4F`8Y)qbWX@Z^<d=|ZccpSM;wp1*ih4Zss@3`icdiFPNc!!^UMdV(mh)-ESA%8-Wn+$*}t^<~ry-(gj!9;{DA+p6AW92e~!drfedt5J6n{)oDhFzYl2dTmBeQD6P1-E9P)LVxw*=^9P*VE?BP+$WD%8~JRF^`thh)O41pBTW*qFlBMYlo)15RG`dh{`1ZjoS1(6n}qPbcou#49Sz0h+d+|tK1m*g?ecbB7aTLgcmT&a8$K&md>jr@wTkLq>!F%Qfj&%8VyQyRAtgJ^3U)Zh)0fe?pw77*HZ>!y-LF@W&tg>@`z8!Kl|kbZBD_aD8)cVJ{^@h$JV(Yqau7srh|WR2+SIW_<r4MVR0Z;FZS2KT(2QC+`Q1{uARKB^Us?H=_xwXTt2~+95yqi}(jyxa{6%9qbA6WT*~-Rll!kk?Y38hB6KE)P!f|SqAzE4PWs&v?-$RR|$(PE|wvuBVT4Rh7d_%OEzz;OC!l2clyRM21p~+><rugGFK5!tjIS6HRKZPJ7kRkogWAWT3a27S46v=u_Cw;KU=gIgT9gy#yWjGnq(|d5}ty8o9qTfUx-CF)zFBmQIP@oo?xQnk!Bs3Q$)A3jN+TkbkM=QFgw?^`v8zA})Wx(X{1Ge_9Pz?9B-<faPoM&^qPFIZkCf%FCk+4aP4FC+a7K=f&-bXf~KW*{_Ys*%c#+c1PDdr5<bnSt2QgY()A~$-K8=NJG!DEsk7)+bV41s&Kx9WlA$&<(<;?13tlhQ&2q9@;d<o-VYr^5$MTl`J*SVroH34=?QDi{Fu_W<}~(UW~Sq%oR>b@9@?hsNwJjMsMp%|9ivm}11Xgebe)05r;<qVHhRdR92;oi`TspN(CvwvJ<xWlga3!=-Q+ScY7Vge9goQ5WFVM)>&u_V~r8$lad(F9Lu#y~%~@GrMhi?^f1I-yTqukDopI%^Dd*NHvRINm?+O4Y4Gx4BC2}(QbJXT{mvngk2@>>Yec@?sx7|W0RisyJxlr;(>1PZ@_Q3qBKBTq%rKlGum&{wWK?@NrIZR#Ijx%!4`$va00j?LwygR2-d?VC_IJ?p(Z{XjzzNF_?Kp^W@<h=nj`%mX<4+>;!?jTfI#<fQkKbWP%%b|IMd-pt3HusVtgB5nWYG2wj0UQUvKY*X+|T#r(n(c8FXL_1{+LL&o%s;hFf??psHQVSDQLmGYIjEx6OmT+yTnQv7QE7w8?&0-a@#UfrZ;?Rw>G7@Tj1*TyVTX|788Fbva5OtOojrQ&LMBaBKy??|&Hqxfe4P^4xb=dkh@b61?j<A=RjLtbir*YQHJ(2He?woD(ZCYK^W06jE9dQX<Gs=pENx9f*&0m8S1B<g9_TR<8c?JHQ|`R=w)6LqzvUQh4lN%61pOYx4<Tx@lS=zA+Jrw{MQyrX@js?JMM?nl0PaW8eP`T()T+Yiv<P4S&zln?3j_4qlPqay9rbPWIYN0}F>4=X@40UfL%uDE9r*9M!?sgOYKnXGliB<ARF+KjPkot&Jo}7yT<Wp1V7eTd0luV`oKc&Y^AE&9-g4fV+1uaODCOMq^O1Dq+le`R^y=jfl+1tSkxl%-l22ZW~EeSy}lJ8K3W4Oa_HO)Zreg51)}O6>e+a#d%`%S60v{{M4g<i#N(Y=xFo%(Fqx=EWK$xlu{<N95C7S%n}qRdLlhNB0Hw?gB5deRV_=}OTl!aJGwx3Keyj?#M^q!i?*{#MPTvkvD9Iwc`Vyzl<ASt4ETHp0y6`Nna<u@gxl)ugA~+QOH%Ek@slK*Gm;scRN_(9SW#jx6<hJ@gQZ=trKK`)@mr><CtuXVEsoi8?nOppB*lAdG^_E14-!;%LZWBi@?jRuISYf&rrrDElYT}+_hNNNGYOy-aX8JTBO=lJ8B&fgDX4b_m_2d^laMXv387e5iVit8#epbYuSL(U*M5Yh*OD#WFa_R$Cv%rUxc!?Z@JT;c4(|qv_hnxv&`V7dU*IxeE*TVHpm?Y#JG6;>HQtpf4p>SFYB?>q4FcsBkAq^{N6uk>8`kY4%Y#<=+My)Zb>iZxg@4PZm~hc5*`x67A=zNq!j8xkms~i#%vP2_kjOITDrkF*W9<4Vw9bR(GCWO7CNkSnvz;+sW4Yc#<l4T;fJ8b5uC~1soMf{NNx(7CB|f$<<z%a=+>@w;(K#5JT6I-RU2NLM*DAM&t`zP)Wr5?PJ|Tb+p(`!#Nf0>2KSi1jeBItfNi6q7WY-$O2Y5)X+=@@*622c{eJJ4E@uS<06(Y&mydY$k;;l%Lx$4<>K^RO|fb=>oFvzzQNpUEhe61*zu}TS-f!u0Q@cGTi4;R$Y*l+g)|7TX3Q$083>GY>b>+d+WTT4sM?TqyzU74MGyHb7aC}k2O!5Uq(<DpDN1-+eCn_D8Po4G%!r+TCP$(&<hT={8VrK5yFGS-p1g8ynwOrjJD@g18I@K%anR(t{jC&}E{x0@lqHGF0py^X9x&f<XoeI%fu=p`~RI@1)`uBDdvq9j;8IG@+41i|6164s1Mrm$k&>SvcQcfdOY*EED{;w#Y1*oq=EIk5OJr~Q>%5`IvWp|cIi-q6SLX+?DdwKrh^i)MYLb3lV2zi-{lmNk_UAgsK{C>UIcgdPsKUj3p*&Mb3Fa&qJG{3k8)JlFIo=oUD&CH+>~&_KOZ1D7)5AbP36U(fV69AiA5Ypn@IJb5AaOs#}_$NpBKL<N`5#F;D65BHo)P0K|{3lG^x0`yT*4F>T2DZQZh8!Cl!G0igyBsE!l<GZF^7!1sVy|;&N-W~!r;+dZqsyX6G`3b(&<N5QQHw?aupd?p2p^^)KZTX?*lp-=cF6;W5qW|7($8=qlcNXQAGYxvk?1>e|BS{ru84ieYA;D`Tds@r4rL5ls<pmCMwmb<H!E>#rSM3ZjOfD1+6upu(MOG45Hd1*~E)C=e{Tp)c9xJLEs-I4x(l0H@!xG^a9Y`h<o~C?SeS@%{y$4rEZZ_kj(DirajE|38x+l~lD3r%*seRZ%^ule#>MBNVHuqbWTr;LOG5lUd2PO*ddURi`E~WK&jLhsV8}iB@-ZX9~<S~@-kQndioRf7jCe+-Zz@qFYj0{s-BiqsOG5Zjw<ggiYEA0d#u13GbKn9tGY~+!FMlb4x0;w271}oO5<uGvMu;}fb3!jHtDOhEaCa}+22+kx)ba%^?67*uR8Eg~Rmto&dVl~ADV_9L1uro~Ld(vC+gBf(aW|4A^$lHv$dQsAmdfXB-^+>C@?<la0I2j-+CCMYHW!!uF`Z=ZcMd~G*%wS+0p_eBy1Cd>rNfQ<x1mhaYhs6c!bT4W$Q!z|+qnw8xbJ6#B*O+e!k*Hj1i@XE+55a-t!9WKlvpJmu7?Wq)uXgsgTke0nuj(1-ngyY}oSpN!&D}*i#4LH-th|}H$tcJ=)O?hRe_1zt(8|y*&o+xuIN_OKWmGOtPNITzED_Y4W;T@1v!WDtUOLFlBR7f6DDMOTJ-E67pA3sK<Ou0?O)JkoS`=LLDp$ImJ8KVXLCSpD4R;MolWFVtdf5ogsBKwd0;xZvoYNUUw@HJOE%0jRa6238;YPT+Q-%=#^kXorbm_&6F8nk;QUEnOVbq!*#v=ZI$Xo&>lR!2@qB}Z@&De?f<U|1x(vwj79DAg-PmnboH_TfXn!;_BQzW2R_8Z|8h-l1NfaUG2Pjdi=BIk5o-T9rF((DdymuFk$iK~n5oXK(ap#lT6AewMaDShdSld=C>jsRW)b6>RVx4Me4IdEyHJXOZX;7ul{YEC-XCB~!1>Wj7(iw8fzR;_8%9aw!#FyCgO5JQz<r;%-GPP$}M5zYX^KMVp>0$Ll!2=71|L{F!)MRm5MIv%qobx{0|en<0sm2UN1m+FgR<#3F`eL!xNrw#pUainCwuY3UKGEyNqQf5(4K9TfUZ1lZ1JFh1@|FJ)L_4eiA?#u1}+}V%zy>=u;gv0l-bY{a>FPyuFpvQbAz{}BA#gxMJrP&=<<>CWD0g8#%qwKwS65m*}NRr$=JdaOu25SQ6H8)i1x!Ce0xJjK6J&{}n$H8126`$$3_eJkB;dU+D*wt6PZ~H^S8t(@<MQ5Klc|D~vSb&lBvSbeoM1@i=SUSUJ&tJYI56jtNNs~<&0OuJjIWIf<t+s~e{5;-D&a??t?zAfL=9JOO5lAhUKG$U%ReSV22(C{KjF>_!9@+Au(t-)nGKts}6R})UngO97NuKP@LdzEysIs31YX#V3hV7kk3TPJkt4CE97hSp1yuTvAVJb;lYu#T7*xgnAaVGRYT<788l+o*WaM{tdScjR#$URX4zvAyGU>!~HI)nLmUNUr;-XswOHva$AXl}Nlw<4%A&8?=YR8NBu3brVQ;NOvfb}4WCw1Ta*0Aw38A-T0&&Kr^w#2W?Pt0faO@t|qiXGv-48bXB+!ikc;Z;ZN3VcllQqv(0CxD`SND5rvU#MT9+uVNJ`p;R&ezO@-q-<Fp*<x-BW*;0fZn*<&=$t}$3B`{YACi@cQ@d)HF#~%R{e6or6{t4V6Mt`G5(0Q@unRAR%r(vk-e6vr+U2{r!1!3*8gWYur8$fZNketqxVmSv%o$-Q@i*kD(z!6?@v$r-Y$LWWkpSwTq2`b}o=k>wv-fPC4c=YPc&WmrIs3*XbtLtz1;(vd;`|Ov)-B&yML;aC|c=gM#`qhVzXz$tH>%(o=oqcH!ZO|3cFryZI<nK(o`2K@@k7iwC|NeIS<?i9`j<j`IHw{rU@kKB94h~-K931ey7qj;l{Qb|nFMgKxoQ8gLB~9);-+lW^(BCLSmYetu&-rcl@aM_)%Qru7^Ml^(@9pnM!~cG`|5Ez*=JgBy<ENi~-NcRCZ=dh(O@7=x+}}PVPO8m+eTp1{)7kRthVttV4kriOuim`my!<CmzdfEm-#vKaCSp+hy1Vn+pg4H5{cMM+jrU*t$n77HCQ>e@;&I3Kkht}GF0jQeqbSdN6ao1}9}g1Y1RvyfS6citL4qjLBB@Ggr`=*UM5|Ku)+#tBp{aVcl4l|$JgLtCdNjeF9)MaHj`^e`uTrTC6ODvTSD87UHi|YSl1_@7YlMve^yv#xvz)T-sJe0^JYvd{X5hitSp^!f6c`lmOLG7H*G=gTwYvefFDd?W%Py;LI}%VB&0c7PR7~ms=LXqN-p-r*I!YrW1VtGO0cMDui;@s!-TI^5glrojC^pT}NV_+y&MNfh0%QW}LF0m$X{|nF*GIh|PRyTcXMjP5gOt8qfnn(O4PA!ad2}S{`+`udA!sssd4ZgqFdiE6XRyrAujLOKb%Adz7jp(lyYCEx`=ve-$DoiNuyZiScYya`k~ATFJvx5GE8+Oj3FVFAidVFGf7++~-WCHw*k5Vw^`S2hHRH`nXHkL&!%rzsG?!fw7?Ya`;!&X;IYmr>4vKT)AIz0*(;`BtGycfDNZ5!Pla$d!g~S#6NeA8~)rgA<%-~`}_(t)gYm?Q`i8~w9O|OlcFd35lRIi8}GU&2ZDS51T!x11kjX(Jf=h^q73^Q%GKM1|#g>%AMGm!-(=`#t6HS#_D&HOXB@64uhX=7P!Hi~`}&!ifS2`!3rSd0Wz83P&EE(f6S6%Rw)bj1<OD|8@PZaN49KY${*F3YRaX;~07<Z?{&a5lzsMvx9YWEh?mU(p3;?oWhTF(>`jI<pxUL>lV{KK#t3z+qsUYbP&>r$)aZ!v^M|2b}W&W__Q(VRF<l|1f=Vmp<|c{W$T_dOX+kL#RsIR%y~eGIu^8DniSX-%)42YQGhLw~sbYPGVE!vrYH&k`R9kqMt<Ojd<$g->&gP<luJS6<@c$n$Yk>_wwo=@!-)1<_e;}`q70!s*Zw8;0sJ9pU4$GA-yb#PVb-Wkv6cYQBClJE}5T#U3eRR@i3uYCaWm3-f>OH08Cr6tgb!7SPIN3YP2UHGk0>$65ZV&wS(uhFBJSe$R>SJMMTKO(YeE4xgLMM2j4lnO~N*c;|YmVHAToz$SGP6Ix3eZN8FneNoPpL&5t>d_l(HpE9lIVFHa&L5q|!H!;PZ|=LQ2IJWK&^1PkQ)hHwx)+$LBa|5x!+fC1oofKMlbUSgSX%I1StOvT0|@bVQXvv?<7#(yj}Ha6s7+xQ3k&!R`JI1!V2R4lnrzf3p%sgYj7++;3mlDKN0%igKyTYNnGk>=94Bnm2%OHh>)G#fj_BX}1dduVO9anU|{ove2MHz*!we%jbPIoceB^~G=SL-B-E)YcLGhj2tkUd20TAVzgUF=9>YBsBV$v1?Uum@!y<`Dyi@FijbkJ<2%JsqmREl8cQ6rR9Zuaw@ODXV;gc1h+M4HUy4HMI069LopUd7}||uGt)q|WYOhQnUce-Q(Y1DY<OFK42e)}ibFyc!2{dN0f)Fdn(OOk$ZfgxJSFujpUy-58S61g!G@9;q{hdOe%t<)G<Wieow<*1p26Z~TgH7p*!-S8muF`;i}LJlZ0+OtNiiovZ=bl+uPSj(9^PG7c`v2q$3+eNqBy;oT`oP)2P?9{(1E-090-8;i8yKae#0Tz64{a+91*FwFDPHP7iSKeb;Cczs<_7o4`4%{sMt+GTS8b9(QN({?=}Jn>W~9IHcsf1K4^z4LKvJPLLml7rAs~z4oAhao!2`dpkSkn4-AtB!bvSKbdO|?6%%=Xv$OpRd9Ebw9Q30=>Sn3Q@Gb<}pmDhR^sm*~vax}n)?1Dql5gOLLemeL6fsbP&?hnc94?mtE<M`@efY-^#iieU+(+-!P%eHnQPk`%R)k=;iG|8^NJx?sprV4am#!Ym5f#A8$1OB-C*b?`_zdgqA9H-N!wSYz3fy2_zXo|lRSwUC8?xHhqc*V1s9A5JjnbNbf2Y*A%KcKHrp9HfeG$}2V}R}FKj~@3*!F|INp9e=7^fKZ!+CYvGqEa|8|^yc?8=^;fiS+8UOe%FAt26owP6zxa#<-+gYB)8d1m*s!j7;V_E`He@M<E>C}A(4?5A^id40jP?t)!^R$saixe_eA<45~1e%x-uK1fKz+-C!)PWZ4R-Y!3OkYed|TI*z!=c~n9rV{V<IqS###_^!(kI|ZyZ__5ojvN$;O=*S_KbsHuz14_&qx$lOT+EZ}YT-JuBrXf`c0b83!&qNRzh|XsbCCCkFm@6pCy=ZH{OY7UB@lCO;zvFTYwG{8U`#Dd72~K3WqC>%pUxK19={tt6_l9UMgv*2M8H{0g64MS3Ecy)q;|?36TN7`pyd{`NbftLuxV9qsf5!yOFF;_Q8ug~Xp0L4v5)o>hG>!*8NS}h_mjTh1L>Q4ls8SvqZR47!#nnXA=J*VhEIdcm!#nLuF6lnr&O^!MbRz&^H0T7CMUorI>%$!39n`PK~WOqwg8iv%1AahpFM9adz(7;BJePs42m}J1*>4)@{7c=s9N4<>Ua4!gJQE)f680${OY=TKP+#ivl@V-XRv~{x1XifaqfoG*^(R=?v^MTwf;t@V9Jetk7s^f;a(Hg_;CIW#PfwhkPuls@{@Pcni8oLQDXw4ur;43D%DGjVCZ)$+2;KB>m*;4dr&PKA0d}~?2sP9(IV-6rzGaHew85RE7}K_*h(lu&YW9=c;ceP=(E}^AB;OH%LysYl*~rE93F-5hRzC~=V@w&;U28IUw5DH?8Qf4=ByhRAqo{mvVzQt&*RJs7+aRwB)5QOs-nhD6(v5A^=WK$-Oh*M)D0^wB@!p(z#eoh40AtClXKr8KaZH@;NNY_wVcurK2c}58J<T}S7|WW=D{`X96h?r4`+y*A7#b`Q9gvyPrkfoHm}P>+}p{X;qHt(k_FR*)NsD0mmAW|i-wmCqV4CW-+!C-z+MNw>*a*x&*Z#3WBbf!1B4Nh(5xGlldi^i;Y|ppsp56}VsG!ceK=p2O5fLeuXnQBz^aN~Q%uHBy;F$XXYs0aS|U-U2UjYoRQnI&C8K5Y!JG`f(;O&&jyEGI5lt_(W{kxj_tO?e+@+@;WSrpgd2!{xm{uQWXVha!cF5ffo73NkPa(Z%jO>WqZC-)HXf2xS@+`<p$(rM&3bXy#jpY4C)=iYFX6^EThY&B%6deucv-dX(5VE8Qu{QmXk~EM&1y0JU{D_1(Rw&CRw-wF-jLXSXMenl=<o%%dOd~@$(Ey_)!(1ZXT55al3|;_Mn^26fUBx~&J{)8qOyMYXbex-|_?jU>c(OBLSbe&#8`O#5<NNaJs+7M`6?3!rSWT{+{!3n(v4j#(3Ojt_^dkC?$X&A?psoc>zordYrn&8j+_Pt{lM*3s!@HjU$izCWTz1(?ZV5Zpc@l2yLF=GSM5ua5Pams0*T=3z8DeY%1=-;Ii3XYLoRiG$byR@1^h#(3*#)WdOyilQ3Z9GN--p2=rq}swIU&sbdOALSw70+eV)ym-%hnpn1BoCN9F1;{PBQYI-GG%_R?ZysUd{}KS3947s=JBfY4gMa3^yVA8}t^OxRbqK$xWEM9IGRU?Kk^7uin12f?Et5k=zGPiQawj^I_(k3@a`xa>FAZE}+6aUIY&7^K*CC<P#Z8wC)L^5LVLH1(M9zSxCsf3>G4pB&XyUzC4F8x~(7dh&%s?&G3lyPFm?-#dBh|YG%jq#$^n`me&1abulxjzv$9+NkxP$CEIEAH&{lTo9EpG6u#bcb_U}gMl#{}5vTVsp<1+)PA?~mc{x14nS=MLapHkCS9N|~osp_VfJ5#9OX780sXr&((g%)O{psA${LEe~pGb>;w)b)mX_}k(zsHaLv&=@A&fd?0^QS}Dg@|0TDk*AAp$~55$j!ot;<8^APfq|HN-N;I?<7nPzyA}+j&Hff)6ctlCQ=WV6Z+HktiSQD+u(cPoMACRDMgu!Ku5)!*DpL4EaceMiWCB*!&7j1y^EACi(I7ZbtJl_A3rGXXKdL>NEv<5oqvN`iM;L@1u}MN2<c%uDSEF-E?8mO6WN2ic%oDf!)ro;N|B<j*!kxt0bevjqDk(hj+flM?tpZf0uNEoc1|?aaWWSgy0i}yB1nA7-~qWt+YSPC(ngMmQEKYvO#HT2RU)MBVjJ@l*_8SL|1yRnkRU<WV&~v~S)48iCl5hwN|2>+&Sm6}S@p=FK!LfH|Cxo#XZLU4e0|Sf-`^)OZeLW3rCfblR&&814WYW^O0SX+ihL!s+&t*;8Pe4hsNzcY^g)!YD#=0SOX3%qPaqI_k0<G>rh8QDNS$uTfCFL$g)92DRh=6x4v-n1xc6B4YF2q_f0cQZ2HgFc$tC(|<lQ?<vG&WkTfcNfjd|!KfEQL@qD_g7V<Y8%i<xtt4M|g$st*W`09n?PC-gbi+3Vjw)XspucX^k|L+G3X+1X|etn~~xVZ4o7>WAoW9RYo*n_eH&&kkZBOIp;+%G+n_8GWpu`x4567inmLz7!cMU9plL-ep0*q$@?8Rz=zk#?7^RNBordv~!P<F{TgwG<_b5Vk!U=pa06=?_!5KSA73rELpG$u=xi~KKeb&He~jkA!+JHGO0h~VfUIXMEpLYRx|n@>%aG4MWq_G`n=057szciA$pfIBA;9{!;B^6WB47ev{rfQDJT;ZT>&LsMpZt$b4t>p-ghtat@|It%F)?@?e^{PI|7GE3(VDe>#eSGiD5DBvc608l?BSEoUi3UrOCe5QTvp4mZ~eSb}Nehk@V=}NA&(}N1LQZw6<xE^pXL1f=`9h4Wh9=yQry(|LXeNq357rCD_K<(sV!h+C564A}=Ze+IO~i4~M>TGvJBJYHvANCC{(LXa5jgE1M1`vVz5eXk8>1Nc-sGs*Yl=e2;+zFvVppQ41&yG_OfQp{+Ih+a5xUiiGOX(&I0NTvSTj;xF%WNqcGFShF6}6KIVpsZ*XY84`zTv<hAbU9>`_c>m#5Id=_{X_r<qMl=0TZ>z>!)?6vH(Fl&{Es>vZkaPaYpdy;WU@&<nVMrOs_zq|13MA8V3yz{VQr2x4D~9|6(p+>YvU=jL5*$_hrtiVeA*uM^PJwCN%AXn!fs^~OpNl+kyFL4m;dM;~>x066>c?*$w|{dzHCZ~zMke2qnfLX+@g%13FmF1(jS@0*(%qDW%R(1y*tvi>2{xs5nR7a$+fiU&Mip&zOeSMEC}hA!3WuPG_VRu4m*T1I628?<%%9xhoYpAO_i+&bKdwJYLz~h>xzw!xAEKwjJeP-(+u<?(9)ixBN-*Pj)~|WBvc9YS%=kv>qrD~>CO<%~spJGwG=y0b(^r)OBwYXkcv@Y9T%ev?Dpq<QqIe=2uIilp2L?@)7o;;bVhk=p2nQ(7a5i<aZFWAZ77-Yi>?Co<xs&|5a!a^s^vvLU8$g~@J+&zenS@G@r~R}P#JZ-F9og1mB&w&dI!XngS#LU`u(Q%Ir{pDfW+D#^Z)QIm5M?!p>9L$<K>}PV0~wVoB;%kOzjp_%e<jiZ0t^=CK){{55e)>Ji~VY+QX@Jn-rOvzwU7o}rDFjW41578D;WTTqJ>{@JYNG~u;E`|$)&;#2s;_G#pnJ{YqhAPJUG%3*h_vsJEww5g~URAq5JY9L>sMRK`Dc!2CciUw-`TxJu;sCjL-qxIM6}EWN8WrAV2^YgjCa$ul$Ay7b9zxi+2S-!S_n*9kv9P5%39tx{mr?&Zb?!0P^Po;=vTKaylOUj~Co|b<5SJTR`l9W%_|Ui<^T@jf?>}uyC>ll7IoCkLQ!uZ(semvyX%oz#@_POysA>)2||}n9Db{d`tiisp2DpKkjFPU=zCPzNPppu0P`G9~DQf0+tgkCI_=#y@;vDq$bS+CR*T&GJxKdC@fzZZo=y7dTC3g>5WG0*BV7lk&!Q}Br0TCQ9-@UQ=zcn+!%xR`5lXL;tPnYsHR*hgwBI|W=k>J(;?)mJSE}<Gl^1OxUHS@WFMI#YFn<$S5Kr*)u-#~j2#7BT&&P-0h90H)qRw8ukED>QBn!yFGyr8^-Mi>J-tQ>M}ZKP1~z%HsiZHw&PnlDhQ!^XjR3NUX1!hG_q(eR>D2T0ErnDwJu*VS3<2N+a&MxcQ0U?qQN6n#B%-jyGoFyHA)`06{s6xsObrzO4(Ilqb$dbrlI~>_GHvI=T1bEZLxa)PSTzi))%^gsR3{YnsHR*q8$_941@QWe#n;a%x<WW?aRdT$Nz474EDS3*%k^_7Zg|Y+rzdXV$!C<_8LiKDRl3Aqbr;eC?6$m4wwT;Sn~ML`t|)>%?U!W!!-eD#G`CT8Af(62+&8|#FG?$Q;tAyo!&@h1&9S1}c*<}RqlEAB-NyHWe@(b-e2vt={lH-^D)+~>F2QKUE9Lz7(dY7h<MZjgKz^13_mhmESsbl0^}r13GsUx%8y@V4;fDskM$N}uMylk5xT;>mAVxxZ+i_sZU86v#BAzB$oEF4Hx#Lx%8YXC@^cMW{TyS_9;8Lk_>2xzFQerdkn-xx-*raG-<|J{l;Oarh0qV~RcmX~DesqQTxuVGt^<;QHn@?R!gq>PlVQzsdHUw^CuMc{L^3>Db$7Rvnas~^MI;$iLG$Ja+py!S8`_V{lr|mFA+C;B^qSQynk2WU5!aJzAdP#0Hx6!WX7o)gW{FrvHd~clW;06^A7GGj9<NM)d(g{v0{pf78I@ulaO46WF>bkO*1XZY>H`UqAl9=8-1`ew!%+~HRl8)Hc8V-jifmIBXW7RdYPz0_!m2F(Tk7tcisE>idNkprQ>+M@!N@?FU%72M8qfmr&K2b1mRS;qNUMKcUHBGr$ZD&ErX!B*Ojk_40{?OP=TrmObPQp#MLN3!X_fCn>nq4v$-(B_FYtc?a1cjM^EFzowV|%gb*U!;{Zx~cf;k}Lu_-+IZ526g~K@ik93Rl8+yk$T)8TyU!%}aI`6?|zpc9Bx4hE#d!Up3S*QdG~~!CM~&9@~d;6O~|rva!Tu;&|#c`{>!<MPX|m$*TA;cgldk6BzT15lbiMH}ukzNg*~G{MqpCG~GrV?merW6y<ECVR?F{4eTz-S4FOdSL*dV5O1E`NQ?e*cB(hL0gNak+Obt9KWxwMd`E|{^cwx?r_v2Q4&YbY`@a<6dwlIvX$0;2$8vdgK`#r7^R+QJ;SXHQ$c4c3&r%_RNT$&~o*x`;?;lPM+&fI(?Ci7IN{#&a2{J^#asQQ~C7EltuE}P1XZ_X89X;i|`13CXQK{B|4ZL)7(Odw21a5=PCqw}7)Ark!hk_=j+4Uo_P<+MCNRkx-q>4fn(04xNeB@E*?vLj`Za@3w#Xc2A7g2iY@%*Q~{a4$E?!_#aT~D(4JsO^ezw3ikG9cXrY&(l+=TYpSh)mw>@4eXHIXGxp<#A!ClfPu9_rK<U{vX^vp=`6aZG--gM^85Xb$jEda^w8u^Y{0WZO>uOo=ugLHF)HXm;o&)C)PLq;*P?zW%#PC1z}Sn213aS9{^x7V6Kd6+D(1MtCI8)jSHPJuxLiZ5Sw>ggx(4dlVVqhFn(Xxh;219R3DsG-g!alBuB5LF(8v%UiPla>mI>c<LiO^st163A1LFWKU8<4^y%)qf%?6<?#+Hfaz_`dGW$q!mjsS7uM=kxh6NeF9{v$zm9+TA6O%rcMca?A48<07sb9|d=FKqb{R$#RyyEp`+_vI^aAZ2{Hl)f=fd3K08{<K8P?%@&@BqTgXLHC3AD-V_US5%?lB@b{<QuFjjS%wz8$}**vU<f`Aq6=^!%)HrCe-7{cta5X$Z`v)gYle=WNz<c$aHZdF!+PpMc7v~fTI`^+6;oEgoI^_<aGwYcY5zPe*ID)p*IKoHibZ76?<s>_)YjR@Vo#w->F6f%Z|UD6&QYSHtSysW`3tKPue0*(H=;f#5&CM@0-THCJ{bStf`Sd#*X|Su6HLaQO+;xa@jJ$*&`g;-i`O5kukCaF&~nF&uZeW$(V$41UaqOo<Wa`-j`VDMoL~U>i0wr-y@4=#7k1&p!gqK3m;wtFo6ta?Or2b4TG97K@OZXR6a4>++zO***HtS(4gZc_|{59;g1ZnD?scRjR?R|fCs~N(`KI%gK1hf2dy8U_L)(GACbYj*SeG*d9b@q3|h2D$V}iL+<#6^62#DjJ18&&O^ovm9kpx<c5Jh5%Mqu>vKe_W%Jm1#yq1^}nZ;FQwAfhy+Ik3+;&nNrQ!@K@8KY(pn=rI)-IyJDTsd2FK@ixfQA5j}+=NHSaNxL^w2LohbMDcJ4c}5kF1TcHv3qCsZP@M%xcPoR#d)7CO!PLr7aL$86t?&it(e_TgF(7c9}B^KN;7FF!Ie??#n3Sh2njHRUsaJ`KgkK7P}|#0plU+(hBs=W;YhLzaivg<@HEiU>)Euz%jy$_>lw7a0I19ab$^VAILZ~{6@dgGI;$AFC|aa3URuWRVyyFGQ9FIV_nF`2zMmvD*%wXc4ilvI2j*=Q+&P27CJnbdJI4HFMu*Odr559!iTpaF$J-iqz*aO#4n6AM{f1_+fA$@X)m!W+Y9PF9OIUATbG-aEYZ6lY@f}UZJ9kunDtfyIdtdMFJS#T8{q|qK-`I5B|MPHj_>@C{?yX*x%SGLMpz1Zrv*6OH;@z+HZ2GR~?f>+w`18N~>$ihqb94BOyK@ccaoNG5DGQW5Oby-DQ|Rs%Kw`qN_^CQWRX;N&9zFT==O^wABgKLY!~O|zG~%z7j$hMi@6SXZsQ34W%X-3Xe+$KE_TDo~o`WhRw6D`-cTJcnqZ+B9!D)2jM!>AeAyG{0Esot`mHAA|)Tl5+9j6h9GWy0-a8S|$GKxEPagqT4Wdyl_6LG^294h_}c6NT5?08i_c_wZHc|6oVx-ClPkwXi`2h9bQiYx+gEbRp%d#qc2M|qV_rxi29ktr9suC{$hJjTf8orH>4A+|fM{#VAS#2EoTUXJR30J*RAaE6{)wFB{GNl|8FG+N27<h)4e>j=r$3(1XPYLYV0^@&V%nnbTGri=0x-j|Z;N1;xO<QJa5Em6)8QP(g5J!3`;Q4Llav&?w9hKI6DN}E)jXXC~rvzUGQ{wY?Tyo6*QfJ@=Dp596MAUV$2iRC1wJ7SuYhTv~;XDO2-s5||~|Gu1^u6A_=zm{BgS>DXgE~N0qJF93TO*m~;y;=H`FOik+PcO^)2mR6QS$qyZdcsWa2czd4l3BXOO?JS!wa1TG%X3OHH02W-yonI+PM+`Y{<_ohxEyV7{J-VKf1iwwj@|#hJ|RIMb)Kxb20fQC^96JaTK=f``s`~ue<JEY+I<s!_g<umdbKN6NBQubCW;wX7(~XI`|R|`tkw>Dt(DFmk{GT)N6tnXeD~x}CdHJ+AP$0lXIzV4!07iJ2k2DtExPn{RD>rb_5%a>+ko4ak8}m#TV8S`GnyOs>@vY_!V3`IpN4?R2l>~V>HEsE2FPFrnMX$IRaH_A{T3&gkWcfDu@2X&u=TuZ)4yASaG{cKhu;?NP02}R42A2(>|?oX*$Vf?KLd6OquB4}HSD-OM~cixrQFbU>Zvdv2ZL)iZz!oCwR(^xfmpq=KI5>Y%2jg}1nxNWPR2l-Mf|CC!s8~*UzdIeg2&ndha?K+Lz?J8I})X>V<Phj@?P~fyUORk56>^l+xt=RnI3YVa=!Z)!3y-RM5vn+ME6ke<U`q<xPPvNIfBd8N_UPb8z`Vj7e&bKZ6{k-?T)?=EnojmcmPUl^c#NGJ=eZB52@M-ZOFZ0j5<LNA|gwkv4O0y#QZ&HWZB^SsfbyHZ)p-?>V4xmH;|+UG#_T}sS5qPsOX$&G?wp-oJJ|UexeKZtLEl%DV`u`LP%DNw4s^g;0wpIGTX)Ktvkdo-2^^qo4)cUYs((Z#)f^H-_`8}pKR;w`cG8QkW>~^iqkuMwL%0Wif>kH4sCmU|3}a*9?1#PAlZe#gj<*EY52E3j2Jq`@C)_G`gL17E#yuN-`Kt977lh`Y}ov<_?4@Nn*z>btcq&-UKQ$7#LwLdBdRyI3NMMg<_@O>w#zU^+$Bbc)5fW?8^vj#+`5}l!V48e^rDUEEB%MQmI;EwR>(Nz5K2`q)i<J@aFVy#C;(^4p6Lwj)*d_&vp;hgxKZ3gaVZVg${RcE|Nfbk2>$G`l0RCy6WgUtRc*zgm(-|rY^w|cnkKxHuFkseK-75tlxuO-VMUf3bE-Qb+;K9}*~PVt?R_rO*g}ui;(n|DGSNWOTXL$dYVreNAXu|DTk`oCHQEF#EoYe3%c@Iz<zC!cy_0;qQp++kp#R>Ov&mT6<=$#;dC9uS^2&#V8&H6*cY;e&GgFfKWC~?F&H78ZTk3k_XH#B}bbm!XHc2Ak1|=L-Wy1V}XTqfC$ClKP;}=5A(;xjFts|X9Rt^5JxYx?iWnHMNbRfC;zCxoZ@5E53=Q;HQP+p<tbUJH3G|U&~gmsu0J<*#x_M=*tl;A)>41N9eutR0B=QS;~p;Ya3MLH+!>6)-hPMBJGj{03q5<tf^p22wb<k%O@a)S5cFIUaXny&bxGc>ot=NEi>W$X-MBWVkQ1HUT*(R(D8v)`kJO+BxR53`Wjv%(Ab1!~Wi9SrLFw-y0*Mf<prr1(hTp+Iau>*{MK5&9XN&KA8Ee-h#neoFOc8^*BpXz4^s_~1d}HVykQX0xFvG!)FbpKN_bhy!_Jc$gPXla_Q6m>lWnfKoEX!lcFDjS4tk`NPrElYRzSf;Ten8P5M?M|+TIp@{|#*)+Kt2rbC);Fg3GIkPZ+k2nkNK=B_gWuY>Dl92Nl4xTQ1N{&B7k?J{50!g-__Ze@1h*DNcsl}9o7~xLYl)qV{F3ola=~-@+<WZ|#(Sa0lEfuhG^CERs3u{98c8CxNPBv>P@7{^yu-G^)Hp+MJ)|Jq$qx&t^u>Df=uol&aTnjm<`0f=`iv+fN0zZ!E9*OSeY%#lbUrn7NOFl&6>L{<SIXTijvmpxmrTE()A9_{fv9mWlA{s9MerGD-q;R0*+s&54;zwi=OWB+L8~_G{*o4*uqI&3_`rwep*GS+`z}eyE2kSH?mN%iYPKTD59+cU4B#gm0s_7ZD-(o6Xek$eQ41o<Vc|0=AX0`>PM;xz`98JvD`cm+n(?iJc;JYv2^u`n1a4MS3C>{)-{qGa|;ca&#zO6->LTB`N5U}Z=jKT~8{F92**cn+!Dq2%ZyuoXeApdUM-nhhI!~hEXuF5wmoTWZJ*QDH1-LL`^NyGqZjCT9bD~8&%Kj$6?{%Z^)ek2ih%RJ(uXwiEvZ<%{qYB4pGM6X7j_Zq03d%_3OVdm)+8%_HoDzPmS^($(DtZDZR(s}6_(o(T-@?j7!8`g#zSvUtZ>kvF0v{I+j4YJIsmt8@d(>p|BoZ6^a&1m#}T^Sm+^759Fd593&r!e1ffQGH&;5~+9M8N7$294Ukbgy&S_=%t=a8)Ad03;H4D3WpF^Z{QUh`cwN9oQ#QPFT&~Q;HHvqNeEmw5Y0Pd3OnxBKlWoW8Glzg&}h09?9~pZ=K&fD4d&4DckRPG3^N^7|HC%g^A;8@Xs%9P5_Z~cc)V{0bHO4`>_;GR!h6OFh*q}KJtqT{z$BdK@kUI&g$z~rRXfYbE)Q&a0w_Wz;*mEC;liyA3ZD5GU4!`4X5E$AGt1vUa>wu$Fjjp#N^_P_Dwwz9t&a`XZ^OuqNWwngguIQK)NF#bydx>8@+c(;mkevTYp&WE^}LH;K`}cMQFrf`UXBk+a9@@Q^!3U`?*I2<#k=1t31>|24E{57u$lXsRGQ<dhpo|LkgRmI-@|6EZNXKJLyY=x8)lO$z4`UO{BrzX3FWhxM{@kRE8BH)5&Paq9c3w1Yb}QRq)cCL=^JTms)lUvzY3d@mF|}(jKJ>dbtU^Xy66Jm1t<Qg+{zcD+A!B9yT|PM7Zr)2CKH7V*nwcZk#abC8tCc7aX&;Mr()gCHizcsQ|sGO46jx#dTdSuJ{SFWm3F6IG*duK-orddc*56SL`k%SBM<1jy2zfuc=-jTLAHzLRyF9zBP|<hd$~acJ~RB>iOj5&aXQ!DaHPq<N2HI!=EQV{^wy-=wR`_p%v5nZ4RD1{e~Fk*<XPhU+%nqarm>l^Xa#^@i#YP<gcXbpML*@PF_m>S1L`ix^2zb%e}o{c3;1sR5`jkUWM+w@*>U%FC?#rwWSu8Jz42Gs*241ME8W>rqy-xeo<auOju<~Zf*Y@->!KL>3!z=t{cuM!TAzDIb-7A-|p@lx^a*ZIU0R?!U&oKm!N3KqG0*eNvb&f<xGEW^)a_ow}07rJ=uHxYzI{u@_Y+$XS!u^?ebp-LL~D$T=0_;R)5r9^n-1Yu#niNpL}_?sIMoKIhFp%UrerMagX)u@>BNfS^OgA>N_2BCWiB<4b?I^j>2&m7!$ty=pNETc3Cin9C?J*CDo3ksJ21zcBk+{sy~*Rqys*KU((f&w;)TF5>N2cJ)ozsE6*Iu-RH4d5LbM>F6-a~j+AvewfOX|>Gaxry)ywg8rK~GF%`XIFfs}d!C!UnE`7Uy5U%o=sJ14Fet;yu5C%}Wn{cB2lkP3I-VSsyakK5f5kz1_k(;G$h%dwzJ}VcCnWROK$Q?x3bi9$E3|^G9-QM5K*OTyZJGj_-P<-Epnd?(lAlyv_Y4ops-8TTZ4I(`)zOEL@VNA;TRaMThkmI_@>Q2%~f;V4be&UQ2a&lp5v99k^m1SIqX>F=#zmg|1Bm5Om1(*xn5waW^PkX>*V4Z|@FnY+lcZ>=Ok3-DXlqe70<s}LLSBjEqrdyLd8cwDEOxT%=5?R3HU5T9hnnxs_J$0=4Okwfzp#T1(_6J{tl>ybnkUX?O!+#U>9q1S|8@D;D#b^7pD4HVw=Dc29(I34w(6vIw>Mx7x5?6BM442R=^{qD=8<EJumF-DO|G8IV>Px)-Ud=dh%rd*$MT3gd_}y$&f94&X<ta{?*t<!2fDI>>aj`R{m3>X=WG7Tlm7qn-mZHS$1)~1IGNUH?fuq=?q*01t1d@g;k477tCy5&rnA03YT`alC{62g!VhAF<t%6$9CirgnBuVA*{VEeCx>F~vKlpMme_i?lqZQm`>e|*Jfwsf*O@EGKfRrSa*|$cHAvEV^12-Q(`dVQnWO$@^NRY;_aUEM6I_V@24iV7SoA@OiK?95JPvr142^_`Y8Eh|(5mtwSAR|Y7u{=52NOWHXB;XUD4x~{mu2KMb6*rH$H~m;*rdLnq^+Xp$4_nRM$)hNPI67&kOR19s6)qZ$$ftDh$-to{?HWDDzq$eHN2|l@`nvZds){gOv`@+ayZ>Nt-COf%syV_JUkcjpd)0bzj>!dBT?(AGJ8>y_=g9fUSSV2k5w&QB=Z(PSOH9b!8H^!Y>vdU42}vv(+aSlB!r^gvp@6VMNWwjAvzJC@>fx7$<p^*TYo5Le=otoP{_5s(IRn8_u!vG72DCD<tZ8m&c7NS{{+9T0MllHz9tWNyj5c){&66BIBOr_ku98vcgUZczPmzmSyLq)>Vs51|{iolLo{GmAprBkY+7ULly{cMX$XDm9e!UfP=-<z4s7+39A(fgz7HA}q_=jvtwDisM7^>J$LVIuz4tMr<_9ovv&n;05ZS;P&9cnj>J=YFXmw1<;PfAX%R8+~ZKdgDa&ma1%JaYb4ZbW~h94QXAR5~t_rWnG}-T)%h2n28lh%KD;VuEM~uk;LLi#!7djm)e-Bx!Bd;_+&--mkw7Y`s2*GsoTf1?|N9PBPNWrfZw8QAC~Jg=$RYdTYA6e&7l^<ujMe=H?Ou)u(TkZ<XFo(%CwjHP`(8q|3?;&`Lu*lJZ-AyMb2YO0Q0=CFH%f?fp*4yh(s&)b<8L<%~SRoQ9%CQn?J?CyI>;LNpsRCDjp;k;+EOyjFD4J#huA0lAPO7Fi>Rd^mF+9&7S8#%@BbG;}7+8Ij!8=jZD18iXj4eKUPgZGSGsHH$e%sWb(Lsz2R$!*}c7MB!w_i=?hKSi`r{N%i`28BIA~vJ4&Br@9mCu32Xpw@K##(F=;Hdx1X*ehEDo&zE9|hrnh#9NMBlhv;U~pwJs<hKMZ|%eAn2{*6P;@N>jIA2DfX>UsmNBsm4x;d)U8xW6`alXQkFOcjCGYYtQl8Ug$UH{E^bh(#Zfc5%M!7=-kvrT9Iky_m(98;e*+Xs>|vY|Xg+s6pd9tP-r7QL=?-un_U!LxA^@kUR1gtftwa8^o^@J`5sKsN9RuRTi~1bBVllBt*cPEHNGAeNd*cdm-#oCwrWtfcjOAnCn830K3=YIx=(cK<F}fvLc|wMrMAI{9(*DwOFp&7t3?{R$@vny(Ef6Z@j0uAj9Gna0ce0InXO_K_K{vEcx(W_{v00?Yx;c>%C(VPm5g%QZ7HhL*N-~uQ7up8|R#QNPtn~ckt%}2e=zmU`r&mcx+_|%vqE1Wm&(EPoYNf(!iuOCO7yO7)7pmCfoq{_32-$GdX;0OhseJ_R!L-h<1t+fpTV|X(`V_p!(Kyb7ox4c>udcJ22kJM%1ap2XRo1^Yfavf~p)UsPch~2r|u-iH$-c%2W=4cC<Pb`)q7!`$y_%5}Vi;#+?k}$3|sxoDXa;;C<^T4fCzrIy;3NPHtd<KpjFLjFM;SbDd-HD|7gZGh->?ARRFVbfG4!1Bqpz>>2*x7amyB;?0!a$N^ftn!i(zvs^KoGH`8@Ew6NpPH0Uh9o-VX2GohR77}~+!z4wJ<X|3hixz<_UZY;>u-p#09^R*&K7g~5#z|Uz)HScKCcJ`5VmZ4czZ|2}H%!Jg@hp`+Ho2U_?D2*lOAa2;8<-)5pn#rOG3caYOAC@DJ&x%QEmvDBT^$hw6Y5y8UnwgS3l;1I&VV_eU|_37ub-s#hUGwG-0Nrgg6Y%*6oC)G^dC~Au|Uz5Ur{6tdwHUPE><_)G&X(@1fb(bjM)CDt1Kf53RxPrfnDug)NS4LZDtt@9c-_kIER1QeZ70|^Nurj6eooTBAXo^^^=VkpU8>mI7fspp&7+}?-Uf7S$7tnu8NIh3#W^pVT^ixc4JEx9t0$vd^0KBxWoo`Vk?B_DMyP5zv(=Qsp~+Jlw*C@^CDuNjE<RTbhEoL?+vAAD$!={_{`D|dgehPjhJB6yi>}P^Nw=><^2q6Jw!>qgJD<jRlR<fAZrVkl;_5D*0UD*&Svn`<GZTsnB+S%g6qbs-<ofEsdUx@nsDIJlU$6O1r_rp0!l)8YeZD^J{22zvVK+)S!Ui81~zy8fz*_FNzwIwi0QIUr`3)d8ykKf4b*^VyE^cLNk;G$UHwJ>)93u}kW@63KLwl8%$y(Q{7JQUvk=t?CZ~X|2OKwug)LKU!kXJ{xtOMDrbsVsS$m>4q%4_c<+}60DK@id6*#Byl~-HLneS8G^wN4EtiSpT?T?1rv-Cwb3-+@|GulJ%hQ|9aNSlSBqfR91S3iG=d1`;K>M7TYs@1|Z)t;_=23_&sM>wegUN;$+8%oCo_rU6o)lK{L`Rwq$!oyd#qSG*tdDYKr?!uY4>YkH4agrobwdpC`xdH?Fk~!`e_l&ltI>abw&87(OGsxl!;TmVuRb*_F10!?P2nxEQ7*gXFpo+7^gk3AQitVcOwfgEGust3`8-iJQY+3k}uy$xK+%-c<VHR*zkG4ADiv*j+WIhkrfDGhW7w)`AlJ$~u@ncpKevsj@NJcz*6TW&#5{_g-GXaaNQ#sArr#Au-m@LgyjWwce=hJL?u!Leps-)cS^sC?~wo4<(-GoVk`j{^~X8G6scGeRBieI-=tHqLv)^KY-+bTcz;f>1hC2SOl;?A$_$F>J|o;ywl`S(s50@_@3u**(onwJa%MC^uFp9BMYN>v1<)se;lM6#QOs)4ZbB?(%Ye@ser>Q~Yp$s<@T8VkJdBtt;scPjfHrCEwlgo8S#>$|SDjFvnRjUS9&M7k|1hIBL<O><gw_{Yh}fZo?KHNx*|%KA&vCy=aZwf_*p_tg4(yMNHnx*&$+SQpoDrxNV(&Dp%x=tW1>4B7rUTh#j{VzSKWf~wbFM<d@AevTDKGm_!Z?U*WcpTzwNUN7CSQFygA`2B}Xac&M`SAE>-11*y_x3w9v$bqtQYQ$xfj9zvb{w?Dp88T~L=iw{H8Ze{=iKvUkN#xi23TBhJkIt#=Z9ynTbyfq*_eW=Ih@P}`V?T4Qztd{I$`D#Rc}bU<V>5EkKdAd5*m!-HsVnsAgH%${QQiGo;ui#XQ~oW+(UqW*L6&AR4qrS3SOBYMElydCrcDB)`AK_-n2px4tX4XpR!z2L0B^M+BUvw6g6|K>Fl0AOaNj1k=OQC%mYazQ079iliB+~+{gjo>*Mq0Yrctax&@Wo&I^Qklde#Yv<JX-%Hmh{RZg-7|#0k@vtl6H|iGRnvC&l}wGXiC$#|}BW4mbgm`UBhr{oIK1n|ldIpZe(<X)o1enWsy3TDASj-nVXBXcIlzl}7u`ZoL&!MCPcYOX4`pI}TbUViN5dK`|1~28APr+2|7s*4Dw-6{HBFGQ>I7Y@l3RBy*H&2*@M=wni*kx&4j^l{jH}6rwkKnD;)3`S7r>2-B=|3MXfuagB5+J8D=Eas^rOu)cb2UtK?Tas_A57kjZD=;UGy6&cn1Qath%$g^h9!qfD;s+i&}s-}v-i~xQ#V7yr>D|mlXHQBQ|6~`l%L32fJ51w;&^Is}hdq;pa>$p4;qA~jKN#yD<t2IKf0fY;@1t~bb!MXInI4oS}@r$&LXqESZIU@cDgx1}YZ_CRMA}~dYXXG@;QO6-uw2hbE=D<G5wL`B$ter=!V9A3~hk>NtlL+$%&o%9^+tuglNPZSo2<VeTg+LhN{(W1>GTI9I6Jf2;H>0A*9B|}*p)Za$PX?TWynvQFDCFCIVuoncsbgP$k(m4&Y|Jk=K$4d*PfTBhkU|DY2*i9EB!OMGyn!v!?K=@u-<)kZjnTwV25AUokc*hmQ)5+HEoIT9Wzc?~*`142KQw<#?@5xQAX6srQy3*nI@y|`c+OW%Ql_i<AKLj^wo93Vl%A5LZ>@ZZB&BI>{?@X5Z}aX;%`%v-OWpGMuK#}|Z!zCU8Uu{pwb!DY?rTXw1e4QBt5#|CJGMaR+^Vo_%u>*es1rEBM;w)B44zzP(^8bbj6*GoK}R$}y~mGpS$>D@&O{Wn4@Jx=xqKIki=N8Q=(&r&b{7$S<d)<Me^gvkFqAMMODFCcL(#id0swqtJ&W`xGQZp-!c!H=au>JkFqEaQ>fA}eEX{~gJ3jqA9<^0PK;L#20U_#7_2Q;YN@8FyZPfIdJ4|Bg@qASr6YPCm5n~?d*L4KA1EVLc==YxMkQwc>jiL$Dc;%7q_%v{tlg=pX7nK7i7g3D6hI)EaKZ;DyEqIOrA#eR=M&CyW&MvFc+YIs263>1<dL4&FBw#N<xe{)ITpqO(AL*8((Mc5J=2_9mLoc-an9fRV#XK|<ec=>SGb?)13&DlI&jV5A`{vfvl{1&L6a7`7YT~<E52t4FfewCsAqYvxZ015Q>Zj0XNYR&)b4XIfmPkIuIw3qOlrtJJ@wZ{EMIa+QBd*nn^or^=CdkogpDf!cKB1t_0G`FXt`sI9c0-e;nYR39F-Y-8Qbu*lh{N&tk^6d5eIl`?QX&W*y2S)<X!?7RmxAh3{G72T<KugL8=B3?sG}462#Sgd7VGxw-B;U(yL+#*Wm`#^l{GQb)xeL=4o|?X^(#RFVGJZ=uzsv@Nrdg3x?FO>F{7GMtG5(cQEnfqm>Cw&E^3-73R~mteqzX7Y44<a2mG}@jn@8e440+JY4fU@0!k0Oz)Ht#N@tX<FL2-ti|6ICMAG>1OBq*I@uvvYo?PSvc!_lPz?|a08ZfxL{L^&N1rHL)oP(dY_jjHTif4OonBdkeRwCaO7Edk^annL{CcvZzCS_BZfL605W&Jg>zX|oRLWR%qocTMsS?0);wwwUjd$zkr(e3lu`<n&VD0zHv%P}PF+GPJdU`=!)MGzfhsU)DRf+5Wk&(P^4tjKG^Zg49>KtyO->vonu@w$#Aw_T358BuyR%LTH00f}*bS-u}AM<r-fDxZD?mdqT}uF%bjV(D9q_#@Bit1A|O^J)-$C(3(Qh@hn9N(c~J7z5yrU6f3WXXGM}Tk=kW@ILP38YKPUOlQI<(bwR+fcffPB9W-)OyhQ5y!*HM^qnET6s}-Kskl*ICj!M1vjBxYC1FS+itjrA)TzmYIF(bB@f>}VvHUx5y3DeqEiwLl{D|L{24gRJZ+_o_OiOs*{=KSUepB__Ci?GcuI_JMeeT7gmwp5Pj#Q2m&CTf*`REpm_=V-M6{D>*0h&>!iGxiui#ozjI81Qx47{I=C<(Jrqv+N$k1((PW?1Y1U4ITjG`A_6u(T9bpVtqPO=!?6H)Ljl(9Ir!indPXJh}+=hgd>qn(zp0)d?fjdQcHY&X^=nB=QIzspxwxS{1T}K+hyZ96l*t-imSGXaW1*W%Vm(I86*KY%GKE)9=2QBiUp3jDSuZZd4o}+Ugz*!s!9^?L;6X(>ny-C%J`nbn;qHgaX|X%eFfzLdD;&Bv)doe92pWtEke;3y3_-Qs=!Y#OU_=c1*RZ?%*A7K6(0W*frzhM;ptuZz?*ZLH7>smH9+ThW$yO%VlQD0pY>cM?kWb25DuhQV-UtsC_-eGOY``3ZEfgGE|#S^kzA@zHFSInE1e<z~>RjCeGHvJCl!`oSOTw!D)K@=zdTPhr^SR!eTST)_|d~5Zt4^3gA}7?`ULSfQ6O6CjLM8-Tn7klfoWsE$kuT!{bj;dOqJtCY^hJ6121k@AJBjWcr^NcDTG7`Qu3@5$#-y$3gXjp8SEm4;R9Kk!Fq`ZRryf$}>jT=XktT7$6AW$ppRQ7o!?XL5C+T!^ty}*v0dTHz^$n@)YQBJ(75Tom#Ob)t%4o&PWLfkkT|o&)&S{x!QYkxceVMYS7g9Ro-G4t+~lnd2LTp5i+;)Nwlu)kJIYo?5v8vmqcgR=ykPN-UWxIoDS^8RCc1EVzf1UX0`Vw3jDe5E6-(5>w#Ww@Abj`isuG*n13?3<P4{5iy6u4G7NuQ-UTE-yvG1*X$d4$1LvlieH=d}_KkLE$GyX#Sllo&yu3-qnW-QE?!uwI3<FuWhh}y1BKkpbnW!z!5okANqf_dlbPcfTA>B=MMb=+VfG@|cFn5#>*=3GDRqZ(nTF*(SzMqM@)b!j&07_7F)A9WNL3+=#n`LS~E0AmH=}uN)tu5>80j8dgouww*vtH{f&D})_yg>jzzoN=e)|iGVIK;?fth30_d*MZzM^xYbjKZ=bPrCa2M6XgOL=ds;ek|z(QTPKx01C7Z=Ig4?QgjBBy3J~K*~DR2WGO7_GbexQMdJ@aFj&Az0_6+1PZRMtbg5o~w(m7BH<;#=4!wTXfr}Nj2nkN!nY5b3@_EpTF$8BV0}URoB|$PRi*jiI`>7Ap)hkJ=&IquSbUw)Ab1ogk-@?G=q;oGyfw>LFQ+Y`W&|RN}cH>40H&~)aR=Y-6ddP?hz|D$YsUCGYLuSTwwWxv6d-(^gs?{aJp^bi6tu#26Ju9X*H|kH^9$U&G^VFSc78j^*7e6tZjneDwGG|8N()-4wSAuNI!)&g<tlv+T?#q#_l__OoYi@n(uG?}!1ExR<D2}GJZoxkQjc$k$>UmsdbLE7Xd&XAKiIURI7;nSCZLmX$sHEMzMg6*&6A>`XXYRAx-)H4bW0e|VkeJr|om0*V283*<db{_E8Yhygk#BOgG(<!dAtgrYp^_ER;IK#Ev~^Wo)r-4aN8LB%z#_*!AD?v2)+{_R`&-46k$BSh4neXvt$T*AcJsV+sh)#`e-m*RiyYsy%R@khX(3`&UD3Mxw>LX4g0$tVX#$ZSL1TRPjsRbKn%dug_il@}>Fd@`xZ;KEUeq<uTw0#h&nb42YmYM!cv}NSM{Y!Mb04o8k{SHreJP*#by85nW*L;`CF6g5B!yX5>=qZgn106MS;dwYuU^Ek0ca}Dy|o-EhPwF!T`$=QM(3B^Jwq*?G$k84Z7b|sueKri%eYl0=T7>&RW_z8<OyNpe$j35GH{A%dXp45EUN3p7-qBFs2frYYs>zJ`EU8uQhz|S@mh`eZDdExuYTidFa!O7gYVE8_jRC43#T5=5iCe9HKOHD9?Ahn-mx4K4<zWR%o^GJ^AopBxQ6+X&=0+3MIO|mA(&OjkuCS>;>Mg?ti?Lhf&#jW%bEHoNw(N0e6J7C;|<Q#Df_<_f3{wHD0+aXn=S81BT>`fl4xn74nLLV49u<q<2FTk3&XJ_EPoQG7$MrWT6u+ciMz+m0abydiL)3=CNQGhVtsXd!GOD$RplfVyY-(wSs53Yh!PaV2SCj+I~Ot`9nKnoCiW#uwjs+PrXiQZ1t}cG&Gmr!=?6x?*(Sr(Ob*|mDCg{=Q7Vr)`wJ-YbU|NJh8`a@TTUsX5^KpshXi)A{&+48;7kHfu#=N8a)P}7+sWaZiyJqL0jM9(3=s>`PA+Gs+T0st)^<fEp1H}S-QFgFXU_HkRVsoR66K*KX-t}Suz~^p_1;9{5Ch90S$(>`1Zf;OOecJ5WGUiz{^QNd?cLXtm%Fcb4yczjCgfKb2m{`rIAHy8P`sTpk0rN5s)01}ZxldMv7o=xR?!8g7fMC{&VTG4PF&C3Lw^wy;$Y|Cz!`^=gJ=7@Zw}>4Sw1_osN}1k-JX{}U%Cg#71{{9Irf=dP`;#o?KW?(2Z}{ZjLfcIgUCfZ5%Znl<oOL)eomlwaR1*n%G59vAFu9p{+&5>ei8_s<N3?&!=1^S{heQTcYd3IqydNEtL^<?2+?$R=k>E4eE%KqdV|d^9(E|25CRLL#5$g9YfAI*^t<ni#|619-JW~?+}YQYU$^&nw|{)OgCp_v-m}Bqmv5hKPxx03Q7vSf!IeDWWd|>$ET*^(ie^b@%XqD9(CT$9W4{i`or#N1Z<sDk{qv%A!i!JzA2#Og;}ROUk8;IWs?>9)5Rv?UiL>Iwr8H8Znc}VsdLVPylVrMGkW}_=$8H>~IMvVCzGsNlj{F`!I&$4Tfsf?GTn1rEd!-G#PO`&%z0@Pt?<(`-<AL=O-Py-NQNUB7AlQeyB~EVK<m$|Y<<!}ok>gH&OnGMw>>Bt4J;BUfwTv)vGO%AdVr&HXL&wc#!x79aXb*IF4;XT#F|w%x>x;Q{7R0*ht&A%IMI(~wYf9G_08GjynHs{4bs$<K>c-Tov?xGJX|kYM*Br}^AUg0vUd^<gK3rCw*2L`yLiP;Y5u7IGXAU)}|Hi|l2~eM0-SW2l^=A4$O)VBRW*mt#$?0})MQ9jlDslCxI=flYvXV7Jy`c<)Im4(iK>Qh57p>wAUJE`c70b`HqF?hDt<+`N7g8d@2TzhzU6La1{+s?FTY=&n{8xH`J3XDsNlG&O&Crp<wt*d@8|TE2y%+!uIL#9iOP~*(03X?7E2qwz%j>fb^m?jw3}4o{ByK15I7>Xekma@5u1Em_roHqtZHDwLl&@ry&B4MLhhc(%oB=piyud2tQU=@{i@GogY3U5-*09%MK%Oa3gq@cQjU<y5-9@D^5jW%HL&YVLv}-|R8vR0F#zYUx=1Y4nu!)!8gbV<I%oStwV<p5YHC<t;Y0AXKc2=zi4pXjcrfx)i2|upV=Xf7WId5(w6vS1vEiz*mAxX<(k%J|gEm`R()gt>2Tok-SFp9$v6z_-XPhLXVwlf7=w0nEUk3>|G-$E#4<-IRL&NmOHE+)1!M#bm2BlkXv+kU6+Fc1w#2mvK)BC5)}1l?qk;23`5k+lnt#an1RFbs#udtRN*z|I(*l2~lW7(0Ey5(=m0$hi6ZvVoU}V+B=6XrTiSh{3~u+<I)E8(~3Z4hG)1xv>vz*zt9JsF?WL4{=s^*{__Me_9FmiM$1~)z8{c{)t4?ib8zwQpc|U6qMKCa0FFsP&_V4M`BA6Dr=gbMD9-fo}?z37rB`;muht#ypOa)w)oVi>2fOmP%Y|8>Nnw@n0dd%LxocJ#3D;zLV04%<m@H@3F<jL6sHGOJy2!UC^~_XqF603_LbG~_&xw6j9;9`9_S|+YZ>OTun$U~$4TGE{Etq61?Ay<eX)&KG02m8jEhoyYIF1r3AhJ#rOor<2)GtRuG7BN6vliuK2cRxw6h>jD>;>#YU$a{ikoZl&OLnIM`6or5M|gcaR@1TQ8qwCpBqj_(4<$l0Vz!qPyx{m1hS;j*Y$o~UybZ5iBm}=ExVzFP_6BWJHH`LE9NEL;7rz}eKBB_W;?_`d>kzD(059O#WGXLS6yD#y*BjYa&i;IMkFiDZ;57-Ujvo$iYmD+Q&aOW%sj!I2YuTToHt)e&)N%)17Az^k6ICI?Q`HspUep(aSBYw8X#l-)R}NAW<$J<9zTwDQG9|(Wg=WfnymuFQ3;zdz!qf((cYBomln*6w+t1jfcLmW{%D8u6Q)W_=(Zamx{<0xMhLTi<_$+;dx*NjEQ8Xa&3=bnNya3-iG1ed7x{o94cnyNB#rj^CpkOQHA$vW+#CEN_kF(aXRXK~+1it3ZHD&f_>tJlk4{<x8jgRtAHFG-*7gUX3QI8W^>rScxFeL18*XCgUQjm-y!2H1TOi`HdV~yA<0wj_zJu0eM4tzdp)Y5YpM=OVxvZKAg?~i~&{~9AfY<WQ-u!FnA%patT3QoL*+VxgujPQ2CFNLSEFcCEf?j;+vbKU-xo4DII4dUv3Vhk4y9Y($=}fAkSz30TZoId2n;E@eQNMRaZKN=I-}z8}9i+Npw1mRf{Rnju30&jUC!FBW`X|Jy2!D=JX89}5c#HiTp~ZgQ@R`leYq5HCDrrs9n832(MC5yC=Xi&9PrBQWZJoAaWPDe{s}IxJqQ_31CWnLq!=|m9I~j&KALy`og-S<<oDE~+>==@M*Vdr+4qEWhsTx-{H6e7#&qKEZ5W^s`lZAke)UWd#i|A?PoesUv{DAvDjU{*f-m7D+_6_<r`Dd~~JThc#@g*5~0bYXD-A?Emt53VF^&vqT{#`0&wE1)fMY_l|8lNQgq?y3B>1%#W_DG1P#Hf4=3pA9Xg>tBNoLCF|ZF1?yaxtSduUGrey|htr@r@(bU;7&IiiOMMi$Szg&G3aMW|C8r<3@5hKc~T!Q7~yt&g`H_;y9y7bhIHW1YdxQ+;c_m?(v!<3i2@e;XcMCf`Zy5i919H9Mpl>g_db($IKuH`P*CHhWBXyyH6PaNJWsCXo0Xu=N>ukiSsW9OTyd3EA`g4YF{Q2tzJ%8L7|rWxm%>)8d0P^=OBvg*5qjGP#d4j<`|bAFq6dE?5}zl1w83Nl<e?;2hn9c`p*zpKb@^-)nBN%(Yi?W<BTGbwMTvvn`yR;Q}+x96DN{M%fsTO@@hr-qvYnp?rCar1lxGlVujN3aHrVA{H4hbU4u!*G23WgtksO@ar6UcSv~2u6Ty*JPP-d_XzDNB7jgjf>yy|~>srX|-}FogYbuOS27}+8sIeuNv*B24#zBO#yU)~{qbDc#DG5Y!I)&ZHi;jdtBr#YEW(zc(#clRF@M)cR8i;QiDUw)<6jESQIO`sDk`HT`Jrc<Zk>o+0Xym>?cC;3eY)<kfQNM!dioEX=^s|c?;XHA>$=7D8=y>I;f}Wl6YR67dgmm&YghXA~X;iZ|v8+d)>(QJ2$P$(ODU&9gHywhTly%ra&aXGHUe=c0qPS^ozj?IvC<Cw;CAf5WkfGOVvds_=Sk)_QRN#S$%*>oss$)$#gZ&}FF<KTre`-k$z`MoR%V76_->x_VKYC5|KnP{0o)E^wS9q?|(rrUxn2r-}+5<y<1$XI_L6on9C0ow#dQ3sc@+Oi?U1J}Ql6Pz-?k!THI)W@^^P!j1w-ZGpQSP+tGx_@cqQ1Ev8xbv0!r}ESRa@DiHm0=@)o`X-B>WP%%oKp8Dll7y<F>7sZh9>WMW$(wAFkg)jf=ku>A8apPA8scincW6IJx%mWAt9Cl{!>kng*UY(O=>k&w-PkT5qjDG?|GF^mXcmNDgxjTUZ0qJ^0~1$(e?rDha`Q$0PVSA*><QX!VeH?&f++9i?!N5Rc}W+bzta***p(g59XU^<2{BEGZp))N}-Jx;mYcJw%-QT%R|u`zxH7ZMEB2pB(n@MozV{M>k<UuraO8ytLyPQ3hQR{Fj;9GX6nnz`F>Sa!Q7|Te6qCG<Z%q#K|Ui<ki`>I?M@>y(4?;353_$#vW{*So0yA{tvJmzDyg7HGHxhxVE~Nu^*81L7@&}renNI?~0E3MAzFFU(~I2hDVSeoL!>^wuq8Y-8Cq*He%G3bkl8j{4Dqb(s&4jp4TL7d2`}fe`-WN6z|<0f$(|vPM`el-H_1<0Q+fnq!xpyqlKELxEf1>+wyL!;E+>IddRfqqz~wrNKsx?9pPk6IU+Z~<Hzu|L+;1FsukZq+SnYO^!>1Dzhk35crh}A{MYO1{fKKSa>J=D2JKe6K)!!86sx)ZhBOIc;<VmrMO@rHdS<HKdX5YHX!~!=D&z&kjts^p`Y#7h#tJY6ISjWV)mPpok&J%tISWMRTBRoWa~{m;Zwifje}<-uSYV_yTO@A=#BxQJ@Hi+)amq0Y?<L`jyveS6V_%TBqyh`^jLAisw2(ZMqNaW-B(p;pXteQ_CWmc(b;`?co?>2egRd#euhb?uG-F`gXP%;@=B(ySXhx63*!@_19R_Fk*X#GG?}H`!7g?VVH$OZ$*I121e}KR;43>r7!A9(Og)JFUj>M3()wz=07w+b-Ry@!rNvR+Gvv&Hv_>3nw8y*%edL}$bT35-<M<dGl^kM$rx*IySuG*iNTE8hJ@y=W4i<`LuS5>;J#U*jd46U6@p{@5z@A~ac+Ro|1{tOy-9EF@+dUNk)z6|zWcOddmbxvMCsytpV2&Cjo-T@ECW7F3_Un%k!diufh{B<6uJCq~jYq^(_XAc+xDmtP9N;=_BD~c?KKtmE3eL%>>ug^FYuyZOp<1SubG5W?_ckyFVh;F%5?x8R36ULiNe)({%fREM=eV`6>cK+<LZmL$ENUDNyS<-NEwOmwH%-k@0Kd*_i1-qQXd7iO(#u{MpzP7#_Bq3nx0+d!H?mdc;?A5Mw*OG3q@<s3^@91`_an*A*M);cZa#DQtvS3Z2AQqWuaK(|9@P@R`#Moq_I!3pqsJMbL#D{n@bY2HE4nyYKHks6>Y*1g5>iilvs`WGi@xsGr=T`rrulljr-~l(+_&U;{ni)rtwEd*`0jT40aliP%y`?P-GEFDh&%x7TJ%16Bi4&_x6-m6j9(a`%*)0JDCX8ZER_fE0(X4U8KP8NNM;fhC^Fe{0VnErRbq_u;%pOJ19`lne5Oc`W^eeh!7@nzr(`kW7LHBuUbn<Kw*pQ~Lhtr0Ok9telX(-#LnZ}auuYe0C9>*JT(b3;MNo=vGz_L0A#jj+yccB6Il0oE_U89pL0CItN(tk%=Yz2_2)xMjkVDycADOz-h=v)vw9tCAotcbmV8XSz64eMyN&}p><bV2P#S1L!(E-G?SG4Y$+&1b(DZ}k15x&~Cg$5X;1A!>acST76fw(aczCvrCb_34x1Q?dEv&rd{=)J}f)ggUkP<VkS_?GhLcuqcKFtEp0Av&0X=<IJ=|$8#=5Znn6biJo*xh$I6kYnEGi^hoNv>zwAq@EJI0t}AzzIxCcZ(|O=hV&+&wFo|4CJR&rtr$l+_p=fCUcAvl8AuE8QWw>75^)m@w;#ncH+})4kfeM$8=QSg-vn|B@7Bm~fV!OC<$_%|WlVVW%9*CvqRZ!Fw;EU^06!4)kr)%^3t8@*dXs$k2zd>?crX;srjT@K6sv+k~UDHa|P>)DW@Gt}8;Jf4bFFS7zQS14HsYvf?DFb0DT{@~8I)?QuaVzqt!=3%fzwP~qMxOc-_%JanRT5uf0N7ZTcd&>gO$cPCvSw@*<x97zW&1`F?_dcwAL9MBxHf_u+;XM_Op8_Jl3l9h7gaZTi{EM-9R*Ws{YH5>MQH68J{s}&@IHxn>6P$3^z$wzQVwS99dd&C%59*_J5%~DL-V`TX?=+Im{2{P|1KKYNO#q%yESd^u8~XQ$N*}Tr>V21)5-LZSMlBo<B{^;#c#XTAN7!TIiCL}^$=8i!5|r7vk&YR;yfR&bu`nC0JEYOb?m+vJmZxzDO?R;OcSaP^Fm-pTCjwMll@Jk6{OztwL5XJu2#5vt9BMrY5|tr#?PFvn*lvCOKU|jiwF;TTK(5ebtGd>)s(FtdspQrH~M1|tC<Au<!s?AHSI(pCKbvvNlV}(FdS$s%i8aCdehu>RYK0Dq({!!b>kszOfV87F)|}^$kW#;d&;Tq7>`kA--8sfQM~M0ZqV+1B~z5$S~4G=(fQOq(m$o&@5srLW!cT)7hN`PjY!Y>A1CnTP-J@SopOLHnwHM`p64=C(?<+_@kJP0ug~fTyO~{Q|8IL2KXbJ+C3cqN?tud>>xur!{TwYR5WcxLu9x+EcGl|}d@b5iw*p?QYkahzgLKmKyL5zT1Fc$sU*I(f8VmCbM4F}#n0jqi6-w~|+<y7^id%r7>=~ZyuIKDP4!oY4ylH$%G@*eNO-8WaIcg$Wj-;KF%;Xeb6-IS?`0%ew`3?8F&Xc2E`p|CyJ(AnF=U#v8{y&;mb|tNL@4Y|;GgUr_erZ>guMbpZ-5)@AVqD~kAl6No3@Xy2eRxa0?5`415i3e|qS}{GC%xW2*Jmd^N(WLTjpaWyh(-TM{zE4MJ12|{VCq}a{dSUotwzhRptDQC!?biK-lruAu#ik8wr~(=ZqlOuP;m-9we^QZT!mnfO@_d%>ao$3R)kd7-D9wBaZT&M7YA~?34N1}fOksaJa!TUw@LUy@5~5Z#zhoYt~9dl@YAhNt5{yREyKM-uzTrF+Yd?Ctp%1-9oTnrrQe(!8$IhW^V1Q=FfOMG$HPgcpqh7hEH>2JV}#5(Cz9o(;t<$OED3qOT8Nu`S2_w-ouaZvj<SQ<rpWX<5$lfr!76hkAfH(*x5RJ8cbU1QiJ%fZyk5BL<V$9L&B>tt=S0n%`05?Zqgpww032x}Zh%5W8rln-Z0YH@(N<vGJM%J+Ux<c@MKJk$#YF5pgUK+aUdW9{Pfl6`-?`)Tyb#7Hy1(<lMe7~W1T%0~p>F@78oGzLd{{X}u+nu`N68OKP+mlMEBYL_q=Ac&vobUJ4qHAcj(xF`DxtSul#8q2%lsk_0rh;So`9T}Kv!<(h<00|y6dj%>tL;9B&RO7Bm7~%i6t*QFtWhB!g#XMSc=zGr}um||Ik8N<OB0h$RzXRg!S2nYMG=ya%OMv%jVtK$MgLgD(VDl82N-<zc(0|#vP+`^2QdMPyc1;jMU*Ku)qgmE`azRrw(Pez>f>P9Po#3d2CTbMq;13RZ|gU7C;#0TIK940y>ZZQGx(~JNx11lDgVE=9sbxk%DTsaQ&#U^P1|+O{zMFXN|skHUBtU)N_wp&w&`h5a2-@NeRhKQyFM+qQSmda@2|*a8}Rf-~qy^UCw267*AB(#sbiDS|L-5=*Tbv&W6ELrHMw-%s*BkdT~)-dZ)kBq=l-~_2a_nqSMHKBaVId{*uH(-Gg4|lNdDVhz+CpUF<Ke{?7jLK*;F7a>H;DeZDHs{D;3bbsi=Yb7($edOBe<*MMVgKYO<G=5X@t=bdN21fTkw{k^@P@Nx4=z)Ea;$k{cGBTEqd8jWth+B-O$931X%zkaa;+OBV&9?yT=e)h}Dy%#`o{j)wsu@xCr@zu`3!S;(C|LwQM4?h5D)p+*Yc8@%IKPluto*hH0y1mXTd^#+40Ih#jEidXR=Ta~cS>pTc^y$^}$(0id<@*SIkbGh5z11rL`fS6C>a1d{t57h{a*C3e1sA*YeO{L&r=j*_zsfm;ML~HAYq2&$7a7S-KD4}-Se-BnuuO+bXQ<347uBcU=J)*vh9zjhy}xlgS_p5!I01(D7Lb|>C;oRR0)BPif^78_*lVB<CNh<_<1~6o-hJABM@T><lgZ!R*9^hFh5CwKyfatj`<2t_!p+9IRKH|3dCCbwHK5!)w-iP^YeZg<&w}E-w5ZEYxuEetnM?m@^W=W?*)E0qct@=UAz1CSEYHrsr!9U<Q6M(>>(qOh^G`M*ImvG~+Px3iwW~LmXm+8_!9&o|8OIQvYtvL^@#d{u&H|SQ_KqJJzCH%)!>LKc6aD-i8PeMmeJLF*!|Bb{b<>kk=sUBPvJzdhH_P*lKT|>eSH-F8B%Od?;OKf#v`n{OoP5TmKT{Z?kCUzFtkB+(eV3Emp!wu4$-Zl0tAsV%%KQSj{~Q_wbt38b1Xb}j*HUg6JFA%RapUj)zvvv|HNM7Qm0LyLWo-xlK~61MQ2;ENh=?&|wlb2^vAo+$7M@77{4<=I-&zJ;Nn(jGa#O(XlUruxlxjA@OY~Dlk3`aBoM%?{kb()Ox@K$|9rRn$h-{HW7A2Lp!w%T0_Ug0?0I#E&uKN7s+{>00_>1k~A_`vr%eJoHkQ&759A39QFD1rrZtE9+DPp}aGr4}VrO$L`C}}Faq_mM{=JyPYGHwF>iC8Q3fCMFQq;zeO=Pa0Un%Y@jBFi#?vW^DSvaq{ZrO=oeGuz`K`8|-afBa~1N)i}oB5rM7J!rdnfjDa>Ko79{m)o&9>u^t*u4GzNxu}(<&In)hJcuA#M208*-iy?B_hP3&H|S_Jr&aQ?bXhxL+M^cxd6AM!&Km&E;O1IB9Nt~)_xsh^4H6z(NqpXeLk5NTZFI_U40(HoHnhQ(oiRkh7ILx3eryKDcu!oKE!Oy~Q!&~_W@YP4u36kVy#cT?sdbj3<TV<3Bq&%@m|$w>l!rbB4SgFZ!OU8^B#d=uZv;Cn`a=aG1W!Q9jC%wDl(lO4Cq(zzGnYE`w?3y!iNeAC*|W+f72v3I*~wtePUQ#o`wv3e?HmO>Y@B~2yPDchY`cm1ILNt)*GaEz{W=U^_%Kithg4V#(6Pm@m+*jT9=P04*X%`11z7&%Nc?~CMbzJ#^c3#??i;rT4)-R9&)y95mE7Nx*L%-*UT**AAOh7}eE_Y}_Y|x&uibRdb*dr5p3~P^0iE3CT>YZsCwbk0Jt~@;>uXqaHUSw%F*G{nn**<P@K~)ruf>m=NE*)7)-_G5SxU)oFSMv!$e-ntQs@R}doVR6oulEvL*hZDe1uxPd9$Uu;G8^#2amj(Fk_H@d~+SZ$q@yyD>FDD$QE_2I(t((>Hg9VI;*o~)6h<p@@a1*$-I)|jgTm06vC}#b2gi~tG&TEP^TT?>JroQ&<WD%?7f?To*7dSTNm~1TnDn81LNM;Qntzr&<S$T5MHk|i5AwpiMHMDwe1jun3kd^C7p3UjD0AD>+P0}d1#)Yn%jdng19C$Auk~+BD)ISu9<gPV~4i@AyZY$?;lYXc=L#jjy-gGCz15LB)hm-PTjz(96R{=?crqq`EUF2fU++KyTHEWNI5dS-zWN68{PhCvio}H&<n<cJ@WG$?(b~B>gOsKoCK^JFtrlOyE`+N#7ECG6y(H~JXXbPWca<{e#f~$H?u#PuDzW#8Dcv1LnX5OVDIIGx)}9%vhyF$UcNop{dH&i`Sbm^2RpGy_syNoDC6z;kq?m28h+BxT`I#Wp5k?7L){iV{3X%4)@xVAkphWQ6i*`H4AhwUgezKcw2%w|fuZhd@pGZP9rFWGH*4A=auDjZXcCw8S$)a$#qJoF2p1M`9LRE8p+IEncpitQG@j!6(ioKLaxP`e0d`etmN--vz6MkWKo6iTfDak9aRUjZoL%4nGvVLevO%nCa*R$Tuwx*`ZWlAkESI!-N@eL0acjLO7k3PsIuJA|t~hZvBT6J@a}C-hC4s*;L_^R#-+#L@Vq=0X|8-N*$uFN4l_4#=tUiTLH>Wa~4=a<f?&I?GOnWR$gbyJ;tD5AdH;eky9hpE6ti;e?4BMIhq?CL<cqE^Rq|7aZIbKug$L1gOG78V=_c9v3?>acg^B56H%mLI6PEdI^ne-WN$Ehv-A?>#bT+DRxB|C>tI&H9nk4t_QVy(QEay$oM<lgI-|4CJJ_V&ZQUv^%T)Jh*C#4kVt|5KxgL+o8A4fTA+1ydx9EV7e(z@NWg*_VHR>#jy%jPjl-AA9oC?#mr6Zb#wD6Ziegy}e)bD&Y*1aJw9)mkRY~wmR!pZu?E^D{O8M^48}|g6N|bIUdIaH3&WnrBI2&VFDhp0XbW$-$hAwXr2zaXj)e2prKozi^WWof$9_LHKq?pwvVB{(qx94Ybwtl`g>5npLpK@z%@og_RSPRX4P8>D#Ua)4IY15uL^HO5;T4@eAP|UnR&q&`{_Y%sc<#Pi^|tX3B_ObbqSuP>s1c`G!rp*-ZaWo?ODh9^dOV6p1%)ot;E-ZFM4amw)v9R_INlcu)2Itl1BctZyrN2t(tE25_RBR5j+gPGgIz)i2ju%<ibLdqFJG+4_p$<g%c>1fc~kjheV?cD|7~0F+&RN{aMWMoaGtLO^Upd*fqZImJxT5<;i{6{7Lia{K<2q3W=L{4g0Tegf3I{^E|3}02Acy8@Bq1&mxm=qpD|qlYx#3VT@-;`?73)SvU$KJ{Iq9kaz=DXv~Q+^XX|&Y;0WLxh*%}Aep!UStaptDH<)8g1OYPjYRo9vI%V-P|^C6HclhdzQ?^I_uYm7s6SF>I7HrrHBRGfaWfkgc$PQHn`KRpV$_moF!@fpb~<a4i!JD^peUB74gK3QL_f(R)6t2Vab`#IS#OBG&T^t+BzU?fI#ErJztB#cghkhJWiYq%%iuT7iF$T-Mmc7}i2|$5?avQ0&R|n$dzx-vDK7>HhbfQ-h69KIPV(!(y*+ynHa5=ixD9R>K`Z=)Ip#ktlF9LW^6b^~$-(Z6*9X{na8^*nVsZSachu|u(;xo7<KyE;Km6sN|L3F+7Yl9xBv0#xqvPY-;mBQo{PkDk|GjbYl?0l_CzZnNr%36k-{}y5xJ)Sk`cWrV8s<9X#-PEl5kacYo%`wvL@0a@xkqy2<yP<Uqv2oc*}QjEUiaMTHaWYRdI0x+KWmpuemmI)e6L<^5E8hhp01T{ms%tw=y-Lv5h|)0jQ@-?`Ja#<L&tHAGIa_Fqf;R1skOtLR_Ec=!?~n~f?%wPruXh$`Ol~C-U-8sA61N~5=0aKJL|g;Mp&5y(E!6GIaT1+U^d8LE5YV}>fQ=Isv~_@jRv>@{?qZJKOwtMhXD*R|3soCd<kdBf8EqeU+E9ZHKez|%XsEaKWEcW_uB3sB{uX+eCRqz3)QV@xGSjJp-21@<Ip3Gvxg-=Bo?GAGFE%I*PMD(2isf{Qxg=iYR*>_8~*R1GpL=cB#?0WU&MtY1BgNSia&i-=!M1OsP(UKS+t~?gHzX`N&W1JZ5@_k7GqyrB8YVO%2;E>3k%d7o{qN39%+zB?<yCx6A_k*wxH`86_l>Q+ph`C3-4f2_p$UP{ofmP_rBfX&Gpm?(H_0vke2a>>aHOV)#0l*&v*A(KpyVAdLw_)AN_&8Nk6QE<3}%_JB#ec{q6n#B!KasCwu$5FL+_P=ZqB0rv7iIuK1K>=9)fr<3)-h<)0e-;Xj!uqHE%)^@!s~lzK*QL7CZIJ%~Nr?rN*<{)TzB^T~+tTG|I}3gx$L=Y5iiDP?J#0t$9c#*kI70kPk$RVJBkLiBrbvX>1?Z9{hD$-w&^B(3lFCRysUZ~$B?3pJw)xtW<p3zMdbA;lWS>rD8ud|z)(YCq~-7(IV&Mx{_~Xju?9=O$Lamv7oRll2FfF<0fM9$Wu9j>XpnjQ4g1nEGqnZQgg&ODjwU#ZxCe>{D8tS2RrHv{8I*C;7T08UqbnQ?5h`TZ}2h7j0MvF%{|10su>ZQUT@+^-Khh8|bT>vkOl64em-wXkCfp#)F7773!T&m%_n)HPh4;zE0mE2F!Fntz)}nD(#=Kc+xdMqc>?Xqlt#wa}zC-I8d%_{bd|2t!xG%OnkYaA7@pk+%w$ex6sh}tZ&C?5N+F1mP=L$=6Ao3*S)3bS?YCjG<C4E$Fd}R@0FdA`bfi(=7vA@oAy56_aDsUPNz3AVhX+}LHQ1tu=ai+!p2Z3z8N8qX1rL_+CvE`w+dlDG%o+ydV+WzdQ4zqIuBcz>O2z!f&a-(6;~HB4zDk|80KYf$vwjHGwdK48fh~|HF4urL7xD9NtScSWX?m|L)uaV?#Q|?engZEj!@z!;@7q~FqvogiS&;tTZp$@`Q`C$)kUO9`w7&{gH!icQEII{W^SQ-jd{#_dbmVnu&Rga(cNni1$ru{BBg8!yzT=tN-Z3Z`Dy)W#9@@-!R+e#vif)W+uhyzuALdl{^E{=eV}+|ll6IjuS7U89`$~<;fEq8@x`klTGD3IM!@jI8R;HK1<D1sG!peQkEPyG$fXw&`}&ar$spGmJ-^S`^s?>lW34ldbDWsm-}#53Bm}Qztx}i&SYtoETo$l!+PUYB-Tyo5`gS^&PGVKjm<6&h`h>5^-xI#3Pc4$06lK0_D(~CvKn8Vh*NP@55#{9aq||^j!!?ZR!^?j+Py>6c1`4ojkRVF~@f%KtpjKrVexvfphEvDZ3oIK48u-}B06NDSF%`3$vEa;vFd~AIQ=qxUR2iMxMV>vwR;s7Eg<Db-tzMEFJ74V;*BM#0MDlFx;hmj|gNlJ%yz7cg5OZ)hf!Tds0h#aXtp~-VV`A!aloeOAv1gS8;p}`P-d@kQG8yrj72sjOeS86?5+OCREwo_Gm+~CwuPM?J21R+k6t`vOwX#bpj?0W%^>FTO@2CUAzsE|nIeA`6cS(t=X+xlBV(5I@>tOy+BFt5w2{Fuk_hulsI(|Dkel%;~6(9$sEQI4nOiJxn#;PiEHi803hein_vq-<(D0(??0)DeZXeRISzIKwj$B!HMM3m6S^=~J{T#r(&mJ7ms>QRu!Lgs&{?)uEg?EV75lF6JS&yIwR9`&=N8%b1<QWPRQeh<>Zbk%OgT|e65itmZ6As&d8#6BRBgV-2kWl>J5v`^u1Co-si*O6E)b>doUu=8NVCOCfdzAox{RFf9j;jOi8hA2FC#V~c-MTeX(<g5Rciew;YSsJ!i33gQi8MhN7#WECjGe$gk7&`Q&?%kf@$w|>DN~@4*!9*<l`m0!HEHqFkmCO@NWf3D_Yrq}EMZBPIWaB5!QuhQb<m9OrAJ&fxD_Yd6&&Q9ZHRV295qsasb(|R_&IV;<2*%E6l#B|7it%gvB$UYYWB4T#lFk7|J!TZZjuo*ryyyuDK}sF&)dOfre2BY#-7e}S(%-#dDBR*PhYl>^ckif=@7`%DpCR=idv*9Xo`n(i5~aoaN+IxU&gS-FJ4pR(qWw{x=WgOzIPvu##%TRyRc*8<UCvce$kRf7BwL!kOiB%7S_Kp4=xbVtH4njl+omMU83J+0v4ns93Mv%SqYc;7k!cA;PWY_cC&!Qe>&BTzkM6r59rZPVo5g8oU%H)aWkLs`!k2Sl%$A`}V73hDwFF*B#ZF>TZTVbRgLg$`>5;JPqJk3NLR_dB&%PVXe%A0yDmB^g(;obzOM>~JSa&ui3c^G5&rb9^R6YI!ltgjEw-`L|<qzZHNhf2S&(F(iCizlH%BRo(;@CQ<pw&sC)7YM98qlB)brdGD8*At4dU>}3EsGk1f4~3GV(8g9=YK%?#bRygzF|0`L`=M3UcBO`|0{*;;=b|AcHRx#)mAAYWy~Zj6TuRWMkEJG{b)CtW9NC6+ILdrjOJEenShQ?%7jA3x=^*bcu?qsc~COzI-w;i`TAx_;cQtj+-SewReHD<4P(t*$o*m!k+s(61xo}NO>4o%<3Uzc+yF8Zyj5k7qRUke^XzC{k5hy<H@5mjXI#Q6;EGZ%3K*V#|LwFw#Z$P7A~JMQ)SD&`78p$dSzYupinXx<$Bap_CP?jz>Q4mjH*(noDmG4i0<O=W8dey&C60Fx#1YqJu=>q4B^)$_0|pwX#JXpktBbIzG-BIFkej67Krq7m#j3$xmDi0_q(oS0#U>G1M2Q53%;bDFpEVcNRF43zoGA|Nqmg2Ss}ToAo)f<pI>Zw}DkHGGIPIOQxfO{`3T$d(xr3260v6wGc`ffmH`k3INSQI^k>Dq&F<FQ3(w_uKO%)(gPNs1(ucGa6s-_!xPSl(iPus&HEa0SwUI>(#kA4%zGaPij<Oa9|NwBZ@2Bay7Hr-Z|Z$CrY6dY*Cexr=_f%g`oo_o#=D|i@(mcCW?mD1nkQ;N$w*K&RH{=!zkhoYz7SC{iUXhjCaYuE4TA+ZOnrWhf=?JJo}zDl+n@q5UXZyPjX>ne`t2S4xaA4Y&^hM9_#gDp0^isdb3O{#H~K~3X5d&xx@<y<fX=y|VS>>Thjz8OmC#qyT2oQWG5%Xws0rQkzf(iS7&zW|bl<x=Xn?e84y?EktmIrw>de`iqWM}=2&Z}W6ee78xNA5R}Yeu@W&-T`wEDdN$NJDxw=etRH|qLruL!QMYlr4f%Wm;ahq*W7l*M@k^w9sIWa=FQG?)8@adY;ynvhG-Mkw{rrJ+dg=^A2swHzts71#A?7*9rL2`xDn})B;ni<px*19?ftY7>5TS(-e?XMkz|s?CiAdR$Me0zpLg~Te3P5S*Tpx~sHU;_)_6_8nsF=A{ZL(AV$@&k{z!#Cj~{;%0pjh~^;IwIfqpx=IF;e3!$1ncmI}N1vYY|&SAbB2eTF)fq;o9Yw!MUgB9*QfS@#i$Jj~$gIas6~wecH<#4T61;lOmCCZU1<@j$9jKvcY8fk)*U7j9rkV~O9CC7$3Kko8f#L5ddm!8Cfoyg-W@5&3Cco`@y-`)PI>>J}X78LkT2!W6==CR&D|!sitU5rCw|QGZ96=>cJIjtrk?H$DXEhaUXF7M5^qNKV;z?m6#9g}2m-re!OWnGcPVq+g(2#2dA9rzneXBf4f#c=^`Pj|)JMZzHYprfISEIz=C2+*{~C^z%qX`HASpf{1VXYAkOYF8E`yN3ZR4p7JuFZP#;%AS0A3rW_LpQDv6Vn5yh-XfgB(!w$c=cH}SPLXV!uMenH_RT^J+B;nnMT)E@q2-?EFv_=2XXr+rMT{ZC@3eqvBYvpt)eaX0j>Gt9-Nvm(F#YbBA^diyW<lZp6MsiZgqS42W`ARQ5TAqXC=O6UBlDA91I^@ZqF@!vFgGfUi9YMA`{=PFh?Bz}weRrch4coUVtuuWccL#m#>05#NgnGt6P5Lxj)5Nt=-Se5&4*aGHCHK|fZs-I@vm?uMY+k`FxzO<qy!QgBSStNzii1Q05gl=MBr^Po304vnI%teWx~m7ZJ5oMR-k<iup!e^$iU{ujI5r>nGVV_Qp2*}MwVo0Kp*pPr_m~ZIKeTrxERO~<@QXX#Mqq6{dPD<kAMg6>1Ndm%D?bD!aCPkr;yX#QuegF`F1_|Z748w`RZNZ?mWjdj<cpjzaazV`xOq+(DiSMoW~>vVYLTPbpm_14Vt??F%zE_;vRxB&kLB4#6_J~$8buMet83)wUmyV}!nTdF34cdEDQ}V}lbm*pW|6m3K(Ldd>%$p)(vfsZdd}oF=K69sl3ca7fYCg<!Z!Ll6WaL&Z*%$`NlL7dhzOW1y_-3yQ}eA@#e#v6WKm#1eETw6e`;cFi5{hGwYi4nVM)Vb)EH}xIV)mIHjiCJ_BwQBI*f)b_|Q=x(rI;fZKfpa6#Vy1;|cGyvxDG#6A207J1D{h?x!z+IIaQDF*iL02^O&d4>Uf>61&9ov>b{bky#O%-uXz`ef{4{l9thh;1pD4JHFm3>0u|+@&e9Bo9B%@D<dWVKH{UxZLgDdqh4RlEI5+!)K1nRI+-m)l4y_=7}Ry~IX??RME1LgAa%$F=8XsK9_n~fRzIhDB+6(9>6?LXg!QtHX=eTUK!%PMt5W_<xN(prfBF)7Ie?}5);&<F_|hJ&Xn)AysacHRbsTi;NnA7CyUT}=%&nd0jP>@AVDRg(U$khO9YqMdb;K#r*{15;-kH8spWNZ?Y<f-P;MA#+_`=Y?7ORP>jd#%jt#{5)!!|_*p(-Nr;llaK2%Ka>u5hl7&F+Y!2=r@W@b!}2L)i=H48qFpE%K<2k|h@D0+7~Zc%;uw!v7NqI~x`Mhr&36I@H?M)7iCiRR!Q!^}`Ayg_HxR1FS`i!x~jD()!uvwboyMt@EIJCGG*5A}y36*)leQCJOd6`07qhKs#N*O!z;<y$f3#Ns=!7S8Ck*Y)iI~0b{pYG~EZ=a+?_&SfJZI2N+RE1!yc(Ix5MSVK~42%XlLqFI8C*_RM@|pINu4OIBVYBjftU&q>J$SJjC`yzsoqwq>t2*gTBFUJ4Oe?ow&H*4Gb<l>~Gah(NV$IO_F3<tv09fgi7(>N?dr8)aA6<&D-t3x~o^WC(e+mXO7z4m}>`&Z7liRw1WRKMwDRtMcvOu~M*^mf~wk?aI=LRgZX1-2-Dp<O-YYo3+TH9vRe}n+_!>mV>w4b4Ntr`|aM9TxqF=K!Q{^8hK$Ykfy!pZD7c9UH2PX;^#V@5buSX8@{{u!}0tJTDwmBdxsKd{c$)R01L$MYyR2$dwxzCxr@9xEwP-kOp=l;t5zR-PH`4sI{O!D;{dhH{&_jdT>%`^si>zX=HDr!lbP|G`8Vqu7>bRES!)@8g(Byyiw;rnuA^aqdbnX?a};Bm&sZTf3_vVKIYO6t;whx9|H<s~lB%k<63<*NugjI%$Tj8~PLwcDcjDGU{f5!Y8S02X;7kDdMelN&&nFH1>&yU7y$w_Q0oS6Ws`&zVH)(+2T0H3HrqwUU4gpDviUbEs7>T1`3#JwB6LR*=>bH%=GBbzcHGA|2>D17#;%QK<#r%uB5CB8QQNef2;J?Uki@PL$GZnVCMLezGgL~EK1mKPL3*;PZ8f=Ur84NEj%#Iq*Mz;<CksK$3Y=YQh25||ISalQ&mSSE28{+uX`Lzj8g9wziOq>2`oIH9;tMv4Eb>+v?$4@ERB1B!U20$@#rRiFOngf!oLz_=yMH;01&KB+i-n-FkPbY?HaatR_ZvJ<?e%dZ3qv0%aj8MP@H)Eb^QrspF|Di!pVW*Ef$qM0QaCnLN^eHS-^v4`fMS!a{>#*e^=CV6@%LmRyHY$NWRl7m6ui-ytq!j#x)=?Z#=Ac=Pk#uzEXs=nxwdD~KS+PKPouy-(XMstsSIn;)$0UJVuy{dB52|3nM8t|yHYJQRS6Pi)RpX2}Y#p+WHyX~H)%dI5ijWU5ZSC*8dCHF`1cKggJf}nl)0a=LHWNO6BqC*_{oI`=<g=7W<&<b8^a9XXvV~|PghL78P~^@df{+a&e*uSr2M}w;_#Swa?s~ylpUx@O@l$q-ZPlQU9Gkx^Sst&R2Du>U1;y88x2#DPL}wJUb5Im)?fm_kB9J6Cl2ALg%vX-_!1kCT`ib;Dol7i|xq5hIjt)k*<!;(1F=gk>$?O}yUmqME^5enc)3HULdyJ}RE&qi>!`<ZreAl=2T86rm$$w-AFUbsq^&^$G@_dF6bY}S~tVnE-4|Kt&U5hL-!OBM177k?^y*r_WhX?$Y&#;!)hb?}!?e6j4_K851u=|zfj+{%8CJDzo{nA+Vzp`S#ZFjW41F7Wz*jug%OaYm&;?wM{B;IkyG$uuNGa)<Rwn`P@-KOmJ!qqLVmqLw<GNB+yhQ{>;(T@&Vm}`W}q0Zq%M&h0h9U^DyDwuNHw9p>p3$plb2!0MC=(gF%#V2b4Ak-tMgN8}201=9!i*k<4%7KbXB`gW%Zrm5Ip-AMABdp3yWCoN!%4ZnP%63K$jR0wqrr;2)v?Hm}Rus;PAd$E{<aJKx{kMy+9w_i~Am2mEH>c7T4?yx=gwi`o=i|Ov!nUM-@MA_}rpazWbvCozquH(^`$`qsTPm25nO6Fr2y}*!AeV(ok(E}TDQ5YkM+}k*Zp!G)r9)hykG|=?-}$|J@Ymi!_sIO~LZ{yEeI&;}{J6dS?g8K8vW_BKQD-XQQL==-G`|M|e~WdlV5HeIF!e%$h`<rm=D9vc1iFN3f<9PcEk@Cp5XCxJt#5SHNDItiL8G)8bY09w{l4I5mboY(0Wz>;>CPaZpU(_6i0+M&HUb>#?Q9!HSlQrZqawN^sLc4?tOf%Yy_tC9qrntZ%YgtUW{SiB>m?W4F{@x15kX`iih$tx{B<D3t2fi^b{czathl2Bv)~j7212o^>#Vm@SV}%_*VW&{<o;=kKNN#9fV^B9e5*43{FuO?mJ5bp`z<jKf3Q)#3Z=%%pjkwTu@HFK<=NA`g*&3xS2%OYe<sFY)CJYWk#Mfbd}cua>L|3TYgh_5x8zi6RHhQt)k28Zc&jwKwOL3cx*O@l@W|`fQk8Z?EVY+xv}S}2X{F`XSYV9gM$JBJ)$M}nnp2vWj9wwJP#DT^1U(-duH}O$LX8%MCiFAg6Bs$f88Q9y;~l|b1V|s1`Z4@99r)NCNR?$I@KhkomlKzg3ss*avc~IbdE(e^p#9@SXT2CQ%v``tGaJ}U{JA60w-;4qEKLA3Lq|CRrzl!+q;<R7af;VYEudH8!B_}tNLHkxxz48PB<XCqqqD6BHM-NlYt7nx9G;>EMOV<{_etXpZ`_las8oK^;wC0{3Vb^lPJwyPUx{`2-p1L1+g7?Sjs9uNk$0rC-uC4G1bZ{;sH4vj2#mboNywGPBrjGD!3YEYR<>86N?!byPno{N(Do^!-Z&NGS~@NMggk^J)$kgbv=XCnD8lG~M7B)Q;nZgp>_E2&W*S4{rdKX#lu9KZS+0{n*YRXHy&T4}*zdTAm73*4X(v55+Q~=1;z+=b0s*~Mfy&>+OIDcEntGMPtL3LKYch<(vkj#%nMC$g0s#yFxx+$h!E-_lL+JWq*w=_|HB_n8=pp~B@7aM*n`M}&6y}rWK&t6Q5;l`3-r8zp_NauD1-s#N_}Os%mSY|~9TjjKmR_Vq)4cK_%B3CtgXk9xHIt`FM5=#40x8iP@4~W?P+X>4tP8Y}n--}JDihy>haw!8Y|d7s#v|GLw&Woh>X!T$%2R(n+j501O&3u;%IH8PI4P1{FRsaA_Gvh&@>(83y_50W(C(+IZL}DUDJ83K_<W#w#g3J)BZnYuuJZiPTei8{1FY;v_uPW08y<0=rMEsX3LSmi$UU;Tgh9|OAv?_4KHHUu5RafEVIZ_j@cNbYPTyGLk&6<qoJOFA_{qfkwbo{4qvr+LXg-Fvs#)LH8E3Bhu8~<d@DNR_mS2qXQlsK`d*JD%r$}^{G^3u5ho5T<dJg6=ER2{E7lZ;K$aakRC`--qUY*E2yl~?&`*fD)Jz~&}$NF)$>`Eh@2g&*IcWXM}1#|?B#3eKz-aUMylUUC{AQah}6Qb2ugL3>No?ONRqSB+b#aVrvR%n*lIpI{NCWD?-%ks!(!j+G=)QqHEZAu)vwJ6yeVr54*y6`AkA!!J*{acS;$lTHMZt*21sVoZdOf2%S8|_e)sKB!MRx~1Vb)!U}2Ptl2!#`!&#CdsHX~G60^N^GzbG!1Rph*-0&PERj))>nPPR>a#bB)jh;<!4K3o$mP<MfhK)256v{fY6tMV4SKiL5k8{Zhfl3w#FCRIQIRJm|@kB&LA^EIVDdY`F-H13nou{udvqQbdj$VRt^|{)ARj3-E7iak81rDQgmSNCsLO2jYmw`P7Df(d_duwZ7XW;B`QSm~DVBnU(o_*5}j&if>99XY|}z)AVRmP`YD^5>dA&<4B=A!Il>*A1}aY_z5B$P8IXDeN^~Jp0$4nY`sg$y`79-@4cbqJn{m`>Y>6|3(#ZJYc4m|A{;Ruro9{1BZFacG_ta;nj7IUIT^p%KHBCIV`y}6&TZ%yDY}WT@JCh#=`1DgK&_5%?OIp_88B}GH04Gm(OsNa{d{6HCoLOlbpJyCs<!U>$(4q@Aqb&S7UJ*S-JX2yrI!{->uY2AQwHAh1o<GV8TCXsOK<^3tNWD4Tj{OFW7!my0!>Bc6QLz!j<BR2666%@62s6I7%JgZ?L)b|VTB_$S(QE-YS~h5fJaq2jQFCus47Y`<R!ga;{3OPL5{2-mwCw7TNbK+=-E6uf^st<hsmugE(xDVcoL9&OgO%!;ks^GJU(+6@WWe@;YsQRUGW{Ld<W`7kxkfc!Po5UL_#fGfBHrq90XD6QH5eCCDL!k4XFWz7i%IyBie*!@C*yD^d{{`oEL@iU@c2o<iSE*<~+|G^VvKPvv&M+BU`MCiKKDIKVSl?g{$=k<gE;gEVx-Mm5ztwgIDgy#0Cdkk4X-{*|=_|@*-01jE*&0!MC&oY);`8Iv!jA(j0wM2i{?PrkX>B&5v}O!|TIzKF;efCxiI{?=xZ^f1eL7wc;7RG1ac{K|fT?z6Dx8kBW6~*S<JEX%ycVy1cgXgP#wa4lERSnN^^^+Hfp$5!&)JQb#+0X)Y7yMLr+<i%X@jiUwPt0o;KFDodKU-;5agOk?$x&o6i}%WIh2(Z48O^rz{4C%Hp2_mvt*L6zqPdoIi&O)Wbud<g=E8#s1tO#v=cBu7uu;ItA~&z>MnngPoaW<)qUJ;UO)Gt^Gg7Ky>?5Q(}=IK}9Qk1!yoWSSAuk!aS2KC<`&bdrZ*1Nt_Cg?R^ial&Yk5_7Sb-W<jn$HCVO=f3X6cpC3b?#6A`BLx&AK!zlXa+F~swJbu&6(l0l<;MO&_xGLd|6Qvr06yOC8)<@?Z2*J^wR#rJY%~neayRobZAMG;D4iA1nbW-ddl-MbRI~<11=6edvML?1sYAA&dARUlWQX=-genL{V^PoQv>JM$XL!w};S+&cb1)wlB{{bvylWQJQwF!~&n2f|IAcvk0})}}Wc`Npvm2}9==*%qrIur@wN}?R7#RY5n@_v%3*nw1Oe!!37i%&dUS7=v`9u=@`Q4LoL$EZUfjnz(w33bXI{ov!l{{~+qG!+B>rKI*AhkYIvoE8zqDl`XP%#eYEE@y$nJM&SJf2^l)3Hh?j{r|Q3?o=vXh;rmnwEt;VMYQ@XH?6ZzIBNhFn7e*G8XuR7WW>zikj`@y{aa$65e00iFolO)6B0=J-KBV8lF`Go>^amgwFFT;<vf_%wCnKEqm6wvcwu*jB;q^?d>;jx^K+uFE;39m$l53+G2+r4k0`5<|yn4kDhV9CX*OSlDklYlkx6vA6|72dfU5idfnYOJG;M1iL;YOtE;PP?aBBuDD@{nOMKc*MWf@3ynpBbZAs6Hs&MSNJ27%+{~*j}aSjX%PYxdYa7AY8)QJ!JabJ93X6gXczb`yPj2367Nf($c-<7~4=r~~p6K7arM8Y897Hitzu{D#QaT@qXi0QhWu<}I7Il_BnI4)1$l05uyMq%;H9ioxdyIBr1-6%Z!hnE5`#Csph!pGoLc18@4p?cu}jXVB)Nk(oikV?eLSt28k3kQ=^FXj6FN3|$fk)O^@QYJT{8Zg^tZX?`*z=<G|md{GonmjQ;7MFD=mie9}yeog&QeL`9NdkA-5*~!OunEG+VyA5I2swG|SH0>>0K|xN%hBCZniJueY@wsYJ)qv($$|1RpDh|~6n?=!p2iZ-w3JXOxo_r3lj*R<#tp&}44@ZeO`!ye*|tKkT#gWx@X~2u024F=eGv2gC>VjEbe`&Ip8M3^T%fG|YbqL>-#BW-S|7m!zd^mBdp!sxQ3c1G7;x!T4+KO;e}@U4sh%VOu9at3l8uVCqhu=khClRkWZNt^0(d-cv36wb#CdSWmS`?!1<=L*YQ9;=Bo}>z`6u-+VqsXuMQaw+k=nQG&>=rGLWALxOwnYBG}>*}pK)F|WOnQwk`w*RSQ~`_qTXVG%)Z)6j;R1Bm*Qn%m;`<%Q!t;N$Qq~<dRjW@DQew4iAJ6zwyi*)Jf-bkdRUr+tCjEMQ*##Z1N@tFn)dd)yS?ro2fYu!y+7J{zx~(lL4a5q9V7vh_SiIXOcQCp79fx=eYF_nGmdja>CO@FJ~t4$QrOUaoPt{<iH3E!1GAt4wg=je-w{`i6&u`(q6p_S)N&V|Gj)hnGH?{YM!ufhNXKmWWQGS#m=)ZpTMP$O^ju}?x2I%fVtm_-88koskYhav*kG%WolsgoSbl1Z8)ROxGsW|B`Y<uz<k3^ZFrH9hZZ<4ZS?;G)MfjB50~pQm%9^)PSl|1%bnYQif}43YV_|asw8b6qD8@SvLM5FP57XI;0y$yMe6~;_r_(r8$M?pnPfB$`NeATA8A?tt+z@`Yf%Vo&KGtVJeG}qzYB;b7C4*viL&|A3K#m2x4{!uMZ6#W~M+#+_Yp%1Tgtq&`r-(2W&kmA&k2Ii(0-Q!geli{{(pvv@e;TQ-@^d~O(oDmrWFBC2@xx$hIyj}o(i@-9q%ol~r^!R$#lNGkz>-giW|AAisVev}QyIyd*kGMG2L+uqhgCj)YAK^9v*lcYn}ko5aZQd1`Bl}XX_^39s#Hg%66#3SL$mZo@$_Q&1&W0K^}iPsl1}*(2RpxaTgh*`uUpCf-r>$4*r5ZePNJoX`ut;(7sD?!{l9k)UTq)kd;q^{Q-{cUM!T3c@zc}0_4|{PU*wO*FCEi%<CiV@yV?AOnlmr%{JOh$(0#pq*lkKTdhfeON8N*JyW1=OJ6-w5X~#A5&;M##b>5<p&WeCVhpXS>1&7fEf`Uz<6(T4=1%9OG8RqH?<cz#4+HQ9zkH$dm?no6+GczQZ(1l~Z(r&j;@2y@A*AC?+@|v}iGqOUTVTrU>3PmdC1K5zH@c6NncDUrN>4{<-NxXrN>SkIb@;$wG@zZPVq&ox$Kv8xxa5K0;Zat(LGM({5L^hkrIUQe=Jmr}k<PEy&EP-B8dGf4?+ZNqqOT!?`CPc5kBNo<oKb(JEENBP}PdwM6;@MWm$T;AJy&x8k4ame__?I^Ptew2du7(1CiOHk2HM-JmVQn)>1I6D9hW0X7fBNms&WE2{$#>@eNY=W8Ar5lZJv`{hKn<(hXvKT+MKjN3f-)=JZl7_wOOcO0vsp-OgreYifC$8&bXmOly_HJ$U+kzYGuO2ew#(BfkO4Yyosx}qvJHE@<+o=~pPs4JGB81EX+|vSnN&PD+f+GQ0UL}sLuiuIk{ziwqY1mISwXKozwJ#>OPGp}h8iCh4k@#4Z^tx3x_@l<;c0F04Sc7S^s+B0ik(9K=s6*(`kvIm=)^UjPuVR5UPB-~`rY8q=yEsYdvvwgj5iU^!7(>LZBgn{Lk7kS=Tw9ve~L-kut-aq-;#}6TBl+QGF~&9v!s$mxXtt^+;sco#yi&`0>SVA5nf0vlH<Sziekbb(wLN)t*B%upVCse!_w8V9?v01TNn@0kRj|<%aqV#^}08c$c60)@}bc(^a9cw%>3cX@#-melV_4-P<oo=Rr<e3H93|P-D+@Izi(R&(7J|0iT!gpcIdWtfgE;9W;iyz?&1g>3}R(XoVMvJmu54#CF(6-qtmFhOdX@)QpG%?m~?uDH8xy5?yQ{#M6Eq4f|;za4=GYX0e+sW>%0*y<(+s_P9cdYia<@%(PmgsxaB%!-csdD0nZXGDkMiCGW4-TVVzSc5BXGZPMOl0RbKbd{S<kXCr1MVjy=19A6ScrC}n4&xbJ$my67YfH3&zcO%@ZdK8!uA^&-9U7jel(0K*fzDuYqleJgp7e0<Vzan1+)aK?lN=`OyBTH%qcq6z!(B6*qTYC<y2GxEo}lmUJERO*}3{!=-)eT^FDz8Y8ugcTe^%TFP#!bBwE1ofuv0a~b(M&q;89zt?z_XdVm^+byEH#w<FXE0-8p%3zQ{Cs2cYP-#t6Wk4KcX_PB-woBYESImIq4;dGf>Npdg4Y$BkZK?`NaLp0%?qooWMwUu#-Q6XJafUY8t&jd?x5+@*olozx22ss#)F;HsMx?C)0Ki~MutGbhnO|%<O!LKIF1?p-z~w}aN9Vp_}7{oTwi%OdJx|w5)AaHMpZ{N^AEnyVNvO<5=+ItD$MVu4HHzAV<z#VTE`)j;hSy3yf+{7L%eQsp(t{OvDnGDq@?4aCI>nRb%RA(zwuy`n^(`%*^s~nV>{T|(e$}eWS1C-j`cRz=}UYnaQX7sSDYeq<+s^pV63LwgZ<ZvH|5Mvx|NS%U|@lF$~5oW&R8S1wlfZnpU%|F(V(Hz*+RK4r*?S0#$Cg~gxSmT%VtNdV;zT^Ez=`zB(MV<|E=6PGYI>($6(il!3rnp1kjIz?DG(zqIh<_^GpxTHV^C<pekuw&pI3NL)C-N&hvqU2Vhj>Zd{WVND5y)rGrqInQmd*k*Y77h}Fyinza&6bK#WftGu7EWd1z(=Zu}MNYka*p%|~HM2lF2uWUxcnLbNgO=@II_$j>##;TFaq0E^9DE0*!6QC1%!J<gpf>mNZAR8iV7QSnS4d<}Ub_9;_HuTrvBf%oAB#l+U>=b<!GqP6l3DD-4pA#WAe)(zZ_-}0^U7oc6OM&Eh?wY}V;$`p9Cr?kYU+Hi9v*URP%4ZaJE1Ij7{hxU{Vz~srB-z|DIoMk?YRstpAcGdwHA4<a+V2A!8L1c9WLEMO2wU)Mp6xODdPbBkdGcuY?dt`@JPl?GdA&Tre$huJOH41gPn!}qrj1y0p4T`k7*xD@{4sUfk&OfloN0t~7cpd{=Q+~uVT=@z0HkS#PUATs{D)uQ^d*e@J20$HvW6q8ldRu!QFg4EB3@O-5r%l<mgNDl5LyqXZC0)oNHojxuwg9dTC{~pK4~<oo(4CcPHKpf8lS3cWEu-HgFkg%@I5wXJ52GN;FMZjJ|Fz(lPx1w*}2)W{E_!yDSM7y_^DDswGx;akAM_?Db#g5Miy!h0;Qga>cCbFTff)S6Iu$hS+d#5i(<6%=V+<bNV_Pj$d*>+-|_9F$C0MPV=|LFJkd$y%mUrYlX$w72vJk#?qMc64ZVZh(i83jYuCq*rR$Gr0#7wmbv)4gJ2Cp1BUwAjQWRIgwS4yp{(#_0&y@JB`Wt!hX3+RR#zhqJk*w=?N#h-|;BDmvxGl(0)%G|DTTpsb77)6i0Jux4KqLr7P^u--CM;9uTS}C93@UL}yl+_lFLM{`(x!@`ODzF{1?`y+G&osi48ay#lAke1?nVMFiL-6(9`~7WygMYC*pq)*Sr`P61motoYJcP>^YzuWKKu;#_&sQONsNH5%CZ5YDBQ8hVD<FA6hm}JeZB7xuH=|f>V{g|hw96GPc-$tXX0tzGs??g5Jat!w&TT35ae1I3FT!~mfW0;fuXkZJe``(e}sp!2m+aEJ*^5A;rm&4#0Uy>hE&xUev;iERB#j(wqQ}1{UR0K2xMZCjRn?$st=H~Murg*sKm?486*-VY^G;`U_7zhkNw0>n?=>K6-g<2v?b{)92$%4P)-x#0FRR~1z$@)H5k-L0<NxST6|&<y>`OpGKmba;oKZ!gxaiJRJ0IXRJ=8N)LUwoa_HCyGfRgfTVQNPupJtpib<TJ#NuF+Z{Otd$wGIgt>t+|<<}6$goBD+Y)t3l6^V0%fRh~kx{YtWdvnmlBRA=YhBUjHQYBDKbQky<_{#UN8})}5!#<GoFq;I&oWKNFplfhkd?OrRF`Lf&GkJ;RFZduGMxMPC1=@Qx9H-OUoxN57x%aNS{l*r^+*tkbg&EQx2R*vnJ?OpP`LJ^oBG^gr`W41fXuyeA2#ssy^5UM1kG5aE@5b6OEEE_w`2}Zrj%7VN%&*|-8Kl=KrA29^HmzQ&WXtUPf7wAd%$Wa?jkoBWZ>oQGpP#Kt%R({i$$%b$xNa97tr*IsctEqxbR6#Q{>qa5pZB}?)o!<~eL^9kWjEO#Q+Zk<@V1ZgKOh6;RYneuj(PBlVY-{iDz{NBD0DGOZ#v#rN@xq<AuT-yrAoy#XK5xK+|nR9AKJ9xy-P}M#GR(&HH0U}K6TfF_tt*f3*0}K<G%p&8+~=~aHX1#a@bf*ernivy!YOk3ym&R8M95oGx~Kp1#JaW;4&X%&>kA1Yt=y{OKu8Fwlj_+E;f-=k&?<@%>3+)6hl|x&T?_A|CrO;kRd#u7Ryl>87V<GY<&q%knk2BFWmws<~wb39)BVj*!423;T4xs!SDHGmeWIy9|T5q+?KKh7Z*jwYu=K$a0kH4L7cIEayR(pW=$nX2RO~`23<&J-_ileZF6JfxAjHXtyU>sjjz)$H-Xqk=M_smiAmHhz`dmdF*pvUQ7YSxh;#FWm^)8{hpcne9C0$zWrOo4Po{@Ez9O&MVfr7C^a%Y%dTY3!Ky-Lhiw{Cik9-gZQF}fnWaI|7(6Zgo8J4H|>8KAxC4R0MdTXdwIKgl9ucSXHY&MJ+!cg=|jPWNtT0id>{=|2ZJNxE60&2|55_6oS>c$Lmb&Tj^PV-qKvKeEi%6rscPiHEf!3q0`PPF74@A77>MZ&R3d_&}Rjo1oz&H_y&X{Io&1m;QbEcDXZMfs+1fvrFzmL-%Sh?#a3|HFh4w?gs|xXL5XaKS3kHJ3Q#0|iO$Z}$#9Y#$wVDoNV%XhV8K?4}MN-s2d|xri67HWvYI%7b7R{DrEUo}MAQs@c`6Tt(9Sy~cmn;y~%P<<f$3CI>rLENFNT!1{FRMU4(R%{+IH>HF9i4SFR8sxO-+t5$d*0-I0dk3Az}U6^A$in<^Dwk|P^%1Kr%#>LoDq~{g-y5hQI)8T{)Bb=P9hDP*dq$aKcCm)G|AYzj3)xvg=<Y$xID3t6U*)%WgRz74hG2#xe1aWAXe@=rm@5%U5_BnPFHaWc*%8k!nCr0iIg?!rP4CX-@o=_Lo*4pcapAIj_DGLERMuE`c$UEKLH!w1nvjo5$4EJ24#8I3qW=iSJzz|ra(Au@sHgTS;t!tCCO8P(Q%*n}@G<$Vs{_}Eu!KZvyD&-o@{+@m!+2?v#6hp~$^v#O&bv<lO9{s$tgMtSy{2cGUPqGKh{LayDD@Vyu`{f$xo8#<D@`}KgFS(Q-r{p@+1fGYaak%$(+-xP?y&ccH5S?~RkvBtM%t?LnW$@#_X+A`>*h<zHAbilvEwTNH7P?iL!dI`}(HvH!C@LsNA2$P7{qpuLu{vqPs9OtVlcnr{<fAXIAtJ$CN38S9>$jkETu_Ifxw_G!doS_t>oQkjU7^J~L}YC5yrCselIP7RQwtQPYRm#1c3<9XFCDVs>prmrBi1gM^<pFBCC6KxjC)5rZ{PNg{<`0_D)Sw`w?>A4{<-dcKI<gw@^hn;Y{<{&o#dtbeBqw`!To&cUi;C#wzlftTU+z4uY1>D@b7!=>u<Y<JHPHC{rPT<6vtOI$<OE)rh9{a$-bnY|8w%_-rJtD;l;)B?MYusUQnHO%L|1QK2I7m%9d(w8UgAO&owrlHDNF^E16BLfeL;<n)gzX?kVTxoILu8O_ZP-S~LxhAuhS24go_(`sVrYvP@*$*b^Q5Iu%KwCN`eQzRbz4HyjJ-WCPRDN?t-qp!PVhL?&!QNXF)5)qReeeHk>eLEpAa$ZMh`tObON+UEI8%6_7%)=UZ@Cw@|yAPdpV_E_j9<Q3@+k1FU4=EHxhJQBaDmitsN27d8p*pME0U{(7}d1KyeJgMjqeoy3`S$gS5@sgz4BjeJo3)8_{L8++pQhDuX60wQ}r1B226ugM(tc+VkxGBW0Hq8Gs<pfMgT7R6BS%>EwTqA2czuVzj2Dw;$&9R2edUYXTSf#)#>BIucV+bX?R<6{QdBan`xTPl#>~b@h%;MPmgV<qzQuWjB(G+Zz=4#!1z@M*jZ!oF+KvN1O`!yXLjo8Fqm|A_+k~=|JS*COKI&GxKgg9#kg#m+98XGKdHmh=SF!AJ~z~tZGQB@vo)H8xM@9#p+%wDy7xXxv^e5rvb(+y<(hi3?8aaW$LD<2YMmD2M+R-S*}43g3HGb}QQ@?NNELkuw?mcj$Hr1El7B_eyYi)ex%(ZCu*bp8*cOh_m6a#1c;<PGroizY(S{7XMDvAcx1>&fy%?8C5c)Q0@RbmrC0(TDB*w>$5<YzD{a#20sV-|q3nFgOCEuL?Ck@zJ{Kc3&XBw2bC4O2<SZa9+3IN}O`GTBNn%@ZCFZ@nzFDz!DQWFB<$u(__i5F-U0U<o6e{!U1>`=8Rw&?XmjclV^rUJ$;%yqg}gU{y+FqTrzVq#AW&b5yA+=pNHrvd0p1qtAH%^l&B)Nt{}t(Nu@sOKA<7VDNAsO`6U7rtf2+gel6+AwpkiwOQOeFZ6x1iOT5GmA19yTOSTg+=#oKCEp6B7q(_AoTZ$T6UcFbZUisC}dh~*5h4j;JN5dq_O}u-@@>?@XOiSKcQv+}@%O=FDb#;Hh;=T-H1J+&=1J>aYQMgVT3TQN3KWz(5Rz!FnShiSo<cMkcZzJ7$Ru7Jhl^}v1`PVGHz@kZaT4Kg#!zL~@RgHLT2Ty})Ml;33kA&};AM|4Vp2%!yvI?K*$Iob$_=2Znzf=wK=-{{R?>mP(d%G)t5F2U3H1hA%t?M?Mok6lHcNFl0NnR}GG+uWax=O2lo!FVe+g5y{!Xqe{HsF9Px#bX?S7RyJtn}iEpR_~e81nunsL9m#<8*dfHWjjD+K}h|+Ys~*6ehA(LgIjou|^aNLPzY7edDE++@?E^xy_QIi7r0b;(GzknyYi!2}GJL&m&;FL+pj*VSB4)`O9W%`aD~xd6MpR%0nx)M+>P>094Gm=utv5$bi_TkU`nYCXNhPWzCY9{hqU1mkgv7{-J*wJxg``HKR2d_R~s!q*KlO|5|flg1=nhR$p*{>`U|7bJ90WTSlyUw$4$s{LBxhW|d%X*a96nc)G!K`6+Uc4u(`*AUXK;RkxM=I?XPVj|kR)BX5-Ki<FWyex0V1t6{%Lex)4TogMB3)!Lc1`!xO9RzT&MW9+bfUJ%|lOh#k+pDqkZt-VFhqHgPe#Neh=Jq!QwW4WJnY-^>GvmEn8@otF}5bgPYo25mg;7J>a<cDjNvFXRkUkO1)FR$z6Cx3ja!Le-Mp}M5p_}VFQSoP0mr_J!Jv7NWON8ENx&jF`G6VGrafs>OjtLyv^M?JkH!xi`JCqr{Tyzq}9W}8G})J!YnuJJ>qd`{FJFB@OMxU~nCaXWu|%lEaHePiH3)BL86_j1hGjZ=taWYro<!g>wWK>@Q=;m_w1#|bkur4cSYO9^f__m!#_q7GKmY<m4Gvh$8yk2hl3D@e+gWv$-j69>=y9Ci2jr%L?H2|K#(+d1q}LMM%PRz&-_BF6~@+^xTiHuL}JxS@5yX~QIO&xL~H9?{-l@?|*_KK!tM)J@i3y!;^Of96Svx)Vvlbd<P1HnREs!w>5%$+*cz8QJvB<1AU4yDwLt)mQ|7u2=*&bo(E^+5f}Y1b-^Wz1Em|#H<(B)fT*l_sl3Pr^whbv6bAxz?(cb+Kf3gpTlaKJYP5e;pp&^qz*Ct<?1S{v>Nd$sv!w6q^s2SgM9;LzG`%ED`uM;*FCe&f+V9XOZ(j_eX;qK3SX&t*35;8p=J3k&BtU>8_i9DzpIiXBTu8I<}}OHPz3-7V4oN=HX7==5uvNeGV(B;xX@&YGe^F)9(=3PjJ1uehas`{dPSwOv(h(bTs~gDeg2XU(oe1AH6G_6HF1k>w4V#gh1uT}a}HA#-O%kLToXDg@2&OK)ramLwuP^LdAa(p?i=YwQKON16brTV$7f9MvCXjd<I8W{k7nfGxDQI*HyieAcK~@c&G%Oy;MqLfd%DwoZ6xB2jg1w<AI|eHhL9TU<s_+e${C$dzsMY(rPmrb?d%oZz1RBAcC)INt%e$`WtO48bK^pPJzon>`Pvd^YO;tMJbvEUK<SNi7Qs&tXPx={-zV$+s8At_+zZiEE@g`{b-sLP$ua8(efgk(kA=Qa*DLi3{{QGj77UE@d^V%Hk0e)6mfIvY@jJW+Aj7>3X_jHlR^)wd&HQN^@}<%2`~fD@gSW4fA75<zNJ!HM<lEzrS^y?94!cE;-DHkr#JS)1U;fdef8UexVg4H?R+aW@)Se1f<BiNGKN~?2nw^-`=-a_+jLhc0F&o&-3H_J;yplhohO}2~NwYS0ADn=iBBKL0MuE<2FCd^vyY}9dcdw?G?}J{_iB@M@USA76J9;AF9a5#Ay?y&uy1^HJHbUn{c<TY|6=p<y@I{0N+UD%*dcj9JoDPczh>ySSBtzPP!P&RgUR_NZ`{{g?yh}6FqtUS0Nl;!3IUbN&Ir&|p^AY~f83F-?6|;P5T5qw6)dPS-EYN~I#A2!)46hj(yj8Zj>R}NLXy6(1Xi+|1cJr30{`uN^OqC=j%9{Hmol0&HRf>#+N?@9{>RWV))%4)czT@iKYyw;<r#v}E3Hg~ckK!IQ{M=fmoeyit^MvF`U3~1%?kbQ;W~DsBWj=JP@RS*D%!j42gXh8$+eGNW;$GA`up)xPcgfx)qudLodv&&7&1RFL^YkgoNqw0TK;6@9{FEwN7qh4G3hk!%c%gkYyB?j4fw_9H_mQiWzJB-H?qA4qYL;65_ks*>?!Wr~<W6IRecyT1N_O|!?KdB{UrEbHJMX)1S_yu?>2~+!CqQ2Jw+|@OWA%#>fLahI@t-v#4tc!53}rbh&<Qd6QicSg{?&Z^$x6NqI?oY=*yt8NlH%(W*)g-FB~%$L<1*AZ+saby^?WoNau%x1t;ehXT^fDUOPFr407m2ONy<!vOBdSannB_@Iq4J*-~ma)YQDe+Fg-n7LK0;w+D|NAvszMV)yPQP+)rCI8~+<bCg;U2@93ZI@U{E@smO@rL>hXo=%38(g}tb5YR>jXZNcP*A_rVnk|B_whcfZByP0l0XLTW%2Tg#qNZnjuEqCy*TO=nM@*F-^2~}1m>wn_)k>!8P-;%Yl>`!F6Rw(VkedUMTo7vkKYPLO*%CV6fNG)W1g_B38^+F%Z0>0qKB7na)16q|m>XB>*gyo_sjtQCRm=X|AIk>ixF`L?SDq0jAx=f+2B(?MI7L`Cv-yE!&D&;h_$hM=r{Fe)2E?uuW3DPG+FhFrxiDeMMl_fF+HUk^_frl_8lbwx)j;KE57+v&&ZSaXT|Afj`nG|}I>1Wv$o3HIhsF6zC4{Q}Z%#Zir^RkwsGjlBC?`YRfPt{y%Tk5z*^=Le;XiZzyhss-Lt-_SjSQ=hL*`si_a0l4va*y)ZE#i%>vTJCO*IxW<ERXS>1gOD%tjclSeySatJULk?(=6<f1r3yKQQGL`GlMsRp&_ozZ1;I!n={jf_g=$hZIQQ@B?>8((zC~<HclO(ej698<A7zY<{_-mul((mC-x-hh=6r$hvg(E(+xAMs(QB4Sdk7reTpVEmXUzzrN{WKYQ{BLe<I`G*?Hwp0D^7Z*y$jp7yp|gaiMc)iLjA54o8~~Jhnjgy`~(Y5_t-lgAzs+(N<8gICZ!>BGy;TfZQlZMG4004JxG1wF+H^C#F4wg6uz^V&y1}I>_8XgcjLG0of3zzl2vp@J2upk~&#x9L_4>9KeK{&S1f(NjF@S76FNZ&GxjE5aU*sUZnR4yo;-c%90V1l-d9|=df08^Q?L{p02SWC|^-=RO4{yK{lpwUnCAWut4~gO=&-6*@XH=5rkpuB=raJwCA)oeEjs7JhNB~)c^cXRosh)ey&rHC`<KE(C)+Bur?MqD$SeEvczUdjmO(~Oh&iD50uax`Qu|;J7rn=v;?@%@*oFUNHUb2KQt-dvN>`hFY&)fxvcq+yK&0U-Uvv?#~U{NT)WTa#+N_R<&!Cb5x%UY9FfpMc2l!u-_?xu@MX4DzT{tci;URbYod%*-~8c)`DdM8f3`**;x&HVY+~<i3VAKPy0i0GgdX$9hY#lWWBFre=Sk_#6K<2z5xhoUeb_Ix`RW5dcz!+cp0i;g$fgQj`0f{e;cDRb7T&|)xkI^Re*Url=8#_+Oul$8vBxH|EUPp>DVfzV$3G~qz;C&V`!83yU3L|fmW&)4tCiMmF4vdU{@?cvqtoSo`Gdrn)EfA8jj3JlTOYG?%xZ<UJ@@JXR?~&;yzH#m$cvBNSG+1@L-yL;nGTEU<g60O3{vh583=uvNvD@7UI~MmT8Jq%FAy39fu(tA5H?oRt1EvpUWCj-Cd8g#uLkfeC;^n-TF5X09xwQWp%e5>A<C1L^Mr!@l9g`K-TifE*Zj(pw|no6X7Us`Gb<O#?%5fYo9Cn>#HPM=HM=C<ZaN<$f04^p6@7Dx%(TKExLYzO&k!BM*^Mn$eopn%3o?-KA!g=ka&FkKna9*(a-7eHqnRBEm$x7<VNP*zMYEk80%=VuJB)DP=M0|!$QW&>PhcO}Xw+ey&3r<$h5Z_OKm%)e=ruk{1<u#=tYyI&#O!8avZ$cow_~JuB_{vRJey~+svWc8btcXF#n{vHzP5cxb=k*#eTqgk8lLOjePCrqAXa=}72Iy?9pv*WE(>S(TG*EEAN%jOcXo{yyW2e^a78+v_0iGrbEf2JkzDxCuK8!sO5V*0-s8xOX{Y$j$jl!p>zd-rJ`bn)m^}L0)^&EBPj7p3LtWC+Z-oxAJ(=cxL*I6c{3jr8KD_EuRi7T!5@sQ^K~vD^0kEOhGcpfD@HLukqA}DiFdH~Cr!Q42>yhu$>@9|vKG@#<wcFc1>aDsX?c|ZG1iC3TCAk<AC5UHVW^G)PTW##3o_eMIYphzYZmPIuxK#KGBA?gjwkHNK6EJf7wW0rp2H|A=xggTeK`mKjsLj9vsk{1E{+m*id5?E)!OD}|K_?g(<)08tTN+S!IUEOV@kR=+0O7>6r&LLT1LOf^mMG*>__!-_1EXeH*$kNE8dz%R{i=y(dO0U*;hH1Nk%T=FzhlmoxO$m}f1I6tXZRY~&V?kuM>xhb<3fKn1Yh`$VSw1|6xTq8bDk$dswFxRs9sxKZA$fl(-Adtd6lH|S-wKNk}7RqT(pyI{)+M_^jz5HAP)y3Y2q<B1?~){Z)GJL)55RNr-%*&Yu;a7jgeSc8Bi_r;9*@_y3D}r<}qF)NTK+3iYD<>5HB@)g2|BHb2La1tSjgA_G4+c<>pTdRB350N2DI|E>oayIp)ti;r<;`+j!>G3oiw6*1pr_I97V-G*FtueNg-U$^-||O7>+qTcNdQNToIYkKU%g0u~fPi5@?eR?XDNPQlwbvWca%?&BUJCK@2(rk@++U3Z#ee3RHikW*IA%(1@m{LB@0*ZRX5^@WCcwo<q!04qO(zN(dJCX70@TFFUAX7bNb+zy(z3#=7^Na%1%54ee)OzBz2axpbU_&%;>k!vYx@99*bh?$@_N}*oBQ3`ZSi8Epz&3`LwM$58~t0IG$j7`H+o<2RZ6=Jw142KWaW2f+u*(u2?NDL%trBtgXUV#|7aNelO#y0*&si-CoiNFg5(70TnS%3*Z8ZB2=Ly!nPu}Um2z|1RGvJ}X3s=RhdptK5@n0nCXvEsqQ3x7nuZpt+U{1{R1K{74)1rGI(!ElO$-D58;|Gne&&S`tZ)(;2o-z-&F3_!&H#ufM;|CigWJubz!8gdlv1M%9T5h6=JbdA0*f~9eIm8n)U%2@<89Q~6ovlb`?PO*oWewp@Ip=T~PkxyL#D#1`hl-ARyw%RjB`KRf^qR%>J0$C1gQR<dNxl61`c|S(CUnLa|#xEeK0t;D+a*-jZT;fHl){4KiT<Jx<O!3-^!MdWvqV}K94jzFo2{~KdB2L0@NPRM`h^e}u)Ht?wD?^bR?e#Y4y_-NNEwWipT2ReHssxr8gFNJL?O(m`?vmH3+x@-U<+Ccd)Z6X;am3f<kw}sZw<>tAY^EZI3~;e2QzBm3e3~JR#GJ1*$0sL)C-fb4B2xZCx#DfCXEZ9xXkKrUt5?7NQ_^@&*@-IIl!ocU<n5EZEX*tP*i)%PQ6w&88;IceX=pm#lseJlTg33DgGE?)A&Oi}rH76?o*@H~x+7%s*eIRp__Ak2;fqn8QpKookJN{bXJ+FUNd^}d6GIx4SR{^K@rv^S8ghDB_D1PfQy#Xjw6&p+1r1cruK@omJip{z0PoHQ?Q##xNPDzHJFNM(4~<SW%KnFb8`7#=Yn0&tdpFcm^C)`U;4!HosKd|5;<i(xGk+e=ZX3-?D>CJDitw+}14<uTs$(|Fd44R;g;$L_yXC304O#eR>9PLJU`uY5?wHO{n$ec+B>h!=hGfw#H<xV^9|H#M2$huzh0z;c8=_Uh6D1Fng$otZ`k0bHXavdO$b&9I)jn!9GaQ)rupsMZMiCwq3|E|gT24+X64`WS#jIwhkJa`et}Z03D)O2SJ9uNp(U8Gc;mmwX1*)G`5c_Bq3I%9H1Z`jrDfz&Oi9n@d3yKj3dVGoUblZIt*hY)Zm<LzH19=zYuDsWhZwRNNRjiCkZ7npS{Bt(#EdLli*26S4=x1AJY|&@PutT4?ng^)}b)TTe8uU-QFqg-*tyhZ?+pWnw+NW_W@3&F-w$idImG0AFv7Cl=o;NWSn;|uE?N4)%egR<OAoD9=uP$Pg%u4CBHSM>rbHifu@v!gn!vzuV$T-_Y#h(kE6WT_&grie0t`PW9_yx^d%m&R!p!$V{3`S#&hkr3!j8>?V6xoFF-OD_d-N}y60qVpwWtM5nI}MBkIyW+A(V&i$Yf}lG^2yRAGjQZneq&_EZ!}}wDWgDI1Pjy8KP?)*PZJG#JPsRHzYu}wA;*HH__3$VMiF><T$Fv(s5=N7z_1B0Php33(8s@-ar`qbfqazmfv|{eGF_-p?#x``vaeK?^BJ|C-16~e4dg5r7pt{|gc3OP2j<`^wM?ew)$Czi!DlrE-}MGu$WBgd+O+``!CK(knPvzh2x0d>%EZyEG2A?mzXc@vJiEx9JrnhVnNFmVbIKKHnTNIibti@AmME^~W(c;iQ92*@3CV=(KlLP~f}efU{e9<kxBMjO<o1!>TmmL0*|^6L(Q*Gn=x`vzg53CXeopVGBCx-G^p1?@tLx7=Mi>C^xZC@%eef58!-Er+pLfp3HF7z=Ja-q?$<KWLT>Zuu0}3)QO-elf<v)fKDwCY7w|{(QPUQcMNZ)j7`q=xpv-<{NH{6-9WOw72j;-3QCA+nl30Lm^j`3i$3>D2yQPv=BJpne@2umh1q$n${3f2H@J)byQ{zHm2qq4eWY9-!d+#(8wAkf6S#Tctpyk3ika`hqLi+DAX$!4g2neP(Alhf(AeXYPnG!vwB?xxq|lX}asK+U!{Yexs$`-kDQiM|-rPiy~jYU{h%`~Uo#PNmjYdm;}#G4nndPO^Vq8%ioh`Rt#=N&n>JznZ1W>7}L`zx+wdv-|fNzx?#4zv(hIJOBKfSBSm(!i9N5d(NBUK6z~Vb8^zwZa!}QQri)ErhR(cPG}r;k7-%?Kbdy#)>`ZLL~8cYX6)^jYT{na`Bva|0&{AV9Zh7a>d@Yc2Qe)%f%>HwTKt#P)y}8<r*8v8d3Fws9^`(J^Z@h%;PqQtptOg-y>25uh>e1L%M76H841Hy1PXtuW+C^AZzporms0+FRr2-iVKqHmWD>iTLdW(bRrxTr^SCKKZd6=Qq~T(cr3CnWX;>D8kW~PExm2p{LN!IJY^L1JU1^k5vzhX-vl!E{Y<g#wY{<p1X&t%ZB{EOKLN;PKzCoFqo)NJwhL`Ox*Q2B%)ASTG9Wy}MlBGD2+Uz6o7TkF%=)q33I<qrDThr}e7?4f%y$i2I_$>DiVJ!&QQtkE9=*u*ABMyK=XW4+r|IW34AL)Zp7K&N%fKF&pBdRnA8!>#%YVu;hv7x`dNyGoNo7HI1ByV6G<Q(*y${S4y-q0Cdsch7ebtHl))iHuk0^Q_#K3X@2n@SK>Bc27nh>`V*^DIATA0b%AIwPbSwyY8v&Bt`G@##v%eMd$l`kaNu-p30{i9d`WOLlX0he}O6TOAilntQp#K7@HJv!ve!yw!0J<Y^7mDJWzVFc6ebLL{xLK7gR)7y~K0qI7?$+lht3ajqTF{3Z^4hD5tXOPmca$6lpf;Qp`-)SFGy39h!qZ(pqo&X^0ftX~RONoG5W??gA!9d6y5%|RcyZ<hUSfmf%d5Uel->j?ybNfc4w0&Bs-ghVmy-6BH@a)--_`RqXJoEZgzR7Nx4`RrolB@eoo8v?jYXW4`*DbeVEPJ9t~DJPG1n0yi_Yy|tno!{WSMf(Zrl^XIa#N%Z4NE&lD6<0<~&)CeaQyk;xB_uYooLH?u2qNV=WEITr)JE~5(88K#|BCKULgsEhdrKRu3{_Ki&bi4^254)zQ5n9{-sz|-SW2<6WGn^XNG*f(9-AG!L@b9!_)CQbz4=kVonrfq;>y+xCc3uX`BWx0X_<Aghd0M%qo5|7bBSD5JD@#~s9p1&eH&r3sQ=}|4V65cx7`w*(ToaFj5uq;oXHh3)4~<vzwm2TfU3+XU|PKnx{?;ixV+3}lpfQNN3i*f+C;C?R%H7kGHmTL&BasbF=7lVBqh^%{`P${!W8H|M7u8eM7c(aIVI$ng)CT|A+K%U2k$A)3#1TB3?74r?8oP(B>j|!6UbpUfTMg2)Squ}nb7no7d4e@m3k%LIE<mgQCfyL26@X1m%W%9Nwt{elTGR`CaiqKnF9bq0qVL^8c?|&ZY69%i*D=TxHzhzbY?0YAfQZb0I4Gzii~u_em@+~zfjk&)BfIJ#F!NfC9q8RrOj=3OG0SPaTj5il?s~_{Z`w3y&)?+KfgAl!fsbt!HAXsYa$NJ3afS25z9;ysrN{|D(V9mLh`G~8};P3XNTw07S$I9VX=OI;AGfuiu^ibrOa~y3=!B-ET_FcDecjdG>xIPq+Mj`w7yLJqVlNzK*V}uj|*n#Eo&*FQgMMSgB{2b4H!&jbKM8|tR(1jmFkI+-8$rRp_gvNa4gl(iHl|`{@brag#JJ)f1nTy;v|czSNf69bQOGI+R_-CNIZGcps=qmXJ^e48q5^A*-~5m<k5FeSVmi2U0vh6H!0y}ZfPDO#i@{lPvR$-B0b!m5U|5ni^b?bsj5v(s<l$EUo*GfEX~$y-zdGE^sk1af%VJ!)_t=iBWy&oju%F08{il8sEauuuQ^}Ztl+^M2H;upDa$5g9$KNZDv0cD$tqE0Vl(rb8kh(JtC>OA6bfFqO*CLTbve!F6ECr%L*GUC`^;5XM&rYoGn=P?uX;V3j#gf4s10kN-vg)3h;l_f^0^xf?ZX+qZgxdJotO;`R*?CxCxc;Dxa#%8nOtDLU7$yYJHP&A=l%Pnv47Az>>l;@-*gRoHdn!x>GQfj`=h)N_V;I_Smoz`Ck?!z<Uj_h$!)Wpbj<?0uqcTc5`05=gEG|0Z18&bG^ohDYxVE*Y5pm5@sGoaRFUKn%jF^0i%mGuBZCL4WqO&VW1ZDp>*K-?^Ox@a5j)KV_kh&2PewKaWt7K{EE1=8CyzNE=dqjwVgs8YW0D9HvuUKT{){lLn!sbHuHmj3D}C)`tnZymLDwr0Es<?W@sZ}>K-FD2K*U7w?dcv~{)W3o37N(6j1c4sjohE}b8B4JOSkSfkA?7I7G{ooNGB6ik1wT=JTy^618Z7|%hqTm9u?{f`k=nJEr08MwS|sy`&F|svIAs?qpUq9KeN?>>(WC`#vWx+jo?+oXZ)(cFP=YtMrDJIG)sT3wNc+U)nE<f9>nWW>zR$L^ZqC024*jhvk?Vr;b1frGtOqT$3+4$=Qw|oqS4A<G4wMYFpZKvLyS*iHz#b3+4O>PIXYW~YV!%Qfv3Y6EsZ%2f*3dMb|t*c$X;W59G`3_J2Puhza$2R+Chf=@n6H4&(6fBe0J7SDNMG7W29dZ1y>2CFQtWe4?J%982Fz%N}HT_T6(yDGw^dxyojlq*g1ls<rG1F$V+PRLaF?h2^ggEavv(b_wv_9<1G%RD;LvzXdE4!+MQsN4``Y-^`>%zKx52~+j4s)77rkmrQ}!S0YtNG>Fh<K`xpV%GNbnUy#J{hdSK(EJS=v1ccS%4=?}6ZZY90L{q2vt-GjD~B5%eG5)>LjV9gd1>>GxJ%uhonm9KGK^PpQt_|=$E`kw}rOi{(11k$aON5Y;~c<(TFiQzxCe0S^%tn2xsUHn1X*_97sUQ3^I4cAtyo(u;rCc%MWR7x0QZrkSR1#M9mkn0q*SQi2!F&|_L8geewrs0p5u%I&@EFWZi%p$6-?2W4FC0|0~&9Yz+v$!5*KQJ=n><kT@ok@&{>Ar-Ac!G?cLh=j(o(RaSrvIQ!Z;v*QSGbp_KC1SrOR0*+vPq<qjb@8gAa{jnY(e*{RKg`;<-qBcayn^ydDNso^XQ80L^W>G$s+9|eyaOrVg$B9+_q8L<#Ls}?vJ0MW$MCexcglRF@?wuH=`%UQwT&~Vj^x3y?T*zwq3xFck}ana0?}ua#>i1>sWmh$|1~J&}AjM0rQCSGrdV~RcG)s`rHR7F1e7hUtC_jxIw+2I*tx|x6eSUu=lpiyl~FiI5x{zd2;I?s_<kiIi#1cs<{SI+m%s4ZdpiJb&<@}e3lX`MmoPpr(Yc~rUkZfDo9XcoaD6M?fjw#y|7W@f6YY;z!lxd+rjGy<xBILBIQ`NT(`W?^9sf5)HNOtU^^ygZ$xT(QI%i}91;63MdU@MpMv!MgH!J0^KYB<a+w8jsoIHkk%6TTo7reQE_+dz&S`I99AA|`md(MFycm9o0z-d?EM!c85$Gj5#w@}u*CiUuX-QcoB4b}?oZ|u|RBDN_aeW%rk#(Q2n(>IG8^`-?T&^G|oo83Wu`g0u8Mr`1_2ja=Of5OG+hU$5$JK@yHz9MOl|tMj)E}VdRg5lm?{Wvq>`6U1qVWWE#!C*RW~F44Ik-(fcw&s&BM})5n9PMW7fE-&d+-6rMe2-5|H!Y;hglJD!yZ?2ub~+$XF5eTV6z-@w-pSwm<`P7`GCmonm}p5MIj-QyM}Kd&~ltNj6Cc#;dpSgY9bGXE2lk$k3Q@T9x73NLuBNOi~^ylg=%U}@Eou*!~7i{9GGz!Ak1&NsOZ8=!iufbg;XS>L!O_H4%9P3aFlc{)uR!`)RTbf>QfrNU5U8vS=lev+aMa=6VU3^5M;&r_6Y37B6nreyufH%O2u&$F+of-GP3x)HBbXJn%$WsdWWQ(W!1<VAiCw_%N62pgTU-20L<1**Pz_TiZL)f&p&6)MP`VF@z`c!j0#-LzCHDfKx`hM*Yf>NMemctS~4^I0kA$>pFjx12<f+;Rm2)Ynw{u*N}a6|wBN&;gS<SD<tp=hY!%po7r$Orj(wr3GBZ#9=7rLgro^~L!$L2ZX~eX(r2UYsXu^$%>Xd5|qG1jTL^c}zqG1(|S80)T!9*#yHJSibIqod%WHq(JOl2(**B%PB<Fo9-&PQob^+$?K0?i*o*i>h+CebFC5kIzq*iS#5PKRceDZNZ#2Yg1r$O4Oc<3cO|Stk}D7>Ahj8WrTc#y4*%3u>ddyS|)l4(;LCh<?5v{HFW+?r-nkw@S~^;T}G?zq8*hKb1|VrKb*$-t7H$6g+48O%Kr`_?J!3=`t<8fBAfVK_xBd)~ejNe^6Y5&?rwJF?%uYJ2H^DX$CWOOaq}e#@UT}l};X=2C689A?zQ#K6>v<=RU}TZE7;jC<3x~A#L;qLxSv_T@l)YA!Raml`!l5DW)^h_4ly?uQXeh|N2xC8Du~(0WBzj1dcazRGM>C_t$q8Q7E<ELw?+|sc*7@fyGVi0C7Qvent`7FGgHN-W%j=bHX1{%KS$&r+crvhljmi5B7fBH)l=csXd7r@SFSRRxk>A^zgUCeG2}2BY4#`m*JO7)7v*4r3pf#Tlm+X^H_+Vg8s6h*YCui^YcBpHi0t0!cOnXd}ow3!)UmG+jwoql?X6otz@vWvcg{2j_2QD7ozhhLL9nbX=vqZ{tw)#BEnE*AOZxW&pw5pvVDc;Xgh3)Q?UK|&HMKa1eUe&3=ZyFbDE9P8I>9d!->!sMH~eRt`@`79Ydt)=gc{ehq^mDO1B3Tcyyl4ZV=~49xl@0XeTnYYRI%?Z4>t{IyU8i!=vGv1DG|#WTgqoBSOa*REr|(CeSkx0?s+jw97FY0F1IvnBNdLxj<({FLfs<XU6rYvyIpx%D&;s!tlpi$twRZJolv+4d8C;Jd*OAsY=P|cpeo|Y6KZl%6YkFoQ*ZxVc7s)pBKhs(1t)9NEnrY<q{lV8~g8)^6`R=bw|7aC1IF*WX;lyEsBnTg>=t<5FF_SA+KYjd!G@YUUAkG$NmLGda7o^kyvadm9P+4`CQ^ykuVfv<Ba@!*??QxMDKdjJSSQ07MYHP#ayKSHrvVGg#)V5zI3Roj0ZO}EZRdU;wCgK^|lmyO*ufft~uy89Okdmh?j?yC+W#}G(4ZC)7y6P&PG$vnaN3vqhSWrof~H)#)M|WDRK9f1#Ll08ilQ!u3aMnhoVO?Jtt#|YEGvdZ6FrrO;XgZ^J3=u$Lnb0@RM{z8_#s?ql|=gRf3Gs&x#lLWNcHdB+3sPm7X<=G{9UYYi+{}X{dxZEd}2>6oieQKnXJ3Uei&L0!ZK`j1Dmt3nolXG?j+_;L{$%{z$BeHvf7%*|zazl-gm)W<JqC3%i(Z$u@l>C8FlBuv$xl>C(Y|=NE!CXzsATnHGeNxC%%`SvZB5#abGu$BFu;=by4Ml>vt1V8rP!)bVFB&vr8m5qCUj`B7so&g=?C0N@N_Be>wdNT4FMzai~Y1a`8=u6hJ6itU-h)iOV<=T<H<0ZO0>ZQJh)8|SUCZ&Q`M(D8HBo-zxX_8FvOr?Q6;wWAx6!IXrwuMz5QmNy9SDNlgIt;)zFcru<l*h5Z!Fr(irQ+Lpm8Q=&J2&g?*0a^=tjA5K%i=9dABJkEFhJl#cpAYwTB^H`danD+HR2P14GdbgroEZ^1oM#RnJOei{&E2JuMznobXcn*CoA=nSEd3CALxhK7dV%|eOXKw(@O@yOXZ)Ko6V9M>1#I<-_t&-A;(5w8(35c`^h;|IancyYWD)r?46mX8AA<NNiM{!Ik-I;}GlXkKLYiPD4{lB~ua)!3Ex?9%-gkRO-`W4|2nd(2^J{u>mQQyLN%5w5J7i3=?)$^;$9LU>E}pde;^Yw>%)<Vv+W`d48w%U<oFp8r$0T${#HzuymE7&x#O;4ReR}*i%0%|GPoljZCoB1Jxi+(<!DkZEdkkyXvI#!1L>G}2Xu{hgvx*JLT6KoEBRY0)u2%8XQk$WNFe4J?-9ZPTPR==r%A*Y2akx7)fqa?$O+Xf#RTK(|VU)sDI>!=)&M#FgIYyEAoX^RU!PMn!SlS$<UXQ@S_j!<#7F;#dnHfU`<a?ByxR6;ufF|d-n}gij(acCaXFc7LQBPB<&B(L31>rp!a}Yh_JQ%w%d!{w!IOd6iTA1EMk_u=w8{zcOo{l{H3q4+wgkT;=b-l`4@`cjMndh2*M6uQ5$r@u#P^ASJURa8YTLCz+YnpjDj}~IEM>iTOnbAhT{wmp{!te81!vIEabIK0g$uD}+lD1f_fs=a%?b^_KQK^Mo1M>B^F~^FhHv~jkL(Ov6OLgQNM+z!`Dku~d|AEhV2@tMk=x_%-ct*JZ_kjMPpqUtFvxQzZ1LopM?G49hnk7y%M8z!GC|deXA@)kgA;28Nqis2B!F-th(aBcbUklOi@D88B*ZE*BdruC@`j*^a+p)eJOU#xlXXDt5WHs;~NE+O-FX6N1CD#l+04UqAks^gBmd&{I5>XHOY}7vUiafxV4(Q)T`5PgM4kWj)<5`;OZd8j><Ur<hDOqis9xYXo_<W(F2lM`w71nB*8ZrjTjOVA?e5nvL%<^-NWdU>chv=7c2?7gv_GD_f6@T4Ah9IwQ$>$!@u_!mSSz^6m(IaJmbHJ(22eG%H;}06XZh2}&mwcA@SWDQFmG^1E%z0*+A5+9Qy8&5L31Qo3*!>g{MrY>nGi-JhMpN^*U#Lhny`_@TaQvx=MgI9*`nbaJ&3Brom4yum+X%Tb21rI#(W#W#X5}Ysz&i-khs=||_#Ago0y;lxT98T7wBaGN$Auw}JhIBc7W5Kgu=Eh11uZ(B;+^zRR645ve$Qz+J{Gti+#TzdYz&4-$YI*R`RQNq`^cP0*`$9^gxynwDs@RmmB$-#R~M=zLMbE=Zcl2Ww3<AtPVOi#%JmYtP$>(;6Hi+9t0k5ggN%p8b;lN33gr^>aS}@-xb~_ui~7_ytkld@Iv>p%jH^_TXRg^!2ZM%(Eu$UgXC$U+%uP^f&!W*>0DFnEp%ENL@-evd1#_ZVlP>6G89d<Fw|cFA?59yhxD{F>1H;|}MF4-)|H27v@xChzM_=V9V(-e{a!0xbiC2zrwiOyGl)%gER?e7a$L!FlhN$wXg9}8O+5st+r^|g`uf$XaL2a3D%=iP}(6(BGsypbR-HnD9<J^(98-7b+I85-EghcxfM|p}f!}{=OY{f(X3Bn?S1TV%45pJ!Pxe6;;D%uBAvXzu&Yguwv2*V29Jn+!XUm+ER_6`;%I=gc3xY7h2p!Bf{qtdPtQoG+*@^@%&?LBmtp|NP3TftXj2$<k0rI>?%ZL0k6&FnTHjb>fSgRcnn%~%@M%h)s0O!J%Nq>n7-s43keEp-YxxMN{~5vJ#)nO==JgP4CZb}{q3$SA9Guu!1s)k-wGq18csJC-%8t-Vf6D0lxqB&7s~`Rq%dqU;G*!d5q7F96lO^pm_K4WEq5sbE;UoNmq3&#uY63W@c3d({vhRB;<8R|b1h-yn@GegxxIso-w8w1iiG;AR{a>E1Fl_GQ*+a2cX;%T`y<#`EiJYPyP2xP@ev-?<96&6Z#X;qFRMqq!st!wTS^XRYKhSL;q^oltQMgt}ghRQIt=FkbC6=ENkD07Pfrzj`P&K_B{hjnzk`YXv8QJtag$nPudy@-*Aw60-jaO;bzsK3G`{RZ|?OFk4mlxwBy@&#!qdqQ1sM{}jG1kb#v&GSy0(C7C%(y@N5@7by$UjK}w*0XUO<!lbL*ndV|G_y3V$Lp`Y#;q~8a*9a)0Y8<FvURZ1Y1J;G)2`yBSO~kT61yhLo*n&C&3Tqz4Es<T^ZN|Q+ETI@H+#<#}4Aki$CyQbQ#ED}T6BUyqPElUrj_QimfgV}3xUr@*OKiZeHBVFTt2!ZG^4ks+5uH}X_~7;*C}2fRVJ)>cm+U4&jV)Wwt;*ACB_q^k=0~m3pX89UcKb{!WQiwjoXaYeg<E+Y$3gI|k^o5ZXOwR~fZtSkpKeHcx8CPacStfXdOW2hmcsBEn8*P?_^25dZoig^VyUR;9KCp|286Keo-aro_kcu=bG|8N4VDnXPM$vG^jFSr{i-Sm*df}GvI_qQ7;Lypy|QU+0rQ#Zrpui~j2ML@pw3eU?<0dGG8j~_Np<5<<;?&?Gw4*v9cARa{c8Oxu?;G>unb&M%VCd_5Y)>r8ZozoJ7xAcwqfc!QCJ+2fQ2^uE0(w@s->)ar%ccV774}vZ`E@igZH?<s(MNg#sLS%G&{A0zMw!=%?*YMn#8ak@F+guf1ha?XMHe%+q?_dcnm@s=X^+WOi{eR*ZjOO{r>o;pF1ay{`t#e_SJt+%iN>Y##h=}1FoHjUlVs-m#DGEq-yUv%w~$<>07tpRKH;M#%Gcu(g|WUw^8y;u?5nQLX1cvFxNfmRnMxI(m%zYopPaNTJav2Tn;QSJu))ljTS#hGon^z0N*1>Gu%0__DnMb`t|5X*d~+{GTM^W-`s5@YAKdUHOSf&-bxP|W##bo!Op%EAUo>*(c9@Bo;<pj0JQ;?!5BzndiRf`?!oT%`)HP>KO~m(!x5oNRY8dp7`0pHquy{pL=o=$Uo(o@n%+|M$qph_9Il^v3n)~4?3_G8wdF_62lP<hJJxqjsmo#u?tLa$%CGM?O_Ucs6YB-&M$~ezH!;#7zB))}X}h2HuQJv^%4u`yE!TQebWBT5xP#iA4I@{QU;yR(S$i$XOI9F%X7JjB$?-}`aoe6U5LUUDhK7b0L+&V-)YU6x0_Ew^yV@!JyCrYO+=v!%(td-E&0&9(_4r2oQ<z%)j+}85a~#k3PW+2pk2vF?TRV1KDMCz2E+=g?mEnL4JH4BHI^vw*=pFyl59sc)CiIb-`69jxZh~J$0}q$Cj!ztT4%<Y5Z*3jmnms~OKrb=J0UP<S_xnzFDG#xq^69YrC3|Q^nQ?GfbSchvno-0Ske|*enA<ZCa@G^Y{bV<!ybx#}EfcWYVSJ)G*LsqajZhYLV8)r&H=?iJ7S7>l;fs-Y1@u=HqayiaoD++I!pMnrvfb?&4Xt`CdXsK_m&BENgsqBJto3>j7r09~!;#eTvK5&cg0rmdi_Ov*+YXGlFyBV}tghf&cnc<qn+oh}(Iz`BeGZ%s@|DW8jC)8HUx#VWg??0G;H@n6K+6T^`1?#bK}y?_#qbs|;1c$=PQ^T7r*L8f@QmwWz`ZNH-O|I!BO@ge&gk$n4k;kIRICR?HCr-0Vw71h(^f0HS)!EP4ztl9piOU5O2Q8BkvC@CD||-_tP@nBADF;#`Xv<qsYNt32m6qqiwl-huJg~stUoe5OF-DkfFZvx^6^Z5e$GepYkkK%Lqqu>ICAYVD$6A@Y6ZxE*2lx7wx_PQasenc*?|{5tOs>7n)xo@BkHX*V#Yr0OD%K~i)4cv$?n(gZuemOsQZR*8m{}1>MY&Yt|{8|xoRL}mezxW7KRnkMM-DbbZ97%{~VEZPJZKH(zU`Vsn3|7v)kyBaMa*~mjsgWmcAt_J11279c9*_P2%a6K0{5|MXRg>i{1~|8EB?-G)3e+d0&hZ!I4UzGyDu)R9V`)ZG${f(Ah`k4R*ZR@N}@;66Vg8WU1fo)VN3C-rGJ--~eI7=F#Jowa%%KMpzFb5ygZwTd4;>4lC~!m2b$Acfnu4aLtAGlvPEs&3Vi?)_&OzB4E#c%@Nj@93KCs7tKk(MkAJoweASt`o7>g-IUT3(|Z>#olHiX(g)KS7;%q(Gqm*Hes{Om{o|nb;kWlkJMXvuN?W!}PWAF}$+2i=Q1AIV--qtuyWZ>V*YBht_1^35_AdX#XAhtQ)+ns*W1(;s3V=|K!f#_YzJ34O&Kt2y+uIkT`Eby4553v@u)VVz$cV8Xv<LaMk)r4pVR9CZ%?I-7!#cLR_l8FOfI%0->-h*dw!L#B9mYRKV#u@h3lb$a+N;YOt#7GxQlXZR<BH`rtj1R_#nWRIA%5v3G3C5|zjySGDdlkQ?NRU5-kZOcNTsT$*oFet<YCM5=C8ZkA9h~%_6<QCmFcFRjz6b`UH{SvQp~3pWNkA&uY1G(&5u4rMdT;zh7#`6;LXyrZinJVn+m69U&sNPj%tWdTBzH0UK)K>oy!K4ze73-bSTZr>+$ul3>hv(Y7K-YTz-tLcSaf=jr?PaZ%U00xo=M{eN+0tH@)t=5kvXbBcU{N3bL#Dab|@tkd`HtHz_$8IObQbHk&J6a>1Bi=1}oDctm8@jTUqTqE?xN7apfYtQk^R>NAZiiD64pjk&x5!!9D>lN%^p#qh$%Lr)8?=hcFTHNBwHK%(EmNP6fh+nt?BfMv3B4*OQJvNGX(v`Qz>&Nd~pQ|ElW{qh-P;FLc>UQy)lO*vgVlHq1%Pf9dg_+1`q6;g@j?dUhmkt}a({muE5OGY21BQs2-95TXE&T#glJfD!CBPoo`o6X3hfb^y5Ox$68L*_6D3>AjSmXqJqid;G6Ing2jT;;QkpUpUfT5GXWOAWWK6naev?;SNo|Fn`McVk+(d(g_t&-yn2PxA}DjK}zIevh6bRQ^1<BR`Xw|CR(+aJ`7)-n9>__#HMsWx8Ds;a-qXlXkm(pTz!;z5v_Co%*G2(&?DbT6)Q~&$;DyAhUQ|OWG$T$ZL<IgSfqxjfa>_&A`ZHz+B~?TPV!dGT)~1$@kQ)s${;b59+n%Zt(U5?%qG>uldC29a&|_mpOUIzV`pzkPT(zM!fZ#{hCH(F6<oreUe??w`3y^;6Ac3G!z7Xm8BEcdG|I5hH<3sAKrO+-(Rue=sLNZQY2X6R*Yp^igZTMLxs}*J?m#_=$bw~<q+$OiTUR;rGJ%bz3#I0vrJ&Kd?J{2_YWXgiWaY|AvOMg=441Z8F%5G5^NU4x^dawOpuhcGW`WAlqPo><0y(>^uDf2#|@{FvfYYWRTMFe(U%Z!#uaE;;71Qq7x1~3KGM+**(z@gb3-`_%u3I)EaFyD-J|H6X`3a|(Ntr~OfM)Fu4VBh5#GT-1%3@|MR#C^?hJAYQ8Z4tXXYqL_OxI{#vm7X4%}Lc-$|`E@4mLn^>1bth<MXZ8)qF`v#um~o2_n6k{QVoD9qwe5fDC4y`+FqkBejSd$wYD(^fy>eT9;PTsx&txepTW=w<4U49gjDrH+p5(d%@OxzG$f^%(gNL#6p)&ImwRIl;NQlG#0Mm#$`qlY;(Y!z+U^roCpQ7kkObNLRt%*J<DW!T&M0+gx%ymUI5#x*1r&Wi>POikTbt$JA^II<l(?>xbRL!yR+NvmW=_=*_>q-tNg&j*20K*y*gpr!jm98I{yb{A2lZ))P6WP3?C7*f}DoruRF$e=$wJd?AG`bzK4(%M~)Sr2Kkscenfchzn4xQc;z?y|=aw#@gz-S&_q|?W4n9_xJ9>U-8^(d!6gAbje)TJKT9giS-*VSKYO@2i>kbySn<4%UUSaadBee^p2b~#+m8QYx~_cvi40g&lDZj@FrxOt0aSPka6zSqQn=FEvj1%?HU0LC1<?mw}0=x@jtTm9O<%CuN^NNmEJbA!bwOR>f1?vTurXk#s4BHT;sp~MgUufy?rW*x${StFq<~A70kwUmKr6EqLDYA)9al7vcLN)eQNE;_0{Bynf#ZlEoq)Nc+&mj036$_MYm^kPApQx)~D~`25Y{-rQUA$k0S);5Ze9rLGSI}!3VRbK&i9l9I>;+j5~DW-5WB@Ivt3d4ZZV>M9XL>hD4?C6Lv18x}{bE!xEasO9z7$6djVc=)fS<g+TKW=SmQfREhd8mCEhGblvMwfggPFiRmD19gV~)CRyJ!8uE`eUG0%GnqME~eHc?<Qx+|#XEyB<QIb4Ag$$t5B46h=sr3f^<MjbR4Q5vZ#Eu_s@P9&;maoY&<nwccclm1}=4)a57^f&!<>yK#C_hTWWtltjf_GCI&e%8}X<P2#IRdL546;E_fN8^LgS&V>zZrY^MB&rkJv@uBC&LmiDJG`;uz%A%t+~;WXC)4bp7cSqst@~jd5mACV%4Y)(B8t6i0kXsEQ)^<Pje0DD@BS9pZ0I+`dw3e)Ht?ye8)X!Bn+;;5_yvE*=WAEI|qkHhOZl@(@NfN>u>Y!%G&D2%jZ9Av=aG24DQ3u?lwO_Ec?UuAM&Qth2QLM_n1%_$L`8cB0QuUfSGPo08^PGyaqUEAhxNLF)@^pBYaP4MQYtILJPE^RWq|5=kr-$PZOE8BN7`apd$8a)kflC&Q8O}Dq>bhl{O#spz)_hx(e#@a8g94E_XEz0S;_r7#D&sg?H6vJnC#%0euUO*Oq*p|MD%bc7EG6EtQiQrCmvG<z|tpBA5A!51h!M3FA*+2a5Pm;6$aF_d^RY?qv<L<s^{kxx|$~RtK`VTijLvLQiFBbKjFvpKxkeeoO2rRa6`4&6ael4IE6vsk!tsoiAqht*!siHlj$I%R%Ny(XnD$C9|{y5ibps>VQ(%Cy%D*LC~>4f|DhvA>EAkvJLw)Dz!99-p2A{^edmt8ggZ4-$;>1d%dIA`z;-*`Q0P$g^?#(L5|VafMtu0T3B3Xi|FjFhYpQNxV#QQ1{(~$n)suTMG!8}vs=<h#{x+?w!B3s=%MAh{MylmZTfWxjttjxCB0nPaQBJY>MwYpKpL2b+MEs`olt?kN1P5hr$Tc1HI+DTUu9o{`J~J$NPqH1hg0Tou;mx@H+~3>z;nYpgQ(K)K{XNB62^Ftjz$fjPz~nSWbHR!ZMqWmY0)1J$>RPbIVV@_IHc68$oQmp&1ju_VL?GFTB_RUiooVF9JV(YUS?Et=?X(GkCO*i8D_QHaRhI-;O5aA&hIn_!PrX*3RhZ=*lNLuR`MykjpeA$rVR`2RWy7)fRYX<7~m;#&GsM*C#%^!Hcf{qdyIY!Jn_!M%aP6cR~F9QO2#Y1?3Yy}!#A~n6G5sn?lOW}gJ>~|r!ZvTkr9fw@q_fr9fcYZ#Znvh%_?p91h%MN%VI$MS^}pIR*R3s%VdzWmJ)n)zs$EVm(}^NbkZ+G;V*q%Z<T2R5ZxmiY9m4zkt!+?URGB%#X?mgq7a8{5Q!0vo%P7zau^TE*&m+B<r@hF5`WV-cU-2ZDjciuOX>LK@GZ|7n8P#A#ceclTR?>`r;`R!74|;vGGMk3KyEAI*t<2ga1@qUFnuK}Bw#*9Wc9d?Fx*m*=yt(bJ0(v|FfOAy6zL_$>~xH}3r)FE)B3}Bsm6^EA01~m(&Z{sZ0W~aYOiY>v3C7AA3?%-WdiJsk?{rOL-tF?($f{io-|6|BpYjt2@92qH%c}#T4B-vjN}j0)_<Q+dB}#cid>1(R^xy;J7Vw^|CQRU3pL+zo*_9_uh{LzP!ePSTP|19Dp%x5$kbc7SGvPi_pMT%A4AwF6iEzH2|<f;PxmulllUK74~D;Rm6mZ5Ra-_zso4D_r?TavwZb^Z)utTcY*^Q444z;S7lkfh#PNe-%N<}dBlTflel{ZVFYfeUkanGIi2d7JHQVW&?eVz9Z&#(*w3zkSQ3PvZAcat9U^<z!#S5DJyp=Sb3xYTTf+fp*3`Z>$sJyX`TAD0!P%*O6ASVeTWWd@w<K9oHwiEljsW)0>$QI+l)etFal9g)8_|$ee%Fol0<A3gszlG&RNpb<>m1wfniacgRjWtXpDoc50fa>XX@<>kwR}U8+WCzBpqV*u9z}x}yu;FfEuy4c1%-gS2uC0E;NSdA{m{j)fi{!4flCbQIFYnvs76SS}!O?Jrl)>Vx2_f4(G+24(*gjuD7t$?PLVeeKL;7~hOAc%@kfiC5R|6oZ`ZMPE0taZsvPMuMRzNddLhTS**LddRAh8j_hdXLkK2??^f<Yi;-3_u?!{!wIz(^9f)Ceb<*~Fs|ylOmffS;12!gS#DEOE$E`fPyHH0!Z#NIY$=(z^1^@O$)<R6nSBOYW9m^SLs=*hZAO3lH<dGbtTi9xC`Xy%WJ)wc~rTl~8;cRWk4CVI{q6#vf<HbK6M2J^tB<fD6e%7!K1kosZ@-lzM5FZ)$~i*;#lZuyBqedrM2qm6n`bz(phx-y20>cW%>>L&oh!&6ur4yKQz%Z!k@7%pICu3Jq(x5jU%qFqyt^as|jt?v(4)6~W`%$E9Wnorz7v?IU_<Ph@J>?=jb>3TH*PVKV^U)m^|_PQt*sg_e?&O~weBhkPfWmY=H=I!cdmG<>xp7iGirJP?^S&2f({q0O4d`}1mjJHryv5yRPeE7WGk2NVcD^#^&+c4F}-F;LyFOB)aw`7T^b#}7OFi8kxdt@2~SraEPssXV9*rlZp-u~OydG`+IJRit~Qr3Dkwth}NGPcPXps`5kE>GTsl;Jbs`bdm7oG>?EdnyrvQHZ@4_CHf(TRGkO%fM6axS4jKs^TB1-@EJ?+`M%)43#yBZ&mZ7@$;wiuv0C)WR~!PEj&E%(44!v#3rK)I<l-t6r8VC}c!Zl;80-VeYa@Oo+?*b`q>*Zymcg(H5aIEn!`IeW(_}&6xJJC$-rwoe=ARYmZBpbEf|Qq!ZK}0%A)rpq!(qBxc=Fk~G)psgCx-}eQ<$u@THAdEC8M0sM@bhE<4Q$nln5YkeF*TTM+A<kR17aZ9{%`N0$OlFYp9Y!KOt7BvYeb}<1xQ@7JNX%)D)d5$cp#LxHL{~JIs11h01fDm6w;NPkH$`6+jZ|SdR^HJ?GcvR7@-t&lM+wE$ts413p9}zdg=x6c-P5j>}0^3wwZ18>TE=A>aoMZm-pRV1EoRCKqRIXB5GK-CzYFLe51i%Q@_8SO{ToFfj*;Dd|)5MGbUu$bClX_4y#}DBz`=Ch1f4h>_Xg|JdmWW<%bMF}?o0YUm9_>5^V8DO8Qh*{9jge2Ho@crOX}@;&gf6?(YW@TKmSzg09ml0{nqqoq!G&2zn*Eg07ui*^y81J!=<e+A#yb`UQ~|L}X!o4)>2d9hV(xK~zUzKV~9OX(>)LcgViLlKK3xWZaV%&4&vWmjHsC594g0HnxLdY$42)PTfs{U@t1SU5tJ$(&%k2(O^IWPUE#C?~?k6~OqUu{&z~Pt*HN;??GkId{+}QrDXm1C7py)LyJlrK~>el+kc5)oH_5-3pdPQz7~qpjw~;tG&ao@+1%!%7|<v9bhpb-Ft|cac<=ALtiqF9$o=XDuaYoHfy8OtPZZ^^6)C6;KdUCl3u0pT*D$gFPQj(EZ@p|UMF#{RM4^BrgTvO7!?ra==>Ox^5nf#D^W=yoWZd8gjm=|W#P7L4ekK?vs!u1#y293lVdlNr%wYTlbubrh)Y1xe;~xdV%vJu8Zi@E{YR0VJAQGCUOMxPS?DYoghH|0K3R7tLwxM<^@cs;9%yG3v(}wjv@Csh)Y#1-;%4Uv_IY|6aS;l^OE_&$ZLW>lV(-DhNj$XNZ+}<$j3IJ}yOTb;2K<K8{Jp7u=p;UrDJY0Y#@R{|b&r5vE)2y{tE^yfCzk5k5zZk}T^RQ1jm{YxPads?=CeLyuKVY(QB*$D`6D7o^>Y%%6p=t;)Mmc0?C>^^_+TL{bXudO3Zd0iur<ah3a35ErWZY^@m#e!;<Gklpk!5+Y+)LC*h(VPhWcUW)Qt)g6&IrygE1ahf{8ZP;+85V8bOn^xf;k_s@m|}17#ekIRCaD0EDyHKyP0|H$9rq{Ll+e0e^_;Mj2VDYgMBKC)tFLYUa%%D~k|7<r#HRAtTYTQVQTy_m!K_vLRI-pxsbucsLlrb`&A2WW|!*%EDn-rv1NMo`%XprW@&{+G@en9brmX7XHwLrij)(BtuIpTu?_J<i43ZM#D}qNs6-`Ml#s2(Pk4TtW8Z(%p4Q|P1q#n<wP=k;T$1@Bb2<1!}RhPqKc;PEQnbzh=E~aTOikyNA2v(bcr>{#t;h>r%WQZ){I56_~tV@q)02G)Y1mO(@GwDjl$(bW_G#T1Y;2DtcTd)`xS$e*YF#5zWJ7?CHtBJoYWZ9<nUVg)3X%NDLJ~WqDqx2_sC!(1ITI2*Ay&hr_hgvA`p+-Q&#i3GfB~7NDfJ!vK56<D^XE9yh^%*jPiI49S3z{XIlKskG?W@CGU;^!HDoEiT&INigPZ>+KI;`8$Ksl(k1d$=54E)RON&yXa9E#58rSi)&*?&WDY-;E}b<LOX8#()-0ct28w)2Iu0Y0!XcoGJub0RQ=WfI|2fd>5hIP4+DT0lz#$ogl3pi<^MkL<$By|oA7<_?V-ZQFS{tU@o_VwJ05yAC2wtP&7a4I|z>BNfz*N*R^G3nvDqx(~zTw~(pum6Y!5=yIk5^C4|Nir*zoc`A4Qh^eolhf>4Fne5NeJw9ih`tD*dYnJLJi=YayMO4g=FvDP(mS_QY=e5&!{K@y)nq^&P)D!Tu(<%g2zIJ|8U-JOeCeaGi>}t`EqR#gBJ?ap5=LOkfr8iF|V|$OH^Y&Ao5)jIpoW<vX>(ivvz8yze0I3c&~OwVU$F~DU*a&<Cs8IIizQE4BU9;@|4jv&F5xBC`$Gnj*QU5<4w|=w2Ea<<O8uFI@0RJR(0B?3BRNO!g9hhS)MY}!jVs20S$XJE*7D5u5FMO&n_3(8jrI<RbC4Sg1m8!(#yVsx48sSvgRm46qU9nsTYy*%vKPbWS0U>_F|)b{$fL-Dd};@V^rkLhUjX9WnH9kJ+HUUx!v6EV<WNLRmwHVj5O~%0P&!vmOJBYC?W!)edR;6=q+6>8t)eUQ}#+gt@JHE?nGpL^6RR%vNo%-y~}#G3!ZXOdM-Y2ouy;svv)XK+7r}BXr}On&kOT0R6JN3wBcusaNVZyfCX}QmUp7yiZT7%@uXNg{<r=uGKu|&&%$cN5HiC>dOVhd#~Noq*>teT)GvvanzhARBE2uG-eJRkaUVVHUCOIZhi)26XJ>@{W}{I6RCJ?qyr8s*lQ^YtQKMWBM-qu>-NtPFt@;OD>TTfE8f0W%JI~^AMihHdiRc|_Wv%k|kf#?$Z(N8vkld9IxO=aHN;R|0;{#=>M_(z)IyfY^7MoXKF4`)Yk4n!#8rUjH2c>63fZAFlQhAH8CI4+z=WmPtY1PG}xv8+(7i5=digjj?)42dBMd0&PfTnA+L_*=NRxv&D1U4?8DF`CAMw>ln4Ixr=OI>xXJCB`rVuz@wDneoolqx<7B@ooo?S1G58(l9O&bGv$ODGDvw$zWZ87jc$rxBnA5@f-gyi)w(+Z0t~Cu}9htL@baE2r{s4F)vIFDf9%`Hh-!uXEF>d_1fuTVV7z$qK$=WJdB^1i%|Hy;L6EqE~AU2mfG3*f$CW80l^6!pqpgGC-RfXZKI<2)*l3aD@0Sx51EsZvA+37UbY{g%_Yy#Z@(mLC%6w8N%9(epn30RPd$m&|u3S5hr&G*1MRZzU0Mre?&^aLX(14u5u~xOy`R{JC<}?C4X1T58!QqNLq=@!>@}L7rD;w!&~#)N_h{886YDX#|?-Ejz59}Pcs2z|2;OlbxzoEfj+d1crD>pav**R30Rc@`<2epATN(5>|3OM)A1j#78|5sRCdLZ9pQh&%h3v@oFEm5bAP>Qmjm8rCNLa;M4Oi?nTN#Z&LsMtB900ru+Y{;nCDxz2S%m+dP_+s0bEI)xyHc-$d&eab~zuHjW;?akr;Rm1&&m|@vsya`o(7Ph#5iisKjGyldAz;gVQPivk~CPD!@(B*l4danC<gs>?tm25Gj-+Qnrg`*7)hIFv7Ot>vs6q$P(b!PHm&oj2WO0*%P#X@<>2?{4J-zAQao=y&3Mh#zreyhgbWjt%}$CCoj1uB80c4>Q}=n7DAORuO~CX$4&)LTENknX%~XiQ$<1#!Z9kQ#@kMvp;RW8Hf!J?UQ`fRHib)|uf9gEsNtAv-h$_hl>|#T4`IBC%m9|fO@N5<ZpB{z_4WG_4l`O{ye~6FhOrXnPjOP}xp&J9JUs_ML;tov5~!CYQ7X`VTq2S(nYx4|4TKWzBNK4PBQYvIc<X3Xj#HrlW0l!>ifEMnRgRk2;>_o!Y%EGMWDM0j7o!1%jNzR*F|H}DR^$Z9*3AhRMqcM-qC86=d~JGqylSY5k;{Qj<;-4uw!&cB(tM9=MiJWg&L32MpzcAqNao|28)I#*Oa%aogjR<L1BWGRRp$~>+yUknErj`0J2}YMETOUEGr%x%6<h?LmQE1O0jkRl3b<Q5F{m28qwY)1I*KJ4Rnn(@cypth4O5`{gnYs_<Q~8R?0ne%wObxikk&*`nTaZ4*dK=xTbcqz22bvL;|~A5Z*oBUMLNB<4l<f|37FF9hnGtiIp*c+1oP=3A`u6cz#H?+p(Ay^CiqOZv+P<?zeVZpXlE~TK9cXe&)*ZF+_}%*SEIyaP(d1qZ|HQ}GQXH*WB<_RGG~lQd;`zC`Z_xaG)yT!Kq6w1uxjWNsoXY%G{0`Fg%!bA|B^TdE@E)OcL{4;IHIQWlDkOVd`55iob@=n*H_{sC&E|j$ew;ZADI`Zvv3!zg@|hDm&Te@6)T#_W4(aZn|{u@%`N_q0vT!Aawtk&6RZC7e)m^cy)K61VR1!zt^mn`xfr%$_23zV-6e_TRfr-8(1ZrcX^(V(iql}zE1E8aCjb;XAyn3jd|J)OAKfA?zmm>qy4u68jz%{5C4SXy!(k(E-e?qE#c?C152|zzCzV5-<apUDQr}I#tc!$qnE6O@J?~!y_@)TDX(zAdfGedf=@lIzyerNkHmzac2)YGEs+kxRm9gt$nkNvX>&zOJftSU2k>r<=kyO1g!!L$bY1^1#la~LOf3X(~J~F0dLW_J1v`AlroMe5D9=o<>TiwzU_%><?Zq<WTK9(K?ph2I}WDGv@anh&>DDv05YKpZz{TbUX1Q2Z{ArR=}aP?c<qkv|htV=pq#lKT_?T7=E(T065CrNx$IgF9<uVJ|WMgVz*DqhvR^sw-~s%$I)b0~{bGlH*3@3NM^ibk3a5I+KnBx%Mxdzt5ha-iln`;WdhyQ^fqj>q>rh=J5t1(d0kFL70%C&_WxxDAD?mP8h_W)RBml_FnGcQhfXD|GRIyzX%lBDa<TK!F`Pu=5Z29crzjp_prJWhjO|RMKWSdQ*(SY$j$Fg;$WjY4|ZoY%Hx+taoS`55TVNgU8kv%@+KkD??wO8fc<4X%Gi^vaFxKyuyYB^iVFvhzGGYn(?_3f4rM2nhy~|oXlSI(-FDEt$)XhI=rUmV&oPdkn~;RCdu+N?9;K34?H?rFc*>3wDdD0U|QLL&gf}AzvLVchFhMd<ATVDdVO|=rq0eNDRM;kNMeJbL#@KYZiWM5dsi7wv@MT(e3Z5+qtFC!&`-h4gZD$&KRUwr&7UgaKJpow`G$yM#DCBloq~9e@O-_S(noi<CPk?xo#$(aC{l2edtBC7XhF&eAnr*9<Vay$6@C(#1k*1cD{FZ_L!nU!gnHsqgZlZ1z_2(@7u9FfD8lThRB4?8`AOqQ71=0NP%lL&6^Lv>*lL+`WSl80F-ktL775T9Ji4sIa(-Aj(~KadeE)<CXpY%V|3B{DhAoccS{MB*9rn48dgRd<$#%}(Ba<8~A)5pN0c6J;xb22%#6&|kXL?46VE+59cYV}XR}aW>?!C{+^TcAhtLwW~ty;C#`+DbK7y?$Dg;yRi;{kIFOs2=?&SG%z{ddV^|9e@^ri)wPu&)OQ3!}-jy*9GN33q+KBq(+#cpzQc=4LvIPEdBG3vpr7eBi%~j@1BeoPWJ9udd22Fh=Y62Khkdj`SQ0qn9h*nJr8btT{V<)x9H_rW-(16w_m8qel(Qp>1BsbqyQw9AYQgj2C0)s8Kt%Bo4$CyGaH5QMn78`gjZRY!g3Vn!J;yFrv}O5P{0&C>H>G@p5=Ufb6uGz8S8suV+Fh&5LxEKfHpbW1|L?MrbaoWvev{$$})yQX;c8lcwC1^XRO=UwJEtNk|FhFZXcC!xh8c+my6#7~%}2lSJycZsMWFfVD=6Umx(1(d&8%mQG*-H_i3G>nKfzI&zT9h3uen!5jifH*(gKL@!-v6Vs3=<p%gs*zwLB?Shfe+eX4w^|oq8z8EX%!U(^IegckD^ipuZk)K3-vt1HpO7MJ8;S%E~VR~vmNpO`fWLUyh6cjd{T?J*C-;&@yHJKQS(==Oq;5dv%A%BNcbrlF)Mz{d~N)A`h5L6ZlG`I=#ZrTzTp$^rSFFVl&dkq?(8jkr}2WEY;Cb-r175~0pU0e2p=K2!4ZBW|>{IDPJ!CtWAr8#%qL9w<cs8K-|%ti6QG3&84r{-=r3#20|lh6Yac1(R_@!;8<NVwHD?lGJdJ`^^yHV8f0=(@Sih4@4;C`RPOpA%YT*G8~IDzVY>1PwdDtzLmr+K0G2NDqg9%#|K<N)!8e_4!4%x2;)jW-J!q32iU^VYIlPK39v^i=YR!T_})_wrAbb*sJPfjcC;Ze=4~E+DKmr4gJ&gtlH>c@C|*R79wZcP@oC^nQJszP%p*x^=6uBf*@z+gj~6TL|z@08OJhmm<nSpyF!KU<A}*BK4wNV@qK&2<Hk@IP~@Afjqdr<jy!LQroVADE#W>evNw>J?=@)rro5$Hh~}K#OpMM2O3evR7@jN-@i7uPkYi%}N%Ztdbv}hZE8iuRnNhD80NvX2-Ap$^fOuQP(tB1dZYuWtC$Dk`kV)6|KPfDzxI+@`k16p$tCJ-d!m!)I3(cN41ip1he$-ZPYsKcw=Gq*RA7N@kSi8;ch0(|d&VgZ~Aqp6S^Lg1`!VHUkCP)r)2{uiiUV(Xwj9<<5wO~Wimx~Zd;vApCE5M8Fw=Tm%sAYo`iFU1Fx=(B6RTCTsMUxX~Gh=*Q4qbsQw`_&Ti#<o-^#VVA9GB?mLi!m8C%<&y02&kqsvI^<+Yrf;L&dy^7{<sYnk2cysoG2Jd`CX!sXH_iz2=pf_zkzq*+Sns#tEhp!(F@Xd;W|<D`pgl+0@c+WN_5(k<&SXHEUSb&#Lp%tT)QRUh&Pu#}5Gv!kTo|5Z@)|D8LIm-!GP?0~#h&eMY0gfk0&X_G0#)v}*h(1%kRs-FNMvfNYHe9m_V1OcmDvT$amXXc!s--3c81$}+G~wj!13HzP-w>Waw;U1hPEi|eMDAr+rLEC{v``rt%H0ib6dC75zr%%&G&r!tvaQj3T`%p7UJJSyxMD!Zq=dh!l!>R_lB_4szatXu!`-c@_nyr%?YT*LzA;Twtdo_d4W%g`HVvyuR;GXi*XL!uGA0vW_ZuU#natGD=l&0$_wKDw|VEuYjxsX|>yuGsdP3JZs1ulP8$Mp7)!FQo$`oMLw1#tG&n-3%4h1s089WH*nuj~3%)#kWn;o)MPrv`!2ZCUS?EZA8w0Ehjsvg-bE;g0(mzbmRr>wprP?#rvf>A>um%ZMty`X>9pnj*BNPk(bFg0UIBgdWzy=iOh?_I<;VS5(QR!k|flddu)27p0y7$<WW)Q&1}ZpC+(;_JJ<5w8uf*u)((Y$S&~CdF=uN{wojN|^v0;jWDMXJoAvE5du0S5oNR2nM*7;DsY5STnVmD0o|7kPGy{ijJr9|%XJ{9+mO@ini+T+W%1EL&%;;p3*b3OT%$xUSJUdAs1T>8-<bCrfO4de6^ff8>_T?)Y$2}ZCGxj5dUHUCe1N?Q+G*_n2bxV9FR6d*)VV+Aq0O|7ff?@U-?Au4o7t?xQ=#1AdO*$)$cAG=xA>{PI;?gg6%)@=<)b)PYQhcGNAF;w(SdUKH`WF??2L8-nFm~F}v+wa}n4vQ?aj<&rh~c4a4I%5Xsf;}*<Ok!q*x5rFiT0_vi}cZa5BaBkYlfp}jg0V8m`8{71arF}Aj1L|_9tuJsIa}y^f>=vCm8)w)r^1Hkz*g2oxSgiqs{FdoK=Wq@ay%Hdh4w@zXUXp&}y$GSE4b!0*&Ye0~+xq?MZD;JO_JwZ;OMiBl+^15uyDXL1tyK@Q*SGl3YQW5BIlU9laxR#(x#-gR+xDCk|n6ws+nVd7_wtJa;Wt;M8G@R3(eNMGV}!QO?2Q9uSs~p>s7i&Vt_PG5lmr4|UjXEyokp%;@ul=~kf!HPwZj27A-owK_jJnS60_GQvOkpU3jo;LihlB4_6j6*qmnX`AZy@F?}s^B>Uybl!x1(3T2~y&lMFi2<bxTGFv|(jG)zr%l|*zG7j7kok$;lUs)RRy+V#`L2X6B}4y0ygFYlu*}Kyll@A!JwqSbj@DK&na(xEet7hK>ZdMm$95YzJ~rve_xzM^^ZYpQ29eji68tZ8&FL37=5lbqOC8lvNVm)jU6j%aAu1U977Otd%FeJ!Y|z=-w{y$hFt*$1vCJn_B=@ml$ThX)F4>52dFMtF`mH);;VAVwP1bJ!9_r|-?Gdq?{s8LH#KsbraxS4Lodj{S<B@eI#!(y_s$IgauZmV{>A%dWY$!fLHx)@Ula&LO;gf~qnq@ZQj+1XY_6+$$xsYI&--*2%i_nqjo*6Bm-J!K-ZYZ}=8Nn<r1I9oJEM%n~x-6f_%Nc5#37~COmGjvYcp=L=n^hO^FzDXWPZu67H)U><FKg?8Hm$?sSvzEzjN5`qTyLx=qd!%24$Nofz&P`m290`+CpclLO=N1sq0uxV$q+{C`Ag4c4w99NlA{gIm-9L9Id#W~_A2&V)E#RSJHO}}yAhxSz0$-58y(U4{@p6%KId>7<;E)sb%W2DDByu^PG*5pj1TB*p8jLK0<)!JKvqO0vnztt4mYyJ^4e@Emi7nhDbHnw=5E;yhU7x&9`L1G-lZi_tz|<MmK>5a_vU8z8(tjd6aJ%<Wr^F<0CmrjmgpG6mh66Yh+|Y{ZdgHzmZ~W2rGjAs4OJ{-j>YC0t+Yy4H<z<zi<-ws7S`2h>?yw3ay-p3l%9Ou2rYvUY5YwRe080=DF~tHB=G8AbaRxjNnXS-8<^QtCn~zYN4}1oo3ZG28E-b;VI=ZqHllMw!HjRB=vl(El(+PE9D7TWP!fn(3{#+*8?MIbC|q&o;`O!REB1MJMaE&mZM6|%GGhqkz>quCb$aX^lcHQ;$STa~KFW%0I{MD@%#4BBOy8y|0kW}R<L<QC@(PD1&wM?_9m;IQ52n1T76caMTX^2$S^hlDf>d2i7cmJEy(T*hoGv_;Dc^?3cLe^<Wi@hq$}quZ--j%WOV;40G`E%9VT>uP3aZ>`huB3j0l(ll!+*n-6vD0EL^kj95|{wLH{@ynj$xMYm`~bbub%?<MWE=MjwfvcL4eW0yaQoJ6;r((ZRE|7xQHM$1LiVr>2&U!q2VXgfFZ!gHxQ_dl`5XrmqCr`6iDtB&Zwn+*h4-O;Ej>JLygqHH)j>BJ$hVOu@45Wh7#cwA+Adw|HF2y_UWJ(6V8nU5J1@;A`nLuoch>~FFOEoFQq3<m;b^!{?h0A@mb9iT(o~koh=~IpeGvNwa^^dN)iBO%)~CoC!x*y_VmG)z9s9UXS^(<0DgbUWz0d&D(`QdUw(bXRxds{&@5bZ72EA!5?cqGTlvYqHkqgkc`A8%=B`qM2nAcSQEbfWIy!23z58%?1Cwx3wjX-^SFo<<^lc9}0kj>Eg%+^V_G&sQY%DP+)2^NmQrgAH-c;to#_?bzzU-RiVruq?nb|Q-2X#H*#bnuoFXsA-V!kP93Q5U@Rtvse$IsdCBB-C8G@n&$r<o|$tcg76&*~Ey4b3FtS`9uc0N~2(b|5Zf2TdbamqurS(Wer)Fn2rWp;^&scf<2gVK+&3QDJWl(ogfj@w3oaI6i%N3=&*^33rqux3_XMQ+76QK2**J;}3H}8B`T{<0fR1jI^Uw5e1mk!>)ot>ijU$COY$-Pr~WQ1DYwbYEisz`a%<eRlz=o5#$Tm%tEQ$Z(V_L-v!SaIV(m6xilANNsK8N8f(QMMgO<<3e>;&?GY1vHz}1fB}H3h!#ibvJ%!x2^3bW|;2fORU#bQ);DCOO%JCM|N;!r_8b*}?T*uV+f$CY3SKf2RBscZMMiLcQ&}``xcLnNU3z$eDX2`)TzuR_ICu)U)TAt6$8Bj6Nnj3536Q|VPUL}u%L_Iw_PIap$A7OUlW4zq3Ch;3@Qmclox;>i!*FSl5ly@fApvCs2t7t$7--d=ut+h&fa-`@W#s_A923f}vcy@`82e}hC|MVM%d@~PlpWSIaW$eccg#e~_n<hSqf~mbnbc~~ha$vj-2{BUbx|%O;U6(|Bh;GW7j_5{%z@SuOWqdt)F?xQo_L2`+tUkFr4A_-STUTq6%E0(w-C9?v)kCD0q`Jz#Q_B=zz;`XKv<uHggX4>MVs7cH__5xtlLW&uwAXcYYz>>*`m2xJ>58VR_uC^{O0x77Av)MlbF(X>jW08(dAD{v^cIPsk!F*=b`c6laD-hoW#stk>gpY1d!b*&WZ>|%TxbUfb#VfRKRtH+EdK?!y3@%o4si5Cb&HR^wca7_8;B8~6$>$CVmR9e=OG#pp1j>@_1V9X?8MhOe;3vKbweI-FU8{y&Pn91B<}s#qv<c}Zo&s)GEhNs@pG2CUHU)<CyN5OQVy5>kStEW6>pfSQG}MTHzg7~P=oLr{-8hP&vat^T9jCJKcIDQ^5{joq<x({FjB>IbT~MGBfmkqz4{hmi|E6imP+@o$Sg2o=hg##$o|{r^ZU$GXq`I}oAKBBwMQh)qf7J^0IHv1BU&+Irx$64gJ5xrVPVG9&uWcUQ#2`s!>nsn*%0GO7cw!nX2ZSLd_Q7|^N6a@LCG`ZtUO@q_ORjWCc5RCp%JaNGfTy3B^|dNH^8fZa)dEg62~FI2=Aa}hQ#MkS=i|Tvq{TzA>QY{?|POq7W8yp-H=N!tSeMTstD(z@aMreqpVouYOEl33A#yenguzyDi+VM_aOEg22UVY(3jB0DcZURTvqq>vi*>US3(qcQxHUrMBFGqF&B4i>0VAdSAas`?jU~iz?YE|2#c9;2yM_0hLVe<j%L^&klJrX_%P*D&(QMoZfKK<!CIff-{R?0DQOVnRf@=<4TsMbD}({vYA;r=6T;7;?ThY1&SH42mBIr^iN2hmj5g@M5s<N$0YNaGRkLaJ5vCFGe9G=94>Al`3Ug0ZhF`JBWItVT?g;mI^vrMG=k-RJZX)GwpFA|2gQ<8bAS6I9VMr6G2zc5%b3TGE*xzB*jt~hiEo1z9$s%lS=)QYmPNVRJvX$jZ!I_u9neaV})YZDjE4@b=1-|O4d6pcpHzh7T8qk$;$M2sm7jUq3C5$cZ{<hCn;2_yXnE*pNe@ln_tn`%P>HGL`{r_N-Vg=8&A~`<}Ef%+i3iwWRcANub%qQ(CFS?#d5c}5kd(;IpfG?5!3p`J2Dt@0^ofVR)1N61&?tBE~>l~3oR&0rbn8;@Dsul!!@%@bm%Rzz_k^v?3!$-Anm_2Ssh*hVK-WS__7)}ku!)LmNLteax?wPIQJVo%N3Gl2FKXd%qZ^S+7%S_4eo)H$R_^FQ;4G{Y;t55mY17^MA58@q=qkcmTBSGq5mJ;g*kopA&8l|SQ#OtPnDk&v)QlwH)1vlt8!X#?L6g>1bWrC~I?pv~!(R=!9wYnzy7k7aK;8}{A)aj4~2j8cB23?Qt8fHK2o{7?jR*z|n4~1MwACTM{hG3SE+7p@xb0TUNq)(-3CbJ3u`B2L-K$28pnB`{z1Rw4QiQ30c2B+zxqWE%%rARh<%c)s7zPPjGS(D5(ZgqwqAu!g~!w&rEV5m_#u@JHZYorP%TGgS$QEHlv>|)lGTAWf?D!&rBtr<D*3jk4gy_Fd$!e*_L5iQ8lu`sbKT;Qw53`B}=g=3C+lJ`>h1RA;quv?Ha71RoWF;FNwtHA3Yq3CuplV$grB02jp6e`C1uLP2+NbQK~u@%#5<me>^K7tP^yO6>aO$>ts{+hVTz_PMYFy1i83pFNVF3KzaXxAFW^NJu)yyaPaD$f_ho`YaW?}a(BP9*Rb3zvR+SA2}{<)s&1H~WDA1tHs9ixyyVyry!)gQvFZ51fH+eew~C9Dlab<Rke;AmN@z$ek5U_x2~(|6VRTN(W@TmMn!ok~%YE^*Fn89rWbp^7aWWfG4b$Kf%Tbloyu-ef(rFxbJFKDSe6#biMxhsX6R3V~Td-4XHC?^|<KwdO!Kz?M|z)*SemY`l{31XSgyci)ie|WCkzx5$F2E%oQ4wOFR-bBG{_cj=e*qd*BJf>pZHUJ@5rK_w2S>Sa)V&-_nh^%cntS(G^ZH-ermedQQ^EOkX_b(I*mX$Ci`morhx6>qq!IXp$3hv!?r!jqL8;zXXi^VtvcA=Eq2umVZx78Far7h?$Q8N$Y27t(4jSFSJ$xqDj0n0$w<N#BY_fy)kvG@a*KP%;vOd6aA7^Lg=uATtvYb(hAO<b6%X&pjVszmo#Y^Q#&t}1&>)?FJe#fK9680F*f*8kK56&dW+gUNn9`cTBZw>`}e9vraGv~F>rJ^zVMXM9$Dpi*!k+|Q>MsCDLy_9zh9w<2fL5<1FLK@aZ`sp!?n7qIj`2-f_$Z_abcv=Z9GatjlS))IpNi=Q)r{>*Y2Az?LvvR*|dh}j{LG7jerZz`JgN+bSFEb&|<qYk}Gs9`d?A_bBFUR*sFY}&Y1K}k)*5Hq?JnpSA;htBf2rO970SjL=fnW*q2r~#?nsWO@41L2``>Zr^pxz-B)*#$?cz&%-HP<Jk0U6nP6Z83ny48*Mi#u*6Wp9j56o3Irge>s(T^**UR|2oX+{E$TZosX$*#ZH3=6t95fs9dHG0dfL*rX1Hnb;9mi>S-l04>MhHJS6FLaFPbnQfrBync<<av2i$34!<pMrt{WmAv7wQT;<ks2VAf7j-4<k0Wo-PqFNkx6OoRp8fCBX4A=Cd12Tf|#YJnWEf!Oj53(KxeaOl9Srzxy|`*e#Jdp9c!vPJfw$)7kBU_zAdar=N8n_V`OHu0dbt{+27NJGVoCcgVZ5vNuxqT?Hyq9y?CP5?&Z~RneX2G>1;R`KQ!QfOix&Zqfdc?h19nA?%U-80GL%!yj5Ob(Z-92+L-3q(7gZo(>+<-Y9%*(JacD5GR;#-Y+h>$ud3Ukxq{ksdX?6YM5~3);#jWsAc8CSONw49iisYG^97EP{=vW6a8P=ejc=3*o(2wS?Iy|b$0Goh?yQIOdBxOXFAiU_LN~eX*SajU^Wv`78uPUN$iBeYH(=3X5<Ptjv}|BE35Ej_qKxaz<g!DI=%o3eJ)s_NAY3qb*PwdU;M_if4V{Ly>wt~3ZOppPXB=!;52OlSP`Ml&@H_(6Uc9r#2P*yb6{2Lx%KnHFYa@>C2DgeBIOzkdQQ$9{YPMO8bjVgxX59`mc5-f*wo&r9UhIu$lhN?HS4INN$)sj6Ep)uKs?k*a>4ZUDeijd1r31tx4ZBGEmcyMZlMFNiPy7&Iw`OOV;wP=(iDKif*jZN=EbqLpa6B)RoytNhY0121Yt~%AMeq<^P}2uPnZfz%Y!{+s3mViHQ3;Pv{%B;)s0421+ckD@FGcQhemOln#mz<mgW^lN<rJ|n6&c9FoD@TjK73$<hkjqji?Kyq@tT|bG_lZbJzg}*sxv*g$(10DA%s}$G`J*SxDy*tbn?BNUW*5(v5nq>q01BB%;+j5C);As)oHid-iYjR85BMao`zmxStWPw_PVay2dfR5BsMo1Rok{Ba7Jc>=EH3Hu6EpV=bZ&;uFNn<EF863%cE3z*JoeY8}TL^b)TmIZNZ~YoN`iHg}F>>)u)Pv9?g7;ANKh=5wun3d7uQ+VdnD(|KRDBl(^4;KNb_^vbq-Hud0=eaoPgPg?viWg#=-O6WclwlX=N`a399O#wsnAoQ4>Go=Z~w{m&}4o|&BcpT{S6t+S(PW6BzO?<A5kfj2jlhpxe)_hz~5E8Qy#YNiVp{JFvJop6P&aM~^+v@gY@UyD@)2DYIs@pN^qvo$u%GvxOv;wTh%9-K1RsI0{HMqY|-QC7(&e7;3Et6~pWo_759#22}iq$*F=xLUwOv2R2ak(4#Pb94U2(N#mu&ynC`@{Za(t7tUPl+97=ZtpLe+1WP9n=;uY>0A@50VLWM_;v54?9RaM5JsnTkva`f=Al$;b3|#o!qcgZ-oI+f%nxpuB_P$X+$V7<yD+1-X}8c?SG5d>V4~?iS%ITmBAZF@2NOKfayO06Yvpjv`wwbF3tcF;MvsGs^CY0Hq8CALlUgRZ2=)WI7Kz~HzHMQMwa%r6#VXo=}377z<eIXpd|r1Sg?uHqLFM`q&u8Kz6Gub_x@ESM>E;0njW+e7@Nq6hko)NBb+Tb%b|ISN6sJEdy~_UtVP5RzS0_~MCy0O^;~Z?gGgp|kYlrdi_8i<^!wvXRtJ<|WXysDTS{?NUa#6wQ#X%C3^k0;pD-g|OF@C`l_Ft;P#JyiQ!HP`D2qTGdt6LE2iozG?x&vGNd7;ht2szevZlykjcEq)faVC@FLstJsZ`<V&gi2SVAS&L^qk{F?@IVzt-MuVp}O|(EB(5wTKpv``ot-|`ZDgy=%dlqhsiX-_@}yv#2GB>PGpHHwZk~eK{}?SZJ@zG^Mt~JLgVk!{*oy+^vB&wByM`59{Vz@&0wlB{Ex;oP=~&jE1=pkvY#fax9a+!?`q-^_V$1E2BI@HKl>WuG0`)AY)t47z!z5iw^X@YQX#@7A0+Sm`c4)9iZ=hR-Uj?e6*_YAva4xTw4p3{Mplj27(b@1g6`3ME)Y_$!U^Lmb#jr$)1+5SI!2KIY&q|}ob?d;SzjDVP26uTGJHDdYTRChVzn2WM<G|(RQKRXtYi~O8d5RmUJMNfc<BufWtuh-*`)cgZ30soL^@Smb>2=k0%?*EIs*^oI^MSiojeJUM%rp|xIgDG(C@ti-<25Rn<^xFTFO#)vNo+R8i~l&U7T)P{kSop%P3N~Wvq(Gem(;d@8PIZnt^@R32de`i7jD`w{`K9<j1sb2^i5oSdh-&tB#0?Lx_{ooJgJB%Imvx&tKS@-Esxz0sR=oK;HwRn(ZO->S04#pW)3DXR1Xz@V1Tv+u*Ub7rs`BPw9c6lYaKl14A)K^33o1?kUoL8;!Uf+`!6)8;`Dmou3ZVhwa2kTB+*=Jr$BsV5YL)|DYh%kWRy&y=HdBBZnt5qf-%xFd39>ZOMS3{G-7Bof2n9fDayNHG!au2HZP(3gG(aijZqjPFIIZXOcR}%3mX3DqRN>pl)tf+M*d>#}cJG^vrLw0B~RY%^hA<(%r6O{1YA#>Cd>GQ-=Io#f;m*^fa|iCGjwMb45KT%kN;Yx}tQ;7s}BU)uq(Gb9Fs|?(Xp-ls+GsZK&{YA`~Bv3+(qZ^pMY@O`c%TNFHz@vA>|Ao>A>Bcv1+)7JsxP1oDk(3nb05KCdKmqsaQyAk6#Ws6htZe2^fO4}Th`=S!LmPBa2z4G!fOSt0{lCfjD#W8)x`<|Qmg9ov+%5v~SEiXw9tT{IpWIqba0ebbK`s@U`s5*nJH1G72zGq#a}S6GH9$J$1h;HG<khpBstPcsD9C5TFiHJD5<E(pp;08^QXEOZLED$g&cHM3N0;f{_xN;vYsg6PwQJD+^@%5UO_raKJH1$eGrMj&p4Ifl6AdWX1f;V{=>l43*6Z2F;MO1NvvOjsws8vRec`fF@Fpm;YZHC@11l;$F`KS--AmZslbf-~?ooz%OVZ?|3-n@7dly~86TDqgIg)PLRHeO=(ip`&p<S%VxR0_Cy$(b^@8D5JA^Iltxi{9_s<IEOijU(=udyNjk44=w!VzqzU=(^7osaHs>#6RuiY;fRC3qL-Y{5|aM1q<~BDndR<A<dczlavNm6yZ6X)XESy%YIEWF<}1EJW7X(~Om&dDBmZ`TSnb1QCKIU@YcONXfq$KNn=Pu85zIDzB?_&f<YPOHIqqdjG=wS0U$3I$>^NYZKedQf#JadVyMn7S0~`{l(r!rL5H@q{g{$jcpU#h#U2Y}IAeFat8Mo`InJj05lTq-Sp_4?6{|gStk>9n#x=F4*mb-?X$Jt$lFkR3UJnX^Ej;6VqnpIf8&shr7SyhI7kV?L+p=@E>DD1?}r70`2m(yIH&XQb=%&~F4x{k&B>!nmJk%$bxH0r`hJ{KoEZ$9*Yr<i)-h^MQ2R#K-<ua-0BK<lrROH?4ZFG{JL=VD`0M`@fwF{-fM(CCg=ACW{-Z&2d=bKqcWYP?QnGp#rGx5van*ft87k~MX2fdpSbo0ZCBUfRJ~5HWA&9KD*8nET)h+^<OXr;$eBK;h{GK_X9ULb`$dWx7whQnqT!-Q(DeCZ+VKFgKbyV83IVDS4pOK3y?y^1FMlj<$E+z1l1`U%%elJ><)9f2$ut0f0JhvXI)8XJP^E79eG-Z=l<yB#gZ#NTTQJrmyKJ!>)qa(N#R*;0K#JjFRjw%@Ta?jU^M-h&Q~c;xpK11g;%H8*4!!vOO2)O?@$aKl*ev69ag5SJlg_YK{mOdXjT92KS?E8>3B3Jk=HZ6xkaTPu+_oMzG&l?pcb)TDGz~22qSe$Elvegg`Tymp2gLrX`fAz}B!=(~ZRuu8B1VS5LJCztXNy*F?c9*HekWs-iZ55~+*+&U6*U{VwKJmEGaLMEHIWm>c+O;xP>OCQX4KEmKZdr_qAg!0~2q@8n17vvIuKe)WpK!+*KtEcdE0ka|!eG=|<lmL+O|=Rqwl^^#M`rJFO{*!dDo1{13Sw`?Q3G{|j?y3b@{PRmB6oeEkfB}9qhnZm1YcW-wK)bc&e)ErDxwUv}}*i2cEQmgx5xy2zR|Ay6OrzVP*x#){lQI#t*aXSl+rd<OBfX)izOMrWtyP(%Y7c+~J&R#OK0CIKiju%s2jea?%nCXH~64ENJQO#cXb}<lZY@3h)`L`@}|1?OgY=1^$aCFW}$MS%k&5G%S3X}x~d2DL(4p{&hU8aM1bYy0$_t+~bu`mQN`@(U7nI;+u5}y7L|4#arozqu{MV!(diG5}oKAZRtNZs}y=($1J!Eb7bW}&~>^=ewvWi=OxC;UzxVOr7y5RuzEH^~TF=~G)6%^g$vQ?EYe!QysSdEcRQv%QrIbF!su2pms43cX7DeOMDNPck8c7srl40Qr*0mP{E+LdaMM6u$uq;QN%*m`dlJ%p_8Qe>(He;M5IpNBJEGYgrdyxm+}0w<43y=dEpaLh#7J^>_uZ5QKOe8TN_%#0lw`&n*miOWbMk`pun=l&oE0R&rauHxhQB?gv_;2wTQsG%dVsmZo!-?IK#c{#F#PJwEOg%>@Un=(&&45Lce*ZWw!QcFT3(8x$fU4pvU6yGnoR`Gcb<wQzgtl)(9cnhhURX{k;ht1ce&zpAUAcJxQCb4;jd)lj>K(OPXTd{~H5W`R|4I^yNd+eYzhm<fR_u^r-GmqK0qNYKTlhf-5F^DF$3r=w3aS@mh!E?Q0$9W1COqqbU@CW9h9=W3V-`Cvfd)n3-x%fXC(%l(wyIWx*JGC9TOYgP^A*zzNq)SZ1RND!VEoOpb*y|Y!Ih{K?nf%N1zr@juk;vgFg>5jhk_#y43mjzdy2&lezV5wHD1~5@5v9sK;PU+F9hLN$0eBhk}*_0FrP+MQ*C{<QkzDG<57`uTqolD*nz|42Hz0+jcB2jXhn7w^5t(QbBCkunj9oHqqZ{#vW-tg?#bh0)-Q-5}ocYLZf3J$tMnm3}~#n~;bxe@wX2W#}h*5>QtyPuD?4x<Ke9vWe#$<2@z?35p>V8`PZh%Cl8aT955XvPEJ64k$#lrU#nosOOyub<wJ<j?1)?yC4-QXx}Q@X_ZtH$`RDi844C#~V<e+L+iZx+WR7z53>t5&Iu7FvP2$U+rv}qcS-lP@;3f#+Q3~PW1i$J5FJ;R=>+&UO#$gRx_g)`DQX#XgP)omGG5mo$S<ne_maf<%+#-7;UA8x9y_38Y;X$Q+Q>s1(Tmnl^*0j3V*f#F17D^hO5wIrHvNNY_2!lZ8KYvN$Hc?X#9t_qDHmn<&3QvbZ781k@UKnn=V=yl_LA{%k263x<vU;RL2Uf4Pv7psnjmSR5l<5+@u{!iG$y8Kw=vzT_xN}tcqDi*(dwUtfcIE`l*@;8?Pu`cU+_<mR}|@SyiI}lW&M-qkT#17lTBGB(mH}NG6^8g%b=kS^Z-c8V$AKLY9;eFSa)&7|ZjNCUhrt1Vf;(S&3)3xuQcU{f&+`%7Qt{OaQh3j4zOYui5E>A|mJ%%9gkU=&wI)Q0<P#@DI!B+2Aw{)Y1o2)@$yzf{1H#KXfa~E(GiWz0hPm0&MK4;Slk~7h8RPwYqHxyRGh+-WWJ>%xS;nF8NK9R%R4+#-nzF$MnhSzVKD;O3v#LWentnSh=QMq-|z>X6smgwF&GpAmtcevtJM0Mp!;M0eIm?U7AW0;Zy@Oc!skM)ExDpy$dX$u;~I-iwrMZ&+E(Ec6zRL<hy<X-ohRsiB8r+`%Ik<Y+t=o9J&q(b#rbp8RB`;!FJ1J9p&7dHt?QpE_@IAv9iaj?#V9RS?RxK4^9nL&!xfm_v}Hll+LQ(x&JaY3-<Mxso0F1c$B|~s;LHKQB&YM2IK~al(-jZo$^I@yHxsho7?C0aZ0)1dAjS9-xz(tn-wk5JrhVdb-Zl-syw*c!E2{B1hbz^U$QqqZ>~NqMt)j0jmZ@Q>qb_A^wKF|w*M`Od&)ivVxeQuMy7Th?-S_Y!ZR*?L6*0`m}=(-XR~47bf?L&+uttBHdUCZgLXQi3Zyh&VQ_Iaez&B)qobi31x$<mgHQTX|7OgK=MmjA4CV2&(6m#feqzhB=?glShUZ^NVb`Y1vYXAaWne5nSJsoE0()oG^h8}jE;Z!n*Q&XWZXJ>)7??)PL?4S`JhFrbE9I0f*IW%BM>;9SFuov}wr3UYT|Dl|bF*i$MTTu<$r_p>v)r!9z-j|^6#iEUyUifz$h3q=E&sWM6mdkm2NFQBA489<A#@v&;Pm94CvhWOD8C}2gALNg_;L0u%rKZ;yfWDzo9RTxLE=+5LgS1|)9MbH-%}B=+Fx*Cf6CTbLeOocr_sh;7xW6W9Y`yJ^{?3*&DuI(=qI<$GjquN&<1vplQnWD9-{^%)$33npiD96ZNnJHjO!qmsd}y#HgHHyRzy%ru0>>_D3P4;&oTPfPnM0tWlM?1->k38Twy2K(9Nop^Ca0dm6;e#7cKDfoMit4h0x6q?szihH)niT`h!-3tUwa$Us`W54Zjl>WAdNkJ(OKR6bl9=2xle7)s$=x<2#vtpR+JGIlE$O2ZhN3lziAUO1M1L{~_GWyUOpO7-^&<mc(eL`9XWPr0t~urJ%QuwlRm_?!DfAv%Ph|o>ptGcJ_{b;0b@Y_vWbhZtwNaq^}%of4}`2Kex##>tyX<`hGgez5|@?Pq=jv7J1)DhY(pHvpGv4Im|dmuA%R>HFO?YL+g+=bPiZU&$-IX%)K|oCc^x;xZ-cO4u2?KZNB<pOT4(my2jt_z1rH`<re^ZK`C-w_4eJ)(e?q%Bl6PJt(w>6%(NN}l4B{lYlm8HdJh8uyWGjzx9?tWzx~s%-@f}1um409GyS@~`+b<woEr20``43`(SR-Mzp|J7$;r(Zzasc+Ze}%`;D2oeJE^!bWB;q!tO{r()APaq2n2^UC$d>jdNJV%Mto<Njak8DnPh?xgvR(|wIF`*>0-?9Wo^*`^Cz?0nnTWzBQ{N=pml!a+{C`iz(60F(6*hG?PW!-@mWPgs4ban0{O!gVvUR}o#k0;&E~E(@^5JDrf)5%J&xn%e>9d~ith)f2xJw#A^}V<y$i{%16I&|Vt!|3-}U1F9mRxP5RM37;fO%iTI*Y%sH^g2*eLQMYsH1g473itRzwch`V<p=3f=-nR>EJytiT-}<V)x4d$XxgzRs-8U;9RFdeVj=!t`v^Hp@AyP-b;uorzS~`rEs$-B<GK?cR^uTUaS1<S2K!9JaNI>>RfM9OaosoetmOKq62szBkn@t`e!kSZ}X8aJPQ$3%T0L{Tv@O?vFdhc(vEFWu4)M)w-?fy`&kk2r1|1mu88eHB13D?%+1zilF~SAl0ZqQrdNcNH7Wn)3{=btm<yC&YRh+Iwu`*8k{1Z=D9Ct#qkvZm4PItKMV0!?Y#Zi%$9^t5;!hW*1q5-&sqK4dqJ+WM!sG9IfOnlbG}q2tyub7$IWltpi2~QzvFc#(HjXHo6Q#=$SCRzcEgAaiYZ-}+Avi5A{ww17fWj1^YHjN1dX+m(;I-OV`k+oul`O0=na9zAOc+bf^Ym2w^sf<vxCc@u;_D>6&c&9>SQ%14kfnlJ5coaMEM=V+q(#3@~ujzV-IpGw!M^ONoQJ{T6mWtvF;OV+9RcvWIbJCCoF#!bqPO=R_|jSvHW&<11*j?ZlmhCspntaEx*;HFl|33t63#C;mw7&rKmBdt(1Qlo0OpJf)p<8JttF_cR~(;=8%5(++LO!XSWI0hE^Tc^sK3?VU=VXcv4NvkmDWSnVrV{)l+u3#Rqlo-{UXnNXk9ui0^oZ5Bu-)H+gSI@7>T7yR`1Ml=TC<4DX@ch0D*wg`1k3rYreI#NH%(yS9R@qVhv5P?M)5Pl>kNc|^(n;X6rr%OGmBFT}71^KVaBdr!5c?$PJ;R+z_XG55IMvSL;HN@TUH`c7wIQw(H>+bY9O!6UCv;vEXF*>Rh4{ER-JjJsVxk00!T#4f7~&6B4%h7Vi-_)yN}X7;0$uo1lG?HW$sL@5JTDEq}kYUar`T~rwbJ&$*Q!~HF2l;IW<up}qmtlm_%-)?^2-Bj$wn%2@alYY7xA{AcI$;mENL20{`C8d_)pCaRF$}&*P7jHyPVJ4NXMi;P8)}`qFLhemB+;{5Mm|_%`OV-|CQf;j#qNU2!L@I5Ujy5YTX*+u)R@F0Fh0(6qT!`^R_<8_lw5TZb2}YhvGPSXFio2n`G)H71Rh2u3dI|^C2|4AwubQiBF~60o8i9(-bUN|6EzNV_M1pFo!hcPka?!Q0F(VYh>~Ai1!ryt5Z-o{lyDpu~Sv}bZJxACwaaCRy;9K}Z@7ub%;Xup7S6jH5aBD&?K*YV=_o(}f9gaRfrVl_Q#c;^Dp^-d7jU3%F$&v49Iw>%&gK+Qd9-Q?n@>QeUr;F-J-2A=n!55PB{$DytvyidJXLn@wWOuNsGZ=RqaBSK`K2h<h_IKJ_<GnNwyTWxgA6o{!^^1=+kKWGu_phifqO`x-+1~f3Usz50y1$n6I#5K#WMU;`)ZpkY$g+1KSWuR{$PR(+Wu-e16u|;UUr^*ddY`kv6*L~(i#<wXN{Gax#<e@b0=_-j$d1pK^N$tvGvUJU2;dpriJ|-Xc1XRytr$6GF;cR<fDdpbPb_vLpOpnYX+tSP&qkb$7f@GPyMyTm;Ia@SQ<hU+{L;)$<&uirDA}EUWm5|JtIav9L3qD_U7oG6qqc%kCU<+I-4s!dzaxejhTiLX!KxK^$Ls+!mNePdqpvyx!~{?D&FF&jmpOM<5(4Y7`8PbzOKQ$O>}fuL%Yf0!FW=kQKf)eTS2JWB-H~#ic^^>WL2sHTTEWw<4@>CT5FVjw(L$_?2rp3acNnN0RI<?UEH;bMQA$ovjyi%A!S=eDh7P+F;o<fyTtZ-rF6g=Q^rBR>P2;Z-$I$stJfm3ZA%LNZ?qOZ#0fYjzGw1J2E$apA@oA%qe|r*iQ^HojE$fzzL^hbJ8=%#-e(9?bgpOQar2yt=a)}p9p&!}N)(3+gh&OJai|G=V7;i<T%v~K_%pI|vR_3@IB_<Yeg(E`xVbn=`8DSQlK%`r9tv_klbnCfeSTmVt)OCS2Scp}fuS%?zHRq`jA5Ae&q})|!Qul~_5WYQI8aX+w{}h}WxR1U5i!D%(J+0a?iHzgHa1bcP!j1?2n&{zSoZ-exyg4(L>~r|QVSy8B3EhMl`896@=V*By*^tzN69!hSx()E}m%+FQRw7)-1!6s1Db9KG7!4T7Z(3<Y7+8z)MLj`L&zyDIHfq{Pw&vv(3ZG0rnq?u*qS-U}@ID`!|HfR|d>4+Zb@eONVg#dTz*-?+BO0Meg<lx?a3^Jbkv+dJKHiz)>Cf2z(w`WvJCDaw2wj1}edG(S%NP8bUjpl#ujK8lNSJ87!)7X!%#Eo8z(E0B8KT#T$m5v39+NPi97ncdsUWy0Ade<p^qD{PyGCa3RNIZWjivvjvLUc{IQ$%J?;r71#?jW_i*4K_--`g40Bvd_n*Y|{kG2kWH+Mwyr?<LbAF#s&Y2D(cI<B(Axcl-4Z;YI}n=q}XBfa@7Yu5eOqi;Ao7NgA(4}4cl?EsFzM0fnFjwpCkhuhH8@KX1CIaVX&berm}WYy$WN&Ua<fU33#P-IXllVDnd>Q8+C_Q_$O3qdBIXwLi-N2S@cRsk;$C2FhqSk9IyRMdEEQ=dI*h|@PVj~(UICDy8=jj)T*A&zzhMLe?Mc3qwkQ9L`_D4&NdbVKrBEE^hG8z##+JG%ZUd+sah4;ctMI)-zA;KOJu2Q>JTNk&h|(LsEy)yDs%b!Mt?0@J7D=^;B296b;pFgQ7R{q%pJjT*~EK2<>F(+A-Y0iSBnYh7cEI26|1p2~#+<(i#{O}5l+v{a19_Z~GD7j3l&*4H{*@k;>RdFiyrSDE5sBOIb9*zsK9_uv*+E&|cJ$|9$h9Wty5zSZh;w7Z~TyGeLClZqmzy-g`Eg6(dQj-w*~o5skNmN~63H+4eGl~O8JTRbqSCwL?KX0#qax=^tr^4p&Xa*n@S#kZ%FJUR@l6rF_e(2^Ne>&vhKCu@8;gO{i;fk&i)vsHjntM%;5H#|a1VrNR1uC;TwD}$3Kt7ChPt%H6Kure5!jx>lr+$!X$rv>Pfhb;2Rdg{kAErXwhRI)R(bI-)-84tu<=#1Q+_3uIRU_wif5#smWu_W0puS&s2@2==%P!lod1iHeqPmb_(P+N42-#mQ4!5|M!^?Q<T2^JyiL~tS8+TYqdVlP>;-8yeKb(Ur0Ua+5Nokb4Ohn~a>p6K)p9<mf1Qau98k9QBJyH(I7o{PQP%zSq}wF3db@yFNSb$O6;e_xa8rnb89DOb1)CLZ;~Q=z%zPlJkuCQgWIFMoG>4P6oCG(tUqR&CCztF!6(7><K96O<?no}SgjKSu=hl6Jbb1q0yv*6#D)X3x7;P8V7cY<RlMJ-697m0RamyjkYvzvj?3$o?-^rp<x;&0HS)+q>Tv`+K|J%aZh!krnyoFS4gD?X&E~z?ERrUrp;Al*Uooaxq9&1t*Bz*WKnIo2&8@W%YdEIyxNm61~Jdk6wDN`~HS2+6!TchBCftORH8CYmS*ggf>oWVEd-H265V?h`l6tj>2kF>Wxr$@=y6318lZVzQF3}Shc%nRG*bVM}vx%|9OLyv;q6|R9BA*8FvnLlj(ajjNsVrxUu7P7wN4h{K5U?K9XPo!n-yZH82Nv{?<FVOEF(?0)DMWck`6{AlQl$PEXZjx?mPX(lo4W;O9ZRJL-=no~!>Hf7I=oJideHgkq{L0K(u&P<}}w)V{Y)y85N+i}W(EX0tgwaU*ZrLFRC%FQ;+mJb2%pbPuvFK^m7p<<jQ&lBa&DH@EbLKw5^5I`ym~914cGP0ae>R7jPdOy|}4q6ysT`mf!s{{e3rOmD;D@mrOb-zJh&9lmz7sb<5KNn07Q4`_b|24oKkW|-&q+@(lWK!Xy0E8aFvV?>9!Jvd^(F1r_;N-?6TB9%#=lTL(1zS1Zy1D9NGaYkK5z<0w-TR<E*8pr3b&7LeE;z-ZItdyTqp6r1J=eh2&`SEssndy(P^DA0N2d1P0-flBfBbSY{NE@kadTYlvnW&1dFNZFd<Dh`kfs2ZYT)xAK&<6Ns=iT;e*@s=Zv*mPBxJ0k_-fnL1cAaj-?!w6lR>fv9X|6y~Vs=KH@!G+|HQC*JO(7%cGR_>Iy}LdMdO2bA>)3MqE0vyT4^Gmx57DI_O*$CXz1yk&>m2_G<bA+BMdb`R%fNdm)zDzAXn=|7Tf!Z-Dgw`bWbl$p{d)8j2Q5>8w+KwRC**jPV3jP}B@yv-r`pLHRf`FX*vj;J`|z*UuE#f^A1dE%I{sR(cg6|cFl)~;=^idk20Z8b;*=`+&}nq{hpmI{BQ^XB=aS50$|a2wfg;`RK>9nL(D7;6E{qVSsYsdH*-Q1bA4L(4jN+{qc5aRE(ul6X`QgZHV=_tjei%pdRblL+)LkI_8Nh_aon$04%^ixy>t9dqN6UJ;N^uH4w(a8RYGhBwjYzVuTnZ`a7X`^BqIm5mUf!oY8S;r@^WbRv)y`IN`19e>*4to=IaJCQtGEWAp3h9j(5r6w5?$q&PF^%u4cr*`tw`D9mGyf4^X}%`?N`OV5uZn~lszx&k7a8`q+jLb{G#OOq`uVlw<Jw8!mmGTb)+C@-q3AeZ--mNN7e+|k-SB0`c)|_>c_2vqpiQ&AZaf~J~an;j*D|*aD5+2uQRg`R3FLw$TgJkOo(LMJ)a4x0%M1NB(u4-SVl;5vI;044p`S4E&642`*U;R%TLypi;HLf325WX>Qg=#Ew8UD%d=-)EX`sn?l`Yt{rnM!4hc)v1XI(NPvi9$^a_5%?rHX?jVM4_eTyj#1dGN+21ZEHTcrXTa_J7Q?sIgN3@_6|QrY50F%B40=;TKo5(h@Pn?8-<qAFXvU|55oiYIGdeo4Cs4?J~F=h)c2J|R{!=8i}}9{4OOu+YaOi(SQD)lc2QgVuDST|8~T&5$02mZs7dIy1gNVD}k(IKrsW2i-e<U(L(&m*LdxHPfqk_2@*AyUgRYG6+I!Qx4n3mF;e^`-&CsCD^_?7}n$ttT>=I_Oh(?fqedHPA#p&T=6PTDB`nO?i`6&`aDW=>t2-yJ>*~V`FV$!zTpDQwAf&&2lK|;O~x9S%A<ypB5y+a#NDOn4&Vmqht2JS6po2xf$}fQ>AaZSni*|oXh{B|`N{Mx9D2v@p3G0T>%d6`$O~bg_!BWyZzyyJaIetfMZJ(2>gvC<{WrH3BoQi&&w{$H(304jwI>0UFQyh(BYzP`GaC0lL&ERbFq-r~tD3Pw-GWxUUbfKBGYd1$fx1<_(x(&%H}!2EUc_@>_!saFkZ6xM#CieD6G(MOb3K|)>zV{67Z<vH^kJb-{0pA%5BA>e+a1hv1dV%*Rz7!I_N$Ko&x??+?%*Ya8VwYnBL4wU3l%&X$P9GWm|Y36@1wygb|K;F^@xRjBFqNMhTO~*^ufU)!U%&+V~m>?-bw6jyL>pL5VW2<_>-ECbH&9HrjDY>l#K_NPmI0gar6i>lG%&wqqaIXJ?JQV+Dnil*q=-R2Wo6C$+=Iqqw?%ri`!lR`~_x4<{va$mnlTwlFtRdF{4O6ko@A65s>iOv<(^Q8zFWzx;`PIwECWZX{tAt%j%$Mh<$$lVC&8H-$@w|2B~N0r-Qw{w~S<JUVWW?`)&4O9WtNJs)C(W^3V*E1ElV7z*Jq%L~NeVO7rC*4}GXrR<j0T(<qJ@Jq89b+ktNk_ejr*X+2#Og^-?+<-n00Ch7bRDiYUXsI1N0n9pELnlEe9o{NP?)6L{k3x2#b$EJGPUUE=`PyzDHYb{F<{&xT}%J{ZfC@h&-N9L=T@0id*Xu&<q=TThqh~HBTDxpe8st>bH0}jP>{08KQnG66`E}9SY)6=C)2Npo4z>=<w%$M0SGN-DtE=UM0=Hi7xUfkroB<)s91eqoXJcTW~2-Rt$U~JQe%||xcQ6=BcnzLLc9Tc*s-CJ^AQKR`4<WH_S472I`x-m<ZXS6oRO$v|S8y&^Gm!VBbfdwrlmYFFp;h06|6JqF?E(q2Qe{^^p?S`wv@MY$jB649wj)VoyCtrt5eb{ErN^q4sYnoZ7a_VE0TvOB5Cw?-5rUg_WnZV7$W(G<lx-lSEM!t6%(539rCUKY3fn*6__uMveU=C3gtmIB4^f9%j^QLW+=TKE!<~G7JB|so-m*nS-g9NWYx<K&zF6=m#UWu+_>Nlo^MQME_$Qk53lSZ-?$>=CMJ<okRg8$2H1&Ws^s7J1rKJR>jgjHq!F`k?zrlq%`sbQSV=(L~FU4;>;)0qPrlx0htV-H9o=`-Q!D?yz{VFnOF%5Z4eX}a@{Mqq_#3W)E05wwzWSPZQ6ZD&&PUPT)SlUjCN5HU`=ti->lWs?ItWB>(pb`d(~VahG0OzbnS5(KJ&^wE=KQucJ1-D%=ct++~T#T6dSE_LxkEWnYF4r=D;mZ>uATLt!2F~EonYbiQXrW7EXoYo)ay{N9oR=pTzPfHNr$?Z+Nt6CjrbVPsUY^2>lCT13yFE{WXK7VhVtj%ff#fg1Vnm=pqKfTahp(C1E1Ts|AAy5=IGkGdZ7Nz2f`P$;xveq#d#m#)Wz=fvW;#JX{wjr_RXX=O%zvF{iANB9s^7`5-iJ_9WS>JlxAx1H}$vrxAM_X+EHCnniE}j^qDQ{YhRm?hz?|4j^`Z|eRzs-pVwtdN&s!t0?B$=av97h(T49qk>f|hk~xF)w2_A|S>hWE2Yfr~a&h4uGZw!*)K>4(^3fgB&^Cu_%F0_EzIEI}UKdx)lGK42nce6acKzsqO;JRQrIzpl(dL9=4lk{VXAoZ|p%7o2Ya9doKHg*BY4-EkBqh4c?8f=1rLC&t&`xOw#Nak&^ftMtj*Xyh_!$Fh@VvirzNuN$Qd3)MnD+h@-stiix$_S97yM??AL-9%b=M(U|tw>L8jgWe0~XU8YTpNtEC5gPf?GVSfyO*-C#hL*X^gA@COyk>qOr`RMOOK0H>I@ddFpG0ys1W<F6rbNb4alIf&Yqe!-AM2VvrXDei7)0!ZPh{8qaVLpK*6wvA{Wz(q7bj-la_PG(T_hnj5txZ|)!z0Im`YX6djEy$_RBE1ObkrU?bwDWav4urauObAzd*46!t4AONHEF9^7%T^(2imyLFKa5VwiZwrqV9(M%?p}XcN4nGNgCDdO{7tWMX3EV>ssm$5~-xza(q7zC(M=yHi-ThkiDqo2-p>yY*i-V$>N+ox?9VB5v$gi#N||3a-`UEPINtTzxEqBcS>QUB8hFiQ3|_I<L7XP2jq~rM#Ca->=w&2^`bkeGknx-#Q;2ochN0AP889_f1ybl()KUucniU1kTmB<QOSLZ4LdPPtM4IB#P|85{fU8FAE_4GkZt_Y^TM-1?4(FFnPg%z|x@>9N4SrVrT<YO0q5!ev?92fF6LhICO%5$D0}goR-O>S<&$hw*+esvj7KI8cpvdDpv+6p^i`@CEQ`Y89LUr)OR;H36Wu(`pjesRqUnO1c3TZjU|{|Gzb+0tZs4i!@<_(>q7<ieaT(JCXMpUwADzl33trdoD9+B#eys;GZgdQ92aU-9;YtugUcpEv=8x5m_Z8|tUpT+`rpe67R#<3OrID<v`^m|CM;WN%hlncxxQw{+MT_<zZS4ht&i5fVFlO+btO_VbOeLIvTvp7jM}@JaHj#Lia4o*UIz2FXDP>4n_Fi~PhUPBjYcB!`L(FeXqo6Q*e+Pc3kU~hXJOJ@%$iaq2XI&+`fR?(W`BU0K=Xw{<-g`#23r>ZL73_{<1j0FI+RVsqziTqqHzD^7qlX$x(<H%g+lCui7aLwn#*UEIipWrTH_eYTmqJ$vrO-fBQ4kO)T%plKx~3&?QH?t4-0cnfEL;|jO87#TgY8vkkn;6@_CQZRrBh+np(Rb(&~yp3q`Xib-LO%bdJzG{l?;{C>*pC;p-MTM?>n>K&I+gnq!WGXVp28Q=(ZyNYUBM%DTP5CP~X_bZDmktoj@NHUr#wrgz_N>2G+avn{jOErpj(>Jel>uB^}n7ni%E+fZsSbeRsRGZ8U|u~e2w>H3YVz^cpjE1B3sX|+?P^@A>Ehb?I2QI17rU=kMa4X0urlPjObWe~(slZSz{JRVU5JZT@;nsYOy42eDz9B^F2bBVSF`X&w6#I=w#fx1E&dk1o_7ZamDj3vejVL?ltcxS@%;l#`fLPy_V%p`LZZx&5GJ<s8ZFZuiU<~XO1A7MV^T2sI%GB!Q5!NR%A0L~5Dy1HK6b`3gqgqnG`hJV_y4M=#n1}8?_r{SzgbZcK%CD{pFGtI1_;R>lB(``%Ftasfd$KI}xalE``ZN?Uwp!!m8oZ50v<V$o}*oN=Qw(8|iI4|e(DQ?Co613^)NTiFU%VmrkMbmfd*R6d*Sy}{PoU--`xA<Z?fSDqBQ)2=*2l{*kj2e0_r$mDw;6D-wcE!0(JUZVdX_+?J5(mF6((-iQ;LIyV*uT><-rr{cOCvpuHInnDuFauK4YTKR-4;{P2!j(vd@lZ+<#$v|uuTL^Gko<{u)(ekiI!TrEuf8-)Kk=U$#<~j?MuE!6&<*hZI6^!r+({R4%^5>_jRc|I<lD-Q*%ss^u~wz$Xf7}e8o6T8|O)wDgLIoV;=Z>3@0O7ByFGTe#L38WOII`@g1w))tMIQ>qk;3tQxUs8t!w^<LPu^lyp?`G1oTJ`mFgx6rI{{390lrsT<_PCRu-*w`ph@qZ5KlE%`$3VZ)B-4B9xN;B+I@W81gGVr0Lsn2-Bx@3N_<10WES<mYlPbPPt2mC;(o|Iw8=rO<Igg};u`IK>^OOHx*DraXRvYFN&NFH>)~0T*c3>nN3Dbmk8`<%<nJdX5I^Gu6hG#(XMkzO2QfpHl(Dfwk&WPxTx1qwSBr4rY$YTINk()l<tUshH@A%(Ru~>ibZS)c5hTNj2l|aCr1?{x6%^q)l}_tu!nIDn>-BcU)BYy7E>7HXT8%4(uv)D4W(4D{Kj0luk)wtC*{TgLugEkj%d>^t8E<h^kg%zvxV}sS#mv5E8B?{<slCcjjO}iISa|y|ZhxZ!ohM45WzS-TM21uw@9fj@exV4uF=*#D+M}l_5iNCbvI1q2pinDi9;1*bF5GDI>scK?23S3hZPR@D4xCC7jQ6-as!cy~tY&mqw-@GNH%;jpGf>o;DN{BzFTQpqT}wIsKce*nt{CC{J2ecJ$g>a+1nWczNa;Kg`}>cCxb<gTW9&QnQ?&)NHW7BAxB3T9nr5P49Z2&^~%43~%n9A2^&@*CuA>=krna6X8LSwY;VCEzT!VCo6vsW)TdyHee5yDq+wuJ^RZ)mXr6@FN2r1wMJc$!(J`M5{e?k1jfnr1&ZgCh@e%YoJ=%y0nAz+c!+Q^(v;k3$_Yok3W<;~ZV~MdLFY_A5GyLR*~sYqTQgni?5olL3~W^Wo?70;9B!h}x6W(p);C?9UDJ)*tG&1Tn+IF3;cJ(FHO#&SGsD-z?1lXM4gURRn61mdFW5Jxt%whqXSz&Tc=Axs6WfbS>XZ6#^X>i)MNe-Y0s4r^e?%ACe0Q|>cJpZal@Y4?>}d15cRQO$Td#}5z3=vRyf^f_`0m}o&eqTIWAFF=!QS@=TZf0+KW-Jo>r?z?8%0wRBc+HBeP?U;`=cLBUA|f;FRybW+DoH)!j0^Q&E3~K%!QQWDwoDe$T7&fo)LQG(ZuMF@8{+9WwE@TfZa^!GGvM1w<&aY@2J?^-F}OP`T33{HB&JQm&UZZDI9ad$r>C>X=w?IMijS;{KLE@yS5^JBlG(0=3loCiy!xP-o4$Db{$@Vk{dpoym;RVN|zA4L~n)M$z-+l<JQ5?W;73(0E*&uiHC^^rh^Jd<L0;5i^i<-MMVTW;3`*Xu<&GaIhlxRVrP%z1G@=UJ=@P|S$-DxS05vo9)(CAD5Q%W!butwNkDl>m_s1YrLkYNJ_Di4*t_}D<>YNFMqg-$%F$l%jY~UnUz4)l3Zj<U@z_e~m3DWsb~BwQ2Nvyfbb%umUEI}XiSrg{T?l+qP&5WtmDMM+M)2{C_1W@VI;<f0&=myu`sVVMzXh_-HM7-0S!|(!FbtG<_>y-NJ^`j3zOjMdUO9n}3(*;#Rq8uLgqa+YLv_ASm>naFfz(8AyFmokT1q(D1`A1(m>+^RI)RD73!Nd2t682cB*vDG|56Z{<O+Hlz|(uQp#}bpEH1s43hEBa<fUiV(AP{|STWCTn77zx?j-Q0&iwXg^f<dC{!hyhSP+?GQQVt1^6)-rzUx<$v(MBT1yPjbpF}431;j9p36kHyKPPB+N*8&Mu$bdRnZ&@<2dBFaV=(ByI+gV?mQ4ItcD<~329I6^iS7CztB0i3>o}@;kX#moCIn+?CylNELU*)Rm)3N{GbA0DPVOlJ91$!Qvt@zUt*OU)*KIbitH2eQ=GM8<Pbee=VGJv%Ohu<Cgf!Q4%xlXjO=R7WD7vGV))!4Qt#d~1Bd5w?wz)7%{A{_X=(lellMKDfgEMk^ImTcx2ths&ey^G%8_XAct4!mSi<`=Md0n1O&C@A{mk^ba!>oZBOc4us=>wTLNeMo*T9&jdA9#<h%JWNbdJf=QW@>pFd1F}8O%@!-V^1*&z$!42WeQ7ATvzjR&^vF4CTV7P+su{(87}XDrsbE{P53E$YBT!sOQ4qy6RB=Hsl2NB(yKcMahXQ+1u`Eiv$rzE0txUT1T-#VZ{Td+s<>gP&09MQ1y<%`S1JVY7#-qzK?bXsIKcL@CP5z8<S=X*GTD4LeSdjoPAhhae5z)8hN~M`SRC=aS9&xdKyI&q{i;(Zpiv@+g_AW)0%8ic<n=xL^BHWYLfI<^7>T2oBc<>zc*1h9D!#k7|1`Y3X=ZtVayL4c(<7^-`gNgQ>p0SU>vI3D*_|?S-eT4WGZXCbPG<p!y6Amo#Xbfvo$jFLxQl5W!%)^7gz0Yyb~t6;SM_^H4d#I+bv6OOO#2v|Hz=(s>n`~Een?Hw&(mR|KF&gOA>uJm12m+sG~+NApG`gIvm)Vv^GK2iM8m?rn$D`4495xu%<jqOYB@6lYSQ&(^#%Zhi(4adC-d^g64VBUj83i>_M@I$?P&mRA*PQg@<c9M`Z8@7X43VyST#f+es1nm(;!z*q5cD?4=@U+y;)1JC!%O*`MHoQ&W$3>U`Lsm<(m(B^U<)$fE$!7u|gmr*<qQ=6PX}!mj99cB(6e)uc0I{YFXi6NV;Z$af18~1BXL4*R<T{<WpH{+>fZu3<RXIKt_R~1GOD|=AAW4jSQ<#1n#<LPL2oLueai^SU4}q%hFXxJakRj+!LrovNP>6614n$kbEmNC_QiKd~H{t<JXNAr$_^SW~GTLK7OmnW5g1}lZ61B2j}H{(#pJJrAS!n9r=8^mAS7Kk^!wMNt+`mx7H|9W}BX(+sj#m=A#4W#J7Bl(UbH3yZ!yWgCkI14Y(@a6CVjDsM(-9kY3Qiq@oQ}gA>@C7Rny!0)hsh)b^y(T`}ZA`+hkkv^PSH<2<^pLw1tTqwVa;))5O(G|`mJhIC1(wd|IFWCf)`0qdjnPWIPyjPaL^`&#$QLJ}#{HrcVl>B;r8x{KzDT}S>F7zceLN=Vo2wyOEfjB-b~#e%mQ?OYikNl{3OAmEy4pL%kK@jQbq3EA(I_4}nDp!N@5%c&LVq<8#U+?q@;Ze!*u+8pGaEY>CNyf*yF2B)NXS>O!?y?fJeiim;pir$5d5%EI$2-Gb=*ptL2cd>?oopFz+6{9<BDm$ur!12PB_iTRtX=l+eL!4z8Ce|0%S$5GBl(gWh3)g8~hyc0VKo#7ILnB~x<_2&frZaf&;5sDS;scQz=yH1(?mTY+&x~vzD{7v{yF!s~Fp9&8wdT&3dk47qQ||;!Nk;L&vO2aQjT*y_Kr96Tp;KNLEB-wq2u(K`bznLJD8^|x#NX5VY@gnf3`1#RxT$aRfDpv84->x7Agl|%8>9xF{T5b|!A=>^+KXp@wfT1IU{l}*=p7><BY~`V0M~CF9PSI%{lU=>d)+|OK&tQ}$nGdVRQwO~d(yzGDJc+UKWVQk#@eY7IyyH;4cW+|9mZAn4~&lR{SOKrq}_!i%BgIYcynVG;o|&~;ir=X*|xG_4f!+jBnBmYR1^PLGrKj*`QvnAG$-Wn$ow(t{1s;9jm}}|t+uM#coA65B3J}s)&9mEI4Q5$l+ZvZ2t&@BbkZR<K()TYFO_p8?-+>xs*O*;(K#{umal4XTQgpD?4Z$?D}T$|O$*=5?wB<$Ifu#k#&gb+d+@wt8V~;4CkR=K$-FIlM|U|P_js%b{$WGEx)Af<MqG-7vxKxC-7tYPhJ*rSSg6S~3CsiR5kFGDL5=G0R-nl6CdR|s?E$Yev(th8$n?~?A^VM^rRY#nq@?!43nWzcb>WJVyB7GJMeGg~yA)domS-rWC46|FvJnE+wL1mE_lSIAoJ?BE7A7-r2-D^2tNO_nTS$Ko^S^NOETD*b1PwqJ$N%_gibZFbJ<X3zO-_T;&hhEs^m8Hq`2e`FisN2!_o?2lMGtVTyt0>57Noa3dj~yYw&aTQhVRb2cT`)Q-*VQY2I$Vl-j3<R@8iW0Qx5$fFPhjevtgAP)@9hl9S-f|We$7I1j-SQ6Bm{MZ}m7fKeQ?*BitZ&$9z<Mdet=ZiO-58*PX{FYd@I|ZEg@8W(C{htIl^F)>6d~{NmFRSb?~vDS;Upbdp!WMwAI5=|vb8D4uka$+M<@LRO<zQKGw;zwlH+XX(bSg*wQ<wpa0`Z<AWDx-$$;!*J1K$v()63&9h8>#YMSL)6_a$L5Li{URq_Ch)#&uBu$}8pIjLA*NyKPAIJr>r3UMlSD7+#&<byc~wjK#fTz^HQa_wcJ4GH&WPev7?V;g={`xDEX5%AqTshh;p|#OZ>b-jGoyumn#|&2S)X$T+Dd+oZ~3{uWe5slOcjL0qw}V)sMT!6oFqg<CuB4nB_b4>$$IQ~C8^Njc1J2iXp>B?iklu+DT%VeW20f)z&t9eH0z^6ykx^9ViAKQ6WcOzk5+*Lfu$mY0IrOI9o<^+-Ef#AjI2sBS*;UIml}2zTA2?oM!t~ND4H|9F3)@Zn-+zz?&je=Nvb*HfF77n!@q?d*kfQ;n%Co}J_E2(K9uy<W91E04;HZz5$_{7bCvzKkGa?br0r7c3K4C%OaGt2sOzS|xU0(q#tg6NLUy>(r=0YtGL9n=79X~<FyyU}Fyipuj?7;OJ-IHNfo9O7Ymg`xe6KpCX)>U0zXmFRyD5$NF<+VE|8-S-sBYW7&yv~^FC;6QB?{drr{SVn>qOV2Xenha@WSpT*B;o_DLv^;fwa6BdsrA}B!|hQgm<Ir)AgJsH19sv|F9?3D#?W^e=Lo@d^W4RkM&VxlhVh&U21RlXzTAs#s0zGejiM^E6x+l>~inKNO;VU+u1c1oPw1;t-Tu1qYhGRpJ)~wOXp39{gD^`v)}!HT+S-=EQ~y0D9Kwz4vvb4uxPHuiK(mq$Q>a=w!z_zz-|1kb!dH%`HuVsw@rO+h#@$IVpUTN|H!A>y%sM;6!1hDD^SHDLmpPL94I!fx%MNH*{L2rAQbzftS1RPi{9J$%Zlvm8=)i2@pE<2p(u9qI&kQ6m*Vi9B4EJy^*O}cqFI%UUlmu=y7)vcV59Zq`|=aNf8O)nd{2&Epl3oJSuTxwhW;}DWv8_-Oab2vvM;5{VPqc?ejy3Jl@!sv+=}XP@zXkg-Yq^Zw%b$A3W98CF?ABzOZNUG<i!e9;hJqYi5|Dm-D^E?A#%5GM1ymNv(Z%)O*t1xRGt_{z4o4V?yLnhKK;52vFx)W@P{#GwZs?ND3W2etjX4kphjo{HsIv>A9*xi3cCx=ih{c{XD650ObsPLkYWF<zp5tFlJ4fve<y3~{l2sL^VUHjl!u+(mWJ>Ld;43v#n#^s*l(Ubj6UHjezWKB7@e$r^&(1vXce4A&iVa+gSoFW6_99ZnlPVL<;N;H6}rv@$nMSF&d%OX#o?>1-K|8vX4At>T095uL)TBD43bz`J^T(ecD9zz9ZeV2mADJ4TIwba9lP!yC+cYeiryl#G8XM-^-}Qy))rizu?}}xP83#*9I68O?#&E}9of(}Mp_de7X9;nf%N3V+eTHqPkDMi*jsUkTDN@pbkJE^X;i>OiKuc<dESk3(BwaCWPMc3E34@IZ2P(??e@qKA}p2QHSN3K+MuUl2B#e{9MN#At96wGj*B&SUvb}t<a$Hd9wuP){R5L!T-<NTN#C55$ZkHJn1#lsbpNW7Eox`8VqTXc91p5F+-9|2{Ao+NY*Wu}PeWSduDvP`Mb$7CMV>Da(`l+%iwyjzad-sdlD<fk#Ld&M<(N;&PknW;6HF+l!2dTDLfC_F&w${&+(u;}86xWV^w}nF7_B3{ZhdFuNtKG^D@nzB2}O*)>WY#cNE@!t*bfD?!IoB2L|w-cpRPWALP-J43EIS55R5d5^Q>Jc4ZhZwE5cehuy1JNSlF+D8R+S7&+N2t&oJsR*=Cs(+6$aS%-WbydR3*i0f21LGwN+ZU1d+tq0QNPxWn1|*hNU4DtagsY!S-pVjj#>ZSQ?(>IMG`1(ord&|{JNyRZ~~)7Ej;hkF25c2pF=)hh~GB&P|ZufN8^PwxFFW-eIbnC;=y7dC8c*>EpC@0L+`@gN<j4A_)p;4^I~pqOBK86CD=2y2&vFXv!~TlQQ!L!N%vJ%xotrwCWIM1%-S7T|&^O2AoV`lH}y`8wUP2l)=U_zkXqoQoOpaw4pVU>cIe6o6sU<W<9_^a^*!(B?wZ`gr|xq^c#&t3izHV49*;<$nf#EIDI@QbOP-NWwvC!^MIn<rM3>f5VOM8*C_G%KkzX7?JZX8Cr^R0**1G0OYRFL3e^Mpl%*_u)IDVpXweKY+SlNr%Djda?)F%X4ep(saipv$hvmtR^Au@DZ+i{*5KGm+n%-PKD&3u7F}Rip#d0(T(yf_5rQ966<)1_lrF}GC~4xu>J#F?n#lwDQ@SGjsjm)2Gc=r#!5+2GQ(LLRVPH`9KLk69+{<#3ibes#oxa`BK&dfi*vy+|Ihzp07Rv5WW$K7?O?>nOds4#PAl3JN<Q#s?-?IuXjrS*Ofn?^V)}ufwT1+SR9bO|T;@b^wf6~jy78t<p(DcZk76~m<_I7SI%wGh;!SW6^9!4%)i>@kl7wVXf7z{`DN)hjUedx5x1De=dx*N31Gs>rGiz1jhp4zS6BJP$sbOKL=Rd|{lz7DB=Zrc%GKj9`=T~JO(+&u?kC+Y>BSTxrKq*6q?vIX79(*$Z#m)MF0I~5~@Sm=1g`%!RBd>KSqs-yRG@mnFaV-l5zNKitkNDm^?QjVBMht%?LIl?N;o^7t7FP+tpD7iz3D{0&?4tMzNs7H@PD7u!q_5%F5q#vfUSqiF1AkIt{3PwiE26BeE^@$9qtX`@Lp9n)MX7RiHE}(b4?Ux14AR_7mK)PpD)~!Z9kFC*%3_%K3dKL@5hhc@n`nFw+7<8P)Lc)(=QPbOgG%>u6TEAQn#{L5xuqh2Ey{i3}+64NRd02_}OLLSF1+{Nt^w;eT))y)4M(yNF6fDFAWhJ1hviKk7pm2bgbOO^EZDFr^*(Dy)1?QJlxN5@XKrzxxL!=#J_O#-C^T5~~`3EGSp;@@7?HNH1H1%&9G^v-r7Ev#5$?9qeoS1@J3ZAgnshtWbq?WuNC+H}A!KsxYJTU=4tIR=tqG))JuA2wny1ItpOqPPF$XLMHvF_XH#0R*I*u|!fBrI!<G6k1oMm`@3q6TxK2!R9)of-yi0Uol&O#^`IMf0AXd4Sb~Rb!4)V}^td_C%8<hjCJff0H!`1rZI95z33p3JzcZHL^fE0`w(@GY9qzqnfD$TtoaQqM<rd-IVj%n$h??OQdYtFB#vn71WW0qx9QhpW(x^Fxx}hM~I<&dUbV;=6)_y+M!&f*ow_cQ{ttttJ_T<9a?byF*Tasy~9jc&H(c|uebyB1AV0*$_S>lj91hh2<g%HAQ_RDe`(J2DMUnZrc@*Rx~e};=S@w9d`Tt%1C{}ff1)uzibMMb<CGpx0U$LRjZRPMVrToigUy4VndbsGQ#eu2!FE<oluvb>eeon8eevhPlVSFRtRm*XceuT`OW4`ZzZnta4>Y=8w3^SJ$xQi07Y4ITIO4Ye%ydflUuI?ygaG>)37<jrsXAXSu-nK3qcvYm7jW!ByT=}hNs=?-r_0-5lSwZmO2NbTGOK`c$RbfRh%UZLAbeO9Z1BIu8P}h@*$QTkH5yD%Yjt!R1O{o&rV-I{yndQ}OP7qn>VC6#@YCkO>%l5caIufcU=%VGx$DZXT;84M!88ZEbb+qP*)Bv?T3Kik!t}^eLomk<wa_TVHaNcko<z>M-**Y5qI7f~zK;P+1zCp%lHzTJd*ZGrCx`{r>?1%^-YT0`+Bmj?;#f*G%8gl(W2{A*S_-Kb9|pCOid;mZpCl)$)H09GD8rI!J+chbJQXRtM3f7mA4J@V3^g5}QFOjsaSDzYE)Alt3~d0}G-ZXAh!yH%94?<z7O1+e>Oa^y)sD9QzWM5?J0I}1C3dEMA3B?XT^}}661W2=Q%Br{+$&Y5?;v7l(JwgCN2aOwotCR}*CUkn30u&{$jl(!2;(Luom5}fB>@Hx#8=gZ#M2iGg{UtDzYV)-fLTCVk{iV?g2fR=Ooo-AJ1iO@ZOwK;aFO@P!3NXPS|{u54)UAt|D}&cg#Th%^5oA?*yT=zB#-3ae#}9Ha)BD>YBH6kbN8c<Dml>;V-{%>5<qVT3W3=Unq$<Dt-)htvXi8_NK0L}ra}cMw{l9DSh}=eVg9vGQXKSbV*~MHWu!U->Sud(C4eOw31$}$I|xmgdP98QTcM0&i$)0RV`>OPs^?fjHX#Y{)9lIHL>o$PEQC-;gnMrXk(F8PP1Gg)D!kWg8z_T0YGqDx)$NARJ)9|2sLl#04W@GZSvjgq?tS#veB~xBo=SFD%tM%zv2GH3^c!KK5zrXQ-q(Hu249ty7zwkJkTaAK`Y$nCXy@*`bdx#-%xwhH<%iTmVpk4Pb1a3iCNyOo9lisEq_SudV)U__uglWR5E`@N=X{SO0;)DL<T_Uk%}B;_ey)gI11rc*oxxGbeDbF<Zj;;=GGLNhcE2FD<&GC>M~flZ93BAq%!AN4`s+_w!a_?O4BMpJ{6p7xas{XIMMDrhGrL2I`&h`N(S8(<8KvDnPPyQrq=?*`#KcO)+dyn4b&!7T;!$8h{-@(i6!bJEys5$r@rW$i!%ZM)pnCnmtO{A=$!%fC@@f#Mst$2mj|vG^!2GKG2f)OPM%n;2|DtQR4Ufc30%*CqN*@9-piAuD#W3HI9>_$U7U0ITr904FgBd&`OzPnM4_lkBnTR&xF35$4c9{JLkChHwT9S#Of2DW&bybH7SE2}aqNRIj7N`S|)Lp0(!U29hJ&Ee((3Lk~53@(jgu`LXL|Jern?H*yLgT30-_kSrU<La{K^vv*Clol;iiG1}S+C8xl07l5Dx9M#y+rW9G{wZx(8-QCn`-ipy;Z<<GW;@kRHC-zOJYqBquG2}oSTibGNbbeciS7!|2WV^+o`_nc7k9FyJWrS9q%5U-nJDOp>#bJw#>6?9x*kFOFx-TJVpq*Tn6b$w^X6Q+ptCy+*adn#6@V|6E8#Jc0j?+85Z2`nPfLACmO7Ebyad49FObCnzaE~!Z=oxHq<te%SS_)Gd4VvhPbDiJ?s2tvZ21JO<h!<rVG_t&WWLwIp4?<uNr<`5bDf^ydyiHHCPP1n&4_*8!teJ3|2~5hd$^bCtsA)89OivI-=)duW}GHd&A_}emb$xl~TnH$&Ww2Kn?{a&E>rv<ra*1M)6d=QJACdY~zRn#Fnh9&YB=h6#|+Pc`n)Y2`fEtfjE^^5SWMZlatBa^Wj(bgOihy_hW6Cg~v5rX@rF;O3nbTyZZCR>A)#7iHHu`;cOLG?vy8MBgKG(=0r<VYqP@EdqeTCZGp36VD9DTU?%*FIm<Av2qXK$`%uhn-ooGsAzu8gxLzSTlFw%o!uZC{wru;1zOn<bA&(Kz2}VpQh%FPY#tmSXpD)SiNfe4CGv=8d@Sa&)r`ZooHPByY0Q{h>bf9vSi~?p!87+7M<Q-xVAiyv(84GLLv^E({1?`NffjR2Z9I+b`U$dsIgq-k(_!x)K&k0LSjM!ohXL~ei<N0h_X#BG*|LgY7PGRQsU-rH$UhNneIT&R!AlZM4TiSwzyXge;MJu*#?3J2sUR^BP%2sz6^sWsZCitP+^II!t4FeIfKqQWYs%)3al72`XPB4?Spm`Yq?6$5Kqf6M(Ys8k~Pg87pJ$*5{{O#uPbMhSsap(IvpI;qpZ60kEhwl#ew{~9>fcg5TuYuCOv!lP(*PpMiuYV1({`$M`i=(ZBx7)k;YX4yG)z;x5VPp%n{q-$@$N{e!qsw;!JVxA4&{IHpbF}^HuZP9{)&U!Z*9%hw{x4X{ro@b!Rc!tJh^l5zHgC6&itXJudj~+R-`h1G{uk1l<+ewwZ41#2W)OA&4YpmgLo0Tay7+GMaQjuUx%;}<-YYg=z1n-Xdjx>4FuVV>DWz@2Hp)Fb0#v<u*O_M2Loe0=%UZnM{JD6$wR!mNfFGmRjAp$42_1-fYMy_42L~u>j%k)xgP~3G<J$rhAIKF1GV+-4-Cun3NAq}huXw$^xwH2@@ll#0)}KpR>o4e!|CG)=+<IHQ+1%cFb+B#vd~;{(;9&2-jG4*d`~5eY?{<z(mM_*{{E?m@0^!Z}&K5rkh@8GF+vz!Vtl5a!KgG^$)$G`ntSv$#2B49uxoqO^+G>t{Ye&)BB(HM>B>eGfKm3KiGlTni-%zSIv+{i#Bwd=cU%iOZzMYzNvb_4q2wgK(539wYQQ?BmpwktL__OlUZ~1JKz?`Hbx{XQJaPtBlZHwE7bKjp&8zXLSUtzo+&iK%X`N<Nnau0oQ8q9<3<`qSq%|Ck@us2&!h#9=Dvz+*-ll`0BmwqzsQu>8G7zgEVB>C>vzCto10K6xZSbh&utqCN?Z<yF_Rrun@l<lvVsOPsEq@_fzGdqJxljLo6)y!|ZQzbb8%u4yJ^!ru$At=YJv&rK=vqe4dN!Zz&=cMYu>8`J%dDAoEb?>{sY`r>qjMyG))BrOAlCer6{blQkT%~#k^T=$cGZi)u${9-i*J@r@v&W^soVG@uO`FMQmJ@#WIVB?fJ|a`f<!nJS?P0mVAMv!P9wA2pq4t;$sDPttel@Lux9}NXu3R|bRFhn{C#f|}Izu$YqW%7XnX=io)Aw~W_0x5(cc$$lx_x`nCe~5*G>a5~baQzzt`N+=`tf$_?Viy;Xf2tepi!_MXl-YAOSZsHv`362WQf~6AC@_vllE^*Gr@W~^Xo*N$%o@{!t(K{=hKf8H?mqX77Pz$X7v8vHiiQ`$KKwK`RDaddk4_KZ3Z8k>7=+Gu6RJ68d1-iGR(jq?H&ERzjZjy5K?kXM_qRAATD&e_yV=}DQ;cvnA)7rYJ6dZcnb=BHwW2<B1ctRznWL3p;iO`37+@4ZPl@BmaWze$exPp(}AOqs{Gy4=EYfYZyeh!!^V2uM*ZdG%4<{v!BO)-w(^Jf{oj`6r1^W*%RTW*utM;$Sz|=K?_c5k`~wYB>O(K(_tio>VtU1dDv2&|bzbpTGFK;#S7+^g{MWBuxbInhv2=f+YVk1RUR<4*qPeF%?=Pru+L7t(Ek!w+PlJ9o8T9qL`SA5@_If%uBW9}oQ&8vRJoh+bKG6RC)r*{rQfAR9#t`{t%GW<l>(@IwMv!P~ND@R?gH)!Vvo>F{VyWVjac1UvGp~*j1@O$2gBZcnF!E)XNkkG6Y%XCr#l>Kqc>*F4m_o*G_6O4_g9#9#D73em4D2PS(a=3HrBSoUDi~EDu*gl=Vb+4Pv?fh178qwN_k6=yvD+csecx20?9gp?PV#AzwafOJ4ZNxbw#zg9LJUz*7e(sHb(Qake?Zk?zD)@Xfvd;MY<I!0WERTBp}Mr5E#JQ<K21c9w9CbGhJhUN^^B!TR6b*&a^Rd2hWUDto+tEN*xeqQ50rKk)mn$m-*9CA=>NtWSSxgb0Zo3UBT5YG9-qziyaKOE9(($FVL4=RoWt(Mwnf-5&*x=(nN<=~az!1@j#PDHw!3oHy!Xh$8FWf8&)n5N``jYBA7Lo}gh7&F>P*LhevFwAGSk_uI?I;g(XnU<ypS@s9GZ!t<AHO_-##7rf++VaJMK!r!kpeRe*jf6iQFvt1@b8uEG4Hf+6^bf4X>TOvws0OqAEUSsUiEJfRtg@S;<Lv?)~MW4Gr5hu@aIE5r$l0(=f|ChyaM(H<(jR3tXt}`K6EEb1QDqtr<b!uuFV_nC{JA%hnSZy<rBym7Kk4WJb;g^?Zrx>AdJt5eMvyo}MGVvpRRlhBhrufKJkQ61dRXwbluni^S_76*1slc!f7l(&F6SdN`jaI3I|UlrNFR9m~!Ps$9>sF#m=g1#bD+ZgMZU$(Z-CE-J{i5t5j+AFi57*MJaFmslpqxi2ym4dOJTq%COV%#p~XV?g$UgV}S|921-nKD(V)7x_%gNct3M8v8hCnymkn-Wqwt&=toD>-x~Ik>_~Fms6&gJ_S3coO|Y#bn-voukOn%PnX5_a)~Uy)#MjKJ1!ZJAlThKS;e=cmo^MH;d!Cc4)}u~;W2KbUHBA45hirac-ozL;(p;6`6NnYn4Q70NVnQ76WRVa!1dNeId={%b=FxXtrtJqVWAg?&P2>t5D2HO0jjptE(|5-n^@oOHh9#0V_?{Lx+z?2Oq2Nt8(nAh*>ybXJ!a*$FBn@fn2)lmAG3n3H;IltwPO?*;j%9>@2NAf4dpRgo<a$h>iy4|R<g0e8*;i}e5!&aKmBR89>Nfh?Bx<4T|jT2!;2*Unn|H?ZF98!))Of386edx7+X9QV85x@+8<F91stX!Y%uEHJ-}ea@J1)kJlMyE*;A_IqsDPX)?Qtr{DY=Xo563JF}6QOjDqxqb_@SDy%f%kD>}}`vw;qkt3(W4R5%nCBH^RJefSHw%Wihb=igjXMqV*+cq`}lN2Lv@U44pFq0YhWtP@S1t5{MhS-|Sk@T%r|N=~QJ;nPVM&cJCaZqU5rdhXwtiYhxqwu2bz6czXa+;Ef)x7jQ^tGf_nzm_Jj{T-kTRWni;R9ZWK7wT$G90z3T0dgL60sftO-shbP2D6c?X}&q_Of{My?1i$t8fO2TUguA#v;lj&aLFFvzbA*N>+Mt{QywPSII$6UR`K6+BPiPs!5H^j&Q@-98Iw;VJ74yv4fK!S4USLKKwKi(C++cAr99c{PeU;u4rW4IedOZ)$sVYhD-P`<ok0$h;c_N##F^0|YC2-kf<LPech)R%ZQHv><BI@T?l;20i;@gh3GW^oU7i-NI$5|gQS>9FZA-vsrutU|HHojC!C&(ellq`DnEHK`Fnea-_~VHq&FWBRLZ`6zi45GO7m3+h#!f#s?=gUg@9PW(&D!p9j2?HkG@1WBA^vVCy0&6gv)NH+(DzxaR{K8Xy1Ol==O1`JV<Q^}mupE~CUm2t&$BNx&!Y$VjO^t+w##M|T+Wko9nRkWm=tGA)GlzP+vLMOjAj{e*ukOhb;V2qFh%k=4A#kTDq^u<+n;IkDBEAchuyT6uzRno^XbL(yi_c7Qvm!~;T87m#rlh{o~{2^mcO4aE|<WEyZREvno_+&zvTKp3$h|yjt|oz+_f~DBgr>|i^UbLq6RN1?nI+Rz;8$wE1N$Znr4*~@*6cnwM38~`R#F^WF$07MFe|dIu3!aOJZn8Q>U#*sqlntROdu3V_gC9p0hI(mmKxTuqkyMXEF-srb_j~jDl&3JaS9~B&nPS<S0XzGOGr;dy&;d$Q!Q9^AC<2xe{J;a;!tB8+*{5)MX~{d!wx5*T_DE0i%a36EmBMsQvwtK?Q`+PCLk~@bl@UQn(l_gDfw}aT$)5gz!qi?w}0BBqmo$k9l1XAUVvF)g!O;7E+1`psq_mG?-x^H$uh^#X0c&(s#<In=@<a9*Q(ae-X9_VwZS!u`?nCG1LnGP-YA4tNvh_45|s4H7$(qOVjOhevut*9{#m>^~1Z}znat6Z+9U4N87j`^@3Rj<R^fLKLt+^aK9>=e%o{sq6&sabY5Q*ikAzp@ApeQc(=Q|b&zdDgc-1IV-c}?y6M52Xn|zG`Z%eL)__a?VYa{h>d2^>hm@rmAHHpaF;z*xIeQuvjJGv_(x{6EDu<Mq-g>?D<Mu1cjY18FN*+spynDSV?nnDa+kfXjf7n)Pz}>CQ{cZmH?bgvIbB?~<{5#o%b~oR`dGPs*|Kw+{w+>$&Z10PE;*0gK<vGMG#@qT%p47X0N84|H7I#WC<*ZuVKxsHx<B%%Ma&+g7`J1M;OtC3wam{#OOFO9#jgrNsovhv69f}N){n*-+?<sz%_-T9h_1;g19XNpF&1e5zKKtkC`1r*9@5|F)PxOClfgO6c`Hn<W-i;CwjLmXRF>fUeL&Xr16gqU<3OQh7jxXfb?9-L#E(hu)v3pT$woF340mqHEoQ~)yZ8kxjuE#bM5gVSSdMf{3gM-y{9c`NEZ+Q+bw<b|Yh=VlLzylx)c}3cw$Dv~3Egnd5H6?hQ6)A4iDIJ$)=7kT-EUSPa5jLp9%^TYCotFSI>_o8he)2?CgTJqsMOPy<G(sIs23XR7m<9IB{@&qH_GMcwpd<Yv&=0uWaWUUR>5YP;MFjFM#K~hQ|A>msNL-lZ;LHv{??MQ~hb(0a$0R(I%f7Y~MLQ&wy{dilz0Q}M-0A^9iT|28cuk>hv=d;1Hh)t=Ey0h|2IS@9=8?td=hV719bCURy(}l@RrAs45%Qzr!vqI`=f6<eUv&GtG3$1~hyJnPp_0;BS6=oyA$d?O0Jh*U(B3m-PENX`1WnE;ur0{v%efGs&n5v7te8h#7;G?wZ&Ky)&Rnv7%<8=#^(S*%(Q@{0jdD@5JY)S_A%Gfdf%SV|=RY{CY!J7npw*u8WLjP!SWGq)4fN&yy;4Pt>plwS;1OAKaORW&Lgt+{L-re~(g=HSKdggF&FI33a0$`YR74kd>IN3wG2j7pVcB3S4Vz+uI6r(g*S&KnUwcc@d_EB43f-A8%O1Zshs{)aSzm*I!(65Tj4My&Z$<A_<tIYh57h7<HF69f^$FEJz^Z@xG`|B-zNk>-HezZSs86Pz_tY*~q1m6Z=iIov`;el6K^D!a$rNaguQ(+#6Dhx7SeN#CHeGO#4Y)G~$76rPKMgXRxFZMU>;2{<pY%^y4Xcs9uE=3r8&=pCZR-AqC1>IIYI2rri2s(R4|Smpb(Fo!pr8&W$1N9?$NgIPae7oFcA{Kz8Vtg=Lx9S6N{42i<XV*hadeUyjpUoP9I?%>Ac4rA(EGuu&0lasMO8O*>Ao{<?`&A!n<;x#2~?L++Gqy9p(TPByjbovrglo8wa0gEHhidV@f{V1-}J{lQ%vENMbqaBsoRar`TxlFF4&=kFQP+1#CY2}subpD#GS19_tTG6%?P^6Pe&apU=DXrS<0g$^X|&!DLNbs?kOs9BI@3h^Ef_Lx(|`$R7{k}79<-&Ur8cwP}IE!S+><e(0{p>$d4L?%1C~ACgn5u?}gdTjG{K#$A%QtKo*KEKnW=P8K;thL@q5Ds4TfY?pb7o3|siootJ_XTB;6Bk4R`FKj(*GLh6&kHZoBnr8uw&@Qyn&DiYyDZ?{H^Pvm4sYynqQE?qRVV)ocB!qekt&rgqaN}oD`;Bmh=4F8+ZSZ1a6?}_2h=I&UY_2~5(!>`i=R;uJjpu7)54S5(S#i9(8NgW!oD#9Wb^x%ly64AG!8r*+*Cz;&il&70#VhQNU(Z;5T-68P5rfoBiL=(QEI4$~Xdzb$`@-&b&-DZc~tU_sqFJEsTn40e${48hGcSkNqci8qwTU#nYe*}eqn4o@di`f+rV%}-Q4({jlL;(YVMoI_mp}@nD8wrI=jvV7qSjL+<3%H?GvlVwye-px&QH!2Gd%iw=u|E82{n<C`<8OL%JXA(zx04G=v*jB_AzN@vU{o!}a1?6+Y-hcBGn8|fd2p2JFNEsA7QWu>Uspg0(K%&1Td=GZB^gGeiZd<)m^%=HF0W}|#k>&|b1^GX$R>_ahkS|(TM`_wP{+)1k*aE5`zk)JImnA^EmhE-9^JxH8vil*z|xGJll9Q8Nqg#82$o5@%M@{OjX|@$A4krP2QNcXi}gl;P9lVwQhKMM-a@$XVr`PYAq_<IC{--K`ij#@hkZ5rFS-^30!^I1tma*3A4@D{l?^|6Skg4aY+>`l5!^K?3qbf30D*^>amHlW7&7X8?pGfm1folsB(!e(zM-vCvp~#9xoT9PI*LT~SY>^E+&dAmlwj4t5pZqqO8#c!Kwt{(##XC6S-YCnKdOTEoF0^)>;vD*cHh@dPvcWrv|r7SO#UeN=~J%PeF$#ASp-{}=`3%%g13wATxLnhpWZn@o=j_;A$|LeHQt1LXt2B3)V?Zd!D42NM<=j94y2Jx^VF^E6nP|_%MLlFXUj$TX4Vkp7wS5c)0NlbTrR2G{HHxf#cG-DOWiBnQ0{LY{lHyHRT_5BN#4(U9}j{Tq1U_2MAg@)B*dyoFBX~CxnAeUS5E0Wekzan7%4xr<&SUo;n4w|Mx$9QZYQfc!S<Ek8zfr0eZgbf?T${1#WBX~RH`lrKi8O}6vrBoXBR~Kxi$=Im23K;OA-(<M+e5FZU;_yE2yBjr6)cKJ@!skC=9-X0~7{{5x#`sqpx)*Y=!TJiEY{#ymi`P{u9u$F`3Nwp`eaDbq%)iKoy_=Keb&;Z`(!?{wqXIqAiiAfnF5o&=f|KL+!$LPOf0HmYu4RNJEt31S<b~_M4gAoqfnk4?Wo;xv$yR?98{{G%t5SlB?$Bc&aCN`t+q}O)g2`SElfDXk^L9qT}eVNfSyww2F%UlJ%P8(}n0G`cu|XGR2G5pug3sMv_A50YMY(<0OIG-80>kcF}J2=xSq~AUI*lU?iVqwwu0qQ&eISiVVw2+Y8TXVu?l`KCyd9iNaW;-i#fliH+P*;z39Lb`wfd{F$--FRgISWu~Pk+dIiXg2wGOeYWZDop17Bd8D?qb>DGt@DYaCmbI`GI#+#u{5H(?Y(X*0Olm_xHLV53>I$5h-MiXz&T`77kvX9~|H|T01=Ewm`%<JY@}R{FYyl6><|h9RLvWcXHD`GYky^Q^%k(`>av;r$RMp^0WYirp;e|cLx(PaJIHpUH?}9Bmyx~Bdk;~(0mZI+1AwWg{+JR-r^uMIIxV%85>JPtty!?3WYTz1Maj2&eS~C0d4VhqXO=ISCefIBN`?;T?QsrSQj+e}p?VqgO=K8te1qphhsrDZStfseAvH6f$qtfoC0d}<$vkcH{GVz3jV!wxkDkU{Ys~m>Vj>2fO$by;K{o(=BwQw}ee9_C*+7=vl{+PV`)nd1P?nlT&?4;!n$@X_tE?ML0R#5w3ZG?OKtiNo-E*a+kS)A0ite|AhE;`X<PJn~RDlLp`5q~xd#2uN2p^ot{5kL7JOBd13MN1!@&+M>oHlM5;VIsc$$+i4_N5h!1$F09{As%+A^IW%zy6{KZME-i7rE9sqig`u|fSdQ{7oMewYteSw<<mE&k@(PF^92T^vZ#S*%{w{q5|)b4IhzY^tiH)V14AJB1({$Pf$NI@Bf2|l_T*Cu`A8Y67CWvjsT_k@u=H8rLbV3DnGlAO+UgK4W#tP{>Z$i_@qf})w6h<phl=o$wW%o}5+lH4!`R#6zOL^>XCuY4UFmQ*uloxLInj1LQHIx@n-($_*0ou)G^lvhd@(yZNDvQ+l?{-QTw{;1$w0D_P~-ArvD~2fl8N>I-=0n9)rw-DqD}%SDYGt286li7q*old>Qu|V`Kz}KlH{xl8zFDXgniLrS7MIy8%K91EhO=1jJ=$@JGO=`mV)zg#w)m*;S=xq+F-&9FI?){_(awyXNly<PK;Wr>sN`>y~y+#EcOQ;M8@O^x&_1_7n}p^B`N28RTpa(%(Bz7@lQV!8)Fh40=tcHG%B@pyJ6e~GeL5o;~5>*98dI~9uJc}o<eOrB_sWGkG*x^(<=V;j$LJk_YBz)xWnDL>66e9qVZzU^Xot?m|t8}PlgWw%E!n>Tp?!MVk3&}wi6KNScpIi#4X-*D{$a$%<9aH_?{9OIkOpv1!iL?K1no1Gt`NT6}>nrZKDfOseQyn6$8{le1YQGJkovV5%xgQFR=ZT>V@47hhhlm_hTP+_Dt`PAc5s25~G~H^|@lr;pydEaTSC=a2tKW&x?1M)0JB4Y^l+q=M;i8$pv*{p`d2vg^^$Uj~KsZTydL)NK}0Dp}mBM1`(>V=U>74=D{IBJLMut@Hoslu_74}B9!VsnRt{#5#by1=mtNWh&MiTMM<~`*}Rq#sf0n;6zN;WvTSQv<n}0o&M2!$sf>QUr;8qr<oln+#HdpoE)wO4sT{!L<`WKti^s3iAPdm4OHxLNYo~89d1j*Ux>jykBRiV#yndKpCf!6UyL*T^KK$Qw8BF)sqet%-^5))FcN*n@TMCj`P}>{|s5l}ciZbf3uPSmRV}q@m2P;X&weZ%_t|Kfg+$M~mift~i5Wisa6Ege&h>$76>~&-ED^bS23G-Lx9}hfS_p)BBW7E)?3W|a$kY!0@wWM``nR!gH4~(>|l^iAE)IQZZx%16iLusB)Se>lwtw4;G?d%MM)!>7@Yx;-fa>kqux~w<DcaC0}(f"  # noqa: E501
