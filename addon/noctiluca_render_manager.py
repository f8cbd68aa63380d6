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

PACKED_RUNNER = "c-qXpi(A}Qk~jRXXgvF_yB*O6d`Z#{$r6kmCK$Xx;+X|jh;B7#+(^AGwJ~G+{oB9#Rn@skYQWi<?|EmRjcMuVT<X-RQ}_DxpeRRmK3$B`$J2CCj4reJ<0Q$8yiStA?B>BRdT_%3_uFio)>##$#W<=Kvuyq$ukx}OM%R~V9i5l;Wt4r)MvFQ<pHj2xGM#6G=;!PrFQV(5-kOifIrTe`PEU#lanv=1arPk}Wl51<WmPbZJv@nOjQK7v#^rStz0a~)6-~-{Bwtl=L}O+jviS`?osP3PPa5;YLp+<}yZSPVCi%Roqj6aeqPGj0@JVq}^rl%lF9uinXkJ$3q#lgQt2pAJ^Wq|Ul}|Cm+qAx<f6z0}X_nH+Cl6jkTl;%Ed;i8S=+FJ%j{Yq=zlrMk4ShW5V}K(XxT0_9IYV@wVZvu;S80)6(BjX|`0KN?>vH~{f4`s~^Ni+IWdsd+U!^w{t>^|5R!E){lX-a+CCOw_(^8To%CBbSyr#a2vQBH-tO~94={&=am)pPZY;8vy(fs5=@2BCYEI!ZX#piVK@pG}5ex{WludaN5vRGX`m;bKwf1jLwp3drJuc(*2I63(@{827y`m2BPAd3EsRi?#FG@@lh<s_PBb)C&=Qpw)t8=gc4SkDN+z4_$i!6%vBm*^2q?c`)Ic+~&tgb;?B?Y!RGKiJ;dJlu{x<M+$`qs`r2hVDr*&L&Y_C4vn-;LtFt>Ulp}`H>K{oDNTli2f&ldv}=;A`prYE=+k^^<`c~_$ulZrD9Npx#x91x-J*fade(hd+9$a3xkOksnPp9qg^O?ydJM_Fj-8eS7|-E<SF(0OOYQF39+7WPOu)>a(!81sx;~IDl6*Pn?qEW<qJlia+VdqS3aLrd6k`)<C`d(672a{#q=g0T}D^w%}Id;6*shU!qEu$X(mI>a8498xnukm%#5z*d7Uxf7(fKBl7V@hGG-P>*JU&#tjsHnm!&iu(}GmsOTf<SDk`rF+LD#%jJr$Hnm!n%)9K9_s7uL*cAlkUb7ZGktS34v_~muRV0oWUr`b5B7KOH@y#tu=XOUgM@CF$#=0vD4LTyfCI;j~CX5}^gOOz}IFbC02P3yrtC)(9Guig*-pE<~M$m;B4J<ZSUqijAeO8cv<?4MOOBE0l|Q+M`9onK`-_J~MiHsX;6>G{Y^V2d^d<Xv0Mhy>EG<}E0qzNv3!Ks|l&b6%wLo1J}3`t9b?&i3Bcc5+DP{mEbzWZ|;Bj;1BGH#kfv$yD7OO73$}4WkeFd_i~1h#-M83E<KvbnnoQaf#l4JCv?h2dmGBupIufd9bthnjZ9?#nF>>`u`_=jJbVquz!$jZf$KJ9wslh_ja~l#*t~B{JyilOB3DSqi4JOTfe#o)aR?;c6ZSsLwT^hw}1F{D~>KQf@M9Ir?@V*U;gKB`$wQxenTAl<lWBR%l&tUwx=iG$I;pvO>S-d`)A(te%ai6xx1ab+&TP}+tO@We`Ao%Wc#mM+uJX<UwWM%Y;V3y_V;%GMkB0!?>c>VuyeGXygk@I+TJ>P!3U5hNF-Az44uj}q9a>j3+c}0Kg&XB>z|{Q6(K3tM0tn+VBc2$x&I5OIH+ciXb7R*)iByW+@8<NC8T_(vd1&RXR(}pTGyh=<`0!A5vqen<7hGase@+gXafaH5y?hTXJ(VN1-AJ*Csd><VWaoTBJ1-9{tgGr0Ub-qVtRA`HPK}4vUr0=ObBoZftJ--5i@CGjt4|OSd*C_VZnW7e+wWsHVh^o?7un$I9%TwQ5)}kgrRxn|9nJgBMgzGobZysn=<(tTAFoyd@4&kWkBPv0MIW>06M)$Y5M@p6xZVvcWp*EV<^)k&8HPXev}ga5dD$sj^K1LPp_iO)Ll`0|MD$?F%D8(fjS`mr<*>+pcOFyQ|($Vp)*G&&lrp4CC^L8Bt)u84B(a^e~$^nrnE7%;h^Y)D`LWG;>bq5e)LV`I#%@HMIOx;nKwCNR=r;yLI_ZMefKi^ILc<VSx!U%FnAqyaK5N+Xhvl<;G3Ti=Hx+96I;kMoJb8_MFnwd7B}Bo!Xu}nvpfFhYtE$-_^`8l67hM`&RS6Wal-<&u_^`)w$_6kzOJTpd-e1-^0?A@Hk*>1(5uSDd_-I+u1sQJi8&=+Bc0PS{Ab;WN+8s3Vu$YcKr|N7gjE9-6jZ$-GR|U86N}tInx<Fh<8&CgadrA;%6)HvO%ARH9zoU=3#U@h5}94<Ufnz9DD~d2N+Eb56PVZWSF?V^A!imwn@vU!hY&mmQPk{eR^JTyq+Khm#pA1VoC$Hb-;o}%m=IFw7j|C4!V=mM&mH65T@-b>Aa;A)u@ecylmTf$7)Q##ZoEo~p>J(~zP$zdggf*614+a~zH{g-Nl%@dvRQTT=8gx)f`vd-0aW##S`g`^CJy}b3m<HD9=H|Vb<L2+hU3#{-wHUf#RjiIrDEFuW19oA8b?><INMk)pRcZ>S6!|MV)XR+b0uxnO)*Mj8QkAsMu=V1%nlkXX4*;1&88D!*D_uB!^)w6-;w+yDA2vPuSz<~IB?oeG|emK0SnQzl+1X%us0y?IAR7Wf=C2JU@RDyS;YV?GUBTIv$kv_+Mp!ZnA_n`xE*F?m47^W;C(7MCciIf*l8v=3T|3mX^h|d$-zr7APU&<Hlz0wK&U4@Xq)?7W4w7jL-Z%h5bf;!zPUTZPBGCi<m;xYvnvtte8#OO6IkyzE;a8aAv%Ub7S4M#EvwAU+w8Z8gUimkBBY#k!ALp@#J_JS3N}#V&(Y5}(dZI4G6~2e#6vB!fU-swB8;>_8m66>>4(h8(#7KH9IaJk&Y4FVWfkFqo+5$_35O&X(i|Awp%`F=UvF~qVDO2b;pdmZCly-<b@@IklFRI4@4Nn&L47qldC<AXtYcuTu%mz__;?Ox0ME1ehFoim<#cUKQ=&;0m%N7ptbQLTflX~N0C+SI_$$o&E#ATazs)-E*OTd@y6pAaZ!M-uGx|?a_I#W%*Ri)qK&=y{o6vDugF&^J&E~W<JtK$=4apJhsId4-ZU{#}6Y6X_4QFg8F<2DDDZTesq=;<^)HS#xpESjh)zU>c`;Ta2JE_${c2$1JQ~*_>!q?o<W2PX}Y*NeJlrnE%Zu#o6obz=uz0o^f?h>MEib&`}t^nm8MA>G@OI<4c4U~Q8isnwofTah%iY}(*xuCLO@gqgpuigo(y94Q^H2_5+w_{6K>4uj?xUZqe^S6X&<ZXw6KOL5?`yr0zWqFk_$*|O6$)%A)!MI=$vos=nrOzxu*K476enSu6W3zxixH0C~NY)WK#$b<VBZCCE#D~pSY=TFlt0{dC2G&p>VGlE=Kp?H6kgQ7;;TRXVO>Xv=zAuDzspmO$wH~iM{WgC3-IMtF({Dw6Sw+3Aw>R}A4NelsB8#3sf3o_lzl?$Lp~mdX74F8XMFm8vu>?<Pcsp|f*^Yq1xQFHN)X`mRVEZ0t8k6i|+G#~8SUCmG;|S<y70fH$bkuy@x>30|y->GEsy`yBgnw-Rb!*rB{q6uaZ5%Owa|<yhS~lihWf+#w&T-1`q^k_so&$38)?7|RiS~MX^OXd)eFNX`w5Fkw(m%8+>=QfCAe{ho<D9bE#HjH9rD~JWG_5K+d$2LMrGzFD!a~t)7|Td5?4FR`A-Mj02CcjrMetWuj^1bWz-hIG_+U*5zEXz8$hk&I9E`j_V+t-x;8FxY0>}$<P)KGslZdTW#z0Lb#by#?t6?E;N)ubop9&!2Xs6nIna{IPUCwWu=n$-X&^p0!^m{s8WS*#DRdvjEbczs=dy-UOLMREHJj13RT<6S<$mulvEuBH5_$Vu!sQqMbfA41~tik9I?QS>td1r6);BWHUAi6pAdP2?l7omp7?c?M5`4V=kxq=BVAv{#N7PbP`j$u5{vcm8&<LD|&3sy+o!NG9X!VR~%3{PD(;jS#7>`xO@TnNjDKNC90i)k&h9Cj&Rh?t<^;4s-ae7SR=9ni-KGl;{+JlgnU>;?Qe;At)~Y=*bds*SRP9c;h8b1*%<zBGan9IAR_ghof~^xwzHXbNplU~}YC&n7$3`mtT0i1<kUr96*bX4Pn(&-m5(g71#`qNo_{>vZ~_Wk(hWGFIc!UROC719#y!2ao6<BAKuDcVBKFM89tTZG#r_+jcY<449os=XDiy+0!2MH+9ip((`1_;;eT4>R|KD_Ms)fN~1~K7M>!jGV?+2<iWQ9-pPZtm9^C&aSPAvDQFLpPp=w7{N-?eFBpXQAV^N&ew1g;h)#`Q>8qAO<s*Hk-M0Rh6|52iNVQ2GzzB?CIcMH$Z17P`yatHG$4&DOnS7;tEmEEU9QroZ#GMr2-+rD7p!h1|=?c3=Y<8Vi@2eN!nPp;pW2opSPndOwroDPkC!W3=MB5)(DKiEGwR%zrnH|$eakS=$t}tzB#JcS>1rqe)!_bOa?6B1lij2C(<s?1uVpusblDmXa8}t3+rq{n$WzlJ7<*U#Ayy1^FU%oupK0IUr#~#2zIv#_GunrQkiNnSg>LkW$!HvN-RV8hdAQf~r8K$<o|GLrtw7kH|{<8mb<Hg_0bG$e_+B`T)4&!KdfB#oDojzY3ti~{)uG3qZ@D5=x-w!O3|Gmulir^oFQ7o~W-|2aUe|rfN*(B-n#nC#Xe1d%5<4|7pwwdD7Um*jsmCl)0C#C`vf_AXQR$Qett#p2|xS|$>M}WvNk#Vv1kT9bij?36eB?NcKIQFaK)zjGfwHEwZAD&wJOh=h7RoYmh$>S2P0(3uS#2ilY3qqVw%yZ2KUYj1RqXajzaq?hMPgcHDQ*k-3HqaU0iQtgIRO*qQWuttOj~Ee^pmbfxP&$-iV_}LKXwigd)K>TtIP^R1J*!RS8;-604zTpT)$6)vw=?cyi~38IYj(;+4q7ud6H*3(4)g_!l2fpRp4>~6fJipT0>D{0n^34Y;m+1Pl>~i8G;%ytTMV)I#2cLdo#<t^1iVj!)BRAT7n!-|vf=`ysrO5HjSI3OIWdb476owQkhed2BVW*I?+5yW*_<#G$^tzqpD>p%!|2n)=%JiAtOT>_52_gvHsYwhV1X?6u%6kI8&(>`gGpcXuQ0dzc%-14rTM&d{#xKWY~AH*PGCoyML{&mqiX@I0&f+0M5K()@tAJW9)?#Cojlk8h}QZ{?(qWjmFL$twsE5;45*vIZ=#t@zpnXYwoYr8?1~#<FkW2EdNik)-x~G4-ai}imk!dukIhy|v~RElXJ_V2=cTHv?j`7*)9;5zO(!#$mD4E=p;8TYsoMa$%>HS(PeZ>6gTYxSBV`zjaXvOI?VOI)CwiNdlZ0+21BEY^r)ro`<x=u=S3dBBPY>|wD7-a=@i3llzR;+CXUrR^2Pq$80tK5d+6Y%I&b2>-cBAs@3P`&V9fQO>_g5gz%Fn<Wy+6&JqgO~e!-3q0KAk+Edm$(GW9W51c)9)i9((wlJQ!V%@lwA2axbhU7N8%fR|wADw(;151$*=M<W}0C7NC{%`5b@u16&D=GR0EL?9KlzPfno|%a$cYc5OHSwTnG^#B=dRGcvB%7b~8&Nv>7@5?IFDZ@1sUp^1IDULWlL_VymG46XUL^+R?A#B%YK%k$fiS$56iXZq*Y&3BuBOI{u9ze$LG*j0wTFLj`>s&~0e2!}!2<RVfu6$aWdwCtGrm0QxWAb&p`d2bw4CmGYf!>>Tc`|>(%imGc7bpkH?9$kSo37$lkh*q6EfKDwH3WL*4y&RLIwz>*_&E1G>w;<*v`WHJOIsQoR!*Qv9VBePWr9yCiNkjRT4d<$@&Zg7K=QG4Tp@fji9&LkA6WnbNyY-R?wkfSfdA?jh3z8VCGy;vYzdL&S4lPkv9EXl#udH8{i(=eV=`?SW&Wpr2XX8v*lk<E*tT24Edhjj3D(4w^tG+mm;!5+-RCSV!{#in-cp+Y{JsNLq{o4TvJ%csiCfG47u`iZC*V1R}fpr`1%CCB$=L``h=qjn5JQ$bwJ!Y>^>>7UI-!C2+a3c&z#u<|=-9!Ha-jR&i0ElZ4Regd<CxH0|A_86y&@r%<OO<wwy+e=SGzg=5Jo{;xj;kIz>bF(s+}h(1x?G^-jH0ELk(P4vp=fbG4g$Z%w{Q;DvV|onTRvol&>S<O*SGTUs)@0@gZP7FMl+#yDRzv9dqjgp0J|<y1Ho0hJSNgaj6MmG`e1O8;aH%RXq4<$61dQV01Vp@0L%&ppQBIsxXJj7jZlrBrQiem@K&RYuaF#)bEmMP$8#D?fPfr~PcPk))Ti#Wfd!%1)o$J)e0BG$elccZRW=M|I|u2|RaFi;>t-fV!hQrvBI`*KC<l_nE=rg+qEW0gz%LT>KOC<OPy5UCqfU3>6r_O;?JnKuF!D8LM!nXlK5ME+-Po!e!uvzL{m*Y&`a;9*S_K#DWz}0N=Vz*&g<a|cyTVP&a(14M-YbQq6LV6q>Jr#gaSVhU$x2Rwy18f=NbssBzvvcuEPrJP`0A?;(J4FOw|7z)kC6dM${a<aY|apiToIozXcMio*Bz=&AbWY9-DG2q_DCZEi$MGWcSd@hiYa{r_ZGMf4(-0=m5`bUZt(P$`@n?>OFL_?l}-%K@ddjc0{vto0=^AjMOW#J10m)Mjv3?Iy_Dc5cA*(#qfLYnI-_3FXp+vas0R;_#KwUGOn54QCQpnHxxSJGPIC#w!Aw*q-y_EOFWXy3Mn?(+U~7F}B70<Y-a^vKZY*XeZhdyz%tx`&9U4f2EYE~?O_aNaN(O3V3|y6}znu~quw#Y^BWi6Q6gxv4CuMX*@f`7p;^!Gnv-AUB|90ojGh+V6|9n+0aCBMl%;kcJ#H~tSqpP@7!(~^j&3&V2Hj5j(s^G}m2ExX%-a^}13^Hv<<W<*?D(3A=6n~l@Ks{_edIeL+ff~q&ytUezb8goFe|Q$W5A+RYZWYW=21MUC59P<&sssUv!-lMgkpF)cSyi)INKh7BKBJhP%#-3jf7?DpL{9Sa-;TDqr|5?tqIK%}aO+_6XzQ0y-wm8FM`44Z?6lOL@7c)%1;~Ig;(>L)WVgrw^P`@L^P+$A3C&mRPs!WOgQG??<H>{G%1<XJ<8S)CpN1>m-@_jN)&B{hje%BtixKq?s>DU;VJeNu!=YvhuTwsYy%`;de)P{1dgf_ykyXT*^+a)MghUp0_&>zKoSp^?IA-UvnE5H_2(sBJ=nG$3tR7+N#yt}o#*P-CDC~Di8^C5c5db~I+;X$NK-1aqi!T3}2_zG!b55OG7taMGl~!gQ;Av>f!dZDI4moWO^`y=i9lYSrhR#FHz5K3IyQX-+jB#Gc?8Q1cwESQo63`k3bnnn<=>hIN?)rG`v@c?f{9Hc;@H$^T;a6+@(~!gBj@_OUeZYo8ND)r^n5A5ZwsFKza(F;AqwP>a3sJf;UglXPojW_QUcLsKiA?A{W9-0k=iwN7z8N|h8<?Y)6a#W>uIeflWMUj@;>9$-f*3Aj915xlNlZ1bomf}U@`Rg!(G^IVSMr5pfQ`s49;W8*-iWllaR?v~>Jv1yzg2=TB-?EJsGOFId8OTGBYkKa=`PY%c$zM3Vm{tji`^q;Y?v@^=oI(~=HNLaFY4Js*pUtY78%Hkp1;h#I!^OSnY-^)LU7aA7ZZRRiSPhsDk`-Eb73jRG~gc)BWN=r68Li_PM1B(Ok4W^?O9T&Nu0ttcFIy@3P^;PuiO~?bNN?%I1`5!8~opnDV+=RlF&q0FRBCR&+cU?N^KZqY_~AXA~ByE5+~#Vf$o3BjE!I$^rP4yQ?P4b+zgWO4&rEdy^430nZEpTo8-yoJROh?W{7>dLEH@?IRnJejqr7s2>-UlWy50w%hHD{Ys73kFh<9Ki8kSSS1+VrajRrjxCp|9LZYN|WG;7J)8%HE{XjJ6pd$0KteNW~<`;KN9DVxY?iulzk9iTCzk(iQb13O~S?1`|K#49b;TKpOeclU9JnV80k|tyU4S~2Ew#DmblA@2t;Is<nh|RmexwWp$b@Iv3Bi^E(Oqq=h3{yNm_J=<8HC$NtvG>_2fWWN+0!3r+nCMI)2CZ5qMv^RJbE=Z0p=`z%_4KS2JDo0oaZb10=T73N>)z_Xxwdgh^A<S4D-gHX)j6*vie?brA(fc_JdK;D#t?aOBP!@o&-y#^A2fh`j0+;?EkDJI@wdAnK#OcML$X8KA5dyxWVm76?%&=&_O5Y{>?O6#<Q)BLT~)VOMhFAcSkK`sev$IM5-JPG8vS0=DOJc9R7R5XrU&2t*jM<PZ{(k*Ia@G$IvIG{WZFjequGp5D@(6}CM|t!^BZ`qLSbvf$iXf>5Kmz<e<LsP{4FBiGRZ-e)wrVQ#_q8!*5n~WRP`s%ihd}DdZ7%~@854YFVMV;zcfpNyr<jYxn?|i^Z~vk)iU>tZlj-Q|1B^(bl4pe7BzgR-_Myai5AjK<xBq#HT_aYR*AGFd=0!>hS3@RIWw9QA1HX?_PDWb<*q{?iad0m=!Q>gdwXl``S-fqd6ulk==J=$i^uM=$uFCfza^K8dQ2=#Pmko`FTWin2QS|pd@Za)+Az+?w;-<dGj<e6jTMdj0a@j&j1tCghq;^J+!m<WG&aeJ?Aa&}_^I%wCAd&J{K`5GrqEEOrOH`R|IS|K+KMNp{7qzZBU*)DCR8@!B5R~FtUE6_j-=UzRS<1hjZnkhF3Pk4D|>pr;2}2+Se(|=xDg0q;Gz1TxMiZ)P&7|(8t=gQsLo2;z>;L2HCoT+#NlSwl>}dVFI!+1$0ScwHgJ^N*T_D2)3@aOKj7`1kFK)%vK)H|<9}l!wwAIn&OUEke!Aqx=JCJ?h{tp+ld8;aM=xDL1Ex;ZIJn3^WWA*_uH!NMa~#@!_@ZF`J~#xd$J1_<9X`F|EQp-{Db$(-s}F<}JIi@`oiz9=6BW!K=2e$@R4=!X{%XjDMOfc0S2^iMu!BV3^OC&#hzIWUu4rGc;Jnox&EZs9RM&JAmFEd)!X2Iqoj1?ElD`)&*`DX1z)mZ`!sd14lO!-k{D=3tE=l|t2Mo~m2WsLtAhVup*06O=ko6>DA>%8w-wc)HF~Fs?UIi3vfR^FFJSfvPH@_qPt0xIEHn@eTIB1J>eGdr2X?CUVQ2kba195fh-*!Wq%sw(lgdg-C0rY*}0*}Wh4@5N5hD^AnX>8Ws?*tYzVQLdrmz|BQk&s2NTv1dmPXTjFk4yY?+c9_@=n`I8-axGYAs@J`^yu4&ePh7lsLk_C)Pq1}+BL>w$-wZj4z6&8qZ}V!xD<#En+V%MnKhnvE?MN{N`0Zil<4)N^c=3kE*@J#l#vi9RzAbHHx^8V5ZBs1WTK;oG9Xaa_Zw;}v^XwQ_-rWXal30btg*1adtOuGfY+pX|Fn6;nR}QbSpyH%aAfhh4Q>#sLG+tp%R$AQ-MmWp_%3%)f!RcDz5^dNO{_9FDq&YZQ-Eq?Vm9g%&!v5XgvYTa^4@EI6E`V}{L!-<gRZ{A6({RpX}#rTF0sb46&a4kuIc2#+UhE+$XYi>i(_T_(n9v@l<;)i<r#Pf3wirY8?Zll@CFf6!8~Uv;KW%eHlk0D9(jC$OiIEQ8Dm+U6k`6D_8sZ=&5qaFE(-<SEH{gOaJNc70xr2h8C()*IP{IG9bn_!1nHdPSaHg@-9VpI-NGBY;Aj)fTmKAs741p>LDxO_rxlr)v#R$wj#8U5^p#QCg@pV=_2@l_`%6V@nO|N^O7>qO7L0x1qTZ)qPG924Jg5*XGp>e%^~slrPClI>8lrvdx_K<mHBS4RmKRBlfU)J^``HK=F@M~lr7-gz+G)zE=jddA9gV|-{skGPbfHYmO`$}-GvqXI{`$n9VOaA`I{+lS04*VEGE{KtQ_q2=Zhhfl6rVIl20JIyz<ytV(v_Q^L+c^Xwd8-o>?J?VM$~iUhwdda{D9~y%l3WZy$w;iZTT&#2@nw7j2_8I!@=6534q&`9Sxcyjf?Wy59Ki)*w9@;Z6=}iD)*@d!l)v;qinWYA(-rWBN;>3r3(4dI2u!3X9KoDLQPoy&=`}z#?TR^Axjf?wSfI9t3kppcWb^iXmL(L#bvOt(1D<x9<G`B7^W#^MoOFB_+b@gH(99l(trz*rQqyQEhdxvBkk>gz4IS*MFeRSJRF_9To)$uMJpwSNrIsvLu_-BsDD3=lcWKV)D|8C=4IED5v{D|#W%K;M9zO)BBgL$Y&5)_t87jTY|F!WwIA-6=ge(=amB^fyz%pfteLE3b`Om#YrT+|Oqf|g^MGlwk4^u0?exn~vynJ*zD#=Z&Hx8wRvR6o=_>l6P!-Bhow+V8wGpwm=cb&FAlA@qS5I#h!c;Y<B*QA=`<+Q94JhFmM3f^L=fslK9Ny<?Xp9$m-vYnuUPUgFyjWyyj#v$`rL|Fa##Amnt+z*l`k$!+VWcVpe_;DdT;5Obr%#Tf-LibYnCXwrnxvWYMSW}RXmC$%T2n}v=MNY~_mzIV{O;_QIh!KoA8|AmU6u7VKJB-?jh)A5XAOpJWcbw>wyeI+I5`R@6PGlqb!FL0Wn^N0ND}Ypy=HPBX9)I34uHeV_}OQ-lw@#I!kzgcuWy1WA=s7k9i`6p#%`WdO?Jax%AD&%gaEv?3BNf5sY?XHiE!EOzNuqH?(WjSMD9THts@oK7|CY>w`!NGJ&md<jZ_e*5al<X)54Kk5^Tds;ku=_@FJiM&QZDGBDN8NCa*ibMAk6%eO33<%x#By)nClh8Oh?+Nij<2W0Tl7%Q!{D&}5=&tY{Fu6UPISFwlm!Kv4~EF9X?J#zgPz25aH<2Q$alH?z!nsUl%nXEp<Pvfh>!ey4_n4$-s2ZPnyoj=4<6_-HYcoGd^8cKEks>+Nrvt$j_*GA4Ugl|%E9YnJf}S!5V;*vJ=A4##HW0E3i2la!c!j?Cn4jYsJ7r^KPHt*$@yjW-6hdTu_UYvo~y{u(Bm(QJ_r-^z|(@`SO^%a#@xh_EpQINcz+%b>kGE1XR;%h?pg_XxXQgJ{k9yf9;iMN54W<G%>eQj9LZA2Y{&ahA6(su`0&PKRK~1#&q~iNLZGAs9a3BuW-wUPLyN>g-J1<j;vhY}&k!)(M-4+LUN_ENPY0|KGXAs;X8JRns|N5CwW)Abpz&zBOt3@UGz`v(z|79VqDI$WBzBEa$FmODLVp-|a@_d)6(}7;RHM?IM2;4N2oAL7&)fOQ!-08b{<X2HS|CD!<?;k!e0@8Q8Gnm6dn+SE61*t3Fil<__EMjwI@0R6^cBt?2Oz=MtzShh~WeUgq)5h9pKXqXI%5`*20q4r64HV7&nku@&$at*IW0bkDI6=D46dhIUMNm{*Y!It>GnRKt>imOwfKJ1T%~tq7Lh%$nQmE??0-Osj}if){ZUWBPH358$ah5dEpWSDiWq_d52lCT^jZ*IJU5$05e~e3<{-+{hes#!%~p+Md+AMoo0Tn~483A*d#NoX0(Xs-}m2=K{NzW4>vuqQjyWe)-LYZrc*YoVN2adU=x$&!gh1`Pr<kV1kO>K-7G|G(KWirb2)G7`c1O6XNFF-n#+JSN<dYmM^2$x6=I&{#Zmb%ECk#NihKpMq>9%5OPDc9V>y=bDf%&uVpz&F6QN8*5m*36~$m^9MP7Co5dM;xe@zf6ZeYS8}}CVc1iH~NK_yl?H~5VfzlpOm-G(zl)IiLUOrXs#^vnu%=#u1d#c<cVJth`4ooIcb^}E13H*Q#mYLU%WSBSYs8iz5M~PXXK!$B)V9ViCP8ZjeF!SSdevQlwVmC{sSa0*oFz-#LG_!;9G~L2Xdv@mTu$&<8GP8qB$g60aPbS%%6Z5+yhyd6)o3Wc)!Az9zn8!O6{cEG%JHc~5lmmM8p7rTo$+IcZ*0raM?`zMZ-U8eWY)Lu1$O-!p2RC~BcIV||SO;E2^U-Ch#ohR?ph;fFR_sTvavUH(Xr6i1v>_c#^Y^Y27H@qRR-cm`1!{|9F4wc~FUS5M&ZXD5cj(I4j}u_BCrZ(1*!H}GQ0lANFf5TrmT|ea<24c>qi=#I>%NRFQ>1TnZ}>MWk~Nt~UN&O`EN3j^J?7+yHx)8g_2|CdO15@?O^%RUvL8$Te0F5c9iF$Ht94jm#D?P<Jh=F;u#*9k&(lV{(7uTcQqI{UMlSz9RBsLgAmg)skfoAKw(8EuCLyoxiqs&pIeO?ED@MN1Ruhs9A+ue~XZ=>vXLkIijfLza8K2DrP#o{{5hH47PFdod=%w6LFHp|$RtKDuQ&RBUHzZ4>=3SUWahS92iJeFv^pDq1O}eOiI>;H75~z?|K8>85%2;@4M_31nDVrPic7qlSqvK(;0>iJ^^=N9R=2*0dh#+d1htugfmnF7nL9Qcb#T;^o=81wuLt%5ysVZ!uC}TA8ayKmnnV*%c0WOu0NIWXCX{7o~o2f-V1Q;=^W10gKGxl}+CU|~rpA+0&JGN_KK_+0{QGC9X|78@PGwmdAUmv_R)y3Aa{2z!?Fy<#P@eMA2q?QN29d5qfPImTQ?I*vl2QBBBL?cMUH~WW2CW8-4?(5H<`|@;hut1)G9qPF!T8qJ9JzsDjxujj5a|0eb`LM2;bp^u`xHPyuBOF{Ta&|t^u13j%0RA0x1<(BuB($uuIY;uenm>O^M34sNvO2UEi-J>1K~q1vOw#kJoGxmK0t$MRn|*noLF4Q6eYTiYNy;j4#EZ8-p=mcin{%dB@iFS2G$?HF$)qf6)}h`#Daq%ADT!9OYewshZ}@N|BRUx4IYK$QzG=dqC&>lV?w*sh)mkpMG(Qcn>WDVsJgu@NIK?|zYa2nWaayNI-9|5(0z0a-hJHejU>kc@lviDEPdx(IW=`+NL;Y;aPue(rq?@l|$rCpTnVf16ZO-V%eJB~wtTM7v9*MQAh-v{Bpw_8Lw6^~2@sp^Liw}T7h^qypOK8H25oD*ksSQd4^Yfc|HtFGUzi-ms<JW*8*3Bc!Lq74$jnPQ*BjC#ovsNvxdi;7|PcxBNdE%W$CjR`Ck2Ckz_f&mBPYyS2R{;v%(pfjN^+*=YNJN~Mg8=<l%f9#dEnRm9!_@?Y!ye|VJSuu$-fBQ!auTs2zf922EFX)KpP$gLM2K&I87jbRgm|Df!<>1So;?bD5(os1d!TPVsPcaR&7_w>Fp*y4I*N^CiI?`Yp@VYL!!u*{wAd2_d*_@_4ef|yxk^9wR%0H$A3c8D=q#Ll-_M968@~};TMd`tT*P|TV|mMR(8OfpsBwkb1<9%5hW(~$MpkBG_M}aKdeWdlcgz+6TXc}Em%F>e#&&wI!0Ill`D4Nm{QsdWV|;^3v_`U+l{r#`#v0z}Iv6D%N?Pm8BZ#^2@=$=ZX$CB3+&aFc4KmVF8|<u(erkpfx)0FE_KeROB)Ubj<L0tXZ|T@gXW1OQ6Xegr1caJ@&0=otpnEi<MdNRl8~DzrY4JX=?roZEJ$#9Xx?#w5XKI&Rf@7{xS?5}U=#lQz%TvcW+QdGGoI%s+Pi){TTpl}IS>i-xOWjo09C}Su_d?=oEC+3;JJgEPq9jO3GDwR`YNnkOI_&{!%CIQ!JJG^;#M$&{6{-c0H5jED7Xg$QLb%$_z5GO6e+A|`O;D5?S5;&zU!2#I#nkA*DwpaAzzK@G*bF!dgn0&I87wDi$zsJG=ih;Srj)|zGL**KAhzT@o0OdSE;^sHGQ9Nrdd{%HrkJ&vgbSQq2aCiAvi9|7Fk(J=X1-B{@>s-R;S6%V8Z<H=f?TClW9HRER@GO1&AMb^VWDG(<^=3)dXf@B1fNT1u4e0QHqA5KxC$js`GWF`^DL_*^O0Hyp(EwTYI2I$Bh&b5M~u*J3btSR>N-Px;C$k5f);_Y@WU1|+ayWW6|alo5`4i7*5cLGRpUvm{%LmQ^>scHYaMKPY-FBrWvzrKYEs>ZSrfa?sllYs$R9NER?N}bpa0-0;eXhc>lgCo*8_{;Ci9Q{<_u+THxCZCMg5(;-9AX(?)-IoSBz;a2g0@puR7VhtF*3~<&BxY;={(8XiYyQnFzuGsM~K>SG@v!m-J~im$L%;!gZrgioN}v!)+9fMUdv|$;sNu$-1Q8=kLaBi4~pdd(n9RBb&n({%U9UX!~IMWny}ee>L3m<0Qj>CeoFwDDM=uBN_eZ7nB!A720iv#P{DnW4-^xRJk!I1qe6*$sy!?^-O##U7sdZYG**&e6yXr+due~2XRCA2f`X{&9R`)c8-pA?T2f`dOp!l*^Zf|Ci=h;qq;2L`!dx_J^1Y2T(z^lU_enAf*yNR*~SuLi#h3S;gYo69X~0VOdP}8Wf7J(8j#nH`Q-Hty=0M|H5c@|oYYH*wjmU;i96@6n*B5Im-L^C?*7gla_iS;#<f-wI*TVl9O+Q7cr{I5{(ea9Hgkm)?5Bd-o@|-*@_YHwPK|6B%y62q?*}C;l#9Rw1)UW*%Wlm<bM^r{El>jxdmgNP`=-t@`oZ4}5;^Qi>30Y2c`E&uJyH%t#~?p$1T7v#-ofhF!|}cLu+!deQbGYzW*<k)BrNo(is5jH#b4&PVJB|w+~Lw#)P(6=+r@sXetRc6t-J#9j<LeMS~eE9^30p&)>Q9db2Y^VeTL>PY90Uu+<cK4Z)o8V*{ue*4x97EgRSzpN@m<>%+Y&$b=&)55WQl94_{+mCCSda%rbuxQBkp?|B7qrR^sZA`h2&$^Ej6Ot1BFf$45J<6`jxe(l|xaqTfT<UAHp&N7@NQ!zw3zosX&YBm4U@%P%f#tL`z61q5P3eY^L%EAww+wl0|!7d@%nCX;d6Bc0q28&Pn}e-ka?Djw;C+oL&4n%Avq9kL;@70C$^OgiymIYIE&b5&OL^d>1v+LY#!teD+ew~w~c++AQTjD7cHD<X)7MPP<v1Ayv}I;@$^Bx)jQNWPa8pM}q95zoEza`Pw}T`meQ)$FEzj-2r|q9ZiVJTdw3(XpkwOtu?lZ%`n(Kqw1Pm-!^lX)AwrrPp(araKKTCdeNC<cY0_F@r%zvJ!K<<MpSf(87Ed>(6H@3hOjD2yAtT=)?74^dyd+4kHrPpAVy_U)Zf0eT6mFco3Xw+eJHw+uwFBjI6$<?7=UY1WkIU>xeD11F**81JdJ}u00>FqqNY;gYz8u=?PoyfRA(%-<Wtfu3Wp(ZeUV0BV_9-Evv7FA7#)qv#)VC(;8subat7Vz6{bb#XoP_F(u1kvM6Rm;9x2CkvM<{VmvpZu&9AJbx3e0mjuF20V0p^-!LjGtzF>gYAm0k_Uv^>Y$tXJ=SEK>_kEmlkZClG_z(K<G-j~H0;*dAKwGyt!-6~IX$-?$R3g1qwReUC_}q4Wt#w<h*`|shN-orZ6hyJXI5S7HJpa2<5rTY1PoDTO3-ss*GeRRX0H3GSzlEWnlwfl<5JLbQ$h3PW4}RQv%3)0I$bIJrnx?$BYwHA8bmRNejl_e_eJFa-e4;}!PJy-<pPBQJ<B*j|Kb>}Bg^dT4p0w85WRhd3nb1Y2Wj<aM#Jg6Dt8C1nej)X>SOniNEsc&^5?T#i@#i)g>{w<)ZGq$=pAf;<$Ed4Fj1LZBEF45wV8&E@<e9Wc4`X3@eLNiU^iBsn7FOF6U%^l|?YB^vq%|!0SO$nz=<KZU@}uEUM?KY=8Y&k*5K}m}v1e5dSK~r!U3~Yv)7p1|byszMHG(qk1+fD?%sr5!K~D8v57~oZ5Gfp1spv!~-3K)876wAE95=6Tgz#}?o#y7qo`jpCWN5h_79md};WtWhg2>zQiz(}}G~r+@944z}*dc~<1t^kB?svuALNXtXjE0G1F?KGOzzdVw{5&J+O*49*o&CJKz4vnaVCBP;)u(4?5xgxUO;agZ&F2|PTwl=0ea3&D$Fsp|#3`I}<g~WEtbMz(y7po9+3M=q*$cnMI(A#V|9q~D=Wy|ld`9Dz(fZ)~Cu}MFFJ?~C`B>|@i{l&5yHJLnSzl(&ZR4nS@M<gi?z?Zl>sw`u%dNo0fgf`1NFv|UO7c9qKA}Z9DR`plhOE&ztcT52=CT|($-Y@C<uhG43C~25O~%nLi^=3FEmn{|Y>ZXSrfFW#R=l&Wf6R~qZCIug5k(?yRLLbXG5cY;SR>UCK^#pN=w6Wnx@>3(HKo1Pz1F2BX%~>pWl>Ubyo|IW`jf%8j3^;40+EDej3xhsY?{W1Pv|S+S)LBo@t<cgBL)U~HdyB*4=_H8mZ{=O3A~$hLd11G<4o7Az`9ERPB1c<C!^Xytlk&dJB_=kRCJFqgJ?8Qt4pK^J=}SHxc&NfI+fuxpAJ3>1Zb*Wg&De#E(+KnRY^xJpAA03xWL8=32?Z{YURSN5%pu0w*+Wv{~SG6rA^Yo9{P0&r&erKYiT%~oF}OWK@5k*>ujziuQ64Gq`9)HcG8&CAJ-duY41g6d{X?fz4_8=8rPpa*U%bvl(2y$tQd4B36QcU&*-;VX<tXUIf&EvF8Ve9`K0)-!=uf;mzxJK<LLE&?YuQA+K=ns(SOdL;jal)tn3RSuh#J3J1%01xsfbr^`PHEF}nA9`|v2)+JCtnN1Iz)za4CD!CPsK1cc}81d}7VsF{f+3yh}&#3?7zZ6lRC4XAXi_tWrrB{@C*@cSvUxcBiN{QFt{U6Fr2n8)VdzDA1wnXB*$v=qn1))8WL12X`{OlS?vF;k6uQ#*+^8lV{P!8-ycgd!4zdQTuS(7_wB^zaPHFFZ$>z48|(CCjqS?-4?MNT-Cd-fpV1252neKcoUiZtCuG*_>9HR=%@HHe$g@c`#-T#0Qj_FyxBw@^a}h9AYSk5DKaXK8*dFmvv@UE6y!_o;B4mfoFO{rzvwYy*xB`sXG97dYjwa?}9-C$^4#xIW^ZBL!jSqA-5Y5i+qr^oyfaWFSeXxP+W&6u~edUZGE`HFGIX)!2qg%Z6SRP_-EB)re9yV6b${AXCwD(Qp@wEIYgkHNZ4^xRAS!t4+aB{9p>21#`D{`avvSe&@YD&fe;qBz#K&e?ws)mXUbi`B&!@d(bKBQo^#vd)l+bw=oo*NbMG;0EcM9sZ&N}EDs4pCmK77Gn?}BUZt0ii<j`4+K3qSAj+t8ovS|ao`~xO|imrq)I3p?WjfM9t{q2~2!UH9SC*rQ-$fvperTv1KcXZhy{XSXi`=Z~{L9_?F_nlrn!UPi&;sPpD?IFv+{rnTc92$UtH=q?HS<&vvIv%`TaE)y08Mi$%T&D7cO3)hDr)u>>&vUJliSdu08jlcS_ohhqaB(FG4W!kNKSs}@e>d7C_;(`<w0cza!jEDo%;<Xfu77Mletzm{C7zLp#S&Qf9bA^7%2|^R%-8=OJvpT}{+Lef$Id_vZ5gkJ22#z=6V{o@bz(h=B=zpOrbO1BXr5~rE{;qW^tJ5<vvUof^iNw=*H(vGWt$PEg{?f=@sM||@$sLC7iyI;v}8Qg6C1oi1}g4Sk)|K`z&F}_9e#z9im&)>N;Z*di971pNf4B-ny4EC*8U<8uH(^iAaYbcSNC%16-5B=35L*rpAeGJFsDmkEguZ^!*8NL3VQH(JT9;k|4-Px_FXWxof|Fk38VkB;Jv3}3XoNif<F%t6(H(8g>L|h!~Y)jdTg1OpDWRtt=lo?j=PsE<LV@?+1f%_u&DTxL?86H4_jgy>6<IgEly95(blV4k2MXY)Y4*Z8pmF$VjR#08DhcS-$yfo{&oDEX8c?t7JT5C*K|__pb7P>$)!lYz2s*CjroW;2D@DUd?>GqrUBkt%1_vh8g|!`dV%{II+ZvkMlCL>XQ+MGB;g}MEk$*LL&MHy$S{4k!+}TpyUer3!a%JIqs*jfW$m=H%1;Ato!OLAjCYgD4(e#XQ!|3s$AHi;5k*;#vCv=K44ODu7_iil85emI5*qQZqNXnpvs<gdf6TFU#sJhXIiF`!Hj%jbt#A*ng;}e=aym=$VLs76i1S(XvzbaeI$taNzC}^wedj530DyncJpd5Qkb%bCbpd~6qp>=FI(`hZo&mwwp&+<D0-ARhGSRJ90Q37Fd-mW^*Xd$fZ>*wvyDtmhMKSBLCXPgW-5FleC2Ng2E1~=(nLx+F(DJ8(L8IuA4;OufcxS4qv0~@u>b#tyilg*NygA)VBvoiO6~?hyd98k2*QK-L>JVSIG&A9i==hNZlwyVU2*lu7_k(FG+2Z2vx+4vNm8+SYVtGATR;-8yn6Z9KP{;UE=>lBI+z_^+abL6PE@1HLH}XT8ad5>2nNoFa9p*H?4L5Y04l@}q5bEq>y9#dt1RLGx)96vu#EyO#3k&2-=kxR?%)Z6hU(uvbLX&uvLafos1AK6PBu>IRP#!daQk-f+oAUuQJ9pZ=rUrbb8|O19k0yPGa)pprnWA?}gZs9vxbO}s{@dcq4C*mgraIrKhSJ=)l9*GW)xN>Yu~fj!6jl<3R|x+u_x!56<N5iIu;6{?u6hO?aL_L|y^s`(XiuBB{;h8;$>)xVfSq*>9JG7_JcMm`z0J8DU#8PZU^kMU@PuE%bj`1braz6P6-g$~`lp7sj(I4trO>Cw7iC_ar{_6cbvYX|Mx(_%9o;x)C}_|N=ZzH_$y(5xKA2Ql!asUT`VKfMe8CKg>G>NOxjg`UqQ!gPM?u?Z9CbcE^-hjQ@4eWRj<d7=?Ael25}U9rb5<}XLXy+_oC2Fu*`3E9^hONoW^k|3WjPfd%9h1$rj7N+38u4ldK%`{YgU4ZEpP)d!h%<O(Zzn#KJ%x3fpPC9utz$?nkGNjb*?)O_ogD%*sJ(Vhy2yy_E5;az2w|*H?h{pHF)e!J1j`>JPr;!-yE?>;CHcsB*3V=uDwIDF&q#bHG<SLOD$}hAFYD?Zdn#2$`E<E11us-?(Yz3=W<W4`4!ZJl;cfs%X%Bl-f*UW%dye_b9XjX7|ab)gNI$9Oz@qk^ok5$MibaeyhJZ15XrKa1lOe^nqlSTqo5hLlK=c56K-6n<|BU@_M@<=xLueAx2DX|UWvODAi3H7s1D$!o1m0>d!!}Q!1N!0fT2!9rsq|61KDc>TTCQn4`SVWNowMq0GyFk=;kJ+#`&DzuoLT*$wV7Yn=MSuJ$ur%wDk@O#2n2kn3i_WV4TtU57CnjhUlD#%KI>-5>^CCjH3tNgYO{Ud8GNr25DY;lq4H>4L!!%Jyl3b86D;5v4-ngzLLN56_wo=Tp&%DUK&xNA!DoDZD@!IcrxGc%4AtMQjX|#+%LcBVqpRbVq)9SJ>6rF)g!ZY;@0FY1fK<#e9r+B9IU(FsD&fxp*NxxK}`<0(m*S%6suQFY9-rnLwRN^8_jd9Ge5@bQ;t~0Z%=```oEhyzDt~Zz@N4<bLkw?x;X>ypb$sHl?K^40e)PKj3mbEjA#nh(s44DcOpkx9C?l*l+v95!XdL2oUn@ymU<epX?|p`tOH-@`i31O-Hv=LjRKCR@k;aDHSQ#PBZ{~qJukVWc$$W6_CgNKP)YAfVF-n?2KV5dT7{-Mqv3-tJ%mYK#z(&=9RH8FR=i(N@aqZd9u14%zr*1un<vxqqTz2uV;GAXXNN#wAW<da=jT^blk9bY_f=h%W0R#)^QOW(Auqtz6vQ*IS8=(h+3YIOlyp76&$1ad6H$YbdZlt<pqkEGl7iRS{0hl=BVx7EnW)5zdQMo8auK(=x;-O53XO%b5S$Vr<-o{A%_$(N(z)o+c{jN?5na#v@}er)<V$E!vEGio`Y$*gnS{ld{4g}#@`9rguQIwpILF>O=(FUcooYm(buif7+1pOGe%U-Y^kyj1o|t*21VHQiqWV{@rN-Q~fYQ`RX9sRxpe8p=Yo3hBRd3v%#Oa4q)oOf#-BHZ$l3GZr%Jso_t1ryNo%`aAR3UU>I41=gvLw_YmW<4ZOy(=xbWJ#)k;K<)`~Af1^kbq+h4&RNhO#hOx!Ctd^25*wXB_ujJRaSQ2xlH^>gmTebM<U?#!x(yFAO$69?#S3#}b58J<bRM*;$_vjaK?`h?8`7_G+FE*P=Js)$sc_QSU8X_R-qvn||~;LQ0F_>gsTHZLszo{XWQ$#2InNc(^`TTcwBiaP3VT;Y0d^o*W`Dlrio1JiCr|(;HgZXH)fV96fpbe3km<!eWQ%6<xI?d_N{}{p<`=djdD1r-P3}=Vh-Rc&735$IqXhovBNoyt19IJ$~BkTbgUg3B4L)l<n=`x3`D)1;Fay*}7c<$okrP^ccByD;}egnLir{OsP+S+WPY~Q^lLU#yCV$eK<x9Kt=+<aN;TWoxG5^+>W^8nAiU`UH-3pqWA-Fer$|zaj*6f+IuIR?wHk8y7aex`EBpl<kil>;ZcIu>_cUr?{0dJ*H$^1Q?h-ywfUBxc-}{P1Bn0A`N_%g@#@M?r;m=KmB;ko|5*9IrxJp?b+|J$CA(uKX7=09{PFS0$?4m_{&#YE{NMC@^;>>;`l$EQkbi#G5l&9}KS`hahg)&<a_f+gYoGq}mhgV_?G|BbUNg##rupo=Oy}d~Kr*>iJGuJ0T(Kn3Q1g?b4^#dY5r~)DyK%I&CM8%T(+D-@+}cEh@poO$tygO*-jSk)aJPV|N(r_!owI~PK;7EkJ383k?S$&dgJZ0Gbp`*0+u3TmV%*HWo#4;!>CeUb>S`wc$S-)P;h*p2AAEy<rOor_^7A>~PO{156o?1kvcumF4)$Mf9<_EDvsjG3<9RH`6aIuXk;&oao432$4R<u4!ntBNJj_0=#ovDEKX!l8YwjT7Q-4b*?tl{x$k~qiKe>*gpB_ivPikZ+0AYw3<Y=e6b82nK)MqZ*eni`ku|Ti--807sOwPRi54PWI?(FUCz3yItB?Ldw$J*1=Fa4oi$2$G6e=@EQ<kyog{hy3yp1LSav$Wtuab3l&oNhO`FqbkZ!Vb};NB6VDHFhut&}BEOhI5#(AqInLfeeGDJkjyc|M*e#)F{-<X9nHPcPD$F4z}O!Zf<SA+1@*f@ZILt(e}X?)1xgyg2uHJg_70w8(lm6y?5vR!CayYf;c~ha37vkZY^zxA+A7FG#-TOr;8o#CNyC_fX|KJq1cUgsr>;<)WHUBaU7hj=#KP951C7yE#N1}=1fKeVZUCeqpc<aF=^E$n$F_@@3J4?RujmN&vKumihwE9iP3yrr7g|bX{r^zv6gf#@CRqk5hrJw)tn8CSmF6RN6sQsNe-rQWd$`^Mn{J2x%gIi^ZrIU?^`rtPu;oo*+p4wmvymOCOZHCcR!ewvqt75V2o?X*3IAusIDnEl$rRnk5E8H5-V`-i)`EsCc=<LEAGbVt_Ru-qcewt_0t@1;s@3Vv=AtZAQ3$Vo_q>TdxE)c*fYUWW1Dd>&m7axfRA<*n$aZ3HAkM&oO}PrNM@|zr{=?koQGfl64|i&2hsnry@nlf7su@>4m+m(jqQUC8<<On3CYpiHf>|?z%fXZ7P;kopMq$hPeJxhp4w?}fav&Dm+tf}KQ!<3h%;<#u(n^aL2`XsAqhVDOg&pgH(6UAV2t|_H?hZ0F2KiK&y+nXMrCO5M>M?0nnLhDEEC!zHuWEwEiCH@peei7DoX)>Nhr)2d@S(Uq#S<Gxy@kht6xktHR8SpgEhl=p+Yvvtq_0CGhFm04bH$XY7QC{8#ZDX`fKZK3Qi2daTC2-ymv`P?hkyp>9wDPT^NkEF%hT>bj5nej=B?W8D5bOnVFxo!+&12Uj%dEj_hk&_RJK;3t0<)f0pHDx5B+-VG#f!MF8JdnsPRflfeJRlI}{~;n@v96JP<VO<(7e2aoB<16+EHBo}6BG!V`}J-W=m;?%a{(k(vb%1?rEU<PzhW$Ao$sh2<0nm&6PyfxVz<#RBY9k1C*n};xoBzTtjG`o)nyp$&5%A`Gbt8-yCG0Q`KfYy;aw;u3)Z$LhTCfd(A!W(?jsuOEaeQ-&a$21Us4^<AEXiSv^q@xPc7Bj+Y`BXvvr8C59H$U%AkSMPWHz66?z(=}ADFW_4oYAs{^t>;>(IHSxkstTXLYloP+<i>%ncic&32~IzQzTpLJ7R>d-0|_x+R(%`XcUGO8oCkZ-hmRAB2E(&7MhtvN|<ak;v-s-5d0yqd=(a>C(l<`HOaGfg{RN)j91aqe*4D1{gttznCP=KdWFCCg-u0<q_}Z^4_RfzF%)k%kA6YS=92-k|Juh7@%$n5A%Bi~PY1|T%lf3$mDxHwGx{6)-o-ffo()#}FR+}mGcEd!5C#Gi;h8@%L=E!bJcb!x<Uq~%*F$Jgs&acdzv-J89rWlX$ungAVc*q!bkTU}bc!MPx~XUgj*p4n&GQ;Jj}9oscA*S&_crb~o)~e#)2UTU4p`d$efwog$|RBTzdxUxe2)4GMtbnDH~6Oi@H2^(hl5A`{=bQ&y0?F{q>sB`hVK6Da|j0>!t43n!Oqdq_Fk)RS^2fDT(?h(!hvC;#yhX~_7AqVHaSv!Z=Ynu-TmKKRdw=UpIG0ma$3%J_9N~|6gG&4q<KMcdr_KXjJN{wIj0atg@F8GF=v(83qREIq<FK*$;3{a;b9m_uW4n{tS54R5xajAB>3U<U<rrpG){YWJ|F8x<w-m!Ln}c)YNkL!lh`&@E%HM+6Cl&ym6oNuvS?<q`DkM0)a2p`7TpXlgMUzPv9>GDNCtWrDFZ<DgE}$Z=H$KvtgjK)KTB)q#>3lG3lrc4`&<bc5?Qq<sedaHncJd&FFq2;S{;?saXY!2wNR-1OpK(ac;g)yaw!1anCr|rY#5dz4Ko*c*=e}Wf|4hvI+QP1WaxwQLW*Q&f^5P|WKUzUFZV?q2@BFdcx47Rk-{DH0691bPv^`yU}+91Xp9Mae!*1H$wUTWYh2L+VQU5j_~VYZ2IU>HiU2rtLJDL3EuiPnY25$<duVA-87^k>Fs#ObaWxQ{LR0zedL8poq@4_)IACn{v@rc8H6}X3B^fz8E@}UwZdG5U#TlX9yM}vf%vSnO)_u0fj%g3Y*Nv;t{K}CvEWm69m&&AL?4QQ=Sq`=*45ka_fE{lnnlK2{W1N#nLu7^GU;269@)_?$s+bX(B$8HL@>v|0dWM+;xuzox-*1lOHnIkrQaNcvI-cGPXjs@T1;W?F9KH~X-k&*kUF8TlpWKE`#WyYs8w|F%fq&iGf47%x@4dw3q?FSmpmaH5T10N>4!)QzK992x`6&DRfq2ofuU6U5Tfe>B6kcN(X>)zE|JzZr|0;R2{bv8*Z*)2OYJek~*Vqb=6V86cuIZYUk}eHX@KgI7ay3eJ%*uo_M<T;mio;8JD}NLaBCSTV_4c=cor9@X5H9xk&DJThB9C-;X%dU+^fSRc;m4oD<tdlJui&dGj~nYWOyfK)Lg)nPH-}QqTwOm|2t^c-rm%o_MoyAYK9Q^q;Sw2&cP(vEu*-)D(gi<Q&4`=(y#0EYHa8)5>+`D==1b;}ei}+`>(9`r=IN9Z5z$kyFRyn$zkd50KI{j&m6HdbU;naycr<{8%XH77i6lsUCiF=Lj}Sd{!M38$039_<KhUU{+vjRAlRTDv;J<6x04Phbe6HV>^Y`ajK}P`br*2Imq+7({k_>Zm11i8ZrANUmO#`61WhPLJ)2B!oPIgKdXVv?<oVl{z7Wd@-++r*GT^q7jM%64GWqN5Ak)AEqq7>!g;!@r>R=>%0CqxBgmI5a~!qXu#Jxem5XkM0ACJX58^C(JAXE{%oo=;7F!euiuZHx+W?2RmO<Sy5um|)JYa&`boFF4i8osdxQl}_3sIQT!8O%8q}#G02?UY9mai}&3yO2@#AEp3#kD2Ee8n+4RN-{7bwcTE$hzjKvdWG^$$#Wcqhn-3#J;?J}w+0e)$I1biWnzfeW=$*}ehpe=Vd|Erh7uS}SvAwkLY4x5X0H7%&ge4j4=V=!uWW&08ZVbx#g-=`r6w<kbwodNGo0^m9;!?uSe`XO&{a-Yu-kxZWw6MpF_t~4g;vrw|ZAzGClcp%kFP=6SWANzYL{ca%A+?Uf<&OX=X>a(_af&SyMpkk>o!{8JFJ8I}E%g_|QTFLB@QCcKQ3a*MKC(+5%mU~06v;@;(wHLa%kup1B&L5J-w+EL?Q+W-UJ5$NmabSOS*BP1y%M`hhg0ngUflxo7REemu63UM&mt$bKVy3Z@FiS#zsW-g+tc$TW>JrZQZX{D+&JAD|K!|=t}jm^m3`!lP2CJT{n4e$-6Z;inD~(sS(P&~NsxRImMbfulvttVdQiaLDRcRn0GHA#PG|VWIlRA+6QadHdXi%7<`k~A9Yxk9bS}@iXu1s;(@-N$qW%)4_<iJjoBgt3!Mdc|d7iN$lMNZM6tQ3y&G_%ZxsVQjm#E&9&rcq}hY3~~8l6tQxHLH#s3|-fdHGhG3#-u=b50v*tSw?kd0}h}>PfF!PpfkbO&qMwAN(PMhGrpOYS#$fFEwx2R?g!7CaW99_9N@3LuY<wv%TxW!CQw0jsl3Q<;Xc{qONS4<0+kiNg@ad9;G~$U5m;OQgdXLGjCm+IuaOLY+O(Rs4KD@JQKK5B6(2iG~ZGO1O+ZYi(R@a4r>!rN^Q!am<(im-=Aj}i{idz&bjz;b$br`L>jTmnLVrJcgu=CmOWW**EG*&!!BD>u+6T$376Lz=$!%6?LK+>4a8q!$twM-z=8>qkpOdINQX4BWn-0~Nw+#{W5o}dTxcLqJJRZ))xd7|58TN8UO^Fs&ZOoFX4pl%2OI_!Y*!d9<5^U~&w^>dp5k}1d~1LT!L!&|YHV-)4udHta-bo-W9{;?8%*0Up+q5mD4Dc|oW=yWUu)oXKdRUbe-D@R8C?Lk<iIpJ?=P~t(xTX2d7QjpKT)d^1S<nkjMGlLo0rZjsz^Jxbic^Yiu3p}iKNb<xGY6k!Fl}DG?F^^=SquLBUoozm8OLz|MTae1#^NlW}-YF8-=HEeq|x4$i$+_Ng+AWBFj-C%V=#JS4BiFJU&Hy>#65L%xhxeDrIq%6SWnBpwGx8tXy53{&*@u>77%lca)UbBBE-dAf%*>c{7`5qswfBDu$ZXt};!SeXU#<7#Ffm90?~6JM00;n5I4Bf;9e1dG0+;&dr9|w>BH*UU?`Yv}uo|uEeKgxMJ+!yY%p_KJza>?dENhf7w*0zxrAO5vC-z8tI=4)o9xF8-t)ZF>=t~n2~RDEelD6$BaMn{w8!9TDTt{)0$6XZ{?@4pR(g3FB*+)Go}ZAYeDOKH^-`m0RRo}zO>xMtz}4fU0SyXqQ8|n=#boGt%4)6v}O3uIXvmWlcbxQ0R5ahejyQhRdiUFvsvKJ;se1nXEp%AMVeQ)oEdwECY~iUe5i2`7_TgDDRm+=mKJKOVqg{KhYW3tb4Z?XZmi8r1H5XL0+EDT_OuQTcIk;^?6_E@^Ks=@&2D5`kuH>x9eT)gJ9CjrlDe;Ip2!S`-b{~V|8D(uQDE_szXJuJCCrfn^5Kv6>5Hua#T#cuSEa;d;oM%FK;u<%(d&v3#T6vtl`%5A6)y46{NPx5qdenMW_nXV%!3lqvx#-q0Kxx466n#fAuO(LCIj@{Kwd@Z<p{_(l0%rLWk)5MjSwLM_RF+sa$x#=K(Zi!NUQI6myrP~_q28YtGb>bheJol?o+-g{=@~MIs{tNsLJYOG2@;(^B3H6*`3RCAlz$ZQ*h^+7`8f}X9f(Qb=Mmm5bQ6hT*M|8IZxb<RZaYc%kk;bybH$v;8y$&)g2+42Uc012a44xO^SofE&gi+;fD^c|8_*wUX`$K`1B+0ASPjeH*<$xRVUUZa$d{jxY=?QY9cIm;0KTLz=Ut~u7BTUc{2|emDrVb&A{Q5e5#br@_)<$i!KFhU+m&9`4(jF>AIELOhB^iOx=ym@;#><AmmjSgF9hrHfZ@tmDinTG&lq4xSZ8?Up!owBXD0TF7+!n+|}F|(?<es>mxysG}yN0ytvJ_nj%=JdN*G1g5*2wv1W*#Wy<F8Hq($nYJa}dHPd)2V?k^5pVKO{DWV&b;DK-5&#=pm%`j{BHbY)$Vm4#>avQOHUz!N0A2%Ba8S3fVen&b={mjjYx99d5b&|k+&g-4i`C1elJM9WcbV-+Y-}FxK8A8mnVZE97uGj*-I4aj^QHvcu5D@LaTJ;KR>qrZx_A?fw^V;Kz+J*f7DErYQ@XY>XAG6WIqysS4A%0_ij4sR4)t#40g7StHR91)_@IQW!e7Ki=XMP||fjx4(h61pS7Gue|oXv;)jTDUYx(z{P#M(j5iJM7sHtB(&j*u!K0`|tN2Zr6$9$dE}L&P)fOhw{Qr^k(MB}(Vsj`i9k$@PUDX58qcPYzPYK9o)+n`n<e>?Rprp2|7mKeI0Ce9M_L{KP{mg&DR(oG+X;e;__E@Bpi<dPmhT?L5qP-`G}}X1R(`?daa!!dy6Vw50Q8jBoJPAE4uH3O;MO6^D5Smu6kT2-y~ejV`jW)G>VTg~dpoLmWCEfSp>@c{x+&vfpu;hrG@$cWt+*7)Z4uEB3llAI|CgZn#^)u#5D(+7Lb=?n_;*jgtpxvBD4GRy$6!t5W<V!=CS)oLHE8;icz>|GInTHh!Xg!`;SFK=&K+5HDOkSXMk%9_t|5N0E@(uwqoEe37+A?72Ha?}q*oiW6`Xn2(!7skiA}V|!rr&}>-@W?MvvyD=(g;bK3!C5a^xUnd9b=6gX0GPzD~3=Y6^RSfXUYx-_$PUG8TE#*G^;zz93k`jkD`f9Fv<|6we!dD2Q7TszIS@r?)VFp6i9fYY-((f*!5)@=`u*OwOv}7q>I3bpG$zofSa>a)2Vl!n*`xW19YhVTM*9x^(*l)77!S4<{ysz$Isb+y;9N;GV11e$`TutxRGR51Rex?Pf|6c%b7e;t%msRz@5_skYH3ymg|8B!p)nU{!nm;guiy96u24t13{siuilPtY(?Bnc)U5P61W`1ZY#A{JE#yO#m7>RW)@R8`9{l&49XZ>OH5IJWa8oChZBr|oLlbK1yB9;g;K7j$%LEJnFZ=?uUeGxs(KBl8uyG>n5uQ}5fdY=|Ic2IGJ8E|zZZK&UIC9PJ`A1C5ec7~Gn$j;6zz|K$nsvNuq(dHFj7oHJ@l^^3W4g{vKnv8WUl=XU6KJ{*9?<lR8ma&OYovS6%04=S-Dfh_n^hRt4>;s3Z4F*ol;)J!D=>R1axP$+FVjGQ%XQWEcN9L=;?0*)b@V;02o6wBs7c<0L6kLy^?Z0kr9mUb+-rqPj2uLUK+`Ja~lW;;7^SjnW+h~>px>vkPs2WhQz!!nV%Pf=HIxnI#Jy%>jsMpsEv5-=4aCEQzYzQ_(F<heAZ%K2uN+-j}P2Mqi|3U2u59%97P$6iz+sCCDadX}w1TfX%*l#N<*^}qw!PCLB!P?1#7ZR;<`+OVs;K>7eBU;F-bk^gT6efr|k{^00XR&8j=A7Gj&brW6%(6Mc@VL@%ADXyioqM!<bVxH_`B96Ly>M_}&WM;CwDU~MYjF;k>QT?;b2&K~ct0M*u5REwYR5`&SS@#YymqQptK{eUsl@xrh!XDW=ZO&&geh%<{CDQW96Rghd@&WjwwOsTOoYFiif$S;WKhKfj5Am}_393~0VVV=iKVs8xZIYBW()3{*!M)_{BwSgJ<s1ey?`Q}-xs!^s5&=DzCB<l8hbsMW!DZVmXq!mt)qt%666l}(CVy%u;04|+=0YYc%bq=B+`7fsQ4o$P@JRB-D7IaMYlpj*txcWzGkaBipL3L2$%H_>-dWR*}nD6<D8hrV`1WSOYG;u<4jBsn2`~p6zjQa*oGOyrHseM;yG_>JNg;pA_1$!yJt;LAd{-|j%l$-TNxo#F}~lP1TF;S{uN!?<&cpi6Ge=A$B#rK_6Vck$a>ND(=4^FQPNZF!?f?bWaU(IoFpHMUd6tm=$g7r*!iX>197K)dB<5RvY1!cNG~gi+?S^|w+Z_@onb>z4IO{bNhO-1pjY<UEf?>54Rq)`95JPaZB4#LQ?p%u7`}pv*q%;mCskKFUb)mO=1Dm5Wr)OaBl*OCBx9Tg`BSl1OGz+qp9SF3nP|yN<8)PVg;kRP^My@VX}z_t4BMtTGTvt`HM?M7aD9nW*WD+l>lFXEA!|7`U8R~_23~)?t}hy$^Wc3~C8pO%OuKASGU+9=+So8NIbAOPj5CPy^P52YdAq3DOPe$FWEx1pNm}9XhHPq_<Y%Z}qDDQy!EMX3$?{dk-lVe`&59j&Sua|bSNSM9J1Z-br3&dZ#nqVFn9zB4N6u?a_;sCXgn{z-oJtlle6%QNjmqwq2t{~dM%N^`ED&gN!s>n0n^ZT&sBdHiJ5Bg~r&{f1gff&FojJZYva4Br6V37wczJd4vzIP|N@FP8pcf@Xl(VzJ(f+U7djsU0;tUR)34~pqSlg+We6%U4p~{J?f5$G6svfUKa}MPcWnXM_==y2DS&TpcwkqJ#=zY#iwZ^7#9NBqBM`+BF9mddgBfw!^5B0`O%}P-hh_{<#zbBklnMUS#OygYj(91@{y>WnkJ<rpr`c=Za8{7FIFQ*cz-%Hs^9EThJqaX75f~EkjKvUvcp^im7`r;i;y1YhOlZxHJKvgA;@gI}7H0qG+D(j<cJ}*l9tE}vwRW_nC>HWT35Wcye_1t+@E)m~$Q1GutA_Hy(aMIA`Es`<X6-?7bF}hU4jFs+SI9N<kX{bt|Xh<NR!i`r_Z?!}|l8_U@6<+n;z9hLsn5Q}7D@q55djbHHoxS9@!)>m@w;o4Np0Kia``}>zAUXVH^I&K1b@Kbp{_f_{&i)=<%Dekpzq$vAEZ)b)d-&qgDl5`jt*1RM260q)<4D<SsdqFt5&rLX_FnG4J4{~f>~1H!+k3B%eu*RdaDNxYN#!vY#r{5y)}MZRQt+|kdYQBgm+g5d3a)V}MURLm0yT|?t`yKVDs|OZTyUT(?iJ2Iu4KXYG~K^0UhyZr{llOxuvc|7onHxQWReOEhHP-HBJUZhr{LSOGYyJRAGcNkXWh4+<XTpNMyQGY04b?-|6L$YOL%$1wBk&YHq*FFu%ss<T$U|w8oqUr94zN2i{SJ@FKpd=x~Xi=hm<wSE$Y|7h$nC#P1vH)qx%7vG#KY|kd~f&WG>1CR9vCZ?<xUpG9XG51Ea9sv#v#QXmeOs$VlqL0aFKfyYL@_?Z3X<{(X3>b44;LXE%u~xiN)shkTySTm0SI$9}dJTSXc&ZbO=i1L<@M4l-oxg+!_uD$jAxOm8pvT4r@{VRLclr3Vmt3E^P-MWmDric2}S_staCSCQ4YaI|;5L*?3eVJ;R8q?n0`5?M$Xjn1<mHu0gH6WrNy$8i6Iq^yLq+37owNGG`wH8IFS-1DL`ZSsm*nHEC5f;ZBseFMJLd+Z?ty~IA!%c^H+U-prjC*^x*W6~XOW62*n(M;76G#f8FHVv#}lqaUaci7>ZZGb6(I9aSkGfyQi2e0wa95y^|9JNG{(H&J*8M-TYpnqPaMS1}hrAQLI7H`SRpkOXnKa->v<%Fw<uOZN*%X~c666CQUcx)vEIRprNLiy6_g;Z5!?ok*i#L7A@&6XQ$Sdr=y%9jnEf~fVBfq<h-4syf{!yv6jd7hy1&U|F+XW_*-zp!Nsy-Fi|p&8mYlY+Tsr+FBIY7-jw6VKucvz=DUrpZTxk9?5wr=OTt__FfJ%$j>5`SfG&Y5$Aui}(;usJ7u-|3dQ1DCzAog1tFR$zGDUnoGWL7tr(5ITvk`QVFCc;TjU|Ze}jCtQ)o^Fi^ab{s6K=mS9N5M7lyt-0>S;&Qb|pp(i#Mw4{m-QsJ@~E`6Ll_=w!s#yG{(X4YSF1K_Yrm`KGkqj!N=D209rH*n$SO*AFxNy3`mgjbJ#+_+`TVQL&drDbM7mCwvpGxe$Dn<f1*_!^nF;l6oKUgAI{4{VU*F=_i}RxgMIHR*hsBiG5Ih>dij63!K!%&CNos2!jcOwIU9&FywuS~j?tmghYWdmn{4kJ?@tdVtW&fEj8=nLmsyAvbYnwk4B<*vr*qj_Ox!H?QLB_Zq%lyx-o26NnU=chKB8dK9Z$8*9A`3AmL>G28?Tb+xmp8G$t?5x9$=ak&VVY14Hkd0Rm+w0<bs1qb)QAb6fJ6E3m}^C|aWc8UEn+zZ=us1wV-bg&@E@JY<eaKo3yBy7&`7_Ew9PL5D6^X>M*n;0F$QIm6NIu^EBN5klb1?=v_oHQ8<(=Ir3Lq89BRkhPG7=GG-Fg7YAMj~K>7_j83T$<ZI$kUM8%y7g8GOdSbadu{vNKV>R*^-)`onbIYG~xarl?jp&jxsaX*lj_-Lk~~K#>fLkT5}sh{0?1LbJx|$gX_G=B!#0Y#yPKp2-@xLiF|DqL4GGGUgT*)M6W8DppXUh6R-PAe-NySRRv}q{my}oj4q5%nX4hHnQ`<8F3TIVY+S3ExO?!{K+FfAgB3Qt3p2nsD~>kpG@Cg(M-F8)m=W~&Y;J9BAI6b)n3he*WJ*$Z0YxnVH=MwjUMx&rojDg=MjEWInhxDfFLw^?e766(b9f|)mkD+p&X=U@ZQSEtyXU&8`bJKo>B(gwKs9mPIZdDIYQaeldE@Re;SDR}?rpx=KHA?$eQ)+Uuadef6KH2-f^vvMLQr2eIZVIl9oWF1=aTpy!?;K!(H9NX(923i<P8#wCoPITyyu$sxA%_jkChi(jW8FbjYzar4W|^k(+jR&@RNh7%U+UJ>~7E`7Jy=XGqdETKS&ZtXh{;5nCzO2vzgA31yF6YUXrigCmHt(@zpvbUuz`YBuo)|o@{w<y6bBheB@L51pF;7s;)FHg0+g6O}sU{zJA}rSDC7Au9cdb2d2rNwvyJU0$Dt;NPeppoIH^+&S=uDnV4T{u{GaDEEQJUyjGXaprLVq>PROUR74!J1?pBcg+kFOBfJ&&gA6|Qcn0iR=S|xNkh+#DpyJT-pK6I%Rn2k|+1R90V{jRr>D)cxJPC+Td7;O$Hgyf|2XD7<HY{v#3ga5tU<uBi|9G+}a&H%Y?A8tkiF@^vZuuFMD(J>(o`WpCjET|_dU4q23Prk9Lrl*M7S_t@3i_2CRNRsNhy_rfS>aXPSbM%QRZlG|kuU>>`Wq+<?@dk>HU8W@4*k!Zoh}pKSYvcM&qgT{RhX$xrVC_|wp!h$NArY}8;WPY$2qF>Twij9kn?YVcB$mf2$@l~#r5!<EgnVLYv!64@n^{zLdlN$TNKm0c+VenYI+-NE1<xES2oujn<u0;s-gcz>!9{VYwmJ}H*v>j?t8i6HM=^`#^Y?9U^fHn>%pR^OqBqeTvCukQ-Y=@-h<Osm18w*&+%b8MYIR<L2~_bF?gE9qt}@@*w_qiCYfJvWrdh5a8)bmqAn5N)Tf?dPS%W=oG0cY=d?~^b{DH$!8btJ&sBF)Tq4gS3Mz0t&ld))m85WaMJ!}h-*9D5{+9^-m~F<G?b{n#f+SB-t1Ks*XXBw7zOitQa5}t{Y<atBaj`(fB(XtA240*dRLo@J)0=P}vdIg+zSjn8T&`MklY#d~;3?vbGV49XwoMLQkUHi}zbdxrGT396>&#w!)~KOL2Wbpu+?AQH%d3(w@0zz^m$UT2%57?dXbsKTjq12_VR_m5i|qXjndr&j+ZQ&K27PU+d#<d^xPf|Vu@A7Lt0n=dlZ9}xA{&k*9#+l0-oea^s4p|W4eYDN63PESpBGp`OW(SBE=lC~4|kLOz1_bhZx43%jyQwx(>S7SU8R$G_{-)?PRvha4FzFfFs_8GU6*r`N96A*SZ(`vAt+P@MdENykiNdxu)6W_$!mLprc<j^kX(teL1NC6DY$K?;)-r9^-fDe9*L7Pzt2q?bv10HRflrGd{=oTmd$b4AhL}`Ci=iD)uvB^5L@lYCZG-!K1i6S$8PDNGgL$4ce+VPkP~3&d$BSfBYBiv;uafy23b*u{2~P&=qfa0(28!#1<_9U^%;}@!0+5R-Z2qi(C9Ul=%XHcg%ZAD{l*n0`XOqf9=ps1!oPO#HL&caK4vv?F|yn^kpi%s|4|binlc%-Vnb{|+y%@|sNVu&UCc5NH;14R?gn}zcVy+W6(N2G$8P&-RvW)kn8+$~_FS?+4T6@cQcO;jr4TBA6*_5gD+HL-J<nxOQrjXq7VSN}&j)gd8<{mFIU$_aI0rW7kjNZb;Wst#3L_as4z~l{nV2(_m{wMy)7U!XoM)&=M#`%0na<3Y=uZKMPKep*3N^K7eIOfoOX!PDy~MOT9glm#m&`i%+n<>E40JLBWwhjHhyp@=)t1HSdV4%tz^JtjW~X_8IelG|7*AM=O*zvOZc%``g&ry^-f+c=06XX)31K+qzjz0j1QY!AhQT9wNzcr77_5o8wef=G(a~9tKZxbK0cMuqT|ewh2NzAR-_GBz(_7J4$B~Z;oxnFV0WMk)NBoZr%YOzK&*MqKqtgc7OWJS6LG;RvtB$lgcussvl8>E`b;x^&x;TftRVs2NSLqG!Gpt49&V;iL3l${Y*ym<6u;!=nAHllr8QEnK*9N97xkNxb7iH$u>s+s$%fd5pWf#1mrKv~{k=I^47bs*$*oHEfl72QAFIWeA{_<<|qjHH|05}n2{%2qfje)nVNo#5e%<uHP!oR(Qbs<U8*BEK8#EODG#!^+yvJrI}vTy@DO>hk5bFNiDw`k9+7nIN<zu`XP$djy;*0p++=h7#7@8Lh*90tsP%?FS<^cv|TJn~GS1rK&rmI;z32~t=lG&KV<Y)4NEH44NWYv{adO$C+!^d}Dj9vH@6M$beHHeQMfOE{X}6Ic@Q5VM~rtS7NL1LJ6~MQEDVp9A=@US%w$+QJ~WNRw=rY{W3$*mRr|4e&--hvhb1(2_(j4*nP6YR3IBzbMkF^FTCtF{Y(WFsTM1wAuda+uhBbJzHu0`6?UJCoaLbCX=-VPNe1!D^znixS7_3`g64Xkv-6GjTm(Wl=YP>BpfF5>=7$?w0ZQ~A)SvJ#TggX;1Xpllf9#4Z(r+>Akpr}tyTPQ?OS;#Um;1IY?^t$`V7He>4=B2{;f6xdeH5V3ve}SfY^~<;yo<l7wME`)A>SEM>CDm^{^VA_2cE#V-IaY|3<H`xK~=~=skx^PmnUO(P-_7EFyZjyXzTCo6Vkl`xMPkZ<0VhpD$*?Qnl67)$iSi=Znb%Vl@psU-(U*(x_;Rrc%e1afc2n4ih*0B7omI*gX7&F$EW=+X~d>{S<&V_SO@7V|?Md?f&M5)!J-Hmy?t0N6X5(EGy*F_q{+Rr9#gpX9_u>O_BoY8dh-jnh#Ft3#tCBT(dc@u_{|cIpLRm5SXRLEK->Ynks{!T&|XoVf_$$O5c_F+Kj47V{y*7-NMi0d@;-BJs2`<Z_-aQyj#6JHne9SaFYH)Q&NOb+d~E9#nh%0W~dpLb4f0aBu-@^|Elw&WFUp9atP;l)GbRzyGbV|@TZjtXwJoDTL){1**gb*A7zI|Pc9+du5d3@QSe^s7}U%E)3x%hk{^CK2tM~hZR6;Yq{R>HvCKLviDE`-;*N3m$~TM~w~wm2eGw5AnQX*?tPSZf*<NFuv(E4&8=px8#8;!7e7!vP`h77?`r*8*_`_fOZ$*{e1#eewirSjw^y9$(Wnv~70<o45a}k(VURnj~6ak#+jkw|r2TwPPRm2R)mYqhX8qD+++v9?$Q^8297F^~lBg1Fr)_g$=xJXg7M}s)|D))N?D=cxLe(CKX;h3(2#r@P2C<Y2LI~L^Tl?6(EHO}fJS>`cbmyQfAHp1c_Vl6+vVGTM%vr%kKNH841@cEbM6UO8!c@sfYRs`W4hf)YF>WN}kMhGoxUV|n3cDpq#uN|?bzZtbeo^2557jS^s&5OlHtE9X{Dq;?>W11P`+7DGDWum=oh)Lkz>E3&#{{xd8vNc+-5<%wfsa6p2R_|v~MW@uy%J*W|)8PULF>mDnbUQfU2WGI(vjrMlKA#hJC+A5>k9xF=<;kFA(~XBa`ypCwTlM*kmeKC52zn0=cU~W{Th+?<9jgsM2yY$7gm_Y$kAZI4&Wdhk#jtD7tEE}=FL!hEawww^bg@5Cf2|sEFK#Id*P-=m)QPi|;abW+e*tUHh8@yxn;-EnM75QxSDqDG2KU;wiC4GCaPFTH**=!fdMkYN;pqV5j7N9aY*%RBGdG;@`jMOn;UGCxU~9|0Qs(^0JtrrP??0b*UkwT#_1ro6g#X^JZ>OR4fK@E6&N)+33r(BhGNSO+W5WMb`gNZ*Ie|U(_jJ0*nkH4ZFuhDZ$@hUP3i!5UnqTF0kN;~6+1%R~h4~M;ib)_eUJ1;E07#s-7<%xE1xc;fb4M{?^}5l%ySnAc;_Q7g)4uo;(cDFRcZuY=c(*j3byQiCI!L#kMDG$J@+HaW@*+XUe-LEWdaSB;%SXx`T#;Z3UiIFfGI%@A$C1aA+O&jFrV;2Hkb?Lg*|1eVPKbG^x&f=Y%>#FVNP}a=?Xl?zbSG@O!i}sh5HiFPmnQ2%>6cnW#H?0=T<SY1Gi-P?T`r1?UIhn;uix8%6}*5I9=2aPf0!C!n6$gc7JK`O`LM;Q5Ocm^=csGhbXzVKeSfkuAFNJjr+H~h6;~hU2|`_Fq4Mf4Wo|1|;iV}}rHZ+jjsM$!JuucaqLm0#5}y<p)gaU(z65j>sms`WUGSN<MF+<jj1T7$cJRpb$dw6q(;M3HM^TR*TRzUAB<Ld`Tv9V|As5aV1p`8UzNj&Y^rR5SRGZ0J;^p850dw%VWZyI%BQmdHbYtaNF4GHoPU2Ahk1XaqPJ`$jy8Ex4w-|swV#a&zxsd)CE)PZRd;mePW~NUQrj8wVpcH3!nLu=DN^&BQPDk+SXK4_xdge)N9zIdAyWrd_0Qrqy#5-zN?jh`2Lu@-wgHsD;(>(hi;8%~Lp$92X#h2Exb2d?XiZIb84UE(P5d?l|3O3q(;2|GElY{$b5cQ5OHJyP=3gBlN15aLQmN~RK{AF`x{n_(})c`!f`hdhyn<#pmIb1XBswW2nYwdD!ql;;{e|SY>xjvG*k#u;4P!HB8sO=Tf<)b0WL-zXNFm0o4CHxU>D`D120rc94o}3hKHec^-A$S_<v*%A%X`1_cuM@cc9<nm@=_;#fZC<p=G*w5iG-Bz@;)*Ge&5qPSnUms|?M*o0{rooxL4W=<`r!u}3LU1PNJO6`kH^;hW>%LR^Tl`o$4?vnEsi2M9HQwJ>yXy-HID*yoT9{1eVju|cK8<TaE{Y2qBB9AGdXN(sa(BVts$Sqs<rm5WOgcp#wSF04|z7qE}?wcm&SRHjDPPSh&&RNhkUi6V~4se>bI$h<lEY~BuGI%YUR`hmcj+$eB=7k%D=qlAG2xY$@h*h4#ob2Y+~?tj^)htS((6wTy_IC+^bEKXdUxFL#Y#vv#bo!$_p<Gx=;A-Tij2+RED;d-0i^H`;_1tqRj+;ppiiatp?q7fn*3xj%+r?AGh&=1DVaCDWm%-FcCoy>3<eW<N<-Rtm&jk)^0lKgGDh*NAKx?{O~l#$&j8tfJ1McnziTsCi>{s^51&FXpxc<wfrR9VMQYOxv-v&zrxoJKcPQb(P_O^lJDFA(GMtNCx;)fwQq%DxVQbzeCg&qo8xuzz_=gNy%`({o0QuCz))*3SVU`mWYhZ724AqY?22iO+3e57n&O(S-g8b$PCQ=ZTCZ}0vjj1yz!-wTw3*BhxL0~B9#|efjyxjX+&MWZEkq!C^1~<Y@5_HWeBiX(-$jpPq<)z2dhSwP1EBsM0Dmlcvb&HpMzgT4V^;Lgn7!Tc`c|O%rz93jkeId*C3+KpM)_0p9ZXu!3MXy!#-jf7k;^sMaZK{O36_4i6z&4ckjs&<#PlZW0=!xeAOGJTzxW)v+q3^w01&55xlny(w@vTe%39?I0*dnKi$}j%BZCOPX3;iDYbUcImZX&dUXL@{El&dN#toaWH_mOnGakkL&RuG3($jwT%vM1>&<*|#_zhQ7322KnoIQB<`)#_Gbn7-rP@a|u*UKW<qHr6I0XI}w=m8YLdiVr|$B-e^#Am~?NVX>b(u~zg&S&TUBkpb3+DMXg(Z5pTxw|d7h1$43c2>0J9NMPcY}>{IxO?{iS1wRtGzJx`5{(%z|NUmX5s?|0l_lYxnS18hZ6m2FD=R-D<MVw5<Nt5fqHe=FyLO4d!=1zBVo}~jj7LmD?lv!7)pugqDZa_DTvk+y?<W%7-)zr@Ugn-ei5O3Oaz<vw(8Gq)%9J+zDJg5n6k7Xt`Eo1|OVcPmd)mzC^BEv&9Q-siMPsD;nHRxjIu>E3;Zo$=C=JEE%PHbG{iDs3*5Sx)zzy`b;G||4dzuRT-v2xSvUX+4$fNC;JC8K1j&;`yMyk4Xyn)5`YCpAiBkgRR<^(6kQmTV#6e{;d1nI#uA!l5k-3r^fsj3fBGMOw|Z&!c*8K4WA-g?8RLr(5HOX0CSl>IDz-_{d8chWF`trgFB5$SW=vLwQXzaTud%dS~Hv?-RPW$X0=sf}ygg}=<I+n1CEJACd8my6;50a$SgV@&xvA-^$FyrfO{LIa!n7^Du}JzQWd^;Bf^GY8b5m<$SmSj0VqZ!klin!l}m7pEf9Us*w;@M(|wE#5Q#prg(2Mki#fvh=3)P)eEGa=>KmGfS|c=$}X<vt->=KC@yjuBv58dnuSsbVnCx^r!Z_j(A(IdC_*lvIs1GJ(fD`G>>K5j1o;UngO5hKoDmjJk!~Gi_l!1eUO4MYe}kIG=7pK3`a79b6PwqAS+7jrD7{yeXz6(wzSkMF5b*krR9s#xWzGB&b`QJjHGyvjb=5T@Ij)~PDu3ZTRzO9IcH(;$+UZ4eALfq=w7VuXeI#^Bo3#!bVMY2KSL@LCI$8SAY(vMXA-jIG$j<9OVKRHrZ^C#>$T|F_1cfHAX~Df8)m~h@MP{X2+e=j1U~8K;2hjQ@xJWq1bV4y;tO2H&Lyt`Y!wd`B_KDEug1Gl#Q{qhNiC-Zw?Uxt;&D)JhR8Y0Z^OEsB$?1EUptiKx=vhNweZLJ3>PlCCVLdVJtP|pTi7R=+>8sSm)YVa2ohPwT*YsXag1F*g@$_2T!yD<RZeDGYC=86Yb@7$h-ce38IVZFz}2>Qg7a;*AqhAJYQ@L)rJU<Em3tDEFggcAQ>(6Osf$h9_*&%_(Urozr$PgK)F%WmEp(;jJqZG*_?Jl2fv?-UD4nH1s%m=#AK)Rmaw|TKOZa|-^`U@?$B%A1R*2;P^Ma6Fink&~=Bj7k1z|8<0n+QVh9%!pB*me0^0lH=#wsOT26C%qao{&2KU`2pW53-K{GVBAPW9ZBr_-ONa-`$fZY?c2w=>p@bY*t#?Mn5vBS}h(1Z#BBj)yW86{L4sZElIEZsz`^p6ZSECv%R4apk9dnT`?$$yi733jV7#F^N(r#Eoo9z*{MPS@8)BoFsE&-)@Hd*6^8a^fs~%Ig4ZekCA|a0-4Cb=uA^!#+F**>)v4b;Cx=E5(J04N?0>4ncAIotDjxM+yU<pT+<M)iLXF2V=Icx<iO&?oc334N%%nlqrf&KdqW?~rxnE&sDxnvmS%mWen2xJzi-{lmNiu}AgsK{C@x&=h8_+WZ{eaw$}V%Ga!%#({70=LKG*aq=oUD&CHq&}&_KOZvzIdBAS$Bcy`D3D6UP{j=UUE05l>#oJyWXT-m$+`XodKtGjZlhRK-2#YUXkgveHBLkpR_{R00Bi3Q8|1{*FrbTuk$f0!d94pZhLTdk)Nwy|;&N-X0>I_L-j;Dr@6O`4PU=<N5QQHw+$)pd=U6p;!=qZTX?*lp-=cF6;W5qW|7($8=qlcNV3YGYxvk?1>e|BS{ru84iejA#rRZd0XKJ1eU@C<ps`kwmb<%=X1q_Q0)vcOs+)^6w{J4MOG3Q&r$_kE)C=e{Tp)c9xEy!3hYjz>O!sg#1i2b9Y`h<o~C?oeZvruy$4rEZZ_kj(DirajE~>AI#j500Q7*@Qv0xjsEFH$)m4n#Z0@%#xn@jnV))344ouW`_UOJ?T}n$n8Cl$2HsqB*ylLD}$YUtuAu-<3IVbC6OsKg*fkoL*7)7SG47;P_WA-6V$ze0*R@w<f40v#hfebPW*~lXU?O)Uj1p+dL3|6d9%VFTtVbR+=7d{%bQn1P-O<<q55S&SpXYZCNCFsRsGuS4sFT=i_#A=EQ#<Id1VHcUm_oTPt2Q%n;%_8N@k+&Ihfvlt>^|&Qwnvzy=-%()6aWX(uN|HxXF1z>k^>a$?i_}XrnZa;7LN8BZ1}(cVlO`;@4aPN8sEZ5M>0Z=irYN0ClQ|DP(0n2?%e%&WONd(KQd{I5(0>SyDGvrZFqzHi9Ke`7+kUmPzuj{G<9$`nK-VmY>gDX5*KO`D+977i<7VZ3#Z5**)}iL3RQ$`j;e%F&c6qj0jKT@e1VN*6d2$kA9$<-}tU0rxe4Z7hxbxCMZXUTwWJY->2(HG}4fv2)lp#k*uWMR){?Ve~x@x)7_1sx|SPN1~&ThDCSei_`$k)q8Xhv<z5)(-M8ReYL__<Aboos<uJBQoZSPwVC#icTY_@^I(xur`lW+dXL@sR?k<O!oLeLoiQ|9$2XAn^pUBof`xQEbLe#3v^Th>)Iy>iXCtt$l*5>9}Fuy3k+)sGK4J#j@WBr$D4+&H^lNZ+)5rIMmUn^Xks;%#>z#a2o-@Do<S8bmvTtvkw&*%mp-ub4uw;U;mE%-*N=-5}5nCc)!(EjLlJgL)Eb|Mg}i6IaPDg!7ec#HCA7=wOBm(0k&#Qo36v^V}e;Y3xyb}1UrpvOLNjCn~I<;7-3`(m_E?jFlHz~eLs3Soh_=fCDrkmHK~K*fAl+==c{bEyj-CPYZT&Bd3uBiV5;?Hzps1%=Q0vj0a9iGSum0GS#0#ZH#@H<JO8;qdG+??;qJ@r|JvD)_Pur_#VWw}v2<p`S1+8qhoHxNCBXO5R>hRq^`+SzSLNaZL0O84)}!pbcoN@Ovq+NMJpz<Zat7-M=QTG}X}Z|*6~IZI5j~My1_l&iRD7c6-WR=3ggduzV^?4GzUdDME59G$K%IT!<n@%QZ~>;*%aWBakQz$4VCf8>J%9O<JS=C6B~3Qhu(h!ez3k|>+8Uno^LQ&c(<T(z)2hUqQ${OCAhlZiT$gQB?a}if&OSLXV!E+-ddrJS3noa*Bw}7n#Bxb#2IW#~DhR1wswWpH@}CB41=xBJ=N8<7W}&}&R24eHUAfY{zaqeFDoI*v-Cqe<<5m6JOz5q+&cnljqu24^vZHIU4)cw{p`rwSg?LiHMVjDs2J`W}WavA+Ng@br{D0ACZnmLkBd9&it)`+_Pva5_wkU?+-;sf$DR2C=f~~ax<RCM7xwTx*8<G>mdj{UNB@>MCplRA?NonaCLWK{)iITo=jJix=-Db(7=y}|@6#^$Hrvj+O)&-@nVihSNS~38>wHZ-2mzOu?QjV_KQiL6w1Rk2pEzId9V0{SY{Swvr2;?wFCE+7{w2Alr3EUw@FQi7$d9mi1GmlcIVW{eSvroodb4qXtVePYn-E|2YK%vEuoX(VZIR{A&fsb62+xx(+@RFOowOKh%Km7FE{c%r79fv!w4|exnGwj8qS8sM+eB(qtLCRcRf5R95<?ZgXpAUCm?dT8nZ~VinpMTM>KKzFEp6$Ip+;-jBm-f&GT_FuKFxGGUooN@}e~|CdtZVEqZ?|9W9`5c)TbFgy5VaUz^m6au;N{N20pEKudw;>-|Frw!Cuz@V=r>o=<j(Wmx32_XkTPVsiC^)YUw03Gnry#(^V2pz=*|A#{*E;Km&5&+(!V#aU+^D4{`ku#ZrpzRe0Oj1!|vh!_91bqZT|aH<Pe<BmR~iLUw?2oIoN*n<|XIlKY9Ai@%;Jj!5cRbgW{LnonHsV!JF-8J50^J|KbO3|9~`+axoQ;JHCg+t>1HjEp{12dETQ4$S3-Ej0z|C7+|I&E&iDRQIu(sRHd}(ZZR98V5xd*)w`3>RJ~fsUl9_X)aSs}nqW^4K#dK@eA1CusnmsuM#846x*bm&MVk^yC&kS*!bSk9^@XTePGomfUAYk+G38D(@MHq40u5LS42t(9x&QwArgVqe-2mH{6#u!ccGtHZ2_}tZFEm1mCv|{x10E@F=goZ`rI8VWqKt(AGsMnCNr=d9{n2hhwv7;Mo91Yw-J4Zs75Z}lG7R;gaY4+qRv)tKqh1gv=Fhb=fPTV3O5d)4$#naMF2n9TI+FB#L0H!iG#S0TKu%5=a*tt{@b|U+L8C4Rq2*%EIDGe=VQ|0HN8%V1(hhbG=J-1B9t`0mgvCe4k9Z{<KRThjQC#tgHt&!7l;7LJa0>e?t-U_<<)LQ0S?MfF@VNLX<%#C9D?+exGeJB+v?Hg83D7}tPW+j<(rsEqD0RjknHLEgQDc%any8StVn6A?yQCU%QGwZBYzW^despcJ8ai=jW4h_JaT6v(vY+Y|kwXSuwkjo$6>m5K)Ti+$zu`RlUX)>`4fhA3m%MOJSZgM-izIy}L19O}hrgMB=JuW0R4#2StIej;kK&nBqcNdHkq(QIfGT4k1KZ^Q6u#nNh?}lBf_a4wB+E?)Vc-W)1lMJGbvi8zLLXg@X&%nTc+LpYp@$5^GlF_^zqmgUYQ>!NTkFhbToCE8A9w?nhEm`#u+6oTm&CKAUyxw~^Uz}&dW^ij&)+aP>X?6+zPL*td4ztP_-H+zYx*HnyKSp9X&{+99}pFx<;fcvTd(z20FFP}JUNL?kxw?=&r3r5F^GN=nK$C8kAJ(y50Qi0eOG+d`f5VM6Wz<Jf5d}FADHWk{^~~;2B|s<GJ!8JnS3Hw^n~=Xq=ixAkF<eJjcS4)bjkcG?84jlvqz%!GFe5L^^R*o22kRfWp(Wt@>1+qQKLP9p1G52mgw&Os2x0~eWBz9K{n}&Dk4HIj?Nwa()IY${RzSaaGQi}6vq=1r)tXZkdUji9&}VLPmZ`ZCz8&PjGG^G0RI`0%U95uCtsdKJ|g`58HXE35zY+;LU@=0-Ut@R^$kI7dPG;Sl>V>cr2qrK^#Gqv2ED{GJC)4`ub7IBN#Oe{fQ<1@yo~=?Y;0`E!M5>F_@4zRU2!5N^{7~Kp?;Ze`l69u!rWvoc9OVipUd8<=UaR{`;q3-xFiZHlS^o*6Eqt;#3OhYAA4wRw{g)vdY!Cx|2HTeXMWn)JUQANh4sa6@O|-wRMgfH{fBTwM_$D{Xdp&)LNQ`Z>m)S#=do*5puRC!eEDhho?vsCS0Ktb(y8#7FOrLm1*PSMd~zx;#wXX8qy)D$Xf_0nNJShK=R+|TM;O|TVl&e~wPexdQ<;*(tW#YP^=x=s{uUCU+7z9HEP@BNmxCgn*4NFD+j8r9O6pfWorn4})?<=_4J9$4jgKGwy8R1j?&K3Yb06P4gT>9ZjQf1B`5k>O&(3ZZ<=NfX+Q;#eVor~q#Y`O(hj-Ui-b-ouolyh7C{Ax?mrD=y!HR4!bl`402LK^{B2Fc~-*BL|M7CrHM?^sG3(D8+#hJrq-S7{wD()fZ1K5x!+ICaWmJrrNG@Cz#RE|J`I^=+ljT88#58C015C*4+P>2Ci>5`9w!%^{U=k-nqDA*|D1H<HjFjWf--6NSJ$VA@X>}>x`o-0W^2YoKU;8|)iybFOgXdJFS{cCl$Y-}K?^_HWD<Qw>*(DZ{Q1uWDc^hxv@e7OX0>De~u!#{>7F8%J~K6<Bya`B^yqGorof>66nEL6Nh0<xR{log!QboE${sDO_@ZUN>y0pGXBXIO9loa2)nRxqAY;0EjZHOMQfa(Eu+kk!5(wSiqm&3X%Ml-B(FJEg`|?w0~JH7;B2i=a*#12Y8wNlz=rwjcCOas!XWIHf@t&Z}Ds;0<%5T}PZ<*^{$HMG9|v@x%*;Kx)v{hD}7sWu-(7wzp2^ncdF{JHmF@(>ch%tBEwDguOuIkj~}h^##|u3q8VFed$KzO0e*bAML;RVY?0cAR!HNpADQk;lqx2yZqQeilx_St&>fjuNG^WO1#(StRM3m$AhLnMr&5SO`9M)a!@2Tr5Q^6Y(C)kRwM3>>dPB)F;A|mh3mwU=u*hr{Uo~#V|^+8o|UG}LEaz2*h!R}K(dPQ-OE!#e)lGR<fE{r{vQj*)Y4Qjj>=G$r-bq8Y!U78+u>6|iMeewkVQ)boZBR5Zk?etOliEeQ|_4PMGFQkx5#UH-wI1ot9nZ%oYq;=0ZxFnVFf{3TqsXMw4X3Ulg!BQ^-jK@^aUSC-`u0TX;L1oNH+kvo$B|1A%xGbhL3~Hm!#nLuF8+Sr&O^!MbRz&^Do6y=D)xvI>%$!39n`PK~WO#wg8iv%1AahpFM9adz(7;BJePs42m}J1*>4)@{7c=s9N4<>Ua6qgJQE)f680${OY=TKP+#ivl@V-XRv~{x1XifaqfoG*^(R=?v^MTwf;t@V9Jetk7s^f;a+3T4s-qu#PfwhkPuls@{@Pcni8oLQDXw4ur;43D%DGjVCZ)$+2;KB>m*;4dr&PKA0d}~?2sP9(IV-6rzGaHew85RE7}K_*h(lu&YW9=c;ceP=(E}^<&Zln%LysYl*~rE93F*lht3M0=b4a(;U28IUv{7G?8Qf4=ByhRAqo{mvVzQt&*RJs7+aRwB)5QOs-nhD6(v5A^=WK$-Oh*M)D0^w*_#tW4(vhK!Z7#KG&%Pj^7Dup5&qq_T+1m9;S+U+o8fsxb(IE_Z5~|H&e5a0{BVZ2`B7$E5amNC{p9m|X7jpC#J!#D8Sc)wBUvy_NDb#}dbuIZyl8mYAliO<`rS8a5A1c|YhO-C{!GrxGq%rsHb5953C+4;Iq7PQ7v6+mnkrtmFZTAH+lTXYsq}rl_j)J04Xmo@HN|B7)H{X9eHO1;rzH|qdT^zZO11wWUNTxXAI!<%JI#Ue=Xf)c64CThYsOgoaX)Qg#9eyoLB<I#pBGpDi)r=S?2LLW$qu=jVRQOB@hPMijgcLZyUi<b7_CKfU7iJbDOq!zRAIIsyOF%#$hwJg)vR3}@DSqVnWCfNeD?lk0X~=%A=aiJQj!J|sKBXOmA@fjjupzX$!&#m0ON8pRnhw-19?9vKGDb!PBg$M$uO6Qx0c$TJA)U1)g}}pgle&mjSmMI2vayp9UbRpDZXY%5T5Kz7*-#z>jrfq`1roOx+>*wRK?sZeyb)|PX8q@%~(PSD1{w9ae5K`N93;A4p7$ureD*BEYsZfMDE!$*GY+xx8YsSe`H>tRxZ12CAWl~>O2WI_Mml8Cn8imq^FP7o$F&)q6{%Mf`V*t{zQY!b<RoV_Btv+TY4olgY1ITd8YBqQeDqQ@$bXn5Yy{?www^=emxx@Kib>heX;v``(<m5<bgzx3XVoMM<*G1&u+lVEh}dZdM{^&C9a*%Kh@pD@w9nj0fw6p{SA5xPTa}fFXSf7U5?ce#P*y0omX#PTEQ)bjY#eTr$q0*_~|fnPKFhi6}jP&4;N739xnoi_4&EGYx0o{CR+D|PzWpOs{%=8>?|Z?Uj_@2Op;S_3}2o@7~R$ndc>W7#AbLzdMB;)FXK5eTQ##|c;hk#VN2`&p}LqE)L(Szx}+k)mXhr>`Wq}G&du{~0t#PmIy-~$4<ngy{D{+gn6oe1NvD^S#k?Gz-^@X~)j07$o2xoMug*x-BETW{fF)6fuGF8CZs`L@t^RawXntldmQSR`Kihk`hcwMi{NLlp{#j-tOlR+B!THl6>_S8?S(OwurqBnsa^z-VL~+?Ki>D`m4y6_F?Y9yphu{ARWXCsL<LT#JJrk*i3#4|fS%2eQx54+oIm2RtQi?JcfsTqduU~j9Sje%h6)6Nrho|83dKW2O7P&~*>qvA<KYmc&&)Bk&kTUw9JO2)~5_#P*3S{ik5MIr6QuJPvT(H8lC$a~3@kFT}hS!7wl_Eu5vGdPQ0={U#1lda+FS&c&0qHaa9-^M@oM@`!WG*aOqdrWyM)4_w2jm)UI|$TC8#y9Isi~hc@!MWiiIBRBZOl((Q|br&^B9gmf&^iUorC*jak?O!JOs5VL6*Wfmytha)gy-j1?E=%Cl)H7J`r7I`1+o|zQ0dm+`gz5OS$^EtmcA28bWo+m0l$u6!}VMxp~mxGo-62P{oz(>4PX)Rg#0um&7kJpFkk=9#7I$P4}qQkviRw0SCki3Rm=Pt2#GY93V41aqqG8)vWT={wnh*4Y>O?lS}l`$h&uzV(pi6w|?n}8uQRe057b*M4J*D$41Kk9y8}W8<M6hRUZ%>0kW(oPv~>3v)8|WsGR|Q@A58_htN3(va`(`SnC;X!gw3E)DO|$Is*DqH@!ZlpB=<Nmb9psmAB8<Gx}IR_a&4CFVfHgeJL_jx?&|gyvu@qNmq(Gt%|f8jGJrsj`%6@Y3CjzV@x0VY5F`A#Z&+$KL3@!-^C7fuK51LSh8RhVDk@}eDr&kZOH67L(<fZWKw^^!|pX(i1>X(t!DH+)_?Co%1SkA^?8?BE|A-3Li8?aL_WD@h8auB$M8E`X|3|qQ&1)-x&lhNjH-Ng=ai&Hz3*P;8}~nkm7}u*+wGg-w*(H87MQE`)>~cW62oHLWqp_GD+`oSIbX|zN|Sx9qxLE9ELB%t?N${1Bk9q{kLdl|jy6e+Xl>IR=OzR21fL408$@G$c2QFm|JC(3L(f6MO0bQyrRje1wR@C8MP5_{wC`;39u9rwX226!E8dDIVI|LxwBk6=?*Y12HXTf41&amIx=1dN_R&R$9>rYw9s>(tipyG}7El^!UXz4ETWj{WJ%kt)3Du*e$6pM&sFb+HU*6}E_R_$yW<91S&>B@zr#xdaBo5VR6}%9(YK2Pi{==(s?iwc3F0EvYX8NJtR*ku=xl&lG5ggH5B0t|C=lqjFMKp!MVDe7FkTQ_*9nQ`bNT%f$97S=YtlKbF4EY75x#&`4^~7H#II8$f--Dk+Qt@w2foa{!pBfK=ll!rsi#&0=J^PU1bxj59gTj95$8R3De{(%GSvtu^Cf|~o_w~N<B&P5%Z#uq>5;Akr-IRsPLKke<xqvtcHl=l$b2_8jQ6PUt6>W4(CSy1#WWYuWhoFe|@_q5=;;HQtzST|4pWNY`)+o{UaS;GNu0Kjco6<zN)U5ySqo>0>mxq$u;W7Rmf=!%CFyndFuX(kyzN`Ms_(tiYy(SqZKR~Xj<OEVQgjo~QSCs-JT>t`jT3v%&pq^VQR(c<zcp@6E>YV%s22GR~q%$^R3@$+k2Pn^QHg&RXc0Q{X5g3>3Byq;Mll;1JOSo$E%;0+)K%P@QwJ8jlgi4R6{j?Osx~7vI+16qts;96zN(G=<Z#tr|v(hl9<Ry1zA`c92W<MJcWi^QDv7BZ>0$eHs8I>y}<DeS9cL%M1CDH)`3>N1=z@57h4FsEu{c5LDBRVYJ+$^fKkOo|(V*wTnd;uvd832Q#g<o(yUjtyU;a_0MrNRveI~lXZ=l)M?wWy>#IMNZ=OMX5(r-Dj_#6o?c`|>x4Hd@DmQU*&6T6bM<F@6GjWIX#Bp#!*apo50V(i9LtfB-HCsir4i`3(~;M%F49?+Si`@0Hd&YzZtQ;1dFM9re4MO}l^r<j)1fgDGI;bUgYWFSzsSma9#-fY<@c^aFVoHwT*<83S-&;baXY0Ru!I&nK_nzWQNj9|<dfMI!T=$WM=_Uq)Inmv3tMm;fA7#YYBz+|LHVCUn((OYv7+f5g*2DvnwOEGJq_4raZ25mS#zO_~Qxw7?f-0KF?wSiUsegw@sc(w0io8;#hnHHw-dBVSfYRLHWTf_j^$LSezVF$VARI~L`{7Z6ubO}SJEod@^KmSVK0L&#ToO2i9h5~aLwTRZ2;J~Bnrwp^F5o=BgnkJr^1I|{hCSfSejCf~!W`zY&P+e;Cmq!P$qkjPl-nR@JcdW{s00wF35Z1P}JNnd!Klj5-qiMvG`0b~))db`H&cUL3Qsps!o3aMs#WQ2Yh0>B64-b6#8(8V#LdUroaL}7_%JRw~}MsH~S0e(f88Yuo9&h0tt_Jjl^-ODCq+RlZwkN^RO2BWL7Y8X_j`vGpLPAKeAO}S<^h%&(n;Pn}cub)zMg>cy72n6PmmisqZ7*=kU>*r3~@R-j}Pu#+j&nUe!TA%Hzbcw&}E~Ew6ZF!w+F}aI275}MSQ3QM1FUkCe3&|sBZlmfzNRO4dZ+wGalve7*6UrBcw@%8MV@0>|l;I>s3E$=0jqe8ko^aXt8mWQ%fx}!>?vHI<g3*ds%K7o5Pv!l_r_+0Z{459VCmBJrI9g@uff>|iif1V|JlGM#4-I^cnvc1RRLKc(RlSBmjD+;I<G_@=MuAX8JWaAVEr^M7$E!v)OwdT_E%@iT;P5iQrBdb6>1I%*#Ae_(E1Wv9Nzua0N#bO|)q{`&)Sngb0(=1c=nC_5MUx}y$?$wOpSqR^JGHvP+yYl@2;9bAAM_06si(b<%c8mE3>GAHR!J6UL{y4F&l}_SqmkTB+hK^biC+IisgI5yZA^xRcTjQllH6!+qg~N2MsctBG3{RY-Z<I84JsTgzQkh2_ruGi6P#B1o3qjCWOv9bNrOhI>&jjdRH1s_RA)C!VtV%&IIN~HTf5IlI$~REI2@h?RxwPDRoBcy5xDMDwsG}7o;6CLJ_ZUW5v?w+w{LkVrG3{Z|0U9lLJ`vWM8UvSL4@gho!B$gH05TsodqSM&6lk<?qYcQLt`^>#RRN72{+vexlGI4J0(JEcF9<LchzsNMLP`<6lMalh-~VQ?Zu{FKSv9`VNf-N_c|)zyAd=zh%&4PK~Uo;TnXRtmI2*l=r_hUFWFgC@TK9{MM|X_Qst$8)lkPsQ9XADZ+#eeY#+u=RDuP{#uAf><Ehu|qi25?g{^rctK!4lDFXseV9YZ{ES;R+&`VDyh1h8DXT!VGbQ^KF_pEkOl(UtF<>{F=u)8E*6}cK-sn_#Bym@jXE&9vZsowAgFrtiT$5x&Eusy%?9Ua2bYxJidOE>g5fM0Fz|6G9Y@wHE-5w!0g%H`Pwy(}!w*T&$4KX5T47Xr^eON9s`nMV6~esH+Ge>gdC?=X3@v(IKLHS(t?$PoS7{a1>XWUk%1CY#-z^;a`@^px}BPd^t#rCI|v@Y2mia{>4fxD7U+5COoC+izbU3Ywf|*N?<P@fABGNmdAuDhgFV-}#jDkw=}oKc4@v{p{x#`&1ZRMCql+^B?#2Uu_?{7qeh?J;~<xXm}p}t`AblfOHqI?JT05N3nw<GI_JV_hNtN;Gkud$AzIz{*syA|BC<le{lPRvd!MM4f;PGJ=ys8?TsJHjq{UF-`z*HJ%>4aHdRj6;E_9G2DG4@Sl{@wI||R1;j6Y5giVPU2qi0g0D#GWxiYG0H}w^-O43I(E_BMkq8SZCY~FDZdMi9kid`YX_<da?w$;o~eQ;KJ=LM;g9KDjpfJ}0E*}E#QdjxBZuLtt09surrpp1X|P~DBvr@QY4>i6clH~S6A9bK%->?6rt5;)4dPMk#;7G(T-_(zac(&8IWO!`<BZ9lp)6kE`xemUoxH^Zp+D~K5Jir1HM+lmXqk?FA8kSad`{znXNj0ed<VV=dq0|+ml%^@p%cz$zvc}1d1uIjguZ?LX3Ld*wj6nVtS>J@i|6yy*MLkTCCP>&zu4MF@P%PpV|#&b53xxJ4e)5VRz;16yWVPDYzj$%k?GYFCr5|%BJ*BJ!g>Ahe3^-F<--W>4T6as-&?4j}FH{r*?^8(y_ry3C~JN|Z7VEDn=tbZ<;`JKu<X^S{TdmwER>oC*5ZyNiWMEFFprbhl4JMw?H-kq>SIlrvSWy=I-k8osrH{OFr#>f)Hd`Jd9tBJQJV-m^{<g{LU20bo%pJSmLDS5r9-xE1}k1U!IFG+oa;(u%{e0UMS1TvVldyRlK3~I&%IdIlc`NVK@i~Sp9<1G0?gN~cvTPqQTKQhd&0I_2<A^=AL9t_(}n|(?QrfJ<Aw0?ZrXGRTvL<Z|#>r#5;!R|USXwe=aGl73_|2a8H5JMO4pui9`G0r!1)UqkqvCX<IN1PhVX5_&r*B>zRT4G9M7FU(gVrKzp>mf{v*X4{($?V%@jG94g!qB>PV|L_m<!sFbL13pw4J~(a6CNSMf#YV<F20z}xko29d`l6z;F7_`?w#4UVY@Tn=KK8==Y6&?(cAQ1Y=D7K*y2yLVs<+X2I)q9EClx{&7`3OS4QC%L&rEEB)|}URYiXNBqw}AZErV$stMH_-l&O&Bgrnrl|nJX(?CnFXVVHVtB(|}XVCrvpfVHG{V^iqC|8VE1QLMgtYYk<XpzQvX&J+dvCfM{?ezWLCw`avev;H=Uo@RNOpw|in72`I=L`y)G~Dv+81t7I9XczPT8w)p^6QKqZ)?~AThSyr^r(OL8=ArX$#*nXZ?U7Of$*{|VZD9L@$%cONl5X>cQhIA+)@3p=<OcteYLyutl0eKn}7dqW7Bp2Ps7dOQw{;Tw|Z4B7j^T2s@EjXf=j20cfZuL>ARx0|KqdbPyhDs-wcY)&EePX&NZaRWe1C<EKu?=HFQ@`p}SiEi3!Kz$Lb7K{mhhj^yK58p13oN6bmv8`zOTFh`&}keod>rKM{SP-rpZC>j}604HTo<d(SL+4yusQzD|?fHDRWVYNUn+r_qTU0kbBDL@}+mICh6s<})o*qrwbzoJJtZ=o?SLK}ie9DDK$BNdo-m5#$C=#0@`isQ5eB+4*_0<5m6SnYaz)@lgNhwkVlL4lNWPG#6AVvIxYnv=@l%v2OVt<yAVJR?G}Xrd;H@+V&yw7$ci^5-MJW*zUCYUm2$oX9W0oIjRE!<i6I!8G2^b4#bxwMVXD!XeGOn^CF?IBP3rhBsYesNy<RiCo<J(61}pRF3MYYUrMGQg*q*gUwHnuL^(r5UBd+Qj2SURHCSoPGUMqQ9?CK)ZBlifjT?{5V)p6#r&xLN5|VuYE``&2dMD+B<Tz(1mXnz7h-p$9g1^U|rA&^X?(`r3b~!s;?dl4CExGQpyqTX}Na2fjR?$Y9aN4SRv-BrlA}imYUY7F@`lH*k_#A%pgqhwCM$b7UvviG{?0|D?j~}s?=agh<$|p2<6CvK6Jm25_WvAtFIojU%Kjp^XPDV$^?tfpMkRXscPu5(6p39i|0y+jQe^h*R_7$B!5p^K#zKOnjFH%Ll+LfxKeE3ci#f&QqBIC?`cKTyhYlpqoN@ovA3|F8dXCn>1d-5lfV#;C=2SL9xuEj54^m~p2bSn84U3xky!jlsFfdTw&z-`M%x&rVmFFBGK&5e6@nP4~J1qkm?L%`&N{Ois1ePvk#WH5uwBO~>yDyfEki<3;qr+LR%hig^XdS12Z-z`D7P|3H$ZwvRP<fJl&!u4YITe)o63irjo0(J_c*ze{w?6^Hgip)o)+|YIEsW2Z0gKIW#D5)T|dXOc7SiQ17<FKU4RdW>t?l|;L#z34!{Hb-q<0j2tmwpI>$JzpiBnst2n&?405~ZzUBJ&CIUiCM-%ICii&o9f{`%&?U9&(>@zWW!!3iPi;sGAc+_fYWUL)o0Tf3Af&g3HxPcaAC>D4<CfMab@LCtFwTj=m2qU;j>c07`818-CV3*S<FosoDu`$h~2VIzbO2B1@jJfvmB_{5@x6+2H)Ch*^biX%b=Ted9SdkfaARA7<{U3jMsO=$vUZmhX(5Mk&00qzm?|=H_xKo*-yKNLGuqp_%013&*oE+r{dwJH#*D1U_k-zVaq(%O1_fhJBmg)$IkJZ0qd$PgKy5R2EZ;(>r{*LIfm=Z&qs#ZF_wGN6;-E$qCXR*@eG^TbJu;__scc7&^xA3-!qQbz3_v<W3CV*uCc#4t8K{*!;2hg{y~~0?uQsifZ~^73x#O&)o_msyDX^FNwV74yOdR%P>aVB}RzT#;LL!#c7}1x|>nL3l&B5qK)V){fEAm34+2_$T;N?N>wk_H=><zlDF9?0B6ab=?v}G9y}4VKXVzlQQSjuDGk@k8$0a({+X2s{_L@mKU%sI+oeraZN;IN)TniAs|*5~CcKlb&bseF)Oh}sYjM?KMV1?LsyiXvaWc}`#kGv>eJ<13LXXzseyjg7(LmE%a;mOs@&jQYShF@;^7$Dx+5{^tXPDK?s!Mz2Uff!}lYF~U%Q7>d|K6Ch$ynOu-fC`n$-2n$%7=s-P=Ky?f=f~}Q<C~*3S~RZ`b)W6>U!g6Q(ljBe?>huNh09}B^*^{!u*40!ldWNmei2r7edU_AN?M!Bb`N74gRpW*UHdkU8t*cAi4RzLZd0~#89Z`IrRfjUZLi6I%_^O%opZ_b(k1E(VIK=qgt1g;6OkOef8C_LuIk&H7&HERPA&{Iw$Puny^bwm|A&``dv*DK*uzm!FcxM*cZ)mg7@PuSIx|tuK1%fG`GU%7kqkU><nTfX$yh_zbgXKdnA^#-=l_2J+F%ovyj=d!VCBrYR~5#4C?x~76Eoe`?!##_(<WQKx{wj>T4$v`Wc+g7QGgK65<kmO7&+O#<2Bh=|oES;6dUx4f`-=v!N(76wJDxY<)(E19@Y3m={iymUI%B9O>tPQZmNEq{ZKj3OHW*!_m`|eg;{BH!|-T&i`abdyr|Ni3SeYG`SiGEy(cTmV^{JvoL;-I1BDT@gFW_p)!7wkn<Q0o-TVzjz2_^>N!sWNw%W*32%UiQdUZ-#gu~>;ZE6<zgeR$&2|UrS#Ff%QLA0iffRBr6|i#iB6U>@YeM;Uh!6-)Hft&G-ihO|*f=dV%6IS9mC&uD`z_Y6{ZjL=7S)Gb3puFx?iEvu1h#tuKaS`giSFiXF}rqOO`Rf3K1AZ`D6g(LInq6|AqxAY_}d>JdR64Hvo}2=8ZQ8TXDZ>OaG>Pd&6dOB2V@aT*_-|x00xBEgw_P2dgz||;E=}GNZ?Pv+2Q5~>og^nH=(jlhnAQgl-YMAjKMgn=^3=&Vk%#LD&^n|fekNtJTlB?wgsU_9IuibP0ZH%Qt+MAL&)&pyD#AM#uMCdDw@qG9t@xT?-TpsZFeKStwotaXY_awu<4(S!VCiZlZw>X8CggwT2o8B!E2Ks|8CsgxWr(@01EuB$~P*Ur9M5^q})>7umTfF!~klHcKgsPhT610=N<?CYYZcPBoTMZJmR8g(R(g$nR{AlF*TG#uST8s8mOIn!Uxh}=IIn0P5UD%u`LtzD{6tPY4;7%dFdI_Qn7IIVGu7H)`l8cI0rTB5Ih~UQm4}mvdpQMT|t}EJ49lf+NfF0X!Lzu85*_n@|Kc$h!EPRFyC>2hOOe@J%(gN!0J#2joQC-uXEY>iJ&KNRU+vCBocTil5yhn0bd@7yf>O1*e6m>Sk2#4iV{hprs(~+sH$dpcL|mv`d4UU-C*#AA#&y($?~mlo!>ktoSRN5+wXZX?Fl9r$?V64iQ{VU&o6FH0FiWer&BZmT%ZQ~u@p{LOS`%-Mr9&C@{0@pNUVrK5eH+=>g!ph=q$W*spgY#2`DMRb^I_V{wPBqJuA{O;qaghr{Pq;aa|6*Vtsy&WrLZB$;BD%n|dNV7Q{5p`fZIxO)I1cdld12bVow!s+wgtdhd|JnS1WH{;=3x=C;znlT)LM(1^qI4Sa~UJ#sUrj(axtbB_wj>$*Bud8mO5z*amiwgp#H1(>1r;IkWs6gD|^Mu8+*vY~r+(w7Kt%QqB~yR4R)NQ1r2l+$%_(}?4#3@bvWlhKexNA~auzMvwi;H5i>DC9R^YS}H!VybJ#U*Sbcdz32Z<tFT+ffo>0qM^+e8u22n41k+@*xWP{;kIWPtlD~x0fdCQal)jRoDx-BaLn2otsTOb=+p6}0`#IPNs~Gk*LAtL;wQ|ON%8XFc&;l0WgErm4X?*svAd95A#%Jr)_fPfrh0*F0mN$xX&sXL);z);`lx%@-6u?{=aZK^zwErE6#K7_=Wn(Tf13R8Ux!hlgT?!XR!r}=Ie7B)YhsvZe+6!Qx%2wP;ZN?)r{CblU)_w6zml$h`rQ*cc`5l{sWi#zwl!xj_x66?ef@$`<>>Bs6}t1vi#Q{^kh~t&mReZ$WToq<Dl+>M-4lMBR@cq@MR|QOVU;Plwf%E^yXG~d_nGgzZaAX^=S%$LjETRz-Q78K;~*n)H2UU*5i|)dLD7&!!Sbt<RB`yrnf~1BV{WHz|Ge{hviJJg4yrWd`4-^Lbj#w}<-ZPuNalCA;3p-l{;0j^2iqcHA+b+C`SNU0Ur#7=D*cham|V@`9_!cT$L!a$_(jascRJ)u4ChfBs%3H<h2t<VCVc+UJ*0>1vS183@(8O-svSvDZG+<NPT_@Ae=Idg2Yd#<q^loqL6$5fp5Ui@Ku=*;o;jAg&ttV9uK0Le*1-uJDeH7<@#$UD>9zNIX993Et~&x^DtgCYWE3ERzv|vy`gZ>yT;(xQZA}vW07-r!44`s1;Y9l<-CJ(G9q3@<X4`=yh`@*<H%r?PUx+PyRxTDZNsAznJBYC9cq2g>yeMhAy}y~SC*k9EaIy8E_`VG@*QcyNxSI;n=wJJ~Zvb!`M0#3$T`iKsn3VIYs+?mX$90j_ourWjZ@$9(#2G2%<igToUEilF%eW5H+EmegB~N5V_$#0aFc-QbWH~aP_JGO2ItlAw^pJP&7!?#AhnTG?Q69X@OB4XE6eZP6w<dWsoJ#+Rurn7WvVh6E5;^%bk4QXw>R9uc!s6vY|NTep555R11FDH3d1!-%|0?J^&@pH>ZgW<P&-Q6iG)4Z+dA+!zKYDGTYlV!}Ul!FRuH?uWE}>WITW>TrB9VnF+mn|5bFaqKmw5fXnsMToWp=fT1{J6AyV<Dz%sV>EQ=Brfca!n}8%`|aVrNP#`-;-ZPN<$LL5r3xMTyx9ME!wfMoshsN3lmqqZGpkBn?*{jW#w<5;rI?r#XnaSaOm1efVO;5JY%e1+}J4@a^zPlFH-zRVGYyr%qgd@a16sy7UD`E4a(lwXH(}ZHMQZ{v5{uDM>1`Z;c#7XwJ<BZa#kWmBLEM@JR2FAdO$+I<`1;(n%g1BA~4|@k=^_1{T|&$l+-cIEuqF*j^kXtPTZ1MvnMmd2+Oo=)MX_z$ZQ(NTXO>r2z6OZXR=Q`mw}Jub#~7i7tp9wwk+>M^OfGbka_jQYQy0Tr?VyPwC*3fkR8$HF}PJbpzCoR)^R1b?-@36=Aw)pOgW1|K8xbx8~DSbA&HG7qs2?s`cU=lMArA6gX{n;!^U?k@JzUP@)bZYS9eO8-dH0n2@_O7(=$!>#~v(l2|mhL5?|v!{hKm0bz%bgnQU#FOAI9!!HfX5#T7+Jbe|=GYri9)y?H{27;qt5v5EFXk}tq)7;SP{<8c0E%D=wViF`g4m?K~ZR#?bCpmsbKo}ETC8N*>m7DFJA{VuG^J>Aw+)88mPrn~M6^}DOLAhSEBW!MaRkgg3ug+KfdMo76zn|Aoo1ET4Dm8;F&`2Wj580Gx>Feh)RI#6g_TU~I?(FaEO}>7fTcQ}+=>2Rv)NUAit{tW>@h(B1l$>0tsFGoSSo3_JKlE97<ovDNi2h1BQXFilbX+7&F@&SN0Ys<~2;dM9TR7{*1kny&=^4ltc?J#|nOT8I(%P)W<JDxnUwswWdVLOOj=S|U+KKm_WTcr**EV0Hh&sOu)tJil)^v6Kz!h}LXD*q|%_Rn^Pv0!xD!rYgvvoFWuKCAFmz5i!m4<jE<+uEH1FgoDUY%G=$a`(u`<;?`lK{=A?G1*?8F_*^4MmNlav8i&6dMzSXf|j{sv{yJm5r2nt>~hA;tEy+av?=5vPKa3aOONb*5qxB-Go|c=uDV1BDt&2&(+~I2vH>aX8NMq{#=S{7IThLX$lTif4cF8@7BMG!pVpiNnLBOhHs^l>h<L^nsUBm89K60btl$cv(7SZlg<O87Zg+X0)G<x5_&M6FU1fKfz5U}v_*jq(aoemp*PM95nC*lYhm^L2Zx&B=ZJkiV$#mk^#)u?atg4+^`Z)Je{Jd}=?qtxDgv+99H<yH0{9JXy8F%%i#{Ul;(XaL2<cBt@q12tF^exZ7O{@dUIFXbnsNI<gT{AQC0IA3WDC(?A>zS@0PiCqcjPTtO|wHch+ijs7(}E{xfi3WENW}!5_#)Lh=4U&VmiqCpiE=;LfEHH_BcfW^{X5)*M%YhcCW{EWai+3&}HysML>y-%={wx!<cVsv0Sw;mgn@X#FSimNfe3Rcu#XdhQ%x349rDypjY04K=2b;^5MPkm5G|#c{6X;d&eZ67P}IpTz-Iuz%$rhV+Kh!&N=mv0Het7;LisRa5t*JmPl&x*vb%?vnJ!qvVI?*LXG03fk|sjZtyQKid^$dxB>9%)4x_{a`@PoipG%bp`}?7?Gz;f<;+CWQl5oC^{wgV%($BK0CtUbV7!rys8fdz;-DJm=QV8wRXJ2p<pUWJWSS`x8-+xasT>0BXmu*~+1S$dkJQm5HnA^^I~l}}jmqRWAJ|~P`_@q!=3BRQb_zM1+`s~XI)p$NCC}97I>+Ky=I|G1#!|vTI${jyLQPl)63al@GyK6XJg}t2n<>4K1GIWIf2SU2xneeD;MycxUg;Q}(3(y<x+Q!Ks1t21B=+uyNs1uJ!93&^Edp7*M!nQwxgBynyiYrQ0B0qQleGG%YhGVXcm<Wja&}36IYy^%n2c-USt@&Mayf<B;|)KS96X>mFhdGK0X?x|&`HOZ79>e}9Md0KuC`XXIwA-r)Ujf}QdTAwD%cC00dqdVz*dW1KS}Ei%YnwY*U$0=)2Rt40v~|sKcq%ufub$HqDUI{@<an&tZuq#Z2TSwK*x_5vHek3Sw<8TvNUc3yV|>`+q&u7%rX`_*j_(z4*$6OdiUU`9cS(+P6`i1Hak4(CmSz5krUBzjtE~uGm87(DJU|t?kqlC6&uMGP8UDJ81?$>#+EER2uM2lW>UCui4E?=RtV2ijusPs(|Hn8*MTG{$NH}4MZ`QA9W&ABW_M%W8%obqqRrg#nWZ1}%!5K2F~O*Lr<5n>9p?bb`x(}Hh?0B<!>-_~di^dz))p=)&yDG<XD#xb&EToWcU9Lh$#-T1*Ns=dHQ(}5>8uAd;lQIOxfnMKD&|WBl!Wruh^Xj&DmL<D{j4Oi%)BWKZ0`I6sVVc4qU-$-(`B7bs~tBsHvB#sr~%J*b>Ih+jNmJ}`m_G0&-vdWsc0yF3O1#gIX}$#lWOl~A*vBfP61sHIBpONTc+BCHMiSxF-_A<kzU%e_C#+;Su)Mab?1RoY-ZCca8BbZueO*o->16irS(EsfAtsI9}Tx>>5Fa_>}QW=w1?gejrU=YHVZ>Xok-NLe*O~k)c#=AQ?3_PtA%T-Jze<>y5hl)a8d)jZZa-6l#UDTfz=(WoA&GT+2MPIhp%i!r(q!Ts-M@~g)?#0JtukMBuS)d(^I%}1qSpbbKEiR8Es8<h*8j*O%dQ{ki`|kHO{E3$k-+aM&_sy6m&%~q{b~k6=#VFyH;)$+g0gn_0>OMdpw9X1heqivhXQk?a*GhYlf1-Ea0jhZFRyI2{wz#d>*g?8OXCP+<A{A>m}vl$E+s&Aj4ykjCk}WeD#nd9La=c0v1`Pa+<YIZv-MRS(>RDYed`5$Jz2=3B`<5Nx9$YSHV$imqw7g36li%F<*Gh@~`{ttS0~zziy{iizOAU;nse(RetWn8<pWp*eDXkonPCJZ4d4|cbpFL@0~ORw7KYDmz~ZuFBt}i*bT2f2?q9*st8J}BaH)yWH$>{17YP$60|b^n3U+$ucSSaN3dEn7I@!DhJeQJRQ5eevlO8S2X#)@cU^56EqNjuKN!7;bX!ym>1Z^X=CtVWkCTxBy{~0zgx}Sa^_QeiAX(FD{~?6$srC1E|Dd0BK@7>UF0SEDCD`Mevw5x2i;k)pvi)<msP{|6WSP+gRj<E}M!qZj94n4yB*UTGF;(h5iTf42Ub<nU@M>%D`wyGq+#JNN`nc5xS|)97Ycph#17+pZh|4G$z3ejld&WmHWY)aS!&i(oU`P!TQ5TDo$glS$%qDXmom1J{f>4a=tOl0vkIvQ*J!$F2e&$?%r`3FwA+&b#k}fmHX5^lKQ1?Ty@%k=PSLoFTsidN#y8E@nF9`6a{9BBpD?ufLEX`ybK6?nT09MahoU#~An*>JlllBlX8?9qmt#m-GnrzDe-fBZevR<?V-yf1;$ZnY6zD;h=MMlyrHxm;8gi4PRt8BOWDJz?=2TzktqgaEWU$oA3zFW@qtP>K)uRD8eR_Tb{?iv$`6Q(a&vpug9|Bic4iuX-t1j<T}9ddRZZ~`Xv2e=FRxe?_z_Y#gi_0u)dUaHA5PnYbpYWtJDZ{4=gCVH|fjrN<}dMl)e%uz>|#BrE+9JETrB-%BCVkDjo3P%jH(I*zHt%I*CND)M3h;yvjK)JX`<|x+?kVyb+jaamD`yCM~al-N_L~r&m?|l;U;bC79rdjC}PR>5#8tG7W)UY7r3bNv1ef8SDx_<2B3eKR<_F_HI$;B8dGOGEdc;qXPXU(96r|EfBF~wU{O%;I|0sLsdc(YVi@cyQ1vS)QFjz=tm=8D`NJm>7@zf`dHjsR`ead{*}WAxvX$kkz1YlL6}2p4z@QgD2ObLoL`Sh&vP7ik;OD(?kzMEns5t-B}RmX{wyV2Tva$Z3wFjzgws8!x@hfqjx|hhBwPJC9hwk_V#>14+Fn5#|q`YuaJAtIySu{4A;v&?koqfiTAX`?io}v=#Ix!djtkMn#V~;K=<#UmR_o3^)gQ0WEh>$hZB(4AH1l$G-e5G5L4cn4fQeBrjo}n7#@jg$$Aqi1{=~0=sT`16!oqcOs^~Ioom?qluvm(h$lZ7crry#;UYh%A!fjp#46xI~S>bX#SYqlO#t$rcB_cFiMtmvNc2ToUfXsOjq+iwDYxWmof(_JtaxsTKN)5O4Hi>t!4S%=G~W?WiVZry5;j-|NltdV!n|y1{l3-uSGfC*OGz=Ca0BFt<vguY=O|ZRbknfrJx&8Cvbv~I4aK=Jh{%Mr6_+MhguYaj%b2<k00l<{0`fli703vikMS!`7Rb0J(Zu)a~FN(E+YEKEy)-DO>s@ZP{M>Pow#cZMekY(0Pv0VEYhRM{Bn;7PgNw#UEH$6P?o-`b0-C}G$Tsw`1JR9)K(P%ebZS4gs4B&i<>qniGjVeQPXSgFo~(h^Hp(7u=jOEjCrJA*Ad_jjGnZj-+Qh@X0*>XiY83sl}Ebc)4*j;I-{&#R1Tb6L^19f>gi4WC^A8};5i0_y!D$IeIFq>yR1rYGsH_vJp1|RbsQFvfV}|aO1KGfdDKpPq+5<gCsB->XGJ3qz0mSwIxDpm^UzH6g;Pw;tmsKE1Q-534@8ykn_E*?&Ro(?^jCqZiSKGXoSMZ4I{4*<AS5BPnG3zBpF*P{MPEwJAxRZmBKZ{Sgz&6T&S=EM--oppfsF8sxK=09E2`I+AV;TtvTUdLgn~K)coy@zQka0)4NaD2+VY#lAjQ9tGOAlf9FE72+}D%pBZ)1Q5<&3LEhczF)8C7{6jYz$=ZrlWzrDw|q1lX#Iy$kBps1)|v2MTKeYJhKyZ1U<ww07wSrao|4gBcr@C4jizY-)6#y~O#>&F_GMA*)$%Ow{aGpZT2dP|WN<@TY9nPKtlqNbUmur=Q9M~2*$_D;HYz+darXzl;Xa9Nt1Hm|BFp!C2CtaQw#bVk|w0te2pcwR0`B#jS0mvLnke~M7;$wf|pmq>RH%qjk>0fWoSKTQ{1@F0QAIrwRNf9Lt2c((V332xnDCGuTi@#F##H!VbG0!(^fQZ|(dXf<0>)?Xw0n@}GsRQMdvnZJ{pWsXc~%L$OZXS;h8-9DeazgcjNlE(+P97EEsP4?dd)<h>#1ko{;N&?C%7}6~944qEGio7Q52DcIfM1-cbZfE%uuj@#1+vRAR5v6CdTp-IAkQnEe<@<qhRDwpO^65ul$;>hB3f-(ImcGS^Kk}@;x?%x1uLi+)qP%y72ufP6gaEOHF#zt^Majf?MlSNWCGRu{@8eFcLDC=2bS8`veGR?~n6K_75{Y`wG;Zg`yZ@+9-x=ad;R<GyiW}v1B2X+b3sC4&5{4wA_^$I$otjLDQ#nN$&(Sv-%fADs%PdRU65~(DkN9nAF!rMN=Jy@Qw1oHV->VwtH&xGVqQ6yhb$|2fb1xRX^c(nhq;jNaZceYrN4H?aFD#F(7;U8q(2O!o9Bi6d)DeEdVS<Ba;QeGoNtlHiMYooDgn9Kh!(s>M`g0JXxlP%GrKPa?ync{uLW5ShAu|(%ZuSUNv~@D)(M6~~#1cBwghybjP8g}ygNiV6#w39vkw@@IMc-@Ds*p7VdL|*_@JaFVR*d^b3)ufIt6w?8X<}$$V;PK}e*2vq$sW6B1a#_fqvH6`R`*~KP7kPWCjudv-XZWl$t|p-lh=A86zG;%w%t(?D*k>Yxe`m|bKdeBMU`G&K;&VTI`35>Mz`0uW2#kk2k&_E$<uGbt{ERc+E}K2Q_&#}x_5A|%qL1R>`(e!E;CaO2oJVC0+OvXNGn^FdazDK?du_yX<g7&_zd}+q1t?+H_O5GdE@-V#0L%qK94{)akduTnSA8r)ZC8^PSfK@_k&_M9G;967Mmfq1`LIT;2!N&0JkcBM<e?JEUf%B@&Cc^?!VWX6!u_iVGju(9)F6`^Z8CP>D=>^pru84pVxIH)4yQY;qq?ek0+T#v~w*U2h|UH@(1=lTnGb3nmK;7rB6^O&lq8!<MCEufFOJ)6ZDQ>jA}3i9iFrdC(lS?7tbr+q;w?6Q=r53NaFo<YQ>sVcRss2BPAq2O4AfQd-Im(YVXbA?tcoYK~v*bd5dAR<|bF=wLM8i$lT5+(YmrfPOIN$XI1>YBs#lBudBuKE;uyhbYL&0vJ(XrqpjgHtGzc-;Lmkmc`kce5A<?-uMh55JU6(*{FA{YXE<eB%t%(3Vff?nE+F~gJqB1yOCX^dI5*Yo<M=7DZ?r=@?i~ij;)apo<xMiqOa%dO7Y_Ah7|6OkG^>*r(GQBtL~U`7K)W#;ol+O2Yk*Y`>29Jcvi@=cd^vW7xubl@E_3{;YR^&7dQL+1{Y=!Qrsp;SP=cbHj_3Ce(tDoWEK~DYfm};Zcd`O&ZCPIrF!gloEH&Al^;%zP?k-B;4FdT26;+0^#xzX9Ax0i!okfP;3op_<qWbn{6qX%%($(iDdX+jMf{11JV@W57!XFp{P@sJ<UsrXOqBEG(ZC10(CJwtIOJPx;Ir&pB8h;3a!2(VaC||&Rnuy1tOZ5`8eXn`B!8D(A==HM>T&$=?NO1Dbq}3#r&x2NsAvkLpXz*|?36g19luHBHPkorKUP)4QMu4TH^Fbb;bLk-d76vvaoqJIV%xy59%1cs!?)ogW8#hw8!4f^P+BL$`Lq=2pZdUY4^{CSsGBc*DMGb`B%RgvUtu7G`ZS=!xrNOc6SuwS_QGeq0*isIer|wj<xIlfo_=(wUlwNO_IWr2E-Zv(_5@cH*W^?^z{eH4^Uyf|8Oeq^%bL(4o-Ifa)Fa=UTaWt)U3;qFUbVH0#&*L(iD<{O<Gq!?Gl$379cpC<8gB?mlCGF-d>etPjh=5@}bD!P*J}Yk;tJDaC#I)w`oN`t$AY?n$+r3xRIFVe9e3P@KAtI^>DKSzHm8^&chduhHt*h#)Ufkt6>b@Zd7CH9$_@r~TX5oq1-zuJr#FNH%2$H>N-7|c(o9CrV^&BMpn~1wu<oITcg?TmN=dyUk9t7KcfJ!nO6o~n*=Qxd717Kt&?lO7gEY#-vMSa_7`$%Y^5%Z}gVFVaixD;Zoz>qMLs(8Di1s9q24mQFSZI%Ccv-2Vx5S-{uxc4I{x$oW)Mr}{45&G}mZINVo-P*iYy!TwsT=Pu-<%tNLE-K{#IJN;1Hc&w4Ms!X0@wy=~#~<F8@`-04#bIogLC;?@WXW%&<Li)bacz$2XMCclr1d9)mx^q&nj(2`;77Ww%B#RIOs0)7Q$!%mP(CP4i402H3Zlkqn#fl(o}kIOJFwiw7}FK<gdl4^>$Z3qI9)ouNoq0{)%9WwOJ8nO86v&_OIV2cZ@B?e7e*v2T8;RfZ%52;SmPZ@2AX$bWbcQ^$v(>b`ha8paCTMIfgCQJ@i;ZHmbtKsb`JSt2b^bsm6Z5fLB?g4*XEy|xE00~+n0p(=<P`I7Z(kI%0g;xxlb22=9Ffg-5F98zFu6;)Ei5Z)IQ-meSjY3a2-$C+plQ5_2NU(10dgQc}Mz}8bX&u!V`7)sWfLmg%t+4Dau=z$t5ut(BXj*q8+bwW_Xvld)yo_BuEfB`>15PCd#DNSH~9&FML^5PA+p0<LQ%?QILtKd{Hz6L?p9wp-$4_tPxgY&$;AQviM@sbva6ruu|MylmGSueGJ;%HksjOa`*<tbZ3W@5|_-`J3?``3;LS!5&2l%aw;elluO<{&Kq~K9nYl!oWNj3)<YzmZl4>NY10!l7dLJg11$lb8R9dfi(Sr6wYfLQBkqdBJadytf}%}%&kXegs>=iqCW>K8(hoJsVg=v*>%ECYT?Uphv-)^_35q;&4^Q~Okw*A&djHOUzInO5`+D+n_w~*J^^(SfyeI?V`x_JotSt|Uw{vFg<aS6Al1Bc6!euHJ^mp1Sy5RIe!7teP&)vg`>$!XA&tfng>>M08Q+RUlY=8I7p?oRJXNMM*eD#yt^YZ6Q_W-#<8)2u;K65F`m(;J_=I!-Bk(Y^o+VyJ?Im9R8tYGkbeghW06KGl7|F@0uQVhkTt$Uq+X9l4k1u*D%{&M?pXYyu$=a=1`UniiX!1?)Vd;e#`Z{6K_{cH!{f6KexAdyQv0ctgbz=8<Cj_2B%l3G0d_PgS7K~7q?=bk^`dwnqZWqW^j`-hi1I89&gJv-ce`S#iNgn#9L+(Nb)9On~WcJR5%Vv5_K*qsFOjE~NS=w8<{_Umx#nWpLVhRNYH8X-D1VirVpVk7)M3ZrQXQDz)Vm3q#EDN^kqQDq#~lr$@(THJNPO1$GUY6ccqf+$fZYd7jwoY-hA{WC<SM}ChV9l7qFz$0{GE`u<oz0wAmC)r`XUg{C+ca{0^@xc1T?(AcsW8kSc&h5k95+|p1a&_jya_X$?$W19frYyS#WDe|!o=)ekT1E&!8IUs_F;?LHq2p$=;dt#9v<Eu82MjRN7}?Z;Y{pDN3*wmdHq{kDz!9bPH5Dfa+$UwuObxxrI>;~*bz|yPS^}YkLs^KhYmVGUfF$@Kuc2DMCN3*aYhtnl{d@-82`(b@GY3}GTjfFF1eQ>)Zuyq}dNX~WCQ^$UGmgZWWU#xpBJ7Veak~0go!u;HS;?BA-oSce&^U&}KO@7WRjR^k!KdJ2`MFl~YyP5@s4e?K3PSkcNm9s5(&62I(;s9jP*jKiN-uDyr&BpezlL`m>UG#QFky7#ocOU9+o1u2dt#jl(4!OJBYSM+RC9BAefEJ~PqmKW%Q}~`?xY^)#HSasycSCx2~R-qmwu+rke-ENoos47I49$vQxK3dz~qY0TZLT8_nYI47v3Z-6yi)G_OT4e4+lcD^Kzkab27lYh$ANARGoaNxB!%PEofV#U+Bx2)?(RwZqEfI@)8V~0S=Lwag2Vf^k1bWXDl@-o0#X$s`W5w%IwWVm8hoS$5r|q?@=n}&25DFxT=yzW(*@FNoXu`utc*3Ivs^+WZ!{#gO><KaTrnn`k~g9mr%CtOnDmZ-rn&e5tZcf5W-w}?~9P(&V#9oiS3M0@hR@ey^mS9->Ez3MZ*ySUdft>Y7j3$u9>8BhM#z3?ZRX678(zH%3<=JS7$SDQAVdE78~;8P9Ly@!l^kjPEEgT;2`42NEOm|=)eO$^6;Ox9^2<eSWuaRfj4e$>_Z!Nd|e+Zrup_moYh_SE2rk4R>JfmZ&5a$z~#29juR}rQa_0gUh3HOpF$8D)RCZy4T{Gl=}2rTLS;>}vB<TF-;+cv^CCBMW{$0{gX5BR$QGaaG+j=`AF4%NNwq566Ep9Zc&Je7o>=5WOeia^nVj7O*hD?2hvM|08V{-?8$~BjQUa{y)V_{99^VH*qVbFK*aPbYV=cox7Oq9<^Em1InE%lUun<ICoglVx77@{7A<9K58n-$6h6GatyV7PgalBv4Ki6sBY6@dM8=sadE81C*r<I&aO||q~ZpF<tdFLKJ@1wBgHDomGmN<lqy(k;tzt0T=B}n0`+kguv>9znQ2i{uJ=<9kP4o&k);#3kz%Wf#4k86A4&Tojpi&<DVIBz#;Ukq3!6%WxKAN7lz`<+r@vCPyhR+pD`uMKp$oZJMl5y=YkTcVld*FdE#s!HX{MBF?KGf$`IA?~&W)y@M4u=axEz*mm_vsMIK`y6J|Cv$pCobc1J2FRE{btc@3*${7|N6VvK6rUhchY44a=H>ujRf2>JCq}tYv^OQ!rv+-`Ekng+;5|MH0VsaLR7n`!b^{<e60^t%VXo7>;Yi#TQFoYAQ988Q@31S$n4~w6&z$NbA5fBFo79`6(O&-~XJ@)5$rOrvgJ0ynPxt+-6*(kZd$O#}&>kH>5_|d4NozpE@h|toH>J|r{vgC?3Btd=&V$pGgaC8HO$^-&qKbi+o=Wx${9jg&kZ)@oMQMzC(3*_s^B^+x<&5%^5LqUdRWqSrw@3k6i%<*jTHe{4e=R*^kgQZoYoaN8plW6D9MH0)jB<<x#2^Chiw|AaR&Xo#jFJmy<%A%RFMD+Nph!HONewtl%dXRn_m*xmqZcgd_s*z|6h`kmAIh(TR5y&4Q24qZVQeB@ZJhdq6VzS*gjf~f&ryOff5rKIv4119*v}h2v-x=~R*z04tw|aaST>w?eediX@6hf^cl)ue(^ia(?`nAUVLDs%*s0Uxa9?29v~_bQ!!YLq9X78}>FAKNVQicoL(=cs8r0rF3oJWT<I1KcJTm!t=ym{N7$kPGfY*`wb)Mr)J*~Xcq4$X&aNnn~<j&uFb*$CC!5Sz3Ocr)XhKwz~B>ymgX|TH63G`$2X}7gLB)H1IOT~;fpU$927nw%mlf<4h6WBI=&5y|*3DJ}ogK%MCl~Qa}4%LnmYk|K_F8!@s%xKN))&6rYZB$%*<H+^bzDB%a;WGJR5babmeBp_iRNUmak<8UkX>er}Od69RJSdVl&L|QcZGa9zQ{a;RT#3JXyk^9LDvf@)k5QPQpms^(4iN$eb)d1KWg6NsGsr>y_SU!IJ=*{7QwHu*@iHb_4lUBTM~-`9ILv{t@b>UZy|t~{mx)BHmlIY{sO5g{7U{P}6sgZSKqk92IodkZ#wW8m#-#^@D6uyCs~$!HPkIm~J3Qb)bXkx7GX%0xXX{z@7b<SFE>itCqljefkzd7Tnl0l*MZ-A7X>-!@uz0B~Vo|m%x%sernwlKJHlDRup|m{QDfTdbX|hAtAaHTaHrf|!H6wZ){lE!YPx|e&cVyAi?#3UQ=uG#8902|LBzDxg7IOPHJyXJ(3geSu9Iz*9Y{}(pI7tHpfH4&rexlwSJvq5gDKC=KDeOjGbR--iiNRVhTcGJIZnM{cPwT|fK<wH`2*pyQkOG^+S@)=ud|1Qmkw{jEq)O^UBliWeqqT@+bCNfS`V~Z1<b9u@pItN%=ZV`*zBW@u$17hI^z4jRJ9dg9q?5NHB<jLWqnfpeWj*rDmfq|~PORilnWX5v=@8tctiuj+e!YS9vbOXVMTu+s&7-YH$%DNp!KK54482y9ZH9Qjs$N;60uM}NX6CF?9c#+@`VR??(X#OQQ%h<9-YrI&2A2u^cEuUk;A^UWLMS`+gfIhuf{~q;ZW|JxcARk29vJE?m|C9<qI?}J*>Zl@W5Pw2H<4WG8vA&Zykj$QZ;=w!5o9Tw551heohTZKa;HVE$=B}}_09Fzh-irt4zFja+R6^KF|CEDVl~ww;g`T=rrb4Ef!Q(~w{69A(`yMVl2m*AaQzNyT>MqY>>XrKN%1^WqNdr($+eFkqxVvq)uH;*H1NcU{t{QT4xIGV>T-qM$xLh@>r*d8a+q`2!Wxk7!4LOI&NKv7NeI?E9>G2eVGXH9tB1UEH`iP0D1~!`SVPa;ZeiBY_Aw|C>_+{q=aMdGDfr-{rXzq;)9IY-A>!QUYQ%ZnU*W`TtKG)><gkA?POObRx(V}vjcIM>r5(?RGU$rnzsyw9@efLR-bF8!Q!>omlK9-E!E?$XPBytCug<pBVNQVT9obt?AiUN#_F(hGnh)Xhe}LuidD>X4;gjXSmE^sQ{eYwo3Uv?<AESGES9Hvty57F{tZuC{Jc9h->>4$&MU;eEwn3p~6{D`Cn{K<~CqY|~#zP?Vye47Gn-kCaq7nH}ymxy9!sp#Pee%0^L&jnN$f?<pTKb}n7HXQ}YAgwE%e$?DLryj6A=8?ZKA>YFMR`$mgp)Pph};B^AH&xUxgY<kR($_xV{>%U_rs?Bj*a@@#mEfuU$3k8Qc05=PHi!0x7r2r{iC5+&Gk2=Ne~mK^-e2d9`DgJQ|;C>df-Rfe_N3uFCcbgFh02w=zsEyVcXX7Fu07=nt7W<GWxyeEYP}ZO`hb>dFZOYD>Ux?8JaF)VW84%k-QlY%N1F|<DekLDaU{rkc2PtCcEy9efi;%3M|AkCKqYaLh?|Gn)<1b%nsq((Z*Mr9Jck<DKEeJDlyFszNRd{Qk&q=i~+5mc|w+&vzjxZ89fqX_ha!@7@Xl>uivM>50>bkWqq=tIgZUaRA6@+fKc1A-IaU%!GaqGo$B>~pB}vfXRwD6f9syrv02pO!(jStAgONN9$wtc6&S11eI!nRQ)Yne9Q?MXExqfvw?#XP3Ogd`xN+QXcIgeQoB1+WSlyw&L)G%wU{rPOdO;v4pYslQI3An62Kq{|zR=STo=33r0NbIg9A7KGl+1R(98j4L6=>3#dRkE|H@NnbP~-!G6h7ZGPQL4$iq1%f*AUDJKi7Tpm{gEku4{YfOZyb<CX>-UTq{zewL>4M1D%~eyR4h4m6?$$JzNMhTwE;|RTVQs%-+vy;)KCw<p7#zgr2d^RlKjQw*+B-OkIHLiUh1jNs_(Vb<$Z<4_0>w9_1a~P6erYlEnyOb6!r0-(D7cHW$QF6AiAot`c67)+rPlDO5S=))bX9Fh=<hZ-&n6fX0EpeA^~>*%a#OYf@!h<3_cfMj&B$`0U(j9Q0K`78^X^<{Dr08I&R8nvu4j6yF2YTrTbx-@CW8r8uVPB;PprHmt8LLP~LB70DTiU)2M<vg)`cpu>cL%;`aWx-yzIPO+yHZST6GRcbyckW>s<+p`Y22L`sInAKx`vITk$nUQ`)cMQWb^(Z>M3rXKTQ;bfYEdn#rgz<3NaJf%!DLW0Y05sEB^8FQX#KaSMBTg~;yC<n67Ij!w=b-q7Eafh=;a)O`+_GzQas|LI5L^21Xp5}?YPI@q6P0MbkuODW4Kb7pLf@k>h>8`_@KN=G5wn35t<O2FmVid6-RMfK=GjF>P9Y|ile_us7juceca}b=06bn39tlzFE3bN4*tl)4c{`D_`R`Ak6d#MtCx3b(s+)H5+b7hi%_mQaE9i5;h=2}1ELbs=qLw9o5T0nJEjpfa`ERqu1w{0uOF}#uNFlM@%A-e8-(9zK`~N~Y>znJ!ou$t1qu+EMxOkU2+z`GYXAX}D4e2RSYI>+!8i3vBFLy}qruY=DR|ok_f`xci$mMqT<9MJ_;p2JDNbhWY2&jRZjbX7}TsdWiUYkibC}9r7)$=N-#tI<Dl^_ZzQJK@V`TcdV2C_6)5v$)Ioh?%Y+pd3&3sKc{^2McT?P#a~q$YTn0Z8!e@%-nVH;1UMe8N<xceNB=FjX%d)eRlPdX~5q`Qzcv{^URQen2BnebITC7?vuD_bvc<EXzCCAd;8^GF4eKwr=sI+tjjsBZ+sg1X~dC3R~P9K_+gwF9HC?sshC>)$+6IiM)+%HI9xFrL~@#JX|BR_6zU-|3~<HM7;D$So{6FQ-_p;8T(_LV7_u2=<?1Ko6FGrE_GTT;(ZiU!REh<MmEx2_3Ca-+dD|)(%2V|s^Dqr9_e)JJmgipf57;F{CDx&uJr&t<Xw*Eze)uHl{+w^McC{EyM;KjhN}zBv?HXe=tv#AFNUjlrA!T1Y&H{W5c5u8M_PD-hSTd!Y!js6^R+v1u&z3{d#iSqE^5h>-Nw(Hu$uv$GE199QGy6>dRqPWO?4z=PW6keAA48jM>qOo604b%>E&$UYa{JMAqo@<B1uc&BQP9jEX&&Ob$Zj>b=4lurldzAbJgI_nD8G)Vq`|-kf*Ox_LNiIF&+cWz6U8{qj=f19FN`mN~S2gwPZd#WAv$gq<>1k-;o6+%d(pzFuH8q8j+s$_)Xx;p;++PyTO1hG%cO=J<sKWrjHo<a)&UsUZ2$wb~C%q{@?aab>@O+%Iz$P-UA0())W1c`#D-tAe3`&TrcbS?5x){_*y2VZUwwp*Z61&1?i;ccj*Yx23oZMKf`MhG#2JDh%`+fqV(FVDwN^_xc&U`6}JFE<um-*UC-Hp9O^tZnacQ*Xh;L=nv7t-bJRq%97#JTnaL@>ER5>*@Zn#VWE<{vohR3}^r7DZk|c+0&%OTG{eLvC>`Geg-g|+XVX8F{{nD-~Uy-NEx<7#K#JI?n9ju!$8B`=B`+$;s*<U53BG#4cM71xWPI|q4uFp<-ln$gw8q2R}FoOP>{EAKlc1{=@z|^;-`|Ys2t^dlftg}nO1EX}Ox~D||u#imcvv3?}HqfH}P;t^awe^QZocC|BM20|#>ao$3)?ifE-D9wBaZT&MM+fq}34N1}fOksaJa!TUx4|nH?#u{Y#$6Owt~9dl@YAhNt5{yREyKM-uzTrF+Yd?Ctwn)T9oTnrrQe(!8$IhW^V1Q=FfL#U$HPgcgqe4EEH>2JV}#5(r*7rr&=A;6TnTx;T8NtrQ#uM(ouaZvj<SQ<rr`8C5$lfr!76hk1fE$ex5S^ucbU1QiJ+o4yk5BL<a1_z&B>tt=S0n%_<9-4qgpww032x}Zh%4z7}^V*Z0YH@(N<vGJM%J+Ux<c@MKJk$#YF5pgUK+aUdW9{Pfl6`-?`)Tybwkzy1(<lMe7~W1T%0~p;G>#8oI}$d{_ZPu+nu`N9hJh7+genE8ZKoq=Ac&B{DM^23tN2jeW6_oS?T~l#8q2%ls@40rh;So`9T}Kv!<(h<00|y6dj%>tL;9B&RO7Bm7~%i6t*QFtWhB!g#XMSc=zGr}um||IorU<OA~y<ZgNL!}{z)wM>!?IhQv0W%F+A<N5v#l~IC~jC{hb-x~}C<Bried1H&sr~fu|M(S`ASmOgR7id=b)S-M5_;I0^18~qSk1cA*NbFO$YAOP$0_=gu#&s3}9moI$K>)y={qS>1CF>n?SlJXr!I4|Ie$?1`O?BobRh`4LMqj;}|2A9HbB~M9ff%XU=Rq4u(Z)?v8R&AN*}hqF)QTQ(R?p|)8N#Vu&Si8M!BgDE0*P~4AvcQffiVKkhQU*%iAK@Vf2%_D;-bFvPJgFK3l*yC$A!~Hr;-0g9Q*G5C2fSd2ffZGF=(0(8%FcH*k4@zgZ<@!@X>$ehT$Umd{v(L4}WdyJTN8Z(0s=9bOKebfur1h_H5_P;pEv*JI{U&KJ_>IdwW0P<K~lqPT2O4vuhehmSE^L8r^=icW^j4INaZU{bC2SU|&Byp8v4@?B|zzFMyr;Cw+{f88VLHtDS>`?H4=#+i!~RzX!Id@$9+n9(nYBR7wFnI|eg#d!1MKbXe>Fy8o(LUer_0rC_47#P{3j)2ru`D<>4n_YvM7`NGzFt5-te*@hR@S;gp5p+ueK6r~Ld?sn<>ye=(GL+#0am2(J-g7OsBqFaP6GIpALXn8NOI$;)InGToEP?=9Is*k<R@A?l6OVEOQf8%zv5bA=_0u1sk=rR>f{O?c%{OZ63+3G9M&OlF0WG!vSY4nu5`?URzkbp=HlfS#K8G_vl6%D<3XRgYyE2q<in~inJb;)Y-loo^|K-q9^DU5j5h#VoG1?7y<Pf3@ZazW#P!jk^c=E?o&lU)k;@s3(u_P^R`S)QGNuUq_<qCjl$*Qxh1=bvmsa+2R}w0j@2YgcbB(d<HHfd_q~Gmb$q*CvL_;>}yRoOdk`>>WQce1Hs(hf|Y?E&BOAGNiXBdQ>`ChSQs?>!v58(067nB^bJ9Z<gm9f1(ojFN;&xNjd>P!_oDiXqj%mIQfi=ZKg0nA17PUS)sin`z|NBLG#I9l6}`gGYM<9mH7oE{y8)V>O|7<3F^>quBE^)c2+T=<i<bzf6+O_YkZBrDz}Qf%i0e9gPdBjq5u&x5fNhwTV*7rV|lliEIg5D`DZvazqJgylEe~W<fee%C%4SXDOE{?m*}UAA&I2PIM1x?Aq5jmc+J=}I_S5g5!oV%EJ|u!haEss?bT@)0A5EkUG@3NxtC4m_ZQp4MHIaL=WSiTAvK8AIlOLrUP_GL+}1DtT*P`|W^(;zOP}e?P|{R-NiiYK%<mZ(W%LBzQaumq7AS`!rE7~kXTglq)Xwq}S(XWSbTpur<=xFHg~rU7*&Ywc?|~fo<422AlEA?4aBK7GLEF^}#91>zy}sSQ+)m#BQ^GxEx{_&8<)YShIwO41^RRtr5gDHJdoNPk-HV+9PoSgKoL0%l(q-+0X^&d$=S4~`Id1>}ftzdjaCmpE-|tsvH%NGFCGmL=4jB~Ux6vubG34zT+Rz5gb;h6sTgb&C`>`1q<2`X{wpi)2PQ_>!nU$?Gxn^<e^ahB?q`FwjfY)f`k)U8rVS=fhQy%&lH1}<20yAsrk}%ety%9`2=ns`-5Fh|4Gwu-t3D&BfpAemB&s^%%-};;`CDH`<XU{5|RPv(EWha9<JCz^U?>`9JwsREluyOv8>}qO1vF#@2;~?iIUMIb>72_~`;ln@`8d6~`B*qrMUcxh`dEjzGU9%T46=3<3Bk}*m7g2v}(o?wmyKmeYINX~YK6^9JS8{((Uhh5MdAa>xg9yfM^#Qa>-&1(dymr$)*QtgKdrn_x1z2&HbM>>1pX7B1_NZuXuCHOy*#u-5#n9-O&knrV!DF@hycR!dB562RTh}zLW+~pjz0fjlA(xg<O3@pf?ZMQPbdH7t4~Ykr@)2tF=FOJsf^+f|9z61D!i+)s@y&IB14k6ZuFT+sAY0V6>g-MFr29)d=&a6`O+!0X3YNW*B=bs+H^P39Q3$t|&Dm_`uJ#7wK%I7kWJ^raLnlb5v-fTWdS*;TY+cm1a~;TX4pezxz1S)<KqtsSLkPLjBwASWCfatp*S13tVp{y26j8?gF!rI8inm)f=An6pYHknS2;!R1guH|ri0mqOyJp^HjUC>CU`$mlzkfto;LRg8I`+`%okY^}lI-GUIducCa_r!zw}+Gc=fCd91IoS}>;n6eBjw=qexK-PZFKv`$?of&LoXN)_Q=n3xWBXgs-LS|a1yX?zywRU>h8>365l-&Kadk!@>mrikpb_5`yJ;3-OT=Ey7qR~WLV_X50%LBgT0p%>SEO6$<BX1d-?WY_m`dR=g;@w9_+*--8XkSql~xXM?OG8Yxqe&cc~1kc#7AR4Ru@e@RvmETCZIdM+&q>Q9OyDDo|tQ6Rv2*(Lyqi|As89#fXK1a?B4z-K=Sg$bn@^T-3|@tiEJ=WOs~9gbNEe4rIBlP#`jOJdZ<D8c%V3X$&rOIhVrW0CXxfOB^Z-UjrNiFayvQz_*OrxPgRH&MxqPneh8=*&x<6IYy@v*fF49w~HBNmP^_^rLy#h7`9%Ni#rA?9SD9CSDZMT5hW6{xd!c$lEB{^q9HJx@4i_Xu`xlH|Guf{<d;v2%Fu*eRv*Ksn^PIghm}cK_i=f8raczgz=u$cRZVi!n??Qcj!d8jR$}NchF?s7QW88LJd)2u3+5KW9IvT_U-J)o8HH!`dl?PicO9JLd5l3M<^XC3C#XD|O!|y)<J6Y^koMaIE@nFUlAXgRoi^CPfF(Z*l~rC#Ii3TeaqsoZ|Dq~7d;8(u&pWS4YNd}6sukdGf6*w$4|~^1Lp`5y!4wH2i>2fq@Tc!q_T?{c-PH(;QQkA<V^4nEeYwLW-zZ#p;=X^mxA(JNB`jSMZkNOKQo;4iR%hMHZNF)Kh0P7Z-}-z>pm@|G$K$x52Ek_`@hMR_Oi&*-AZLr?yGXze&C?+lP0I?_Gj!{7v6zW6P<=$b#`FQn_A$6tn#^!>O{Mrle-Dc96Ym=!uf}M|zL|oyta>ZKVVKUQ!Q)TsRRM)ag2r!#ueymbGcOpUEj{Qh6(A;gQTZAvq4>+bE&;-Hz3Ks=T_Uc`n?{+iJ*zpN9%NG1^Y`Jcl~{Z5S#PaqGN1F>9)Tu>GMDd3(#W6o&13MRRnx6rq7H;90%YNLW|BJ(iocTNTzEfH{3sOlfxTh5Z~~<gm_60?kZ6=)oz8$6W=N;KKZ`k}v!uYeNs(6)yT<q3($@~Mq_z*6KWRRlKY5N+A#wArVgL1w5LBvup2zVH@O|8UAtv_q&i31=>Y3kUprb;l-Wi&_EPq}Wj>3qK#rqp1-hjdxbD~^$dKwfP8`pPk%gr}PCT>7hNqk(2M$4t39JOpCQGSnXLYs#$wEm=x(+DT;aqq}|w;_<_kCclIkvHLK(>Pn)%ti%L<c;!XS<|E3i90)w2UCGhHa4cSCb`(cyb5k%dD_swJwvUNJTe`fs2OK=B%k$$=<6&CDMo^)d!iH7^!N+y#7S6m9ajc(JHHHm)tsnjcW0DiCM+bd+T8y9Fyjn11(T=g_LcHtfN+=sX<#^j2;d~Y4&2+b2VrC543FF3b`i9~UzlV5(;}H1&nM4bJ)a!xzIc6rod;(HMJyJ_k9tSF{=fX;|2;lFe)RpH|Mh=P`f#z}1_0HxZa6wVz8#L-^~Ya*IsV@pCtpgSS$t9{uziY6p8A~*0YS?k{viBxVx?hrQEm(x3>y)o`rNs%u0TD)_mF!eH(qY_9zPoXwVus;SLJojoo<t}tEq=f@AtEIx#YK#ZNT^H<pv>vTk7dr>2|3_LV}K0cN^i5s=@fLIFtVc`7v}H*C<n`fG|1*TAW%t%xQHVz&xBwdMF60nP__N-j)A)`tF@@n)p%0h$<yBk+rkF3t@znNe~S%T#{1-ZVl#N47L(%{-^G(;G;UychzWs8{jXFAAN!BJ{<;dviu8)mhdH<A^&|-FMXvyNY0Sn0x#p4JN=wZL)~k;f0RnlFY%%4AT3n4rs1xjZigQ6ON>L0G|nED{E&EuuE<#J;a+p<Q5|e^N!&<K#Hu-8QEd3Xht8mOvXWrA>3<RXj0_+K<xBqbWuX@qkE7PV#AVTvX4XqxhbHy2C$@E1idj^9afu+(;VWZ}5ih(;b9g%1CVQkoBE73z&`v~HD%ygsYgACW2I0OYm@K@5#kt4Qm-K&c)ZP1bhd0+#Cq#Snf<s!yAF8{CJXD9T-aOykX90P*^XiTKMSt`M`X>Fb4vrtaeC{l=ANIHR|BE2Kf12#=@4n!L>7FxEFq`^sPF?XS$;|G2>c)!{Man-lh`(Q$D57iPsP%~BN0fR-Z$X*aT|J0B-0o_t?*58-w)4pt>{{9fYzk$RZRdTGi791ioB|3yOh#>0uL1GRtyLzO;6e0za<Z2VN^L`S<;lSN9VD&q_a<5Dvv2@hD(^F+3%Qw@MhlasiXp`sMaWDTseE5=O=>^tT^O%^ZAPV#TWDDjH|Hi+zn5>?Ig|AVm@!x7#~xe%I*!Fx1&sH02AKM5+-=@>(@QH%2E|h+J?v9jEK@X0<FrwHZ72D<B;o)KTvM(@3KWbf#20N?2Qd}t&;kHUfKmbG4E0O|j~nQ#o3jf}_zmt#NoZY(<Hm!CG!^QdPnW{MeKph66~0d2A%>`QKds}JWb*2tuz1onK%+NlGNXxx+jA2wlQ>YWZT)#1Ev;+@AxwO^p&w^er))3W<+sq#`K)ipXb^4NQeH_`2<CUck4e3y=~=RKb2N4Ep~tc$eD9T=k@`r(k>-X!^_%uS-S;2Nold7WGGYq8D8bbZD6IB=V6eteDZUw@Y-WU3)7nERAh!zP8#FHe*?LNL9ePY)Vmc37DCRs91UmoGO%+!cGV-l2x)|nVZ^=Ev@iXk8^%-e1Mm2HcRY9KsVMvzc$7Ie!+e6w?1n$VXFMdRn431D@1mf4WI53%K_=)t7DO(t`T>0e@X4OTcN&5-Z%!5<+SCLq)J!Wp9dyRR_dwRG;^sB0e>(Sk7QS*87q#`9r3QXz)GfFKSkNIi+al~Pi;lb?c`m*{9{q62<eb>&6WPfo-!ah(uv&s6rzgHrh7>{~C+wen?llbD*5G`r5X(QlN;*4|;qypsvTN;V_na5J^DCE)$iGBS@fn-?ejGo_TG<ex|_p#QQ#yL(*?(h7=P!fXI@<gf2f2^^eUM>q*SmfMu$L{}~b$vS>ODD0aXv_jV7k$Fl<nIYz)29}#Op5DXHkJ47b|8bgw`)a{lZbM1c~WY?nc*5n_2K1z7^s0gRs-o)Hb{^qUicL!Lr|+SoVrnYWW%Xr>jjpL0}XuaWB{FGjhKr0#8_}<LKqPx$SKg=VseU3?IO=tVJp>B-NG#?idHYljh(OditCK5S|WKi_VCV5#X-eDF5Y!TCWtw>o4}>Mu7J$<_11%8(lIghIm(Kw+1Rs6f^c@e5pS>OTbYb_%?j|q+djSkQ;Coo*%n%`=1X}F^w$(=34@|MUy9o@^IF*@6~|>pt$H~3ws+Kl;Xh&}+MGNurMsj=)wCf{G%<8O?R9W%DD~tj(1aM+y?Zl|TOGe09Y2~i@CuLvQWnDTBc_4&D`Qm^IU7L%q(h^Gky)f)ZWO&7I03&|A~chCd0#t8-Q&j%d?HHd<NCJ~Dy&B-JIV!NKJ_R_V?pXaRCj&mKz4tD(#T}ak!MH3MvwYgnu{bVNGS>t0=@@nVS;Ek<E|fVamDvU)({WGN-7;tw?S+Sva%>ARobU;xDy%Fzw1b>mO62*HQ0GDViO!cdS4gyJgP~H?C{pwHbWF1yJDES?V>}@7xLBrO8zkrv@8wVs|33$fsEUUkzzRkyEz&jJPaNBQul7pFw>-H6s1+jv|u6@e*INEFBTdoluG6)owA4#ur=Tg;v!xUCbIDpXQ_M26LRv@ix2C^g%vI8)u-b})0%Q0t%$wvWEaj15@&-lG6Z91G)n&jL&f;DeG*FK`Z0`-2`%P;q8>8}V8@Es8Yc3DgdipB_UZw&BtFDlzit=x66x>WFcdcLn6(C$@Vj@^$9L~EmCw*<ki9zmJI}%hdx_HGeWehXEoXCku^ps-Hqrhl&n!3byqEa;4`Z}`vZ^-P(;VljDCB9OK9Vg>UnZr7F|C3Lv*I-^#F~d-zim?z<_v*2<XFPLegzeZ3CV`*3Ba@jA}4%S?vvw3|9#_3qeu5$kdFGAz|G>cv(Md5wlblEP~r2rFlNh8Coo%v^jZQhq+%zrsJ48rtHHaXvh+w;c9AcMZy_$!jA!2sW<P8AC6$_N_-POR*(JezP^>!}69wTR`e!Hl9jYGx2}+{4;adzI`11R4@uZU@&gbXlHIsa)B;`|R0C8*`RM6_A&}nQ>G!1A_hdK%q*^RYxb-lb>ftE#$!N1>sXfgEcobx}R{9>`Tbl)%>Q6eT@FfU&5)Blx1c5&bMWjpT%?rN(PkuqiymWf*lM<bGhq<*xUKC$yWOYJ+Uaz=A2uS`HkCuKq*V_m4)Ts$ar!aOLMb)C?Xm3)1(q;R$@7;d!R?<zf9i-xggF64f(ipW~)^MWM;jHb0<<MAM?DsBK73f`)+N73b~hj~7-uE#0Dn;TnwqBAaG6>vo<7X=JYzx!rdq2eiAMG+agDC$j<2Mdg*fUGWh8O7RIfn&y`SQDi7MfE2F_Zzuv0{I!IJ^|O~i-r|OZi(X^1aZW58LWPDO$i4L;ede#DzWYv=jtM?Dvj9o5#%N*I1r35f3a$?SLJmh6)6!`TCqt)7EvOBAu~Cj&1cO;HPs`4D`$#B`)H&X;cCQzk>|wkg%0sVkje-wFHU>sYHmehlLDKXc;#T^jex~>TVBgM(am)u2vTNDc_jD=YE0H4y!3?tsi^`)%E>fN=2f&EPStcH&xxAz;%R$Wgm;@1(F=hx^U-g@c!q<{m)roCAPM#rUxPFS(Wcu<^6h6xn}P!k*>9AwKJeZ`)N{|7VFeH4(9$=`zEb+Td`fY7=UT3B-e1@X_)zrp`|5Ij2d&7Uc<uT<JtX#k)f6M-w|ymZ$ydpiBYqFL@@<1gY+c3i{NSg({lf?l%`j7ua<IjQSFyaMtVuPlGN@_1XD_)3qnrzd06p*Zi=6|0#@9nBy;$B-mNT&tV>yq^suX<aOWI-t{1-s-uv|(VxBZ=io&8^SCI>%l@9zu>{iyJ2?rok9if=b5^W*8`$4~L#&^urbB1JsfamVv#+iwq~QMB^(TiE;OsWjs8<?>(i>YCe*_(%z)yMtf1-@Ms*Zrc2}m2D1yzz}W1`gTqLa@z-Q_oIfs<(E2Nj#v%2s$*U>9ycN#k|dlv0@QoGv%Q}-BAwA5&>PLcB9csU*km3S>Uh3)_|wk*fp2oN_^SAt8r3uw-x{w8STk-#x*w{`ON{!9-5;p%=kepOBS5_Uy1wd#J<x9_7pF2Dbr?uN*ivCPUzRf<{t6I^u+LDZl5~!x+qRd`P^8ioBkMi_k%u``JqL@_qc(oSkhtaQHXNAl(<C(TKORUG3W$m~EbypY<H8LLX)N)ZvcwZy1F}AfH%QR}KbS@@m=|bKBO*VI%M-Cge?QGmL*0TSJ;PN&TbM!^)<nw?RQS9iAp(%pIO^{RGd&;-&XM8s?8b*6{m_Fy*uoNy4aq6{&OPVdsPL9r(X?!3GV`HvlJpC-i+H1U?i6JaZba7%3NPRK`EdaV@@=G5-ZU+qT&L(`jC%_mh<+ZaC_fS1SP=1TUykLC!v%jV_UN^p&Qo3nwC#Eh5oCmN#gt<LA*#$W8dH^>4K0RVVc6jp*N*&oT<FpBxad7~qe|oJjwHPMkSlkb96?*ym$v9X8m)Bkq^l<0LqR&`bgi5&r7sy*Fx_6<C293dwfK$JJ-tYDIJq|ruaTTovS{?NW4_W0kCx{k`T2W&uH@|!unu`LXbd5b+#u3WM@NwDj=%4W4tu#%M&I3NPs8?YN~BC*$K63+d-_(OKB1m5P?J8*)--W#RQG(QwFAGZLdktKxEngb(d@|b9Gh2gOD=SL1Mj^+DwazBnc^VPKtxBJ9f=HoVuF=Kg$^2{k?!h2?T(aBllP~+FzEgJts=rZ0FKQEzKpxmzbE?kN3EyCK&Vb@z&&OI-4E?u3Cp8_4E*d4w-H!dj~>wg+sC{9`T#x}_sS1J30z$}gZNI8>?^KdnM<!dP=$L$c@>i*hh<`LJ^3OhOq`Z68g8BwhKj^Wof+%Is9NNxHYi^Fpx7ULB(q-qf^63W-D7!nQAOk?szy=7?dlpi`WKu4M7ep$Fo;lYqrAf3ky*;yCCVwMy`%Z$?PL(_sp$G}+MaZzpOVHixs6%B+>In*?JZyvkFKzd{?62Pe!<(ErbjXpt0kfYW}EM3PKwohD^|8(Y9#p-7!cpS%-a`DtT)l4w5>MluskejIE)&jt}%N>Y}4jZtjKbQ)=bCJumvPK3Y0pn?yk+5WbK0gzG*!5opyE*+;IONaqq&`Mv|lp|CJi|KHDW*$bhliEjQf<+j2KMHn4!(Jqt`xpaRqul2#=d7@P06e;IE?<fST0V9(4s^X$4sU9$2L85!3%gja$Mw-fh(x%Cxb$729>jJ%$r92V6DZmXw~d3TQGshJi(A;!Wr-TOpwel10|vm339N<1+AsYo44roJfdHDgv2Xdd-yZe%~{a+%))KA_CjIjT2mrP2s75htg1qGr!*Fms`xjtgMI?()Lf8J2Qm-&F2Vr>yObxLxm|&L_q0b3jK$<g{WmRFUT399i7OD}4vLX}$OxLzz-@9*C*fx$Xg_%m%wV=6iG2Sj)|ghOmax*0(J|M13l*&530cS&d%cc%iNsfY8@kDG!yEZi3CCZw`>S)koNzp1vU;<se;n3nG3-SQOViVhK&>bho1Aq!nT!mpwWIU#b~J9Li8aqk>}(jESV}>US$X?@WBHo?QD=;#oi%WVzbc*`9G(IJ8tXK1vw|iGf$EPpujZixFuc>awEet30hcHRfij+y)*)l^z{Mg(Md4SAD7hqq`CUgpIxK?ef5FQsUB$oFG08IDz};q+-shYZr1ndwyBlvR7qm9>z1@3AR}6Qf1!>w{oY4hN_dUAy%}$)KHcszh50br}hW>T<Ug@-z#4W^ETMQ%8}AZqlZs+r6sRu0WuvQ`)naeH5wikR~Gc>%N-2yZw8`9+B^d9tf`|+2ai=^yR`CMTS`S%4wGhpaq1peHUdT1LLRlhL{r%Ac6`xt`fjh^DxRp^A_zeg8V<dv5Qv~&@G~G-xh(pXt&np`h3?NdfC{d!w}a9A8m(RCr`vlHru<<r>H|u{aDM)o{W(6Ngw{pQkhT~e`LNGP092!iVsl6mT|WCKO3MKB%OQ^4lu_SE%p+38^BU6NGnrCU#m-O78W_?HY^_FqYcwvuM4fO}=LV=5*VRZmJt{G|W7IR6&sdW)+gXe*V?_V*<Wp4G=|{6?D>|N<8$64%ye?N7gTI&uI3dM6-HjXE^czOCWwapvfYYMKXW995JfEca*J;vDFATHefq0VGxn(0e-c3>vU7H8pdSMl_kpmIZx*WkV6$Y~?UV&+a`-HT2Lk=Ay|IEx$d&y4mem*rctdJBL)?8i)uodIL+M8zZ*Yev!7s=mDiJc8WK&U}%dj;MEBaQbAq$X?}Y>qPN56;fat{TmTHx5IPd=LF%g796&K?%W3brcJhVqOAX;o!)*hB;5Mon%r|W-zMm0-2kIG1ZLzX!@3t-Gtk`rBH`CkaB>QYR0hc0k*O?a^1&mMKUB|4%Im~^<1M*Ci#?NkI*`5(*a>S4dWsfh3IKq5iJ4>W9EP!fujdDpsbu<rU!KTp7GI2vx7P0Ls^d0Bi2|)g)8O7t*Q+`JcJI)#p^#OYHGmG`!d`$k7*Si?`*z)%#SC8x_z2HrO0~Imya)BB+RfS1Y)i8)Nx>Pl1XT6ZoXMTzaj3sj_?-5-*n2!a6sWBU0R%#RuF0m{0%&S;2s8)z@tJh8V&UEgmUXX7B?Wmls<A`{yLJ@TL;TWLGl55K>=OG4eL}TQ4$4-?3N{)*M7gGkQd3tBbbPF^OXZUurZ<#@*~5dKAuSMi@CaYVHhpLsd6{%lbEs--uL#6-!FIf_W1E&@rlXP=N_UASKEJK&+tO|0N?eEi<bS|$r3-XN0Clh0+*4}PUG<mG0)5(^>~+H6dzfE&xSS`2ZEK2Y;qi7G<tWQ)pxaW{I=JJb$+$u?(yIDi9q7EJCx>*ycv-u2{<~xPM7_!EZJ|{J?!s5YB@lXmTQt1Pu7(9G<z$Fcif?dNzvU*Py)EEXK;A8CA+<Jg>swaHglp+DC&-}Sbfp$gTu1rqLgw3a{P*sIi~{$0hzm!ncOxlw1+W*w6QC~JA=@+VfJzP(Q4lWvjeTku*D@n5K%bGm_vcafZ?Q?iG-^*Iu$pS=odJ3t-4BN23R=?pdZYtCNK8IgEUE2c92Qhk=)4Zil0OnJY0|Pa!jY=w+noJ>A#D)S%R+slHH?xXDY354<y+|D6zwQJ~}lk+L6=)e$42ZH1};NoM!Sfn*2JltW-h0p@I#CY31}Ifu0Z&;a#CRWIxnr%Gr355x=B@k1{%QX%AQEqpy2!H-GQ#{w>?>?VEpH=+4{i59D};A2HkM?eZ-yD=2~qb*2`cBP)71+TGrMm-Wy#z50}+b13o+h^a8pf+Fb+LVk8paqtfn0i@_Q_RJfQP7UYF9;>+*)<Sy*ky)PmZb-mEsEFqS{x#z4j0hF0ixvMy7lX9GOdDiR`%Bl>?EUXce&#OYIuW6OBUbM8$Mch!p(s&kVZ0XbOOILDP`Db;s9G1%9YGex?^ZpawajMXQH}-#P(1<yNth{`0F0GvRyV6)c^knzz!Odob5-O@IA^@*7H0%U1dc@gQ42&X9Hq$=^&%Pu6T`(sY=&#n@LKDw85LI)j=)<N<!8Z`=`He*#^8l=ItyV&GZMhkV01>}s%hK{5%GzQ)Vpk^Y3Q`TjX~Xx)D2Zr$QE{k%`s;Unc_#rqfS$yJW$YI*7-v*%mH(~U0vaJjmG#f!7Hs>Q0&^ZYcs<der0}wlpx}AcNoXt+2CD8Ok;)B(7A+C2#W08Nz%+IyJCN+ore|Yn3%s&{!{5!qP8aUna%ZY+QfBr$T9(QOJsqxwh-8WZIJM2y|OlqnhdE(MkX{z(PeC*D-0u+!An+YGs09_X*&uLv?96Dz>3;UjG|qu1w+|fI0kRj^FY;~49nC**nwBxiyqXhQfk&dp9_K&hhQS!J3>Aw11<uIkLvlDLoDz603FDOWw`HLaLQX^o?(M+=>p>fyyEh1+EZ$x8k9u!XkQIz9N`Vje~4ME+C#9M3&d$*!<*@Z>k0twSzRa26Tr=oe1-5Sidh_L_3lo5LujWKkTa|Tv{KZNELqJiJDcW{q`U3}n2y>7=}wB*T8&vbJVme-(BrpB`WbKBlBKIsgwmoXCZ84lwm+Bx`JTTL>+r3Ow!?W<>%KJlmvu+|k<NO%SIs2e)@{YC+VnYsf{_<m&1Vy-90Z`6m4km2x;I*37D+8%%;K2|>+Rl~L(@UZ9v8RY+w~7TN_^SQ1823b^T6D3=8o~2?B*Tji1eXK=^$5zNTjWbGU(jo_x=fA@h39u_d@gET#6vEO3<OESk(=eqR}wq8Rr7+Q50U1L!bxJUmOSavym^XN~mtW1YvB`63GC|w3U~A)zz$ZYGJi2CfKMsQ)!;EH}&Ov4rN(`9p>en!jrv}1f@gQwHmEU^0r915#i-q5A7P$WZu;F8K<ujbbN-@y#BE>S9h(yU+;6CHk_0~NR?yKL0zK*5_C1m2UGv3<M<B?v!~%rZhGZ{22j<K=H)tReO*t{)5~F)mHmzjrfOI|)E`r+r;~i}%i@H`sjt+xYxNvn;3ccAX<SWB^lJNg_L{NfK$k-`OD2(d0Yc$`;yfrt?JGFzi*cTPJ?m?9vj(bEYV^ueXyk@NNH@zcQ8mja&Aya;jARuX7VFkl(+7qXFgNP$WIFg{q?Wcj+ju%^2u>`yON*xYD$9_DTFK)iqWa$>%b947cVX2-D<KZ+Y%u5`fihCSRwh1!mJp6hHfK9hh?F?gx;!L9U6=pD!g4yFt-I>0ri&<XR`e@vK~FooBrE&J!K5w<@DSqh3xK9JwEMC4+MpbaC~xr8u;joz6O($rjvRvA&X@?G%{9tb)wmbWnU3Q25zlyj<D>V$i-SgPk#Z;uf@TRRjMiTg%4<%t9>(jLW0~M9uNtR(1FuIeO1yF!fg0i`6YtkXJG)Ks5csY62qrCsCb%pZUcq-h&ccC*kZ+CrVl=KaD&FmTo?d#2M0ZJRfw*#?bB&St!5jvqk)q>rdLX0Qjxir)olo9tQWytkZaik6&c@@67<BqjKhEADX{38EEj9jbLkGM7te}y&0^!#n2;b-?)(0F2MOK0nvt2!i&d)R(%a}k^depW#^^|j8%`!VTw;Ii?U>pd&6E4rauC`|FYD<zOtl8P#5YHSS6NE?63Q0o{VBdKBLgtR1cZ)AEgjG?9XJSzt%lK*}!dMx2L*9r+PXQ&UW9i}E+XRM>MKN)46s+`PgOUAL>gKs!`9UC0N<k2$hXfFh<pd|^B<Eud9tJGFhHI4KpvXr?%18d>l%dc+G6=oM60F3N85a48D)@LY`CyuAwIB-xtUQ#-sNpy)J6*PIO%n}KKO8Yg9UrMu>5v=YpczU~3q38i3WY5g%XV;QOOR+<vYFC25aK=>Pi?3s%{~uPix8dz0}51#*#<(GS(!hJQ;un)c*G<<rss}Zrbok)a&mLjF}pb&MXEVU0R%DQ^8yS9A0fiwR54%MK^dClN#}>aKXgY;!o$(4?bnn+N}gj`J(R&~10QdC$u;rX1a`;6w0FazdGLM=hgQ~Ae*(O$hojdU`x{&b4~_OuxDEXx1rG8R{>V~4pXFjGrVM;t3k!1u=1r)(+^C>2h~xWoJTaP+*0voMd8vQZTX+5Ba#-FFgwQBe_V?aaCSQB*<?hn@+Juvw(cwHnK1jVs(Hl->T>vEPKIQRNdMkY>o1#`ltSo#Yw1mw0;?zUJMT6OF5Zb{*8xdJll*=1dIAnus<)fhyNNQs6s49mMUsSiYH6++lA#^tA<qGG&3Czi4^*A4ge7$Y!Nen!DKSw;jNXW^0<0_!Sj~bo?@K>xS)!~Nr4uD3Q!+;-Nmo#KjFX)ONbisF^K9t3T&1!tj&Q2tl$@S;d$b)?wf8MB2m=0x>)OR&XrBE4OY>42FXcL-dHYmONu(Tg>UX;p%wRUPb4i@5k%=6qepB<0G)G|LO&Q_EYTe1c<wK~-|JfX}Vkhd}{vfyT`7IKb<<AYc3$HWGwea0k*-|Sd2Q+XDt$w$W;t>7D40yd{`3tbP>0=c+8^a$@TK2yyh!{&3k&DkMg&MBuHnUleMf%h3Pk3Z-Ab1ln<Z%nl-e9#XRSaN~Z&!b}9+qEwN6EuqNOI==Dp2SaD&-)gyzRD_41aL5txd=_o7%uc|?f|B_N|<Nk`N&^fs@GPg>^}jz3>K&=Y2tn>Vuv=3HHJ+ysTZ|1Og_`UsIc{y>1{XpjAm|Yg}Q=L<O}v(nCP5ac3S!p1PnI_2C;=NxSEz6JxR)*S<B0SyVD9-mM|j%gUSqx*UnHoEnCS5t3xE}F5wiTBR;}_oRVoqNJpYs8~VuN570>-h8pSH2(ITH?8ViiMamw>VtR8JYa9n(E1dhL7vs6+S7SGByB<04LV<)OslLMk8>ww!Y%U-XnJ%Y0yS?8xd;i}`Z2|D{&Z&_msM!=qQ79<2U}hIurfFof87<ADzFR<NPV@5bVf=AhwgyxN(yMr4YaOwfZ!+7}g%6{_v?oK9>L}AiJ!{fx=!MMinsdV^0<~s$J}N76ZdZ8MEGYU7ZhJbH9H7CBH5Ikc!@9}(4e4iBR>#rz`J~G&$69GGudcDb1$>)NyYEZko*+!Bf{5^fWI8y%m<c?OpiuC;hojV{sz3@~YbR@+Rr=>?8(}`wv!|WamVl&?T3@Kym!XAGN{aIT7%X;Hi~vo}6nZ!s%`Z>rSf!Ik(9s>x7A!6_BnOL5%R(qWMgq=fRB)cYb&j}Ecf{CQEBJ&~pdY!iubt$rswS~I^Ixxtcrj?x!Y`sexnZm%o>f9eT3xYGC|1}vSDys2DY<vny4u+qz>k`J=IxEwuY0e}>(ACW_C!<bc~aZ#55^&6=iMBIUE$F)P9<g%BMIA!B|02!y?^(zx0`Kjz0P`DuQ#`Tl{$Qf50;mgS2~l?c~Fm10v-9Zn~Fxq7kU5C0os<Hm386RbJt_!&i+Bb;^G__l%5<s@*P-a>okcE`f*=;U}ox2{=Y9hLrh*eya2(1^IZu%g02&0FmZ+@MkEXpZn35*kFAybjMKnBLQL1~gjFX>&Jo@tgHd(*?f{DjXA~CCv4h>RdN<2qrW>Va|L|}cgm`abP!SlM%FYNBG*mAfApOjrugJ))1yYGvIV)u3ap7Qcnx$Od|ELxvEArF1Ny_94s0PfoncE0=AOtOlq}8*MwI)vtki}))iDkY=3Gd3E)|HnoQj)-3)`bTlcyxl8)7U8+JVH($`&F+*7*Jax-EwqyC(Vg)Ot#SB;vP`%?c_jtna>uDHi{AAA5S9*SiF-^DH(U>NR#QX&BhG^ybSO`WKE$2irKbCuv{|}<r?#8U;q=K4Sf*v{U8{Dp>&?=>3Hl@duxHR_RpzkY<}aYCu@BK5Bvu8hVEq$N}>vmIWgeUs~-r+ruYsMJX1YMA|PtdE+uO<ZAZye_6>jN=g79X+X&$Cyv5p)wG)qnGqyr=F)M&B_E+=GCMLP)Bg{Xke-R7AU0k$bK^>`myAB=lLnAa8KFJhKhDf8`7N;`+B(xy2WABih=x4IqC=3wwItyg>)pl|~Rcg6jGz-Hd@H3f$`D7w%pqTAZ<)Eib7xyF@d6d|;0)6s`wtMAaX%4PdzB8Vhvw$Dq-<&nLz0=#udVlO@@7}-N-+a6Ax8805s~a68q33378abeev|kHga_@Y#9FAuk<BR&TL*9LEAatd)={`6G*GUo$i^T_KL9HqfXg_{OT+Lu?a4(7?oYPRtU3ktk!K%r?QKcOjv2r6HvEh>$9yDQAaHDQ998l47m8svJlC_EPZ8L*2dHg=ddJwR|Rv|l~w0^MsG#EF?ykuvJ=jZ5tV!+{p$A)1%qU!N%SftwVkEzu45xEC2nuDbkZ=<lj_b=((eWV08^J>Pz<osowJK|A{cOHaFIw>Bevu7nTN1gd>p+Zilaj1@Ok5r$O5}1;3%jtHM&@?_{KU?2=>m-NslRy&+aXK{|0Gg6@HM=6^wCE!*3*HAff*!XMtuQ6kT+B7sSyDnfr-R259}UkAQt9_Kpos#UhUNHhG+d;${`3AcQeEZed^Dh$hEK^nz!3O*!PIndN{OX6KA}lEp<2AjeK7F9qp!e{Psyp0PsZtO_%Tx%$(z_<ojGp}oi&Hmc=Xs(Mkcf6T!AkLI<4TsF_T;(yDxdp0O>0we2r9<Bf%HV(i`RDv%xhK3IFSVmXwY`Nmjd?zxUe7`>j{)WM_MC^AGIMK9$hXdRnLaV=^uW*EIdV_jX@y>~FpUzv@tj$a+S*m^Sg_qtC0ihljt&AL%b$({}pHy8PX0{X)%|7dL<1+TQKG+Su#0q#N1W-u`}Xx8Cl?(*NX3|2XQpX1@GK%c}DhGIv%6EIM3$!J>oF1%iT2QWqj9K?Q!K=P~B$803sxP1<gs4<C#GFW;3?vu0*UFrf<ve5KRr9Nk*I9IhS8W#%>OB*$chKE@JhK_3dFANOHH`V3=ca$uz$uFGtCq7YpYZ{R}@nih$Ck8WLf|4Jw64Zs0PGe0zNGr0cPdPp^*zu<?6Y+fWM2x%VP_+|%rgRVMDpyQwLtccqd-DFEczbGa|uf8J|)^|S{WmPO_NNh+v*P<76T^S>T)f@JLSUff$6Mx}f+VGQ3^0K%X2u3R=kJi@cN;jpo%_Qk;{IM97j5=qo{`CI!=DVNU$#>>|Bx`+!Ar5lZEj;MRS`SMxVR9{EhVWb_D6`U?&M}88m*e3lHVdhZP!v25c7*toE{iw6Y-=LQ(otJxu4^T1m#0xcIdtGUC2O5z1NL~!Z;u~8K31z`V1m^8p;**oDa&#ELgj3QMad;rykbXcOj*QkYSkc?Pj0da3SLu%+)(4g!XeGx?d_OGNcRuyK0Ioy5QFculdQPTQIQw&N9Kg6`g>BWr5o3LJ{C6+cnyJM^gHFx=yIp>J-XUz#hVD{;D8&TwkS6-m4PwCITGQ>pJI|WEHavAXBDHi7E@V=jMs|h>#1ZBZZka!U$}j8<(=ygfna!m2rncSNx@+QMLA)lb4<$2mi;o6Z&-559hR<E^>_|BTE}<*T>xRPUQ34_Yu3G)M9yqSfT4hvp%;+eVCD~34wjF&n>>>wgVNI^uhRb_B@bCrbgRL&C%<hqK<gR~CHBw3$U!jM1#$>Qh2hxrx{D)l2%WVxaoVP@T$;_`mMFV>jgF$$GIflGOBM5oV$$gq*4S|Mpu2Ju5ViKG3}&*%KBSTg1^9WguJcB;m3QJzIfW#qD1wJhN1I_m;g;)Gc}txy1w2c%sE{0m$k4|Mg>{dlhUsGg<7G-~)p^~0_fzCmo*WGfIPmNSeqb#gqKvYM7AMfV^+hLPC?)Kb4p~gV`Y`seAd&RSU&K2$0vMjyRT(GM?pw+E<>Ql%ixWQJ2Qwx#NO$o~)DDkq6;0TO7s*LJQ4^AB9_!Rym0GorA4?Hl+J7nscP<GKIZy+e;Nya0=<ZWUON9}MI6=K-dw>>d_51iNwTF<L+F9Sws-8%3{w60?<qT#dIrKr^j-PLAUhQ-kr-r+M?Jkei_`9K+w&n8mGZdd~)j(FYU+}tO6H=kBlr(O7-Mp~ePL@_;X$-nO!!s8QD|H9&K^ILQ#ZGK&x^?Z`0UqogMa2gGn64B=Gcp7crp&C>Bu~g>#L@rge>a43#ckub;$JIraDC<B=;6>;NHEZ&(z=dl<{x~Y!=g0D(X-RCuL|?~!iEW|$}yApQ7twS%J8iY6=pCW^FzF@#zIl#3}dmAi+Yldhr%)FB-9NSY5m57O>SO2$!7z?@r><YYe&=PDv@1cAUe?7Tud_YslWkZU|(^H%!S`(hoR?MZV#TmQbadre$uUc00RRHyi=xm-*(0tv9+CXaQt+pUXGN8PG<|{x*XZz`5Jcv2NPy5%P*T91-W$`ZnjL1xRJmPaPaqP=gc7N+a7~m5e6%qs2iZF_KQyggo@(X)$S8LG&?-7Ux2-)Z9VC(#Sc{v*?m0jOLzcAMefEGX@R8h<s&)>g_-FVwjHVavWZyD9H3b%;j|V`nZC;V2}|bBgMZH0>54R6i5-gZdP=m2Mfl2QG@R*^#MR_RwuGP3E3@roHxrBI%m7rR1C0qd61`vn&TUmSF&~f(5jG3oHN%E;*k-!|`gs%jYw(d^k(QElS>SL*U&V~9RD1%oIp!xsi0LmstsnfoW2DQ&&VOjN1D?B9u%CF@yY$JUBkWiDoBr&29)ju_#odbLY8C%G&xb6R;Fn+_SSAO1i$;wZwI5{ACYT}QfaIsA#YngvnL;bR0$~fD&9gHiU(b-zB@Z8Ly?M1@m`A~EA+MJw*sn~=WQpko_vujL#x#vJ=Xs5zf<euj#~)Lt9ob0Q3~xg;Lb{6>GV+r#P$6K96p#y~X@*YYIW5K6;2KU}D!=d<46B>0;K=GGtG77fdCe3huQrY_#2dFP4~T`(dT5TbYC%h)S(b+lV?o!VElkFfv{m;sxcPKaLzL9`RAnR6NRUPRsq=#Gu{k?oithxc)bic)!H+&#H)55Yn{~?{c@I{y=jer>YGr<Fftm3LNYR%<UB_c&q4pq^01{Ch*s5WROnZ7lTY+pVHamGyjCTGU-Dx$_F3KvhrB(TNd^_oJr0MXO%;Ynk=q7Szfo|nVJl#%&sHt<eFcTex-a&5Z5%+<$>w|~V^@lWpM;fY1>1FF46Qv_rJIYcNmuj|r_YwYp;7ZR__^tXIdGKb?_&~w+J;p;>*YA?_H)O%vq9AZvkfW;OaS*nkWK_Enx?tHBT@b2kBnU-N<t5Q3tflB%N|br@YjIY*Z&?4Yau@5;rn0toS^@-S-7_C(aI(x8f-Tl1Kck;~<~gQ;nX_%>7WbKOygMYC*pvUR+C>N;3C7KF)&9s2=c~&rr|>h};&;F8B{2e<t|<D9qVSnb2Fpjcl^CMW)YscCVbP8#rEZ`FsHh0i_e4|QdnTUNEu$3m`$5ziX**ur1i>_hkx*V%WyQ^z_6@b2jPt4K{0Dd_%OH@c(bLMYTQKT}&ekogweMr`;x*MDs;3sDCJtu+?o#QaZy~@lr@9V|fJ)h*;&J65O%8{8h{&IwhPsvyIYR#IOk?N$j88Vkl6$mN1nv?#fswjP#Mf$wuB%sxZ*de4DveI_t7Jc)p6A-T>y^%gjU?0gNUddn;$y#So1QqKy?Ud{TPN8YC;8!sLo1M}ia>4~5=X@6?87{P<W{25u)O!e7S9_ZYEdl77lVGk(1^G8;fPPKd~P~2HF8ZKlGiH9Po+cnG>2M{y4mPcuKAxO81U;OrFS-8?Y~F8PtQxKd@27lIQw#PIr(xr7=7tauD=x5(=X@d+C_i*<<HgAFMm!}&Hop_od5FW&+FkAGjCreqw_D*^OO9SFXj2*OZn;iOKD!3o#$U>gR`?=zRa$_ToosT*sHtW^PLhh%He4H{r=AT{cMY~NDm*pGTj=NgV}hxWp<jN(GWcJgKF}hSgC=<vVQo$(v3y(bJ|!eGcX~L4%yR&BEqyk66GlCFFEG+kGon}rA#Wc9~E#HX}SDlMn`s=)D{$IB3fG);oWG~ohkhsP=Y5bi%wmIqGM=77PCXC=&ZkTGYc~Xg;F_B2hwplGfY6fVf9EqIZ<v!bdIH!BiAiLwM5@YaX?1^bZ}1C)6VS2-~YP6)x!sS%&08jT+YeZ5`R1ZDk;(p9Z-$dxTdA;2OHh+jJEnstI?%rnMT}qg|MotoiNJVXTEz|j~w(N4afkLIbtPohTp4818gjk#2YE?St(YDdBJgRMrfE%%FvIgzZ<mudQu(XmO}xLN6L~WcCV~PlyI*{ezLv|JOwYc)<%H#jk3+@wN1GL)PXKS=b#k+U&u+EO5IeWdU3%*z92_q!T9Uw4E|E>6DELlqCpAN>dea`Lo}ev{b2L+NTfCSl57?vn$uU2GZK9gS8>~3>)<u%LpeVq-3)-T6yVxVKeK({Vfsk|6Y&JMLyh3=7C&%m)^eIRJaXHrhcs&#C<q3mQpx8wtTc#Dt<MN`j%JR7Rc)d$2d%CKL92e90C$zm%hfR0*oRtm*BEvO3Holxx;Y?D^`*fu{gii+yhHvfne|rPZ5G+;bRvno$bzx;+#WvQO;kIrDmn7?1l4~-a%$t!&ZY%>U3GEMT^bjHp6NC%Di?jeW6yw51IG`^;f{InM;?h+j;%qaaoCv40H8+P2ShMfoq#~8nGQp%Yc%o6FdOtC>KR4G6Eghd(Av^h?Tm;FV$o0HeK<*p#~Xr(o^o=)l(Pu+On1m6Z3RBcMM2|KBgT7^r=>Pe!1z^5uI@1#NbPE&hGF1s$CUAFI5bl0jo~g~yluC>T}b-|4F@sGvBYZ9uUc(xsCDGqW4xoMA>g{6rXRWx<r%Sw9zOW)5s!3*{$m5BIW0om^t=)hiq7eC{t?fp-EFf-$a3OTM^<w~f$KKhjD{slAT{AdE6k*50IqN+>#&1KT#0y~RVCtR<Toj%+`rq-=g+sd%ro@Uc3gMshoNe?DIzYYAlKuQpJW|_@ZnJ=93JP{FH)wSKnUr}4Esk#8p)bZj&tHyq7yR0fMk*8q(O~bWY@@711-u%TQiCwZnp*AfKw+$ClegRON!N_<Xq{eCJP#kN`Mn`#ke<5cM=Y#kjw#_?#mJgU{4X1LO5#hRZ2A9HuaX;C5#nz($Dh2&?<T}f^{sttwcg7c~M{R?W?g>WyNx%HMnSIDUO&U0B-PNYP8iQ$%BIdJlX$s1K;}X^==D~T;)R=((J<U!1D`CbPr-JzVbcd3Qh-SgHu#zNJM?<Cpjys)HMXQePf9SqYunaXYvwpWW=btLJRg%v|7W<!6={JY;L!Mx(&beHeNIEq1i)g%RfFdL;7PkqszVB?Cs{e&Hb<pf+ROzU@WC3BzV=_NANZ9;vSCnH(tK&#o8%GjDd>Ee>WV_NuBDlJqwY5{roZ~*bL3&g@U1E%ZJ7Pv4c*{nEz2oEmDo&-Qj2J-V~u2j&y^c3VFXy1lB56m3%R?&SWm#+4_|^-hb`%@T=45SpT&a>5|>#)SD}Yyz2M`7W<?dToe=l*EJ7b8+P&{S>`tCwUEz-`Bm5ZN(GG%Jfy8=QmHyR9kaDN@88fM`5;SJE7!Sv5DmA~@fyOD1CP4v6<E`L+Y8)3hXJ>s>Kgj$!0*YOSyw)7r9*1i56sTqm<wqSt}e4pLh0aDJ_T(BQ{Xb=Wzb$Z4A-hFv?bUD?D?2+o@x04N%uLa;^oZG?$0rFHU3*Jj`bh0RRjo9^J#f^84gC$(+wNLg6CipknlPluiOGB<~yCTC_YkYq17txHtk^zT$xX1V|vK(gCOV%x1|{5*;!fenztoy*cEl+B)?ccxf}d)D_&hMb7jl8-JlEk>{~h@*e7m`{I<RbIc1shnfN;WaubMsbW)4tA~QO~aq{I!2V!uIOrwVnI5VHV5DWLz<PsZvYmPV>>0N{KCr_q_JH8~Z+F|-1ko0-|Mt)<spFlWzQ;QG6j~n?Q4x-L{MAf!ZZlP_vp))K`o#w++Anx*WtuUI8j6np?czPlIK~45Syu7GZ_P`i_!lTXee&$cS(YWlJw@A1!FH25pl53c2V1hBCk2%d}X=F3TPL;Rg@kcNUk<JjL`;ktx<OJ{XW^6=CwIDBpndmEm{6PC5Vj?LGD?#`Qc$SZVPP2rY!Ufg?kEtx73_-$pmhpd>FydCQwt}lX@J$YInZce}lzgB-OMkPy`)*@@uUiB0l1EeN4Y8Y6_by|Ca4zCS%dJJ_MC3uR3;seqjGLaJxSOA->J90I^!Ez?-G~#c+m@tS*re%94tB0YSl~gFXQWdvY7Wq8=DB;wRSl@n5WNy9&6vujDe5&giNNL)`D5G2SZC%KuT|4*{I)LfMea*hEXKvyQl#fK`l7eRN=;nya5)UJx{K5#l+4LTq9BNvWP7!+9e}_DKB0dU({X9H@*b0k5qE$!k3+-!a}-!wCZluN=h#iy<n&@FH$Hil7`ZPL@@bnh*dvT(q%N$ibXE;N9h{GH76LYn0>Ne|^Sih88bL_aEOKxM!#!6BSO_PJnNoT)2o$MPXyaOHn>bHaR<%i5CH+6@%;Dj6Uc5Xu|9QT;;8Q*;C0(XKE#xVRnOzRbav(@JzA22pu7}OxgP%7yQAG2ZZ|3=PQru(aH}~H!?I-)4=PRUdj*9E#B~{xxzeG3_LpC{7J)Vao-P?XMYPFNz_NEto7M*rXkvBuv=A=Hn?*I5Nnhy~z)|1r*2$1x0TVg{*3tg{G;meo5(Hz#KsKFV3+zep(`pp|+b<&1Ww-(AKcd`SLkFH-qL_#<RvCivPZ$Rm|paG%g>ROxbJ;%SVs$7Y6g*NLDk+J>e4J~<;JZ(jpTA(o1W7_GkyMDcK=a3Cw_lYGKv39|%7YC`Fb3V@DDBItB^CsK>+fL7_%%Aza6$%XFpR4ZYlWwvqKi9g+n*4m)O`gloXYSb_+|TFkwIAJUE6eV^l@;&$s(1Yv|Gw3}zTev0{B;ZPSf5u&aePUW{DgjCy4UEJ>`VIj-(+BO+ml?ycW+PnQu3^`?D0b3gin)nM&6&+3nM_C<GFP0Nec!evy#Qs8mJH#O7k9CSjSVwZ8&`J6I<OtHMD4&K0#b^Qv=2f8R?rRgYznpabu5k?5k9Gmzr36BKvYoaUX+`6eUP89qr^flmu#z6Axs<)`Vm%W=GTKxY_4HBWv_+=QnmuRD`vFaIbPcGtZ2&SYDv6IlH|LHT$3=f;>wzo3YSM_FU-=k1FU4=EHxhIugIBw)<2t27d8p*pTjdVAcDKqD*c!9@TURzbEp}EI;?NJV{c`$hdUl(m3!|P^&vXS6=&xM67ZFsr-gmdtStRR>id?cO$W@HS_;WIRR6W)*mKS*5L(@u23`<zuV<vmSeH{nqv)44Gl5Guquf;(uoC>#}K=At*j}D-tg2fZt2lIyW9#Uvpg{WAh*<?RQ<GjGzVLyxmq<J@aL=A8%!!c0OyGVHAW<nqY(@I1XHW8T5>1IWoSCrtkXt%OchDYpfF&NO1j1ZXR9tJ2NO@80!;qxXR7q9je17V*6rtzGjr7CEkaOawtT69DANsO^@k_$Vz?_$R+SG4@@D1vA8XG)Z3SRu`WY4(M0qdOv>}F=5Nq!qT2gg6sk*g2+C?-$5@BGCAv*tuQ6{7ldbz9?!1f0C^jQljOa7%FnAjbl%H`zlL+st))Tj;PGt-%uoBQuJcHV5h?XejgrxRb?+<LRk7sJ>hjJ__^{KQA=vfF)u{L(g>$1ooei6FSSjZo7mN0UWb8w`H?jaz))@(r-Wgigwo|7dwE*);|U&7A!HLe@9{kHVZ0ETcWt813YV;ZcttCr@bCu9^Q2z7&_toD6ZE-$R5j!tkd7dP-iG)y^_PA3Y_i99vfq@<z_cUsrN45n;wq&@RE{kIxa}Vht^@_KWjYY_l}VwqzHx+Q{LB97XK#Q^zxW$#x<JZQ0M%(sr3ovf0g~XlqrG>gv6G3E@kv8X3JHS|R=P+tD!kY7@Wx#`0S$N=$dWwW0>#a#l=;SL^EjfW>_t#*VK%CkCv;BcgDfG!&4guAjDr7Aqn=4=h_OJ95Od{HKv_J*x+2PD+q@M*cNRFR*CRowk^<*|3RAEmb2P+QHMHT2Umi@FU@S<_EplyeA5qx~jq_`tdVbCBES4*w0mi+~0lQ`+ak7b9-y)4`L%7m`47Ux^>fLvok0$TMP)vBrg_o8m~JIU7<xL>z96Y$|9-xM1@CCvSq*lS#smD)ypx+E>?Q+#829xYL4;gN2tlv_k(<PR5cZ{WSYuz|7i&N2TCJYsUS5%##kYW1)(Fi#J=&I$r5)Sa+?)J6J30?&i4Ww?oBht*VVF;xu%n`N5FQ6*bB+S_Ey94SIyM)dA3mVB;D$ihgNEj7IL2esJ3aDQE)QIfY_ywLDkD9jtp33&61e?K4!Nr8AvHTK>sv)mg@K`Mr$(cr=9#rr<(cymDWN4IJv^DKH~(+=jOGiq;HzGj9B$#l|xYZnIDeKD#6~cz8=&Fz35NxK1Fu({(y?lCA+`A?6s3$r^R{l0m1xm<PDP@ky4WM*J(bv7@U^LuY}RGxyhZNQo+;CDNVn&6;OHM7&~mAXH*XgCZiGkpDqkZt=XbyAK<VdF}USa&(eSVK<+19+uD)D;y8Xp&-}!eZTm_6+bk^_1y5Q_1V2o(P)$FU{zeF!dU;hZKl<Za4USa<k6|s`1w&B4IMP3#9JRu;#&+KB9&y{<c@8)gns|mY2^=0?FR$`HoE7t&3|HK<pA60Y@XSAkm~9e?ajb2?UE_yJ^_*xtUe>;Xacd7O<97b`w(o1N`o_S6rsJz7-pe^fS56_8k=08;3+pvh2L;Shg+HHnI8K<MDUBeD>52eQu5N2p5k(!W!!Ts07i8xhx*o5^&<z0ECCggB%O?(=`8n$D@lTcbnG<$&)wgrlql8Wx@2rUSaY>F7O2}G$9&P6T(Q!lTg42dc;x<7Mfw)IB>rbxlX2N^#cJ_P8>a*wX1RdTyDOp(}Ntlij_s2#yzkm2)wJkyR#jqfoJ|+A>vNU&}FF$Fp2>x8N2(Ib&-+R6DhqDR(RLzTQF!hL8FRrUCcn$BFQCLn<uw!C9`3wVZ^3-TE=Fof!t8Mah)%=IEhbxjg#PsLO%dFCBMx>~QB*btkN<%-`H(=(gK?k>Dwz+YcnROPVQDs@$?{?*jt*=!0D$TQIE=&w9%Wr8uCX3o^UrG#JmfRP48s)nwU|9@R0QdtorXgdap`I8Kx(=ow57UVYO_n%w<Xfx3w`$E;+t_ND5o52{R4O|wr{;_skM7<+e;xPpkL~0Y9_Ju6af_~Xo(c-0+253t3{w@|(Cs5!6FMvJt<~k_`|cjLg)d(}U;bzJjdY`I&`3Rsg<AUK6Q=jrW?1?0`8V!IGxBfT2bJ!d4g0k_fV`UK`^)$6Z0>D8-t4_H67kyF+LGZ9Cu7PTN!iOuQt6Ztf1rMmIlRa(HL=#&D|*|n^qq}XT`yY>HCW3mLx1Pmnf`jZ5}fjlC9u_G5jS}Jyt#(bjQK2ruP4qr^Z7p~tEW++LKL}YqN$wA7G>&ue&3SR)(`spUI8BqeW9*b>J|LI=tUNc#FO!CHoj~_t{@bYNo?Xbc@IE_dmhp(!(K1R``nuO(=_Buqs7TROs2bUUL`+1Tl<l+fOpBa$04;SsAF@Dd8S@4M>68v?>o=`Xw$!MN%=7U4S_c*do^lL1*`E!=98a|pa{)QOltJ)U^Rwj^Iw?_Z03aiOMhO-pHV~FOSYt0o4XHQM@^B@fg7Vh=apv=(4<{^@4~y+(95?$FX=>UvMsN!gq|Hek?;<w(of#Jc_ZE6i$5Eob1l4e5B3T(B0l&m!UJt{_I17BBjHa6<vqm5UpJEh?ZDvdTj?w>C+SW;A11%$h3V07(CQ{Azl^kSNUfalCDHi^|K|*WfWpezcxqa2vx=1=Ej1Qs!5(5U)%FLMoWj<w+FbRphz2z9jCr&uAFsN3t5pAVWi_Tsk`raceUeTkH;6h#MnWYpP3z4qI^ZpO@Mqs~^=&o*PFAi?j!{B>Ce5R~1r0y7mTBk1y5o65`ll{F^k;V&nSiqj&dgmtbgS@G8E(vnrLu$P!V=p==)vM%G&-;%g2Q*o_N1WP3#NN@wqML<ld}8xG0F{JPYD{}aWQ&4%n614vAjaN=`CL9T+A+qha=SF*xmlHm+ka+vsb^p-})<APR&xw|2-qaoBOZ+Ke^Mm0-NtVYA0LUozCkI8!x5h{mr+%*X;zqU-x=D@)Jcsb~bh?(_{JC2taL!llaey5r;fpV1{xxE6@os`Vwblo?gsHAFbpo`F@BX#74Jx8WdlrC=G=zJ*diP6}PX!*;bWmFXzMAfKiGp_8MOO&&udq9^OEk1uz<KCMh#1r()aYS^+Q_Iq4KG?jE30YQDe+Fg+PA0YIP~?I#wmRWG@_Y-A*E?x*#JjsFcIlk;L%cl1x6@wMCkuE~hxL>hRm=%38(g}tb6Y6g2ihG%j`kpnI($q-1;Lz#Hm-Ap&0v$_;aycR$_*N6G#Nk2y|o-Y1%i{wN@p2LSKp~}h>ryqHJWceTRw`6TB`xBY29ZGv}U-=>TX7<(wipEBya$w{JQVSVR<?z8#v(U$~fG_y52;lF{fL3LXdL-KgVYz6E1IiITpajGt4z8_X6y!FYiWUWjE>kFDYH4hTW|dU~HGOliW~x-v)FRuCaNC|Qh`DsV>Ly5^48h{XWhItD1Xotb5ZHZe=tqY1fJ}Ba7CNH(kYjYw3%0>W*8CGHTUAoXDAUifD>h%-k5D7ExF6UmGR%+n;M1y>qcd|L<L_$Mj*iq^YFp~MM)hbss%cH@^@plkXQjrJ@>m*PMA@Towr~g7=yH$p*e&9Xt+s1ukyoDmb1aYXe+9_TeXP!L-F|8un>;yLDAO$Lkp-2PZBg0i)iZ-Pf}tTp`h9Po2evsgZFuh$Y}OW;`L0AErBZtKpwh;XBh+u>f=wK-s@2?w6?!wz^WY7PCFqENbzq0(Bq!4iGpxFLwv;YOhaNvhlN!rNzyZ=@{8lyNlB_?G@o#Rv^d|tpwr=cnkkX6)Ns+kFIkbfI&>V-u7p}NS33N71IhqmhR}Ptj5=OP+iJ&HP>TrETtgn~>xlxdc5{%UwR7jsIHM$H>OnV3g*?&I8%2671khy~hEwYUQvLQ}?39oeML`dpnsc|r?fj0^o6fF2O>4uBaA|O$))tOcjV%*Boi}XH$J2QZjEExers11N~4jbh*&#GtR>C!bpfsTr!8izv<vN4VOB5}xp1;PiHqWx496Y3j95QeRj)E~stp3vIx@slxm7O@zp|Nif~xEBrmT%{mUmg*m&-TS#=Z7gn7nm3<iiOrH4k2iftMz_)rl+Yacg9BVUVp;mAQjm@1K@PHzWGFj-Xi~mqbL2!`;(w8H+3+EE<A_T?As`(ePi^|ScAw3S&wr%Lhf@S2T(9IDk<dnVQ>$&?)r|G<Wwup5=U;e>jM(05qKwtw{Nb7TXO&)mvO*r>6@J}pV()DVd9A#<x%p6p9`nb$cjos)`D1hQQRU7fZj;gxyhdNX+o`nq@*O{Tayjvyvtc2~rV3v8?iYUHqVM+>-oxOzJ-K9l{;~6Vk6-FfuDzGoV-s1HWtyLy%<7oqACy<%w_L^j=gZtKyNW7HMh=bTTI)8K>w5Y0&mF_)bornEAaN#*27X;*YS;VLhvEdYTBB{xy}FClbYVNsyDK*G;zRExuL{|ay>>UJgR(w3%S1B$oO?qCLZ4;`R1&X*K}~JMl$sX^je@|my)+0LtLdTp0L!ounT1S<nbhV8;8{>2HovjBWmK4|<P(NY&|@uOl`Nek6y%pI^^)G!ubW%u*Eo5z{nltEkAZiybe3!#A14!(Q6@keVhL|tO=pR>16t->%NjERs8)ancT48v8KPsjxFX0Pymc}hpMEUKK*EQZnXAc(VZUY`bBoDwG9L_Qb|ef<NnXM+#l@AaPO=9iZmIk?#DPC%_yj=4Xgj9__E8LnUDnymCp25wudxoa=(dMm<D*mv`d{0EGl<#E!YBjp?VB-DJYdcLofq>WR@HGfxGbdE)A4X9IZK`V<W$?<E6mHIQ+<j?H5{Di-5u0Yh(N6Pz$&=i(L2cJRa_R%?zONjy+3x|ZftHDEq1H7N8tN(JnN&w!KXsW(;~U>pFQ(Wzn%OxCwPy2Gp5b*y^)zeP}ViYmwg&c$0PFSYg?Da<#>9N%?)))OYch^VrMcPpArO?j*<Ta#Lc^xJ*xVey<#9xN?)caNHfNF%Z$v!5bbHJLo^2HE3<(MbNW&>>x_JtW^Zu`qTP+HUwhfcezxq6w8IDT*%K;C$!KL<td|nRi|ZL<mdULSc2TBYY5y9l*2^zcTr*rMd<BuuK%Vl%0A>P4Zof42pK1_JaXJ@78ak*Ys|>aKSRi#*AIg6LewkV9UOLF-4m!cWC|@9$wl$#ed@u^y;*Ats0m6xCPpOgw2gn1;EK%sQ^l?|@21d=YvKcVRHL%ps`*jn|^n6a#!Zj(GBMEyVe#e{(g&MevhJPF%e`oj_+0KO|zehO6wBSPUHUwYzj$we<>;l3l^JGZ1LMKwn#ezi|#z>`Ksgd&w!tNa}5w9GOE$OV2Z17i<N1^A!Hv8jnAd)5?gHsS3Q<}b|rD8-2zeJxRI*?jq{_1Ls#L`lKP*xt+rKQVUxXV1oYb02U=GPIL#80V+pwSadhV-7JL5g5qIsuHNwA*&`r=Vq8y4ew_SDA$=(6=1(XC86?_NZ+<bL54Wf;b!B>2Vw@J#-W(&EY<1e1B<zgJ`L^9?X_b0mf)S<lJrgD_}uksfmM!(yEyn*(rE?jBH|1s=1RPVj=|*xBT27@4C|*<D0}Df}FB?Y>xG%r^gKI=OY{!)E64&@lxrYK-sYw^i{1~I$_kQ<yuZUGLwIf;&#xyonfsAL_&vCdB9EVWJ=FEmW!z=!}oEmh+NB2o83X?j`E?P`=<g;N#rKbF%`~;c{Km6qv<kSJfWmiMFuk&FAPt4{P@^b5apVo96s2Lox(?Ew<4<`F_5H{N-fh^8js|{d84Wt+xQ!4XsP2N5xBh+yqQ_{$m0@V0>S6BWfuh**AuJ6@&e2}A8tqvF^015Cg)VNL;>}44|2ETzvPs9Z$u$*G}WB*V?@0NJ@CgUxTMEk+Wvb7tKFl{P(iC7heZcv*(>ndf9DGA5C6k$){INFFNYjO`#`+5OvB1U_gy0k=gLdt>KWt?TAbtS2IWUzW~FK$1bZjbFVkLKB?75tq-V-&)B?qVp@=B0$B&crvp34WOg(UFZ{1`k>zJts5BRza+igjzSkJ;%bw5V8Uo905#xGRZ03fLpZ6-rdwFD?nSt0(`Y9&zhGWko(D_dLFr4^5*@Y%s5@FgK<%Ui@r_zkJ8fXrZ21!Y}uAgF|Dw=xvD)>-Y4-unU-EXrb*NeilZ2#SA&F~~!%?%B(?y)E)O^?JYedVE#|m$I$iANzb=9*HE$aH~GtEXf{RH;FPO_?lEZWjI={&_>o+09=#)+z0NeIuR-Vp;ZACj`a+f@M{#_Latu@`cFyvl(G|5vZ)NyhsoO^d0CiO=&?5wrHaIvYy%M-KMqW%TYMH0;3LKG=KV!jcp-{hTcwAtJDwo}k-8&f^Ux@r`RF_|qVU;poKr>NQAX-R*E6&6izI^!i-{qPNh}gauXx4VBk1TzeUY!`JZxWS>p&k18mOIL0sdEbe#yB2-d*%N)gD%n_GpK8S@Z4e8J%ia{5SnJq*c3?R^b4%E9$9v6g^IPOlk<~@-woyo!scmp9Zs=v{h?GrkqX@{#AKE>0@1W%(R;4$KqUg)u^-Uo=Tg_!nZ1qonH0V<yPg6=?tYAt=mr0U-f557F~C9*&*>UV9<_GS*cJMy}_j+S|vPD@<3U*P$R7mISGVDkQ@v>=ps~gr&bHYfq4%LvTk7%;eN^GY{nn&CMOk%Y&x^nG-9WZ)%GE-E+niv@|q7jcxA?s%HZp8X1=9@Hb)a;9~(qE=nAFWc20q$jV~aqHn5SjgpJS?*FLF+5c=HsQ!$NxPXq<|EIpQC3@QEW=x`Q&hO931iHmuVC(!f>dMu@XI;FWhYHS@s_OJ$ZNAti8)F(j9{kM_dh7y{q%it49c{hRSJiowHya<;XR7bYKYoHnS#mmTO!OM%d81p$g3QhZ+%dz2q<I&*MXI2Zs(UA_eg>tQDIwwTqxP)^}FD?->QTPQ-DlGb~NEG>*#q&jDT+HljwirrKCn>T+;#-RuAp3e969Nv2Y050qy2q-Gct}MS%9J`%Ei5c_%51+!HrmLi{Km-0p0;A$sX{bbcnQ<bzbqQQPZKFU9>?@*UWh<05T0!*e&lJIQFvS)7o`TJO{Y`}fSCZ06h=~qOZ?u9<4asT_#n04VXk_?bfFTnvq6bJy;c(3=c0P7%Ewy`c(7a<y3tG#ipLP{X?RZ0oJ`HD#r?X1&uV_W>kYV&ot)UTYXhiYyuk4?E#Tu1G4Vgh#L=uV7Cd0N1;Lp?`0a28rP4{8L&^{bqdcth&wCI&pFw#sH$$+E4fFZvlwd}<cyA{84*cxv-tU{QdetXU21g&+8cQ_8q!?w4-yC-igx&zs`sK!djZf$umC|=M_J1SG_VVfz4&Vj)I__rgHg^9?SatA_^7GC!xI+HG=O^yMDmj5qo~l##tS{v&B-sA^AA^bEo#SM+^W&3NJNX}k;pS7*$Lz!A)@#JXaA&+qW+<E6J=j?KpM2>bM_sAA^+hXDwh$-r9fP%K4Ply_vZ~&B#f)-B-iCRActM^>N#_)p@_gcG?M4bH8k4m69gzsqs1olnZV}ZUZBY)n#Q>-|m4lO7c3e6Z;2%=!@{E<ui8@WbOAJrWr=!lLq6*PWkVd$bUy{S<4F~EN_213f{_e)kUaSCISp2&4%aJWxX77LbyH2GR$9^OaJu>q?8BB^Vmxhwc;du6CFgZOu{Et@p%epSZf3#{%rN8_|?gsbLUw-<_-*p*V-7ofcH}=Arc|&{7o8mTkX!>(_*wJo2Z2i*M5qYL_bkIp?98Hh$Rnq~}?&p>E>MfC)eY6#OySeC{+9tr9(yAAT>_}bOd+`XPJM5EworE_3#RkqqtEKq{sw=~4C2qMt)|wdAZ!xm`dLr7U)H!n9M(_?>?D&=$K*zJ-g{=rq{Zwr>?iJsN<4hx!<n+4a>l>>Ydbr45b;GmbPEwT*b32b-aX?oZvYZq-p>dxZmPPShHMCt+IdNU6=TB8_h+AV<w<On8qw&a@bLm(%y)#QjHGwH)U&>QTy`8WMshD-IP-8SRBG%d9ymNgyOj4Pq$C&Aubx`YC@rl%72Zp!c&W%v1QdO(xNA_WBSM3i1vZ=p!rggU2tnD4bxvd=}swI^srLh}v035m~`b7SpUHi9@J{V=8oR#<JgjS@bGVw6r!V#?YC`JPt`0Jab{-@onMl0TW1LFwfpx;!Rc1qZT&MHbZfA3gFB8W;6TCVjvu*G(?s0}xjAml~N{;>jvGRybcNBco>K0ZQqmB^xvBCUM7Qo*~S5s5w(FQhmus)}%I3D+1IRjt4GBgl$TTYZ&M&|Jxtl{EKqg?)Hs-0s0Pgtt2Gfh4NFdhCRZ0tSNmMhJ6tr2!Bz9Ah9=KauV)^$D?1I2vn5H2H|*k|EKq(-Ieh^AT762C)E?hh?B_Hq9rv+7YLEDz&_|;CHLVfC#oGd(I_NT_G|0PIM!E#w}MTv+4{BTrTKYBU7+$IuMu^`1Ji#ZJ2+M#f80F7RV3oaxG||9cYniqd<_#Xa+o=oh?1*L6>tw0O$Fvm{6G`8vW0SF9P4m$)g=6hXJY%!9MZXZ}8Sa@gU{i8fWJe-~o4#*&}((7gSzQ`A4>a*GiFk{Ja8_MwSz+6$nA(TqLXpsGZvoTU0?<(bQbg{Yl8&8qeO)#;W4TG@Wy9a+Cqu0^C$Xy|Q<@>Zg@D+AJAM^=?wjAic+CXQqWqX@tMjXwaJ<MZ+mKUMuKp!(gIo>zz+kVw09x7rTFRT+<0^!U^I6MeTt0K%#cTcXn*}%cA~Q4>y$AaISDmbVf5OMKR)(26HCY$V{tBh;zX&C;_T6r+{hoGU!TPA{|m|8p<Qsd`4}eS6yvMq`%r{T8pR9W5gI#NJ^&j{O#LTgejmvF@>Vu@rh~y6LU()F$-C+K0{vHzJuIToEJzTmKZz+&sEBCZc0W@bvV&tpS5G4`FwlBgr-NisHx=*Rju~wv2l!n6vsBi(I2<HSXL@cP3h>97pMwN6IMOq%mJW9Iu9REj!szNB@$Dhb*lAnTpV&xIWv_G5bdQlfZUM{g)O>aza5O`*VOgP{B(OSV$2GL5?CfWT#{Q@t8}*_gf<*^5q7EFw&4U6n%3BTy&)?+Ke;rd!ah-1!HAXsYa$NJ8mo2I5z9;yDaMGJtIg2`A^Fwhjb`%Ow!`yjE6GoouvkAp<S^_vt`w{10vI6bqP&~-{-U%eC90FqTGA<te5z~twWZ75K*V}uj|*n#ZEGo_I&Oh1gB{4>1{h3X6VdzQSw+ytvqsoGHOy#Q;H4`u978}vYh|J0zx_%?=nu5=dkVoIPO_+abs70gSHTyiEe(K)1bZhb#bjL{AGaz{EmI^;*NVV$X;&`W8`gp4AQF=BN&Ey;)S~X+AQqzom69_tsn$xt8reYKYBo!=_1ZT|ZzQJ|gJIt~O?~UWS&|_(qFKi?qqOz$3wqSq9C*~6%xqS0cMb#aEcsXz6EY7i(ODIQ-L_?w48dHOnSY^CgD|j~8H7!t<aK+225hHLm)XmD=xX6&B~KzcG(MO)vw03|saLb<aOsuC!LSDUJwViqC|8b$K6itmeK5n<&8`?vCuT!~6%_vKNq<mq4uF1>FEHOO(WAZ1U;n!K_HB~x>}Gqt{cPuT&#-566>OP4ulw_KI4*_#{g+X!#wUN02A(Q8kb!D))9NHWv%oH9NdkHVd=TEC0);H4I(()PKjvMlf1gap9}5?pIG9L@M;@_U9&j<&gtIUTc(B^0mqk9(SsiQfTKHl9+S}P@=e2+mkec?<$Y!97>iCi3;q>n0AqUGml#@VgU^ApM5@BLCjTCk|BLJ!vz|yH}xNF8rUppM>dnZzD^+H5Tq(V~gqB%HF5?2loF%f)wE{2y};jU4(WO;YG1`>IO?$7y&HLmNW8~2;XLf|b6(>mVe6H3=;SMxjWo5i6~FYUyoQnV9~3iSnjP+#1TzxBS_LWg7fRkJaQU8HVP8RiU=U)WN<O}QI~BagDEfbX*5Gk!_mXHTC#p_;x%nx#KiIw-!I!;e=umPWiDg_zmMIzRoW+`#PRQ8A=QDjbZ4Vn)S`_P9tO<{alwQm9z<D~5hXeWp>;XNd7hVC96ZF)zG`Sq`06q1t?cY~cA|#?{xSK>!+eyB2$9WUmoDj!$-y&6%~RpA!Q^VIM>O_^;v2$H(GRK0a=%6eiokG19LHQL9C|S8_JI2OhS4fcj5erA<x>tvq~s)%O!Zyl|$5z&65&<@`N<$jdnK;+*`K3ALm4@+nk&@8z!zm0KL?R;_e--yk<QwY$M4@6$AEUQF!<A-b3yx9;{zEFM70KFP1h1Bhl>*V&7N-Z4C@Wk#L1<I|7z&;!|e>poDryF1b1q4Wn?5!aJ!Z)fAfR&Tdsq{ypLN`gWv1lDRJ`#m)zWPTbtseO%$jtAY^$FFooxp^8;GDV4X5=hq%9|(I|;=RMbB8LCi+S;)%u&(EicJT*kXV*T6d98fTHQZQAdNSy{m;{GZQL8VEx$T&z7qmrPKq6AmVp9l+#C(t~Xuyd|FARS?hXtL%TKOR3V;1pkRc};7FZmL(V(tnCF^lU__B|s*j*rp6@v+2+nC?q>h$qPCDJ0Jz;E7Pi8u|~)^!8}$V2OKq<U?LByL_i;ESp3+*=V*{d2m-X##URu$R(B$Rt}tAIp=zI?ha}6XC7U#ou~&jI$5N%&rkKPCq`iF$88&xT`pIt>;CvDTBa$ihP&UB_)m!Ja5H*hJcU4<N=(ERLQBuaoC+84<E`<@xPJpBml91_hwEB>6v`pYTF_-Bx&iZu^E1E7Z&YXS)9u^`C}_Bpnp|A_yu3m&o+geCd$-R(>zMSm2E1_2#yB?1Sb1`rAFA<WEIFi?u;jQ#Iop*{LGG@Qu=*mIsre-JPmFYamQTMrU`(rD<5ZBK#yH7ozdPfz40>T&;eV|~3&7>p$lJl|2<1zYjv}>E)?K%}xbPaq>(r$W`>-7o?lvMdy{Jks29AjRry}wq(@#Nq|HdhI^7*$-dbI|ExK!=Ly2!xFhs|uH5363(JLfc87{^!Vk5zN<WLyreqo~c_Aw?JyU<7(eT``Mr!$pHea#~Ufh{)KN1t*|D36(-$Y+Rp)MPA(}tY$o9>BjMX8<#7vMkmF^VC0LGRt7E+Q9U`YE>l~M?2ecxs&Ta;08PkTXr&PM2=xchb~U3*)4SY(Dtl57j%YkV5%7vbsa30|WDaiA51tsK_DDoV3X{38<}&H+^mgCjxX7Im=^x|ElR;4i+%V%(>kTwx<xHo@25go??$(3Bmb1P&J?|0O-4G}ZEGJ|ua@X(;1X_;9sgZ}BCL9lrR!!u-SmLy&@X`Cd!9yjgPen#PD<}|}TBzsE1kVA;GEA=F!GRfv0mA&Ii;6D245`>kok_VMI^_BJ=s-Oq1V>3XQau_`z&i=3u0N&W+qH=6%*uYT-UiX|o`BY*h9G6tw?|+vmSb1b%nOXRbxs^d5fj9;AR~*vTLU#vquHHFBHJV7tf)uc0B&tOI$t9G)(^~Xf{tv>bSWh!){KGq$@o*zT4aV;7>{ix#;CyM?A!Cg2w~<PdM)4Y*7QC(tR*wU9{}sK&Dni0jF5ioSw*Zdq}7d{r_|XxLHj*yILNC5xm#tPkE{Y)^5QqE%CRrhRc7YN-@H(|(v-E9rWO~$Oe3bPE$xSFMH6mBRHs~%5UO%eBC^rw7pYY^Ugl-d0~4jh(`W)z?YOg;koD9KGnI`*+;}K7j?c0SJ0F!nH6JN52{eC<FH@hzhD4iSM*P?cVn3((bUHAzOzCBc3E(pVPWxZf8y8{$JUOul!8pXEm)2nI(r?~U7I8*FaeX=49NL4C5&e8U_;v61t@m%=wkyxk;T}G?v$@l&K2=Pom8bUhUvIzP51upqriW+|{L7~2beR_4zkD)3qk0o`YgumG-Yc#_Xp|?An7tVH9T~{nw1SyBpn=dEqvA@vN{0`Q0#%g45O#K7?Z5S<b02}hHZ_?R6akr?NgG*zKzN$73xZ-Wq)g_n3ZT3{#dJox{ytPxlvdmFU!O`MgA52Jpamt6!0~2|N^_3t{`$_s{p8kr$d7wA^%rblU~v;WKwOZapHam2vmuvw_XhdOobdaU&;G&8>GrGM-d^_W?)Li~bJj$j+LovRzqv2#!6@X>z4v=N6#VyEz@%v|!!K8+_tbQhCJ2qL<6nQyV<CQu$jgRazZ3s8KG}wA6A%C_>|___JHw(CM#BZ%#%nvSM1Ub{nSrIHCHBI0J^v275S>R6;?NaKLrY)tKX9j-2t#Fi2(6Dk`xt)8&IO*M?XWIR!OpAKZ{MZ}EbHJI9NahNG#lnKssj>+6QMDRI0_V8tyHHwhDg)TnR6Zwb$4`?Zg(m0=%kokA<mIJT%^I#PGoA;kZDP&ChlE!ZOQ?MN5eG-q-n;m$`g`DgpM(&HbvG=pl2ckybV_z?Q+Zp(46cO<~PJmuAW)bOWg^|nQ<9)HjN#k>>I8v41b(!+q=rt!mXqiDL}Dx9!dEwRHfu}JdcVfHG&K&)x2CY&UD3gST=yy=Y{bYv>^}&5=LcUxdf!w#{RpEdAwj_-4QQ9Nf_oHS+g`_i=ty-A>H;L1V_3;$m_`H-p7P?S01;-v3~}Uo=S~yBo>=VB`gG1K9@LFCXADq9+Q8s=yOXi(7S9p9+RwggG|TL0wU6XTb*S4%%R9=U%J#)25Xxc7VSX@aT6MrdQ*wLrW~Lf*Bta44)a%O#LGh(C;8!MI5?T+)0<B6n~kQRGn11Thl2u;I9JX{j0r6UQ{wJzi>QK_GzwccUAsgC4n>b(dJabv)tpZ`+CVJKFGx|l9G5fKKVC;0ho9s_+IXg8A7mt~s}i1zepbA|ha;P6B~gCZsPwE^q(0^{S?L&NNJAwsXsO1|p&)GZ1cZ;__L`206hJ~2Vd#dDSTJF7qNz0W2cPx`_D5n(wE0&%$%c(Dqtp&VHuH%FTG+*OOZLJyQX*;|3#)}Lm@XYA_xMbJ0L>ltH`9W!5m(WoC<~_)vshaL^*B-A^!#Hnq8hz$91J=Ag*yI3=GktB0pgDPZ9i(v#hG2e2mla3Yy=nl7YS6P_Sd9+ioi~`*;S9gMX^0|xLV<d_1wrsCO`>Pp>6wpY2&;VlWnT97dn1|!cb;G^HWC9*sSegMD6HCWTYb@?MsBZo8=7xe5w=RK&1-u2p*2+4wI0RAI#`qRH-{?$_#Lb2m};{tD&HUJ;pGOvBi!hb`fCc62m}D?Z5W6w<H#tA#0D@O;i_t??rOVA2~K6bU4o(K6ngnV4C}!M;g)gT@_foc5B{azq0g0=nWAb3b+OC7cPz0dtmE<c^>m`%1k(h&K0oL3*KLsW{Zz=wt*gwYN20RD2S8BC?<=@moah;{r?ceKS}J(pXJ#7F`6M<GZNASD|v8pT6nFTOm2V#y!p158GUEx{XXC)UyU#6#o2heWk`xQ#hU>Gj`iN|^*;R8+wI{=yDttO(7`P1uf82X(7d6rEl)_o(PBwLXGE+TTwBZCZcN<%^7!$=-zgK>(>{szGEP?V<8p0gOUh>w(t8YRShop2u|yY<6==dcL$ivhWUV^G+ddsTI9KanXSvPLLzoc>^X{O7P$%b{MCDNi?kL<Hnm~S+{Y?-MTXhr)iD8tgQ98#Gh0ZV4EICGz_%xoAC4;HU*|4-ZNWC6`h41qqB`vsas53K$^2E2O2XQ8|fB;R-aW@CKx1*Vndd_;fC8M6^R5+1maUH^YH0B_B#(5ZXBlb*d%yG;U2emN2iX;`#YNp}z(4LMw{0lwakc40!N9nuTTk?g<%9-a{enhd=<H;IhO;D8u7@S#(i(3IWv1?j*AdD9OFQXf&N@lbXu)iwysPOx|)-Zt4+nlmPcgAO#w4^Q83)GA~gLY$Ry{Obet^xV_+n8g;^D9D$Y@lYj>!mt!jw1z?KNb`Ui~qo9yaWi>GjzBE9(JN!fO|myP((|Nv(-i~TLE+Nr1sP?npTC=3{cKWHj37zQ~bNiaR{Wv@Myc6wO~F>|LA0^@2`c>ba;o);LCA;E_+W7$>x^aU^}tC97xQTt2N`;i)1zMA4nQpw=dzd<|Wq*Jpi29u#qx{Czj2)^b%1I`fSub^NKvcmv-sjwEB$@MF*1G*YPY(bvLR-C32u}x|FQ8O^=q6MSQ+cMS}V1g%#EsnHn+%s*LBS#(b#|G|cjIj%5LJ_J`=#S_uLRc=lv!xD|ihLWUr(uFL1{)3GQwwOL}>pv*`a;2dx&!a?jU==i;cuUnp4(IuaaGu9H;W#xTZFmqm5=EoE<Dy~2lbwb$i8TM(82%}^3_%SxS3ZuFC+pi)do8D5%a4`B<#v=cGE`3nr_~tvUquRm-gl&Xe83QDvy69BNY_sx{HsBou>O<zqUwn=`C;^=xH7&>_Y1;4r+T+5IM;=-2U<-N)F<5#C(1JD{Pw`HAC@Njmf4}Fn93QCL5AKe2OEv~WB#dF&!1?K4@cYP|N!g@-P=wu6gerAON0rAbaaWhBBtj`9gltc0qO_WEQJ>u5xU3d4<SL>p3{O01*)L^SVGJ@J7S|nHXe*RU%*RPAjj+_~&MfLv$FNc}Q~7*2OBq+GB+p!{llS|nhb^NW=4T|PX~a!X-OVy>Ex@G2*^mZ@k$em;eZib)HKYrASqAqw_N`v)ANzS!5pIXp$iT37PZ7W$^*?b!TQKe#!_imyiP*ccx7?AgLE^O|oNa}M3MKHexREoa)ipbGsv)X;>fi#ArglIo+39lMHY+i;K~P)f8#DgEH?*zRp!yEFZ+D~N#W;7Q?bL5642KCGlaOft;V4gWW>_B{jjfmnAVFAUkl@8wA;PWIGFM|IcZ&AGl&mLJ*;<y|RjIH-HxE2?^Vdj4akqnoiO#OvJE%252Pl24#;CNb1f%ZvmHZvrTYC@PWoRrK=X&tf7y>4EN+sstpPMQ_e6zR-NTb!1^582%r)Df^{WA89G}HQKIq3t7IciGxNK2hU4vSb=V1(&8X(nqBXAtvG#x7=_X9Z<-_7@5?S))X=6<QtCw_{ne+S;4MglhNyO;So=m@lqRDaxL3C2Z*t_5x5*N<Ya<((uW+oD0CT%jwok{o<0`tB_cqc9sqCK^3=ga#gS=^$pV4;zuxURjT1u>ppnJ0j@@21?_c1W7o4Z<r+bwwk>^LjOLfc)N~bfYD>v1|Ln@ow%URngu6>Y0p*G;3@d<tp0$&QTuM8ibwkB55bCl9sqRCSV7$U+%!x@P0f^50^y0qM1byi1HC7*$t{t2R_LLA2Wmb^4%F}EIcaZ&8Xqs9-_uk54sG8zHh1sgc&z%iRd49ul5%o15`ls-9fefrHlBrhOtjNqo?j4NLzDUiERy@8R4ZxY?6DD2d&a@V5x&Mz08|q1|39tWRyGB3}b>l$u^1@pCZ?G;Tk7%LFVj`9es%Apm$5y)$P+0RQZi(#TZZq~pZ3)F#;TAE*VW3V2Iaw4dAWj^!m?&o)af<Q^cU4!k4)n;P#f>$USz-fzqj{QoU)KrolHYcqi0HI3#s{~5PXQ}x3TvyqxnegFYHZtDYjvL1C>fz}GCyjK{v?MScRI&XzDhi4qp_?~Rk)ScaU2BSstAB2e@6M{J@`$X_vwbDcbk0<O@}1&qK8vTVkr%ufr%XOgAZD9;r45pD3*#U!qJOIYCs5U;`xHaK?WphobxR)Yp{e6cJk;xr@wN3>sM7lzz)%dl-2l0z+l5&>eV!33z*MLU%1>!#E4Ni0*Wvd@IEp~B7;E%n^ZR*mBkD&G=ols+)+l(+pp2D65F713(LUut{nC#2|?NTERDG(+$poeu?<t-iNfND1T1veUvY<vqF!gpcgh4^V3APl|5iQcF?f&rtE#62VH|L9Osm^ig$oK)-P~ZPphXPp9*^P!{`Z-dan=VDxWT)CjmIFQ(U=cujwy;)-<qGK)9(*{`nh}f;L9%$*;oHPEptYzjjwdHKwBpfzb5XwE>UCYq;BupD`tw|>07tpR6k?(#%Gcu(g|WUw^8v-u?5nQLX1cvFxMINDzoaP^iT0;r(6Y@Ry^Z+$bkhWBO@c;X!C<KBWh&^@I8Vw!<_?b&$K|GUq(N|Hldu5(Uz?K=57a3OR-F<e$k=uR(jAVD|@eYH+Q5u*naPiY_qp__~2Fo)cRBgqc4%^y+8JQyIUJ?qgj^zkXX(SM}#ib1tm^k)NY*&vq7JTBHZ`C78JELy`kunO+>0VTtD*`P^kFWIedUp$PZfg=%KuKpzj<}m&F#GeIi)OukSZalove{>jmgW)N-#kG14Kv+RtZs=QKaPC|Cojrp@IyT!>B4F)caa4hn0gMy@2m0LuB3&Pp<_Sb_YR!E5&>#|x>GZF|Z<Sk+z{8XBApxT9R}R<BeEl&44UYNzz?w!9s4BU->o`wcoa2dBd#;~Vi$VQTd|a>h-}aXjNY@h@_*;DUp0?bvap3^6IW*0a%627NN@WLM+qkaL2gcl=M^qq}!Cp^r4o7x7(i6Z|SuJY3y6K5^hVY!d~(wMBXx_6SV@y~G>`Y~<bc@0-0ld5Ha#Plwen*+VPJjDy3XM{&N>f+Dtn{B%OW+@5)mvz{pKr??{Jg+TLYnSk96;}aF3){~@agtD*$GtRWW5`FcibPh)gUyQ^npuegZ70D;#oLCGLMoz4g?QUi?wED5=O}h165?9IyTNSNX>vcaaa947MBdO(8D>5|%XIax1Ta`1m6Buz}zK!@<t&gs93nq%I8tiM?Av-O74xA41mCCe?dq@^vhiT7+epF)Mtt`blE13fFeWsisrR|Qz@D?!O685!j%{*bJaAE}Tg6m<xy(_%k(!=2cBP9~f=-?9$DImJktOrCj>oPrJlvyy-Rx7)@Ln*r%6vKW%o8F{UgdN@^ug$oZ_>NXTC#XU{FoEOrD=7X`i)d;N_5nc`mn^4Tjz0~G)1l#60>VxP4EcRF9?j(Er}1!psqc7aXeb{9N3K0aWw}H~tpOR(`goYs_SE%OE&!z_JMf~1^`LG=GvDQVM7^~}%-E-=QmCB7BH7?Zvir5S)!W_J@4e=mhU<QyI!m{WYl=2~t{MoLmGvN@g<(Z>QSw<a9T-aFKZj(UlixU)bggho>NDo&>?XP-95s0FC4pqTu5XFT&Iy%%N0~KflX$wV&rlO~(Q50!qW3*^2AZiHO%Zud-WTIUaHP`b3_n8`RhIT{+aOO=TlSH8gB`CnJRK~zgt>DiS(>*yHSSTk_qLA{*hd(#dGugurF$f#5!Qo9L@^=FR*JQc!peJP?Hh9Bo$(hiTyvo_WmQpZa~?B}wO_S^2-ve<bA<IJhsXcIi{_+X!y(JVT6ctReP41BZA$5h>Aee=P9~#6>4W(Uj5y=p3@yFA)7#2=f9z)O-oM@7e7o^C+Ok!0YL<^Hjzu$rde7JS-u3o=%U*4~`c0}uZ@=noZ1GQgb{9HegTm@Q77Ayf00`wM{5E#uo44;bUyEJZ-aZ@72mQ=F^m_Z<#^zQaBgT5r>5ngs6h*fPle2VeK9EoE*Rieb*EH&T47wa#&WFgc%}$JT82=cFAx}EbNR(XbEZ^N|b4!(z3blkBSFE;SHNIvko*t_S@pn!VQ_icm+xx#UrR;6L+0R~Xzy4c=RO)()Z75Jp?zb$j|F*U9Zu3>PV+dluN;jwZ=u=+W^{<>D<$QWZ);81grZ?>0{OEmDM1HbqDB(U0-mE<9b|`LisBmg=O%Bj}*g%BRLesYM(&+2zT+yfe9nw*tLupoC#@E9#WVjTmH4vI``7yTM8EJGl^p7pRDK$FezCF40P3Z&Q^t$gx4CPyogv!h*$gbwcnH4@mT9#Daq~v7am|wWsY_5388DoB#L&fLd5s_IpTF@1UT2&HWc$}88W=LUa&NQwihTV~B%;gOjb`c4m+(7Bdd6zyOdR}rpuQoia`5Bc468#oN(mhw%?)X>&ER&@Z*te3Ur3vSw)jD~6{6aE2b<S5i&!0dB&iNDM6-EBul+(2%8E$6wq(sA+-{pZ;A(d!eTbte-$?~?=-<(gmWb}SMG{Z#7AtNk}8P0w<9#6>6k(5T}EoS6VK>E^jCho9PL*_6D3>1dR)_Q-T6}iTg=R}JDaFtIsezxEYYAuvbEv0T<DfF5U-n(jw{%I*mK96YOZb2(cKkMHBJRP6$Wjw}z^Lz9hq4JND&*Wz^^WT=h3a%GX-n#Z-75|LQPnmA#1GpC?)TGnt+$ORA(HCIb_^f`Zt9&}*vzA_R?Q?GVXOLOEtvlK$CCF=!ql37;wvC6FOwGW^WWZeImRl&z)-vCw^2xW<t-54>S0B`C&E4Sb3EaJZ&|mY3(L0LTkk7~D9sAn<xgi_M7#s1{Z}w{%k-4yQ^yj2FzirD#?!$d#V`wM{{-VeyuJi6~5Deo;-QK_R^1i=fgW+ZJc}kIBrCTwUZ7I?jK@T-b``4_WrJ+mu^pr!a&nD)d^PK)ws`a|d*3T+|&BhbKth>Dj!BVt%Z4IgM|DBT|>2TD8cS^8X5bMTedkaBQ(#rH_s8E`GE*M8q{Gzu_RXVOXm6YvP)T*M0X^g&vcr&g*+X6p&kh*}+we*n>ugF$;WtbbvQD9aw%d&`DNp+9%)J)qfk&fmXQ)YTWv2bmRFNyFD1}gAtU@N)<GjwN=Q;4Eb!aXxbNwTd4D+&g=z;oc%TKrCGy?OVwU9NvKvp~cz?6h&#u{G;Tg16b~<|LVsEP=u-4iy36^VCZU81=X~CO@+k!&|oc3GXYE9OT+5r<D63@s3`m{?M?TAy?|?${xMU`-Kb5&{L0*|1eaVALfhzl$8^lt1Fq^!*=O<b~q{M&(^#$7$e$iMtZTAjEr;<{C%09+CTU|=5~imj>mG&?_D<o3wT$}483CJ#{DrhTY`@4dcyi%Z*OnYobas2y)t_9`&S#8T;-@3LWrHtx_lbLmrzhi&BQ;JKNXqCIUQ=Z_s8ZwK{dVI-1@6&`uQ^{Y^m!K$XKqBnI+{{+gn?`SNmLmVwsAnY;V7@bud<zSIvs-?QiVwWxd~fyMM!T%biuOztSUfUADLRniA{Ro-ey=Z+3e<d3JgEIhVCis^j9s#OWP5X^b<|pV#(p8_3!>%{)<bSi_r;ajudK!a+u3uNEb~fNW9Sa%k5GU?@4`HNWwD@3sGtm8VFToqFwf*{Jlkp%qR-;!xji^5b%HsV@F!N$DE@^*sS>?PWVu6m#>B9$_}E6-$_n%OW>Q8bu?oJ*C$<|7B<ESNhb-kE_ecwVC|q%WY|%H+a(fV;3CTtVJ&~Iwuw>we{&U++fW&xRh=6{@6!g4x!y|>}GGaci)*s1xlSY=ZKvpX5670zr7~ItkZ$W*^r$SBw9v8F(fL5pRjW&)h)FW7?#j1Uf%C7q3DpjMF$3<E(Ds7I9Gy*q*~N}rBrSP({+|nfggPFk?A099gV~)C&j60G~^#0x|)$QnqMD|Phm`fO<A;{%xv06q9l2K3K>AHMZV5$QtK)G<MjbR4Q5vZ#Eu_M`9Gmb%hzNX#`6<|clm1}=4)a57^f&!)#oZFC_hTWWtltjf_GCIF4#C8X<P2#IRdNh_ltfez_j7B!CgE*z8ZP?MB&rkJv@uBC&LoYDJG`+uz%A%t+~;WXC)4*Wnon~8Ls}Yf0v*4LAUD9`*(RxuBT!JsZWT#g(ndQm^Cb-e-lr0&F2e6mJXlxZ|ZtqQasftw%B~fJ!d2muGSKHlJD8*zc-t^d;8`bFifhQyxq{>=G~>0<+bNee^_fL@`D)SyUnc)et=l~yNy5OO{Y7*-rC5Ruo?I6!cRKfqZ@#wPHO<G%t2lOOf(SlR4SPmN*W{FPijkQoiIWdw4qotvmPh&Szvz?8MrGF9x1FMCTo>P;(E@m!^bdUTuAjcAN8R0r$!nJ>iBRHMYk!}H4gz1Y$O>Mj<1A+HD*ZaY*>MQ9gf<ze4YRDEwy%jI}I&WlOLsBNrvTSk=i1c`HBy;$e|3Qk6#C(cweAJrJ1(_3rX%}8MCD&&;Yn3mOxwwvb<Z|b^uyWWo*a3=cPG8)f^FRvA@(&aHKcu(yb0~GYx0wQqgoCnccUt`a{QvE*&l(IYvs473*r5s1-<gX_!<El+HeUFg*!^lm$YZEJvwyGv3P%?A563l2*Kv)yL@9crr`n%I1!dI`_A;{Z~6}9jW=9k+;LhAMGF~>1)8XMW-z-4zxvp_SQp(#w1)_halq(hG9(<Qivl6qbJ1;>98Y#upC+5A{2Dr@?L(eX~Q=Cx&`}&>$wtOuFSamL}RrWJWwKS%tLw3`;ca+px*;dpPW<Sx$z~HMDJV_*TH;JCKjYcd85lIb~xC^XY@CI2#vtg!#jhh((ge%ao7^ZsGkpqDNw8W^Gos$n6I{6N&CD!9Sq1q|0p>j*X<~z)QiaYq<3B;0-HrW6c!Y;qNS~kZV4<e!(p@j;Jlz3O&1t)b(}o7+A!<gjw61%1viggaXzRy2u5BKQMl4_#MTQ;w3Cm;O)RH%Hcc%QSeg2K03{$$V8B!STAh9oPFAaRV44n7{1`18_~YICmoJ;0URd~dD@iXAv%jl?8NR6np9q4LaheeX8$_2;{DmO{kBm_4jUS{}K2vBCQ7pA_+p5!sPhgAcyDSFKZzOQ)V7*vLysQREYdOJ9pH}%6=CVHjwNCnlEBvKz>a8+O0H}LpLv2I|BT{uG!poYftXODEL?Ggj4I($fv9sP8Tn^(WIa|aNxqPFdK<K~l%_HYIsu0I20#o{aHQdW{9**J3=VCY-=`A3{=hI1w)Q0U3TMV%61D4wgI`(cu?Hq+M77Sp?A_<s}5m`O1BMi3^RJu`emQTgA6O7BK4rPAMF+N?R9z(NE8(O~~FV#2`;-jPDO1fNUif#RPTkU%tBi61y<s(QquS|fQF*4SGe8}F(*n7I7*po&{oD?ICNnxQ<@kz<1Mk`DjfRX%x^7^k6D)-p1R+B4H3TqS)XIBiw;_p&Bcd6!H&Pyam>;=2&7<z&XW_Qb#w8}Mk5;FBV?p5xvm43aF7s!xz3SAO|U_y|i+|&Kc*CbxZ){o&YT;x?;Mb(y(fhu-F$-!*<=&ms4adj$(Q0uW+nEXqv4=UxZG@OcGH@tUzRWD8hfeq}$f;$RH!CvIY-&Xt17ESu<j{Hm`qBHJfuzkC6rebRM7Tk_^%%*?b;<xJpa9++b_DR8T83-^Gg_ut!9dWoOKd&e0QvoYS?6D-YkKhxgT9{YXCya@jwFN|}KPKTL<lWjjL+nqfj1;@qsW)2C$kzSA)ew|wQdG*<_=I{s9G~Pv$2#2|fA`Cal1~GkErDyxHBrt+HETplR1EVh2=#;U@PQsEuJkUP)eiSprSg7GF~EJKe8aQFxZ;Kdnzvu7NL>Gf5mG&)Gim$Zm&xbKO2Q~KI=}5yTL|a_wN1krQr?VXDny6(fM?~M1N(dp$Vhi<1z=uN8|m9^FAuTBn3bkOUb%swz|e?8860*Jizz`hTEXXZxw``>Y@?YExy1GdA6cnY`&3m32?l}acsIya1BX<g1tWyuQW{P)vxx^GPS&XJutg;whUvhmXyW^&Ox*wyYL>BCNt}A^%DVE+@O$)<6k2F_OYT-*^BFq7*g-(Mi$wDyK`HZH9xC}Yy%T|Vwc~rVo=_+o6;03doReO*;*Yb9yJMJl#y`^tj**<9;V@0p<KcXUsxqzWO)VxbI}1+)#?eu9Z-r+Ku!*Y#fScjm2K89wiK;H)4LPufcj$Z~qkGygLDtgVG21KaPxC8tht`5Z)>1b;t$Kw{CPo}{0b-Op61z>s`S|uhr5QqvVpDWypB~y4+1>Sf#C5a6Nz*;s3IKt1%kch`@N{mWt+Z#8L_$s@-x*J<&ov1*mB%<rzg{VfvUD;J+@?cwoUz5V)$sV~yk2+D@Q-}Rz5{QCI_!{vqSDlw)Kj^~Yn;Yy*8_hNlUAN^X9FU_e-25&@!T$dqQfeFyZV^0!fut+Y7Z(C>*^{<=vVbQ%@*x)QS6MA$YB0jwO4eX&`UNdtoqPpKK)1!_};A!T_m_XO^YC|X$yXk$qx!fh3tsw)#rg6G?)j^Q`7l#-aju=pLqqJKNUE80jZJk`2)PI7=fy!*$Afjk|P@P(Ty$b!ShaD3&}Tt*j`80wB7{>sPMWA6Te5baD?N8d)mXwG?H`6@+B5CBIk&h7#d5)Y3`$Nbt6J;>}+-$)9K3mCMm}hQ8liL22?ueOfagP1IBc>^kl#jX_jX0vm8{!gke$B;&Zn((2r_<BIS@oY(F)@R05jBGb1>n9uYWRRI>~D@cyG4iO+!)ppjRKWQEYH+H!K*kjFFQN&Nv0Q&V&lA<5q-<H|U>?J$X_68X<*V_uq}KINqs)$moQV;S2CGv}t~%u*~B&lTsk-Pu1rJ$%GTetR^&QkXxKZLa2sE$jh4ZJ4rfg@7NV++MqN&;A%*Odi<A&L|)Sd+AC7xSWgTH|8j|K`Dg6vC$m&rle2JmkmhFA@>>PmnZ$atN5L6nxs$lBSvO}|6`{km<@S1#`I3-bvtw*u2*z-$p}kpXP+i-^Cc=V;k_i>%MU1!t&rhf>Pz-*f2(M;CyUR5txKKon&<L8>#+T&i*^y81NDCKe+91Cb`UQ~|L}X!o4$@!d$C<_IIAj3nj&ml3<Ta*!+8)yQUo7%*_8MC_WgNil#Bw&s(Ax3T9MiV>={`|kSIrsaM5sEzsll8QksWYv5)}*!e~N*OG9--=hLS%WaNNcC@p7HM(WDOry0osO1KX5Im>5}UAka??>ony!YtEU$&ZyWM_{nE@SPzB2@0)lXx;1;lnW>qm26OjyJ)~P<Z@+J>9pvXDylnuX%W0e>kb+`W1FxDlNZ2_l*T?&<A0gnzM!+%+%a+m`a~w5R?Wz#^C6`|n=^mw4?BZKIG5@(<g0E4s~U?iwFX>efLQAu@r#lPB8wh0Ht-WDu2A|sfY<nG6VSh>utkNF0M?f=?P|<8tu?EIt9abJ0zP=LLcgSLYxv=y%uh-tz91>R_MX>C4ka7i(=K^d!^0KK@aX&)lJeyFTnnd3-KPGa{D{!)2UX>z>Wt_DskUAy(T3w9>zG50lgEz(L#3TfcF0IP+rJ^g$3iiC)EY50Tm4pn$h%2}6*_|`I!i{yQ0=l$Hk}zz4>G=<S{de^wt6v*epaifrSGo#S~#P@>>PpW&u=0gY9V-u{?62HpSGG@z=2>?%<BF2ca_f=B0`#z<f3c9Z#aXHH`Vu@#QQP@#k?svxlWQq5P!~f%s9xJ6-e&H9VVDsSDH*N5e6f|eHhH_O@gy)A3j(Pt%;{xNx&D0jK2Dbjw$az4?icdb`e1|MwI3Ycga!a5g!7Fbq{MFS6!sOSdy^0j$r!Eq?n#%u;y?r_DE!f(FP<}xMFD4_}F$5nKo3#JE3mWc&#|Xy-1-^-_ljIu{O6<Gsy`?s?9(`MqXVWb`Mn1(c*00I-3x5Wz!dYLyhUteC7uTd3KolSn!nJRk~KUU2*DI_^9TSEi$$V0o0yRZz%F?9ml0GWA&7}39Z`f<pJ6awT1`%Axwx7vPzaL*)1&`hUM-5$7LU>*krnqpQ~E{yx$R~1P|g5P1B1g4g<2cwZjE<^g*7&x#LIdf0a~E>jx*h9oz0+;2^dMSBeCMvbG6ZM!ig52IZV1uyu$+u5p!v#}KtQ_<pIF5sMfYHnxQ)K77zAuBUex1#P6e0L;oHa%-(vyp?Z7rL&BbV@jA#`JHz1&}$UlP4ei--4+;wP-io66yLAe9leHMv!B;DK;E&hDGX0-f-MdLmp?s&5gn$(n>tonr5=?GCNh9Ajro#7TJ042F?$3}(|8ywT0tR+rwlYBDS@_5HY$KB7L8XQx?fOsnxW&M`teLl`uQ<}=B{Lu63iVD9zipl7<qEeg@(KF$a%x(B=^5UzRJ99jh?zV5#{XvY8m4jPQ<3LLZ8gxGS#KC{sKt{cEg&DCzXLBOPG$s2&HhK@?w8o?9`O!-_U<{^?Jls=Orvt(*)Z|cEKd;#?Y(qmHEgq|JMDi{#Ar6$-nHtf}fc;(|c&+8$$4!yRpcY-v$a|(*~werG+;NK34%wzVZzRzrbJqOAr3Yxqq;HWd85pfBFkZLD--o7c{xH0@*;o{+)!t&c~>k&Vp%4Xdo(Ek0~SBrT$1x>J_EQvc<)+w3C8Leb5{IanpIpUyrNv2t@N($lxC?umTfFzztjs;jDVOF<!=tI_u2F<E&rg=43IiwChXMU}hlly(37?muY1$M<{0H$WDKa@?`K{MHr(vm58P%39Z3Dg<6RK9pFe!iYC(Rdvr}v3K-{%QrHJWBlPfill&^LS7;#efmje7Y5iimKJC(kUnm0+VBwi8Pnl`qAUm%tj6E6`i%>e(HXe{?m&?YDMnyj!QDO;#oU&=<W#7-=x&tS*;V44Dp0*|lLXo25RuG&N=K{F*Y^`(hY)xW*>2b(oRJzaxl4~4rQ#^b#ueUzht+Cz5Mq>F~D?%nS(z@*enueOX+b3%SW)ZgUD<7gouj^{jc-QHls#gJOrEeH=CnD>UUsscuwON(zT`s>}aAI#}3|vy<vdBk3Y3MQrfG4Pt&`iNGpB82fsd#W_$d8}f#MQ_~eHO^wS>BC8hQ{=B$CG01_}}`M$Rze7J_~CQL&#be>9OVqH~0*yrh`Qu0Z9ke+(On8>3v!CF8c?{+vsWU61jakbkkTlJ0tA37!CvYtt*w|1$#(h1#*f^Hp=y2C_%3_dVr0@bvLm~C=Yy_{erA;Cq+C;jY4p0apwcA7gyaL^7O(Wo-<JglF$D?ckjX-w{fkB{uM-L?lM|#wJF8UoN2j}p(Wa8LWw#g9mhlR!XO(I5jO!&qgxci@W0>s_M=`XG%3fq_pZrWvDkPN>bYyzetciN!QFejK>hqjPY%RdkG>M=I<!g7Hk((-Tr`W!N6|B+4a_3#AbLg=sM#i!${U24{5$UV-wgj5Cqo}q`=G9{IYO|@jKn%KZ?P{BKq#S3_2AP7bD2WrZt!4w<SA@S3M;rcmU+<bvt}Y9$Z3c(?#>hE)6^#F9TiDq4h~hk6-vypowxU)w`_6sP;<5=Q$iw=*aN2SmY3lH*!*b}sJX=2uq5wMn*6$hD&^43vg57ER!@|J^e|_buJ)n_-QC`(8TYC+m1>*1ci199f0I3<uNa*X?u`IWCUq{AM`w6-U~}*{X38)i8VsYo%`UvWLK+4-%{A5i7k9v<dlGCRzGrS;bHIV0+Q5n&IcLdP5OEXhiDKTeq7(zOo7UG|-GIjE++iHY9}!>pn5=iHgZcw6PR<uN1Z*@ZC?A^xYT$Xk$pK`i?l^Lbjr~~hF-?+j=FlRB5)(wP^Xu@f`P*uFj|$&_5skwO<OEJXf(=iTPGtQ(HLG<EM8x1c^w8wB6StRc^L03Z^)O(+GJP=C&zlqWEgZkG{iivQgKVGPs(4^U_}}m{2}3O>NLb?xb+6lHgSSaA3|b+H4RuIm7*0O7C*gaFqboCkm9`y<_WhRafk|zD*itgh2!v<IT;o73<jUl%dcSUB<BfJnBHe-m$rGGT9^wZB8rg&~F(YWUpE!0c1ONdt(QXw$GzlDPAGRsWznr{ah~}?Gsi&BxBSHTpTDFUY*Xa9M7--#di96JHN=V_?PHmx5jA@_`L=}{O@<gDh{3WOGH3)I@-V9e={^dA(LC){5XFccm*Ipi5LJ6M;mtF2r;DE37>Ut%p@1>xm3*<iw?M~3A`uP4q)JD(Lcsm_3luE~9u?BABO*GfCC>+c~|24Rx>V}z|N#-;<1tT<)Ff2uSfQH3&fT;3r#9saMYA-?;rxF;&&UBFxtU$8rPNJH7w@ky!GlCI0zdc_FAkhQCEOhp9Id3XthH~FDUP`2obif_A#2oQSwk{TNI13s~qs+!r3R*e8Y>DYzeEwXN4Otn5f}x*MWllh$VEEqb7*`0d7Ck|7%3Ht}$?H5!$Ob0dx|iNLUQeis{LJxCasD}dwkKdGQhdQoXuz=F{ToO%h8`pr$+}s&HV&p`^<dqgv^v}(a#-@I>P!O5r-WpOfiRz%WCs<SB{YR#Mc|^$?MyMq(GH^NW<zOcfpkmfp!K7C)P1Q5ZmFEMUXs5L+HcNgbxGJ$p`5S<xd&(fcHeA&w-Yxh$e_bhrlTTehT|}>OSA1@@Z`GZcl7W5i1QjQ%H@@HkfGltu1dR~yj(iSDKFPF=uZ!~3ldo3bIe~3!)y8}F>1P;W!1{@TMpe*t?c`jx8ytT^Y@r2ckZ+I{a`X_RFDni8#>*xY%f+-<8Rtb-p5GWH{_XDU*|NV6Q+=AKt=2_J{tOyRBoGzw7$xphdg(D{*pKcrslZdyNK5niKv<5a2KhY&zxI6R0SuJ`-eD5jfn$)uht9m0xC=Hg6APlVEHkBE?jxtD0`|GsPvJKj9}B)|E+Lanjs&mQdbbwe}1>~9a+6D>Za~4an2QZWD+h$tk`of$5lT7f6xcgA_W>4x13>%4OE;4FGb!iIdTHkA^78KU=3fi%RX+z;+DW8dYQAPss*j;WMq?1T&->!4jUoojRxEG95-V6SgtE}QaKz|4y(Py@!izRx=471nU7>w>+{P1wU>f!CfPS@0^!Ay^r&=z%Ek%nrZj3e#pV+7ujv?~O0wf(iU(BJRb`FJgzCm9sPM~3OZwiJ`lFevST?5FIORX(zt{^#J~E!mz(9RU7^waU^13?b=&>tHM(l<bkn+TgIU9yxeJV8wpshYokttBvr&&G_P~?w!-xO<W`bS!JAuR4V3*l{_hNC~`8U=HP4(pQD*Yoeht{riJGKRMA<%Gt!l+BpHB{X`M;5%q~g-5);dFgTCdwtzl0_KS9X`lt4kmYABf4viFIj8s$nvu|E%(L&?b{@xb{%ZfxrzZJD*6Vb9&!Ys$fK@<+T6~GQu0GF>!@_MST%YJ$%$h;OJB`<4=N&qvbo4EcfDmZ15RW(t03}4+x$S=fi9%_;6N<SuQGsIShiclaN52$fFq?^4MA0jh#%ts;G&a`Ode%ECnI0g!whxIsOa(7#JC|mD{gP7=QKykQz@26N{P74I5l|2bkWmj(WsK5&CH{EVRp<{<LY&UtotF!^#I1kFi#oi*bE)Z;ZjjVn;wE8vs?V`4v~zDBZRm?chGO}FaayfzfIWKIuHSR22!n_(%cjFLLal%PnTq=PXXM5%fZ`=K7;I`i8Fo|8A@(jS+R<j-^zpF-myDGZfSi9p!aR6C1gFFn#&3Sz3-^)FpyzW@#UOvEH0*-(9#E>in^H%2cOa8#AnWH-CQ*V$m1`WISTG=Qo``#rv0q9uu8KTKbb_gukLdPrJwv5YCJ1WcGKkLG1t8lvPM0{9)F{H@$nF&k7>{^=oH$Cw-zpV)PH}Vv_+4<|#%3RBDitN>kWYx9fGH;#9iL%2jVw+`0}z_;pKt-qDch-c4u&CM!&!La5i=ez$17%fZ0Rfp2j6{@eC&U(%SFAq1-rmjfX^|R*WI;|El#-W1*Z0~JHZ3brEPAeqv!->SGv$~w(T$cm(j6WfavqD_vO`9*(X)+9E&C&$lQ^hQ)bk;;+@&TM}jqHr>};01k-c|+)pt*_BMLdz#Q6^g}7_ji05!+$!5Hox<HM_ae#3?w%AQ7km`yru=Zg$;@Ku~z%+U1ZDB;Cks$);%*il-pX255f@lV4F?}`O+S<y5B%K%Org(Uz0>DNMAePWv)W}wA7LtYXmZd~yYo-FaDVNb%f#3305L4?C7G>_C?T0IdqqphNp<##%lui<<<GP858UxlDC4OtfM@FyfC1*Z?T-~<U|E{An8R{rNE*A=qo`X4rJ8$KzCl9@J8Bk2FqeL=b{o%knbF>RaLcNWI{_Abk41h9KDv=3(kNpP(8Q(p@2}k}T5}WNFQT`7v1{EPO{v%Af?mrT^@`d6}IJkn3)r+g(TjsYsaG#n?3>a&gtvzrYW}{HN!>NV}1R*2*0pBGD7c>Nw1*{D`VV<Wg;Rtou%k1n#8>|~Nz}}qlyAE>w<cXlG+gtqmesgU(4w~yr7|cO!ABe+#AO?HIftTjobqB@To}eZLIhc#$fn(NVYfjCbISZtt-;>k>5_U}JWmyZ@oJi>EHa#+&6+U1)bCC$?-sHNy&V|lLphzYZ#GezUYTrh%M=G(=@&vOzKv&;@r8|TRK1vUVf6SF0b4nA(c@4!ycDJ2bZe}c2V887y{b97|v_1oo*NY&%wOuH{qqb+=)i|o^<Oz`l2Juwl0Gg#8LSz4Qy{KkAxW};{(?XPkGsPR>pSfm}1@%(&X>X>PCJ4T3PWY;Plew^9q4V>8B~Y2sR-=HaFxRp#RM;O!{A}?t^UR!WJ@D3{z2I?Us0%2H&DKT_ylF?CH$~Ima7|0P4~*<BB<6d~Ex##mX&0h7XEzh0bAc#!&J%_w%R?-qM0w@-MSm1MeO{f{h-YPAQkfa`iedV#J>SiABLs+zNG!c))#|3=$bX6|cUY|CuK!WNYb6|#(4Wi~541X2g7*%)Euzruc|$;k#}r3x^|nrI&TOvDA^DM}Hios^>|Pj+eB=Tc=9;2_F*skA-6hPh=x0J^p^#wH^!f^Xa%B8!udfA$l-^v0fD`9<6;S~m0Duh{7MeJlq)23fEtA+<E3ca1ICq+YK-&eQICJU>Y`JA8^mH6Kil`UF>EpOWM;Fr1I63*H!w}G<Fc3hoVcMohmYgc)WyCO&Gm(FZ52xxbweuaNo~Q26O!S&pW)e5ttrsi3>v&O^AP>HF-S_+%g;p#m6SHlk-^k#o-6N-SBx^RXte;iqrCD!Of_3pNB*qU348jF=)e?&<mnirQJl`+YrUP2034TVS!ihj+`u1}6KI_!@PYMKelZNlwK>>vzCpwm0n3*b}0dSVfVrUsb0^JF=hsyE_Qn4bH={EyRnCgnj30-9o#Ea{;UEnD`e^{t?p{c@&j1oZ4Jfb^gURl%^Vy7~NTk4gF70(=Lz^5x5E-JfgUOjn_40tqFM?KzMuA9zx-n(iq+V}JT85gmDdH5z`y{FzFPCoR;*`g$v^^9=-+>mHSuOLV9&}$b;`06cwUvrw*m5+ffc;F`u5&uvZQYf}{Q(@td?3EaY&Pa;Y`K5GVgr>~_+&IC!B+pP`LtxPe2Ke*XC}}ZXR_tw(_DryJ>n1T!n8-c4!3hQbb^O>#BMhNI6s(0Cp(8KA;myjvE#9xq2@&rRcGr#L{bS1yGqHTu5hb6z6L3tDsi!C|)&zl6*q|27P9k>ePLec{OOGRx)U)nE-beb>dAnFJLr*s;&(8IGZ;bjvS!;(vD=v>iO)+O{ee4}UyU`t^B9k$IZ)`WW<Ls3YfC#d&?V9Lq(WATxJ63H{^OnbYE(Qy&{OzW%TnQ$pTnpf%^qR^5`AySO{#J2devY)Bv?#Q)uc3n(S@tb6m)S>b-ED6GZo^EV_z{Q^eMUsVJ98;|tcxDe+jKmzH($|A*vAnz<48nUw%^c1!e0k%du2vVH`O16vWkl$Y=0>SXm8$bGS2>to&Sh=kvi`UT{HTodCtnSx9y?wbMo`S^3*r>%*A)gHSPVdU-8AFzQihTVPir`d016EpZGO@$=QiZ*S^E0afZ&&hlBNRM+_HjYY3u|jcpuzAwL*6#<FHpL88BE=_0?h+(Z6p@0#H#IwNJgC(NZox`NeF5F%y)m;cEVZ&cV~XnLIguoH}asdC4^?8tEx&EEcZ#nJZe9!@(%zWL?WNwf3DoPYv)ROrRmQYz8=UV&csf{~Nh&3n?AGt<HT{+r@p=SbfCYC^0QMig3UF1);qwj@qW^WwYRS4Te(Y3aX;7DC0zu@%R-Z+G|J5UHpble~a0Rsl8Si<B)3@kPw^y45a$ZC7={36sbdoDII!gZ#-8Jr-iawp?aZGb1<()2%|AYpM%L50<i}Yju8dGXMPKWP*S4KTYMY(Vs^4OwZvbDsG1O0k<`9;!z5y7lEQ5(0LO^Qd`PDj+-F6CkB*UyriY)q<@IQPilaXeZ|TMA@dWxCw_|NR$>S@MZbhWDP!NIUY)O3SmtCr%Kl0IqOp&mM{BE?*GqlkU3hqY>OWoHPVGi?d~BYl==D?f2l|=hZByt<@ZZoir*Gh(%<us2>8OT6E@y7&qLfw$tH#*3c}T1gA+($OIGy{Ja@iZEb|XHP`Gkt(KDrDAw|3kmvl!rcX(XZFs#6w@Qm@lw{YKztkDPUn$o}*PP!BgY8@ZH|4dwYH2+bY8vO9B5;_OoG5)PhK*kem`XU=tFi88vWNSc|V95fA|O&kX^vwZi$guAKd3K)w^gM)_W*0~nJY?G%NEuh_@v!`~b$I&-}SzHFpn39^v#{y`>e5NlKsA(q1$XQh`7c~$^)=jpkE)b*8_w&~)kFK5yw~wzI8^cyN;Q_B3vrLA+VIJ2T>&a+S6`dsWg*kFAJVs5UpyLY8XlhldjW{%#MkE=+d_RBb*}_34bWw7?!ufi+gr`(@jA*ao*hk&5CUN+Tt}!LrQKu+ebacpP5586DeJ<`UDvehX>V~K_QQ-sao(v16m@m-RJpHHYM6+MTfNaQX=3oY^9nP}V`r2$Mmfi~MDbHnw=5E=I#uS9<F0k7!AEo#qNNbs?!jeOh=HA@wzr%~eyuyF<iY(!O4dDGO!;X$ItkLdQkL5^Z=FAFGv{XguAa4<~y{KXtbBVUsXr)!U`lXz$yIUn?N(E(3J;fJWj;A?>(vuyQ&@u?q#@{5t%h;=%q8*A(g1mrLzeGvA<V6g_gPBcDqM|Fj<m=eE8H;|G@n+*4MxuCVBRXe_ifxp3!pf8j^tajw<(djVe1GPuvVodJ*3HaU*z^8MixY^uY8HZaV`$_ckULm@y6i%hqEcYuD$Kb*DvGQ<de4j5j3L}ipQS1Rvb<nJ?zP$SVuvTnd@IF$%WT^ZK6zEG2u8}c{k*}o{CS#+tGcRJF%uWvCJPP1F+7$u-@3@&1Aj-dnl@f#oME${L&n8l*0iWJH=B4jrj&36745XgE+mD3A9I@Fzu^iA@mg;pYxsEyw1D3lvo(OtFiUgFCup(c*Fc03kUFQkN!!36VRS3+px0BeR3AqhdDA08EC|DZd5>FKFMR_wB8Xa0NchMH0-~`|b<_GXDl(n!DDc9WyEH<3%(_1A7@0cO91gs5R>2OW$B+&CTM&dOxnB_^zx46nZO3Y#jt0@<+(-Z$l<gb>ene@jkL~!f2QBwfdeU_H&s^fqLqQ>*)I32<`@7WHLKTe$^7LH`%~7l*0bs^VEOvat*=}x6A8hFxvP*hq%`!^u_otj0R`N%YD*J2amtSA8;!AW6GzOP<#TNaSMCZbWSibVFO(yC>o=RSsxvSJDg3;Du6g9KDj*d`X?>^k!Kr398-7kZYEm+q}dUt@l0$L2nZVT9N2Q`=!YL*z9Y3t5MDXn2*eVDn>wLF-kFS};Bs?8p;FgvE{pnhz;m?8&|$6S9=HaI<+!dP-i*MfZ4i-7jK2x?{TnNRv`ubKF)Srd8CpVdb)2AWC4wHkd=YQUA*?ZBSNp_@jou8q#(Gc-8AoriNpr`VYnyTSpK9K6DD9He*VqvL0x5pa6?@E9ZrB@=-vM{aNBJg4kz+5S?w=#1Yj34c&k-`P#bgc@l_n{o{>smFZ<h1B$Mq)qhZJD+gVISDjV7S*bF-wq`$1gnCh5hE}dvW10GdDv<KqrFS3HF8#r2jWhbFiMOmXhIuBCq@5v);a3Cga^a~do87M=1b95+44>~Tu&jVt~}f-IS>b@@RzCqjX2d`^L4xhwNZ{?k%swZfZZ|meV}@lq?q@dDalPeiIGHwbDAxf639S3Y@rk>`3xnP<#*d{>O`$jP|Nd$Iol~(T6<$HcM`5T*sBzakf^6;pQ&!ulq1w%d^{K5YZBS<CbeqVTAOSV*WSDrw8@@P6$uEb+t6XDJytDGjs+dH_^9j85gSy3s4j``pilxAn|{M^Z{`Ag*}e8r!G69_2wsZ2X>OD#k=naN2Q_LaC&k-z5F@v)tL5s}bxB0K=_aM=h<+vrOhF~){+E*%ljkQ-Uh)x&6(r|<fJMl(b+fLhM4u1Vt#g&yJVff^)OGxg+LYM&-nW&~KD!hhjh*mB?lM&IWA&?(jKV^*j<zPYW7W3)8XtGMp{W}A_K22}w0uQq4mQo)?7L{=%M6O#tsM{b|1d1lVm{O^LI4R4shg&Z98g_dy@To??5h|B9JZEA>i};v&e({h$G)EBKf@ne&wqAcqrX(Qc-dR)J?_SlnBQ4-5F;dpvwLtJq5<LA+MP$A{TumEe68{~QNCZd6#e#6qU{ivM4?I&+K*kB{<5JaeAFcq6eJg4XSv#EkYr%8D0wRtY&i_a;xt%^gsF|HvxY?}@vs9l2;boshSU8_C&sr$P36D=TKA@mL8MFCxhaw&^_iZQhTw0MH%hlx?;>RpeK^ok>D~>61?K16MxT#4cH6vupLr^)3q@iB{F7n*5Rc}O`+Ea;>L*x%Hq6-iBF%0PEKV^UESO<j?Z|3GCbe&z_3b7zF`x9|5@S0wLVL~o6P7rSs0tm0JX6iaBcyH*Gha8+E!PZ<=&ik3D&Z#Sob9*)Uj36JjJc9H@CZJ54=I!HTBLuYvT(QpW|Mx?rFWnEaqC&mIMDU7x}k7h*iYyisZY4zf<KL>9{rxp6T~h-J^-g#P;jf_@QeqKTEAlO1a1X=34NO~tp|W*bzd*LU-HnILrFIU!P7{#je-;N=Z-Da%W2PfN36v@yl)=FG4caKbSC^kGy1_Wa*@>00*8}PhYbb4)O@ZPTZ-nHHkr83^(rDIo<5Z?jbf}y5gD}M@abWLFd%>QYV$fF>@3>8$m4MqLu+jm9zaR-<pdQpqyI)A#$EvgzjRhD>gofG9}=^a-BB5I^cOgoKvsrtvB=~YT?xww_jvTouiod?7fe1x@yb(dg$pi~7z3mOsGEf}fr>z<y;J2QD5L!yRxJgQ@X~Kge=Avp%?;gmPvmNpx=?nqTq!a05*QPHOpu0I4@9I7NTVQ5T{X{=v-N7C+oJ*9D0lq+>C-_6TUWxI;ykZI)&K{`Hpv7O(nU%-)MsU|lqlcFkL&*jn-nW}t`*7oacFV4HBG<|f3xEppkjX3ZHj*zm;`ZD+;A*hFay|4<h$rRt*Q8J{5BgTQxD{8+j(^a;OiV&Lso1_XqU)l&lwAHyx2n{!g7=#j$|+ieeqE(9A}T)5n|P;r}xEnABIu`_w<>r;gA#WAy2Xmny2iYH2Iwk;Aeh6`;G)QeUT{<-ZR2Ml^FHOss&pAW%V)ta>R^R{6f3~a>j3{VI&A0%u-_A08+o;B%{=HmR#MGP$i|rPKwkMRKXb?N0>luoPvhFrb6Hx?cXJ98QrJ9Hmhr*e{mN`@|~rp84a==v&ZBUsCsnQF#BQuOq4#fdMsmnDCA1|VC2>?1ha(Ho{&VC4^g`yeJV|}n9cdmhgyySl1CMSS$-w}@DXs3sC|58becXYO0<Spie#g=e42&hiaSf5HOWllR%iGUl45N=?7*Ln#+soM3n5FcMyhb4RXr*krKOo=7mK#k&nbPSaw}25nUV9p01$=OTbYp}Y}Ps%(Sjl!0}}_a1yN?qKBU-IIOdou`5=8yprLE>x&<gxL9Or?BZaZE3cUUiif$(}S$3Z(inE{npkjR3=$}+Y1a4VSWO+4m<`RP*A^MYpKM_PGhC$|H?>j57tj3v(uL;)MI8$RX=Azv4k9M6=Jg*4;#9N-#$MSqd%sEJe^lq3F>s*q4v2f|9=fq=lFYkHbbh9rANDzw6_0s}Mj@$Iz@ZhQK`W+XbTc5myPfkBsY4TBgBY<!(=Ht$arhEI7>whoKj?#e`KS_RtUy?dAsr59wa~<^A&E@T9v;aP1wfr+|j6isCkD!k~8;$P!npH}lq66JvWPNH5`>dFvop?j)j93G~^@H(Eeq6fKYOLed3ozewn)`%cC1nte1C`9+#nIhdpP02m^Kpqo!e#?owc0Uvh;$EPU3i^G6|@Jwz~-LaRx2BbEX-TF5%;+?=q$P+?8S4YNRsC~ea!U5a~{3I8FgYgiSBs_HiMCZzkwz>rvPd4m&~%ed*2BdN3{BuXDyFWEG_q*m@>$N4|tgm0YU30YOPe*|1Y#w0ij9UGXh@teIzoKw7n^Ht8nb(o6P34X%qF5RYK^ngHlAn7}E;QUHDyG(r8ed{+Bdq8B;qil>v_#UN7Pp@S&JrCoyL1)Z=yxtKOn^&lB!tU(0kUZvS4j$W#YaIR=IfX9k`!(j%)p4~JJheaiGWDaFUf;P)#OabOQoeqfc&=WgoY%2=zbn)7DOEhty28h?yby4j;N)acz_o1^=F*6NIEKXjyb3nkiS(;A{X^2>TO0xme`gRZF1o$QQ~g6+;o!OpShe?@7`J-)MGukyn-W5P2<k**f=PMikr6W)+a$YW;tgP2x`;LlsJFKq~YrJcl^{N7#?I-X3Y$QTOMSAUX;_s>dZ?DhpN=6KsoFff6I6D*W#fwzG5dgT?P!g*|ty(*mQUP%A-3cfDuB_9=;BAYgi(U@J62x7xQv!$4q53~k2C>t>l{0a4OoQCHeDwDH&@RJLngOGcbp2MrON*9Yfx;|pj=Lfx9Ac}0*bHaV0!M<Z|o$U?ccw_1?Vsabk5)qU1sZW-Z^0K!CIMc<vc7th)OexA_9kUng3{V`cGi$~)R^Iu0cq5Ag52^EcpwR8~mpM3{-L8n6fSY#uN&c|MJFU0|L!J9;Tvm5(hXCi0=d-dNsr$YH6)BIsFk(pz47;l6&vTkXr~UF%YA1j@3S<M`j$Ptmx+63MhfqiIV|;}d8vfAFQdgNjfURt{M*8#l>FMY(t&P&YR_zLtK(Zp4I>EgAes#$Wmq{X*bdrq5(HA`Z7QrTjjE9gC42{%*BTP=7yk8<U%v=Yk?$(%VkUg`H3AobeK1C7e54f5@9ECQ|G2-pA5@;&PgnW;%`Dnt^9d5kYg-xYHhHGA0|H_8<psmEZ;(DjA2XoyyVL$<G1_C>664sEhPBY+Bru3wtPG5kbPK0M*ri*016GNM!sQsEz@ZB`Z28*0z;my8(gv!7g;YdDqIfYRkyoE$LXYO{W3UOcjN^3*9LGHeEU~GJ#KJ@Gjf#KmaZFJa>&CW0{gHjqebM%NcwLa#EtoC{vS%zQS=i-;@a-}`x8jJ?c>YPzX&~=(`K0xotDaDp6p11VWZmb<1jl{%y%%Yn0l;31L9&;C(fg#u*>LhV#J$(xAGTop7F#q-!K7g!BD$*@<fJ5<mRtPBtp<rYshHk0>e=In4{rF)Vqzg)Bhb7mIv&N)Q$#@{l6Y_IN`d&t=4flkpu(Ukbx5oPASyY1=|D(MUcCK!2!eM|7O%ftWQaj{|)6`53QM$COIQt6vUC)S?N2U<W=5hQcqA|}+U(KQ}lrI(ia@*^f>&|fxL||s)9ts)84VkljgOl%Nbwx<$5d?t-l}P@ob0SAQ*AH5hHxilcJ-CA~Hda&Vo;~}w#>OU70XdnCH{4Ii0o-kpF=W%2Oo$_574Q#@wAo4=>-LD06q`*URJ9iU2RRQCS8~%@atGb+FJK&R1S5|Vdj@G<k_@S_!yMT5sm-0U<N98bA&wYo6yn+v?|iDAQ9+-FjftK_WAgB;ZX&;P9(>q_fR)+xPs1KKvu}&E@<~5GPTAy)xDs;Fgmq3%#QqLSRa0;gJ$gN6=M1!O(Yj+lpdPxzb9NCPK!#$It&okMdLVQsKFLNXR6&%>=A<@jux{o^!kI<6mi9pEY3Cb{TEV-ED?Vaa9iL2$R>gn%^zN7HcFOvw`RkNQHh&0-0qe1HcDU}8tpI<G?(b9H;&{zD(w?L(lnt+}4Le)s=_fmNy#tM&pXJQbH}p}r%<!K`So>LH|3+cmSho0wBif|(?p~e}JIn<d?Wlhb9Ctm07w~zAa*&Ub59*G-X{R3dP<x2B+2Xt4*Ej{GH1nZj25qa{uvBk_DOW+f*EyWz9QQOKM49p`E)@3@g%0+=#fSCYb@@wrF!a8`8^_?OI6{jVJ^>R*5^c0?qslJM0FpG?Hr1wtN`gVm{j)<70K{zpAs0DiN)9(7Rcpqv_O=xK9)|u%#Uj99A7#BIK|ffqNtmROZ2C!eIE8!*f*<aE=P2h-S?ACI0tw7p6gEUZd5;l>7@XzMJVig}7p$k|G^B<R@q@Rt1}c$;!+*VCUo9Y#Sv{QE?B61@f}DWi%$Ch5EEpNHAi>R2T$R_GcGQ%w^N4|s@%m@X|JP9(BFDi<;v!T=Ki(C~m+{OZz{i20)=z<fd}P3@r#4c=5$S3UK9sB}a#&+hLtLOaLLSZDk|mWYJlz?6)Pj*(R-b`$oakMNh_8)){0*w>@V+vvyQ+^t9z~xx#aC~}T^YSJx%y>ZC-?<b7m>_{b<@jbQKfbq7dc92v2-mo7-*hQSn$#Ky>x_TihKQWevpK3DeAE=vc?RiD#L$oO#^l48*w@{mjC@USv^cNn$(3j^O8P<i*-lGsQ^WJLYWc;rPY0!QtH(~%HEjHD4isajt1K?<ail!>O8_z@vr)BdQ0q+9XOB4JMy!N!cYo!^$q*?a&hk=Hz^+_y`@8^qkrX8;-BRn;X(PWjsj75oRtcj@-#(sF`8^FEBG>Pc@%-*GpLZ77)}^pITaTqPm@7$?|4`Ofa!eDt?ls|u--eCnz-Nm$?)o^e{%3D6szyPyqNVQNPJizYB@Z`OocIQ9w4=69<nxVhN5inW!nTMf{1j(xazzu&H|~J5S}9s**o5UN4+u$tVh~vvBy8<P%|9&gs7hw)|@IN`ew@Fc=DufE?UWDR&9j*)PBYtkarXv-ST`z6iJ@|7x-|#F3rFpD+`nYn#7jo$J>H=O7dk|w}ct#ACTzmGN@LGsYd9g(o9ml4aMubb1%}`nh$dYE&^#AZFBd4<z~B%+<Mp`IAlQd#F?H39I#z4^l$W78xp&RVrxSn=%k-LWW`X-kv#MJzJD6_??xkT2RE=5!gJGi6!6t?+Gvol2=IZ&BE~{83Itd7+aGwO8q#U_bI@I&80?4vXXGvl5g^03tt}Zsl(iKR4mB~I1eoZNRuc%iXu!QAw1CV{t_ZCc-{~t!=|WN`a`|flys7Iz0yOQ-Mw>cg4_SJ7hb;Pa7LW``q`t%QN(L(SjF`f{BK;Y+vt~HNO?<*Vyi-%#)FU1aajr=3WWgSdHdmCqm7yHnP+fZZH?FQH(49XrLNN4E>&6P5CqnVzjLP8%O%D|=+T;l$j^qJ<B#yLHL^!Iwg`En4>f)Eygt|VfJD`k~&3Pq-8%5TqLt(BHM~5=%mxBjV<?yTV^XzPz@k0~v{J^+yktGVS-((xpR&3;Cs=<T>tY>3$w$9DaQc+Ixs*hu2bFN+7y>G%&gBzQ$LK;Z(b7VH>VV*lu@CwVT<+$$1nQyuWSfRS7_~c9o`huvGERA`6aX}zR0w&A+ZDDZ3Re63{H_Yv|179OW#&FJtB@Up#0Y1U2>vHZV^*emg71+UEMgVt&$A*mXW{((x5o*}u-(rK)qW+~~BE4%WOt?CKKl$(M!fb6Or9^2cp<lrBlxA?UKS--A)~4Ux17~2nI%(c+zu9?RY#$YG_79JYsCcn;()?xj?dt+J4juXJ$rH#SqMe?)ADvyY$j>@kmdjhd&p+zmfpeI}_%{9N-@9lVi8#Yw{++98UY8Pmh(jI7vEVZ9gjo-fp5EhpmXPN!OG;IhXk+ef<ct}qCtfY{-n~aLyjXCcRF?}oI=d<h&GMrkGS!W4Qlb2A1{oYtwaY~6#H!8sdtj|6wrh*WWdyU${E3p1=<%tY#+)%!6M16_4%w^dG&`o8SX2<rJ+)Y1#8tUIyF!pRgFg}+)!UG?B5dZ=OZ3;hK3yIyyWC2aQL1d|GH%yZJ6|sZVWi+YV<(9i8yU=*6TfSPtCT{NEME_Y-E-Itq2Zt_c-R9El|FM-n^oAn&shr7SyhI7lzM#KK-t2!QP_!{OH(!!FQ>UYT_lA{nPcN}a~+HK*K4U-;vq6%)2IuR`%;1lz4<Wwo}v+kBc87ASxKE*U#%C+95-Ak_fUbf$mmIBiWeJ`hM40Nicy92hDLX~`G_QvdPWcDp8}QJP~&wnn`yoMZg)!Dja{oyGg;dVevp74XtPq8%u72s3nE+4oTE20IddO;4nL6;e;R274ltii5G3-nCZrqKU#9!CD`l&u(miJ4Xi`d#3g4xv1NJ+%{Zb@N<C8q|CjWN-)zR+W53jb1?bomO-yX74-{0!TPynFLn<At(<(XJO`yY^RYmB4Yr33(=Auy-sn&6<%QGtC0v!|<g!og3|b?7eHU7B0@-Wy9M>5)7FQ^jYn&j^$~(p{beACc|3IB%Pa`u*hN)j|yU*<IDFuc{?-gXl`m%^2NJvR#Zeu@6;O92;dlL7uu7NsM5>v5dWx$F}ZdcMS4BiNsVRo(a2WzASGbz)ef2Pyzhm=&T!yvD^?-5L{@Dg$>iL&=5<(a@SLdK+d8zffA{U{?2q2WlXP@Rh8Z0zmtYhQ#kGvm*Idg&lLF4F&&2uel3VY9d|T_edx7myxjijef|#r<u7NsSB;U>gC0U-=niCAq87Lw)Z$W|wMxm|p273zOEeiwtO|GwCw6I2_#1VfDa4$XjY?Y!&M7^JFG_?BufDhYZ+Fb1I~{1ImSCEyt)!B}X3Bb$THOcBEl$SyH>@^0HSu|wi@s<TRk<<~x3}PE+O@z==&dkz0^HNw1*IUmn3<z=_L89mV6{tkyr_9K`rk31saJfGkXCVx8qOxLi-EXyyMzqLzh<fX$5Co!`!gDYqjOd|mIv%?QPgw#pe!)RV^fnKPy|rpWjdHkM`pHqm%T3~7KWgSUpW3V(?s~of`tp@0MfVYoW4R9XH7m5d(AX_G50T!y6s=kbAxiK-!zg3M1OGzS>2G+oj-{yd`~W6TG9p3w_Bf^6ojqxsr?wu9rN|4UVY4k)$OA4-ow|;_ExUU$(D*CSV8S5^eXB1VNLjZQV1EmIO`4q$d^R+%T%B|2pJ23;x|B{kDu~0rqX$@Fv+;!pU(U<I&}lwQ+}txTGj<vu2(G>y~w2VX=|H<DLhJbJzgQY1<CP7hJB=XcfyF~a|=TS6JK1sesiZIC2LohmE4u@jf5R(7=?aOge@ajnik%+YtuRFZWXOve=CaD9v}CL_JR{{^xVfdk{i!-H;h`hxaB&q2ZiXHgOwBNuF{`+{^0ym{kT1K3go~@&4v%Ev{a`LRUb+FU)5Dld-@~SIVKUcYN*}AXsxyvKA=V^v%so2J@InqZKJq0&V)3V7#`u*rIZ~%hjw-8;rlf0@(O?C=`0$3tom4YtBxOv4i;3CNms2*lR+$>b2ZF`d^DoObgyXb<zPm?;eN{QoEha9g`8sZHLHe7?D!H*>fXK;JP@82oOt|pcW<Y_Ck}&V2GW!7occQChJ$P{q<ebX<HWR1FAGaM7s3IFBvY+e4Pc^BVrRKwozkO_4ReZD`N%s5vMDJLptim!QL3y|gpZgIFm@vYF_*F_^_zXRgVUt$@KAD^n7w^fH)|r(lZ8R%j_VTQHwt~CsD6&mI(f1@)3|(7c6_Qe3J$tMnm3`}#n~;bxe5AP2W#^E&i3o#o1cz$4x<Ke8Ja1kkDDPYIJqEH!H%adkduvf;wIAA(2NH(D5`%iPr{sObvn9oymfj%kw2fGI#=<(q(Y{q;G@rPZi>pP6J>BTjW?hnwK1_-^i48ud-csP6OKP%NR3xNz1rI`M`a2?poh+hRY3go{Lpvre&8oe(HcJ*%<D(*%xY%zGWbm43d+YItCEIOH_1-T-z}>Pvs|&)jiasf@U~l3S7RkcV0yFcwXhk`snR1$z{g*``ysXOdWNgeWTlN3&1|V2?yg;|$)xmAZ8ZMHTT!FB^K!w~4DuN~O+0#CEln4#j7pJx@kRE0YfJDE=Bi_b)&{XrkW}hcVk#Sv0&boi%NIw#;()|9RB|QUNzRQ~M%hRE%dDjAy8c)#gn?L;t~>suJ}ke?!(>&B229=|f|BkftzQfh8Is6yE2*V)?iao^P>2nWS!guWh6|BYLcG}Cl%z5*;+t@>G!P64&t@f_!E;52Qu-SmZIlIbl$isj0_bQUK7V4T3qBEn&QP($!a#rhZbr2`o+3Uhr)#6rG{nsiz}uj?+X^DC&HdP|D7z4_2MmI`4G6HQqs>F+8auXz;)8YD5Jq3!F}*Qx;+UWPn!DszO<I{z)EST34Ia}coBP67wJSNVLzFQD8gl;HZk4u~4VkTD{nb8TmjNlqc$?#T$Qxm~_5>P-8+B<aO=MgxaP%1nJWz8q7Wgi(fWoE=JTfx8a6PXtZ@c<j>&U)-f-J)xArGBA3GFjYIzfN)PI2fuB-G8h#bk)*NeA04)0~t`bK1atwz;q$^h0HjSN)S+ytC4O%^sW@ssX3L^tbFmvy{%N-?;xWHVY2*n5o!;f_Rkqh^nauWKmNPI|c*_h?KY&X`Qm8yIU*eye;k1`Z%Rr@H~C%(*_xR!J8EwQCt(eJ9WHl{i-}T@8Gpl8-m$SrZ3qWpf^_^R}=qPHjRmkfpsIRKzh$9Nx1(miF+zOO2(mM&@5BCj`s?5aN$;$z97q6U`)01gNvEjJN;>L?Dn_IvP*r;)ImEP*%9(JUtw_hLVmZT-lL<T8U;*?{ew^XRo^q_<t2&k8KxxpMd-7&l4h~x+4KdSOT+W8JYm<SE3#kAx?@N&zf{(fp#pnn)$~N&K+84eEZ(ZUj=T;@6AVlvW};8UFdkXLgOzeh&NWxV#}RUhF^nA~b$3?5@8a=to|`?3Ei!B?OV-eQGRy6n46HU#M-hLOu-lA+j!a94)bd|SY7}SYdte8Y!!q`0F2b-8NwQDwd6NIaALUy_5iuiej4x-;!UBWY#VeEJv6+Zv8a#Z8Kxmv%X<FT(@O%0Mto9fDu|H;8EFs8S>1nia*9E--Z3ohd2oV~NMzgjK82Tw}^UNGFf9V1{$jK85C!V4PB-NWxAD}`p=WW9n0gme+&Qv|u3sX9zCMzQNO0J*CLQx_m<DX;num4y!4VNuFH2rF8OXdm($%bK8rJN_puBoieXu4>DpB5zhANUA)hT!ALnERcPap@0Q4YC4Btbbvn#Wamj7@jG9iuX_s1yM{Jd_nj;Ij^Q<dl>s<hGWjc(&X%ltsUeqE07st(<l-0)cl9=R=-td6h)UK9kC>ME-eq*yCt+Q1@HyEeYA@?{AU04?zg);2OMej<kjB((f2&z5BI-4D!$o&{S)ac2fN?xzQ)g83d%Zpa!|jo=h-&^0{#(R7c-aG5bTU}Nc9D#owF2Dz>Evz8v9XOV;7+{wgFjV7l1YPf~(BT-2b-N23)}oSNzS+;rGR>?N{ILNEDY?*Z95tS3BEp`3691@D*`az4>A9X!ii-5xHsVRxO)yVOos_$*~mOwMQ*Cy@!E-UGC(`*FU`8ee=hEe*ME=ar=){G1ITRZ@&wlG^fV=|NiI6$z;Tq^?!1d{K?79=l?|V*V4>tHo^b16AY;0%8dO#&1O|VBdO0v|1A(4)||*@J?X_nBp5NpUAATglVy^rRgfCvkJXB})9clg@5|bv1Llurw>5{HF=w8dMnUWRz@>?OmjRAGFxhXnD7(vwLgTZFNMbuO*#z>3E5sTZSvt$J&YI0#YvkY1*iG+RIshEU&HrdDzmV7uej<=nbc+Nq-Sixi{Q#_>`^5at%D(Hz5ju*g%pe?*z`~i0thF|`KE+w(%dkllMb=3Okr`+mdaZ~YuJtM=dJV=0Mu@^+<E(%W5Avn=_PyEEs9a~(=C^&LHeKn$RA;(2>Du*@RVcH%u+Bs(?EKdcJ8xgfuQ&UD-QB@TAt6Vli*wl4CbDzf0;-i~7IivehXaW~rTEcQi?~Xp4r9H&?g0h+rLV-bmHQ<=XxyLnjPYu(XUjSRHLG=7)q8nn%p#;*o?n_Jg4Qs3*0hH|1sB1vM<CUxKvLRugG?|=1k?Ozi%IJ|Sm*6xQJs^HSO=%br+MznSqXeaLS-O{>CZyqReN_ow2L+2tOS9JRJ1R+DRNd{_ij)qt&wlnehFdB%#xkTq!mkl>$v%ii+j1gaPRRtlkAOzjm?&e7i1K52D@QI0Yy#jQk#ZKZ$tx@VzEihdmbLYgrKo@a(V+0b<Co?<<;M70No+b8)UL;U$DnN;kEMTnH^kyg+-s6tSHz{RVS<Y;ZS1xu>-|GOqAa-yuFJsrr4_Va~wf##kTh(S<;yhs1e4hNUZymr1nT@CD}li*a^$8MP0%dqt*M^KrFvq-atzrj@zgPJoWsmzvXv&6sGOR6t$?t6W(5UTZ$TUx=NXwu}KL&G3fNt(Q`6&c_-uqXoe<m*R8X>IJ-@RHgp=Wre{rE4Vxs}$dhXN4LRPi&+IhruYqreTYOOW;XVF>j-=dkjxvyU_^|&zeUtZg^uY~1u}kZ2OGQ7h%kUoBU$}fdT)3&pX}Xd<BG!}a?b-?&i^`9&KuwwQcuKV8E+R_y4?jrCTLw|1eIbTDn16f1+PkVPb(cP+x56?ui@C@3mKCeoS0bxr)%Q9Jn_?h4+*TQO3NCql67NvB&4Jrg;wSV072NLvy8K`dBz9R{Xr4U9F?{3_z{hefH?tpK2^+y{-mc-aCrY`?LfJ1SQZrAk$x&q#^gP}H4&UuSqYSr@fL}UsXY;1A`)2#Q{-$CbYg$X!O#10&h*Wq(Cnvj91*Pp$mX!Jx{}dTdQ<j1HeThcoC(NYM)#wuT$+{HzFT`&;bMI+bV~UGeoUDV%q}p0fL`#*cxm4ON9c@-x()RX9tg2_U3Zq@Iy%6JxFdYGuX;o3`6O25UWNKsU6n8^+X^zN3M=L&urbdA3oPu)RSM61`THcDQMj-Dpold-NOLHA~mmn#t@LyA=IJ#CgXM|Fi{msQr_&aa%ZP0>b*QJv=t0%KCa)d1tSLJm9ri$MU-fgNIPP9CHwFA$DTNB~{k??XqqV5xRIC}k<UH}Cb!#cx5BV~jdIl5(@qufb7FEFm7aPRFOob@e=Rio1DRdpp{{$BUs4SDqbUph&%kg>;ScVzZtcd)55sCb-kY}!LHQSqtvH`-g{y)+NI!gV$uTSkNRi;p#r-p+>iuc$7fw7=ThedkZVu$uJta4qR}pooge#7fAh!I3Y>@}41CP?o&N4uKzLr8^K5!2(8KQ06^)pNoJC8kenOkDf7Kh{U7jwL7v0_MXhL<MZ|MLq+{exG+2dxJEuPbU%BCH2T|$kz*DkCEE-509W$F;xO_>S<sa(lrnT}!o_$Ab)~gCn0^2*3vpRxIhDmX&FoYbt|*L>!|69RrJ%pMoQoQT{srvvY>l0C6^t^u+Z*ksi0}A2Vpw1py{-;ct++d8kC^MF&Ay!czBfQjjYaQFF1UP|b7v(X$sU`3!}Gj6&Bcd3%?EH9Fk1QLdpr9l*h89Xfr29+DfgN80)0H_O>;#nc-oI)2_qZABUB?=hz$|p1uF3lBejD{5t^RGW>Gpy$?3^aV2~o%UAJ`@uuB;pZqI@f0$X%J*IlF+Jw@9z{+e(OoqxqMilr_B7^>(W)@2?*C{R0de$UjhS+O3UHmdmElc1XtwgPTh|J!)TCR6njwEEUBy)}W*5%*OJV2&o2M6ne5k{xZmFdBe(;|98%E(wY8R#eK|)zih?5!-2Hjs;V4Vv$!kA*3Hh&$P}6v+xA!-I{CtNyDaFFC4>~$vmU3OSHj4teSk&!)jS`ks9&Q6!S#ByXj2oE>R4^*Jo=ZC+p^q!Ks1!*z3R80`=I_svVQaI35fKfl{pOc;K(O9v-F{JYEvbnXzOC)ekLjLM<Urn2}%0R&b8i*O3iLEjVFf#U^in?_UO2CHS1+jtj(kxKdp3<}n&Dk>9k^h-$GB<%@cPvYxr<v~AS1k!;QDD|~!je=y5Jf<?1uh~a%cHvf%T#@QDR*Sf})>SqL_XvA6}yAh4hq>o=1`EV!S`aFAnUwpVTpQk_L_)C9cxb8fj%16irhVYTkxh|jcZN3T2c6Q0zS&=Z&dWX$aDw!KoNq~a_x-mtsmyyRgdjlq6J~>Wo#ZpOdQ9>R~y6823>i3Pz-l?{qZyQVhd1X^z?{N4z*nM}zu8gCdzZJXiB;Shwm;-HUE}H+&-;Q<;-fr)S=1+HZ!9HMz37&O}o9ej94&(gg4|<H8x|=Yqr!&3zENj;Nmy@qJJr<+Q84v6$rgi{FV6Hp<RZkQ=s>5ySY3S7bPL9<`Io+jtE6q2BRZ{=2d!VWv5)>Jf$~;gvAW4+izjqWc(1#$CSF~jQiKEh@ZdAa_MakMKK9q}f3KcaT+th218sfCa=CPxka$;>d+6YSu9pY$LP{bpfZrA5a5yi8&jq-WeLN_E2#<HQ2wPC(qa-i!Uv**5|{*ZyNr(?JP2tJH<azH~onH2OH1v*HKwc7YU>ztV?oWS%dMS93igg_7E2aHZmUO)YBXrtzGQA`z3`Se0KM8KyS4O-V2BMu+yZ%^e)fpX1G#3oznHd-o1<a?Lei;J#W1?y`Iq4*_$?!4!;$2XbcVj~=~Cphq2;r9?0SFQrlyU8M_mK`#z3BJ|lbF_2Nu-znd&ZM%)X>U{Nj$peRrSqsL{-!murDJX`%uSup;!;ZGYD)wr^#pHZUrn|GNEiC-gyQz+f}G>;R<ZY#9*+(K8$~B!JalA+)%r4Qz{wMK&fq5MOW+Y{0B{wc)M`EZvWG|LRqRaZ6W#WFyD~U=vO2cs*gEL<04sxm=}43K!>vNDdRl;9dB`H4tf#&#(=zy3NF{qSJNHbSp7B7;h0e(BS^pk14<@t(86m#!9ZQn!@~RYU^v*>mgPO=WC(sp^eR71SgW9TR{N~{U4hBVNYTT1_ORxx8Cqf9}&byuMBaV_K+pUXs(_mRP?gjga)>-5bz3552;EGPq;37-GG1Vim{CIvi-K~Ny@j~p~X6A?MsT~Laj(>gqO`kzJ_xClaZfdIwuX2U^VB%3vJQcb=el@6AXySyZ_R4ps*Dw@OP9xL<Xw~+jx;m@RrwAORnV^Jci1e)H{y8G3m$cKhEf@gTw|1ZZI(y!?a=O%tV8hd0?zt_-soXlh;>|KQ|22oUQTBhiZ`u+l-prNpZujkX#k>8t-^r5nm5~kQ<}b3R?%8MAi;??+eg3L$a*#ns&z7rEvMM-1ynWqo4vGQIE{b|SavdEGdWl}*o<}b|*L{EHKJBHjL_-<7+R~~O<(gw=5HXJv8`!=nuR&>lk+GNL08&_OdU_V>PW~yMbAZj($quZZj@39nqsFWRIvP~8{7*Ad(ncKDQ(ZkOW!weW&FlAQ7{RgKabu@jF4J32_@n#zeI&sGgm-N+YG4lT{H}L!m(P685Abb0x|^%q2f<d92zsjK^@`abNz<^hfv*Sc?x{ce@KWRF_@#c=<gpK)9~4t{0T2dHg7Qrgq4vHF($zOrU!<FXHJi=h36H#O2bsg6zMRIL^Ps;y86IRqf;2CIzDt|mOP>0rdT!|sfwYVr1?*WxI1~(Vo0#>%sgNo^ub0*Nstv;FhTZNq{(v_Prs-kv__fN*uM>|{J*IoKsbRyFdA2fQAJF~`49F1_G)Uqq;x5Hg1vDs$x8iN%G)8n-+Jhqo?6U9RREiOODpHx`I_X4M<Qt9BGH}V|78lf41pF|(v<1Y0qj7!?+w92#B7yXr%u3}s<;fmsaGvWQn;&oImzn+uJHMiZ^k7PQ;O(|BHFDWJi?or-K5y;VrVv%}_2$@>avXf%bmX$4qLA;fBD4X1yZ6KHYuSh0cNgn=Ubu%|@4wmJecKPZ5xWaNPOvJrh<SSjiW0Lk;*8gg9<IsT{nwN-lKuupU1_AO`y}Y)gwd~O%kf<*1KA$@NZ&q0PCc4*FsystsbP1He+2Sg;GUxIjJe1ldMMS<V6A9^iRoLy9kwb0&wdo}lE3=p<oBGkObOm1FvU;E`6$6ES$At9;^|MdlP6RyCNN?v)9c;CzgW8-dq97w{IKcxZFTQV6Z~h^o@JhU_-iuYIoB7bR4Io}qi?_8IoLf?!@qDY$vmb~(kK!5q}v@xf5#O%KCQcz5yCVTsZcw6sh;+wD8rFaywzdn)(9_+$PLaHCuSRyNy7eN9L+bSv5Qi7f%Inp6Bc(;kjyl9D4K44IlrH*n|hPt6ufNP#o5&;o{SrjWZ$?HQqnI<l1pUq+E=`?PX`L*6UFwy(eA6go#ODP!=s%y!5DL@lrL7{2CvT-reo+<|ND|%<$s-`Xs%j>G4NfHvd0_i_4=o`+i!MX74MArJc_04dD(m@J1ZjnDzBFpC1)oMJ#Bx>qlrfN^=GY)6a+0Bx()2@2#ff@nm{*^yU0zyDrH6eb?4w{=WjMi+RKqo%>ka{5}X*g??dTzX7+*V1DPMWhLWBMkqqDSnV>2#cK8P}n_G)zgfu6sfXd;7b@gb`FQeO^n-gDt@?^cbc=n%wHomMr=A+5_`ns}wfi}d_ET-a)%L>-dA8_c9v}AptHf{Mh-FiW{5I5|uW`CST3CbE<OwT~DXkKJsgcQA1DxfKs?(phfM_0-4GR-A@Tf!)&0b>fC{HR0X#3<+K(;P0Uvb76_H3+JB^5lyzXcysur_Sje8~g4PVl`v#hy>(;&!PegeM}bFSL{{&)Ezu%O)uNU(+1oO8Bl0xDt)dq<8vf-pCN`L%o=?#yyLgkyu5fBeww3Z1~sn%ohS;IdAwEzL5OY2VY|3*J1_RoXC-<Gwyz$BHH8B!4(N?_mUTXm&p*tmrE{1oUgZfze6h$~AQ4NSM`><-S9#DwzLU={JH+%27htBJ4VHQ^Z@k@Ps)?yQYB(wKCZt!KFGY6%H%Q-a?;fOZOr!{W|FW!?#r)RHXfs1Y@)s>nrf=cUJKpZg{B*kxf>eOK5cY{b5kvKcQg;CN3N2pL3z?y={(HOs<<^2cgi7PJpspLVB#vesc!0hyrWRKte-TGB8vdU#;rGmpCjF19VXRQMpcSu|E%eLG!i;mGZq;mzDFwn!bDM{bc<u||0q+2b_K8Dm5WqZvRCl!0qiNkVBry4NVc5qI7W&+G@O*c$|HC`GgL#3Vaj((J=WfgX=_A1NB4pPcqJ&VRkpfiY-ver)LPP_ZfzDd9D<SuNGTOv0B%H$@vCxl%*<e|n+ogg&I5<QYVX$dT;c4NW#CqH1#WAIz4fx<s8a~by7i;3aEiz@}0p=59Z+RR&f{bMLB73Q;&P@+G%AW2L<OudBQ^0}Zo4@43C%Z{`cCMe>T><<BW=7^8G+USXh~A}`3%+AUkzyeE#w#Nr5w&R>GSNFi>}qs<LPY8GKL66EzO`Id2W@+WQr;cxe7pNMQU-)U>KXd!V1NG&Bbl08UuIu_oxRwC%%`)eU}u#)G~?s|X*e7(Ro4p<o9Bztym`n&A8M7=qJ`KriX%pkfkDi6;2Xm|(zBv&>Qzw)=^0rL9NA%#&hMZiaV>_*#>|c70>-4}x-sp!Sb22gOfI$J%WHFNYU=KilOlu)kY`?JS%UDt1CUY1-e#e&WM&<iuVTJqLI<HY_b{I)am^!sPcf*3Djlgl%$^N66w~oD$PY6a0IFQHztB%lmogn#0GR?yx-l|eX3xZ&s>-GyA+TCX6b40cQ}B|sTP+b}njr8Lw&)^Nr;C!YO&_)&*l0(Ue7|VVa+!2c$e#AS<h-IL%PYvATuT^d_4}qZOO|J}Hpop1kEa|R#k`lHO-X?TEhd(kDK8P2MduS@=%`l&>xMsiJdSq5)nWJ|b4?MsFrh%g0_T%2L#94#vt}i@%AK|CqE|VMF-oqfy7P&jjG*ZN6-Xv<v#^<g(ui&h$d!@ry$19td$dX1<#Zrf1K2&cjU1UnR0S)!6A431t?9C9+vGV^HI})J@JtC12-_vadE+3#E07!re&2;1$I>g&bxi%nw6OTv&<Jt?InShtY(+9UtEJa=H-i7uZ3T*#C#XlRmO_=SRE#kRtIGUiTscilOK(F{!#J7IX+I-hg%PRs!T}A+vL(*32PBd7neg<Lpw6Q-0|+5yIJE3E{dq?tut79&)e|CUBjvCdSn1u~q~g7bHV`JY?1vy?oOD@9d{M_H2M)*p3h3e@49>%pTh&bLv#b&Xs)6*;lVno%qzUe+R$L{v;tG#upSt)V7T`!o2Q_na%TyVTtpfY17+^$(b(9?`QwoqxPU{cLURBpqt6q$=rzME*#CsF(s#eFD9MNAn8);`K#LOb|<_!Pg^Y`rJ$&&V7oY?23`Lp5vQ-|&b9ns7pkfEXufugvb$yH&pC>2-C*A}OiwT`(cZkF{54o$notD;$VA+hEs>WC4)<AYis_3xYV`r0Xpp^~@V+<M$0Mlrg{JvwtoTWtO{TDmtbo*1MlZ(5C2%sPu7cua-*I*GX7mP7>Gz2rhQriC+-%uzv(BdbXUW*Q$s%LX`HQ&<bfnO$8Y`q`quMH{NZ`g<+g5Z}V|LmaU{fe*`*C&ym^<?56yK_1<Eh^A#;U?OF_u>I_RmCychI+Zv7xv>NV&5A=y8d$}0&I4>*a=rz0%&D%F)^PIVj<YZ+rGHErG;$X)F~0uB&7*&h%hl9brB9wrCa#cfDm!T=yN|5&rd7(YP%ZR}efB)U8Vqb^PhGWfG?ZVSC(^<*QcvZ&y_s1U^j<JOdoeNoWL)`+(8!ODX>X@)((xWNw#;Q7oY>D4HS;qC#U}AsdJAXNbMLTy5|67PfSQ{$B{G(Z>jgntYb;y)RM+$|^@v%-AYvzcBD?O7dyjZz?OsRHkCTRaac=f4_k4e)izK8b0yB|Z?cET8sZ`ah_n)b5KaT@vVqkLarZz>9zwuc|LBiAQX9)J6d7b|Z2`0r@K3^vqx=E}gs9d&M3=_}Tr?d;a5%*#wx&-g24C$S(o=}4@nV1;)7{R%~aaP#aFUZ=h_s|}5?-W+;v0senCQqii-TF6MG3rdE&f%M!5jXX##hYhUgKIT8%bwybS0BsZ2&leMKW^kgvbOkJz1#dLeZX~rd-7hYe7|86CU8uD_dPV*eCJ|#aO#`dgCJlb-nUtKQ{L*by{hMPNt|nLDKJuq+FJTSubhzqNfg<GH56YWUlu_8XZDZ=*iMUu3(9rAV9J64fu%zuIIvgsYHSl!O0q5!ev?92fF6LhICO%5$D0}goR-O>S<&$hw*+esvj8Vo8cpvdDpv+iLLH%plyHanX6RVgQQzI*Bt(XB>N8U)RI!(869DQvHI`s<(I8Y1u)4+3_Xj)MuMZX6_a%1?n>5NZ(^ezJ=G-x7OEN^47b~))Eby84=D5(H@;G&IA6&K>vVDku!VFr#VEsvY(Enanuvqr(V0y(UqC@)5IAPgJTdodQ?e#SW*6!`^|D}L^YHPCf6)V6#s4J0@p(7XsmSZbTXEdH`!kq?~D&nLGdKt{yo~0aHZEk}tJ$?CjGMR|T=i8z_qh+GMV7p)$FCZM4orQVkV$qf=Ie^0o(Pzs&Hv0q21X?Z>D*ra`GT6ER2*Omq8K+s%)v;_M=DA?!APV=Ne?}{Es_W?IpDD#Yn8;%0p}BlknKSzQr8SPR%q3t6I?D|1IMQ-`Pp!IR2gD|b*4`GN{jf6U1ZbgM%UIs=x`o^&21#AE6QB1OUA3&vtJ>QA@T{%~v`{pQQm3nJL+=R9({Cz~io!uV7rt(hb2Ox04P>fLr8(v}cvhVgIVGAUgcQBatZcd)Y?8E`CWmJFFRK5--)4Y&*VOmzmj28;o$Z*#ZYjKUQcoZQa%F`s_;a~Cx{aj<V^`>yIujXl7)xb|l&+s;1y)_IZ^^_SORJqStuOR3JM4!h9_3i{4NSrUvElTY$CS#aaTx>&)Z}3xEssYO2~XMww&vVS`G#a43Jy5j@cczv1HF@mYvNkSGl9B71$zf_uNM=eKaM5F24O)<o_J@%^Wogg3qnVqF=moEinpt_sn2sn;!F8HzB$h6(?^&Oxz?00ih@lK%~&}18Nj(=J6G4M+rB}^j!?Vo*YJ-s+kixbYj9$;eHzZ1M7IugRg#^+HPg%*8m^EEGTpXx%?8(9a_sF2na0ao)@E#>392vk#;Gm$M80H~g>Cqz?5aWjg!6K_tl=4_OwhKcBatqa{w`zOD4M=ozi#al%F-%G<CL{mxWyOC0n8LBn;H{@Ine7HVARlaIXyHA68<BBU{{>m#G~_Vl9p+kEpdq3A}vq%4KBQ5g#A1H#{2sWU}>a>u|{&<HjO!SsbTh9+-)%xjW9S-#^>r!S$;>g1lvTwG{dg9f(>?ENVL?Ew}3WUQcqFaHTz)8+n4M{6&<*fZI6^!r+({R4%^5>{<@Tpj%=nyZH@_#-uN&dSqrWyR*awN;xY*{#orY7%msgs;m61pN!#a^Uvb(i*_<C~e8;MH^`=GI{YVOhRU=ky%Y80-Je@9#l8#C~#%)tKXYEI#=+u5oNTtU~-Jm2k$@<&8eTJ4XIw5ds$s6K_4LhPYXw!&-(~Z!8ZQl-yk^R16J{_{X%ch=AfIv=?U&_7EF&IHsMr#%SM_1yMLdOXe{yIj}6nC61Nm;p>^7sj=VYw8(O!aO9F3_&mNvg!?%pZ2j=QBThjt1!y)y9p+eEQaM-H1g$rw@!r)~ZiEHEh(6wm*71m^r3snKwgKPc5gUVxlK9(^j6V??XLO@5k5X)q>x{;nDN_U$%>Rm+E?2X;=vK84<1CaZ%;#Mz02JI)Ydo*j4CIRyUL@YzbeKPDyjCn5%-5cqsCa%)c)6w7rmws!nph=uES%8DVk|60RnGxfMfq=3qaGlAV~nvum?&FtZp8q{!mk`P+f8WeBy7*<Az<fR@VKrZ_K^Awx>0us=DW<6n*{5F?}53?&CCBfxG!0)<}%cCre1haZ=c&SyGrq)tmO^VY(pk*SAFC~`pKd;_zmjl~4X-GB*bW<hCA|E4N-pvDl&^Ny7rbz4hGQW;7w&s^ij*|(UT9PGtlFoclQu9qhb8|<%0XS=Far44#hU+-tMk6sDGoAdJnhcoNj#LWDBKFNM0JP5LucXYnR`6TLO<?q2Pf&tei?7>nc3_7M~fByS={=WKo^wPH0s4H^VYs6SWS%jFtIJv&S=lMxw(5g{RCK|c`W-SjqL^v5~O76AgoU>kqL`WF7i1vq|bLwA+6_wg-Wc0gRGhLeO_mlq~*r<jhwLHfhJW=Rd7qxZko375T$>a8F|INGYgPqriwab4$&b|aQ!<Xaih5Y*!{{3p4ZOOkcI5wuMh!2@(x=dL_@=(tc+lx%<ljd;y&AUCyp58tJ^bwQ)h%UDM!_oem?W5gSMyTqwqwQ~g*xNqZd0iatf3v^m-J##bH$NQg?fev9_I|%R*#GWe=kRd%uR8_t`V@cO#i!{JBc+HBeQ)ROcSqlwy8M2NqP)(HXfKWGi7>M7x8J_rV=kl|u3Q=`A;+NTdPeA#OLL<?zF(Htm&N*e4t6u4%aA34-{zxl_m7J0x4Uo9Fu&Z1Jk3<h!lhAHH-%$vIC+A=Qd(NVq7mioqWrLIDXy!C-^kp4v;CKy!{V>|dq2F{k#-$kf|46Co4k162uha_yhL|}+{qNR^Vgk&pUh|;G659j>mnxdjV|z&CvMC6T(k|D5M+NMkiI1ed#UN(_D?$p6SHQoNjjY`Z?9LakqfKpi`~~>kZ%A~Pj9vl|030Ae*vm$RP;;j^F}yZg;k_%>WivlrYP^-S5*8ydHVTDz7lo;U)%10l_OMB$O97cs&-W_2ojbbmRaI1bhpj<<<cDF|G`MEd}riSoZSS1j9mgGX+DY0Y>4DcPj@8Z6s5+_%6S^+NpOZ}e}ar7Ke%7DA)BWw*mGv8gz)xCqXKnfrJXO>iPTNp+jRcu1SCvNlWchPzIJ!=<ffi0tru<G<dYKLoldna-qmeXgwJz|#=!epeJsz(p><=!(7Y%WE8BkQ%Qn1yb9u|}0<7qo3HYG@c2KGq*-C<zDc}pQ0HzP`*j#q+J3-hEF*Kf48V*Gqpqynyb-qtnQX?aX)I=Tl;I`{5%N_0Pg*=m(9|E8{ht<T(1|lW0U7xKaZI~<?@*%P^7IZg2-1nGJ3;Y`ykp_(~)E$<bOpoJX_?$-NVxHYF6|+x9N_bSg`R&i>X?91Hrk3`wAb!fCxHos?;(gG3*RQ5zpL{mT3n?k&io6Od>?}C>NO>dw=%d{!UF4zMVvdhx5`!iHH1$3*!)VwWEbC(`h4{DZdfDm?9^DEaw(EloIr6M}7^&vL<FX+1L6ETap3xORfR)x8Ypqc{L(;kS6mcV17{OvOyD+%w+GeWmd$T8B1<}nkx6X~qMOiM$%-F!rDr!<8JiuP8VOQ2Pk#&!ygq5OhF4|~X=L|+jaiZgFdu5jR*?LvcZ{Or61$zFFGm7Im#$Yh6LOv48vWAm2%p2?|r}4@q^5(p}F3)OnwZ`xgNHj`Vw6N?c2m>#DfK4Y^&c{}9l$PZq@6uIyehHe=5yIt6El;BW6U!sYg5!AV=~@B)1}3shVd;tMYIzRE>X|6VW`=j|VoiIe+yg+E|GoZ$AG4>npfA1vAnQ2s)NSu6uWG*Z>d!&=2Z@nE=3`~{R%VSL0X~L+hJX16@$;RE8<yI<wX;y*^GO^XhP))BLtU@P1{ZT7*k0C0GSZhI2rcO+TO{lEmuKbxW|zpvYN5x{riIZ6&0vyn@9WWoIG(;ZRSp6@CM3{aq8N;mCzjX5d|c(?U3#+JXD|y33$dKZ1R6k2$wDRJ3Cq!@l=Z>>(~SAHUE~39-{f2l#H?lO+l6+mqkZ!Y=EJ*Yf6B-al8G?POt2?boduk|qb}Nt!zNxj-9eA07j+XOYc`x$>Td~lIAz{f&3i}<rndg+)n1euDe=hI#}JP~&zf)D1#jPvsR{aeI`h?sj%Y7LJO*ljW+|3t9F`J>s-_E8Bs{z!c_hLGv52;&v#K`3Nl7ul2g<oxFU)|N=Z1><7MO~wTO)Gk%ksu@?gqA*Ua1%MrGZkdxdV|drjIC@M*K%Zg?1}5>4saZ8lsP=w{)s$P^za;{|;;p7=_cpq9uP7i9xjdToxIZMoDup4K2*_%}0afXeMYtcS^=(;lz;QuuSEOOpv(9|Hyun=qG{<QQjLh7IA(jd5&Ojp-{>ohLSB%9rrnfiI$qmBx*Bb8>uXiQD8JgZ3iDI7p<~A!;lr>)$W_a@WJluowzGjF7WfRbk&idWAkn92~;B4nRXco0YE-V-W6t-fxBcfuq)6}21koiqyb;E(nJ*>zf}|jW4Z3h=m8ps^Kv=wWZtn-#FX_Sbih`hZe{Lkg=7<~O48;Covt&Al-Z_hbbGmo0E%?rocNY^i%tPp4u5#}ZvWs2Y+fU-ig(2a_X%n?>JOxsM=`Hx1J!&Bwh)H0N4kK}4(MrnQt7W43JQL|t_i@7fbh7Ce(O-2Jm@iz4ixLS5-35cW=kmfUA30|FW|9)p1}vUCR@GYujv@$FB|u^?w5r;q~zgbnhU2V*U#!MS}JxO`CE`F^o}SYeM{n|=C=zf9T_Am-fFaSWq{;~LY@e6$cf2npmg{HGML9u{9f6-Ukj+~@Zfd)w1T$`j$a2yP<?S5lX21JAopakuHnX;`I8NCR?D)$9m?bPreTdFi1Ui>g^dyMLiz~QEuiv~#HI+imh!jZn$(JsTb{lhRXw1s;mUhvO#igAYMJ!Tk|q<8jq5DCXbO6?U~i1;v_9&A_-jxFx8l$U*wMKG{1MX`ymxRN5|RFa$PIM4{R?-Vw-|0lwoerZ(4&%}WIovW5trL==Zh-^Sqs!V0r`_rJg}^eZI-5{<s-LDaZTuy*N4A<kEBS`O-3E47r^;A4TtzUx}UwH`y|8gH8I>Yw|T&EVhNQAGHDdn1@Dbg1J9ut8~JT(hUoTE^j~ei**Vx21O>Xspw4(eRy?rycMcBUu`n@``}_TV?rb1ccoAfGR30k+yX8G;;8jfugxOEJ>x$un8f3#R%~3-(vS^2K)%_g<K79AR;vs2w;Sr^YHcPy{F^h0@e#wa1NzQLu*|3KE8U;tskq7#uM}?*blf|uB&L8Tz(VS4iBg@CA^IMpeH#&!<x4Nq8;zeLJi(nCmRsSn@;H0t^H36JZUWuGH>7+vhhiZLAs4bUD0Y7Z&k59nSIWha1y-#pJO*b7oX!IqD!BUaa!Z))!Cc;b3VKTn)oU?o-Jnxv9g#Y$APoBj5<d%@6znoBdJXVBgG1Ip$#QZmlzakkrA(Kfz^C1n3p_m^QJu}T~^8g{nU#Z`qM)jyT@X64*<iQ6I;BlJS>2Qo>dg|Pe{l+nE^jJ1hQv2Zr5~};Ua7D>|5`@x4gcX#I6<Y_^XZVPEnj8xy1gdLy3RmzE<;2jRw3IFKXAtA2%hgx)lP$I^1s;t-;pSPudi4lqgFZFE@zWGB&^UXVADfz-2B)3l)6watvKa6IaF!wzj;REw-mXOt(8s*8&MAvK+@HOp0Wn*0#d*VbXWl!it<G;b>rn%AXX60Q^x^mM;)q$4{*M<;Y?zr@WrlSbHgShT`*@kdfk1(B#N)&tOW@IZw4uLrDkmc-B<D6isy@DI+vVIRdJ=c%@yU}PO^3EO$ak}X?eSG-Ux&3+F{^-t=>%3Fu4zhOh6bIaE7*uK;aI&0GaV&3a6W(5HlLBzs8itUK8!JfZ_rt~vFk@23Su{?_|m&ctyd#7MyFv0?6DLd6vZFG6}{`N1Nw%jyM5Zw6Bo`#amUO_e%W4Cxs)}E3y!m9!>4=M!A7jFm10jGdPyGN^|IqtE#EIDloYKQL}aparxA&-lsL(lXJbwNByF;M2BjAT-z^Gf*CNJFefgY8I`q|K5f|&`oD0xa@^!q+*ZnO+fE{D@BRo7gZwm{=%~s5LLPYekV8c-&j--XG$6lb73N3DTq(X!?$>gfI8HoOp#4%hp8n(?fq;HjGeN;#RZJ8G>BBf-mUgjdwDsXPIRAdw&urXGpTMK?<5!0TLRY@kRjSK3t-EIP4^AXc1ywe&*b7l<YdCz~-q7WkCJoJ;KnllX;kNGtGYZ#9`QfXzbJ$~ww8XM(9d3-&h;Xw6Z5gTy}KY|8W35|!ym_3Z$K3lMG>xR4Z{~08~ZW>Jcx=diq@R~0Cjk6);WI&a1w2!d(u$6^Te1%sMhxcw`{z5j*b>R#&qXAumM7cngH7QM#F@lFRP{9yRY0Qs#%N+l&tKygHwi|jasU7h`va(qc>y2_6E~+QJgrOAErmO{C*n@oGBfC1KC%q|<mKReG-s6nqFqxEaZ&H1{Ub2Md-N%Mh4m`C<a-qr}N~15IEh_J2y%gD`^s;Z4+JAer^S7ho-NF95A>?)UIZrTi7J(BZ;W0zJvrkxX3jBNBcr~C)J@DHh(JauME}9VgBQN}Czxn_8JDUK(F!Dgwq-Yg6I4Z=$s=byVroR3oK0-#JL%<v1_4r%s*oIZJkNgJSrlByz5N|`_w+WVD;<E=|OOzr$@R^cupo(KgajaxHP`Y1x?I&4to&aJ%D4j`(ToMo+gWmbeitOyOFc9YWxrXRaV!pW@1avv4IAW&=>oC534l%cCH$BF;imSRQK2iwSWGi{U{K)s858OBJQ=k_Zr%*<gOQW8lzs!F*Xzg?Jfv-l{7t-V~SrHF@E)RY!PegvX4b|h%*G>Ms|M~c{{ho4G5EMg;srQg|vJXE(QLF$;ZrFyC=y8ii{$v0FMSS~4G`L_mn=nQRqDw(}<%wa`Ywv2$XDvYZ>DztOXrJ(bUyNb6C1uhk#*DLdL$+SzX+jgQIW*7zz@zz62x}zDd#u2d@Sv!nB*>c_p7mGNye`Q%hyFWx!U6phE?x+WW3RWRA^gJryPdbi&fg9=6@XrhUSSu%*>iY|PM-Y!Mf3y`aBvnm=llN)WQ4t`fQM?+gyo_tKUB%7&<`d+ao_Im?d|_q9KPClyOSu_Y<lpd#dGjJ4E-b)BuW3(!|zzrfg9=ENxiDBBwSF{Qa5qv*meInQBM<4^cI<wv1m7|mp(7}bAj`Wb-2rNu1IMVP!-5`Z)Q+B%uL%DX-#}s^w0YRo~IbzE~?^vD$?`8-iovC`rnsVN4=$$20Bc95mg@ep65{xn*6(2HpDKyv5GFvcBq@uVUL{j!cqxQ(|-7^&Epzp2-*?D5e>J7T31OdyjXMh75808u5YQ>!vr&ce_)b|OZY7X>6?=h+0E;@S!irZ_g$52Q9D}{%ch**cu*}7HmmjGS3A;W+h%cl8Ztfi?Nxaws>ZP>@?wdYAymy;WZ*}Q!y_1f>GQ;wxOw`v9P{b%Q(qnI<wwdX@c&JP5cVMW8IVty+pG*ch8!P0eRfF?qYb3jt?!H?sZz;_C8>BXp@`92eNi%i(!=$c`q_;(f7EJ<sOwZx?lq=QST+EoL7SLMf{`Y1nT<=O!P|OsLs|>xDvoU)3&%B3W*{H#nQ#~38Acr@+br{3d%2)U!<#bju&UHHr;#msM!ij_s~qV$wk6vLcLaMMyQHsE1w@5{EkapC%!7HV?Y$38y`Z$AJUKsaD#)R-tb{f4x<;uzfGayG3P1%G1uc@(gwfYuW8o|JequI%SW>g?;nNp3Y;2jin_hIwBy>DT2P&yIJu>piLlh%TV9JaR+pUC%%ptOKvcoM$E}fxFA4!1HLZVZIt6CyMge420P8ImztTO#k@U?u4eC$EFWB&Y%>mQe5M!cL0(Id!{WHAN!o-}#YuqnO5-7&VM(6m0@I-RI$N%LwHgH@QOXjS>2k)IyVu&4AOAR*+zQGdfF?Lb#?E^>$)8114|=!61t$#_zfb5Nm~O+Dw`lwRg}H|mc)!~f=S-^uOc>8Wl{!Jec`uU0yH7J=T{GaG`0Lp2IXMTWCGx2UFoa}lOKx4foSkPa*}_u9R)qiCOD@deN&;zbvcA#_BhDnW;YY8Km=q=^q}Mo95$=MShx>5A~H0o~E2A@>;0Rbb!58LVuMkh#mo3eIc=AffC)cu}zex^}tJBt}ohvP=HL=I7o~iT4%<<Ere)vv_w8dEsZNW|PST8%~rM8x9rEN;-R?orz9M29Wt>LNOtCC3BF?^%+jV?ZsZTMqU<Usy7g4up2Iks*bo-PM%DHyg9`$yMUpMnx4>IsSl3vUn~-Q_IR2-Ll}?d{HmYMIuFsUpKA;%?CPf;g(|8Bi+2mhSWcyn&78WO33MQ?Otbtcr3Z6UM$Cpr4+jTk{^IB6lYT8f&w49aQ<bG6<oZwhIccO)<HB(#Pw7JwK1k)GQP_4<6KNM6$LK4-S-yMPFq84qocktKLF6)z?!%aue*KOgUDT<++fuW9zd$7aLvbIh#CN=Lu&To=OX)(9N-SDMmXpq5ju(iSvFai?c&3cAd(*BLbK>N~w|m^WT79mG54U3N5b(Uq3U%Rh=I=#?fZ=;Hy?wohuiAJWsc2Ep?|VdO@`<l!-2P+?pZ#Ef(?t?Ge_ABYXd<t;*)T2>Y7c7@u%I&3>60iBKy|#HFl6*B(L_ag8tOxLW;>w0Wk+?bZhc1OR9#WTf+&u~axolXibW!6$(ylwJLCqt?I!HpMVy5Oc%4qTdk(}3JBU=XYOf0{z=)@5r<wbZGf>sYObr_`tiTK@WVt33AWYGC@n(?6tZ5YW>epiM$E-^au_lGsvL2?a<tQ?j4yonga)i%?<3?RWUpkxo*=-LKPZ~FllZk#kOxhzM&90@cgNUH+(O>GtB86=xn24qbMK2^O6tNK8`phTvtwC-ZpE*Y>W&!{FE}(mZ?Ux14s6!fILnphcY&yjim|Bx6nOPOx_$(HD595%9_3iqgQs_7fo`xU6qNcmU@PoJ=wSK)KQjP~YU|Skar<U$tY7_XLmSH8{ugm3Jj(<ZFW4LbLVtvtZ*c|HEMTv#DqM`(aSr-4pq%{sfm+Tulqb*L}ARWyky5Rh>3Rg|I90-AcdCRn8%$`=fZyy+&Bj5ZWyj3fQiLf9*kGA<$gC_Oz*COi0E!kWx!5>sKTmc~WI<;3J#o&|s(*%EwFF3U_1VAW=iPd>)b_#*de01GByywj|3}>=@m_8W`I6KxuJDo(>cM%<7?N|k~&L~p|=x3^gvEbD(iIOnRz>T0F3l=^lTivuk#9y`V>6(XdPvBP7bvI=U`Cv~pMRJlf0cf;Yi$p8Y0GZODxU3Lf2^2Jo%q7TxVwQI3@Gx1MIw0`M&(RxesNzkzY^;%*)oEgJ)PBj>i(ODh67bru$B9RT+{$bZ-4KJ0?&;OlHJbaW)QX4VsI(PZl;(@*c_!4-kD3lGxcrz)(eK`ICbWpag<e+N0s4a8(idd}(^|$W>JA)=^*&gM<mR8-GrbBCQJg6^5#O$w5B0Kb$W11X34Dj8jO3qa%wHv4WX8b8$2Ab=%#qogK#INHZw|H(eqv%A_<dooT7n+2oGStIH2eIseDe99MxTwd&*;qh*PVmI-Tk)&w*UOA31Ngmqx)H_`Rtj@l%I8BFfEN^iVV<?YXS^3GlKv+IEqgQP^ypB`Fe%jMlKkw`Kn$aY!2<7daOrDl9?YbZ-Y%Hy^!b$9=?}Z1z1!TiK0RD(Tf7%!=hlu{}yLle~J|?m}=T+FhQ*~jC2&Zd$^cZM9cBkY4$a_@PpO;?f$`!+Xt_c&=*=Cu|CUS6fzXK>&o!EygM(0X%0I20$r1{)s?EW@uNx1<0H!@!=zl)LZcL0=!*hqEjgEd-)EeQo}=^deT;Z4xK%Wel+7+=HFrfhN2awFA0Z&~R@rva#;Fw)$MRL9+?W+P#ag7Pr5K#?VNffnxL_puNphk}9TRU&GAyaiW7jdwQ<1_;M9EWzSqGfRP{+&}VP8l9fdCJ}B^PyNXamUVl#fI5!KjaMxO`4Upz6A+e`n`ZH`)2y_N$}*e8Ah537-0W>}&>heb_=t;EtS3op2L!@2fg}M-iQqzQK8PGEKer^t(EDJqCK8;R$Vw%nZ_va2;UMN%eJI62kaMBEc=-1ii6RPK#0iAF-PTh#;gTxl!!n!yIA6WLOy($HJG=)@&C9fAT&#*q~;6(knW<gZ$>`8tJ16p(~k|eD<f$IG|O9B#-3ie#$Aj5}pv3Y6_L6bN8c<Dml>;#U5!B0#9KE3a|$b_+~PUT*G5zijzlkk(Rn{O@#_@^yTzmV(HR?g>%JT3F(FH9?nO@o61OaX5h&7n@Zq-G|$p59uB_~j7G^U>4amFEgB(cmZ>4^nqJrz*@Ps0R*R=tE^R2?u>f5?5$@d`MLrz0H&K`Ht<Y;O)=<<cF!G)$wy@3$`5GKi__K1{y4?HdujR%~TH*lhu$YT5SYzEJ_ULbgx=J9KsCZxd4Jf}=T4E&3PC}uEM(Dr9Y@wZd$fYfH3aB0l0?!AmfW)pG1n*Qn#+p#gIyxeA2&ZV(CdBAtH(ytznISZ0$IsbID*~!9GUPf}4b4c#a(S+JcOxsvJZrwPf8|eQ+~&Fc$cS07Ik<`F*?TeGJuQZ0b9eycGY=9^>90R#2@5TCFl>`<^A8hGDA9txFB*dAnb{qlxQ~TQ8cRz7-0`*h$0-*)l$7s&lbBekY&M9^qz*EyT|5ek%YSv6iGrRckuX(QAlsKkd$<V%4b+%gm{lQ*Jh?5DdR`3zRn<ZC>ro*=Bbr~8e+N{b(MVhHY+Us1w&9VOSwk(kU+Dvk2K=ghcPJC2>48ktX@NyeTe<_?HJHH@0<jP7f4{T+nwhI3vXfkhtH;@2;Zy2?5hkfyhF5y8UpIBAkgJMtCmzd}W`R0*R^5eq2~r^R)RU-g4t;qO_Atk*%{kf3Oq3OOviY;PBCMOH`!zk2k2cWd6tq#=e!>UGT9I%Zls_EjN{(~7s&I~~)QR9h)ryIurIQ_zyfqYkeya=(WcX#WxkPO#Qp=hkCX3~|I5!(<Wk%;CB1dM=|1i=;+pE6pb^>_~yJWK(9Pa_0-nJD8yyTt=Tjp6ckC;ozJwLDK9)%3K7QvF#|Eln2&a4pyu^{*xSx4IUMC6k24k#M}^9a~Ilk7(2TvH*hu1d}_<#9cEVr>A{<;;rGOl=dnyflV6W9FGOB>3CxS?4$NnMQ)QO;LTUSE{v~6QwhgM3N<5HGD>sHlN{pWCyeci;-6oxbU^{0yD}`z=R~~LyGd_tFm5jc(7oPdSL=82f@oZPM+=Sxdn!mD)v~x{P6`YFA$$D@9ijepwKjmr|OMDHFswlN2Eda%ev~U3Bpt%;5Cx#QrwWR(gPQmmPrMHc_=?QncqDh|Nee-ax(FLJQ-)<aZOhmAq|U?GeTgz{(Nyda>`61Uy61(Tg8n#B}G*5`39O3ElsV>23zk9Wt(>e&W?e(m#>4$^v~uj!>Bz>1%lXKF}HaOgC~UK$aE6eh}>g7pUsIB06W{d8#4OJ4#0*yrc5A^KIJU8)Y+PqgI#{PCZi{Du9D1HW_rMTW^J8jKQPrmf1LqNhqls@%26^3m?dSj;5l%uh;oGB_{d}|G>dg(3aSN5kh#P;r`a5_TM}Q3wyT8A^o9sr$I#CSsZfmAVh(3}G-~5TL|ZP6vn>D1?%rNu=JcQUzbRhr85ud6WHKPxe@f8jiiErA1oK8Gwr%W{`rNX*Sa+4J?l|aOo0w1FUX2$OS}t0K`DB4eq$*X}t(U?^dq^ElAg;8ac^Lspx@lIEOW4pGWNzb6^V#ycelfZH_2%(&iX8}vDuzkoUmfghAMF%}KODZ>dHb3e54Jvj30jA}J^i({^?Yk<>r06B*WY|s9PJ#u*?o(*-W}|}+BrO=ATG95gFpI`94{|vblE4sW5oRgJp~+DN4u~7a#+0EIbfskR$)GY{|i#N`C`V+Dt7*ML{&2<n>V{h#qQg0_YXjGvH#Y*_&@NxS#BKIwS(LtGYESC-rH?BTpT+}Q+%_1xcjQue*3!E-7mIZz1sib?GfPb!s7nZJ}GT0cJbZABXC=od%bB!J@jG=pvT3V?VpM_JKKjp9PnlIn$e86KB5CrPc8Gmen1Q&HODl|tHIbl^4B*7IDt?q7^mbiu}!@A>JR4f+x_D8?)KjPcSK-oKC$&&zP0s&{`gPn%)^~G#kbqLd#?_5O`mV??HnBJADA&SC4Bep+wC9rj!xDuwqE>!t{}hX+ugk#z7#OOeN%SzId!brh&evR&TQ4}IH<ELLL&x%$Eu}l;y-lN68qMkVk1gf=ScVY!<T+?8NX)+_tV~?r@md3@4Mj9wR!gUFQRAP)MlNmuYNQ_*G$#JYISH-xZpMDbj2!ut^D|FUfU+9H0g+bW0E!8zCcjv>h|H%-!1Fbh}+v&7_Wy5J~U!}z6NOHLob{L^I*4qMLC_zPo4%GRT+H53|>00IA@oVpz-`@+NFFg`xKbRf8&vFZtX2RW(0tDg&vmQqf~1GiSa8Ywp$gxxG~@M*Gts%yDgrjhg@g&29qYqo9e1v-u9<Tasrr@@=4FXtIA)3@0fKqf81;KQxCincJ}r;sX7R{8|rA@^o)4j|K`s-uZ|ugwx^nt!xW-qtP&gz*?OW-slmZK0u7A{n+N3#J^hzz*;I?iJ%3quMxNE}{1d+uzV|6##Pjcv_f@VJE1GE!%LRUkr$zM$IT8r9$GkuvII5Ocbpte$Pk3|V!U?CEl)5`lt!dI3qA3>b_YcgJ?XIieH__Bj*SXoNyGL~U?z~H^qwHxGDFEr_@?zW|n0@u*&CZ*Bqkqs^GDkt9U_H><-tLxcft_fN7)i(ww|hP;b3WzS|5}>~Hqe=0ChANv9FG&0kAHeue~_%K&62TT@GUc=-|g>WIIwf<@9&v^UjMj%01ez0@S&~e#r1f@1&Y*&dft4)4E)jl(NFJo4yPFswvOqj%fTJy9580bm-*}T6keA*GT_KrjU86VW+Gq-bC7K*FI&a+t7T;xYBlg5k^GX|Rvo)$*=pT@9j>@O9XZaq%HKV0SzHwN#<49jY^>L9)L&kyyhcS39JLP=D}Q+J|JT}_G=HmlxhvimtPp%`(HK$h{Z}|Ye^0}ddeM9GyK1E!QC~4#QKAc6oj3fIEY*qQ%|&}J|K;~D-1{uQSh_z@wRo7}7uVpWXzppx`wJ?Zc4RtxLpj9e)u5kE0Ym+6UVOb+ysnpK#7wn+4C<Vm=N==|FSLLE{zXnkDYNJl!HZ%u<?SEq=Jnp55hVIFBnj{fK-pB#S(}}#SgLqsnwh!YE~{f?0X#F`K?d$=oY5rte#FSThUFBF!6x$rL?X?JjNKd$rdbAa;IC2QeE%_U1EEG^cg1{-nnhN@r~-jSZq5O-7W$|&&*Wl(amI2lHk=i^Jz}-+O*Kj<-(}|{pXOP&?ylLut7>4kKGQeE5CwHnq@K8|{6PEzstyzMN@55?Jzi#SSA0ump*RjTr1fn5{yh=!B6Fl$uj&N`a?I`-%dM&e=t7jjB_#~=%_==l=sL1I9x)&2*-2Du9X5Z%k^N)%9dBT*&<O@K`I?UC2(;WDTh#Tk0&7toNBVkcIb?BM!tTblMc6RUmt}XERgzP3MIFt7R84EPyK>RK*Xf{{B#J2LT>l(%3+xP}q5J~|Nd|#59S3qh<{8OMXLlMbTS`R7swHSpD%g_lCWej&&Mkj?b>a)6+_UUBmw*KkzGZd}s$vosUCImOQ!YqlPGPhgPKe6iID6;t0&+BPe9Tfq_CpCN<E*!mli}R&)~hZwY&XPtN;X6oa)qnLEb|}(APV1L#zOtzN^Q?CeQc~-35)K`2!iE6@(aXtZ~j_$p1>GPGYDLA*3-xozAftc64TQ~(WNpDI2b)WNBm%Q?vj}{Eq(x<r1>NWp|xwRmo^uP*HJ2Cz;k$oo+oK>ZoM8Z<_W<E5+vnIWC_QzGlMEOFfGi#VMKvjKDL|O4Q?{#eXNTLE_8&`C+$b5W->G&#H%I_7Ygo+Ohu#knMu+XG;!ug6w)&w`>FRFIctsyP6(gfE~|@tA!a1Kif3ATIcS=!|CHVuMZ}PcV}o^l?AOQ(ykqB-`OJ`lom0sJ^GZ7T?}%6TWtOMQ;(c)<OKdg8h0u;m1|$e}=O?S!OL}QD;S-S;I_-e&`2i8*Hrs_yL6l)aZpPF8%#-j7$9E}NBIE1~mPPVvvrJ_B;|T7pi*o4#TAHl4Ogb-rG)|c*B%m{q^A#k*X={L4FSQGS8rT!-+ucTwnr{rd98Wg|V~$B^A7P{Gtv<VsCxgeV-1Y?{mj?4uR`p|6u#G0sv8Q%S0wY}ZdFEYpCbqF$X3JA3!BV~dDbq?eRzySAD@K1SSn|`KX6qq@{>WY~`OyXR_9dc7@-LZ19&Q_?j(c!BwWRb1V~eW-n^}vk{Sh_MRCyZ07NhR@0Y)2!H#&Ld!9F(5o>C<rHI5sK_UaOqA2hvgN55{y*#2Pb05e;pTllx>rEqRs(Q!7O4Rom7Bx1->;V_Pf;*t{g5ij7J-5iq7zxhiUMa3ZCtz6<Cl{O$w_6dlEm<rxmCz`xav7}V8aPX(0tLD0<pi}AadfrDAaoUO-H1D{c`yNwKWydIX6axvP0sxBOVz|v_*;(C%&=T}(LW<Et%1|{Uh47}e^LL@X=EQkGrXHZaLKooQ+KWE#RWO*1Tut-NX>Y301mP%@_0>50M}3_?rLT=R+J(RD(P?;ch`QcRH8SO4l1&pEfoB!}EjI!NEO~@T-@MgjOzn>1eA%Bi&_8}RI6h6o+=*nLcgIte@?@(&4aIyom<et5k&F9Bd!TBsIJJv(202WI%bB7P7e<R{=!iuN{;WdYS-XbYc5scxjsRHhXW`&QkBl}6?*SWKo))h<S-3Ot=|@W2j$j2%^{)uX6>mF(zm_K^^-*sy_5J9<?3umek0*{an^T<$ox=JP85U0+iP;-wCO9|uF@VVL>kS6Y+Wv8jF88)Hng0VR{%$DxwqjPZIZ$Ub^jfS|`!VIZyRGW;UwA%aBbx@!wWKZ+hSAaM*%z4?(Svd();W*uvYiCZc?zz>+57MF;%trD1)+4?eAtK4j8LE`pzd|WJRLAa@;eNL%Wx`Uv0&SuY4ap|w?+)RX)PgRUsvb#MSWf>(}4K^;#m<D_Uy&hi{C%n`X5>TzFu9ffxdY41wL!O>V5PJuJ5y;D8l9Vr5+<(ON%*@ax;WjT)`DJdP#XFnk54EP;#tn|9EJcRn94H)C|=cNq!W!$9<BK&?pse?=#bJNPJymXsD@m=Mk2C#x|;RB5tywfVj`anTbn*dSuv?I!-egg>zG-W@SdfG(|2so)3~#E&_6rp-cat)~>dvjU);Gl@a%0Z8A22Y@|CPP9lL^tW^xcCfPk>880@8H!w!F3CVfqzhBo=Ro&G+W5}JB4~gfkU#h#StLx<{&RGL@FKA69HOk%i>PyHxKE35b8XW5=)QvspE(*em0=Q*6tN1mt4`GxqN0y13%_}6;x@S-UNf)UEax465Hkm413@wAKF^1zZIa&fg8Nu$9kdr1cTqT1-OYv1X%#+0<Q~Q#*6w<5RjR~T`4FlW=8BmJOfmffcQ$8$bUelcmHz#@lTZCelcy_TfB7ztSg?|`lE817>V7UUO6R0&kNcJm7_60x4`iH$=MsMDocYkrGum9hH@Q>v@TofzL;USj<^ZhNlLjm`XMbmd2ktnJlcdYa74nTS#z<#q|;@Nq(dwiB1B<W~KyG@IT-P09Z&Mc5DS|1mMlN!j#pJ%6?H+?5&_E4l7AGWrUGF8wPms~tXg~r<}Kr!m#fyyBzj#@{@A3ASP8bS?oP0frS=SPR)estRJ{K`Mybu{s2_xSL%!@u7j_YXOv@B71Fp%dyJz9;9w-Mzo_y`$sao3qZTxF_yC|5@%6o2BvgzLOV4_oUx>`<u8^QdfSTt{zBexY**5Dw^d)&Ik7!Q(LCkjFL{f@t`g3qUbpxi)*{sTCaP;17tt;I^`1aOQVmS?$OD|UIh+daM=3yxb>gm{@}v>?F|3C(7&xn58a)=25V|mqeKM3cDz8$+Ze+zWq?+M4t-xr>dm=3zQC{9CIix4juMlJ-V3qWG6~rNP8M%D9pNbLHbI@P10RY=8=k(kE&tz9hGRh8%^<hz%6-a|IIpQB#zD$8@PLqoOqD+9F;_Us)e~>r&H#_|$Quvplukx7_rQXl%PL?<gaZ)VJ;9bAyacGgN(4LaCqKz*u=|QzbOnWmCYZjp0hSmLx4<q>PkQ}qXE|MwjC3i`4`kd4G2gjRW5m%Sg1Q+)RdS+?1XIy*TvE%CGdscMkC@>)X3U74Ay0QM#=d1GiZ+MHJ}s>JUgt{#ZuJC$N&mVzc!y9o>;$wyyWgm232=XGK&F&1k9-CUep{DjNQPmim(MtRJOAqB2)UT@VS<Ce8<%+ZQn$|sw{Dw!=-(H#VF;bY)D*81k_Xkp%L^U@_MV(G-oi#nNvPV9Zb3f3Um$*)nY4jf7WHTdgN>%}LtTBmGmlw5X7S!e{mI-`w4BrLPPizTpRs(d5I}RUfwk1v`A-?*d=R%0&<Z0wxt>ocSWGq)4fJLD-l`zRZEweOun%nxojGNIsPM{~f&NCC)TTXnGpvJh&BWjYTtez=T|^fX^?(-LfZzdjVHtc+4x8fii#B|=p?ha8Uz?@qK5vS01vWFzVad<kVYBXiSzk>Lu3@GDDOa}Tw_;<f@RQ`Sh{W&@8aYNOAZkSWC=<l?c4JLxC`5#U+lXsrBtE%zmgtwP(CnYtE_ZHS#tBduWYL|PT!rrVN~c85^DFqOfOT2k-ON@TWJ8&0nuC42;SZw%C*jC}a?Ld#`Gh`kGrUB4G=;;sc5LJyEbHt)%sEFP8&rci8^wQ1*K=KHxsI|i21RXfB_4;UJf`c&#_6F-+KC!cQnMNNofxQmr^yE0orX50i43?<qk+G9%@OPTMqr5i37$8HzI?$A6;U0i!0EJI`>?#XGxn$ws4ge8VFtg&5}^mYSW1nloiQHmI?RSI)9>^hs-tWCC^>-}J@UCKxIyZ6BXj<5*~v9Kw6GyMW<-o;ucL}EKgaH5&3~GGofZsYt=S(zPyusTZ!?!CLN=-^m#1jnY?g>hoQSwL<1z+AO{OE99MvQ*`HEyi*i@778>*_*Aj{=+B>>#qN-7T>qQ*#hbWiGM{OxPEn>j&ka!MOg)B;&3z5-3}VrQIk3b0%(7!p|;dV9kn8_BT6AFa(B5NOdHOpk<V)PBx4;}=1bk?&+pjd<hCzd+BJkV%ykPW1k`z4`_xL*(MPoi>C-xo5KjzX*qe*6whiQ+gN}g2}8DGGsi&$}-Qj|H=#*tnN<v*#@~j<Kzao!9tZ>M8bO>OUQX76pJtnl{!hpDhLZ((1RoGmK1#}qCvT{mO@H8<>}^Gvjp_y=wnkv?-2Q4W7}*btckutoECm{y8M6NNFZCf&F0mjVs1uX9(B%K%TLaJlQZghKa>~_+a@LQ5;f>WR0*a1C_edWx&lJXJB{eUZAm{VU?8E9;-H-iJRICe5H8sc`Mlyf-Y%HI<zCEI+(o?x!j}_^c3Zp8^S$T!i|4JE&-Y($EU~Bg&cjYFDbRg3U#jGo91|E-i!mHUTR^(Ajb$^Gb6j|Il-XPf+Q1sVjl~~L2_;15lqa@eSu091DUGIF@Hm3GqjbCXcNkbvZ$#Bx-;Ak}LpnzF_!JfQBsySG8?%t<S4H!}iuh#afEU+RT}3B)bc<`5+uQJg#f)7*dl=TFKXt4G%cP!UinzGNpxNf4AM|+SWeBlYEdn@+05xT7PD2|j;m(V;Nq!SI5Z0rKnEBBQeoqMYqWuq;#R!2WEnil1H|WP|ma_7Oj|NK`L(CdB6OItfq|5-xr+^T6co}D$YMzD+)MvU{fDmF`nx{qEc4`%Em6k<pM(S0i0@^4X)#Plp^0>_<04~9zLr8De=}P%-<DkG4?8aWIz1X^)6(3YU+r^FXH-E!w*~(4*G!mckqSNW3@5-l&x3{@nNnQXhBHGd%vCMWw-Y&Xxxg{k(%{f5s%nCX~TK$bz-o)7kN$=v{wxXm5i@9MuI)VKOAdOJXgRJZn*%#unLyn{Dcr|`|Ge<%_YHKd1D?@Rv7veVm^yjElEc3L~y&??d>0$pJlN3$LtLG$hSz0^@UWA6aoab#5O~J&blZ{wphPZ|}@>LM}2HSFrkCAerJ^%53_xfizjV7~L+)f@Nf~S?G23TvA7Cg39a#VUOjxmO)XfCDG-Qo<ubgU76c8#RETY227hQ6PNSE4lM$$_y}w);F@jy$6x!L5GcgXyt%vO;074UV8Nz(&{z!$)85PPmk8Qk*twnS!^@DtR>pv}_+L^HUN~+eTa?U3nymFUAj}=##VY!_!|~`_pHr#Y%FO4+3Y3UnhyI^0LS{_H9T)l^0b|v2U_mQ+ahF@`!zvWt5ugMQX6`T2Z6&g^>fIF6!;d2Yz?28K&wG-QP@oYt#rrCrp`)uvyj))7PMis;Gn##j=t1;<K7)qN$AVvA>Cr;!M6ljU9iJD!G%7OTVw$1!W=r++6<?9L}4}EcIl22Mr`8<Nab;+jajebh%U<sTH<vI3ys^5$=H7<6QM+`n^0@vj)YnnW_$jnyDHTl@+)!-MfloE^?o1gF2x&{>J1o730q4eJPO_dD7AY+5)b;&P{%nWfaU*Rc8esBEz{bWHwF{2Bd?mDr#^eYQ!C=@ZynT*@OnFd`gyr?SeHsyy1{IBf;a<B1PQMDS)cq%n4=4jlX=+J?T;&_|Cu1PtJS31-`Rw&bHQ|o*Z0kK?OT-of#s0_Va!5WqCl2YHrrz1j?N0_|)ocdUs=HNF*n^W}j}*nhwygVOhhYs>6*5c6Kjn8S-9}g(n~s>orlRZKy`nYL;cJM`3TXM1xtg`=t|RUXY>bAXGiOxz&o(!OvmcZ%^)T@0JZJL-eH0AENDhYFvfKBPyu4QXS!1?=4S?cu30O|4dHwt(H)-W+!uzWVXo<qE={O&la&~GeP{3sVsL=|Ca=xd`+wiuyYCP!}(07{dn<7%?K^A?YDaJ|7%QR6i-oqc_tQiY4gzb3PboKeS*E7SLv;UuhKe$2SESbaW|keaVv`XYIgmdVI(?5j{_L!EA<*kc;5DQps+Lq=WMQctnwybMv6e#1sPx(+1Oft>7SMCVN;3mNZC~_HC!vG96PfR>r=;t_AP;%31BG1R`21`Y=;Vrcp7Y5{7Z%kJNr}ZFd1HIb!x^Di9Ntm#n`Lta%bl<HZ~$#^o>o2^SHebo)g79d{l$$&RvTU3wL(njD_wf@zw3<1cJDUtgL`c=$cxLDTgB$#ZY{DF_|r>`%;M7{|9^f!}bj_3salKrKDMF!ju`pAI9*C4d0yhY&rgYsR)uV*2SHWC(R1_qW4`%G0yuQ?oN6L@>m~xId{)l8#bAVpO;r&k*S$%;!6%2tl+{6mbz6wK^x^Yk(}9yy_R-%9tBPhB(rC*)E>CeGo~J(Tbvjqz&Y~0gmBKGy2P_cExW&$@4f^YV<kNV?KXnZXvEUhg8eQS36j%@AK<9waiZ6_UAESAm&C?rP}1+OX>Tq0v`RmNVb|#4144G<+~K2cmX*{HBJmQ_3w$6Y%%M*z%I*W?%Ez9I6hf@2QCYBE&Bci`7a-7#vVt$>H-v$^aNL;@@dG3>mCR}&CYa_>yq0W=ZmI)|l}54A)J|t2QiqI-R8TxiI2Y*@@y-p}14X`|?WbuT=yq6UWdy&U+OTWS^xhLB(!3;Ol+(98SHLyLpDWIy^ap;U&-i}!n$~pNusW?ZIrKauLb}hz>qK2a9p@z_zt|sX{vuZ@^;v*K#Wo-7OL%GkP?atJ#;tD{9TKcjE};a^!#X2YLL+#DqW!H_@N&o!|Au<+hA^Fg8y}mZB;AB;UNgy5!cN!(%c*l&wzXQ%?M97vMzfs=mC5Bh1bTRo?>{CjCr)v?NUBFv<>Yug{zM1D$@JTPR0P4Y%ctxiZjHWK>yClKcXo_f*3k|Np81Ena^JPAu)8KQr-%RkyvC<H58k7f6M1r}&D~E*peP0TSiH756;SpBjgV#3`@WjYk?b3+W**`sHKv7E9(JA5!jjp9J*ZNh3u%ZSX!8>={KyfZrVh8)<*+NE;LwHPBkPYR9))|U73-;G=v4(-#t_KD(pW4hyu-{eh1e$_Y2lTeCE=OgwKBQ4&8woc9!}VttTZZ+=E~||j{vI)4|X(OUd?6)jM-r8+A9AGp|@N="  # noqa: E501
