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

PACKED_RUNNER = "c-qXpi(A}Qk~jRXXqbK1-A>a6d`Z#{$r6kcW-xex#4`)55Z!9fxRH7#wJ~G+{oB9#Rn@skYQWju?|EmRjcMuVT<X-RQ}_C`k{9DTn=Qu4lUcIJ$5(0jB#yH@tK)b$zg-zcE2sQ_zs)B}omNqjPoiouPs<Nkl@<9Yy17c~=%T2vqV!`rUew9OjG9$fNtq6#pVP}Mk8U!0Yd$JU>USuep5`lqsA~$7^g}jI<2<=et6&=YcoNkZ^Ieutikm8WpQiIFnigdwUsZ#M#!Nq?<t;s(P12Gljd|iBp3U%GeU(PjtgPy2Qq;rf?SdwJnxE#qS(=pj@H!ipMO94e;kdXSL_BnsUq-L98HRY9)K~NmdgeLJ6B_w+<z=*eu)n+iFZ_c3JoxSSU!sfKs4j2m<6$2I9MixReM8R~qGgH+pPyeRd2&gMKR@TM&(Cj)@;(24Nk7Vz=2fKx4SHWCw-v4E786!Tp61iCxQ^m@x~OR>aU5mW^P;S&ue_*}nl`IKD}7p~`0;Az_ucKCXfrBLS9(8<#zp>lUgn>Z#mCS2V)mI<ezLau{pn(D?Lz*$!T)`F_IWn1m%XB1vi$V)U+_n<sOhi%=}Hv+8LLe4+h|P7h>B@6OY1r<X;Sh2)*GHg3Ruqxz`b&My7Eb8_a%BvQ#(B!4j=b_IwgdmX1l-a9~|y%ZyoJKpYi+E!SUAK9z*vupQO_$t75^19&l(BRdv~qR(~W!EoP(BJfi;z;ND%Ogb0KpgbOpCR(+LK5x$Cgd7&6oVeVPok8X;^Y!Y3h)L#0JiriqLMQZe3rnCz=kJsb%4X2CQ>^iB(S3ISDe<|`~A|ci@&I#57TW+ojOqC{mQKfl3@a7QJMe&l+r<kWX@RiSJRa~bR#pE_hX9RmbRs(vIjjy8X<n}bjg7RBhIpJso{4|rHW;iE`n%psd3uZ<)WmcyQI0g`bt6*T>B#fE)@l6rU2`jS-<E04=$Fv|3_!6+Qx{8XMoVH{&I_K`<q^1wX$!vCe4(d|yp)J#7Vvg)A9q5TpbAEY~GFaYcvspSBP>WpK(%u0~_%ly$UV4K}79|lXj8L1?m`rQNgL!d7{}Lq|0GPvQx2E-Ao>T2=l2z}A|IZv`I%IYFv7TiY_EB1vd0~GQmHo3y$Ap*OZ|ctesI%)-#~u@jOvgOZFu53;32f7*fV^v~Igvmb*1QEp)Hn6*9H^%+e$Miwyxl#(q~C5G@9ykx@5D!R-k%QFKo+iwn`l;0dxOJ-l1$ajq2xXn)hPOql?%FC#smqRNdT8Vp?imZObYb=+mUp=He7p7gyrbht;5~@U+6*a`5=0_LI3}>k1=-+4-XFGt?lidqoerM&i?Mst3hO%$G`6$?9oII_UYN)!S-L>1M2hjZ+m;_kfA)>**`dXyFG|5Q-Wn(%2QkyJFouzw}WHQE59L*ef(~B|JA{}Biqx{?+4NPI!$hU<NN2{^nTsif3>$0zuG<eE4QWDwEo5*Tk+1{ws&@3?Y#0jKit`R6(8*H{hdZw|K4@_?r`^bCw_Z)aJ;j9{E`nKPmoBaP#8LuNkm7s!WPn<&3_iT(AGaktE)m%Ziw;_0l>bk{?Gm|pyHsKJ)$9mcGsim;Ap2TizTFdx3b4G!e;|H`?Rh_m6nf`DG{oJN0VqV|EYs!>u5s-OCHHaQD<h8wFS2MCL>g&DPg1ci#+Y~2mTHR%K;sWi+pzb@HNq7?Xq}-#!Lus34xZ?X+B`m#2gQZe6S`nKf;2C%>E8QY;GD%K0J7R1aP>%H={P*`3OVv%>L&QrHwE|k}|?e0&l|PYh-EG$;p{4@r(hDzXCwNDgfx@GNJ7QG!tBpGu*W);f$e7(<GZ!1o?47_(SwZt~-L$Wtm(@SBbl#`2OWv0%IH|xB_)R{7*N1gh4A}0A|{?TterLOrA3q%S)b@j!B4A6&S!RLH?c)hRtYWXv0C#hu6e})x?pFd;RE}$aSpf!HYaD7pXTnVphFh9zqCEdwusZ{WwnNwOLL?05EtRc5tz%ZfQnEHRPM05ax6xuZb;W8cw8!uA-c{HH({XE#Z;V(b*mU^EKyE34GXDHjVf^X=g2{{kUm?+E^8X23zaF4qsO@y1jaO8+lx5na*b<C-kafQI3f##g$16EHS6VYa}Ht!++L|s02doX5i5M0f@#Tny_l1f`Y2IM8;X{X=0H(NVDYnVv>v^H?B_KOu6qZu*t#oz$3_-2EwW2v_xi?x>xs(IZD0vt3n7~$OLBf;Hz0b;*e7dqpc>RheHUSgD7fxJ+E&^e9~@|*5dJXGD(FvJnTr1SxgA2^h-N0VPOgFi02;Q-d*H%u^@JP(y<dU!;}GOK{$w%f8BhY5JTVE0DXH0^a*#$>;p-}BffL!EJ;tDo3d4P@aB#O$AX1GQ~^}=o>~y;q$Uph<)sfcI}hB7?z(2kW5e-jbYKOXfyD-|L8W5a|6`j2vO0*ai%Gh<R=ikSL$A7A5ya@}ix*1Ts@r@V%QCpX;hYdVubCY*Sj@DOmYdF|!mg#d@JE$H0ly>pM^K=9Z(kR5lyTs+pJ<j<%me14X(^cTcxi7y+;PMVR0NR-h`?AdDbk7ony187`Dbm}Mzldmuras8pKv?Oiz@qgy5fB*I3~ZZXxLdQHwtcAUFiV758}gDU_cbG;cZ6mr+`pTdeAlxxyE?&e1_;xmLb~R|9xw3gq>odVaV5QRj1b?;`xkQPbRR@Z(M5LO+s`Ghb)};cve)Yo446-4+oc>bwx-y>w=MV5{Q4_R1|EW#-F2~Z=>-QZe$XWNr;D9W&vf5EJPS-gEUM#uaXa`lcn>;^#xk1$eb~cG)^nR1wBOs84?ajE~Ggyx<fI*3cud;bY=L7pW)}1;U^VahjsBj&Eu=|WAD5EmtlQ9KV9kEW7aV+R@hO%5`4S>Gl1u5xhdBgV>w+LvxI1p#U<~d0IS~zN?=nP3;-St1^x>2ev7v-z;Ck-{PlFUsIGeb_FIdo(v1F-7d;<m%ysN75>V?z=_YiX)?ipI=JS%are_3^ks&#v9TgT|$qnHMXhNONX5ozOB!-KeIHmXgiWIRefw}>A<dddBWVLh=&i-TC*iLG7m|hnjQWZc|sPHv+^q48gES=VJHzmv)m|MQODoVaiX199B%UwcLO%VxQ$Q7X6gDBe!d8rGfzk#w3UD4d>7_jufSJCCHxDZqpEPkvA`_(&Pb$1}Wv<9Fk<aTTcE8Xyt2=@&XdH$C0jJ)kI@TbGlbw3QEvM8=&CK;AGEV(o?C>R$EVwOgPuk@KE=z1;GE^g`Jdu$f)2RBBEjbt5>V+{6*HZn+nOMKXT#U^+(x|)*rU|<d95%w@;3Ix(B3dy=q5sq<z+hk^c>HAz*m%7ZTtBt|>vu_8_zI!@&@$6esUsh3X`|WLgMT3(BvPh#BFP^SF?=NFue5f(|a*ez3dQkz9YAnH18s5#EK(-^GFz#VFJau$8FtB}(GmS}hG3~UX1gx9_=Sc+gvkK<bZaQi{Zr!Ndn_j5fB-J02RKh=Y{<ghm{(g6en|2T}e{%;hCR#S(US$}T&@OPw@1?5@*`5P(^VVEWM2Yr#d-Ih9wtWLX?6fAKlF~o4D(n+G&>)=vbmN?|+Qg{v|5w!}<5^NwboO9la7zhIB!q>c+c1`qOxQgky(4h_*&JGVHHzS`su;gd>!H(X3-Q64Vtl0xi;;7Uk~kRoV9pd=l)!}ufCP}2=Ae+wZYD9XS{Va1nG~BzjID-+yctbwIe#jE7(~0()~l>c$8}NOI?*9m_po(>2hs1zY>|4RhE>%u+tDdPK<<eXfeE1`bn*<FesG;LHzKFg@V9gZjpC!IaH0<4{e%6Vp|A#{L$tfy;OE`_t;4^|YlG<K)awZ~=U;>x9=DH=%ZnxKR&xbYUP5@NbS-QJtR2I6k*2xfV<ypcn&hmIx`%_|u7w+Ja~YnxYRX+%KG~lprnnH64}ZpVkQcLBW;yCoz7R1%!{Jf9d-Q7eP&=THV`dOXjd`^3$Jh(_bHLMFV%Q9Cqg5Ma2Rq#P<=(;c^!m~WMsTR=jS(6hvD5#U#N!#XJ%P=UPd%ILMC-?Pfjr_P`Iq7%dX-k=GMn?Oiv`~u<sz>b?dxRro@GZC2vSz#(Oy>>7z20VHwTaCA0nBr5B6T|97ccL`THg<<hPw@I2<xNlazH8blKA$^fz_UU()lmWN}uzeto$0X6MKfV5QL{ZVOM5R;l@*ce?T|fOopGzPi3PB5vWiJq7JSve|WGh`$^i><5Do9|Xw>+>i3CDbcAhEPd57sC=aFwA<GI(wtRd0I4>~0vLfYEK26RCI%nH#A|>^eB3PikjhuO*COQ!z@cwbP26b?{_W?P0E(|Np02Q4#Aeq?^}c!uo>?ZwH-?IS@`PD;XxgjybmHl|VYKs+l`<1BP-~~Tkl6{1G>Fz6(G{jGiCDLNu0Vobd=y$y^If(&LXlC|xSXU1UJNTI#&VZ1YGb~C-1Pd7s>nOdtbFykpSS$c)~i>CJ4Z(>;MfB=OePaB5!OLMHgVM0LY>4!Ew}@)O;te~B}fIGO^T`Q9sJVhe^y*#Wq&#Nx$)v3#RXm*9d8{T$47%`@8ICCY&w0hHe4IPfVx3%X~MgN!F)fkNdAu^<12!H5Js`YZhj{h75?qTOl0G@&lgAQkn#!gd5<G`)!Si;Pk)6B$aYdPuTD$_C<N_bi><g$Xj(~mxwxhlghznL36XKJ_K+~69ZrgYl}ZTika6r+Cu?T|@7H?pYh!d~=`$T=zEo*ri6&19xC+qym=be1%`ORXLNU)Z8+vVew2lJY%;xFJqMojPr>5eftTxdZ--+Om!Bpyzo~Pq%nvEF|m7sK8$WS^IVq;;78fejkXw+8t6FBrc?LBKv<r|Kz{SL77zSZlxXSZ|E#TNCKD%b3ki5#?MY$l`(1Rdy07A0q32|c-&C;^ddkOhFVayFq*al)OgdnyU~jA-O!q_!Ah@rgIM_y^I;ZVC8+2B-U>N-k4#&!zb#NK^0E;szIFMRH;q9WHX<#u0CS^hUm*)7}sC2lJ9J6v_fUDxWZyFQe$wqv(;GIIIM->JO_q5jNtezF>hY_pqMXlN(kW#Dhs+^uJ+l_3=nSH&3#%b^co5J8IqKYEEEBn?+7E%A;!mtO9Qpc|@d)&hdn9(H@3Z5S^}U0z~V5Cii#&`pWa`8{4?i69&}H;5X4sre8OFGFzv$OLoPLFq|x|=RKO!fZrPRzTQ8Z@|O<Me~8UiNwjaU1!rgGOy{MltL`P}ozw4!M@=U)oENhh4WUvEcB$I{y3GD*xKBgB34_5|C?jPUj7c^zENw~0>Jz<<i)l<ZlYzn)%TqN>sB$TJx+@=e!lws#bsXNB!gv@@H(zK}zcc2I)Pt0dF@b{37j1;A78lx|LA!BreGR1Dj7~t}o%<`0X7y)ajozQ;&e1C*nd3liMxRbs=w8T({TO-O4`1#4zRw;$rz_)|30}(AUmk?D!~*mK^$Nk++cqA1xL|MIp4>{C)B?1UJ}>ciKfsm1D3dRx%-;Op^5hgc1KF}TPj3tdpmwpxk9jWMXhz2M`eMb?4#~CZUjoZ``|Zv<I5e>@*Dr?$zrB5cD?@9(ZT*m40kK?s<?{SCWtLs@_?iCs>(;xizsIi+58lK?KkO>Q-j_O1Sk=2+CWOPFZE_JQnhFE$7+Q8r{mL!rSdhOTj=VPxs*{ZA-_ci~<3o9!HbvF7h&ln6eUGldngmaxOGK+qSD;f%gu>u-Q!ghZsjaPnUvoDi+bxKBiT;-zkQ{%c_u-__Kd^7h`BEV`zb2u4%Z78+R;ROB<?|Who=`wYWskODs0r@2huwKe1lyEU<1AaQpan@Bs5AnNv%fof`;IJ8R~(0qV!x<g7mIw-ROvKtlFp07IA`NbSd(+PAXXSYT0QudUl(Nx-l{K7qqx#MG*z7>qkkF`E1rv&YmdfT-}rV&LeFp=xCwR)OYDo~&$aZ~dSKnAyYj0Z=s81#3A##Zrz?{JzbEV!ie1Am{QJct18#&N$v6{|rF-aq$UBlU8vt<)qN-0Y=>#y}Kt#an0XhcOa;eg;v3KYZoCaZ3k7qwCl1bG=NBy=6om+bxLYE7aoKdv2GSX6RJ`^n;#zElM<POfkTDGtxWy?p*5Sn8~^!iR7UNte6cMyM&)MzHuF2#=VaF1xP2w>MmY9P33mnTG;h|wn@QXdR2QydGl5{;7GN&**p5P)GD0)ScJ;B)i|A2%6)u@S2Avk-h>AKq%5@)eRna_$sX^mxvK2@sHj@#&>olKRx0HLxHQyV}h=gs<*?)i1_OtV&0rZ08^yx~j@SXWh&+irJ4Kj%7V@4CO!^+eHbpMl_0*2KYr{{)dzG(OG|)e$?qMoPspaq1~q&9Ywz8%&6Bo)n`rhs2f|ALwJ9rxBta$OJ8W%U8~??y{vj`W&BLFv#?8jU{|<VQOqxr@q49^bYf0(R$T&{Dvp7WBU#BwP&XG10|{RB<QLr{Pvox@0bhO9Av$Fz{Ps?B<1sQMNtvTal+77ok*nep25q8s_PR&431lxW(%W>x(H==8U=fI4;?78J5;3KZ;obtb!I9mUtP)Za!400?av!)bVQFXWwbF^<1-@X{L!h5*M8LP<tLQqJb09>y;FvMK-3tkRVi%eTHrhlOp)=|wiKa<;O+9#kBsLBlV9ZkiG<jlt$n}*haF$6R4rZb{`5rOGf7#hSHab!u09)((64@iG^A?g+c4IL+aqF|wW<H9I?$AIIWO*jEYogpWR5DN_W8kV#{q2m<fE_bT7*T8cpx7DVI4Pqeisy(&6hF^smL?zg`nNlGkrMMa`JY$i0!Nnx&s;5tNZhIPHM)u`HC%SZ+B`IhW-Gt7s|t?1Z6ItM>n*gM#URs$L|%3Ms0O@!vEonj1E`11N3UTDIaC7~k+)V`bI$D=;1AD&_o2SQ%&mg?>5%CA){*>JUy~ppaoCU*5%T}nBCTpx3kk}C%V!kRlX;r|`)@l(h{%b5{`>I`_Z0o`L$pC%A8j9Q9dG{{>brpx<|u43l%1B^^F2FVQGg5?BUY^YCA&oim>=~_oEQC@O=-Sje~RC39UeEL8BbSwt3REdPQK~)ej2TMe~)_nSN|u3HU?VpZAR2Ts1g^Uhp99s4~Lo=yiWNn_U3dT`qBTK&{HP)Wm*wu))U345fWM0;r|c^b9NRi;Dnva2Fy=EN083XKwtRMV)Y19H}09(Fm|*6MPa{F+5k4oi2&#s=9ZiF1)9!=pLhAsOd**-opa{gx_B-iskAcd08c|(7S75$gOJnaP*3WN(ZLJ;Z0J1H+{^DewQGt8%ot~t%wDXMBg+p4A_1*oNcRq%mLA~V<E~HE&-x<P$j^;40I&1aQ+~DHKMOf5?%3@)(FbfegcRYlPgu%@Xgi1)N)8W*X0#njXdy~BCd)jlq;qEn*2~vmGm#0sXN(<K?mQer&o@ISV*_*al43wk%vD_t1eq9zns_nGt|5jC8Ha*uN)l7eYbVwfv^?e}U~~nN=9PTm7+@oEi-)PXyEh|kZyW*$g!%*x?QfMJ49PazJ}zd(qO7zVZKMxvBi%*X3QyC8P0S{n>jU?Q85<^yn>q!4f;o83$cuWu5O!qKzeR@fqUSHOua48aQs(YEl@Q!?;EM^sjaYa9GZmFug1NAiV;b-eh!M1z5DEM_6Q|1_Wu~otfc7jY)Fe*f96MzxG6lrK%U5m;{<-`sKAf>bi%tG-$CNIFd5LKvtQXY*^k?@n6s0x|GPYY7W|5fBO^FlofI#=ZV#a2$4f@f*AXBhwVB8Fn@ebl>c)f~um6^W$a+~DI=R6&d4Q7aax<T9xAvpuY(T(tRmk9s1#bv`|1IyBftLwyUtQezXz(kvHz3Z3Kueen*E1U=6LLpJoIWm`9)^xcUW<L-OI;col6g6{Q#Qfrp8APAHxO+xC<_Ek8&R;<f(h^E~UY0rfG*GNdi}?i>N1yis6A!!GgQN*rKtmudhi&otnWX6B2{^5sIb!oJaBi(DbDexL^oX~pCsSr)1H%;0PyC_Jd<_@Yed2v~1|V>&fI!h0JSI9*h(W8CijgEu*_^5*X(XHRMLj)h#ZIRSV4Tx!_qmfn)OBxl;9T3dq<IUR;1!5l?CPA=5=Ao%?~qE&f1bw8Q)7rcxf$j3sAv5h`41XEKE?%+@s^)q#rWIZ5THf2nIYLB?GGrmFf!b5(C**fKlZM1kL)G2%;X&X@4BjPvy2c1sIi{IS^Og9dnHsBkTv?frc<hrFQ|+p=S>g3{R3a&Yrc_xn&xc5?AdhaX_ILi-H&E7Laj8p4w|&|wastfu?mH)5hI6t^guj?&HRnL#Phd^e8(h*Ra)bUq8q!%vRIRc3{lmeJS+O480v*GSik?U;k-ceF8<Oi3G$w9hv%B{`0)q$l2pswGrEm_qW!nP?9gF%Ojy+Lp?*JO!X#QqGnFs>d(`wx9a$yPmhd(3Y8gf6_~+bcPJE!?h1=uCx|O>QeJHZfeWDvat?litx98vMa_3pH8l%_q=Pn+*%O<~UQvQ})E$RueFg-nzN5B4d93Q@Vclfoi4r#+Ao7{o8*3Z~cAT?Gr@&}}qvocB;za8d&f^%1(X4BXtC$eXwJm9Con-=3j>F_J-IG931m6j@JMg2Q_nQJSanDRG~(amTLewk3&h>NU|%CPP%=QxsP7gj;EX*EI(d%GyphOF%A`GSYsG+=RBPX~=a5Cad@{|s6ticLlH<hJn+oR8|Pv<)mt_F1F#yd(}cy{RPl+I!govp6PsqOyUb+`dNk!JED%=l=$8?`(XX)>p;ELm2-X6S1|FjdAvQ<MPubKQ@mCMnF8KW0_QCb~k$I3K}qVs>b1E_95*pm2n-9;h*Es_QMwi^Y_6aU_G98qwMh6J!e7W{7<3QBv^eQq}W-O$xYngt4vfdf0$KW=25-eLi(#A7ZzcCw_N3<8^I0|ea}ns?js(!)4QU5y@K;rcQl7nNnYL1QB<BMpb7VQE_B{J2TJ~4x@3Evg91CP01KPfkx!Dq81Wz8>$)KEV-hexJ0GZt<ABV1Zdk+CH9^*sh=q)=(0(&ilE(m-(s~t8upwH81M{Fv+uZz)`LCWN$k^l-qT-+}()Fzngp>4I-J$xe{)Xb}*1zk9G?{&5jtD>KJqGCez6BnSPgg`V(uPd9rRl(|z26BeX2R4atS&p7X(J(vUb&*ET%H2vjvklz>9%9=I?yG&vb=#>0YW}-S?STY5&On~#Zj9Vsi+5m%Cu{Y$C82JV;x-K3P(9UzHliJ9W@cQgEDJ8Z7Esg<Vt<1!j$OsqvQgv!!90MLX?pZXrO$Cac|6-3L&nweaJ*d4`o20tnW9}R%mgOtMJ)S(BpR3ZdhYsfA_qm!~w5M^Zr@$h%@&vL$U@Qs^Q4ua~s?sRD<X@qn3k;IlEaE^YLBopaQdr+I)vTY?@eQa8$ysfTjS|=G1J|C!S0D1__U2P2|1T{$|jmDDp?oatylq4p*GCgQfMBm%79n%T{DK8oQ>`mG!kXR*|)Cj26er^reODHwoeCq{}n#9v1TMnKod5y7C4QQ^7pv3E;$8DK?`|j~{z{flNxm78zq%ofKmJm-Zd$_RWsh+Aa$P-7GhYesH%+KLRefK^a^UXgKnXsvThC+yqI<ajZCH+-|5(s&3(pU2wDs=B<B*yo&ZD|Dfw0{L}JO%vsg@3`eQW8T!g7?LtESp?dTl4Ejq&Ynfk`PYd>6A{LB&;G*8AU`}5Kk$F%dSY}d<h8xo_5uJQGLo`JD*md(*o@<=;H!CjV8UbU=!S}NfE(ZK@hnB+3dt|36r=Fve{dF`B5Be8mn9+qYGdG12`Oc8j!1?PFe}-YrH|+qB@B*}isL4>lsZTuzmb&$Yhf#de92xAKOauFU0ZLbHevYh%K-ZH02WBt%X*Q#tBR_O6nc;^-Us<;A6Yp(^(p}4MQB8n==w|d-Mj8#*r%eFdt?X#f6lt6nH-0FO@xX@e3TiV6wO6@MH4sJ>(H&*8(+a_4&l|}Y!Y)<Fm&VbU>N*>+4H9a?@`uKl1U80_C=FSfxT^*1S5XaPcDY;ktwD<m5-P5Og@q0T?euWX%*QZIF*8!w^u~{>D7{TXt(OK|h%5zXk7_ZUW*=#9hwPod(iIV;QSfkd_HtdA%onYc7$ymZh77UINuvJ!G)|HRKvG+H449W)Pe!z|nit>LQW81;afy_|b+Os-a<0;n7}%DF^IAXLFVC6V`r?X<t$E|;4Our?%j_N+S=M?XF_|#4g609!Vjr9S$@<xsk!B-t<b0X*<edQy$gDOyM$=XFL!l~^p*nM2T52O=Z_iCR8AGh0*{+@4DTJwNPDzGU#P>UsOd3$aGl(chJjsY9sX4sQ)6f_%^1cOr*S(5dBw4;l+Z?ePVhd}d?u@BidRp&}1ob~t1;SWW2L8bIm$<y2JxrfGi1v!&{bH^^wrY}QE*ABjv7^B~xn)fuVV*x=6x~<)_42#3Tjp$vlz+t0Saem^+xV>C_BM7NpPe-rc97v$W7yLACgtQPoJ?HOsMeKbFO`uQ@I#V#$L}?h`y@rMKXL#ZrN+-by`v<9n-cEK4_SR1ObNlRobM=cwl{Y3oN2Nf_EP3tA0h<ctxfpN8Ax3s5Ke^4cK0nED{^<21}1U`l5ZWUz$QpO6S!5oT<u9z&1j^YK!qs3Nl6PwZb`5Wr@8Bv-olH3HaJ7&g3E!85Hxw+@g=f`sqd@0pQdg*)T{ooOy(quSEu<nDJLeeZ<=z7hLOoc)mYImdMAztCSjlrZGoa1-d+Z>nT(0v*$vjh>knp*uW#q6^HN2^vd(M<@MP_9NHv+22V4MSa=e&Jww0fMJNkRP{q{G_!@e#C7n2vO%AnK8G=F%7{4fj?Y|+aogUhmUZ9y`hX+mr~$6Ru^#@F-3GvdA0*EXK{W*LJtJvX1wY4WH*e+^^Ic)o~<BW0H^dBS+*<v|NfKLB|S9yW;EG6?NX0q4m~Gd42u4Z%*;AV(#i1ZKIgXsJA6JQE=_ia7<CVdi)sZt&LmG-cw(i4F`QK$gZCkxq6G1S<z@Loou(iwI&|ou7*X`~{u;Et}ENx>pmqnh{kVNWvub>~{{Ys)Usk)O3OuL|fkHNX%x!YE1$@ylc3>EH!&k2MYQ@WGAXmmh;WFCDcjg?{=f&J!_3=jJ6S;c9B1a?xXRNpihjor9gpgjALyWgKaEOm0fcD$1Iz+OlR2f%1Sc)D^~xXH6JQ?bB|SbS5j~>Dj_4F*6MhTa|u+EL$gG;F7x<iQ&Jw7Q30WjeYmCzg)uTno!)?lSONHp)>Mx~Zs#Zmb6imPLOUir%&JI9m<D)A5@E?LOCX(t(G)<pRs<VvY7J?2m#^uDrBy_$!HYo?WBP*-AHXenAo^2#uR65_?)AXKnn4S_yw;M2d=O%s&tdt`&0WjkWDK=lsK-gX3(~~xyNUQuV}feT$9dB8r)qlWcP_AdIp&+jDmrX+;g{cR>b5OWxoJBuSC=>G@H{H6nxD<82_{_F4Mfd{OyeVVQp)wmkCD5lJn^jL_TCL(zVaXGw|p73zLoBO@W&#eQRF6eNXi6gm=QZxf{+`k?U)3to-5F_yeNxld|4KYd5{0gR}_PxaYS3bYZhnVzebFSP01?`ZQNVb+ar<UBT<25d~nnk*GPLnT{=75Q|@}2dYMwW8<&mGGuWFP>xuG(gt6>OJ2W{y*})H0CGZ2<Rc1>&(p=uQ<4KA49>->d0vWb~f#HU?I9*)V!lqA>@&-8<#3B~Yu-@jEVMd!yIb|1xXS&6d_Uz2vVR<~>WoGo4kXO+pn@-b`Q|`O;h5*<kowEa5&P<f=a>qLr{qM%JcY^0(C<pZFJ@3=KlBF}Et<R(0{IZ-A1zvx~n7>X>7T|MWFUsI4PI!n|xABv=yRV+W0`M{_$5)9KaO1y>rp~p?3KJy6N68P2XRbAANC30!y{mS`NDzk3XCy0u?&849MeX~<vCoGe9zvo+mNWA#DSuB_WNN66cJ`Q85$e;Ic&B+e7u5}rlYG^|1?!|#2I;1x3Dm&*5}Kool@IJixY9q_I5YWz9_S%ubP7OLp;3*bjC%jDw9S*CG5R=If*DP-fdCCMb|dF0Lz(UcucLL6iKB0VCmUxCm4xgHeW!@Yzga&H(4CB;RoE9F0W6RDXJ4|S831901ew7T&H#B^AuShe-O+Zuz4zDn7#TGC0~w9Uh^(Z;y*QXhm_5>I=a!{oXl-{#riBtbwq`ei9$q)}f)gy*^hU<i;bk0Jy3c+tt;QZJ_fM>Up3WlGy4n09`XM$5vpS(U@bP31t#5+oH}*LJ&$VM~3>IX<yd5>;3+I20nsI)Z`0X!;Z%s|C4J`i$+Il{&F$`0~s~@T5;crJ<zwE@j`>zk;-#3DmWhy@O((ui}(Xq)p!&2$S^B2CX7#}VW-M&jb_e9nn9@XW7!=EKtaLEmL?D)fm=7Sa7k70;+dq%jqSY+%np<RvR1p)j!$iXlCz!|ix(vss(TFqZPBdn%@xfl%X#UkfKNYF2juj1sQDrSpXVpoD5<<?r>XVCa2d7m!kRh+Qm7E#XaPiWfB&q~e@DxNXjlLqq@d@?PHnl*p-PfD^7VM?M4?V8a>;~PF4@t6+Aq(lHh*Edbr^CY><*Zp&nwpxMYj^<|pRvptOTqISx1gCf>Yi%Q_HA(6uuG{EEQ(*Us*3eH05^Nbx^WwVe?U_da+l<%4_=BHq(L@_vjwI>TK(d=n!)v=5MqBgw4Avdw?XoJgN^gDE4I&l;WL<44(`bF;`IDznBZC|OgTPD+NSB6#7bD0{7it@n2Id#HWjgKQaldbpwd2>2A=b_R$wNNz%wNz*@+06m4f|0ou6z7?XiqbdSb5@|MkfCJl#es_*Z0&|K~D}hZC3#b-qBh2?fF<1%}7L7se=IhSWmzAFHl`~#|_#9gu@<oIrOM#7>;vbqJ>rC=7g9beaWe>M*K2HKl5xNs%d^gzhWW20cI$3z8T_yTDmf3xO(;|@JS#LH12`E`Jl@F2{e;lhQUO7jq7M&q$a$yrwttx(;l7~W1YpGAVfLiEMRCy4A6D*v9~th(fiSpCyma++4ucCF0%2P!L`+Jbj?I$WgU&TEC)?Yb`UkLP`e;GHQcb@R6EGZOr)8#2~bZOH0X}mB4CRSvi)jrZ`9aM?-ls-MO8i_48i{&$ucIlsGn+B#d(n-vE@L6@>~bw_(MT!oqGf^GrkE5kT%VLy@y*5?r4KNs?-KMtD~Qp;e+l2G_pP8vj&N7(d<EUS!Z{2?54A94&Dj!XJNt^&A(<bcXrS{n$ZyPH_OdZ7qcXPAK0X}OpY18L`0MxakZ4%r9|LJVbp`Uk<f1>sr0g|ab_{GDk0O&Z1xkIrE-^j4Of=9{@4O7)eQ#>6V<(xXb{Um+v$$9PO^x-2}uS?UP+~|(_E)LL?sj!PJP!;7)Ce;9IZm-T3Lfp7;))3iF|{DXz69u;i@4pGHF_!#5h<Y&-UV?o-Sra$5XikJpfKnlEmh1Q6Q8l3_-98sFjA5R-82kwueH>ealc9C4z{Ei*#CWzP9M1WJPb`_w|BdgH17OGid@iCkz&e5oGNf&tZCd`rLe@%F>Cr&<bae@ztR5<PZ!it#wjXk5~;|^)*+Jg@uKV9h%dIvspz7+Yo%NoRO7nlIbi<apNkKI8h0T29{}BNxmMnd_n)mkJX$Ku^*xFFpe0Z-4txU^wmv@s<zqG-vljPWZ{P`WVT6CgDYO=qb2x)8LSW1*4B*wuX<J4mDe}fSS(SnQ?Y4u%JraPo~Y5ih{+DS&IzrgJjNe1OjgX%+MoaA+SYd!rrxdLBMj%)d&*Dq>!HPPldnd8b6%~tTZczGqS}q$?i|K%cmKAtCx#-H17SCVFPLoJby8Q&qP)ys@nK^vt0qm7`1x=E>h{~UHLq;k6@8kPa#lcJxZ2TazJIWLw1aY|2rXPYJzYON-H?Rw{N04DjG`}mFWTIHrX?)6uXp#3cMf-6#ij@OSA!HkPE-76DqXoc=uR0qmeG%YMNw?jPTgTheE<D()@e^oZ5D%4fPe##974{r&cwIU^=T@gcHW+?H#_mWgTue_AZ`f%Kv;vMITqB}?(y-S{cxRF&!_q++vw87_{=+ER2Rj2U#5Dc2cMmCt9Gsu3@92P&|{A(+Xy&pF{f(HU22j0qy8lShGTfUtew(E!^ql^ioCv&m*UW~RDymN(|QTfHiTkeqNTa3X8#QQCH*I&m%ew0-1_yIaR`+(#A0P1L^>3#IZd;UzaLU@%v@nPdsm<$C0iZ6tW<uCP9ui{Gn{7Zhd~Jo<<ccV8Da&_vRiZ5oPEGf3)BF_o(F5+cBgZUe(*PgL=JmW`rYAXo|3v{Ym)=fG02abL5s(ccd$D4aPpu%?6hT@L`Hy=*~c+62@5@{Via3q&6fFX+KF2mZn!iSHDMOkb_2gvzr7Qk7EFP7$5`QBEgOql^@9rV{78LX&DAt8=rb~RQFk?X=+TW2uW*R$GJ;!&P1WLeRry>cGj25I_`SWl?R_zfUc;|nt}(CvVdq_DnLmjGsMtDj%@trPG2<sb-|g-^jzItFy1e4e&`!lf=d->tuDrD9_YihBtc?DVb^<Y+%1Pg36Keg~{=Q1H%d6U|d(2}2ftUy1?*G!2uQoPY7tiy{o>Ux@$vEwiPVR@zD7fXniI#8`k9ETB(VW4=>(;am*^q%1$q5lm66}0ALGaddT~zh#HqHy$l;)DGnB7{pkG9g>U0^MYefM-bB8Y~iOGaV?fa;GrteMRuY9h%qzL&(5xzA}4&%OI<>o^);EpjhG>Xv?vOy@Ox`ZYT`YROM3S8&SYXkqpSWo>f=U;uTQPvT6h@@H34IEQGu)8Jx)oYzmE+Byz%7<43;F1I_`cy<OY%y$F*`CLU|od$<4t&I>fw=s&I4x(qHh(z@lqv+Web_PaYVP!BL1gF||(GETKx1G!Rs)r=|olE{Zla%NtVk6uTtg-kv^mwN0FGd?Eh;zDfks+%(VXGbRu}<O}6UD{#RyW%XOk!aK8a<<B_0{mB44USnHLg@zxhk2>uM*RjL0YEx7h%a&lbbJI<Z~i$Fa-KY9KZvSiJMWFieDTSBqWgw*<hytk;nLN7)zAYF5Gc#AfKXQ>P<&PB6bPqMo%O6eUfl!WHgHS5Bl(Iz+f8)sO|_`Y~AJz3+|MsF$yy%iS$<0-Wd+ybJzJbg478kg3%6UC=^fwQV_+4lhho|;^H4hMF{d4J$>qX+S8*S%m|Hmc0Nyue+xrDDIwBq)rJ5#lxg=)SAN`m#=$r4$bILBM<%?t>l*}DbmRMqjm106eJFa-Y^p;sPJy-<e~^oi<B*j|KaCx_g(1bj#sf-ET5Clu$&AxXL!#3%A1`v^U8}`)I^h7dkosCIg5Q%C^hN~)t>LZsa~BPEEVH4uK=P1Jh~UR!)Kw(L2ZwMV9K^6uuU(3|@Jw2yhq17@IT?+3dS^o(3#;vkA6zJ#_FE`S(i)b0A_GLLbaqyG`O#>kqn>Fc2$hRh#1zhL>{*q=)ws}F7vBT#wDw(KT``@fh@gynLF_;ea}VTbkW;<aL-t@4#J7gE6*>`0_W_N&g@Mrd!p-X&A$(j9rnxz?C*h_j8CtG~MWBvI_>Dr6Ao8|oV8XgAO_Mhe4wKa~?6%Jl?uz7+v0QOCmwY{AqhTUhj2)*XT)-sczDP-W(>&DY=Rfc5?7!MMT>bEL?b-Qx1W&?9lPgLt?lMJT=1Us6&-l;tcs^W<IPq|XOw6{I^>0_#)<3L0Ut2prf9Y2S$8M`<o6nW;94`Nv&1u{s+8BQSlr4q-!OTfgPP7WSICb&7b7kn6^<~!FHja9SueYP`zWesOzE!rki~wBH_7PV+B=SA0Bs-z&6IzthoF}R-wi-jide}^5F3W+F?3*T1^w9-D@Ju8{;vo8UF`Zr~`6`lLO|Yu@EXi`(ig(tnjTus)4a;;QqDY*GD!F7PW<M+!Yor<?h~wD;-79iHmklkUCStd`*SgTu;sTOV7A1AEi%9EuKOKI{h!Wx=5J_0Zfn-gPP1DHcDSbse%d_DI{_}jmh=GBg4>ve90gR8LWvV#8Kkp`;5OE7nIX^Qiu&$GT5R44w$*6V^tM^6DN#jZ>b;t*pK{PIt>I#W1k9L1K+WF;oI+fuxpAA0>1Zb*WT@<>IE_2u*RY^xJpASF6xWL8=ao)d8Yvsaj5UXO9w*+Wv{{lT%g-tEN-sg1zhfQo$YiT%~oZTl6K@1nX8!ZzrQ$-+^D+X#OjY<7+y|I_9U3A8$`L8=$udJqV<M|5>8(~KY8zjMsL3fe>DSPsaew&r{b%dLPIF0Y3zh*z5=KpbYytV&o>+sbe`sF`%-x?L|$BpmkKNrvO*AyyN_63nw>v-@Tm)^wONEWnu&~Kp_-T!6h=s4a!c(pT#wzju_JKWlax6(QZ2rt+PCPPY0GZRY|7*B_Yu8pPJMgnpgQ0Z9jr_sr3e0K8T_cP=k@8duC_p|)FD*t>ikIlb*jc@)l*NzovDUOS+BgE<kW&nz*&>EOyW*V)fb`otgL<!r&cLYudMI;FIo<d}xgEwO7;W<(^c#bgp#ji|CmgPv_CxrTt%m`(@-Bf1{&{)JaNZp3aREy<eFRkLDd}ont#DbCXV9XlSh%q{0CJY(QyS!X_42J=fLkM8h10P1Ll|`Le)rxbuF4LwuCh)p$=rm<+rk6+NE_DasUQcS9v0N}{DEZ1`FsJ5PV+iyc?$LH51|lD%Z3pS@gn=#R7?gzJNi3CUU0WZn@XHYQbufVP7m+9KYsf#V9y9&=$|Vlyw>%rUUy~4>H_age?L^Fuo1zl)wtqMra>Oe~BsQMk&6WG;aE^XCJO+d?#|7pnGH~adM>tpR0w!7I*omH2P4=AIo~)gL14YO9vnajCtg+N1*S|{%C8)F+X<JrIm~I+b;<=??P?7^aG5ToZ3_50R5y++u^zsjw1mU^DyWotZEHxJ1v-G!P_Aw6>8=i=}9z;IP?Jw;Y#Jr=+4(a#ldfylQmJXsl;Jxqk>JcWGnBeJNnHmLY3hw8Bz=gj72zUcpL6Q~io~+}++Xarurk-=#bHimSU#JAFaeb;*Kfp*+-4WxTJTo34#O}?Iq~P*e!tkZlk3UAwqklEpB{-!ccd>d@^}>$^P?*v6@Lm7Je*EIh(@H!i5sM|T@H@CHLzS~G9hk5GHF|nRZ~QTx+K-)q8rm{m4-KT6ou{lblk3EK6iLF^3r*y!J<&YZG29?BUC`II8_do%eA+*2)e2i1X>Djmm=?D3XeT4ywZ_MPB3`Ife9w~cP)}^|26>aXOGTP~-~-=i^L6+YN-DnMw<*~~swM8Iz9s=ax@w|s3|RY%K)8WN%Yn$T=v<S^B?S}#yeAk!|9whGLc^Rbfwg=v(ht9h{wV0d<MFt_PW(S%_xg9i*miET$fu0{&x7}#iYY)=MGF2rL{xyN_YA%PEDrx`)a$WjUVg4d>$cj&ggfqDvW%;fxM6DxVZox}Phx%0<34O*WF#G~I3qSaJwaQq);iWSk^(`C(lj1;33hQn8)S$Ddw(Cz2>RE_3!3o@iCFM~V_wru6@Vtxuf|s*{r2LY2{h&-;u!35{qv!`Dw+m(Zz(@vH!82)NWuW_Yvfeom>9LVqMo7lU6(Y42qP5L2@VZAn;|dq{SF5n?e8+r8VdupGK?~lrq%Vc&e}8$yme+%PK@16Dm$p7{Z7pYULQk3zgQGyJ;p+RadT+mWMRNkM`m2)O-N|Ozlxf^L_BJ(2LB01ix~q@!{mIC&e%la=C{f{xE5xu{>ter$%olg{~*q1&CkIp?dW{1^7|G=k@uaa&;bDcK@R{xFhd3!ch?2{)y>B0{OS1dxq1c!V@HDE_6TUUSja?oUIEPSf9%<VLtQ6}S-rW2n&ZAKd>_TEi<&qR@pWf-NtdiO=3IL6lVk!N3q#AF3I>f3M;2G~72=(#0mh1*+v|&BhT4PDC-LTVFOgKCIY1c4=EaTraorToj;lj_-O|j2H=~os7Ep>6+9MEyXWb8`tz?T!lIxB%1XixWafapfWLX16G{B7YTY@^qmr57l3cZG~6^;A4P2~WCSHF?f(2RpCF39hxYwIwl@ol)N<8+wGc!5x7pV(D+6Cl{=MxRBGqb7Fr!{|;RXHu5QZJ0BPbC#k>pM)myDur01`SSVT{79UHcc46I0;M>Of;Q&^Xm;+bc})%ZOgGMFP}EEM4&@3VuQEmNlm_>0TXEqXQvA2Yml@P!u1s~lQ4OWJaV0UQLTglmmt(1bnJKI!46hLWUGDiccgOSdA7R1!&Rz8kI^dvRBzYl;0nwf|Z{u6vSdx{FiGZDT9UQcL0z8Cmccaa@om?feX<#>!p74ZU!F0{9h^9XqNGp;|p7+lTZ$03l#Fj#z8ef#MxJWKCy6Q4EW{k&+G8x}GW+-UT3+Ig$8p&GFn?9IUY0N)*OZpBtDty5Vis|_q8M!?Ge4@pB-$y~)=^*NSeCC}TkKTK+DII5L<N5O?r(|Hlvdme*oCrzI9&!q7CSZ3Sf6yB-sP@3UMpwm5cqm)Uxg%=Xj1x>}{p>8v2G^`#GO)l6#0U#s?L`;+P5aEB`DL-ao4_9F5Nn$JT-UkoINV!`R1>dGF&*;PM>``S`}UG^!`%+Fva7*kciLe=g6DB?*!kudhy;Eg8%P3-%In%YBpbs4(NQBvJ-5`tw)xR2$nTeBL81(impi~BvSh3dk+zh3dfl)4C8Qj0f?L+xX!eFP{acQW{-3+EX|P~!kjgRa0%d~lM5ULf_%fQpUg9M&F@Z>yy(G9U710bUFCPWXxRw0p2bpl=LNy=x%dj7XO~viPG`KSzjP^?0r2xsz?niY1H{ApUz}q7&p$4Y^00azm8Zx=4x*Nz|8`xqZ340Lh-b=y`?*!nCtU)(7Ei}&O;+CCQuTB2cX0ig#LL2Vc)2^j$bmdI|N3#Z|rQI_aXLSBU^t6K^x*($RK1>&c6@e1t=)w2kJIHq)Y5uW6nwK6W$st`skFowh6_Qd$M>%?|;rf=Z<nMe%W%mUaNE4=)MwDpC*eZ7$8e#&T%s0F;Sr(3zBYGY8%Wt|^n1F(q*fw-e_ZVdL$ZVasHMtAHXMrV4alixz>+UxyxJXjt&1h9nlLM|a&`Rr@>Q$3i$u`_jp4sYV^Bn8UPw@JTBUbU-Q=qQ>_vVi8VkaN)r>(40I)|ig&cHh;#L;klJa$fiA6Fxdit#!lnu4`-oQ&n2$dMLDo)ZYAbSHpt$ZQ2C?4pCEo`r0hADJubz!$o{Q3px4BcDj4fa7Vr(j0D$JIUUNBJN1fOD-v%rXicXkOMPR(z{X^LZPg|J$R>9p{dSj_@GM<VG?uk(eDYz|0Avy@7GiOddj*-!{YbvaX3oLcvf6C{EcV~V^QPm5C{w;szm&Jc|9{JN*8!v)kQHe85lL&C%hA~9BfTaJOg_b7mJ$Bt`bd2*Yo={ontc*H7Kc9Di;Q-NvI{2b)A;iNGTf;tCh?}C7#zMVMW5F$4Yg3Mt&3;3&jjLB|^f1k&BvBKvacu(V_Eh@=7AQp7rH<Rj|pI(4b<y9eed(a;hx}i!u3OXu8EEM<ZURbc1mIxC_u{$)q~dh(haNu(!Lv6L0^zb$H~>P^3LE^UMf<*7rsAuUY|&xoZKXsqD=T+`K?d+?Uim8Ixh%xIc;04<}gF_yoJ7nB5h%kTi@N!|&E!nu$C2#apSJ=fZGKb2em2sKY?=2qQ9?uW-{f;e1LGU$5==GhnA56J092uXr&OxydudzCV&5hDJE&xaa)I_;yS<^F$LSKe73i=ks%h;<<cbu=&ZPOm3b?5K{FdB?zSFeMU4|>BkXH()s!8G8wH$Z_?}0_iv)!Te|F{^|d$s=yQaW7NfPb(c1cO{X6=7m?HHs;*RlfW4OLX5Aospn?ZyR=?{8xguqb7wBNJzCfZAGX=R^Ht+q+@^vR1g>YK}99VORv)spc2gv9mpb4=|i+=QMDKaQN2y?Wr8#xI_{cy@lSE`9RKcE0}PS+j3xt|2G%YJyRAc7EU489fvLYs2Rob_pQs>l@J%<c+O(j7nzyd?+xbJ_TwUFV;=%Y5E%D5J~mn7&QPH2>`>1C*XIoT;g&&;*JNr{;%oszvUCfAAs{?V}y%)wU5x=JLz=CtgX?dzy0fP`+tpJ?;ai<$9T;?RQCDamiKsljgvXWJ4f4FZ~2MmeWW*l_&;5oo}Qent^RcO_#|3=LjV1@)&F}YA*kC&yCYL*dZ5J2e*2j}J~=%-d;7QljL%N~lYXy#%MZ^U_kJ4j&(Au->1qEb>GR-ddl0?aJ|g5gp#Qujyx)4eO_-Y1jB?{yHoqv6a?%_~CbwoMSKkz?mINAVewz1T%HJje@oHyp5N)qZ;Sk9*LX9~iG!bF^T^FVGYE8sDQq&Oc7O)lWi7ib^mT(BD+Xwr{hX;F|P(58a!OGWG@n5)|ttG3*&FtGL{`{W)Tx_hZrSgybf`=OZ`Ck6PH~3fDym%o$U*PRDolehyc<?Pd`t9)W;FqoA)(&G9i^+F9kHuulpRgt}KH7Toc5kQQjs{e?Pz;BM*{Aivw_o~C+@JKCJBazz-_eOX;DiHmwxj+}uA}IuCz1D)8W{>e7-9xF-tF$3S{pL;nM;iy)AnO5(5rs;%rOF!Gq3-{oi|&%`@8$Ubg#e?f}iMP?djQ<{>ZLlgMQdQ8P|vM>*<&NPsTG(U6f{Nl5?WCu98enw;NoTOPLg5hv?Fy`&r@|I~W7#vKzIoIZW6PgJHEmT0~P+=Vau6{5X1M6l&%(gYM?L)BR6}J8$>4ws+p_>>o$?ZfpB^=kSZ^(U#6Y<624?$!hzJt{wh9xbyz7lqiEB&W|D7hi8>rOWR?H>*nN*2jTkZVu!m4O_&eh3*&bvcH=#2f5;Mbuz}kg2WRV$BmL1M=2GVi_zAK(lMzAKub1j*tBF8N%5aIM^Ekl!?8kRivhm}y+~>%BZ^}zzG+$R~3rcpHYK3pCC0z^r!I^W!$(f}!X9FWvxGXc|EHd@aU>a9eP?KeJWREVzx5AtEH`00Eq7i%Qmeyw%#hhK%#b$Bm007+ma9+$CnUjDqt|41DgCn52rr=Pf;?q7x*%L{uz_~BdNi&!TLmI8P8>735WiyP<91hk`bHIroSSQdzpe%w!^cZ;ZDKzad=DKOm1WS!=#=$&uOhW@c+EHjmll;vbc}8>Y{U0Nlv4)?Tj~a3wf&oZm!|GR}|6_X%JLE1-+EW~LO#2(#2OBmpmktw>qq%L`#@>MwkR~n7%K1J8(LkSq?43Ndv)};H@vE-f>05qi-sur%*w|ogzZ`+&`m{n4eDaxkwn{~^wmiTX_hZn+9zVGNA9p=d_NW+@p}`-~@SbQ2!GE(%Xph*`f2Ot^sw04=SXis%0{kVRFlX?wz-N<k_(A73JF~BTF*U%5`yLM04daEn&Lp=&{JBVR(VH|lL%$R^Xwbm05u?ywTW6DVVi1m-=+)xAOEPkQ=)+B~{W$ExV6=^iKsB3d)<bsGRB+4i3RuX@{G=WJ^Q!$Km<xAgU)y3`rj%RATKN03Ebq7#?j;M000=1p_`cGVvw@rh{&yhhuGAf#-2gNJ7NFYnbv|8rLPs9p(qkmKFbkuBa0cq}RSFiTwsnH;@G)0@5{v^gpu;Ln%JG$6{!nZB>}l}UWOJ0y!C-d0W+!bP!X%R5S!T2JAs+BjP>1Vj_Ta6~<;27+5BULFNABEu!1uiY`4F0DKj#Q<@JTBwtV8v|<w~B=K>R&aIc%aa6#$TqDok6<2(Lvy1^JiG5U<_*ygNanyf)p0WM~5)=^knJx&LrR%NEk}zWhdqKn*~C+&2qp_NH+6F}-JcAJ|P8M6o?Zvc<k5M)=AdAOEb4Ok9ITVOXJ|8*v^SC~+m?G(lmZnMtHP$7Ulwq7@0j9|FtQU@?07Vr@;6JZo2Y`U1~*6+P{@Z~WU|8!L*5K1-t4`0GH}RAfjRH16*atBg2?;_cS)uZY=vIz;wg`}h%_KY~8w&r$E$5P51@pOm=bQ0M1He?#B97{}i8;adMCmUDitrK%CaK!74V^CyO=K^~mPFyo6Hs2Try2rWufZZFE)zKPL6k8YAYL)IVmU8O=7jhD=37=o{xiiY6$nCM-Z)wp?dKq(OmWth9Sali4zhzp+0tXgu&()RB=uUb+jiH!gG`SkR2)K@UlgGasLH~mMSNvu2?KJNGbMI_bzgX1NA+y^ss_b;DAIPef&&+iU*kB@iuTYbyQZ*=9leNxH{3==ip{bm2)aA$jqBgOX*NJiW{_>EOnrz;1<`feAqqTD@*xF=EAAR3b91;y=UVUjW83dl-MA&ivo+2x{SmDx)_)bcccv&G58PMzUl6iKg1Wzww2a(@xKe;XwD;q+iJhwL;?dv`t`>qq5DJSd(jK|gAyKthv&ZK_)2M{p)UroU?~rgm-7%w+S?#L9`u#S<*L8D0kepx|O{S5uJ;^e$2cfa(V|P`u5_d<j@zBdmX()X<HGx2aZBzzg=d5;P>TYEe@ERwOdFMgKv3B#^Z_E@qQ<ayM(CQ2Ch{Nlo#_J22uJ54tfosdLycEJYG#F7mR|aB&DFPfm3xU$Dr~2j_(p$;<@VgqO&k#$sRQi#ie(q=E3t3~nKXJLtiLE5al961Bn798%C2Q}+CVsiKpK48qp9E-}K^3<~ha9d8ZFJ7g6BaO8v(#`-%z&!N-00R;BY(w;C}%;aHM9R$YJKxhh0<#+3K%tw)SGKAuQvDwqY^p_OI=m?i&<m|Yl{foL)Gn5u*gm&*5?yWOh=|9=<*&;ipJrrLzu0r!GN7k?avlU$6k&dx{8rx?%*q$($E|>#$ypd?aAWV;OP9hDF6^ei9=Y7j(yc4NnPGpiuT6M)|aZ>0RW)9?rjx>C~Ig;DR8f;4Cq!Gzvb~~hDVY?Iv-w<>7QY?CZ=Gb+WBjkK?8#Wc+x-4uk*y0BM>;A#J{di~p6)q>GoE`zC%L&sWazl6U<$UpZl77g>>E{o`ixz#g%6{Jd?bVj>8ly;?>zjk$j^l&Z@td7D2Zw*B%h6W@9NWCcR(PCp_A7Qx*Q}IuX_zvV+UJNXEwW=)Dx5hI84jeRxs-15M*$%!M7yy4_P3#(gQ->!F81Wj_8GDwk9Bux5{udFGr>IO$DhOHDVM>o;HxQ*8|ySoW0~Y3bb|DoBdNiyuAeM~A__=TSin0YBS|QmO4f#Oi44X2mbS>*<--K&f*-8r#La!)`DKqbHzs!L^XmlWOXiP$8c9Xw&(Nr5$&3>b(NnN5zwCYf<?V0yupj7FPFFtv^6SCT@emd+(>;eKk|6b&&?g=~M)c4n+loE|bks2UK%-)ApR2`O@>uqP|E^^Npe)7mxqera?=RAvjsW6M-I_#5w}`_f8A@{lD!?_RN6suw1E9KPCQyvir$~uOc1oC})%&`byJFN9_vHTEW-I!A8?s+S)jS!edTHj7o-Nj*<i+ChO5QhCzr}SYL<MA)0w+Jh(-AT~OERCREQ)KB1@!KD<OQd*ER&_@Q<I-?*^E>hqxu<pBTF2)%e5#bn2YO-9YB&xPPK9`BouswleP#B{?BETgC7a8=0%m&g-z4qeK(4d2{2<@8>K4B;Y8790d?p%II8J=(*)}8UMH97tCVvwm6&4lVWdd>nHD7*8d(I#!J0_3)^Z%Zv)S*Em3EQMYG?T3ipVmymli&$-g5*1G-ZUaBxC(N>!O5gSXa-DVNqWC#6>_Mol9uz^nSdlIhiglCG7lX7O~X-MPusiiS|efd(3#By~!#b^40#9glRTuin9FTX@fC_k55k}h0+pI>o{Eg2%wVohA*8Y*fL>cCCAgnt<C%5rMu8Fb|D;PpY8*X$le-NP)O_}yX3(va8V{mMq-x66j@&u7ylqJ{qy9OSkP#XTi)_g&`G*<#VW}%z4Gssfve&-)6U@4Eii9k%%kR7%k;k%8L|B-+be)C;kx@x9zxijo+mMjdNh=ZkzwW5>DKrs=SFmWc?zlYBWG;tX4vVEE>-Rp(I>>jkDbV>oRLX_<cqLeSplWQaxK?`vg=Nn%hv?BlrTkr$2XSn{z6WO76a)?iUT*NaINhqvM!->dCo=CZNQj@8gUZ!mng*_BIn!emkkTn72VEd%7#ofWDKN;1+!?ze-F-ubojeO^`?A&x&j|2SYc>%I{D(#<Yb_x@NDGeJ8dqkMqiYiHqcmG#E$aP*cjB4UbUW9=NOteSe-xoLk11aLcY|l5xie&-mtBl#r;iMH;nDa)=!7d{M=@H*M)<(4h<YR5LZiWbJ9dz*$&53Is=nL5E48Jc`CaW6(6ML$Qozfx-oSmFt*sZpaf7?WI1>yaHT-<pu}mur49%RT!0q4bXOeKCZ?3yltVEY$oRg$NG})pLrZvbVc+WR9QLs^VwE#{R?F{}6@4OmvevHGoz6#Hwx(d4U3(KQul2n<1E$-3^7I>szr>PN_!Vyj6C@)6=ERT=X=2O9DnXNOb=Jm;A2PYnK%R7@)j_MF-R>W_k^8-hA_|>J%@xeBi+B$>3@X^JFj~g5sDz&d(||q2?_~Mb02P8~181qRz4bc`rku!uhV+iL%gb&sZPSDjh4`Ul(i(Ca6X1TWf!F=025$HVxTMeN0=OdwrpbAKnbwsSeD=!YWI6kZT9qJJ8Hi$>cG}&%bY4***}0|rMSfPD$B#)Qbpgd?A<7EQ<EN&P#JN9LT9_HZI<u-UEj0O`KMyUK6QnT{<@v-YJcaWsa!Exd7EMkH$%z(OjuKf$YvZ^oB68vJDdJmCJr@SNCMK@zBYCBqsI3qLeMTx_<?7<}$5RPP@0?1#qom9>5mgffAthzZn|YazuhKE97;09#$~0m2wQ^lxT*x|uNH}@eVGl{hH0>D|r14*h3-4)sVK&UZwb?NDiz5-CO?xDDB|as^6=MhAqla(xnSc3dH*cH#%a%I*)i)Z5Fe9<mNdH`@M$@j}8U)RVk%RumjC_}CSx6#0X8f`DH=)zW!u{lg)_gYbR(>|{Q+8Ztd84sy#`M5%EolAV=2+Dz0HERBmzKM@vkVEZOY8PP^tUnx9g^F$Rd7U>whaF{hbJ9)l5{f@pr3KaFC{{+ijL}HJ`em^d?1+S%myI1Nb~9zb7Sw&#IuBkk2LN9;}!WGrA~y#(n4)j46MTZkfCjH4#_jljkTF+fLE<jAd*nap4Q>v9zBta9hZxwoR~DZTrRtjX+^qFMt0;O)7{KPB1!7Ls(CCk9C<T6mi@c)+eMDWOa2ZNfR->v4#<Z;+NUqJ1{80c6<w7Q7rAqLaRQB3$wjX#LKIh!h*!qQ>{htML-T`U<&E-;OPT3S0Wl9sM9(JHSpx+B3rV0y$40QYx|s~ocLRA9rI#Zh-$)K&nwA}vWHv*D2-q*vrpbZn^C8KC03xlv-(5xqsNB=m{jchJiX09d9lKBYruY*Vi0Tk%O`|HU<HekN>das8z-4zX&w+5il}*8&Yhu{ytV|6UK<jQcJ0RF!Qn`ptEOMT>9jlu74VUB7rFj>O|G}O39jZG*G!Lw@J`Xfdr!*-JR$Bbm2*M8?T>ssOsJ$v--}LFnpo5r%0p83VdR3iRm&kc7m*Zy3Rj7%u+<_lF$^#R=(YyXbm*veoTvTjV+BE}*Q}U@&I?Mkt2Q0c2uzdp;f62EXdr#M`)Mf&bWoPPsY?kji<p3eCx)|IGQ?o(KPpZ7`Jfp!GNG8R+w)^7Yx*UOrQgNwYx#_Ov#+W`5a9bY<f~3K=HRr``w$&8DLe;zRf)^y;VUIOK^gLBIhqsxA3{v~^ovxY2TNw*lqyL;#sZ9~xm;?`e=YED=c5H@Ov$q-YLKCwY%a_}T<@?e^K>fJcK*&%}-}XDwQR-)IPP{#L&#03G9&ldojLz30=h$giK%z^!y#J<mg3kzIo(=0w#dpOP=*3aFN%C6k@PUA62iB@rSX)P0FtwktAf447SJW=#_ea@}CV^-6C;ga?7bYEmu@3PY^J9Ef6t3>PR1%aote~<&<dFaId*s8t>^t)VVG8V#<24k3ZMGOo&gE=A<Zq;4oY!p#DkIhoGfv!0lCwz<1a*W|0THk_W<50QruN{v4H+VyX=f@DhdMoObSF`|@OG@%CP}U@>@ed-Cw+2|I`N@&CfP)L{9!lA@bXlai2qExsPi3X&hQhDtQ2P04spJ4*8HLPz`z5nvg#dG!?g1--+yCUWt!zGLbaoNcL#If$kCF{modJ<TYrF#w+Z;H<yIW#8C;rm1tVlz6gIj{CsN1oy%!cEc@A;td;oT8QOjbk%w@mhG7ov3JMP+UQ8AEeMON%}r9Ld_{BF8i!LW<;yxJ5#VbGVlTAQaUXtBx<;Z{3I((6L}B*UKXot#*hdf}z#hX1;I<}QAseZ$?wQ9$<_@(?dwJy=#eRvzmh+DDO)*|1_%rhJjLM(nveLhpwD5{eUW6PS;iL!r0nePerI_0Vit3}#zI7<6M)(89%jbW0LTB)(1#*v<En4rF|j+!`E!=c*Xsm)G>&(VWJ2$y&;N_{EP{ttBN6ZS+;CdgeU+Bf?h*q88n130d|5@?i!-*FA)(QPS@|q7oEjaInTzOSEJuUN|9^b;)8|lyb#}?P4=!Li;ti-`2ni-mevEt+3x@ZG+z(c=%A=!&1!x!#KcA_6JnN%(<H0on?x5IQ>iuQvbgI;69A-)-J2+e<kqD4QdWD{r~-jt*XPQWi)?a1{XCPUJS@8Tm1>#A17IQ>Db5lExQs`-p%~TREXE2Zj5t69WfH?THqtmJO7JgC(rw%=n-<xJTi14&`GB1Iwv!eibX6Dq<jJcs)M+B6y8V>uKF^1lzvRcwRW4hl3pd#7kZ!Mw{}o*g&A^nByFhQaV4!*(H|$`RCb1v_Q=l8EWplB{Hh$hhSAnFUl*PchLs<aVh{*SVKo`+SSaiDtbFR-%-&I2FD+#gp*mMfqybu5gHz^_<Jqm)4%i0{R~rnRn#BogHPZn~DsYGY{lqpJ7tctQT#U_EN9lhpMB)9Q^f#dy&o5?(w<x$ih<5(AwS7E@w)X$du|YsOiRb3E$e)B0vY6ksCfa7R9MFT}RYKK(iUqz1EM8`*)Yf?!o$I;c;z7N>UWmDrdV`~T?Po)<8H(W&&3;RovsF47MQ-wr$@@2IPk2z@I)Vy8!`(hE&4`=xE+K%a4#$35X~CX6rz_8f&xh-$D=#Hl<?i`5?!nU)dLvrM>tx>Jm=q?6I+7oHDQB@~SLU4Cc+R@eR?M<F!tl7#Zy%YsWSx7ocYH)MU;R;wlf86sU(Se_9JFPs<+V5mO!c^D^SPX!4!s{M16Mb&jM}jh99GMno~)l~)hhY9aVGJ;GNOe0`gvkR1z}3tApe~?F(=OYSuSSc*EV3%3lrh*rlOlh4H;B10pkqTPQAK=Za@kBOJZqlGcLDfqS=D`X5f1wa{f6#$e!o#onAnZ&hJZGP*j~8B;Ot|6pg(e%(82T6w68X%hu7u2?=rsd}wvnLD(N$1MW~_Dm+km9};Q4UR3-M6DZEn=k77J=Av7nA?#e+Kwq;}9mV4WGK9<ehjsi#fNbA-=5bC;<FPPxx+V5=;c=#>2h7L_QHu3kHEh$2;Znw9WAU6fwH^J8agl&k;@#7xCy+_idC#<1q^*n)su<sIPXZT$a{r1h?Q+OSl8GWly_3hH5qpeLaAdvc`&pV;*C^>};KQ`<ykzB6bDSg}i(bXPqUf5sjM@37Cj)V(eR;=OE7Ae4u#sL?61gu=ZEh3xcRIs{pc*;;pp!~8MM1CZvs*6S_ZsNXcQ|574cnT0jizS1{4jh46|p^?)K03dcD!<_SIm=e;>!?;<3_Tn|47C-3-YI8ua=Tv-aZS!r8Cizm&WO;;tH!K0p?4au+n;KUmLbfb7Z_vTWWT}z~K54r>^@?PS+{^aZ}cEX1Yo=xeUDidR<>MI_JUru1ZX=k(hSbq-4@dX0^F#W^%S%{F$T>=gZqb{CT^m*-M)<^rRX{!AV--@P=$^oaASuUZO@lz`<?HvdQvQ#@?j!In9b4cUdo57uVT1IzKNelcfsjG{x1J+L+LJc1O-?P55<_XoP|C_?$`>GJLeiX^qP67YIdoX-3y1xGWH8a>D9;)SFhf`M7Un1v^dneJ5J&W{fhFDV;gKH`42QeH+cQF?e}(@w1mMgGys4+@O~QM3nRM;qk#=clL+KImH<qI1>oFJh8S@FZpOoQbQF}SO1P(AXPnHjY|&Y6lLGQ=Fs)iezO>X0BlvjCDHqgnQDzq<2bU5l#bAZB|D6v>qdY>S&#I_Ow3AA7l^l;W51`IR+&cTcueD5^~lRc!@Y5UeqCnCO#Le1-Hq-1kQFnD)bAziB#y%k|IrUwxu7Y4E6|j<R;XhUkG^<ElP+$M)}&&0Fi=%VWBkYDEsZ+ly2|<}Ez7*HzlzHKS*2q-liu&E1>u|fS(nbUa*6o1i-LbO5*ctSfRlzcZ;_1Au3(ld^6`}#W~_7v!@**PN<&o)MMDhv6mGnddaEV!k%SxzuJEe&4<yMY!aU6pUsXCl+!Fv8@9xLH9qn)xzKucj^eHQQcMcB^4&$R=w+?sre~EwJJ=ohi-aXi-OL^~L`>*Z+B8v~O@gBaow91OKR_kexi$NR}-Z)bBM(Q1vCc^*S?*6NTcSrH--MyW7Z)g9P<6j4neR!~k;-vDJi(-F2h&G;mdz$mH<9eC2443VBBnqxcAw`dfC;~N&hprURHY#=1SX^?TEAAD}KdxlK_cT4Y$zSs)y@R8mF0fa1G%2rzG%`tr217QuR+0A{)l=~8`MCx~sE=E#fV1vfPjW4*KqJ&de}I%!y8kYarzO0+VOnvnNt<b0CRoxF5iZM?Hx1vqNDh|slSOd)pqIApJ>66`=R?98<rekpV8mm%kH&0K=+XTEOd3wI5~QUkADN3X1{GH*^t(zxn+%B3#K0)5_pED?9NHY#6*7|gaLCjF-Y)#daOZEYc77k->0A+yi}`IVOKwad+##Q*^A>;q_OYL>#a5AqjN6c=;y^l`oP!M6dLfZ&hRSo?Gt=8kzLr@XoZDO+dg%d#UP3t7ei11pgW^)o?0qu>_m!tLE*$M$?@+mRUYd(V11aWWqC^%FMx%=~h)sMX=LC1Q+%eogAt@{2Y<Bt%B+^N4MokQ|5cj;OOq;BtR;Gneui%YzYTtlw^&Wf3KrgY6^s?$1+LwN$=5g`f*_d?4+gS34PBc@s7|kZjj!gsW80Cp+@EvyeW*cHkAWjx*(aclH%fV|rG=~k38%He`WOPTBRfg^g9_pXhNuFFnMJbX5uf<#PGANkK)z2j9MLFRr;%f->=qj5`v;_G;5PV=I1UUo<d_wus>ZMdwWbRQIDa6V;F3px3Ygm!$0?L<7o`R_Ll!1VwOa^kq48t&~##t7l@=iIn^|SC|l3m)eg<ho*zR(Qqn@ho5v(r3`LA5E3`-x}qh1pK4Wz*!N!ACww`O{C#D|}h~WM<7hk$n2G_pJZL_C<UMCsf<?t$!i;Wt8-G8NuEhrerTkT+IbvxC`j{>70u;NvQ-<lW+|QcQ-SaS=0^N5*R36Nq-30A&oJlVj^9k1@8DwFK4L)uh0{l3tCb|2dQvb43|DmS3V;5wJ}cdw3+pn+yFT25++iy%;;Sp7D}OC!Yy3*c@s@ZdXlhax8c>JA2)6pbC?>(PidJMP~|hT)l7XV`DRIf48BI@ZMbhfke4`A$pahYcud;<xz!6IK}}N5GUPg0<O3s}sDyJ(CvzqtBWed|1yeKrQggfAmX-}KXT?R&!`{bX&ZD+hh8`gFGGvCDQRWXLOUO;!n{CM?A@*`LnWOqu+s&)^`n`s)7w@;X;RGUu<~=lb5Ir8KTN`V=3<<cCNip063w5=#sTqMaBN4cZpK-YemTA*<CRtlSFtUCq+64#qz#w>$G7~Pc3iBxsV0MZ9Gu#W?bf^={zjUx5$nZ(b%V^V=#UyOb@EEO%V@{4xF7xfq;hO<E7(`9ZrRiAMW*rTq8y2v82y@b8C``NH%#Hj!<W<#9$6)wr1Hyq(Au$pG6U2ZeSLM>&{z0CG#Ab#gHjrsOM2qutt3-0rrplJo^!yxyL81xw2dPYujBuQqxenYG^gHzMbZm?~V5Bv-A;j;{byd2qPFHTSJe3rVsu<_I4kBo`yC?Fsl?VBqq<E312@$=jWP(B#&`-SXFa2S#DpnPkdGtF6IySm6K4q?ksAk5|Be*PY(6Vu@X5#+ATLUp4fDTsK^e)T*->f*=w9{<n=o~qe(O^c<<FmEBy>m2(yu-9?LMBs^x(g_33Ao_|#`I!g^6Hdaa2aW^zG^yjH@(_DwDZ~d+wRe^Bwi-iaX4R`u(xrKd+na<mg*ZhiKZu)g#gvWaThdwuB!znJ>-phz=SugjJv<}X6N|e0QJ4u>%5BVqKKiLkqOEn4hcbh)#Nb!ruSe2f1XL=dko_ukwjlKQbR8*6_GbcES|I|`tX5kI@sAiemGWMay7zClr|#KRyCYb=uXeMe!));rY?I)Qn9;1lUM+X_3hk}oBlA4A)&=_SYonkGR|gNA`76}XuTv~y-zak7vigRM!wcax`~-0_B`40!F1QxGWf`+^a=QzUshddTm)+sF`Ia6czyl8g|9MI-CQd*HxEpcKW!zgQ3bMiV3GV*EjW21W1P{XTQf1g)M9JCjaVwIwt1~Cok2t60M(IBGN_0+VGGoqY6^v-Q$~0z?gtrs?C}iPwa%Ni4Ip(bS3nIy%YULJVpTQENn{5mof?D7=uAuZg!3dIKINqz%i7d6co@9h!r8E}$tjF$WP>F*d;a6`BG0^C__13%93<}5PrBu2P^zFCr+E&t^fD$&N9e_2pDPsUQVlUZGgw$Ft1IYNa8Pka`Xd%Vfo8c^bz}X->P$VgtVF^L80v4JEW9^4Rn+)%^EmWBb9TB^d}EE#?IIl~NK|2_I-M<$McQh0n;y+mPHrfk{T}D2(sO;q6+$k)0oo;!J0oO9*%sHsbGCToMX#A_Uc{dzYX~Jf>Ti+Hviv=N(5dNdu&sas2VU7+cWj=J+Ng&98?A%d8?Cv^8Q#PlpSkblhS&7^BAraqNsQeLtgnZQyfRe+Y;s9K5={x3n0OCPS5-{ZuwCNAWQJ%D<b&k;=VI_QiAQfzaj>x&+)OgR-s&nbS>UQxlSN%1zNt?=!<?)cF*#4nWyWcpChRU&xq@$ivY)H&G`~WgM-)`xdY&&0SSv~4@|sx4s=npQp8PKn`U%^NG26Gdv;;|>qE=Z>HqXXGHGE^?9N~0yCE4=!lKgUkib-OFkPN&yO{kd3#HTmqJY>_Ce0{GE*STD^<|YI0kHAyJ8>QBJifx-5x*&DTnSNDl(`B#^T&^>F@mZsWCLN?Pm~mHTzAml{!n_;ahCR;G2P?O!5u!CT=eMfk&V=P<>o2nRGi0Kt!*5^OR2uZPsqVSDI_C!Jsl`6Pj;@*nq)ryX#foe=l6Y7(_j(62FQUH8{5G(!8cQVq1ASg#1ucB*>V+hcKRDWp5BB%|9=|=@-9P3G!p{Z~ZR;AH%%fkoUU6c6B5NoJ1A}oTWbLLXNgk2EXJEDM-?^Yr6%>iXIYIjRUc>6f$0w`p37XBUPC;@d4h#}=o=m}QI~7-SYpHiy67oo#ocVob(x|IpBdI!+1LnKRE3s^j!zPh!EHc&yUa2;H5`@@lM>YX<pzuM$JUw<x51pYJ8o$#`LV}zCBj1aa`54Kg>=L)w=rhQQI^-8A@IY6g8G}}ITP%on!mrPm{D*$$#_^7c0E0%asaPNN*ejIq4eK|qFwqZD6ZP0-E)f2;gRg;QH}x^Ak&BV##;Fv5<@}GD=+KnOuoW8y2E<*!?1cIqAlAh!195W*8sUDRH*!Z-K3fsuXK?IxuIIJ!D}{-yGH1^v3)CQJsVc?fR9On4^4Fo07PmrxN!{~Y1|_vEl4H@{!~1+Fhq#ehQ<4+Hd5v>mV-B&*p%s2p1FtZWQRHwt(4DC{L$PUP6*`TrL(X}Iie#j$>YnM$e2M-PaOi}Xovu(*d)9}tk#~f?*wjl*yOYVJ7ktUAbHDwGna@xsGgL-PeugL@)K_g;oUXUWqXmpw>tJ@82bj~>HHq<rrPzcsJ>eDws9Wfvvf?dQtO&4!4w4Xt6aI^LfJrdHUvC&Zl9%+%Y=^;`0k<|@usk|C>+uHz`EH1r#dy~bJJZ2M)9bhMx9jXqG}dwCqg*HO4NZWH77QZ(M~3A;1B~bKq~Ot61Mem6x8fjr<;GP<+8sP6z9r5kPRKgqJw#ocBi<?%x#H{OmiHOfqDg1MS%-xRl5XsCGa6d+)8vm}UH6RavWRN~(-vPLAfAgdbLw@j*Un|(nYgkG-pJBaq=(3AFP;k&vLkFmnM+AO8;lpMgFS!wHTqGx#4Z4wh%x^&utvtf+t#EtwFKsOa#7*mUd+0XIPPnVG*@CpK_6qOs^;mKIt^L4A)dxKhVnVrDxh1m=hX{}X_4P>pM%Jgtd!QZdX(qVCwlMUKi(XM%zu?b$Q*i&bP^tUCeVThyDG~BN#htPEMuCQ0U5TVr-d2?VvaR*-nFIzO91-Qm4F9^v6s;^7K4qKqQVl6=Jy1aSUkk+=P~O^tj@qV+G`P-ruF9#eyrCiOR2Un$Q{xo+a((@jJGx&=Trl{5!PY3O&7Ez5sbtCM!1@Bf6OlPWac~&O<s&yVG~TMK?rSj{`PinYj@vPT7R*|#`LL6Fs{jDZGjW1`NIm;Ob%|UHKG0-?R;bpG+ZM_T>)i%<q8Rh$vk_+3LbAA|8_*@qegMYMK!!a8OwP8INm?dIwVN6`*C{>|6Bi7-pN-;QYV{c-mg7J@K-YCp{#$a&43<sJK_Rd%^Dzfq*r(ki}+<SW7)J^XzFODQMw*h!?S+8n0f4>P3Yg~^)>fOD;>Y*aOo*h1~wY4Kb1v9ulDvlV`;P5({G=l8R|_E$jfpu50<K}o~?cFM!Z-|rx2@Y;Bw(NeMY0AF`7ypSH>MWs5ngA@QVO``*7>%SH=`voNg;nm-kZu-hsECfj7n%uG{W!Zdk3&mUKBiy?MN>tjn@OE`8q%R8lJRY;vZM1KJ`fpsryBXRrC-l)jYe&&oBM<2q1fizp}jvJV2Y#F#}YQ$bT@5R}W+5;CkGVo&M&GGCifRcS2F8FyRwnVc`?Y1xAz!}ccqG{d{q+hbFE_5mm9FEk}Z2(^7wKwivjN@0eYaXFXd;z;6D<npgNKS~Btm?}qben;K1M6{c9Vgi3!nSkb8T()(vhM2u`;P+8>Wc1_`((MZOLKOw?rH(<p{6AeQ?<)D>mxJJQFVuDrU6Hi-fjyR4XC+b0NKM=^?tbxxapUe$Rktr9q9T)xIFPj=9VXjrjC0mGo}`m=iGcWOl#{QQ=U#s(rb$1XcNKs5YyT~;()-};%1u#Qlbn7M*uPB7Btu}JCB$3==Czkr!8%0%XL@6<IK#oy%ZgRpXNL=-O$8IJI&hhfj0~Ha+wvt%{4znY9u3~)E8Oo9EU?6b`X#r6L}NOC7V{HRm>8(XY?#f-+hNuS%5{kS`{I^$;tZeAq$SkiUcfCiXJxgcmh?C8tq7D23i%Qq2zyz+_-M6+SI7m-5pGPh2Do=a-9!;<FPoy1|5v(rUhDtBrG|Wk7K}ucw|lB3Jak=+ATaKf`dR&63~M@E03l{>9Dwcy2OO~s8hFMygH#tKu~&l7a`x4wTueU(H=2Gl+}RI7t$Tm|TF1J#DtI<L+WqC2{hC(4?^taBLb%H~F2EC;e1vh!cE`ueiecBDS4*|$->&BB<5)tWsA2%3{#r%aUfxlctwZhBDAZ<4v$eEu{sPvYk2=K9HbdawNNTKBw>T>`3?H;@Q?GE4VVyt4vVANd^;Y?$!qouQ5sv_{-7MF{V{SNMwj((a!oqQ`zSfp|wZ!?82To2JKYTvzz8a)7>bZ0B3IBaq-%ds90V`izUvR3T7MeEWRYc>e$Atf>^y@yWQUZhK@5yYDHf@@2VM^6M$@hUT2pFe$mR)CckN;~c$voH@gc$(23rQj~ZUM{%07#rT7>ekMB{?mab5Av1b$ijiySnAc;_Q7g)4u!?(cDFTcA4C{dbTv4ca%AkLPU3-MDG$J@+H~evOGq|e-LEWe5<-{%g9Nom5L-oFpCccmBHIdHi<l@(B=h%Hj6;tfE48C$i|KOfjZ2@)D2kGZ6>q}L>iqceuqt0oO@x@74Kt}abV(?_!L<mM!(h}LRPgD<5K5EnPJ1F=xUK)_9}QFeEr@AJlQ48;4r?@`NPx*!=&8<w%FTO%!f@rx!BVUUqxNZrrUb0==+nM`EYGYJIza5syX^t#)vhUhuWjR6qzjzg_ou_lxoHXY<=JP+o3UU5v@d|kT`|Fss*VU0Un^E$Q{P^<DAd5t@<}fq5Z!QzyHUkM=lMxm)z2hKaP6rS@N-jl-@@~w&X_ON-CVP2^#$DVo_rf$!RX0p*EGW1gyai0ruDnNq=cvHe_C-=++99TqhUwoaB-0pXq=TDGj4{=<Yvu-(mp%h&kZ(7ee|6@Hxn9=Y$7>H8*{lIC1Q_1EqMI%LJk;Qxg-BY&wEhz)GWN)iq9n<M4^fy*Vd80myItD%w%IbPi$HI)cl28l2lNon`3<0l&KRj66trI<}-9IByR%Xb2N+@~}t|4ng2oredPq2OjbfR4KTBhEebMO7jW0sC+-w7kKhY)4ZY8(XU&p8_!=ns)pbRHije*+Dy%p)Zv<8S3N-#SZkM)8D&Vr|H7-<$_0wlkE6pagL<$|Ic>L$E++}m-m%*a$4MJ?C*hB%I|;K+bD-B|^z<};v-QjFHlmlIzk2a>ji!09|4R)2+auOSK3iiwsZC5aoh9mtl|(E|SzIwSs@annD07<sy0Zl@xS#(nG2kzrML+yNL!rY26p84QB+}R}Z|8NvL060i@VvC~*W#&x!y&3xG0$j0UGpf=hbc-dRfsvHWRGjX4(GZ2GCCL3IhVtxroy%R^$POYK-I>+naWOO*!YA9?-9>N*(KBu`_eeik#Vpc2BANqbC9n#b?i{NMEy2ZfqYvVp8%<dN3ERvZYf+4PdBNrto+M+{xO|Zo=olt<46oZNaqEI<AI#HK1=m%No7A=!@b%(h1N3;G?Y5wK*!1utt|J_ko$!1q1E-|OJ!(V+0_oM!A%LiA=*sfhZ>q=&}!ISm`8@t?8IhM{Bau}IFQ*SmNL4ZgAyU^kpAZbas4N77B!s|Nt;b4eYnWy$@o1TkRP69I2qE@2XN@EQ?ve}-$WnXTK-!v7_AagpqQS-8>~twJy*8V@mKlU;V1M*D?F^XM)I8-Ao>Ay<mB)Jw)U-14EMI*nXufPXLGzxSB(EJ-J8LYuvxJU01UMji$S#BM>?xNZSn<c>z<g#n9V^c<_y<#?SXSra^mqKH+q#DoF$0C<(45BOq<CJfqS*L>Vf6SlgK0D&7G5z(n18HCqI1R{=WRX!w1fL{ay4}M(T$dr%RV>8UXe80Qh6kll^t1F`9*i71O+j#_Vp6*LMQVKP3Y(#fWVQVVbuAXp}!i-@&BytZ>#uZ!GFR8@ptG9mgcgnqcXNOW`iC47nT$OH6N~F2Jje@bUlc@r%!qyFL3~1px7ylnd2ocH8vct*n**KcFa|zIgPTH8KdXYgSE@ymB%dVo6#l*!4K0-SRBVZrrd5yTjboJLA!y-?>YTO?uYvp4l3R2fD$(0l(p@8UbyQ2eSv)dcRHAlJ49liHg%2-FjIBTNG}?3E+kj2R(oySP!3|@E9_Ln)qxu7D<=nUz!6oQ}fx;B>VqN%c7lEnfgTq4Z4SuvP^D+l0#AjoDMHq^@%JK<J$nsEJZB5-AJDPdV4oaGa3n=5Np;uq61?v*l?11u?62X;tDz<o$Xq_+0?<Behgo|Z65UH4p26Z^)%R`P4>0(7Q)R8EZk1BN>M(89|*1G|0C{g*xE>vbkV<3<GH&dxrN%eKXz6$a}I6OZnkaX1>C)RfGZcMFdBo3RY}IIm;Zh<-iXMI%*v8*&&)mZ?6#3qm6eqrk@5MyXDE2-A8($v4o7YSZlM1TPHM)Hr>Vg2{Vx+BYgeX>Jlc-Q>qx`uSa-c(q^euT8(3_w_EUQ|($3atPH<u@q&$~Kp>l6Tm>N72a>nK9rLe7=s`?-`i^-z(cJ-H^0lJ{+tv8H1<mA4y6dv0{+0Wt+Z9U;jCk+GGTJa3nkUqC9OCo^wO9C{z>YCLfo8w4Ywq8Gw;<UzH`0KQ~eMxz!!{^R$xg7o<parKm!jv!*5)327OWJfVG_bjcLF&-m!#UPcPen#Qb3hG>@t_clL)=3E15+f5`P<reaV{YJl@&CKU-qcqA|CS(I^O(#bV|l5OK(~arPP@%2F#W|wG0;uzll69%a%>`D=X&Wx>}U9mxAd;cXXjPe{R3)h`05c7j0(@i@@U7W2wVV^H{b`DbpjP8SwcI2yaHBGo8J+5Xsf~2dT)imZaK6+fR~=-AHC|Qi+G<V?~L*RBXko50-YpmeyLu)svaBuzXb*x46xgb1yO)BPrfvqgjn7e2}2B6B0f9mJhRNE?5|RHtpUQpY$^tx)-ZEnn@t_h{I_n9TAD%&#=0LNkPFp*btCanS^XPPYBiCQnkvlDGo&GdM$c(z4jw8#+Gd9#<}ngJej);MDpJ>flvB5JOwvUyf6DYfnI8w_yX6FbIqwBOT|M)8Nf~CtMRT>alleaP|In-Z4j!vcpQ`*A#x7$+pumYSst{?*A6AQt`iqmEd*{p#e}P#$sUDo56K3@7Whb}fauccWwv?<f<%@vm(kl}9Ano{v6&t;m*Htz7L(bQn$eE&+Lr4*#<K033`nG7;A-1D0opd(kOUkfrQ&1zQckv-$UTWl7@dQmsa03C)WxQ4e64be=t|+<Q>H&Y>JtK*6}r;$o&<qY{8Oaqz}M|vl+IEhRkb~W5Acv&yA_|tC44`^`cTBelSj85D?}3Tc|pi7#aodgbKSG=f-sn_0O@sFM3QeQlHyQ0`C3sbW0evv1G&}GDDaz+A1<h)vES|q{?Dv5r+RM6)9FuBy3uiLx0aTi+ZpRcx-z}+cBT5-QLZLNf;GBm$3vNlD#AOhHn&7nH*<edPxVIolR3x2xboA!N=FHUWUM211^?BWm_#WQ=0r9n;H?zDtoQ^5PLjE?Z#P4JYxvAIdK+1XoCT8q`$#~6VN7ITbfzgXVoNRYg=esQa6Ye734+62C9D~jO!3UR)z2<r?tpg)u4xF@#8;r1Z7Yh*<iO&?oc334N%%p5W56~fdqW?~rxn!=C`DlelxBUYe1H=nzi-`47d4d<AgsL4Fe+Sah8_+W@ZhpW&McFYa&qIz>?bYcz0mY2=oUD&CH+>~&_KPElb15$U<#t+y`C|D62}-%W?D}~5l>#oJyR>;-m$+`Xo>cfGjV3h6vaK~a^i9x(!xXbks!sCRD%J62ud#~{)STXTuk$v0!d94Ap0&;{0-2I{kKPN-W~yW<e8rssw?A3`3b(&liBm#H;mqlpd?qcp;`}rZTX?*lp-=cuIl=RqW|7($8=qncNQj@GYxvk?1>e|V@VZZ84iqlVNq-(ds^%N1sB2u<poc4x;PD0-!lbdQ0)vcOfCiv9M6(8MOG45uTlwGE)C=u{Tp)c9xE&#D%?(^@;)uP#1i2b9Y`h<o~DFseM8ZZy$4rEZZ_kj(DirijE|38o+;clKw7|SseRbN6vS=B>MBNVI`dnWTr;LOF@9r32PTRudvsr{E~Pb>4DIbM8}iB@E*m!#@)*i^NQ`%M&dE9%6KZZyU{UrHN{@-HgYM|~Hv14K<gnT1R@w<fj5u(MfebPW*~lY<tzXo0MdC4r3|6d9%VFfvVbR;a5JDKWQn1P-P2hmH5S&Sp=<b#&CFsRsGuS4sFT=i_#A<>Iwq=DiLhmt_?@4dP4`$Hynt4iEBX6_K6{?bs)Z><z>PcF~eaC^O#>oItDM=nlz3Tqk*Uu@nFH$ejWCld-7`;4=DXi?mOq#IxG8orTA}%gir+ZP8nW}KA4dy)bz_W?SEbkigEkRn93vH2iK>r~?qC6Prz<4^Na{y!VZ0FVP!A{HlkM~tQ16{KyrdQJoUbnfsXor|3kDHZv6*n0LS%;dBQt>bAh7Vd9+U411F$yO<GxUtg#p!7TI)EjDy5h`+@_AO2;?7G4xq0L!ks0NkAix&aOAr#VC_|2rUe~np{G&y|h0SuM>$$V`uok40o853Xur!(Xkgu1G(2UxaB_@#iGs-!g@pGGXI@toRc8_+lu^w)Ot2<=~@lQWSQ%jd#ObNtK<0A!F#bbs&`e9qd{|}i<0EH9Sib!-vN3j_@5ucnWAVPW^%G+a)wDt+IrsIZL>q1kUuX2h66w7`ioC1@PISa77z4d7h;84h(&Z|4WGgF$~!R-=!t2}Xa(Va6n&OcP35Es-M&MBoYeE~Z5f6EcTOJL>;)BRRgF*XCR5tXOP7#YCQ<W$W`2fM_0)L4Dd)?)GC2iU4LZN3bvj|phtG!$Z}66`dxEzL=nY%0Q%V2F=FpxQud!<Zrf1@`FaWIC_T7gWb%)}#)K|IzPgp0Bdu`fkMrtWgP1_2E%bzA2ZN{l4-6oXbdH0Z5qzX24j|XR*=u-|W5~@BYWZ_|@B&M|&@K{&V*r+V|R#6f6MW$I_V%U%hbV9)ce8l|a8oTNQIs*H>nDT$l3?ge55^T92~#;z@jC%_2#1_Yh1z$r-d8oY&k?spovlm*6IKM)X8-85mT8QSq6cdtdZE6Y$&Ija_}+`?fzMu=;+$<8=0klh+d}g9VyhFUuCfNM<PIf~7Nj_Wb2b^01uG7c|*~^Kg*?BlNPP-)d`k!O!EZ<V>4T<xZ;-Z%!Gl9D&qw=?h)9QME_UqbU32z=&$b0@^JuD=nBHEt8mWF%gRer5O;ymE_4T=UTovN0t2~SStXxgE+V73N#D-)uXD|4erX7=KVDxR#QpRTI>E=&=Rlfk5l27;yMqH$BkacgUgPt`8v=wMrVo=_!VPG5f5pC*BQ(wvy!pr^d^ZQu<`$=Msu?bKN?}(X>K)DrFtHfP_RWY1pkhV)J%EfXBBL%IWYg2O3SU~a@LTXAmT9)r!AP_iw8~9K1)hV*AOav5KffzePh&R3hOot9z{>2#;p)KKsgaaE4D5ueHE)n8Of3X@U2aWJGs1CmJ2z$rV9~vY!Y~EEVnQxSHRUFob@Y|$0Lx#B#{JA@X03L`zLUR7(S31LFdJqXVN-Kora;R^UXdPcg-2$6@<0V4tCciYyidfLUKBD(&Zc^IS4#*QSKZ7IKoSA_SR<QIQ{VRbN9zRL1i56zCPUBf6cfPk6yjmeetam^@Qniee*3}{O@n~p8ayP_i9&vs6X-#uYUPezxwbI?LFIneYE4cb0F=Z4Z1=aW@M_5{GDkR-+z$r(X4Ci-{0=M+&kLamA0<xrXg-GzUbxt;o-~O!$ZFJa{B&~zyEpf#m~~7)6kdK(&X;*y|=Ff;g2$8xryKKoZt42eje|<eDm`TKj_WD{=u#^{O?BxFQtEPUccZ!e){RxP29Ni_W9oa_{Y7YgPkKHHQW5xr^q2Vn=Za?D8K&jXneTy>di~e%YX9p+mqSzy~8(dA_m2;d%M34io-WM&vuy``{2co-2NeHBISG{9(Q~XiCe$t0$c1dit@Zi5s**x@gNaS@G-(mM_T+dL4qjLBB@Gw%iUr&OubU|)+#tBp{aVcvacc}JgzSQY&FK79)Oz~j`^e`uTrTC6ODvTSD87UHi|YSl1_@{4Z=o1iuHx4SyEzmR9(9f9x>-lGw^8stO5;K3Ji+(CAt6pYgxKO?QVeWON#%@(i7|3jsz4&vlkj+rIR|qnL%%qxAW${j?%~oK~cs+fEi-vvLr}ixBh51A=^e6u1#|^((cWw^9udB1RI5V(6}IGQmYTy^-(W~6Z2=<8DKBrAf<0t;8ePOLziK99v@5kzCfI72%3yuULdEZjCsd6Ncj6k{-9A8h|Y38V<5cy&M>%N>LYOs3Tp;C2XllOcn`)<62{=;lSjM~P9B|7-YBkkMVt4h1Iq7hfhdLjmDXM#`SMUR-mG*MC5Tk~l=4J#*%d)ZxtSm$9@>!;#02P|xF7<{T<JC~B9uDgkIajNji@n68BJ73T(h5a;9XLUxTruaFE)g46hFE)Sq&Y#voYQD+PDdmA=yv$ipU{@E?bq7$BH)`A==aUlizTbeJ{!|(}w$l&`Vx8r>r#-+eDH+lfa-O-^1U`KXd!eY$_Kvmer;+=|}NQs?iwJqDY6uNI;b_kb&)T01996FvLw)9KpOs2a@HcgD~&|D1z&%ygr+h1;KwVwrL*DxAB}2q(cuGhUbK}=6-R1BGigG>9^LI&A1@eVL$K&tqi5WVPKmZCohTUNWUP%2Iip$74#r=eV@N!a?~;ZFnw{CKJpm-IQ7wbJlFI?xNh54Y0^M4cRnC0Ld&x!GPqsqt$^Hqym@*Wn<AfWx}TSX_+t?LBr<QrQy>3!gC8OXxBIU6y7kqVh9|n0SO16yk3KNj6#dnYE(}t26l4NlU^4kcuILHrWl3~;|74G}flZBSf**9j1Sjmm+xUxzg7q?4MVa-EYeEKK+L}dm<0<M=@KsTxJ%gROlWUgf?*6D9Jg0r3>;XYG>5D2NLN1QZ9sbJo`1AcK!Ub@fgl!bZ6B4ItO0kfzo3tKuTrN(Jxi_bh&XA0oA9En@8Ij9Z(3vM+o<=?*{QL!n8%Gf?3<g4Ym;&Ai7Rb$#ur58MDriFgSMgGS0pNOoPbY(3VyTtN=7U#E#l|G``xQvScqd-Qe=IgOHsoO2_y_#YB809u5tDjUEV)p>OgH_hkzT^wWHNM;xN4uv-l=C>d_4P+=F+$%3M!LJaHL~28#}}!co!dgXl=LcqJ8u_S?&IBP(053w6S@5yg3T%i{Idf;t8p!tt0vm;fRjBig(aJjOv79#G2MgX!I}Ju2sR>#$fT~XVrVctz}^UDC0<{!e_onE;bgFmKXBLsl*hYU0;$C+}5Dk5I7<gaa5cS#aJ9+Xg7+@Oas+|MVC)yN)EG5bw$*(;cfXbBto@0G6`7(4{R?7g&eJKnjyF4*7JnauY5WW^=Dg;NeVWUL_xNF^60mnUrBQ(pV+zk_~scbZnkCI=flnK>2rC0zMPlmciYxJj-M2hYV<5<>7Y2eyQ%VCN=vYe8u)o}wwzuqJkSR#vcb@SyYT`DfcS|>jre{;LfR79k{ui|@whK2U$+-$4x4quKg6oI$AAxDL!Rl{O+i~iSQF7~{uI+V0txDn13orR=#xHZhbuxDoFYOY21un#J`N5?#k1YlyCI-pql^y>lLy99EiiPCWRe~ed4IFJ^9y;dB<&phwLoKMsmbsz1lpi+xccm`)%l{afuPn~jvkV4;D<uf51JG)P=nB?G5j1ZmjEt3+Xj93#}LJ(-+kOi@6=E(el$_k>@HRmXt#-l3wKCJl4GEvg7lfL-j*XO0Mu`{5bK?Q@7v=uthay6@yQM=7*8p1gLVBH<P}vpJdtw9YG04qz%HX^y@fVPYySP6QsXN3OM#jim#y|iP$!Lnnt}hMrxn|_AM{Of1CPaa%0n=mRks#F8|Fs4jySur$LI5k6yEgWu@?-1RiLX4n~0FhN{Je5Z=K9DyPp+ygzd2BQ;>mI6KP5bdx1$Ioy)76ORjYneuDG*%8kgiVBwuSI(YHpP8;??LK@~i8#r~shaK^D`LTl(ORv*fC!0K9E!HxXc(2b`Kjt@%2TgyB)~tM+HbHjeph#>=GnDw*e8BImM%)|KS4(m+k8i5E>%@ZiO32&&B)be_eJTB(m8Q)>-XFr)NtB#GvWfxL%QJ#r_a=Viqp+s_9}C9R(o`{y%21Z4gz@QY5$*B2;Zs40xotF%MN0&v*Cc3eouM>Ld9<}t?wIIB3kEH>*kgL%2~AO}dP^mo)>+a4PKdH$1wmV!D^WqTpD;w@%*gQdPQIV^1s_P?+@ri{QXZ{HPd?wV2Mi;7el>g=WWFQ?zjs}J>OG~3-3f|r>7Rcpo-zRiKG8WI!%lcD(+`TWXtxEJ%v46Qx%upQYuVe>u@`}d>2y%EfiGAE>y}?6jz!h-K2yKTzZn#pt@=~mdKcF>)%#(&oJ?x~j-JB`+Sz%QTF1E?&ZY};T)11JXw>=}oq{Ph`aPccd4+q8Ni)p(HxSPk3PD0-@z_t^X=_TPQbdgjh{D!<qNr3aF@mArsbrh;->;K=QSM>2XncfR^07mD2uF*g_nnfM&-zt@n6GFbTw*Js2sv|Z4dRK57NgH<vz$Nfs4T~%I8!nk?Q(b&z8g9#e3qvo8isqY>VDmOzPleEeVMavy9iOJD3TRqR(u|3UclJ0)F!zFG*cBdcB&}xiL6g!qw97y45w~bX(<yuAqV!LYhjrCX_}n-4*7XRO$h&PTdw7lhVY3x!_DwKqPj|h$u<wJY3JzCU4A%2-26B*E{O6Wlz#f<J+paTCgR>s_6&Dt+>tDp#-xVxHND)BW?nSBY!GcfKmGpOv<LP&5T-B2B!9*i<vH7DJ{us6kc4L4u$*=^#tUyuFijP&+ZX%$&+Wtcx>WkU-haKD-3C@w^qOKae(Ie<<UWg6t<w^TDm}PTNu}C<5HA@mn-At>@SWyB`E$G(Nr`BBsWoFP{<xpEFybyf^&sN}m(PnU|HY*GI6bExOR_`mX4stmPJ9aKMcc@Z$lc}@IE>c3xhc<syp*gtPO325kKIV#Z)Dv>xoXxf4|oXi@=Vdua4~(qoP&@hMToWOhm@p&1S*i4R^>+|%&|gQHo2{E0bpECrYd@$Wgzbd#b+8B!ifeLB^l-t@zzq?3uo{Gu-b%TgwZVavGL&`17QkBsiWJuS&FY25`-r^6Nc5No4P@r2tK|qudhq_8&xsO`NwK}?et&r(rim80j03RCr&S-|A^c*+X3oY!1Qa{kY$?Np2$6W<~k`6@;1Ed`HxJj)5>L+t>l)lQ=P}*#vZf|>O_R9hxGJqb?5rnl_*1uji4YKoIlYZbDeXNxxJ1G(3V~a%^<rVb)IQFvs}|NQT+QbIK=e2m@dYIxnEDVPaf?b?7i4~z4NlQM)E)+NCiiuo1@c=yk|FH<(8E*2fddwL(|sI=bz|q;&|FDu>iwOi2eq>1t;!!|5tJo<}SzT2x9xq!S1WKFRkDf!$u_cp;MywUi^HNIVZ!4%Zl9a$cGE4aE}*(!}{XF-8KG11{1A&LMVil^mTzGGj<jdvM+;$NG8b{Ifkz;AdGJ72R-7>KVmaHBE6GV`d9Isn5~-GF}!gZgRrG_|5#m44eBqtbW>6hVN1z&8vPQ>h;#G2n}EXCo6gQ){KH5loIK+69wyC;cGB6^cs?tK7t0xVuNo&FXmeE;7u7kbS_C-c9<U(p&XxLe(k*@9sMVj&4b9K&#qx=?_-Fes_mQT#iT`{2*gwl`gvs>%G&p}cgk6ZpC99I6#uWPCR*u~)j3_SqRq^x`(4n*fzWYwX<na4Hf$aE}YdrnDt7jthaDi2>HS2G@>o)ivIA>T)P)bqeBG6Is=JgAY1q(U0wIYQ8>F^X>Uhg8M%OV%)dL4;w>BkSs`x#p{5>iGVbm!loRwA!EMuCi78bWNDPKw@Zk_%Rt_C)sJE*>k@!|;Yspi-o$Yj*zmNx&Bks2F>x<0W^mJ0P8=z(drtofA!UJDCg1mZ%RCvQK=<-~qWt+YSPC(ngMmQEKYvO#HT2RU)MBVjJ@l*_8SL|FR87AVGq##m>R~vN)R)P9B2VlpsstoU6zmv+9vUfdX?Y|1%4f&!34eGJJi{U*F#+F>YT}i=|wBT2wQ^APu3q<VvrS4~l#xwA?)C@EOw86sY1#_VhuNtSZSt=1bxinT;V3dXLBHs-}BX>qwn$$bbW41%)g6wpE=QEe?<w9=rEg_-a;pYJZh^lm^`Wn#m>lXyn~HOR@ILnOnbfL~ZlXNdPabzC@c68^=b<{}wanA{&yXEL9&6909VdCr{{eth3j@f2f@SeedcnlZVhb2ePxx99ZiaZo+sQx6}{O-#P;NQa8Omrk@?eK$bMG7nQfq)-(E8Klc@s1uxRj0(~hmRJvj%J-o|;eo0q~I<1Pd8;s?Rdq@0~__TA6kujzZ{WN_Zief4N6QBRe-|u3FI#+!EVOz3b6=3rZntb$omTk!FIY-jeQZlJO<6-xjEkyi2qE<8d9_zpNU`3@GwfdsVEEmXaG$DGIG$Nl|GsBD}<zx6AuC!Kp>KP~#6kP!&T}D+tzjI2`ygqO*^R4?I!^+Xwf$jF~@H+yBNej%?dh4yOa*1Iv?y|m1^_2z6sGP6mL8ZyQ)=~SEcb2LvuXZbn{*m<PlSlOaZAY7=MzpqRj`WfNc!E!b(+#4rKEJG~ivRlN+o9*6U?teb+0t}B`Pw~7p&~CU0@`=Bcn^oZax>tGtQBuXoUD@PM_O^5=l1|zE1M1`vVz5eXk8>1Nc-sGBadRPe2;+zFvVppQ41&yG_OfQp{+Ih+a5xUiiGOX(&I0NTvSTj;xF%WNqcGFShF6}6KIVpsZ*XY84`zTv<hAbU9>`_c>m#bIdct@X_r<qMl=0TZ>z>!)?6vH(Fl&{Es>vZkaPaYpdy;WU@&<nVMrOs_ztHR3MA8V3yz{VQr2x4D~9|6(p+>YvU=jL5*$_hrtiVeA*uM^PJwCN%AXn!fs^~OpNl+kyFL4m;Z02i>x066>c?*$x4*oZm@J)SBa?5*%=>!ZcoI{1m^U5YMhTfY>2AuxWuXf;>`XwM1e?;j%sHLW?I^G>qlz{<CX+E76f$5Vg+ow8d-=ZjOYzip3E%1_=1=Z$PHU9t`?v^zAJ-qHp-pL`Txiz+57E<Mp36hY?eG|X4?*WmC7AI%>({(mS>IKEW_+Xc(O#1blOG`0RB{3-8p5=R>8nZsk}d!NJgII#E>O=b6)U|DQ9Kb1S9L-D1A`{Y3(^@IF$R|)gaedkIGs4zHocfu^9YPfc9J;b+(~{@xg}gRdS>vw4Is~{p4t?Kj6<cz(|%eCVqMe8j%;f&64g^!9i;-$tT!D|*jZ_qQ}U8KGm!^|H?yA&h_V{Q^jJ=_AOS9wfsD!(l5tRt-@Aj>zY^&H0S1e6AmGm3hz5eq#eTIjsSzC(Z<h0FEu;Zg=~#dT17ASON(R87XyF%}%+>%HZ1@*gaH((u!cN9)@wxw#S}iIm4~}#M_L5&rFQ}kWA+b<j=)U|2(MIc7P|9GbLF=yTEyhn^kBnzOBXj^a4s_5kS(*X@2oS&}A=UKcE5BjF#mHLa;$6W{@V(M{hb@6+1bjlEuA_dJ(@7UFfc!a!crXR5oQ_BT;{|t7-Ey_*77#mNnSLP8;^tseBVzy#ES#)?Bw&E(liB$7+gCsC9w1=_ut;P+6Zz@M<f}+4=JHJ~9}|E>s`$v@kNepm*o3aSZz=wY>yLQ)N5yfgfaO$+$-%5w&tvK_sY&yIi5B>x44`)<3d<LUo3OgRS=dr(dZQ8hwMJ1>WaP^#i3(X(R8a5mR46PsH^$(7e#fGm_!8nOswtNWp^M<2*;0)5bO`w>Pl<TROrn$*ZfoZ}*+-^`+Lr6`)nn;X_35TMXGZ}S7b|pIz~p;)bsuHjYkMg|lvD!w3lbSiJyVZePp^@}Q6NO6flVH4D(MTab6Px>A#t~8BY-TTS#Q_){qAZ+I`#a03nA4^kBrbSLjd@I+?!}96uLM@RPXKwi6|`bj3=aP$mk8NKftdDQv=1n!?`_U-JXzuq<h(fOxwAz77`%9&|q{mRt<w{bw9u@)iH%VstMQ322mzh0lYqA@%3|xt`H7e9D%@G(sKVM3&YCIa{b(?8y@rd>8V?I@)@OfM(eX(l`ipD-G#IOyDe{$Ehcx-rs6-fD~e!G`z4wGa3OgF&23a22<fph_l<Axi_%J+ctZKY@YYFLbFAn#o-&-oDB-(&xAFbpUlT4HUn4beKX90f%KfpeOE6mTO1U_B^trs>_<VLRke}ti{Ujr37Dua0Jurj%Oz|w`h6g)h_@RNXQS&jEkt#VMuBz8Ch>?)qb{v>;*C-IGh^I*wrv))l?s(Oxh6x%ey#@a~6C7R!xKyfKI^7J4l-LaXW`$EHHYr+|IZ2!>xPB0FfcmonUVsmPA75jBu4!^aJsDn1XA{>FVW(Etm|NhA4T0O(>w})5JoB{oaalCCoWX*m&ML_QjfhGy=y}`t{dgp|({>mlZKBsdRqCUYM;qf|;T=?5y(Bl9+h|wxi&5MweoVVpzBf*GaDxg5i!ZU5@%`{B=>(^hesnfko$L;IC27zobzRv@f+|$cn(BPHAf|VZfx~JFv$gw-q+_<VhQr}$U=_pUSar=T6oKnbWgA!T<5{B=>SLgA64C17di$1_QrdTo@?Rp&C=?-`PZSJX6-1c6*Qq^IO;c`G+gVUD+I-n+<1U7$KQcBGS4_aVlW^0mkju2py)z=TW|xe`cUS%PMzqrqL188!i^!(_*j{Y<^>eh~8wOQVc(0=ZzNMhyL6l)V2!a|%;Y#?9w+!eeL%%V;dCAVAf-eonE>bGhkSeeItA;v8it4#Lc<aN!WBV{}q7p1nHkO!798bMrA3giKC~VCmSrs2<P8kq*0%M*rV(Iu|NiRJf7h<EqpAGL$({04z-t*c?QO;HxmS^YMz}|v<Rpe@TrC!fN@#e{mwCJy<XL`dMz=$%U9b0ws!_Mr^cXS9#uhE}=D&5fI0DiS|@Jj){$JaiUM$o>0EEngO^s=xxUmJrH{=oT^TnIe>EEOV%WE$<0+2PU7!O{58y~Fs;?g5*v)X1NoAVc&U_g^VmlDT&4nrwD=)?ZKE(NoTfKmSq?m1+&xz$-Tw%_ZPR;5OKNLIeOm?Yw<?BxrJ)T|W{F#aHZ%Bv~Oqswh+eedkloM;>+V{$%#!&a+=$98h6&5v7-&%zoNGc(rrnUd)2o^(33$qv3h@yFN%I1JYf<wzG(K9>ord$oS2{{)>a%!^4(U9v6l>`AcSc|7-r||H18J$~Jr3Ht7F&{AA-_cQ$@1H!e;;e}5m@_8jKy*;F}MgU9ZO8PI}qVtwN;?kGH8gs<9K5H=-ZAe5}|0RScg=E|rh-PBjSDoG#FxX>8`i)J(ov3a+P&|BeQQtS#5#_#JIv8`r`>VxyjJ1<C`<mi<&24s?}tKM~a(<4}Gd_9m~^#E}117-a4hw5&WKHYscP`@|Vz1eR_?&xAwW*<rJlE6{sb>b|-upr~t!#{$ok`~{1V$#R5X#3HXq1b{h^~*WmyctHlUqQr(SG>N8+g4l<j!cK$hE(}6@IPXBV?0O>3iB);9zb~cYz|rB!;9tB)isGKxvJkrzQMZE2r(b9QRERPt5@6=QjkM53?-akLOp(rHw5vIEVqC<7|+>A=Jq~@Ocyr-gFm=kgndN=IEo>m%^*lhNLaQ=US|+|r}uv2*DnPUdNaUpQwRiBv4_Tw--I6n&kJz#ooYm|?D*SRf#C;dv;L)E=65Rdq%GnU?SZsOtiw$IzG>`h65(UTni~0I?AZU|dUwha<>IO?7cCQ<J;IUg-FOcg86yi2^C21dye8h7j7ca*kkfkY8T7d5eTju`q~y)Keoy4^J+f#<yd?DvivO{-@Zm)O6UboJ?ll6|FsK<5<iKe|<rBlrE%tAajkDkj4LWXuZ>>ZW{>U)90>qBdhyWY~cra`?ZT2ZKn5K1e(E9OdpBXjy5gDv|txM^V2fORUphbI(%mn_y{pa*FK@6R{g91a)#5mv3QOl-a$2RM>9C2zan~?{jTz|mKYKbY4SzJ{{i=76bt%oov-jq{1C9`jrF=_^}2}A4FjoGosm9sS$1c99zHMHExO?Zq92acObyZB-{;~t&b@GV8;f=dP$yLV>ahV9OPoA38iocHP6L~ql3u>l4`VT(V}irMWn7^EBZu@Ky+G?RuBTp5L53?1WukN`vYRTcU5lbrAgwY}X0swPx#c%vp7jwHJfR|>@lPXjHzo=q#fsy<P;o<aKyfXa+f_s58cqg*jw5l8@{vx>2cqD30xrDY5+#yT(NwbS=|pZQ(x`$<xhebIF8FhOd6VBSW-oiiwG(s0YOW6WP>bm**DYBBDa$geYcyscpeY(<mg(4+p{Z)gVlXW!9Sy~U2A2Exm>g!Rr1$IEZCCLzTi-_c~eb4T^3qPKUr|MlMPvtskxZ~yiCjZN46KMyyDPdNnW-s)AknAgn*s$P>k3oe~1-u+rnC+~{h!B5YMKmW_Wemf{OH;3Q2JJ*mNmmMscvOvkh)X-f$h3;+vBqkh-pQ>|I^)plA@sm$~e&WtBQY^?Y?4J@xBmP?H_%*He{!H|NdVhbosK?y)w@{3x?>)2R1*k$o`#Mc_*Myles*xHRoJJ>Z1k9Qo62+w6;@BNlna{LLjS4f=aT<Xrqi;L~2PG{aqqt)iCkgOhMvxmg5jXt6q2ljwclVd^u2=PwXW}-H$3y+2+oEJ1IkZrG&|Fff$UG3o(q164$GYWrlvn9=S}`*mnR1cqYR8AfV~lLxNvL=gV!N~Ie`TCXoDtyT<){t_ko#H>XXu$#I}l%%6lFF>qm}GR&WnV;j*xskm)sbpCMg45pU70FN%YEMGB0o8eJPoK6za4{e&PAs66FjLbqy2HGp584)nKJD%Z#UMcqq%Hv`N)@Hf}sJi`l2|pJC<6OGx$sxD?Ln$(@uBlH;76SWaTPBc@4d2>up#mNGely3>FB@2lzAYFAhAYsqz2<#Kj@DTOcISw$OZ%xSCY&C;KIiL88oc2&+k=#OsC;&b@X6J~lp7(M5R%+fV(vO~_TJ$b}ho>P*cDWB5djfHr3{QO|=*WH%K<#=b~|CAg5eL6ZmasT`Jlmvm)d9vmj^jyZw7tk?i`J>|N^RMariKqi<_l@=4dyy*Y)vi<><->Q9C}vz?5E*Cgv(q25T088uRyun~Vz>q!IU8y4-IG6=6jK(1I0*WkaV>rUqu+BJpi{}W=+cu>5uTLT4-DXM18!SB(iMPjdC8H?XqN8TWrE#=7a+Vp4FQu6@~_Lu`^vHg$Y2JUM@H&(RZ<Q87AKjIPxFqk4%e!%^{i^szgvQEp^|Th-{$U3$w_4lg`4^GW4UPA3iri719l3d*ze{w?6^Hgip)o)+|YIEsW9IT2G?}fP*Oo^^&m?Ev3g~F#$id7tL7>Q-0jdi83S<^@u$`akDD}qUHTyi9%~C6k|>l9X`%=1NR+mYiOeU+d)43UDxd#8ytpcF??=UFddPjs`R-o?E6~3Zp>B>5-9y2X4`p-W{)HCi2rgGE-8rgkpnxV_6d}8}oorpTJNiDfeEmD&0VuK2Z}?gFT>IWUq-rO$A@_zc>I6NAh%9-=2C~Ky^Y?<0WrOplB4!o7rAdUT_l@V=K$0HNe3-hYD)jTbqI0IvSiUoI8l~|1i7q&(n&s6(JVDTekgOJILsQAY7mjCTwu{wUcZgrP34GEvedSHomOYw{4f{5~tJ@1c+1A<hpQxZAsVt@xr+4^jg$PI#->lXg+V=SVkDyyTk`tssvI~C+w=UPy@Naz>F?5XK7wVDq>$Y}U$ekFzv3t)g9PGf@u=!*0D_0LU1)RrN71iXuD%59)pSu-CRBvt-UJ-fC9Zm^smtl;!ON<a_jZ<YeinBhsbvL7g7b=SAMH|sq`VW0A69k2=ka5Z(l&W5;Z$vxcG;gy}0M3#<(;3>WJ$NE!f95i9qqv9SQW~z6H+I<n{WB{O{MlnAf3$Qbwo99;+KNLjsZs0LRv82|O?W3=ops-VsPX(M*W#+fiYzzgRChwS<7A|>i)$I%`&_26g&wWN{Z{{FqJgHj;8b1J<Ojk)ux4$x<nuFXv<X&P&M>PNRhRb4y|}e{C;4`zmSt){|GhD1ld-hRz17_El68^gl@AFwpa5O(1ec^{rX=;r6v}p*^_OzD)b+;Cro0~M{)&2Rl0?D{N;s;@g!u>0gh|hjEvX^LFNBz<Kl(jdM>>nF8vJ2?ua%*Tx=>f?Kyveag+^1}iJ?%>a_R@5yh6?CWZHaam@mu;>o75TqBnQ!N3|{~!GVAn`ugi(hst8lYg%YSsoLp^bdK56HD;HbFtzd=^}CuRfR0H#gYoRiu`inC81Khlu9}%OUGYa}Xl{kiFZlGz*crq|(iQ{<epdvd_ed;fzef$5dR7-7rXjOug%|J()SfRp7}WJ|EduO{_HiLe@sYwqf!Kc5)z?lU^fNe_&U-EXB*Z2Bl<LnmjA851(utJt!GpwY8unq#W<ybED42CW+4_tS2lB@7FfW|OE$JjMInvJorDSXilNNtBD&TnK564eW`x#^j-pIUXIRBF!?Lnr6CK@<o)8uL(v>?NSTM|;_%)<CR;w-oW#ecYvh06FzLe672c)IK<IsOnus%Jb2B-x7IXS@L-N?9qT7E=ylgga$Z{-%w(G}|4dXSq?5N3C{62U5tjRKUv3i_}#utO@1YAwnQH*{r3!dnb;=V&kmXDBrzXS3<Xr?zdRO_DjvfT2vo$E##o$yH`vt64>qu{5Ya}B)XgP`SiwpHF1h8`4EY#qrAT1<Vg3-hA8Y8;%|R^<W-T!&ffHhXuJUUovDPA!hw=+H(d;iACW~YWpDa(02mNr6Iv69>Y;n;gF_l$BY{5wXNQ{~tkaZO-h|3J9a>^~P-fqeFb3nOrf1N8i>ZA1sg#2=1U9_n@yIZn*%pKzalA@$G%;K2OTl+e4<W;Y@4kf78&7b<sc1H%crbkSzfbIkx805SjuvGKozde#z@~pP3Nr}sPbyMlXJjF%XiY8g2Cq$m{JU{`;|hZj11RvjD&MGZmiqKulX6RS!wO6!5d)|(+U+B+7;4l0oO>MjuQ81Hkwn}r^N5S0Men(|W$tOI#ney|y&84iYoK=S2_Hy@nWs~1H0_V5#I{V-uc$e)rrkG4=cQ*zOU2yDhe5n-SQ~0&;T+biL-2IaN}WtL$TFv1b_H$D?huJ_YNKW~qtW+uWoXpOt6NIuAwp=M!hFX88n%jq_ZX590jnb!G;06Kz0OtRCxV{9Rf(hnkVxR6NXCiN2Yh)T^4@56V4p}iVKsYCDM}=Xnxgm9ysDbT-4$4h=wG3Yb%VhdhRB(FB+IwHb$;`paBe!KY`^Elv@e)oB(onECXTDYKfky+0YuW>olemNaDf`^$5J?1E$r&T7?p|m$S*GVBe5a|MI4MduWzQ6qO<VMrJ7H|C7`4L*YTsA_@fMc^sGqBgu{b2oQ6|<<hmSs#rom`%LX$MlZ!LjH}yn#EQo2G_1hYYnpQ{?_9)^3>5hcdRW-|Q^xhGLGxyzZ{b8}U$Ze&8C#Oaip%I7a8~6}yd*r509rtYP7akRq*L8KF@=yaAfUS63><F%=3NS<K!DlxNDQt4;i~>orWJCAtq%RQOmTxE|cU3Jkkp_F4DW~gV*@)w*3@bvWlhKexNA~auzMvwi;H5i>DCDCrwd@vVG1WEWuka$JJxUeyauasZzzc|L(a@%Ijd+n(2Ea`{Y?h5gxb0a6tG1qD03o54PMGwPQ=*Csj#*oywL|z4eL9|0fL>N5X;K&Bx-RF}{DkQuDPA6&%yea-Y@;|^@_Nh_y9>z`BFC#^&3EBzsu#!>K)j}q))BdH%_H2QkGhAw1Hz<wK7P6T>+VZRvH#{|_Gahk=kbsKc@z~oSiEm&#q@rggC|eFA%=POSK!8%yRTmy{p{|1`Ymq!&CMA3E9v^D-#?*~my-XLN|UT^TXXhufB%=g*Doklj_!_Ep*yd<h%>?q$?IWlsfA@vR=SR=BC|iyJ>j=Wb<@0`mp7MVR+*Ap+ds#*YhFWopZUJ)hI2}AzQRw=nE3a%d%H(&9Ard}N8g?@f+oQwC>pXTSblYqDh_`+)1O;?%<a^jUv^)Q_g_ETMU{p;-vZp3ZdqKr{MUgH$@~r%{J4bGAGH_#U|S?CB=+eiU!KqFn=xfhr9bi)<LhbMWBt1Pl>K@dzlgc|PKTU{;XG<XwMdSma2y84gfBn3hxCv=7K|ZB9$|G!wIeC2ZBV@3DZG&CkEJH*kk8<kboJvc$dZM`6Z~`!=qc>VGsklGd8`)1H6O2wIyiwNWt~nfKD}!?z4l-4jscFwbw@x<Mei7li~>aPSKYfy-yR%>t2`#Etx2LEAjvO<0aWfLoM``~d&{l23mr_{Y`bs-5g1YAW@#JZbFqcb%lUjNX%QrH2N5<MZzL##mnCht_siLO5<YGR7h4aC@7pkQeaZ@iyQv_J{<W|B1^~A~q^HH#)jT<jNjbl+${7}NTo+m0Ng7G;<}1ukoRLCKE-Wq9^?j<cjO#G1O%?4|@<gVDzXGZNbD=vz79-<n510(Blduj(4|(^FQ9<Exh}oJF<-xnWL;>JRQBuuxYm!I9sq~)-J9Azl3z)nsk&|EZh{Us}jy0btEM6Y;-+$Ep;ES*_pqdzxhc;;VZ-Tx99fM}$HfOc?Y@ZfIQ{>;A)$?omqt^zyR>)ZWWnNw3N{*c25_+Y+^+sbO5?Q#iJ!$Db_iCH^60g5kQ%)SS%&vCPpyD)sHyhQTdPiq@hEpc?Zc-j#!--{F>`ZB8UsF2SDb-UYXwkBzC^37Es6VjGsEK~yDE266lwufxq~Xfr(Z=R!;syogGzU@V3obIh4_}NJf(UP`pw_erz8gMCQh9v8%7lsT%!%s{z8uV7m%hMg1$UXcwslCL?eKilpW87&N|MU#TO-F1nsc*(n@=8nt*{a@JkmQPNaNSIjx7$Ibdm>$2x#j~{F08KfyMSGa(J2qj^gkPwim|;t3yGMkt04|oE~o^x~~Ef@QF_c(kK>JDS*6+o5$Rnek?K5tH-l?tP7%tt>*6JQItU(own1Z)X9Mg7mY^bQ#$x$;LwtGjh^FQ-2nBY)!|Kj(|ZzCMVKzyCuM-$e=xZ2t@$+79N~*E1#S1eYP~qe<N~ZN1y0+YxRShc<a}f-l&FJ<S~SCpM&R-#Cgko6#*nS`x~imvBo>WrkYi5a@Ho6sK-eK9;U2cxOCvM&@JqvT1UQN{PhSP}3<EQNy}VjXL2wi-qLhgNt&A;enj4zEU-zEBC4QVyOoD{Rf#(RLO<hLwB*)JQ2xE+^WEA?Ka<ko2<f7JYUM-lITWOpA)9*)5#p4W6P_7s42%FnpRV^>%tMgUA-U>PN?`JjCCa1TMO3fe(G?GaCLpCK^`sR5IRqQ9BJ-CNQy9c}b<8PklmMDfcdOzC^wHwBsYlo>zyi3q0B_~%Zs$|$7);!<m4}Df1Ie#lRqQ6m&6bD->9T!Pc4B=>R01;{g0yqT37S4JxL9~O{dIqvZo`Hi#W>z4Qv^Hz;cr{t?*Ix&=UZ2C6<8J+ecH(^}8EIzIwawQkqR#I^HKuaCHC<gla0Q+6nM<ZKbBTfK(>KevN^d9WY@N-TYyN)HW#tBFr6C?m`7OWQK&x@3SEtqz@?P8aey3#KBtSE2dxN2JMxJ0!Ls28CTm<hE#l{37nhlzg>WIilWg}%)E4t{uxPsMyoJ$dltPw;$oH-AVHF+CjH=$M<IuqucNbc&33w3x6LKMlqnZBsDKa=8``HZ7fnu0^spKiS2yY+9Pa5CaWQr8-+;almXdVRT!rkpKUhK}r0-HCPAth0>Ur1OC21;y08z@G%agdU6+3o*n)V6z<#ZBd{@bTesC=#4W&#1@O?T39{*#-V2TIbxrWn6y)My#ZH}oC54{y{rP<Uz@r~I>QyFiookN2Py`Q0Dgm;?!I%xqK`<sxL9-yLi*D}{GO9u%;L+9MXV#VSHOC<X54<%pz$463D(Uh*+Mi}h<NZJ!23wZ9eE2@lkCt9;@1fu1`#P#?#1XTi`tsGMBX|QB4ACHm=5wjDAU-z5ca8)Jx)<T{VGSyb)iUr-Rp53nK^hMbQwHZ5l~_yGrvgwu+2BMSgzU^%X9ixVoEN(B#K0Dysx<+!{QZi24<o;&?|32Aoz(a`S70m%0x}=T+W*H-Z6=%#jXS?mmlCE@C>%sm_d?_b51=Zz$o%N`164S+>I)*C6Zb^wlW0fw8{9gtl!6{P@{NhVA2|s8~h85BG)_<ZUFrH?61|i96mOtqA_H9XlYhNJ4J~=IWy6;lxHDOeQUZoGp^=5fL)^<7;j`F>eS(bIH<Ps^P0ATsvIh)@_~#9GR>5UjY1;IL=J&=v^o|0Y;0-!$LeSjo7fk|oetv1MrCrG4{R{ted{O<^R3%DJB1uhZeW2x9YP?Cl4t4*on!GUbNGuhV=3Vv9We%Up(d;YiDjVd8UElG9$3=i&6M8A0b0G9zf+I1Trr(6aBY$;uXKz~Xidf)-4ebA)QPqh5_|W<Bt?+qU><Ud7J)2Yqh9K;+zz=O-lv^DfU}aeleGG%YhGVXcm<Wja(YF6IYy^%n2c-eSt@&Mayf<B;|)KS96X>mFhdGK0X?x|&`HOZ79>e}9Md0KuC`XXIwA-r)Ujf}QdTAwD%cC00dq0Nz*h5KKS}Ei%YnwY*U$0=)2Rt40v~|sKcq%uj-oBUqDUI{@<an&tZuq#Z2TSwKqrqFvHek3Sw<8TvNUc3yV|>`+q&u7%rX`_*j_(z4*#_GdhhV(U1#nnP6`i1Hak4(CmSz5krUBzjtE~tGm87(DJU|t?kqlC6&uMGP8UDJ81?$>#+EER2uM2lrc$_Zg$?e+RtV2ijusPs(|Hn8*MTG{$NH}4MZ`QA9W&ABW_M%W8%obqqRrg#nWZ1}%!5K2F~+EQr<5n>-Od4&_cN^Z5GDBzhF!r|_4-|ctSwwpo*UCy&syX=o553$@2YNMlJCq2t{bm@Yrf^B(pe8^!huImaxs>3D&|WBl!Wruh^Xj&DmL<D{j4Oi%)BWKZ0`I6sVVc4qU-$-(`B7bs~tBsHvB#sr~%J*b>Ih+jNog!`iuUj&-vdWsc0yF3O1#gIX}$#lWKoC7u5(Rr+}^p95;xCEmLj6n%iwTpQLG~NH1+!d!jd_ESYBIy7Ry(Hq%KJIH&QIS6j@P?^E6M(t0kezxoU9kA~Z`^hL`#``M!z?V)!=<9!&U&BD-8Cld9mpTERBwLe((l$&|gYT<@zPgg#Ju6XbxoYVlXn~ckn(s98(u)1S)(|&zEJAAM3@RhCTGz?^3_4As$a3-$0=QK~8B#BgQdJ1>0z<|DDjyuLZqphh9F$!9<DFXZqvbaLH#u;@L8QbK*$Q(6-g03ir)VKwx;w&*?*UGJ8yDELHzWN7jj|b6)U=|)*7Cs@Y9oh?b%}`R91zgpmt&aI3!Dca;&jU6f19{e^JMWQXy`WtDnAL<IWOyu+5s%)4uO5<wBbm^Q!6NHaPP6vujX(q@OEXntjcD8bG+i7npqP;=Dfc`5DmaSm(g<=lVUnOe<_nKm{&l~d^#p+8*X`75zM!Ht+}h8!%FlgxqcVI68%3hH^K1LD?ZKVrj?+Q@y_1H3HWwZ2veTL7CBpy_yW!O*!N8tU6+vlrq;UX|Y&lmo5LUh<K`Zl*Nr_JVO4=iN1gk~c0`EJ{5YYIY%DzWwmLe44pw8*~uB$DhB~L`-2cs8}Zi|W`9gRlQoE9DaaWXQX_q9xo@VlC_{*v?wBx_pjKZNi-wf^279QLy=h#@)F#Wmci1bcjQHm@~$(NQ%+wtvnR^?r$%EHk>G>h;&r$ajUGW5v;oWH@v?rb^u>aleAsOE+v3UTqD2|6x;{n}gU@AGi8I%cRY1ZH6pzpsbu4aTz6}mtBT`%lJr!%$nDE_=>Rx45>jP>SA#c`Sren*<|jcb1HjV5Q<Tq)xh%o(b*cJCoSFB&z$S;q?)ZVgw{@8(q-n@jNJ1N>V60|-rQyC3cdOul~i<8cfXeS1p(fae~aztN>IrlOEVdVFCGFcfYq}Wrz}R(CV|oXq&-B;M(bEsD;-d)CfhQAx7v`AtmiGk_lIN{vKuD2Z<E_|k&!gZ&BO!%q0*zoD%-7o%F5>J!P8{ZDApk87p-%h@0N2t>x9Jd>&_mVRXSp~yT(M~gy}2RY%l7>zvJGM;(e1TfwIzLhn!spoPcrt0q%l+ZbbRby@aDr{dA4Amuj-i(<M8p+WutkTemH=iJt6Aqy1*L-U=xqbJWo#aUA9y2dxq@iFS>k7>Q?t!V$x4^oa#)>)`7OQUp;M;v8!>P%bW#Im$HzWD)>dBNnaPen*5#oUl9!(VIQYd!NL7c-U8jX;wOgle5pbMmm%oH7p3Zf~<I0U%j@kt{*$Of-~rgy;u))axsRAjB0)<9{UR9X)|cyX?k8&Oz{>~Q$=7#06!Wq-Yk_BykAyL_N-3D@rY&6Op)7z=bYXAR|?kN5unXFE{}z1jQ)EXxjM{hjSy@A;R0_#3XX4ZE<G>~3)flvB5fmD<-K5zh(7|Mb@$}k^6G;KOp)RlIn8m@?T{(j#!GK=V4vpNp;sZ+&SO@v<iV)JKvM5%g!zN#ns(Uj>T`7@KZ_~^^vR(@AdGSUzAa=KZ3X>_uvX}sQPE=#IC8(x7ss2Y1I|I7L(3f$@@+pcLp18tu`j<!O#Tfv=9e2F$xE0grmsRsA%i3YVm=L$z^+@~z!vHDortM#&bFM!XksXXG=wt9MNH_au_~>WvS`vWXur?w&PA#pnm?xZB*{^bDP#C4jFKgtY|T(S=c^_u)7AVB?R+iUrOZJ}Pf60ZR=z}%(zG^zYf-+pdH1De8BErtZuxxI|38wqm~SMF0Y>lIYf(=3wWJ_|$!VoktF-zZTOf39RaiD=Dd<Mj37p^~j><CzPp-3RDav2ALoJFyM>Ijb$B%Paen;)jL=?0SMa(I=d>4z0p32YYxr@Gb7ZH8rmgEb6R9sUqlrSMnC+-?U(Ysax0DNOTi}WZmzuY6jQx(Z_54Y?xl%=og+)cqO&4^MvKK(r&wN*tx-*y%OA?i={;-*bXVqh<A)byG=Ok(QEY*ic+?0sDkV;<?(bp*HrqbIHC_nzyJ8SS%;q6yP@<+1MgG;o=d&M4~_l>;XiQH;BWdU{hoicHWgc#Z)fZ~bOQ-$w|}ud3494Dr$u&wf679fw6EU@t(q5^jQA9<>u6>6YWsX%yq;S<%QtFSPua&Pr{?JTw!1;S^IdD|*rk!G*ui15xGs=GN4;Gncdz{Z*i9;=5W8r)Kei4u5?i2ua9n=0Y#(r_g9f(U+2QNK(a?NIu0nAv`OTGa51Rw_&YCAR{~@uGO*hit07S$kAz^EITPap`gwHp2fVb6eb{cLzAVMw)|!>NbyHfMs>@G!|~*i`+8h`BC(}XA_yM3#RP9?`g@U=g6dQJoUte4<9mD?n$5_l<5T+xii!#r>(1-FS35_0`>(TQTS=LfH8IoGz>m%jPr$A9D?tKb3?yT)eynjxgzcQVTynuNqnc5xw-i}XZXc?c85YkjYnmwvTjTA1V#r--@3ead{Ix!d*8Xn{m!-*Rv#Oc^N)NoiO2=$UXOyikaNrD!=jEbA()jR88CO>ErwG-aT;v3JiFEhCoZ`P4Fu1(@({#}V4-&|n!=HB!cApQ5XZvrM;MOfxBHtAjPc9H~(?WD6z@!HzWmB1eR<k8#{WY?`3H7l;h0n>1`8&B;=E#(`oB-K>wzp5w?ThLA<(zAjJU+PP7?O5vvj0A?COVNKh>o#T5>QsbkY<Tz=yVcR<PBjrxRoFvA~daaJIkMVT}P7JE=SvxC_S6S99h1A#JIRB-w%|d5;Q86Pd@@nW{zoB=w?N+^esmGk>~aGH4DI5H3+^F<-IFJP||WG1c)t+0dU7IOD4uMa*@X^d8a{mA9r#MlKya}GhvkIYw%sbe0498NYo3aal0tq{abzZ&JbS;S1_YgES1-ZK(WLuK%q}b7?OzMyUss#YBC{C<rHN+N8e;y{v9}7W>M0X*#3O-h~Jh5V?TOte&2yiOL*V@y{ch;Q}x^?`tNF{?r&aw?!}^)egprGRE`wQ^6Z*?baO`h!t&UP(N>xO%_!5v!KSH29pNV&B{+Bn-cLr9gjuLjbZePMm{)%@EOvpeKLa6}+muaMS_-Sr>j%juG-#C@GBZKwW{*HcTPJfKU4;5WETL0Pcm%fUn2~Bds0brxj1wplc?6GC^t~3X3Ry#-XA&X~pA;`|#kg;@fc@{X`js=BCWaO^mcjPZ@4lBK*<<&NfKDB5R2(1L>K+Wj=>hfaSRf?RI|SY*xrKFf@>-9D0^JhJwmT|9#ow<aS7NDr$y<J_sM3o|h&;?v=e;V#==S<{n`%|v!MnZr<mtCz*KD6W+E}E0Q_&#}x_5A|%qL1R>`(e!E;CgQ2oJVC0+OvXNGn^FdazDK?du_yX<g7&_zd}yq1t?+H_O5GW#jzB#0QQ9K94{)akduTnSAWz)Xa|!PScY|_k&_M9G;F87Mmfq1`LIT;2!N&0JkcBM<e?JEUf%B@&Cc^?!VWX6!u_iVGju(9)F6`^Z8CP>B94qprv_upVxIH)BnV<!{yz`A5SugXy-;e4yqsY<PYq9xDW=6G;{K3OP`=no-x8c$K$QS073XpCg>f%7}a13Iy`9^PM(p(E}mDsN$E(Cr$C46k;MD!#ELbk?tFH4PD)6Cl%^?q_U0|m)&85Kz5ftWgQmu>@)pBr&5f_i8+($9khz_WqjhC}oKzpD=T-c@Bs#lBZ>ss?E;uyhbYL&0vJ(XrqpjgHtGzc-;Lmkmc`kce5A<^TuMh86JU6(*{FA{YXE<eB%t%(3Vff?nE+F~gJqB1y3m~ByI5*Yo<M=7DZ?r=@?i~ije96f0@+KK)rh)*t3y1nL3}oFNn$^jR=m*7RqP93kpxu~_PN|F1HNdKebT`ozS${bNz8t&4+)+McmpT4awdXi!J*T1iek$rx({mdEC_&LpC$swp={?Vui`0BpAlK5<ovgrGThuoLOg$Yt3r)6Xz1CNnyNeQdg8+VhO_ianF%462h>^!wXOW@z!izMEsJ{Ifg=I&cboKd(UZqZmAY$45Skeii@CSwf6lfpJ*HxXT=nN)xo7L>HiNmhQQkd80PX5&M#vg)Uuz-^U$`^2-#^Q14QoRIi-)mlOFwG|&di|^e7b|KJ5}dp<X*G%E^Pm-D2+mpt8a!MJf@E40<-!2=Qy(U)SCUkn5nw6le2~W%Tsnxqg@MgU=U$Woa~q7O@`@CoyFLr;#*Gwiutblnc8##~kP#Jtn-#rMJ?eCZOpWPkQ3Ij(@()^7t4oAK8~w0aX>criR!nVf)StLLwv<EWsXNsyE>PbtequHorPteK&WysP_l-%f1lg8{*<62BzaKB$mm^y%Q_9BH-1^pCx8<A$Oo0?o98GK8f`0%S-4G+xv$)LW+6giDjIE#(C8e7&-iCqOV22V>NxONA`n8-95irbW?z7w9=jF1oN{ui`OltnlDQ5)(Lbg-A-Froi6Uo)cH#uDxBBF|r5+n6c$%<%j*rRXSx~{J4`CYD~?i+Gokz=2aPdaC77M_^>t>Vc@JZXG~AlaMNJ;PVKd0x6y&q2b!iMWeJj&IuKAt1xF5V5MRY2E$Xo81>d+H%%3fyj@bF}{08fUiAG?eD*Pw?*6Zb!#VF^Fnqn>Y8UREzj!b6g$ba#~BE`t%0H=H=?+?k2ej;4F2%Glu!IRDX3wy2ukyU@jpJ2!mKNHiwj*$KV$K%V#|wHFJjmLG!^IGT8<P$-TZ;Bm+S<i^ULm@q83k@k`0}<751%H+mQTa+$!S>C;i<j+omhz31Q=Y(QWZEaEfVqlN312tDE^Y%x1Y!H>4QWmi-U&-}0%Y{(xxXwHoo;$c~s_{l?W`2KoU9-;p!!>p+(lPCc9>Sdd(5M9ZH%lmm{uV>u)qNYGQ6HM05VCvKT=4f7SDA9~A*Jg7xOFsqOwTkg~4(wtkY#X8f10=o07srn~Lw%8|puMg1U4bIdF`@a=`ww`||dVr{#F78MpQPbdxXlbGjKb7VT%&r3CHbr?0!?7eRe-ft{A=<WDd4+e0yT{D|Re_|5vlvPyFrwUIeRX`nfV)>!<s=om^`Aaj85bCf5){P;K+Q3|5HcYh&KiLx_9aWUA<H19A(z7iDICS}X2AUP1Eb&UkYQ>jhi_1nb9T`vmB)<z1r&L@q^~JMj}MwHr<75NwPd100y|lMGLr^yCV?l|$w?SFLEiuE<nYbq(hXw(>c=xf#DcVwtLd3G_Xe4@U6F}rZZc`Nw@Kicvwc97ieQFBd1y%*lcpW4V1R$UKbAPez;Z}dpKh)|8b=P(F`pV)ium3Cc=K{+@AdfQ-s{~%>LrZ{`4tAjfHx=(S$`Z9Z)eP7$?cG8AdUPR1&~xM=<l>ubiwI`QqjNrAA3h**K_yKU&Mqs+&w&W#^Lzz*}>kMBl%L6&n_)0`RZr4=jG3r?g4UzHo|U>17;VLFR5R9&D)!SVi6M~v+LI&auJWkd}la$egl@DW9S{+|F?}YH4Meat9zY)XHK1;1VZOz_HyTFcl_pH_t(AM-^L(mz#;f*=inDYG~L^M{cIQCf5*GtU~`Ly9f~G|z?>+tPG;Jg(mXu<?)&0#L2gU8=bk@z_VxJJorArdA7Ad`NPNBj>}c=h+h;pt{*^;ibJ=EaC69U8!3!yiDQ<(JSrXbZUMm~4dR@!duS0TY;-a%9)1|3@UbIel@rnM!#=L!8LId|vt{6*|dd3tYlK(GpR-Cw$Mk+K@+;u?@WDa|hOt*8A%HHkRje`}Z`Wf5z9I@Jw-{Z%}uDhr3k(`>#AWUhmv|-mtc9^dhdc^u&Wqy1-uwJ4&`&cLncq$YG`*63!$&H&_ow=}_IJ+})+{uqA@2r7c1D~KLn7OMK5hhLs_De^MjR1e>xY=wtg1H6lfe!BhL#{MNHg#ZqF}Kc~SXaH3aZR9TL^6Ft>G}eINx38wL%6XHM2ke-HuWkk3eZxTENIpZ$Fd`c4*ZZ;Gp(l&mz8HVaXW&LJp*?Hr-}KQLk;S`@i1uu)F)TBye)rSPTr@f#iGV+N8(I!y4_n58b+E*Tz#s}mkU}}vSz3^lwmMq7&QinKPT&=RlLD#!6&6+`MFl~YyP5@x-9!bN+kH;Ns_8dQpDYV(;s9jP@IGRN-uDyr&BpeNrt}}I&#=HutRj?ocggB1E2w?d17J-^q~{rBYSM+)OmAxeg1)7PqmKW%Q~0D?W7)OiKiE`ycXLPDL}xqmwu+rke-F|m29#(SQz6lOc0P$0LO|KScP25fSY4c7bYPso#EUX_Bss6GX;vUi*l}!WU`{Ws1(NHW*mR0xFnKxEr?8`U+Bx2=wZ=(Y0m{V@d})f0U(gMVvK&Qgjl7fD=aiknYh@_tM$NP%5}}uji@i-$5r|q?_()v&25B&xT>~AW(*@FX<00Cutc*ZD;=d;WZ!{{f|m$JaTtQ){ZReMODNlRreKS9Z|~%hh)VKX2!*V?_hrcW=E2m(#CFE0_#AiS-bZoU@6;UzqTvW3pkz%%Re4vSn@kcM!%sZ2cHyyj3ylYc;V^m6tMe(?8KYAYiwzlLXAf9H;nW-%H=kcN@bYl1pb7~sbl?Foc=(T7kL`0KEU3)Ez#BI=_Mr_szOD}y6JPrw&gw1)l~eQ2D&annw_vvVX&cHvk%(GRh!0-s*!7=+@){hDpo$HO$0g}VY$-xzP4kn;-HG3m)FksF%NcX2RyV=>NIPVUPkov$r{WLQqOPQV6Yhzr_e(rfD0NRPvINGIC)SM5mjOsn&*`B!J*et|Dyv4(36vDYYJst@td7U`0U%-g;ym_1KfzebFmDU{p!9h=>H9YSqZ433c{pERY~xi7@}wT)q7<Ln9DPFq?txut^L#i0t_6|nv~M+qF`tc3RFxI&EXcD;PNk+=cy_a5c|+d0htK;cY<Uf$47()`Aw|#228if0!^sGm^y)SsrAY!RAi9A-mNfdhKB(*Kk$oj`Dv6|JH<S>nwLNhcOX9R*UeXQDWKG%^16FCaL;S<X!6FZRr&O3PGL?MQ)m7bVLq9IY%OEx)Sz&%lG?V-qsFYV!$!(dMnulTP3FbWL+m_(G`BHk;UT_@vTB?84iePJ>15f&7P8f+(U^><S8S`h(gj+Ei;%)T!akPu#6GSQ#;VRN>6(EjE*o*<TC_9MurewdgU|zgss7M98$0hPdJDi^|QCdQ`-2l;zR3$P(nEf+vI1<}K)E#CSln!n7JM2m_Ch1M&Gbg{u2NY@8CiNz1wAVk)*_p0MGKJ#a;1{{?^L;;SMGnc<9xrM$w8tlp#9n@M+8WSs{LB6DO{uiDKL}M=f_bm6^WelCp@iIU6GQicx?$j@r_$d75tr2?WS|;HQ5y9fv?e3^JctZ^Iivg}M3%`_)r=|pD^h^gBGdxBmUs5%UrP@er0>+ynrO-%x><QG2ed3H#~Nb+F^CZK{6m+u72L`_qvXO_IVMoxs~+7wC=yR+QWee8vg>r?y`|gC=mqooy)$Yfh0*)Yhw|$n)eWO16u$09sFO(G+D?7K2@b7)Lad7L=O|^Czv7Iy*uN24?B@-i>FlBwt4F7j)+CJyEE`TlzIS$xcWC#dyZzYKX)8v?cQw5JFqzJK?9^#;NGLFD+Pb-uVVLuQ4x3k~bacqsux*?jL(=cs8r1$_3qCqk<I1Kcgf97c=ym{N7$kPG5YUnOb&+EcJ*&Laq4${|aNnn~<j&uFb*$CCLEk3-OcsbohKwz~BqJ}tOR&1z34LSrX}7gLBuK-*OT~;fpU$927nw%mlf<4h6WBI=&5y|*3DJ}om2Yl=hElXp4%Kca)&hT<T>7z`Pif8T)&6rYZB$%*+mY+9eT{g<!e#QsAlj*B_`(x2$*IY4Be|TP)8NV|m^3D5c2Fd7oKYk?+K?53FTh3axuSRXc+C+7c^Lh0AL9~1LG6;n9U=q{>Oky5%QUoOW{`vY?X7Rad$j-Erwjn3B1nw2Kv<-6j~w^J`Imzw;qBp-dTU#?FB6GYFUG8(P|N+?Ez)m|C{mwu5Jh%ta<p}*jgO}@j7txgNn&mGS3QgZp7bC}c6h*p=&~ODX9%pH&epT)FI3!UU8MSPMiI%{Bfp8wG+o50dxnFF6Un6IVewLVwW9n{a`R#LG&MPbZ9HqfLTP!pQ|w{>(qxCO!KC7tZL}}eYDV-p`hl~op7h&^;K(bd-Hksq^_T7oIRN_gY3!(VE#&rZdZvUm6~-rn!EaC0*pkcHaI7`sAVS&QXX?%IlhgZ@1R^<|!fxb6N5UbJ7_0@e1)9#{4tpK=v`#z?#5au;Ni0PQDX=M=b&op9hc(O|iDZRH@}N#Ma$g`jT8l_FCwY^oUqN(5-uE&3*+q<Sk+|LDYco}Jyz*5+&(3(YW2Y!WI(ZvHqAu(-s#%*@)FaRJ=*@m)iAw&INfXYS4#7>zI_x0l*Be+bYfEoY+_bjeJlcAc0oaQYTsl0+&}%i>W{3x@>XkJr@W4c7X3i?ru_m0s{*d4pEeoGNwV(#z-D2!zuzSF7SDb?%y{38~gtAjl2xH<aJl9$2wjnW0#|by>fuX*FyY$H*%Gbe?EoXN<rXXZ_6Un8nv5!Z|J2n&d7Aa93L6)-l(97xDiK3AxcUtzDeEoi2FK@Puh?Xef@MfB-t?W?SrnL~&aHd)${1Uj#6o95GFk6P(ZCf$j^jZ{(Ow%4eT)%@F7k?Gfa|aomPCU;PZE4DJa_!^C=)F`cb*R2H4Lot8zr;1311CMT-dcfZG7}r<>(mR89OfLhum+@i@WXwQQw>2?5`y)PNAPh%SVOAO>LKsk@@7jNrErcAkLJ1CEzG0YJ_aR%-Kf9yLek|dDII*&bOdm^I-Qd}M4bCvpEs-fE1Z~ZwcA*q9QN-<PPMT|H(@@oF{#bGwBs3323-;Smzml!{y}NLy9k$ZN`|>xvX{FwcuqOQ$tHK?)!DW>%n6XaV|(i<gxA`}9&Dai^C6u653n4*OdE?ee6k$4wz`+GACUAxp$=lEW4uf6ijMh2*V`9g)U9=fN01+!U84rJh>}p<H7K+;V$_v%(`|SBEcgS`cnE}E)Ff<qbK+TlYD7L1@7*4O@Ok%6pZxCKkkJVM`)PKh7K5mxg_@?g8cTxP@@}i(kW)>1$fV|^59pXkQJz;F;bcuYA~(U~$MCg7?#I8X72iMJ*c_eq{jh1jW1~KJF*1Yv*PH77h-)fx!>KI>?N+-$zJD|ntGWJ$GznttwBAWYT--f+W~$wKjtl%~`)|uC<ORfz48|w=F9%P?3NQsZ47VcHSKcO(jDGJq3q<Eyr6&1v9?a=)3XOYzhNg>HV5Br#ByR@9az&Q#c2JPwlw%a$OTrg<lU?_=eL>!W3M|AkCKqYaLh?|Gn)<1b%no6o(Z*Mr9Jck<DKEcyih0cqzM(9?Qk&q=jDc~VdWw>ovzjxZ89fqX_ha#O7@Xl>Z{DZA50>a(WPLu|{P5sh+iD#80|b^~uq^ZrHe$C|*peaTNDN6^oh#XW;cotF#RGkkl={&>Yp3sv&v=5f;bGyTXTpP|b(P$FG@_hOALjq9yP;$2s{M(n^_x->@4R(BU(OV`s?uF8E{QW{Xzg4IZM|Q5*Kcpqc1{=eXVAFgDCG3Yn|sUIBG`M~fyg7(IeGo4@^~{RkdiNX2Rs~)O<x0jrO0FG=?BmA*Lj@oQjU<X<z7ghJzxl^=!gm^>4ZP4D6$*^4M|}10U;B=KI2rt&Z+2(yLf%Y=o>TL#g9oLy5&;2hrYB=7;iH9<-@fCK3Y5UfjZFH`SYu~sakm=sS3trNyGW|VqR4-bHnugtR~JD>~aq0dB)}`Yk<Z3+WKyggn+3FP+F0=_b5iPSG&$#OS-|z7r~djquZ&*RnOHJ;cLdrN%7Uof;EMLSY)EX6-Qda8`3%xW0Q&M7~Ptp;tIwPAL7l>c^%L=44H4+WKx^5L48fC^K0Cw){_Xt3lE=OSpA2->c?V(2i#oa>qvuYW*kM*_LJfVppMJM{o)7rmbNg+G@WEW2TzOj{6$D6POKtTB=Pck;8j*+w*(ZJFp4=@sZUo%v&ISklrZicX|zhs2L*bH0cCsEJ@~*ddlW%?%ulvJ%pp(Hujr0pc&7eMrv)Mf-RG^*$+JaZLz=!GP8%*h>Mdlap=_UK8cV*v0xp<%9GBvvqrZES*kVzEWpxgUU&(IoLIdt4gUBtrM#t9x<O1=e|BklU3LsUheK%3T=o|S`wCE7gxg>Nv3d*Qh5qkqQI2bV-*3oLAvuXk8g4&I)RF0lsR^*~$;y1aQ&wer9==*tf1E_wFr-VmB)cQKGUKZAE$J+r;<ZS-y(<jBJV)MzLpNJx<o&4?zb!zj;lj0iMB`_RdQ49-KQ>Daafggm&nQ4ViW?YQiY;idgJ?V-NNd{8ZEVuILk<@qBIn9aTGjPz{RPHQwRw(_Z^T4IV%&~@G61kRmL}*CQi1N}y(b53yJ%71NRscoIaJ{<grxLovvqEOMyC25`6)vC5YDQvbTZs8BXf}q$PI2v&8G3Cd#h~;(5KGUhpr|Xr7uTgI;6r6j*XH+E=^9AUTz#&7gXFqQNp8CuH!h1+L(Z4Frj@Lr9+8^hVFt#*cPF!7cHbPK*7FHdk>1r(2EtUjbW}HV4C`6qR^(4dy9eWc+y4=bJoP2;VPaUSB)-G|u(2rbU=c~05Xeqt&Dbi+mu^$b_KhUo;R0+v#QSS;Z3H>E<xB~f7OTo7yHv|Bs&4WYztuQ83Z~Zjjq-4c(AqD3G~(~!eG>7~E8%<S=Uq&s98B3e<OK7z+dx-$ru1Eg=69*n`Vj9ip?W(1T{N<h?y6UJYuesjBbUaJ0n{i@QfE!4lj$L^;=L8dBjvw~-*&A(>LKrPGW$*HA*lF*K{CQ-AJ{F#c|Kh0Xr>(jW<@XR*nKg0#w%q~xE{cmCR88hg}{!qU<nN;`<qBBNWEukcj91Ot#J2N?JT6!0xY|YpE+SS1$tzb){0^l5gzoU`mbemEMrd9l&v3o*X1WS`r9N{GYQ;_>D*Up+KEC;DwJoEmcU0~IM7&@wcqP(+1zziLQW^7M^4#w;~{NKFcKp%G9z-t)7L3`%8Bk6k5OjdgA}n*yzE+T(C&RDQ<U9WG9RAN`OH4jKc(OA$jOpr+0Ee>UAEmCk)HKGj^WFp$n>^%$^ouuQabB<mdi{{A2IaB7h!C@KC2__W_F$ZzvEr}%+=16*jbXh2M)BXC;BJ%bF`#D_~zcYUevScd9Q2mwP;J-3V5-u@zH_~(n&Aw(h;H!v}yr<f!8ExEX*?yX_`J@>a|%_D8&bG`{m;+ZUKU_XLz!^p0fiv@OozQrtu}wga%eL8Nq(%sEKGfmUd1vlT&<E7}f3J!@n-&H{9zwPmXr!L%#*|NN(evd;M+q|Ixg%D`~ZR?*%HDsq#VeOS`IkeV{7q{s6iY<04lCv2Ma-P>~+(!&~xYf0dAmSW&VQ)xLx}>Gk%RK0E1AI*=l1EdQZFEc!?CA371(Ibm!7Q{R&Ax03{HHCl!Rom~nZrlmXaJ}pUrg=8wRg@ZtIljik@ic{#Rtv}4;Dg=vcG6ZH-kBz3ZBBZ+M9)op@Yf=ZkIFQ?o>6>%}yi*G2v6CRUO~My?XGZWcE~2<{rIB@qpKg6x#qz>!8SWi|-Ai}Uen`4*EwG&Gz`m0!{pRG@=vj}MpN=qwaXD2u9!@g_)x5)Fv7z1`BV;Z(kt`n-hrniHNyzinLfquL(owML6qPk{oE^+IMW)w@Sa<XfR+%FK`OIRuC4Mu$%giNB1eM_7^}=1JUo!J+P6qWqCu-){SMOjR)yioF;7A*B0~8|C&|ctVOHaRzwgThcnU{I|LNrV)g2~@2CSvCqOolP_LT)^Ma@rdB&K;-cg)m0Z{hbFcTJMM^n1Q<vb^8z1&^^TE!^$awm9D!wN`6R!@*=`p(dW1&4P1nrm8r>h*z!qn?2DCD3BCQYoL>iD<`;PgsOLlV1mwH~x^g>5wA&KZU3XL81ZyQDId!=m;}82yEP3I9kp<=z#?zI?QoOD@z30=}hZf2rADDkaCYdKEtj|AGizM}tGkb$yHt)thnH?;ts1vMV<P&!N-e6!FcZ|-+8(VBX{g<ILQiq$s0w0LE0OEU`I+Wc4KQ8ogz#qEhu|*9TiGAi)O+}Dd0AZMEm9w)5=s*TU2?7A_?1!IA>T2(pW6CB(3aZ`Q^`pklYpQcMsp=e_Hu~z-?BjG^&pd8D2Vw+6fCp_PB_zwHGSK2ggS}jE)QTQ(Ue9LW0m7+W&SZ2LPgLB-0?>0-AybR!$S?xVhQU*%iAK@PKUN`naamt^r@zyrg{su`<I?G(lgNJ~j(zw3lEgyYgI?#87&PgK4Wrpz>@TkV&i?X1$mqXv!*CgWzAn%Ghrc#;9wrlWXg*_lI$<-{fMf1Fd$#-LX#DKw-Dkf9pZc4F{r#Wtaq~&QN^E<`*)@$LOA!4Ujc&i%KRg;A9v$qwez6PMu5X^6%zoT?_RGut7eI3Tvpz<#6&Y3W)$ZZp&Wm0D?YG4bKLBafc=p_Ok34!mDdaz%9Yd?Sz0NCqGAwoht$$rDF6#;BQZNx&;`{CN>D9CGwG#^E`v`rId|~Uo)hhw|Y{T>Fyke}YP%zJOijtTG7rXR*UY8`Nq4s3I$~lBZL3s*mu{J^%8OcpPw7i#CoiGcqOot0+sLaNf)u-O(_x%TkC1}CDU%DMFgtuUv0K<C=NKJ(k|2q@`zdCS1w)zU}HP8nWnM&Jn8a*ZNK5f4vBp{N><nQilhG5@9eMK+cnXB^s%E@HzW@BBdU$UA!<piM`P;Q=E3L~C1A}`2iL2+JM)Mck!(0HKCrGLD6dO!MXm%@F#qgI0utae(K=jY(l7Qdw^5F7k;>b=bQC!3I*<hL8`-iPek)tgH+yHMxgA?WCgV~EbRX{xe#^Hwfrfy)DXCyxwYAA|Mb)Fk4GetwS(>FtTWln$2RWO;ql^kfwJ&a9=ZMAz(cak24dD#-t;ICGt(6YvWhT@Q+u>Gq40&$#qw0weTsvK5^b+B>%Ia+(`7pZq1+cP(s{ux4ACUjX-?L4%-9Bpn~4Dt>t*<%Y4diU}V#{_g*a&LLjoYy4HYRpedPcJLqM)RGkiz>=|u7*l2|BPkuryS-%LiA2jk!>ReLWzdx*mIxy^1^hm_WmZn8W+S{rKV|etBu&P7W@Qg4m|&`FwoRjheoGpWEt1Hhr1Eyy0bA8xopu4>bu`mepP!t2+0p`ku{~Tw!Rvq7*7X}wgIJxz>$c~W#Q4o^{o*f0tQTe`*KfA;na&I)O{JHVHqy-eo`F%uO`ty!Yo#8LpahPTt}XJM1v5@lJIgC%Std}{(STYOb~mdO8Z%>Ndpsn+2Qv0g9?j240s~FNt<CEPZC5W4r_C7X0e1g#J2qz>?kUriOp7WPwbIlX;q#sc5k!l~@TA{+k=pKF><s7z9j)fHN<NmZY9~y4)M7s`QgX?81Hc(9Z{)+#-Hm>KP@ON4@YqV?^Bx>BD8z50Q;uWE+cUJG4Yur*AriKbi$(ThGcd+`;?iuf#%G<1(JnG8TW503;@0U6fR#zDvlJz-(a0k~!J5JtQ#+$P^li}4w}BGOtffoBSa<eDu+ySHR3Jj|1f<NkM-V_+tCoLEbe}zQsZ)RJ3%Zmj9NeEht87vMjyji}4Cd@qeqg`<Af(;SQNY8t^N(a#Q~QZ+H!&XvIXCe->6NWthv5q!25RDv3Tpv6w)piD9x%-VmmBJuy@;s*%by&H|1Z9X`dgEp!rk9{<JQ2@{`lzGn}NQP`+NL)|M~9Ao&Ov}pn9thpjG;wf|cgAo9?+zHDuUx`Z_D1le?U&Uv&H=uRE|uMYFuQfkkH%kYN-<qhr1~@LC6t)#~$F{HTef;aqK9)3lnUl>GKmi^_%kSw1O+Zg92-Q&ZA88V)=p9#qOlsMVV{U8oDr$y0dn$g2r62I<Gkn*dIZD2QE|!3jaOsB6{Po6<@5mv+!uoh_S&cB+(5dm~Bal^kz`L?NRPZY`Vh>C|2A4aR{w?Fd(wn4X7DkWQxW-3;{1n2OlCtZ!#JkmU>*_r8|0Rc3%rkb{QsdZkIUu;xv)?RKwihakkX6g?^FjQe5iLn&Nuw`|Nq^9<G89=s96HK7T42~iQ*Rq%FAy~`RqyafoEs#<>kh_b+&M{IQLp|d-Qq~|5s<#I7`1Fv%I@aMNj<AdkF9mE65z8vfV`;sH&$n<`n=x1$o=cn=B>)j(S7!UW!&vSIJyYs4_t6Xprux`NAN+|E{%v=y3J=0K-6I=3F6|a%u_k#N!=K|f#{$#rLcG_f!>C_LE$nwMemt*Q;)Z_8)e>{8n_Hggl-JR#p58fW`#v<J}cQ&Prx06RcKtgNyNk4a~46AsG*Od)*TlDakMC)3wT@^<PBuY^{iGVXuW9AdCXvNV&G6V#Mx~s*{h4OaH4@BLxX^Y4~sMn%NT-4|F71I~HV_YI!Sio^0%WZ`Mk*Ske9GcR2it9^bP^!zBlraa`RjFCxP+9mIP#pk0fVKcWWYoqDB$RS~i3d!De|O6Uv2MsQI+4JRff&1;Pbsrp(&j0ZrANfA^}L+lF>LBU(4@HH#Mz7}k(kajXqS`({@xG`LGyh7?aGLa3A+5(vZ9k;KFupbT6R@^3ZIr|GMEo5ld$gN^6XrDEKGzCAwH{`<fb?C`qLemKo6|M&|eJOnf|1dd_H(2pNXW*Erc0fQ|ZTMAM`Q`&*=9u8ouv3I483h5lPGe)DDhOc{U#R8E?m_E&U<ww=rDIbn+!Thfg|fu!E0FeimY_yq0n@17PI->zDsYRdn|Dqy1lYUz5~IA0xysKm-3%qliQ7T_+9oV#)<mB#bPwlY79QzhBvxe}C()MqrHco+%%D{L|jcT`q1%;mQ;D{mcFRU-T;B43luX9Hv(a^=Gy^>sD_2P3miGZV>X;7Yl;uqZT<H#|1SAJ`1H#iNaw59<c#ATdLnhNp@tO4!LMrR_LIiTc7j!RFr}06Y4c44@kC;p}x{&hUE>F=MViosNYY#Zvf!hMnm?^6hdazTL~(}WI72Re_F2!Z$uI_elvX4P1Biq!5I7LL2s#WHOY(0*GLJ)U-oqgo~G+n4*@h2F?TK-Wvce9<9vFMNm<X{hqqSZ>%kYjwPM?R$!mK&oD^7Hz9&f|f7&;Xp_o=pw|a>>@U93RhToYf_dG=ZN)mEmAxY7!P}B!5iN)LrluAJVRM$hIQHB*d1Fe`Lh4%g|=6KHX4Cf|AUP<g4-*?N1JIM0nK5YJ^`E>r|IZ}nh&AW#E*Gr+xRQ)`UDjvWDx%-B#e(bZz<lCs~ncrlfqe2+t8PdKin_m`=!ibOg`y~=@zzU5yQD#0p4T_D8n>)AVW*a0EHz2DdJ}yP0<w7u*TDFlWzsEMA%>yc0f6~TTgxdGGckI5~5CHW@$_$6do3O@doGor<qXN(JM!8(n^e9Fxi3XGJq-!VBCb`&x&I*cRdDhUsJwx=9JTe`fs2OK=B%k$$=<6&eDn^2*d#n@H^!N+y#A#S`9ajc(JHHHm)10VhcjuI2CY&g++T8y9Fy#z3g|?^Z_LcHtfN+=sX<#^j2;d~Y4&2+b2VrC59FN=Jb`i9~UzlV5(;}Ii%*M}NJs%(Ly?A|yod;(HMJ(ngk9x<w{y+WU|2;W5dGy0y{`r4S`*5+~20-$(Za6+UxgCz&^(S9{wf(<0PQQ{sv-qS^nEezfJ@q>s0T7od1wcRQ#7e_lr`#Ac7&anE^|^CjU4saP?;-a{ZoJ&;J$W?zYdxLyuFIRAJKe_T*Aoxm-tTAaa>;Ke+ko%Y%MC&Tx75?M((O`<gajS0?lwY2RfF-LaVGy0@?+>Yu2H5=0bz6sBt5lunA7S!oO(Ey^iU9tHPQ6my(|Cu?A<$ISn;EZ5mka{;(up-7s3cDlOP&kxFn|v+#1XV8Ehrk{7>Cm!AEth@2b%NH^6^7dGse__vtWzA?BY*w1h9=4Ee8Rz3`R(pj<<G3%rcy?(}mu4Rx>W{!wB>zr=^GgS1fHnufcAx*dANFR>kZq;dAJ<cGw9bWO%;5BHi=kLqBXD`IMbB38}#iekh6J#+@Ola&M#PXCLzaAW{6C|~iXuL`}ecpSC<6)uaGG;?t3Iy9-DJ+ZCBQp{rPi%SHN4qq8-jCf&zn!(f2HrXQ$66sy#oOU9@QqdN4U8921HF*0qfqCH_Eb2a%zNG(qqwe0fJ6zsOoDl8N3l3=+f2i&n@=zVUdh>kmfCc2y?yEQQ7yZ#6=$rJzIyias^0~9femvMY_)h{D|9QNBu=j!&rhCpv!EEaPcIt{xNoKC;GdEtOC{q5Z!5{vUi6Xitj$4m7c|@sa^cIwv-PMEG!|krN>h5otXFH#a2(P7mz@|`s+jib3nV3?R#wnm+=VT07^%@ZS-CAXm=_W+KCntN^pwu>GSDp^M-$By)es7YcJ_`rHm9kJXx{#ZhNwhF&su)tNQM}HCAItak)};2M-i6Wg*Je}-)rOV@adU2B^?UiIoikZ~fEjaLe(JIHuj5#JUBGy6XMm}{#@*(9H@&pNWKcYH(!)Nb#d$@;w4FAJuk9q?ltg2ofosZ@NMVaHh4`Wk>ma5g9a;cj2~aA)oS~kH;Bf<ey*$6<gx}z<l!VrmIBq<MNK>KS`E)59+}Bf0UE%BW9b&*t_tQGIOQzEP8H*=f12lT$CNr97xIH(~GKmA_+SXsTqotM2AcTo8H}vDI>XdtiyZja!I-m9J7!9IrTgr0D3c>8|_wl;7G(AhbZjPo7cJ^47gzvqwGg2REIMUqkr+(Ak=llMHncV60Mn+7*7bPg)0Tb5V4@B4)D#bS=1k#KbYg&6KA>~#f?1#qXKV44{uS1UsOibrt3saqEf*|lexvApnLdN0sMHj=o>@B%RIDUp5Bts)@#;7K4yejAupfAaC4w=k(XnROoiohLN_r;HhlED#5{6zfP76&Ht3_p?nF=Y$!mMgzJ-mSWbG-*G9nt5>Q{whkXwa3gYbgyk5^PV0q5gDxN;d*rUT10`K%Be^xn*y)<z>HE0$76O@e;RQZWq3HfzPYOYo&I)rx4vs<MzX)SBVivXp4nu5-rp+`PK-yrpKbV|$Vq(hYKWG!*|ZTbJaI<42U3A@fh~<h{mf&jcNB8zg~Yyoq(Cyrbw<zcGd8_!yZcz{OyeA<Cii#tVJHc~Ygwz*<-e`5pI$BtSUBz6bGP09JL~#(vMrs&s-iIqWMT9PUz5Kld`+KPBsVF_eA!gqx7&dX>fWvuO->@p$>m9@0cVD57}bZD|8AfL_E-%RVA&u+mImTCoD4y&$}s#!<&h1ij;$A1HV!oKv6BIGjx}N`W;bKOnF(P;1SMxcbBn1mI<<>Ddxou4Pjw5oq$pawAUAft+AFRzvTBLs+1SH7I~9i&1G#wD6`3IB;BEr5`?>-$-`86Yib==B#OEk0u4ZG;Dha~b`9{3Go^53^;x#M4!+`tv0!$@BYGhkz&YCafInZAdq$LcB@?s%w%gk$KmsA{=8MW%++}qw!2Zn!-m1uMFyp-;e5>?ZNK+(j|*`(LO{Gmjct3VTCnECF_KyG#Xc6{<^+Q2J74oF!DCy$tv+OLdNRpe|01&|Jn5=Lf`ez{Tfa^M8~W{J>D-sOGmBz2D;H}Hulp^xj|PKdc4rCcqSg!$B?AdQ90|4`lanUUH31%f4$IY*uy2^&4?XGu4bs34^%M0orjq=o6K-Hf|_w8a(Q6Inw%5G#p&KqLpTG04iIoK$I_!r@M2Q2(wYv0CWFwbo$g!H7+8^5}hC)U&82EwaN~YugM_c<hQ{>b8rHIA6$D|0@;AK+v)@Y_AgRx&$(ACq{~8DC}m8c<?ZE=u6$ZJ;RfeqEVDqA=841Sorl<vCdd%pinBACz#42M!?p9JBW*TLEp&6Pn@Oh30TO<Q_nxF9~V}%s8^p)9!+Y>eY7I>zLV=XGf12b%E%CmozW;66$};Q*Y-&$k?Y6sOC}_p1B!Y~DS#a-VrzKO6B2@yI^3%V(31ENcm2AZ*9)Y-d&5w;#bXW~Si<k#Q6JyE(^Nh~>OuDE@NYZ|BkUzgi}#g6;Mttc?8SDF`q@PL<2=vZ*t2lr>pyIx_0v_g(VlcUS4AOD3-ys~Y5FoLHH>K$jG3daX(84;1p94=k}#(T#39EL{`G69P)v_DTu(=)B@j8`vvQxDJo>MtGmReIcR@PpYXUcm)6TwhJK4&F4nl=5=fapSLY=^L5z=c3ypW2W#G=~rxvmE9iptU>VcA6mCBB8YP&1x=H<<mb;g?iuvf-ya_(zun^FguhY)lk{hv=W3=y#}k{0AtB;)ZWAc;L$)wu>j7jCDRgFRz*8OC>3vLIa4~)<FfWP70m2?TMxV4eC%wVIsS+cCT+1cPr4cs4@8W`wuOKo?dYN2b5nd)|T!Yh9gSE#0%!dD}MUFQphgu8^3I4-N0RKl_FBcOu{k|Ea7NGa*))Ic9S`Fo@c3jCsod9ZsnB;=;*jiC}gY)Rhx?kg-)0UC9|#*TC$RFmJ14J%YxxX`~9xc!?kD_Yvw}k7psV@wLULcBEV=`3pO4PvZ~?+kfGqMDti=Nt$LVeN9%f=BD}e=)h9aR5>^3MlyXtP@a+3<ClxB5!c`QJp^Kv4G<mSVXbQ;cqL)#ujTJa%Oo}x|YF|`;B5=Qv%O+5<aq1Ireg4$2!pJRgyn`T)xGsa$Z>}lfpdlPE&_E^DJ>^_ogjJ;x+dhKaBn1b85#}#e4feXcX`~`0!b&SPiO3>KBrs$q7t`6axvVC71aRd{abzEj6eC=XI56^@_`T2}o(NJIf#t<%?_ABTNNiGIQxnS_jJy%B_-@M^c_+HLZUjNfj46)<KS7PjI)s=0BtUAa0FiPsiIaI1ZHH4e-N<vI=B#+y9u{E%Cq?v9pv-*qn=qc?pz|d+z$Hk6eZ@B*O+mEjwvv4NDbl9kKtuK$Wvmapw-EK*GiF%9!#K3`t+KC_{w|+VT;92s>*f1PTLB-6o_=3l&hMZV85FNwzb8k;9<Z8Xg#5OzWG?wC*>c41Ay>X_(1@+8IGG*(ynk>M0iqdZDpC%%*zhVAx0E%h##IJ2jrZ&o7h#k$!4RP5y?(KK$j|s@D5V#RTgq}KZe%Ryky(|34}C>jjDY_FNFJ6;spEFAd$@b>>+bmQ=beMyL7^WNUd_GD(?RjwCS`s+ef;<-9vpfH%t54xM?3Ch_H5_vp)`tCo_+^=|00z}Jic81YhGP*+YuirfpmBH+s>OeyU$IV|FW{p0T39XO<3Q~2taP<@a;j=(0BY&7mE?A0oQfRi^k(dq(hQ~b4P%BuXlG2(nh2++5>u{8CXP;Ne-LL!$O_R_K$wvJvj7DZWdn`-%z8P#^PJ!H34hJtw{Gnb#;YNf3f!?75+Sa{7nRicTm^Yy|4%R?d0NAhNBJxDF|CC>}HE{3dCOlLJ{^E>Qs`>v2fe=3L1)3x?*JAM<DVrgRAFYk$Tj|Zx|A{T-}BP(|sC;2L8tbsX_r!@rDH+m1|tOfgz10ep8lsf@?t5NAU(JTHpuM=mqlv&1*#DCvkZqmgw)N*=eX-aHMCrDrgH+2*a9a8G;I*S0qFLk{U<-9bu*iguyv7e4gF-5TqY^@CRF1!m%MaW#75yyc-qXQY)I4txRS<G)|I!fp!sZ)XtrvEW(ZGnnB^^TR%T8071Tuw8~}EV(oQ`KE}8=*MaEgk&5yY(TxQW-}cqEym7eTkHtQ{w$pjatAMs$&me+~P_CGAOdv#+Sw>^3va_MZ&?^i({Nmb?zibzJ^gJ$lPu-}}__`wr?>^+p9VbW77WSnr`j18{T|DWkiT6;DjyYW`r%UNe#uZGrmv>28eN)Xp(z>S?i4G_ChT%1mlS&qiK6ab0^unX%IY@r~L7yvmy9BI5o(vj8$Rjt1G}O@%WV_?<JEy~5?v&AYH`>#%eVfuc)7No#(AS>66{t_BXAIP&PqQ^mTpQIrpK0yDZ>msoUk&btPH;3kvOKrVE4U>WI=+GTo+A}YrT<iMkZ2&HBhHRQhCeaEN}@ssjnPPV^`Le~%IER>vtAhV{{2=F;T-_S<^x~G-Ra*Gnf#;HQ(_=gr#0Xnvw`l1_O68G(Le@%afjOotgT0nXn^hGU4MN5AB}tEhoA(mZ=6AVCrS1dSFp^a*B+?CJ)*ph$&te{F}R+5krO6P%NPweF9<_LVx`WEbz)R4a#R}>FMd?)4?dDvuYN(cYl7~vIKQkSauZdfDB^Z~gB<-!BmhO&wox|W@5m?RO%i32(~i+B@^%Ucc2abGIAc#cl1@p_8Q;cSU+zYdtM(Q!nnzdIMt^5QJHOy<PQN2bi8T@t0kfsIoRK;;+lo~z7#K+w1qQ^oFSGThCf1hdQQB6UYgitZG#o~avDTQgBDQ4n*i~e&LszE5XxM@e9R(ttR(IECO0rJDe=i$Pc&D8m1m~MbNC@9S5iW2)eF4OA4S0^3=_yFChz)q4@ky50C8nq4Q2dC@iqQ1#N6PN&|6Y=`j4lMHpeoz(^;Ss_JDHXja6Z~RZ{%4SF#+%~A6;&HowghG`f6suk&LHyvJTPlbP<w7gQUQqu8Yt4Sr8(!-$eweLpCsPJZSe&$CI-9In^UkMmtE~416Q3mvu}t>(>V|bhKEN@@K-0gDm;em(a@rEY-K}fl|en_Gm@>Lk3UHVg#?_pkq(sn(5yA|A>1Rwl<O^UHGrmxcAwXY#{^2ZntQ4A8gCr?AX8pZucxOqCf?xEmT^SWMDAgZ~rphh{#J-mcX8wbM~2ai@IdxB{DLuZ_FN2WbWQ|j%aTWaRzU>{h~?RY$$@`t;SD@&K6ni_Kx%=yEccn(djjigF~k}Vhcn6DpgHXY`h5$Xnk{t9JT=>2vraX4;PMChT|mSa)oiV>+O!vi$Hfv3SXnNdnkGVoq=1~j3SQeC{bd8EC6mzibwgoCHH?{+|Hhe|5M@_gKEUu%GcSnbD25dShd4SMG8p=Py<+{Fb+#pjX>&Wo!8g?n)ezH>M3y>&=loFDdH_%kI@9qo&uL{<OKAW%c%)JCnY0XRVNbh!t*BEmc80w^DqkgUWmwYmrC2UzJ6G&B%rfE1gd4jQLq0gUm^4e{9xrs*QwUoD7(TgZ?qO#I23jwL&&SOge)#~=<zUj9xeE?3OSAXad<~um2U@+m4eN*6kkhfSC&q!dc<?;9vCAcSJ-6VtVIs>$e`xjbSOEo9K8EIcSHof-|n}PD=oDUNRaAABQLB4(zF-74GdYX>waZR{9L9J;=OQl!*};?IG$glwafH$dr#u5KMuzOV1XEZ%|H8p<|mYqyU3f<63Z#eBq_<VYW1<_6lVdZvwxyC4p7VNpXa086~Hl_ih6ot{+%*9nHj&Cf3v=Uq1cF+wU+T$D00ra=nw_(IvNJ3hZ`m~M=_@Pj1^MD0K{UHBXpT3o<iDAKbc)#QdQMf;+f0kb-7X-xyD?>i4x}NPTX3k-!OVPLmlx4oCzR5>z_~a`J{n=of*KXw_$2O;98VaHD3VlCJhi=iwE6YxBBJSAs}f{k>FqnBXJaL!L-7CLe9Qf{kD-<X6A6bWRLzJof`U8JPnGqm|x2a0Wf476@1eS{#t%p+$H&&sj$5v;%NmR+^bF}0B^isAm?DyU}F@?V0d<BcGP$_x^V!A<Tx2*6T}`fh)amXs-sx26!QYu5C=!juT6LwM4+@~+VoH3@X=FRrKbnWOFtexeoE06A?kWH0E&?-P1hRK9FSxk+I$)-(jet`y0{N`??$sdofxLYX>Ihn`QO3nQM;IohO@{qLID@tjCra_ahp8+hXz4~oj&L!ON5ib;U(tNN3clIA9Fwz0j}1pL)SyhWp{Ab2hK${DuF&#yFs(B;Xh`i6#RwOQ5;a_pjnNPbad!wuUW~p<q;BDu|Rm4rDL3Dfl01k%r6@UB!Qf<ctJ}Ks$juH#EK&}C5$syS&ds&<BT|L9kPx$8qS;5_^S^^$Oo9Vb~fKU<;N2OK|gIgr$h(Smrt+O6Fz<<B4w@p+?^-nvy@2XlxQXN0?=8~MYIvZp@eWKa_132$Oe(WfJ4Cph_zyT4?IeDz2K}*CzR^=DZ9b8YS2dx%wLu)50;ODToCkv;_I>-)+7s}Gm6>SEef`F{(eajNRk>!s2yGNl><DmF{X%qBE3&15{qQ6?p>IpgVAldoAyae*$Hzp`^N8=yL)^5c(C|%Y|-Z)qbgd<e__vXcliL{^=-YDq29~nKeB_DWCp_ekxE;6K0^pPvwRg+BsRzgy5Q5UMHZQ0Wg~10hcb=cozTL=1AfbASj+1}mtSqWd;GV3B2Xplex<o1=Tf9e!tqY88_WJzmh89fj`nvTwHyF@%Qb;1AQM)6n!T08JMNgqr08xYWCz?<sUp1Fl-*vqy2bTUsF6`76a>l8xV|9z(LoDyjZit%Ih@Ey+|!{$<V;-!Q*N6U+Jk&S7T*=Y&p`y;F#EXpWGw)MdIWXQFv%q#LQ!;4&XHL;P*JIbCBfW{PsM8}5;^1ut1=Ur0p*YK8HTg6osmN$K$@f}I0P&0NNThdg|i|^BrXqmnbUdy?c%Ek3Vc71?;howQ)!C_Ao(sr=^dr>@u^wDwxoXWV@6}9$!<Y)HnZKQ*{&k{N)_50DwvU(R!%<==nNr2-WMuGR$6_gnB|i`F-R)7DWfx&_Hczh`lk18^Y`BF-}<|~ee<sioqD(ZksSZ<<MwxYyL^kwI*M#XovDOJ$rAd~{5A;uE!Me$k!H`p)C&nB0!LJv=lUEG=n|?4`e2E*7)4`36zgEMzR^)5Eii`#jnZb&buk<D`+}dj&qV<VkbxyjcLw?VWM-&AbZ?Zj5#Ug7XWKBs$_6hR7113*WybGjH5j<)&%_%a4W^)44g@eUQzQmhFS*!`Sq0082qFVf1O(6LuLCJw{h4OB)7Wcc#T^xx1*b?b5Q<G*XT6oeQu1-TuKpe-_b*-kPz=fd@^WeLt;+QCV*-O(E*OICcaM4ay^ZQsC^c3F%_2&Sg}}?+pFPc6xFdRfg)^7@XJQOST~J*d3Fn&3XBGsYjzX)thNW<GOHQRmWhy~kErfWDyQSH!%|as4-AE^fM_$I3s<azosl8;QH6v_DD=oLi0%IgMYW7*HZWmP7oYK5x^a_cE!cc}I==tDqEgwV?YP2Xcp`Y2Fz{nxai0Pjn?+6wnK>DcEkKwQBz{l=Dsw^XcrvhPqKXEC!Q1wY7YrL+OCywm~+CNTo){7y-%mv&uvw_XTpF0A5dsbD((gZ*=bd)1-ilP-qTDQ9$r+Dqu0(vDLjD?_vWJM~P>uj1%l1|qhoozL!(VYffYu4uD@Dw#Dx`H0ROB%O$<BrTkrSg*&H!-<Y;M>7)3e0={O02_oHqH**w$goR^e<gU-jU9F+mrtj?9Hg7jy^{qF!F*YAy*ocyjVE|BMkgo*<OVzdGT95W%?3B+oy<n<5Y}m>9qJ0@(_+x!)s*HN{q&#2%`fM*)mCoQ=e6^1KlE+X$*;*Ub&!ADwTX>xlRII$CKgoau~~EzvCiSYL*YBo%GyjCm;QaBLO=K1oTz~Dt{d>Sz%6V>QxS}mY>3`$uJJjHk86-64_S?1TX;P4hyXX&j~dQq3erbUn9EJP^D6%hy1U;X9qrQmSLh&m`|Dmsiqf6*i4>yYpapjqY_RQ?1t0fXT$Ydj(PBORKRgqdXW}Q^U8-Pmv;CMqF*%BOr9nYsr~^8q(pPP3(H1AahY~m7ic3lEm9j)CcY03MK~_moUKTWN3!>I<slhrSN;p->2yBpy26&Gi>MxDbf6NP6v?h<mt-;fG@Mj<Ef1mI$#`OD_fyq2S`5dOl67kMe4u&7j+L(?hahdP^8C+T+g$AdR`#QNZb8%ykGRj$8y^^jjy`VW4%uA7AZV759cFEx?Mg(5N6?Wl5Lza9{mOc$Z>;giMTu8VBTz&9Wa9l=YcsRa^MY(NA46N!tnbT=GuM6B$SfRqh^AG`FUEPPQSrMy@buDCB)UtQQBTLi&ou@;2Xhz}MoftdLV*xuJH~vJrDl1rPUIe*x$&5NI?MAuG3dr){Wx28rIF5q<ox)%H68E*I)X;x5}FV19=_2@tY;t)ifqjZ(dw%~IerpPE@J{w=~3I_tUgXFG|TLqaH><2K~Jh>d1N!;%Ew(bBWYKg5{GUrO7@0W*^!MdJc?FG8iH*9*5em4cl5kle2Gaai$XjTi#+T`J5(hqux!2+jfh;`C=uvEird)mPgyo`US3w3u))YYBqhn*uKXxy5`}=X(L;hY#&Uv_bCUC1BQ$|HuFm8_jE(6yJ?GT4DWgn(Vtj9rC0I)$D-BY=RPgZvpTRU$>mv;hdNL)6X`lehPM0lPE<)pg566uE#Yd_Xk>f_#olm(xq1Ds^{M%ZbY$kKcnnWFvftJRBIO1_WwV_`$`#emo?{*G&9Z(@=8{kW3W&X@gIW>Xeo07&cJ$KwRJsK61?wF!P)Xm{IQYcTb<;BX!3osgff(VCG#e8iC6+V(@?H>YL?>*(-4#%&z-%xTMd4Xj0P+_bE=&|V~mm6ylju;Qq-VN)K!LT_RSy@-jjqsQpj^AwTZ*Yk*G&(rpHuQ@W-NaY;BTIvHmJ)ZMR>wDXEi8fzm^T5Ma-)*yE>5h|d}1^wEgNcd|3d$&w(k1Lm4>__2%%9H;_tn!zI^SamljFuYh(FS2Hx@n`5>zq^+Y&JZ~;cE`;^C9>8-|N*%XxmO-1Gtp(SLFu%sRm<P_`@!_XEOD&bV^L%F<Rg(Egul|CA3*-~zRM^!qE_@cU~DoQitCB0nY{5OF?j;tW(dC1pW7OH>f**rOday=o3$&D*637<%K5|DgMIKHLfx^7xLK64oG!(GYnB=v%>_zqOQ1NEWECTzFhYj$=bp%$(`r$!ze1X1Zxg<>cr(yzu1sR4x-Ya&7;+Jt8C3=6OHChbR@7lra*ElXMC!9twpJkK5T**p)kcKmcBTda$Tq;bnXU;?UztMv!utqhASxLGZgj)&ueSMJBe1_xZ9Ne;i+xNfHMEK=@_jx}1rx3mOoPT>|h9$Wy@9DP&=-eG*EnnQ-ok93>E>%(+D&g(EIgZTpQGh!Zp&IjjO@eJRXYFGH6A1Y?w0<E7%#k#j^U!0#bith_uUR(LW&j(Hi77Dz~Do|f-IF`8xZFw50qaDCBmkIMMpO5{;rBYZ$gDubi?!W?-B~9FKMhtzXvHHsAXS|r@HB4^lUlcF;%k-|3+@hJgN)4o-%JYIf7v_+rmYo*91OdYh9J{ur02eBfqbF%_T8XP?Pmm_ffMp3YBAlJRVe#4-YNu(7#9(!ZMBOEvVsyku7?4vk%?Rm8G;2d2S^NPy$-}S#eH+2Tyo0?sVYEnzxmZkZ4r7hu;A@6+U-x1>jrS^d<F@OO0*VnJLy|=~%CM1I79r#U5|Qb0V`sPb`)2R|Td6DnKHfex(gZcz00<9i^(>g#Xc(a7Zsuj$jF#q6IxC<vr+NAJF#dR{Xbp}Eq*w7}RXSo*hipCbaN)zq4(-VZRS=5CqMp@hHS|K?@S1bOCjzx*cRnska&AX>*DR=~3~qZmmz;v(j5QSvM1*yd^&8U9uB?uu@AFBQT8_2ST3%gaWC-wWKJC6QgnNQ8slXgutjTnEelZi|6G`yrcMr!6!P0;R@~pkqO4iz|^w0BF^1Qu_o;`1`HU)oz)cQ=#zKq(6Dm|1y#W<X^Yz)+ArqILjcz$_8$10sX0zB<7j9_u0AvwfpS{Cwz83{O@Q7v!!);VIp+!15TSl|;{+<WXQYPOSis+z<~cz?Yn;>D9pGrvCd<c48rcvcB`W_1M;I?u0&-{$HwdsU*g>{;u|5^H!d%AuLJH{QJIy)m!9SfiI+)-q3Oiydw_gzUVVqp%}9ddB&hOkyZW?m`U?$6FuXzv}JwH@4pNds}Zdw|<opXNQlLmzP)Clks^_>Q91}__UjfM#mR<|Ih*2lAaY+;n;I`V&u;LL72_r92gd!96a{nip<uj6Cd>BzWBh*)B&h}UwDQXEzVApE-+iZD}hJQal#BH&alLYgh9eB*0jN6YbHPAH1LlQ({(#x<%yDWg!jmBT%Nvr^6<kMg~c;>h(=cLW;x7sqwwq>UJASr?_DelAA?ib88JYH>V*R|Zu#>i8M(PYDiJGZiHtlh986BVl<WH+)uLoYemXZvnOuizz-*hjjc^A7CxS>?J}X&k^27jHT-Kdf=6jOxuKcO1ymXP01n$xm9)!5C3Bt)@r)=;DIeF|?z3NK<#E5ju(cQf?C&Dq=LPv{xK)tt<1Lb8tTQu4z{DOZxjU}GxUP7hhzL_IUro$E+Hwa5GfL@R_g%T)c+X}&QIYLyzOQ(SWOwbJULCp7~U<8KJd8(&*?o)enfwK0`sc39|<ERm9eFP8u2K9#S^&yl*6&!P7z@=9`5D*#t9VU3DdXfaVR-Ro-)+*YLlBw(){?N~nZF9d7z~gy~wIgdM&Vw_yL~}7KfG+k|^UXRYx#%OzKdFBa3&VX}v}QpaseQW+9r8mXG#Ea~6itRmqupkwGtLW#%#OW7a-yFZYojng)Lj<H?5nNhfC_+eDP9(aN#JKP1@q~PtbsbAN2P<FqSoD$Xyi#^+Y0o_Biinzhow2VTKP^sHD>`oz`r@CX?v%))$jeW+kgMz-TvmgjlcDF1H{tkAPJbX&!&+Bnn?S#0D<)0SBp_T<2Xl@?i}&%a|59(g$>=uDcB`RG_1oNm<1KEJ<xvqj<|BH*x+6iML4ISmb>trsY9%ifujI6^7Z6KI%dNsGdyU*tl&o7VmP3p=PFabJtZp><J)G;p!xBK9P2^A23v*fgwp!K@>65nAoG%)DW0FBhlv4)kDeNa@q`L<vtg0SazCXi!bjvDz-SJZR=kbE`rf~!a}SXc+{~*P3zPGgE_cME81Fm?m2^@(OlQvu<b*l%*+PY!PUBD=-yW+zDb)of9gtIJC^^A!L-^SS)>|j}Sf2&;O^DN};lL)842szmDW};0ITr9fz!CJcm1yxEDU@NZxz3Uj+CCjVMTDt%c97(|uK`UI;4~`o!|`a5*80!;(@1rdpY!pMW*R;v^8llZ?*&uS!6_w{-uQ$jjR}=GO&$U-{vCY<mV8PyliUzaRl$#$%1GYC2J6f@DCn#?tn%?wOBsEcE$0ecCw!`mYjRA;uc|gp(*)2`r8+8=P)D*Jnx!|2r)R@!C=&kH|12mZo$@DkH-GQ7k`G(2TglG$-sT_Jp#!Q;qNR#X`Nt$LhSxOxzxQ@uZR~Hp2fu1lhsb(HyO=id)1%wfyTij@<d4QL9n*H>m#+NXZ2m&cnHM*I-P+#mz24aCHKiN<cfI}n-fp$sjivudm;Q0oam{@BkET`UEgI>p2v~Hu`Ym2?7+oMJ*c4hJf&x_FM|vJ(u8u*@$h)HLc6<0}4CL;PRPi)3LxKriIN&SocKhhg>g90lP+lUhSvxr<EA%mzNNc4~q;fuh4M_@*A6RLJOWvBED8`Y*8~CVhrbQy(qdONrz0yv4LvR2TWj6yigB#@5L#iRu89zj1v!0yL@kPl~p4ma(psUUj=oOVG&x*Kh(M`5A46<xO^y)ieVSV?*`B%k)hQRQ|b1f>KZFP){18&$0V)593O#Fp^X~WOj$*b&QDDan<JX%|$E8P^<Hj^|^{JmgkFLU*$4{tW#|J+KxGyg}j)-4QikhAXKK}QB^Smj15-it4qc`g%_S?PBBnA2T~eDs;kLTV!v1<wOSApWGw;?3`kRJy;mqqfXk*GkwfPoqEv=)iSK*4oJi?D3Z09zT70tX9jw1gWJNv8cyV@!)t}<!l9PFyaiMNlr_4q}q%o?51V~z4qj$KS3>FDn1%&d{{W7%(}fD(+KJQf!&8kwZ%8^omSG%u2U2{h5XTXLR9rVse{ppYd)W{8wk9HK>GB%!JpCPZpioOYO@({BAkN*Zh+dN)TM?Dj2X_62uJ=DleA%xmNdU58@IGhMHez&Gn%ucl0~@9^e9|+`{c?y*C7JI@Bk5BNGy`$zy^w9!XVO^l$oulWGJ7~Qn<s?)v_MXAxB+|2WiL<_Nrw{=&^d;n@Qx%b_Ds*Xc>9|=?!N7aOGh6h`Y%%NirxsP4X)JU!<BGONwqaxUAo|tp;da!=c3fIUGB5Tf0CGJ0&w5n_hQu1P%tVvL;U3^p#7q8Qc=}?_Z;%sI^QTqv2A;JffI%dWAJMTs`Ql90f$JJt~5ktgsI$Qb7TJo~-M<5iRANcvDUxi7AReP1Dh4SWvj-I%VEc<x2t25-lnuM<Fuwu|#2=BPkF0RB%q2(wbFX_t5<md6g$e0|O2`yMZ5Ai-#y>XQH_8dbhghBn&kON1;s?6R<vvJ*@R2z490Fo{a#8Cw5f^qqO^0@*es4q~qd*5BTAX2@TR+d=s_8BU?oi_TfeHGEdZmWSVE>k5wrH`t+&PH>Lfja&Y?+HO_rCunq_-IEL;&g|rG2k%$x2o3;mNp;8)+&r*8`$*J8R7+Td6DbC;Iq$-`kjERLl$lLMrjm@j=He*h3H?ZC1u?l}TRMWCtzIuk@v&{-hrS=P6S8PJ6fz%+4n_f3BEVq)Sl~@{sZqM+{1;c8%gZH3=rjKGLHa1;XJ9mHwJ4aEmfj_1z1<{NQfrJk+Yu3pVG8u6kGy1<9g0tbaaa{4Q6*;)R@^JJZzDpz+=uwTTj%el|e4oRj(pe>zihWg>-*p=%s4B-y;zzZPLny;H+k|;<KIVsbUFAYi<P2l6lW|E&$3smHbQ0<Yi?n{@!6rAao}{xOfeprXu(hM<bEU{GF%TW-ZLZUo_*CHX<*~0gMdre9v(3O*O}7V6Un|~}Ge7B8K7fIN1>Pysyl*>Wjo8}GI5>VfQ!ht@hE8V-<+>c%;rSYO4F?luFUv2R9kq^i9B#HukGPS*4sh`Ia_7t-?AsoLT@eN=oTw8(KMu0bLxhUr+11W7Jv7@quwQ_xq-{Oxti=yi4?a832NE8DQIWfGMOq*!eEEnDLSbgQg>6TwzHA~^GY4qaN;u7hQ>L%-e!`OZ^WdK|cDf=>mtu!vyq*#*ViCTw84YLpEO9ldkuBk;^ePyuMlOdkX9l3y7idg?PUr=TB5ey+iTQwRh_G4st{FC*!#3LyIKrFIUxSYXi?oz9mIbp@^i|BrO35ccn`3@LgxL7yr|!Yu+eW%PZ2yM>$@APbgZ;$I-l0z(9bv!H-}Gn4^AMEJDDGA?S1bG9c{*ab1ivKN+%h@XTQq9SsQn;=7S%OF4oG@>3T$MgUSyM5$yXq3!Lxa`$K>l7QM%;eqpi2E7Yy?#m@VY>@&x-uADJvMz2H7=O5B(>V$FG8<EUUz@#gWz)M-aH5-@P45z<}6kddC`NV|tIQa}QbrWrbo=Ya4ZUc>22827heSe;}AM^-0Uz2l<nSTjYus*EEH@y0F717abx9!}e=Tq}@hmgQl?SkSd-3zK}(XjVN9Za$sV5G6G}RoTci7Gws0>b&54Y|eI=;yb}9wS514@S{(<My#@P)3yAO_h2b|j$ZhwQbDy6m>G|N6n!bwbv#BEY7YXXo`~weRt;Of*V7YP3bR?V*~yDywDafaUaOIIQC5*Ht;)aS+ewcjO^3&1CbxK^lgOC`x|JvKbSn{}rq12LOmq}_2f3vu+y~aK4<1X`AJYULX{hRWp!s)V^fO1Yc9f+ku7Yd%?i2h0!IhpV@muvb^5D&&@qvtsDC8qq*YA?XZ^(kTl^5W)AV*c(;~;E7=~G!i=z;>^E~x^MAQVBVmPDJdOr38jQRXqI#98saVg0|%U93x+Du&)`2@ou3&wQZ4$ueUIw&+TJ#vr*J3A7~6wv{{FXTtIBkZ590{`<<pAb=zoH^)``BR`z4F0Y)z&v1v|gO-=X2<WOT8!(E(Et?FMkM2q_M7Pw}yAI(>jwz*XsI`5lzRdSTQ{Q_gp5`5+ybK0G)Ea3!Ufcvhu7#0MURGtv&Dj_jYCFl(sp<Sjcqoe?kg3+w%CTE8>W9wOEv&WgWAWlO)gP*-7NjN)X8>+Z;o}z}z%wPBct$g%Y*6vIa*!s6Lp?_1PftT#i^m)xe|Dy^^M1xB8)L~mS|~nn0iD1|-38)nHAL5y0>rmCiU&m;r|DI)pH9zH?cMcCd%{MN>3po#G9Y!a-?c?goX}pqQRS_j?Bz*%IOfm_WU3;N+lIsu@j3f2PawIKXf!PEt=qa}BSbBVCHZ1F7-Smp);b*X>6Ok+N2W%u89?${CHbjvXnp2T3sN_0eaaR8vjhWveWdix=Ii|rD5dCmDU~m!pND5(PA(^3PKV<!gUR)m?0Wj;++4dDOuziOdiv$h$*TGP?3eRjzWjMT`eNqo%Vd21WqN*+{_>?bAATu5pMNRLOSALz%WQad_RE*q^_Q#cgwQv2_j|rmLPj|pZ-3a|`LN&L;w;j`N3Tt{@?tp4r(0&H2^tMSy*?@@|5erfF!hfs+ViG0OCIL+k*rop>$CQ!dKHzQ?9+MMBAo*zY=}_0B6%CN*vI;1-PP)v&{E98%1X2;kDQfHZf0ScpO6_R*+8@{W@ZP=H>?uqXBNt>h{CY6a^$*2h;`^2N&V;uPzufo1lHN?`1@ZMb$a+{kGYIR+e$f;T7rj%KpZUP3i8THq~FXMX*eq-Er*24OPxf(7E8P-Vc;vvRvg$}CF;+IBOv2V-w|5m0B8G-^hydHmP+?wHgE!;4M&DwG#DwKQe`s+H{iCLQYb7Q#Y$SzgE9_Lxw;ya$+|GG4!pEi8=W~YiZG|X*2VQx2RaCAgTnTIAzu)Bc9&?S!FAds)@fd3C|TckX%>8vWek0c{^2i0>?r1Eq{hHO0twV94Y9XMfxAfSAXkOo31o_wfqL{aU(9#t0f`U9Wlj%ipPF@=rgH60L(VexZ5fhBfG560<bcppx=p-?tCrSv+QSZ}7Z~l#qc{G@6Y+hp&TSfpC9eozK>R>vdaGTIX0{RN6ev0B4+q$zMppFsxH1eKlLoC;SC7U<YaO?FJ2yFmo`EzJCW+Qrq}60z-pM5IV+D9R`6n$gMG70$O%}4w>%Aa#^xv35S{Z)XB8C_i7E&ZKMXJ_gkRhJnDTlF7Ip0kWFo&VhQiz^ZR0&RsVPrCSTIyQ_{7&_`^0M2IUsn(@3|MYC7KLA<k&&-%Q03c?4DD2Xo}?$5U!^R^SPC#{0?igT)Qr>!z%w<W!PSKF(Ag!=i1qI9(RWXHq$~6v8`8@G{NhmNm5`umPW1B6HHM#UnMFcA4kzWYLKaFFcY$@7GL0t?5%8kjhz&FVr>#5K*%cyAFFfG2#NL`{j54WE+`qf_?d{zit9|-uJFfdRnNW$@6j=>akm_N=PqH+8kzaAGVE9I7zeufWg3F^XGe8~HQ6sxExp?WI7wv^};U(WOC0T#$VvxqZ!ea3tTAKR`xv?dQ_?+Y?+JhkWT~bsTrIAWMHLcCa{*vNPnnv-7rJi=ej(>@9w~48I9v5b|Mu?vv#4mW&B<^gRdQ0sR8VI|SXX$WcRgxJ25EkB6B8iLqed~PtDz{3P*ch~q4b3b?yt1$Q1}`>@UbQ3{TQJoo`@e4BTfe>8ZQ_xubVNg%U6^y^`~nl*15zNq@;yA@r^B=1DKNnkk;4Z`$|@Cg4Ix<H2rO=d-}&iGUZPVC(UcDD+g^%7hQAt))9KCTb}Il6|E;(2h9UaQ9$H)e@r4=EAG>|J+}rKH+kC&dA7XJ!8tw(gQfTPBSJHV5t2i(2;dp=J)w^D-oovi#o%tE#)r@65J8XGD%-SHmObOsYb50>mE7|g4@qg@~8)nS^$i`i=ST;4%bVo$xirrr*hGVkeQ9*{P69}~$Oi4g8>r95dovmM)<Neo855L;&w)M1Xu^ZV<w#Ug8gEO`LdSwF&wYbPARI6hiyf*A)Jz3^9s-;oSM(I_@`$`En4m_l#20f{_H_h2Dn;IQ_mdinA+VI{bt{4dn)bSd^lLL>s>lG@}e%lM&KZjPfpn4Jd>VU3G)#+80(CT8;updI)e`_u@dT`2^Z4yccuhS`LE0_Y8!!3jMaNS+2uGouY*|Uv)#u<^tI?}^a(mRWppNF1e=xV06Tpa5^X8j#lNAqcMKb|~ezUhXIp+0k11W34x$4j@siTO^u$g)pV&|<X=(0;*1A@O@YndS75;|D=_5N=BWwzIP$<27$dhN~+j!s%$SesVYX<z`JydsjM#+YP#q&c3Asg3{r}$ZzY5kW-c^^M<d}FE@eMM<<n-BQp3>yC_p69f$!7GL0TS;v91NLM$**(;#e^s5#<fr1uTZpFEi!?)Z|tYKQ56KoY(68|jVVegZb=O)WkMk7MM6IEdQwG1Yi!a0@Nl4V__m>NFjl0vnc}Yld-Wmvf`5Oer8t`hyb9!+1$Q#o@;of5M~n^M2+}ywN)Bn|DYJFfU8?WRhw?W?+yoqK`SvVaO<N#@MOyj;do5qY&u~;iRAFL`zQaE^o$KOiv3(GMtINA{YfIV_P*C6o!=`&;mRQy>#X+zA0Rw8~FBQ31tWpaI%d5VZw-8!E6Yw^2l?+vUBH>i?#EC0!{Vp_U`+Q{k={FZb}|)NN<SU)RnsOI0kbr;zi5NMWqAeL9h${LN(x+o}ma4v#XbpfK7j|@ZYtFwz_S(NV=TK!OoRf06d5iVRY(6-KRRuJa>=j``8!_dL>pKOg2qctyM<^HlN5J+eXGZGsk$eepvL|y2KZ$FIlk|7h_A2o>%DWf-5YONtU?e;c^%bbRVfn(36voL_rWS$@XetJAf+*ychq-rg>qv@*b0k5qE%!jzh!za}-z`CgXG2=h#iy<n&@FH$Hov7`ZPL@@bnhEFodlKwVf_X|Ec7Iy@hzECg&C1%j<I=67%F4Z>y0`Oe@DhI_6M1P)FXGo|!q5YkYk(Au@sHgTS;tZI|AO8P(Q%;Dj6n!P$U|9QE(;8Q*;mBRC8e@{P=>~lFRilJb(_~sz`x*j%%kAB|VMCrB{K3dhElk5RAzq$WmX+PO-zg!`GbDUi#uc&OyITs~oa3P2P#`BOg_O{=So2{g`z3IhCMW-E8<jv5vIjIk?2S5Ic=0ik_ZnC-ntB_u9Nfd)<q20<9zIyc=&0$4~qSDy(aWjDB>$h)-)kzyh-C8J{+{+F~KDvGl5eb0@#5%8EzXhe^f`%@dt7|Q~_Y(iUE^{T;6<VxAM8@`;H?-tQ^1K;kYJtL3jlQPC?)uHfy+by9-6xh{#M%Y3UK~zw&Y2^J<Np5U+qeDwzwPv_%6!Z3txyOP|6FxHpLLQ|`MK6f*5v2&PV!QIzHra};C{Yzul?v=TUmDRt*m(0SH0^m`1hUm^~2WQ=C4}-a=Kk1#qkwQ@-zB{>0YB>vM=f9f5Ts3w<kF@@86#ErQ}6>+2e)637;p88Tmq*>qdY&$8(LfXH6K4%t~fcYoI~|Bh7ngVa=zEFmU+jC$_qQYG~0k(4V;EriL~dGSW9shUaA><Hnxo*jK6CBQ>%1O!j3?5embxz~?tG9j)Xglmu#zL*!+`)`Vm%x<uXQxY?IMBWv_+=OlGal!Uc_aIaE6GtZ2&SX`h!Fqc|1)a=7!2u3Q+Y@da0vgb-~cvL}WFdzO~<&pSJwcMwIG4P8&!-n+01FPC+Lcs85<4Hw_@OvWf%+hl|ACV;0J{gy8T*3j~3X0yQ=gMn8lZaI;AeG+`70!#8&dLa^<g+7owPyaGDJNh`()#11%sRX<#}$ej;&(e-l`R*muQ}G>)KGUWhE+--kxne2JO+ccYvqdenm0W4i(7i~z%Dm~$t(`cKgfdgCsjY~9!<ekX|7hy2mJXe_Xd;755Rfi;CB)8;%LM|6v5Q$tCrjea+{gX)$6p89#icMGbjugq|#VpfwNhalY@yTPXQ+X?w0C{YNMVJw0U<Ma%PSXyhFT&%$6@T5M{c7tp4x}UJQ5T*{bp(!H6t9|6}F(=gk0COFzRRgDCHXnl{7`6QaUBKuanwC)HH7N4tn7NOudYF+}J8Fv^5<LN6EPva8+zpTB4#xyHZr0~5Q0{<xgne~7&wo*K0wKQo<qwYmR(W9RMWyB?dtaXRtE&8@fFd@&59!RV_(%};!^F1y_q$S*CUd5qFAkqE+YTL_Ara@<p-wc+r$-?+t>P2T`ZOz5O&@E=W&CA-ETp_!9E@O_s#0FT0)5iFxU)@b77nc-1SpC->}*RGlW555$a%$y8yo<2Z?Fv9TXA$m$)m(}(%g7iEks>rP?2pJAibDX*lkb4R*C1Cgb904EJ&;o0}IB&%^OQUQ_9xSVk90<qpt`6xlpW#ck6EP6RL0>Ixm+7QWCF5IK|DwEluU@_K>p1u61<?xWr{9hSe3zT}?KhU+no(l9=dBer02i}tLcCg6_XjNQ%P`7$<s~s-9Uc*d>!hK8M#J^fw$Nlngy(@}i)BZSn3n%E(yeFp;2b{*hwhVq&C&}jnslcnW^6WW;!;!9h{tyDG^l12^D6vE_@4PeFV^pg%qCf?@QHr>j8=&+cslk=)gbqGKlFaz+}qsVTKa?7NE@b+f2D3+x7q9rN(2)_7c$9<#hk|LPDAtGU?aY|nQ661#M_sBqQWC6EimAKEV<<noR?$ZQmpjiiJ!DX<!so~Pf(Mo?+5AZsB9`^$+RKQ{ih-5A1L5`rGzO68DoVg7KDy02>ZrMCQICT%x#twO?2@|m+u9L(VJ$Duh~i)h%{Z#BVfBj?1kiEd#h&o%Vui&JX@%FlJ0cMLo2mM3#m^4BQitxDU23mK<rY;pzLK6M+U62W=YI`&)Ka@22u)S*FTM(r8@qK(V7hVX(d0>sb>CvrMVEQOs;UNFF4ijrFrc+>6@l4BUU|I<#<be=7%G*O0YL{K}QZ~doaEK6xmG&Ln@P&?Ed<y*Ghh!X6MOAgq_2YH%fLyN=X{OPSeT7@U%#NB{ZSUP3{C$4V|`6Y5KLTfXXw+*kSuTqsm1v8I9?Gx-cZQ_7^?-2!{=c!A+-n7XIT0azE+V){Z0=$MGY2<|npn+fVA>W@*tVc+y%TNLQLKY5KABH^PF{%d2|%$sgZpa4Z{m3~S*o7=i*CkN)}Ws2QF$w)1xPh}-VobHJ(4#50^p;PCKzd6oa+{Ee4nxZ<AuWN7Y(7ydECY?DZgBTobF8b4IZ=S1!Cvi22>TYF#`xAV8Rd|!LnHwGRw&9CZsFK548IfYn8Rt<9$)@!H^3Yet|e?ISVoG?RE8bQ9z6+v}e-Bs%Mi8@#X4CtR;kezqrdb}2kdIY?bENk^HpE!8t=cv2KKULyqPT0{^-_Bu=5;|$Tvm)BZB{@zgb!hcvw3+`$#|^CuP8%kPy999eagS(!FuA^;3Gcn%+3zK*FJ8VE9CP!e<PV7?VLD3O9~;^H{^5t!mc*84ql|3&l$rv`(%gNy{H(?z_;bY~xTf2G@6FC1&L;R%IfJjp)FWoSxURO~HN0m=VL3&{j)`t^3j=TR+-NiA(0mT7ZSs88{D<>gOOiUo^q0%atkP=ko~VW-#Bkn4O+VN-VCJhv2e)FjxpCPy>nxa<%CfZIt<o2pU#akwnrF>im>61?-_m?c7PWb)l)|_yi5~JaS;#IZ=vxd`fT9D6qakCXp`I8Kx|;Sc57UVYO_n%w<Xfx3w<^t8+t_ND{$a0IR4O|wr{;{y$M<iazvhGVQ!9Cm$2mw%+@fpk=YrQ~_BUnE!c;{!bo&U`gwD!)Yjt_~p}U7|;mg-Am;c#)Bi$%!G*XXZp_cymjOjhL8CHIL`HlP0jQkt-L8<#@!+z}!Ag`wR{_+Dnn|s?&H+!#*M7*}Pwq*FjNlrNx4fb-9R61pB8mM1n4$sm{O#yZGir)5XeP^Rt)ytMc4c0Qt(BHXsroW!A1gCs$v1T<{#0?%lZ?2(;U^<H+!HKiZeE!eL>S<J{5Jm2VXe#HjMVUHZKD2nU^@F~AP{7ARU#RPqdIkS4dXWXq?<AkisDeGo6@=F@iB0?_?*YhgFGHGTfaWE6pIbA3nudI7G&^~K$#nPa>*U85Yd=!H>Mr^AIHVS(Uu;$^&(u0|BqPrKzVq^r7XAB<ln?XY5F(<qSEKe+uo`b<KKa=QiqP!Dq(<KkR%2u~|CQOmW=`n8^yh{A88xK6VoRE}x%)6{)D#&VxG@TJUU>llP1?2hF1&j+y?ht+l1{Wb+w$s4=-JT|3Ga|9{p{`Ax6%#1__Gl@*TP#5V6QME;)5?DJkU00U)KvhX8UwlJV1Q>bu$^#4h+t|mG<&-(%4DoqvW?VGd&s&o1FxOf|0-ssg)C;Bsw4A|C}KZP*^d`r>6B5t5|(N(ZvES*h4I)+QIOW)3;h>o2woc(SQb?F^?AI<7GE*nd+aftj1JHa-yubPtvL622rKRNT>v+saxNogNULBfA$?$-)0lw%-r(i7$xLq(maYg(C~9>nRY&`d!8pudg|h1e|DFV)ix_3qTJ_0w+c_0;l_MeDm!>CEU`_59xU!ftph6}IDD6EPcq8AV7gal`^9WFDLPM|qA>3Dl#<w=X5*)$l<>lz$}6;+-r<Gz#q4r)I7an|-R+Ni{hi)!|MhPlw*E?%Q?u0azZYb9bN|)<CwCgx3iF*utz>Jv-G1|N<CV0$zxl5Brj_9Ln_h26exh8(&c-ffdMsZX0jLFW68~8-;*iG+%uw!U1v(){U*bgH(~J4|la+iW-wzRl*ytAdf#T~FPav~J@>CfuBh1w}+saby<$N?7GM<h_3B#-ZSsH!QORjIR07m2OOUg`x6O(Oo%>Y7+oOB9o_5k=JHDBNZn4Uf^AzQu`?I#wmSuGB`Y-A*E?x$|e#{UM9$$7EMJNl<veC_VPD>5QEk%pct`X_UHVK1tinvo5V;h9`f<bcacG6WLzP$r&sH`9&htS$t-tqHiv?kK%H8KkHh)4{)Pk(_AAbNE;#R9Ttq^b@a-EdOKvmaL6se<IVhLTL}~D?jAk%--5ial?pI4vgGDY9S+k96ma#7y4Kh@C82>0sOrg(5mcFk7PR_EEi32KzY^&lz@1|!L^l){nVyY(W2ncWeR2VCynjUtg>>Trf&|`OqFt)T4dW1!r03NF_*4aodoHVA*{K$ti&>i;K~vi0%eX3{m3#OlF81-LPt~|a*Qr|!8Z8BntwuNt4s=g%Jj4Bip|&dBh*MG?gzGtKIX@J@OfFw(V01r@prUqM@MQdwJmjAqk1$RRkWsV^`Y|CS*b9kG?s=JQT8aDE!+V%y4<5Yc8hpptLz$D<dqly9Lr;*T7jH%AFFa)x1VaqCQnWl$}|gmWZ}<cTa-3>`OM&rU}(sY{=nPkfo;xA8{T^jo3+IdzAsTosg#~QD7A6q2=&{zU>yf6Yc&sHh2G5bJa_|R2|6NR9oS(x$;ouX46CZ1Ej5;;Lr<TgNsVPB-~j0{eyf^sN!Fjp_%}CS`4fO(TQ_z(Na@A@q)1%o99rynWRAnpx+{ZG07pzyj%EZ=l|tsAgi)={A^5(WI$RwQ>nmnJZWN@V1Y`9E71HNQg)YMr(;h-W_McC&a+F3LWbPnBi)^ESY>3le!Yd(oBcKRLoh&sDXBC)1fj)u-pC;XKQCb8f3O3u*QbLSdS$dJ)Cm3QzE0QH6fC#k#aL!?^+~!&JY&>0KP4J4N;;6>q(1UDD<Gx57a$te*k(6jZW!Z%KMiGQz>m>CD@w6wjHhlc_nLM*t4Ag)BcU9brhJLP6kSI&_Ptfke+^{wlH!97W&$7g3NsY(bcuYpO!Vi?t9QlI-TsvY}`lwVojO9TNvXEpbJAY_WzGZXdL|)>5k#bq{A$Q}5ixeRs9UpJl^mFY#n;T#LNS6<%2u8SGNjV~+h3uwg%f71_>*336t9;47@D>@dz1Kt;tG@Ze3-iw^z5Z;4Jj5&fy4l3u+Z6IzdUbR2u?RipkN5A*@5l1T=H`>qohRHTr6YKazIwk?YV*~5e(>aS;yq`>LXb@ryzt#G{KCb+?=8HC!E<|Z$^86d=gl6!G?-j_FR{lavMkFqKPj2jF~>hBufT7)iu*5@xm|V@m6nVg8q1Z|Z7$dK^68&DhSBNrzx+YsOll4My2jM5_pOiF31+oI+n#%M7pv*Qc3yT?Y~;nq-YZ@evLSozZcc|qb#j)8WCkhsh75#0%@F({UI~MmT8Jq%FAy39!9IIw5H?oRL-zsdUM(^UnGpL@MIwM_K{3<x#-eyp38jKh7&<|Zwb)X!bdpezU$WFodRxD4Zkb<s@^<^3(M+BK?`G*N**ZQ>CMftzfHuSu-n#0;5^o1w$GH~ZWvoiARSxc!%*iuE$8dH<kU@CsWR#zND#$>>hnShG$%$dVW*$?E$#F6tj%Icw45CP0!kpsbie@|617@_;s2kzH&lx@ekTKfMDS>@tqfv)-HuDM17WS)w1J}6aq1X5*6*yl{fXv3=3}SW*AnU#zBgKP&{NH&t&tmllXT!@(nmx@&Bgt86rzfY{_FiUQ9-rz{G^)|?MDOkZ^*;i!;sdMTc3bZtpI32NIJ?)vw)FnkdAG5-Wwh9>-X6ik)A6j2j)tEzB~Odw!hiP6KZ92C+nnG%_RW|!iw{O-{zzHZ6kqmvIL*i8(bu*vv&(#X)1Mpal9oOcI>h#5nx7H`mX4AC1jNnzS3Rmv+JDWEm6X0rQ_$!$wpriEJPan@Xts&Q0DWaPaAr<ls=M4L-=*1GTr6jIW9!#me`CMD?2fd<NAlSdDxb)RZ(LTE62!CX8RNdmtu}U1U%k@)HCC;c*Hv6ITq=A8k<UP$^27jU0!D7XH1yxlAe`)UE{HUAP)k-Bs?4!K>aISP{{rc;Z&7CHAeTGn1OuadfneIwfWq_PIB1JEQg8(bC#F56N)j9(4=A%lNy@^<U6C6YHOtCoz$DkeQbX@oO*GT<IZ+E&Ph^fH?1}gtb1sw=;4T{eaeVxp;cH|&7n1xQ;TY45OP1RZeBnEW0b;XT3`5M5A=MI{NYN1sooE;%6)B}g&MydMHeVuMIV4-sSv%R_uPBc~&xLIc@^B!MCLV)R5YSGVzNMvXObfq6pCUSts#*T(YK+9v(qLGW9@eF$%Uoj0JjQDz@PFpl5t_tL!S2`S2_{2&&(R=7ur8g@+mEH)mYY8XEz=^yj!3;4B20n4<(NP7g!{KgZR43EFT51QS^G|p<5=mTqd;j6_d)IZOA{PKOWE~swnS_1fylYr^jE-w!lDQVkEK;JHL_Fic8+XfP^!7pN5n(}MBMaqgS_ibbBu2idkAvM>ajW2m!2Opte+3Ino(b9n8!<ndjbWrX3$p^;B~^NQ_Gc{bYv#~9L4RRc{{^e5r~8ir}TiE*vXWhbu1TCQ-ts1S{AvMqKdc!h#jXR!J%(RnRFsIfsQG0M$Du6ZxuwAfz1ger7SX-$yhf$<>}L7TkDdmTXOhdJ$4EonVpiXg2X_QR!UVjV`)5+3+IihY;5CiG(t-q4~bydr8LXTvPT}5022ttsVxvFII*5sC6*Up=J{|#a)>eLdM7!j@)`>Lo_YYZZT}^w)O#ZeQIe@Tnja(TJ?McyM!_XL_R{j-J6P=;wMUB3{4^|&XKTd=Skr&!TH=rY!)?|+7ZqO)Ig0jycx}-LYveq1jT{a#M(L3EQ-_hw@pZ%ElP|MUT?&G|lj)afFRv1inNc{8@*1_2u3#u4O6%#<q;czw@-I^lirHH?*~vO)Di;I3F2i<Pl4`57uvOlV(d}1Bg@f@6wIBdUD&>XA5L7N!$y1hzzqMSmQoT&^D)GU(qFB6zHOJY(Bk(05XUki}N%#$^0)Wh5)URY+a44vRYPT{Jxz=87lis_IS_?%s>q`r&c?jNoi807Su0q$VcfBq0I`w+L_j-I*1(*6;y+8K(x;zp|lHpc;xLJ}txWW%*O7JzQ%gJ!GTuY3sv4j#mCH;8-+*NfVQvO4;1gabB8354ND7=MSz54Z^lE!n&PE^UJG)x~RZ-?Y%VP2ufo{F}MB5@|$Km^B6L(}OdpM?bYNHM(WU=bExh$7cg>7nC}XUIUL?g-gDHcDqYKJOb*_-vG?RQq<^C-tG@nc4V7lEH<=#E`}$7Kx)*yfWhvtZ<~h$X8Pywy(6cp^pU(RL-ve|0_Jd<Xiyn&Iavr56eh<v_m_r`L_3rPBqH@n|>S8s$6T7;Q;$r)Kl{)dfebKsUfJt&&cAoQ=>C~9?otW%}OgW<#dYhuhIibA6?Zk8|6Gd7U#mNMxE_?Ds4j+zFB(g^lH$RTctauGn8i3wVkBDs?U%t+I4f;Ch;*~(2h`9sZbcb;iVy3B|K5`Kv}p@A+3)o34}(F9F9EbBGezJRx`tac@GP+Ze|qWLBWMr@=y1ZlZr$(oms2zu+ztC`w&+b5>^#?&4(SlGUI5-;Hz+EzNLaTM-{P;R-sUUMnupC=8%#PoR|nyDz=~)aiGtaC{MS23ixfb*o=8_MLdvqG49HHE%}CUDq6+LsMOX%Bg#K#)6V@LqsRJ~rUw0N>x?b>3>kLl6BqL!6`}4E^jL%bX&2`5xVCl3@uLcw9?d`VXrIQhyx&IQ8%oQr5Q0yK#r-s_^Sq9!SP!WQgiYqhYXBw=#F5E>#LJ5qC9_gGZB6^_%iOTod^|k$`Qd_ycVwJxp?2w+&IxTJT*A?*7ncb9DExxvEoOseBvAd#LI$HTuIzO-TZ~qylN8y6@!iWjmfgvY&jIShG-Z~l>zxKh0;L)TMT0t0t`Hz}$|p;Y%)pUP`HhhsztN0!r;Gw=5iCqU|FUTKK20>}@i=T){Xztyha3x*;>Vsc8%5ydaZ&bBqwXMV0K+E0JcS+BK_7oG<M<MnKt4(#bXdgJnJ!c)cV;ee*;ndg`;1yoZuxk#26C3mB-dI(LJ1uD19NbdS|(HTYWA?M;Io>7?|K6+WG5#!?b-m!`7ZG7Of!TLgs}S`W#VYo7;YZO-vScNIRADy!$Rq##ZhYrwNW0{{^y+(o?D{0n42Nk#zyIUd`d_rT*<aCDHZ(eo8Ir6uY2VuQFlfk*~%qgVv>#f3=tjoKZFhkGAziA|H@D39aRK&Huirb<N5OHGma4kz&q~t-*4>xmEiE;gyrX*^Kpe-jxSH#g;nx1pFCH;@!3EsWJo;!`9Fpe!#ne2wf*BWb0Yr_B7M`T>0|%n=GGg8-Ee2TvR<em+d0@+`k!>^A4eUjWA#PLGBy#4@g3vAXhB_?o1&~idewtc2KR;qf_OoiNPXi5VC(tB(L#n4vy_uS`W=x7GPM%#F>Vp14{hBKxy2Z(Db+@k!fsqg75E}j`0<SO*@^mPzDo>GPN(Dcr2-exOpwyKm0prh>Mh3tHQU~-?eA{v?8T~~g_WS&zZ}^zVD|o(zw1<LrRXQ}&=WK7li?)$a%m{380E7s!^!F4;eRw6zjSpO{-arGs`1NT<Zf`U@ykzt`MWM-v-8FN?!;a=GjC|mc~jgak4=9L58K+!$IV}AJ0j1tj}F=ijic@{zG^yP+Pz(At=<u-*+-kPx9cmwsrduUsZn+`k*TUfdoLcubdL$tFU8Q}zu1PFX!SAQ26kmwt%ODoaxJ@2{uYDRcN0-)rLvIgHsXWWD9E?W0NS3BFl<Gj@TY1Pa<BMyB4>Rm<-b=YU*8^9)5Aq3u^XNhcao}nnA&;t3hB8ziNz#K3Gn;euq+B8s{s0<kc#U<HASmzrrgS1X_Qp6newr-7}K$AdS{l53gl8&fYfS~l0IQcPO%(cq2OlUh*)RC^Y-=SC~3$vJ;hAN43Jt$ich3A`$)V6cb<w;VW>)dJTgIB)9qjwkWKZyGc7vJmUHhAPHlN2(O#)eCym{R1K`kEHX!o9b?x6p`e2lWVpcq$6Iz~?YNo?R3}3UFyclq7=&x_m@IUQlHCq1F8yE*U2mPi(ty6+GbcR<dfP2q65<!$IvU1_mp{?hmb#u6>1W`5OS%_5xlv#ezKH3ke;qeiwt3*a~R4nDwb!z5hWJIFR*}7CpMd1<-U*R$)<FbMIVFX#So2xris(UNBvXbUrF0l`<aM}adhVWL$J&>n0P^X}fQNTb@LJ5(yuKECil4A^{?26L;rEVt{3dgy2MDv?C^cfOumzFpio{zZ<Hi!kdKP&_FXVY|ot8MYyH>9w&R=;jG8FRrFC{MYZsH;^*--&LdTim*{g(u7Yw!o|7mp8341?vd}fk_lm-~wyG!h}RI?A;<m3UY@FBm3+?D>fSif>cH`;Q8!q=_L=km>U8(PiNVLDk;(Ee@=W6_+CyP?J)TyP}m6eiCe$HJB#*%tbS|%ol^`6JWghhq%n6>aX}^g*vww3?dkFJ5)vC(POMfS1d(zbvI=H*YNL2jXkkUOe?|8vA#*FAy`_y+hN`JM=iKBd1GLqssi1gi?{w4^EJdYRGL}--q?SQ?kIl|ZD}~Ysf2q)*H$MuvQ*69ZT-lnzMAz0kpUT80Ewe86@aDK|6x4(hgdU380qucA?V9iG*a(|N{VyMGsN~_i?Uv|_W>kn`#90&OOs<fb7OoKgg<rD*RAo*9)9Pi=m9#*{rIt;UN3i*f+C;Cq5}?Siwa+vcPoc+%F{qG~Oy~LAcg+Y>K*3*%cD?5l<r*pGl#pW<vS4+FytaKGyr(!XkU}gmcnqFPcH`WXq@VI|qBS)u$3Xr0_Ld1vk8)8{iyNu}?Uj7vFoq6CX&K@e<Sj2;mP$QS#`|O)RhDVO%14|z0JNOy;Uh`|3X8}@!WOjdvmTC%qZ&$QrqTfd%G3ssI<le2NH^?v!}0u@x_+6SZtq2mS;0^O%S4+?TnlTJ?v{kmn&U3QF16b>Vu7OHYP+vDWQFG^mxff>?J6r6(Gp-y#DQ61waz+XnQ0>R9#Jc|K7b)4zlyw3Pk!5Wcs^|<=?N1S>jwx<hW*A>d-YrZLj-md_tV~Al=h@1bP`%i+C`R5buGWP6u29RSa0lc!3@1+Ek#r+E|6ug1397rgUM{J`yii{1bsYfgxyoajHVf0x)Q@N1Vpq}WGepKuSA6YKr4Ts5DelZi>g=pk<WA$d|}$s7@J5udD5V;uj}LEW(f^uirnl<oms9PD;4U4QnMVVLJ~fSpJ0mgaC<_)4qq)6qXVU?HZiHzO2HaDLEox3OSARbH%f0Lrx(M~!1`r<>%Li%5jLV($1|g}4e$$k)Y%-6*PJhHR&aL?1Mn>Qlw}h#4=vGI6-4&7WR(oTT$q_(*T6&=Sj`N=rcm&@t)l_kDU{Fl5-U1d8(GPdhz^YpXU=S%0>0|?Y&u$ct)VuofqoC1HY3Uv`N-#PFtiV6_`2B@`E+77G+06Azn%<+8K)WOH~9kd?E*d8+x+#foA2Hwjh)^8UT?p@^QLFmv$+bkOrO{Nc{<7qVSoQ+6s!E?Ptw2}N)BY8n%p$oNzW{>3yYGNA;C9<Hz-4`%m%M_UxSLwyH@``ndYA|7yme%NEJyQv0NT<z1V~kJu-N(TBes-I@VduwLUKVFn{gs?6cEca1TgL`($J@P)2$D$Rcrick-CyaURP_AU3cWGA4;IF`GsTJDm~6RTFsZ)HU2SW2LVhj`h70Dd>73q9w8|DL&F19H_c02Z)#mzCGQ;%inO<C?T`BKO+RWLL>L*{KOj9_0o;|&0`^an1z`m@6!oogtW>jBo9p#(ZHHk;<7bbiARO{f<CA(ZphzyUu~hI+<w(;jBFR#;Z*6lkIBz$wcxt+ki)S@SyUr<+3*>^YVeEa&!17*U?a`apDS(D_f0ieL%9d>denMmBkTP1lX3&Im&e(Ng0*lk8j2ZbGuq=KftYigKS|MO<*yj}84s97NuMFcC$XCow#KY`LAe~AtwOc=1lhpT;fxEsPlFgY?sg@-&B$J3dK{l@Cz~^CQ9maJhT1`f{PADInU9afr+j?eQYlQfg=3^&5d~KXrZ1(1cn>^o`55@0J4&0JcUpS*^lISeoOlsaHL-I9L(3_G{E(N_;)PQAFB33G<>gbT_}<H38;!R(n66w*^PzEcaB6pgO+KJ$*3_HI4FZiZJFe^YN-Q2gDoe?)$ODLG>FVr7qWc&D)-t2^yZrQ1HT1y7NqJc8?(RhElhPk#MeHX1y`7DZTfN=3ks`0g4H6U@LSW4n66_m>gv?JvCzY>pUGtz@`}ozEQTm?-luS{@odnYE;Ui&BOT2d&yTtGxTfRH?1=jWa(JuZV?d-}2F|Vc1xrS@2RZoTk7n9(?Fe)XCF}H2=^n$ji3&?c}TC58Jk(dv%1r0eDYTfY1b6C(B50(!yK4uZsR`y2K^pY<j@#el@5VN=*Wj`=7<oFm393M-Ji0QtBhj@aFo<i~r0-gxStfv2<OmB}i50<!>M?R|dvP-Fo#<EGIlZ|GJRUmhTX>39Fi&VlTVdcQ-m2x_1`~Ij&f9BB@+lgx2q?1M3`}|bzdSV2&LEN@c+U0VUy6%skqGjsBYPkD72{DDp4mYDG##0Eysl-HFA$s*J=WM%xA8+L+`QQdhF6FYY4%e~zD3n8(wV=yNbOYuQ=VyAA-l)#tXY{!bP+W2$Wxu$*dU1t%KXn`(_HLhnR$=dLnR(%ywQ+2gvGU~BKUCq#SaL`&VO4Vtq_!)gg4}%}Vbw)4Q}bC$tQhJ1ES-LJz?c@;#;G7djd7CGez)_pKJ>yyiT^bhEdW<^BX0+<Ba|=AYl@U(>AG%tq30Ef*Qskf9>8`?(B6pD^r9-k7&s#KpNhzfOg{zb{Trv;$>-lT>E$vD;!?E}>mmb7A2zemcwF|P-aDuLg>igU{#Z5#Px4}T9R-H|4q3>U03*;#c8pns8?H+<meZ25Ohm@M%s9sdN~qKlW8?ZXtRw3_VKw6sOE-@9+qhgoPCCghhGSo(v@&pki0a9Cd6`;rWVgjUQI4w(F>XTULMw&1N2otQ&#M?+>fYrJl-ZMda75z?>Wr5hO3g~iCUbC`e(=N?wMQZ{8Zem)Yc7)BPH*=;j*HY8k^Yfio(!`h;D&v!=3YZHR?c*aY`|tY<gObGwwMjf>G^=j?wUYpz(pY;lDmd)AkcE0H;g>&G~sw~v}z&`g)65$g^xb$4IU~{eM4mAvy1|vsfB84PVgMCGQ<2G9vql)7$D4Vx~S;FOTvn+)R|NyqC=jaj}Fu`LU5FHE!CqD#nh94>grP(zFmp9?pxU}*4rQ&-V@O3)DUFF`t}Iy#UgiQ)4afFTS~=o6fr?eGcvOHyERY)HJaU-B>H=#oMqL>8z8#n<MSorZ-c<>CIHOVOxK{?$BHp9J;^_3%|&L2h4I*CVvGu0%)UMKj6iH2px5&KPDSsN!&)*k`~k2&Tc1D(!wBiOo>jyeLz<oFc}ktF613mLnuEMNko#5U`PeG31uuTRsvP@5Rb^(L{LKrcD@}=UjfRC@Fw=->Yf1YdThW9Y5!ETzBt*j;7Km&#`bEPk9Iw(M>w$?<Zfi6Fs&d>}*vV>YhndP+BCb6YYR6~Ug`JPmpz4nlnFN|YhOnv5Vojn=Fe83!1+kygbUGcHS*G+dg&pu20V4}6>WvGr0A!t5gkT(E(rZ+Z^BUj0r7Wn8;_mu#wmGziV<Y<cdhnax?^_?<y=#@8qr*LXaA$L;SAHs+PD@Yi?Z4Unupc~U`b`hfBKVh0&*?HPzJK{-enurN=+?5_xO-4sgU~2XATfI}?mIG&xoHM7bwC55H^$kOdX)|z9R;c=g(2+hzTSW5OXohwgKcUu%_su0e<p482SbAFoLvywgCS)yca<>f{VAq1()IVT0<Sb%mjC)x5*cJbFaa$nfdq~>b5xphRQK0+7Evg*-a~%ev#GDMfq}(M>;Q2=hJHp7+s{T^Mcy0aYjeWyQ_B2DGpF0HdwYBRUw5}Z?3lAA^3=9O4fxG{=?0^aNB2JL?NIRF8^NolxeUKtn%+~>QJNq$+Qq;AoX0}^6!e!3y?!VDD?izWYZE8~EbR0z%y&jvGmM4{xQ*9#T!{cf)=CCTOH1s9?Rfqjb|E^CBE+F9mWGzT=KsK*Dk2P31|mQ}`s`EqDccu#j<!QroPzDwZ{EFYAh4{BXK--enA2>O&ZyK#7*2%7DB>tkaJ3ko?ieCXKWEN)Jk;IMQM%owz@w9Fc7-@c@^Fy`M>~<JRYRsFYn!-t(XlB993BnV9Kfs@CM!)y9uYdmpjs4JH-Vms5OB_Erd^KN0AQ4T!u*D~$ptzqdZ{}>IWw+Loo&PpQT7d27KT6GN|yP5;khrpXaILx=aH1}OjSxw$MdL&QX|NaQqIdY<7}+h4$B7c`n)h6gEj=>K*FdDESKN_+t`1Xl#dr|tUKZbC<(*dBWspsY*BO!ETr51gWyP42zebF-TRmT^@`)BIQGvV(o;1Pj>KX!sf2~V%I6ZtiiDvU8^`3|%Ld%iI(pZi<~hk~H^_7>EaoEpx7kj%&m2&V_N7BzWjwf<VbLB+5jUY>sW+wAYsvw-am_)$;V^%dM!Y<vJV_77qv6Rko!+#Q-)uAmotd1(I2vX^-MMl`VoYc@oDz3$S<n{5q*2(q>DnbCa432N({nhcsOEIa(FS5+UMEHEGB0MXf4q)14nIjpwDC;GKFUZ~S0%_8{j7L_563puN}~L*QR!K;NCV7eveGupkcLWl(^BxALqXW+36vni?KK@0DS!lC!srlVv0%dFL{n+#4?gWN?2p8nX!EbOlMNeRMyVZ!Y~~XUw6KfmmTcWOQX*;|3#+v>m@XaccYY>VgXRwVn`uGVh^v59l!a4>S*)djdYq_ldj2UJQyE}54n~~*LLGl5^K3W65OK$YmLE0d;><2!1OUz;Hi8TOiv%iC`)krZMPMh}?5aoLqS&4}TrKm%dT!(*6QBgD(6;@)uyNiB`!-eC3mrc}?J2XM=_!MBY*zL#qIPs6GMJK(_9a5y&GH5TKII8;xK$Z>1P{k^2YblL4`%f1W$F%^G6NhT0s*z>DnM&tk1>p6Y_VgBT?F2`#4r$3`>(z2Es2F@RNUiM9o2>3TThPpBgaOB4(FM}2amxGOmnwsq!Df36`I9scji6zD@#9w-VouTm|oz1;nH}$2Yerx=Q01L%!Fg;Tmf6X;Qe)Jws@Yh4fJqa3H{PqM4U86F<C^u48v>a|A!#{Nn&sQEOPh9c!qGzNJtZ`<iX8p=CyJ%xdGVl=DS|s=sP<f_JMHuI=`eBXZdu?kQ8r<w?oD>>%H6Sef+Jr+ryJ~UmQN7gIU;LbvuBdc|&1ao{)s2^_Yath*&kawvxMDo4Ebu>C=P1Qzo*feG={UIa$e%%e9#;4L*~Q-eXup*CzPH5?w@Apb2k}%qlh{Yt<Rv_UYKcxmv|jOKpZ8!i-3mcLyDWIyvVgDvvU7$KmeK1oHdrZvwK|tfEjz45JjL(m9qWbbhH~$uWw==X_3<45lt;!_wv;^?C#rzR!b{wBV|t&deApAm5?n#F@+j0yH_t-5liJj%G&cIqT_`jCz_<ZAPBOE`;}J%t7>w^I+`8?3vb><CrH7YGHa6Nh+Y#Y=qN8dph#)FZ6g#5`uXg)%7ZG$rnm1XP#^N5ye)ICu@u~L6sI@cxEXsZUx}Pu4(4sJX(msKHX@jWJVhS`>SM+3ct^54Fedx%_%!{CqL^;OWI<!22So7v};4_MWq&U4anEu#vCi2UJ(#w4K>SMFV&HA94V;$si06;{0BbcB|x~Ep~D^U;2Grt+ynZDf@Wfz%@%su448{2wKp82X_h$65EZjzqiE?nh1e?{hX8X7kGA_+3+BW0k50Dg{#uBBhj;i4zRU-6*?V$G*0<ya+m7|+Kw`FBIUC1bB&&h{K+<5>zJ$-3ms~US0HAEcMv4@kST^I*OGG{Bvr+rZEAjwe+NFOR<!^*2I*{DHj%R7AyHPDlkpr32rDU~jdbCtU;`4=y9?VZKtgu$g)Q~YyW;{RD=1Ya3VV0kBEDM;kKSaNrOAuJVvnNx-t@!H}G6Z?GE1!Ev$D-WSW{LHOMW2)b&H<-7AH?2*jz4Jly5*@AUGiDpXDy*CEAP{Sne)stKc<Lrb_KGi62gYhuuoG&7#*9(kFnWR7){OJexV}S^p;9S!||sg7WwCM>4OT#H{WR<RTefNY$N2#7$6x{MW<3`o0Xrm0q-DCA2Lt=;&a?V3F!Q&X+b7Q(}su89v6l@^2jO&ThL30!O}y37PRPiig(gOQR%4u`#q=S_*me6aCfX*vN0GUA%|%L=cj+c?;~?2Wt09v5q3`zs?;SNRUWUzU0tY>2&IrfxIL+f(rWUoI=Q2~DA!BmLZvJWPdsVaua;P13^E=T*Bx7EDU?gh$4M-W;M%LsEb3F+uu?Nq>3lS6Fs@QTp1Ec_9Sj;Cwv2X|pOKiRF*iY_J&Q(j0qiBthDLB0$;aT*7tD!fO}e0$W$=Jw-|Dsgv7bg2;Z|sk3=De@6aoBE{}U&)#rv)>9DS9ah`lR&%N^+&Bwjhf*;Z(%Py#Qr8#!Z|9kWBH8luXl4lWRBY6qlPo-X%Yy%JLy1hr+pG2;(>L)&T%s_vkNb~hScjB`iYZul*Q;V{8t5)$n{9OWs_4C}+Au@w^mBnXQP61*5IM7XtD<|?e@UeP|7l5SF#t!2qwAq*>Y^T0zle}z;O+B;a7=<Le9gGv*0fYQe*j7qyoNbP=K$={*9wfE3nhQ^|Cc7w0R5HP`0N-+oj+*JADo7qi38qK<t2VW67HDhU1FJsS0GtF<7lRmPTqo#C^wA3l&;Esg_Mwp(HX8JYa3}XJt*u~8AETgQ>!9sziUn|jUg;odk?O4{Vw)Q$Pq1^p{lavw|=CkWlin1qM30vKSy#Q4A(ogb|G<-5Hr-EVaa=JBBKf5INDkRqD?PWuJP{nPWTp8?1eS<W%_z{d-rGmTV(h^?%fva&?q`PZq?0VK{a2cX;%T`y<#`DW;YPyP2xP@ev-?|F7&6Z#X;qFpUqq!st!wTS^XRYKhSL;q^oltQMgt~r>RQIt=FkbC6=ENkD07Pegdht+df<E;18mo^=*9uMqdrF9iGRw$Y<!QFVd&vGPG)*nh`(R};R84W9!faLH=gx+uJiq3-i2522{Zsh5Kn7M8$y6(CmSpBE^$x~pU!*KZGalcM2H;Hc36rjJXPS$(-2X?04fUi}gx7zuT_d1~s&Sxxd10;nH&_>vC$vySHWAAP6-*)SV+-mCD6DxDw?uYvw;B7QvV>x+aEln@Fi@w1oGgkJ5GRgVOjJycI7NAdJE|*M2YO`D;>McNEU^K<);vwUuj+(&$!|MQM08pi<Ad9Opnw%Mg|*b)T(X-8HMVRyw<=Gom5flEnIE-Af09Fv+wEhikR_h9aW1P=7H;Kr90$R-N&+CspHaT~0De>DeYzp(-Flxx-66@m=<$@2SPH{uU?K<n;G<?-xcyotilw5WbM)eo8W6&=d%hrX&<7GV&iSU8HCRFjJ9+ew(_cBi^{c8NV25Z!$}0RLV6fpX^~$EP1<Yrr>n?W^F=7;sfI3eZypIf$$Y4;xCe@8cl{W(n&7e~uca)Ly_N(=)#5Snh!ZL74Er&fyLQp?HYsB0V?v&Z#*oLX^L}7760v6irueirWQ7vWVJ7t0{ut+HOf2*GJ7`(^*Rn=31Fb+64rrD`2^aTZ~YHl!8&?JWSfJgBG|NBhKIO~H6+~8fn#$yoDIOju}V~XMhzUC*5>Guae{oFZx^yQbw?5qEtmbp)>jjyz|23$K4zb5XwE>UBRN!8x9m(3Kx)3<KHseZ=njn5=Sq!YwyZlmOxVhf}pg&2`UV6OYrtG-n)rGJV)JLN*lwBmg(xg1zv`ebCp8!dj2W<;&b0KP|%X1H@;?U`l>^y|})uuUi@WV9u#zq#8+)KV;yYLK-lyp<j_%F5pB-OU{-K(^oeqrchPJA8B}0cry(gE5fE^xhx)z1^*ichM|Me@HCnha*Cls)7<HFlx6>M*ZP{h$7tgzh)G*HNBzelTAdbI9xyT7Eq}8*g1TJYRiwB59p!1ccAYaQJ2LQ-2Y6llwaR(nkX-NCe{nkji}{bZ(^iFe07k{()MY3dXcdPQcjyoZ@AW*qGMWe!X4D^Y#6zc1Oq7N&)O?VUa|uDGlSP2OpX^)ire;-fw0QGG&D3k8*)dvq^@2m6DUuQ-qlX&-z|AN=0>!DllB{QYz|LHS)XsjKZU8)@5mW9F~{+Y@5H~z^@uYLy0v4+l_JEX<Z{wRQyC7(u+zWFrz6e@j^6P<{ebS?*MvS&Ghf7a!A<b1XyD=U*71o0&taP=@U5)_T(d`L3g{)~IAA01w}0R4-OEGlr+hjrf5{$NQDz(*7Cnmdon{oV1>~m_3g-6AgPiq5aX;A=DK7+?N6Q54b{L<i&b6K-Wh0b@9hh;Z^_A$WH-&RJTKHllUIG18#i&R=8Rx`epfGY`oosjeMnkI}i{7ML-z9OSK4Gh(6>Gg7#0BnB&Tu5Pylh3LhTtr#`(m?n#<l|^F3h(PKdUSF7T$u1;;I7sTC~YdOP>R$gM6hjE#n@N#n)llbD<xV7<em7J<xK&IsQIVPLR@e&tiBB7;p*uTBl;3uv0iO0(i#tFyP)5-frpP@R5-c31@Wp8HW@QT`JZCqMEKuj~HbZ%(T_YuI^FFZid-t5YVPKDJ5Zt_sAPF?j^pX1=b0w&<{-DIQ<fe|I{LynuC2v(8UGIDVO=@VRkw)JWD{>$$%lh&+_q1etynJ^GkilJ3~YHAUJaEF)GU?GHM0LfY!&uq_(H7w{ig}HQ9j|J*)?HGn)A>-y`a+G-Ad+J(XJMBo@gAH<I12y{+Ev#(wV&-!xqJBh^{Dt6fvH>2uXU$Skb~2`vmOqKlHwvgy!JBL6ue>zw??!K7=2Q&OKXKW8`5CE=*S2QLXE<F39XDmy1s`W<D~piScGmOevG*hQ<X1B>1d*coW1bTmceJ$YY@6Ty*6pELXnT~t}xyKRF!QP9~(<_&hd+VFI++!E%_m1L>k?$o$P;ojRmPT&Ax#OBe1rIpT+kVaS!A`!)eG+U_$KMpJJ6_szuk$1*lz;Mll_LNmcvCVnRIM#mI4kBRBe$5fqmmD7dx);q!zeXdLhqdkq-}=7bI^C4g6VrPaE}cw9o6-l<85nV&e>1f7_D*lB-}_^?|Ng_f{mpk9f1@p1CZ~G&xa3$gGpP4`o$q~b@3;Qzjn}_PLF(<-y^SsYiO=pr2dq(8-N!=VEEE8t9EIP;ZhZUh!{!^YOWWILqxo>qcMrYUe!sD~708IO9<&GfrIDiO7GZK0j?D-1>BBm<wf%-h{eVFi!^`;yIkx>1BOS&+Mq<db_6rgv*V@bXH(K9P>7+s}A;%TVZCH)3UW%v3Dnk6dlf;zs`rY>aZ%iqB+i&;#ueRU(twbtSJ;gQ@s3s3vmN$Rf+IYYDy1!!xV!uo`r|I}}TG;h3ogl@0dPdeZ)APDF?BD$8LsUe5vTi8hJ`LV1J?nNTZnUXzYIaQy&~#KogwjIYw)4{HtLj`fp!^-uQJ_O<R$ia4hh@lcDN<`7G~x1NY`rtm=xF30TYOV$bjW>sa_O7W2fpcb-;Ef`w;l<lnNyHm&5tuHe1^0vsk}+a$-ptcaJAW7@scyf{4$4%&%q-ivu?DYD-gBHB)srAEn>}(!cw1UTuBVOC)JqC8!+r55<a<s!c`0}d_45D;Cfyycv#ajDh(w1EsUgluCm?nu>@EqODC{zB}+>a&PS_s^7wdNGCOt7SKBY2K?Y9w6XX>|{@#?+wIdmBX7;2+!<paZp;jT4Xx@%~!yL)-w$|UAPq}3DemXM4M9Lu}EaePmKg#n7`8krp$h_H%JPJr(n$E->c528R27#f%FxhhQ>spa3r#vTG1c0l2w(+wWXHaV`c512N)|Eo93E{n?rs$uRlH_(w3wH-vS^8Q32H<Ia#+UIJ|IP2wbA-yDC%5EhGV|Y(zzVJxQQW!qVHLl{=BG@z^C8>|5^B<Jx9^hJ|Irs<+qhM~)Kxki^I1zTx%N4?{1#*uZ|k1+NeS}W<LDr6uVv#QCQ~yoG8r&ex#JcJv$f2(seJMsb*n0w-`5BAT5~sedjfawAN1FJV)TxzGUW4|yklSce{RTzGIAr{`pte#BQh6uj{clv=XWjH$OE{KYzz$r!Cz$Q#C6`i4T51Dsk?`FUf%atY&g11Zl@FpR=5>o*_I-m5%f@@w13U|SsJ>ePft0-`fOtUIZx?drCP7MZ2c?~*est2X5HNb2$rJ7D{DxN|L>d(Nr&Seyi<bBf><{$+nWiJl2)caLxs}hHe(z`@r&NoRq43mR8qEEQLBm~rZM^w;?1}MEerhULFxiN*V0Eix*}WUm0@luM}b-CTb4!KN~(Jlr)Jt_iF7p8m@?A~iiK-gd`X0NFi?SC16$D@n4vp^oI(_h6YiNgN|J3YSdlTv1)c-9*5Y?k>&?5b?Q;E_nFS(Vx6{U1$JVSX3EpO_o0DWlvIGjVI8+3L&r>fcVASK{nEbx27~ZtiPk3LU<RI5hIi=hOiFfoe^+$%~jJQ%qNA~DtI>=mThMszi{D+~^{4i$(psbwWTwTfR9=1zYv%^V2f3fD3!5GtCGt!H_WMrg^;P1=y)c(Q$F}K@Xay*uE{@}V9Sit*gX6O|&H|~$A*%EYQR}<FvdV71D=7eWG?zPdIKfK=P%T<nwA%xiJtiz`<d<hwq)J*(i`E%A6Ij2qS_Ws!1C#a@(n_GW1O}~60g)Mbm0vXE{GP9)odV6cD_j;cTP%KkXmF?}fwhqS1@~T;pz5R{-y?*ca-tOP<+;V%B>#y|4T-V>*d_#%#YcH4GwYR&yo;<s}{F2LBDAjRsV&e3UoHWLn>CbEXw+&?Nn`WLVI;`PM$T(L?2H_y%+^a>2FCbe~w;b9v0vJlpc+GG8-h1PJWaT;1Wv5;{UN$PdZD@s)kT}%0ll-`xT&j!zMN+uNfBirJTYLQ-DvG)JM~^U@*0Lqc#$}coC5@ty*Phesod2@3^(%d9<;T_K<l0RB%jK3d&l^1H{jm#<ZPudKH##R4sbTBW_i=+Y-{4YztM|t~0&@uMeq*=)c6;}|SyZ6ZS#yrqSz^W=y7Ai^GR!(1h@1`mlZ-^mXefq6rSKDWE~UDqRszEkn#D^8gC!IllDFu<Ak>9G^AYDt5Rp`g`Y)Br?Zb54?^A&veDR6tAZ;Cu#40A)scAIiA8oqYCucOjKFUvFOo2^Vw4lD(v`<7y^86GsfJ%#eo!g|=8}yIY2LLsgT@4UBez?K^2~}FYCd-h|PY~YauZ5Veh3#XUqF9xmE1jVHC=Hio?#K(?O=&n|<9MWPxr65jta>oW27Ljh4WA9};`#h)?Bx@MPkZ<9EW(})OFXBTnDWE^P4~3sMn|5NIH;zDRpDf~>cjqBe%=S&sy^@E<vF>YiWQ_fA@&xYL>yqhW)c0Hc$#ZIUnsJ4__Tjh*ZY#<sm8Iz<~!~=Bav{mmdKNQ&qn{f-Q3;VH|Kz1Qmy3OhW<A1F0CxDy?p+|S}Tzs#1P+aZf)=b#Nyv?{2^~T-TBSdMxP0raqlktq{BVB0a)rr1z?pq$ZLR!24bE{B@;tQIl}#<wxrexBXmI<iZwIqaWbC;_BWA%J0jtc!YX32R(T|@=j=Ls3?s&cRB!W94@!S(q_Lom4<}J{>T+Gv5D>vel5yeqQaD&`hNRAh73jNg)VAd7{FiU3we#DqX{nt2DD6rzEH{hP7P-t<e4s@RWf*_@IuON&0xc@dyc=3baxcr6EiHitz$LK+;yRG!-Qu<a(0VFkoBN)Z`UF*TM6|^IQboa$-gKo~ZQy1a&d#Nx={z#KZ)Np|wh>+0Ts|^KN{<!mDw(JyNO@_PR1K8QK72Gi34)XbLYyo|4e4gQmu=XqQQ4(Y@=lf?qhI-C){rZkJ4Wi<-|p|f-f8Jb&F?;WJB<9%3UZRZ23%Wo+QQ;MTLfrtJ#=VH!sT@cGTvYq)<hwNID#;GlHHIFI~EAbvE?m7K@TnO<=2`vY}2n>uy44YD*@)pjJr?NR*S&{1=7Yml;?B+X@&~=J>vAqITfDEFR3JY`y#sz=94n9AT7!p9Zs>s!Iq!V-}oUk0#6U`45CWE2i3%3OBmxpIvO>AS~Zwol6Sy-wdqRQr^V@TNEZ4h$qBh`$04O&M8+q*^BNJ@Eb5`Kpr92kZEbW*V0jr1+aC<iGpf;afgzX2$%Cs5v)b)A;<sCH^XL`lgPMb2>?IL}D=kNCwZKFx`IOzna$0B8hJ^wv8a^LD2?!Jz@D#shdys{b)odP^ro$9JM#~2Nc<15e%Vwt+7XIBz(o4kb@2g;jZ)(9Of?#EwW(2_o(Pb2WVaUKEBNTh%2kDht3QZ!4r8e%GRod_gY*Bre#Q^%X1Wp~S7AuLD)gWmtCAjI+GT*{nR_DLcNxyJ~zw~vzRi+65b&qVQjR;{xs;)$MSzVPC3vG!AL>#g~<VHAl);ojCVf-X#i+CcJZ&VZr{dM0wa-O0JajYURrSF%+y*%e(4o^N8!_i1@0U<u0P8vvU*#5Z10NXxbxvijM@7C1LQ5a*v0G2G0fcY4a)#EzCa7#g@8wF?ilsr4ZxQyyhq~{#t(=qBXH0wr9>ks3l8fQX$bevsDm#a*%r5|speXniA+STWL1PSMr39vIp#u|_h**h6~PgfLs(kO|OY^*UUEL18!DcRI$g-HW2l0Q&h|8+v;9vjvwawSS(jRWHBh=ExAU25kp)ZEK?iR6gAU^g8@Pmsavez}rXxgt+Ortaci=?+`zyQRE9hP+egk{ARNf*j?Z?q|Lx@j|wK41eJwE#oSxwu}r^u@g!TX3Ix+g)xt-Q#piMkHx~|Uub<$DR-seRQ$T(z4=wOI1L0guoDaJC?o}Yksp6s?mJsF>8m^Pvk?)Uai<U4w;N|eOzqx++wtaX`o}GPyD9*u#jMXhDHtvT0fwRw)5)YQ4%g)8Zqj%zVC9HCmW1{(e8N-<^UC^!F;TOYfG7=e5<WuSt*tY}{*=l{v3s3*qXms@-5*>HL8&HLseFx3sOO{nBpo@{>F)TuUtW}a8t`lhTwAV)ayF`2BT}Mbm}fz#9*l>N^gwZ?cj2sdxW6iu4^oN&9w6l#o-M`|H!RS+{YpjR>L-kl>KUC$+yA~uZc8f(qtN*Lu3c^+pbykG4QEJsGmfbc9o_?;m3I#8^A#W?-K`~nc};DkZ@0WW#3o}_nhts827&@ZV-96-*hws=1l4E-pVQ^;4xzA(XFlW-+aG*nrDo+*Wg#RO1ft{JAe%KDQh^qX5Q0mMaH5$_JPL8L#sh~fD)}%>2Tny3-!EnA29Qv*KAV-qsn;s4E8h&iM=wdCg_^hIZuvEzq4SGv1hl(IG(QrQGT-H)f?v}+5qMWSz9-#;LfNQjdSA~u>18wiINP|}hI#k-XCs1RBxh(iOw)8en$J*GrdhtJ#pGpY;fcUFI*#tG@T>tgahU*cGo0I?9;-Z2)+M|l2lntbolj(RZ`4eXwY0a*_UaF&>6N)dYe6Av4L3c_YK2ZFMjUeiVw5`)J9WkR`1V1m8A6R>Q*?Wu9@-Y!-SvCSb+f`r(>>b^0D*PO@cxwWbZ()gv}cn<LQW&!$*1M#>V%upV;rSltrSLCI(-k^rcHC)XNzmI=JC^cweFtbAL)pF2i^*`*&zc(rLHxpr}BW;IE~w`2mT}`tvuo021JCv4N1W9+zx-D%_@GY{Ft!9PMOpy4=NMu=qgC)SNS>37VU6R>^>=x!TdEVujoFZmuys6`Ju~n`iUO!y<2U%NN{<Y7C~Io7W^QS9~6ud*%8yL&I37UFb|%mrv2x9aGo`M<`sPYRN(9dq(;W)5Ad#J1S*qeEtuvjj%ZBBH@36~&pUZ7B;NpHdlgyJdKVy|!s{+f`~lU%5snk?X%8#YNX|{mmsre*oFigls4W?%xsSrtjR>`|v)QRlrz_H%q{u0vDldx$R66KPFshsb#&oyvWWW<?mS*l&4k}{8u&8PAxw{JJM>#){a!4Y!pNe2A0ZrnW5gbvE2plh}*oAy}|M88)=RgY3$SXy%Lg-axIXP{}<C*cK{(y$5DLRUf<nNPlX`I}4n8Z_x{O7bWFU?S&^3sbc_$t(~KHCZV&P~smrC2JSE6#1Zw|{(k_=uDI_Bg*%m_L+lF6W3X>;XP)n6hw%fFCrty;k#q{V}|lJg~K$Q9ugz(iH@7ITy_@=P0&eA%wxP(H!@tq)*KkHAu`M_Zg*^Cxf)3_?>Q=q)*i&MrMQmW2YmS4S6@l^iJnhJ9Hqfmvnc@2y0Z%K26@{OH^XQdr7#LA5b7$p^tkFU$SrcTScQiS$r03UFw9_JeTk3!uH=-w2Sy0sP>EhD{#fOgLp~$hu@3d^mVMti>+$I{j#E@DZ;kJK;UiGoCiT9Met#lP5Gd2Kb(g~$taMl>NgOh6{$VIo{^aZiE^|E7Y(=dt1Mn5rFn=I3mG6Fj5;K^MyPJ+eEM{Tj2w^)rR9u^NL|_ZG$T1c3D;ph_tRNqmoAv!ht9F5Fw69o@?&Mp5g2SOd}oM3f<nt1S~q(M<pRn@DH~MbE^06hxm=l5IxTvpit0{ZS_H4ryoUzQ*d{E(<OQ%JrLkLT{4dkHbvld99V1tuPh|3GR*ZZ)A5to`KJ&Nwurp|cbE!T<zUo%6tg#4FtHD(Uh_&t!zbKg?vgko$13!V{3Z>5jc#WSn0sVUlTU0m+V0{_WuELBPm1cEtC6Aj|zy~ju=$F)O4L=+f=}E!F7bK-u-t#)ip=9F++9l5_c({TY9-SXUQl31YYT-1g+cX#!pAfqJsI0t{oe>=%)m957+HhQC9doF0^7Lt7sI;@m4jGAO`!_`RSSV(XS|g@rtKTXRc_%5cLT3;~XUV7-s$KTUx-$dnL7%TTtPJx&TfLY@Z`CSl>AR!87S3oeJ4c}U)0>EgS_odEzx!&pZ#3&%z=2?t&8q$Oca_f=B0`#z<f3c9Z#aXHH`NcF#D_8k#k|QlxlWQq5P!~f%s9xJ6-e&HJtmk+SL#eI5e6f|eHhH_O@gy)A3j<Rt%;{xNx&D0jK2Drjw$az4?icdb`e1|MwI3Y_sLP_5g!7Fbq{MFS6!sKSdy^WMKFDPl1<P0u;y?r_DE!f(FP<}xMXP6_}EqwnKo3#JE3k=c&#|Xy-1<)z|vK;u@<*fG06!=s?9(`MqX7Ob`O-%(c*00I-3x5Wz!dYLyhUteC7uTd3KnGSn!nJmAY27U2*DI_^9TSEi$$V0aTt*Zz%F?9ml0GWA&7}2`$^~<pJ6am4=6d5ln~?vPzaL*)1&`hUM-5$7LU>*krnqo~v5`yx$R~1P|g5P1B1g4nwlHwZa8;^g*7&x#LIdf0a~E>jx*h9oz2KaS+>tD@B4rS=)pyqh6*jgL2Lh*g8TX*SN~TV~E-te7{u8h(!zx8{5JYA3kbl*VB89f;Q4!0A^(pxwU32-paS4(pg5zF(phl_?=er*lQHtP4ei--6j}=P-i`G6yLAd9leI%u%FjAK;E;jDGX0-f=vzrmp?s&5gn$Zn<`dXsUDRKCNhAW#(YU3t#%6im_34~sXdGptss-cQwExmlt5c28x=qmi^i)DJ;*3K&CqdB{dlG&{rng~b62uS3FeLnkDwV&j66B#Lc^VS<h<c?lKWpGUuE95Mo(3oh;sISwT$r%Ct_V#p-<*;nd;J6e}SX}yJ5}pNok<S5~kxYLMa@myx3nCJ2mC`xAdP~y&kdEc?rwZG{JU~T`=i)V(3-)%6#mYfAe8h|1!ds<X^U7!S9<l8xPRNH-z9dcVm$)zXcS;x(!UFN;7X1e69kVeB~Pseu2OImmd6)bN^uZ$o%i$fBFkZLD--o7u3170@*;o{+)!t&c~>k&Vp%4Xdo(E=aiA`Qhy{T^@`GD+2UeZ+DS&GKIn}>UUy#d*W>Cu0?|AcGW>@NtiVJPa03@ZI4fVSjhFGF&f2p)?+>!noGj**R&|ML%nU@n_XMf=GOg_82*s=%+3BxPo($fr2xAnd0@3s&q1E`OP%9Cj101PI(L|bkkFF_70ppxe3j1(mgdQGml3u0N3JpX)5DTIstzK+Zr(K%x3uPbzEIgCtDKjk`WapKIu}9-#5lZLU#sl)~a@n}?I2*(xN-RN;Q?^lh+4u7|@4-o}If@Xlr>#kXP^9R%6$B^Qxd86HSZklWSd*AvdK~f?l`gb_<QfND7Y|?0>#dJ=E4TaDNG!LNB4jcn&ASeuX{f3DeX=%S7Ge9o@*!GuS67S1+ogZXUInO?zG29nh^$Y3T}@)vW>vO#x%_s)iM^RIa7m5JEFA--p~Dyeo}flTGX=+dUYIqc;=#QkKYnf#S0ft_SRi+2c_#`P8q?1mPl~nUf9qc&lh}{=EUZQhA!}Wv$C@8p<1;9m4i<R?Bpq0D3t3B~_hr>P>>nuZqNlw}<o4;%O=IcojIiHqGz#Fiu2hZ}>>-I2NGUSeDA&W01ijkm0X7m>-NY`TJn(G}GP1&*Wbr693c;zwoe#BMTzPxQ(+h)m&O{wZZp#PUomUsAn*ZqWfwI)2uasmR9FpC|<`tNWx+U{b=^01^-I8=rdPW4O?jn)OTZFFsw^g0LF8$MrhCZtFfvK=LLS&a|igjj?)42eEP@qm#;L~e!nL^>NRx#c81U4=TE4Vne@}NCu4IxsHQ(eutTaTT0Vuz@wDneoolqx<7CFa=D?Oo_C8(rQvoDIp8kccGqfT_D>Jyd|rPa{ALB-VyGd8MSuw<)T~q3I?E%kAX~E2pA|4TkB;&nnQ}`IVY+FLTqWd_1fuTVV88$r8R|WJYpt1aLAjy;L6U(yKLxgMTn1!vJM4jP%w$^YRL@4AADr+1=Ay!lZi?93j4EZZPD413$Ha1vxlp;VdZCCRUANkh7pv24**-9~Q$gl`%SX7{}$0h%dYa>s?GyzvspF>4=nog(d~9$L4?<n9dhDfGp{@N^Y^1A1mGhk+c$r7Eza&Aab4GhqvapmGT}GzClJb4lfW59Df7{o+h2h{(Ee8>zoh~1AXW|;<bcZNw@haBw$qr>{mMX#`<|QVc#P4n~wi@4dfu(r?M;V*%AIXyiCGS$_WzII78i=b~)f}5)6Y@NMge<EM*uHpF5N2dy1ngl)yq;57EAF*&Y~`_UkProdh5}b><oeY9UwJC)xRYTsGe5ltj`kIFLM2)5$~pU_c|AFeYXM&Gr+=u7v;qAQMij0HR6YQ2&4K-i0fU<XRK`D{0QmQkJ?@jnv(qGo{8J8qwX@NMJzyIKWLMR3geMGMUOMA&mL&6W@NsD<cckZr^*?crCZ6d_=}`$BzB@zAkK2mVZ5Z!4S>g3{p=qO-F+MNwjPi3$M}l8)2Yz$0hDi-zg!5UpuvhN-?H^J`hz<{>hp^QTa<w;cF1$=DiuNy8P>5_JW+>-)?lA<KKFDYzZZNBwTj6M}Y&r)~oA<puU%ak}i<{EVNrepX%cK2T>axQ{(Np&rm8Ii^Uqakyp`N%c5{F58c<`ikjBU<V-TB)+rdFk%VC>(gQRst^-7scO$m->(*|BE>0ydik;~qBUpiC)t*E(_imYnmuCbca(;V06F{N|f?4S7<8t0q$n@pDX}pw3AL)QQZizYKlWd*M;&2u;m`0h6rxdhue%TPyyZHRMC>yde2n9norOKRuLc#E(*)gsVUM+fp<dipnFOt`Jn2-%jxOFeRbG)8V75SOtq2l~=`fNwQj->d4nb3e?zw--7HToVT7s;|-xHk5tWp!ZPptL&NB63*rsp?Du%g2Odhk-Dk8f6C+n<X@bU_s!b%<W7u$k7g>>1KUtXn}M~=b&|?eAIoZ32v#Jwoa12587|eX48_er$RYl3vv(80PMWp{9!w8QjkH1r%Xph%nZk2V3%gw!Qjbt&+q8p`vK=QT$J-G>mWnFOI($9KY6)ykW*f+anPS0ZWko5#OIj59ER8Ub7ItVIm@b*<F_2T$6DF<4R6VJ-skTzQSRJl@4LZd(x@OC$TxJlW!YRTs@mVQnY@pYwr|KYufEQ4Mkh=m)qslFW_&dCC#l>v6KQ#sKM#5C`1~bt4ouB)!FLg_D-uyN$KftgH=jATe5?viB=-+-k{S~S{$4F-<^@!i+y&1=oWSx^{#>~7+ClbIFHq?N9~r@>vHx4)wlqUNRHd#Us{gXT{R3IOE~fRgy~H_J;E_qV7_nl{!5mlp0Q^B0NQ)F`VBB(sEjCbb8oU&FJLkv=REOY?uYomu(agKJ5wlwYkLYC1nyMDGs*{mTK5@0WZ8&U%oHrV5*Kyp4>0`dE*h%GZR5`5n632H_FY6-V6=pt?T`kWq1Jqs$x*28PEeV7dOVXp#0V*3OteeuP;S`%o$iJpzh$_jBizyyZU00PgDif+3qoBesBQ5EAW2T?XT*b06&BiJJDgVV@F!GV{Tm}Z}Q^G*?PmtHuIY*COSu$cbw1AW+X3UL#2-c@kg8<s<BNdqfg?*akJpo1jn0HOFwx)lgWf#KY4zm#6_Gvi!L#|OUXXvmlS$!S<PVCwd2Pk7``(93Hd~?~130y*>cL~0OrdN2x>zbDy7rxikjU`}?$ewyy@EKWt*7Damk(LvRAE6luZN@zNzG)_LJm+urAAN3;Uu3;b$M-x+fb>`eRH((5nCt3`>^LmkhQf7;zQwE=M7+~@J$BxqLrO>A@(2ilIt%fLqX1As#GTmwCy*$V);Xb=Ya<mXW`3xq&3g1pF$S}lm_-!5LTS849z$beZLMRyqmt<XvTOU0$o*9ClD2bc=GTXuiikRm)B)}+>*tS0*oc6FNPvubkSb%4?kn-fyRJfih!Wy-_V&D-!6k0}J6_b`6`o5?w{(M~?h-c%%hU86+d?z(=Fy72NMtCM9~r0B>IT@O=gsmxr;0F$_`IxJOe56#-8(Ak-8<yQ&Vb@2HW+Mb9T|2roj~keR<xsSc+<zn5}Y$uQUG%PB?<H3{ScfITNuCjZ71AEK7*dmMHPemq0+Dm(tALu_HIfY-QAu{rk<>y&zVFC8da`wd}6_X#Cam_NydID$+#-=B+&_`UOuAR!}Sc6MwuX}iOV25Z)SjO<2YU7R8pe|izB;NFkn35{c++b6@RN#=sCsF72tQlfg75Aq^?wym_t4xf&!+TWORIn<utN5Aq_xizJJ06G^cE*-Z>bCfE8!ql}F5Yz#Olb>9M)97##fYUGlO2y)0+b#Vyzc)&qQw(PY|Q8`<K7yIx>wAG;Gg@LbyFW;%*aP<EvY9cR;g;J=KH)c{1Ff4wiSuF5W{dh1v;`9S85^qexI&K2*>7CsWJIXitdyd#*V8^HY((_?3&M-9xOZC;4GhK+a*SC(wXi?IvTs2v9w=VOcAqynj~_yVUs>_$A>Bo3G+@1!Y=Xf!fJ0G&A*2Jmyd99|I304=6(hU@F=nUJLOB3%^^uT%ior~$+hnu}`LYRy8jP~NhX$ZXA2KsV()IxFy7-U?!BUBaTwJ+%FB#c=dCJ=!-6ae>lFB6VCh@la#HTBF3T5BSLFb-m=wCy=X~=K9}tlqN$R1<2(>;n8t0hj8bOob}|Pmo5W}$#s-S2CP3EcxR4w!APjLk<fp=t(pN)#!4kJ!tbH~fFR?$Cph8Ae?(%l-6P8X;l-dLB*uS)N!R^H0$09Jya@+a@UiLaD)^T9Ef3tMCKCh3nr3Sc9EaH`6z_1Vp#nk32!FtL$-xB;L1h7J15cReX-hal9riLiJJAN~1`V(`$Na8?Tt8V8bai`+f8VdJEyqD~eF=j(sO<xB*bl^DFF5ehoV)IzSlbiSs2~S(Q9N+WdTh<9xf{*`>FD<)^?-yO6M9+J0yZZSy1Gq|3}=N8*v?!eLb^A)Zmx5o^ARYL5e4z*gsIxK5$uvmY_vSVY!A@YS77P(;erp+!{HxurN^Ao#BpAIagpt9YnGcCiv`$k+e?2KEjq2wK;-ozNN;Ty3h=1yS$8##sybOCvcMpoN*q8NX@}6zKV8qNjSk%7(2r>$%E1lA8{wb1W|IZ=QuJwWrkN%PzH3hSs(h2VuwbF{^L`~znbB6GfT=LovMW^BA4mLb@iFtvoNYbu*1o;qabu_pD2mP2M)$mFN1iuD)8BASOS%t?><uL5d(ADsDQ{^PqB&<b6Qgs1D0adVh9}EIETcqu<@iN^7Cn7Zolg<Z%D$vBGwKz?^jmwro9RXf5F3$Lde5rGO~sM_6jko9Sjk=gvx3)3I3%GznJ*q_b+QES9d=tpq1p3>fD8{Qj@s&Nt=OE|T$@AkBTa1xYq#0GFdF&51u#rBMFC@QJ}=u#m|@Y+gv>%A!KUfcEAYvY@vFJM78p``a}fegoa0qQ1$Y1eHe^_6;%t&4kqI_TVr#9uYJ%h3X$k^uW{l#@sVlJMmaWj!apWkXUJ$2`;}RWRNI&D`<d+UZK$F5i0L6xBn<80qs+gA%!${6V{v|$~s=d_Cca(abx<fP3YhIa2+;F>`E%dJAMPY(G_}X>f^Jf%VF{4b(rj~vqgQIqjoX(M~S;Mk^R-Kn-y-^9)#W#}}KO`^+7uZ!pEUsLl;4|=izgU_MXqYDW8I1}j0+H$4%h`L<s_~x`2<j#c-?f7R3PDbEEZZ<MRYC*cESJU5FoFcS6KoHa<rSo2MJm&82AD9_6_XRX$|8st*G)6SQ+)ogQ0+ofg%cSifS!3ocgnmnn_h^W$`o#?S0YwCbEE;Eu5h@h?4I)K$vb4ggP}U=@$P(Cx4!e<ReRRFrw7Qmhy~2UHxlbT^#*bBp*PNECBdv`g!AWyL^FB?If{o~yHLVcZ}Iz@)4Z;H3~a#zKdFiMhq{nLv8|g53x{N{#5lA@QY_9dr2`{0Z4ThZ3Fakvh6)=3i$*ZOpT|Z?i}A8zZ<DlVgrz&J69a{b+@TvBQSe{OkDb)Q5E?|mTDTE9@&X**tnAz3{nDHe@g8A!-8kMqw)`*?%afKU`Q)8|W0FigMRBnt2&BRWwP1D<v0HnRq=}q+9Fe4+wGZ+>(x=Xw*^C)_+EICSuHSoY)ECNHI}}=Rc^qnrIa}*v`vmPqcZ`Zm#sI#tS>Fz`Eh7LCWMkVk(%Yg(c@uW1+N9<!5A|FO7Fzk+O<%bZOisBLz(?sdl>zdbrltI?;=ueIXgz6BXk}kP2Q#wlduA@PkJ!4~-T>T&nLzO)5F`4Gh=P4{DSE7p9?{!$Jg_&nXeR982%B*vA}rglX(HjTgQmGMqo$kcTcNDtq6phx$^qJ&x0?*JzhLJ-VqT=ydqdZZzG<Gb^6X7>sQjG#e6T$Aja_qbU%95eANDK0Sk#wT<t=PXC@Bw%isuu*<}W!rap~F*xHQbr8TxRr{_Tk2qHPU9G_tXcV=v?f1IJj_Y${0fS1n!SmzI0TKkZ#J97SuSjQ51ObVygQItoI>Ea37#S@TAPErzDY`42n6=$9&Y{L79UN73x={ZJfj?(E{UL*$!Zub<T0ugwW4phtyXd@ZFCz3&z1buSn>iQT*>wK+2#?CrfS4z`cv&2L7;YGFj7mFB|B%V<mD#56DN?`$2tCDPJ=6)l8{lVdB6ao_Lkz9v#pF(!EdU#tRZ$QLPF7UGMT>2<4}1KX}@gA*o^FE|@~qX+quH9Zz$!?s*zR5K$u3e&AZn`^2INe`B?xodTPax(ei<Ya_@@;{H|ufd-O_Ds*=Cn|3G_yIRHaN<!4s272vAJBOdMp9eKKaQIqyC(*eT)d>E=cIp#!cS^|k$uI&2qE(my(fN(`c`5HS4F>sK`BGurCyyc7g*+GJj(t_{-U9ep+{@0m`vyT#C~{qe(FD6-j3}?bbM@{r|9)l_6Pcz<V{`ZO7P#%HK%Xjpv>?9?&+w8LM~@+=%SQX2&=}>w|Pjc5h1jj`#7EZmU7t}#&#n<midH=<UYC#1-G``B^xoo^V~>6zg4F!9Hm~T$@&ez&mKAJ9+Ca&51<}yY&LQ!CmYK1Nf4Sler0#&9L3qC+9e!3tFXtG=FXh!h7x6TQ;{??MLB31KASiWW@h>BgbBA}&lNBfmj(w7Ppoq-g4rfdHCjNsLu*g%P>-W;1hcpdm@y?ak&gw?hWSii&QQ}#kdd>hoX@5}99h=cthzvqLf6kfU3hf$RJeV7S=$)4X&oN$+9Ati_!}m1y|JE*HdWC{GM||v=gec&GzvPd;EbkLm8lVjM$?ESLzwU9FFjj0$b>FR&Q~~J&gbxy>W&fZRUG@MJJu);pV2j@L_6vfg^P|3`Ru{BD!tFe-A1MHN<!TbwI(Wjpxu*Up%n84`kJTzSe<D0s~C_KdCeTmV70@IY_YsHTZ*N(!g|VcnW4E`c7q`WVY&<Kw#x@8ehAW9HdJBBAxU#@Zg$_{#bI9IKRQL0@V^G|ewJZJ#~9XV_p8Hlq%w2E3R1LGMQJZ@5wpFhVi|LZHrHsSRl2&RoGsg1C1pwlWsW_?7h8^}Ifl}c9hT5C2-C*jB*Dwrshgr5icW&OfJL`NNxbAm48wz&O?9H83%um(*tr>tZkO?9;~hq#cxWR!Hxw27Cd$7h;7qwof5+LoBnjmK5sTpysOE;N@o)u&iL9>;U$M`-D>6<rZmW$D+#5qE2Zr3i_tRw;+7y)nQ&@3R-bO`{RY>o7v7Is0o9WwBB|xedY}}nTTmJ0u<e9IhIC7bl`@tu#ss+JK`8J~0xRyUpQ+8EX(?!hKMYqY4gRl*cP0hDLvX{Z%xvWNxR~e7k?E8>~@s~AyD$U_0UXU>*W<ixZ?XVC@A>h#*XZUZpl0sb9o5*T@UIJC%_r`V&;5Ez=9`i|CEdEm<#|W66)A6KjV45&Gn0FxTsA8(Oqm8^d5^)xUX28(LEuGGNLpCCf8c<F62nhnVu~Nm;`Z9VlodPL9!<of2l6%N!0^BjOcc{4@c;~Ewy-1HMEB3)4SW$AsBIthU<G<UE)jl2cqRP3E0EQ^rLj)v=(pw+f@nr{s?xpmk>GF46;=8`!k<V(LAgldd>TDs620i)wu7&2vR+0cPV<wh8J_&8sx2F%b^flQpJ@aQ7K>+wu&I~L0tw`nlt@F#TuUPvfiU*p7%g<uV|4X8MVS_DS`PU{Bbs<kBugu(4Y7oI~YcYzhSzSj*Ew6VU?rxwOF3R>pZv+h1^_<@AA-RCI15(@qcHUl1Cxxyh25H*W^Fd0x7+GIuF0?KW=JLy~SuUn#kC>Sq({xZbhF(mTJqTs4zbI>*9!+5}x#Vm?$m>K(`&|U}v-8YneYVp~eAcXqJm}Br6B!N7B;r~PJ}ZUb%ItPv+2jyUBUhJ3XYrXFoPW>5!=lsfh8N?)ftDQP!toxYpXP((XQ8oheERShB#0*y0WC*vZ{>Wb>}=kAs9Y4sALfKps4DWtO~{xUX-BJa5-_QUT?K{I`C+6@bmlvsgwweTG*f2PqIlo*B{u}Cf}<8A&=|6rg;KfSx&q_AOTRU8R*Vedc9(EVj49|uYeg|d|F_nO>bs76!~}acrE=y=(N@{;PT5~iA+fGJd@DIP2dDLyssRlc5<v5MyalyVj$x68d1-*>G4*|*dX~(X_na}wO+B%ZM1>QZEu9kZKs{_B7b!^%C79)R+pg+Ftx!<Q^O-pVDymv@V=a6V*4o>v6tj@1r)S5hZq?)?6k&Xf7awgB0rDobYS^mVvk7qhlSfCnXG#rPY)`t1CxirWXt>l`tF$LaiVk9YVD@K_4NXC8m_&(CK!S^KzhTfga{(UlPV1>)KkF!jK*ilO!%CEn?Omc{95s|v>upkrk!sh~d~xf#BqHy0Q`U4uH=hIsr4lRS>(PtR^OLoge86J$$@wr~S2Ar~tw}0f=!11@U8PnJkvd9sm4By}DR$v^Ev~c+&qae{S3Xh1^i}*=z4Ii&uneucu8yr?Q(J$HvO8VTRE?i|L`zAQZV@JgO;$I%GTQhugPM11$3wkH46Zbr^tFp{M1mviswpGKS65f>7~2aTD<%Vn(B+at!2XOAI3n_~>u32pcy*_fcMh`jLv@Rny|vz9fE<VspA`!+Wnwtn2j?Lg5T3l<Y4zE^kyXXlIe!<`{8d9SbT1`l58+J|@FWQW*rVw$8?eF$VKPuba`APRx?LVhhBu2+z)~Tb{h%&Rzm<5JsZoTMus0<hcCZNHJN!a_(xB<Y__ipq9DYFS-jvacmr46N#bcyC)6wA&LXPqV>GtYfBtD`Kds-^pyP~kbh@IOQ_8~`ro7e9%PoZ@IO>D+r>(?IfXdXGyS3t0ShK*>&jGbPjITC`!DTaj^^OUPKT20ZU6b`elRb@krD_zjV*qV(1Ve|foCC($NLI)+!khAiDsoTSbubb$WYlcR&+RiMMpp|syciaH4{>c%>TuB^<1ZBK~x5;-cUw~0rIOqYhNx$im#LxZc_bg{L>FK<>p`c(`SLhq5Pq+|;KM%$piJ#3j#4bUe1gBY0h^(Ud40{h^zhUqMv;}<$ZJhG8d*EqxUoYDadFT?N)SZGrZX{<%A&&WT$CfbWwBrIK?qeS$I1i#B`2nFz6BeQk`oUmyk<`%w`%_x`%?KZ+eCiomqUQ~5GBK#@Rm597eJWoX#E6$7GHAo$v&9NwKwj;|>UBa0T(o_WKjbV1=vpZ}fVJq$2`XrV{u@Cddj$}P(^)l}Rv%#+k;td)j>;gzfPl&bvNC*&MJ7l3N^nQG$D?O{^FFU0W%5LdZ=WJGT!^YfDj=yqoiL;cR0Lh^ojD&tJniqWYDb8KmwsdXd&wefZs@*yqG+Q8h_aRCO6i@KK&tQ~i!@lfC$7Cm8U@krs(F^2^EV~ZJ{r)Ka>wtVE~#{|btQ}~&VSoyD{!E0qfDSBUA(2kj#eH_i4}hQxc+~zNwI?GT9KR|hZfCSlMVbJIy=q*w&s&|RTN#%B#2|{`XlOs8Nf~?-+||8O~voy)mb5#I#6Mo&gUaAVduy_vSLdD#6&iGu3Av+#r_)+mV*TSBtuf@i;rsIFnipN5UWldy)U-=Fd!Qktj}}}hs=5p`I&9#J>>wUDfDa_0J8+zcO*RO%S`F?o)Ma=M7oa_4KV*Nt55mY1Ln=*7vdd|^M*qWBS8ycmJ;g*kopCuDy62gWc;RtDk&v)Qly@s3U1JGglX7@DS+u~Dg>_6?p?B$(S7=BwYnzy7k7cA@L7_ZK`&P_`%^xH@JDwIvmbWPMCn7T$5qCMLaw9_X>JWeFiS}736F$X6}1b}r_wYR+JygnsO1<Sc~pU%<!1s$AK?gz+Q(N0r|F}j#BzwGNH%)Q%2_zZxwGV1lgu=3b%rk?wbs_d4*cn0sChoI5V90)qzWfm)gjbTa+{6pV%C)UIVHhVh9(MIGjiS+0HW}ED>G7r%~~fTT2Q3papF+8AXbezj1(aY#~gDd?<D~WG;~dYw=icas1-zGpkR1bf!9Am(d}d=%kDG9g7$MLRE+n#1d^(VfHn&jEw4t-e`4q)#E^0bDMHc2FvyJVT~`K{)i86>H^F)vW@=2vT$Ee>(XKU$=M{mdc+0c;RGu%0e+TK5-VJkNok;317B2ntTzrfX<~=XWaP|d(8bYzTep;Z-ahtvy9z3;Of8YXi>ywx8$?<0^O+FTI1T*eMgxp!tbZ>uh{qM!uQ93B(wd7a$C8;x0V~?{t*FjHiE^nXE0(in|`4eo6z=?5>ppTyn2KQafDy2`+fvz_`KQ)JaZcWinydiZ)tez14-smSky4`6t)~)M>sjoWCeMTsg@{q=1OlI)n7;&yo%zdF*y~IRebBe86?f5@Lx(AUkyw0Nv+5=x;bI)$8g$-vG{x02!yNn!k7F`h(<2h3#RdkX*X8Phek6z)tJh7Za_dFb&-Z;YFL6e+Nm^JxJHnO{W-w7DU#rl?KEswD<ErXw!GRVIVkeZJH&Fg1styI|mFSJ&HvPs-C0$x~xByN?oy)kvGF!kiC%;vOd6M>UeLg=uAQbfTR(hAO9a9&)}pjVszmo#Y^Q#&t}M~``8FXBk@zKCEaF*ew#$L;7>y+!SwB;3osmgy4Z{=I6EsSc`g3?v@TFFa+uNLG0s4!(N&lu33{ijR-v?^h^d((WS;!77_f+|;4SaILOt&Z{-Ipj@eH{4rALHXfy+M(=jooQP`IDYVgzYxhl<cA-SuY+6HfM}Aq4M!*H<e2^X$x|5wzYO&oJDHJ*u{acg_-C<1&_9{Q9Gp0>bEb3}DX~k*aKH&|?h&*PNg^0<C2t>UR`_hWQSlUUv$?xqYq2tMPij1KUhIJ>Ic>k<q#%^EWVve`X1OuN~IKe`>7I+I-uUB?5DxAmW*sH>+?uGPUui)!)I_IMz6K&I`F&MII5+QClXf_n{@{!g6hioGTf<K`?j??hGLuGP~5PotYbP#f{(sOu~R_Sb(N7n}|`uw1m3&fc9drr77G!%Hqt+TyBOmR#=MtpERT_R$VKK0phQeO6!0O!k?*KROvk#9x$utWBOodM9Jac0e!49h!z_itozSR!>k4-~qc{xS!rv)ctR9B|W4Kg%EXc&8QDps#a(i_7ZH?GRut@_bg-BX!?Zpd#h56J#vug<)3}-FZ%P=(JmYO6>&vM`808?H}o`&>$Q_FUgPb9bRhqLqANNW&Qw0v)LT!&*!J7gU7TtN*`M^i*hE^3+A2oi%V{@Ob@xF(<4QT9SnmSCLBFBk34a5S-CKlL_xksxO+4W=?*FsvR3m%|5vu32Q3%YG1fT?J($1F!TkzS(-VYg6Q=r1XPVWXGHfT!X8HomW+KW0qgf=0olsZ}FYVWiLgB_y=2qmg3U7A36;uZ1E63Hb11OBSV1XXxhq>FKV#0m#8_)jf2D$svfw3uo`p`T52WEiNv<YBEhB`yH^vX<N$I&C!@cEbnt6I-(oELs^pNp5M&6UcOYcS|JIdk?O!O>|Bc@JeHrwLpBciv!Ad!u%EG!i50zlv(sQALx{am+_(28N(~sFTFO^z<owy>x>H!2H`?_yDIWsYtib0r<r0Sz)0RSc1`#7>;QQNMpgC>qhh9SX)qnI_#=$oHas(O2z|WPLH4O(e?RJZMY{)g{9@e9x~J~Z$vfN;D5AN!p_x=MtBLZxk&ONNoa>gahjURA@Y`%6=zC8+v=FK^2jiO**uKjL~P`_>8p*X3*}2ix7_A>!*%Dd0}QZXqYw%i#uZtvUGtCc^K?Z>=Mk)chImM>sdMQ@J=YB(ls6LD>KzD!Fj7_1-kv@Cw??Wa)Al&=j5plR$k*GclM!9xm>`JbQx(JyjkK9X9C`ML^bwo+AoQ~q(Fgen66JBzSi%O~?k`}ft_Amw^9_2bTav7&vHKc$^{LIBGugU6i$2~LY80Z(67PJj)lY$(`%QbEL}Nnmt9B&6a~^zHYJh*)cF(3B;IeNSwDL(mKTKK3jJOiQ(1fi_&ZqtkN>x+95IqPzX6H<4!m(FQkHF!nw+N2|eUZXe$i`1S5J(fBD<fp7Am(Is0-7}+*At|~Y(#mH_IT)N<tq<9!Mn372Gq8?JsJG0YX9`<-G}OS%=)PL>y%11e+V%F>#=fXxNen!0Dlec?^C|pc+EK?o}^`x&7iCeJImwgXS-OvgN&YLY04x_jhvUef&WCp+RyO%Hwx?8GQd9^UnZ@0_wtn3VSdkONBw)?M(d!qfTKf{gM5&DP<QlIJN2-G#6wif7PAGvhADWY4Id7s*V4%iOZ8Tm02M@Eox^3#QAi^~i7Bt*LUBJ)Xm9^p%vbMSmrbMxL+=~BarB;wBLtZK6EFcE(MH?Us_fznAPJsLU9C!fBxu9jKRYDBI@}fz@{3beV}B!3wPtK;Z%e`NewdC_WB|<PQ4U%Xpo0aQ1T7lLrk`|&Q^>a<6ye@?RdP0yb=CBsg}~TEK|J)6_ZVS)!C4N?Q$%xq!TL>3L%J6cKX^-Ppc1J+7}pEE)dC`!)xn<4{w*>qh|urPGg+Nbf{`%`5_~JgRe8N?M@@Mij~J{NuRmc<zm}2$IVwfc2%$3i(Wh9xj8PVWIQE2?eh#$bBg0QUwUOd~NLO=^pkz&v!x|G6;sVVP@-KFlEU8rC>CWh*7GTse_4J(MMDI$(U#;}2uTWk4_mzI#RW1JVDEh=HzIrq6%IKxh)rZM6!5OH!h~yb8>rQ5gDz(G7$U!=%q-~(VK=Xvcf{(`UrQ;=2eCm($N+dizQICC@)n+hN8UA}?8mL2Giwmf>obIQ|>S3bMq%Op@mbB<!EL%EG1<1%F%3CNX$?fx$Qm+nD_R8c!=_Gk{(A$naH%On0<q>{^f7O%HSz@2<PI*igke}ld1~#zct>4?0i?a=xLir%+yX-q1{VS)Ef7Pq;8;=4}u$q+$tFk6VbTL9~EGzgjZFv+A;IpETnix(PUpW<rAWxHCaqqZQ0?_EZ*U9X06|mkrl$yBT{K@d@pnG!gDio{lzP#AzNRarjKy-0<irEKah&#Y!Z+K|gv>A%B!Iy0lnA{=K4dbfwwzv^U#f0!2cxc`6{yXTDNx(YNR*NV8Ift75C?v$-#8Bl_A<;Ke7RQsdX?@X1X0d7`<Tdv5-++>%i078OE22I63~0ZHvu9}r_E}k=6woBL)IHu7%u|vt)4C;qNB@9CXO~{JN=!9EA(du_>TD=p-<^AL&(?gHE65Ot*l3%(2h=v(b>!B=2Ejf9q9@MuG~ht!I)QkD$J&tCJrr9T0zoJJ?4clrVvgjQ-}l|quzxoiaXYwywGf`0uA_jj4%0@1ghhZ4JQf8Ol2PEYvfux}Bh`>j!=JtG0>xEFL^h*r5g0NV#%*oM5TZ=1z%ZT?dr5$E9%(g!po<3FJ3<R^{OF1hc=4UCl9Vnabt0F)M!<%;4kSR`+^n>zGft4DjCUxY-(~@EfW*x^+^uBTV8@6lj4INfaXY6BUAT%PxPwh<YMXk*!xqjJy`3!BgTd;GlD9IHqbsUQPyf!<^#r=}M@DFaKEm8kVeUjIKAhj!A1~=4xJ8>h!MTw<;E%*{kBZ(#wYMNpA*fvZ(vpzWH>NERLCgBQlERH5>r<RCe~F_w8Fb6R1F3TO)%baKHf``jBXIY?xNwmr3b5Z~8`FAh<YfB5gaxc)V{^97)j&^ChVi0{Dr7UDT@<`;!cv19o3KJ^NAq)FHs^lsI#Tco%a!H$>&TgJx(B$Px~KSrO9;V&sFa+E$@JoaAc+L{l{wkM;D)R6{Bl||U)MH#jT9Nf85EWbfC2~j1h1~kiJxNcus|1J{CXLI(GhkU^0Vt*V*N$nUx!nR4NkM^hl<JZuBkBL-~4LyKiGxY*t|xG(omAVfV(Np%4C0#R#_}fzq<#{z+iP!zuA1f{i@hJDqim$9vM;bV*RB4>&}~31#TQVLfexy$RVPV9=ji{U9!lQI-8gCTfWafrojW}FpKeR`qRI6(bN)YhQItfSJh-%N-Q7_bs)Tg%eWP`Jj7jkkMmhVp1&+9aa3Y|xx10UWu%^Xwak0>9&PY!#(`38E{x~wsw_0;j(*5g2faPYZ#N)=Bl>ljNUd1487mJ=^u%Co(XotRws|;FiV!_Mw$qsNccw(hn1U|$Dmu=NDMJ+%L~~CqG8gerF3+wIa?L=E1P=8kB%%nLIrh@-b+1pCN6Rj^l4X!8Te^(fb=6FkGr{{P_|DKtBE~TW8|KLGTHzn15GBjO!$I&Ic0<@S=n5Y8z(b|aTusd?tl#G>h3Tv+Lq147zO12aVcRI|#LlHDD~gxXT%InHLZ!^HalX2a#rx}}R4wrk8L(;8g`Isa!Gzv?=zmYK0mBhbSNE)>PMuyYXUqoIUn%!cfh5J~No9W*8<Pfn;}nWfh4qF;cf9(DB$9fA9?m}p*0!d`>tr_5dUJngOni)Oqrfj&Q}=$5U>In#Qkl$4J2(p>ch8)oSF<y7AAA8nkraO#X#@`3o=y-X^0X$T8`xi_`?M=%tESRDw&7?}N{<SMrKtn<JGT8&Bu(uTH}fX{W^e0gXZP*aX0iF|)!v&!cIx|E{SXQO)Ok~c)TTTW3uyNP@@<WAbi0(K<JSbO^jy;o^f@Z9t6+9?6;C+$NwW@XCA&-WCEt5v$;3Mn)o-f!4E7m;ok#M?TJRCso{RIQzL>rreY%>7AwRpT>g826N2U&4$+;PW`%$)o(I!Tr>WX8dtS87*_accA>^GK$m$J&1t?Z6LHYO31YQ!@k=}hM34FtGp2^A{vI~<*LWATt{V*h~)t+pUu+7%jNDY)x;DiL^C)Fx0Ob<y9MuA=<q#k{JrJN$Q4GlmJro#HYa5ayWzKU${Fu)(hd@uK6-;NHoP)NA8-x&71o{2l(wU(Rx`8Uv{ZJ%q;49mujoEpR=k#icrHm1es+gXhtgXfl{s74R00?9!m{H|jo9h&e4Am3Atqqx2xYC=oWi`rhol**1&rw5OR`f@!L@l1dJnDeF;cbssFZI5p<qu-fd@#OGx$`l3}-<;qOl&Vr+9*8s_&v%=U3a8Gj=G=b=1W`ok%ONJIe$IjjHV#=%0|Bm_0bipSHX%*L~=4=AH7>GZ&O~`=!Tb8<i8l+aXKcg`?I%lP0dBDzQ#dJa+lm!NPY-;irMF8Plrh~b3WM->(+51vrVF>c~h2u0cO@zNJSh&dJCw<G#=_}+^PRU1NubGC=CjJFdxBUxxZcv`|n_9AR=r0Z-o7UuX=TG7a-;+z2mUID>?AGTd1z{_FYClGE$9(;%S08g>aXYKL_waSIy_E}dvZZ1O<WD;ay-NChSQGx96ha0s&Vhpf@+Fb|G8HHfLdHU%_zh4X;-~zKsdU~cOfoL`r!)TyPTc@^l;3f%mURJ^%S8j0E;8wS-rDA13XdjTk5`CpL8`iuVV@}8oe-P(+`_=U!~qwt-`wd)$=VfWCAZ~!BVh*`MxkF6Vas@uriHi7(sa(UT|{fw--_b3$H%>*x!}YbJ@+xH<H|GL4P(g7Zn+NZK_N=!VC96mtMsRyKR6pyKW<N*0st^jv*Cj(E!F8`)y1{`S9R6Xj{eAXj)_678fy12TC2^44{uS*EU+q0N4(s5+bFILGa<qy)<*bsDP_mcXkA=-XghT?zrr7RI*Udht3FNJMavIG2MemnsI3;J$smi*xf<p|J{VA%xL36HaxkM`b3bKw&Wv)5LQb*ynpHz3wtR^ub!XoS9th71PCS0Uv%6j36Nf=F1L?_kPJJD6#X&Y0(p|mn@myM`mj#KP2swa6lBrg#1~5@5v9sK;PU+FYh8ez#eBhk}*_0FrP+MP=C{<Q^!ADF87`uU(olDu2h|NCR-f1#z@lbM_n7w^5t(QcQCkunj9oHqqZxs4OQT-gBb+R@;)3|(7c6_Qe3J$tMnm3}~#n~;bxe@wX2W#}>_U5bNyI+sC52FTf8Ja1kkDDPYIJqEH!H&l-kRgqC;wIAA(2NIAC#ruhPr{sObvn9oyncE=l0ToHI#=<(q(Y{q;G@rPZi>pP6J>BPjyIq_wK1_-bWJjDd-csPBaS~{fQzkPw|2M9QJDe|=%I7M_!mDtKlH=?TYkb6t?{G5yngh~tY$_pgU=MM5P1xFDrq>=I@ziD{=B*{%N2XwFxpBFZ`(z6HB_1crXtH;3AX^9Dn04~e0*#FZED~33|FDaN*gVj*<3x`Z8KYvN$Hc?X#9(}qDHmn<&3Qv<TH4hc=WoOn=V=yl_LA{%k263x}X(IRL2Uf4Pv7psnjmSR5l<5+&nv!FAjdg0f}v><Vv`coEx)@vQPGxSxMRT^iwqxR$)=P?)a1Xu>3L)lT|euFnNdQLfV(KelbX7NFvLvq?XdTU%1Uc_tigUq0vwqE~HNh@nU;ZlFGb@Z$hckKrkdco0WJ5&lMd?>2GwjQ5MWmW&+R%V3mQ)e9cZ5d?JE?p<;;>f&Ti#2G#C(jQFset_@DpfHQq?YrW=fD~Px@_d~a$>_WgE&<nBFBf!Rv;trW>?AYpy57uo%SbBBG^v1x6V}ABq?vmd$X=O%HXFO^*cub$H?h9YluH?K9QO1B|$oXs9McQW8XSR;@SNnin2BaM0ZI0_9Z-nK=6QCMy)TOC35oa|(wP#rFK+Vxu;Jd&A3Y#v_!N~B!^}N2kZKvm2NA~p-fEe}&dFW&<w9nM(1pU=J#i8qvP&elmlOdib9c;HuI#SNfX#@A!=E8o^kCi=Mbx(Hj&Px9^dvI!~dYlI1-?InJQaY=C=l;vsEZEm$reZS+;!z$Vs-_x{MNL8M7!W8RQsQ2ub;^$JcBwS-wzSXd<CJp2^Yo2R;$!p$Z&tKKTTNi=)bX<QtMcHygV#=N2xdQ-zGQEJ-dufJjQnTWG$t+v){U$J={={!-~PKK?y2}F8HbKR8=2a5yjP%u3tzhQ1zFw#W2&7WT+D{O)14;AZhyNh+tkNQ9kkPt9U))y6$Y0t<abNzJvthyQNXm=Klr3y^*v)=UXtjZVM>x;gg!e}3M;leo4%lPX?XsXC+ymEMRto>whZv)m&$rFRABF{nx3dDNV0~U#alJkk=G$<f`MtoO!ToB#v@C3uu@LRx#nv4IPy#}hOvWW+MZSLyLcR$=Vs4hiwxV!k~K7+%yPRX1FH?xQN&**>^6g-BhwNhwfyIj8pWCU9@qipunaxYi7;$LlI)Xvp5(vqNBI^JHf)eK#+S2aVS&Ny;+4tq*i4Hu4jw*5AT-XXG_CGX_&t3BR{IP7*q^d>mJsBv^fcPI>w;c^wgYKJ^aM3Wqgh)A4E+?gd1eloAKJhUa<WF@#ADQeq<S6d15_yHyloicv2h*5nX2b{VKs-;WJLsD$@LRiC`zPc{Bw-{^&iW|;j*QN#^0>3%Ut0g*)Ytil=CFnHI-o*O&2Zj^MYjm10NyJ5PUot^RzQgE&V~OK~^A%^)GF-n5Gd58#BdE@gB;dAc|>&F9`Q0=hc*K4`ZK9f6Q4}nw(v+wS$Uf0ct^P8YM!W>i-aq={L$#qF8UFBbLO>rsY9<x8(Ds0KTBNk9IJJU+=xz`F>~nfFrHews!Z9e&h*%xcB{0@!j65UrAp%*!f}S6@KneP}a%X!Swxfl6?nQ-k;%hF>{Fx!OlpBR9_&>IZGi0%(y_Vp&zw1bP-xZ8;~`00a!yXxXR4Tz3+=nz!hwB#b0k9{#a~nZvD6|QCwnO<M;Nqwm0AK4S?3*E8?zt{dV_g=K$srxoPTF&FgYzT8#$Du@v34OD#9Ohk<}y?qu!Tx36|y|LLFKzWoWe|3not{krq!hww>rYRvzif1aF-25edXCr8PjoZNizPb7cM&8%h<{6Aa4fGV!c*#FaPRs}SY>G|Nl1%ktx6WOdMy_kpuBi^>l#;jnnOfu04Qe*tFS`g3qbTQ`pvbN}e`Lo$=%^_#VnWv^v&^kYIX=2}HfTNF0%-hb&_OhbT_^cvA*Op8+f&AeLu|`Ig&ho6aW^>mX`8PCn)4LX&AIEX?KN`y~CH8}#2xJxAA^}V{J%?mB04wM|F~762@A`3oj$&dl2uCEaaAqTGt@W)>I9B;GY!pS2wGu*P23m(+D<X$$y^4uG1^)sgMB%StR=|e``O<m&-fU`At}|=%+rCkouC!sQGhG|C&2r8vlv!O^XCf80|MqtK&6fOnz4z13HdYD=IVxS8!?re&o#Ph3sXVi&(-AuyNCYaykEWW%RU&m5>+Mwsw%0FxA+D|5FY!U+{<vd|S9?8M))_Wgt=p>J%QHh3A?5u1(kv0QhN-N^9sDV{2>Lw&sYV5o(ykk1f>9!v=0{tESm(hyZ)UUVoOHx#aEg4I=f0ekz*i(x29lWmEF@mFbN6F2TN2Jn5V%N1`+}PyXZ3aO28GfZ`F8D>5XQ{R*{MugvGli&o8P!Wm+;=c$Lmb8Hxf2BTP|LZQPdgih7ko6Q*xKuG*o&c8n6_nOlscq@c1PJjkS~08-S=|X5}rf{!Rnv4uRevlU@6QJ^l%=l|Rqy;PNXh`rKqi!FH-TS<MfJ65Ed*D0*U|{Ep%6U4${kR;8cg2y!d7y(h_%&h$LB@JB^r-6sgOM@lQndb-3;Sbi<)622I%-p2-F`R(!sS^{z0M%Ck~=U?3|zty8KZ9k@{StXwE=EB=j)R@y&%A<@;O3;EqZkLXplc~!)AtyjHG=aNro#n;ZZ6dUx)qpiUYwBuPCD{g^RMT(B@s53Fr*VJvd^_CYgSz+c@fUO?<(_i{e!Rnn{rCBsytkwGZs>_!T6bG2`hi`B_t5Ub<?G?XO-)YImFy9*o@8&=R?t{feuxEX%9O`bqAhn3QL=ydK~ml_h#Kt+G3>$o+Y{E_Rc)!e^f|p1ma$sQJ+8N`Sk=A~SuLx+(^=RQ1KHuW%CJ*#$?KDNhr(?R+@=ygqYtRyZWqwy2YVo~%j!b&<SCBf1D60klykY6{rF1Q2wwAc4W~U($|M%beld}nd2&sTDx;w1@eXjfzYUEt+(H7j=fs`Wo664X%^$j(igm1MEnPF|r<);C;T4^n>{1n!wo6%3>R0?zWIRn-2I}`E8j+tclS)^kOV}stQslo7zv+g1Ps18h%*f(o?M)`t)_NjZs$5N^(st=+v(l2bvqxf8J)>0^?TXEX7*B+E2%t=hic+6o<hdkM8(XKi8`?{AL>6*b@j28}1gK6ZDCd3ETvdztt+;9g@-EZq#Ot;+*MWBl%CHLmHD!vUYhiOnD23VIT<nCu^CsU4El74<I+?S2vJpm(uw~+^ye_~S@rT~Kb#=pumWNy0@JzThAr24;FZUzrK4XWY*N^E15MnW`Gdwg>MyQdaTP8Wm9Ze?%#&r<xz1@SezD2QWRQhyLT}ha~*FAVc9=-pUPSPx7?D5$hnLXJZZ0Zau9w!`|_E1bze5(DO_SSeW&BLy6oz2IVL2v!yW6h(tv;O@ns*5P?Te~~^{`3p0NpJVpl5PizsF+Nwgp3*-`GPD98IlEM$&2g|_+eJM13?iiVDtrL-lO-q2)Lke**f;<8S{lmJZfIMBVJ(d$wqd3zMOxosGkWJhDQL`$R~#GXYY_ke_Jtf%wnWudjTKdN}gC8Mm{SGy3&SHhOUjc7%!o&v~~y655Q$1W~nTvviPQ%oyv(7g;8=i{mP~k^jDj6QG?LGfL)%gv7@$vQ6_hLqumto9e+m*3k;*z)xoM2cgO4jGp{t+*Q2jG1H?pC^v>vl%a=KKRuYozvH3SV&&$(XeAv@`0G9!ym0!NMvwws=q^@QtIP#HlpLs9P$AjK9SG0ns-58cIvLQS|)uM&i5D{LW67MijJE#<)=~-+RrK6Obo*V@RDT3{FGYtcFDZ|6<S#UyNi!SK8i}a$WXq(1gBhI1ouXskW)I|V872U(S%mWAoYG=;xnOfEh*5lJg72kUjbW_4sz%A>38xPrJs&0Z-*ZQTmMi4sUzDfbi(d3dSmO@{$qpcSPJrHl)K$p`cAu-;HN}0Plx|lm+JFU!dQc6xN@(M?U^uy?x))`?Io<O}@bFDvV*mUcKV^}kpXVi6xHdu&Nov(UWEo&}PBR-m9p2&Asok`s#ib44HY-!}=wEk0YYT!Qh`Y*OXJ@&L}$0Rb22g5<26bm~Z_-mqvhj9jvmqc@BEZOIXfx`kP)DrT98TmDD1m|dZ9odl7f)gfItnvo<{$(&nf?WyjxInCjE5!wG9-{#x`AsX0h!1N~zNjZC>zRvA+eS?r$=1BQ!pA4mk7ij&uxR!SF}%-*=D#uLH~YfjTGzNz{fuA~4OlB=H=+@m^zjQLAMWH^Uu4hki;s8a^YmvNf9X#Q*PX{>`3Skd5I*t+*X0Yo%{PJB&MtX7D-tGJ@35IlC39mc32;zASElH7GV(ZQug4_JC&!VkSSkrFO30&07ro|B{jQPOJJojcZDZ*_scZ`D9S%PSJNrlM$~fBorPzTd`CbIT1ZYze(fqf6IodvWv$-ppKi$;@`+yxLc-Ad$s^cm<jPsX2=rMBYZo;&l&h+N9tXcP8kG|pbSd2DjJg~2r+5sGaiSGDU9Z~S84!5bNp;Pw<IaVX(bcgD#q}vo$N&Ua<fU34gP-IXl^T4zQWue6W?Nh)&7lKS)(USQmj!Ls>tpZ*yO4e5Kv79YasHpMSre1s05T`vhj~(Td6KmDcMp#nl5J$U$A|BavyDndfD4v~dl+VK!x*>TmmJN-p4U^@Z16}`=J@*y$hYW-r9m54c@L{x-0~+GVq@X7h=pZrHYU6*>Ix|%`f$3F>^pKqhfgZ>Y7@VBEdivkcM$P4-m@1(1>4k8JfKN5(wXQKn96r|Fp2~#+<(i#{O}5l+v{a19_bxRT7j3l&*4H{h@k;>RdCzH&uQJ8OMmS_oaNxPZ?;$L%Tm+(bl|@c1J7icBe5=*xXy>3|yGiJrNoA4K-lo(Y!FD%D=TTAoO=DzB%iLU;n>wMzrIgCmmIzGh3Es%Q8LbD9F7(+E#qCc7Imh3vV(%$E9vuc&icZ3KXvqw#^<~(AlQnkE;3n!z;1Ov6a224`YCZe1hezmD>`dv>&USpeGB|m%I=1K7I_UQRD}#aQNR#-(twOGPT7X`8$ReMtr@k!HGWc0YB|9@a_e`9g@j%Rl&dBXq{~k0CCbR?@A-?Y&OOoyKsuXPW&P6AKn#egP&=r<_a)hUY+M;9p=HUYl21RIU+>>-mun1WvLI~mZ{`Te(N6C`y)<wH%uq+$*g8fA6EOLlm^dw$zMW<(Qk)_~}>JeCeJU^W7Rza6|A@*)F^TYMj4g>(lpI&{}<#W#ceNC#H+UmlqT;VR5c+?Y5g|3fZ4JsCzI3cRN^4;k*3`LaF2=xG3wK=P<&Zg&M1P;<nP{K1rdR7zv91+w@+UeRB41nufyU%}{J?~mMU1~+J;pr~-+!o_hZk=E8W|^D+nnT+l`|s|Xwgiedb7k!By!oNn-+S|eEJ<G(Sy68OB75qdeU`l#xG&h}ucmblYUb$Kaxq9&1t*9%ue!}aF<0d$D(d;bb#yrBC3=Z_9=-Hj_x%m`X)lE(8p_z!mR7AO*Bmp0h<TjY!1hgf4HC3T8GA_%AcfVYr#C{~$v@?D4zSre*@4y3v1;dM)R>h(M}vx%|9OLyv;oKUR9BBm8FvA8lj(ajjNsVrxUu7Pm+7r1{K5U?K9XPo!n-yZH82Nve%Cv=%V)me2l%!g-OW|*gJ3I41U*%g>4MoHNz<^hfv*Sc?x;Wd@Lc2P_@!>w<gpK)9~4t{0T2dHg7Qrgq4vHF($zOrU!<FXHJi=h36H#O2bsg6zMRIL^Ps;y86IRqf;2CIzDt|mOP>0rdT!|sfwT-A1?*WxI1~(Vo0#>%sgNo^na->8MH7V6^}F3|`~hzoOw+^S@mrOb-zFZZI=u5}Q_Y4e^K50rKA`;>7?2|<XpqEJ#9fM~3TRLgZ^hfjX^iMFw+BZI*k#wjsT3pnRHQP=b<&Bj$X6PrW#E#_EiS052>4-mX$y!0N8|h)w%L;fL;~qKnU%_O%9B0N;5^qoHb36ZFEjlSc78<*>A;k9z}szMYUHwc7HK1uecsx!O(Ck{>&>An<v94j>A+=0MIql|MQ8*3e)sLpE7^zLcW2A#q;L<t+IzjZ^QIegBX$>loM2UK5tHT$6eVV7#2K$0JY17Ed#@;EB>fGHy3$Bl_es#p38P=fmgBorda^zEk*<A+oO(3rU|9FOQ~mB7{|My0z&%CZ8FG<9^iZmy!CKJ-6VtbZJ8V@1p8Y7`C4cqn(N~<bObOm1FvU;E`6$6ES++|e;^|JclQpUq6Bx0T>DA8RU#(q_J)j>dKWsXFTirY31pk?}XPM_7{+bMU&h^D9Rm!2$=$jw64|a~!@GqQ8GLNa0G)e?M>2?Rw-*JVGPs?^;gfLA-D%8$is;7M^%5Y>9Z*|zYHNs0Ha)a~5k=e#%lCXamNAp!_?4s0NApIG@gvFf{Bs0w&ipJ|-Pwq#{db&z+3SPGD;_PY^PsWW%vaehUDd`s_$tALQ?JHi{r#%JoiDL8MXlHA8yEy#y@M!yWFvgrJ<%?Cg!Kddl(=l|b`+do-^1n_|G*=D682GM8+2fV<diCp@&DT3y#l8`rN3oPWFYAwGYel4A<>maM<m{xrr|oZfG|>pZ{;buJf}mwXw}HJKVG$o$6KF?r7rE(IrL3r*whxZBf3Zo@UXFZf4)7e8;KaavA4;z?vkz1s$^6JQl=Mu9WcZ%X1XY2t!#|SQ+*&Lnq&ZmyR1PPst4E7|8QuQeocQvSwdLaC*?$7s__F$x4@S%D>&o&4+7L^#n2I|tD_B2&#GymdlJ$Y9Y0Iba`U|>+xM6oS`_o30pscaQ^b7=x=0yfZNYPuR0-AE^4zKQYbd?M*(_GTGC5&PmFs9JSk2)kyjB=hn&EcXdTf1ObgP@8hYhQjzy9f_Fbx!Bl*ma)}s~K}gBp?rb78O|NW3tGuVz26_?%+XdI@vCsHsEGRk3vgR=?k41Um&sj3^5#G*64%b9lx*U<;BbJ(;PL^t9kY4L{YfR<FzsfLTpnG+r@p`d9nLGE741^eRVLbDI8dFKyR$Gto4C>{$Wlnt;1aLDo-flvsvx}iCFqPN^|SF%7Y&AoqT@TA*OG*05kn;u+)Qj<LxG6O-$uc!%2}hA-&>!DY^r=LHcoX=OBe+B1Pc)m*sR`Om5ALHZwFNf6?+}`W6no<ISGTPq*tJNCn6XVW0RDF;s6Tbq8>-(BehCkQwUgzq|7{w-)3fR2r`ZbzPw)aWres1N40{wYVDji#VFm@c#@6zh}c}(*LMx#tL-{TJd_>LO;(e%s40NR`tr5QXt&aw|VG@=f3bA@D7k@k2u770n8Ifbw_hOnojGQ1SWqj4EyNALZA2!o*xeO-tOBS%nJmKdyQ5;cU$&P9|4{hA-nDnC4?Fc6rdvi5l{;iA{xjHbk>+%3Ayj1!76qk;T-meg?=W?2FvQ)%oX&(!6Cv3gH2-$PYdrP*4r*G4k-n##|M8>^Kq`YSQ7VbktrJwFrOHE%j4(~WF)f}*-LG8ZhFvB_OzEEN3cJc0uB`4{3RDY*^bJybN$@T0^lz&Gcy06*}BX}^e)9*@EtRX6a&dOwv2#8)TV97Nbd--tI_od5vA4p{7awu-f~$TG|d%C*+1C+e&-ib282QC8T#p9Z|^lDnVMT)XWxFCy;z6Lr?aYHXO%oO!{h*II2<rlmopKY=d;qhdB{T_YL(Tjf!H*PBSw#bLCkjG8^b-)vtn9L7eyhYXJk2WWQR#Qzk`azwHPXEGdJcl7?bA9+O+3l;n9sVxzvI$FU_&3p0<~q6d_cAJo8%15`_O9fQ&NsHVcI%GwaBF74sbvItabFhxt5;Yaa1?ia{k*=}7fq_H4kRn2z6o{4kRNpvpz_fqr_rl<B|%$P`%8wUPNUdq(C|Rn`RwfyG>+Fer+ff|sP-YKb7z1c9fpMHi_$ZIp~{`mp)PMmwtH`&o0A%cO%s_O$CI=M^=YUqSxlTEZ}!zONgzWO+twgWRO>c*@aH%zGKyloVLdVq%$@@)ChrbUq=5j_HD6-S9_;$I))MIt*WCt|=lHMifX`;C%9R$kc~z)~p0qxwEF3bt<PZM#(ibZGGY=BWPMc1(FHeENo_=G@=^=a%JRurvY8c9&HkLIUPur0Cvx9BM0UXRl!Q`L_!}^Yr1UOHhB(JwPkK2JW~P$!gfh<-Z)6`3M2=D-*;ihvGhuG9aFzCEiAs)H-cP1&NFEwTak>;V(zuwjo|-sTY=)`3F?unrBG!n6=O`osxto=S56bt(%aC~FivK4+Rw;WVMOY5=70ue*%Ig21CmJkOnCZAQ0Gya0fdk;99njo?!2QBSRtCY>Io6Fl5$uKtn_YYQt@6z8witHc0&*`PP(ilzNlrB0|#UP1$1^12IpbQEv8KDGp`Z^s)6*;lVno%qzUe+R$L{v;tG#um%8{N7T`!o2Q_na%TyVTtpfY17+^$(wUiwxQwoqxPU{cLUR2j(t6mJVrzME*#CsF(s#eDt9noJo8)-LCh?zy^%?<pA&)*v-YjfIrablm8=Fgh@PaV1|bVM_YK!%Ds1d8HjCRc^YqEuWlUt1ho);i{*xS3BEaA?{sUKP!08xm`Nrj8i#J3grOQUAU!udkhw7%F+2^{vMpVicpB+@mvhw8iFMqosS};)y|;@}|{T#jLaVfyY#+uak)TZB9h6?Mp6HV_G;P$s85rII<XJV5adAv}}OGHHEcsoY~biqMt1aT(qGotiRW?74a=hKg1CW6!<VdSv&p`C|9Rs3G(RPLo_Y(0uw3Yh0SOGRX+R2=~&+U=gJZkG%F4*sbLk%IS;UQ$@v!0F{ipxTEofO9cN)uO8<~DXyh(pVtoCLn@9g1my5BpN}sHaMy`-{EIVl?yN|5&x>3roP%ZR}efB)U8Vqb^PhGWfG?ZVSC(^<*QcvZ&y_s1U^j<JOJ25f-WL)@*(8!OLX>Z4F((xWNw9I85oY*^xnt4Y-u}M6Z&cYdV+&gTa#N%oRpynn`iHxP<dO?uZYRlF>)-`=hJz^Fyh}a3A$gcb2&LbXKyVsHQ<D{luoS1#fJ>OmFA_=L9z)U1pd)r4~DpfV>{T<cq-7s(_1}5irY*Q5Z8&6sa5*}yoAlTpWI)4WVCdF7jUnd&cQLH4WT((*a6VKSEv<tiu_hKa41n;N}>7B2hP=hd;m>BsO!MVV3R@m4t$=a>=&>nN|6jtq_UySG`Yh&GR{hN&#b;eTX@J-H$8~fGb&9j<<Yc)B`p5iT6AIsnfsJ=lrZsbC;w)k6}+x#hgz;%Ip@?NTZzhV<6a7=&qJv7^V>tc9t>KogGAYdWhH(7a8-s-ZwnocH?I9K0NV5AVWHS~jCIU@s-D6$7jD859#EP(jW>>&-XofZohl<R!Klm!C<ONUx;V6Uc&p-oUJ$+}GVO$uQFdH~wu&<O$_Z)yl|S|*QXMaMhb60AMU0-RiFG`*LoTp2tGb%Y*L!X4(Dp<`W3eRqSC5E;g)&rG3E#a^mS0I2WOSc1t#gHS=h>J~>o9&B&EI#h7qm)tdM(kRbNTa6T(aL1g@$q-#$EXa~F!)M-`<3f$f<J84{aM@(Y_96ZWGiU*W^=Iip|9e@%V%fEW=@p}h_USvrgk>vjxjI}l*Vi0aySumd*8=vb_0jq_tN{C<u0%?Pj$ja2j;%DEQG2clcN$=-h?6?#WiW4hmU3*hxed1T^yTBxXe1(^Z;SejmWlp??Sf^zfN)@T7Ur3YSyQUy01hiepDp*;><=&#Xt_|R{M)?CVCw=P2vhxLoMuH=hq8&7=YpMsDBRz@Lo0Hs>)_oxO0f?nvY2^jE}vEAj6Qj3jbkix30Q*8GQB&Fv|Qg)tM1SNu?eEJw*_cFEX+9pT4>uamUp~vA$N&EQkU(>=RHPO&8zcjYVCe_R#yaCD4Ip7)77@2bA;yUH<n06;h>!eU$@9P8d9$YGF8XY9CI8ztImm>63r4qiq2+M*6j^8Nm@>$Lo@wn)!*>98Q{(}^?kdgzu}$Ew#{O<6ka;1N00%zvO*X9x!fJyhEju}D|ASmiHtdnrLsgy*KcG6R$Z=d$;2K?tDQ2fFLW_G?1x4k<yiC$Ou_=O;q;lul**@Z83YN`<Y6E!k4F><Pud5z=G;vAhGZWK4mjNK{6$*>y_1G(;#$Zvfx1Ekdk1o_7ZamDj3vejVL?ltcxS@%;l#`fLPy_V%p`LZZx&5GJ<kz|FXj9A<~XO1A7MV^T2sO(3N}5o!NR%A0L~5DzPeuAb`3gqgqnG`hJV_y4M;?|1}8?_r{SzgbZcK%CD{pFGtI1_;R>lB(``%Ftasfd$KI}xalE``ZN?Uwp!!m8oZ50v<V$v0*oN=Qw(8|iI4|e(DLmtp3EFgYB+|vw-(`#&Mbmfd*R6d*Sy}{XoU--`xA<Z?fSDp?Q)7ZK2YP)4j2e0_r-ueX!ha+X?22=ncyzu^(lTwbB@S_0q~+<p!G%|huz#oDcz>S(ERFOq)=18qx;BR{HO!uiyDg@o5e6s9_+0!s%kQX`V4Db-X4v&su)(ekiI!UO7SKjZ>M3fwWFKsK`;y(Lq64?G?UC~8)NkF(VH<hKUzhUHk<GN2nq$JFH$Kcq)`F)LE5^^XahZgf;%|z(=7PV+@MC0)r0sLvuQ=_MY|f7~zGKz9I@2QUek6s$su7E(;XW5Vo=z7=Nk=6g<F=XBXU!*~=+u5oNTtU~-Jm2k$@<&8eTJ4XIw5ds$s6K_4LhPUXyb^2(~VG%ZQl-yk^R16KJK%<%ch=AfIv=?U&_7EF&IHsMr#%SM_1yMLdOXe{yIkE6nC61Nm;p>^7sj=VL2DRO!aO9F3_&mQL4n~%pZ2j7aM-|91YTEs*Nj+`Sh*%vKEVeP9GQ!tW}?Ss^6#|ZGZH3Fmp`NGH?2-o?1>x#Y9hJrmZ|z--mjn-jA<Msu{nB!=vZ<zieicHr4gC(y$QdGa_2O<D$yfm0k_lbOf<Fu&dCaY+6&UuqAv^Iwj4mVy+5K;-SbxGXJ{N)8;}ls#?kYqBG5=W`xN>NVuB#<wgwMnS=c#N_JxQ&aTbA!OUVXkRpqB`<DY@%MfZEv%3f!04<e?O>v$pLxz-0VSjQ$$G;p^AVx;98A=XPMu6Rd1PZ?j>|_=24nNH$ozHaMK%JIe=B<TGBU2BVP~?Ed`37cB8;S{%y8#o>%!1OK{!LZvKn)?3CoL;G>b91Wq%xFVp1H;kv+prGIoONAU<e_pS<X*tHrQX0&URHTN*na1zTPLak6sDGoAdJnhcoNi#LWDBKFWS3JP5Luw{*V6`6TLO<?q2Pf&tei?7>nc3_7M~-~D|#d0)L7ytJ(~>WUopYB82j79l1uPOdNTd43WZv}%--iH0tKS<3?t5l%*$lDkbg;jC975fa8NqWvN0oaqN*MWr?y8NGjNrc0fDHToZcjjBIV%X7@Z6NSEYQCqjZ>FVs7JZ@WiulF|(wqGIEF8^wneGO)YuZP(S`S%<A`^_+0mw#VyY)o4bA2QE$nX-uFp`ItU7n#&2_2K60{awnQ-aG>I5tILjF1GphXz%sr(ax3;s(S5c^SigZn@8KPio?C{_IABH^t<@(?ZNK$ukmH?_x{1&4+q<ahdV!Q7sTsR{ACB9rbmpFB0lup?KeLh{b=g))jCCaog2|!8r2hFWIt}cd9}-2NI6`&G*&{6LDBV$&?}cFMt^)iFRw3)<@E&YW<r-CO9a2oN8jun6`OB%UZY`txg&X+shEXJV_Mx5j=AAv4S}V!w1h<?%G*WxVcAk#TM@sJx&3<cuiJ;kPkXy>UvEph4lhB;jhIbdysrhNO9)<~yF%_{irW5Z``}kInukmPMftkK!^8yBK?S67^V{o1V^;a1A_5+8m8&#Zc(S>iOhh%Yv&Zp)-2|(i?dP;CKa2aTj}c6dLL?6q(!~zpBn^rrpgbhZArQ!E>{qSNK<EngJb${Jyp6@^3++%j+6(r$v?KR6DeJ8uYN;KMt(4x^?oQTjrW57BqJ54WIO6Eyt~N`Yw?G?0;FE%)F>qB@pUfJ;%QrS=%M0nSg5X0}5a8{b%UgaI$UfK1RtIIVg$BYfP!i!w(NTB>n09!_CVqS031VD`&hV_#*dZd!<dht$^L@hX7+DOYChF}55nO92;b<Ey<e9|$5VX+=OblM?3~5}=@@yeFwsicL50Oc(pt}J)y+<2b;NQsN(rc-p?yyW=dUg$C%`}7+^X!Isi+$!!0&nWfZ+}LQvpeGdv>bs2kvSH{y}2V7?}O&Mel;cgOs!E8MM?2VWP)En4C9y}<qiCEf_A5Lkp~HjIX;w03`~7+y8AE&gMQbktdFr2;@`6CWxX?abSrq+t`D+$$g}E>qnZbg%Yx7c!C2aPMppo#J6hMJHQn$GNhhXLc!~f=1dGLNSs-?6>aqH|%?5TAgaXstIyd?WrGy}jVFi_`=oE#J=6Zp7Z8@chtQ!(#cNEk5qKT$;&d7ZfR5{Ex7iNi{Ef*F2_U&U*pyxa|qo9{#3<iS`<OAXNsyVa4yun^&8n0Z!RL;xm@@#6ZPBFZMsEiV34a{JQSinmk$jnJf@S)YRq-FWQyL45aUxL$ffY>rq%hM<t!;)^Y;5Z(8ib()gfr%_rSbE~RnxBK-c|$ZwGsD|vwj{`Kxd${Y|9jmBKV?sCL0^6e^wMGCsoTy|Ue$c*)t!TIrV)LC%*V>?txT~%0(=Mo4QK2Pg3VhMH!QVzYiFUr%6uG3g(M!MLtHP&U=<Sw*k0C0P{uU{3|odwHs4L(U!IxMid`a~s+peQ>IN1TM||&nJ(>_8w^zV^)u|KEC{e(|$(khrF(0?&^*#La8EmLR*((Pa$)lGerSL9z!g8=Gzq_~pG`+lOW_f^eH#(QoBdetPcA;JCIMRIUa{sQ`oicLXV%7*V6YTL$X91_Ws6Vsf7=xEichGa(#k7uLC~Ho_^tS{%oHFmL`aPru^FWh2n*d;@eGI`H^sM>TUGVn(keZ;cr_)4zoQ38>#ABcaXi8sc#$hfon|jV?MZyE;kw+pB4GaHjI;(0j94izsyQiG1<;)DId9JUh?*Tx#xHTeoGB0l|L2Y2j=#+Y4U+O8<o(2#WV)}?OPsG{MS7^I1ldiwTsv-LDb91Mf2Bmrm^&dcefKfQ@En1R2kwrtx&!t>(X_R3GJIc%~-+a(pj;2ip+@NHM6#@w<4$D-o$OMUt{EzHs2^AuI4JC<D%L*q$lA8s_35q)m0uI?+({i6vOl7HgKcY4>5Rl3O83l$8)OPThch)F1GORukxa*!dIUel1+K#(o;i4ojOIIC<&^6!Yo<Jp%ooSbmpylU-<Xxdb>A6eiYr6s+zizZRMH=umD@|1K@moa^BbFGRECk>@I4|duR^}ZmMZ!|=$mi3o%zdqp3}{tJ+8jZ-wMLOL+w>IOUd|#kA00R+zU5tvo}BmJ?(gp%9D(|3z*X_C_((WG%?90p^pXxH6>XrJoWSO^Q1(a{5HtWiZBHuQ6+;oU@0U|Tdn431E~DEz6ekaQw4FW0I${CJCYrL@kerlS%kCHOSV7O=1M8#pPVv`tjPaL^dt3L*LLO44ZL(v9)069Gbr&rayN>)VFb;Z0l#s63ZB_G|8I_K7iv@2r+PN}7@<bs|1PRwf`_xl9jOQ6_Nhp4|tluvM0kwbdT7FuQPI||$h1X<yaT_yN(dHocWU(&c^V;wy8-kMNWq~`C^zKc=DKZAmE4mjpM#Ky0BT%;hVNVj9!o?a&c7`8MD@HzS`gT<Hfa8TL@7etP)6Sw{hB(VGOsp@iv+SZN=+S~*7p~K~5CP)cKo#7ILnB~x<_7RbOlR=k!F5Q4#Rnoc(B<|n+<D#to*CIbR@6L?cZD+FU=&9XYt5Z6eg}m3Q||;!Nk;L&vO2aYjhe%bL@WgXp;KNLEB-w)2u(K`bznLJD8^|x#6QseY@hCv48zyNa8uvr0U?NGA0~XEL0A{OH%JXU$1SWRgPk&-wU^JnwfTDcU{l}*=pG{=;{jRm0IuIYINTSi`-7t&_qvIufmGo|klj&vsQ4e|_oRVWQ&J$ze$rl7jI~oEb#!iy8nTf^JB+LD9~d3shaVL@NV^M<D5tVn;?0d&gp2b_hM!InWZTMyHRRVQk{FcqQBC|~&Ft1J=a18g(VS4iBg@CA^IMpeH#&!<x7w;|<3(UKi(nCmRr?!v;H0u<Q$howBn&xk(n*Kd0M+`6xKu8cqGKTbt2RCXN9V-sTXxmJTQgpD?4Z#Xm%ruhriE{2cgz}>oWo>%<2h%^J$T+RjR*hj6NIeAWZss&qr03?dOTJH|FEHNU5NQ_BmRn{vxKxC-86wThJ*rSSg6S~3CsiR5kFDCL5=G0R^XGNC&t6t?E$Yev(th8$n?~?A^VM^rRY#nq@?!43nWzcb>WJVyB5TqMeGigyA)domS^}#OZf0UWg`TtYj+BS?-Aw1IGMDRElg$*5T?u3SM`%EwvhfF=6~VlSwIo>2pWJcj{ot~6pPL<dzv4cnw$owo#WHN>E}ZJ^8s*U7012e?o+*8iyq)w*|N?l3)0)2y@MVxTXMyD!*^%iJF2bDZ#nBx19WHOXvg&7_wnM0DTn^A7fo!K*|5qC>oRQO4u|&fGKZsP0_BLui9ePAZ}m7fKeQ?*Bitb8V?L@rZ8gn&;<F-&yYu*D?Pt@W%?*;ntYCY5)!El!EmaJ`FEK5F6^Lt^5}2VuC+P|{qD%-$FT%7yiKLrMo;CFovKqCD65Yl8MWhNkOE-4?sDlh_dlg@LH>ve%IK$vHOcy<t;)A02Be<e>y>&p}5Ouf9v3cTRzbHtT3A`_xt16eW264f0ifQ<CCzaNS^`-LB$wM#6<GY-<ysG8<#fUP9HQk0xcJ4GH!H5!67?V;g$)BW6md~K{qTstl;p|#OZ>cYzGoyvRnk?dCS)X$O+Dg8Tclo-%We5slOcjKON9RppQLEXCIZ23!PReLFN<=6$ll9n%N>ZW4?T%E4&?cE&6*oPhQj%qb%SOYtiFx#`(yWgP`H~Hjh(!#JOl-@<Jz51$1eS^n0=O~;c64jO55r-OFtRGiWVJywU251>Xk|XU7{x+bqiD|bx;*dsZ(0<>x|@f7l2miX0X;CEhJOn^u*blxG_S``eFk8od?@Ly$I2V19xP%bBHl-E<|_MdA9Jw>NZX~>6(ZVjm;S$lQP)j_aaWfKj2T|jh3s&nPdVvPWgJH$EIw>yVaQt{VZ`CR9htw7dU9Pj1I?gE*C0_Y_+E8N(_}#1ehpLrcT*bkW8N~y|LdywP~EnDuO+o3UPx9pOBT9OPQyjD*2%6((NfA<;Dy~wu061;Q+m>y0%>_M_OLL{NDh-p3HL_Tr|UUOXx@En{9(^it0Why{IN9p^4YBNUe-&IO-e8OcB#ELN87&~75fK!`+YFw?sJ}C=8$_QM#5u;cxTsGa0*uXwDxL1mpVwXeWF=#EL}7q_D5d$&wls+@po3CXJO<4LrKvpa&S~Ughg{LK}=o!M|^|~*@l2O0=MzE)}f6-W*_+tyiI*!h#@$IVpUTP|H!A>y_P6NeBg;PR-lSQhCHlfIZ$p~bM0p&b5K2EKq&V|Sx*vp7QNp2%Zlvm8(|>K@pBE)p)7WDI|%4<PI1Ie5inqU`y66!(X4umZxvV5y7)vPV59Zq{qhsvf8KN7yib8%pl3oESuTxwhW;}D<)F1M%m=<1WM4{?!^}QB_=P<9tvnI=<yKUWKR>PW=iSf8pY8UPvx1-)T1=gXtdqU}5sG33s&LIVoJ5aX=<c;1xDfH}8`0o`;cRvlWmC=t5|t;0QLnwL9iO$J#;0$0A(nl11b#8btd{&jn?*9rmNnUWk<<uHz$TnL|09p)OJR4xSy6Cz<{acQo2j8BNHXl7^;gwoT9R)L{dcm)(eJyPziuBCLV4KfZD|O<u(!Ycrr7@FfaB)r#po4w@tZw|$LM73s~6D|$X3Bw<ecyS7nu7xQvnZ6O%vv`s{B|br$RTF0L6X3x4XOdb8)z}{boB+uG#e9NsH&;eHi*lltGd!tB2pA=FZmAxufZ#x{`1~RZHE(p<~zm<3v48K+#)dR>q>;tX}%OfVBnAGuGiQ%Zb8@Q9xB7-@TbZxg#6e#z<@8!=iuQFYr9Y@U~GE?^BVU5B64^qSpPsygKMCtu!iN;)|$q&-Xl!a?s>IY-D{@%qy$t;%xi6DINC686qr|5H;<G-`b?7VTPa`F&xowYp8XV1dfX}cVBVef#mw0iakug==%pIsknsSQjoqmDUscLIx!24P3gX?k}YayvtnMCBODK^Il^YOUi@lHx@=R=Zcjs6<gUFc4@K257DZkx5z}d^S&Iz(sBw4%<1c-Y_!2iy-<D%OJ$~w|gPmkTIR*Z|sSv^*1V00k?{b@!fya<h$EVLW>0z{i^t$z(Q6yC=ldmKd?<Ev5daEl+dLV7MK4U)>&?Z}2O%Zh+OMbe>^a&*eFehjeb4f7LBrdadsWf<7Z>~sd;l#e7&12!X24<kA!#%UpB0R&W!(^LfQfM!65;<#QM(I_R+9m+9MbD_W33ZhtJ%_er8{v*%?_-xCb*kv0P_RWPYlwL;Pqn@Gp{W=AFO*cqYeJ7j?(f1<_)S~KSs(5JT-i}k09UUlXpx*IjK2OF3tzeSvzYnAlE-WhpT4kRW6OrS=|#7ULdS!2pfX_7BLkmlLjlDE)63|v?Lt_)9DF$^JKS>Q(izJ1)9xuPBsxX7swFZ+Sh4^YR8a!XD$^eYU(46Y#~zeB<j-$#{o_*1h?f&#MFi83ET#YqlP0ekHl<g%JBGFtn%2kbrz2G@X<iLtWCzm}tt$UB@N>x-Ba|Kleu6wWNNu=Su%w(~UH5OevA@Bl0;cRQRDlr%?~<XVC@0_;GYUZNK04@55C+uE;|`YF$KzAo!-9=V*XL9T;#p353)Jiy5;IjR$P-!D?%c{710Y4X@7x+3TWQ;~7Ts(2&e)<03@bDM0})rd$Q2>@F;(H!I!NhaY>1L3KCC_=53HFypg*N6!ms-3P&7ls2^s8B`#iOkDjWs|W&cC6qsYB1C#h%@Ao%p{h6YNFF~erwG|Sn9D7NtJ4ppX(IM>8SPp~H?_y(!I_ahhZWB#612x+`OSqmgHU$qehQqf{Mx$p2A$tS+u;Pxk@jO+&k*d3Z4`O_kyMatgJ&4&4lKsZ?5!N$YLg=>+kQg@+_>4?E_WUmzQ-q(jtt305Iy{)@JyF8<Es<tSCspF~L8ZF|y%wZ6CBCW#H<nVS#^>f>f*!=`gu!f+Vj<|ac#7@);Jh5o53rMAic4Zs7k*5jNq%N@)3wA0-2(i%diua@7ns_tFwA4WF>EgFSYR4oh50RjRP>~))q@^4&mkz1r;c|pkm?PU<Lti?pAyION5LeQ;VVv&p+fk1miBNPcb?pWCbB}(Q&Soj7B7rzFMJN~<F&oGk=GG@Npl|h3Rro|0S}}{?<#z$y>utX*a0U_47y!~etFmr2^LcEIK4b_|u+p<w@I4GG6xO%xV#J{1EEW=e1dE#P_M?g6cGUXif-v?U=zvXWIO$dGztkqsx6H#zykDB5j3}sm6QjRw-(!7|!fw<~cA{V*E~qF0Rh7m6Fb9PL#H16L&S(pJ)yppNh%Pw4tin|jE(gkyW*Q>x7_+Ap@0$n4=Ey%F2@TD{Wo^$0a-gYy)1XPc{I!UBaZ6TLOW?#5+*0s_y-w{^NFlZ4{y0HL;R{Z!4B?3h09s`Z>Jvr7dvx7A_}0}m3}>=@m_8W`I6KyTJDtP;w-LM8)RBZ`tx={Ba?Hr*LqXJFP81=KfT2^<z%9T-wzz2kaJ^{W(=`vUny_ljQEJSP(7~Q)isUp-O7U;92B{#T0Wv~)aakb%44_69Xh(p)#Bk=oo?%oobwFr{pG7p(V5*yPURyI7pJ$1bP5UKdKU+Z^NjOTs9rhV9JPWfuw0(pax~ErH*J$qNGNm1gE5%l9R+=wf3cI@9^wFUOmmgE3`Q1Crgyjq{uk(sKKwr>X`l5_rTFcm??m$Y9-UrEu-26*(rdJ^%iZi7e;oDXHaXN2mGUUr+0x)11;P@vR^OFR$Z!k{j@e}}3qtWQ}q%L-MzB|}F_?3As;F-dSdJeX;a-w{y<Lrwk`RI#351tIOCu9{d2fo9dy*GrN{rsB|LH<Cad#BZW_Dp8VJ6#yeGU15d0x;7l;eVN#K@b8QXC!<E)u-xwxxj8C7mU_?HC-UE2kjnvBqmADh@UTSgH0yAkmv~>zL!}AltUJYqCs@=RRZC|qF{snEzY?96wOvJbF9%|f?8{!+aNGVb1{vGmgDu)>|1g&2CMt~y@Q`O4_*ycae|9|Oa`Nnp~ziVhTrAgc^*u2uuB){nw;%IRHc<4O+uI+S!xL8*r660rPwCt7r>Lqx%B%kfmHMyormvZ08>HMp@F1)Tj8F#E6NFSLACe@(3H2zrj<61t)MuTuNvjXtjICeB26uY)Qb;;T1iDNBGFHh6IE)NM`x5_NwpqXhH0LP6ka0Ah0qTo?nH)~j?XANUtFAmBL=5I)RmzPAe*MFu#&MteT>89b1DK=*H!%oJEz*w_Ai@TN8R~=w=J<V_50A-4D9-_g_6J>IGH-)Cgk2%b@~n>b{2huGks*5dhh9Xb?$nE(mr7e+8CJ`q#I$}#H5qz>$)Vs;DN-d+LU;DW1$fBrQo+=Hw`cgNK0~~*hR27!idSRGIWPUBc!d_E(reQeR8nDw6xYKI=h4XX8*tR(TMP0OiP~p`3Z;IsgUH69NdpNiBKG<ajB+IX*zd5`lyl<JuzmHHX#Z0W}uLm?VveE{n#2jMy5D<G#6>9>(*4L0OeLr4<?o_Em)X;?UfV<J=@qo{8$;O&Vc&aUR?=biDrV?#lrzYQ>NaK*!NZ_<Jh7R!upsR!jS3(mXJ+I68yAyiZ;=P(j5yS)Dhv{-9cn!R(lh53Ev9+dTj$`Fh{M-Nv^ux5W0smg$mVKAzy>39Di1hDwBI3{WV{?NlT=X9TsyDCS|Of#2)><FwqET3>EKdzX5}<N=uA{*-0oE$_V|Jm@Tw(_c`69P62ZpfpqyP^^n+=L)0A0$5<1ZvW||}0YXw)Gzl^K*v;1!X=VtG+3|DsBZ+{jjSRWYRYNn9v7DbPBG<qQvQuYpR5G9Zsf^nsw;vfW$t{Op5ZiJm3bmufkZcYQfPCgbY8?Ibrz~Nir4EK|(rx}>Xgr02)AvO~5Ir-y!xQ(hkV&KcC>}GucK<l#f`^haa&Hn7E0u2pv6<9C`n8Kkfd%=mjx$lv)0pt43Nz#*vS<%CfuMmJ^#`*mWRWMgg(1tUL7=KS#BDt)Bv=9StMcyv6EhlV1K9kFuH7~~5;F;)<?1SZ2*iLcvFnRrz9T)5i8?L7jcH4Fpt}Y$ctn`g!Tle%H(xOkZNy!W3lHru`w0;%9k{e46GQ(>@AT`c4i&CM5$;4w_tGp-2Oz1tP$z{0{Cs*6)y<(RZ^9nth?)tf!<dP(;7&Gw7FUGEQMbRPXY#=c_KSixO50EP;7}_Pj)P^rHs?x?#JH+(j;hp&;DKq1iKC&D9dS0*6d!x5fa_%VW$vg%Z7G(-njl8A`LZ}S8);=m=M#L}8_)kZ&_&y+zU+2_U<<osz33h99-ZE{6&Ru9o(fy$Sv8NC8pS<7nNB=L2y!li^rZV$p~2g*Mih9f@i+1!wC{<RA>kcRaC3$Qw|gepjmn88Yh7KHoCn9_da`D10G2S06{QWeP2}>@5ax^x&!i#Ysb<eQznN@ktZGvi)u-t~wU%>YXl2efvc#)~Ul)Wrvmy7$4rmP)1Ft4<?Q7!&2$8``3G2`YJ><t1<#fgYjDn8nh1jbc1kK(sdA6TUEOez*u|x9Xk1vozfk|_DZ%4TWBc4$_Rc{pLs5{#@;sCK<)>UUs5T*(NO^IBW;`)S@9=Jf9N-7A<L;1<c<nH<KtNX#p$;kV$Hq64~nyxg$LKP)vfY4q2`Qmiol$k_E2kmgSiYs@@leLjzKtgk(rKz=9Ve7r2eAu?Y*)cHp@^vs1{>7YS7*~Xm{SkdA<~DC(@Pv>k{#HV-kR8eAvk75*V`p2oeMVo|0oaho2<QYOrWC}M30Lz5u*=VvWb`BoMUolwOb>X^tgX}R2c{b6uQLFC&{jH7IZ8$Wv!sj`JOT0!F$fS~7@3TPHEmj(f~JCY#?-)^b!m>+4T-N=(^f)Gctd=QL+Iy(r6xvfF^97~8ny9aHZ3&%S(g8GXLq+SbNVlP-xXWCMn(=snG8twpAwd~AmMI0!MxFmZ5w-~J~yu}mThILI}Cc)rVbPQQ0>L7m9vI{2w5N!M?zJ$OJzwvqz)&TNm|gni~x39*Nf35Z0I#|OYx`qY<WF>F}nQi=J9ii9SCvf`#GPt4z@Rswu{5Jhx^-aUJ-!#`lqjf(!RT^zt-2EudlCv4YB^}yB~_9?St1lZ}8Us!QR&P;UQsU3$^|AErG}ZuNtGvJ^>yh?kDIepu9QS+4}2YvA=!5M&b3sd;<R$EM@b>jGI+#|8hiCGbfwZJ4eONoA37yfLg!z#=Q7H@w{1Xd$iiNk=<YhVHeO~J2eNiVn?Zq?=}y2wu;R+uZo?$VsmS2@9mo-0Ca`L{il6W+E(n~yN5@BsyFvK(~NrP#X4YFi`SdK7O%HA58oc}W%QcSjMqP*15r;c^KWkv07cC)&GKq6w2%Dsx&XxoN(F(8Tqb<?7vKERTz<1xyxQ5^-TQ&~D9tC<pUbz_U(g@_DV=$^{kr&mb7yz!V8`_N=I-{v!QO!xGgHD3``>TA-90*4zF2?pN4kOxgztBDxA{^)<n&$HPS2@h%|^`eDRyS7X2+pqZ4nwV0F6}5WfOnfR&(rIyNcc>Wt}4-;g4VY=`Z}A8Qjl%ho1U=R=#h8N0;W=uU<sYzMh(Ovb_4)2wgK(539wYQQ?BupwktL__gxWZ+UH#z?`Hbx{XQJaPtBYZHwE7OW&VQ8zXLSw=iB07kp^M{A3AOxrbgj4d%g4vqf2F^Ut0J9L*Md#0*|HSWaTp$^OmZOFx@-DgDA8jDzww9{KLp-oj%>0C-pEVfj5swI+}lzhPp#RpE;p^KE~<L_NRL;8}Xeb!KNUX_CCIuA2F6cd8^OfLSS@_56NSeh9u}*4gB7uh~yM@JiU(o9CqJAn2~Iqj}Ra;&t!4zie+EJw|MgHEVzw0m)b;nf|i%M4?i>gL!1O)0qmJ2jvVs{nu(<SF^`Ge>rW9JexL?&-_mK-sgM~&+j8MrCiPyG}9iI3;YsKi|P?_BoJzkd4WD~RL!rZHSiWb<IR-|C!A_h>dqv!rb%arrdYJ!KQL1^+jjcCj;4OP&h_rJeMGnKOxnac%ARJC0+4PlFUA#u*;hYaZ@=C%`UkBga}+cR)&s5W>~6^x*opRtk%SC!yXV6)=X0L@+tN(1p3eL_QD=(bc$~0&{L}O4N68ymEg1`j2Qo8ye{ToFft_P-Z`b_u>gT-!XyCShkIi&aTn|@Vph%6V=gl|Fz#r`${kp$>IL?q#a!f~E4(=c>baH%w+WQn<mpi65=d&6+tdMU(sqf|>+fe4HitDX;Wg2QV@ShQRpW9X)yJp#H-GJ<=xIP^?3aQH9J#ATB6!*rlEi!DZ*KO2aUa7oBMGzb{4-_kZc<=vhX-=BISH0X7?+aE4KDKC#sQ3OB&d)#6Fr{Afp8TO&Xh%%1m{29r1+LC3{z{hW#PRB)y_f&`)eHAN%P*Gh4^%B4X86T5cqy8D+VlQ`3a1^J&R$cNqj@#xXH!65znd3d&1SErb2DP5+CK+%PR?_WGv)*B-(S7R$tYzOonj18Y^J>Z^R#}oyK4lAJ`G8N3~P|e6m-^RCo7gJUKwX*t~c}Q7+C<%%y*C@cp7HD3^U0{B7)5&ET?b`)|n?D5{W5f?B;kd%`%t(A&OFayN`jr1T`AEE9Ps|EV2ql6$mVH6AqZQ;4H0qCKn5gGnRX?;jGy067Ifls!?|6HajQzG|Ad!d(8%3RRi1QnZ6;0D5#4f^~7D}2jU-4b(n8c5<?K`@iKd};9D{a#c`-1t!K;k?}<+nnIr9TF`Z!`hwPrQREf%GEL09$Qo=A_FVgdbt_!={L-T>29YwX)Ve>Z}*+2T<@dnlkonSzdujz;q!@9?3b3L!XtCGi&zFt}mSsdrEyRmH%Hq7&R*<NOq<dj@dM{^)m-I(pJoHg$~vTz2S63jE_`sbKiWcMQt<sUFeGEAN6IM9zV6GCP>yVYRXQX)DQ4S^R@!IncaF?2j|Zu#4*BVQ2Zo@K|m1T4(yE%OIZ6_d!#QeGgRa=}t^3Zva{Lfr7$**p6ekRz(%W0o4SA4*6WW}TIs4CmfoF51wrT@x!I*$`pK6*djC%!3SoD13uC)%1f4wLQP|(R*$sEV?x#2po3FFA&qc`D@vF0;4z0AaKc9Pa`vOHmK)IOivd@m&!QcVD$7H@q^X5OE$D=@dM~2%_l(!tzB!Kw7E#U4pJEdp2I8jJV}dl>-BIkPY6DcASquWOE{LD8C1ERX<_~iBMRK|vEAfuaFa3bV_j5`Ya=8vX+J_Wlc512qAsyaP;g&lDjLMkjFPsXkuyi4kd6V_PY&kDS#wNqLip@<UR~rfF(c_!Jk!|ALDOXYr}Wk+B8FTXE3E57zeZl*9XqGYXZjTEoJ#JQSJKIUN4&Z(vpiiE?~4;zVyh`GgmzpqAVIJ@KUu|I(o36$n~1#7X$SnlkBAtz*)Dtvq6`yqGoE&5o`hdGMn1_B8D?j&ERt87Wg^=j2XJp)lyeu*QfHlI(t7!$9Ts{C=uG5%1&MIl8lY-R?ZQ-Y_Qd*jx51<48w10}(@o)GW17rI*yuW|&#vQ9?=dU4eZkm@!F-fe{g@SOqe*n^sU4%h2$y}4c~_l@Z77%7@)Sz2RPTSzw33Y#(U8*x<5LwZ`RPxy^$>=5WG|Qe=mL8C98o0s*Gvixx6RScYfqpcW`I<)U~F+!fc>UoYkx#d6mXb^u)(N%et^M>;f+q7d9aTSv!_(aM~&l(qP@CA<p)ilHiO?bV{Ctn7zODI?H2xRdMTV6S9F|>X9FE7SBV&MR5%nCBH^RNeZ&hmXE%rB^KbrAMo}>ccq`}lN2Lv@U44pFq0WJK)`=!BR4gf#EMWC%=&HG%QqZY%_;k{RGjQ698#M2@p8FnCQDuiHb`V3Iq5@xl8;*+MHk)N<br*u{*RKg|e+MW-)r=GdmDbMRg}Ry(=K+~|fSd<ifPbf6^m(U(!EEGens-h+Q;jAFN1-gQhS@)+*ZEWW+JK{7_{$#PzbA*N>+Mt{QywPSII$6UR`K6+BPiPs!5H^j&Q@-98Iw<=IA8Xs4fK!S4USLKKwKi(C++cAr99c{PeU;u4rW4IedOZ)*&e8xD^Beqok0$h;c}*E#F^0|YC2-kf<LQ}ch)T7w(VV`u_FMM`;Bn$qDKa+gm;gPE>DYBoh;m$`1B*CZA-vsrutU|HHo*K!C%W0llq`DnEHP7VD`-3@y8QKn$@Y!gic}oi45GOj>POWW2c{+`xrpv_jLw?W^MO4MwdHVn#}*66n{4qU0X4$*&L`d=zA?ztNoaA-Q5<`^A9|qv5}1f=UP&i3B%~<_3X>ci|9c)BkP>UcG-*q=R5`1;q3kQNpZGB?SfFcO+M_yXqFL&9RliJRm>y+QzXB`V4V!7A{Gm_{h2n8vi&7u*iCB*yZ5>}pI%JQOT|JrA3!`SqQaiNSby==v-SU(<?pA9%O&vPuD--)%~!pTe#!NH78FIe93Q4bgllOrM^bKv5Q{6gq6RN1??kgiz;8&7mCc_IO|!}g#f_SwS|Z7h;`X>tG7=i4B7!|J9f!o%B{8(4sngb@RCvNRs&k^2v7vyt&&8REOM!Z1*pxbsGZ}?*Q>A)gM!_^iE;%Lwl2k4Na+IM<nN@?ry~t`J<PF#5`3J|1TnVo^1=b<ejU(tz>M|4fy;0VQYvdThfYC#iiJ8qr)c$_SpaMc@ryXQg`1y2FDO?PeL6(;kxQswcLU^TQcTfgm5>u$8$Gk2Gkeuep>XG;L7E+1`psq_mG?-zaFha%-#X0c&(htff&zZG!4@H`zzX)3dxl25|I2e(V7;1%oD6<9jRe!Kd0o8=enij_QrRnxL-^h+O5C2+h{rL9HU(M<3w+9gZy=~l&dciCM@)JPBpMon$xL=h`zhgQHSp`EQI<Kz@#mgnw_s1n3ynXX#`ykth2s2>a#v<bIbkl=3(E`bW^>I=gtpQH{VYa`sb!61cLn_jY4}05SOjQzaE}ljO<82L~H0lz8$|)tLw_a`kw6jH}QL5ok$z$n{x34xO{AmAZ=NJC-#~q~xe6zi|zr%mO-agu7&e7MKzmQGn&E{(a4?chKpM34r_TkpS&c1{vzF7ZSu0zaXylw2{N&RN;Xy^N1C7cpXIja^oP#R9wIHd}+9Nl?i{-&udQ)~)aTr(cn(oX6_qh#^dPS)=34n+pYer#>Z_msa>{Jit#)!xsC9XNpF&1e5rKKsY%`1r*9@5|GFp6LJ90z34Z<~tHic{fW$FgD9M<-C<N3>8C2QtHrcE98KUIlfR_vrku|yBw&K#O_78*)j>)0}hY3oQ~)yZ8kxjuE#bN5gVR9^;G`71_!I@I@&bR-*O#XZcXANAr8_|6Ayqa<bBd6Jq{HMZ}GqrS5tz=S@Fb;2BpJkW^VYf%(4m?5@CZn+}xop-$e<az)l7`?<Y@WHTe6AS#&j0LnGADWP&9Ph*@Co_V*5tvM<|e0Uha`KtI5_<8r=-(i;V5iwNXjh?B=q{t*?Mk+?9+A($P2-h~i|4_V3<j!AeZ&c3#jMLQ&wy{dilz0Q}M!s-D)iT|28culEpv=d;1Hh<HHT7n;^4ah6S%_ED^&rj>pba4IN^s=0oSItMGN63$g4-=dOp1-4K-|6;wW7h3}5B+1oLnWoNuDs%PLh_(m0BpfypuK0voSfvN1WnE;ur0{z%efGs&n5v7te8h#8f-9yZ&Kgmow;QFnALkf>rdvkqUG%08s(z?Keb(3Z(2zb{wqh`hvAR|#EJ4Sj2J01aW;M!+p@{5RtzFcz*#mJEWo*lJ^y{X>Z|Im?$amENV`vPE`6)hU0t{S3j7T6xk3PKy#>}%U*|vNu=0nvjexc>!jl{Mk`9Z>hN1_3LEk$S#L)MCJO{^Y%^{srJ`h#jSTk(DkuLRV4{nEbP_CIcoEVpo#+p0P1)`2<(M<>*P#2azY^BGhkRZ+;pY7=0SxITL6kYLBj4SLjLzX=}cgkk&eOX^+l*3%60U1}i@?X(=RrpEJ_9HR;cRe{qAoUs1KEkT+b~{G`$`=ue!$w>$Bk{@gv*vNh3N3yvPBFM+9j9mj$fDDlT!T)1B`pz|Nbvx$F8llS>VQKwlsluG4DE(LjVfFOm4oXw*HHO{K5;j^MEYvU0pmKbnSZd)`G3GUXCYrr2b_)0f6LG-U1*hlW#bHr`rv9j3#alx*O@)1$4$~s)RCIXG9EiIP${SB(A=GlcBSMTooq&9{^l)5u=&lHA)*LBFQ>kK!3`Br-OZ)CF>R0jSl;UuBB}(c%L#2fgJ1I!p$AwjwVtV6F=*}N7-qxA<yR`l&CxagsgYue9(go<bV$Q)WX}JsxV%L`3mnlgBLd#GepNo^=h&UB`46j4%MB28H9s8_RKOgLU2u6KWT&}uF-5Dgtoc;pLd3ll>X=M5-G^{;ZYFujHzXTETT8-ksHs{HS?-qyLH|WBsXiVMbw=u=d(u9@e{bDx<^;9H6>UgS4`iYE1~dVMopH)3nC0?<A(5q{w_6t3Og>v&=xE+xftI_&(<5OT+2XhvzsNM1`9Wq{<TtMU3-k<xOq!(QM8BQ&4_`RQkh2BcEjvP@%Cp&tUxd?1?{qrRDLoAg!Q_4k82+DQW0~jL|4R&in7dPc)*{yzfM4eu5US)N65gv=LarjAScG9Vsgp#kg0Qd!RUB!zq|>(|8q|ZMR8o_cr<-SH38?1i&!&joA&S4|ZL^cGCMw0}wD{lo1%Agy0y)ubwrW-tb2BRW>ipXE{POyrqNBbYhZ=*jZIZU`xdpw58ll7ln-9L33jra<P9t`3Thk8;7)WTOtY}vP56597d|a|0G7iOUyxxJqRbI?i+(o@+gfAx+o%T+jR?nVR&!6^QJRQDht?@=PGKZa9k~I5#qtwV51ttJh3mA@KEg;)jYu$iyjw_E;nf6Aw53umHR{v^AC?PthJh27KT2Ye8XtYGd^9bgS5`sS5^M@7lM%2vhdQOeJBsJ;=T2wreNWr2$79kg@isl<D;**<$qqt6T4PC107Pqpsw>buuXY7uxhha^6t>YkACV7%6;^GNFv(3dg*zqXJki}y42(Tu?s3~)!4Yf9c!Hcy?{u4J4)}yIn@#s0;6M{YO|Hy7JLZC_Om(_d`>|>dwti0hL21}YhF)VE6I6`off&o%Y0U_{U85c-~O`nXZ54u`_5Mo`LNkaQ}WeshOo<(d%+Et?h_fa^i$tr8*aibA|OF(o83AoNLq<*(?(7_bmjlER+$I0Dl^ScUYr+j1n#ow@2wz_ScM&eUmbhX@#UH#N>w~Kz&F}MM$h_*CGEVErvw2SUsZb`{sqX)>H)rNFPYrpZvn>ZgD*<JkGR+RK$F>Bz_3G7b*X=KwplNCXcV<9dAavWvnhxzOEmQ#LFUn|kB48_qdi`)3?^{7-V^R(2xB7DlLm*Y1eDR-%A>PhCZws;U&goe7vMAb%9W@5`lD;Aj{t|5+;3PRtcE4QFV%7u>n`^SAVzGiJSnZ*)z@+~5GT3Ko^Yi-g3-?mAP#)u^_#t@aeO9?+ukfW5;8sTTRoc8miihI@3_p9(ql!!S|7_+h+<%IW)iUha(#Al|5=wyY$fDewKFqn<N2?N#FhZF84-whJm>{Ia8RU`ACfR+u}WPU{gYTt-!WGjzE@!kCMEGlw6|NMBVTd#eFR;(n~C=fVP{5nZwjh98nv2U{^)Ob+^75gUSn#QXOkw@&SkWn(ti_~D>wW3C&gpmWHA?oc$0l&LvK2!4(J*=0$H|hi-4O1o~`z*7c=~FO8HB3T@VcAG~v92bTXsRO=_BXjuoNF|gvEwqSkvl0|+sxm7L0O1DH`o8e9L~GUEcIl2XBtS-xQE?7J9Pgn47pYusRM7_Gb9J^&=fmB3hT07^>O*N9vxvpacrh(L!oY}1w~~ARHl2^<_uL1(Hff*HfLWzF4HjIY2TL;c@dMA9?%x>-rL;dZ(T=+nVROT5JO}*7k@H)PLmx-qoOHlpc5H!hfR3#mx63UAF6&#mSW!pEIZh6NSu+w<IO5X+|en(P5-(jlp**1rNqVM1!bx}|NGm^w>Q2Aez1L{dg{<fMt_{J33lQJGv(v6|9aSb+>fYJWxEw8Q07{{Pu6a8b3X?|B014@`>MriI^m8@>kN--er}#%*AHTrq3AVPcmhIkJQ9WahH6BuvaVx03Zl&t3ub2bODD{BLyo3VXnM82(}vTJU$J+;zj(O2-*>1Ev6GhHMcdz~a}6HPr-C-`)kb*Kd;7~x{7LHRUnVDyElVg_vx}`rGF^&;$O<ipY!QDp2;x<yx*nwQF9|;RkysbQ&Lymm^)sFJ^W6t^BlN_#-@B3DUw9gG^>pg5D#XJseV*D;@hAMAF|ofMtMpEeuhKf>2!QdMvx|VzgkEg6ht=&@z(|~LZg7BsN@>(U!t=V_Kw;?!>)B{{uJR@>BSRqj1pzQkiR+60M|O8e_Uu!M@kkM>mO8E#R1U!`#QHRFp?^o<W&#+>VylmEDf^)TBc2A|7XHbn;+_4mewYj|S(};(L_!33Y8d;ecsCfli=B;}&vtFo;e6X)$dMD9Z77t%b;r<R#KOVA@hlruyq<q@J34_NwviPE$b_z`$JkXMRY|IGxmc`rG<>N<{r{6^!)brbxlgH25>irTU6?XMP%ws9?D+2VSNr*&dqt3BXI(r9c~Ume7k%tXig7;naCb67CXbD=7rlE6YuI8XabDhdMXqM@iSKc2uz?FNSnAgJ#MUTpi9}{6L@f;l-vmw%B(pkL>JMy<jL8FZOAvz`aE@XxSvbd0UE*0}mK{E;PG2w@V<SBT?KXnZXvEUP4sjPif<&U@5vyt*C;G^@>)w&>lGyl!jr7AK?X5MmRr(toyT%S55VDit4u9%q-$)H15-%~mzz0&oy!2T;5k5ene2846BgBYXoQq(4*h&y*B|xAB<t^TA*Mxz)bKDt-_yH1`YK9pI1k)Ufw~|fKO?Ad%rLWj2b<l-~)FI=d$pNY%z7)l?Tk?754()*=U(ohbng_Za)<qq`@25WOtWNJEK_bgbLPpWPtzL15^z@=vTu12-{6=5ke(?*f>Aqog+G?WoJRw55;u3YDp`ecQl96Bhk2HVXyuz3TNK}0DvAqOSg8^0H`8Q#G(@06MPPv2<n1?whRzf3=2<86wdLhc8Na7pv(G6ibF>ZY9ijs5_vU#l}Qwf5wIn%eyW!cuUk=vb2bVk`vgv#Xd4IlLIAm9I9^qe?_bdl7Kn93>ec>aMD!o~8-Fsg!J*`+8V#I4h}=-mS-d@wL>Sw}lw@ZcZr%9ZO`VfRR6PL==hHWSlbh3L_D3wiQRyE{y3pi>G`SfaL(3aEI5Mx15T$G)1(k%$deHxF@=jBDX154%ojVaaWR2&&ZPLKfoBwD}1beiVq1X~XSx75kOA;xL5iH`X5}9v$~mFV<tr(3=X10uac;(jb;>e89{!h1jPUY2lT~lJG?DTAAGY=G9P|hZ8oMm7WTuxpEjiBfx6HgPqOy?^ml4FdJ-JC-r{;CnMai"  # noqa: E501
