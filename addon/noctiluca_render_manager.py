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

PACKED_RUNNER = "c-qXpi(A~*k}vwNXuRi)yPc*D_>rU?k|DV5ur~%DAj#eX93i^ZpzTKLBdLuU+xKt3RllnBlGH#lGxxiDzKLmRX+3Jys#Wj${3tIbbv9p4lBe@znNP0L@@X7rc~-~qaB=%+6g@h{|NXj{CUsgxNj{CL<svOVW>r??qv+-;siTXczKYUM>10_a7jtS>T_t5YjDAipvpl-V=&kvvD5>9}bb6XU8bn=Fn5G}INgC(Lby@|}*ykrv&13$a<<sJ(iaw<2qKalk8Oc}GAfhqTk7;>JPv_IL#H4wi{E(l``Mdfmjb>R{)zP%5htc~bP53lF&3p4SDf8iVHYtm$nAO8caXpAIbe3O6Z?ZWL@jj`q=pXJGb6O-c^68^j(aypC?*6~x1^s#O>+!!v7q?Me-qOdzJ`ZqA16TA7JqJX~lqY<Cex2mWB`yB^9ABTG-xTEs{C-70%9Q3+r34LnUnRE{t>~5~tdKm-XJv66#qn%e(^BF%%B~khSyNwmQ71KRR>iIKX_@km*W=%IcgE3HRGvQS{WO{s`IkkRe@T{~zU0gK7h3tr`r7xW%k}jO`R^wF`|Rw?d{M7@MZIMC>FK}nAH}k!zxt<-qUbNY$|S#yCbW#Gm__rnuG5kx74L7q!z5CM^@0H0D`%&VKFjRBMo(yJr>Dc=lm1VqgfP@>_wD|{;dp2JXdHdv->(mjxA*n{-P3%U&Z4Y}1si&dL!+pw%YL->BOz)rAD!kA{Z9b*`&CMaKqx}EFvqm&tE`IntEiV3ia{06J*)fCO|hI$ql=W<OaD=k8%(rF&Apc??Lv<6dRX6Zww%welX`N6DfRm+k)J0LVm)w9u%5By=BnVS(xfk{G_MEV9HP1?UIBfIMVd3d;(S)cb$U@uZ=-Zhu*b0)(3@;>6<sH{r#UYuzonHEjz)~1W-`=_&xxWYI_BSknbA#|)hPf601>zf0P`jRX6DB?MYJHS%qku)O=vjKf<)j;z|QI_DsFPxlC|g@-Ni{wA54<@{PvuwOMydMrpeSC*?Bt96P@OGd6NPxAF}y8oero)u5D@W7)<<Up5DCj2AM8PB2+v=ZBAn{tAPiL;)ebuN;Y6%4x`<g*2D9hX;;&%`Y`<e%|WI^R;Qopd3IqRrDd5H_E%BaKdW>?c<KG7?(B~`yH0iN36aQjf{}*F#l%cthc<=DyS7>o38Z1oTc(KmroLS;>gkK0vpgwpcMo{d@3)V4$NM|u_=wK?v*9|Eg{$HwnitgG;4q;isJc0n=yO?(qK{d*q`PH8kl-`Pz@<;<-k~4Uf_wk<NV;AhuD>9{a`emg;qLxhdeD0@h@NfI|3B;VnB&94gTr`xXJ>qL6u%zt?~Y#&BGWwnZTDc0CVH?>&-M;>{^lM~pKpHM+v5%a<>7e$;OPC%Ai7KmmUSsl`MMat{@=eI95cQ08}hM_f8X7IeenB{?djR~gJ@%eCbzNq{R?k;zijWn-W$iScaQ#twltg8-#o~6JpTL6c>H?&+Uxvqy!|>p*x&mHjj-{(>-6`--Q#im{_x;<ymR~t2M`k^k|`91PGu6&k*#<O>CVQVMJ}}UFVWhXkdzyuJVXF^-`4(n{})hkrkXvXA%u3<qv+shT$aTOQodW+;~DX113CM&u4R>$kCiDAs>6?_(Q@%q2hG;eh6<KEl8vIy%qD9K-sYQ(P?4s@8@*rTX&)c>I~**B=~!Ik^V^57i6(28g$<g35b!0$w5(3^0Z0=#9wzd^n#}wN3m!82I{>k@Wia{h;LQ<(!}YxtweikJ7@BAH-;XG5gdviY5nd8_6OgZwrCBE@XR^dI0Gj^_0R6gPKqr?8Z68B3;p=hEcWp{IV<^)s$>tS7ev%OW5dD$sj^K1zCfCtb;;ty%zqloMjKhSlKpl|(r<*?FK`UYa=GwJfLg$W5o&$^JCFZ4L5+YRv58##{e@_X+=Cm=i;Y`to*TjU?#F0&U{pg#>b*$)tMIM*S)SDbJtKKgUAq1$szI&N|nxu=`EGHrW7`zTUxL8)VG^3&#;^rrWIenDZ#1?{v6RDxAC?{^s;^uoxc;s|+c87od$hlMkA9j|_BAh4ftOd0nw=7T_s{&|vYdzTU*VUYEub$pU9#>kXi#f>&y{cH26XHtw$|MGsm{a04l9HC;KkG(R0-<&@aOnO3M1zPXtQu26LDgF#;}CnASmX}UJh{G@CZouWtJ61A?t2Sta&SH75oApR;Z$;3BG{$w)%^~RQt$n$5P}ynfmuEH!>k{1$f<?Vc9YTLL&!V_QPlK$QQwYm(r%R2^5g4dnhJ4v*pZ$<ObDs;D?2Y?VF~Ss=N|CAyUgoiN$mEtV<%$36o9lK97M{$ZoNr}p>J(~zP$tbgga&SktE^~?i@Nx(o^TAY*!t;x#Pik!9pOa0IGUVEs1ne69@kC(g&NJ2j7bBx(4KV!}-(bzzR46iw$0bO2xGQpKT74)j@P!Ow+CP;^q1}_o~YkL5!Zhe5s_Zy3HrCECc-w7lhb(4R+9AF=!_(H=WOfT}yT0k1K})en;|;pg{NDzA5M^^MTWTqIp(<2h2s&Qh@PzWp6;f<A@ok2qF<90<d6Oq!j>~r^HqHXKmF+v_VO*F}K6N@a?cDs_fJ0BkxneG5LK(!_HH=QTV3Sl@9p#L45d{84v|*c$?At8AGTiJ!qSUTw~ZgpCS4e%Mk7E|F*q1;++D~Fy!mDs?%!`@qEUuCllE0H!d~rCLub;hb)};WL{LMo446-4+mGBbwx-y>w=MV5{Q4_QWR{U#$TeJZ==Z--^e5&lMv5pnI$W0WFf*x8>9j4yh=W%PL|G>*B9JcMdl1V(j=`27xWYnWJow9xsc`nbZ5l?6n?$g>7(IiJma5Vho4n!9oEH%G>@;+PrdK@Ux)Se;`CAH9z(|ftgxdnOYrG}nE`&DmRoYI0n6#ym?uP&EG~Hu1z7z)qXchig8|@2LxI1-yx-z24Dj2m1HPWkm(^9T-+pT`RhrR%@}lSCjJb}zMKaVnQMw5or!^Q>%f+Ikt?3y-WMoK=Xh(&`S8_u*!Ze{y=ksvJb`ry7PMp#Qe?^MemO$MwcjS|%L1eXb5ug1hw6UGk>M*@7KBg*ws!-u;?&vWn$UL3ZayKR54a_ZHT@@v+lliUQ@p6|CRZ~RbF60VO?m?7ohP>2;(%(SY$6e9f=@>wIz*TfPFD?X?1&g03!v5i%u(~@Yy|e~KQI^|zOQ3Y)mqfU4Sdr&%31;MNhk-vGmah9@5S2x79fM?8>agO{$XLO+1c)Jx2w&+lORVd)P`kLLhaY&e7=QT2D0w5HBXW$vKG8;igmDRn%~xzPk49Hh@_`vxLwSTfOhJK|w2DHqE>wgAE}%_j_LsiTg>|XRjJnz!Y&`#V@cg@HgO|_074>Bm^>*Ih)>kw*Ng&HKdinC%`iuT52F8aP*q3X*8?ToYBT~&v@RWvkGbb$D5m118yc|rOyBiqTe&93Blk8&JX+;UMatfTM5u=|~Ft2sfQS))@Mn!LWq3)1We@s#devJRVvuFPP{g7|kK?MHh4q{BSY>HlG7)WRre9G^otAK3J0l9f=t|p>Hd%eB+g9NsH13&DvCZUqjKeQ_B6Fbl#oeb#4IfdH9sPO+s)h3g9QdM;J*v8<N5}HT|3q`kKEF+n)dqR3g%=Kpr*2=3<g#W6F$%nKaI<2-4A6`?;Un#?4<Xod94n{s$fP#w>xDWx50P@Nl6q4D^BnDP1W1uFJf|<nFY9QpzX=1DSQvt*v+O4)<XJtC6i}Kcq4#B#ItrI+meoN-d)DtzVst#;NrwGAvPn-x$2qjr357_jB>m1yOoKC~v(it?0kD}rebrA0#?ElOPYi4wacDEb+yt}`B_z!t)5Z#=5J)!3Oi%^4c`}}cvv4Y)du3&~GgojGk0xMwc7{-e<%?%$jjjq!qheGNe4hCHdH{9kjJayF!U0FWapC(UnDJ&oV8Ph>t&TE<Fs7v`m#Dp6TkK)~<*Sm+>0eu{UK^!&a(Z(NRFTm#vPjiX!W_TN|+9*5N;rQ*ngX!t@r4b&%p{h4VXmsSA{^vBF%vswL*c@@{VX_mgAM65ogd_Ra;v#yTR+BPY;MK(vcSpI*E1-Ry%s)VOgg}r&jYoT3Wy~133%@ydME?-Ud~>k(dVCoDZTycdTF9^CXgC~#ok_~N3cBoR5Bi(B=&$H`RzjTBuHPJPzZ)M}0<1Ke#BJdz(ke9{^iCgr%fLH*w6V6aJ|b@6g*^rBL9+REV~D>V9qb2#5Ff;n6LUYxv!+C+CT!`eRzc+xeW%^F{+H%Zi7`mENfy9}8N;Fk?=>~}C?;M5MB?M-*~e7A(!CZbPXNyPHr2$P=FGqSJQqOWD#LVz-6A%-PO1;pE9RMHVz@C>^phuG-C5IKeV`Lh-wmVjCn#m6%s{Q5=0awtG}0j2a70&_wj_dX`&@y<dht<cMTJ$CW!7quCLhqek_G?YWm;i%EeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEgF_T=Bh0M~5_9)4#8z>eD;8UF~GYk5$Ea3DJf#LL#GP<y|S3ENPWQH2;RjEdx5I78(HO75c&5IlG{jjVG0C^OG<|z7SRpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$L`W{rdIc_~;12n<Xy8WIAOA$vS@sf{q%%SKIc~?gAZ@s^F#Iz_30lWsCRT!P`dv^Wu`{_1A-+8!!G@T=0vd<L$%a_-GLA9US}(X5p9X!}S3hhd1dhO?a11C+<F|8~#~jxc=~iP7AaV=67;Y@xQ$o7f2lUaVfS45U7LCR~^Z#-WazT{S`7-J4p#Sgcv5Ke)%MAu}s$qO)Ducm)F#S&Im)~gsv#DWRakz9ZrjZmADA*EWg>WPS(!`-mi_|*XHQV-aSO7z%bCp(tR^6*bRd2{*)NsS$0WODimQ|v!U0fN9!n<Q`<Uyw5(@q->DhAD61{*4EH^A|I9G!VO*q>Y?e*n-=M^@i`ig>N+I?m+!ld`PzYje1zUkbztfhr-c&3yNwVKDEWK})73taS9CWdK{gsMCJ7pqutr?pMDRV@}`x0XEoY`GZrY9;#*AbIE2505$U7=D4oo#sP7W$0n|8%5wCZaIJ_gwsw?t*UV{(uIjyRS+vQ*(!>`6ZLT-Y-Oc=<=^f22P{HWzM*9gzb;s$rp6m`+;s`Q4)r-B1DhMXP(Q~QS|w7^jJ<DuY_mSA6AQbRui}Ql@|z^4mxyCCR%G!ZYEyQ|AZ;o$0G&ZBFW0u`D=misKuwKsRT|$%baMGN7n*aDN$uY9y}1&9C<{vjSlvdScV?YM`3pQXp3RC(FghF7ff(5;l6PMFiO#Y+!=%?A_{_bgQMCyzFmSkPjfh3UN3qyrvcs?TLy!GZl^8zO9$yc#6Yby+qX_L8*AoF2dJv6?j`6Y)bEF9PbV{66!SR^p&}e_Ter1$m9f{b+J>MLN;6lXT%+NprrFf+?<JkH&-6AfW-(n=1`1y-1KF?_%Pr+8>H^>eICdP~pu%7ok3L^GR{uKifa)oWBTZ0%nWl|=)$&67GZ;51uCEz^x1tj!_s-3i@n!92Mi{+I&Hba-NwVO>xfOjreMEOeMvTPB>wfrp{M$Y}nNA-~Zl?TFzW(|kge7*MAE=QC#NLi!?BNn#%RRZFwx|WuP5Qj#zxx521jeU)C6)H({~nW5=nQ1H;yk@E+<@Buo;<-^ywQv-@AU-*+nD5c^`l`AfcD$*@9ek*pS8D#2fx05fXhZ}zHL32T>-IQxPCFeEtzH4JbtEs{<i)5_CMk`hX?OsA{};>Vecy)MXZTIE*8RJCTnsjDVmC)P+3}%<(4CO@RoEe$lnh~>KkX&X#nWo(H}s^hw?pbVybHqwFzJRJ-QBS60nIR5t%xD#Ja;ohzp-?>g9wa()D%b-Q4X6`wTHM(f_ccmE)E4Zk!hS2k+Zz9#sg=FG(oJ!$CkrkaRw;e4azxFbWpN;kg$YUf?OK@{S>3_+^OKD$C%VH%PFNNj1r`)v9V9bD**d>)!qS)2n%8DZZWp*4B_n_oi6p)24E(dChd*GR94vPmMLcmrG)t*;}p0UiQ~TnKCEV7a;L{XUKV;i*qlNAONceP8=GwsgX>b;NJXfsDJioZX2854oRFEZZM`ZqsQRr8-~>ThNPQmLKiUY97~h}_Y))XF}wXlByHYY`R`eOh;2xF-f5z%WJwUaB(k1XlVriisqd_CU@VAKK<uYO-E&j$*#hpB`42+2-V<&+oTlxO+<~=Q83~saULEMo<14x;F}Jc})=GgOlujPTbMUX}9lVA)w08hS<;4rnaTL54U7txb+VXdj<h+l)jp&CTqK%h6OrO9~YDLc;{{03$82DZ2?t9?7%~E!{VHCypo|%$2rzN;BVO}Y%s6NedMxvKVjeaRqx<t@0!4GG@#S6_M9$EH?!4~Y16=}XipLteIaYd}QYK|@hC*f6HO;TKT8O!^fB9@Ygc`yNJj6$Xsz-X9z1Mv_7Ra-1H->UzS8Lski)(DJ2C)$CK5$J+uQ4D{LIF?z)F)J$K*iKcLMcQ^KF!)zeUVc2;7@hT3>7kt-#VMi#UFCf`=uzZrD2*DkQ%%`aL%Xq6QN{0%l>4~2ZRuqVyA53#?p)S?t5;lxXQ~Bf``<@s2IobwxJV`+l<qRgJk4<|U3AYBi@HdsYUkwu6glvf(@2Vz@dKP9y;nW?MHkmo`77mUyZ+!buZlp`jFF7H&X7cTgzzZuHR6@8i9;T%a;>M`J$hxv>*6B4O{WO8Ng{!jEbWr7spKXRKZXhW7O~If$Zl3v2_cI(27%t955A+>%>kwZJ>J6${z6tjI4QdmFq8aMbe${^g;FjNum_f-kjOLmFHL#(O?Ve~M!h7_EGe(42M>^R3o=_8V=4?yObq8)U&#XJnM6VHOw=IKBX0e#<DFxppk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|`@Ia@oXiwYHBnPb28Ih5Hh%e}oam$u^p&$wzP;cIPfq;z*}|K7=W&)3Pp#xl=2P2BfWS=BUM0u}oJ>q9yL9a)G{{+Gta*)Q;R0`t;DCrtSRJt}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-DpkKV9a{!s0eL<L)I&B?cG;P3?K2M+ZO&)n+7pAG36*gldU8|xC2C3Xc_5gi9(Ix#elg%Kc~p4HR*fB!l@;sB}m=YJfJY1Q`k-tPVwJu}C!xju+q5LMkd+&<p<CDht8;+XTY1;9I9yXPHv`bc3k1d=?m4zh4u4UR|DGm&`oZ#JVPh=nkIzkPVzh&Mfb)LZ-M^mO`7zxUH<&HH=Q!(aWMIQTTs?e74a|D<AH#5FNEvB4_6CSJ2n<-qn9bZYw1f1kKkCi$hXevXS`!3<&={zDwi*;%lF6S)5k)Ie3$>Eeuu5Ux8Yc0dBrGqG53g<-M-&tTdB7*0iW^-QO$9WMl$&dVb2@^G55#KelIGsp5{E=+f6Wi~`XId%ThG4F%Wc7b4A>I~@Mh37W3HENK@yH1s$;sJQ`tdiM_@oZ%ILtp#DYZ%hyL<gwHaPOh(lZ~^!h*0u#^NfMl`RW;7ZS>DV-V7bPJtvaE8_r6D5%k3;V53<mA4GtX!vi8CZI>Tfh?0`&D&IHh+*#`NhBnwtltV8gW2u*mk&mJ0J)@Jcp;Jx*&53K*`@9+mG69F0crnkeS%DywomFeId6Cpu`^o7eChswtuuv(GG_T|fer_;IQ~}}xY%ch%NZT8i4FaJ);fD72@G`9(g|gc|Ddxqpth5_#qz`Q)-9_38Pe;d_m`%4f2JR8K9}vbZodTZl96WdNWxZGm&$8uTEJJzG^OxCI*LJKFazUqZ1WgCNNWr)f3!`ABqEbvS7f3y(0e;YX-b@xI{5cbk44*&K);{3&kTGf!ulO80H81CKh(!vh+!*+|`YRmH*rCN1{@XF73*m5Lng}$yI)MJ{UWTI7mO;jL3&T+ohq@(^TpkdJB~Z-R3bsK%8W>~>c8$3^gJjr2Xi;3R;{Rr*FTdO-c`5=-hsg%GW}j{l!$U|8fH=AlzK*`Mtzqw5tT_AB@Uryb+6M6-kBsRw;IvIZ<@GD+R|F#P%Xtvc6%r+#BUs_GrpwJp1cCg}K}E`<sKJP(IqsN2^!cm1XC$U!fJGp~2t7zkHZNdV=IGNvu`Vsf3tk+3-V5wf2#R2mCS-vdGU6hz4(kU=(Z^F}zH+e5=3U@^Tvz5g`E2MBwx}mlhM5E~<>x2<&}U!0i;35L;(d0;KtQX2K+zZ&lRHz0(ah;vjGCq}3M)w($!2_2U);KK`W6r8blZLIWDs@TTOBypHj8Oy2`8NeG8vrF*(%0d&oI10DzRC@u1WXDwCZ^Z5D_}JqMRP}tVb&TfWDDG<_jXjmY?y8`EPeaFfFpp49N~@e?X~)kwL>jyMKHC*t^C(vX|5<!+G>S>rA`@u^|j0goeb~DkJ54C778ZYjk%_w_zb)tZb63L_Lna7<dZFk@-gcX&U7Pv*)v694Nlsk7hGMtu(m~nhe=%4}PP88?5_=eTrG1Y$VI!9z76WZZm%)LSg=n`DV2CX6o=*v_b?GV+e!C+)x?kl^(~IclI#53k1U|t@#2ZexL{8&s&oWy%qI*fWWB1Z+fAqCmshe9|Fh%y-@P&H#uJ>Do?D$KV-)=sG7ymUu<3jnL_{UVe|Jg7kG#11bY2ajA&N#+^Ohqn-l_L0_J_@Zzc=Biin*W>JA)qj5Q*TE(n|-D&tqEB#Jv2*eHR>+<Blm8n$|oN(_rhQc#rB_Fl7{aEqfq#M#F4wSkZXc?b}OuMO-mU6vMS|G3N0EZM#6G3W@i=-4|k2Ju8!+lU)>Hl{3rhtw!K=YP(PlFQ#9e&J49_f~}dI9b(#V|%Tw1JT=P&%f8@8n$9JMg{B7T|C=YO@7s+eDGc^>nSmkJtd4szx;X}AHM$m@Q=beq|noBddGRR{`l@5P^(oV&qi7~E48G%u*2L>_U{U4_E6uu!h1Fvid~$rX)&LI4j;vSi>`|TY@|1u^0(B#v!=SX;;}4$6WQL1*4clVb!p;CZe(L#ca|gGs@a9r+-+G^UBh2Pw46g|;d;LKC-*%wnysgUM!=MThic&lEi=-VqIq)Lc*p#wDigI08|mz`M(agMaz=VnNs<EZWed#W)8;8G3><|AG7>1rg}qe&oueYM$#q&^6;lsk{BKNT<4R`I`F9v^u`VgTc|3Roj$3w&t12$<MlW4K1Ex*~JiN?4roEM#2FL07=Qy<8;r@e^6&wO+Q?(lvO3v;%3!-iL9O|xu)d!-Yon@Ka#0~D&M9<^Hth&QS9@1Y8O|l5<yLhWS(+CQZEEQOi^-ipM7`W3rr_D96{G*<X4yVMk-*BD*O}NMNrSs-FQ1bW6C8hKnT;TM?Sh#|P6H>IL^YC8R1qp%EfDIjgq$Z9JHS4*7p0jI$&{m0s6IW=z8B&ZfnE7hG3Mkl+TZRK;P|!9vzhnH>lSDFGXd#Lw+9F*aaU#<sy;gU+eyhKscuC&LqL>U=GDi;6>A~Bi@4I5~<I_hXplU-9?w&fP=-T_8zyd?4mU?yhYG1aZC|;c;sk5&Ye%|f))D9F0uPJYcR`8q;P%w&po6W-57ZK6S>?bQ`8GUJ|fV+l64X$m4og5iotQRPbnn>C~jWyQ1lnje<jlNPbRxBz}a)F>3o2x(qSU6eMKzR$}5}SkaaLjl6V2O2v)i8mXq~A~&a*LB(#r}qA#EL(X^CEZRkk>T&CfbnZZOH~4!<-YDV5mT9DgzD!4MGK!elu#tKb!NKRWXiiSN<wPd3TISe(1xdiB$$WB_t7!FJ_NEV;b!XBRqXIQS)B=n?aL+$R9n+An3yT?I7>8gM;-}mb!d1s}^Gz7>)E>Ux!MvbvLwlQ&5r?ir*xJozpHK(tDW2yC>-&e){MghYto*TqFz~q-fcSK0kTlUH&p3iQxr`LUR|Q`q%bF=yuDF*V-ft0No-ti+*r{N<RWAxh4TAiMk#6ChZQ0AyG$CBB+~>71|B;N!2Z(!52!K@VxcUkRj2Y<R9*uzTu5grND=b&rX~D^Ywn(h2+0rEwA@r&|fJF%lxu@R_F=(%ux9n^*#r4`Z|crgNmc8rqyV;Ir|#XQKyqbL$nWDHzVaKGqk^XaT(VfJ-HfuKN|@`)G_VzVCOxu)0DH0P<?+LjdR2O3o^{<2AP|yL8<ym6^iw{`;5<cSo2LgVko@vEct12P3*p@ej6(tIKy)&?trpuUGr!lzAqr@qRr2db<OBn?SI3>B~O!8<S}m39b|?d5<wLwP~xo(DY|RrKAGgz6QPWr$RMNP#;m#ayY(0iN+ON(;>M5oGS2xL9ov&^6DrcFa=~aBx`VOCtte#pKS|OYIJR-hKm;VK&vd{Yh!ZSC3ynMqj5r;!JF+zKBn-H$q8i5VhTQPYZOaRi7p{VZt<)kK4PqntH{1Tea}+ki_v0!`Z_`krrLj07Cb2h7wVchePqeK=1a3U)iWAdB5bWXZrF${SUs_pVOdc2wB!f{;5?}b4%p?<rWOwoSEHA;NjA+F$FATP&|8b!O5>UsNgmG&hBK{*K)~6&swdJn9-VgW7^WwMu*5XEO-uS6=Hca9^yN5<hwVq#~5N1}aRN!gBiK&0GarSkj33(h5UnLlMX8>`#)mF!7x{7`%FNNY!XS!EQXhfpzxhW?TmRo4H>t}b$SJhQ<lY3tLRyrM8t4F^x=c)lKyI~O(iKiJcC3O$|-J_B=dt#dPyKY-f*OTSTw4Idgu7KQ?XZY?gV*fMM7)-2=K=_^qDvMW(i1rHHcIga)e3pzhbRX&0tFOgw`LQV;{uxJa(KT6b@3Vf}+uJ$UcGemhb0%wzVNC0r6iI-PG+)vM*OlcQl}8!iAxW>34_dKcnsQPL&UJB=nt+M)j?yD;N_;1N%<9`<N*wr%yk3d3V8WwzuI3tei6f_tu=f1cCbmbWU6=3%37_G;u&rZ7?t;>oRCFM91vus1l#?t4ZtbonK_Y1(asm}cc}`1OIOkAhw%{~(-O^k3#h?w&xI)L}z($Cg`UU(YXU9`FWA*e+-F9fK!eyB(NUp9<^GQ-pO#<sQMJke!$+*^7(J=a5+&4^OOdGhwie~niGmy<>Ozs^X#};0HvO+?AyGWh;FDK?(nabj>@&~&$OWQ0<cK8FEJmUkDgP9&L7ZS_z^RGw$h<D!qs#OU##H?bn#8nw<F*41jUvai1K#n)^Rg|$0xp5=n)K;^E_;^HQp<CErIjhBUV#7ApH=p~)7lT?oH=oc!^{C+f8YY*?Vi^-(3immA0_^j$0tN;i-k6*@*&w>lpuIaQ$QqkwFeSl6qe)V7uG%9x0dKKrsl#I|*(^1R(ImTe?mh<+mtY-zQ;<NU#xUf9^S{iC;sabUnX8keC+Fu#fl}3Rb$%`p2^T~mwrze>>+eoPZBFEQ5E(1$2Y2o&t7?^m>~zkTM1el!oTktOUz>E4{I20@w9>dm9VqArk)5bMS<OP*maITBf43VIAD|niG1?9fw2Szh^&X9v1byPMEu9K1V2E=92HTjbD!W9K&ODp73}n3Hm6d1kD^_2tbssAH<{sPat|X)bDsg^Htz7el&n2Uh9GVpxbeYFDTaqNhjLHz|*oSMnc7TyVA%O-wMAwfmT2nm|!5v{I=D2Vf810zwFsmXZbQ*CZDYYfjGJ$l#Jf{G<wIa6Erq*0$clny`VOmAB7Q7fVF{VEV@qsml9*F*>y;q&;0{430Va=e0US4ZS%0CD(&S$Iq=jKM{g$dMpp&}>ou2GZN!A-<}8WU7w9Or4zpQ`Dh-?_l<<(O|8tLU)Eg<pQNrQ5bb=cetv%yr(R!}F-PYJN6rh?t;qHxM-+g2qR12+Q@ykCD5lJV~uYd+!D?U-^&pTU<u1Z>9Sm{IQ5=6uAlJlA;+J_XQ_bCgg@{J63{Mk9tfkkJVxpUzWvk(ZhdnMF9+rBiiy4v^c}Qg2cYq1l8g^h~A>!9!U?MhzcZ=gQLE<q1prLk~{J}<*uihmp2&QxZISUS>99}NR)ddjD_3s&}6)YGbPtp;UBDC1@qdG^!2tKK1>|?BsMD)$iUXcY&m=8)5Ucy%=|PdZ#XlD*uCO8uebSSm;<RpU>QWaT!u;i-mdF1Bi6F*`QinUO0HDp1hLCt2SLcIXqwGtX^8?9F4-poY??0MESQ6d^4%M;Q_=ry)`L#)JPhR+y?QVDbgyv0a}{ko2flB-h<Z!rZrCoAu`fPhABP-Hp1$9G{gie7ucC5tm1q$|{1r6Gih-5wIVV3KAU|mWc-5pK9n7;2uHqZEKDb%xjN~Y$wtURxdiMSI;LqV4qm6rpu1uou2~74xDH@I1o`5Wr`ua2;mdGPyT=aIbK>}p-P4HyXS4PMb=^Nb}{DzKLlgVU7Gs41h#xmYhBmupxID1)-?(3a+XYX(EF(*;&52Syb9hq~7|8nPQ9ab2z;iP6BT>MYqBmnYx)`+?~FcDVDIeWy&)wy6zh{FJu@u38SRB{CiZ8<fGr*&7P)}BqzMCVvB@|Culk!;8^+hw`vx00K~eV#U!WhcpOZYID*AkUrvQA10~3P(XNwXFKmBHv$~)SU_PG50OWhN@XLO4bf$P%6O{_fh|3^US0Ud!U1x(F-vZlFO%&dsZ0>5A6u+m}1K2hP_D+176h0C|YA9u2}16YG>wHw1|ixYM5`<DKl54EoninBO^)4a)_n~gAc4tzA*A~gjwg-Y(*7}j-(VF;8F>R#G^c&+ccIYQ;&YgVB}ey&>TR_;H&mc@chO;C%C(IFj?_}Ou_<3@o_2tk5PPNT8iJlJ$!Gf=xy@ye;`T$%#Yc6H@y0hS|0v-wEcD*@9w`jh=1D*T9&EAbV$Q@2S>*ygA*k8%@;3yc{)B^a!QC@>bWOci{VjSE)lXX>BUPlz}WG}P0b)J7#6d8g4;9Jn=UiBkZ4zvcu4^Nj&%hu{Xi~mS*0c7p<2yfJ|`kb1EYKt?Zq-jN-<W)Pp;zRqAKRgT4Je!9_40V-DlAFCi##q7gd}<&&{Fv?N4ah&Cg0?6c!($?nyI+4L+F_MGYP5{gaY>UOXjH5_ipLv+)fMM?9f}F)cYDrt6y~>@i6c2E2bx(pGC0-O>Ckz^Y@~go~s~SKt(Oveq_&TAZ{cuG{EEQ-IS+Yv^YL37F5*ytwXqd*%_qHgozg9_nXXX4R%d;IazUKvD$GLMEpgM%xRzaUV+tJgbbXlt+S=l^ySy3s4i(EZW$7@$^~L$jiup;Xq*vNSCV{ixFg}yQvLI1M`d9GM)AKaldcMJMga|AlA(z%R`)aaAP!*{0R7R!>m=y>mFVY?P(?wD^I-B2;z^YIL_#=@2UENo*Zu4t^yRiqqA;i>xnEHNJN~Mg8=>5NWb^_EnRm9!_@?Y!yfQe9u<8kZ#ASZkwk8UmofLV$fly?#}oP$3-JvwLj{<v5D(Nan1Ofc*`t7yKp<$`1AX&BmHj89ne;LYCemwMM*|~S@=JT#xPxNW<7dXUX|X2=na_|<kJ}N)a-DqYtq(AIKYIGK(OEeAz8|b48^0A?TMd`rOvHNVvAktDX!2wSQR51=3zAcVhAsP^tjt6{N}B-nq(Ou3m@Q&#(Lr`z@9m8m+v&YxR(DyIPYFZ#|BqxD(_5~%Y$S_Ck#V}%fd+}X4kq!(g4Vk52x4ZuI20gln!%Pcv>x2ihSO_N8{SzR{mcv>bRVFR?U_Gokmwf89yFJAc1Oo<I;-a3ogjY}Cal){YZh~72i>C?EgHUAZQ#3@C;5lKy0>leBH<Ddb;AgG)@zrd1Ci@6bxSG&&h+Z#DMSW7vCnaOruqCQ82ECR$B?fq@sF}4ovIrIuoKn2l(-nnLEGt$w6eM=2@;YFlDv}IfTy`m+a-wi9b(ydglvkm3e^J08jMm+^4BNEZMO7ML7~nNo9i?eRASstIV1h@qMj}1Mh{lGq*4r=poo!8Hl#o(Q<Jw|Em=_PA=MGvXOO>MJ$+5Q49A9Cq_YBf4Wo+^%J9PP>m^{rn_|{x(pK0c{XBxKee(qyF`vCK->5=)Dq^s31{tmf&2PYhT&2~K%IYyx^;KUJTv=FH=-8n-EsmI;q!bpx=gOI@VckvVS;{xALJ7HaxXfsorj;a_QtKe=Nb%St{D-rpjSK`ryD8Xy>8qQR>tJUye-pIWnS~#3A=oBKxUYDfk5=Fd&tPM)zP@g}qSgP*uDrg<CSt8)TON$eGgOd^F;SC4NX(kN>qyNe1$F+UiMIkrYk&SH)8;>K%k>M^<Mq&DxJjubzmXyC{r2I}Sk&L~`|)A?e)sR=Ju#+14rJRRd(Fw_T_<(bEaMIS3Wp7vXwCE``5eLlsM~MX*S$iMSM+IG%2{Fhg8FEu`ToJ~(OC02p01ysZk(QON*M-xH-#lubgCaj<Ncp$$+qw}yL-pu!}06b^dSF!BRzeZrTm|nbY-hOCQe~Hk<pKT+1-DOYRh9l;`{GkK<_^@)tn4UF$5fd<PaipB#3XN>(gvi1_YW)ia@jdZXEx9aQHV2;)d`Kgf-flV?mwm9v|=74>ySQe5Rkmj+rJVlE4w8x+p&QGSzE6`0!k=+PQOhKv5VnJ@%-wjRoW_M$+TlrMkI4{!#M5IEJ^&A}nn*pspRWiS<c=zm_$Z>31=!R}gJOC<Z2aA6+&32k=+)pNQ`M-W_u5*Js9cRuX!PC&D1oq1fWpG=2H|AvFrk6_&$Kg=^TtGV3Ky^P`m-IYq#5nz0`SC0;0s9R-EU6*#MI&0%x)0Xr>FV<7fCSo`)(on!QazZoQQ*pt%l4!rYJ`Yn5;9EgrVe%uOLJc+!6)v<@u2kl{}z279(Vn~^NoPbGK>QNQL;R=ht%x}w1+}gRrr9sqW)48@A_^tZwo#?dk3dB3c3ioQ&SZL*$H_ff7F2d$&8W{8$nY*ZY02FZLGBqyG!Xd(~hHo91^TmU$^0`VdZZziPgT1=#eKCyQz~F;x%&VB%d6!w{Pl6>XDEhBaGrAI2hs5W*-JOS6{6AdDTRcA6sln)c)>p>!nHK$lh22dnqkp2E;AmFmq;Ik*wSHoMU!~dQRc+Nh=COc4OsMbo-*%;Nj?LD^i~O=DH40@iPJ5)2`(Y~zZuxJb6<oy=op5_JXG!zAHLXK7WMD;dLIjgeK3`1`y!BicRXx9r^MW>|xg;xQx7O{Wtu%KRSPNr+f3_15M8kqWBe4On>W@0C!DbRQkz_94OE%Tq=d_6D-hI7&98Ip4xtHp9TR-QT0X0WIXq^FK^4UknmZ&ocIl$g<A?%!^R2X%^Cm}zF{MnVH&>@=cG;=XQZun=<Y%!Dt8+0VsGuoYOK0jkE%y$F*`9eiuod)8&)<+ykxH*cR4Wj3xh(z_5qv-ip1g>*mVJ$%n!l&AH(GJ4)w;ct*)z=hm`jS(|B+0soV4)o{Yb-t>J<N3D<!F=3Or1Wu$hbZMVXGbRiB94h6Xk{q&0FmTCh;{#V?C#3_0{mB44P(EHtuFx$t{^Lt`gJNs)Xi#uE=<qFNnagrPxQ}03IB#xfO*)EySrq0yR+{ig$`3@`V2z23#ez3j$pqL?%0Wanli}$-BhoMo%O9K1mQT8jT|SK_8wC0JedE>W*N})@=@0pi@j^6lU}i>8+~0GaSI@uJdcH+hWZ&)iSx{M$M37Q4BeE<Y*Qb|1>H>gb6%*<_9LwqaVx&jmUnSr@(=p^^+1T4g)a@fJ2#f@AT1+yU!&|$sW1y{K(M+d%LkoaOG}%f4Yfy(76vqFUp&Qp@36NTa3@lMaXf;N~E7oJF&vX14>U?Yn?jDs?<!#qSG=TFLUButL1e%MHF91eJvKTZy5FkVdO;Gl;;Be+(m;O%WSA^DTN0;J|SXXAET}!F+Mni1K}W=N%f^N5@ymOJ;1`^=43R&^v;GDi&xtdU%^l|?YB^vq%~ghi3|{}(b-wU@}tp6M?D*Q>7dq4o+q@iXH^bY<3ej)d=I?S+IN9<S9N|hf->#}u>(Dxdmu+MIn{eTWDiC`5O7$7q!XcZAGmS1Fc5m>xOsgegb$UKnwukg5^jo;q1Ad=j%yMLzfpRYiM%Z{nn0JOX&VQ^VL~kfhZw~DE0Rm@eZ}2eG8avZhKXb`IG0P{g~=j+k&^VL$<xozf8HDKzaAg1eSEh5{QNv(Z_7xNeM$oPGUZb4mo#!8_>XzK7_LXijh%6_aNEnqw`=PgAJ<>3ub-d4@_Yip4y*T{&y`^gm;ae9Xxt*&9De@{mcsu4bCQ(Pp?JQF;~VCkD?<;~7p%E$9Q6+0>_p#v_w9Fmt88(35>N#DF(*M}@;$F4&6w+xwJ4`KCaP}88jS-zY^E}o<-keyO%o{->%vJe6G_=Qh<;hlX4gr+#-UnMUe#irWI1ic@7DDX3@M`xWI7R1B;rPuTrv~0AC`+XQVkKr$$ZJ(D{`<do3(^mJ;3T->q7J43rI>?6g1v6tQ1C#o(;bRqJ+4}h*W7wSmctBP1Er28GS`O%k$wT|L4U3h`|HB7;YkA0~;Sj%T%FK1$L88h`7$D$QKR;)^+kvf|0>I8PyJA^}Z+#tL~;ib~*wygJ@DF)fFdNJ=%SHG=BRVoyu^U&xfA`0yI^xeh^(qmpR)YRY^xJUkpF7aRJ5(32?YgYvsajIO@kLZwb)U{w4QZ6*l1pJoM{=omzRLT1(@@i9APn2x4|v<YKzQp7B&UB+Zo%wv*;b{dv8yS5H86#;5r&<L%d0)42KKrH0nPQNjk2Kr!e}5<|+KJfq)+(!P%P<{(bvyXbG(&!_o+935}(zurE4J&4}^$L@QhqW!e_9sTFx1^+c;6)Su}<kbd0_znead2S>NT0Q8utQg&YJ3cy&cMe{U2hsM<&aa2tJM68rK?1@{IKgC`qSegAk_F)Dkb{w9>9&y&p9WMq*86F6vKF76eEjW<bK&>-Km6|(`FBnJ`Dh-SfBPB^{udNq7HBDsi>)KX>IP;o6jPx!Y>t^vP2pmEtBr<S^!o630w)VaBnb7MvB*FNZv^S#1?RQ!9AWm0UqDJ$<?P=lg!-7w31z+ARA&vQu^j&)#YQsF&U&7ruu!XHFYYXojUX5)4+hpid_cj3amM{FFP9$RFks~nhl1*X4`ctzqE4-9#kr-IX;U2&c&0aWnld-j%VTqwx&v^px4F%rFBmkG{P{66r{-D%1o{mZa=Q@&kq^?g6M1*)#FleRHq%M0lxSUBAFk||Azro20IGj&E`1I0v+9BA*H<pZLcitNh<;6ier%dU1loxhj+>$q^R|CD93r(FVmlkp@8-&VbU5dJ5kka-Fy{-*QDnxQbBu7V+y$Ftm18G*S~b~ov^`lrV-A!%=0A(ldkl@G9=ZNqN+?04tw`HKF=4uCR4qVDzbY$2XL<C|<{9gl(ISvd8|dX9FbPz2<*b=Al0x>p@Sdf=9kY)yP;7W2bUlcCn%iI5FB9{QE<2>(XB&NA^jkTI_Q3Cbr&o_Kv5AS}0xFaDH%*!Q`ELkwXaIt}0j(ejMY|{Kc<^??HL|JaXnStBOyvuepf#?~#FU%&6=_;0mB&AMZahMW-J5exhs$fpS|F`{{4shF{hQG)v41z`(pHbEUii^~6=rljeAhp*AHO{Fv=T2!#DWACe#b7$tjgJt4$Rm87Ck$oH~yGT?FVO|hPDjrp@CGh^9(vOxlXJ{krZIN(8SW(6U}pjhZ{tu3;No2!?SY@pY_jLwd~eMT5%l+)52Dab~3`QH9r0q;)Pm8DlHig^~45mIJp$MRHW$#KJbk;e+<7uNyS(EHYJ-#wZs8p32-F{N>@$P4S==32!xybXf+TK)t{8Us9cKx-V+R=|2`ump<&Kez*;^S>4)D$e-`x2<6&IJPX2$w?v3w)vF+Swk<WnsFM{`;iYY)=MGAZ#A}WKZ_ndtLAP)aq)RVH1@^dZPu+>kd=(u~yGOkYI2G$nBf@OtIVtvp<AGW$Ur(dp+p`D(daNCgs8n0<2HLRAUX*}>!4f6qQkRb^6{yv%!^skebG~<^NvET#8yr!Ef08OZ0jju%d?ZrP6Xv{~%G1%q$=R<i_ZW`ddrTm25Tto0iQZJydkyDBD#Hhs;^~`GD4N2a}p_ZaL;X?ywGtLlwzr%q?`@77u#=^j5LX}YlX<FMj>#UX3z*}cF{mA@YH>vEPj`lk>BY1rb3H@SGl=Xmx{^Ay_iIasfmO3)yB5y)MBmPy?^cBbK)@tydBDT&LfEp&}i*ybXiJRXVdT=ewTK$#NS&|R4nf^hX&$^$DRNB$`TEqJmMUnTNr_cd_{evC=fMA9I8oKKO{@PY!b^dhx7-l^Kg0Uk(aC-zaZ!XJ3cU}SD_doUQ!J)2`<-FcnCu$V=vhaNrvo31lNW|A2@RBZ}HAccg`AIT?j>SXEp9%(zqUU_J+*gQqrY0Q}JGa*t#heRfN}t4=)4fDeg=SL$jxCBC_2arJoE=w(_+v{m6Xrq-7Ep>6+9M+dX59~_tz@faIahb2A+Vw*%o#7QC(9ZrqA|>%-xAa@zErvZSNk}Gt!UggY`P0Jc=a2pAI&&?#RXYUb!{EyG~9+;I!=d~3=3p+_K97EHvxi;ZuD97Bx+(uKa7QC<V?ykxeZfnA(JaN>66eTUZpJ7XypJLoF9pk@D7v*O-3oCn$YGrfM(~;n%5LcXf)4fP-IT}4&@3VuQEmNlm_>0TXEqXQvPp?FEgkIu1s~lQO!zo<4R&qg;slKUJg<Lm?>UK7+xX#yWI2Z?vBUvAK8NUoxAD*I>tf2&i7JMC~|w+yv=WYV@XyzCW7s(8_Yq=Cya+|+udw)ZYNjCd=}V^q$hrYS8Te*E28Po2hxfplNbFn!&?t9l-N?}Q{#(L78l7yMps=1W5#5%ER)HtV}^nTy>Q;VLL*rVdeaB9Dvj}@x1#TWqv9{XpqQS&k&)X2uursj@B1idI~_!wkI%f5<I#IBHl^e2Y`%E0;*<<bSe7{}JSReuvxl4ln;+So#~<`Y4C-E>*XXL43lC)rhc`3AdgBDs**H53ljk+-H4ZFr12MvaS9{ULe$zhlXMUx4?<TNEI>eeLKi74xI}Z1@BGuHZxJ`%r&Cz%yWZzzLZn)clmLoQJ>`psdkl6D$IPADN1|osq#|DxBqw>1;&XSGcfas_Zq+VERVcYy@73BBJvP_~3k(WEbBC_Q14w1H$dwRpKLnox1-vqa;x6$y1GyPkRjs73q*;HX{ZouNi1<C~9iApa|`O9d=_7X4AiwQ)s>?Of<rHE!&dHE=4hF0>QA7sLf3)Ot&FT;KmHWjxE)8NjOIod06mjWa=yC2m7+;kI^vTu*Hf*P3q0}ue}G-Ps7bvKZ`Hn8Q1B=8{Cy_cjW-U;9{vd+4>S)p-07q@U?y*BA)!)e39)ZDXYT}#{Spg`bg)|qK(_sonlcm6~4tb-v!HL5VB60e9UF&{nlJ@}60JC8K~*dWa-kCG(Xu33+<@jw-lQbtEPdeCrvi!1p%Us2h8!3ENU>7@}R8Zx%Z-G+vkfG6_}uOQ39ks_kkald%e#li#>#Kg97_jHf3tR9)I6SpRJA^0q?<Z}*~;9%YTMlBmj|GX8g32GwXN&~I5vY1{qiIr@_4aLmXwwmWyXMV!3&k(W7zdZ%&`hRWijf!&kw3V4l=aAIR8F&YUI2zPzgmVJ>aWyiM7_T#;DZG}Bld-xJInv_DbHYL?-3d%MWVV76cG1C7&q6lMkIa>I@E5wiQ3px4BcDj4fa7Vr(mZ#KJIUUNBJN1fD=sNa(~!+x$blIu>0K#+P$+Al2k+D>G}Rf6Kj_j!nB-+R`aR+Jf8=Y$`}K@}J%jGiu=xFZ9FEd5o)?!5e<K>hSk#amf&&AIDiJ?lUe8Uk*CoHN>Y|vMER~u!mAw;CGBL}EXMk66v8-Wsm1s)3o<F4Nf;V%`mi((+7^vp#mdxLET3&N<-bjiOLOYn(C1FK^B5b9)J#&5(8jCAFASD8-0&<3E1UnYaMTgG2$-T+Z_0X5+RRNPPp+N<`9lZK4k&aBlVoZJ*nr?B4XvFK3ZV=?yyI}e(Icet_QD_|uxawoP^UL<(kvBt;_QcFHCjeUC7uCONEi`b~w(ungDjc}6KuvC#)R>IPMQ_}n#OVjAYBfH=?kLahidsmj%FW?->#xkjo%`agR1tJxIHx%bSrY0nkc`Y6nT#vkbWJ#)lEl|*`~3{y^kbq+h4&RNh9Wmvx#0UF`C({;bHqL8Pbaq%!kMR<N&2ZxM7>y?1B&PJg~8^h(=xevDnUrq)07~Pp7()hw9-!_K1t{2Z^~q}5xq;VN8i7TdhhA7k2cod^`kElr?eQYuaDL@h8y3}@57XnICI=FKinK{tkXmOaO2$|;t%N$dUC{pp}@4?vh*g}OKxdpUrg1yY4q&r%XR7-g~5)JYr1Ml_<l;_`uRCe?HRiXJs*A=IWK$lz%z|sK7IN8{9Il7<dyAw<LUEe-_l$|PUzK?M;VWQ8;?g11;G07#im^Xll6_w=qcyctuRI<Gk-A@m{Oktwau3srWQJV&EpVB_2C#b02v7Y!-*%%?_{~e<#xm!53v3}(&c~2Ckh`h=Lchii+i<?xV?AM>5f@nr%Qk5mtXh)7Qfj&JUW*0uk1r*pYLsZk2ltl%qbop?QFlt6VLldZvgRsx;Q;OIay!(>Fmi#wDy$#`|oT2&zXdv?i}roOyTo^5;Obl7kqqjdV2Q$@Bb%0JNZBKd;MEHJbTjnX@s9&bcEB>{!h~9!O_kjdcAW*$aO&fc~5x1{eFiqHLHPglX<qdD3Ws897ra&ZYNjY6l<0Q8ft!;_t})cLj>aWcyAExY)Ew#$uvTZkz1RHF#lZ_rS)n}#5+>d5bhQ*RVA4%O-e{O1k{~_{o})fy-ui}K04u*udnfc+3jpSSu<{C-_H2Y@9EFw=K6Xn|Hv=)P~(5Tmw)&h{#V+(d?`O)^4nQDo1HP@v2WSYuZM>RZ?}(IJIu3KPQSxEmeUzNfhICO+J5(bZ`^Q4V^p|M3}+9s&l`hpzxJQHKj}3(h;i!g=)@gx!T~wkQU52`QS{T($ool+3<V$zF@qfMc6Uy#4Vn7FiSVOi+I}93=~cgb<~#z(nb-f}_}%vI{_g(U?iE-<@DqKkJw5;0AK7(m(hvJ5aD6Dho_+2AWIXfKMQNTUITFQnm8=R2Qrio2C6glTkS(a}c^-P?f_2%A+Up1tHpF09Ejh!WsXTNt@;`nOJvRz9^O-?+^WEwG=fm;)z3rXxyYc>U#NTc29FGsbnjUSX5pG;dX$e_vztOeB-v@WzH$|s|I6pwR&z@CoEp3M(6c@@H55o1+#m?>~G+`XTm&Wf<?8bZ4{tyy%uz@>>gA)!+(;qzsm%3Q8pCHVcKm=jGUfHVSaEmr+)g_wF;{floAKz8@$B)l)pK}!fQ)rV%^L3REDVSbMx)$~a2j|EqXP(x`21cxKS!SHG$dra-)3~yNnk=Iu!**GF#n2@#OgisdG=isYX?=E4XxwI9l;0}=fbNHjV$sN)#2Dim!nzq80o64HhcXqP_6b*sk;DqfeUVO^!9+Zy(Tck<y6bs1!|411@h1p4@dN7wS{x|LK_Yq#Jo%J0?J>`F%bp2HjcvxkJabG#13ubOXhxG9*N8l$IrsjTk<6gsr{<%EoX5ccB(m}9A4UJm_8NAGE>7B09Cb|l8`}pA8$6c|6OyC3ZQ9mZq2ATK3A1-%YC&oG86Cgs%ALN|hvs)Z;((0}*7i#_NUl#SB(YCEsAsEyCbZ=N#<(AYCieKr1#sN;OxdGiRE7qBM8kWcDFpxBGNC<UQ~xuyg<%~5G-cIVWhvNSk`?9v9|S&|l*11?w;8N`^^2*NM%?#sxM3JCu5e9qD~mrDDPQy^4bIRnO3pNBVAzOJ=&!A_$&nZYaTC2-ymv`P?hk#q>9rq+T^NkEF%euB=o)&+j=B?W8D5bOnVFxo!+&12Uj%bONA|U?ZDxwzg{+0YKdW-HTj5@^un2%SMF8$AO*tFLNzDHaB;A#|!@~_g6JRk^o4(GckDk(zXK?8;l3bXD(Lgu@_2epL7N@oqm+tT}SALQi2QZ++Dox7Cm0td=*7Vua;H}B#D4#Qf+3^}q+8DwllE5spdHN6!cqvVUdZRt|R!8+UG0U_3z*<LiZav`p-heoSCfd(A!W(?jsuLTm`ansSr!)}0XH^bNG^R=dr=tqf76ak6D5@a;${F%&H$U%AkSMP$Hz66?z(>00QUvHfoYAU<^t>;>(IL26A|Ch6LYloP+<i>%ncfF>69!RiPmye~?}!n;a>vI%Ya<iapivlBXy`_q2M0=Ai8xJASZZbxDPgkJh>vJRLf}Kj@^!WtJ$t#nu1TJ?D}MTtpJ5d}?YD3I+us-~iiti;qBs24fv~BZA!*RKzei9RA%^1p_VF(qv-xbu*?;Zh$Nc;;>qGt$^_~woPc8IGi7T^pes1(P^u3F5?7bMS_h0dH&d;@UH-|6~pa{?WiE-2*2FDm?e31h+<6n<MixQRFi}JQ_VsyAiH%ZJ8`oq2}?C7HLlKGs6z;#p65QvY7elN3{Zyp^`>gcjE%-!33zhPp;1<&VJEjfg={oD9;OUfjX@&9}|J^d2(6^!)Yac}rd|M3?RE02ax`u%?uNp=6=cts!g!Hm26*DoO)Fof6h?}xj`$K(B0-?H)>UAb<b6oq4ki5l;|-9I=S?`$JdeE)!C#Jz)Gp{hE4bU>`{PBAaa-Gc}{iNc1XA!%N$xV<b)GDf}vvJxqTxk5m8xh$bFd*z2(p62hikxcB=86HNF^qN#A&3Y{N7qR=dL4qHo2a6H1(>U$j`FyM&l_&9VnOO<?Q8NW6G#S{YszrXx&IFw4?^?^!U0XCW*?csya$<7v1dDElm$83PaIv;4&PWD&7b(Ml>IZdVyv@mc30PlqSpOoaSvMZurdpVQU%=-|(2&TgMM?czk;vQ@{Ri=pjI7mhF`u@RyIBi`%Fo0|YKk}PzzC%PbYpH(=dfW|iX_Zj<YlKpodqRNPIV|>KxF7M=fx?K!35camz+HfVqfNqIuaJ7f$+)<ZgUEErU#sZlkl_z<G@RENI_%F;Q7U-icTgn2wOu%3l3W|D1eVU-Wrs5$SMNh$O$RH`a3|6&}rQO0()p_PXHG)c{Z#L0^@2RG=-+}yY)Keqewd$vf=>P>}g^8D{4%1gi8WBJ1%MeqHdbId2vQ)_pagI2G~mf$)?X1*)i>*_+#TLH2>hp8Wv!-0;MwP82hKOeU^jm34`f^Iq;4*5=|I{=>g{?(vY)4;g^2iw|vI$B2_GiOcF_}u5cEog`Qz>AUAZR+4mcf+(y=bDHTa0lIi?*NW-%2QXqUo%;77s==}w;>ncac`9vF-if>&OHa6Ju4g9zLgWvb#@&0SRoRo5U1e7i(o)(cCx`Qtl%P-UPV>U^@d?a49=&M!s%g(Q_w}sajMcQ279Q=A5AH0d*jo%#{{(~+@Ukz|<^BP;>afa+ya81{&lyqsBf}h&w2-PUzn3W1=&WQ{MQukfTTlu3fA<}9zJMVuT+BukN1>s^(-tC-mR^*B9E=^)NpMN2k$9ViDT%K|nc*VY&^0={1!!(vj9zrKbzd4eU<?8wgA(W$lG=&9wXJjM^Wi!dz5H1l=yl-jC94;RwNSFD+YC+uGm+{*@+T57ftuJp9HeZ52`e`HutiP~EHB075L_|-SeR;e0<?Z`l`NMvoTRDC7<?SyAN5@09aGCBAnn;4w7eb$S_=KZ}E@3PB!l0vu$wwNM=k}#qE+mg-pYh+dYycEeEY9`sMfu?(&FKhm{Ha@$2<aAaP?DiEH=qJsQ+niJX&M04Ei-{)NS`8QIN_8qO{))ev2eA!E$+$vxdSWueH*f0MAaghq<U%Qk)ADRQSxGWc_r@~tKUZ52~h!=rLdD9;pvDoJxem5s4R+WlLhqddE^DsS(eGl^Qp;CP&Omg##|u|-pCS1?s6@P3FhKDg9Au%iBv21LPEh;IBARE;Qw4TIrbwV*1V{)y0B?lyzfR)GG)xz(MG9?a(tp_vlw;gH*-|8`=-gLzk8irrms`vVk&ux&4-a9@fTW@Y-nT=oDbGinzfeW=$*}e$60BY*}Qg!FVvQnvAwkLN%a8{0IVq^ge4j4=Xn<;gkfDhH-<%d=@S<Lg>){Vt+V^_rbaSdzLa?9zd*!N{}+v^w<p>oE%2D}K6{r{81nW0wuEUmX^OJ^;%UQU44<5yN(!YFq}Fk`_=rIz?G0Z#O?b<Mk(C@z7q>R=i<j;~OZ|m#lzqAnJR*B*R6!xJk8sIjv%p1}a556JG*D!HSzP>+#Pl!ITVg?@J+!>VQn-_J<%(631-<g`m4T~tIM>eDt6N~+!kEX+wU+7sU1r4gr?6KrzJ%-UH+cwQdwQP4Eb7rvD&`C;w@$Z)pU92q`tlS~=_h1t>SoyKk1kd2Hqj@JiJv%;RXHP*1j!d+QCWdYiRD_ZhYQ#{WiGA>=2BY4=?vdkviBF~glI94o}@T%a|+kmjw0(4I#=ghG~EV_X{Zq=QGbO}{2_9_&3@UiU|rGeT&6H&!jLhLA{JoLjQ<`x7t-PH64jgX`ROC}VPY!`jZP<DT$-E=)D)hLynLt41#0wViL`;n+9Gz8SH{Mmp7g5qv^vMo!~u2w@J|^uGz<AkyGHPSrFp})au)Y@Y27fkA6q{iI`a#g?Ohknyme^c$Qg09966FE>dMB5r*sA;i6A6+6!KJdEh;`r&5?Cv-nub$BzSDGaj_CWU6JMBnZT8TlLsYE^DT8ixWEO|Vwdg;VQpecsZBW)lYtEP{Y84Y%pY3j9L0~TyK~sb(g-SNcvj2rmKA*}d$QiHX`U`dUACrRn_YVoF0VDvI|HWMePa3z#9v{_D*URzf(eq5fae5AhcvNeW0jyuw>oQM<sUM+&_JGaq}Ab8L%ZESpppB%#zho5lbS1-*)HNeKp0f8U17A0XHf}13#P&L6u*<zTf?XjJR3MmjqR=9VK7A^2O82l)-Er*!L%(CN)+OUl1XdGX-ok9S_7~9Q4QSi4{%9e&;@Wu4os8t{xYpAEsE`x$H{W|iCUE)vob7-A?>ugdFi}z6=~;|?icx4a~?k?k<<k%E(=jsAdjD#MiS@#Txs!Y4%V4hg=wM5|NMDq!JHtCnJCYvM&T)(Uy(~HGO=hPDI^jtLXHwyMr-4^Dk5^>;S}N4Q_qC~)&$}zWpR}gwH1O`pOH#fxw<(0`BZ|^J5s54l$6;aqH3Zbq@;{_vnbQaRXX7+hMLu`GEKm~R;~*kmt~znB%D0kVGl{hH0^;4()h2%h4(bRFdJsy+H9En#gT~6radQhB|atPE5;7KM-SiYGyn3_Zr(Tfmu+?Wt8X+AVNPPJk^WJrM$@j}8U)RVkz@Uh8Tl^PvXDf0%=i=UZ$hV$h5N|~t@&)=t^91@r|h`Q@<wCZ4D`TnEolAV=Dey=06@dLuPk?QXBiT#OY8Qq=x=2XIwZGgtKf(%Z593_hbJ9)l5{f@pr4`RR}!IDMMrh9SOoqoJ`hZEumK!gq<M9Vg|T;N;#oq&#~Sy*;}!WGrA~y#(n4)j3|@u#Aw%2Z9Fk`ojkTF+z^_`RKqR4-J*~sTJ$fP;J1&<=Ij#Jv*^Nvq(uFdzBM+JGW-by*Qul|N$1=l_H`8O;zdOHO=Dc{x-@yf-CCm{4`RtGO`Kzq~g^jbKt5V`3cWy6Epz$iX=ygSi;tCRBWk6=P!WABx9~~=ilxHYqrZ)wPd8|bAY+{`?K=^+l3H0dLh%K&eCPVJKfxL>+s}T@4l0%rLWk)5Mtq>ss_RF+sa$x#=NU|UUkyhXDE+fOJ+|$<mKh*V%b2xN#>^{X!@h>P4)gjQDMpatJ%LRJs%wO=pWp^&mfpEW-O~IXOV%X}eObr;A*4=D%K(N1}auG}{a-Pr*swTWaIX+#Qcft4{+=<_zx+6sMz$)wWKm&D3lj2~d#ea<;{Mf<u-;Idcs}lAtpMDHFh)EdW4erpZ>I7XP@>;IO&6cZB6JgPTA3TbI3E${l|DntBW*#mowkz$Lfx{{JR4JY1|G)u@E``~?fs4PyEeP-Fx|P~YK(gvg-H*-kJyH%3@~Vr$y)ZQ!wECpV>&`P8oPlIoENZ(i9<Iv~cqkQ@`juPmYHp0_BLUj_NDw3qwylvDx7k)x1PfK~#tSS+zT-XC4AF~J*&J*$4H=~N$DOX3##<Q+TBHA*RH;o7-IxRhzH>jrE;}~Etl8TPd7+8fjOEL1#Oi%%BA|ZUY#?N)r*Hcm=_vIxHz#b*-81SWfd|OzozeMP=7^nk1thwp%lmJ7C-{t5%(G#=sratg0=;}xZj!tfJA5D@+JUv|6|b!$EtuNRAV_Dm#}%~;`Tbe;qe<Yw{-mGM$<m|)FxDZwF+V0(Md9ksOC>>h0|k{8B8T|L?-7T4)pzCxhbh1#$7?76+iEeE$mMK4#5Ynf&g(V=l@V))84@>><ZRLdu{uJkfC$(dvmP3DQ+sgTh71vA+L?;Pp-vBt?j%YV-j4O!B+2!~I}F_Dq)!e~Cq9(UB%5dtA9j-rFHdF3@t<iIb-v@w8GhoimBI|$A<h@hnm-gD81?|Gta?Y)Fzr0d_utr7nP$0)Q0?g6-N9Tqa<roJRg7=&)*qnbZNhxkYAX(S2A5`C!N{^L7dE;~r&7o8gBKPfc@Fu|`2g(HqL#%%nah61WghZ6cigqzqGBM`imce{N_|+;`Q382f?*fwd9@{c!k{m8wYE+laf>xPWVhOBl3o|$CmHs9@8rb7)C(^?H~b&FXYS%B+Be)?90lusLmuLls|O3kW96|9qJ0zz8HN?3GQ~yK8nNf@2)!HnD=1FDP4Il&916Wn?;G0#tA}Q*Vldkx!k`<Yf)+0Jqg#?#A@Ox`z;3>mbRgrK<ksK-d#;KBesxXXvF0?sOV(2E!!LdWwU(4Pw9!|k>Y4NO&j?>3h+1^3C1lwLoDVY)y6z!Njgo%%5tX1IgM&3+wM0u+;)N4pp-UFqqLeE(Y!}Rw3GLV5ep>?+ynj@vwZeXrwGDoE;Ne4c4=XhbfN_AE@CQ`H%u!A6&N9Vgq@QU)>i-h}+=mg~+GSP!KL|W?gPMa(|9`(>tLiXn8O<LvgUgy7UJS@8Tm6Z-KO|Xt<=Dr?EnJBz?`D2%D#UA1H{hI5M;-~f7WR?oo&VLbljr?W^q6zbJT`P8&`GB1Iwv!eibaqJQk=km>TujV7v4xXT=iA-IQ^7NYV9_0CA~_}7kZ!Mw{}o*g&Cqck~Y-uP)Vy*^v8)fm7SraJ+iYi3$XJOzbXf>VYGdX>%ud_K>0B(27$m7R+F)gg|c4H%BSAV@Q%`YX(>#E>Rc_62HesboHCCb&u_(c03SHM+StIUS)6#SW;%?L3f$p;J+Y0(#RI95i;4N_DE+@nQFuQn{Y_}b^NShsTQ0ahh{k{4-Z>sb+x!1OY!D-z#B*aU@+aYhEao?@iMG`&2lSwLl~6UHVu3FLi<em{wRK)a=X$PCJgC>#3o(~cZ|vw^``Hj|hGKS!hToFrY?V$%k(<0@^8TIL6CTvJj-axj;cg$7X2i{Tmk_{IhlAf%TELU%^wIO-i{ZxUqgN8Ga`${2_u%OxdLvrM>txYGObQ61j^u}4%318$l{x1&%vl%Oidi;Cm_4ra+s7s@S?3<@9Usxm*M8LEWUn0DS2H3e2W^>Zc`f9Csh;#~K9|$eq4(p_z|{>bqjszW!fMg!$;O#ht&*RcXA<u#BTBfhpC?9C5T>*Z=f5*2=EPY)%jI1B+6ExKY$E*4RCLp*A%iL=U>soW)T=w_29(ghBv#foL%A&z%@*7@1K$%7`RDu~d(7WEy$nS<zprdTQFU&Re0z+c+}P{EEW36{v6^(hY8^d3AwlkdkFCx+2>XL;z#U3Vg$F9{Ln6)B%L*TXKp{t;yT{a;%iRhMfpcvGea%*N6ps_g5H9N<*727EWc$`L4>>W7$HL6%mf+`tab~6mo{<rv6zfqnY|D({QpWSf@^frzJNlW&<pit}@18b2flR8-d!_}EwlYGfVtl_n3BC}N`&V>nmqX?xnOwxEck)CuVo!J!KC)i){X9*qYn1df@L}3_Ub1qk5hsab(W~Gq%3V{JF`RFDG7viL%R6MPNC#M9BfYF7a$lX=+$QYrbcPK<HFEqxCzWW5f?nBYw_JYTYoJ5l;fN_UY-{p0nwstM!|)YU#P)PjJE^+b@yexMF;BvYuR<imjbt<bk&JN`<WJ?jT1kSjeHMT#XQCx9jnh?y3acgo<|~`9(t2xO8@5ezWPC_lYIecE;QA7$uKQ0;*D3ySOV)B`x=J*;414|cy1r<1j=}q`N=&bjn0D2qWYQ~UwY6nta<*FhnWikxm$!lV^L|;wOB)$_QVpa)l2&$j<7{e3@-tE|QKKF}aNDYEvbf6NO}bdntl+o{y=YxrXOrmsyr@i;Do&><uEx~HgwDeqIjc3{*G-}k2Fl|jl`PBf(K4qsD!X5BD8ef<x+cMeK%mJ9s}E6cR^8^4zL6E|G}-Sv(P}pnE<>5pnZv!2UN7p~Xpv2rmsb}*d+7pH8bjd*y)0NnIX@pBAN*~+KjfTK$l!oXAaHqtwo@<pXj@W46*E`=4la<Y9<L@PLODg*H?TQ${j}c@BRBwC6>v%PAp=vbv1y1SyGZE>O(EIw7`ko_a474M-k6D5Dc1$Ub|dzChP28wGU73fbJb%n8x49xfPP(O$z1&^*}I#!^J7-bB~rhaz)74BH~Wu%%*rKAfw=-riED*Ah<NnH?=<P+hSQo<a0g?mDrt=WoV=w`hp4NpkJ7Tt3;V06?4MOSp)=|IzFHE#xu13EJS$g-Z@XOZujWJsXvN^9q0L)P#%NbCPnP-QN)0nsx?{t^a?X{8s+biGG0Ugy#w)3}S|T4w$g$uGR=s~9NiI3e(;V?Nr31u0F#zM;{rK0TF{<!w4x(qzpzIwV9v&RVN55<z?(V;hf7?CS+dkes*r!W*?_lR|?g2*@AMnO|_~OzkE7Dr6r#&tPaa4Fir0k8<J1R|t|L?o|uMd7dir?(+jpM!X{@deU29bSuu*bzo<uQt4e?N#epMQIr<Jh5ICN0Bddmf2`Yg$OrBO;27n#My{3TPXZx@s&g5$MYI3i6LDS@1ng4{q`|_@sAm6x0Rws*Wb*wU9=TRMud~2G=U`o^$mS{`UM_gCf+&tyRET_pK+nmQ|n;YN9`wlvKL^E|8}syu1UgIM<}jG%g61^hAWqvgJ*~w=NRFa(=Q1qz`&!>)z8%Wph3x&?vX4Uk4)|v-@Zai$ag?2gan~G%K03^yDLRQN~Qg6$<^X63`|CqBJou3hO=VS|o=y!n#66QXdXM9oX9ie+<Wee?9(fbf<GgJSi5pu`IbUg>Z*_p3YnR{o4mWTZ^qC4H>r~O~t|KbaDh4!g?W*YKF=q?iuv<64x@+!MV-Fp_d+m&`Su%wqK5vl0o@W&g^|NXYMOcYrb%_cfCX9+IeLz77e6Wh>4Q3kN}M?(jYeRv78gWv*nIK|AeGa!rAQf9Y~~;+=`kQWFhW(QJFSbMXgK=p<clo>D0bqzSVo|Ap^bSeWaIF&(OZ~6E%;E56;G<JKn~UKXsx()naZoU3F|4SO=6RrongE!Ob@0DKT-fSj){kmAo9h#zS-1_;KT?#e$6Ps6u7vuHd2md7b3RC95b!lE7NLC9i^lxm^8Bl3tV(Uq!fvm>yka)2Wsq9|(dEtb`zkfCHbnd};Mcsw#qe6h?|;WgVAh%Z)XxNOi%=mn}>|)OyN5u%k@I<OmGIFsUY47IWpDa$@Ue@r!A8Y0DORl}2!(8QQmyg1Kg=F^oaA8IAiHv-k?O(`wl?`DpNw4^n*k8N9;Rwa;eO=!xXhPrc{;ueLAZLy%By%eVf8<QFLE?J@^@BTUI&l6*B6xNw)O=cjWn+9ahCoSFnRB;4H$F0-f`wk2kuu#*0eWrsB8Ar%wp3N84K-|}*nO7IFjvALinRdkRF7h<^dar)>J=e{<^DNGxzzvKqs!!BVW6=X*50<lmE{St23g&&(}O45^rHNOq79{sp+%b3H|IDSgY%z!GNnXLx(spOj#{Q-Q9%-ig~`9NOcP$duEAjf0U_AjhnkQ3A-<vinDC(C?bq!X2JuIXgXC1gbH0IgtZ;4d||+ihvt@N!;U^gQf+66QQ=du8YW;$DVesDUzn8d*Ya;@)gaCJC{ZtH~VIKeXLg#UI~m_VvPkdmBz5QfS^oa|h9rfx5Lp>t#s5olJ`1CLq++&ZcGr){I2pE`G-4B3PwO*O_E(1;NPrp=cKf?qP%AMG7WdWEJo!4`6nQ{WIJPY&z75<zG5j5YF&P%*$xYm&GJ(&hQwmiepZWP%iWR`0(9;I~YVw&ZX&C*k&CKqZ<~mdkAyVWGGC#;LMHuJmgi?PRC&QX#>K6Q6T||7!$;RC0FIj-2OqHhQwxuBQ_AUo<)oEbE`yh(x%Fm)b#wE2V;pQ+#gP5!pR6HshR7*Z9%_74^PL&$OA@Na~neZ4qaEJ>+1B;O_ryU!ci6D$m<}2cDs8bU)y<*-${xWd72Q>t4by)&I0-w>;Bpw2CIUqz|5oHInc4uh2fOB8lsvRM~~pDyg{qRwVH|h2X74oK7cz|gXvwE0o<&7v}vbd=I9(bl+oCXpvPx>XJ>pgh`htJYC<MclDZ2hY6-a62@LdNY4YlnD7egNu>R0==x%zwduZn~{`>CHu_Rt5*dd%RPT+0aL$BR)-Bx`gl4yEzSqM-~9Cty}M_ny;(&M~w518<lm2vmC-;IwC4!FKIyw0n*E{d47GcrLr#33Q5ubLdD-}D}Az~`AHzUN_FB$DWhMr!DVQjzlpiN%u^MISzJO$X!s<A-DAC8`l-qO=i-wyN1Fh3@nm^$UJ-Fm>5Wk_zqyO=7`NtZx^V-1LWW%o180hb1PvCgW_TC1(Lt8?Be*tM^&P{Yreb&dApqNjEVlV$YK;A53?BErXAIN}m{i^UJC$jf-HdB4!hB4X>}?xA0Y_s+()2=H`KE@~5q&HL5@s4=j@3swI*q0^^J(-I|H<Qj4wmHe#u;+UB*obOsHL1FMd7l0ikpDJ)QTswotTP8s2?xF2NjvBxuD*E(<7Hh|Q%Tmdx*E&qv@h*i}rlE@BBIyHdH=uAuZ1bGrTKIN4j%i7d6co@9h!eLn0LJH%Wv%wOaJ^%4|nP=WE{MfA>4ifk3C*AThQ>vgFr+E&t^a2y5BksjvpDPsUQVoHg87!=o)fMzB5LDce{s;mnqgn1%-Pm}!HdjwAE0KT!<N6z17T%kjDr)?>c^vv*kex0S-&kXGyGSPqC#o=0oz0h=McQh0n;y+GBsUb#evflh>AAi_g^-JH80`|toe?slu*LQGIV>J|(QD?K7x8Ds8bZmA`djAnEdPKHIyJowww0lPz$=^U4(17|jcVw>(K@KT(VDxQ;Z5A}!F{hbyr$O|>2#V-W8Tfc`g*v`D^n%FCYKZ>(UhQxiT6Ods$!~!?UFxC<{a(8`5;mMTnwHj@#sw|4mLJ}n@Q%^TU#S0i@B<`WLXy+-_)m`*_^ByF_9<cGDBLYDcr>>SMZIY?B}XG&96AmBNtRaJ<nGLtd*p2c|$B@Ro|krC;lZuKZVVhXZ!w^mLSPf)GCW)^DrK&;hPtZ2&bbf$(Fa5<d;jXm?Sm`$-v8}i7RG;`1EGTLpFPb>w9CkfpXQFn~ZsX4m{;}qttp&!M2Ie1*u~W`c=WE3$PDdt}}b_S)+y~9i%b9xGOVX7uN-0-VL^44_W%y%57?dXbsK9t?IZlVR>Qw<?Q`{O!RE{?JJu~gT6M^J=fM2XrP{2@Bwyo)g&NwvJhXaoDD}353A;0?_lsE>dTC`fqm6jBJmIF^8zbq;agWPB#HdN(O!J8zxR*${o(HZF)|20A4IgR>vS@Ye%XGF#Qa3oxF8H0j4L5)H$_SEi2OZgR@?ra3kp?1kvKjloW8!-u)5*+WVJm(^SRY2NUp?zL1N^|6x_B`aYeUQdZ#5JkA&pRA2O3hT@4#a)u9|P-&J0TWpf<1h-~vBV}0P2YSSk{h^=;H6Ho^VA5NI3$8P1JGgL$4ce+VPkP~3!d$EF#kvz&Saf^*UV_8v${3-<==qfa0(28!0CDBgy>oX?*q2IZ2yaN#cX!M$j^-&LAp@eU|e&Y%g{SY-#4=!_o@UI>G5m<IpAF~>{7$G;#qyQ}PKWd^wQzpY!Y#102cLB2#>UV%x7qbe)%^_%n`+?rb9a;HoMTnolu^V46YU5YRCbG($J(ny{gP^6V6v(Nv6hh^%Lnke?;sBGn=eZ0@YFkc@MSIWQ=R-Nfjm(;ooRFQ@kOQ0N5X&4|;Wsto6^~>TIcUdpXJ*b&Y+6}`PGjph=RBYy87Zr}XF4-qa(@aq?u3|~u255Z)`zl@cZ9y!)Jve<$#mKaz69&sZ+~LuGt|ipmC=%)AqoifRa+L)_4Y7Yz^JtjW~X@ooW8C}j3<y{6J&bgTa-cFLJyS{Z&9%#zz#Y{LKsf)7j^(7nBcEB3_p^W^vrCB!I}YD8!uRl&Ykt}!9czn^2}m>*AF|>!9~;SxAV8_>`pY+apa?1C-4nT07VN15&n^3@n?YX7*7fwoi*@Y(taxra<6Dyb)?<l=ft<f+0+SHN7zHIi*tmnQjsgZPHwT!Y%Q90CY*Ixs37UaJ~yMGH9t-N4Ayne$S#YxHfGx5D-MW9QD&rGN4<8Gg$Hqk3*N}mR89|()m}UoQ^=064P`DR{cJE^unu_s;x+f9a*164b0Wt44`7Xqfw!$mYibG1@8qK5e|s@>A#vQ-7->{u<$^xOQdKR|33VE>a6^6?^D&gqQLBJ%(VkZ?D5gbzgFXk5Cs`@2YxOA4rBCj?$N%x>Fa-Zq4q4{VYowF#$TNW!d$6mrOpr8=IfZ3RQ!^mr?dWNtMuC`P4V`zbslXC|{`6761GBLg=oyQ_#!FFQ2}kpL0!u6&V)pYGdJ?NMFpl<Ggr;fzIb=W9>l9L|EevvpGzq(8BZl$TrsJGxfH#MASZ>n=ElC99@V^kQX51gM%RHGo4@8p}V_w(<lWGv+Hsim)-`n2Zx0TjkuEUr<a|y;ZnXD~vA~k=YP|f7vrdku~FVXlDJka<WG3p9d)>p2OaG1=qN37uS_VKSrbUtb>&bX|GS6s$2-an4_53~*mC))kAv(Eq9_*UM@SDd6yHqE?Wf5E|D$pk}L|5lp;J?M6X0$j}+Aa<nJ{GKi1m&qKmX}Q$Y(V$Vf9;o4=A1~$}duS8-H+p@8UTLM14+xi@amv6(qm5^>i0Jj+o@Xp=HhcE%b8g1<CJE$axm*NG)mG2fzjq^EEN3$ot7+hJ={J2&qjF<zDs^0eJ9JR_FrndB0sPM4_R%lE6uvm!R&ZV3&jEM`-g*Y!7++Dh-QV1>TAMBDa(a66WK~(0RfSyoz89#ZROs2{Od$ufO;SKzvlSd(^T8>7CDosmYc|Jqpvo3ePWWXX1ZIgbi&Un9rph2(E>}y)KtBXe>H9KYn^9G1EY2BsTlhiFmy5LQu_43uCjB(SyVcucOMCVKC+ROVB}E9eeXfAKoZFPbfSPeRm*nD{#Hq;TUv++z45VzT9I^8|*DXs#yGbV|@TZjtXwJn|TgTQAvv&^sKFW@ao?Jq@UEy9<MX~o%$Dm&RpRSd6mHhC_LEzjAwH-uPBrSe~$1-$Q62;7^i95#KFWvz+?jBWj`ywJLGTDd&SsSOrguTW%XPxttbb2lk5Pulu<m=VB*B^>$(hu^k@*n=%f6c4(K6txwQ`FWZr=JG)FB3Bf2n@7@n2W%?_R=c&aNkMFX-}qb@7PeL+TvbXDQ4B+6<o?WIf;bAWc+>AavTTV_9m!$g8=Sk!HfYmvt=t1a0N4d1DjwF`6{QvswP+Y>&Wn_xw&7_IxZ6~9HfDyU?=<@nH`tdRKNUpkn~K~0hL2yiX<}>z!C=efn|Y`;|-amB-1^Q*QKZ97F%I~5wX}`+(L^FXf_JI$u+>vX#Dxt=rfOrN_{gqEKo-AJA`uxJ?x2cSw;x0dR~JS`*ycQFRR^!L4O0qM5b<B60g_^V=v2>pRA(viqjz@$PaXTz^q58o+)DOWlPKw|3-K38~q<M>LF{TH8VNT-96PRCf@4(Os?E1^|SW9*cNrT07BsJ9Dwcy2m7KK?DOoA2A3~N;xOe{3Hej6da-^Plx(^Zp|c;N^|ogL-e@WB-kPBI@M!n#F<iUWzVBFV07CW{a*U8CIr<prmhCM0W>$b*dtNQ=rq5uQ+aKYSa;b<7jQVTUse5%tX}S*0W207`txnfcK>7>Vcrogbz}q~Le<`cIUOfY?;52;Dw#~fSNk)439Lx4WM(nNO=(D#4Q(uqnz;u{v?lm`@$QzNI2;pLpuCTS`UO9Dq^1#VS<A=|u-B*KxM?H5=KJ$Mc*0<9Vd%((<*B8jv)I!r{$c`wT^_bwFO26(yn-th|e@o`ev}x9L3)9QwvwR=8!!Yj{&$H{S?%}_-n9hU!VZZ~)jZ8wR@r(c?#6UvsWY)!35N5Sz&^-l-)$>RD?&=nk<+JzMO#AX{L~|Dvf=gzP0^-tm(NXD5YBAk;61_`^$d@F<%kr2z{*xfH7Hn1bTV7V~;EIG}=9eD~DucJvY#Modu}zK03OxdS15&I)h-~PrAFBjDu5Q4pZu8+?AkqL`alLGMBi##|u8=3Ik7PM!g<F+%<Mhita@4L?qg?5~DKl(%Rb4If%U;D!7=L_k16J^onOC+y)A{465r#>-2W+vouRI@Ey>f9WFzg(4Et_sj)^gvU?aYVkGumk^ZKd+;QyFu(%_3Bw{k6z!bu4~q%44Z=Z~zB{@!t=Pg^y?@2TO@x3>)@XvA{7dOh-9=8cgUp&a^FjI8E6Aav`A)PfU-fj<}cH(vClgdT_4!RI;L?&q3*u9s<Q=khO}97}>?L=1C-{xj4t#Y|;|5$F3M`lD?1(pvG%O<~53LtxSzl!A#FdB+LFY9Uzw!hoqw^v)iYL8$>ZX405<91y(m+%J2W!eLr9~jJ$S!iA=y2W(*TL&luo9D-QTFA@v{O#z?UxPo2o4fyL@ADDi^)g{lH_<b&ZYxb+K*N3NO>4It%&2;DY#b(jb89j5av{V4mPZcZZ)be`TZsRzyjMvXkeRh!&2QkX<A`n9PdX*UK#K4$e2Ur58KcYLKe7F?zRKm8dq>6NCw<5ow%Y_Dy;c=@;*GLx`5B%#t~ub!q3`3(Q+3Fo|lb~%|*5H);Kyh^qx+N8cM9j+?WgLPDDyQ*|Kj)+DRu1JU-H!9%I8zZjO^^E@e5+y)zsAMJ3e-g6EdI-yaHJBg}s7yHtM@o=*cACH2e!IKFG2pBPeEDph7Iv`zHfAs8Bj|LWuS45x)4R>)iTbl85d=JoUZ&DF{J|N^PV-;J+w4pD^FJh#{^j%NhaYGt?l57ZMkG$sk?fSWi@HGQ8Zd|bS8Wu#_`C4=5{0!GxwI^?c@$_B6^T}=6&)JGZ(Z=o`G3EP&IQ@d<$S8ab^U(rjC?jw<-2d}vr`#1J|WtDgxM&^#Z}n8Hb_8Z+?0nw0F`KN<f|<mJ5<q8zfFZIE_~xzA$0|*mD4;}A{j&_PU|ZxLSxTArSod&XCbFk5^IAigbd}kHqlJtsG|3cqsJpLy>TKncJ&^}$?ijk0UI_vpbgV(GelaSL?+$T2|`ROLj|+kO91cF*N4_MlrNQ!ZsoN*w5CqIXUtuJdu6CWQ3e%<-6fG^2+a#^Hqsxr@qq)GO&=<w``JG^c>pUN76S>oAaE8noi0gOPV{8B%ooYz10AX#o@acTq^FN87_?5>#{Wy)+xWG0B<aHciiUl6M{<M$o+LLTqPdsY#9?C_58!0?0<U~P2ct3QXmvy|<K_PCZ`V^*-PL{iNI02!@BDUSbUym@M|E|5KJ`s6B{?An{Ea2o7U=LANv6jpgBYNupnQK5ryH)gKN^X7-7Tk9h7WYUqY8e^FlcW5UFI_3ZZ8WJuRK7v<mrY+Uc2MExs40~yCE2E3w<-5Aj4@fL%ox&GY-&8M$~B8*Q?Q{=<>mW-B8>R1-)-Qazw(wi~!{&4fiDo7)<zX+R1!}Wr)TO{^ka}+1)gA`{kF7uBY?Gd#*uJj+=e=35`DdHBc6?%fIbB;m`GA)bK^X3#X;At4WmT2^}$4{4hNh7so7TU3wTP19W@k1ls-9XLlO=2PxI|KAIm9u&M2+)3WP;d}+Sr+Miwoz{bpmn@-bd>BU1q6EqAyn%z2TYi#eJTTkQ5|EG%^|J?~^cki<%fFob|IJeSzbDM;bHEK9Syy??}IXz%fqBP00@*QIXa&Mf3(ty#IZA8ztBWZ{4#*ZMRX;tf>qkb>DO35O9)ywy6i`Wn~L;pt7PN+;pWJ_44T}qFz&*X-*a+x@@QR=MAu@fy(ybLEaZ&aqDOH&bz2RkU<hM1w0o>g9A$SZsN_9fH+dq)Z-{JmUMO>At}E>%HsCwj416!%ftD6Zu0HZMKZa}3@I>dCZRmxO2F7ZTmyZmxzt=DtMHEL%RpB||avvB9J?`61sXxgnWsbw8FbM)I*V7Ui>-&CEWZ2O>nm&_qi#LcF9I2p-e92rG><ieIBx9ygYAIHGzd+h>hKiQ9l3>+iwJ&b0t&DR95{c?@JNWy;K>?YICT$!aZh*9}^>+NHcg$O?BaRoEjrZ=DPVE6h?-tZ5cXHzLAC;gygxE?*)H+qy2x50ZD95Un>1eEu1r1WlvfG=i1m`%X`Jk{2q31#SIKo`Pl@WY5SO*^f85N(8rmMeuajZR>k%BUVXr*XR3^YFN7mf1Z|iFDa^c@Z2d-SA+iz?B^5}n!=w#xM(D-Nt<p|eH%#{_z%53Sb(a!$~=0RqpIH-_d9}EiFXJtVv4Xo|621cj_jnrvMfi@=r($dGIIVyC)?i)&q!%zK28%~NY>yIc&_v7sjXL{V5*49v$fAD8)?N_+?30Lc2!Wv=#4fE?oZ9J4tayG8E7;9TUZwlkNFSV|6?vUrMR7pjKC*70NEK=&~)~}0$!IFA0)rdYP70rjkc2b>xg@Bh>!<aWRZytY-~+Xb29CM9nGAJb73<{e)$|fZgIpKd^b`=BYxgx<y{pr{1At`V;5aJ%ExI*m&_49nRXvKAN4mHdJyeDT1nt8iK%QR9TDE%%hc!zivsuq)V4s3Y~p?9s4wL1OAa!-+1RJ1^xElKdhJEfnhoC4j#}bPkFs_d!0X?&fLpyBI)<Al-j_XHK+iRetAtSjID=Sl!s4l-c<wr~8F?$P*p4Z{t6>P?HVC6%tQcDABC>PyXjsaVm>r_>wNpt}_{7v!NjW|rw8J^<q@KdYh`5PC14<?nW^&~uG@A<sMj~X)pa}Lr$K3T&q^(D-W%!yVIc2t`<|kmjM)JHz%(i`#35lc)JZ*a?u<2$S5`$yhTmFd{rm)Y{bfFKKi_KO!%1+-;<jCmA3=OV&s%iLWYHX{lGD=j!ulR?y&(#Rku`vr|nSR*tsLsD;<_6|{Z)0`J21&cksegpQ<;HE5hA(ELmof<jt~}kiYauPk!(d91?TxXK1a#B2BZ4bXNk@8}<`U&wir7EoR(@9G(pV~m)j?jh)iiiyWE2b%ZEQr`!v9$k-6TsN_ul<!GI(0f`v#%OfuB);q$|@)ubQf}0D)qnXIQ<BSOui82pFJM@pB}iLY@1Qda5tlTjl@^^U7cQBAq2nl2NeS6Z}_WVG?Ol3TU!60@JA&iN&nYcP!A&eX|)dqQmUA+1>Ppy#{;e*{TBn7zQesoCyn!jzopYY)Cae3lS<5j`wvEMeqSAgEq61$)sAh2iQu@9q^XLH4WjJ_z5&KvTVsL5mZO4Y;Wbpgh3Uc7Oaf2S@nthT9N94yd;Lhsn_Es1Z){HCRg=zSy5gI9P9^-sl%y<=wYAHFRm&CP;;ePjxIf&{h(Rhml{Y0(FBLS#9~Vu8nPhR0)@;t%0`iNP|diQ7W*zwXPR6_u3jeRu1TD6W9;p8G++PPX-G3I8^%57-11@(as)ygmcRxTl#qjJArxrQ`5m|eIcM$#`L^mTTKatk2>=Kx2XBwxygf!>@iV_Llw`<@@&k;tr?cmKZy3rOzEw_dMCvB~+VNA(!BwQWTvyec;vl^0kL9{4?k#3E$6Ry~;}pxAClWNnoE!xYq@-poq4Wv{As`_p96`Wkr^~Yd0Wec^4i)a;isj7kQ1DyA$4JTIRA$OY%mu`ppnn7I-4n%VM7rZyl<TP(xF8W8XkTKw@HMT@*E97xvhU#O$X;h`97=yTPIvj0b9JSV5nwkkELAUC%0_V;v9ybso6h`}CG(EyO$_E)(y@t5+b+Eqi%w|*F5|qr#|BLKgWK9og?xrWJrdm?opZcS=7gH-cR-ZAq`u3<CdIdOe8k4c3E6u_+)6W)is2{jFp+_0AufAp3N3W1g~Bo!JqQ%*1C$tscF^e_TuOByRdPUO676uvTL`u&$vkjmN}-A|+YG9W>&u{L7qOh+fss&HEwx_8a-C#Y+%S`_&n(gkMlzZarz=ZfR+n4ix?j>N-a833iyRLS!IJoqBrhMlef^w*93vqUO=b}FPSDG<xSp9M%%lkmHiUT%cmZO|brKjgnSltPL~)MD4@FnuEaqKft`fdkvD6lM2lO6;D$A3B4veQWItMT(&vsw!9qu;#2pF%*8R(jYw7s5QGTr9hq8(yL9xrPZUc6+)WSwe0O2tsE8$L*7XqQ);*(j{}T&`(YEYHp&1PYJ{lFTz3%14+{us@Ryq7=!>A}h)}K~PR^Zc&|zSs8+(^trl`@emOOXSvIhuIEkz1T9EjKU?wU&_1~cCO<D5p&mB1O)MbwXP7fw<94$Id9npw?H%uCokrXUr~1ki;-6j&t(THsTpx<R#zzW(tH+Fi_1#F=|96>3fQuALR}t%uj$$)+!ag}RL74P7U>(E;ZS50yP0I_j#)Af_LHQIhDCYf!Ifb%T<}3htdmYpqzyZ}DT~~L0XO=X(gPV8^R(Rr6vwNp<Tzn`|PhKF5IJ%ZDdNcy;|Ask$Nnqwt3j9`AHa0^d66Gq(92xZ5<W$XZ2TNi+Yb?HKYcYH96KutrX7Lm&j|qb0G^C`c5bPwf9gWVHpfCa!VZ4`qsJnvJ264Rzpe>-Mlj)+oSW-rlp-G(-f79=1Uaz9&WPb&UtN@EZU;z<AgTYRa{l4-89K=b;5eOazfW%k=iLucS-t4^|@BPQ&_|@B&$NMjL|8ws!+V|R#6gdLdWA4m~uRb_)A3=}#Nt8lBTO}7LuddDRxG5GN2v}59v@Qi9#*6sIsznm+@A0^NxHoFBaD;bFdB2MtpO2knT+tWFa9|)RhMiCJ-G@&16QKYu+}u?+-LHBBs$9?u;H*wRar}BhInjVN>}E^HFsvPt+MwwSo;`p0lI$!OizO{KXY)0YDLwD#HQE|n^7nWvIn^dW9uQSx<P^%wUQErMzf`h~@?N?gQrpKkMs<fQy5aJw)YK7@GO0{57Gk-ic!grA*(FprKyq0ZfLxdaZ3Re&VCNQUgI1xpdR7(4!#%lDy}u#&a!SrxtKHuSbmmR<>r{%3amI@WXGgE&$z^lbVjTh>Lv=-|3<|iV@Rzi}>lEhGS;0Vr`jR*xSo!~Btx@TwSRMf%YEU`l2m7KrA$5&h5Ppmd+f4!U=OuKl1ppwqu9~CeVpbEMpel5zqPOI7Z#-!liCR!VzItF`gK(^*=NqFglUKN2@+|tQdfW;@MHCZ(H)HLBqHsY)TAnVM0N>h_3TYSDx5ZM9uIW;k9jgQ$D9sV(<QgDL1iF6>tOWRhxMC=wReZE52mTA(A;yxVM$mcD=DC6)MSw$5)%9kZjC<ysz$*gnvzgs>2^&Cx-Vl|~1qyQpk{li)#bE9p0!74gZnoKG`8eJ9@wxlsfpAlf_g)|EAG~G|l8sky_FjDDSUmy!+|0k?hyVI^|JhH+`>*!&M)fP-c=glIdg;TjXz$s<>*HP5okM94ZO{|aFvFDn%GXT0xc)(|qgmJ3U*GP&+&|vmleVs_x~4*J{LssTqobF5M@Rhb)%5)pU;lCc#gEdSlhAK(q{+SK`)^+f+#?0;audJcJHPB7|2W=#`R2!6{?MDlgTp;(_^-!@FQtEPUccZ!e)!?%ZM?Yq_WAz7`1}3i!`)-5aJT*ErwBnfpDw?wDNW$$czm?`>di|GVSDT8SEsY*`$uowLi9U7@9+K6?;O3^eYVGi(hpyJ&+Q+PBvLFUVt2=NaNO!Wry66Ik?-d{(xH6BkVg!0jE~`dTB7@(2`osFri+zY#NH9JDcdahe~rw4Vwx&fYbjoMl*iR2P|n8K(|r^whj~8f$g7m=LPaBH)0XFtuMMM3iI|nn?HtY{zy|x2+-!wvcU0ZD86I*0q`L1*JFp1UXD-n1yf4W7_g}Y#JJjy`*uEtA&uremj&>*rK^pu}ONm0sh@2THPZ^z8_jQ(rh6#!=7W~s-J68qaQ#<;j-GpErDR*v~qnUOiD=$j)$LARclc6(sQmGBu^-&*)a|LGF831wNAf>A-Kug`ep~tX0PfjGGK=AI>gH1{=6Uf;a10XUe7XF^gA2jQN*IF!QjEeZs>P7dYJ`}^Clu%*gV6J)!#=(GEQa<|Rbb~43bmNQyQ1Qeo+Pps;QlM}HQ7i1PGz<OMC(4@nW}&lFpsJ2vQeJ3II3qkUw-Qv9iFV`!J^?x?E~%PnE{UCp2ua`gBQub&5!Ev(vx%gQ8@7}7y-BJT6BSLB>JYwB+;nZS7&>-mW4h_JapNXK)S${0kwFGswjw3Z6>m5yZ$R@;cEeeAToj<D4fpz?mrOWkEHzW<ktF&i!Nf<nh<}-HbNfzhDwful)vRsPi@chYHZmrnNT<bcK;<#ufz9Lsa$oT@#7&p%$GkxY5^~c?==%v2#&uoXoKK1lVZkm(v<?>|d}j#m&_$Hu1p)85JMK?7T(Ks-2A$b}4JtwHC*I~Yl^`9R*m~~xB~`uB3#8aUJ@g2Z9<i|J!#_;0JJuhnFW%Bmo}eFR-e-^Rntn*(<EB=cG?1*FcZdqp@})Ex>98>>!1$kRpPj|3$R`^u=s6+&=tsAN=M8!3<9l=5hz#8BTIb8gr7=xU^e$8XkSC9RaOE-js~0^Oxau(Q1b)B-0t#Qz6VmgN23n6l()u>Cst$J0C0Dy)6W-=uJT9>3$;!&CbzH+TfZ10s%ek*tm?H6t812g$nm0L(ir(%Go6d9E7g|ap@FpFoVngKo=-lBiT#r9JoWWfHvq{)Su|FX(s;2cel2SK~51katvlH&knFKW?^XBIqFpP%f@)LCC$;GqCMugj+ak#M;;nJW%gpVookD#K=2{h`?<Ljbk?Emb%6o>?Ym2wYda9nJit)l+m1yj*6sT9HrSZR!j$@pJ7o12?*ux<Vm{%7H0SDc7RS}jN}ByQ77f2^gKP&eTy2FF$XT=q^i+u`Hc&opQ2C0<ZjT*9UuquJOX9s%8W-$P@&jXKSv*YRp(@jc1h+T1=n*&YV^;t_n;*&-3OaYX+i9MO?g@g5S05uK19SrMItM*lK$tqSluCW{|GFW(c0F;{tr;*NAFeB_ISa)Y2W<B?BJty1#I^(Dz9ZcLhWfx}Y~d&T)sjM)*UcC)jcX`oy(>+%6j$zj$iu84RxxGR1Q;ZV(jsf4kD4>rj`@n@@fJ>a$+Jx@sd%7^n%e@1#tlCz<pdUT`HjbC<uCdr*_Vi)e`n`h9tS(kCYkG8*|-^Inn?V`B2A6fl4{!(0FrE3vv`<>(ad6~CT+G^Xte_eFWZ>QHw4|&3ZY*2JyZoC8>ByLfKD}LWpq;0Tl2`-MxGPw&B?%Rz6j}6`MjaU@-1pxx=k}rGimY~TYtcqwhe+qCN!6miu0q+|pC{pjV!xO;`P9CA)1Ed@%?+1sW;@RHoz2H!=UdBhd$wT>C%~W)s<cdwk^ZsUU_b0MkNz^)u83UT1xh4bM5L$)$;i~h$l^4s}I)WOb96l!Az)yvSAJi#)q&lI`qG9mk;=rYETc;1-3|?Hi@BKddrn+)*(|A#{yI3K?-6od8$OD2E9Rng46~O7~ksMK>TEVDMzQ8f~o;^MTz5R2JPc~RVc}npotm)Ta(5T4at7?a!`1RluY%;3XYiPq1hQPlm$+GgkWV)$x*=S!Fb<!B>bnu__wa&=)gRUem@LY`2q7;K!d1v9&p>8x2lCzXOzF3qb@TL!sJ!1$ZCfeGtfe5*%l&Hbx*2#Rc{aay2*be*R8Zz;!B26h^FO=0t*YbLP#Yyv0tm2}&b~AD#sDP&%hcCY0Z6Z;KOT)Zp9jA`@up!=(9~($Pdac?z>E!ujvxcg~dws_8F^@Q&G`$(otXxf-AU(3*NpwmxmAGww;C`bKH=^qLmQ2j!dAV?%SW@vCvUYD}$uO3e((5cVZTIu`5Jr)r-~{4TjJ98#6Ar&u@gp0BRrUX+!{}lfD#l(Jit-dUKAkNhJ$^lSDquHvwK}qhL{I^p7|oqilm=;0b?uZpCb|*9pyfs>q3+jGv#OE&r5sMvH0b~*c;P@nkQNtOwIbS2n4)oJX83u>-_Lr2jjtp3cy}6<M-=HMAh%Qf9sqLpDr)%H&s-z{zk5@B>^`N`-wCpJ>7Re?JmqR6_(kV<j9=lUOg|}FQoYH*WTi5k&8=tGYs+4zj;#nhO=ta16G4MTuy+1M>{vuCZ!`6~{7?PPb|Zb2x8CK=ynH_>ZYR?U(5n~Ff_8VGrP^`sh4bl>3>WT|$Q!l(MJHg&i++!1Zm%$}aRn7~{`JN3g>;bMSv>KJch*=E$rn*&0<5sHp2$hnM+{@=wF=qh{P%Q{&*?oXm$mnhOFVW64`FYS^uCo7^I5-&5%UwxgG+QJ<S=K>t$w_45i$CxHd_G79hJqH1ZN6nqg@V*!q)?*h0pSJsRrR4P~Fe_&-V`Eqc3yTjXJ>#6?w7(&x+6E%m9ooOKp-_KqFO=cc+39pUC<(R=VzHgK+8wN=x?Um@pK(khL()y);bDT|;~x)v1Jix5?LXLPPjPo#AG99g$<D&SV=0S2tty=q*2;!Eb(&nHPBZ;7ULH{GQpkF5_`;2789LGv-KUOk)zm`I&BRN;3lugAJ_h$EV+XmG;0sH=|g*<(T--__DZQ{me%Lgc%aotecjzw#Jz7#)SP;GTpv7ICyS9&d;UX_w~W+z3euyqN0}+llfEY6g>A?<ZfM-h*jyqm2xVT{sVi-NZEWaCzJ0a2a2EL%}7E--A%O_qw&Z6w22Y->8S@EC-8!vUHJ=AR$$bTV29kx&^i5^_!Yv7Mu?8cz2*ft%+{iw7Z-tFO4J+&RhaF^W+ZPnvSy-OPHUS5Jh*syrRZq5oW8$ZpgK>Am21NfDM$kWRH$%U7QZ53js?o1&TWNDKm>CzRj2z&Ci0=*`9w2Ah}l5lB*k1j-kNZG=@ec-cN<rXl(&m*Y<xJ#M40qZ>gXu9O7SxT!Y*ZF!l3*(uWICp;OG0|=BALpkri{h__ZA0IQf^XG$U~(AR%_J<>VszkMLcy9U!g+n8CV<eP$u#4BxY7uHzCRZo`|N|Anh8HDcLiD>)K&qVqVs*oD+Vorr+`5S~6#bFTMYi7>>_3X0Le@e?&7*EuGc+iS@HZOE0746+2N>rC^REj&IG!M_KELsYNJ>2gff2dc^FbmQP~|Hc06-Iom-$>We96da9i56?3Ep3Q)zBP*v4dMjt9W?wU&f1<mI{b{pA0}L<0`y1pIoVeqIpUF&^dmPje*!G*ly;pBvTE;Dkjd1QGCq(bR`0+S%P6mq0vfS{=$1|w#j%R^`>hjXPHU3Bn6VW}v9zsj{vV$NqHWmWX7+50`Npenx;p<B<qr2)+pSbs**bbja-y}-^B3=`-RWmz=H!g!2Hl*(F%d4q@J4To01tk$Sgls3#--3)dHqV<0$bG%-^b7`4jCjK728Z`>1;uD5onMa^vtn?0J3|q)+OY@PT;=6uc|oEU;T5?LEUA#|O8GhImVR*9=uhj0=5Kam{zOvzvxAoh2-Dog|2=u)zhySUWcq#@j6W^RE_mb;swA&5xjwj+6SoRO^2>hFd3pvkQ=)*czZN$+?EYKe9ba*dr(buqOr#brlo)KR`WtV$4Ymi485R|kLX<fPbl7?G`h|z51s~g45ki1)cycbUH<8j~k%@G@j6|>W;t%ERj13(LA)}9a^LL1qi0h8wBx93?R5?u-Mc*~S1uIm0DtqA`9&6Ey!JI&(QlP0DHvaiVz=axhIlHOhCHJm7Af2SZQ`EJc6G?THtc5L|sUMTdulSXL6LO6<4FqbWjSLaPRMpR^_)V*-cu3vD*5@a@DYXOsWduVY0fVr{&d&X!bG{(JJvg-~K$hG&*O5JD)h7pnB<3jp6El@hpQw0fxctDEA084Pw@<1CDVHCY<xId#gR3ri(u?H%PCgS_UhcQp4C!fdRB<MI`XLHdmEa(Akt(gs#$X8DC*zc==^d3iQllFp;DA^`?uwpmRo6z717wBAZX8RW%_?8*tx}Ithr6elT%eD7-o3FDv|r2|{n8ON;;9n{UZB22ni3tyddh!~nsb?TNmG=ncL)xFc-ECK^w`(g?L9nJ&w#vleV>U#Xk7!@*=7x__6##&yp0>;hsbX&4t>d+UhmV-PGTq<wWyY**U#41HnMi^YX}RTrJ)77C_GfUVmUpm%L1cGPl`CLg0!2A+qoMfZY4JD+-GEt=|?XOpNF8BGQh;<zw-WlY*6Qn?>~$r3RXcn|DeG~zlCf=WX}bHrfwyY`V&6(pwU89=}5$C2Jd6}_W>nxDMzikY*WhxyBkf2+$D|3FW1Z<qe*!mev2usk)C>v$`6XJfRrvHDqq|?A!$(^y1{(q{>P|vbar67eKq)+z+ut^bJgCutFv5USd9Cu?NV)Jp?Fr#*7B&-WS{G(eaah4)s$B`ilTocJo<El#@{rwNoYi4o8~H@G5}Aosc^VKG}jkb6=m_?%)c7=QW`7-TR&SG?kAVsrxa=OswC`xr;B%S=xd1ye37N%ov1*s#QBj_9LM=RLe|QLg9)!-wjfd$@dc7T+KSUhK39Inzyg@$vIeUKlm?pDAfeFKn*D7LAx1?)_GsbZ8$&EA1#a=hhg{HJ>NwV@$MghRBTDL$XH<s7pc+xZ3#lEhP$}MicvH+=!=&1!nT*j&Ki1l+K9@C5N)2&1NA#7*&ezWw|723(O<^#Yypb@33}kGF(@O=CX_y6vksm2*HjD*B9)L6#J&LHF_)-GHihDW^{tj`)zdHe@@hbnSJp@kfW-sS?;&!|CBZGNG3G4li{nd*{9=CrxpO`3}WFwPp$*lW&+j!zrc$_sISEGQ;9CtTq;X>#FEjtqsCqb;VCUXvFbUO;AxRFI09h1o%_B%3RLxn?7XneWe`Ag@i?Gmo)Cgxx6a87fS=z5$4z@O_4Q`e?6Q7kp;|GVhxP|xL~WOjIhzXz!8PAQo2I_qVoR+e|wo*BO=eYDRc)8r?}HI<w|iiR+)<GNji;81sfAUrAOs8UePY*AVo4^^t7`eWrK*$)h|C=;YpHew7e0T>4;&tN)nylr|pEf*0Om+T}l#<`PxUOEykYdtgg-5QALluvCEL&hP~<7qEV1+k{-WJflo81d>Utd7<c(5N?^QRrEzn^WSFTO*PCrh;fM>kwrzh^u@#$--3OW>l`EVt4l*QvXV%12`Bg&VgV<w<8(|HW%B~&Lu~5(0OyaDAz(7aF&h*STOJfsA$y$Fz7V!3r=Ti01P($0G6C8T%&X;W48F%|4F49m81tpG6Gx4FQ=E3P^pku$S-ske+6qJIu?{NXljtUt7?bw6WAi-i?|UwfSU(8Xt?H^0s;sSz!f3YbmfxYFyUcDt#b0N;3xQAX}-gbz%l|pA=K=neize88!&+Uxd3}G39KBBNB?7jyDaZG+jIwr9nefakY#bZzpb7z00(v)uK_1ueCgBK`1RXY-|rnFU<I&9q&`y_*we`ukyOm-o0>i*0Ed+Ek%2Gwt3j{{ZF%34{1xXP@$wHlCyfM_GfgH(Nx^CnS3{GWG!K|)fiH>xdRHK^d})d@mN)aIO_in*4cV?WjG7`PU#KKXWLc3xy~|6XsN&ohgZKFzi*({Eu&XGiTrz|%gL!60A>Pv|<fnWs$Sba?N^#*fcg|N0$s|$RbX|UWEPX0J&dUon6mW8}LbnA>zQ<?xQPjP*mm)+-CXjz1;jz>+wb*s_8A%)kLR9M5<jJO#zA&7#&J&pu_lh<G$Rb+xW{%%)&PJqD&%d{nYNF|p5&C877(OEQCYlO`E{*}&+xtN*3M8JfgtSc=jnLWyJVlrsD83Kl_KanFLIRTRWdky8=K?JxK!Bma=xI<5gKD*Zz>(^h+#cnGb7li86RZHH&zODvn4&9$!xl#%Fqbslzs|z2a<iO2cjl(Y{C;}o2v2?^_0C9rwyV-5zSN#b3$WW_o@_CBi#8Sisa;W2d)hC_`iBR}B4}Qt>_Bjjm9cO9f+tGLb>ao(2g9h7wB}gQt$p!yVxxrb^7ZC7{XZwAaD0wb-`!w07p41STNfye#guY+y78%a*!*<<AdsI$-`$cKG{n(JQx64BeWZA{VuuGiV)&uH&r$O}m!S$d!LO>%Fo=;<`)xTe<*i|;$0C*{Ax;Zof`*1cq8cP<q%;b?Jrf*W2DsE3!F0MA6e-aecw`+XPHdC6FmsYPUU2g$<N&p21-t<706)3G`rOdsh<Gx%oX#e$CBjZEZ?Lw&6&nDzvD-t*hT^=|B=0yanp@6bK~iT4@l$6+xftZU5$>N1<#pN)1B6X<duLiX>2zarJm`1>6=yHWi{>@j6}`?d?iGKg*(={0$2+(|g@eUK5Hqe1u9Hr1Sn01$N2`+EAw!Y|jZoJXy(FkY)vPWrZkJT^-ecgfn8J1IeMHg;>so`s;4G9U!{S(R%@B&fb*H?Iv-k0>VG8xpS2&4?x;WpyVWpJzU8DS$a5Hj6Naqs)15X7OrsF!ZXR2w+t!gt0N@klMTdmy1@bt$<XX1<rXm{dnx|7;84R!CFDtWU>#^SrHd^;EEG<Z<BkdQ@WQ+sSTR{eUmAbLk6m`#JKDFwfy1io8A!viY=JqUstd*KS$j&}^`CPTk5zInmMq7FYAj$MRQsv=cf`=N$BM)K;pH+btq!DIa}ZlV+{P*#?>iaNeJXB$1+yU1<LGg)>%%$zVF@B~IZW5m+&<t+_*Jno2&275NFJ9WDfhj%Y3$3;0>X;7SBXaoC8vQ?3(;gwoFkHnfMFA~vTPtWy*H-HgkL_5~%<i_so-gk5WO|RBlKNN22aR9&CJ^ZPI!jZ3iD2<?fe_t#wu4u5(IA0ru6ZXKxluQV`{>&93h-8}W)7jDS?&0zH$c<tAX77;IR%+ziEkua^$^BQ7mSn9RU6ao4&ib3FJ9>&)=i8q;RFky=Y~Zz9i~0)iBQP6mZ&3k&A9mlqJQg%LjjkVxhT=1Jh7zn0AXOBqfUfzF^PxwbdpMnazx(W`7l)J>-HF0WPiH?I9KPB;b_26uc3p|)_h@(?{;r4WlmY23VB1+lJC9-qL1g^q@ZiPa-qBG*D~}UH9seaYz4s;m^Z(%WF-4obZ7THta<aAg=iSX8ip|TjPv1O5x;?u&yEar#Xz;`xF?}K^$JRIh;*P?LWw_Log0Ly!1EFAr4*)RfbFGYW(q1`>sgmRo^$VRduxLiY5S@3_3B8rtOp0A0%=mp(!M9aUk$rGcdgBF&lkB~c#(+$6ecin&=3Rod#^t`;)dRqd2g3NL59R$Z{kpr>SGzaoz1b_oca&JQzK;ZViQ_0UoH&Xw5M(?&{3FOJY4VM)aQZ}uwii7ak}c>_PtN(~%{1!!3L-|O&a3OVZN&v)&ve*r2$dfL|09Ms#)ssfFyG?o0fd*2<`4=WT;5(^-w>;kr+Q7~8_<<{i1~nxJdZe8z2L5pg6yJUDB%PX>d6y~5QTq)+yd%gyk<jL+lLr3UCam!{@`{I_7zRwFouLSlOQ1>fou`H&LH?s?){UeUveaLXMo=(7YMXs4~-v>gg*nz3vlzDXhg8=_}giL;fB*$|I*=N^pxgFTf_<4eQA@*7js4WZKGck3m+@i)X*PeC;kuDyEEn}m)BLXY^dOD5sq~4+FQ^_8CjyPAA*4|DymzPQ3>S;a#F87gPwG{pQE80E;(OR@2TQ^mo%ColcbKI^WQcXJ`4mffedEth7quaQQ0v;4xHAMJ~7zdVfzN@I7@!epyMX^)>??d9~ov>pe|%IBLGJM9t`VE+dT>lre)pkH*P-daYYUOL<Z|#^HREG!EQS-h-gm`nZP&Pf6mSl#L$I1C@=+ejPnf{wWvF6*k;+5Jx;Z)X5_&r*B>ymN_<MB7MG=wVy6LU>oJ8G=f#vx$?WJdN=-jjVTf+soSk@FIh%7q5ZI|wL*!0o!V^R|u-{DD#f9mNdvs>qx8#uvCK){J#>}=2+nqi)-|M9~@6(0x-lp$j1N5Z=F8)L-X1CL1kZjZgA-G>@Bn<_)G77&aI>rDY4u)`71^M-hoYWI)TDu8UO-j9CM0GSBNpvBeloBJn3`BZe8&-H-ek6B2gZ6g-Dl<mjA0r|TbIEv}Py`@4s~Ec|BGMQyEu(lb)_G@9IeEYPiO2HLOM;s0K-0Cu0;&FibsGkAPQPP=h8vb0qyBP5ht`axM#Vkj`E^Q<*EQ^ft!R=Adepy%O^smx<U1ORx7bnCKp1R;S?|u-Uw)TW3CaKXjuzvcJE}i+y8A~5U+(Wc>ui7Z)t|rF+;-jncCbBo$}T`Rs#nEwQPm$PdrjgjICZM??&oScdDrP4{_w2x?f>}mSN+cR_TW$M%{4WXi<VlNLZD<}s_Ct+LU%U+5|c`cAIl45^>e+%ldX^6Zn-mz1Pf9OduLRs5r3^T{F+v~-%|NNeZMzYR%34aD+or@_rAX5B}#>a_H~);t_dq;L?cx+IE+rr2v{{aBs!C7hkbXTG9PJ~Divm`<1hjdM&I}n92B&Gh~k!AoCLssUVYtA6LHf|95Vin_V#`n?|D%_`6gaN?RkiQ^jZ|mBZn4}59%vQ6<LHLva}bd*kjeOJIYX6jaFP4j#RnGbhYbU;xR@x?<8crN@2V6@_%NGN*od3{pH9G2$1`l4`-@7t8^f?EJ@0&jYKQal^hodc^xkKY9X;PT$-c^<@$uDI!U5ibS8`94%U}~i;zN`7S1nq{&qw-gGXK61oVw5RfwuVX<TK-muq-zl}Txnvh%FpcxZ^(hwq<*@?;PaeSlgD=hft1(g(?K&PFW9G2IbUr)3C!k2y;#Iihr@|M~ap>G^6?SFmfzbJxY~?BYriU%au3Hqw~GR@IuNw|t7MTtB}qW*_vX+q3u`Zu)|m-VR3JIVQDqjhXC-V{1=0SjuxkG9=|Qn!K@;-yJ_c-2Zv6VR1Rx-TdFh=HJhTC#UXzU!D;okUUS8T!Wm;nE3)a1}T5o`SRjRI)9?lfwcR^I`(cPih8jt6-W8-og{)8XBb4vnfvYJ$E?&2eXSAB9)cKdP|ci`G}!LRo=k!%vq2mLy;i>#55UOx><4HS@-4dbWY`H`O7sT?@V5@P9q;K1z_(0t#53w!_w6FVZo&Wv?@wL8WP|+M?c{xFs|Ltq2A)Ss>P=Zt4*d=XnUGEMp0N(sim=tJY*vrAMZ={MebfE6a3dunl~EMti|Mb$vY{(Hbp8#nQ<%kGdtJkp*K<XY`KXi^+D<)X=A)o+O=mR)6{K1Zq9ov}*V@lGEGcu<JOze33cZs#5MvSlYMk(RN#ob0AA;bqHo+nBLV1@adeHPlY3o?Xe1N<c{mriO@$ZAn>*DTV*!e^sc}VNO`+<N0{g4QCa}4hu5}v#(n*;YRH8DqUxf<clQDy@<H0hxT*}Z9GYs=ly@euj?G2sJ9vC%91tq0D1uOE}O6WWk>!yL7O9z=yKdByrdV~P5E$;h(7_)}746@H~on5nmo=gdG79#DUny00qq^P;44rdD6RQ*vr8;q?POa9Gy2*GsVkK@vi+S|klkB?ez=JZojUSiE(I__bTWt)}WLBUzjFXf`(V+x)I>5`40)v-F>cpdqL%E-6l9_+kYMNCe-k)EwIO`2HJ^EjHu?sS)hL7h%@rd>X#jgAzl>817JytX;RU(?aaT;EmmTj&QI8W5woQIzMyvaNU9N7*tVC-m5@;4*$8MFe>%tsPLMK*WBZjz;+qLh`Uq~;=FdE>}Kb@M`qpaDBy*XBD&E=^qKwxpUVVBVKZc$a0sEQo5~x}PB_c!Y~+Bm#h&R5ZI>Q=A!dK(GH|1qhvHNk&XqTM*#G@AD`EWEV<msIv<J3Jn=0ChK`+TsYuQ#A1T+nJCt00k-@b_P{43Yus>6yjH?FDfm~hL<NM{%4GB)?QEMo&bT9f;&{L6&~>h6+5bybq@O9g^8wAtX#&#2KlXlXgctXh_B(ku7k&dQx++m&3FsR8}>%A5_x(k^#b*Or&4i)>x_5O9MMpzDp`64cBkNqsPdRy)nwOSxNWdgE_XT#s~rMLsrhBB>2ZII3C+^AElfCVfBFqz3H2kitB@;ct;T(p6;9;17!j%?w>u9W|BqB{tt@Xw=2MC<@gqCw>6RE99I`ruB!K>xDUH9TrAU^!lFdsMaJUI1pe%Uw%1g5n1ecO@ua(terMb=a?;BV>Zc2rB+^}UR#p{&@qWuFkU@5_C>NBV|;vZ)yk~tia$C-b1Q6q!KPQl#voRbcEC7rUlEAjBe0z99u;)zS=IS44Us)7tbm^(_I%#Kpr(JT5nxv|j|&Nkj|3ia#P+hLzGe`iU%|<A(QVXEf?vWfsou7344aRZE~K~*9>s1`w+~}Bn-Ybl1heiZo1YQ<KwcRh<eAgB!JPyqNBY^Pkc^R3(&B5w4h*mS<K*dCFM}+>8=3bE$A7Y+J@B;9L=A&%8e9#87DRY(OHvd$Lm0n>odt8C*bkRNsEnT^#d%B(o;H0-jz4&jsu?c=akftP6Gi}!QkF}p#*~8?;ZE6*ziF)|&1MJbTW*%*Q>#tUp(y0qQovf97on?~SQFB>gNHzHvRO)b_f8Cloz3&kX7TRbx)i!~<$gPBs{K;)&=%E(TuE_IvE3`C7BOu11^yhBd!%wV7mMlKU79#SmTZVrtE0G?b8w{lW=$pRmtt>!a_mKsCr;n=h-gdzJZ4JaBzK_1+fA2)&i9BSmb5p$9RLQTunExwyn5)K+TakzSBv9Mz}aEuN7ZQxEU!amolY%PdeF+gL#Y^yqnf@!`z<cz%U`7!oB^=mC5}g?*{rr8^oZeAf}^RjwGIllbNUD=9{lzdjNbTyn@&Zu8OD?0qyK$iKdkL;#&<O-Q_2}V=?853tzlR}fPYew8XF@!5{gz=;&1TMB#M96Zf{&;GGYJ)9;?<Hm71kKJlBNWQr@rv6N$$FVvKhC*b9c*v_I#bg!<Q*M%*M8cgJ<aMbM&gF7LSZwB%x{D~X0io%a%`U3<a@(rM=96dg_bBO<X)6ZI6eK-9Fmf^c5?hP2dKIR4O&$%dt&S_tQ;Vi|&$gD7<}*(A-JdfDc*IlqS|#)*v@)r>~pSEVVVR$SjvFb@@k_94vo?4V(-I9QLt8R4)xmPw=buibF2Yrhcm1<pz&8Gu*<Pen3M96sRF0}=N|s{{Q+(h1AidkRq^PE>cgKP<|!Ufy4$N)i1lWn<lB@Pol~=03^%t!ItjJSiNTP9fXxnV1d)6O4HFlaBG@s`JkiHwS=7xVw`n>HscKq582TPL@kcU6`XHVIO(of;|!x(eK30n2TyYEft-GcP{085-tG+1-OnM=hz=b=%Z(yG)*{sXwykJ<*%HVLqn`CFF`g~iMY5pqkU6Pq>cqu8fW>o0#Or%)M1apACT@ya9tI%>_+b%lRNXk-RliH`^(%`>igo<=prQIuzY>*qHWIH)QRK18vCV31!cM}FO?svBLlD%PddATtEmjkl=a}V8;TS*Idw*XB$>0Jdv?*6aBs^Ma>-qnOAVyK-sY0iRp+)A!&4C`LY9-!kVQuJ@CiPlBFf;UH>ps_uRhhXoted@t{H!YiInyzWzfq@*hPKMAZ|oLn=aJjMN%06H}$Z&t;NG_&oXGW)eI8|4t498NjEtq$~fVer8S}*!k6gL@uUp&sw_y7x)jrOvAE$cOqWUWa{qLul!3I3&iO6VV=mcUid?~SyxP}%A1+hAKsEv5HMz8o$$V=*;SPP|J?tM6Ce`!t%e|lXUQ&qtpH63Qc8`A?fB&DyQKEyz`-W6Z<J<0UJ^d3^m}h$hUVORt`o-~&?#-uP;l*FvijlpNo`3qy7M;8l{I8`nN$a*bXD<&9e%gQif<oo!?U)MPdF5H0VO|Jc545EkmOWYNIm(L6-lBKHy-7K*-!F>!)tE)5<kjZw_;rnINZ&Kp+g`Y!0OxDma>~SC-|p`nyLpfqIT?O+#t51Om!N3KB4ByyBvBmpaxQ;v<uSKYcYoS@JwAB-Y!6u)@_h?%XS!u^?edpHK_qh@Cirmytv_lnx?x)+EF`w+Cl@ak)qG5mQ|V2<Fus|_J=V*`$L!^4JP`Bry-qn7hV!Tm<uW;r!f_ZXCVc+UJ)n>5Gh+-f@^Gt5s2y=pZG-&nPT&Pse<C?aM|=jqq^F<kfR`-ApWv6fPhVkEo;jA=&tugfZuodzR>24y3F~xf@#$UB>2>gWZwzoW&N~8PDtgCYWaJ=%z3Ra|`u6ZBJmoP_ZB7#104Kka3ZU{f;Y9l{J=ofMdyv7z%(e$Z5P=azW|pQRz7SpbqF5}Z5*9%$w;y5C@kW9$cvaALdw)AyUxbg_!Nb;q;`=tpJfBtt!rPRPM*rI3z5&2(VCiY{b-73mV-n79%3=mWj`JeRdkG^6)_jHei6c_T$OY13S>J~$%e)TK+*FZ%B~D~Y_$w$CU><Zw$Z}{b?E#a4WfGRb=p*mmF)Ao54so@nM0oHfFA)GZQ<OwA-I`?4a3cLD!p>Y2hyo_-N@V2MI3ls^sbS4W3X7Eo{r5k$Ke!Mm1EPs3^3Vhg|3%PuAY;&K+~u?uAMMj9(G=M?XVv0{{^&M=t`#y??<~q|JjtFjJVHb2S!*;lA{7hQYEPQ_&%GK^Ut;=uHRZrDTiMkT4KhySv01PF)EhdBbDT1<b(7)%YYr^qWM>L1`;x-R&M2QML5r3xMS<B1c>RH8MosiWjbe|IMj?g~NE)6z8E$T$C1y}yPO}qrvE(H4hj3xY5JVWQf?Cri_<FFFg!1@)6-gz!bH}bf_;fJ;TsnZ^irQsr+SVz7w8QI7e~w~+lq8hdw?>8`H0M?WFQ0CFsjw0<J<>Y_NaJpt#}>OzT8jq<4`^c~o}?paVA1`lI6N%^dvSOLo5V2$btnijV#F8Avy;t4_EkUvKJn>58piA@1&~*E^MrfTi#cZc^sE{yJ#?|t+>1PkGKa&nX0(*rIFR6?&WL<O2OkXVS<;@-cl^i=PCr^5%&U2K%WQYsL;E4)svsV!RxOe>3B<j|@e*+L(rWGb(vXY@-=GAO2NEuPF5J8K)imaey?FtUmt3yRPFzdGI-*4~x=qwU_&e&sWi3Ga;!SdI1~tlNiCveHd=fL&=45m5hez;*=)$HXaTKw(Ul?wy$7br#BdAjB7P=I0Hw-}i&F%Gaiqc3ymr83mpp~($x8|m1|L6VZZ>h4*FfN~j&!IvRW}CW<=II2uAP9{yo|0MUp$MGqo?;#~_`qtG##Na{^q*cY`YJwWAck_iXcD~JnPnvd@_GF#neT+?`}ea70+*9`NEl~$2AWBP3?dE_E&b_vx;<n(&B;AF-aFho82{;cjzlrF(fDjT)NYu2&N`+p@h(B1w5+)nu}Y@>an194UR+?YlOw-!Gx`ffSFxL>)OnEr$Kc5JsuST&!1Y5AZb3>A<wZMqqo*h9@);m$#B_xclvdmAJXu}l_scIsonIgQnXCHx8STXTPGZ^2rfVv`kuRRdLfNVEyj6N#Kkx*}2bo8vGxLZ6`O}f*Tcy!SAY5y+=9zyScUids8Uc(alDNyG>uVmb^y<v&P~P6#-0u_yoVa#|O*=A#)yRg-0W7Ls70Y0^BCncYOS39ePzDmIx2)dGD#ax|5F@gxo(oBT5gLKdq^{W3O?JxIz^FNjPWic@@_5zdrJBn6!T)4OrUTXXXOfn)n6ZCLgLf!z)Xg^zcRvyZq7nO(8s(rz-$^IcUd#zN#catubZEcoPOSTSole~>R}XMs6sLL+;FMs|(1Y=EDJpz$i8dXnjpFHG-CS-c^u{SLqQ%90El|(Dvy&PYlGs`#%J5W;c0i;ga{`-cugU-v*ev=ao#EV6#qRZz1ErBh(7?gK_s}|H(N6?yTrOKCA-%N}i|M2r*Z<|lqIxB?S5Pl)&AffD?&f<?3Fu~+Y$2K~_)7Q?;C&=zA$bdylkC*><KcuK{ivK&ZeaA3#e2;>BBPF&2<k11HwY0U6r=10gnjCGj}sJ-`O3a_B@}VZdpWKprUxH{EQ2pAc1o<C=85DFBYvq-AFKJWe5YqQrbOXOh)Fc!1C1gXbY20WU?!3S4S5F)!7pUNhxfwgG-^=j?W|sJR})WMY=n?R`#wGbn_`p33<hl+t?I!9hLOd>pAYOBuT_985Dw!}nZYopb;b&2Ek-{08fi~`6A+oa;0G{_jQU)v1F+fWe=9HK@Uh+)^*-A}OXDe;!A%6`neoG=6&ga3a1B)FTCF+TVcTqnS~;>2b?NX!Ok1P;x~8olpNCShybB}(TQdn}!w|wUkwc*A=T6x^D_h$BiJGWHo%ShpXZ`rIQGy*u5*ze*-#U`YeCswtPr-_l7nmVXhu}h^u$$^q*H|pl>^S3?S_)N2XN;j>s0nL&Vjd`ahJSd%Lw&V)Go>%GYgeD<Yig^OC#DmIyiMZlwUDD@T9a{0x1`boGE5tU#D0OWND-JhY8E-7g$s;n)N>u?+aXHCTf@^2a6Ho}3CNGS=H=C-BB7SQoL-Yfk8$m5F5@-!^)0)sa@~+MNQnK3MDGFjforP}h|rd0gN{2kq#z0J<7j|^t@73gbcgT3I7wFQSBmEZp`z}AQ(!K~nAmdB?Ii)hfgEU#yS;3sVLCMdV&Gjjy~kvCERgQyDT=sZH(#Qltsb0i8teH7cF^etW4&**C3HmYBwGNkZ>hbl=v#Z?H$%o!NVeNc%*sFPzurIkanGqcim<{Hk&P>l`pL?R4*`W=oqfsIkc{HKw=#;%symHOsbVwP!YT1H08+Qd25^br1B0ZKZz?Gt*Vy2WZ3V|ZMR#$ja5_)oqIW2-l&cr7=S5VrGCF3W+0E|8ydjmosU<pd$7i;1p|4pe<tE0MHE)#iWqn6EX!BmC-aS}JzJp;`@KfDh8zXBnm$X8T>8!7J<U5-|VvpY{=W%)P%nYuZuU=!lWl-s=2OQ#1fls11ZWojWm@p`D0<K|E(RfN$@`Qd?mcY!66bd$X{*gs3^PHk>eDDUdOs9F0o12?{AN5s%XT3U97L!=w8+!V){-@vhUm+Z6Ab$#~rCB*Y&H0n+;C3OR5mZirYYzx;U<*4YPlYA7yJ9g(15^>1+R*kyZb<8E8p?I&ffH<|lQLAR#w9Pdm^0r8$?2ojLh1$U9oio?w`U6<-7eV99<68>y&D+oLqBa6ijEqQs9(MOBj&5U{;IFc7iFV`Ic2S`{02So=ubGVfr@Z4FSiuPi>d{yJ66@r;q%$ydxej$Y(<x$FYBtm*Sv)@an(C#`I1W#g4HZ+;m#E((AQiYj}g;oYpOwv+}*5-0C|HnuHde5N?l3HHW@H7M~&d8EB+xhZlSF>zD(+J<*3+FrO)zL`+)6nKiUvnzsDw&PY9)l_QHKVkl<&5W%W3%V}3|bT};e$pB2bZcI(QW_Xy8kQWSq&4~0KuDqtit9*u;b9uS8ko=}fbf7XedhW2ShC?O`KnToN7we5YJE{~QF%t(}!_nmwd48@i-0^dz)P*5N9Da*|N+DB(C0Vodac51m;Qo0*n?PXi#?>@d!nZBfsMIyNKu>IV2Va{{MX+J;iq#@wcMF+d=bS@B+sT~oU;ngO=kf4%JK>>LraRAHgcA;V*w0sGl)|x>km^!s9X^-R+EEbIf7<im1UE_Bu+a9G^@=%0>Iw$M9t~QjGd<h#r8QrK{w}=?h(P%c!Y0+XICnW=NUqjUh_f?hkkECB9Uejp*F{R>D?eFd3Q7>zP7?5FIOv9~0ut!E`^;*3bE%`R2`{#5~Z<mP6Y(@{1-QKza^lk3vSa38m84lf+rBd@r+^=Bu(hVEAR~wVxd)yM|)*v?3$E`k6Gig@EHd7WEP*yIDn2eIy%aY;mnI8$RSu>o+Q;bz$NDLBI7qgSduJ;AhCi5PhQ`y%7Q;agS`nFOaovp!p(vXe)%DMhd%GoMKXzk)9UFPbXk$L`6-4D*j`F$oM(Tfj~gGEPm`>@0=2-v6mC`QqfC_;ny&SV}wdkR1Rt5+=!c8r!y9HaR~dkmY6=vb(g4yaX&ZEJ@&+K`#777fPthh!SE8zz`<lh<>eku*Ne_yhpH(xt#E+pS(&&&_9&r(vp*uR(A#8s|E{E$4dH2#Mp@ojo=lb;xFS^@+rx*4HfAURH^H$BmQxeUmA{xzc9`9GC}$fpPT#=7L^sMtS6(!_lu^N+V5DO~^bY*-6>7CwtqvZJ}8r%2FEbH@o##a1mLfmM)3mFmE_$B$tV|YY4$eEF0vG7-YRq%vc)-Uz?L6u*%@)ShIn0ev!;kt}Y-G0N9wZh;n-^9x5@y@+?Fndz|$?@%iwyuW-|>GzuqYpD~TJ2s^4+5atDG@zB1yO<P?rHgW}H&}Un*9%<xa^c9)aJSm>|+~sNAZy<5{imX`T9m>OsV2}Wt)MunxN=SHrTh`gLI%UU0=0P*Xd=Hj$HuGOA%zKN2Hfy*%krHL}-?PZnVW>62z5)0PtOY5ozCp<JkUGp<XYoLqO0@EOK`Rk^1YGOx%Xh`~2Vt1P#WQ@G{ivf5DcVF@Z&uGf%e6y8p?aSuEMUopk->qW-m?fT2;VjBu-Vne>PUPR<re6dLvBHs<K9D)$udq0`V*nF(3N4Q%hlt^{6ZH_w$J(;gS>#0+waKLUZRGm*QsS+eiobj9XjUcD<H`r%oo$45XMM9ae<g${lu~B$Q!66?Y0w9_08FqlNgN;rJuS``Z<pYeKi)PRZ|v8S|;tcsognG^<(45^qnL)3Or>DJB1Olq?3&mir0MAB4xUoztN1>vR%p?r1X^}d~4+(l8~mg@mtH{y^XssG|FJIE_BPsyZ-+Xyv3DDQXgP6)^4L%bx%_YB7mJnShaGi->?Nj=T^C8<N5~eSUjPc_>jHwjNX&$Y?_Mlmr=+?F}RAxsrTebF3Rt?*_o(#?PIZa3Qqh5anV=#8(sI%m+m1dJh>zB!oMmaDr%c>DVJ8nHU_bGtpw=!+FBOrQ>1>mPlT^32If9q*<%n)pAWj1!eE*irFMMydpv8al7PNyO#*_~pEAu&n-s*rR@$iPHE)=})YI82KPKw_wRwzrre9YPR1cJ%6bryxu0v$Bk2Z=HO#PK7y5m#FWsW-o5I{r@oLp3#+%?qImwJ(Bf?mOQ419Uxo|%2`A-K3M3$HW8q$QU9y!SeGi-^NsAa=#w1in0M20qd&C&RPI$IYvvo`-H|`3aqs+KTyT#{0q{re;<2q?ghd{yh(2mG7IQsT-#*X(xKC;Ml}=wH}DgA`2b;{6esm5ZTO$Uer%1z#&OrTGm5?Dt3hPDM|_<VIdLHu!-M?(iXv!@QS!r$I>gx*BB#4r+KpMrpShZR|8-dGh9hbfbWJDOCxQ0WHG$)uOy7>mJx&F>4v*JE<Y06QZ5k~54~cXH?;iS$Vx%^DSpk^lJV<%Tn)`;c+|<6{RDYM1;usu_5Q2f<Nbrz*|e=B&C05nDK+q?v(pn0Z#^Z5Ba9(v3`&qyE~(Tzhb|YKs?2z3)ao61R<tS*Wy}mZ&#o$3DRNt5bU!dyue5j8z61VNokz6)3j=LwaN4XaCjj9?MPV)EY*J^m&R?jWGw3`omIZ>w2cKK3WmV-BDbgnoIR;)J+&$D>@t67xOE3S_ZH0#W3E0ljkGqF^&-<Nc2XDAEt|L||+bi`yIYGoN3l%~Enmy1g>(V&1>Ky?Ds1W^4c#$PCd`@Rv`IDRF>YCD)V;~35_7BLreK~!9yWkupk1TGh6G^+Lv*W#^V=nDd5;~1W*xot4vM;YPsDr5-+6Ohd)vIM&drO_zwm+2Rytau12SC7R#jl_uk^TcL-XVk&{Z~>U1j{)gN;oPLXcHots+mDR)n<nhH!sKLlnRa3%LT><ppMJy;(cE$XQH@E=|h`PyE9k+SBl_@(CS-^s#;!DH#f{&XJtRwWwaV!N0=~e1;VA+!5jb$?W*8%eTL`qyd`7mhw->mv7hvZqo@fvMTfy}0g2WPBH`ATTwLz5^X}iP^LM5kr&KUz?2KEjHbqcfqH-XKs32rZL<qRfKXoEF;b7&2aC}EcGLnD$PEJ}DwB1IZPB(b8G#LlcxOu#NS(Y%~-h+yGe#3U%2K{?EQ`0(ApBq>-=r^z(NmfdyzCFJo``?0b$Uq)DF$PQ>03&6Y*pW50SSb93;{=`0fDX!x5~B?HkB*jkhMD^7L1zz`|1*?na~r-6q@`g0Og{)@p-C&<l$ixWH@gIN+Bo&|m?zX9s$DwOU`imqju}7KL!B_5$2b8<kx%eUMb|YUR!T^OqES*F#0T8Vs2Gio2-x2j>eou<v@k^2AcN7<ufLJw-XjVPftej%RCFQQ>K>xP$r#n$Sb#0lHw1Jjd4=VFvWSnRFuN^x+w7<?75~1L-V!b7b4K}<VqGt<!1Az4t?w!mqt~mu5#_<ULw&Tp_4KQ-YeuIVo6EFs$~vS$HwHIkKCO~z-|BHH&QvQ?cnJ6*@O7m@qHI+dPzx(+Uk}Jk>w@{h=hNp*)%KRYEQjLf&GVM=Jsb<DA3=ZO-0pZo^@-zCGe0*tsZTc^`kldGa5hx1ZU+A9Ge8#{hqPA#C#$F;wd@PjhULptl@K<4e_c;wwvKDk5HTN~e~JKL*@1Y{rLUTTmVE3Go$Q{_8AP6nBHk1ss-}*L=Hd9})x=Z2*xG>619_5OSJ6T7M@CpK?uY)&6Usp6=3*jIfu<{efT6(V(PvPd(~TYdf})nj#RNEjz)Cpi`#V|ncRX8^G%7&&Bo;X)Nyk9vdC5DU&Kda%gw8Ip(Z5YBuatDuXZIH*H3jr+TK8vf-ZB9kygA<g52@c!SGX&q7(|3TzA5JRcoxoeHycO9YHv=;U#Ayk^SS`l&C80&<N_4I+JVlum<Gq(Ld}Dja&aZOhHiFy7S4;0KmEphQKHPw1=WkQ;AkXsK@PZGvRo!e^--R)qXadSDI9O*TB<8emy~WaH-T%L)c%-WeMq`%W?n9q_rdfmXD!>CwE|TT*qXZ7rw`?Qu!*zf-Cg3TaDUM5qE$V3ee|&6yTNejzl?f;rfzVf`jwRo8RELQ4`_`TM<1JL3A9@S*{3>K?CGWoD@`Yy8$-XdxMlQz8A-<MtZ)tP!GR8j!OELcvpUQa{U8ro)D}l`G#j&iL^US623U}j?k18qOM_>?5M-mJ6O0Dz+`ykIM4kj0@+{yaOhx#tyN&|@2`YN&boTHlDe~FvGBtE4Sa0D=+N{9STUPTvmYxprrKUx&mf$e~+(QWvMF6<Jp&VY8KL;s{$I#>GGq2QlVegwo<=p*=53(blhgxSvN>y`FII!4IT+n%J*nk4`1DAzsvXvJpj)n=cXQid6V+T3nNt8R(UZg;k5}30f$^zSKEViLGK~^d%csbThrun5)ufKKTVzD<u`;##fD@ydpM^TI^V%Jc2VT)W6@Yb?ZEKN}c>ceC;B}slDfzpx$jf3ctlRWXaRM~UKQa1`#x(ljkaZTdneUDG8+RYSRu*E!Ch#i9T5W5z@xfP*QeIImqPK}YlB11xp;2WC%tR%uts9vB}njBjpEiPYggvq!)wrN;trfU(LdY1U9dfhO6-jX?2jV`<uQ+g%n#XQaC`RnTac<C+<ZB|nu8(Xs=8gJbd3z{&6yg(W|(Yl3c0sOrweo@Whgs2<G#N0P_f`pkQ*~Z8y1{j4+e^f5qty|Qu+Zh#mhB1Qs?DqFXaa&tyPO5}VD!xV%0E2!ugYw<DqQ<F^+0ZvRU7BK3C81$P!nPKqqRC<3OW*pk7E~d25n6!UQ7G$T`NDksro5>Z_qma|D`cA_pADb4K(%9T3v$`%Yz@Uo%5O+{1Jk-M`_^opX`NDa=(MP#g4V+Lw_||Rn<0Of`7t&vS*i^Rmf6uLqu_du<C{eW2F>Cwld;v}ufAVYceS>USS6ZbA4L>qfZ?VKskRo%W=sX}z-|En%cjkSodeC{-{0)L2qy~1@KZ5_A=H6)?+CcKtBEGPckgy+HD5P&`weea*E82V*M#%cDV@|VnIAakf&SK4l<!)ka`$sy6JO*X?+f|GE0BV7*2|z~Eg6mGS5mQb%6B;J%Jefnf|ND;BgC^&HW?WF18-l6q<dv>q3kqimPSAp4mL$*s5B)^D{U+ACNG*I6ww&s#+UAda~oqsPskSnbNZ~;Vlr^Tclwf~+bqiYVg#{XUR0(NOZ;K|8&=rVf)p{AMk9Xb+Zkj2(R|o%WMi~S7JzqXWQGadko}dp`v`gAczRP-p^{(_7I6H6#yOXcb`+V(`y5&V3QNr3sN81AZu{FUM|qs2e@)1sUK1x5L8m4JVz6JQ?RBnh&2i7dzvHG9v9P$Fs*#*nvi-t0`T>;+V9}qj@~F_v)#5{^3k=5T@}2}a)u^tiVpG)Nr_!83pjOQ2x>MZ2&`?mB3p#}`L&OO*wGd;8yT{D|HiQ_IQ?v@M?M1=!I&@rMEb41AgNWbi>DEfe*H~o7$N`3`HPcI}v!&Bn!IR1k4GE`Zwl+W;awa22sdGCgv-$`68N|X}GGv&=;TN<30NV+*%FT?8R^(c}qRSM5%IEWrlVu4*KvFGm4!INWbS4epC`SoxJzT=6_qo2fW-W{Q>efwTs9}L`2A3QOb=T8#ZSD<1$J<<Q&)i}X1M&SC=xwk?8vflZM4CDdg$k-jhAv3z)F2yuUCp(QefnA&2V?QN^=+-y^5gs(#TChfKju?O8sTs2`+NWK=H>4G>+#F|*Lz3QWtt!|O7*2uB>AtO736a}Vp+W3c{}5}uiPGqS<)D}?D|9mea|uUDcVI!i~6{rS?vAC{_)t2!*$^&5u}dxj*gtVJwAGNxc}x@E(&Gs5xvQ!A00c8KVP~J$P?NKTg(o*CZ}Aae(l$9=Y2)+raI=XU;W61F&2Xe7h&KLFt;8<FysEet+l?%KztC&2KYW#qWVGLqfTcpcaQhRZw~i<-rxIWjM64Ja$oHp{zPcL`+KjS?cw^@%n%wTFc#gx9~M+d?sTTDX>pXNUw_ki(jl|D+m6qlAG|&q|Gay+zx(~mJsiNV51t+GzkK^_cg%O$uey*O2v^6Li4Yc5A+5L#^5lwJ*BC&pQ}uNvbHA?s0hjwazvUu>>OT@W9$qFYnq%WVyx&ZNR-!mbW;oT13-3toi^Le<e5Vj<DbB`S7v#))KE9@?CQP1XHH)`nz{O#%Rs%qs!q9L3lM~n7GgzI@%wyoQv{#zN3W%+k%S%0d{jM@MpY*NW?cRPCVhO&Aliq&ZkvO>-lBY8d789q*M>b%&nO18ykb|hg>B}<Rm&*tbDg$|^GsZH%KabpM)@;e$fnY)BdY|EjYQw2oaPGJw)q-jjd%f+300F5q`<zl$1pJlas3xXN%{l-%Vt6C!Rhkf^X=GWzxH-phMDR4Ykr!&M?G%p{=P*8#5jh9-1v8Yn&8{%Dh<S)W0jZRy8}_Te-A>-8VfEf1p0u6wKyZ_Zk)J%u4Qw-!n?@0nlq?B1SA;K<2IrR_%ZuA35vx!l^#f`o0~2zw2Dlv>=}=5zKFk|L?OM^xe4&vHAiGVHj`%oB(i93(CftA18?wR3yT^Z}54aQB$+#rY!!H1NK5RzlQo0?_{H%)-Lp<|7RTBkF)Ex^$dl=?)0rPlu@qvb?V$R@Yl}n3oyp;1U(g*nz5R(Cd>QG-o`k6LEf*lgVvgsSBh#LD{0^6Meidn4n$~x0()FvRB3Qqe<mz0t$$!Ojmg%Gc+>JH`lE{lc6Pmm>`t*psd%)#RiB_|mZFF;Y@=nh?si>@r|&+WMYkzS)dYk=J3x=ltP*Wz@A2I(v{@So};UX<&h__Xdkmr+H=7JshP?|4gAF{|$)T+vn8VzOeGAqjM3Mg|hiCV{miKaxU;x-d*4n8iT|1?h!+Y9^s<+nE$d+P&S=4Pn4!dy#U^GVZI8MZuG)#Keltu=6SI$b*kvXpX7fT}RUqTy+UeM0u{)DE*p*42N4hvzG9fy@kd@wePTa&&!J`Dy2qeFNh5>nCFimp>P%tjX5?pfU-}g3}IY!i~@su@Xw>i=D86FDswRK#?8%rXv5C0>qE&!==~IDC8ER9DG%qR)FF~l6tyoebk~+Ej2h9Bql+J&>sb0vVXh6bO%U+<ohJoJUaXoz5Kg1=$i|BMNkE<%$nA{l8kh56L8TqC!?FY|ms1=Ds=}9&5e<9D)Ehz`%aqy|7O^p7ijJ(u7q<bLQ_tyvSXn5Kh;kK&(Fv5KnQO|v$0~^D_YtsrJaC?S;0a-_WtvA)2~_$#O8P$He{=yX%oS(Ah~Aw=-Sl{y@=%KSZjQbIL195#wb5-Hsh}yw>tuRWu(6)C5B(O3c6#Y~DW_6hE`6oJ&h4DcfsbGJVc7EO>>9Ll9Kv2-6g6rL%uIb$vTe=EyMR3?A>9ZD0j6Kl=<Dhb7F07Nv0@3QWxJOYH*A{zE^n#69M=fm<k;|}eNl_G<bCi{d4FZ(WoYFJi)AJ^w!FTsx=k?E<@h$Rjfhv6dx>O{r-4#y{A!_TE)&nwF!jYAJ&fXxASZfo3YK1Q9Qf?Se-=fs4S^km`elx2iet1|Xn;%v=T0$Pu^M9D^oWeKi{cYRa(!Wd(r_wZ_=<azA?qk6j`pU6XElJ6yuPW}AH2th!4t+`m}rSmx7`4Gj{rSVLbwudULB?SDN%R0;-_?IyVs(vl8Q<rk>4DoBtMY$WSi8Nq|t8gET_G?CP@{FdxJaj-lvCNUN_CYDfe36Wx5@Z_CH=$W?4>7H$;QqIBP6M5FO-wSj&{t+Z$5yFR4JGQ}O8FEGg}}=@ymVMIn{G=e%0R8u-*KS|MiJn66UKe!sDh(eHj_dXV$YFJPqAINg6tE`H%4M8^;*Ff4D3&JRluD1>NL(wa!w9!Op5)Aos^DJubU0TzldgT;q7O)Z$cyGB5U`E*PW-Pc`uyWdG{uL(v0bK16(k@ux;Q6p0<s`pMIj)YBb+aJi?ekxZ+Bor?9A`Dmr>5Wn=b%F}*zYvQt{5uLV=S#d%V%tb)v6okxrnAdRG$vh2NxfmMh(q@uoQ~v8>|N<@FV>TqLY1+m4Q@V6ri(5cgz6kF5tO2)T<`cF*1WIN=7lkx9WqpmjG<&evSCyDIyh>8xu+svQCEbQC$|S~2f)WdY$prI9*J(3xoW`Yr8ih~Kk)}1dNh~Z`3En`HQF~=_+;D3!eYskv9_2*T?Vih7L{9psH`mRw$_IP_xm@Ar_tuq6%_6w%V?~m*pp@fn`*PUne36^--$6Y7Z&y_#qMRl@+i?X_-gX#uf<|YG_Ozl-`%uPF%OO+vtjcYv8aW|<U&8%sb>1Z7c&9K$#Em`x}Q>a&oHP%CLp}uNjyu#h;=jpWCZPlAt!PW6z=mH2aHmFbmJjL34?Ik#)(^42u$Xo%o34lXveG|M<g`2zI8a#{&&AJaIA{wGS+l`;m%!hB~S&<97qsv53dkdy{!3|aI|VUW&wp-?&V&Qeyfj@`kVs{vs;tB!2@l4Je^@)x<D`!O|`e`W8{LR4^d>sBR)irb?H9?AaAv{o)w)T9!GSM%GMb{B&*B(BKp>J8HZ<@OaTrSl$Hmbms;g6iV-FgA$Ct)krCN?*cK~<md6{^9%pM!cIX;}IQAk(`(mwRM4zJ@9A&oEYX<uxcYt;`{?PDldN0H%=;gE6$m?3j?celF2{aYvCsPr_o~W@FnA86xmJtBkl&JcNdULXM_K=ojNlvG*8=2^cIYb<TrC`=x(^cGMiv^$7iIsxt#v=?Cq)6@vR-?0~Rmb^2!)(n+C`95tb)gZc1K!afBH5f|iK2c5))iUq$LMEUnUc%IWG9!+Qql3sPX#$UV-b%Hs&EJ8bqMj;u)(QfX<}IoedSeeGC(A-1bdlK@Vx2}Osp)!_H#DDzO~Rc<Q7FSY}(wTtw#}%-6#O3#rh1nR)c{C_`s@OS)~FWOn7GItWp_k!dVKBajX$p_+YOkH2}*PBcY?#4s3pI58fc{s+h5JJ+-26g$f1BJ1^Weq)PE|2vBoksIRCbyw#5)h(NN%?7qtdL7Cq~e5q~j<5}`X(Zn=HLX;IfoQA6FDVD%55eG$Ei&h5@_|V*F=OO(uk@P}9*x)@0zw}HCRTTAyZce;U<eEg5)V%EE^7}<~J0F=7K^&Tc`81W1+4eW0!9_{dsn7~D2p%&T+Ns3Nis-1Rnx;HPv$he~+vShzwVqCPxD=+mp8@H`_e=t$MtCRBvSvIoN^<Ug9l9hJQW;-T2houHojgIyJR<&x^;Y6&9mJC-m{!TmYf%A+KA3<-j*GLy`|cD`qy~k@$`E)cs;SnPM5tlck5#1IhaYd(ovItJocMfAKDJRM7>5?PJCQY6IB(}WYHWs)h^qTuIIh9feVgKdL;=)lv%ZwDMq4Tqc78evInRLPg)Y4IJx;=%RlOC4;HLUvv~UicXvcH5{#&<T-Z?a>%(^svLQ!mEC)j{9d6ax(AklAaW#DqcmU&yE*xNLjE(eL)Hz<&u37F$WdpQ5)ZeHkbDh(XQ+C8zao`J=$ZS2uXoK>=djPwZo>homQSPvroiZL6y87&K8HRMd9YMPAE>y7<!4dnG&*k^TXoq86y3&$_18A2FM$aCy>G=pZ?7S`0Ro&6}dCenCtHM^sc(gCn_@vT4B!aX{4T7osbd#7K1_in(bCx9w8`&F}?)Eq@kljoB8#9eW})8V7MB57?>aaau`aYUUj$`*&c26d4!<;fHHBycvwch%O>JK5YGp7s2+X}@FBN3iu|Ci!pk^1UQY<)%|x3_5^zfqW!rC{_mi3u&0i*y#q7^1_ism%f?m0KP5{Zrc9a<Qo})Xxl+W=cKRy&J)9~P1|CKD9J<gnwunPc>5yfnb~|ziF@<_biXV3z*~JZAjg8arSUj<Whv$>Lc*gU*TtdY0Q8WMI<mRD?u~qE>XLG1#C|9bX;?_|QSwXsrI6SeshXvYuT;!z>#Ku`e(?!`8q+<eILbnsU<Z~dJu&rVl`4)#&p5F3z>JNwPTcnWAN+0pKD7`rNB=Axoz?MCtn?x~zg11fIhXCOyyFiRywGn|Li+smXbhZr5N7<X`&P?lQN0+G>9>Id6MCz`;&!I+cBSqkF_oNi9p~1`Zz>4VyIyl!G~?8;Bdj)Ly`$4>uZG^vmO&3~caR>d49IG=3Ul)X!3}-R81Qj?HXR1~N*>YB(+|EHXzKyCM{!RcM_?%#34p+$%q_~rr8D)sByV|efFusvN4Ro)L~R`2*t!(0{va<Qm=k`c`{oIWAa|UV_}D@F(E2(Pi9cA&QX|@-AJl=?&R<+tb=io0NrfKH?HVj@mW#5C>$^<f&nl|ygw4usMjz!qWtpq<zOptY1Xf__0w`X@U_Bn0?A5lD&X(q3afdL2-qGund#oo}jMX<|a?&acMTgJk4%M29CRYr6Np+#dDHN+Plnm-<iqcTH(!c;CL+5ouWA|vjZ4(`CaxZn5lq^}hS*<1!93MVDy|fYsUFyYbgD2cP<MVriFk}o^()L#8JJcqShkKpx+$e1dm1#PO=nfVjYmtmlbR1hn_)B7a_VCOsI_?N`I3byH09KElj8=`47$^wd8~BJy%@2iavo3t`=Nprenl!C7^N~>jk;Cr^cgUi+hmcfH=q<DJOwF-Q97D9d57DCoX@|g`G*UktLY%$TUCIUok^~U|c0z9j);JY`y%mch{oR!~91AHfMBDHDOzL$Tlz2CpL~hwNI=%to9;(**YqaxLpfFo8xQ>!>-^fJ~XM+Rkir_EFhosy_1b-wkVaBW%O4F^*%O%h>DmS~5m3whjl8K9}M#|eP5{MQ>*B9j+bv`_{89oUP>=Ws_S=`25FOWM<wEgF&Tb+-c?X7ROM55D9e!WGV+TPmg+(66&tO!K=L5Jl<$x&M3h7^Hk;J4EmCwdd&7p(d2OV<RF)0dQSd6j364g>ex(y@grR-xVbGcVl{>(oJ@!s?VGO`8ie!uLfMAf6GL(sQbp>v61U0`{N3+#_+EoO^g)y$e(EwBlPKh~B-AQ-hMiPiGaEabTrHU@hEg3_81=8z<w?u(_fRMJl2y{j3ZUvm*F$3XWosl;+T_e|rYB!6VM)KI;|45oXezo0-mWma%G7K4Umd1r7<F)C5m6ASu2+o&B`;<`~JcTU^KZzLJa=uER|ycul9X9x;w0e>mPd9RK^l_h{s)hZhJ7!(1gX`320EWpNMHM53BdDOqU7rlG!cn_9MS#PN=nC<R7E!!6X3z>YVp8Ucc2RlaGP#Q9l?Twe9If=Ekl*jfWl9xoNb{FQf}{3Faj!d|)si~zm7t%qcWDVu2=W4>`4==$Ek3dq#_CMjD#;!PKnI_R%OGaHGt`gFSh?(HV>Xl%eolJ_LFnzUMb9y1hgHZZ0ke=Q#ETEoy|#&SCQMN&Ti<qhnTu-W@|3vpOdK>C(u;15?ot(M&v1CzYcGAuW&O%u=*7nQ+|v_KR!=QS9|FvZi_Y9=i^vA-_ax_zs*=8S5tncc?E9J8AO9yVJOk6a58nEa&tuiNrO=A05o8#lW*#YZ>$BVwzWSoP&};geGBLcw(uGEqrN;3F^`Xw1u+<2t{s@7t0-rxTJR5%y~kh>SB6GchzXa?H!u%6p25?idf7XU9Q;*f1u$hCQ-<U&#_>x0bAjF9&~aKk2{H>$QZC30bxm0F53SHD;u14S{2rc*v1H^42k+OHB%=l+SX3wCN`XKF=h~t(RwYhTY1pGYjl`TRYX9hU_HL(kfoOYNCan=%3u}h@?<0(v7%UR<r3vw{7w@KTWL-7+Bl<XzmKhq?h;U4ABN!MS!1SObHSTS2KttP4CzA(yR)UVj8&n{P`7Y0oB1^#Ju~i(*xN*dTzqJagk~ahmwjigT2;S6V`Gf?VM#6r}IU}h;EOc{&f+`;a%5xvUp1$dJXJRveS0m@JH_dqjhBq(`u{V3nXh(qK3$qma2Rzqzdc)0J<0DBA2tVZoy<y5zX!WOmeZeib+K!m9h)fe1tmb<@T9=JLyq6k-}+g@l=Bb_0KGx>R4dwg0TWjeM`FE^yS;cyK<gRnV1wj&P{usK$<}T4ap>(OOX)`rCL-UN{;xaw*Ih)lO`-Q%m8>`T~?aX1eS8%J_qZFYf^<`lc<b2rYq?Tcv}_DW5+@88jN+}%?#sZs7|r)N+atIKi&F7#WLU~5BGM$cG8_RKa$d|#Q{_q*mrWJIh_m}U28G(%Ms=<&i)F=!&xSGoOgK4Hq_c<n9L=|z2)80VAx!h7W{lQ6F1?xbQG*QMTJIAvXj}Yuj^$ZmL2_vmFI|OJVPvZR2-4tGHXc-LD_~FUU=*5b5?%M$)INGM9dufWFxGjYB>$R97!W?f`V%p(hH1i>FKxG6kyz#natw>(KIm&CNr?8h^=QZDaO<bdGTcHtTFMeJ5J9FDK|&&w;s4?y~W93ChjIc6g*Z!_lTsA%l-&jy6);I3L){13kz?!f#a6cpAmvbrY7)U$H%U*EjBJ<;Vv$2f-Up2ECkf^fm#A`RsyBm)){TrM0MBAt9j5?GMrP%?F4_=D>3JV1x5(W3yfzgm8F=jTCL~P*@p&#B_Ei7L`avfY+7A>D3?iuA_pP|yKLT!eL6e5r5se093-2t>-Q#O@VH}iM%LKQ_S63{a7yZ68}RgfQ5R5}1g8##nZS+<xg5}vjy!g#A;YoH9o3YCIR?B5kB;m#0y>a^#sUX`JNsehk~H9ZE>LIV76le?;rdZw=hfwfTU0d;Piq}|Is0|GsAj&D0y|;^E`cX)C>bxeb!pJ<FRGjQ?UJ2Y^nr_NHbbE=oZ7`qW{0s_#cV8CMCT<!rU)S#GvIU>d{vsL6=46@GI%eps%vlbcapT!Id=WHDiL02>^EZAcjK3666zl0Iv?Ah(Lbyh&F*7+arqCnmxpSu{*s%9tLXPlap8abt*-JAq*z1q8_UxQNxBAjbobe_y*J0>XFu*e`zhGe-y9ws{D7a^TLEmcX(4CRG>$BRM6A{6{p#T8czkqxxcmCW9%}ym>FMe0``u?hy*zjUl-zIiGYU@0u#~U%j*fO;?D?x-b-w!!D7MD3=eB!f(fdKGP~h7!Y^~etOyQG3XAjjLZp!6VHQ^8ou40(jep_vN)ogs@m_qSBf^Q^S*m`UAN`yn(@S?mZ8P+T0_cNcOSYtt6FMOZZMXRX?KH0Bw4uL2rd|@rDNa!Mi*2#~C^%B$xwE$!~SUN>zHohu9cDKLjJ<=^f1o!^d?P#f%jUp(-7pn$loH8f=cOVRYwc~<x^%XF4s69@Fjhcqj=qq{iX>*L=fQT5AzuTVy7$WCqbmN`5D)6qDOcri6*2UZ<)a0w65C{VW$vILO@~TlijeKyFQ${}}U3S6+%?Gk_dMDdw55rHE6dvLowHh;Fwb8P;AW6*IEk%IX<jbk`GH0KxL(G!jZnS$JvujsxE|Kg)I)X>rqce^%PS?hZ3i0N(Tn@*U4|Y#COhHb@CB&&owNQHbJu;xtQ|)6qSO$~Zn|a-pS?D>nmf{Xwv$xC3&2I@m;ET?=>m;3kpJC{Fl($T`UmTOhsY4Sep-+;n=(N!8i5<&XZqj^Am;~iDU}OT#HUh#>i(v){f;y3Oe2gUi+qq;%#>OhH=(_n2|6g<tF^#XWSLLY4o2>2RKgy^j6onw7v9K7E6)ZC;9m|`&gz$u;<-g&?{014c#f~M+$SnbnCr4(*gpw!1AbM$$nS|41jAxejkbsF&l=a9o+V3^E5$PfcFG>=H2Q3I)P3p7+fZ=EWtbRW^_p&km{$YE#h=AAoyshguq&l%$r`K)IYw_`$*Lt15bYi(Mv$%e<rQe)W-M~vXalHilp;-KuiP4g}0J^GXLEJ(;@kr>RLW1`}jnjzF;u^u12^M%Xp+V@!s*-EW%$e=+fb1R!oj=`JoD&BI_=%&<n@4R|&k(2e7+?o>|8hG$g9r-ql<7*QMdgc{80(bqMc3mcqD2IL(*15Ew!49y1B{`i)tpqx$I^A>m}!?<?B!WXE;z3b^o85G{5Za!>-EF(;udj`jUYa6!6Ai0>^8dOIEK7FLmS$_=uR2YVF$5Tq(9buqr4|3O$to7Zuc07X(rl5hO%`f*ATZZZ@}hEQnMw8dW}RLF$$Ix##q`Jg{P0GkzNzm!K_+J5=OhTFQOI``a_u-gr-2kjQa%PsWqSn##GO@YaVstZ*@tJQbi2+XV(gwlnJB8Wyga#I+Z`z>pcooxOEoru~Gh$Y-(zLv1ume;~-}yUdO$%>Gn{3VZ%Uj8bV<$p2&`r&5cXbX?VE2P*rS2Oc_}I<Vfs)@k7+#isTgT{{9<B1IGvB<7aRBIwbe^`1Qf_y_dWH*^lr8S06yD<UPe@%}Y1!Yn@8S(C2hGD^Q}_jH{n@{3OHe+oPhsozJ1s*#KlH#gOQ@1R@I82aDC}^IGhv38&#$ZKY|VX36-zyVBfmsqQYnv_^I?wg**H!Z~VoJR}xWibtr_nm1jl3C{6TSn$ZI2{i`c$G7u<!wxTqrOaT2AYIh8>hw+Nr29)d=(Ns;PD49YvYfq=B<o6sHv-O(SqQHd^~H4Rp7si3UyXJIAxx#*2ab_WrtjSfbj_R!+q$amW;&6@3~>HFsj-oLfKHHshM<Y1NwlzLB-(bf*S14oVwy3Y<W|Q0F#4h7mp5BB>Y@3DN^Xzd2x6MhfV`v#6zNs4c1^v>8aup!Uzv(pe*cKDz?(;ObnKz?d-0^_IoZ|ia^fal`Pk8qZ;!`^&wn|LCzNeD*adcwLoM6t?LN_MZFKjC@&4<*W6v0m4#>`Pe7Lv!s+Y@La2&9zQ9PIc?cJHVJlz;d9S<^MOB}1hOEOwuFu&tmpqJU6OwZm;>r5R%wL>Mm{OI82n7SDCc)a%?&tASg+W&cP_xba~w?}(1OZUy4PbuQ<bi+GHh=#X%xkqJM#ZtU3o2Xr*hrJ}CYkhW=AE{oN;^V=e1Yq;&3~cIqTZTBQ+F5%qUv+s2!I0RP)H`2Rg0~Nn_I6wKJ#U_OHaF+@%d3hzYP#WWbar1K{jzsRFWoJs6q;Rh{{86Sb*DN<DZJ@STw2JR;fIHvchbhYK66=YlXp}K*j;%yoxB4Ven%wrZpU4iQT3{KefJGcSOS={Dc>S{u&6%-Z0{Fu-r^v-F3z29#1+@yp?1={zOOJtzD|?_^|>N$30eA};Shy#kymt+I@lMi*P=5a*CzZ+0*aM*A<!Ga4&T*+%*Oj8J!OVcSCZL!J^fHNPbqfpxv6}^3-PDH|A>4*;zZ$ph|xsF;94Cv_trIZPKC3SiICttJ}-%`y0i=`qoUYwKt1|fHJx?!$7H&ItyO;)=QaJ?9V20DJno52!m(&~2)eK7Sy#`?3qo{`dOx76V<Jg@-N_>GX2HTJJ7j#i;TmI9Mw2deQ%!CWypXiW*SSq<y-WWweSo?^p)?=em-*o?{}Ug|e2ph7t{Ft}Y-Z-@FtoSDWXV&E{o)QjGIQ(nVk0nu(|t{a-+w*X+&<$8n{g7o6YA+79DI&7jLgwjD5!)5`_(hEyF`IKen7@k)rzjt{ylrc^!|q6O|;tp(4?q^`TamnJ4)$ytcC#3-TMI8l$`ww6kqa-KfRRKo7QCoamGX`X3@zRg~Jm=z@OOBHZ1s-ZMaD-C*}g(<SMt*#rJK8mH%^*re<S~4U)kmsWxU?(E1JB#4s5HF8X1h%AX9xMsI2H*hjwV0~Swbyf~*bTD#f_47ba{<@IfSMc3S#kIRqKWp@kSEVpExuLfTWkRWHLkhG*H^IdV@L2gp}(G&_KMn@AtFCi=1#{z@6XQeFzWGZ$x%5nk%1#B9}+q7=-#l9`!yr`DdMRiRr&L)oIOYj9`t2oBOapewzCQfH@)P%bF!Mj7Ph+-!DCIFZVKj$cpa2a4v0LFnLOP4vDyDwh;iz|G9a9}89W5>o<%*kgrk(dJm)+r~eWOPxKWtYm_SBqkC&j93oIf6JDvhH#Ao<DrkB=+ALJwPCL-+Z+)n7|w_|8-lEQYya|rKweVU49I|ZqH>hAD6*rJ)6b(h4xr#8b7AqX;~*Py;)Qr@5ws%$Rt6%W9pjfEv>}s;~L~Ql_7P6FvBplwCL=EK1PuPdR;{Y?YmCS=`6+;6id~c=!|73Ij2$g2DIPCIFbE16m||PVcK9ztxdTtMKkjX^yv)H%LlJt{wL*q+t-f|e%gCYXGr=PDZd6W?vJ&C>9OONj3<{<&gCUJ*<vKR4}AO0%D(*dt$P|V8<dhmsY2r)_FwKXNC|Q(x7_uY2M0gtQ&JC9BEdw@yH?O#v(;JcciV4L-C%QHvplyXuv==8Lq#~(6LC>e*slQ81%Xr9SP={7(pGNt*nAy)(X_1Ka|1`8i^Wv*RO0M_m|Pz-5`$)@adx+J0*@K^cK{cYIEDaaIYL8rWC}C3YE*(8G?`9<Gn(jC0rH50#v{X}_Uhc30mkToj~b;ynk563%g9#1Uv{_zVb(U(BY=@b1-ox+rZc~?a!kP5S<T*uQC~@&^8ROyTJg_5XV@MyEiG>%*NM}}pLXOinBS`9RtH84Vj@9^@tC=st}m3s?d&d>i|P68GKz9gSilAzBJ#~q(P_DG45bwKTs1==2G#^UXqo#ANHO6<7F;81qUDm*)j~zgON%f{uz^Ej3vv0lBG$z9{ehjK$CT;yvm#bIKYTLRX~<CDk0!p#eY4lvYvDGDLq41mhx9<QZ~4RW0}zU%j(<XL()FN1<g0-M5MUmuu||x2IJI1j;6HePeVt00?M(UKY+c|iT$5o|i}$yPK&3}`1+~Vno;}`1vPm3x6P!^3#RNT}SPBYY!$>G<&WVle_CUziv9fs{!QVdVp15n9Qut&;tHGXmm8$juCvh{I<&4_iEN+(-eafBh^opHK1qR#PoJ{NFVG9<YsQRY3U-HRxcA{oZH@1`C`a*O$TU{M9!OK0?g{nne(oUQOqHB3F*q!ra@QVfqN2P;VNpjqPEJI}4(ULT@+#WJU)E)NMBOV&Z9RYyl>A;PiHT}&^R+cxpT|{r-FRZa}6od42IvYQG^?ZD^|Kjx#_8+YF<hoy+Zgfw&y?_0~|9g6Ry7Ap#{_Ve=GEXWvUI36=<Asyc)4RdYJ%9S;7o-2RdG<wQzG#%kNh_SB4wz#A*>fo%6f$>wrsk^Y+!*8~R#`~Ux_6guQ2dPFAwNNGz8v+QZm=clrkHo#SvtPBnfSshy<XNpEs0*FiSWDnxPc1dmbywS?Y^amNzh^LULz}#s;B=33E*E5C`yNa1-urrh@w*{%vWiLIlkPNK?$dz9zlZoDRSkzcg4S*zk4TD)%>htMr)19bqWeg*I-7VOu{OHnv@(xjOvUE&_OeU$>XUT6`VCEI@Ysb!};Us#vc*puG4_3aQ{lIC0vA8;J<FGrH8!1If*z=SXeLIS?e??>R!_iqQ#6oi4R-{iBKI)!){OA4n5*Qj6#nz;4F~*fGQu}kZRn;yXF`qK#2O9sxw0DD`)&fXVd>ZaO%6`l~mk={ukB1lL^G6e8IoSrp6C;o<yyGfyW|}=DOQThb9N2E1G;D#cXXHF~Gp(?;#?L$v`SUvfH3(Ac*8u81IV(?L@?9L|f2xjgS@A)XAv`MiOJN)p9`kk_YEi$Oqr<;C4PK$nfO`I3P0qP~O+%syTl3=K201Gsxq;S8wDm`lHv^k@Nx`oNl~)?)1O!4|fm$lL~|UI6gSsf5C+5zB5#?x9acZEac{p;qQ8S?&gccQcA=ybp!rr!f9L+Cyh^>Zcq$1je=5?+IkRMmEF@;xc&v}Y}b=3xoD0%K$^TCqmckX3a#X4b1nobax><++9;^v?OJ_;%S4GbLEh$~2IfRaGdSyeD~H6l|JG~+{T2=Yu*!hG=T>GC5hg7aLvGfJAf432^nJZEIc`Y&<f=DoQwyX-mgdKDb8cbvx?E`{4^$tZG~E;*yKHOFdF*`IfvKPw3a!>5_nNm9b<<SKe&?y<9`-AZI+xWVR8H}Y;<8=jc|qleG=htQ22+@QEFms5@r^_=r9%ryWC2qQ;A_+~VLWc4Z*DKHIP)bKM<ugkCC({NBH}fvcRp?y2lvfXV>tOa9YYM^>~5{AaE;)3=<rQwY?{4sotaHE++3T8OyY<!ZR;<ih_tey^e`yM3%xkKD6JXCU49D*ozMDaumYT<J6hSA1%lbiji0EVjY^J2(la;h(PU+F^LNZk!gVj~4AmkVjx;y@sg<_->A|WOQhP1|HS%CzBXz~_LrGPNfKqPX2S#~}8RnaT0YMSWO>2)WLcP<GipR#mkd&Ctutq=iSinSe9yE%R@JdkWnvd+P(xW~2p9gu~TX2tX{0v%(0}izrBbvDRg3}X`hJ$RaK$AiSX%F$c5%@97zPO2S5tv=6t{@NF0-|NU;TO_>rf6WWa|*OaU{`~bX0IifYmd%hTU82k?J;u)*=xje-qph;Dgdu?xE|fzMuA^ng0Yj9TI94iz89`G0Ig={)yE+_Z3aivoB4J5SNhw%-MH3F5n$_dOXeC-uCrNdyuVjMeHr_GFWc~AAq4s1)mUX|vuPu!%*d%(9#IU!1-3LY)-s=^-jRc+8zS6$kpRhM7cz2wk87#OwtI-B&eW@NW|ClL9|n>cv$oo#Iv7UkY3k<EVWbwV`|im7ztgVoCL`%2sEXz+6#1lIxJ>q*aG8EJiqoZaPl~$qmgE-XY&W__SXB~Ql{}v0+;NJOI&Hl(`yYnxV~^EPx-;vN$d)bo1t&ugtHgvf<)U#O>ek}~)Eq;-o?%(9Q{Q`P`j9!+u&KBzDKpND!z8Nob&k-1xU^HNbdj(2WFcEp*}{>OglV;<J;w>RRxFW#Q+s%4m*S{oL^E%?A{E3O+<JzrJHTyU?>ss*9TO9utfPT)wLPoE<!9F$-u-H}lSvKJ7zAIK!n-4&DiLHc>p}~bd?~7e{+b{NqA%fYOYfpvPg1cLXxK;$ccZ<h4h;SglxTy~J(q6d5@p@Q0@DnM*`(W2sY(l2uR;%s3!k)a1~RMT-pT34w1!oH43I(yryHQAKpCsxR9FcLXjSTyjMO5%xY_CEP<nV|3DZo*^1gDMy33#I`>>bL$MvI=f|?s?ZLuo?KkSl|#ujn;P~KCiCe)a?M`1)0LQa+)b{_HHa3F2;vIU_MZzP3AM73f(ZW$85=wx+0YBDZ<C(?^}N>-MnLn&A=kbagcWlJzN&g1YVl8S!Q;aDzp2^-YddPHJ7oNm0YI@K&n(~dOq29=vB3ZGpuP3;=eF~=!+KpZWT)fWIs4Hr;ec2fW>z7;mi));QDX7uQ3Xpx-S_kE^@TME!rSkX*#2xB(bTU8OwqU8njfP87hEQk`c4j6_Q*8&BYSq+L4w|sFhGWS%A59{ZJMK0>qr_+r|Md<*R**-L9DxXrVIgo;rBEZtMmQjStVl3P~_$4v|nF`TKnQa6OPsz6(i)8JEdw#KDc~Y)N0>XV=M=vNqUgG22_3Lg?Es+uCRm46Q+K%hHK_`Cqj{5lSorVyaf>Wfq4u0pU7{L)zrkGEjMWyWN%sy-<sh7<?JIPn79s4@kxcr9^T0dI_7eYHV80?b7Lit*N3}BtpXAY~1OjI!DD!X+9#O*O~sJk4vPvnl+PFUJ+AWU&#&%ydanwk}uV?HbQ$?3*_-8v;{<Dm`ZSceHHNe*}W-0ftO^;${~eSX!b=`y6wO_w38m+*Wk|5tRY9Uo(BARq~;C1RFsWeUa05Mvj_tM4YWmsJ51@B&r=wFm!flng#7)}4)sfbbYev=tB*Kmh*)aZwENjapZ@_}!?p)mm%S#|7pklRSC==iIO>ab!(Zkm@A&cVtgAb!||GT5|Q-ptW~1U*4|(kfg?7>F+%jA7pyTksuI*L97iaI7~+r0Ez+T*(+}SU%_?}LyjlgSv!_xQ>2K5F%u|FRS0o3B1}ji723-Xx1MLIrYFE3Xl~_`2@dzTNQ$jlW2!b6PYTi}9uq{nj%f)c&u^FH*cO7}Mti-sZ2YwVQES#h-WRQi^tK)oEY*an8w4BA2WeGt1Bg}dTGjtY+`ITSk!|_n|4OwzpRuAv1Vq~oq8BwPa}*fBw$A`36iEfrh9r|pL=N)%+kbm~*IN5gkAR+;d*|L`hkESVkG0oc&+qb&qT!;C*~*=DpHt9NGq?Ihqh>-YV2}k)MrfWsUF&5?0(MW4Z-yQUdXrb<=LSnaS{DsQ;incrdvf{64ubrGyca>h4~#diOehCI0qX94&H^L1#GVgA{o{NP7QZ={h24iR#XtfTulImsgyCS7M*Q~S?j|mn2yCW(SS8qtbdpOZOaLDmtx#>JAf&*n@6{iS2Kjl`(<6X0cA^9S(+D=g)9?r*;)%zF4)H>e$Ow2#4!38369p%g#GWx#V1<&`0zB<yI*~Ea%i~-?6}>s-nUDlGQ6|UE(R5$1MO6SI;iMM^5i0;42W^^}mpsmBwLC2;n`B84Jr{IO>j$T@2QbyyR3AX~6x@E%W7H9Y-{~@wIR60xs9;J%92`Z;C)REVh?5Z)9mB`i$+V^g$x{244P{QROv~f>*|`r2<C3j@E+6P8Ds3gvw&{28fC}m?uDV4Q+>f%B{FH1tDtRSOe#+5^pU-hL+JC>ZcMxENdNmwLI9O-JE1F$W{G=*Z6+oiAXNR2pk&XmbhrYM{uD#FSc-)kfkJ%;C=Pt)g&Ml8BrDVd8wiqSwIow!~ORDp>*WPdM{n761zu(+zCz1ZCh@)mSt4Z`^g<?QfA3Rvahh6Ug!;8@LV8<PeUT=QdmqyXb>J#Yu{USHw`DH{5Z|E9R4^K&oT;l!Do4dR1H(r~+Eo?IZC{eHp$Co3*RNdVFv==n=ga_51wO9<e7>5-^dETfFpM>LF5ytFxdvmYYh;&AKKqDHVuvTG_-6pe0iASTIgZJ&decR+p^eB2vjcP!PZH;LH+Kiz{b0ZrLG3)QPUQxo)g9ncTjM%;L_#$?DpivGpF7j~Xe;^oPU76izmJR@dFW6vGkc~Q32<(`dZ99a7BH$00S@S1A>bSbNElVa44Y}Pg#BMpO4hN?BtK%B@Zn4E7fGB$dfd^?K=VoF^VhKme98aKrNc)I(5v+xhnd-;jQhC!ceDl39EfOU9^Ofgv>K07u73G^~3zIX$SJ5hJHrWUxsf{B+a@5}zRyv`4<d#?Yx*jr#<U@;x<R`SSmq<?86Z4&uR%A7`C@<;Cq~=57B<|-56k|l?C@P94Tne5^BFo<z)$@Y70GEMOInPTK<&B_^IgY0~5shl_zUqajherxud$=JZb`Sg-?a;7|%##jX0gCYmEXZTZ8CT&HRBbJ`rruTA*^pvr2+bP1xOU{lMx;m2gD74#vr6-8jwFn|$r(e2kDx8=OCJX(n5`o56sacMLykLE$y!yilnye?oVq-}Dg@Z)+4L*XJq;u{oXiN_FbXG?5RHCzgP*j_qhvWK+<va#l?YzKnj=dF%^~=anM9iE;0W@&W8dr2VJ~mW?3)+;)3E%StSl~v-9cYt9Tlp9QO_8=P`~D9H*wlj{dyL&2tKPoDY<2i<LLqit0UyO;SIr%oa^`!#yv$)mU91rLIcu71V@}d6BQ+e3-E!I@}NE%>8>8s=195joSnvQ(i=DHQ2+r1Xtyu?7<Z>}6A^Y^=_?^NxRDz0j<<nsn*Ljb!p9zp?hkjk3`$=5bc-g~|Geq1b>*XREBp|I!NtTV#8(n-pK&gW;yhUFCi98(g0wqlRB&YCL0$7hhM5>Cqt#sL6Rem*d6=KeRwGB=LG<pG!eQ}|%yRWR(p?LHSF`SU7S#JvF^W8H7ZXJ5pK~Y>Md=~dAOL<3A`E{b#+0{95M54tM<dJ2VIkO4!Sn94J+28vC5fkV85Y7cFA|6KU&$!oGI+vo^e2Pdd4QKyk{<C)Pz!jYLR+xTHy;7|V?7kMplTE%D=;CpeOb5rc_=s0r?f3kx)uON`B<T0H){+;$_1T5owgd-ku-Nm&2%g^OW4{iS7ol$-CLt4S-Rlg^W0X0)y^i)3@5x2Y&ePB1LoEb;Qx;S5Hj+5iVBgV0W!5`xiey<Se}w;@hhS&T+{8Z6!F(kuvfd$@=A#Zrau*_L&?+^#l2?CY63;1T;P=KCoQggf5-=v**eGNMy*s@K}^KSshvu*XJ;^TL7|QdV8U+m!r2*?3Y<Sx0a>Rk@kX4Kd#LkCQT!axQ4l$;7!6gVK1@dzckxQ!0{C67hsx;Q)SQRwEq1OuR2N`_-7WLIHLERe>PAEGdvW9EmY_m?%D$Ns%P6uMy}*$}EinM0uchi%Dl1(Dn?>IoAcd=k06IN=Lq5vky6_fM_!(hQ-0+AcG@aAkf|e5(h>2YG=nQ<RS+54&SAwL1V-Jjpr0wE&3qJ3T_*y-=_Ic!4Kx$;U(%0FZagjLyaWy_lWg>}&SF2B{KpKk?aUkllqUWnTjaxP5daB$34n&b29YuvC7VcMls-|p3Ap{5;d&Ar1f!id<r7Jl>d>U{9_lu}t&MIpcay)x}S=+K#cyb;_Hs6XrT<lU|-wC&Jr-ufuldd6FG>$Fq>yqECG_6zn1AQ)byT|X9uZ4LV>~Q5+>7>@fC%e*;S7l939UuE_AxYI59u^nd_2|nT4AtKZM2)z91m0OwF1!#tR*3D=Vz7x+Pc9rL^))xBdtliJ6k!W_rTwKcneBGR7cHmn_Ih9NM5PwF2%^w%=tYG<1ogt8fl3a?gq2&VD*J>e5?*4szCH{_^KWSFBJJ+%OThBy!KepN4a52QXXmf+DW$e9a)u;gc;v%AB>_;4CW_J_>2&GrU#PYQu(1$tv%)u0<q;|3hz)7*9hp*!$})3c*1(WvU~4t<Tdi^V6`7Dlog1KxYD**O^r*z-j#1)oK4VSJY-cgLj1dRSlTT4$-7jX(7IZu{H+U9jd0np527fURa6*cCx>ap(({C8nmQjlM15S$`_d93P@q7~FU#Cesy)ev^2lh#1=a!A^csGhcbO{f-v2GQ!kpnN%QdPk*6$Y~?a)D`u`-B8|LT5Dc&&(XP7wi=8rBg%03Qp0%n#&6T+;DZRi7hkuZ}QthCduDSiOo&HLMT<8@M@k4HXH95NKM!{*c^G(8}xy3IU8O%>_YNA^s))UcNq~S#P`-wELe(p4xoj@W9J&?jKw7CNSU?4sJIJcZWhK=J4jWsn{b;q6zVX~3plD4!<@a58$Ogd(jp0csLZ*k=Nf%7Nv9Nhgw|266-6iFFfL+Ih@Qq3(IT)gW)A2PIC@|M>g4l__>fNDJ|C?#JD5X0l;uc0W{q`}x$2hOs@ed=L+C(Vy#8~_rUv|c%EMjrh*sgz?$(<}{CGr#D7x_zimW$%`SNN#Vumdt5Ck%6IWRfNBs4ZP-z?zZ5cl0ccnjihn)zfnpzx6vEzU|K2sH%~2OdCh4?|1fQK1)&2KsVJS$1EtD-dB!A2~FC9ZTzt!{y^34FSENfUfL{b*h{wiGoD-@|?|Ue_T+=i)7_7QtX%0Lp-oKq7ZUI(*1HO!7t|O{<&eaj4;mKv`=EnPI=$kH~zTT+u!HMgT*H%PoH~$%9M%!!oJ~!@&Uf<8y7A6xs@e;W{)DBvIH|D)egtw8DgH9LF(}?!6-h)0-p^D83%%ut=Qx^!f5pFJS*>N<@kx$hYfzU>F)90_K85^wmX#Oj=UKaO;Rm|^jo~_e`U#j+wNh12U5#HaRs?18S-RJsh(zUCGn0s)G#T!n+a3^xAhDT?>1z&=dN~qz1(I_^a(}XF$SzJx_x#Sx?HDOjzErIF*4_L;Gic{S4EoJ1_H4|8$kluB_W>)@_BENf3ey(0q#I+GHh`PU_=zoGUiaAG2lO`j4&arjk@Bd68!?Fu2omh9bPdZwiiua?289!lC12&le8l#0UHaF5~1;MiQbDbosK^*@cH2C=K%)$?Etp>l=)26hVFo1y9k|jn9fICv!YE&JrHR4yhC%JK;bl#-=WDbBic$~@GGiel$ln#UkLt$5D;$*)gk+#K9kSJlMeAqs(~z{Gne*pg+BVG{bB2m_TJw+d+h`BuM6Gzu=AN5&+sF5cH4V=i!1GlU_zZKh3CkM9*y>Pc0P96Xq#Sr!qGVt`39s`7-&I}^aeoxZB!imLs<Z2x`RFQ7Nk=`{IbVt>V>t?o<U@m=e`>fgb<3v`p|#1h&v;~$7*54f6~PuEilst+0*{gwKaSHe$LO_W?UDz|B5@k@%(gVC`uGs7_S9%(_<Dk6t2WGiq=JRM-YwiyHO5k%{w#kC|3pqP>CLbOPDFH0F0GvRyV6)c^e8okSCnL=8B+}aL#zqEzSsz2poy}qZWu(I7*W#YP~WHrV26>u^FyO!)vX#W|Uo0I0A27RAdKRrnksLS_L$e(pd;InvnpO2BSWStEO=;M8qdHQtvu5O-QE&t_|vTq;9C1Lbk9QY_>UT$P_;^9yRM~$AW@>+29XVp%0krNpXdf5{>a=0%uybpxCubN;AV6eqnxslpx}Aw;0Di+TdNqPGg1D(7A+C2zu@9>C((8TVj7GoreYIn3%s&5nJh3qP8aUna%pI+r(vc$T9(QOJsq#v=G>U3D+*zD6CDbCPONckqOOFbWyd?1%^?T!An+YGs0L}NgRa;Zjs!mVMR$Dqex2S(I}e>$KaKE9;hIqVVQaeI~dD5(Sw>*a?Ri8b3st!5KP2-N605;=tW@iQHeWqh^0Lrsss733^SezK6*pUGi<QUU0|HRSX|srdrD1ImYJv??W+NeBfL>-0Ad!a_7E)R0(P3&@Mb#US^|aJFYCl<1mGExuLK3z2tC9rM-uZ~u_3fm3&<H(0a__)NS3T*mz_=1Nz~eK0!&lwf^;XwYmM5h9G)WB3h42hD89xUH)QE5)Md6fiqUnk1`dCvs>3%n+79Pcsr%CCFB^{fD?01#UNw_=TeneV)uzu8D2%+&s6U%X<sc~4PCoc&rhB6iW|5Tg#VoR!u-?|4IW!%l>~V4XJt=?SVdTqp9!#r!od@QQGk1)aWH;|HN2HHYq8M0}!4he!5?r~g#(n>UFZdG~ZhWEnZ!UEKStV#vQ>^NSOHpeW@{DtV_9zN3$sy1K=`W50dtu}Ys}ic4FG3jGG)FSPGHvB$Uv)KW9b16yf(f?LoT)TV*_-<E9fz{4!4C6$PT|R3N`lg%>spD{C3#z<+zR34XAkWX(`4S1_>9w637S5`s$c)AGgo)5zhCcip4Oa{LP&*U(t%#11F_cd8chA8j^jTp;GTvzx#^V)8bDP_nwRUO^|d@jPcMgIR`xqCn5t&^P?A%no@VsfFUJ!er@m63l<G*V<0Y%DX<SW7^h*3Zd(GH#@XMi^C6ma!0HJWea~|ZP_GO&)#fZ<op7kTTSq)VxHF{++G;+gXrJH4#sG8-IW>2ahS7a3%7VFkl(+7qHST|G-oDRMksU>k|8&5|G%ZVj-Y0)%aWEs*>BYG57sQ!1zaweMNU0C$cN{GV-8w{FApsc9rE)(B@mJp6hHfK^%o0~Y)hCC!g-H`vn!qT13He5k+(?wMM4C+O21fgMr{R^_Pe;G{5q5uz}I(`8l)rNMzlwKR;gAwHob`47o%rjL|&ySHqklR@$0%&u!@>MbJ#dD?;tyMYD(<>jn2VNXBa)XpZVGuM+NMW@8l2BfAlJ&4xse)jc;43d0r+fpiM=nadavFges!t}~ueEk|o8lorT=Nl3S_(~Ykuki2?|htv0}sL9YWc-zTxe9h+jl&@^c1PwC5;8*%3aPi#^?ug801EZu9njS8Qpe_`6%mr@?M?7IOx0an0-1Mk2}Pm;|Kb2_6A8KtvhL{)$i7Hzze_%8mU$w{AvW@8?DItfCHh(N^oMfD+kf}nPy`d6NpNW+9cA#q|{jAxw+M7W(DIw=tUL|v3#*LYgZeREMd*g_J(-o0GS{>idIM(f&ly0;}<e_^t@Yqi6JbCLOc_T;#kI)BN4{JlDcn2qaSElSq}l<CNO--vWbhMV5J`$jO@Qsug~qu&jNXp3zi@~B+z&)CpbALIvZ>7FaYv3Tq73;MLIH4KJq8042u4R;pjz{U?rZ+u*gqT!N-fq2h&um1z9M#$mQvk4aZ^G=_0Y!O*BOPXvA=Je56W+MQ((HW+*`|^t9M|6t;#s+rgbJL858NW=i8gi2G<fwV|3QLWyB&@xwD<K!FM|+dv32D}#c=T*uNVe(?!CchWFD8s=k^WhK%7%9d>Pt4M|wl)Xy4Mz*?J>D{_oh)1K>J8vk1lsw0>dMLk_04Z;J!L|4jg1zHm+Ph(~K6pQdLo4g5KLK9WqtTnqgH5i#hems++=hOU0tcmfEIzW-OJ}JViYWtM*TTXafq4`DE;lM@4C46ijwgdG*K+T}EY0<=a_g?2T!zaVf)E;|%Kp*b?#S1kdAYl^zBb_`Wpp@CkPlMtQT~QgSr<SGyH9z%mEMXU$fhV&FUvEZ2rVIVzBu)eaM55k8-#Z7&_+ZS73K1V6%N_pTKH&a1d{3)JgUNB#23}AZ4C*wXb7DRdbz;)uL5&2Sv}6iAzybDvIm~MpCg{vBXY7{xyq~XqlPB|{1vWDv<^44cK|-p90vUGhNK~rdO=tGpbNeO^&!tDY*yoIc6KU)nOuLmMjq_h`14wY!gQ!ZNqv{2SPGZn#hM823T;Bu%m%qvmzMS;&Wqet{^pvk`8ZgJvoX(eOX{%~^Wiin&Q`J$Te1c<HJZgYJfX}Vkhd}{vfyT;6mpJ-s|T;#kBJRV`wo*FezRlAOl7~K79bsKw1RJG3D}&%EwnsL3*_SZ&?CIV_)Im244cpCHfM)~Ij5X*gu2M$IwI!r*SvS8<pA-Gsdj}A`hfyVF3|dURIGcu_9b9~MsYva<+X)M{G|1?*UKwJZdA<yX5C2UA~ZE)xX`n?1DNI_VfM%Kk-xZ9xh;>`e*$zFEKpI>#QjEv9ojTj8#c|Po|V=xx~6|oYwMTkO)I)aGdHD@T|V_J+H+x|b86XX?n@9b+#ndlmcZb;T5|M6F?(h$F9YsQBVbv=j0g;>V_3X)hT3V^nnqY1B2jk<rx+da6%5EJnP!A^B$~CMk1YNGo#bJtk-m-KdfvfaTs>N(>~SonH-}Y?<KSzAb6@vjb*}m4*p1t+M+&@9AYn<W?=ZtgN-T`cIV2*}<#>0m{l`}O|63_706yOA8fk)>je!(}(ozd%cA;gOMn;>_(mX1?1$5>#FaI9KUv10QfXYC66;EubBR2C*X1loXVKkWbWQd|2dAz7+by^L*&@sH`%<zdot=XH8@`9Y(65cfnij9NYcIT1<G?=lbq855sH(9?S{p`}}IQl-HbgAW7E6MWe8v9$oxB0ZYp9}W{VNyLrgcn59!P)st;CTdvg5NzF#Wqz1QutaDtu<HapC<{ze5hwnnyU=~Ng=g9Q?oBa3!|tM<^M5Q>?|7rq?{@AXf&E%oYJvMCy(HyJD@FCTxduRAf1+_g#xd`bVh~l>04)r8+AvFt-69w2#&uhR^XM<2USg~>f8UgCgR1QO*6lE`{atTl6Y1L9cgvNMxj_?-&}nh#HOU)S?g+cYXCp0_nEgh-@IwRF|R*e<Jc2Tt>;Ni*dL5T$j-Yt3R}XXXPipRBt{ap7fW<B+Wz$MReP_qx&5Zo-hQ*S{Z1<K9o<`AUS4TVMrT1~N(pr2({3sn9be@ALkDOgJ<H3&vFEPG$esOzfW^f*FvvYQc;q{<%+{$BAN1qC_`uB6;r-vwJwr^IJG=nFg7aMoJc5=JW-xJvC00lnB-~<6V;);0dV$lxKSE5`?SvI4O3o49BZE<K`fdS>2xk-)&#{BuvU)emVWu0oXaDeU8iaUns-Pk;IF+3dC}^l&I6!>OpD)PBjRjJPSUC%1<Z<C(a_XgA-~Xr<B`fmNxk<|8I#dH@+sti*I}m~vMAG6}$y$>q2FT*F?!+?R!-#j~^9|*ti<BgAmkr@T2p*jv=CtaR4IUvUkNv7wEDWeE72R@lcPq__a7?z);o=@p@9pG3d6~}^jkXda#6O-!60mqHp;9vL%#kM3VZz1@0=x|HL1ay#1d7?VM6g^v6NMYoX<z^opbdQx^L;NEfuVGs>gjmwQ+s29vi7g3Xl#Dts3&WE1P}ZP^@i?sAe2-pIOfEFORsz&Ae-V>Oz=$gB#D41J-ZaGm9!ltQ`tBCp%)d~=5`~1$MY6zN7ha}4$jyD%~e?ebg_S!Z`Lu%MIT}QN&Ty^Fx<vPYZlaz+Ry9IAwM)igW;1*(PW4;+HKaI0U)6PnH_tF<U~J{-9}-6s5e+3v#%!6A=Rtp%F!$glfchp3g*)hSp#Klj|&GqWxBX0(a6KdwiW1;$F$uG4@+}!wep?u)SLzU0RQH!!JXaqcBlR4UgzVd4+mQxHvit<3t)9C2TAC;9X5>|(nQ*?1u(g{zM2omGmh~^rP(3xJ~t4$lG}72oPrx9iH2q41GAu36$rE+zay@CFgCasMG?+vsO2s^XX;?pWZ<aRj*M8jk&f8#$qWygFe|u~ZZRBCmFFr`zda>O6XV-v27P(_F2{Nhu)$U#JE63Gu>8~*H^{tXXNu?N_-<mr(Y;58VLYTd@@!b7D)Nu0==CwV2QZq$r4?_Zu)g;{(z&}x32x@qjD^YhWrI87QH*yUgi1Oo9;UPX9GRoee6~;_r_(r8$9G1mPf9UNNx0>7J4$F8_u0?Zv)($%;ruGlghHH74F`axWL?cJNjc4W$jgHF0gj+YNu;%=q?(Jl<~mDCXtO(bB=OPk>>!o?Km(d6z-gF|k4D2qTI;{=Pb1Y;e$Gb&nrZly%mWO8zaLCZ3#XJ=daEZiiYHW+H@XW3{;%{ESn?@3Rr1L=y$wHRDkFIl8>}<ut)a8#uo{mZS<2|hY&lopIzgvpTsUTuN@Vv1&lw<nrI@dgs!}BQqFH()f7Bm*gCgO7{jZ$TF(}DuZ|jeC5`Ef!okY7k`&)lvhxVw1j#k#{@{h?lAAF<f|D(P4YV%<0BluO5Iz-kp+QqbqA01z>-W(mhlt1E^Ez@@Vazp-ZG+t73=Ebdd+dF&h*PHw8hIFIzp?z@B-Yd7ex%6M@(m#(|u9@%u*0Aclh0LAh0gDb-U$E$4bb+8?lhlO>a!`RE>3M>=IsrK&SCh8e_0hc%;N@FVbk@ua2_|&mkgqhG&Ep%Zm&3I~xy-y~&FF-z&?i_TE$Bmm^y40ENY^lCMu%3~;R?;BCkoLe@diHhplOlF_xQ$z_pdag_5d6pH}gXSH-qbqt%p=2`ZIor$Ywn{MM(4T$~Qa68+6rK0v-Q^XGPq$=q6hldRaChdi5Q#u)h1rD63*YLt;bZxfZ>k>%tfrtlqE}#Nx35nfMF;(uN;5qgUDaKrmV{d9=1hSGvlrZ6=Cm<1g7LXVf`!_4%haTOVH}(XZzJNY=WBAr5lZ4Ls<`S`SMxVR9{EhVWb_D6`Vd<_U)@=i}j5HVdhZP!v25c7*toE{iw6Y-=LQ(otJxu4^T1m#0xcIdtGUC2P%S6ZUw^Z%-aQI#H`-V1m?2qFB@uDa&!Pu5z}*qNEZlUa%w8rYvGNHA)c6r&pZ`N?%j0+)(4g!XeGx?d>X!knSJaeRy13AqL+`qE7ZLMQvWl9~~z|mEV(MEv;(J=Sy}4f!7d7hknQW8C~vJzDHLZjp`=CIXL77s4dD(jAdZVaE?Vd@~4=j4U3GX*;&~r(PAnakntLo`Fbi@gxgGy!gaS#F1>RdA`lD@5aETyDpGLRK#@-v=^T?Xvt_>w<r|h9bBCp?MLnKFjy5nJKo>yRE7#JY$Le)&CXv4F2rv}TGV}t{8_fLS%Hi@ccavw5WKepV<W>5=ijs#cDZ16*DwIFB8lZIzhZ6heVB{c}?E*Q3qRen?dfmklIE2p9nmBFKS1!$Fa7)y=eT|MQt!3&M4VS9QBZ^6<S6E}i)x*}xaX{4Cqdb_&68n%!Diq-7$-2%PktpxPn{o<COi=|MIvs6>1%+F#Rpc#Yz7+5*(V{|f6e2?(3l!EmmTIPt1dNv{tx@K6cim4Fukz$*V8EegH}C^%@epN{O|&?H-YqXW2}3bquQbVG0@jDIhXskGSN<a2vJt@W#IDLXsdnE=&MzOIbX=VB0Y8{Ap+UN<-b6`wWUFYxKD>&Y<Wn^vndY%htyQU7`{<FB<E8zla&Ys40FeVVuns;hIEHRNg|t){k%$x28@2~%p;W(*&r*8`$*JAx8Cum7shYpZNmV$58A%R(khiPPH#V;}n~YP#-N1I2$4dO&P)%aFeEAH;XB#DuRqYqNuGoZBs4FIon_f3BEGN;@N>v(zZqM+{1;dKn!F$+3)5ldOHa6XccJ2@lwvH>s2L70?6ht#J1QMpqtWhUV$YfNb|Iz<l5y};}jpK@ct;oUkgNLJsLth}lK#z*cI-;3>@O=)8(i}(6PRqV3%<sAl6I7LBCh?<MY$TN78%-+AU_R!DcwLT#qR1J>VkZ~%BpnZhW6(*c8!XcLjR%|Dyn33>2882TwS%o4O`j`7c8P)LP;YZF$;hVy2Z(`v#VIo9ew$5(o@=;0*nO>tZqEFqTlo+M1{QdyO!L0&j5T6wJLBN^=}f&GF%6y07Rq%ww!`x^?ivmz%wCpXHakjl>p0wOnI3T?fgRxRAH~j@LD;uF2D>5*Rya{BKvnH!Uk3;k#j~re$9iZsd0;Pry{2tFZmm@xsvffYc-)il0E~*<jVsauN#V=KbPx(N(=BW}QubvNv6?wRvsS`sESxfZmG={t%%2DUoUzkY(R3kpsEXH9qD57NuWUxcnZ8O~O=@II_$j?I+g^4vv1rZ=Kt(#xn1CbE3l`wqR#g-80of2?v+!LrY&eH)wk4pSSE0WK9|;y|DT<c`4p;P5%*aZ?CqSEHeoBNGzkI%N_>ZQME{~f3rqvF3?i#^<;$?5qCy$S@U+Hi9v*mdRif0set1?$B`|o)=WVr;t1Pj43IoMk?YRstpAcKTphL8i2cDva~xE+~73%&wj3!crhIU--rkkTcO?rpz)y<nKf!E7O~mnYb-Ov+@5=>_*`QsTxmu4>Nn8dnMiC2t;oOr3UQBS{$EhG>Lz7cpd{r(>W(z!)hY7f90#oyK!oivHjmoW4|k;TjC96|LaNYDKFzIO2KD6eX`TjxfX<w=55+3ZeDT9B0LXmPE5G4;#jUu2r@$8BgLy+0)?W(@71Lq{gQz8<|FeEaFd{7krP+*$h*BCpe{+Z=Vl-^x=jPtL)rtSpLX+u#i1RFFY@m`7H%zR!2aJz7*;@9wQ622dM-QiR!>s4O?W|(-RT}vMt!`<V7*s`Ezuu)kwQ2tH_pC<=@rYNsl8<hsR__*Lb28$(aSZl_&9Z5(!aL=WbvoIu5;q+|ont18diZ52Wi4XabKlRF%@pHasRuN3wR5r6?}dZ29g(`~kt0o+<EK^*8e1&7kptjO%-hhqA7}M)7-O!P}xBa9fb0s_AhMwxD#Vb|rMdJP}<Gs%u3MilE9%qD@#!(YKT+^XQf0ta#tB{$J!S)}>8lZEv*%2+X=?KG5J~nK1-gY)F1aFS_PArh%EWZRG~{nQ**2B%0Wh|F+si2p|c@&2iQK$dBf$%PU>@8E){qmv~8xz^2Qx9-}B+v&mrj_@)p;bWMG|X%QCfh*IhXT7Zg*Al)aLy6>5I8aIqm)awONYozUXaT5g77)C;QS(ODhXWTQ?b~;X{rt_cSq0ECordm%c$8N!>A39sNvDUti#f#Tef2f{XkeWE00k})KkG_Qf&y?yqFaj!NgNnzMgEToD>H#8u+8XMbKi~-YeqUqf{ftjG#*%w9R|M`HI)Rb8bHvwbh_0(wiEnWf4=RmL)63`}ot~xIyKgJa2^&eK^O0K10L90C*My!prM-Hk%3CwqA4loYh(jxosfs{u8xlvvm#}e|XODbJG!zZ;9n0P$H#LO?Q#cO?j5=fu8!2uYjPvs`1+<LPVTVF_xx_EKO}I`f`)^Pfn0WCzdqw9n7g`A=k`319gI+HiX)df5{z&I$yi+4S^&sG_l9-k|AW?I61{tDtuIq}t(Vq>--rahA@Cju_J!h!0zx3;%|NZo0^1VA4eeX@aeb2s4zn__F=e_CozgD~7|C+3t|79=FUVi`U+wi+tp6`><+4t$$Y5MYeem3}?e?9x2o0n#1>G#>7-+%di_U-#+c1pm&%49qjEdj6`jo$8Uer$I*Sgz!yJv!=LuiZe;+WB;_`{|&w%}K3C_g<T)#`$12o^G3sFW@+YR(-FSizr5OK*MYt-LqtDfd!p%Se2+45oU<67(<|879vTOl!O?aaQi1Mt@Dycg{@dAZ!c21`N<9uWkOn1BE$%#m2?TC=r^bIb3pl~th+kx8G4tYAzAb$WyZ5QEi}C-N|h;E(uN?c=QG2T<QrD4^>ZcVR)q?*w4!o?5fEfwZpdH&x^PA~*tCg#Vrb@BI(5CZ<06z!433lgHAq}FTkiRfMc^LY+h>kzk@Hf{Dwo|p0K6*lCLQ9A7V9RW=mi|hbSqH@a4}4_-_g{8mXKtTP9lb@yXLz$<q$|8n}L{6$B{Y7W&B=QtYL;F8AMW}v`}>u^8&fVjL?WYF=JT9{yx(7%h`bhzz$17b;vKNly^$cL@oMq2rC;701V;f2-{HBUV0^Y!gWay)PWXa0HNLfUr4T;N&#4-LvrOsz946O#z6Au4E|Cz8n%oLqCtr`YtHkmgRn-I#KLy;k%*o0CD|p&n5VBI`K9tnT*YmBt%=v95Ba=LN+ytTDN?r=U$dd(LHt!BEb#=lLyh3=20zd>YdKA89=U0hW3x4$6$ArPDI}&FCLDy>mS==IM>EG!w>IOMqi<J(=v%+wfxF6f@?t!1)rT5oA0KuHX)JEYx;Y>h_N2iukCu0lyhDyRne|55|5vfq=`0h$mnD4bf<C&(o2Yco6_WkSnYRB6S+=!HJDX<gKGwxWcWGRR-lp5Ms9e4JmOTST4M0L<xjW{?A9*P5MK)`h#$hba1Ed}CgAl=BbpisVW}1u<uVK-r!_J@wnbl}yo_OMCxt5l`XfQ>H6Q5xcxWw63Jl+ruwaZx!Q%;9eX~03OB#Pjail)g&Ed$rd(^6z8VEn4?7x$Qr2zNzY!+7?@F=hN34x?duWw=WiINU047cwJ&hJ#@1stj>b6dMUQ)HwDHOWx5_6FFYS8wh=&@{AaFkM8~YkVe{(a@;oLn-e@F;DDDxg6cUD&_ClDe>^d(gnTVd+GK@2l+|v+-Dr5i1OgXcw9-tB2H?~WB_&8(2<D&%8bvCujA17goBMauyuQA<VWy#<w&U{Y7gG_R!?sn3M?Sh|2HyOqS^Ob9rTmb3p&GaA%b}{gB{DXMDb-V$pJZi-@bXbM9Ul1EOGF*F0Ln=HXBb2(T1nmw3M3%5Cpt1CE=X2wN*d+JMY@fAwb-JLB${Cjc|Q@j2Tmmw9aV54FDQ1Al9i>OnmlP#KLL_R74zRb-HbTAL^3IC`ZEhMfPqDn4&lndcPr72JJefhmoR5IXknHPhPG<_j9@NvZ%2|WOJ3!5zI{2is=ZjUv?dwNEX7rGM8p+djE(lbBzb{w2t)_(Hu0_ZZ}u8^<T4%7kY?v*#m~+$(QQb__{x36S#$^eK^N63BGI3EQOdeIbq#@jKUwm^C?xalOkN_!j+k9nc*0()tX}cT=>F5It(_#OWAVPd`G$cY%}!if{{5*L(w}=By4>FDeAxQ9br6<?kYw+3j3w6u4X?WW2)-9y+@sOK=Bp3ws&=vwW5S{m;uS}@Qm0yM-$P_%FTF?!MnsJs&{LFbdC&eIJLuSq`Jb88X4QD+U4FLgT@s4n$Upe)kO%D~X|3v2$e%OoOy=X=?RR`c{Ksw^znaaa_2+BRGTBW|OS)tTu%=&dvPUY$c}4+&E%V?v!<5#eWp1Nf8@fMCFI(PM3h0F3A&Huer3&kG%+~+3cSVEb^DttwfX?N;%J5SiuOU1+H>tZ`!8z@>y}<o*n0O1S(4nuc7y!9<%Q~#B{74P^f$E*N=0e<t>(6YHP{??lPC;A26gZ>+8MId(#I@=Qj|r9odxB=1cbl&RgdinbKtA))4pIzVogtQsWBo^LmI0#He45{0mV}W7b;DL+<8$y0NO%K}7jA(Q^POg%WnZY&(rOWhoc6E=^2{f*F+Jq?K@fz7+fp2}-_J8%^F;EfU6CtJdaUXvcY|MUR9749xH4|sZqS8v_A?z2EEqRNep_FJw6je4U3{H>xe3HRIxR)E(b*5Fo_w3qfhzb)rqQE&j8s5hs0x48WE&fdY>qe?>1~7aCr_q_JH8~Z+F|-15I6z-MtWtqpFmoAQ;QG6uU+v$97N6eh^mjp+(Kfzp))K`b<<%N2*mtcBaCh&n-alQcF(0hs8K(tF1M<cPB6yjc(i`r`~Jim#m&BXg9H@wvgGJSsfPUqmK-DcnA3a~S8T?rQ{}^W`~{3cq%#C9f1wjCI>o!Z8EcVaE$Gc)CTfo$VbFf4u(afcl^~o4Jj+Lfr&+>H;Q||h2U(U-h9F^0%lQA8FydA)_kye3^DP%}A;O@V<$Rz(*?+sU_i^)Jzf}S?lSgCe4Y8X>>o%K&a4zCS%Z)|lRpddi3;semteu{rIHc!P1&Gv3`g?`{uEkB(ZA(%ujN)`A2Rm0HPVgYgRnn<fX;si^=DB;oRUWAD61`GUsxp>Mla*_Z5`oPp^2d&mvHIp1FI5+<{kAUgdFo46EXGx_rHY=H=!@PKGdXd|qvbH@>^4%9&^jj{iGm<vlI_*PcG&ynyUG5UO~<+2%KJ<vM%)4RJ`N4@&v9U|nT*b4pJO*+lhcc#-1zu)WaPe3$fs@2;Fqwuk-D(5(p)wCbZ|CGSqRuN3PdC-_EvlQ4T7?YS@qx!hI_6M&=O7-Go|!q5I9q&(Au@sHgTS;tZI|AO8Wn)Ge<|?((KiV`OmY}1)uU+Dd{p9YC}&^-0fnJ=L10o@-1rgbv<m3?!DOBLQ&DDzPA0>B)h}RZykJEI*1OM&sIp^9A)34S5$rM>;mCk3}NL^26-N$cz@^ZsF6hNoh>gKuX5TkMcxd3Gbi=Yx8CpnL-Qe`#YVKc01=a3P9#=Fw9t*x6ux@(p60M5MGgA=aWjDBZ*SictCKd2y0uU?xs@G|eDv)#L?nc_5bON*`Yk9O7c@ZDTwP1(-ZT9By2zDSS4dcgs2JOOZ)nlO=t-lJsRasCImVw3yKiqcZymDX>prmrBi1gM_2QtNGtN&s8g&k~-oEV|{C&4=Rpx7cZ-oNo_~)wo`M4FW%Fne{v?f2Fw4!J7^Qn9GH}~_Id+m4k+RCzfZ)L^1zUp0n%D->4ub;N}x87|7F6?@R6vtOI$&cw5rhAQk$-bnY|4C*#w>`<Hef##LFGWwA%N{QjPWU8>XXHd`tQ!I949~@Dj~g%;nU&0@)<A_gS(^9IP&=M7j>XZv=WM$J)zG48Itg*fEe)VEWTbDN4$g{1#*IDHv9D4gVrpXTvFyt+#lZ|lQlufqbR^L;C<)XaCt}EitqI9k43oOgakI~YM%L)t&T;LUC<to-;a;YEX7-J;n4hE0JNw-YHTxheg2YQR+hL)b%)-(e9#zm8%!mJ0aU_0IiThMA27d7cY)E%Ju*!W#kt#PE4@)|P-xGOfmY(@puOz8<$hdUn(pvCVP`f-mQ(pU(M67%Psk}$-0WV@YE8_f;*OJ)Pn)x47PQa9;^#@Urb$G$FD-@l^@3y$O=UA-1=2(MoL_;nytU{uabYcPJG32maD{D%kH$3%=TY7lME;oY7%n!{!$hGw+RX^<>O~F=au2#(l{P`;O29wGUzz5?%o)KB)Xv6|x!PM%jmfQ*QJetnc>$DX;rV1@)P#7>sC0=8Jvr(3lgNY}911A6Gnkrvwqn;78adRDVW{yI=K@5z{mM=9BWx9c^{`MHY5O?MAs`4R0A}u`sd+GTnjR3q&Kf@w}DDSzNHpCDUVh`RyODZlWRr|I_yND)8stl|#MCboB%7k=6FXzRA;NAeAJZ&I_%fIv+6T1VLxtQF3h<zM%joL8oo6fx2I{3J``*!O?o6X=jo%rI`_S+r47zQ_C^kt#uIUlXdZubT9OJX#SVLBobL9lm%(Az0Ty;Za}7`%VaEk0}b23TT3r+LhOG(48<8iRypPJVwOOB{elVa^Da(H>~bdi2=vs7H^Y$FytL%>RNfRZC`0hB!;_AVL^n`0D^YC9lhBbD0Aaof4Igtt$utjeYX^<s6el7&;WhOyvW{XNZ)sh89@+#Rn|5SsG;`+19K!a=0Z&RXaS{@eE(Gov4EP>~+-Ac9Bjxv#Uv#XqA=X>b-ge;Y+O=9eP2uLi*{qqiF@jCf>hi`K?h&Ot-wXq6Xl6mQ9FP>+1f7#eEjW(yu%t2CTy)qHvuw6cER*pSFbtD<V7(EL$u)a>TU!yOC}^s|RP2O3;0W{A-q8V9}&IiI}n3u!&0zRU;nQ!PB4`mB?!0N5c2a4|=hFPh>WgSA|dX;{{qJzToND&s2jv*!$G}V{3nFXM5>SVk1qMM*b&t>$=TmXHY`F7$B2LUM%J`UUwS0!jnwaul#DASyb|g3Xh=V(|`lA<i=&Zm#ZMmSn0(R&$UCvoa^ovsL9m#!*q6BG!?RB8q0J4ZV37}N~>5YAXh@hSRsl9p(EGEzVVF75_cYOn*~J^U3|E~_X1q<Ei=d8ie)xaO|N5*fb9;k7m|nVt(xU8nyKmYY@y~!y3r{Qt<)YZq&@*qt=GImQPdy<VwXY&MK7B;GGLW8OJer>nBBT$Af<E({nO}Ks^hO1t;w*TB>J6BHS@of#zH_mxx%eJ<%H5_=CvoJZ<@A@SoL_7BU$;G-;T{H!QQa35!6gQ?@ez%MfTF(fQs=&d+%Pgljz+vJBvOexdD#6VYDk!N)*4FrjzqQH;>*CX4TdfcY;bMPn%tuer+qD^2{-I*gpGI9}6a<5&eH%7?N5$i=MrQ!-mA*hEqLr|M5e)AGK_2#}d-x_z^wxoGsh-llr$=S~Lotv=#}Tnr7viek}c+5J&a$s$PEh=g%4(iv}LUTDS{_pn&<Le?C5LglCQIyxl$Gw!8Hla4IzM3}+HJI{LP}%Kvbd&@(bzanGI`n)~gke+)6(BogD0-GIARA1cLjqV{-M`vJzSJ+O@1`P&oU*Ix9Efd@^;mvy|CbF40%LM$UIm&6v<Yp4zin57DTK5ucHFhf%sK~~o#0m59~l&VCEI#`CK=ycD?&O3BHUaLZT0En3^YxyppIC$norMt&JRjSXNu%oNKox>g_bkcZdMP(nC<T#-Owbf^p&HO()ZfIR_+AvAnL@26I?Gf$tCf{yn!uub058Bb{(`O$AE#EvTS!yCln2r+n$3`~4fBS7Uky!m~n2}AN5}+Vin!C@IAJ<p}Uz99@Yr6gS-|YVBY=X~=d7?F@9x>}x>uL*L!+T~FmQ!TxnAnJ}Vc?CP7;VNJnonT0jh?KU|8O>SK~jg9{%m=fRa(su71fZ07|w;M=?D7;%zV}8;8x5wH!eD6odtPSS(f%YDSWZ<g9=}vdDhH@iJ@irEzMWSqBi@P5@nYq`9_{bIdh787DE*P4}leG$k=G8r$&S>gG<Q6bmBsjCC*&&t<~ULrDm*cY&A@*vDZr~m7SHYIpfBo+qci(#=Z1Q61~Rb9Hb_0(Y59iL4`E?n{u>as-hdZeS~X5XXU-My1abX-NUx<<!{fH|J8jX-N<V+QjcPxmj3>j>Ah+*to;7$C-<Wn`A_bHLif#v{m~sjUQP4;<vVyb_jev`wO<>Fcx`QM$?%8MF{Ply?Byh>bjk=wP`}6=o~0L>Xzc72?VZ>9&Ss;mmo0}HtYwy=zjLjxzn-iFr+jTma5Y&}8$4cYt)Wz9I;+4N6lb0J{9lvRZlzEmiriDtRL*3JGIc(?Yl&{_2Yq&@fRBZ~P}eK<3jSa8A`52Z>3B99UnGz#2o+{hHSt@#2Oz^e3u%^Nz?bBGZq58@8uF#l?DP&M)4jK^qu-yd{Z3iYd*s{WkXjTNvbonhQ|ru;j5znl?z2A=`u77VALhRy5J_RLR@zg+YP^y8<Yyx&LbDT-8htxhjiK56mu3T-Iidg3pXc&tr6KJVThgq}-3RldrpV~PjZvWU%2Nnv(yqOC?%k{D<%gh`bfVSSmRDCo&yJo*c!yN!$8X=hm2U9G7e?q@3vb<ly~2!$4?eBnfwnpOx?b=r155|`9mL0XThV}aU~u-WG?$m7csHF7qxWfMdNdp~S`o@oBNrZ0D<_UgbUwoWIYS_zuzWV2n${Cmu{y|ZtqQbY53!hPdxHzkgiDGxS3N8$0~&b7JX(~G7u~!?s(-SwTBS;o6J^DHl1?Qzh%!Z1gi2tVHtJh+KxFjb3*T||b2b6amM%_?Q9@pj=8@lkhM!o=wDV!z@;p^Ope{b}XLlJ1g|h<g&TT$)tMC*VZj}#9We3lNCANvsgT=k5bzoHp4!=e_lZ<jNnC{item<K`^46nAD8Kw|N>BlhveBbqN~rXY<Q3XYAMir+e0DKB8lgtX-p=R!&Tf0J^ZNa#?Z1)b)GW39|EFYlbN|)<kvokm()rG#B--9-Hs5^Sd?hU(Y<+0INh17y({As|PZUMj-Q1&0kL7Ph07@WE;y)`!9P)U98OrUfKqtiLOPt)<J)e)hSjkt?1`$Dsjc)NpD85eNBr;oyQI*jmj$w_ntti!A%!ji9qc&MAI=uSth0!-Wz=MPZFdA=1Qf6Y#=(f!@0-!c>(kXo29YD6!e1Q*OdOElS1cRiqpIE#`xdidDk&(E$=NmN}|0hHy=fy7W=;zn?+RcBKWJGcz4Ln!$b8~xPFUp&m(I${68eLN4fXhlU1QPU6CZ2XT(~ak>&IKc|0Z`M8VR~`eOHrGsg@4^5Inj{k@PSIGvNBos3$KqX{{#M(tc_)VBGV<Iv<LT<A98PIZ*8FHbVMqLMs6Urknv@X?j6?)eJl(3f**?j{@x5|RraVyvMmsni>5fFRO3TRKs@H)+7i@3YSXD`QE=!og)+vN#&&2{Sus%4HwSB`N-<5XV%rgp-LnNTm#$Z>2<ej{c)qx-#4?EB$^sbz%a9HINVFc1$<D??SExSZ7+v&&ZSbKr|Afj`krX<V>1Wv$o3HIhsF70K4{Q}3%#ZirlcJWRGjk~8Z)w+#kJVgiTWYyR^=LdUX-ymDhl*QgrNordsx-U`Wskzy!X03v%RS0tw}>~k(ypOJUU~Yju{_2@7GOj7u`<VX`>A$p^5kTpOtY{@7Gz(xMPZ{C&kWuOhK3C3_q=@`*yhZ%;l0<eSzDy)+Y*J8O6l3dLL0}9P=AgK)^Wh1R&y6t=*>LOgEugipeqEdLpv-dIhk&lVU^XhrFcm?^ym?q)L2HsACMm7x2hQzWc{fa|JK$ke*zF}>&8w8DZTjb6p0I+LrZE8&2czfcg0q6pw(&0(Tsr5Qpg;XFsc<`1Vx%thsz^keZ>sOje=B^V65JtLi$`O(PemI+CwPF{_`nTj?zj8nLCKkBHJh+8{+hr@Ja`AgrrWE8V9oyn5Do`!GcedZn!8d0uluq&1oSa#;q*9NbeKaH6uvLk`c~?+5kA`uvTvKta>({E?yH<>`HM|<8bIfHl}f3Bn~;SK=|lZw4btULVcqM!mxFc`h$4dQ(7B7emYE^Syc?wfBt7#+^Y=zT%{mUmg*m(-MhJAZ7go3G;co35}PG89&h}BjBdFfD4{v>hljX!%(C=xp+FtWgB)Zb$xwFw(4>6J=E#Y>#Q!4YvgSkX#xa+|LO?n`9^3SD?LM0upZ!jkkERGl__mUAL_&h>rbc4l)r|G<Wwup5<6n4-jM(05qKuW_{OzgvXO&)myh0x06@J}pV()DVc`dxUwe>)R9`nb?kLLFS`D1JAVd2h0Zj;gxyhdMr+%2^E>LWjRdNJ{yvtc2~rV3v8^(DV>-t&74?_u!VzFaat|J;4E&oA{R-@KRDV^gs#%QQbJnbk4JzbUW4Z@G&5&z8Aeb`=$tj2s%vrPggO*SF>FU%Q6U>GD7OP2x;y4g9*s)UNlf&)F$vwM5&Vdvy=1>B4rNwN`B8#pm`bUKO$-d+lyb2YGpNmWgC~Dffm9gg(s>$R=J1gPIb=l$sX^je@|%y)+0LtLcFR0d%nznT1S<9jR3kz_XxaZhB?m&!|vW&L<3=peI_=D_S~@D9A5bYDewucU#-$*Eo8+^TB8)kARx9)Q`4LPNE6QN)s#&v4pp-#<j%T0X=lCWu6%kHR=KiBm#Gf=HwZoV>r7c<RQFuIvjVu<YXY>L(I(8<kYZVGmojo<T#xVhBG@7#?T}$;h5s$@<ub-2Qs--LLB12A2WOcAY-(hE`fby!(oecHuDM17WQk-13f$O&})2@3IP#JEI5Oh-7Ks$VB>xoBgI1i{qK1;&#J0i&IT8mG}|2yhmy0@Oi#Po_I_qw9(DC88r5)cs&{u$TcQGD#Rpcw?WW#AKCj}kaCWbSZE63x`(bly+i0=d?R_dnK*zH_Ivjk>lsqkx3;)?R|MZgR{hZ)E4$PRg@=r!){!Cfd6kqmrFddJ`qpxjUWEbP<RcCIfOIrGr>kylh>9|WsS~^Dl6A(8aU$v<UZs#>4ky83HO+nmYn7EFSc^I-jZZwI;fS_eIaAr<ls_xw(-=*1GT#{*TbNgMpvw6^2c1POLJ^Ab@73pNqGcI0C3F6te8AG4RttNI+N4?ViHCC;c*Hv6ITq=A8k<Y-d^27jU0!D7XF!Ud55Kh*e3nC32)RI+(T81o;x~mW5zrfJ!SS({Y$mI??!N4frA($o_P<S>N1#R(03a$X*#I&bWNrD690cDmbe46{XD{=#)W?9(`nB*E*YUus4iDr5>Cu-puoy?JhJrTcS&V|Ai+(pAbPELL`e2r}94rti$jcEo0tqZ{yzGE05HoIUs$~+lTEzpUSwy~I#hA~npTx#U(oIr-hOT;S&WJ~HdqfP#b@+kCN*k*4W4n)$#tKbv_4wa^FX(=1g!Y|RMhz_JSo4>jmBeAs98{~zDb!q7`7cw)C@frzaqxp4=Ch=1$L}>H`lOet5XpkaUmrj93DeWe1{uKI5OIbT2^(xgc1^Sj_{>($}-#)dCXO6w_QV?hDJ8h0*rH76Kr8(ROweK%Ya1bqJ-v+a#E-)Pv23f;!<u?5lu%NK?#^D2L)l7}-6udn~HZdsG-02`<A_fsR{M;b#y3-u1H;Fw2Ic4?49P3L@P8c1~hgi<2FEq@PrQAJ%GHf&Gt6Ir*!l+ZrrJQtRCcmh}?Vx$<W3328LWfg$z)kFAO3yl$i>b-O_i-(&xR#<;y+ht5>~Kcbiv{75$W5SQ3Y-!1X#QIU<z@JMLP;r#3}!Oc4NrOW=)_i3<r=CSK3I>P!bfJSAgdrTkffDDZP%(a9?6CCMpZPn@i*eoQpZCguzx84G_&lH$0fi70`qChPzu1VCsv8&1(<n0+>jh%4DH{F&Zvls78po9<ld(Ll2huv5rxRrRD;it5%nJQFeEE6Dn0g+`0pLAwvL-aMa_N`7GacSFW`UwgDciQ_&2v%J6yVcIpiqX2jaDP99Ckw>l#^9SY8@e-ywC_<{V!)$iMh9D^))s*gKhinfBr;5!N*WMpIs+7Hk#_MMP;mdKAUi-Y9>WdKlN<y2(z~F;h_@@O2rs+mfeg&Tyrr{aCsEN~v%#exc$Ba80F%H5r16B~f|GGV!+-E2FBH$zNJt+0wc$t#~Yj&ki1eF9|tY-Xc!IZ%C~PWCo*3D(iv+K_yhXm7&PB=4zAl-gQ*;$g^2TT2ReHstptvgFNKwz`gp=-X^b8yZuMI&1Y3`sk7bw^MJ3*BNa(9+^UaSOR@*ok)liq1$hVX5~JF3#X7Ra0w)`_0s!BtPDILoXcQ1jt9k}Z`85h}Ay=<{{dp8Wq3lGJYzo8lVe)oKUKZvRdhE?asUp#rZ6Jc<7eY;K@L5QJj}*h3_7-8`g(z}~N)Ih}JVOQ|bw|kNfl)fs(OJic!u{bmr3%ZV4yg|<&&<Xzk_;{^rV43HVv#s{#VclC0kV$N7x`++!}gW7CiJnOfztUE;D3eZmz)dW-C3_$>|qgUk9KH_HQ(mG(W!>nf6{M5TBU1o5e~3(Nj)`>qQ^0hNew|Qenu9znHrt>>tJ>jH%hI@l+!7~zX}g1eQc<X85i^XSey&58g+KVQ)y#a_(tKe?qzR7ZWZpB&QO}shV3N%RepwK(G543O%fji2JHxyl?sK?8(bKoRl*Y`50r%qCDQtwl0aw#$-&TrE<%-iYBe()nD?+C>t;p~?&VzGXZ+=Ma#E4VrZa1eCwBT+Z6D(5Lc%H|ulcZpmu4KX489C!=36RgbJQXBu|cGXu29NtvkO3Od;wv#fsLdgY=ow`^hq^@(C5ZqvuWk`L{N~=(qkQrA*P>A9nPZ9kky4gaXt_71nNFPkHz#)GdGt<wXH+Q9+sf)Xdak>`UHr%|2gv8R6=v*9eg6mZznLF=XFfQdbre}I<gIZ1Dat^yo`(%yu65uF`uKO(6ryY7#sdK9u2xavsw_2j&!hXl&|gUoDhxU63#WfxJ1ZA;TJTiFzYocqR9Ie&linxaku_#F_fTAQpFCb-dfB6+1Kls5O7FLQ)ZbqJXUSQL#ow~$JCKxp=F^{X8Ucj(N=uQZ;XuWaigj`MTkZVFJb!m%c9}?G!fI|)tFxO3lYc#!m};Kk33DY5+0YwMX5n?-6<6VU?u=0g^|?Z5`Qw|_+Bj@aGBB>o2%BDE>vQ6HYo9@mrA7jTvU%$`FNuS50)!s*P1Cp@fgBA4bSPBlc{+%yIWWAS<R1ky#W`plT$VA+5jp#FL1m}Gx+#JO#II>aWrd;1rJzmL2za$e><E(u5^-cNEzZ_l!rC{bq|8)Gsw^9W(c;iVLBgm31)<g8FwV#fuDWT{$uNPyZ9uk>F6WdV~J*%WTOt_H&;6cLT><R{c__!#;5d-O6j|s2k*(Uy}bIE19*YHj=P<Yn|psFtU7o|`FZCVTp@qpvr~6rm7Kt*Pt>W~?@1L53AR7`=U`%Z=Qvtz{{Fa;ME`{_+;nRC*!jG*{RS~H+?lYlS^TnfxViLS>C!)sTT=MzyH@6GAWq^}25Zrp$}~55QN8nOBBhMH4f6o;f;5s6*D)~V`NYv$mK0DlCTa0kA`zrfMc!lFBC227+8%O?0Z>z_TPL;sxRfryKcx0&pOwvtI!%6!3{Os{qvnO83eilEM!20`ki+OL2kIF0-_6>=-sbLpRi(PH7<lvLv8|hC?|=V?PNfzLe<%+<H1j?gOtSA6hLZB(c=mlT=^h>ZTO)qCq08`ZjZ#zb%U|Sfa4&xO{Fi^|GB#S@?eA9A3w`s3_MA7xP4vL@=jf=Z-F(n^S=$kLrg?nWjA$HnkMUL00n_gFO0s%Gq-Gy&RJ~naolk8OU`}z-3q*FL7VW+22%}r<lYX6qg#Tg#XQV~fd;`^`VYL#s+#736jN-Q#S$-oDZBxo6xo#tPhb?w|%M76DS@6PE1gCzgHXHYfZ^Ut?kwS8MS@QLbRW&_aWUsp7S#c++%7>|)N3S}etCpEhvXs!c&kW0=_^uM#E~=ckE|l}9iZ;aUv8!8>YO2wA<jlErESuh$C8HY26tXWBJEd$-Sd~@Gx|gWA+A$(le{k0Pb}@`%nWjgW=_>1>mdD}~smTruZ^4}#p-}9qR2Goz!`80a8w6xiey^`}$Jwmy9m1(CK_sdrm1?E28*u;}I?H-Q{@1Skn~FXdWg(yCcj$yx=)Fj<*nkU1u-c;-4Q$}AZxs8VcC%Vp0oWTDM<56NrdqvI!X9*1QL4jw%Q_N46pHe4?c0GZwxdODxTy#sFJktus)H!Ae5ZYM5Y+hNBUD$3EZQhq%cm>V%^Mn#=xeqv#d1+qgkwv%#>l8>{k<DO7L3~JtCRxoO0KM=xt9y<!>a~&2eu)+)o~9bQT5bgCu9^b5Y#t9n5!!dfQaEL22%7B>Hbom5DSH)v35k0k2o$F672>paW*&`aV2yR3qW~T2I|bF=>%7s;#7~Nwz(ESZ!{PX!Pclxxkjt2M@HYN+(_5B<;raqone8?1wE@}3f4^r0@FI7zJDr#`3G5C*t>a#{NNVX#`f8P7VS0)1gVT>!1Gyu=@}0?pBn-=OJ~`H${f+?UqrqLd@Cof>@YbDP<06QiEF>X8w<sQlzVHOol}4Z+(BlKq*cD4{G6&tvJJdc(bVJT1(-CloLH?u2qNVoVI@HA)P~ri3c`w}=8Eo5Lgw~(_LeqQ5l5!(oO6?-4A2%Nr<(GGz0*=Zt<)7~$ylnHlUfGpy=r!5TK|+r__9QU-ux&UPQLj@L0@YIQ@OU@`BWq}X_<AgyEn%*ouDS1A}&zW4rmV~YS(;c*M`3=>VNTYLzxZd3b#aOG^1P;BTi{BXL5<mw5o(S7yN<}pel0;m{u=>uB18AA+<E3Jc7+<)Fyh>m8eAet9_=icnUp6j6sE@WIE5^zG+l21=KmFP}EyKQ7m9$P6;_?Aq$pg$ZOkokb8>r0x852gU8^xG&{~s$;c@Vr?O^f=@_U#-`+Bz=}|6fs?>6K_1HMZK&o>a;^>VNFP4>RV^cc%WS#np2`e6P<^a%IpGWs7M<=ZCQV~<2g|hW<TpV&xI5U+F5bdQlfYgx<g)O>ae;ADB->B;sX?JJ8!k85dC9q61xhA-<R_Sg*2(3BpD%hoV+lCWRXj*Oe^@gnQ{Pe<*3j0K51uL`!SQBwzmRPN`j#y?INijy0Zmo|l2+6M`Z`70Djvby)TTyz-gvI&+B8OqWaTQ%X7r+2f7y0e9_lwe=RJx8rYl&7&uUW3e70}&4#Cl_o3ufqvwG>euw?LM`4&-nH3?{RQ=)Li*An4;+BkXn!Gn!_2=~4{G5D?K?o~ih6zfvLe2U__Zg<udTSya8cjC`i6;0x212EbGVdq*+FWPLk1X%wJZrbwJF)RNT#v0VK(tR~ArBqZUJ_z9+{wc&q4EJg<kC1<LnS}O%>WCMMx-Ym`5Yu_ln8FkMG!=81T`qq83BtvXOvyOeEwDs@{dQ^W7JZes6HY>O{hXHsNeaW&3nTM9>tO~+z6ImrgFz06G*EMPo239kJuqoucZtG~kb_!K!y{w0p)<0JAB%(v(gPAj%r@)qaJ(~`fUTYi-YoPZ5qGm+7d_45I8w~A(8NP0I#dta~8yc)2^Iwm8gN$<k^qYKv`F4&T?QgyN+t!B<QM|j?*>4|ocHguOdp1|Wmg)1lKfA+mF6{3=jAAuD{fjj4SjmA5RFkVlGisX!b}>s5&?Df3@CIclWGO}FI~wt0-nIJo>2&-hbHRy&iIjNc5zFNP7jum`3nPOED>1#y(vi;USc})f5A(P7?g2Zm1(bl)v@b?B17#G)j}#B5cSjF6SmuG81Y!f5A)S#36SHZgu<ncis2TuEr>^0y87qD5Xr%9*O10H<5iOAlNx_Te;6O=SIY7ij@bkGCUUG%IM%j}2?dcjw<Qcj@=cm@Vu9vRdZypPQw=7KS_?S*8T_Y*xcic6LL!(}j$fZ&wkw=C4f<CA(Zpz<!Uu~hovHhyq7}*|Dx2X(s2a})KQoeP$8%HCLvZ#RXvf(p+N#CbWo;;?SzDAm*KUbP4zMI02mpPV3ydH&^*~mKYeo<~<_VOqjQX~})Mnf^9Y({%rBoK3s^Cu}(toRi}KcgPgDCslA_$07$!q%8|FJhKMr&XvnpCB7}I+$@0_h}G-#@#N(o*CI|M33W>&1h?8E$U~)z);x7kU#!wIP=Mg_>@mh5|zSaTR2Ag10iaqNcTd{hWEgO#0RMV+EUu&q|m~{-OHYz5aNY1)daQ?Ml9#=@k3t5i5KVOzf7ndrI))<@x7OSG*oVJq+7Al<z0i^;M8sfo4iNUta&k|8-(a$cHD;BD^>9TQuaxHRXl)bmJOY~iqJcTXSK|z`C;7sQVu<kt+(L=rMtTmEgnjLkQH$w>g?}se%@~HHH{Q`If_Y8h=sr!39{c~Lqg`Kp_9_rxafG$tpoguXOx?#0VPwESSNvW<LI8SrzPGy3@l>!kFBj;^##`T{LwD{AnokZ2QjaO&$)(cOG!@#Jr|SUkSa>`g)z5H^YntYs0&C$3R<iS0g;#wvIPw|QEA=q$1_;a8LX8LGCpPz-&XWS)%21tAuHy#U=Xvo9%bJ#GUVh04V;`vjEL#Jgok*7jGjXB3<91AWvr(EpiFO%HV&7#m&ZQj^|H%%s*GimNGBW3R#hI{RgJOL*3VOkWrURjr&r3kp3U1s8vU6^S8ONBL5)rpX&&%X?Qat!u=T2K8--miSE=j%_$gYZF06*T-<J4Ki0p7PdSX0<Ky)Q0;u4{y{V}J)1^jq>d^+x3LCK{=6V~BcRv(3O2(uP+S&44IJmUOJFVid48T@oR_W=qT&ZQ<7*FMiLQH-aKqr=|qGte?7y{!Q+oU=BL%`#S=-1>(~JQ+(4=_M>Vu2If*WmJ&6EhMbGNM>rjO8pZfo%hq}4+o5C^=q6864Y2ta@z0axZi<Z7#H|oW6=U|xi#{3@H#^I(xjt`S}7Z@TV7mviQ;wY;s-t0jtO@gk(ypqB^U!o#QsYWc@@)7L3;m-Q|{#RpPTez4Fqwi+KF|MfrSs7*@zz$y{Na&X=h;^UztA^&B2p#KKNFN+Wae0gfRg|pqJDYvj|sQG-xEJC8dCfjD3-D0t%E+DfGq0^=Vk-)qTQh#zU5F9PhVrxdLl+nw<|uzDQ|h;2aUvle6M7C30jp#XM1rs|^8YLgqp%g}6tkKY+F?8C~k$<qj0tlX`GO;|Yp@7aU5BQavSeaGQSc#2B?lA~Ir_%!M`QQG2(&_YucM>WoPL9ABIcvOM619WJ$ALo-&+bc$@iW;x_;BN%Kx>zUK@4w2n8fzrToLbf7z4c|bZ<!BrmdDv;f)xpuKiQE-Soc0txdbc-ts6_R#$jJSS0->pea^6hv9Dppt<Qg6vm~j{&%x}7==-kVYs#>YOlnbImo}aHAsAq)WDCt_NM<WV&Cjr&vr!;)K6mi|LvR_qigJ^h9K&w+jkh1FABd{0qv8!q31xDLCCyt|t31XU&k;UJwff}gM?9L?7*(c>JD@Wb{Zf!g|TO$6}3(RhUj%>|zF(oFJjDhLt_-oc!WQJH6k8LK#sKEK`=kvk{Vdf5cE#GgI^gcPPB{Rbx0PC~$*?lmKkbdh~MXWKT(W*R8sk3E*_Ip@!kQWDXyUIKtSp_!d#jjVDtG-ZHnVBd5^g`)MQ`TA>TU-P)jhMDX+7H=^CftaqPPrx_ROKK?WTVk9VykexO7pA@CQ6B?l?hO#<IZA2mQy>-RMrx4?V(URKFcobd=v&%f27DH(EKsJOnDY-5^aJR@nb89{dCjmbYNzg(#sSRz-I)U_P?k%F2n+Oa$*sJafnGTF2UNxKfR?a;*5gg`f|28v<D+2`uTeBoAw{upFVs@3eVBu9zM9cwc9Q}l})FGr}hut?0h;1o-_TXhiDP}%ckdanHJx_d^+z_y$QOtEH`fM6xSd$$`eS;UX1&W3}kK^!Au>}K<JH8cBx*aqkG4JDoSApyL+z>KKRnPkHBD?noKi_fb8_8jZSYsc$%|wf?_bFOy;fvpu9iDbVj=VK2TJYMq>G|PbC$D3<xHm1tpNc@n()nbB^l%`qjeyq}F@Lk9#)tbv7`txQQJgF38Z&C}Mkm$R*yrLB2L8`~l^&e>QWv^SZsi-+8yU^J&+dH5E_oNYsGe-1m)O6!Pf)r~O?D{(B=}(lnRhmkZO|H65i1LZch_*PrvM5I;raWkavuiT@a%?!dJP2mls#I_Ks)!>kcT!v);NYr9&B07KR?14~Ow?1gQ4{vCE9I*%g6p-YyAmVV^_z@17W43+I6v_AUmBlszs=Xj2`!-hBoo3Gz|_z)wotchoEa9^3zY?#id4oDbIgvKc1C{S><Ql0J?B27PM&Url4-O*CI-J`&x(`<H$I7jkukp@RQk*QTfrX{7CxOd*NDF+-L4c8oyrWwO3jYu95I>w+9imaPJ&qN4#0#_XEa?A$Moa__kH^fb@o>|gM-3iK>aUJSxTy==DZ@9ED{Bf>r?<!LZw~}7O0L9jMB;`9(m6Fr(JSw8p2r{G;^K#8N;}zRs*#KUj7sg}IhCm!h7?pwL5|CaS`|mR5@q&$YN4x+fVVHYl&C-l5ijIMWbjN=X9O)7vuOp*-pAgzze$o)fejg$|l^WqlEH;x$SO~0qE^#c67$-44A^%?1<CfOZyUuhxCRyzYnU1*yM5O;Vn$b?*p~z@oTGUkrYnvGs?Li1}6B?F!RfxT&9H1-L9P}Fw^H*ua%R?GR>CtF7IGv``t7i1xMpMw4$w`dEK?X>iOJ^j;gl2;&areX`svstf!q!dKE)ao3(Ic3iqY*_lr&EqL5DW7<DQXwveCGPc>uBTfqjX3c&vfjwjD&Sn!gJBjiWm53WK*pq$`2cro;8cq!(2uyO~VXns00Qr)z~={gpHnn@G;z8(@~KENXQ}#-7pdhCQME=m4^P{(;mV8NUVuA|7tVZwDDz>+F{6MKG8r6yO?gt)_o%-qUN!%TIho5(qVFs`vL@L?y$d^7KDwsiWWs#IJua`5)IVjM19lqFWHD{^ulp4<n$Nn_+y!8yBP+EJMJZZ)R>DiJBJYfAb{8iF8Hq^P?6eSllCbBJKAAaJpvcS_RQgGnIG13B^Q|hB~XR7?fu-wc`GK{RAn!8{1k<u%z~y}M$p(Q?O{ai=tg9uBO&bzgu0vM4FY_M6W~ClGV%x>jph!Mkdq(G=+}$X9W-SII79>j3d5C9(83;L7$?|bClb2|Fm#DwAg1;o`#akb3(b(VCrKUEh2L9`PWU4yMuZOMnZpN9zzs}u*J(u~+P<p-i`Q<<d+b-1eh9rG!b1VK!2QCd@p=zzJuuG`{!N()C(yY9wtCL{>%wgDamqH(qfsgJOA7^Y(ip{L5&1GkuA%?mg7_ziz4<F2yFW%VglkrWG{H(9+?-}!E2onyAOUZEXm^ahv-{})@RP5{7xdz6Jl!@V#hc>ofC0zaANJdy-?#VLc+&2RqkD8P3;Qc?2M{!GC~V79l5n(GlF%6us|MGWa<^*}x4%DnbodX-ME0~#qP-3$EBSG`HnSz>GYRQEhBa*11fQxz7m*cc!ka_0im_y^I>Xxm9XmKz%V1}z&Co-b5ef6|po35+=bS|4Q3mcP+#Q-gew+PG5D*(>6bgx9l&VoW#}b9kFO@7gMv?eBo|7emsms~0v^hw<9)X4L^B^THxNN91GlufSH>d~Emsvo7Cg-@DgWTKE%t$?FJ>8N~Pg5$K$g{Ws;k`2Epz@6KFy=<=nbw%&Do-5L!t}Btseo294yT9qbj8Cj>G7H*1oJpb-<95yFBDeJJlF6eime_`));GoDlEXDZz-<Y3c!h7)64^5wD^A=x)G~nMjHY9t6+}`zt3w80~o!{DLZs$-0w(B+G4pt&Db+&*M`=MN-g9XkgvauIaWNqB$UV+YL>fRsw3w(Qc(FLL7}kt4}8W;fN(iOhdbb5C&~r52lNj`w8S_Y33}NGn2RU1$Bxl73Y=zua#pfYv@V_E-xZESAT5SR+wH6c^I`f&CtG=cErh1SJA4LTjC*t0dvZwDx8w%ftm@05#B8}*GmgDTRs;Wmq`?jQ5<Y8Qa?Q{Kz?lsj$y0b@*^Ems5%r+YM(s1N$OC+7kN%B|-w083Ai4b*&(c(PqgoUq2QsHi$!gp5Xen95=L=ONn0L>uuvW{|kTFnXJkM+Mr9#j!%g;HM1<ctWqF-wz2rS^)ld0iW{B;W%g1ovRpSw%PD!Hl666*}|4k-hi15QOah`j|Jztiw_%Tp`5<g;;ywS)~>d7l={oM)E#F-45BOOQpG5H@{=-Axf;bYdPq!Dd%sG&O(wRfJ^ITPhh2Mql!($UmP;AC@@2`A*}ww6FnT8zEQ50LiE<Iu$b8to)=6cn5*{ka_YKpW_ZnK<7tI3o=QXHavj#xG?0AM^-x6f?h%lmL3AMAfe-_x|1G?N=x<M`<#~J19khs-BsO^jlmEJW0*E@e)<>uJ~C%gHt8P}VfPfFN?p>G%HyTDt8-Nnp%fBAwkI`FTFp2sPwsG>7mFEk6;T$3C!VzImoh9c1{n{F>y9lX3guGe<0O_wSn6eG7WJuVSgDz*bUvKLjH{HBXRgsqd%f7hmeCILGZND@;wGr>W*#>dU{d02h=apOJ_eV*U`{k@(gnRNgF77iR<HGs{j^dMPC{#BVA#8(2;h(UUpS#H7<Y-`=&Srh)w{B{+>x$9;-w>;ZH0ykCGax4k~5~!GCOptA*y`p-~y4Rc0elG>2lxHD>0=(P+R63GycF&w5`^l@(#LdcPqn-aqdXlvENb{4ih{kA<_QBl|03nVSRWswqhcH1Ywauf)`_j2)9<tT#1$3D%uBAvJn+!YguwvrNRo`Jn+!XUm_L7-3}I}a(3n3VW|l^K<Q&8Mx|XP7<Ip|<nPel+I#3OLu1i6H-fKLAz*^16k-nkwW;#MH?ymNG#Yg&556MQHDig(m$7H0nZ{4cNuOEFQB%4{TIv*XSj55tE0~^>W;!+E3}XJt*u~7VpHWt4Z=pcbsg-E9L#u=Ob}VaFTYH_DQ0)Hyl9Un{=Cf~Iin1qM30r!Ey#Q2{(ogb|G<-5HrvfnTa=JBBKf56JDkRn?&1FM;P{nPWToLR^eS<W%>LVDp3e|9nbsxOq0GFe%g7$`?v2U|D<{Ckx#FjqKM)QkoYPyO#wYg-LU%T?NjYP16aCa#vpj?oJVFmEdvm|=JrL@yoD^wf<p{`RS)qO4!j91u<IWdVO0MVIu&+kf2(1(6pWA#z#lHf$Jr-X<ovy8k|o@P6^h3tPo)71L8cUBfd)f5LR%vL3S?rd1f^J|`~P+zM<{}jG1kb#v&GSy0(1(`WZy@Ro`FH*CkQ61lp2H;Hc36rjJXBvyO-2X?04fUj!gxCLJyGB3}W#d5o^1@pCzhGU69@0YP*+eWGRLz9AkF9nips?mq+!EQv-Dd2I(h`cX!YyJIhk-gB<YZB-fH-l?VxpXJg;SJQxTU(Hb)Z))TD7sJFiUK}uQg9o@5?$NUh>-x6cL?P#`xg&?<inZn!*ybHy7+CLXC;7wN~b7wUQAEC-bA$=udLUNwaw(<*US#HX6$+6@^=Q9mhfNt%3kZ@@FOAyaT@}^FG~>^lrV+q3)1mUi4r}Ni4bHGcb_@e(+wSTDbjDCW@t^ig5Jeu^JG<ns~k-ao7P8HO~2lm^D~J2s?Rvm(yQ4zxAuCAYg}RL&{40BVe%MF7;}fu?5U$rt2<u5;0;Fj({Re8N81SlE`3C!6wy>M`bYs49%cZA$OFK^Y*Ltt5j`JxrJrmdRGp6l!TzpxF1)!CEO{q%drhp--*KFhy*M&*<W#si=td-%6G~HU0{(=?Eh9h=P`JX`>U#_1YsO-a7?3BTZIb>RN35MsGva%>kg0N1OE4!mT}ex6S&E{fQ`o>q|ulUX^ttXuD&%tji>hypTB4w-TVIX0sHFj(=vBxwegjv7HDfm;@8Ao*ClE!o|Nrf``JtpJbmjHoa%jMZ+s>xBAp;sa~lQE6k8w-DO3?j1<ZAadeyP&rSwnnXQx~RnO3~R^^gM#Ooxn&cq8ElX-3q_4B&eNX@)xo)}CpGK)(+C2-}2mLPlG%`kT8=L@iZiQuVSXg}2g!Mp@Z^y|=Y1)xi$he|EOo`$zX~BtWf4WiWaYncn{MpuM-f`Jpn)(jOAb`QeDrrLv&J35?pU(_v@OBccfR{kx2!wx(AUeX@l}6^H9*-U130A3I0)Pzw28;|@KP_YU=)W9qWlf;(Rcmh#8@O%vrs&s6mSbR%lH*PANRA->v6XKAyWcF!}`K#FN|=@l1ZQ*=yAPPl`@nz4~9NicwN{<ygkjSE&Fe`fI7oyqZB>SWuVG7wg=mxhK0{Q-BB>)q;=B7ySs=w0oU{+-C%Rc=HJIBCB@$L63r%sPCd`cs%%{f?Y*6LTET_)hf~xma+<LAQ47xRQsMlw9lCXexsq8Fo6C<LQudf-CR%pT0wPZ)-vyshKb0yWl4HmB)CvxOIHuz;oCp3Vdse^w#VVngV)>IS$y!$DKd6+PCr$`zfCei(j&bRwXkI4vRL$`A##6*aGs?DFt(T=0VPSqPU;zl9U$$&7)-kb~}tuRD@bjlA;mH!Vb(h)A~~M)vMe&94&k?60d;%s$x_{J{jl4VxTZ`Vx4SvJ4Qn*AB*0kTi+#dr4C`Mq7`es?o|uig`DAv)bgSgnHqw#tnQ1A!Wr8PjJPo0R`^-1kFIbFCW^}v>}%d6J1u<<oDTAp%CwAoNETm*Y0rgzRAS(*EX6ttnF8{Crko(9?Uu#x7BJuv_O({YJYlDBVg&Gv>tVpXE4<y(!_hq>B@)i);42O(Ai9*S2Sha+GCg9HSuoR9E4#c!DZ3hE!(Kp}-lP<S9o{2v%($2Mj#fV>s6sz5f#dWGDE?E6Xlf4j0YMk%ET>$IzYenQ(C{n)VJ8EI{O*rOGx_;-Je*(XJKh-@$_K%bYmZS`E|F17KnAov9wxOtb-k4fK&i<Nyy#&)s2i1;@A5sO-cloG?9;9kDkrf>Hn@@O-nF;edz%OCH+<7@-Op5K>85r~(WcK;10l1p9wf9dtcWg3I?JX5Ly7$7kgRj^8wZoF6;4Tg#{8UJRW1of4c>W4AQ^AyTcWaaLZ#nPW)0dTo=)@`YQipBX&qSfzQfKyGliq6Lf(`2#W)chsq{I+&(KAcrM=rW$P?9;ePrHX$Eyub2g@yC?p#Th`t44Qdlc@y?c)UY5JqesJzQF89SdoM^&lcqOh~hpV(p`_@?Kv0h8%f){sM+;E;OgCDvE8+W5!kO7wsSd_UzXjVSUNr@vnQ)ob+orWO-QYj_|GfITz8Ul%6WRcj3~>WHc##Fr9%Bclb9$OYiKqw>#}W_c|XxeK^?qu=#h|vPE*LmyZjMMKgnX&)4}rw)fw6UT?mBFV&)VUbi>5`6oWR2OY3RVRau1g|koqgmM&q8@uuChfiB?#4c@b_lNUAuj3wiv-5FtYdeq;t9sDvjW3K8MYjl(Gk0u0kWcT{vF)8VH0nDHIv-rjhsd$*oEqt{`eP)9JZ?TEQF5)he0!tyEfr2G)Dm)BvDk*y`0Ay2daNYG-#ST5Ij=wL9K2^r+2474(0R4<=I;ekDeEb=p+Ggc+p@g*`}XF?t=FAhLl6f=y6L8)uW4@Azi@)&^J$-~ZKmgSZ`i;2(YvUK{AArw!hIUNS$Nj%P~2!z;neIKIY8544G~HUb=%HMqc5v-S&#B}NJoJVrCE6$z8;n#!=;K^1EC3*A7ksCkw%9@|JdT2Qlmre+mlP*ls@oHulsJqP`>p@D9oIK>}r0TS>Zm?vZV4RB_{*N{M^-MbHz*gjQM2_6`zAwh|Idtg04W+Dw6QR<20{oh7^|iOk+t5W9<Kms-&;4x)jgGkCCNb@~RvZ;utfM*!;mRMPH3LwJ5Q0V3bjmi83Vcj0Y4QV=hQT6kTi7sBDVmisBQJ#i$IgA=svOhZI3ZjOe0o6o2O3K4GIBCz~N3RvowKk(U)0m6GBlCoZ3P^HE5)PS~4)6mZF!I~uvPxy1W8f5d^qH=`;ne66EnX3pl?x*4Gh6!FhVt*q?ZfTAwJ<HrO7YGyJ=v<xIYbb)H{k=dW9L$bS0=M-k8;Pe*&qhq`{r20bgAFl%@n`}p3WT)A8G9$Wzc!t5@74jW#*&rez0|&ZE*vBcuXNxDdJ7xEeVww8SsuhI0pDAQv1{6+8?3KK8m*LC>IWRc_TOa0FQGXIYA9^;PQxKIrYI6mrLe?X{WIQH;06xynG3}<)z|TqvI+l~G2fZL?^7ZZ~BjxXGbIzjqiw`uqLJ$0HYx@nV(~>lHu=OY3ef{apCjWZBwJWkx`+%(Bkf65Po4Z?*5`+aMC!(ZpL#PBrs7HcU>e5gr+9y;n^rW*hnGODAFD?q{82V~ia=MS#s2hxZDqsg>u{auS?*FY#$a36mk}$bn-tP0%FaAm3ndDI1-Z=mW!>3)mJ#uxo*f3%i-iF3T?`ZB$krd5|=9K0>pNQ2}i~Lv)6z{qYB+)+XtBG=3Gg9GUd;IhpCgg_Z$B#0fUi(^;R0@5~Jl2Q4nUzEtCGRXG!Y9WdZ;`S~5E}#Q!%vv51Li^kS8<zB3X5UxC?h$bePCTmFJ8Q`A7p~*Z2z(KW@|IrJNPr&Tw7jV?wJ2Ax1K&}nV+)Sjl_Eiv=v+ddCCbB-v`0mPon$gLHdumd%sckP7#!;@UBtB^lXMCmyBFxUMrvPe7n#9p+~YG#?oqKT^rdce203^(0>VmG$QgrnuAfEWak)OzEGs#>FzTaAdvuH&>?uajr9MvcRF0d*OBf0qkGr<p&L@8wHlW24Zb4<%fJM#=>z$V4RIU<#NZWmg%ELHCz?)Aq*0lRcUxwqOT#BRG#KVQ;Q<c*=<#wQe@p<*bi#jb(N<s>2*C`Id_EaR(^nPEqf`i-YxD3HYE)F@p?nVgr~{vsEjJsVL2qt(Wz6jv)+cj^jpjl8wrL=cr{*I*I5(n0NM*Ezxn9f2o<b~iD#6oTjg%PlwSh9l*~L#tEfLZ+0+PINxO{xrdbSLo9_EJbG27#43s95>+T#h5jX53TI_OMAr*ERA=-Lp_O-R16t}gmi`B_|S+%&YVB>x?~h*qjlgGk;nCt^JDnJA*QDndQl@PrHHx<sC$ENDpfn)l~G@bz!j3&*MM8vvvLub{?h&INrntUB#ebxF(=$d;izhC_SmF)c7o2_ceHxYaGW96O_<G69UhERQ!EMWdl(dgFeF-V3LWu2eWngf*$siSNmO-PzF`^s2nd=&(YK%Bs_%^AsCafxm1MFgBVw_by@yDq;t#5SU|puD~=$lJzAex$0*rJofSmBB9gvbUqj&Qzfy1yA`oN0LapPZFXC*OMI2UFc1;hVc^LbPwO}s!Xc*IUu$OggTB3hcaQyH-m<=KupUcIWnI({WNBW-cnU{9&xR8r`|wCr<u>@{(LFapGC)o-%+Q|gS0kvN8}}wyf?8;69xiC&heGz@4)EXADJT#-nQM7M3^QwZvpX0OaQI>x(l*(1Dzc&{k@18Ug~xTXwS6d|K^`uIzy=MA9#-CzUJ=k>2?P_vCp1{{4MT>>6{5W^qwa6ISY9OMJOnC4^j$f(_0;E0v1uVBb2K?1!Tu`tm*E!(WQ9-A!wtVMg&Ya#sks*8Ztarr>l})hjVGFXg=I+3pgN1|(`cIM8J+JU!L^(WV~#9;0gx|X=A&;#EOh>+6<zy`%!pm(aTMu}2OLfg+J6`w(hWTw=~^Rtj^8{VQgjgyV{YhIAoGkvx=o@g(FdVpOn1(#!N6lq99p+pssl}61#=*QlZk?rS@NwrDY+9yY3T`}<k)lTzMPjJ&DIy&<bd464EfD@m~mWURbm&kI&#&?I*<T=%4NAtz=7+9uJB4VWGiWeI8)iiE!$wxxgAE+h7=?1d&6bmIwR$i(B7yxvT6IE#n?M((Gf3F!R|_63tz?R%=FYty@U_SyS(IeoS=rYiufSon+br*HI$AAu9Jnv@TmqpffJF7)Zp_nT`I8pyuE_=MH^O?qJdHqO=SpOF5D>J5~<U&M`eNwq;*^oFEa+_aVN5?4-5Mb2ZL_I1c<}aL60!1-66SPS91EYS|YsUbeM@$wNra$4l7(>)buKV6=Oc#XIf&3xL?dZ@@tMa%lkR7N!Sf+?yX00gK;MFg3Zt$oR|0NHLg?CD%kF9N}eK3v!Z;Cte2TX{=}N1xKZxQ*=06za(Z<V#h2$}HtxYvrIsW^h9|fxkY>bxPoO^V5wsqiT&7d<fu1D3c8K`hqkHQ<hPZisNHOInt+Iu#LKx%YUr`L3gbKy$Aqum?68LBLsAsGC6r?tZlH(_`(HTt{T&=JF{`v#C{HV+RqLfpzWLI2!kj=V86-dq41HD)bY)N#e4<Gx#g}bDu$j;kXbaa6Y@cs+frX3tx+eOOb!M!81(Zb$YOCXM1`A;Jdek#Pkz*8i<z+38^<6?X%1!_FC$9<Qs9WUxy!D=bQ={L$Qn6PPQ$Am4JB`688V@f4ZTlpC)KjH;Q{HMzuQiCd2y5m(Tc1Rj_-v(h{KTwmwFB{fo;Jdo;h0`lLN(Qr(#=s=$LuT`AaFkb=3}7_Q(<@RYPZ1Wzu<hngY3%48H3z#$&VNh8bjfy@f`!co=o)_9xE@lnDR;5J#^vQgjzCV(hxGgjb7Er4p0JNnw&JByO##rP!ev>R_V=%yn9#88uS02jlnKZZUCjb}(@!YOc4De_*M{9){z5LKsxl0qhboTaOK?{`dpin7<+bMTz#0u7P!V;-Op2qu4WYd%%k6E3es|(>dgaVJb_<4gUsm(2Uc%%^`rtJSxCqVBt(EQjQrb}D@W7&5Jw;YZkK$`|>ZVa}8dO%c4@cvbsh8gJSbnUuyXpMS-TTc-NFdMOX$a;k(KR^*c+!3D)VOI@RBxxvPDCr)psY{2L)}J8aVGA7>)1xqRHCZVQJr(HDncrpngd5*4iU79#-iBsS9&9r{vY1Q?fXVbW)D)K?)|`0ujxO!PrRoE_~Qs=+H&=QrfhYmE8&Xy(|C*D-ubR?fe0T1p_t1hf*X3Qkx>$IzmB=?(gcbl8(qaC3qf~Z3aFUPdU7JbNYT<M@=~Iur3pL4OPxG9Sr<fRH3qIWpFKwGYC4lC8RWp-4SnoBGOZDutV7@HGC>!s-<@7>c_OjAEhhj0i*N)&IyA!sR4`XY8gm(Xvse?#PmJ<$_lsH0OK8GU^PAFGyN1TFc?McO>FZ!RMkL6(z*3x!37?b}0Yy>1T61~E$mde49WBLfT?sOcDzmp#op`<!Mb{%*xEs*e(hL0?g-XYLzKqBCZ+?%SJI{v0adb`jp=SOQ0YnfgyK(I!o9$W-UzT2zNFgGc&E`#1^?&pQ<Rn~cKB*i~IltuEXLfxJGOKRumi8%l*=vtcJ-EHZ;ux6o`0Ic|{W%)whFi#Iso7xH6h(4F-6~txZ|j3*n{zkVoq>9J|D?a>lb#{n(vZ)_#8ZCs|J;xbWsG6Kan1fnBQh6uj{cftXE%v#<Q~#KeeJV*o~0AldG|I5hU-7w+`aSizQ1CF;YD;kB?On;tr*9o5<(fk3QCmrKeK+8hA!ySQ-((CPs~4ODgCQd>vfm2mWl*68&9Ox+|3;bmK62U8dBr`J?C%=_NA$oO-=!z%b#Xa0ZD55M*Va^p0DeS>mN!!^9?vyMMTl1Zz}KN%;f4{imfNmY+Mh(i_mhVa1r`p=_4Ip!r)<;8x11HtaL2PB5t+Lp-g$#OxrAyj;4wQV|qatHi@kZ3HgEx4CKCAFNRKL=uT(X(n6z%duEQ3Xh)-tGLEglbKutMWf7ylcVFAhxTdfzAY6<9vgud?%x<>2IZ0*|12`RX?2uG5;6SAw13h_M9FyPS1R!sIbYES}&Ge5Dh1Dg@LcuBW5cY=yk~YL2&wKPD?PU&9K~Fud*oUFg{4i%^x!#kr$so)5WMx!$3ao#+X8)9kyW!x}UOG?n^Wg7`v}^z1|Crm&xe-#TvEn^&c+_*Ve{pRW_a_$6{dwiyvqkCL6*D*PkEz)bbYz!-=J(tC`&;IO=lJW_2U{OLz25A|RgQzA%C6H{i%(<Z0GdPD1_<)8{59){oYSOs+kb8yP>H1vTibs#O+S08F<G)MfsA!&YeQL5e!a83-F|)0p%}20<)hK=-p<ZjuG)z!t7b*^4>k|>JMBN(dw<7s%gt39(C%KF(rh~WTW=^TW$oFryY_ak-IiyUm!F{?tED;!|KRkFoHUe>>CbEX{U*@%O*4<Rs;l8mK#EsM1~3jIs$9aVxB77j<yp5J+BE_gEtcQ><{#}h{zq1xARcY%wc{yb^tPcD1`lP3u2%H>a&)1o`A?(VHU91s6~@}{?6&thyIX&@sn*h3wuITZ$kKdHMa!eLC-gcSes{Ou(Wh2^UtNyAnaO{)oJjM$!K3z{d*Ik+E!v&!&Htafcj0d1$kGJ=3Q9A349E~Hx$N#akWoFfMBD6^M2$q3tA^yJl0=e38wA)$KopC`|Gsg*dvC;zM}m~gwX<jIoU({~M8-Sr^ZQ=!O6cDAuZTA5U4<L0j7FELH@km1fD%tE^*isXANJq9c7qCbIiH3h(S4<)41@x{q=YJ?Q7!9fb<&V%S%gp!Gzosf_vKK?NNNMI;0CXrPM<6nZiM75_@>>#5NTAB6d56jWN3YD49`&^<*cd(0|7_*k~H<J8y}9<UNxs={)_gH5nZh)iJV`bFHdU;<nmfj<reLi65MR^3#9>BiF}>Qq|*EJA5#YqERfZf$mjUsKK~ONa`>7I!*X*1SQa}LV(pY|AMF&yDt#_FLHSW?F3a477tBp5xZ$L>LfLW$&k@P=blOZSA(V}ujqc+4<@LhgfW}Xodw3RbC2mVRCoGHfVS6(?t(fM8X9d4x;OS7RMX~RqyZpQ*%gUd(cezhKtt5LP?+||rPXfQE>KH_O6HnuKs4kQdI)2*T#M5!$efE5OTW826A*U=#(}VAX=bQ|~w&=o>e2-grS<mN{642yrjBa~t<PUrA-XFNL#%+Yd-m4w`+r9qe+0$?S$G89b&9Enb(5Cx(@68TBK*z}IoxjMNK|g=_W~buC!<={*7LfQo-2i2EKO<k|UFrphMk7&DC7&xdTM;KhnDi%?q{&Uy#}!<5Yd7X6n|0(57CCz?QY2hDEQ*g+l%Cm~4?gOFe?jW~a$zDJ*DELSHI|T_0T#zyIM{Vemf*u!$avCN)=zSEjS+XNufwvHgrn;FiSw!xc3Hd8Ya8qr7)rJE7kxbT7|{RxAdNaoP0^L*8-ljYpO7DLBu{$&3B5_zEwv+qCoF#bJle*GQakEQd^PhV=*E7@Hlj#(8TIxEHi)tLA}u6LnV=4dfInT@T+ePuY<IW~#d4JM?nrGWQmqk~I^CJHTrAu!NGGXV*3Z8F*O3#tM$bsVpz_=q?FG^d`#K@9mx4)2qGO5ns*?y7O-Reh=GB*KmTNgehTLW24z_-h51l?ne=V=peYvvt*2&8U`_;jVw?l2I`@5q2N+&rDBNWunq4O4Py!Fh}o^#rahc=DpbUF?Z#x8tC8sVs<N)V$@nj6x-7ebo3@H>{wpd*8S@s5~G)4aj`_q(iT|CwNf<nLEbFWp?pj{~=t;?Hp$WDq{l#e>2Rv;e9#ywWwhDHjw4&4A6DmFunLW&hc~3`Q5tr>H+Umh0BPF=kL-9LdWw`i(zijv%*`R|d^WTZ0^`+)s?f)E!WL@MKLlmz0l4(Oe_2Y|+%L+tb;MGG@N)olvs)BA%%ih4xA9Od&$lMKzR-C@MvKHl!6JPR8xq)pU05q_93dFwEM?jmw&uSG&wH9tPY!dd&#b?s!=k*wT2U<=_s)<J3}~zrQv&B^2%Ts_)6i+P>WfM)Wcn!TLsJ9gL<;+*yOcp({ED6=r^JFrG(YX4~lIuZeZa6V7`b;0bN^Dert>mN(y|kZEb^jG3VUyA?%s6XJuL24)%&pJ1OKq*rbU3`HZZ?*{qYuoKKQEn{1U!W}lGLacXjf>Q-8Bm&bR%MOqfLULwJ1lOnOzJ<Qb`#-BBqsj=|s~P&P+UlkW%62ntsEoqI$Q#lx>}5F|iaUVC#sV_Unlm0FqOq*)tT9KI<9r4VQ8$8|HHWtB<$7)nJLe=`ZCa+ZAn&8_c~gw#CI^@?5#7s{6Gi6pt8>Mc6WZhR)m0y0iu=F3VM=dHk=~B@rM|yA>}9OT@+63pg>_hPE2GWF3BqRAkqx)aA}nT$UgndE+U1m<wmxT6k+Hhq`yHh}Y%f)03))8)&9ziH-xP=X@u6BKM^0G&`ddDNWapI*@I6LmCQKi))JAE!ye6G`d(|v7wTXpF&1jbFLz+IMPaysD_Y*4Lvq><ME9onm@aWyRk_XJ5I<?TZJ+HtK5;6sqT(E<Y$u7v$cfVXoqnyc;kf|rQm)v3h!X!Z=W|BQ6ODT~)0ai)w>3ZgCf>7e45cvxib;{(ZdOkum#KI}4&qK>63o|6=HwR8!v&F($K?OmBVMH|#;KHxFy?1%t<W!O*uwgs#bdoZqVCk}mUzu3ktlZ@_!Aw~yO8>k8iG%Xp2xF(yP1lB|66rljx3HO)ihV18_6t%u?o@CHgf8rh|G~^9-<3=Dhu{{!oy*pByRO(#2WxI58&Mj6eRVYwFLduulV1N@VO|H2nxOM9;3%Ih*4|MiW3V1-$ow)6$VBXxlz!oM(>Vb{Ys>-FMpLGQ^I*YOV}`9OPjev0m|X+s^W{lB54&=>V>cFgQNTfQ90&@}(@aYA5N!&tQIznE$s<2=j~?k+bqaSCLK?_}A4rT<;Gfn6XvVq5aQ87uy4zjd+uy6SoqysCQA%~3Zhf1KBrIi%^Se=6LNq@(?lkHl-S%+;##Hx)MOWTA^v`FkOu7-oMR=TM4vq`P#Q_s=x(b;rNQ)s!x2Q^i2#O`3C=yG^MgtJ}47%WAZTX|v)?sO)2HB@l`6g-vp#DN52OXQQvPL-h2ABGAM@#f=O!~E$2BK6OwrsRNafq7~NkJE>*bXM1&S5gHd^7$Yy~GlJ+wqp%O<%KTg~U|@oiD)ZSXe89@t22MeogNbxN3d-zMS+3m&d6T!N@7KjGI7_UktrTfB6i#(1&67D1YWq!^cc;?6EMy;)ZmFzd6XE;B9&AfEbZ=mjCP*$f4qz$roG`m-7u-f*?x8H$`HrWQF62$a1|XuJQOd1>ti#5pgpfW7!d-*Hd-LG&yosjOYj^k4V3x!@V11<d%6gUDem_4)PyKp9<ZRu1mitaFRzfT;bF&GI535he<I+#l?Pt(E&ZQFX~CCH&8^<ZBqA+LBz7GOPBWv!Ti%K2U!Cic{ASe<U7k%`drip$?9~ym_uD#v&l(Q)fGL~hpi)Q+x%*_YkTQ1sRRQnrqhanRV%|sG@=o#*bqMGc>FY;7`W$l$$HLiBQyRZ_QgTd>nhD{&FAi^2fW6}`+l_Xla3<Y`R*;iN8Bed!+Nre`4c0ykqpzvWWyh)6FGZOx9V{(%2~;tQ-JR=r}|W+g-882$X?M^Xrlky>>=;h8uxA=KbAd^ltM`AK5xBc{)xez*(rH0-`-_qUe>E$=~e429nnQ%O;mJDI&V};f*lrGU$Rh;5RvsQ`TNkf#_>1$&&~9_i4KD3^JEWPwzIWx6-l4jPP>a#vapy~CdHBxHl_RM)L2ol4kLj+LTuP`MDUX~%W8!LekqeqL|f2la}IK8x9vC+j->i#aarjl(UO$zBh!{FiK>~{apqMx+{~-#m$yDlpN^cKBmC^6UW08`v*a~k^MM|rs;}#tycfjw6)aw4(Q;djo0^yRDFsMWfKG^jjT6@K$A|!?_wQ&*!xbqPatm)<TUi}E-FRj%mX*@v89uMbikxoEo&3Mwb1-+kxbf&)JP71WwL$+m8L)SHLJdX0k<>cpY0Jh0k%;k$Y3O~OemwA}J}VOiX;H?>do}GaacC67wTsN;6s4WFd*e<7@V36`wMz;nU8V|v(|u`Ve~I~#U3FWd>77Wi)N{8Y29k&alf2YxaF_8ErI6~BV_PsDXERM=ImPcQ)W>ELgtIs^ESpp$f|}#dM9BIYbgJZgh&s)NlaY>%%uwbbiS}D6iUd6@JiFy4?c}m!+~EYQl##9tGP*ux5Ro%VD5_Y+j)p2kC@~m5hKl=&;kfUuAIoNzB$wY_EU%TBbmOGrRf<rvwFdaK6H4R+i_We-mp2?dus$KVr(79Lxn{qAOPstLvF`|M;H;I2!D%5J@~cxHiGm&E@$v36uP;xg^;ju~LpMpCauG{<ga7f}5%q?=TiWzaH@PEg+p#7f*8NQO(*ukzHIV|TyO)inlBFPsTlPE~+NI)majXuZ1E)%u;;}|x+;!r{wpGM3OI|PjR~XiP1^LY5`r+?wZ(3m?dvTZ-T&3m^Wi{|6M(X6C<2;Ch$f6Gi0Qd)e`{8?NaT-OMMfU<?f;F}J`7^SS_;?PKV+6rbZzrL+rObUXgEQd5szi9L{TM6r+Mki!L>0$$Atd2NYof8XcQf*$bm9h@`l?<RR_T`heP|yWvzT;m0_iVprpskcOp8F9TJvSGC&WC^niBwf&7kj~VO2CT*^oTpud1rS8nKNLXmG#8cn}ny3((z4VaWRY!|LuioyG2slPgdsGVBgAQ@-}cwd>vGHX4uo;b69m`%*<xz8Xd_)!1cI>!5<CV=Z8eL0*Dj5fWedpz$&9jB-JpZ<MI=X%o$VW3VU+ClM1l({N^+aX%|o8<)83@p_oPZ8CpJHPOiHSzDj9JoySZGvyi1QM8K(dLPbmo%6Q4f83NZ@_c<G0-vPXPG{|}$XdzsqZ4nYU}@H(8&c5>o~oG$AW9Hu%dfsl)2jIgdvqm~_n#0V=-K1VY%MsH0-}NtvUrh2x58jQLuJW;7MlqClU-*9)Pstz_q`1BK#!a_KyKCd;pg{Qowc0I^+hWY_-<eeAuclECGn+F?_7V-6+;pUM$I~}w_R0sV<-q|L6R$u0lyK<t){CV+KCU{6qKf`;k;tWk3;GWK!YsOHCOvS6J%DEE|X(ngAw6A&f_qh5WH7MkDkW1`cqhJBaz7Is~_o@G6#D6ISJV<2%@D)>ArBE9OWLdtX-^ocw3R`BKcrRuKEOdM5C)_bymTe=|<LC;X`Pa(*}gzAaP@8YJfF!`)(VMW#ELWk?pk-Nn=6{7gIm4iiHiiq|78Ow9Y>H63NK9JRBZK2_4JZymu)hYSU+KSwoEib@&KFV~2T&1zY#Kq-wdHm9u8!M>Umpo3U9YK=zErJOE-K?6{OKq45x*LsO5KJV2`<D|j}Y!&Y6GR=p>F+CACY48OPk&yaYjVw2z|n!P_vOo=|mk8TU`FEg^Y4dVd~^Mm36Heo;FC=1DQ_klDkh6$+`H_vep`&?5cuWP~o&7J`Ra=<*o8$`y_&~&LB+=imP!FoSSMl9OEu&_O&`q86N^J#UDQP3y(2(pKCB9}HO1#DW2Kb>Wy91~VVpWhkw9-BfD!$AI0xjPszpc!UoH`g8C&+Lw-;FlcD@fmjF7AU4{6YMew<1n4y<cP(3Of;X|5VzWxLIal6=1Yo+_g!d%eu+)1^DtI|l}2*znHx*8p_L5FdN!V03WsS!iMehbk9xl-@dQQdow0amgN)r>Nu(!cPJryp=VVQ#W12FD$K`|`x6cXeNiuzP^Om_+5+{l~`|mAd{Du>;D=yhia|A}{(0SjMAR!nh@A4{XC;$@ZI4sN*&UD!B4KJOV^863<&pW+du+<r?1}d6B&B!j;tHve5J$z-e2%G=lVOIZ?6i`ynN3h^m?#=!KwDBF8@S0M#&6Ym|ackEC7988;TpbV=+_T?s@C#$_?|SeT&V2&Ue|r4SKm7%tB`#1wTe{q^k!-+wmyr<I`Cc^BdHz3%Eha<D8pxL+BT>@vmGy>gF}$UnG;7Ka0+mhIdC6ZdtMiCtHCxE+Zy|gN9Z8rqhfkgzhkz-6xic!x#FmcM%VjlfYIm}@SBCizb(k4w`rZ?YYGqnk%Y_;9?AUjIHuI$MVHinqYLSjZ5?Y6UiVPZzx5A;`i**1VLDdwXg{c_{y<;|aLJzmMN50)`q-gp;EGV`#zc|dhU5Zefp<+@eXR<uyx`jh&g#?<O^he`%5lZ{oNBwf|lCsBTm*chkgdnGEKY7{4xeV^1cJ4Te5SFW@NroY9!88#H=L*3a2}kI^d^0-vmv1C#fF6fD)*qM@B~2vgN~r1H>%EWm&C;)9Vn)$np$Y&EL3(6x7yIP5_l1wRN8XQBK17S2=x9-UC-k4xs{pmq8ivA&$ok~CJ8&ZbE`|*k+N{d<0mj4+IBjo)_X|P)vZ)sUs2MZ-i4oLDXr|D!k6Y6YRXn&ipw0%WP|K-!7RbX{J}$Bxm-O?nCzZ;v-}+r-68{mqg>{G_WUVXISfLR*d<LoMV4FukkPtLEnYBcEUq*f06I96JX&*2w>^uzJn4F!3?YEiFBjmwrmE$EeNn!<R%0FOM7Y=Rr(F1HG&fUZTOC$1aP8+hqoiybbPzo2z5?4qU;<uAwkf*l>oSlg}(7R0!xH~k1TbU<Nn|&aadi0e<*1;h;*=}BexoDD@kCJB~4NMa0AbCavsL3{w$_&Cp{vGE1H=+Lwi-E-|eV{9Rk|Eh;24bC=F6mqV7Bv9(A~fo)$&j&d*QuBu7=aC{sX~Hzo<o1m3Rhk>4};0yZ|CFEA!<}bNX(H^#YdrJ7WjF47kkU*m-jViM^ddMB8fd<>TY=+E5Png08DeNO#prW9Xw=6!khFCpN^hpTlu=7d{+P#Ezi<ToPagNjC;9sm0B)lnX-kA{<`-BUm?<<KTUcOl2%DCl}9J^YRBPV4`$>M(XmWsy2+VIOvW%kn_Dz@U)>TM=cDKdv7Wi<i~|mA0uu{zaL&S6AVbBNeP6VyQ3R^Xto5^YwjlD((?H9fenfoXjB#C3)bDw5bUG&`V5><%=Dk6j;d#Ez0pzFdFma0wZAQotlVsQnus2=lM<UnRI{e`N_EO%1!Z*l>#^D8`fj1lgYwfa<S|;o7v0JSh0)vh8q5CGUpSW34-FNW>R%O6{Wqfa}pP3W>EmFVf_#YJ08KRuNY*pN|BJ4LzDsn94L>aFfZfv?;4tSsH##lO@i6iC-izZ(<ljwU&{Vg+rg|=NpyZ^xUz@oI@Z7Crdqu!UjE^|$Q%#kajljeN0NR2m!%p^^!;xvs8))E0CVk|eGaVlm6O&1o&u8-#i79CEj2%S!lpmW5!UjLiX*UT#a?V$8juRgD5i!v1k4O7T8(cG3voM@1_#A96dLw+q#P$<#vqGvJqqVkU(2?}3<(+44L=FNE3^}iYRzJ~MryGiC8|ITEq7KCtj<k6Gff(eK2nu4#8IRtH!C033Wl})=9;JrAtCX3q0OpQ0=E<>rZj!cr=;I2)<EQ){=lfOo;sM%uE@S#MJygCIFIHNc$MS1|k5;{Oc`7mP2j*{wX4B!c(?}|YD+M}fA=9X)CeF7XJ<pWndf$m@y3kYwBgu60aHC{?~AL)QwZi!RzvA2SQvPt0Jd6bpNi@6C1OI&^aTvQ1+znnPfG@y86_{p6Z%;bF*L*f(YCcn<Z1kP-Vpnq=kc-2sqte)ecQUD8lHrrrFQaoWMazg(Pdw<z|8H>L5LAXdZi*;yYXYyr+Xh}kAfK!9RlC`Q62`nE2#FGZXeQKmML_URJ4P0f|xH$$nIYBh3v@6*(+TF^Trrj)mn#NknT+L8I^dZ_ToNhL&3sjH3pzr_&VDI(LkGpA;qC8o8%5_vim2embc4<y689ce}{agG?%n+C=_3F|)$f(~Xu1dQfUamlwmwUO!QGXgZLE3>OKF9qPpasXD6QgG7l-;To^;?wgu~znc$w%_7`TQMCl-uyxyF8do8Wm;3Swm-7mdi8AtkMkw5dlIna1GDA`Z~uwXqcRB2NALDv1({1soZuGX>-|s#xOl}36WaRza-89kC9u5{-StY*%1{Vg4{*w=5u<>$EISq2&=?NYD^mVd%2mr7pSsu7d(q0QtMCsXG5vyp!ZlWp!9)-R`FmJ|5Us_#leV0Daw56{rlV9A7S-6n=NMT1?jnh43EvlZ7W_6=D6y6@KbUmJ_yhR@6CDibbyM};JNI#D~_C?>HzuuieT2yma80iW_|<onJhovRkgyZE=D$mss^_WhmF8_qrrBW<3>y$t4+gBssJG^+$p5KZ?1xigjbmRNbhoUdJzGZBj{$-`+fubaaxk$J10%E5LgOV8XAt+T!5Z0iJAKRV(rJp6;D`ymyI_nQ|5;NK$BlaT9SKXW}n<#rDfxqO<MkA{)@d}@R9LcCiv&afPc0c<W+OZ(PNi0O+XGqOKcj*Nt|?}Pd}C#MA&#AQDg}Z`*E+|5m02uJU7Mqn*IsPE=B|&_F`o3$MNV7xkk~PfwC@HeVKnJb?t})l<5Pkmy;yEl^n)^kkRN}rIuPGDqe10dRX{gAt93k=BQ5njuw1ImY=u$Wg2NcMf?b6BuO*w+4JRcn#ObfX8+OWCix}S>vDY0gEo*3tAK85>7~Ob&&J0@uNxQcL*a5dJ~3-X5$_nUht50dkb0#l1)~Q5g)Dk86nhc?3NY}g?|-1oQE8cm;;xN!Lviy%C2f|YpNlb=&BVM#;T5EupMhw+$I@D6y+g^$V0`q*qQQ^5)H=<2x^VOB*FK6!It}6gcb50_rz7mPfQm$NN~kN9F(~(y_~S!YQGbXK5@h!Fv_^`*_wSgf!%KRuG~LP#lDbRWBw3zjr*teVr)C~)>5D>!A}CaA&WeU?Kxg!7xjE-l5#~==)r*#<5!L#`2Nd<;1Lelf2?kJXFm$M8d)W1CO55H=gA;9HrjG?9T`|~N#P9GGHuLEH7~PhRFn;s9EZj#vLp|RYQH=H<lt!l@-Xnm1b5rUV?sjA{b!7c~&LpCVSgdiXvCx2|c_QISMtG`WT$TN#&<U<y783IQdd5PdOc1I`$RIjh&I$98<8&{<J}5>J-j4iP!CV;>?@t;>tpI+tVpl4>w{TtvkmS&vBa2425~t(?&4CjBu}7ymET@sB32B6+X#Eo*pt)o_HF_`^0=DSFTUE?-!2E;MW2;~>c=zM?#mD|@Q_pAX8zNSD8X-%JrnC0S?JZ$**9*#=DP4chb7h;G>nLbYex<X`j>vxaFDGLyi9dvYo!6I_bq<cxitmJ~i{gSx&nYwNTroOZ{7AIs{PflEj%b=r2sl_wkJ&*_HE>GXsuFh%8}R}#HEhO)(^=T;5OT};*kU(vZ=YU>FK}jIXVTdwaln|o(`DthMz@CuL_8<M5Pl^uhp)k~g2nXh@afa1z2ylZptZb6x5dLN3kn_71alOdixzU!x`pH!24pG0Y|Sia*TfMWTe>b8|HHQl7g~VX_6^ZUyka<d8;^DkLt3D8lI%L6n|P>cz*;B7KOL~jXu4i<=9@(ZeZO2@{j*eQ80rup*BADp%)uP9Ff2valZT#%3@GLmQw}X6JmbJSr`km$q25Nohnu6C!FtBZqBNr4L;HY`f`lhH;mAHBvDx7fr9Lt-s1y=oAHjv_k;s)V?3O}57=3Iuzl^@+e#--QrOCvI)2`Xt1BY=o3gR7(`#IK}e!#lq$OTOsl}EgeJYmMuR&ay{@OE}~QX9M*Gy?A(^Sgn>;ph=#GK5?F`)+$}IS!iY3swn!lm4Uz0M$LJ{yl-&_XK6HITF(;Vz(q|dzETb!Q)(2_vl>@Z3<d32`0%vMJl-n*!`H?FyeY<S4IL>&CK*)SRVQ3935)tuLJmd5{m+tiEMA0mu*TK;eIO<Ep?@^mVrk`5sm$slxu>AwGA<ZSI$q(%`rT~faz7b=}x+6`f=4Pujb7bAF!?C#P?=L_?qH5j)cuPxmqBoM})5VgkUv3V2ZLWK^TBBV3)J@q`826$-IEXc~7i>3H4#@T5xj;WW~}g2|^I~0JbI-3?dtS25cE)TIR0k>*4@%JZQv?y?hQRr=&~yd)_~tVU2~&Y3yfp<lP!3NHLx)noh@pUs^b@Q;5YtuS6!Pey2#x@Snv-^mTF#dkK4e=~E%A_Mwvm#<C*DRE)CQFdDUZa#9L#J2_mvAHKVFw4JternOHRopAhQ0H=WTQS9F&yLPswpvhRE&b&R@l8x!bBd97lO9ZtlGMC_K>(2o{j^Cz|-NaDtFb|#(K98=JSAC(96fCF_vZ(q%#m_gKSFlMqHCtGBB7U4LYzSS<E`##%XYGu#g#@jY18utk)7u+2v)68RtVd__O?zQ?P0uf2*)Pqhb?KyQ--QAl?|U{}O~YCV^>IF5Mggrd(<fz*{Lq>==glNT)gIcQLd=v&d>jqE!#&hW*+a~^?iwKY{C(i#^G#-9rD<hh7bH)F(ejgc)h!6C9K(um2rvVuR=$%}QycL8E>ZkpBdFp^k{Y9p?s(IWJL@E_w<$76vMtHSxg>%0T%kR#>l^IFm~mc~cPej9nhZ}Do+|h8+k<R1Fx&qkN5Ql?ol!agyYlOv({7n&$-7g-Ja>B~creA$cG9e`8&14JQcnQ9$7%G7k`G8UI>7hb7vE`hdIiR1lE5ek*qeKVBw~m(7Oyt9;__o}S)aCb$`S^uzY`{CH2Q-OKQ`42F&cx@Roz~Y7mWHDz*xx0a7~|G5|c4}56i17!FtD=>lp9nlwPHvEQ7z|Gd6^v*yo6Y#v1A-ied}4dO#Su0x|f@IkRxEutKghC$Mpg`G}^VLrRk(YZWX<P>&fK;(35@(VSe6*TFC7Gt}#~BA5D0U|s<2thmsd_Ch;9kU1M|6Eo2?ukK0OM!T7>^==@&V`^p!b<)$>&M0cd9EtGDh4dTzJ=#4Yfm5#hf*hMC&1vn{8%ppI7IO))ru;Esp}ky^2~kQEcpRSZXB*c6fNicRoXCv|=V8M0Xi}!XXw~-${SDou*%N+Hh`gHf%w^bouSjH;hl2g(V#xqL)SblE)p$m06f1i&elxyLy;h4qb(Lp;sjimGIX%VZA5XO-1gT^YL;n4Vp;%UtZ$3K{H-RhMQ|Bdo%)NCz|Fu;PKHa-#yn0k*@QV7)V5pKLy}Q~hBIz<zd%ir!1MuyLgz1KFB+gUx2H2pfH%{g?XmWah1P()@fC>WK$3w4ODA@xy^!tj%*GtP`B781K3(!HL3y}%qqXcN-VDFU>v)1ht>(dMAz=REj^Jhpzeh$Zc<ueed5sa^Dc+jyJFB*3COM6DNbe%?&4-`%0jOcoV*z1-bJ6Z@geUyaY(Vk#&Byu0OvTv&MjT7DIJwPX32gYeOyfc&D7cI!3<(-J#9G3Q~I@<t&uJSR3G&?~l+#0HIk{u8-(zGSg@|9sMhrrg}%R-LNpDyQfW?gjZ^~tH$;k6TJkVyQ#`L9ibxDGsSYSHswW-|*vK$6XTcA_`m0*(`R);Cu$;PQ=~#m%ty!tI(A80kA>q_;)%GP8WB0;pn54AqwD22cMEb6&1QGg_`ikbinjHxBuYxh#L{9^!ruw4PW=TG^MRr??I92PWF}kNCR#-XMr1H|x?zXz$TyWdC^UE+vn($s>9j794-`1*XqFnH_r^Jx<=p7qC*jS-!?Bq`%%RmzQpM^+f)e4PsIxh@GT7Lh3X}(XjXLBsLr{DQ0Wl&;_S&y6606_-6TD%>?{>w6^t)SMH(&L=Ei^{}sEZ>Psv%S3aH}lE=E?dBv~U_3CFhuKl<{$53bJ!_ns9M~*J~)&O3Y9VHw$CqEeUOLHl?AQ67GblLp0-1q#`-*v-LwQh?tPq<6(afMb%1vKM|!nKYbnNeYHkLz*%!%sB)Qpu2i`H^Gm%B%e!tAm}rSEML`Gya>WM~mIpPI=N)4&qDtnuO{rDRoE!&n4M^&KUKMLv)T7PThL9zyG>=w|gLOemi<9^ilpOfZ<4y@+1Joz4&(T#lg?-cHwjT$B>>-oM^nH0sgS}>NREWtI5R#>$3c);kuC2JUk;=3;a2~B3#m@jg(U`Zw3G9Qmqn4k5r?i)7}%=qGp4%atFKb58}#s$n^gMb*tQvQ_Wya0W$#6=dQwt^pB3FUmhKe=%4<-jpeVwzYV-;n8O-%OYEY<-qC=(2T9f@vQa;vb2`q@@eJ1-j|YDmO*VuMLH+1Muo6uM@{QY{tF_xG-B0R0@qaIFBsP6pRAn6OIJBW!&FN-MTM(QQy}!fmJha%XSohU*w$dlw#x{Y+_UZa&><`PsL-#zgqK-Mv#3GasQGl#c`-biZ`UY757<MK+ozzfRkKGO3Fr*d2$u^8E*&M?PULAKIhArb<l=ExsrHMnCPgIe<MJ;0sKX=I_CAnC+UD~$lm^W^z*Kue4#H^CMy53y5zxcoC(a~r`n0BrS$DxD9y*^DDb`PsXruXDeX<*3%kP7UiP)*PyXVjtwA}7_UW6R5!EZ&>OjDkK&kr1?-InhHQ`aP$!Q-X&Q5qsTW_g=N@Vd9y&l$bEuf6_1L=mfX*P~7jF;4<}rAPId5qN=C`I1O8G;viij`Gy}X92o3HVbg6u$%Q@rgf<N)Cw!1MK43L}5EJbO);XP6l9V5<yqJqb()3wJBh`crEcKjvq9-f?y{2BxXN11BS@h=38O7`6F>kZ=FwnH3aR2yb;p4eyi&)!khkVA7?|quqoAv-Fr8ZFO`*WxN&y6kHX-jm46lOJX&D<95B)4QYi*w)YcHs*rX3n#k{aL4*)rz8q^aM`Me$E3>31F0llIp&otd$xdMBys1xNtO^*RMq1lED8Yaulnd>P8XVqEAJt7OXtA*pjHPd3lXBpu~Tb24oAyhmc08)IH&?qVKt4;fU$W3h0MrJs8647A~;Utv@I+kwFTar~uff-M??<X8sN@KFu;_XNLM1TtRwU{YB{)YYJ70kZ?Waq)q|y8-!mOqo^JO6Mr^PN9gI$N#x1&hbqS>wQ?sib%K|1^HNSW?Tt1X3v$ZQz}S(8TXK~{=<nF5B6QFiSw229IQ)mU8X&}3(ST^uv+65$ut;K*Ww*{t6c_{E2FQ-&=3~yf3LyMRr1kXOaOJ(qN32m3lk6h5xlfd1!flU0o}MTV+BrdO@{TOmbbF@nPeN6;(CEp^n^+a9pRd&vj-zcRF$D$<ji_e*Kyri2!B?M@LKe&Fy1q$@g7Hr8nGA>&5Y_crsS?Cp9f=`Xn<XJ@lIZ&Vr}@%mu$l)vdD*N1%4kh_ujyL<S((1Jxty(2_FCMA!Ht3&4Qa787PB+Ro@rjcpjR2S-$@*_OQv7eB;ztwvOlfKolj!aamL7rPGM)}xJRV*AQdirhVID|(He^J(XSKt$7xOIJij+adIVGD7Vns?9^$&05dxcl!UmaET2G8kPChisc_t>l^Wg}p+Ja`5cGQR}n_D_tS&sxo>@JD2$s!F2Xw_EnQ|rqt1klJ4=osvqnh`Z*9f<C@jd`d!ll0C>LpD5B&$gVQEB0Gx28Lu?CnPwgmw7Yw(H*YK2SWu}<(d}=a{LC&;!__EE&g&Rz-t&xg7aqcmf#fvY2u+{S7&Ij&t)*&sD0oPKXk=$W@!=I`p1HtmU`(lG$E#DFmOAe)lT!RvGcg8AXZ*he|8o($M?4WHSF8QJYFXVJ$5F$*#f^Nr2OAHZEbzU8ze!tB+Z2MY4!|pC=VO-`O4NgdhZCJ3o)&1nf*|yLBfWi#VGi7bCsx_rg!h}ZUP-%*X^&J0jjiJ@PzN+pdtxtL?&>u`In_DQP|7J{0K5bNv>LJE)&JJnD~{gP&;y5*Xx-(oaXMRb{&+bxQSJ|13)zN7eHO`XbCDYV5bOxZI;MnyNE>I?3vH{Y}QQrtXmWPs6U%eunW6M#I+iHR)*iDJ7$UMo-;5^IGz$M1^=&stAv6-F%hSn2f-ny91R44w?8<165E5v$M=sxf&IM@UV0FYY))71ovfC>8bZiFtN<gdGWP_v?u1R+mNHmW8HTy2)S*HQ6G<mq60E<Mvkx(u=FPe~Uv{M@Mhk}xO9|{7tdsG^-EDIsS5E-Ya9gpMUL<lu5+-Qa&sWRMLUG7xh+6N5x6ub3JBd}k?$f&1nQj_VIJlxl|JP>b`i#M;(A2Z}vd;IzAKbW+1%T`{V*S^IHlHD~_8=%rz!Z~$({=bdQ9A4c*bAX}q|Ni0&Aty}>0)^mDqb9;-GyXc26Rp_bwu`+=PGv&7|=+wlFfdzb(^O>EY7MYa6#AE_f+pdG*mf~$2eA0L&kwaF(7PDmv|w}E+6%b6niSc?M^pcbcmP~TA`?xr*o%sD<<sn+S`#ODW|hn5%N>0r?I>>H)^C4f>SoUNQgrbzxukgsj%;$*d(sKdoOB}w;d?nApz8o=79Eib*VTOP=VP5VdsdC-J;M*38O;9PRPK!W>8yqfkH;I_Mu>#6&*vg)7>%yTmlzkE<u4tLmB$VC%w9D{i<25Z$g)-qAMz8n3S#~@_bh^^3^o=zZrc!dUo{aIjgoTKL%eIt$)|n?c%k3@&3A*9ccRyX;6T!<L}j4$T2Rtl^tTpN<>(WbpeH4SH%xCd<FY6Ei~_vUZfVvnXkVFp&oB(s*j+*zolD}AfER~&b{&Dq25Raf1FRd+6A1m$at`A%J>j&tt*TK#cD=oHt{=1s2}?%Ol+RnBA|(kdmku(VK)81cRrlld@$yq4=6?)41_oe??O3Ypm%#G0+&*oyHUPJ`!liL9sMBYk+>hkOwtMRFGj0?q#E~)&~iik>-FOfpcj5^Zs=vR=Vh$&gDAP@;SHAN#Fm|44SDiUWWTe@$M2$}y<8&L_PGT2QXC{ABPEfOBr*KuBiq=}0uw3i;C!9Wmz*!0VQ7<7{ZedqH~3yqbR_U@<^<pkSv(65hlGas9e$x3+`)BXdRw#^4mHC5=gR2BHHQR)7_8D~GTEI{{iwV_xxIRq04k^tJ6bB;yQQ$mgVOi8hC@!wbFbg^jAj!eAKAt9s9Q&%NBc>@%oeEp&#*ymnX$98GM81fIAvd>SSu^L%LXq-r~mX-(OOKzOqYXWr+yO3Bp}Bu?>G;r3N+?^_~ceggC3I;E2F9C;f4kc$aHQWpjJlcNgH75UmRhYD+Rq+*kCeTbiV6(oi^miI{^e>>krld=5uP3WO{vO{g|zqYh(|QnGN44eIkVX{M%q`$d)}S1f3G_Q3VMLvGj_%IPBEOf5YGjxE}Q-=^en;>7Wr%`No~Z{n#Ig6zd9LgpymWR22NVLr?5?oVlmTMG}!Y^rNt8en4n#g)MS|9}F6t>^fRtH}puiJ?YmO>vx2$%Zx!2Z8FuX(yL^ic>GwtG)R%jWy`>U!&=mq%>WS{>+S0V*|RvlpctQ|K&o3e4>G#geF6nd@ZW^8!W00o&68$6Yd(^VOrjinw<rS^A_4!4_R9Dz-ZD8QK!T;>Gaf-czxABgXa|@HB(8;1`Ft$9MCnlWk-7mP2{fP>G1_&0;CEV1>4a5lQL=gIH^#r$UPOl*b>AJRbdf1lx3XMeWVs+jF&n9;Ssfh-Fde&5loq3sXU*6QGmtA|K)3EYwtvJ7ZLzxS(N!?1g~)&|t4ILf9Z43jiLnkGAIeuQNd*rd*Z%{D6bpEv6~+1S-m|V~R+0@$_2V32pnuVBi%RX71Zk{lcZ6y*1K3Gv9mGazs(v4r-<F*zgLK^q4ncu)J*6Z?zimmtrR>cnSb(UI|5Iug5T10K%xJ<HI!s@DPz#5>hn)zi=#<HQsr`$AbKN&JI0_Z`j7SHcql1)^GS#uq7h*PN|Bi(2ebrOi<0nA9m-Ls>dP&?&7tN>sHv{H3<rmTuknvq&38O&Y<(3l52DIx}oYPpE&VtNR+EgKw_(@TE0u`J<9bvlMVTlOj3WbnsKEDgAA@1X^?c$oqU)%+f>+8t~OWGlC9PC*83}Qw-HQafa>qKRx)o{wPQplCG)HB{dMrH}AJ#gcg{aU-Atd*8IYp49@eJ!T}l1G(rLw*+Mjwm3eQ2X@C;JB<RN;HvJ%;cc=?CDit20kh3nlRIZ)fvA;8Th^)e&CM>Lrn-wHz7}@3sJbxs*LzhNeCzG(dkEX%`<5tq|)v4b^{QB*R0G$5O!-F#>A+|z_%%Q8H0>#Qjtta&2d-yon(!XgsxCU9*$NwY6UwRC}^=4;PsDq>kfM+@7*WL*<tggbQ|w>eiTKKMTn24qZq64+5l^?-;BbWDacU_gTU=5IBjTI4SON}D_U>Eo*LC@F3K&d+O<ybyad>tS)R?O`gE<(8uo_MSf_$9KnoW?jjxxnT+Q>s;Ok!yNJuKSub&nQ8oG_|#)_x5>knLj9)0o>eRBNSLX+ieNa$cpxX`WNn(q8huK%4led<72@u>I}eo5+lhYaX(?>2PM7uOdzUtj@z!D9IrbTAU0UwDN2_=~~dE|;uI@)Q)h&U}~B9JU<jBAu8a4Mwbvl$XxvI-4yLq#EzeHz^w1w7Jg+l~ca>G)&G7UYZ}l^+`F(H2oipVIF+Ii`9XrO?LMvBq{?QqW^h?FS5D!Zkn|ZwHKaMJ&1GWH0YvRqN9vcNpi}kWi``o&;8^T&czkWNpjEN6?R6l{tlAl6e$3Oz|%b9+FG8qJjN{dOv_@*Kokdo2{I)4Z<Jb5*#9S_R)HKW+;bbeusKTPG^D*Tx>Xnz``gUsIJ7~u>4gv|J5-7Y7@Ty~&%-?Zj?^hl|3i|rjH#cO%6ANKQE$BVX$)O4>0!s1uyd2!(Jgw5*gY+{*{zfrl4Ae4Vv(y3RppQn6FHaom~p*X<hefz@9|?MLo5kCmT}2eNc$S(3nhSBA1hT)r(x>Qm7!KwCFkvuTU4%8HT@Vwy2*ni)a2c)&B=Y6=RQI0yHxtHP?BS|EFlJ!U)H1B;37Sr$SEs5$xZ+#;7`V)7yShQ5Hfb#=&Z8Qy(zt|a)vbXX)8{H@Ch>{BY4a_TO^Z6g6w7~_N6UR(>O`Y<TqzY?09mWB4a4TuK6Sr@1Nh9>9nutVxQi26O4FY;|Uh;Ymv8r<$7h2Md3U)ho%b0dKTiprr@i3wqjM0_AEIx219mDQmi8>noGp~e8d{ylmLna;ZLZK<2crLP$uWE(N8V}icokJ&(W(`rSo||xjs<vNDE250gl+#zR;NPA-B%=1{i&rC>FfE9bF>ZBtG@o`=q>VmH=mBx!0~~+EOkc^2>+p1v??+pJgy>rlh4t|L#7>()d(#J`WUiJN|Nt)5*;mOjO*o<InPkJ=|%<HR$Tx-{P{m4JQOKOd6k+_ekC40#qVAX3^%7`WkmtmCtj`q2s*#lGsT&K^5h@-V8%(ZMh>f6bT?l{X_Z+FEsi?KZ~w%e-M*~I~wulv*Y8zLs|>9#71<iX%a}@FB4_CchA=s+;EvBa!Du2V3>Tt$hQ=10vu!tDWRc}I&g%^(WCPfr7pVbM4|9>$TjFa@sA0X+u*K52yF*kO(1&mj%AL4rPc31V@a3gdx)mSgvT9jygP+mr6X!+Sz7<dfp@R1#Jl1$?dx6y3eGE0{H%@uSDz%<Wvo+Nijpb4XsFW{$WSMnXJn>J_WrO9Z6_YFHA4{MILTH_oMiFM+&_XcXpL}0BfFg9C=WhDlAOqJI~IkwFMgx7q1>QwUpg=~KA;bcy&*C@9G8s_Tks$lAgXhhCRj^6;!Uj&QIXYN?<33T7x%gNrP{ud+;a^E9lAPayaFjx5gR(lyg6xJ1HI))FP+BP;mJshyvHo5Stk4z<MEiO+6@c<!_Z0M(t7-uyvw+O0dW833!iZFY7`k3I$_cAdRD|bg@$1uH%5w^5!r>nV&-wwq)1nQYamN*7-x-1LCN$$oK9v_jdCv|YQsI@Dl9FJ&aI(-d6Lv%!vAQm#GR{$n=n?<fhGyN2K@xnyfl+zP(Up!P0}OzE;FL_6H^Gy=3)9KMPr`2zM3RmC||1ba+g<=(4E5!CS&5`9x55eEt%c9!O41ALlM$>0NK!>63MR)PUNKL@}Na|qX5p30eZx-v6^xD<jFrZHnx~C$~ljG;C@D`=-#3jLpDySBRL{g@kObTKB<jk-L|JC#aSgx9~1DxDEC9+O0Jil%1e*?Gct}Z1d@}JyE;kzirG%7!<?9mN{2fqQRZHfE=E8!isIS|?|iPEQ7JyUjfrMQBR?GyUFCP52cK+11kKy#+OVPGu(n9QKk4U(C7Ybvu7payV4V|<*q)%Mn!@L(>h+M5Gm^eV>Q4QDs&vPCb`>iiU9ri2lTDwxCv+#(WE0%FD9UAf?xQzYFQ$}?G)Yo&y+UfF^R22@^zQtURSYlV!^G%C{Kt=Pe{F8YERVXsj#0AvLny0QjuqYEs#R_(`fG4^SMnB@Qt)^|7Hy$ycx7og*gB6t+o@|58r7dgXUPqH=#~lnC)uoR_S`>lvyL(<%b{)K3<QmAE&#~#D=S74Dlm{3%vbOEhvg%It@lMw<lk5dp}p~;0eJG|aIat5C7Gx`5di)(@-t?TOGGxOa1n#zgDQY*6D)=qj23a#Ogy3z{Ti0A(<Tv?Q<o{28&>MAI8!bPPvddK@iPL3Q+=5hO7{zecJ{wV&o=Ldv@_LX%{Ta*>r~<s@TG2r9jIlH3ziF&%}HgEJZB)&b?3nX=e2KDog$u2II*HOaDr=hBTBVqlz(#q((i60ol@uo`4^I8#Ueru@52(+={92hWYDE)JC0&C?yN7D)4dEAQck3zk7iI}f+G;qr65h8{Ud1hR^FNnIf%@D2&ckNK6`~HamI;;8JLhe6B@r=m71?aD=~wj?AuhVzNA}ucigmzlGXx}UCma;uPsVzkqjM+eAKBVRH5^&hg$S~Eu-X!%lXjwAm&#}XYt7mAHN7h;6Ev)kxt?*wX#z#Of&kXc?(4j3F>PKOj{K0hK2S7l?(>Vto?5k{T<aSug{>1KFBS`-YwVS&gP}w(u;S!z9D!xVTiz6eE*A+n=g)uHw_Qm4Mv3x1fxD%oGn={C~9LFhJ5dza==FkG~H=n+w;9>VGyM7ebG!gEb$;KN7w8U+#w@5=C?_-rC5U!`4e+r#Q>i++?;g9ZV2R#!19LxBR??MJnIT~!V(i`by;8imiEi*UohKzi*#^~!;=JZa8H>Ipta73p-CTfwEc6yp+CD1IN}kyVgNjcHCK#9;5R})VXH+%MRo!}rHidgP9OI0>7GNj!;U0+Um@ajYaG!Q)wx?x?AD#t$0?6ep9IBQZ>C+DyfnJ}bvi4s*{d!jnN^!bmP@Bf^)M}RP|l)jm!v_F=1U3_eKdWq93j3)?EVk;!xntoNsoQiTe!hgWgLfv4*f!$-rz|=9gd6Dqltz|T}d!O(T8~^=TgM~FhZtQg|yz!Q;JO;r0lKf)Y3`v=%BM5U5?)_r}6_lrT?h!I9p<$?LdA=-lNTGj6=CN)Sx@QpfBMClpEO}6r(k|tTX?JRm9qo9^k?Ky-X2Fc&^_Sw&jV-*2Ng}>0ZH?i>OPUlhRBWt8GdM1W%LB?LN@XMU)u*&afIo<HU-rk~fCm{K@$0AU6e=3Z?qE-7hBD4w7pBATo#012V}JR+dOWCWZ?HhoQ)CeAzdFd9M;>FReNsi<4+qENq?w!$p#wzk{qyV9H5bJzL7>SSh;WE-C6TC1U9Zk#VqH%nt0s94BKlehDB>`CL4!bixPu8F0Gy;{{*_c3F8zD8MB4tcK<Y<|)aSv2KB>Y%LxzMs$i*Vk#DH%`$CfcA%KPiz!saebHBZJ)#K5F-OF@Vpo=1_d6uI92jOhQ>9vR&`Y7mgNNF%**%?_52KAv`q>~4$J-qCGu!vMdCT5SM%)i><gFmjaqg((tHZJtuwde29nyoY)6OVJk-gtvhm>kar_rCC?n-55p&S$jm_&#Y9CN<5uxtuP3Rvd=xfe5~WabOA(Io?JY+^z^Gr9yGK7A(_lFEgYOl<Pkh%gVYq8(u2bf0ZLJ;s3ZkbePr`@3F5izJys0Xy&>`;0hIgltawGi~RLQG2(DQ#l^Et8M8K1LfaW{ug-A27`MHNfa#+@1t9)i>H6*>Y5Eb#6u)NyB1t^s0gpJDc+ya-5nurz)O=u9!RFx5BMW#q_+Z>qV^vCFUC_%U)q2-Wio3CW4m6QHd43~WG#^!v$F*Pw?SSG7^Ms4@T=+b?ChTKLnER!B;&$auTX&hCL4{PCMAKsy7(G#&J9u@2eU92fV)L%<#@xf9iWcU6!cSqCm{Ql#h})F;~7KIDOcERC5kLV@SQI`tB$)9gHRC0?qVr~+yq}0pgkB8;(7+A-e}J=T3ljrlUXOhlnbkpv*K}CUwMBtNp#F7C&<oly6UP$a!N>I)rb4$*_cRNU3M#>?*kh(1Y!<7n+UoMHFJXWmL4KT@wXkb+-Z@yMS^>3JBVX~nz7Ci13juo$n3J-1@)0U5_7U;HFrM;PW<X7ZiWb7d7{`r-i&ZDH<JmpT%`ufHcDZ|bQnq=;B<C&2ADko%V$F3IDGE1K6O)($!d2gngy|!oE7Me+6YbK38BF;QwtjtfX>%Mcl$hnk_GZ9VU8?bEo)lHCpW!}P?jh5eD-U@%+OaT?Cp(Phl}1HNB_$6e(Bea!~rTpbwpfRrXTe`pf^+-*YDwh6QXZDTD;kLz5BA-IjCOmgZJ+1r$>wb*n9J`q8snwXprecCk;g!BJx;%w0={j4B(Shy}IH1{9_h9a7u<xzKuWay|d*)Vw&kMd*`y5&T5HoC$*i}UMVQ46{={;B`}Y(wkXeE)Br<}d=~C*%1U<Un#4`G_wK@qA}U9WvpeyiRZ6H;rFrD|AyeH+pAD5S>oQ(uGLc$wL^9HCL+p30LhWAx81~xdmL_Shczo=qG3TW69#^7!Fcls54uQHr6{O}Kd$dWAuWwE+DUFCBrU7{PCMFh(n>jX6GAhlL%fqtk`<-P_DqFgY+jY5|ZsvkvRq>r+*om09fvDg|wrlxs4ubVGjhxuUft|oxqpsj#kAe#Hnai15g^Tk(pR=$=$dC_8k8c(vPLp6z`H9_^rfex*^!0wZNCe|nS8ih}KLPIp29#?idR#OoyWdkt-*_;~H94u#U$e{2oLP>gD+&*XhbnRjB~R*!C<a2!Pa+cn4H%i;FmU7T`mOgY(!>4Ff#YAG@j6f4jNN&=HwMpmyBvBH@<rzdff|H!NVi*FwUHuEspjL}t(({tX=Z(?0og#(e5^0YnJ&d2C*oXS1A_X8-Aro&!Os73-KSkCr!Yzn`&K&Nq(_CD-PM7PGB(^J40A!!O0)PlTaiMB^ZU*Ii-WyaKfl<ic3!^RfAgOGzV;L!(%DWDl`BGOQ=f?WI{$!tTLa|70VL=#3m^eL)9g5X4h80NS|)~=b#E~q0yJ3f)*W!8`szvnn2~n2IKMMv$sCE2gyyRF1bl7G!b7=|kD`yr$y=Q+7iY8c(WlF~3a_`#VsqK7D6te*`rM4c-Ke)mqYd)M=8^+zy&KO+a>-^89VH%08FJ>Pm4hz=4<NV+pDqL7x9O_BroGv<1ceG(9EbK^dme`ch!n~Hx$u~i+7%j~FMKhoQVMQ6)h3b;b<y9tu7bCCy=t1?E&X@2V8|_YC(~u}9=T^K`q47in9rQ3);Cv8pYCY<L)UBLbh-WAeEydH%U|yGO*IBm4?IMT!5!Mm3bml?Q7tYsV8u-?3d0*MPsnX-cQhGHS{3B#9r>k!*lBd1D`eyjzuDPLz{2q$eNjR$c=f&6f3xcr-El`VwFK8xZ6!*Mn<?v2YIPSaw=|RUpRn5e)TGbLT(n!ONWqPpxY>fkw4->2e1)+G=MHn17_6y_nOIY2FRWyQ_`V97!;Dv>{f_(0Y|To7w2EuA;8Zlf7+e=p6luN(^uOa>_fLb;%C<9_21n<tbSw|p$-J6P@j+Q&v>&^g{7gj<GmT6Kcj>^*R&&{Wsjx7DLay|)u8HLAj214z&Ons%bNZ4X0A_G-`D?D>^QpZ6N!ngel|asG*KSE7#a|p-G+Q8If<H-D_?}#%X^9IXS4r<Mm4fIfee6Gmx#Pb6*wn{eSl`SW^B#TO9dGs8DXl05n6%na)T<EP<C^gIq!3suIc1wRAiER!FQY(tkoH*GP;3K~Kj1Mx<0{?H3X^m_{uyj{gX1v3nOr-L*0L_Zdb3^<;VJBKpSQL-5=Pi+$Pl2K6NLa0vWnZoJ|S5OL<_8vFwQ*abkp_Q4>D4*c9mPnZGG-`*n!5t=ofw95m->pdN<3B>zqxyPS&nHiqf^mnq0L!<E%|p=@^7~tGag0kf-w-t^>QjNLPsA4`SI>`cqX41~1T$dxcW)Y6faOx>uw{ojx`>9mPK?s~%_aBiA|Qh4*5pKf|zAmuD7@sg_ybMVxGVxi!ZqT^sf)wyA+&o1F5<_p|^E>kDI7TP#<X^hdv(f~k)+pJwg4<%bf*0yQC42-oDA?95yZccDKR0M*14t-T!0=-1p&z1v_RIiy04>F{-{1|_z936nZIx1tAPeIaa*KkU8Qt>_c)qh?0CC*L`?GUOH=H5$@adfQNvdyl2ZG@lA3heTGYRIIiw5h&?oxn`MiJ}=6H=w71-vXv;>Kz)6wM5(eeH9ufNkf(yu*ZWd7Os?#3@0=#HmL4ij6L+?+XNwJ(f@NXAl5thj_M615Atj81>y93+PBf{@m7Qv}PQan=kmil>yE?hSnj2An>tKz3+TD3segD^k-S<fYxC~7**2mqDRh*d?i(rT2uL;nD-btH?vB8WdTxqKQojggFN-xvl%Hh-FyOI3)>^S)O{~-~wGzA~5zlA9(t4@T$!8kpDy2Qr9VPUK-v7JTxPQ;0o`qbOyd;>ekCp9eCi#Kxix2HA7Yahaf{kZVxRkL#Y_S&6;y|2FNJ$w385Mib&7{n^FDArg??ON<R14xbT*`a)K@EfFhw&}sNeJfdpZtQ!X{4Y2By{p-$29ZxeQn=+$>cjHu8O3$4FPh}QmUlo+)jr3hqg@5o4_Fc<nI6ij5Q!4E=BRVbVoR4cTrwjHYr^-Yq|qkP^4<eP5D#wpoRB94niT$~j&>)UlfS0~%tLsPN7FAk8v);^Pb4r~C>Fdk`0Ec7)b4Oh5osJ6KR7OfdUZiscA8)P>fzel4NdsA#^uw-)d^$SvFgUbmq)p}>}ctVNY=fM`_XUnW(>j}!q0xkUGkeIt;{HN#)G!7hxEzzzOeFPBT6P2=^6BqvYeOgx@_p_vbCl{mw&)714wlAHb)Y{I_^nm1q_TEb>S)v3d$uhhcNX)bT+H2^ENWuks*>07-22odR|@Jw6jyKBS#kiq>+NS<)NcTu~A`Bh9udpc)SlC5(|{vVpxxP(viWDiJj_|6OrjY8w%Jj_p$LhL9ULZ#{vF3xGQSz9hUC#@7aTHDV;RGbN}_&meti`u3~e94Jqdxs;O2_Ia`t6LFpeW!Y_(@5$lv4ukB{lcraEj?eqG${A{!o-Y{d@O42eImB0W!Abx&mC_Z9`rT`2SXTQYW^GEp>=rJbPm-%w<NnBtw0ydqBNodB=!^aeaNg@{J<}DR|hfk2v>5M=2r`}T*bzy8bXIrYVMZH4%9@$$!2C?8s7%!@moeCjiCr(ECwT;C1qelp398(Q2zKeKgK%q1>L!KDW@3;=)3sA9?Y0v1D5pPNKmA-zW7vuX$$@I@5^{;)bH;zpucxe3X)2E`}aDZMM08op%3$<K{&8g{f9(-Pa-hZQyz_3XsN=O~c6{7;<52)8-N`<}eD<8+8Sz$tg4$nTXCU#OPo)3LNI9)lWzh-rgO^V&o5OHbZeWgYITmo&#{7JmNEq#Hh-QOrHj3Vpdw5S11rsdH&PFXp+rT}(By?wApbNKcC%e^1=cHeOfz@rzh_78sI3IBfohlA?-{g;2m&h>8Z$Gw;Ia}VJHM~~jk&S%r!_XL9c3mFaFTw*&$&@m}*nDG39qRZKdKEz;X;|Yc#c3|j31%@FsU})U_Zf5TPQ0)*@!!B3c>F7UIFLqx1v@7uiq8##j`!9BP-tY|q?4hrSwe|JSuMYO!?Y{RnUEP}1qMo}}Q-ef6rS5u#mb>1gfgrW==+SpSzubHMr@w#q^PlPVpHMN^uX}HPjGuJ!WB>pD`_a*8z=ol}bA;~E(e;;qr^J($o7HSV`g<$*SJkB(`@e5mH$`qv=d;tne~&f}uMM+SD!o{UQ2<Nc#nP={DAr6XgD503Rup$dV>RacvbG><{^CSnC+-X-^KaGA`SX!W6Y~UvJAGub>vmqZ7Y)L4dku(!+naWs?9E&umfNAI*C(yF`h?cVzp<?b?|MK463pHIFqU75>yn>{_A1=M28^4=o}PyWMBOLWBR=*+KMts)n8uAZM+%<jtSXjj7B`mOt+9L9D2Z=q#RKjJT8CaMB4V~)rHMWxwhKnbqQ8c{icHY7zhrOUxkC-*2CEFeZEZ5R(#DyqxHf8+n-wR6yVXVOOm>Cc|Mm0kn-}uy_5Pptc4?(xlSAp^+wiqXG@cuRspXl4PN%50Xh%RPHW*-@RtYi{t+$sMNU|+`Etc87E%9F4)Ht&xskw;_Lkv=_#u@cG$TLIULh9A&g<B%j8YT`KXV_b0;p#SMl^PZ8lz!d#FhtGG^mx3%0DHQe&zn;Sjk8FeeBAHbeO5xUD48qTiScJ8kyP2;kIVT67&B2w4T`oKH)6W<b#ntjUT%N8vL(bW-xd2rsPfw1I&QXcX)n*t!h5{VByzl<ZToWR1sO%1!C@GwfNBP7zfXa~8_9r`7<@|eo`=Vl5H;3MPBQ>W$IR;+Uj11Ea0h@tltrt3!49i}(bdi~Ke+q~Z+&61Qo(+zhP|2}j(2S9`l>oy`nF^Ec$du>p#kORIJVJm+vZ8w)R+uuA#7dAwr=TI*%y!fM0T={F7XqVUrV}#FD9$^p>YJZU1p%gj~ouF4o4IJ%8&e36;>QSuBdq<j-2J0IZ{-uYa3;)rb9}wnTblU9Q+|umrp`YzT~v%aNYZQs*{_7XRg(F3-!S0YS^~34a}~l-w^eVO}@uze|3C2KH{Ugcc1ZRP)WJx0$n1X@Nxfr{vmHp^v(mla7ycGi=yv2W%vxu7cO6q7j9{Cx~^o~sCR^zQ(FOZsq#Zwpsq}LytK9TgF|1=59{MM%OGjA-Nfh&=HF(sHdnQ!;nL^yR$RvRZSG;c<+oMsE7_}M)n}bWhhnsMgrhR<6uM;kBt4<%Hpd;J#Lwsh6r6VfF5lY&g;Q1+n%PfD4IhN$)1m0)ZuZkx;zsbA_iMOplUClgc<&d>o0}(BFj+eRy`P={@89l{L>V6;5w~{X&h|rP@Ab})`Jv)X>{`pvO#BQpL@K<clZ#!d8>R13-YNAfR*OuhDer;$eF>)FC)}jc)fke6VO>frnc_j2g!eQmr^G`o?v~C(Hf^ohqNU2sR4VP4jy9{j(`IKRt*R$jg~_S7JQL%IusjhU%(_8PJ{fr~U}|IQ6n8^=;Z$Uy;+2@$#f;*srtm4BH_OXry}A*jt>EYNbUN|6t=)CP`Xqw3hW_iy6qEPbhdd*F(jG2;!rz+7w?zt)Qx}>!izkzwjXRgz;mi7}q71G-blzPw*PH_M{>3iEFNQTC0U;6{X#+w&<AlTOhj@YL#~9L@Vwk0jSR$uxnf9sN(QI1LxDMj8H&>kXEreR2^x3+(lqglxJ@ke=diM`$(!9xd^*N}_X77#;bp}*VlO0`q;L=aE+TZDHP0!MP+!dj-S#23~)-P3S9(<g2pI=E`L}-8UYVWO`esMMNc6TjtI}$|2Wa4+oq`^thw&#4KG!|L%vUdpdG7H_&MiDJw>I-E3QtxvS<cy-r-d}`g+!vDVQFCeo(FJ=?CcVSc&FW)=eg-B5j{sexenR(iq@M;a`fcQpw~?Cd1+2i;Jh3<ma$Z-s(#E?Cu8p`DlMhmRyMyZo!i3;N$3Dv9n{IY016dLU#L=Kzn^NJgw$DWkV*di2@@$PAwGA0%`r&N!ha!E)o``XQaq#6u-9pROiU&1&z&tn0-Z!H^W&^~uV0dSA#^uYLJE?)9d+7d+^?7-ki;sJn6>u3ato-`i&;AjeA&X{C1t)Q-+-K$md_3w+cSS3BoO`olA7`vWEkp|O&SGAm;`tn?9aM_Y>;g86LX{HjDbRmF5NxlOvpC)i0m|XbA}0hL(G{+Tm=8RKW19XNaSDjNVvJ&?iv&tj<;uFu1KJeO&OX2AYPndm9A7r7Sno;HO$A#4w=DlQJ>+u%^8A9_`lYu<wCRZZsswI@$tC{mN?-D$trrFz@KW5skdh$IakHXI=B`W@3o3Sy$^rwZq;yeQ%m^qWjNIp)5pLlL%)K|)+DXHvTQ_SmGnp~!hB$Frh|QwE?P0a7g$S2aHKlnX-`%E@hD)IS`|f1p_Q~1ePm$KZeQf$KwLm>oTlHg-7{{aGK)UqWj|crVRpnvaBafHFb@g~>r=)c(a3ChY6Xy1>)lx84Hdl!aNi8^WT<|t;fb}mEPbYC%kvlHh*5j2D!nh8p0VDa1l?Iy0g$Q5h2_)@t(Pi7HYa?vUn@jrmboS9L3ke(RJ)vm6XG8bjlwqBH;pAG^2s8bR;G+y!Dr7gJ+cfd<Gq*q7%D2AkJ-e$u-n!4@&omOtPK?l<hhzB&Twwjdv3nPF`I2w*O~R{Zm%N`91rx1NHcOchVN4}|g9Om6875gm38$QNn1oq#9QlfsayXKF5=^?}H9PflBeT(J^K`Lv_n$UCgX@-*pLct257?D)u=|&4k37kDvH?s9>1HaD|L$K7cHh0(c_orR?&^ZQ#|{%c8x}X}xXlg|{N?w0jDomZFs+vp6<L>c>;9Y3x18NYqs;-k>?=k)C=GV1C;nx&6+EcJedbi`)csM^YRZ_}L%o&a906A7|4jzy*iwEC1LC*`W(y*Sl<e5I2pGuWkK`3CnSYY1G@mVWgO`hvbWnY)=bI8DV>-5_*B&&)Wsl86N4ez0+NRnFLkyHSoC=D?;j=|@t{4$KvtyL?VV`+iRE*_7gSBD0S#ikQpL)-%pnji$Fq1Jt00b+ette;|PbLL@fj|d|wp1Jc7i}<8#S<8>BGN-nA`0}NNa4ZJ(aXpGo!Y3W2#Bd7M6e7&hI1GWpB@i7t!s==MIXzLr+Td*o$e%JlP$UpOT}&Z=F;-)tZmlO`g%%1xix`ondh{}x0&KnBOJw1a|o(Je^FRmy^gltZ5BDT?7*-l$Sd3R=-{AXyGiVvDJ4PTY*X5j=(sbX%GTb6_?xBMTUzENqq(UQT3kw{R71|`;<Q3O$i5vtjSva&*%2amrvm(7Ppi~>ipLXWVC&Y26y+9XSgkK-y&gSc=M3GX`Xcwa3_h$IC|a$$FMD`|TE@?moa8t2?aJWvi`DTx$JRmH11t<irX$TkjgJbsYNP<Ya-T)MSWkUfre*ZAl1gSXyKhXK#&{s+!eHb!*1vnrg9Rx;Mu_hlwWQcCQ>Eyj4=y?x)I!Q6Favn+6BQnc+B!3S^YBp`HzG7O?n$~OT7)bUQ3&Dg+ufZ5j*^A#HblE=uq+$*qVq)SEc*~%G&^2&MW<(Uk$1r%>JeFfj2})<tEfvTZB14|ILvIgp4x#3Jnqjgzt7pT`}SOu>XweW_$pU82Qp52;;~Q_@~ctBViPBA)u#NQy~d%4qK%*js8u`j=JI5AI;Oxu%mgKSqe#zYYW0YyUeeCcwrBuC-}-a@yWX?h${9#gq61G)xo5tZAad*cN)OAv`>#{l2EG3)eAAbJc(YK(+r2kGR&V#;{3uJ(3L{&}?SI{S9G-pB`+5+*;Ge&oE&4=+ojhCXP$yL(4dTtqyg5`1Q4CX2&jz8R<3X>fm$>Jtm!9dlKM9{U<TS}prmnWKXr-urJ+S<QZG(<)Bv2^jF|&gd2!#~V7f(-O*~x186i_-O)=+j}Wir+x_!%{3C6dudMC<?C1VY+?<9eFQ2W32l0K4hzoEio+p<8b3_-RN~R1JS{H@!=Cun1jRn@lxuiaWn+6nFW|m;3<VR@L2I<vxgxqC(J9Go7uO2@{fr-y8UP)b33D(T7(WKgTcSUDHo}@cf{dsw>JNHajTa#1`uB`ygF?Q{_e6jI7yg4lj7*eLG+dC-LPt?VNl4?ZxmQ9}=W_3HUA!zvn#lYxUgX4lo9Wf&TWSK^irKFBWEfq!ps_)7h#yT`!|>x^B0-k3Zl;gDFCId;CuK%kK)0G>eo#f!efS!<Bosaoaw@iZiYiM^Ipp#8t#yN>5cJK}oz79~;MMLh{Nhjx=Bwxr0;b4fLr*WRmNUiD;2;HA>6C6_;CDP%a4AFubw_Bw+h+eh%C0VF8gqdQNLYc|myc3JvLVx!U}2JHO2I2iW;F**(j$&w!(SVQS>^c@||Om4Dvbv0Wi5;_J;}DCIEv!0{ktMI|BMaYb+d{_yJOy_a$hhwsievuPC`db$64XYWlObR%{bejKO(zKH4alIRhLb&FWZ2KU$G&HhWIjFi7Yqpk?M-hC4Fa>3}A*>bE)r6b#eAIa@QaOz>wkzw6<r@GxaRs}LIa8KboLoPCk9x637S}U4h;`$bdm|jHS*-r&L=dXS<`Xi?=BGpqiOz{(PK1#GoHthx^Ao)}~dW32*c?w&ZUhcjB4{z6F59qIr4VzBiR`<@hz`f+{S?;;}za|6T=lYVCD&;^Mee=`qyS)Q7{0rZU%wv>N&KIXohSLG^J6(bLv}xCF6UJ0Tp?>zFp8lmI!;$f2)nOOb2rrGq4bB%w?iiCv!v0}W&9^1AicsgoCC1gNZlxfZX+bF(KmBHUH`**_+XScRW#2ADTB3LuH<F!w>ryD~eo2yC-n_7%nX->N3S^C9=iR~Hi&wkV`@g<F*nJ(1F{et|ZI#^Mv(vfj7~IOgFWFW0>xiPcTv8YV-<4hVaBIC@{`Jky>%AA%Tep24q`T~Cz4%zSev7nK-mK1Q&Q9uj+W(eE3yrY#XQ>VXf|gCP4cXf%EaD?e0_{ld65H5iEi3BJyYCKm{{qw_TmEr*4)7e8;Kay%AMai#?i^@7!u-fJl=Mv6lF9dcBKg&fYWoppb8oRsfRbbtpd1DbRF4*ZIobZyX?*>oN1OH8lm9`;oEOcf{$RAZx@tUEnGdmai>bQhvZD3#FQjxxTCzScb8Y!Fe)=_TQQUC2+WXTaNl@0<Vmw0|i{?c}Mo5ucr2?9A8I;%XI(3x{FH`K{+Y&}Gj@TNY`JqG7#Hiru(;O~T+1mx<8bnn*di2#-I7N8i(K(sgn7dB^>&~d=+^9AW!1A4y5!K~_y^5cDf=8{%vR#Zc5N1e+K#QsLrOu2mDY5&6VmRWg(R;%?eqYJU#LMv095vG^d3DG{Nx00zr83$G>6i*A58>Ovi{15EiC!YxR|dg~aA1Y8yY|kq)<Syx&1o%dKwmJG2MF$b-VcF9y!$*za?4%iQ4d)spDjCvq>L9}Pd^(i^=RIh(`2lPsXS_=De@ttSAs7^Pk=B;Kke+ji^fP92e=6O{zW}oRnr?cqumURX$iDEnZ7*x{=kDT^D~?}6r@7P3vr*=i5QDFNZlc{LXzS|ypS0h>i=r*e}%Om4^gG*wWzLJq$G}J?RWs+7gI~9kzK^ej3)oj5J(;qCrSUUSuoUHSkMYL$rk!m&!gmWqHeR;8dFNpMvI$%?1<;SunzbDO|lREqE7tX0%q00N>$U@Vu1~lKNp96bV2z}t%K*scl$rT^(UAK1WkJlE1$cq_je0m%!`m+cN8T=H5w>DMgJ#)T4*Su0cN0+r8|`<_kA?j#(N=rr-t(47hpDcM%m>`K_3D{8W~~e&=`}ag-;UiZTGAxG^8Cq_@f1@bJf`fyqi@|c_Ik?g;976dj#1C+{$-nk-yY7r>+MBnM8X**xvpp(@zmgH-9OFPqw4_<WxVmw<hoxGBYywnLE1NNAxaYF8GccMZ`ezjTdf%q^M2bkdfXIQb{N40}-Xw`}|9v`oR<8yjw0Wsg$?xc7NFW3xomTHhDt*^lpFuH3RXvTi^7)`>yx(Q`+;Ps|t!v%|kOR4v>b!5hUPdF5BkmymoKC=b?|K%4WW#ZPN*kG<pmS;*JAr3^#;J)od|aSCtSh!Ez9Y){0bO?;32^VyIlWxv`p)F=@3~xb~c_4b?Hzo~-%u#;Hw<S$n}r5kf=8Gq3gh74*M%M1+@mn}t4)IUi)ciusQ5$c0+jK$ecunkU?XVo-@iI*2~Z+)HpMuHz@Pf4Ip&n4s12SNt@xl<UBXkSS<MFWjClvuEVAs(Mjj6Iib#3IkEx2wswQt0e-a34o`tMVC@_+9Vm<_2Kd(8|_fZ^ZD|mFO!Z0vd6iXoLAInbxHeAUrQMFX6K8gTe3W(wLxK07>;D>DCXRYZAuC;=8>!1OnFX$S<p`aFh5%Z;EDdoIOP0+tHbbBFEmB=g%JV?E7DKCiCMzvm~|^5RPJQCoM)BO7^C8vnzfda#BDS!frh~Z?iMz)-?^=u2ISK1?^y$K#tCf_cR3W24dD{^eIo}>iE7A79=3!omdJA1I5v3>H4D!v1Y|=10?~1aIB!xUcm=|NVEZoaINrSqUB{$EOi4*!>l#5WpwBaDBu9~qjxv1n-1j5+Kf_Tll0OCYDAdw&cNYjCb<aPfE60UtX$~|sjKhqM^9;TUx24YJ0dh>1E!c4G*@>jjgh8q%QYWMt&?clbX`WmmpLZC6En8DW9&Wdwt#qeiV8y%Hq~fy*2M81D<spbPPP(ilzNlrB0|#Uf9^m{e4$h+~x1KRC#i}WgH%7aUYLdmhr%bMmT5*-wiYpv`Ic@5F45Y~>9n~yQy`nN4TSd%|Vt|o7tVMRDOeunF3Q~Vu_PV(md+}n}dt4JGlX!2^Q`O5jqXYaU9O)A(#LXi2=7j#k`uF7M(F$iTY3$S5{kh=&Q-|&r8PUxmB4VUEM1tZ@Pp%3Od#$))R$3f;J|%`y2a$Pej(8O`g_-ZS%7_W`*u7F8`uBBxbrpofSjgL1+!*M4Cm3D#4V7}BOm+V{Dcy{V*#<G?nH^AM78`hsLaj_9?l-38YoBwW8q>lVNlsM|b!0v2f$7j7X!!t#D}=RhoZ00SML&BKxa2@pRBF?*E%7bPp1~0d2z*!_Jv#h~P_B+)2{KgEF`AZpfk|BHg`Fq=yMFSw<FUN?_pK!;XjU3pvLLHipYs40AvxazI`&alq%|Bpy5%fPr1XP^UGGv%jFsQGdHDCRUXO!S`smSU6bfm_a+3Ds^pTamSSsU9EEd{gpFB&j1|yr<<4|o<4ds{dM0$8e^i*GuH#ZBT-izjE787G9<JvAlw|}%u$T$v@j?bW>C*Cn|VjmDS^8rDzMLd>l;S4hO4%;W`aWw>>xkXbVW2uB*5Tvz*XNn%{nm$C2xJ7&{q?Tj9?hms^3{kY{Nc=cjpckj^+zQX<D_wR%G?6e9;c9QYsP&|(ZoPj%-98K>XJTY>ZpS`Fk-zapiy+}~?*nb@A9$UApdCz#@l2CpYiLKQkT4GXr7XoTZ^9y`n~zi`6C=?U81ZCCZ>@NO2GL|<%FaUy&Lu?GV^E3#{LTsOdXL)U?j4g=duWRh+2qk!k6U|lDMp>K)H!~WGvda!T6}mmGhzWO&a%h!R;Z6BAS0;0K^`}9CRtnjt?V{`N*@Sa5T3k~D&K86gaM9ePv7_Mm~TT24{3d4uLu$>#QCyUU)MLfY%gcisU*%VZV(tLJVQ(Tz$+&(Ac-LRZbO1EXh8)U`-xZ52)5H>;S$|5UvOoS0fBdih2X$m&elVppi;xS4E!dAupppt9C6eM0we8eNZ_<gYs!L-QEmZnO=ba3u5^;#bE;e&JxSsS9#Xytrb~cY*P`#PNfUx$9DU{rB~k3T+5`yy8I1)@E;WcMNU*xq!B6jYcV50%aNp<LHEhzTPh4BwE;i+kIa$FFU7xLCNtx4U&Yiljpvsfh#eHzG>`}H4km%i@Mck^NB?tZ2rXh=EZU@sVP7v*qcZLPaR@rj(e!aZ9;=tNh`}_Y<k$vjv=;^mC09#O3aOzM;FbFKiR=Unu7}rG51{gH{Xc6@?al#r)Iq1KAu%(fg4@aYsZ25d!#Aj-m$S-tU@E$K995g#C_srRRS?kV0IIOhw`En24`9Nj@Etdo;dz()gI=ToDgqbRPoMwfqLpem;bJ58Ga^Vjjs1<$Gb@1T>QtYFNEM^|e<&(zg=+o!kIL3P}fF+>Ibe=fUa(z#&y2Aj(CWzMN2+)35J3WD<(00kJE9ttWeHR31x@<?5wv)PQ)tojnZ}+2TbwyAMMY5=My81R`D)bM+>27GEv0q_r%RYx8H8qf_I+o@*b?~G)1-BYCOQ7kq!>nGk*K|l?IgQ@C=|6A&7ya!9IJ>64@38bIMmyVei`_HO=%gOe9?(}((~3XW531WxYA_6i4$+yEF-K#mBxlm~lU_xuuCH&&#2!kkgD|Zx<d_})LnFhOlYE0FVMVdw_{>8}Wo=vrK>{^-7$D{Gh*H9n_JOZCH&ebL*@uDyPHuSqqOXD8DZ@2!E##R<TtUH>hCcLSVf2UTj<IF4z>)_8MXVoA-Mj!g`h+o)oGQLtFBh}ZK1Je7`4-=t^z`uq%!gcSB#ctQu7@VPIp+kn+_2rttMyH8(D5U*T;(<V)5JHR5aAkWjJ{9fSySlNuC6Nbn}ue&S%cw<nas*<E7z=Z-4(~)uaI%Nyk%{s7MiH~Qg71Q`ew_Q?6SBG-`8!^$;ftEuU0eij3X0tnaN0y#me7hj2lJM59>FqeV{C@qcl!gdsSF`={`U+Mao8FqA&-%z6C~&dajR$22sL)vLW~t7Y^}6zbz89?64({;<g~=>AAs$H;k}<tKT@k>k(KQ<S>><PM3>?Q@YeJdn)d>l$1iaT#)g({<mKL7PTZ2)QEF}U2hc|?An-erG>Wu2Q9=?s_lk-u=UMzcB6_6+{&>B;WdcgdX|%I<UW60$wvp9X*F|d!h;V!nvX06&k!rd&$MZoz)Z1+;wyK-o-zCwY>_xVpW2G!tYmY3BJmxn+?7p>vilJNg%=~%%O&@@$nnrFoRChHe2Cj-wm4aS0>hm4TVYpv*sdFu#3osL%=>4sjHweMr<S}Se%QDpvOyas402(FI&AxXSlr%k1@m#2?OhJ_asmY9B-v8#gpR>&WOcGu>HpM~q@_Te(9K`RXk22E(j_S?x2KF=f@)Z=gzinf+XNTr*XyWM;vl7Kx1I9k#AeT7kUmpv+-l6nw^o~lSoHh&z;NKL`sk@{qkeMy;q7SVxT0m=bXC2yoQi^pYGkghJXg<SIa2SZ*QU*!-y`MGc>XVz^J!b^daN{B2>6U_twvqc{dKEX<C1W+ygAESR-l&67RVM(DPKT$0^$<#V+^57!J|Q`tIH4$gN+)N2dpvLouw#fH#=MqJgnYD;L%r6H#OLM1DyhpiD7@aq1Zb*%NTW#ZG<Rkj1hjuyz0KxUmMrOyiqd&kst<m1W&HIoHRes0CT()A8uqCR#<64w9>#RAzkh5@RMkJ2&bTlM;=77MIk&1@=C*M*Vm)o-db%>aE1!|-XbvG_=qC*j1p-0-yl%v6X?=6O9^_^t`Mq_6_2KlUEf;mTf$s`5orLWl9_8Uprp)RbF*G8>nSorj~2qT(=r1wxN(3lGy4@Jf-si3^4{L8FPz-=$I-t=hMcmi%KtdIg2xG*H2Xgvy#4tA0YNVW<YBp@U^X6-AB0`({p+1quXf+L=l%$f#0<%T7(kl7hD?m6R6j617GT-M)Nj}z*@VMGl^c2~vG>`q$DT{eA=#5!4F;LJ0)7OZXM?R?3H#}?MS~Lb!ju=2h%0&y20XGnk|zwDFEZcPW;Jx%uZtGpE{E6kVsQB6*|BLTmBD;%70vj5sj)wi00#n^Y?WCk1D=QMCDe_j+cxrNlAtBdDWJb!V%c+tP_x*gDzw+qFSC*XgrgWIy+c$hqDv55lKUbbqlip1sSO4vBK(KGkl?(_!Z8)5pg1~=bJ7Y6LLa3LhBjZIEWgRl<PHps8peyUKT_FC1i1drdcB&RY}VY-!`{Ko75_QNXtOnto^X3W2H-kEcpM8s2xj=YDL1p(a?7!(u8;q)x{J8;*5lr-ROc>d$>fNL$Q)vv!Q3t5dusWxI>obZ6o>r(Mm#t6gj>`VTxrKKhK(CncoR)#x5vdXz&Ta;hEMWNP;X)^7YSM33JT6|g@zWVR}s}p@yk@KU}waFK>oyAvk>+sCd=y0Nz$RclMm+9yRS`GOq-BqCx{?L3?PhQNaLGujg$L;MU<qW$~{0NgwgdR?~_ohY1qO;;ui+Ib*_9!nRFNPX+Yuh{#PkGTknMmg_lj`g?{lcuI;e*I6VG<3fmNNIXlvBlYV0mbxNv`UP5Es-H5vrUo!jwyouIrQ)#d%%KFk^`+897g(QptGKuG~88IxHIYW1cw$PO*UC#a1xK^pCzZ7T+*1~HX*UqBf*}YTM4t+1_h)_QDMySA+3J(&jxTxi^A&B2Z3LY0=)A9D-?!KvZ|MIQ^&EBh>zwW+^QdG=HCCs=OE2XpaG03?fK{CVUBuEV7V@|@YO!{Z1c0$62@af#In<$5{B0uovzz_q-i$ZWp0LG#Fz<X!~nL>0D!K)BA&5N7UIoOteRo(%LCJ3YiWCCu-DCw$h5w*L3<Utriu4jeIPkQQTaq8t*Nrn;d4(0EYl97}o{zLkgW1dAWl86RDNPvE$JOw05lT^?U8vCb}fQ`7$8wAC{;{tgwXE>ta;1!L7v!UHqJ(K_m?gl!;osL>hj~1>fexQbAGNSDlPH_pUm6D_~0Ke*m#t*Y2vju+Za<e*Guwrrvi}Gc&u6;_53WZ<5%6BRJ#32fqSOR*v$DY-|Uw~G}ha|jjI4<H&R(8=Al1sbxa3bVK7k*FIvmgF*Gd*uU44(Vex^qxmQ44Y90^@`xuqb%H$diQcqagz_(Wnc^>29D6g*zHk(raG5-$n5%<dGO%jN;^|Z$nPWO`B_HFZN%*-FdhBk}`q%e;oF{A>O!ehP|)l-*4&PZ->37^6%Fix!*QK;U_a)rYz+dpy#0q$fR~U-OlT`uYm2eb3nkXOie0V(9X{X`>%Hn_FlM6M6Vs}eE;*SorB$%)%*SL_g|Si_+5Sf^Sf8Oe@!o&-*4aT|M+hA{rkN?@A7t7{ret$8jlR9%`bOfFfJOAEmC{__ugBHd8=Kwu1Mr`y*s5el%-dor-%c0i)N_$+{J7)<;0aG$(o41CHmFs)$W@g4}Ky&_9-%4PA}?JeY&PoZt>I3o0qSc2ewaPte6Qx42aBPW+#zLQzvkquj;FdYI8LuW@n)alm$q?U6bDIA5=SU_FhxB*>XqnG#0)5_&95>tH4@!^oWw`yvAXG)&#SN%8$#I;@Sq>uI~2ho&VT<U;TOi)z7bYrCskY+;lK1{%b)f7IMqvt`OV0qIUnh`|hu9uDoaRTVNGYKG<vBKGtS4ucuS7w90gYZUS@83P*|56zAc{?Fd)c`%YIkSL>zQb=J*SdoRC2TolpVzTSENA5wjem7=OTiSt7He4!c-Gb+}L*_l)6QE&6^3lzVPC})0>uf$!z*LGUM2^E@M!axw>-sQTUgARiqmRS-mv^R^>i`8;5`x~=Z@STCBcfO9cNj6DgANwpS=PrV0l`OD<swU!R<+Q8~2*xT-KiWZ|`Piy;Sw}*_CXiG2A9E6ubqsvFM!aoD;cfU{S^-E_(*p;cn6KR)J-VJvmC_i30pjt_tj)#ki7Yeth;Xa1Qe!CcwE0w@BAD+wC`3j^)t&R#eCMRMuP<)+T>@&oV)AjaC$?lzW{ZHBEnqdJR|uk<-tjnI<~vc!!sVt#RV5XK-V=lc)cLMpL`fXLQWFhcCSLE>GkimCsN|W#{1EbpX`5R%rpwLAS|F3)&6N*952$cAVjBaC(G2mq75$qy&^sN^=nhZJtggs7bx1Q3X`Wp-U<xu;oE5Nmv-xdj^tg9RIkSQCy@GaDRd>du5j8*bt1B7nq?{99Bi#fMRcks~$m=8J4XlYoyHmQzFnrJ)AIc;qinQ6^WF-qK-Jm-XR@TQ@3bD8RdU=`+9&SYs`}F}QwmhrRm8g02xGV^LaJecxqbmSl{XP=aYeGCj$~a@Nu?h}gv{>9JOvd-6*l1lpyEFMR%Iw74I(4!DGW;nk{W;y%<QCedrp@UvAnCDguw2Y<RJK;krr8RT;HZ1;i4a%u`DXL9+IohCpl39a{j1sHY?&;JJ_EUn<uA4bT2rMIXky7ukOOf@gUOh5Vmw6@5ZMOZ8*E?3c=si1;k3T0PiF4wtZ6y-042<q6cwS?2i`hd=@8NwXWdEABRP1X29chk(ycVGKQNar>r=OW8@l$GDtny7=u`Fs46eNY9FC317C{)&dXSYM9U^`Kq<}!aS~cx*zQGY3d<Kc$oId!e_t+Qo)mOx6F)TcFlRagsW;elnDw9JGq;@i`8+SxA@gC+K3$+*S|CEB<>aN9`KT8O_x2QWRHo=jd!ii#6YlJbRbaK9z^^qRLF4|8yWL8NHn%ViqiPIAOO8eBzRd<Fcjb=<|XJ-^DAJ|{w32`|7`dDe)RF^3LW+q|mM~}Q4(S2OE*W2=ByX#%E&2k+SM_H+&$_pEx*>eZmP`^6+PeI3)%XvS-J|CTm*3QDZzFle82Ig#QPwGB=^C=^GE^`UGnc&rGodpblpi!<3N1i_qB8ckGXR}30POxBT9(%I*;gosbEY4~30KUkJzrJ{tpv#CYosL5a>BqC~Tes2McSAHmUoV3PS@gZ-ne390G@(E*wHt?(Wb&zfh2;?g*(#4D(2AZE#C2A)?2*FNMn3PXoXgGJ4XAsrtEeByx3Io(JMVN=U$=^j6&aASQqTNL9i@7k3?&P&_XvJ}Bj#p>wre-(x?8M*rUfNm1qnAQ)yU<4AVNGEh2zem1p<h$6|npQ5QkWf33r6-S97;~`-9GM6ii1e2_*#aIYKKK4AFW;CP-T3f9w4s2_!&W41ou1(PD@k1mBTSh(iu+8XB9)B-R3%cD15Gi1f|yu(}t>C@`SBwu3d(`EpeSYg<D3vF~*1cY7~))2>(tFZD$os$(J|9tjXwxikGT5)QTgpm<lvF+1+U^59pX-@MYrDZ2q*^Sg=4KekoKBVY@%TP3ia5EI^M?GAgHcPtxCn~$?o-E`jmtl*GoEBjWsgyFKOAru1OyLIxEJEmvU?e#ptc-4Um+qb-1wTfZ+{^z%E_um~5A@YE$Vy;+x)Tm~Id>~CK`n16TswwMi#*FtK=>h=8;c2h%<SPa~jPuP57~sGX=Q8rvQE~EMIFh=G4RmwBn3%D-7NM(J%lr%UScPZk15Za!v*NFy4cTQA-q!Q7l80mn*nSvKPp+SrU9?m>b>wdW_tQHfgyiPVZOvcKQ932zulcCa&Xoa@Cn|X&g5d%ga7XFnwCItQjf#I&FU~i@i_txJEkCXJm!0F+QY_u<>?Y+i#^E6MWU+225^`cE8>OnO>Wc0F3e8Nz8Re0mHn<lzMz$CA3b#aTh8-J8L`y(mQFNzP43W+Fc2f0-`I9Setf5xvSudG4T)T<6KtpHwMN{F?id{yb({kWAaVk+2!iu9tkg=Z|z#nm)!Dk28p^z*cZMl&ww|^GQ0zUA@?d?9`&#-ZFwB8AI7ra5#`Qq=P#BcOY#GmT~j|Ke9shgMJIW%|y%3jVOc22l5uA7`VFq;!p;&D90KjMDxE$(9vqpykmXK~YyXd>lP;&vRwb)okLrGe*Yb`xe%WF4ia49eMyo!7hXb_9eD_m~%l9*`AJbY{En-oNF|#O>Ta?dR}A(XPUapm&S%G_-^y@MZ=9!ks7WRl^9Z3j!2cIaNarvgCvb)%^ow=Kc7SLdt4)(IcS$X)9Xd%WJm?*QXauO2o6ZtFmzo`8DL1P6<lqQN|{%ipl)OE$5H3sgs<jga?*Sqt0*9ti0AaEWJg+jp-url0~!##5wS7P&iT6d<Kk2q~?ph2~7ta@oL1Sz)CI^ITP$LNHyR@PwaiiE;90xjkl>C7<~x@m#WLcce6X?5--kS*zkDHdCEtgcTDccf7>vlXeLISj`?z;($le$&?9;4Ost5L^eX~#5R*aX$>Zhtx-<r<gBtW6PQgE;-$;zgL-yP!V;_}aVCkSVaI-T&!OHa1xgqCGAS=v>3QN28{R<=(_jTclkozdgMoKvU5Q&;v2R0}45p`I}X^wb>8za<~pxGZ#PRgEurR>QQqBJ30u2$49w)ozFHbWfz0CKpT-R<ykDHe}Hr4C(9jw5a7@OW_ixkPZR08V;^pvRPr4fPH!x`%-?L{0mszI^r$I=0!GE6xXg(0OlBTb<vc>!AU9vT+VvS^0hVcEm)q|G(dw*f2Bk!VJqYZ0U}N_ThUDM=M3b5swpptU&4E(-3j?O?o9X+2DOYXg<AIE>}~_l`CG;!=p#PxDH)j6J&_r*dAVWcA0of6-WC?EKy_y;+mE=%-En)^eDTnEJ_&hU@?+kHJv_LF1~0vZ9=$%awZsx5Tee~gIzxwfaKdw!58lqrCts67#znSLWfd(9x90|de^K2d_%<D;|y^3D8$?$brWm1x>#N|eJN{@7MubP#ZPCc3~pQBC`-9K^c;@k&8p>9E#I$3z?D)E22Nn{+K8m6Nvc^&Rk(p$Nt-O6L4;w&cdIJcwcHoN%csn9sIL}_INK~vxd3e?U#EBZx;-)k8$TtGrH4nS%gS>Zu@!S#*dns{$#|4NGdq{{m_>u>rp4_}M2OfXSzHy@9U*Fhy+N0qgze#4@U7adkA_fmmP{=j4G%z<Je{jnf#IQ~B7+FTI*p>W0ZPmq4Xct&Rv%sjOeW!}N8wvBtS#s?GUU8bv_D-Dh9%E?{u_&e|6~?glQmyxj-nfobzBV{{2+OT=yIS_6bpI^(qQC&pv`YqA4Ld(03vm9!bgQ$uF`b5hISr_9=yfkAsmNQLNYC{%bNj?oG)}%&C--;Ts^-6OC^^YpVIOorU5@XlILXjPinx_AG&{IYl}S1mX?@Kj?Et8I$+YEb5AojqG-59GpB+Rt`Y7~^8!8|b+x;q6||mRKMlsYEE5?s;sh<K`J_uY=@4b)HQ-RFm4%5=TJ~;}^4^ZzUj#^SRRsghphMQcRxYT|i;|?tG%MW_sL-&KB<6>_<<$SHruwzHX}ex4N=Lkq{NC(yosvcMD8pPR5NGveE%3sQM%*r~fnS}{lV%E(_lvPXNIbzl43iSw8#SM<R=h*=>Ek0aJD%FMb5WH))=pkNnK$NTy_DFb^s==}?Y}wL{mVi1_TB#5F7m4IIkPcyB6iqDVl_j&vyXV=6b7x?!qfnlGX9XRty$O&LQo=|kG$}o{O<qb?`*?VrjaLd0tBsy;;317>*bZiLUkmQ(g{gG-V`?n$Wwc?4t?x5`^c}!+td}!7(*5+gAwwp4bqdVkOVu@2fk1qL#pDCf$$qy4#+@WURj(fPG+DO5FkP*7iJ+#w9`9((ZJ3=i34E{pJ}8Hu+7}<C@w5G#VG^}aPjHwQ`+X%%WaSGt?F{Ns6HW*Z1l8vzy8GcpLN`K?;~D}a(k(aUSAsZg!;?<mt)_)bRYP3(ECc79OJ#vgI~&n-^mk+Uv5kF`17+x|5^U|^s{+S1uF;@gT<6R<elu@k02P9xMmh?!zuK*Cv<u=?n+9<G;~`-h^h0K8^G9ENm@Hk3@2WjtC`PQl9$T2bK)J#na3}tOh%H<<g<5%z0Cr)UP2g{EhJI`!}wgtJ|#+gsG$AiI#CNrggMha-7lNztcFvLI_~HZryC&LymBJ#kGnoCA#}5}fL|!)ZAGuJZ{Hm@JUB;>{`htB1f>TdxRCC1+*~>X=#iOgz-r#qADiL~$YTiTV?XS_dbR&c_5Q`~o3t%dt~=|<ftF6ayEt$Z`Hcdcq&n|Vfs_`~wIgI9a<HIJaP{*A+Sc8}c6iJ?5m#g~raQV@wD`OrcSk-m7TqrDsX|sTgoEAI&AdRW&P3ao2urLZS~b6-=Me$iCRMyE#d+S_TPa>i{(X6MkgcdPM10|kROOEE8Ao!|<UdRVFtT95-&VyCrQ6j_<!DDvnNe_(aTL7kbIgW}Qo!~iMfDJUxP&5}3hY*1-=hud2Ne6hz^P{SB&oOr-y+1{DM&Dv&!%pnu?5|FDA|y9GOt#PdPG`5v!b9`trx%ALWHI8VKpy7JSdr|`te3JOgADELgcm)^`OYhsBx@$@t3|Ve2JT<Z;N)1$B(TPnB{JY^7sFy97tv$axYM>W8dd=&|{P##7bvdbS(NXd_D0_5I|K*oaChT=OlmOt$Zu#z&GXkjBVzn&u#SrBGq*)0pl9VC;Ws2K!_tOq|iu{xXeXJ#G$wK=9Z)w&Z8XqEEo=FK-MDb^jJ}d%5YLJOtKVE5ap>-ir|<jTU3(v`Ic<Rb5d<VO6360p)c9Tw^NMwVMrM}_R;o8>c*z50p`&>)%M=S7G5F)MV6h-x{5NeJfHiFvcd+XGk_~Qswx6muPQ8(<ASZ%uCe%)I}2&WAO3$@yVmZujU@Y5u-Xp>Wr&vLBqu|UW)CgN2@}1Bq~l~I9+(m#8?i|05M*SHhW~y0)}tQ)NYUQOIWwjJ^t-#dy1MFK0kyJcPG8utjb-1x^qg9n;eCU2V3UGUN9@(o@M#wnU0ML1jp|y=g~Hi!S#hYu13N5TAx|HJje<%_hX+@+n)niyEFg(c$hfP_^he6i;$6C05Asd8_<gQ_ITthH!%>Qp5y#TYVhWfMX!5E(Q+kEFBeA*Aw7%FKG*zRddDSSx{F$a`Rr#NW4=l!n5%eLz^yI@vb;Bj?Kv!`ra)=vP+C?eTCi&r#%_JR;Kq756^_X{4O3d@FQ5}0GPKnEXC$BGB1Kpm2JxQ0I_?)Q0+gp2PLl7^hiGul(z3kB~suqASh2z{Uua*_0E0&o{wshtb?K3RC0Q6BV&qZVik*ldn&>^9k#ik``;?tTD0>q}HCsd>Qig40^D0bbDI}?Nz*!Si5SGGdP++`aD$HfB5U13#BLd7vCrn9+*KzcHkZ{lxkbnheO=+Jh?!-6gpAD569evE6>Y&Nmsl)`Gmq2gIdCoi<KrqgQu#{4{?n9waHvp0|Q8xG*DxLi$*yi60SH?TUf8_tO2n^-9?x0*rJogzQqz`jOJuhCtp4=(WkSR^R+q807Hdq*RN^?J_U8KPUCtLrJu=^kDbRgJ)ua32;^?unUG5BmbTjwh`s-lpJUZc2lBr0L_}oXjOYH%0ojd>&O+vIaU!Md-%A{(6%}s%~7^-DH~zYVtuUZZyKSo0>?w=r~5DfT8Abo8H6cg8Qbff{27}EJIh9YW*%Y&T8QAw$v>DI-n%~LvbIh#B<&_Sk)0&GYQ&5AhKu`QA|3AIbOg~#;S{8FKsaZ;yoerfz2Fcm#Ai3^|>ZKP^Gm(;KE&2sPm#Tzi%`62`|m`_VpfqYTb0CqG>)_R^YOvh`;Z1`)ghIY=Hs7F-honJFPjRiM--w!=_Alr>srDaLObRTc!Jd)$uCAka34a6BXrYRUf)DTbK5hBh|Hv#TDg~6=_-)L}eE&=eiL_R@B5Qc{3KNLssR7qRDr<aIa9mu0fN#rz^(Sl_)y%>0OEiSYo(6QWQ$jvnO;IVbd^-zYNA|S^5-OS$Ry5GKhlK=!ty(t?XrGzS^hwW<ypEkB!5!yP8KmYI(REan-`^qOPH@ohkn6p@JqZjZ4ZgMBffDy&)L%oz!(DmxBBBbAEeUhYBrd@`40sNhHNW@ZfVsQduimL4D3qt(b*M_q%}Jt!%$6aKVlm>ijb&yKFeISgtK=P$eU)^1@t|1>e&M&S8CvDjY95&caUPk6=;L+tpBacwK7!Vor31Pjo<A8cwH{;{VkqFy+p|N_<=lXCpcOt(q9C>-HAwi;lzQP{%iuScr4VO89GhB;U1kpN@Nk>>E0xEyDOpBF_!F;QCV*u9|Q;5PktOK5NIAJuUq>ePV3-zWG5Ie;s&nbW3m`)5$jtn$*i*i>Md3WPP;+xm|fggu2P=)JlaEy<Fbc!dZHPQ!7Kz?SeJWkVZm0uyNfyrkwRP3}><wOhuLjoE_^`JDoVz7bPP1-0`tTg;A#9$Ir0HiJ;vu{j6|x;u=9A8XOws{C)~9vHA2PJ@dH12zV>ID_YFH73_&7OOA~u_>E~aMSPWLfJ_FLe#+og34}I_8YY<PVwQHiS}<9gI>6t`56w%|L-Bq%n^+??tJ7CTm@43^Q83Ajl2S(!DBQO*Y{4;ZZnlSF6`-^3>Dl-W&HY+Z`kvfR+KSx{O^N7vrXtotO^2qOf0>2e@7^R5LU}Oi%rfo(O`xwdp^RX?mT^GcfkUyr2cN6F{AGHjPaz`GD`j=%*V*K+d^VlXHJN-S;2-+MIsb{q{3cN%`%DRQkpm6S9GT4tBt7oD>9)InFr_H2dttAdfmnVxQpDX>^!!=eeEvU;XG!#o&aA&3b$gw&Q=%z*39M7#o*IqrgI05AM`p?gT^I~*Mo?vhXcO?p<OF7DW(L7?u=Ac!M`mBL>%|<qjXW?~^EjWwTMq4Rd3>?8^qlWMJp`Lf{X(KIc=%pN83-j<Bq|zw1^XxvJ}e6M`QP-4>rXDC>0~j!f}>YhYxN#&1lK*B%~V9o#qJ>bJKfv|tNZO)_kFv2Sc`a}^%3i{3`QzL5xcGo%jMm97EJTz^>C7+Yht##QkB*gTFVyGcewFHXG|?LO0h+}NP*Q7bMDJ3S9j?<Iu9?)Trq-rMFUAe>_YSTm<~q>u-5EL+%ddWP77&c%L<AMDb*-9W<|EJ7HMiJK4|$csFhSyF$da@DhVG!GwKqsutU-}%~O%WOGIfWS7VYpkzt|Q3GzbR2Lu!mS8}DU3~d1Q2;~w6MtzLK<x9!}Ro7MhUv^Fv&7<Gj2mR`NKx#8{y>*c|n}J;)Hd7L~4JT8Z+=SRGRi|&GM1-p;IDAf~sh3X6)wydM8FJ&IjU_XKbR(_~FzKZFx-N;EsUZ&F7H5J|%#{srC}5P>O#>hh(vsXLR$*cK7%>@E#>27Ds<buR1;IrwYX=*o)?1aVqesYZcB+v+Y7(}RY00zydB%RMDkOO%8_O0)=8AhlIaiaZG@ZL2eU!<Gp2*2bn-EkAGf+S~aCkS()qpiTMkYJ?G!|*8>lR!iU^kEH!<wZ_3l^6v_DQg8-`G8zkB0Z4vS9AQ=xmY+3Xq0Z+Qq|OcY^RJ0VQUA7oUaqs<bblhOldT-dbc6lBikDo?N)Jq4dVWdsRfZ_qI{G!%=$^bqT);Z_ULTidqFm-YdmD)>$E?;UWq@GbX`ty^sEyt=*)>{m%}Ic?g3w)=kYG{Z>eS1&N8W_qE@NzbB})#7LN(gggw5(0`5DLOb`WD{ZOMz0c200D3-71tfOn;DK9G7;8c~>*(;zA$X$sv__0>y7{^+%?zP2yLidBv?8Fu2yz#zhGrz=aCWU|c?~PbJZrx4Cdb<{Zll;10(de~O5ogt8dhDqD_RW6=I{W>XCB0x(yxC+H5OXxVAv+z<{!qJP<#cIFB*dAnb9M@SeAuMJ%pB0U!k<+X37N*C55@)*G#OsAU252S{-DycCirxm!Gs1iGp5Fzh|m&iy&WNF$gw+pn>X23$rS5fjGG>WaM5A0#((Ko9R&@V2$M29gl~90;tbuq@d@Joi8|}hDYMpyum6hddOj9WY8LPL8g}01DUAP0;*bX=?-+)U<Nmd{wsL@^HKXSee*~Es8^zijL&)kN9c$-8c&g4u3qVteqGn0!@@^)G=2F{yfzEefxGH1REdiMm4Ti_b#ti7o3Mx3Uv0!OW@e(yxs%P$bW9L8lj2)?CT^@D8ck`VwEctv6Rk)%4pJC_q_UsWIKw$A(@O*o=vGV|Q##oZJ@$m0&L5Q9jtsv{(_K?r^3<{>i018VkzSjPG&7^~1)d}OFMnw0qODY4b~^#ghFx+pUpd|@bb8xX%a;|l%(H6tnT6JUKgvfQ`6gX0=HskpQxX=neQQL4F9?1k*hu@HC@^bo2b4#SIS%ZeNp_>*NFyM};~@u^^0;1ZSsQ@8a%M$oUu_eyBuZe;*!N5tO7di8$Ngwu9l)oPH2adzRcnF6af>U>mUz|h8H?H!!|%urXblz(uO_&{*TxITC<6%-j;IeP%Ae1N`7OH#3-YMvCZKZAXsIEdusz%7BMU1lRjlwS`{N5#UjRLQTG~-IB7qc7)f<JR`_VRz=vHmXy6UV6!c-w(gq7!#-6~<F2QJWWkO~6xP<(kgdVHC@S~e~(o8BK=NfaK}bfpnau_!qW_`~a;dxM5kW@^HuXos^^T)R_}M+Kj6pgGaf)Y`1E_1;sEd6DAm7?^wcdCP2QznHTOgY__pB7A$r+~zF|o)8imQ;1_DLXP=-Hp-Q~a8ax>`pOQ#hCHToAZ$JiI}TLh5Y7=h@PWlHKU<K|vqhmmkQuW`4|qG))@k+wQw{Xj6;O0&D{ZJ8C8K~@Qbr3N0nUo(PzZ&OOvXY`pHECixj+aq#Uh6?n<Ms=#MkY#U^wy#u&T){ZuD~kC=?^Mn8Vo~joNq~(U#}qDvE#Y93Q7<PXBWDCOtSdGP2Q(WI&=H#p!cS!rgR&Nl}Px8+)aGH_L7oMP{p;1ifqH@d?vw;(3J*Z>Nmz$pVoGU$SAbn2{{Lob;%}3A>dRG%q6nQBNlG<|o+DCkWWaPgCshF5hc@`gZg9HTe#NBpNk$+U*I`X>^a;{iC$^u6KTPdPsZ;yI;NoDa7%y{<XXNa(8$4JBaneH$SEQqwY!P6sgX;X9q{U9yxKbt=cRILS_V(JVuxA1bB?NpP;9JUAW&l__ddwA9dL%yqlUL@IS#hHzh{gtn}#jK2^<}Y)(4;v~&9QtP2W`vs07sZ}{FUH+JkgLdcLAgk#|CbtddCPK0min|7~rkhV_`)6QAiJ~%jgciIQ)U6|dE_DgA7+CjNJFhRaD?<&)bdT4JKSjXu}`;YYGsNH+l<;UnXqZ#jhK?kCqn&&^?!3U9=W18jFAhDnPc9Mck6}f_|R~{2r#oqTnn8&AQ>0zgReD+h1$}&a0l(KgB=*N%JnZ2Wv^liIye9-NfK5ri%b-QO>GiD}-pU&U5-yQca7kj&VKhP6I_kb#p9|fG*Z-zyFO&x1CV)jq5Gg~z~cIqtB(1-!Nv1}%r_`4#TVc$AdNJPo&8sR=aeCNlMaXK@&UzdiydV4$kSOlLg%(t)hO5dL3W}Pg??~TwkQ?-}Pdq#x|l0m0S=jCL>FW-`^O$cey5!J@j*06m8r_%Yu)489|@~IKG4+j{pr!(#uF+W-WtMRD>gJ2$XrUw+tIs58qz+RO>A!hLE9gAbWQW6lJ_r%2~cy;8M$G`E(n+N*}pBVw*J)w`~??zo~0*Ubr6Wgr{U)-3o{q<7n`OXyI(nqc{D}zas<RlwUXAjk>Qab_6O8Khq&$Hp@pd7Q#Mw=zGMLm%u?Ckb6sXB1FTh-CL=^62Q_U4zPgZ?IByQMKXq%sinc_#1~vh|c)rB)7RA0##^Y@U=e^!2aVY?9q>_Wh^4F!C&)j=r*-Fx}Ubi0{u4_cdJH&S|DSEf+WuPm62=IT8r9O%hN6{cJYQCjc?|ij->?PB_&h*UqSJO_R=0nqsB>{)w5=E{go)q%`&G>pVHmiw(NHGb(D<QM4VE6oC5X@?u;gn0@u*<mlwg=pVF}%u&!NSWmRJvb)u`z)rLcMiMf_?VeA|oUi%zp9?d=R&?ffHFYK*j?IMS=3me9za%Pay<|)obIZ)=^Ro_y13Smr*|GWO@cmgA8o15iuW3F??~*kS$Wx=#^QH_l@cpy?ALmECR)m193p(nubB8$xBz*B@ehmh=b$Mj|WIn6$g%zTi2v5QsWTzCDt>XG%mYIfH4g5WVUt-&;3)d`Lt$T3GrFVmd<HO7R-P7j9S#fV%*et`wdfi6-<>kt2R0KhP`b4(!!%P3qg*j>dr|RXNcqLdNxM|iHQ7`=g&d)#7Fx4gWzWgbhYe(c`COfL>0$1lXziM-J;&^@5UgBS0?YZ<UzgW6IQMK|g<6c~ymr8R_d){AA;j|;u*$KrEo1{TMn+#U<yGeL>dwZxn!|#JS*Uoc~&*?Mm->>#!GD?|6r@&q0n<=T^=aa+ZV<SlPYe*8{7l807rL#6)vSO(sNh>mQeLBl75CyPf%0UF~pd8U8@qXsOKKr<U<rEi#lgJYgHDOL<>}G#3jWQSkcCE}XEuVoB2sKLF6H^*Bi>!jB3IrCp5j)IU#G}G|6N?4L8OuH2a8~S&iOj+`)rc+#jtG)Zqo`OEcWmHQHLzG*X$mn!L0uH7C)ZWJBYu~v)8{7~7y?(1*U{;mU&$<#i$is3y;^+yNaVnX94Qv_{1yY5@b!%4eZ3I`Lg7c@oN5g7lX?9-q34M5*kC@;x6M+mb=dq3NA{1^X}p28LMNnvu1lsP+KB$KA9*BEce4y+MRD2F*9*%bi{lJ-H?}RphIu_37N4R_VoJu;(d<YynVRixcsu>5(?KIi6iCor{j<+4urm;b@-G-98T-+69H;@AUL-P|U8u9{P&_*3Q$hr#j4dH>&Cv0{x#e%4Hhn=9dzKw{C1A0GADEPbs#pt$F8KxWDHeb-r!d+LCj{f4ID6;n1>{KN_?V@J?56@!lBlwhYu&le7xN-CY)^<Wm28MG<O)TNS>{0mK*@cB`3|+fx!Rsz`;b@<;uc+)5d^t`#21L^-uzk=p1@ccW)NJ-*_%eD7oMV?uQ5HH7hPS%0Xw7D&k^5Qox5aTn^yh+ouu(3aG|wptr9j@60eQAhym}yE4+D<7RUD1!}&bH`9Pece2FaXSaxPm<yK4!^Ka-;;Fgc=CijAyjCo(yMFkGJ1kWe!hpT3-Yd{E7P1G&q+*dLcHOk*KYi&VIXO2WB6$7##de5G-=9u7w@YTaCyNPebjHFNT&D1^)nkMVNPH!!F#LyMT8tZ!E*T{3c<I5>i%qj&trkq#IE9vAv;jiw?EKiq3dbvav-)iy;p&geDND%Dqo-E^A(oZ%LzQ*%HryW2&|ANQ3jdtNv5Ji~KHRGT<^Thqav1MAW?JHOo=~kO%BHJGuxZb)M&YVNbB&sZv!iyg*hs>nn&{-4n6$HX*YXDU*wF`k7_$Jo3yEQhNZ;ZBFo^Fc4T&A$yz(!YDeRdr;S01xs+ZPO28q7yo)tjtf>rJ9#Pwi+1M!4vC<UMsJwnQGY<tdb4b-n*J(@Hj0cthrM27OCe^3zYV^$;+B$zCq;(JA!y8N5j1@0j5p*ER?p_uzJN3F!~U7Ec8&GZ$O?1~t)8c^bkgM%}vyXsj9D(#bOp_OT?|rb=!!j%%{^>Qc%-XnH<veA|q%{lVA)X0}MT@ZYAF!nrY~<7|00(4lgjh@p!LhjB#AmK3-Te*t&d%`W-;H<uKVR}389hBN%5(gw84K7Fz9QQ>yhi6+lgtX3*n6!<}SRdbh<)2VcLKB^*$IBmrZns;1}{TowJWfNrEDB}mC0sxBOY`D#4*;(C%&=RyX;lijOWvH4_hw!Gg^LL@D=EQM8rXFCtLKooQ-19!KR4|y0TuqZ^P?>5pLD&mrF;1d?<#+KmmDXTy7cSXj(eUIDb-kTxWXi)NYt?K7o>lxmxe+j6$p#{Q{Z<z-F+8&KWq-Yae)HYnVo(orCz5?sT(nfmldXObiurIbYqZr37x#O6pqh?3w2O2GIZTGjnY<BijTSMXBNi?As|;~x(*>?=SFX|WMF1@K`{Ce~K548I-YaZ$alLre$-<q9qBoSb1;GlM>W>M(6{(%UU-J`_dZRL!n!fa5v}51+<B229`cP*=r?B^l42!21iO~rY5?q`27(m4LRR)7*ZS^=tk1Jc6%>NZ3{%$C$wqjPZ*-@vlDp^^r_I=8Acbn(epLsrGBWnehYqh#e=tf7$qZg6q(Sv-N_HrKE<+K@G&XaQ;&fb5H(yIk(7r4^3`LGY88KFRtL)~G<^c*lnavBE0WjGbFSg`HSw7D6bFW|#&T1$Y~ciDA*lV1;&V89dre^z*f?d<LDz1rFRTNHoH=bsipUmU+cv8Gh7&=*|aoggd1<@lT@aM#jo`jT%17mG2jq8hI$?nI+RKpILHEA96^)2!i${6@`CEfC~KetX;}5ebc<;_W>%9f!cz1%`&2nin2V$uqW5T@zoEbp^zG&dy9+a?~Tkrqr<&$tYZ#Doy5Q6iid(k)!t@N##5sn-RK{scOjGi>xNXh;lc){_F_HvoRmi$gvKgZtOvKIRRD_fm=4CieDr95C$|kvP{fuo)eeWf<Xm@B~m-ctnll6lqp;cmO&H`$#EHumV};6!S3MU#3UwHNoUYfd{qwfWcA1^y?~S=R<*k!AR5dtkQ*TbO5q%M{mFOAr<*ft=}ttNqrV7S1hGpzyVx0#f*2+W|1gZ^*jN3*G8tqeGHY6F?ANB-XZ#}Sw|l>)2S2|%{neblzTJWF&tmHSn9P~FL;eK1_m|)a0`AvE(|1fKA*vuTqVw*Kfb?8|{c69&?z_{|qi(ccVxfU`8;gkD(-mCKTOd)eJ}xIlYrrLc5}kJr`bN#{QI=+W__htkR6$!TIC~lujJGv_(x{6EDu<Mq-a0(`t#d%RQK(^}jLh`o-C<kYkIws@-}&dy9p&3RJ!+qK`1i?Czs*FxC+*+KCUn|9f%D+Yy&w76;Zg6P+c_8a#J%0`<T=DF#@qT%UQSNW`kl9bh&v^ka+S^Rp)_1>aYz+rIlA-S{HCcbQ!EG9v>6X<X_u3pQL?zS%dN-9p2z^%kF8C4N%2eR`_Ad%+527v4&b7_^S{HLe+^m}m*&40gMVM@e_Mea`gHn+L{nUi5)lO3;f!M5hBOQr1GG};&_f}Nn^SXqA-`sy14wr{@R5n#i(<2767mf=ZoK7mL`P|}3F>scu%U?9@bs%~`S%XQ#sqbjliu=Do`WE9T2n}fgOq6C0g#2fB5lxPqHvV+C%zcx1dp@ki+goS$EBHh;e(#bDqu*2ed=)YhPHg?C4dYo5$wF5Jd@Sn?<;1}O%NJd!t|{Tu%rPo3+%)BS+5_xD6%<pqz?l9fXf{h^PNa<q#P|GsGA{FCG%sHFcpo&g;@^H>;TJ8S>PIB%!r+io;#7tzM>LEn~=($O?>mc&X<_n>H&g@|2K2+jzZmNC%^`6ep5jOVfxbs<mKY#ktM$1uXSlU4h(O4S)$qT^e>}F$R8OWCO8N@{y^V;(CzcytlI`3`dflFOiJe@^Rm|o$%AU)<pqy{_MU`^Zt0E^+*8fKwjjwDGm774A??8|i+R+A!3I<KzOFppnTM<&vwH7G{mI-`w4Cz?qg+f_p0R$e5I|FFf%SV|=Rb(yY!J7npiMmG$+SE}u$XKp8tBXYJ61)E>)s6KV4tixICIJXA@j<bA^VL~sfj&!HLQb5&C-Pv;S!>)brD^HIwaj~mb+PM7r+VB6?VBbNTQ2v`C#D3feA!+z!DnkhMGuD-ug6IHN@gV7ir9A$?wexwC;OZbPbER!NH26Wzp4%`-@LLyy#QMUljAAMCh`tt3>BWqIJ>mEwfPh)>^6T%!62yHHcr8tTnWZtbu|}ODU~8PD1Y+12vCYy^Jz9!qQjCOf#uhq?G6%(aX?SW%WGMTK&y!l~GB&0urx#Sn^<X8Yv%ZQ>Cr{9i82<cLd*RhO?TX(QQ8$WO=xi2_%XwVd$2}^U(&ez0KMGNT!%kacF4Y(%iudo<){pV@P<Q+bnL-)p2#Ua6nShP?iam9Y`pWW>rd=vo@)cdidvj?Oj@Egx8FXD%Qs#vyJVZl>4KU=+XOv)EM$ZGSf9jupB*TEW;dY^N~-34}tax4DK5vv5hiPQ#5_iwI9$sdRD~f=|p?Z&Y^N$5N2|6)SQ1I=QHAH7-zAaa5S+lc3uuH6ft<<)|W@E<G2#;L$isU)c;AY1inJnC9;8jXSbOEVj?N8+7{bSy?1VH$UCS;`jR@Q<~ev^?e2m#S=Fmhw^k5K3i}chgNwRhX+ygKq|2$Eha!F+y+MFp(}U&F#`;(dIa$z+=6|X?sUC05P+^Cac>)d{!hgm>mf%R4IIEXaU=sOFqj-^3jhQ82<=NiGBz6OURPHa5I-X2r!Bd*RJS(x{Zil9}t{Vm5nsBv>yW4yo*X()V2Wwok{PWi!$bRH3Kwc>n9LvePBif)|ZX9M5!=vr<<hK90soar^X{IkPQa{R>b^>o|HNxU(G9nf41;NVXivqWSu3a$^(?ZY#R!8NJ;MkLdXNx2_PRMk33!@ciA$sJ7N`bg#QL2_N9wn0{=AUX9H8Nh$+%~F5EH;7XI_Va1X`4bSig2S}om2j|@9Az^s*5DmtiqiQDGxhcQ}eU#A9A{X*LOKOGlj<?T~G=7M^Fd|Qzjp6F{c9G%!-cOAow{wQ>aDYxRP*41Xzz8a468U=?KumGTze2B7Z%gC}O4lP1tBgGQ8Y*xtr|mCa-pPzTa(qzcR<362!YDD4g+@{uqTE!KH)o$Qb=n>@2W4uFRW3u*1xQL*VK{s19r!U77u127DErQ?|1O1zho^VQ$Mf<6!_02!7(l9Sy7)hJs>lZigtOjRR<p&!1sSf}<(w7&&TWJ=9G6!x1is$p3AtuAnnL^oFHO{m0}zOfz;yc2~D1?Rjl3C@}S1rdX9*3^(rm(RUV5_-E4DLGMy%=OMhAp?8j4SqL{?>~!)Q(m+IyGFS7fSNxrH*sJE>=t2?LJ>~pmHJ>`mV$D)k+3?;&;ie&G+oTuB;Vzh20Kyvs*hRdI35chlA*0^se)XYMAi9*{M(cL&n<y(a3&f0+tL7N0qexVb<k~-W_$&-0C7AWZ(E@f(C4aMVAf$)3EqkcC+#2T-Qgw;Tk{%4d*ayCSa=EIVk8a~uS#+Mw`X+xAyuHo!DlsZ>7QvQgI?LOx;3uRzmswKs)7!%3Nj|~p+qZmK^(>@kgvH8!?Vp=0%+4(%`3Yc>gSVth4eC~QC+$n;vMZD6+2MTn_I65Cgs5vGx{%l7TrMd={L?Bx<)e-5OWiBnP@cE@KXaE-m6EDT<NfKY3$h5k-ercoReefAEE}yvaq~LY>l{ht4o(-_@@PN}mp`=So432y@6wsOG>gSyXI&@QzVds6L~FG#cx<cPQE9Qb6nULW)dm0X7E>m}u}I|E4Y3e!C1I^%{XTJ@1ibJiWwBPbs~k=0Cq4;1_Ul#<5x%_yhzN-hzP@71i*>{-gold>w~8|CZC>Fc6}Yz+T{fIUL2Y{K8g3Z^9d|aoPlF`g;r-L8ZmcE3mEvo1l>|;Qg`Yzst9&dvj{h}jLX{6yQSrZIy{7W%Nc0i^Q`S*xiWjZH|JGMEDk(fYAZVgKt|YL#d(ALahiGw|+1lv!(YcY+G8yT%w|1ERatFuCS*~P~_q4t6Feo;B<lz$Ahm<I!K6V!XVVd&wKq>Lk?yLTSDjm50O%l#tHu}9M+dK7vkXbHfMQzjVJJ;l;B5=)V>n2wYqKKj=B<<;3^*MW3?mv=fF$K}dz&!GpQc+C}`BGhhGt<3ma>QA-xHMGOJp01k<rPd%R_{wCeUT?EUSJEjwnt<6xm*TeU{wpP^S<&V7Y$jfWMkoGlvE9_M2)&b7UXcGSU15yEuYe*=+=kIlMM&zjD+1+vlMklrvMdwFa<u78GlJ}dUkqncG~a!^zQ6k&(^>;w#htoF<P>JxkZNN3)7eZ1s;D|Og<O;sMH$Mjq91Nj!&%(qjxuCfdoC#RQr5|apQt2HdxlksOoUj1nVxuq6xo0S$G29@%V@yYI?nf-fAqDHP(%?QNCvPD^Hl|1XpzXuIT)BtOb_`KOw(}=4dg#D`Mm!rvJu9eS3n+Rb)KHQ%$aOQG6ctS#dTAhh#bU>h7er)pnF`m@ah^6t>WC<DQqizAn5~MKVRK+E&L})`%OidyByF8O=PCb?G)cahA!_^ZMKG)pk|^56(#omfK0s_Xo(>?9DXg@GY>3ggSlA81pTL^ghmClc5Ay3w$z~L<jAW_)h3>m)3~fYDi9{k0mb+FbPxI>wyurS^xV-z0O-UY9@jR@6l9L+HJTJ)oQQo940OyyfW<BdAWR1b|I_u*OnkRmi9n8sH^-N&OUO#TyE`%d(2Kx{(VF8jIu}IY!Zo+iqv`Fw~E&CCT${@7Z%rJi2#SdB`2Ex&qt>Y=!|PIna=Z@2S#G)OnMvxgjDKyQ`-Etw_OiQMQ9#y!9zWG@SnjA3SF%;MmrH2?)*pp^N)CB6%QeO+1s=1`=Pju><@-LP<?-zV_ZK7<}RIItdm%y=?d`9Defkif5}jhiuY7KJd&hZ<EpowIf$ZcA$=Wvc=6&xcwbM1>$g6m)cPxTaz2_&U7{Ll1a4Xg`uXBTNcw5clz$o34mhH#x|J=_rG70tU4RCav*HUI{lf?mG+#1N7n+N`)}VPy<lLx}cx5$eFZ^YOaKaFwG`7`g=Ed-;P!LwSZV4M9ZyFT<Q|ta!rU~d<#7Jo&b&nsWA_kZ#n?*;txJp_pCcHJUHxwLsTcK7EIs)GcNoGlFl4f!=zH)o<VlDT8>oWf^UiM2^>0DNiaW8&Af)Nn7FViWFqun91V4rX8B`?1xK-0>01+_zN^1SoOe8#Rz45muQdg75S<`!!GksdF19`STZ*Mc}zv>u^kE!k{=pU#oNyO41p^CkZ%8@N_f*j41{1EJ^SK)GYumY0`3aNrHg&cBGlS9W1mIm}MZe$a_v=|)Cq&u7zHz(~)GbY@ZshboSo*&fIprZl8CLP%<+I>8xZ6yt_AI+C-MBP~Tn;VfY~-;5vwV(fvUXkz<mcrSE2Tt>@)!J>3AU%tqu4z9bVEA=6H3)4OD&W?AnTJlq=cT;iwM4STQWt&iuh*Zvn#fBa90okg9B=Wk}t3R%}Ep9YRYIEt&pD75)0>J+{+A(?pQ;DJ+xeS0)`tT!k&{6iK6=VU(eo4yF1HNlWv~$NG@-JR^J{zX*XeRT*Fn^hJJH9&qh;A;MH~P~WfB(dJ7JnGYn-5yuRw)NWut;L@=x3U!=!rfe23qSE?Xilo-?(06VTsgSp1ih@{GbfR#SnYfm90v!f!{-_3sFMgS5#Am5#kBmoKeQE34=9$3_S6klW!HTlc(GntT7~t7#>^JD(|-w>lHI7(=Wh(UW5QMXgt@afeVT{?x-oa9%|Y<J8Hxz=E{734`AlN3N|O8>pb6QJP*IDt>ym#U+2cj"  # noqa: E501
