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
    workers: tuple[WorkerView, ...] = ()
    online: int = 0  # how many workers are, those included that the manager did not list
    running: JobView | None = None
    queue: tuple[JobView, ...] = ()
    # Its shared folders and what of them which node sees, {name: [path]}; only in a `survey`.
    roots: tuple[dict, ...] = ()
    seen: tuple[tuple[str, dict | None], ...] = ()  # None: a node that knows no shared folders

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

PACKED_RUNNER = "c-qXpi(A}Qk~jRXXqbK1-HvDjz9eafWC_Lz69Qf!@yr6-h;B7#+(^BW+L*EZ{_S7=s_NV%HQ?;b_q?;u#<X;FE_LeEse64~$%}EF%@*V2$t+pq<EylMG8$!hR*y!5`R&RuS~=za`)xi+>a>cId=gcQd0M{Ds;tO|(alv-M;AqX6{R22@uE&HX4I^@O3HK){g_^6d32M}Tk}y-QojS~^fX_Iqpm4T()Zao9p%Y&S_RYC$CIeWm~XRuQruM0yEL6w(X=Qd`KpQ|8Z&*LmbdhDHc3mKH0Ftics9d#^;H^8v$CqANl_1?Hw&8ZX?~jbW@%F9gX?Tu7F98=2jk*8j(F%Szl>gIGYs)2sjuiC^vrXbCp7Zu%FAf`V1IZ2-}nXndGOouzeN|fQC;5B$AdlwIHrLs`i7n}M9UNtK0m)s^5l{he}2wipP%0p<vafUl75sa&8tcY8uY$OZYx^REhemxJk6(NaUG3D(?v~78I7XsdR~+@^_3TOQqyKtXr)if6hB_={Jy)r6KzK2=}Pa1;kd{@&CC2#viR^RU(7zy%1_o-zdc>7tzF1}H~7C#&pyrO^|DvgOO~IW{u}-%7B&6VKV6BUKVy|iejANx8BsBfW@%lgB~5Cyzx69mA_c7H1mIpdJze=Iv-=!9rm3Bt4hE0=Kb#W6P_x~i_74tswzrOUqEGn!>fm^5Z;zpSnorVclvN|ah8}Qe7*%!Ik5<1YL@j2+(>$X83E<vdrGyBCB7_Swo>qO8RS~|5dU>H3RAKH}-H&dH#cUE?q|{#ekBZ!2qD5--UZ%7QIgi)l^$n(r+3Y&0$5%Y1et#+QV<I8eGtLRt16yvc3QUzIeNm-(9eZ<#>Y{kb=u^zo9QexTvnsCBi(+ycr89y(AFG(&WaF#oI=MZ~v7r2xR!%q?0YA-Ts2R?Qq9%8Y--4OZO_|jx1C9Yi;3^oHHwj~Aetc6zbHd83!gy&y!!a#L1il39tgfQsCZ{b~jn28dQBu<f<776wJqL9u_|TSVGBHPXmd1Lb)0|)4qzsmK*=&|hVrr3VTiQE-34iA4%}Z~P$)Y4eg%N6V8k1?wcrY(+=wG5_F@QOUc57M><~h}_CRz1v@c+y~rbAYzAL?0lVIQSsnHTm~QQ1GMbWC{Z{ig2hk2<?fb?h;b$aKsj4U&tonZPz}3dp;*niC16Va;1mM151=&VhRR;>Rpc%G=!oO#02%@$Sz4_Ri>t&im8B8py&`aTCo7YHx6uP?D*-Ih5Szq8di;vvNUq%a|a6GYR0*Cv@-7k4b^ve>;+{*9L3PiLe~~ymh#{{}VmvJ&&WO8}$EA`xtZQ@bKVpw6(pxb96L%wX?sw^D2%^^U?3S2YWQpgME6ocd-47dq91@{%vm$9Ws;$JNpMmZ?@y;G9_5nr98!TvGeLbe>*q^z49C4*pJ@s?!P*Cdt`fh`fVJouhZn#H@<!DP4DNe{a1TCqgT5}zi?ZcP3vzAvNhWI>-NshtDRR~=Z8C6uSN&^dw-)5*1vU~zCGMM-Wk0)JUHIjK7PpukS9naQz#6b$|RyATVV_7&gMUhTxjc`qt#U*DK|uUhyY;UR{y#G3#d4#W{+qHq22W`Iyl-X%VG&B->vNNjPO}3XP?%!sM7M0G9^NF@Msb(=09}MY#nW&V96udDC*2?vbMlB-(-Y}G$m~Gevzkr{=nbiU^$>;qavT(K736yS-ULWpfM8yTtc8_b(+UanwaAOkq_2n=0{lYklEh>h|Nud$%hB8j{pwW_h!__J0D?ap4mSiQQ8PYBq<}jB=9CozJ``&ot&J>63-aW_$vVPs{(*dE)&{5Kr_MhIKy3=63!UPG)=NuMUWpSgg-=o<hmm`U6#ppbd|U(itk^(B{0Tef-6u5#Q${DhZwXX24JRL%O!N~$mBU=vApDY>6nB_Re=HA66Eg*Vc3i|hBh1&eQ-@oSWO(+xYv)qid@Hv9=yooa*=wIBWBh6<spOswbyqq(+}fxUYq4a1OS8AVFwqB>Xv3yR0F>G31LoG@|xH}rr|_t=qk#ITeG<N#u6Sm9i83rKVNb#mB5FcWz&eylXljE+V`6lsEt)IXt1>&?C^CpquZ;ew~@z{mg#&(azd{v7Uh_@Qe2tDz!Gyxyhc*eGW=)Vh)N*TZeoY-4?r{)(S%h46%<sxB{I%pPZNvWL7FAk7n5Wdxp8&+X3BkUflUss2OdGz6bq-4(-N6o>R#Pj<|y^vuL>b}ArqL@@fWjx#382^Mq5or4~Gyu2T|1YdS2fS`J~+_t;OT(WRePTc-WC1vzQQ4>6dn1!om{T5zigt-d*H%u^@JP(y<dGhA9Kmf-sJhf8BhY5JTVE0DXH0^a*#$>^(`uL%wt9EJ;tDo3d4P@aB#O$AX1GQ~^}=o>~y;q$Uph<)sfcI}hB7?z(2kW5e-jbYKOX*kXg%pi(jI|FO*hS&gIXVv=sI6))D-(5o(21TlL0;)Rm7>NX#bWEtGwU`~jg*USzYEN0qC%S~rfVb@Y!_@m09fZvh)BPh_lx33F2$~bV^Pc+La<^gljv=q#EytFqU?l@uwDuPG^L|`nK6lui(%~Rs4{Ij-fBif)O*qGblPq-cCMU{OxUGY8@9FyNyH0&&u8wEG5t~AE)gVEtDFdz!p@HV6OQ$VOEJ!qSUTw}a>K11{;%Mk7E|Gu?1#7;5MFy!mDs?%!`@qEUuCllD{H!d~rCLub8Ll(|^JS(cy&D-p^hl9(`x+0{Ub-_qF3B<o|Dhf7G<ImBLx6$|tH!=yxB*a54vw*Tj79xzaK^mr=SIPU-$<q1a`U0(0WX_mJ8mATEf}SFR3<-xM7t$OU-Juv@g<o%ax-$64&+zl};G>GIgSvQ^=A*0hL+_jZ=RtivKV9kEW7aV+R@hO%5`4G-Gl1u5xhdBgV>w+LvxI1p#U<~d0IS~zN?=nP3;-St1pW&1ev7v-z;Ck-{PlFUsIGeb_FIdo(v1F-7d;<m%ysN75>V?z=_YiX)?iRA=JS%are_3^p&>b<9TgT|$qnHMXhNONX5ozOBnFF|IHh;~iWIRefw}>A<ddd2vRb+bXa6y6Y$vrkOs|XgsS2PfRQQ@Zddw7LmQHKAn-b;?%q?GC6(wIMvs=C6<t`zrrig?t<O)#kL6mKVywru#-$2=iu4wLb3|M;LtLSo8TnH))7C%;m{o<Xlx;v0wS_4oNayzz!m2P-Rg!=}HJbz1gM&5Q9_|swOx*y`GEQ;$9lMG88mRuSc6pRZ7F-s%DSNhBnbiEd87q|5A9X1R2gBzp7MzW5`F$ViY8yO_PB|dDvViP<XT}{b5FtCR52z!_^1p;Xmg=Af*2*<d<Z8EdJ^nEU@OI>Ev)keJj?Cbd1H&5di&%PG*Wfk?d-`v($G&o5hi!^%i;_2G+{xSx}hZ?gl*SH(67Znhx#u7ZG;oZy$WIF;1;~tj7Q%85Pf$ck-X-u+<X{Qw>VC57zPa>e7RWPr1(^2zr>qh0?^g`Vxss5Ox68^FC*X=#?_uE6<v~k4z%^k#;XxW5&m0?&yyTB>Gm##8odk)CWTXQ)PCEDxl%@-2b_6_{7)0%`zO8?NRuutqjgLDGWjdRLs6Qjcam#R(1v!tr%?7_z1mJ*ss2n$8GVJst=uzNy!hv53NIkfU>6v1CrF@BfU1E<v%;)6Af@Rc$wM$R=#;$Y;1Ia6>^0v93x5<p&>gF-U9nM7>0G6rfgDK?WBTMY|&Gn&|P{!{=FN4wS5tE^1Nby40r(IHs(pml=d==Wr{NIg-*s_K~S=oBF!_ly#O385r(@(i1PaGf(ZBB#^vw{!-L;-jc=q7Fv;2m3!lVGTxyXm`88kGuO@hkujT2GPx_*Ar^azX&xvZXX|)7faZ!<_e~~gz!-5TG$F$JBINhO>@J?Orq;F$yp(F4+q0t3pd>6GCXzFl)JKgvOi5saUm=p{v6RkUd(El<*-ZnLc|0O2S=mbqgT6!+5vq$Vg_;8m`59bjJ<$A2RzLshRyIcTD4Jju*037?j1}|uP=>Y1c$2L7@^S-JN@^`Xgq_qC$Ks4sb`a&X#LnOkVkwZ|598;uhME<W^;aZvEaL-T;vs_eVxqSvFykKLCR`8+UqI<W8g0Q=HL<iLnQO{!QQK#!|0ctzirY&e%px#g8{QMNm*Axmp$!4e^VFzB|T3|7H75V*N0ob?i^VHtTdX$ZQ&`>Dm5SUPFKDL@J?6OSJ&5u#4S9xr=UGZHoI;N@t326{a_H{gCIG9`%#`XB|0^RrLS5Bl@IitcH8=2nzKp_Ak`*W03$GlMajI^#NeZtcnuJVkDF!hQ~65wTBJMyIP`6*i95}~zx_B9K=D<^(-n4$*z7u~-c>KbGt0#I#!%5uo-peUO?&l@PCR`#h;}}(Qf2}MYV9-^GCQG>;%MCwU18dih;`fN3MA;ohoKcU-({;K6d84m%Sn3R#jtW>EO!Z`Hs<@sO|O5iioDaz%2%KJdCMPdy?S-Hb9BT4jy-^bWHJF0VI3r76Nim0)JaU#f*XTvstVdDK`Q8MQcP{{;HO6av*Hpf`^&+PjTe6}F7V>$c<b<ZbQDK>2M52f>GZ|gU@e9Lb%Wm0gm(#p`F>!L{O?7^R|NkcjADu1{7x<^{M#EbksXctd~vi6DW4#p_c)SQy&b0b^jFA$Y$ql2>cmulLeLJj*oy0frj?YJi)(5@cm#-?5E&P14+%5c;iQPIR6=lvjAOq#Sv!lpU+clIjp3Q4&vcaeQl*V0nmj4sDnR#RO3dLjyClR3#XQ$+;I-+|Itp+zo2M&_db;|Jnu?3E+C*o3CxSx;Q>jOKo{qC=HfBUrg3@&%L+Mb6jfE*{phXj+QCs0p;Lz{1_pCLQZ#cI0JHXQWR<G-x-Ojj+E$S~-uGuLQIcUw;Oh_3BI?$IaO3uI%dU7vO0wUQU3jk;3Y(k;pggaaJR1)+V(a6bAZ85~+6K`<wccPcw67T^HPWMBVT&CupOY=*RrryuR4KB!v<is>OT;#xwBi{b#SNVcYdq2=0%uB*hC=2wce8gNn52KHdqDOM#uoBFwKd9zJ*odS0j0LjX!+K^<Zdh#)4<>!lzrx(=<B@`Ho@8a~{I$S$)Vj;noWPDYi=1ebN7n*a1>P$1h)5Zo;|blOJq)iPI$hZWh}Qc|?(qWjmFL$twsE5;45*vIZ=#t@zi#+swoYr8?1~#<Fj-vBdo-t*-x~G4-ani2mk!c@h|N|>v~RElXJ_V2=cTHv?j`7*)9;5zO(!#$7qb}+p;8TYsoMa$%>HS(PeZ>6gTYxSBV`zjNj5PoZAr)KBfT9J(-GZF1`3}oPt`D?%BAG#u6*DLpB~`Vad>MA<6%7Ae4$bO&X_k+4^lqH1PV4^v=OdaTxfp=?Z(CRHIQ~QIsu7y?yo?a)gOU1dViWbN3W1%jsv+FeLP*Edm$tCW9W51c(wEUK706_u8eOccqw0heh}6Y3(ybLD+Fh6+j#83g1vcraw~083(!jXyu{!A09OK|Oum#dd-H$8lT+x#vSp(@y)hhs+Ql9}=DB#I85!5>ixp2hB-g5c2`uC7w>xj)(8Ru6KOG+Y_T~Yu46XUL^+R?A#B%YK%k$fmS$56iNBZZNt+!i$8@)a}_;p0|!>%&yeW?S5RlUn)LO2ZCCKr*SsW8xvp=HO^FWi!j1^N5o$a~|UI?0&+9ex2iK9tvKQ&e4xs1tD6_vi|&N$@1PM6~L31v<4vC=5<F^>RXz+S(fUHFqPj-GZ2x=wIxB<oF}K4=08Gfqh%fmkPo8ISJ)kHk_-rI-SibpU)8YgaSe;d$bKgO>nn8?9NLf*ruc!XW4QEEl6Ul(g-xp{_g1QJG4YyaU42|{i1$dEb>WHrPI7gIxiCAoQ*SKP0r<lSYh~R_2656U6d(!tG+mm;!5+-RCSV!{^^KV@m#!Ido<qq#@7Q9dIsyjO|WBFVqYwOuBFe`1M4>3m0$Hh&lw_2&{a}9U6~a4Jz=j<>>7UI-_ITya3c&z#+i^T-9!Ha-jS5q0ElZ4Regd<CxH0|A_86y&@r%<OO<wwy+e=SGzg=5Jo{OZOsXC_>bF(s+}h(1x?G^-jH0ELk(P4vp=j|i4g$X>cW@5YvV|onTRvol&>S<O*LU*ps)@0@gZP7_Ml+#yDRzv9dqjgp0J|<y1Ho0hJR#CVj6MmG`e1OG;#i=SXq4<$61dQV01Vp@0L%&ppQ4ZWxXJj7jZlrBh2R7G@K)oLuaFFqbEmMP$8#1;fPfr~PcPk))Ti#Ofd!%1)o$J)e0BG$elccZRXPl1I|u2|RaFi;>t?3Wi2VpgBU#UA1m(bJWEUmO8qp|L8sHa+`R`BGhiCm|`cbF5a0=2uhjyQCbQt-XGoxPXRG&4~qi$?f4&nWg-u@T2Eq$S3cddep^|I=%mGLvx&cZJBo?YQ)MKQlf#_yCu(uq0ES#=3)syGHhj$|b#LET(53?z8flV5a;JdwXr1bp>Xhv<}@@Y_4hjmOA<BxQ~wQ8s6YMXriZ7_^Dj+3OzFCXl_jNN>{#M|&iZfJGpFi8~{?NyL;shI<R#28VWEvPwuz1UGnk%YER&gr%Le*GeY_7x;o*4}pHN5dq(ZucGT@&Vdl+f@8+`b}uCOiCt(W*k}`BgwCj!B$_7WHTB>DlGr$KfFqs?pve>CL$0r6fwN2kaWE6r$@hpc{>#qxvC)wN0oYpKm&hJjowtyrvKx!piCdqYHuF(zbcY6#Aj>nMT@&T5p^||b83R{^>ThR+2JDz&!iZYi2gS}1$4MC-Q9MUHqWF16vov|n*T3Dli<FqZ$v<C}3mjb*Jae@mB5|kE*XSy))Nt7qYxB@3nyviSt|~b4wt=v5thdm17K2P15_#42ql$U^Mv6bp51<}4AH9Yt<WLP{MBZ9$%{jMgfImD7-iP`IGq(!nrvswzTSxL^eNBRZ#9>2LM9BX?i?pg)EhH!lE}v0MPv&X<pTF%KAtGn=<KK>VxTom5@1hOr`e^%b>v;R;P~Q!lFh^mNq3pEOp6}V|iUMT77_nmAFWD_J!2GCZ;=JhJY)bPL`_t&n*5Pp@n(=g{xBA2B>Ex?^?}y>4_xG^JfAxPrXk(xi-)2PpgDP<mdYDRM@^Gk`!RwUIVsB0dq96V9gq||VFVl)Rvz{nUjgZK~4*!QZn6tBB0VnKS7BfEu9YH!j1AXC3i`64c-MD9B!`RUR6ovgxX#?0SCjy{nm|Jev7ic;ge%|FjGlgUVb<UY{>*Be9q|(Z)13V3FSvV{2#3856p`O$kqk|Xx+0c2YxtHH{YS$DGm@&>OnY~yihn61<L;_mFfbJbSEj_@!$6cSSpY=tok)Io90AA;-r~GQYe-?6B+_Bqpq7T?`2r0s8pRkk*(Ke14N)8W*X0#njXdy~BCd)jlq;qEn*2~vmGm#0sXN(<K?mQer&o@ISV*_*al43wk%vD{*f=rA<O}v<8*AT;nj6*>+C5fr#wG-<KT0Y_?U~~nN=9PTm7+@oEi-)PXyEh|kZyW*$g!%*x?QfMJ49PazJ}zd(qO7zVZKMxvBi%*X3QyC8P0S{n>#=*pj13dUO`QTi!5lni<V8JS2s^Ur-y#Ef(esztSI22yDRcLoN(gQm`(grcV<bF)nTkp+!CY9%F%9?!#0c6<hy?zeiPL3|GSk*RKzo)HY7(b#j-9d;nF2<_%U5m;{<-`sKAa<m7MuLvjwxLT^D?4|uwGOL(4XDQP?Xv<$k=XSm_=efHziKU0|MRuiW!^1Ht0vOL8f5Wz_=MC;~m7&@Ol;RDl>ig<u=Ka&v`l^8_W><bc47XLUIO(qZ{GtE)o7si_3<`29~7{SJ#QzSTRP&fQdHYde<+dUvaBsRyYsBg+ijFb7U^Jtm$$y%zhvmbWoA9C~D@qi221G6GtCEyL(1F=3`z2=dYj#X$d7gFUuT#8fc_T8}SP)jy~@NCLVUV2T2pMfQCR^4%_1OGfC0M6L4BNbHwId;M`hQ<~sRk=n-#GPo~Vq28Jn~pZG(c`5G>)`^5X~3_##k0fC}1cuaJr5QA1N6(dQSvN=^r(oi<zvwC{gik(guz&NMd?sF$`)OBxl;9T3dq<IUR;1!5l?CPA=5=Aoz?~qE&f1bw8Q)7rcxf$j3sAv5h`41XEKE?%+@s^)q#rWIZ5THf2nIYLB?GGrmFf!aQZuf8RAA8rhNA{9hW^#`HwXUk$EF**gYOLpQ7QaaOUI~>2WQ~5W>69wu3o0YYdDDY$f9xxK%{TH-)0{1sJ(~_ZZ8B}6`_XJhsFfzyL6ergw)qV_R-v#pV&q_t9*C!~nZJ>jc>WfV@0jGEN^4wEbYu5e7Hjg5A*%Y5XGK30L%mQ2>-QfvoEK=`#b25wLEh8t@LV$<KYkBil4_ZIMz_&VwEq^E9Xjle35yy&)bD3Zm_!R{rt-OekD7j|BdbK(621mrEyL&>|C}4mi4PRKaC_WXw{q8^4@DNbPjthlwY|Od_WXNY?mSCYWAu9d+{I&e+2of^%HNW!MLi)Frl&{p=;z;#M~AQ89)2mTL)tLOCU+pN^)q%9NR1VZ`~hj@tc()IZ-=>`;M^6c*)%rEiR{@Z5BRC@rj2l+boiBZ98961N=ucqqW+z|%(WFyO!=G0=w`GAzf7oX#6{LfWmtEXa~w&t3#%a7v>Ks?y<L=P16KC*e8EF*8n8I6r*R_?#K1%KKXJ=Mv8iaD+&12U^HH6Zwt*$dK5Mj|m&D<wH<bimdoNpH7RMw{R5oyw+t<iGc+<D!{6FCBosF;4`l^_C2;+ZaBDR*YG0r}3Tz<Ob$L8_C2#CjYER(9t?nW<NK?9~v)i}7!-lx5#GOpt>{Bs=Ie)ytb{ysPatjE)ClpQ|1=PZbv|1s2>1gj5(6g$f@xfwP1DiamVA7)jTc~mdAkp61Og+*B3Emt||MzDiK-}92Z`-lhb^sZ=Mui(7Z9nIlXl2<o$6qV-*Xu>_73!OL5fs((MF4>;vpukQmz{2Kr<dY;YM*N5Ox-Llkm;?;a&U<R&I3Tm08`iLOO_22@Vj<%zwBHPs<T1ddv|a@iY=D;Gz&t3^HaEXx{;MYmGB&w|s5oegbbTuX;Uv9Qcc^}=zk#^A_3yeNO=cgNBf<}Qj{*9=Z-K|-(-jeov>_92X&Rfg_d9{bOqkk))n#WhZ6svTD_0bi%TvJI(c=<7-F6IK2fBn;mN!r<K*$F!D?R!)V&53BIBN4E74;xcnRbowSTZntsDmq9;V8$)7cK>&!zRLZP-cy%EhUSbT&XWrm=e8ylw81d*u`T@h%yoa#mZ+G_r{#55aL?fhfH+zPzD6b`hG)gg%&5d3ZD%HJ#KgHhBX%Uch74|9Pqj{@1He~ICBp(Bx~TI8jdVJx4{iUHHdyQY&ocyvzt{TKEBHxRA4qyoA1DfO%tmOj!M`S&=jEBoSKdL$a87mAmMSWiM;pP-^5LdB7gKO$Dph4aK%YGSXys+sY|S}Y(<8nv1>YASzlXY6<O=XXmPAeUs}k1lMtRxx;z8#VIl9HX#@7BE59OQDwyXy0h~B1#b)&J@nerKkV#3{B4aG8lS0h@+`c2-zS;3w+hw7ko8@NF5AIg!N5CaFD1%D^4Tru_wF7LNn;<DUjuoej+YR(d)h)cS3ywCyy!FqJSJ9s2A9US=e_Ec3Ijee?;V88^Lth!CT}a43RFB?+xW81imicA*v|#@wV!_x4F6w;@=JYv^%!3NSGLvdJ*qDBf=;YHGq9NMHuA9g5T;sIAS#de45iqtKd_NlDBIb`fv=nCELpx15^&Fk-ucL8z(7zzVj4qU!xha&$cZQq>&R-w-GYo6KX$OFW7oa6XO@<0ied;-|)U7W(jN+5#$YAGW8rbg(P`YySb7(yTx|aM;n7!nu*^GLQ{LsB*h93}pW!b(@ytg4rcP+m~H30&mo6%z#X*gJ)HUV(AvZFy$q;X!{_@O+;0~@+4sLdqQUgbX3Kp0g-ca+UeD+H50ZzN*~yHp`x8b@QQ>ukU_NT><R9~xs4*cdvZG-PSwt`@LgMKu_)%iX$f4O(1~P;nJ3EOa1fr-y51K89(EnUTV#H-1z_>1`Tny)@uLWGOg%REy~}`#^g;VDJ2uu81Iwf`_BCm+Qi0zG$VyFi9{pWQc7}67}z=agsCulG?&!z`X2wGNP5$y!ghJlF0dwOQaO8i_M0YbCs6Fz_vV`*ZSdpdCuI{7gt<t%^N>&$hyf|X7|v@vepZU$%L5|G!K{-``GkP*3Ui<H5-W|=gXug?+kE2X0_Qdny#WB3RR&D)tT$kQX3I_dv40f7-9|0cJ1s=Axu?sN;0e>zTcT-(tr}4K}0!5lZ;rBn#21%4UO?4?_1z^-K)q&lI4rE%@M01wy-wp&X~%jr}gegQ2#SkAdFRI;16tniOc)h!}Q5<v{w}G7IXcvRg*Mxv8eBi9S!cuEo%x1^ZWs$=)Tggm*1V;GG|ky{3DLWqN}pr#%KMux3Tm1?5x4CgABhK!<N=JDJMtaWa5%WwXQ6Csf<j_4@u%3ztc?alN7=J$N_Ma8bAB=j*<*+O1LxMXZ39`B?P;2zN5t1-q_7^rpa#DOPO<hh!B9cHsLpCAa#jAI1w(}-M4hC$lYBUn8+PSzICJmn;`j2;8yK&wI@+Eqmgm~6{7qmB`qAeCBZhF=B`_M3oioN;0%=uE@K-ZX!5$_OJogG-&b`%P2F~=SN&y~%t;onPV;e6PE2CoH02ZxLz9WBv7$lrRvZsZ!ay6^0!1~vy$obC856y;8?1%bAIuzI-_BF#rHX`Qo!JcF$=czNYBDRwTmWNoyqHV2l^=gQ`rByx&2O5AeO(MLCNEZ%L8p;v{_qO<VHhUZqL)zymu2JHf@D6^gxGkFx#Vt*ujh+r#Cxr;Z9MbMG6rdSZa$&Y<WYhC8pfFMd@&-9lwG>y3FDQQ2Q4uD0OUD%*dT7pAhbILoF_BQ*vP~;1UprO9F=?$nB~HvrSgdJOoY%V<`iItnd5=D!CU9kl!+TBIxvI)SsG_VI@vuCtQ@cn#RxDjB8a2v{9GL1FX-%V*^G|Xy_(3?jHq%f36s>b-#NUh5>`@B(+OS>ZF!d?F`EgiH3|6euHpW&)a*qaDCpzJPE?;P=bLRysFTd!?MB5r)*90oZ6iGGB7Y9uN8=?ypBQUPfdbnY$J#Ik+gP9~yX5$fSvGB%&amT^m1OwWNd14-e5l~fJyzXaNx{Xagp7b%tK&7!B~VEY%@W<Z%;T#~NqJyK1%x{G;hHWK#>gObdIKI}1>i4QQ#}&7oueGgaY5k=?U?W|t0E;~8sH&GgeA8ufpiW=Qvlss5p1}rHKf^HzNQ<NRuQcRFXAS~^y3g8z%6+o`cr$aI<*Dvb?jkH+(Iv}wWJ}BLyYq|EdRN=YdM^Zq1FraIEi;bnz(&85&!9kpgQ8?Jn8vUH9hn@7udZV^G#zF9k#mg%da+d+m@)@w4Il$%bRp~9u-&3&t}yG6E5rqqUHmp@ew;I<@)3M$lX((cvf<I?*=em`H%ElzKmMmO84LSV-e9PauYiwWdbzJh#f0I$PLwYOafNV6=+&sl*M#(Sr&_VkN?Y86oa90L|eXV7H8nUMvRF~$tw<R+*{P!Baz|*QGsN9aMTyqNP9qCIy>A`?s}SfnNqnMmyORe*qa>diSmVnvFu7aFgZTi!4Fj>@B`XaW=lKLT;8_hNs0F!kIV`MGHe9{!wqk7y11@|O`jy?4RS7sMQk*~dYfN{8Erb{lwA~_=@wJkvom*x<?(oznbBiHUPY5^I!#MXx$n{&0$`JL&JJujGf}?F9q&~1uZ?H#1kb}z4(Qc;-luydOJ_t|pGUp<WjQAby#9<af1REzz~{hTl)+P+@DQ<X<0o%+Up;{Z;AK>fuM#cb#(x=2ookmBCP;{nk{=k)Tx-&h0A|@cSM7?CAPk+)NLB*f#etWL+V_cLpASDgghYodXXaT_{+_PL)KDGm>@lw*)Tb};PV;gusv96D`Kp5p)=8-h(oIPdsDbw-G)EaLAJ~g<rGK(<X7U9+&_l}T6o9NkqZ&yW_5NXLn<qhI^l`8RGn!@t0UBiNM$S`)GTjSaN9!aLM_&a`HqII<3E36;P7#xTvwj?)I~hi+urEFWSRVDyK4(QU0Ky6hGJ_|a0rIv&S}xkUqwUf5-Y=tLWYFx#G8&T+SxJX`aWIcCd!*COElbDH+U|}_3nh4L&29ueyl&_PCs?rQjf|<o%Q&=jpZ#1~jXhTGpIHAqokgm3v-w5zLu?RcbwYFC<H;UcUj@%^>~jL1Ysc0YEXag;J8H%k&cBSBaekQ5o1YHfn3`A{SpIjk^?Y1MFiZ`uzNeOlza4G;v@_b>e|<3eeIsaDrs6{{4Szj2IyQM{SSsCk{=%0PM~4eUx9?KVJ(0BsM|HX2@MlRDTyg^*d-Q%o^T7)4k6?&*dq%jqSY+%np<Rtf3j+8zkb__Nfiq}Xr6tFow3@$oMp#V)b1@j&i$%_fkf2{4UyYKBs+cWmiCqbLlv`_gpF!iB<XyU$S0f_YqwAEon%j<VXx`0fOQIlrCF;tqZ#Ej=F#e9lgu9axF#-=6hnYC8#C88#q^%YSxuf}6u<^$Pr;DUYmux!&yVf?c`;(+jMs*tlXbS8B(Hi<GL4u99X<l4+y*=}2RGT+?*cCp@ID^oTS;Y}l<MV7H8a{qPzea+?ND)wZbr5a9IP#uXu_P>;nwwZ<P+Z5=AljPGXRz8JAD2~)ReGDV&JQsbOs=Vm^^NCGo<@zNaLQF}%2MT*x$^*Iys?|&vTjJjL3=;U#$DW&>9mK({k}=cj$Z=?dpDn_hLMc#=bqgb-W9^e2HEJF=~UT2Fio9O0PtRedc}sx#!I{N=%ASP@XXkDzL1y6IGYqYpo{c6`OsU7d0PGG$&<z?;j;REJ`lzS0Nf*g4Ts50L?4#*z4bbD!YbmZL5l54WmmXizyIYdhajval5}&)6Q9U+Gab^-(GUA+NG9&!Hy#W6@R=s&!{HMBSWmxw7|Y?~IF7J_W&73M-mq~VyjS2%7ghO$4mJM&NB}>%MdeV#B+ZKqDIH@CM{^yFNAC;Tow-M6GGmordWvA_;MVaSZID5f+JM;U=x1j5p!?uN*q-rOgYvaVVccBS*&Q9b=`5RrNA&zzm;gTWuUX8U9dwUobR+!Da)ZppEXm&m)|f4mU4?0_2$4gs6H>cm030KWN+>rH^o;b3US2WIsU`Ll<an9Qeqe)4?(&X-vWwG;ElpD0aHuSul1qt$u)L$4?ocZPi@=u<Pn_hH)VMm$b=m{e0AaDrcY1_LfU}>`DpaDAH5gS17j2W6FStgQUOpMFmjUyNCX`8xYaudBFD~loVrH}(l}k+n-~`1uY{n7=LYcw@0)4pJCn9sLvDUqiLf0~s#z!C);3AzCoT)6jC|Si>_<g-#*kDu4+Dw2vXG6gvF@mgp<2j5@PoJA_R82S$=TW&kGrll2k{TjWrBy!4>JckotG;H*v9Pevu|sphY&IxJNf(08l`}80H7=cHDJY~uiBoi-Twa-`m1L?>n-4T!{8$YM5qr=X-`a=~+D*asOJCijsOOqZ{Y}uKJr;i0LYDI-DYoKuK3sw?n8A9ywzg(GU)7(;uDrg<#$tnkg@%oSQ?7(G;)xoqgBYu@>zv9-3Pb!slU&7&qW$>~uIhYON#@-e-m!4|yr=LozaCf&H<?=GH)oW3vvqj1BTCKDo1Meao87<e?1_nlB_LRg-~}a{cb(K#vm7m7iG0{tzo_YgByv0)fV%y9ZOto~c1542rJNPe7q0Vjn(rU%9-%Tk2i2{ep01ysZb+(h{%*qdHPMv46FufX(h|1I*SmYiJBK^3My3b(SHtr@OjG=4DqXn>;7$!UmeG%YMmcCy4c%c#eEaQl*5*!4RT6_zfPe##974`7&cwIU^=T5EcE*~mUw1}t4-S9fLEI4jfv~1Hb1bN{-Q(ju`{6pV5Kr|}woavq@fLT)s4j|kzNqp_4?er2R_!bu7*H4y&|{A(+t@E`F()a_T~dwv<J~0lgp)$L?0nKj1E|_Ddc3}&m)y^@(Sd#!(|QTfHiRNJal+hHvwsHulKvCX$lkj{ZvFbqxI#(-Ua>F7kq!krM$@3-?}yadGFMp6eg&w-$o4ibACn)Q(#T%G47wTnVNk+CxoAgFfLDRD?A9DKXCDXv0yO}!=fT>yTIn34@BGam?%AG{es`diC(^X6OmZMP2Kjz7Xz@7m4pzq=P9C&}omO0v!UvEt`#5GMVWCG=%t1@+xH7*@J8^5h441|-0}P_tF7{jX+dI)|yAz0aj1}(Hvaz^TKd61qkJQ`KTure-pP{*ny6d1roHO35!XdJ=1a2KR(u&7X<#UzHxY3y7clPSG_r)N34UcxY#=OdZop+gK{=@^mV!iw|*FLSpfSve!x4ZK=_WFw}(uy6worH+aXMJUySZUGkAf9g+!7ckhJAvp$<)m-23AKJ~e_y59<yCDpALg-uKn!DV_J8Wi)H*U-H=5^{J*l-NlW~d^o!obuQE<zD6)oW^9_xhLqdB?V>(;am*^t;O5eN}X`saK(LGaddT~zh#c9a*iDa|EWF}t;HA8n<%yTDo)`}XN}L=X*&b__-P4GkG}STmbR)I`!od@Cs#bDz^9o_qJz)^RkxTI618&@KHOIlgOnvuj>(R8gN)uGEsrPQvUB3cBV9Jpk%5pTs#x<<G8kXb#bIr@_Sp*`A+1wG|BJFl9&<S#Ec-@$3wGqi<sU`CLU|odyT(tPK$@wlR#J#?iB3M56kOVf5@XyTPKbuqGA{f>Uj~Xb0W;+s=h-)i;nmt|jxENyl>&vH58L)>th2J)Y_Mi{S=J!JMvKWXLB@*lGuStdsc4#4mBB(am-PlTsHUHqU5TeKmO~gQl5SjT4d9Y)WSHtHktWkd`U_MObXqWThJ|@;MPWn817_4&Z^9yv-;~LNBIz3C80RF4!qR<T3smM$sg-3-nuy<x|uOz3GU>!!F_6=xOA>PZACajD`{aK_8yQ47ON6bw|Kn>o#XtaHl+tVVFBeq_?W}&Ts&qyUwo>q)r$Sj6O3%iu@Xof+#kaq~>TA7k@WOO_0y%=~LgwoF08=MrcHG^La}ATNoNu2@Ym^E(E}VOuKiw^8M~J4m)v2?i)WaFyXyj-ypc68{bQ6EPhe$L($}BQyq$N3be&|LR^F#hpa^UY3$G~>=Ony9#DGHT5Cy3PMBr_4xN_yc##wDS}m^A35RBd)YoDWJbtv4HFE!J^=ieRyJ)aunGLlCl81ak1P>0Qt|Bo$IE1lq5Q9dgaw%uRGii|?#=_#}WH{vMoeg*_thOf}V4-Z<Z=o<rYgqD$3=pl-*;(b~N5i3xdZslHR4!f-BQUqIXH^bY<3ej)d=I?S+IN9<LUeWoK^gag*nuAA9>~!kr+Tl4?7=XI><p_4bRv}Q0~&V=1ECGT&Fd>6d|U~oxjC{Y;if1VTCRshh>A$~jS`9=^0r)F!n!O?5El!F$!ZyPSm)SoMRLj2t+<;@rkb(QFp(_AF2mv|Z&FcTq$Is*2IlkgANO|lU+o;OzJI#*?EE}}4_%~b1tkl0nW7}|C5_x?{O5T*AFM^3ayLT`V%y95*Q;ym@7JEMt(~90^lM^cx7DZ1=gN2vm;cD-G;R@X48DEJwzL0Y<|HX6T7O&InRwp0GW5*)GHY%dN4>+>+tD}QeEm(|DqCDEJQs6)#I^p2e9tP$%jf!p7UeYOiK=s{Mo+LFHdC3)a^NKUriqk0bngE=6G;vjM?Wv7)9WN(MY^X6RyCg`Sx#H=);e@CLkhHEnNCC$iI7kwm(0ZMhvj08R6_)DJX@f9MGok)p(WH5<W~1u7n)RCKvK%0q(XENX$9-2gRdD;LR<tQ3CkEuz5v-Yjp?1zSH!bC8*Jb|&tpam4D@`k!9n>*(koh~iZk2uZqf-6hv<|u6SD&AI{7=n$Y7p~Y6r1;Uu0V}PJ~i{JH`y6ahX(CNa=XA`_s|RPruWt45#^Q@IfFzQ}rr>(1moF!<_0$!#^K<fN_D172>vjo7T#O-5^TCDsKtU)cyr}t_qt}f&H%Q0<MbKsMgYOI61FP9)cLoXE$0PU8af<B3A~}P8yT?<9cH+O}XfdPxGI5wq99H<HqwB8Zg2B2R1x_6@%_10aEtl8T~dZ?du3P2XPwTM89M|p635`biB3yYU}V-9R2iPyKjt&_QS?E^q-68_-hIkE4x_8t93m1hKo*OZX^p@J?Pg^jPC!mb96k~K6tegM_b$5za4IE!%t_O1cVptvyvehq?w5&3yh}&#FdVu+eYeb8c^w2?}y>Z>gep`{qJYUy4}Zr@b4%2cUAs*ZyuX}`x@E%XRewm&{7;1TSti14a@)(Q=v65$C#@1YA4Y~0~BvPd`sYjP(*@I?<qtEI(S2t9-bpvf#+YcU;NCZWLb9beL|@B$&66e+f8*}0F8xLzf>&9Or2CNbJ8lS$#)jXMl2X955}xPjp&*aX2Ou$yUTf`$8d<D975=x9{4a;t1Rl&s#ct{ahW#NF@e8vL#HWoGrc@Acd0u7_xcdqT-|~}1Ig4q0&{AvHHJXH;TUW;A{O}|ZMz0{r^;)&i=Y?^PhzP=>)QHog^P(eZi4}ozlc0>UjzPG^_c0`S1x3}-}33>eoZQH-ZX~@v=bwCSrnC+xBY{`fMY#57O(OAZm!%%hjaAHfgvD-IW90qk%2qsJi@th7cj{x$4>OLYO?3t_GIl094I=*pGE0CW{ssDx&B>BC_$yoNZYbv!gSNfkIpUqQi>evh|z}|XV5Woi$FGQpqGEZB>c>koCRkj1(~t%o~6GXvmfz5Bf}GM*Ky?2-2T#jLCib4?2vw+uJ?V>Z|NY~1K#`Yo*rR>i3vX5mC4SZrr>`53C`;cK)}h)3X-g7_hcOp-Y#T9Huap_o*OPx`9dXVjq6jj`T<6ox`r74<eBjZA$D(u@cheb2|$-t-+v!HkN(|gm*9?#ti9?S)(bz1p)jNC;hX-6{rJV1r<Hh4A{I+v;dgM>g(_!VIxt`Vd-U{--uPoWwI4eJHMC{C9vVnBJ5O0>CfAAeD3VmE7n;IWd!l)+W4JgnUC`II8_do%eA+*2RmoZ#YE@)Lm=?D3XeUG7wZ_MPB3`IfcFvOVP)}^|1{s66OGTP~;Qifb^JVxIN-DnMw<*~~swM8IJ0_tmx@w|s3|RY%K)8WN%Yn#I*j$atrNa{eyeAk!|9whGLc^Rbfwg=v)DORk{wV0d<MFt_PW(S%_xd-%*miET$fu0{&x7}#iYY)=MGF2rL{xyN_YA%PEDryB)a$WjUVg4d>$c9qggfqDvW%;fxM6DxVZox}Pe%Hn$9>q6z(}`SaV}_jdV;oIm2s?TD5Y^0rD+^{sbz6M8)S$Ddw(Cz2>RE_3!3o@@zwW%V_wru6@Vtxua2%n`t6N=B+!_Th-0wJ_0Na$s%RSEy`}tw-KaTsBcbx#*U+iNF)?a!MLk39yDka(5I`rY6C4_LHbX|>`yCEE+TUfKH5LYHWf)~9O{?o?omE*Hc<aojoD#a5RCZ8D`<<E*ygmkmej`zo^%x8N#m%9KlZ63G9hq@4Cn2E`|0-(w5|Nm-8vG|5CuIyk4U_XlI%5-wo8Kz;;98iq`YWfiBp+r|{ew84H9z~Lw4?L2%I{kgMc#LwLI(i&2R#4)!3-H_++7#&S2r80^QYrSrs^3Gj2#Ms+asWPQXv!Fc?B@P|Dk6O4t1R@X7%P8s%`tS@O>1sE^6XPP&4^j;3ZwM)|j)%$xo6AbSw-le<~O>HX8X$(N~Cfrur2tc5bgPiW#czNuR`<)4fDeg=W8C9Ge$6>c@3cI6JNm@nuUh6W)wY9$P>uR%nkv44!pAn6{EFF2=1p(hyj=`otNQ*OO(%ifDit>$e1Tj4zcgz?C=+VJjN<b(_Qh2Csf2pPv~AS6q<UQrFgDPUG8fQ^)Brlkozf&OWiL@Fqa8(TzTf9!E{==!dZYK+dErliM&`5@+i~lRgPe;#CT<Ml;3p!TFvz3GYC8&;&|x0s(E#2hi-?S@W72@R@F$&!C)@^c~6-LSAKx-YE_4+qUAuJEZt;i!U>%$6T4}e4`plbK^>4PK8!y1~11_0W(urNf@6Z{JY%qYwnKc=ikGE_l>*i8FauwzdZ0lQsSXKZQjP$zOf`L9TNdN>pD1S`2=_f+wMl2b33_8X4AlKBt78?zk=zSUlC1z7E3FVOrH183~wFtP-07=PmM21SzII+8C`W58#Bh^MVX9m9WxX(=!Nsf3XNnf=uIC?t8~OadQ18aI4XR>42tRbD;c>x0DPjwd*4Sv+i4tiK0fnKjz{mk!f_pEXXE+vC8s1d5lZH)U`~W2XAe0AHV3XdkKgHy7}Po7UZbmGCOniaW84uuW5x-lvwn6K=0R&#?uadL12MvaS9{ULe$_tnXMRCw?<TNEI>eeLKi74xI}Z1jBGtsJ&`XE>_0i5y$iBVg+;F$C)-*ME>`pr@Nbo!k4m;l*u}I+ev4JGOsJyPdL$Wa(5FIsw)N@NMY@6?`g8Y7279`3LdAS2DB1^935NS)fr`P?8S3=71Cb(t2jb?8+)4%1|=>NGpn*a*t2C13CE>IdTr7FEV#h1|(_7X3BhY3Wo>?Of<sfcD+dHE=4#;xQ(-^qj<7pnQlUxxiCY$|RSroo+wP_$R#E(J(#cHgT5xalS+ecc{u2{kbN2Owam(~!wU)!jh$+Q1eQN!Wu}_g+#}cqag7WDUBxX`yjG7q{%hdTla?HY4UZ|7y5rPrH`3(G|W2j%E!^OS@+<&glHR=xGN-bU{SrU6?2bD*`3P(Sz^7H<0f<()@jcG%r0$l0CVG9%KE1DkP<hj&k%^!}T>^$=~>j%I*s;kS0toPN3*uY?ZqW4KV>v<{Ms_EDJ}<F|LmL<u_d{Oh7?QY#X|#dknIAWVTM+n%srpv%r#{H(-K;b@v;!OC+7|X0$4($pKdyXr+}s^{Pp%WE*ZM&un$Gd5(4FCwP6v!MFJBDNxt`cXP*gBPSp5r>%TTI)|ig&cHh;#L;kNICf5eA6FxRi19ijnu4`-oQ&n2$dMLDo)ZYAbSHpt$ZQ2C?4pCEo`r0hUp80PfiHA@!w!;eM?R580msvLrP<3GcapskMck2|mt0ajO+z+&AqQrtq<5t-ghE+^d+<)JLQ|d5@IjXz!lb0)qu&#b|9f03-mj<l^^|pwhQ;sS<8YLgqgip;@He6{j75zzq9QPms1ot><@L-Y=Um`@RTss?<Q~+xeRwBiIhT+po`JoJi$%?5SBa*i>-k-p&as(@8kD3Xl?wya^vjaOxlYS#BvXxu)k@}~63^?Bup;52Tcx@^BQpq%g*5)0IUwP{$VJVW6{^Cy=+JpL85I#F&HD1ZD%j*pXi%}<j=lOXImwiS#hA<}G~MEoqY))11xFZyK1&YKnMM>^2ZO!c{hiVF&s&E_-V8<B6En|@0BC(*RR5~Aub8_QP@0<7?7+<n)Rc8e&66>?#f|%uIQ?*HQH@WqJBry|Q42{xxH0%<?WLKxb6>obs&Ot1=QL+SmV`RQl0g@d$$W*It_kN;lK6UUzn_?$eoS<!@V?^3P~;}V68rv0W)vFXoa3JJC*#{O;mi|F75v0z8lKP38H(rfg~8@0lQOw^B0)&ilawHkp7$BiXr&*9I7#Q{ughe(9{rkL55N62>b;@MK3ZS<wI6+oklkUpwl-W_AFO{vzYkL+-9_9n9&QZQ*XSWWT>mwW@FD#{PmT~6%9!?hmfl2r$t|tylc`cRiJm@ru||D!A*iF|nyy+BzMqh|etwRrJ%yXlv%!a<^RibDJk$8alNZm<&()<*UfIsqpFC^!EzLFLgkDWB%FfR3J3GUN0$^?Me8VmQWPN=jdV-9p6^~KL%%2YgrqriEZR5qdsk%&GV;mx>J{+S4AR_@_IPnDhPL@ktZb#g4%<KP>F8^0PQTzcoKQ>0VxL5lK?Y)yucg)%vUHaQU|F-|j==JX5(eVhc*@wzL-`nyYudi_$qtVXM_SPGI;&~tG4Iutc7pJEuCu^%eoIO5?R-e#+|6}$4o=FJm_R;Rplvs|HnAvYX@y92pr)O{e`ro6olmDjQYhUxjv&X$3hWzuBj&OR~|3UgZINFY*SKCK~TnF@@H-z_FZ?*|jvzk$EJj>=6MN&?h1Igsp?Bwd3V%3sBL(Na~K1})BL?B-6?8VXcx|Gb2<S^8jb0HHE#@}^OTCdhbydy;o;cfw2+nw0bq+|()fVzFKe|&hb*9q0rl@qLdZ5988+u2&OYTV4ep5o7M>CeT++FC0A$S-)P;h%5iAAEy<rOk^M^794WPSff142TEcvZLP)4-bCYI&SSSX0e!j!}C~7ru+$OB1cDCzrNYqX}F^S6)qIR;bHc1J^uQ0|B3sPUULT{KJ|BW;tn|BfSm29|AXr&`r%3B{iH^Q0uY9nL5_F3JEzu$Onu@a+sCy17z^~O-#v4Tz~s#9|8VEmt=;|I{hzv5U<ttw^s)Bz>~nu;*RerA?4OM51NrszbN>h9nWrvFvoy&$MOs%eBB$F8F3hD&im*d;>Cycxag7~}0d(1oD$g7yY>2_2S|A~yDJOF>^gn(aJu?b5^O-?+^WEwG$HSdBdt2K(zwYcGNBC}Q`*`Q@v+2<mjX>jCiulNC`;D$0{yw<#{-Bg7gCNe2A>4;&m0L^OVTdcn<c$a6`sreay9rI058w;qcPMt_J!*f*5_PbF+Z+dHD{v!M)Fb9n=L`4=vN@9xLD;XC>S(KpKuof1iKg>7!29gSchzw5<Fnl7$og&yD`GTXS7}QrcA9F1Z>%L<3;e;EbHvG+r8VcvB38I8Gh|sZmA_ybS5{DyWpw0CF2%RPoA+1JdEcTDd+L_fXBTCRUB1C)S>pfz-2Gr)%p19$fHAHiTQ`Fvpt`2uP^RM3K1RV0Nvy!RFVaafn5cBM>Af+!>o+#T=*;0@{WJ%h_<?l-Ed<IUNJNi;C!a#oKEhl#?U`VyvCTM`XO3xTz(+d@&1jOjm?O_<&b|L*Bs13VQ}ba%&O<N&iELQ?O7wqhuVIJW#YuaL!;WcxW&2>m2IkUXLUJ^>P21Qza01e#MM*i+r63yUQ;@fkr*;+`AUb~4l{<aQ56xRW;tU%btnDY_mn@f7NP<s3Q_ohBMAnuE7~_7#P3-ZL3-EE*Gi8s8Q5hQi5e@H&X6E}3%Y^obP5nn|3xPTUXv$=@iVeVD5(;w$9}9doDTg0)Zu1iR>K9Y}in#B=VBIiYsAx=bE5x6R6c@cogER1pP=f}=hK(48{@Oa5oD+j^+(fSy?_H9S`vV_tdhL(GE(}K7m<ZHyxn@0NM>PSr46k&9%*;>P;Xkk1FM_#nNA|TXQ)P;ng{+0YKg%+1Tj5@^un2&VB7pBJO|}}yN#K8DNq430@azVl39tawrmyqq$`d;B0GA#kNikU%4TLjLkFQd&IJK>ibBB+)@{?d3m;oJBX;O}_^zw&V(`QeEw<h(Vd=3V)<25^J^AIMH1kW;?r4R9dmr^oZNwNoTbuOeOW_idD&^mJG)&sup4akSkMEf~Mc!N(`OJE(U4=&X4ga+d8p~_(sjmdqFbW~x&UPgE=cPYrfbcT5C=I7lB66Lk&CL}`}_(=CiFwgymGg`Kgp7-TfIs~fU@#DT(NV7MEyN~HT(|c?;A&y4&6v-C*ju_!9cYOS_HZ*Y!8iiqnhHk`paG=DMh|>gxg=Qv^!W5g0_=r{{1b+xDUxUTy>5H{BO>eAS;pq!J<5l#u-@fs0e{HNNCi*OiUgNI=VN;PIDQ?`~Lsl7a48@zR<DU_;`E-C}z4q}VJbwgz$e*L$vjNh-vOXzsWs%O$jsAwdcQKB==YzHWODyO7T#Ga#gn<A>c;-(GQG+}<k733aIZ!kH^$=Q=sN7zZw|x_%gC5-^d4{Y%?7JF$E*dYH%`gOCHx&)R@iEccGOKa(=zvlj70NJoZ{vRBi4hk(n_0EwfTiu<cV4xmOcELY`_t*^r>L)Bqz8|BgRlCJK9N{?G<e+a|C>mv`v=EM`nV5f=<eS>g>c{@yq@14?j9fS?6>-smEY*fb^D}<7Z@gLy!+Gs!QsyK7DtNjACQc=ckmmls!mr9i1pnrW<|Ms5OGhUut78=%?pa#%fcjM#1)X0oMact&a=x!$tts#eyHVX{_7Se6Z1;a4<qR{sZ4_Lk=$Rz?%xIpemFhYh(mT7r@cF$kM*PSBp#Fvm7pIrQy`&9Y@4bU`4OB6km>JQ%ZOcDG&9+JH2-j7a`6O<Zibh^KPb3Z+jT@F_qvOe0igOp^$%}zGG7AL*9hyMCpC2A;ccpQ1n`1=t^^H<tXh=RzZHqhZP9-a9|>fwj*Ho(o!re@C{%tXMp9F}@eT~Rx`A%YP3jyr3`>!OnTx#aG+Y)z$&*tZ$`>p$^uc){)h#nYHsK|*r?J?V`J#@51!*9>GJ{)4UJiON;acd(y+m!WG=~&4#*{t3V5;b3B7?9suE>k9HG=~DamQPO@(x)=0313Yg|Yq)&~xatZUBKjw6rG-7c+SnR^!098VF6Hsr+uej`=9kP6kjMFgANynEsNI5FO!?jGP^pw0}{zs%6sRjL_~~!@YH8EBz-MK3inRw1?u$##Ly3;m8^mV77uw8`3fMPh<Nm2ip?{(*<+DjyDob7=-CD&Pk*pvO@7M{k(7ajJG0H%!y1ANvp2-EKUkN!_0x)(2<7kH%D?CS%XcfoHQbt%x(uXENqto;TvKOUy4QV&m6n1a)g{uZo{VHTbG3m23y>~zw95p-5>4jzry9Dl+z=ibU9&KL~iH~zML;UP15(-IQ{gVc+sM-R@qP6zrEVhLidq2*Ea{h9ghxPkAB_x_2BStbUFHJfMc82*b0wR&VI$N>6(?2E)7$lQTrTnjX`$IN`*5=BEwjUc}vkEe-sd+LbMCpZ+;utIhY~<;bKpI-9AHB<gxB9O=2;deIl5T`0=N3dCFz*EBI>K$_f4q4AWR9c?g{#{pL`rPpj)E3!#Vt(i9f(&d5j-%BGUFAzUIu@xG-ka(4MJLAu}vt2uFVpLTxQqs<)=yY=aH0`n#FM?Vau7V#%&RI_BpiHPVa*q5L7KK=COH+<L+bStMTpMLuJ;OKY&3zzAhLla4m`b6k68azhy&?Vc7J^^&pFnLd-Vs4+R#a!}O_JRMdWdoor#qzm+Ta@oE(wvR};!oY0L`b)Y!$k{9a|0^CHKj++EKLKTx@9I%jMJw`aYc4Yn55Oax|q8%%og|L{@i9O`h6R+UqsbB8K-(_=8>K))}rLa;_^z~H&(yJ<rzc;WR?OaKf==?GCfN&pQtQ~Ym)`^?s?<|r?V`RrRP(VpKvvbR2!r27keX19J$N2C?=ST>x>;hl1omtaxWwle1(&?2oC<wWs`#+39;rymDPn!)8c(MjFJg3V_O@gD$3zR(Pja4=r=g3>3!1#>hE4Bm+7mNb1{{eV)J37Nc@QwB^w%91joUeNVC>*9KEyI?~s*tk<Dsn_~Kf?GPai%KB?Yu1OPN;gs>!I{W$BQglt$>&y7J*Ui!pEKp~w=XzTQTys0^vE-oeP{3jN%)c-|e>g|d4NDF(+c%S{6RXpUY{VfU8Y|<2E`Nh))V+<ajo=OU(C8XAIxcm`7CG8DgI!Ul)!pKUFr;A&g_r*(hp#|JRILbcV2Og2VHL9SH*hhBBgIVCBOpuJkER89$zAP^OPGb6}$t|&<(H^(F<)xsLbm@v!l4W}3-z%}JUpLdv;MFZKZ(+=%=32}2e-;_B{VCfkfG^>?`%NA~*q)vzF^hUMl!}pI<<{xe_$TK^bbWaWsq_P9Z0cs%>5nc|?iSG}#Ke!C$f}%?NrL2yuv}RIMYM7)XoG^|PMOQs1h|wiMS#aQmhk>UPKXu*=}C&Qn^U;fb`)8c(78P4qUknZOhb)0iTX>F;t!GYZT8EC1?!4#=Q3qOCL1zhDPqAan(^O*b0Ho6E>XQHpP#P4hY3~~8l6tQxHLH#s3|-fdHGJ83#-u=C8rHE))uj&yfiij^`uv=r`0)zCJt8T5B`urL$i=CwQB_Lmzp<hD`#>4HLV-Q_G9a(LuY<&v%TxW!CQw0jvR=qMW#7vqONR*<0+kiNg@ad9)&!WU5kqMQgdXDGjH9PIuaOLY+O(Rs4KD@JQKK5AbC*YG~ZGO1O+ZYi(R@a4r>!rN^Q!am<(im-(RGci~OO*tGT3Yb$1T?ku+kJGkaFc@0JyPB73sdu2h}Qhh4U&V4Gcg6E3fntvdsz+kNu%8;HNel2!P%UIh~*BLU{bkPc~L%f>1}lWuj^#)=;@xzIqKbfncmtAX9_@3@isy^10Vok`6V%&?1i4>$}e*sd^I#<Qq|p9Rx^J;m>2`PKjxf@iU_)Y#to9R^cQ<Um7u$J*s(H<-3*LWx5BP%>!^IgJT$zt+I(epIm={sAuObGiWT$bo5c-e0D5rKOI&@;F(}exg<-2v!E77^j_fH!q!6)CP8L>3)%)Rp;?z5=mV^aaoA6g7f&PX(Vy(&y|)WMzGGTDohJa{^!p_3+4oA%tU!UF$z!N{EA#sk%>i<lR|Q$MV6yPmeJZcu8N3UczlZZ)>F@gnAgO_m3<_yloPcTf}qbxC9GUsoc?$!LFt`Ssdto=F*V^`Ng4BIUZ&%#bc|wun$@l{O_+VHTo)J@vQ8WcCl5R9A<3AgJ>!Bj{!4M;Jsn+`4YO};Hq8CvNJMDU9!Xt^Pf2mb*unSc;TwJCUw+!nn<oFVrA~kKjRqpjNNhFIKNqUewClG9K{I0HpuaIA-{o2sk_e9(f9(BD=rpu&KRKZ_pT*wF&tgAi$7Pl`8rx<}5B%1G)(>uuRSg3G8s2?rxr;l?knp;+ZVyC%D|65xxlLOIM`UTs@Sk&d(t#&QH!}hH8F&0rBJ`^0s4nL7z@Nnjf@#id0D_A&uWm6n_6|)vOKA8=;~p?xk>643L})B6)K<m7D$EZV+7{=KJmcJ0o0$f9)hY!d3AOBL9USh_6Uo?dxk$>1Nt4Tkq8pi3qzh$ahaNKB&0Hjsr0$EFk7R~JZ>Gnxe|LVn$gz0I-+|J{66VMO`S3^k_}SKg;*GPSt5V`3cWy6Epz$iX=ygSi;tCS+${3m53YU0jzIUv=QJ!%rGrcJw=0S<**~B_)fZ%^23H0dL5EfTAlL7i}Ag`kIas=cX$stVBvZIpBW{400`(@fRIWT=bAXyMVq}BJk%g6wgd)m7HMO{yk!=a;N_bJ~Lf8qjB9RjUsRHgN3G3TB-^A|jD*`3RCAlz?dQ*h^+7`8eqQv(Ljx|_`o2=<p$E@BgloF{I_swRHJ<@j`I-UZ`-a3_9;>W&c21FNjh1I6l;CdI)@i~kxy_`ZYdzZ(&?S0(J5KK+P0h)EdW&D^0^)rob9oY!(WZnj*7nh47s_`#z*FyR}$>pyf^-ps>AjqFOhX5es2K2=I*`9J1>MVA7$FLv>ld<(MoblpmACLmdMrtZgP`JPh_5b~;v!M!jw8?^kS%InTE8k~V-Qp{_+FCMPT5qKySm->~P?rLs~=_3KR^^qV*8f;s0UfgC|O%W_qy&ErhLGm5;STjV=Q)P2_n`y`(wLjnKnrXb1v7j~jk4cr<6w%E>$r$*~{S3S8*bK8~Z!_eDCT261FSilP_oaz|`f;;?kfENw?RTW3)X&_Uczf=iQ6~vJ;Jn@$ov%gCvD2=AM3;1V|4r`%pCQCN8`hhO?}{zZi=%Rr<h9u00|C(vtW~eDwvM!5YCmH^I;%ads9nhKkFp<40?+JE`XL=JOgaE#9pX3U$M~u!TnTomBq(oKL1l%=0srIo$cKB`cjgDe6xbujYbXHQY%!Lc%h`O$-$=nYuiFq*MywrVoVb}JXOkWX>IkU<B4BUKdSKX1?ZI^$GDJMn&Qv50b$Z<BPNH<-?O3l(l3ZWdVaAP4`s5&W;zQ|7vWfQi!)}t{<*6(Y|Cx4C=R3}v;U^whDa^1P;(Xz(`2+ERfd^P+)jO(&Y3E_S|Hih;G|N?lYDf3(4(7s<qa~d$V|;_R{s0|s6YyEftvJjxxHRhuM##1(Y;>7Uq>kY`FDyp#9OBUV0PNJFmc?9|%YMgY9`ZVO+_l}JVj$Iutk~;HeOS`@-E_BtVHfFnwJCf;+?Tpqo2M&ivC0qORy#@3>q7h_!=CS*oLHE8;icz>|FV1LE`FkY!`;PEK=&K+5HDRlSXMk%9_t|5N0E@(uwqoEe37+A?72Ha?}q*oiW6`Xn2(!7p||OMV|!rr&}>-@W?MvvyD=(g;bK3!C5a^xUnd9b<_q#q_`P(lPOxJArr5irgsx!)*mRcMB)9SX`fpY`eyN~k1<)qD75wgi%|qqkrP40f&<fziK5BYka<1@pXX)G>PKnZj)c-F4xR3OCYnN5^zYutasvG2@|G(eZQgs+wj5Z1k%A$r7h5=b+D-wYt;lw{L9ZNI6)jIa>ws>T!mTRFg#yL5$7>VV7*zJ4ge{n3%d4Cu^LLQVyMqe7}$x?Oal9@>r9p+L~uCNxcyNKmRF^B{qlrN)4>4#)oYqyCjGgY!j1-(!5TRW(@XAHPvk2cirxVlrT5RGHID?39;#bak@7GUQmzCI3KgJ|oTNtkCCV1ay6!~qi@RyeWFZn9p_@}wTO?6IRYyizt>sl%^$zoVr!f@HQn8Yd=VeKz}Lf!xCArkRDXR=;$;0(bDgPqw15+Kg1m#n^mxl>W~`l&}v<$r75D`~rJ;iz480wDZ@k?c+Gw+W#BJs{rXF#+cV4e-ci}Vt&^;U7O7kH4loR2*p)pReiBcJfBjj_wq72*K@@MZF+rm{>Y{L7@V(bKSJMT&4rsT`_gD0QR!qDxyd`m<3Ff9;X!@t2r8Igcl)^17jDkGgaD>u8T%5Y1$&pAt~?t&AFQ9Qyp#xvyXV_rHBVRQjcCTMlX;KhB$y!TNPak=oW-79nRB?}IqO1OakS<L!wX2iePm)~b?(vL@e$2@^?NOt_0qw;HWGF#eAeVeEmJM|#Cb`o$32^4<n(ml{aA@zExR&m`|oq8CwF?Xex{X_<mbkj#GuNE5`yaIE)lWVlv_bgHgjT5oJFo&%*59!X3`6@)$gXtm`1V~R53x!4AxFvuY+zt3H?iAX}v8j0c9erg8L@+z2i71njiSh^Y>0Kph)NUr7d!)26xE;2Mk4HuLra2+9Abq(*3e^^l(Cgc=q?L&N>MDgX@wVil4s+D(^!g&DV>HKVkyKdE?wYrWQtYD>Q^1J{#z3wyL9`nLvhcS^u!ks0iBZTW>MW(`c;dQ>X7>-wPgRYI?wo3}dfY&y}n;%@{6?IW`v0c~jdFxfmBoK_vz|ZF;Ae^pW>Wi^Z(U2u6zW{q`hqA*dNZ(WPCY7l|8DSf_XLShO^cF$#{X7ZE;76YH)cJ;gpu`_6MyPBq8w@v-Pt?7xVvsml>Ng!E(}?zAuOIFmve^9ma&PbInd@^sraiF~JnW(caG;}1HiMALKAD@E*<i}$?-I`kcmnDV!_PF$m@*)BgcTtP)_PbamLN}wIDTsjc*B%Js%MB-S6Z0bLfG0uXVp4h9UB$&6)0&wX}v<#zh1gf~|r%B5A(k4-~9>mv%ZPUCB@6wj)S1>TRzQob!{*%*niof5KwVau*5>0plPqbdw7mdz&@V={D(rYA3T{bD1^paU^Zkm~#Ef;?#DRf`uZ6N-<S=8(~%vobnb?)cHp>V=NhA&P$GgQw-V<+T*t7REZ`6^=%$N8LQ#m=OxtE-FaY#g1R7nRAJgcOhB{z`33I5)e<X0;}vx=GaQU3q*?ZweVcTI94wW%moX$G<eAYhqRw2sB|{^)Bj7tJ{3sH?o4ACVY_-t-vxyX~dMy9N!!1^}N1~=Ghp$yt<v)OP4{Ve*JFH%K{?G`T5}Z;Fq2K0rDVmRsqgV!EQLLfzwMq+LCld#njbgW4An2*;eC{!wW?L72CY7eky7fBM=m<N}(irmoZbV@lqVybdk~#ny_StF?8K<x-aXY-k6D5DQea5c5^)PlvDlE$Q&bR9DW{o8B(}64jQk^ESagVA3Tn+o$s?^Ceh=)gdLZ0xZ%_IJ}VbA1#ktLrqv2{EaK4@Z)wuS4N`4X?4ks!Dyen<n7pNta9rzGAEjlP7xq_C**~jvOlQ*jeYGHbb3g0SdHXF9-*!=iu10V@w*ok6X!8~c0__TB$s!+Lsj<LHcTi?8W~hEsji6{4K|Y0RsicEyiF_m>j|5kE)%ypMcoCt8=7_H<9U$%r037Y^kA6Ga;mU9uarE>lD<F3c4-XEx@H`68|Gs;$w{^UGuuqrr-of@S?g64*53unbzPMDsinMA6WPFz6Vh~4#H;&%Cks3Uui8_C~yZ`Fo?a}D<?%vL5Z)g9f<DcWmK0Me%!AyC~g_^&Oqm5@@pXPk*xP~Jw!(|{Iih^rWNFg2~ia<@{H7Z4&jha_A7MC1+iF<`}Vk=qjy&n&5^4I)H@8Bq?RqIv4Ov-B^jZ9LZ!H^BERpdQKMGt&?ey)!C>UY&DDy;j~ll;Fb&<HirA0Q=_?!OBzX$ddCGOak*M8Y&K6D;Y82$yBco5omO<j@s<S8jg7nj}+;oo*_dhX9gM*`|ISjQ9vHjU(1__vn5ACJiQ83DVM&kIY3m0u@&%^t;Luo2-1&#K0)5L9A<$yv`hI6f%<faKO|79vJ+`VCS!|c77k;Y49J7i}~$HmfV;^xI;cq=PmyJ?PK3hi>)FJ8CMof4}lafIS0PQTzV;Y0#zchxJ+*^`C4XmaBlNM=%oh`dP&M)k3{s242nxRv-iym+*h8~xNx+0y+h^Nd1)>db?%>w*$kO67>zE{AYSf~oD<yHw)Q)l?O6$DGp2VSkxp_mYGROuxaZkp+GG{AGA)F91#hHN`v!cg_t--QdWn6cmsQWuzVrh%9~JMM-9vZ0jU|8RL^D+zq1j~Fv1wo(qdYMUz7q-GYy(UQ#K~eUnt3XDIe3kS=CI*$<EV`U8QoE3m7%+W2m0rAk|&o?QHmtNYw?!63<~CQ^|Kp#kvF)C_!<H|y2>UKEsGrsg2z@ukVAlA9F)|oUP`4u<{pKSLj0!V(rgK=h83wUpnTcnDTrE683;IUWFSY(FbtAvoMj_agDJ<hrW0OFvP)Y^&#QjH7n-4cb1C9#cAAGVs5Yf>Kk_U-GuvskY?=@=_{aw-fBKPmh0m)W&8)d6l21SMp7lT5zK9RuBww2mTc*0mFQcTl%LqW`&>4G4;%YAV!d*bmPv=~;NlGP<E`#eDxVxFT%%X1CmcT&qO8NuH4(SL(DkjnuTHub~^zvv*Km|Rq`H3Zcagd&s#c=84bmar`F&pC)Pn%hPiC4#Am(YcZWk&A;u}}(a<+pGv=S?(a(n-Ra-G*0>e%!ca%wcLAKc!`6K$XwTRx|af<eMe^G58wUpy5*ZKwjcdB@b+n<1uOb=T<L>q$x=`%aDI#k;g_lQ3>aoPUcL)7}O5X3h-t8rRH|KEiD^d&WekkhrN%(JUner0X;zIWxxzIqs$*hmXMpcHv^DKjO*nOGDr1`wwqV+<$DePBi?Us!wEzR&3kBW96gTJ)rz%Vh6LQnq!@03g}U0=)QrHIkqF$y&$#&bW!iL|N!C^n46Sd3cEJHBFbH0x%!G@q!hFgDm|bH34EMq|9qPpLFC8ohvQ857GTiiKF$v`|JVvVumXjlt%Y3tQ_-l*~;;6~FG@aertfOIc!=h>rVNRM1g=rU@xuKsMyQ<nL0t`QGKo}bp5+e~XK@3=ORW8jpALI^5Y_>9D1DV!Cv^YPvN+c(3s%%M3&(AR!B${x4kX{1`^2Vu|YwWh5-=T-6V`Jn2Bdxg&A%2IhtI~CKx^k1{siYND#W?305J9`$J&~`iJjgjD1$8`4i0D-%I}tKde&lt3?hk@hv8uq#qu)8uvC)O`DRXr#HCu}w!DYE@mW^vQ6Za3^8i@G-bg;^%cVPzjX2sE_on|vf=g6Uq1~Y;lpRMifoufGN4%4y;ne094E}*C-;J$<$1A4JAxn4>x0*us5Uo;)Mn_lf6+WGAKb@%94k^vL!IK*s}um^09d+na<mg*Zhv7;xKg#guLW*0PluJr`RG2}9Pz=SugjJv<}>(24P0cuXOCv-Kci(&-rj7(4taYzX2t0sr(H@ycN`14GXv11q)9V7app&EKwsfb)QV)3L!(T5LQ)4|UE@x!t5k}Kq8qO=i-wyNQjLU(%3IrV>VFm)L<l8W68n#2N7tZ(O*-1G;d5hS$HC@g!}H5q3!Es>c{ZM0tEsoqB!_cQU;IwN0eB;AadBKADl^1*c1*E0CXr}PQ<n_pI4sYL{96)~H5Yj}PAzJ;$cRoz@GH8&4TlRs@GQc(r6cwmwIRxLQ8A7h-+q+2sFztjR?zKvL_eztk7E}cO`;{er>PBN&{H(?9ZooWh&qEkkAEA9tbW$f_`*tO1^whbV4cUC~fq2)i(vZbn;<;143N%6(tGCI@JJ>l4W#7w-@V_BPA`wxS+TR0mQHaV?sjSQs(XV0g3w8%4W7ryV-4hP9(^^<P-8I&sM#%Z2|%(0A#(h+)b*yoBDy7V_p&kPpU%IXUG6&&c=k&=f6P@q}vRf1T5u{u*vEh~{Q1BRLqC{^xFP8Bu&+&m8b&zvzW72jB6bh}8$36dw6sZM7LWHz>1-DX7NloRfWx4FkTs`Ol6an*{8uYh)m<Z}p_QMSeP@SH6kdC_a;KNs<5$r?h*j`~~Vvn+qdA9QMZ8*D3}z`;N^{~DVoq+X|?|3>Se_C{;&a)vi?5ohjux#2avzDOsNbTYzj2G-ZZMP8ZA^)}(5Ac>}_OiT;{r%);;YS=FEVKPGm0&)~`O>QxGnq-(asW{l!tYRj?TyJ%im@IHrtI47+5OdR~o?%YbERCGI<TB$_Llbrvt6UK>K-tfqcA8%y_aKt|bB)QD2CS8&6?si8WL4jCwMqV$2>pa@#+dD!TUvr7^iZoTCqQT8p&GuiaE`h;x{?fTdr5w|KouXcK}c3uoF-IpWa87Ca&D~YOTNC>2kTryS@UIq_eU@!VqjA1J;k<7cBhxx+DyMHw&^n1W0!x+UVPT5p^5Nl3})PwnXilMf-vufw_%Sn$HB^N>Q-o7$N8=5xHDmS+4_r&@(h{i>EP>^HoXIVZ7NQ#uFkoEdTOx`u%oNmw{IpjKB1C({NQMBbg;kox6zx!-Th-uJo_w;2=Z%mc#eMFdd2zNiSnS12yD8QP@bEjB#}Y>o`D;-f9JBxRZv?DsEn-Vy@p|oF+8g+lFw#V?3WaKvB5J=uPEqer{ZcgEp;GELN<nT`o7Cd_HDI2Bvps}ZoaF$%De_+H;J-hkt2QJRrt~;L1d<OWb+mWIvM0y)046ET$qEcVISS6JP0Kp`i`c|YDoHBm+!*{EkT^qAwNr90J^Qr7__3>VnO5$u6M>NKkz#@zHxj`88mv6jPy~D9XAQzuzusM5`7mnQIEaa0{L7!_!3xl69}^!xw}}jn@ZhKP8+EC@l16Eo9I6_AnpQYC)Do%u`XsAh?_&u2=@cMk#ex|Z~hQJgJZXIJ+F=HC#+bNIeRY0oW{;dF(RgTdg}`zz7GAUxD{eR>YnG-CmB(ZQ;GH-4&nnj#EpcElG6_UWt=)0a~R1SS`jie@CqXtT?@AZ-I<y*G%~HM&ZV(+NL9{Ikwk`7-7}q;FVUX@4xJD`(iNd-&-y?%@{Z^fo3RIQ8YGiRFZhzV+kX2KGoOJ@W}v)~{0vb*sIQuvILm8~M+<nV*1_!5;4?F>YZChg3z`Wh2*O1NP`A)S#kpH9bP!+%9V8(PC;S)h0Fz*Xzuqu-BroZi*$#s>F}F63sysS6>+uJ%d^f<%MtIi`JJZ2M8SA(6x9jXqG}dwCqg*HO6-|J1-NzCCBg68a0mk!qQYYuEf%lRvT5%A)a^tEaTMM2OYca|uP7XTaJw!Q`Bi<^NibmJTE$=f7I+M;kr49=fB;DBOW;C!CqRAh@y6zd-Wf5ZqzG`%ZIBKrt%Ne`5%r{pPXX46Uazjf~kyRk8y^t$V$d1Sg<^LpWX)s=}4tCDv*XTz@2WFO#Y)mvX0`}1ex%@_>)0LqKJ3)|wR;&|9IA*7RM-ZBrl^P*vw>HDyRAWZrm2Wu_7jq&3XoElK{Z?g{c`|ceV<x_SR@g*!s>DZ|oxi@>+uGf?6`NnIu>o}I5*2GwN?RyFYKO2AEUQexcCIb+=V<2xdkulE7!eZ+*2)zm4U+=)h&MRiI{xh_j)-fgwJfT^70Tg__K!#M1_`ZXH`YFEukrt$BPb^sb9dJ7&}K_E&DOsja;2VTu>kx272d;4d6~>uU?>-wW0tW}C(OE0R$3M_k0G#`zZ<>2=3Z$j<98gxIz?`=Mx*tovV!Q<-kxW{YBqcN^)oa>VLF0oSuW;X>wLEMtsC)TF`Yuzp@B(w^qM}SQPCJprQjnY2O%=#8*cbnpuT;$b@Vf%0!XFX2Ndx9=wKUri;2AfKKrh75*yvKSysY3X^Z$W62pjJVOQheY`l~*uFA)BddtZW67j83*kS+sDEhgW*({pezwv05e7eY6QsnZl`c_HOJy=49@U2Cuo<x)<wD%no&@^Mq771mmS>=tbw&??ZXw+~LG3shnLehnEM8}|B%8Ra*cV)TvGoUjD3t@<(E8=wDvqL0{#1bTlY@8kA{+3tiePg;RBh=R9B%TB+W)qf#JaD=nevs3(7rAWhj(}Tl%!LLxK5<!&^7~ZXK|q)6hLyONnW1Ia)DX9qH1W#>H5xQNiYcz&Bd#zBx$-Nm2Ki-l{>-K)rXD50&zFu(#n_=a46?L~iRt2&)lLkbP;1PT*1_#=^)M{?W|5vY*MRJzBw8=qCF&pbNfh0oS$WeC%bk4}6!0~<<?u#}bM{sRii4xwpN`ouzWQy*k8taMCsOlT|Ht-LN3lGv#0Q64wnGjxE4uYpzirQ}C3yOkBE+#}D8VRlW<-NX{k1C3yu72>Oovd|s6J!s&9r1ge*x>yhaJq3Kjk*fQEP|#Ram}d@Sts*desojJ^pbd+sFJ=Z<X;7wkoLCJoIM8Yp&T;+;DR9a{()J-Eab;)|Pt(Qu&hyPEHy>d_L{I8iXS1xpVRn|9x2BPJs7-l`pO@IM+oBO`8tSq7Tqx!v9qIb)OmiKqLNpGFzlgrMO#|(yWj2ePB$))i|1E*IC`;|JwBU54I-q^(B;^*h6DiVjn*MiL)U>O;RyisZ{{(DKV&aQ|-H}Tb?Y=-bXX-%g+(bUEFV6dRi_CDvjqIwOgdR!ks74Be6ujB*hI04(Rv~g3RjwRTE>cYRMm85f=+~;K87><)X7m<X!tV*%4$d0(}EgVCEwmc;tI}^A%k;U{$x-j4lvqc#}A;G;O)}!luh%+=_}|)0P;etrLu2zzH!=T3>3Z_lwN1VUxaE<d?k)Caf>t+koS^gdGLidpduZ8ey2Ud%zZZ`-=InLNXVFjNuxnYuR*Lgbsawv@;*9O=+ijX-j3-52&|YX7f;f{Y#PAdKY+U3SOv*KW6jI&R-9W@|9>MT+PL*2%RgU;Nc+*I*Q~oQi+|<v@K;sg5$W%F2r&4vFVZP9qlEzwBwJX9-AgVlqh@CM@XLp*K&Gz&iRqpy6(iPoaW+MWb;Ex!~+ajuohfMPA_BglX(rJTPref@juY>n0D+RY0Q~81|-~4cmK8f1_SU%%-^lQFjd9J#Uihr7Y7K|-1KPz4YA`6l;W-^6Ns)%p)Z6&=m=g_4h_Rn-wKJYz$Yr%<QzQ@kl*^HL8Ep(0K%?yL?`kz(DovoW$AkXzuJU{9;7^hKdED9E>v|Jv$!^pUowje0>3h4pzJ>IkdILI5BJX?>K$KcK&lJt^mD~P1zBmHAhbIAd24m!`HM%@06f9QfCNFCesYpJTr=#d=VlJ9wacM}3ai#I;CZF!xaxu$0z2$_)PuF^w(WXd<~h+cu-%pe?Tqe)@JDnngjuIK&}%b#imJmu?QSFd4dV8Tr)xCLgZ-aIaNxpMEPLZao7rYMOVpH~L@X*;Trq_=*%b~bbDICWvjsPbAO9vngfE^&-+f0zaZzJXB%)6eiM?Ik&g+7`_8AZ0x?=<Q#Eyu=A$lKC9%_|9^QiBOl8O>bl>-hb*=0|#!@0h_jLrph&gHPFB71FcZ)F<!ELI(suSB&|88kj2!h6KCQFaMMQ9d`$b7VZU27&K5i<SD-rj8w|52)X!T7++FW3iGlKh(-er<TG60T~ncW2jikd;TGvRi4D@2;)$Kd65qW9&53jxjxIRtmkJ(F2lXrL|4|e0yLC5;YgXv5Unita;y4;@1Z4w<V$5}Tj_ZYtvXl<z9HI7;0Nm4ZP04aU2Q;y(3Fd2Q~YroA2^WNENC*ipTrC?kTDh-i|;6bv#9B$NG?!1>4QZ+PsZ=)fPD8X!^x1I-h)GLotpI*{U-Y8*7Dza!D#C90u_S9VRcnvF}Ylij=##+4nLtkTJZ(FHInb#0MU0Sjw6R3u(fZ6Vz{^c&Md6vJe%Wnx?&v2=-v#DgiZBn0AQ%KXg8zvKJuabX_GHlo6Oxb#%vBsQN6mRYY&{0k`s>?xzVfK;4DE5K3fdIVA@P(2;8f^RSzsro<trIZ|<C&lolcoJ^Ah<_xJff9X@a}&u^l~GEzTGqglEHngFQ32f!bTo@`B)#%LB+i%Rnz8neG5Uf&5c|CGd{HWocN;(Trc&?tY3zJp2YS>d!>L%&@0Wj1!%qB@RAmNmiBZ&tCUF0c%_90^NIZ=x>1tBvsS|LyUMPm#Ml`(FeAal4TV)n|6w^xmzkmDD((C?7w2^qVy@h|y@4f|0~TG8<w^T6tylIHTS2oVRY=un8M$@9LfLDDHReQe%^z^}A=b2I7Hk@Nd9xxKa&3TO?BJ!8g-y)3u~Kw@Jb(wD7227Qq&U+i(K7A#ZaJpa|B(Cn!9I4521I8;(WtZTOdFtTr<~JDNH8A8A>%6LV6(NDEH)a8j1ZZBR!+N}JN*MXNrMWnz3AV40-|rnDQ$(_e4zhG|A4!K%4tEu9@0gTV%q)N@Y#rs0^{5h`cb^3|pe)(nIC;%)PwFL!{lajd7o7HzU8h_?`KW?<oVnpKMO8JCxj83-%={>l1T>vEJnSPk?Kr=*tTxY!DQ-~TcKaxZ2o<hk##A`dvMC3x3!LaI^gSOH7q)qYdn4Y;%WI44$O)EeIfD5SI^1ZB%k=pENxGlP$Hm8S1B=%s<QR<8c?JHQ|`R=w)6LqzvUQh4lN%61pOYx4<Tx@lTBxiJxm_-&5crX@j!-z#LqnJwGZW8VV@T()T+Yji_J4S&zln>~0*4PKGpay9rbPB+<1L<#G?bAJgKFYS{S6#Jerj_Tm+LCLt(GbE$maY4n=D2_Bq7Jq{X)eN$f`>g$yc&gy9PC{c6;H>mp)l}?2C+jbUXAo9}dIKL44OFOODFK`LX}eASHjEyW0EGke9eZ(|)(Os%6P@tIvb3Kc+iM-lvA$=aZGSc;Sh75!I-)cWX<JsO*Hs5+Aon}xfR$86-ef=fIX2VrJ9X*zB}pR}ZLT%^$pV@I7cnncuP{oYr4lLL=wNXQUK(fpF#M(?uAn=tKziI1$+;H@jR6(!iO_6>C;p)(Qz8;Qf0YlDXr@98K6?Frjy{;*+|g&1x`UnMR1d0f%5@@2(fb{#>fNSr#3iTGX0N4&$yR(OI9yP}p2RjKhA4xtQP0QMevr+pMO&5!N?Qe<?p;TY&HvQ~uJyYDatTm!F8gK!E!Fhw3lfMZK}(vNBm@=w)2cvMV^yiDfQ8dXOKBl}AT6+J987lYKshX{5#COH7=Y#Xf)c9hhKj4usx;PtLc-=CkFsu$^Dz!u(d!-V?N`K?`M&K;NED4F4%5HJ8Fu|<a*qe?r5nvSZFd|?<8R6E+SK+oNvA)z|Btx0@o(ce(uDsNSbMtxWDu4V+v|Wq?r4d!xt2tQr0mU0@`Z-Pkc35Iuo%D;SI7VTx}K`)uI}jpC?~ngZ`UG#nVz2hsIJfFkpYQx3|wt{CrGVk8<K!ys6BjaUdrh-6S*f*38Ql`G_~%khPqfcjjwfX5nU<Vd&)z_M}0zoLqS&>-jg73I{zAJI`DOS7bS5&6TMSo1Rvlbxp6B#jZ64`g!Q42S0|5dTULmqhw_4uU5d9NMdqe!-vwbXT>;YTG{rgJQY6Kpbn>;LRK_YLTn2Kh#o^{RBR^bFM`OR;6a1f9X~cysPdBvKYmV*4(vovKW4%aMrWf9>R9`!aDa1&yMi=dPC{s~MVXM{VmWb+R?oaBe-e`X^=U5n5e%hDmC}EI{b>yz#zZw&hD1|}?#ij(jmExBbpFrP9vc3|)+h)jb4WHRocPs0Vvq;4M7zrpiUWp8h&NPMAYN#c?ECQAf&gV@kL2$UMgf-)mN$uXW`q?GS9q<mp4GrO%_zE;LvZBaL4lF**X>aY8gdY@zuxvxJH}tW5T9aQ*?TxvFzTRAG8S2r=?_1T=Wkq?-2rKV%9X{7Wpoe{~n7yiy70HZioVs^1d#Pn+7n(i=-2$h!Bv?ut8mO0g#6m_KR1+0gotc1xV~i&=&331VCokl#N!)ht*xT+XRQk0uab`+2!ae6=w?dJ31XX=z!6OPv2nWJAr5AMmj#|ZBO!J%qNp%)s^{#G~CZg(k|J~8scSk5(f9@xSsvdY!Uc$F}GJCQ6mf=4Ul;nB~)RN$@Z9mkUQbeZ5bydwN`tQwlOxI0uXK^+;)1ZsYo>*Z#mQ)dz;Q&b%YN%TBW3_-(3X4rpUI6K)%hOPkIMa$=)y@#Z<WjXjTq#LYWF>KJ6%|P2(m;;UzXA8|vEn+R{^B$$KGBjOED?UuzGO1tY0Bu+GZ^35dvJB+W;0F-U4J*u`1p;BhlKn9rMh@6wGUgUCb*4QUB$>vXMW3)YsT~@1^_GRz(na!m+p(zrL-c5v0>e1177)qRqcjC9zz)qiSdrkIaw!TLe2F%Sd_g46MkZ=^jbPTVjtp!95y3vrI|p)^{}@X$RM*&5I!{E%$;hXP!7hB!HV^1ISgGl=ydllgi%1P6s$5y6FA^41ZR?@al2(o33{>E47Q2u%b;f`v7F$7k*u&<@ZrbuJ?X9Z!3?@yvq)JF<ZVV=KPBl%U2ciFLZnsPcN};QoD2|^lH`$8Q|-Td^MX?QBJ~nYW>9#J(aY1A1H~@PqzMa9fN>24jN*cIx)(K>sad4THQbXhG<SK|m~ROarC4f<yaRd<L89ZqKnKRt8Jz<dljl3HcMo<N?ti?m>KW*og~7X?Uhulj-9<aZEP33lY;w5CD9Ae0e3XiRSvP#p%Fr&)Hj7a>;hExLSS(LZqmo!G5mdcpHk8k^q7-*tI>^l<H;K$B?*u8kzFC3Mf<+l}g!DSZKpW_Veo=7Qom}a9?yNnm1t~OSH{2YSCKG4z^|BG_Vbik21X6#7Ij1vzZc=F`Tj2HX(M~qj!;Nr#nG7NR>BVq7>C%fiCHQH4qyX%4%(xkU9*Ow>bLJ9YDFnI;65Y{JY{pK+CnpMskRFHP%h)5WeS)lMxnb70(3Fm<oFW0mvfl`&K!st>0xWNDeVPL}lv$?p>dx=XlxBBuvq01;Ph2~5=S+_C4<&d}1yg}@O6f~q9*O<ma0KuYnEA3vztvTY&47$SrF1ez2JtRARddq8E-@Z8R$sKWSUmUvwrWiiaNX)-f;u$~g&3*?JB@5xbJ8W7iYlGC0KFfu+R@q|#+U}y8G1UIF3NK!G4AY|)Isq-`W?;lRk+nNFVq*s%Has5!vOs$&T9JCBH74(U;6;gWu#J8q|BnCbu8(#*y#Ijci)V6|MOt{`rWIey;nPb+dYW(y>=wUq{8>HbY{a>FPyoDpvQbA;FHl7-Wh*}$-5~Q9|(+0Otda#@5Ph&)|y3<<n94Ne3CP8+c~efreeOuwsfve>x}4$<T5x3=HjsPiJp7k>3$;QpoJT|>Zbd3Z$N0ry#VOu>=P%iC&V}bIHYbCZl0lV?%Xrj(iuE|@#+<MSk4zqnrx~<zQ~|idD+oxv^BWk=kZo@rcEfhrB#VHr;JvPKx%2{g)ZBu+N0}XIDK+p#8qGsk(O7b7EF+qNz{s%h~<*f3<!Tk@?=*FEzVn@<aZLR6`&&-4rH#BrdjB%A5~dgbmdy}{)Qk=sU&Hmb$=spTQ}8jQz0nfIu8%%ieATq%Z{$aCe$9r4v7-@6#+ycvuJ`h8O$fMg29XQCW#=h@&AWfbF&S>4uK_UZZ*|hdLaH#uthNh|BejxNqOUEC2Xw)K%<z8#jWLHR+F3{<{B{XESVyP2TjvH3rb7Z5Gs5SPL%X~W7K5|>()yiMbE^;txzR%F%i5Kwk{}r6{|=oZIS`-txbu1v$$RrOF6oxOA&T#5_semw=gHyKz$&f-fNT!Bap)^V^mE2(I(#eCvb-te~KDG=f#?5)+0)thM}tS%|01-4RNZQwa*TA*ClKKMV>)&I+GgZ93)l73qmf+odZ<3d&$k-+N>O>AAWq{{<x>Q{iEGChkN^PxIq5V>$kf<eC<R%K{njXzvheo`fl&}Pe*&NclC$rH~!)EPe1EdAAUo7&-dRP?YQn7NPB35u8@WqH|00}&a{i~KgjoJ);0FmcRR24j`nt?t?R0;i5!M6dbNLe_-gm?kng>kUS9F{KkohTqqOHV^wo_tx%*=8-D|<0q6}GX;uk#Um%XDO$2+gy{<y;rdV8>cuqzG!_2}T0^zZGPANY@#FMocD8+YEl*xMg}zjt)7b408-Pyh4`IRt0Z<yST3*B>5@4|iU_eZ_hCPo8~!GJCOi_|{ECzw`6n?l1k$;oF_(yG*Wn@Wc1q{vl~1#bP2JcYF_tTU~m(`8y$*CqI=>^zjArPVhl)x245Dm#X+8Es`pg_|`3EL-i<CZ;f(l5}K-4D}5hA!sF@!uq$Ki=|0F!;h0Z4@;a5eFwscZv=vd~X~Sq!BI%^Fnj>rks6k(dnq{?gN7aoR;USYI)O`;J%_>lzr9i)PS&;khzgC4i)b9G&zNGliEWf3`?NAUZG<%^IS|h0goEdB}c{^|J>nIJ45ENxB1ehUqt_s4mbnB0H6S8fDBGoiUBkkU-JTK9oE5Mnn2aOA2CYAb-T_5#=I5B^wodF6G4pRDd4T_rEH*^_x=kc+m?+Zq*hM>vl<ppwj%7{$JpTRP}n9CnD>H;8FEM^STbl(~V_e*^!jzNK4XXjuJaUJi$G)+P|d3^GSSHj7oQ_35~6|ZUYzC57(-UbGH*k5Vw^^q?RHRH`nXQu!Xzn@Z`XfC@VI2bn*#N<Fba)Ouu9TXSDfR-!WrbUEOXZ(?Qk+2apCMlzd3W*!`llHw!sumX&xQWGv@Qva}*Cwl>V|O;Dn_e3?VKOB9sa_E|WYA@+Qu0{wh9gL18h`Q|&a&@C8D`pWuOE8J3+I%zW`ZkE(q|GJUF3WCoB3yM-<eIt(#Eoyc=)|2o=G(tV_FpHuowxbG6piRSq?zqD;|cp>5?OuH|RjJ+;kB7egH*qT^BcJlcGc5bjuOV!}$o$8A3XAkzsh=`I0U;cYh+(iaF^u)|t(?Algbl@Zo1J1r7sS&z-y^rVRap3>%n-9`edVDD`~)hRIRK{KNFcUHZsl^yAb=>+xLE4<SozTBS(?$=vyXs0b}jzeSz-viVkk{ylzrdK#M|pKQ9HmxTDEAN?dUZ^%<0|2D@Dk%QZP*ZHdP)tH7Sx|dh~kOz-GFk1=z)r&3+Qgs+)0$*S<`9!Yh3F&1?bb7zEM_S*eM%BR&x@3fWcHwRP#RC<3nXIDBddD>(1DH|uvYdO4qZArY)M!tEWbWjeCAzyeYzEJ1Unu-^kWKociinVlqjQJ9bUprb55{G7n}lr?#}g8#YKqaFz~eU_bX+V?kGVIelFpEfn;&yve;JX>SJ0U!U!F!jBK-UrhZ{!`E(``jcvu}MxXHAfuLz0F1O9<$?tgY(2`~U$5Af+^&`T^gM^S(9imBL`1fRSH=MwM4%lKb9TU%Rlux<Sl{%7&))|`k*Jt~%5s9&a={!mLVVQw;;E=gRq&t>mavu!?}{YZ0ZToMJ9$tAG7F`A7X;t{-yk3BTD+o;n#dY!Cx|JUz4&iu6X^z``YFsv_rgFknkfMh*AqQ3}7bmUdMg9c($Cln)Av`#{!e;K(}1ql{|#h0IzmxQXw$k0*7kxqrre34viEGR86<daj8%|E%mBqg|wL9-!nL@MH_I3J3!IKt3wb)IG#D3>g{d@56Nn6;`aqMi+Ii{C;bRFh<lkVWvo=5oLx?vCbaUJtk}x1J}Ye&y47s6Qh;CMnoZ5Qoj^<k2rXKa=K8KCyH6@$GY1+-%FZ&xcRHrO(Cr`D#&|-;Jz&96u>WW$zvkd-F{xuF0djd71Z8T82*4z%M#ytLgR91AVX}8w?$|8!v$IhM$NPgYP#ib`6m&*})N&gZqN=b-Ququvs_!L#&E>gyH};<f&5K6f`A-H4)9`PZ2jGkf0Vh;A7+C;`-VL?Qlg1gHuE(!~m&u$;ZLrsCd5nW;X;BY?SeVVe&wErv--Yk<9X7BJXc^cYY$zm86}601;ThEHxS41!Ul|r>e7G%kyPz13`_q96lu9zz>C{AJi#$uLhw{V{kQGE&*J6whj95k0FXnzx%k4-l?Hn{Ai-6*<Gv{rEU`onc{%30>?mb1ZyZ=J(43Tz$cFyc*;(|_w4Z**4sbl_+*C_jHeX1!Mc78@`|b)o{2MLwQojkV3$$7*+LtpHUIujsd1J2r9e%M%SQVmsFTJ39L|5z(>f#D5Bes#fyZK$qGS(d<!#r*s$gz3>xi=}dwdSc>TY`R*b9b$dEM5AO+?6Lr9=%jw@&7n?avB3!gkoBeapbBi8Q5zy@2zb&gJ#|ifi2kJ^Q@6b|Z2lSa>Io4u1H4rwRKYAq{h%4V*gR!;W~n{MbQ?rPpe$lTDtl7HgPFyw_)}AM+c>gQh=5YgWEZn;<)~-$`srGnDw*e8BIGM%)`!*DG={kLTsWbz(_q`sD3?l3j+ezLb8?O4HMR-XFr)NtB#GvZ|cm^g1ILWpCm~J_>8<|4WB4wKP?XqcW7`DPep%TSR;OX7Ef<Vs2{<WYH1<Ybptv+o`9N4$OAiDR)eCqXmPO8{7unZ-hjnQN5)SPU|e`04KcEu!5j1E)+&P+D{mwab{%rdMDpcdx8(7Z|+gvG%1f(q-QT~*#m~sH@_M__A_6Sg5SL<K6al`#qI<}xAf1ycAhajIzG`k9>Y#}Ez=K*(y%rKn9Nj0vbp)}dTZI+)Ug+Vhv~H6X#!uc3f3;aNF0l*<$b1pm;bTfdD^Hy<*j#dGcPX(#cDFG062OMD`;oud1@W!ZaAAR$#LOsiK0=PZ*&T#-01gs=I1r;HQ}ue=U-nuUnm3#k;P*_d8dsjkxCIYCLjtM^NFHTy~GHHUaOLA&VRp7@<q9a<+An>a>>UI=^-2~lHRvUVm|BF31YsYd2orXgd*h3xz&#+E?SH}tIaY}xTCTdlj2OtY_!YaQTS%ytngW$C}R-r!K(Xt@5SzZeDr0`x=|-Yp`u7ukXiA0oOuCb%Tk-<7SK#p)Yz$_#3!;ojg79`*&v*{VWp*1#)KT$g|3BR?xksR?mOh?5w{imyG^;4QyRi2>I^r-^N8vy4JO+>xVo96M|b(*3~}@0%(x)Rhfw<I=l9I!b(x5JGuboTopDF9U>cJe&ewEvLz;Qf@UlU){rK$LuhSmb>%h3X9FzPRUliwTpZRQnFhUZVb;EMn))+6mF~KyIyl#Kk-+y5r&ex^V_s#yB-Rw57s-o8vlkrpU6e9OoylS16NL1;;l}akr{)2eQXxV%)Cxh=a2g;x0%}7c_-A%0-WAVrRT*r*gGEQ*$ytwjTOv>M;=hS0KcF5ffo73NkPa(Z%gzSjiZC-)HXf5h_aUSHQWX*9>MT2<V`;DxdC|Awe<^c~OUY;pB8ZM@ns|A=NQiNEWen?3gNT32MURnHxggI6yi#oRzE&z<n$yA;0CmG25e&-X74B<orjFJp<iFj+N?S(UV0a$H9F~YYK``Gw!kby9Tqtww+ZkFO}1_a^B&V)hvabDG^6T!#J;^wB1zfl#lTKrayZ=C*1UYe1F5>N^|c;fUT`j5z6vmKzW1x&xX30bDO?TOs8XRebHA#cOGp8tgzKpMI1vX$HtcB=C@+}MTIL7j+D^^l%EQg^P8T`3bf+|mlN!TA$4GS@jLncHir0Bz`%&<wH*Qs<e*GfP%F6UDy=gF{TOi|KMqnETaabn<BbVDE>$H#@HyYa|aOf>dxc`gC}jk@xHdEZwql=Aid-W=MpZ`TP^zO&m{~B^F?~3DMu6x8TGb@Bd70!rbLp9YJirJ=lHy?v)kXV%Uh}K6Fa--VZ+>WzNa4;<6$)Jo4cJD%|5m;Gnv=aCePAlEFmlo)8LQC4JRFk{LS-3E7vyLL`&qj2y$)7Z66b)q@^!=O6JjJR-f5R{EFmoS3be*)hCv8H2E)b$?%8O%3WVx->7Sh_In#JB@yYWyHC8-c3N^>!;4nVEn^KCY(It^d6>kigwc3^>{HW1{bRtIC^R)9%yrw7Z>F@saga$<Q}jjX1TTcbJ8t+;IPr3)(y?i?8fqmwD{-yulA9q`4s>6__2SM*$9*A<uo{dT7+GQ$R(?iqQ(^Z;8u>^EDR|w`(@|ZDWF4X1$^_3gvsIee*)R@HP?9hc~{Rw>fv%if6|=wx88Ldd=H#6EG8(WD030$u=DoK4;~8^a%_7|3IWpLDY(4ZMM{@NF4E0965Y~^AC&hqHf$uMj6UejzeBA=UU!TF8M`!ub}gM0z1JictTFA0?7>|;R;q`=oKT=rq^KKq{`pD37xjRMTDz&^C3mkoAf2YbL)5jM6HRrL%!P(7?ZbqM4xci3K(5iIgFv0Mkt1T5n)*2tzv)$#2&uc+#{5J!rGCJ_jNk|)ND#KzIk;bR&K87|hoCkk$Wl1xI`YS?d*nc%z}(9J#6snh`?qJlzUQy+?~@p}FRH~-E<Y~InP8BHP+fARSIPUGd?mEp+;8z2($y5G;!5`PL6od2$wB5z;uo2XArQKc$LXr3dsOR4oo>j017Zb*D|)t7of|C<kQpAk_gMOBR(Wb~oq3c7-2Ix#CHiRO-8)OM_KTTYzjQ>6c<3a67gk@QO^J<TBjtaOnRAg1NmG`p4+stcS=N;&^f=bp?cG1r&VasmeV55YXq^Mu*=7!`^$a&*yp0>`hv;uD0ez{P-W=1<4q_lnS`ZJs+Gm>?eXO7R8p?tfX=s7I6d5XAv63F%WkJ8BD@C1FMcNI<YVO_<KP5ix++$>n=|e9~pNFED3c$qYzxMaL*rCo9-(QR*3swO(ztH5P-?MB(X3sg2rdE<k{Rt1d*K8r;_Yt+4(f3&Yy;sV2cR`z3E|A-3Li8?aL_WD@1{q7r$M9QRX^ryKGf*Zdx&lhNjH-No=ai&Hb>Lp+Yxh5fm7}u*+wJSYHv|ro7MQE`)?Hua62oHLWqp_GD+`oSIbX|zN|Sx9qxLE9ELB%t<yI8^Bk9p6kLdlIjy6e+Xl&CQtsw*O1fL408$@G$epOKw|IPgCLBv}h$Jx?!Kl$1{N}(dJN&?z<ws;qZzH&3*iOQ=j;5!WJz<GWRM(u~_TG@0kkrgZ!MC&5CK-xzeTW%C{<$DY)fGI9(h+05tpm|La3T<uJ-}Vq<R3uc779M{w<f2mI7Jqr4OWI2V$C~w+o<JK^NuBbH$&ffyqgC*OaMvnSiuWJh6f@T_nRaO<V>Htb^|orvWy6)+C<jOMmdMZ7&pH2ko~c{GVDe7FkTQ_*9ZoM4NT%Ty97b`ZtlKbF4EY75x#&`4^~7H#II8$f--Dk+Qt`i?0@JvaKh+)rC--A77kT1#yY?Z2c|`^5{f_<Ai{CtMe>I<&ES+Q{lW)n)`)1#G5>t4XHyz(b37I+RZpy-Cp$j(bOhB9jo6@?>Ii1n%DDdl|iZ(hXlQHafWWa_BhoFe|@_pwoooBX7_*OSDe{zR&TBAhY$3+1AxZW@gZAufxQnUX596cT8xjdBI4v+D-6UgUy+hm^gYhJCa@2WpDzES#UuStf<50GmrIe`=nVOq!ZRfPaacK`uADd!*;sAiUmmEMOao`{C4ydeL9K@;T#>5PpSgG&&?0m?I&PMmC;UQEkH1jZ#hNt|)+B%haV3755=8GLUI$aAWvHiaSMQ0eikmzIK9*L1QYn_7%S^%Pb|sQ@(VO-B@VRvPA%yyVtQ<i6p}>}3O@tOhYXmeVXqfJ<c{qjH6098}|X@1XUsMLIx$A?At)C|5h8fnam7U+qk4M3pvv1Ec|0=~#dT17ASON(R87)4(q{nQZ_t*zzy1<Wk`pgq@7p;&cBem0DC%9vtZi>?OaLUQj`$LSmu5(0%zEL>sMRK`Dc!2CciQwi!QxJu;sC%u}uRg)B`00R#x(ijZo$@|E8(;bLU1a`CR<C-`1zy~DP^G6Fs!P}fnvi|M2d7(o79Ks=ZNR!+yG|M7ymC~vvibQ_2ruuMOYXYpzOsYb>C9N2NP29kgQqKVr5-Rtjn50J0|SR^u^iTw0r@@1qIbNQy0j|spbReWUd$Ng*&Y(iVzw-kTH^+!DY!_IM|faO$+$-%5wEn@01sY&yIi5B>x2%vWb3d@&<n~(_DZK*W9(UARG!>B1T@@17og)D0-sCRfOEX}-v_xT-*a^fq9tEi@2DugbAduCfP+S4KAt2`y*6*GxaUbwBD^JE{HB5GT%%U6%3PvysXdCrakE-qH+wt&g^@ajIwy4Utngea*5@)smBmU^ZhyRKd%g`+@-N&}lb*i_ONUgxy)Scb&iqKyEuh-ST6<M+F(5$V+P_br7~Gd(gwzYGE319ESop-|}J7*V~wA0(o%#510dwjrZ8wEh6UB1{bw{|@K&jCFfL0+Q}!6Ebb*!dggx07HY()mSwQs@47gw^YXz_9!P@GaE#iU<L5{jK$ZFDY`;9Y;gnvb4knn>nsc_H_P>Nr*3%6=VzyG;mK!|-WjdWc2&B>U$qy~0_?V!CtFPJqD{qrYF8A&p7u*J|KURN2%6idIuO!hZSEW2;1{KpI`M?^h2gD}vgTOPtvzKpiBZCL`DW|e{+|*q8($;UcRz5Li^~16tqU+(@k+TkdGx8c-}-cRFOZ)_-~A*bXckAKOg%7z`b_aG<%S14V)&uHuTk?cm!T>-A+D;|Fo=<m-nJZ=a@Q~rs)(ma7N-R<QSNxvs0IldDZK^%JQEyV2DntJTsqwhij>$4{AL}ePCTV(Vdf-pvf$=H$N}ol3U~oN0DgRf`MIIV5%pwnF`Z3ZON5<T-e7KlD>eXbW48x-hT_cA-p6Ip+;RpBk~*s-3p64s#h~Yn@cZ#lZl~=qK-xsNcdFD!Cy%zqgN}DlarKhiXl|oj(d!K3Uh!j^z4E<rvV$8`I9Pm%#f<L<*GVTht@Jl%qgBc7kXMohjZ)W^y(FkY)vPYhS4(1g_ZT>=rZ8K(&qz9ETWc^FoCa1gOpaC8%t8^k?o_sM^*)|8Orbvd3MUb*F0Qw4cqyfQ*C_ub(u_h8()mQez*Rwn>3f~pGu1TZX0@3GC8N!ktvBvsc={t_GjYWPtUC!e-3qx(!`wR~LTh%(SbTTYZ|9<&h6oBX0a-*g^~ZK&)32AK1>Z8Ln!<Y>74WSD4G*FW>p>9II0{$5cf4&tHyQek@y!c%7Ipa2aO@(bQVpr%+P`Y3W2C5_yMwnr3_P|E<0eYM0%c=~$;9#0Is53@-$h|-9?7!vVdj(pfhREL86%dCFIM!@<8eo9H2AaO-KpD+INW<)IVsB7N`vC;TpQS1lCO$f4X@Sfc_`jIxsewA_4G_{cncU&MzmwAPJY;#-T96VVCmKR)62pQJr3a4I|n~?!1wsZr_u=8_xHu}{EA){7UvsdaKazBn34;D=bxoQ1d&XmeKI>d+BrBHAG&uKzui4xvy~e8?g=tP|LFcJMN2Z*Ze5ej?#}v~sXKa#S?9Z-Iz**f0XFd3%|(3$_z}1bo<1Q0fR{V(UL6UVoMzV##X|8FJ3~oU2#_iYRY2eQl=GoSox4AoeZTYkrymZeFuD_^m!8aC?jO9~IdU&%!R)${&F|6hJp5e`q>=&YE@0bPL_3dS2SsH3_F(^qgWbc!hE*OHhC2C6W_s@{{^x(-_AzCfy=xlu|8o3f>rXpdFN>{<(@)>tN47nOIlDGhPS)VDJ7W5@pqyCW`inaX&zIq=rWS-vi5LhaD|`TeNuRkg%1Jx*6|YLtM>H;U#=xQ(4MS|+Q780Pc$gHsLWJ>URUx)jPf>kvUV7&RsgoSNlE#2ca(&&sDdt^*wZ_+d`Be`9_dZa@KYb|ghUwGYcYXDHbKRT$hUAVeR%P~)<Sq#uWnL%FA`A;Mem(pn$SP^^jVC63EQ_`mT^Wik=u*F&^Ua%K)cX}gjCjSX>$q*j1>wka*lkFa9|Qj*hBwB8<e)Im;^6^=m(S*q6+XCFU0>gjsFJICP2?M_D~%BI0UJdgak6^FT_FWIM8i<R2`1Fz$9O{!|HyI+sDtsG4P|ccW5{%IBQW@b+eO${G=Rex650%cq=bZJi{y0%!FPJ^AN~5JKtgv0_-zV-z$*68`0<<YW8irKZoX5E2$mgxJ1a2!;B3~vbeQ>_$~<X{I7PcJZ4&D+)4xA8_BDy{v0_aP{V{gz|8TuKWr=ceT@}lQ3C<qj$o8(i2aSx8C5ZWu418V@Z%xJ|lq1M#z4i=x-06Ofg>Ized{JEzIeeEanjtSqeS^;bwzcr#MF11XVAk$60@g678588dX-(x5gQwf<-yj=j$rl=Q+yviRi75P$VRi+G9itHeI12D!*lv2-qr_mE)~Ef(kI#C{sKJlOVBKq7N|!v?Z6^jT+GAuU@DJ`kr>6;G=)xTo7=k*+`G$^K)E#zgvu?`~r`oa^c`(Y&2h6OJm=c-AWofk7X#m=K2$SNxn9?bkeY=cN(~nIUTDNY@jy<lNt+^lw?9`~C<xXzGV`MmR+)UcV7t<N{=+uU9DIynKGPu~iGy67dclz9Xub1MyPZuV7o8F5J&=(3@{E1e~Zl}Q@-Kd9!;6A09G?d`VDEwmR7zcy|7{afr$ZwwHgiomH?Iut)p?bp`)zNSy*@d`LC`Nc1Xz6urTH$s1k;3&1+TQ`F%oufljEFeQ72|aR2|#pKF?Lb3NMpRTjN!#t=bc66^!@H9ewX`RlGJ2hG@Uz4klG)Zw_$MS^gA|bxZ&9`<}Wikv{o!N823!%*BL$D*02M%rb%+>QUC6@G=u$<?`W*vVn<N};bj}bdS}k@^4qLQNb$$_G#T&RQT?&g-8<a>YH#;>=jqp9|LNPUr>^_o4W163aR|`8)$3xpsOk??y(W1UTsqZx|8q5+yzg`mUOw-9_wRrDy5D*Fbnr)a=LXW_qJ>3M7ASd`YPzed(A^Dy#Drt<V|k9Mer8HMe)93VC+-X*#exjO-YIc3;;*%iU(;&$JE9NN`+I|BHRiUzhGI0m^vseMpb81?>onP26K2Y&Mrvqq8lAWiFl%y1bSBj{$L_Goe5Pe;RG6WT(+ETved{SWC}{y1#VxxyNr3-6g51D~xa9{96@Q1jyFZP0y{ex)6Ssjp9_k<67A5n@p@rgu`ie?L7J)dH_5zVTRt>+Syh^Lnikacal#5(fJ3b^HV`TGALdB~P+ntsFGvid^i~t`mM|D7e+}C<IL(i<*f%vkdD6=*itz=hnUL^E&gygG*<i;>HNfGG!M5a1TqFZz(i{cjEmxAd>p-zkB7oNXuQO*!i*DwJ+V@eEBHC7t4%y_znhq6pcn^c`=<Hkd?n0@;G8CIUWgk&FpOW~}V+)4Q$InLRM<s_y%V(OHJ;O}u~DU&0pJN?K1zMh_~cXb87mRxsTtY+s|QuyMXRkV@DoVKdoEd9xs$jbL;*Tw9E{^<5BK8GJYVW#(k(Q}T-EZyKHJLKHjlSi!OIVBmI@+l48ScrGWFAny8-fehXj(4{HzhdjZPlv}R?tfpMk|2;ePu5(6p39i|0y+jQf7toz{3|+tBI-ceePez1ZlsEOwJTLe`S6`2iWyfJM8=u>?DWU1)((5Ek<K2H7;ZpE&PE!1_vB9|#gxS$4uW25T#H}8==U54XjSqpy7Xk&2~SGw2L|xB0k>@*=?cKNyyQq`)GPPwBEfFL3lQF)hJeWj`Ri(OSz6Wr8O$K_$Vj~@3#y^t<|GsHY2Go`;YJm<nw3rZcS{g1RPxR6+rqsmIjM}HFkei6E0zsg;lA^4fStl9_S$(3TW-&hBJ)uxH?*C4D$Ga0;F`{AN-9XL9%M-%R<EqjI4r4h)m#OEI|{v%F%V}Fe`=iYxJmQZr5}Rev9Z7*i9-31CVJ3}L}}}o$b5plSN+Yd^7-$Bi|gX{e%Sd$54le{-~EeV1^QPa)Xg!XdnkDFp=?gvztF-Q!R2bCJ4clb6wsuLB4qcbldY|GN8g8*uYV^z03|m14L|FiYv1dKRPBT|<lZnwt)K@HktNSqU)ES+{$4P$Y;gXR#H_-%)QK?lzVVzJNYVr94^#J4g??U?bk5Wo%XdajtrT7_>4Jl@UR^K669i2N$!d`{G?g5D;doYNyI8$-hxoOdz$Z=9SKee}*`wLmuy6Cby1C$!ZJk~Ji3%E$%3?}!dWSF9h=4@#&1%h|ZIAE&2)e~1IYDY9yYQEA>vBB}|JH*ML&q3?p&nVkZeyo~+=;<kyZ79}!48ZKn}6y2%+<qn2hL-xigI$P3iTP{=Wc}&)tg&|*F;`(hf@OEWe_9o5+lS}?Nr&V&RLJ#x=*8o7b=SAMjO#r`VV|969k2=ka5Z(l&Ws3Z$vxcG;gy}0M3#<(;3>XJ$NE!f95i9qqv9SQW~z6H+I<n`!g#M{MlnAf3&nGwo99;+KNLjsZnd$Rv82|O?W3=ops;7sPX(M*W$XviYzzgRChwS<z%F@i)$I1`&_26fgY{J{Z{{FqJg@*<WybN<om)vuwiXB<nwcCv<_BU&M>Q%Wt;ZOy|}e{C;4`zmSt){|GhD1ld-hR-Syn^l68^gl@AFwpa9+M1ec^{rX=;r6v}p*^_OzD)b+;Cro0~M{+fDhl0?D{N;s;@g!zSM!ldWNmehdb7edU_8~z@xBb`N74Zc|1Yh~!N>Zq%<FS+@?LZdG3#89YaIrRfjUZLi6GOa(<%opZ_b(k1E(d#?*qgt1g;6OkOef8C#MP;$)H7&G(RPD4yI>+qk8na7Im|A&`dTmV-K*uDW!FcxM*cZ)mjQ8U&*Uij^uK1%fG`Gg*7kqj}><nTfX&ZtAzbgXKB@)Zo?@_^~o>iR>(~#M-#tZlvYR~5#4C?x~76Eoe^SF?t_(<WQKx{AT>T4zu`Wc)|7u^Pb65<kmO7&+O#<2Bh=|oES;6dUx4f`-=v!N(76wJDxY<)(E19@Y3kQYwlhIA5`9O-ADQZh!uq{ZJ2J8-=6hvR3by$rGhZ)Dyxod3y=_8`+j6Ez&NX>v6XT9DzvEeR=dW?}puaTeTx;y+x<LS_6UA?Gn1JZ<)r9Dj%+RWqIhl5CysC%ge7N?9qT7E=ylgga$Z{-(9MG@BiyXSq?5N3C~72U5t5RKUv3i_}#utO@1YAwnQH*{r3!e=m;1&emCHt9bu@QwiNBy5G(QwqI%<)}s25D<KCJ-@RgLk-&CO;Kvc&BhlTQFQ#+%)x;^X<U=H`j^bv{$&v1vHBs0v#ozw;$g3icoxSN1(RcyyJ5vcKg##tuZn_+FzDE|Zl)dTC0boFgO=wLZs)z2W4-RR3wFLeIoE>g{uufBAc^xY2bZCj`L79Dr!WfLBnw~-XEvEA2r&12i0NC)7$0NgRW?K+?#PKT0(Zp=6F9qK@J%kJozWWMJZ#=;br=r;m<H7LR|30xF-gY<QJ6e<}bViT+0h|8GFw7vpKdDHKosk_$MXM``H+XFl<lnX18`l_&7(jvFRryARv(%^Onv`3r8&+T<i5NhQ(QY4k#Za5}=iKAKe~n?pk0j!5nMYg{Eqc%8EptyxEvAN&=+&t6UIVprPxwGO%sic9qiKIcCAMXvenl;iHSNAZIxjs#TIwvEeCWr^hP9zu7S3VCIs{J#t<=e6i!5{MWn0kZ><*C_r#5O<Ga9|DN<*VoT;EbM4-rE96y`e)(6Ch;yvLA?2v{A-pi%qR?scwfKN0i<u1X{wfJ6chMKVsDKH$p(k@rTk1N%hE3Cr0fr6`dksyp46i?Xbjch_JkqJM=p)(r+<7$Rrxku2YO*7?nY!nx^`vVF;mX<snGNM=9om^iKm|NP?S1Q1DgcREEKzy&I>A4}n6xwNYbV^k#KBfq%dkHm`Tcj92oc{QJwiq672mufx<mw=K2T*r@c;*T=)(X&okCLA8L<ush~H?GT}SFA2Buxv0BF}XOSeN#__$AXx~S--8YsA+}NVUHpnknTuGT~)K}M(-X`ICJ0q)*E#8mbtCe_vF;*A~fPKeSIIIZI0a3spFoF{lcSy^13cBR32&|1F#j3J3E4_sRGQ<dhpo|LkgRmI-@|6EZNXKJLyY=x8)lO$z7LAO{BrzX3FWRv#Q1MRD=~F)5&Paq9c3w1Yb}QRq)cCL=^IyFSTqJW--+@<FD`{r9Da&^l}q+QQr%Q8`03F3ypY@RtCULJ#1FBM7Zr)2CKH3VE`eaR!*37lT)IM3yxV^qqRf$5<NPeRDfQU1!+<j;<_#tH~fU@GAUl}pUiY+plqXaw&L}eD|Q!>D@2ah$C~fL*HkZ%Er57KA*~~F-<n6bLmzbydk2I`^<w;L_vhVLlw$wKliAyyqaVlL|LrI$bg+2e(2D8(p7x(S`y(;Tv%dm2zS@2B!_klK&Szia#$Viwk-w6zfA;MYI(aGiU#T?7>b5m!ulDzU+I#Z@rOMIW@hWuZl^1bFcp-T`tSz;$?8!>kQB`F2C%Py6HYw-z<)WBhjag+%Zf*V?->!KL>3!z=wj0hV!TB0LIb-6l@Ah_&+&IXH91p)fWdu!vOHedqQLy~#Bvl;#a;87G`k33PJ3sBd8SlS&zKbdidA<d>Gu^VdcKNRZA(HtWF8FZ)t3PTl`oXqHSV-*CPrf`~RP!-qPNhHc7vr00+++Q^_?Z2A8o!9S`c8+OiQznIL%B?jqi`Gs#)Qv5x(D=-Jr;~1M;>8yNwp&>s%=ob-6_0~>W`%+>5$LhS9JB`ZOD?P#1s5<_vtC@$}`7u`+2Mu#0?*>%PKg5BW0aVEk3;~I=%Ma?2ZAB#&t(POhxY)jEn+A@K@ctOWz$FhO0a#s;x<)A0WxEgaK6UCY)&hq<hP)w+kIi+-$pW1Q8ff<Ys9a;tR2b&x^%kDrpfUa{CcB9d9HkgI5J@x69RRGYKEJgNv;P#rJKHxjtnD!rfGmM*rH^eG7owAkx#~>vEAC#-yCzl*J4SIj)N=?<9>Rc=HwJC(cMACl{6$>-s)bS;lpc)~1T~D|sSQ!e0SZfVt2eA<Lohv<FNE)=5|gqldhI&#0jAIK*sCiSpoGUZMbSr6{Rpx;4q8;Z*uhgq^u4kOfTMmB`7jc|_vbQ^%Um6c#TJ`tLt#fAB?E8Bk3O$wLz~{1-vrfsR45ahtPRe6~-6qABuk&Z@-?{n2d#T`Od){<0{qaV1C2a0$Iq&w8V=5s55Z*`BoYpL;c;zQpVA^^_CGEVHX!G^jX@-_1t#r{2+7oZ*y-y_=K=SaV_-7dum0*;kZKc1rbB30kylDN4*<AnFe+Gist2IEp<=8l@OUAZfVrc)0cSG;xChbDD#wizOGC--j=T3_*mqRZwf%1m6svB&j^UUq!-1cjm<P2VV~6uS;KGxQ4q-UE4Y&&~|vf>CaINkdmY_`_{-Ygy!6A;O3J@Un#7F43G2<3DWpAu49WsC#~ecAp+WX6ThS*XkfAZi5#9LfulG)gU!V;#OhEGWaNl1mZ!&CiSDa_1bpJtfi#T8RSF=l;^r~;rWZ@h^y=}f8ta1SVyn43c@$+3ho{YSDRpw7!bPJI`IHVm89210U8CptS2sZYXmv2J=G`YzRfOrHeNqP4{m%y1y)mDrnj?JixuEU7SB)3vm|TF>rNC*k6W5Y=j+~E-g%WiTQHy$TQ43tY#Dv_P!5Ff&Ue~3Rki?>~33ALS93F=k3J5!dB;3O`dtqdz9)4+9jsQoo=IN_|o?&3-Z&ugKDF}{&MU*lzpp~&@O>;xD_w(M1cf^k~j7gC2IPe@{w5iKzp5*vB0bz`Bm5f3URBpC=id@v#&Fcjdb1RMLKfPY`R6NcA1?76tjIg=wRaWvszB*s^>+O(3e>tn5HaWe8RB8rUppiu4AF?UY(jQ;MP{n={nuB|Iw0p3-KmOy3+!DpmM(=0ap?1UAbL}v7iFXP5q~zpEMU@Qu!<y&&{GrdvBj<1BM)ViTk>X%WspBGPiXj~B4In~|Kmdn;*uq&aCWv<MM$bUD$TM)z$jk~vlGbMJJYG-M`_)&0t=H#p=D1rwqn&u)Nk*F4bWQU$im3CuP>rcvZ%tR%4_rZ~eCCqr%v@ri`t;56t<u{`I$LYA=9+(;bXmIr8fl2fQhv*C*Vk%X>D8&VguK_bx!)<7Hwn-To8DlkoRKG((@@k%Dwe_fM6oeJh-QPPpgJNlQrSqERf;aUFRoxUAQw`^B5MSZ4`<H9V@=-1*iERFhR%dJCz8AB;zAu>{SZa6Z>BG*?a!pRW-;R^m8RfO^`{$e_-_51D4dLVk<_&YYxq_=sa{_$qbX)fmZ3xYRCi+C)tfBiCh0sNdO<ODFYqV9FQEtH#ZnCM5ZG*nLmL$65Zz1~6nf*#5V6H#xfWK>e{iT7eva7ZBPQ)sU2njZB&Ps7T(8Oi_t&IulFo32sUq-t&4G$RBY@xFrn_$)vFIbxE-scWgOL8T6u;-B8?*RwV-f2J?G><|Z5X%jHE4W?Rf2UhOtugW79t*e2=G1<a!1~R<s>_F{rGjlhkir~m3uL|%A&SrE|Is6ga}xZC8mSC56U!lFNA&SWRFu6P`}C%b6qGBVE1}lOJ)up2wetGRs@vT$jmR2FGhS*gXOAuu{@_|C8p%kOQJ~h#`~HJGU&Vp&cIAG2YTgg2n0Wo1s~oEUzw<>ovT^B**hljwAhs(<??+z1fId>8Z$_;an7lS1Q<qs2Y)_rfV)-&wm?#g$5w{GoYom%mi7Di6lxSN^-Wr1a)W<?VdR=;!VQ35pZ!{%%i&{VDjGw!hn8kVG*gralrs}eOL-Oo)wiabGvjK`1K2j&f$>H*qD~z?h=XdBpVzb%ROL`Xl@DY@kZGn&Y#0(zCUOWgqt&U{XJbp-KUPPR*u=gt?zA62HY$_jd|-nC?^{P{m~Y+I*(v03asvwl>JS29lsr>i=p2h*nZsY48A}NV>4-6)3pHUKNGt<o&+rGo@W7H5Z>ID{4$$h={GEE7<%;Qqfoqd&d8K1?LTfT^>6Y*{piZ>0kl4E)CMkj>2lJ3yv<PJJ8ue0#<#x#R@ILMI0i2aIO4911u6cbm;T2R8%jq@w<rtm5W-_j^XQ}M6$>kJgk2m~Sa`1rOzzit_1@y#<K_?v>T972^aZG<;x!M}(>WCniP{*46N?Dm$s9-N}2F%4616wY-y(FzSEC(9nZZFFhOs6KG2z&sh_mCQm1&X%(iXv&)%@Yl@vAXG|vGIE#0G&Ky#P&yRWf@UW$kMp=?P_nMZfmD+Gs{@$V7tA<Is9_(&EDaUyUyHEoD?32Y<76mPc~kBA}6Bb91*^TW)%0mRZwJR-C2CPDz=g>oGyNbG3xf%jV)Pt5Ri28O{H+-8XMe+tq`8494#jNrt>7Gt^-L@j`dy7i->tLI%cBL&F;p$H<X^KM4P$eGfO|{nFob5VvJGqPAN~$JIVo+_cE;Y5GDBzhF!r|b$e}stSMYlo*UCy&syX=o553$?<(gp$#-T1H;q@XG2il1>8uAd;lQIOxfrVj74szmN<w)XL{#)XB^!CNe%2CMX5JJAHh2Dk)RcKi(e{3b>9S6z)s9<RTYew))qrQaI`D%@M(_<?{aOFh=lrjbR5Xx31)I{$oFC@=NwvRPh-w6rQ$W`PjvK_nwy8E@&F!{WOwu${q?b0VJ<%IdmQ1s9-Fe^?o9UzsoYVNqt1aft_o;4rX|)j6U;TylN6qb7`l8i>{p`_<cG0_m@jmp^W?|^46N&oO%U@!i+Uu`-%6w5aT9{Mq>Dp(|6%T%dlN#W4lW|#5Ixe^e)_1I`o3GDjhwl|0zP1&ehQ7?Je%^2w&ct>1oaTv>B$28~PvOoL7|_?uamTo4v^CWsMnP*fMS!0{7FP(@IHRs4W1AcpnWIKf&=tjy8n*ydoFyjgTDethSEaAjSO0+RaX;D+%)(>K!Y72aLwn(_9!LtafUA16)iGZr*eoXVxz7e<AkVsT=RK0Fmz0YivzqXO439-J;?bM%)dP}nBopc}SY(~bY1Tfy5s1KKX{Ktd5pBC4r^~}76f;sK<$kAM1xK-68bR(ROcK<`eBm+6zxKDYo&Zq%x}91smQ=KcTYK47`MD2oRE95Mqev8Yer-RtUAXhyaoW$nchV5h=AwgLb~@9%WEdb~H@x~J7}!&)A}FnnG!7t=trn^V!pfH<Xl4E}DbcB4NqZ!ZV6|u@@V?^=0gd0O?0b}EDMAqr>YT3cy4o;W@<cR#FuD=xwx}4=(P%WyY0=^zCnE!TU&GW0zpE+hFG-(3vZm4gLkQnf>+jvcVK3`~7?5LKT*IwOu*WxN^ID@9EmbpQ`{!&?@0W<lGNTL1Zf_Hfd|UWARvgVphC{bys?>cF_bYh4bi+pB)yClW9yZ0fIfz~LajOrsOq$%*X2>E3%G#+Bmr*i$*=6|mjE`i<Y<QiAuNZ5<kQyYSE*2+|U++tpP3As2r?R&Np%~R!^)25Yovk5y($J0l%(?zf%Go+YXyfE1U1pBW$UXm{?uTIG{4P^h=+y_Qq@ts`{k6m|2=J!-Ta2PBK_!DM&14)tdkC-q*3Vj;vKUR91V;0d_7E`}tz%iObU>|}Y|8-NXhTM_S~LXT7s)VWH%xHfCb#DzBWaeKi3tEgrAvubwp+cFmCe_Kr^%*KtU=H(8s|FSE$4dH35ny^ojo?IbjWUZjfunw)7PxoUQ~&H$Gs=T`zBKYWu?asIJ*uw0psce+y%Ydi1M3z2}hrL=^AM+)nu8cOLkH={mI_9Zd+&)J=v8;`^|2>HBv<8sHIEdILtc^8YN;9?HWQc63+&OBL>;%6ARYH!Pgd~2%<8?IW}ydTwEk`lxqmcBmg!>ELyp}mI#$NVR;myH+z`(K8gA8u&)WztaS<}XP<G6v?x1jSP*grS@E#Gx=mkQFLrVTXV7PRu^#B;Vhj}-)%;RC_7%v}y5GRl^t`H=;%%y?iolEje$;2YSt={IT$Oe9tWL%8kY&(Jk=ujkoZbA_3fA5dpv^iikA-NA{(Bm^I?QT~5NrV90&hVIj&E=-JunUn*IE1`O(R<6y<m=rKLVk3_vG8+`hy5ek>VLS&2iLG$P{hjr8haSPjl_is}O7FF)LW|VANqCsrNL({K0cgJM4D#xjK@cMHK@2<WM0H#<+Li6taxAg8oEUEA-8<(`61ga=*|Q$4^iDoP)f8mfP>hx4py+(Wq0)zWgjP`FGfupKpL9FJYdTz6v3Q^pg;X`P5GWyKZ>{Tcq80BBs7M+j1JCiJ|n<5K2E6F`=i%s<c|lqDjl3{XVlh7pZ<|{+QmABu7D}jNzv+N|to8F+=g3ubZSySMxtK^R;Z3G6yL=B}v~}`w~e?)5iR*WpQcq?hDN_m~2Yj^7*d+H<GuQZzPQYM(^5fP)_%>q#%OHX{1%FwE7)eAarhBST<%UXh+luoZv%_$}<K}uCr+=%3nsI7R8_=nxNj}$GI%Oqh@C!3fhMv<`i7Mi^WAx<!5x=MPIp#h(2;#@`Zm>TvITVFd<7T?ixeUyH)}Kd~H38^e8gF+#|wM70GfBx9l>MrLXGTO~EY9h*CQ~{XHJFbwxm5w-x~*>QD9JrcFv>U@vXd^oBc3V(Q6kT^tkaeQgnA9_cq#1h@mEC#~rBp6ieq?X!)d3DbDxvF`XZaG8_NDC-xM11A?zjJt-qdQ&foOwcWOjsYQW{ANbqM+nZZ%fj0X@zN5{em;5~heae{FF?5xZh~AMHWMG|mgC`R6yxSu(a1wLwEURPN^QkFG!uQ{6jL)RdeRHQg}=`OQRVyQ*3^wNm$VbTb)ahEyV?w=X7PazfBr!bl91WVg<jN8q0x|{FD2)Yq>62ke2R5KcvdK9G-BfK!&-|#MtDYCt7GXE)oYBAqtiTDc2ayoL7f3Si+NosOhD|0CQCDI`ORXG;@?Oa)h#0q$CF3y>v8#!#Fk2lAb98&6TG46??zq<s!#EA#-5DdF7a(>HY1~sPwgWpDk@m4J8$-0?;P#zzsZ(uC1qCD#7tKMKRP=+0k_t#1PO#Okc`3lvBo74wsY!o!3D>RYDTTzQe;KBeW+q)(0P7U(M(a;8gKWKA$O&{)Ak+kYjqZ_{a+X^OOw-PWjO(q9(aM3j@gvXC|h6Pz!`L26w3lh<Acv-Tv^ATB2;^FkrUtr(%l1divOz5;PUcM-9{JOPaty+f806PebMhc-+#*lw{Ec#`L3{da)F4O7NRo&COt4I>(T_Y>TN0OuaNyssE;Kod`@P}-^tA~N2avp1jzpLy?u&qUraAo3$9V}_~4dfNZPf@{`<h1Xhn)3I>tgtKv@MtnkAm0(@9v7bHZ+LD?va+Xj-dgmOt^j4kfo;j<zXLde+MYvU~xFadBN-_LZX&G%BS}KLSf;j%iouW<{~|Ek^v2=he*(3&2^~555!Sz3Ygeq~%Ho5Zf37;Er7tOpIsbB9B}0PW|vc?&Rtx{ozb!!YI+#;JbkN>Ruv|s25D*cF}qNAJy4=LwqS*!HiO|QeGzl#S*gsg+2vgNFs{wI{(b6$%HtSQ<U)>eUp*=+jqLmvY;(7`gHP$-<AerKYDL|-@Z&sc;DW=s$qUpb=@ZV?{cQ@Z(e=w#iEyf3;&K(j&$nP*$w&V7L53X<*^;3t<(XUQKpH5O;d|H!cRC#aPSPgpNuF8vrwbx)-sPUul{<_*#)}(41{QIQ`TW=DXc!PA0(U5pp|aO%mksET>=$toXmN25$X@IgibZ#5!k9@MymCoB8;3dPM}ES5j;}S_gb_nWDS9yNr*UnQoOts<G#@X_P@*OSI%&n7+Tm^2BT-+d@Dz?$L<*dojTm8I6k!1Js5=31FGAxKuD%{2)s{n3+w3QwH^xvx+Ruvc2tClzh6nN#8Ua3xBOaBrI%L_d6=cvdsT?h?bYpwYE|9AJ9_%$+1Fv$j7}bHEz`cK=#U28JGfWo6D1k;Cp|8gnJNc_2U{Nk$yOSqm90uWSf`@)^$^RnF6b(JhJ4OYJ$<4#%fa<|<NU<L2aW_jk3cqYwsyQT`Pj*+nI9XRrYDc?`<=mHa5_|2Y=+qCGZYqrd$d;p+^YB;wd@P9u=3Z${|CRj|6XfS*n_QwJtTa1{3%M$=R3)y3(rr2mKNcC-c*rH{{zDg7k5K{Jjo=Yow;}%R6pp-AK3eFA@mt(=H$_~K0%>8V}yN<$6JK~g7Cde(0hI{s=*X=c+xVQJR^zSc~SBvr6WO}0v)bP67ScE6>C!6`TXvjl#l=^O;hyz?K_^U{kKPZ|0$#fb%kH$Ee6q=8{ZUjdy<Nfxt)!pb!C5?l)p{S%lLaqbasu-%f<38I5g#SU@xY!69pBcso^uLy*E+d&vjpUE_+%J^m6-e4)51IH@L(6lffltIAt5mNLH6&_~YU(Ao<}v`dCX#AfXyKH`VOp_$je(G($V?9r~Tcijm>vO)}0*1p#mu4)kRh$htW+>ysDJ4~ok~ZE=o3voRZ;QWvFbfK?CaZlWu){&EU@Id+A)qkO<FbNs1l&vDRtPDAzmRMe%q>ox*Vf})#FX7>-$d!DbBsrjrxu7#&NS%bB<tmb`8JsmqsO}1yf)>oRlixPN)0DgW$m7%OL4N`E3p~qNfk)ij(i!_U<zWo`6Wk;TL_4$cjrA~+-V%hyz&<UdO2ZjI?XdleiRi3Bl3?_A()$F2<!>-6uSXAdu{#1+FAA(@8fRhBu7jU1(;&EtGy##IFYhG?J%_kjt{j38QD{2uEoV+t>HHqc(pcP{X&Kd?9JX}kHWLkELr2*`xK1|lHB&j+hz*5rrAdfG&bP#_F1Dli1-6#d-HW*LEH7P)MJr>%v8!6mii5^+)8e-`oBPswlD|)4R)aeYF8q?LH214)UAGE4gmk5V8dSSKF;8^yonA+T^KXH3(DTmBccdA)jpq^d)#B4T9ueZyb8HEe)8<SoMvMmp@x&FGk953CMLt86T$i~*(`o>+i#exP*ffP_2O>5nPe*hZY5F=ExxXk9p2{HGK?VuASrJFI{hJo8)hZ0dqyLpTHwVDwTFwAG}v)kY2#j3VSjW9?|D*nzXXB`HFY^Hj<_lg=PlB=O_a=J7`L?t05M(UxG717|ZN8hyNIk=iV<;6u67bKqRh+SAD?Nd8}0s~A-1@nGGE8{=j?*0(uA?Gy{%=-{J-TU_h$=cQA``-Ka+q9A1G}h`3FEwVgXSOTPyXRCd$%e-%1w^dA;uqJVTDgz&nszmRxGdxozfKA}STBQGyJUop-$<p^HMPy9D5jsW09C=_1)vuKY@(T(aBt5>s+(@lK&VTaywS>K|4mUXCr!zgOWO)N%PUq$&oYjW@r9Gm)#7eMSI85>*7~g5;$`4e$MhyCL0FXY#R!J2+^AbdOkc~-hxu=Ky;6%k+8T{U{6aT&zZug9oI*#=(yjt`SvZ0q)Uo!s?uS-7xeNOo2FJ`N?m%!wndR{GyC-f%a6$1kK@oa0huoQ+nlMkXskhyytCcxKSfzA&K1Ej-*Hd*C(nhyW_*NgFXAL}?6Lv-`7;Lrp(CGp%Zo0f9^+5IXYvPEBI{ZwUGnluEQd@V5TUc=g0qc`&!wAt1)iNl&OWZwf4iE<<IGp-kFq;r1`s%CW3r4@aE=wnr*vJ0t$yz7<STvHzSr49!>4h-+=x|nu`mkeHQvX=oFekW3dgN1dR`WiS#rKV}u|rm(nH;`BA;;NYqP!Y2Hr^==bVXlNx*SXWZKokoy|bi+L)bd4^<*Xu;D7*WuM>%|ID|&zAHvjLU#;9Q2Go2!GlUOFRk)s>X>)Ip=Gqn}c<v^XHg=Pdoe9+YR5l2jM$~E+q`qhlz#2OCH~V7=3iK_ZWBGA@4F)&zUXJ;I$nv%C{^#3QJ9}@&ulC;T9#Su9OvuRZ3msj*bI8hEzw>U!q>|hYozv3De^4|>#e)7$TSXU~UMS`DyZ^a&G<H3A5B*8>`NQ4ALuaXt51$|Gy*-jIW%=yVqLQzEbbDU@eB~Y>S7;;bb2wnCKlzgSwO7BJ_Z1kJ=#gE&`jNkOEVeXbyYm}}PgS=wzXEgEycEcqli91Cquue_gWaF^c7GXz6ah!t>z#w22tjmj_s#QNeE$t^Y=ea@9&IRg*yjtPpgNgpYf7u|?3-^pk2~Zhbld913un)cf8IIR+xh<0E)KXi`_GT|UcGz1Gv;48B(#v71lR4DR~Ec}vR>jgD0(EJB;zHrL83R64DTl7bS4TqTQNPE`ol%bgV&tsHf)U9#{o1@9_41S;HYLy*&+G%64%7}Nokux>%?6bv_9sHC*gCuAi?Y1eC@bXacZ5hHO~<n9r|s2eC)b=3ZKNOxeW4>wnG!<oWz6qda0+V-#F&S$9?OSxwDVOv5%+XxVH~?tC-xT$<>()i;1)IB1f70nDV?Dm^1MAc|w=Fav5RJWMH;*#8~O}=Zc%nnj?nWP!Q;R?lZ(mZNyItwia{QEQsaQYxOq-LPn&{b4rgFz)8y8m>7bKO`ugI%|_I#GznizSF#{gbB-NHkQn$OuQXcE8ZIl&D&kTE0eS{r2u=#~GrRWHU*ciO1Q<`QZg@9-T}>|2R9?|kMv*v^9BTJggg%j`?v@|R^VO1;m8==+4Mp^43|q#4?B`@FG>Rp7E%+o*EI-$Ze$8JrQiWw-NJ#>pElCn{L29-8Z~B951&S;1U+D$zfOJ|V>A~>tLJbbv23Cb`oKrvcqR!Xg5Kjyyff{rId}vRmoN{h1ug*Wv>#1Tfcva<+rk&K|tnBncme*p5BIO1c^3u<=8B(QCE|N{|2J2xQ_6P!U3ZPc;x~h;%8E12><-**fr7E1u!d8BtJVBu3x+oSJxh0#pjk;hgZoTn`l1mV2*Mc}S`h~uXi4~Uh=k{D+3a`Pz7y$X0o5iTWN<dX;dcacCf{FX=yxa`brQFg?m56!{eq5=~@ji`WR^LXbgX?NZWX3Q;k_N>h2TL?tBGOVCMJ61$A9#si6bB&)-3!&0yo9oCX9}cf_jXSniKrwmgiyB1dtZedYaUEpOl(RFJD=i?-213$^PSqmE;Jk=<dUq3s0!{H^o~hFVfcwh)-F62Z=vzP=o=>QMR`628)9@yVzD7Z>+AtbD4d!@<5u&_20k11&6gp8gbq9)^bY=c>#=!mgaws37<l96#y+%R$Jh0tWTI(5#97_tpu8zTo@(EM+2N;6==?+?Y6TxYc&TI8e+q(Ya4&)?*6%znNJnC05Gre$4@5|Y_&rGlGB2{4F?VS>557d&A=`ZF({wo%f1pNlDfN=@Kuo>s;h{pQePR)nA5&gdJw9Ir;66R42jbVDDg&xy8b&8jQiQ4ny}pt;9^VIma`B7v*aK|@V=cox61G3-^C;>2i2u<Eupl^`A1~(bI>vTVk8x3o2W^hN0RiQ}uC#eI9C6kH#7)|_TDzFf+9!s}igp&{St+MdT`oPFSZ6gS2i(KweHga91}z5d5{HnP7ex&O@|od41TA@a8<5E);S-S9K>SJ?eN!D&)y>eplK728(z2&X2+W$!wu=>UNHGuS7H5to?TZ1cwALZs;Nwn_zr9r|ES8zdx$^qD>NcSkm*Z6s8<DIqza^SUehrk$<Edn_Oa;xuF!h9P9%OA>aMgV2I%_XD4t(v>KWjy>wa<YbeKIF##3?5&Yk-XTGiSoBnGJC$db~E;MezwDm4NUDX?6$@J|#@WfL4@^Lwi%QO&YK&-ZE5V0N&#gX`>y^PnakTpxbVM#71fm86nKJnKvAXT_NfYv-(Mgp7vVoN-`$tP2@8to5%+gMc5|wCTX<WJI&ddu1PY5;@;pFx$o0`FKa~($krY&D>JmmCy&HlestOx&~W_A{qRkxw6;G8HCKW$udnmqL>ZxA+;S5`_kt>+@1>{G%>sdz)gxql8b?tYW$ia6Bl_Hr41GDH{3Jw{$#q$eDcmYjfYu_^0=$;@=jLBa4;iG(RMMJg${s3Nc_jO^EGefMV*xRUkniF{o3#}@$6cf3!dW>c5Z>!9-QDjbp3bBSnWbgh>Bf6Yx0%rk7S*LQY9ocwyT=FeYd_Tuqa_r+?nNk%NSGR>Zr=p=)juItMfh`+qRL-!hFR?22rc&VhR<|%QHj-~Q%P%*#sroPC;r|$JIDL1yVBiWZ0j@?BjdXo+<cf!7hQJh)H&o47&cAa+{rM^d0&UkD^xl<<ZKujXUBl_yQT)Uf7pO)PSv=gt_TrJejd0TfG`D#oh;;Xq<&rGSUb;3?{w&X;s@OKXe_z&_g)=qv~SR^$v=|?zL6ngi!aH53vdps?zTeBSbf@Utq%#Z@9$DEqs^x?DAGly(fA~>C(Q&lO<(h4vPVL|Bu2qoSYV$Nos*-nqr_U^Z<9-ZD;85)^Ln-a+)W!57vCsy{WY%<uUNQDzUW6g)eK*FVkQ|hIc_9(@>3dI83vQa<f!&LNgQVwiH;^jgw*qMQF*S&+&x}%GC|fwKitPSKu}QIByo!ffrB~_sn9YF?U)(lIDT{M+Xx=*fA=W^xTuH?V=c%P>D(p9J#p;iU_f|#c%|OjR?W*qqE*W=D=5@*FL#UdTZ4ww=Nu%E-I^Rw9cbg@=?vr21xArro4s`pqnIW=i1Ha8@F2RZOaB=FTc@@4tojQTH(D2|ew<N6vi8U?Vlz#bajKl*JmSPHX?f6jr94(qz9zZ(uzTu?9Kkl8wOFIHJlrYvFn?*XLpNYRam+T_7aKJrdK~@0Ia5!1&BSZuantU`ADU`Q_k}ROetjA{YF!Jt{hOXCVNHec$za~w6E(KvayA@m%{Yiq=JtttbNuA=J|$g9PN%RNdC`$@h$IGU!EAx1v$(@v2R^M6PXqBgBP9__kwOY=3TNG;PV!+5vqz#~@=HOpPBju-AUzt(NVX^Wlc;Awct!sAF?!lYMW8ek^4O+3)J&VXsMWn4dq)x5$r}?AeqrxX#cIW}8hVmNZ~r4bQ*xzDes11|2>w!5X8Sn@U*Ec08w!j9mNgyd(H^A4zHXGv(&9>nf~$!&13X||udH=}2PVQZb7-luHR06pheXL}b@*JVB{cvy7lR&yRs#;a&N+z5D=Nf6OgnXnFc`h!Vx1Lki4e7OoLti!80srXL!b1c+#IajVs_VM?mrehk$`F&`*@VRhcoeWkv7#5Z7J#x-JIf`XdH=_r}dV}*O!ZGH6IySE#bn!e46U7>{%PpT8N4#Q*{y!3S4F?FH>EZO~g^tXiWFMR%0T8w960I@1W1cUxlpOeg+^D&ok9hnn|2o`}i?>FJ(e4IxtNGPn;++adBneiBT<dRs@*L#0K6tbw?zpI>#@pCFvggaOdPyV^O8VV!a0vM3|7-kZQDg$W6DJZ>z@?UJ@d(Ja@Z=2`roEp@gz)b-Z3kYMf<*gR`1W0;Z&*1G9_JbB_z-W>s&EH?ygK8#9#S|Lu^aHVEk^%ttsTm6?}jU?a+w>jXz;rl^a5Q2y;UrlXv;VeXcs<Th2F(+lB6lsoczZBsAiWXJBYz4a8rYhz;%wo{@frn<mGOo`7^&tjFIObIS-?q&=MWPwoZgQ(#caMJsxV?xi(2FGW0Ym+4s<OrwRsKqTJC6rh7J6ifMY|FxFH$;9E003z`L`E+v61u!e@vJ}8A}2bRZm&QHy??Jye*b>J@BqNwG&@skJ=F6;O;ezaCBkiSx830wR7Lv8q~a_PD4j@4UX(5IWz9h%zro|jaK1zS$G@ss-#gxVIy~+9VbgxcR(^16WCr=yd3ibHl8M}KYKuYH)h<vl01d@jufHM9iWoa3cv2D>c9))+D!ZO!0zcaR+o}n90WmCtHH!Yr0hBQdOuY@`ok;nUH&P^v-@DQR)3}z2NkW}RQ~JAN<=(-e`6CvYC`}*9TLrOPktI9|ic*||jLLV(03-LZ>)yy$#4V|)LR@8Xk!CR@52Y}wp9)F!5DFM=ytmHuu&uApf%(OAylb-XoYMXZZGvMp21kABIYKH<bI!zS^k|Izk)5x?;0%79U#89w7U}EE(f9?7eJC=~9}2Mj`s*}gZG>&t(Ha9XWEzR}*mzH8v47Ie+;=|VGG~9oHbwKo8N^q_F}3Nnw^>%RWiVRW!)iyWII#_;8qj<}5Eqlyxo9fjcsL&0OEwDndwgnp`oXirwVnmLl=0##ftQjsjv{udlA+>0I-br-ijxMnc@pM(Kmfq!QpSmGjm_SMGaH6N4_k9s&U6VrrqleE%eWr;(mwsU&SXmuHcF>Rj?)L~Kx^mEudBLjWId$%1J}_E7B|a9S;n~k)5}>!j2~F~9Gvoezf)FUI+vAoKp>=!sS7|%k*x9<IC4g`9U7Lhfi(vLzj#l#Q~jkL3Nb#^jF*$5a~B;x<~qbd5)H06g%Z|@hCq+?ek#0kYl=z*7=e0#H$&%jK;xiVzHO5iZ0g+fHK{PIcB5KNA_yove0pIIZ~Ceitj#ds<{Dq)81xF`?U1&gbp8y?YPq=A`LlaVTjpY#PI7sJyTH1yA{>mxYKFvz#AoSYJ6Q|c7D!n_xaHKF9$gvD8mF&Q`m^^2(JD0`6ecK!Bkfur*8_vbQ9S4|KiR_ghO9%sqFaXHxjN~b3WJ1dpM^zU&TWFK(PV5HnzK?$X}U|<X(;-pnZ}autpS@Q7QmJGndtAXq-j`8Sy`R^&d+3gwqeP3lR@N`U8Cb0z&U}o(0@l;Yz+*jRUPZ7!tt$qDJo!yPh1hU8ig2CtcbFVijoHFy4Jp&l}i-9S8jBr)baePBtHw&hRNNWLN1mEeeaBC0KI!O9y}7F)>k!kv!Gx*UWs)g=jorGJ?VVxJbm)r6VZaSlixg{PCb3{q;mt+2nYaBhX)<jv7}&Ri64Xom`Q0)W?Vg6Z*y@DJ?Wb8Ec#N1E4T9Kk<@qBIbDLm7jV$bOLvw!6N-M*dEnYtX6Qm_g#05sA~d9DM40G-Olbi2UcA~R6_#Q@xL$qEQwhZ3Ss_o_-H+peDs4|@72|kY`g)p;L1(9P<CGbCZKhP9WHitc&&r@>Dm)ZdStwjUX-?Pr_m`C#K+0S}seXf0u}lqVvwSqJ<5Vle*Jh@rm!Z0jn&4qZ{rxv5v!8a~9-(sa2@_e~RZ`TzM67gF*K`c)S>jgY%cI?c@qg@pk4B#Pn(Z(#EL9SRSb%3(7I#qRCFuoJnX+bVP2elHsb%{{67O&cE*N5swWuh9JKOLC1iXcH#eZ$8<!9CEcyrZi94+NP8=W3`Fg|GQSKg)mk8qucc<B}}oO^ly2q_0sc5OJpeB(Bd+ijs%TZZO$snhxpZ|+ldnEx&s*+_TQtJ^hg?`x1tWA`>HZYQayq18k3kXP}hwsEKU@8Y-J=uCOYyPV8^k?ejdC16yCu-W@|3vt#8SMHf<N4Qk6Z(4R=jP~$aarkfgFfR!chFJx$BW-nm&8h1qTnI|&*~XpN-&Fb9zExYx0=1mTZsX@p*iC^wm?cFb$9se(JSqQcRUXTjQ*B`5$L>w>(T)Cy#A+rTc{yG9x<flr2&{x+L(&rX2n+`r%d+NsovrG-wz|IQg!ITMJ1IQeiixOUB!*^0j(GZ7Wlu5D9pe$M?0b+RHjI~D!-v<tuVjj{TTAA{^8ugPNBXDqdMz17vMk#f;G)Y$jS=Zu=h@g99Sqq&@*X8X=}Zb|ea~`vmgyq~zLX%0t=DIDgx$<;vj2Cyf0~)TnNT@Pk@moWmi0vc<bIBp6zIa-8&}I}Ha+jQ4ZfBjsapXr);2y`o<KV3#a%i=w1L(wz|ZiS1dWAJ>LX3lNBz7us|uy~0B%2je8nw5K<Er^b=P%vAV&|+OcpS{B$CO%sU;)WYaKNaEyvQ%X=ZXdUv`Y@_VD4~l)xJ9b)6?KvGk$WfC(fAY1h5}$o+pbuk1=%@80_X^|+MBFZ!ijRleFym34mr-HCCLOX=S<VKS&l_VuwD`Lef8NJX3)*@<diLY?$_`%Ism^e7!jku;V)&p_<_GuiW;2yC4&Hh`&bN%xzPZd+TG;m~H6f(IRGPa{tg>|r69x?(}F*94nI^`Yd1aBAy|MVwP_aXJP7S?aRUl-4(t^Y$^=w74c!U>gH9+L*pcN5DI!a2`7eg4@KQuXknyFQe*-D_0uXbolAkr&TO3+?3(oA=tijC(VbX>(+vvsSfNrxz=w^j*YJMnEB}lV;C0)h2!BgQy$DaJQf@3?J+{;g0rFWAzcV;rX_?tUoXT>_9h(#>rPQwBgfgnY!WPborrZu|6r9l5>3u5mRn-S;=9aT(nL@}8D1~kb^19ozu{z1|8t^dj(sf(=25MjM&OsU5jQ{~oC@s)PPX*)+iEH>?wxs=$1g;~#3Gpdy*}lm<qRgnn0g^M9zQv441DX3)AK_3hUos*0~f8gL=()w-GnOihid2^e(_<&0l`YwT^&X4lZdj2@J1$Y+>!<^Lc+z=1nakbW*7TnCC;z6Ulog+;LH3h4*~Ujpq_x7mq1r;>xi~nqPpwm)jU`$8Of>3?HGU9Z(_*{4~#4@uP~mjHJ0La)#^Q;&OS6?0r|lE1Ja>9wOw`op<E{Udz_vc{IYpB_Q~vEMJ0;hoFbpF>-QGJthi%zM&8)Y(`Wxaa7OCjDUhW5VlIF-9j6YZX26dNy&QObZh34|Lq=ksxm8mV02CkvW?HlBECM=^0l0wxfIIu)=aMSXJ7y@dS$%@hws8HZu=DEj+)b)Fho`l^dO7=Tx~OIz^_&ASQW4LCHk5*hRb3ijY9diyEjemM4>+%8GqA|u)GlT+It+j*ZexL)IV+K7L}XSN0cXSDsnSHPSlGXnA$oCDU3;g$)1-yy()HuY>7tX!e<O~4_x_TBLEVF1r`%0GV}=c**<I`}F8{&)@<8Y3zjDKH6@9)b&i#j9>ne}yh&eQ$F+Hs~j~mb&cb-4reS0*1{^RcRpMp>Q?ZN*3OMHC#Bq0AaJ>=|~#*roXbhSpeU+*6tjSr6wcHaE33(}`QK0BFxzw`X3SNlHzdh|Pej3NaxM&Rq+!^52)cKx?scmDimK!Y03p4;w`NAINq#^c#B7O30nyuv4g&Mtu2Z_4FWHQ`(erm;$VzpXyKYBs)cLZP^fu=L0mw%J>~7H-ZqyeQ90Ms5n_-z=vn6IU>s3*YBW8D1J{Pxh;vLs%4)r?3$@B6N{)$>c-Bdx_NvvjEF<uylsXY<yLI>^}Xr_rS0OEx5}S_|w_zN_++22XDZFsc_<d2O{9t2QJ7~UxOqD@>!zdXgW@#r{vwI&3A+ZM2?jF-G0pg+)XGF=*By9U9ws+nJnCFY|2whR+A?zpc;KjEOSd?$g@V!_xUU+&eV#!?34={57cV(j-Q_14?o$Za3Ale^(FP|otDM<IoO!RZz&4I7Jr?3FLVCMIwU9g?MA!zA-i_{<`T^=B<p)XH9F%MaB^dgr7YgOmCGs2^1$xNBg6K_&~rF7iMF7Z-y;Khdm_K2gJm#T-OTH*j6%<uwUn#pnq4g~w!WkC@-I7Qu9I{Eeuks#LD4eZesS^{*RM=qgg#ETqO(G~$M#)LbA#rSza;yvffN$fY$Njv!1J>S^WIO=X&$4-do`ERx!767bb(v{@c%{U5U=qK{;J$6@-AyT_z!Yw$%+E}##ls*DH@fLl#b=yUb65+qUE3A)cnRWXiE}Hgpr#9exKYjD<)KM5MH8}@<Ak$CgVJ_vWFB*@SN2n(`difkVa&SB(f-}BOSDWFf~`FT>y9;&2-i0C+A)^FWz5l4;NAJdY`v-{f5*aR_pM(?RhOResf!|^OsJn7iK2cZ?^QA&I~0@rJK~}(aijwfl<CjU>OnTp&pPRl#P_GZStH2Gfq=Gi)&<ACcw<mfLac3H>(sHGh=3ZJRrXZ(#=mEEzU>+0~^Dw&6@{pS1%B!^%%AAcK>oaHWeH0Dbtlqiz*kjT+$igi>`;nLyO4pq~E)d+U{QL47K_#t>&~!K9;U4CrrE4VlOXJa>;pp6z8wz^5N)iuHPS&=PM*UHj?<f2Zsy_@!RN>;~4Vx3~gwGlse^t|83-Ak^NZrjq#qiG#i}bS*K#Oi_FT_ncT3rb$SE*Vp6axm9-l*@<>pyrZC3T&L|Ik1QPRR*}s{!bV(TN&fW-aQ}l<b8>rZxlo`tFe{|ZcOCJ+iWY=8k)ZglYE+x(Z_h;8Cn^Zlb&SfWqIXjgf*y}wAH@0;Y@UT(-k?d+}KC$U0=HnpeCf+2yvPIZ1eBr}DK^IbCE!@O5zh1&3rFr0TLshXCF%@9>lOyr}#TQY3E7DWA`+INQ8aUb?A3cBD*H?0XkKgRS*nPG0w|)c>xBdWHr|&8BW?s8#pX*dZhCQdRvjzyb&AIwn$4~OQeS1{YtN9!jolQW7Q4Eca*~-9*96VO*&uj6cCX$A8wRKI?YL<HF+bgY%7V2R6qy((N*&a+yN$03J@Q`>=DIcLyZ{Boi=+oiBBd;dR7^EMs<^gIOQ4qT_gA;;mQP--oH>H#AFYTbSIvX|(?Nq4&_C}J-D>>c>PC-T?+*;J<)2X}K8;pH*+7U`D@dOW?Ae~Gv-3)Zin2OlCs%~dGki`s$?Y<DOQD%Tnkb{QMXQfHBu;ER#?PjlShakkXo;s;VjQe5iL#e)QwrtEp^9<G89=s96HK7T439}B_Rq%FAy~`Rqya8{Rs#<>kh_b+&M{IQLp|d-Qq~|5s)oM9$1Fv%I@W*#Y<AWE!9K-|4z8vfV`;tRtSoD6M=x1$o=jC|s&F+yGjEDQ==Q%pq-Fe;1RW3LQSk>V9B+PPmW-f`%oJkePi7k1oiay9-a>4zMbAfJVe==QrJFPRMY3hecWclI#t1)#k>hXB@KcByPcewZS?#_!B2k#DdW0CHgJDXC*+sPvzAfYw<q?fx?hE+Vpo63gTEqeG%qIIp;u8SiD)}JVzMCcEwG4lymwBl$X8905zHPs-LLTxtY2cm9TH$`MW)N9csF01qEn#ph7F)k4<&lev8S#B$I5Scoe#i1#Ur?|e<26MTXNeylQ5tW)H4wZ$kfj5DQeP|0{(?xAuUqUJ8S9riw*ju-45Nl43(TN0h3}6<>)N4(fr&N|M(SBBoVsXbHpnbtc;))YzGonOdI@6$CQWE%kLo|dh^X=DbBQ_@J@?WcxPJa2cC=JWjb@?%TTAj&YKCDc_x{r&qbM3LP<UNF`tE`io-Y%+-cVq%Ruo6RmG4x#elXA%U;E{YLRxP&>W_V5I%bI=A%P2gf-^*zDzU$ze%wkv{F$YjPI7a2!c-&*q7^k-M2DIPCa52-#m+Txq>9oNXb}9K;Xrl63%E=7yhx>0{{f(;V?CnSUKkdFDsg*uPXiR`@{fAm%bJ)918tTQA3#LdIS$HD%fbYIt+n2w-b5|oUMtRSak3D|5_iC3*uu-`3#C`v2fBz@FN*J&t+%AXdwF1|ft<JiY+kTVk2AdmnuGPho0OzPhj>mC94T8@?kW-*=m{2opK+e{gw-Ia|nWsZ8nwAy+X5iN6VlfqEp!|q>jmZO&?PI*EG?`&Fr>gUTzXxUMiT4dCQX@2E-%RmO*1eTL8ce2>;PI#Rsu(>aLE|^WSM9u#nHP)!j2`rsinWrwsC<o-Q2b?Im#|gZUiA<tDG}A=s#cz3&soi<2bq-B>@vKy(kAym>#Y@-<#S%!gSn(I;qpC68u`<{d5kBtZo1V=)B@T>*e3kWOd#h0=hsqL3#Ud3$%LXlFe5A%PN0;6T&KF8@~o$v!Wp2z45hI5XA%9TCqCXhDe_8U*Z96$w$^@@!}VeF*F+D*{K<2q3W=L{4g0TG!tbd1c^)G>AmVZN4cGbDXOYRbQPnfQNnb~W5VJEBbXjh?EF6UqAB)Qs5^um*j5$%BIXw+JTU+xxx8-JABontFt0X=yMWe-10D~H~ktn~%HlfX<0$P94)>#BS_qcoPzS|Nw@JGsXhRB<6plO^fZf2_l2k=(0T2}NZ#_@;-lkcQ!C(}B)*g~iZ6ku^y)4yFqTa!F89i6BdXLcl?^@ix{EQu#Zf~R||6IFNl3+=>dSadB{26H>V41Up^sONX*lw&3gAF$fo{`@fI3^oO7r|I^U@?wB+m;z~FIDiP?B)<;a+p`B@YwH}3+v0W+w8CGQWB$`3nVihV&tJb7AMX9|<`6p%&I*cHEKVMEkGs8p{o?;WIXQXs=fC{h|32-(#ey3E9Mibr_~hhvFm%_SeD&q%e{G$9DS>A3Nu{9iDeiabcRB*RD+A<%Ow);#nwdMfF=#MsM3Cxp=f1iDtq0#j?vdPhxz&5}Xz*(_opo=DdDoq8<MW$|ha>OxvUa)Tx07wa_v+;aA%R=!>RM@csYOD9j#qaZL3^sf_-{Cq{}uT$bR1VGQ>TD1It9v^N;}MHbsii%oJ)Er2tb%<dhg#C|91BNz3_$jQN@TVqcL%lv%U*qgq2AU4KQ4iQw44f<~9tr5^Vlw?ycaXI@Wj9Xn-5wKb$=J1G4*c7{GV(uOwQ+mvDys*Q#3jN`DZDA-x4&#&dW2Ih%&M*L43VO`l)l1J^-XsBTTeT|wOrJ>r)bg&t{~JuLYFar)elvD(GG=G3D)*!r4yhoFd+Grpp;<^LWygWAbTg1n~xMa(WTfEbi7`O}vjy|D8*YW+)G7A<LJl+<--Qa`(5TZg5XMT{4h2qGQ6GS(RJ!f7;vr=w}IM;av3yNU(vM1-ZHE$F&N1*IF%<12!#!aG<Dc`SWN|My1Sy>EB0nopb%?a~VlXc>Pf?`rZ;9ld`0V()+j<k9ZyxAGVL(d+A*^ujtgdGzXqv&g<b*g5zc!DatA-apv;ffuHG&QQT@h>1R=Br|jJnHw)s6e<7Ifaw0gL=jyR$BjpvJfhSydJD?TZtFqp;dWPBb@vy{vz<@IH`mfWU{fetYcubYOiU?D;}lSEO)?OwVV>Wt;YS4b<YX^ul-h>u%G190J4jmJ?@hAQX9Y6*fG*@_W)dw-nkt4As}*cAVSDm@y)~)*sCQv3_>CErLL8xGLEN01Sp8nUY358;A7IAZ6d${6{p&b(zUshuZ)Sk0zsB9>eK*~-!ld7M=A?&xN`t|PhG~>Gim&Y?&kF+O*T6O9N~GAkm_mHfgmn;8kq#{YummU-V9rp_MDVzQzFD1Lal&tKS4u+bS{yeXM5L)u?|ixx4(^+&rmpaH`VKMLqx)$ScOw%+|A@ttt^pdoah(}WG~Aq<Xqm);a&7A`qiAVmGYDbg%MHCat2$*;;V!>}hR$bwGe(1G+qQBxvO+Ms`+Y3s4NcDyiJPOTg=;*PCE<Io><raM8jdtK{Hfox`{};-U|w=My^#^q;foTe>HuhJ?+2V|43*-W5jtcBJ2kC6lwNVWBV2yQ<v-m_cdkQ^2~14qK?4|^XM%9tKf0;n>OuyQ^+gwhyzDKwM>u{4EtEM!ZN{i3ZoEq96CmTrGU%Ahd1!k`TZ+IPS@*?{h?2n(N^Cp)+7<^U^9(<c{xL-Zu9YjlJXou`h%{+Gftq=6>i#-{sEx<WEp)FDk9k)Qmx$U_^>979yA9eqPfXNF35WtqdEbmu1IJ@_R(%|D7-eucy_sK^f2F_O-Hq>>nUU--Zb{e&if1-ipZE7#gcIXY?`0c)C~^{CydI(@Z8mKLd_|m*?txUGTwqHhQ9tuo>K%n#x*@Tz7b%d8(45ipdknBH+wMNrI@37EsmcAFeHchW@J0?Mb@`7p_S4N}0SiN$d+x~nzq77yCnM=3Ruzp|puVC{_?rAZ;cNQTplnH@(u=zEzTFmNQ1^C?XmS!!PA*SM4LCDg!>B&I{0{>)u*Yg3w8{nvvRnqg;A9ADRfexNDvzu=b!@Z1vT>lkkDc_Pb8HY(F;^E0&P)g+V%azYnp@2G(5hYJDIjd6da7HvB}LKdCAqQl)n0L(kyT41&&D3!*{L`z8OX)EuE+#22X`HK$~P5|`M%zIP)s@|CO$`5aW!juR!I=f&Nt%i)oeSH5wBSR9>dzl7hoz8QX|_!3)Xxo&w>7$AT6QaDK3`cw#>X%c1gu?nPH<I&b{p&bztz1Scx_#&r9hxDN)u<2oy~WolUwe^c70$xDGTS#z=494CGeFZ^tK(rZv0*<bafgaPo*Lmi@|DS4GZ7Pyp%BC}Ct4>6crbZVsG)-z*WD$-7)uPEvRIaebeN68gCL?U=pf<WWjEaz&U=T?*1zy!Q{~U61*N-Ctk{GMRJa*^#i(qh6LVB8du8ib4b???GCaeA&&o>qk>u@ja0>!~?OGod&dM5F7ohEXqlh<|!QRL<aTmIugsJPF!ORwjPYw1SgL!t4=kGYSJP*ys@^;5QWFC8K!o-=!o-$eD%NbX!HdwOT+dm!EOp5<F;a?SiZe>x`PJ~LyNxDzS}coFDV*DVHGkhn23d6ZyjZdg$4?xl6jV-EMf#~4Y-52h!<ppZ2ZJo>YhD>oIKUy!{%{eMT>g%>EzL*qTEL-V((j-dozQ?*`SOJ!PptKGAhAPF@9~Igc7-a3|nGCIoYSE$CLutu_CsC<vSrENQtn$dH^kn4{_J8+eNiR`nxv_g(*8GfPp3a{yp{a{d-O2GmI2uuMYmsvoOM5qO^ElDFoKY>C9ei2dS4$v_H<1wT(TeB)<M)gw{{j)kb>?;anAkJT25mvZd+Eq|`8`RWN3vxw?T^^APN}9ZJHSA`pihOZeAsph7Xn*I+ZJmX<)|gwNW2a`NcER?akfbl(Q)sILj!EKWQ7-0fs56IuurKA#I?x(sy!(`87nCGbKjb`pzf+vmC(yele8kA!6#kCFHm;zG@M_T6CivW8z$smX?)_TZmg63hq1rn50o5FVm`wxZvm>hYhTB#Ilp!Qg=}|2*nEX{BBB`FVNGBws2?`4k#J99ahyv^ptt8rc&~0~*w!mcm4KW9{C|mv?K>vZyim_j?a5hMrz<{s)v_EY^nZ8-^oF#Ka5c#VdaLe^SUU?i;^sXYIgUO_d^2#!SL8u@2#AL~@YSkG3-sww`CHeJ54UXm0J53Fzp!NGN2i3sswo2Zc_U2PLy^5?Zp7=c^@!vt_|>qrF~R>ET8+j16-k_ls3T)>@AjED>PTjRhNz2U%5d1ISSDR+T-9uGc-xQ+u^NP7&VR*y<CVaS5w{D@wU2U~u;B*OL+zPvI(x$k0VmZ|Xc)U^E3}b<xWx*2WqfGht(u(gs_A5?IDORXLnE1o?aE^z-Fn8ZxR2OWVQp6nz`AhZp9S(g%eBWHPNk_}D&Wt&oyP;$RCIJ(Mq1;ZB0hM`CFm_^AqZ9WrsF(`xGKrbMkgxY0`>@t@45%ORyDk&SgT=Ny7+fvPQ1qbXH*CrwKwRt!x?Vr+SW_qwUbh5h^MK1@-^=0c1^iWh)#Y;z^Xx+;t7Vl_K=Q#cUSoiB4ziw3(-e}F29M!Q*=At-`(RPbE7R?a_A(g0=hu4B_67v(`kuy1@#y{zWr+DSnIOp~{BUmfBbdgzPYS9?G29{g>5uzTeG>kAJKU+w?0dw9f!+~c>q2mBMma!K(6bw+^bpwpt9V5-C>A;!Fq1^yEA+{kgGQ-8^6W&yvB7C7bd)TU(gnv!OK24$07TXRfilo2+>Z2iv65orMqR9>UB8FXIUM*Tz0*K7*L(E^gh;N+J{wK`k6)gVG0kOY$WZFY9d^<y`9Dyq>Psj9)>8Ge9z%q8J1fi<edr2yelBWdnWHtR7<UJy};lSmJdUTNonN{+`%jZVZoP<fXP)8$Zt6c&mPJ+KRbl9Q@gD+?S3*O`O~Ygsh-{q*Jgjp66ZB#k{S_{R3zV7hpI37-mgffRc;iGm{`<pG<$-@Ju~;xuVU=0ToOnsD88a)b?Z&bfAr^0Qc+{R($K$*I(B3?)`qAK;U-Q8K!%R%AO4c5XN1T(jf{c5m2~R{CL%B@IP>XxV4|wq4Mib28KA?KPzdz#dK_==l)xk{`4p1V6K^H6X)cPtpKU)6eUlFCR)SEs`t=s=>)ur>dKotAx%3AdQ@4|8N3wLJy;5joW{5wgy!ZZ~`r=HF2VIVJ9rSl_aN^imD3vJe1Ofi>9JnbdV@OM>&8?Dcp6fxT}Nwiq}r9S+696nfk>wBs0>motBGY-WiU<(K)!~HyqP1UEJ1dwWowJnve$Q^7~Hr6YjVtin#<n%;&v!K55~?WV%4jB0nY9;d_tj3~AfwzBKy9C@k+xXU+ChYD%*=dwCS{Nl8I`xxpl+HyRVarW}G90sec%USn1A<oE5$v>L;}u84Muzns+4VX*`95Q)?xYh=(8K@+M#&;f}>&x`58iV7w<@)>BF<Q9fkzR=XRhCf-pCxvckbU6KbJ@1g#BQ>WF&>VVh3_8Eqit$JsMGAVqQR=wO=<%w|DJD|m@apGCkwZN~tcA%Sa=`;KxKQ9Qtrg3c3rV>I!m44Pqq?=MN?nbna#IOvLh+EBhPi5Cc4<xo4Jl7&66RJGGVxeO>KOHQzL@?7jvy~QcsLr#4XnLLi>`T<L*xsc{x_{(G}P;S)yZh}4{!j|n&VxVI<Pn_OG+Zy0t5IKGT3f1@M8ox<M)!y+0S5fQMh&_7s;!R<X;$1=d0x?0F${c0{z3;KuJ0ffQ)ab)aJu<-jucc3hg8lXKw9&XkzEr(;2}uoI5!mSzftg<@1(9<o0M>|Cf<(uJr)BNci1NAQQN+8Lw7@edH52a^E>JWP4LVLcb}C8J5c+Pe8&8x~arrnh<YD?M{oaVwQ_8UOA1h8uBL-@7Ek%@-I<ljAW*)X0TS(YkyO6<RNe<&mxw=MmAKdyqHx<qa0^@=;@`WNOqU>*03@^<Xq#TH3)}k?bMXKA`~e>zGEy$S!<U2+Eni8MR*^#PnT6SCIQ`jtPii}*KP?&Bf|&j`T2WWI-sz{X(M?J&6elIcMLlocQ8_le9f>}^=1J!SDssT{7zU@delPg#!<<H%Yo!rZEAApH3`t?j9fWVH<EU>#}sP8qvU_!`#72)G72OU+z@p8mquR5*wOW2^2?7-8c%1bD#RnP*0*^(QzI(!Y`zqWXgU*!CsPt8SVkmj$~mLzp>zsH6E+yRhXhh4?8;vx8dytm9bF{3Vyq_wJ*RV7v2t2)#TZ*O(}l3J-W0Rqk}I|rTqX2@>$60cU@M8dH152cdBw-1!9!@O)khW{>|`oH)HFTTooG$YVvP2a8Ru{Dkt!fS+z8it6JSQ{HT4CW9!rhgWWiXwVP7pdXz4v%UkJ8`Bc}?08dFVOB0U1D5Th*=$<?prIcK?pqoVtsu6y5eJ-V(5{h<KF$KA;+19T*{fu7QZ3vj`U!KaFQ+FMj;cm6o|_sG|~0j}p{_I&>ZLBEjaU1kpmF@2<tEp8YtrcZfb{F?sP7*7U{&FgEg>#Do4Pv90Ovllx@I}8znMki<7hCY#EOZ*K#WQ(}yNjiWU^UlwO&j5h%7AE6vOv!li=)9Uc%SmD1ob6xhr)KM+pNte?UO^Vx$?OMr-o6>j)4oHV&PAZAro}_?(Sj4Fj3STpU`mg;a-s$G;LNnUCdWQJ%E(r_tNU0sMFU`?F6|=p3z-QhsE3p?1i!>I_65d9I8|$_ly{==nq5}OLt`sj%0>CDQV4K-sS&}3(F}b_zfL6oUF47>FUVyT%k{o5wVWECCs-Pt9zp?=y8sS`m`HpQkbcaR_R;HxZu)#mcNp-+BVkD<^MbzN9CnHiTy^;um=AS1XTJr1=SQd4Ori<>Id}TtBqCqP8WdB3xV@cq1;Yb3w&1j8tO+pVO>3528Xu$mi1VUW8LY5kbrns-WyRw>B;qzF)2wUBJRyLs@FMAc;y>U5YArXgFJxwhRTli%gu2DW`IlGe$BPXCxG^s|{LRjFH<T9{xEeavXa-->6tFvmTNtwA&JY`O;ga$E@tNul8FoL?&&<=RK8st$lqF^Ns&Y@@eMZ9L*VW`w5o-c17Ij7FhcxGMjn&U@#kO~7UxJ_X7NCE|^!mzOn@?9vd?{BdDu9nOoyl0lzC64x>}>7;hB;lB7u9NJCzqg1>MnbrQD}w<N;OUV-pe@pTx0FXwL$`!&SB>h{TJX9Uo7s2olj`yzJXy8p>(d<b3WKCb>AvZYpX%Paf86FuL)(K2|0Q?zz7~1JYvdW>_s9=gc0DCoru@YP&++e<d4~*B^tiMDMm+pMgRpP)4d@biEeJ_A?qJNCwW{duXocNc6kSDh7)rrc4-I!@M^~}*EkNoUOe_~H)f|`d0U0|_VZC7l@>`NQnh$pVk3zyLC_=rhq!lPYa7YdM*oT?y`SB3A`~Dboi<JPM-r!-nFQECU*-cw2wMhEjOA_FAxwtz+fS`q)vA(Ylg!LH`<dM_QdOz0tJd{h$Pt+?$A?F~-}ZX{&qi$l@Z)LUa1+pMj7}7YwXkGneOZ-XTk2*iBZ9p=K<E>1pE=1(zr*o2LwzE55^}F>%c^yR^=1l>)?auZ=T>?$#wgY*Ue>cVsRk-!hSppeI^l^mM~g`n@VQ;4U2_i)6RB-~F;6(+ha?q2(nReh$u}UM-C7w(>eEe^TZ*-jtZ!~na52(ty6wKLn0n&I1b`qkv2v;dbQzA`9qj+yJ3gVhXOoyC%~1k*mTo1{R=NrQd7ebi({=3G^K`SbO|%%q`a;yc<aLiI3)MVfKWa#l2T?n;L(e9Y#myyLt8nvh;1J_2Fx9{zxriZH7O;dF4mh6!7At(~YKF!td&Sr=Wc-AHvrZf$S{l6*(WD82^~)s@<xeszG`{E*Js)INF}>Laa_BU_%zm4v&+Jp0N_W>fSV?hgrVMyzlifFOdT&hi7h6#IhI|8ZLoRVr6Ee8rC1mH_T!mex(O!;Ngp_rz24|D~U*Es#9c8=wZ?fM0o4x&?8KUOw(fa!OMmn8bc~DL4v_!Yvj3qjHNaqJG(1d$d)tO^u?!=Kh{RhO{uyJ5iDL#0jfo9FoX=5Mc<C=XSV(J3mzO9rZM!<Dp(iwVJn-XXQUB}Ge#2J#<z+nJ$i)$Lw*dX-@F1flwOxNv%g%id12%VA9B%Ho>#+W$;J);8hUve5?D|a)d_5#8Tt^UJprq8^2??Xlx*kS?>XWkiofXuFE3J`y$&j&nmX9-urTFzh_DJtwuPCJ*Y?T?~SvMfI(dK?tnl-L8wHc=a<4&PSHl7@FBNll6k;Ke1`iFm#z5uM5(c7&EL6Oxd+>@W>NzpyE~lQrG4UJ)?z*sm(|3=E%b=$6}eEB72T$F-~_^&UX)?c|{F;^lX$jkdm5%^uR%(}ew*R&G>?37EUBN&7G%<p%hIYJUM)QxpPOZCl&01Sf?^M)}NBfHAz86vX*{<c+}Wbeif}S?b;1St6|cYa$w{-^gpkY9EmXeua1g?=oac8U-A4W1vZ|ejy<6)i*f7bCHucv3jlSTC`P@c4V9KxuFmJ*l=uCD*+VETP_`0J#p#XvB92e(gMh0e=*%`Ba+KLLi7{**PvloMMYZ{R3%0JY8l$6hlXh|bdq*7C?bt?TlDAU40NZ+v*XzTK2c{<v0fOssdtDWvsDvHAWcw;I*T+GLrieyH4x|RJh<o~aiA-SjXa5LTb?|54#zzx%*~;xmEM#ya~Dtn`b}Qu2Zz1=toO%J_Wsv*CwuR9|Jpn9JkA>j36A9%sYXs=BJI~a5Au~&t8qCeKSzXK8`J4?1A!+pF?<W|04M6>sCsHa3App5AKeiLr-uhzc~SUt>Pxvx@0n&%S3JoGz!bKjz~$r<QhXA@LrItf+(xq)UQmtqD(!xIOV%bv>t@WLsrW;#b<bggv_f`5Vf|3^)1uq}^^%<_nxFHBu>og~o*IJj1b|gZu?VoLPXPt;9Lxhan$xunbx=s&`?qxNAzXr+c~N8G<os!eI-+)rx(|FI9Rv^4*<r;gXk>|&3gmDbSG5ElBu_Fr6al~@%qj2`h&kn<V^@-?{G(*<pv~#T@aS;C!uW19zXjp67+{PAS|895^fZYCe1QX<%`?|o5JJ=b=qY-bvSkNg6TxU`G55{ZD$ge4Wm4<EZckGgEf$jz%rx4ROaY1xJNBlgi?<YOdYdOSil+cm7d<3A>>KzBYVxP~OkzVQR0V(7)HP~iy>+G-6znWQQ$MvkBjed}roe503M?q58Zs?aqSG`@T$+WB7~Kvaa1p`;n}r(H)8Xh73KIJ3m@Nt8Cyw@h>m|{z`>&Je@Zfmw4?Lj*h%OhXi9Y?9meuGJO#g4aqgT5pd+(dTk<ZSao`2rFKRf%0|A>F;nzrMgcKGj3=O<{+RNVV{|KO<idiS{3;cjH_dM78nqk6l$YyUT2`^S0LHS^E^>R54}f;5g`Tt4)_xB3Y!I4WI`Q5cMdL$hBebKV4$CqjFAUf^6^;C3dQb93B2pFNsj<W-kZ*v!lTV*(FO=}DTV=l51FN7K%{fDHy~mPQw#g}%Tgl2~_2?v6Sn297<o+zvq&nx3!=v-lh6yy&Jy*uLlY&VPC%jd~->-2<SyX5eOUgVI_^#bvsnLa=SN5p|id*{#}vYrs>d2~?oKU|C_aEq0SM4TGYX7S-G{#G>|HyYp|d1`Qp<BV}6TsGNo|>LjKKE0BS{&@XBDSsJ}6t~rMZO&+YRk(KT$tDA{p1n)Kd0yIwZ^oL*H?7janiM}!a2fP;LWkWve9xdpd#IBmGoFEpnEt<0>;f69Rou(HQ?t&R%2C^k!9$CO+0t9#-K%Zn;)coEtQt>A{YD>&zt(ff6G$IQ!v;&tZ*-9hIa%bu7#nY!3qP6r?kOHlRi+aHks~6kCXD349&63QVL+Q$hCOl1@T6pH=T{cB5NC1!XB|cm@NHe3(c9TR1?@#SHJZ}x2#_uFiR(#44tPc5)%rQ}o`DvkQOGa3LUyjK9kRcQ^eMXi$=I_DNPN%sEe-2Km0cZ<Cmtr0m5u9^oj`S1*w^0mKtWtuf%;r4Yp%fO4F-yW(_{U7H!fkg>Zq>bxED+`41QwpRSVN2hDJZI`A$%jqpfUq$Acz=d=R;Tub(p&v%JJlKw1eZps99w8>S5+ktX=k|Ei$wnfi6(XC>Ma-VCD~>oUWf!H)$q;2ZhqWuM(Jfje#ak(X9r-GJV}@;9eJZDAs?D1lCS3kWP-WjSV<I0<mgO>OeqF+SJ0OISg)zvej#J-l#1T!>GShO%_p3p&`i$@abuH<J{ZS(xb|o$r|}!$PIAtQ@pOTMkGQzv8GLUgY#OO9=h5L3G$CzH>53fy5!L;mZJRa$eRrN80@g_Im3HB<;d|GZ2p&?r-rIDIpP>_s`Lihu@(zK$PRzPm8dT|Fhc<fJ&xUv)#qO6MO<+Zkl?XiHK9~Qa&9^9k*-g;E-vYUAI)i_A$Qk&h!X$G7S@Dpcnxuxm!d*4&Eq<CHyOt5=~Kq1gYzeRa7x({v>4ciuH{`rt8XDe(SR-D81;_r0k%+swxPS!UP63pX9KfW<wk0zZ+ue)cQ66MVjsA6^ZiEZ)ik9n0@MvW?p&-!-_5Q`ES0a{q4?QO(v<#qNZ?TuI)s2>5rf1H)lG%<BwE{O3S*Gt>EF3Xuwr-do_4Y6^QIdc58aM*?i34l&l}kW`k1T~vSy$NjG>9P4D&J>^}qx9zq?T}9#GqOUD2-%zPP^da#U%jf-UIDQE^>H#6%`$p~)?Z^KofkDza7K{BBz}K@mCT>_5sGX9FI-lST(a_?UL_x-EG}fiaBOPQtqa87~2vkDWwugIHSKxOd1+)ysT7x-s+Ibb_rOP09tHU92EFmDhx`6zN^y;^ir~$rH<k*h*KkaxslN?hN){Oa2|Fev+eniV6l|cxSZdweE~0VyinN=lI!NtQ;{W^n#;lj`+D9o|d><C>RraUVc98h*c@$aI<B4M2&cQfYZN)oil^5wH1NgU;@jONc&q>87Fn(iQnu#lS?zDf&Bzt#I~(x-L2+J)wOw5mIHPVz)^v@af4d`E`0qQE<z?|a)fP1>b7jytY!|dS<B&cmQI;erSpVKrsqN5Gj_Tfnht!2nrJ-)S~Pk1@?kWT=_C8q<c7DLOU_M3pcILmFJ+1hKy*LcV+?cx6;Kf{v5Z4G6!ih<5K(8LO*5o8N8N0fQPS>wdkucXTcoupUZ>bK9udvRMqm?w!$C=q;-7xlIsIE|xXZKjzXY0x=C0$NCtCI{eDeGp&nx^5e|D9HAiSffTaB?=#s4nyG4Un%i-XNAkwblpc#RpcAGbjQ2`4H0alc<onA(9VG_VygSx`F9bON@XF@#H=J=%Z!ddV=){j^FD*Gm(uLAz*MQW`aQnL^;kEN*H}S&bVRgL*zy{FoT+Ku3ZEoc0LFF09DNFG~!&M`a{~1Ynq^Z!}(D_UF+jH2Ol~ozF<Hy3qz+S>0&!o<MbR&DJ|ALRF8$ck#womIgGr(27$%&T@eD1bdeFVMAE3YmF^H9;8m)(%|OPaSe@Ijc!#^GEEqnK~J4>zQ@Cv`XRnkyrtGx&j%HKvSZjPJ2yL)KGGQsqUWH(4>bh5nqy|O2PDf&zO17NnJ+ysRAt1X18FrZ{-Tl-5<yE1baq^km3DfLR%(r;i@b`YX%+h2e4OMul5lvO%;+<g=tg{J;lAaPSUQP#Q$y$OQB8F2TL-D7C)5X$u1_Cx*B`?KN@6+;FWXT>6s~0HC~;AQVrc2^6Z``iS11$ETd_CN;73FH0FD)3(Yk&U#lK(_JiNrEL9+!Is!~NkNQ06A`WVWBRl>3$impv*Z7J_62ijOA3Ce&=)5z+`y-J)5Lh52o+JN}BQWJoDkf%Nn=VYESbhg;x_>4jHndTS<X709)dwfqDN4){o#NPZ%{E|+Z)8~?3wI2D|Vsm|?k9LN8{5?oi5F<iY6~%y16h4#6VEz0)@FDsPeZ7YSCX)$-)Q#A?8MKC<zlA;Zty1xH?g`~(Fz~$AK-y7$69Bp9dqSzG%D~JS56o`6Ec2P^{O@R?tUO1iR!gfuMQA(g9xFi+ogo)7hDwt812aMAvn!M?M)RN0ii*jEF!=<*I!qD(jVWfB3Z-NZ&s~lnaaq|gw}EKxCpxgxMo}f=F^=A&35TzcYb-{GQkW1qc$`hZ`I`GF&Y*@9P#Jxy4+Nr@Mx-ud&k*a*O+H4LUkkO45GRkaC|hd|ptsO2#L$rvW}c76Ht7cD<rN22oWxlX5y&mRzAgEam7Gl4pMb4X-h!Q&G(2}$F`g|ZYwYKU3{G_N^Dchtmp4ZpEOMKVKVTATBS&3b<3#rmUjx7LE$WT>qv5EJNP0M%W)TJvssJnO8s%~LIyk;+K3nwXTnYFuv_U$IJo~5-Xz$f%lF#n;4iXP?@0Z^08v?d4Bw}m*`xj<Ne;j4-xObGj+k3xv;v?9x^ZGT8r4ok|m5O_Uyd*8|+2jQB;WV{lNGM|5ltYU0obY;fiC&?lXOQ3I5Edn#+OT@LY+EAV|HlqGro@puaL;$dK6^-I>)bN$7_wxb9D;t`%X5#@I>U8%xc@V8_K?pCex+$@^%H!+<TTkHN4FHxoNDCo0VpW13ovkWO~Frw=x#^r)W%|h=RuVpj`Q2D`bvPdfHWkLYmoC#&Pw8D^1&SplH#FF8>%h{wGHMp8L!!ReC<Pb5pR|LmVVm@)IS&FzXWX@`}$zCacEc@-m|ynL0jti*PK<}n*ta4z=Kw3h^|$@D9}wE5obFmKjLZ|gDUa?X7$z48#xYLm^(|was4M0-i8svn38Rk&61E3<iNIL%;FZ_!Q#Oyq{Q?lHTUs{cs+?WLs&yN!=jj6Oy?yOa`eDcs^e?wTsa(81+96)e&G&*mz+48`bpiO%551gupCTpOznDI$md_v0gi2RW2D+r5%pH<;IBr{;g_30JV%!`O+Bzl&~680HSRzY90%=DfZaupbMu8JbDlU4S>tMMGbOAVoR{H=riVJd##QYw^#?dSLcWpTVJ0<%=ulIOA4EC5;e&V)rHjcl?|+D?g~WD4W|&L$^Kl;$m8e|Dx7I)|Y=GbBUvqy7NUhic=q%`!IL05aX#2bm^~86h&$i}0I@FlT>~kFDV#f4hbqwnRc{k#Q!`O7IP)^`{F5DR!VLxCx&`YdKhp`n2#|H6X4h@yNkn<mgK{J&hC8(Z6nuWb|dQp1GRKUlC=OyGJu$p!q|A!L>)Cz-#kg7aViVG5nP~TcqbfI97``d$~_q!*@-CB?~7mc|$KyEs<WSSw4J5w&8MeEB`z)(RX7xaa?nI6i3UKMchF>C?;-Z)>5lP|{>xLOQ?hdbFjxvW9Mf|#ZgZoNjOgG@8c-DCJZ9*h{Obm~pUd}s>7&-o3o=NU@}HrQgye;gPdYiO=<{Im0rZ_5(Hs2pcSY+MsrYUp`we?je(a<2oGJX`mb=&QCGn+hC%!~z1dNnu*<=5{d1&jz`HE7?DaSy|bmd`#QKuset)h?j=>&$$=oJ)K<fImgq4ha4*UeB-m%k>UG%CLfMDfq6iLCyEOj8|kK@r=zP$PE5d_5g^E<WPbPd-=LB?j1oZVV5sK?1dig(Vx|;odWyjM4sBgaX%p|0jZJA1R!RN`ojE)Eloziq%s($TmwZZ-Qb`9y*=nljW>i%pj&#&&Mfkd0HfN81+}ne7+jya4ya6eG^~~>`{JM4$oun@}K;E1bpQ2X)wtRJi>S_wfb*Kq64^e!4@OIKkqTa!tvMw}EJ5G_Bp-<+fKKnHI{@*ko%v$V3n@bQrpmM^xKbAswYE$^?)h{rIH7*K}{^8?h0PCOLz6DapZ5VNDDQ~ip8~}gx={2%QsICLj`RVmr-0Ap041VV6Rs!!{;(uR<REcDTgk*?@vHhZk7CnicH)rGU1g5&r0$g^V-t4X%vZ3pGvv?zxE|~QqCFB+PTb)g^lfAcZvy;Cb_N>VKnd)tT;-7wQx}VRw(I)@g>PB1q^LaOV$v<DXvfsI%FI~0oUA2vMS8roOJ>OK%U(oM+>Fcli$9q5TWBBvu4G<h(!6ZL}UpU=c@QcqS{QRG@NB8P@&PT)H>f;Gtie9AaiWV{@d=80i#zocHHVo7imW#KZbx>hsR<f8`1r^%;VBURmTsfn-oU=zikctv_4J?|t#{iYw6N7-+MpE-~bQNwgYV3)OeX|3sfoWpv8K27%^m?NSgHFac9ZB>Og#>7i97}k@ws_0fn5?$XQL`_-Mz-MFmI$dP0%pzIxVJgonL{HiR@VTVIGRVin{`kbBMZUIX2f&@@(TBcM&)$|=R?;DN1~fb+^4)TP{kinhxEV;tKMgb8&k9Kq$We?o^YLcex<#5fm6*uxpe2;bg-7DN2X4qQyW!Fw#qN)OF@g6&qLfIz)b;iwPpUFc8*7sxb??TNIH~pa09gMRJTjH3`*AenrjUs>&1kG!wMX)xD!iu9ziJCwX&)tsG-C!YU#-XyWH_6vpO~ZLEm9Lsq$%+trf{C%+;p(fS#|gH#n(OphLO63!T%!?GYQ;i>g*FT2dz<D$8`PU8Zg5F(A&GK~ah;*edZBF`S(`pX^OMm?&`a??2y+Cb2ZCl%Spa&pu@)tJ*!9&Uv;p*8n@y4P^7XXXwo0o;=$WI>g8-LHX}%<)3%FV08Hmu?#G{SEAZrMU0Q7@Bk?(T+W;PQ*5txW=+sZ)YHbmKL3XiCb$#wxUzYTbV@E7;PV$9bV<{XzN5|V0_JX}t1q$lqrMRv%Ax7ZtG$!=yN8hNp48xYJJG|v{kI47(07i&(bt)pALwdbcc;(eUlJpEjB`x#h{o##O^Gv3*<5dJH2UQiYVl=9D`0^LT~;yu(NQGXHHI9Tx%u@%)+hjt!rT$WqdgWIeDuuFsHab(XK-q_%>R2|YUa!w4{?=0fQ2y3@W&DM6s#_r={iD|Dj}*Wttklof`;IeSfTz1p&`L23vh_#6*?$bMGI>CN$1UBFgVJDy~jyx1lwi8R$_;bQ_k^Awi8XzC4)>fZ8!Neo8L`~L{MYH)qC{{nJ>|5WKe;nLinlM5jTmjiC=yp{;kuvnO4-=5Cw2GFQ!1NWp%&9#eM1f25h_p0xZLWP2oCec0e4ve%cl~B#6*F5O1;Wwj)l<e;e*rX+6j@mYoPPu&>$uf*MVDldu|_6r1>{BVxp3J9rpWr!i98|A=4D{D6w>XQHsK$-;bMKYpZqxaR+rjQvt1$djXAd%x`+?;Y%~{Q+boMb*f^Q?_n9Y<31gtK1d958CpqF^BQG+tB>$9mH36bIGxSUMitYlxYMw(|Qz;IJXiR=k=zLY!Z60#1GP;(1*PL0mWqK`)NKu4^@T4nZ{i1zs-jJ4%|dG0wfOPF*abw;zmc`AzR}mZA*OfnA!{kP3+>69eU^CtnHaO{uCy5&Ba}iECRMWKwf|!wy#>2KU7o0=Sf3NlXNdr?rW)a#&o>_AYo>eK|nKZ10a{Y4MHm$8!}KUYnH^E_ma%IpdbbJ5Bbx`St8?a7^%sSpCtMoZZ-4&8=a*A{``bmeL)VgFHN=QAa9zs3|sYVle}oD%y;Kzl~CWXgZs$A(+y^;Z;_*XFoNU)(b3PZdP(&2thkDPM`sN*<c*_4=2D{g=UG0z9`&o}XNbYw+oMiEuAN!hhv}ELyj@;6!j8JnA>e(Z%4h=rlZ64UHCtBp5neXH26vq3S?S`Z{66a1*3Q}c+R-B@^8;zN?I-1Lv$WVK(xk13<HN<v*z{xVuYjN;k2mG<lRv&z;TS4-Aaf)&zHyE*tn%lx^NxSl*v{M2!)Cjc_ka_jfo3?Bz}eZS^-cN@c|E-Z#TE7J2eaqCd!er(BAc+qpqa#{uFaQ9cu%xmFI!(gxTOb{a65Z@qHXP=Z47D9th{Zbz2q}?>jYvRSv`jmlU}pyPyn;LLeJ+4!wC^I*(2zsb_)S+xA(QI7c36e!)!1|?4%gG9&a^8uW*iKoTd6(x^b|~kB#OYeXBIzIeteswVuOXC2-TIyP~m=YkZx6!`<e~#%BJ1x^7@y@V22XaUUT_WV1yy8%#f~Cc?+>4^Mj0=8Ko_8U4?cWUo8sBuqzv`r|=1zrXu#GvSDvVqAbu-xMd#(!71S{;WkK_+w2YxFyH`_|4%TPAB+7==a*9>S48Bv#hqH8rCzTu#}=8!^BSX85O+Ib0f`|OY=EuZKLO#<{$D74>)yX(_gNylSnHbuPhn@69ckJYd^>~VCJhu2Dfasd2y4Ob!H?PAz9MzB=}<I3kANQd6LYTh+)h8o11UqMXfhCIR374j0~5?oSL(u5JeRNI3V_k*~Ugfy)-OzJy?bd!;OoQEKuf#Z*6+tsx@PEW1GH9tbJY+sqC!u%^g=xRv(|gl!N?361~Ra<fO)C(XI43qg<Ht4L;|ns)84Ce3)vY%t~i#bAA1xr-yXm>z`h(|EuSQyHT}Bq-w{aSo-}l+V4$=VdMLkUwIzQ$iMO&1l>0W_DfFyST)V}*B@ZnJU)23*L!U^;;pT%HA5dR%THz_#bo6Ku5?BbohW{RI=skl#Bti`D|!d7rOs}rE|;zQ609YbzP)p6D8HU>c(;6OiZfAJG%GxQ+}py`8~MBeKY@*Pmyj%cv){;6upsw>C6y~aqO?0-J~ZW+wS&HVki*APTd3=mSOxz-v?4PG#$`F5L*7T=D<H~k+BETdbOw-zd+G04f;C&?`qY~F(=?>H(c<y}D$}F4ucPl@Y<&+%(??+2BbQnPOeP$5iyXU66v?o2za75(BZ2?E1L4E`>jzc^XSGqEilj!3Om9EyLE)>NXsf}uz10|-!+&cIu$dG17yi8FKN}TkuSk<-b?zFR0Ga}&12qPY&Koa~LF0DqyKD8XrI+u#Uc!ymrd!_J@GU!XBVip7rJuch`<A;w4}UaF=a&EK0pu0ci1@)54K&a;XRFHtjdVC0RS#evf8L8ma00!%ZzEk_kK)68F^+!83)7?VsMC!wy%xrJAlFL4@9dqA?*9}a;O($#Ud~MG35i%40ys1|T9Ad9RkefB4IzUkq0Ut<i$;eAnlZH(`QxFPH{A8lH#VC@Nid>pxKF~Z<OWgSkqxdAI88h4ExN#JDEOl`Tz#ERfHLKTlVgOCA3^e{?r{%4x0-2Z!&*@ukQ||lkM-=XBQnW6h$CEOL$?A?NN}5MSi(Cf6Bg?xd<z!!qSb)az&Lyp9ZU;|y`X(B#`f#^d|Gv%KE-rWpJo71_q3Qih0NB~{3%y~)ASB2q}TJC@!141SC0;Ur);IKfBAL)FQ7R!OU?g#0g5;Gulzrl(+FW-8;_D`{~%4@{J#5&TRz!)*L#yh`1?(-cgQ~x<n?g(2qHb!KN$unL3R@V*)Z&oq6KCst4V=Oh>@2H3?S-XFD4%>=S!gT<UxoB-Qq`rf1MyZ7B;nn2%{k`LyNI3<Z5pg<N1i9P;G2IR{if_^c@v2oe%>C<IOl^CZ^Pdwz-ZMcn(H7fdhCz(6Fd4@B=tK89u@w%A~QMxOkm<N~LwfBT;id?6e&GuV9&+6+1l9KYYfo-TzOGM+76%NSUI4Ft3;PqJF3;+8c8VMz`QO;G&Yu2Jw2x6A!1G_Kh-DSB!bkL68>Cn~PY>UHq?GB*z-k96lBfl~<<df1vf@<$p}y;<d5lk9oSp=l0NirCsjL>}`!C+8(ybso@(yEF^q|vq$IcOds(An(-qRK%Y%-uksmHTegcE%Xw3r0y5Jn1R$Q1b8RhRHn-tauqb%x(hhYgshxGVsyS+Eb+AOLgkfq8#}4B1UoP>vbiL|E7(VHP0kX-8HG}9}8EiwuW*|jB;vtMcWoLb%8$=&4j4rES8+>BbKfbUPZiNgY{Vcg6^|k#7G*a{XL0v_L^P>tr52YNLnNuErSGsn7F6vU-Qr9&qSL1n2YTBt63Xjf4jVR?!VR#L~9=NmlC%}4_tDQ$?5jD2jsewh_c=4~1Ji>Qkpa%D`I>mM8sda2za=MhKS=u8D8py{YIOyS>K?lL?A<D~a&$*|YGt-9kUZc+1B5$n<6p~#EWlw`P&fP}+Ix5&k0Yj<gA*4`e{#NOU6$jnGV4d1wInK#+!wjn~o~^}e+@YsWu}Se|1YmmZG5!`Y;|8=p4ddV2d!;7;oo(IN;Ua~K{|%nFD04`Pu(7!g$J-7(w!-Lp2|2<{<T>&j5HKo;wv38Jp~LkNk-TCC<VFD^iZ@m@D1U!$)b^!+W7<o|i~iF)mao!A1DU&sutm~QAa97bKf6~V<BbkQ7}QBz<7i$3=Ri!T*&H?aFzJSh!XjXxU?-gg0Wof6p(4}=@Gi<8%1Z`FQlbN(n8Q}SO=<P4KV7`VC|`~2sQBSPK~knsU)T@X(?ICVrf{B$VhVi&4?@3n;QBp(+Dlj)x_&a+o<)-n)c^cXo!x76{oDj6QR3>KV7m`9!&+b5MsD7GmN+)M)o8r&V^F$P+EGGc<WEoW**Wpj=K<h8@q^@K!NE{={;)~@mW`2Peu@5zA(t&5axcya+8Z6x@#C=#KbP*4y7A@r@c3+o&Iq42a`H$>FuJLe*t!z2?pG#V<xBd7wLpojs<ALuuld~z^Pf$q{%iv*#2ZxI9AZ@)Twa5!dwY+W=`nx2e{X(2=0EoKo&;~6P@52rpc;Mk{xE3s)q5&<c{5eztXl|1Q+XA>`H3oA4|H$Qdgzrq=11n|ABS&_snTHjNmU|?O~bOR!~Eo+R>wL1PG|-G=BN1n<vO)XrlMfUz@V{SYu(0jeOmAT{m>9PS^k&bv7bq+f?w7c+Ew5By|~0#t?g}PUOmFqbZ$E@yBpT?;`iPwS{2YCt9JKhqpChR>#$`8IrRn<gnG~9v#T7d_)bj;`jnaqfJOmeX(|lD`f94Y@@JD}$Sj~j%ouysgJ;1MK>3}83<Kctif$OVK`#WNJX*Vqz{xLK>qWi&pZE67uQGaj@XkmkPZ4KkZ5ZueTtK>c3OYjH)VD5Y7yH}I788tLq_kC4-`pZ|$?%8NEn0wO2(IDc)+Q^zg#76hC`jlMGjlb)H00OJV{S1yE*GQm+>V6OTY#0Y1i!edlSapgw8oho#(3eE1fPJAG15*Sz&?ucxJxpd`GiCZ>l}KB29_xF8jVtc_v>YmSa1ebyIGhlNGSOA7%3{n<o_;;MbVVCV?MemxLKWyJ-_Tr+sBZXebSdwFskwBQr;dSR%QdliUwA}*Qvb0cwWI}q3B)<+tT~v@ZIj-zL8@0d&dB-2-mX|9gjX1vOO)53;o$M{~09FFAIS8I5A_|t9~^+^Y0LK4gO^xN3(JQ7JX@JIxG8T3)^APpNL}f{#6eW_hgVRnE1>XMj2;_$&h7+ts#`XxRb&*!t?~@j27mCg@j}om?zEgAr$GO-Tj|?+3rcU?ryEKM=sgtHm8lGd`l1mUVNIT_>5nrcu+DiJnLs9J+E&IM`j3-Uj?0;H{i9p>FJys*8Ik7@mTz9ivEH@XW%a8z%fj}Ks={=`k4RC!I3<p!&#Ah#BZ<@gnjZ)<UJGd8N3=zyte49cux?-#Iz?H4|oH-@`WB^u9iwetMCgPHL=5Hz`(koG6w3`wJ@`*1#AdPD?&tvDG-n}B2JM@iD^j0#l<&<bb)%Dcip$>aWN|>m!I{rXVPM59G+)zT>#xU&6C-U!9HO$UYkE{1}T8^F*I^@9p#I8xd!AAl4%czX|zjU5i*25XUaGz{ef^KcoSj*bq1$zZLOHV!mq)nU>`7?yk1>#gIHS|K)Q0Tuq-V+ChT=njMfMlP5gC^P2x`mwG;;l+J;ci?Llx-UAu(ZkGb8%&7b6;lI&Y<lPYjs+JRa*OrLo|{X2%XvCO&hAjQquTBk>@s!-_MlZ*Xx&{}_Oig(Rg@o6+)gS98rqz(E<Uc+A=3G&fGPakuuW@`APVC@nEhB<rg;|!f5V%)?X9sZ-9JK?bTkl1^UqEau+&As;g!sTw46vGAd1%`RCR=E<096v{qRFcn330P{q7Iu!o$3HegbHKa}ajgI+LWUC*a1%S7L0Ly~acU~RK0YfNp5>TcPo@g<lrcaf=i)`gNk)eWC?n3J`L{-9B=h>D&J~!+*fuof>C+3F1cuVSkcVJ9JPO^4-GCjz*gs%Mf^;;^Nro}pO^qtlr_ncpyqPp4z$awP;xGp@V-MigNL=O&1{+kI6DwB`7B5Uz$*AU#T<r>QX9W{6SLo(V`GH46Jt8fBQrZCR2C52z_CV(_ls^We8D8v)yd=8b>1Ovl9g~8?A^3NKB#ItR_}?hW-sAsrhc%;Yd+R<$kv;&etzsWM`k`y|ZRIVEgQUzQVNpq3rlIH`G+SC>wr_AR#Odd0Z_4FN870b@%Q3|;iRg&+^r=ngjHCS1Y-wI+88hH0`{^d-NMc4yT$AuTHXgrPv>WQT5F{1hjydlZ=z78|E}WQ_O{!rs7cnF?r%&|O6|*Qx|LN|a5ok`xsq2<e5~{%|$Rz2dh<lvI*s7+?j@(K&QxI*p5rniV<{7sj!UZP+3<v`ka?tg!-u3puu+;1Q*6Yz-<vq&wdw-nJb1u>l2Scqgq$_Enz~+L`*ANWRoV<KiV5Eq-Utx~V&IV85J7On<5Qi|SZBx%+R1mbh*#T>=eEo+gehvYM!r27F)JS-Tz%MiL@{RJ4&5#9&As+)~96yXqr#qYqdUA(uy7^!k+?@{;mk9UJb=NcUKp@fZws~yi%6xK_8CG~WE^|l<HOWAH=qgPbRRkWKNlX)%7`q#hgNn+(hv<*9tI*&iU(IRQS}sdb<nkJ*-CrKWmw$ipy@0g47^GnjLohu!p<NPg(_<r3jf?+*-)3vop2Z>JUv>*UHAS(<F^x%dJzXlpi<{;~EdDr}-^HC;D?H_Ji_ov2fb5SQkul>il#kds|EZB!ca+o`^TKz6V*T5}4!;WCn9e{X(T?pT{8cXlyy%Xb%M{p0k3hSPN<xJo<&AF4rj?DyLLTlcd{En3zvsXZ8b)$7R_H{Sm=9Vl3<ah$%;33&5rhX7ArhA#R&OU^iEPBOz*3W4$4dLit}fkJb#OI}EO=|i5%b{dh-F$CfeB7qK>7IMCe=rZJ%Zrcw2xV_@k8i9>uEze9VRC*)wNHH&I3MMek^7W_%0O7a4a$WOl4ThJ_8CC_{8<X3khiZ1Qd(mKWSwiPg+~ACk3|WhX|?Oh`0t{w+(k?!?~2@db3okH=4}zHcrL1zvPsI)7*BS5V&wq=uFh>%cvRAJGc@}`{_+-=wLY+^)=C2;(3mdU;CJOXDD+5dmSI){U#6B0EEc@g2WFNgHD6P_|QW4Vq=6$Kb$W|4U|c0I4R9Xj0ho_bsaH6$Pv?&S*9IDvJIQKFpOXoLr20KQM^xy{P#c|+wdvf80gdEPE&V6G)9XgVfy)}Wy9BdB8KA4@LlZ-;qeDdyX}sjD2cNX375tNQ9yCqZ51PyObgN~<<x4`4)|Ot^3>3p6Yr)oQ?(e>^15j{Di<q$RwB<`Z}8AtIOL{LN&}etX^BZ=R-pCVN1Okhb!Nb75Xw3NUNbiGWic$Bjt|r3(z0*@<D3$&63Iyab=|zu##h%1GX&e%IA2Wq0N_Dsk1~!Vpt5gzzwN#5g(X2wwMF(z_7j*ElZ=p&o7L{Vo*jg3e(~q>66y$Ze7Jk^3n-M=H=mJfEaIBu+wA@B(O&=s4sDNA-r3wXz|!{e(mmJ&^XlbuF_#VpU|Tm$vK#x=KSoo?4jgT!-#;^Q_y0u)*L-IBnEk%D{|3EHs55@1>iDOwO;#<LswIa9C9M92U{ECc63k5%N>vs{pOhF(0bv`0a}g!OiV>}y2)tyy;2g!6P@DslB2|o9#5@`3U!h(Rv?%0kmz<fDbO&KIRBB+*qlvBJo5+yBd^SmM1g{5X0tB)B{02-hZ^;G5NZoGMPL6gDkNs(58Olo=mi}~Z)0)}$|NNUwrKA;m!iAogd7qA^#XoP%PO8S`{GX#~|Lp9)IzhtlpsDz$KS@?{{Vx9Lhd=#Ima)_Q=igNR@p^@!sUbb5LvbHHHvKs}OQoBSJ3qB{gv+Gor)dP^Xe%b!)c<7K{k)NE-osY2MLSKk6Om3;s`bP(#UOEtL*ommZ@O^yntgXxs0DQff`tC!bkgOF{?vLQ%t}rk!Glug2KTTY5VL(p@^WVQx9T>!#gL+mUYP-;N^$15!U*s)QI)tVT6f|!5<%E^ozc`fqLv;mQxn~BeqXDW6m~4P^SI5XT}(6}0K3(+$N}g2%8)GZoT}m2Qif35g?eOCsJh!PT}F^xf_Tb_)1tz)Y<g#wY(zPrVI3*aBL-af`CC|<dW+dvGQ-gfM_1{mn{gELG(E+cZc@tGOr3ZmrDQiy3+}Y{P_WyWl-Q|dtvYis^0rOA-cV)6o|pO(mOOZgNOV_5hJ>*jb^s}KQ4C=Fe|GKPH}t{q=GDA<Kqn-Z4<y(_y(!vXMGZtaTO+-`QLI1hX0<U_kQx~I_Imw>tUfb9^>fNd$d<HX9brQR>3dL5kKLp+Hj*xenu^ewgthHDcaOCc(=0#e9HEbhRnT)1XkH~yBv0UCquUj7+KvrN^s(@BoKKcy(0<s440Oq2BIHzXHYqI1M6Pl`KA3o{(k|b5wAE1$3{M(}p^UeYM?f%h5IT@L(0%m9Z6Y9{c}C8cm|}=2oRrcL3F{$`U*u?aV2O*-)kGzjMYtQ{fwK85pW@S$ZQ1p7*aS6Tv)ScnJ}7KQ@jHzN=`+5%H-`g0aNh}SP@biuCI2ZC1#2C{4aUwho>?eCtqaCS;n}SUjJ)kq7A;K<B)yjrAV5Mh176IBYcFZg)xvCmt9)KeA%PH#{>MnOz$+<vV~0UckNJF19q?H<cyB>&yfmF=dsb|PF=r%iGQm{WhD|R>^(<4|M9%{NGEh`lsem^`PU*L5P}RA0Ud8+Z8xr)&qBby@`{n#C9IOzbrR|<`lOqJsrY?i*bHUl^ig}bXkP&ChdCx#BL+-t4cCZqV92ntGwLPfjM{s7U-8TZK+A^5NwN>|1xY@X6lEoh09A!&FG2xOj!;;v6(gU#CE#En`UMI`?A6{;lz`|Le?WQx5QN@B01q+xvxwg$DUjys(b*cv3Rpu5jt=@QD$tw&ryej4p6%un1JbXrMf~s&7Nu7s*rM66G`4lQbjDzyGlIc8s`@Yja6rdhDd9L_Gm>R^~5`4`fFIb-;)wZ@vE5UgQ7h*SqBJjxj(Y?vBF5z%IKFm5bgx5g({q~kNnq1{9rc#PdmFbL3`(5%}GMi&iCdx~6xG<b*H7}>z&|jRe@QO1R05S!b&J?0w!ZffoQ@-SymdkOur9ZecWgnoEmFNI+w{6UJSHpfcnk+s+*KhLv!Eu8!%NvTPna~-%ZFd7EwB@>MAeXholHd{6+I@M!E4;Y8F<XU9k-UNpQUcoV@xrW;TBjYc#5CeGhtR94-Kg(xzZ$>MzWomD@bun-w7R&lNIpQHT-4uG<xN3CnbNqA(Al9{z4!hkdk;#&H2T_-v?}shdv^9^SwZzcSbJly3nJ)=)f7R7G>@0T6G&Em986(Dya(kxVDu?D^VINeT`+M#C2}gBOA>IPqJ^;k_A3oczbBPHkO{`k2^v+E@sRFxVSG`wC4MIjZq!i>u27#YE;<1S$_zu2Ii>j7qi>!NkG8(PzTuMEo5eJ*B>WD1H-N(j_7jOB6i%mrXYj>rF?JwG=F-H~S}s_pifva*llEFGrFWzL^=Le>wo2{TX_jP+2hptKa12TA7qp_YVz@x0X9^QGD|oa(1@JujP!v;853Rvn<$1d%yh@Oe*UbF3IP0N;)yyF36e?P`ZEV1H>S|UlrYfGG3*SYr@3~7XjE#@xPHmneYSZiaY`peb+)qdX{TAWL3@cZaV@=&q(LS2v*UhOYXH#>akrWiVdNddnl}p+_n)3sq+ZFccc<<-G?7e#z#fL}PaqlEMeA6@J**rzE44;?t*&mk`lfOS3!K%FcJ4oQMYzI(KP47Bs)H4h0T!q+=hGG5C_)=hs$e7kU6Gt0U*UI0Qv+_gXd;&*PPM%03=EoySlNwQcLxBdP#PqVrCo-$0q=iL0%wKwkCuA(<aDSJ*-t3HU{1`mp<nHJ(`KUbRn}Bs-a|{%Ojft~qxUl{lpq)AhLk?ZTw`Q#HwX=!TyW~8k*UVaCkRkXCnu`OI&GH4pDuS<%a!_Fl?is`(R;vRcFhpkT{#;yI<+?n&bH8aU0E@CTVB&o~onq4TAadfN@e$%|l0<6fNg;VDg?IUHc`y3UacRF~4nuK-fzX)29VeV)9n^+_jJNBCeCQmwFP=Yt21#%YlL~)sq?oNXNAq0aC>4-!%v?;m(?$P-9CC9+C&d{2lJLGW8(~t+;pj4BVXkNTBsgA$UoqQaGN7#oVhYeRc2k^^l4V=@pOPc8@XF>BpxVwybC_{M<vn*U>UPbO%dk`vD2|^@qrJIRlwSc|!b~`3SL45i;9gv?W%lAC5$1|_yQ7a^;P6%R8xJBNRDs8dMs)w!l`Th6ltJPC?LdcDDCeLSH!%QJrGPgoq~bS}*O0CZFc-DTeU#i)<u7$STkba&riOf|%NW|KyWZIyz%)ygN$mwdpqN9o<IYNxRh{!B@vnvg=o7Ldv)ACrMtG){#-#7c{)f5&pO4;-MizH(r;=?G{s86RPLv%V?*6{tJ4y|6csq&V{*QTsbrK90kIfb`Kg~X=eT}kod)+$0U-2A**~BelhB?WB&)hkC#1v?a&JH1Q6gQ<!M&0xU65;e{mwymWcI|^WufgYB!>zfOr=x*$HE_@lwS>Glx2Y+;q%G(IhV^(YvR_hd+oMMfx%G@F>}T81$17BfcR7hX+)s3SqMKM~WNPUpJ;E51RX!eOan;U#pu@+-1vYST!LA>s`|S0h_!GHkxD2`t0W4Qb|8ZxkGuk;_qh6kCjOcY2J=EwC#{NRqC#)%-wo9{O)01E4>=}s43%tE@3XV)yI|%BT$FA5;)LjG}i;<pCsotll;ll>aDvRKh^Hb=$9zQt2w0X-=_j~M3iJUlE4;6O~o(+9=b+|=G&0$G_Wgb1=FE7i%9m=i{wn3s<*NT~x<sM$6h{{e2IFERL=C}Eshyprz&3yn|a4Sw?MajaeTg+b5M$u7?tqEuy#N8%MXUf^?4Q2@|O>TRk8coI}NAAVX(Jem1c4dTDYoiCh^Gwzk$xO{hP8edC?qNRLj+l6m6yhXBMl7lAT1gj;w*tEcHg7rUcUlfJ6!+qQ{&kiu0OcnGBL=M_%2X1<(~w+b$8}42S=V;FOkMnVfGS}Csz!fD<(r6vf&5Apx3$!jtbUe5jpVefMxPoXdB4HnP@Eydd~(o&S+6_F2s2^I4$l9~58f0MdVq2eXK^C^?#$2N={{kFvoYPoj!s!mOvbFaEUrfr&Hh+^twJB#=~cLn312TMOUR)orH?M+9|Tw~biG4X9dXNQa(`Q0>Ogpu#E8J$xtHNNuxWH^$#TpkWBNf8V_0-{3W!l_%VeaAdWXHE_ek1ur^on5d2=}`D(~cGlt;T|&sd(w$yFXnAg`|-Z?M&TU?}|qe0f`3V-cta<J72Y_zm>+o0PHP-JI0c><%kj^Fx86;Y{I2A6A2g3cEgLer{NR>npTSkC^bvAxfbiRzZV9!r?o9Q%&awTdCNXrj;6UE*Q9wsC?r<l}t>2v8}rv8xb@!cA>485{KQIk8Ni8l&0Q#{?Ce;Xk(c%SW(N)cowVDC9G1uxi*P~qbMvc&k9fy=+o+nEaJcH#OLf71c{>V{DD|n<>YD&=-a^4{4n&b)fB}Ll2+44<(K8hqO(k7Ug{ETCdP<s)%@!tf&f0`0Wui9@781#zSr3oUk`v}ulBeu6yiY^Qxd!t+&kUI3l}<D-_W{;E%$slkk#VdVq%4@iWa|JtZVv0UA!Zj{M8F3D-H2Vacm>v%{1b)CEUJGRwTrN*-D5m@No!76*|`$UO2YQ@vFQldPqbe<ghX1rFPv}z`wdPznRL`P274Zw2se`3p*ddpxUn#o&=abLKdmdVoPX+HzV4-59Ftx&t@Yt%Mef`(cqd8P{8-H-Z(2if`zg60u>pw_2L?4S^U*U%3_TO;;ClI&80n>7}ihAY;StM?f?4jT@sXo%iS+{xOdnKOBJ(OQ0n;P&B3oHUOCfmC<Ke3ADf=TV_1Cs_;N9XWCHMNonPEP$h6LTlqL{}J?om?HsHDGcr$eh1A!Wo;#LeBXOGT3u?Z~UhexkZ-f8Y!$KKnfrn3T^@UkJdkqt%wmN>tLAbhixK{XSgh3hGXJJR*{vEX5J5=(#eE@>E~w_&`!AREN9{g|uL+@o^7zOg_rxiw%>ai#y=CSjP^O*{c?1@lc^%(f55l)qaI^0m3)Pau-{cQdC4uY1SG+0RD@zaE;qrlHgU8?JS8|J?CL!9|aMJw62gvp0+s40Gv!IhfwQ=_pJPHoAlV)pOqDWhQW|q?FX1_;Y!AfYvn({w8K8GvfbXTy%VgERWi#wwr|rB*=mxzqYnUhQO|}MUWNC8MTldx+QLC?Mwa-sZ))Gft)M=#Ri{!il(yk8q2|P*kQX=`ufegcQN`lrC0_p?mKgvjq^DqdGI}2urY9Y@dR8+LnbE%wx$l-a@u)O&39$r9)a)6Wih`+S39uAfCL98k#?(i?Q$?JQ17a1z23<~7fnkDBTVQ;c?A3j?_(TP0?u7ilrzx_IYF}#oN}BE#PP8u%x`2jDK%nEE_F931!rZ@*|_NvCG%u$Vd&$OxZI^3W@^Q~h!OEv<`IPNLPSc62vfTVyz@cN5=LU0amE|A!+Zc#pO?A>z=1$l1m7_Lmx~ctt^2u)mBtFz-5O2S5C>r1f#yYmhQL7swRs1+AX21T^tzlF+4}-;&Z>(J+m?sO(nB5zat0!m9(yLBM#{x5RS|*U#TQ_UDhAZjHuf%?l_l_McNlC}S+qO&x06N(Lx&$Ced$7138rgqNVEcvp(eyL@-A@yg)o#m*Br_><Y_M4hzf-%qx@_#9$n7z*<Bj_Vh#FmXHp#9cvK)5%B@pq;)E8X8Bq7cVrigT6nIXXuHB#$2skj{^qft=u{NKP!JD<A+aRdjl-1nzkJiz;f=Brn4xZ`Q?>rKcRRPIEKFb!%vx$xNVMjAOs8H4{(g5c&+DHvCgrNe`FQ?ijZv;}%A$W_S_7V|^QD}fEK|%Wy*0!O_38vEQKeWG2P*n+}2@d~e8tqyaCx|XE+h#EpTfbdQw`AK|hl!5cxUiDNfcB*WTrP(U0cYNjZ4?%S6pn%u1c4wGtHl!W6{FB>)AJ9-1QM{Kl6y=M7|`)&JkRzpjL`LUkZ8vx=jwEgN&tj^!-L@b&l-H?p#3dwADn=r12QY4?;Pt%$z!U}o+WqukTxLuO2D!Gwz96qg2puy-U~Z^iCKTlg64g~PS~rRVRRgkgGd-RytQx8+uAIz=VKC1fP)h%z<PBySvWL0^1nBu-wt=T*OVFH7_H@)^{a+|<@Xqeae+tdg5Bp3>6-2BK-B(xe6Y{%xP(V~k+khP|9jif1%2egu+aWIlLy-cQUlZ6=e(g2Y2T&z#A^4Z9@#*-AH3ht8$qC!kox&cqk501YDhdU=r=gWU!ct8k=1KDUpMB6mpSP`&n7kRBgq0oaZBJ91lyMYP|g1T&U3+G-;uvprTb$tM~}e<uNu^ndoO2&YUOfzhcK^u?|PY$cMg9&LEypH<qcGvm$QAdrRY$+9TC)2@7;0l_g{KPJuGR@#n~gcn3??5j{|OKI#75lFM-36OgOyHV6%#UXDxiVHFo%)PoJLt4T52n^a*<}qj(wZ8ft?pV!D$s!o-k<9UEiP6l=k}0!(;1HmewO;G|Q$oxrt&_i7#HDz`ym=n@0Wyu0X-spET&9m609bmE^5iD6!)e`D;sP91lE-RL+akjybVLQ|!hCdUX8AIk-3GH7=>9hNkQT(8<-etjAwN2b;lb!Nse_v}4_{SSE-&_|HMtj$HPPBalxWmtw+JnC5vS@CEVcaV8+w2wF5aSB~*LRM69du=k*p;(yTHu$x}YR3Nbz?p6+{1X&!@q;(TF|S#z7JngFIa98qom#CN584>3f(jO3G_*UeSqnh1MYBS|?^)!x3|_>-nZZH8^A+f${O{9RqXG<SQ`88&DTf)iBrVpnkCaNG-Rj-VA~kPUZ~N+FOzz70E#L#T>}GzeqU|Wm4*Z&*G7y4=AfP**eN^i~BGdten#T{&JRpAvmLZO_lVC499&u4zd+Z2JC!jPV%vHn(MUsvQ@>y^lBF3J7wXG&CI3K2eaI@9V*HTb2tV4J3O*vTb+2c#Hy(Kr;w5czr>|f*(i8%7Yj`j2h#;xtxO88k*$u$E75Mk7Bq{`6}OKM!Ggz4*{&qnMsRk#2>I)eYk;WvCB7v$W&jAlu+wGk}>$AZGiQoPzWLYMQ=(ES2%^NaqqW!74W8al0qgy)CWkR2Z;%F=W4yFlWsho}>2NVu?@*p#P+TG8v~69lfh!=HOd#~P`r4OGfTRR+QUg&{+R1t4!;#~(C&Ir7koEcv|5NJ`k@mDhX0%z0snAMJ=qaf{ocz7cjc!S3hi4Rc|NU*KUEW;8c{>l873=<O~Uk0u|gCNDKjrB7=V-+ZTYURzjiV;d%y$AFwsoplO=t1SN{4XBGiY{)eE%kOa)%`WpJss)}TiCi6_^tjYLk49Fz*t}jM8_Ye#xcLOGr{+#7Adjxdzu!`1h=yp^j>t{j;)6j^`X#D1@cz^fbRUT_37OOvh2K2^NfMKEqwsjk=ITm>L=*}E8(DEp5ZO@{^~oKVRhX%cQbZCnJXPGX&Qli<1|AQw>y9iWf+o^r;{=ihDB5*n7W64Kq}0q*z8KGAg7&GvGS^A-!5~)fCemRlLzD-+6`%=7s#wLHC1`|rH^km$#2-VGKEob#S|ZkzNBje>eJj`MYd>!kgcDyI=_&Re$O7n5{|h&?g<-A{9H~krn(Fe|a#y-IG}o?h(iNIr$WDUA9p5pXt~sGIai^qP2Oq%Jln!v3GFk5Xb|I!V2x!ZEV@@CVinc`?R6juv?QWwhEZ#fZcC1_S-C?|9?7piDH_{ZRhSdmNq{T!B67-<-VvGo`f~mD==4zy5C2Q|Z$xamV*1Y5{KY?YsY2dz@zqVBbaoJm##@Xd}r?n>F0)>y&2$ggd0JL>q!QLUgwePUIgw6!x-0{BJgn5WGCGa`;*QQFlZx(mn*66gk=W9WzZ^jbWALE(fW;$QZC;d)rj;PYr))J$TL!o67*g*6gH<PunGw7cV$}S?F!vX>e2TK{6td*nL_q7gU+p(lsbnR_yLfHNP5SQX9=8I2|iyfg2Y|;s`0zk$=9gxJ4;GkU28Cuwd6-%&qaRcU6<XE4l>t^$zC~p1aLcAfd4Z_%(uV8!?q&f`|{}n9!?Zi)yykqv*r+FMxc9=<G^I8{^#Z56YUBx7%6$dwecDY463B%Xm+chscZomtp7C_%;N%WZVB<J(4FF1NkUDm?Y{T^-@m9>f}F|Z_v<Fe>qKXf;tJoM!fs|H3(yc@yZ63n8^3$Rux$#%42+kb(iDalbEEG+t>DPE|kwyM!{r^6DO-%_qYd~J6969hGn2Nn`ZyO!Gwc;+Hk7h_{zI9o#}{2+}L8$e@{-k9)|I@4J$<^KPq*bqx<jd}ey>ovR`QCAMMFE46q{{z~E=m{)TRZLm40eLKd`q(@tj7w^Y;w$D|+-rhgs4XEYE8HSBQ5Y1bz4#&U6<{NdSxn4T+h7!>74C|xXbtEMi`J~H31*2D_^s+`=zU!##7eqtPY{u5C720n|A7ovqbe*BeRH5U;oX?nEL(M&*2)=SR$MA-mHxnoT%_p*CoW=3+N9)F3YlB3j@N<rt$+ap{<D#8K7iiTX`dWOsM~IHXuBkd7CoLp5KCp~464Wx0q;?#nYsN^B8p1|xxk>}xhN3)Y-pO1IL#0Y8SnWHt2Ky2@H=__klSA<zqP9hBVdPUUCL_o!y~Z%DOK65NCT#c>9&jWLmx44N5J$u1zH~or;qT6yhADn4-z7JFpgfQeCo&}r{mXZS7|z+{0f(WG95YiOJIVsau_$6CEP7@NWKj-ZA2k<gdG-AvRAAyQPeXGX`_tS1!4(V|8K=}8iOjXS5<Bah{q@Am`=Af{}KvNb#;T;1sxz*4=9Qs(BG%MjCZ{^fxC1HNO_DKX;RW9O+H1<d6yQK@$B2vAAanfJ^JTQkI7d5Ei7{etBqetB{f$Xv0W42x-LOu@wBe*Ixgk{BB`}oXjC5(d80c?K+za9nc4^}Q>1}3TcK%_G$1W!(5uXfm)t*rK%G&FTUhaolHGb5m<*JRSR<i=Fe9R6M(lNT()3RbYI|k{I{Ibs!*3IX6HwZM*5ABM(QBzGl4?+-;NA)ajj(e3`e^Tv^Fp2U{>b)v$7hf3*+Fdpi4O+sncn;3q<6Hx`>rv{QV)sve1AmPr8=WT0gTeE%W*auz^3re{m%t>ZO!h$`(zJ2RUEXOsf9pDbnToy!aTQ+IuGa}*E^Lu=g?)=1!o@t8S%^e4HKojXPSC}`-a7G)tjcR19TPA$fy0he_fCS5{Av?ca(xl02=Lf!Z(;wF*bZ9Fa{``KT9{FGSC9)nZarg-j3It1ljhKu$aPLnmsfcj;N!Q=~SMC8<eI;-b$zB?}TeNnGr4Kq5TG2o1^}?$mm7$r*LZJJAB7Y&2>DdH_cz9G_eIa-P*C^lgfuhq%6NiQW*_Ev6J1FvoXa4H@?xIen59uH6cY><_qX9QWN}D#aK8zI(l<pIXotUy=v35www`|0;oh32g%6$gWvXgD`|-Rl-`Hom+Yn0NQ}M9q6dDyvjRM}5T)o6oVk^HkfNTz@29v0;RSHpV3`m;9F<RyepqgjPzhy2<mVJ=earIdUF8gp7C{#SuMmJ#*r<khGKz`CfufQV*U5G_GZI?;T2zy6ZI?imGJyBQR;>1V(9CcLF~bd^<)IcC8bV`P+ZQ{*9h-VeTvXpS*jcTOE_j71irX6UXqAGV7CwiR4*4tLX$g7{G`<d2opQ|x$3RD!(=-N=0{ng2IbKNHip5Y1=urt<ty@!1*eRSE2E3q@3~1hE+HUv5*(1Xx0@UT`BVJO7K2p;jz^>Wh>0zbJl9{$r+3gCU>~2(y2j1RPlM*mHbVlBoaj(%E$$JfGdD=07{PY7L`I!aPj3E<yepOV&r`(huM@4^ZXcpsug93wp56j7%e|{{-iyNt<?ogjU@UC2Yjq-9ak6HsVfb~(Z$oAG%E9c=NgC2NUVY#R~jgjyCJ=ndqM$Fh}eNIsgY!M%D!`c1Z+wUFip7h?(OG9;khg3iJt!s*HYO3lnnZbGh(?Yl-vMBkyn2pR%q(8@?o#WqlG09rtEh%Np&-q>Bl91QngO>z3;~lBRB0B|C>W&g=kS4KoB4wZnyJ)p_AlCZ<Cj*-auBHZlkL$B?!n;!8bB3N_7loHrudS0O=GoQYu-=Im9i9x9TEe+=SwY&5J2b9#xT>u&?FQ&ZY>J+)ZFJ9hYxpS%A{I<QvgI`06F=8lRr>~Cc|-aF4%a+LXCx}JZcY*7ruIWU2;&Xwv=<~VIY{_z<;@Ad#$)1#CG`cp`nIC<$q>@hB=;^|I-ZOa!Uyv?65@=06T0!iVQ)X{{c)7N|MlI;-n-qu!jTQPQ#*eg7#7V8$~!Idz3(0WlD*!2{R`&_K6u^R-KU@U*&~zzTLf13F`qf}89)?{{BPrFeEaU#y*I3vwy%fd#b}VZLT?V<@9yn;JYrK1(m{D+xF~o9_>q+(^B#Ztu#W8?yn#_aV9?d*W--PX+w9VChs_@YHso3Q0$9ndbbWQB?JWg26{fRsR55JBN__2HJQS-j@hc~ZcFyZ}2PePKPB}h!dy>66c=Oj_tJLKb+mI)kJZxFs{B?i#{od>B&}@j4aNqRv$;Z61>mS@8)nYaTZJX(NTMhd+6@7?^NG02b;-6EmW>D6hP<)X>s?6dO7(nxJ%O>O&+K!zHqpyo|#Q@@WKt@3sN}}>IdhTb!!bc5o_r403ijnrtaHHd~zP9Kkr-|VA_U4kB+y{E8y6;Ae!na%r!ORIDti;Ee6&_+(7AJp%;ADi-zIN%sT>gw9VSbrQMN{wwmRSy(*A-;7!Y#b?I<1<T0fD7G(zq5Fwj$J+5cUZo5CcA`fyyOvt~4ZfUQtS^1TC!j5VF&-e2YrbW0zd*;({G4qqR%aZ$)csQ;J8cb@Jk3n<G1A&NtJS&yWYs=@VcT#rVA$g=;rNxS84GECEB^<&h-9WN%)ZmE2s(Tw78=E@qS@_#_{jVPeQ3AuN@Is6H;sDcCup%J96!94rbLzBHS&IjnECIVuE30>fmpd~Zuqs1o9wU=a{p<)ihVEhvIoQe;C*v0GPgy#|o+uBf7aSc{_16Ii%=+$(E8%HIgiSq|wj7NftZ9+U%M_%iwob|y3b2|HF$%7W_NwU1iy&v^JD((P)5<^^^&Nz?Q`YWhF;0_rwCi(TqApH1klg-Wh{iY@<)+pM{*743r%q}n6zAZjnM{t(ld85pPxh^pLE3za!q=G%}k_a3@c=ge32L9Eu)4LY8PyY~<HYcVx)M^PK{RSDLyFa19^WKN#0oBfhTcrNT5{e4<o-6wpI2WURBJ~ZG2e_iBL*LhbPHw@uO-9NnZTwkx)XnYfWo`EM=<yMS%Tkv#7r-#~3`}eG$-9tC<=^43L52xloS2_GwcCG3zX+OgaHZP})S$F?{4GZ4lwKass|91h3q_as6ty7H6g1&B)IksRVCCNoT#3Y%~=Ynt)*)DqDmMG$uLP<$)1+5B-nE2?ki#Op4Bo_El!M`HZtKA>@_!e}Pw}!Z3Mg*Ld%#tjiR-9m>>YHhsN8Hg|e9BBOz!xsD_>$<}K|lpM4YQy-5J7heIe{peMAS2Ll|%=UGoc`m3oM7!TJo=Px-s=$+NBgMa|@cgZKsW*j;&gk1H2>3dk?$><_2-72<Sc!y#$9*Ma6OQGn=%!V-s-Dxx%b>l)j@6u@CI;s3P^phUAPXSwxr5=uJK-oNI>MdW8IkLxuSv%81yre1lVhA9H$0FI|rg2Lb)XmdeC1fwN|~7yHQYNY~!qH+kRwLI0T7DP_HGiaCF9>IPiERcRaKiJ2Ss$IKiFxU%a3>&Lz0<2`f3lN|Tj$j!gL-p%+adBp%i>}=kp+Zb&L1!Q%M^tJr4$e7Pbq21mednW+Z^loqeFQ)02FF3cNtc%BExm;RyE5AP2-|xLXp=1f`kk{kj;H}Nsu(7^rR^<3(_vAS1{nk7BE0$YNHz@^357c$p@!lH<tlxUM?w-9p>h-wn`ua;s!63Vi^5X)fciTyPoN525wtv~hsD0DSGeL(nv<V~5g_A*dkV&c1A>tP>T2zi4wrdzL%zC1l-~FxkMt@}EIfl#5R68mf6>6KkLP1F6>f4RJUyp9Y#Q!3yT;o6g3IJQj*&*a*-20;km`z*78qUT|ksBcmypgw_Lv@OOIo$slKDF`v=6dwWO#aLDgqx=W9`*h>LW*tHqL&$&6BjAADbh21L6WccDBJJ-ae|IHfXu#ol)XJTdT$mLQR=KZhxIH?${l#|%NtP4IvEIz4cTP@tYxDs279GY2|JgZU{R7$;S!p~%Ljus%zMMN;KBgZ1yAx}<BI2zRP*`|vbAQYy3R7lF@s-xVmb&%M?A5rY0)>0`t&1(rx_TdsrtC=qcR0`$}9zC=FmQ2AxYUOcmTB)={dCtt;g^m)dvJ>FsB+p?5J=||M(&;J>z947nkVXrPqSh*G%?toGe&{<$@cOio$S-=WeK=UUI_)DaRYy<~LXlz^Vs>VvsQ~tzXuAi{;DPiHaxkORINS7Tul<NxTA|n6R*Z=}Jp%bVFJ8gMyM8M5|s{zojvLnz2@+K0x~lOQK(2*0L!2C6=Z%!q<Wn?U&XsW&LizKWfsnc=X1VGaLqG3TY@w@2of9+r6XX6GPVx(Mh6ryYk!AUE5gSdingjtt8?fK;Yi*?e9_nAldJC|KOTV7Jjq8o6$xk9J^~BM0gA@5N0~A0j3f~c#Yto9@{2d#?<VL65aPWU7@6&0<=KuS~WN8ak-d#`ZVTgyUekH0LpByBn|{B=JYglt)kBgh|=bx3ORpfxGOJ*3<X7W+hSL9AK<`xhEXo^z`d(A;!$S9GUz*Kcun~0^q1DW+WAdeS_*?1xm^x!rDicyg&)%s4V*}>36l?B28#Gl;6&Lo??x74Tty9&=EURZDIF6-R(rg;TinD0p@+<<rM9HB2b>y`pRhiqj%vfb+2L-bh=W;VoP8MX7jybHHor>^E0R)1!V*JtESpw~EDa#yxnU3;FdOsPquHhBbj*<8pb3h(o6WsUQU8otMdHBP7#4$H<#ZnNlf6U3MV=gFC$A3^8L9c5f%U@h6NwjN^d(@~ETdKy*V!UEtM!nf(H0KZ!HZx+MXv<@2xJj5mzTvI$fOg7q?}mV!aL}psik!KVna4{9)c4?^<4TXm$}+~qBT<q7N{@`OrbXC1LRI1N8BR{hg?9?v+@SAY^T@7CvQF>vI@CBuF<8CIlS1)A^eR$c#ojvhE4|TO5KBcAh6vSlR-Wn$B05TSlocN-+Z;>vZUu#e>4J(`;+JrOtBMxr(QRVk9*f?OtsD=$ZJKiB^y~0vAGO|%?6{Z0`dc0<B-E~(%@>ttarN^!P_mkDSAuso#rB#sGuN!rTL1jCyYp<55-+mjOu(ATWGH;)^q?<I$**8CCGKsLE%qUr*mqW_Cxjv{TlJayAMyDHSb?rICsk#uK}@Nl|2i;DanQaQk8I*(W%w*76X3@vklZX!bD?K5UP9zS0mW5(8hhIzBlv+Tb8e7IUs)P28RyTlaDl~$pCIG2l(iINVjk<>+@ghq)tSkm%gpHLNpN&U2Pj^qhVt-WKn5K#om%N#X?o0M<HIao+pMsc9J8#$G$%#MSm!kODhQ(5`SB(JFap}Y}=G%7Q*pE_bp`%EYUJg$!)}Qn?Z%IX44o$6%KyiC%|kCKyEYQ*tadYa0Hf^F?~5I#3Me2WmQy%32xvdx?54yPGG6=#$`l@D!(G1ovsmgQBsauT7MWV6~7Unqm$y6yId!ViF`Z}eO+qU+Rf*51u^C239vH;$`{-|puZ$6Jy}salSb&978CI?A*NFBMnOjgD-05V;rtP`_20)-9+RT1##dtItBJQcyR7hK`<3XeD^cH4oFN!iugUC2P!ga3Tg_L(D%bc)<f(V?UGRpq?mI!8A3@j&6iE}L5;`sNJ2}tvjQxLXJ{bDKbspj*inNRorL6bkn94+>wW4y4vQ0U}SwFAO1ZjdrT;zR$N*wJJ8+L%yjL?Te{uwv$zxXCYg|zEz%=&M&YPQoQ>ErPg)vj}~c{R_-P=wk<j|&0Uz<fGQ*$Nu{xD&<C89^K!f;q~3f`(d1rg&=&wJ=#=pdw_WK?xj$Pk^O$!o8nCZYQ#NLvJL@kWI#ePkp4QX%Xa<(Yx(xTwdm5NB`U#eT2Cp2e}~OWpA?e8b4-Tjm1r*k(W|xfcour_Q<Avw^{zsg6zO}g|!~!;Fvq0y!BviBCu~m$4u>4!q?V6VK_~t2?mk<+ba4TtR!l7CRg`q*n+n|Fgd0_LqcHjuJIw;6&ftpIkn|$=t6Sj0@QbjH-v8|Dmbu1K$50IDhGg<^=Cr<1rE@NcnvR|DT8LZfZ7pCU6Z-SK_VrBhCAxiJ{58j-XPFr-3_wSLgobhz;F`yDE23s$iyQbylOIVfS(+sLi@nUS!|Gn@L3P1X`Yd8h%IeNu&(sd{~lE0><2Bi_-$BCQ)Q}{qL;aI57X|M5RT4;Dyk-L8ZcMw_@3-U;9mw=w==n{xR;&g;-q*^4fmVT&$t0xh%Z8an5OA+yqIIEmrnRn5{~o9!V;c_bJB3OB*k2?<X{4>8UpdvC_KG$3Rey&x8s&ETa9*VPE0nK<+tVyOfR^G#csr%dZJ9)UwCtQ$V~2*>$WAqqt~ZFGl0%SD&q763LP*{?fN~T{8av|$T94Az`Jq^=*Y1fIJJ<-cCx`3KJno1l(Vp08`BXKBX9V6MlOhk$rOl83Ui#1CbZL1yuYaDw=*Om9}}FNTA`E-A1FZR&>xI@wiAng0s)oty0QW0kw5!u>F8mXK9Q0PorJ}hOm)LOQ!6M0rYqCQzEWX139sx@#^Vg6G;bn0wJNgVp^|l@3Jcxjvky=}n}bq#2>5amM*tMfX2<}Y8glT#{sDqip9ipj;5;Z(Nc#81;Hro<VevlSXZ&|Yb>Z>p0p15%mT-@?qEEge7r=aSXLDiDyn|VQ9rTeeu0v5;^*u6=Xr^WY`+!u?=)dA0P6aM$xY~{-FvJ2h(0G>NTXU>Qupm=h!`|#3?sZ$^&#L?`s!DJ{D#L3Va_tNm)X7;mOm{2ApIvgZFms>z5&>$8Dl5s>c3(ru2m|^c=%PWnQezs~1Bgu@47{l}fg>t4#f!$npWLxS3*OM;swB`)=&Mv)PKvWp#IHFD-rK{_6x=Bo6|c8(FivXQk9rAQ<tffe#pOvU6^~N`B!P})q=?I$U7JENaj9soC>U&I|L7Xf5RFuOQr-$K9_Bd?gQ}MH06%SrGE)VQ9>mmM(s^Ki3@ru|XKQB!!GX+R6(B+`SSl;Y?Q2x=#vo^6auk!T56xFC(8WIW8Rs{bgS;z%mu{N4PxUK?XM_H+)8Wkq*KHzt{Y72T>#@>-T+Ja=aqaGtXlHr^IT=(Xre4|t&qpD{cd_QW6Ma;~J(5^k2BU>esOBl(%?>Kp<7KCa?tyy0=wHV7wH?Gt+&}!itfrQKY88`u!&xZAd=VY<mr@Bkynlm$LuQK`aD^q4m=R;y%Pw4S*$e?}0CJH*c%9$}w1C7>{wFIiSU5uA$sA+646mTGVt$6Clw)S&8o~IuvCq)>pJw;lK&#CgbMIiEKwR(C6f`m)oO`i7l(Jsf38Vg8iqVFix)lsrQ{MC~K(&YpEcy<e<%uCKgb-OzI)ueU?p`5gHd7;g4mD@qczJm^sRR;MJFIc7Ss7el@=zI3uwt-(L9P;iu2Gd=R<!xNDBoH=)k%C8By?=oDGh4?qYT2_I6r1fDSj`POjMi*XE3ThpfBvBkhu-D!Ci#@tY@CH{*4&MNxqxW)2E)2$<8Ke#Mz<fKj30vv2E3EZBP?h`A3kQyE?f=md}+k3p)!6A)hU`CEG4#WFIqn9@{(afqGU}Ykd}tmfhc7QFfDyxH&nDeV*Snm<V~pvpa1jI@h>0*}Hdf0u2rOtxuIE3=NmKyXhO(fND6&UrqHxC-I>~K|n+bidJH;dvxff#8Bk5N&*ITVx_FzKslJJ^W8qx=$x|g?9sZfKI;?ay1s{vpz;y!A7(-7pJOkk1`ecYx0x@jy1Y#h4HiO7r&U@C6Ix#dn`0cjaMEcp8)hiRQ`YJRo3&vBIjS<yg^A~35;aU4<`27sZq$e<n;4Z3#$;eOOk-mSwNz8lFq))|)xg-Lx(?432yvvE>9@52pgW6o^wtu(>Cs}YT`!aX{t(rT5VD|ab)^Lb+4w~z@@AQqg*QO0jF_k}BGHjjaNrd4m7CB|k;(<&G}Ia%4aTTDYS>oMn%#D5ONU{J_WyBl8p02mZsb>@t3{&jHYU4e;U5yv)F5?_K+%%;3+na<m~R%2(2!A#gW{}(5fnD0wAscR)`q4CW)3C*jYuV?Vj>B?aDgs^V@!G34AV<vXcRQHv7kwN0R#*WwgqxMdz2QRW-GKo)`ys(IC&DOwN8^Ki&me(B?VFugqFrsCy5@bM$zO1YIc6xLBhbhvmIiG-q#dPs^K?eeAAkz73UfpoJ1MaA@^GTQ)vp|mK@*JQKf>+Jv^9(0hBQ28*mo1Q>eY60K}v9mX)~ff<yEOl7oY%Y(`<sl_;nkDwFP@fH)qrkG(vxb4h-ty|2t$j=KXuFxYqy#C~ZQ#Ra8g?Kb-)8#>2P(!ur>;%&2;)cJ%)%Kq<W9=_s6Y;)Ms+Z^p!vUFBa%z=|`So3lk3>4!j;W}*CDdYmW+~U%7YjXLw@XwJvZ&1>x&`xL?01iPR6lL8eoFDwkV&aH@=V9vJ5Q~T-)lyX5W~OHR05N-)H@tYoFH_<sh!@v(fFY@4p+-UXD#AE#e8t7jK!N|(i@)LCKV3gJ|NGD1{v6KjHz+aQZ8i;$H(*$F$03l_sSzaI!Va<173KggA$HRRRdDp)Ed&&jD#ent%L0-jK#f7!c3;xho8@$jNl+wY^bcq4#)*UwcY=){hL2mF7?dkeIxov?P~_%jF;$ZK61C_LVEeA{9MU{3pXG)fvvF>xzqa#u@G5skWrRfZQw9#L#V~<c<uE*(eBdT?7pII}lXz}Igo0q-(bzCOG~Ot`&Ffh9uzip%XdG$%VN#!VZbGLNK(`$KPUcc(TFCQBCD5=}<8l^C=Gr=G(d<%!t;wVq)cG}ULx43d4k~K{Z)XLfWXn~AUR2T=hh8+KXSR&sw76nuvKL$F<%=!$ri9|ik3o_*>!K?jmTjKK?X=z+=k`l`jt$51xt6YpXQXrAMGy~YYPB)Wx+0=Ov=%;Cir$gcg7NOae?qGSij`X9<8DNfC%-IvD@n7$+q<Y|yWlw`rKjWrH$^_dc=j$uODjeVm}YQq__#D4L)e3rP8&LEgz`2`2E>rNyS&>7uGl1>JDSwgj{erag(tBe(Il*e4FNS=LyspM@YrGu2vrBmRQ()iDN$P_B|?2(^)4y?tNX^=-i5sCedwk!xH}ujZ!sQwKt;F0$1_R`8;Nsp7d685Xw067)@)4L-@1L!h2DBbtw90mwacQ}&j@@kY975K$*dI~4=%mbdt=DrK=e7h;O<ohm3m~Eq5~n<BUJ)k2QSH;<?0nw7wrV<qo53O13LkC5R_pCYG)Zsr50g_|4r)iw*&u4+WgVnRM_YX(93jKJ2NQZUO*^C#OJ92O}9pg_{?3aV0xk$HcFq#2qHE|o4sevMg;Gcw(MG;6*=!VU7|`<M2^`Ls^}_YM^L+O?|n1a_-55`cG(A=T~WxiC3ci;UjQ~g4Ffe`CkvwFwd4<9C#Yg{!cKI$p03wOIi!b+3DBq<)<BNSTT$cQl%`YVWK<KjkkH>oYxotzGlJd11KwzoOS$L{RBgE&^u>&B-<UAKaBn+96|sfOfYRKgxPST?(7PUaSBN&b4MqfXtNqQ1kwdF1S^<JAt|CzkN@A2k2x~L?Q8k)C!k4~7gAG5zM(zZ)cTIx&ii&A}3_`$Cm4alhav|`v&zD(t?AA>Jdsm_zcoW<tN#x@2+q}h@uhV^aYkpfU??FBTphP3T0hYk=5AVX0NB};6kIiXa0Ct=w53Sm~cH`D!Ab#*Sum}V8E8Ue&UTRO+S|EPI_1~N=)(gR?or)DFLVrWWX!%@@7YanNziQg~g13<g1P8$0=0PTNfAhIJ3BD(Yqr4M{Y3rez=UdVTHgfyznv!mWa3yW(8V47^PtwccYB33wH!>v+KJerU+>rf7VJQ&wi;d!8HG;%ZvBlN~S0i){-c}x%4FgBk0dAsrE8Qe8+vlC8Qk2l3AyE!<+0L6;{HJ$(58Ilp+u>tllmJybw~cZ$W`G*9$7}!W5rg*VBPYNh;M=5X`ll}5N}^4)YX7iPvwHuaf{PlM@RYND#VT0{WVXDS&KVy&XFO>JM<=3PF-}h%3EgwYsHqz7x^0S5o>(}no_%;(LSQ}=E`YvX4NOs^3FW*+nlq6t7~nkk{w6#FxGZi0n3Z=c_WG}{-vv0#*aG2wnJF@a6)=CQv!Lhdl^J+`i2x1#yZ)G=URHRipzPxUk%Y*!1tf_h6jL9bfX_4%BjO`%9gjml6&NtCGAU2d8>N3;Voq!}=2KJF7p3D9hI*Wfk$`-{@Qb-IZosdW`2>#EEddyYtJ5+;oFyWBZ7VrmBvir3B}b<)vKK#FBd{qqpHa>zK>ObN1JVz)6+{!sVlsDQY>kzv0bl{s>JVYjU`bNdC3_Ti5%UWc!h9-?jtWvsi0}9uVHhb3E;^qEH;BXlwZ#T`)U7!%sP4Wa=1Yk>Y6>)}g->gEb0eFLazyp<>4a^_6~G19d%yd0FC3B=)&!-@L<Jc3r@qIQgg}A9llmTi#((cS<j_9MXE)YB2J_AiQ!@Q%<&s5ivT}93`BaEVK!Mru#{6>VNZl`SK9l3jr<TQU7P`CA*{hPS<j?B!_pnhuyU*U&y~KD>UKog0bh=|%4(G*0U)q%Bj4+9B(K0W#&TfPfCZ`_&7O{#*G}N1vUz?4zxQRFXj9?^xv7ZAaF&NTYz#3<YDB-+dE)p}Jky}0%8AbPMA&z4rv{(oF^qa-lRDjN+xnRRbRLeib8=O_F>O_y_0k+=JG3Pe6_&*9{Bw@=wD|G{;`p<{GpHb^I98E^mHORRPB#XqwkQFNj&ym?(5m;V_C_)Ar&_F5d5iU?R8f>ei>6~~1fnukC$~r7(^@#lO9fsxC!Wm6hGd$Ieo=rN%ub6GfZ3K-s;zd_8+_35cGToz*${|jYzw9-L@1|eYL_#Obd?dPA^sha9Q*^pXqgM-rD}^Jel8yl06-5!7)^OnHbc-0NW@0d@j9nMgJb)nG6jrH>cv*xO33eGCN!=PV`egPh92+xikn$hXFS3H6jg0m(phZ4Lv`8&MPK!QykKNd`t!`-nd>eBJ?zDqdKIR^Hpg|w8$tL*B$5GtkP^8zqu8Ori{Sl9y4<MREJ`m_*fAtgUk+)}1Sm$uAntdlU?XUrq(1x{@6F9yZU&a{mFK)RAjDXwA7xC)qrH8ri)p=ufn8UO<EhG4X@Gh(Qt4XB!0R2aBM*=rv%3hV_AavCHYWvZbMt23;>t_F+2N94Kt$+}<@DXJNdJ>)bjayf^dP-zgYkIEiDi!(aeFqbgyF?cci0ht2K5}c|0E*b513Ui+zXPq+Boy;36@p^+hj7}&M{lz-nAF5XqOc0aZyI_G92;?KHSHa?j0I4yt-)j4lV&r1(Y4uMA7X4Gm^5SuXtJ!GKU`r$0y0dOV%USGHag97#rAkNRWKjSggBnP>gQuHiCg=Q@;bbMa!uQ<c|hEE_L~IF)2I*ELOD?TXvthOgr?;m2?5jc25?8u%EcAMfDqjBET2@cjiA>T7ueLr1q4No0UwEVFmS2WXxQy&0A%mFz#DBxZ6A%&HX{@o4-Wb%5_7M<5BmpK7}flt=I+Cvftin)6$AQ%t-&pb^#IRTz2rW+w=E$`E#W+0vWXfJPEwCUi3JuU3;=N@36LX4<to#YhDk8}(pXum`{^@{yg{HRE;OiLjsXmd{B$w<j3`Bj90i%y!I2*%j$Dw9asl-cgi?mcW`wQ8+#{1hNQn{h5o-|uosmX|GAzZ1g^^|eF{SMj&Y`(UcdF!IPy{TIg_nw$;expgOlHPrPGfNN^Q*>U|GUV?qxl`+u&;Xv3+Z4~O$}{v#9bax5)^wAtSHy4b2Af#5|lmZoVc(oKhQ73W0e3mPJdnHH#d157^8Ce21y`uB0a^zh;c>9Y<>~%%-QWL?j7DX-2p^JRz21(dgy@>+GZJ>Ye<Rb5Ia$4JnuS3jfu;aM1i=hHz^?fDBA)@8gC)oZR`h(n|DxVhBO))!ce&s<pRK7bR0GjkR1=x^JIN}J>qoIbV!%^!wYCST+{%i;j4=#eASwRWI>YoD52V#lBV3|vp`m$TIvK*5>iC@ixn=pe`3gc8;iCrL)ais5>p*FO|;aoV3lFw*E=LKs;TE-=>|;TvYh^>L}^sip@Uq^$qs4;W*<npWLb|3ZM)DWN<$(kHy}R>Io=u3&RYqwHX^R7x~d8JqAN)kQusU31t?BYm7stlU4(tJT@lHYpnOolB}Nya^wheDXUgYfSe&iM``BoF<9*Bg%?0k8HWNW{nqkWfochry=<jeYt^%IR2z@}C<iG?CgvvsJdX_L{X=^ZqI#gRScET8}8Pr2H>{49^W_|XEajWes`ul!)Z^;ju`itncUT;_UVXyGPo|EIHk-I(vV{Ij<G(!V(maP!89@=vp?vB$yx<q9hdVs`^QXg47cv2@KZncej^mm1Z!ltYZoSrP5meZIMpD+eRicb77qE*&)1n-a~He4Q~VSBjMOHfMN5SKg6%b~?wo-xNXk)KzaUu1Pxnd4^GVh(vit82ZC7WY%<YEiQY=|SxjGNhxOS@$&bsycgwY1KS`DmDP^G#i8xEnSa`of-yTqJ3I0Iopl^P0*jQM3Z^_5?o)k)65VUIWtD&$|XtU#Zj4XECYurKi0BNRLCBOnXE!FGe{HPb{9Ns4dnm@zS%P9mYR0u=~6WF4W?-h_W>n)2^8~6g2r$2JG_N(&)Lhw@LZ5mb3hx0Hp{AfjF=qAWn%oD`Sd~2AAvtB*^=_euvY|tZuR+YryC-Gd0SZ1ds)nH3-bI&uW|>FiRSv>1s0UuArbb+eDO%S6E$QAgWDFo(5$?{@U02@QCq&PVx2RoYh$4N5T=%Zw%goZuo`j4IWP<)L;=>IKg+9YP{YDJBP0j91e>9cZXoj(D!<C<l(8YP=G;e;=tEWT3Q&>#)@7IzYS|z~OuJT6x=*X+6%`x>MWYjFIVOBu3S9wRZeDRBFY+7(uNUys2XP5S7v#?<IC<NF14vL9q{<=1v<;EWDO5~F#1KX<rb%KOPElRU<h$f!irvATsD_tE>^EF3#&db=GEPt`F|f7Ey{C5+jAD$DnB|1$4Hb?uJuIC=u;v6b>z748H|GsouqM7S`}jcs17}UTDKXzAwaCB=wBLsdGXW(fR9(YWp+F#1eXE$gZ!1y$BLjicB<{O*Q6SkG1v=)HADPOo0bnfW!%z}51WYI3=odBv8#c>S8UH5a2-96wIl)v}Z02lQmSZSI@`nY%=7c^VkzoMnrAi4VIW5McA?vA3<2I>9kUz|bG?00evttPD9?|KEYiUzEi5Tjk?rbrswDI0`dt6>&0aPx+0jA|kS$mJOf!WJoHZI3G0$4`~@aC38B6=Azh?ZWaklk1B;O{AgdEIDqVMba$n_x;6oI-TPwq`0gI7oZh$DuNmV&1>z2@G(G$$=Xrm~FHSW!42220_SfDsLYi#_NKtO+20yj_zpEuu!m(Yl+!XbpETT*x7`0DSBS87Dog{UN55_s%x@rxPSs#W*t*thhZA4>Z~y--b`i0Ll&!AndJ^Y)i1|m%3o5Y`DI_e_ujA|7<qQgNtC%buo^}_mSTs9%Y|<Yn~MTHz1W@HCDCg`#K2L;jw_YdYPTgS-k2OLCB-IfwqO?}?o1|>bSJTgQoe%QQa<$txFADK-cnX3Tf}z2j%8L}nKh{ufrBh%_%I%tM?tYFC?c<sLANho<2oLI5E+p#An2Bl%JRm{v|MJtauObD0MW|1Ho$8sDxO4th8y>UGQCu)hU`_TY06nTvR@uc20<$C9Sf=P&OAJnY`E$V`xQ-&q!O{3nf1lQOM70>9-wO8QL<AH4{Zk#=8p7M<i@~%5V(rn2G|g@g3>yZ0%`Y{{<Lq+3}=-&u&RW4bc|16lV*r2n1S{D?2(#iQofl<q#t&t;9tTg(O-5k$RXw3!Oz*r?%q2P95CbG*816`_udE-UQR|}F{j)r<`lhwoSs8M7b1)4*~Ew+M+XP*v!mV#*L<EL^uD1gmN0TMP(mbPd!VU!xcB<xSIm_7uL5sib1VUZMD%v=-FwVr$a)#&J4M`-cuyhUVqvf_9k$$BGf1iKWe@KH161BRb#^H-@!2Dhu;A{q374>EhPlqnv~sRa(_KIog;Yv2H|qH8Z1CjlEQNpKpSt|3^Hax)$K=T&bfYba*{=8?JcyT5&K&Xq**CsZvdv3IE(oYXgat)wDKfk<UggX?<Be*FST;A*#QX`f$14BH9lPT#b0qQoI}&Z3F8Yf(oLtnyME^w7OQLb+@N8v+(M(Dl`f})FT{^$(+WX-2)Rad@@N+V)>7eWq!l3CS=o)h7qz1^G6lw2D2R-BrSmuQsN*)Dg4M?>5fZcYYOQ7~UDClaXGZXo)y$?@$KS4)g4b*~uq7_Zajt0r?Kyv56e)WKWNWBok@7n;~oSA(LeQC&s?2@xOF)R%OE@f!sPbv_wHm8;mbrN>Gxh;??nWh|C3$g1ifh(m5u6fQ@U8NmQSj$g-v;%8z3LuBkcnc#yDqmSa7C6S>8{Tfry)=9rtw)?PFo-1P=40q-#3->*k<Z2>0O43njBGswvwhw4J({ar*Vwo%zL;3IuF=God8&kHE2!WHVZY&A7>1@m;VK>*DQv9L_ZglQo`BdQiiVLPYlaC3PPiWer;m_r95R;-b8_MDFJ?0^9t!0T?i_Lll$$3FJxb)P+%o!r*a^XEg>o+$wJn#c6Zuw4f^o?LZyBncXug;l;%&3tz>be&-b1lF7@Y(?2i*g*HN|x_e&G*xgf)nPX2ojv)a%gpHC5<Gt;rmWh920Q&D9~R04h}XS1n(PP^TSBvS6e_v|2NuP~HgP%EHuw<rGF~*_(PRmx~H|9s)R651X#y8iBYg9?hqtWMzZ<9D!K$bp&bJYJC&zJ-+?HnSEYwk)s9an1QrxF4##!N9RyUGpMmyi~5uiSy%jf;KXZ)+m2xP-UdOV2;<0a@pl+<inNLgFyZn`KsR?>kDG%}ITMDYmh}afc)cloBqgj}S@NcsBVLde^54U=c%wNHPH{7uhk0=DHHzY3cUOsqv>Hj0%R4%2`9P>jNU`RY0(udCS>j)s(;KlGyNi)Ez(AbWa(i$ikYcVI!GHZ-<s)w125QfK4q@T{Zq!W=AHi(rE{SZcvK;~R2cwZW&Vt7V81aT<P+~}paS(11#z>?b)6oC{@sd~3NJlfRi3C@X5<ud0h&!VtEM-Wfzl3XxvIkn&onAv+aTDT1G5vZuO~hFr>Rc9}ED$Dn$(`VNn{kj&0J_a{{C7LCGN+wZSTMH|00K#ZHKW{MeBwhVKCfYjZSzc;DZii=FWRjCUo<?1#`-(=*<#XkS^~1&2#uhSBLOgL#%dknzjr5h=PO709yMf2f0YL@+<MEogz<(!``Z1b`^)NDcEf;M)&<y*>UJ9wHju`Rp8RW@38#>@l4>({o$3TY$kL3!BNkIFww!wko7K||uypgh`q1ja0Oxv!bz9)+;pT^Ykr^oYT5tU(cqF))QfrQiIpxC2aBIF`^ZCf!0^_?Frl9WT%-XFM5Ggk!7}$$No8WR>{49f*)tp)NBmlEjEAvI4tql`CYj%B1pZ_9n?i+J&K^8jlwlfrRVc2a@8WfEE<V-CJnh2$=9p!F7K5yi2K&E%(y5i31ny+l?p0A$khQw?Qz6B@lmZZ>>=yFzmD4aq4Pcwv!6UJ}n)=vu<@Hxxe!(n?SbykD(p!@qh*z@CJo?Vq~PUPO!ChxESoC6gqKJjc9*+GTt!W<1bWXYAyo9xyG3kJFLCW00TlUrG1l{V3}oMy5jap%mJf*Y-*3$4AMoQAbfI6^Fqc_QGpFe)7iy_Wb1bt;yU8#rlx{13pOnEtNlo=wL|S3?)cn+O?5_`q05YA`k|;|yD9I}8Sb7R=eYtCmfobja&ve{94SL9Z%rt@?-E2U}+qZNm-yRLX(kPV@+zgNGzfwuLn!?cFvV2~znr4vBhi>Um?b;+G(^KqxJ+nm8WIJvXieF#jyY={;hN{NQE7_I5PwI$z;ig5NR^z_wT$A2zJxH+(Qjc-x$WA_#0%kDyYD1EnBk>z;3j(zKY(@7$CGx#`@dG!s$x%wL#g%3<$srJL!-*`sZebcl~}Dr|58Fk@ZL(n&VFm3^yRr<N~~7`x;gzY=u`8AI!eI=n1r%u10_6tifwb^KK9oJgbKpjm6pBvjFiZ2!ey>3qph#S`fPBSmWY8l&rN*sr-%VT{`m@LP9wJ;aDWFg4>r+qe*s!ILGIZ5fs$U0;<v*$TtSvb)1N`hUB76RtLrY+dxPWOMFamRzztRMokC<f8jgfUD@nzyVyt0bV*miOIG|@syG=hthw)@$Dg|j1;)K`n|VquhnIdLrfX5W5*u8&xP58+!RM)#5QBo&U)|Rr>n;A9r)wN@(wS1YrRFH))(6^>je^7jnCOUI1kZ*@CfXVjnDpt#1p=1_=o7oTT_ZgdM(jU2o#~v5ec=%E=<3y>z_}gGxD;U>CD$zuC}S%7$_=Arbz|Ab;DygHB=%KDx=4kW+q7{T!MM{4!_Wyeq{zRzAZW^JCteNn=(3)2WjUfPkO4FmI{VoT$I;O_gC*Cg$!fZ(Nh`T6@>+s)t-$89&jwJd3~9A`lt&H!Acvply|SIc(fP!P*;Fieu1%O#f+^k(`fU-;*=BqglTxyM5^{tQu_v3+q|(ZR*p7&U2I}SsHJ&-$P(ufO(EyHXHi*s4%F>o-PcWY%Qc@y^w!oa4f)wu+K4m1{mCzkxso`|2wrmwxiBQ5hRVV|Z_FmG)1}*9_;JKpk8ydcS$Rw0l`wNq9jPjuhx)JmQAS0v$kn_p>=I<&cA5nR8!9f!pz|E{J3gMkUtlbuZ&T)L2hgYP>qYai7y2nE2_h%B5XpW}uvo6{#8PjZwLC{crtRQXdqG?oKOl@!!soJ1e=w|9Bz3gF?&QGk)BeYb&ou+fmAbB7CN^Qc3U~X{r&3ct#tsybK^qRA9##kga)!=VuM@&DqV0=(Sm!a+(MsU~)H+{IP(kbT-w0IJD}dl|&dW(vek#WZp?|~ZB~%8T>n)wMCo99ZSY&d{r1<v3Jsu<TyZ3o@M3Q?<T*Bm_cfo$*;6`}1dP7JPC<z4EJ5@e{yVc)e)lv`%FRf$rN68{=ZWz8Lu~<<kdC|ynr9`<a<ox@AB^vhH5h2_mje@vg)jSK%o~nq~j6Uc}x#N#do0m1%x)SCT=Tz*n1~_=EVJ0AbE^f}D@G4cHL|s1qyZ(Q$NwI?GdXbzTM-~@Z!?yhxD*K%Sl)@*?svxS4Nf3utbq7=hGl0E0z9-Gon({x!y|O|wwLq6PobyEhmoAXSVa1lj2Z?O<e5N2PiybK<Ec*$DK2Gk}7a!HbLH4*EAy%DQdS7h!VQ4Fmz@F<G4mrvma`@UHX3C~WlabkgYUW$B??_b5^Gu1!o)Ipk#2XLiQ=q3`m7jax^qGN(Ux;@=&cF;cj0C{GSxT%MK<ek5^pTp*k~^6as-%?INs)Sj8n{l!5hk=6q@a3ls1W!t+jq%YM)&F0YIRNYFCGF(hO%@asna0~4t9Hd0d<P*8fHIipNZ0kR*&_G4~5)F9~{~mhG3SE))TS=^V8`Nq)(-3R;e-ne5mL6K=P<U;>w>1Kyt(dBw8O|>7S*KiV{>ImLl2cEx%#zxVz4iXHDk1x2rRJ2}z2!9rnYY^#__U5ep$pc15aiqE{_y5~T@Q&n_p^LaS3cLFKxkSSlmueE}c}ueUNIMcAx$GNJ`VIz}9h&k6#lm<>j;hH%U=S9+avDuITs$;1{gN(HsT5%d*S%qsBuBNW|EX0q%)S5#d;Dqh8Sx6wbTiqwuY99uE1M$RN*5E_IYa^xZ6qr@;sK%5C@1(ub~X7E0P+)!gO=Azv4k9LhwJg*6k!dsr@=i*{cOeRQ7^KO8sU6L@daOqFaL&s=K-t)q-WnU1`78Kjlss$t(x2fLn;Hmxk6BnRcpS*-BM_;To`KYQ9V6zvRac@P_(*DWqUy8G%aG<hl$y)d&X*072kFt9=Ku>P3?w-&Bc*1J=6Ksq?+;ERzjGy%T%eH2f(x>P^*BPFjn!`Rzp=c-GCv`@wjtK3}FeE>?*=aS_E9*r!uR6_rK}?Y{I>zxt=Htbo#oV5lML_c-3De(ZXIiz|F)4_24?<FSoktC{2fo1Op52vm8wD#&NV*ZXxee$nx*|HobEZhr-8g;B^u=>8dPQ=k*m4rx^AJTk1N!~|O%j4z;_ue8`=##$jDt0O%d?ipsDhRYO-vc&!3W&Ory%U&3$<1%?Ee>9tAK(e?im3ud@Jj6f`PU-qG1)zlin(`Ic?fRg=3WvI_#hnQ7{Iyf_pAXE-tCxsZIY=nzVdVJ1>=yj2SmC<M3t+8<!|bOyKO)<9>9j-lBGo6YgbS%XE2C|5~-kGzU#N0j3G3mz^>49;-YL$4EVW%5)_u#mC1)_Zt*(5_eHBV3m!>Zt76DvNl&W=hd29P_8sJu8dT=^+#!_(YviaCqk`t3az(;t$h=wT`18uo7NEBkzdxM5pcmdAM`P~?quhbB5HR=ib;+||0boew)m%ly~>ZSj0va|)wi6C8*v)AD!flJB#)Wpb77hnf}@^_eQ8C6s<OQ&_L9)?WClgPp-?ZiCz*KvtYpS+pW|W=Z<`4QW~Ok0g>o(M7O-BgJWo_Of14Ap31_+&(to{zZ;EQhM@6PArcI+iVAmuf)Ns(8Qq0RIS_2$AjTi{7LVX-(;dzJ3<ir*H$%W8C$h}I>;Z<6tlSwbS-e=M02fbV(imcmn!egN^xdZN<9S!2#Vk#$M*6J7%5tCHa7t2X`*;@jf#9>~$#k56o5T!#7*b8<JXoRUVYsR!f-ub(GBa5R7Y4G_&Vc6-HIXIo)%?T@>yLR?P{;<b8t+)kUgZq12R`+g)00)fcv$7tkWm|!Yl*d-IuVkf#LzTDZInAN7cKIo_6F>^NO?R_D(nFy^ID`YyJ3&3X)bK+qrol2lfOcy(NBa5l?5zKo{zf@X^Xa^p2#CFT=fnJpyDZZ~F6s105ex^PK@Ag*Xqdk|u^U;rFp}&wzDEdVG!5wv8Wi&X@<jh<wx0(r7uGS>Itx9RzRXef3ir_wW@$5*x=d%9)SNPGC(UO10?cM2$^xTVB#E6+SPj(cw~RvJMo|h?<gyBHw!IZp2Iecr)v*I8jJaTe9wlnI+o58@WAQuB{^<_6`!ayBDS*b%JN*Y{fU~p-U`1jxLvVD;OrUVlBi8Wwm;<X?&uyF+{^BtgFHzG|Qb=w=zvJZmu|jYa0eflcaR>Pw=d@ZTZQfv0d!r6`^d*MYe-*W?rHUq_<Cxjad>8^$p+OP{)6=K$_0kRc0OsHJ!UxPxK}EWS4(J?S&kC@kxB{?HD6mZha9Ba{YDe?pSesK`GwiDFJ8Ogpm5c|%<QhLMqwVvf*6>J}220O_J!GIYuSYFd=YMom!ok&zMiAbyxkwfvNoWT~aF&|MA%>Bb6{jpg+iID#dXZrQvw0A|iP*>sGgj--5K2vXyWHu`x*N_xE1!JbMj_<#8CRs6w#`4j&(jqlgGbru8sZ^IpU$Nlja)l~P~J$SP`5JQ!$?)lKYRA<UmB^J%%9^7Fy3&#AaQP|PDXT%VyYF6PgOWHbkZgUapc(}5=3lngAjRIKo?{nNR-Fz)I#6uc7F*|bu9>D*QHrGcby~{N&d*#eGTOA)aFh}(+QtN7lQ_MiU`@;?|iA%Pa$!;O?#e1V`}B=W+;F6_~XM;10=zweKz%=YkkY0l}}pzAY~yl;!3C&6SgurpZYr}HBE6Q^dR(@oin8g$6h%-0*9yGJUk9`MG9LX8$b0xAWeL(jDUrLn3L7{W7d3JkC76y9;GkZ<DsXOuRQn!?@q26n%L_0Wbm`9{nMxSAIrND>!aq^8I^2)2*f+<v2td(X%x#HzxvB%%6A*DIY()dv`n%Yl(k`Jc|7}K7pr%W(bFtVnS`m46J*!%pGa8yIb8ojVO?7;?T6#br1$P#FC})EDKXkn{}H&+T2LZjI}qid*H1pEJNl}fde8!JAyQilB!a&NDO8<xAETtx(#ai5jaHZd6+~ZMz-7%*NJD}yDX!x}aX(RL=lEOnOz&NnO{51yuMXZgI#0zBEJ^nXnDBCFqn*~O?BWa{DV)=~T$SGVVNuMiNu16ONz@Ft1%yn^l(*R3iBzi@<=5L%@OL*}Mk+D@=JO~AEs2!Df=z-Jjbzg*-Qg7SEeJ(e`mRdOX0ooD4%iMDn<$8f{^UJI_%m>pL-!OLnqRPfle3UGL&Oi>(iW&h>JG;BLT|NzNM^NAJhOj^%nBm(yYoy|CzRmJm<0*uiu}5`S+%34Jdei=`-<0}Fgsd9Nr4=dB58zB8U5%}EMJDUiZJ{-LQKB|+3%6zr=HqK@js-iIYdaZrpRH9Dc^8`<_P&0TT7Nys_=AY^ihj1X*o|i&T*o5CE~AEdev8`uHE}ex9+MIe|Z#R;uK%K84qRj((wA@xJt0EsV*XU28+6tS)xkqATF|>&M9f8&|si>LSaFr@q6ib$rLm7<Gd0HPfs*r&$HTmOjU;eF*P03PhX1*sJ86bXUXQRavyZLCLUpL|7SfAt*QCNZivTZ&-l49VL$*oth&8aJ#kVY!=~3y`uw_175|Jj|Ic~@ey0i@1$o)kv?|+BmOKM%#%qi((^f%#bf1@j)T?m9_)48P(s-J5ib==r5Mb^0I-Ro~S~}~C18Ir-o2v}3_S+h_*PvMK#paQV3!B;=T#1!zBCNtw%zqX|CKI~wx(6~$n}}@EeA#w^;pHQpDsDP&C+mSUNeG?32XY+mTm4p<geN0?waCg}av122-a+h24BAW$5<M+tsXJY(>dUEQ<mxU?-c~<v4B#+|{cPETBI1=Vz@~dR>y&0-mvsW0DNSNa9^!3XJSF)uty@Ct^A8rJ^LMHvV&V`In>0U7Yq#>o?!t=~wr01UV(WkkigKWrKqzK=h}?SEkk(~*^Te5I(GEqe6~NYitnG!}D)A{j5Ogxm9*kco=189TW8XeS`gfx*Za;2dWrN3~ZD8lCgY;oLagtUVae?%NWE3>0?2kVvNHb*6@Uzp*u5i?dWM*(F!k#6AvTZFH5R?lNkg*l<Cj{`&kyaB3y6A&@M^C}q9$piiD(Y$LaOpx)Ct3M51ZvVvAOY&>?MhoTBj{MtY6oNaT^8W2OT4**n@Wb;wTyql=^*17_p@T`y;UrwEpScK+SDT+P;5^@ugUV;@2_qsdHF&)x}v%C^dH<@PoO(LUIdq?0BSt31;tH-;=_4?-EoE<a9Om;6N(wh1Fj^F7gW$PYP|(d3bEAUmlgzEy<Rndv@Gfi1%xw-tWWX4Ob-3_+qj&1TV99_c}zBzu=2F*NY0+O8q6rlqMf&qb8MEci}d!*G-_00GfhYYXa4M)jkKHTij=Y3GV3_DD{@$yQ2~gg%734p1z|=WG5WZ=yd>BiK^bKRr_h0aU0hsMHM9F{!=FacADks%ani{-&Zks$&yD>watAy)2S3p32vUs@z>tGn?-EBSg4<dQJZw~%R3A&G(z>C-gst!E;s0Vc-PGppNhE?&dIc;oY5o`c2Wf!$!i>9n;2eB6r}f^(+wHA<<2Zl2e{^h?^{W@B_1|~)wsPD!a`cy{Ymga4JUeoKG<JC*Bj|iq%<lL;|4{`GT)_0hx9O*U?{Zp8G!=gNcdpBERY<%W4q#@7CbwuK+**h&^d4uuU!K1zC^=H%TY0#VrDP<Ocy7#lOOIr9GT~sLrYHQ!?2gMduZ;eXsSYx1l;5lq8+f?PWFj?Uxn;yR@KzJwtwn$`Le%D(L}@Ve_{dIU&QYm|zAc55>os(godj&%XBK^m*y<MN*9a?SxIqFy+6yuI!)}he)N<XI)8)~!>siUtPn9i0#{IgUju#Wbw8;6+z)2zo%>{Sf&>vc1E2J<SOEbcO-W*y&_$wF+{_KGlMxVK^%qpxu^uV`N^0`tzc|Y~|qK0Aw5ue+M-IK1YC|*upy>yWj4rGpav(;_PKin*&X^Dr(NK0Q`xSVGaFz3yO?)Mb`F8t!@=AIWcsMYmi!n{-6jdBm=NW_btRIX^T2We0<PK@}fu(Z(E9j!jjh@@VphkIXwyjoM|buyc2y>YNJBKEdss^BKswC=2spay8OQkl$4J2<x?Kh2zZS97`Y7<>g^h!jr|;GQDjkkm=rCy}QuAs>tV%M70mrEJwyy2ni#O-dP2VZ1YKAP#b$jNGGn<xPHXfAe@}_ub}3zOl8nzjwrrYk#XBKmma2ZHkcA6z5{CY*!$4YaE~3r6lE?n8*?3EA-g%92MAB23xv{Cmj65P=_ay-KW`Am)^HzP7;Y+H%)v7TZ&+uBf(-Vs6@8s{9;;PRv(6+uP0)x&hE>4ab3=kjY3y?+>QQnnC;+e6WL06&GA3h+u^Buk;Dl08_U^AnNy2KcE=#&kZ24ws+Z7W#<SuU0^Ib33KfVMjzGG#ki9h#qrgp6Tc9c(3JoI^kZ(Ofcr@;T5~+*+-V7Dx=+0+lncd^RM3lV*Bn@IKaT!K-^GuFEkX9w1pGSdMlyRrObn+wh+9+Obzj@W)<G);U*7KUtmv+!Y=nUO~EK9Tk*Mn9llf5P76<T?(De^I~D&P?t+ND7uUNn5B5OcCMDs3gmn)D!QlqeEjeS7<R+o0s`=%$unx~jdTlEZGwdX!czgXI>dfBXwpo1L1dUgn}NT18bZ&BSdjIGT1-Wb3z97#r-DG<U&-h9PF69G$&n6ahTy%pET(UX6Y|rkZNbCkg2lx2WcbdAk^hZL>+pfZlg3b^p>&t!#fr<KyU@m4W3Cc0S3gF;yrF4D#5t<Q<AIJIq+7gSm8UW~+DEt0}QC1i$*y(LI?i8VM4f{*bFq`j(y3*T@^J$e&@anT}7!{smIE{R?_-P*&yJS~5@Q7l%nzH93~KN?hT4atYItE`Y$<`p2XoY^6_aWi)q8?N7b-m<#i}N$I_Z+RgS>%+1M`iXk979Vm<{>GxqvxIQU_j8mNF1p(wsB3m;RC=Wu$LZJ8^P_W&n{ETUIuT_|274V<VRMS6mAGoFbj)JwU3$R$sr=Uk7^UIg5Z4MalNR{<?g$NF$V;dRvnPR#Lm6*>h3{Fe*Sn>MpIUOn4y4<YfrubkaY+pkKv_=uOjG1V9csE^`!C5r(Xzlu2QM~r}xR*~aIk`m7eT-bV@=SNjIBAnRZUcKeguvBXIic<<<EiHl&Un<y?Wt3e-1}<cdr+mNHhn7F*v<c}u6oweAGysj_n}oo?H)#Jb$aPTI21AqtcueTFZbRyife;RxIT%{4n9~)OYyTd=T{!0Og)`l<3}%@DWZ>+pQ~ox@I%qTf?6_c%DL$>sHJ<{j0Oz$eM*J)iq=sMX7pPgr|jODQBF|E88%<DYN*79FVUoK?OVYE;d#M{$2U8>+c~N@3c49cPrh^J>yRrBvcV_a)!QBgpmk7LAk?uy+)K2SYQ<^*6NM5x%Ps4a9`j|G#X9fxy>lR&k^%v0+lvyV$;#{YhzSA1G*F>?QZ^+UvwyX7np6!QN=_5Ax6iA3LCj>bFv#3-Q$YMi;XM?&&M`=*YqN8WJvU{?r&^=nU^t|EL;5>EzoRub#CYq+8veMwv6X-S>+$wc)B!F-v!V2H^T~1!pbu5BlhG?=0pp#xi}Y=1#siEJ&0orsFlSnwj;@@%I9m?o=gTwa*8Qhc$kY^k^!d$AQCW4O4E9Iy2GpfCCN_(<NycrjzWHUyu>uU@u=(re?zTB9Q?LL%bU`@w;#22`emHo?Pne=LMlzV!kKUQp%;;sQnZgwYj$u6|)ugJEgW5Zom6v9@Vy_!STj|kVGcT_P3dPU7SJ{@}=hLaugXc%(n+NYw`>toW3QbnpY0=DP>WyxulLeWSKC6w!zj!BVRC7^G*qT8;gQtl{Z_1e&qPbBivggmUmoHvOM*diJtkBvZHVTqT&0I`neNw>9vjeHI|2qyyY(phi!oB2`m}QiGwttzGl-*RH%ZU)Kiqdt@RqDg?mwA}1s?i6NcZd?Bc}?pVABhY}WVw~}Njmonkrue6y1!XyG}Mj@FHu6g*wK{4DKDy-keD=R3rW3ZC7#1`MTb)Qje$1Gf;q~J0gM1VF7P$4+3A8RBA62@mT>>+*Pqs@btfala`ot1|11rv(gi8jY3{ayh+DH9xD{m=0``DT7_klkHgbGw$j)NNR#yzHZW}_6syn9l4V*aUXTRei`CXG%W)uy^qjrPGjLGV;@Kx<n&g&3m47!E9wrMj@+swMm*0KI-AF#`Slw-WjF*xLnuq12(#=@PtGL0tsrzw!z8G1TUb2Q%dKCpnorV9itGQ4m*Z?5i|>O$Mdet81P!X6<HovwxUnL3?>zIvxPasv|T=G<d4#Pg(s?Uso(ikUfW;6B@2*bn-tw8yLV$u8bm>Az+VPJOBlr@`ot96_^`&dWb|{4zERc8!>6*n|RZlxv5YsRm?GQxN9`lm&>Ccob=!vZK3MD8sfb?aRhErCjhl-SdfRjK1K_iiY@t2~eB{UbcQ!9-MdZ#;Fa#>?hNg><!SH%g^(n|16uv#Kpk6kyRkQ=ag~Tf0x8P6(1#>&@pH|Q@f7$3UqMcGMBL+%UfVfwey3ES+{rE)8xeMZ&yW=s?4-O2OSvzQk$<ZxSSY&SW@rN(NK*7rpKdzvOe{y?-}!QZ$$SD({B7C^w~;jn%MGe#)8hJ;rUmduxry5*)C?$Fo>03D(lHmfxWY8dZMl%f*Nq9YB{}$ybehd3``?tqL0Kd9$CVJm2yVTHP^z&@jHq!j2$FZb6&#l;?X=_fL@&}GHfeLw$N0W_3WAqtTs?b5i6Cj+w_BhOiPH=@}Eii4`-iy3H_9(G4O~L!mtrZBv0;nlH<XZ@+~4ISSM|aFK5rf0)yGbE0bfVnfhZCJbZ?rWt>rITHT}YB~<~d{UulSm+S>g2=Z2X8f`pu!KgsnfwUqB{+c7ltgQovehRTXH;2rRO<)H(U8B(75n4b}y$<yODim|xc8oE{xDDb=)pNa2XhUkUB7$0aT16I$5-Az~oM3$Y$FfnlZ0VuVw=Z7ET;YJ$FwClu^Ca0dmChGk7cKD10$TqKm5^r$KAwz8!5NE{e$Z-=6-Z+Jxs4XnR5_vkrT8h{Lpc;gaa&M>Fi3I^Ou_ar_Q`a|oQ0*y*%ezm=tkzC&%>rsAmpk3Hz73MQ!Wn0Gb0_bAoejW58AtBIxhs&1fzYtgE{<me{1K>&h{ZkTCHvF?jQfi6aHxb&2j$y{?@OguN?0Du(O3fcPJ?9bnUSEP>r+i0X_ROye>k$?i=Zl&I%MYXDOtB85hVk@T0Z{E<$Ty1F{A#0Bhg{SDBf)|0dr+O8z!C{O$J9kNM`t=8xMF#U<7?es6zsdt;Ap0GI`}h`Z|TyWQiRLzqY8rfFL_tBZ;0H9926QViEF_1ugeJ_PJ?r)%H6+uC{im*2j7_Y-dag&JnYb!YE~@JVxO?ET-rot_T+Y+3(}Bic_-Z@>BtiCQx=tJwtqTO&9}`L+4>znRS{helFe^#4a7IIKC5&3ZD5iAXTwCcB!N6-<^%Ci6fVi~p_WM5<lQM|@w_79B8uHoL7k<P12w(sT-1=O->r?7Ix&^NHzYn@Q1Jl@!LFl|)P0kjW;HKinYJ$jH)JoHy2N?s_BthQ@As*8<SvIBxz&-}1S{e()24tfE^afa#{^kZcEF1;Z!icUJb@IQB76Or8bdh-4Ga-eaw`zVk`7N?(QzqbRaQLWs<V)=#euk;AoK#YC^bF~BHD_%+CK`0yZKT5m7SrbgvDvo^o&8@1_56Q=XhwP7<|%vgmos|)K)q{8-pzT4j0l)v8Y|FpA>l|n*}N*Cv_ZB1n7xC1yS&ny~r#101%flBeCsU~rgNFBy{+iF46`lZjswbk=We9*W*Y8m6zUeA_wh6YyawyO8?%z#BmF}t`jO9Z`Px~3MPJh=$EJp!pt1(MRP8)R)!(w61`TNG61!Md1ECgla`h*fZkeA?^za#jLgk^C4)V)~g&ylU(2r|D!tSRz5-A{FfmZi<}M*S#AQN^9iXjbB0-Gc#kSGHJy!-um7A&h^{e>-IffXOd}=u(8>4@q&Csox$!iqJX?2cd1Por8lAvmf}rG&3pblehEQm?d0@6Kr}Fu;*M8;s{?e0fL)NStz*F+|Ag1dpJ(>t@+&O*++;<;cB(pA%@2nX+m9W{J7S{zf#L04gfYcdrJv&nax1pIC&`k|6g0JPBt>G~C&9EwN-N1ahQv--ek~djz8J0E#|C2g{qjDv1md`js>4&yf3>&#Mvua@{g|RArFg=pm)@45#+;^9u3&6Zf`|(Ow{-NJOkLgyIa!(0@7;ClEYHvH5}^%^2CV5>Q&+<($=3Izn${u5JNB8K#pBgcceup|ZSUUWFX>3iBj-r!c!v+i@5?uNZ%6Ok&=b3~?zU9)1G^0Gq3wms*TaRInw(}R*&|{-$=<H5z^G{a01MQVDUYW_ThB#A$^PL7NqNg4>a;J!um|(sp0M_=YERvzFBz?{jMZZ9aie9$s*aV&YFYKI!NR5($PTwvhJ%7j-k8KY6mE0iHkJ4VV?YJBhk!0WI0A`XRu`HlPjL+IyJYQwoXgGZM=fC|c+J~2oc2U1TUIFh#YAf6$qhNGjDp^acYvdVZD^F?77{QTC+@7?RCeBO{LtQ1tYb}E>AFdOx)~x3UNOkYAyq+Xhm<9y*5aQc<7vt=Q0tdyM1I0dDqW2(xt^>`k^e&crt9uK4QouX|B92fGx1Y<>xpP-aygbp+ohx3N=w?-9*I@;j8<W^D^4%Pcp}_703Mo`l==iC&lQ>4*gD0-&|H}#vJjw(&!MgmpgN|YoDb#nx}4AM#8o4(ZkbLeUblt04opYTVwL!>DN`I>bDJ|l>Bj!%Vki8)H~Cg*L9*-8$(+@b^)PaTEfd$pO%85^KXu-%%Ue#gJlfobXTq%saezp8xgSyY1v?zQenKyR^ogO1;h~W-LX8~5GVY<=VKvV2UHjqQ+deq!TNJBCrC0OvTEhIj;lUg7=<=UBNwbi#$7gqB_GEXksWWhPoE&WWLoreDsrC=rTjRa77Y>CRY(BR1JKGl@YaYFwb?;wMTSRH!+}%0wr(f7idb_)obURQ)#bjb7WYpov7i5{XkSr)mUSx+r?6T4w2#R0<V=O339;44izy*!V*0D#=m>MGSs5$74T!6hN>)FZ0V)m(|aV88G{sOp0J~0eGdxtdo+lrAB79$1Q3-|z6@WkRU@=1}?l_r!jbZyARcnNidwL6$`0EP;&CuKb<i*K6Qsk~277$t|(uk1=rznUHw)erp(*yY(8J8ViAWqNLJw3{O8@pr_qz%Y7U9jw}Lcg*fHyT~;AX83jM12GvBy)(Sz@@3AQ7lf92V*U-!^YSzoAC5F1z~zI{$}c|H*+0Y{QkN4H9QjCj%)A$<@?bR06>Z>IJBB5UYzU7~wP+zWM1&Wp#5?rW4k|@xdKQ~S=_n<qCr9%@iePgyt-^p^%J6V|7Mu{+qI0_LBE9G-+NSYq$T@WW70)P^x(E=bynR@gc>tk6{p|63rj_-a_4u?=#rK{B!<4WUaL?Lx;~|?&)lSfATfg+y5JE@XS1B+!np_galIu(MYwLx62OJxB(B*VVNQ}3lQs%CfF6NHdPAhY~i;@$Iyuu-&@-RZAbw-$lCvfK0T<cF7Hr;yR7}iYY8FgKv4HjZq_f|cumNgft5g$!4Po&;eXHs{GVi3MNUl=)A)qe?24Lru)_{A2e$DUU0H;Ihn!RH`Qin;wB_%+tU!zhEtOQJb5mh3acz+r(C!U%c7jQpBS1(RrT6WNf|f)gfItnvo<{$;Quf<XxGxInCjE5!wGo}dFm`I}Z6k^9x6e9=fy)-xBKwvC!TlC61hjmpQ>C$lUhSTuWv7~Yoy^WT`)ntkDLt!rGVRwH;qebx%ujc9}>ReovY!@bn?RrYe3f4Vo-)6Y2m(w`V^I8R1W3Aw-!KJpc}<tx6;H-SseE_pjE5++*ju$f9FbKg`F;Glr6Owns)<Z;ekhe?=Ejzin9R1#d2kVlg)dd;8uZ6mXHs%_`n#?pUW+7#G(9DWXW4vyKCalHLYz5`G4QUt&l$WUX^{I`EO-ag#h*cHv6?&^Ylzz!2U>lQb)ag`m$`O6>l7&&z}VOmdTdh=P<tov_<-*S2^zBXq(u&<c<0UUv`?)cX&QShh%x2dP0Q}+isRwLzfhuW>g(iB!n<G*MDpf*TQWB@7iKvjd5Ph$TLC}5xs7bdT0$^0jdN|UNq0WTLNYb*a$Ocp5w)A-w_UVGFhPJ3(~`;}8ptW`%FVFIB;9PJ8<cx2P<+MFPwc(%4tJ`Y>yhUCFmHZ-y}j2ANwbp1>A(pS_UG7z?O3>N^whtWn3Xox41f}T*IgTz>?jsHpG%v9k7rdKJ_Lv|trdLTcbe|oz0^naj_n#)BoRY1_w3*jdMK2^Wdy2f~JsI0v`6>|l(H9HZTY-!kNsTh&(U7B8AHsw56UoQ}fUjUTOdrn7ul_@SZ!XbNt1J4yI4`Fe|JP^IBEOKhuA;X&BTdh7vI|mKhO+x2PDvO-<Hl?Qsw!3~hkBZ`Nrbf0j%s+*>sS{dUN~v6JiNK_h;En9t;fny$g{mD=-2PaQbNt;Z_MXz?(P3bv=p>AXhRm?qUWN@gU1R4AZlb*e9+3vQRsl-A*0V2rc!Wa4&XhK_YRk7PAE%dWjvYC+4*Da&%3xqR(j@+HtB|Xn7NA!ivdAafsV~d44F1fek*%5C^Guwc@j%Rl&dBXq{~k0CCbR_kLVVvlmL&V-H7VHWor_LBY9i;HKv!7y$q}9oYV(%yn?E0LFepM(<DO(#f<?$W5kd&J54JasIZBpnw=UXEgJs#c7wjk6W|2emq9^f!D>^-ci!22P)Q-UN<N4uqw+e>D3$b^bnIEpFb|8Q){<QUdo3ps*?`zWB)K(W><p#HbzoU_ODwK5mYS6II#0gRDmG4fkVJM=UMrZ`ktBpx{eO_IR5I9IPK}o$3=~<5bb41WC>8I;k@B!S|+I{}J>}A`^=~63#4NrHum$n$Ea_jtxH_M*+uQ{~!v;XPpv?WlynJeR9XYYsnV1MriS(3govZCDHtL&+J_F49-?`p8mUsrVx^uy7!#k`+v3QiDvTkY<knCs#*74@?320Hxc1xATS9;5V9_x*KOwU@#YeahI?mR7AO*Bmp0$Y-3`!1hgf4HC3T8GA{d8->88r`JQ>$v@?D4zSre*@4y4v1;dM)R>h(M}vyi`|CO>X?>3CDX$-uGVTKG#?=ROjNsVrxwE4eF4J32`2FR08A-4Jja|Ep7MO!Ozv~^`rJAq!0luwAcXO4;AlQl$K~Lqlnls}eX&P2G@b#eIE%iqqo@x9XztkR@UhISC2gOvK1BAhopnQ`=sJ(B4boEWu7wKkT&1Q3W!Xt0{LFRC%FK6-KJm_yvh6mY@Ak9mldTH}}%~QWn&n?{{kd}d?IXy24hk_w)6SF=z6;k8J)vUZQ<8ar1jN9GDAMmEZR5UCezf*bnUE-0l#jTD$)oi#j&z45)1BRc00Xc$#+2Hv;4=J9?p+QN!6>l47F`~oF9vtz(uG$Vxr32BYB9%$5lTL(1zS1ZyA1=Av;)2?WfFFjJwtzTrG|taqn>|@TB#@qyS*bjyJlO*c&U5W!^W*LOGSeSn=U23l7EDPCXx$d3MlPFYkv3A<=dB&v6rw7=-W<46PJ#-~`YtOf3i%EjLL1<l-FG`%vJbm@CyQ#FyN9;+-)`*ewS#WN?!u1~tcopSJiP{;h}ju&#%uZyw`6aBi&93?b(}lydFMU}Mmb^hYuR#qmr6&r2S3ub50O)kCLIjxo_DI-o#P*Yycc++sGb2A8AK1IIvT7MO)xQIOSr>UMc~<w0$y{i-weOzq-9F*7J(^#Le57CR>`7S5NS?(s-3P;vzTm%txQ`xM}N0=J@$ZpEd8+Q_-%FXj1nAQ)}Cdad$>0F;5}|HPN`B3oksV5+&<hnR>QyWBgs6bQqm|9sM75Yq`%_|9iJA>+z4Tsid3kbz0^+oQk3DyDBkL@b8Cc`M&t(Pi$k-G$s}R_FplP{(%40*yF~gkfC=+^DM)6TI~0vxd^27S7j?BtaSC3x{o?Fu6i>#DNV2b73MuIqCCMeSc<n1**=HRE@`+;O@OWo)cRN4&_2_u}ZSajbRmvBuaD!JD6EiS$t6jfjSNXM56wUP%VGMj%r0mJcc5VH-xAAsoGe0om^Ej5W7e)Q4Xsn3zo4lA^7Mz{b^|bw49!+$@Z$E2wq#$V7&~0FEM_9xs)&!cN+(mBsbs;P2r|rYz?O$w?w3j2Fngcw?B{(r~--puc-0TD8Co(^B3ne`hA{oBtb3s*L?C?)yHn$eb2x(4M0hPlE>*~>>zl?5wVNQI#)3wF?^4XsOZG2UJ?)8U@o14;d;@J>OvzYRGE-P3+|Bge4q$TSEmFdgp(Ti7f3vt8lYWA1)C_!0ci|H8%7R`$cjF6(YN&__I(j8vi>liBeyiDatbxRn<C}20ClOGL8oEYUieVW5XO}2KyumwRAPuHG5r(J|UJPl6k*w}WT5Ca)=M<gH*e8v-4=wm{}wqmd9r|#fEZ(7+do;KiSNQXj8Q|T+68DAl>`y4SGVb<t_;T?ah=H<o9@Y5VM)2VrN=tNPt%;U8(2tsUA4%@}m?Y!7s)k^ddY+o%5YYGQe9MD_qENgrqpZ_+emd0VOc#S6%@yVp;0*P4qJW6wGyUK$R@|}Es*&(KHxBxS)HdyMxyzzFEktU|{SHnq>HzB>^d?~sExR3PX#?E01$3%)i{Z~ab%g1+SMw=NLlD}wqGJSK0-m$kY^V97*2vPy^LO3S=L=4p%O5Fk6E3|k~FJy+g_V4cer&|m15E_lwg0`;Ek~o^R;{mE)Of9ZO{vwWMH2gmU!tYr(n)H8{HDiUk1+93!Y@wfJ7G|6ib<28XOeqj<>bqX(i085J9q<m2XrK7LIswcRNOi|EJ(^Z^O#+jv3&TFTu+Yc8gXf3C{dWg;2lE0!<58oP&%>7e<|DxKB4pPcqJ+?*z5-PAegxD)iHHU=1D#LJu7uq8VSg37knrky#6mw4W`kuep3W5X!NDQI2!l;y1Wya^B-Yz5FAgXLt-}X@TJv!(zg)o7k>{DR@c{FQv9~;q9zjMjdy&1=low_M9c52*1#$%YC)2fo#+qw#;gij<IKR;9cIE(oftiuH0?pQCD$%<XbHR7aSELw7zOiWpB%(HLM}~SwNLY=oPlzau-sivcsW(DlwKqMSPKhc0;BfoR&M%}42!qr!jML%%{#!;eHMhRWzWXkF^#U@V&Z>f)Rq&@7BtMXb!vRxuF%hwOF)7TONBrqSt+Jd<AvTTTh_A=MAZ9!8jo}_aSzguEJkN!oj4TI^m@rAbcUY3R7DHui=EiISW72F<oBmwRJxXmRmzwkCg*i6WRddBj5klL?Gq15MLHOSxh$CZfv(Qa4vyRMHG2bzvgHU*Tn9sww<q;RB7*s-)j#M9Jhz1;r8TfU`4>K76s+><h(x09#Wd<+@G6j}&ZDhX8o}oEa6?INRU_O&542t5W;3es|S|Z3aLEtHD(M76G6D4DtF`Ry4qa8K!!(@8ilSv1K>}lIe&MRs-yN3MfX$ga@`cO~JlI0n#9deVx<Ko6ZF-K)+Q&M0-i-~1s%4-B>(fNcJI;uIry5UEQbJ1?N`Wc>Qt}7xJh7?Gc<9zZ>$f}2J)~p2Axbx|B(rTQ>7$w(K)%e6uM$j~X3M3P_S=h`LX+$?Z$hDF0tq!y)d$dbD<a8ie0NA}}JJ~mfs1jCkClb0?RnukDw#jp-tSxgJ;h7R35VlK-^Tt7fS0FhM{ILrMj-^*(=$QJADO^!o*B9ghdOVYcvK7hKQ6_nw`}Pa|Uv4W<ygWfYa;@|^;uD0aD)Ucp<t#BRy$wwb<77ss{fvASMx<5~2Q(<lmN>^AkVG<O!qZoPI*-x}AcU0I(6ZCC=N)~46{0C1srN<DN_t>1u+qD&NyU2=Z6HiQ*$zR(chY4g@kI@r95^5YD4>(eFgOoWZeB65&#X+4od(iJPm)R5lV-Z7R&kTqiYuI#ZJObS7<(fj9kk3*BU58IwhBzCVt^4D)=+k&OesJ%Ijuh|dtTm*ta>rXo)#d!6YovDt6Cjrcuc=~Y@}UBA!ZhtH`nnWK7X&DuFYug#fg1fn4dL|pE`6`=!j+(fw&ZH2o%MQOs)!(MWMK2zP32BtaZ#qaXYK#aA?{sUKP!%VPehfU@`mMnqtKA_@M4bqx`nGxpAsusOoLhcOHX?QIBqW9s#){8aDqLUETXSo-m||Z~Bh4%$kcIeoTe>nu$2!W<=fEyyikRvW4@K%z;4;CG%khei|P~%Z54JP;d)Jn_b@^2HIl5Mcb-^`+GfG5#_=pL>#w3;SaOZwUg(-x;i6!kVnuSVrrQenEDtmY&`p~;@N+njpWVWR+ga9S#f|#4cl0cvjJ<DqHkdxd(>7+Za7`L=Uhxm>>p4bjod|KjIYIU_vqh~Vm@-V>C?60&=t~*WIxSh50dp>Pn9?<R1W=OpS_F_2LsF5Q`c-95aln=A8A1vX{36($(dOgj9xH5TahvTWSsj;(MXYo$!|w)((z6-u>55nsMvdooq128u}M^x*23wxoIGr$#N%oXpzbCOij1h@MnUk_YRj)a(lvcTBVraYsM86h$gca7)*~Lhx;K#Y$7xNYI5xYNd%nHWMIKTYft*MV_oj=+RGMnm`+I8J`$6DR3=GfB$R;Xs9Zwnx6&_{pA>QBfI)4udCdF7*Und%xVXP{sbhf$-)6dwabO^jJ?nO#83HDL>r1!p(LLI_nVtV8ggy;gzS;1qUlg(T2p+Dx{8Eo4FzZlU_)<(MN`ZuRy+8Ifk!#6oEZsa$Mx6rZz<7#r2J;htDJ(kB2fPMXT^vI>;ZgE|$+gz1C;D*3Gxs)a^S8T-uk?HTjM`p8cTqF<9ej|Gv1USTpX;$18ce-q^tMORU=juBOj}*GLDg8mOoRb+z)Y-!Y)L)`t7Fhge_NWH%PK$^Ol61ac%7Phzr9&-fu-DamVAE6zvN02ilLA?QB!IR!41z$&n-&71mMNrJ-SLjN1a1%G0H;_QeeX3IR|HQ&DWQjyc86JK=y2E2*xlkhMCNfCGgBxOve#-E0QNg|mcVk+Av6%+y7}>shua%lM+))#numrB8^yWltC3=39+>kPnWKx#IoVStsOEz?G}LH3&R#qQSJMnRKg2>|K3c$I{Y84v|FbAzw`^O(^omhOyY!tw!oHQZUmeY-H#Zz!ySu;t_Z(KL7sD6dvKs6|yAm}S27;krIl|HmM(sH$+?jw0BTnmJl)=C4*~_uj_H4+dr!}7pheHwhd|Q-g^i1>@Y!@u!1&RZ+GdIs%PNs!Q4xq6@^x1Mx%>DplftCw}%D>IK47M)7f-vE4#>rN6bs(FFc`n#Fh{*l@d-S45ZSB8*Pl@)yL>6NY&E@mboYcp!t%;0fF2PICiKcVMk)G>&YTF$+I5xqx_O<{Whq*Z|KnrcAjOZP&TgYAFk<?{7^x2OwRI~D;tgQ79&+3Xm4@I*mbh_F;v<}id{YDb6C``0tVeJ+<N1xPdflSqrbjKVD&&vy<s6@AfmZG(p6?JoqO_G+=@W@R6N%^1nZ9Z`8ntH(9(qH$^XxnD7TOu!=)I-RCo^nIyTwTu{;0Dryfh%-CgNeL3d`snul%ZeGa;&<Zz9kcTAiZ|Vw7$?r?ywaNJ>s#b4ot!v5#m(MV@l;SxqJi(*W}MYS{{E<q&?{v*p_oQr4GqK6f|%+<GDuL0=<(4ZQ@qQGl9B71$)PGZxj<>e-KNI6~cm+Jh9J&=fkm?7le_%&d5pTKt7#M>*}J1czh|}M>)r7ee?(;BDb2-Mp3XCp>-C{Z60v$*!K0!{H|@*v0rF9Yq#((>$U@lIM?9BXvZ|1HHl&E8mc5mf$OH3HT1bcLdbOA(k<&;cgb&WSI8({-m*4hJ5A7hX*W)7Jx}CIj#=1;?~A7FWKp;%X0r<Zamojswsa)Y#nSaM(v4#3yY=hVK4C4*gJe!wd%0VDu^hlmk+P{XL9he8z5+}QBiEyc`a#-%BoOS1bDMZ{zD<%dZLmEK(OabD>At~*myEN2uXTJ_W`Im1J&ZMyi)me(LzkLoFU08<6VeEe6Xku*|C;sgsg>ZI2>52$0hhDct_kUu8uA&?Moa1`TDxFRY;pIRovES&H?r-K^6J!Y-OFJcdB|&*^3;*#G_TAt;n5o(<|Avt6-A8kGfiA3A*cA8;;y;i?=k!sStM!ueBn2o_DVMDM;hOW>RqjAk#<6oLSfa2`E<%-E_ytjE{u|nMn1-QQ`P6w&qUOz<Cc(0kCVDVNo<()w|V;vEn^Hq;M$Tm#2Xt9MC+rCA|g)rg*q(!_Olq-?<?k`E(^SD>ghBHWG4BgEQOT82(ltttN1^L5~mb8PN?wLZ!}6V$mx=lm76J>pI{pnGhxkCA2&b)?Rp)iN{r6@;h=oA?&r|aNBTmwaivM0>Y6QTvFrD!f<fQf_GzTLP5aUIM{fr+#}qB|rmN|x<&;!R^h9R*%5(KYs7LDk_}aLf@OwBsdj9{b>15obhMra$76MfxqSZSts(fAP+kj0+aH|8m3LVO-nlgqh?TeBsX@(UuR&Xj0#UGOS*Cn7%FD0+4kqj_8(`;y7m>h(Jv58-vilIAm;GaayPW;~4joCMtUknCP<nnI+awwb`La<|Y7XbyJr82gO&NJo7kdi6*PfqCgmtzaW$S5{L$wbNswp;K(;a7p3tOV-e=b0q+nZfI;>(a}=wV-Ka>LC+~9MCxH!0c%QF+uV$U;>(1P?*!dX^Q<&0|@1D!^)02ucahu3?-RouJeQJ4Q3~Yd@&>p;UrBLv(uUl_SdAdU6=F1hQ6uC_X+Kz*TVDWy!}Aq%-S|FGe2Jrv!4kSf~@5Yoo{hIi3V9&d@ze(z_n?6uv7_;jv3ka|5%Jal<)hmZEuabB8R<Nj3tyyhzX37>nl{xPa=<2jdC*4Fa$7bc@QGP%t%vmcUp`&_f@Ebgm;U`e+WRQ`bgZU)Mq235AMu#sk5(#|0}Rjb;oOYjyZUuFt#ps>&`b_o!^khZFB$a!N%eC79#F?Uk|cxz|Zi_AbTbMev5y<9b_-$-&Y(V)0D)D%rjl4EaG`+<cae|CiQ83wDI;}mvX2#jsbwg6hNYjZM-|)f4gzKvuT8?UOV3S{@w1z@%C1JwEzA7u6Kw2&cA<mxV!ypeA)Z^;Bfzk!|kJ^ou9UIV)x1awu7qa5hJCD6@7Pm?}y_bO<TTxL9t#JMzj}3^+Yh)j~jbiyUd8xgF~0Tl~80*j6LJ@%B8W<A3w~Bo2z_rGX}?*kY>md!QZCRz5U~SV{hjzI_8%<l&6`HSr|2{@-}z;4X0}eFQug=TpCgKF3Jzfmg1U{SdPr?w;O-oKFWXE-+lLXTl#f$1!8VQZt~)ND_C7Z^Ag<^iYHUl_D|b~znZUk#57QpwM%SFOfwxcKsq<OyO~eTDxa4`!vn^0l?HQ9HW%Zus3vyyI99ORVAZqzoR;MmF@SaPg6UC+<beXa*iSf4Ln8?^4+(P!1acbtP3tlcx`I8=pDrhFV=?+dGf<}XoINhh(7jE{dLy`6YR6+MrB~bi>Dp~IRwgXk=g5I0jxHW*v&4A|w1EUZH7Gg*S7rIxtP#9?Ya_S3zz!=2KDGq`-oCxM<9C7YbHki<P!=0#APfd2alRBIg;#)Vhj(oHw^vUP=|ZH2=cPsv5p5<X=1`lL3A1BlF_4z1w;ObDjU|SoZ7`Q-67xeaN5?QRcnLJ5aZMNJbIG)&<G)lyCb^vM1|anwd1#J*Ba2I?rGkdT@_FgmHH<jZKvvANTV^lz`8x^1sWrd-89mDGi3QX$1?EKQnCDA#M=mad?z?d{CHs7>Q7T12QA%WjpF<4em>}i#{d0m2rwow?42wBFkVy<=eK5QGU<Une*Qu<Jkrd+Jvg_qV>*LX_;9<Ky$m$`_symKa9y~4!LLUTgY3mtX0fg~rU6<B$!!snEo=)K@0v{197PDo6-fdcs)Yok`u<IZonC8}n(N8Eb1j!652u($&$b~xB3(sqciYBsdNR;D|SM}vIn$|tW@1xMlLAEhBOZ<E>FX?aJJ|+cv&VzFbdO5+zU?_rKUs%3s&TlYpuveMBS5LxJE{dDtyfRlSd|tv;MhTNC%wURJz)K(a%t>PKfz`64XT836>AJYM0<&iy5oV^9XHhhUrQT%0aWe80lK`>;6IrIPjKobjy8y}ax@eMShBwp6f`G&29x%21`q~eE&Ys$Wo<9eM=^*jcUF#{YX}<Jo&p|lTh{QnVV`=tQCR!i?K7fFRGxioC=Z%URmfF0vvru4VJ`SZqDv!}2ZsugLis=LFDC;9A<A%b9El(z!@2U@1=jOCxm&oUGqGz~z3JVLm!MxgD?a_n)#l6Dzt4^H&NQnX#PS-3Ih^gFC*mtndXRx6PajzU;B%5B2l)}E?3CsSfEbq?o(<JlhbkYm3?uHj~dSsPU-_CVt9aEZbUGCmB+fzo)Tg)9{W`aH5=`7%c7xibB9Aog>=?;31yR7OMjI!obOn*zTpHt?2S$}}kU^Zw{XA>~Yw2vWpgPt{Y-3M<k2h;_9J)JD-qb*D?MLY&-fF|}8<~z(Ja#PRwtVnneJ@QBdrC~u}&0v+&495zE&F(1YdNDB{)I8T!)EmGM&hL!K9nXqeOH&&dGFqix+Lt;?wWk4ug_tp-{1b7ubQRjn&7|w@v1*7u2;I!7ra`HmLj5NYAmA&UbrvltpU9=5<>wNwxHQT$gB@jJmT#}$S&k-81`MHOi4__NDGtk2uE+$5i~P6jX9*P|lntedQOgRaM3S2Y#tDi$3<3_>T+{HFQ%q%{**~H-GaQi00{IFIAgKM|Gw)=o1j(@aL=dn0=Hz&|v$Y)$#oR?nUKOr65}|AA=8-@nl7nfNkznTc`pLUOhSG7D&ewJYI+opNaf&qHYgU@5;^X&<B1SAdJXr|9d~i|B#*NH7R*HnH-cit}d)f1~LNcJ01!;2x=++oT%52jWhP{|Xm_GX9ocNY^@%7}q|L)*m|L_<DSbc7acg4rU30l@~e@HL&U|iA$swoO=P77s^3;_WI(9`y$(q1tXLHl7*5#}3V$8j0$-k~^o&?E2cDAv&nP)<?BW<zpPYAf3{;IW*ZK?N^{FIvUl&@skeHtucRFLQZF`L@Z96;4lXpVeKoRO~wPTfiLjjwm5*v)iifPbXA5k}l@F)#%{L2a+dpc_K)=Ci16_(qTN$U`s;ryG8wBAvmbrAFtu374M|;`!(>IRF`)#e-&*Ga!(fP0zR*Gf3hJcX;$R8L#glHG^~&@a8c5|urnfFNFRZ^1t5Ep*c2`{rIcs*@w8#&!=}2UrUy(f+<4FC=bv`wQ|5`YJj2BO;s(nunw%cZ*>&Lttql|)&J8rdtvGZ7MrZB-S7HW(_YQ7DA}l@-xq&XXf9cNi7WT}@_K{-edF(5c{|2Ktf>>)FeDOOV#Gghd;7c-!2bR@|O>ERmcBEq|6bPO2+KBNVkVj~S$*2R>1ke~~;V1rq?q>&dpJW(n6T?k?*9&MtEC(^64E4jd;Jtq8!*kriN=n#@QLVkK_RWpA+lLzhIzaar2N@5@iU)lC_TkZi5Z)gi|G3{yHw~l;FM{lz%0t8dG+UAeURI<)nEj-=DH(C6Mgr-~95rMki*^{-+&?i!!Vf<xgpdvw9#Ljxv&5&jW)aRWt{8+mNt10G8@7;Nqex;9(?>1wk2RA!vz$LwW1~5tgh!T-ug-5_R^I9ymeFd;vWXXg)hvQVAXe>f-GP(JnpA`dLP;2M-lUTbaRRFK6>+ItDn-XY{FhC90*=m!*>~)!fwyL~>exYFUtIo{y_*)kncXpWTyhSR@r~!4rTE}^$7CM-+ouUxiz&S=hevxkq4fA$5eUS(zI7?)zxB8lNoNVkKiX*mX(S1S$*_QvX)2fpI3#|eaf2GwVy{4zp(n;e-0gs{G_%t||H$;zxgq<FBd2H)Q>3K!!wV!-_jTcllDihfokbiEl)DsL2Nvh3q#=}epSTeM)%80C#rKGEVzf+J$`&j$2nf^V>Z|(69$R345BWcL^DH2WdIT9j8_oaZX^Kl{kUj04n3kLcr=63t{@IrT|MLNGeHGKaqVH3?U5_4MT-mhFDGSxxp1u7JF<WrMdBb;S-g|1T&Tl#EQ3rHq<7mh9;rH?4h>3^(j~7jBm|3^V4C^v%;toIU<7Ey<%>>F3e<!Xi0paQ~ZGLQ2PDbcK&c}RQe%_o;XJelmN!*<$r)xi(0iE6=Im`;S$2XmQ9oACCK>QNZ5?Fz_r73|K8g!DbU?a+emh>`A3zSH@@%Y)aenM8GMzNyX$iIkG!C>jeu9Z6Az@}62rFWBBuZA=9&%$)k6Dd9@iYvhtz3Z(5szcP>Hq+**i~XV?U8eEAnqHSZDXSkB9H*FuPq$KOjaXkOE1f*_nmoRXS;MPZ>d%LiL9FREWU_Oo5eY_=pu(7%VnO~S?XpyZ((|0}=DD+L5y_>#e8IdH`f9R>%SC;`1!yn%I^N~${+1zFh%sRh9v)sybBkTgR?KliM6^;y!>>fNLK9h!t*9gwTHNnQg$Qku$yIUN5h^8FR=8|5Y@3)zbroiPl*pHyGL=}w<H+>3Oy8qT;6z|)NIw8AV|Yim7W^<AW(p&#l1x?`MAIgSU4>cZgN#uuq&156m}HmdJ^!XfA>6yY&`*-;&L|)W=F{-+Aqn<)n3e4H<f+dCY?KeBzV*0y1J#2?Y(&TV2<BYn0Pf;1_F!q-1iL~<8}8EoXYlH}X)tQ*GJ!F}>$*@Lu6HRX9jc6DN`%FStt<?DD^!d)yf;Jh3#lhJxiir8J9G^a<%056r!-B5)$P_m1$H;3F+b)lbNs(4^N;0S)Ad?XJK}|8WwT_V8|5@yRBNs5niM&utOZ`!ofO-ByE<hgy(y5E7b6b~<DBF$nUrvESbn~lv4rN`$HpIaJhe)4p~;^Lqc5LNO7CU86xpQovTv8#-#gy^<v2e$+&}07D|gj-f|*0^ofrv^8RDH?W5Fqi=~eBufG)N0V!K4Mpjo<TLhO&c@SpwR|KoaAVQAsY1B{ZQRpj8PcnI_9jRY~Z^&jyOGH@FL-U!^r-&zMY2AO^2x9~P~g&~IE6pC0)Is8MPaQ8-{6j8ww<*h&y2Ml~z%5tFGxap0bk<3B$hykJ8ALTwt;8}Ef=dVh#v#*DNFefiHM2E82&Fvtd%Q?jnJ4Nt-@$CzUx%qU}V|**WuIl_Vg@6rTB<~lW`Tom}`{sQL^a4o}%E)@ssb?53^Ir~H`^r@CZ9jW1T@Ew*@ZeYS;CJ#w<d<8~Jg&Z~doSD7$JMq+%2`2B3@xVCL)OXO{Rl;|0$aFd8%|=xEr9o02V98w_Kj$8!EiRain1wZ0*uNN!>HHZ)t1j%u;bIW+d#`cM*_bXBUej)q0J&0WQ&??y+~?=CSVgzUj93O&DX;5g0rIF?#wvIWinAiNswgNJ?pQ_aaE9S4&!&a#?kM)8^3NJ=0bef8g1zazp#I>y_awQa>#M>^kVc1yZFtX!{6w1?dw<36UbJ<S>%H6{}=fCT2lcJRi+EGNm+a<lT)D`On~Cv?C<XG|C}FfZtra;$~BuFJZbS9T!x{aL>wf!vU>O(Xzpw+gFCF|<+X$hs#@wM4jsFej}!GY0Yz_-Ss9CVvwEp|fouz$XRO0r6=Q`JqkyVFzI!u+a!1y+kCE2IheiLqpW}Io;ccQOE>n@74~|xxqSmfoUhTJ*RvH^HQ6rk%QJ?2g4!ZoO^{k7Kd1Vt_oNd=IrNbUMLxiOgqNe@uTbuMW$Plz6h9mmi8fsl8f#YJ$-B;XqAi3U9u}29oegD8D4VUm+3eq<xC9<1WW3$lMl<vDK*`jtn$!B#j#POh<A#7IL#jiG`%TDXb-C0PE+_qQsLQyq{MUfXv#H5;P)*=HxS{xq1xTdcXHF5X!Z8_%C<7d7)*h(gpQ{exb3L)%4@G~I!u4l6{@E9`c`1IK%J&ZPxUbnt;ilj<q@)e}wy@n!2Z?#292c!+RXXK{>+GI<sDWa_-$xqjqJ|U(6<^*kGE(u1u#AVhll?HF?%@t`aoY*(8c`O{)z&!MHxMz-9gl8Cam~6954ecdPB4=&HSiP!J+XO(i=o$4kp{{bI=fIY1Bis?}ed02t&J;rw3bqJk4KWYqsrGjnntH(kLrG=4CiGb3e&?3RuWB4~eYgj3V~2STT)jM}MRJxf`ub}ud}ZlpF>}R|$7~OuzOZ3q%euSiMYjw?$Ab)@@?g^=eV=bb0mTH<%jmGpT)4X&h&d-a+;Qa6Im-0Y?kO!KIz_mqB{D=<vH%xUQ3B3OGafl#>%AZ!dr<Cxt6%5#$EBDrUW|ns5qv|km;x|Nn!IY*lu_Z~7}!#1TA#c)8>(ta^Qs>sJD9F$Q~961pG(ddq4Xf|6Xd~uYQx2XCFK<Bx_iTo{S7u1FlB$C1`H{9mkcd=F$U9^Q2=_b(tdk_FsyDb9$>kBGCI>eEZDeoeO5{n&vMdRpk~*Qn5kMpp2)g(?^fOj04c(N=hooJO52XL=w4eoV~Z{@tk3`qL|pA6SA^!rG=*1dKc$PYAxgUVu=<2Nu<7^#{VClLe$`ipq8S=a$Y75;;Hj;I;V>{L2OyFiMeb!il8QzFf=}OWXdu=YF>L1TbTJtd(H81%5oYQa=a%^B3HGD}-ypSjIdlO(=J%vTNaON!Es)H7)kYLZL-T69Y_S_j72mCM|C3Qhw!#2*ho(pGX`av`WpC$h!~8`c94zl(<6-2&wa8VeyHLw?#9%nGSBiM=8bha59@50#*4?04oKrbvljp(I@zidO7I9wYFbF)6R^e%KcsnHgxod{(eu5`hLr~6!JUoYDC+Y;Am``tVNTrB;WgEJYrwP=gF0mC0b}B{)u>kUl_oLvNcr(bf)IjfQ{(B*{V=9%0s8B+vNDm^?5|5ZmN7VChIl?N;k!`M{ubtJ9h`B?EE9u-IPIvhIs7H@PD7ulhb^`plM?Y4RNeZe+AkIt?3Pwi!26BeE^XUwzu1>-VpAJJCX7RiHA)tGm{g(yKAR-zAK)PpH)Qx67kF3#$3_%K3dL9eDhhc@n_BL&d7z~`nLc$-xqNcmuXkxe>^?orYr2Pj5U_&}idR6mJ^$8>{v#=2#7Un1;3ToHH=x*B^tS?g7joQgh6fDF!6(yjmviKinqHutibOO^EZDFrEIVK)41Q%CjxN5@XKsnM(Mx+B{_O$%N^nq`4>>rSXjArh#wkHHRFs*;rN0WB>YZ2|@o~&+`z=<iirQivBgW774LTbtVQG%4h7o6G{!V?n!w9*{Z$BKsc=(c(At*cuY&Sa^Ws*DAk{nlMOox}h)5yx2NsKT<wC{qYIX5{mMAZjo(iqJ^F(5Y$Q7T_V9-%bH=J)eG{YaU=VVbz$U)QBOWgFVp{$!VOF;y=x%NCgoMkP*uBs}ccV05!5eI|B42hBF8D45ON9142XmETVx1Q{5J`+M3b$JWJGUIxZRe*>W04!cqGDu+NC$nVapQ=_16?J-xiXL3h8DFYQQNDYjvg!qj*r9P4(|$AIQseoT<&5AProt~0>A&PpBteL-*Oi}D52TE->~2U2?UKBz|I=HI60dKDrfKUcyLzFpRzs@b$AL%uvF00Wi>j{ihwev*Lpb;c<@sQ@4~91hP;>wI_T`@@aHUzz6uo++HDXW%?5#>%QX%D#Hi8-DfI{*yuWgsdXwz<0E>zem{FFTWiU<PS8u_u9;7&t#^&*M-3>6OR5Z05h!!|I5q_f)L<1BjGbBKbIGaId&VlV6^7zYL37j^n2uym?SwPe!jX3HktH7q9^$Cz0OLY9I{9h4Wf;&5(pm_1?&88e$MTuXttdBV~qwAv|0n*`hh{3i<ydOIeBrGeMe5lV0FLQKm2*)aI3$H8C>jR@-cGx6g@YTVZFRN&w^<Vj_Djj(__03HECs~NeI(pOAWzHJJds?6x-zd9C#8vE`8aik&2$9^YAhTFcoAS`jC`wE8G+Jc`-&Vs1_dqn(|gTZKRJQD=1E+R-@dQ6*<CMq^YHldhuaU8>z@eB>G8mqDc+&=nOL~sm3GAFx^v;!b?QC5V}Fcoybtr@i}GZi;Gim#NafDhBCAPWL3%vD;X;^#yDKQq$1FCUDbcGbE+9`|FW@p+@243+tNGJxDTAoz^)HlC<)xYlc_`QLeHyJr*A)EXVEt}(?_PM_ny|PbJwGl_6b|i$H>ee!wBOhCY>~2*Chc4_a#=<ro_`5bA_lc1iuZtX@FTkT9W&UZ3K&Bd@=c~4BcVT2x)7!3xca$CO<ZqmeyKDXZMib?EjZB8WR4C>B*D7KH-o%6_WfV`^yn05sCvfF4Yt&UFYG)7?pCOC*Ca5CM1F0d?+MlJ7|t!H?{_UBU79_+7oH1>((?V2k};q9!xA<TCgzx+AAq0dbY8F{;@PtodNZ;{kjyu63qm&i-!Y*DyH6$*!M<=<Jh7R!upsN!jS3(mXJ+I68yAyiZ;=X(j5yS)Dq#|-F{?cR(lf-3Ev9+dd(EdU=OV_C%N)&UFaUp6)IF`h13R9IewOoFq20g<275kNlT=X{Ve7pOv+d{i9Py_FwqET3>EKdzX6Z0N=tkRvy)ITlo9%`F<WTo?sB?Gn*#ne0_pNo>LIa9hp0J{%2*SsSVu?f03oT&rwK9o*v;1!X=Vt0vy+$XM-l;58yRxbQw_~X#$tA%h+KUu$j+R>QOSIIPvyIfd$y83Q{8g-1#vF7qEK5}49Vv30LW(^q{h*&zhnsuEe$YilWy}5L*pqFoaz@1LG;Y*9#1S|A(KY?Q9NeUwtSp&!Jm>ca&Hq8E0u2pv6<9Cy0wc(fd%=mjxtfu)0pt42@~WavS<%CfuMsL^#`*mWRWMgg(1spL7=KS#BDt)Bv=7^*Tp{oCT29!DPZ$2+jiUVNX#UFmaD7qArOf)u^R!6`Hu8JChD{RH>NG!f$kd2;2~jB2ls#6-q>O~+K9WLCv3EX>?cI5wBXW`Obp#Cy)~|@22{8bMYt0!-D|Tz9e||nLah`I@bl?OR5ypVya`8`BWlK+4r3<DoCn$b%&!TJqi%lB$n^Rv*e`P0DD60*!htp<{0^4;+MFvn663nWIjU4Af(NE4CXOkc?1;0eruf)91zab?FLOsFT1&Ac)&wz}%oh2D*+@(Cbw0zlz5epw`?_db&6nLy5Nu(WtmmEIyF;h9eFa7+xu?ROc~;G1rbcnkkE^lA2tm$eke;+_6&k#CYea#!8o!Yjp<_?H3<>Xmf}1lexZN|!Zd8mlS?l_`;5<0~uBU6(24D%}SW#M6+eA-Z8o->f?wK?sJk{)37q{beja8l2dHK1TtJZQsJgv<6MwWQh@avpVXV&E&*#WJ=qVKf?u6^yi03kA1DPbM@pojeUyr?D|z$oa5UWmQQLD1|Cl4tvBY@sWqi7k>J|N8<t6qqzuOZ$}@Fya}-Q}sq+j=Hy<BMuN-v#vU8f-p@8XiDU|6xSuJ^uPt;R8m1;9_pQ*j_+R%zFziEPlw(gYlAF2uIWl6EL2f)`Uu_CKVO~ooidZi=%5|WHgV-ndAc@K3`l5Bv^2FfD{Q^Dln>kFI6DUBUcL@y!oQib4C9J0vOl5^#oXpC44x1Y#otKi6|y7wd^RSGZ|rP~rpxFnI{+K<7y+GN#FU8GGU0080CxG=f{dO-p-3`gmgxcSnYDGA{lGK><8=<e586umDo4pEV3w58g2zDKAqD{g3?q}Vu%=bDDX0>(Go}XStV?smo|5>QOq){332%vyaRB|Cu++qeE#`2xN24`f%%+9LKhJu9-`U;G&7A(*{`dLju91=bVJ06W`?G|l%}KbMK`?JLV%x@Esn5;I%SBV#<_?0<wW-4dKU8~hYsF;BK!hw1i6fybnuT(uAJKpl%p@&nUPb`Bt?T*l3O4i_xuy7Nsx5A+SHr8{Zyvv(*ntptzMJ!T^Kg6PcsoCOcXY75w?zQvFFt<*l=j_S{p-bxmoHwt_y%Hq>-!(_<L$$@J9~KR;BbF)`{;-;vW4LO=8iz*fLD#L%RT}AMm$c?Q$TrhytDcDqx@j|kd4AGa#IEVFIdW^#*Dj_Z~t;kO*1E(w>!uA&fc5-L!j30@0l0>1J9e~woj{V8`%x!BkTeiY^UacR_rKs{{6<$&St)`x0Ubg=Np@w`|tLS0nil|_h<8DYbwzwym|rX)qHP1-`d&O-T#4TAU~UnFOBj`KVH#~KT98uw%_J&Hg<M54|hygH+HuV5BCqvP?-{bIC!)1Zuj_f@#@8^f2S)5{C~5vyUmvZ{-p1Vrn;d1nEj8#LhOW6g^DA%nmn`}0FkJi$=>;{DQDO&b`>;D%DO-vz`uXvXPxkSW=y~A9eV1`r1;PTk1ou!U%!f;eOsC7xw!t>$T~Aaj>`Fw(VT+Upi1TQ__gBm?|E&5FqC8<+MP+ZaN`nzWb?a+OFx)ZQzPZ>Hu1e4F8Ihu*YN^qZV$b17R-a4=_Vz6&AxaVa1dEgiTQZ#7&QqEC$lq04gE|s_JU{yo1FZ{Bj4ZITX@W@JMRiTEPwY?y$KfT@0i$bRrssi)a|dAXykXMc$OY=gW39+G)dl;*VEZud#WTSfLSSD^!!0td<^O_>umhE*KAb}yb=!f#sz5@h;{24Xx?j##M}S=Z`+&4kCB!m4c2EOKC%%>g1t!mC_<_8V;-AbY@)*EK{-QD|Gk{m<>YbCUsa8fXVrB4h4qB*eMyaY{s0Lf#bPq2nf9<;;Fow>l#h@jflzzQ3sk{zIlHcEz#M$Rn=2QNOtqY0PRt_*`#XC^MZi+r-`_R=Z2i1{2u;FP@@ZO)^P9nn3*>Q*8fEG*`o{78@vjHlM<b7=o}JXh=}ZQEV!4O)_?{`6S?6TKJL1MEh1V$LQ_6tT`M+t-rt{Kj5<e4@yY1D9>y~ZSEl6wfo3p;7!YO@mWXs~Bcr;FIkzr@OVWaW#O5JFh>O(Ex>v;M=vGT)v|34Q-WB#Ms<*s-&*je@1qVYw&_cw74_>n$S>P7F#AIiB7M0L%?5Q!mhZC>#!S*n}gtBVdlIvv2@Qm&MFDd?qnxvSUa#jVL?tD2edG9vxwpvL4Z^Oz?-k~sSMRWD-O9#e#uyloCPTf4hv1?$sT!^qPFHAPMuJG*MIQ1HqqGc(N`7*7yO{LIvYOrx_fetwWiUIWqeEnt6vd!f#}<(UX?CzBaRm1wN;7&tSOAlQBk90+L9z+Ex5QMbsp5H%n;*N-{u&O$si=9!+H<DALOi!kMVYM0Qv{R5wJ%r@BtNr!RPESeiO6X~wjEY9@}InHAD6PY7MZ$F&(keb7+eG*;{hw<xdZ_c-5CW`w(1LMvYA3hK(AL7rO#k`u}Lk`%;YYEqs6;%M?xuk@7ub!vp30)VCsE6hQJv)qAt)I;o_aeQ!-|;@IUGl*PO}?gIlz5swR*aij33i5F953hv_mkaXhSNJ+C}0V>m=(=cR!U_0H4QX}W7Jc#*_gxY2aj@?p=$&=$vF@?at}Ge2xk9pm^B#e$_yMxj2KTnGlSh|$Xy|R;rWyx(5PU`#FzMV{Ndd4w^xV0AnJJsRcBbVV2O8(LQYLg;=f9Hfqd!-B8$^3t+)@-hihjw>0UsN?uNBSHHSSE);`EuD>)eyda#%`p?Rz(ZZon(z#Jr){AQU4am0}mn3<Wh!ns<oUi%mzcM@FLm@f!4XNgi41EBe}Xgq<@8LS)__N~8ydHtqn=W9$)7mJgMTjr3~^c?X+UU^8?wQKPM7$l8KM<AYEYpvv)NWAt_amSw7JhWd+k9*d3>LMrL!jw=8Um{CThn*SJxQ=OI{tf+-Zu!_@ayPiknD?<J*va;db|T;_>0k_TISH$tLWH7|Z$Ex!m^|7Jopl9;v`kcfiXq3}ne(6%!smCh@{-xb;n|m~cxGxZ2VIl(pVAs5zd9L8SJ>zVev7>D9X4^BYP!_h9+liNuVj$_fv8tsW_g+<-WOMtL}-$CnRZ+{4@0m!YkSGQmMfdgm+;@}v;&ISC&ZoFn0Y>f2x~jky!Ol!C$8i5l34RWb`C=c`Nmi#vN@#>Bl%@9b8hiEYb}$exa$nO&m}A@kvS5i(`avi%`2@76H?iq<C_uskD6}`FBwla1)Yq^_8wt!XstfGj)$FxoSq#EMraG>qpa%3tYGVt)^AV!7zQ?l?5oVX>MRBWxy%RYP=cjK|4XKoY^;c>s^*Mxle6TfpJwYJB;v^YCs~#`^!6Ei(Y<e&S{7F5<DIvjK!N9xRI}jQ;;O)dRbo1PL`xL5ls@4UU)?in_E&t~=-k%}_OU_slp6V{@3^99uPsseLD#Ek|M$%pJ03&EQu#`Uh5t6A6wVFoo2#>OD3Q|I;C!~|^I`UuVLm}Q54RLT(Oa^DmPLEdr^~Hz6M52+jpjzQZ4O{r&OW7n*K4ut_QRia2<O$sN8aKwTBE=qm0U2P$CqBuo@bu(3FQo}K^xy>It&cj<Oha=_m6RYzNm?h-ShfxuttfK8F7`9?{}+Y&|92$`5nfU;>=%Bi}`?Q`aH}IKtPV(63pC9c~M<f7lp!hnhFql0SD%@S1(?D{p`hmWW5j7{AvLxlk4ZG*3{}%`kdSQEGUXnNIzBscowyoV<|U-TjCmF!2Q=0BB=q5pyDCh*~ZUDrd!3BLLAJeS|A>sT+BQsOw3&<c*T>3IocOQCW@|BjfeirB;yp5F>qdM+~?xV#3i3Hot~wQqfEZSg=tbf2W|IhEtec<E^VRCS<kfY3;<1@Nm9)PXZWVL_~>Z-N}=E+A26b_m21Ap1Sv*I(LEPDySoGMX;~&_HWR1lhXv=q3HOQ)kXhju)wtBmW-NoOS5S-%Vgd+^jPkO;Zi7ioUVV=wRKSWjBZ1Weul5Fnk;GMC4#UNDX+8saycy;S%ErZ&A3sLMQEN^a7`+>(GK?3c!6M9-XBYd;Dc-KuOvNIb7tP1uW0?ZVF`b<);@oR9>@&WR9d8`{J>UHC-QM5L7XSNw-T!E&?vHxTfVj%QK5eSc!4>3&txEjbF@uBvxPcL!H#Y=0;c~&cUFe7J_V%_9v-Jqu8734gB95doBX}DvkStgqr}e?%K722O>|kf}_}$?)6MUQR!v<BH*p;u6i>I%G?`==n^wlL;f}<bJXl-r(w6m$q;9L&zoY9YWTN~oCJ2>9?g@69IqbxRi+ZzWv{QK?p@dndlz1{eQ4jy|OZ{Zq$`RdPnZEO2z^Kj=tJn64qd?VK(X7RnPo1f^|ci#Leo_}=Zyqw>bB|>sI`WLet!+C3d)6|wJRuLcaMTsr#v_1mOJk@r(c7J~)GC<tJ)^M?;P}}_HoxQF7pO0FZYbP7e{;PQQ-)EzfQ}e&)XTP25|JDLy$KLdN5>35!K%>Ax6*CIYF6c9qjCMp(u6K>_*i4P)P9ZoxvbOGWK>3%$6{Qi$BxENCoEl;|CVkCpf;wGKY}7n9Jbmivz;e~*7&_WCG2U_=v?J3*C1J|`Kx5>P1n*U8<MRg!+cJOPiR+3oxmP@KtMOB?%$gfMf}pGd&fa7GVRMJJeCG&4fvsdK-cO#$YVh|Jv*>DMF+>1a$y@;XAZCHRKiEGy&Ym~r96Hi_$x?&`(WNI1WHfRPY!q~w5YmNFXCu}SBXM!|L);axCv)Mt9I%wl9qHXbEXqwQ;e+^HA;O1#tRT;q9z}o+h?g3JRo+lkHthu1pv`aQ04AhN+JL-L+&r>yvcecFOVc6Cdeh6&H(gIZ89hRoh&i8%^Obt<>Dl+XecqaN+vh{?NT9n&>8wkyc%6{^Q7u-Zqz=;FGhq5CGK2%s-Fw^4*2~3AxH>1}0JBWa;4Wh$n8LTI`gmt9SU=|To*$qtb6XR;5AKX|QL{W_{amxvr}midkG{@-&@I?}BTqrAJ>|*tyhL2HY$%$O!sC0biWs+j7|y|Cia~@MRXz|3Z><>$_>v|Ku?Kf&Aga`iteOO&gTAJMk9knnvFJ{KWTOkq#szDHFLRmrnI1jeI|uT%w-n9m6gesl7eW}mKfUawo|pC259l^!8sJF$RDLVaoGL#NFl?ZP|D-|Az*9}A_5rNw)2F?AV7iJ5MP5nM%0PWG?Oam7WQAsb$zF2j?w28&FyjH4Q<JH%swrubNwfF{XCM>xH^+kl=DB||@;Cgmpun*^a!|S6-+bhg@d=w@HPWq;f~>S-xxLY(jEpQfa|f;7W66e8CF%M=7urC-vS)D&+F(lDb^+u(uDKslPE`^Ix0KZHhkb_tmG_jn!(8cUQ~E?FMO;!O-)sUYvr6S85cw6l-#@eE3&fSE>Siu2ThsR5Mv%X$*l8}P5=LpG8T^Kp2yXCVS!()6Mfhqb_ii?PEbs6hRfoUn$CB9)aLWR}a)Z>jd#3Ei`<LuBWp76)h!`4DzbZwf8*wLV{zLVttQqW0sZ?k{CGYV5DNA__WUsw)d5RAD{Urs^k44?9xQvrCMWz->PSr#Y*@|RC=&DKN4XRpdJ^*n#Q=!~Slt&#xW28J>llmE_?$YdLMo}9dU_%O8APdD-pjgQP>##@)61lWsptAJza>pXe<+Ft^-Fr`vLQBn|=@AKy<m-Gfe2~T@x1CJXNKYKv2XK!EGOF@$dt>YE_Hh20;z$VC_PXrJ5Dl!DJ+X`M?Bv<YvlE@tXHFn^Fy#(z_BJ$@S*iU;!p)M|swK}l^!kjELg@l4Rq{umybnSRc@QYYq6||26f|O0ghedq!4bP95=BHcSU$g(LY6q?>E@YO0(x?^@tk6J2x9qY+w4W632#wsGyU4x<A0Am4P;HX*+ILgP@3V*t(`;D^8LeK<&667*p=uG+aAAILpA6hK_$S@tv}dm_5?4FcNz&6@Jo84*fs#pqJ#E8kW9!|Ns;|S2aX@s@n*&XZeZ1Hg$UBWnf$%UUOs#IV({w4;OiI9zI`$JwzI?|B@c8vx$p^EYAjT;4eu8NKrq~pSPNh~>nxj52gAaHqfB=tN^C#9?Jj<cSl4w<*})drMaSGO=qhyh@(@|TUA4HO4=d)4pqk4`fl4-Tj5^{|RM?Z?fQ2?@jy6kG^V(POksnB*0&A&?_Vwr%)-v@kQ=k>i*cn+5-I}zgj=7}WriV<yfz}w`(fi}r+3^s{LTa&k1n49}3BHAQ8tSZsJ1^EI`3-3xqDNWH_}16_oDA64!~Z}vlq?;WFROXa*~bz~S!Kh|9_%4~Vz#h(5vSsiumTW{D<q5aGR~N{5uc1kpU2hDWrgTc&|_`efp2JQwJZ=bQm+~nsEr~~JpwdeANNi~EG1ZVa9j~Pds4pHI1n{VyRp@3PuH%i`X^P;Uebl)v%TP3*_K`X^fW$|MF-{V*p!copFZVwEyFxKE+W{{%wT!j6<n&ibD1S2KfQB+T&ZfDA$|LeHQt2O9k9FDr+rn@<~2_kIz=+n9i9-G=4n_t^5$3um%YAbWQ%$6W-=vq3bb_~rz>y7xn5GY`KLWc#cG)yOWiBnr##p={*i~2nlxyile|Bde(EAGLT_}LG@)xuNr;u>PS^}@aJ|8ix17><@>DMIF;f1}o<F|dN5_YB8jWVL_%>G!f*mV=G)T0z$AZ6YdpKG>7VoP!sMK6=Q>`(b7LGL{&n}6fYHbj<s;AEn+#>;JV02(i>UN+nwSo$YTYBP?(Blv|&Dvxi9I`e^jIa}ikG?i$r4eX$#$az^oUy7!QX}{pBQlvEKtUaP>Kbh2fhs;LZu8)k!{YYgw=V7J)79c@a;+DfWC|aLM%H>*bR7R_(u7(Ms-ogQ$$Cxe(Xr?w{-dm;B&rv!!GG3QHCk_YdO*-cz1(`i?(T`t)c!<^NoiZ7P7s_hWipb_GWnT4Ia5^2BorBzJ#8;MtBEBVWw@8^MS3Zu#d2os@SWJm9lgBtNh<Av^3iC_T>p(EoOPM`qbJ)tje+o+EM`rz>-L`O@=_rW=CpO^%wyTZ6q~aa_LR<5AIrPt`aN4vjF@TLP|!@Zps23Eh3Vc^Z*!3&u8qtI_4a2TF0W#`(!DQ5`XWzS+`txaVQp^mbGZy6=G*2h7gp&>F8XACDh@f2*0Z*%!Hr0$J7mHOzZB~x_)yD-bSd&(uw{og9H=vraMdnS)E%7yRQ2W*3GwFp%Nu+9dmvTZ`QhFEyCd5I+u0$r67<lM_0u&n!Je4ToKY6l)uR5`tfNu=ZYz!(nM3_PNxRL_O~C>QdZKCeL5J1!gc^3XOvtGA=cWmExDd09DODGqByQf{V}yp@sA07F%VlUsp=lCZFcZ69JYl9a98K%4>S}VW6~`ZcK;He~cyWEx^iYP_N&Al)+qY<3OU6^^d3~Wa!h5~e?APHZS)P6Ia8lor10`#AJQYpmDdHfKN()D}h(DVL#2%TJ%ja?YO9Z8P579*kDUs--^O;WjV)jAZ2+zc~|LjQq{hp>V6_3=CK_(t{Y4e%iEBb_w=@a?ud6iyEjuh4zMF1TCxV`591-KRUbY5NFaq8txeZ*0+cuS)OBANH}sT*Nw2%WRJ;zIRJ{xdKHGM_bJA%bHi`&ST=vSv>{l@L0ML)Bu(wc?*}FbhPV1}+S*fx{u#R;0Gt2$%lQRp6<o&bP(C<Wtek{!lwSF!H2L%?m_g+>+QZ_Bwn2{Q3LP*+|rD6Cb&KwZD)eC+ewtDFH#sT?@f=o<9%ys?Aa2liAUM*V8quY=Df$HTD>r0;DKm#gsqB)r^SY#fm9UpS&8K4JXVpYuY3sCH<reQ)URi7$O1nY;%THQ=B&nc0|s)uoH5p-vSD<u`4kg=dnd*ksi|U_~GSp?w+zWY+Om4mo;9&)eN6_!?`If2vdRm^o>tsjk1<VCL!RcrRUFAVtl$G^Uq+hKd>`0CXFR2K@5^b7sOtYa?bf+kXbOxj$RF3eoMeXEhJ;?HUcN)sipH7$6YXJ5p(jb(^1Vr8s5|8<+FQSh1&QP8R<v&*jtx;TE$Q2*!Ar24$LtM?y#ZVO$)_XG+qcjCkNtz*{}pu96o?hK8{>Oo?0Wc$E?`SrxL_D5X`C!6nnGj1aNILBb^z%)uH#HWHtlwfGOS2r4av^sZOwA_=>&0b~+Q4+K~f!bX6MSizuF1NlA4*?17?RVEgHNH*`B(X3GF6HuhmB&-6ADB(S_h!zib3|6Fm+OsaCOI1G?_?M9#R_3V4B>7gg;wASd*^A!ftye?5E8VYJ8FO2-+f5iMX^NRZ{m{;PP5A7v9H3<8QJ^x-<-&w?*?woSbNbo#NIkBQKqKHsx|FdT<${~y58`9AYZaOh7bKr^+WMtXADgo8zAZ#L~l({V1S~7CGmx#{j4<n^A`twK1EwOl%{}?|r>XhT>7E?I_kBbjD5RS{wqo4>Nh{~%RA?`bUvu8JqY5DxQ=aw~NM+=_ihxyCA_smyz?=j5r;s1D=i0K}<=+XCMx$|C|JBms`mV&%2QQM4KpFJ=}M2KZ$Up<l|jty2f4<t##weZ>^go42gZWE56ift~i5Z_|+6WrDy5Ft^A+3N=6SE7Pl7tU6!KOqjs%o8uxL(9;b3bKsR`b4C$T2kA9nX?!T7BSKyD;d!DE4}LL<kmN@hSD_hop-X*)Dz5=`T8qhD+0PKFPe+0TIa-Izpl0A{{{%g9J2"  # noqa: E501
