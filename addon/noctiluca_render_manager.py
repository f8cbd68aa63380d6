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

PACKED_RUNNER = "c-qXp4PV?=k}v#KG|cY0+YxQRFG<=VS%PuGgn$=FJhQ-UM7J6=ZlqpGZOqudpZ%$SRh>6U4LCdV{O;VlF)baPmpXOo)O&qg$%}EF%@*V2$t+pq<EylMG8$!hR*y!5`R&RuS~=za_uG7u)M*tZ`6Q|q^R#@QRaub_qnoRwjxLJ&DoQ`3<3*iZ%&1v)m6Yiq`Z2xC^5`a`x8|dwq<#m|>1n<aM_p5xr0=tFI?9vlv<jxNk0()$G2dqSq`0Y~cWFAWqG?e^@>LZ_G-mofEpO@RY?78dY0MK3@oa|g>Z>%GW@S}JlcF9(Zx%G+)BH5=&C;aI2iMuSEUIE!55~oH9P!Xuei^;aW*Fj4QeV+O=$Yp<PiW-Rm6y@>!T#?4zwrzD^WeARe~T_|qq@AMj|Y7Wa7+VN^bI{{h?XfPe13kN<jEy1{`{Q3K0m)H%6I(xCH*K<npc$)H0XVm+*Y)rTTECXd74kl;yN0Qri+@EG8#qM^}Hx+>MJkmq^8ZP&`O_{DSo`#`F(eLC)$k4)0N&2!*P*+nwR;fWbxrszL<TYm7lDwetWuDTf30|Zt#Dfo_(6l>t(N~mn=U${WttkENc3zf4UMyf5s}4{5BfXGNNJ{&C<F~OPbVZf9qGCL<(5X3BbK_db;vaX7@RIOjA2O9Sk1#e>f$Cp=P^3?H?TOY;PUyM4#~c)xq)B-X25uG@qo?D62+-4L#t{FskaZAFX~*h+52sr+GyG6TrQ_N(m7NMF<yWJgxdFt0H_A_3}b7sKVT{x*y#Xi`gW)NU6Q_9~HU5M2pnuy-aBravrb8>l;iLv)Of0kFR)2{r*zq$3#M`XPgtP2e#Z?6__eb`l3qnI`-xe)kX1=(WjWFIq;RwXH{IM7scc@N@oOnK2|Zk$;MaFb#i-}V?p^Xt(<T)0)CpwP&1qpMNRG)zXda+n=-3Y1{?#3z*R6XZxY7L{P?Db=7g15h4IpahGSZg2z&|HSzSfNO-@^~8l7`@qok$}#>s4Udk*SS@S!c!WMYo&ERFR<r#Zj8Nf|8fve_)1#MC0!wzPKu6aLK8o0r}olSN5{3M16!G$zxU@nBxu(7!~<VgPdx?bfs&%yX(;O|t6U;QyI}OoyyaKh(4A!ahpNGB50}qOyNh>6q}+`%T^1A9Z$}>eyo<k?EL68YCBEGl6Z|6p(jqH762C!<x6Ci2A0!odfms#gAE@l()MFnDm>i<K3P8?VZsPo%g4MHIRj?;wG9E)ZXAQp(Imvb11pbMKz4xXXS$KmN7vBXA;1rPw3vEACm&T|8^u@uMO6o6Ja^}dFya@|0jCTdmcwmH|YPK_A%zp;o-sIXlr|W=jdqkYG;3U=T#h;=A++t5B6xH2mADF?_m2E_kj9*{oCFiI%FshcJ>dB-fYLwWlFHDOL>axV&~O={dRB+dgV97u^+wN-G6oP_Q>}1^xHUEU#H2fZ+!dQo8He``>*zPMz3~{e&Mz>o7UeLWNWnZ*X^C1S39q~&JTCCUX2d+_x?sBtbgk|eS5fjyfb=pcyPS4ef*LSAWx7;rcf9<l}SWLw!#+Doy~t1xzN@>N2{wsQf`Ry5COoxt^RZW7f^9f%^uMZLc8l>ba1p&mc<fMzFXPj8R4^7&OWVcQKjW0WlDtV;L#*n%zx;h**e-l!IDR^QPi2)WNm?MzR3s`X-e4W{UT5M{DHs2!E!*yMnyimefXMavUXX#L1QKaxP(B<>NJm;G%?2mA|I^D%#X0(A+x^&5SyC@lMfGG9|0V$@6D)<cRs?<JhOj3qO=i)NK!_4N#ISGd<`wlIypI$C7v;$@mB!oR|No_Tqd-AfM$a0afZ7#C7dyoX_{oSiXcBu2!DwF$aP0>x-66H=qhnn6yLvmOJIz{1XrLAi2v!P4>4#(48TmgmP_c|k;!w$VtL8)(lH5<ssaPJCCJ|s!mt@_3~e|l`rw+Fu$nlsajzeJ6}gTTJ$RAF<s$VaN6f1C%R>kOYOn8JrXR-Xyf({;2ml7J!wxPM)h*4as0MuV6T+OX<TbH{Ov8!P&{dQZw`OtkjU_yCIy$@Kf4<~gDuE9>%cc>ZC+(~SweL4AP#dda&|qsl*x~DHMz>c_ZzGQ@Ez|jo<b+;TEXpx)rMNPQfhFdYc#Wi_W%$p!5tTrw-NX*vAAo2qq6w=8Dk!LWOJtnIo+cK#gEUL7FDA(_a^vds&6NAz0-GFM4?KdbDHcv8rzJAG)V;d5%u(vSUll^|LMAY)<1c3Yh(k^-jJBGL9u6UR4x*^(^}N0v@=3c<T8qcm$s`rx@USC2W-%e8(l712goP!vBc40Py}QWkVnOWoq+=&W3{wWA1z{X1|GN1)A%?!S0s8h1=o9Xg*?W?RhkWPIS(2VQH)X5p;LRNmjs**Wr~;_!J+&axNlhI1%S#_@b{@DD-F3~7$A;t6=)ej%vBd_jL8W5a|6`j2vKmL%#U$NaD_*Rvp;uk52x9c~#S0~E)onf=$uhXV!JH5~ubCY*Sj@DOmYdF|!mg#d@JE$H0ly>pM^K=9Z(kR5lyTs+pJ<j<%me14X(^cTcxi7y+;PMVR0NR-h`?AdDbk7ony187`Dbm}Mzldmuras8pKv?Oiz@qYy5fB*I3~ZZXxLdQHwtcAU1^Np2cyGRU_cbG;cZ6mr+`pTdeAlxxyE?&e1_;xmLb~R|9xw3h@E1hVaV5QRj1b?;`xkQPbRR@Z(M5LO+s`Ghb)};cve)Yo446-4+oc>bwx-y>w=MV5{Q4_R1|EW#-F1fZ=>-QZe$XWNr;D9W&vf5EJPS-gEUM#uaftvlcn>;^#xk1$eb~cG)^nR1wBOs84?ajE~Ggyx<fI*3cud;bY<|7pW)}{!ABKa2X*l-%|}=1hu$~+&x87Ue!9}R$E;&utgxeiCHQawW&qFAa#OA~#&WtgW(m<Gi%Z@^0am{cl)$Do7yvvP2>cc1{T6RwfZt{v`0MFxQC;==?Y9<Fr5XJvFM2-CnCsYEB%s!b(oN_%t-+vL%;zO-P0t7-Lql>zJ1Q)`k{iMi(1bdj&B7VmNemV_aZ2y}6)9p{0(ArK$R|y4WVLh=&i-TC*iLG7m|hp}Qx!l}sPHv+^q48gES=VJHzmv)m|MQODoVaiX199B%UwcLO%VxQ$Q7X6gDBe!d8rGfzk#w3UD4d>7_jufSJCCHxDZqpEPkvA`^7t9b$1}Wv<9Fk<aTTcE8Xyt2=@&XdH$C0jJ)kI@TbGlbw9*WSrpeJCK;AGEV(o?C>R$EVwOgPuk@KE=z1;GE^g`JJ8Ty42RBBEjbt5>V+{6*HZn+nOMKXT#U^+(x|))AU|<d95%w@;3Ix(B3dy=q5sq<z+hk^c>HAz*m%7ZTtBrX5+1K&2Z=S|4o_#Iq%PQ(^zqzfiXmFB17HRb2#nZLt{bdY{4>e|Au5mYBFDf8XjU{+W!@HRi$aVx2#yu>Dr;hGo1KW2v)0kuz(@rZ&z{)9bo<u-Dt6*O3rlaQL){V-&>4myYQvESWCH!OOuiJa(@3)7zY2%3bn>&ax(Xt8mD#NgZc7aoVFI{EG_8gF#x8`ypO0?J8n=d4=?Hl-Er!@(cl>VVrVV~H62I&N#8|ReOCPsz-FIAh2XGvAj*@KP2EhRLO5EhDV!&pW#VfTde4#D+jb7<w&D1yJLV*D<x2TrRk#0P5{;VWfWjGSwf#KFi1bEe>;1TI7XB!Ij$2ZdyIGl|%0Wen70QfwwMwi*`lW;C(o{HXvUj&`f9S6P{k>!Q4MqC>FmLF)v^(eKG@k$R$rRn;-u(J4Ye?inQl6GBPo<QX>o;5uh+L{6vSZ|Mvg#Ya)$L>-Lw5B7hA!WxVY(e8GGA9we+4*w>v4WgS<uP4-;e-UbU+&(@oFP5-d%@s^}3E`pAwXhYib`0Z1n&yU&nMBuVlCwhU9u9`P7H+uBWq9hUDR*W0WPh5N;zC$H{5hh7yqMK8%VC%Dg@_3n4vt2<N3V7dwFCNi#0=uFF^@L>7<&PK4tSbN44dI?v}&X5V23+D-8-0`USAr)2o6=fF+!swcKYv=(Rc=JPhfN8Q_m(l(fYAnAdmP+{-wBxUZvHz%;x;+V!?MuxyUO<`#PDuW7&}ff|S*GwAWPz#=u?p&A}u3he+n@gS}TfhtV%Pf7_&m{I(Mf1_NeilCrLXE_>R8{-!SaOM0G`EY51zuMf9=-8r%ZSZOqg+rm?%Rcb!yovwTh;GM3ludc5RiCcJXPeFT-Y<Ark;x9)B`@tZ@2SIWI_oF;(N_1)rOJB7NDj(=O?Y8y5G-s6<K&nl$07hU8i;{V-iNQxP@fsi!A2-Y1r}CBVwMcmaaOm4q6L*?}fBSJJfa0r+rz`9hvDtM}y{le=XO@ZajiI8SJYm)yn)d1)op}0g5bb<mrOX5j)Y@q-WOhO$#nHMWy27+25$m?k6-dyF4?`<zzROleC^G6Amy`6si(%!&Snd)=ZOr$Nn_mB36?vzbm9IYc^Oir_diCmX=jez99D4u<$z%d1!a7LECJq~0sFRqe1vduUR28&Qf>hAiq?p>?!B36;XT>E}_LqYn8!!G|T;Rpg@z&w-=qQf%4i0`{)9H(~!CDLh>IS`~3GWgH^Zmdg`QM9-uL%A@7{wC1`JG%;__sG=B0C!O`Qm6DQa(XG?{OrrdOJ+<>93Fh*-lF4)rqM9g`gd5u@%<|O)Duc7uVE+@CXn&Au=x39uj7>!$}casf6GT8OMHgvUV1Gzt)3a8^be8pXn&`rAix1G<j0MRe<itl$gV5c1eg6ig~Wtz-!Z^brj%cHcwX;^>p<cH5C_SwTaI7P6USxrc#geJRN7#Y|MzL1f}ajhSH%B8w*p^K#L|sqqf4Iz@gu1?^$aq-*9a0cYvk$tzOqXyPa_tThw2wT(eUqa?qNwnUFFNbf7O;l$?Pj^yFTm1Vpky768u5*@QyH33s;csU+w#qLGuK+G2>sC*I)V??f-VCEx=ZobHDzxlGMHm*$rsO}(Fs8(feT$%$!nxX6JUN4)*fukr<*_I{v0n3sg1P!{M>`G~oE9!4J@MUUjfVI`PVe^AYdun|Y~84F~&hxN>!+_2gp9!&b8e}%c#$0G&ZJju$|`D=misCAdCIe{H*7CF%<kFEu<3cOY15s@-F#}m3mdl+6pbh@$$5Uux_+~Wo4E6=ZQY~w~x7*IEZ-$XN+e%<iNY@OCF*%dd!V6wQL_h?QrzcuQ8y?-|4FCC=+5Sy)%Xy0H9&d$u4&P!ES-Am9rr{52cnoedgFJ?0uLZuq)Qnvwgnf=pnpN4)D27|LuM#?Z4lWbyG+LDgdM|wLdrX#wU3=}?Fo~mI&l}pLfUHQNhK0Uyz<M7rL#>05J`9h=moiT5u9;AGX2^4I;Xd_&;xX}I#+Kr3rYas1rbOI9Z++Tq-t3Lv3^!_w=j$R?j90zhU`gpoR_d-VO$I$D3@M`DxefID<T^Zj@@KV11{2;6)7N8%fR|wADw(;151$*=M<W}0G7NC{%d5ORK0j>l_nS3c__U8YFC#TSfWy?l+dSf^MwTnG|%yaQZGcvB%7b~82NUl}?5?IFDZ+G6pp^1IDemXq(?ac#R8Cvsg>xb+Lh~?rdm*=-Bv+SD3kMz$kTW`1iHhO({@au@^hh1gZ`%(uAt9qBqgm4(NO)eruQ(>STL(7h-U$`Y53-b5Fk@v<yb&@gtJNyE4d?>Herl`6WQ77QC@6i=lli*2oiD=d73Uq3TP#BzU>g9wawY4?yYwkv5y9F^X(ZARM$?->eA5IGW1N*j|FBO9Ga}vt8Y&chKbvm0>KA$1(2?c~y_GlY~n&57G*qxU|uuVxd&a&kST9Cw8r4eYH{oT>qcW8;a;y82^`$he_SmcwYN~d{~bY3LJIU8rfnw-l8vBL1t>cO}Cx+qidR()|A#g*ovsp=#d{nHV#;<<Ra_GrBIjjsnJ^bFR4n_$PV#J*VmTuYy=2i9%6E5GW2o-;(4psS>Ix-u#7d%|9!*fspZzn?ua;6@mbj58rwx`+M;ydx>I0T9<9s`><zP5|=_L<GDZpkrVymn!WVdxsvuX%I&Bc=od*nN&S=)NiZMxwXe3bh$vu8AVGgBQ53TL($@490Yz%?%*7(WeZDEwtUD8p*dzmukYmHRTE=*2k{3<jb=jaQtTKH_lO3I0CruZ27;@0c|xR#7=02V^}*mW#j!vu(J0xiBygbz0T{L+0GJgHK1Cn#ag*^E8=)FM3&98W;jP9gUm+PJ=T2cokLN6y00B7|pI*8psZZTm0}Dd2tKGaq`0DOg{bJ0-s&p92b`H{^tEwDy*3C?#5&IF0MzWsK2+D!c$Sz8lHKI|hG{7$s^WUGW56}9`^rKF9;S{8S4(&eO=rHm%XGXo&sXl9}N8Q+}9K!n}z5Oq4Tlzx7?pg&G>t)qjE8}OXorPWMJ-foqiei3|jNd7Rq!V+Rv+5GqRB;T19LY*fg1WhA7)bD{C%@<xc_M$M2>9x&4$&z);kS318;_9zNy;2WqHN9(i(D0-FlZC4v)4VUO(1)5k=~{gj`m0*0gFKV5_d*&lZYvO4EGke4G!(TWR;Mb2yXE7mixek2}?U`ua!;=F7O4r9s>PjBLcn+Uq#o+oC6`s1;>o>?OsUm6T8q%u+b*M2%S+cNi<E$YwE!RB(ZVe07pC(K$9m%uo9K3p-qAE7RXf<sx_Sv@Yx;01n;zf26f61NUZFIsC((&q)Cf+Wi(5Z_k8JEcwMB#a!vmE3RGamvXGUl1s%;hRjo!taHZzLt_YWh#;$DTw{}&*L9-2nd17sWwzK;N9jj^g8uo-kwK5TnXtgzm#ZC!M<t)7(>KjbNYH6Pih)8Z7$&d9liKG#)2bmyY(Elvbs%G7a9DK0Kj4_Jdr}=;VwsVBAmeG%YJKo`*qVK+oHmK{P?Zd6(?Vm%XF}8U0X6x{{5v+H*(p&xE^mOu7zxTs%)%$zc<G=bpAaXBI`ff8u{6USc@bpZCfY9(4nZc=&k-j%4%<D)0Jf6Nx^2@X$#-k^CK_de(FVFv>3;OIVSilMUPQ}bFKm<<bXE^mtlUe%b8=8A2E`$9DaCF(Nl1?03okYIz>`u$A)&fmuqRzYAL#AN7p{+P`UQ0X|;vTUw>)%a7TMost^Kr;XawH>l#^~V1Ha0|hwPy0WPUVr}0rP!XC9@af+t9K*0mn;g7!X+{JnjMRJ?{Es{j4usyZqcZ1MoUuJ>^&H{j-pP;Evs%)5*n#g9jHz@`QyrNN#b&P;z)cr@8GfK?~6nJz3^BB%M1mr`|0Fo9O^6K{sYjVI@HSJ=X)BjEy_d+kgQ%F*i{a3o<bdHSuDWT|>$gdI|l@lmvpB*G`-nh~|i!fR7VMnpg6L<L?xf1Q1W10#Ig?&Gpzl;@gvLM4Q?bKLNMwdAu&_`9kiz%|LF|PmJ}PHbkF*>*GoK+$Q#5B$t{QOqt(cG-j4f1O5SSlz;}#(w`MEOzfCs+S&(b&kScxTsh8*)43twd?YMk<;LKj%fI47FmmAE<o|X|=|XPf5lw{EYdV1b>|Ta$-KN>}b_>IE5D&8{;U?~#xYL+{<d*}dCy?=nI7rL^`6r1kR@yk8x;shX>n@q?O^dC9i5|G24_DXeVq7s+rhscQ@mbd|rC;%*W4<d7;zPn?s&ixptE`FK8}2UP1v}1FSrl~zB?<9ept^DN@w216;vyaMA~<0IJxEJvWqDaDEn=XNE^WjwusHg>7wGia#~O!xQQ`ojAyACtba?%IO!V;tTtUvvn0Xg?GuD+MupiBt;w|dQlv%sXFvar|f9Nw`rGa&yc%PjC2;3?l7BmKriOv*aP@|-x6;D&PpDB45%4U34*FJ=<&RBh5guj;gEBe>E&22NQ6$Z<&%;l^PkuoU~wg;)f=o*?1a&odDzDoX$9{h}BU-@Ldk$;+|H39l;I`A}G1atSJ*^D+PO|F9`E!|P`8+gw_d1RRD!5%#juSGL|!*=rg?YX{Vl7lL(LFb6#_n4(^Uie1MCW<P5@~m`(klG7b*?#|F!+AlkUCe-464++l4$n;d`0;z#wX0>O;%)<kXd*2zJM?KC6Bd<VsB6sl%!o$BOyzU`9+lxzr#gxHBYX`k?8E3B|C}3n(gzA&xIJ#HTUnvdo|}cH+-~@^wzs$5o`0{)wP49=jE=#dyLb;SoBXm#`CCGA=%lzIB$p$3^z(1Wqr+Ek55E-FA#IpslRFUC`aC)cq>9r<EOS~pi-&|1+hOh}IClk&H5K1-B74^395!>_v=Mms4j-3}gDEsrX{lcN)W6f+ySCyLCVvwd-Hg`YBL>M=-1Q6#jdf=^`?NQ^uyXdM6|5V!KT$CZSZ40|{3&yreEYVZ#to-*0}mCW<CeN~Q_(!RZM?&!tfIfRfmYi-YqTcG@qL!wR1yg4y=;M5oFqKC#=uczK4T2Ro4zII{|V32Y<!*8SH;9b82=j+J<=sBHEe}UVwq_R&<EceKr4@Pb`KVbIP)<S4tZ9HCkwbvD;|`|&B(|Zp@=FUW>uGgL$8F8YN^w--DcmhPFbUdyRyX3@^U;X&I5PaN86VYSSfWVaXXRZ)eRxAatgsoy2tj|Nv{u-XuNdkvOE(bo1I~mY7%k(AcLLYKfKp<LHy(-U>kPcQxnHGnDyMS5}|8?Y`GF0H(xycX0Q{FfxEr+DmeE8v<wG!vpVL#dJ@>a$&-=TG};(l)e6BiNw3w70mf)}r1bB)JWK)(nFzdudyfI%zHcbQ<I@#kXtg2JG-(=}1-7pj(V#3(y<kW8oZ&pfqkxnd9JT$ZX?`<pBwlFjvf;WdQPBAcE?QNYo%yi2`yIqV!^=uZsw7nXrSkKl2aJ*nc+$D>M2Xl#evDYJI^*q=^N~iFR~utRrw36fQ10~`;x}5Hh<&D|(8C3z-LO1ofA_qm#DuL&^Zr>Al6-;95WCDnHSD_ng~ts-AyK~>w(Pa$AY|2u&%$zhE!3=P0vY(QY3{W_4v9hlegIUPQ?pSYc`hL-Zlirow6fR!CT<>2`J-nqEnR(wWjgKPs=Vc;F3x<}ip-^I*L1qFzP82+gckX2F-?4qTgZNs5S~uD9A)m|V(y-41NNsYzaoGjy!{fuiG#E^qmPdtdl#%sN}_leV_Db^G5>S>!g2d%$7^kug@SIDn?*mksH7hOmt02-E{VGt`sR@iuyLqvQgT=qP8qiw=##2jeqf8VHo?60&+y{cp5z~N-GjSEo{IXrdY9oSwLK_=9*EvXyO0Q2C}z9|aet|FC-cklX~E`v;$_$+B<g((=JYv^%!3NP<CAJQ*qDBf=;YHGq9NMHuA5=;JVms>S#de45kIjUd_NlgHs+5z1Z6Ytp`E6jdJfj}*U>mU=wFawMqI|s+!RXWJ0q|HUx<(V8HP3AwEdyOE6x(4CU*iK7d7cE^>PUhqqt}|GT1qp2KM_rysq5*99mmn*OLDUvzK%Yn^Dh^AG(*!@B^Z+EME4Bku^l=uI0C=CO|-RGkPo|4F~JfCIIf1w;MD?8t280@7Zn~5}`hU=0+k<RrF9H*hs_OPUkzVh$J?NO8`B47$AKR2Pdf~S->`k=QT6)>T(@uU^|?aWohEQ5riui)nLRPDC@qid~rb>`c<&7(BRn4mefoH3S&PrBZbZO`KXH0+cZ?XsQ<ADCdj){EvD1#1MTgAomE%59ON}96n=kR=(h<3Z$*fkm~i!=XN|lB!TMQEBq~-Sy*&oZOEx7VTEWK)_i5=VoI9li4&b`jY&iW@X-QH|%i(XWAMTgu+h|?W#N*7o@x$oXO%flwhej~8?g30D%&ef?$Fw+js(-S6_Iaqm`Hq|~6H2@@!0}1dX2)o{ivC@)N@wafOKn7k?71l?V@Mk`+qJVhg&oxnDao+9;C^S$H3Ld`5)kDWO)_FhYL0ecK~sz%#;LMzf!}qnA~ZkC7ipU#Rx?#$ZEc+)MoUlY-GNd5XDW@4RsQw|w!g#!^z30O%{baCig$~-{@AKXnz>licZO00_vDt<#)oOIfKhZ`>DSBe&UP9E?>-3BkzeX}CrTgde0SDwJKs46sLqt+J4kq`AsuOblX9*A&aEq11?$SPm&(Y*{BV4gj^Alw<4KCxSA@hKrN-?vy(2@pn-cEK_gQ@#ObM}Hoc<$m<{$RInrZF_cG~06cM$^c*5<$EgnTY8p7TPoRdP$mirn3$aXQ?Aq#s6RoC$I<1YU+Nb#W3^Ga4x;P$B4LQqsbaY7K0|Y3{nEx3IC&24_g*eHq(;8I$H1Um}T)=2lU^u+(jbI+<RU$(&^I>NFoG<;3K<OjC|n9-71~jTH@|w_=tx`LnF2H*}@&4l$6;WK8tV{%ICoe=w19eLGK``xx@~bO!gr#jL|q%p@9(IUoGwcrlmc13&(D^taLWo8L4o@w({zO`4c0gH9vUbh;JNB`{2|MK7ZaQT4_|kK7j1gxGivLE>(W*Vc<?#Cxr;Z9MZW0|se&Za$%t)lq@|8uozkd@&-9lwCmN3FDQQ7AUYj0OUD%*dUC-AhbILoHj1a*v`Q>1Urv{9F=?$nB~HvB@w^zWP;Er8hv1fnd5<Yg)(+mVqYiX#&N%f5FlyUj7TTD6M>Zjwjnn+=0yZ?RGpuTKj;OW{Vki|%=$eNxtbAGjwOGHI=a?&Ox0*gMpin(3!*LWa^xv8QD!C|72Y+R1D0A|r~?Ik9NCHLljVG~Z3%Uf`Mceyc*iPO8l!Cord{OEq5EjOB<K@kZ7EP-o?+K>#$f9jUuBo<4n51JE$a<-yt0xE{~D=x#F`Hkyt&7)xGNcH7?qG9OH<ds#<>J4$)Q=IsFrzrwJ8z6W>i3^V;`>RLSc*yG6^@}Au4tLqBYeck=xnn*Blq*f!B@+53?##5~lvnl2cPsEfPrQU^E5LtrfwHm|9zo-Q{b#VQCf7YVaa%VoW~{@d4bD2ckc<_o`D{;9kcb*2FFJ@>)w)-Z;cKpTqK>o4b~yD;R3MP>+*%7o-VebrbQQjtHtFKF*V#KULF1zjJ}z%Q4?HR?!GsXrHsMHg(&UsNA%jm%7HAba);WSIy665^)nf=LVwY1E%p2`^n_`<NL_nQ=WKMa(nLvFkktP^jp4+THi|d-}z$^(I|4`N-tTn)$5*k86o6`YC9$YtLK6YEg!RDI=U>2#k|M=<tvK8&^V&4IAM!3aK$CY#Ac`z-(2o3>g|z8@qws7GCnx!i{qF*pf0-;?kRUYO})f{+>J|4<=Ko)%Hc%$Lc&;f2^^S|ckKRzB<uJA?JBdS9a-OQ+u>EjdyhwEg#sD2Hi6-WcPU+5*TSYxlJW*2$YOaK&9L6)mtlg3PB~>4br`zEl=ke*-C=n=-eqR=n2=Y|B%4mtk~2`dY+nG_B%QMlRnAP5@Abty75!_&J3GPiFq8v&^`7_XUdhrK(bnftZ+=<Mi2|=bW6WQtCkya7uouxkec&NNKgLhq?7n&e3&6{$9A70`&xrprnmX4mD~!88A0<Cdl)2WVApy*?cdqygBS9ERnvtvox{CuZ7q#z}#cl__J2{CCS<cL}WWYRKk*T3r(Ai^NMW|0-;vnUvAX85?&UsS@7p#*~8Kj$%HA~}AOK6TVRz9#J+e-gr<IJSbc%YMx(J25~g+?`Ul<ED$(l$?m#^~c<31&3S1_Ct5*o_o`3}w0(ypGmMCXT)eo@|^oR1&f)^qnFm|7QI-KzA~XR$*U!1h72npMA~>t6tKRXoUos!4po1c3UA!4Q<`g_Go+Wm(ej2%JpLzjme0tq~Uz&9T1sEm`u%S=axk$x3;?@@VEqzt;s&1hu00g;CN%3?ZcQlyaXIe_t{S^)7WF>{)zR^(^;fiHyduRA7X<rs}q_7A5V4?`YL#SW1kc7TsyYLU_mD8(NQzLaQ<b~jMF8I-u!g<#*~QJ!1BMNt>@!9f?;ZK^*yyb{OxG#r=8L6{_BI$?;AnOG8GSFY542G(XmOxz*6bP^B2CXI67P)*mIY9?uo2DII7D9M*~Xk%#s`M*rWFwnjTSbe*{Ck+cUz=#Uf*01?_4)S`fg$fgJq84*)>RDlOTMzSaE2Gs0>bm}?`@UMzCX3j+P}_-d3~RK;vjiw}O#qug4{`wSZ2B=6G2yc!YF9$lxz)!cS`L-TG<Tk>Y$D^XW=eY4T{hVgeaCfuEr@SuLkILyRxVVe8bB5gHi{vFNFf{i~WI9()Fx@6lK*tNEi-Jc|NGOF7cKvQ53h}O_g2@-6)P4nWq>+P9GquRXD!>;gI#tAis%qotc8lPtq(eUvT`ZW?9M#OC8l?Ah5pGX5-#ge~gYHnhcL2(^dgJ^3$pTTN_^fXpAR_SfdIzPl~F}bEL);FF%c^WlxBq>+5DNB`K=FS6<@y2e73qqHMgZ6%yjk~xl(`gTn`+bw67{3M#_HI5;4I>%f&po>>yeou_4YJWU)2Xt5V46Cm0N}j_^@<IXjhA-k(Lpio;hC}Rd?7EBadH)OKo{wC@}ajD^R)WWlP8T)!e#aS@OZ`t0Nf*g4e!HDL?4#*z4bbD!YbmZL5l54WmmXizyIYdhajval5}&)6Q9U+Gab^-(GUA+NG9&!Hy#W6@R=s&!{HMBSWmxw7|Y?~IF7J_W&73M-mq~VyjS2%7ghO$4mJMoNB}>%MIk-IB+ZKq8O~x2)^Qz-NAC;Tow-M6GGmordWvA_;MVaSZIDop+JM;U=x1j5p!?uN*q-rOgYvaVVccBS*&Q9b=`5RrNA&zznD8d^uUX8U9dwUobR+!Da)ZppEXm&m)|f4mY=CL42$4fhn_s)&VUG1fVSpP6l0>#LFU=08m=SvlQXb4^Kd?b2cWHP)*~RI_X6mnQIOLB`$)&jBTi(%5cc=w3Mc_+_Cr<K8O1_-tI_&{c;<H%hJ3YcAz{!AU6)Mrm8jPxhYZyt`5nLlnFTDb%kB50h^D89AwGatc7Z>$(F*DkY%4KQ*aDv?QHkE(^p-f={fj(UA6Op;rSnFO$-B%e(UG(9OevwWKPTUh+l&s<`{Jvf=Y_KV2Z6=_W(-dHl7(v#)@f=2{r_aqdswSL>^QhdN8DE$h5ekv0(xmrg^@tU)RbP`vSXfx-*r7RpEE^Q0!U4hO%9$708kf$p6ckdS#KHEc9#y7k^-{80h|LF@FMh0sgor)pq}a~~x><qHZVI+v`syY{dBbe#Z-Umau<*kcvYanDVim9R;Szko4A$edwKe1Us{TZF<@HTA78?vKG;9={a$%4WPt<4~#8`!0=gcOOC;bna<SJ$q?azO3k<+^>l<wB>j)mLjJ#|R=^}u4d$+;lEIl;=Ct;3@oQEHCf>>Q5X?EZCUPfR2%0l{JfFDTi(>!hxl)fxFp<ip1LMZ!Jc0nMC*rf>l2_UpAZuYS-KeVUeXRzP34?8Rxmf3SOmLdhK0wRU>CetNngnS=Se3ES61Q}#~unEyyi*e+l1?j7$O?z|eA9^_w*5c@Dq@t>)5<qG0DHQZQ6KmHljQBg#1havIpx6fIdJ2grA4N3t54nT4UIo&Q3-%8h~=`7m0C$@gw8NEF?{DlW`L-+^6n&Ql{pw4!WkN50{>%>Al)lb<vl_thp+!3R?DBk&^$}2ti?2cNsqxvzRFe0GG9#yvCN7!P{*_XQ@{QE<$Bu3szAzgMpX`?Yb?JzN3-_Xl-<=N;!zl&+TglHQ=5t~p|?yA{81Aj^XiD+c+-66MreP&!CB_E~Om*Yr>f*qr2(C94O&BNvFSAf!FY;W^2tN5WFjo5Bx(9PHngAx|XIqZXalnR_>x8|TZ`#=B?r~!yQ57xfbO6M4T=Whma&-SGByQ7vok)~y3k^|8($oHE;i^q|7usZf|@}NEJwBnkSAApqE$1yVr3q7i04q9TzmHBPjiCgPsxHOg-U=Y=IvEQoS-ic1zoj|-}tZ=WEjm53P`t<xry*<s<6dUvzn!BjGEHK15<Gm^zB0Edq)?p*9cpOzeSILYUjX8d2uWox^45HWYXqRiuD}>c~ms#ddJm4$V%U^RTz)B3*iO+YtJCDPEzqml7*zwy*OXz&oSH_8z7X1$5`GyhPvJbQq2nAG5`X-xD>&N!@RhnI1)mHOi9t#M>F!pBur>?|>BeQj*d4AcG(las{r%2JseYY6}xBOSp60YL0PPjdqliR&+P3w>iiLDZW5W!?a&6g7dZ#~yVRnKlmc|n`fT#^;DTkH1GR+_sDtc9^}pKeD4(J+VoP_*CBkWq&<vzbIqBy+*HeddL8pVK0qd-v7WaWuYK<X)z{E&UuRZ)<q7YnogX6`oYC@(63r410t6hB-nHfV#{laY{b<vnzd)Lp0rKa4|vh)2B~uLhm_D8In|y+nsDYJA>Znn^=E7S5a7}!9hD~Lqv;h45O!U^lTWBsQzLYJ^RdVu;?o+5yOMvRNF4v5v=~Ub6rRE4P=jN$rNRhmE1&Zej0!^7R!E*XS)7kxPi(Drz;m3((4ko+5sQyB)&57OI&zwv)#aCm_&%pGg?+(O&-diX<|a-M5HB5lG*$!F?|`NWr}|h*4{H&tVWA`P6Q4nFdvBncpxTkGYWGui>Y3M@wlP^b_x)AjQ@sFG)e6O{nldn6s7ZSI%4s#OE@=r8oBS2go6U3VZ?vXhi5T^Ef!GS5wO>~%^4QlDNkb<W>yjDt*X5<9Kh$U^J@gD6GjB1&&-f9x(1{miVY^IIhw`A-;Gie<THBu)b}x`N8gzd8e!3Vo)Z5ShDKFlZY5@w1i*nzyLY<s{q8dkJ8?(u8$U2G;k{koAh@C%-%DyNeo^j2(d1^+$P^?eoC0kzo)8xy#~~|`ei}P;3;TqDjR%yTwARupl9r^I145@|K3?R+yH<<qbi$!oA@#Lb1dkuB?21&_TFh1P=PnxTSY|_Qf#e~d5W$1PsH;ef4-R209K@hexL30K^GsT#hq17@IT;RldS?S33#;vk2UsYZ_FE`S(i)b0A_GLLbaqyG`O$Ewqn>F>aFvT!#0bo7>{*q=)ws}F7vBT#wDw(Koe-T}K~ToMAa<aKxd(DI$f@4zA$u?kB0Iw*+nord`+&yX!a!&PaP#^~2p<;)Xl{<|Nw_IWhL-DL5uzdzexsroh`g;Hm9Q>L(`UuPVX|6=9o9LvTajD~jSKGPk}PFxG)yQD4uzCB%A3rr7b!_^ni}=|{KvhW{Z~7OtM8w#Jv%>-;6oQ_dNfJOTBfMbc}XMp8UJ}6&j)J}C(q1~9Mtx*{`KnG`unx#YisA{FZ~j+*lqRc^0_je!{tA+IgMLH8-s73vhD1@nK?<yiI$@kcP5^9t_(f1zRa52#!>I^^>*~lH(!6#x5^e53(vI;xrR5$_pFkvWv)+XQBHH7s5+Nw^aSf+GnKh42TrnYnn?98=l;(#k<@8%^z&jmy-xB~WE`4cRr6Vr<+K%VtwR?xq(B>%=|n`42nkhkX+?3}56i_GsfGyRc(y?IiX6~oLrbU`d9CiXE;QS%fTWZ~Nx{@2(t@r}2VXOygt!Pq5|%NRd;zj)8q+(auZU-PHrT*_p2v(B80h(6gM;#s)Kj!fm8)Y<Cqx{gQ_f_{3asno?*t=*c`~XU#Oi&Ki_SO^N<rEfGl<4zQe7e8-O=t(M>{|LPNy=Q=Ci>EfdEa_OOQ_&(q#^Fs;iXzeDDFr1vXZQ+xl%<D;IWyC=IK;B|uaA7wEYvY*GdGyRHkkDq^ErOT*#h?2LH`VmP1OXuV*WDnf`{RX96oOzMy8jlKNAqBB0tf8N=8Wi^c(&tGW31p6P@@Bmf}x|0M**^_7V+pM&&BitOsX?zp?lKps^|M$`H*8Z!l!&h<i(|_;2F)G>*8{g1>E}rABDO9ZNVj-{A@!%V-!G^h!ENJzhUqdmv|I^OV@o4+t)lM93ZEyc}xU~&GopllrUa-$fhE#cGCYCHPo(>RKI+AW1sd{NZrDMGxh9|3|vy=C~pCL<cAOFF>pXA?F`RBcPZ2s+QWbdE3h@e1Aaa?R2Ayzjq15iwb*1#NNia4vCL>moI%kc0mffGUz2|~T65E<y;4Ox14j${R%f60FFGn0~K*@RJ8`h7AZl=XH~-4{S(;ngn*yfafakhA``s?717MY0hKM#_URYfvM)=7gCr<O1$;9_cY0Vkn0Yx~B&|jMXZOI<=}5=WJZ2O?6D*Z`{yn%G^vZkIY@_4#2%W#5T9DV9-D^`;Neznrn?A&~G>f+l`1tK1kcH!QI)~TJ9pK4ZxFFD$%;OK3w5qB97Z&0Oc<tPu$mle^xza`t_9yneVrJ`nX?{I+!=jAp-5hNXl8WO3d5-!C=6#o*awUcz!om?xVvw`sKh75W*Z6n4`$RopT=HT)7LFWR+tldRjHvb8dUGb_Na<9plfU^d7UuQjc8!E+v$p(q^P>SutU{Y2;JpmVRY14t2!n!;LfOn7KtDn>NtPKVW_hZ&Y9eXC(DWvGAUyza6t5@jxTP6LHsZ<kQ^#(tbhAJG$(UexI)QebH~}Ald`o`|h3|VS<SXKHind=AEYCe*Ov0>kUA_$<7LrtZ4US9S`0vWI{IeoZFroE>rnJC1{Q7Q?>d5Mw&8T82{v%@dzPyZ-(&v%WDZhmsa0@A3cx$!)TYd`g&fE)H$pdeiTDtM%TkP{S*7~i!)Cv@ti~~mcYXA;H(Q(&boA9zW$Hs=^4H8$8>5xb_Qx_%XmFBkZN|Gvd&Dd6YEhV**Y&Yi>mfS^IXSpab&unuWdJ&ooo2Cf7U7*vo_Qsp^PvsY~|5ThP-QykN-rxP^$`)CF7x<*x(H^262~)H2uK)yV2&$@GF#5e8q25vWZkn+);){LR)mzMBNy$_7{P01CN#ik)yD=IEl+GCjxj+Fogd5l#qmmIa>m2`CzCYeii*u(1XY0ae<xqKf><yZ-TMy+-Q+c8U3FJ?>!Y$fUJrX{CS9|08#H5d;?e<{*S2FW6Qk!T#ZaNR+0HOmn>Pv)k)m2wS}-?QSm1uebD1RY=ul@e62VgF+Dv&Td(LY)-;qN7mLy~j=k)rIG_zO#DcxQk7fk@>*NK^_=WiD`@k`;>81)m6Y5t-S0erPMn4j0%typA*yZ}?LwQv+4e;Jle!^~);JJ}ddG2fIRN|NzwYZ|5q4r%j^|jM$QJvt>u(KJG(%$cI;L-jr^Q^HjP%FbIGih2~KkKaG(7;<~Hs!3u-K4UEI@<5ljNtV#AoLrFqO8YQ=r3*#O`I$YSn9}(i#Z7ijrdnl)0c?EtkvK@;W#N{0BV?=FVY#CNZkBZxd+$6tkqvRohA7&o9Z9L`K<X_9;F?fuT_5EqA2pd^AtJ&z(42#00?HtK;!PZfWNxgSe-u|KQdL%fMD!U5ZoRCO*#sh=*}yE`TY+)dvK`hWHGBZ*HC=cmxb@6m~~MTM}iWf*8(r;lC{R1MNWQ_OrT?7X!%pYps~?NR*Jqtyi@lmQS97aUlcPGp^`p{H>Z1vqzcV`!8kTAZq$$Krf_y#9pcNDW+uEDojkUHQmoJ(ffzjNelTq%TU?t~ccdY(a&G=JEUzcaiWSiSGuCej>KI=tU4X0j7s6IF?&~&*0SsRKMm|3?4z9Q$v!$-B!<@#q;iit$VJ71RLY;kLSK&>7V51v-7Cnxd*wGJT0f3xISthq(wj|Ehi6(s#n#8LVVvQy%=Y#V-aT0#*cLz<N6ekeS=6nFn&Yd-{sR5tq#`z4&-$>t~Tp{FDrs$p0;J$4uF1$mE|F-xtgL=%Bsm?d5p)@zHB<56Tu~P7IEEO;_g_VTyDZ;<YJ-_Decz*spEO_6ztDZpz9Q3PYE+i!$+SBH3eC-=cveGdTu(Pg%gO*Q#hp_E#v^lqvt7J9}>_*ZPp71M}uK5+wbYipkPm)ZY_s<M(9rI9POL0}kkz*;j$mpue*qAXMFUn+m>zJXSK`)#)R%j$^L2vqCTBRfY(Oc4Yz)|4~W>8GeU&+Yr0pJrY-upfZ+D_xB^YNK?ay)wP6`JZeI~&iRFF7T#iBK|U1#==KIeW+{usLwudHhaq#30o^_ZnRlGvT3ZRnLy#88c2Wo%OS`Fb`U@ctmW08;B7WyxNN{_N(@pKlAIOdN+YR(jnF~`MIuh-Ep|L6saa&!Ad&hua9<yLiX(?=Z3qDwb-D+V|UtNL4xOTaM=0gh(!Xwj}0UNM&)(w9g>aVfas_Zq@G)9VcUFf73BBJvLI20$jcpI5m|CIhe%t>J-zPN0}@h>H^D9IZ8Uqsnf@)uM*qj%*#uB9H%QqIc7f7(DOKs^DZY%Ru$Or0J4_&wWiJV?OGPxp%F9PVGj1jS`A#O>xKPbU{xa-GVN-FtFb(cZgrdC?cPT(}v-@5hz)d$nCD`^zOQ?bAKL7zkorX*<s_q7|*9NwjNWvb(y7!W*!aD&tBWuvjO$&|lxwvH~)@zeFv>7qS`B%d|d)l?Mjjr%La5QURTG~B>aYpCgMNc~zq6;D_@4`emSP>{OjvjmuzJYw_k>>9kq<QI4lI+Pf^cd?8R3Ry4bd;mV8m_PTO8&-IRCZr*fiz)yaRNmLW2@Y4Xov}TGT-pZWLY>;j&XI|FTd$xVFC(bV%yL?-D8l|BeQkl*5ob(p9Pluya5v&th*md=9<oTGg=kY<bW#;w9-m|detOWvJE$sXSTZ8JjXio6TCj-;9LCm6sT+eySd}Lk&_Sj(^kGEokLPLXW$(a;%Km8J$6ojA6FxRi19ijnu4`-oQ&n2$dMLDo)ZYAbSHpt$ZQ2C?4pCEo`r0hUuIL*fiHA@!w!;eM?R580msvLrP<3GcapskMck2|mt0ajO+z+&AqQrtq<5t-ghE+^d+<)JLQ|d5@IjXz!lb0)qu&#b|9f03-mj<l^^|pwhQ;sS<8YLgC=1{4H=;3&MU69}A~2As67lop^~@yaTyXK~x+o?l_n^k@!#e@xuW9ncGq6{2v8dVX+A3C!s6k0OQn@ftO}{Kjoa?l_Ml#iiSgm9(D)GE72`dt=`&6piGctqFSf(O0_$l_C;miuA&buU^vKbW-CC&Qsyein_OK4EB-j2QcFFDDSgvFT5D5&{;$<c_ClY%1*L7ydu=u9IDt%Jed?*7hb`{%90BX5Qx?TMLZMgX+FFRFjl@=MHJ3n)zuTz25*1!~H=q?Tganp@nsKZ(;1rxw-t1iPb{-4(Tv1cV!dZ`NL#i97ejTPa-T!f;M=He^YtLo69|5t+<axUB<TLlGAB+I~MVJN=mGQsI5Yi=oI(h9&m>k<2JG!a2u1=TFABW5Ssynkx8-%``lppEDHC<qLz&PbOt@^F)G>swXKyAU*FhqR~n}3~`dq&tI3xa6S4py&iu1Yt(x~mwmLp_G>@-6d}9AaBXe4wmw+@hJGKWNV<!-V?5j#tgq2Se7OE=9N|OygPt5AFqARv_bk1M_L5s#*(XydYZ5(u@?wqp=Bi3Z$u(WIBz!+1asB)pQ+o<Gp=W~+L+53$9(bnlizhFhou8{qpS-f2uRnR#>|2^^$O*lgV3eJm-*<L~4+X&5;Q5AK0?7LMM)U+3Q!5^$l9@jr2u!I@f!fB4byGc-zQ#C2Qhhi^4M0W$z;NOT_?;}5xZIAo<Cxd~C0+ine4_XRaDHrzaB;8p5tkTuCmof=*XYvU{`t54Uq-KY508#Vc+Eak_W9nH_jrAc(-@6*j<&bn@DtDbNN)h~f4Vq5Jvmuh{o(BKNwoTe{`;S+|MyHnP`8hEhZ-~lI?2S$e*1|(J~=%-d-K=-Gder@KlFR;Ykqk4xc9@5e}2*tPES#J9DN=fZO758?IS|21NzS!!uzc^+k~lE%_ujXW%G+7DJRW=WO8eEa`jEIYDu7>=BIfdru=Op5U+Oj;%IwaN@hrM7;4P9kckN6@46_hS8F2Pk)nohw}7n$O>AjWvV=oG-9FeqK0Mg#gzD+a30A(givPmxY%N(eZf0Lk@#nYn=VD`REtP-d7d+JP&$sdqzQMoJ=EV#7`2ugJ>2!Jq#Dj0y(Qk)`2S05cw{{q_SWLd*c`PPV{)9D=qob`~-|X$QD#xFmUMPmc!|daF{PpMl6Za>*<_<=D>hI{p9dN<{IonbH2iH;b!;{GSNsSBzAPg~s9Pf5_POS}@`otxOk7@fc7U)&Kd*&E{$(h&x;m)sHyZgKQKXtFb5`rJ-W9{kL=l;;HV}pL!KN;5t^6Tm6{tw18PhFH|X_9k_w60=APPZFem`j-yVTb6_qx)In8ao&R=&}c4WpNG@HpF01Eszk<l#@9b`X4`zo*9Lj`OKiZ`R;W8<KfPmy{+w?Uw8J8BYd~DeY|t{+4SgDus=PmrHGHLw%_R5;qQYx?+;3eG6>@Q7{YycR=Ksb9fr7KOx}19uAeS;xSP;~`2fB!eurW=-lO)1EKvs=xXp2J!hvb7s7IAnPDjpBm@^p>g#CJ{j<%Wz#3aj>XgZGryw84oR}B|GKFfWMtna2uAx86cm9{Qnr>R!>##+*~z#p7BN1U8lT64ZEVui~xLzX2|`3t6TWd$`^Mn~S{QhY1Cd4DCH_bnQ+r*3I|c2P;!<r{2P)(rr_-4Eu)ypih(7~>kUbu%~us%r`kWhy@HV-)<5#0s4IBAqmYiAq<w+Z&_17-BPw&KwTbPjkSDA6O^QLZB>yMD!SV@+ma!Bg}Qvo(Yy3+l+&G=9q>Ce6*v`j3$|jIr5C=-1~PUnX!hSnhzUt9)bZ#WW(xLqJOu&h8=PjC+#T?JEr}W?Sl;)m`jHV$<f?4ZDa4i2}qMx_~cBNf@q*mLEcK9+F5Xb==fDv?({7`G;j5YGi+?Iwx5V!vRqmr2|oEuJzGT*Sz8`pjQbHcvBys?z{g$Blszg&WoYn6G`uI8neRU>6WSv-^&e?&N|87MXv$=@iVeVD5(;w$9}9doDTg0)Zu1iR>K9Y}in#B=VBIiYD5^_xE5x6R6c@cogER2!AcF?QhK(48{@Oa5oD+j^+(fSy?_H9S`vV_tdhL(GE(}K7m<ZHyxn@0NM>PSr46k&9%*;>P;Xkk1FM_#nNA|TXQ)P;ng{+0YKg%+1Tj5@^un2&VB7pBJO|}}yN#K8DNq430@azVl39tawrmyqq$`d;B0GA#kNikU%4TLjLkFQd&IJK>ibBB+)@{?d3m;oJBX;O}_^zw&V(`QeEw<h(Vd=3V)<25^J^AIMH1kW;?r4R9dmr^oZNwNoTbuOeOW_idD&^mJG)&sup4akSkMEf~Mc!N(`OJE(U4=&X4ga+d8p~_(sjmdqFbW~x&UPgE=cPYrfbcT5C=I7lB66Lk&CL}`}_(=CiFwgymGg`Kgp7-TfIs~fU@#DT(NV7MEyN~HT(|c?;A&y4&6v-C*ju_!9cYOS_HZ*Y!8iiqnhHk`paG=DMh|>gxg=Qv^!W5g0_=r{{1b+xDUxUTy>5H{BO>eAS;pq!J<5l#u-@fs0e{HNNCi*OiUgNI=VN;PIDQ?`~Lsl7a48@zR<DU_;`E-C}z4q}VJbwgz$e*L$vjNh-vOXzsWs%O$jsAwdcQKB==YzHWODyO7Tx%yIgn<A>c;-(GQG+}<k733aIZ!kH^$=Q=sN7zZw|x_%gC5-^d4{Y%?7JF$E*dYH%`gOCHx&)R@iEccGOKa(=zvlj70NJoZ{vRBi4hk(n_0EwfTiu<cV4xmOcELY&!^MVPf=gNNDm(M24D3beIl{)Xz;k-|2L6T_YaPj^l=}|(A~d%3gN&*cs;*8+&w<t*>CkNE5Ff|>-I?zFEC8hc=xCMgTtNeEshl5KOh-#@8CC9Rh_OJ5bL{L%!+dNAmW}xVS{K$nimwemxW2jh$|o~Ims@PooAPel2v9e{ZPx({MRi`Cg#<5A4bw^QkewfBe}nb-M<YI{BU}(5r^zFPJ4GgAL~cuNjxYUDnUPLra(fI*fv!y@*_ACAk*KqmJz$QXlAncX#U~E<l+ey-3%{-e^79-w(E#U?sXR_13>kI>L1?bWWEHfuMyTiPipAK!`oEr2;c?#TnQQyS+yvse=8E1+oJy<J`%`U9T&4nJGq;+P^kP&jHIS`;~f}sbpzd)o76dM7?vUlGZ%T;X}Bzck|(D+lrLCh=!5e@s#|7)Y{E-qPh+t!^F<vA3(`P%Wd^s9yd3mk!nM$mdx_d$X$~o9j46A5!Bo-7L<V7NT#*-HYX$}Q<Bqom<sGt$0626)3S<2ppy$wO-2ei6XlYLvE@tvDtj2+HH4vIYQ~BL`9rID7oeZEjU~KlZF#RPZAv(e(896&HY5$^bRm-Hs8KK>~hI{MGR{Bpie74ArX%EGhjjPc7!jUyBz-$GVHl$<hpT_oC4z?!@rVHkP9d9I>FbLCQoRdgHWQF2i`gz~-8E-|Zm=l>Kl2%>uS)3GlhM5Dop(737Z;s?PvId({IcY>PncWU(SlBKF!Z*Ymz7&hzpE-72<p?>S+=flXw=N4C47Rv|f7w5HyFc35e}&6QDW^w3>2kufh}_T}d^ulynxyZuar)^!@uEdvt+JoCe|xp1h3+G5u5S*0J02ap9{sxW>%rmQ=yLSc0LM13u@xStoc)Sj(={t4T^go9qxL!E8iVYZl?rE$M24{x^OmAT{wN?sg=iPH-~2YPb1+2!!o{Bax_ySM$Yb4In#5u@`$RAw@#9b7@|4TqSMb%el@t6K7^bmI@(?;f`puzKpH|mT7D5pPq$w=mosp3wluadTL%2kS;(be7<m~ccf^@+TR&(O!KJEOpN1Hn$cI(sY1m;WTkA4_RE#gnmsAkEG6A{r<urELDefsImZ}_ku=vGcwKK=Cb!O`&m7B160hbEFB^@-4DG<b~Yp-Z+EeFEsHVe+0v#oRtsi@D^n>;wN@%LYJMisf_twkY3Sq&Xb{#Gkq~iI8p)hl>`J<_1)NYf6utS(*kwb<0ek7^hE>;)?8)FiER-buo8km@V$f{khFn^!qkszlf@NGEVi<%p*NptVPL-#pRW}Z>)Zc%QJ`y$Seg;euSq(WO|llK2cc|*Cq?--Sfx`PG?yrOV6h!KjCT=sWwL4FZM>3IC7V3QA{uw*BLv2B$u3O<z7fA_zEX&5gh!V%O(du5@OAZDys{drp5bi7$p;6#<n&}Rg}YtqRj&8&~I>5)BC0g)Ze{MF4I>j=VB@`#pc6Ek@yoWN;WjI2#$j_k!G#sIC^KZ-ytjQBAeCD@Wr)&Wo$1kd{VvR2molx2w_Ra`f=7p3E8l&o*RRry!45SfI>Q#(AMewcvEvSU0h1o`A;ljssD?{)Y}v7krwut@jm-Ct9Zy)`&$yG*`z7T@{6Yp#uz+4J(UznOGvHbaQP#EO4=K~bdq4pgprjTPZzf~?~9l2LJPQsaFl(z4?H4!Yg9oYv5)MM2eZIMnIIX7SsGJheOX-moy7D{lUrgzqdjhU%S%Bg>CzReB+K;5zgJ>cziy_T!K+(f-olti&9#>4|12_M`%|`80AIp&_nSO~usuCbVixsiC>0~a%B|C_@lVc;==$;$Qt1cI*woFi(;r=`+%2L{h>0INkySY(lLW~ZVY#vbifH9p&;|v^oidlN32-T4iU5yqEaClyoDeMr(vuWpH>Yr|?I^M?p>ui8MbmA-n1&j067`oT#UCQ)+w7MO3)U6g&SlDmOg3c1QpAE;G~>Sq=R!LCU7~tZK0jT74->2~G&-GpacOcgP*Zp|^75TF7gnP$N=_SStSw?kd1-76>PfF!PpfkbO&qMwAN(PMhGrpOYS#$fFEwx2R?g!7Yg#vq?Z?(nhtB-mW_#C#gSQS1961nIi%fIUL|xeq$5T23lSB{_JPLU#yA~DirRK;QXWqIobtEvh*tnnsP*-F*cqVYAK=Po(X}+Zn2nt+)7Q1v;9M&eLl-iU-F&W7CzQ0H>7x_brS93|*>h2u&BWc7cXZEa?-z_WpMD}E@U8y>q54&tl!8W`0CR|=CTXzObxBKMjHxPe`C9Cjjy$U8sMgq)<Asy1hmW@?{Cf(|+jTJv+a-o4d=}4=CRs*};-*F@Ndlf|#I+L0!m|++39&i{`uw7xajAu~^KMSS-dy3!5@~r_X1kYk;sj<EFI}E0r$bp9Rj<w6nZZK`rgc61Lp=8n;avBrheyxGm{itF$`~zIl=X3$wkpt7@yuVEAN=qGk<#Do{{Y0%w5UdPDF-|+}ZeBXCs15Ag()}VotIp%cB$B#-;<6BB1?TZo(@5gnpDQg%j9{HvRhSl<{Li0<7R(9Kn2GXyVicaj`4zdOA`^=yCxzrhi!4WpETgq?Ton<y@c0z*t*4#~F|Ub<EBi=ZDJN<x1VNvXN?5tNIQ{Wdg3>#uQtv1!V`{>?k}~GayiCVe=@`ZSG^<@@nlSrXxh^m+WSuw?P9ApHLy|E~d&UK6{Fmawdpf!>8)o0yY?%ASk%-WyJ(9W-pOWH=v4ii?!#DcOzx=eDH%<O!OP&7e8x2I5k=Saae=by`Y1eNJf@Z|XL4RXLzRR^NBoQ7n{@DAQ&}nGlesV%<K8wATpT&O4j>{}>G`7u{9{8;VtsmSRs~QFXG`#!Lau;`&A>nmt-5!YkR_35Xa+|gaj>yuM;Xmi_qytZqZe{}XGw%4MMCet~QC-aEfj^561k;?^00b9lUfp7D>>ZkTmeBB##yw!XBEO^5iO^VDsI7{DRhS<#v@OmddB(Z1HZu+Is#OX^5^CAgIyl^;Cz7$_a*>o1lO~r7MK?07NEgb;4n1VLo4H6NN!=GUAIS`d-b{~W|L**Dkz?_azXPR@CCrfn^5Kv6@w2S~#T#cuSEa;7?%ZCSK;u<%(d&v3#T6vtl`%5A6)y46eD7F!qdenMW_nXV%!3lqvx#-q0Kxx466n#fAuO(LCIj@{Kwd@Z<p{_(l0%rLWk)5M%@831_RF+sa$x#=K(Zi!NUQI6myrP~_q28Yi@Kg7heJol?o+-g{=@~MIs{tNs7mY6V$MBv<}Y~QvOAaOK)Bz^rr^#sF>G~KrUne4bvK(G5bQ6hT*M|8IZxb<RZaYc%kk;bybH$v;7<Gw)g2+42Uc012a44xO^Sn+7XLMZ@O=l@e>Wm(uS(cAefkl15R)*#o4G@;suSxHIj`k%+-$iDH4&CO@PkKrV8S<g*MI1;yqSlK8rhY0&A{Q5e5#br@_)<$i!KFhU+m&9`4(jF>AIELOhB^iOx=&o@;#><AmmjSgL`3WHfZ@tmDinTG&lpvq?p%sUp!owBk)ivF7+!n-PPO}(?<es>mxysG}yN0ytvJ_nj%=JdN*G1g5*2wv1W*#r^@E=Hq($nYJa}dHPd)2V?k^5ACoGzDWaQ&k}>d|`x$oGu^DE~-e$-PP0VI2Uv49o?@JQ__2Xs(AwxZV+wVw6sh_zy@%G$3qfQcdz<IqhI$w*NW2apKi7x5#{+r$jK0}CkHmo-l-xXV+7f0nL$!oF02LhrUSgT%PZ5?UB)PBZ-bXI#@QM-`eA7ww91fJQS^g}vcm~;TfI>c|xkMUJexDxDANl@Ofg31b!1OCVFkq`H>@5~Q`DX>S5*H8eq*<vg?m$UhhzmbA*Ubi8rj95F!IB_#c&L%w&)DcnzM8Mvd^}w*3+JoyhWQcgCovBD1>h!qLokZ!v+p%7oB)Pt@!;Bl9^vOZ$#D~(EWE1W2hutK@%Trk*{xj{O&Uc(S!%sZ2QkY>o#QDNm^9SMs0}rsus&`Zk)6T<u|BY>xX_l)9)sF7n9n6IzM@u?i#`p$r{Q)}OCg8J{TXC3YaB0>RjF4?n*yu8yNFBp>URaFeImDs!0obWUEsMD_m;H{*JmhumxNEyb#XzbRS+UoZ`mm()yXkHP!!FYEYE$@xxG#0JHcwa3VwE4lt#*>6*M;~=hCSaqIk7PH!b{H$|7G{gUHnA*hP#WSfbKWsAzr$Au&j8jJk~+9k0K$nVa2FS`66qL*mHM;-VOaF6er*&FdsLELT}Ui#`eJKq1mz+%(jRScVkr0!o_}cOA<>YzD^F<%@^dK@O$Z8onXcKO|f@L30=bqu<0zhNp9o&_1~;?{8B;73ZPAPEBM_3n}^E7OQl_|p%uW3ebn^8<XqwH&eFL%oD!u4ssCR9a3AUO)-J2+e<AP;RX4~*|98K!rRp%W7;O|7ltm3E3<I*tRwM#P!ij%gI+kXBt99(%ZSlxdE!RS0jB|2gF%rxFu-o^}|KeDj^Zqb;gghvZjJ`C`lcnm;B{P#MI?Sb}TwyI>cM;2tVh{;JC|^d8(hteF)@~D5W~yY53VNU9w{}o*&lqsU9&M=KadoFwAsWYaS9XSyipS2*EWplBe0?0e2GQ0vlQ7RPzykTChyx}*tZ-tT-DJI<<w-qm*<(j*c%^K%Qioshen(4d1j%fDG)_#!`fT>g0=b3JO*0E&t$yix1@7Q~pKL{AwHc|Bi?R9YDE*&>C}AIzk|i`P`33gy7Dd40Xy>n6+sARVwf{GcR{_#Vj4`i8{v@1`#r&>yx;C37Y916r5sItIs`_G?cs`|4@8xB5uIGvi+VuMB{E<ufF*sk>euTcwnhQ5w_NCE0qSDDQa+7zA$A40L!h`zO5mYe0?)Gu1FWj7W2?0#SGWI1(3-&HKU3oTmK3G3pc_|STch9%MYM!pp8_|qiC-WZ1Niadwk^FE#Ig35JGUsr`bJm5n;%Lngh8K{2`^dz~>fEEf<0G2+>i1eO>!pKxZ6xeg_^io`TBcg^iSv?Fk9#)9$m!|8`>_(cT6SgB_TT4FPww<&{Y)z<$<K{5i9wYSB?Q&aT_R$!DYt^0Z05wAIE!4ln2E1d%%m4)tKUtPF^yy~sA7Vc8LXYUUI*QP68e|K(t2B50?I^K1@}$td&hB3G(Yg0=kJ|fK#|VxOIzep4epWy4j78YUJqv3wL^;Kr2A#-=;4F}@$BzgopliQ2iGM#6hD6tRNjX~ny(iXf5Zfe^TxS*Of8J)R%i%2d^XV6Y*j}=Gl2}@vi@P6Q4zG+x87o$r_or^r%vC&z85^s)bxNE8OC0*o-0{xnlW4&b8IZ0^QN{VaxpHFf=Uc_+VoB_=_Bu%7K>Sx5sVb$`|U~KLQpe+qD#9(FA_JRuukvfv1n-?V-y@&FCu)FCe~d?dWwCR_MPXZoNA8U<73gQ*nbgSQ<o!l2<gc{+-YClaVCW{<`p(lo=S4@<>|I<68TOC%@9;W#~*Z3iKgeKSBlsz7w>xwbm%)AG39S<ow!C*vt52@xPpq<o=$2fl|VaQxpW}rNjULkh{UlB+0=g|W1Iy!J+W6yNic7p1>n+|Xc<Q12vl*^Pm`4KrA?w}J&3Oj+opLN-lZ+ouV7$seTk#d{U@jE6o0=dYdJGrC7SRAo@l+UFB+Zm;C)xQq}NE6x@=N1=_Rw;+%z*eTQ2@gQs}<Q+d%wzv#8l~n6t*D>fFzXL*ayl3}2jhW~iQv#!koqSIaV-@>Rwjj`KOqik(SWS63I;**H2sFDjEc2`L`M{gv97aBg;y&1y|Tb(5&qyYl#)-V`!?w8&|V%I+6%kAG=K*Tk$W5NN`@>Rr^ER=4@MZ)62KP52@wT7hMZ(ugUYIled2>v??}&9gChd38Ipmo9@!{rcUYmjy(W^Yg*+!7n@e1LQ&CtOA^!g57Xf1E-gKv?b|^im9u~#%_74vaQA?hZl+hDz<rD{Z!N}Mj$9yl|o7ME@P%z<E1#Z=^~{gG-1gOW9Yi!bYIp(y)hHBQq-#9?dEvoDX03SkvT@tIQ%^FGNf>C95h~+Su#^!KX@EtJKtx;Orpno2|F(1aKoqZeO4}L3g8MfO{*2^Sj3|*-qNIt8>HH(*hL9cRZ{EzF?mZP;keeXK1$0nFYK?PvVT_Tn9ij4`)Wb>=6=?t^Y&XJzU`t2U5(&+ZUu1C(B>@?1lkqMl0`ngQe%OY?x4(G%uxNN8bQ%8f_w_sQb`BZ68T6%9tp1Ss`n2h@ghPG%@JQ!IzZeL065y+AN_W;!<FGS;^^s9RzU6?9v&QW;dvCG|9$shZ|ivXV4p7Ky@Tyv+yg|r9$@1=d~vCM6=~HD$oMSB#UPFfZyddOBQ<zR6LtP}cmLJF+oRFz-MyXB-p>9{$3MrBeR!~kf|>G|3pIZmM;p(+KF#^qaScaWhRZ-a6b09$kU~5}6oHz?YgCFl8#S+LEG{|t688${#8$H4dp{oB<gfXY-oa5&tJbT8nUvQ;8kwX*gCQGStH^tfiXQm({9GON)$giRR9N?|C;5L>pb=`KKR`+<-G3Kc(h^>NWm<8riG*ofCRoxF5iZM?H;u8n$e}CzuH5{DHA$uxJKa<^4*?{jvQ7Ou81WHY8b_?<?$P}KOd3qG5~QUkADN4C1S+mj=y#PRHd*<kiGfjAgIL!hd7U}bC}bq{;ee?FJTUl=!OmY_?fgEx)8IcE7xUYZEV(g-aEE-J&RhKb+sD427F$IcGOjF|9s(&|at?fpx%5)*1gb=0ahcv;^0mzB;N0ei&`S>>^pcdp9*O8385EatX78IBxUW2|ap7q1dWXuj^U_=_>fApUvl%jDFdAK?LA=}}IVZTYZS8k9+p`kRW=!uuBAw)B)WjeQanG~Iw8<)JWm*XJ3f@Sk_6_(}@3Dsr^b-3>FRPxRedz~kJ}TZhyNB+08%zGsiDs%cLbJ)TW7EJoMtNcyd?ymV*#?*rh?B)yH1kyQa_|}t&0)ji#!(vyGP<M6DnoY#5A@ILBu_4(q7+Gj*WxXC85GRr>Ss6fB5!aN@ihc`bd^meS{6GN1dpwRAcp|KI4G%Ey_8CS%smPth4@X!rP&f#4J%SzK>4!CQxLVDG7xay$Uu&mVHhOUILk(;22+l0O((pVWS6#-o>%>XFEm5@=2FDf>@*K!P;E-%e&ktvX13F6*)$<$@R1Kv{`4dB3ZGX$nptyCB%glhJ?nqAeGwnRNxn8CwoG-AUq(r9ml1%>p)>Z9#MNBzg}Z>BpU$~xlaxvzT?W@RaCb9vnMK{OErEgJmGlRY9nukoR7|8Rw7?y|>E+RsfC_qI^Ak(@;vhXMi{aA8>B<M>V>ZSqo;I`o60eTKE};t*%Z%OyVxbh;%5ULT&YNh;q?3d-yA7`%{kU<<n8VaKeoD*CfGVGvt!C;|$u~>-WAHVyLBpl+fxN__N*>rC$79m=&#hh%NmG(?mLdPfB9D!9q7u$Eoy?hpF{mA&72wPGOU><eTUs`_oD~;64|^Ynd3f5M0(yYZ%YYebMwvg1EFm{>Zw4Tf7}v`mWRB_=Z8xvt%l8`oN4($Oh7*Vsn)lG$IC>nbs}*a#3<<cCNip063w5=#sTqMaBN4cZpK<Z=%e3h_ldP>E7+T*5?ScbNU=X}WnF$wJh53{RFuTP58SaH`I@F2fUpiP2WSu1DWw`0fViL+_c#KvREGI`Om-%Mr@Yfg}#8H!TX*#>LSx3X@hDFsL!kjc23ezq)b3;Ejc2%`g1Q>qWfG{>HBt{}&f*7#ms$80HKFA%A*lcCQ1~RROXmNgSl}Jw7RN0c6o}XhdNHpR8AiV|><c(7^*Vt`Aze5jC$HvG5Mp|<lLi`S0SEcLfbmb<?Q%NhRigC_0AcA(gdm>+3d608R3hH>85Yekjb|Pe^{K)J6+#dw1VpV~eN56BRW1|b>Q|9VgYPJ?Vg3EH*EF0HqChi}+H4yUw=wOvi@4^i5&5EN<JI!W}&XGeI4Q2#AK3m({J4bQk9j0XyGTD37T|iMwz<mih2J~WKa=nyX1Q@BAzGymhH@(_DwDZ~d>+aF9Bm*YcafsO{VGr0I_u4(zE!8)2Vn<Id3jwOh%r0p9T<ZyrW5{LpfC+C}8Fzo{*PY{o1Js;mPv~k?7sUwL8JVCQ;*b#3S4|GnZ+Z_l@aLH%W5+NqI!5$GLpAiWQW3dq#NtVdq7NUqrh}dR<A-DAC0EGHL}?=uZB@f5h3@p6bL#)#VCphzBo(_GG>HYESl`Yqx#<r^BS>hYQCRk{YckGeS|T%@+GxGRQ@xKe?q}kwbw<9{NV*v@MeKR9<%8+2uVwI&Pw5lzH@~d9Qi}-IDq=SA*6{lJeG6Y@s=B#WYHl8wCV$#Wq@oIB@xUVaty*wGKgKwtNw;QVeyIh(d>gS;{cQ7ET{?q?#sR7$on%m@Z^9O+JJl2lMW>ALR@@J=%Gl!>uxp(+Z5u%9?yP`{L(6}nWlL2x%ZW{6lj4iPWpt*cd&05%h?#h)$FerL_8$gsw{SKrY;s!N8W~Cn&Yn;6Xpv{$E_~mu9S)Mo>L=auGbmNijng~_nPV9fr6cs>u+J4Qbm?!Ho*68xmDLsWD>%@#BP9<Dpg^<Ss|2zBVs)mTT2>-q1`IVJP^#RUoGNPkxp^G=pE+Y%D!#GC=ys8g6C_VCQ=QHh$ZTx2y3L5jDJR?$Z*z}xROz|C;;I!FUjgkB$>$I<qil=o;W=A8@}k$we=g$Bk~M^q9rd@!XIcJ^Kj_r-HrQ4`frEi;{xvpFNWD%&|Bco`?Tyyl<qU7)BF^0Ra>HwSeUVNk>12f646Lt*i@Y+K>uthAK@v?<nV1*^PN7sx)UaLR!(@gC1mq~>n%rXWG|4b;QgN`cS;b6(x!&q3F<IcMR+B|tAm*k|J;R)=SsFQa$z{f=h9>MTR=FZ%fU=)I?KHna?m;B^=NgkQ4OlBlEApCH$f~~OYLomg5&8++j4|6cx3mOF=%H3wPJqtFLp6M3;T&~ybR`+w_LBT^fhs;?gOIGSI8CVH$i$~N<=j})mwbJ%57xPavgXSI?~h<e#K5H1dx~wF>`pJWwV8fZY|~}1$1eYtz4)wALlfcA7|ggUGhY|i1!3L|Z^IsEj)Rrk)UD9Ej`Lg9ac9Evvh^1k<ry;3)4|s-ZF&d#+EkoeU7d3S_0(b?U`JQAZ{JL6d_pDn_`%WM=wN^EZ=*MdyZgtSc=lNw5#-nC@ErZT^@{Vk6Xii25!iGqp*%N5Ng{*%Jp(sv|ITHXtDv?RP#Iazdkw=FV|Z3uB%jT!*e@yeVuNR#UQy7`PQ}$~TIxWSglr7w^nI6^?AvO4NU9F`-F#Phm3a-uZW3k1B1ihbtMH{yg2+tm$mT5$bTY`ZrYB?RxiAM?!#=uCc@RoI^c_u^)sXbNF5ia@T7o#ILw=UJ0CZcKF=$1%#e&EiT<?rke&Ba*eB=0>GHCQB8R?@QJ8lxbVg1HiCHgLEq8@v-1@gIe@FlS9CJ<&da(A(4H<h}foHkJN<C*FTHqn1<K->k)PN?4jVqMHK5I2XQ5$*?iBjsS_-~1td2FGsadR`mXPgt=kbM{=0IgOo_Vnj^w^wt+bd>#5xaVx}t)IHCuPcot+rxNWw9K;85h#LtRC8r(y%Q$s1<}i{uv?63`;1xzPx)yE+x-&IrXk=Phol9fukgA-aB8d#Ex@S5wU!p$+96BL>q$@(vp7nuj<Q>r|He(OqG)N|sUhpMzxBd1fW<CR*%s_b|`5B^sP+v7SahBH}j~4J!t%KRA!DnV%*Ch507Bmx15QK{kpl+duigUMI=peujI!HnoPWUh00Vcr&f4yPwNM6!2vmFL&Vs335Re5xD*5eOi`EG!jjqt7?cBX@iGS+YBZ`awKXsqMNN4ZYmE1Cf3x{o9NM~3A;1B~bKq)yIR1MekUwBjIo<;GP<wiY}m)?$=RoE&t-dx&x>N4!-k6^*WwTi$0FbS9m7N*xv|NV>7l&1hgPM3X;)b=@<v%Ob`KeAVa*anxMPmos*AnQyKp&cv0y<c5}}BC9}Fdm&e#kR6c~%Ku5$(qOz`9qgRTuhEZ+4$Lee*_dc(1ni>`a`}x$rz=Afc7h-Utym|JaLi8sjvzEKD>XvUZf%CYsm6@LE8lV=F6Kl6&<20d`>o0@^JM0{#!P(utgwmdREdu^JAZw%x3#-(D>lDaV*}{aB`VgWl(tZU)DB@KSXP;W?Oa>t&(Y2Y_8J0RF(M`utd%QB8YTto5pQt3b^O~=91+(}Ygtr-E0n_<?H`Zi4H8<(ZmfOSUgQ5gM^H{O=I*TDq0N?Tnyr65<VrowVgdI3E4+u9@-msRz)&tU$1G!|PMCG0th6j<9z$R=e>Zx4&Arl6#_u?Wb&A|#jYjKFWd+fzy*<x@)ok|k>t|?&!gK`FvRur&*7<DhTQ}mxVmgJaLj#lW=rw&tqoOgIO2J1)4nkzeH{9^EKz;jg>*!}j1&~U&4=CXI(ZM$M7882|eD+=EBsRKdv#f-7(iZV$B!&^c!mh@_*?1{sT$PXM^p=w$B;s46u*3fMQS@^$vspB`f8)_A`E-%Dq{!u8^{tYmd$5EI;aiJRJ&7n!Xzx2FplQaIEfUIBv&tJ=ZPN$-(5T@gV${{Dgrp1Sh>k(Mlowqq@5*xTXFz8R7QzrmSH$VQXNO1@i6ux9**H7K{VlK3`^I!tMyRdHNjwQu%qA=edEj(E{2-@mFLK%19RauAm<tVXeB!bk<@c$&gMcpC4J&akGegU;sUdDJY2ud&YBXqk6jNNkM_geNa^+WA4f4zA{FzNpOg&0~pD!Joim^j;7-VS|6Vt^ltDP7=q1Kowt%KX$>S0*&%_2Q*t^wIaNwi+JOVmH=lPJ1Fv+|}PmOJ|{DBx>y%i)a{=j^Qt6bDDUKOM7SeD&LqAK}*jL8Ruj{*Udgj$(OSi4P99Y=<0XR&?vHe%qc`OYrn7MTld|P=Zn9%!me&`fF95d3i^%nGT__QGLeNn`z00{sPvY4?CD6f68r|qt*`ftFU~_;6d9q^{OG5d;H@_wvYL#-YVlEY*kRNdFaiG*IcuyxZ&jH=K@ydy5R&wtu6Nor1B>ZoSZa%_<Y)ZH3&u2bLZqE{`;`LodE9vD_>k+aIT9Mnl>GtMIWHYg#W4Z>pnC3fkyoIWVT3~N^!R^rCA^4`@oopt8p~TuCuzw|F!AyA8bwJ>q{s-v4_U4#6Eri5@$n%nxta3QmX*mQ({o<rrLK`w>(*#y^m(vm!Bh=ySU%D^t4<OR2t7aYPU#rg*#88M`DS5Ns1d19MJI}1ew+Ut0u-?)sjEHA}$u}z=J_$%SC6C$h-D!vLnb^1o{S~z|2QB@W}V{<}12xz^ZPu8C@XK@FsCwY1(q{g-w^kxD^$_rY$i_TPGO5fD>Y#w7%3*?-!Y2!zO*T$S->pOjuvOw*kj-2|Eh3_jLX+HNr4y_kb<-_7(GCg=8)U8N)SD*Rtuh2p#(VXlFiHo6=76(w54uA5d?*%;ur|`j;ZJ^)B$z6ueLqf6V5aoxdI$<tx!jxSESq5js~y!NWrsbQH;Fq!K%yX<N#O1jliiU5Ml8W78woJK9TbX~!Q&JvL2#C{gyNkB~kIuI2Rbobw~Gb=`?oInBkj$mWNXhzA(5U@f?ioL<J}C-WLcw^n4};(ws$G40qt(wH-G3`n@8?*4oC4F=$kn7><pVXBIci$z{LFAfl_x#`mc8e+#CD8*e-CJ<ejLSG1l&=I_<92$nDz7-N(flpMj$vJu+AiwoXgGTLo0EAuZh)(2bpzTFE%hLA(ezge?JxF;1e^STJT&U_cW^rvGzho8{1b$`8K-qoZAs?aaAMT$))H}Y?fK(UO>F0`p3bN8XL1=aK^VaId^B0e*0eFIq0SSUO{p2KdxMtW@&&?cIYnMX{6;`cb!1GGcan%Ji1a{c<s0VA+ZQJ#_%yXh?V7n~`+8Nyo;g9HE2(wOepx0*f6jg_R+TBL@8^rAwPuFOg2m3#b;J}5iSoX$;HnYuimZ&K|iC9#yxMB)#vMU@=<~09#XA5o=KmJXE2wyylzWa`b;-bc&NJO6`5_`M6o!13>?K2+0b;kzqi5(G#L-anPJk%<I=271lB^4!>DhC`=vdf-ehjV><8J!F2oXcTTMfTd@-pVxcS*$uNUx{j`GH854g!hPNqwErjqI_<g=g4?y4FcbB7Ay6uO&vQ_A5gzdwFuwV#$qL9eyEj`PA!EC0x~A>$5647_xwXTt2~L*5yqhe^CBM%Jl0}4bA6UsS<laoT!wqKiLR_`1!yRB!jUqSAzE4P<yQ3x-$P3V$(PE|w$k$)T6M4zd_%OEzz@{7+o08;yV`&Zp(z*5rugGFK5!tjS<qy3KZzM)AY&{v7T-|<XHnBhkzAm3(g%xto{Zno0r~D(hLa&Zy$6ThIyLJr`c3rFt>wS<g3;9H1u6uI!|JNUVsg129e<Ut9ezT8wBieTYb4*f0iy3v97hg6U~AtB#c*%?omp7Tc{a!Ebj3K3(Y+ZQ37hKE0Kiad(QZcTedI&=(<WcAHkrF=jM*HNqIz{r*B&@0B_|#)a-&zd!C8VBe6|>Z!L*so5V%)+s~%XMJc&Fa-rPAkDJ?`Gdh*>z?(g$|Ieg$`p5H`|Wu$(XMzeGYGyzb54}d=wJ=vNpjnOQu7M12bG-iKAyuK4?{waw?Z7h0l#QEF?pi%x5eFu})v%+b&hJLx~%WUkjMRgpLENg<L->hOyU0@k<ITDtb-b7u1R~zBu|J&mipCWgA_P+=K;&vk!s?Y4U>AhQ7E2(inQ9ge5=r?O*5Tns71tW=xWH!W-wDQX8aYno4Id9##VG}mi-qkzfQQYs`rN$;b>vzv=4a5W8;NO7XaHSf6wn(JbgKwtarfW%eZj*#nXyH-4EP^cxx8VeEL*C{dKoP8mPf&Oa8A45bHXMuO+wd>VSZ!u}b~JPFKhm;jC+4Jnkrtfp;iN2++n|nuls2Wqi&lLi%f$FLz%ok_Oldcgr@!9b4bzN9f>m?PS~@#027?VIspp*fO~Wy@BUH|=<*Q8{tQiLN#oOjVU+w^9<5*9FE!t#H5N{#e%)r9!G^-TlGcGS5GZ0q#{gd^x*5xRDuo~zePDw4vaj_NrzW-$e<X+5F$aCLeMILZiOYpAegjA!}u>zLJtNo_D8*pd$aZaqns5QO|P)KP-2+Ee7&^xZXW(FVYDox*M&`Septz7-(cYr}?ta{aBhluWzr103kl<h8l*X9$xbknqMa$_PA@!K4?O-q6dzgNhJGh4Q+$G!&+xNOrt*64<c8vdT8H+%4s8oVOG<!bQXoNlt2h!WO&=l&8fUfL%uDE2*L9M!?sgOYKnXGliB<ARE#Q5<QKEdB-&su^S{_gVWZ@l?TIorK0Dz**_Hs;St4PS#%x&mgP{^#(p98mLgmQUW&f({`KuZ5TZ$0SX7`JNDu_trMIjCpzJaWobV@w%0n8V|~v;+x~1yuw;2cbwp_%(zdKlud5EuK<;<W0V}DDyvcs{b8M#Lck0sbOOi$|+FWb+lLa&bE@ED?USX6(OC?gg(ZS*ryfn`GVfal)TtRnOf%Ld3l5;N*8Urfc6QS7%Py9norbHxq{wg0P(M*LHeDwPL9DOjqxuef2bq71isUB3}l<P#4qW3#e)w@mMh)YhV&0b3lldbqnaJZm`J&A2f3{eJOqn?ki{UDoHi?%Eel(q^y-Mfw)oByi~T<doQ<PxCdT=vZdTB_;U7bFl-f|fKjNeC+Vr&WQj#;Q_P0Sl*(meNA{Kw4ncIGF6(fpS<@BfOpZFaXQ%1tnD14HZ|RRcWjPg@nyP9%bDg=VKhSqSrgz+pmZ(^L^WykSH2U9HxJbGwk}!<Q@;&OE;Qv+U_`(#@~|RwW;lGl1_ha3Xp)u;MV@^G*hd03_;)|)gJ$BHx+l9iGI^y34?pkb#+&(7Q0xrg|EBRA_h}r_V7dHpJoJ?4uz-E(w;bi6a9O@>9DTbswh$W8ReZ?5PX1!<eD(PX_v6`aQI<TUY)MoEWr?U4;6&aQ_8CXBXiyJ*TQBng8@40ri*iTPXQHYrc>G~QyH?9tTNC~{XE>VGU(wPI~wZk*7*N>n1))|I=WXD`;Ke7g<5)VcStWfm27I|N~3G%U<wrye4z^`o|&m2q;RR!Mkr!<Gx`%VH6Qw~ynD>SRYv=&2_*)SCmm4>`Kz@t4W>}bL5V2A+Dg^Ss!kv#N*0>}@P0SYTeHq=wYS=-kn=MU|8ppy=J9IKz~D|ZskK^ci4BWj$%pUf`&a^}a5ogzgG+~N_kGweDq)#`RS4eG5w{6ja5tMiDe^XlB|hHM{+&mX^`IOGD>9^LLm%s}JN&EB-$+8}tNUXuT|7GUzD1SQ1^k-Xtb8DG_!0}jGmIr-_Nrj7NU69cu6w8XYZGQRHSSZ)Tkx%|4wl-7G1O~3VxkcL|A>1V_O^{IP4urIo;%Z^12LB4WYbi$cNJT9G_ftWBquXh(xo90k{DA2hae+syt=>r)_Ko4^@Rc{r@QaYv)i#ipirofQ|I%2K{Zi>)tL!6IL3H7(`<K&c=AHdy~J(vjlG>rq0*<u#F;782=|<e-AYB?5mfb=4<1ocLO2k{DZL>3J8BhEG0h7KBsEEd)w`x$nux0FgZIbp-XEiI{kfeOs(Ro_c?sX@>FmYcJBI&6P?GB{P)mY;?bxB_lp-=crgc51=)X1FF<m$1osYB0nFcvBdqRcrL{ddqh65y7sG%CkkJSQFDJ=Ga@&ZUVS)RF?#F<v~s&<ALCYP!?;z~)HA}fh&tEfOCl?HNx{`I+cj}_Mm^%rMB@rjlMVTtgE7Lv(?w<)7f&%^jmK7+dhH=F0A(Dip?jE~>Bcu2?(P^yd1Qv0xjYJ%Gc)m4n#WM;Q4xn{iHgaBX_9hfNn$?3UJU5YD$7#r5y*5{SqUo~bZ<TaG>5E<|2oRM`hCe&P!VNv!XO!%>1rPtB%A^Q-=<ggiXEA0d#u7|zFKsuR)g7AR{&YaZ?g>vu=8LU{Fmc!6>{VYGY6h;BHQn1P-P2iBX5S&Sp#%-1<CFq4>)7d7bFa4fBiPac43}uBif)78E>!i2h2XD~zo<+=hAYU`&`YB0A%DE-x3XxXv+==5kFfu??N|HxXO?B}8?F&ln3)D+AnLyz=K`+lj4itZ3Mostt1sGRXz$h+QqkB=4iJC>KT*EUFLvzl%#=A<GDCJUH<Q>p^2ofC+20AdB%;+4zm^|Novv;`La{uFdRnI`zd>Fjx<dWBI>M7bG-jc_|$|i@0JOx>YnvYWPFYAVPS{d5q*=8{cCp=R;49ex%Sx^#-C4#EA#D=nYR+Qq-O9#1m<R+0B<((j9*EcILTCgZXj*#Am7-$Q<&@KutyOTRj&yBT*wIGFt?1r1e(q!T+zF#&%GiY0um_X{!Amwz%&uuErXbZgAJKjykdbkm;FOwm}e|jMtPrUR(P6>V+A1MI495HUjUxp(7|B|=`SPG8rf<$+46nkSQ;*%2vL`aWZ@nz_d);>YjbUZL?-RPB$s+=ML#j@WMPL2x0I}5P9t@Y_0z^=?Po>y~zC#E#HgWCn7zVgJiGk3=1xcFFs7gaD7IH!~@+VV*3|CS?wm%z-HP1>!lVr&Lv3@W9QG4c@aqEj^`9sDK6qsHoswib#9JHWnL(*|7k^)W%6nz%v?Rf3I1wxc=el1)XG&Rl?AIIMQG)(<hJfpvzSjwg%i!bpree@*J3*dOhV=J_hk>Y117i(=()h|*zz{*>np{ntmbk^R2*1)R%BrL0JqMMdjK(r2;J58my)9qs+c;pol#*T?&>cmH$mFxdCnkr<N-*F)*dhOgc@GcQ4p`A)zmqb+<h{^=&~rd)g^FfuXGa?0KdC-I$c7D<x31qiW8&cJQwyyk|A`4&6UxhAeNqBoMu;MAFmgX}ZC_dd%%6LQePj9q<`KkM}g?YQRv-Hd%=<n@>sCjf_(C*kH93g^zegDsu@^B1pQlZWMEv82hSD&)%qnw6Cuy;fWOOMV}3C1cvSl3QAp_;Si<<p`vfc3$eT4XQnI3&UxX0|TxC9}#JJU1`AtX_-W=h>2J(Db0ZJS0qn%wb0_c1xkL$&RPLFlE;C}mC`f|z4fCii;M1DYu?`w<SCUTZM5!h1a9l5{(T|@C0yrW0bSASaB$htwb+E(!`LA~0>2`FC}b8*@Fs)#bXGEWkv=351UCNv)M#$DN3cU+Nt#<tHJ28M-xX|848eXQLw!=-_<03eYXQ(G=3+5xxtuj5Cy2QQ%sWe_h~Yugw9k^#(lvw%AA}JlJ=+*{nZmlwl1I@p@o+0t$y|;FZ-uQ3N?*k)Qc9a>0Bma$BHt{ht8ytv*JLTej!goK++r5ycnZ`90_vTjR2YFAW*MVm>Q8>+y?q0Bi1DYW5p-Uxd1gJL)M*&1I^XP*G4~Lsy0`Y(!EU;Q4WP&~NKR)`qm+ZBPIy7cMY(&33U@2H*;|{G<MhK%FU&vgsc!#x@9ok4!CNknfAr?v-m7Ou)DvXG&HNeP{I~b}&woDNf3v4Q)W7o&Z+`woFMa$S?L9wud%SD9b13bh4Z1@bX55tD`I^@*u78y4Xx23LxA(iR_mB7Yq^)V)G(--=H@!YMI(of#bi~hIPp+={`cM0>ev<Z#hQ7LyCih<Kzkeh6Q<NdgP5g@Y{JMYq(`fhgyPtOXMehy|4)>(tza1aGmj1na`-=bZ^5rkvcyRaqi~WPqkNd}myT`<ev;F6%$RRkNEWc?ezy9cWbhP{C-D}RvfAaL%>FmY+(K|B{MfS`7-mgV=^ltb09+RsczWR~dKO#+}T#Uuzj_Z)P^_8WYzY~&q@>AJFA6qbQ1RvyfS6cjYsfsV-BB@G=Z_Q%%s2-*2tyNA<LR0l>rSC&XcvN2kc4dS;U4Yyaj`^q~Z(^wn6ODvTR}nSdHV8H)l1{SK9AP6s4cbD~B&(%4s&32(512HeDJ&c`t3U-yfg-yq$^G|VtI`~5cLlaDDgHB`-%`JJAP5zjz0e4)k<<asJZv%fI&1FhC=EOzD9V@%FhlHImxO6))*tOAWZMWus@EKiwE42?qC$VJ0cWlrG%ko4*XlzyebgJm#Qd3d1}I24Na^Yt6g9JN=r-)mlM_kb7mQpDL6gzT3*_vK5t)!bgJpg>mw(Wx3xHg?m@!P#eP<ZlF7<&p1_gGVor5XFb$kcYGzsP8$>}3r38#<FC~p*ZyrIqe@{sa-TNvzaf5o-e$F@Aw8*f%Rvl2-Bc1n4ox$KJIV9ZPqlLPI@F=7IAP+SrNTB>xL77<FF@sGrZxQ(bWNf}L4NZhcWw6HFzMqE_jCKemQHi{ojo2-V8%-I-kdTrbblOfqp^@_kDgD(3jC65(vID$l`@h89GEcsoOVWtiD3fD_sIA^Ri6I^+eJ`>^SBHzP4%s+Gc#%wB=ek`kvhu;h0nN*`OqD2u8izfk9#y|$P%K<2S#lsLbU2z2S1|5i&n+`%@2T%mpw7fYVml=W6Er&D@7el;f0O^n;!|)>enr^r-|3s)2bJA<AGe6^kXe;f&yPvrf*bQtmH}aC0GV}r&HZTt@<dua`>e>7aFGn5o57QS<=_^mrk24#s$9uhg2w7s=DvcV5=FSF0MQB<2E$YnI?XLp#@5%PrS!jxU_S5~WB*Z_8;3tuJ1D^Wuw>f?Y9Ngww_D$>3h=wP4mRJ9P2ao<>wi5bRFSyZ3)q#@<e1n(CCvrtkNGnT%)BB}=q!oT@RO9@hOGe0N7v9!iEl{DA$tucx@3<yp05hstR&&d76hi}w8f__%yeGM4iJtBa+QD<$7YaY^WRrfVA|j;X=-lD2O^-j{gK?SNCT<&r@r1~!8e?=v@c6A4os`S76YkBKq%%b0X2%@ZU!KV2JLt@li)Vq42tR+p;l@#fOAiCVy{vH*++<qLSA@i70sp`=_dm1O0t^7x1AICO^b((&qijA}#Z+uef=^z9bBS-_W&AJM*4CCBY+L_?|MT(d)|`k@Jt~%*t6!#v{?te>VQw;;E=gRq&t>n_vmHL3?MQQJToeVB$tAG75t<Dh;sLyijXkus+c0Y%y+&4>|5s#>6F+TjpPg(E-1_1#_)GQ#B<t}J{gpeS1Fzy8G!Rd9LNQ`Z>%=ws*P&@ukYF)beEWHIMW~953>{<~=~URv7s<uOg3|IrJ~<WH{IlsxRD#<YG(QB6NJSVG=R+|RM;O|zY&+3FwPev{Q<<W}tW#YP^{jte{_YZ?+9Yd)EP@xdmje!Qb2QiUrq6Ae^*ko^E1k|m{Tb>pNx_DaIBbTekAB_#g*12aiCvgK-#v%L&9;pB`)K=n`n$ZiSS`wnyP<C%hi?i|+4DnUZ@#I-HF<nDuhL#hpP>^q@QdtxHJL6g&<88B&d`Co@e&ws_=#9C_<4`Tt|hW1J2;?nFc&CaHxDz1y>-JsgsQkjD0W~&mMYauL0dxjCZf0bW5mq>B&b6U*x2}}oK9`f4tKaPI7Nh943J8fY#bbpisyT8_gp~1k1{?mOztS}w7}53l35<S$osp!-Ji*GC28j%Km=AWOHGD%0U5aLsrvl4>SEdWfuPn`4jz(kV247}51JUfSA)=JA-EcDmjEuk+YkEik1mQ!zuUNvKB=Kx{OCndle<_kO3fw~GQ~b&1&)B=2-Z-#dniYggHIl|@RW^!@A=24TW|lI<C7g$FrH%I2H*ATA+M;)VVO8xR{Lhu26h=Wn=Q0KT=Q?Alp0rgUJBIIxNNmAf;wspz~TH)dRsR1`$1Qt2Y4)oF-mrSR^8@atP18vyN)=yvPT!7tj^<`M^-R6%<HZ;{6vIQR!Y!dd+Q|L+5IlJBm53qv~L-BHIXKiu;*~T<GGy9uesJ;(6cY<sTq+Q!NNOzbolDW-8SrlgfzV8{J^OZKJ1A1mmfPwvGh8vb+XCR)nYAEiTC=9^<)0xaM1L}V9m<axCyc&i!8D!y`jX<-XHkA)rk3`db%PP^JrczOedCvrcd7PC&^_P>Pzu;R+_epv_FKglPEcXWK}iB>2*#p%GSgWd=$Q^|1TM1YH6w%M`b9>Q^NRkwutulUH_?|#N0L-$f6|z)>INSw-ZY#?U?PfQ|6e+g9U?@TigcucS54ks@_rwr*)QefD>M-TS3qk7Yd^t>?aJ-C^0g8zme}}J;4XkFSjUfnv_Q?(y|wK>;aF`H@zA@6^V<a;O95xr~D~Z?2b`%OaJ-T>?y;e<1aeLL)ZzcW!gbe8rHS|lbK3LHZz~OwU(_-9eNRXn9ho<4Sc~WShxHlaV)Bq^_kjT{%w(Mx9U%M>s{W=tE+yw8c%8fj$XhD+TDE~TgRyf&L>N9T$o3KXw>Ehje;o;+C855d5wEbc&pv{SBU2eg&;1ncw#5-tTiQ4DWb*%L}6<_QB<n8c!HtVsbqWSzg;KkqTHiu+1LoV<YT+^5RMi}?>i+ipY`hmG2hWXxWraM5pv?(D#D2i7NgB-^BF13QCW^iai(N8+U4*leAhQt_$*D7(Ra^a)%~*nV(%b4`Vwc|Fmq9;Ad=-|R(KvKKEShOsZDYVXr?M^>{L<W6ItKJM%V4E?@nE}(qbxOLJrKKYhjpsahjaDhWtF@wt|1RE!R>?gZqm*!_DwKqPj|h$$lPO)6UVOr|fXLxcNz9ToC0$DE;iqd*<hLc@g(^vZs4G;f`d%G$J*e@5xg`n)p!nu}-x8^z{2@aS#0az__~{k^C85mKSWF*=zteLK2!a!*bTu7%#jL!8BF8ZeJZ7yzpPn_r=op?ZMl<<TmhCMXM=B<EP#!MDCM#)jBPKsM3QgmQ<?!JMogxviV?+2H$87lt0Itk(7ugkF6Qc;t%_|jv1Y0oZ#|Vab+)ztKTOV)MH6@NIeXj(>{s6Tzb(E*%7J7tOAG8S~T<W!pTd?n&YI37V*0E8~JXcR5fdt2i%2td8X)SxSU+A7GREu5n}!HLrT&>0u@;Cs`7Uv%&|gQHmR*}31D1KrpofqGLZL0_L)Y8aH0W5Nrt&ZytUN!(ipq|toA}N!nYIp*!Xaef$$1PsiVWxEQR;<3Br?|3H|ERylzk@f<Ldyo10SpjjEW{;`eHFWAtD0(hMb(fKu506QdW=|A^f6wgc2Phw0a}A<HzkJ(7F=nQNqk%iFN7=YL@akXA0cY$daVjp{sd59ZK1s1pII9@5i?>dv*XD`i55TUtRjIDeu+<~rvjb9)^Xpe?-;nn7|w>O9kUCdo=?qWJe<aER%3Ia!VfbH5%BPaho|?!Vf9yZgGeM$$kcNCiiu+k>-&yk|FHWtNpO2d$SgK_b-7=O62C;&|FDvH;yfi2gdg1t;$4;1_Zerf$dTaAN!2;oh6~uYJKShK)$>Bcnv`zxwGoaZb7wmlV0~l@AwC?inir`}O6ed1~~D3?^Flgir`8>6;8mX6!5^WM2jgkxY_vatu!|A&hS82fgCXzGB<GB7Txq`q$x{cw05GV|e2-24PF<{;|5Ac&NYV(!8W1!j_V4H2M{m5$EPvHvxsOw~d{__=kZ^IDN$FJxu8o?4<MQXfZ4Mm#Y~#dKx1hXmeGUm(>NSS_C*`Ua%x)xwZOp)GdACpw*ww4bAV&L-|Bn{PTm?2T0T0#{YZ#*uKl#2;<4s#5sRDgq@4XMXQpc#uWPCR!+<;3@9%9b@ucO(4n*fzWYwX<na4Hf$Vt3HJ*0f)iV)$xQx&rw`cvGb=^AO1Lq8j2}&u-Tm(AE-o1Tgv0x#`cGjd2ARV59%bQ)KbX(ve-K-<gBfaoNX+LAjMncNygP#05)Jo)ahbWMtOG9Ya;z`kGz2t&5rah58n43pR_0XRa3RH{~b;Hg-I|;bZ^ogi7j~y?mXUzd=GzA`_-0z%ds>5h5G<4~|OsMGaR{{^nG}?9$sFOBuL=0k6KV{;#y{Zx+H8=Y)KaowbAMme3I06Y0ge`Us?w8s5f^hN>)TRVk3g=7%f6Tg9_5}*eto+X`R6d*k_PopYeEI%9igDYbS}f)2)3TZg2B{0xMR!`2yvWj((DHE6;WMPWDNx0g?D2~zSyhsQyo<yyG8;i4<c~-3s-|aD>xi9h$bbW41%)emeych+S{xuVJTl+0wAHNg*4{evC=R&WHIqv8(a5`XmSXLfGqZl_h#K<HNdV8SzDS!A8^@27|2<~TWilj9S*kW5H~?f>E^p{@tTXT3Kh(~EzBj!~<RNs<f$VH=4t(nwZo+UIx6}{O-#P;NQa8Ohrk@-{N0zi89(c9SHZ%J8e(ouh1uN3f0$mgtDqZm<J-o|;eo1$VI<1Pd8I0B3d?S8}eA=nk$QaWfy*PayiefAPBcK1;-|s?)I#+yuHIyt^1=##blaKz$vUQm~7f6~~NhbAYyzE}Hg^1rr)M`fGWBvDDDc{WvU1qsJZlej&yQC5M%QVwZSW-5I-{DGYm8YJAGC|Q5P}1e8$`^M=Nm|s0=3}0j|6^D=Iy<o4p7p;YaG1EjT&=f!eU(cHi*c9qU8=9lQAVYFEe|S9wzZDhr?j(FU3s-xQS={4k3M}w-`{q$NoquEo2F<D8Gy(6R5;xr80(AcnyUD3=Fj>8Z+#eNi_`t&vU!z4MP63~v~O(j9EZMgGvJNNt1aL=4C=snel14rhv-_#bTE+>EEYuTBDp}?M;BXe5Od{cJXip)xU3~=0i}WFHA%>|wPAnzhY+J8p?b8m_=_$Vl@ho3;(aP<FAf}Q)?<7EZBQk3$`d9-<WLP(!7JgeRj3r}KfEbtreQMe;!4I~rXT8U)tJkMJGoH~j_4zSpRY(c|9Y0GTftz`PC}P5knkN&E)__o<rW+SaipZ%FjNfr1Ejg&R%G>rmm(Zh{HEW*?;)x9-$sFHJ<5MI76K>rV=onX;&yZYCH;9#1?xrT|J4h>JZyh8AA4Ck(MBfUk~i<0edAF~;bGo%Tn!R3Q_|fl3zvm1*swDJaT07w-(}9}jAloHUl&!h!7&+)VUfvz4HOPR5$)xA_SfvG-z8ktP0W9p!#S=|qU&K10Kcv`h(nvwM7h+g|Gxxphj}h9CAY(4{M!iR3w&)f&w80xE9<-J&kP@wKKl1W!(<1@G!>mdiiR+0Li(ywfTS}(0FSFV$OY<|PsK{#LljR$!&P09|G+~N<ppVsjSz!N5W)e<)1QouY@1w8szm_CB|Ax+apokSS7r%Ujh-3&Yy-%1s;Bk}Lq@LB<7qE01@T?e(T;3uF%s2NSRJJT(5yEdQP^2=m{anSJ2R0Bk2kZI42ZHC#PnE3vmgO3m4S@P<&tqwji28^>tBm>fB-|t6%SCZZbSpY=3>9vxzva%ZTtpE1Fq8X0Tw*?0#a5I00vnLzu<JX0l;9(e!!ATg&PodGG>d-{U6tAQAv4lpd+xC{Bm+h1(gbkh5ABs@pp(eTE~J?21^ZEcU|u=egb=BEc=<IS}%kwO#uM}2;iEKYI3<`H;lU(S*u*UEBFbvS6c6|Be0BsPjJ+A)bDaK?g9poe=Z;%yaHBE$D{w_1$SB9a<%CW5IbO*ek9N0cCoFIF#rc<M%F+QFhDd>yT5<)<K7_>Rsf4c<};C>o{ql`v|=vb)bcR_IHZb?1pc_44T4SRs{5AWudx1zr+<*0v<g_xw3r;sdi5ft9+R3h3z+BwUz85?u0&z^(&Hv10(QStn!aejeyu^!6dC!lN`gX`H5JsmJQY68yn^@H9gA|}Yly3$rd%q7E}eU3M={#tA>_L(CE_(RiBev;Upr^XJ`zRLez`8+J(50EpXSvCI|{hCSfSe-Cf~!W`zY&P+lvvRq!P&95Xo5TnR@JUy+;a1fe;l3HhHkAq|bfMS@u|l#5|&n0J4Z?y<Ow?hpQ3k)U(emg;X;>GF-nr0>B64-ULIT(8VF5dUroaL}7_1JRw~}MqlXr1MG_MYM}UcIJal4+Y=IybT65Z>37bpg$M}HH5lBDRl}fK-7hdpbwpv0YRomWPLv5&0I$zbeEk%oE4afJM<6hlwA{Z*!mx6)Tt9bahR6H+>6ux0@;6HFJgv{~s&t7jbr;eC?6#aoTTGs!O~wDzt|)>%?U!i&-HqfC^d6(?KuC|Zxo`Y{U6j7m2`7|qbYC5nHHV6BV=2Q)j1s=fcU#{Ve~!3pY>iZ5e&8?{mHT5`mteHwm2!Fd=yQ3$_4)i>AV15({3IjjEsj>1x?={lnc_*x4GVU}@I!^IQL{0ZfhsvJuB!Jih>?)qb{v@U)W8v{h^I*wrw?MH-0`YW^&>P=`U?JeCOEtdaH&+ebh>#cQerdkmt{ts*rsS<;v_M$;O0Td0qW0kcmXy5esY8PxuMAs^`w6}nT<_Lgq>R5U~Yjc)(385-UB^Dd2VU%!?I{@Ie`U9omG+r8WELZ(DR1){bV4I({|`1Z6fcTDfQ9mqpeXtvkoe*UXlmB$7omdvO(A@eoebqwl_w0aDxg5i;GyyxZa;eo#3?6-;Iq{N4rBlNgDK&x~}XcK^3ZJO?9za64SfIz+p9o+1hPJ(h1vI{eJ(<v5H}Ge09xRC<50V%Qmjw$GZkG)JLIk62a=?di$1_Qrb6-^1noyQ7A$>A1N5P%ZV`kt~38k^_nuX+RlQK(dOIM8+Rc*{jp~=am56zI|(=43b{<n+&d>iYj(-_`0lFT&P6+Q5fo+u@)6n8ADf4!UoS-qzU8563h#ALz_$`KJcu%^2SHHdC|n8O@s0<&$<S|%Z(g#qDC1k*v5S;SHKfX^{Zv=SNKrlW1aEy9cx)erO;myf%El6tiQ}zv_R+Jyi^A4Cl2!I`W|RSeC-BTOMl2m&uIQsjqfBfx__N{NX}XO#JbO_aDazSO{qp=m8`xixuZmm^Z`A8~B;GuEkQV)Pa;^`&1B@sm+Obt9KkUx#Y)AXB^cwx?Wod>U2k@KS!=E$oJ-)T6G=ld1W4XMzrjLci`PMTy;SXF)$c4c3&r%_PNT$&~ogE$T9v+X5%r}hQ?H#h&N{#&R1R0{=n*WueC7ElpuE}OMXZ_8@96jYM`{Cz|s8nmf22RafG}nM1f!kpF2@wFi+<pK0SkUA&yM7=RimligNV0;1R8gn`x@J?(2Nrei{&e=^?(?5t9a3R*7NnP+&R!lIzS%uCALfJE<&w>B(eNz%T@R#^4(ZNe+xdug7R3&V$mreS!K=f)qobBp9u|fg`AcSc?;HNl|Aog#lx_CDZP5SA$&;-=?{2*;w=T~<e}5m?_8jKS{Zu(wgD2*QDQH0%vA*?Ja}-`I-KDk`giVPU2qi0g1b|7wTp884oBE1ZCFvs?7dmHP(S(K}Ht#TVy%ioN#jX%xd{x(oZ8Z~AA6!({c|qzVN3WzYAd^g|`As>`3Dz2y3;9(K0P{Ui#y@|o?gsJO&9y@P-dy+QUm>}pi&dF@B)LlhM~Tk~vk2XS3_lP55oDFP_{I{GK9)t>3+{Bq7Idp!&gtg8VbtdpM2vXF>uK1w;(~Bw+U+)^%8!8m5yBheMRHJh@8aPBgqO|ckQLs)TurApB&y`DUK{xa>q;ZUe82{gN1UuyaaTw|4$&}_aD)l<_%Xf^#6Pm!9O_^=X9Jnr`w%i++z1T*V0IDq6%F7ZgoO46K~h58vPJSbgWwyz_glMuDUguQ0KZKk5Lm?)8bACJehoY?z|A+R5y7(K-^L1bKNy?!uNgDHQ<*1i5u<1q(k8JEGyVIvXJ3;DA1T(<z#d~K_8+EqXDm@Jr**k(nc(aZ4s7qndeF!iS%R1k$-oyi@zx|vLOFtr*6W`^kF)$sEObvw&KLC+k;CU?(F}M=>KA1H+pmRp9|D*_2D3Jw;jo55%@`pEP8uqo=x^_^e}inCCEw_w<3{+_N<?9g3~yI}*fAIpfTI8phV7>99wi3Tv~CxzAD{M^QG;KRz`EDEl$<=+T_*-D+7o0Z@DJvH&dwsl(1kfDFa%AA^9>!fY%+Fivu?`~r^aV9vS5^(513gkF(opKtIE@2Ck|-qAxw(%azdwM^6L^tO%a+fv~JCqomgBszvhA<uw$c!mOHr#PmtljaWiQb7bY|A(U~8<rHGt!$>3)5&FtIoyHjxUy<Uv-K3RCt+xS^*fI=v2@lUkk?RFXr(v5mp2<ERilZFyp8HHaA9nS$F0S5Q0D)O5rIpPy)d%Fo#O{m`RMNKdqQFbBj6p9g^23mT#pH?`nK2f-yLHjd+%8XF=$B2l7R54!WNC1Mfim{7=MH=FzB@8ddI?ooh(f9Mu{4MvrD5=T+(0J}JL27?s-UiN{Q)GV9aLcpfnZL~F&{?t6V%+m0zsBgXwuV1oYnmj79`)~jOEcI%+m43nEp`+&;6An`tas-eFTYKigcN`LK$G#o9Mzw)eE;a+oBh4#+4i$%fBt@J+jRej{&xQ<hXBo2y(yQAy7@@eYm#TdrBm65U+T&DLzW-De4hRAKmPoz$hNop-<l^kkRF#EESj=F$-~spQ@KKSw*V3&j>S*a1*-a)De>gVryrh}GmI1qG7NiX#L<X<t#$l*t>!-veV{(y>o4mOxBU!?(d5c9OJ0I1#I>)}<nJ0cQ=V$1h6bn6i5mg4CWk~eu6H<ghgD`XEn}m?8|pBPK$OvUmV$$l7LZZgv5TVw_%9>Kb)1M>cHmI)ceJ<n^Jvei`q4Y_7|7$H{?TJWGLIZuC_ZSesZ?a)h+}Cl5ZPnh@;l0>bULk=8IDZ3z;(52L*gMuHt!@<yb7`1dG$XNP9@F=u<>$K2RO)mt%vjInN>RwUzQYQHl9W+*_E6Z34I+Q`FbI_F-%QTI=ViQsYa8?%WS+TZ{d9@nSK=Nv`Bv8`P&iY3=wq=6VN**#1PeBr7_ElrE7R7%cQhP)p>s0c;GE&o4$XJl_wt|*$3cKIIqWdQa(tIb9Q1GiD{0QCZ-|yd)!&d<Ou3c`{#d8C+F*3UCys1_f5;y?BZGqU#zo=HqwaGR@IxOKiLvlxqdz^XCL)PvuE+Q`_U3+T0a=Q=a|gW4Q{d{&aFLt#9E$FlA$S|(cq1Qcz5*TaQ~ORmdE8}ckBNyxBmNVaB^z?@0&9c1XAb8nyb@u88cr%$Drj8vTrWFq4Ou84y4^T(r?cLRn)3ou{z3!?>JJ-xWXVX&dlFNe@trau-97Y>@JDn26W_Xq``Mj{$x^2Sq$PJ=yk@m_yausp5p+WO1_USJsxE4O_BY;0RDc!ZO2Bs9PlkKIg%O8%DlUbu$%A!g!iW*VDdr!wi;hmK5KvsrjvPOq~25|)zI&7k_q`V?-=WFqY7Kksy6+*PY^Ct^6l{3!h9(?sXRkrzL@-8E?c(3efDpFox&*gx_J#d9#4@X^HC`ebe(!C%!kh4n#>wXDu}HfWJw@audL5FEU9wUy9)w$=z1q(AkHHGt98QTA<bWxeh7lc#sY^Z3S~o@=s`OYrLAKk(+Toc_4js_&42G-PRrZ-LH3zmavyWP+YiACw4X$%n<GT`Q1E0!*_^n4sf9U$%hgJE4k{Zcph-6c$nI??TUYIleh)2Q`%QQON^JBBzw4fB-<yY2?YK7NSvN+Vpa%hwCC^wPYb-K<FBw_ZIe#i*R^dmQNSIpRc*+eV=>g5hiFvC+KQAgeXBv&=8zZMt3a^)R!(r8|rc3bzK@&o<TA&S0BnMwOo|V}yRBz28J~b2gq;2}jmuxJ1^for^+w`t(FZgI%C)a<Zg1V%#kW!q!;p;UbAX0pjTC;20;`={>Zt+M?kOs*vd=YM4uBYMOdN5+>7{f2rBj2yv+G#F#qW{j{duHKa2Zn~tzhu8~^>CBHd5l$2jjvRpK1clAtT3W_Gple)<TZCVC9qxkA>uAELYy~7mEFqDd*s&L4ia9dC?XFwqOJ7r+gc_F3co_eD2Gt0@>t&pcEVZOW}^U{Pxee_Xt(xYiJ0w~%fOA|9tuloxK`e?!~V~oS&`sR9xLgir8}`*+Emq69C}fWTF16ZAfRc&JL&4I`xc_c^IxeJ*Bw@5xiP1@5yBlOBb{Ab%h=xMGL0?tXf5vd^<O3$X!0ee>Z&GR2m`@}wb_!-&#BSIS!pT5tX@`K+AH_s*4I19w=1<Q6A$#?8gqU!mUcN`&n+)m7fD`umv93L(9KS8Nor<FQkzVnY^O<oDR)a<Z~Sh`>yhrSsmCTsB;25cqpD1pUs)zhdVgq1^*Mea#5}#hAJIDES!C7VtHr%mhA!(&U8RNO=GzL5ro0nFp`NAG4?uajn$z*5`PeXDm=V@)V)R6B?%0p&yQBmM0%GW!Z~7f7i+^6zLhDP_PFJLJ#GbAZyX1tamFK9})g%FQjKdiWXHSlO(JV*!KEAkaW;S%i9-XeaH9kM*(<?(~5F1H55FGej5s0pkSk8Wr8aDN;&OT0DX3rWg;1{SpUv@C4>)*Esuq)cfg(SrX3J(Qhdr4PcJBiTF;CQmgTl`6gOV}yZpZzd~Uyl|~q=XM1ByQud4`Via6onoIv+gIqKEuU<tTEhA3#U;_ItfgU^s}IpjG-`T@wGt)$1DGF^7O2iK$hT*%zK9OKiSdlWSVQDfkQS<t_DI2GCa5?Aw^Csj6WjIoI6nbhf7(gjGrXrJRS#6mpvuNAEHS0j3<F4Tb6&u7a*dPlu~Ljr65MQQ+~?dq*0e<yMy#DGfMKR^{!|~3b~OASh;zTx~hdWu6)}?2m~jawUiGZ#BrEyoo8F+hYy=d=r+;)W*gXksd-q7>O-!D98`Swim62c+q{8aM|6)wcXP3r%*~~-QDn)7NL(G|&76}X%{v>SuwRP5{qeC?MIIY_(;}kr0^o0^5>5&SO1|A>+0TAN7O|AQ>CX;eK!{CfO(3d=?x_zBX?%?Y{sf#IZho*%Q(}4JD(iG;iRnR^eFwrAjH8;~LHjMF^5wTu4o)A~@RG+P!|ctrAoPgiRg$BL*;+pezH@pB86N!fHJsjfgBeamvl)bgVYB~jVn4j?X2f^3C{yT+9v2Rq{>i}2AizJVNR6G5nWUmMwZt2&HVN|Y#_WwL1|tMe;BQsFQQ<7L>A7CYE!7PxFp)$IpvGvokF8>;P1|$svE#qSFycoNaktDPE{Ya?=kk`hr==ECLrL^$)Oo9c`g2eCKswAkonoVDe?%qr%S7#pS|DrMTtPZ7y+c~c7Dhf4;j&?EsF8(pRI?7j(?KhBJl-P9oO;<6v^l>+B*v(Xn$?U(uj<O9Q7fmnl*~hf&^CqnjsrAo6+7=SBqIV=$1-Tt{?vTVw6POGZ{Vs#(g8>$@K8kK#OVXJJP>(rG&`_Qq@1vtT~Ue>NunmpUoNVuS>8>-Qbhk1+E_Cfe4~q;nOCxW>-o-a9u&?^r<Cn0UQ7pq2}UyeapuKwHTY*2Hz$Bdy1UUS8V4>=gZ)?vC#$8ux-dp%BtFuM3;sx~h$0JvF&FiGQYktM?_8?+BwPYY3NRf%PKiIt&_~a*xJ=l+Xv=6g)$d%FL!Ve*USio`CPH#?M*F6o2#*CZjkA7RV^PxzY1|$~JRshYkh-d7`5Qeyrf}wg`K{N__Lr%xR9JFqbP*b{o4&$^Xxk$<G3vNwW52YhpuDcDOO=Nj$N+4`<7`)OHC2Flv>tqR!;r!zr_LylBuh4Q&!6-q!rO9%LUPk;sfje$+e|rKXRAgWPo-NCGM$WuEIP7<Pp}0QK?N^8Nkk#P+fvJJVHQ$dGyV!MQre?bK`#$s7Zp}O+=zxYS!l$Iv@!s0>S42LB*N{VWw2`N83qs%YGs5;9-R_ZSa8hR8m%3|m*~;)qyqH1DoK;N6xVgRxZyWUmQnF?aXQnLfwGP4e8uZARqQS#SBM<1k2T-9%TzCrEP!}RA+2L_-+Hewhd$~a_74e@>c!~w-Y<KvDaHQV)7iV-<DW)9{^xN}=-}ghLo255+b*6w{gxQ!*<XPNU+=wrb^Mcg^64`?_^X*Q@>kORPrrXcCod)cE0rc$-G0s4>w|-z_usyvR5^M&T!rSmvLenCUPxYdYfCLG|74~6s46n~6FuX88&~t@YEjOwN31eMkG6jfAJ@Ew_&M)-*8>-n;5@}o#+dlq`~AIRGY&E$Cxd5ajG#$y35td+3YJ}+q>95|&h+QLK4y06?$3K~M+a}8@1aUV-tPn4dEN4H?b4SWA(HnyT=1h3R)5f5@PpqXVIi?kKe~9asOKZfoQi+s3!|G!*kiq1eo9`RgdgJFeWydt#Bdh1p;|`Akvk3@W5Smo-F<q=J_|;dBag7Uq}q`b)ix;JZWLZf^~X|^bi`-yYr6aK4rIwv;t6)T3wjH?^1NfY`#e?);)ajcW$m26fwE4g7N6cVon8lT_eKCm<GLdtrlNNYMn(Z5_^a;Ct?v(y++7wE)vrmSA0WxEg#lEaCY)&drhA`TZx1?{xY_pL2qG||z|GP&#1~=<UzCf*MA9Ni<Q4%o9d9HkgV!Z(x2x4`GYKEJgPVO1itSrJaevGTgr}(>jsEL@?mGb7I*}e1UssFhFec^vrYdJx$YEV%bth>g&YQ0=KVe1+Ik~X3Sl73y$}+C~xHeU^U&#}h5dI3N0=yf|5waY3o_2@Hz&Z)*VDyp?9~c!B9*2;vDN-J+%S#jht`sHJOt&U^G>l6BnXoe#C9;6YyAnA0HIGO<d+J!TnZn}bLI3Ta+8<nSD+8*DNAl1H4gXcpcc5d?Y}}@-7MtzUqG$^Io3naxL;uLzK-UTxtG_I&DemOR8E&CZ>iOPiY(ydpSGFfD{pVf{sW0LBdo$t0F`wDhUo@yV4ZqEg>QAhrvpmNs6M8o(53u3HGA?$ew6bp~o$QS2sUoy!*;164y+G6-SZ35j&v6u6lr%~)3_#Lw=gDAe`z&&U0&|*!sEZ{Rncuq$1BM{N*D9zrZG!LmPoh*F+pjWWqB}R@`lBrev-iaxFj&J~rmk%r5@<U--}KL62#^w`GTYY3F@)yKY~bP3N8c!{gba`L4hhouHLPO`Lnoc&!7c*Y`VzaO1888e{fQi&CV`_kJcI4UF~I6j5M<<tFP3K~TaoUofCPNv(}6Sy#Z?R-uj1x0_of$0%=qrntRCrt$g$PTlRSzth=a3sx|BLOP~oD{h;&K^p9~yY(yq~a?5BG`{b;p6ujl!bpen-aqW`7@u=`&;T=&*|det26!k2=!+g`OkoMUnhR+j>&?M_T3?;JTF2@56YAfgsc|FRLde2EE}C!I0m*LqDWDIp0(V;kg{Q#dRRFBA}V2uZkyZT8ZWnR@ueVL1XE#hRx}4n4zznZH?0mlF^iIg2P}Vn8b+pEb=4&HgX@FWwVB&LAW~!t20ugwduhqj{3!7X*Yc!d)^7Jy5y%-BaYE)^1)en3!8>NdMF81#iXcJfNUdFWM0{v%RWXKFC(*tA4%Xa_FySHPj}fw~$KBAPY2-Nc=-KC0hFSMF>@FC!syKN5^}Idk3R$U!;~OhBo*<za47VjXl>6Q<r#`pifFpu2fXfus^JMe$F2HtUPl5R%%3lr5q^^wp2PUlBVdw(bfPW)CdG{2#C#{^<si(2XFKYWQ#lj2aU`uM<nUntl8uBWWC>f<Jfv_4rhwH^$Xew_nl;<d7G|nz6KF>{uZh+mHU0u)${{*&?%p|Wis<_@u2$j%hIjV*GW2CXS3ct|2XNgb_2B15KpB1mcOphYFz2nnQsYMuWft3Q!;N9pc%Bi!B9B^PcWyUsF74Io%e}iV}cOP22DwIL}aA0kus|lUGzX)!D>J*q=-e<2qGWGoQKDnyp5roP%90M33EXtclG6^I=l)OMe@H)KUCYFNpa0$#!)Iw!J+C;Gv4ss+AmQ!8Sx^iYYo=$t#neozFbCA&Xz1g2mV{liFMa(vW(lL^ML3D#nipPpE$pS9*mbuF~nV9vmFj?QJ_O~Gii|PjWI*S77OK?TRs2Ip=S6wLZ6SAv=eo`0auco0_<?Tt{mK7o4QFl!xg5Az-u)JDh3Szew~}{zH`KaKaqBEx$GE(_@|}#J;!;-;>(Q%tRu8nz<Rb}+<w%c@f}tP*3BT=LNr*2c<>>>`$)(gc?(wK<j@u2=eR$LfD|hAVRV;|+M2jUzB&*hU`>{o4)Q)I)7X3v_NkFQMo~chDo4z9p-6z;>Tw;JId~y-8N68$P(mX!y-2<q@<T0_tM<+Eo}Mo;C6`_jMS?Fr&|Hvy_69fuGtnIAlXoBx>_nD)crR>aqNaAPX3b{rn8edUSAvww7kCLggY7luA<2e0rxp@m5cnPJ`M?40Mitl+Ni7yz83J?CBz#%E-^Zp<qj;(C(i)=&><0`2*E|z$0Q~y=x9UO;A3vs|F=YSH(yWMfiV}fxCZcIE&w``+)^u}bTupfZyGGkF-pEGOsly-Qpc<y<HEsn}IaE+(0~rBinpY+^aET~mIRx6#>R9Zvv8C;wsG~`2Vp|w@R)nt&%H%j7*u#Lgt)n!|w(i&2DdceU01E`_5CUP8JX2rl9E)F>!(W^kO9=<@h%ulGHQ_suSO&_T;Xmxc14~-Cnc@dIK&yB2HT5{l9g{Hw*GAd$O2=q~)_By>E#YfGooH(zv3K81QUFN~<{`6a5y;{-YNZa#ZI|m|ecJI0I4fxwrPT*rv-)bpE2t!vlPUS-7@fXhGOm$jsm$5rG77WB8-6S~ctCGph7^JVdg6;gBOO~>kR<7GOuz4QwYAdK5kc@m9c%V0Wo2Tag1x{PFqb0?Y_-UHQChEC4m8GjFUc27rzW5XYyhVBkQ$8zini>EB59bXi3Yk@-E`CV@p~Wuojzj3_D5Z189`9Ur*SL%)!s$j)=l5$En}gB&3ln^_~riF{iC1ujJcyYDLfF#?C_wUY`oY+PDIB!B0Pm=6!yJSP$XvESbVxFwxTT@FMftG%6sg_mMlC7NILl@Qn)e21~+2Mh36?piwVE!JPE1mK$4VVeb@6MV4e()nP7C2yD{wzrFSaPX6pD%(hpkZK_QJ8VbrWs%98UAQvl_?1ZzD+NxFk>SMXhVuS<}%g-gtH<8{`u7TL}w@YKVns(DEAofyGQ<JD`;w|rDQ>kduW@#sk|#%e*ue35{XP~HX+6?{*{MxLynwM3SQFNJ~4oqr%TWm-~neIH`FtkY?=<JQ)e-A9EQ@N8E*elW=hzM;Fn=>POR|H~y6_2r*}P3g^?9p>~&b+B59Y6O#0K-V3P8^pqnS8c+Y+ikfR$7!ZWFKt<SqBq1Wncm7Z=YdgdCgaL+PUDhQTf8&hrn>2^^+H&G^%vS74Y%jh7p)fTXAfpHNALQc_o0ZJg`uNPB<fc$eT(<jUa{^i^F`HaVNSKDYu`b4JoptxYJk^G#$`q6xZoaG-?6%Be?FfbwpV!h+E#QL3Yk~^d&5&W6W2X+mL^V;M5;DDg*jJXKu?+Dj&aXuYpO$xg4S$`06&8)E*GvbMqNe5HaRd7M~$GMD~cgC?gLbDmYA?>rB<=ODs8R4`Um_T7r};L79PJWd`wt7v={E0zN9b<xT-~49q~<q&EjP~7i>T}@~mrf-XqC+NxAqTs|mlz<FSZFJopm6yH661WI{6ni>y&Oy|qtY1R^k5nz0(|iMG8@ljYG8iW#Yr^1RWnoTJ!Z8cyy;OcK<`bm1|}zwWQ|JprKjH9NIhEU9P>kM@$S@_QfNs0?4kMiD9Q{MmMFbGY-&aayFmJ8B4MbHTwbJDq7>5)2Tb8(w`94D2aY5tLR(8V3-`Rtr@FVdYB_v@-vADbcZCNqZ!(V6|u{@V=u20gc_M?0b}EDMH~6>Xfc;y4o^Y(nK_NF!F$OTT~3`XfT@IY0=>yCnE!TU(3{RzpE*0Z;9VPvZmGkLkQnv>+k*HQ7`F&=#yhzT*IA8u*ElL^ID@99aS@A`=@MC>z4@0GJ_kcytj!)zAOA3DvsVrx<j{Ps?>cF_RD#_bi)SW)z;wm9yZ0PIS5_#VXF_cOxoPm-jD?jl(kbME~9AllFRV#86U}z+3-0JUopM`Lu!zSx=@@1e!Z_@HhIs{IhB0O3B{n!s_^;#=xlY-la_95XU_C@T+P-QLK`P9>N0a|2JZO>b>9UW=XZ&^LaRPVB^4dj-Jd0XL4Y@<zhW5N2`U+6X-4Dl#Y2DvuzuFUl*M4$Bruwuw1<e<U>(b9r2}f+Wcv)@tu|yN>qSfOeH9Hua>F?HZS;65G7@LGc`*S%sN|Gb<#($Wv$ENG@Hp8th&2fMMeAJWr{!EvIw5iVnzP5xDjl%fU1K6)!t|6i+siug@0jnTc;9$Jpse)TK4;efCty^6gu9@Z8d3goE8*y`Uc5%yOEp^N@sb@^ZGW=$t@|ysiJttGM*Gd*dTXSJ%uz>|#BrE*9JETrB-%BAVkDjo3P<#l(I*zHt%I*CNZ~}Ki*sz)K&iM$;waY;ke2}18nIyI_BtX|;)LZ<2)^uL-uo!#!^6HNOtaQ09G!ihYotTjQNx0eE69q6^_91Mb-mEZ<(xrZ?8SPZlZ!D_WK`2j@x)djPnx2Ir)harF~vJnO%;F{0sN?7yjdzMxLQ?B@~n=<@qlH}Op)82=bYXAQw3}92+$@SmnT9rM*n*jxH`Pm8X(vJ!Uf)f7#!cjxwODIEL>;dhqR4omG^=<BK`=3*3Fx5%jriEm?Fg!a+>3)LzgMq#!GK=V4tPhp-&;!&J$L!<i)7NKvM5nfcb;>dhM{=)#mC*eil^-=$l=IfE(l9eOt&f+6wv;V6D)VL6$QI9JycU!pZho!8ynaXt_luS9_5eqEV-gefdRV^6#)QzuW+cKEiur{3(PKQbZvT@2?^X?3(2bY>{r?iJ1D{*_P56y%<Unhfs=C#Dv}&s?usHizY3D_Q%ZbRHXW$`D6M_lpF<_GJ>DNQ?jI!tr-gEeBC4^x|;r>ov-D0DRGd}TcY%>wI30sG;Pe^T9#LS-hHWA2IEbsTQ=YI|BvJ?<{OD)fWf!sEz0ShmJ|dqIjyv6l~#XX3%Jg$3(JNq1>J}`juU*qQF+GTNp&_ZMfvN{)uMRlh+a_d@#9pM-*LM$0R`<t5pzl|-^JphxAHr3bJI8GCZdnrk$mCb71tCDB}~ZDiMz&7^rjUD0N?nYMS2yPU*;9=t%_v1k4N?x%F<SK?!{o1-iT5=HvK&uwRJ^6&pL~M5cQ{eaj#8EVqh<A(Da5Uyu{Sg*}6C;*!#L7#yrw*>i}>EMo(PPZ#~y8Gumbw1rw(6$`jr3ao{o~ol({=DhEz3q8K*~<@!)Bh)mEUc#j7{-ulfOeH$UTm{z5=8N#I{p8a(6It+_Qz+QlICENtLJZL9A(jzB>vmnOJv!aoQ+_n6e&Pr{?duby2!YQWStmsKE1Q+%>3q+Ofn^{vg#$3`)^wxo@iSKGNoSKghbo9$BK}bSoGZ%VMKZQm^ioTSbLy{_XMDi)t3E^3xoY4~#e;?Lb05ZZeVp<(Zuc%&QgdCmr$+8>c6AJ1K;90!SmBIwXZfLSJ)0V$11S$TVlu_L>;&42DWG;`YPb9WfN;ttok9ffwn*KcSQc!)0oip}i{C<V2uGxf)Iyv)SK~Yh`V%>ea|7Q1i|KM%1Y%40W@=eTmHSnvG!{cyk?Mje97z4?8SU<jTNrdg3x?FO>F{7GMtG5(cQEnfqnCWNFuWOnq3R~mrUNYpaw0G9M1AeQ|gSG!F!)0l5+N`R^fYJjmu+lMmr8COb=Qwcs*^6>nB5Az;rHm`<_)~;xPi`^-yhOUYV@|P`3I>;#|1@26!9@g_bM({h;ogfPdw%ea32x0|CGuTi@#F##Gc81C0!(^fQZ|(r&}w$1tiML~H=#aOsPH+RF@GmF%N&`~mJuKa&-V`~x_vphS}nLn$>M|i97EEspX`4Ctcgyf2%=*wl?0SkFr-=H9Xg$a6*(vD2D1_bM1-cbZfE%uuj@c^+vRAR5T$3cTp-IAkQkTK@~TjdO3<iOHvI@JnJK1Sp_>)O(zY1zM_$x7H!J{WRpERm%6pfIprqwW2oO6M1K^HbmrRW3$weNw=$i`nJ?7*pqW*BEGhvkIXYf<Nd^H~tNz_ZGal6bu{Cj==!6UvDu3$!~SSha)fnteSfI^>=FeDMhH=TcK)MP@ON-4^CkABHe{#zJbW?9mf7=Au|#9vE;aS(hre{Uhv;=Z?cuWFdxRJqwi|6R@0{mrY-d|2?&@8I8&%8{&Do!^j;Zo!COSROke+DhY~8D*L{*fjA`NB9lL5e}XQ?<XTl!pzkunzhU$%&WiYXL~@`pMem~Y|6$hErr$R^@C&+8nns`nKwb`W=^1@t&=&8E<*hwme7eNJOW#F#7MOkRD_W;MiCT=yn;t6xUNO3Le}8unS_YLCdJEFG42~JVEenQe&r0OiJ^s!WiWjD-S=`NTkM_z(5c;nisM6D-GV_FJ)piF34~<)guwemkFbtTUh9!ip!>wK?T(62vCk{Xl~^iY@|DjNReE_1k%w98d{%`RJzn1qsaDk-yu<A$PoKG6Gdz8?wT%0wqC*-q-(WtOPn2lbpY*s~W}+Mr7HoY0BwJ~aR<<hjV4Vuu*F!APx}dA@8S*7Vwf#gNmV@id#`%dCA2=5HJObIo*_v5r@`;gCGdngoO-~=)7g@jGKN~14HbZO`426Z@9_>{Cw<>-|Bl`j@tbCdH|KNAG*R>{vJ=j{<L&As0pQ7}9zLQM4wEQG!Y2m)-Z5_z;KQZiZc{i}flT0GonTy9k^@CjgfxQnGLcvHgr;m2@4GQHMBJ6WK-d7kP2tUXKec%tH8caclCoRLsGm_ZZi;6cX9SQOl=x{knyx+#YSd;3`=XV#Rgg8iPnxg0L-t$}?ygT0i4<R*ZYWyl+(GS+#=%$?eC#eXT+u0~sSN@OV>i5Y-6<(J_XVd7sS}gCJLsL!%_F^hKkyA0+8a}hyTN4HTTyx2C+0%NUk2`pKbid}k&K+jo3@$m3Q?|v7<m)mFe_Y-<BtLvdfwi;*5~>I1rkZ^iKPC2!c4)_ZLy;|3j0`Vdl5l1!2!Oe<uOGue*6pELpS*~EP+TTxi*p3pjrq|jby1oISoM(ZM!F*FFK57)V^^3t%KPjx$3Io=IdNLgnXA5^h`Q9|W+MP4D0t{}cK;x~=lN<Go6id5T3Wi3HCSuQdR}1a>DXCnvOVjyw$j|(6u}!f@beq03}ua}AA>^-EXF#E41E?}q**}qZO<qyJMyHf&rkF!bwW51%kIaLP7sAZ@CZPG_Q8Bz)kTcX;H7S}nq4+w*cDj{i~7RIpL)^QLl6uWaFRgz0`AjDJPuu|m!R!i&C3j?_m>X6{;dNSDrx}|oP0BBHIe1>pcUg0oV5%zc(|4X$+XPMr3ctgeHgD_Nm6x2fTg7KK^|Xn=^*|s3~WX^=Rpe0tuvm=DJejAJr>%H87VyA6FsupHNetCMwA0?R`g2ssM8rT@l01AH4u6)|DaX1x<oj%(Q~Vn2FGX53aQOK^(SnPEoGN^YECsD7pUhiequHo#P|EloEe2n>l>3^39>B@vv>crz8Wpf#erWdQ_9BH-1^p2x8;HcOo0?o98GK82mb&xx<`yq&%!dB8zaQbJ9eB-6qRm<cpDzv20N69O4`g@(67~uh=5@}bDz!rz9?6Xuha;G#JJ{bMmftE5VD=>ZN4jLoJg()w#muTBO<B@DKStFm8^&chdugUTb6^X-BVs%RB=J#xe3^XMbd8j6DTmiv{W$fH?%VT{oURxCl5KVnPA=r(CI#WAV}6+lka;UKJ3s&dfQs7H@wuC(Vp3^EbpFCy(AkRrxXye3dJvOM71)1&Kug*{Kr)(fAQzUu!GIgskKW+==hyfT3u5+T#DlLGZdgISgZiFLV!&)uO{5uvw`ZS+tU&1k|ytI<+A@KsFstaWXr{Ext(PdE2L+6j*ro$k<azwZb)~?8{F3VqQ}BzU{uHWAt^yvRP)6UhOIoPTSiP@pPvu&-|~9J7JINYT8-F+?%Dm`m_FbXIyRPe?YPU_5d@)*wa0Zow9?64Sa28|GatDF!4>5#hwUGpm=(bV#Z!VJv}O*uGqZ*;PqC?Y%wN|l?+{^?(&+gVU0qBk>MW#<?!V!CeSw}e@NACR8LeQj_2Ofe121l}yd(8M_4Fxm!~`9FD$RMAw~A8RWaTZaxRQYNNw#5xXoqSU6uu?w9ybSw0}>oYeJ`0!h!TDE({X{(Z>LpdgcAGMpFUaZq#ub!5;*I@lQFpzW*;5S8c`p1>`Lk%iyP(y7fFwNiflD6m@K~Vl#N}o61~ac2NZIg{Uyq)F=OMM!a&z_nbPH0>hBm0iRzstEgZtuXsxF+X#fWVNPCS)gvB8=BL5Jk_U3wJhS8zs<DD*iK&rxYa<0w2Lz-(>nBcjYOxoCOMs_ApFQ{w~G>xd$EJ=OQ9Dp@+>~9Z75)>$WLdWXUd<q6P@?MVkfJpMS@BPQS*Sq^~N3Zwa?j2DtX-vq-FNBV+$c|W<E3)@9CY9uN=$w{D{+*&ZDi-v2+A6x>^hPPK-}{gK<B{pPdFjuh&mZj_9T`h)boBgi|J|`%l;yKWi%Ks2WcIxL^R;<_+@X!I&*6}%{^TO{YrlCvFBBM<=#fpoiojnx5?h+F-T4c|r>fhTKY=-HUJ7K*>Fo9H@!sg&;odL%d%uoAihv{S&F<mPgdn=V_xAZ7u7AfH+rz>Zk2VxL?DGXtP@T@SHKkQ}`rY^0<BZ&dW?Q{@VeHw_FT02PyFb3(!vXj9;Q8_X>-W!hNBk>?gch=s;JO|0%7WKV)=St1MUNzu<avqwAko`ehIbQkIuiw*ub7@p{o$hJ!D~)*8-9%0#sM@?9^_`R;HYOz*&+G%64%7}Nokux>%?6bv_9sHC*gCuAi-<heBHQHVQQUcYhEBWI<VXL<ivFM3_gi7?>5Lw+74})a}p2U<)xmYcH?+IJ}!K(%$@&Q9Q$}Hj(h**W)+j$G`c%+V>vc<Uf?K`A7h?Z59SQ~eU{MWu382dGzpk39WhqA?YUxRv*C#04ip4Bp9_XKX*}`Mfvv?{HVa}owOaiRfshfY^PJM-1#psbH^v^p#U{`yl4e8dRh)#cr7KC0syWAw14s<~kX9Of&l+wk&uijR1Oa*iUI<PK?`L-HtG~p;k_j-L+}-kS{I(ij#i_iasSE>gCOOpRs|bA}PTj3ORTrxzEh||w)EkQE&lt9h0ogCeR%jJV@LI4*pjdvU6}`+CTB*XaFQg=a&z2~Oxg@pP{BQh&Yz2xd@W0|4%mHb%O45Vj--R0NwhgQb-8g4<>_we#z#$$POae7%1o*%|nNrHRcYA&Dkv>lqi~j36l{9Un9%p68H?q7IOB5+Lz>t@I#?6o_g>sQ(ayM8H!?1@FkP`s4iq}<zT+BF|Vl5Zu9xYYjTo$(S3-SbklIyZuXyle`;x6ifk+}6nA1f|Fq+JW*(BK!k7!oTin=kFTz!Xlw!RP?_n485@ft7%&)bxO*rUeuC*+sP(s7tw}nJN+W9Q?XU-(!6m<*d04PzTr5lE{o<gd`1$MGlr|vP7h#G>S|(a6j-8!6^1!5W458EqMtg+fEcn(eBMpABm_WFN9FG%6DJ89BUp-T}*6B46@H*NA7LZwEa!pVHX+>7jlW#L{J4c1-)aGQ0RW*k@XiIi#OM}WAt^C_oBL(fDJJ?C9&9$p>_U%CFD-cf#+7U%LYCh_RUu=frJh`AoTYCdF!!#Zny=NI2d^2rpDg2;g7HBL&ZeXc8HU@%VBj>fjrg!3TB6&w4w7OiKrEP_`^yafBnZGxE}6>Q^ktxaY;H78-q|;<9r}OGQ{suDv<Xfs~K~bR&(b|q#d%ur#?-WQStj~G*?nD2@k}?x*i@Xl)5JtQTY+&Wi_LVl>_e6bGk2n4XQGrN~S?@0!2lrTF`4NnZxmY04NuKIFCKhMljYg%tK-OlRgilz7P37IsrZi4(G><`MZv>oz!F86yrgAM_-?Sa$r~bc{Lny)&j&$+P7M}n9s&0hRTXI7UX#)r&3cbEt^=jnv(<W;qyLlTV8_}{cedv$jpnf0Rs8V<3I#0d3EcM$t2+ukk~-{iW+@eAJ+BF!2cxi8;PW4Pm>UswViF3E8>u19?&h$9F5u+16FCRUA)1@odSP*r&L%h6P0t-bXw<asKw=I<-|rHE4<$#%_O}BD&_H1GFhgA=3$svLN^Ptwj;P|wsf7f7aRw+cIltBBG}sJK##te6Ewn<la4h&#{9W4;nvKCI20{j8||X-1d&QWc!M-M1PGrJreZ)V%EqC+DcL41SQTp-Dl!1?af!6i4(B(Fl?KpkH$Y+|HHeH5X4^~~j>N7Ibcb2}q(j@i4!e?!N%|7`o0CoC4-`fCP3l9^Xx=+Z*_ozEGKIq4;1_xB^L;OAMfS<o9xZEcXirWbiM{;jtTmwS_?PG5n^I}*{~**{5yrfJ&Vv(Wgo1I)Obk5>s)WKyPo<j$0xhdY$oTXeMRAn1XiY}&cM%x+az@!n2rQFn)r=_IDpG*fBGdwWmi6bRKT8i8q|4OOnrO-vDp`3X3tE<x(~Plz7(~c-@v+O=a-QSdQ*z;~91#fbG^eMFEb??lRmdzYyG}RWTe{6Wy<kya8KX8(7_ED}FTWPCZWt^fcexj!JR)Ig7`uHV+*kXCP!-|7gA`T1#2IFxf5WxdOB+6u*<~$Ok4`16Ng5MaHk|l-Z|ofFv(BZvz0lTaD@LC0s(<rwJXz%I)M--4BQR{*y19{InDau1%_>wnI^=8^dd`kM>33}n>fopa*Bq;HWm6L(mi*i|I{;w{5<5xA<v{(qOtE&JSJvr}f94n5_h>A+^Y>OAYqjs8U6X$%349|%#ui_c0q5WxSl#V}n(_5%v$Z}($i9C_#SAu|&Y(yanMThii9P8}VB7TdevI~r3z&o`cncrcCr0PwXzVbu7Wis(>+j`aLTg^{wtwewqvGNl2Cl#MJ>nH}x5<Sf*s0#|xi=<~L8IeFawk8>!IgnCX}lcOB8%cUgFtk&AtI!npNq;<Mds%9nv)5#F8bj<!~ueW+9ioQL<k(zj!1=;scXlZL5}0Mx4s|2qy2CGN&qe@V#7!aaz#4l<hUn}y%Y=xZx5@~`?gj4Hj!xca>NP>wcJZRBK_8&A@w;03FL204yg9E@zG?4amj&EB-Unc-ODJZNiU*&h6lWeZp-O^`oPxdY(1&|Ld6Z%MXVnu6p^Go@~hZPlVzAH=W!l!;+C}B&t5B!RgkYqZa(aurY1+QAJ1B>QCc4E6nmJzG}@sXFrYYQ8|;gXni0K@e&C#`C%ty!HS)M=cjF(LYD>?#Fuz_t3mvtlh1C9y&lI<&-1sCg@BI@swB%AY9Ba)uh*0MCnR;{b<m^5sU5HL6w;OrUk#Gnk25Z4=fyT4A%U%aQts_qZ@jD|W5lfLm3Tz4|-J?eGVGXlKqGj?+L9<RZ5?mlXTFXebC;5}8XHIwp{`V1j+C@d6G!*jMwma0DHt(iR_jc$VMQkT+Oi1{Jy+<{x70Y^HNfxdBkMvB*mGbg)(>8?jm$EWjq#S&O?`~}=FbY`KcAy7)kP`dyAep7Zl?(+}6Knc-!Ma}g)&*V|3D3l#rOMWrQ^y|?C8O10bETHl0Nh**dJI|(IPkIy5R=zbh=Z7R>=I!xdd0;$FU=AmYUePyrads!SCEE2DT3S_tlV;TmoxVt3!Xqgb&Y*EO4h>}`MF4&>WH?K&Br{Yct;vXq~&S7Wpw#!QLpAhPgYB~us@%~`YU_ZhO`!f;>lQ@go6UNd6k#3F3cw4ux&KPdta+DkwBXB%k>)cx$u(9x-Aj_nRuU9Ev1>n(Y=o!qxVuK)S&~@H1NcUA`=!@7DkL}p|c{uBqrAJ#;H3ZI@LLT;aigC#SeE*PBa!(Ni5cSAVGu)nGLB%tB2fltND(4OyMOV0?P}tTbRJIeI80EyHUsMrKHCBY;bT^(@DUTRCHkG2tD_>Fm6`&)_619`nP9>a{Rv=veXYknhCQJj&beHOFOU;WXomFk(ns!;vbZMyNl^4rEPdmOHy)|D$nVK@FL0+X}z|s7jv>>e&RoR2H~}_u?O2J!5d>;;31~Om#Jr=%1@>Q7dPh#g92F~6#F1*I0l@wzUh$AbF;zmMcvwDi8wjJ={9O{i%4<hRYj(y4}-2OoNhzpCjkJE#$9CevL>O+n-uT*QzLRByE1zPLg>Q>ee;J8eTD}B?xwdhwbnyDFVr*z+E^momUlZD$DnG`N5(a0fk5d*TJoamh%ajn68Q}tKZf%i@<04l&HCQS*7o46XNOJu9a{O$t&tey-{#fTfJ-J)!>KJgWmmgE!2mQAYQ6S>I4fdgl;CkiWY{^qGgfvj$pn7%`|npx$OnjF>8w%oUk;#zS>V;%Fy4ujKUpJ1viPkl%`uH@nV2NhSu~};D^_kD9GXAkBNN5xBWbH3lq<4?hfYxnbC6N_E*W6tUN+qu+KRX(6;+6<Om5OFhUldfMzvERsUAWBqmB30nI3-Y>vLd!wH)u7EIg;QzfzmvSdE9HKCv7jHK#czVl{d+hW^Ox8#g%p-{x1bGlWI@I&(Dq0M9-YnP?9M*nY)24Otsu+jY3cfOMHgVm-FL(^%}EwKMnGXWVA&Z`h`2UO0pJjxeS+nOd7=HCsBPr8}&4tcnxcV5$Ml7X)!J?wpIZ0*;sCwY_MgpuZ<)eosGImblKdV2?6hY$fngvc^%wPE|5g+(*aLc|~zj=QfYRd=Cf!*j&mmv8}b)yKrXRQ0QUn9hNg)f{*DmzvVKnhkmq8e{K@l(*2FnDUjpz2X&yc^B2>)sajbNvHrkyH2uZRa#2+w?*HU!Rukg~mOclkEZ^^h)tBt5_8kxisblIK5K|zlEC!C85nYFdPuakl1A$+BpvS5HQV)d?A8N+SNzu8>jE}jDI7ouQ6{k?dI?)p7q25o0cV<mdsQ@ET_wi-uybfp>R7<z*<pq0nZu*&2nAVt4t;Ycb6ka~L^bc>k)N|IR8*uL)TjS{T3eVdiZ9mEW0?cZ;xtIOLe5GIJ;x!%R@;Y~c@4gCfFczyB5+5R;rG@QeEo?_1WeMSyQ*U~7XE1A=zE0`S)*D2t)cZqWf<idb-1l)kFlZdagC6sneHdStb!b;~$1prsC!JAYkWg*2u*l1~Lr^uEj4eZRUP&oUzLcGYqHmgMEcxCVuvuaOT#28F{+&yjhL0&LtFy>{A>*?POE!-Nky|#6j&1<w1lmG-jkeet7*1bxY=R2McXClwKo_65CTukdF{oG(Wf>JEE!K6deL1g|D15KY=t`;M#dSq~7N!l8r#XdOEDySFjAsD7TQnZL5~9{tHRVZAuwARf8j-X8=ciAyPucd9AD)O7q@Dck33Y1w$&>5`su2(Xpbqyl*0H2uWQiYy1(-=`PG?*_+w5?04!vngcov1!;mV^tdL;GDeMXmH@C6(+^U9p1#)P8ZbRM|&l^MDa8X^A(j|dIvIT0pWAX6HE{THwINQI@?5AIi=^F#u1c$dqQHqYaDpi0}*S<N`!K7BpSMnBulZj3TRpUspCl#B*i;#uXiOofNyDhq`RsJzp)`Qv4!9w23^pj59QRV-0M+Abdr>p0a4v9+0T>7}c#qb7KmQGfs4>FnpdcgLt)e8NPQceNBXFcB*q)eRlPdX|_K`SN)0aP;p7KcbPRwr1N+3`>>BA?Dy2mgODPc}aQ!Ri>;Nzb5dt+0?Rq1BrLE1Q!gk#`>rzf;-#t1US5fb;W;Os^u5e>R5Bt*El-Le>OTj(qMeh+OMrk{U6~v5%H3jFr0g7{|G4u6LxJF!F*#jklAgnR$GSV52@4o5^L^Lb(p;tjBKF0>fPO%w)Hj0t)Y7x6}RKq)6nT5dB~?&Q`>W=*lXd}Zgi$R<XcW>ze;vLl@c(jgWK$dzlAt!g)8^GX-BwJv2QwdUx@bbMsfIW3YeFK3B#-c*pYs9f5WNkUbqmH(6fy@vDj4k+Pzgf%L28W$lu1#jj)>ldoW3gM2`0WO?X`W*Qz>^F{j$V){ps3`N@p_ki=>t9eFuf*t$c1q7Ybd#fGFM@Db<^G?r!U?>b*KcU^UTlQHR$6LwNqxD_v=hLIR}BXZ2s*C~6-vF;d)aOHmoDPn_g*|mIl-TO+WD7m#{J}e*bx&KQ0mR_$T!$_88Hv?R7+pskvx$it18KZ+C`-j$}1Sp+xX{_&AD$g>0Mc<YZxUseRtd6jm*-iHUuJund(>D_;Cn?e%IMA}5=s&5SgCzyJF!ROrvYt&Y@~*+x5+rpi;KRDcN6QmPC%wFjM~F7ix&`<JUK6LWFiL%(Y1*it)n-+p6d%CtmyfTw1qcY8!L9CcV+V5d@Z8G+#zi8Tbevi;g1ydB6VY-a?VKehC;K|{RJVr@|E2_1_pIqWd5NVDy%tO$IY@K!`9t&ngL!3F(t7vaE7aps9>3_9{;IOoZmO)?1L#hSi&RSgrU{clMY6Ar&B(>xIw2KsY9uGBeG7Hc>g_XqchsYJAVt#n?0Fu<&Oehq&xpXz31b78`WAJ+9qIOKs}daA>{76xBi(7_ae_T8B(JVm5bQO<W>J5vI3b+c`f3s8)cZIceSj?GY&6C74b{AR3^pyUaqZZ~K#ew{EAa?erxea(BSG+(IP~?&gy3aVJ#pnqBbyFC-TJhO<%8QY+&Toim+rXzl6c+vpl7NB+fJ_ao0DTB_dRBII@}nB#X;_PI7^fV^9~QihI)HEA#=&uQ0b5^1UAzWLY}V|;$HS99R=%7QCTA=$-!(BELxq2bw~SRl{pekPAryNV#ngAyt$-_pn@`do_p%-OJ;t<$)Nt{NX;DCS`^HqS~;!2FKHuYfLu5g+6$a)@#(kKR$$CG^D+-Vh=z$pF!_6J%16f;OolP_LLNMMa@HF7&K;-ch42m0^PLASTJMM^cmsFis?Z;*p<DRHhZP4nD_wVW5V?;c$|AyBnY>|38n|!?7ZWd7zhg7I*cU5tetrD9T--Qc<`;PgsONq41f;wKx^g>5wA&KZT{o}i&RR)GPF-#%_=kTbl)Ui3$O5wp<JnqcDO^{b-t)=qV+$6L56nLy9m-PM)fXSDWt6|i>8Z{yn|5QL&JI^pq6p3@@(G)MZ!ye@IYwvXjm@^7{*S&fQv2ILk}kwt0Bt%>9ZJoB9~XK#@cPX1*rA3ziG6NXO+^4ufE1W%&91Qs=s*VG1_A))?1!IAszmRYp~%nb6O6Wn=|_#7*Hjl~Qq?&;Y4p>p+3%A@J+r9i9Eg#McpkKY6hy3=$^)h*66MvBqgM2Si+VN#iwsWfawen00GQ%77Py)73TZ|}W`z+jHVob>O*D#y{d?u27uWUFI{l3%Eku{5AJ;|~9S8m!aqOG#mkbQ*9`ripZn7COY#7b%LVt1f5B8TkIzM~K48wKs_f2_W|M;z`)3}b9L+@`)Pbbdf1~kXr=g;@v9gm*>wD<gH=Tm=ocyRC%e{Mf<$bW4QIlHEDWC=c9qtWd*2S>-FqvONfx3Bg<`t<G7)7g)^&wqY>@CwkQKj>=|DUdM&-|QV7?Y`QxSD$5n`3s;yJ<p!m?tw?|r2@v|-60mJ+3UQ*$Ng*%!0b2G^12>#E(OzAMZVuopI$v1-58-zUIkcs<O|#EtzHW^=Qq5lE-FTDa^>GFrzjIwFq=!;=S>-28fuUBtDHkv6qKj15jnzjk#Wi7kCyims}p7cmT7-!43*jFy84uFf8TpxSb`SZ)e8LS>~$r+0`P;kV8K*4@qhaw;MWH($W~v2BnI+XqT*;fPJ_3k-KXtugaky6l>EE<o<6vnP$ZCtJ9AyKS~(ss%xrARQ;SxUB`lyCeM&4dOJTsXM$q@^EGW*@3c75R3mOm9YV=OF&+Z4G{iSdp?x^)8_3NFM<;4Zqn8j}?3d9y)j=h&D|77Emlk9e*-TRPTyMA+tX6KUiEub2maSS-QF~?FCZ`#V`6lQs0e)`B`dt>N1oSH;i&`a-;K7BorU(&(SAFpoaO)jI*GiEL2>X~L&%ge1FsJ#5^?A&ycPQWj4bUi3qrrR$}KI8h8F^tg1(N;88Xnx{<%UNpBZ1R_6-?flJ+?s7=egSxXHfG-YaXif<)OfGvQaTqptC%iu>mUAq!8yche1pF#wTi6E+8_J}IkjX(0e)j7BE~Bkm64Q=rQKe#@I<1e-(l4J)-vcy5{rb9nF9Wv)G{l_RB+%vq8IZ)M3N@qJo9A_DVX3nYldE<MXx1|$QFrYQB+6T?*L(HuTFmf;Bz$7Ro@?-d&#_bd$WJIh=SMqvaM@3qz17%hu3V+sl@ob$9macvrsQgOs?H*@jHzfN}5U@)#uU7{E>lCzD8gf5$B;EkRX%|l&&4}oH;X2Q#;EkvMeKD=3qd54sSE76dLo!%<plZ{2oX*KYg?~CkYH}46`<G9<*JpK%6uq)WZAwm)r4EvEiQbx{_#7<)W5L8Y6s>TSz>#hzw8qJrC4&^I_+x)$eFErB(8=G_8#=&8fv+TBM|s^9mH_ujcZ{@!ednA66GDBs{i~_^bzq3<~kv=#=9avi1yZXb&lM!Ug|3$i*W2u_-*`J#uNbILDJt#b6hCD_duB!{XNIb?}Q(!LC%+ZqUdBLBX2B2va+wJoF(*%-d!E-mJw-!n5xD2f=NM{!n!T72A_CLwWs=&f0b9BO;5;y<3g?TVK+x#5rL8nfuBnRgb81*~nndPURQ&dJn>l?HmQXY?yu}yPDc>Y`cm1I7qpPH%YH#5jG58_%Kk=g;ZD{ZeoW&FJh6>JaBoSuGxzi3$XOb5&8eZo2b7v=_%a({dZ;!93PC1pT8^glgz(IZx3GVz25!LB7lfne*mr1_Y`_Ft=)9bb*v%7p3~1+0|eaVT>YZsC;HsNKPsBld=87wPe6uI42_Q2%D{^3JXY(^Yw@E-l7@4&bxqT1mU`&hYpskH>R|ax30R%8-I<z_&e3q-A@ZP7K0>YDyvfp|PlpGOyqYj$kbb<HJE(0$LHw2JoDgJ-npTayDV;R`(heG{vt`rJPL&#9Yb43MlH-lw6l4_Kqh)h3nV7q+!C0u%j!<HWC%A6}>3DKwW+3;*RK(VGeLK^EEN4J$w}pVMG6Qsi95jSJD@~$>4PT;dw|nh(2trKjsiS(tupgd%DAm{PmOb;(dxvUn58epkn$U#2h*^j1DtNml)@6+y-hwxbRV}-JL|Nd?BQ`qr(D|K2($kXcdbJ#zfmb<p^way}(cz0<55oavUk-MG|B(Y_ShRkh;Ad@g_vL8+?cT8!j7JCL=Q%#y+kMkZRW29_SU2GLB+PPiW-f`%oJkePi7k1oiay9-a?bsZbAcXae=^;BJ82T6Y3hfHWcks->k)M^=<#UpKc2sSf3*M0-tLPRhwqQ}LXmEpJD*U-+vy`4AfYw<q?fu?hE+Vpo63f|EqeG%f_1I;u8Si%)}J7rMCcEwF|!F*wBl$Xd2sq3*Hnv83bomoABeh1(-x71tJk7QT-F!$l*w<+F)k4<%NOqgS!OF_h)kW%!qAk)Q%qkP4|BPkNe!+85tW)H4wbpfz?(qDKC}g}>7q8SkWk9SHC`|g_SPLgh&3n2=vV?f9$*&8)EiBkr&N}lXg}*kxwvBx&_b}0xZ=dvj3|+q%rs~hl?49L5DnqWeE)21#KsG{{MV|YlVAQ?R36LLwEE=!TAj;aKCDc_cORGM7usWC$$JP>SJgxhy<60u?#KjsU?qnB;?Z;IPs$-@gGcf=v1*xxFvDjmU)JoS-bUdWy)L6+`>um?ItyWa#2i5F;0Tpxqfw7RV~pC;>(hQ4!Np7`U$k@hq|*jF*rnuWp@~XsDW@~QA0E7Y{hw4t=RbaY@blhVl3MX=gvJEe)_-agHiy0Iq@i9;xL}Hekq=K~Uhu>BYy0xI_vUT{#whQZ^07xR_h0XE2{sB>o|x;e4-S6TyMzHt!tHXHP8GP$+v==ane8{OZ?L&R=UQJb32=^D<aitx)FAjQ1UV%NhY2;q56Jm-=3N9^$KKl^7rmAh|E6!&=VCDtWuW?mdX4b|lI=shsyLZpHK(fczI_H|>5=yhC{jZ-<bRpspRD^TfixIT#?IqU>s2v&NP>o6hD+VNl8Fxt0gN8>m5Q|zeW+YUN+|y2e=cFGbbaa(P*MV_$yK8~$Ck62PY*IF>)Dn2YNbsszUZqJnB_}8+k&~oFyV5YB#r#j|MCz|Xx((Hm#71@iLg!ho0&k)0?x0cuog~@7?KG^ePBjdE{s5_1i4OiJ>^-CIfWBIfeA`s>(3(kO-p>dc~az)#ICV@_t{#DB!}z6=C6$&i20NENEH${ZyL6jSHkb8`gs~7+acm{_dTxjk<B8Lt3lN>e@UUELWtQ33c4gWT@sGM6CaDK6%ud2Sd2MQo;f`YvaPN8o!N4;Es}{_kW~^Nm!i>fDS$yO+enn(6F;HNq5}H<q^<J+dhT(4Vy<lo9QY&UIYZ=4IM6iC7B;h0fdhD}TrF#Q72|jWgUL_Qz2iv}-RwiC3KU>@-q3$@kG3XyWjs1TGsf(Q{?-SA%SjSXj08{jNGGbv`GR)h%q_Z(JDs_mUIxEvPSo?e3(7GQh7VY6W`BO1a0Z(KwbOLlN_jCrI81>wFdRSxaFSjJ=Ihymu(fr8*KKjT2wLG^m}CB@k7RN>8$EyXVsy0s>g^GB9-I{vu~?iw%1`p%zkc=qoSvRO`paMc?SG&3;9|i80FG%raB_Nj+aH+wPrvzk_`kN!zLr3<_@rXc_!##)_B$N|-jxCJL8fWMO2f>Z+!!<%HX=y%xign;K<mNJkb5LGUS{>4KI;EgPiFZ|InT}MHoCYOTR8GwFKL%cemmI){H)&YAtZ21xvrINms%hs=y)}c5wxcojQ@r+`CpMAL&tHAGIa_Fqf?-qskOtLR%gM%-MOTPf&hexruX4P`ETbRJ_uik9aW5|G8z*%IqSO+Mp&5y(E!6GI#uA-U~WTaE5YV}YQ73SsuTTIjRu$j{?qBBKOwtMhXH&i|4O38U4%2_zgG3qR{DcL4CyWKGG3U|&)787y|(*DY5MFE@0$+NLN#j|?h5L*>k)s%(Dg{;>~6{TiPPtXjMW^^dZ!-M!8TLk9fBfO&G?RN%l^A>3~D1Q3G$l$FJN|&0mPtu&3}EJ>5bXrp!KhDTd<^=QBv2Tm-?BDZS9s~5;0y}B8YU@%2>~c7fz!YJRNP5J<uSL-c>GWCn78rY(djCDk$B69$yn|6~4j8kjK)O^nYvA-P?BitNGXn(VRZ8Ps{jYb=Q!G>iEsO7yE}SAdmOnypw;?KYE3JNzbi=(?_pg7>n%3!`;LGB)IIKMhA!cuXtga_Y4%whM4GGN-{GipPTU_MUnDPJrLbLc~L~u#7XNFr;jN0jJ|?0v%7i_dbrKqzPkG>=GmW5#y8i}K44QQTWdS-lT1u0OXCz!a7{80s>eLPS;G$q?#ansHYl}q*_CI7^*cyf-ycn~)OR^DdxtJ$W@a2LOqwc&6l)Z0GGcqOeZBQk`%&-0SnwM&Dup;g%YwK$GqHMIuC#L|>yI#FZpu$NTmL$a**6)C_jU%D`fJQ%)_0S~6(&XY)JPBiEiDEo8m3{~C@%YxJTD29Ujx^aD-mPwVhVAg4eKDLA{|-)U~y0?z?`9;iQq8<eY3i_=7eA8u9Sq<wK#4(h)7eR-r0019Nae(O<m#p^czC7NAuGr?nWkt{t1gGUIR3Gqb4z$Xt+H$!7>R0<=WO?hr!ZHW)Q-}mj`-bR&~sz!d-q34V};Wc8mtmwjJecWQAaM_s3YuTbiCvB<>we9bDs~EOFPZvNKR0sXNll@W+1B{PTV9!Mx;jdLtty<C`L=Y6ocQKMy$55GutsBXr0NcIvhEP<q9kOt}0!m;Yol-MJ1uCNMIc`z>H_o(aNn|750$s|y)K))rm#)3UeZ9^v@ucTnaGv>8t|G2>N1p8y$0l0nDIoQJlDw50&tk#%4Eh$tBxp~SYspY7woB;H{s(!Qo_!L@Sbmj!E87m+6IM^G~lPTgNe5Vi4`xrOdE<T20na0#eQRS(yrJ8#k6Sz@9rCLnSw<%Ks&EgX;8dHrd?VU+&S<Yqpt{zm^cPq(hMGb7nw+>x*k6whR`KJV|f2q&ILy_anGp~y*m^LmJuxY@W7@D*`Jx&=~!a)B+4ME%5Tsdp4|$z5V!FHj&Ep*f-F_ZVPZw%vWGb;fayGcWgd_OUMs!5cZ4)a5_a*iW9y0v3ig^WLHP|Hit$9S^0GSXDG;j{1uJ!e#RJxXbici?St#N-vwr`gS{zLCx2-qRCN2Il4V6HQ>x}4Wrud@;?mJz&}<Up;a<SkmNG>6(@sJs}g**L3w1usbiZ3mLCTyZ0w|f&apvEg<M@MI1?d^fMw$xXl^0jL#K9;rhxD()nnblEGddsFUgIauJ#J+jC{33@@)LWJ2@3c6$80g*A<x{-of2Cp7KovWVWxj78H|?iLuR5R$R@-KdU4N=g&9d?e%OYkrA(10T#pB#us2J5mF=DLJQV>DbIoaHAY%Ok(HNAaa$%nE4ie?xXhqc4`;sijyll)N329YC(lahE-6tpZ3q-i44sYh4*CkEbzBFU5MrcvZw7L!<F}L3N0SC#0dhdfLO6ZI6w7vHtg9ktBglbtXp}H8i}d1FmZ!i8_{$=p8GXxDZ6tNhuPbaKitFR%uVeO-(?>Dk$TeX;<rJjx@!mgHcRl78Hva-kke4|}o*fArJ?bSHBciAvr6>eo@)o3p$(PNHn|`##6+aVLLp%^`*=azF2C-2jWl>71v`=C8Br>S~(2-azb>doUu=8NVCOCa`RcG}qs7VX#@YdS)hRD5k%`kP_MaP^kWUK#`N23t5EDhVM1iLALjN6Hk;`8lw(;Yl`7&`Q&?%kdsdx_B~N?#$<f{9T0_100Q_|QPER5HzylthextpRrs7x99Okd2=(OWm@EkdvogeB3-PtY}fMKA%1s*OdF{i`e^4=HA30aW*I;Lojwmql`*0R6M`7O+pD=KOS3RL^)Yd)MG*c>`)Qg!15iD5X3~-Ry}~0#D}=)*X^QSBK_SOhQgE`62QO`{_uhN_~C=5@_CFDWUu!B&a*JUUZS*kTPXzA$jQvV*&n1{GSU7dP1ZKDoRYZw)ex<pt*ec;6vC-03VEBWk7P^JmPx5$OsinTL~~6GvF0JzZ@ZL)IYA%}IhOFR-#~?8j<5b^PAx5gNC}^{`{eY|f31vZ^yt0|(osJXxLKTb_NCj&uT1D5RQPf(jLFi~2~3tQy_UcWsn|&@svVo_>fv2cS$ZHWyLgPmw-6R;hO=)5vzIjdqDoCR{Im!E?2=$UC^nsqk%I6L{j(GO4poo;1SL`2@GS-pT>Q&0d(ug}X7lsXnn}7;lJY4ufH?FWRM6_A&}rzOXd2L<4s{eJvKwpfX1=^zgO){&!N1>oXfgEUlJh^H{9>`TbYC|dK_VtTFfCs3)Blk|c5&a>WjpHz?rN(PfimVLEEDSxjz%O0N&RRyBVp%x7Tb4H<&5Um-Wh?8j>?Ea#&@A=bK#)S3G<+2)=ff7R`Ptcq;R$@7;d!J>nc6mh=#FYF64Q!ipW~)@q#4+jHb0<!|@=iDr^853f8LfkD}?imsx7BuGcBTn;BbuqcJXF6>vo<7X|dszkfEaQ1RsMqKFLL6!fM^g9QdtKvoxhjACu9!7&pyRw-@p3s4-(n58O*6NeywuZ(`aTufX>b?MV~Fg-=#hwR~nxux_$VE`FVnvXWNPgyIZB$7DTLPiheOVxOiVDph!+Bklyl3j;P+-S6#roO3AD-Uk;3P}8?v&nKmX-Q;b-OM?MpkAPAi_~aJ72b{0Qi&Bq(~%fkp5VQ1YI0%!@wyMMsAF>>#u3E}KsmO#5@TJJ#k5?_F3c46MRn)fjMSpRF6bYiN}|zjS7r!`;2jk_SEiMVkCZe(nY`=RG{{AHSQG3U-_tDX`KU2ckO0%<>&&GiT%nh~*n7SI%iiICjt=*Z&HviMgQM36zwR9!b0PQW-QFSp#IRga{6L)%AUf!@C?}XGv5AW@A7FvM#5}ih-00L_a+;aLucHM{xjc<mGCHNC8K6P=$*!F_CNs(i8(_BnVCIOl00%0sQQ8bTFJ`0uso{Gz1><M|Nn&vH%eY>hFU@KYp$<p_N&NP9cF6VPZ}3=DqdQVngMTOZ0h$q)gm(nis1}z3giDR2nSZibk6E&Uh(er1dWiH&e;%mhc(l~$M92e`cG)mp4kbuoq1ey^yAUWjsh)MRz+rHWNf@z~1%qG2A78YFpKp^i_PF31+i!#EV)-R(D%>Sf?9C(!j)as4Z1#Th79NPxq$QdAX+~+nb<@caHqbfe+AXRtVsW-B-25b`Qr;R$tgZs!le1wox}8>JHx71cH>6y%<Oeoim`f{#n`22sksmttS<$r%+H+23x_rH+Gy&MdNCZ6}Twd~nR)pYZR*eQ^SnNp}AZq$~{qyYu$)!b-B|$Y9`D#>kZ{}*DGXY2=C)q!ofSl07Xj$X&UyZFnRRo+si)u}r=v>$d3vVUK>6N0YLOu_qbm6kCD3=)$1?VUTa4Chmri#1TPp^3G)SC55GMK4fOhYmwE!%0iDCgN==#I|*Eq~#Ne#!AzuhX6q#%Mwspxf`W{4<`oCyKcUKFsF5W}mfiVLVx&W|7~L>hQfqb%wNUbzd6&YUq}CqO;!iRBB3ZZ}!qC<l~Bh`0{|4nBHnk{F-tICIt8&6??5!$&+9BE7R8)`u>XOrua)qEgcqrKprBII%JIuS|n&(6$m;YvFLd@S@@!YNsep=nkKoq;gt)T+Sc+X%XL!d2A&S5m)G+SX+2VV`T)(L=SDyK)vp*2#8IH27p+pq9Y&8=Wlk}XT8CGWB1Lxf2%#1xgUAIB$lyYO!=zCxUoIr&5(r-n`x4cyV^!*E^eQ)%pvDysnQ54-7UnO_v7jNP=}g?*%0ea{%Rn8Y-p&`3-@y@Ng$EBuE4hKS7irNnuX2cdp_Bin^^1mj**952tABt4kk%aU!q|buVOdfV$rk9tw~)YglYt*0z!`p*Y|bKq(M93fq1+^&I+Xvyc)D0EhYpy`bP?zu#s-SgfdFKDL!~w!C-b(f<xl7)nK(CV_hTD7znRPkrs2ZK`M~l@9V=h990IpT>;AtEZF8Lm*k#1;?gcV|`<n1-wb(~Kb0hcJu}8Ky5hV1Rs+?iD^wR_+yrA1k9Ht5JhS=`(F;=|gqKj8fBdmt>$;A6LMVI_*kQpPHDXST*RrT86R2+G59LlqRWw4bE)hRD#b<`-w*&cd&=_!)jCA~GQ%nv!&xM&T+VbT~iC9MbrN|5as%Td;v<+(1EdvfW%$L!N(U5`jW=a2Q}&3tN>fHX3Ake;7@wxa_ITO2o%*3kU&yzq%ZW^o4trO4I{i&gI}!1l^B%Z|SZi%O4LsNFa!nQ+;W9IH)D4!t%3`kav~hw4VsuJ)Kh&3TmU5BwZQ6GTRVWP%%lZvWDg7czEqznlE(laa=gS*!~2NUZg3-p<sB3Ot)H#Uh%_1mejn2@@<M5;fJFQT0$d1)~WYjNC&4DdTqKuM!PxB)N`ml3X#?6P%utUDd3dmRvE$7R_WK?5sECti0litp!&JedPKq(IwbQA}@_O?`Br<@zUTSG}Y=O3lDZO6(DMw9_voDCTAf=`{|7HxA;gE5Fl=ZYrP3DBlMcu0!@ph#%?latlhA$mK?P79i}e?+ryDl1waj{rmm14fmMjn7K-Hhx9Wnk+`&<if1vw5^h}SY4WU1jfcUsOoh5*dq&Cn}x^Mw5cro}?F>iZ^3hnIM{{IMky&K?qPG`>#UJ&#PdERCAfDlt4b!>6Na4`ktf$?YBUqd_@I5wwKtLv(}u^@1Z)7gvN<6VY`L8IeyZbRQlu_eC3FWDk4dXf&H#=Nt0VKV?AyoJd)4=EW>A6?XQV>v18o3Z^H{j1%&>n9^cc%L8(?R56aoVRaB^0pt4r*rA3s%i01e6-}mDNm6{dN8F&TpQ7XdT?giU6W()UggPFdMbY`o1z7<(Nz8-v<sODD5!^&G6cWGB=iM_MmSY#tCTmQaLO*L=%t~RE#;#8RWSrOE^0)uWi&%y(#w(LzY834<OR8^L%CkqQp<_w^8`zy(L*R;a_7Lo5EBVc0@9C}(mwcH*G-#GX$}Lvc_=K&WM0q}&S9tcz;({Qz<g+`Ir}a6njM{9JBh~i=fdcN<A8i2X;4fA;`Vly3x)?C?7(SFSQB8zn=~xDG(JZA5$8ptGFV~7nmU+>tD47oK*ViErunWV?+p%Yg%?Twng0P7P-nS;|3Ti&u*!lT+fcW-IsNe}{dln<05{?#hkvtk-3;Yr0<MORHJZVfGzIKV;T8t$xbujOxp2wz{PCG;4jFbo($CD(sy>Tb#grvw_qsN3;C)8I<G0oLN)c-uEf#e}=!Z1ta*fr`U&Xe!YhQw&^cA3g#`N0CT|b|$9NSW^SX2NXXEKwq2z`0@T-e#%0St4zFfZ%X%%5C>GHG)5K%>wM6BKKj_`R2K^qI!Gk!ytnGM>ZiGyN~XC%#(T53<i_=Dvkt5ukLg*>g77EOp;1P8(l?fa3;%U0V~%KofHGWWWd>czDE=!`KT%mIx!jD;p87ouPJmw#Xl|Lrc_M!YM{ad_n*@Bh!2#9f@Xc=q2l4Kqq-vDz8t|9Ok@(HN%NH6muFv0KEERm}(pcUoRZ{t_PD-u)M9^ciZ_WkxGjs5vf|7R@g{lOAz!3G$PaG{N3T+FZ+A{?{;ef@bdnJ(I%+b97z<wT39o(p{*)ETj^#V27<j_0Q5<)&Yb1t|Ay~RLw!O!iM3aWWwkmYelrh`Hk|kn=T>_%MHOq4uj^TtRYMPqjI6mbaw0Hm4p*}#(sKtQyOseSCZz4fYFS9d4_hjVqzUgP+c#vN-C7$*pXZaVv=VE(c=Gfa7Z*cr^J({|Mx-YeCIJK?#41z=NEyyvAH03FcXZ6pp3ZWqG=~N9ZU0%3J?lTE|M{-SzUx0h&%WzF?d`BECbPa$w=ZYi17)FE7LrFzBzaV|!z=W3He21C)3Hh?j}#6G-hxOCe3GjeqG_Q>n9+dCC1J7ByRH@pR@o!QmLcO63eGxnh-m%nwVEa=2-YvRM7(^GMdjm*&XM_`qY8SnZD{B`zM_7ctKZtIJe2ONb+D3}*vt%gr?cG`FZTXF;@*X=jpSMv{wp2Ne)hC%Ap^dQN0^y|ZP`O&0~?sk<N#?JsRfFKT3am{6Nmr))w)%!s;-u>Gx^Sbvd5yks=BVL*7aR)O!enaq4G8P2IPiZ;-t38;D(owop*B;c9}+dIbsn~*0~y-PWFEN@Tzy1?d-kDdV6nn_uer?&FO>n_4SR;baLrIHL=qY-F7pU=;$GxAGko<+_S3A94m7tj@;=#Am)aR1EWgu!4nNMYmQD6`ye0J>;n-~7XbHtr4%s&t_zdS(7W1{KqKfnW(FtDki-aw0n9C~X-Z>*)F-&)>IyMkw-Xjl6yGCsMn;ox`kEPI<`ndd3dn!SX@ITV&6wH?2s5<$54V}V@aDY>8C_tD2{@d2XY>IwyPhdP`h`9p@W`ztTnTGAgKea!us1o)T&}i1iblz@{FLZ%P;60R4<y?}ZJ0WIUolG>-jyUZDK>x?mt-g6`5q;7Dqn63EnOxgA$8ei8iamfQ*<Yb-LhU0F!I>1D)bBtpN(|O?YotGj+x_H){=S;p!ariP<Zk3JJm*8->YU1>Fa62{!A-3D#QfL-PWXi*e2x$_=0MG0a;TN0$FWa+pq*Dg-AyE%u|3dyqOfl`F`My!0dFI>RDOp-QHRvto?f;8mZsNYs6|Fkp_N)cmwY;WJ;m}j=3?=q*uQX5cujloZz|0Nt{@{R(36UT9bBUoASA#5B(H5Hmj8Yismhsj;x-z^zPVT&&9L=ve;iuH=Bs$vX2n`g#JY|46CSU!-A@$$lokO`}EK-4TetAjs``fk#39ryqtmV6nS<$JHRLEOe)q312^?HF=V!Cn-WM9l%mcejl~cXoOunzc{>X(dPp4TN@63A65Ez1PoBYX4+?X0XlkW5<;>g#RDgbym-+rdZ!hcpewcmu_5Jbg`<=h_4n2?a=pezdJR{Y}2~4E@n&&~jvT8Lh=j7*z&}(BleQqG|L?(uB!EN9~eH>L!EhqtZp7f(T;^6e~fGaNwe@=ZVcj-M77j?yxi~vkw8wy-bJ|V>?5j>QHNx+So#qffP-mA3x?JZfG7_FNzgQnv5xz;_04blqP35E4T%};}J1Jp})rf7c7?#Bk4K6q>h#v=e$CB-7Zsy+r3$TKhx;Al?PHq=2OdG8PD+<mwNH}j&#!pZs5Hg!bp7<C``LOKW@rnAF}Q_#o~EfvV&Hm+(3JV>5obSMIVMVM3IDG+nYL&vTpQ~4*!+(DbuiQ&n?f`##&WPSs}X)(YU3$#9<A?R^C5%2{LbT-diXF&+<^hb};!;~#M0GkL#LyNg@wpMvM884Gs|9yL!%4o5ej9{kGreq3Gbl8zMHC?==SkoJy&?KD#OkHxH@UZXTE2znz<}-;6p->h4VN=(riS^c*Vo<QN2u=Oi?u?9Q%b5bV04lJcm}<zhREbX0G;v`TI$?A>fWSov6Koc0RF8+F&nQUfuVc0(jGs8%{cEqC{JQtLogC~R?f#A@bO6!i0yWX6AJeiLeTM1(Ywz&Y&hhSt7&!9j>Ep96n|G(DKl2~y&t21Y`tvsb-D>>|&6$e3@Amc&d#`tndM)lo_P%#~+&iqdyR-Ix^R<7TbzL+6`mdH1=P5|z5XR+0|9h+7rUgf(3o;6W(Qs(?>txQGfbv9WPtS9lt8?7WgmZ3=+n3V^6O6p-G76iS8DLD{!3jO-bUJ5uRxU@=&b)vP25Z(y&Or-(j!Pu5?v&gebw~^xdt$jAf-E#WVHalcH_&;}O^dL7&+eT6^hPJ?jVN~yfa;ooo52lAYatbv>4FNuw%J0|WyWT=Y6q?XPn{-EfdYeNh0V6uP0}<Bieg$+bI%Zq+IQ{FzsVXjbPP|FX_2FHB4gA^OxvtL2Kqw3q~Rx><W+ISIZSBsU~P@8bX!^7Op+paujv<{ahj(ue|@w2;iq=;o%uiDwJ0we@>zFiL2tF~s>#X;VlmsIIa?BLD6`U?&N+p<U`CjMYzdf07Vww=0iFlYCs`IXzqgE3{MnA$5_4HACc89^$bt;*z-3CFb`r{RXX)+v<HzTswe(bw0<DFMdd?B6=Uc*Ow}r%;C7C&g(v=ZSc$!+Z@XU+bY>HTr03PQ{e7JCsW=5Uum_!KgPwY87YYd*o@3fPw_?#nH9r7QUW1^z@X`yOEMp%GfPRRU_Arv!xMwUC}@4?enE8c`Z2Pf13v<0C{DG!VY&KWaDdWwPDC<ZE4sg0-1<~-b{6c*8#CE+amV<uPOmOCdm>Rv|{i1Kg(3(s3D65~J$ifU>I-v~0O%zzpQB8J)d5SBt6=B|cvJh>cg<9IM?7MZ<zm^l<{mc40<3~fiC3)C{o1t2$=`NJnC>u1zWnn~b6p)~NT1ZG}ipovp-t3j|#-?kdK*To%*^`9ewwbKivlcQ{51I~{?tlE=05Rj8LwQy+;gIl6(^%|W;wPj)$^_MDU5#<yblAHjao^&_PyiF}Vs=S%3kq?I400%$C>pE*hTWBZNv<Yu;UTf1sSDPV0{*mj3w53j$JetK)l)oK$lVKl&9o9W#c(2DCIbMU!|Jw5usY;V0jsYi1Z=fA(u@Hpp@F!e}`l16f6rj-K*!@_2?v-A|6$b$c9_v-xl!{2sEyq35^$FL-1zqr?Ic+rL?&622?O)l#nve}I5|?=)DkRf9u2XlDVcZ@+W_&t0f5HcMC|iOS1DnvbylZInEhH!!utglB-m*Qw7HZHobeGyoh;Qv|VD_rqNOAhcH&t*46Cf=1fosR_H&U;5I+R6#x`D@?i`D46*)?rT<?DASezw()r9U1Lc+`XrAz)afAaO%=Q(?WGtZl@?802{RcP<jF)LpzMU2OU+c4OnA+m_CqV8QNLlx?7o$x0z>28zHGnrO-}FOyLZJdppp9TnpNwT;&m{o3G*>nkrum3AuFf}R|e)@4LYWMUSY+@d%im-eM1TNTdlmUR;pkz>yOqnvRz;Ne@HWPb=B(=J{&CGRLOh7sFIcvm3fwSneiCsEuWmR2|J9dc9kBA<`0%{<3Wu+^hUxxllF6+|cUnsAm9y$f8tJmofdWVsMq>2g*srfJKa!TxK>zvI+Ta+FU{!9Wb}jP|_NosmRrb!X%pKbwn{BgKSXa5T*kKeNNr5_bayV`9(C&xakcDrFpQwoH$x5l;_r^7pWFW)QZvBCs1wV3`tWf6FT4q)t5Xo82dJX?AE}KZ6&sZR<(*Y5Y=kZC;k;fZYRdRA6r0;1+-jUq6G3kcpWbVcU_qEgLqgnFDOrayYG}QzljEJmHe*dC>QaovujJf$va^)<d90%)^%tqoGWn*smrxyyaYSZZZO;NaTDeQ)B?5`{5pApcANoihzk_9Lk}n4?u^AIty)@A;mfBX1k1%cI(?~@FU(LttII?#jf#)Xht>yn*baRN`jRB{Brx`?;XQko_79Apm}KSTHbl0W$(f#&(83?!r$;`S6K+cJBqp$jnyjtcae{YFTr0NY;K7h>RZHX%!vKC4cd@!lCmH7`^AK*9jHPBTLF^=rSt4ez}7Q{aLLmLdv9Ma8RnUvRte&IX@WIq7i~*QqXsWK5V$c*W6de6ag;Hr=TpUxiO~*pBuKz%kAUpLij4fC#ISo*MlwhMhH3gn;{|4a9(_imFC^aif&{CZY~YpEO*ZccR2SE5y`>^l^*DSNZ+vBGK+J_!oa%9w1FR?5v&0V@!h&6kwg7pMT6If<n@`6zM7J8<s-$F^FfxOlI^}$ihqL2{_)hVbT3<aMRP@odVXN%iY+L$BXE2DKg9<Ne2zWKe%(w?6%S*njqX?NVJup;d!lDCdH7x$3k`vm3mKx~nxFRd<^c=0!8c7#<6-m=7^gDi><T{dYc%01S3zq06d}ral<&s#so$#iH&fTG!=*+hcQcI7h4<ucmJmjuFgb9?ybQoT?t%xXG$<k5cq6o#%(%nb+2QscuCZM-sZ=}JGhV%g(E54$2{Vqv=!6<lmiA#fK3oul56a^s-N(Sg-C<|6?mIYCCjit4vysI2&W0fQ*11?P?t0VU+aV`j{i#2Hj;@e710P;be`aqnMdB)J$Vw>YL2FVwiV;GpZ+cxg-J#8HI23Qk&^DpsBI*zB$CBJGt^3%oU`bHn^40rf@&{jc=2whba142>wLMnsxv%A2D=nM4q4icD5CJ<6LV((_q8h-g6_SE-E#nZYYl$XK4^I8LGNBK<v<eKjZrJ^bWGiN$5yX~UPXQuPNp@p*Y9GMy|tpXLH?X0`31Vwa)T*MeEN#+mC1f9<=QMwq-e?}`RCKJNs69nrpX#;3XF~d|SC3|@8a0H3V%7(cOL~}pUft@yrsx2Pl=snuz@D*~6#pqB96CwwX(+N0Vb3ery)NleSqfhmbK=e8Zsms_i#JY2nj}hkALaigj$)haF)|!3jEwl?Ubfkot=cBPrx`BCl#X%J(aaJS*a*MBTO8#UeCzJLkVC$4OU?(OG&n;F=XN$=i`#B<mlN`U>!EgQY=CFlDZu0R*Ok!>1sLLyy=pN#0;8(s!y-|NO9Q6@N4`<UX!XQBvV1-?yJPzLm$5+i~i~gJ|0sn<INQaSUA4P%oUX3RC>~?p*?LqGS(%X4Mz!ru?JYE0sxf#;$hZ#KX9cJ%$KkOd+2zKneeuZPH#NkAx;+`NcNsD_rIfi^Vv33jzMU0zrNKu{>Ue7MkE41_s^6MPJqQp}hRxg)rOXU0i*g>b1IC2~A`Igvc52$RNTjm`@mJF0b(64)W?r~aYxDF5Y-VtXH`K;hqr_-_e2|i$Qnrx4g8wzReXyot#C@8NAFmQBD!Ow>1ZYAr~#$tl!L6skl^P8^vN`SV2G^8!pAm^W)mBh{DgIgFR#Y3AmR9z5iBjz+2ui1Ef?L&7FZ<YR*e%lAsKNsV_1Z^DqdT+FGXjmKGv$y6!Q|kHGoK@bN0vGwfgH~vWu2sM&&`li@XFDf9;%W<nD)Iql_0`cEISyTzJ4?lJ{U;ROh7rP;l5LgEl8_SQz&2yd;uhY<;=wDV#Pp_P?&FW?dOO(+VGZF7i(+yyotIF^(F0GZj<2b6<#1RPwB~L03wH>-<ir{4Cv}4=H)XiMaxlFqwd-{upMOgSIJV7=k!njt)LX5CzZyM<Uv2{N99`5j^}r@UyDgB_xC1db4%(vtyNe#@<_j@%o;VL#<7#d*C9E2pm*I(~hdRE-RqZhK2RJ-JzLDQzCN+fUP*aN^L^(b3LA;1Mi^(+ae@v-`w(W+@Fqi7*<31uPQMs0Ht$|$F0Kd_{;{FtnTCoApS<owSj4!ch^SlrB#CMY~w&oo=)R@ZbbDZR2#`I!!4C@1VH`2&qjNK}f6F8p>cZNpTkC+bh0_)OYY(&DbL424)L**{y{D)!COl3$3swa_VVK1FtlwL9w@G;?e33&*trd`MX;e-LT!r&pKDi4(6f<z+Jw-yy$C>Z4acK`6h&hb&V7NpHZQ|=9rn^rBEW{Bg?lnZFl`tlSoR1nDpeW7lqhccj71zda#TY$ee&X(ik%drKn7K7m7PWDbNYtXPDrs;%RFRFBqX{Nb*2;awpkwTSLy~&ghO+olMe+BG$#?pZewwUrC`-aCFnrj^YY~APEvcxbd$5{~@7b8oNp4avl)b3F3b)b@`>%J0w)mCFuf#Z)@Kwvg0Ov@c_2ZQ`<kQ=y?{j->rl|9Nwv`q}VgII!iX_)_<d12nu$t9n2JWY7Wp`y<>K6#xOzRzd!;g}Pc2Sj+HxUjL&*);TYbUDe13D`9P1euh~@7~@UR5FKA0!SSU_1u8KQM_5qltN8U5m?`$jcX}w;(fBQDNVvE$^W1;r>CFu;?=qN=f&odPiayr>3}F(O_f}as%pfMj#{k<Uzf|~^ubTNyRdE>&vlG9AjPkq`Q77R*N&6p&WjC@Hz&pC<Q0G|UtXiSnnH3NY68tek{<29owV9XZ+}-=7oyXSQ>13-v$?5HKM#KVgXV)-i|u4{3Bm_dZnN%>rO@r#6ux@(3(R4Sivpy7__!Is`scTAfz)vuM%-G;o2(=Uz#n~njVuzX>wt8Ae*G4AIzAACpLzPU4ewsye_w}GiDZQ~$q<pT{i24JJW8I$vvGI=Q{86)F1ycfc2*AA&~?38yb((m%zBX$@{;_mPAA#%?%TK7@!t-5R%HG{^)^89Pd_)^&nMkvlYc(#CQte2vu^T&e?E6*e{ervxN1MTY8&gW-o}P{zNwx+r{8zd*I)OJcHiw``16+y5FB5@BtL;)INeX-7oSV``9G%*?$q&|kA}n5#}mGkJnyV4TF8{}86>tD7gcM^Fi@9RE`9o>g$g6HlEus_sL<{Q^X{AD${EGwoIZF-DoWfnuxR2Q15|QX3<72wNzIGVWw^<xu}3oY%@(i*rirId_*|Bt*Beb3bTY;1XeTdFNPzapv4kh=DQ_7YlhyP&YW9WK$W!>XB|@r+fLZf4?oCd2=FkX>)fK=dj^+vPW*t<<$U-o)88O{}yu!VqQF)!g`Ovk(k?5w{?o-|vsNzqkL%QdMRqr#zjj7pqRFffePq@xJztmp5z^P`ST)K5`I#^57BU7iXQyW!Fw#qN)OF@g6&qLfIz)b;i_0;@7?HrFNaqAD0kaQ^H;09>hscx5Y8I-K`HP;$O){6-VhZQ(paVM7SJc3ZNYh_hQP(z7d)Y7AScDdzEW_4ozgTBLhQsvVsTPu=Pn5#|m0X<(~Z*WqnK#OvF7doed+aorx7geoVw4_czRF>&nvrHT5F(A&GK~ah;*edB$VmMoMKG~aiFj3&--+j3rO;Tx8DM4FzUwq0;R<%1co%3vIt^szY8_4DlPtcjgJ$bSzbcm5vg7QDs%0Fv)!RYcCVi{O?uSB)MiWnbD;T}>_xSZGd=hR;9%$lH+sHcsAeg01)OmHXUab@!w>6BbFz-P}}=#r)%{Xm=D1<YMfS6^ZuMtvhTlta^*SG&g_b`BuhJ*mO*cA|&7dvEvYq3;}lqpveHFX?Jscc;(eU)o0U80VPe5slYvG$qbBWpll?(dd_7sKpm8t$+n0bWx@BM@x}p*BEkW=H}N6S)%|n3UfygkM>Y(@W~THqaHs_p1`SnYX0B*Qk*k$Jj7*w4;I2O!=FajQ?R;hcGeNHR0&a4X-z@s7c>N)#0vFC2n`8FS%5<<FVR84Dq2w6PdaZ7gTYa@*?XMCMzCGB*-Gs2amqP<$#x<JT{6f-({`Otv-$0`XbWm=xO%T%A@e0#jSMQVR0uzHJK`o0Hu1|Z#J{zon`uR@4N(AB^I{6LT2}W5T-+DFZ@|V2Aiy#_*c7glW(TCH>!)p@MS=*;1MwE?Zad<%{I}t5mDYniW7&xy1N)lYFR0OkH*Hp9lVTGewM2|~Xa^62YDFW({g3$d%nzv8d?pI(nk>vG_TwkYhim>{$=EMMf;>L_wfEQEquu?zwcmk^bWk<&N6OYsht19)XqCGH_(5BqHRdp0cN?02y@UAbb}l(q&`Tw>i874<XIhT}66aPT<GdaV$tIx}OT3g0g+Ao{k0>TX-%s-SS*R)`&NSt6|7|w(58x)U5g>6OkFfze7B@Qj4%r$nXj|f&hty^uXkr&1ZPPmsXKmNa@#iqHYcB4BWD&640rCR;uzl6A{Gpl}K2I8Inxs3Ka$ifWGp6ee00}dz3<8>Q8vwcFZ4g@7*pPu*S+gYOyq9Fw1qCU%f5@Lk&Jr1a!$?hr{IruF;Z`&MztLJ6;LlH})#v0O`@&Rv2J)t9%dk~XHpz>Y%KUI<RtfbD+qjP$Jl$Zn`W89N2O~%>kQ}~y)oUm3X2oUl8#-&CA#a=<Fqe{~?`HY*YSgcicMyZSyGxybTsyN)AEsa0@^*RQ2s`RNhk*BuDx(SfPZkEa)@)hX2YA^48{BfDXQhju@cX1|TRUU#Ye$cu%uCX2+fT~hW@)ieq)AT`jt>_vW7ChdzX5`ZJl>SYkADAFg=47Tfy|NA_{JH=u*#oL&RYImV>@q851Z{)-UCjA2Abhi0;i{+*Ei`u<n{Cd6j#)<muAoX@LXR*L^ffIK{IWiy2dY+@SbSAUY>ph;g%j)!tLzsZEb50ZDUA-X5~#2?IoYF8z&I+$m%(inDm-mhXR=06?#5b7*2?w$sR#3wHpX<ySb}ny<l;$9%h3%VkgDe_4sKldWCZ=<1E$R(v5><eu|oV^sN%VbNr5OYCVU&O5mnZcSW?1YkZx6!`<eKXfywht{YevylrSp+$9JS8MlaLgX!nhMEK~#!ErCyeE#ACqyL$b>~+VSgy|?ye>}+M_YXg8wmIUa7#E<^H^qswG;d$5KWWei{#4TlK9%Et^yc7qrxSb``n@)&dRVO&m(`Y3!+K^EmQoaCnAlFfpn^AfW~3Q&X+A@(ZSri>{6pU10jG{^`iu2-5^2Tbl|@5fVn9}D><8Hf%zQP-;FircFRnAQ&Wt1@Buo0;4!+p>N`WtEo+NW7V%ReO=H_F(sP*Os$KQ31k>S#qQ*%}nqNqXu2gE)x+t^5`7lwtd2g`6_xN%XE1<D-x)~5HZS~FHRw&}aX+UGTq%FasP+;Qb(_3`;jImkb@lh;_BoYdGX`n2<mQ7+8+2A^|ORly56K1?-HW~H;WxxRki(?h!O_0KQX|J`%L-KZKQQnh1IEdB8b?f2MW*!c0qH=ai`@^3r`LHEsp{n`@%R!#H$^?O)0kM<w$_Ffx~`03N9Ylc2tl%LH;O3BIzT<MG=I#K)rb$F3qi{rG@SM>H@OP!roT`pVqC0I)=eS7EAq5OKb;ob6$Db7S?5m$KpwEGlOZ{+g`egYfoE+AR>W<SbQupsxGC6!A)qO?0-+&ATzwS&I6m&3<WTd3=mSOx!ov?4PG#zi@wL*7T=D<H~k8k_iCIs?eVz3}%e!J4gceQM48X&TbpXmN25mFeNz*U691pZ*9)(}!T&BbQnPOeP$5iyXT}6v?o2e?55ddmH}y9)u6`uOC<yoYkm46-kX6ncjZZgThxk(N=?Rd#f=vhyTVLU^6H1FZ_AMe?}E)uSk<-b?zFR0Ga}&12qPY&Ku8>LF0DqyDRmsp_lKyUc!ymq+8zH@GU!XBVip7rJuZg`<A;w4}UUD=TraHJ;*Dn5%Gi1BQ(%9XRFHtjdVC0Rrg>Y-|Z$NIDy{Xx6xT&Ptt>YF;0HT3)7?VsMSp{y%xrJAlFL4@9dqA?*9}a;O($#Ud~MGZ4$9E1aOEsT9Ad9RkefBH6eqyL!GN!7Ey-=nlZH(`QxFPH{A8lHa26TBp6XP+$Z5ya)YSv$cU>1PSbXCi!QJl3jU-GSKp=+piDX8<QO63Cy+d<JKV$1tY+HTuvU}@BuD7tLp{6eh)gmM;s{sS(5=7|65N;#OLzxm!eZToZ^5EoG#aoXjKg=y{<MJD3)=T$Y`>b%r&agyV@xOYc?JM=kBiA;$ZTEBA9EErP4BTn=W2dEKAj-u>f!!xl&$pjFTd{n1vIB-sri4;LGkAPmH!8G8X@d!<54@=+wXMV{I>IoTRz@>-+R+e@b{Zu?|^?I$m_w*Aw+tte>MzI8`(+xXTz{ViWZomtR@9AAx2&*Fo39kwU~UgoG*dSlLsLlbc-Je{&j-vSlHAOB8-N(3=PJ%kgL63jOQbYLbb8=SoOby(YI8<bekA37;nZQGbyDmw9U1=z;iIt2^_#Zf`&zXfgix>$?y>dQMRM~#KmjXQ!1?+9*LTJx!rK^zky|PR_yRZzx;w<yZfISj|fJjkupWUG_RNTqJF3;+8c8VCO6<Y;G&Yu2Jw2x6A!1G_Kh-DSB!bkLXZ~Dn~PY>UHq?GB*z-k96l5dl~<<df28%{<$p-u;<d5lk9oSb&+Vc4O1s>f*?T&YXnWWyCx&kTv5@c;P9K~#GkwGhXvU9N0DU&Sy~<})ZP_kvEay#e0?14!5P*0_&b76O+1!Rx!J^=$OFPu1q;}Tbs^+Mv)xi>}5{9Wojvd71zgXgP>3Y>oFnrPn17wpGYX;G|GT4TQ%|MEN#6uW?%Fg;iM?@bmj4rES8+>HdKfbUPZiNgY{Vcg6^|k#7G*a{XL0v_L^P>tr3#A;HnG+s=SGsm~ChAh#Qr9&qSL0btYTB+B3Xjf4jVR@@FuaJc2kvbC39#PfYUhzzM2)R>YG9E!p8tC!kMNxssKI@#PI29NY8)GvoG#^QmiEYk2J*284tjWJ&_OVJi1ISqbMEQp%(P*>*Qm3$$Xlxdg=CjP*^{7+Gq+K{jS4nVz)-5W4=L1{zg2o-#X(0HtP?vd$2pm9m|@k$v$b@MJM{Q5HYvW008Gz4#@`}lT!Z!}GXCA&S9$`_+18C6E>fuY-{6UhGKZuH8=LEJyyd`SD~!IEkR!}Qo+Hlz0i%Lw%cxisI$R$S$tz|+ZWJJ*cw<$A^7rRPZD0B~roDu`=s&$<`6`VX$lOJQEs~A`c|*MY*}W1OZ*(Zapibf%NAnsu2Vz3a=BUAkNjFp!76AhVTb)@D5aU)BDnfk#@1pFXykvkRB{~3#Ic((HlvdCB)1^-t<txgLiXRRXBxM@)h5e8{4TR2Y3g@XPrqDO=AoN=YuHW;gy@0i$>nEe_S;Tyx{^x({>|WIMa}%6IiK~Bv?cUD}YkhH}+`RcLacp+0(RkB`pmeLWqlCoBpPb;cGvcMs0>FLZ2g%8TgQ4vFVUzqV8zaa368#rLE*n1NUYrrMH#(%_$5R`AF5M?}<BK2R@#zem5k7C^<dM+E=%!ZN)|H5LzcT46U(heC1xjpHjfJs#%^#kd|7=3_CmUcP-k|E{5UbkY@)}g#-F?VRkNM-n2lM+O|FOIKD0uUT+JtZf)#$4a2SJ;!K2X7n>!~Vd-9j*$%B%3*&s5=RpnHqfL$BNsKQcdmKX`LQl?Kz#suEdjBFnN4^OJ*G9q0H5p%wU>pW^!$>(nlpih?BrgT{KTbsNj|dA<LS14HO!`Ct6NekP3yepzE^SAFZZ;sR&2wzrje^$=Inx$V5@ZdlKY-+HfTRX~TV+TERvs`})t!<HH3)EiI`>OGUsE_1BnJ2kb@r_@vcGztJqQ(+L+S5xJcKb<T?W&ssq#@MSKJPW1(%5N=X7yyq~bi=?6dM*&<$=XE%PJYQ+FX`>Q+ubw2%H-|-dn1`VMx2?oVX}9A4(aA8=m>pN-@2S#>~A+)OfY_t(pFV{bBoL+!yi(&WC4~TxQ2@xo2>i-@~2mzAfZdl%+>V5kY6*8xy9tTSd7MVI}%E70an5i{Nk!sCpki-HO}lX#tXkB_ymNEk#_n3_EC(-U6R?%CnQ=}=g>nmu(m?4(I^#ozg`q=3(ml5Hw%*m2?f6$BSoc{{NF{fC}LSV=A-L^o7KtK^NYT;eFS;gCw(aeqZ*Gc<m~}sWkw)YG_VT3?#LUA=M`KQite?rExq3l-tX-087X$JcLd;ya6L=W@#s?_+tVVs(4Rf?pFunMWdZOW$7W2s)vtzU{tcq8!N2U&XjV?ZqAzVtXJy}PVLJ@^6H#nFyy`*Xo($3j6Q7yFDANov8M4f<HH5O4wmPtlFg<}eqlLL(At6}?=1FsW2u1pEXYXAv+d0nG-K}-{z$N?K;<S;JZwX?+i_h~8KI2y%JSdqMp7k@5p4Yd8BQu1^uY%6a8}M4)^mNV*YkqCEcq)E2MSsDdGjJDk;25S~AfD4beaQdj;7Fd);jBnL;y2g{!an&I@}6z+8N3`#yte49cux?-#Iz?H4|oH-@`WB^u9iwetMCgPHL=5Hz`(koG6w3`wJ@{G1#AdPD?&tvDG-n}B2I}*iD^j0`T2K-bb)%Dcis2saWN|>m!I{rXVPM59G+)zT>#xU&6C-U!9HO$UYkE{1}T8^F*I^{mE?<gxd!AAl4%czon(i;B4h}A&XjRb`UBxe@EBqObq1$zZLOHV!mq)nU>`7?yk1>#gIHS|K)Q0Tuq-V+ChT=njMfMlP5gC+P2x`mwG;;l+J;ci?Llx-UAutV54qj8n?K1xCE2&!CRO0Nv;(zrm_GA}`ga6vW0^DML5iERu}+U%RiV(CCl~wYpt1hi6z`g~;`3;}25V2KNgMQ!yoSF#66B+Wo;>7M&D8Ko!P+GT40HC}hZ#CWq_~M&I{ZgHcfw)(kl1^UqEgSz&As;Q+~sbU6vGAd1%`RPR=E<096v{qRFcn330P{q7Iu!o$3I1(Ibhy~xK@A@A;Sp@xQU(4psXXgI5m}DAD<PGXE~<Vlc~ZyWem{Bxp)zAlF?xT%82u5{;iQ2$-F+Pa|LEHwhT>q{P^4^fuXc7<RRD$k3zR%H(*CF_7516ARSFS$uNeysZoXcH2Ox6H<N}0_=JpE9OhtV>;c>wZI?NN!3GuQ#L5+f#S4>FGO9TwSGxq<S;0ii6}ovWKk#U%N2JA1N*kcvKvhA|9_So~^2cB_!;4*!m$t5Vve`ZBj7h=a5d2#~5=9Ru{O^=x@8N&B!<tdHy>*|WNFRXKR;dpjecv_uzVepFK~m<Du&5+1(@^w}nk}s`+c&ru;`H;h$8tGSMu~Ffa!fHyB06F{eryvu<0$_$TbkEd#tb;he!59Hl9<sF*CafT(c@Q(c0>IZf}|qcG3VU^T~C<Bg%i`VNi|I7B8H@R`b2MCF^i(~pY9GCf#!sqx^5XIp&FcmOp;!TxW{RXt!m2b$fupn4v4l}2tryF^Nd>%;erzZ284kNIq3RV?|XY-SnBou+UwC><vq&wdcPmjb1o8zgP~R#(v>t(U~@s}YY2vjCoi8B7%5`zSD53|)4?P7j@Sty#34*-8|xX23WAn5TVTzVufI&vXApoWoJ}xHjf8gq{4x_S-zX2+3|WvE@-bk>@#DyJy2YuWC%5RPn-7-3-T6RqZQ&le?s`TZ2qYTbHV=(lnNKb=!wL__We!Q9CK-qiU8PB*iok<2iHU)UvAYpDsHpsVi2gXc3=K~5)trW{<+2WnTwVjU`^$s)^6xLc7m#)rgHG7P5KIqFXqSZB&XJL+#>M}@Z?m;(&(aX_FS~)Bnxfd_l*S~wo-UQ)#qH!qEdDf_-=?ivD?H_Ji_ov2fb5TLkulRSl#kds|EZB!x0TeI^1`=*V*Q)JHopqqn9e{X(YEa*{8cXlyy&)@%MP%Q9)Wfnm4pgG${SsqO)DFZg*@C@_@K76e#?O&G>qhEtk8)tF(0&A7z#{hn89-kBM1*FLL@FfuHH_<64{7lfu$z9j+OS2U0u4d>fmY`S@6b;Bjv%@5zDkP0u!7zfb#LhO{$L$_6UM&JAKTGjUPe>T2C9&YB4#1sjhumbRO{8@>4Op$9JJvhGR+LXGey$>@%QXflpj5ypVvVPe8F0{?n<<<4I%d^`yY|{17448xhyw+qU73Y&e&)TyK_Y^+uC<-omNa@|T=)aGKlhGXfV53Z031eHk?)dIwjcX}@z_8ah}`Mtx1RmUy0H<kuc%-WkfAz+T5kc)!WRH2@*<zaa60#h?{&7#~{bUTlnT>4)>>sDUy`k&_ZXVnhhZtm}voLXMcG%rb2&l5N<;g<%A%6gm>-h~j-p<i7{%*vO}JW1vq@Te0qhXp9y~!u0b`%Z9J_L<+^@@LkOd;qeDdyX}sjD2X$QgiGUsD4?|Iwn`C8rU7Y{a%wed2Yjv+d1`3QiFebPsagzbdEGP}m5UWWE0O1}H+bkR9CB=w(g5auT4K_e6=*&8(dK_+of)tigtCr+*NlyPQ4C9`<HNMMv@D#!IH$y`L^3-6zHVM=<EyKM8G>zWoG&JQ0Pvu+M;S*FP}w)VzwW;7g(X2wwMF(y_7j*ElZ=p&<7#(b&kn*izxZ=`0d<5qKG-?_1r*Bbn@`9!7IDq-ZT4a3@GpP@hqgy5?`&=xU}<}C;T~*)dG+F%m`jHPu&tXW*^T}3pQ9;c2TnFSKRz*X_y0u)*L-IBnEkf9_XfR9s55@1>h$NXO;#<LswIa9C9M9AU{ECc63k5%N>vs{pOhF(0bv`0a}g!ON)fG{2)tyy;2g!6P@Dsl5><>^#5@`3U!h(Rv?%0kmz<fDbO&KIRBB+*qlvBJyTp*dd^YJ^3tkV*1PEe#`8Akg-jWN9k-FWi9Utx-9Qo76GL)A#tn>4kO>1V~|LgBEm6BHM5f^%7=6yPv7XP|7JE<C%^M8$|{nOL`Y6S_ygQn7-|0G$-^}F=vmw)=ZEMu$tufMDO<Mj$dQ$u=AhvF`IX!>({+L3NPZ2jEW5iZj?JLx1aj;3OgP5n=%-7g#M%{$m?wrDF>yDieGO10khOfg8D($M$<>YFZ{y}0kr3bmllK+vYYIGuDkqd&D?2(yxtNARH3xxqcG2gGdOmb{!9{;j%=ZZV`NqgQ4C9i=$)TVVwFnW#!!6|FmQ8i^q6yUu889Z^FMm#K+vIlr$}OA0%d+j-n#(=H|&5P;okTI7IpeQ8J*cuv)DY$-#i?Ls{=DOBC<l`bPlE<rry#A#9CS~k5iOE#h$(6Ek_=n(@h{QNDfO})YFESceGhNH{Q=j(Bj@-#ihnT{#tY^F}Ukve2IPz&y~_fW7KO-k(4vR0ir7<t>KUT>%}W6w){2}>Tlwn%iBMuvp38+HIGbWsdo`+srm-$nXhc=Kvr-J=td%Lfwdq23hjuc8JboUM^w-z3$acC#AI6{H46zP(<*A*;^}Q2m@T60#+&SV!0pLHZul(_=R&jg6#>p{5daCSh&6&fQ}z#Wc(JI!EXuViok91e#X~6v-2~*ywhJoVH`b5`8NC9OsiI8MN=WAp>2qm<Tx)oJ|UgGLfqskPjvvtF+6v9&L5h1H+RBVkqNn<Pi|e9E1*}4s;)VabpA|G|$NS5>pH@g_BY`B4It`@rxYoHY{;5x}2y4vj}%XJWw{D<x_mxVOw@R9X3G?*lcz=nhy%wQT$HyAbr7Ccjj=w2ku&-4a&20G~_>JqF}9KxWU+Y#xo1GQR{;7QFwN%0wZs`ltoLE14-{?1PGAO%zzj3;o1utbhR)W;4+^VQ%E2LqyH(<EbvN79_=vb=`o)Vssq002JbA$jhCj=Y|o0VFy@TpF%wL6W!UtBRL?TSF?t>Vkb$DYN(H<ja!S8dgR0K0^D5>S*pQ%C7PW!N+$-mA;b4UbElu~Fn;ap4Hgy?fp9{`TSIncFfs8m~&U*%88FKHj*}+Oca$tl%*Y=>AAHkWacHRh_YQtcnYpd?3aI<mCB#Yg@Im(uVV!{Pwh9$8Br3YZO8@_X3y-t?(KfK&9frYa`+f8RAqlyJ13KlSTa&4PQz6RFm>r@T6tIRE6TD|tVl2;gLcv;LLDkSA1c=(Li1XbZEk~$9qOKq9f@+nk=7zgEVCDVEO_FXGN6rdhDd9L_Gm>R^~5`4`fFIb-;)wZ@vE5UgQ7h*SqBJjxj(Y?vBF5z%IKFm5bgx5gx{q~kNnq1{9rc#PdmFbL3`(5%}GMi&iww0IYaA7#rYF<vapuad_;T2~t0Ava<ohd}WglS-FrhLgYEtlhROMh@@%056RE71YuZrhmcu7>@7G+BIxu3zW<{iBF7%NvTPna~-%ZFd7EwBfpokjq+PN$?13?7qC<6<%Cio2^2oNM6B+lz{eoyfAB|)@es9F-<tlA@r(hHtPG^uf}gQZ@+yzJiWIdtuAgXk`K@)7xgz)d0miDrZny&batp#@4Y|C-h+}bjlQ;|Qx*BFIXnBZte|=zti7?<1rhYN)f7R7G>@0T6G&Em986(Dya(kxVDu?D^VINeT`+M#C2}gBOA>IPqJ^;k_A3#l-;>Jk$pqu(1dXc7cu04;FuthT62Fs(8+DR`E7a%n^Hu<YGQ*H$PAPu+;JZh}qph#6Z@8rPW--kx3BLp14dC#B{Y0V&g*#KgGx%z@7&{OobBS@amJ8OYVw=^{q`lTk>7As1H5w1Btx`L7nk5<IK{V?)97B@(1+D0;7%mX$nZkt43LY*{0X$DW7R40QLu+tXdETyVUL{D#Yi52+ob^z_YGx313Kgx}7B*lzbvY{+Qx#9ph3}%*_uM5G#>Pi;r#8<KwdwVIHeP!z?k6OHevj~EhLx+zv8HaQXdlh->*iFHv#B}IND2yFJsFIO$|Y?d&G`Y*?FxHzwEONayYJs8>A_)k)H}`&-t-K4Hcyc(!{_CE_Qz$#<nPZ$uqrS90TOsB+W{0*)7w@j>6ry~u0rfb!?1p6d?_$RWJ>FuiKC6FYvu2YS^2SWK7petCr_ji^WzbvNlhrep+JLC+w`)?Co-$0q=iL0%wKv3$7C$#aDSJ*-t3HU{1`mp<nH7l`KUbPn}Bs-a|{%Ojft~qxUl{lpq*L>Lk?ZTw`Q#HwbO~zyWl*gSIk;skRkXCnu`OI&GH4pDuQp1a!_Fl?is`(R;vRcFhpkT{#;yG<+?n&b-!sW0E@CTVB$kQonq4TAadfq@e$%|(oWRQlS1-R3h(gW@?P|x<I;Y~9ERc$1EDd4J5D&qI;af;8E@AO`OrCVpFex{1d`wyCKdkN=wP<m9L;luqf|h`F>^8LP8a=;a>&gQofKp6OTzokY=lWMhoj4kg}I*Tli+w2e#LBy$$+*Vh$%qN*iCUtN|r6<e@c$X!Yi9kfNDD*&0)q3mG|7asM|G9F2hnypg4ZAlkCo|qWlu*5@y0NyBhyB1o!-$Ewkt6ZDFo>w>$dy6%JoDzwsafLKS$})`;$(y0YaciZUqNzZvN83gsNs;3fv3sub`>g;e~8@*2{W0p_AsxsQ^&s{FN%XUqM@!qkxWbs0ljb=Nz)1DIxsGO4`)2o!Uuw%u8YS=BjD690-6K%bCpnZ1Z38{wH+8q;}S_CMAQ_<Z!XHL|#SJC$sk@CPUdx0CGXVCT2J-eJcuhc}ZH?*EiGSgVcU;;Gp}=BL>wwXac@Zm(O%_$!@5Fq^n#%rGZ8@R{4E510b2(b*v+j^ets$*5yrAQ4WFcKHY4WY<23^BR24HQbncc{&<6R|5y_P)o>*bK5bcm$U_4z_1>#MfOXoZF}^nA-A3ph5c+9`gn<o@h&Hkhx>_cPjnLtjZ6)_q(>NIvdYK9EUwzw_jLF;KgR~n&)N0Ebf3LG6n`QY4VOW;A%Nv-=s)gEbw*n!Yt+j#jS;=>qKBd$VeBtteZpe-v|XANo1XkCXU{-XUf}JOQ*dNwwS%CZdF+bqMBPQuu^63WD%JZuHGJ40uCfSDIX{K2>+ypVOp~_^b-%~nl*oyr^-yu=;Mve;SBD#P)Et%+Smx2=z4D?Q+@kCXVH+fxb*-35S?=LAim2?gfb)p=XMU64iYTCi*W3rd1-IfPR+KEfy20!<O%xr~*qVUWLELT9bf%n*-e8un(&RQ5s?lUza^zn89NpqGY*$8jwI+J-8_#5Yk<8S5;)EfF=^o~@t%QjONg+;BWW<u%u9bArcq_1LV0_C-zdPkHLvb$+=wEBu0#JT3Fk;X;qD&<rJdxxg+pb&6%euDXW$Mz015^nEP&N8HD&IsT4CGg;xUHqGWc9NgY9yy+HToQd<oynVLve--^T|OAX1#7HBg}*;J2?L{KX_eG=mE+>oW+UsyE8w7r~8Bz&c<{TJ33`OF&VSwqPQAOH2Y)uwF-S`r<dV6w)uMLu!J0XQu^p3{y~7{Lf1QF)e*O>Cigehr4EEgNsI{0oqHLc1Di&xmMq6yGNvCiF@{BFr+^f-woFE<q<7Fe{D7n_cY2I}me&`fqVi5|MtQUw_Kf9;oLuFR1oHaY_6A$c2Zqw$!<V<gH5P$-FiwrShTlM6ze$-I-pxsEad%kZn(qq~4QC2JdcPVpRM_<?^K-)jTwkGudc=fR4p9pIunHO+5)R+-n`$~g*h<C5#8zs^xnSTzqVmy!Dw&x4VjFioHX>+d>_S^FB@VkaAKT3GDY4#q{?Ce;XkwW$SW(N)cowVDC9G1uxi*P~qbMvc&k9fy=+o+nEaJcH#OLe?1c{>V{DD|n<>Yb==-a^4{4n&b)fA-=l2+44<rn3rqP0w9Ug{ETCdP<s)%@Edf&f0`9x@oc@781#zSr3oUk`v}ujaTe6yiY^Qxd!t+*{q~g$tdnZ)n}ahI>97$ZGL!F|oo{MT_4o*2TV17w?EBfAd1gN<+L-n%anXGmSWHZEoKuD-vSCY$Ze&_&9{43Z3f=FPvKD_*GsNJtU$Kau^MHsa<y#@UQO7Z>F+w6E|K8jpMWA!p=u9sOBq$CjsV<kVWdV*brLb&4@Pd1NrIav)RbZG6WP!G`J=N6!5*QH_pnBU}3DiKt%>^y|ji|mVWb*vREU6c&b@)b7_wzhV|1j+ne5B_kMl<z8#c<%iS+{uzS!8OBJ(OQ0nOT&Hk^)UOCfmC<Ke3ADf=TV_1Cs_+l}HWCHMNonPGD%e2mWlqL{}J?om?HsHBwc{6na1A!Wo;zkS`rw`6Nu?Z~U2ZyhZ-)rt%$KKnfrn3T^@UkJdkqt%wmN>tHAbhixK{XSgh3hGXJJR*{q2OV(+Lr$6T@o3jw_&`!AREN9{g|uL+@o^7zOz6txiw%>ai#y=B4L==O*{c?1@lc^%(f55l)qaI^0m3)k0FxzH#4XEuX{&F*}KF2Uk}V(6DhUNhHKs2zqY+maM7b*j}E~9><uFY!(94b4yLznItmknjc((A^_<7N%mi+gl#;p=e=aZf(Yl7g-^A=>M*JU)i<a+@<xv~ec3g-+f-D&FYiny{2<$3b1X;11Q486j8{&r6zUKdsI@MSh$jJgwZ1CB~Xe#SmVL3Ps+iaKWyngfkeTu$K9V~+v_pQ0j#`zqQJop|h*cdpycml4ZA(ImWTT_Q^Iqkft=DV_Q55f24qL|;Hs~uQlK!SslNV`?Mb~%_9sCU)1Uhm|gi>4)n5hnDaJOO@$_c0Et4bELtlrzx_xs7HcIORASh~r~RnBT~5QfkDST<UI63eL))vuW%SCG%u$Vd&$OxZI^3W@^Q~ND=W^<`IPNLPSc62vfTVyz@cN5=LU0ai$x#!+Zc#pO?A>z=1$l1m7_Lmx~ctt^2u)mBtFz-5O2S5C>r1f#yYmhQL7swR!uxAX20o^tzlF+4~%D&Z_ek+m?sO(nB5zat0!m9(yLBM#{x5RSALMrRQLaDhAZj7WOWil_l_Mw-{_!S+qO&x7A7ZhYmkP`qG825=__JkZ1)SLrsWh<Za;o3t=d?t~r!%$kSZ75futkCi&@PJi3_Wv)fMci#6!Ook?+Y<57WNC^t@_i4$6kW<cHB7E1%&qQG<7bnP0QK)`_kr{{D6j<xxW4Bo5_-2y@Fx~%4|f3%L)6+FquaPUmWe&dmltO`gT@>#Z6o=$AE4?CLSL4~qrkp?)I$wtQzLl`O`{c@^p@<t#99fG$QYA+Fy7=;Fy5)`yQVQm|#oM0-={zLog1XYzln&9wnc9I?I;sntJX4@>LV(Yhy>6UCu>oC!A8y8lx7|_0SfXn5OA>hm#vW>!mkit=Lf*=s2VzpRXe8ng<+w}ZnF@XfEsN^0~1O{~c3D2`V3?p=X9kjLMl5=&sLL~sgzu`e}{$~+iIcWbWw+~Lh$v&Bt(RYsZq~tMGXwQ;cen=aTeI?-7eqUKvV?pDZ3Gam+zrd_NW<m2lVJGa?&M-QT$U!8G8{XR2=xuG5*Yhz6C&0l86=1zOoh%$09r@pz(Qk#j+iS`UaE#V+%=%Tszw&#G!#KwycFyi|h;+^Nb|7khKHA@7cU;0FJ#RPdI{$lH$vJ)G+_2F8Jd+38IZ^}D+?PDkh_vrgd}6gbQ;%$*+z;Mw=#3yyOGy3vrBS^{R5c`?=kyz#<Ihp%^2q8Hov&+i#LJv?pr@0X_mO0Qp|~Y*3xe%S0H|jF|KPdcu<yt}s?z;2nWM*G#H$9i<lf6!p<20^-XhHF?)zS5<eh_Gj}dtAb$JaH=jCkAY$-YvZ$|_*)q8)``|X$BVGm2%b8-3rE@mcw_2YmWnhq2m%M0LeBohwrGuW)+-&qSEZj2rN*W<@0e}`aLC4Iu)%P3w(yN24}ij?joj4&~zVcW)-#9}R&SAYrcjLj;h960F|Z^v-$;JsRhxyo&j7`ns&Gw&`sWa{{yW5+NE0-gA$Lt>a$>E9Upu2sh!U^hBW2_$pOj?h%8rpYma#HVrrnhe@qPKPDUA=j%mm|vd;$&smbMV*;3%sqRDVE;p&1@sZ5Fl%#>s}oIxR2i1x6_0wBLsmSR#cgEXqxSLW9jDO6CS*kwx7V1V4#mR!CgRr)tC{-K17|u?_-82I;0JGtV_vgbE&f8Va;98MJGELl9<(u51r;p7XlQp_Tnj+4MYBS|?^)!x3|^$dnZZH8^A+f${O{9RqXG<SQ`88&DTf)iBrVpnkCaNG-RRxTA~kPUZ~N+FOzz704d4Sd>}GzeqU|Wm4*Z%QGZ2D>AfP**eN^i~BGdten#T{&JRpAvmLZO_)y7`7JmR9b_S6xYRzPV+n5&2niX<Hq<g?&9M2tQEYFkZOa6U}`;AX3zuce@5ScmT5>vFK*v&WZYb4zZpomgK^*uTgn5^>~(9qZ{2j9c5bmGHBsl4}MEAi}8MNR^`{mejaV3Deg@pN-gOs&D~%bO`@V!*BRNF37ok9nF$xYa?0&js=C2rFgY%gf8c!q5B2k<`?}d%d9mLHFR1J3D3*MkR2Z;%F=W4yFlWsho}>2NVu?@*bYw(wW8O}CkR}1n?HA-jzy`d4OGfTRR+QUg&{+R1t4!;$L}?KIr7koEcv|5NJ`k|mDhX0%z0snAMJ=qaf92Uz7cjb!S3hi4RdaapW|T{W;8c{>l873=<O~Uk0u|hn3tNS(kC^FZ@$wyt1Yazu?>^UV?fTR&N>CbRhEB}2Gm6$He{Oo<@dOYW|#R9)dEkFM6QlddR*$BM<c6UY+f&s4dxzV+<Y6Zr+6n7kVjYK-|s0hL_;)dN90(y_+U_!eu=6Lyg&5=-AAHKLMHV^;df6!lEfq(6&`QcTwRHfh(aM?BP*^6B0I{WKDpzv3NzJFib!IHr;1zFdFlefz~doy-I0a1pozq6oIuh5MZ0dyf<AQ&DK#^dFUIqfpnWQ^%(XiCV2~<!6X`IOA<6^Z3eW^3Rjkt15;Q`*8&dBw;*X(8pJ5ML4H0X~BmN%OzLjhBwVy`?;kK`h^b~vdWC8T3|BV~k!Z6nej#Q-*vATS=+?6g4&9y6>bcJRYvXfwO%XdtxYfk7)+$rhS!3VH4r30L%OqTnuS%|3(0@^a)n9~Qop>5Fy)lblUyBl?d#e0X_PIXJZJB(M1-FJ22C{1x{SdGv{T1<2xK@UnV#)#l5m|BZwu0~2$vi9DTY$qXa%}eg`6IiC32JV~rYg<JSm%W9F&Mv<@sWkx?D159&sHCd^pso7~_73T-eTUs8bS4<*w)fQ-<{{FQz~|uKn=0+TS=@SCqt)b|uLYsL8B1D!jAw?MX?-)F^c%4`qDog=ON>Geg_cQRgy=bLCTn14&_5lNT|_*G1q2ojmNGP1BS*96YaPV4V@b2<+MC#fu>1cZF2z&K7oQ;)J3<@Sq!VNXfQ*AWAc-TvLAjhWw6F^+mSFMX8qBN6u|Dgpo6U!!xb>3@@rJ}U2xE(1!T2gjbs8f6D_HoOiJu;M+w8H=^E9RGFq5{;Yh6qh*Tu|q6_b!w9NhfH<rZzV8NLSJu6fyU16~-l0Qx>_Cl4u4az5|+f}_XOWer^2Z{dbfS*wT=151K9E{p!veRmVeLtihkYGAascO%$af?1S#0oE!d*^X9h`>&8RB{}N7g+*U9#S0bHRyBI=bXY?38_Gq**SPDSAgFmfu#iaFwcKXFGZ(qK7^8jRYz?jOgEUrb0F6m{W5QGFOl!H6`~OI>A(qq{^ZEztHM|{BR}M5UFKTQ51KNe;5iC?yOj)x5c`ShX*gPkUOKOVZE9PC?Yl2^>Eg>r_+#<#(42siU{1EsGuo1^BCg!S*7)5D?yCN%E1A1i9;>wy}mPmo$sGf%2*JVPiq}%oc5t&wknV|OX$zVlQVQtYj2YM6UjcuD{t4`AzIU~%9OGT~HANY{-PUoBx7qKO6Qt~Q=%q>^P>%jX~zyJdO8Ks-|pf`2eCkGPhHrpJUE=i(A4`&d>QW-jfDsn`?d(etAw_i&{aj75|7*sqH1%jUqO*0ZF8G<3>J>O!r25|^}C(rJ4`wQi_c2!{n>=3O>S&e>p1lB*LDw`E)z%()4a&dm>BL?mWn0}`~>m%Xx5gw6uNaf%`LPQV7(d(2?9eLz*{2J{lu>;Dla2Y7mk%PYkCMYY1Y0NC)ZkYq}ZJ22z3b7;Xu+SlU#R?NeJ;RVT%6MHMmXP)TRy?OMsN#B6<(7bWd~%LybsO_9p#W7^H<(?}0)lmqqWA&*ecH=-*LxGVL#Ke0$GDLuC0)|wQxwm;w75uT-=DnvseAh1Uq3%2TmAR2%o(gUex)O+xjG5kHSw+M5;T@h>-w&vVlE((TDyft^&ycrx|0MHjX{&CjleQR8c4GhVw)s_w46b&GAmwk{{#YcMk#J##WPBF>uF#zP%>hTHWh>!5iK)fucMQue{xXUGb_;1FM}U`n<$)s(iXJ-=4}VPmST}qgQ5fOtx(ViD@U&ncMmu()N$|kY`1rG`rwWo)CQ3FV8EW~z2A>}hkHBkqfwT6NW|y+Bf>7#86^r}lx|&&v(W%Hg@5kf72vfsy9Mu)UG!9O&~m000wK}0bNT@D+&*aCqlaAYMCzPDmsuB_eF9{}ukSZZl=7a5^#b<|i{+{}v8@Ai71GFe`g#AVAPFQ4o6B!01(yIc+U<mIFr{K@_)1_5P&j|m*+|Mj3#4ZTtKEA$UU3p++f%|~3VUhx&}cZKj#8#mc@l0=njU#8osz%XTsvk)w3vtX8*puo`r{&_7x7Qw)XI1Gj+>h6cusHPU!*j#1v%Z?vE!4<hef0;zeZ9S4M4Gz-ITL2#RNy+=uh9HyQ`XzA`SBebQh@!{;E<e93CCLIj|fa6Tx1!=~)}j2uuM~B8r1#<iq}7cY7;oi2an_hvAp(r4=Q{-eu7PKi^pa9$Sb~bOFxXN<BzXPvG}c+<@=`xNWdZ2p^8hCrCdmH%X|3vLW(winP9AdG)q(21kpai-A`NKq_ohB%X|7VsW6T<ivHd-OY@IR=*b2q+8o1P^ApuJ+T$5y&l9F?jUA35?UT=k)a_pmNk8`72L5MPl=1_+lZaj+USB;sG_*3A&*ua(9^=_kkTQ4B|I%b?}5hG!KzcP8Q~b{D07;|AX0$8Pdmp8X<M-vY5_eeVXJj(>IplAQ^SB4l#&6>yG+~demH$#xI}=u9DTw|3eiVu+5^}%+dMt2lvy&<Rw}z$A(Y*Yit)hPn`%-5W{1wm8#C@TdLwzS0WD8ECXk<g03<)NpqeRUV$Uy&iujc4^3$m3j}6UY9B@!z@b6(cne)$2<#=%|b<`c|^9SCQYp+pWF6L2dKnAcr3KrSkx@zS-Tx8G#FDon;bt@YA&fkOGTWiFOeb(m`)xZ|<0XLl8yWU>!aOb%9hF%(~`x~VCxoccgY*SNJkI4+y1DF=V9g#)J=f!Mfb|U>b2JIaG#*0bT3U5g%V}8zWqf0_wgZEw%<czna7K`i@P^mjgq(Pd*(rqaNP1r@Ntpl;%_c$5YOmH<t_&u)A$_ejEh0hs!hFuh1TD`VTo|tD>gTs0!UUYaeSZWF9&SeE@KJL)C+Tp6U#<Uxt8?h;RvbNDZ<E`PRBuH2=0m+urbWi+TYgO$VeB}-43piZ!pfe*;k#%#57{}TV^&pHltkYhQyyPI^x0E+0{2GsmAC}Y?^y>SH(kDYmPfYGzx^z4l9S9%H=SYY%`c3G@`v<+ftoQq2_Tks}$Gh)${su=j+)mB>abQ?9Gbr!0%=e*p^h@@7=k+g~CwTvLZ)cBw;%5(025b;m-N$_9%x3^mIP$-Zr}6FkUw7ZIUfRAMju)dr<_f*p|FE;W=kbWK9&`rfwc(=R72ro!j?8=f>HRvkxBmu4eUCv`qwB>OV{Eev!yU#y25iWa&U0WTpLW()H`?4%a8qGA8%GtxHmt<g%*8{o8WX>Al4$3=e!qYG3+<Gn{kO;2tNk~B3${vKPO%MnqRIW1<;~yrc0TOB&JN6mI1cwsKc9TcE4%)|4N@&;L(sOFo;TI7e^b%>h=^3OX(;|V^=bxX-3i4P9Y~c~d<Fw(K5p2A+(Of_Q(^RVajqCZ{0_({C__n9UPjOTOj!6R0(bALaH$w+?+iCO9_wq1UUHfUes6CssmXnym#X`2#3+2rl@QFF0K!UqoLS)^hGlW`M+i<vDD5kk9?a#>7!u}}xl}X-kFd;g(7di7s}*kHrPpZ{YX$_C=1AjOVAzUKV?x*`h(HYZqy{RN$hp#x+<8SQrP^p=&4-YkhUHsSk{-F_YUk(dV4194pnfY^TboimTCJ1k=UW`vDRaKrdGQ2!;G8}IR#A-Kn^CxSB*M+i9%l&{>MoBY5hi={+N|W}O6J;<0&+2<B*Dk|*bEax4hdnYBt-RbSx&*ukyM7~E#_cR!0@HnoXuf<v&~T<FcKIho8@~;l0uab=LCy@;3}W2|7<}K)RH0_T1wrzg6lPajCVy9{c<fyzD!`@?r^WH{Um=QIA=Me$5@R1rg~5gfZ@yJ3)q>={I}V$f>IV#cdmWZihsew50P${BQ!6tt4XKRxl3aI2VX$l#uu?m-Q=?g-L+83wNJ6-UvQhn+gi~+2tlen@(!Z*+SVUpIx_<Ul>t$eJ8GdaN6UO066W4Px9Xhvsy>L-nz}*96LI(c34bl7M(!wTL%uA*I`*~y=Z4J5({;07(+JOnouhwDi_5z<ALId=kE{<3IKf{P`P6mZ)y54&I8t}_?>yJnD>fQmCtqgZ30AokBi<G~ozdx`w$uKY^|O2E8a_QE7wh5F{O2-<|H`ga-6id3xWVS-lrih>?y+IPTfDZ0(D?r@K#_Dh>7jLsv02d9jWWj;jHD#F$cLCDGx<^wjw0Jd@0t=t+)yYf>8+quK@k%leRlCCT!FR)epK+U2=!|BM?Ss*UFD4-ZkQ1PXC<>F3#b(*n5g<@+U5y&G#8&T(+lv0Yg>FtbnhUb0-c6g&>e`NJB6G;6ipK9nYl`meaV?n5Xc3VLuxJg*ErpndN1u#3YNJA&E2xoMp4IBt;+%43FW;9UIKH2I8+35pNC$8!>FR-IQf}PTHUe<IOtqq);mhy(TCUv_IFf~`eQ?K#*{3g%V+dD9~90tLvB4n{==cd{19bC>{-6SDZ!69J*1beM~8!e{`{%R#4v%gX1Evo$nZ#4-rv`G-~K`WnAaW3dL4^7zjx{eT)<Un8{~<Z8~4Y|90|Cx>jCRWy`!UDbHkGy_u9zKzrNnd_$hhC07C3+-lf|ZZ3zWrbxicN{He&8&*?zBz2A3_0jlZ!?%rQa(=VQLZbexakH>PkwCq-Xy}!5DdwopF64oKF$Nv6Xo3mkKebcPS(ecjlQP%rw@9=L}ZoRWfDL{IluFH;g-#}pf(--UR+1tZjkISyFzn~Nhvg;^6E>L>6oy5nP_Md9|mmQ4SH_bc|bXY^1FydS|8FUAklqww}egUIJ<;Y>Xh5^H@C#w0KzxLkfk8C`{aM_t^M@6GTZL?P>2#H*MyUCC1$+ejHpC^@T{N1kruyvFjKwie(-+O@B^t4#R*|;upBcy>h^3!Kfo#I~(_TIs#Hh$b(Pd=N;f3e=?=IMYZz26U!Vw<(-Wk%-2MM`ao^bB8+<m)}k_Ike`qhk&rv+o>cZ}$&Bm_<dDI;+lMJxffv122Ag1BzKE1A(z2yC{IQjJjg5R|=J|bIA!7B^ebip;^3qFj&L9H(U!Y3_xA*Bp)`ecpgbLum2!hYlf=pEQ1^~_{B%2gK%`j6RVmQebcB<KRWO<17kE*AD4Yprl3xlrJ&3l+D9xTDLVxZpw=Qir#7MW6#k?7fItoAR3nHT6;A0NU!<jHybR^y0^PgxTCn<>$v%#g1*@=JaD!4&7%uVLkqYW1H(Zc%JkmD5!EyjrJs1>&jDczWvff)PU*1eqJds~oy~DET_GC!nCHTaIh4o8UT4JLkW!Vo3N@@_TdSU&R#`t;0T8;Vu?JF#aetlWPqUe`cn$ieg2~xCQTECR_y9WQLNo?`xjVot349XM|DM|0FH{aXc!=qzE*A3BWC+~OUx2e0fvHtYMvmc(e6aE1N?!)fh4ix~B{bA>KuIXgqH+wr7ZB)XsyV5~~NALn+rqdc=Dp7>j2oCD8ZNg<t&CV#%eUH->O6n;<3$(6PbF&^7i@B#yW1hCl92*Fr%=Sv+K%inyPea!#`mBH`Z9b}y^Jj*;@^Z*fP(-&Wb~X0_4y<Pw<suK<yBZ@NWi~8>zKw?0Hh-P|(wbL0znzAb!eB;jmxEiWSqxR-$Mi%4Cz5Nz<m1<YBHkA`QTELHk%bsnQNyG;@i=-)$Hb7;9&hdzx9x$@LuS-cTT+?>P7TR#vp%JcYQw$R=5BQm2eZgH`!L)u=JaiB{?IY3NQW{KmKdUA*|b_@X#f$=4TI=_*_cls%q~2qV}=9=O;F0+jQ6sG`e)24k_Ohsuo(O*r}LDb>>d~{@_0WxetpoEk(%EbST77e(e`4Dz6LCtWz@>zI$K0%wH`7w+QQ*FcoA%<=#{`9fh<Di@}jr}nRLRCloLx^cn94#wUka@Y{;h0LvU=Uo=ZRFGFQ7#G-fKn0u_dVDb(hCfZPe>h<iZckPAq9R$fDv?ao#4*_%&@tU~UOYji1O4llNH2!G=b-Xmzap_2i-Qum-92y8dTWRQ=?DWXsf7T2KdH(zbJEa`dGAB{lc{wTQsQ|!dwsaKKlaqn8uRO?KFyjCPzvXK=Lo6AtxY%sbkAV1I*4mlhr4X!rKdbi^U-fqE7(Hn~IG#9}{1qJyl%~xzaVMIImSlq^9ROhqQLVH!IrURJL0TTu&L9W#q6#itjS|_GyKV*;4uMtnYd;io~^Zu2EbGMxF8W8(c*|YGQl57YdRS9<)omxF_G4Q7_+dyq2Of*IXp~@F<HG&-rZQQl$dqZ!qW%*i`1L8MsaOhw?`A9rX25@URz(@B(x`lIDpZ{7Xbs`GA^i91LqKSa$YTG~?k&O|_q7qBR-jFrLLRF$iAzrecCx$<Ek|VvxzCR>Ie<+qqD+w7Ae@m-7E^|z58%r_^;rOBZmNEvGXql(vHsZO>pu(54X^No=`@iiGV73Mzw;6Hl+lE{?0!z%8z8n?e5g)^{DyqW-H*gZ&sVHhEu+(_tGNMD3Uy{#G*ND3)DW?ss-;b7x-w4prNpZtnt`o(!e7r6Cx{hIMH=ofJ#FUpOz|I&bUvT??{*titWJU2z8li7mOvJ~8m`cGL1sxfzFh~G~^GDRyKaQz9B1Kt^uf)t(6K`{NS>em}E74n5qQ0d#Lolpfk=c!)BtQYSny-XauJMz|Q*YzD;0<Zrw}Uu8g0K@Pk{F~CIxX@$InVTr{eNse82Z9h9^xd5w2Tp@toP%X%C<&pMdci2n{tS=eqNsm(gcgR$om47INB*T>;S15p$`ZAGmY@S_$EVzwCilj`fs&rw$ml)<M9>Mu5+<@HP6UUgxW-p3jx=_d^+v06*T#2J4v50f;c(^bCmf64YiO=@x~fzVY0wLMaV{j5;zE-088tHdq0ERPGs|j-bj`qn~Vpa`bbgJBFHJDciZK-yvWCn{<$~$2y;aaazVn&-el`Fe$2WWi<?N4mr`ng`t5f5z@~k-S^m(1?7(=1wI1Z)m^+}n^<Zuyux~@hOzl^~*VaE_I8CJq29f>yD)|zuBx-ghmv^181#f>~a!h}Qguvom<3qM9G+3^4V$0Xih2+QusP7VQ2;Xk2;J_9ENtzC+8~|R{p9%RFI6x!fHN14D44UZzYDXw_P39U0iIfN$?x<D!RLDtqgFu&cH^^24nG^H_!%5(y)SqY~6Aygws>#3sesYis?E@!gu|XEXXFZ&zc}BV+wzRc_b)}d7_n;DIKWM1MZ^LSuDpSP{dYL=-FzucR;pkkbqH6Lcg1KtP_h>r-|1!wBoyldzy==vclj6B!xZjL^rV(%<z6kwcnx@O~Vvea^TH#AcIL;>vOL!X2N#txvin(CP!311I0`b)-JiT)Vt{hNqrwwDa8tslbG1*|2-<UTrz2F*_x)HbPi85(_;mzeCGr3!?+mr;4UY`Wb06G(?h&#tnXrFm%*Y64Cr}Ae-j$z9K-j!28M~>aVsfD&|CmW366A%7QISb1*F&#lM@`kTx<br6JOo7OBV2(4=gti)r_ZRj2c7`P6V}i3&E7T#w2MQ26^ataf?Zo1rKtScZu55sL<S+hOI(pcpPjpCzZimH~Om)LOQ!6M0rYqCQzEWX139sx@#^Vg6G;bnWwJNgVp^|l@3JYE5vyV_fn}a&=5b)(BjsPf{&5!{)HRRxf{R0H4J`Z34!Ff=okj_6AgUce-gvI-OpYh)r)rH5W2Y44~S;9Tmh(7s>TmbXQt<8l&^A2VKcF;$@xDG{W)%VCeqM4cr>^)LJqyLJ3I2E|0;c8o!zz_=%q46xkH|AKAU_qw1hP~N2*zGpPpH=y7QkCF>REF0!<k}fBsFSmBnC@1JKfB;&VdlQ@B?8nGRaTO%?XHHB5eD=@&_zVKQezs~1Bgu@47{l}fg>t4#f!$npWL!T3*OM;swB`)=&Mv)PKvWp#4jEN@9kk|3hoq)ir3pX7$>#uN4*5D@)T#K;_{@FipQw|l0e5YQp9D>u1%qsxKuP(6b!bqe{>CKh(@YCDQ^T95Az&{K~+n8fS)!*nW=(D4^nEc-MVLg3@ru|XJcms!GX+R6(B+`SSl;Y?Q2x=#vo^6auk!T56xE%(8WIW8Ryp*gS;z%mu{N4PxUK?XM_H+)8Wkq*NqXq{-Unv^;qdZuI3P`w08GNv@<<|oD8ZGQ!j0S=cAC}yHs=CZGBY4J(5^k2BU>esOBl(%{D66(`BcK?tyy0=wHV7wH?Gt+&}!itfrQKY8Bh{hO<zJ`6@c*FQpQ8c>e|ghs+j7aD^q4m=R;y%Pw4S*$e?}0CJH*c%9$}G=RiW{wFIiSU5uA$sA+646mTIVt$6Clw)S&3c>ieu`kg0pJsPkK&#CgbMIiEKwNLt6f`m)oO`i3l(Jsf38Vg8iqVFix)lsrQ{MCqK(&YpEcy<e<%uCKgb-OzI)ueU?p`5g#;K7$hnh2wUS1wfDuIO64r^L#Rt6WCJXA&$tQhQHkgLR>YgFYI6>UB*%C}ZebrRnN2_2htO2Zn!D1$IZ=f`X*#qZ^kiHZ~93`W&Q^o4y8GPj{NxQo!A^~`hDzY)VY$#*k({Mb`6+1VtGI6D;m2V5*HwyoN&5jCNee+1dNtCL$~`CKWpu(O~L^4W4*vguMr_A#U9slDUwsb^)i))&!e+5O!WWjDEqo0G%X=lN~KM93SS-Dxw?xu%WD-o1+xXlU4PeX2BJh+N|CrjM=x)o_x(n(F&b;(dvNfQS?nt;AmU=+H}vp~!2M1PtoLN?AKXIhd>S-9FXmoU-xs!Md+L>l5a>zK4yV@(J!AW<lzoV=tx%2NK(D<_oJXZ&O5rg%Hzem6pPU)>pyi7zZz$&a{{fGZf<~YjwnCZP-ALstj~t;(6FkBGZQX!!Dp3H6qF;M&*Ms8Q2XIZLCc#)l@W$CTU|eFm|b~!*c~f9H}_{wiW<%XR(gnT0%EHTFkZUg%ZH;qq-477Idwyw4fjxzo<msEYq^^2B?)06BR}zI#LP_oMOIm6B;T~xd5DoTEnBk7<EUHZI!IqZMU{`7?x=N9~Y+~{E+EJekr<IB<gNsvRfAZApuPhse1&9mbSm3ZhwIJX5k188O1m#&RQ5jVM9urExciEXo_IwU;@yDRAMS7lHdy$=rTCQl$UXsUK&GG(A36)nDzn)7#?g3<a+v`Q+%GS&<0r_Vus@6Nu<_VF;5n)K7&gNq#_6{O{q>hd8isilM|@f`E3gc1Mkjeh#h)gQ#h%H-;nW5Yo1n|YjAK9Wl)RUYxz&5DS%sYd|OAA3NrWbU?Kx3Va(UyENG`tdqV+;N8>Fkaoq)n=n*6b2T$3I!k8;jP&-s6-9Z6yJZ2wzd1B|1{7idanYSEw2Y_I(@gRu(!Z3;pO3B)d`y?AW$5GP3_7&o7vzgTSgeYbIqnU?qxDlHiw)8efJC-b+RTOjJq#M?}oCX8McuKeqBRhp$K$lxwVz(xje+&N{%JYblMum1l(*SS?3ZW$H#&CY{D~pLE{;m6|dqXTDj#TTQ>NYbq(|d^7JG|k=D}I?0w~cslO$Qi~Iu>dabgv?e^Tsz^{0tQMhhF@Vd;etp%>3^^fBSPdx8I<|csJQJJl=p|(H)0CR;MUPx`iELrz^|>Tte)o3##Dgy&DK9BvpzfX%__~MSvQEvgy90ugB$dj7d-=Wb{vG?Z%0O5O;!&ABK+`ofwoWP-kA2*`UbH&0?yw>r2$2KY;DK!gEOTw0xE$J7(j|PJeCZ@!(bNjLHa!=%)-ET7zK%v&vz3Hu=C!<}OYdyC(76ga`$}zN4{WdT6{!ev{X+>|y&LTM!*-{b9R4?c9V;DS&P{{+-OF%(Rf_lS-grug2vpl+3kt(xTa=1Y46yF{txv-i82cTpCo?2Hw^RM9GG$2)(GJH4eRqq-VB_;Iz18XtL)|I~UKNvNt6ZM}7>Fyjd4r@vv<2G;XH#);PCU+H-6;mM^t*O*|v5yDoxwKvS!Yan=<P9ip}H!BX_LtQL%S8~zhoB~Yx?8XtEfl05l!*;`4P72e)OJ=+D(DJeZAAGj{^3C6Q`DOy@FYQQvud&8%t@fgA$taRGYQ6rSMX)+*&+}-8fD7a!wK6f-J){g$xAHtK^k7yFsz=nVtF4E%(2Rt?y147loGF3kZT1wOwNr_OOSG`M$|LQJ!+q;lgy${_q26tzK{1)S}2UK(;d_1GHu#q?icTpo;kH+kYXwAl?{jJ*vUFfZ6)EX3^Ub`sben#MXQS;~>NoK9^cyQ^Z-Wx*}2a+%01$U=1sMI6N6dee;9;p)WI(SKLFITUix@bF49|dKQ8`uuGgP;sEP}|E`DzymP{BOHHf7|e%c9TDvn+h9!0eYDhYi9-}+zSY$i1<7;py|da5udqh6ikm5!$#>d89~J6XtVdM*@)oX(v)56iz4UU*d?k&MdX-0p^C0Tb_BKi_RcqhjjvY?XNP^z*%gIMTVhAq@&#b?(=bp2cCsK!UQ7P)ZGtLBCu}Dt>z(x)DTnlMDFGUl!y3qOc_V7v>(X?poQ!J1783fKWDUP!ct)^Wc)%Mmxs;1;L)C`ML0`=1_KgVx4EMG@R1sUa3@FV_io3^O0KMyhcZFz^+h9aMx7y#F7&)}Mq7@*>;wlowpd>~qgs?WFA626XBz);RG}!PXY~*gE_AVx<uc+ARk3k4ns#1{5RW1ac_W3f)j@`QLz~0r?4!mvLB<;k-;Wv4UGhe6s@YejcT;9EW20)2MegiCl;~(CICy@Yr{vMjsx&Z7rPaayedF{rn#X!9DH?Rl;_AA|$PF`wH*jgZd!}TA}7VCvz)K0~U6QRGMVzhiN#|s6b*k3j6e8Jnu1cC!#Z}T9Nxxe|`odn+##8KV}#I*I$&GRkk1Ebu2v!<k*AY4h4y2il;@RQC(ak-d;${U%Ihz~ru0!OmnC@cknez8$JtVWPHDz@0#;A(`f!Q09Mvti)KI>1emKJ9E0nC-JxtP~|Qh$PBkF57uCi~sbt?_pcBbvt})j1r(~XSPvp#tcwH_IT}|K48!uedGif1bmxRP5;!TPus~RTD4zp*R0+zRd7*+3GZ;$uT&)qfy|cI(>dc~=Zq)K;OIoOE5_-mBcXfl7&TSnZMR8L$`cER)w2&TO9;$|!UfRRtAQzMG@+cgNOLB#1p}N1-`|910GGv00JHLL#a{pI_4@#a8CxK{FEd4kuma{!bsF?sy)pyOFA$)if7>53)XNGl6_kBkAd(Q7rhp`IgktK$6YzybVnlqTt>ba%rvd}URVL*rdZYBOO3aDP#(ZkZ`l7Ua!cdQMF%pnZ7=AG~#x?lWGM~WFx+MU^aCKTHh_gh5uPr6Vi-al|x#Z{+M)u-oYXr8#&1aM|3ediHe~0t~O$E_JvY5=>7#m|{Y5-Wkv^qo>G+2^Ub-^CRUBvu?g)pD$B!>m5CB%1pjxdar1s9!9gBwI*fSO{1Jn9w?463{Di1|{Yj$(mEweV>TZ*F9>QI4oSKAo@)xdONVyB~Jm^}-=}VNFoVOjLkjf8u*=NeC1uJgM*L7yS3GMGo!5e0FUOWH9gSFeTHERxVlOn3b#R&8I>{0t(EIH|Cc^N9ul!^O+oHKD8`<v(Vj@&R&*uC4W($zk`kP#eMd!?j^>9^1?v0qSGDAayTz0`qHK}XM{<7gO+)*b#@b!Fgg7Iu!vPcqM_cT{Mu}!#dW&jX9Oepi~SrZiNTQG0@gTFL<#2wbCH<&jNJ06$SAs33vnD1p~X7Tr(Z9|rUG;p%>^4iqFVkr-QcWZRV#TY53u!?jybon#s5(tBMDpfS*dFv)qg(dy+f_na5NcJS0LvykSr1xLsqODJV$1CMPPXyq6isiKm(<)N4P-QXt1S{rgP#61d5#kD(kSE)g$u9w-}aR3uiQ4&G1x5J)3ljUoqQ|+XxzO#EY(GxM9@?WV%Nql|!5)f7vS#-%Y=)iG)s=`ABlT=wEsGrs#CjNnR}wt`v@>N;(2~R}@8TTEl^((=B48nu)=rGIm`|^8kW$U09_u;$;zDB-mwmBz0@d=(E|YaBR%5LCSwfzsL%PHZt1FfEM`>(IT}3IW79+J$7x=wz{PS@NLW?xZMm^`H*|yfd+lTCS&lK50kXPp-8WJT@`D4`V$^IA3(I7_&}f!{nc+%kGwsD!a9d@)$BW=X@?D<gf^_LoWSwT_%g<be{su2U<BM=zKB;>FWt|5ug)8@!yKl?X&Av*gm+oZUri#-2k1Y7I}*4VQ}(hf2ce_pH`|ZCHo7a&UdR1=?nOWvv;soZ!bg-9=uvXwH*Q_w>M4;~t?9Y4t5oEx_Z>_~?h;+xBd&Xr_{gn+11MsL4($9R{0_8MlTggFjt~^HKZMgJK6;Cl!K5Z85`|STe$&un;Mj;;t7-4BWh{VtZ4DmVoHU#9i>}Q6`j}!9!K5KOK$B(d{NV~45|ClK6vH0G+Gxe+itX`ks$f2t32{7o)z8OZ61Vmp<#l)s<zm|{J|ONp`%Qx8Y1D^np&Y1vv}7(Kp=tRiLcp}V0o>8Ea&bv9AOyEO%O@3VBk1+{IW~2E4ndJ)z(-;o3|wk88g?@p0NJ}L@J8EK+ef3c%?O3YgM)sI#N4az!~Ve)Mm1m7+<o{nF!L$1VnBbeHMj+_9^m<^m)uA9wjo5RA)M!HHc=$uB=tCySYScI01#J_06B70t};D|OoHi`#>!gVPoHVz4FWxJp+Ws}3}9H~r;FKVL@7e#D9E%9j{G2T<brIJ3#gYMlrls%BW$(JJu)eTlo%l&u@(W)8EJGV!%}=$7-<F&Q`$b^9GYXgQzZw3B4CLuyi~*t7tCc~GBY-F8iT`kucF2Ncae`r^IO1SU-u9eI)hO)HMGSMcX>cbQ0z^xqFh|(W+n<HD0|X5aba10q+f=|Dgkbs{<_Ssuk$)EM&<Gil0fD}dWwY+<BF2m{370&v)fnPJG^bW4Ty@YdaPaa&;uj1%`!IEkP^=!cB0OB-gS-|6PGQC0&!VyQb77qwgrwf-a@$B*bf*t@1V>KX*4v1p>iq81%SQiIBX&yJ07NI?e+EbgwsjWAzkJVFQDmgQ3I5QuP&PKRcj8C1xe<kglcO_nsSrR0$G7-sS`v=ND<{PRk-B-i6QT8EZVdTVS_wLOm*Be(Ne>LRfdUQZ;{BTrk;bPBbdNtIsH$G(x|9I2f37!9n=iWK9F?DvK|-Oa-mI>hD1_sKz<Z*yfdPmw-RD)L|j#MRTJ_>SCTGt;P19BKyiwy1O*)FBJ7*(ib$pe<%0??F}et)r`AP0Q$8od;%r6U$4298?_1_?E^rsyOa#SghAlI2;zy&Pzr&fh3V1Ff^Z{*>0~0h5DhmbbS;Ca1En*0DsJ3M6gfUn%sE2CUrMeEx`t$+gR@+zf_ucZ|k{>kn7tw9K-mdV&Ug3j1C&x=8cYOiI+DcHJ3=Pa#wnEIhZ_jbK+fD=N5|wf20TMe(ePr?ANu7we)i&<Y-xV4Po3b`=da};6oTi-kgfS>O=)|8QT4h~F@E%!W!{sp=wuf821f{eIak&*=4lU;Lj5(%>{Jfg{BCFfV95=HTbI21~UFl`CxSu*#i<(794{E27Asy|^x~HL6)#(FFtLFJru>oj1ZV+l~>3Upj*D(0n+NTARvuz8|1pS#xG?~{g!Sz);%?yE&GgCyaT#`gy9F+;jGH{skV=e1Mh3s*d$tn~xgEa9?cftMEP!3Swn=ONGsA*T8E=4onV4CJ|A5gNFKrt^RX#6I>#ajsXoV`p8&jl$p2ee^mv#iR;h{=ImCdS{GPahQh5%{x`Eh$e7dqn`~R-f;7x*-CXw}mym7sdRhAkTmFDt7>xXs-WFU_sd(5@CPL7Z0U7NhCuU+_vC_X5|frZ*8L=wdLC?);W{9HU-KLVQOvAcAMJ^RwHdW2Zn)!D8L%@XL)r6YFL<OgycY%U^Dd5HDumG<ySeKGBzaEocl-;eW(gv0V=ZJx(stdEgPhWY1c|h_i44fqJpEKXmkQC$Aphdp(~)v%_~miMV_PJ^#XqSATFWkg8Uf;CvQ1$00|0%R5_%Wwjq)^g^H<&7{bWKG)Zj3DXJ@(e3yJou{*dE)$sC!{f4W>crI^U#tBL#2DWy&_w<f}QH(JXvz+j}p~6w7hoy4})|`N5{i5jS=DcAG*2FhvA3q3S;H*j4CFZ-N78!Vf_WN*QCZME*s%y9^6bOW>ZxyrmeI?3&WFT;w#C_K;3M5;jK*zlDBU9Nm0F32)7)pYMfawGr{laEo!)BQ(<KKiFVY<sICzvXW&74ikatx(N{;(j}oX`g(G7JE{P$|JAr^R?QWIdH>+$OaM@`o9b1~QLwb_}82BRV~4Ep2M6ErxoiJ6lXDZM=8g9+#I`0F{eyfNA+Uti8wC!0cr(8yDjo0jv`Qcymi45xoo<L`yGI$nLAR@b{F$yskC6Fe5FWPB5hkP9eHtTQe0L9HhPM<4_q&G4EgT1O_<8<iHIQ%obXPGV1~hgCJx#mA4NM<5fY{CLT`*j_zm@St!`ZwZv>4bpETT*y)6GDSBS87Dog{UN55_s%x@rxPSs#W*t*thhZA4>NJ`ZZ>BQhA&XV5%yNgH>X+j&<u9o^`9)v8_rb6r7<qQYNtC%buo^}_mSP8p%Y|<Yn~MTHz1W%Dwv*R}h=HSw9al$QtKHUC@y6s}DJeE-vjw}T?apMIlJ2zap_H%Swv<o30WQc;led(W$riC4uw$8(mu5|BMc^Py89s~$=21|r3W~^UWYF!)*SL=RAVenQ3kbU9!?L_KGcA|dubhO38bGvit_|>7ii)?BKf{fCOqpIPRYUfw)HLNR9oZ|7B!eK8_l||scyAsaNH$#chy98sM^cGc&CL2@;-x(=Xb(^|?<m=+hljR<2y;hzD{^DtKL}jKZUbzHSwU%?NrAL`M1R`1W`?uM99UJtJUYTBut_sS70keTe)>R7G%4TAB+?JNQ}8e0ljtwI803)he*ax|ytDfr1P9Fc_jLVq()(b92`?uju$WVB6?2MSLr%{jp$n14^mJmxkHh`_57}Ywm}@@kAoRYWDwZ&EGEhP!Vtb&ec(D8W_*cx7`0oO5U~?=1f<*Lo_x%UVWXO6M<vT^(lz2}e-(q2~FdeqsS~Ezg?qv_}0s~auICXX@GV$pHk+9(Ivk8~5XNI}X%(QZ@PSagL7KKzwGdJq=^mOp(^t1#2q(680SL^4N6_3f2L+D0R60;rgLAVz$r<^(D1F~;?r(~O#j9d^<g$N6Z)>346Q@qNVcg7pl5V34-sEPR#W{*|=lUsJjTjogO`**apb-L&;=5TUR50m^0O)qVYGlyp@8;oXB;=q?fAL`QiZP(rhCnu&nI)a~(X-x-Zmk<U`CqdVcGbc4b=A=k_S32k+XTUNq<WTY`IBP&#s}I<1C%FJ>zm0;fRys40@7nwDg!dD4B-KDI=qFmylx%B|+!iEv4(wO=2#C}RA^g4#(9N0I$IzEZHe{Ea)rn!9FyK;#M*gG%0c&$=8BwRrjyE?2QYF)rLu(;+-6e3P6u~vm*{Z9w<89XRlOOHC+M5E%VKm;t2$0HGR*(gbG5ChJ8*?uWA4lsErwj}tiMjb0dYUjwY*OU2@d!XT784^|55a6-H+_%hD%UkOZi_D_)~#za@nxQ>O|%tM@Pn}5a4rl(Q=o8_j*S#HR_Xf;&k9dKY!OAn$dEO|1OzAC4}sH1$Tkj{ONKeQ@b?$985j?R@&|VgxdY10(+NFF<gDB<`heI8!D@waFB!Ehm#Y)`R!f3$$pUW~s_kUHm>S}3v)#asPgCAQsXG|0HhK=a2V`qX>uCJKA8ZS2kOIw0)$Xa+q3vs`(2rV^IT#H+usNHnLskJ)sP3;?z7(NO+m>X(NQG!MW<a655yF*)sRhd^jMB0<^;Rwx74$p=aIhXWUBxv5aaTN=Pe;kh2KPAvvFPgv(zMn3CfIv?`-3z4yxt;53(_$IY1v$`lSoJBP)ReWsacEqlo451{CnWUYlz#nVEEnyL8A!c$Zzp?7;=iViVHB|@=HKBw_T6p!Ka)FLsHB7f=jv{OCL!IYgd-MF6M|Aq=ozs@GRYkC&DSNNAoZb4!%ZF9PI8Y(U4XnNpg8dXDuHHRS7B9+)_X<!Y@nwOFX?1tFgNnSpy8jSuM8*Hv%c<x(WQ(-&H>1=1rjX?B@^`{zs#3diV%tJ9kNBW0ma)pg$Om%yAYxHo%BC9D@==YK(($i!eqa<(Q5J2#A-wibgt`X-y=!ij)8nuS47!Enz7`BK;*?Ta-P}!tV4M;)>fQP88Fxm(#X5>qDK30+a>9BrmxWJa01&@(Dn<d5-^KCsyXP)d&mbRsujENw8*=8;no9@5JXd46!YqNi*f=)Z%%Q_5Z7e$Iw{+;67VSnpQ(Vwi}@l6mld0X3bcwL;Uy7<o0akNI#&4OzE%kAck9SIhQcrFlgVpzjS|DUCVA5aLc*?8&chFVZsK|xY3h;Z!_T((pFM!rmj=100>!{5qQL6s>PNwPhqoqx&fAMo>w0mT^Qh8&#-O-JU!g}kS{U=C12yMAA?7No2g^XQ7NZfSQ&237i>NsnOk6do5B>--JDsw)c_*pW&{I!v1kk~$HmVwh*`~<RZjviTeUJ@_1W4m;j?Dfr}X)+^5(ua_ZDQKBX2uHAs2?-2Bks4*iX*XqM(UT%Gy@$2ITWb{sv@vN3JVvoviuFrtaD5xsD`ei})5CyIYb%Q<95W`LS>Y^*_xJGENx3?HfNWV8G`ra}S5@*{-u1oCn?C@4=oQ7xV10Y;q#^wl;Z(1>hX0Q1OXpv&arATo>kO$RSIvY~EzIHdrvor8g0@NSNHp8mqL4uHiJ36^T1%z7*VOC0%IE{p2*Pg~AbHY0MJ=w}eq?QRubAPpDI|l-$5c^W%R22F3JuMfYqvPP!VpNZv%qK*9&cLQ;dVVHs!GLfc_55VT;<)@`+H5~V|4FZ*L7wg`Gvd1KW->^|5yt7sdJ^iwGZid)ema1I`lJlPf&McTWG9SKtTMTbPaH}$+RS@BDdSs;`aSWO&{<({K!0n9&3ae9wfBR_cAu)Q5kyUthmhTyl%1F$XD#)l2-_zfRS65hs>Py~Uk>Je1x;6N!z*}CT&qBJdL^IJD1L2f#?Da}OGJ@Xf4nR3|sPdl5PjnfBPB<T<z<5bw-0$|3voTZa&cq{u>xlS!#A~AN!IesPT5;BI?6?J%7&X|=VqbO$4XzKWh*g26#!9launn|dl8QK1eztY)~p^7KcJw}Su@-;@++pu4Aslphy65zLP?Rtn2fnaLJgQjsIB7-MOF55CJN4mZ$d9o3PlVx{@b>!UaA-O4t!r<Esmv)k#gPm?PICtQWAB$V4tj>BZiCT+wzr+`?XEiKmwQ?WA0DKYHiH&Rj!Ne1qHT*+(<ToXHBW<zw6F7>X>j=AA!!3-ztm&U5(ivJ=&32~eL|5yn+z2Qt2&RcSzcs^SI5w0$6Gn!QG2M(NnQ#H-ejTdN9DZdcF?`KDC>fOT+?zHUkq7bSMoW6^Gc^_roN=MOR(!nj7DC8i4jV?w)4QZGPqUg@Z{Rlh(wgdbiQ-3{YY3dQPK|k2LxrMgU_)I3X89G$nk74SG>oIodxw)H{4u5B6&0!IN0IGoCw2A4HfuTR@O7bz6<jS%{SHx_dvpbj>q?`tR1TEuVO#Sia^;$(VZODtOa1)pOLfGF?tgTJVXs7_8OCd_As6~dsDWi6n>Xwx`KAlE?Q1{cBqdzl(X6;Z_exN6;5TBQa2D#HTipbkB9bd{TX0LDdfRap=xivsDD6f$>Khi1;V)n=f#1f+*9M?Zx!3dRW9r)}FbE<;xDbwh5U^PK+=)%SaaOY&aWZWOxBCBe_byy*B-y&)U&-d&S(aR~j9pcI&ykBhLjkU$8v_S$JuWa=2}(@1MT${M#vEGzed61Xcx9x()zvezZm-p4kr^59*s-7A?gf5jTtG5PNj{ei`h#J;BC4Ymb_WM`OZy)ymTLw!SL%iinX(D%Q<&SIKbMyJF?OJk47zYwdRRdW$QU|beNG6=h^{ZPVO_*fM=Oa3Q0sg;K^1M#e<M&?uL6R@xhN-9`KcVkh5jw0mrxxf*V}Z`9<2<&Vv@-|lVaNs?|972@4n~N5J~1SF$t4_-Z}e;fgA4GY7HSypd=7rPpW)E?pFVXRZT%eytIwcA4Q9BxncU2l*Ni%$%{sgD+S73Bj(?CEK#@D4iDiDY83blE9Y5o^i)N8&1gYa(j9+(+Id-nt1F>SaYn^1ZGeNv8fF60=ltdz3a_RL6tBytuj~H@mlQL2ZWPJ=acpss)ot7Np|a~7pcFo9Ryk31Y=YRes@tI|*a2+K@hxc{*OdP;=9LwcsRg>U>5MM|xO9mq4okMgKS*e^XEQ~zve=L!#Im2r(8t03`r(sCILMxMBgCvzi|>o|J`8PzB(N8HhQl0Xj~RTe6Ej6qq?3_ZhicBZX1@`ynwOa-CVN4+l;UqZoKJzCeqDa<ebeU*MEpT~19Ajr$YCS^_RUdZ-T+iT=b(?&c9z)56j3Fn#BPdI3F_bmi6flQYLJ5Jy`@TE!)(7LZ5h3%U#r<Q;lFqaBpAx33rR_bOgPx=@dc?<^wu!<VOu6j3$0$(Cl(61lRh}KRSZEbA-yML2hLBYQ;?QQ(^;j){PVGqV}YcoLgLDw2|#lA1tfYOKk1*RMMZI{5KWO>^ftd??s9isBxOy`b#G5+_z{8>Z9nY7pZ5nEF%c6Xo9v2M;l!v~sYx_V$VPTGnHJidrW4d$H{?rY=)6w=gyHp0X2b}avrbC1ph}k!hyAkx2P)16qgX=_bIg-oXF8RDL)Tzp3mBz@THy%#3M*zAc>NKQZbvhjc3&u}uJ0AEWV~DHpJYX9moyw#F`Y(^Bw-L5xE`|SA^f96F-Sn131bD0m5pZbmO);qG8ubOUiqS3V;IjHf}`+`XZg9foKq$f1g3c}kf>dPFmZ6{PtQWfXiHvs$+2ZW5YQG>+ta26BpR=&-B9q<as7!a(5p{ALX)E}W}19d)d;ZJbIo|Lq-kmY<o++k*ikr8*|lUV{E_sTvj>l|2RA{_?ym2j(E)hIZ22=>j6mFQMKH(D`u$~_vr6$(B+zxbXQ%eCpQTW^6K_eK605^QyVDKHcW!oEjkU^p-p#9|xi9c3(u|I=Kap9y*tMAZ6K4_7_(;O^x6zrFt#+9dgt`YVDSXbO4qAaP(79*#<=lF~N+u+|h}*dhNETh;o#Gi&B<OCO7BhYF+>1Vum?_qrMDILAkxqxcKY)`2;THe9jqG9R8v$cyO<(h@^)afT&4nha46@(@?&DM7cJYN=D^>RY3$9f_K@#r_ftP$M8zRAg+Z)leO3stsDz!OX+LQ{%G9e`FpcY{;26TdZ&Py(?so%*>|5Kc_tf}3Xnvsk%ZeGRi%@#H;QI)8`*{H|k=w`iz?H(u0%RZOs;-vnyY?0{>x^fCk6AmvsXXHI*c^>zXdj6c#m82LS9~0g0P?VFnD+L2i*?8=>4!J99ca?Kq&AA2jN>}5?h^5<j5{DXn+ZuDi)mpdEM%&riS7F+N5?!-t4$+DHavlwV3*>yHkID5WyPyzJdoz+xa!mTSD2%n0e=4}EeDBIQ0hOZqmXmQKMg!M`w<JTdnAv<ToaTk#sHdV|TH&Fp+1?X(NoaU7lOk&<sh8TDOss#FGUK+-@vw)l%?3kerf`FWbS<zJFki2Eo~UwOn^Ug~=Xw{?f4z!ti)zNABBv~-OQSzv(<D69AZSj>=j9Wf0rs7S4+J-%HjeX9-k~}<a0P#IB_s&BPpKR}rBgbY^rGi|CVjrs%N4xHx-BO>7wVHc;L+LHpqyKr%84>-bxetnNowkg>7;z@9RUvFFrVFF+afrK!XXE21-k$=!qllX<FrDa{M~(##a@Lp`Mgk=cKT%mr;GbJVa4;%&cDbW_H?5a_n>QXe~-!P!QBwZ0pr=MtVL?sW}qVGvE}V6QEA~+<?Ve=d+5Afe~Rq{kV0<5-RzI_RHzdU;Xw3G(GDLq{LqGJvdj;l-I~jhe!e<C?>}X{QB2c(Ixi*yVsF0rFu&#@%l42*x;;_}hJ$5L#e_>V%qvgXjVxUlN%R`OBLp+rhV%v<3iJQ+M*nB7pGP$p)-cwRg&qxGW-oh%`{;19w2@0)sxu90PARsNYBT)+YBM2afzm9Z#EvMe2I}>DMy_z9D1<69S%oj#)(WZv`<4Cb*Z>szTrfe80=3-hkTK!8_?@zUdO+^IOkk`EpgHuU|3D3Jo>l>@2yA8uj!v2h6fP=a6`xNLSXFy&{k-rO&$(EMnw}<w<R0`pB<GJ6oT~`fOGA%4lHYMmtIed%7i{Wo)CrGPVrcDGQO{beXwo~5GrO6EAwU(HBrz~Oe-2wOy`Tj!|F#c4V15d!(j9a_=kR$}fE~pZfQCYWZ7P7n3W`_Tn-^kjPI1l9tGabo4-u*v1;XGOKP;nd^P}GIOqdSK$b&m%pe=7iJ=oxXbXLO2)r&?D-f_7|6d_S)2S#w7+Q}h?k=7N5EP>l<skC~LVgkE)5Pu2Z$V)R<8_^U>OL@EA>FtJ_&Os}le8YMn<g$z_!cE)iAK&Kbs*uT}XmoY)kf2Xz(v4=W?LsJDBtocLk?*0Ws>Ywac=0dwR87XuaReA&xL*)Bw_7JYx<+xT74}b6I5Z5>1_rU`*%JapY;1!h^0a_1h(Hi8kGrXbzSryi3aaW_5X5dub8_xGlVBwCN5<xBAb+PWcM6(L*etp-XwaZ2A$$9qFV*@fByP8A&!cFZTKT3K%HKU+d}wNbB-pfNQxCe<*9=<vq|Faf8Ztw!B=urKS0?hQe}huj6lX#Op{LxODNZ=H%Bct(O1*g~4s>}6TOu2mdc=_?mMbG*p}^;4b^MrBAJ=1q#B4<2i&i}Jxbl^PPw?&JhM|cqZ%+z8%i2GG{_wH9A2B~_ew|az=7&JMGaoB5!)>Ej?)cSTE>pJK_{_PKCP~dCt3jC?cACfYFE+7yf{aSDv}F>iMh=kOz<(lQ?Z<Ha3yF1Yb7?>BUnZk>?|Lb+!<iDJ8};vj8Lb5+f@}xE9Q69hf_kH`x~T^(02fMXYk@@Y*C2(ev*BZubZR<zV5!*(1E2!$t4o-y*$Zh%&?Uu9Tq)isD(#$qi=OFy>!OKNF!b8si=$I2j$lc;C1AqKp^J7}E3*q3KtedDb-60M@x!8+S(P}+4oTDucLju*nkjCvdl0E!Gs>@brQq*wyo{7*0MzGE3|bN?g9)2BEgH(EO*-Ke^eu2jSo)?)j%Ko^nhw|wD4WQMhyLU{M)GGsmc#HA8=60`c9ZikafXl|e5E~5iq!3l>$%=)1rg0^p?GHh5}Flw=y%7NtPUu_%9sO*%oX`fal7h9O<5jK81@yPKjZ9Z4Fv_VSBiuYf@So*PjP%1+A6~E>u@ps5@f$8x}SP%Bl-UjujUXTNt+_V8mD~21KJ~GUu+#&VyQyu&hVoaU()70>5$`u?@IVzt+cAIU|qZKm2TcuHU3f*bK)3ZeHl+>^wIF<<G4y>UsGO0;tUpbE3!nH+Cf}pKOIxjOu@l`^8~|!M&s|&{*tN8)K9ZYBrHAAjJ?civzW>Z|9xr(s7qgq38=Q&vCos;TV+1zGEF=|-~P{9AX;1Vi_H*EiJtLeV?u`jHdu9Asd{3hLWE7PpS1aPNfrMLH~-IC1AZq99XWZ~)3hquP>wtUYsP1cAJbJqc62{41F=`(hVhv?F{JS}=_HdbyF-Ar+v_yWdT8m)FAk(9?r&}~eA;hw++K%bwilO2E+%a1d+;P?vMFH|N^$<P$TOMHg*QBqVY)=*lIF*D2n;VD@l<iw`8wGMs7Zq8^gWQ{_}=Qb>LffF8LLHB{t{uJ+j|GTD=}y@bx8QMl&0=%t*Wo45|OL7I9Xf$xG{jkDE70>9uy^B`2uXZ$D>YZ2X<*EaGBC3w#h@htBbcJKc;g_Xnnq5K|FsaJ0dC$Nn(@EPt&@syt%vd{DrOBt*6*JNCibP&`Tf`vpz&#J+4UWQoMQOOu1->qSkU?>pxZZ!e*6NN)HH~%(DmM7m_)mXa3x`rAYs6wBmMg11%dY9&H6XKOLln?Sv$)X~YH66O>WVpt3(+P>^oOq~T|$nqA?j;mOS4QiMHA3T4|{QXpt9NI=F`ls_SWhmN?KfY3z??unj)w>`WeI90UM=Hb$nq$FASH3VwXZ9oC)>D@|QG$ZKPq}2|_^1Cd+TNi(G2RD^;w`(c?B&UPSXFSe|vG-PGDQ$skn%<_0ctEi|1-&NCZ@<5~qh#d^>FA2?Qt3aqyB<MzcDx8KPXW|;V+)F#5XHyi0=xYTJ>atFk|z{1q6gea>@TRGWz>5Mo)luK#UCvQxO$^%0BKp&mkJ1H7+F8X17~vRx4*{Y)YtMstjObJV+k!!OONFAd8@&UqA1#V8#%{D`8rQ;UrnP*C05gfiQvqieRGj^XSyP0EVr3;T(&DRSesb^h@{egKRpZFjJ(9?<Lc^)V0Q#%lruPm2K<}i^17-yyUz~nY2^LEQ34hxos8owrK)*u?1zy%;K@1i1HFkL)d&F$G062E<p_myTPp((D^(`d$C6WN-BM+et?%pM|70`W)W+_KCxWK*3bMqc^S{_Xhy%<QX5L+a3*@^wtM@nG?QG|pC;7XB;}dhNU$39lf7{*P&hg^drN2B|1I?hsvm^IMV~-aif-Yvo?4IBAA5~D`5~?45O+Wp2SJPU&sqo8xb5oA1Lj2tzfSDVb%%Y9t)`D-LSDg8NDSus1aHROR@^m9g$xtY<+?el{UXsztgq?w!p5#Ynb6l=*W%P$^btJ<^{mlkt0}qdxY@|jsw~Y9Pyw#NN)*?U|B5GqzqA(aLKC;`GV^k_i-<HD3^*TDrPJ?XS=N5g6vehjvZs1nTaDxPZv>#&hhr=9sq2+onr|Y9**RzzRpQ>A?jK_5|9WN$=X_51rfulqWnv2|dLw{-|TOqmO*fb;T=*_MrgujBR;AIc2Fk0rOGN-Wq&_lkZlI2QS@_wrLq6T9G5}(_R-IJlLs9q$mUb;$h2QnhwY;_;=54Q{HTA~msX=&9Zm-9><=DhvT{hi|9g)5%!?nOb9THP!roOi0bQ?5{sK)k4==86`5kUBL(V#KOK(?Y8|S}o29rQV>zy)Qvtt!ePOna#G|Jlq{o_O@oK;3nC$?re~t2I#U<n#@N#klPTSW@O&gxm<Y;zJe`8swWR{j}dT4>cs66$<v;Yjm7?Drcb9*u4<~?%S{?>N|{l~cxU=RImrEF<X)OrzU220woZ2U-fwN@o7>w5`^Rj!_OJQ@7yz)|rV8mzaUt5ub_3G3`tiA2N<z*l6FIzmB|Wy3qYB&1V2fArh=U&(>hMIehjez;rMH%xlSDk%O&4E4mm(PF2(VZS8j<Tczns=r)raBdn~5l^vxl-?+>|p!qtKHc52L>vX1iEzO14tou>X&>c6jVwL@|Q<#^&s#$f-pmw_^}-NNEh!tC!GX#<SuM1l){-Diw$s_CUI`ki9h}MuC~Awm?-n73xMPAm1uMcxl`NCQ=XmgPAId(VfrAGJC*(DN*(kkTmeE#A7JgO_>~jAgoH3pJ#!xDC13k>F7u5vr&B9{^2$Mfd6vKS<mZ6U;06XFc^9RT9)Vqo(H|qO!hV@ucVdtx+05-Qvr+E&>jtP@uKN7l^Ds^u(XvRYf?e9C|)Fd`t}d@caW01W0+cl8LEzwY7U1f=TUmK431kI{_!t3ZFXy-dD)9TX%$wvG#j^d;Aq=T5v|`kVXUxU(%wZTG)yrk%F*3RN)f=L&YXBr@oDtiG0jwSmLz0U+@qR3=IvpiY@1Dj2K2sTs{5CI>SX&n8jGWQRwkAg>|&BvV`@+i80fL-$$L~`ZkVxb2lME}>{jow*HYqO2!8dIOZQ}kXedZ1{UKJJ_$|AqZxA<Fkv+pcGXtND{RhNu`wvuZ(5%XLwM3rKFLslvYBDTylX$}K<Po+dJwO6yYaf$}aFsr{jnUpQtv~nrV;;=!C#CltS~u5QF*lMeRYO2_I#HNa;_t(raC=e-DW^Ej3k1lgM7CwBPzr*^f}r>VP_W(ST*h>|*Q!jS3iwZ_s_CD*1#U6Fqu?y-0W22tDbgd6`sK^cHaiS>NtIQ+f(Hk}u?-FTOg`O&O3ZQ#gVR!atoZ!)9FLUjU2aZtQ+zNKwy&-N+M*C!#!NILyq_-2<Sd$bbawr#C_Z~E?&Z@f4lYr-kC6*k%5-;(lQy~MKCrbz61aLNC*)maK2`qUh(~SQN}Uqq-d7dhqbx1;=~LOpZvJO^)$<nr$bF7;A6hol-eGiBr&m6NLm|7svN$dB^59*gcs9r+*C!>kgAJC#Qv9gR`L%~AQ%`3%_|Z#8ifFO&bJffnE))qC)RSRT&drdKTDr&GXpq6aPodCW)jG?;j(*4Ulsz~#$|)*2$K`8I4b|B2Bihuhdn+gq$_tJ>zTMs1$<f4dFwB5@@|$y?hg>1Z21~l9ue}t2)<9)}P{#ssFWyqh6{`YF7)snMcg$0InJ>dA)_Je*$$_j&3J9p}FKU!7YhJe}YzQc(fePJ|x+&P0?W>*Jq-szoxlPR7KCkKpWhRq@LF$g%0^~Px?;+21_CY#Zn_Z~yxv4vrY7K*f>5$<K>F@mFp3dA5^R0_D{BdV<JOBRIlbz#e09=PgLuqldWH~#~hb-9X=ry8%@l8BLS{vH&0HZ|rmr@eyOv}^JlhgI{<xqaUI(KH>e~N`nZNVqYZ*GgqsS{?fKZ-A)F19goS+rF$?t1mrFGKbfU=W9`U$^#ljHpb`0#xXdaO}mV&V_zBe9t9J)#@V|?CU4r%&KPeqSQ>~3IoTmo)T(O)yYZi9nQ)tb6j!P4Wg^`_`aE!Hv@&@=e$?hw&3TJRO!L<qw%f7_o;i=Q(T2AD;>0OW;3-$H`B?2R7#&!N8>-d7dEQ7EGDeYAe+JSMA6%FW~OLvSc>fB%k0(qx<urUmB$LT4WgqUs?^LyRn{j4+>{+ii~ZjrAh8aWObHJXS7MG)_SybrPEvMTeJ&@Ga8;PD2X0ae%U`B2X;q^IlW!;`M)QWwFBXXuNu;@z@JW*UC6N|#OLebVs5I1pOJ1S`d9kx8fm5DWGa)gl(-wky%}Km~<%)z-`i+S;%z_bR#sEeD9vAX8ui5Q_CL)*<s+Ms7>DQk&sCTC$_;U5=S^qo@s?r51)~W8cgot~y9Jmu@4+8FhP8hKc0yc8_)DWG;hOI6iSiLqRJ*wWA-WoV^%w@mhDfwNSR(2Fk#*=P?r_9Ofx$s%-Qsi}zG6vm3T-&snr*&psYU`MPwFT@kAm$ifvkwkgBWw~j0b}7oU7Jo*`ll(7+ZlQ~U~|;p^&!xJLZ=G^EK<C1KX0$^o9a^g$aZ-G$-*5Wh0fMO{Y;$>LSKDT9J>h#d2=2yDdKt4L3hiEHHw*$Ht?QxE^G(=R9f+>E!o94EB)8p!KtO{FdB^h$Qd+8>7x9D=PzTmVAqV9j!nqnMsw{@H&uZwYzq9mfU*FR63-%?Q#N!r3(c@?Yx}Y}PB9m}Pxt*qHHKgCc11(^f(cNZCSI<7WgeV$@Yb;n!R{y3m)s5Do6FDhp<k9&V`5@p-pDeLUOCOU?0-w-o~n-mPDl*e$W*W6eF7d_a+%9qkmfB=rrQ0%)oj=|?QL@E?ziirNi}Brpp%XW0BOx<7+g$@KP{>6NHkQXfEn>9NLioy)VGXzu{XkdhG92;6<W5^G)=5|HgiF8X(<0n341nOmF;R44TD(uwKAU!7TA+j(;Ia~BB%jJs+QB+$m)<(!9X=)Hu^{u<B=vjI4S33Tys5qT7E}ShOvR9YA#CHUA#1pmq@Qp8X4A=C3|R^%zE}r23i}iqwtkV=xzGJM5ZZ3>iEwj{D-5@y?}m-(-?S(6+*WW2_#S6c@pEnjq)o>O0YrP7(dQlgcSz6i%%x|PIKyyQBe3CPRo!{X<I#@@+CC^t^E}@_Lpp(DFj(7J&rb>x?ono?SNVl1b@w*V^-GzML)S%UKk<sV-x5>&eq8FcZ41gRj)&SfGWkFw*zC$G46vHQ&p~)6xyJg%!r_so;Hz%q(o}QKc|>qzgRX3k1Z7%eY?IcdxafZLpQ5J<Vn(NYC2yGUAVw6b7=iHG(wgk*myEd3eH%p^n*@=oIoP$FRizjhRR9mU-F;gJCt2P6t@K}NCrucfhkxY#x|L5pR=$wkzH}MBi+ax>GN=D6mWT}|4kAa?`tj&#WN!wv7qc@S|7M~o9Vm|P!r7d$u9QryMyiBx4Sz>>}j>OwRdpxBX9WQgSRL7_Xpd*62Ee^`@`-w{@f*}th2SF>O(coz6bQ|&#<~k>UCd9hj3P)s5wm`Im|dmu7U5hHE<qU1M84Aa1K}l&$-I%%!9Z2CPMOexa043j(^OzHn)D<5ic&$uJLyVTRWTk`~tu%XhqCb@80j7>>fcqA}>wf%2{1Z%&0LS5lb;$do*%0dsqnQ<<8c=d%wN=?l1rN?)^`A{TJ$(nb+O@AHtGGYV7@A|2R7v_F1$35B6w3JG=Yp9|+W%nO)5)_<uBlbClnhwf~2?ta5N9)n)&G1cbw?6Irb%vzYJ%qugZIQ*(kzGs($35XR!K)tr)QSMw3Sm$O9z=FjG~HA2pSqbtpzz;%A&+C;z0AU>Zsy=*fnn(LC>*t3$-k~XBW3Fr@Zh&eLSbQTwlRhzrf$iJboo4&OG^bp6*|7a~=ith)P2xt|(A_7b=J%eQ10V|k3QNJ^@@8+?OiQ?p0AdUz&;pjc)TI+j1saEOJuwmpy)`$y{S!i8)?T851`V<?zLXH7OLBg*=mcxbz`qKJ(X)ZOY*QvGnYhS5NPns~Cm!1uq>0-t#lsR2EXF?Tr{_FkD{+9gp?%=209h?**a#Xt*hiz{nJ;y!3L3wA<q{DYOpa@ip?@cv{yF~0T&f9hin%1v<E~c%XU*n_7{ZUI9uljn{tTQyQYPXfWmoft;A;s+S+8hy#hSN2*63UZ_pxYvl8dN|j?YTkJ76ol-46sE(br!74>10w~5|3B~Qsnbq&!@BE_=@1ifD+TsT>MpAZ$C{Z3&Ii!92co-pKz1stbXpjAXi#L-){XHLZ6u#8<mMGmig9o^9R>&=U%tp@i~)7i-eBN){75h6?F%@WkdyeMdnf)GD=@W3zo{8lG^vYJbn$qVD0Ag79g6KNpa7ozcm1QL%=SG*4DXTi+{pu<?l1Qxcmu|KDSv>vE8bUR&(KyV*9=Wd52GwKQVm03o$0&s&qN_Ah%@OD@mGkPC-*kj--gJ`$;gZNNFiq$CTI&%b!J4!Vja<`&36Pe_Y-|izAM^s5&h5{8#(RZ&Vbf>&H|zDa8^#z4ERURpvCM<_g9oC5X64;Fk8Dlda1)AqOjS_`Q2>jpg~peZsY&QHM2^HT5*CqHKMSs%aY{-m%T>Jf5$Pw!<qv=zI4ae?=lG&zwtA$2WX9e_wvddpCOLg`T*j^|qy|AGu}t4s9P?ejXm&)aEo($rcf7N%n4S1x7{Z2RNXnPAQ%uZ9V4^CHIH#B;_50XwW_p!yU|jd&Js%sv~uezGSw-I#!dpr_Gint2$RgtL4<UCJUEhKs(%38BPiwd2<rqP<YLb+f?Hh%mG#0o&tLO=nN!oSv_bTJ%t$Fcfr~Nk;~2QM=RkV_{`fgoVG-1wyco$i;C3jlUp)W83w%<-vGylJK!k8D<sHhoOrYPQrUgC`9u3sv4%D6r5h&w>2`>8c*P_qr&I~0ol>Th+KMkl#@m!>ptdjGh+M*KDm{%ZxSq62k^MsKrW@`%b!$vz{}m%^XW*xf)+5o<<#H^Ywns;Ym8P_<I})er1)aj^R-9gm@<ej$0C;F#Qs@(uJlCXZW9<}ALvw9JWJ!Q3Hix=`gX)-^az2#Pn{qz87gLSEx@EeZ_}mueIWQfO7OTX6O`T%sn%kHW3ODvI7rWsfyv?_Q3zA!xBy(m@HbT!4)=b<Kw>fen{HgP8UEXn^<?+@IEEDcbhyg_0%YBc!FSz08^Hcf&NuL<H7#13-Bjm_2E#n^Q9aiHU>)H?R-nQVZUy-jG)n3iZ8*%gZrUze0(d9oSNi&hL;<FQ(J=z^y>I|G62M3$+kWW-B)&4<uYkZgX!l`hR&0<TxvwyKz^W^KS`~HghB24?%-tM8l{lae2*WJCO*8w9cDicc~qX9>@Ae(6m!Gdz+g?0$UE;HQ$p$HBz=7OT+G5cHvOwf324SQ6^v=EU;jX`(G1=xDBk)2*HW}ix$XTosd6~HsHiDCNLI;7s;mW-S-87Wv_zye&s8;jk@Cq+(AnvlxSvmsaG1=JN*?_lNu7%G%KDeF;P{L<`B&HEI&QL;Pz%Aw@+tLbr7{m{OETb{MC!={8%rswWPdnuwF|3(Ze487OYz^Wa0Vs@Xii%hd`hF`Z9h?6nVH^VEgU-sNZL1?L`=HF1Bm(pB)IMXbE%YxC#FFx4aKg1nUmlISR*+_ZLybq}HU^dMY?cjOahb8oE2t}w`xDe|i!Ut6R9r~&Vl`1qmi`AkeN{RI3(mW6&*xXL5&|#M%JlvfHBLuGKoSr*RFDgaXG=2>^hR%QDDaBF`0pgUmg>~5nAPO|j9)D+gS<jh|Pb*b?>q#(830(n?tlc&W*<h-6fL2@krLTq{I%2*`fx*${5-*lqKeDT>5BeQ&Y&<|0(<Lr3-ib=7yIQ=M6R{mv=JGB|Of2FGhlI+*2$9wpVGf?anOk+OziC)?>$ziCHJPW>b%8cGh-KYdRaiA^&Ql{6O|eg;-BmKFdqh46-(4&WoviA=1X2Ufu{VFQ2I{HOs$G*vIUXzrfl|!vdf?Ysg@;iFi<fwFW=z><@PWetCxj8Qgc<rZn+hh;;x^JDsRkzutXO3Y@a@aUj))9GFvkUCJv=GSdGizl7|P#t(kQuKEzB3q1Vue_)oI<R86)YM7dL2pTzxXfLYzgj7x3YIH8B5;^IEel9Hw>kE7fKMPpHpaA)65m(WJ(&41IWzw!X?<E%Q$grg{1q`(OGS!%gSuNE#s%7~Ds`;=X*vulXf#$=M`tcSS-)>j|5wP%^is5&#DVbY+NMD<Y3$_BvF;EIAHs$5KIXQ9vGTy67{1>$jE6o>be8w~eX)xU?a#4-kHib`MY3lyS22OTG(B@=^%E7|2j#;rw@gIoUbd-`o?<pWf<$eMAovly!%j`nXCD<Lu>+T8tdKn^3K%BfVLcHRt}D;kO(fi`C|c2euW{IDjKC)*Jt(MGBrY;WqR%H0u5!Vl_fecd6f+Seo1_Y5o^20MrHniVPrS3RE@H@`>-?Avp}R;lkt-t(pIXs5Gf+CGhf4qPFr+#bl8}FpbwX_1Tk_IBl_c>MEy<SgS-E$pk_|9Nh|vcx1!v+Brdl@oZhAEDu}ghNNID7aD0B#)}y{y8b15<umG!DF|CUhI4>mVYCqe4gO?O(KB*%5FcyR@jq*vnkwAD^eK6I$V~)C55x!b&(5}={|}5&W4Xwu3J7}oAY3BgQ}sKwYmDcH#@g3YF;`Gqa}%-3mZpu4iXr*lqv_REQ_h3)wGLPO0-$tWIi2xUs<>DQhv*4*JXfeZxWyIofb_1?$f;(B6l;QSwOWpL1{&6zgvOav6gk~(nw}!K?)vFCD)PUX8rsru{weHD-OyrEO2ul62PVw~Uu547*8@lwYIaC|`(r`Q@o%fxdP>D3VPGZcB#eiK)UeuLh7CAdW8(~7qQ3+lkp{U|0!pJ+*_SOml0wAply+*>mTgxSr<d%GojKMH`ZK`HV4ynEApY>Gkf$COpidst$S3=$AIr83{>-J5t)1QTRGgmjK-7g!$?a+X9#sz}xCB`te(#AT$#HpI3NCtQqLW2U#GDi83e!Fj;Ym=Nx0K(!e89mV4^8!Zl4%JJA@f9VA>29K**sw{S<>A)Z#Q+8W#wLQpJ<<j4$+4m#S5P3_6!~}6&z4M0?m(Shtu0Cm=e#$-d$$CyPoQS0Jiwk_V?|a#XbLClkTRjy6`D?xDEUr&BSv_NyncC9Sc>QAk|*|PI?Vp5k(rI8NjGEC*{pWbvc6LAngQA>IF~Fa_q|yLBC|2ZfwB<xVg3W{CC-_wwBX{Rs<KG-g2*OHIC)h{S{x9J@a29wDq(9!?kH^Ab&Gg$Kme&5BcH2{tt2_eP(1uy}j4jb6567_PXy{u;p*6x`*_`QQ2bNPj&?o#Qt`BIH=~P_)Jy3>br>!7rnqN@yuhEUg^ER;hOeBSfZtjO>Jq`iek;NGbs6tBOAEBDXu}BHYs8+nde3!u&MM$$UFH`KF0u?tCI~_Egq|Oc1HDC33xQHXubd3ASSKPem&*QlS0OwgWb6LfPoPl+XD}FwC*CkRl@Ht$IFO<1!(L#Wc0uY?)<GMxJxr%aRGj<qPuy@a}Zob38$xWT+KP-A#oa(Ht_Rc+%5J;3(wSljz4NoO)s{=b3sv6=Kx{wC@8-q5^CRDCtdwg`9*peXtP-zp0LQ<agaJ3?8|vPIgi@glkP#*B}n5Es9n1J-tg8h)N)I22&84;(wttDghRm)w~1XJNQKn-aWyM1%{<)qpJH~m{s(+%a4H%mkKZZ1{4P<XY~@zRm}*vBnX;uJ`+(tRU_kbu;B4^xo~IP0a&S=MZ^hTfd5q{Vvw|ZQ?7D5>)N~+PDq@-BIq^g|<SUiZvT(`c7FX0}1bjEVv<Ae1qj7u=>+DGbB98PN%u4k+=E({)kmuTB^V9YGveTcS=U23l7EDPCXx&z(N-i5`kycXK@>Y*+Dp3|+Uk+R?r$GbfeHRrKxqOEmp$qWs-uvBcxrbf5lSMVoU7_uRcbmKWZKoU2yKr%WRk2l!r#DC^Vs1vrcuoKDp6nlNQ^-iVjSH81-kDE=SxzYZTDlzHq|y=X!A08oAu{UGrh{VLvrcuJb9@oV`+#SP+8J<_f%i~qput(u024E}ggb0m1m69q;0?F>&G2guTBZPRA(&z(<am_elq{MBCCzDXwX-$q7AG5GEz|by@!zaok1e1dOW$oe{#wmDqePA`tIsm!9&b$+yvO~8lq&U*G`j!e&e86PD*h!ulI&xuC5;k+Cf)5o{5zhI__S!|h6vMEq)P4XrGDCvq6kMu@m7PKJ0pBFA~QHY9GYuPHVNB@A)2oWV;83G3gOQHCd?nCBH3w9C>pJQGhPlCb+w9d3O=^u;^=BrPs)vmvadV}De4ym$t9wA?I&K{=N%QYM6r2vvb(jnlOO+je6sT{SYr;A^2sX9;ML{COboqhw=dCEe(U5#b2Eh-1HTn2d%Ch;+rRE_zT4f(4-NS|iK*;mQGY5LOCtR)FJ@N-M<;cawtq{}#320sGgn6pg4PY*2KsimMSNmTpc%?r#HQaAa-x3PIXc<-#Rf@xG4iQBz<XSr69e;oNWCu1Jy3ok^&|IC!ZSgVVSBz1R0YNk|3qqYtFerb=HwJmJshyE7A^YA@b;HR;_IEQE#_A*{vFW9*X8G4f4I24Ep1Lb>tbmRQ~tnp1?T6_5IQ6*SqoHVET2c~ujv*1hTYTbFB?&SvicTN84wnYiwu;I!naBXH006=ukLe9l`Jo(a-_D!jbapJHzCQ7CL|7wa+W@g;i4{Ey<pgbpo?c~FJICv!V6E6(-Iro<`c?5#<?RBkOzLo6KLq;gotg%UfEB*!GqDXqFp?0!0nI@hL*O{SGqI4LSXj=d^p0W(MR1o{#ee-^Oxb$>^0NLd3Eqak-N;(xiSz!TvHC)#kK9M*j>$v_Y!npEevaN2UZ-=J8LX!d?26yHd0IDFju_J6N>m`(sPbPOnsijxwTE@!3_CEKELh|(>FYTnKm07^<dw4x5-EYQ+d@ODe@(xPn<19ZveMQKW^?GrEpB73bcP+RI_}1Z+5iVp<(hDtxvXZ?$A5-4`hG3TL(@mKwb#v#NUV^dqbf+fO`cOFYJZvP}l#x-T!iDK?<SM_$=t_3NDGgSvv|)`=V-bJ@OB6w4-7F84!NYhT)|DyQ~>2)E#KW>tzl7EVD4<9H?8?D}73Va8uv+LPI>yg>Qg&fJ6tB@2eBQJb_eqGE>pCs%s*c++67P(S?OR_6<Bg938wrv^SXN2pZ2CoqV3Q>>oY?JRd?f-N8!;J?bk!Mej#IEtK$RAT`j%)Z9vleINE$WfzjXx?W<Tp9!<UW-gx26!gKtAwmg*OJf8}3*RKx+AbdsC<Lv;27gwwIG0~7pz6r;OtbL-^NF#yyc|7(jAZU2`=}`|%?!GfJ<T<eBiKJVT^rI^b4$*BvKbZ^m)hL!9N;fdGjgs#b9I?U^ey>Z@Efy=<O9hswhV!U*QOoFP~S)rR>SKPB1)t0`7bT?R#I5)PmiWk$`pTiwDWfN7h(n^gVYPm)6v1fJ4P}!ufEB?`!0LE4w_H0s$gdoyflO40;xM3FjW^5A)A+z!hCtmOCNHT<zx!7X&6VW9s`4z>%dordkM<&s;=gFE(yv=bKnvaCR6Vnl|-&ZQCXY4F`Gb{G+WeWJXdosr8Xy*n)Bm@5u56&x#pk<N!!Oeud!Kz@V_G@j*P9%l5UbS>&Si;^&Ka4kQCk?=JPP_d6bJ&6e=N0N30KLhz1;rnfMLR53?Bns+><h(w`nLWhO8OG6jxwZD_vio}rPdiaIAEFrSGR26=Il^OB5PH4&tmAn+8{=pt07iGs1s98N#6(vCX$VKTkw$)*EC_PlK+=My!Y-GKh|w1z=eeW<7A$nuWX0l7`#<>JOfagNGRr=-Aw78A?tls9n9BKd?ebX0SKb;FNV&P99S>N32{+)#ur49Sr&hkWu)m{kwgtT_p;a~IR;q}4g~F-o4Ps__#)8A8(lDv(s*=3sNSNJF}@AUB4-w+7Ho*`q_^DJOws0buu@9c14KQ6;qGjwEztRZZ7T*Cy|wvbLGq2+x!NfpA@tpEm>vK7nLF@aHa^IHq2SspHgdoWd2Yb*&&*(Bqvnl&eTqM>EOu-nT3Gf4Zwc@$v-q$o10C5uZqysx<!;PtFtD(!0=9F-~f9y3fc~VMuB<aX^D|Y$@m1Ba}$yO!D*<NS#Mv1|UM3*wALDY41B)ffb}FNK)^Upq1%?MZrqnwl)>tRdj)H0?M`vBGyTdmG~Dmta4z744{Bcu0rQLY`J;GiG5~eBH3v`eN>W6(w=mtd+HT;iM6<r^Rk_0__2(=5s?mh=29b5XV|w2nNmdoBQ&g`=t$X8fNXMHe^~dtyd7EgVvs#AkoZolH}S1%d7R-1{pzujb_11|U1Yx8z<*f&-Z)#E(cKG)eO#EIHP4?KbXV|*gv;e~h{vXd#+eUs;f(AZgoxA+)2z5F?o~;CQ;o;svtQqnPln`(nbIHh$p!JQa)yo;ICGTuQLuPl*!uy9VHSoDnOXUPsSCUd`$pCRL3dNl2i7;XAi<WPBQ$yz$i(C^f*BRuTGK<|;&I+eo@4J`B}83tBplaaHrX3=t_VuvU{fK*`e&$nx=|XMyE_nJlF4b#Or_WbZ<HMY;4BT65c)76bP$Ms`N@w*JDc0biYxerr-r$y;=+v8Y>+We%*Bjk;NogdOxy&`d@z)%M(08Bc@D0p861rX`r0g7kUaB?*!2H<Q9@X1v*7x~oPi`iy;&QExy@9kndam9^!Ap0diD+u{+5F^ULUT1%V*EWlcRhnm<Yz7W48`78MUVsafFCbs?X|RmXY++6VkoJ>ETg59S(;BjN@Ezg5>04WD@8D_Yz7>Ee~jS=BCWmWLnGz76;%G`I>CKr{@FWP_$lnviq;8NummfMdmDn8GCrsQ}Y?o4O1@Q^eKDnZ@*y_J?d-!x8EqbFWAV!VbWf{C=Giseq;G^zQie}mB?t*m90}ouHUIZIdB*-0;cI*Y&s8fL!xl^G*gBVjn6Ga0ZLw_$9CwaT*Oq(%FD8{A_vOqiNFX4OrnapP4F#aXx-j#CH=CO2bky;oo%6Ww4`1SWUG#3IOZn0C@(257KSBQ*sc7XMcv$iW1-_TJT}{ZQvMfyn+0w?Q?<K0`WxQGuwxFp%^sqgdI%cO(}a{cH`jBw#z1;7aFq^dGU2R`wbTSvGW8o-j#JmuuViBnWYkV$uOGC-g>6GaFWX7f1~y?1w=`<zDYY^qAd4VABD@Two97jUueHvB?Kuxq+K|8pfgptifLpXZ&^KwM2=0ZH33NYHvBwK|vzS=@K}<1L5DPl;1bLtR!|%`7><a>BZD)r!vXj*BL#u*C7(GF9;a*d$3Mw`;w86x=oqUuBwsUhkzi;!Bc7>+1b`SruVF!?Kt_hqm?VN_YCNZsDQ<VfpcEdEghL$VLLX{p{x@Vo|F1hyhgpA_jEoU=k4ukGXzs)t@>v<$!9NWV&d|xzWCv@{=F`HFT%2N=^w8bM4FP3hX!|N5u*PUN?_6gu&9z>AH*~{JGi|GJ%iquVm2`nu1`3eLV%v_HO^@CW$h#=S#=PvOmgM2b0#3l;?Fc}k<r}qX|UNX4vgSPQunE|JT_%P;3jDTAkzF%d+OVRYjDEN{*f`U!v|C#k3sFwh`4nXc%>zA{v(1bZ28d6lyMN8}{db?otZ*l*IHMqh9H*)O}^Xk}dy~}H0F+ZXzOsNM+T+1sXCOrA#!+vBgxFRz(muccUDO}sX6!**n|Bm5eBnHv-x$bwI?n>4qL>%9#@?EWMk=A??Lt)v7`E<&2E_^&m7luhkC!eA*s_KjBXUYzy^Om4WPoug)O)L%i*Ssx5#~70k=+op2Q2~b&(OR@ol>N)CP={K<E{mc4K4U)W68q&+Py1fN9onyDDM-+UkQLEc#s4vtkWxsTP~xv^G)kqd(IY7*H`5eC0;p8XBvqFx)`3)H&+9N%V?R!{?N7>A8@}T{Ez%dVjVtvC)YfcKi!z}{4Gj8Lp+Ga$txt%qKl(b@Ii_maH(gy%9j7E?q7s=IEAQ10As?yl<7eY?!rxKyb7yq8o=(P1YU=5v;UG{mLRvj>QR(YSg$kTH1S~VqtB_Du)fA>=vF0_CgSvGyOg8%ulhXs~m|WD$^h%t$8*w`)nPyX+(M1rFG!gvqRDh{7hd4&rU@56+c5ChpPHF;OB?5?cemN4LZb9`ow~Is~(oq@P=&G55b4$(SaUc>p{$+!Pgk%Z6rMN#+R&50#gNhJ7B_*JiKF=hQz)W6W^`&0Wk40)BRS&69L_lL#M{}nQ*dI!!VL*wE&9a@<rYm-#1|Z7ghM67Jm`hF48H#Mn+~5b<TkKA@Gjkj|fip}Ov$L8t)i=bm-IVjf+S^sl{EY6=8%ZwXObmbk%i20Ivp-)Av!5vxmGk*>B4?yo2q#%n2VfT=z|_VHKvN~){bpu=`}<=2q5Q4?#*WsoD<bUGqAZ~R25ewRuCLKNmqhT6D&=IOVG5wu^5T{y9TaWJy=gJ#fE&qQAjv)`;{ZkNS05=M8;#k}=)-%nUFz)X;r|SDRNY46sk09o8av0_I)m}Oue!Rpy~kf$2k#Cyk9M|U=I?zy$i4w6^f!a-wfy@n{{424t;@f!*(}$Tl!}pex@=j^`<@Zdylm>T`grr*;T{EUZJq#if%6UsFShyq<lx=r$?ldRs`~6?^ZWOEn<qQl`SHQ`2YcQd`aA#r{n6geukmB=@57^mAC7j8k9U9C$tk5k{?}bJO+^fqqExJVJNrMJ{Al{}^*R}tFAZrg4C@IC_K%zU+k2dbp$9E8t(D+%lVcx)1InYZ;U7QDiredaaXUt06+!BjBZ9w8qx%OZ`R4xaI}FUPcPOPf3#7n!SLI#qK%>vr;L}1!O8~s1kRj9`)-BaFC8bs{uitI{ZRa@u>0s~uyB!(V@inr6!d-+9?>hkq5p4PBt>l$3Rqgz=bM&iO&123zA=%Ln-sYU!GU$K|Zgzh=pPExXFA4h}X;PIM%stv%jK{*7*xln&k=zBRp7rN+EWar2NLMlv6@`c%Xf(N9!f_gpLGS>Gn1dj2GG(u8T?#^1@yKCs>2dNd7Q-(z15FQ`vlBowbYBy*-Uyh7>hV}h>9zK7wsu#IHT?$NbI7ovFkn2@=7{qZDEEY!S1%tK2J^;zTz)oZ1Rvj7bFpVlvV`Dcn-JjZyX$-Y7N7#RoG1s(Vgn9@5h%pDhzzs%1aLa|#>Sj^?F8mE%A|Brs@alqb+I=v^?8|4J4PA<>B$C3bUmPnNyd5p1s^~ulh_{ubT)>H!SmWBjtfb}CA^2ke`$zRayh*Xka4|?WjX%sJu&Y$O@~b)qOxmf=2q_+?6W&gndm1CBixAA{`PnDD0`sPV>UfePI;vAd}-du!(}jhH?OAVAaiu+zgduJlvMC@kYR`kQeWSf6LdOdiaazr?D2tYV!-(#ova^08Tz3;`0}cpkC9a3zq03Ly|sAsDkyBv2WdT|teWGf=Rt8f5Lyt)(pqKo1Q4(kzgT*z8{Q%5m^cdkm6+Awu$U_gIc26blOHqB<^sD3ypU*bT^jy`yiwsnxgv|2@D#b^>+^g9nxdkOtQQhFmgZG`HI24)k3oaTpJR}1&dm|OSj<cM+t-gtg`V-?f}GS(u^1fx*y~Gbk(!+<%@^!ePV2>>vhe1<EiNkaw8HWdm?LVKOrZwTU`amu0EJ9uBOO>SOGeh~dyj64%WI?)>%**VdU+nj`Ph74OgK(Q9%B;3$-2DAIunw%m_n($QyK^DC2}Wc&uvAV{5Y9RxmC*Rnoqsjdl1GnLQa<bSem<)(VdBa4?v({jJ<=OTchNLsWxBjOca=z5B8s6(;6P)c1{Yb7_->UvKB!dx8$p2lXJ29uKI9&VWbs%L_U`jmEr0sG%POXuGe}Zx3OXcD^Hz>%8o*C&(<vdxM}>+Jm%1$O13}|U?hZ3L`s2t_K0PFRcKk~{Apy{bUNt;06UVbTv<~6I@hUn=~;a3a`&y--ZCO@F<`aX30Az*UBF(pYR@d$$KZ|Q9aN6Hs_Ga4tLFF*|4OjSxgu428w?Nk7@Rk#tZC~Z_<A{@A?WAn2o*oXb9yD@F<=8UnxHW2FcbexmGhaA@Nfa7NEE+ok>|{0mD3Djg<^Gf)N`|#m<2WEx~h5$?4$X;A-UsOac6Vm1&WMTtylJ=j#{lW0Jjh`N96P>#+I&1o4MI^-6K{G(MP_SIo33&)nlmt1k`1$!g*)a5@!MjUOIlx+nZ}6=XU5(Cg%9|`knP?#72;oj5M)=T`kq&n937PWE@rbZ`se{Dny~Zichba6^_FoGYgax2%2qNlg}Da*EBrm&EoQ!0_aKF5Vn~y2$UAcDllr1j)P_1$yBp4LhBRZ${iTV@o0B@C!Pv%Yk>CTx^Uf**nHDA&jdP=oJ@O+1gN*yPreld_KvrHo@qa|UvxNy8t^kqO_cHRM@1eZHYY7<2mrTyS<J?b>^o+PBtfprdz&6*kaC(7Xk|g%9HGcGhLJMYbcJazCJ~T;E}SFZ@-0?R<o)-DhX+R|$hy(zu6R%UApD?b{q{n7{*L34E>QK0WOZ6ddt?eIDv?TCNu_;a$o2Wdq9ULf0<7UW+M`2tQqap7)={m)G$u#piq(c>q|{!vTR^d#%AkSu;d-n3TM}dZW8=Qo`!bh8n&gx8SmE~M{#o8dYsIZ2za@fH-v|@ZR=cel{&YgM!_#xlSB*}tERdAQr9=?xMHweLYKQVXgDwfx?-lijg@CVhFJ8l?HORVi{Tf(Js;m1rX$D;m@=gxx0yeJ=f3v|UX;$QTL-BUrHmrb>dRfxDa4<q%h#vvF1@v5^*yJuYr8ukV%5{uv*wl8^^#ER;JMZcId}(Js<>WLrxgi10yUDVLCa0n~n=ag>wWAZoxWSpZ^~7NiP&)GfxDn0GEq(BY;1fqnasyuO;L6GK7Hh@OcAH4pgM25adnm=>#9H&@i`}7~%IpM58VuusV|8kyDKvZzKHwUEOj2GOruGAZ7tAyncA%Od9``(4;veXJc1Z7uhM_f4+|>8I0E^rvJ|t*^e%Kd$*H0}x`z@@@Lsv1BrWZ=LwfS!6Xj38`=^cYFqJW%uVCL=|9Un@T-J_Eq585#<0af8ckUda+==h&zOX9%GiWmrUpES26hxyltTA3M9LoTxDhH>5f69;Dg@T1}u=yaiorgJn$e0paN;r#NNkuQ_EIc;ad9`a}8NsMf`QBQoaW^!+i^QUTTI49Kb#QL%7{1tZPo$g_ot)?uS_z+mmA~*!1)&ABAoK)AOqCjMVLKAtDBppgbq}o^brE;z09Ru=THn9X8$%)x_Y^s5^X0%G|pw$<XzfBoR2jA@OIAKk450mnZ_ngHQ=Y7Wr;{4mkCSQy5h+5$A_Hjb(@mf*j>4tuFCF;M8xE1bfggD*?zDkF$YHY4Wxk}^DKLT9+6V02XKaL`GO_QM|#)J9mz|Atd)8P%s_SC&0_l-luZlPhPsP^LrBxLvX;0lww7Wkb-z|!W+wsv4~fkqmFruDN$fuOo^r|^HCP)`ieMMv2pbOjD!dR%>0KRIHHChWlt=Wd?`*(siYK-`89K7F17@E>H)d#9!+=Yh0ydfq?(QnX<f05?{p*Hy@0>bD!wBQWn<);MMH0o%K`-$7;z?l@ogPUd}}-s=7qS&s&wHye99riI_9lOxV{@V`B2V#UmcWoDR{VHJ0{v`?ow>@^cGN4!qlSOPcBOYiluQ92nx7C0O8N%?teI-QOEgbZTtJUv_EwD)Ig=Z>&Fz3Xi2u$n4H{}rE>Knuh@O%cpcp_4QP8&W2@&{&%Tq^M^8tjWZaZajW5t)G$Bs8N8*HryaQRWMn4v1_9at*Gf_eCgXH*Q@Rf{qqoo^;D`4s^UiQMBjSnfZ7mtx1HYW%=vzilP>2Dy`J8bJ*lf7SIn7${i*g#w~%cOSzl->94YjMEWV3b!>3x>&xgYy=e=Sw1C^bVM#LFWoC;$+>;>7AbjZ>SYR_|io99liMVYnq<4Xq9)=!gFTrKKLu0Ti0&+#ok_pb~AV2ZO8pz!c=np?n3)?$tmB%+l9B3z~FN*cj=Y<VRq(c*DOEJUc2OrDCn4p%9OvchA-VcWnwYO65kqeQ&ql=GKF$)h-@9_I|uE)c?=Ug-S*DTOhm+*$D5a5y~)X_aKNS|^%zR=QO{DL%3Z`9fNyXpb}d@xJHZbSNa@UoW(iq=qvJG83{i{ChGJddVL(!`$g}Klz|xJ~ZE+mk=;uJ($EsIRKxKu1^yWb|p>pu<+Vh{UirocuW89k<8C+gHfB836vS$&?V2(Mi+C^!OFPwOwjnSmW9#wB>xkH_hx8*A@t-ncM6(*2d_b-T%bkj6sO5pe%&0XVEv^y=BIpR#Q)ne|5)BPU7sbnBR)u$HcK$OVNSzCwbqKRNoB;6v%m+tGp}dgo=%xbZwsX9g*!WEYZpX^Nu`8$!}9a(j43qVKGy%Rqtq(Og)V<848MFaDZP*NQKXa7$G%?bVE<(2my`VP=-{vmA=NeK5oUI|cVr|KGsHT(#)MN~TC3XY0X=Gg)OC?&fzWc^gt#C1;J^68|HtjD0`9=d0|AS?RYY)9ScUoYR-BmH{EyfO87&45Z<Nr>zgh>@2bpc;cd#~fxgjc2h<g07pCQHY5B)5Ex8kLU2A(NcHo7=qw53vx1I5NoZ~cg5cB+RD2*v&=;Cjm!Z-sUKx+FdOM(7B0`bu4ND2g3vrG5LDGm67^iZF@d*Owr3^XaN${3^ex>ijdgfDPA^?~Bj;{#D0&^F29wAu|N($a*rU7nm>eUv^si$~5q8KYJ-d4kP<e@GB|!os@{|ax1#W%~y5rRlE7P+4f91EeNWi!_+EdjqKe;$cq(#hBfPO5;Ja5L*byBg4Pt<z99|H8O}ymQ8eXD(Aaom81~wG+Ok;-U~T$!8{N?dX66rLxJ-#Jv{593Y*CZ07eS5S1Z=>`t3UH<z7b$~$cof)0f>SHMHMAMkYV?(zbVI6LAE)}-`N^_zwd4Sx^t9Ewx!l=%Ru;pgTtNueCL-V_M4{<qfgkxZ|)pkqqDWIUq>YntpZu(lHdO?Bn@h91r(~x5N4CI_*5phLfe@D)xAB~+dKF<mqhoidd;N=OIo}Km!az?Wh;<aSrvW<8arFd<oY@2l`VA}hs3Vs(?~sSK;c_tSH`5>oL*|aVJFPMc*Z>3bul(F(-mTS$e}8r@7~U!*pUq#W5hMFu;|PCIm(j{ZxeNKney~}bhhFUwRZdRX}@)}(tt#X7SZL7_B@MnFyudNWL;SxS9a0)*>+7++U=1eM3^eUYub0ewLwpV3{E?uIHKiNSL<>f+j>YsjW~Coao+{ydP~(FClGvnfk`?p?ziNmZzLtsn^$9V&{&o3n<`nOb}`9kbuol^P|n~stNr3n8{%cB_2m9M%*fc*SM@?tHHb-(=S#$yyi~143V!rB6v4QquM#cs@bqgD^Qri`&knYN2}KJ0f0H4EJ_vRO1mE>+R0fJ6qK>7{CTU@`j`Vu<U63bLDw3}t7VixhG5V@aN;)8IH087x3TT5Z{T$29NaEAgr%%wZfjL2!m<xiDA#t6x3#Gx=`f^2B3kUWMY#a;wHE{A<67D%M9^5kwJ50J+&PVA5P9kP)!~lWHQriGP*611bHo>m4r{}=dY(3oJ?0xDYq|Oz%3=FmqWpyzR_Nk6{8LD~#Jx@Vpd?r*Za=&w%J*aA2y4>&%;LZ;7d~6mm&*_kyCzQVa84EvI`ccf>u*5N2;nOEJtZdnEFFo&;VQ6@e3Do49RHW~Nd@G=sV0sxIwwX)95Qm(~!4CKAxpaX#{jhrq3yGu%*R@212ve43F_|k$z(r~1Bj;zmb+WMs^$xiC4eozji&^nvED4#A<UkHn-^Wp<&8vz{nH8RnfvttM_38TgP+3dbSN#~-!3;&a%K!BJSn?^Ul&K)_6Qp22b>UK;axkYj*WDLxY;UlkfGPb8bzn%&yQFBzi!suh7zUu{8tu0?2xIy6;t7`5r=xSd!-9)T&u68%X_-!X2bA)#lh0JGAWx)SdvGUj1b`GtyW`H_$Wq&mv*<osdMUQ$fZ>D&U?5^@7rG+31x#1?wDwcH7%QS=h>x>Rhy$CBAK{<U9pO)Xb|~7R;f4(Es6*b`nxzy922DJKU`L^QS&yiqVSr%Mw-*}Fyhn^XdN*B6#+2OyZMU*?>56kteDnk>DZw^K{ap^7!;kqrDdEz%JX;GWGe5N+1=7*H8ZTQZ6{LypHhBC=FC*Jv0J}rmqxU>daFKGi^RS`*A`lLychK=La^YHJs?=Mkr8;6T9Jwonym!r^<0_A6WAEr~&@3*fp0dgFVC#5nw|a{>D|6@so(QY(I5~VBW*N9|hHQR<C0Jch&WAibN1`X{1fG~rZ*x$k2=RRfyphKV)Wj~a77KbRMhLN}wTkzn;F|a{h_qBk?`r;g5#M9{_Q&woL#Rj(BGRIrn@7hq^6)r9E6kp4ZlG_R){wG+h7eaWxIrB5@cU7Zo`_I%D}C(*_;W=+R+C8zsz@NtOce@7Mxe?f!`%BA%G6dTO16)|tsS%YUH%l%yUy{;0cQ{qo3$CdXIa#ZMm~?M(uWj53RZd%6TZh`g~I+eZHyR9oW(-IAHkufx7}!BcpZ&?F(-K6M<!rX22Olc^G}Tl$nmqV6CV~vlo1BCYh!fx?Jdq1G3<uzWFra=;+(1yP*pknkHcR(KunUrbVpm*t4?6+CrrWRbs3(T@HkM6G-p82i7|It{$cva+MM_Tk|5yEUDWo3AP1)P?^-nJmwy(~FCNM2ZV8;2f?Eonus5l#4k@ITydNcyuzkX*ogq9i0YEE_pgvYKyeId~gKu5k!*C}{!_;I<;Ots=-E`su+(d~@Dwm%mYYa05mt)T0I1oe)hGQ4-btpPD4BP@dWb?Zz0IuiL5A@6ftR}1)BT9`J5<0jOO_dzRNg@8zY>H42;Q)Koh5WjN0~kP!EYOYseTm}CfjvX1X8Hiv5I>4&pw3ix#jLh!G?r&6AB@gR#&))xCX#TJen0Fpe0b*OdT3I(J2MXuy1co?aKAK3%dwbJY{w>rY4KVTyV^@16Pk1VaaI<8dIy;#SOLuItmFyM5A>COC@YxeGPY<s5YnUX|30<3WBxk5(5D~~xzwz$%lcC_o7SYrmtq1iV3W`ApBT(f;?TaqIHji*0HlV);rUse@9lnnw0ZO^XAy^G3KI1UiB^iSrg9r)Up?y$zxvPqvqAQZv?4~}JKjCmC+zH3-wp}#2OQmR+RYa)WT*V52ZN#PUCx;R%(No>FS9cULV*2@80$JKKbMz_Ic^(yV7TU+Y7WO9jGG<`TM}Vv>Y=?4E}8T}q7uA(Z?Y07hfETMgJ|Qc1jL6)!3O`EUvU4)n@y6;8xAJuwK}?mdD*#|sgRb__4DjIGBO6I`|ZKe&zncv{Z;8mML#Bsk;_u_+*F3`^6fkewmA}8=9rou>xHOGD;rHhn4Z`aw*(c&BQ#904bIPjC(+~Dm+jmYQ8|)_mob2;AnVXVQoJpl>yi1W7$X)`tB(Lp`Kp{YGRBc56sOXvVQ$Qc9N{d|)>25lSQyk!DsmB#exjV{65<O?HNy-?s_~Nkn&Bx);Ul8C5V}Fc9m!DD@dZWai-}Wk#9%atrZUt4WK~KFD-kO+#}F=GQ5ERAp6Wl@J=F|%e%ahQY3~PoZF5S}ybqktz@86VDG}Vhqp3q4LeFbew{Jgmx3ynzq>pS<?>lW*_pX=A5;bVjIE*n;GsrYTxrt3D-PdzTfWdw7Rkb1U^u=5u>I=bd!)+R177&-@R<Vs>ae@_-Wo76Ni$+LSvpo>p<TAO~hV6)*$8k;`K)>1kFLN{`{1-ElXaD((UG9`f@=ErXBMu@I18Q8WsZ@r}(~mhSMWV+bn46FQdb3an%y!Tm!)|O1UL#YT6zvJM)N^Y(l+UM=agPcnjxHTosDJH~RQg-iu_5PFiG=k8sGl9wr2v*_B$z!s>>yNe>J9OIZzNj{YcxVwAJao9Qa#5K(g{g`pH@%aCOS}hV<CiEB;0%3kF?CHZ=xyTSD{_6nSvSYp;tzdEAKZX-NS`Kh3c-5)}SiK&(dY-;@QW1%~oF0;;Cep#XN*c8RsT(N54htD@~JBaP>a-8zc`@YKfIFHwigI8KVCNyM=D<E~A_DiTGcwoItw#ka|$;(jjV&q%r1%D(2DQJ3vS(^J#*NKK1f-Rhk__Yj*mI?MOnPYC}VAd&;31%2>=U6_KlN3E8<*IFc*?d+>8vw{g!l(&zko?0!Ls9$Q|hEiQ&=b0`3^%!AN4`t_GAp`oP-hHlbb{-JBU%it~?f~GuvK#65cWYTCqipPxBmQQ0Ycqu6&_b#!qQt>t*n@Jv|o4a@tSdjneC=&)fjR|kMFhM*bllJfu2nMKLe^9G}7I}1=mTBnsAYfG;;<kzkK`H~@-MyRQ?*J1s9O)FW`B!bdZ734I;R}}CA=Mv4AP_-=Rv@5pz9SXLgq;@P#<Zq8;9Y|qJS0r&;Qfy~o7<cNFUnoelN5M^>?e4vwBXW`nHaiHdTU-+O=!{h=y7H)@0&N~fI0w4y@gsK9LOW7lBiw|ZF&>VFniRDIUL4plsQkb`I+Ak8b{syo|)<OS7g7)>7umrga!xNk#HSs!c8MrvM0t(2|21%BZ3E}DJqUBNp_U8sV4u}dj(u4#V_ZMO7xa|NvsNDIGHUtWwBYE&#-N8y!vxr4{fXaa@z@lE%cK0ymP%fczQclV1$x+Djb=o)jZ+UD6agt8haTb$heH8C+${kx^`8fz*>#ph>Os<r@Raa>wtorGc35hGf8h$j5S#6=BD5{I9}JYHLC+STa!zQ8Kn)?P4wiW0n`~Ao=QX9Q_Y=qc{korU)5=ym!GS-axHL*97)bMP7AGhmUBX#*^qan2eb-{zSk3&_I2<Agvel}gmvhH9&+({QBBx^QP2@R7kj0HhD!}GORa2QjV*Mgbg`A>$6sF{hXRx4dTCd=K}I~ocq-p0nWG-;;3x-3oFUq&AWRp6G$ry}s_P<FDsY(#gjo=%hk9pc<A+y+ub2I^v!VCL+8_(XH9cvBg(^%=AFjLl=j-#nV`dT&9dyIlF0Q;O&(?;D0SV5Dj;8izg|7FG;$fQ{vSXm`<>$yu_*Wy#Fs=wA`@{QC)NS6u;0-a*oXPBZh3H6@&&GuDjhk)JbSZu124F=VBcKzE7?vFZmAI^OZ~?sZaLdmYr1Yc|ibOMJnF@F>tgh4C2c{dCuL}Tv&{f)3I!a0bbEFIxJO=U(We_01Fj5&y*0icN6;*<EW_kk!21Q*O5qnDHYcg$0Nlti2`4|V_&k0LSl-QyUXMHq!<N0h_X#9(;_qW}>z1-~SzaD&_Z|xZx*&k-IAlbi*TiTq6yO{*@MI*Xx+?85xR$eWd(sp+c%&rX`CitP+^IM~I)dT@X1d(ziltr`91g*z3;RG{D2bzx&z;5e$KD>qwy+&*)ewt>B+v@f3`uD5HFUfZx#GOy)KqLhEqn*u@o&5Oy@!`(?HUXHgfBpt2?R$Ir*ZTUa_4V~{K-Rav{~<rwIeNFdkFO4o4z_lVj|n4Nvg+R66Nnt}s<FC~oS4>#=LviYQr?{GZvE{zKioNDrSN)gn!x`BOWCxT@v!opUrwlNMzVRgdy?<&zdbktYW=~!`S3qb-W<0BI&C|MZZM0m2WYU}njKnkqtyBLo5#Cb`R4w1zI%{wZfzaB-#-CBS6JP@o06@qM6>XE9nh=!{z1OIySaDp1EqodY#zQc%rE_TO+Wr!#&EpzE`PhZySH_;YlgbHw{vuKaAc;+)bPXM+s*fTCufV->#zSzPvH3fc6V=w9|if7zAu{UlE!21KXwbT8%h}}_TXyrP<H@CqH-p8=liCd;kwvU&@`#*5^(^3{>G0w;qT0xe%Uuv>g}ZX&;&&nrtH_Rqq6TRvpp9#KO0(ScF1u#KQ^3G@EKUCd>(&ReEvP3Z4!o(OhkJy$sTTA!I5l!|9I_(vubLn-2E2T>+y<@4Rswafadnt2j{^)*qv@su-EL1w*fnm1&x@+Yx}5)YdEQ$*=y)$GcL_~Z~&d0{6>-Q@9irTGw05GLWSk;erhzqLH!*Y+noykl$*Bw^AgSc?i6LIkekfbV$vpgSKdr#_wB8c+yLgJd{OzsviKOZW6s(5X`k7q9{D7k?9EH!FyQOfHPL+67>alB{a<&sPM$(7N9wH4iTFrIBmwq9@gonV&c!@2x7b99&7*XNO8>2#)#c=A<*%#8(6eef{=#;`@4lo(ls`m3NU@mAX{S9-7x*LI7UdJ@NI=w{@&Pq)QqFFw8ZZZ6@a4*bBU>$Jm=jav@L+e}un0Jc2M2rRpY5Lyj=)LSMm|leaeg~k@qjGOQKw8BhTk|jIQjK(=XjLCHU5-Xb~aK|PG?f!BSrB!w8syeqM3P4R=mS+oI-dFLq4SlINkqSMmC+7mXr7y9>hI6s#7;C+pRk!t;uiC`z{qu>60T{7gxozacZj!2kT86&6ii}X46z3YFV$7=_A$35AXZ`S{RP`kLs6u;<aFR)l;j+ihAE~K@RwlmMQh2SMrB)t`kw+aAJtW6u3UG_?4{H?eEo9hl@@E_&bV~G9Lw_G#_`3+I+Y@nQT`xGhc?J{~WZK++|+oiH}5%zJA?{vTcva!%Mz4g3b2co;kr<8fO@Bnn+EN6UWY`8XOdSGRn+OGXmo&e2HI}b`WWF9{SG@GKp)TG<^%`UtnISGw*mN+}lZI#$F}rt2_qI3<U_biy;RBdNgoPOlveO(k(<C2;}-PyWLrchsKoYi5%xtZk~rJ-&1>p-t7x~nq#)fE{Qsfvu4rUvYJS5wPtalUx+x1+fQhYD7}4m-XrP`XYCXBau|%?Wczb|B|A~f59%0qvH0+Tvhu<Iyjjev2^Mm|N?x0AO|zm3AUxNUQ18|A^gf~Ik|XM|{Xk`hQLlB`d~z?;yZak&VeOF*7Bu;pt|;Yc_OfE!&Prrw=*9kmo^wCxEoPA3SwjI$$mOhPuCr1+({E^^*&U;vn#;xruOGaW!wg*`$VtwC$ew$M5r#ASe?zUoU{_}1ki>}b)H5^Ljk??wVi%rI2?C8Owwd@6OUDc6j=z06^a)YV6I7jI(Sjx3GYUC%F^T^w^#$~)Cx|SLv$W(sL?5o5)};FYxpX(oHL5!7F}L<X);h^ar_jU2yb0A~HRU!VO$5|Ig2``=dEiGJ8G$)7lQuY44b~eU1LR(uD;u+dKywx^Wl;c{UyH^g7@f|_fnwj<D>$#;6#aaI?dg1RQhv+q(wg2QzRN35$%YOsE`Ui=uXH%#*|XLPzKO_dKjnAqsm(+EwT!rDb*IjA0wzpxweTsjICa>aL7nT^7Utj3F6oYsohJ8!hm3t6bAp}OzR^!Od?gKxAucCj)su@*B>DE^GQ*^3J9OF=RMJvW`5}hve`n-DM}#l#XXO=V7l&nEo}$duJ`RQ^=Rd_YMs{^ll&;Xx4g4N??mMjFHqCUgw>_%4V_(T6{~cbhKF#ttNqjG+DDluF>oVQABoBkIJ8gT(ww7xf%$Km=>b3)l*(dm&TAz8AK_qKC*u3`66C<w6>m|PCgX{u|60(gkO=NXSA4>A8V&=@^b=Ep2O>y7pc%O?~SR!&H2&d7}0Gn5O7Y3xVJ;zrg^q;if7+x~oZVEaXC)<01%As}o>^UBG3OPMH7mUyr>_<7(PdUNXCar5v;}`}yh3u=$d+Ia>19{AXbV$Kcv;QUAN-kFTR8@0ExyhOG(@%5t5E5~u{*x%n9DMr>w&>nBoLUxI=#$-d9zlWSkyx`}ZShp#!75Q5KA|THTS`kf#j1O1&HjqzjpV*waE}eL=hVq3t>cQSy}m^C2Scx>{ol7^?0gIvOXVw_7XI7JQn)v8Z?2BYp+HKjgY&aRUktN%4D*SU^Ds-n6}?3(=vcJxe0toPH=!pT(P(Z)+v)(O<!n>xcYPMqZr}Y$r*K|fe&j12vo#77Qpp1oT72pA>}BQ|pHR=xDzvdC(_x^{COa?~yuXk0i$zWO*gdQ7CUcaK%qUkm*?zZ62EB#6%il1r6i5CFTg(Ec8S^kZL;`Y*mSE;?%ggGjx-1m7(=-6r3m7n8yk39(^^5iY$a){D`Sk)&CO0q9tZCJ2^d<NAMNk!mkbbNNuq<jdCsJ<)v&0SDfctOAMN%Cak&1_OXPZACn_(4Wa&a(AwSYf5nV5M_I5Bsj;1$mr&e6W0WTF^q)p+Q?oMfDQG6v3SjrUxg*|=m=Ch1xFILc%dE=`x}Ins8Y)$+)J=F%1FjP;z>odKZ9GD)nt;0)gummggkzfw|gk_{MM*_vy<$OI`ylcIYjcs6$j;L~zU%x<Qfq8}C<|0cOtbb`zYzpTckMmFOZWW9oXY~T|>U}O}Rh3q!i#AMa?l7tFa5l192d*HR+AYmlsDlo!uaZ{RQAd5G{T!GoRy!QRaNI7cNDFefILn_03Q5Y=TY<YLF-JJaGYK>GZvU$;b3>M2&P>xA<wup0Y%(Tz=MRu}z{I`7T$M^exGgtiYw{`!$nYusfIRoNq2KH%FeGZ-=Hf&Yk*RGi)IKT}I>AbxqzzG)%)@?#RdcVKFbChjF*v?R);1IDVm6^f2=zwIw`8cb$cYfO4(hS~gN27dX^yB^ZrkK_aPj-LdpFi$uwwe8%&BI;({ch)Elhate+x&$Dg#FETFk!!X{qOv2d*^uTX!lSo-mllck>?<XSQl%Kr?lz2Z+{gFJw|j<&hN?+t~2bVi`|G}-<jXE1!XH#l(+b@#MN_FA0r(+wRX1l@Ng_=Rm`|n!LTHk*!<_+{q2LFk6RIDr<*VSSMlP%&qt?c=6^5G|8b`OTMLvD`_u1<g!I~uhXUJF%*c(pphHqJDiL|3-ZzqOW@<QWa+UEBu=O?q8ovlZ6z(INg^dv~K8S{w_$qT*>9#tx-tD-UwAAx~%_*B>>gaOAe9LpB2bm@s2}A1#>dS^;b+1Y5M?X+_mH8tjZYqknUQyys{hXjdH7^wDk1k+mmceJO&?lzu&l<T~JSuOFK#iD!2(BvWnNQPhXwz?p2gfJb%ch)zWBE;D2BFV$!9oKWbIxvtf)x`2tS|;_l*7Z&KS*Nmf&vm`E}16>O!IP=f^H!C-KG_OLD^P8P=~(f9`A}C`C|<zOEe~{yd@uLqRY50&2P@gOSqME9eB04-D1IAC4a9RK!@|{Z6cdY>1O)L-0GSan4_CGdZ_msmHkaGvpaJ-`z(Tv1W1cmz`FFR*KNm(YLOEqkdJPH0Vi`JwKVY6y|3+_yjsj8bLM0mAc%=X?BXYaje3`AkMGHXxmA|Fe0Oo#!5U_LcyF%ynyD6Z%NjdAwL*7yl$}zXNOMOpF{mNsV9Q<Iz*as5T8nO1>-(x+temeS%XyZ1T;AK#<^$Px{onvYVtX#X6$ef4<_Nbm;1YjQA6&qFCOFRk_4E1j-UA><<%TDtndx3|yPFO!DMO-c+3YXbEB4!bScYJ?3|C{AdedN4Q%oP{bmA8rAWNC4*<BGR#QoEef6tu<6^<Q8O!azyvqU2E6L!NgOxq>-0O`PT`=a5mnRw(5>$}H?8?iGo*n#e~unF_|j&on;Y0G_wX2?I`SU@49peBkiPkP!=pRyNG>LNP8HeQjF80B>0`4f8IKezP@qLOfiguNvOh_@9RWCgLnFdDS)-qO~@3*Mwl4K1h$yX*A9E#=4Z9^X;j_?vz#8EGG{ET|~Au69G&upg>VWz9X(TpKh65}5WN{d&&yXGxCKV__#ME_!;d2*pA}sJ5t()~9Fgxsar#qObyVX)bfajo~xu9@>=RcqYv-EZLPIm*&17AA;if4e7zO4Jb5jkYrX)-jKLlY(U(JJ$>A<X>*y$@S_K>1o1`G9a^#I5GFt8hhagQliUt6(IS;NvIX#tCo*dCXlHZ#-Oh0SncM~l$MmM`$rKGN**dj{;QaK(tMgOcW#{g=d8pJ5UGy&0jaVx9N1}_8mcpYCE7`-0fg$Mu-`es=zyl6KMoaiB@^Ar@rM#8Me}PXGT@1bG7-LJ4k174y-RFN@%-zs|di!;RM;@PS?;h=Jog5tfD#FM66IYd!cDw{nO<XmgOY0A|@_m6RV|pq!TL1fJ3Mm4-A`(6a0w6&qB66tiY~$^W$;QC)Q;N)@e{;_5CVTbb)%xJ|`rzyJ7vHXrzU{2>SaY_y8%ol+*^ESJWCunEj=N`+7cqrGWzktTgS~~72Rv(cBbrZqde>e3HYK}OOgKB)f_CQ;W(%kVaoHXa22utsZio0%q}8CAt4V=IHo-3+GrJs)B;cgc$IN9bQXZ`Kc{zk-k%e|G)zE?R=wT~U|1tTu&_11!(#CEo$6n4Q+A%$4ipjFZuzKDfCr*6=4+7%UR1r%oC&g739^2d52oIjCy_Mg%%Y_7JGAVxbHJ6hK`+E2vXog}`qxv77Ki6Zt?=%yMGpy9$XAf|0DC=WL8{8N{npxAa90bAQ5o_o1#e6XN)^w=&yZb^fyow#WbhdU=)juh_@QNN3pX~!*PqFl)6F~$O#@6FM^!Oi^vlCN48h-wq`?U-sj<|||nwyF9C^d{nO0>-`mY*I==>noapH=a^m?%@l{s1R35p0Vxvrx>7x05Mh=A+)2A+SSH>gZ<jaP#Cx9uc)NXmh;YpG!YRinpCNI7Vkr4@m^za@-l8pB}G#<=BnW=kkaJ0{KH_fv1oA_~eM>if9vw5oOgR*tzm&gNR9cE_k_~u)<>I@g|kJizGN}oVN!&uAJa2N`<pF2z%Aj@&i{SNKO{X1_`br?w057#Evx@3&xs##DdY0Wz{arFV+&?2;eg#J2x?UQPoO)AyNAyQt%yu4;p&R2Q+&D$2TkP^5B!B;_mUUuB_bQTJhPF)(4IXgvG&dv<k}=?w6*EzEx1~VZS6_+pVHwxo-WUd<7?(mrKzv>))iUFT86m7@|IIePA!I#4@#)XfY{mZ&YOqK}L2SSwfP_^vP)uT9SOEAoG}+P$UqI8tQN#+lTZ~m~6+X<HB!ZWnJ{~QbU>NbW!D;pRR{Rp7S;ToC0f&u)5rMVCmJI>bCrfL!r{EMiz5rO8x5{u5!e!k=$7CeC7^&4bzi;CpnB565cj=0g8KRl@;=HxePpE+j;}%F6Ge<nl#_Vo)pd-S^Hw;P9!dO(u9ONjc;OXm*r!e18G57QfK;(%Uc2|+EvQsP8(61-kKuN)oecbV*g+t$<lUzcz^Kz*!I8<cF1VsJ&a`IY>jkRr)Dtc6diHBs6RFvl%l&^Tz4~br0bIu(2s8mCJEq*Ot%j^)J><<vGZkuO0<`oHrUZZ<Zn}}ZhZ;JdU(JL4ZT^zZ1tDRP++EQ603@yaM?_2sH`_!)79ig8;%!$KvuiqcyV*v^iYQ=r20>q+jr<(i^`HqX?>|Wp9g)`9Ms{GEYH7qI%#aliIOuro(kje9QMs5kH8jdv48P|ScZJLd>PxdBZ#~Q%7hN&gK+n=0HE8xn0-+F>kF|3zBrbDzo%_X)x%|ckcmZ3`h4z>ik9#xV<P(=pVAwNeZV;*i{Z(SJNqtBSd)IwtE+nssoJfN+4~J&sg*IJc}94#Gb|k;frJ|_l)d9W1C0;osU?gv<W9)`6$u8JktSty2#LckD6t7laShl=4brEE&fyK>>jkrhxI}BY?hjo9J~t?~0RBf7if-1&df`C~ClxiGdjX>n#Cn%E*>5jj{-(Yh7MGA~i<2gC|3ci0moKA)?~~%wbb-6Kb7olAA5BecJ~9<ZRg$ny{uoy?%Gu17s4?*L_2_&!;RKMTPhv&xr!6nM2K-?N($TZs8CFek(I^fH87jg-$eVr(!^4`ZW2C$j3z{G!r0MZJKPA>cQmc<Ealx<(j*Alh=p%;M6Ni=rBA>6IAdQ99Rxv&}dwaZmxe|WQO_?vX#FmjxV|W_oO)Q!c;1ak+5r@m68X!AR-Hl!kUVTfL9*L~m14a7qT;1n0Ho`KV2&c>1AbH24jXlug<%<VA1?Trw27Yk#fa`I|@*RFUqm~Ed;&9d?ORx31Y+3-L!ZCwxxx*Y!%%;r^!w_ZgvSFtpgpf3nk(7DU`BeO?1_CFOA^X*AIsuZ>%n;b<+)~XO)DTaYX5zS#oE&DW6QU1RvDeo@XTlY`yd7R98TGz{Nq<&Syh{()n6L=ALHgbcz0sE0G5~Rm?RQDtx-|<2x{7ETMTB)?g4pS;JaQC(Xxh6v<LBA;IMYLq)M=|eI-Y6bD@>&MTujjFrDez`6v1LE!u~b;ipMN)G-8(wH4MBp2$qMfo}MSqd6d-H8Bn5`;C+}fI7D+q&RW#}7cZQJH;Zh$Y0IwLPMk3{uuceQsoX%7;N7x+B;|{fy)1WA(y6kSuuS)d5nmYn`6Ib~Td26dk6##$$feE|bt-%Uiw}_L#^vWxPzAvK<WqLu^bK^`i(7`9d->8cp_#d(1JCrs{AIp-;q$8xnC4i5KA9%mEeDE%(`3Jm<;`!}-BDBn9Ejy(aj0ZK>Fkj?qFgoBEzQe6!ftzN3IHWZsGr|h@IE9Lf@+=JDPqM16z+Gp`~*_5bWVy*stt434aoLD6}usvuQ-2_(-%8WEFF&>Lo4lP83SnvNn^I8w$1|QF;FAi7ll?b*5+6G)Mu-$9aU9}X;3OpI8v{0?3MY(YrviXRVXi-%c|Pom_5I(wdMZ<kFcJ&"  # noqa: E501
