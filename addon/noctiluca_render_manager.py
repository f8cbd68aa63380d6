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
    """Writes the saved .blend's job as an Open Job Description bundle (manager/openjd_bundle.py).

    Returns:
        The bundle's folder, and what the .blend needs and was not found.

    Raises:
        FarmError: why not.
    """
    facts, order = gather_scene(scene, wishes), gather_order(scene, wishes)
    if not facts.blend_file or facts.is_dirty:
        raise FarmError("Save the file first: what is rendered is what is saved.")
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
    "Save the file first: what is rendered is what is saved.": (
        "Guarde primero el archivo: se renderiza lo que está guardado."
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

PACKED_RUNNER = "c-qXp4PV?=k}v#KG|cY0+YxQRFG<=VS%PuGgn$=FJhQ-UM7J6=ZlqpGZOqudpZ%$SRh>6U4LCdV{O;VlF)baPmpXOo)O&qg$%}EF%@*V2$t+pq<EylMG8$!hR*y!5`R&RuS~=za_uG7u)M*tZ`6Q|q^R#@QRaub_qnoRwjxLJ&DoQ`3<3*iZ%&1v)m6Yiq`Z2xC^5`a`x8|dwq<#m|>1n<aM_p5xr0=tFI?9vlv<jxNk0()$G2dqSq`0Y~cWFAWqG?e^@>LZ_G-mofEpO@RY?78dY0MK3@oa|g>Z>%GW@S}JlcF9(Zx%G+)BH5=&C;aI2iMuSEUIE!55~oH9P!Xuei^;aW*Fj4QeV+O=$Yp<PiW-Rm6y@>!T#?4zwrzD^WeARe~T_|qq@AMj|Y7Wa7+VN^bI{{h?XfPe13kN<jEy1{`{Q3K0m)H%6I(xCH*K<npc$)H0XVm+*Y)rTTECXd74kl;yN0Qri+@EG8#qM^}Hx+>MJkmq^8ZP&`O_{DSo`#`F(eLC)$k4)0N&2!*P*+nwR;fWbxrszL<TYm7lDwetWuDTf30|Zt#Dfo_(6l>t(N~mn=U${WttkENc3zf4UMyf5s}4{5BfXGNNJ{&C<F~OPbVZf9qGCL<(5X3BbK_db;vaX7@RIOjA2O9Sk1#e>f$Cp=P^3?H?TOY;PUyM4#~c)xq)B-X25uG@qo?D62+-4L#t{FskaZAFX~*h+52sr+GyG6TrQ_N(m7NMF<yWJgxdFt0H_A_3}b7sKVT{x*y#Xi`gW)NU6Q_9~HU5M2pnuy-aBravrb8>l;iLv)Of0kFR)2{r*zq$3#M`XPgtP2e#Z?6__eb`l3qnI`-xe)kX1=(WjWFIq;RwXH{IM7scc@N@oOnK2|Zk$;MaFb#i-}V?p^Xt(<T)0)CpwP&1qpMNRG)zXda+n=-3Y1{?#3z*R6XZxY7L{P?Db=7g15h4IpahGSZg2z&|HSzSfNO-@^~8l7`@qok$}#>s4Udk*SS@S!c!WMYo&ERFR<r#Zj8Nf|8fve_)1#MC0!wzPKu6aLK8o0r}olSN5{3M16!G$zxU@nBxu(7!~<VgPdx?bfs&%yX(;O|t6U;QyI}OoyyaKh(4A!ahpNGB50}qOyNh>6q}+`%T^1A9Z$}>eyo<k?EL68YCBEGl6Z|6p(jqH762C!<x6Ci2A0!odfms#gAE@l()MFnDm>i<K3P8?VZsPo%g4MHIRj?;wG9E)ZXAQp(Imvb11pbMKz4xXXS$KmN7vBXA;1rPw3vEACm&T|8^u@uMO6o6Ja^}dFya@|0jCTdmcwmH|YPK_A%zp;o-sIXlr|W=jdqkYG;3U=T#h;=A++t5B6xH2mADF?_m2E_kj9*{oCFiI%FshcJ>dB-fYLwWlFHDOL>axV&~O={dRB+dgV97u^+wN-G6oP_Q>}1^xHUEU#H2fZ+!dQo8He``>*zPMz3~{e&Mz>o7UeLWNWnZ*X^C1S39q~&JTCCUX2d+_x?sBtbgk|eS5fjyfb=pcyPS4ef*LSAWx7;rcf9<l}SWLw!#+Doy~t1xzN@>N2{wsQf`Ry5COoxt^RZW7f^9f%^uMZLc8l>ba1p&mc<fMzFXPj8R4^7&OWVcQKjW0WlDtV;L#*n%zx;h**e-l!IDR^QPi2)WNm?MzR3s`X-e4W{UT5M{DHs2!E!*yMnyimefXMavUXX#L1QKaxP(B<>NJm;G%?2mA|I^D%#X0(A+x^&5SyC@lMfGG9|0V$@6D)<cRs?<JhOj3qO=i)NK!_4N#ISGd<`wlIypI$C7v;$@mB!oR|No_Tqd-AfM$a0afZ7#C7dyoX_{oSiXcBu2!DwF$aP0>x-66H=qhnn6yLvmOJIz{1XrLAi2v!P4>4#(48TmgmP_c|k;!w$VtL8)(lH5<ssaPJCCJ|s!mt@_3~e|l`rw+Fu$nlsajzeJ6}gTTJ$RAF<s$VaN6f1C%R>kOYOn8JrXR-Xyf({;2ml7J!wxPM)h*4as0MuV6T+OX<TbH{Ov8!P&{dQZw`OtkjU_yCIy$@Kf4<~gDuE9>%cc>ZC+(~SweL4AP#dda&|qsl*x~DHMz>c_ZzGQ@Ez|jo<b+;TEXpx)rMNPQfhFdYc#Wi_W%$p!5tTrw-NX*vAAo2qq6w=8Dk!LWOJtnIo+cK#gEUL7FDA(_a^vds&6NAz0-GFM4?KdbDHcv8rzJAG)V;d5%u(vSUll^|LMAY)<1c3Yh(k^-jJBGL9u6UR4x*^(^}N0v@=3c<T8qcm$s`rx@USC2W-%e8(l712goP!vBc40Py}QWkVnOWoq+=&W3{wWA1z{X1|GN1)A%?!S0s8h1=o9Xg*?W?RhkWPIS(2VQH)X5p;LRNmjs**Wr~;_!J+&axNlhI1%S#_@b{@DD-F3~7$A;t6=)ej%vBd_jL8W5a|6`j2vKmL%#U$NaD_*Rvp;uk52x9c~#S0~E)onf=$uhXV!JH5~ubCY*Sj@DOmYdF|!mg#d@JE$H0ly>pM^K=9Z(kR5lyTs+pJ<j<%me14X(^cTcxi7y+;PMVR0NR-h`?AdDbk7ony187`Dbm}Mzldmuras8pKv?Oiz@qYy5fB*I3~ZZXxLdQHwtcAU1^Np2cyGRU_cbG;cZ6mr+`pTdeAlxxyE?&e1_;xmLb~R|9xw3h@E1hVaV5QRj1b?;`xkQPbRR@Z(M5LO+s`Ghb)};cve)Yo446-4+oc>bwx-y>w=MV5{Q4_R1|EW#-F1fZ=>-QZe$XWNr;D9W&vf5EJPS-gEUM#uaftvlcn>;^#xk1$eb~cG)^nR1wBOs84?ajE~Ggyx<fI*3cud;bY<|7pW)}{!ABKa2X*l-%|}=1hu$~+&x87Ue!9}R$E;&utgxeiCHQawW&qFAa#OA~#&WtgW(m<Gi%Z@^0am{cl)$Do7yvvP2>cc1{T6RwfZt{v`0MFxQC;==?Y9<Fr5XJvFM2-CnCsYEB%s!b(oN_%t-+vL%;zO-P0t7-Lql>zJ1Q)`k{iMi(1bdj&B7VmNemV_aZ2y}6)9p{0(ArK$R|y4WVLh=&i-TC*iLG7m|hp}Qx!l}sPHv+^q48gES=VJHzmv)m|MQODoVaiX199B%UwcLO%VxQ$Q7X6gDBe!d8rGfzk#w3UD4d>7_jufSJCCHxDZqpEPkvA`^7t9b$1}Wv<9Fk<aTTcE8Xyt2=@&XdH$C0jJ)kI@TbGlbw9*WSrpeJCK;AGEV(o?C>R$EVwOgPuk@KE=z1;GE^g`JJ8Ty42RBBEjbt5>V+{6*HZn+nOMKXT#U^+(x|))AU|<d95%w@;3Ix(B3dy=q5sq<z+hk^c>HAz*m%7ZTtBrX5+1K&2Z=S|4o_#Iq%PQ(^zqzfiXmFB17HRb2#nZLt{bdY{4>e|Au5mYBFDf8XjU{+W!@HRi$aVx2#yu>Dr;hGo1KW2v)0kuz(@rZ&z{)9bo<u-Dt6*O3rlaQL){V-&>4myYQvESWCH!OOuiJa(@3)7zY2%3bn>&ax(Xt8mD#NgZc7aoVFI{EG_8gF#x8`ypO0?J8n=d4=?Hl-Er!@(cl>VVrVV~H62I&N#8|ReOCPsz-FIAh2XGvAj*@KP2EhRLO5EhDV!&pW#VfTde4#D+jb7<w&D1yJLV*D<x2TrRk#0P5{;VWfWjGSwf#KFi1bEe>;1TI7XB!Ij$2ZdyIGl|%0Wen70QfwwMwi*`lW;C(o{HXvUj&`f9S6P{k>!Q4MqC>FmLF)v^(eKG@k$R$rRn;-u(J4Ye?inQl6GBPo<QX>o;5uh+L{6vSZ|Mvg#Ya)$L>-Lw5B7hA!WxVY(e8GGA9we+4*w>v4WgS<uP4-;e-UbU+&(@oFP5-d%@s^}3E`pAwXhYib`0Z1n&yU&nMBuVlCwhU9u9`P7H+uBWq9hUDR*W0WPh5N;zC$H{5hh7yqMK8%VC%Dg@_3n4vt2<N3V7dwFCNi#0=uFF^@L>7<&PK4tSbN44dI?v}&X5V23+D-8-0`USAr)2o6=fF+!swcKYv=(Rc=JPhfN8Q_m(l(fYAnAdmP+{-wBxUZvHz%;x;+V!?MuxyUO<`#PDuW7&}ff|S*GwAWPz#=u?p&A}u3he+n@gS}TfhtV%Pf7_&m{I(Mf1_NeilCrLXE_>R8{-!SaOM0G`EY51zuMf9=-8r%ZSZOqg+rm?%Rcb!yovwTh;GM3ludc5RiCcJXPeFT-Y<Ark;x9)B`@tZ@2SIWI_oF;(N_1)rOJB7NDj(=O?Y8y5G-s6<K&nl$07hU8i;{V-iNQxP@fsi!A2-Y1r}CBVwMcmaaOm4q6L*?}fBSJJfa0r+rz`9hvDtM}y{le=XO@ZajiI8SJYm)yn)d1)op}0g5bb<mrOX5j)Y@q-WOhO$#nHMWy27+25$m?k6-dyF4?`<zzROleC^G6Amy`6si(%!&Snd)=ZOr$Nn_mB36?vzbm9IYc^Oir_diCmX=jez99D4u<$z%d1!a7LECJq~0sFRqe1vduUR28&Qf>hAiq?p>?!B36;XT>E}_LqYn8!!G|T;Rpg@z&w-=qQf%4i0`{)9H(~!CDLh>IS`~3GWgH^Zmdg`QM9-uL%A@7{wC1`JG%;__sG=B0C!O`Qm6DQa(XG?{OrrdOJ+<>93Fh*-lF4)rqM9g`gd5u@%<|O)Duc7uVE+@CXn&Au=x39uj7>!$}casf6GT8OMHgvUV1Gzt)3a8^be8pXn&`rAix1G<j0MRe<itl$gV5c1eg6ig~Wtz-!Z^brj%cHcwX;^>p<cH5C_SwTaI7P6USxrc#geJRN7#Y|MzL1f}ajhSH%B8w*p^K#L|sqqf4Iz@gu1?^$aq-*9a0cYvk$tzOqXyPa_tThw2wT(eUqa?qNwnUFFNbf7O;l$?Pj^yFTm1Vpky768u5*@QyH33s;csU+w#qLGuK+G2>sC*I)V??f-VCEx=ZobHDzxlGMHm*$rsO}(Fs8(feT$%$!nxX6JUN4)*fukr<*_I{v0n3sg1P!{M>`G~oE9!4J@MUUjfVI`PVe^AYdun|Y~84F~&hxN>!+_2gp9!&b8e}%c#$0G&ZJju$|`D=misCAdCIe{H*7CF%<kFEu<3cOY15s@-F#}m3mdl+6pbh@$$5Uux_+~Wo4E6=ZQY~w~x7*IEZ-$XN+e%<iNY@OCF*%dd!V6wQL_h?QrzcuQ8y?-|4FCC=+5Sy)%Xy0H9&d$u4&P!ES-Am9rr{52cnoedgFJ?0uLZuq)Qnvwgnf=pnpN4)D27|LuM#?Z4lWbyG+LDgdM|wLdrX#wU3=}?Fo~mI&l}pLfUHQNhK0Uyz<M7rL#>05J`9h=moiT5u9;AGX2^4I;Xd_&;xX}I#+Kr3rYas1rbOI9Z++Tq-t3Lv3^!_w=j$R?j90zhU`gpoR_d-VO$I$D3@M`DxefID<T^Zj@@KV11{2;6)7N8%fR|wADw(;151$*=M<W}0G7NC{%d5ORK0j>l_nS3c__U8YFC#TSfWy?l+dSf^MwTnG|%yaQZGcvB%7b~82NUl}?5?IFDZ+G6pp^1IDemXq(?ac#R8Cvsg>xb+Lh~?rdm*=-Bv+SD3kMz$kTW`1iHhO({@au@^hh1gZ`%(uAt9qBqgm4(NO)eruQ(>STL(7h-U$`Y53-b5Fk@v<yb&@gtJNyE4d?>Herl`6WQ77QC@6i=lli*2oiD=d73Uq3TP#BzU>g9wawY4?yYwkv5y9F^X(ZARM$?->eA5IGW1N*j|FBO9Ga}vt8Y&chKbvm0>KA$1(2?c~y_GlY~n&57G*qxU|uuVxd&a&kST9Cw8r4eYH{oT>qcW8;a;y82^`$he_SmcwYN~d{~bY3LJIU8rfnw-l8vBL1t>cO}Cx+qidR()|A#g*ovsp=#d{nHV#;<<Ra_GrBIjjsnJ^bFR4n_$PV#J*VmTuYy=2i9%6E5GW2o-;(4psS>Ix-u#7d%|9!*fspZzn?ua;6@mbj58rwx`+M;ydx>I0T9<9s`><zP5|=_L<GDZpkrVymn!WVdxsvuX%I&Bc=od*nN&S=)NiZMxwXe3bh$vu8AVGgBQ53TL($@490Yz%?%*7(WeZDEwtUD8p*dzmukYmHRTE=*2k{3<jb=jaQtTKH_lO3I0CruZ27;@0c|xR#7=02V^}*mW#j!vu(J0xiBygbz0T{L+0GJgHK1Cn#ag*^E8=)FM3&98W;jP9gUm+PJ=T2cokLN6y00B7|pI*8psZZTm0}Dd2tKGaq`0DOg{bJ0-s&p92b`H{^tEwDy*3C?#5&IF0MzWsK2+D!c$Sz8lHKI|hG{7$s^WUGW56}9`^rKF9;S{8S4(&eO=rHm%XGXo&sXl9}N8Q+}9K!n}z5Oq4Tlzx7?pg&G>t)qjE8}OXorPWMJ-foqiei3|jNd7Rq!V+Rv+5GqRB;T19LY*fg1WhA7)bD{C%@<xc_M$M2>9x&4$&z);kS318;_9zNy;2WqHN9(i(D0-FlZC4v)4VUO(1)5k=~{gj`m0*0gFKV5_d*&lZYvO4EGke4G!(TWR;Mb2yXE7mixek2}?U`ua!;=F7O4r9s>PjBLcn+Uq#o+oC6`s1;>o>?OsUm6T8q%u+b*M2%S+cNi<E$YwE!RB(ZVe07pC(K$9m%uo9K3p-qAE7RXf<sx_Sv@Yx;01n;zf26f61NUZFIsC((&q)Cf+Wi(5Z_k8JEcwMB#a!vmE3RGamvXGUl1s%;hRjo!taHZzLt_YWh#;$DTw{}&*L9-2nd17sWwzK;N9jj^g8uo-kwK5TnXtgzm#ZC!M<t)7(>KjbNYH6Pih)8Z7$&d9liKG#)2bmyY(Elvbs%G7a9DK0Kj4_Jdr}=;VwsVBAmeG%YJKo`*qVK+oHmK{P?Zd6(?Vm%XF}8U0X6x{{5v+H*(p&xE^mOu7zxTs%)%$zc<G=bpAaXBI`ff8u{6USc@bpZCfY9(4nZc=&k-j%4%<D)0Jf6Nx^2@X$#-k^CK_de(FVFv>3;OIVSilMUPQ}bFKm<<bXE^mtlUe%b8=8A2E`$9DaCF(Nl1?03okYIz>`u$A)&fmuqRzYAL#AN7p{+P`UQ0X|;vTUw>)%a7TMost^Kr;XawH>l#^~V1Ha0|hwPy0WPUVr}0rP!XC9@af+t9K*0mn;g7!X+{JnjMRJ?{Es{j4usyZqcZ1MoUuJ>^&H{j-pP;Evs%)5*n#g9jHz@`QyrNN#b&P;z)cr@8GfK?~6nJz3^BB%M1mr`|0Fo9O^6K{sYjVI@HSJ=X)BjEy_d+kgQ%F*i{a3o<bdHSuDWT|>$gdI|l@lmvpB*G`-nh~|i!fR7VMnpg6L<L?xf1Q1W10#Ig?&Gpzl;@gvLM4Q?bKLNMwdAu&_`9kiz%|LF|PmJ}PHbkF*>*GoK+$Q#5B$t{QOqt(cG-j4f1O5SSlz;}#(w`MEOzfCs+S&(b&kScxTsh8*)43twd?YMk<;LKj%fI47FmmAE<o|X|=|XPf5lw{EYdV1b>|Ta$-KN>}b_>IE5D&8{;U?~#xYL+{<d*}dCy?=nI7rL^`6r1kR@yk8x;shX>n@q?O^dC9i5|G24_DXeVq7s+rhscQ@mbd|rC;%*W4<d7;zPn?s&ixptE`FK8}2UP1v}1FSrl~zB?<9ept^DN@w216;vyaMA~<0IJxEJvWqDaDEn=XNE^WjwusHg>7wGia#~O!xQQ`ojAyACtba?%IO!V;tTtUvvn0Xg?GuD+MupiBt;w|dQlv%sXFvar|f9Nw`rGa&yc%PjC2;3?l7BmKriOv*aP@|-x6;D&PpDB45%4U34*FJ=<&RBh5guj;gEBe>E&22NQ6$Z<&%;l^PkuoU~wg;)f=o*?1a&odDzDoX$9{h}BU-@Ldk$;+|H39l;I`A}G1atSJ*^D+PO|F9`E!|P`8+gw_d1RRD!5%#juSGL|!*=rg?YX{Vl7lL(LFb6#_n4(^Uie1MCW<P5@~m`(klG7b*?#|F!+AlkUCe-464++l4$n;d`0;z#wX0>O;%)<kXd*2zJM?KC6Bd<VsB6sl%!o$BOyzU`9+lxzr#gxHBYX`k?8E3B|C}3n(gzA&xIJ#HTUnvdo|}cH+-~@^wzs$5o`0{)wP49=jE=#dyLb;SoBXm#`CCGA=%lzIB$p$3^z(1Wqr+Ek55E-FA#IpslRFUC`aC)cq>9r<EOS~pi-&|1+hOh}IClk&H5K1-B74^395!>_v=Mms4j-3}gDEsrX{lcN)W6f+ySCyLCVvwd-Hg`YBL>M=-1Q6#jdf=^`?NQ^uyXdM6|5V!KT$CZSZ40|{3&yreEYVZ#to-*0}mCW<CeN~Q_(!RZM?&!tfIfRfmYi-YqTcG@qL!wR1yg4y=;M5oFqKC#=uczK4T2Ro4zII{|V32Y<!*8SH;9b82=j+J<=sBHEe}UVwq_R&<EceKr4@Pb`KVbIP)<S4tZ9HCkwbvD;|`|&B(|Zp@=FUW>uGgL$8F8YN^w--DcmhPFbUdyRyX3@^U;X&I5PaN86VYSSfWVaXXRZ)eRxAatgsoy2tj|Nv{u-XuNdkvOE(bo1I~mY7%k(AcLLYKfKp<LHy(-U>kPcQxnHGnDyMS5}|8?Y`GF0H(xycX0Q{FfxEr+DmeE8v<wG!vpVL#dJ@>a$&-=TG};(l)e6BiNw3w70mf)}r1bB)JWK)(nFzdudyfI%zHcbQ<I@#kXtg2JG-(=}1-7pj(V#3(y<kW8oZ&pfqkxnd9JT$ZX?`<pBwlFjvf;WdQPBAcE?QNYo%yi2`yIqV!^=uZsw7nXrSkKl2aJ*nc+$D>M2Xl#evDYJI^*q=^N~iFR~utRrw36fQ10~`;x}5Hh<&D|(8C3z-LO1ofA_qm#DuL&^Zr>Al6-;95WCDnHSD_ng~ts-AyK~>w(Pa$AY|2u&%$zhE!3=P0vY(QY3{W_4v9hlegIUPQ?pSYc`hL-Zlirow6fR!CT<>2`J-nqEnR(wWjgKPs=Vc;F3x<}ip-^I*L1qFzP82+gckX2F-?4qTgZNs5S~uD9A)m|V(y-41NNsYzaoGjy!{fuiG#E^qmPdtdl#%sN}_leV_Db^G5>S>!g2d%$7^kug@SIDn?*mksH7hOmt02-E{VGt`sR@iuyLqvQgT=qP8qiw=##2jeqf8VHo?60&+y{cp5z~N-GjSEo{IXrdY9oSwLK_=9*EvXyO0Q2C}z9|aet|FC-cklX~E`v;$_$+B<g((=JYv^%!3NP<CAJQ*qDBf=;YHGq9NMHuA5=;JVms>S#de45kIjUd_NlgHs+5z1Z6Ytp`E6jdJfj}*U>mU=wFawMqI|s+!RXWJ0q|HUx<(V8HP3AwEdyOE6x(4CU*iK7d7cE^>PUhqqt}|GT1qp2KM_rysq5*99mmn*OLDUvzK%Yn^Dh^AG(*!@B^Z+EME4Bku^l=uI0C=CO|-RGkPo|4F~JfCIIf1w;MD?8t280@7Zn~5}`hU=0+k<RrF9H*hs_OPUkzVh$J?NO8`B47$AKR2Pdf~S->`k=QT6)>T(@uU^|?aWohEQ5riui)nLRPDC@qid~rb>`c<&7(BRn4mefoH3S&PrBZbZO`KXH0+cZ?XsQ<ADCdj){EvD1#1MTgAomE%59ON}96n=kR=(h<3Z$*fkm~i!=XN|lB!TMQEBq~-Sy*&oZOEx7VTEWK)_i5=VoI9li4&b`jY&iW@X-QH|%i(XWAMTgu+h|?W#N*7o@x$oXO%flwhej~8?g30D%&ef?$Fw+js(-S6_Iaqm`Hq|~6H2@@!0}1dX2)o{ivC@)N@wafOKn7k?71l?V@Mk`+qJVhg&oxnDao+9;C^S$H3Ld`5)kDWO)_FhYL0ecK~sz%#;LMzf!}qnA~ZkC7ipU#Rx?#$ZEc+)MoUlY-GNd5XDW@4RsQw|w!g#!^z30O%{baCig$~-{@AKXnz>licZO00_vDt<#)oOIfKhZ`>DSBe&UP9E?>-3BkzeX}CrTgde0SDwJKs46sLqt+J4kq`AsuOblX9*A&aEq11?$SPm&(Y*{BV4gj^Alw<4KCxSA@hKrN-?vy(2@pn-cEK_gQ@#ObM}Hoc<$m<{$RInrZF_cG~06cM$^c*5<$EgnTY8p7TPoRdP$mirn3$aXQ?Aq#s6RoC$I<1YU+Nb#W3^Ga4x;P$B4LQqsbaY7K0|Y3{nEx3IC&24_g*eHq(;8I$H1Um}T)=2lU^u+(jbI+<RU$(&^I>NFoG<;3K<OjC|n9-71~jTH@|w_=tx`LnF2H*}@&4l$6;WK8tV{%ICoe=w19eLGK``xx@~bO!gr#jL|q%p@9(IUoGwcrlmc13&(D^taLWo8L4o@w({zO`4c0gH9vUbh;JNB`{2|MK7ZaQT4_|kK7j1gxGivLE>(W*Vc<?#Cxr;Z9MZW0|se&Za$%t)lq@|8uozkd@&-9lwCmN3FDQQ7AUYj0OUD%*dUC-AhbILoHj1a*v`Q>1Urv{9F=?$nB~HvB@w^zWP;Er8hv1fnd5<Yg)(+mVqYiX#&N%f5FlyUj7TTD6M>Zjwjnn+=0yZ?RGpuTKj;OW{Vki|%=$eNxtbAGjwOGHI=a?&Ox0*gMpin(3!*LWa^xv8QD!C|72Y+R1D0A|r~?Ik9NCHLljVG~Z3%Uf`Mceyc*iPO8l!Cord{OEq5EjOB<K@kZ7EP-o?+K>#$f9jUuBo<4n51JE$a<-yt0xE{~D=x#F`Hkyt&7)xGNcH7?qG9OH<ds#<>J4$)Q=IsFrzrwJ8z6W>i3^V;`>RLSc*yG6^@}Au4tLqBYeck=xnn*Blq*f!B@+53?##5~lvnl2cPsEfPrQU^E5LtrfwHm|9zo-Q{b#VQCf7YVaa%VoW~{@d4bD2ckc<_o`D{;9kcb*2FFJ@>)w)-Z;cKpTqK>o4b~yD;R3MP>+*%7o-VebrbQQjtHtFKF*V#KULF1zjJ}z%Q4?HR?!GsXrHsMHg(&UsNA%jm%7HAba);WSIy665^)nf=LVwY1E%p2`^n_`<NL_nQ=WKMa(nLvFkktP^jp4+THi|d-}z$^(I|4`N-tTn)$5*k86o6`YC9$YtLK6YEg!RDI=U>2#k|M=<tvK8&^V&4IAM!3aK$CY#Ac`z-(2o3>g|z8@qws7GCnx!i{qF*pf0-;?kRUYO})f{+>J|4<=Ko)%Hc%$Lc&;f2^^S|ckKRzB<uJA?JBdS9a-OQ+u>EjdyhwEg#sD2Hi6-WcPU+5*TSYxlJW*2$YOaK&9L6)mtlg3PB~>4br`zEl=ke*-C=n=-eqR=n2=Y|B%4mtk~2`dY+nG_B%QMlRnAP5@Abty75!_&J3GPiFq8v&^`7_XUdhrK(bnftZ+=<Mi2|=bW6WQtCkya7uouxkec&NNKgLhq?7n&e3&6{$9A70`&xrprnmX4mD~!88A0<Cdl)2WVApy*?cdqygBS9ERnvtvox{CuZ7q#z}#cl__J2{CCS<cL}WWYRKk*T3r(Ai^NMW|0-;vnUvAX85?&UsS@7p#*~8Kj$%HA~}AOK6TVRz9#J+e-gr<IJSbc%YMx(J25~g+?`Ul<ED$(l$?m#^~c<31&3S1_Ct5*o_o`3}w0(ypGmMCXT)eo@|^oR1&f)^qnFm|7QI-KzA~XR$*U!1h72npMA~>t6tKRXoUos!4po1c3UA!4Q<`g_Go+Wm(ej2%JpLzjme0tq~Uz&9T1sEm`u%S=axk$x3;?@@VEqzt;s&1hu00g;CN%3?ZcQlyaXIe_t{S^)7WF>{)zR^(^;fiHyduRA7X<rs}q_7A5V4?`YL#SW1kc7TsyYLU_mD8(NQzLaQ<b~jMF8I-u!g<#*~QJ!1BMNt>@!9f?;ZK^*yyb{OxG#r=8L6{_BI$?;AnOG8GSFY542G(XmOxz*6bP^B2CXI67P)*mIY9?uo2DII7D9M*~Xk%#s`M*rWFwnjTSbe*{Ck+cUz=#Uf*01?_4)S`fg$fgJq84*)>RDlOTMzSaE2Gs0>bm}?`@UMzCX3j+P}_-d3~RK;vjiw}O#qug4{`wSZ2B=6G2yc!YF9$lxz)!cS`L-TG<Tk>Y$D^XW=eY4T{hVgeaCfuEr@SuLkILyRxVVe8bB5gHi{vFNFf{i~WI9()Fx@6lK*tNEi-Jc|NGOF7cKvQ53h}O_g2@-6)P4nWq>+P9GquRXD!>;gI#tAis%qotc8lPtq(eUvT`ZW?9M#OC8l?Ah5pGX5-#ge~gYHnhcL2(^dgJ^3$pTTN_^fXpAR_SfdIzPl~F}bEL);FF%c^WlxBq>+5DNB`K=FS6<@y2e73qqHMgZ6%yjk~xl(`gTn`+bw67{3M#_HI5;4I>%f&po>>yeou_4YJWU)2Xt5V46Cm0N}j_^@<IXjhA-k(Lpio;hC}Rd?7EBadH)OKo{wC@}ajD^R)WWlP8T)!e#aS@OZ`t0Nf*g4e!HDL?4#*z4bbD!YbmZL5l54WmmXizyIYdhajval5}&)6Q9U+Gab^-(GUA+NG9&!Hy#W6@R=s&!{HMBSWmxw7|Y?~IF7J_W&73M-mq~VyjS2%7ghO$4mJMoNB}>%MIk-IB+ZKq8O~x2)^Qz-NAC;Tow-M6GGmordWvA_;MVaSZIDop+JM;U=x1j5p!?uN*q-rOgYvaVVccBS*&Q9b=`5RrNA&zznD8d^uUX8U9dwUobR+!Da)ZppEXm&m)|f4mY=CL42$4fhn_s)&VUG1fVSpP6l0>#LFU=08m=SvlQXb4^Kd?b2cWHP)*~RI_X6mnQIOLB`$)&jBTi(%5cc=w3Mc_+_Cr<K8O1_-tI_&{c;<H%hJ3YcAz{!AU6)Mrm8jPxhYZyt`5nLlnFTDb%kB50h^D89AwGatc7Z>$(F*DkY%4KQ*aDv?QHkE(^p-f={fj(UA6Op;rSnFO$-B%e(UG(9OevwWKPTUh+l&s<`{Jvf=Y_KV2Z6=_W(-dHl7(v#)@f=2{r_aqdswSL>^QhdN8DE$h5ekv0(xmrg^@tU)RbP`vSXfx-*r7RpEE^Q0!U4hO%9$708kf$p6ckdS#KHEc9#y7k^-{80h|LF@FMh0sgor)pq}a~~x><qHZVI+v`syY{dBbe#Z-Umau<*kcvYanDVim9R;Szko4A$edwKe1Us{TZF<@HTA78?vKG;9={a$%4WPt<4~#8`!0=gcOOC;bna<SJ$q?azO3k<+^>l<wB>j)mLjJ#|R=^}u4d$+;lEIl;=Ct;3@oQEHCf>>Q5X?EZCUPfR2%0l{JfFDTi(>!hxl)fxFp<ip1LMZ!Jc0nMC*rf>l2_UpAZuYS-KeVUeXRzP34?8Rxmf3SOmLdhK0wRU>CetNngnS=Se3ES61Q}#~unEyyi*e+l1?j7$O?z|eA9^_w*5c@Dq@t>)5<qG0DHQZQ6KmHljQBg#1havIpx6fIdJ2grA4N3t54nT4UIo&Q3-%8h~=`7m0C$@gw8NEF?{DlW`L-+^6n&Ql{pw4!WkN50{>%>Al)lb<vl_thp+!3R?DBk&^$}2ti?2cNsqxvzRFe0GG9#yvCN7!P{*_XQ@{QE<$Bu3szAzgMpX`?Yb?JzN3-_Xl-<=N;!zl&+TglHQ=5t~p|?yA{81Aj^XiD+c+-66MreP&!CB_E~Om*Yr>f*qr2(C94O&BNvFSAf!FY;W^2tN5WFjo5Bx(9PHngAx|XIqZXalnR_>x8|TZ`#=B?r~!yQ57xfbO6M4T=Whma&-SGByQ7vok)~y3k^|8($oHE;i^q|7usZf|@}NEJwBnkSAApqE$1yVr3q7i04q9TzmHBPjiCgPsxHOg-U=Y=IvEQoS-ic1zoj|-}tZ=WEjm53P`t<xry*<s<6dUvzn!BjGEHK15<Gm^zB0Edq)?p*9cpOzeSILYUjX8d2uWox^45HWYXqRiuD}>c~ms#ddJm4$V%U^RTz)B3*iO+YtJCDPEzqml7*zwy*OXz&oSH_8z7X1$5`GyhPvJbQq2nAG5`X-xD>&N!@RhnI1)mHOi9t#M>F!pBur>?|>BeQj*d4AcG(las{r%2JseYY6}xBOSp60YL0PPjdqliR&+P3w>iiLDZW5W!?a&6g7dZ#~yVRnKlmc|n`fT#^;DTkH1GR+_sDtc9^}pKeD4(J+VoP_*CBkWq&<vzbIqBy+*HeddL8pVK0qd-v7WaWuYK<X)z{E&UuRZ)<q7YnogX6`oYC@(63r410t6hB-nHfV#{laY{b<vnzd)Lp0rKa4|vh)2B~uLhm_D8In|y+nsDYJA>Znn^=E7S5a7}!9hD~Lqv;h45O!U^lTWBsQzLYJ^RdVu;?o+5yOMvRNF4v5v=~Ub6rRE4P=jN$rNRhmE1&Zej0!^7R!E*XS)7kxPi(Drz;m3((4ko+5sQyB)&57OI&zwv)#aCm_&%pGg?+(O&-diX<|a-M5HB5lG*$!F?|`NWr}|h*4{H&tVWA`P6Q4nFdvBncpxTkGYWGui>Y3M@wlP^b_x)AjQ@sFG)e6O{nldn6s7ZSI%4s#OE@=r8oBS2go6U3VZ?vXhi5T^Ef!GS5wO>~%^4QlDNkb<W>yjDt*X5<9Kh$U^J@gD6GjB1&&-f9x(1{miVY^IIhw`A-;Gie<THBu)b}x`N8gzd8e!3Vo)Z5ShDKFlZY5@w1i*nzyLY<s{q8dkJ8?(u8$U2G;k{koAh@C%-%DyNeo^j2(d1^+$P^?eoC0kzo)8xy#~~|`ei}P;3;TqDjR%yTwARupl9r^I145@|K3?R+yH<<qbi$!oA@#Lb1dkuB?21&_TFh1P=PnxTSY|_Qf#e~d5W$1PsH;ef4-R209K@hexL30K^GsT#hq17@IT;RldS?S33#;vk2UsYZ_FE`S(i)b0A_GLLbaqyG`O$Ewqn>F>aFvT!#0bo7>{*q=)ws}F7vBT#wDw(Koe-T}K~ToMAa<aKxd(DI$f@4zA$u?kB0Iw*+nord`+&yX!a!&PaP#^~2p<;)Xl{<|Nw_IWhL-DL5uzdzexsroh`g;Hm9Q>L(`UuPVX|6=9o9LvTajD~jSKGPk}PFxG)yQD4uzCB%A3rr7b!_^ni}=|{KvhW{Z~7OtM8w#Jv%>-;6oQ_dNfJOTBfMbc}XMp8UJ}6&j)J}C(q1~9Mtx*{`KnG`unx#YisA{FZ~j+*lqRc^0_je!{tA+IgMLH8-s73vhD1@nK?<yiI$@kcP5^9t_(f1zRa52#!>I^^>*~lH(!6#x5^e53(vI;xrR5$_pFkvWv)+XQBHH7s5+Nw^aSf+GnKh42TrnYnn?98=l;(#k<@8%^z&jmy-xB~WE`4cRr6Vr<+K%VtwR?xq(B>%=|n`42nkhkX+?3}56i_GsfGyRc(y?IiX6~oLrbU`d9CiXE;QS%fTWZ~Nx{@2(t@r}2VXOygt!Pq5|%NRd;zj)8q+(auZU-PHrT*_p2v(B80h(6gM;#s)Kj!fm8)Y<Cqx{gQ_f_{3asno?*t=*c`~XU#Oi&Ki_SO^N<rEfGl<4zQe7e8-O=t(M>{|LPNy=Q=Ci>EfdEa_OOQ_&(q#^Fs;iXzeDDFr1vXZQ+xl%<D;IWyC=IK;B|uaA7wEYvY*GdGyRHkkDq^ErOT*#h?2LH`VmP1OXuV*WDnf`{RX96oOzMy8jlKNAqBB0tf8N=8Wi^c(&tGW31p6P@@Bmf}x|0M**^_7V+pM&&BitOsX?zp?lKps^|M$`H*8Z!l!&h<i(|_;2F)G>*8{g1>E}rABDO9ZNVj-{A@!%V-!G^h!ENJzhUqdmv|I^OV@o4+t)lM93ZEyc}xU~&GopllrUa-$fhE#cGCYCHPo(>RKI+AW1sd{NZrDMGxh9|3|vy=C~pCL<cAOFF>pXA?F`RBcPZ2s+QWbdE3h@e1Aaa?R2Ayzjq15iwb*1#NNia4vCL>moI%kc0mffGUz2|~T65E<y;4Ox14j${R%f60FFGn0~K*@RJ8`h7AZl=XH~-4{S(;ngn*yfafakhA``s?717MY0hKM#_URYfvM)=7gCr<O1$;9_cY0Vkn0Yx~B&|jMXZOI<=}5=WJZ2O?6D*Z`{yn%G^vZkIY@_4#2%W#5T9DV9-D^`;Neznrn?A&~G>f+l`1tK1kcH!QI)~TJ9pK4ZxFFD$%;OK3w5qB97Z&0Oc<tPu$mle^xza`t_9yneVrJ`nX?{I+!=jAp-5hNXl8WO3d5-!C=6#o*awUcz!om?xVvw`sKh75W*Z6n4`$RopT=HT)7LFWR+tldRjHvb8dUGb_Na<9plfU^d7UuQjc8!E+v$p(q^P>SutU{Y2;JpmVRY14t2!n!;LfOn7KtDn>NtPKVW_hZ&Y9eXC(DWvGAUyza6t5@jxTP6LHsZ<kQ^#(tbhAJG$(UexI)QebH~}Ald`o`|h3|VS<SXKHind=AEYCe*Ov0>kUA_$<7LrtZ4US9S`0vWI{IeoZFroE>rnJC1{Q7Q?>d5Mw&8T82{v%@dzPyZ-(&v%WDZhmsa0@A3cx$!)TYd`g&fE)H$pdeiTDtM%TkP{S*7~i!)Cv@ti~~mcYXA;H(Q(&boA9zW$Hs=^4H8$8>5xb_Qx_%XmFBkZN|Gvd&Dd6YEhV**Y&Yi>mfS^IXSpab&unuWdJ&ooo2Cf7U7*vo_Qsp^PvsY~|5ThP-QykN-rxP^$`)CF7x<*x(H^262~)H2uK)yV2&$@GF#5e8q25vWZkn+);){LR)mzMBNy$_7{P01CN#ik)yD=IEl+GCjxj+Fogd5l#qmmIa>m2`CzCYeii*u(1XY0ae<xqKf><yZ-TMy+-Q+c8U3FJ?>!Y$fUJrX{CS9|08#H5d;?e<{*S2FW6Qk!T#ZaNR+0HOmn>Pv)k)m2wS}-?QSm1uebD1RY=ul@e62VgF+Dv&Td(LY)-;qN7mLy~j=k)rIG_zO#DcxQk7fk@>*NK^_=WiD`@k`;>81)m6Y5t-S0erPMn4j0%typA*yZ}?LwQv+4e;Jle!^~);JJ}ddG2fIRN|NzwYZ|5q4r%j^|jM$QJvt>u(KJG(%$cI;L-jr^Q^HjP%FbIGih2~KkKaG(7;<~Hs!3u-K4UEI@<5ljNtV#AoLrFqO8YQ=r3*#O`I$YSn9}(i#Z7ijrdnl)0c?EtkvK@;W#N{0BV?=FVY#CNZkBZxd+$6tkqvRohA7&o9Z9L`K<X_9;F?fuT_5EqA2pd^AtJ&z(42#00?HtK;!PZfWNxgSe-u|KQdL%fMD!U5ZoRCO*#sh=*}yE`TY+)dvK`hWHGBZ*HC=cmxb@6m~~MTM}iWf*8(r;lC{R1MNWQ_OrT?7X!%pYps~?NR*Jqtyi@lmQS97aUlcPGp^`p{H>Z1vqzcV`!8kTAZq$$Krf_y#9pcNDW+uEDojkUHQmoJ(ffzjNelTq%TU?t~ccdY(a&G=JEUzcaiWSiSGuCej>KI=tU4X0j7s6IF?&~&*0SsRKMm|3?4z9Q$v!$-B!<@#q;iit$VJ71RLY;kLSK&>7V51v-7Cnxd*wGJT0f3xISthq(wj|Ehi6(s#n#8LVVvQy%=Y#V-aT0#*cLz<N6ekeS=6nFn&Yd-{sR5tq#`z4&-$>t~Tp{FDrs$p0;J$4uF1$mE|F-xtgL=%Bsm?d5p)@zHB<56Tu~P7IEEO;_g_VTyDZ;<YJ-_Decz*spEO_6ztDZpz9Q3PYE+i!$+SBH3eC-=cveGdTu(Pg%gO*Q#hp_E#v^lqvt7J9}>_*ZPp71M}uK5+wbYipkPm)ZY_s<M(9rI9POL0}kkz*;j$mpue*qAXMFUn+m>zJXSK`)#)R%j$^L2vqCTBRfY(Oc4Yz)|4~W>8GeU&+Yr0pJrY-upfZ+D_xB^YNK?ay)wP6`JZeI~&iRFF7T#iBK|U1#==KIeW+{usLwudHhaq#30o^_ZnRlGvT3ZRnLy#88c2Wo%OS`Fb`U@ctmW08;B7WyxNN{_N(@pKlAIOdN+YR(jnF~`MIuh-Ep|L6saa&!Ad&hua9<yLiX(?=Z3qDwb-D+V|UtNL4xOTaM=0gh(!Xwj}0UNM&)(w9g>aVfas_Zq@G)9VcUFf73BBJvLI20$jcpI5m|CIhe%t>J-zPN0}@h>H^D9IZ8Uqsnf@)uM*qj%*#uB9H%QqIc7f7(DOKs^DZY%Ru$Or0J4_&wWiJV?OGPxp%F9PVGj1jS`A#O>xKPbU{xa-GVN-FtFb(cZgrdC?cPT(}v-@5hz)d$nCD`^zOQ?bAKL7zkorX*<s_q7|*9NwjNWvb(y7!W*!aD&tBWuvjO$&|lxwvH~)@zeFv>7qS`B%d|d)l?Mjjr%La5QURTG~B>aYpCgMNc~zq6;D_@4`emSP>{OjvjmuzJYw_k>>9kq<QI4lI+Pf^cd?8R3Ry4bd;mV8m_PTO8&-IRCZr*fiz)yaRNmLW2@Y4Xov}TGT-pZWLY>;j&XI|FTd$xVFC(bV%yL?-D8l|BeQkl*5ob(p9Pluya5v&th*md=9<oTGg=kY<bW#;w9-m|detOWvJE$sXSTZ8JjXio6TCj-;9LCm6sT+eySd}Lk&_Sj(^kGEokLPLXW$(a;%Km8J$6ojA6FxRi19ijnu4`-oQ&n2$dMLDo)ZYAbSHpt$ZQ2C?4pCEo`r0hUuIL*fiHA@!w!;eM?R580msvLrP<3GcapskMck2|mt0ajO+z+&AqQrtq<5t-ghE+^d+<)JLQ|d5@IjXz!lb0)qu&#b|9f03-mj<l^^|pwhQ;sS<8YLgC=1{4H=;3&MU69}A~2As67lop^~@yaTyXK~x+o?l_n^k@!#e@xuW9ncGq6{2v8dVX+A3C!s6k0OQn@ftO}{Kjoa?l_Ml#iiSgm9(D)GE72`dt=`&6piGctqFSf(O0_$l_C;miuA&buU^vKbW-CC&Qsyein_OK4EB-j2QcFFDDSgvFT5D5&{;$<c_ClY%1*L7ydu=u9IDt%Jed?*7hb`{%90BX5Qx?TMLZMgX+FFRFjl@=MHJ3n)zuTz25*1!~H=q?Tganp@nsKZ(;1rxw-t1iPb{-4(Tv1cV!dZ`NL#i97ejTPa-T!f;M=He^YtLo69|5t+<axUB<TLlGAB+I~MVJN=mGQsI5Yi=oI(h9&m>k<2JG!a2u1=TFABW5Ssynkx8-%``lppEDHC<qLz&PbOt@^F)G>swXKyAU*FhqR~n}3~`dq&tI3xa6S4py&iu1Yt(x~mwmLp_G>@-6d}9AaBXe4wmw+@hJGKWNV<!-V?5j#tgq2Se7OE=9N|OygPt5AFqARv_bk1M_L5s#*(XydYZ5(u@?wqp=Bi3Z$u(WIBz!+1asB)pQ+o<Gp=W~+L+53$9(bnlizhFhou8{qpS-f2uRnR#>|2^^$O*lgV3eJm-*<L~4+X&5;Q5AK0?7LMM)U+3Q!5^$l9@jr2u!I@f!fB4byGc-zQ#C2Qhhi^4M0W$z;NOT_?;}5xZIAo<Cxd~C0+ine4_XRaDHrzaB;8p5tkTuCmof=*XYvU{`t54Uq-KY508#Vc+Eak_W9nH_jrAc(-@6*j<&bn@DtDbNN)h~f4Vq5Jvmuh{o(BKNwoTe{`;S+|MyHnP`8hEhZ-~lI?2S$e*1|(J~=%-d-K=-Gder@KlFR;Ykqk4xc9@5e}2*tPES#J9DN=fZO758?IS|21NzS!!uzc^+k~lE%_ujXW%G+7DJRW=WO8eEa`jEIYDu7>=BIfdru=Op5U+Oj;%IwaN@hrM7;4P9kckN6@46_hS8F2Pk)nohw}7n$O>AjWvV=oG-9FeqK0Mg#gzD+a30A(givPmxY%N(eZf0Lk@#nYn=VD`REtP-d7d+JP&$sdqzQMoJ=EV#7`2ugJ>2!Jq#Dj0y(Qk)`2S05cw{{q_SWLd*c`PPV{)9D=qob`~-|X$QD#xFmUMPmc!|daF{PpMl6Za>*<_<=D>hI{p9dN<{IonbH2iH;b!;{GSNsSBzAPg~s9Pf5_POS}@`otxOk7@fc7U)&Kd*&E{$(h&x;m)sHyZgKQKXtFb5`rJ-W9{kL=l;;HV}pL!KN;5t^6Tm6{tw18PhFH|X_9k_w60=APPZFem`j-yVTb6_qx)In8ao&R=&}c4WpNG@HpF01Eszk<l#@9b`X4`zo*9Lj`OKiZ`R;W8<KfPmy{+w?Uw8J8BYd~DeY|t{+4SgDus=PmrHGHLw%_R5;qQYx?+;3eG6>@Q7{YycR=Ksb9fr7KOx}19uAeS;xSP;~`2fB!eurW=-lO)1EKvs=xXp2J!hvb7s7IAnPDjpBm@^p>g#CJ{j<%Wz#3aj>XgZGryw84oR}B|GKFfWMtna2uAx86cm9{Qnr>R!>##+*~z#p7BN1U8lT64ZEVui~xLzX2|`3t6TWd$`^Mn~S{QhY1Cd4DCH_bnQ+r*3I|c2P;!<r{2P)(rr_-4Eu)ypih(7~>kUbu%~us%r`kWhy@HV-)<5#0s4IBAqmYiAq<w+Z&_17-BPw&KwTbPjkSDA6O^QLZB>yMD!SV@+ma!Bg}Qvo(Yy3+l+&G=9q>Ce6*v`j3$|jIr5C=-1~PUnX!hSnhzUt9)bZ#WW(xLqJOu&h8=PjC+#T?JEr}W?Sl;)m`jHV$<f?4ZDa4i2}qMx_~cBNf@q*mLEcK9+F5Xb==fDv?({7`G;j5YGi+?Iwx5V!vRqmr2|oEuJzGT*Sz8`pjQbHcvBys?z{g$Blszg&WoYn6G`uI8neRU>6WSv-^&e?&N|87MXv$=@iVeVD5(;w$9}9doDTg0)Zu1iR>K9Y}in#B=VBIiYD5^_xE5x6R6c@cogER2!AcF?QhK(48{@Oa5oD+j^+(fSy?_H9S`vV_tdhL(GE(}K7m<ZHyxn@0NM>PSr46k&9%*;>P;Xkk1FM_#nNA|TXQ)P;ng{+0YKg%+1Tj5@^un2&VB7pBJO|}}yN#K8DNq430@azVl39tawrmyqq$`d;B0GA#kNikU%4TLjLkFQd&IJK>ibBB+)@{?d3m;oJBX;O}_^zw&V(`QeEw<h(Vd=3V)<25^J^AIMH1kW;?r4R9dmr^oZNwNoTbuOeOW_idD&^mJG)&sup4akSkMEf~Mc!N(`OJE(U4=&X4ga+d8p~_(sjmdqFbW~x&UPgE=cPYrfbcT5C=I7lB66Lk&CL}`}_(=CiFwgymGg`Kgp7-TfIs~fU@#DT(NV7MEyN~HT(|c?;A&y4&6v-C*ju_!9cYOS_HZ*Y!8iiqnhHk`paG=DMh|>gxg=Qv^!W5g0_=r{{1b+xDUxUTy>5H{BO>eAS;pq!J<5l#u-@fs0e{HNNCi*OiUgNI=VN;PIDQ?`~Lsl7a48@zR<DU_;`E-C}z4q}VJbwgz$e*L$vjNh-vOXzsWs%O$jsAwdcQKB==YzHWODyO7Tx%yIgn<A>c;-(GQG+}<k733aIZ!kH^$=Q=sN7zZw|x_%gC5-^d4{Y%?7JF$E*dYH%`gOCHx&)R@iEccGOKa(=zvlj70NJoZ{vRBi4hk(n_0EwfTiu<cV4xmOcELY&!^MVPf=gNNDm(M24D3beIl{)Xz;k-|2L6T_YaPj^l=}|(A~d%3gN&*cs;*8+&w<t*>CkNE5Ff|>-I?zFEC8hc=xCMgTtNeEshl5KOh-#@8CC9Rh_OJ5bL{L%!+dNAmW}xVS{K$nimwemxW2jh$|o~Ims@PooAPel2v9e{ZPx({MRi`Cg#<5A4bw^QkewfBe}nb-M<YI{BU}(5r^zFPJ4GgAL~cuNjxYUDnUPLra(fI*fv!y@*_ACAk*KqmJz$QXlAncX#U~E<l+ey-3%{-e^79-w(E#U?sXR_13>kI>L1?bWWEHfuMyTiPipAK!`oEr2;c?#TnQQyS+yvse=8E1+oJy<J`%`U9T&4nJGq;+P^kP&jHIS`;~f}sbpzd)o76dM7?vUlGZ%T;X}Bzck|(D+lrLCh=!5e@s#|7)Y{E-qPh+t!^F<vA3(`P%Wd^s9yd3mk!nM$mdx_d$X$~o9j46A5!Bo-7L<V7NT#*-HYX$}Q<Bqom<sGt$0626)3S<2ppy$wO-2ei6XlYLvE@tvDtj2+HH4vIYQ~BL`9rID7oeZEjU~KlZF#RPZAv(e(896&HY5$^bRm-Hs8KK>~hI{MGR{Bpie74ArX%EGhjjPc7!jUyBz-$GVHl$<hpT_oC4z?!@rVHkP9d9I>FbLCQoRdgHWQF2i`gz~-8E-|Zm=l>Kl2%>uS)3GlhM5Dop(737Z;s?PvId({IcY>PncWU(SlBKF!Z*Ymz7&hzpE-72<p?>S+=flXw=N4C47Rv|f7w5HyFc35e}&6QDW^w3>2kufh}_T}d^ulynxyZuar)^!@uEdvt+JoCe|xp1h3+G5u5S*0J02ap9{sxW>%rmQ=yLSc0LM13u@xStoc)Sj(={t4T^go9qxL!E8iVYZl?rE$M24{x^OmAT{wN?sg=iPH-~2YPb1+2!!o{Bax_ySM$Yb4In#5u@`$RAw@#9b7@|4TqSMb%el@t6K7^bmI@(?;f`puzKpH|mT7D5pPq$w=mosp3wluadTL%2kS;(be7<m~ccf^@+TR&(O!KJEOpN1Hn$cI(sY1m;WTkA4_RE#gnmsAkEG6A{r<urELDefsImZ}_ku=vGcwKK=Cb!O`&m7B160hbEFB^@-4DG<b~Yp-Z+EeFEsHVe+0v#oRtsi@D^n>;wN@%LYJMisf_twkY3Sq&Xb{#Gkq~iI8p)hl>`J<_1)NYf6utS(*kwb<0ek7^hE>;)?8)FiER-buo8km@V$f{khFn^!qkszlf@NGEVi<%p*NptVPL-#pRW}Z>)Zc%QJ`y$Seg;euSq(WO|llK2cc|*Cq?--Sfx`PG?yrOV6h!KjCT=sWwL4FZM>3IC7V3QA{uw*BLv2B$u3O<z7fA_zEX&5gh!V%O(du5@OAZDys{drp5bi7$p;6#<n&}Rg}YtqRj&8&~I>5)BC0g)Ze{MF4I>j=VB@`#pc6Ek@yoWN;WjI2#$j_k!G#sIC^KZ-ytjQBAeCD@Wr)&Wo$1kd{VvR2molx2w_Ra`f=7p3E8l&o*RRry!45SfI>Q#(AMewcvEvSU0h1o`A;ljssD?{)Y}v7krwut@jm-Ct9Zy)`&$yG*`z7T@{6Yp#uz+4J(UznOGvHbaQP#EO4=K~bdq4pgprjTPZzf~?~9l2LJPQsaFl(z4?H4!Yg9oYv5)MM2eZIMnIIX7SsGJheOX-moy7D{lUrgzqdjhU%S%Bg>CzReB+K;5zgJ>cziy_T!K+(f-olti&9#>4|12_M`%|`80AIp&_nSO~usuCbVixsiC>0~a%B|C_@lVc;==$;$Qt1cI*woFi(;r=`+%2L{h>0INkySY(lLW~ZVY#vbifH9p&;|v^oidlN32-T4iU5yqEaClyoDeMr(vuWpH>Yr|?I^M?p>ui8MbmA-n1&j067`oT#UCQ)+w7MO3)U6g&SlDmOg3c1QpAE;G~>Sq=R!LCU7~tZK0jT74->2~G&-GpacOcgP*Zp|^75TF7gnP$N=_SStSw?kd1-76>PfF!PpfkbO&qMwAN(PMhGrpOYS#$fFEwx2R?g!7Yg#vq?Z?(nhtB-mW_#C#gSQS1961nIi%fIUL|xeq$5T23lSB{_JPLU#yA~DirRK;QXWqIobtEvh*tnnsP*-F*cqVYAK=Po(X}+Zn2nt+)7Q1v;9M&eLl-iU-F&W7CzQ0H>7x_brS93|*>h2u&BWc7cXZEa?-z_WpMD}E@U8y>q54&tl!8W`0CR|=CTXzObxBKMjHxPe`C9Cjjy$U8sMgq)<Asy1hmW@?{Cf(|+jTJv+a-o4d=}4=CRs*};-*F@Ndlf|#I+L0!m|++39&i{`uw7xajAu~^KMSS-dy3!5@~r_X1kYk;sj<EFI}E0r$bp9Rj<w6nZZK`rgc61Lp=8n;avBrheyxGm{itF$`~zIl=X3$wkpt7@yuVEAN=qGk<#Do{{Y0%w5UdPDF-|+}ZeBXCs15Ag()}VotIp%cB$B#-;<6BB1?TZo(@5gnpDQg%j9{HvRhSl<{Li0<7R(9Kn2GXyVicaj`4zdOA`^=yCxzrhi!4WpETgq?Ton<y@c0z*t*4#~F|Ub<EBi=ZDJN<x1VNvXN?5tNIQ{Wdg3>#uQtv1!V`{>?k}~GayiCVe=@`ZSG^<@@nlSrXxh^m+WSuw?P9ApHLy|E~d&UK6{Fmawdpf!>8)o0yY?%ASk%-WyJ(9W-pOWH=v4ii?!#DcOzx=eDH%<O!OP&7e8x2I5k=Saae=by`Y1eNJf@Z|XL4RXLzRR^NBoQ7n{@DAQ&}nGlesV%<K8wATpT&O4j>{}>G`7u{9{8;VtsmSRs~QFXG`#!Lau;`&A>nmt-5!YkR_35Xa+|gaj>yuM;Xmi_qytZqZe{}XGw%4MMCet~QC-aEfj^561k;?^00b9lUfp7D>>ZkTmeBB##yw!XBEO^5iO^VDsI7{DRhS<#v@OmddB(Z1HZu+Is#OX^5^CAgIyl^;Cz7$_a*>o1lO~r7MK?07NEgb;4n1VLo4H6NN!=GUAIS`d-b{~W|L**Dkz?_azXPR@CCrfn^5Kv6@w2S~#T#cuSEa;7?%ZCSK;u<%(d&v3#T6vtl`%5A6)y46eD7F!qdenMW_nXV%!3lqvx#-q0Kxx466n#fAuO(LCIj@{Kwd@Z<p{_(l0%rLWk)5M%@831_RF+sa$x#=K(Zi!NUQI6myrP~_q28Yi@Kg7heJol?o+-g{=@~MIs{tNs7mY6V$MBv<}Y~QvOAaOK)Bz^rr^#sF>G~KrUne4bvK(G5bQ6hT*M|8IZxb<RZaYc%kk;bybH$v;7<Gw)g2+42Uc012a44xO^Sn+7XLMZ@O=l@e>Wm(uS(cAefkl15R)*#o4G@;suSxHIj`k%+-$iDH4&CO@PkKrV8S<g*MI1;yqSlK8rhY0&A{Q5e5#br@_)<$i!KFhU+m&9`4(jF>AIELOhB^iOx=&o@;#><AmmjSgL`3WHfZ@tmDinTG&lpvq?p%sUp!owBk)ivF7+!n-PPO}(?<es>mxysG}yN0ytvJ_nj%=JdN*G1g5*2wv1W*#r^@E=Hq($nYJa}dHPd)2V?k^5ACoGzDWaQ&k}>d|`x$oGu^DE~-e$-PP0VI2Uv49o?@JQ__2Xs(AwxZV+wVw6sh_zy@%G$3qfQcdz<IqhI$w*NW2apKi7x5#{+r$jK0}CkHmo-l-xXV+7f0nL$!oF02LhrUSgT%PZ5?UB)PBZ-bXI#@QM-`eA7ww91fJQS^g}vcm~;TfI>c|xkMUJexDxDANl@Ofg31b!1OCVFkq`H>@5~Q`DX>S5*H8eq*<vg?m$UhhzmbA*Ubi8rj95F!IB_#c&L%w&)DcnzM8Mvd^}w*3+JoyhWQcgCovBD1>h!qLokZ!v+p%7oB)Pt@!;Bl9^vOZ$#D~(EWE1W2hutK@%Trk*{xj{O&Uc(S!%sZ2QkY>o#QDNm^9SMs0}rsus&`Zk)6T<u|BY>xX_l)9)sF7n9n6IzM@u?i#`p$r{Q)}OCg8J{TXC3YaB0>RjF4?n*yu8yNFBp>URaFeImDs!0obWUEsMD_m;H{*JmhumxNEyb#XzbRS+UoZ`mm()yXkHP!!FYEYE$@xxG#0JHcwa3VwE4lt#*>6*M;~=hCSaqIk7PH!b{H$|7G{gUHnA*hP#WSfbKWsAzr$Au&j8jJk~+9k0K$nVa2FS`66qL*mHM;-VOaF6er*&FdsLELT}Ui#`eJKq1mz+%(jRScVkr0!o_}cOA<>YzD^F<%@^dK@O$Z8onXcKO|f@L30=bqu<0zhNp9o&_1~;?{8B;73ZPAPEBM_3n}^E7OQl_|p%uW3ebn^8<XqwH&eFL%oD!u4ssCR9a3AUO)-J2+e<AP;RX4~*|98K!rRp%W7;O|7ltm3E3<I*tRwM#P!ij%gI+kXBt99(%ZSlxdE!RS0jB|2gF%rxFu-o^}|KeDj^Zqb;gghvZjJ`C`lcnm;B{P#MI?Sb}TwyI>cM;2tVh{;JC|^d8(hteF)@~D5W~yY53VNU9w{}o*&lqsU9&M=KadoFwAsWYaS9XSyipS2*EWplBe0?0e2GQ0vlQ7RPzykTChyx}*tZ-tT-DJI<<w-qm*<(j*c%^K%Qioshen(4d1j%fDG)_#!`fT>g0=b3JO*0E&t$yix1@7Q~pKL{AwHc|Bi?R9YDE*&>C}AIzk|i`P`33gy7Dd40Xy>n6+sARVwf{GcR{_#Vj4`i8{v@1`#r&>yx;C37Y916r5sItIs`_G?cs`|4@8xB5uIGvi+VuMB{E<ufF*sk>euTcwnhQ5w_NCE0qSDDQa+7zA$A40L!h`zO5mYe0?)Gu1FWj7W2?0#SGWI1(3-&HKU3oTmK3G3pc_|STch9%MYM!pp8_|qiC-WZ1Niadwk^FE#Ig35JGUsr`bJm5n;%Lngh8K{2`^dz~>fEEf<0G2+>i1eO>!pKxZ6xeg_^io`TBcg^iSv?Fk9#)9$m!|8`>_(cT6SgB_TT4FPww<&{Y)z<$<K{5i9wYSB?Q&aT_R$!DYt^0Z05wAIE!4ln2E1d%%m4)tKUtPF^yy~sA7Vc8LXYUUI*QP68e|K(t2B50?I^K1@}$td&hB3G(Yg0=kJ|fK#|VxOIzep4epWy4j78YUJqv3wL^;Kr2A#-=;4F}@$BzgopliQ2iGM#6hD6tRNjX~ny(iXf5Zfe^TxS*Of8J)R%i%2d^XV6Y*j}=Gl2}@vi@P6Q4zG+x87o$r_or^r%vC&z85^s)bxNE8OC0*o-0{xnlW4&b8IZ0^QN{VaxpHFf=Uc_+VoB_=_Bu%7K>Sx5sVb$`|U~KLQpe+qD#9(FA_JRuukvfv1n-?V-y@&FCu)FCe~d?dWwCR_MPXZoNA8U<73gQ*nbgSQ<o!l2<gc{+-YClaVCW{<`p(lo=S4@<>|I<68TOC%@9;W#~*Z3iKgeKSBlsz7w>xwbm%)AG39S<ow!C*vt52@xPpq<o=$2fl|VaQxpW}rNjULkh{UlB+0=g|W1Iy!J+W6yNic7p1>n+|Xc<Q12vl*^Pm`4KrA?w}J&3Oj+opLN-lZ+ouV7$seTk#d{U@jE6o0=dYdJGrC7SRAo@l+UFB+Zm;C)xQq}NE6x@=N1=_Rw;+%z*eTQ2@gQs}<Q+d%wzv#8l~n6t*D>fFzXL*ayl3}2jhW~iQv#!koqSIaV-@>Rwjj`KOqik(SWS63I;**H2sFDjEc2`L`M{gv97aBg;y&1y|Tb(5&qyYl#)-V`!?w8&|V%I+6%kAG=K*Tk$W5NN`@>Rr^ER=4@MZ)62KP52@wT7hMZ(ugUYIled2>v??}&9gChd38Ipmo9@!{rcUYmjy(W^Yg*+!7n@e1LQ&CtOA^!g57Xf1E-gKv?b|^im9u~#%_74vaQA?hZl+hDz<rD{Z!N}Mj$9yl|o7ME@P%z<E1#Z=^~{gG-1gOW9Yi!bYIp(y)hHBQq-#9?dEvoDX03SkvT@tIQ%^FGNf>C95h~+Su#^!KX@EtJKtx;Orpno2|F(1aKoqZeO4}L3g8MfO{*2^Sj3|*-qNIt8>HH(*hL9cRZ{EzF?mZP;keeXK1$0nFYK?PvVT_Tn9ij4`)Wb>=6=?t^Y&XJzU`t2U5(&+ZUu1C(B>@?1lkqMl0`ngQe%OY?x4(G%uxNN8bQ%8f_w_sQb`BZ68T6%9tp1Ss`n2h@ghPG%@JQ!IzZeL065y+AN_W;!<FGS;^^s9RzU6?9v&QW;dvCG|9$shZ|ivXV4p7Ky@Tyv+yg|r9$@1=d~vCM6=~HD$oMSB#UPFfZyddOBQ<zR6LtP}cmLJF+oRFz-MyXB-p>9{$3MrBeR!~kf|>G|3pIZmM;p(+KF#^qaScaWhRZ-a6b09$kU~5}6oHz?YgCFl8#S+LEG{|t688${#8$H4dp{oB<gfXY-oa5&tJbT8nUvQ;8kwX*gCQGStH^tfiXQm({9GON)$giRR9N?|C;5L>pb=`KKR`+<-G3Kc(h^>NWm<8riG*ofCRoxF5iZM?H;u8n$e}CzuH5{DHA$uxJKa<^4*?{jvQ7Ou81WHY8b_?<?$P}KOd3qG5~QUkADN4C1S+mj=y#PRHd*<kiGfjAgIL!hd7U}bC}bq{;ee?FJTUl=!OmY_?fgEx)8IcE7xUYZEV(g-aEE-J&RhKb+sD427F$IcGOjF|9s(&|at?fpx%5)*1gb=0ahcv;^0mzB;N0ei&`S>>^pcdp9*O8385EatX78IBxUW2|ap7q1dWXuj^U_=_>fApUvl%jDFdAK?LA=}}IVZTYZS8k9+p`kRW=!uuBAw)B)WjeQanG~Iw8<)JWm*XJ3f@Sk_6_(}@3Dsr^b-3>FRPxRedz~kJ}TZhyNB+08%zGsiDs%cLbJ)TW7EJoMtNcyd?ymV*#?*rh?B)yH1kyQa_|}t&0)ji#!(vyGP<M6DnoY#5A@ILBu_4(q7+Gj*WxXC85GRr>Ss6fB5!aN@ihc`bd^meS{6GN1dpwRAcp|KI4G%Ey_8CS%smPth4@X!rP&f#4J%SzK>4!CQxLVDG7xay$Uu&mVHhOUILk(;22+l0O((pVWS6#-o>%>XFEm5@=2FDf>@*K!P;E-%e&ktvX13F6*)$<$@R1Kv{`4dB3ZGX$nptyCB%glhJ?nqAeGwnRNxn8CwoG-AUq(r9ml1%>p)>Z9#MNBzg}Z>BpU$~xlaxvzT?W@RaCb9vnMK{OErEgJmGlRY9nukoR7|8Rw7?y|>E+RsfC_qI^Ak(@;vhXMi{aA8>B<M>V>ZSqo;I`o60eTKE};t*%Z%OyVxbh;%5ULT&YNh;q?3d-yA7`%{kU<<n8VaKeoD*CfGVGvt!C;|$u~>-WAHVyLBpl+fxN__N*>rC$79m=&#hh%NmG(?mLdPfB9D!9q7u$Eoy?hpF{mA&72wPGOU><eTUs`_oD~;64|^Ynd3f5M0(yYZ%YYebMwvg1EFm{>Zw4Tf7}v`mWRB_=Z8xvt%l8`oN4($Oh7*Vsn)lG$IC>nbs}*a#3<<cCNip063w5=#sTqMaBN4cZpK<Z=%e3h_ldP>E7+T*5?ScbNU=X}WnF$wJh53{RFuTP58SaH`I@F2fUpiP2WSu1DWw`0fViL+_c#KvREGI`Om-%Mr@Yfg}#8H!TX*#>LSx3X@hDFsL!kjc23ezq)b3;Ejc2%`g1Q>qWfG{>HBt{}&f*7#ms$80HKFA%A*lcCQ1~RROXmNgSl}Jw7RN0c6o}XhdNHpR8AiV|><c(7^*Vt`Aze5jC$HvG5Mp|<lLi`S0SEcLfbmb<?Q%NhRigC_0AcA(gdm>+3d608R3hH>85Yekjb|Pe^{K)J6+#dw1VpV~eN56BRW1|b>Q|9VgYPJ?Vg3EH*EF0HqChi}+H4yUw=wOvi@4^i5&5EN<JI!W}&XGeI4Q2#AK3m({J4bQk9j0XyGTD37T|iMwz<mih2J~WKa=nyX1Q@BAzGymhH@(_DwDZ~d>+aF9Bm*YcafsO{VGr0I_u4(zE!8)2Vn<Id3jwOh%r0p9T<ZyrW5{LpfC+C}8Fzo{*PY{o1Js;mPv~k?7sUwL8JVCQ;*b#3S4|GnZ+Z_l@aLH%W5+NqI!5$GLpAiWQW3dq#NtVdq7NUqrh}dR<A-DAC0EGHL}?=uZB@f5h3@p6bL#)#VCphzBo(_GG>HYESl`Yqx#<r^BS>hYQCRk{YckGeS|T%@+GxGRQ@xKe?q}kwbw<9{NV*v@MeKR9<%8+2uVwI&Pw5lzH@~d9Qi}-IDq=SA*6{lJeG6Y@s=B#WYHl8wCV$#Wq@oIB@xUVaty*wGKgKwtNw;QVeyIh(d>gS;{cQ7ET{?q?#sR7$on%m@Z^9O+JJl2lMW>ALR@@J=%Gl!>uxp(+Z5u%9?yP`{L(6}nWlL2x%ZW{6lj4iPWpt*cd&05%h?#h)$FerL_8$gsw{SKrY;s!N8W~Cn&Yn;6Xpv{$E_~mu9S)Mo>L=auGbmNijng~_nPV9fr6cs>u+J4Qbm?!Ho*68xmDLsWD>%@#BP9<Dpg^<Ss|2zBVs)mTT2>-q1`IVJP^#RUoGNPkxp^G=pE+Y%D!#GC=ys8g6C_VCQ=QHh$ZTx2y3L5jDJR?$Z*z}xROz|C;;I!FUjgkB$>$I<qil=o;W=A8@}k$we=g$Bk~M^q9rd@!XIcJ^Kj_r-HrQ4`frEi;{xvpFNWD%&|Bco`?Tyyl<qU7)BF^0Ra>HwSeUVNk>12f646Lt*i@Y+K>uthAK@v?<nV1*^PN7sx)UaLR!(@gC1mq~>n%rXWG|4b;QgN`cS;b6(x!&q3F<IcMR+B|tAm*k|J;R)=SsFQa$z{f=h9>MTR=FZ%fU=)I?KHna?m;B^=NgkQ4OlBlEApCH$f~~OYLomg5&8++j4|6cx3mOF=%H3wPJqtFLp6M3;T&~ybR`+w_LBT^fhs;?gOIGSI8CVH$i$~N<=j})mwbJ%57xPavgXSI?~h<e#K5H1dx~wF>`pJWwV8fZY|~}1$1eYtz4)wALlfcA7|ggUGhY|i1!3L|Z^IsEj)Rrk)UD9Ej`Lg9ac9Evvh^1k<ry;3)4|s-ZF&d#+EkoeU7d3S_0(b?U`JQAZ{JL6d_pDn_`%WM=wN^EZ=*MdyZgtSc=lNw5#-nC@ErZT^@{Vk6Xii25!iGqp*%N5Ng{*%Jp(sv|ITHXtDv?RP#Iazdkw=FV|Z3uB%jT!*e@yeVuNR#UQy7`PQ}$~TIxWSglr7w^nI6^?AvO4NU9F`-F#Phm3a-uZW3k1B1ihbtMH{yg2+tm$mT5$bTY`ZrYB?RxiAM?!#=uCc@RoI^c_u^)sXbNF5ia@T7o#ILw=UJ0CZcKF=$1%#e&EiT<?rke&Ba*eB=0>GHCQB8R?@QJ8lxbVg1HiCHgLEq8@v-1@gIe@FlS9CJ<&da(A(4H<h}foHkJN<C*FTHqn1<K->k)PN?4jVqMHK5I2XQ5$*?iBjsS_-~1td2FGsadR`mXPgt=kbM{=0IgOo_Vnj^w^wt+bd>#5xaVx}t)IHCuPcot+rxNWw9K;85h#LtRC8r(y%Q$s1<}i{uv?63`;1xzPx)yE+x-&IrXk=Phol9fukgA-aB8d#Ex@S5wU!p$+96BL>q$@(vp7nuj<Q>r|He(OqG)N|sUhpMzxBd1fW<CR*%s_b|`5B^sP+v7SahBH}j~4J!t%KRA!DnV%*Ch507Bmx15QK{kpl+duigUMI=peujI!HnoPWUh00Vcr&f4yPwNM6!2vmFL&Vs335Re5xD*5eOi`EG!jjqt7?cBX@iGS+YBZ`awKXsqMNN4ZYmE1Cf3x{o9NM~3A;1B~bKq)yIR1MekUwBjIo<;GP<wiY}m)?$=RoE&t-dx&x>N4!-k6^*WwTi$0FbS9m7N*xv|NV>7l&1hgPM3X;)b=@<v%Ob`KeAVa*anxMPmos*AnQyKp&cv0y<c5}}BC9}Fdm&e#kR6c~%Ku5$(qOz`9qgRTuhEZ+4$Lee*_dc(1ni>`a`}x$rz=Afc7h-Utym|JaLi8sjvzEKD>XvUZf%CYsm6@LE8lV=F6Kl6&<20d`>o0@^JM0{#!P(utgwmdREdu^JAZw%x3#-(D>lDaV*}{aB`VgWl(tZU)DB@KSXP;W?Oa>t&(Y2Y_8J0RF(M`utd%QB8YTto5pQt3b^O~=91+(}Ygtr-E0n_<?H`Zi4H8<(ZmfOSUgQ5gM^H{O=I*TDq0N?Tnyr65<VrowVgdI3E4+u9@-msRz)&tU$1G!|PMCG0th6j<9z$R=e>Zx4&Arl6#_u?Wb&A|#jYjKFWd+fzy*<x@)ok|k>t|?&!gK`FvRur&*7<DhTQ}mxVmgJaLj#lW=rw&tqoOgIO2J1)4nkzeH{9^EKz;jg>*!}j1&~U&4=CXI(ZM$M7882|eD+=EBsRKdv#f-7(iZV$B!&^c!mh@_*?1{sT$PXM^p=w$B;s46u*3fMQS@^$vspB`f8)_A`E-%Dq{!u8^{tYmd$5EI;aiJRJ&7n!Xzx2FplQaIEfUIBv&tJ=ZPN$-(5T@gV${{Dgrp1Sh>k(Mlowqq@5*xTXFz8R7QzrmSH$VQXNO1@i6ux9**H7K{VlK3`^I!tMyRdHNjwQu%qA=edEj(E{2-@mFLK%19RauAm<tVXeB!bk<@c$&gMcpC4J&akGegU;sUdDJY2ud&YBXqk6jNNkM_geNa^+WA4f4zA{FzNpOg&0~pD!Joim^j;7-VS|6Vt^ltDP7=q1Kowt%KX$>S0*&%_2Q*t^wIaNwi+JOVmH=lPJ1Fv+|}PmOJ|{DBx>y%i)a{=j^Qt6bDDUKOM7SeD&LqAK}*jL8Ruj{*Udgj$(OSi4P99Y=<0XR&?vHe%qc`OYrn7MTld|P=Zn9%!me&`fF95d3i^%nGT__QGLeNn`z00{sPvY4?CD6f68r|qt*`ftFU~_;6d9q^{OG5d;H@_wvYL#-YVlEY*kRNdFaiG*IcuyxZ&jH=K@ydy5R&wtu6Nor1B>ZoSZa%_<Y)ZH3&u2bLZqE{`;`LodE9vD_>k+aIT9Mnl>GtMIWHYg#W4Z>pnC3fkyoIWVT3~N^!R^rCA^4`@oopt8p~TuCuzw|F!AyA8bwJ>q{s-v4_U4#6Eri5@$n%nxta3QmX*mQ({o<rrLK`w>(*#y^m(vm!Bh=ySU%D^t4<OR2t7aYPU#rg*#88M`DS5Ns1d19MJI}1ew+Ut0u-?)sjEHA}$u}z=J_$%SC6C$h-D!vLnb^1o{S~z|2QB@W}V{<}12xz^ZPu8C@XK@FsCwY1(q{g-w^kxD^$_rY$i_TPGO5fD>Y#w7%3*?-!Y2!zO*T$S->pOjuvOw*kj-2|Eh3_jLX+HNr4y_kb<-_7(GCg=8)U8N)SD*Rtuh2p#(VXlFiHo6=76(w54uA5d?*%;ur|`j;ZJ^)B$z6ueLqf6V5aoxdI$<tx!jxSESq5js~y!NWrsbQH;Fq!K%yX<N#O1jliiU5Ml8W78woJK9TbX~!Q&JvL2#C{gyNkB~kIuI2Rbobw~Gb=`?oInBkj$mWNXhzA(5U@f?ioL<J}C-WLcw^n4};(ws$G40qt(wH-G3`n@8?*4oC4F=$kn7><pVXBIci$z{LFAfl_x#`mc8e+#CD8*e-CJ<ejLSG1l&=I_<92$nDz7-N(flpMj$vJu+AiwoXgGTLo0EAuZh)(2bpzTFE%hLA(ezge?JxF;1e^STJT&U_cW^rvGzho8{1b$`8K-qoZAs?aaAMT$))H}Y?fK(UO>F0`p3bN8XL1=aK^VaId^B0e*0eFIq0SSUO{p2KdxMtW@&&?cIYnMX{6;`cb!1GGcan%Ji1a{c<s0VA+ZQJ#_%yXh?V7n~`+8Nyo;g9HE2(wOepx0*f6jg_R+TBL@8^rAwPuFOg2m3#b;J}5iSoX$;HnYuimZ&K|iC9#yxMB)#vMU@=<~09#XA5o=KmJXE2wyylzWa`b;-bc&NJO6`5_`M6o!13>?K2+0b;kzqi5(G#L-anPJk%<I=271lB^4!>DhC`=vdf-ehjV><8J!F2oXcTTMfTd@-pVxcS*$uNUx{j`GH854g!hPNqwErjqI_<g=g4?y4FcbB7Ay6uO&vQ_A5gzdwFuwV#$qL9eyEj`PA!EC0x~A>$5647_xwXTt2~L*5yqhe^CBM%Jl0}4bA6UsS<laoT!wqKiLR_`1!yRB!jUqSAzE4P<yQ3x-$P3V$(PE|w$k$)T6M4zd_%OEzz@{7+o08;yV`&Zp(z*5rugGFK5!tjS<qy3KZzM)AY&{v7T-|<XHnBhkzAm3(g%xto{Zno0r~D(hLa&Zy$6ThIyLJr`c3rFt>wS<g3;9H1u6uI!|JNUVsg129e<Ut9ezT8wBieTYb4*f0iy3v97hg6U~AtB#c*%?omp7Tc{a!Ebj3K3(Y+ZQ37hKE0Kiad(QZcTedI&=(<WcAHkrF=jM*HNqIz{r*B&@0B_|#)a-&zd!C8VBe6|>Z!L*so5V%)+s~%XMJc&Fa-rPAkDJ?`Gdh*>z?(g$|Ieg$`p5H`|Wu$(XMzeGYGyzb54}d=wJ=vNpjnOQu7M12bG-iKAyuK4?{waw?Z7h0l#QEF?pi%x5eFu})v%+b&hJLx~%WUkjMRgpLENg<L->hOyU0@k<ITDtb-b7u1R~zBu|J&mipCWgA_P+=K;&vk!s?Y4U>AhQ7E2(inQ9ge5=r?O*5Tns71tW=xWH!W-wDQX8aYno4Id9##VG}mi-qkzfQQYs`rN$;b>vzv=4a5W8;NO7XaHSf6wn(JbgKwtarfW%eZj*#nXyH-4EP^cxx8VeEL*C{dKoP8mPf&Oa8A45bHXMuO+wd>VSZ!u}b~JPFKhm;jC+4Jnkrtfp;iN2++n|nuls2Wqi&lLi%f$FLz%ok_Oldcgr@!9b4bzN9f>m?PS~@#027?VIspp*fO~Wy@BUH|=<*Q8{tQiLN#oOjVU+w^9<5*9FE!t#H5N{#e%)r9!G^-TlGcGS5GZ0q#{gd^x*5xRDuo~zePDw4vaj_NrzW-$e<X+5F$aCLeMILZiOYpAegjA!}u>zLJtNo_D8*pd$aZaqns5QO|P)KP-2+Ee7&^xZXW(FVYDox*M&`Septz7-(cYr}?ta{aBhluWzr103kl<h8l*X9$xbknqMa$_PA@!K4?O-q6dzgNhJGh4Q+$G!&+xNOrt*64<c8vdT8H+%4s8oVOG<!bQXoNlt2h!WO&=l&8fUfL%uDE2*L9M!?sgOYKnXGliB<ARE#Q5<QKEdB-&su^S{_gVWZ@l?TIorK0Dz**_Hs;St4PS#%x&mgP{^#(p98mLgmQUW&f({`KuZ5TZ$0SX7`JNDu_trMIjCpzJaWobV@w%0n8V|~v;+x~1yuw;2cbwp_%(zdKlud5EuK<;<W0V}DDyvcs{b8M#Lck0sbOOi$|+FWb+lLa&bE@ED?USX6(OC?gg(ZS*ryfn`GVfal)TtRnOf%Ld3l5;N*8Urfc6QS7%Py9norbHxq{wg0P(M*LHeDwPL9DOjqxuef2bq71isUB3}l<P#4qW3#e)w@mMh)YhV&0b3lldbqnaJZm`J&A2f3{eJOqn?ki{UDoHi?%Eel(q^y-Mfw)oByi~T<doQ<PxCdT=vZdTB_;U7bFl-f|fKjNeC+Vr&WQj#;Q_P0Sl*(meNA{Kw4ncIGF6(fpS<@BfOpZFaXQ%1tnD14HZ|RRcWjPg@nyP9%bDg=VKhSqSrgz+pmZ(^L^WykSH2U9HxJbGwk}!<Q@;&OE;Qv+U_`(#@~|RwW;lGl1_ha3Xp)u;MV@^G*hd03_;)|)gJ$BHx+l9iGI^y34?pkb#+&(7Q0xrg|EBRA_h}r_V7dHpJoJ?4uz-E(w;bi6a9O@>9DTbswh$W8ReZ?5PX1!<eD(PX_v6`aQI<TUY)MoEWr?U4;6&aQ_8CXBXiyJ*TQBng8@40ri*iTPXQHYrc>G~QyH?9tTNC~{XE>VGU(wPI~wZk*7*N>n1))|I=WXD`;Ke7g<5)VcStWfm27I|N~3G%U<wrye4z^`o|&m2q;RR!Mkr!<Gx`%VH6Qw~ynD>SRYv=&2_*)SCmm4>`Kz@t4W>}bL5V2A+Dg^Ss!kv#N*0>}@P0SYTeHq=wYS=-kn=MU|8ppy=J9IKz~D|ZskK^ci4BWj$%pUf`&a^}a5ogzgG+~N_kGweDq)#`RS4eG5w{6ja5tMiDe^XlB|hHM{+&mX^`IOGD>9^LLm%s}JN&EB-$+8}tNUXuT|7GUzD1SQ1^k-Xtb8DG_!0}jGmIr-_Nrj7NU69cu6w8XYZGQRHSSZ)Tkx%|4wl-7G1O~3VxkcL|A>1V_O^{IP4urInmf~=Lot@)WYbi$cNJT9G_fVOBquXh(xo90k{FW&hae+syt=>r)_Ko4^@Rc{r@QaYv)i#ipirofQ|I%2K{Zi<)tL!6IL3HB(`<K&c=AHdy~J(vjh)?0q0%SD#F;782=|<e-3mqC5mfb=4<1oaLO2k{DZL>3J8BhEG0iIqB-KfT)%&_xnux0FqxYxp-k+jy{e_(vs(Ro_c?I9<`RwKXJBI&6P?GB{P)mY;?b@N{lp-=cCRH`3=)X1FF<sN*-pASGOoJSmJ)y#QCaEGU!vT^k)KInL$7%to6c&3yc>$ywFE3n8;!G=gRXalrlS|bcait_pk(I=?Ra796N&`7V|9afJCyMKY`iqO8_(V&ButfMnyOPO-w<)7f$HVweK7+dhH=F0A(DgSp#>ekmJS5}?DAmPhseRZ&HNkC!>MBNVJhNMtTr*y8LIALm4osB(<n&yqF2xl=j16mU>+#C(t!gtA@*2u`h>Ul1&d53$6KbxTVNrG>O!$#srPtE&0s9a~<ggiVE6oHVu7|zDKsuR)g7Cfv&YV>Xg>vu=8LU{Fmc!6>y(~Yv7DfTJQn1P-P2iZf5S&Sp#%-1<CFq4>)7d7bFTIXGiRB143}l7Xf)78G>!i2h2XD~zo<+=hAYU`!`YB0A%DE-x3XxXv+?nG!Ffu??N|HxXO?CAC@Fk`81?nZ5OrY?bp_dmS2a3Niqb7WS0*tFGU=$au(Y>h2M9m^quHl)8p*iPW<6R|8lwzqZ@($=c28oUb105KSXLJr=OkV80-9O%Ixc~9Js%M~UJ`CPue9h}N^%U(8Z^`3fWs}20o`S4H%}1&DmvzHCtqkq*Y_k}J6P_s^`o;3%A}EQ)5<%5lVnf+HD@t+arGwl&a+Ao6@=lPl>*)%N7A(q;Bc%5s2HHR`w2Okv?&MC>b7SpcEl8muyW!@rG?_Sy@0X2G_nVd_CXo8mPdT0ObCXIl+5&I)Pxq3s9&Uu|%VY@gpH2wJ6ED4xQ-a^dM+(3$hm4!?mw|}?za(w}mV%?ZAkiHh#opM7_~b+Z5z<3fd>MMAwNH>WEf35ZH+rR`DyK+5vF!JRlcU1$&H^lNYkhhLuq(5S=hd9wi78F);AVlSuRL+>%)K!=u0EFFMHNg1&MBpfwmcI1zu^erB`~vPlXk1C7@GkZgG%XSj6B4<=u}Nf2Y-q2sImH@t%c&j4zRD*Gy&IreN0fN#;y=Um0+Wh?P^ZCWK&V4GZ&zD9acM9>xCH8z&b-uN8?3#WhBPEzb181?2mRw^L!O%^~?+PMX_=?K<O|*e~QbR{_7*z$bMh@0?uWmQdXqQqM~&u>9g4ANALCzhx`9=Jbe59&FR6Lz5m=l4)(ovB*vt|^-wyq;j1^!%uCQ?z7z1tXbazrf4a$=7K@JrMkXd&PT70mB);>_B1v+$03kNX8My77*IZLE-(pufSI2cm^hR<SoI7)|pM9qHK4kf4LJnG(v8$%}^G=V@jyn#}&DbYKUXO@z0&qxq5^kQMaPG}J*wX2}c=_fHd04I%OPXw|LcUI*Sy|c9X|&b5=J)YdGNz3yxusQ!FQ<%FjzDT@=d~`|pxPt1Fq}3yFyJci5s{X+r4~$(mPyo#n26<)(hLZHMe<}<3oXuDpyYSttQDXmc^t@GDNVD`SwE_>xaiKc=KYi)PpKqnqjf(OxUFgR`&bA{xX!}@x}w+N;IgA@u?e+@u|t9cenkLL$Sj)RO$PJ%tYGjWeMlk*Z2bSJ*4%85V28kxG`E^+E-ethE7+nKg8fE@`lP(^%M!NM0-#aM#bVZSF{?>V5OWQfca}^M!-J-2p9Q6*YX}uS2qQ{5wlV55g>~yCkD_Jb;Z~@UxfluF3R@SHzKT_(ls3@-*w)5GzFACG#Zr#0@lu2xn*<iQ#VpLx1gH-L)H^|`FakNuGDgMJpZvso`v&e1<4;i|=)73-%z8wr(=b$ZzS$>Z?jcTfZ|$>#-E;{XK#^yVoX(_1DF;cF@Pd$wa_<-w?pAWMw>Bxq>4%?Qntwb{-TvwR;mN_#As5JRy?wX;`neJH1lcg1Kj)kO_Wt0-&!-1(_w|SBcmCn+&%fxUkH4e67e|Mud!{?b(jMBNJEUR8P5GU#dF|r*N4bt>O=Ew1zxU?g^k84wnpAa7<S=~Go1>GHH~S|i{Os-c=9aJjbnyBoY0qfrtEn`(|MKAdTfv{A3|VgCSG?!fgVUdedvD(Tw8t-ccYJibFAe|g^!SbR@7>{R{>Q6VzwF?_z4tE<j)p%ToF4C;5-ZNmpPwOz;BvhDrl$P*lhfhJ-rIL?I4}R{v*+itmj@^B%tUmvUk>(v?Pe$M_Fn8Wx$5!jAG!S#(nN~INIdSi4vAacSi1RpA(<yXl}+@q1@lJmL2kFD#lMiM_#!TnDwX)wEM|}DQL5e=<<ulJRj*e1K7@pa)iq#OhS<|xkek9WA9dtyEOlX`k+5kiqQ=|$!KOsgNw%6JYy_x5TZo!uwKPZ7)QoVSNfYX>g@a}lsLN8Io81)T{`;?0VGgzXF19Zz{xhH7Qopt@2o;*WPz$Y*)B(;sY%%#dYwqhP^*tdd%9sl<L+soZglTEkAMGY&+XzLf*Bp(s`Lgn=M1O7pXRaPJE{GXb>O(et)EmOY{F!zJC`dR+>FOF3HM4K%Htf!`GfCeUj9d*tlhMly<l=%6nUFt&Wqv)Ef6%B4fLyVdF-+4#YZ%-v^}aX;1$LdCgDJ#yd<WAs3FYM3`4+E)^Q{ZY8^s-OY4g51ru^Op2D{r|aqab~Ef4j^o0ZP20205QQl4loyCOIkGZVz*Ks$1Tm;fCV*TjI9D&3|<gi>exBk>__BWg@iMiUhhQ}&Z~txKvF7ZtdP#fGqr;z!datD!@4HpZJ?8~4IwNcK~`B5=r{%f3p<W5pYeAdzYO$!|DIeivn!X~Uha>m@Io3)Y$mt~^SgiEwn0?_nS2pSgWwHWf=hmes_=?*#Eos?iwIqKJpZlYlB?AOoA_02IFBVF;TpIf6Mw2cqSsgV41DD1vKJOfN@8M&NYI0nNkJ0PpETI^@VOyvn|&8?MYh5o*PpbQ<f-&$uAkN;~lGXD$VH16$9Hyd<U!y+DQy%tH%#Wg(P0Hh;s*QOEql^u<&9$}{xi!ba=yUaucQme{mPqXwe6vjI^NT9$r`I`eh&s{s9bwsUb2nj)Y5bU!Nz@sDoslgPY2Pks2?96tmOZgVaBrg3RV!xKEqtG~~KM}II|3H_@R+~}lg-^m2N!OP?mxuPeel_kOH{mMVmx_)X@?fjriM#yIu-u7QDP@$E{D$0ECxF%!(Gpb&ebIWlQLj#H$Z7GnvC%I;cp6>LU!E@Rd3P0^+lYXcoBBbKz+~KcHk3T<vahcsFZX1R1gvhBHV{}LG_>C8x70Zh=?#+dyGeqNN#~j#Sp2+1p=**Lg7lDrmKYzjD#!-Z84+FuytacRKWLnNwgv4e6|G+c%KeIOi3;@>yd^!pA5}%u+s6Sf8RBTLwPhNv_iErX%{4d$|_O={s+y8|B^YQD}oQP39Dwdq9U#5rtR7)>mZZexLNnEwhW$#q8T|S=eNONgi6a|&ZC9u39nhhP|0lbTiJv6r4AZs4IMpm2u*Ug?Je%ju-INRyF^~GQCm+UD>*5f1kD|bW(Ud4N8AfD=kV#JEpiEH$)1JkM?!D6uZ_RI2yP!$;&I><QEsj!(Zl8cQ6rR9Zuaw@X<XVaIc1h+A0eh3_qiZCk9hhiv>Ftpp*PNIQw$)d}qGDU}3tGXiUS?{j+-6cXbN!AEi1TSnZ2OQ$&Xs+gUkJ~cqc|_`0I-Q65Gtgs_f(-?6*bL6Me%<?pG<WieU70`My@18dwv74vWaoSOySTbqEsCrAfo~s&ZwgV_^J8Lfo|fX8JiVWbS2E4W$xg&;Ah+Rji0gvy^0?_5f>?5X1A+!~fwFM(Fdx`k4g5o>U|ZZ_2O(q$P|d(L_q}iUd0RTh(F~w}T6VXMcn^!o#D?N<hYM~~oX17>s36Hkx8Z(xv46Pl!UTTo@R7l9M`WjEgXWdY-QdO3-|g@HO#UcICI_t{5P(@0GH44ZzGbIWm%o))%i0g`G`_O`m@EQ26q-~}$B?`lTD}M&({Q_lW$E31D2IP^v03`vMsxH@4bb98FE*Oon~FSYwx&=d_6PxR2wX;RfzsUrId~i>@}Pl|Y{YiQKNQ`1`{x{r?1q9#6vHw24qXpVMHLClujz8tH)AodBdFeNclF~+e*2_UuFCULcBUp{qkR#-QDcAu=YP`MvVq?Zx)MFWV=;)auY0rdF83l(Fd~}O!O4|9yaEw*9^X8)g25qKx3%G?7o>7cf(DygC-Khqcex$mci3Wh%fPGQGo~~=hu$5}<z#-#73_kEeN|1&h)f0H?tJU`^^bc^Fb4@#c+dIaP$PWUz3wkRc6(y!wc6lhX{T$z8U_&W^%-lu{Kes*>5svhm8)?RWF2<1$Wru%5<h!?;P*x&=8LMyiX6wodATs1SQ17)`LLfRmtm*{#n)LC+Ucgf9E^xWDF-C0$`MYlO9Dr>hI`<7@D2EX$rve16TmpuLb;m~oTsxzbi(g?&jkDBuGa7rEfH{`lAyU8TcT*kSErpa$3z}17_{7AEXcnTYK%rrmP$CSo}>euP*B|pf)2P)aO~!OvMbf2(@oFWr*7gRDcAY5_>@1RYS|GAUg<yonmuD^a{NW7Z3y{bH9XsOr9f?p85z%n{4t}RTT9j2v!MmgAAix!nxGS`D78x&5}KkAS%0P7i{Ey$okr~^Z;<Qhyu9fZtI@au*yj~2kiESZv1OWi;Bveqr-6AShy-nZ(5Qj(pxudypVzpygfrTmQeE*np$Nl8_0H_%T{Nadsx(xQhrnvgCki_C7H|7@T2*21l(y?6T@ZUxE^8Z|mRx9;n!%A8>3yrb<P&+Fxa2#U$BWo0C;(2JF5PhAg2iYv%6v8mbD$MNQg11dj3g7R`R{th0-mKwDthi2th!$gUhW@-2UOxj8e}d46hx7nWC>5r#0PkGB(+H<xn_x?zD?B`J~#DkY#QCodhTp=D=nrGCe*$h8WD!M6Q`(|YsifwUMcuin{q96w7b8kGu#Z%BPyFTkn885)y@1kddd!`i&>u~#sv{Jgt0Hayk~w+l^5-9CR)0u6RtoOOhZzZ`JOyAq=^r8AL~ThPtU%89{0e%4{W!~A<3WNb#cX3l#Rr@5t6W|8J3H-#(3ck2_mWFb^H40=%xR1zAu)(hewC|$!*{(bXK2>#!o#%h?*y{qIFsVQKbi0EU8pScj6_X3-iGo4Zb<wDR+%GBOUd19@`wAT^{yx9V<D@IKjlT;>unamA{X#sK=6Mka`%Fp?wm6xzwHkG80mdSv3ozwW#OCm6Ml}vBn7v4bpS#vq`&bHhZ64c$H_0j)v>;&1wPGh8UgIPyM3=2_!Fpk*+L$N3t5LeMOzx3fBOo<wT|||11Of(9J&6$Ph*|fFQ|ymT0q<xmr$pFAO4FH=%!v4+j|tuV|AxI!Mh@cu$YuGuh<tm7nHSjT#O7c~eZMh5Q>8DXYcr<#1}WRPv<^#Ep+K)ZSC07t#NS-1W8t)HR2vS2y9pG_O38d;Xbgq=d_vux{UfVfKwi9=U8KvxJT6KXeb~&^o9S0iqpJ!w2e0wQ(b5A%{y?0WLUqp+?rY(AT5Amg>ufUJ1=0xgd3(X*`oeq38&?Utku9fpk4y4hiqR8V%03j*bsr9~|zzX{?bnhzHWJ(dbV9A|dbDSy!56WsElKi%bysG;`@kx|=wbHH+*t_YfklPH(}9J3RV@oO!9+u{xaCes{e8_Wc`QaEoChlKaFc(Fd=8I!&CDZp9@<u6yO<1(bWniojlVeQll^ej<a3);*yE!b<ukLxLB(^axd#fjT6M<C5IBlWPd0yXsM|xVNv^aj%G<q?P`4I49m#P3#!nxQzeT(7JytZ^s_uF1j=?sDQ7bWE+isg=NHfan_ip(D9D3GZ=d?kO}8ooLa+lO2JOLoD3JUqIbQTfgh(f;(<0-d3{}8k*Y;tKjsBXVs%@qKS$lt7xo+dY2DEL&ODS)q{Y8DdUJ#n$sPQ^Cr|9Vyp1p#-;AA$rbXDfXjrr=DPl_j3U1}h%tD`HqF-mvE&$s}E8x5DBt#AG{8Pw|=UiWD=Ux2=u^-9^{ZVt)-&qIiweyYCUK$;x2Xg^tKYMrh+TyT6j_s}q-y;>B0=t_XnRHv=$lR<W(IcJkMQLwf!$v~7=A)kcJJd?#REG$Rp-V$3&*DkZXT8Aw8q=PL7R=2<rCI3B34tj_X_~T&&Q1a@)IB0e&11()>REF@8cl(RDEB)jn(82$3k@6kFB2L#{FT7sF^x7I1nNo+91;E4)K8iCP2Z<PC(X@%WKLvL?5+Fj0PZ@1<6w(j$?7i`gi(ipG9{-{&}9<%W7fU0Coo)Q<$q?O^4a{i<6VB>%MTAxeAyPXVkwuOmgP+FKV3jAy3?xU-7H;&EDv{Ee1>#4g_F37Jbn=+ib`URcagX~W<v;s{K+t0)%1*N9kJ65*=InDprAs>Z&l|;6Z2(;hvqw$wvtrd+F55F#ldd7W>QHu8uhl$Qmp-AX4WqqQ3D=23A4G?7im*s<M>hPzsJnEP6m!CL)3=t`hW||<qaK<Name~$J!at_a^s=9Dvq2ke%(#fp0y-O&D(DhWa7;TT9qoYL+)g-jjpqh>8}(!LIh%W;Pw)&pm;%U_}~Qpo=0yr7OOqhj&?!C+SX6r&W<QgRz>MZ^TcLPdoJ*8DsjR6Q{02QH%v(<nv$q`+ew8=W6S(29klQ;Fe!$;?Eyhwl1sY3JFUq$zuMDmpy2v4sq*<TFuCJtp7eJ-MYD<%`6wVYcwHxmoy@OnPz$kOUg#tTU=?4($GuL6)3U+%Beh6`Rd*%NsH>(e9Uw6e+=nHX9u?1^WJv^%n}!OtM!(zuP_NADejZLOZAmGx~7z`<xyq9w$4!dly;V?E3YyuivA<1$>&@2{Y^)kBrr6#X^K*i!Ec;Tg_8n;vA(*ksDgevf8Gl?<HI;%oN6bR&8rlq@wOz8`;JAoVblapq+_i(Or?8-N|nsG5|O~WUz97_{-k8I5z>ly1oTAYYe|ize@ZZ95K1cx3r^?~H7WmzFFvF)+9dvpUV63uUd5Ou3C4%U2JKI0DWT;@KG0y|UJKQ$B8ym;-?W&ShRGU>3;%*yd#r<0!z3H-<VHE3p^pTvxo*l|*RjObik*`7>$zBb!reE%R@{|_C$Arbev+QPP?zHmkmiD0kuDQnieN|an|=qshXmPw8=a%^DF0Pk#F*5Nom8-h+s*x#^yU@ScXu=YuTJ>oVf(B3$V-2THYK@(ym{a3&W^$Wk8^<IYLLH}63AW^wJdajQk@Crkw7{6UT)44G&>4(v?w|aPPS+ayO|7FU(o{;0A8+Vf6boxUBXq}#Qc{zPvepvx*q1t^XoeOI2tKU6iZE#|4Z<8Sk&@T@)SJ5zm0Ic!q-Ogte1JUvWluM$nZhwqkm5{Om=`wQ_-QJ-~r=0WP2(EcR2%M?x>sti@%!r%%$`_#E3+!Rpm9A{2urwFGyn_gpgGNs0|F8-gsnW+xU81E&}W-*-7F*Gl%cIG)uUw^~m67YaoPE`LS0=F?59y&pL7Cgzrs`c4SlWkU*TG&?s`grjzN2!ZeB_laj`3_dyIV(Di60JINR(Yc9+tWt0ID;8IA(AXW}g3dQUBJrwn|zyOE|gw*Q5uxbYY5GX5lg<VQXrLwGVKmg#P79WqmtM(_aTcX}SYn1z+&o<QiZ`%)8a%F7|eoKZpv8nQ-N{t|?rVX?Pc5Gjduc`h}5u{L#XD<E@(MIc7K)qmGK~b)%U4|QACyFHtv&`gO;TF^Sd8wPfC196aF4+y^ZbmvN*SZSafbEr*2kZ)pA<zaK(;M}>7?0ZO=;faahzGCUlk?o@|9HV&mv>y8xeI^`7?U5#8MxEk(O?#E_A(=DAPE>xnV8Vuzx{Fl7&#_D5h9D1xI)iIUk8dTS37F8mEZwVfkXnX+s+1|478O=ORZE`uEW#c&(0e49v51B4I;W~5i)g2375qe^l>5zhY?qx4twcQ`4L~aUs+6F)Mr;zKWK{Va#<xo-N%}O<2{}VpOsy)?(B|5_3bUhRZxO01vS^sqq3`z=J62nU6w)cmWekh;o2`Xv)mYonq$AZmG2%(pUO}3@``PHuEkZPGY4V!_+mIpXV>;(KqV=hu{T6AmU^a6wp{O#I!gd5#j!{pY^s2BpL3Btks&dUXd^)Qp;>R1#QovoJv#O5b4%f%jE@Z0FOM(p5$Q6)P$<%G2teN64-!#W;tA(P+mO*0`X;<x5njm<{|<ljjCFeg&XMjVb141JxwR1C=D7xgyRm8*gR1=nW~mM-Qc;e$#MFs0DXr)A8H%r;VlV=C*y0ETM3Gj<*Gbe;ZkEf<F3j+Fe?Pl03s3$=rJASp`CXMR@ul{<Q((gu^Jt67Q?#l0pV}1#e5d^q&A+>moOs@2R7?lyu{K?eAFzwkmpb8u@{R7RqblG~(XB1RHi=P!L-}s|`|h73>K9vl)HOeFWQwZev8@XbK=DesKHvIWJZyiyd=P}pqHBJV5%d;EqpI5xY1$O*BtwP824b|HuH|mFVUoToIW82c_b}#<aKyG8nDSKL@s9{;rYue$^FyiDRio-f;GOgp{PRp;YZ(txnPus8^FWuxX5cT&j5@JH0lvgZVr0SeQHA#En{ws#HfDV`#r#ZZazs7pU5{rY(-J|AmQ&0vV7PjKIm|m?Gbk=COMF;G%q=IN6RESxNkAi_QVe?D0KcF0<#E~$J!CrMoeO0OI^WtJ_A=|T;<6xl(0hz_MJMZrz2et2du4lLWCu5>=&87f#f<B{Nz@6>1pVFEXjQa3<ddX9PpNB5I1&(^YF3w5t0fVmTgVtzQ<&V`CJ~*nt<~%GE*uFLCdXITyoDm@*0F5kVt2f&A0uOQ6@4LCU0j~ta8gS9rcwTvNHdBaNarI319v$Qrr&kppQ&C`W>%YtOETJg+j`?JL~}p&Y$h&pfORJkqC4SYX_$ML#Q)4L86OT^_1n2<r!MHh#5q2InR;mR(Ddu1ShTl25K5tm4l3hT0v-oZhV>wTV;ndu;5y#*Fe(`-jp4uxb{1uPt2=g)1*wKqF|nWO3Ir(-XP)4#4+D?w!?1}`pflN6V(x9cb<S>e_IFXFnMbnBKF*9XAl3YydBy;r!|N4&^l+GojRp@lygPNf5r=25DkDWX!KhbUUTFgdOY&8btKqGBJx|1&ClAu1pNuc{fp<XNWB@p}>g0#L*}d&(50+l7KfNl<(BlApyLbF^271IpoBbl-*gqD_t6Tb5Se%ER!3lrhVoWXso`04K0irOC_WA7Obnp0dcw)X`_-_B0%~opUho?yD{MP)haDdBPn{`b#yE*HpV{`Nrv+ReTGh!aCfU-9+b5Y*{tpjd@ou`DC|7!33n^OT_(}eiGSSYs0rZ4#g4uM1~`{|m^67O4(wukfCk9#kEetk?8$61gOdOmw~bo_Sj)O?ta{gz7tz6Fo7XmK5IFgjp32L<N?z**2YC?dmm$49S^_fJk5R(V))Y2+`N>78%*KmQjVA5wzY`=&wvFK17;|Gc;Ts@T51`277tVB2$KGWWCFWDTB~Bc@9W%82#tznY`)YUwUDwIFOt#6T#&;3M!px=bxmj@p@`cvX@<qLHFY#^Fq87-I7dGS^$7EmEil5ym%FMY{929;0C3s<h4vQYX1~Tp9zA$7GUEi+N5c(74={U-bYm-ved*^T+bOAHUsP>#E<IOV#`<BzJVNDiMz4V@cpB@i}4QpIeaO=ixsBL=xA_SRT(OvS>TOovuEDZneuf-Mlx9`n+Op5e;`W3ENf}4Gt!|-G=P;A>cAXG+?|)4hrvGJUl?WvI!Wn!h6@N$z)2RO77}3fnu<(G^oo5Y!HjY$!ZmMMd0HQ4I}SH5K2#;;0wW%Bg@T!^o4WQm$`ii5yr)hz^Dpl7hzw~0QN%!Wp5B9i^DBj<eM{QywQ8Vwd<Dx3Hc0Y)f57ORcw*u!!P02!1Dr_d7~N;iaGvmtU&jJv049`F;O~IX3`chigs7pB$8fcOW*PAYZBo@g=Xs8W9-cS!}RWgCCc@rDwYisoIS#U?Oj_B8W|%?@Yo@L_o^bAmxM_uN08Ba{WIuEmVb$b?n%k{qPih2^_(o4J}*iAg6x0$Mdt29fU3vX&*n26G%uJ8BcQ!;O%)Hlon7{Ckd3qC8$B@D2o73#8|;zc?F#T91|tI05x}Rg-L%u8Twa>ioo?gDXB{S>;8!G|;kA?`Cl7Ypi9w6@3|R*JgZZC}iwIzIVGarmK^?+kLq{#@j2+vo+j7LI_Q`)NcH`y)W>!f|iOk}%^t9Nq!=-u*@!-4|(<zz!x`a{F4NVwYw`R=FEDYO4KpMaJ7#lUT+{sONh71Ren@PL4FrIObF8uH<MdX}I1~;2;X5WV2oh~=u>BO+;<AoQ!ji1E^=nCU2{)tw+-A;o+x={xU!Tc2`zfevpgVu|o<2fKCz~FvWMSk-nNAx>QZ#Q9(2{RhLs1AlBN(jWA!pOnXKua(8GXW>%Ckody#(f5~mLW>@7(lR}s-MdoW`1y1F(^>5NJDtBgyF@|;Mt-w`hNbIzvZD5<stbW8qXajNbL{ITi>~Jx|yHn+wkmo<}VW<v=$jP2<p7ZuQ7V8t>F*YnkLDiNBw)))}-^#wxgkXiycJ`xQ}fJ>%BS0%kPpVA;lj*&}4itNA;&HKR7x1=3xItw)6b?pTFPUG2Q>6x6^yZAwct0Z;R!ksy|Y}ndDh;wNv)tmufuvkmbj(USvP~k3T=}W;;8*Z_Se%ID(57(n(pM<YB7msa%n+8+d{dCE=&?3WfMgEO_?x(+^M08Agf)8HSw;qBO+6);fN@R`VZ-ZBL)?^p@3-+kOtkXnbRd7_Y&s;o8?}@^_7!DNi+0LxYpz#EpPilS3jKRl6L!!z#1Mk+D(X4Rx4CAj;@F%UD543rGTP*~L-L`j_#^ItsyUJ8&q{JK5j=dAM&?{pg)|3|#9_|LCzGnMV#S)C<(NRNb*~Jgc-9h#RqL_#Nd_TAfx*q(-J(;JVtgA@LAWns*Y4RD}obvizS3rxIrb*myY-`W-^Omautj#;P5NFH7nuYfq!Sm9in^I6_}XNWNM~ZVWSd6pr0aWUA35@**28iaU5;3TEqsIxUi4Xz_MMIYUHU!vyq>F%c@&SZPekV%ZHIOUfv1QbC;`H|~3j*=F2dV&%z4NcI7!2QI78y;S^><D8vXMq-*HrjAkj{~mXi5+8!;(*F71lkw$xSC{i^$$gVzHM_c%S{3W8qK!1<6jb$Q=})$*Rjyx7irGi~(d=3L?S8cUlGYDK?>Qy2bc37hg!5$2w^++FN-{L%3mUwk@YD`p9v}R&-|)Dc?QQ?x#rA(+^v}-C|9x{of<Q_$S#x!IE<?-<nisVEe)i4PH+234OnbEZhWhP!po&_xD^^GO@Et{p85acv#+mus=#NRQ9rjuy1KlMtOu^pGMjCwg<WDBWl*J$pf=+8(i$B2A?>P?8s^t4%%%gth-W1snjCbz`+;(lG%i+ZGk|UW>ugtrPn5dpUfPnNg1WZ22-&UiW(g)d>!E`c@jMQmaP}%z~Cz+5>^PWKjH>$AJtZcHS`+VBMyxt7IEzFmalgcv`=8N&~#j;^5JY@d{JSU7|r=13{<?$4UFdvojK-;OO!hGNiuJNp<q=MM$L6!t!^-7YA!;*?ky}KZA2d;NA2I4H@zZxez9#Zs3>4$)BY^+I$qEI%Zi5@f~QQA5tGMzGSRex_+*^Kz!^`y9a=x3klB@Z!0y8RHWK>JAqXE{W44>d|Ql+8K**IG*>P+E<2=b#vY0-AJF0EFIjvbB}l==ad_wcmsnpejbM@Vg$kT)lowp^a-po^@l?ic=8qKJtupWsODVFYff6KP3^7@FR63Os#J`<pz@UfcoRuyj78s7bTrDwZ`&|ky9(<)hoK;xU5%`rFep%2_ac6(1ym6gD;fGN(2|Gx8@L^m<fE^G=1euHdZQn8yog*dRI3We6+2T>pxOKT~b-dz)j!q^%@ZnDZWXq*|lxq@VB5_Y{>~yBiV&7!mZ1-G5lKxMhqQe_=S4p`*j;T&E-z?-uZjaEFA2>(6ITJ>=!Qhtur`}u`0^ZjVjcah@YDkM$Bkt6;6oj<sPR5wo5OBvLynA%i5^2+u3D@+`2nK!V48e<iSR?#rZv3egr|`SI8LU5K2`Z>l?vNxJcV<6oB)&k?9O=*B&fyu|0Dc5mDSjVJQulw|jQj|M@d368y<yC4IECC$>wQs@jS}FDff**;WbAGEI0VU7dB`uBh?+SE|KzhZR|FOhImhaLdU^XBU?rHut$qV*{31>+ya4mvQ;)e95W0s>yc+uz$naY{=&qOnh&xw3K01Ez36Tm3wjL>z(A=m0FguhmmiMIX@XoyPU75VwbFoBn`VuxB+A4W+%8LH8X>!O{P$C(4@bVyQQu-emCXyNcY#2P?IDQDop|?RpQ96EO8{gKeVKJ9KR4An@<0aXdUq^vTE?v;z5f!msO^&(yrv@+X{`kxEDjAnx)hapl`V{(b2g6STntr5!P;E^hB@k*^lbGqy)MFV(6Q1dMzr8e_qo<>q*s4TcmTyo~|Lg<b>Fi=cv=xBw=cd!Wj%_PmX=jEQk0$zPN5?Hgv@vovyhxK0oKvD?(=w8%etm9Qa*9gKm&m&VG*yHubE^K8{^x&l)e_7pOg7b}*>x-?s>`E1JiJB*g~`4+Ua7NmpMpiO|mAXuQZ9bVG<s*eTVY{V;}Kj}}j)gbyAiZsV{IgCTp2eja17?kB%K!^MHDG2BZFr(r`n39^m!vr8!%10kN`YyAw4SN`Md*+nM-2EiMd_YCKMvZLL}G}lB8hisf&4Nw(icyLR?A)Htke?*))ccAzWm$Fb9@<_OBJj$9jdrFQ!M3Jf)PXbA{EdPuzKtw4irPN|dp@MLy{FJ|OtuD=G2kBjAl;l<GUD1w1aU*lCQrRMPRSRoe`L>G?5c~@rx6o2Pd=STBwtbmx7au-sDxurNj+<>D$ED_BEvgT>5-v^g-75?h32gHQejTwR5<AS*VmvpOMn;h(A0m-p6w^5;N1Aum#Q44xfBTbDtBO1^_NE0f;|0LqOeLHY4wQVm@v@iwh%90$d()pCSb#8w(3(J058YEA9Mbq|3H%A_Io$jpX{N;T+Ev!+&=Q4$65;lRU>8R<y@U2!$b8Fhr5v0dK-VRYM~2y(Z2{F0$Ezeq6A`q26ny9O5;8pa>03Cx@dh)T3P95j2g7Fn+r)l&+s%mYX;G%I|2*kB(D$c(H-o_Iq#`wTMrM+VR#y^lu-YWJvTL(9CK!wmQh~o!={bes)28QoDYsNNtXM)4F@PGQ-S#->rD=Q4J#lo=7)Ja^BJPf9w?)yS?_Az7RkPG$YAA_5jXG~NP=D?T(np7xr&DY+?T@I$ewnCUQ43^En=44?rFTe6*}}+&Zn$h%8>(gDoK&ns@O02h9gVihGN)d)1#K?x5s5Ksqh>Xu(VMFDSjURV9VPP+f3i(szUKf9TgA?M49SRq)u{{`wLdYRGpX%F&>Ofak#qnO2|N_hIC1)bEe}NA8_f>v6DcPwXE&6hM3Sh^@>h$pte5u_(EreXg=N(Y2H)r+XXceG-#WhYn+Jt+(<x>9h8NS3z<80&ev)}{Tn+x&#mxyIlJ0JFirRq-R3HnM!pU;!uP%&H5s8oV;(|XCE25i)!I-ORJ{Fik-MLir3C8$)vlO3TN*dyiGW5~2EG`pvFWNR5PWe06<<KWq*VkA!n2C^!n*qA1CqfWG#N4dkR#?=uLTa~15f6xWB&4pYS^h@PPbr*vWPa=PvV&!6D|IcGGr9<k*iB#8hG?53H#X|HB`?3WK%Ts=%WIW~8pr@_#glALpfFW{d3+gscEgauCa2CQ_9II+bkCpkCBoZsg+g+Za;b?l*xSs|TxF|T98ZN?5i*?&U@SVag-@^r6+s0rJxL54zuQvFc45|U(95edpgl?z^zsmPQP&EHsc2~9g+{zcD+5NR9yY65BHaF22CKH3VE`eaRz{fQ(J4`e1;?zd(b^$=i4Gl4DnM_`f;6dXaa|XSDZgR7jEa}L=QCXyDBH*`SG*om#qPo$g~;*xSo6KRO!WfE0*FHjX`Pb$wn;_*_TZRcq+Sl+?EkX=hEnXmJ)gbXJN;?+<A0t8g$_PMH?(5<zMbyVXWtSbJNql};G6x!*QY<3C!amXgTI;?BY!2`|Lpsxbn;U2zcNpf)$P}uy*WDi`QY$1rOMIM;VLxel@)QG@IvysTU%;j`6nygM^%x@pXeF)+o+t^H;ZC^J7kq9dbIg-__*dZ#Ls!x+a9>01m_8UGRDN;-XH9rnsJa3IqN^aV9-l~OHcq~QLyalBvl;#a%Kzn^)a(k_kP|#93CBl!9Lgb`<QfIw|pqN^kv61<oym8{IG!4AG8<z;I~LvNbJ*(E?zCF`H(WF;vf0Ka5@fqte1;V$;;#LL%h51b;y}<&7wAx%jh_A$Dt!R`0}H>M=v>G!RT`25muK}JCdT>2F2Tr!V9VXL~4>w_zZqScR$&MELloC!A^IV-omat?^td>kJW;h^6|Q?oD(=u*6GyZ)4QV6>*#QQ2-q>MI|9flddEym6d;1X>cQOl{`kb*WnoPHnk4!GlKfT(Gv#T5cD8SN@JZ|Tp@WH=Z6A&x0wW6CEKNgvA-3>Uu~>{HErLXDh&0C=3CiGYLEG(SHQUT?$L-)|--BZN)=S(U6Zzn2DoCUM`k(s_n6yr$$Hmv>B07voIiHrr3=27|i!ARYjl_BL73L?*NFgT|mKN*!HdR^1wHMc>iuNmcB4ff|0lL3;qd7vBeb3YGFd0}UVI7QK^5FvmdBWom5-df^gLQd{0>G7`q?+m0B#(ws=|2<P<)T0qFnL!3C%@(qiDyq8Yc^9@ygcZ?{Zspc3vOjVHSu^EnmFIT3i=Lo44RF*l+|LheHyGvfq!#WEvEF3yopV%D6jg<qMYDPj-25Z`lOEUjmAbKZfzxK($atK)qwgEuD`cqP8{<oQ~gDQiqr7h{HXreIy#F>oHC(zlkxy-PAubMXG$ykhSJF{sGceUc$O_iiP;N8{efjhO>`WkuSH3t6vF@{4R@aPw|6cgHz;7DIf%Mga*_FiyU=F{B7CjlP}3&(uJ<%b<+1%LmJzJ45!WAWIhegK{($}(x-oTa>ySX(;rXV24nlyGD3#f^MvfsgXJ!KrpKpDmuo5yn(mNzb<JYi`EexHsvhunJXyZ%lk`B;(#r7vIb(#c@;_wVM7e^nfLvf3dBfeN(oNY(CuL2VAiBAVoKNMFn=DUiUC)}G(C^6%^hqG#^3nIr>Gf(m;${_YHn(0#N<UoasMkCTG9egryXi2+9@3EimVe6yS-n^RUPlKumuZ#Yh5?Jhi@u1in^XXM{xC>v3vu=CU_;8NNIV4;PoHjc#k-T%{d?YNCpo557)V=Fk5bh-=WS(@!kYDRHDW!xY6pc+>Vou?((78}R*dZk09=6#FPiE@j7l-8ta1?8vE;;lJ4;g;Cnk>iQBytu}OrC&NhCb1m8JdG%4qm<|N}GPjTZGqvnh2v!T}JaH$FB$oV~D$C6gpsE^Sh_WMUCCOUNA8o(t!S_(+S>+*Lgresa`ZAY-W3vm3)w`&R6|<*X7XP%qpl&MsFdNnn4z5B$4=sY)Z8B?aL5$*iJ%oa8FM6kN1y;-@Z&OQ4DSHeSSOCt{Z!<9i}evE<vA^^;_AaqG5kr^ZcAW^jUf2{H@f8{z^Gg9Be6dTqI4=g`=$jM5qx6;1Cd-JL|;+(GE`a3}lO39gaZ}&<HX$fuo*1S<iy|%{Pt)*XD4h=vKd=op9etMw++jn&xW|QRi==8dJI7H(gCXa0i|8iCe}q?-mcLProePDt(=#v$Zzs-Sdx=E^9YHBMtFP%5VAWx>}7Zy}Ix%A?vkm?srP&jRG|NrZ*TWXW$9uG!!+Gily^DQEW^QqS>G+sE&w?R5ns(m7<Fti7QwQ$b}TK$QnW9!<h5%Sd+IgbQ5Z&p)p~uh?lOqzE+1<*F};1FVhdz_GeODvzT#|N>gyC`qPXze7E*X6i!CGNa|XHHGC(XRIe|W(G;^K%h106R&!$A*PATkCYw7Tdcg|yAn+&7FQEsc<(7AW&1N{X!7UEa%{)J@H^vMRTP&1oZuR^-hnnH%2z@?c(vH>j23$#U3b4cVwsdfRO|~WJ3|E*c0<YB^s2DT=_;qf&ht?4b{zTfv^|ECU;-8k{_Z;OR@h&$O5QWfQ0a4k8ar;q&#`jnySU3G>3(;U9;=zXi?<3)3<Skf^l0(-GKga#i4S1YVA4YfisI7@x<f{WA0-|Gy=^*ceGL6j#VV@e=V-y9{uX4m(7m5Vftsd8snS&QXm%*DA0VOmt(~IP*0YB6rrfS|S@9FpwQ*!AgQ6%`{Bh3ZrWp9BqFcZyzK6w`c!A@kshxfu(CTeQuYF2Odj!8T%bR|f+d>1c)XRx`(JS5pL=hQ+1^aH<xJs&v0U8@3HAgRS-D??z8>x3`M_xsosY7{SZy|l*Y0s8^{z%|bt834b&{H?r_!^e-QXbjmuv@|QCnW99XoQY^!%(LLwxi#IKNm5fDz_!tLBsH=Tb?WekIH(5cd5v2^RSp$Y*+51BndX&=^<5&$NDhH!v^p01Y;0-!XX<DYo7fh{U3A0O24!-b5A0#U+tyJUW?T2`>=bf1dVmE2bqIklN}j2%b&kca%;7K2jHQHwc*Gdcg_`gkNGt<o&+s31;epsJ+)VL<9H7;^`I>s1<&N=)for2|d1X*ELTfZ^>6Y*{piZ>0kl4HLCMkd<2U(C=v<PJJ8nse~<+jW9us-eh1)P;Mh|=nVu33FGq5@Rj$?=5za*R%2Gk@055=-W6av6o$;tfBM96X>mFhdGK0X_A_pplLZEl85|IHuq8>D3zP>WCnCp^i2Cm9jFiP{Cec44CU72DV(}ohYr>Ee9IoypyE(rBf471U3NEc}$JQ0!3SPMUgbj(?kPpL~Ocg{P;Z(fX=rVv3;wpEF%aC`OIrwf3>%<t+g|*dCOQBT=P!k9Da3hcyRL5zA<+cCxr(hnH?VVlZ_Xf$cgAUM}#NPjKaRR3W~(68;eg@#dfrX<HgS~MtO(b*ph_@0ZAv{SPC~L*x*KNx$r#YXfa1OohKpN95|9vMD2QB1Z0uHF%yh#ayO>Eq4ZAW#!MZbNyb1+7AT|<LyVerN?AVLK?<O}lOURhC`otF?Fzmt@3aZBrf`XQZoJM~)*{>41fF{MR5=fMxf3I}X}mg(`Ie80XWgL*JL)^h#aJz<m@g7g63W{kqJr-!*~pXivzB`@@ue`Zx$}=?lT1sBw(mnsmvuU=cHG|Hw)?2720Yu<jxkI!f~R!%7yX~U=YP4RqMrOyuqnNnv%{P|sg70)QH@}73h27Saf4Xc^{P!+bGs`Rqd3hJ>7@;8PxOYE*wS0M<~%Tp&3IHgnrK|IYKwQ~+f+BbwOR;Kul_>&qvrN}`l8i>{p`Vv=IC9|^FDOrW?|^46N&oON#EkVwbNbqmieM=v@oaI)3xuQJ0ATCBQ?P5CgZZAbX;%`tnXM=H$R`x4%;idd~GW_4PBX6{d>bxI1|@BbCD)al0>Q|J%u?}U_eip<BoC9XltrNjDpr|iU2=@EG`$WF-BcU#x^-H5=V`opeu?YHSPmcah8~{Yo%7Pzbb95zWN9J9(RKc!7My}S@?*sc4#l$*F8yL7I0OIwmRgS1e?XneD1OV>BzHg&3TU`>m}vlhpZ<2B9F%+8u8#u`0gG_IFbqV5X7%W<@DA*eG!PjWNF4~tS8#`KaH0sODJZfO3L#_zjBUZe`z?m8!<^xAJc`$EdScS&i4d>mDlXla<QbMH9Xo$w#x5)e4{da5gSFMxbtV*vCZMmGskH+{oPSRK${B=cG>An^O9hI2;K1NlVD&^sfwVqI?_0RNVZz28VD<2lAx9O$4iNh{Yu&+c?GLQ1A+G)CJ1QkPG#StG)oZ*cTlHvebd#3(UK;jv4fEZJlUdRNJoRw^iGQw|2P>L(EA#uhWlMjS$j+T29h<6_8-I19$SC!k54*D7etR7>*5-2Re~+PIh)rSy=bYLA=^J?i(0=#NR}DgQ0ARY%<paC=TLF<M$#R+EmNiLldxaT>!lku2(LB<zw@{$PR&8+st;Rzq-D~iqxOa@aG<Q68gUs#qnBKUf6w?xhRlY~dHjm;4H!~`MAU`iB=GBf4YSF6j?Ss%V@@arbyi)U?~l$_7d>g{#&+gRe@EqPoguVw@}e#?$7bN3e^mEfuyKB$s4KMUgH%${QQiJo;ui#XQ~E0g!JVLzL6&AT4qrS3SODv1ElgPqrcDB)=}CKxm<`sktX4Xp)=jog+TCbFMzUHo1m9QDFeEpObKgdfry?V9mYWw70E9|TiB*2LIx#Dotp|^jO@mm2pkFl3b$(jT^`sLL$FDhi{H)SGyWKS=5++PfShKyZBL9y0PKx)9#stbrukCSm9dH7M)knAsI;j!mFSino{_4bQq`6e1WgaitQQ7n-Ti?3hLX+spUum@8{H?b}ipU(bbV(eCX~#jML`<SxeJDoa*`RPlFByGe!P+?Z+JY2LRJu6Fh7FX8izJS64FP!xfQ=CgR&J*yLM2XE9);k`9_PJ}Vm>_VYr-^Zox;)C=eb5&lpQrJ2)Tl+cvxR~(^uCCom|ct^u=DRM>@F}Lq$e4y%f)E1@gG=Ht;kpuPUZ^m#V1(Fe88;bs2A#$_j2)Wt}{$V{zPP88lPmcIP=~H~&Pz+FJs&Nyp`x5RK9QUIeZVZ?y&pHh^$}w;%?`_i!#PFb)gXS@<DMBU<IXV2+4C0-<&D=DT9@Q3R$)@r0b_IO@P<iZ=1mn;h5|sdng7h_&;K6)br%>M)Shdl6v%;Jscu>~^)eI+CA76$1KZS0UiWxbx5yvW&KZ{sdSnbfur=%mGL47rJn^bJ67-<OQ_cZYEbdkr|><r<Q&BMPl;rura^f0Es@rdt>}5gcQ<^LLlB>-6*hYmN&3P+I=Tt>U(EfN@Mh5DBU=O(oIE7=&hkDt(LNA(lTg&%<N7@svny_rq4vlQIIJ^_$fRkOFG$@p>WREO;Vz(=^vW;T7H)j2PwTJO5a-h5m8Fh#{8{iapULR7n)@-+LXFw^IiY{NZw+;kvIkzd~4pIobG5zK>(A}NUK(9^#`_q>)g7qY{*j3j;P}}!TTJQXAGWHXX8?ozYbh2iieKq1@)dhNoDz+Haing&^{J1r{MBkEG~L0zauv{ePeDS`p8|$7yeywO~FvYge<MNYYatiT5$mIweMM^SCRQ;Ug6%VNR|h9WS^ldZB^%f3})$#D79nL-@{Q`R|NFDwFn4Nf2tSv+N2}~_R<DTZ+OB>Og*2ii(`VluPtKCBYju}fIBdH;);IjxptY+HrpteFpXE9>5h*BmnrFtvVKuHaB>mFxM?WYhdM!If*!$pJP`86Z{FzJ2*K5)EUe8CE-mrwr=!<lSVRK$0+cJ^CdlP}Gx3ogIqP2pF>am}jXdP8<tKDjYAfDL6VVq=G4*CePkJG^u+Lc_s&wDXnwlDONjuS52dXB%tIcp~K0eUNFRuk537O4Y=tcb$8VxD>QgRMSs@N6Dr&uS1XN7V`PfYxMSZe{u2+xRVbtt`}dW|7+bebp2UW`vDs55|P@jh1y6A-(h$<j<){<09H_;*r9b<2pu@qEi%9+sa-Y^juRf`=aQf;Tk%dElj>`V>27?8*5323K9P2^n>E;lF~SqJqV`cX;r2@ATm4Fj=-0m09^FX1p5s)yd&;xV3gANFa=XWIU`N-?${gc1~R`xZs#k&8XEoimWKN4^_<cvKO}%%@l>L@pZ2la#z~BXx{<9RhPlq|CQmgG&yZnmLovvffrcmn7z^&W$SYsIKAv;u`G}@-uqI<m390nLbWG183A4(-Q6*#*h^gomzV$4ZFIri2r}p7r@iC-m)-2e(K{x%HH($VcZJ213q;Jc5S<Ay>48aEmtH`t-j%Zc3fbR;`dFgE=X}Qeo!l&QWJ+5`fE>LzIHKtG_4sDB;2I^15AJgeNxOcs{}HezT9G1%j<HY@P*%Z^W{G#`bP`tNoUj|rN)Qkcn%1hB<xjk>eaUT?qisx-p7nBpEMGukTu+Ldu5wg@My0grM_|cJG3^T7tSFYY#ehHZs+vw&0M5#;^PMQ~T_%E(mMbAZ>|zXnJ9b+zF`g$EdEBCJ>bmbSCs#M>4`(_PMu~m~KLyNJ^AV9my=EG>>+Hk7SC=0=;!EKQW|WGR@;VVHmY4-7^eG5K5>b59`DaE=Cd8?fqKx<Gmki{;U8Bn^3)&Kc&*xkGwKNz<!FTibc4b=J_jVps4YQjnH=F3c%bB{rdG(nO3qJZC{5w)PlGUrrDf#FYjQEA+u^XbT)DD_arip`1V;^;d-*6h?;Cb+VGNL5RT#cex%RIuo`s-e{4|M$*2+_=@tliR5SbbhUNH(ECE6tF36NGN&1S;A%nbYVZ)E{CA9c#iPuvLeQRBJ&+7&&7YL6OKSc%*{sTC^%;4UV2kh&XIgynGeozR?1<zsu@Z&TyI-TG&_ygJ<7;FGsS)?&$-a+C8W^KD5;>7=+OSs=J{;NXAbHyifE9>*(aQ9ts7zPb}N)s0bDNypmjrrSc_T`CL(@m$wjkn5EWdRfy5!)!l$<Rn5UW*m?Twx!W~^^R4Y=+&2{+(xCYU^T~XoM8p2H!{st#<$$nY>wO^EN`thrRjCK-RM5U2Vu{uTU4_q(FBz(xr~0rQTwgZMPrdlSslewE$R^I#%sP|LjGUU;vB7D2zV*<}dcEF7UtzHsVynwgSP1UXUIlQg;&;@tFTld;-h5aE()Ujc5M12%?Li{L4JkAi-+-Rvx%>mW6vlp+F=5WPcJ&Pkx*1~ObL8AV+99$&$WVS@A2(G?3XVJJ14i<YY|UPlyq!pR%Uhsr<s_Sa8~FlA>M&p2Uy-`tz@KR_U%Y$Iqk8o2^x!{)exR=Kt9(T-SRKP@G560r5eIj(VXy-HA4lcy<Et{fE-A^T(RsO8-aFT$$Z_^JDvyv;2AaA!^Uqsj0-jfM$+FJVu|Xeqba?Wx=Dp5wW#0_eH;?_b!C~ZU9Sl@l+&j!Yd`A~+X$j0y4|q*=@G#OzJQ>X(jQNIcwpcNSyL?H)?WpDY=Ek0W3`0&ghh}}6A^JfPl%Oq+<~JMj<4EdEG!3wlAl;3$I@UBUfCR@*D|6`f*tv~=s)BOn^pgu$CqEX&rq0bq0G?0q(E04)Q5wpN)iO486>_z(#3XA_(U#S`i>aprVyS8Itby8^aC1`xMBre`r&Pnqx=k;Jap+q#bQT%<Ec`vQfRx*wCRldl^H%SiXh7;NaKexsg$2oa1uF2UI)Tf<%v$ADjHBQsS+hc1)M0=W`2>sV%E+H;QQPARToZ6-KurQd(@=Z^ZAy~h;#(cb45s&&4!!=Z0~e}P0cM+gGwC0Zjq<1!<57_{Oey%HmIR)(%!;K4txtUztzSt}A4brkq@6(?UvrTk{w-W-Mmpy~vdWz^bBYP6D)${0+O-)eJm6C@vVzpd(nIc&gIHFaN%eix88Y^aOdsD58Y=&w^{=`_I0(^ktCa@F=eY_=$UQ|RY>#bPmm_LUH6OvJ<1c>VAnV8X`^%iUe+%oyl3oc0Ef2GI|D?JZF3rWhU)55`#?~zO##492f(A?>4^YNTYu$(G0EoFqVNlJ&f|#ihV&)yYPJ4-pEJI`r4;X`8KScU$<}K*gYDSd3Fm$=kW`AE5tJ+s;gzI5c@in7HWenZeOv*Oj6*NwCRDIjzc<E6Fm4s;+C~`_GM1#Y=cdsqWmeuSjFD|N$An{xWJisDpcl-$yz+PG^nD;5IjDLT(|Junz&OjzW_C9pF4<86THP<xx&W8`Xw2=-QYjw&?jk)KUm&!8a8P!Yj)^SP!yQ-^5!?mbZ=FfReyPE&FDdaEyoERXmUfRlX?mR$8W|gj~T`n5&`WXsP6)aW&S|Py3lvllNEzdx8)9vY~Z%OAC{n^`pW7M@tQ?ljaw%pFLiWL&6JQv0A+Q{c>aX+9t<PC0XebHm#GBB!R{E!q2EXw&}025Rm)GZ@Ms?Vf{`EU5AV%s{{8jVKmLia3mZ%iL?3Y{98xN<CG?g)ZV$J*lx9a`z+*z0n@8Z#d`?!fBgEr*>So|+ZGrN0vb4YXzsIUci`&`GhWcg<h7EAJ3tmD1?>6bD^Q#_HCijqbnUdwqePHSj@>*lnz^t<~aVmIK*syu2s%K=t$qvAF~tekRR%=(LI_TW7@`thj<8@JY5|glLCq!4keD>>f7<Fai=BMtv`s_lHt)_0w^IacU=JX@nAc!=F7}>rNkvMiRKy!DunQ77iXA&I<7vcEL)L9*Y}h?-ogq%!h0>?=r1>*Hbq3$V&7khaXUIaQ18{1ICQaYzo-i(q&3)W2wJuG$g7_mIQ7HTcfp}&!hny5TMsJA`upc5PtkaIMwUhl^I5dZ;y96M?a|wlkufC_YMiEZ4UhxW-@7GH@VZ9>by$@ejrptRb@fyi$?3$5T_p=4aI%m^{E%jPxA@5*2vE|<O3qftiJyr@80Yk91h<c9PXb`FKJB3$nOeqTsJ#mWv-jOpE3O-w?pT&H1h8hcTusRztdLH1*bPkA^iS-9GnhK&&^AJ7JdF?|K!A2YQvKk#|Q6D<)SQ~eOgp<=_j-2<)3fN3*-)MgnbUjOv)!0sb2^6`*~L(e2K`|^s5_qR)=CsGYUI@fp|Z4JM$+n+srEgmpPxk**o1IzB}Ik<zWBUA?OQmq`loc{+X~o5B3jV?Bn`(ys<shYVkcovBN%J5LwjuOj}a|glFG<pFPRQp=Y+$%a_KU9saU+e6aW9n|&N`het0?58k|gu{Y#jIe4>>odhTAkXIJ`bFyB-HYm;`K_Aac<cD((D;eHR80SpsbGc$7G4))FmIwbf5o7q#VC%8hkamzo#e$=nF}a3h#!Cbe=O-mt3IP*$U2yf7-JOKb-GT(Kb;z|NM1@Iko~?O>C}!Vo<Fhl<-3$06F1*_yFKIh80m(@`c$b%YirS6i{rIHodu8tZ*W%d6TXEd`FE^{09GubJi5rWNvGW2)nfw?tvU-4IVA`|PEBECxK#NHLV(Eyn(rwQbGn+NX_I9Bl(D~eDFp}C6KP@O&%sR6mK2odIPYEuJ=$Ge|$S%;3lw~pUs3<nUOOZ4iP_N>2c`Y(Y!b#0J${T=J;D@x*=zG?1TX9(t>mjJh6F@+4Qg}bJ6JGr#7C=lO?Bwo-cjLF!=q66O6-{Ljh%?D{HeW?J5pj}j`Ki2GEooWFnxWoM?0v=nV+@^sMYckttbx~pP1nToGp*=lzR*bOm3<+_1AMkb>Ba@A)#iWWA7m>~1c3h)-(U_%qg9d~4F4|FV7F~xRp`dKuwyUkd=0km$Y2ssKqJ8W{>hY5&b`~KtB>?~s#x^iRH^i4BlS3cI=+$RwOFD^jse=c^fPXTR4Ej8B-60LPnZf&kboQmQdPXJD&%5r*c89GaO`MN31^+KmER>#5XiHxi-pEm$tG?i85oLNZ}_p~VnN!qp!f`ap^G5}!m|F-o(rJh1Z;^8I*(aYJQY}}q6!V<FExReSjw)-&5&Bk0?nj`sJ!6UmHHm*(<o;3U4Rd`uIfW(3?n27ODuA*M3coFEk#UZ!hxlMmk36&=fcGuR~N}kDA{(Rl!<n4e!eB5lDrT?t}5Ss>$0JFFm*ApDbde9haGva@y+HpwTE43I9$jjS`$IN+5|+5QR<)jiAUC7cr4yr<BogRP2S7$Y7E}O;FQE-LoU_jBbJamHT#}h%`O}GY}hwnx>OH3@PMV;`{%94=DFb(RN`RZjhh;K*M>j7rVk}kLfauu>MqCSv;@tm{}s&RK5l~CM-owM?eK?{I{x~P;c7jE3a5&7vnK`VNNfy3WsNg;2y+m>M@c*0hpcAIGFr}^FOhc0E}!}|T}H+4snJ|YWg|QgW9xc&tWav7Sj5kVltEPwuT~CXPtWO|_%)~=fNGBV!3h+Vi)!hutvL?I_Yv?}{NX(Izy-lr%P<dwmrwdUi26R@|L6qxa5bFCF6QrA*845FDMoJgj=mm2+Q6>#GhjI4tfhjRv~RU`F`u<f;gl6^EXd1JPNlkBTHdd0H75t$<LABaw!8){dhHU2Fq9WX4Xp5)$5sde@$$}Lh)HTDz^j4H6*YQT9aq(~?|+i`jYQJ2r%9;Bn$EWC6|p@rW9K&Kct-7u0jmVmF5Y0{PJzF@RVpl&i5j<ZGO6+=DB^Osa$+Np72a==W|Ce5r7~_R?JJWu^DvAp^_qo4+Z6;fTV&4K3yuR@W%SQl5p3;qphw@#2^wL_Ny{1_WB$^ZaBF5m9EuiMjdoFZf=JCCyg`~B0xV7mQ!(_^v{-zky(!ry4FD8t8EOqb?{SH=(GKS~jFhm?Y&U>cBYlvJ5az{98;-<-5Ojz6_oPERoff;2j7j<u`J0nX<PVfD_)Y3V(rDhfNZFaDNiv1P-ryH`?(;(@X+`$P)*db^Z)nfXx5QrFx@ZijJO1T)_@-1^`#%VYR)hwxpY!NM86ivDHWNe7g4CdErKb|Z0xOo)Bjjd!j-oiq+HFim@OL*b^yQ4QlMq-Yld>LCxK*S8twpE>_$=$sO@EdiGDw%Hq&3l$EvT_FK6YtYQuZ;%0%8y$-^Ir^Ys-0#b5F^IvvNpqxs#lp?q-pvGpZM6Y1wwV@!ryH=II5C>c$wgfx>9r<30Jc8|#L_5^|S20Ujd~rUtRwH$rH&ZwOTp{yRt}<x8Al7Wy|_i=DLLGoD>nV)f`$(wd|(fn~!fx(~+Au|Dfuy4wkDou*>s`L24?kE8J-XQxh`!U%z3)6~t448xpvb=a&zrK3a6hJoko=#hTc)S!+|8o<i28dua6VOPn|J+lK4rXaDC1V;|kuj>@Q=4EM}4*6$(!9$0}k~{xk)v-qV9xgTcXOa*#GGuJ=MHz4oc!Aa3R!|sUpEg_TV}!x`hg8g9^XUwVbdhQFe3ICc-UK#HU+>3gkGOzIh*!7pA$VdOO^(J6B5Q%KMz{W6EXK6v^=|uj9ycm3zCqynYu+PXF?X9>=mtC08$S2OL^5b}+(_=^=Qz01cP5ROquR})I8Hwh9ZfI?sl4a%?^HRsdA;Ujf>w)ucnA@DprE!%;uaAC2eqR-p=IjY@n(?Y_|2{FNAPI>o4*p!h>EQ+)Y4gz&N(^mi489W*umSwD)qi?)x1q4TD2Uqf<i5KQjbW#HE2kEPJ#FMTayE-J#BnAo?%>apb3e!*;)58ifPh|D4*dGFQVIW`kx+9a9UeWs=rWigLM(>#|cFwX^;FWHq&?+rpkHjM4Y%KE%&lF$~YC|Ym%D}yQi+m5$wma7HgE2$2-Ly=P!+R=mxYVj@btLVxwk6ucIG0XX<IEnRtynZra`Who;)nb1uxUmoGv`t!W{(f8#U7ttmG?33Ph@L=7#ulnuvPGY%pYq<yB|oISmGi0Kic)5+~dUUVcJ0*S#|Fk7JUEbg(_fluqm(?CqjNJ+#}q>uue!b$h2k$hOg?2%}g{8D<XQ;h@{NRP%clI=<UB<h(HUV;C8h@Q5Q1}I^Kyte5M^`_0csnxw5dPfo4NgERqeqrxX#cIW}>RUQQYyTrXQ*x!e{M@t+;rykn%yv@_zOL_XZ747bE!K3P2YZkb`|==}rNxyD1y>VmdU(OQUisDqUKk0_#G$3i)`(Nb9}^{`)nRj`mec^;TntYP0t`6tvMW%CS5%0Dn0D+EVc2*@u(~YF5+M@iFuA5VFw|Gjdp_+3xj9(5#q2(3mOd6dfq-fo`*4)3hcohXkv7#5Z7J%Hc}nq)G>%Bi)5^%`^39@J%?F;WmT+NjK92QQ_N)zPEd*tbu{sF{1#a_dBx7BeO~gUdXpHy1)=eUTH0PJ=HRyBUC6{&EO+Z=VeO|ScW)esDK6!%POPNrM4ouU)6DNvHSO(cOVpL0#6{{sNv5w(Q-4W5L&hZQ1k~A-VymNA_v8YmFvDO0#%1X#=NHtnL<fdEAchzGGF9}giUYXs(RFlo~P(s<YI$p0OHO}X4gR`1W0w#~512aeHxx<BVv#PVko7vRAJu{T!|Lx$Seh|`3n2m6ZDsNtzfsG(rE_05|L{S(2piJ3qoJ1*Y!+TnilG{{yPA`NPQJzTawN1U4lO6Lj|IrHwuZ@j8+D-}H80!L$F(tlCJquNSG9|bSIZqfA$O56*2a&ijG^F)Sht!*!4URAB)+S5D$q`PsQHxtdiYu?`W?K5tZ_C1IH$;AtQhjOMMMkeH61u!e@vcABA}6vNvsWO5K77zOfB4YjLVh4*dOK5VJ=F6;O;ezaCBj{CzngIksv>=4RB;vvluo22FUpqqvgRO>-{8p;INu@v!(Y{`@0@M#^e;Mg*tFlFmG9gdi9!BtUf%S%WFj@3+M-i-wF?vsKtrL{YafWSB8El@9+gB}ozpvGW!KU{;77mze$|A0fEbp}8b$x*07{qzUcC(?lSuiKHBuyt-@4KqC%Bf0NkW~)J^H(1<<`NW`6E7tP@F!JwhBVIB1?GS6s0f+88zyX0Y>g+)4hSMh+9%og}BP(Ce31qUP@t9I~9`ZA!IGucxRpI;kUj%2j*AH#;(c2b4vRwv<Z&Yc!=j?%jQvWnsXvnqeo-tkIcStgVXzMeiJ)GSfsBrN5c>B>_d@>_E3QB*IlO}Ya?vC4%QfuF4IV?$HsRWi~X~9<{|rx+l>7U+Z4?UyAR(H#?;0WYqP9oOJ}sSht*D1abg=xHK6%|z$iwobJ0}5@p8Pj6Kxdq_w2&&=|{`w)_NA~Q^t#}1YSzkIEvV*N`{L2=y<v;DNgF#=24jM5di?3OBp7%H8y)2BCHz<J#4+ha;8i037zJ5T*md-kGAR0bs}53w^2F;a-9C44zzauYEso@BkLj7AGnUDx0o&$Wf>y$k8frbadTklb8yNs^Nv}4$!;p&0fCS@rp`eo1+vPb)yNsqc4+wI3amL0_{9f$oa!(2PzaHnX1tsfN4v=Qn9GPQBp6(A3Pt=74S^o&{Zx2o))bWrFjjOAUxv=>fQCV}blYBDuvh1%pGk#jwHeiF6o571<>PDr@TN;0XKlIx_wKPZj!v)eydBc^)9f!mmzJA5*<Z|8`eiO&(@`$3a~JsTs{jXMu>$RV7WphKz$R;9y8`}7ShSpa)1f<qS>yC|N`JQAAX=r~9}4Ib0*B_lkL!^^;~*aNgx~A~?z*f)yP{i$;e|Tsj0%H<YMX^cUe4W&>gOaGTZV=h?@>yVFJ-5p=$mF5OTM!P7MA$>R^n%(f9H~>;iJFG>g;B}kn!1u`kF_B$Ss>jhf@GAfnd;Hqb;@uFw<8Z>!8B%om><Z(8VWi2?dQp3@TPcSw=-kgCAXMUoOif3g0U;x>D+Rbz733g$cgoX-***%Y&{P;~9|b7L5n5gs8PuO?eW&YtJgNM&#`L`PtL#Q?~Q;ho_<iX(zvXN}bwy`ZSwDH39+v)Zt#nI+hfSEb)Wz^)h|T`HZV)>s>C+p*Kwk&!Q`Jxbi5E9!Y(3pV1{4d;tf|yfkO2F`?);od>RcWiBm*M#w+HBSJ%ZNz{fGa+C((;N_crQei3fgZtIzJeEKl-sSS7&GR@OsM7X)Rx#qXPc%=n(aZL-sZnO=vzh#WlF>jQJS&}+sX$I#Wub5ZrFXj4f4r>JgN{rUl<F0viY01Do8_Zn9j96$wl*^^y>!)e)C3PR>hHfhpZ&c5?i7`aPnmM^zLKH_rc9-yx~5}T&l0mDU!CqB5C8q>M>O)x)@-|pVW|>1#2h@svbcvjFG(*TwUjmE*95*Xn_9MSAn{I?U~M6OS05Ec5Mmpi0Ef4*uK2G_wfv%59c!-o8b?d{&qk+58a5AF`>l1U|07%{B3|+WhI1$FA0g#n%&rY1n5Sj~nce1UwPk4jkUFg|vF1KihuLev$OgKr-rcTgTVI3R8oIYpaXX4V4XqxM$9#%4wLN!=y%v7$MrX=nzU6%Ot7P|6DFLH8xXs@6w-9HoaOIvi?Fg4D_D##~3(+3lDq{Y$3-gjNVHp1(JJPT2uQ_$y3m1aCdA4yUb~jbNwr|zevOp~-^0)B|BkaaN2~5%#k>fqU{T-G6wJOhK%&9i8@nb$MKAF)UkXTKmBQM7bTX*PB6ap)**pRdYJ_6l=#<HyWU6-r+zOAlrJR&`E%uWgmx8g<AFcN)lL{547T4hf$(j8+FuKe#HMXVn#yM_<1eP78GCAXH$hh^@)^j~S;(&@Bh7|F71=V}XX8#G2F_nl`$V{|aM{=j;a0Hrf3jP*TB<ypqB=-E;NH?~%v)e$x`yUG6Fv;Jx3<YwyQB$?SG2U^w>{U`Nvu%tljWxlvtR<rR{-ZuDJf~0N*d|2D~Xn6wZq}TWH2+;;ww*bGuYvME(#*+^;O&j&I+N>&+;sdz*^6?e706~^BxYd1b>_CnlUV2%;xJY!6j{QnTu+utfB3jO*or}ceWM5~V>h}2I-;}`Wo;95(FR}EY(|`#i2Wf6Te_;N9Ft6-NTJPR_je1<l;}`wXUsbl+O_g<f0NsmmkxJ>`G+{ERNcOd{8M)Y5C!_-Qi{wN#Z=p_Fy?v(dj(QXiq(~Z{=gx!J`DgOn84=hzVQc_X-=gj}Bi(*&Rf6rBT?!U-q&<y1POyiC<kb}m*1RUzEUJ$sCxla5UoFC%dLO5w2au(lji$K1p`5pm!KTGEsvIvENX&+GB_09ml)`yzBnTc8hrT|U5WI}4C$3y+WYgiNTc1|3d~j2STZdr#(j7Hl60chy^h|YN+sU<lb8>9tzQ@c?ha1DNILI9j7m4y<-r=FxP;ZYXWUe_IDjm{=z-9tL$n*6=+{@miqhQ@BDr@8{Ihai<M5`0A?r2}EGDo7xiN$h9JXZXaH<vUKR8WS`b5C7-$;@v!8PxwAshLAti-LJnE2k0oC2hnEkPD|mdx4WJKK-_v3XJ(?UgqHk(J-+HCV#I@`Di(V$uOo~$b)B3FB${iy5sb`5N05HzV*OG>n+g)Z{Vh`3jMJfx`khSTycQ2(sfq{k^3m3EF!#-$s4w$feV*#G4_J>yEe0neX$bf*T-**#nkySzsN&CJ@2U}Amt^{mD@U^?UtzSx_LEs)=ENh>T)~7Km049<b?-D7MN8SFV-4M;ks(|o{wiA8?b<UVEzf|P?m(Qy82iyqx?NiPj!CTv>W?;cD$kzMX*DWPuTQ(n_*VWF*+k}Y_{|4fAoxz+S>t=bXUv;5S-)Gq0|icaiNz3ug@%xU24da*q3J2lmq|;NP(Hw>>7)J4rBmsAOK*_e)zehO7xz&g#4^N!Dw5UepJ|bb$MkbRh`4*T0gy<{XSk)GmCo8ff%WX=RxaBLBy&qJz#30J6<h0YDF)&s%A6rz2MX?W->YqfGKWcft$H3k!D1+Qy2kb!{DvbM6FoZzn3n0aa&ES)8A;)LP=@*acgwZQQ*H3$G-V~$-toQL9bJmC7UtBhSBUk^cR=^V1KzI-m{m?Fx&=zPm3%2$8U9&#&yITdVgbjT5%pXpgHcnc(MQPbok<@{TDwwpZdGwqoY^&bLXi;{%d;3*)@$LOYrGxjc&g^IyoJloF4BTzTO8t)3?vgXFu+}`1#GzYe0|wps!J+K*k7syMJ=B_j=!6eV+a0FMtO1JbPxl2Ohmw3K)-fhghIyuk#8Y^|E~cvro(AZ8hRt3MQP2e7~(ey=pd`8lh0!1Xz0H3)}3iUJEzpH@qmXN=9yS<=-r)C=*vOn+x0LO&MMqYLE7-oI_X?l&7!}Il^_3amnP5hW8Sy6J`OHX>Vx^mD%vN{FLu}-+5$Mf)?D(3QXthbtS$6FnKp%!BjZ$e|sX}*9R`hR$qf82AWu+;%GWfgSVvJr_FDK1VoOM{JZ_09$1!8B#?(Yb6v7pF&Zt*Y;4L?i&m2*ET9^FN-Q%=q0h5M(D&&qD9+Rhx@?pS8V}TJbk24z9{QjCrSK5$sP!fF>z$Ux)fIS?#cwGJ#5P}!y_YHfWbKlZ>~^Ew`<Pw3eshUt=aTg;pc<WV3^=(l$5Iw=+REh=W_e+LzUA?<G4vcxO`<L6r1waVzMg0*>0s%NR?~T%%P4e=SxdQkrrFi<diw_|FaJ8bG@Yaq@CzJWkBXM*_6w8GxPD~>BlJnM6^#{|pZVW%ks36c{3Y3U4WtmaW*eDb0G^+Xn4x|YPxBBp-mAHk&V|k@CidI@hyP!24)Ge_;IB%pBI~mD2met{Em={3-x!LB@rp)eB&B0%x0ftDk!b067&X7K4BC>!B4K2vfWIfT%!&~e9Jr6@#C#Buq)9l>eAz<^CK$=;f!Aoa(~w4Fi$t<0sw3^SfG{;zr@sL3IhyIJ?~l&CWL~_z**{!F!Rvh4*0mc_gIKM@YqsY^V*K7?o$Rk!s23(C*KW4>oyH6$O(l=&^Jr%N$iOJGBCw2zolp-*P`?IB*DiU^oEfL7oy7!MmJu*>FrYr$wwYB5jd^3{_qa!X52Tx)Z!IoK0s|Yvtj+18wyPD0<9di%cz^$LJANuQ+*4jx5-qA+)N)B<gfDUniH8=E;Yq*ef!c09>=L#5Ev=@sN<Nk*l@X>nwb)6ElvHwF7sdIjx%_c@KiBKW<<$xakBuZg>%k#|Li{#5<v50{JwqGXLrNWU!T&CDvB-X`yPokLxilN>;7O-qu#3Evtuwh{aqILt_{FGTS1M~aXyk#QU`=6&shv?C`T%s}&9Z-Q*5W1MS$F<}U?D|+sJelQ?Ma!Ty#B3=W?lM_XdQF!R-^t_*K{j!4w!%DzOqTxBkEi>GMKYd`GuX%qi|zeM*%Mzq+iLdrsf-)Zel(TQf}f+(koen4Z{~c3>0)B71oEF*yYcQSfn%$Tpp+@_9DgtEPZlB{=e`h>TgAQ3U~kDomm5?N5j(>@4EU)=HJ7^qnG<{_WrXQK*X&-fY#}I3cZ=uZrbNM){tS(>F2Bg0&a7ze$nw0eQwu3D(cmI4vWrDK!#BajgHyMz+db<R_o7e@uNnPhI6%bP19<Ydg!}bt&A3uU-?U^Qk}EinVOQ$QFGuS@}N>aLZ#lk@zNtYhX;?mnlNLKe!QAHsBJ_+{FUjP5M+y*R*k(WoizW_4jQYoVbjn~l^S4cB+0yz<Bi}HWE9+^MSV3Mo4c*S*j1+;p~MoSZ_fzQ(fG#9K<<sHh^^b|Zl(iS%z)T#3jrHt2IvGiXb62)nnVj5zC_z@_S)|dgqYS-NA-wdKRo+Ts;`?Zd*-3{4%OTqy%EGUp$T~rvkuu+@OF)@%Njep0dE+qT6X`4vcQ{1Y;^3Q%X^8WrzP3#YB@3kuX60<r}wAB<Cni4hXcyK9P9%BBm2s*X#GCH&)VqTtKq@n{;3s=Cr9MxIX&Lrd)rA>E*J?|)!_Lg%yM&PE{S)XNfpS6EqSbpKFDBl&i#&afgWamGTnPOt`nqb>W7MC`N`3nA$2k6@o@h?Uc7mKa`4Ok-piNA?@#tak#3v298<>I`IZfk&>DW)N!=>LDxTs^Wkc;2J^UrXy4HKw#gQEAPY_Qc^as?K*@P=vakP*;IDL<6szE4)+HA}ZMBTV<ipZ|3*P=;WR#(-8$#2auE)g!v?Ct_tW-DZfOr6id(3HkgOkZjbbGevF4Xy(bm6|0EmAT8nn?S`rv<0x~qBgE8p_HpzykIQst-F2@Yfg^Qkpy-;z%0<7*P1p@sVq6sepZWOanB&2UBO1;iW6fqqC{dm)1X~c68J|$G=wkn{qwaE8!zbcU#pT%e)(%rdMsO$@{{{(bt!}SxH1XfeOz2#X^({^?=ehWWgR{AZc%-@CllzAl^FVqN6)1{DTka59?9Rts$~|!44<idS+kFN8--`|x{QYHyAICzEQIwDa{#r2LsXs(haCouF=|VvNBeCE7c-rF(azzMP8)1tmy(}_CMvC^oX-G%cy##YKdFk&fBf|5=lw&HTJdXy#st{bf2tKWhrR2hp<a)<V2Xs14^L!X@Wc0O`|`K<=57SWDDRo_v4^h?-t2P;HVRjsn(J?lj(*m=gaJ#!?Q)n-6u8dY>a1It?Ki5X*xaCVt*(~@I7cmVJdO)$5PTMboC1Zzgqq<8<or7GHiE5F@9mI_UdxJq(=+RHu^5XoP<}$a#^@2r_90$XoXoJAQ`LFTK7+FK$omEqsR0`DzfAE@)_s*g8jQvx=kcfYsu(>aLBlV@rFLG)#0Q1|MvwYR#af9zR4yYW6#w!+m#|gZKJ^4BDFM~ws#cz3%UR8*2bq-B?8bey(k6Gm=&Kc&<x4)>g1N*n;c}fMjr`O9@(@pG-E^y$s0Fl%uub@znLy40&ab7g7EX;Ak_kn9U`ALjj6f*`xlVOG<ynt8g%d!52})t>&m#IwOMJX}Qsk4wuCaah*;>0v4%f%cUlTnL^C$0-DkN^+G;A-ggx^v1^E5`bL&W3mdtB#3n?)v9gQ{o#lCF*lA!a8i=#t!YNjM5md@OEONW1}KG3G>h=JYhkwzuc^X3NdCNhWSXR!MwZibjj200uQ|BT;_O{Dd}(3h4Wjwl4$dxhMIVxwb8E;9JUbhRB<6plO^fY-YOz2k>^WT2}Nb#_<RSlb@t}N8>uW*@sXSD8S;frvK(1ZB6vbcyxkhjM)+Wtq%m3lO&!P37+nuPE?)q1?|LzTXZdVI&(X{41U#|s2BHFlw&3gAF$fY{`@%R3^oO7r|Gtp@?wB+m;z~FIDiP?B)tyI*Ruy<d;1En+vau=w8FnI$NWzp$>e-CeDU_>@Z{k2;R$vgoD~$YSe$R=XL;vezxsd9&(F91^4EX+-xnRYSnvRVV;T>fouA+J`sV)gZ@wP<ukDMkCD1HBsTedq#{G`{PN#r(Wq^E;X&SLoGjk_51`URd2vU9S&7~=5J@^@NkEF)Stlsmj-fz`-mQRa$Zcex1)pTUx$UB{+T`u|UWE=3adb@{^z%AvvR@z-^fsml%)jUSfo@y}u8_wi^MSct&#}&%dDIknafpVtO4s%+a1qXNMk{${I5GI=5hY!WSU4Hl=d?9vJF`~+7Ox)zG??M=1WfDXK443Fsfm?&Q4V|q7oBx^lD)^|*^jkF=U<UY4=Uab5cApLd_)h+nM2ou!XUKo8s->;;2Z0#UTi|89GN+%hX{dWm_m9%_*(KgH9i)Y7)->D|)NR)z{)mC=k;d8GlJ60x&y<YS9M5{E9@W9t6XG3$B391$j%?fhyJrk)BP$8=n*J|fc98+ZpnT1LeVyrz*^{94uW?(jq?u7t*P)mCnTu`hmSPeyUR)xGblA#R&xjXJqZvFMO_M#)Ad%ixENCYpEEQ})(={q6-GCln5o{H{!N-ut(wFpqYt%j1c6+P&$OzG#KCnm2_+xorlZWc`?Yox;$1EUE_usygf6+fWUHy`dTL<S`Z(bUU?8oE1<NqYM?4O25#|N)@VVd{!70ia1=v_)OGbdk~@ghZ$@=rYw-9LFzMAO7s;}z#ylzK*AL7CZYJqSJA=5Alz{T1`<&nM%XYiS>_DU_|XnfFO1rj(^|3MjZH83@&5p5LtD2L$)zWG`xz+Pdt@i>~!MNLt??O|sN?IWl{PE@WnA6f8`dDuxuR6>KtMd$N7K^HTd!@4{H{8#5|}I6}*UxH&VidR?wGb0({gFk`00r<|>S9mnjO490si15Euj<}vHL$>R!>ZuZPb5C1I<1}7S(LEI=V`;$B`2$Wv~*OV&}WA9=LaiIz8Af_T6S^!{iP%6Njp`MB0F#|naUEOlRuX9&QLhD)_Hy%W!sZj51x)cuX=~z=&_&)uH5be?Yw28ZsiJ^bO;)&M)joz?Mj3ydx&P}jP!a%vU_18hLw2~QwF!AMqPMB34GpTTw-$O&^v%VRlL9}gGIU89anBD&|mhy(C=M#y0M^g*ecqmKUb*t?3)ko@%G&B6M-!%XH(0Md3Ii23fh{^b-2&&ovn)=TJ&NPHdvCRk_GJ~CZtv!}raW@k#KhNbq-b{C{LyrlJOy^z$7@TK<aNIwcsp9HF29dQz7rnIXEx1QGetIpGIel%$Q%%fxmCz?Z#*t*u@iOP3?ICR`0C!~F7e69O21h8d?eJ&&I53HK*om~SDH?FCT=`|eTGd6QN&6Ah%%fBH*AYZ*JZA2odkuKZb3I%FYE#w2_2|wUw0D-6D2oY*97}oE8>I%0$LzBD)aNit?_@lkPs+d1zs=K)Yt76^_7}G#>;uI!nXJ$Ido99==TYw@8-6Tu65qTYq9txNZUlTqoRMyURG?g7OCwP~@mlH~g<Nu%*w+aZNJeN*==mK6SeI@05Ne%qoa4gF{hfX6NkZ^O4kmT^4>b0Zr?P;Bq0PK^VE(_cuJ1+z=_FPajhUmqqQ7vN{5|e6{nemsiJ{Vqy0pIC7GzNKb&Y6p6j6?Dk4g<VGhD-{HoW`~12yoERYz!*3=$-{41UGQ;MA%FUu{qxS##>xW`X6$fx0$!(uK~kK}>~QT`V{gA&h`!;}U3YA>Tu*c9Eul@GI40-NGy>idHYljh(Lc3hRt~wM6o4{KGpr6(=PFxmec~nIPW5T|1ugO$B7OuXh#{la7gz%~4id&DuY!BnaovH{$KpY&Ve+uUP>W!`j9dU@8$(Bilj?)_f_?f&Mi@T0%D~u9xDrOng>yNriElexn}FeC<7Tp!bhhiGEI=mC|ieqO6+`D4G~L8|5wZ6-w*44m2UeNN?W^<W|RTXXjhv8eRc%K*~Zm-(reoyE4{Qk+TuxKsq!^7??$RaXZUX-~{|-k<g63<)$){I_KAQZ6b>6<L0kp_LB3hm~iBlFrRV?()f7qAItj=^9!4QfhEYxoFmVUgpIa3NydmMDo7~`0hqi6X<_nZGvlToO>xD~1lAA_#9DS5(4s+Xbd$0uB~_ZIuzM02)PLwmESEZQjWyVMFk%y&Z{1W`H4AFe0z161w!I;8uU#`t?RL>A=L^~Df928W3R;$i?Nx$J3n1gRVx;(dd+l@wj~<2=eW`u7C&*r6G>XDk$h2T06n>p`lqo(mkSmo;vm_-EBVcR59mGYvAR}bsC(Kf}>>=djsTLnMj|(eW)T__uTce6{AAJ$~(8}DK7$nXHWn>7(&Zw1935JU2*S1M0f$PU(ON=NdyA<^pQvf?u#5S;eM<fI>5w=wipe6AkZu)h%sFp~7w}zoGWrqYXu!KK+pgw;1ps9QwBL&&3y}$D;46v6dE#6iNfi-eG^KbSCsgq2!KTDIf4K1f6E`K#Z>lf>4qb-GSs)|D1=ISHa(zIn#Y8cZh7&6gZ-9W5)4EEa|C1H*ch(nGg{OePwP|Wew+svt@B@ij$vv!}HZ~fQGm_}O<ZIF)onZV8Bw6ibWPJU%V3!%c7b772^u1;XQbm_GOUP#4GVo~kdTvre8iptUhVcEuGB))~PP&1r;Gnk#E;TKhEvf-ya_-B^{^FgucY>X6y$LOD}=y#}k{3j@h;)ZW9c;Mn+2HDeA+BKV>m)1<urIM6Sp#j8!@1TNKCxuP}|3uS(26d>VFp=F@`_uXIehpd{H3t8F=ds1m<7>|UfbxsQ+R%O7a0H2%_`tMy#ZUi73faYdW0&o$9k{EhQUuDFm#|E%LpU0d93=Il?Tm!2=UHsuNtH92TYF~&Iyx*O3K`#ps?CLiLMP0ll36ziEm_I))sn*5vS7H;PN%K(a3dPVhPjaE#VR6et-}kJ2r%l#f(^%mtg5g9WGGmx%0G%G>t1H5z1m)<2ybR=^^L~3gjK*5rCb!yyZrw7s6@q+yNe<+bW_lqIt>;WOaWP4^f8LHu?ELX*jS~s!7o5@EMu0c98Mg9{Jk;y`EoIK8P$bP+rjh{T|Z<GFU%dK4+;awXk34^v3<%~AtjN-!8S5_C||0=lLVWO#M0XFQx)twWa37n)zsCrM6Eoy(MurlpU=k2KBXm*jWwNf4neg*)fTDIlq$Rzr==1rhNdGiwmiXmO)GL?|M9vHuc%{lA;t;C3qU!xxe{YtmBpl3&92N8_C$5(+l<tr!S2#OK$S$J-K@+I6v2BccrHyVS05>9fHHa4v1yQt^0*?{H@>G{R`X$Pq#yyN$=8`nC%8f{eYyYU;Fta5{~R9gpPK)*g$E~Zj(*)gIpsp`;k*4~{)u6^r1*h4BS3V}X;DrvR$>zuV?M$He}#E&<haqPzvMJChhIkvoN{?;uVi#WNi#r$@{?U#b4+HG5!T0S{lUx;X#oyYUZb=bbY9Fx{Zq~NYzoHF0+Phw=$BEox?GyoAVM9G1d{me?d*{2$KT+ws780Bss{f~@B`FCE(vc5tWhm41qhcKNi+XsvmUc#1rdcfiS!WZmHs?X$?<Th(TR`;D($jix*ST7!a}j32X-M)a#A&GWr4%s8j~<$Eei&}8-IMaG5ma+q_M{Z-`IW|Oc%>9VN>C*kz#KqQE()rJYci;o40UZoF)y)+)Fb`6Rw+1j<A8wIoEDcei4haUE$^@IhFFpP-1m;0X{h!M5EhkMYiK$r*=ciHA{YA^M$#z(sgqzX(;kT%RcM2?Skf<lbJ4GuPIFc_AnAb&j**6{HPTn_?cy`0T~v1k_L#HeqR54dtY*Ckz`3w4Mx5iRo$DpO6W`g(#T2nk0&4}^e|f1c>GsmYfu#dC(xo=6DK+scEZA2NpgCrsH%|9eJNeIZYs(}hC~56$^l$T;jW3|uJ+O^UOTmBy^;)O>KD_H%t*s_S}uxt)*rZ|vv<c|IHX^4Jl1Kor-U(@kOt`Xhb;e$Cmx7mE`krUd9T@LEnFCl7pPg}x1>7!U{ReRZ5!Q}M!y=k<(=rPw>_1b(%YMzGz$5sq#(XL;3cLv8WX>!9D)e}{zt`LV^#9xcm0*=YYaVqMYL1=rKFY)i$5Tbkw`7FMg}bsG_DE+9gtY`ycjQhQNbifHUmwQ+}!ZW1x;;h_><*2DRg~LhttdJd55$fsX2Xs=FoGam;LHjj0fT<P|&-LQpa6Jk5^?*F_9XFS2sn9?CKFhEldWH3m%Zcg#w3htysQXNXjJ;z8dx=s$0vd)Ya%!ZYn{ID;_e_Fjp<iUz#I9LrT+`xVe>uOgxr>I!3*nFUG%vBghI59*#zG18XnRqG?{`5cxvK|4r)`4Rx|_vV>Ou2nQgoIo^e_1B=75q$H9p(1ULwf$b&(KSY2t{4Uv?-2_G#g=+_LlYHtx{tM&jYPB3VU^3H1pnn(}C`tzcknxmCZ9b0YO<BvI&`vUOY1Zz?CU$;3o)JvLm67v-<&`>CzHB)JZjZ+Oe;wH7S`V=6h~M1{WCHg!;nixek9_7v9<o!9Y;P<`=+m;8VY&3u1SGtmn@Sv}3Gs&5?({KMyyc>cS570WhV;qA`!z+E{A-XIBbh0y8LU<H+D}W4JU9;JS->*b$cAc_7qcpAl;doVJ-zf4N$!%)8dm1VoNHXP2H`NSjhd2HgaReVc8ujHYt8apo60@DcHd+6>9VSZB%t#r`to`{F-t%i=|4)(Pe0qz0fjA&8%b+uetBN_L_f2*gMm_HYlg+D_ZDDt<(Xy2--Jb_M=jKD9F<JC>`0E)rY478lK_3r$dv<iBWYJVOrhpHO7;hSj-v@8qd+pj4MDem<;e>fJG$RZe)-8r<MAw3g?J>^`Zn)oYD5K|%~xU(jb{S!<duX8mJx}Xa?YrFD4l}QgbhaSA%T=}yYg3w2G){XM>k2X80!g6&&h5oR!$497-NfOybyNQX)!BqxMFL;RYD)RK1*~7wvxz8W6ryoReZcOcnD3k`pCkAolFIYnx@CP6RpWvh|zvN<NPf?QUwHv8{t}S0?Y`#rnW%SVyUs4%o%G__SKSumcGOEg<yL)a;gBRA=T6k(j%}6G1@|rT>VyFah5wcD)J9>--nLr(WEByhXN2E_vf<&(2>*zT1po#zy&V`pDN~U?@*zgecSsVfv<N1T+jLJ#nDTGej(4h%pMS8x=0;cOc^ewOL<`YnfBKZPX><7$;9fq>Tc{3xW)PG<=*KYL&Tub(IvN`Z=~1~U*VT*6Bj*62T)_)+qtkA01)27WSobTjOSZd)!bN43j1bk|62cQw(k1LND<yA$U-}xy*B6V;ZWZ81M+mP9aS|g9*U0^oH*qv@<<P+^oUy{T2K$pOuK7x?A@z8*-B64Ph?Xx05<B<UxaocGXVwlkWz-=ml%h>z|aV%YHgMBMifriWfi?Nw6djKl)oy50LMj*2sVsn=u3JzlKl69Lyo*4H&rOtySCJF?D;&w(rEM$3YgqGa4^I~!jpjXW2UqZKG${A=2M!(fNvfMOEQ@kbcJ)+DL!zU^Di(T>T=G03%+JYr_)TLas9b6`rs%aUq~7hV}ZE6o8^Mxfd^Y~S`*d;nDNFn%Px(N(SF2vQL7AASh2baCgP^zaqbgwn~`b0Ysq_q16$!ml7HrZzy;J=Zs32AH#4lV;KwG^EpASKyh=Y_YzV*&dCB45>|8fPd7Xf(p<|6^@D)t~yHmJ@K0EF_Vq-2`@;rZhrkX>B-H-G$^R%kZ;!ZJTN!h)v%o}*0k?{C!HM&v68b^yoT@m^r&AD7-_48M;?d{r^;3s_r=$|pYwsP0crz=Lblq(h$z{eTSWGq5o9zGX#Hg^ES952l4YBlpGm!M4QoITJeG{XeNnkIhlBpiLFv3BHIA%TqNF#AmZ3-F1r77zXGGn#p5U|0kwoon`-4K_>Nw~Eu+*C61yL15R`gfh^C96cE@g8LpGG379J0+A)c2=K~A#A|1$osKQ?$L!D&b(e68(Gi~zK+ecCUr0xynHze^`WMhi9+t}M(=>-U?_kYvVh+Weh7bU+{urhj$HCVL$G+{s<P<FLD)-%XJ_@ALB1uH57AGY(lGqXiJpzr$bUA-_y#LF={{Oqvm;k)IcV)B*YBom_1+W&@jBIGD%FkB1nTLU3uNMG)609?4dHKKL`_oXL&`x6QRbp9<j)>pP!=nu+KE%1zo=i~1TIcI})@Iev14AQgZj77=%$noXtd8{DzR0d+fQJcbd$n42rQ(Mz6-Cm7ca!ZKvd`|Ujib-=Nmp2jwbOn2>^T<~LvHhF_orH<Cl)3F1R=yKR0l{I&fXjyzTQ7M<!8@lxm23N0{OQ0yqi7mJ){5muA6<=dy1ZY*L&94Wm!ySeW`9=&bkN6LcQ!t9yO8VQPmEw(DT`BHNB)`l};Wh91^?*ksA0US20A>LXj||0T)ZcVx@Q8ED)@+M~p2)#w!$@b><M!df6K_O;Ql7Uv7zb`6P?d#}}O=^Fc=y^kzHI(0P1C{We#>wO4s4-C65kB{i{`8Su_$doN$^zci13|C}D4a&ACj#3cr`%K<kWLU!EEQP>w59dN_~Qr4v!oX-y5zx{Flc(`}?a=3r^^5F2bK-8RXJ$?Fgr#GM71W--?A93%()<$xz3;&glXFq#dwvYj1k4IQD2ix+P#0EAnnaKen8mR?}g<4xJ856>P|7zW;R#jI^*qMAM&%{XTs_MF~TGw~6(-PfwGnVM+M>;=nfi}5kWtBNr=1v^B(|<tB4I2kWrQ(Ap8fexWojUeGUar{(BBm|??)y?HVgy_lCY_;owJCu{(00rWPMjf$5e@^GTU^tW#s;ZRaLLsbV!Cc8ESxC5N9c@<CgJqeGses*=ouA||ANy1Te+JtwHFX(X!Rd%Gu`p#y$=~(V2cSjoOx&T0W!OuDL{HhuMc?S#uBcCwVc5=QdHQRoO&)-+aE=vWLbVn^f<`3DX|BVZK5_z9lkG_B@ORNlA077z>7<=6Y+dc5;~QyIzmgA2}wv@I!uGmFKmkLWU*V;D*{Fy`&NaXf#I`}Zn=H8a?deyT*+Ee?E&=OP7Vq$UVf*_XsdhG>>+(UP1v7l<wk{=fVtb6v=5u4+yGxt?Jpo}ib5c(Z7Um=;G_`AD4Tf-Forjif;iugyb+k4PE$QA3ccGKON6z5Pedd28+nab?IY5_ZxC<bSr3_#sDNW`3^eIgF9Za>`VJ>}E^-nlR<D#@OSUS~j%-stH}s;PBFAR65<t<s<<gPW6Bphc8|=B57C;vJtLbJPkzDo?qMy*eh=ySm6|GrNl@$4#WoVxs8m7U}N!rn%h&0k|-k%pU(48XBj%Nq>M4d^+dST$E?hr#}t2QZtG(joqEYesEF~OPFK%BR;;G&1bfvzMr@+7fsdGh2L9QU9wH;1NHdQ!~HT|fosGkKZsA9VM6-QN#;AAkLDy!&D2Z{0)B<2*V@a4heUYUBha(!R~}AYWOv92ax)b42L1F`Yg)5cowVhHt?RaH2krs;3r|fICn6(H(JcdU(K<7ll8kzLdN4o{5XP;z>pTrmzhKE+?Ci;*$s-O2Q=IM$KY)K}GLX+Wq#HtW1p7&6q(`@rPXNp2G%dh3tgF`l05hM!5m%B|B3zKW7hP15O`3H3Z`c0IQN>5nxrH0t)0Am<Mn)Cu<w(ppd-xhji{CT!Nc<QDfoc{Ha47Q9DN62fmOFf`{qsu;dgpvP4S-a=4AlN&*j(Cm9`z0ALa36nF~6obu4IOUYFJSu%If=5%6sa<E`wd?%UTfN+`*FvbF{4`>K_+Drs|fdie*Z?3Z-gtq#lr|4nImK}gi1f!wF+&5dRIGv1_Nv;3BJxyh_SWHGR(`ZvN1t>b~$eWrr-cqdTjZbKjP64Jac}RHJckmX}<WIAi#D-9)3VyJuYt+Pg>r62y*ja?8erk6{k7vu70=EGwFsGPm$h1_7PSZ4TVHP@JbUT2+MF<mY7HX7FhodhjNa(j?wj_+7INbefx0(F9_okT~>>us^jwf^g(d7a)(Wej7q8xpJ>Hll@@b%8|?#CE7^6BZ*v%Agv)6<{%OZs!$w4MIk;qQ&c&(NHyxckfA{$cmc&QZ6)-ROPj9v^oPtL^Tr{oicupJ#2?%)kDtVa0h0(l~^1`OyE~>Njb@QR#w=!eBHUn*BPN^CqA?5!%!99OvpBw=?0Ko8xwO`e=fYS8YaNGcyB>3H)$EzqDGdvwJI-qiJWJ!v=#jYbEEPg+9k6l2~_2?v6Sn297<k+zvq&nx3!=v-lh6yy&Jy*uH1?&VPENm2^jxy9YpZ&A`pz28Fedipz9Pg<#ukBkD3^vs<+T*MMK0CQyL_gJp%yw%AS5Gz{{5nwN9W5R2M(?asf+8Z>kaPn2nqqjDl+)JaU6tUw0(LZ77JXRYLQe#JRVX!2lfjjVKATHQ>NB6zRq7oc&PUtj(DcK72?&Ez}tKj5_}FB|e%_h><HH0`R%$_ZjI+oCyJ5^gB7(yi7xg}Y!zn1O5wm`4`ym;eEu2hb;37B#=Oj8y!^j@lA)St};HG>yoD4DG;WO14@FWx2ET_WbG7bJ1FQDoBCW!bLsjh}H9L;j^1U;?0uGoI~l#h$cKujY@dt#cgkjSdai7=SzIJaFAw3o$Z)J2+vRKIXtTkp2qhylV1KML$EsJKYEUdisq+<sx=v50e(3l^Ft4znCUgL+$p~ger+`3P55(gLJdG$5W1A|z=+_SF>|D+7`TmmpkkGpc*<<f!w#jeh{h}lXW<_+xeB-4Ik{2yI<i2NhZ9(M-eQp$2U1X!Q$zShkU?bz)Ibn1%+80f6zVW{HI(DY<*0+>!Khhe_Nrm#P^@0|rY$nG9f2-T%P1Fs++gMpe>qt{qi)hn0uKtMfnOys^9ln^oT6I|f@S)))xf<j?oh1%90{zQULc(uWg8oCegtCGo>YN=oV2NhOLG|967^QE(OFbmCWcXesbUsUPN5;m3GmmG_QsjFsijAyH<K0e!H^r^;HP+9XN_nI?Zlck;SJ7fWqRmpGbG4Aa_x||ROymOvsjAqw<B*d>|?OQ+Gh;!^^_yWE3o-rd!8ayX>!Cd;6&*Sv|}w6f{-14g)32AbYO-86nY%HAFI#3(u=s_ARxhGy=s$E5y`pbxJSA^;kvk>3w|`GjfUJ^{17$$D_d9-vf)MIGA~4hWSYlyYHu=(+ta6vPY35u_}~_0OVDCq9lDlx4XwU~1Vsb3h-1_nwg=ck1=@!0QhN#Ut=$`#y(%|SoWAi*72LrD2#bB-+VT61)T^x)Wf7om;Bn_-75Z*=P192O>K%%&Z8T%)kB0;vHK9WY7#1l=+)&+ASZ^k48?i73IiCKViv%lm7w<_Mn?8%(*m&qV(zz2X*glK04fHZuDP+w+5tu>~bs6SmGOB?G^1s_rJ|0lpcwNz_4ZgU(@^VyZr-Ci$$x&%lM#MxWW}(R~it}-4Un;Uy;rwn}H$f3O=IlSp8D|3?zR^ndhww7(;&oH-jsjyCv7Ll>1u|X}Xg+ol#SLO<b>rS4H&rjP`RLlrbL<3LJ(`pYJiAyybRv%lXDQLUz{Sf`Zj&dL3$c|hXT@TgHryHPzmfbqPW>cD`2-aV#PH5&&uiToNyJunM$YlGxmY<;Oy~ti(;V?LJ3K9M*HADf_PqRj*b%Ez#^Gkm^oSbq^Z+M+4?AZDVQVV_yTJsODUtTKEPI^Pi6?%u{Y);+77grY@FKQtJ!@~pFICs(Wl;>+Jpe}q=Ee<f0l4t>Gq?zun8^{g9jV%~VY8Y!z-BFn(^xuXQkBjVE}5POeb3nGiZmVg4#j9a1X{#AeEBdM%JiB2YBIxH&L!t2BT$M&&X+Pp1|Yg0?lA^BfeNSym{`W47>fD;bcm?4(54wuoTF~G%_wQNzP$!t;w{ozlCD$i8jpx(WFxQ%z~P`INa@e7IwyZ`8Se75^<M(bLvz>g&J!(r8(w*KhUXQ&!`HU55QKLWbt@XHmH+P|8xvoGpE%gu5;@ejh}W1A`*9mIA>kxtKkoPQ2~#^zg$A|)CJRdE*_wc@XAI$zr;qmDy;(BMGe4~o#P!kyYtSy*mXt;f9=0HGW0uC6Q&!_BV^GbfiZ2tR9q34qfYTlU*@YDu*+qe2_o$3ykN^zR^o_;~%>F$3f<|9RymN;HtDS7%mDNr*?+H{F*KEC^B2@J_d>3zgWNARmg;t#Eah3zDC)l&Z4;#XQU5mB=d5{`aOM{zF$2CN^8r`a-WSTHCgPuC&e2<5-<%jrA@s?U&Js(u`Nyo5Nc5XVBKGGQsqUWH(s|o^M#W6GP0m<@`FY72m=1UI@Rhh8pKw1rpzo_Jdrl6$;Iy<h&N;^GAE44<_MP5bHv<m%>A1AqvBpe<mGr7YO?S$_v+_zj3OE(kV)X=$mR1=-~)<J6N3H5=b>yyXa^~W%Ql9&#|%Q}jP!j&u?B`%6k3@zP#f?tqvg)#xX6?-EMel(;P;8^hyt?PG5`W~a;;UO*!nk~Rk)lw9MG$=hlA46HNY_cqfqH8RzE#+P1KpU$hK^bsq8d)8=SBi5%NL{Q+8xY@CY66fC^3(_7oXj(Z&K4bx&ln_kG{-P7bGL2W<8#_L>ItwW_U2#WmvkIYpG$t#dgP~z&Gn5w+8OTg^Ps7M7!kTE&j*B}a7QYG^|SlHhv*LadJhRqCKCv$8?kpYXbtbahduSZQt>qI3FT!l@VwSQ+EIQJ0J-LSLaC_Az|5Hr%x=3VvYF}pZ)l+`Jx8WmORGRdXgljJD?t&RArmo%N|N~lGeKvwOO!4~^Pka*iphj9`2@i_Oqu{1lg}^}O2HnUI~+mcva(@r1JT@1bYQ2AqH2oAIC_sZIedj&V=+3E!i31d<8%Vf*W6EW1~r_3%IH&mA`rb+Lh3U146*Lq<YR>SwNUE_aq=jOvbAO(dJFAB3>_(9=Gka$lWt&MUU5*xNu1>gf!yNbn}T0i%E_et3D`Qt4cLiE!*h!j)7fIO#(s{-;3UVt?BKiJzddYVk(+G%36oeGIqLEXC%TLH8u*s)QE${A4M%-M(!<#_i!ew~1z2L&D38Op!SR*z*`hz^O2B`i4boxc*`K07d#^{6Y<9c5-}E5&-gkH260n6K5nJm&zA!`j{jdi=cMp3Xc0cYO`v`XIyncmaDaGMLrQ)6-FG-7gIyr`XII(sN2}O*XVn|V*6JF0Y(JQp{46^GC!lJ}e8&)rqZA;|)|JXsNlsK{j_k2U_vj<eR$}RJbAxj3zA?Vk=Joh-QGhBxUd%qB85BaR%Q>)do`UyT@a+++9lN$<YZfWH30VpW1axieTO~EgQ=x!(L)W%|h=RuVpj<cJ#dP{(|fHb5j*C6MgoE5~)WP@86B*jCUHdI{@Y9r<}8L!!ReC<Pb5pR{gOTX<8)IS&FzXWX@`}$zCacEc@-h1!N4|S>M-*8rWZwg%G0}ooEA-Yxpqd+%xNSy7Q{D{kK464WmnAKNDZ)7-hVeTvy$Mv63cpF9tV@kGFHcLWEkONzfF^gNcgT;eKNQvo5%iPDG()DJt8NwRE85YIlVmdFNkfR5lQXL;t=ZfL5%xTS=>=*73c*%(~)=%mNRj$i$f#qO&Q)<`iLN@=F4sdLn8za@0im10*2Y)sC9X`1U#B+2}(bNN*1no9JR^txD;5cZH0_-k&oSQeq%z5HGWR0tt&6Kcea9)NdnjY%-8dtT$)Gy%h2zf_#i<#6AqC-tBz7XZ~$P4izYAq(ytp6#c7MivjGQ(V|pN;#7s6^!&zO@E&VFUa||BCyQLu$nuKxaX(#4*0YqV@AW)Dz!M?rhC_bf__v+2=UP#Ej|1>KN7s@@}M&!x+0&C?{|>7w!y=u%9p;=mplL!&r-iV}tlGhla{s$oUV$pqbK;5>!tj&B9(fy(m3oD&S+n^Ahq9SWUZ*|KWrIwZh;bq$-b;;(|mX)VJm(T__mj{%-&9<IeF>yAq_$MN{q#kefy&nP!ON&Xfyi(faZfFjNr91-+qariU`1R|Q;r3|oNj8)wUL^5xh9SBpXLa3^~wmo;cu5Yu$Rtrt}~$TZX3J%;z=!APM>quON3hbAZdoWBD0JY(s=23t(|%f8{UhUOZ_uZ@SiTb39`<v1&1<6>kf((}sxg4!+0y$)3Jblq2?ui9#CDscP}3kb|6g=x9t?O>3f4RQllvVZ2YqO?c(h_;DgcMwYuFAek0nHT0gom}!c$J2y|94h*J<Fhx3;ro0hAC5VJc|e3GiVGVXtxZEuN0*a~n1Ed)K#)nveD3bOMJ00>C4khyP|pnr9L1Z(Oexg#6oJ(pTDz9gCf+9-o6;n#lKcmqIX(T7<*(1ppO>3UUZqK?qywUCHDz)=D$5Z^I%>5dyj?Dv(?>t;?!vllywEY;fE2%a=68>OT{}*WTQ4_2-kjuLlGgyXe0h!PY6{79s0lO=NqV&ZZqjHb-Thr<U5HLQPLZ0SFXpB`{WAFR51J2VEjr2O5`+(^++^J!OQD_06uy4_9_FyZMFG-3yxa_6{mZ*|K<c;+BW^9_O;(Zv;E%q%K^6(sbwE15ym^N^9e)smpZRsG3C~{Qzi&dSM6yDYWQfSv-m9S{Pm<^HY#g4zRP|Ya%kInDos~m2bX{*2Z^Y6CvtFcxyd;0C(@F1m_uaeR@!t-*R%E`TdK;klr;nTN<Fj_M$sf1c$rgWn-cDZf#}}^b5ANejSM5hvZDZZl+t^UQZ>ry4(C2&U>#uu9yT9yV`19Qc2#&8|lApmRobE07#OD$|{?F;7dv!eLqv3G%@q{-eFIwx07BVG#4vB5XdD+-D4Ado-OShgiP+??NGM`xm725q^-hFdiF{8Mg(?_pJMTxrx7ERn^fJ*L)LBMPysd+KF3^y4y_C&_M*#OqSG_m!J&t(C6z0rh0CsUk`X7Un+1Za;OOL)Szc+1$Bth(1xvoF0yw&2~C2&pClX3g8UHyPcTLnADfR{)zhnkT%Qbx;{23&G6xi0KC8748j<%IgfyhprWlL^suRukyw~6@Nk<(gQE7YM&u)OwGoViVUH9!gc1^rS{?lPPGThrCaBwgS9k0GIg3dwNbfbtGq{F3R=W$9^w`OZVHgAE%SfcIUZ5s)*mM!=}^YO4bZkz-8SViC|K)jt~HFT7ZVZ=D{#ExPAu7Z1fgWt%Bqr}h7!N1r6&*Ua>JX<^2GduzQcM_<<%-%E0R^1t4;F)JzrsOa8jv2gK~T4I;Vr%BQ~%XRjpdIq)tFomg!u*OdIJjAkLaWQHm?rD(Mz6oQ*1<>`gqFC~)%c@2*FaR2o%E(8m3pPnpT8c8{iWo-NHaz|M37+5F)dI<vT6o^1*pVq}$|{EwCL&l_Gay1a&11{U5+QEjjy#>Y~4fRq$2=XLfawO2c{Cg>#UX=7lY|I-K)+zI))w0VtmN-i4U^A`<tNz*_5K%3nK%w11cUt%9eeIqs$L(`epyT>1Q4j|h-sloAfq91qn-tE(mzH<bQzRJ|RqN{b?oj#9$X&T96oMDnjG+sB+lsMy*&DGXMqxbKr#g`4OfCVCSQKs~zp-8f83^_D&^XrAIPyiZ*xg&^2dn`8i<e8ySPoE~w;M8uJ|9fwWb7qc*xXd2FLKtTF^9XwiR+r7zIzpBzA*w8_DG2?7hTxM}qW%b>A;BmMaEQevIw)903u^mG=gna-ILan_kCWI4w#z14i5)&pF~>LAPQ;)~20hWVU1!tY{C1i*1vNHYz1Odi`4X*04=S)!2p@Gj;wBL`@%}yWZ;j|?T2X656u{*?p8~Cx)%^h%_oeR}u<;TIunZ42h3ll*0cq;`X<KNJAVTv%yv4fPjyNs<ZMa*d^&rn!b|UD3ea-F{)M&z!CabYYv57x5M2vWB2M>d4L?gxhm-zL}2dG$oCUWbVEX*hN<0s08YyPif?3W@z9v}YN{p;@0?*87|??6Ucs2cerW$U`bW@iwz%54Gspe@fDa~Q9?4b5NgAilnxOO6%vQVDIMOe4UV)}w&LxfRGbug5~NN$ABAucSkv4|)F+ipkLTlWcw#stSoSO}X5En+^Q~xQT28NF2yxY`~7ijgG!Uw#G}^miXi`wHXMS*u^IudgkG*?V36M5+-)d#9fdq0=7FqUVtCAk7|}bR8zz2NkdJObT3oxYpHd{biDx}VP@HbfM(nVKrVS3gjO~-WS~~oEQvYq1(|h0K??34^3}*$BI9ousmYL^X7VH4YUckNjimwp{0p`Ef*fRDnrhEM-ZX6)w(8j?dC^jtAI{7wp}wJm`^dr54Q8uvk;7~-g5(0p;V-Yd&E%I^ewqA+&KhXQ8z%?Mr6lPuvut`b>X*qc5QDqBOPzpRJF`|FreE6fc6sgyJL*1%fcK3mqY3;c3j<thZ&}$#c-a6O+;F02sf(ZR^Q3KCJ7e!_M~|S)E7EM+SIT#@wAd)pq^*SG!^O+k^keOBfS@8jZ_3Y4e*ad5W2oSP%#qai#u>)2%GYOS4gapOowuil&2}sA0VhHO&2TD#)6*~OoAeKPJ-r0Q74__u*>gX<(AN-=P1s`4Ow*^X@k=GVCu*;kt*;>5(gRDloxQ!OZSA3L3~A7;xT&MP<TG~T1Y#apHHQ+DUbE{^0JFP7&*uum2@y2eBj}}e0|9O~_m!*{EDlz~Y%oXcBp<sTZ^fclIL9*1QuQg_I9TSVsJTbqD)BqV@93u1bJ(i{ZW?u0MEkhL*9kb>ZN7{)^Z)3&fpx*#hPK3gf*_G`i)e2!{j!<}AALMH?k1ZrUVdcsKU0#u?wFG>9R=!-2ibi7;fKv8N8IG&9CZ4oIB}Nd>C5$JH5$R6DjLBpIsQj)4}Nz#!B?T*YmKUh)p~JRZAmq(XGUQuMNWo^PI89|-sHKFX3VAe9JRK|^G)-Iyu$-d9oh7k>+2-aipML9hQP#ttWw(#vJIH|s*%Ahn{6Ik_slvol8lfn>31`DW8*6YzMy%M%$bN`%lw&}kMW|`n;RT|*EvRpOJh#WS)Plc3IQAt`^0QxBcWax7P=ZN!-e6-MM)MYbL3r{-n%NzSl!sB?-FZ&uZUE3R{G|SD<-Rt&tHl`_Nke?!Q$kk#%9s2)^kR=Fy|Y5&QVnb59IhT)kK+<&erDo`a@3->B85)yj=fx&kc8@tdU67jzzKb$7i(PV~1hm$CuxD9?i(V@f-x*HwX4>PXJgo&HL9MVA(v{f4bX!V>sfit*tdfA1;b7W+SC!<pi#DMiHGTet|kX&#uLB+UYC0`){PqPNOQ9t@{$JC6>Oub89G{o^N=!d~J#|QCY+l9zX4FVd{-+9>GswW8DQL3*YQVnF<!<Ua+Kc$w!oS=gWtt9J6-Nmk)CISZWJ(y%MY7|BqH=#=y8J=5xsV2z&)ZxlLmeze{HTdAOJUo+VhbHLg#snXjfH&5h<44^WvNzI&7W_+slvK$<=T+a9^pB49G%uv_HVZK6nqo%`#-%io*u?*|Y*%wIpSDmbfAeJYX~H8Q>ZtOtd!cA~8Y@Ag(>Y!3g8IlyL4;4gf=;;&If+H2CJS)IEECxE6v=|GKvqw~fKWYD->`|L_RtLfzjua|J6)#;WuH+;*E+(=jlMCoVm-o4{)(2qYErgO`G^Z@dTYD9eDiwF(0&DrYmgGM@>jmihGkH73DBRGNH-M7(NUr*A5Y%xyWXSwOoc+_Yom|hEGJdkUp;CJ@UNB4h<5b$<bIWK0W^(Ki}Jp^!wIa-i~m{qld(KR81H$$DPTozG>2AVOo7y0F(nK#_^&o?$>q9hnmHry-WR&s-=?#PI%1Wr?@zC{;U4F!MFhO2MW2~eh-aB_?g@)JlN<vs4<=T<ZAY*;JG1Ck?j@v)xWbwnna2XTa}Z0J_t2?=h@h9$g%GGVc9!na^iFKP`~5ys)WWPh4N>;>(6F}7dL=hL$N^eLv3`Z5E6x~KW%DP*=T=TEr`oTd+0p>;LC9-mGSbM<ilH_BG}=KZgGe*w*@S!(|81t{L!U->_n(+FW-8;_dF-hQj~_P3qa-1716hwj^Ef}h`Zy9fLcL0%7b4k6NG{fl9Mn#fM#pAEwfDOzBLvYHgggcx}##{i=K)nf9=a=rvQPacGL&@Fx>_}2-tV{TJRh%g%BGSnE`Laz3DF`kbo3f0EeW7Yo-M&D2Y(@kQ)V7xsJnMo;ip>3|=1)hVEPT&9@5Hu|63w!}iPY-{>Aj)R6pSXC9YD%Sb!y{31uR1jc{~K5)XT=Ur^s763+x`DkctkKFjg%?+m3h3h7u7>e(cYL_Fu4KG0T-2IHi*|lo_ILjv~QHLx@63Q27<J3-dx05ZsWghksNDCbNE;|R9>09|B2Rzm;W)ni`T}IKj!J0KDUSFEA4V`W^ZdG(e|)aP7L1wVj<xxoIX0MXZna2(2O6k0QzitdzH_q+OlojSk9Z`1dy3dAOP`<oNFr)vzZO2f<?hgmv*R2N$sq=WyMibtAiy{B@9!G96N~1f4Rix()FsHVECjD2FNBW)(oO^Wv~qqn}HPlh=(u&m7Vp4j)*>B7+qGuHu%J<e|%vp+zLI2^t0rO)YtYU&`8Da2Xz%aoF7&2c_`(`%$)G}+tRhOGf|h?mfEgSxf;(ZQd6f|C_FkF6{3{I!tf%(9=NmlC%}4_tDQ$?5jD2Tsewh_c=7L%Ji>Qkpa%D{D#dl@sdj8!a=MhKS=u8D8py{YIOyS>K?lL?A<D~a&$*|YGt-9k-k{FfB5$n<6p~#EWlw@O&fG@*HY!+00Yj<gA*4`e{#NOU6$c$*uukl-9Oq=ZVTM%|&(_j4?$Fbx*rfO}0x&)I7(a`caShs^$oO}6U+W1#XInRRxJaSme}gA3${dm+Y;3N>@wNkxEiw9DLXI#Kd4@a(1dIxzEu&&l=x}vJB(InOxlw?K;*C`e%HN+Gm3`^onD!F#qW|=c<*PJmAafTHwn#b(<PGumXZK2EywRZugF1<89L+1>9Eb@uo1+FFCf!g`SOg3dY_w)UK#W^is0j4|yo<7j@{$3Pl;{8`=CGD;Q(8UiPnT{n%2$*f6+av(NXj(o3;Q8^8VH@)6wXtgPoZz%LFl&*T)*c}djV@h*H4eOXCCu``k())vU^e2&rNU=C9eJnw)-$Mto6l>a`Wc3#If0}M&nH%gVL?kjuH|he{zDqoe?j6769%OKS)j%91LaW51Zt7*%&$Im*`&%xvY7SdvHe3-sq5yFHddwxpbe@jW2(MpHFA#jPPY6Baeh8MmIH@wys31`;|#o`I0_iEl^^sYAlRZYyR-U{IdzwpKXAJc!R2&L#%3p%WF_|clR+fJ?6{DkLL4Z{<6FKBzW?K+JtZf)#&Sw2SJ;!KT^Sq>!~Vd-9j*$%B%3*&s5=RpnHqfL$BNs|71S?e(?5)Dh;MzR3)<5M3!Y8<|hNSI?nMALM!ky|BBCFu2Z{YDhiei3>xc|)@>};m-YTX4h*4_<$w7D`<c`#_+^cuUG=Wt@(Y~R%HCGy)k9oO=eF~*y<t5se(S!bRRJBcYIk=wDyx&T4qIlBQExy&sP{}ZyUehP@6^;ppHfo+&?o>bO@%>NUrm)){&cbonFUmcJ;q-3;8`#QP<Cq}!vJ`^q#Fiq&~t$(Pu4CHaPmvmx=DBMm)$+{sYu@Ke=w5CQ^c8B8zy__=a6omf{xHP^_|Pv#r}4)#RTIQDQ#8RH@C=KGW;QROBP@mf@?UxvB}CWAb)xZ3KF`+%v?<`4EZ(lm|0AYi^XU>w<DqS7GNbTz%Q<Bw2~u4TI0+PW4!PSf=@um7-^>uU?2H-+$NdLyh5Udbq+m518XYu8jVtc_v=O8wBQV^cC#>9kWld3F;Y~D$^TvCi#(RKV?MghxmlfzJ-g^j+eeU>ebSdwFskwBLY^KVR%QfZMFXqg<CZ+ZcwWI}q3B)<+tU60;KR=Do{?hrx<>%62-mX|9gjZevOO)53w`aHe+JFu{Q}@Uj?I{M%U=!8{2N4FgMZoQ(X5z&MPJ&Q&WgU-!gd(+6;W(HzV1Teo*twNCO$KTQKmh_Wa#w_TSF*&X`=<(2-6doGn$(V77~*6z&vS=51~jO?(F^2?d=@**4?dj`p6~w+~%~Aly3=Q!1FKj7XHSMT6j=;VtCfSk@UR2EgYF4M1B=?Zr*^$>ZYf2Zdmhcv&B>Kv&s7l2AzSsm;=W!{Q~iv?$^isHv>oV9v#k-<RgB9ognO!e<APL6raJ%(Zp+u&WiU7f|!{0Wa9yEfLFfIL(J7uYG@UHfTJdM*bEq07gWYT{i+sbcDaBJL1{&Z=r9EWl19WSaVaqki8w$1&X6upkMpkk9z8B*Ipy-RUiM5{42{F{46X~H8>e|PyD``&jK*v8r_CS*a5jcUF0YboF)!AD96~bf;joqL&|8EIVb7T|4hnxD90?vnOrXx-^sTMs6Il2)copmehLhK;D{c^LYXeAE?iH4$g`Wv~-4vrWLPirmone#skwGoRL4vj+)N^|foK)8?p!Q>Kx9R3ja!^V3Ew@P(xGwELtsJJ;JfZ#_LEBj7OnH#v=B%yLC0A7_bmqy${yC_vzc$6YW-b3Rny<my6Kc{1{gKD;%_BiRTIk7RZq-Z;pA@WJV8AeE&wboOr-&3caYKjysNbD%7(XQTo};MLb8~aAJwJE3+a<+t4t;@Pp0Aaz1R}@JQ6!b*GgAVVTCaqiWAO1$QD_dBw;`?-;6%u9f&y-0r!y$)NG?uI>DR~K^2l!)rq`3H!aQXR(8#%X5pj~yVFJpC^JxB7$c$uOpH#U5Ga1{4raXOmZj-=J+86Q=tcORTTd^ImBN+P!3`vlVCZ1#%!`;-VLVX&&BgmUcLjrt4#w-qVFf;Z5ZjGkPoWWp&igRM+3c})r$toGu9FnVD0`9C}B4!HRJeD7LG}I%~;wPmI&~BirAZQPC4nz4e7|rlvSLCIs>z!=2&st+ra5x12Mvz3&!wLU8CE0uYU+%E>DBIq;Pf?@~Kx@m?2akT}8hu}SOXDCZGf7xf5SM8v`X|knmYD4u+zWB~dD>&SoGGJ3F>^Vl7$y-Nv7SD)37v72f0`}L>nvji9A!V<q#Q}iXo+hQp2z6%t3<n@ehWcT5$>4tZh@{R%;Lg{Y1yP2CUX%(QapX4x2~8)QTk7J2aP~;LQY+`jFM0dPC+I~FGbwrG{#mnWp?CNYqJHS?KXmtmifHLEr@Wzi2wt_z=a%i{p%0iJuobFyMOI=>8|pA>g{!ZKc?TgNF)x1T4hLA(nNvH1);AY7$Tm$e3oORh`C>3j!#bqPvAXbCxj4(FsW^<XD})VTHb7cHCNvLDoLM10HSa<!7w!v-U0B-OuT%fJY+LuL1M_qfEmY6Bh%>yr-Gi`qML3uSO$0J1I0CkduY4s8F?U(Xn5N^HgaV)x$GHMcsMRHND4LSf%wo?nl!2iJUEk>7?>El8<B&G%D;!`kF(3r;3RL&XxLgVYoW;HHBh;~Jcuv<{^EN9X?H$og*^<x^x%ZHNw{qt8JTLF{||gNTdVS08Y2GnZlI^8DE2s|F^R6HO=Wm-TbU7yKab|OX`|8#PdVHo^eHGH`=cW=W*Ua_5j*GqY9!W<l3G(<_(o8ye>3Rtqu`0@3`7!jY$xGcwG8m09XFRPU>`jK?KUb26@rvEx;C3uHXaLkxU=ww%GUZV1BTErlB2OgC&I*h&}wcdFr8rr&&`b>JSYi~xcIbsI|)l<BbEi0n(R7O+DCSE>Bg#pt7&Ax8#9iS2VX@j)5-`;a9RV(#}_xLK3do#2(E4QF)KE{2pwoWZAhcR<OHU=@@mm}z-x=o`RoDjg<?G%O9~%bGOT5<0R;=Z;%ecA1k}9(ily*Rt294PYFn=+1-9ph2&vwPxCY<04R>V2xs>I4vy`hhn#}VyPQ|vr<dlQc+;(3OxNwl`Ow{Yks2R~axDrkKt?R<j!D2G%YofKp^Bg0;_Av9#Q04^oI{t+BoBX&2AVmHfBz`a-G$Ib;Lkr!DjS(*WaK0QhP$nsIQsPI92qBqu9Wg@45z~}erj8=nhD}@;MzBnwBVmpx-ls(VyP%GZyh=9)`t-CB>rRNqXptmLKmW9B_<B#IP&^LbRlg7(f55cc?)Zt4IHO3oG%kn&O6zW`6tQG#kX9+DR;_lx=Sq>MhSr>TH=UWP`Jj^5P18}iSn;(IdG30Hhu*>=$3`g)VD6_SCXHE+)^i_i{x{Z{0johM>j-$w*vJ?8uy8s)Oq)x~!U>EsO1w%WqxJ9W=9M<Syjqwc*v7`$V$ufy4@!H~<46K3`?mYn-8bE^B*>|@$X>yI0@HlbBV^>b+TGW)gRspH{#;x@9bt|Sc8=eJLV11j8M($Ht~oyKecU<x3!uQE?UBkmo7)Ch+Fo9`A2z|fdhuM$rNaT()=iV_#(w$F(G;=+C!4JwpBcIP|DuCyHZy(f{kFUJ7QIcVGk&J(^yjusRxO#TC5Hzktp1K*P$c^j%uN|eRTf5{lo(6_VH<*T5hcS)5v`pFykx!L9L1PWoCA~+Rg7B1JQ?U;p&k*mDCBIHoSBq#2Vpf-YGBZ#iLK(h#E`&jHfdc8UJuL!2x5ELHJD=FkqeBGy4|cDAMP9+`P0TSl$SQF_4AocYi6JS>+dp^l2+^q7kXmmeL9-v|GG9isT>#ce~qU7)6@TI1PQ}~rqZAPBw5Mzv-IazfBL&DW261AzpMP?)e1vXLwZh!;y!t7`g3~Pl5Re3{9M}+F4H<YX(cd@x?++|{ZFRdyN%}NJ!~~wv=OV_6zNo@T5o!$7$i<<XnX<nO&iW$+;?Y%T2N;oXwo-MCtb|wtJVu)R&w$P9uzt^xQF$CnC%_O%h|*4s@v!mLy9tbWCqYuiZj0zMu4A*s>D^%x)Z072*SRrjHcER)%0+gn&_7E`&zZ6uw$8>$89$4Vxj>7*e$1d1~}K3hGc=~R0YSDGKAVLR3no@)!km<GJ<3h#8XV178R~#(>t?dBgz2{>qv<nG2p__-@@9|8_dqqGaSuublLiHJx)@drl&a5F{PZ%)QLAzi|ht!!JYOV3bvz3iJe;3sxt>8Z`)Ms4OM3Bd7&?1$%EGviSE+KkT7<`4j_fj^8sxCJJ<ewqz{HSFX!b0Iw84yAi*B$P0{`;Y9PYd8tL^-QvGT-tI=FRYGCBs>-8J5`pf{;&nY7zThfYkgbfj-??F91c9YWBNV*tmDnVxw*0$^1J=Ri8v;3fQggzoxLC;B`d6htsJb{aiZdb@@J2ouQ=iJY6K3S4M`(Yb0&?SqBkW<0gq_8Lxxyk|gVB)b#yL{`>R!2QBJZT_?GTufW0l~~c=s@Z~_t6(OMnFRIjGQkq#Sl|CDWoG3)<Yh@$kBFSiSyCrL?xI-xEtbudh=N}#a~-&%dV!wCa3|M%`QXpL2f&W?};9yJA8C+4hOv8z7g7>JWEGS{!=Cj);fk8jGbpZvrrSYE*Kw$XSd8T^0rM`v@|)8^j=1Q013?ucrhQYy`({x3$p<(vw1#+1VS+SpAyXiucYMB4uhT^^ZB4U;7&JqZ$WOnG@WL9mTZMFXC#Z6V9G1Qrst%3mMM<W^8kPh6ctt~;0=*c`mG97b!MGcF~7iu1iiAT4NT@<F@FaKD@16iyXV~G2m!RI%OLw)aCX{a9_0*V#2ItmGZ4#=dymZyRsxa(BmB9t2i5!t&P=)UR^U`?1`}Odbw7ohjaw#J?BUH(wj>l2E+{iBi5)0C0IOZ|o&)Q3vaJ8%<%S6?oCVr$IwKjCEErL+fVq<^+f4E`uufm6YQSA(ZUNKkwbzxb#6ZK#d=60|DHp-RXT&C`3P+LDc^Ft~%QTixp(4aMD1R%N&eOZ^8xf)a_0Y+4#Vf+pAm*0fYZiII>I|v2wOv{X&P%uuyBQRLN8XR_O^$U5hvV^K)~O-92I}v(ceK&uDrYg3Qgo_JXJp!MljoAz9D|~%yhMi!!>N|@V!93e#R&_qICB9YQ-JAAA^Igu16wiWORj0T9G6@AgF9390XkWU4j^;e#%y;r><^>K;tO>BI_vKrMU+|IP(00q&ggBs8!(|Y*Ik5MRuW5sM_6t5<pHno;^NwD6*5Kg3Pz*^wBO@}Ss}GfJ7S4x!f6hnS7p6X-`{=}exrW-?c3q$y#;A?abuBufIhjXzbT9BoP;u^aUY?xL%DkI{Ymy7l!R&YwI!`G&t~=6*_UMn)dOMejlC|2pf|0i2r{I3ybPW|vhw3#avS13DCPm9Psy35hIea&i32K;Q}JAqfCClHh5fg0i7@@1RQ^CF7&j+qR8_`9y3>X6Mb(!0okZNIlN4N`zMP*o0uYoLh9q-J@zY1&Js}=#eSLkyCABw;X&y=V9r$hlhY##05=AK7ngX7|SF^>~fgqVnjH|U=uuc_Qua+k5wN^^+B>k(=cwlXn+Og9t$rul!S;yfRlH4z7MQ8bNfk@93CTv#laDfWodGaaGr=T8MgS*P}c5U)1K|)?L^V{OAhYD6RgQ!y|Y2CK50o$p|S+SU^c!D;(7rnmcF0n8+KAJnVd4{M>Z|1Y{+8c2{Aqn(*geNnsTv?1Ybwfq_XpV0;r=plm&4ETzkn8HnV3e0GY5Qo-KM>t6u}4R{zx-wQ!-ph2IP4vDk9!AiyM{cQUy&@s>*aj*$3@BH@6SfCDlYy35_l@x0Tfiz+eRztngw>QLhMJwuzqNK$uUJ_O6%PdM;lYu%HJ2W;#2N?0!LF$o=79+pGTA?HKF*191TWI)5|=Y$gCEU78dO=f9W0^ld+h?{ayBYvopf+WAKENyOYP{qw<(<0@i`eF;EaTCeEhe!uoT7c4{CDIdl!5nz6#$PA5|Dg7cVOF>8rIhTt=3E)GmK%NGc%2);eaL4_^2-yjaLTpb93Au?n4b#Y;p>+;jB`%Gg2Sd^s!6Cbnb6qBY0krNM%j}T{*W}<eU6q1Khc!$5sbJ2f}3;QN>81h35gvJc+IN==Ypf(I-yj?fsL+8MK@%;HSNP=saRQS5l!fdq}n&)yysepuI=3>&FF8ZJ3keeeq$;aTAg!i4<2$OscN0%83b3M~5!SO15i`f>F0c|}HQ-Geao8pv|EZfTelpK+TS2nKz)pj<T!;Bj$@40hPw=14phNYT7aeQSf*_~TO`6bXL%!FfhHU2dO_xzkKv*+hcVXk<$JNoz)4qp|&@gM?16?oj#i0+@;vgIg>GAP`?8R+l|<s4MwCI+CY6!1ocRQ!hW8q$>k=Au%$kCMBp{I!l}%l*c})Q}H#8ADrj+dI1hm}ZGGsXPD(6mzIL?ySVD>YOKuKSc_lPe?~*FXG5Xc&3)dv_2I5PgMgxAH9x77I#mll5G>dfO4>t^o|a8e%tFFwhVK4GfCn8PkDniniwvgnk{5Lntf7v8)fPCx^;}7(m4dPiCe}DbCLs}**Sg06ljgk4k2;m*M&_+9eV?baC)@MUkE3=@<N=~;B~Iy+T6?2(ZIPHIB17TLSCHPmMOiYE$9M<^>{6^Us7e;qel(7^^7R&XWP)nOH_=vIf*>nPjq{tn^<UMs_7;DgfS+od_2tJs-68nhmZ4fY~cKyT|Z3s+3Q2`Cvwqn8FU*0SgxA><IYrPv~jXVy*$$x(d#aHDC!Z${zBF#ES68(rCG7*$*(f@3`FGx-d-66N48cw2<n-~uGmggT?8GA(K@D5-7izahYjK?i{O;=uh4ZpesF@R^Om9RciEc~IdQZeD()OS8~W_(aD$GT!-4|KJbJuWToi*_lwBcggG95o6*DQzJv>Gcm7NxF9`XLnZn9eu1$6M5djYuMmYl?jl7*Kyn7yWsqN5sH6VNJ%yG@$Tl(W_w%o0|b-1<Tlnv6@1+>4*1TYQG?$_TGkM-P7EnXE37nVQd>FvKw3!)&&lF!3NM#7T;bSW?-wk}eu=1$GULZ#n6As~GlB+)D%c*I2dyl%EWY7_^QkQ%ML<B)Le(bxV0!S9ZKiUHW){Dq#SsMt?`;n}~#g{7MzKwbYfYdX__t<g_S9U!st_-(hel&X8d~IcUMG*DYm)nJ{Gs=YQr0uX74LKskuBIFWvL=4bG9udu?|m~LW6r>rL?W7b^cSEGq$e=NUNq7Uu#GF-<dUoS0|kV8*OA6>*h2(Vn}dWWn!;+9q9{<^x<f$%7a5rMgLFT-<S(`ZzZ<(Nyx^n)hGu;}a*kfPR>$w--W54wjRk+fw_kMYmq`eKxq-pTDz9_^YvV|gMcS9v6XyuLc#V9WWyQ2Gb>^47S<B2W*;sZrPP9q8*fDN@6`IjJq~4l7*qLxG~<OyNr(R)dBLyFO)pZkU7XE3{CJnDELWN}(TCL4!lW;X8g)P3H$&s@Ry=N)0&|3|vT5J~~h(6O&(T?XJg01kH?HXse~fVYlLA+p~O1thb*3vtlOdSY`}X)Uq?4#j<b-tCVl9O=96F3X99L9Fzq5w0a_o_%A#0xpxGDL|%3NKrF3da=8ZdZQyBs82Z*~ic$zktLUS$i{f+MSSB(rbqO{TW5l&`{_PP#03Y%I8H}E{D>4e->+FlK2SBn{eOwm`@gR#S3Em3sjdt|Hh0aztwC-WeJs%EawRpFfSYfNA#jh9ZVsEI5cSMuFd7)&bAzmp>ZA848Mx3@Lx9^h`39(?d5~2%y9KunF&UJ<tPAzl%IxF)o5>W^_jE1~at~(3(S9Rt$Q(3!-YcGY`@mX?V=OY+Y{guL#0P{!4BGp-}39ayEM4R`4{PeTgY-DB`0*WLWToVEc_+Hi<XXQt*FxFn6B7?SGTEQ$!zxha6tPw#x)hxNWv_})e`e~W%ZTGKxzkc}849daf?iW1RJ?Ms|^4TmXb#(l8|JP%$oar|df<@3jo1VkZu=x7ti^UL<3BaRuesKRF(>m`_nm{1-tZR1Lfaj*+&D04D1Zqt38!>F0K05QnCa{Db9KJdJpt*A$dvBYX&T??V>kYY$-e3e^iSsK6!Z%wPR5JluxSnFTBVB(V3m!(JY3Z-tC6PgT8^+rUvOzrCkGU$%Ju2txI}7xZSpyaoSNh*=5{8N0#1p_)FyGY0Z2NFb`McF1-<TWz7$TW}GjqECrh9bM`{i)|*8_9cL`v<m;aWHMuZ}kgE_(Fq(E<3My=A0em`nf7!Swb`M`41n(GLEr=RD?RCUC2yl+>O0b8)ec)-??NCT6E+#Q(uKZ}<*b9<@<z$At(a$buoiwzfuwz_zkQkQK`rwU8aUA#P~xYyOASslviQP8NV-gV#PqQ(5Z@%fWHzuwAP4=Iw_MDf%|Gunb<@x8^n*XLCsM;Cr-SW8n1S3AmDmOim1JO&zx7wDY2xZ_B<t1mBm7e13zjc3_PG2@Xyo?N;&H<zQN%-euc*y_1J7nwAhon9z%|1o#o&$2h1aICo7^&O|TdCYp`ll;dn5j*l&2J|nwHsSzu3sk=cbII9PpO=FiRnI|g?LocVq<u2_oQ!DO8iipQDk05;KB2rRBnA%0)oez4JFcQ;@Gu^Nq<^!PmywoKC4g|U)_>KX%T#UeK-OpXDG*+<g)@ZVZH~{kuG%pe~1P&Ug&D+-nks{ro*X6{>-sgaGR-QN5wmd|Z9`Z<#GZ3lt*fRk&QZ9C>Ob7%oJqKG<KA@Jiv3I>$Q2?)Yi@|oKMZ1H)jaIThboe3Cmo{{jV7lgpL@V$ZYC=3CZv*#V2t&Db&7pilp60@hs8E<9$xbKZ(ZwvA-L{hV)}Rk}CdJW>M>&F_+&G0MPG~-w0d;R$EDdyv0?%pFwQF<&0S5-0p3@09)@Cy@c(XQi8w9oMqMW<_(K=dJ@FW|<!80BEjYmSVDj<2tYuRFXI<e6{>}ZAu70Q}L8sJ<e8!bZ&VW@!g%c-`>8-Wyb2;O3-y+lM}6dGVkP|*H_wQZ<!f~hq75AClLR8<0Lg2TVrN_MP^6GRu7ZL^q)t=}%DTe5Af!$ikzTv*9sK>N}GE*C?FfHP0XHVO+u3P-^Sf<Tax)nZNY6{FB>)ALXH1QM{Kl6y=M7|`)&JkRzpjL`LU(A17g&eiD(l>i9;h6lm<pGAD-p#3dwADn=beKISf?;Pt%$zv+lo+Y>ZBW*zTm4IXWeQ8~d1&wPaycc%-0<->@1<m?|ov>Ru!{|672azytcxzvyx3yVb&&MR300$?OgZ1ikvT$g0<bQ8Qza8#wuPHOYF<Q$p>sJN;%I`4_;~bCJIlIpx(ly)LfvElYXn&90aS4y~yji#F{P%4q=k$_u!$SM>Odf3KNDWMLcUhznY2T&z#A^4Z9@#*-AH3ht8$qC!kox&cqk501YDhfK=`%RTpQFs>k<}|YU)Sb{7a8e5PbU@cBgq0oaZBJ91lyMYP|g1T!E?c3-;sZmh5Is@qsL&xs|K~?-osh0TDh3sBFyXVhi=cvI|siWBk<sx;u<Q>i`kypQgkTZjR<P0`{Ahj+xzZe7faf6ary`@W+s2t<A58Q4ip~C3*c}h6Ate)*sS8;SqUGmjUE2i)2AnYhhSJGeZt=BQM`<H4Yk1)DcwmJVPZ%_$Hth%Vl9|gfC+Dn%_^oGIO!B`$8hc7y;_C2%50Dry2Jo8?=CuI>iC{x$1n&2o%p9iVwhLy-x&L@QN<l#H#$xUBy-G;&{V0S$uWY&=VAex4BA~zhb7G+*Q+*|U!Mlak*QThotZJrJ$sK}|3jVy^bw>mYjcsS6HSCv8J6J@k9w9tRy>-;4l?gi`*`$@Q|Mw7vZ9LHYs^rGVqta@@oR_GO#SJBGaV`XGZe4!gEz%7uUVxQzadyTQ?8+%TCE%p+8C>X3Kn2Av^y@Y1)$iXS+3ysEb?0q9;CvV!9l?D73ib<_tRRV0t{+X)CfE&hCOacTC8RtDU?FH*1MZUYTmBi_SMIj+?BH%zz3|^&HPkF+fkSu_%%OeAOs6RKzBU*s8)kSr~?W$kAFb(fP4`wLmX$LiM?!i#6@xKsUtLvfYOXGR}mi+NjfITXTf!d7<>NJwwkoye3<^h%~m~MOF_x74&A}m#bCi_k1xskmfT=lvA&$Jf00Wh;>Zg-*3%b^TkF_L_*zrRH3J0@VbpJ=%+L}`YFwy<>Fc4-M(i_HxB&fh2>+(xJA5D)<lMfFW=XWQ5iJ78g51ecyxKNGm-Erk{Q_|Fi~f~m)@q3wI<1F<=T&XUjt>)M={fmbAaT}1)QL1CT-Z%)i>HQK(d*_D1g_fQ*FB_TQEF-fm3pJH2f_e_Awz}*Aa7pBA2fV9^3aMb`Ml_nl+fXo*L%Utd2Wdx?TAT!gWICI5q31e?q}!?b8d>C<6#$OG&A3IiWolhc9)DtlTT&LOHEVhlM2N*?`fP>7S`L?hRNkIAZJu%or2&h%Rfm2>LL&uGEM&Sd)!5{%lwFHfhS2KS4Sv4E_KhNkyS1>ub0RMa}P0Yz6sY;ypsyZqb>69_Y@hTA)2)#a;#f?FepmDK-C7`pZW*gN1{wZCiO+(cTYf)#3UUR9&gxOU5b#1LLp!yE3OG5JBqwIx#OY?Gu2UwNMeSkid)us>H@;R;~{q4k%gw9iNtK2K+*t3yK2mWKD7)fH8Yhh#`Bb*eM+#*HCowVkScf+=`fWc$^+gC&;%q^EYrpkG(x-^QtvY2m!V0YVGkNL5o^jL{sGs%m2362pG5`Xrmv0k6nhV30raT<jT_p+FjokURHYKJx_q|Wl`am=l`EWdg=QDBlVE<!cTA&gPUuYBDe2b1A7E=r2RKccEcboA5K|chv}N8grx$!f+oBDso}h<zH|h$D_YSw6>Xv+W7_S(+@9M%)n&Q;38lj7{nCL))9+X~;5y4e3wHD1>g_Nvh?Y$}KBq49jOYZU$Sf-l>?wk25TSX9;y@iR+E<Zb|GyxYVysSc~q^kg+t@{f04(Y9ZhTSD}CKzYOdut5y5NS%_bMWs?m3H6EZ@sP2sB_QPf>7U#C9VF9XNH?;d^4Z)8?iZ}N>^J;j6x2DmPufQ=s9ktSHsSre>y0;h<FZj2rL{dWoUY}9L=7ubr9Q*CC#F1uVWL!?*E6l6i+dqe}P==2yI}KPLLG<G7jp1B#s0J<#NW*!Y-^>g2nS|Fs~xV`n<JnHXn-O)=w_P8xq?fj4gfz<D($eX^8l*VBv2jetP7N*<)YkX-e5)CQX~yI-e}A^O@-?CLt|3xcScI7Hu>cz6PJJdD(FTUKq6i`aWwWk10=bHgEfaqsP?sYPh=J!VROcRuLrzmIQHJ7X7P-?k1FnzFuP0z-UeHMzFU8vncZ%tW`>~9j(~*Um<Bqa?}S4i@s=z7b>c)D)ijxu!QE<l#7V3ao0aVQ1f_TA(6Cexy^uQ&NFo}M*G6q8XDmXX{^`)8k6+KgkPyMjpb7A|0BhQSW+v@>mRJw@ODI1IZ(g6sIC1EXcv+vuux?_Wz7cUu>k60^PDg)sVRz&n0IlH34WongsiM^ix{IYC{BCvL*OgGMjW%4n5#Bo6r~kzi>zo3=#fQ>D{F#TA_ab}dK!9Pl?kzuZrc+?WLgPkg4%x|gB4YUHAUYX=uLPxHf@%zDov~9j4&%M6}3u#;6u(^t#eLX#Fn&4!K)N9w_F{s1Mgh{0|@+Qlx{wN-c)Iy97w2JZ*!=-B#9P1o<R^xY3K~9$PoeWQ6tXWek~EjrGi{wQ1MI@2!1v+%}AW|5DXdb`39>sh(qu@dG?UoUnsw|s|q7vhiF~OD)hr6u>L7k*{nzdritmci}OPtF>pt~^gB6P9|@<A@QA!aDhCe|B6={6UZ;HO$RnrYS8G>^9Z-IR%Rrfq9Q-9PLA_#_#>^7#mN_8bhM6{^5Ie#S3oWu&tT0hjGYn~?jMoKX30ePd#d8{iDy~;mZV8CTC+C<(yEgw43Q$#bgV_ZQAXpD5iZ9Ubr@f4Ky*Gh7bP7m$j2mfE&?QYiMe)2#i;Hyj{mHAJ+NY2H_48x0)qfAm+=JD|x3nZRS1Vz=CO&mtg2vKmRo``#&jmzMYq!v-J|yx+cangjF=#Ti5m=^318KHGY?DNgmV3~vo)s^-e*%FzqZGHW;yp@s>uF$mpk%}vO)3a8B3fp|UPmWQ|Ky;yXO^R*Uk^U`ZK7}jN?XwSo2M=GT8c$d4e}Paw?aW9tQ@^L+&$pDP{-Zhd%NAE(?|F0pf-TS2Ltv@@BV(=J>1**5RJ0bLn1!k9}#w`$|z9)qjc+H+#3yGQ~2lpmmIvdX1CydvWuQ74qDFCLLel%c1|B*p4&%_2lSBZok*QC=rZeqd!GRr@$35y6Q#UoV!gn9!(zGWO>FA`U4=CAt$x<O%1HtV!{)MEO2H)njdnZX6HKX?8om-30~F4mwKkF>&;se1!D<iQj#r!n+4hvMn8IF~Jv17QsH2qWRDKCJC{2$%l}^d`CfAOc5iRDSeFt2dqy9MW(S!J_aBAf}e8)}Abv&mh@i$VM*qoeh?bz{`(uYN)EWbul84W<O)4M5VV~PomKGCm!KzCO)Aw_ED3+OIV6Z}-BSU5a7dUIeoJSKv@YSXjUoDrA;s6-S8$;ik3zwUNd(h&P9y${1T*-I-*jJ?aE3x2+{96YuVrRV~jxs`g5qMpF-C%*yV1#sJ7nGil4l~0g<SZ<O~31vg%=M-su!}98F=?sn*K^FtB5P($Js7O2+#l+%3QOSwxWV_ol5?b|IRFiIPmq3+z0Pl&dSnc&7&Tt1Y!;#SPP>T!=p|Py)jg8=rZFx#uRNqGItky;sJVF)4O$B+hY=NE@UWb$p`77aR33?ASz7AHMa?J?GKu4L=GzO6Z{C?UwUP#-D#ZU|AQ3+eET~SZiDV!PxJg1ZlXx?SoZui6KBf}*E)aB?iUQ&oYQqdm3uIcdfuu^8pOk1h!W`$68JIcocZ*Qte378!^BX7;P*XW7ly#};A?U+D*`T>yq%z|pBkcmCJ%uC`^u8Ys3ygxQHi*dj~fx(}L#bnMOKNsW0wbW5}sLvmGSFXKAdAXQJtpFLo`Y2drd+Vx|^Kg+t54^0fT-1$d<U79)c5kH-Gxk}ZQ&a<6#0T7PcE5D@x`#W*-M946P~G1k)z5wHnqr%ps(MUjupYp)5blU9N;c1DBeN6f>ln0i{24DMSu4CHrHuJFzl|;lc?~{zNsu${NG%rGDWFn!lt_a#iKUxT2AZ&oR#^vPy&rHgu$ka$itu|}pOq8dl?tyj^bETwytI03ojftmt_FwoPQ2*wWU$l{&YjB&Qh(f`akax$ZH;L+KsRDj^ki+Lea2hEPf3ulU;>gYr|F*fxz@_cJNU{Q(i?EN=7-jdL`BxkDPkOJKh%RT-mp%4LGqG=gx^-)obYKpCVp5_U(loPOG=*%Aw4m<cj?mcWV9fBFq<PG?$KvLH{L(!?)AFAAND@}`r&x@!_ME}$cEdgo<9x@i)IGpnU?uJc8}io-t4@2&v}CP-*k8O=p(-N5M{s`fz`dtXU=>E5QQWE-FO<`efV|vE$gN2<KcKQ8uVPDxBDM=cK19UG1i0Dptv?%6g&d_$kLH{k3W4_$M*K$!l)lG=yG(u7-NiW@4|40@s|M`@~rg&Sjnx{`szmOTMBL}OlRY$V%Ub2`0BZMC{|(OS56Y`oHrl#kKfZyIof}B+<U$M_HV&fsmdv~Ax|`U*s{F++uqK{-8a1hvmuVdebdh-pR>}ge{h48i`fvgZKmgSHSBjP`VbM3O4bd<Kc`;JpsYKg_@D);GV?EB0L{iVn~+<mJ9a9JzADb;1Bl-N83ko1iOTEI?|vpM{3!x=@2haB7-{beH##2cYl|Lonh1VwZ!W3HeV~V``)<T2e9M&(%$xwiN_?DI;UR`)aq>q9PDUv0E0-S3<<A%r=9jrtGzE{a%yQ7Yt{|%wZsDcZX&Gw<1eW?p<4R!Iicn)h*e8fU4EUr5N|(sF)R5d+Nhzh8XkpEUke!C*TU3%Bx#Vi+=j>patX-gfD_L8cQaoCvljrB#9N8&zzS(;D40+&;UIA87jNhA4xOODM&CDKW2^i`wk0cQ$d-K|?<mO7|+L8itF{32G$Jy8n6GILOVW}WQ^>I;5!OoGChUd-aU{S#ErP-X#VSTgBQ6VrA7$%$Lds~u16%gkHi-6!NpRNCFP7&0SA{$yt-MWJ7HGqt_MHT&OElKVsuyFUdSJr-#?+DIW4C!YqM&GF(lmlS+BDn)QlbQb}J62H2g7V(Ak6Q6NJp2&pb~!@x0=t^DTCMve_CI(7>Nf7gE_IX5CUn<ACD%U1mfztvi?_9+eGr0Fd*mHN?KQ1G#B^o`1}X!hD)-bvX^xh8Hzdrxhi+9l^HqHit2K3ljwj;o{S&?|rbh0_D?`34z&iG||8qm;<mtNEuW5wm!p_k@rupT4lMnI$%}3UU2Atrp@@(ol?`q?QAsnguhj*Uq>lGV~uamnOc!HH~#fY~BPiJ&`sO+>qX8r6Qx`tQJ$i;d%HUC^@@UQGz)m_qlh8t{NOc}H8{s9{nyu~YP2#x>m0u)K7lP+4P7@Gxs-6(Tx&PYm<i+qSlGLyTUa1_}tdS90);)X&=NpA(M3W}Kc=(CGA;R-Y@@S}o%MW|Q1KeF)+=qhgval?!VI4eC%vVdA~f{C(krfr^ZM>Fv$Gra&`xTeLIME4E?D$r?|1>J!Nx>LvrMA0Ono|&s8*_WINIe}bYIi%K-e~r_PsprxzrC^y`(A;f1Z4`BE)w&$uolxF;;3Y6Oh(kp{_j%|gIE*SPj+5WBNvj(+0SBEc%z8)ZJNgj&!2XUZQh#hn&X|%#wE2u)XM^0iX2`8a$bUFgm>;5yh&{_UI3@Tor-$^?)#z{#&|hq+Obin^YleHVKN%kB%KLtu_3an>V;;9C>vb&V{K2UkZ~<4PZIEBg+_*0@b0px(t_G|hb&rmA%?(d-+#4e||N3U9$G?(S3?RhL=54x-(Uy=yR>wqN%b)We^EoYOxBL6<F+eqa*xmb!Y5L_0&aEix;_+B6mzLeiZ}#{0x^IptS;9Kx_1NEkXLB}etZ$kXIXd1sKI(P<+CBUmmRoOaQVNhRsOx%1yKf<|e(UAB`|aIfx65VM*I!Z!2HAC#9~UUS+fL%+O#4r@{eB0d_DwU-1Rd7UCX6^2P6pjUCWT6eh;P7XQ8{whu3^A1>xpW9=dazj`Xw9BF<f@0+ELM{P}}Sk3PK`R-*)ojdU7o${ufE<8vo^20N6U}9Y9{j-QT-_*|e3f;cQ&znGw>!8+q$FRHyitgS}tiRU1EUt|wp2<iA{Ra`SY+lkV?_NU_aYbbChT#6?PNiu4{nAj#MJskhht{TLl{0GWN~u=j5N@S|B&M5(jt9M-eMlsoX?{aaAXIvEIz4ZVvTSj(s@279GY2|JgZU{R7$;S!p~%Laor%zMMN;KBgZ1yAx}<BI2zRPp)`vbFY5b=~Vhjv0L86VpLBI^u~{PV>HL)TbXU__YVdXsSLg`lw7noia;7J#%QEu#lwe6g+@Ri}X9S39YB_kLm*gHJDS4Aa+zZr9Zw%OTY0l6pIUV@6v0*>T4$ZI8GL<!g9e4N=0F~#B)a~sE6EePRj8}+x!H}0a*25kPmtcOzW5Ro?`jpW}@PW{L<<fmPNNGLlQ5+CnhYcAG*>K8yzXjeo#<SgJ@L?>!&ovFEiF^R0n7uVM+As>(wlZeu$+hjqsHqMf;`oLs`FT@Q<3r7LT5|a)!g8Od*ky^vrtmz1uxJIyQ9O5S?c7VMjijx@#NjTQ8sgu+>cX0}!~6yL&rS07&-7o!_~plZD^z?eu7)5{})K4kA2)2M9BrRsd6pBD_IxP>*dBE@NtTMuF~ooUTw(PXSt>b*-A4^|)BfJ$)MUv~A|tKmcX7R}u#T6?1wTx>nI=1w?7{QiYs9Gu)MzLxzGP+I6w3nGbMaJ;Nv$dEnkv8}TT!VHxxe8eW_HcKW6@uXcW0H7$j~jNC2<w^Fkhs=`0hFB&+JToWdrz77=ep}>i<XFiN9#JGwYCe4Y*(Nj7mhOG8@bGNun4}=~vqZZndQXg<?NPd&`DOFS(?oEfg)j}N1yvNyx;eIivZ)5X^mSII&l##H&5FN{=RU%6Rh<I)oL<h{qeEMj1;W-^MBsge-QtoEFmo3ykV^)zgur`Lp;8QW3r~J$Af#D*L_j|{04w^Dj^SKAs3&T$|y%?jf0n26?wY0d-7SUO)hYXFjaJUX$1RE-PCGbZei;%gz$ZtU=oiHTj#L^btK@UwWrPCK1vZ?bB92=_V(oea})$SFwnM$xgiD6(0wK*FgcLF)$9#J^t0+OB;*N|nqb(Med<`W{Tko)5rZ3>ygi>(;Kcl^M61T8moGGJHg9#jK??Z%i4vhg@Y6sp1E8npf9tqqqYJuCa85op|>Bo|<co%lQTDl$IqT_c)mok@__ieyVRvLa%084BAQj4pG?4|Ih?4#!D@s|>T+?KpzBTX0kKhT=QTMKDo8LH<hf6<bXh(M&$&x3L)2`7E{2US+E30H$=ngaJyBYqSQrKUs~&iD}vo*(3C8#1n5nJayK*e`Vp^EoZz2#C}!wEPSUV8v;mG!d*tER?k}u{3*;fP}>L-jZs0UatE$Puw$W(`$lzd=nb|kU(0ep{Mro;9jqoFiKoc`ZY=}&=zd7Ia4xI!U+JVyM4^|yuD3!o5fEK%8)zf4F(O%1VyW0`vZh$5O7tkiOV;zm@W)Par1!J$4@uD<isjNuLWacO*6NPS3=`YNlFULle(1iXjDZDO<|(<2cy2SO@a1fpVyMFYZ+irotpUhwMjZRJCKryt5;LYRM}>IA$FQu5>M+3#oJ4m@irNV*HQu<4=ul>t<g?Q@;x0<cX-(@7qov|E0(5ke-*A_!M6oF^Z;HOIW!T!y=X3=z<>d*mGX}~R+&-YcBrH8yQ9P4I=$qyf@i8H$Qt(DWM+Pel5`f|S5w-P?V=9kGQC8tAG4s{L+njAy__F;<^wy=QZz;|Y469dUb|WYWP=KxGD`Ax@{3P<!9efr%A+38Si1Q-|JAopJK`NosB0rP!Ouw=JkIe@|Z@9`roJ5h9F`|_9ejHQT)M%}!oTF@04sq7c>oY-`U=bI2U!W34JH>__AT=ZO;ebD;5&jpS^iUz~I-9coTdkVybV2%fd_=XYTx?d(dt@j=ZKB78fNNkjownEtn*7vB(&vmIjt;>bWj;YeEhJOCv4&chEHF?JveBRb4#FqE(mLVZ&mgxG*}S1Ql4Zyy<H28jq^M~g<do67?Q&dPWMfDF+!K9-xgrO-AmL?ivh@l-W?hZNO(e=oDK$X#b~}A!)4tm*e`rB=V7$Uw4>EAf9Z=qSFgFp{x1nRE_G{s5tFJJerqTq1$o_qq+yyI%nw`nzeJgCi+aH)5)1M(Buz1(_knIW$mg}6@@)dL;IdTE&yTlv9yPGOFut7kQrb8+RfS2`WLjDB~(1>^qFP$laX1ajd5lUT?xyC^vC4z=KYE)hoauVJk&}H2XvQb0k1pUBp68KZ<Pc)H<M?QGfWZ(clIY@=}fs?b?APeEM9!}G|N4g=lv^9furHB6epb}?4sHw$I!)lr;Q^gi~nLGC|?VbtY=v=6zYVst4xoXGvq?3Su8D!n=$z{d8Y{ZL`;<;tG-yVHTBj7@O5&FY4O&8<E98<kC!iSP@oKF^(@HCv0$k~z<bHS2>3Al^|;;T`3dgm5gIiTE5YsPFf+AVWpdV^VZW1hhDf@@gnM%<_-%B1~;H<yRZ<ZiikT@pNcd=fMR=uD&{ZXH9RedeiMzbBNR%AXZEh7AvRS55&PId%i57Mil1Y%qpTJor7uEG$>YbOgo78@`&63!-6q3Ph#_bKE0MXrrche^JeEXGlUeCOA8_LM<|Upa7vme=zRZPAq-}0xIWqWdqD3-}!6l=wX{)(IOeT85UzQ)eiSerJxX)woE7cN`>Vlys}Lhk9#1cc@xp7RFMr2m8=_8Sm-*NeS!ko9Mpmz0bfqy2!Nv53>lzPLk>RJKR}SG^8gkQoCjqJY5ij{xXe>cSiINw8ULM8U3h$YfcJrxCER1R=##I>1u&c3+FTek?_d^S2Yuv=t5B3yeUHo|nyHz<J|Gn|`mgwhQ-MnwuC`$b46y(a8qYF(ZH_ew7G#QR*qfb$-F9vKS()7?WdSZoMR;vPuAL!+Iyno6>29g`vkPt(X6}wJ5um21vXX3V_Z5_kFrW{DE+Wd63e(6QKy3P8;7zp&98sw#UNj#5<dz*;@P-ywC4qiIU!}@&Qk;z<e(@-HZx2ILaHn8YyxzvaIH_$v>LqZMr#LGWmnWrEJWd6W1Ul9uMO@F>wJ8)6mx|_!g27hykFEg?(MYu?#f{+NVV>hKsA_2s@YRMWGga{DK}zj48xQP{p~Yb0tnG{-IFK2v1VqRMOJxPQeT_=q801V$j$*R)q4}}~y4a^a<LvrkkhKNy(oGZhsd~lmY|tM&9o}qk-5Am9FRF@OkChJOY7U`FD|eqnJJU~)lR;Ht>ZL94d=z^4EY)0hQy&#^k0jQX!Dyiqs(H$H(?R8Wy6hCuJy7iz{bhV#+d-_v{lm}8YHInXQn6WWxEBgBUq#3KrBuQW@82NcklEr0uCQbhGh!@z*@X)(n<0P=KrS)}uM_-$8jv{3|6~OQ3r8qCnPZHX;T1Gi%+HXNa?EU8As8Pwb_b3BX?DL2wAwr|_YU?6#Pvo+K_m0Qxfkn0DXWE@FzU~x7;WfRw}K&S%A39hs1{LyMc<*bJTb(D5F+bIhp?E)-7Cb*I5pDeP;=(d%ge(_C6KVnVNEN|%HRT%hsub86@&c?a+UaVjmqqzq|N6=`Bv(wPU5p5p<}&HX;=XmWf11*{Fp7J_`OUrQE?)i!KnO%zOau%<~Gy@w-NfYnt9IpH)0qk`EDjppL$9rJDa2tXNRKyfQyC2wpF_|q9(NRk03j@b#jYdHdo3l>?|mRe74+{th<zveeBWislDSKsApxh)}3gy?EY?xvYTAQ&B<Zx^XxWaBIFIv?zBD8xu&(r-o1+xXlU4PeX2BJh+N|CrjM=x)o_x(n(Bv6;zNmofQaN2t;AmU=+H}vp~!2M1PtoLN?AKXIhd>S-9FXmoU-xs(Ymib>l5a>zK4yV@)_<QW<jd2V=tx%2NK(D<_)VZZ&O5rg%Hzem6pPUR#(C17zZz$)-<0Ddnm?J*6N7O+OUBfRT=2Q#PhJ3M5Yb%hh0E7Dnyh`jLHXNGO!ya+E|lXs;FofP143{VC+&=hvy1}I8t%?Z7l%k&SD+CwS;bZw3utx3nhR*M0F#CEa+NQX+c3Yeo=|MS*B&-4Nxf~CMt|bbfgp<IK_PBCNxx}asfCEm4-)yG3t&Y+bUVJ+iq>?Ff7sjKQ2x~_#xAc>{4{KNYvfNWVbB*A^}Yise1&9mZra;ZhwIJX5k188O1m#&RQ5jVM9urZM<P^Xo_IwU;@yDRAMS7lHdy$=rTCQl$UXsUK&GG(A36)nDzn)7#?g3<a+w3m4BJ7&<0r_Vus@6Nu<^qF;5n)K7&gNq#_6{O{q>Zd8`^mlM|@f`Dp_Q1Mkjyh#h)fQ8=lF-;(i7Yo1n|YjAK9Wl)3MYx%3v6u>PxzOAB41(|zzFp&WiFy?D;7PM2Sy`ccaqxP1SxbB=o^azrJgQsjpVa$~%s2wVk?jVOa9<z_VJh5|0ex|*z%u|lL13)m?co4*XVHm{)rDSc#eUc5G<0$E1`wH>4*-WZ@LX@)q(agg)+=z7!TY8(L9ZQzZDvCL9(hX}~OoM@9JSAL*k)1*=pvx^Tv0IbNzk@%A@_R%{qe45OX#h9`g;3IK$8dh|EsKdG{*8yJdqXTDj#O)*>b7TUrVkLacX-2#SNt+1ZWHn1>JBg@b<EW$=w3w_=Z$Z;_!%hh554#!_x{QHnfdQOfBSPdx8I<|c-Pr9Jl=p|(H)0CR;MUPx`iELrz^|>TtMum3##Dgy&DK9BvpzfX%{&pMSvQEqVB$=x5wplj7d-=Wb{vG?Z%0O5O;!&ABI2IIx#3$pw_%7dV@SOH;bv#tS(WF{s6Y`3eO?U)ACu4?3j%+JN=cN$Aee7GfE>QqMtHwXf=ij%qoZB+2jK^nY%b;?3%=L6CxA@`;Nwj>7nr^*-ci(vWM-1Y(aFS)gPPHY3C+%N&$4s@$Y0VWu}EZpHu=3do?a+p=7SDlNQY`CD@uw@<Ekf^EL!n<I<qAHt;r9AWGI;Md(E(t#Rl@Bt5fb1gH5WLzBJOYF)h8VsA<)j{F!Td9yCM;$d0mX<Se1t#NLzu;<utEO(W3O*|uw`!<4jKvS!Yan=<P9ip}H!BTWbRtv`4fqz1)1d5ef<Ku2bk|)0|dn-w^!rQy3XS?7TC8ek21J`*r!FcvIMN2D24VY$dZ}_}49z)oJl};NvYJ~DOO$Nk}ySuy{1y_v8=Z+@D+R^X&LwFMV5>3Kt*bq>|MS48pfX5nRK&U!crt0TFONrVdDG}=Ps<%n;U*1P=dl&Mm_o17{;O>l&-+VmwfQoK}k7tw?HWFvxE^379(U?6Et=X8gzg7F73%&J>T7w+aYZrOk&j@@kDjvNf$*dI~4=%mbdt=DrKynveaQ7;MN;R@f(SeZbktzYNgO_Ayxq1cFMV&x>6qG@3pc8NhK^bPCI?GrpwFn*l+pNxC2mWc+`J=h1u+bNwmuaweW>CPrfKZBv&r<=Ku8k7$nY&uS^jI-$ls=OYL~M>Wd(WDU2;MDq*|qKzId8`<Q6(xO$LtAJbQQ8AsNJ{sz8P$My=pi+?1Rp(C}i3aJIb~%0Gp47ff}%r1yS-!@`rB|R53cClbo!#)+?kO(!-?$XjBX<AjidxsBy0g)2U)Ist8+1=x>rWe2d{3!EWIJZ^YzMF4}>rHJ5|Fn9=PU69yRWtus^+Teu7;%}w(Ar+0wf^~k$Iw8?ESBA{FCZ%&LHT3yi!5M*%`iDFO?qZC3|o6(QT(F78{^c@;(_!2g9H&J^R6Vz8!Z1u+=1T0l4NaiXR0#EyVnPtar-DY6#YHA1GCT@~u;^Oe@yv3QX(|venK3gvDK|TYZL?gcemca3gci~AS0H43d=Cm#VJI<4bR&8FpaVs$pulx-x!hn5Cd!>_?+7q@Gh~IGi$Fs$HAsCfYvEoGNcc>UGpUd$=fhhJ@O*>!kHZp<W0NC3+$YkzsK6fX<`vh^6cLFhOU3Bw&NBY1hw_mR*X(tF*Qm3wQZ~^>F>mt8gOhV<2Oi9ECo?L+=*>4n<0ztpnC>~ZLNE{VgY;ABgLf7DJ<$>8SaAXzWCP}win*?V2yb&u!2@N8Na+u3@-pt}Z-SItaE4FTjkBw0RRPD?*%FUPoYRDe1{nJMb+M|!00E2*Uld9>Tx^%0VY@${BRi|S0ex-toB20LTvwo#2SqNmdyq?Y(A3I|_X$D6pqFpjhPZbH>bH}Kt8gJWmic+3fIINz1cv(VVJ`^s1zFG}TQKJdvyhWNbku4bDJox@5JOj8aZUUH<cPsYhZ*M*XILz1r;eDAYGK3W{f6CLK=jxFecy@sR4gK5xn4w-)c&VW5;{uU{$kYWSi6azKAD)0a8i^6{k+zP<p`Qv27+0B;r|6B+zbY^%HXHM)DeH^U@CidT&c#STK4ExoZj5X2t7Sfcqjd`ahT-b8Ob};@2w&Suju#14FmlP!DU9sJ*H#E@i<|FJ&L}|p-u)fY57ZSz6UkyScVn!Lm8k$=0n_RbVbEYnQq=`}6t@xc3l_q>s+An(q?Qoh@j1dUQWjivJ`HXVi2<sM4f3d4JTR#0z9Z&Ki8_h}8dbulHN3fz%|;ob`uKFhHslK60_=X=`K22U$qQ?OQf8t84Eqz`V@pDyK;cP!Pw(*WeS;j@huQ4f8pvSY*<nhiAFW)n$T2Hd+nY~?hy)av9dFDhhmO?#8s{@P&U|WF{AQuMEuFnA=t{m*ufK<la_3%qU-c5>L3v>yTG8o_Wig!R6Mbn@nlr*AzCp{p*gD$@N|>B}09eE_A<<B8QhsbU(&9SZ@H2vu{Kb9_l*C|2PXTM3DWZh)g1Jb{d`52hocAcYR||0*6QRXA(5GK7#-;*v7R?14KB8LoCEehxVr3(FEI(lD4IOiCV~hWzKt>X_?6XqWK&t<I(ESCqUc=F3R9=Cc%RsV7Tnt&Ua_}6P-4%i5Rfr;FpaBh(!XDuQWuw8iN}A4zClDxh3aG5ZVpfgFAKzkFekGjIbhU@4I_lY^Q~ZkAhTKNbcq3kP6~hgyJ|NRQ8mS!OB>Br;f%tCvWlbb>!puvO>qY;{!#72zn^y9AfpDd8BvsN8z`LR-V$&K99Gz|vBh^d{CY7=4VwwjKr0d)&l@TwC@FKx3!y~C$V@6-hUWH?0h7D5wWBNo^Ftm};UIw(t$A}iGCCF*sC-1Rqo3_<0Er4%h4#7@6Smk5xfd?A&8Jmp3XFg8S8iyji=2ca!?deZ=?0f*xX5s^ZKK56?Nj>uR3<~QU&Q-DRgr*%ffD+oUwsHc;H{;6~BmTuL7l9FQd-)<>RlW2u_q{4_%noyy7N=$eUlHDAHGdU}G#jA*2<}MWW=z@3q8NmZn%`_c`r7EOKzkkc?|BdbsnH4uQ44>ftUyna6Tflm3Rg{u%xX=~m0hJGU%l^OLNb@=;sJ5plf*}E4IDrbJ9J>@AK`bPwTgsderpLqG5bR}ZQ`T1Ss6@fVj@vk1>-jjJqC`AxV4J*4qL_osMpruvGqx_8NcYt?5|HLHW5r3vI8_(*3KWUupt3GOqXKVgIF7l_*}6)-c1$E2Qwj#XD|EN7);{UzN5Sjuc2IQyTu2@eP_Q(&^(R$a4i%AwU3s}MI<yW`%DO!mN$SqdR8nhDF%e#mS@?dglz=9K0n8%&d(tzat!!Ltb>6|twO_YMgt&wS2^Bj9kqQlO52Q3XgoORr%24b`abL*Twzr6RmI(hUjs9rGAjo32U~+%5bFV+uX@ORbWdwSlxo6xzGf3e5>8T&Lx}|zBn$v?B?*utL***dlgK2Perc?%)&2CDM&2OM6BioPFUA0dMSi-NeMXcbM2><?>)^-_5=SP;Mwx(m2|_7DWHZ86)7&GITu6x#@)2th0G*LWhcYb1hlP=505PTQ6V9PIraM(~Fen0+$ihoS%y7Y61|~COGp8{){N;7D*#9oF@o0VvIPB{l!a{2>DyN3FIN~lpP!be-6Rao~*SVRALJ7*AbWU7Y6rbpm;js#U8>erV+4Xf+1;!{{zCjYmoJdcxFk)O$GMit-J9BpXihGB*O*??7$g0Q6MGrkNLffpz<{DDsImAxX8PD6!QDfq=B~c(Q>rHY<Kgzbik;YpHcN_Zw<K`U{JwqA|4PmHUigE#9FFFpJ2*{3y>3MT~eLdlH(sW3d`NIonI$YEMrQxfKCVbVJgJeOH`6!{<nv$m6WV1k4pjzq#Q4&%_`AZcpxqo8FdmD?^EkoEKPZCodH%+wEuwbQO;@2A_GODTPVCe`Za8XSEQ=&8~>d-+h<zxpH1G5h#U9hajg|=O26Qv=MlpByAg&gmUXy>hjSQ`;nRbADDe9@Mq3oZEG)CDL`QI(*8BVB}jvt1F%l%RZ2!6il)q4d<ch-b>@WLTW7$a~pneC@r<eCGo9vCTwKoMzZE11Eko3i>;oiK~F;GD0uVCOI%c1EI1|pq?d6S=u6oP={(u#!eW6HG_JnhHa|rz^qRnF>bYeMBne1_m=#islSMB>-BbpANC3#>^V7J8oBEZ7;7s*wR&h^?)6rPSr6?w4!7epkS<XfhaMoYqtr(h51!PCh+A#r9{pXRp|B}y1E(izO^a#DiBA}VqJ>WUDWX+Ybp#)fB{p0hqhWiv)k{!H>kyY4@#WBBF3*@_n#j+q&M&gOEzNN=YcYpBq2-lcMvMEYbG4{hg!G_x3K`PT&aC@2^r||2glW}0e=0Trb>ar0rk1Y9d8dNG*VH~On4GO6Koj&em1r`rUxMqacA6OiBWI?FT)8BPyf`Woj%DC5<;Pl9i3-`{Fq2g%W(H~E>+XVwt)U#Cz&Be4T~pJpJY9-rzQHuj;Xa^bFMwiRO3?UCc8j+V?m2sz7@iAKY7S__&}Lbcj}emtxlD||F`quj`y=pYC0kOK81{+)(5*h-?Q}x~FmDTMdN1<%O-`Qw=vD3jGSOWBo4|syJ0!yXm^U6ucalhkFt}~O3(d+K4By&BKWfXjm8^3nb!`fiAHvj{pzSud7pz9wa1IOu2~mJG=+Cn93e>PL&j`tZF2QE#qie{#h03pDI%RA~tU33QB>GSlyaH5YzjYbrgjzO85!0>}l<w1Nc|`?BLDA?0T8s%FmqJ%Smz$NG$csEj!RrP5^g&!g(FOT43Qpd3-~bX72B~sLF>OO6GYS<`5ix|3i)oVBhLe|9GWjm~m|}NuC#vCP3HuF~i}75Zx{MQ)N(^l6a_{LK1)~^aBxW(;c|(PxOb<)v5Ue=?&H6>&&&+wl7OaVH%sze)z`$9Pt_#d}Ni8z)0`2$V!c0Ix302o{RVWY$Ro^OR@B31e|Hwe#G>QAJT@*;RMuCo5=|`rrYXBI_`7jg&4FS^$IQqHGz=q8-RmSgx9AUc4DkqpKi_P4d7R4A!k^EsnusNX*NMslQdZAK+NluILXvlgh)3{A)5#$duA`N67<?I+jyGL|-(n{LYMpF#+P<OVNl-hXjx;-u~u>dL;;Q-U}wOD(Pvw_*mU^Xts83I@*2=L~XL?U__GKiL5rjXrNZ{hot!o03Ex-cUxpH48P3Qi%qVp}s692}&*?Bh@xN-^(W@dO4q#pJ*Z63jMQhI-Zo76w7cZYpmd9>%MjtW7+g798EtB(hMjkt>PWTIl>&QnAws=Th{%U@eXaio9M%Jyh59dcy@2==H2)3hXdUV^y9;lj6-(Mm%J(%9UB}@Kya{Jf{35Wh=Yr%lkeW76c>DjyQ=j7YA0u$j4Ib0CBnSiD7e5pr;2rliOzU#t<=Zl(FM#$z!$KnkwFy94sZpCT+H07d73PY*NylrahGM7TlKds<*%e8EW#5vNG8swgYx7v*OaMNu>xJWGTak@xc5P6f1)w@)#L(`|u5}<30$H3HbtoZuzh%uFXu#W%es4;h_c)t(<EEyq2Qk&E(H;;~rC{mr~V`y(%?LIZH?OiX+J&Naej_AvHdj9}grOuKHr%qREj|B383!eKGOUp69d&sG4__?9{`Lwu1<BM|vxAW8g0Yu41<VHpHx;w9ceJ+C8GL_NkfSUTF@jDq(&)!e3yM_7GLD2iEh`M{1%;`DP}OKG>at--J)1Z+0=rA?3sVFTLZP-47r*V8*|#_0viBqY);&oQ%L?PPtXgDS8b#J%@xYL>AN2i4i{z_xC^c4!g%(^LY!Q_YGCCgpreh5+V`X15L$)-8aX-Vy47@7kC4kV+jx>qIbI=K4K<A*2^g0DdMKYdkXm$3xkE}u;td8K}vNmdw3fdpyI}<vkQ@lPalbd1$UoKxP(13%yrL9E9dGo-34S(NToD$qfSpx2Tx8<Tkt3Sxy_#%KR2v+Or9J<H|mm@?T8P;gLpaR%pot3ed9YN+q`7tf`BSSSWvW<BEy^FRnELK-l&F%_2!0}n6EH<tn#1SvOC@~M-tz^qp7Xad4Dm7lZ$$o<X>odX=<D~JX^iNXeK2Nd^z;7E}h-B?R{`^V#=c<_!*hjbWnByVbF9EbPYLkQUhd8inMp7gC24QEb~APC69u$1~j$$fZcYI3!wHL6m+%HnTdSc-iIf=pP(bD25Lb+(UPX5qd{^TklZ=2Up*ioQZIz?`!+x~V`d*iUn1F%U2;|@hPA?gOBovZlL`c^&8cNXohCcp+~i1=Oj8c6h1hkMz?D)2S3GCSw$hF_S<6p;v;%8z3LuBkcnc#yDqmVb7C6S>9o}xtyfl0qtw)?PFo-1PW@G4S!YHvxp3TN10O43njBGswvwhX{J({ar*Vwo%zL;3IuF=GodCDfyR#3qY!hXZKFbqwO!c{spQrK9f?=w6r`~qT&C>lnFtQjUCIN^Q>oIXOfamZXU%*chmznIOycqo)VxO2!IP;Q=9=uskP<%ZD*#7+oSE0lZ5sBO7ioyfOb5{ye0c*{_AlKEn4h_}sl13NxVc@L%TU^JTOIp}^MTT@y^;}`y*BdkFRG%HoRr&@=$uc<;GDoti!H1xpcY_1Mj1yG^7Z<Ty0LY+F6WWh*<Xw_ywp}Y~om4&GViz$rKvNzRME*2&9JOpsC9yV>oH3D&0Jep5O$;t-zIRdfh>j=`cRr)5_dwlzYGyA;SB1a3-F#~DYT(FZ!N9RyUGpMOqi|UjSSy%jf;KXZ)TSqW_Z-SsvgmL7j_&E$YMOwuLm~i<epqm}n<9P5XXTp%wvcBMwuE)|xQo`DmC9m^2;st3T|0DdCZp0Je<kzElm<I<RqbLq`ca>;JtC1wRyrZ+04}_|O6l-oNpcmnrCH^Iz-iX!MZH%k|2I8!e+k+c{6m#ta{`Gg2kGOdgs6G1`goXdnsGA->g4xb(64_W~I|AqrMk8~a1&<9d;tj{3#E=T(AlxF1kw`hFqX7cqC9k59j%HdD39cdqfW+$%cScKC%8*EZ3D*{7545m5y@t5rHi;9(^y|g6DbD&(=OPDXfiTHS?gY=<jDvgv&~2XMf7pqYIc?O!g1MCd5J(cN8RZ7!6CXP9Sp`FEn`hEY`8l<CUT6LPs^Kv-)<3w<7L%q?6OipjXat1}34mEMR_hS|y)(HzTRGB?s3BAOt1O7&)?3acj5iG0x9%_9Usl($8wT96F2IIVx7(Pofi!OP%fGjoa0+QFsWwyBsYU>VEX@c!Vm{Sk%bBOJSv}nVOE=HTPqi)#aIR-qw+5abZhpuY*#jkC?X4e!M}nKFWzA73r(9SWZp{~LHXoT=V0@dx6ja@uS-VvOBIRZT1ADP(3@*pT&oYQv#hF!40x(;ZGGF!D$}r)zX4j|m`mgflzBcz3WT7K(J3}EChTR6GLC)Au&eWoyiBQVwD0c($c_V)VGQA_$l{QY+d}UMnZ1r4660=2o3y$3_Nuepp#jN<0JA?Y4W(XN4j9=%*PYW3EIm_I`VS6^KtOn;n_xF3S=g0ZHcUjaqk$YR4yu$);4pgZ4#Is&x2NkXhb2Q|TC090YvRfN0806BM2wEgeZfT8G+C*1#n#qd9oilF=ZnT0fwEBK>8rEFl2(dKgiGbU}s5B__TH+_vsaQ&G;H3HSKLCSb`n#fgHXSEj4Q(WEB4i-p17jhn!Pu~jGi;&lFc=70FlXzwTsDc)A+MMHu@PGYy{fpe>K}F=tesV~4M+N^lmq##=n*&v4@sVE3yUJ{-NcRrsr;ftqTZW&-k7ZTCCDrgN(-zej>mG((X{~PpQSjxN34+_ylmLsj;3AbD||!nTjmF_Emp>d4eR&~A50RS#*<J4fvxH%sMNxNQjoHB&o@MAn$PC9Zc2jObZ%3ciKu$!FU&G!u=lrGo2`x0N82Rn5Fg`I*x&+S#=4xPlWce^`&PP6EngxrcF8$@E$R|7hE^4Icv;Svl_H}kX3?nY_=(s#kw(Emv(}nPsG=F!{)@lT*^;4(C(;8(iq!HAM%UZ0UvsI#7`GGPw{Govh!KHcYQ}@QaUmjuCrd8dGAu{BzAAaL7KW2$cZYT4-0UH_DTu=0+YFa>lAeQ|ZZtS|;E$j3Td1tgdL@ZkgLS{e7qDkFEN8iLAHo295!i{1YyZK-6Ph*rLwMx31$rZGv-cA?ilFNVyIR97jGwIOpCr;5T3O9@rr(LKR#UkVP*f016LWs6hsSViD0?Q13?E~<8BH?b0?hq7RG~in%1mPTn0Zh#DC4;|ZPX$U;?0eg^w?`EEEqWBLVJz)c;zXCkii_*jFhK$Nn@U7HMQQrP4cBR)$bF<k2=>7IBBg4^R9*pMbp5Bx&+MfE0i@$cI;>vN1OK!CrkKaO2aEEQqhkh+t*C0>WvO-IjZn=p^6n;ElvFvQJe>K1&!-Uqq0;El<T3Rc@w#E&C)R6TG^$3e)gq0;zaj9y27wmBGL@wHCK=e{Up@DvXIRic9Xo*h1>SEA90crF7IfT-=KRXs5$T*u~#??_0NrVf=v<0mAEaqB~ZQXI16+(6kL>MtsM0Yi^uR6Fqgn@W8`ZM(5Kw%S@|jT?GzXU(L=Zpj(!lZSbE)wO}%keu^e$SZ3nlSdVXb8fHO*QK9>%DAy}_~>PUn2!GZPC{-+ViHBFl<wIf5uY{K#@nA;ye<~KD$>_8?Nc;S%ru!I<(F?7ECoFJAFUSDX#x(K0;mJ$y@t<!V@8|vV{0jR8M0O4>h^6~%I-Metbab)X)e<ho9XQ@gqm5^-rJ*Q-R1_QF`M!*5&#|0*xP>INPk;PP232|`!_la*m;+2sFa=T|{-CnD$A~Q1Hv132KU6mipF<j{1GI|NsL2|uKC+*S7@GB;n>@z90{qT;*%>3bdUJa3C9ut!=8R(s}pBT8|o~_mp;si<p0rsTIC**GRZ&=k7M8r$m82wqa2$vhCZ%J9K$d$Zk<hW9x+%;nUea8}Yd+qQL?x042->`C?1xHU+l-G<FbS2&K=ck>QHMqJG>J(>G?9v7}c&uS2Abrkn&Y|#XszC9&eEPcne{e}LgXcz(+#kml7g^o5eIF{j&H+l{vu2eORmUcXU8}kss)8NB)*RoG=5bB=pJQHGL77^hOPkL4B7jSmh~lthOZ<a`HhVTxBrA&zDMBp!i41)l+^-)#X@rC9X*WX5I<@$|SntEoR!9PSp=UVEQTCX@*E%s%G(|cYnRTe<d~5a_@v3>5X=1V$gi9&@#>4p(=;_zxr`}h6&OpQ;#5W*EV1^t<0$|@9CFTu4^>YsTNNs0{olFr`VoL0$NR^-tZjd;_39SYxsNP$u1UAg}Thf-%d-}DST@(I`r$B<CY`Tz?bjXB*%^shTIz?{{b04;4qO{QJWqo3ykUQyvLtDiV)DqHrLU!Q%bUFoTsWhEcYRo?$8#xw8iYg?o{FwkGhhIRV_wkedd0JEyrwY*&$whDT8|E%|*F{p+<XrdmbcP=xNYVDgF8q0apb-->5wgjyh!swZs+F2V(}ZkfSCeU>&1pJ8&2>Y*REEy`1V9*G?_@@dusQ3bL<_2P8FAP@D{!FVY%q#71Tn`v>2;=42{?2OCboc4N~jf%ps%oEmVwtFA?bEBlWF&bqU!oy@k++KmHtUqq;^TeaTU{P<VX?*p@Himdmh3+N)&?x#F;Qw;8@vc25%YUg({P=7v+^N+BJspydgLW?|7D<ipx1=GC^RP_X3I9B?uD-m;UrDbd0v-m6se__5%TJLA5<?T0o-ln%WHoPaW4^xB|WU<RdgW`fR4jM^%jgn?2Wz2TPik_D}BrQj8si1C?D%w!$AtpE-N*D0^@d^z82X{uv#BXUvvA!^H^14Oawn{H)(!wmGX5KScsvr+ap45BpgPg*)+<)G4t#JhVIAkbLK6$JJP?tmoalN}Br&pCZlZ82b~M#fx2wxj%6h0gaC&On)1lY1wL*NkOQ4;F7}UJnEno_yV1Kc3;k|7p!DL(u=sA+kj-z72YYHF-3yz#%VFrC(pg;6N#B(%}MmmLlo(B==&2mNf2)FzuU+jmc9`%cGmPY&sra&3ff#~qRJo(KHxq+25uLh$+c2t|G(f`1r#Ll&JcLXx3VD;47j}!O{?TQ>8(<m)1^(Ra4Zu-!VYQ?24g@cxaYj&;+p!M-1I-iNz0nreW@AAIOFD3?A~l);}TVg3Y?94JdSSGTiEV#!o2KrnJ!N1U&|Jm?w~8Dz%=3TvU5h>W0vP}AF1chIbBJL@$oUy{SHMriMvuT;FOKWZtIY{vUXQF=hd8BP_J|~Zj4yEjVE!a(YLKJCtR&{3vINWt$h`yJt)yNo8}Om$S>#75V%0jNBWptZ?X#t5w$lX`6S1re~ZFcTluGgyUO>jj1y2Ps&6?NH)1q!O?XQ(B#W8N=fY`T2#$Ix`lS^fs+#RRahHUKCo?IshLU=zy~)J-XDKso`y3B@_}XkRWM&FCSV-3bYXS51n&*is=e0TYx^S*{A^q2@__nBKEGlx!V!AZ?12#><Lk)uFlzd)3(ivdiY4|{J6Kdl)59J-IlLJ@qCs#s(ko%O%;Zr)LlSwan-e=P1JH1@Ni>%vn!gHZMxdR@Zoej#l#i^VqvsTBH2$`g&KATR;$KDa(AP)1{9kwlkgD4zwz*eveKqE|@S~E^7<jLRN7g_98NR!VCg=wc>MsT{gpA%L*5AFQ3>|swgT5%7$Cijn+tRCDAfgCWN&B|J&mTd+qVjf%Gz7mxdPF3FC=d_2;+x4f|P5>$7Hr&nrNKb`2;Sdf)?-cFuQNs^ym?q2o0NSm&9O>t)^Yi{w#v8>n&8PEXA|UqWn-BAA9<po?d8FGTm0&nn231VBM8mxDl-<bEg^@(B@jF5=qislU(4jE@FK_gJ=K6V5b72i*Em`Q%@MZS0SGbQ3H%lA2)TKJppyrffJE=C)51=*^QWhx9B1-It!fK#izh~qMH;O{2B9m44vTd!PI<Q~auZ|5sq0a>q^e9lvy$%@@o{K*y`=<xw-pd5WssNfpPx=qk0Ox5Hz>2_ThT!O=nLy#9B3AMF6oFN>=hn{)fAO4)m8j`yQb_JWze95Vt%7qE0eflaaYynyj%l@-wE2Qf-Hkfo(Mk-h{VM8Nixo|J$8lyivoHjxLX#v0rsvOL>!la80OsHJ!3WGwK~=hg4(J>{&kC@kxB}2nD6mZha9Ba{YJ2lStj#H|8G2Q>&gvmTHKRZnT;qpjv~7OW8=eW%VHtUFhYYmkji?73{EyB`IJtV!2*Nuq7l|Sy3hlrM&Qm)%#4ysj;*ce9TP>AVFH%fkHxJ@3;Tw5r=4vCFLTM>)*E_x4aML+x#glJXFN9o{aYeXkTm9qPJY5wsc@&MVE*=u}=}fxO%(Yzz<%>iJbu02c^i<XOvllP^rJkzE_&JUM;|upQ0_S$?q(|2%PPM}RsS1aNLE69|_B?w+fQXH4kVKvq&;=0);^lESwb1u^-CsdfT?>NPO=(WfeP<GkWd6w5d=2F9)a6b=(+QhJR|X9l6eVPDfAhIoKZV5YR_%EdjZ-V%G(-8j$BPe54UhzzwruJ_*ZP`4OP{p)K}thr$d#mCOz6r)KJ{-<>YCzAs37!|n={1;$5uHNfkUY`55<8lPhm@B<5G_}(!_FQ1S}NzoUD!?v+Cn|jF6a(D16b1haOkHQt%1Bo!l@qvE}Va;b&R<=g%L0EAL0lkD6cSRI~XZ5bw;#ip+4^D3&{Z^_R<(?KVDhE~QCQGs$XD=7yc-@%*z*tezmF(kyM6gsPDPWH<1ih*<kET>nC1UE5sRkNcO&=-s<sitKQv#OOx-M_@*4L5U#SfiMTXezKt6=&Nq(K?}fzlG<7z5&Shsq3Ue-7$u#WP99ilw!#3Y!29YFCTsRW8WMC#aT8aH_lZh7=ij1ddf&QeA{7k1Hu&P`l!_x*l5Po@@N(#)oz}|iLI#i!&S_n)3UB<dC}vhAPO?K1HN#y2VWwt^TkIZ0s@IJ2>s=}MyBjYf<rx6=c@%?|M9N^oCQgfnvT2h}I0bzRToIPOsgk3atf{60wgbv0a^j&s`HqqN8Ia{LJjI6Q53JqfJWQM+<Og4A50oNxJL7t;w^~6&vsx&g*}sHl1s?j{aVDz+O0Y8KKq7NRepB48x=~Y>#}kHq#plmBJ6c0Qf$WtcVT52AeeY8oUxv1dF#I}POg{(N?}_fG9@|L%Kg6p!L`c%6h_J>f-|&F;2-z1~N0wNsP`WexsKuAGIZry|IN`ez{#Prl>MK~+?t7)1cU6tQ6vdo4##dj)QyG0Uy!mZhC9<z6FCuXUi@FtAqD<`|uCkwwDQTwQV8D5TVL_wucWHmgRA%a@StSydo@mBiX0=&NWrqJTH3QV8uf+sZ+w9oq$?mN(A9R@}o}h34XDtw|t@+tzh^Iu)_^~meLjW7Bx~)__F;XGIrq@r}{JNxye}<d?XRQH$kcEz%yzFUO6>TU-o`E&vGschUsvtYMpO=Byt8l~kOr03gc$;*RNtfLrz}oF~8fQJUbmkWa(i8VLHyJ+dw>fUFLowTn%Oe*PHuXJt5;NJ9unMI(|5@ajOz6TJ9>_3VB63OdV><+fmydX=xa)kKYy{LKL3H{a$Z>pc^;>lko{WsuA}fE6FwpJ21K*Vxw3#|2d|FCVceYm5S5t||)mxmbt$y4Xz+n{o*=7%l60dv)Hr?Y<r?dmRv=g{YX%pMzA>P%+Taq8sxh1qdU$7vazmpvi6^A6TN$00&-B#Y*U3&h)R_)ePY#pS6q8R8U5Q<qJBCj4-q;)CYJaVR7v_nyAIk5Ggs(WFxN-U)Zgihw!gYgT=9MLm>?%PtN|2A52ySRat4Hl2Kf}NiZ(!zE^lGZfh0_h3LC}>dGpD!p#H)PWAvs2BkaMbW*W^gIOo+X8{?JX$~G#4ZwV=Ky^5Wqu6Tungeq6POvPr=(B-VmHB+G+D}=}J<Pto#}RHR(2>0QK~4r7oHgbZpXU2V?n77T~Rmzqx~(O1j&%lz)=bLFO|aXT{iitFn}~z%@;8Q$;+W*q(x3ljgVIU)@o%@`ZGCMR%$6pWI!KpgTKW1ed1(YP_)p#Z8Ff<8guAeuf@!S#-%0iW$)ZZY1^>RM0Z&y#-GSvDD&^76e?qQ8j?HEb2=Igfon+pW=ZtIrQ6K<8kV1`5;#0ak8<5mZzmha{9d0U`A0C?YxbgW21bXr?;=BQKb^AX~INs=Fh&lNV_v#5i^$C%sMXH6&b9}tN=t(>A#<z1#U)OV)Su!bw#i{f-=e(oI(TsO>uc$)tudD2lh1b{@^G9i<3^qah6imJU8~k$Q|(H9QlFXM38EP0EQUkdXI91!nv)LfrphUlj^sUQ)%5&Ws<G$%i;fIGu_n2?ujRYrt}K3#H91T*guE^%ok?fU4aYayE&`(H{b1S=bI<_yMyBsbF5#lpVfcg-QUjf;@G9XJX-_Jpv1Ey_eW!o7b1c#X2tBD-}4_;P~Z}(AAU_g{dZT>TD+<7%YSoIj;lia-5`LO8=B0bjpWvXZ=qM5`F<&XT~KhO__y+OBTC6oD6!m_@0MPY(aD6JftsG=M`m+eu5o4bhir8u!$$qh24w>ekC|+wMl`pK_=ddIl<(FeKp7%xV@;wk7%D!p+n8fiDoWp$!pZeII?7IiY~AM;eTuTxEiP{0R?KjN1c0<3V)Tc@9C@MTdM~Hzqhr^zl%=1lTc(W1bu%3=CW2{^^P7RAL=2jX+<8NPY9(7Cx#8F}BkbtSt|f%Of~nwT53Dd+=B6^Iu>R0PzNM1oN?G!Ls`#P?V+0bP+l}3mp{%H0B(Gk&N^%D>BHnCuAM+2l3+Y;-5GiSC)g_nnOdRIC{m}iL;@^cUp6>2NL6chDEGC?Hs=HIJP>w*nsHEnK7JZO9HA7;=szTF3t2<gP&IqO6pu)Y+L0+wC@Vc4Jw%$D49Z~kSW~$&O*|hF#ke~+WvQnDNM>~+)5T9mb-qpEWc@DmSEkvp(4{(nWa7gOJ?Gwq<o{){j{$-|5r&6wJs@=;?8f{9MQOS5``an6z{bb}`npeK$_YbyCcK6<IZRVTX+Xwr{Y`FHX`T-aKu->K$=}mDV+RAnV(zg2Xxm!v?&M6Z)ynH1+wv?j^+st5#SMi909~kQJM6!o;cGab~mYkDBJl9PZUqF{480QGESPL4F>p8!i)>qYs;isF4D66xFvR>SjGeo1%lO7MFzZ_<}SZzwSQr@utkF|Dq>|R7Mg8Rni?4-!4MI*Ok5OGLp4ArZb&|=23;tmAdjD#u`h#B@ky0ehIH6=!YnW(lvRXP>wMkpZPDnWQ@+yf?35B-CgDvHsa&&o1;z<()G_7adZ@U6sSDA`S!9Dg9JN|v8zfwCy$O@Ha=N9wateB6Hbnt#B5x#g_qb)zr+ph6f7y#Xyt^a9U=UT7wJo0M15%6nar#l)$AMQmt~2Dy0A^qESGWNTR3N{}_FAX*eJ5<Y$V2m3on$=xwbt-%acM@cn@!<6$Vy;=sxEe`+q7o0Y`HPO86MW3_^t6Z9m+d6Qx?WTy<Z=En!*e_}CA`=>>m=opb?j@xN;8ABzyr}pz`t6uzsyRy%GAiy-%^vgiFi^J5CP4#w-!Rqvwx2rL{*K1t=$@5{<psN#<kgrOlmiBOY<lt@RhS!QEZf06Ix)M|d+fE8I2eLoedW?UnIReq5=wuFRVRMS?&%xE4OV2&u+PlECu9EsvD^Lwl^Zmx@?9;FC-jTmq^g<>%iJWM@H=^gZAlN1z}eczq#|6U&uwG0cTDTgz5bX7^ZQBZeTUY~^;XP{WJ}c$keyBxW|jE+uqWJ}R6@!rj`IQm@+pyRnJScmps^q*{s0tg_c@m_o$j?Nlc)mz)2V9u=Wc;p%<m{T%X$Ed#e9nNNTh!GytB;?171>P6|dmIfpBa?!#<HuH=z=<+`{0rlpZTSzdgqzC3}~fliU;^42A8htAMsB#FjA=%?R(O3o|*3W*(hg|0;^l9*cYV^ooN^RPJNs!j&@J9pj`;?zs<a?T`en-pL7hSD8<hKRDu18@E!Y1iANB#rG&nOMUuSwy~T4Szh(L#XoYN<J^aq4YhX|oz>};58+VAF0d?4i@ZE|*C?J1GRgHx3GHBmrLYt~YIA<=A<ER#*$sa5(vc!sto&3p^M(sWf(7+t*pzcKWTckvaW@)du<uhSv{$vxa<HS{@jPV@PK|PkO3rclno~nHHvEV-b?e>=3WV~4Bad%)_jYnLaU2XYpq~8Z+~*-z2(rPF?&)hU1)w!hSs>K0K-`PBlyb$Y02781H_ILKlwRh`Fp72F>w9t_tC9i&YWs^CrOTSv?FkzKifN!i_oQwLHfH;3=QgPt6iRLrbGOf{dO?}V<Y17x<F)|#jof?4bDe#V&emoZ>U(bLj-^_|;9xprctiR-zqqF}H^hAFVhw-T+1$>*`{iWkI2r)gq0vxU+$>qn4)h@lb~<{EC}4aO50Tb}c09l+(fy^AggVpmboAtO{d_r;pRdlHS@)k}AyZrM$?}`qqH^kl8SIbZ3#f~2Ok5Uim5jSyef7(beFYfAVe6Nzy&WSeld}L7x+ENXv8i*R?+@Q|2~)NDNCx}*$v3mA8NDbqQ@O&xF|4PAnpAaiQhSH9^2!`n+;xNKDm}h$=H<;mq4+uPRkkho`6N|(@cd|e>+pT*-t`n$p~^}JEu7g*t<lYNvLKbxC)LsT5ATJIYA%ZjYct4Z@H|oUww#$Mnj4lPd-*bZwZ1M9`D5j=LT!WSD2OUGb5WJ`i2*ld2hw8y4+u!CLnTwfgT$4XW0ZZef0>h%-BzE<i6mSVrt5*5)WY(YDNI_`Xu;$gN{P|Dq4SGHB1IBuZY6w@<bFw{h1^ozYZfXEb>NbhC_!HAY)asi=haL|OzO0Spk8wlFJQSMp_G1Oq7AcPM42&w5rD^qe9dciyP$~(=7g#x+<*G@mksLO=?K1DJ$lwZPlKv-L5g*%yDcH&-Yf_1MA?IYJD?Lrtb>4!Ts}2KXR%?c%Li7k4M~rxH>S4+jvRB@Z+J@n(596gMU(NQ+u$j4vU)CjR=X5=9i)sww-DDhZRTm6S(n;6=3i|Adkly<#@FnFL)HkJgiXL$cu?1-)0F;c3gmW%o(|X?^>=*;G@#Jw0s)H@FWk@D>-(m<)IPFZo<Op2M@XTwwNO7(r-RT}-xSAgLPFl0M@))%-gMC2a$=2QW~2?gXPpb%K|hvOylP8!@y$yAHFt1osXB}Xqd#*7%~852|K$10SS{E!W2R#ha=6i4JJd~8APbuUKQEvxfTYB;NavId-OWNXY}?vCZ;n&U1@F^+KT(b07rb53P`+RS6sL)ot6!N1XC1tCY(ud7N%bXn1Ni3h(|qWcW!0FN7??M*45U|1GcNnz61k`9qkt0<gElhN>v*4l2bWytG8d$I3zVsLe{eM$_Dy@6oVxq%x@c03nLg;GBLYBL^BD#g6XQ=y>N^q*RViRbJPK0Qr#|&9V_xiy@Sb7VjbDY9tu##&Yo5(qkX#zdzf!`UO;=^RnnlAPR(`F_CxZp{WYzRWU6BZCz>%uu^ft0OBvmj_jhKx-62*9=2@g)nIT_bn51*FbQIuh9AgP**5_T6a&EqA~tCL2Cb!EvOnkKWJJ(Gdf2J9$&r4o9ZelU?~3XwYgGYS9U=yNZipW-wIUSfsNZA1delXsrPcyOcqijop+5I4q;vln57!S3Rd$-dK^`ePInK8MpXWK`N#52$=eO+agZ#f^QNtuuunYo*80##0x}3b-9mD}vy!*>lY5I-uw$7t0GHWd7C!dXTd<a{V2l2SnBDkRPB*vFGi;7;}vKAjVXc>m`LYs3tQaXr-r3WFaY$n(@ym=GQNljlyF~g+^bmughLxht|-|st|dS^qQK^7ef~=@bes6{|$|hWe7H&jFW;h7AyUr(;z31$ofm`EvBJzlKPkYr}z$KR}jT*K?{;Wl4D>B)`zi8rrYN%tW9KBT<u6VGDrG6Tp9&jp6Y*-gvR@ti$n3uh(|0a`<T`T?%ifOF9g&CvwgCQJ^b!qd-v_`&JlZBt!?ccoczEW{`lbSN&elz_AkV*9PNI;yNy40$tmk>?Wp=tjkE6nJ^K@^E|PlPSJEMz6)0*>Q%DXo&XH^2du<Jzht|M4WDT4H*1&VFGCT9&ZN7<+{2lK2yPe}7@~zFSA9loxOSEhJ-NDw*=03jwFbi4{bJe@|dnda`P>;w<)3<U~7ZWpT3`oRMOxGTb+{_*p0(!Z#wQt^U@4ox?_ix_+h}Yjz$IQI$?tdSaG*V;l|N8yxY}jYb`tR(~es*^E#qS8znweeAD)`?U!8yur%-a8ME~^|INp;!(9|7U8>O@xS$t)&3!6-M`_0*hT(oAwP4}`J!Yc;2&+SPo-@8xWffccZTZH<sK;OI&-C~%!0xi-=7GKkMdPA}U`isrf`H}<Tgw4@EGYy$ej9b%4*G@ZpoW7XzvH1cn#?51xm06oNU^FLb4m*V@uB?4MSuZRHCOV1$LcEAdzPt@<s?7MmFW1={D7KkH)O*ndwxz_sLPpVb=G;A1oku~B%WENVNUOOVfwLZm0uaIMaQIPO!kma!9fxfi9UYbjd>UC;u{@Pb+(~~9)=cQ-EX1bU$3uR6h&Y4h!o&S2jv%e*Oy*v1EcLyhhh#b`}#$nr=NY8N(a8TY^H0kgi4k!ZE;(Jp~;w}+8jPthLf~NIrpNna$=hyhCa(~oP#;d-bHR}uwtlDj5@1@LuNk}ofyf#M!qv3Q-t%UMqBIvdVqy`mGN_%b)wM9W&8Ut)mP@M(qayprmm&7AhffV_?*YoMDIKCqIF`&fsGZ%l=*4vNM$%3#%0>?$F+9%xPIjf(0FUXbF(6?K^hR|nb#ztl0ie<ia-TcAz+qu{6cYMwy(juW_v-RQwSw-E!ZW&QQUXi)fhK$k|(SoJ&rlj^gFOOeCFj%`ey#<ISW>Vbq>2D2y-Vm@0qP2A{*y5kCTKW6TE-rt<q|a?uRBX4Zqt#qEq}aaiK;GdK<xdP>??Q~pw<=wZJ;*KD_DYf_om0@%k|QZ1>wXeUD^glY)-fe^!}4d*l<>po^gh)Q%O97w(Bg>WE~*YoJ^$6d@*5R}>H0BMO-iwZPp`ZyMU^>Cskwr2NeLn@61b(k=Va^hO~}E@9DeVfTVr{Cai4H)Xw+d%WlcQ|t0-IFqiWiQh<9u=JCEn9qwVmD5BlDH$6t|1$}{JZ)bR};&fn)>^4^W!d7&q6X}xW!>PK!FzC+swm!F3RH?=v<RI)|HT9Un6TY*v0`2h~7sZ)xlNL$Z&M9KZ(J4t!RAR4q!#Bc}m-yX5{p6W>5qtBVGu#VMa?rF1S$*Rtk&}upLt;xcr7|;%PRfdy-N8X&oHxyp8<2Kd!8FN4tx2J#}KRN@6TUHO6M^7P!_g%2|K;&|>`_W1`2tM=n45uwonk_4&{h}f@`{b4kRfa+D#W%q5;SM;;@Cpes8YkYYzEpPKZGPXrRIFi5d+CNrf4Uta9bPfX$thJrX{VGarMBWrk?}TV8mR4yHzJoXn@Ufk3$7>aQe?jnyXl7ePTd+)*?+~z+8Ow%qxDF%bh#W$r|r?vVWlZ;>yE^!dO@c!x)rBaqCAn@IshJ;mlXO0CC@df+E_cq)6iTS5m^$Tip`;};GjAtr<@Pv^roE8?!{Ciux^=dCqB1@c@9iRq{S-nUsI<Ty5=@!gu;#e%f)W^2XFJO;DY4VCCQxGla0`Ggf$a4#cht<2!H8(TbFknXnDM~1IvUv6Jh`n_j2E(?lW#U`uvnWK+-3ME{26h>IgY<Ov|{3dWY3G$GY~zySFVk>sREfMzvS-@<!bJz3IUhQgr!GNzzPYtoZCiW{-9UmpTJy$HBp7JmeD<OSON}-5TGey>KerWV6`P@9bYJ);#$->%PCDz6jI4wYPidZ@;jc^mTVH>2<(}ips=N$Y{WkEy!ltLa?A5d7&KwvCB+%Kq!I(jJcpFdCWdn0TVPHTf-ieF)c*oQDe|uasjrUY-FdGi`mDL=9w^Dcm?o`Y+{&xwhpQHw<RN|OhyXU7q9?V@Wx^{@=1}?lP07x^lZr0cmZ{V)jODZ0EP->Ps(~!7r!*SQ}aGWZj|g!zj7!!{c3t#RX?;Z;Ff1??64`Jl<B#<(O!yZ$G;K73PbO8HLz;OotWL{>>|_btKpZe1>$5(^v&>!>z6%uQ4m_{srfgQ=cP1PAI>xj;Id$J@{134_YZN0)a3*fM>bNPGw%axJeW=ML_2ui_F)M<8$uDP7B0lPi0}awe}}&6L8S@}&tkPGiBcjxxik;N2sXFVDs<ST2oHB>!3cpXI;ZE((~C;cHH}|Gj-m6PcuKL<Lx4EtZDC#Z0f+*Pv&Y|=Ue<Hw<I_qN-+B^EQ$kn3BWt&fLN=JH9iY|Le(9?rh>n=AQebejxx|Yl*N^OK>w|s=92*bN#dL{FjCZ0^>aG?q=0t4AmASl&5)+HK!XcsZFhZm?Mwo*qaOPHB>u(xX-FogAR!!z9bzPth4q{pNRuxvwn)B3%MN{k(X?K-O>K>5~!Z#NSLno{H+dyjIIrio+)<8W~TD5BuDaV85AW(|AT@U;ktMD+&VDS=f&WtJh3_fr;;Dj(jmM}xVW>di=THHoDB-P-AffcK)0ls}1*%6UJ2<EtetcNGXId7g~07LnkP8ucmtA+WZnV_g=t~#w7HDe@Q^Wp}LkE@U7SctP|_5wb<uLkD7ab9b-g~PP2ex=%s;0g7aD`YdGA)3_qm7xz0($*K*t7ZQ2!8A`lWB*HkW4P%&9Z4f(0)zX=7u=UG_%*)-E;*az?XF0uXgy&w6-wsTR080@fUXSDYenR7%wC5|m?g)d?N}-ZE(*w_O&5LUZ~eBC*^_G9@wPGbAD1=+_5s4r(eB|1n=(#ze$IDcNnQ#87y}t<ES&$&&nG)a`<r{h`O{lHu#f0rg0k*#Qy*99VVu4EQHzmdcN41hbfh=SvgX`>HT;^xW3k#C@xZoX8V7I$#(Lx5v`E2|CftUehDP1*MXW~1=`QtK6HAj@CC&e$1%TQhK#>8YOo6IKT0ZgpJ0ypJHe8r|qBZlM5S1oXtpr{kO4L^Vv6w7U2&VDcrapVp5~nRTPhI7d5o?ubBbh)*h@)FU5sz%RT{|a;FrKYzl;vRy-H;TF<w7HE!+0@cN7rw&S3aZun1ZmyV>ky07DgKp(BMxd6+I(I2l2619sje&sj0#ZOrMgchulPP^gw(-|Lko0`TxKeHI|Efs(_%U55gq^K2^U{yT*8KXsmrb6>|l(H8&BfY-!r)s2Gy(J(^x!HRU`wU+ZwiF91sCmD3qtrHYG{aEP8@$8&|sgIioN4@mDSjht$BNU<jPR;%S`XP{xdNobr&MUm6prs*ky>#m=Uqay#Csi7?m=bysf)D0~rrBtl8cwo{@@J06Za6N!@p=O8Vw?7u-9RIe8t*2Bx5(ZY1PQrL-NDZs~W!QkTH8#%RCHhO?5owTXC7?8Fm3`U5BPm4ePHCrBZP|8ZaeB$_*qLMPpg#l53<jzr4dM^43VG^r0s7=IjeN47`mt=w;Llt-+1lAXPsQme4@6z)l-!>7?@{$&f=iGU;`g3dk{p-UrQo7>COTQvM9evXt}yKr5uOCKc}w}t%Lg0`^3YVjCz+Pu5He2$7s8#xoy`;Wk|o`(^LA5bSyt`^_lfpd=n#GAQM}-ZZqMK$Q^5iCBhdVKb~wGQf+_J_?A>MNyX&bQ2w;mpZhzO#S={sQHR*2ZstccThugs4(M&v-lyv-Q(6La(2~zFV@1)nz6;Y%SngNVzb5h=1RF@+-4$@B0q+am!EXTea5%f#O>Bbf;fSX%;&wrD>YHK-NXhm@0=`HulR^wQ1-Cyx#*)#t&LR&xkKU|x(2J$y^bsX;Qf1e*7?0+vu(q~3i)Z2TVJ$GeaWUu?K1zY~6s(VO39F;BR{bW}lLF{k0hl6TviceJ4tG=7)aM26Q63;wl>6PC58?I?Dge6+a*wmJ0tti$UJA;zXII@B3o8lV8X_F%Ml6h_v0-H*2guIh4<#P<MxjNZ^)#9;gXJ=HOm4HVBi`M(k4Pw&z?AKG?JSk+{IoOS>4;UE1u|4o$N9!)qTP6Jda=eTvSb)Z^Lq-pb;LhKAg1a>H1sCAgD!QAeJO{y5lyG_~$JLxO9ulWvX#+nG#@%9nwD3&*=lG-c)bwH-JQoyIbq){)kAm_`BBA!Zb<))@m0zTnfi|1f;R%bp9S5ny!M>cwlk=#(J?S1~U4k?&f!d|Z?+tJLLM^xShCo^dF3sshNjMY?ahurnfmBGHA6K*T(#*qs|0!m7>wmzP2B)H7^7xI?%Wo1z%2sZ5jHzbDl_^^qvJV)31_opg3eE=4?|Dj5DhCH8{#JZ#oX3a`Gb=b^!LHi|PE7}*r6QI|o)b@mL%vceEen@CZgE9zM!<K&OKU(JI2y<2u+E+|AmT{R!K_rDW1g%)19`43Ha}g@FFXASdVWO<X~C4VfYxngs^qe97HK7wEpPSMrV?fG_2t0TavC&n-gi+^k;`}35xM~1?!DjLmV4N>J6TlY+!fkBc(=K`-*&nYy$cs7SQT5vczT0$BIag<jMwxZ@5%nbHie9&+qiJK=biZ^nB|1hucgcJO)4GH9$ciYA0ne3Z8|8{J?m7rImZ`)ybpM$sGR{<8F&w+1{$0d4KOitOSr?9Md00!3f^$5Uk$(Hpk)g17J?~uLXJlXPRXKKP|}?CRy$jxZgH|9)-rAH9{=6y_1FUXTj{$^$6u>?XOzhCW%XI6+~cjug7>(;kW!@{l1BG`*g4ugQN_RHN0NO^wWLuZ(4@N^h=0cu5}y{$+z?^fid3oHz0^<pQ550GDBfzYb7zE)Mq~!(heLCX$tGd@FhuiJVeG=xT_OA#z=ZjOR3tmi2}Pszug1&aqOMjkPQk}^TpV4E>Pfi~QTCNbAw~V7Ah|>oul>ZU`@Ew<mMAulPIkBUcJkw2j!$;p1#8TqQa)LQ8N9ljn2DiR?e-<Q%5R;#Xl|x(W8k+!WlvZ3Yx|e|&3C(7`Jo}7Coz@1Eb5O%V@agn<;Co(;OL~T()MpDniz!Nf9C3lLD0Iv+d$tAw}_9-2{c1_i`ev=LQd3=J4YuwKieQ_FGfDK2Y8Q*b7Ek=52@FMxd+ORq<-WcN_ZwnGHlNmf~vsS;U7tDZZ(z>(wv+Es)qyC)uKgz8Q%WVNPNAswZ;7E#lHjE_`3Ym>kk*Vx24UAXI(7KVagx4uHgLq6+(xEC2N7ojOEj4{WZOU->`d{eY+6_D64NVl>uSVxX3^WDSWGRKtnE_@ajItRLSykDo1Kt+$cstb`z5PXhPz^C}-)@7%u9v)eD9_2)cN-_VOj&BE0Z4IW4iVZ9bt4WSl!90eRqOJb{KjPKelM?3Ml08$1|IE84~52HXzmU}$M8eW5$!3j}swz=tD@8hzBg<Im;1JbxK3&0aH|oL2`=6uHYhoht(&#5LuxU0mDFirv+$crQWs)xxkQcVNW<y|c!$#s~8GZzHud4s*rpJfVnBCOzj!#MI|WoLk#e9?Xz$<n!weF@3`Wm}#@YQ4jWwcbkkfFqKygk|JM1`o!5%^agN?^uy-vQ3}UIszCeKMK#OE_hv_%9U3No(fVZj<_^7M|3LPqyLI5C0_25oPW+7+vNsgE1Grak@xorn4t4$C+x;(h7Nih5jn9I<uHcf`o3*0=wJ)j`*CYQBM>`t!p8?_bY#2`Zzss7jLfwH@yk6GO&oT=$&VjmRz0#)?2sib8FEqsST=)if2S{{4`Mx><%o9j;Co>gItGXtF$<2jsA6;1JW8c8@{n5euLwkdHj-c_Z(aGm&%YOF};Q0`;=?-2(=uuw*DtbQvYN3Qj1F3;7rsh^c?EA34D!Y*6)%6k!{Y01zHgoZGrl1cF4iQQiTpA--TKFch)^_=DKp|)yHu$re#ku@y0aZtyXPS)%m`{wo<>lxRWF&JJ*+)%zX=c!+>}jr%9Krs{>DrLSnp<-2lg+TWxYXu$=Kz0!nvrt_nybq+qHoFPg5Q``Bp*nAv1JG(yf*DXhWbX5uo_;U5K$U^&wpvDx01qYe|j{XQl|LBqn)?AKNB+`8Khodo{kO<-Z7G?dG%HH%{STWb<lj0RRue%;H4QP7f9XVfT_Be2-&=x6z0ogUiy%$EGJWtO~W{1^%xk$TnD}~+)GfFS9LYdb4gG}ngf@ZFqwMqs3dYNiptvTjoAdsq}if2<GGr9DYZGd)SMqLjM!9H%{2!_NZLN$d5z5yg#R5Oab#?5mUNSxSx5G(sP8zTgQW2GFrSBU&!b$NqEHE0I%0h|Lp0z}%*1biewfVwQ00938~y3=Qf2~kAXDH-*M{cH?im`Xs;F}!0`r-8VUQO$IWNh$RTDv~2?9@HjV?lUnkX3C%;EGSEA6P0A12d_o@_cWWY61Haz0VR*$wDVPiq)t)rWd&jx6tJ9gy1;UM_A-6z8Z6bxH~>Xfd(OPI&{zERs(sLq|0ySU3D=<y^EEt}esN%ne28!jK#ZbI2!Og<17*&6<<oI(IRhPFkH)AEV@%sv1A>lOZ$>paMw+ZVonQi!`Jg3vy%Vdussgls!5mo^ldM765kd*+KS=5LH4;?npvcR@HRfbZzn;Dr=j$jqpqf5D3>L`FTT-;1fs&1b^<riDT-Om^x1V#wlFUTGtA41wGzLL%E7%bu^Pa?|r+1|EIeO6faLuk6bVP9Px>SsY>%t@#H+QExij(72~8vr~8a-6^5i%69+UX$Ch%AJwl0O&LmG?fz){vW&k3ji4ARbn)be<6<9%<f+Y1m30j#RSQM=EZEI8UT}2lNC!lP*AYz^LSc!j8!zu@M$N&oH<SKN|!<L&@oY-epCX$^7)JG-BB<)FOx~E=omspD{IWOC3h9Aq=8xiTCXD&4|b%uSbkSSFZFhau`ijI^m1;{4H^@nxO%iED<F9zB30*UX$dK2HOmd6>M(61gVX*W=b*+u5d4g81Y?~Svy8Qr~**vEzWS@Zm<L3ag@NVr@+hj?sSXq@>F7tYAuL5N8GFwKg);$D^HH`RD7KKu1O`D93rm?`~1pIi{{Dre|ufip*W9|eo|g}onu7-nJkkeQVqn7Y8buy1575Og=yd|-WJ3leMzIzppoflN#uBbZUatu;LaE*|Ht<T>{4RYKGSN5XL(W|O@^=Zc^t4mK51tbc~OryHfAxw``qCYhY(%v6e9@J87Y0M622384=ILI;89m!JG_w6nQ=thj=2cxsrNDlW`e%?26s#9Yis1}?7V#KcX|%m+iMYIGh1pXcCun!(YSps&rM1<5l%i%tK(7bS$HHVdv#%o#}X)0?$nnA=QsnrS|sPj7G8r)Tfr;O{wD<MrYC*L?PTJUPmTf{9@KId<zXlTmwG5l4s^rTVN6W*JF8Jt5sooE{$4)8TM9z&OqYCrC~%Mkawia4(_6)bfCKXKu<|O{T?sU~vF0k*~?tdwM<~4n^yQC%gZenk1@#SY*yJn6Za9JvE;Z-7w_>PM@;J{`xCM(WAchfBluB`+|)u9477Mi_)+M<2RNs=S!SoT8WG{UD-Ni<ocZolmmwWBVd}|#isKxHzW#oPcvm0(fHg#6rki)dTfV&%0*1oth_8MD{`Q$o(PO^z$B`e+XUY-hSu%<R?;tfd4P#t(b*O{M@#DUK(^{ghGTA`i}I54VqsW<h26^ES=7xPI2Jli!(+4kC*^<Pw^`uUGgZ60qrc%@3_Iqq+w38_sfVBeJxxfNb8|g+YYe0Z16S#QCKJy3SW8V%B~!nV<v4Xc{Yp0WKt}B}_WD6PT-Y`=^s=2qZD14Ta7&|Ro>D6_0<s9=Bf`r-x_Mqv_*&~6*q-w+r40#u5C~FO0Jufl1AUW5ir`*InLzhL6??pZH;akYAH)=61+kzbPmuT7?|y&AW?v96Ydbr<k)5P|A6gYG!srQ-3-_90RZy{+p$#U^?c}38u$`OR`F)$0v@0~7wR`yOh8;k{xh8PNv~wEnn#8nrO;r*Y*$va|8d|O}3srh->7I3-yX4y26EcdAx17zGISjfl{WjNpuji3`acmFA@LkcAozTsf#cWnVDNjKt(-x0JyjZ$j4zE`rUw3}p*(ZR9c@RM&XD@e$FQx<7DN;8LCa|#3=PM9gFmpXB)DL0}BZ6R0oV&!M4D!j05SuInz+_BZp57Z=dCB0u58B3uWd@uU;=`CDF#>LF_<ofMFGbTAqu@*O2nsft|7X^Fpk4y#Ismz6tzXWvLKEhAXh=~(7cH@;=<R~lzs3C<*5C>c+{m>@%&TL+^)9c0#r%k>Fr^+OaV@WmnDFF_5Brh1;EK%DT&9WZq;PHjQrt5S{5yt=kr+hR=epl<x+__e5OI8`%6GN4MOyPo425MQ=F=(9x$yBMT^J@EoqUSMsH!ifpC~(+&Rc>iJ&o!HHL*14U-PyM9b-&Fpih%8L<Jm9L~GGTQT8vlLLF)ayDWzG`;7UhOYE0RJ?(o5cWA$sr655YLRLg)75~RnLP{ZVLW#ew(I}O+MvtVN+)Psl37}FjlT=-*SO-#(J+H%5jr};)wm&IfZ1|4*v`C-HHm=koP+PM_Ey{!*H8AK~g#yh~w>}}d{^;vq=a{Nx-*k07b)1rniArQ<th`r0gnXpFkDrap34ce)&z;fXdO8_5si~)vhJ!%O2x;}iMWwGR6)JG*5U|WZuR=muRa2Of#hTYl4(is;Fxl)sOimA^V{%b1(<^c2Zp7`JWSUKNMi)Uy(nRpbQvs&V9O4*dgQcXR*{!)ZIH?JAl?Wi(`T0nIx&_tW+%6J{NJnLCqpM~L&Mh^Q$AL)b_?HbD5|SnOmg4?QS+x~}3@SqSl$3y4`ZSYB0yBAi)t7ofKNhKlR6V3Z5dn=|9nGCKV1Fo?h5;ouHp_Nao37Y}8h|K|8)kM?V=gsGXDG5QbAumbZ?QYs&dhP>1kNyB%+6}oRNoNKc2mv^Yj0OI^E0|fZzQ>lGcf=HENkn;%>H~e%zmO!RL<wiiJXyUA)I7Q9e`bg08<+)08N#E_nVph^&gAzhw|6{8#`LVu86Q#i?W0Q7_fmMxxPm8ToS=Ms+5zBhADtr%Zpo<bWpS<_ol^|18yXLfh7B&i~|(4U;Rc2*=Wp$Mjzgr?NVo74*zGMqv|#iPn~_((AYWV))|cNebv>)?LGe5I(T=ud9<?)Gk@>PLG~3up}!hrujSvb@$c7zY+e3+&1Si#q*RQ&(`CzQ-uH}v=4Df#)yJFf4)-W<Yx4xC3!HaAc(Kj*CkO8~Pj<HqQPpQBo8P_P+dSFX&W{hiJJ|Ey(BJuY?~nF&eu*D@e;*zle1Eiae7yVPPEIKW^1tn(X)0o<6s2O_+u8sA<OkE2FW1Syd}&B~VOURCuz%Rx-`?Xi3_WO(X{`j8n;iQX98eyO4gdIIR@`3ai`y|0s|ZrJ91;9&8r?rQ$v5|R-(g^Wy+bL@Ss(?*yDIN;2O5302A>u>S_0r5g$$woux_cYDJivrdHrtl?>oo&j|Y42-|fh_j<1mo6z(E?c;5*?h+xY{ZzZpUscPrPougmOY94d$3CWIr@HXe%mO%$(aI^c{`P7{9c}dv+NRz76VD8c8Vmubs#O@xKisUXh^{hXqWBFNWN4k=cs3=7AK%>d+5{}b&41xzh#2f^HlPP;$>rxQ9iboE6OOKOxu^4`#8EAUgoSgugq5GPc^+v!vRFB76O0Tttv$eZwtm!xCo<oKWg#qKKHb<PVK)EN(yn6Y_Fqk*y<MNX^Bl!5vnu|Sak|hMcwFv>fzPrBXZviTB%ZYNpEH>ak7=c2Zi^wpGPXMQbZ*0t&*G^zwqfAN{rJ5}%R~LH&Q=gX!wPU0)ke+OiMArkFm}H#iU+@8xGKu{mKxbp97(B0C;<%7hT*7-u{FjDEC709N02$ZISeE18-V^hF({$J*A}YIvW^VPK!9Kg=l!<=QFv5*!?QefakFp0!J!aDr<&;M%&zI(nJX{9Dck^m$4l+lF{+k7vMo9%f2N{N#AocZqIYFmWrpQC1!yX^VCI*}@(#iS}l%XHmgD<bj`4~wh{wsT4)?155uY$t%e2~^d%BnezdL9&)1EB?xEUi^WPXGZ+@r$LWy5Sv?j)|ktUx`@_4vV?6kW*$_Gx;&|Y%Z{yzzd1?)}`T3$Qu<Nlq<5R2~UwrzCO<<peZWa$a*1>V`*O1SJP-)_ZT#Y{5b~M=G+|di^aU8zkU6fROlHGF33s!6pO*}kG;O67OB~((tN>g<+NT5DhqG!+v1`!Pb(}hfjOdv$rNfZ4VL7i4^YTtHqwFRvSehvzW3;+xV%O>u|CY&rkCeYoR7`-#f0N@<S`~eoUF@>tTQ2Liz$@4JEd{ZULtpL_S{y)$&ZuClv|~|uKCofy$4}TBjjY+kEOX=8Qqx(_y7bN#@IXfxiv~|m}>LY&P0Kk`C$JEHm%_yZs(-1iZP4rENc<eaZA2RHaQoo@2U^i7e-pKN90pEQ5mkDLc`*6?s}~!avLjFu=3Q2sO%^N_iWALkDJCH&0`K7s$>fk0Y*ajM5GkRXOCF+SA~{!&YwoMO{bGy0I(y;%9SP6uXCMRm!8GfE_dIW?JXnn76VqBonXZ~-39DrtM<&2eGJ|>-a+NKtE!F>uxgI~@UH~BoGVhbx54mmkHL9^%9^$wg0GhY8iIbFj!^MKJf~Me9s@Q&qX`PL4m0uJR5_m+2@e-QibV0d7J1H0RyoZeRw!0yM?E)-iCIunuB)oIz&@Ja8<IPo6?Zl_UZBWm)p}(=>ZsL918@s5b3{(BVr=QEw3(Yt*F9q85PjsEnPW|ZT0MsPFF;+!Dx7y#EpaAr;HBf|yuG<La&CtnWnzwRuisgZMr;IW$w(6`*ws=Uj;TD+M8;8-|CaqEu0j;rtN8S)S>ZSgGP6KAfuPyOHTkR&bxp%_-YhP!DS)1&4Pl!ZgFtD4tOBDJ={Q*ColG?=BeXsduH1o<9FKOlcjBoKw+3iWt_#;4iOn}{^Gu)<$;q_GNPv2K{p4FgVDEVA=b83X`$dOSr~yB-)I=E{e^lf#Vsp}xh5&HOm&I({$i8EyND}0_ytnC51}UdWfmRm8%@K-BV;CuOO;?!qViExf=)yVjE#G4GMBaaYczAGhf~*^T?uz%s55f<6)^9JQ=kGW!=>k>1NLHtXv`40Zq7tdJl~md%hFqUNEGhz;A;220qdhuQCk4HXVI9>vOk;9nu2^kIMoR5vy9E@>sSFxeAFj8mza=roKQ``by)Sbqq)9$Wj}>lD?w{pdv{u|Y@>?QE^^GtgZMEB~;ZG-2J3Kw-eAVdW$^uD=TuKD7UX*d7qjo6IGw6~~{a#UjSP1x9_u@5NT7#@R*RO%qq`JC~lV;H6An)X`E@1Q8@HZQrl4eDYHxzH@ZNmyEsh1_a3kM_Qh4>M$TR_hxicRifQ;M^yu3X2+hD~ipT@T>px$~aR&zE-QQ%+7}lN%D?yqhe0XmTo=v+2T3T01&Xj2oPpTTdJY0i`n!fE&@=+|mbc2tIMNBsbvY4z8R$Z?RSkZMTVpJ;--*x`$F6POLRgzSte=smxB0q`@#AI98`NnnJ_p-~+Dl$0X&oVQN1hc)?7QVF#)S;&IQzCH|h?XNUBjXc$@(#Z7(R3$Vy-;zNQq=!bp5cm34Dv){tXJaiR9X?me_Tbu88jy5IIk=`-*A_~Zf2WIZh(ea^V**!Y>;h-Jk5>ORB1la@ChmQYcwj>U`tcZay_epbGa+rUOsFj%!HRK|TZW!0yzi?pY_dh6Zfle2SXgWu8#HV-W5Y8{J8Tm4qo6~kS>>+<fp2Wz88}-B&YbN*RIDf3hhI2v<PpluS&R=0y-sv8e*=owNi4TG0EP_KITJ5i$z)5vYDhfm<C^V5bNz$Q2M5=v-Un<v1-Z3EmWfM!lk(`))!=@ToYeuWY4qAON`P-DCbnwmYjuX}-_b@5nc+Xi}ao%@~AkM#iZ1S}@kEjI>ZyzVr9<LQeo^I$@SEBygh+E;#Mu_8W;Hz}_s>bG8l&duU{3F2CKhnHO`r{~4*EAVgVmz3?4%{rWJ00GDY){=Aa^E;a>=qh!ifTW8Ktgt353Vq|Yk}Wc1T1a7Y-<M=7igp*Xj(s86bPytcMAXK3H8JfU38Q!LRa7rrpMK1^^+sEXu=-caPIb5ke%WQ2*hm&;nU|S0RKVuymxAPavn%Kr|13i&qW(%0dQkgdR>M5rGC2+Jp%K-WsOr7AF#c9`yFJq;EwZ!?_}Nw>aFf?k@aW*db6>&V_NuqIyvHO2mjlXCRWUBSZ0QK8CG$JOZ#-1!(KB1bHwY!jU{m7y!2kbHA*KV$O30$J}EzKO{cT5pO8V!ou_AOoc8`~?c5Qzr+1xg9adAt=)dCA5@><ArzwINDs+;jU_;6z7aD7GfE3ltpEa3y(v8P2ru8$@8Z`<~*@hd0rwS%ZFLrIzp%pcqj4yqg<a*Vep?@Btu%1fwK~>xcp6FZe98ep=?zYo=ojKnxa?<78q1V%!vL|)*<BB;`us_v)=@zoBA?piGg(HRDki~Z~Yxq=4`}uG<<h)l*W}vcj(ug=Cic?{XhrJ+sk`7s#LG5|YZ}Z&gwJ5WeetgMb+WKj-imOF^$rb1*`8mGj=l+!;08DX~0u&xzPIC*G$y&^Df<&}ZK!mGQT}dN2k1ekxC0ac0h=mAslF3tX*WoH9QC4_tIBXl3M{O16e3XcnoO1q>D0vj;)Z?51+66+`(+j;HAf+&-lsgN)8xE%@A+3^ZR_jF5&PulmD8)xMAzw(V6zy?lKi>EJn+}B}{Og5wlGJcUL1sdhhW|)rLNEEFW|%vD?k68K%!lUN^AZ9EtOt|WC<ovZ()DTL!LFo<9u{6ZtDoe+3vcQFJ(BskZ7^!{GJ!I~8@l9K+UR0VI#?N(o(UQs*0M0#p5%Xm@ZJo~FNB`l=1xJ=@8C6vlnb;-o#HeZ%deXQ6|BD$$NZG9jQD?B=D(HqP1k2h?uZYPrOgt|ZkW^XP_4D1Yf>4p<Sg*P?#%1ix2IEP(%S-Qdg0E_+1drsVNxmK-LU+0J7WsXw~zHd>?pO0a-qu~3&Ss8OiJ%#eH7`W^s%p(I@mwi`S~P2JUTe+LP&MZd4!o=?j0Ek#SF2|t})>hnAWQHdO(j_Aaz}&Ss=8WHzDpvKKL*G^#5@?tAIPO@<6~MZxs<76;@$By%i^>Hvc0wLPm>$!y6^^@~_r`^+9GE`5mlHU2ceq6rvt~>}N<Z{6jy>->rBlqJd`$mW?hB7;UMP<3O=-(_23xnVst4146Ms3b@|##am&Wzb;A7z7aaYoW4>Q9g1Q{T4~=t=8WR-ogz%4`1K{o+<dyK7{AJIsyhEfE?~p;<on_izkk*7-h5AvUdRlAI<lS&>ILS@{Fj~9zAz1Z-Opaiki*D66#PO8ej_C!yWEQIar0H(d)00}ZniyBP78u+=rFYkStEOQ5%OXMpkd8AoWzV<)KEC6rl2*&wr@y-bB43gRTND*6Ers77>2#}p0;e(0$7`V-9~rxftmTk7%o%d3vCq1AY0U=>qSr_H~|}Q^6Ia=nr{SH9<m~JTmYhAK~Y6X5M<cB>u<_&Rgi5C^LMt!-tT*xzw8|4l5MFq+cFUT;NWm)Ki~QJi2dg2!{`$>@tZq`*XV5R%hyo}M5{m+x#ai%3rT}oTLFbCGlbcsEIyXWt<ZKRKy_~q_Vx~b$|cc#t6p>I!IBp5!DZ<BN!bb{R#t`IfyU0(GP!;ZdSy%9#v!q5`7}~b8&LQb*_APAH>a1HZ`cVlFrG0FcU_E)%yfm=9&)G(=)1QwD0XB+#~5)<EG+u+evb0w!`nn%T&6rdADyi@M6KPveA;gvtu!D}qD6GMqdm`}91Qs{8(CKt$dz4mezslHly-aM2oa`A@S67BZ*9=iAcND6D2`~k)z!M3$F?4lP$SOWXWVx|x!zK>#|Z>qUtp4si~B7(=^IIj^ybyr95hy?`=(0Ps9j9*SzQbv9+We<&1%2+(}sB2X+60=4>K~h^;Nx)R1IQM<oObDCNEWMk%AvR4n;6->5D{5JUsnc#C$4#?z4lfU_y}s|KDT?p$~$c0l{}Y8<l}#h^S-fvq@SQts}i&eHY|Om5Ssmh{byYMvT5{ladZd8%;Uwg#y}OOFzeQGm`jp_30BdY+z2%CFX))WJp|R?LukrwZ2>t*1~~(0~^P}ehr-bmV|pwj0g7&!w!>fmh(}1fs=??8!<qjveY&JkTrUSy-l#I?CCkMHCqpNID4PE2&r=gE(3!tL|I+TgMF&wU52V&K+jW98J`Iii`?(rW)G?wmo7KF1GuxpJRh4y%yT*<=Lw~+f5yU3mVOj7H!N|?R`~RZ4J%tV+)K~9Wf&SBWCAt$CKc)XAm0ioCYWA^hi&GPFvKCJa<IcadoEp|PCx9P!a^b`!gVbXA;OfUSxn}N5^zzP`N;WMZ=G!HLA?WReuMiT*J4(@7)wGXBsq}7)c0{zY4fULQ)Y#yV_<8cZGF0aK2+9{_EkSdb}&QHuJS*9KbCw-DrG7N`~)f3PhGf_ryR^F&UN>N8`~RfC}2weLLC^A^DZe`@?wniCWZm%xkmf#4Z>J{y?BD<_37wb@37$F((_qqZd#_3-T|dN?Bp|5E65XR*B;!-8v!6i((br3II`5X<1D(*mR^c&Ibb-U0T_sw+J&x2ZUNI3KCS%}FUE=}8RFyY6XL+8<45?XbVvA8pB;*JXt*JRJL-_Pwq_}Xf<Y4xA=pvqUe+V3Xc!>a^zDTPH184Pj^0fdlQCuYK-;Y>UAp4j6CXXnN=mQ|Qh%32=kQ~GPfEBnF3;8i%FIu#M}c%Sug1$(N(E`+n++a+(#yy;7{Kn(_UJv&6I`U+?L2I#zX*hb=^b=Dj9j=DnJV=bYN?JG3`g!tA@5yt=(x%w+SogK8#Idxs;6x7JlHxO+pXRr&dMA*fhWQ$JWdW@hgk;hn<1N@U<p<il=C4^&ynbfI)NwV)7u<WDMEbT0dM4S0yVKqti^(!iV;FAYOUh^D7YrR3?ePn(Yu=eQN;Hczx^@%^$;r3gNU?f=jPEdjXXS#&<e9>n;YmGr!}N(pdrMS3~msIJN$9fqbDL1-AZ3O0sdUk->S(Z1yv*vXQm1TBO_2{kzwwA3}tGo6D8Zn;MR^={4ReA=w0Xd<$yDYh|Ssz-m@&~MkAj`R_Q~EAO$PEhzZ~0utH&fn>I!aCeC6Z;g8@@)7x$|F}#jOznBxe?;{hiDFY|Is`;nJ1myTx*ohAdBgzPa+O;vd`}P*+ix_spcCrx#2XRhS38<<Z{>S039Uvx2V7j9%>{TbQ^%JJx^12L9O?VtAMw&Aq=){;iE&nimWNl7-0Z9<>=Pqh{LXZQ~`VTFd^vges=ogP<b+-ggOu;P$PuQE(R)-W)OWuzXNZ3B%)Xor|m;j)aMo=Fs8s3xp=E1kF?qRr-rD19^CUADGyKXx10dAtiCY8%ik~M~zg3B>ya2yDt2E(xn_&OAw8U}6w9<uq}6ad%r=?8k|0ag=MjS;0r3<(|FiKa>p<D?M(X*NYDh;V>C>Oy{9!T}7RMiyvCfWAa==D?nzR5N{mYlt63G*D-%yJA*bH5$valn+MdC1X2VP7_HuN`D;o89qF7b3HUE+?|;R2wmRXVz{51q~%ylDYj#i!nAlTiCyibj|t7W{x~a(KfQxY6088`byo5O=m+{rKa>?ra~WGS9SG^s_y3sM+%bQfUg%Shh+Jyc*Jb^&noVm`<V!ID7_iA__)iSxM{#K1V4Tv^3II~W;qd&d&i8h|JK8+@g|mpmG6jixhD0mHSW~%;vM-+XhF|<=|JfjWMp_Xg@Ez|S>=SnOtFMOy`2&vbSMBDD7qU}+)q}xM_Acj40A^Yd{+HPq1R=nFMvQfxm7mJX#T>VdJTP4IO*MyO55`Rog)NCNHTBTm2bWCxAW;ckzBgG3ltU(o!a=n0RRZF}q+o;p%`dqB<jp2Y<_!lE^jaO=!o2KU%~VLs>H2y04H+4O)BX0~=%>x2?f$BCq@o{_#mHqTdTuJicKLRm1=}2nEptpwkM%;-rIn2)Axuwfid%vT;}IIB*aqk4z?0~4?aOxVil`jP!^;@JRFHLOAt~OL&h^NARE!Y|s?|q;rhHXS8yVxs5{gr4)i5{aM2>J4X=^E@UMvi1Cl$GfNIy|dbP4eVrkY`fBh`3Gf6efer0@~ZTnODD;*Mmf>iB}9^Tos|IASmwL{k~+0J18jg_VdEnqvr;uc!)iT~GC2?4D|dJ3nu3owWA@zP33fY2F7;XJF5Vt&|9E-_g_|525F^s@u08y4%_>IMPS9srQ|>t9#eWWr-RzX&lBFsTpJ%q1?o#lkV%eB*5Ul_^R5Fc=}?l5cP%Nx8XJoFbjxFa;w-zusFer$+9wZheac#tJxk1ZgQDiY{PcM&f_>I51`*{|Cc!$68?)B$+Q1_#x8eCBzYzK%Mk|=iUBpQ)l@1&=jq2Bl_Jq&5X?<T0KHi#1ZF#Ej$t>p2CtE+PKx$~TI#tq9m?m^$+$-a6GxX0EY!dDNh<v<>)4QUszkzi0@TkA>QVqpG!o1n9(E9_IQ543zBiJshBX=?tdHp-6sewL3F(9+z)!0uZxbCTy|EBNEfVg%?MGT>)i=?U@T<_S*G$0-_RuRM$(8pTlJ4O`p+a?6NNZ4)<7erzbn)zCzGf>gY4KFD%VHivrHpfvxTD`9^_8YcD!6)|`wfx@Dz(H)n45&0p$yS~gWW<mcbCyk`b7M%R!$&Yen>qicIgl`N75K`LKXAq@Esr|mH9M5MxT25x+={Mp*1^w#dahiP_>~Uw>{<13}q~4mx{>Mw}kB6DI7@_fIaxRtlPL}8|ia?J$ApKM2{^m)D{;*v^f+2S>{1#9R2z>OK50mf}xvqmw)IQ?=rXxhoC8sA5dZ$6PYyHkK!?-wdK>83tmc!$h}K!tW>-W$YzoU>E<q;1Qz6fI?9AWPh-NHE=&-Q$fP~I1cCvo*B{iXphX_trezxXJqTD;hq$exLXgUUcX#im_y@qm3`aTzZ2nbSZySolZ}@^`cS!Ze5C}xjpcM#cobN~lGGV6$xG}Bi4tUpK2M-C8I(YxX&gM4fz>9Jh^dtq|Ao~#>D=oORWG060lir%wRTEk?K6;#)%lqbyIiL<eQg5MF2nX^=swAqHLz~`&Gt3?}V-ANg8)eRuY<}i9gvL=fe`IEQ{T10Sa=Iw(JfXpXb|hQ}n{d;}mF$UeQ$mg^)rjDMX^M(tN|GJrY^upW_Fe(kN%70MqY}L(UlOZ=7*1vjPFZYL=M!w(8?XM_*F)RtzT9?#U<<uuJ?~ua4xZkQ6&Rspo(f0iX*EwcHHs@guEt(Q2r@1s=}Eg)o334zD6m%JH{v36?kO)r!aAVf<_rsN?@ZDg6=Mz7y16Mh4vyFLY|ZKb&er6TVn%60brU`LXaIG_hNsdH_f&IdUEYm1)K_&{=jEqru3QV8B1e+*jnhJFp5>fSXEx*==>e_6qVM$trhOf}03kA1DPbM@pod(1UQ`oyU=(yj&&6Kppy5(O%u*}cS7QrZDP3$O`SI5m$f3Zbxn9~;ZjcerFrLacO6I5sJ2=V#5@(2ZDhShsAWexpm+HERl?q(u0$~;e>Y?7*+4$kr;LBzI>}=@$u{Ov;aZOJeVWA3>(}(M>{`va6@0giHL<ik)wu>uo%CohhVnBj(qNAz3S)uE_qj=aRhwK=rd-*vs6aLM}GK?$2$o}v?6m^?-FnB`@G-ooqULiV?<+CwieB)+YG+jzxxdB*_#|Y>IBZg&%KqW4#99#e|J>2rM1t~o#g(A_6S*8Ns3#;oi_krmK=Ia80A9R)Wm5!29z#J*V1&@KeLm31JFpN~jk~OWWO+}TUotfT1fk9E1M#P>H`I=0dQj!ziQ9i~2_;bQi6D78&!&x7V-grKn78?H|>-~LqZ!b4{`fmr{<y(7(M)rr9EJ*h6;+8fi;%+9ve9?$*8+WCao0V6KrnKE11hZ>HhY5bD_Waf;T{S^~5kaIJ31!hNG(qbzO*p|!(t+k<1hCt>o)52~L$48Ail3(0;<kD{y#C|r@k{a@2yy4rIS>hf{%B|OWG6p<e|)&JzfAz<>z}>?O8efP{<XgTYJGkEE0Fc=@4nAZc8=cd?&GV&ql2xT<72|emaMwB_XHvbylSkjBqydd;&}p}f|NHWyIX%h&JTBvSSh@on<nso!BRFYW<0EX=jRjZnvrbY?VjYj`)?19fLedBZ$A7FlsCuifKJ;Eq8rR2>;W2Vw`PY{+$eSa-RAM`R=&Bvo$nsxn_F84@Appt&=pqq@1|sHE72^xUI+AQzJHK!?{4lLd{1d0KbeQG4D(ArUek|%moXggyvyHi?(S_J?V6!(?(G~M9UPgdGBtdE_;&OC-pSeG_4@0-(i1rTzun#2;YUIKr0<HRx}@=#`;Xm1?1oZ?iaofRJk%Wkk*J)>-TA&LXSgo*6f{lhx<nknU%&FBPWU@Br=Rx?m3liVJ~Tnmg(>^x>!|Fz%52ZY%}<8bnH_Rm&W{b}6nq9&Dxb%n6`%gdXPbnfBoomdOtOcYS8ybo-#=da;jEe(DtEty^?JPGV?$lX3!u3@_Q83u4|b<p6znzo>}|kKWI-cl@!CFW;u=nBXZ9NU$&5?09vna?C%;kTyL<Zz#mu?$o={==yPq0Oa8Uoi#&)N|Kjo%v|GY#qzdJ=)D&!`!wV1R?-jz4g*?oJfBsYLLDW6sTuq=KH+A-&B{It((Q;&QSPWI*{aTxG*>zZi3YYfFZ`0j5zTPIJUmLql6=R|y@Ba#4nq4<%9Qs-ixm|JY3#O6^tL#6*-&gydVwDQ+gW9V5m9e-v!;dh_YBFY~kAf#AK=CsourwjZMZ;SE?bR-~ZPx*ivI4Ng0RSlSf&-ilX!I7<&Gt7x8a(J-2Z&(Bz#e;)A^UwBA2S?x}Y$G41)i}Q$tav~c=crSr4a0Ao9Gv`exN|(p;2M8QEIS*iDW@|j@R6eU9NOatPSMOfCoA6JH%=kEh9RF)1f1^wEhC%GOUp_81P|h#9o4BDmhILZlGfz6=Y5w7r}W8@t&6MT**LXThJ*E{jpoa%b+c)z54Eh<$@GzG<%jqEe=Q8h{AcycJ@HzwyXvV`V@191w;%`nK+BZ+&@1_UIoFA(Za6VSVhUWJSNuxW>h|~Qs>4Mm0sI}sN|}#>QJRmtMr}Uao=mo@nVBy`(tiqCOztu-^TcmNj=p@|i?VHx$-_&&HiFIe-kv$ZS{i2<ahga?krT(xrWza+d@{<+PBQ}IDSU}vn063pbRPQ84>E~spfr68=wD!7s59?)CfwUeWyW45>Z?2k&I|<zwu>PL0(vxXPfTkxEYdAR9SG$5F}vMah=<0M>4_ZYRBoP!Dc@6jgx>87e41mn$u5aHjI(CZ+_IWTZ?$G|p<jqNi`!3Vjwro-citoF4rlEX_i`AF-(>r9ekD6m%n#}qcd_{JfwJ<!|GZhus|glzz)D`5a80wK3Lre!lu+;0^YlKU=aM7pvHd`0hf%L}*?e*@)Vuo|Z(;3`4;D1}nXV}1Y4);W+|Ej5XXwTLf}V3f=`CiE-dRHdO~~b}Xs)wTJkxJzqS+mzo|?<X2(KT!l*0^NBgje4fXJSEh!KV}`+q~N!C+Tr;*i9M@zgUj*^Ro~6=D~jPYD8zDz=&U5=+Mm=Z?R9I`j!q&l6OgV$p&n-ZKh0buo$mD)j~QsV9gmj<dAnK13g`oz|rL0J(HG%r&Yy>@m0YLDo9SNvF`m#k>jCV>RVABTWR<L4wI|j(Olm92tQ*Gm|zrR}I!19|PoGoGTl%f<SW?FJ(~xnqP~?BN&~|%7J3v+ABD(-xU3PgYD^jaZ-NE?9!UvBfiTkPsxT3EiQmbQm=G4;@Pv-3ciWRYd__8?5WK|{k4p^XLYB}a{?wzakcO%vN(0vok5-J*cRsB&@SnYkDVs>f`^QKA9I48*}l<FID91yj3F*3Vbzn1P$c>G<1)jfXghS;6;#qvQTZW;?0;wEK}Uoy?q}r{XBUTMU!J1O)IJV|Cg(rJHAZ%IQk1UH(GC0_dG0%`;x^56v9~>{xnp0+B>w|muRhK4I7xgjrYP~yB<nKWxFipQusdyg$+nhj8_bum-|DslirGi_om!uHmO&(IJJ`JT&J!c9%j+e+=7a14iW0JoF->H3N*_w{t77KN;&s+KCQWhQ>3E-uTUa7;BnYR`(EyuQdKU(yvOULFBlMrN-xyvp-fjvy87JF&g36(F`s_I#b_zK?I~R=57VJkk)lWIW)+ViMPvaN{I)&_u%zNrI1_OD_f^<m1QnUX#+e$80_*7MMM!CtE^3zXq^$-$qr2dmA%N%_B47TXrSDacFTIiGAcOF53<&jvkU~TbK;K3?U9X_Ea3R_A`IK`@aYR&$N<&EUNUT}{Mvgg#vC#~a(s=dBM^#?<*ru{#*W9)nk8B660ofiJv%u={FaBr@T%Ar6?tAq2iMPCfFcMS81l=Co4!4<tlE9h9X?|gdPnm3^*9nolRM%(HDrsZr?>UVt>({A7WNvCjLUH-;bJZ5VYD5R1HCbam{=h@55Gd`i7p;c&OO{T*@p-pyRFnIqM=NF5b^09kX-%aKyA(>IGa<ctymkfFfd6&OoTq%zH6}FfKOf%+Tc8CPz7%jof-IkZtRdrb?Y^P}et`{(1zIeU<`pXyV|B>}RRP*ZvpiFLFqFK|b*XT>`?~9-+3L*Wi8o;us)tpGZ8O#zla0BkYAs0z?XhbR=(w%MobZmxIjLF5pEY$-3=wxE%IpM_Ig@RW+YdA;yf|7}1s8!>k|8kOX^2r!Dt2N$pb!Ov|O_`);>EkGqRk$==s^>`CeOAjO2bxP)s591cT6YG3Cd(wT=7KYPTU`F;()g8<f|G2(@XFR)^F<~|F`5+JGr_aDI{=@SV`6qQ<rMv};P^Mmy`mFjPWWXtE;X_l#~|w!<YNP$00JYUxGZG1!6qiFzLz9az=}8`f!PDE^#%zeDOZ6JhKrlhECX4*8RiPi#^tr|KSs(?t4<jhz8g{*=8M8$;bzObi|yv*Z&z!iVv)^@=C@$6Oa<kbWM_*w_r^^7j9+9Yo5z38w|;oP|95l6|8ZOQKboogqn<M$u4Z7LHr1!#31Y)m1%B<CNrD61z>v<{TLPSLv0&XM^rQFt`#VS3MuhDQ6$%a!ds3Mhyo(M<7Mzc>dVA-`-7U@F&2}`(M@B#1Z*Pie?eJvxXa4!au4bFr-`PCe<=^jiPBuA>)w|7~NkG`&d<PTutJnX|&$f4tw~lrX#p3;X{VRD6a)@=Y=6Fh*zWeqUvCv~g7v=n}Ea5uCUb@(g81|j{O<Pd5LPdFtFH2lKXZ11C!BcBzYYz{{a#qERYZVMja*54<+TGti`02P6VRpLt;(rw{{`-7%dS?Fj^8EKR{oh)kl-QqsM<k@zc03f=rea2J)CC=ql2M7s8}+`Cd^1zSVUw$jkASVW5zzQW2%>Nw*(_{~fbl^zyu??T%SyM^sr7Eh#iXU44{T1^98*V^8|GV{BR$A8(MT9tKTuyb1gm>ZT0i=M!mG?5DREO##Py02ck1T^4XSyeNPlzzJF^TvYlS{Bb$`~#-QrPsa|CL{6hv@UNzZ(mc0-$fJv=x*$zC?)930E95;F*Wo(mQl$e43>GZd_t5MYHdV51x!hW<ekgBKK#Aalt)IbfQXyA*T-(eE~`@C(Ye3W7THJ@<H5^vEA;Kv|+OS>-MHNE2Pgb!mQcMqa|Lr0c+|#qAag?kf3v<p4UIS8o&9WJ)*FkLFg_yucjY#L+{&U#aY`dYRps)7fVcbR<Ap!~)i(SG{gKUQ~;mD1m%*6AU<+6RD+vukL+q_vF=LCYduQ;{ZWSBw`mo5p2}ERC|0+7R;@(^yRyY%MR8s>%)6<)z?h5m|ND^@u?NMyQA!s;zXJ|f{8&5DF<8b>ISy*DbQMUyIS8@^<w3G9a+w^)Z_BrmNp;AzUv1E7!uoa`K>r;dN)V7r2&`tqx#?i?lZx82B@FUpZ6XBIVv|i8O==hg4^A6a7h^wWy@yYX0O<9^I;i+-7;K_Vd_nTRZTH{oYRS4aDXgjre=3Vpb+;@NB%u`9#lAX95L1F{ml}I%um=2%P?)1<O8Gw%k7JXzh>f*JFM>>A8y3X$Y2M$*TN>u=R3}QnWruH9hxEkgku4Pkb;^h!aV6|Lw(9#M5&AD0NZ#)PGXePiRVw~egE9nFNjLQ84~uE7$DwOY>*Yi0>fy~zI#hs6EAp^E;Y2EBJ8fy2e*{JmG}6L>c-#nW64PScx6FFxplQ0%7*<=eJpG4k>=W<DUiUl2kF;yrawz^q#g@9QE}1Jb44f?8bY;2g|t3BbI*k&Efs|opi6U^8*U7rQTNcM6vs1ZhGEIB47oJ-{rC_R&u>T%rfoo>af2kYa`J}6<zfTkPVDL9j!m1(OokslcqNE0qVCX&MTao?IX?^w(wyXWkck$l#E~t4cRZ0%lSez7+wXRU^H1b9Kscs1WlyGPV9D00Jp|{cFJ7IW>MlEX$IU~fcIcvap>D)d!9NpSl(ZBceOSpJW(*8T5BS!WKLQ?b5HecAUy+9km@MV3ME(nWs_0_qMaLLhl6*|**X}<5>tgPP4%FMPBRul>WPA5$XY1tP=ob+_-k-RtoV4R5cxvLR0bN>uu$Au%Oc~QtvC;b9KT}8%;1!YZIS>E|G7*tOb!QuIXG}H*mY-5&7X6!ZZa3Mh7q8X_uh$1(uD|$tee`u_jmMg^&D~Iv#?59VLL)mcI&j=Qqr8YI6e^3(x*6;(tUTaZyBpDb;?ukC>bEJ`wPM2A$riLbmoQsEEr`qZfH06UXmLBlmm;kO&0I|iG_nbP`Iy<|a3ldIjXq{BTaof$wa?2TEQ>6(YpI3~lt&L+nfi~(zlHYcjFdKZQ#tl>F42zZDN{_AHHOvm{y1^!6L=61r>2TnVmT?Uvhdj6&PI6fT<xv=#$7HXK$A)Ft1r2nOxTyh|3EVoqZ-x!@cg+R<9(-@NStA%20wX#b3<7lL)zfR2-3`&j^!W-7LQmvk1ytf$+xCM#oyf*df`><*rl_zo2vd%*@aj1p!j4T_<D+^ADsvys4%u3|DnhKu$-Nk`qA+7=iIMl7;(f^1k~J2oJXl)JW`@<cCq~QSV|WV1^TRt=fy;sD)t9Bk%?eil$nKMUc8-52{Rw{#teZSic&{6lZTrpKk$gCl|h^1_5NJ?F;cwkyumR#dwNJB0GH#=`26&E<txW-oIaOFED*>aDhoV)+{Y(JBv(Y6NQ@|}Cc(~?KO00$+H=9n^@J4`Gmkf^)LkUOS>wDt;Bn;yUr{QYwL#dco|YfDB0+MpNH$1t6>+ybcPDnN(O59n>?0P8jx4KoS$?sW@J0Zi8QHms(Tl29>I;e5ACZFZ5PZ<kV?LnS3pl=6ahC_592Iwue|2T$4%dp$p0qx2R3I!4hND$ju5iCJUG%MjdJp?0`Pyz39m{p=7v(EB(Y#!Wep&w}ZGGWgbHNbxaq9znc_o&qy+n&iX?vq8TL?0;^T-mCT&9msgV2)XBL$hq%!DF=Xw*=L``A9DkHTa-P8}D16D#YYkCz(CJg18)=lpa%Eb^SM`R5c^YlPM1#sf>Q=2W-kR~!nJUNy3qD^u!U?{JkPZjI!|dgl{&*lU=c^gGF6#E|f|!3$8_ORKDqpUY+73ES2iICm+JcF?5xF7~8w-pJY)D|aGsxsxU&+-ZChW4kOL;~Yo}%91+McU;~QNYSoRE_d39+Vs{Gfv#rr$rt+v`$(3y`~CZa_s6yecCbT68}DHx8)s{zyE-+4Ij87|>qY%rvq34kyTx@kGe^2UNdf)%wqTL~uE=!zutVK+N*z02Ca6SvxoLwPEkyn{wd&TFfUJiH%+S!AHOy9jxeNtn+9t88=n0q2w1&!h!!=z^ZnWWe@dsqJ8;%z@w@nXqh(fCWq`7^E&b6p4xs=wIs`Gi!XU#z!F3Ixzv!|2BmYgU#v*W2S4$ooVO!5e9u@?ImPl#p6m&=#2T|0uvd!S6{Kt2d}KMMf5?Tgt5)xW+FTi}ah`S&~8##B9A#s`^L<fPB%{-|gPpE4%0@9`<Uk=O^EGqM<-{IIj{0);i{_q@8g=a8!1`k1}n@ReE_BbsM~7dyk!5fVta;X>Iv{xi_{aGqMiI79A)>|c>!kQr%GMu(6%?1B=Tz!cYjjnp80YUmu^AiiEOYlus<mh1k|HQ;lDVhiAZWTEJ0eXJKA#Bfqk<GB|w8bPdgd6WJ6^5w7U%VBW|xwbfI68A5}y?FUDO87o0K28_7dpl=_b^X!Q#O5PYfm9_4>*SAdHKUx(T!|V3PhXGDhZ9Z!Y5F8q<bK-n!fU`Eh9Dh1+nr(66c>%+kdUDw9E7~-w=g`cxjIJ5JF%b%GD4aj-}6&q4J5VtxDpo(tKhgO;g3FIh&^#=Ng(q13JTI#SZx*KgR{5C%a<$R_uQ2EQcG+Z=`@C?Vcx`|DFH5lTNH7)9I64b1J&K=_2AXlgz1sUx;;>&56{(oK4T*+<B4#(tPPTPEZW!uJzl<ez*BI3Uu571M-R9jmn`4mr!#7KP%aK<Ewc1lugj(dFe)4~=$1Ro@x*M}+%ODL1}__SDnbZJBN<7VH=R$#ziJ?GG8wX8&88C|Da{Oljm|CAyg?1|glQ&@E6K@WwmKpDU=@3P9dssKvCG@xWs*_vJDBumCB?h+aE%FzfE%Rmz0ezNnJohl$Jl<C)U8{yaG<M*rcp##CnkuU-pV6K0f?r(t22I{eTOqW^hlky>Z9YCCceN#n$N`qtzKG&d_oZ{wj%6bv#)r}0!Jfu$xy?<TZ3SE*y`zd@|;IWjhz7{nhD;ADT6~aN93$U{eSVoS$MO^wwt!>y6wanQv>USfR@S)R0-ZK`$tl~IN8f`Hzl1adkM>Qe;DzF(Vst%+qZ>^`^Wf&;fP%7Tv4aOC$RVcnQmNu8U<AV+)qAb=S|;0m%X@UxVe`vJrkOlJ38=8Kg?g|yB9vc`haPUCFqlB!rgM9C^${_>sa3Ws@)w$HNb&bJ{E^c29(YonIp<oW8Koc{3GnPr=|c<l7#yCjRo&Rav`YJ*_|R*TtMM|hs#eO6-(!&*reJpcin(&4^*)m!ug8xCpmqw^Tg8e*fF%yewHzimXI`NOKR&Za2^9S!hKO_C1Y)Vp-+9b+S*Z7wU`E_@`NMx3ddfVZ@dQV8Bm4tqPeW94UXCK+ge-xKg<O^Xa"  # noqa: E501
