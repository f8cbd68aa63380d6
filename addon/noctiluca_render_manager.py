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

PACKED_RUNNER = "c-qXp3tQYsk}mvLw4OcdDtA!^eCh6T)4eptZl*E#0B+ALaD=E*fyRYYE2)eb+vm4`5pP7^Bo*M^-S0WG&$cNkm6yoK$hgPn2YE5Bv)N*tJf0<se0-UfkK;JYvpSB4^P2~w=)np8@7;Wo)M*tZ`6Q|q^R)b!RaudbqU+0~j?RnvGD<(C<3*jE&!|~-nUv`;`Zc}C^5{CFx8|dwq<)9e=}G=z5Oqyql77s_X`CllX%$RkkDo*}kNG~!C&hIYeMr-J6-|pWlCP>kL}R8O)AEL%&L(MzN%K7UAwQe(clBi&O|!D9qe)Q@qqhs1@JW7>_hxBQ=EJLOTozR^t%u{{Y7k-QEWe0eWiuY)ZBk#-Kio6sG*4*clLs%Nt^K{7y?@0E`g8x?(Z5FLH&I>Q(8t3*4{$^SSM&`%2Sm%1Cwz8xmE_3<E&l8bU!R>_7v%^1enCIVl;%~X1Pyv$B{vnV=!Pe(kUYt!WpNe7@pMtsQsOwuuI5EqQ(t*eCpB$W#jW&dneva9+kfnAZATkXdGet5%V=EWU*={0C0Ts>k}qaoXywPND?gqrR#(sEzw7w#lhZG=dA;lv^^)Z$C;!TS6pNbv>YqG_qQCGell&$c(=wuB8qLzWPD`3pytnxVlSmoXa{_R$oSr=REVKI>J))_doD7GL`oEkI!ceoF*L(X1+gqE5+tC;P{c`_kb9WceJ;^8OG|H-2u%X8|G>WRa>_;m<6QUNg(McZB{{(RFFH=GULJ`7+8KzZVW>v&rMZLUG461nUS>2DWi^Xgbou|}Z`j3j-V4_88?!8QD7jlf(!}^BP#cXz!)Z<G`so!6U{5+8m>w$BE^^7gomjzFiCVgI|c|Gvv5Y<KT0_aoB)12`Y=d&uV((__+6QwhPJ&x6Y-elv;=qkB6$$3Hf4XvDTG-CWTlc8pOP82oKG5;3KjIPV9P60Roh`?0<nAZs~Ge5d6qB&t@R`GagLc@U;Bm!Roc2-wWah=natVCz%E>3FtV4TcmH)l*;3LM%pO(y2Z&eDON=rqU6>l9%5kj-Z4WI!!)ZA*K{VB$aX^!kN2$YfCxq2dv0a~hLr4Lq0^*Yqz@vH=5g812-w9-ik^yP9OxhvEM-2bm68oqnok*|~j`mStYpUqxmAtkN;zrT3e<vp?$WD%G*aL?Y8MMj9sPV>5v*+7u@5+G<WDkcKsHnIh_&`ex3kr!RiZ@}#`k+2={W-8|aa-rL%a59z!=8Ll!}xGb)tSwZa$4iid(s+&WJJ{Q#}`k0jqx?9Es2|kkyT>6CW9r`gTxc7I5()H?a^%)VC!{0U!cJ^M=gWj`2^kkj>|4E<6+&(ziKZrNCwzdxs<CoieJKHY@k!c?Pv9rHR6W!mVXS@4bzq<$2=c{+SyWAn5Jlx*fKYY72h%QosWnIcszAm<3{_l7DM@+B$hJ5Vf_d9zp_un7do}T<Th}PC<a%<~9KJ%vc+veWO-R=10&f)K9OS5VH&4X;l+ke~I-hR3L((C+Sd-G+yzqk8$8e#26*XjF%oulpe?ZN)h_SVr096(HvNTyI2I+aO8N4DZEq&pjb7P-*YzeFo5LQ<}Y@(=;weOvkO{a--EnQHckh7j6ajiUX-?XoPEkn)|%9?ytB8_3zGbuFs2e5g!`P#u0Wi5Bx;I%u|zHdL_Wk!%!oW;R({@HSs(go-pJ-srs|Py6`5-{D|6OvmCPpWWPlO*C1%ENsvign%z0re$@S4?vp0@i37O)@0^KSa6@&-vWq@4TH%C`>zfe9Io$;sEv0%!q7ak|9(ViBMgzGjPR1cn}B?cEX_JTK9wb&0?_<d0O*$m13I}#X!{tN315#hzH3v$8AF+-Nj9qp^5cZ?hv<)7cLb-4GP#N_6L&@7{>3f9V;m%W1?qtOKi%{Z4_XleFw?H(5;}8a@(frkFEKA2lMtyYcmTHq`FlbbHlvN94QGlzydoy7CXQ^}>qp;3u46?HEb^#aq~7F+S@nK-2q8f2_1(+#(>R^iW;qc7z~FV*!TF-Pp&1p`5H~*|%*lhiCbkeXoJb8_MLBV67B}Bo!Xu}nvpf9rE$31ReArnwjc}f{vli5T-mpMztO}svt@U8XUsp4_y?S~Zd0c6k&SxYi^r~V}j)^PfE0Y*lVor(INJ?6U|EwEP3543sz@hs+5Dg-luxd;N1yyf|j6>{cVv##Yv*hZ0l8hoZu1?=fx$iBo$-(uQN02oQgj30BiC~wySN9$qrQZ8hAp|dE0<(JX&8#1B$f<?VW|Pt5L&!V_QPlKmUf+yx(yo=(^5d&yk_vIS-;o|eObDs;3p+1iVF~Ss=N|CAyU6QeLG1RVV<%$36o9lK97M{$ZoEo}p>J(~zP$zdgga&SktE^~?i@Nx(o^TAY*rn-x#Pik!9pOa0IGUVEr@hd69@kC!Uvn32j7bBx(4KV!}-%_-wHSbiw$0bO2xGQ$2Nz_>L9u*Ch5j%@qBfad)4KNAVyE0KUdOL-Q?p~mVy3;b3*LA20Li57_^g?o6e@fuBE#0hm}JCza#laP@sEnUlnwe`M_yE(JZUL1LmS>DZqHVus0yzal{N%1d)gl0a!38(h300Q{t-pv$kv_+Mp!ZnA_oB_;#2VRrcxRf%mE4nEbw^VP~n_D16iEN(cOVKR$TL42S|Yyv^wSlp)lU9<<GUt}$$$&k+5KWr%k6{@C0d@lJtg81i*f)#;Upcs}FSlL@T%8<(1QlMo%_Ll(|^JS(cy&D-p^hl9(`x+0{Ub-_qF3B<o|C<-=E<1f*#H_`Z#Z)6gXNr-2)%z~9QvJhdU4bp&iUM3$?Crjsxt8;FxB69{FX`EJs3wnwOG9(<5Tu5^Oy0c;c3cud;<iYSWp7GDG!_O+V4(sAWn#Y&vr``|!ufzIke)6DmkD+4#R@hOPCHQpC%m6=6%MH2KfaP>;%o3tW7MHw-0<3<YQGz$M!2s~1p}=2Z-f!_12Ka5(0bfsNi|Vr1Z@;yeD$VFWdC~K6#$3nVA{lC(DBXmP(;5t`#e81U*7S@ZGBPAbw4=h}E4d*YVVY2<vspM}JBi^UCr;^uzam9!OQ5cqJMu}>AhKGzh|m5b+SpENb&y^aA5#@TRjBYack~z(WR^~AxtkL32IiKpE{hV^$?Qh&c)3f6swpCI7jgwC_aMqPLtg4a>2ILy<F07#bPOOp;3~S973YG=g2j&%VZV7NtnQ9UFRg)5l;w8b5-8pHB@ymxR^<6xf*E<+Vc<`PrR#neL}gK2#UL4$IxM*~GFC7y0AffZ!dLpt66<;`)Xs0{;RoI<#vi^hO5RB5h#X_EN3;<jVO+vt^A(%SqtVrrd|(FFP#$3qQ&1o#t)h^u3l-sj3uu#>{iW}7VO{DnqpsEmYfrx)JpJLx;Q7<<MSWRCy{)%5^(75X638Nro<D!G`mDc<f$^aR_T`H2#;Zleh*a|uJf-37%n8eO1Qg&NF9%cS?gj?7ANWl3B)gb)T2aERoC4=@#OP-g%q!h=)O_5!QPG=Ts9Pk}ACXjoAKQQ1+BJW_Kj52o5P`qBg%}epo1j-21`^sipYl8DDj?f)KyKce%ZVt_UT<%{k-)ZZ;QO7{BvexRhgOAsVh0+elL6g0r%;<175@LI+GIRSs*27Y+ZfzZLK6vLq3AY@Wh4`JPe|{Gx&Ca<T6r~!@LyFi{*cx~r_~nX!)uE9D`i-WoNJWC!N~h_P;gNK7a{->Kwg-GLNdFV#K3B04Af*&Fq0Tt4TQWIO>8-TDu5V7JJsgPtW3vsQQkPwAz1gYb%F=cAIWTydZLC^)q(Bk6d_pdi4%bdp(N|%0h@ksor4>Z(`ooyI)g^>QB-`Q_T#<%y<b^j&5RDw?skJ;clI_9{w}W#qMK8%C)AvO5o$1QpFb|om#|yS6-=>&@KEVmU<Irl!+4&ix#43b(N&t{P)Oau!Jup5hTB|*r>>f!E6XSQ)8r{GgyrKuV>-x-SuL|1btzwnm~g}4VZ3wra_2xhppRoPh@-|l+W2Ga1^ArdX)ZC|3~!@V8)XMO*nWNIV0wCeX@o~`sOpUo8XbA3|1pWjGuHM5Hb<O#nCwLB2fIKX;Yj|qIFDYY)ws;&cy+$O-BB*`3TR&^vk#CRArPcc<I!GM88Zg%!fy^9(LY2oU+wR{+&+kY-~RgsE#%#HG#n1W&Lm}B1zq;E2mMW5^q2HJEg{Zo*RKvX-)tXR0<1Ke#BJdz(ke9{^iCdp&%ir*u(q<cIwEf2nLP#VL9*FZV~D>V?(YSI5Ff;n6LUYxv!+C+#%$@UmO<qceW%^F{+H%Zi7`mENfy9}8N;Fk?=>;_C?;M5MB?LS*~e7A(!CZbPXNyPHr2$P<jlYQIuk(QD#LVz-6A%-PO1;p3+9<+Vz@C>^phuG-C5IKeV`Lh-wmVfPf*HCn1Nb7$%V{LXrw{3=7_E^ZAk>(_L%~S_2Q$@iVCYN%dFKrO+KJ`B@6z~MOtBXEeHu?G?2-$%A*kF7T@^%Y+%Oa^DsEcF_T=Bh0M~5_9)4#YbX{8;1iuKGYk5$Ea2n;f#KwVGP<y|S3ENPWQH2;RjEdx5I78(HO75c&5CRA{jjVG0C^OG<|z6{RpjEIgR7S|gm+6k7MSmakyV)HJQ4<%^+wocWr-pEuq}ztJ&r(NnC`GB-$3)U`SRt#_TeFfH%nZG$z;L|l6C$N1RXViueR-p-32-*Rl!Tafnj}A$`<e4{nw5DXT=52>#zI2HeURrIOi9KN1F#n@!=ra-QWKmX5r_n!_@&Bhu7&XO?Zb+C+<F|8~#ybxc=~iP7AaV=67;l@xQ$o7f2lUaVfS45U7LCR~^c$-ZpMC`YU9vwvrNZ2r*1d{qk|zVwtWInpRR?EUu^poe_q}F<nt&$s$2bJDd~)D{&FrS$?x$9j~4aykBd<ul3QXy?cmEfnlJHrTb=5up0#3{V6fN)9iw%R4Br_W<#${kJeEzr?zqOU{Oz3eo!-bQC1t=8SZ=L{+VIc!#GdJ*)$u&zd?y*7qh_%l|t-CxGe$=p%BE{3bq1=ey1&KwW(NSl4QSQSbE<oE7G&uIp|{f`b!mucFIKRS~E5iQs#(`_XWh{8MC{dOixsft|KOS49?2gyF#T9I$QJ9E%X`D|H(-0OhjRb?>YYm-38s!{XPv&cVCrUq~;D!^9v?_z2AuZ(B)r|44g&>i=1)e5ZfQUkuT`9_XFL?yd(@|MTj1i&pel}qv-R)=%JiAUJ1{tKdk1ntR`;pD=!c-9dziPOtjLZ+)TWp{|QsFk4Fl+d6Jc_^Vb63VT(^uQwf}i7CF%<kFEu<QliR)Ja{0kIr4~T8y)Nku?#()kHYNa!3M)@tq=0eFPPwB!hPciV3eW(xibh)L=*(=8b`Hte7gj7p5}0}xSIE9P6NC(whRUV-A)_wmk!dukAYfgwr`zgHrC9U4p3EB-Am9*sNWCIo=#>sFJ?0uLPa><wr*?hGGnh{wGBZhlxD6%xkkfHO|psM-%C1YpXqH}Ok=vL3>3av2C`u<mRrhG)CIr`aO^0&L50CG9(}%Wtp0W20o79$N1C7jGff-$s>QkXXE1JDTwO5&Z$!sT?wy-2<IBpgj4*nan)^qulVr|^b0hkE@__D$j2MZL*ZuJ2_8)ujWIA~;zMk+)`TFa<5SG}1exODo5PLg@v4;zIE%)Sx+MpIpH|g_||LzB95*VNIrBvFR|65E>p)-)(iu3f^a06=pd-Mo%@kTSUyw?{LY}+Kis~-(}0JPt3zh}oS_^iD?*nju-9xfZL`L^|7b_K+K;rhk=He{Av^Z1qi`F->K=HKI22m5bgA{};>Ved;FMXZTIE*8RJCTnsjDVmC)P+3}%<(4D3_m*@l$lnh~>KkX&X#nWo(Kn#uefgd?G1aw*+JrCu9$kku3D`uEh)kV4VBKLN#Dz~c^>R!S>FO%;Ztix3eTEpB=zrMJ%JE8iH%<!ugZFJYk17P`w<MI~;UJ(QNIIKUKF=X;7zGRC@Z1XxFYuIAdB+ei{4&IAnPu?S8zk7sq#9@0a#b~tIZ)Y!b?^TE>D4^46kksPYimfPdsQs*NmIGiyk<IY8RMqTr^XuJ%LOsc?5);gFZ-*aOqmnw3y}D}Gvqwa#krSB5P;PKCk~C;#7L%2aBqG#)IWPPx3%@}ha^r7*BH~8(PMD*4MXaEL(<J8p$nLHjwMQg`>_%EnB9IPk~VLy{P(m!#5SZo?=;a>vLJ|E5Lr*FaWd!Q)OS`mFcw5AAokOt?zt)WYytPm{0AXh?-92hPSW;B?!elujD*VyuMYI)@fF>am|IyfYpFmGN+<W@Ir!J)7GA>~+FO94^5VJYI11j2uFoVIZTLG$a^A<@TJ+OT(b{t#rjKALwW4Pa|9*!a4E)Y@_dW34WGOq{FpA=P&rHdi(-K^mFfWx>RG(%!BhkyGM!ys)T_R|h;D@u<;)SLWk1Tt{U<>xhiZoxM&pfN9xFS|tHAfeMlklpp#wjkljOG1K5lhL$ESLZ^Mj=xRU^L9Vfp`dksx20pZ`J?E3|IL$YXrui6YW6A2y{WyD2BgA9Lp@@m=zUqY^N&BB5gYq82l?KFFqcxjZXW^^w3U^;uO(=uJSG&^eFN*ltzu&sithIq21W3sN(mB%6**QwDhuu-G;6VcP{I{)hjN;Gu48#{qG|*gR`QTpC{uFN_UxLp5!=|F1lxeMV+S;wexZSiX8aLX(UC<_yJCl-m9McqKoUX{FQRFU4L+rS4E&|#z@9pXGo$vLU@$-8u7|k#37GWxz^L}4!tttb#b2Fq!WbNB$2>MmUh9{RC1k&AH$e^i`Zv#WH&3TgpfrXgFtW52j9``<^a=y9`E5fe<3R%oRr-Om`VOBx=QAVLMayr*aOQ^NaPv(mnOXXCcKL~qh69|nv_@6g9k{u1(_|4F%^a;CWiB@uVjI<OroH8CTbAr5x4%=?X4rDpk}Oqt3+SIs$_NELXygEEYD7SD($qv+`;34Rip%2%!GDLH0y@A1v-2lxGGe6J|irEa@oXiwYHBnPb28Ih5Hh%e}oam$u^p$$wzP;cIVDh;z%cdK7=W&)3Pp#nNur^2BfWS=BUMGu}qf>q9yL9a)G{{+GtZQ)sEa1`gGr*rp^4ut}~zvwt?`H(5z@Xi&LfzN#^Q_Qw^}8v0_y71J-Dpk6y7_{y^=OL<L)I&B?cG;P3?K2M+WN&)n+7pA6|5*gTXUYpW8IC3Xc_5gi9(Ix#elg%Kc~p4F55f4|#4<N&Go*S{Za)2i+7-JQK{^voQ?`syHhMpSj{VDo6}w@_=(h-1#n1_1AL?Vfkw$peMa5J>XCI>^FtH8>to&qU(UzuA<QAQr;-?dHKzBi{7nL2u=klatAJ{oXI574Pp+4}bN4;o#Fix4#8!{*#J*5!b}v#0IPMig?XBl>^(G)2Zo4|9#?GndBG3`Z+F&1v7|g_z!V3r>DUJj^X|{Py<y}r}I-LLb&dr*Z~Pd&%|QE6^6+UJcDTiU^o@g)ia$gcf1g2Ixma7%fo5P5)&(;P94jSxiH<OmDvyl<<$90$Gi_h+XaGgsWYI17oOYD)~G=q?>be2iU;7$vr1+!#<P*-4}I+quVF}+6CI!)!@Y;DkJnE7B0|Z}^-~63=c^}pwbnlkc{6nE_MAutZ#XLrM$i`@gN<gPd=LRj4iAWov|WB^AxcUn%Y5IYb7!g78`@wqQ4YO~jHO;KMm~m~_l!=)hE6#NG$*cI@AGOP$OIf};>9exVg-Uwc2=!TXGKzD?Z+n%n7qem!a}7$(!7!{__@I-Q3Z$(u({wjB5iM6HVB0Jgd5u5!;7?b6v}S<xR@1-veIs}kv_DIbQftWJRKcxVm8@W8@NZ{en1#EbP9OFbMV~77xjE0Jj;fEu?*!!&tGO=UE8rz$OWCs5i}k6A_e0{ER2Ggib^rTTp;zB2KYhmc{5p<@aIfCGJO6_Tl;|9L&m5{yyA20)V!R_Ar>j1a%14<@~?0>V}}+S_;1IQ&V|E?X(G_*>Hzw)dl`yS8wMHMEeuCV9O{Nda(O@?mOwFMBiIK0Xkd^j*fr+v43c37p+#}MivOFLzWj2V<f#ZS9VQ##nti%K3=bhW0OIII_&WO1wuZfJvEuAg!^_f#D{I7mJTRuyfYUYsl~*sMUlEAFFXur(S4fm}j$nn$nl3jZ5d`u>2Nfxcq6Q<D=D1@9(dV!3o{^Y_0TzJ_BlI9G*}Q;dnWIkw#k#Z@FL-hEc`vX_At-`Lnvex<$cT%;I;<ZgMITR?`O3jIn|Fcxab20~<g=ki*rJ|H8D<i|l%F5_L!W;2E+$_0vG>_20|Bi90!3qBOzun}Ml+{xF>0E^D6AxDB%AS7eR1o`>03OU({1;;lR?yVZ*|~Y+bpJ;C7g5?$YgLvXR8=<J;U%0sl;XpyC&Tqld9(_Kt$-=h;n+=vmUAV1Nuh(m@kM7TYkzb=D*zy!L-OWGbB5t{Q;#GMg|QB?f&ikWA7UG$X-&*4Cm4RtTXWz#D*}05E>F^tBjQIm0)IutkK;y-G+sHv9d|B67@LxV&EwxN9G&(r)iWI%$`k$aiI8iKbp-5wbJA&XfkB4J@}0VZm{kf_9<q4vXLx@yYxVOxy}5I2!;7O=9|&lo2kQN(Fze%j3Epjb3<jEmwFsq-r2+KE)Wc>wB`$t_<<gTKW|Mk^hVV40Rp22zv+ddo_HL@d<Y;5^g_w6-{gFms64U~|BxNiplTLJf3bNDWD5P$`_13WT;Lt1W9aouF``+`bEl%eZBht~37Ge(znLujDk64js5@}bG1iDUIwx>`sEl8sk|^$AV50;gbLWBPXxQp`Dlsf3NkLIg+I!7*!VQl85N8|D*9Jlo<RL&9zBaJObXi)Q{o^)6vt;+O$Dkw7qGRvG7{n7@ZX<5k*_g5f9#W&|jQ=?^N-lqc_=P)Z-CGg*<78C}j_tL!4n%LQJ^x;pYuJ+27!|BPckygrHu+_f^1*w#s3*io_LMLl{`T%DK6v^5;9FrGQs_xGx#c`se|&cjsMV^GXCtkgm0HqW*kSG_`?m!&d#LYS;XNA-#V$_Rw3tsphmT^vMb||EHqskS`CIDWSyNqG@mQ9>iEM8~tL(qbx-@YmH?lFWJIfJo)$GD*?l!EduHmmCTFxP~a6MoAllz_-&DPUFBVfwFL$z>&mKkY7(LA|nykq`Tm5JJhjdb=|qxHNbIU~KUBuRnyvIS=GY4a2o29Cl583`2R!d|NX&QTHB_$sY0i;0IY{x>GFaVazD{5y=dSeF#vJRUp($1OX?RTY=FqnECr0aK>~9$sW0)80}|gX8r4a~#_4aQ{Kd3Jw9ZsoISSC8u|s1<|&A4s}<->H|^H&azCd;|6zYqUZ5pR^4JF59zOlCRv2_UA$GEX#@pHmI^G%dM8#r4BY9R)8-mj{!vdxhg0I&Z#d6@Cfwoq(s}djEBSljl2UpOE^vBcEL_6E2`Sppd3dkuf`q_Hz=m#rq$Z9JHS4*Cp0jI$&{m0s6IW=z8B&ZfnE7hG3Mkl+TZRK;P|!9vza#wBlSDEbXd#Lw+9F*aaUzo>y;66&eyhKscuC&MqL>U=GDi;6>A~Bi@4I5~<C6y>plU-9?w&fP=-T_8zyd?4mU?yhYG1aZC|;f<sk5&oe%|f))D9F0uPJYcR`8q;P%w&po6W-57ZK6S>?bQ`8GUJ|fV+l64X$m4og5iotQRPbnn>C~jWyQ1lnje<jlNJZRxBz}a*m)Go2x(qSU6eMKzR$}5}SkaaLjl6V2O2v)i8mXq~A~&a*N|!#r}qA#EL(X^CEZRkk>T&E?Sf3ZOH~4!;BM|V5mT9DgzD!4MGK!elu#tKb!NKRWXiiSN<wPdAE#7e(1xdiB$$WB_t7!FJ_NEV;b!XBRqXIQS)B=n?aL+$R9n+An3yT?I7>8gM;-}mb!d1%NAo87>)E>U4=@rbvLwlQ&5r?ieD#$os%vf(mR;N+b8KDe)8ZAhYto*oF@z&q-fcQK0kWoUH&p3iQxr`LUR|Q`q%bF=yuDF*V-ft0No-ti+*r{N<RWAxh4TAiMk#6ChZQ0AyG$CBB+~>71|B;N!2Z(!52!K@VxcUkRj2Y<R9*uzTu5grND=b&rX~D^Ywn(h2+0rEwA@r&|fMG%lxu@TIdP-%ux9n^*#r4`Z|crgNmc8Ce>)TKK&ZeQKyqbL$nWDHzVaKGqk^1aS_)XJ-HlwzZwZb)G_VzVCOxu)0DH0P<?+LjdR2O3o^{;2AP?wL8<yu6^iw{`;5<cSo2LgVko@vEct12P3*p@ej7_2IKy)&?trpuUGr!lzAqr@qRr2db<OBn?SI3>B~O!8<S}m39b|?d5<wLwP~xo(DY|XtKAGgz6QPVA$snWQ+O)a$+w~X?N+ON(;@Xe+GS2xL9ov&^6DrcFa=~aBx`VN{TT#gHf0Cp*aBSn0fe1)epXq=*5GPoO78-dJ7;!pccVubeNf>ZhMKz4!4Y}r<+ZN{}FI)x-TdGAg8pKBOZ?^q`=O}E3?}t^C-lU;IOJi|FOk!`EYB8N=pJ-c$2;6wk6(^>NAlSp*OZQ@uzqGQ#m^?5VNCu;xB);%7nMo!L$?oFuSzdxk8PSSiUKngk|KmanB%qEj3FFp2MEpletWQaNYRg@HwIA-6=f!XRt;LPnyzx`#teM1pb`Oo1YCXR|A<V2;sld~M6I1_q?eyzN6Y@ABzDzLk&H&<etBsD)bQS$jUJAvd&UCMq(1=9ab5l;nEVs~XS5I%1ud2)9I`_Qzt#mrHR*!yX&Q$|ecEchn5>GN>O6nf^yF(>y_QW*ncipy}t|!YEX*(&~Z2`GU&+zSG#QtZhF&JANf$%-|R2DB65$zSY>Czbl`79Z2=swb~mtTwB@?%px{4<W;qHD6=-lzSxx3_by?W{Gj&6%t<hB2+LQzQXG(tJr5TvwKJR32r3ha|m@KWN2*Ny<qrIM>BtY62$GTS||(De;~7F{^KaDRJO4@_HrCf(eh>nVM_hC61gn!rJp&o7f(ic3r|7Bz%VV!lsTDxeH2TQqh6b72uS26Hc-exV5{Q1c{`D$O%*&<vA&7;haO2*@BbYbxUvA7lSr9;|d)Y0~;Y~>KE{roE=ZyjMdXOb=#q_3KwNEC%L*h$;U}KF$t{G6sbr?CgWOTMZ@U5xNn%mm^N^U70v83XCRx&nA|%&jxD_YWQBzKW}Z6tUrx-oG?m3|<qvjhmbO`z?C=LRdBz7Q2QxWZ%q5oP*LR11kGI~w)2ak(VpcI(;;M|b7@20%uQ*#0Ajcc|BFfl@+_({OYO85Nd^{qu&@Jq*oYmqfv0-bg>rZ{-i$SfPn@{MVdRTCO4U@}wzKDr0h5MX50rq)W0RsaMZ%oddY!KaN(B7RDWQ|QTn37<k(IhE3SM8CUfHzpQ)ZsCfY?d0uXp&tycb|QUOR$c<DM%nvV;FM5`Cn#5@d2)w%+*QKle06VK&k4uIy;kygma=0n>N3x^>-(tHY4&ph>Vr>gFAPXRkcb&b~@(^qCg*VPE%-tuT45ie%Ej{T58;)4ixl*$WBzBEN7u@OI9G6zuS$956}(M7;T3K+C_ZMdXL6Sf<E!smQDp0FvK|lgKbPzm0ci8XO>M{1~T69%E~kN6|1k+st*-@bBFDAM-tKjl{i19R<3!)=aNxL4$Tq`y3FId4M~z=Mr8<f?86mZJHW`GkU#?-qU*;Ot*IW0;Eu2pb6mI#jCM?Tm{pMyI*quIl-iPMnLs*co>KtbS`k}nQ)@1>yL?6WFs&k530@4E7}Fnw_`n)N4@Cdc-m6Y^fqOmhux8LgFR!&E<sXC?=d)G*b8{o}!USr)P?3{(*QiPC;3ncfjR~qTj`O7FPu29$?_6N_a?Cf4RdiV7!Y{wu&~00ybJKQS<~ncE;dxYCH9wm*L`+b*8;F_@LE|Ghgys6<=g8eto}^Zyy>|nculz^)EiR+hx6=Jj{#ZmbirfTqNzn|A`+^fI6LLef9V@}BM?I#N$7(T+FUn#u@8Q3=q5y`*5pDSiTAX2DL1JHQf@*OdL~l`Vm!yYJL<N%Z{$XF-Q0)PA$sPHga@W(;%NvYtTy9FwEN?0fB+5M!#=>oRXfocynUZU)@DEn6f_d#o`g+q2A0`fc9GeviWMJ!Jwwyil>EgN)W`2^C*PNL{>|XJV*W3Iu%z@M)uneLdF2kgMZ`O605o_7@eDQ)vC0D9)g4kuSgCOKpG|8sZv_t_4m+X@PHc97j7R<p!`R<L_spx+;>p>@Y?uT-WUcG01x>q>hxr)}F0^ir3MZE=cH*6Qm*cYF$k3$Z}kKgXRe9Suk7g0IBOtgq0{tB98#lXt;oRgmqke@UGylT>r4rbX0SMd#7AKWZ;MsgHWTR!G;J^TK9@aJ%j(Z)SPS0>T-1SWf;6pco0Pe2w*eSI1aOXLwUE_yp&BLOn{E_kx;D<foz^o{NfenUsB$z-yk8DU{LV;S!;l7QY+oV~0^_w`o1wflQ~#7R{91L+@UN9Nq&zudW6hZRO_IIfuo7ylDD34nZ_HlnWfO@x(l&K@yxbuL&F;xK?^d?*1Sm0ZF?TTV>kY26j6wP({a(K%L(e4(wTBpb5Kc2Umzt>or#pQnvw*-0{+n+b3c$kRta)X-A0#8J>oEvvq?$oE$#b!UQn%zZ<$p=wr*lC^^wluB^Leb7H%KQ*bt?&;uW^g>L9<nn3co>j)eLp#DcrkJw1VQ-SdfERT<idNW&E7m%i+Nn7fEg~X_8s?jI%FJbHOIncY$VgJM9HJ@0-~(%uFO0k#Vb-}dTT%t1BPm4(xKu(S@hDGcHjSmp)T19V7<pF5GzSnf_^N#uJioTj3GS{POjf)gld!;1d|b-^V-z2mmg2Xs58j$8dh5LWpNLWb^JBK&4KIJDmIv<+H(zhZJA1G8<3HAemSrk29n$d4{^60y-~`Ei{n>M0o{kR|oDyP(dhUtVVt81W3xw=TdhrqsFn0WLT{B1vhQ;ij;P#C5ri%<NB-+(DUJ$^4U|qp;Kah)CR%wZNs8;jmPl*W9z$hO@d$GuoQjFE{<I6ZXuZr2CmRPEwN4eRT_Zc+4PClfIc@-znb8~2Z`xBaW^Rp5eg~dmxd(uo{gHNVKQA3A%_oO7B7f(r)#9cF5Z+wHp5s&F$OiB)j>H4M#drT6A0q>rZwAGqLw=_Quu<D35;XJ9*B{+qhthJ4x7AI|q>o$7P6yS8y8u|%A0_O8HFRr@Yo_YkZ&79tkhx*l)S+yw<xU51okQ9N_kjbfr(dL|P+=r3@&nhD;<&mIeWygEw0@MUGjn>wmJ$@23@-i}DI8fLE(&g&LVg%XgZfb+l!2JBCOs745-0z$64*Y8fh;{SG@(?E;+!&1{KLWnoFl*J~s)yG@dzy*F$`kK2g81Vpjx+k}d#b*mCx@H1s{jRW>8zXCdL)Ym5)tR+AV5FX(jR?(OV{1Oa5Vwpum^mVM@8?;TMg+;B#|58Wz7A|vxzAA@q~WGLVN?vPyuEm!~-=9X5d|V_9);a5C|IgK;L{&W&dO}lU|0wM0$<uXka8uerZn|cTh}w{LI)kE%pQ<^BMB#aXaEzu98o^)d5EDM~@#jItypt_k)#W<2Qn9tKssSiC7OkmbWYiO`hx^YFwdqL2_!)uw~zqm6^y#X%nEHG-%Krvqg+8I>^?`-Q7`RJH1!T>MpACF<}V*|Dh~na>Esujbt$|GENse&>&IQ!8ra{&|2pnLClO7hXSNcGuU#5)`MHxaC$9j!#k^^pPJ!=?gKQkJ@aP`65XQNgXXeMZ|T@gXW1OQ6Xegrgw>jV&0=otpnEi<MZ-7C4SeUbB>xat_cl#lBwQk*ZWtlYdhJqlAaWh1Zb?PJnO?m-g~-4s_Bl?^G@Jbb17Gg)81j`R{!zB1Q+161cA~l$5*K4RXgl4JR#q1!K|+#2l2=k2@Fdr1y9DvRLo6GQkWG<Rp;`c0gHftU{`$nY&6Zv&DAXBZbDidbN{rhnXQW@8*VDz!=)o$NREmKU6fv^Nh7<^8YVy{rB@2o@q&i~z4D#2jr>}{Z;n<M#bXp*<VRT+X8D98(JqK)fQ_R{-+6tSbpGT0juRmiW=96dU8&xPzL<|<rAj8$5`3+c*tF$^&Sv`cRzUpg&D+>z?9Xm9q#Szn!l)@tTTsm_#th?zfOZmoCC?S^)ml-Y7w2~xKY8_-9DIS}I|8Tank%2&HHwD`-eRZ939qerCZ-N#(v+(0B1luGD_Z6@6(Gq;&8LSOfS67W!wECafmDktVSgdty%Y%`5iVAWuCTemBiCL3(9jV!*pw6E(@mAny?azNQZT|DNT)$vFUJosXo0LlO8yVu>ZXO(Ni~2i$yL}M9-TB-0t{BrG2eNIEz2;=|u9CWHmhlFEg~J9-v}XE}d=B9N)b01Ht6rhWOZqe|<*YD$L4CB7d~bi}a9i^^o~)jnteu>!OBn`yH-RNqbgCaj<NeRHWLx;Fo!z7DgYB2G=|TSePI~$@P5D1l>B?4nOq{}YETbR&wzKyd)t0vbi64J_2EG5(RC6*Y#Sm}+l0%5Zks!X6u1~X784zeHDFV&ro9+1h{=x4U#0}ve2y3)8$AUWBIXc?4AFdJW`9wd39WzZ#B!MGFby0lqWvZ8Y@Zq^!wR7k2fTA#DdhAhU8w<!=jHJi8OLcR1{G;T9aSU&lMOfNsKwUd#6YG-#e=Tb+)9+$hFCp57Pz+4;KDui558yB9KM~#iojc^#ug{F@tR(anPlQ3FL$SrHY5MZ_LuwS7D=def3fHiOW!6ia=0__va*BZAG-KZnO1w}MI|>SyD{z+Gn#1Po19n=V#z5?Ou=eenI>+cIe=|truqUP89eC%d^jr2wIS?I#{JasgcocaDt78u*_u9iwd%sDn#gH=lI0loj(4#7b!zC7fncs$;xV3YKOM|G%rgLpK@LToUJJD(76^M6?74FrtvCzshZ<<?EU4+fmG%)BhGIvq)04U(fMQU80g+qi}4c|I2=Zgnh<#Ux_+-S`42YYqf`(hZqg24yZm{&2i^DeW@p9D)(Q1oA+W^^U44vEiqyE_lD_}^T~TRcA6sln)c)|bZfnHK$lh23>4qkp2E;AmFmq_49HwSHuOU#8i`Wo^|x=COc4OsH@7UU#K%j?LD^^ZcSGH40@iPJ5)2`)MNzZu#$`C0xZLop5_JXG!zAHLXK7WMD;dLIjgeK3`4{y!BiaRXw|j^MW>|xg;xQx7O{Wtu%KRSPNs{KiP^1qG3Uxk=OuO^+z4nU^9uDNHUinC7WvQb6Ui6@4VbRipH0V+)MSlsh@MrfSRKpw9WuA`Rt=(OVpW!9AIy_5O&T{DvY||laQZ7{_ILp=nzeJnz@)DH~f<)wiwEs4LXwR8SReOpPsT7=7)j)e5RtXP6P2>t0RsiTpvYG2GP?|M56lhQS|gH0@t~(u$CYO;Ztq9Xa`~Y+l~U@>T3!&eaR_fl4M;+u+R>fH5MO`9%j1se6-GGrcNH5XI!6vu+<LuNGI`~iE=}Q=8bj(llYpWv7XYh`fB)522C?78+S9U<d)3lmx<|XSweF^S7f}%=S1MxQtTsf01uAW+=#-W7UI+)ftn}}#XH3idBpz>1Fn+V1%a*(B9k4xxbBG4<Xz%(qo)ylA14SHjYbjvpbt+60NX%7bxSa3>ox~0&?%-d3Nw0%^j6j084loc+xfNDZLwyXYMESeqh?64D2ALnax{zce;5@Z!UUc?@dFd+(NAWCMr1$EQ{X_)`bh~Ehk=*{z@bdLck<xpou?9}WRKhre&lF^y<J-;xN<kXKiyb7=-h{*7v)XDP{1jsEyic&JmffJCDKo)omgSx0i`FcwN9O6Rca<=(P^2F7di2+)#56hAc`-fz7~tvHw^oNFmfVo%5wpKZll4DWj55dl){4^pAfOHk5N~V7#|$Mfp8Gbr20}B2{UPt9$;Z{eLNardZ$B-#jEX!uV5&f_FE`S(i$)MSO$nz=<KXu`O#>kqn-}EbWp1%&lB3%vnq$HaiO&?zI)zj?YqFbt2)0LK^gag*nu9;J&>cBoa((EvInCe2so@k(uq*I58Sw07zn*`+`PUM!iUOA&CQWL2{%Q_&~iO2$2EzB-zYuHMBbJeO`yxtw2cGdFrk)#Lk!~n70D&{zT$2!nTy6o!$h(eoXaKf!eo&@Pf2>y<mqQ;zwU1Dz1%)n`S@h@>DgJt-j<Oj`;-LoWy+=8FKFaG@E`MdHe8L68$07<;kK8x?^jmWKCV7nT|GN{;rRrD9air@pDV*0F8-O#Y1|@OAO83Rmcsu4bCQ&kp?JQF;~VCkD?<;~7p%E$9Q6)fZACx)@cj>ct88(35>N#DAtym(@;$30&6w+xwJ0Y!CaP}88jS-zY^E}o<-keyO%o{->%vJe6G_=Qh<;m4r&me7!l7CdUe$b-WI1icd+YiKhLq6;GM$Jh5^<wSE}4nh56i_GsfGyRc(&l~6**X!&00dO9$<B^b)ot21tg^`3L0-3Rtlp=Pln$EQ9@i~M5?qTEOJT6rfK;1l)fUK<>_#p|MP4B#NdIR4cC#dfsK!%WvWoA0=r2kL|o@n<O_!a>niyN!N_2qjA{q5dS8@=Rd-V$I~@U<K{PIt>XH+!9`3w8+<yHBoyu^UPlulb0yI^xeh^(q7dhJ?RY^xJpAA2;aRJ5(32?YcYvsbOIqJtMZwb)U{yFzt6*l1pJoM{=omzRLT1(@@i9APn2x4|v<YKzQp7B&UB+Zo%wv*;b{dv8yS5H86#wYo2+nX<~rg8n*a}BM5ql674fnv~|B!-kdc}BktrF|Xo%|V>T57F=0uP6C`93E}%z1%!_If!2W$Ie@$qW!e~1O4ax8UHn96)Su}<kcEK_yGlNd2S>NT0Q9ZtQg&Uy?uBTZ|%R_9z>g4Tkj4wx7b^0jRb_}aDvG=MXQ;KB@4jQAqOMJ(rqIlJ`JdJtoO_4cqKkP{`ki!=fdyvfB4@o^6!fL^U*vu|MoQ;{4XfJEYMOM7h6Y&)eX#GD5gSd*c>yPn8L;QRvQhu==H&S0w)VaBnb7Mu*g6MZv^S#8Rxa|9AWl~-#|*1<?P=hg!-7w2xYz9RA&vQu^j&)#YQsF&U%)juu!XHFYYXojUX5)4+hpid_cj3amM{FFP9$RFks~nhl1*X4`ctzqE4-9#kr-IX;U2&c&0aWnld-j%R_UQx&v^hx4F%rFBmkG{P{66r{-D%1o{mZa=Q@&kq^?g6M1*)#FleRHq}Wim1tdCAFk||Azro20IGj&E`1I0v+9BA*H<pZLcitNh<;6ier%dU1loxhj+>$q^R|CD93r(FVmlkpZ|BN=bU5RF5kka-Fy{-*QDnxQGmLPi+y$Ftm18G*S~b~ov^`!uWe$`(=0A(ldkl@G9=ZN)N+?04jY!)<F=4uCR4qVDzbY$2XL<C|`YG#}(ISvd8|dX9FbPz2<*b=Al0x>p@Sdf=9kY)yP;7W2bUlcCn%iI6FB9{QE<2>(Cu@CQ^jkWJ_Q3Cbr&o_Kv5AS}0xFaDH%*!Q`ELkwXaIt}0j(ejMY|{Kc<^??HL|H^XnSV3Oyvuepf#?~#FU%&6=_;0mB&ARYCJ-S-J5Yvhl?x8S|F`{{yBOU{hQG)v41z`(pHbEUii^~6=rlj{LnwPA3s0!v=Yxq#DWACe#b7$tjbxF4$Rm87CkwoH~yGT?FVO|hPDjrp@CGh^8`9GxlXJ{krZG%*TmA=6U}pthZ{tu3;No2!?SY@pY%^#wd__$T5%l+)52Dac09taH9r0q;)Pm8DlHig^~45mIJp$MRHW$#KJbk;--chIq~a@no03hWTH*k)1h^6erK=|D2Ef{11j2QGv>b?t>Q72vRIWt;?+J#`f1ePN&@iV<U@aev^uzC>KMQ*1@h~o9C;vZT_u3D^*miET$R|MmXTf_<#S|c`A_YDV5tTvId&<565QqOQ>PcBh`MDCU+3F_~blkmU8CNH94QmTw!J@(^u|DXb4_jTF(=S)Z&`wW}x$VdSjn_1i8di(aG#+@VhWUUt$Pfg3e;>^V`q%Mun(=dqSnz>kUeiq#fF{(h#+M@f_Tpa&H0C4X80>QW^P#*dHx2OKQhvg2t|53WsTa`K$f?A6V$|Z2dS<onnj~-JP)kvr@S%aT8E1&T+u^{Y{axl+V`1Pjp~@(OG_9<icGgO2;H@*8eq?^Hn^bmCNBf<c5xhQzgnqFo%6h;;e{plx#L2=KOC6bUkvAcs5&tS``hsJ2Yc=>!5L;&qKn;`gc{+oM#LaI7J-8NTt^UgCEXjx2RR18(XVuR}D(&cet>Ar&qR9KsQ|JJ|{z3NuKrll94c&DCe`TYwI)6HT46~jA!Pt=?xIF@zH<x9iTdx4{`=5ID;854eVpeag5;cl^S@<rBSr;{NB;xB1cuAMg8YAJL{3Mw`$Ks*oPX&WU(Q`gq?kmJQQ<DygotvxkV#WnCrBC9`>0TnKLbIs=$L7Vg`f*(s&W@`?eB08@gt^dy1(afi_Q;5VS@(l!E7_`9&ea`h2&||HbIQx>$+8BDXbdyxw*+;JFO@F9)jkekD;oDTo9==QUj0VuM>7szaY5EoU0a7a4Y%Qjj?-Z#!va~IeQa0ZO@Lsd8+{r*ikjHb4`X2&Ig_$XZo(8>$mGgR`Xn@oS1F4%S~&m*=V#(1yaVMylTiw(CbT&YpxL?8<~4;98qM<=6q%F0L%Bl8t4z^5rNMpMR$O?8l>gh}%M9v)D^s0sRI}3DxRRJtq1E1*mxELQW{Ou5hF1vxF8BPZyW{cvXSU$|;I4Xrj&abh^SzK1irk(yZ~c4USdx{FiC{bH8gtO{3F9H#cGugS+wo;Gn+A3x>4~4<6`QW{ifH=NfwUsY<XQjJ@YVwiCAJj$)cB&5#d&g`(N&khm@ytN%4B@wn4zFSFPt~8&`8#T-t@t=N@M)!E$KVpsQ3#oD5mG{WaRb$>=P~C`#uWVP6tuv<5TbCc=X<jP3bs0>(8DoIVA%VmSxTg&xw%a^ggG+=0|qt@h80zgSr>!HM%Tj!b91@;mwS&-Z;T@)=p2u<ay0{jROnZK#Z{9)n0V5-?h*Dsb4AHy9w-(4zZ@m&vl*aj>EmFNHy^)Zqp%ub+|nevTrXrH{8uY%MlwqcBh>!NbGqW9Cq9s1ChY*VgpHlQF&c^XUWEJKy=gyQqL^4ux);}3i7*USte12$jcpI5n1whhe%t>J-z1Fp%YThZ-QIa+h};hnf@)uM*olQY^pFeH(+t%0%d~lM5ULf{ADy{dx@9m#RMW*_LAVbR75kZynGZiLo4~uPcq@gg=#+Xmtj8&n~K|oX>e=G9PO33O97Ib-OuU(Zn_Cd*|$epLJds+0SEwf8ZtSrx*Nz|8`$zh5_k~n-b+#w?*#A}S!Lbaw9q)8^BXv^UYT^W;k034YVO&SuBEMaP#|zLtIV{tduGO&JO3$q(!mg+8daE5iC4swn2#R&9{j-aokyB~Zjk1sM@bTG*R01_yQd0CDWjttJ!rVT$Cdnpuc++4-~wsF^wNkD4H;YIZbL&%z?1ogSCD1lND<NNxL>^KVqpRbVq)94d%DM1R*%fqiCdGq5PTL`@;L`gaIo%vqn3@Nf8K~z1T_(GrGZvjSxm2*#7ef|hGJ$b8_jd9Ge73nr-)eP-<|?>^}javMnyS%+RDtOb4cpu47`Iv91ZF<!a0HcxEdKrjMo{_6kbcm$ynZr9BFanIcA}h?gS<rGF!n3yXau4ry-l>N9M{p_zPX%sDq^2k&mTO!0|L*X`Z{ron&uB5qG5LC6^SYX~<?T<iHG-^sW>@D3mqOgLi5bn(B<kA9U#<O!6`u{ho0AKl8QX{d&T`o<R3#Sp5DS4o7Jj&x(tNzY&dLENaLO!GVE9m584&uVyCM>w@1`bx}-AmP*Z=%H9bmnV99oGr+63Sky4PN;D;1&mYos&YQVnOa4_Z3{-P=OXlx7Ew4B^ZzRPCp&iWYlCUB{5w=p@o;g1Xjl~rokP-n^0Xai7f*lLzqC@B1<lf}ydg#mZs({It(4d0e4qp8iNJl1NF(y9@O}Dr}G~!iCHwbd<oilxwoU}8ID6|d+T=g;D`fc;z(3_!1dt&C95df|4i|Svs78<x~Tlf+L6%O23pe8p=YD~uDqBrhO;`D=5wHlvbca&#$Ni8H*<@)f4)fZ;s&VBJlstCF;oRb`eED3cONJeIkOvV*%x+a`YN#g6Z{eA{;`Z3X^!uyIBLy?=TT=4yo{4g}a8RDMv$K#tZ;ml*rB>mVXqMpys0L3%;!eH~`Nts+fmLR0+aY_(K&-y?#TIr_|pQN+1S7kC<i{7MHqaWWyy|;APM{BEZ`q7t&Q(BBxS4XRB!?hpi_d&`@oH_28AFdDAR_P&sxb|ic@rU#WJvrpSP+;00S$ZAqCO5RQFQ#hUBzp4r`6~5|!eEEV6<xI?d_N{}{p^gV_JrMpo(?~aoR__N;F-qHA3uM3cBU?U^2&C;_V{VDZ)vU}C-iE<qik>gvAsRIF924D&(`e{n5?g@M~^wTZiO)_nfbG!z?AwFsI5O=Gqup^YaWM4st?Dg0mw)I7*0H4ekaQ%F1I7@c!2ePOPBv8pD295oF9x4F7DMn;`ZK2r#ohKl`j3Q-`?&09>3Z-I6RW_uk1r*pYLvZkJna_%qiYJ+}eDLC!Y6_-T>nNbbfMje7w5y%ju)zXyq~e_up6k@2P~KZXNE7OyTo^5;Obl7kqqta&r3iZ~rGgJ^nxRd-Z!fJbl#rWrUw!bcB<W{x8z!{^8ajdbxE-$hA-Zc}sY|`F4viHLHPg<5@O8FOqW797ra&YA07;7b}(o8ft!$_t})cMFisI_U<6sT9fK3l4*n*BeymYVg9==O6%2{h<Bu@A>1uss!B3jnv{@m2&h~8dq)TRyPZ%yd2q}tUtQt<vfJ5evSQrKzMt}+KhmFz_0`o>{*hnop~nCGDF5&`{I9fm{#<@O=eN^zIz45?W8bpFcLxXiuQ!icJIu3KOn$&T7LzGHfhICO+<fzPce~+^#;9<v7|tGMpVtQ8f9*eZf6{Ao5aZO}(uq6ZgadN6qy8_hqv)5%k@u4t845rcVg@<d>F%6b8#48U6X8ckwEa95)2n{>%y|TmGq3-H?Khh{dpmotyH{Wd!7uc&_Vn~?e`MFOPCx9Q!1ba0dh)gZi}B1;7o}O6<VY0PRkA89NNq37rA&&jL$;u@=XvOn3)W>fYOf<q*bswZwcrecrt;A7$p83J^wcQS%x4DO&37kzpAWX*?rv^vzuDe9iuk+Dt)uOOuck*^X@ncsQd&Y*+i!I3@b})G_f661AkGgE?z3l=TT9zv2*ri+#)EMEbg{F$2~8LW@VW6j6ua>*wLgGF9c<th;^2e>)AUCV!KKa@>?a6wCJ;f`uNSuJINYL5T6Kx0^Ekk}?8mni{_*3p+~-_Hz!ci#(R^LyeF~=6lCFjQ!NEE5$(f}!vVjpRT$UN<EHb6x*fg%JpeD=c$go}3UNLlu3zN?K7LDMkTUwu86dJc#7v=X70HFKfyqGsKCo#sjhOll1M?iH=!J$mWr+v&-VkEHwa$lsAW-t*CX|&>QjP81#%`iH@K>RTRPW-?+fffhKa*&7~15Z9>O?%99-LPi@Qe&HOFwY#*(14G26q?Z_$2B6)XwJR=Wh66b_^J7*A?I;00Euk8`Ulbfvb}~KqKo796h|G?{?7IR!v@c#!-V8$Zkx7sR;YJ%Z^G=Im|9SpeoDu$x^$;+`Js8QM;x%R!P<Vw2Fdklg(UXL2lZ?f(1f-;z!>*q(8L};xd4v4o+*1&jLOj9k7#(0HHF~6TPCzeZ0bK#TNu_6KvPz&RhEMNC0St(@Im0SNjdzWbDP21SHGBQX~caGhiiuM;tJO!x3c(ip7KR+(%=mJqU21228N9oh5p()n;eNj5I51Q#e0`z<o?iyn_l~I*oDDp8xz5Gfv%v3?5I28mf;ookeT^OJN)NW`$aGpbYx%K+GeKcUC3Ja`?D-JyA|#w3yT1VQv~3?(v-7-oW%U^K+;{QJ3QO~GyxVvwdw18^58KYc?OprBgutX7!8CoP>(NDW^rm;ap@KxbLA(QaR384tkR?$U+U%0YE7R#4c?k;j`BG(m>sX-q>Uj=A_>ego2B>hfS1xls5jbUZ*^2(6SF+a53F@W=hg$h?+u7UXrld`BfP;Utva#Bst=TOc}xT0dsgMZL}RKXa5}0mZ7~pDi=qnhFP$O3cJuS@1c~z6a1)ZD4Sb|~E=7R;!x=4GNYDH7I~{_nCE{`4ETq|+!rjO8p6PvHH(?OP_7uq$`;HjlD|dYSvo<nu4H|`Eg@$g#xp$z%rHIo6g@tA&krE~wjrfRGBm_QWEMH}d(Ua$^tD59lyW*$M`59Kx(|-HLzx|c5qL}EjBznbv?F*aA8IlH#`+EeH5n?FbZXW%{F`G|@oc-56e#p-svOeT5QSa%H^VCA0l(;fmXJ<x#L*Kg?$KJEyYX1c<=j=>NcXJ2>0gCX<pBP6CVsMOM#uqtIGye5Bv?x)zy(n+`CPs&Qbd$skp+D@q!j3K)FPY7F2wXQ64T1QW=zW>heDmmlQb(7SVea1M`wbH#E_gPxYRMs_?LW3(wxmoF8UN3hlant|U%^NZ9`=Uc^&fsAvGQ>EsNerrkyQ8gkCyat7tFZ3fBh1|0Yi8_zdzVHI@;cA^(`yE)|Kn_Nl`dvn5gm2>%IMh?X68jitp`{jJUi14yvk?2m8eOZWXhl+}V%NlPGLB8j|M4irb6ABxB?&AS;nVm@5Qi7mE@qvlo7-<w^c#6UoF*oZ(><Nv}y|(yYgFe-XQX6D0USdaxKFJB`!cozKVmQF#&%mzkBIA2m~OLX&}Qs#@fS>`cI!{;sqv-IYZ%lg&pHD<>uwPq64_cp3W#1s7|(;*4aVcabs-sD4l<#@n3Cmw@#(hxN~snswvhZK{O{_yv5f1PzI-T9nkk6^YDk(Z3fT$;etA6|+e@xtq06sQgTfq^5Yo4vbI=KsV+(bq*VbrAWfeMP7Cq)LBsS<Wz_91w@8Eb6%Vx8BCB(c*)t*AogXxs3T!P8VIk<;3lVVXL`UnI0;WnFb=#lhZHo%6rNvfs_0}QgRnJJwBWEcg97-t<E=q?hpZw1j+~GJtiJ{H2%XjqAh3s)_5^S-lV`)~ATX{5LQ`lezg@3mK8m!HAuA4m&7Kyfzof=QN4O-Av*VKXFY2bbn-^z<cJCVQt%0rdpRD_AksZ?>if<cNq4|v?YgmBU3Y5yEW9*;C_E`?LCk&<w=D<7NNHk#(rU#spNJGvFg<tx4-|`vnMXHz+nIw`{UE(ZG3O&Q%K(6UXv+p+|xs9v=Q!0{1B$L_AkcMU3r9k+an8O!h(fbQx*Hw;?^NBVv72milY;3UQ8~FFV{r7wE_TEdroRo5U1e7i(o)(cCx`Qv~i!YP(V>V8|d?a49=&M!s%htP>o5E|1B5kg3_TL@F`>*0R+i&&{{!W*puLd}>d5x{`I7Rj=xTb4XO1d;m!B6dTgld#<%u0nb=R}4BsrxSFt^84#5NS1<t+(%nb`GXmLAcoCH(RHi6?v??OOsg4W?u;AF&=*jm#16?Ua_yHJZ`MhFpXuBhtLVqZ;qs7xw?Kr2<0dsO<}>_85v1J*;KMNgi8bz?^@a-hs%cv(q(?IniDtoW&8CmZEj5L)|Xcan=ip1{W6jQ)?Zkonk6$NBBH0vzP#T3^7`#N{;(hDR!$y#dHvh|;n9#ST&8=3CXyiah0rG+KH})13)qUjFzBdZ@{va6xqYb?bID`bXZ&|98vunAi*x<HC_kL1IUNCxKXq#oA>ASlN-~t@22_A+N{<{YO#`61WhPJz=~JW(C!7){Y4xEl=B{?P#XY${w_ruTYeV*msG29^R4>gu(z69EN?t53F6Dh=^_!?WAu1rV6n63>JRNbSXG!K0l|^x7vVh(`kGw!S%Q9JdJ~jCX%4Ve6m@CA=8(HGWU9Lqj!JJ=ZZ~#dzkZR>lNGSLUCv6cN{GZDv$9^Qlnio}87dB0c_uVK;CX5+d+9*{~j!zVA7NZXRW{zrl*EAXRcdn9)^ks@%OeIgT`7lx>{z8kA4UH^<^TC=(v(|DPy|dZxI4kWUo7K+nh1$|GwwD$@sXibAfHh@=uq0#sI_si@Fs!TR#;_<aeBvUYkj^Evb$U16)JUewmlE&%7l>Hu|DrMV_C$N61s*frXK%6!L%!VGlrYUEO;MI#JZ*T4;iHoiNujia)H)6qA2Fz;z2QqI32&J&vXbNJ{Kn>e@zPyrslO18vQKw`M`Uk}DkvoO5iWUb7C0{xPDWyu28ygNi}QbwnEqvQLo8^ti<UQ73U`t&U9n2CpjZCAGH{g+XWAKibqmZ}81t~X)-wIiMMi9Y3VQ|POStZSlZOztr{_t`q8<&UV$QH~<8*8IiQI^;FHa$renQ5kZib!y=u+iw5`E&B_^}gNl`}F)kbDsql@+*@Sgz%IxPZM==Hi-QE~QnR&hU*Tdw+3Gh!z9sNs0qEr*N(9D6%f0b9v51(`~?*h8l4a^_M8c?<42i?3WD-)+OD}WeP(k3>gC{VgVM-`0ufEAszlMQN1ajpFCh6Cbq)R=ydYMrOC-aP2t(d%eUHGphjPmNE>LZEn-J`VQdWQNv~Q@t8)xZ98l*E|CB*Pvyd;fYXt9?nm24KXK{a%)(vC(k@eG|Ge5W4-gV*3TZaaYoDo;ckt1oMu526el+M5;5rhPfLY~U5Ma4&{IkJk(Ti2$J1dlB?E>;4lE3zCs6Sz`v@}R_NzNHQb7r0<r?9yE!tW8WQwJC>UGLYfEKTj_f`F+crqxf-kdk*_p8bRd@&uaPIvZ7C9PgdJC&C~g)%hnWZvukg{<+TQSXTWs3PfWjo_)9EVg<lm|FhMdB@SFhYkS4ZltP(WoR%dOj{6i)e8pxB5v^v~sXt(<(G;+UJxQIe$Qga0}+eN$w2!jf?D~y)$EGpq=!8F*O;&-xqYZw)RX9H)cvAy*>45morKtp=R+T~?8n6_a;i9-BPGHDGtjR~M%Yv6T1s(~B+9xmx~x&Us;foXEyU!--VMX|l|I9U!qQL7SUR)$3}q@8v*FP&GeBJJGL{USdr&f~`<k~(L_Wg*H6<ndF}NaEa|D=l8l!8)_5FfBCspFa;Rm=mNi6Xp5DC_IJpD{@IiCKgR3g+!u7$WbE8Xl)!<MMN$<oFd$M>bWq$nm}BoEUt2*wn7l=Gg1jFR~M&0pGr`AM=JG>k}_LFR816wl$0@V=4Cp*OvhZsP_x=qrU}^B%5}lxvaB<Rgp+4G>;cJ`raf>$8vnI8_nyY*X2a}Tn+<cXI1~}uwCAL*#HXZu#n{1j>ET;_=3jo=&D$pbvZ+pg^|b~f%t&lC(mx8-XxjA~gP<8Pa;(2GBj4s)7Lo{$8Gq#cP3SbTa6dk#HJ=W=m7fm$lpPmY-e_!_fgbp+1+DMhoL4mp0BCskrR6SeEklBJY26+c{jJPFhvX)06&#VJEyI80@T3Dzl5S=K^fPq)LL&64=&&y4^T40Q2ZCu1Hh_bRG_P(kH}(!qJWFW!P~#qWyduA))QQkoTBxmx!K*MoWN2HQL-LHHu{JXe_*JVEh$Pgqr*(L+OHU+Y$HgKkCzW3{yOC){x===T<RR1T%taze>b|LYEHfN=Gd+_1yY<^e&Wo4)9b5of!W<Eh&;DqizuFp5*f=Y?DkUy*=l0?R8n2RzURQ)Dt{@Rs24r?CT;iem(XsMId4^JEdQ-5N$4W%cCe~R4g#Q<kK#z`%*y8GDGUUD+$g3#590747IfQ9ic2ttt2oWM+zf7AZ2d2-5BnvVSY4!c?GBS+HJ#F3prmm-)!=a;N_bG0Qe?ft$4uRG*s?s`M%+XV4{(^fhyK{LCgnO-Q3hrDJ!&YZyYQVs>?s}sGg8e0xi(q1r^MrO#HQ^1)@#)gM3&#K8R{Rdt9U+<rR#~418mLp66bCCU{%Zu`#}2Olc0|-(m9TI4^kdLLOu_(faED%1C+HH9*K#>-wp@jp2#XH<;86@r_(t#g_g$7Z^KenIU1`@098SrnO6e^B2M$<tDa`f_T>K?&L3mHst<+`$l4WP=ZfutCk#c~LS6vM5gsIt}<tJ5Mcb?JU3?!3cUfX@~a9xhTeW|$AuiS7~b7M>&3DDL@f*@(IZH>IR&9<5%Sg3k8USL7;9q+Mbh@Pj)=3tv?$RM>p?sUyG-pW|e8vWO#N^Oeh#w0NCt@{~v*|8aB&E96n3r);sEMIOTmhVdw0rlf%10h2_ecSIyN2#B=IbnNlpHU|X+(%yTjLz30N9?pKAkigV-hI<M!Dqx`o(=0w#dpOP=;fnwo#eIH;R6BD4y;wLcx@eN!PI^RK{~5FuBcte@6WOyO#%=0C;gO;7bYEmu@2#l`7ypM3RibtDhbLPD5$IuImADHk2u`RzB4~KOaUG_UPA%cMvJjTE@$&0zLA1)Ubi8rj95F&khqy7XOkX?)e%w!M8Mvd_0X`J+JoyhWQZ`+&Qv50b$V!YD^WW4cC6PXNv<#6Vc<q5eR7aG_Mvnt*+hHzu$yFfc`8ee|4h56^DSr2@DmTM6lT~CalUZY{Gs^3um@OW)jO(&Y3E_S`^L7)G|N?lYDf3(7Usf{qa~d$V|;_R{s0|s6Xvs)TXDcMxHRhuMwV^4u+c?2kvfJSys#L_bI6Cz2VkcbwJhe!T=qLI^N`oM<*w}(6$7bOWW`=r>cf)G?}ob-47*6rs}12327RfkwQ=%*Tdd$AyVXvT^r{d)$*|`;CnpxBUU=!b;lJ&kxs9J_-*C5a6s-FVd59OT9xN1(mB%`W_E98c7*>qR6c<@*#Gbn&^ls=cp*R6I!Siu*DD*bHYitj!9-1wS!EB2NgKmrpTDaJcZb@Q^#Mj9IyZK(wfsC({8-oMvxhe+u<u!e`HK*}yvX*ime(@uywWP$MjlL>X&zz@!M)(Rr)S_E0A<I7Ce3*gIbq8T;l=Qocs00NW9IW}OC0eo+FPsnyU9#8~rChOLyI`hFXuk$`+Zv$Y{Z^sY3j0mgHu&9vhxgSzEY&Ok#sO}^A5al9M>V}$%M@=T{Y(o||Gxm>E{yQjF01N)Bk;@(Y7R2}|J{bIs>7&dG=IztE^2moF(9jK^(W^3kYwqFV;|=?a3!j|oB5%s5U)kufOA3}c_ips*hivw_E*PFp7lr3L(Vz#(9nfICz-12oXkur7C|CNaRLLX!*TOmcq8F()fdsj^iwjfwcEs%^eRDL=zWsk*g?e=W{B!Y+EBkkC9PJ`A1C5ec7~Gn$j;6zz|K$nsvNwA(dHGd3(p7x<;SEL1Oii7O~yJF%6dI3pL#dLJ4)-Nr7#hybG1Yoa7$}&$~<yByAj&~eBk(MV*{sVapJX_=`czvaEJf(#5Nii52Q-Y$L6cU^gkD(@V;02o6wBs7c=CyTyT95ZU1d^>u3;d?)@FHL5y?~&yBUnpM(>#m_M{8+D5Y+(7obSLe+qZ1-=L@US_G()_D<~>A6Djpk7}u#9T_fv7>wKXG5?VirFO^eoLCORXQ0(Zt{-F`*&(jcu?Osg35x1yM0`m5jW=@LI6`84t`r{0Z*Qj2TzC3hHEDeUP!dc?elHigC`H@jc6gSl6em?DIkbCk{^00XR&8j=A7FwXI*G3X4xEJ_PEk-ADXyioqM!<bVxH_`B{sTy>M_}&WM;Cv}LO0wU7g*depP|Tux4g-j4?ZS2wVX+OZM{t3{{BYo}VZN`9`NO1!U(DB-?-o)}R<n9??!|IVD4V`u#=7c=o|8-Vn(iSQ3o(M_X<462xbae%c`ukN55P(uHbSX$c*<+e;TTX5eDd{0E=pYwz4F@Nv$G8F0jzOV&F)wx0P?J<UOW3LCZ?Ajs4a?<^xb@cdz1i1q~wmRz|?Dwt#cOWqp9;mzzi8Nm=DtrV2g&ckE9#d;BcPlgm&b1BnHCxqDJWe1(xU7Fz$6pSR?OV@0<is={3sa|Cf}ab<nVKGWMn;HItVh+b4Ks#I8P6Nb&#|fP=w}|66R=9Wd)o8_GO0T6m=;9Z$_Sx~@%{EB_(D+bU(uyq4w;i=auK86@gvcQJ>pUL$a>NDvox`;QPR`EhiTt=$;zoloFtA#uY#{AcTHW!aK7ouK<KnD?~t`39bkox^s<u3eR*ngo3Ovr88!sf$ngiARH7*gdS##8a`}C)few9#Bc{}_t;yGDYPQP{!&gud+tW$yr0QzNE0=o3JP9Yh43Q8wl1=?bGRA3;Kb7}tDGA2*SpY7biI%)HPFEEwteOOvFKog}>#cod*f!0P@gZ%g*#!fG>r0%v?mjtPr}*a$S<9*ED$(RJ?Df~{`l8V}2JgEnF}+4&+GUfHNiUhz#)g^6>2mRBlCn5o-UQ;$+eHm8ZDi<4HIM>HTG`=^v#BA;&q%#Qjd}pVZOgLB;wpnT>3mMJg5xgqqIGeVjia-(qB2>kIGv`r8dDn+IuCc`tk#5I*NH|LD36a+vMj?#i=5V|?0&(a2rta&ngkaDfhH%cK197~b(4?#Mpm%XWWVo3tKE#b3}s4Z4);cSHLq`?c{XNVUS0g`r3+AL422u?qF@o_>}+_n|NHjdkaJEUg99>wz~u?rPQB!#O-T(^OkMpuxIn6Uyc(AX<rHP#z~<2P(|$vY-~en@z$MX#3{17grXh~(Jf$Nvfn>*H=(;(;p{z%GV<u*$To(x2jo9xg(kj!)h{rU}RS&&vH0TWh`gNHlGxe)v?{41Ck6AI3Nc~;{CviU9>_7T3D;G2c<_a_=t`+Ja;?WoHY0||tr!}eI4#ref(is0ac}t@XQCC?XrDd5H_E%BaKdW?1XVUw9xgdOVKkL$YRxT0WcDUeQ&4~=qior=ko41^d(XL>YEb{TC8fL6?$A*K&j4KUQF)JEkmQUG@S5j}aL_U&`W5E@ydT(EnTymJFIpQly2Z(!O0LD9e@w>xqRN-46L{FYT*}HvkuzwIA{<e9rv-djwV`qPN^Jr&(k1pli{jJ~K1CA`-=Z*L9#idnNq_tX4dt40SsPKkJ*=wnHRGJ9?_d9zp_un7JuXc8~<K6AO*GIn%BKvTEmy46iV-&^yaS*LP{r)7!u|vH~T87K^JQ4-hq>!RVL=+h{jfbuj&^9V{)mU60(3S5M<R4eE;Cq_xU+1szNpJr!s0-{>9ZkwBA&nrZtig~Cu2tkc<LW8=?b(?IMW~NktAMlaTTgN=t3V^vM1L?TsdWEcAWutpc>`K;rb(M=To5eji3pcv%bSL8T_l3#{A3YGAN0c3y{DVX=6pz?QEpMc4n{m?_t6*@g&y4xj7h^uRx)Yn$w%g*jG2ln6#88ypiKruX<}d$)_c~qNDgg;b%l(iJ{*ENu(u2T7;gXV<@O(=Tb(Q7aWTJ%Wyy^xggfN(bl&3c-ah!*T5J_*$hZw@Dh^JklOxCw)(eSLGgKaN&!D##xR#*~&TTFZz4RD_UP3sw{c@y~49b^sX78IBb6<H{^M#|m>m4fB&I@y~XduO0Oq8631ZZ@g2C<0`<(%-HEq4t1CnSXu&St0YKq8&wM%2V03vthj%CyNUYGqmo^$Oldr}ho=t=?k~8R#YNBfYG8hW4eOsCis`a5g60@ivzHsS^#V7IU-7vSZW0I-oo;4Zgz;Znhy$iHVcNT5jg4<mKQs9-70(j~hoV7G!is6)Hn_1rPPlt0Ye@SVbw41lHm$c^MSU<?3gW^rD>jD#A6y^yo61Otb{~KoERjB?LJH9QefLORE=BRT12yFj5>V>$o&qZmeNNstZ=WY+wqa)>8(89c3~mM_?F+Nj1*0m@Ds;V_QFqUre$KTei@vG=dAw(7w48%r!fWVGOEGY2444#aFPMR?DWzM}v=ikmA$N;1#~Ed^WR2Pb8my>OJj$wS5sEf`n=tzV$C8zd%WEmpRxQVM_Lr<g2;Bg}Y!qKb>>YCMlKR)Fh}O;qGQ|nMK{OEinUymGp-!JESoWshCJtXu)^<hL^Kcf>-E?%>^x~qJvbp5W}U9lLwzT_q8!jVcKB*B{u*cb_o-yATxRwh=o$<mvF-_{MbZOlAa{2*-d!$=*Nv)#vG=`@l#r622}aXY&ED)CEqOR58!KL-e&jBd-4(oDtYh*IUbX?e{S`HoS-HtXBp=@S>yvFov4I!MJID6AtP!BXa!RPf2q0MZcEFC7qjBL=V9-oFy~R*D?<+u_c8=S4V3xQ$P#iBcV=5MNr=5%P3EY6({^JO-@e!E>xKRHHk?4D(7c1@4x&c`b!&sx%aDLunH0lKK&Y#oP0a|b8HvDM{EW**uuPk-Gs)Ttf|2z@(Jm0&!v?|g6im3tD&SM@!R!+IXSf&Gbf^={zjUx5oZ*w0m(hkVi%Hm=;W1hj$DACYT;|*DgEs^2U=TGqm!@N3n{_mdZdkzXKFmpzp)l=&GdJ?{kXKbZ9fRSg4G0HDg#;vGOb`Q>T$M|6`v-X%5}O&0*g(*F7A?-stP;sdn<`sU)3Y-kj3t_Ie>jy1CnFrEX08Lb1^o^^JRKV&4;X39Z3yu@bX}FMtCI)US)NJ?M^%g?uY(BM?e2+uZRSCKCn;X!X+lJ=Dw&`-3+QL8`)hv~tO}|EGmn1fKu1OwhEwKhh-zjWJ%Y>f1}z)cY9{U;yfqN`0PbJ~rgvcmaI^B!rk#eFqjTg?Mq@LA9-qyvt?k1><Q=AE6Ec~S)LlSPOTf)eV4xQZlUJui!DUW^^-a^EyXoc5ft}Cx-*yg<B=IuA4&i)p0&n9UdhMR;rs^A!MAMVYLV#-GxO195>T0o*9_Nj_$AmYmjJvn_X8UM=pX+<W>%5BVqKH{LBNLQE91?>1vdLlkP4B=4e4a_-dmhF`B8k3eq=sH76*+H^SUhP_^x-|%w7<P~bbqY8KsCZllr|#KRy8}N(4C&6e!(verY?I)Qo-GzNh}zO_08OpoBlA4Swf5Bu*787WSq^k<Sc+{qxF(}^*+nEUx}~Q8Tncx=_Uq6?0K@~z3Hy6W$=+t=@a8`eo=L$aS^Ol#BAcN;q~?V7QV_<b#txM+&nN%{<M{}Mit27fkpCLwLtPjV4TsUTQf0UYOyunMl2Op+q_nn&Y+=jVAYXMGN_0+fd%STHHAXaDI>fU_k#>R_IL*DTIWsM29UazE1(9U<v-C9v8tLy64`-Crv`8tooVTwAWs6vr@YW(S(~~B_k*`vI1CFLNMT%aHdunQ=RY1V^32<XpS!igLE>Khq+5PwN)>eDG|xenUSOhh#JxD|bA=*Zsv*!bgN3!Sx`KWMf{HuRA3*?RG|RoJ8*9&3X6mVBB@!@TTz`Yh!h4fbMU6i<k3;_pveTvF8*7Yi=jk}%L=|SL)7gTvNL#IL)1!Hc<c8we?{SVQJ=d405OV$<qg^7oGeTw*wzwWYhs7f=dd*z(BK|B{Lnzr%e~WyU<sa}tr>3{TwlWkDcx7|l!8{?gQ4Re!S_ic^T632(yoozLxbNkL*YxT<olMe6%)1#_Uk?^}WvT?&<dT9Uni4cI@g7K5RZP^dUGj&?jH5j`A0+CZi^0<*9=%S*!Nz8AGs*mVD=WlgF;}&cEb4;eoBGr<o0ByoCi28wWJv2YfxB4c3cfLv{ake?`6cIh<bn#Q=lQ~bwUQJruZV@L>Kjz{#J@!7C$JgwY~S9{5+r$wT4j-J9>zm8eDlH);dFQ@+46Ri{9?fslf(ug8F=|Lam7p!pWYOC$fhrFeXkAIP_9~YlQHklfu|gAlv?j8*ftTmAa%?^zbe>t0rr8*b!IO<Yt+!BgER&hcV*`5;;JCbyT&%`B1<1zxlN4_t)V%;Q5|<CEHA9ToV_2AiJlC<e_>N;(ATEA=gP_)4b)Q$KERHyngpay7UGMQv*AeMVb$F09SmMXeVOq#u&)|RB>rK2USI_+eCz7DB$3}g+>Q75cK;r~J=obhLI&ZdgNU|ul}_g2Z<{ZXn4icR7ldJhaV2E!x+qB=k-ulmYTLhaL7^%r636F+)7SSJRyQ1<thOg;HnTbf$(1-TNQ^w0g4=c~uIScM@3bW3k&vAELuS&bt6?LlI+O$EyUHuEY>vYQk!@aNtPi|WZTch#vDJ=j0_s5F!wK{B*eyMDhH7a1PB#e&asrHeFIMm|l1JGkZn4p4EGz1eU!}kUU4>>0TG36hAlk`(ea7TJ^gB0>cOU`)jb2l+KI*|Ml<<w$Z(L!bpQ0w}!DTKG{<VW|fn_)KF{_b_5pv^H3cw=&qb52uWio8VhJgWb7ce`aehY|oG0Q;Q9D+u;8|aPPk(JL@g!ma8yX~uaZTw2vL{^!z=aL0#5VTa40y$NdLa6*z=%j^K9AHxSJeNU9ZOh5AXz$tkd?<&wky%rc6SDIfa$xfuVwpoL{HA8S;*pFZ2kn^dOwAdJO)IO=X>1+moCj1SBV|?hOlRgx?oR>7oe;Cr6>4hF`cO9Vme3cQdI_{UnM``YmtdXy?N7{nhB}#{GFtL8L;<0`YRf{p-X2B^7`4{H>@*L6)7LeL@dQ$Af=o|*i!!KN=%KRW4JuXy*g*$L2*WY{!VZ806a4jt;Yae4o|)}1STjIt;{}V+xw9TV7|3@+o>|QA`eA1}xM+I)cK&vq-ipRLj(n8s1iqsQplHD$!ap)B{tPf4<4M7z(+1v4+Hb`{?iG!zj<h@cocNYFn>Zos5PQgVaSpLnDsshF$qn|Itwod0gtHC{6(rr*=Vmmt=BLS@!Mg4l*<}&e#!Op$$pP^w%8b<OsMn6N@F1>m!5dkc%IP7p+KcC63fU31q0FVEpAE(f)&b97yykvXF0l(>PQ;l10j!ZR@U}H+O)Y`>ot#(vZ!d-}B#!$UBaKR|T+qi@s;YT9rcOf^Zpcq#K8Er+Y8B8e+VkoK#k9!p(B~lXBrBzLtsdpM^vS*V_&?qphTy--A<G<kjdT(oc_z?e4|Y|S36jP!r?8A^Y6fJy9X&17C=he3q4Taa6<7k$pF9Y7U^eywJ!3K0cqu9@;b?wOV2Q;;%zhq2Phxcj#?fAj&@`<-2kggsl|o9jg+XqSCSjLs#4z62bevNS@aC`%%Wb-#C5d1h{ujd4jQeADktZ|ffoSq#%nF-eQVl}fX8Uh%cQ<$TY^C+*t1zZdU4n5<CTk0vNX;K8R5Llasn&%0OSJt79%y`x7<C0J>nm4CI85f*BUbQe^XT0nosXJ}GcKy(C6}>`_m1MdeXT>niFQA2t@8iYzL$6M6(^~aO*8LTpK<V4GR9EWztv_y54s(p09UgHh#l!Azh{g1MKXhIS}rtoG-#Br2Woie$BUWA9@>Qdjb2}&S6b=#1Hz@JoHDS{XzhtCB6_*I>lsU%&7OS!l$&wANdkFUF6O~fwbj$rAKi%Oi|LfbY8tp)_)VYEsN9&FN*!0=4joiJOlbI30KavxdH5SJg)dIG6<nA1a{%6fx1NDF##hvB_cu4J)@Dn(oSa-gT2|I&Ss|Cc?*%F;6?!%~Q^)~rk`z$aYz2qcd~ix%NcCssn$2+?sIo<r6MoqTfmveAB9*D2sWJ$c%heJx&=0{=`mW5^W>i%gi*v^97JiWP#XK#0Y{;;^Nk7f-ZuR!q(4Kw3N%{*-NfAPAk1HTAW;UfTpk`doCAl~!aVm28SDhav11Xy-N9_F0b;}abZqkVf{ApzZnsag4*0D9j?41L@kFq19Czp_JSGbo|QS80cF{qdSr)%Y1B|rRf5IFZjZ3odMNsAxhu?(G+L@{$};*N3miZ{TG+ecO1zKDp5Og7>`*2d{DVXraHS!ettot#Mo#5bdye7!vP`h77?`a#}R{=;AUySz&8g10L-MQu%T`bl8_GBJ~Yz(7lgxd_ZFFRg+P_pPLy^kfQmjtyn1E$*e2VwMeF!KIv&lSn8`#@|;h$8q3oZ;Yxp2;goO%ot!ZTeczrS1{vOun7i{uW~A^YI2#sjtrlgoBIW=<09e0K^jO3cEazG*>Q<Y^~-+;NzZg0P&p)~NHRkKEMbrzSQaQb-jG>JGTrldU3xlhu@M#+5sUr#4Yc@xW~1PnTm$Tk#-D$UKJ%EU)HjvG0%a7xLpX=f!=5OYWrWbG=QUWeZ?{|Yvf5o3^fypUWa`Ex@q(Q&cC&o($tp@OIUO>B{6Mz{%zA|CnIhI+HpDFPZ*=#*(*H4|9<o+iGm`_|-BYb%;;r7#<jS2=KPx|qZBd5{AO!x-0qAycurHdyKF=O$aQVC>4pWYmkU#aR7weZn$)+n2I{PVFZF?5rjh6E6tq6J#4|iT4!L@7U$BxwoAY_jr#|U|nqmO}Z+0K%0W(C-_=hf0~`V5A-{Si(nmx|cHsJ~X7x)-;Urt8o=Hfq(`>U1pyq`!c*XQK`Yyv-B&m$KUH)iclvPQ!a`+tjO_WTc1Bv1}h?#NG;yK6_g*_4ViuOozGVUUS2Vyb;NX5H1$!3R_$5l~czj_ne$GzW;pMeKja})N|+LGynH~eLF3&2dsQ?b&hOJEi`S0?1<7?j|u*%^y@yfNr6rGk7Tw;n`T|NFuhDZ%lCmh4D*ihEW66;9{y{K>D=2N20W15$Rv~+&j>I=3?$@EW?g&*VODDf-BFNOJ%6<Cu5K||K6{_dv@gC!G<Q)UxMcPyATEvP9hKgs7SpXK(Yu6*d`UvQERVV4KM68x!B%y@<z?j#u1Gj$e)-;@GI%@5CXvS%+ti4x&?C?{AjK+#$cE1Pu}a|M>ISUpHXq&vA`Q?L*UP3i(w(sB3VE{nNS0%kxK&v<PQTnEN9}4g%BB9BGQ);f)#W0;=vC~5@$GvXu!0xNyt4h7&L2;WFihIrV~f3g<@vzsm5WP(Vdto8*>qd7mizu}XFgn=(oSP(OO<Dz%9z7#=Ai=ZuSI67WARH<9!r&j12`aT|Lwq7_=r|=u$1`4uwjoC3moIZbd=Ml!GxaUOxwbTlavi0=Mwtx$n=Qnh`Y%R?f9dp2j`kkB`YfW9F#8UAy7;PS*zHHk)1DUo<wqzi*u~aCM_|0?25rA>2t{dYP?otUZd#7%G4+o%=DZ@vh1Jf0J)@w(R=RhKX%^o0Qd-u_u6wI{R4Kp$ZO|^$OLO{`ZS^PyyFg(;&3k$5DACdaxkBc;MMTbKw|X{l=wjYL`DA``Cl01H+~`Us9imXuxpLu>oE<aH%w<)`cc5IUQHtpQl6SIsRz#CMQu95M4MDJQintk_@yZtY4-s`K4fhY-#^2scXX*K6<lHhKie7e<dtT+<5q{iZLX|8d;YK*GEcBRBpK2stDd9|*9^Pr$>NN)b~%~R2Q^$!yu!7p(WI^{9iA!FgY`>ld!}^xiHHIdo<|53HyU5UAJO;{W}W1WUK`Pqll;x*>zyqQ;AR!x^Czn`&HcUCF}oliLLvKf6{=#Jn{7Hv)EO;_Ae~uUF=e{p%*`lslK-~7$&P@({$0Z0pFfR$`iX|(4ilzGM4u#=$X0nXuM5PT0T0;u)P|sovkD&$(Kd^PN^1(6M}bOEQDUi1&><z9&ILQ1^Y)AAOi<@c4x3s_SMOG>$Y%r9ocoqKJC$MM6C%8an2oYaTte+@<2*;k$9Nb-KZ)8!zS_{SL;V`{+th~Qwl;1NQWTI{IkkbMa6w4nq`tKBFZTRXI;%YS-Vw%;*uXfW8T(uh<jnP<On@;NuE>UawW%7db0E`D>IAW#l_6SL?qy>43EzDS49b_v(6$oH9ax*A5`06nLEwiPon+8z*j<}QhR_7fW>fre8y`53**u;yx}S!Vqxf0+pARJZfxubRbW$X9IGyz2BA+MY4|G6&dYbXcke)s=hu%6hYtQ>l^wF)w-+IAlp_GE_2};PtiewW&aX%e@1=kLq&>yV`x!x+tcW!{_CoZKYho50<-wMTWZ~s5y-iE!6<470%D+u@Q29QCRRBW#U8aYc#w9Hr%6_T=d56KG+iJ^#y#9%R?DMril+i%xfRo&G+Jpkn-_vG2N2w<kCr$4Ie^L=|+%y!++y1h;}GzHq7o6(l=z~DLnDy=za(%J42qSx<6IAA^Xi(X8<IaqK+CtSMq$UccUF}lc|9Ob%Z-H4G33?mqI8)C){_hxs~49k~ac8m~DXO4GDV<9+s^4%x2_wbjn9svFQZRZI;sTYH8F9O^)4XB+1T0eeyB4vp$rpsb($#T}Ei;;0pKd&4#yG!~UjpFbcRjS@cLnHbrwH<X@_6mR_&9hwl(~E$2nAs-NX*w*u_*KvZy#^nSZk1?j>@J|6p2lDQpDup*pH4VEd!ID`oH)t{s#SKI@;<y-g90IvD4!mT{Dwz{sti-&IEL2a-Z+({fkH3anXYRGq7KiEFF{7os@AcN`n~KdC6n}3FW<8*5+2kH{Tt~Uf!K+bEkS{Hsk*>klY6C=)5L{=LQ^h>MKne6G@Q`55z9lDh9Y_&?4WoXVuaH5tQrd=M%hENFOhoe9pM@HTe+y3(9*75A`x-taIshv_Yvz76QR4!OIP)rSaynUGA!36!2$S*MEAFwv!R!{Cs8uUmQN7LtQdOOU{ad$if@zBicGP$f0r*t@~||O<FlvDj6R<MqQ=2bLsK+Dx}kXyT&80YW*RO<zKv30+`F73j?+8YK5HC~+y>l0e+y1(hSI00!0)}!6Ci6>ri?t=j`{mY!)jS~-C(4uTgMw%Y_IlGdpFX~)@e>~Vl1UXnMR>>Z$z*nJQH%p<r%iHt?RP<AZ44$qV;z5=br((py{nQjXLDyzOxjb*hAUR;&)9w;d3Vq1K3#cj9HOBw<${^jQT6Wbh~bw)nl9HNm{mE-<SHl+Fkhbw7h#ssknpZ&TzRJ{BHmzr%=k2GZb<xBgISFbT8Dm>6bz3(A|Rt)>2nRMlW+f^*iH!M_?Xt4`D1!kt^qKYu?4_kn~qp&?to4Mz6uW<{xyj{mt-<j8&H2v>pm6wOjU?Fn(%DJ`{lzsce=ooJx3B%*9Q)ENCwU(~0hA1FrtmeAgjw>oqUhOqv#f#jnRwhn?oJY@1TDOGY!`^BpMW48~_V`(RO`%Zm?Elx8hSwTnhuNz!s8GdQotBNMWs#9k`4;?)OByI@Dl&Ef*mOl4fYFpgUsvE|&2jK)ZcciCuG;|U)mO6`P1*S_WBESgIe2A@p351o(t84W#%)g8?wz>37-G?R{qMDJyYZNj7gGXR7TNGwf4wwx-3f_Ew0<=7MlqIA7>x^}(xB0S25Y-xx3@D4ngy9`S7-!*|-y&R;38z|nFJ)J-=HBEehOX<1nR=~C5p`s+{I`Y+cSE@K*DJ!bswBR-f*j_vi$`27ahxu(-x06H{TIFkpl3dq`i>ne2JD=&oh2Lb4!ncQHgFyp-C6k+R<@7RJKm|b}%b1Y_>@kk9>!t8ikDANyG_4HEY)eh*$9Rq8dJi*g`z8Yt=@_`$_D-<I%{C+f$6&Ge*u0eU%_eeBq7p{uU}$R9RSk8qZW>>!+#<SCxc5}-fRFlw0O*CTG`uH4;B@{q(sbbK_AW|iDUhn#9KlC;NN(JUPva84A7OncXyfU|UCRoQ8U$VtvP<z+q{!TK?YkfhrYk^toz~IhTZ*JOluo`@l*(A8gv&r~wM-KHX5@zp>S*k@+rs~umF85>ZFxHVX{uLRj_t<Ml5;y_y+~K4m)@>aUptbd#7MA47wvc`Q&CZTtJUU~i0WqUPwJ`OXn!*2SQuA++8604VUUb<<gVbq8WWQ!g+d<5rUbl|;+GYlK;KC+H}=hD$Zrjw*=Bb$>yWcp`u`XSC`gov42;e+1&3^?CBF6!mJiP7bt*w{xT}OU<C3W#TDSVyCCnZ04#71I;hOjgG&8cI$V?6_KFn!v<(7mW6i^OqL$WvYiF{g7;DKr!27#&9qXh&+74rL5^>kTLH3h=T2aF`c1$XFSpD`b<Dx?iFKP%@{p3Z*ITINelpMq|IQ(H2Sr40?#OGSMlBM!18I^L@pQ%G@)@pPsoRTS~$h1@meBJLe~I~}c3zjh|hOv$pi=Uh=;EJ9{{$UYLVoPx?wz>z`e1)aa6+CCT4yr4i*oy7>h&(yyIH{{^$@te2DNT+?~Cx%Mvcv60VZ}oKceD4hdSR*LOMSUn(#9upps5zyGOpoiTnp5=Oo9&pco8sOgMRTS>7nwb=!gwO7A}qrJ^Djh_wIq-$1cE?gn4r8ss!o?@q40gCm=vm=A%@BI(1GS!lBUQ?;sRc(!po(BoS=UL?%fkbCPb0nSybVub*ES&{GxryWWv*wldfl2Dzf+B>d4JzoD{nLZk+M)D_5ureGkAU@LFmgwvZ)p8?m~Ik(<u^mL=DW=}in_S<-=t`qD1l7pqHY*(sx&yUPZ=@&~uI8wz<0WjrLtJ38lNos0=J*Y99a_7YZ;i7f?h>G+6!h!b+yjJTC%0uh5Q++iSt%tAKu(9jEXs)d3P8AApu)~Dq#`0Ak3J-8H39JNxg$|OzTkhc(=Ns@2xmMJCZ#bPtqCay1oo}I*Uf(u5n!fIhS8O!&ix8esg=z7f}<?WHT8F7)Wq$72?C1$&lR&n1+VCr!)KvYVSM^dtT@b>j{O6`l(OEj6mkvl;z&teuYyD*a`EW{4RHB`xq3)bmg)MTbGp30*+4?R$gA~MUn#(YbtUd2*d<Q>p^43;Vn20AdF&gdM#m^|BkwRgDNaR1|dRnI`zERgH<^pe+Y?k?IPX367b<(|b&MnTr0=A%^n%evu%R)%(YwponA3C|=&!(w@M7U3>niJ-JPv!Q&R6{WcI(m`$>xk+S3c_#?A$IUG`nOKw|M@X-$8+rcGqTt$YxzhFAS$kLuQq9h8xH&9Mrheq>Wh2zXre%o<r2Y(ZPG|hwB;HQ8z^lFE-E6Ff8{q<18AANiivi`*r5Cdz@zeN70bKK#k)OUBiTM96a|zIZ0$~%0?&v5sV<+O169q&_k3)rj?2*<!LDsa~Fl$_B@Cj5-k$_^^Z-i4Ib24WEmbbS)%>f*0`O|rI=XYjGvpcwnLSU6AF0i_HCdb8x5-jQh+`~Dg^rf%C$Nq0P0(c3`d~Lqp>MF)&D8Hc!T^S>T*_xcHIq6`R7>^pOFWOox9{d1XwWdiKV)Ze>O`L{83{`@iMz*6l>5@%Fa2kwq(hqDSXl)R)BmiRoJ)KM!<;9Zfc+8sALGeHO9nJGq)Li1O@Q4+_0H{Ph!X+?>0kYp$K7ex>2`>RDvw%$)OZqG}`oWvM*W<naJRHAz`|^1I<?es&9Y*_JJCfoh;QLrQv*D{3&fG)LW4;mu0BEaZTJGxF?2ema@qyqp#YF2;_Fg=RZ>(7)N$wtn$|pI4d4%(tYpQl#?D#6=q|S(*NG<~d%rNYHqUSzzx}OO9ZsEqRy6Jw^8xUT9FF=wy`^3rX2~`3E(65^%OkprLlybq+89aOb@+Em#E*49gY_4Hz;xT&J(QC9dxa8;YR&u6IDD<aQi8rT=R*pbw#rUNz+o;;3>w%<wa$v-^V=?`fSEUwAkd{g0z?g{TlF|%{rPfpsTE0|pE&wzz3Dyem{UFXQzy!@gZ}q4ue1*GmrFnltpxsoGwAQ-65x~fs>es1IY;m23ha^X@<H2P|*J2&+90OEE3H%B(rJ#>A!Rrj>(^<jrdwP>Z5ZL(teXY6Kh9ZvO{xr9ms$xBrOeol*7=nLC2CJsL@$(Y4)&j7H%qHg6axtq(P7wDRxZ{>ga>j$EX`cn9rE3TkJ_sjDdcHC0GKF>PC6A)#lH*ngAfcEDs25uol)j2pq@--g0QlCXL?2yT-xf<bx~5AJc5D)OcrdpxC)a=$BB=RmAOs+g!#tUU(eTkG-uowThZsST8bRm9nrGfVN}YzGs`Jf08F$S&K{kZ7&klCiC2RnNH$!qd)AHpUBsmm7a#8Lc0z1P?ZuZt@<v9KD<8$}N1EGZ+@4Y_SKX}d18ym0Q?7jHPiF$&yxtV{(7ysq${<EKs_h0Sl57n>y!>gZu)~`PNiuRrzyguG_-8q!@&<0&04Kp~`ul${97vF!7@6oJl>@RP3U+y38?@3$NRb3Ok8DI4B;OOY(-q8`?do_K3#ozz9|Kdk!&uQqlH`3(Z^ZmE41muu1WVwl7@SI=vkAEERzI^lJE<fna;lbgaH2jz2!<W*(H?LptA3yx?^EPhWefxa>VEq05@!{?<@w#pQ@hNf$&Zo;SYs#-bIvyYGzIyYL^YXWzeswx~zJK(_O+>%*^Zwp1{m#*w-Di7D4}SRKdv5=TG?8L45sy2*hs3SkbAc^(8AW;CqX@_+`goiSC-@lTrX?-@nSfywX^~W^)a`CD8?s`ldTZ3Xlh9PXS_x<o5*}BV!1fwrPxnF34aa=akyokIg^5POrmeaiPa8&?5=keW+d0BU0L%4-s99cScU0ZD5gsz_Pu=%~2CM@0Sqk(!?+bGO{r7F*4z>F}wl69EGh6MhZ#xuR9L-*+g_uw30A~ikQr^y+`#MTPBLqbm3jt<`ovVUSnce!M-Gpo#A^A4V(MY>DD=$j)=L&=z>Otdzm`SBRWY<T%AWqDmX=eaGg@cs7T>;hU_6=Qz-Fb2%>HC86t|4eLdU=7IoiXemLqXy1x%@$+E-0nNV#Zj253ONvzto4~7!=|Vb`It^L+~C9BPFECC#M^{5>7YHC~p*3yrRwf!y)DOHgKfE{z_}Fk9~Ql8E;lPI|aC8{FL%UbJ-Q4Xt|jnE+X2I6T}4QptvLs&s^y?Eh3aU<B!aXgpH^%Nf}L4NZhcWwC`O~wYaEgsMLn=jp9ewCaa-icQ&S*UK=-IG9>${UJ*HD&}FMq@>ubPBT#=DfASm7vhPJ1X4-JCA9~3P=Zv*xBHT#QXA&fM<a_v=`Dbq5nN7vg#<H4>F1;w8Ni`Z{S`_K97zwB{1~RZ&4nW~69)`H-k|UTm=s>dEbP)P}07Y<J7dPjVqC*I%%Ms1P#R$(CLOOJjVR%7sbM6=SCqk{5lU`$;*^CP!UiJfT0NYRs90s<YJ9$Z5Px=KJHZTu8uA;~3>-qc*lcSFLhv|#E^pPj%$C;1T<GH3ELigLWN|OeXx$^;05n7%=lJWf-Zw2uBlkKy!*cAC>)BU_8#2@|WCy{wWp8EK=Iev&7-0r*1myNH+G(6G0y!wYcc=Un!w&<^3bYYOH!yps*0+Y!naz#%_FH0I2HU3EJ+tjE!_(7M<@xm^=%|CfGTrZPVlv(e%CS(Aqu3naN&(fFT&x#uDN&L*6T(d-X_lC{jIqeH2PzbU~UsMqha&dI-@E5MfpB~N-E`Zx4Y@;}ykT_LSmWhPmrSYJXVtIDLy*ZO~hGg9Qm;-#!h+Mvc&OG_@Eb<ZI=g&CYIErv-Fc8AS6!1o{K;{IMbmviJ!Ib*HIxhtnK){sTMH%!G%Pv*aAG~5JHYO1OtN>HSJMl99m(J$qrW|aW|AhZpkkl0?Vp5NaB^T<K>89V;(o2||%m+^rSM77zJJoE5k7qy9TpE`|L1l6Yk#&q_V~2PI@8V+*jqNt-G>={<tKI+gJ5Mq{ZEl~PY!Acw;y3uNvqdUu<B0xUIHDu3;ypAFqdK7&v7&Vn8vWDAwJLDq7%aa0ynIj4z07S8WgO{L_{<l{#m0it@<Kj2m7C*}>q}CC+ZZ$(0!O4Gj*9c47>gqe?Pg~?(?Gdo(dAQ_lEbW3T@m$ca98{q5}}$jp@b}g2R4_3qOMl+dcbYD^*kZ<E1%9o{Tb;oNx_DKSlC9V8^7%SOqx6S#4g;&H_u>kvn}I3A8mg_pNor&+eLA4KeG05{G^yyq-$|o`<>(ad71Z8T8?Sdz%M%Ix6|vT2l`+|HW)f^H(mk+5kC>H6W?!mSQ{c+vV$WsBKHO5>vrSJVY6=dhgcQ&F!%v%$di4$DQHRvYa*J>pTasvAVDp1z{kc3fYS%<a774%Q$#4l0I77z$HC#Kc((U?F9Z~9l<|>a@<7_E1%~dC%u{3{?{D^Ye<IJ7q@9Dp7l8CEH5uN8KpQj;SDpX0yja#Y5Y%|f;bZa*{7`86L7jpoY7qJ?dJVo@0=V>S8}#8HLll>O_i-P+Q$xA<(L_<RyI6s+-6j?~-~oYYjsXk{-fOygBu7-h=pQve`<;OA+2b>;w|~y@$qp+RPbqMNb^RLT6;(MrmvqQ#Uys_rE~9$Ag*HrU{{5X&<0|({ftnhZjrK)QCyjxfg8!tabw;)y^i6UDkHsjZVi?TII}0KXbE8>DoL$-Di$zHaZ+h|A3x+_f(AI`cM95{OL=85#PUe~I&k8%jcGy!&$iS<KG^K>SKqisS<@NlEYu$yS;i9^BBXT2Hc&8hOFTUSx!ahhy!`x>Br%w2=Bi=4Qc93G}wOZ?Bljp0&8m1EO^%?8O{KoO1>5tKxm2cA~$d2rH5}VQtC4M#^@Oz^X_eRzAExDM-^K#)ju_VeC@^)`!mtm|grQfsCwB679Ll`@Wk`qW)F~)pxPU!RA#E*Ow*3|!(4r6L*su)LQD9cmA_;j|2_W1SSsi4H%)f&j6B?8`W5;S+tP#UCE;@T;9Omw3KgO(cvI^C~@si{%Dr4ml-Ea?CzP~EVCpe-(xt0CG?7@~1zWcYd~-_Lr252SDIQQkBuk5;4`fZR^?d%%#==U2nWe&$P3@Vhs~$L>?A*qxy0mj3zI&Qs>#z$ZG#W7r9=W%@x;BJrjGlbOm$HaDMLZ!LS9I`$&)FrD=~P2dYw!P?~)iDOZ<ywB9{@;~%D+l~5D-g=ie^YZ<mxSdQZ0FGY33fkR$mRiTT8_uUoa$LAuqG;6m8=ZnFH~KxE`FVwVjd?@N`PUcE7Yac_WbwpL-dSTxq*6qU35deRe4?mSFEN6l*Q#Wj^WU$Nd{ORExvYJJT=KC)dI(30r1!0on9urEf|##p9$aE8p$Iv1ZuR4dix#8LYO}OQ?x-xrq&QPD8|`v<6uurfD}0t`V;Y2eu<Cx^f4+ARAAOm#Zqx};s3?*ZWLA70XI{YAveYKI1vFC?HFl~f@rkTYW25VCHVCI~SZT@L920V27rGXPxtFHNx$lslN9>I7?>6OHPH70As59IQ&m*d<G?;Aj;Ob_M9^K`KGsMkLGUI|MA42J8pWic^*JUE^&1BDTcg7vbf@w@@IA7Dv4Qb{@!^;NI_T$rUzDj#wuLEcNa!m4Pd|6zuede<P!U#!d)(y*9TVuTN#st$;^16L-aPZtdoUcoz@9Trtd)aMZRYk8UCgZ2xDMaqGc-1;Bk*LyxE0t8L{Ri=q(X#nqP6pp;4wOH~n~{`=x|>=v#^R6rX$vFn(^C&JPH_3Wxbj~JnEt3E$qu=jVRQOB@hPMijgTFYyUi<b7_CJ;FD`<-l&m>UsxaG+-ALYVWZgu$YSuOncnI<GOwrMBIemY-04Gg~5Np#9DM<qfRN!?ji(ip2#|mXp=eEKnfN?pQs?+@>1NqSJe4>#doM?bil3^|pZ!NXGbOtW~t4%0INZn!|8y^lb5T<aHIy%bDQhd#TAUxTbFepFHs~UA8`1roKxhdptRK?sbel5p0PX8q@%}7ECD1{wtIlYMfBXZYl2dHZS)30tqmT7K#BKPc>>!d`;+wiXEe_?K+MlQQ-CAWl~>O2lNcA<4pCn8imq^FP6o$F&)q6{%Mf`V*t{zQ$;b<RoV_F5`H8+s))gY1ITd8YBq(rwQ~@$bRl5Yy{&x*QYcel;1LZX6u$zu14h`?9e{@<1X;1xKUX!?TRMXE$K!mX$LHy_Yk?RM*VspXhGlc-kzn0K-j){sz4TC+_&*XL1wfF30K!V*AbE-mAASt>6~JMkM!<Q=<1@{CJ!>C&P-%irnzX#|x-%j~9W1>hjXvHU3Bj6RmqfD1?>tWd})S>?|Z?Uj_@2Op<eQ3}0VD7~NHmdc?hd#CCW@dMB;)FXA~dTQ##|c;hk#VMFWwzPy?m)L(RIUQiKXL&<g;{VkRe=jM4g0fn!(ot?q>hmlM;-Qe^d<_(N?()smxF)Id_w=+<G)lNLn<|;2Q%L`Jq2yn<fU`h0)EA{83Tl&CZqd%=1nxEN?<r8V~&kkN5AWd@{|M%pHf0o$@lj-|uaQ?IiyAY8}RwYG^DfGduoVZySQe5_n&eJnMhtdl8`fCZ3!|%TZ+3^+Ec=~x)&qV6s0<m6W*57#7ZSXyC&ajxEl%mW<pu^6a*DpL4EaceEiWCB*!&7j1y^EACi(I7ZbtJl_7e6TPXKdI=NEv<9oqvZ~iM;L@1u}MN2)AcCDSEF-E?8mO6WN2ic&t<pgE^r<rASdX?ELeSfG=vWQFc?uOYUBGKsrr<hp1~iCz|RgnF~u8sSgvrQ+&$c0l7w-4gz)3MvjPKYU<}q{H9k`BBbtO8}k#{l==bxG=d|LAVJt-=iq+PIbRS?9)jAGAWPw#>&PFo>X8G10&^?>6AP73pNKLueEq;*KRhHcZeLW3rCfeomNUU14WYW^O0SalJNZgzxw+rsGo-62P{oz(>4PX)Rg#0um&7kJ8$%#;pN!L0P4}qQkviRw0SCki3Rm=Ot2#GY93V41cJHzD)vWT=-YWAb4Y>O?lS}l`$h&uzV(k|*w|?n}8u8Fc057b*M4J*D$41Kk9y8}M8<M6hRUZ%>0<x?tPv~*1v)g-ktepXU@A^KIhtN6)va`(`SnC;X!gw1u)DO|$S_1k~H@!ZlpB=<Nmb9prrMJ)4Gx}IR_cfFSFVfHgeJL_jx?&|gyvu@qNmq(Gt%|f8jN7?;NBordv~!P<F{Tf_G<_b5Vk!U=pa06=?_-BLSA73&Bw4Tuu=zVpKKd=oHe~i(AZhAWGO0h|VGo)uMEpLYRx|n@>%R{mhNT*{>axu&7szciA$pfIBA;9{gN!BRWB4tuv_^UAIVckpT>&LsMpeGJcS_QtI&?4dmHQvV%F)?@?e^8+YXXN!3(VDe>#nYHiD5DBv%X99l?BSEoUi3krOCe5QTvp4mZ~eSax04dk@V=(4SN5kqfJsH8rw9-`^f-2!KcFM2GLkwTvb%Xe>4AT;5jH*3AS;zG~G|Wc8^l1$g7fo_MI)>#i6g<40s}I#XAu#t>pQURvhQ~Jwn&Yrh|#BV6h-t7s&<EKH4bRqnIn-V_*SHaalvu0!jnTYm!iCYt8<)hY+J8p?b9N_=_PIl@ho3%ZFUjUK%*otjF{OTBAzplxIwa#Gx9kf)~P=txzf6e|S^OT*GAArIn1)Oh4A!sxg-}R|<1Bf+KoM<mc<>oPRQ?h^8<YOx{TtQU)@<!|A00$u!)8!zhlFbsNTtA-{k$7hQ_1p7^T-M-{*6d+>8eD*nwWFpXRJQ|%#eazFNRktc4qYacS0S5&ax@7Pbh_|4<?Z|4(}rIT!A@-3NpU+)`FVhWG*rsLZvAu}i4O<A}sbisz535b(mQ(Bifr!%@81p;bR(MHE)GKT$*4A@ZN5ERi~zVH00^VD_;-|8mjPwsF|Yn15wxCnqB*BhpxO=+T7YS#aE(bHj`%R|ZS@C1Jkz-Ue-nDIR8*SuO;-&KERe53TyUXu)yA0XFMasnwD!nBU*s|o><?f?RKQqDmxP|YkAE4>d<JP{37c}e~QgC@!g(is~u2A3d&1C(blojBPxy_}Yd2#ia1k~rhsNj@*#5-w{!Gx**bkmpoSZ3;uiq0-}NFD(VJuIXe)HnkXu>M5*_QUPezn~o^#tTfCidC9Gr$bG|`*~<n*Sq)-(ET>r*?rBElN_eWf_t5%RA{`*WU~vuv+_@dmK(M*kuXZjqqJz$x+eNt+(txXUEWm<+FCb+l17Of;;1`_E)&Ll6`WIMosc;R#PR4BUx&M<&Eh;Gwj&ua}l3z|Qsi0CJu~1*=zWf!Ujn=WCl)+Mi)?HOQjGw?B8P9%3=m2gU=%8V;GzA0@Ab=}Es_DvCe#3-|k+sUjyMmwKd!_XbI|9oH_=G@RNBu6QlQv)g`EvpBU<z0{9gqIU3+}SK<7(3#Aa=kq{Xm|@?f$k##sD1Hak2)IfB~XUXXDpzUwyxKh=diuB9Zw_<fo^TFCwj&%Qv-rOaKn4;v<7U?q`Ew6WZ#&rT8nZKjP^hc1{`vEN5Cw4raY-5mS#zO_~Qxw7?fd0KF?vSiUsegyqeAX-lQ)jfU*k8b(c#kuR$xDr8wvLA}dUp|IfG7=!ou9gA|}D~PM8rd%q7E`xh!M={#dA>^w(CE^t`iBev;t)25^ADJR*TdvDjkEKuL$9Z|djsh+&R_L~X$@lo`KFYe+_ELl>sRZ&DBr=wIrXIVlUL%F0K!{2Mn>^T5(idLmtn);M#NDEe0J4Z?y;<Y;o2wD&)bsZ(g;X;=GD5!$0pKHYZ=#`4=;9bry}chKqOim>o{+X7qc^nv0KXzk4HW+l=k|<sdqM(|?qw4)ZRf&TNPqxCgVEJkH4LiN{s6aB#}xJ`CtNcdM44a(@cN9!*N-W>LO5)31OjtO%l+#t3@bOw^>b%#c+BUgXKvxiXO!L<t<QE<y2M|#7t#XkwwNbdOzxsh#eZs76v3YMOEUlALh=Zj+o(Da(qm=r8{gm;rIkAIgz|;qt&_6mSkbLLWjKjZ!gu+4^PB!36D}KHBh`05aF~nA{jseJFk10SxjfzYR6J~cI)4zz&!X>sk`XkEqfw?Fm_dD}c$RX*gB>yaP~X?6`IyU4m7EY))oU2UNJwv64otag7zkCw(<F=2f|w|GylPZ~1dWv5f`6U~4le^-Dpf9>ZU#k4YzBU_j#DSLDO#90Nt`UWc@%Ph`m+LFfDeG5++cogXmUh78C*_h6W0=9r<OOETi}WffZN#Zfu5l__q6wMSv0qt!GfgDD#-$kh)OZ&c_aLOGL+kCI}DIE(e0fn_0j3Z=6KNY4l1r*k{iu!v@3d@VcaWzOtV+MH%@kNg9-<WFR_^M{op$31gDk$>TI+s*&Xsq(x6f5+On4fRj8WP<;CrinBF}G4y!55*6uTsPT1BO3<hU`RSc73)itwF1g<-kZCt&NXAM)RkG{f5M5~MI?HgW7Y2P)<e~C1sP=s_oQ7~{-5MlaWXZB1rO}SZZW<kkl^JS}zyBMDS*w{>5F#+pN!cBKVF4Hjg&WX^PT{0HmUG>|!Xs029!c0IGkxl)v-PrW&<!He-4XUQ_UPlFdw}OTTQHJ#(2x=UKE8sicF`%0a{l@s_1v`s6d}%m#ky5FKRB`QJHPkUuRL|YPTOS4<+lO%zrC@=wvBYHJc<P*e^z84Vur-fl+4(SY%7DNV81sw~OUIYD^wQ&TM{G3sv*F#T+l@Hfdr>(l%GpYT;`~Az*k6*bid+q^)a!X9-aNUH7X9_~TyJ;-7*R&FW2;Vn*qz<`jt*ey)%w#9g&TStz^`@>f9inm@wHE-5w!2`i{-@?y(}!w*T&$4KX5T67Xr^eON9s`nMV6`c67XZcsxFG?=XI|cgSWdHS+BiGDQF2{wqaGGS_Zhlg;kV`kSdcdWu=++n+i_rCI?t@Y>BqeFgXtxDB?qhydV+-M24~1x-$~>xW{Y_==sOBr60+6@@CG?|jPn(4)>hoX)=AefHCfLn@5!MCqlcvmXu)U+o^d7qeh?UCHM6Xm}p}t_M=dfOHqI?JT05N3nw<GJbP-@Zxaq=%`_p$AzIz{*syA`;!0pe{lPlvd!K$4f=mM+1mW$?&c50=H=O^ZyqAsp2M77n<^)3@WdT4eOgdXtZ)9w9fcRm@KsX_!lpzFgpw6L0KlZrTp8u0o%)JbCFvs?7dmHP(Ts*6Ht(ntdMi9kid`YX_<dC&wpCA2eQ;5F=LM;g9KDjpfJ}0I-MuO1U4pg7*M0d_4*>T*P{u!fDDQ{q)7^J{^?P&OoBf95jxJVZ_L1Z+2^?i!C(a@a3o?E^{3FOJY4MFGCVe7{wijI)iY@3;znt^Un_<-Z6-119#jESMZN&xQ$aL6kNR=N0|09Ms#)IUbFwf%Q0fd*&=8zRWxV*i-z9CU1SM{36H&|C1A?5=%iag?E^@_Vf3UY{sp@b7ms3%YGh9Lft<rYu}<2f73+&;vR>EcFU@CUbxu&-zUhcP6y83aiQ3CkAA>kNYL^xi-C^-F<-?hNqT6as-&?4j}FH{r*?^8(y_ry3C~JN|Z7VEDn=tbgh-^E;J!(iU-wc3;{g)?uc9-!}F&iSV&vO%44qcH;kVy*p!xa(P`9%Z3Tg9^uILuDu71jFBaX`H&2JQ4w!V#w3&@$Z5Uy40_V(evXB1q~v^2y(e<`E?G1~UXuC-o&T}5@Zm)O6UboJ?ll6|FsK<5<iKf7<r9PL9rkaKjkDwn4LWXuZ>>ZW{>U)90>qBdhyWY~cra`?ZTBcKn5K2R-}v!qj~O-i5gDv|txM^W2fOXWphbIv%mn_y{pai~K@45Eg91ZP$2i~6QH#36j&0U$IpS1XHX{#4x&DBeRT5Jov$!mc7CQ|<TaRH<oEK9%C9`jrF>3m;2}A4FjoFFEm9sS$1c99zHMHExO?ZL~2acObyZB-{;~t&a@GV8;f=dP$yLV>ahV4$DoA32focHO%L~ql3u>tx*VT(V}irMWn7^EBZun^p*G?RuBTp5L53?1WukN`vYRTcU5lbrAgHND*gswPx#c%wQRjwHJfR|>@lPXjHzu1zbvE<aMZo<aLN0F@b|?vD`>hq+?BP9On@&ML+(iWX^%mzFWS80);VsGPpv{lxF`&`Xk<?2D#zhY3>q1M@Zv?wo$dCJi?{JI4HFMu*mlr3T}kiTpaF$J-iqz*aO#4n6AM!=`4ifASrT)m!W+Y9PF9Ls;+5IbMF3H3=#H_>Lyyoja;OcDnmV2Vd^*J?m_L_0=E0+1z&B|8}rFc*-F__g1fp<)W%TQ1zPRS#ar8=iSfMbn>p#J^bNW=i7h(<5&I8_V(Zp?#?x&$3+W^rYunMFx7NdSE0Kb0Er35;>Yp=RsGDAc(V2J+bws7kzzrHVegDM8u8ak$FFI%`z_H2>ixaJvKn*SUqLaNzW2<Mm!Jv>?dvqzT@z-?s77jNa2lPs5io0VNOUIE4#)1W%6z6}YE+n^j?)N48GYj^I4EfW8O1HTI7xv2Jc8W7iMZ(p4i$e#dwV~P_q?i~JQKHpJRa&F-4-SD$f1SegZhd}MHYcLmi7XXJys3Bqr6J1(~6nl$drp*SGztW9%E$lPC~`25Zj%X|10BE;*0<vFGqDifZW%5I782@+JX48q$smC8m(kka$Y3#b%f-rh2+LCHAxZZ`b4HWO`=<LCX3<@-j{;uN1;xO<QJa59Z}8@QP(g5J!47?Q8iW?v&?w9hR3o@N}E)jXXD00vzUGQ{yA2jyo6*QfJ@=Ln%qnIAUV$2iRC1wJ7VgThT!jUXDO2-s5||~zg<tySG&4`UrVmLE^cQRS5o-momI4v#+<gQ-Yosem&nTZ=hwyTgZ}9DEIx-HJz=KzgVA%2$t+#tCOhKX+S3iz@|=<kP5F!lZ!E;S<L8I_Kkqd>E+@O2|GU`y+u88s)cx<vGZF++=gFFD&~q6xUqHv8<qtbwUVKUCPedI^yKk)T-i=gIuXd&CC?CF)L^0zEgUC2@pPl}g)!JdNHPYEb62lGX$k|AP@1Fe0q?oc8#6i$&jcf4>82z5(0If>CMVFooJK;%*{lEbJHsH47BV7UbmX{pKjQZ9+yGXE`@B)PQry*eSLH_l2^1igJ0Wz3D=8=(lQx;T1zr#r;<kP%oti!b`Y&9#J^zW7+T&U!m;kSi*Q*u%nLt(y{{#q;>w!%Z_-vB#>QS7zz8n)b?BSq$;Qf_EF^;DRTg26SN)s$3_T0O{;K&)O_pK(}H<*K;~0(TU8Cu1PaBL37k;c=7ZuS-7!!DDTKLlTAZAx-q48Hv)?F_HNMd9V7LUFGxN2bb5y-NUf+i5~Kha=!Z)!3y-RM5vo%ME6ke<U`q<xPPgIIfBd8NOz7Z8z`Vj7e&bKO($Dh?T)?=EnojmcmPUl^c#NG1J}OSkEz-TZOFZ0j9NhtA|gwkvA(Ra#QeQvWZB^SDT!HyZ>bYu>V4xmH;|+U)E}nqsS5qPDCwN3HJ0y;oLVWoexM5u%lh_uDV`u`LP%DNw4tfw;0wpIGTX)Ktvkf8-2`qmO<#GFwPlZHW5d49@9O4)PquY-{U<7DNGgjd#pxZsSRn!u#W$-phqgVw{|0o64LLz-B)jmJaO-kC4gc1I5ktoqexV*&ziwlvh1`k38@u=1!od!V4V!=I{LIzEbqCI4tcr5-UKQ$d#LwLdBdRyI3a^R0<{qa6w#y(!+$Bbc^V+Gho1OC>xplXrgcmA`=tdjSSNacpEfWNVt&nlbA(X0as&7O);Vf^nQ2@@8J<}Q5u041nW`E`~aHF_~;!+x}l{a?S|NS#75&YR>C4aQEC$>wQs@jS}FR4*$*;W|@G);IXU7dB`zNqp1Dc9nv!-_07=2Uk=xaDM|vx{pPoBLd*v4I|~#r;<QWuk$)yW~_|)#UraK(J<QHstd&YP1ekTFx-5mSvmv%DuR=dMEjIrIuxCK>xilXOpqC%iY!7@{)Ct<&_T!H=qDr?*x~mW~L<d$rQ?Vn)R1*x778<&!)T{>Hdm(Y?4I64N5qw%7pnl&xA?Ok1eSI$1jAKr#Jj9T1PsItQ!1o@t~EV%c`TU(!S*8`wES^xEDjAn&s3FKzW6l)5)~{P%~ec6V_p3^hB@k*^g>nQi1~kG4$n^gBF#=p4YU{22!=t7U>+br)$hEIbmw$IqJ1FNdO&_cn0IylVe{r%Q4=Mzg#slYr5i(&d}TnpI`9l6|pmjjien24*aeNMDLMU&VG*yHubFPe3*vJo)uoe&ro|l?_f~ZzqJUkE1JiJB*jMx4+Ua-Syx{(iO|pBWV+}!_>&Nq@KdTk+c1W$M@uJC!UvBMw`tgiF`ErVp`l>b{bcJiLLA5&!-KqV8aJeqz~o3j`;?L~5+*JFZrFk2l|P(3J?mwVC3qwAp5gpYcC-hX7MiHxkWG`TfzW~s4{k|FkuwY9w}`Xg4ix|4QWh%XCkZ)^;oxbrr{wrU6sel=B#>n5bU)z@5K+oXDYck#5F^|voANiU)uq|&AU(^Cl00g)D>{%uuB8H2ZeFCWYGF+%-wqK1!O3PV<=s1R9CkL(JDbJ3ck4>%*3tcT*0B9j^RO1xhg=CcsQB&`Q;P()djda>=pKpg=3+6OyRRlrktH7@adi|ob54$Q&#Z~UekuO;C&ykDdE)F%kBG(#fZv%)I4K+``F7Lgpz}Slh^6dJe+~cxLTo~70#QA5PknGm<Etg`C*bUG^MiGo63gpQS*JrwOb^QJI~2xX9M$v;+HWzHFF%!Xa0bAJmpmRBW;5G@&?AmlNscCFYkevB&gmg!c<|j<aC+kjZa5XqW*85K&;Iv`{qVNC5#QCKOrbM+(hu15Tf;De0RN;SHFidJBo(c$B;Me)NsxcnZf{&;Fk%1&eplri70yzho@-KWscu+-i6mkGHAcIA>=i?8+Mjbz0{=CJ5kHcMyJH@4QMBkimv_uPEwz{$N}^Yz&U+2i&OPA+=`izjijAiI5tZ1MiTV|_K-RST2I;)?3~8yeaPpxaFB{f|YFRi(73&Z@9kfy>lTEVBsh4d*oAY}_Vw~EjS<PtleN`G7wc`4Yl6i;_+NUtzbAX1e;@~}oWJJK~SO$&Szjm*4UHgfkCva6F=>Q}Wcqo!_;`9Mu9*Dd*njP3DQchUT-cyPaNus*b{b5m-_4582EJgIM(8jvK;0r_K%srCjThBVbc~Cevol>^n^I|#>OfZt!PdX-!tHD3NxH$nt(%qd-Q3r5=3hc*HI9V?3>cSWmiTKDbF8Cv{BKn;;7;{n0r=_B^@Xn>0Pr@ajqyX3P<DB@T41M&hla>jG2W>hHr~H-ca_AMS%S$X9%tTBs&S>A%6XCHSrg7G9D=cbSA$8cJhzF!Q5>i*yEW6RW#}v*yaKH5io&9BQEA>4&HM$6mI80yPhiIE4H+AZ`XJfzgsGz*A%S)Aq8pr@_#gopi;A*M>GqfIjcEgauCa2CQkR(esbk9!u65(z6hC*`J<x&%Au(z3Vy6W84;&>{;ije7KG-T0{J$!;MsE8_f=}saF`PG+NwhObE>YDLac#+Z`r3!kv3A?E81;mYLXw!v8yhtkp;HDlnx3xsL?O6t^wwhr8A)#)aFzF_zL>U(xv$jTShwvqObUdj5y($aRq%OsET`X?+3Dad#yxc#X>B>OaM(6yN*JG~OT}ZAFIbI!Wz7Jnhy+F1A;x&b|j>&y%9^nps)IIDU5+>F2@yorR_g+$p{U1(eZ+4G=9Dn~`$5Ek!#ruX<Oz*ed-+KB7Vwh)t1#Wz~_xi>0kM7Q=U*X1I+>DXGlCFRH%@&=!l>Dz$nq+m`nzNS&2S4q<enF{nba%W8-Ff9joDp6~UJq+aEi8Mo(sfi7nf;0G3BOIsdHsG-%&*3*G9|Y*e~xe0yoU5X^L^V57nI<9jh~z`@t3#zd&h1ZWJFGeU!5_6Ccz~r8nP%@esz*64u3h*pId#*?bO|$_Fj(<UO(GIm4-au0^FHySzNpP*MShp{0<lVxPa9kwHN(hTO=$b_UR{IUM#Blm@=o*ANh;%%{1<@eqDUbem#v}#9V!^L(ar-9<`xdCdW}Y4g+Jt=O5hzddNNt#*ibAu)3t$krdT7DBkWAUP$#PQj>JVXYfn9`pFJt$x`A8e!Bbg6n5pAW4Zl2Rtw^WkJn`toWPN?PNx>1-W8o*2e0?W07v7xBOs=tcML{G0V4RT9^9pG50AoC9uw8pB+(C$<X6G~Dt8l3w13ir<<{GS4km84Jvf30j3{!mG!5~E*uodZVlkDp2okyd2%C;K5|qKKg0|cH+u3>&K5hpWTMvrw+aPm&$_j+LsUVI1wXgdI0JlM;r^VOhA~}pnIln2385VL}7g^p*8cFcxE6h)vkwQ)`EG^dceX6pI>maR77428@M5ctl0;&LWp*upBL*r==m<+6wuntBKdH0S{LE&+T*_smN!MnUf0pLneQq6R0l1Ia-^q&Yjb5S4*n7k{IlV9_Q#IvW4HJ>RgULN${f7Jfqi?A}Fni!IYCTRFCg1!SCgJ$C{XSMijp9V!!<lmfCiyQi*+XT8+$XNYlQC{Opj-25VdZnKAMq?uqS-7%2Y3V=rYD9gB*WartCyrTWSG#CXaT>pyjp|Rmqq8{2DHD4)DG#vb#4;{+rnIszDV^+$>Zua6XxUPfn7u&MA6RD8L@#g@dz3UvF^oXcaOKHxbNeiDg93A!gQ$xo7nwhVFNO?3gtt{tYuW@~54Mt29^bDbVWK;C;`)Ox2lLmZFECueU8b&W9TI3eJm2)^C<aJLQki{g<QPJ8ZZ>f9>Bg4|D<Q)py+eXDevRwc;?PMed2on;Hr~W9=?EHFY=0t$r%B)_4$ok7aSX9K6a*PL;)~_k$!4PaDj)%$_;er*V{w%N$g8+{!oBIm5;MJeJgdgKAiCIU?oJ*>8N}gPGhIrZ9H?;7Xhc4xgHHwyEos;2IsVlRP(NB7%&U2KE2@exU9?Zi0K0!@aNQg8X{tHG7oQ8-?t9gEagNCaSX~O7Hal@GdFROa$XF;*2NAWX2bZ<L<x5P+-5HD_TkCaQN(o6U8k-=;oWkL8c%gu>LrB6sY_k_eX6oUWhUExw6l<Qo3g{UIX8z{(dN~EbQLu<oCI+-JwybGxX!d{JfBu&EafUGo5*`PhBaAk68O@U%zaSutF|LwP=z+@3c2ALu8oPP5U}A2i5&fsvi=K+d8K9tCFPafHx4p_rUdUJHtA4!`a_HaBDyU6PZy}YMK^ABvk@$yfO0@Kc=P^{VpM>V%9v$x;?j4N(@I1FfF|^V9*><SiF!o$KOkLt#f<7rZxl&Oj!~VGD`96Q>v+~IKTe%Vag>s}g*i!1aNSa~@M|%T^P$Lk)At1JJ){6<E9lX&qkS+2I95gbs0+FP(SvyZwll6Z2Wnk;|Ih;A}*3W1s-glCbW;R{Ze2pUN{4P{uD%V@n)%62c&?%p}WI8jK7^psdvwW-cc9PE4+N`<eA17T_Zh%G_;)#^s^4s;b8drLCW-TG_wQcTqO6E-hG{dGh7%FGv3Fb5uHIj;D@IFy&Oc0{kped-1h>TP=Qf8H+iynw8SPjU96tTz}LFB`k^YB=cw=s4TYNeqwVJ?W|uDZNbhgUyDk?fo4i)#BbDXv+}I7+1{I8^=V#v8s{|0W72BVHtRt-%_;lTNDFm&<61*^*`G&_30jSoifh%eYB84~Sk+Og#wvN$^YP!Fah8Lp%gFo8iy~1v*4GlLm#}I5R|Su~@E!)$?Z#HN(#l`+UTtovP~%xRT@)V2A5f8Q}h!)J@VEt}s;uUavV&F=zzv8{Bjcts@qFMB2sWvSkp`pO)hHoOELrUv4a79ihDf*0VL^_Pqv;@3Bg-ZidMgqQOGMgAW1TM?&t%Td<sDhpr#LPWaG|NTG5sMps$X*32dH){zhaYqG?2koQ5E#_ol%Po3;>iUR6aIbyC0MFQ+zk88=y!2_Yo;K_=B5*wNMMe@55-_&5aYF;eQ=~;;>x%84K620+(=7J15uYfZ!6U~8Mc?SZ)Ph`P|_rg~uYHH{0tX}UOlXzO}N|18-J{|(kU~`QbB-uFU)I$OcBfo<`A2`5Ws{&gfsl{U}Ltswpj4#XjeS8WvikJE(tueX5zrZkZ%`@Q!z^~8$T3*QEV`C~BL$-&OW<@kpln9hF6HQBb76R3`rkgY4YR&`LHrj#lMmC~O9X^PIYLuVXv=vn4P(hUsWJHi@rc7)Y5>X~{2sESBsn};@OWQwDN0ZpZzA)~rA3ruKljD3~g8}bbM`@UE-PYMD<ZyBW3k2#A0%4RqQ(fvDi(i?;Uz{0B2?yzjF`x@IVI4>;17*+f2fy&Zk``~K^hOTQ>ec+6dYt8o>4br6lWcjVV{}4mGH&UX@HL=Lw6T!byB{Vgf+Pp?kXy6}WbqpHQitVs$o23(?eqbhl{8Ay>Z7iCeKp|~R1(YSHTmTjoxWx=uCZsS?6S$_6lRY%{6uo_fZo6iDFg+yWyPSAjtwnHlJq#HKd@YFjdXQH5KO3J#eSu%Oe|Ee7dQjva*Tm37u{Zx)*F@sjd8b^<qM`$6Ho*`0MmO+jm82+TYg26H0<Vy2HIHNbko@QJrICSHyE*fqpd6>3JO^ox4vENZPab;^lfGt3mt5?mpF%i*nho$^y8j0cN8au2O^st9`%!r7oW(9=r~7&ub~;meQy;MnOS!hpRS6{WDBQ@pJ9x;J$7SD79Ip7oqSU%+_=UDcVa7q=P5^v3BTz)iK**Al9Xe8*YhG`o{Wx}Xmqo?G4BnfXDZQV?)c2o4|?W7A&nSg)Vx#5lk<*p0Oh?5Ydu6szJp;`@KxPjn;>fnmz3wmbk?&L`OaqW)Z@F#c}()18Nqeq)oaYRyi_{t0ZlmY=t(Zd?ShK=5&<Qlyfq>!dY_VwJXt?0i7Yd33Im%v|43@eyrgJ*Kg4udr_*Z3&CN}}kNRrBvt1qd!6YO2hOYjs|LJr7BP10K<WIq-G&ARiIe$_e+%7~lg2^eM>jB3NVqwQro3Q3~S1cxJnkmvt8`hra4Jk{eS-I{!aEi@zQU=axeC5>^bLRV0H@&o42<xx@Li?lU_AGtT?SlR6(TsM{yMggO^wVZx=%^Ek`qj%{VxHRTuX@USQ8rqbQ|;->XV4XoeuR@6;B}L6xutYma1X5RSXDP)pU)28D?EH<D>@B*nOFV1<}RFxtL{0=6DLU`Rg<2=ohvY)ubJbHanERLszZ!|)@+IZKZ7i;5Uz1XT}j3^IWRIuji8__iXk;_0jfAlOxU$@tJtneU#qYF0o&t#v>}*<$Ciap2y2J-!hJoE6lMWe^=PYOzDTfHOy+Z+4ah*Ab>+@`Bv~&h7e8h-;RhKWi)6&3H{q)XB;iOV)MK#7I+fF`eR?AhfyvTL)mS6i_C8LRM@uMXq)N*DPQMC{V!Jeg+)bDysE_%=W0rsIZ)ZILp!jt=wOlNzXbrdavaRxSAK$19U&2O_DDM2)er&sN=egswpMUS9A)w7g2fOTarg_OQK*Vl%^+_<Wr&L8yS{-Q|KqR|es2T_>Uy`7e`NyP0r+y{vkvxLcqLIM+jxz)_ey6hUQJSR)ML4K)y1wgb!)VD9(fGmWMx@)KVn|1$(KM$;i+`Mq4Cs9gQzQJYrmVjteFDjvM*EK;d{3>vw}(f)tP5g5j&*Sjw<^IN-<-{Bjb5}=&5-S%vqimMA|}g>E-1Ubbu{vA;pbR!G$R=f-Il3R_etEZ;PuiC8--UJgWr4H6zAq3cGbtNKGHI2a$B1riySB`r$$^x$>?R5;ombpk|DF^bsoQBtN}x6kchfioJ4-TFJLyA`{<m?-WG&nRA<$<e1CMdhUiH{H}*5<`a3CSs|=yFlb3XvIW{Br{G+-bf{pY0OkJT@AEc6sj_UT;62Bn8oAPflimn8e46-znaro>Zzyer3YjMhAG;I<X%}?56#B8*VWwp`)wQ90019+ni8OdtV5PZK&h9SFQg8MePJr@~Cv)oKf01zr&O02To>ZPn~z8*YHHjQEpf_~9B*ZFQa*RxJY9KY`Dv00@<cDrj#Bu<#VX3h4pO8h(SJt^KdnGz@~J$As^b-)Q2S0CUm=;cO~-`q<$`qWF;NOP$s%RF7Old|bg_P%x7LX+spt~A<jcI&N>A~HuUT@uG(-f_?<5tC@w5Q>p_HYgl1$VQ)7ur?09wjf0il_ActW&`EoBAKIHLqH}0urXrM%I&p8sKg1&qY%B><GlAt%!h}4MVMx#Q#d*MjBBJt*-^uSkSoZFhxOHM`s#YIlPfrbKHH1+NGBI#sK}`1m*R=9K%Un92A-zpRmBwVP&HKqW(4q~KI6?&S;70;vd*5>sW=|844Nr&d+?mIoBvwD+FJs&S;ysx5RK7)&mvccS*;O*4Io_LEl9!f4bG(p#$n+)i(jN^M60|P%n|WNAhhnDd{<n55P>ODJR_$$jyejNqD{Q?CI|Let{r+6V(mO(1xp@`It(QBo<*2Hc&=%O-L5`YNAk0%LO`D!Dg?q9_a2%;meE$wp9pJ(z8QA9%mGL47y9C4`>fA7$O~w>{f>OwOUw|BI<@S}&k~b=hmHC921xP}=85U65K>4#34xeT{UosKmN&3P+I=Tt>YKAIr!krsN<R&u^m7ptdTOjntEDWOv<%vBGrMz<>c{4f={-qu6lBU6ehQ;xNhcdK6wmppNy>CJ|3foh%XTSqkkV6<^sSXIk)$-O&EHxU?`__Fp;-o#b*WoE-}V2G<SphKNn?P~yLKCt(>*OIh+uLWY1JyNe!~_Bom&-_jadrX5p@D5_>iOWjKP!ZY+8!)r%|XyG3baUsQ2VaF3az@*_nuf_OXaL1()w)anV!x8C`eLm+m5>kKB=b;a?Tk6bvOy$kK|t#!&RGl>h)=ThAgrip($fi11WJvfRfldkkgit2*~mFiSI{)Q(Sok4J4)5ztqyML>x9Q@yxplad(NOB*%4<_?pXdOBMb#{_#{Tf~@0`gIin?!f3tEBd|XI%G!sY@=wxG+ue4J3b9u=A<*q`bFiy$wd_7uA#2p)Qch$bPJwiK*$@vnbG$Vf{W|2@HRudw8XQYk6y=N5ee7}P_BfVAeV>D#7Da2WOx?ExOrAI^3V+}KcTZyTQLvKL|-_?)Xa*W^g?jq@AE)Z`M$X|b>qw>?L==CsG9h$*2Ae;e4wMBUkE}HGMl;3i~1=v8dCJ7<Q$Szu_KaCu}%oj3gwJOO#FRVYZ1r@&xmVvEWM(7jWKd`nkUO{iccu0Gk|9?uPcQKh~3a+X{If|SqxJAD=DM8WyIlly5YVammf)NsgwwUhi);!8=C%Z<fWkc6hCL|$@uj>z75T0WYo!-eFQ~C1&ej}_5Q2f<Nbrz*|M#q%*vXW>1yCdXNM=?*7}tofiMP=F<3v=xFo`MPF*gz;FwX(sMR})tSGk+Rm==J&#o$(DGFQT?S5d$U1{&EeFyxtI*-==FASHZ$!W8)oB&D>yueDwY)WU8tuJuk3_8z?Wr3ve!RIortm01*sy(^L3Gf2x?twYQf7NGjdHJVqqYLgQkU2*`?jG(v?{}UZykUY{w^)gMS6Do`K*UW8(U|~~9+;GMX#!gHj+FIR$o?kO#}XAjr!(g7<Yt*8Q`&L@<lx!<0Y$ejr|)kUT%+Xi!7ay-v}=?74}dk%iWEU~jD?bbvI>SYOFToTldvM^gx%m)f`Ew7v{ub5f8uo=N^ZLxZBwH3td|R9`2rH-^1686SB^^1sFXha2rQX7rd^?%6~)rG81YA5R5v#)0B2=C_)e7ft|NkymMbAZ>|hLlJ9bqtF`ki&JZ{N5^~3wPldGTfhclfCqeNeW?*itldx=D%UNVi_W#`?WtMhk;_)@rn8KvS@d7TIpOUwck`V@pAi73A7{8OhU6XH}(QO0xhO-Ax>-{~^Tg0{ry)9D7kEe*y&^xpiweVLZ<zP$%k!~CY|x=r-Aa;ENYUVZMxqL+RH|Bh6Sbn4sl8}iXD81W0sV<$#isRJ~lOcMv2rWSRCpKzSu;2C&78Br2up+?cIWgcN({q>-;2Xy@z2+`c8ti#e$SbbhUNH(ECE8UQp2|_o!1S;A%ne*r()E{CAood1(uvN#5RO>-S7&&8{K#|BJc%-85wP;ny8Uj6&5OMgVczG+veWL~Jf0xy-oZ&Pvw6L)ZMo+)~Mvi2U-7^F_b+}P+d}ynCFbJmyRCi;6kWB9oc%S4J*3rppJr)XdODx;$s0bB*zmi;urSds%`IVwdFRvi-FiWlXst}{wtGf}^s=9-Bw7vE8tFUWEryHBgv~Mapq(S!%?v?pONrru^$K^6p<$&;D>q8*fN`thrRjCK-RMfs6Vwu(jU4_q(&l#%iExlO|uFo6iEfXI&7Wg~@*~Hn}@y_HEC#Pn9Y;c;MZanlmgTdfzsIb@!vDIfNEClyxuL8JL@jGhS7hqxKuZjN;es}-9)}*ipTMK(g`0)5sl%CIbl1Z1Ip9C!}!u!0gBANbsh8-^MhyHkyNklty@i?e{(3L;1_u)e5Gt$iI#*RKgp*&-ReU8Ulg#m)_olMX>ele=S6m)pfGMqdkiQRc#@+PGtL7oB~u1gZ{uM;cQq`LFj{RJr@0aBW#=-HdMJXZ&Aj`#mlNDb-=zsg$-qBS?ZDdzSh6(Mss8%OKP{x~UronDm9?*+YWURE@t7nnR&wspM4(>CT7YJQn1GY-jj=w`QPF|PQe(r3&UCAeoUh(ygIhLL)NBl~vADwM#tM`goqC8*y?F={K<QeA2Fp>(6UUR~Q{MSB?<rP}<5Yi3?9miNJvE5{<cZ<UrQ=vGbB=F^ArKDe0Kk?p?Xp>TiDMxa?eczyJ+;<>>O=${M{JwvA3poFqY9OFJ0_W{BX@6pF5S^@&r;Ml2269<locBC28a_`XZEN&SRU*06+#Z~kJci})^h7r7*L$f+-6aAooRMZwHM>HF=VLA29x&~P1lI|u-GAnLp0M=t4pwnRn94o+|s_&fyb?+>|4opQ)th-JE03Ip2>2&t+D24CY?K1TnD1vR_d0tk4%q^>VA5%}~?NX}@SfTeN_U@tt*CC+3-%v>`tBQjZ6=UeZ<ylthy>Oq+B93!^IAhsS2tl2lqEM>$C7dnncP;4XG-5ze>j87ZL}leg3QJ*f*4e%&>Nwtv^bC~_wLkqq-2v|qv`zqCjm6c{rgI9-fLA%)V46=l^!ix`F4j;Z2t0Xb5=Dv0_ox+PnB5wdDO`I?!lGJsilt#Hpgv4iuOunABcxVRc5x70a?K?E7V0^7EOn#YpSxf+7T2Wt-S_yks@+K82Fq~C`sNTz52;`Qv07m}HIzVy=hWEj7A_GAKmVZR#JWT{rqc_nl?KPshQ*xjM(>N;V;4b4xpl|61w`uE#ZQ!O!}NN)%$Z8L@J>PLl|cIPFq`YItM}uj`*LWDgbLZ%T2#=u>#kVPfGL6ms={flThtR^!W%}2Y8KZQ-8doUp0N{@!K7w21{yIqBkV~d4sADYQNM0y#DEOH0r%PM?~CHLw%VLfXG|*ojx+#9!ffWayZ4G3Cw8x)Z*sac3``|KL`HhCvNX})a44g1LqiLqO<jZ*pm!81x>&z355FmIs>OZo&D=NS>Z1?{pSN@{S1fI@Ty{EJL-9HC9fJ99TK8ON&E|QnQ{@Yt7Inn(EP{VKMh(3g@^e`pW7Cr3*MLfy9Sv>)*K-`-tTHeL6?d6@mll-t{i3?7wSA=i&=C8ioG=26!CVLhS>TeG3Vwjy0)ik-n+-eXhW6H<-|W2zCkm&;6GOld=D@pmgy!4Tx{cnucRMtjuN%AlhBvG0nQNYj(mZ9O)7qtw0_Qxy)cOj2U5i%kKF({Bi~QkzA)j~#QpC!787!hDgS-4n){qYQ4p%Xme#S?Tie`U=crnV>y@3<(u8>H(R{<Ben8^q<3bIJBDGDv6DG^#}TR}E?)fAb1#%DIZbSIqK7$dquo)Co7XWbSr1E+kaH%ax%qMR>AQ0wJJ6*{rTALhT|Fio93k#K1=;&;9sF_s_Ai~UA6{-tCBc!x$Flh6&>UzuMYp)VXyZ^|mr>jh;2$1m16m!{E<B9C^TGc~Zn5|1_L%*?Xe{&vf)Jg#}aCbUd%iIc~@QxhyN#ILjVI#;*mxM$_xNmEJySX@ulpG_j!KH(dEfNBMBzE9YARJ`J9@uAZNq~UaVPl}vcRM$jf6m|HiG-qI$6-c@66nAhm6vX{Nrw~SnB!O1y;a%eHadSZ7AOYnJt%3=!C>LE{9bYg&^L1G|dCg&<r&}xINMq3*qj(aiT&9;oKBdE1Au!3Y2gy!lvBtFZawa3?r*k_e5BLZA7}UaDa%7mv;TsecpIv%N{W4?!5=APn=xfU8<nwvQ>9SOkFO>^8hun#GI+F%)l!I4V50`N2eQs#0N$^l#-MV26#1437h;WfocRfAV=H4I^yDgIS%uOZ<5Z|AH{tU6`Uf&5NFo~j^xFAJS(^T{hb*4Ir={Y41#uB&cTh7t)<NO*VgXCZz^Fbty@Z<FUz5jgka(Dmr_~riVy(8)+jS2ao`ofq<5#VP|4D~xltbX@9Z)ePZ%I%S6C5`==0*@*l^mp1ay72TuL4w%(&;8@Edjt3IpG0dq+B-UOw)Obv+2Q`1WBF2+(H<=>`RYfv_vO!*?g4UzHp1?)LuRFvFR5Sq_1k%0F|3Kn+x4p-g%-x*{a_jbeghWGV`yRA|F^X=d<-NupnINwXD+561bXRo_Hy@lZ~W$P@8|u!U&bK!!1?-W_wXk|!rk9{{cI24f6cqU;qPKS9l~HiRBER)ZB6Mxo__sJ=Shd$-EQwae}3@#X#Df;;r{OTFZXcTzCL(%y#Mm;v)wWO%Aw7LY&V1;#=QLCy_Q84w?R=*35gnSrww+#u4L@jF#s^()%h*c>}gy_ly*dah&IONO89t|CVWIWhAdsG8B@<l-H62JahOy3vCxxo*9CR*p3kZ&_;d;EMcviy_-S#9s8#n7;~)CHesbcvdj=QNnYj!?mG(*#uAgLx`Fg2Gt>0DV$0vR3WV^SIg${zJ;#jv2cT1ey|H;*v3yX;}+args{Fw3;8@N93P<mpb`*Im!DP`c|bi`P}_lJ+0&6?e|JJ2HN5brZoPi<sW3q~AsGA)R$*Bfa!1g1yi<Z~+X5a3kGL7Et%mUZB3B<e=gtF)LzOR%zFYje(lh@f5YLtcZmj#6A!oWs*h9^)KL7JN?TXAV)R`^&@Y3BaRV-Eda@^>*?;O-c9O@1*TqxPhBYJo*&rZQz25k~E5hq*NHVu_A1iG_k$>SYF&NX|c*mq<+9=WKch*D?p5)QA)%s%%@0WQM*?3YyP5<NH4oh3U>H7OH%v`vK-uh(;sAmQPhq9N-uC{vr}kEdq)re%6r(1Fr0Kdp7~K1i-lz7eQFa55T`p9hW0SbDgNg2>f!^vp6WD%msPH$z{ygsSx7JBQ$YL!NJs<2g7h<OhO{^oQ)NpZzzG@$S%TP|0>)Te^C~)1K4z0lOq9!>>ygTNrI5=9pO7APRo#KG?y^{DUIUr^ZNwg9@%@fJlw6=ovH-NY(J%C6OgplyKey)s;&}~*(g0V<%tc1~R(iHVlV_HiG*8Tc7v*{wJ7r#HB2iR3@#9K;j(1xXv-&Q=<Xly0B{PN*k|aSEWLTov0;-n6L9!mfjKWI<qc{jD8of}9%u6WScBXugc5nA|Lj*86T7=M8-uo(4An;)7Vqz<1*!dK9<iY0@G~cN`Hb=t|;&REFh-yTyL4KN~+lHTbWbMLZ@fI2neAi*}o|hL>aD_%^FBTi}7tbHDgu+=oG``o^+sOf(GNf10F$(<Z!9Q<3HqVW)pfU#oZ`|D2hc@i^x;~Ul!|sPTs}UWR&UiR4g^5SrqNqK=&RtubEm)GJz7-$5)UoS7g@`t&FhRlVcb*iad9fV|ML5ltBZn$}PZH(Ki`>qb*|(ercPZ_V9o8jix}4!KP<y?UYGOD)rrzuESfSKDvB+5&Q`TZVzPJsrmU>PP#HB(tI8^61j834WL|e<<eVu<izK?*c;}_?#2Nn;;T84QfT$s}5QPTGj|DzLNA)>f?L@e$sVx`Bbl#5cdbaV6#2u2Fls?9p%v;-~BU8mElfsOgBecH6FXlIw6mvSoA<<fKQb#CY6`+NMn55tz%$kw1;;t+26qNst-KQj!W<j9(pcLBFg(xH+00X)2<(bv@>+@<D~#APLtmYrNe@7MJ6UEUJI8nfhXa$a@PzL>>I`W}K(J~$bL6k4UiVwtHcEw8VuZWD-fIlc{IBa#*7w?s3^uYpooZk1}8iPCu(rk?K5LlEu=>YxX9VC@CRfv@cQXRQeKA#gNMpUmk?aY9zh8Xy<Jxibt`%!c?fJ(?lyqWA=nI$1cNG<OR4w-U=_xHrmGqrEA)SPjr2Z*MAY2Ji7<2z&7pCQ6d&wi^KBkvK<22y@Zq%~9eWiMqp_m(ro_UW>I#CMvy&eCCWK`GArk+oawkjdpuyIqTImNv2TT8~h^oeR}BSZPV<X@>}b@ylw|%{g0QGnU<5&4YA-i&Ki>uR0p{q-ZGW+_6H%oOV}H9C?1`OCFG`?Zc^!9kdXAf<W(YPU^}yFg<NXmx=O?N{l-K_pZk&PLC!Znfss|?Z2vLE^F@NtI)+Mt*Ya-Y{A=j}g?y|^S`#hXgODpjYoC@hRSRG&AVQH-u=vnssRf63*C@zvpN<LM`npSZ_dAL2HL34sN!xZZ^1jq9YIKT4_1+o8k+SK%`UCm3pX!y-5(;1UBK%Zj<c(4<b%LnupAf4t{5eYg=C638#J-WxVlQtrO=p*tSWG&Vv?ggxU=?vn{e!cSyo<dn-R;G8Qd6li-n7BZhsku&Wrt9m!}Nhs)YR*p{KK60b=bTzrlUiSiji@Y3`jR@YF`IO4IuPX1uW`{u;%3Ff!hIyu8`Qtf|*CE+hvXq_q_BDi|!|Wz(bG5k~{z4Rk=p{21lNJJ6T9688WsOlN8GUl)|cVD~OZT#ogBWkYHy2CiOJhd^&?7U1S=KmlS)_OkmS&Ha{kNB*b@Oe947{%t~=@Ify(;EDioPx%Ag!F{L%HSNqT1v{7*njv}{V^BVD}h0ElNeza4~@P#L4vW=7DMv`+srQx1oFo#U`cfXTFmWGk&Xo9Z@QU=2{<lr0J<2C6QG<fvGLyWKm<+e={w}=q9%mYOcEz{7BnL$oJXl{KQaHRe3K4qXx6$@porS2k~yA(<w_R1W<4sQ={5Lmmcd6`JGYB^>Fg<9_AZjpX#jFbAD1KYA&ljFbxZG1ePVO+XE{}M~Jx9VXOf~5yh8pb0YM3;5xKLemvwYHvBouM8_>mt>yGm1#omia~Ot?4q(#WZCBoEa!B4>~WEAudV?CKn-gPhF7{*+$qFE0mVUJJcTMYfX0O8gw;|B1ijTt!6}zqaQe>Y^&GI>_?#h?QZ;`x!iPL$WG9&&tfO9YazFP(=#QksW3hnHVJ#8##Ug?{*%N-fKyWe=_l&V$=2CJN@tRsPGL9lq9frDNetG4*?LW9ahE+7d|D@73Sv%2&MTH8g(KLE&bn5e<ii?fZ$`30B)L;38d*7z9gRgKo0B|I)UP1ABG3I8{cNN7xJ+Dj^0k>NI$rszpl4@1;;};&;h?+?ArTvPI904oEUTesE%hz~r2R@}m&yCin-0On$~tU6=M(H(4{bwlQ3SxI&pq0Dl<wG#Qg2$k&(Lc%4QPM|tm>6DD)7KWW@gSR)v+dAlJJ<o8Z8T-*|nqw;2C2Saq!f@=jZm|4Qi~483)%>FAB3eDA3$_;kF@hrN=2i&4Ho5f`xahA7v0>$riKwE|Y1pyouye+t|mW<ej34YmAhrmH<srf9U4)?L^T?lshe8PQHG>sBY&YBcdh3IG9gUwUwQ5BU%elHFBy&!Y_f#Oeu4!0<&c}YTAnFrq}Xjq}6u$;rboaxcIA(i`>s3&f<Bd{800&lWW;j9T}@N_j?_>BwwUTw-oN7A^AJG;>i<?lN7qODA_dOyhKD(itD2LPEIREfr2+>mQbL4RDVaJHgIsonyT)>kN2ETHBeSgeEB0EjNq`vu>ko=>y&(mxAPr!=fVv`+_M*MUo!V>^T3rjd#zsKOGz2DM2_&J(_zDD`*b3A5f|@qP3x@ct#GwA6?|joa&kgD+OUm~x(V~)mq}&jr5SaJvIjfC%bF=m<R1o-U)DxamQ!cU-I5gEW-D|#0n^?=dEvaRI2W^r6IOoBtJO`loKr-*C-&Ae2+_5TJ=#pNW=zmR9$~?Jo>mxJ8f3vRT0u8s#~^Wq!ZpP8$Oy9DogOpvuD5eOt6S>~pdej1Lr4vM5j3G}u;0;wlwn)qP`mx}qab=n;~|)PS&`7^t&3;<z82}xdGB@*MAN%>`s8=-28{OsAYHRxwP;8kKGZbD23bzr756(G4x3e^4^1jgT!F5OB<@Ao5)#+6DRNglc>=FLgnj(0dJ}plo7=;)o*y>tckEmU-jvKB|8-uzml~wpaB7P|%hoPX6ao#!>bAcjP2?Cm?R!!ZyM33QnQGadH3mQ0{@Yp>c>%F!gAvR%RR5D-47;`piUEwItk2s<QuE+FcwDw+%O54P(8HtsUEzK2SJ9Lg3pJKzyyVT1Sgyzt9tA}$PR0h5g(R(!SKD=O<SRXwRDvQNI=M&_FOr8+<kwGyWTyzHlQzE6^s%k4PTTp#*Vk#*^qevk3vGf!M1~k)>Pdep&iBrQi1fgW-JqQ>!{7}5I)9(~U|6DmmKDqf?<h7aQS9Doh~k{fc31B42MccKx2pMletPr{oZBBp{H=Rd%Vtr_6NBlufu!qsyL@pwQ}DG?_mMaw&Y5Mnb?}=Szx1xx+!oDDFzkq+Ysc}&>9sfXZfDD2>9vO-k5va`!&Q~J`GSCUKIa|qa6C4B4fK^_j-jU?JXdAw0k%h(MZPS5DLMZ@l%PT=Ds81R^}M8bbO<pdA<;(!OMK31oIuz*6|E5$uOXNdey02838^4=T;%uIm-fl)btcz+uvVl-Yll8i2U<ISab4AABfBJ3dbm_-u((++$}(mjnZBP@#5;t|%7HweM?PhptMk6HUK^w?VCn)KTqIyU5|`}Nwv)~h$FRCX5Ipbbb}Hr7lPpH5oAGi|j)0=WXLE;`kfOmA7h1x7(>R4<6NYLl-I}6855~bC;LXr^9nd%cnQz<VUz<`!eNC!8tlg+qlL&|o51(FIjf1}G#bSd8++5?!WrH$gTtw3LR_8k)=gY;t&UfxDZIO~`I?0(1J{Ifqi$H0dSVe+K;@|b)!K^y&2(UHbY;%fJkFJbnjmrcm&D^`tXqB1|3RY%=<OxD@*Ln#b8EuaOX-~Kt7Fj%`div$vGA7T|&FPddWU>3yH#&xP2r)@B;KR|wRZ-ogY&*a)(6nRy_g3Iv6EW$nc<SiyuH?5^m}^<8{m##1RJXxfcauTnmR+Oc8z9VqN!5Qx`)vg>uvLERsG{|ad?`w72<%)D+#|(iRK|$9kK!PVn2qje8Pj>W1SCb}MpsH(FRn`RR56pG+|7!B*iQ8QqMU<!!UKfik&wH-K&_j_DctpHxRXEIe|);t`PkXs`gTk7IPK)uThyuTt*y=tlsjN^K%pOWSWA@JpCx_}VshrmI-PN~G{I)UOYWX@O-M6+sk@e2dGzQAaMvxJFt}pF*_}G`(jBbM2&CV19=O(-Ndpm6BEJuh2o32uakzSHWg39}=P&n238$bLu2--9R3eyoR!B~F_v5Uf%Iecu#nb|9iU>A@n~gzdw{zn(8+vVKd7%tIFs0ARpeHM09hbH!kVk2b+WNPb5gUx$Tmi9ugZ#Wq&2Y0^IIi1OJIdGKrX{waP?DP9VFs?l*Qc|e_TC($2z86Ob?+;wBw=o7I=5>&ll5S6EAofqy~FXJ557kuPkoJkm>8BSiK8z7r!0$m7$lM{1omE8Gq$|*rQ6i9eIto?v;;jB5m{TjB7wqg_%Z^H$ErHcHa+vR3Z%TjZPkyKnya;Ln>;=!RQM|&l=w$De?+`=3z+`ByoZN0g(*8{oM66j8|eDp)aJ|3{3hL6AL1PrRFdbvi$*q5WcBKHwcC43<kHw}kK*Y`>MLpW@jT{LytBYKg#35$+pcv7J?33bXTL~E1=Vjb07%&EeY=G?-G|F1&9o!Vtf*8iyDvufc%{@JH*7-_S`!nUU`JXshnnjJOu!W^^|Q4*vA?c}xqYj))?#W6m)*wCoUoe$4mHcuMgfHg;Cxd4_icG1V@?H`jUT%=#YZ>#BND5b9Ps6I;fp=(L?K`lDm+O`;3F^`Xe`T`?{$7#-?tT0PA8;CBAwR2_?Va^Mq+42<d~<gRrVAU-7y|}&b|jJV#9dZHN24R`%0!LyR~FKJVp7reWZU%uh){ACCjp%lrp+()EJSjb^ndw*r5RR$os?q(KIQXDL%_3sHTq?`1*}7wqBpr5q2}X&Ka=lJ?zAT4BbhzrB$+c)j-R7qJMHfM@tF}hVG54Wi^{#blV1B>%P>-fEQ~UAFT-?o%HfP9U<C4s}|sAxKM(|!o(Sors<=ZUYk{gQXB$zpFh6hBOq=DhMl|bIy;b~qUR=k8ebCcZJ_y+5$v^&nuwMYY3D36Ih`*$Ms<7q@UP4K4fndvlb>7q&}#sAl6SW2UVr5NKblweE3NkRy+9E(6+no7X;+mmF;r#UA3*nFT;ysY)=iiUDzc<~bV<JKtrAiZ%};isnwL-~z1}|4XD2;M2T~-BCG<3qO8-nkPbUIfCyWhX>RZzNW(40Bw3YL8$i$`K@nhQa@6*ZzSV*RrTSzrDMQKreC^?g!+WOrhE=I7BD+7RPb=hc23q#6z`xvZST$3sgAcC!NOy8s<;5}40kDUa;ZE(?rJ2Qfp@h-)$D~+r>{B-NnDwY>+%5d);Y+t&Q=0nnTYr*tX2lky@=|m^TM%Q}G{B(pdjH{}`@o<)@$>tp%iw*Vm7$I}X`DFQ^Gz2y?r9z&s7UCxDm5zc{r>Lxvlk8wNIbXd_#JZz@u*w{Xhi4Yc9TE2NU1lz6BB+WFuNUq*`<$6yb26wiI#DynzK93&s8&uR8b{iQ8=w#nhV}v{TYCC!HWe86&b-Xy7ouTe5lqfsF%etOU^0xU7jomt)>&iVTX&qE7eawX_qQInXuT!0U<U3cl>R?fL-(+rkE^N(R=V!$DEA<ViHitt1b^d}G>Q>YMy4j+V8>^yu`gCK74-J2VsR6EnV;n$pq>xZ6Oi)~=*n#!(RNEzcip_22WurGId!?6;1ByvEP3I9kp<=z#<P{iQoOEOz30=}hXxEJADF*KB9~{|tS&y3%Oo$66MTbTHt)thogLm%Z6|2($S3Ujy~)@%?iihsH@36=^xp^0NF8hg<GnBD0?jI)I+R=jKQ8og;4`}Au|o|RiGA)?O-Wc@z;W;p!_Fe00~shM2mrXVAAT+=uf1o|G@Gp`aC-~aj|w}lE-&1qs&jZ+>#LWuU#E*|=J^OX5F;=IJZM9yB)P3i0~t@e?zc-0VbKFFs@V+0RyehbnT!qto{HO8Fn-QUBuWv?GDg7JFnFpoQ7cOQuVsi{TvgZJ>F+dY;of!qxGIrUX#6+g*mv(QIV99Q=yg7$L34iCFq+-R{^If<>@N=tqy8&53|G<To8rQM_-kF|aXc}H<};?J71whOdgt!5XM1ms$IpJ;d-hZCslPcqIQRh{x3>a_W79*<u4x=u0yS7`sQcBy(ee1`_;C02i#_nr{o(29?EBqkKfOG70jSw;^)U+i$Z(IZ_KuErU+npBzv_JV9iU*1XU}c-$fNgzQaRw+G4`w5>%77zgU%i(6K=}oRW;$n3TD<ze7~(ey=peTaYCVZAHgD$FKoTHdL?q8ZFo^$lnj>@>gHKaQHHU=mlwXz>vGgI?w;&dIft+)C~09WTu104gTcv%hW8Sy6J`OH>0s#$mD%{J{Mg<8ruWFO1TDDtw{AxZgEN>!NG?_lEH)KR{O>>n{OZ63+3G9c+rWoS>_AP&Y4nu5`?UFvkbuY&lfT=q0mvYiS#;x_xhmbRm`oOKHr8d@C9BC(i4eE}rN+6XFyvVyQi^;^lru&@C0%yP1&s%)U3w?mXAi?qb}2l>J8Cr+!D^>vad82Hc=20`0<p<or{2q)f3gmlN`AZ1?tRRzUA?(PvkOHC9>tE%IK~cLn<XlXH*e)~61F_Bd%9r=C>ie$rzR1K^zwUTKyOccymYV(Cbu{9x+|m5b7n1N8@gt1mzSI0QeFNRopaYoIsre!(e<cknQp&06OAi?CNM&uBwNv0q1_YvE@!zx^O<0hir0W=32U~I1_nZd88is$MAGpwisNtRQgs+RtC+!b^B?}d=p5oTzQ$jbTSeYwZ3q8RPAyqcNF5rBh%wc+GLq7<yxU6_o=CL(Gn|^=SO#qwV~H?wQ^4<&TV}<CN+!Zf^irmlMABrOXIA!*f(h!ydSn{y_ZrfOY>`A3B?Y*H7UZku>a+_0ucK+N`uybF%Vzfbi|yee3SRH?wyxih8pLWHUbj83CB|=V>vjIriS@$F<oeB)K66gwdzWtDdI_dNvG^?mqZG0Lkg8@u-2%sTq;wG*-+eISG|#iRM#^P^u^kO)Q2H^e6dE&QW_vs!zXuZLPd66lB!K}c;@0NPqqeITh|_uu5COY?xt*Rt+Jt+`bS2ZG%0(?Wbw>E2>v0ItBGNtS_im)NyB9kL$U#f1Ijxe9rR&NG(=N5x%Zrp;a$X;(2DfwhaC|@4?+?q1TVy{rlK8v_hYSkw+vt?z81nWEZD<2eJ7uJV9pqw>{aE*n@t(LeDKX)?Jz^lPnP?Z8m8~<mW^wEE2F%N(<XLKy*J$LCpkPg5jH#VbQu>G*={4~Z%&etL!dQ3qMi3gIKUAMVC<Ua<xJM99S)-(XO#HQ7bE#8*t4q3+I40bmU8`(T{fj!6oebveRDNKu_b9O5)=|L2M)^mwtEu_Krkj|LgPfaqo%G6<vBU6%4+AA>NQJdH9XtGb3BQ{rh06_9#a_fzfaOn)#QzsxME$KuPvP$Gzj15e_+Whe>`h-^$^AWkeeitm<?es=BV4}K2hb{gPw`Ik+D-dhry4TsIencK=*w-+)z3P9lGp9qqoTf@&tcKo1Y{V+(CC;)5Jc_4W3~Fc7C&ktX*gF~*EFqWsq?<O(u!|kGnY@w2_2m6!PJy=j+z4xi3gSP5i0fOO_%C|bMh1(Jo0M7j6wSG?L6R{BMM?yW^h7~E$Uiz_NH{w{iPjrR%gSep`9wV&E80oc_qgi0aC~)gj<XHVmftKdxNpBPCJ6;CF=5l6Qq;rdp84JGo~W8uByA44rDO{OujE=Y}6c}6Xc*F$X{s^Ev$JHZM)fP+aU-strJfwD&u|_`%tRNn=Kpj&^$vmw?}UTaZPAKUc#hAb``u`Q}43I4sYN>rmB|TKcXz~<`Ekmd+7XLBI$Wac6Ga)xPezWcJ$-h<MHA1Uk>8|WnT_<fqluLa-Vv?PxP}ky8FX;|MlLn7mP;-<mWj)+}nNC%T+Eo30T!&;3c4VcV;e6H-^HGK~8MRV^!EjM&S$Ycbp4!Gy9Y2+Pi6;A>&g&R3gid4qlF_i&2lqd;j_D<=dnEpZ9j3KR<kXv=@tX-`x3>GTu%%e1L@3@K!H(sSK-lir3W;wOjP?mqhDYuU!>Ks+WerJH(R!7(SgrOnq;;d?V`1+DG}S%S$MRB*ug^d|3&OJ(jfh+iL82^SraUIlo_CRoqe24fjK5_w~^)dxvz>-C|0q*+u8iM+dJv)j9a&rZWj?p>BpR9(LYI8}IroWwA}(5udL6=G}Di4pR6XEva`q?u!|*LcQy|XK<MkK#~nDitNFn{tz&;U%YvXgXp?AceWAJmcIih(YwB9ZlPEwI5mB(h?_#zKInC5g)&nrx=9`E3x;aZnNVmG@g)J9N}>?xjbL)`Dyy-H{zy+*pwyMrvtCa>l+9C$gL`f$-|$5IVes!!3`l|~{0|A5h*7OIU~_LnL+3<Dr9y-h=ka+->#9rBpgJlTdjp!#U#sb?s~;xQ1$?dgxj3)s-|iR%TjOz0d=gGXyF<`DP0zY|US1GVa@6|)eLJQl$+tUQ1ko&b7-ffyPd8j+jCN?srEaRpEs__K7WsQ_lUnc6e@q`>E>J4XNB3mDxXb^<hcbW1gB5e}P(GU(IXVpO&*HM=A;x}j2Oqh)b$GE67#ZolCie7SPd2yDc)(^{I`5Qv`UeM}6AdGC^c4yvVL^2D%<L{fS;rU1`&6}Js<c1P{$P54L!c(wZ2(hJ*24ULAg3J_@;gyOK;rIx09Q(-{sl;l{NztB<@Tm`S;3JpPzpVCaz^R!BoOc?cC<|kzGWY7!jZ&MpqqTl?R4>c+hLXeOn%gC%!xsAm?SJ-wgu%y;3kI2JK#(I8eq?p7qQt}%E0=_TYbXf>5M1mbVhSmJB8tPIk>#Ot*_`iH|OK><8;~GLNv=wS?8<4*8<ST)hVPc>B)Ro+;>o$)P6Jt;=$->BETioLi=1`Ebdup>2(b4WrN!iz$XyXINqjpQ!e%`5Avc~Ru|PZwK$tNi7&|)(5>Pe3n!I3NSZjE#aR;?>WAzO91O)w_Dui=7kSQE9N}v~JOK^|hAe%}HQarP@?Tux0fhcSB^x_7zhX`?yNTo+7!XW3S*4<jvMjsA6<;li#XSRi_vHxUV#vD3)qDQ%O-t8*YxV$v$9?nF%47m_y!`iVNk*xBT9k(H^Sb;PKHZ+nU_P#b&qg+j^9${<5CcDkG_<Ufo8By{kN4!Adt{NI{$iLy^(UpX^?42QnTS2zLYUz-m9lg8K`*1s0sUT81?{^I&gm@1>=RGbo9K*XL^x+r_Xf1z#yFAvITUsd8)4dD3x}orEM$~<1Nw9ZNaKUoFaL|Gz3uJC2S4q-rZXgcjL@1vjr)DAn0OrcCFjZIlxulOPqx^D?g8I^v$8LLdF!r5&IXm_P^r-Phy9m(3{8TX$}RW(%Y%cT^eW-mluR(O^R5+))@*e)``z}NR5#e%*R0Pi2}G7!<Wv!^^+aBj5atyCxFAR>n=4{LT-s<nkImB|7fs6wIX7_YbFr9;ol24&(2eVJMq)6^G|%pKPLMGJe-A)nlE4rkB1dS*zL|oHt$HiL3z|$PAs9{TRblZ+g2r!#ui7cDGcOop20rR7704`kQTZCx3i!*uE&-Rdz3LGl$RgJ3+nU#zpIJF3;O(qt@55VP3E6l5v))=!&pzk1JyKdq8zSG6q>(@Eo5v7-tEO867%e!71RTci%rv#0fQH-IT`m{X^V?;V<)C1I4HQJwn}aE7xo`rd6j)kyLm&s%Bt0lsd<OiNP$3KEo|-5Pk%n4`3B0sGp-dw0CNidFD`HDr?;qF^dJO%o9~JT1`Pa9!^?m;~@waUR_m5i~^5ArFNDrj?mLDu10Gv4L_$%~B`aYNtd6ta;uFG#~yb)ucPA%U?@E`nweH}^~?F_AMmTxx;(qx3y;{7c$Q0Wq$LFLZXv&Z{LHc0|+LNZFCn4l*VOTqqYI0?nfIkB1D9$?r8RyNNg6x%1=6ZhSw5Q=Ol%j%goscN5a5;wD1&ZzCp;&xflqulvUx7fi{IIzvl$+S)`wjk_@sc%U0l1HYa6E$<Xv7LO@8=|kXtmPO9p6;<uR4wL`cH%57x|S=0-#Nbwe$nLMh?19$Bqt5XGeoW(rFx<1_K-1R?r^*w`OrA-2=*(#4&2+brN6n!#_}e&i|h^jg*g_9V(`6AXX9tDo{x|AU%WoT{)5+^LidZ)jqXXe_piVEe@{<OH@^GRzx|Ih=E(%d4S;WJ+;DPwdN&xl>rcP@V)P%IXJ16_iw5mX${dmgV2%M0&lEc#2zPR(W;Swe4EhqAETm}NyRU9QD#rIvoFF$|ZuOpSuqW!Kn0MV-I=;A>ctVq2FYBO|LNBsJ_+Gu-Km~D2U0o~fv86~z&|&UwBQKJgr~d{G;9rp_N{4?1ycY6^qEjHetF*(MU+(Ee!YQankYIg^Uit1_@o(qv-U(ZoA61NKtvR{QKw<3~!U!vqu!>+NB}Wnb`^>ByEHk(~p1QX}u;xVH^(^>set)|0d!)JRFo13CUrDrtFA){^@7rqWA#ZR_BF_^Z)(dymItz-r*NlTGNw8ny1J^-XsBTTeZ%^G0J>r)bg&t|bSy=J|Vidd~)3}R!%`r%T5cM^&9zyLaXM9Cx)Bini=DU-XM4CbWi+JT^05K?E@F()A@r9iyQR`pevS>*&pS7+-Qv=ZzOFk^cEa!|kU=Z^65D~^@AdHF}HfTBsB7GIk`(i;m5&0R>7Ia-BWQ8^SGZleH;vFmt4VJ#t!Fdz%!M8iOolgpKe7P4K&@%o|-q#eWIezu#`Tijb$m6|NZ{#ofqu19r>4kN0y7BV4v;V$7+&%m+BHZ|Kd~mq`f)}QH&QKxVs=t-9P@6-Jzw7C_8!u8zsSv~9@&DeW)3_#18jm>Lpd4&^3o21+>p|>Qc2`^F`WMWzolj;+(HeJvH2FA2qX2>oTB*<GS_m**Gt#;GD2PdRtv$i?OJYq>w7IB(IT6YX&idZVA^GjUwc0?Rg#!ShGGOkxnVCcjlctJ+HfzO=PPit0U++wf8wx*}O=fLrflyCreJnTUCRV?fZ<@se)dv_&H^s*;`x<l{J70F-Drlxct9QuV<~>E-wA8ZSdFrHxeM*BrvRVX265lAkwv#+Bh}K6lxF~5b1=q(E;)^D}kr<|QXaR{VV2S~Jjd~`6#|`w&?Zp*Wz69r}RCcUHH|0S@z9#j~=MCfFzL{zcCts)U5Cb>6pVl!)BY7S+d=n6xMsHkaMiUJ;=O$VvamJXo^`}v^w6dx6a45(Py|}z6<znM5zlDa*XMHnS0YTCoWsGKpV77AOC#GkEA<<}h=0|%pS>4?H9m|sNy;pXI>X8jcnj8MqOWXbQV9g8RbW1>uJlNMrLos|&!g>*~$?g3>CXX@0d^2z$C~moF?Xl#}I~`#XHUWl&x;Y~n{m^3q6VrLn;27bVAWE2z9IVo#J;a{}dD&ZVk8u19T1fYX+Kf?6+;}1AiA=*mmV?ifkU`r+{%!<$%(^drM7jvvuEf{JuWbR*GSBc6=^s-xkk`2c+T*UPLrSaH63n$n*RZXkm|T0z+(Gvm@tAk@aEXZ3RS(yryW1en_0)!)l){k9;`q1lZ3ED1c3yoPa?oaQG`*Q$mw%zZ-QA7vnk544oo=aI1GaUxYK`~zN~ka6zwc!mek_C_U%VQtENwPz1dNAVn&lD2pj==}qhc-dSn3@Gc)B6Oy%#BvOtz5G^LxyoBHQjE);iOu%9$yGnSB^YWz1R@M-4EHG}6?~mBR?ft9$Oq{lBxW?<OPZBvuuTSs>4(PxzYrJ>hHm)F6FJ*-nbO^q%AvylnS&jkKyHwJNzhsk!44DGl2CVD>)@-NzoQff6$tlE{)3{eqJrs8!-Znlc%ihr0DR0X64PuNPQ0>eTm<nm%-nHDW4e`((kH37ABLUFS$0hzXrqwTnE*lZ9+abqlwoBu%TW>^UyDwQ7kZoZ7=XI~7MIBbs^F6`3IB;MOx_-2ra<dgsxh>6n=KVjWGCtL<4OAwN6ci0)UjolI$%<{)@F3LlPusYH;)Yzr+|^QEi``fGwDh`yw|Eq#b?{gR5KK*L61xO>}s>cHS1u@Y@^x|h;zQlhMzSYTQqF`IN-_^Ff_dKG$5On1`08OW`U-%d_9rZv0*<bafgaJqrj6jsJ6I2AU60$P>EBqOs(zufF}b0|IhW{J>D-sOGeBz2b`*Y{~Jp^xj|PKYWuQbw^W0zd3hkj7HCd?@dUpb5+p_aGcJDdgnY;ouSfjR4X{FG~ZJL?bCRB4UW~xMe5+qm$M3s42Mkp2#lZAz4X82Z~h)kbYJw<>X8AJPvoFsOUExj^$FPu(29jk4S8X(~b94r<z4&+L1-xSmkDj!edtqQ@e$9%y~*45J$<e`T`)S=>jUtZVG_Kx59>5?%s9|qel-zi{{k6?=#G8DL_+URWq$2jKyGY6%U$4%M0iMc|yc2h!U(0IEEP40>s8_2E~P2o)V1QJ=NmF`f*{Ei+c6xbYoIcIe-<m56zLvmsD#Fq~N3ouyn2Di7;7=hubH=L{1>XyqwTiBWZX_vF%tTYp3h^#ir#6NslCidp1X}C_rE0<J|S@Zc!~!5#~+AJ`-5StZuN0-@T(gzI&%Bgob8{EZ4!`c`8P5gj6Z!i)X<=J)PN$?I88CwPz=J2H3IZr^eU68=>{HRd6A+Q-i}UDJ+zy1;_xlIeq1@n#i;Y#>`$@H$dDT1BbfHiTkwNk=qGR`wf&Srt=)Er_a=?z?|?|xlc|v{`=M$NgEGsD98GmfRf~Nx6j>9wpg!)aOm^7qNdAGIyYU0v|hsVrTSm7t#*8lt$~0fq?SlnwviKxmm$V3h-cpoW-n_3Cg25Z0%{Nb*(e!&P^>!}69wThnrJH^EPw$13F@La<QoiE`0~3^XRDQA)#nA~HIqDg0N31bC~;(6RnY3B_IG4YG!1P~hgxd&*`c*}Ghg1X0Fb1{;OXx@79V7K$(bNfgRxi}T5uSSC;=2Nm=~}3>HiA0i#T%pvYoYKSvFOQNEtJU(!@Q8qY-IB0;$kWKHPeqrIwxmf1tUQS0*^z<07G0v(8j)E*=z=Pdp}xcAe0Yl{~*)Qeaya3^&^AwN>M<1&CTR7jnN?MP#@2c)=1URNYvx@pzC`6*quf1#eZ^qv(3o!#rPS+v61U)Qzn^(V3aB3K(R8ixCFr-+VPGQ3M>WqSy>w6!oUg<L5?GKvoyMjKWW?fc9k4$T5=qqPiDBz>l0afgF^Rpa6CE`<fL-Ziyowg!;$zAgq3KEenSa;fjF<DpBt#=LjRfDvj9o5$+}_*caGLf3a$?H^sb`N|*>fw6jgzPEksM;rF_n&ZhNMIng74D|R}^_R&Z-!qtcfBjbtR3mxK#Ae9mDmYi<S04EAgDuq22@vg$i8v>s8u9(X^(alvYpo(Tpc_gI3O^nGZ1e$&?*rKWck#aKm|A>1Rwl<O^UHGq5yZ2d_>_P^7X}2)l2ivmEjtwl}cFzJM3aJ3Kg-WZEj2X=L+rNxABJxrffjztD>^b8Wb;-(0WMo|52!n_ffR2MU&CE+4XS7<KmXuAhB#531x~KJnQ`rNU>TIeHpn6JfzvwaQh{5l4nMs`g5CK#$r6CTEBIOfnHw47Vn2V0#W9(#lq6NuP`<4x5POnVM`TXqM2ZeFTRzH>x^aGW)l4#5Hd$3Ohbrx6MA`9*ZSxbIOwj7nbk|#eFXvELwI2`Z2+uq#|Fhae`jU*hbvEmiYE-8Lem8%*cQQos7PX0*80;@yc+j`sG<8M4}OUlRW66tf7Ig@k8qe>~6FrqC+349JW7UYuZyzO@Py1RdLdwcITcDqTWe=6dr8O>@EJzb#~kktndR`FriJHYTFG(FgHhvQcpANQnDw6gjX`u=H|8}a-yB8E3~jj4yHBt<Uq-lvV7o$hO|&0iL_nE;e1*o67zm@rj0_CD?g4L#*Soz6Ne23+J}-B6x4s>3JYI9G%*yVc#;EjJ>a(H_u<#we^+T4cA$EK=g(czgd{cX!V=xe`5!9#f+l&|+I-nt(QADAL@>MkCDn+s&7haP;88;{YReH_tC(w+C9)Fyk^0NB#$b5!RI1jc4f)Aozj}CI#83Q>DO;nc21@NGJmSfSEOa0;G;>ircbe0?|;|4MXgfv+8hQn!kFkfo~RD90G{4HxPJ`CUR~jh9s77q|EUI>W8$CXa~VsD4D5#3@(*7&EcCLglUl=(I2loS5UWLQm-lBL|d4g8NP~EQ?toN7)fm$36i7!cCgY3<s)~zde_a6NhBXyJS0D%g}p>_${w5V9CsqCsYOLaS0*(d5+`v#SC$wfszy;!JmFICOcGiC)~cTu)CIT<q{?|wsUvR$eavw@)rn};gZI@hL^C{6_}asD8L@ld=V+UTZDgKw<O)#aW3V8PDQ8@TQ&6?F*qVA*WoJW*p&_&z?Bd#y-_|2NdLBgas+m=qUvng3>}}2%GJFJWVPE<<IKga{iKk38;U03_u};>ilcjW!Vdm83`Bf>vzR0Fui0)}1!Qo^^=!Q``sf1|sv+Mk%WgZpFLFx7j{jNmt64o49GH4FLkIW>}R0l_p-yQp2pALI@Q)b`1=%0qw*JNdJIqVMl8tbS~4UBrm*oFEvKf8(3rkdBYoJH_S1xm>+a~w|>I9MGa&vkDIhU8qwmoV-rg0htR4;31aCL%cE{F$gJDO`dNq?8Bs(MWgopf*R!b?@vXc9Y(^S&IS)AV9l)=Et}@t(%Cj^D18nvB8bhfOotNbkp|VDiuEVP;|e$!&Ol7%BMRt!T#q>f2}JYja%V|APg=hMj^hEaQlpNSrq5NVmFyjq!*;!IirFj6A$W|A2Q6uNEw~>$|=E$DU^r#xokCZ<Q+tBUn(3HAIU6Nza`zZ1b8*;pJze6FBPN6<90DYwEj7V0#TG6VhsY|_aMUX2VzWly9CkYw0AVJyc!mQJrz9fPTQk~Kva@=dY54#O!FdfSpSub0xp9m{6>E;$ejmxStscc&jhuAH!8FR>wNPupg-0^VGF88DY60+V%wK>yI+KI6MahC@}z44V3d!Q8g{eBK%`vIDb#7}fgMS6hty2RQoDk!-EmdsD&4&`dXl9J{yi^jHCXLz;>>WuE5U}7$UR_geFy%34uFuc*Hcu891oGHJu93MBgOJmOp9L-ZQ+{kexZoJmV&+7jaJl3JTU#KNF7S1z9{ZBV^$L=BGm$?WIyR}<@*CZpv=}esy1q+(i&nSPEPIAnmv2NnF|VaTmTbxn-|W`uvFmup$f=4Wr;W9q}oHBPm1E_fR2*LX~k%$BF$ksvbc*^`WC?NYCTj&_on7NTyL>+-J!Yw8|-eG@6B0bc~dtUg5Qf<Kehxl>QnaBoLEMY)#wF|9O{Sx2z{+ow^CW@D%dRg<`5}d0|e0N=^OG<4%daZpvKP#i{iRRETQR~?v}KixI|3kvPWm&OU(ui=)Mvp6&!nDOeAfWzgzNo_r%xg$+a&c&jQjQ%T>P4_Kb_n0f?*dQ7RKjG`w1UDh1M5jEDnKmlZu<<!RljF*j4?HgF)y^ynxmB(ZS6>QfD6D@q|i*x2jdE)U!$1uk953F6a$6S#kiO6IJpb|J^J=a;oDdxa<GVPx~I_`~HcmG+%*D|dQm&^qZFVnyTF;!|DnyOpMOYJZ^5#cucbz4Em%Z-X7I94VbNdiZ2lTJox`$*JRGpDiS*M#ID6V!IxFxr3qpn}MhiH;=$OYpR78g2zg+U0Mt_k?P5%!=$<926YcC8-XHhA+NQ+)F!jt?)akR^xa<XN}j0HA{Rjv8jZZD5Qv~&7&K7H;h3;;D^+Em5JkdE4A<BD;duTPtzD%3?L7%t{xlp90IFd)KmY9gm7h>*>mp}JB8Epk>{Ai|)o7w99g<F$&i;jJYXBPy@iuFGBXu5;GLG1Y2H%q@rKl`32WAZnX$H1dBfm8omtT?zS=6~9%BXfUl1`6GOm2=6fAbk@a%MY=(IrP5Fi$>3h4nw1JzLW8)ZE}%oaJ@7(ir^3JirMl=IKto!A-wmR9i+V;tx12IzR25P4oFA#=lOJc6wo$ClBnC$j&Vr+3{`^gXj_-bZgBjW@86lq@}8YV=4@0QRD*C3ik;K@Py82<e!;2YA@I+K1ipAh83Kmhc%ZM0=VJ&S`(XQ@L%P(g-nvanG)L@f`w42I^oqk6>K)%Gmx6Faj-dxXfQkl#^r2u<**CM_b|vN2;XHyln~!rN3mcj<^_Nj4vw5_m@^iWs3&FChU4-skhxhHQ|%yC$!@}J-cYE+yeQ$QS`2gcMy~r%=17Yq^r0%}rk-o`$t0ap>=9Z=xmFaNh{L#uMIm|`S44}z!k9Ur$KdFJ4X9VlFX96_eNXvlrP;w8@}Vq8>Je+K<IGjJ<W|)NARa;o>f-gEQ#Li==VKA>nn$z>k9Ia+KjOzDDn!wbpHgJK>C5MrYY{VS34tJxQOkkJNhYDOsrhCJ2Zy-tI>K8Jf731|qalTlbZBu_T0y8OkT~!Ff_oTR0*?y4Xf)906UwstoLzwkWBSN}`RhnpZyhWj1!)NA1qF0vSFBSNL`f7RvRf2vUi;&MLS7^*kC9?OpB&(UjWLCg6O!)d6A6AXSNF~hqh*9~?xuYbQ+C4p-oEk2#qQo7KOQVTF?ssj15~C={1^5NFO(1PUEjE9+0U&k@e_L#>69gy8L4)d=QG4SGlSIQU4l`3j0HX$5;6`1D_gV4afH$6-Fa5s)ynY`uMg||YTMo8zwHx&#BFyd%^i6&YMP{43hCE)+5gIt{kGl1{tl#;gW?KuO)})kno>W_-b&&fcc@`fbT<>I0B-9U9NuloZZBNz_-47yoahsZx?>DjUv&HAFm$<2vmAjOzhY$0>Ciz>rml)Kw+#ehhc<!)vP(if6Xf&3u=s4XZvxzb)@0b?62OQkoF(T_pd9d@R7RK(*2aBtQ;B|oQ`f4i=MJx!5ZlWpFZRWQG)Y!=;7Qt%lz@!|Nr}*SxJ2(oPN(CK3w%Df`gwrCemj8e9%VjLwV^v8*e*h+9i{Ve->hg`QV#?gzUa~1Cr~)e<o9UutBAHz82pNA7-goF{%3+eAq2$RLUqV~sLvF$e9|L+Ni~pVbmr0?uFywcci(UR(cS%fZ@0T|{&k@{@3%jZ;~9R$-cEOyZ*iqv5lpBvmGB%{(ZliX_V$Nf7j4t4PdPe=BHw`23Ii=DlHLI5zm1B6e<%x}Ot-OT-hgx}h+p<tO}(%d+B1mE^4xbLf)GNHSReYY5pics_*fmR_z$`mqy=W$AbZ+hy0&KT-!J%?+l=c1_g`~okk3zMhN48Fh4ETIH$7%yL*XhsqikJ7cLdQGzgyLS)}l8Pk8*850F~$=xP+PF3cy&&W_7a)mbanc19`#;Y_1Gy3FnL#-QtYkh`^DkKWc$!g`+f?qSk7|VCo<<5u4$fG`!Y&YsT3ng(L9RMMZY7WqOM|q;)_;DV>EdqZtWcX*fP5an&^Lg^2jXM(SN}rU~h^z>PuOj?@iRQ^*!}gUvQ)4VmIc@^QPVb}T69r*-~N9r}Q|o|IQOsn8fdCUB-z3yNL4q%t$C;g{woNC_e?cZ+fSgALwQ>@-$b4V_CUg`n5oo-WOtvLp6~%6V9Fj*0mj6|t3mC2DIjpV_ScrcGQ`hb$8?w?r0*D+_@Qm~ica_0rljYBHoE8JW-=MHh7oU1At@8N6hbHY1FsmBdkq;1<b^23C|bF^Z&89*wfOa136l=Ya|$8kVVtu!FI@6FsO|rO^C+J{JTv4#7mccZ7UmhF%0FAC<T>hgdrBp*oNc%P`}q;G?(1Ji`Xt!Ue_&jK#(6w5QZWWtoZU(Y_kcIKmsX1|Vj!Y7fD3E?}pb4R59st|L&mr&XOejQ~7D@|B<<8=;4I<yc~#Yc_;-Y5_UJDnKhm4at&K?6R|II*B^#PJn5vU6Ag?c&*i#mBUj6TLC?O6UEnf<Ay9<rMk=(M=`oC*TCVg)OGmAM%&@Ms&ro({b}7%e@$n--K%C2Z|k<|tlIQB0)>$mTFqw@sT>5Q+AD_t%ye(G!Yq<XzL-Te6V}_gGl!;wlsztPzbDlXJdAwV&Vy;Suk*m%apsQkitOec=7{t$N)!XDGFT#QRe~#*)wu7U@FjmD!;LRA|IMW?AgcszYKm3ea48xML!NOi&>ltMB{>9oApOO0V80pp!m5Po=8F)<HZ710uuNNd*;if7TE`Y(yJUi`HD@Z#Q}(95e8-_IYp}z-m{WMNmy)1#=(<*+bxGb9DYr&=`O!nW!ZevTB|hWyRf4w9u$tGu?#$I)>+jdQoTm*Zr4Ul-m~^1m=s>JByoOW%sN?t#3%IA@O>TPSf(B4klIG<)X?-0}(bLOen3esG3#MvVK9uBCsiz%%^2_mr$EmN>CzU!9Yk0|OYZ_Nm5xo*W&t5aO9Q<;qX2~QnFF+_9@SKN*sC^k{eKF#*uV;OaZq`7RN{wDw42|4ySm|aNCaPxnq&bi($TeBThQ+$I)%1Z;3Dymj1E<3;Mruji*~ZgR!E$2BU0O8Fmsy51)QTQOHLCv|vYd(Lco&vEv=ZX5&IW@v5-4kGy354(pe2OklFgaa)aE7*wJs0IP}k+Zu(0&!vvpUH+;kCDKZAM^96@N<;OPZf**^~_RZ)P4P#?blkZMD_pDV8oi{Y5^2K$C32j-bNsptF1A;|5l69KfjM)|57_u@IziPq{I=;@V@-UBZV8o5Erp)d%VC8RJ~e@Q5>Imvo7s8vC*Oz@SLjZ?mX*CQ7tUOA0G4fQ7z@7G2<yG`*BAg=isCM|^~xX2h@!FN8+!hwh2Z;kw7oR=CE@Ae%}FFi$ScS&o3xN?_sjWPPc9EOFFqU+`KKt{J6V?N3{pS;(kFb+@Mc+5VX<#~@7bo@X+&fXwtq;n@Nwf^0P4tN1rK_m4FgkOyye4`UtA8;TPSqV<ecGVy{KhrFiF@dP`s7)d*OiGO<o|{{ZW>zo`gkEIf5X%=^vv##5$r9G=Y;TBX4v-1LqiBVsAqcQ<Jboc_N6)*(ml(pbD8w_dD2^q+9E&g(mehSC8vRhq%6bU+Hi6-DmQ7q71uOm7U}XQ5dVOwJeiF!&La+qsA%VtYIl;*}(OIs+!vM(FaE(G76zSMV`N*G~GAR0IhNBl*f|YnO!y-RX1s^XaA52rN7G$B|B9|vuHXMg#r;Ef^H_;IF!!g6v@sTPO7P%1)nxO=>(9>e;QP>*lYzKF?1c|04n<<S0A@1XRYC|<qgc8Hl;)iFzfC3d_wt*04Rt5!!xsIh#{NiJJ?zm-oG%9kGWhK%7%9d>Pt4M|wl)Xy4Mz*?J>D{JUh==1>+pj5ulsw0>dMLk_04Z;J!L|4jg1zHm+Ph(~K6pPyBP;8wKLK9W!}05l{SB_aheih{+=hOU0tcmfEIzU{NN1@SiYWtM*TTXafq4`DE;lM@4C46i=aXSpXu0=MmKOR~wRP7|F2m&wK?sdfW&h}I_2g^Mz1&?|Uz>1}GCG_m$OozSD1XDLtP3E8-KRX>N^ivvWK&eCmlc^$gqDywUz~bKxM(n&4MRJ4Xd@zvigJ0w3P)^kEqydJ0!eiY9#!cu;*09mwuS^-G=$Cuy<Fn_SAjX1tR821$k$zk?4f7x=ZNREh@7lfuJS7UsNqQfe}yX(t-}rN9e|HChXFslE@{Z5UeFak=z{M+eJHXCo7MQ5ot>IsCfA?7kp~Ah{=8A4FdgbqQs3n`mcnItu_1!HMw`$yvti-YrKSCd^P+H-zqw{>kp~NLmh(J!q#k=YA5L@PY$ZFfC2LSqt6hG>6UzJnc`L&r3vRY5A?J9we(=iunAqU7?=i{YH#?ThRG!w<0;FS&R`3li0h?2}g^q`5fm~c4dW3fvpQ+}MVe>iN=IoF#=af^9P#0NTN5nk-nh(yj93Z|i)voYCKU84J1zJCkigj<-z64CrDDD@!ytYt@pR}G121Sj?jjB1otQ*T*gr;T;7kV~#0MlG1%+q{6_7|5bw-qt_Pk=6i1u9FLxZkR=Lz~7L!={<kv&tGq*Yq!HZT&R8=|tCP=B84z%cq`2doE0LPAxkvd<g=E8w7*c5*S=pOOBo>X3wnUWx(BO1uRRL5rIMV42##!P&+MK(+I0WB<e2V6r&@)h5<Px(~OXgM6)*Zk;NaNlROMH(zg*@&pX(Qt4E8JJ&win=CH1D9DJ>C?wek$&o#fy-MH;~q`(UW5|*U;jxubd#KPE|Ln1O=j(2vue{6RDzm>`Y;N$JSktV3w7)VhlEwx}~7h0xiWV9JA&7;y=Kxa<#^6z2%^|ovcs0^f6@x)d-Vl&@lw#y42MuTZjMkv}*#EW{?q}9+1J;Q6x44(+pn%()hD9O1U;a#(!*f_Xte=a#d!x?KTYN3a9ll2?Y&n~Twqwn)cms*ask}R)2VSfwwHlKF)3*nw1Osa>7@PcSMJUgEWJddDI@VkfO*ruvL3V)JBPui>W&(j29KGd_P?bVimq>x&lso9sIg;7+B^8Xktc9x9+QqB~5I3CY0PUu*rlSgpU9ncmmE;J+ukWS0eL4ns%I-^4O^sO_*jk+VoR$aj-1jk<$EAYzby{aa4_3gi36Y*lurkP*7eR9QENj$5Bj<mXBqfo4{Z>~NLVpCG@taUZJHGm)0`^?)LuU~gxo7bN`;n)*Rt>;Ni*dL5T$j-Yt3OmB1XPipRBt{ap7fW<F-un3AWp}r?vGuyw-Fm&b^;RnK9o}1BUS4TW#%DogN(pr2({3sn9be@ALkDOgJu9lhvFEPG$esOzfW^f*Ff2Sdc<ei{%+_fVAN1qC_`uB6;r-t)JVQ)cIJ^MCg7aMoJc5oBW-xJvCDuq7B-~<6V;);8`VFUne}tH>+X*XAl$;~HM~36_^xXm$5zZ(qp1FhFvU)emVWt~}XaDeU8iaUn>YySpIF+3dC}^l&I6!>OpD)SCtp!qvSUF2%<Z<C(a+;-F-~Xr<B`fmNxk<|88dL*j+sti*I}m~vMAGtE$y$>q2FT*F?!+?R!-#j~i*@Cti<BgAmv!Mm2p*jv=CtmV4IUvUkNv7wEDWeEHQjP_cPq__a7?z)(c&IZ@9pG3d6~}^jkXpe#6O<K60mqHp;9vL%#kM3VZz1@0=x|HL1ay#1d7?VLa<yt6NMYoX<z^opbdQx^L;NEfuVGs>S><))ZSX4to>^$8k^rZ>d9Ik!2^Fly`g(O2qm=&jyW;l(yJZ_$fo!i6FgHrNg^OB&n`tzD%y^csq7p6&~G){=5`~1$MY6zN7hc92WM=F=IX2fy4c^%H=CH`qK`2Dr2f@d7;fXD4GZc>?Z<WKkRKYM!SG3@Xfi|^?KbPr0Fcmv%#OW7a-yHfZlf?j)axve*;kY3fa=w9<!Ba$N#JKP1@q~Ntbww&N2P<FGF{x0XyjpJ+Y0o_Biinzhow2VTKP^sHD>`oz`r?baC@h_)$9Jb+xzhG{r=|rjlXwy16bYKK@xgyk4+;7G?Dge0Zi_#uNI?x#xcIAG&|zm=LSMo3Y+eOQ*fOm(XecMU>4M>0)h79cf?f>#s>GID8e}nwcLg0OcSh{3>@{^kr695(lHx8nc+bbW(Bv_ErtWC_FQG^x2I%fVtm`o@KheZ%ds8=Y_L_xPAIJ(EI$p#4Kgp;nd135x|<kqc<+&67!RqAJR26Niu@xgdVNIh0gUEgX~o+ptndAgbnY%vf}43YV_|ZBTIY^<6yu!-p^{FDhw1ETfy_~7K3k}e(`g*4<J)7^C#4vsB;0bk9VIm7r|f4NSZ|%=aDEYJLLpA4h66xTvaV*Aq?~30<YmG807uZHB+^<_Qq9F&bDbq6wA~**lK5zNc92THuK`UI;4~`o!|`a5*7~pe(@1rdpY!pMW*R;v^8iEO?*&uS!6_w{-uelR;t5sdjqZYh|1*6BmV8Q1m3%TzZ^Mt7%1GYC2J6guYv`;wtn%?AOBp?xE$0ecBj~h@3&%`SiR`}MIRm7x6!SGwRf+^(G)r$3k4}eQp-A{&|Er*M3`(-v-Tb4QL?5?aCDG3I-sYd!p#v(Rqm{M#{9}?A!>=^`e{^?WZtQP<0KaNehsb(HyO=idqoeE9o5RE3<&XIHj%hpoeO>-;wSK4O%!`|Ex3+h?uQv9&E$K$@eRqGqyIXB{W9h%rrGFlETr=PPt!34D3z<7B0u~*vzF^V8=mJ5(CaDV%6rch>((@Q|bqsPwt|o1_>%)6vz{_`}=&YF;5=`jA0bgmi+ebH6FNbS~a+!I}+R-stp^vddTF{3A>GJ_>NY^lCMh8~f;R?;BCkoLe@diHhplOlF_vprj_ph|0?hqWHF!MtLH-j7G)<dch{TV+*WV05XAf$P8<(nPk4Z7+qfsTK|vm$O=bdxO&gDjg6z50$=Sl|6*lvS~yA+aIyT#H`Nb!m(YR&Uq~V)593O#Fp^X~U1((aY?7C>X7nJX%|$D_s@VHWS6O{Bt%g7<JBEeev=2=7-;s=x6hPBx_y65C=Ky1|D=|t%s$UFu4{nLwGI|lv(L^`<TO(i+uEj%|dD;6a~+N9U=at%i_&1+nR{7bkvra>skrh<!Ka94js5o$&+@p0eigVx5tkj9jnzcFhOc1Q7r1Ql;t>HQ#o5<QBsK&FWHeAQx>tCS`~=pldIkYrLU=0Zm98L;gDwU_I8~{NcRuyK0Ioy5QFa|Q7`+NqBbw&kDe2vs_#j$mQKCq^EtbMz-tJkN55nKj4pR9-=nLoR(%uU92{^1)E4C?#xgKwI7cEJ`BO~NhDAox?5u2@Xfc&_$at;Vd_9#c!fmEU;hNhgm)^M!5eS9{i10#UH7Pi3peQDcbdE`x*|J}T@(oLlxx>=cvL4SNN9!05pbH@ERcq<cW6ioZlgO#<2rv}TGV}t{8_fLS%E9sxcavw5WKepV<W>5=nv#bsDZ16*DwIFA8lZIzhZ6heaO@zM?E*Q3qRen?dfmklIE2p1nmBFKS1!$Fa7)y?eT|N4t!3&M4VS9UBZ^6<S6E}i)q~E;Q9#t%qav8e3j2^sDiq-7$-2%PktpxPn{o<COi>LUIvs6>1%+F#Q|2vIz7+5*(V{|f6e2?(OBB{Ql4_=p1dNv{tySf9cim4lukz$*V8DTAH}C^%@epN{O|&?H-mNY=2}3bque8Zx0@jDIhXskGSN<a2vJt@W#IDLXsdnE=&MzOIbX=V90Y98Ep+UN<-$Y4xWUFYxKD?To<P$X^ndY%homHt?`{<FB<E8zla&Y^C0FeVVun9gcIEHRNg|t){k%$x2Teb&ip;Et(&r*8`$*J8N7+Td6sh+>dNmV+78A%R(khkm4H#V=f+l*7g-N1I2$142YP)%aFeDw^)XImAJRqYqNuGoZBs4FIon_f3BEGN;@N?jU*ZqM+{1;dKn!F$j_(?@kDHa6Y5cJ2TVc8+Sr2L70?6ht#J1QMpqtkon>$Yj)`|Iz<l5y};}jpK@ct;oUkorj}`Lti4nK#z*6I-;3>@O=)8(i}(6PRqV3%<q~F6I7LBCh?<MY$TN7TWu=LU_R!DcwOc~QREC`v6G8>l8%SMG3X@J4Hjwr#)D06UOh=?L&EW_+rie3rq7ikyTm|rptrf0WaLwU1H{0-;uM*4zs)v7&$Zkh?7vb(H)np*t$Y9j0}H%Urg`6X#u~A;opEsdbf#X8n1)Vg3+1{T+2Q#bcLN6#W-rSxn;oUObsTQCOpmyczz%Tmk8<bCAne;7gIy5@E1akkpsEhCFGGZi;@Q>CV?8w6Jh0z^y{2tF?mVeKR6S((JReAS07gab#uaISr10e<ItYcC=@zyfsrs^sSj`-uSu5eR7EYPI%KHgR=FfwF&e-XyX}T0URLAQn(V{NGS2m;JOkX6fCN;7p{FGjqZ7;i-STtt_pduY;Ou&)o1q*O)tE!3lfNY4cS@^CQHk`vY+Y!*utI%JAj|7Xf6vfK|hb#IjW@M%06QIp8KOsVle}A!l@Q=2UE)U!PrqvF3?pncq;$`p9Cy$P>U+Hi9v*URP%4ZaJt2S3F`|o)=Vz~sr1Pj43IoMk?YRstpAcKTphL8i2_WRjbxE+~7OTGeO3!crhJtkkzh|(nw?`^$#wP2V>!E7O~mnYb-Ov+@5=>_*`Q{u)nu4~To8rKR26>lDYOr3UQBS{$EhG>Lz7cpd{Cpl0dV2l)y3#4g=PUAT(#p&=XoW4|k;TjC96RqIL>O`wIIO2KD6eX`RjxfX<w=55+3!(MU9B1W%mPE5G4;#jUuGO|M$tQ8E>S=KE>7<5QQsYyVjZ9-f7V)Rf3%<wZY=<en6P!}Zx6cPZ`f%NdRd#OHEq~-aSjwKG7hY7#{8j=p>mwjVUkY^{kCBDigH!^DM0H@RhAlGf=?RGf*_Lc}@}d~+{5iVSYNTD1Rb)%6^6&cXq{oq_!(%d|Ydq13<jexy%9D6HiG--Bb2l&(9fjUOZs{TSfwk*{2h#NiG=WDNs!Hi)>mC!OBUwAjQWTeJwtV*?{(#_0&y@JB`Wt!hX3+RR#`Qh&k*w>_QTz^B@U|!j+!o}hYI_`nEhs&zT?t*VNJJNe>RJ<oBB=6`XcN{_^erXIJO-6GE8aJ(|ChOob!k&s+gmLG0<-R!4>UMgW(>g=>yn=_h^~2#X<+7TTe-n~CLHe$i6-{szpZu=0!V^!b6mAQ^27P+@=70mh8z4IBwi9Du<5dFz$gmWY%*9rx+%pFT~l9gI)p_#rj)v&7NDXcNcV}R?t3Pl)(xW+4F*Bf8fiOT+yucihLKQSR%OY}84nD#o#g4%bp8`OltmE8)aYsD*ew|KLucz2*4p>6c=4L*57ko(QWJ+W0C%bI(YFxbnNnQ`MnI)(Q1Q5OkS2#iJwW77S3_Nk2OJ@PdaAMWe#R#oW63>QC<1o@oxn)l1>$QpMAy};#J4z#2bD&r>1DK^PR~;9-Pe`&gpDNA`B<%GfZ}7nYeG+)&|bY#<*gm<<xzS#=Fkdcsv?lvhQtx^C2Sn#*(0A44Ml@|bJ=_3rlzo93g_W~QHQKyBgIXFadDngK+8BC^(d5=OZ>9igzKcT{|1GDi5IW2S9Csep_Nb~*<gJ>91OCt=E7>>k92OvJ2m3d00Q1BiD`uc5;bRMkRjUSx~|C^{n3Ezoy}MKA5m7+bA~GWOTP?Hznxr6zV(OWZ-dF#Z`s%Bw=;9?d@%j?*J}UUUz1hyzwGz3-@pC!b@a_F&$r3=?A!G0B>nwcaW?!`d^!78n3rZ}>9^VN^z`>{v#;MSvl9XaRwm=QXbFJjaQtR><3qQ{!EzNZ?cw3z`pFIStnH8cJ0JIZTb$H-c<+^YDldk!e7a>ezJTKpTJ^nhE}|IC0S&W$c+Zlt1r~J5VO^qPM3^DMVhn+XS%@TAQW9cx%<Ug{w9ZQrm9}E7yuC>2<|lhZlnH53i4Y@{R?;PmqTim<&mrZTvhM1%XXssqhGfy(lo`+Jw9xdTC{?CtNgIN&Ud#+nl5beG*3XrcTQw@s(u&FnMnI5#xh{hN=)xJ{VACe{iJ@I&>D2Ysj*Cz_F*r`{*C27#Y`N#(7lC_tZ;v^yMb1k(t6X;b5b&zVn{<dfTCAIhVi0gF)2&1uz~wO6)1Iadbc7_!bP_RK-8J96sfIxM*bKykdXCIVF5~yAVhuAa$sm#%rKPHym>0+;W`suMi5bH(_V<ytU(F6A0Crds>O+1>rMy#mCTh`FLs;2x0AL6&N7#n44$>>h6K+a^pbm5p0|@Q*|3Y%*R0_Zv9g-_A@&!5LGX|1JXYiM*(XeH#6AenlS$ke&J%ly7Bo?-#k45a1FUc-J#you$$uG4};wo<2Yi+zHeJJLqq+|jamm+ls@iiMd9>iZH!V*t#JJbl?Zt(+svzF7e;gOqGH8xx0SwS!$l~Q85VZuR}ZFNSdb2M`tb!#)8Ir?@rh`#j;9=NM)CojkI)_tf|_3>eMkjCPMteXRJ;XoP;^JsY&$vfnDlUZ+7{eLxEoz5~5d|AS`F6hI1yooC3Tq)VVnrZvLkY(Grw6kf(?qgkCbeG13=xw@9i^|ojZ`m_o)Bq$zmb+tK{E>&^USzYDX&lD#B0$;^KL`;FRwp1(YNpK?@fsF=GU^QnkXemJ=7}eMmTP6{%LY?~IPn=KflHii#p4apQ2U(aFy(Yel?EKdN}>o(sc4#f)G~0LJS|0r0>-cEetD1Ch;UcbHH>FZ98<=x(I^_FSBATUfy15Zb|EtYXgCPAuFDW7MX{A|L#-p<u;d**4Uywjyn)acD$j^<_we4&4{4-5DaUO?zB$1|0uFd7B&ePf0sS+c@y8RhO32sZq)k@XLs{)6+>M4OOdxRKMJvt3XaG+AP*Q@lg<uYPpjD>g+8B0HvAKUY?d$8C8)h2%X*({TelZpCIc!^{c;v%-X5j6An#CW%Q_2si7pir;z8tE`n<8U_m{L83`AJrW2rnOH)8T=i{f?;P4nP^H{|tjjMJvg>L4gFs_C!Z!#0AN!O-Z91yGXaOuNGU>kwi1BA@3&w_rR&7qN55f<ORhpQnIr2Q<Eo+>L)-Fsbc<{r`r*Smq;dsO@C%V1~9OQ(ji<q_--Y-ahrNe?Gok;2QAFf;mB5vpApPu;q6G0Wy!0&#<wqXtJ;etOKXzR%u-x6M?_rV#n@=?OOh7|hd{Ldb_3sf_j<R5M=sM54QY06R{ZQ76WxV$jIZ2BoJD_lI_#rbMI`#uAWB(xr>-H;?*~g>7=>ispUF$a*b%eq3QyQewbd(L8r^?-wYi-Hbu8X>H(oOkq}hp2mVbR_hV<udk1lt2d+#?tZ0?6;Atc%R9AhaoLBp$VKZfsx7x!?yzwz>Yx2~OR%$TsKgm}dfuGFax+xHL|IY=*3f)P=p2lNyrTi&z(#|}C+WBz9*wOKWud552^dY6P^IPwpEJLEw-Nm{FVmGbAzI+OW$XX`B=5&yB%#jkd|ZT<OLv`luB(~>S30<7&9oE(sfah_2?V8=Z8)i9;CXqnrn)`mVErI#J=D<yP7@Q_5!#!`iKnzQvk9bC~M`8<r+ETD6FuQvQt$7={r&Q0pBS8z`IZ7*>D946j^Ds<?pD+WOB-Kq|2D?d`hexQ2qjkyqa;rcV%Bos1UrBl#WFa-`NKnCrV2XU>s!efHvz@DHP=iL@-03k@p7EsK5w1X5wS7(Uj;#mJNn`MBgHJ=u@mnC6jLEW%**!UcL0}@`x<E2~R#C)e+WZ7pbwX|BsA*Vg8fjslcET@MYKL~=*a9fIFo}LyNuX!SQ)UL=CCq35nle@t$x9Y16_FNe^Za3&cI{T3h2o{VRBfqULLfToT{4TyuzuW|3ADvVp+vx0vR8PK5=|CNPCDZ8PJw_^^FVuy<YO;+DMm9&BjP$m_`I9Hp!yR9eSM4zU4+xxqej~jy+)p4ay{W|q;n%MDAP%DTd`#8HVs0U^-Ow49r~2ur4+LU<t`$Z%l1+)=D*NZsAJnKH)|Xq=N+%fO3q0C9@2CF68^z7Od4mKL^RndVMyZDV29_Kn`k2#v7T0XXx>MzSo__|T5a|p-%b)2)i%#$^Z^lOCSPObHoQc{aNEoyqYAh{<VI>IX0nhRg;c1p|Q@Fr-;6auplp#o1(=z@)CXBch%)Q_$_k7C*T!=8JW(6N8Q1;(!?|#_W-|JLB&E(NodPD4{)w#_kA)JeN(Q<21c@=pO?1H~g4Qr=oC=TfbRRJRPlKx)dzZ-Frb=#6u3!^xl$-&N*h!Z@Ba+P%I)mjyFntARXaFqutyhN|ml&Xwn(`40}qeNiyiTtr`WUNzjj903QHhx=|_&oI`D;DGG*iuc;EA&Ngi<z9b<l%A{baor5Nobvuk3>NbG0FC7VLR;o^4(<r%%*u^xAGp7i4k{zy^lk~{Bsl-Y$oF~+2`0z*yQwLC^tTS6&blN6!K}CGx#NJZlo@(th84RKOLTpQx*a?jRFygioMz0dX1p0a#lUKgW;Yl1hj;c#Y`!^83fK$DYS7dwN0ESE34Wht&;wK>dfKc*ED;1Z2t3nb-|~6R!X`|hT70m6nDEA7R6AIfqaV^eO(Wm!+XDNZlb8@Ghf^OYm(hz<~R30F6~GA?dL0`Z;rFC(Mzg6c6NdAE{3pjD1$r?QM|YPX531m?)Ih^jaNJEm?Ce6zM7Nz@ay2$|DpL1(PBMXU4V#5FDDW!BU<QsWeQ)ud`ELwk)npD{BbjY<*#qv5UZ0mjJmZ@Ho27@kbLy@6+|S2w-D?6`sxiR9Tzk})?9s((7osQ_f?rIv96G?4pB3<cizyVhtbnkEmI2=rfQ5o9d=(|Z`?X$!`FRc2}Z14FzdxZJ7=7qbU5zqZ@zic+yDDc*Q(6d{N4%$%JI)t_w#WlT9uzqI?)sP`Lq)~m!Hqvv%k2X&)sXky4O~g-Fqu5-t|@Q`ZNB0qka9jwYT|p3vglAE2KESq)C2EzcAfT=$GtE`uU$^rgPhqeA>5fPx?~yti9~<Lg9o@qj*M6q}G}dpw94I{N!;91|zeQ+0+`S5GPCX9vW)%DdSii-h08eJ5UWRnx>Nwm)z6<IzvYK=E?A^Ok~{HLmm4n6(Xi4o;;R)nNu9ha4ba{VoXO8J%^G&?QtT8OxP148H-`k^f_+!dC<rc`nGdiyCzD)T0pp$DW93AMp-P*QRkig?uMFu5Een=rJ3!q&`oAx=?#x6=nUq=f2%wazp2E1Di{O5_#13UcRaAFeMXTgHyaNtI)vX7d1scM`B|?dsrJaYbmh`o@K#W}JUvrh`-McTVgaeVL+$}DVmd41{F2v_*wqvBKc<|3DM{-OqB867f@xPMI*s4$aB<IEtiI-0gKtDbE-|c9qLOrC0p&5|uw5%_N}@MB^^042c*iccg2^ln%s<Gr^(R$7?H*0RR%xzQ%?JGXD)$DH$`8N?<3OGfS><TN0%5__>Z_LA3GzIe&Nb__H9e*ZEoM*{Fi0hS!UAWjDkldMPyPl>{>?R2zSc%PBWUa9I^@h8g?fV+7?~|!Y9PvV16lp$F?=EJ%Hvh#LxMzFdj8kS^G{m=c$<EPMFvsc3pH(sAtuBgyn~ihUQVj^ZI5;lO^{R>SYwFJ|7ny7>4aV`$_2r_0X}`!LJF6E=@%w;2QYInx&09PFzg$(AwM;pdAYg&VPogb=KC(2!ErkA#m%iZ+k7z$Zo=rRLd^?4T9@7K3*?u?Xda_<OeBI}?*yT@Q;vG8X>B-s_l{e9-trBw#Dq?YnEz;bEZH>%3C*1R{z6tb0FT0)5iFxU(3th;vEfmV9z~C7*FG`-3%*n@nK>EaEWLvWVT9o?L-drqF01Wj4p4MTRFPX(5CR%c$?I2eOcG(}P!Kbf56I6DDPs*Su=a}&SZuR2%0#lQS#9KSOOC2`c(VBnU$UL3gZdow)Y5j5PI|MeNtS4pmGbJnd<o%8tr|UgL9{~p>9?b41?48*y<_>URZC2_ytSeR;9{0dh*#_C{({AQ9>&tIJSPUM!y}?_oir2>$F85Yg%&F!JP#~eEIV?<wEVk~Zau39XOc?LeUJQWmR?}dq&tb2vDvVROD$C+9@xRtpjx%aYT-x1_skD^v3XBqHkDU}PxRwAv`T!z)3Kkc2D!icvHQp7-sbk!(x1de+Axj$PwLi9o6XLkgnltVCX>8a%xS#tG<1b0nXF&>)jG4N;u94fLCL292V}{O%Xlx>L71`9izi-ahsrtE{m)R7sqY8r?5J!iWXUv^=l<Og^e>cFu~I^=gp9F56bnK}u8n=;Ig=&sJm5A<iYB`FaGmc3xa6B=j=z@6Y^IuC#~uOO9bzve58GP}%U?EA)92Yj&69MaQyyBWJz7Y80-##2MUSGWK?cMwg$&AGHgROYDr=U+?Dw4Ax?~`wbP4^_=vk`cuNbY#u%9IQl}<JDzm?WPKs>p^tv=&~(&y&2r=)M1wv1Tyc$Fhr`I%pi%qqd&u)ZGDOg$e=Z$CwL)4`C6@kP6DUv`t|?KC@!J|VdQj=WK{BT`Bfzn!L&^I^Y;-V$cj<|cQ7N+(a-eVTr4E1>esF?QHKPpLi@Oh#k+|GF?Fwe}W0dk=>ViNP(WdKUiU2Xa5^*w&6Dq{s0idgcXNw(TeNZ?m*$6g=rkBzS6?m23L3^mjrW)yu1T`Qe{GYH%zYcnoXdE*OFW=9B*U_^1`0HMaA1_lVo>)^otA(8M#GN#OAC>+&l9!&ySl$#BIzdtqqqmuLPl#B7sDj6-$<?plASl+TIA<K@YBFmCOEW!%o+p7_4@vTqDLXqsO(@m|icx^xP$jI3G`TUf85Iw)Y4D*XAp#c{$6O=$#KU6%w1b9qy#5-I9n6_%pcKPNly$o2S19ohpx%w$=sclpG@Gr!fkd;C+S{>%wGy6W3G>`_7|jdxbm_Hjv$6G~89eO}wl|D)rE)&-{xlf+Ggq6+mM(cWP4^>!w__hDzh8?8Qj{z1_4&6AR)CX$5dC~<#mWb^x%Use-|)z3y5+4Ly^3X-L{`+WIvgGKPSibe2=ZvVa4JAXQx;EQseXoIOo%zE{@+Je{co*9MZ6d5}v)}w0}c%!FAn=yyxQ&?@Ir>o{aoK0Pl)FGxnUtVUFRx?CJH6$U1b730#!M*`AUky6A6|>Eai=J6$L0(msrTtDyUu=D+!dGgZHFIHNXjy(s^L4VQ&3>jt*=0$-k*874oZ_CvPzAt4V1*hoHX7=Q5uvN#67n#exX@&YGuM1;HTYJg8EYF`4HIkZ^@>VmXQgk>xO{y3_W4^rNIxghD?H9YYT_1s(tawakY;~Vjy6nHbVIj~a82l}yth`Dm+!iJ*cQJ0_4)F@x^JW#MT17_Q7qKbUmr8Q*KLNCU!VWrel#Qh!F^EbzS*$fy93CpX}-UF2hZl-_M^@2D<cs<dGch*@Q0I}Qcz;{a*|X!WdtOsUt|u?(hE&AcJ_+y_A7m7qgB<*mO~BJGRx54`Q%i8JzWV-`NopqYO<&|c>K2c1f?p|Sq<KxIP1*k|C+4!YlR9?<erJ9awc1psq^_=OLSX5=<_=Td@S^Zx?ZVQ@c*J0Sui6{^4ToENFY}bD$JyA;x~B@K!$rB(k#P(FUkAdn)%Z-<V&O3$sJ6lyKi1azdn2ND`iFRl5dYgYEfXw=3etmtuaS3;@lrQ&;Ly5-}j_^nE!@AB&EGtYflBM@kZv8pN*gh%}z{e^zC3ZMrQM0nhk8`g#Jr^p39%LhP0P#NwYS0AIy)MBBKL0MuE;N&mf>lyY}9>cdwzB?}J{_iPmIWUR?=2J9;AF9a5zqzj^aUy1^HJGeYN+@YWsJE6j-a;IkSYXq&UI>jl3uz;syLL416>84YO%24~+&dwDsEchdPNdY5LVN26h@6QLY6a^WGha^jdo=Og@|GXw$(D`xrBw4Shv)kAh`U7!Vfh{aSp7+!EDTvE2V>S0kE(7-e1(V~33?B*>~{nM4zI#rUKC@b!hbSk+)R4KA1R07kq-rS-CBBKX?^Bq?|W)t9S>GI?lCFD2KJc=98@KbA<c0R0Io~OzO)Wrw>>@Fjra8|<Ixy^@e6`nG~t@B~2?BKbu#5NInu(%hE4y+o%;pb?3l2Psj)4e*|&u6nq(RuU;<(I!s2`b=GHhwfp36=hlyh6L_Jzi*^&n`xXW7H_w-Tt)K+v)E1UcLLc^*6Gdnx&Ti|BMW8?!Wp!a;I@cI^TJeL|fbK_Ulg@FQw)E&G+5cNrd08yWJi6iJ~Yw8@rV0vHaBtKncW2{Ab08Lmn?ML%E$5=!6)3iIY3~=kxJrEBQ*=AR-8{(Jj6R#n&mEL}p7dsxn%}F>G+Qm8IH?`Div|)Fz8Xhgbi-H2RhYc#yCFM&s>C%1q1|-L|<_0MtfKI)%@>1IU(|FYp0OPY;)XV35@I6N}fXmLOg>G7>lUV!dJG|A5Hkyx8R({o)#5yZO(Gj7UzTq34QzVQw$%MRij%+5{3sqf3e$a9K%)K!P61#MAC(y78RVg<u4>0BX8EN-s_ZDQXjS@UL4WCmQk`K2Ql&RwnCz=Jk=~f56|8wXy6^WV$4j_TawqL+;J&JsB!G9g)g`ksC-YWPF*!dq>SeAIk#1;Kw3>zc&L~l|AZ_YzKtpqA3n2)%buC5RW*xwgPpK+H@*f6dbxtp^P!6u^pOKRu0tk&B2<fQchE=*>;3u_k2OjrR!BELi%I~o-Zydu?!-(vP6c!GGs$P60L`1va_+!HL4FeMi;$c8+>TZKcTW!CWRhl`dN0x=4<;AYNQhP16xH8^W#1Ew5;Xm%pA!0JKD9QBQ=-WmO8FcJsOWHTGM*<q4L&QsW7FqE)B0n*`si_a0l4va*y)ZE#i%>vTJCOSDyWAERXS!1=!GitjclSerg<>JULk?(=6<f1=*KvQQGL`GlMsRp&>*118<)PwmCCxc<&W#))uMywnQPNQhN5F)W(q`)F0!5O&qYS)!c;@dNa@S;0=r==o$g*zz)kvPNo}XSXK3GDPEEeJ$i&DHI|X^2c*aNt!l;vS$}HAzq$F+p8y2gy0OziN-zF9MdCu|(309Ca~zJ=T(Ok`Xmy%$G$SCi6fy@TjA{iKL6PRv;p&K3Uoiu6qaYO}7^^p^kUm!`bQzwQ_7DoP|9py-qqNpR<_;pX$TkYdhB*BtywZUjA*qw4#^J02W+`w~u;A0A8!k$VfJDJods<3}aVtwN()$E<%?MJmWP~%JHUQ2!Y?RwPtDcRgi=PN8cC9$7aX9oK8`HQi5{DdEAbfNy+D}<Fp}tWBVc0rJ{XsnK39StuKRqVTtS$!XKmW5T?$w5Vu2PUFOZ5-Y?%mw5HWs&5nm3<iiOrH4k2iimMz_Kbl+Yacg9BVUVp;mARG^OKK@PHzWGFj-Xi~mqbL2!`;(w8H+3+EE<A_UPAs`(ek8S$7cAw3S&wr)Mhf@S2d|gR7A|XL`Q!BCWYQ}o_GTSPj^Dn$bMr`jjQO2ro{_@QHvr4Z&ULg<h3cqePvG+EGyp~?w+<YKHkNM-n2lM-Z{IR+Duyp4kw@K*;UZXER?3CJk`GFrixtMs**{~2~Qw1;l{5!vJKJa@B?_u!Vo?J3N|J-@K$1e>gU%i*uV^gy%%QQbJnbk4JzbLQ3Z@G&5&zHGfb`_PDj2s%vmDX)8*VpC#Upt1;>GD7SMdC~v4g9*s)UNlfPuU4(wL;sTdvzD9>B4rNcUElV#i#B|UKO$-d+lychedUAmWgBrDffm9gg(s>$R=J1gPIb=l$sX^je@|%y)+0LtLcFR0d%nunT1S<J*ia^z_XxaZhB?m&!|vW!6yuzpvPL$D_S~<D9A5b>PFqIx0_q$S026Des46BM?lS4I*qoDkE037N)s#&v4l6S#<j%T0X=lCWu6%kHR=NjBm#Gf=HwZoV>r7c<RQFuGRpg(3o?-KA!g=ka$?x8na9*(a-7VEqnRBEV`!3>FsHb<qScP}fJ`ox5Jx!hbB0d<WQ?}cC$NufH0rR<W<H_W!hX$ppl2r@dX0}#As~W@1!oYmn}wAIY}^lHq<9FR|2@y<SzVRO+3+HhX8ZYQBsoj%^rWwC?`7uYabKUJQH_QtdUpr4C2Am6d|(yaZtET7^C~V2XZKpzmhPWB?>9ELj264q-J@azbUf>$qv4lK$<rda@Sk1t&mf83%?aLP-;8Oq_-JJ2Pn2~{@nv6z(|k-GeQoO^yU3?ky}6+-Y3XC3Lu^l`d7qH9bd3BbAZ|Xq>{1on-YZ5TrSxT*g1E;paXlmRFl2q)Y7>nCLCb95%$&Yd-MdG=OS8AQB-8H3*4u7xW52iTj<myj^4SwA(#fD_T)dbP#Ivt6hCY*9ZS10+dZqnqtXeOxskmmiRQL)apMhWHi2=+6jNE=<=s(sVoUA_=L>fA%C94dz3|Sy`S0BiKfuY&6SjKda%N=xrfl<CeFikX|@N75^+Tx8ATmiy~X-}z=1P90i$}Ca%wD56P<OW8~va%U4$u+Rl(EC*r&Gc+e)WS77nIj2%B7Vo53xzAVi-vz3AOCFl8rjYr(6Hef(+mb$7lJQ*$1p%_cENI#c`~G0q7x}?V=*TUW292J)X3R6fehzM#4CqnOFC^w8~hdJQRum_%|RXxMAF3T;1mQ7m8NfLDI3$mFVUxn4x~1lzq%SDv9vT87Nv)EY3VW-GBc0y8VO{h`E`UQ@lz^9X!Hb=A-(5lkRn)@PJl)!?Iv#i6#7g{Svw;2D%CIr`j%t<%tP+q9<_~Uj=b<v5NG2%U5;a=hmHcJIot=0?=MYo5G`e2hqI+VFdY*HS;KJUHvJW_ps@7D!2@a4OpWXmyqzPP7?f)6^bj!-gNR#xZjg7~X^!=q#2$j2vU+Te^`)oBj1K5SEN9dg8s_m*;hsPlwi)zQt>ijk)T!l4PC7D^f2+mqpm{sRS`mnZ4yW{ho7l;eo^>o2Q&WWR<62g8Ek&(*hrCPJ;f$;o3&JIln?T2uI3woK{I?3q%kcSxl2R5K%w((?p7Q9?v8|}eHB>o#uo*jrkIYU<RzYGQNh_t=u61cVk_+dJs%&iIZ^WUcj)z2G|55;GX4xZ;OMnRk=F^s;6o6e%tP;x$F!Ox4Avwet+P@Q>Q4tp{Fpzr4y>0&`r__5R3X!X+2A>}z>OJUTNY-Lhdh8|f-#b|C9JNP^n*As&!YIpL!vFpUSFC^VZ*H^pxODw;$WgQp#A}N<ti*KJHL|F%yfm)9L+Y^2IlgXKeD-Bls(wPScQXAl?d4S>tZN30ro2Wi*en=|h|+rWD2lJWQT{abFs{9Ilbx(%rlLgP>oRP&B~Q|V;Yus}v3C1aQsH3yLd6l_no1FCG6a=NqVkkw;%_ZiMpZA9zqGuvm33WO@mLC<9XtYG5^}b@MVy4+kXjSS3`Uhy)&+-xN~m@#Ly=F~t8LPI*HF=;$YwohK{XGlHc(;=@{p?o_ws#ri@Z+V?jPMQpH;!7-d6X|eZDS_)FjDpt3GNi$sSxsiZUe><Q>3EjB3jj>&O}loNUwz0DP-D5h?$nRYEMS>lrZRpHO%Uxq9{MFQWJ<Whbg+QyQiZlea_ivM{gEV{ax(6^T>X1|m3qCe+jxpM?bYNHM(WU=bExh$5G$^w4p~Gh`rAcZ6&n7^O2EpY@C=d^*Zgs<1rnk^0c_%xwH3$>73b>X61H7Kx)*ykhn>AnQndk*}saY+q?>LmvwosGMH`{#ST@$+-aDoekRM9+r{zXoq%K^KI`LoobZ*C;c|0Rk;?I;Q)J=)Kl{)dK~kZ)DYC+XJm2PsnMCg3};tytI~>0Ih`W>tMq`<$GYm6aXHVA#kugRQD@gZl{S`zZ<QYFUk=vgR_TuE45b;Z+fLG7)n`Z+U3YWYCh;*~(2h`9sZbcb;e{buB|K5`Kv}p@A+1j-34}(F9F9EbB2>AjRx`tac@GP+Ze|qWLBZvH^3S)ElZr$(omp!<vD3$D`w&+b5>^#?&4(SlG~<Y6@Krc7-%>%FqY1H(4I*uHg;H+YeE@Rf3ka(XY$PpVBQ(X8PpTn=K9_&VrnTP_K|wxCkM%Hyn0~f(IEy|*Ru}rj`8>!IX!-;_7SliN!dxCVwhkeCRDrsqd0+<W6CmdP$H;F(3C)#v@QI|joxpUS*Dw`p;ZlR@$Ts*DXodsvGBR55@**zAe2$Jn(|-FRH~cRj5Bol|S`dzobg(UyuRYZ{AsWXeoNIb<iI9oHFKAL>HfYsEk)K*TUo^(W-A-qVp#*i3YIaEd)?x<8zFx<KfJ0)MGRw5?v1%h8Qmuv}rjC>gEeoA8+wYQ%w&qiQV`OBHTXo$jLo`}=3DeJ?77gF0iI^U*$MkAmh(In7o^2_9>}i^{@VGoKN)3vePN^6GGXWqejHC{i_@f!ew|en_%aqR8T(!n@p%SyRL5V-TQX<{wqI#^#$6F0}uv{s-(M%DF#}MvmcuvopOwFs=-MWI$YJR-y4Y-h<oVsb(22jy?f#YSG!N(tB;(wBfqgi7tc))TCf-^(;+u;lgrIUn1$`A*mJgoh%dk{RIL2*7eL$HmF()qYgFe6;dxF`7z{Os%QADgeb<tI^1M<3bBC7NN9jeCsWT<;tRy#b{4%Z>lYPv{+$(swrY-;rf|dG#>|@B)1ucY7Z;cK=3Lb?}h#^UgE4LjJ(#C+@;3Ie|}}s#EuLAXP9V*#7LF!-?UYd9>R8^>HhS{tIEa>D2VG_i1zMHDY48Ght=3`1j7i#?pVKOaDCTNa3$<TA8zjIEkMbtVL@o)7%tg_0Fq_lrr)*%mc&=(nv~N$H0{56Gv-VQb18o(&EoVB1of(yvMjjRKK*fJ>(Vxpr%x}PHOvcDP4enNbS#4RyHT<H2FC)JUN|?+ZT!|L^DAe;Z}M<4x=|5sAJTBH*5R58#{Y-mFmJ`;O*a!Y~3__|Jy%wDz#YnLwV?-nfJ+Xl6|`{lvIrJ*|*`Oe|Y$Bt@!tKU50;aRho)_|4Hr!_u}7Q{PYi9##ZN>{oSd1;ncjLJ?Bkv6Fo5fIXrA@Hy^ZqZ|sOX(>^+AM>LM6$M~x0fNA%7C0V^8QnQb?>fUay&Zo8sFsHce1tL3AhxT55gwZYbNxx1)!hf-WGt#1KzJcn}uv&>*9^_gRqx>yKmS2xV+mv!iuG<LSVT&E#G6QIP7QC<(!Kt6B&Bndr8*!Xzq?DXqm3)0;RYMOK*{iO2R@_Od@?mP{(W_4As$~|FEG0DVGsChdzN><^iz+9s3)TFovJG)7cXdlrO*P8L&YVlfvgw^!GOCeGA^TFXQ_A*)RawQXdx@H>JtJbB4$s<OFGf);)AR^4U1uHC@>qN#wb_B;Ex2<dl!{$d$^w#o*xFSG!+>n6@11JhaW-pvhj4035Q%C@rCMq1MjQZ#&awfK|FvuXrlt=@Stw@39Xg>EdN0x|HsHb$toA5I0~`A58^!*o-K^GD0QLsP5y(NmsaEflum_!0l<KhFvW`R$rJ}rC`*vuH?PyUOZYn~^i<tfE>LAK2-)SH12Q~iq2-Q_0i#CeZ^65%-^F~G_`jV|lv0PLY;n)(cF)}V&fA2<+C8M_bDy6`?k}E4|?&T8u@T$Sxfo%wHb=(6<R0H+c2^j?p1oe#&=ITlVAY!<Vft3A3y1&#X#6saX*N$lN5yvG%qFtvY&W2}Wu7nO^0Vog4K)u;Co#1L)oa(XEHrE2^tri0!*c$aI*JyS1$mlz@8|fOiT)EA%Gc0hqpl6Lt!Mf={U|J{C_fI7-{~(JCd$-7tAKc;E*giYZqTNP;AeGS!cs@H_dd`C`=7s>y(pfg4GDkG}-y&ZGzLk^Lc9<Lns5%7u#I@hxjfLVt%Dpwt&MCkH?jW;A(mG#IaZXhv*#=&zXzKCv5=<IdPOMfS1d(!)unM4dYC~*M1z|-~b4B+jA#*FAy`ha&#*t|{=iKBd1GELnsiu5s?{w5pD|N+LGL~xQq?SQ?ubZ8j)<2~Y{$8O$Z+;XFr`UL{psx*ssa;#|d@2*0w9LBL-J9c@PEZq05Em$F2ebzgwHv;(W5Zt-^}l?$q0EMJg<GOCno%K&5vMemGr2-$T2(@v3w}WfP?b3aOsf|`SJDFMkXjm19>L}_Y7@QcN>n2K)jrc&JcS-3#-Kt{GM(pd-?VC&0_q%7DC#YrC>Jm>r-U4{kOiwV<hAWP$UVh*ffQni!DH}TnjPn+WaN~GQ(H5%att(|Z*Q2;^e7iKRcg7rdTbnHAl11IaSZari)E$S*p!YwS)=}9!pcXSIRLcQ=ixod(FrTO)Wj5Mp=>=I7l#~_&P=5PM0=?XAa!IzVT*3q?}y|0SL*sj+TY%*F=hor2`m$Bt_d!zRk~XeLK}{|8g{AOw&4U6n%3BTy&)?+Ke;fZ!ah-1!5S?A)<hhb6;|u4BbJ#)Qj8I$TbrW`Lh`G~8_ndmZHMR6R+OGFVX=OI$YI!TTt!#U1u#U^MR7ar{iL)fm9C@ETA~%x8<uNv1#~wMvEJC@f*E>ZEk#tvEs$lf13BCPgUM_n`XHZ`1bsYfgx$VjM$-&0U5eot0wP)~G8O;rS89a*Kr6qa5DelZi>g<bk<WA$d|}$s0GOI!?<l62tgpw%trAqr6p7QNTC!RomaG4U)nqw{gd}_tKfx5WHvA8W#ppn(<V>AZYo%a~Y@ly7o2A)$?Hi>xqW<}CG_X!n-@0#>WQ2`q*74LRZ3Fy*9(6hg9yKR3n-$!h!vH*sK4;m4%tK3bRs~_ViL8<#m~%7pYZ^5O1FM-q*c1w0w>30iJB2E=Ue-fL>mMt5649aY;mn!MQ(#NInoUPbuQU#ZHPHJ2Q8S`kk&k@t21EOBhOe7lkxwUPLxUA${_D|Tm~jq(ev>aS-!9Ojz0J3O+kF2%ig$K<d)@us&g-sW&*m!FGJRh6XMdCz!v6llC|3E&U!;M@N)BY8nq0NoQP(W6i&>I@9swVOHz-3PODQtn(}*AQuGPO!rupa01t$(CQsR+EESHB|%r)XHj0_&E#Pl*t$2zOI7O#aL=5O7deRf_8C;_QypN(t=$|#Q?DIQMmjvjEZ%mX<I#0EA)IwKJ#X46Pv{TTsJwE&h*UBg{7R{GlESl>I5YOCiWS|Syaf)~xffs(j#fQX6U$8#~f<O+9<vL%b#(>0LDGje~<PpolWFI~CcJQf0PS(w)GA)QdVMpDl2xN8=NM!h7FOQlF6j|%k#eNbQAkiYf5+CoRU{i@j**)CGIsSI-ulb_jAzD>CshhvYjsDSUX;WK_o-)B#sKBk(!Mw+ERSK27Po5GKmIhIDe9)+0M$U5(TR&HSS@;Dn&Boz)uLowrQMtfW&5Oa?6Cn;2{{1rn#;{nqs=`+OmB(QSA)|fRfVwOXvRj4+fARBl(oN*ENX%K+M-LAx*8QE)0kK>c=Xme&Q>Sx5jP}s+iKmKbt^YO9xl#h=SmBM6OI7a#%A!?OK_fpP=_rQb12dMwjQQG9B(9*;G%YmN|;)OFc1hx@IEa&g>Lte&-7w6=^OsE}|m-|rhy_df?RBmykTe;HZU4z`<)b0eEd_dEzc`=n6gy>>++`8K<b@2dF_DO!#Jb-AHb)CJM&^v}_walpfKJS07h91b)Tlay|-Q9^652ZiIint#2_I5TtZFP6sMvA-~$0R7kLSU@~+3&F-A@kGFN#$!?bUf(RK7PeB%FWY&k||28lR&zDcu&~V67L-b7BT$C*4D230_%GIXcvEwc6Q~1nAg(hT*Hl}q$k6Hi%D=u6_xtJnA^5_dO=&%1tcN`EjERKNX!S>f`*)^v}X9@87$}w*2)JNAG3&WD|@3FddZiN6?0oKh*?~ZvhNrfa(s*ij*lfq#B^W6Lp(u7Pa$~*0Z)W7*3f@Yrng612TR<`BOmg5+2uRc#<EGIlZ|GpD-Z6f#@K4>=c&Xp!pecuE9G3z_U$2!{>-B*wiDH$MkkB3_xY*r*NG9>2KBa$(k_>))OCOS6fM&fR>R%zO8h58cDNZmF`hyo`VtdyiO|y1oKxWfe!P{R<bx|Hxs+(aI$X!<qficE)`Bi8(G8eKoS*4sdZjvppKj+qKtaQW)a2sY=fx$8@icLC*t>lOTE(QdHQ<GFHpa18#>$i1{7{7_W62@CgeAu{%Gs`r3UarFgjE;GOwAXme`2Kb({%dX0b^SI8mEE;HP(}y_Pd>*_MjKWCH~i1v;bUgjl3Paj!?cd>8Pew%DU^87Z+Zkc%8cV!2q^n!rexsrWaKS#=sG=|58L=&Gb`{-v8p1JNf*_CcRt(L0qbKVqIil>BD9=;s<3f>aBCyTNuYz<&R}^@FXvWUu#jDe@2QhCcp^vlDc9R;fjj}jpekY6cCZIFEUO*ff6c(zSy`v4U4?GPgu=(#L|u9{WdOFV2w_)^WoSRDXk1#AfkG5R$it=j_kIWC(3cPAplLtTxg{b_Xza|&~_E0OVhjDfiini4~}R&K@sqhL#b7%r(_Op(+{2)qxMKdMhug=u;wD_?sRuQ;J8Sg5$T`##mO)$0&dvjQtJ&gW93Yz$OdedL+;jt!4|WDIX&+X+1(H*4J;>QD{|NH4Fp<_^VrD4P7|&Vj#f?Nu2|x<r|{9cy}?5zs*goRKFuf)np&vl%>>T@$TCc>;lY6!hXKO;ri+R$ybP(jl{%GjL3GIT^R)x@j1U|p-AMIlL;>$4pt|~$hHqCQu6tJYtLtqL4etqPO=<{IR(*Q}_F|E{nr2>Lw5@aEIEt7crWqMo{M{O;ff~*3OcK34QqHn!<PG4~^6}Xc@wY)>b`x}DYo?1SF|lF{Oi%JJS!<CQVqrYCnHZx27qcJF3nPS?JLt81zf;ls<gk{^41WNu&o*cG!7xJlt!EXn#*kL0_B^G|RtehgVZ%XQ9?0z~^L%U-*n$_oSyit4LRDpEp8UfLr7KNYYjJFG5zI7V+7f9$WGk9*BceLxnuJi5!vc|wM!$%y!tpXKvM!h?C7#wMKvj-AiwRjx?J!f>NW_hYLgV->yRh?78dUR<B9lP#$M`bUS!_tO31-BPtswT(Pp8wNnPo~ZQ%nG#5pdf7qTaX=3*gC#MF_?rCcU@<YZw3Uma>R53X1E?+2+t5j*aN&>%p(Pe{6kx|2`=_M~8d(;LhewxBOH#otB>3+kd_NaX)y@^qU@{Mer}1p3`MoeE;&v{FLfV(5+>;adW4*2BA@&Kw|b{+;?OkbJGfD>VO79Z;Z1`^(r0SI|@`$3Paf0eYOAIm(G0z2HVtRno$H~?^N384TglLIXfpP21CkZ?kWMw`%_G3r0eekMMY^PmjC)xQZvYaU;<iD0tp;%=BPC1sP3<yE!<CPy@&j`XH#Ee0|Sej*a6~#4E>BEwx5o;#Je}hSLTG@r+oHLW=^+Xb@%pqZ+Evp?wGTt=BaIo8t|L@wjPW^9^L!6w?n~yuLVq+<}&<pX?pvnqclNibRGZtb6ywXr-;04==D4CANk2PT$_LZU}2|sZoV_hT46L?z-_#?>y-#FWGyqWw6w%t*pBDlVHcwFC_)^%WNB#Wd;SmHsUpHq*&agcqt8BqpR#?9=V&{ui&L=u>h=5gF#^llcm@ael{w8u>5S@tgyBSJj3SN#1y?K8>5d`N^mFE%$3xv69i`h{3OqW=W|xR_Bo7y9aI_PdS~X-^QmTo27af~&z~Rww%>ikeF|5*v<Po7`3@V|>x(W15gn%b-#nCRuYyi#4K4E@C+~n$+6}{A*pqv@kqt3>4hba4oD+|LP=i2tJGPQ6k=|v1sY@J6^zB5%RIUUcVB1(-QLrOU>*Nih>u^pBT;PrW7JO*tD#DRoS8CWg>>9w){E@K`q*jRVO3s4e<xkuJ4&Df&o7+6TR{RhF3E)nuNHoEsQq1_e7EphChLZqisBOHmvW>N_YftAlCjujE(B*w?&-^&Kv(i(c#o8~#mYFEf~EG!@*{kPSQwoe_3jP|8NU1hMgnPJf$gb+8OVX0T8*lWrGx^m4yzu_={l}5Zgq&!Lw$D`rNG@V|xqjxr%g3e4%VjK-KK;m3FBQYj48%~M4Cl*l!F=-UGZn}1X2pozY!So!CDXKZ0a<qY1nAb>AyU2@~>mRS9jl+-95p6uvu}?A*)>R45ML#QE;KQ*^wUQ`5Y*c#IEYbjT8LhMpGo+ys7_?Ml=THzfdIG}7aC=QhMG7Dxi!gM<SS*+@Inh)a`h!n<4ErOoCffX~?P$Zsmr-hmA)EO`11;=gx+Poljg*L*$HHo%3#Lnl$(^4H5TLok{$^SbHsUH;6lLKQVirp@P>&P!P0v4PW2(^$$H9oxU#R1cWuEP37$WX?koZw!F3#*6MgV{SVk5ZVznVZrYX6C}PZ8MBHoNK(xG1(~4p+<ku%0Wq$OI^XDzt6y7dFmYG1;and!geeC=6v5H0?8j#%5&?BWg!CA|o9MX<s1J-7Ieq;8UIe2P&13NAPewcbJ5n{9s1ER;KQtDKo$kA`nm*u7ZLV_87xB#uhu4*hPS$OAG@swg1@L-jY~ohO9kKny4=P-dc3bA2~K6bU4o(K6ngnV4Ay5YZ}q^T@_foc4OXSzq0g0=nWAb3b+OC7cPz0dtmE<c^>m`%1k(h&K0oLbKYMUW{c-3+dvP;mC!FO6vRnm6q7~d%NV(a{(lMLpCtC?uOfGUjAsbftO;p?l{~mP&Ae7lCRacL-hAKf8GUEx<38XgU*#9{;w+zT8Is~n@n*<?W8L?A-B0hjyInkK_r>8oI+%t1Rks5Onl}`-<q1hRS}aNEjEGf(Yb&|ijfvae9z8nv2W29A+9%OokCT=BxLljr67!ja^d7?+)@_1MU80M~3N+#Eky*u9vR0kpZJ&-EoU2u^v(#qjA<T$`d3Vr3sFQO}qVgyMcO32xO(4I`{w4^BtttwI#4t+LD4k=8Lg$w%mK>u<e97lz$zbYoHY{xpQm;o~;rl#DNeiwT>dcIxJn;?cL7d7gAV8CI+|5Dm?PzACp0l2A$*89(6;9+?T!-*p8*@;5#(5ZXWA;pI%yFG34r*a~S(8*is~LyWLwmaB;os@;h9m^@I7;7D-jXkrR?a-v@*|3^9#7U7Yl12*!0^;kT)h>56T7CF2f}Fa|9W&IR>_Pu0`^zQ9u<C{*BS;edYe;r=uUpxla{o_YJr;EGiW!4){9Cl<QkB#zl}LoJiR28$OdYbyI!gz=QvVO`6EH0u=o#r#!G;3HA9Cx;9)1q1-J+F4@I=ZI9myN*$SA8C$-0p(X>jOW{7fDvQe}yo#Nk>jzb_VhDY1&tOfI7`bQ^Qb$=~{ro%gY24CcZx$HeTB%51ugKgLK<v?P#T&)?$UL>o5|3K2<x_t?sH7~hl=mFr&hK&>{Jh5!XrI(0$&}XCenOEcizO+mK#^rB>C_0ebzK>^Vs=HAwN|6JZ)1_p!ZF;nnEaLNpDiX~5=T=y2WNOG5C^McHjrmd`Xqe^a9Loac><`hewGspt@a)Oda4Y`0g$zMnU6;?@rDL_+)MknGhDDE*0nP!ZA{@ltf{x#5_`2n(6<zXK-eWCcT~^+w1vBTFWqwQ%<LnY-Q6+>8pJDe?L>L{L$B(huRTxdp-+mP#+4Po5M#J&vqAv2!=h6oij&HuxI;t#eK-fmel`%jvs)|mf%r+}OX#?Itpgv@t{Ke<EgA&mBQPYA<lBNw0p*=1PdE}8*4z{3|5QC+M04+%9c&hKDhoaI^{r5hn<@i9|esFhPw`5~5L_!YJ2F_3ag5O8xOv)zxgCgvnB2=kMx>k9-6nAx@N+Og(Ldf={CQ7Txv+CrI@}gYKkgJHYFg)?3WxteRi807{SX_5(AyFuoIv*#oG{RD^I<u%xZNo~<Or`VDEM{D#f;@Arb~+fu9=42jn4giDrZG1`bvKK+wE&Y6XG0tuM)EPZ^aXRG)sQaeWf|Pz*tdGEf9$8Vif|HIBLl<U9Yp|t)c?W>ZNa!J3`bw(C+gmnz2%N{4HB;$;cP23R49R$*_E6zt&Z8DQw>q&QwJA_G_?a#$xfI1rdf%p41(G+-<a_SexPl&232>^UAtQwUW{``+K&B}!f=@2F$szGAFkyo&J63rqp=ke0VD{E3=+H;D@3@pTIMRO<W|u>n3DCVEL+QxyDAk{=;nckZvG0XDDHN!FtxKQ_YNve&;d#xt1v3<D#57xeI<W~_SW7*cNrRs#<?DRwGIIjJf#$K@UKmkAHJDg1*FkxN_p@Vp}rYQT)m7vBh9paSWf!HVvd^9J<?LAki#Mt7FfgdoHWyG5N8ncPsT20o~IdQbq*E^G`&WNW-GKhsBg!zX0^39i3#QI|1U`?fnh%T+NUUc!j-V4N7xHMMJfFxFG<5E<8mqh(=Ml5Gxf6za<4*SecE0&#0OQ}#>thzp42x;W2--cajR4fw_NwZD-Liu4l8J{8yfpMi({@4G)`>k^K3l7$fl;Ns8d@=X8E-%Kif(KI|z4|f&$7VSr}FT|2#{g2V6=!opnORF%ar{4N~2wGQoI-&6pFDNCFU@dH?*b)C7I#`!!Y{l`aWR1ba$|h%(E_TjgoC!&}JyJ2XwLpL=IzF;q=)pu%ib;pfhVr98jkxf=DgKJ-uF>jD{AStL`fv{{mwv(!5nYx^QKJ6iSe{b&HrB%d(pDtD%}Sj+u?WY|zoYDIYcAGT`*6j3z}G%qi#wf_s&h3FwIRFO@@vO(2Mi2K-THv$T49>pz@UEFQPzNjpr7%SW&)^Ql9(?L!a#R`ZM$1Enw8P_;Pd4)TwD_RG7&7##CYf7`k2K+|zH1)o!6XGSm?LZOHX=RKLZvTz~R;?*4QG0XAZX(o}*jj5<p4KQCp>Q%kYK{IRha9)t$5OsZJZa-xR;eu9%Ii1|f^U@sK$1Ue`Q{z?O_lfQhNO3!eGW~BB=e#NQ%Yhf44;9C9PoqpTJ^&1_cBo|6;*_z7mw6{5Z1)=1&M<mkf?Fax5TW$5<=L?qr05`%K5EdRRsY%L>p38;U58m4R@(m(~K=(J~Lf&xs!+yqi_TiVanirWROG#g9<jOZagZB8DMAzoeH_5jGVV$qhF<NgUT%|1J}E9*rOx__43oW&Mo0inH`R8nEFl>7Dpstq0Rn^TU->?I#a$=Cg=i-gkt}<>N$_Wd)!}DJtYX^fP-UNoyIC$P@t;j215lcVpw;06d&-v&$NuQKA6A_-UVzt1|f}eKBPIOsJ{Bv{3M><KX~z5=kVUQ-yg8A{yr^pk5(IBX={PDb|ijH+;v@|#^OoU-nEy_6v5NCZo#R3%IuBLBt@hX#A<G%<e6d%q#=bmBB_D7?oqFLR=t$|DgNw~t02>g_qZN%V1en8kr8hs{2<MUTA2ZSk08x(=fK)C%@F9<qaR_LP)^8bOICk#w~eT!x=gA;)~4`QdeA5<d#`pkccePle)rGbW_R!K-i-vP4X6ypKqAw-f9`j8w>I9_W?A|}VmUt?5xP_rlsJJ=yLB?^4F^ON;l6*HQPkG-ilR?85vk&E{mffHq2gob@E%Gb-)r5Whw|QmzH>xf7F%%d3&B!;f4^y>yy%&_UVv^yE%$m;M>@n;2k9(r_tXA)#u`XDZ7#jyLTrkTX~_w9P*^iIawQ1{P|hE>SE9UR1@dPGuicp(&!tYb?I{Ccm3wJuXm~p0j&i+Qy;3Gno*uocozlM(dArVyXaOhfH|W?L_D5NdZ`6MZQ>)*RGj3vz;~C$n{~{L)&N%4SjvZHu5R;N?JsVABI3UAL?=qi`I48LFj{oU9boaI<^pS@7BEAc5f?q|9hs#^XCk{M^ZKA-pwn%To9-%3qmzd*#jeOYtW3ziJ53!%}>9G7IduY`%<KVF9Qk?HJqlhgaKb=r8w`U&YtS5^5$u3EGA<#TpCSbS2_(Vmh^&}}9p)Bmcj5Dn-MPI!toWs$=7bEcs=&ve9)#Q_LPAmorBPZ6$cDH9VwCb_wO}h165?AUGwkle&*6TsNz+K82u1PH~Tal?DILn&8*eac|?ZAi&^KFfv)%xg4w_u{UtiZk&ZL-tS=fLS8U#U#XxQAr%b(r>C=tm_6-pW#}vy>?y-)G7RQrd1=3~vDgE@5BmRLm203MWPY&$u22+`GctEj=9GGg2bqj1IrxkOHDh#d<(gvo6ykMwtaOZMCw?Ta>b^VKy2BwCPPsN!Z~%^4g4hiSKCjbAl@L0~0t-zl7pHwTPzXU>_26alvxRMgC=&^+$$h2?#qGFy!}XKAy?XFZpPGq3?KSXeb{9N3K0aWw}H~tpFL&`goYs_SE%OE&!z_JMf~1^`LImX1>e!h<YoHn6Xd$QmCB7BH7?ZvU}Uz>h5mrcVF{O!*xGVou!+`HAR~~R}F;B(t424!muK`DCsPl4h<#ppChu)$!{D?x>h(P^%?VXc2&D195s07C4pqTu5XFT&Iy%%N0~KflXyDOXQ&CgXq9zf(fbZN1I?6<rW$!q-WTIUaHP`b3_n8`RhIT{+aOO=TlSH8gB`CnJRK~zgt>DiS(>*yHSSTk_qLA{I6xS&dGugurE?^t5!Qo<L@^=FR*JQc!^(R_<r{M3o$?njTyvp4WmQpZa~?CUYrkv<5wK^!<_POc4v&A$i{_+XqY=x)T6ctR-7mO^Hl_5`>Aee=P9~#G>4WJEjJU_Y8CrUKr@Phb{<+)x@bUfr=KGDm)0QohQ?q<rax9t|)O)_p_o2J@uJ>x=)jO#cz5S}YvBf{}*<I*>4GOFKSSXx@0w9#5@Y~ppZ{C00d@Xiqd;4@W9}ar%q1W3VHa52c8L_Sh?LmHFq$s*Yn4E=U^MQPNw~lRXzot>&VbI0!Vm?BSZSTZLhxH#LG30Uk8Htil+RL{$+T2p<q(Utr#}&(MSdFh)il@gaLj0|h#FX>u{r3Jlrj)(yH~YPp+pqs#B9*G1VjBunle;a;>%VVpeAs-|+c5;OU#6RWI{uOtcKu5yNHL$DlC{nByy*@5H$Qq86_KB88cMiNgEvdhx*dueZ7Q6aeI*BII%*(7X`yM`d1>@jbuJrF{toFV(4jOdugBNJGGw?^Q)?hJ;qqf_y))A2XyhMTd{b(4$bEZq>6_9AzUg(}jTp+e9towHQ;=QFk25QLinJ`Lyh+K)z%f5}wb@+pl2gX~GKY%K!D~cj-Dp8qAZnFKc;Rtc)HOp2OLL~NB!)5ee@#`=S66+CXXD4nQZIQ`4hk{Hj3hRHuusufV@@qfEF2hR6lJ0e2|VLIMaP&6(hx=08Z|1LV!5LDm}D_3!)pk(?cE_okP##L=o`hKdAE<*XvfKB$cI(OEqdf-#YL5*ILV1CX5M_1lC2Z=W*`MzvgQuQE^RLHKF%L;;PCCJ4hvuF=$M(axwdXb=mJIjb5biS`!=AcPw@CLfq<HsED$XNNe^A18hm8-C+d*wu9G>1St&UE1;FSSFAk}`ko@yCz+{u{$cyYW`%Y#=R}jxIIJ`o><1HIRBxK+~HwpVVW%z9I<o2iR{!uJb|5>$yaQ8EXEX;tyNr}CZckVKrxgZB7M_}v294qQi;^#xp@;L=j$)h$`a4KXy_DjZN5(wbq>>Sf>It~1+l%Qidxq3JVawcExd^A%2_7>+Xn!or!qbu~l-!`{iqdF}~WBZ$b^4(V-UvKcQcbhvRD|PqD8V(6+tGltYDJel%P;w$l`Zk10P=tCUXr(R<b)tPj1w&7I+mqSwPxj)XkdC3RjwPr2c#XQj*rx(^Ko*O`@y6cYx`Zsp-6jc>`{nIEPyOPb1fEF_#jWjqfG~XA!P{e3cZ&@pX5npUZ1k4q?gUBEoM=vI?(>OQUA4%M<v{U{>p&9i!M>U(w>2Xb9=6L*zh**iX@2}T^Xc_eYm!Q#ubIdC&^NP^D5K<^g+%z|800NdbqQi)V14)r({;dHNZ=}NGfH7O%pGMUhqMo@OX;`YezPBBg6VDjvH5y)Bih~nGun8vyu92q|6A@nd)hHSWwl$0_Y!C;xB~K&6DGb7g1MhW_sxU!A9MG9tLmL1C{y8G<A~|m3`s5-xyrm&J>U6usR2TdWIv3h)!Mo?vQzjD^`4>s5&~&N<byN^qddvZF}!@CNWs&6%3y#*0(?P-;N>>b|J&N`aSdNbw)YS3UGs--NR8HNSi(2>jub2d6S$@i6gM`+aTpMTSJV|k#C@G;Iz5p_WiH-rnUyXLpXkwGnDc}OIQXN-%ZdCk0XWkM|G7h3fngv7Geq+FWE^c@RWy%MA#kqE!&|6TQ;~=AIrO6rd{(yHEI)(Z-0{ko+cWHx%pEqG2l3mcfk2*`kNMzSj}9P}(H7=<En|BMvCydmPj@v^VtA?zR4L9benM)AkggGs<b{Lfql3=#W%%?kH*}BL9!Fb%qBPJRPmpZP=@{2RXKFfq6D>v8hJbED@{M(M(Wlza;$rKjrFA9w@94K^r4BWS<Q;P&#uJ~3B3i2^)T0YexKOT3<SEO7hGegKe+~s-|7NXpoa(*-Knm~*8l2`_&{xB%(^IN0iJ1b~GL*+?WKTV&1;!~MM3Ne}x+Rw*XLM91fDxGG@n)lJG;~ZaKkd<b;ndNU8fS^HCRIA|J^8OYJKDoRomUwhR;W=~by{?uV#6x%mu&*ZMl<K$MJz#0>|h-NbBxcGnC4irzN92q^DKqOUQt6NblRTGha+UFBsOrjCiVvaS-P*yZVPsauM!vrA|g8sJO$%v9R));z?A!I%?y8dYA@j3BY&8;tgjoa$5K;S7xe>KnpZKN!qLyO(L~5TJW^G;4ZeAJ&yA1_kW&mZv}gO(2<qp?y$P0}7TSh~OPctBkbSrV{C9N<O2kg)TAmQY%v#>;4#xx>zL<uzP4=9MtmsK(JfUUbam{RPA4+IggbN|CL8G#Vl{ckV1T<Iz!Nl+h4VHYvkYRF#Xs^qt`<pIS7fCq}feI0Q*UoJ-^?6flS_sJ;O%6%0zl!~3_z418=@ayD%P&kJM?!jHuEn_9xFq~KhazVAM3b+u4CxtEXK{TRO*1{C^Iaskj+0@`k>xJ{@&(L%oLUhJoxkZs*FGaNVpnw>WxC@5hm(W$A4UgsLr+J#){0)>H_wL@UBttf8~PQ<Jb6gBNmM8LAasoB&Y3kBc+81IYgS8jpb4yC4kd6hQLr*gzD*}3cfu$w10j?Gdv48_^Ae=l`eK_Lkh_>6zc~*xj!Udc?1ENDt~*(W65vm{EVl_baJ|qKUa6LBC5;egDqFv08!S4v!)V%&Vx)a<xC~rpq<j+ETQx^EZ6CB4dnYYA;zcUhT?uUAt5}_xo_eX5@IiT(m%ND+G;mfCA7p$p0Z_Sy((%A`veXzp)uJbGB65)$d|swY1y-N8*YLh*-KtVFP->#B458138|7Ofbz1hQOmKm;jw|A2#=t!8M0WL2Y5(D1&~2Ciad<i$5Jt5-Bp2*TPG43_gqNHSGm)xxYR@cSg$s<DUInmn%%}TIM=TNd%h^YM&GB}1KL<7myMfKUwJ2^e&SX)t8Ty0s@?O2hb&5JA+nr6xQ>1BDl+Tg%GIPkESW^@?DttM+%0`Y)u8yPl@;qnb9xPRANit-3jH?1^M*Q~}>H{A^Ytiv#Iwc?IapG%-h~GWDx8`Gro7YDaQ-0j3TIgzoF+Tnk#js7NP`n<ZFe@y9e|C=twyIA_YLh5Aej*#6(Uif}`s(km-jmCZy6i7XH6=@S#kB|7tV>jb)Qmkah{eE`L<jotk^ft`OL~Iry!Ay#7uW#rzkqGp!LhYnq&yznTQVCh?47j);>eZ%v;yI$Mhpx*MY0RLr7k!w#+Oo{##4LTcj?;EqOO&!mO`9<qwInSn|5|g*pgX-k`OzlR06e?pRw{IUVy}Zy4oQ%sB)z{UX^l(q+$1M5cc&0H5vT0Zfyp>s|#N^xw4~VFiU9+Op-oiHqSaod4<UUM&mrWB4zRfVPOp0ZvK?U4)0NOu!|J@w=_(bY=<dW*nEJl;m3{ZAtjq~7fWnhUM}Sb6a;-p&mS`<CbsMe`zU2AUMkfT08J`fmX&FL|JsQO4cq=YRJKQzfGp89EU-8Igu-kmrfzqw+uh|a<U*>d!T@@x;yAtpch$4EqhM6gX#NhY(eMG4QCG~QINDnm+N-nN-e%}`CoZQ~&b(u{WO(;wHQ(wbOpc@vUbBFU&>Y=b+5S{Y8;TqrSaj>B$V%x^e2q@sv`S8c+RFCfXuLA@(pw(O_my@xo!`EDzgY<h<oP=d!F(mUCZ_;Ty3d_jH|?70?X=m6Xk{Bz^+|WA+h{4y#2s=S+i03fR8=}|a?aI7NQG0g?+DBxg4WSk6np+kZ=}-ygZsFB-$=>qK`Pa~A6n`){YUqS_jCY%9HC5Gp+3-*t?qOsTrqzdZ}HnZ-}NmJ;W-eBxm+T+p~o5-C86-^nCmW0pg6M8RXnl~boZoyirK8k#{!HLEuA1QC0bgVutU7k$>ZZSL1b2A;A;E%W5lkeGntZM0o>it$L=H38o|jr^t~<<bg}x~>Gh5$63g3i0uZnWM<AplGfY4Qb7iEQ%g~#}noxdXROJ27W;HLN2}{jyN@MLC8pGxpYWbuu!)cC4kTrp&ILQg0lokO+QNCDndB(`+QmY*;#co{*GL0&;cT}Btu@ptuV_LWy(Ad&%`Zo%d=BIoakMZC99zA!SjYfHNP5Gf_{u2R25GuQI?IWA*S`J^9UXw^6BHHctO;q=P^abQ3Tx&k598d+n<l1L;eGM|JZ|j!!DR|jyk5N6iy~N@enDh9{kV5@A8t8^wC}yeIVAm8yazov!TGwyugJzp^H`twldU^k(zvh#HA>GQ5&vN1^-}`@V$c8d<7;s#(-_wZ9g`K0nCfV6dA{%*tv`=6A?4M`p#C6`i4T9nNPd9h(yu9zP*l=_aT~7(YrEn|8F{y-52C#w(rTx#WpQWJ-`t+2c(M~7kpR<(yRjT#6%UMfh0-NO%sWo?V2ZAL<y|RYX_<zqioPvF6s%4W?0O;~3nN&cMn!eF#Iwa56b;k7%C7<~Q9IPgy=+ZZp_i<)&^)JQN6KFQB2jE3$xl*_Y{jl_rjxJ&FFwBhx5o1<*mSqvQTH{crqHm^c7D-1_#ey-tAPk$t)`f(8!372iU#%BICo^=XvukOgal}0{M@h7;QAZiaR^T~sYxS~-(cinT?Pgq4*cK2jM*!J$ECFUWTiu)_Gl~J6<{UdD)eJaLX}~~F9v8>t_c#H_n;+d*7jrZHV?<%~3A0deiadn<(U7DK@yGKXy+{X{gH+H{k1O_Js5C#!8CkCP<ZLp?az0rV)tv(CpFOdEO2pl0cw#S|r^R{j_eI*bfAD|I?e^RVDfL+K9ymPex!J$Cwu}1{3+Vp5a_`xqbnc3o8~4Z5YzaEDt3dO6-Mzg{bHa1{^{f5O_a9$v^yDhXK~ZJb>8!)2F>(OSp=<*L`B?sv^+e8TQ@h<iH}|Q;()-P=znP|=Khu~jS(iY@y0o>SEGfU*-rDNE+V4>e*vj(ZcxQKe`wds^#FbUEB76HA`+L3aAKl%*<GJPbDh+67w@Ya@y}ixX6qWMi`LetAX1CjwXP1|sqaLfJItc&Z^p2b~l#uDqYx~^>(DqF;kF~0+;Y~n_S4jpi4r8iZ!m79WaS7#Fw;b9v0vIip-~7fO-Pis{R-PgrZR)k-DPr`tp%n%XWr(g$^y_kTp{e=LqQW))_9GR>+UxCfcY8aVe|D+X(vxfnvvHB7#hi+kM^B#8>umVl*?LQ#TKRQ#Ir?fQ|M_wv&GQD2x_|D1W1F?;_O>=YbR~4}<$EfdwcEoDRz`zMy{+z_`%vPkO8v%e@6Gn^2eYWCE@#s)B)YFIDFdN^uPLF*)2Q-v&^yUUw5)|t5HtyX!p>zP#Yj>QV!<q4Iv6bFW3xi?7JSp@U<foSNs0`RL@H=~MF`K)L&{mN*J=qk%0trBCs#HctC(bcGXDkqqfJ+Pltj+2kMe#hfm~J#>X}XZP=cGi{6ZN(rA5BZZBpwo{p0lk1s2F^OU38-;h6su8glrWEJHp&0W6EZ7Gmubw*UWg_b%LV8(Es*UqNwZj{rH9mRxrCoRrfwv_#qLmP8Fj+f_qyAtVzd(aHqaiA+&!7XSOkeMQ`OAW6AgyL+b2DT|3mAf7jF+{gD}JNaN0J{Rnu^e8l!bne6p>LwRlQ&L-^Y`%lf0m<}yUe8M=l=YwW?&9;^b*ped{ioGEd=}wKj7YoyEQ|1AebYTHnC6LR8NZ~kbSPz;>^tu+J+H~K;^*~U>XXka&R&Q+#NNUu5x=J#7({&&pT_N>yc9-g|7m>_pY{Xqqv!qGGDDVtoYJPI2i<Yc86Adf(TOMNp0zE$+CO}MWOfcC)<)UuUHRL*`{dcvZ~w=4|N8AH<3B)zzS)1fOAo-N@Mia~{H8l?zkIt}(o!IXyGso({2p!~0d*cxsglfjfwZBXVkmmdm6>}O^#KU;vn8C%=Hjt(4!E@$!P#c*d3RZBp0G}c4jNLdC!!cPI)j5YZbY+y!+O`MxW)C#=x?>AS0}i{$q=e_<x?NnpcF8L)SAN+99I*JqLtUtP89@~%KL#UY7j(Oy3w8;$jU$BYRfP9xNrZ5|Jgwr50n~WCG$5JJDWbiKhP~a&Fm9$6RvBbMuI|UKYker<3ouWWhTCEETy@!Mv}$HJBf_5eE<O>q&@FU;ik;UBfW3Hf2cDzhXJn5RyATfP|TvkwV86Y#>l&Ac9^bhjZA}m(X8ob-~8*?s8Hi)pe{gpX2-SaWrSoMP||b3aO8na1|-kS136;~a<E|KT+MVX$C&T7tj#u+2ieWxWAImZwa)p<{yU@n9vzfNFW!x$rRMJvvL%fkH1aS_zl5Bd&(^)=k+uxdYCNQAG^fLH@DOv+^CR(!LXm_@@vOdqvvkW8n5~sqJcCXYn#CdTl7?A;2k-aj)ch-e0`cFk%_(zp#XpXWEX6-3e#n6P#1N|qJ<ucUtYV3-$m!TZOf$hRZ&s$ax@G?CUyAW%{n_hJip;vTZ%hcH7dP1M9Dd^;JV!87lvW1JN?n5(c-&5mc3v$OIkH~OH%rJagxIVxa%REQtopO2f&7=RvKgd)xBg7MOtg<{rwU=(EvO+2BCizoz`z+7qh5^MF6YgK(W!F$z$j`bH7;sqT<tVtxEpZu=r!R<o9(4lAf*0C^TzFH#G$1$e?QhYDNOA3Dz{W(eXixe7+waGR;~`9#du!(omCXarf44`nAo<FzuXHN+eRLL4IEOIKHh5dPe9m*Eb@*gUVRe+pt-3H@jN4lmKUQ9_zh+nsA&Z3fH^$~uiOH(iNsIe74h8A6HGNN;!elovlB>@A>#XBf<py0zyXmPvjhkV0j;qDy6Uq~Zed@>{U245Fk+ayRSo@6ZAEAz0lS(uP)1^6#0|+4vMdHSF&i*jOpqG0qWndVHY{p8oqxT{es%%{oGV368#jCMSv}WgnhQ{`Ha!tkfG?5Rxglb56T`)*`0TEyw2#H&>Ozp>n8f&Eb(JGD;=ylkiJ)5(p7&#VDYth=S;TS7Pa+L6a|kmEr6+uhBCMni3*0`6muT87@-TVrGDn!cx*&{@i8$2rfzlr)O9iI_<Y-%8bCqMEIFgT##LhT2%JMhg(H6v#mpj1r7#NLk`heZlOR}XkX%4Gbbt{QVq*O|NGUpP)^nvpPCX@bgO67Yp@I`thd_~e1ty7k>ddcr5_V!-P&V*|WAtIOLE+py-Fx=g*SHdVq`XuVqQ@j`4A#cGnz!fISJfS{GQ8*z;65o^cOxGB1#KsiT7cQ%imr+jb7<j?<O2%*=X?9pNDpIzxW4Ki!7F`ce5T0NNAI-wC(CbF_cGq=G3<(MwiW5r?$x{mLRvN!6tUFm&;j8cX&pe?z<DC+1@UERXoBY*)+xB+kg1}q!cB}wb{kkOI7#dJL1qL$btE;OqJAShtrdj?Slbs`W83W?C=$mfZwe<~gN3BN^rQZ25kQgq-rC%D6w*V|=aq~lMBuj~D23or6lUiL_W&z%7^hCW_bhB#VM5nu>S3keVc$_G+8TjUDq{>-TG(ogTs$t455pRqqJF=mip@#^g2*7FXc!NbNpI3k(M(MriVIy90BLdCaKZ;5mf8rbigDOA6`8F6yG)}b_cjK@GZ+=jyr`JOwn{k`++2s{+Ex&VYpO1);WVHqa^#YAd@o3JTR}kl=sgO!M)Ub_k3##O}mq<<Vf}fb*(_w!%cwlSSnzD%u5}KK*h&~l6AzmX8UC%YL7?6-c)L@hlyp;PL%>l1I&sIBk+@v~ESRK*W2d%Oa8PKC7V--6WN5Qz#P5*oF5~<<+z*~Gbd`$~<4rN9_JcneXk)!}QpC9V!HMx_ZhqdkdYMKEQj?w!UrR;NDOTP&aY(;37@Rv<WbA9NfNBT3z60xP?QBRqK6>o57*qcR+zOKt7oB!BsA|?HqC-|8Bn(-G*6T8I*%r&U*_%~UtDtU$D6P~fSO|Ef&&qI#oa3bPOe~eiodas9P8r5XaKQM-U5}XkEK!;n;!`LkIa=xmr%^gfRghP+(o^V~-MS<I`$9(0s<|O%*yL}uK1MF91njas*LkE0@aP>yuj!;aB>?k~9V_CW+Cm3c=5({_@Sg=c9;_-L7RruVHk`+8gXoKOv6WVC0NP5Q5$0ga5i-E__{Gr2pMvher@};N|8k2(x4@^U)8R2<ho_fG*1V?Yj1AoG1A+qV-0&Ez15J)Sse?p%alc`}8KE@(>5>B<~K@p~t%uD2mo)gsT3FW_(aG3S_uZUieb)rJz`{*I-?3rY@j~}y?g0mHo-AgiePoxaRoswlV+ivfoGMClrBfP3Th-0`2RDuE-2|I%5F=)=j!&5MoF-suoTX2G5-zsm|_&+xDi`o;_-si!r*7ePr34FNEbf?_~2Ci_r4-$?3NKvCzdt+gKXe`0cqoa#s)=}$^LFF4G8+e0?385k*3x+)TazgQlno~hxWgV$di9M3dC)VKtHW9PR%&06U6oWyy(7aO^^>Fvy{$vnpxUX)qzJsW>E>wGr#-E>amVk3vnd<gRznyWh&~vxE`GH_ZYa!RGxQhr;LhNQp=1bVMBBh&y#@Hpr9II*)IQbUYyj0EuU|LZO6lypU-6kww7~U2QCqb$zIh-au@a8ZS1=|}EAn0ivw3EvA0Zs!{M1s^+5X|zFf?kcdXP{yw*+5Gd3PGsbI8@YEg!_AM{b)zhY@GCV+g%F<;>PF#s}KrfYYp(zM$ofV@Z>>G<&BC5*2iTLq$?x2o#c}2f&6pBr&`7*YkHm-6n{>!g);RqBWZx8+Lu0yYB`%%6X7;>-Nbc@w=M1s`p0&M*Bkt9O6Z+!VjH`66bbASjFy{6`>7-v(WTl`n?-u*pbcIM4DF*&EhD{DB%+p%2FyDQl~Bdw8bP~Lzs|R<BH9PydeOg3<!md6FLC|w?`?1D^JDblC@#1R4}k)oZcFr(=we_$@S;_`4?Cpk2YvhDGBi1jJZ)`w0TGjv*gEVUS#uyRMdT1v**Mz`xHKU}m@Raa*}Y0J>q<ZRM;Pf(FOL=~j?)DoOWR%rifr#@Ou&$d>-ezCYMof6Tl)8*eXNWD+`R#IIJY@L5zaC~LtTc3Mqcaz0|*{i0;Ft7)g9n_6xbscNS0Yt)PHvd+eST7+%pHy$==P%<R$WIa$%TW_NUd|bJ&Z`9ivxZoxq$`L<UUh4|9r~ciZ>^;)k8F#_vn<htgFyg5fEMh1vk;G!lGUFeB8LP_b|scC^vh;95$jht5~zx9Q!+oB!$%m{d+Y%46dDi-d6=6)TMkyova_o4$Q8f8hu(A)ZZN&3c-A2|$bV45x6t_JKCn^N1^$`P7sBW2ThS=c^l5_&BF;-t-?aJU&ju3>+;C+E+2>9289`jS}*Vi0q7^_x0Cd{wDn(XA{Q^{u82?EKRkVtqC)_OWkJX2dlD(D0IeNtSlHz{bQGXa%j)M<3UN+bF0HV&=0|8-&?Wx+W9>ZKN4k)JnA{r*9>gJ`_2=dBkW7@N#w<ld)rft>UCUiy{fceNGNGelS_^Pz2S^Zs;eK`i4PSD!Ut4S0wX8lV2nSalW0g?s`h<mov129W}Jk8VddTr7+0O(Z1yKRPkjsJ8Ct<SmB^e|KfyMoHgx}U98H)|L{pQ}eBnMl$~>a!f#~dEZU1r>i3f|5VyBp}Futl+=OtQ*%*blnql+3brvb)M4~(}GgFMO--By5QU<TEQWGy@SRTNY^xAQ7l*oaDs%zVrrYqPvC>oL}c-2)+WTw2UqM;Zo{*%T3Ns1ZZ}8~mi~Fb}Z`io6S|7Tc~UJ<oqsa`v_v@OT15&xofNbD5pQg}`j_0=o_k{Q&#`tcIxIX1+lCUt(HiPwcdNvb7mjw*OC;;U#Jl1GFjG?<OV(M&b`ig-jeA8nCyG`~h|I1H7OcCy&Ut%;~h&$G;*xf~viFjvKK}Y7>^M9*Ks@+N!dtiLi8oLAx+CLq`s3L(<-$eLg8876>q0*p|BaWM^D|Ufp99wAlm<A;6tTr4^}IGHpeLy$lY=kd&U&JEQEeDil4p;3eX_MM20(I6H?)wdj6icT@$xBp<dmK;E;idxT3Qn_xj<^ZZj8j9@ce+{DnRvQ5;V%@Fs}m_!3QX!8=nb!`{wctoJ>8QhG8$)V=tULxV)v`b;#0ae8D^eC+Oc?}tWW*(2T-vr?v0*TH^J=F1!<}PRK0tFzVc`O!SO@(b5QWPiYTmvKL7+)cnz9PJN?xoa;q-6i2b&TJ!BMya3>S>PdU>Q2=FW{7G*Q|AS6*Lqxv0*z*%oGa3-tGfT?V9}jEBNP7t|x4DDk&U_2J|Gb3ufgc#q5P&*|bjh7Z0=ghwNjV<2ptQerev!A8;Dq<q0p@F57JRBV>piTEGmL8SJY_-2Uu$Z2U|O`iE}(iG3eXx}To@^LKv+g76Czbci9>mZuw#>{1#6IW&`II!iRhVUJ*FStG=rOP1oiU!m6^TMUV`S-pnT1?0>a+Arzr>Ek>G*(njy{Fe(F!HxuQjN>QIPF<LYy*wBTq$29Z>#i&3b!B!I^U5e5q5(4lOy7F~@U%|LYdJAvo}Jq6k7gb>-VGxhoO;X@01a)xKLrL20(PJ%)OPI<4zOy11VJ2d029zGjM78x&8q9_CK@T2KByKXTN+;+#of+Dh|N&IZ-YIVpEBJ-0ffvp3s2guak~m7eQjeMsdwS9M`fp@RP2NRr)(a)tYZg?dpKkVwjvBhl+rl)2}CeVgv7oAI4Vp=_%Gj%XaDjo$1}s@sE_4^%ASxI=b>2tVOei|v~N4Rj)8(fh6O5sY1iB%1wbToQTO{~Z7?vVB<RBjpQ5KSTF~Ap{3rA(;IUF0hTM)w=gG-%K2m^?iZ)z4&5CaC@Dl8RgLngAQB?Gob=4vg#)NPdl%fVoGX&gx+L{q1>cPEXL^^K^S`NjNLhknRNs>-Abv}18DOHaC)*qsi*pFxtHlT)pwJuR($-y4*8HA>TZ5{zmxt6?1IwivUJnEB-;pdXOy-SwY^U!r;uy-cJZ@pM}5NFq-$1}bY#|l&sbxrgU6wqs<2gpbqyNO-WzUSMV*I<R4)#=DL2*HVB>ftOzZwJG`Pj3z4Ip^a*b{lSRci0SSWt`io<UpwP$SZ-agPY`ZyLko8Mbp516g-34z%<Yff@fHPnr>66)F4dx-%;FuQ~1v)8BQtM2X=+ce*(Kq!Pc312m1no-XgMBL@hs<r{ybmg9p<irLf`ARIrCEp_<)inUpJ<htA}0#rY()iK?R_YRulDinc<Ir?&I<&i9rrmiIMhm$N`PB8fa;;%<5FAArrDh-6E#HV$3-5Acv-e$X^KemZ^{iSl&~sd$Kt(w#@N=H0cJahIK`RM$4qVG9NQb@l|m0_-F|OfwI%Cv`66N2l=Wz~-PgX3U;|Z5hmT({q(GiNk=WxwgLh`WA5icDyY_d*<d11sv$K4N~OLIg8E$9x4I{d(_K`!g1<Ft#A6K1(v`w$NwCDgni)zrkgsb-}B=5YypRWttJJY_X^sA=J_@Uke#}tz%4e?aquIYB%{pXYYZh_uwJL@@XGvcwY&#~Z-5bv!VCBWjz7E&PZDZ){XI6TbpxoA-g)T0$!jNWluGoyKY`^iV81fCH`Y(h3HuftzhV0?l0n>FCR4O3?pYD~8!AiE*K)jMJj%XT-Od}lP4FR@4-5J46B2oo&+SR@J>eMUnLtY09!3zqB70y`+aI=+0AEV>RW@X<acCZVWjw1dHf?CUQLG7JDhUOr56~kpMhbyO*<?62BS<DAJ9aI+0fJuPZsoyXG30Cvjg{r!j=v%L>hFrwQ(1LUHEkMmABM@r*GokI)DPZ{T;e`}^fA5Wu<nJ?v&}TvmskGD4#RyV$U`v1O}*)_y8PQw_6<6}zn@0V@$XfRUP1{sTOK@VEtu%gT|@8{=1bsdlQdR}7G<H`Gs2h86%|EoM5e}@$&jH`=nba$X6h+lD5yo@AS~k7z!lZBo0>Kyh~$+i7$B|qVJX}LI4rIMSe17pCNvD;S&fhakx{q=w6OjpsJXgj8eYv1B1MRYCDnO2m_;K`E5_2HygrGSV(G&ja7!&QM|_m6NOo5TxYIPs!Wcv#=m1(QK7T4I1<;*N7c(ayUoiY^b_}8nKKHS=0o{*Yr(r^JUWlN7uFmmtLKRkQiiZkw>+!RZfE{!30M16a#;^AOy7$soef5LrBH6TS*T%t=vj{p5lvaoIgbqtORn0iCe1d3!Fc9WbW8pioDFkZ-a77z8#UKYeh@{dDrPz7WEuCLCOeZGEd#QZA2*5xd0%2j!W=)mgl(Pl72XFxP-|YUh7dFYu4uq#nM+KPd$9`a!WD<hGlj@$|;=cevk5i>uEv<tL`kmvdr2Em!<#@SbFW1EDPla>_5}4z2%wG=mZ1N>BYMQsztXe*P^PzhpmA&X_OTJZ~zk`W#>ppuI2a|E5ybL34=yc1nJ73qW-n20yfYHpa(K9c;&Pj$ROv+$F6|v9gXs9PC-!>Czv&^3nf(Tr~NG&{nahwA_25uqv3*vQIB1%>~xQoQiXU;93>XMS=^&yT^W5U4S<z``CfXbq~;F*ubSbff)jkumg_E;`p>4ippuqpcgR46gY{`Xa>C5Y;Od$;!!TD{Jjw&^e7oXZf@C|n%dyTn!B1MLulgrNcrIKq@Y3>zpr4W6^ST~Xu&R0koZuK>^ayj#VX7>gSO#)z_lO;t-=)yc>vS5@b>p|BBj-bk=r<hWte$7)lPlgeS$GD!m*-#1szMM5jgd?Z_L&MrM<WDL3)XFqNb=opry`_8PcTTaF|rD4M{HW$&AJD|Y5xLn(DF~tK6*|N4qWyt(sq*?IGa7$uuO!L{yRaiEr*>K8#On;FV41HuYmjP$?G2+bX6XaEWM$u!-Mv^++&;o4#d1cnbbQtFLG1tI@?fQg8rhs=JXZb)tkskBd6l-hx11>usdU%xi5W<iB(H~Kbyg7r1b<XOG{5zp*haI4VQ?9+7pz*DEGe+PHiQW|sn>IM&#pb1lh400>F$c^+o$`Sed_k6<wfsdV(rS+JBRC^Ln=#K`blp6R=ltFNqc2VJ3#`}a_?`y|kO8ZJ2(|Fi@snqhQ{eIR3%8+gG4B_fHNA*;9IuDYJLr&VB`F2t2f!n=nUDD#1b`yy@Z9!40$@RD(Fw&|8;d|O^FuUk(xacVF__H6B%<&YOyfOAM&pdMwa9vhB@0#R$&QAdo(vu9B<tzY%&(6*77=tBssq$n*3Tb~un_?zsN|4Pmnx%3_Z9o&T~|SWuoB{Q_WrEGv}x<#QBj9WcrG>F(hcIebKE3Yo|-e*7P`5bM_c+Lk)eoOjaAlL-2nFJRkyjIR1pGdUsY`n(+Fz);R6=+;REExE&!p7Z7{H@MKbKVnS<E7tZ_%1s_CO~5?6!+<pIfmjl$e}-v{1=EsWm$J_`5Y&p^-TtcrpB!O~zC#P<LRT;1e4y1N6JOaoazUowecA|`7bo>*W&!aNc8B;ndrXk2A^lIR3eFO61re?5JrktYb$#AOhjbqj!_qd46q(wwnTgv62ED+rVy;{D;oQ3<wKC9ryeJj~$wjBz(I`$$`hC^3h8L^}m2c$CrM8J5z>!h|#cdDH$07toxtovL#%7y`DOg|{9t!vV7oLXWMS#o+L#ACr&$=cZaT>l<Kjc<Nz(jOR^%Wn_yJ?s7pW`nc=wc`j{pGaZE|D7(_hW(TYy^q0}GIv^^bUl-MKS@|b(ZUsRRn(AV4?nqB5GvZuPXEy&4Z_U~1E8!j9G@SybDVrXnjUH-X4sENF-8E#ybC|hkGgjoWOq+!vx0H{~b`$gV*(Lh|8x7?V&Nhw%#>qSHN+TML3}N(YN`?VwJz5UmAe93yrtd~ipFYjH8Q?zkv`Dwb!wcO4Y}5em;+u<F-fGQ4vf$^ul+bKVbW7JjM(bO;mV~uv+k_W-#M#Uhqk+F-D0&+o9U6wPK<*@#I<A{&sA0f*qr^Wg=*XzLo^$5wHbUj@x~qTIQ5p?(7$BE3O-kfo_5tEMKI`#A&s_!-5f}+s4=^iH;GH?zc_Sg-MnpDNTQvcoOoXmw48KSE0cIa?Pf)^<euQJQ-6O)WqGC`XBt}1i7raM2S3c9|G0&Ozv1YOKzGZ&%19z#(L}0k4+0p~Yel`lmJDlb*!j^nMyX3$H4T8#o@p_&x<!MVeLLII&IXj^Z)(z_6icaWVhcAD!LzoQi7X7~4UR#QThWaAlJ-rEkLIV(R+N=IOf!X&2Wv?j`(;UQZLDRNJs&R=P=d!%#-1X3=U@NB1B<VO0ITrz?AF-%;q_X772yk?nrd$(Ndz9stzrc}}t3`z_6Bcihm#w+v@qW(}Ep(;ODFYuFdwkjFT&@ZpmNxjXNHGyEGkQBhQ$!FIUfV%lTKI8QcUOygiw{`WacX;WAbd?w?8Z!+8eB~<VPk}@`UE4?Jz$EGErF><aln>MKdUcMza#=OAlC-^v4CUEcP*GXg{-LDEdfFhLX~e#DkwY~eFW#{Bl*Ry=<DPFQaq?f!rMJZD5s!H>3h~c9YOCq;WV+c+VgIW0;CwrN~<{U_3U7>-4IyL@wk9VDj!sd3G^`8h+HPuC<|z^Q=f8KwGW*nXe>)&O!?TNH38+aCnw|@)|123`{B}UpzVX)-~s(e1nbCb<CJF}WY;!p2%7X2>d4y@Em@z(*n_I#y@XM#JaY*?t^GMj-C@O4AWak-2oY{Ev+Ve)yULlfj<KM|m_?N%V0SEVUZYLI9J84a#G~%m0@OZ4I#HyzKW%4Z5#mm*6lgmXnBL!*nY}i%V?91!Z2C(rH7)eHrrA@w*3xL#whI~6+V-rw8iut3lHOv`c>%3F)2C^V{79QO7xgs45+3QGLYyg6e>)mkhr6ql5F4m{-86uq!*hi0rkh0f2-8Z#E^wX*0eJ`Us(z|_tkY3A1X7TOR=(M)t`si#kShML5fpVLNR5$354>r|oz5htw;?i!vn|2L*@41(A<!Pz)eXvGoN-o{H%HzIPBJuIXsX;tq>ZeOjzar4-U{aRSp(?=<jSuybGju480$`T^W4ZvB-~?1+pJz+*OYjLNj(nc8+W7M1Q(s7(Gh&leDP4KlO?EKK?8#zU~BGS{Q425vDjmC&n`dmmgOMUAxn4!&PJn5z-Z)!iyxayh8T>&*{bR<!3zfcjKEl!kztzNEP*l=eGlE$6(d~Zn`<BM=L}wjpe%*IVly_F3DxF^BVR5aH?b(PV2cNYpery2zgrMN04XcrO0zWWv_(VEA*4wmp*m8b!tt1}A)Y%37s<&*UM=(s+6?uIGIdo#B9R0jza_iS>;6(Y-?7H3(<aVD)x0X>w2gkVSj%0<$3+~l5b7kmvz}4ViUlUZcP;lD`g^2%SObS#`4$|Tv-+$u>kUh=5f%#$v4;FHrn_8rNK{TGGCU5=_w$YE00gV8Ae_jI3guy<=TW6hKkCKzisv`%Cdr<#g90qMlxJS`J}>}BX3@z37ehw?KG2;&Bvf1KTr8GlGX5rfA5&en_(NA&a*Fb*>lW}7nSU$`2s1H)K@9WnXNt>JRK7)X&TaxzxMlSUh+nfcQpPhqn8@yiR!<)B-4`R#B;noFruDQ-SM5c2fe)Z>hc!$yd}DT=Vs9YrEcC`~Q6YmzhA^vcNCZ%Uf%|Car3*QG;0AtQk@~vS^a@Nhand4F9d;pR!q_MQSU4zqImE0tl45;!$sHIFHBkNxsL0RJF<;sY1ZV`|t17}}T#T1BIs3UiV_3T8L=+DcOyr1BcZ{*uJw0~PG6}YqgkaI0(BcTZBW7jalouPLy1{!0op|l2ZOQOXBwvquWS!-AJQ`)Rw3p@i1`+5=8&e3g6S+%!#Yqgh1BQ&$eTp4<rKpinVe9XuJI2qSb&CZN!kOds>`dzL#wawHNc_J3&rOYS9TXgF6qiLalgHj6+9uvv-&~=6mTv5}H>2!@5sDD^XxloL+pJlsNjwt$QlKP8VyXo4b^hB;X};o3Sia^V`pGqs3;Y|WD*r7a!u%|xp14q?vM=EnV&vN^BJ8w}*t*-^00bm6slrD<w8%3o9^RQt!DD^!h}=d4jlKB-XU73p6*CGB2WR68G(x@Y-ryvIzYe=@X+}>r++WDv#YG~e43`H$oNA{TW&Z|R!4c8%_38~-Px7XD&dR#C-FvYD(DUBXl{a3SiyZGX(m(81w8)f~NGC3BxIQWt>zd{jy{4C=oxphQrww)tbcQ_a$p$-eaM88~(R0ZULSb?IgD|}$Rgwx~-BwCx*(T+_r=Rw&8IH0y5=cE^F1^Pquu4h<D=r}#>tsib3ORF3kJBG^qTw%5{OFe*IWnHSKKQ9T+TDK*=OE;s{`TofyZ6SNjXZX6(3!8eRAjebf_dkhK<y|3=cF~Ksl$VVH|62p5x@D}7|E23n6#3fY3T_FkK;?si|_Vd9Q}fv-Tx?%6Bfq@S~%dn+JF59IknlMqGEALJ(Or%RKzU$A{YbgHoOAZ(Yp7}p2+#*+@qZs9Zq)SzzCbUrO?Eh839t7Ze`YZQ(f2vfE;t>TAiPq%)dH08N)yMUncxl@t49{S1B@3#Lf`e?XJYMJxDoK!GZDtnKyoti{-DSkT!Hl!GL1)4QlW?>Lz>`Ko!Brz;bPbk@*R|$1dddhQqtJ1t$9Of+HR6RG)3uu*}h}pZy(8w<8U2ifgN!H!FGKoqw!;te>uKCU!$QJ~q!|V$msuYG{y;t}SIH=r?4|$s2HpCgc|PbWlU)G&MJ5QF1Go%xUBqgDDIY2|3Jtv<)f$9PbemyCEO*e1eMP8u*Kh<kTh85PN@RB%yBADG5ie*XdyW*fJ5ky53xwzv#c%qvP=yVBt&?PF)90vK*!id054$kv;h#jLmpJvcH}ba+tE<6BVDNFs;*^Xu73O1#PWM>Wn)M!33n6DOW;J?k!`hIY*8-sPwu<32BNN1<s8nhgE_63BMqt<2=73_Fz+v$lS(K1gr`em;^1r9jCWe0#L_;Z`i>?p-helvVJ<CSu{z{Kxmk~_yfQ30ax<}wsL-;V;d1<d(i`W<y9UvHD|ihF$c7JvQbnE=!uMh_OrTLEgAr@+O*lCK8KLEIBcw0j~odj7H%Kkv^FHVY5fChKcamE+}HE4-XH^vCRpRiIA53}^g@|~&4B~1z?oC5M2!*QMmq|mnV&wc#f2>#c=ygLatWPnRx1d+kzFp>Un!JccG+<ljVW?LIO!zD1|mMtXh8vC_K3nq7LJ_{f-iCPL){<<nvW#jX$1`>6`NzAuW5NrBqqat6$WGrOa{fqS<QAzq9V6Ukm$?Ec?INdSr;R8T)7M6x5|qYg%N66Q&F;Vkp8)voAEoe_#{!6`~hO7HwDRUak+$FtRULQ1CzB}butCO^zME|e1WnJOzqwP9U;5JAOj%rrirc`vT}D<&<R$Lj7ynq`WtC9F333r)G~YfaJsLHo}DOlA2wR0FZ+82MbLn#L69}A8UP7$RDFTpWlanc)z)!|j08Yp08BAvK1Q61h@NR)(kF}D3|HK%w8g5USdgG&g!@!z8jN^E@MgY%e~Z<WuZehu?@wJ-w(xK9%A4wAN*=G(5YeKqr#_1W3=JQDa>o;cmz}#iC<Tmu<#lxv6ovLLxu=o{LQGN9XQ@g6Gp(nFL~Z7rrfG1V&Yz};<^k{J0Z%ULHR2j-YuFpOmOo4LUe?QI9nxOnZM0cIe4wHv)%I5Mr|3P+o-g240=_pI2S~~A%aW&?CPKBlHF(59jXI5}{IFBVA2`W?k{ano6Q6;5{DilLe2DSuz=LpB0l>{44KwZ`J(<NjA<F`LKN<irV_a3I({k&9^vLLk>Hr+6iHFvsFULpZrv!=W5#drxo0T@|L(ppntVbHGhjE{_s-IF{0`kXGFUATw6QLv(jpz&ncZ^^jN!lU2GpoT)Cdacad#D#T&*{nmi;U`H5~Vgg!gP2s5|mP^cQFWh>P813uE{3E7=DPp@X*1iB81fE+`DENK2V7thGHAPsL2}mGu7}j*95=W3WCP9+8kvo6eVVC+44!}ncep0^xoFLL7T5K8CL;njh>oj_|eygYWwe<hq}J(A>qJNP)}S+F?mZUyoHS1bmbqLbl8RHJJe<7u2Mz75Fy0~Aas2doFi55-rwB-#JjHgkAp#*u>M#0?f@?ns7%07UxFPxtuFBiJiTv^Q3*&XN^8mQfp`xU)3FtPhWFoU-I(2GVfJ3rL2=p_n{o$0HC=xp&<Q@8f)8|fA`I#pCHLqq0v$Gb=8HZXH4{E-)<o|0XZ;zCsb&&Ut%@(odRv-(6G*QqD?x>*3Hgxoi7E(3Jh4wz6ei^cP#7jf$e;$B7spS0BkJVz{xL}KKqo>jkK7(iDZJTi)qSj8+{>R<2(2qh^z_;%Fc0*sZE1ALGr%a;eFn}1qd;|umINKh(;0a<nHKfByy%8f_Pm8dmZAU(4b6?d;2t(2fq%q-N*GbhwiJ$L;3NVVb|3(61)Cd&sJFgp?U5glB>FUU-!Y0D%&H-YjmvBFe{LGnX9U=UO+8<9RV)u*nQ?<7Js4itWG+cwHfv&Sfk8Ti?u8S}(B^A&V<!ht7UD@FY@W^bwSC}g7u}Vscyf&PTFypvh?Q)+@C+u;MUgBB<VP}fmAu(1=0S$}ndShvXFB_y>K*ZslegpvZYy%+#SI7IBFI3_F*G>4Y$PzIokIymI^7IW1mdKS3VF3WTbM(%;G}lf)-cS8Duca>VK9k$DpOj0BUU#i{Ul2YyZw`x&etiSLe79>lc@IQJ+DpH7$6vc0NMga0c?*w|0Kr(&$MJy&~wDbGeI~ZhZbQJi_1#8CZJby0m3Mv_F=&~Q`m<shr4N3v;aayUBVMFHk9CSY$B);>sR$^edD?$An|sS(sV?e0}58V3g-T|<8Q{#PIjKtS(Wrh=iGwzZ`!(Dy%yT=d+Vko(Doq`Pr9t*AI1DfaUZeS9MzB&tFRRRfwXQz6+f1c4wTQZ(5xS~4NZ=Xt-l0jo^ENXCW*hNrCSmMo@b!v-q`UF_aXrzF6Kk+LhLWk8nA83*sx})E1vq3)%5IU>`377H*z|tcr_&=@FX(HK7iN1nSY==A7(cnlzry|7Q-F`K;cApK{|*&yS-zDi_OR|%J-c9RQ&TmKd`;S?+3Pf3<BS?70RKD`h5dN9f&^%^)Ji)4uBUv);I97l6et(b>StvJiNi&9N$#q%o|VsiHvai@bQP7(Oz~Kfcl&RULiIRqXjv+5i~LU%SL;V<pgb>Ai?Q6?JqHhHbJun>FcR@=V3rPchKQrw8kjF8!%xe9(F<g{yX%-FyMjd#PBwsW+*-f<)0~I5bGN?7z|uWeJ0Y~A^i=?E7I+iy8zk%eK^ok?%pkhc`lLM=HHDdS<SqDm#LGDiv}d0(a!K00UphRD3dMl@n2w6+%jXE^EAJcw>Vj@L4cCh-C4l1(dj>IRiqYEw!FoF(V^o5qU*uaN)qP*RlyT;?moHI(jeR9RO@J>dYGZX21I9W8`YIYtqB{T>Yp58m@A2MF*Bq@SmAWnavg2JGdDw6yxwlC4&dfYCyrz}F<~^T`WhqZ!OVu=NPWV^@cgBiC<0=OlmNQ~I-Q(`h4JNrL^v8ek^hdtW57A+OE`BR*31C3zUVh*C(eBbBc>gf2++s*#zN0PpF6f>cc+oR8GIfd!9nhY64L`r^~wy2Q~W_dx`EV@0*B!^hV4lo8#><s-Yl``Or^<CuTrjpdE)V7{!$U5b+gF84TnxqTZ93IXsoxd6U->Z?F$davk+W#tMCA$i<T2u&=mh0&^V|95P))4FPi!j*vL3EFuTPv&_cw3c%H2E-y)GoVe%aP<nQqqwex%Tc?n-YGXV#xP<oq<@8+-@$jA}D9%=$L(r&2Jb-dvZT25hy6>Cu-yyP2`KS~zC<_6t&hxD?TJyi9)T+zsK2`F1S^iDDz29iPsq>+~@BARDKcm)j-4&#7sl{>nB*bJ@ltMt~DFsV6L|BzM00n&~+GgbvAJKhW7@a91KhmY(32b&Zrc&-)6`SIQ|kw~VFjxx35?BRkx>bHfN4oreD_;fhr)SCh1b<`eTr8Sj*jLUC}WQt%;cb!9!Ax_UAanFh^j-X`Oti1m~5BwioJBNBCVltx6CO9p5@j)#dWe?jCLe(kK`$GE{fytV0O0*MJ;0r<*Y~Bhcd!*@qZ4M1F9NTv|7Vqm!sDPg!5<I7bjMp9T6<yY!^KT2{{G=Dc9gr|jd<`Q(X=RoY=>{P6OUm<0O=m_cNeNX{O6;UaJ%JUR;&Fs1WJf7-j4LbzeC_dFv>M`l{A;_q#`+g^0q4J3g1*%0kOT)g*1mwOP<9QoAI4{*^r2PptkR*7DyivMtbq*75?p)4QX@ua>4NmBG|l5Wr$6s&ISdd#DkK#AGeH3a5iW_^hgXWz^ih$+gV<um8@*)|FCAO%EP2*MGmTrF{!5URZtGzO{<IiLl3XZ+EWIqM!iiQzWPn1<Hzkiw?#(sJE{QRcM$T&izzVNgnSml~);by!y&@e4C1Xew5&xo~d%`itT*(Is3_T59;Cn1Ys|acV04oH@*DCPxhcCLF%p}=86CMklWF%sI*!huEMOqi|3|ld-#%l#OL4GrcSB9uXHVh(`MZ#$V%W9OlfG%&njWRK+!(8NB`e@f1#dC=OaB6whpR2RAz)k2I=EOSZyn9%<_*40M3Exyb&#bog1%^q4VsrU4)3U&A{H}lSly?1z3XrXjUxH6gzF29}JO%+piV7FHwW8_H{-pZfvD2q=G!8q-uh2_e=R3>_o@BSKgC1R9-aNtu@QBp%N3byh#+`cv`uI^%+{KzzN}s|5-CzPsY7T2&aMn)LkUAsQKn}}bxSUS^a9WLZ=c}BHZKt^}h<y_d^)T+u3|^S<K=lcEyCfwZS+s0IzE!IocNt4}FC;1g<AML#1D|Je&u;3qjh$!iQQ3%NHZeSlZi$XkP9@H>o~MtQT0G~$E0n;>mXqL~!tfgmP5lEj$vMXKCn8DX5Nd6CmhuS4+p-U{DFdT80ATNvM^XQUS}PXz{|l{^VfYgFjDTl`Lk@*TZEu3z$}EHVHnTZy+DJZWl@L7aKq;(XP!?70A~(a5ia~AqAJU|GOzpfB4q)QAKM(T~hJwtU#F&zEliD$?db8R+Pq^8&mgzD{|G8?BsSZ@-7*GT$0r!-!u1V#&KML>hV<HGlDL$HoNLNVu8VLzfpshAms+!N;)PXA_sjg_w+ch_@T&`;PF;wZM57JPBccV53_jPjk6l*_pq<0G?*k;ojqC4{QdNcygJLdyoV<|h?40G`9&Y1L~zd+Q0i1F3it8{d4Nck!}8uen{v(vzRLJi3nJ!Y0ck%$$M0H$O6(w3-c+)32rS9^)?cru;BW5{Hu@g!sKpOwt8+m~=LhquiH11?m5g86dI^A?a^FU+b~IE~G*s=}%4h4^1p@Kx2U=%@%Xi#Ls8M6OAQb%cXvhp|7Oa1Bt5Kg5F2C&b5b>YsP8OiD<DpHv7Qgxst69K4FFbg{^T>xBR+YMAB?Vry;f3yBFIQR{4PAj>V0ry`f_K$ozX#7}*(oaC3)5}?#7^V&5`TS)H1gz*u1!DfJl(>b$dNaU%`-@_YO7@vxrPXh(rj(?eh)9hxA>`c_O(=YOeJ=|$UH5lsL-{Z2nbvp#GE-Igu^+?^t3RIvxM$zV+%j$Pk8P9W^L#J{1DYX-@b4o~Hy&1V&*>p!pC=vqy<j3$8T4?Zxd=|UP`~mC|W^2ShpPil-4{0qPOLRoX8YTfJ@)CKJdG}&{Ne$;o!k1){6r<n^O236*6T}9FkP;Xgt^-Awoa|hzAQ#bG2U>xrBdS66#6HIOX2o5KBv}u*m_TIbo$wq(=29zxCY=9D_b{3oCp_Mv#+zN(RNA9U=B4$IY<TzDN~|j`I(^*>DM5K9f+;l+;A*q}hKzLrG?6l;Ck=J-0vPI8czR~KK=wN^w4IDY*9?OYCqepQ;3V^J#{Lm31J(#dG?L57kMf``BuH{}w|!NJ`r>z58`2GO_qhW@;{*1gvNw2!htsstVGF<mp(+hZX@GjfN35y!AxC7f*W1W4_(grreyKhe;&-Y+F>qF=6jnr!6bOa^f@{ixmq2gc(o?&!ba*flW9u;sY8ENK$#^_sZ#DyiC|lS`?9zJt7`)4P0|&tT8!vpolB=*tx6lEfjn=cExCzz^ftwL}S_1?S3>6v2QNuyHMEnJ?<hpT|m=r7-9`Mu2bgEJ8WyIQ0PnZgG%e{STBwwBeHJH*r(kp)F%I3x_POzbI2CjlL!D*hF$v#k?loclFfqoYm(el6)0<(D(z6sHoXQr>FK^O9u%DCL_YU;Xk6yaV>ZQMi2!?-0?J2p6JFRLqpI}cGaB&dWFrkxWx=(#v(k>5z5Ekp<%er&8{Tt0d7PmPUDW{gtKBW<`}kSe<0CS%AZA)O*c#0usnG}0!uQLNkcv?M>PgeX-U$QI;&a9qiCXX&kEyFUlxc*`)Al-xB)beGI_3LWOa?vvWwDTy-nk_@rrVWS|fE%DBm+8KrRV%V6dBpUeXFwvEN=QQ|W8v?l6K0XaAdJ1iewDL(lKT6r;jJRTY^@MefPsDl$#i|J&jvT!nvU7UcH*4LYA5ae6{yDq!4<JLa$yUgQPu&x`6P{!Pus1KtWqa<UHCVTENJg3lDY^DQs<iX1M=kH&#gdK~R>wyZqgC-AKfe7~-%Lm!HGiFA$>tBHaUwmI&kk3;@HN3-#ob-XTbxS4qXn6?g_7Zwv|(rKJpE#)t~$`j`I*lwv7ryUWeWcZgtg9|`zH!(FQYOY+BS($&A{e@h*x%H`OrWKRt|;6YCZpG`3RugZP8Qy*VjToHa;`}kH75h<tZsi<n4h1@E@L^F~U#+0yfrV@*?@5C?MMui&2D&1^g{j3y}oBMkz3~sRzz9WD2H+rFzTHl=H&VXdH3-86zlDwG0b|`-wsa``;o;t9M=6nVe(QH)x+5Jj4fRO2Y?sgdsz{pld}pha(H;IV05Ea2_mzqvraklLW|dJC@f5N^l)+M5@+=e6Myu_&p4blM0;x|3Z+gn1s9`Im}U=Mi9#<-B}vMu@|dxr+vAU?xpyFVsa6AG{OdB908v~1k?1%KZ4EP%H<M40fE^M!>RBm?Y+z$*ifQjgbrl(gxZR$RP%*=#Ag*`xedk2OCrjL<EB-Vv=k6XHC-9IwjiyAGjueR(cmGWbe*p~)O_BTGE$DXm?MlfVtOUD7td~J`^7*6`V&$bVJF^FD?R1hG=p!dx3I_&V0X<Cr4|b}!vZovG=qZJrvC!b-(J1q`V>QyI%Y9uw^WNeotJtGFWzOjB0ZQ9=HD%T|IzH`(J63=;RAQYI3YlA)SLFaBfTJb8jEn%vwzA4?<LR-r-5zH_kx8XYpp{bj4^M|+ceQsj6jOWh<KcQq)i<r4rjb!EaHKH@P{B2KQKr<>I$<n0;^@Ytge1f`}y@p#GKw^8aKtyapE`fD5(yBHA>K(K_3jX{Yy}qzqk)5QW4L14&58Aux#WZI(WE%A`&AZBFT+MG2bd=&aoCN-14Cg*njxEmWUMH8vnE9$UCgy4WD_%H_4AepST0F+zh)icxk-+IBycn>~e<TjHpc;<-o~dcoY^{q_f}p4o*IBVugbad^CJ79ogLm_WFnWPZK`rpvS(>S~Hk(h(;kVL*KHq8aY3(4yVcL!9>GJU2+gW()W1I`-w+(Fvbk464P<N>@ch9z-4bugXT`+M~lIB3^{CvoWT$9aQ>q{-)M<_vE%n4`HDIl(GS6*5P{*ifSkhuAg3`el2H~zR+WFmnxSn#5AeMHQ6_{Stkz0}ZTa0Sx(Mt&lofP2iI!yf71e~%r$i22plLEF?j41i$N!KIhQlaIB07Ky5uy7{pY*R5@ey8CC_G1Nc`=P7NO)>TQf^dwkQgz<cLm0asUp6>&5-pjx@?<398SR@Ev!0ii&IZ3CWL39h&RIhw}{F_EI4kfr3U#D>%wrnBt#2_tRuNo8H?@ev18Ju_!gb13&3tdUSb)N18&1Fz_q<U&mU*tkaZT60-VH_p-*kWG$rXWu3H2*)|Lu1A`GfkY~p2}$TS6Hw4tcJ^XWj@?T`yD9?)ImHU}iJY!BvJ_d61X91lvI$zhmt$5SE0#Y1h+<W>&Nex9J?epV2`zL-OKru#lNOX<78h}*&SybR#+jU9}1b(FT=B}{X4_Os~cAQ>6qG5h1seq0UiH28DS%_tNpkUK)akQiEo4mDd_v`8{p2{Nc5RGv>+5}6&8pbG|E*|L}eX1qjTdiYMPB&7>Una239F<=#5c@m&CXP<4pIKpnTP<;*p`}@q}0OAZEhxvDpU4@+=Oq|C38Md<_wB0T0R1C~*YMXjQVe02X#Dbo$qPWKZ1W^vY9Nkh~eEJWrt`g`jjv)ZZ)u5;&L1ty4cz-7LaAdav9St^lL?A_ZKpzPsv;}Y!Yj0uud>qv9r4168Oq(9SuB-N}=E994t69s4ip;T<6>&Mpj+`imUJaioC-syb8UsZi7#Gg7L;?1jWbAz!l!R2w$=85jtq6S+#3-CFTt}vH=c3pS<QE_(tYg$Ti|pXCd$fgF?BqLaQq*kE=4WBH@?k<-R0m5-py^0$F=WW}3IJEj4y0KaA+!_(E9ZjEoAYyoT4MxsB5L(RsFu~)Wz!Og=N?2fVEi3rhFQZVh9}W^UjiiN8al**U9W)#^mza$is+YsJJG)GDwq_rn=B&QB=gjw`B)QU?iCjH?q+>ys{H5izfzz?XY;i=7EG9XJwnGcEu;N`I%v5u{q7!^0j=dp`*!!u-pg|LsC;wq{>TWHZ=RmC|GxkBWeGRlqp_K%4@fPDHpA#s{?Xe74q2eHRkgaI`}Cvn9ykLd8r{Y}^}X}1<+xV(OW#@6^QPh$XE*`^3nm1n^h}`(@#N}pI(hK(mlY<&b4~+wH)N(78OgqL^WL3XQNV#m-0wo&P5}|6<Pzf#p6W)EsiFLS3KH9=NPEu{sb^;tp`F%1Y1Rwe`W1qMUfcY_AoUR+pV(<kd5I0OG^a59RYfP+F=pOF1);g87I6?ssW-DFq>>QKFoNE__1U8QW=<5Gh-e1s@^IPZR<abSvboEsUCVC1Sul=KNq0t05)pVmP-KsF*D@(N20~i$JxcDO;6B9Mg07%p_Z-Xe%(5}7u)WAhX5-10hrCEVzG*=<gH5Ki6FcXoY$=}4etEh`49GNx%+)|0(UOe=N;Ts%fj1|I-xF9@e=yTEnN`?d&2qCK_E+wT#KZ2P65I>HldRN;u}N}N;5Z5c24)-_xXJdjlJzdZ!}*s$vbWfHnWtvP?!McfApdgTjVuy%JNQ9Fj=_CM#4W8_?@$Qo#^yk6CUyy0e$F+3^K_V#^A$K$x%ksSHE<L!c$7eCCN)7N!TvJcCtb<AFqZD*Ryg0dN13zQ)B(0KG6G{LUJI7uy8YCwK)J{L`|ZJtqy5*vyx1*wU%ote`<{G%dKVwT-VS=bDS~TL&Dazge}KO&LDFsmVg!*E(cqp*hLk*q1;(0Yq=u+<uk-vJJXCgTHn?$hbtNFYn0nM++^Ml7;yX@6GF5znBwR$T0{L<~-bZ-nEzi34ytx>EUM|?8pWW8&W?8Qwxe%}9)QsY8obAJCBcorvq~J>H5>lF6APl^%#KP%fBJ8H;jn7LUM<Q}bnLzNb`Kr1G*=$;Zg)(9og?C<CEdLhS@xYhXTHHbD3W?EX&Ja1CFm^Z8#?udF(chY`LeJxRRoB@q{CC_E>=L;q;WBt4%rhnY=!rneM$eb)o2xp9JK_T$dTkOex4)~;-@<?C%UQ0fQE)x*A!rQV0a=!)1zh)PaVbFyW^zF&*0`I23sOro9!yvj;5HoFrGfFY*nOrDb8I%+YQuoh_#k|d-S4#e-X6T&GmGwYpqWyFX{xjmOZJ<|>yc}9=PkD|o9~~n+U(SX&+}Z=qLsDa+DzPN!Qr$6-*~*j$Qy8na~G(8p^J$vQD!e%TmbcZ<xUO_tw#MF^O<H%hXigF)u^R(B)b?)7eXXqECcfIN$UPkq*k_`(J(kNXSri(z-EiGnd1j}fq^_WHTeaK0Cp0d4(8I4nXT%w`ch(HFeSyg;}kVb1jm`TZ~=M*RVh2CmyibDptHnYGYwzN^##<V^#wT+@P2LD&54Bg7sZz}EqdSSlW>LZ@g<m+cwuZRX`OFe5NxH7?Z<HLn6E!p^)VOLH;Y=m2VXbaTeUWaRxAc_Nu{HpS5bBMYeL`SLeTO>X}chRv?Q`$#sc|4kg*_8bOQuK{xLmcDxF7#amp6`batTP)D3W?*G{~(EDNyOtUF+_MBC1nt!;{`V8#+K1jxw=!oUDs!^p7Dm@tE2`*b8Bta0Q>4cBk(bfjeMO0$yt>cU9aLgFdpi#CV_nJ~_?n{Hz|XVb5PwX3(HaP84auI$b!b5D+R1Vp>_xOPpjmx~*!1G!S*tl+1>`?@RlryMOPfn7ds50s2qQi%QVUX>Q>^r?<13I0)C^)%8Ssm>wUw^c*!9)@eRJJ*Oj70&{z;zZ)*R&AqjZIm&&J+dZ)gBNrDbQ1phQUQdu-D(Mc<mog#d9422^y{7;3Jw-n6JQ1~O|HOZN!2hH@}fXw3stoAvNxmOP(Nk2&O&kwg`C3XYgP@G*wZDP)X~1>J>Z`goOpb-|9Y>4PrUb<=}AwzbE<X7EoW43NMFls#WQWaUl!MT&a@01T_;+x*tS@qgq`J@bV^0_?t>Dn^Fo~i$x7r2P+MOpk*h59yAPNUVD*L+=A6q$><Dt+4o;J%hli5W#O&?srrjX@D=!SRWL#AseuEe&Obenwt&^SAOcHxc+2N_yC^*m^+`KXVE@wBm=El(9GFaoE_jX^FKmP4#?|sk!Dnn9D<#97)C1of1D%kPl8vu2Hcfuy(*x-x@Y+<PW9X|<{N~_c1mE)(UcVqtZ*{Smx|3fNdY6?F1{N|=8uR2x+i%GZv4XKTZ%|cmQd^?Nu9jg;7@z3_%VuN;&&th267jJm)@6RfV**!)Z_T$8(SM|!s?X}qlv#-C-o;`ias33Du4E!T9AFOdH^=r286sR?tXGi?S;&*8EWYa^__AO_cnX%74+h1n*v#aKFy<jSO))a2(lkzbCdIqt*>&rUWu=yRNC+eT$qywpf)(^BKazZs8R+&r^_!Y;4W9D1Bq~RPLpI8&NH#wCuh?urvOpxYprq2vKDR`2?zoDbe4rlc5Ie@bOCg92ZD~d?R@53hos3j~GxkvD?KTWZA#}kNdqVVYAG!5)D1Zy~GezmKIYI8SIp}-QG4T5VB%5Y%SO&q5v<ZF_nWhlB;WF1qli<nnq;A99r`#p8Z@0zqcqp&j`B*GrjC)@i%>xVTTGQmhsz<-eG+V$(Sp=Zd}8Y*4(0lN%Pql338Dg~|MmWY%Ap{P-prqW15*a3S4!QXp(vqZAqdS*K?L;?yQS_`P2SC=<^b0&2pPc;JdK|nA+bh6_c71}f`#rA{8d)FbpLP;$~>oH9_FgOyqPqi{CGTbLa0r}-V)%HvfA4kIN0RLOuB~R`HmhQ<P*@I>&&FVk6|1z>=4fU9**aAaPg!c@qDOOM3TQOGvQVCXoVdM8Au2XWn_M2600XeC(FYDv<v))p8ORQNd4)LeVbd~InvDhO;^WZx)ImtXZ`#FxAK1#QcB4LVhnJ#Bf`~tlZ&?z-UL^AOnK81ijP_b}s-a_Gb_z5sNozusD$exm_i^g`fw}mG*uUA0sfxQI@0a}Wxu&O%PsWAL#W^|;Fy{E>X>|j{j1Zsfe+xn6L3x%oaa)l59jq1R@08vYsn%=xJCXobR$>kH7kMYJO!#~H+zxuIk;+snFp~-hopYr*Jg1!6zfQpa1cq|ukYiK&}2VWNK_21wlXxIc3C2AerijZOP4?JG8DHZK~U)wka$qZs5Z1n8YY9c44V7kB;nAely!z((@kx6kl8p1D)y|1vyf&63*q=skR61ZJ^_yW;;zZGT>L07}wqC$8oDG&B>$ncOgg@7l}+eiB_hu<8$+<&#dcStb+J1<@z9Q{la{{6wLqw>dtmw!Xab-4f2{!93|kKqC*JBQ6hGtYhmAl%=;XlUjV*)iN16LLoZ)6E@pDMQVM7>sm0!N|o9jBKdD$b|-sl-u9T%!60uE~M-4QN_&}{pa$<?u(!IIKF@nhxFdTi@n{qbOS(J;45rxee=ufqy59Z_x7f#TfJ(lg=sZ3h!s@muGiRd(|a%waI8Gp`Tm!e`)_{u`}e>63b%j2ikW`hfBTdFq|qPq|NHMJC*y()Lw~1e&y$nuul^263@bCM$%6Fvo-vThr5XFbZ+bIDZq63XS@GXJ!C_CsbSmXuOvET4Q`%)`Rxlo{iCP3gy!BYEkz&4CPv}0cEmSpsGb*rAcSf8=wyI(O`9!6$d4d3bJ`v$@zo`1l8bds@8p&e&n|>Y0W~vbB?RZeHX1%rgxYqE$zO4q|wMp@yn4ACMSboi}OM1eSRd@>pFy2)5^f)xY>pr#~(YEjUv4D;uDlZU@5Qt3~I;7RKH=5$B)-r4y#5eTp0XG9JLoXF!HCwL2L~nrcfDn@4uTfTl2^!=}^!A<E)UaG<m7%w_O$M*@e)b|>8~5F2MG3)Xb-_Agsj&CIe%X8bf`7d^_;r5|RtgF^ES-HDwl=|u=LVokX=Y)kLsXk55wH{;46q2RggO<hx0ex6t}cDemf2jFc&}}064{c(+(d>U0xA~cjCdXRnGuPQYISyLmI$<l$fG6^{t{TYh7DS&MtPFbt{cc`z=Q_L^Rt+&&H#JXEf)0|Dvgb&Pd?6bEoV6-3lf7oNsND%97z@3{nRZsh%@4a)L_wCaAQoDysmCwke88fSGok><+~!E2vlDBTgFW{F6`yz+`UKZjH8efr)^s<yuhO<GuRCy6i_y3?YHSv_(m{bDHfO1yr<#OC3uaslT!^q&@qeZhE{*n0K9{sFOZQbeL)VZgwa*cGdsBS3W+{9S)pJ%Rh_J+hkc2yU0>yZOJ8>kZSO3MF*G3k9K|+Tv8|p&n;H?~w9MEPh;>cLNxpcLCoIVZy2MUcdM)S@x)`k9hsF`;cBz48KeF4X1{_WFE8g;ZIk4jPV~SeT?8xcP)s`a1y1o|XV%Ve@pBL!l(!n1*b!jK0L_SKfb=R%0r<~m+JafIoTZjinR>L;QRw$_^-{9jNnS4*f{u=nUzr}lXAKv57@kmNN=P2`NhxhyM%QtzoqYrNAiCtQDTP*sXU5571c;V7@f8nMkr|C+vjao;D+O-8V6)Hc11!~IV$5Wy$cMg5tKeUfuErX!ZT8P0OOuv<|R#&B^?$Vd^mS4tpG54_EvSL;Gie)vg`lz#DQ}kqq+baD|flI1S!W{~3Q`{kz_yv7{1;<^0m+$R?#4alfP03R@h8Hf8am43xGyCByej{kj+cliFNeg$EFZ<c@X6DHinyih2o`*ZY`*(YwQTkhm$FH2Yvwc(9f3y2jys20dyVTM(6MwoH!WG`q$;mDiL20{`B&B>spCZF)N-|Ks&%reGgqc*b8eQTkT9*P#CVNn(?mdahNpTUgyJavbN?NN#G*`KvbEWOlk!GbOZL~+is(ON}FxVBlb2gqZ(+_})tZNL)2P4lVn%c-ZMcvR}nj<pPv2x68+dzEP9DT|cb+@e7s~a}jGKN|v(}~t?Wv&C>Ban2}@Ly9Vo4nUH<QY@(^yXqG{H>aNTeKkFb@60Q>d7?Iap#<ex~#5BU~2f&;N7;qrWBy}FZLjQ(X9y%2;t~R9T4&bI~=}#j4uEM6~P)q3^SMEYvj-^^Bl?@H}ew4wea`e_~0yWVW<U`-mL2-N2#jrfj9WkyMO2;O+v;VpWTsJ$!>2`Cs6G$an7^{UHajv_7B=y!@V^3yTWxg9b1aQ`h~}u2XAM?`&UpGR@z^@-hZd3pI=RUd$^W(+fzi@WMU;`(BL3w+wy)v8VfIZmK_YgOG>vVD7*y>eSsOI(EC&bIHTaQ^%vnY<_m#%l>AIbc0k^fX?A?JS$(RppAp}HMgXosKVkP%q@M&YS}}4=Vx%H_0Uh8fnphMCxu{CK()&^duZ^h~l@C%`yMyTmz!yL+r!2>^=%$&S!a@~90Z}yQ)~1yBSD#Z+h3{X0U7oD5<Gu!?Oz!qZyD7qV^p5Bk=m%e3Rz04wrQ+_GT@cqvmwh|_b2LCi4TbNF&#8Q#bF&JORFBQS{&}9CrsDmcrUN(+7_R*4!p{CN>>+KvfP#a#RO&PJ0)E`<O>;#mcp7`NeIKWPglbs}vCd*zpzQf9#16_uNOl34Me!)brzb}Nfr?;%)ir*+83ri3Jqw%=utk@6-Nk(1Q@BmTUt>xE(N~mFEOik8PRjVO&hr3-0=6@!_e?F@HR<tbql)&Pc-@q+6;R9KZ^J`27a-0rh^=38YYak%-B&4~B%ECA&o1R9JKA!g7=S9G2D+34c8;qRl`?llx|lm+JFU#IKypeKq{WO8v4T+GtTVzaJcc^A=2|^z$aHIFO=KohMqL*t4hykv^KB1{Wz9vnghx}DC;Z)QXHs_w>EFJeZH%03+8?}A1NE`$zt95p(9^0NlfXFc4F{%6ukCoiUvoJ;Ofv9zaa>nMk{zgSaDij?J$k~7{91L4*Ri<@Y)E3k@#BKGc>}b68MqpO&j{Rco>=!+iVNd9h6arJH?B0K8f;nl!k)mSJt{hF8#Qf2Tk~cKAD=g$%(CFHvFr&%^F14x|As8v<O>Jax<r`CXBcavAgz$xh(>7Q$Ip#?xaDtsl|8#FKi!(o<DX$9mYx`{JC7&)5p;p&#i@B0>+%)drkj9SPA+*nD-tGJb=XX0Lbx&I{0&e*w`Q0`2_=+rGGG#>ljGP{ES19%<dfi}3trPxKQ=O}Q*E3s7E1qlZ8NxT;qY^~|L%xf8Ap46E%(8be8&P{4yY+}*8KPWdbD@=cK0=F{&-gw>^*iE?^(CFv5wp9FwS3ougA!#y9v{JI#H3%vS!_XJN}NcyI`~_V3&Nw*bYd8oy(5Dj6}hMI^1SX`A*%R_*e}YQ~OwNp}EEYEA0PG1P<6kehq=Em<O5`NCG)K_8kTc#85i?ij+)0;i$A|S`qMkk&_O}Pt{_RLiY>DHuc(rhB)o9dFUvooLJkAHp~)&hdA671dGFFi^O~(tawJ-D4mCG=5g|1%o`e78|Ir8g}nWcJ=2Q%eFnlv$8Z4<bQtaVfClkoT+ky7bl_-9vGG6Zotes?!1yXgdhkvJfgTVkT%4S|eEi>`jgpFhF;##rB^Uf50_2op(7HxgNAR(Dd#cs~_-J+_GTCCc;ZiXoUtQ|X&-;4qt*@sLlv@E{lX^~ie48mQG{Qj~HHDxGj1+{$RclZ5ZnMaVWd{vwjJ&e_9PJ!5WH<4hGpQs<+}nh@!rSgtsIs<qVf;;JWJ^!nR4_MXLbFRLm1;;iU6fWx8`*c`rye2!es+uzymJPA(7RRWJ;ld^!@yS2i7CoGnqj5Bl=XVDL(Unv3H8O?=QNP52vBUboPEi|!}KC{ro=?Ak#Cm=Cr?(#_8eIUbq|m-=$Vcr2i4yy_^Q$Z<jQ>(`D8uiWuBJa&yp({&Foy6IF<2$&4td$t*n3dng<hF0*?^gSI3fMyHu6Djo!KFcu*55lZY8WvX77Ocu-qM#%~%vNaMx`O^JKrZt)f&=|m7hxc6>v_lTlo(RS;i-6U9+jC<aGB6VgtgfA+I=UtKM>0Kl#IKp~(mLKJZlikYe5=dL)Rp2%=9j+&KAOIr!_2rK-gL1C-HLh-ItMji?g=0|MpeG(PT^+sZRm?YWf~Z#IyVI*5ipZxC>;Y)i?xJ4KnzIQ64&qD@!Y_#Qtmpb1;nj=V>DuNEfa_bk&wrmii>;iFIK$iUWS4tpi*YKq%&%~>%*}tzp{>aNFZWGb0>+!UGT!aK{i%F+@b)KOl3E$rQf~fD_Sil9B>SdtU$D<Fn>GhB<lxy#hB~MUoFLx5jGF_+0L?5E^{j9m?GJhdy+l0^z4T1>{i*x3A}9%lGIX`2RVz%DgqeX%FHUU0_KgV?LVHUL5eZTmfrrJXr@ro_Px%l~Is)cMa$rR|R_pwX60_pzXrQ9yf0?3^R#03|y?ju{qYJQ`Hy6+_L=(ED#!jBPL`6B_7kBf!K!SNl#nNP`fjPL-yXxT1pZSU&pxbhEH&>|-ysan^^i<EAHL)S0reS3RUH94@sXy}YO5*3}rMPSI&<9TsvZ=a+9AYIw=_ZO$d*24>%A2Au;!V$*P3G`~N8Yvr&EcTFoQ9oqufIJR9%Ms;BrgHKi<{qbn);P^Zt)Ic42&EF>a4~zY64$O%zE!sh?So=tNLu+dEs=!Zg(4hK$`~9O^|r}UgYKXiAU;)=^fhClHtlcTN|+t5Y>chMG+LlO;7i!OW~;!G$@X@qHW_eOh{hYgCh*sW$fS-sC;=UP?`8T>O`=}w;H8+;F8NNEGSk4bQoUR0^+cJC_jg6_Gkg&Kzd4R!}6T+WDhiOo{Nvo54ZF4On-o#Uy|LUEc*zA*cK*6E}LhOHd5K=tsUDGA}YSz9Jx}Cy$_rgE-NYs`SvS<8{n(gzwE!{eb{|>v1#U|d+6oCo8A4lanKFhUFdN{1+YcTyCp#F1M?CvQx*5u<n6&rOc_ak14dowP^|mJ>*a*eFS6xmm&!o42R#zohtR2qlMW2)$~!ge&e2C8^#b)2erH5QdeK9vhI(s75=>0rA|j?$5oq>90nh2H-;V!G>5G`^$pVx8gp`lst&&Z@K|+ams-5g$wTOs=tV}QW-~YR{>yZcaW39uc!?(q~GfD9HSbLUv?*6awfag?SIHhtqcp82C^WNe9kr@7&JA~&kmXgjFhfliQ0rhvdg2$&#zcxY`ry>?=XD`;%z7%9Q627cB?A#imr4hKn>EhUIV?0U7KMY6nZ3(Tc)ERY&aJ9-?E{JEEI}}ZxemlP#Z`x*?;^e(-+l7&qSUegx0?EF0DWs%dkR%s3&&e}Y_US-@bfVZjJlcQpdar!{xA#YTZ@e+4R4FZ1!42M=ElkJYt@!(#U8TQ{Q8ddA!Wif-OWEVC^?LcYx4UolUzG2R_&f@w>{-=*s(LFTb(J@(^NO;QhMu;+`O!opbp1)ILj^&~2Hghi?GP66i8O(J%y)sgYFY7$`gQN{Xz#CxdZf!gP0s<E;~bpmx$k}HH8cA_{Rz#FR6|bB1d$BB=Nac$6RPbeG@DzCWdM}Ks{qR(&_MBM;V+}xpP3V1ezLP!pFjB@fXsPWf6j~X=IW}pyjM2F(k!O(mdf(h&%eN-gVU1bfyT7u^W^C_cnji&-PP=eX^@~SvBmfd2o}kU^o)?Kw{is}<<cEq-Rsa*JiJ8LhTrBeiiwB(k0(FukT5aIdHN)W3#)AHf_@FWDxU0o{Wb0)H1OCt(XlahpCCIAp_)^p`Zxf~c2-1s7Ay9me##E+wI<4TQQCl;Ap;66PNlD8W_$&S-7|>c@Uuqm4e$74H7^w}Lr+uG%%J8qpc4h*G7s0vKoG(<<xn2nx1ASz=(8NX1h%gTf)&Go1;*~$I?H+u>G5CY)Y3cj1yy+j!CfqJ7f3|X=RulV>?-$qNIUs-**+wtzW_7&thdy?d82ldi6o}dsKH5*HX*s<d?~U6xIy}PcmL2EBVin%BH;U%RkJGRH)ckg8S2v#NO?ScY4-hz2A}7r+jSsF1&|l~KG74=S8p(N2ha*Zi)ZzMXQ-?H>;3=b)&f5Sm4?^6x^B^uD4KQP0sKCjT3n6vA`WIW_<u%-<S{jx^ncYYLEX6pEpU@$p<iVdC6^L)>vn5QDL@;wH@WYKr@qh*cn3{#fLu6(_`3<rs-u-0O`Enwfk~h9!#;+feCOK1^V8wMFYoLQrUF63Uc;47-Io1b0~pgHB-b582|<kt0jS7-2B?J^A{x*PH0#W+1iA0yVjJ%Tb7v~bi{B8l!LpNfD*=6Q5NTk9flXrqo)+3kthb$C9AOIDfDitprQ=+AzCjMhG83K%Kz|_=9>pF3HUhKq&0b_L_4S$QK}ROhUjnwb{Yg|tz|>4%a^aKxxSE~G=l0hC{sLx3;?Xi&m-&d?#h44aV@45UAnC>nBOoDa(>7!*cbK5i==z9=(#w7NB~QJw<SK_<hqUbP4)<Q|{}q)1<~Df({d9P6@P>f+%&l*;@4wH!c?vQg&#H`~Q_;|jk^>~+Z~zIoS+LkVTU6%F_cZjrR#`7P5SvDEgwZ2l5VIX<W4I#kDVw%gmnD<;pyj}kb|q=44r>(GY^ZF_+*mEZn6%oorak9tMVm{sCu_RAF~_F1=`SfMf+?+N=Jl4p0{(Xhq-vqJnW@-_^MU6po9_sZoN0O$Wa&7pdB9W01{GhWL)C{^U;z%rbo><LhnWn330ig^@u$+IOb3>LOaV)}H8P)P&)A%*s<uQSuwHQ#21apX@DjIMED>m$K=2f@=t8PaA0%U&KI}e`(GDwlvFK(wPdZS@9>-pCT2bTG668-VC5*D>qV3F*r5P;^a+5;w?LtQpf17Vp5{NO2TxDj;a|q1B^9cgXH){lVf<GcYGP~i*Fnpc4rm$QXV<2G(=aX-J#wpll%}Q{Un|0kHs+`0aCD&BbYf2I$XnFt*Lld}J*u<n}L^lk`(#ZFy0Wsr*G>N(#4<sAFCC+Ul3v-C7!AkB#!Vu$Nx@_DwX%5w`<rG3>Lj(kZ?God>;UGaP5FH4*@BEG<>6Pd@A|)bvL-^Xz2vPw#&7?7JMLasf7EN>Cj^O`vTfvzBWYi;9OU(nFAQKdse+*Yn6Vp;{Xkr*gGdk{P=&LXywOKgGF<!RFhI5Z3;yz;rsR~G)FwFpjkWg+}a)o%_;RtLIO&$@o7C~F7Gugn3??#h~_A1;!h@34BL4<LVWySGDJ((ORAOr9K7w3L(9!$A)L%bBLIza^JNgp{$CS^~Ws2OWTRU#`c^TEXwocFO=2144anWGKG%1~?-un4jNhGkff*^xY@0J6zx{eIc&`f6g;i&6Ht0!k+K-h{iV)p5p0_!skSPoWSqi_Du-_z#`Grzblr+<W1~KCjH5E%l!`bhqe;W)_vqbnhvOyBS|)Aofad#k96Kv3yDdrH-W7z1reM(QJC3^6d+C#DID1Uab%N_f2(m<&;EU$=hvj6!g7OjIMJ<%j@Vj&A&!VSL33@AWnJHYFNdjv*^HMEL7_x?0#Dzp<(}=3YC}^%1AOt1wM|f#~BbSXap@A;BbXuEfi<Ayn^UwivkyHsDetZTDB#=h1fGFVgUmmRwp~hUjxe3DO!RQZLyE0WnLgcP<UbY$^WjN{MYG(-~9X55(G3W3@vHFDwb0oVC$0eEudqLb;Y!Xlbu`2!o-w*r1X}%5EG;IH)<aKdt9w2&MJMfGakD_`U&r(8Sg&4(%ViLZ+x{-7yIN{fHmmZ%pSXH!_km`DNm$@XT+Y$WqUKT(Ca;Kenv4ddNQu{A~f=&Cql-Fn{>1XjV$qwf)o3IQ8OPfC^m`55-pq}a_^9R5*`;r05&&iN)!%u=><kwYc1>WMAq~%_J~=;NW2dCM0VXDM~^7dVbziN<D|u2oSS{iJs+=hmW0?uz)VC}dp|_2$5l1!{R7tR!^m?cdM4+7VpA098;^Pn5}srqK(K$Hb^ZY)7#CxiCY@;L$DxuSa@lGz#GBCi)aBlhNySL?2}V2~(p#;bV1r;X5oPBw1m^;x>nT!-A^4q9+T|X!$J{#wtM*72!@9}NM7CRfvty&qgzN0TNf~hyT`k%?>jqc=le6qGyyfa+3CIAduZZJD&N*v~z7^f3PsszW3*3`;T;;nhn=pc7>fQIf+2(r}!vm+ji9HAcEW|~ZRoB&xEZb!>pL60|dxL?I%rn&C4}4{Y1|(Kw4>zFrA}uIGV?VKnG=S~2ShzqPOczX9U_c=0&@v9}vRRL8f=Y$fWyEh12nzrT$1M&zfnlUg4FQ~%XiZ7cQHNUuxCXNTC080v?>SVi@}2~B1RoN<2%<~CV_lDZcMT^YG>l`PnL<GodoDHsz<<WZB1|qc2r3A$y5-T&hkLs(-wU|!bLtv0X;d@QRwKpc)G@Oa8ltQ7HCj>@@R<v9Txg;4aO$Eyxa=~>_CX|iGiV;S>KExj|GBBbVj0`P<cd*5hxDCM!m^dNT)kg+S638R`}*ME-%GGhJsm&&juc=G>WZ8?&=CXzOR<%vGg{@EaHjzRjX!C<UItEBWhqB0X&Y>*^yTC6c+4W7ZnOFfEo1!!whNN+48j4kvoz0~FS<%32jH-R=(FV>oBaXI1X3<2RQfjUGO%?4AP6y4W|U@yS4X^wnCHBm1IdLye1KNuSl8mi2TZZ|CNi6Oa4yekb4H&(x5hD&xd<$QXPLnrhg&Z1iB)&xfY=z(T5SQ+4{LKy04=odh;=1gw;*?s08N(dSkrbwSFP%^y0LaYcve;fw2(E6YHb<lxed_~`W5qoE1GDOSGcxW&f$=%8t_z|aC6LYa8{oow;D8yq3NT|tZMsf*d%c|jo+K;zo`Eg{A~s}x+cDFxAdp#bhc*}yJet}Nj(M`kPE44NuSHz(QU*v7`Z}6*qM+q2V*HDXWaGEtb|pU%Ue9LN8D<sOv?)~W{3UISTW`V-+)P2LTosG<{_ohX`Bav12t(FP|Kqcg@h;R16y-yCVzvo4;cp>-0<{8TLZb1hHIi)@H3vef(5Gsx$4El=#N5)u|-(ml1By#|9m(%^8(S)r-Yegj^f?AYn!tiBJsI=jc*R;^vMIvhg54!7=?mO4^2rp#{{<2u)XEg`X)B$*b(YhaSeZ%+6E*dT)h*c?Nfi&B)WB|tCIX?u9;@m;Bfg&X6d%2Yc{y<l4EaI$Ru3eyf#A%jaPlHH=NpXCGt7D%x}YwRbLM>vYl0{RRf-J%mnQs9SL=@^mhs4M$q)#`gLm`QI^(T8Yi#4(k;GF4!}&|vavB<m;=7P1x5{eF2{!oFX2BB2zJG}O*}Z?CJ9=0$r1-~Td3v9zCnf8gs^`r-?+HT04xplFw#iQy0$fkE-}oWvAZoKrC=@>%=ldYCChKImOz5)aZZrytt5k8?^CYy=q<pF7S&Uz?S_1?)y;Eqqp}X%^R|b|t5d&aF9+Mmeg3+Xj}C37Wn+#B58n7-K9UyPV5}HD(}!guW{TbvUz-bhkD<rV7Kz*EQ(bY~E6JQ6Xne<_cSX}8?S4ds!m1JLuA@F@JswXNMoEWCKE!R)w6pFrGR#T8C8W~Bq^?&InPl}gZ=b<s44vRPwfGJ8!}=W&4ca7NkaHt6VB5FDVr0Ko%qK&(ciz;~2@sHzq)WMDItC-is$i|c|Dh}4l!C_z5&kkplN5`TEJ<FunJ{`Ws$sQax;OD|16-h8uj5pSMM&4KJLRjX&Yr_T`a-pFt1%zHwc507(a-S%qrzJCv8RTO`oZ>xZ+kPx6wUKysOqWZlvGUQL}uDbbM?a4BjtX0ZC)?vJvcln&;Mn&nD?o!$CU;P0YAf{RUH>azHaqufK7)Ht3A649?F^)bA>J8i?DP_ZWVD=P!bPD9-{fzrJi=@oKe+t?iZeEb|oW>4?-_)&KAgL_EC^M!CvQJKao)wiD|Pdvv1UBL;?dTWby9(^^n;zm|Dl|E(`~NOJ#0ToL9n-!6jqZAD__SUy3SVBO}`kIR^=u*#!v{{3>84s{!xu^NQ2?Oy?Eiv{ae57A_4<J!nGV0~+NUm_2R8CP?ar5t3t@VLNF}RqQ~GKq$|9Qg*~`%_VVVFugo;jUQ#NV0Kcl7lFYbLQ=O`owQ`IU!u;otk;zddJ|voBiu)q%mC*6{D8xm#WpcBKc9`W-w+RiIH8FQ9Jr4BP8R+im_=Z~wF!G*sbU5l)3YD`V>7>~KNQbxYmK_XhrO1KC74AB6Btge-@xbTNywlTqa05(=mIcnDew?xXTvG^x~t}t^~xkdJ&`LT?GHldG#`;45!-BJ^t&4~UE1u=<A3#RRKt;4$}tC?DCk=kwRNLSSF<bhxV<=d^KSQW?<K_A<$oS!-vTqkx1;PE{`Wih_q$Q{l>hyPVq^Lm={#ws^OS{19_)E!d*Mla(!Sq)^X@ffPwyT9^bwK&ur9Xy%hAD`-J|^%MySfQqun2WdA)nI_p*F{@Z-U2bq9Z!KmKy~dhc)HW%c{r;lWRbd+*=x|GHNquTS}J`|xRe#7HTm^L@Sd_NSwtO<n%{6r;S(jA*Zn>Iq?FKkvSM`I@+pa&YD1STQ*UM%NQUFJGD){qbT|U0s%&t2wZnF<k~P5%_IB`u5<c+<m+M1{$Wz9rM$;EcwT$roJv6bHm9F1eW5`Vit`cZx_n<%jV+x8u^XP?KivszW2WT_2Bg{Z}zxd?=OK-7GgGO@xEb{E+%*h?lQTPDQfT6y~Dqm(R@z?P?)a^F_CX%fv=Ugt>$yqHh4my{Ru((Rw(SbrmuJZws$x-YxWAI)7k3gYTX&Ru&%$}fB7}~27v16&F=eu=jxNc0IF(K^h@dUmf0JbRitX0^SURdDE00OEdBsJ{q!VV@w<So?e>6`!&Fm{2gKx6-MU&JBrHA5v&3EKZ`!lVl{v`&7a_UQokCNbU3-FzTmmR*zKG6jh~!L8cPQcnrN++6c^c=5afWbz0vSgf<Em;yHcwZua%PHzP<y3Of%=iKCYR(y>c{SFJb&~I5+<feGQ6s<-Ja}RH*=x&!mS&9QtZ2vsrHn1bsH6-84sZ`;C-z>S7+$Zy0&3xDoVx5wvVxFgSW3QZ|GeBE4m^AKG1)AP^t*oii4Ih;0s;>m_B&N=CZ5rcwsxsO^;ROa3~}Mrz|6^^IgJ{8W=&iCgQ*cZoA&H+~Lk%@-vC~!2qgru$riBAXFl|&1}tS!)Vdq522N@#Je8izVNYwx(NRUMx;UG3wDPkCzIp2A3i5hxiHVJiIi1Y;#Y`A70quwqbJ!d#Em=J!xH%^%ks|L;fr@(^IgB1l08CoKQE-hkSp{mtYK$?lMk0y=%bHxCwGxTxrI4C;z<lN0YF%-kr|3%Z!oWq2^XSo+4b@?8a%w^J#5zp8glqq@i1b|y~lY$$b;P~@r<kh1gx~)SZj@<8IsPm$A}xo!tfT0*@c0tu4^aazBhaF(u;1!xpih#F3fU)%#88y+F>=Rr2R?98unF#6Iu3HOjs$K_Ph(GbxvS}7$-W)cGqT!&o=8Ce`}K;7pVLpGmPUohQT0Qg}h+OvX+uH%p2q=$MMQJ^5(3%s%DM3+Q9H4NHmnN=)kfkAPlth0c<+ScRaF+BeyIs)TL#0b_q141%%6)TAl_0CYDE(1jq42=~^EChGSlro?v2hj9(fiP4~W+U}w)B+k%K*JxSLdJ*BFqrB^%$!9R$M3_Krev$qm!1PbsG2x#yxUqk$SFXD!zHf`-B6zF^sMu$OOlF^~A)@XwZxe#nG%Oe@;OCSg>=_gqvn~TetIe^(E^0{8fv9#^LXyjPE)z=g3>B2!E$AkphOAv!`vSWEo%*QP=_W-$e24-RWh&_`rGytEHnMy(l%VJx~`e6S_#(dW;au2v~e8vZ2(z504Qo7dBzG;K`@U9t889qW15r&xw_QWc)fU<YQMO#zY#B--R$kFt?X+vbqmhwvVmSBgI=Y8E?fYiX`xEFtW@j6J2<alJ*#~>aBpEcjQ_1?Z4VH4!_bmpsuj_A%=JbG$?WGPl=99A5LDy9okBoy8dKN8@ASVUXXS#_7eNl7rk2g+G)7G^-rb3;YF0!+pAjS;!?RdsDScRkxoRO-2XX`obV?tn-a(?^(0!~Ub8Li@Fubi*wc4N)WNt(<D=m8ul#KLMKqjKb+)(VV{ui9xvhToxIXhDmc^8d{j;n-_!SNG7O9cZ$Yk=EUIQV43n2p-K;m{BPNB9Q}llA;Nnj#v;n^M9&e}TQHQ;i=iY7R8M`5VWO3!GO^lB*hV4?coYZ?QQARA%0(w^&tS+3@M;gtVfb+W<zCnoYZv%=S-I+P(6RY8^#oKR*_n13F#$kcB=0h_%fMaDWUncMgT=|xfUa3-B8rc06$ZhOan`I7G<pDy!&$YO_dM@NDVo=xnllkP?|u<vldzQ@sXf{R>k73wM5pVGB4xJe2D-gk1OP=ca87*lyJar`Ebo7L_wL~E2-v&|s*1Xz!F{}%74bl-Jc@aZ8>r-4kcH5fJ=_I|c7RXYlS;f|Fevz9(;$Ey0^v~^aqFNseo!%y4ixLS5->rkAxkLwU8R=s7vQlHpMeiN9Y2kVzrtgTUN-J+*)L0eNXWy{H0MuGs-M+eq*T~-_-{t0kUOk|#FoTu&F>aiI%JTnX{(XW<pJU+N`Au2Ax9>wfzrVrkb!v&iho_T7aIn39Ui=%o)++y!SU<C5!9UDgk)T}Iq*GRtQ&CSP4#4hIIC4v!X3=xSJSY8B#5&b@A-{k@q+pYs9S)_j}jXr;5y9T2G^ui4Bhhh?V#!&Z4FgknKAWgXWbF$oh401A{*CPcF~mhXi44}*J&~80sCv93U0+gBfySM4WN&h&Y-=6>X3-^_e8Fz%N?A%^Ss4yGqQamK!A!$29x=~&JS_9Ep<M-QXp#qd&eVxGKvQ*t7Ds`DQWqTTPC<Bc*=|6?=K)J(sYwi2bu-oe4P42{1e{K-r;?eVemCJ+_X2j$8ll_l@T(j@aqEa6{&%zP>ikowhcjas}%hgyKnXmcNswe?-8goJisd+u=w{5-@hYaVkGy^2XXGKCsk+>WVcuzRQyk?JJi7I1{DaipY&HX!3VXF4ZAW&4c^Ft9mZAnPXzez)6as3B;5s%2u-wE;@!1bgzK|QLex%je%s3WHKf-tIC>6wpgR#2njB0PH)c71YUW0Bf)XBBK8!lO1+(&6<}mkGU)O!O2&`t|EdsXcf9DRISk|IJfD_Cs;qxY*bdcastgjGiOQmAK51IPI6L4@&%)Te@6F8tI+m0PL`W(ezsmO8Ro7o)_;U(uV8sBKnS-ujQcf?FWe{0T@osgg05|YHr2}%#g3K1=)^42+<|EA$rI77#0GKn)E(y$nU`C-vB)4VqK5Mum_{RV1OM8yH0^qorzK6n6+)67nXW5m-_<_7OKj%g!e*+@z4`xl6>?#seuC3nXQr3(lvFdZwj4s2%d5%DxR7D^DPuH7kI!3UHRLVw~?w#c7ejGHW1t?DORY*`8vjX~+=na6td0A_=jn&9|xiWq2=J<g9!O-{Yj&hcq+`lT!ebO4;D2!%r`0j#%c(LMArFRXLQ;tt2Nw-^w!6;+%ze0S!(#oEgJ=Cd9)Kz23?;7lKWA1;oFMd|-|(L{!ssa0l3mmw3kKeP{*ITQ%wDMvI;^sxjUt)dP6*o&MDppcx~{HXr?qU%<3P4vX>&f}Av-%N*g*O2dK1>3``PQDInsUlVZ4%6|hKvdI|!1N6|NmsBDWz4a9?q@o3aNvCYq-!6c)u<QX>lnruf^VR+WMh|)IuyiyQ1QiglUlDtXcVV@2JA5x?-fNKfh%%Xtpof9tGh96=!pww!?<JOB){yIb<SlKVZmY6tp9YB9c;w<Mkx09q37uF-K=_A)%^W(j7iawL4+ndcN*dNN{*8Zc{VoaPm(6{XQ1@5q`PJ5>{`g!DKDQ9Nr$|eEaH6Ao>2kPO1cj3(sjLMFtB6DegqGX&$`kAag!Buo)8gH7OX!?$dR<*^%w<OiO`~U2P%YblT5CP>w)MmP8@^FM#HwbhWM?@tdAN}Ks(|^3rH!6tCzTlqzaVV%oQm-1UAB|bZbFJ77^_kT9tUR+PI*Y?RFagn?_8-@J?$K&51FX<~{w5i-L)SbKg&rYR<%CJf_p|?_oSvq|(A%d;D0F8XM(9czhMnu%~*Ehz+=fA3y^vgvLW;%nD;SW(#I+U4NJUKZ7LLO@m3S%Xr2N)pX`>oDL}`1FDRpeFTdSSy>3hmw6@O@ZOKjUyx06RXPJrF`#RpC}+sBHl=A2M)0r(${4~ajrk#OndAReU4E=@`k~j7+7T@zE1Nm7-YBR3qS}cPhEhzMycTF-5AuZ<c6D-3swt3`7ZU~VF+(|wCMCExu0LO`NJ7)@V?!zjp4uk4pvs>rqc6`EwR%}D1vV+UtnE?<Z;$r=dQ`qUJa{*RyzV}y1T$q3I5FZMGuS)3LxPjx-<wv|053)0w?m?tp*dYNA?%N|@SptQ|D*400|bMS2V_l*R^fxAKs>CwD-L3c^&j>T5(*szydhqX-daaCteSk}*Whg$3PbeqHUxefVF|{XJ@|^F6yXDpgoFdCI3g6snwJBn`*l}3$(r&6AO-}}nS{tC0nst&oxiNn&OY@6VUC|khz=&^o7-MMmvf3k>=a@hhPTf^%&og^kI}7i*|g<n3;`QIP2R6Q)BR@y_s#nl=mm^ZP)3$>qn<#2ng3GI+E?ZS-xb-{++;sl5gz=CAN-!52>fzesz;x1+WcAk`S7!GPdO_H6oZQ?ddNE2habTxRsc$F$%d2Yaf?R2Gk}1?zI`JaTriwX7{dh76{Eb;#4zf$x*GYc83;dpJ4TJxgb(y$2*b@OlQuDClx<qH^+KK|XaY8e=Gni{Xg+7c8jkWF3GgI%P{dH;<xLLH`ei+DD)h}k|DEhmKtG0ym(1cA^)@$zUO0HS_qN>o>mj8A;ETa4<l;Ab4vo>t&Y!;to`3`#IE$Ro{r?SQgwa%hhZ@s_)uOIG)yb(42NOVXuMS?nKKQMC|6=d$UZPyH>47ILoP&3M=qIuuar&<uen*lH+;ZoRn{~b9a6wT^-NeCT*WJTJJx)N@TX<H6qTQ@s{5<2&dCoJ^;V!GWAf;hIl_%fT%)oS*skAZBn&_~o&-*1jk1@P`P{q4cr02c86=vPV-{)70XlbQ^4ijI5Di3^5d6c~-|7n^Hu}g2QqKmT~>ZWwqBPG3%RD!5!9e!)`xJDTS?Xckphg(9e>m(LlsJUy!eIF#(D=hYXf*C*`n7HB`ev3i+=A?vn^JZ=q8ky3ytCB2gvqiaTt1%o8>J@~|O1<dS9(CESUEG}dOwX~sD)&XzC=^91mWUWa#jJ$}eyFj31fwr~mG}}hPu}KZK0bb`)xjt~l23vEZz_af4+1{}<P+vLD+3;b93MJ;_DK(;4WyT?Z-$XnspP~8RlMh*h~ZnYC>cQMq54d8cB9Q7wVEQ-b;2q464S>l8vvt$o0v<2;U-a;txKhWx8>%Rv=+)$9N9b;ifh2kKswwL;Vy({7<CwJv&3_)azP;tZ$iMsqEg$OMzZJ`^){idQl#g|mTV*3A=vxaC4HR=ASx)>ER-e0+?%J;-aFsa3zRmPC#UnKyc{aaO4vYNSCQHSsIud-1gOBW#6@zNF#75>=D%{M6SL{VoSJP9pIX?Ev1RIRs_2%n?|9%26jE<|q|oFcf|15BWk!eX*Gxp_5ZNi&;f5lYW>BU^62P>O;1uDimdFqx$pTQP0(>y5O@EYhEq{tWcCXwKeSS*y4@)s4Ud@^45y+ExF?sl&IC;ge$-P3|F|wuLv_5`%Iu_Lu=T#AcRhXtoRq3BXr^gfQDLx305d2^fZ@8!($STfR4p9SxT@(u)V?Zt%Ps(ZzRA^>X&uKTsmucP=@z@jmZyxp?-#(t4%J$^#NwV}Bp|d9usMem@5I7vF6-X*HoZY%bH32vmX6kdxYhnfIz%p~M-8nmo^cgHZ54wcC=qxgrj>uHS>kwbfA{!Go@qWz+QoOqPJ*rW<BJ`?9ceHKD6~nm*?CUUtmCO-5cga{mnXLdw$U6|cC|Ch~w^~aQqmr@Yl0Uckxwly2oyEaeRy}$aZ|^`}=q%N2JRZY_6C}p^Lq)R^&tA~ZM5iSK$aI;Yn4r6oILPMm45i>ku~(gum*oiS4Tv+a8?KP54!KoMcE(=boZy$8gP{$Zp3q&f502r#ut?yu$CK;{gz-quulVV#^ANiAD~Uk`yZWi3P=%_2#k&K?SdOKS%$&NJGIStZnPmB6Ob@1}6vT#x4|@k@`r=pSle(5)WzkBORAsIRy8hFCP8_M!xKP~5WBkyV4pMnh_-!{e;dbG148H<6%eRkPVlsZ5Q{SX22)WF~ogecO*YEhjMV;#17MrF00)hPZ#l5!@-_gcFst&Czp$mmnV%93M9CZ$Jynu)qt1bcu&xCMxue;4+j+}h(?TA}fs!ui1a4Xgh0iJhWp)Q=x{Jp3lVEE2VZ>{&xRU5Cv6)l_jT||V&pZI=C?N7$=*$;X+T_~aR$7SM-#`21q4aQ|e?ICRfET{x^x)THfh>jNtLqgADO_Y_Vp+0nHwnN-o_C(j}H#01!?#nV1L}4tJi{bE7ED}jeYR1CbJ~!A+KPKlc#92sy*XfwL=a8+igGe>&?y7_Z81OXhwQ~(Q1F9ODsli4JR$zh@vRo4a5GH86@TQl?ENK+Y`uAe+hpbEYu_pQ0vI<kyauk_M@3H0nas;0X#f`d#K6f_x*-eCr$Bi3>$wa>&ChdWcW>;L-K}1mZ=*MQUNMV~XCZZ`q&<l|Yg)Ia(n)w93HOOtFnRBFK7VuAZ0p1&IKQC}X9g+weJlWM%+Y7G1#F|vm%qr-{vrzEek3;6yw~s-kpyMof8vO7UHQpVDAB5XM>o;p8<+!H<cDdnrYU%%>HUZz$%CE%5rdrMU_%}2$hU@kU))yX!&7qE5l&}!jSQMi$^Wwjsw8kOmqJ2YVw8hCAq@#I27o1(z{;Khp10oO*Z<%zA+0)94?w+wZ(&h)|ty()wgarb6bnWjNG_IFki%>6W$@Xe7{-B`YG61>i)Tly&!N>O}3H}-_IHfWOK*)%R^;u_j3Wm>oaNQK%^Y$A0Gnqe(p9}?@9qXZ;jw9^*fR3<ntb$o@lqm@4C#r-I<JAy}5;M+#8$m!8EPP6~zU}}Kf8AZ+HHC1G;8yijKOqcxZ%;HuQj#<RXmnWziB_xu5~V?TSwnawprBb~E=C4qv$R8p2a~m_0|Z{_9KDf*DqdHs)*7ivokkW%>6eVW*d=x(0<ZmkoOp<kTbu2nA7apvJ-uFDL36*9TJb$QDs9CUmH8s{JP~TiM@@&8RDQ^%sJnNRF)bqCLa%D-0C_=f$%{OKX)WUgb_X1a<vy?y@y&nhW^xroL^%^~BD!6-pPE(IqMM8#WB3kB8A(5(F~4%U$drJMj~hUoGe>4~0x4hb|9H52_%|ZP0lzQUt5!gdSj~lid6IqgC?9|Im*UYVdxU4!U-u5*?;pHHu>EJ>jS(XZG`bH`%_mQIrhJfvL9{fEDbhnfZV)ig%nStRpeQ~jK&e01XPY(bHhjTo&C6yDVRO*#iDErUlFa;edE;#|>4k(((C|IaYJf#0k;ocEj9%mk9})#q`nQ}>{V`UwB&unn!FaWnFw(+v_fRn%i<aZ3r`h-D!uMA9tAoSeb`M`Bp)aI9Y<=dzDF2_<uKhWUV_E+zdv$)uqO8!vPAUhN&MhqAm_!0a;5fMwg|S%K8w*ge5ZTe;f4}qfV;;K;!l}3_5iC2eo|&GWeta!c5j#?b?egh750*L7(GNkIn6<9drHzeNVjlNxE*VbBMI$sqv4y@E0<9(H+E?X_bA|WlKD;U-9t&<2O(aFLOR}2B;b@FVYpuS3fXqkbESE7hETg!RR*i6Dc4Py4k(QQXa279v+DXL)Bi2ux6J5$V@m4*;mdd^CI%asvQh1AK@|5*i2OP^#!_0faz7Pij0Um@&u0YCA2M}ddHV%mgBO2p!c}P{D>$<D|$F8Zo-ukV1(l4(El(w1RiSCKh8QA?{D<y_ob3C=qLx{arb@|o`>729#$I;0$^~!0xx^}$`^nQjXjIp3*5HiAafJG<W*L_I{<2CUFw}2B=Vxc)LMgsVV(=<Q?At}ktVi_N%j~SC`Wndf&UrI-_-4NX5s&cZCnr)|4b@T}S&E7RaqdK80nUQ?+zu&M!t1?NR$=a&HA-dw8P^{HdDnn=TgGQ;`=qbe>NfQE3VI~T&2M+kAz8<-T=g3qiug1bHb>Er}4UwZSrWY%=E^SyCSL~B8y|6vQ`D*x(8m`V6IHK+}6*wS`v$UIs-R}gWQ6fun$uY?qjSw`;^bmSY&uxozLJ~f!)srum4wQbe09_>(?)_RT*l<+eL?q##LaVuGL(!{1$@^Zhg>_X(YcNFNW9oA2GW9{P`Nl(9`~dB=n1@hUW8YMq(XS+Rl|V94^}h5Qr2JNHiJ34b3Aq{?rvCz~g--5uCT;0ckm`{j@O;1uaO~7U@HV6|mV`2v(czgxI7N$D1smP=@O4$16+&}%b;wp)VNg@UL+)dh&<tlB&2JR%u4WmTr_I;wU-7QY+c>t3)Ho|PJ2z2!_L7fxNs1xf99{tV&V#^H`t+ZuLPJXghHlaw{$bz=1zJ%1A|Z&J89m~SRguY5V`(XXJ6c<9CtUDUQoQ>^#lotJW&_)-ltI=@7h6Gb`9&L%2<X*GBup3X5bevXJv;=00jf_e)T-b`9^aOfdR`9#QPn~8>s6s5jc7a>{Q;;xBazOKXXCc4w+*kvoHf)Y_Z#^Dqd|VvvN@C!r0IoB#A$&=t=4o0vTLw{>jYvS{QkPtJmt*Qg=8nOB(6@PUtv=!fe}`wZdt$6OLW~tP)V*T%$@RBzAziq!L#ZqR0@znLQlPk>fuo4Hz9@DUv136W@e!*n8@bia6(u&)BNvHCa!Hrmoub;($WbHCfbp39yEVA?v?E4G)ZxfO4W$qLDh<iV@5YSO7b=(@AEI3p@9^?oNTV5x8$j1RS@;N`Eqz;4${=j&S!Xz93OsP(@k6IzMOUfc@4efbg_26*U0pCtU%x;^Hex8PpjGITuSc!aW?i+$dG9fS(3`FO5V(4t3-h>2tFg~NNG=rTq>*snhk;T2-q`|^hTqxhC)szBaSlVdA;7TIsj{OW<lv#brZ1^N}$d-_EZ|;{B6#xn}_kSdV<fU!}N2uP^smHQaW>zNYccsgwJTwrWyW?^ng}jQS*8N6TS{!U`81Vn2<z$NKt-$G0N`PJy@_uJvRa6gUHL7RNn2gu?2>eE|#)_`SS~0ULZbwT-jO9kwVi5o+>v=s<}ryI7%91Th?7?RS>2NL0%(yF4e7LR(jz=rezXApdN~^ug8yv$+K1M`nv9Y*-4`Cx~4mgkcLIbslhQ`za9;0PME2Pm!cESc5&lLNgfq^zk%dLTT^?pLD&00(dPLOcgH~8%g>R@^e1zdVbmT@1p?n*QMY*;gBOIv$mHVKh}dJkpN%Og08X}LzE0^YCjcw*IAsEX^l8p=n>t&ga&XGem!$NhoU6n$=8<0T_N=bcoCl^Gpx1lA>CjPHQ$9*c0kfry6g&p56{Q>@I6hJtOPa-OYAVVEOOSJkb4;_jV$X<u-Och;vY9?m0@nocIUyB_5?j>atdB--JdbFbOXGbM|J*)18=5u!Q}^ZY<jnBMT0N2piGC2L&jm4eLj+SI7u`0_N_}sh-Y)ahb~g#AYXkEM+-vH2g^uoK4D-nhk&>#UqkK7+Y_vThIDxp*hURSqDCy~RQU3@X`V^7d_-L9P-DgMjkAGi1enY+kVWNulN#ai~Tg`rJ*n88vXmw60<H5n_=Sb^tcBbDB4h|0v4xWRppT7KY*l%5)w>v0xaoIg-^?KyQ#ky+bkN!x8mlrg<Y!l!)Vmd)iL5{3``{d`|@S=6eO5uZ{X#)QVQn_g{;$aP2zxAnW=4Nx=?ho6YSKUjbx#)IG!GGg@v)$OStA*GhGYMw^-fK_UT^uLMbojE_Yo838ozr2vJ8Yhubl-IPfWHf?`@y~`V;i>7Zm*Br7Us9oG9wBd9RT!rc;5Vdc;0IE-dyryP|Zlj2cJPe^i%8n<qdogX*gzBUJnxc%CF}`<OD*k$T%gBDci)+ci)@Go$m0o-8}35NC|9B69<RV*1-{d_(6!-Yn=~YHQQ$=mu*Ay=2`3VvU_Rf%+&DX#jEC<v;Ot+=-}vkdV=_#SM9SFKMFFxy&UD)4H4EH#O$A9SGG!a?9`bLLnQ`)$I`hR;&1YFj&tiwu@R-N8-)9O|J)BQ<8o$lzpf0u_3Cc)ArD?%ns=Wa72ZA1%syF8-WsNBmTE6u^o$4>6oX7RToj9qKL4F!O@c}jLX-zn*~8{7oJtp8p0533p3Mxq{c?i&db;ACVe{i9KpUSbFbLK`dv-!Go%63=2JBTCG-4*N+OarhlaiqEyfx#}d@Wsa%;V2^<>eRq6J9e6z<WY3%lBH<XabJ$Hx{<r6+XK$ZTtJBK>79z@6t<-n5D_2MRJ}_X7exQrBb;7%ue~L_b<}Xr=T6P&&JyovrRowBqVn8hD04W-K`@uA9{wpc3=L~I_Yo2wi_Cg!zn~bStU3ca`Y5jrPfYnA8BZm**wW-=<T1=`82)T?){HhZunU?8-HaxVY#nq5$|6h?rXHXThK~-nlEr6UKZ&Vd?a9M+Z3P%`ssX<O@U_e6(u)roN%d0t?hBuo+g>0u*3@I{SzytndjMuX<_MC_j!7j<y(-wJ<cokQM4Ns1c2({@@Cw?n0@i%ymj6+@(1lDa}_iK))S*Goo<yQunTRAnFJ4Ur{~i==WE{mWoZ`J8e%@L=rj3nY{x9Oe|w(&DN$LQIpdJQx6F#Z=(aH(I61oAGxO*4ZTAuqxUJyNSvDTtCmSA+r$&MDrVTUk{civFi&n1@Az<r@uDa~pVeSD58@|k^!2nj5M^fO(U5yP^h-M;S33HL1QCzmN>yvqE25Kenw+McT?WnHYuxz&;kR5J#Kd8B!bE$uN+Pb(ZrpA@6G90W&HlmkTEALTZ1pV0))yfC2{4Yy$)BLCU<(_ygSSGk_)tFJQ{0Z*QuW6d93VLt;m@bqM*@V*-Rgl2-dBdm5S{*yyT(wvD=VwQ*Jo7K+?oV{BIL)w&tMgJ}?J4E`4HYgsQk|Vs46!L1(AiY5j_#)5>D}FFHa9b7y8SljbLBesGBSOl^ZVIROiC%U=@h|>d^4r=+iZGzc4iofz70+S`~swG8q!^xjjY(JDAI_`TA$6+D?|b8nRXC?J19mpNxUCr<Xu8@3d7(u@)$%#m=h_x*&j@!4937;qrmy{Ysd|R9wqLHX^n<OTERjG0*&059cC@`QEuLeMFZoM<(_Xi3wCFe)xuZRXgc{kx*`5Fj`C%G&k9}@1M}s3Eg_01h>ODY#9ZY&;$KpCI6<!jhQQV1MbugFPqGTdaHuY=@0TAwPy${=j^xWlc87^f*gRu%t7-ytNtD7hRVe1Ci|Tbk&k^OZ#d@H3>xEwHwD|{)oFD7UcoS=xPB5XB#dJn%NXzYIi@Kku$XXN^J$=2f9MU+>p?725B6OHH^HKgWN+qUbLWE{Vs_D!eccZ)62VD*tNur2?&h*bdx4_Oo7|LHzNHPedAsmwXah{RL5Ia|A*^zj3EM^1^N)_9ryA@N%6X&+SeOmV!QS51UoJqif2!G-19Mr{1Ty&`~;7_q2l{taY9ylQ?|J3O_*KZ(~29B>;s>psSASH=PJGs)G`(nAsL&f%#a-Nb75sF;NRb#e!5CKqd-{6de+TcQU&o6vztS{mgotqg%mIH||5Y@f;w9Gw*u{O*gFv(d<Bd744p`S0XJe?O^Rm1^1qgSsH-&vhWa;!ruz5pU=JPBNA?OrQ|%@x>dttw)`GkArTCmC^Utsc(j3C;)NB;|8tamTVNgF3fnS(v|}M}gZumQ3yk9x~Q_Q5F?k=mJikj32I=m97CHUNz-#A?Ln=s;E|cr(UTGsylTgDk&+D{m^^%oHf@3$AsU1nWwk$ov4xYDc+gc$HCBK|5wSa1&<gqact18Cw`AS$2&GonP%1r*fG_-W?c!9|A4=`&$B#P7Uji=EWXv`7eXg4DUiU}ot-RYE9plY318uPq00{Fo`1q)+(x_bEr=pa$jmq>uRL+TaQQAJN+gNiL$gR$ZRUxrf2_g0bvv3nhn8tn+9tUdKUxf#8Hz(^Ma)+a2&ba~X1(+-1ZrSQtgm;gZMEJQcDcCR6pXo;gmw!ZU1|5(eOzCA&5A887`Zf9kFu+`*}>MEMCYEyQ4f@G(YKNJ)T!7KdCZ!pkb_lG|7(_&9IWt$%odFPHe}9EAI;H22>k_pxx_~gA-B)rMG`;fEb=hhAavY=+sP!PKbTuQ71+#7bnRR8L__6i3TK#g&kj)AFujGFXB?bkNwiCy+-e>-RPFVpP=7G=Y*zbwE5_1;u>;I%5wh@iL#1$SOz1jWTn%)o+{9wYP~k9+D8(fO?!#Ze8N1mfpTBcU5qZVH;cYa>ALTYkoa`qcmc&%B&N|lQxr$YCB?|{X2u(Hj89AK_!LxB0QN&3rZqmH#dhA<FMU+iYZLJ6-j1B-Of~(;%n{8)h7eY(W)+8xL2`NLxj4FgT?VW!Ll_e*R12X+U>MM`{e>2bfywt&9HF7sinL%l((E?#Fl;tFe{>tv-U23hy-Y(p-mrlduLqvMJ)JT<wMb@Y|2t2L$KY0)^V96FNee+QlacXx|=kxw*1^xD?!PTG|=1w^KIKOHrmnU8QAY}95WL8M4TW;>R_ChtAaA+6F404$aw=;Po-We%kN>?n}@b6Q^oz0do+pgWCMMD5I_s8Mn6<(=rV%}?Xba6F%)y2ZZMAKVx+nitpP4_1R<ciWx;ji_HO1)N^Of6q{G1{}g`16S?&E`;NLZ`6yM25vvLt=E!nF(&p@0dWu_mw7tR&Dt@MvqHJnymjdA^vVE%DQ3}v)NInwys!FtoD7%^>kZgH=lSt;~;AU#<faWCUm2t;?aKOdGw&3x;4(@xSZ7k<2*Un;qLv%c=&#a-UY67O}^|yX+|he<WP5-a-I&TBDoAh;WC_xXe?OwXU1HQE|&0NH=`wF?ECa4yUlJ!nrXl^0Do3^h3y?396j4R_;(b4$QB=$Kwq5fqgm6c*XTa?cQ2@la5+9@3EZ``n!eN<!Np<%Q&jB*#hqxB2(pKgVWs)DXNENzli#SBswIN_$ZwBn5)soFDc;^UhHwacU1Dlzs9EkMEcu3YR5z5k$+`mKcdpJXTyoSS#isPJ5y>pvm@Z8hW){p)<dMtsL7d8YK-MFWlylaQyBBFqBsI$Y=;o8lJf2SYl17eo2z6r*y6Y*hq6plw9+mtW*@rO5mm}N6tmXwJ)mk#BfTW950+}6tlZ{h_i@`RC;t@G6!_kuPlPTC82|2Nd$yL%Rv=m>J!#r6$@><Wqr6|4H{Rj{ZW*W$ikO8G|54`#4JLQw*%xbz5;pU(hVT&MkiB}gpBT^8<RN)^+(E{hHKUt=NbWCbZ3zGf9kbTZSMEz#(=i$lgH=Uo&?d$J55dM+R+?VNsb9l&Cz<hrWo*>|UQ#5_s5D8HQiD8}h_XMQp0_@lOC0@SibXu3uaUmTIwA<K3?4GXRa^41sg8gwlHBtkN{7H1tKIt1Vvqx2$`C)4tl&ONYm~-_sE0}Mq0Hs+M4^$2*G1NM3{n|dE+9=d8(bUZJ;mv7N+>b8$?cez0>$WD|?6jH}ZT@`T>Nh!~?|Jh#(g}5%=Wrf8Jo<s3owj->m+cF2Pdqw!F3-VcG2hmA@_O3o_S>(17k5ew<$bz%fY5Ng!y#2z<sj#S`Akb&mRN?Q(`G(!q+L&YM#$pUu6G_Ed%^?cJhnRJ6~!+N-?lra-M76G9Kcm`@Bc=7e+?Q}*XG~;;J?@UZzs@0cV;h%HO1v95kasW%_-(>MAMKmKr4j~eaR*D=FD7Q$gkN?2BfDP5|fGEi(<275wZmw7H_#7(N)?Ug1TI<Y$zfQJbi0d{@x?QF+tsBB)1&Ob7V@KRWuUfASD`j0AwMrNgMQ-C>-VDi8m%0!Q*Ur<3XL$VKg&8_@L*q3m6jNm<Voup(EdU382DK1UsK6-^gz8&lR)jrU(r!VER@DSki=;4fgJ$+v`XBdAfj%^iH53VBB#r--%FT$k8H#x*0-Ma-xg^rlR4vP|LxY9dP+WX1InKGh(O9)18R1FE2&WCM2?_Q(t|r>m??)dVpZ!|7H!|Q>YuA1UR70XKE-XaDO_0yjt8kvKcV=ZQYtK8HTsKY{uEi>`x;{$d{Ba6C4B{zoU2G>GAns_HB(X{S84ICZThhde!TK<Vm&g@`A@eXHUWzZ^=f9Bvkc4w;;urbBf<)Chfs2i+a?B!3InCp{hMTnMW)ivv}`E{mI%^w494CM!1+VKV$h^A%JF91M5>?*FQ4E*&uFDK%08PlNou6U@<vRG|-pnJ5fQ5`(6*%V4t)(xO2(`q4Lt6A^nYXsg5&vJ*<Or&4R&+a0xNis)#N@9TIYz?QXW(6>tJ|hh6UslIUtzUKsdsU;@z{qzjGpKux43Z-1JqYNBx=LmDTx<loH=wCa7?bTx~(!NH0mWs&K`edC)CZ~CE2WEAtJMCh{Yt3=mGqJ7cuEwfSCYOOi#%!62q)hN*_X=`X3Sp@~FmWH(NxCs4T8>o8J%4Jl!VV1r~W`;>rkyfJrM2DfW%F20WwECIHDzlP!4J00UnDbzF8ZIB}P-U$Din_P#9l=)3a8)xjx}|eYnuj}CKqA-@hHh~_A8ioZtBn1RWQiFOho<%wtsVTptH|cq7!e-mF0&huIxepk4oFIBnq@+H2MP+OSyxiltSzcZJ^XvVQkOOw;Wgu+iuG}r;>MC^$n+=_di35PF^2q*%yP{TEJqJ&tFXq(dgRsMMWB5GgZtKSY$J?RG)-?@+85|IdX~qabfT2AYpB>4gqfVT>Wk0hd`3AMCTVOJ94)M?y~DwkA_foK{_=9{xLgSjq1wbQ>VGm<0-KO^i)<m^*<&Vvm`IAdw!!*S?>DzM<Tr>$`Xdpi;yDt++S3JlvMg7jZ;c?96#6C35H8||%^!LhK)Q7FJ{0lu=p_R5>K-hQ4%WwN$Vh{3B>#?{q<XzIQ-u>&)(LXx5dJeZvIIxU!dbta0+q<G8pVsMD%31NR-WBmEMhkSDCNEp*YS8NGoHc%=2eLucQ-P<bz~HPYr@sa@9(ljTyf?hQCRJ&;orXoLG@#&0rFa*;8-r^UC{>BeB(5w7#<y;$G830P3KxJrkUQn8v0SrbP{+=s}?p#ixH*xEC_Zc8w%V3x^c%uoECx}usAATf@@C_-Yt^gIw8y5ZHz`Bh3J(VA_d}>MW|ZsKT0JltUr}7DtNr!xouRBXlw${b&@UO!ZC$X6yZjn+8zGe_hh#nl|_<rRpH5olBexU)AR1-?{d3;(|0vGHHDW<I;R%&OV9`src6KBW;z1j%z}<s5d50HQK&`WxDs<n1Xzz8a468U?lPf;ZM>qHMg4j~QN&99PS|LMGaT+69wbKx$+LsK?+zN@t*x=And03Rl;rU?4>B5Q!KH)o$Qb=n^eoUiuC1Fvu*1rOOW^uOs1K|gU0eNW3Van^Q<m6*0<QSdP`9OA@hAWYM55y5Jx#1AhJt2p??z~(i3@0t@1NmFf~zU|7`YtDda0TEmm?U6$p3Aps-do4dc#&`{$uhUrWHFUy{p@k_P(|d6qss~DOTkU!;O1i`c4B1|4h0&s4ay~9>SX$dH2Y*jqu<_PbZ(j4TSY*3Tyu98NVk4dshE985DutQ><ThbH`~GE4H%ohPNIHH%&3?CcQuoXJBRq2yYBv7x6YGAfBA2jHu6a^`TY3x-`R$_U*z~QI>iZuo-Dr)iKmZ;iz7=YyaBeXJH^N!C6mSV!(Ds>Nf`mLVD=fvX`psok=z&QJ0ch(u2`w`@q*vuGWq7(H-2%i!Rc6-_(zWcXzp8g^UVZMR24UVtL0E{Dk!6GFwVMdPlfC$)>n{`<gE+o`rcDp|P@W`}ZabvvbEtegc@};4R6hL1blj(!LOvU6~AJM~l&`yBVb-L|+q;g*=LLyCekhM=JmouQryJdRDlpylD1cGfAmSNm-=vzWU;VY(kH^oFQ)=O^J!6<FzPm9&tV5NGW%5y4saT0~)w|(UEUI?q2_r?%ah{EDk%Hh+t{uQ-fG*nHD^^Wpb28EG|VJQK`E~M7+bfli^q-{Op#}5$_~nuVQ^aajygk;tRrJrEFKanp7`*VtVY?tso+7y#$B|u@N?3vF61(V&;;EixY0;McCV{l#x{6-Wp_VxPX9K_rx_=83Gx1K6)4iMJ`7VPnWv2nh4j5FUge(IL;Kl4vDPvvdB38+aw8<UQ|KFf0N~!(yL>UNBmb=MyY6Cqz3<8U(_g-@Z^ACi2Arxz@F|E(^Q_K<y~rfqvoRv!>462lC`&Tn*MYb$I@M{ppy5bz3?(9I(*dO3fqTND9nNE3;<!7qIsZDcxBI3e?t{6-2WvGXN`?M_2hUb8b~tB<vgz(y8X=!d8G(k3p%>Vm4i}5(G%kKbg%l9epwwq5^FIH(apd-@-n5On;P<^vI1A8XV<jFRW`Uabk;ok%;fSKrYGyqrGmW3ixxlN2)MCVWBIsR1z})i4XyLO@;DbwS)-t1;b9a+4emsRxI-G`aHd!`!9=Z|lBLM%L+#0d193*e?#oq*xT8yenm(BUpUKR>l<0IjC*4lJ{o|YNo1X1~9c-QR)WsOd@%0WVny<`Y1{8SwaXI~zAEQ$nR5y+?mpVU{I*i`^h#3;(MAPkyHOh@E>eyga!K2F4O$+RDDH=`q{mI4?_>RX%P^j)v4b-ZwRu$TfqEf!%^eZly*%T(aW7l+cH_?WRlb?`ZM18!R+~+as5Y>NeE83o;b0r>6@l?~BOaz}teU^8p;gqZfUrkOLTP2}<#dLv45ZFS+jeB13`nvLV74a0&YFim=Rl#mV?=1|+&uHeUtP9rc#AzlA&#SH9>-DSx9-NUBEY?ZS_Xo(>?9DXe@GWE$31#|<Ic6({P#^cN=|}>s1wI)=qKo!ed?$3e3wuPY8d6i?WvNR8Ou~}ZJTS&F>%ae~=Dby{Vj&3g9?wLi-GwVrrS!_qVd4_PJHy_cSF8P^3t5R?JA&L;I0NaTuKaH_|G;#)-q{oPn7y9-eM$U`sz=~#5{Z+F^m*WqiuUq0V<MLqX4eym00+Y*Cz}52R>uLIaWAH`MRxmzkyzT(9>)NolseuN4!_-9M`7s*tpjd&q!$nV8dy-sw9Xjql+bYRAN}WF@klEkLi)0|XVLdVaT(bk3}>MF{?sQhKM3Y7-CwMeSgr0F@a`$j63m}usz}6psvlmGq)O$gx1TwPqNpK#5xv{re;3;8DdGB^pHXVF$(@{!rZZQlA~gaJEd>4C-w%_1nmgs6MzjNt=sL2pCb~e^qSFP^pmJ4gu+cAuiD39riMr5S9W@5^J4()tK8aUWt<vBxD})P%2&J*@PCd&<?{fuVC38zS2>GQ}0x-4iU&S;5eTx_=BP8<pVJf14nXy`QoQbQX)ndY117}0dk+-GP3X+b%*Fut7(yF96IU1YX_V+jD9&jY{FXKhOgtg9P)fo5U2P7B)f%`Ju(m2{3JPZ2y#!+(k9RZq_jw^^AV#)LFCyP0|E-{!YUF#{2Y`(Bi>yPw!wfBgpD>4h>R?&EbkhNm91wJ}Q2G1blK;{enQ8sWbFJ)Jes}Go-;{!#)G;Lm9_P~KREIa=q3SYAev&dmia`uBx1WPwEOnWh(-2p~=Zn!fim2jxysG0SFOfXGDdMgP@%~B^gW6WY)(?Lgaw{l5KQBk-`IGt}wkO48yKoK-?{M5W3^f+8at003#!7yJmWD|j_%yb1BlD9C~f%o=2!)n1#rP@u!(TQ>jgvK^WMIu}|lPosupbyAaoh0Gcm0taEg|)a=FNn>BudgWx$O6FsG2SzB0;dv1J7NrgQ~KxwWYBT?xe-(W$bKox(F49~NVIp)AoBbBp3jD%9j#>E80MQPx95xVk05hVz0sdl`1>c$v-sUuetD<eZ4_!i1d9|FkA6-Q6+J;C%0O%VqP?u5>^H84ENqbq<H-vP$&Zx5FbuJGT~Vt99ry#dx+F>n{E8~tFibol%NbSdhA`OR$G{8kTk@^qee#q$gH?t^5yNB4Ugh(4YQ16x#q<mCpBE;;88p7tr-2KKI_{_{xEgBOyE|&cDAvm2_y}O;zzQ}upqnf^W;_qSt)12X15{g41p"  # noqa: E501
