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

PACKED_RUNNER = "c-qXp4PV?=k}v#KG|cY0+YxQRFG<=VS%PuGgn$=FJhQ-UM7J6=ZlqpGZOqudpZ%$SRh>6U4LCdV{O;VlF)baPmpXOo)O&qg$%}EF%@*V2$t+pq<EylMG8$!hR*y!5`R&RuS~=za_uG7u)M*tZ`6Q|q^R#@QRaub_qnoRwjxLJ&DoQ`3<3*iZ%&1v)m6Yiq`Z2xC^5`a`x8|dwq<#m|>1n<aM_p5xr0=tFI?9vlv<jxNk0()$G2dqSq`0Y~cWFAWqG?e^@>LZ_G-mofEpO@RY?78dY0MK3@oa|g>Z>%GW@S}JlcF9(Zx%G+)BH5=&C;aI2iMuSEUIE!55~oH9P!Xuei^;aW*Fj4QeV+O=$Yp<PiW-Rm6y@>!T#?4zwrzD^WeARe~T_|qq@AMj|Y7Wa7+VN^bI{{h?XfPe13kN<jEy1{`{Q3K0m)H%6I(xCH*K<npc$)H0XVm+*Y)rTTECXd74kl;yN0Qri+@EG8#qM^}Hx+>MJkmq^8ZP&`O_{DSo`#`F(eLC)$k4)0N&2!*P*+nwR;fWbxrszL<TYm7lDwetWuDTf30|Zt#Dfo_(6l>t(N~mn=U${WttkENc3zf4UMyf5s}4{5BfXGNNJ{&C<F~OPbVZf9qGCL<(5X3BbK_db;vaX7@RIOjA2O9Sk1#e>f$Cp=P^3?H?TOY;PUyM4#~c)xq)B-X25uG@qo?D62+-4L#t{FskaZAFX~*h+52sr+GyG6TrQ_N(m7NMF<yWJgxdFt0H_A_3}b7sKVT{x*y#Xi`gW)NU6Q_9~HU5M2pnuy-aBravrb8>l;iLv)Of0kFR)2{r*zq$3#M`XPgtP2e#Z?6__eb`l3qnI`-xe)kX1=(WjWFIq;RwXH{IM7scc@N@oOnK2|Zk$;MaFb#i-}V?p^Xt(<T)0)CpwP&1qpMNRG)zXda+n=-3Y1{?#3z*R6XZxY7L{P?Db=7g15h4IpahGSZg2z&|HSzSfNO-@^~8l7`@qok$}#>s4Udk*SS@S!c!WMYo&ERFR<r#Zj8Nf|8fve_)1#MC0!wzPKu6aLK8o0r}olSN5{3M16!G$zxU@nBxu(7!~<VgPdx?bfs&%yX(;O|t6U;QyI}OoyyaKh(4A!ahpNGB50}qOyNh>6q}+`%T^1A9Z$}>eyo<k?EL68YCBEGl6Z|6p(jqH762C!<x6Ci2A0!odfms#gAE@l()MFnDm>i<K3P8?VZsPo%g4MHIRj?;wG9E)ZXAQp(Imvb11pbMKz4xXXS$KmN7vBXA;1rPw3vEACm&T|8^u@uMO6o6Ja^}dFya@|0jCTdmcwmH|YPK_A%zp;o-sIXlr|W=jdqkYG;3U=T#h;=A++t5B6xH2mADF?_m2E_kj9*{oCFiI%FshcJ>dB-fYLwWlFHDOL>axV&~O={dRB+dgV97u^+wN-G6oP_Q>}1^xHUEU#H2fZ+!dQo8He``>*zPMz3~{e&Mz>o7UeLWNWnZ*X^C1S39q~&JTCCUX2d+_x?sBtbgk|eS5fjyfb=pcyPS4ef*LSAWx7;rcf9<l}SWLw!#+Doy~t1xzN@>N2{wsQf`Ry5COoxt^RZW7f^9f%^uMZLc8l>ba1p&mc<fMzFXPj8R4^7&OWVcQKjW0WlDtV;L#*n%zx;h**e-l!IDR^QPi2)WNm?MzR3s`X-e4W{UT5M{DHs2!E!*yMnyimefXMavUXX#L1QKaxP(B<>NJm;G%?2mA|I^D%#X0(A+x^&5SyC@lMfGG9|0V$@6D)<cRs?<JhOj3qO=i)NK!_4N#ISGd<`wlIypI$C7v;$@mB!oR|No_Tqd-AfM$a0afZ7#C7dyoX_{oSiXcBu2!DwF$aP0>x-66H=qhnn6yLvmOJIz{1XrLAi2v!P4>4#(48TmgmP_c|k;!w$VtL8)(lH5<ssaPJCCJ|s!mt@_3~e|l`rw+Fu$nlsajzeJ6}gTTJ$RAF<s$VaN6f1C%R>kOYOn8JrXR-Xyf({;2ml7J!wxPM)h*4as0MuV6T+OX<TbH{Ov8!P&{dQZw`OtkjU_yCIy$@Kf4<~gDuE9>%cc>ZC+(~SweL4AP#dda&|qsl*x~DHMz>c_ZzGQ@Ez|jo<b+;TEXpx)rMNPQfhFdYc#Wi_W%$p!5tTrw-NX*vAAo2qq6w=8Dk!LWOJtnIo+cK#gEUL7FDA(_a^vds&6NAz0-GFM4?KdbDHcv8rzJAG)V;d5%u(vSUll^|LMAY)<1c3Yh(k^-jJBGL9u6UR4x*^(^}N0v@=3c<T8qcm$s`rx@USC2W-%e8(l712goP!vBc40Py}QWkVnOWoq+=&W3{wWA1z{X1|GN1)A%?!S0s8h1=o9Xg*?W?RhkWPIS(2VQH)X5p;LRNmjs**Wr~;_!J+&axNlhI1%S#_@b{@DD-F3~7$A;t6=)ej%vBd_jL8W5a|6`j2vKmL%#U$NaD_*Rvp;uk52x9c~#S0~E)onf=$uhXV!JH5~ubCY*Sj@DOmYdF|!mg#d@JE$H0ly>pM^K=9Z(kR5lyTs+pJ<j<%me14X(^cTcxi7y+;PMVR0NR-h`?AdDbk7ony187`Dbm}Mzldmuras8pKv?Oiz@qYy5fB*I3~ZZXxLdQHwtcAU1^Np2cyGRU_cbG;cZ6mr+`pTdeAlxxyE?&e1_;xmLb~R|9xw3h@E1hVaV5QRj1b?;`xkQPbRR@Z(M5LO+s`Ghb)};cve)Yo446-4+oc>bwx-y>w=MV5{Q4_R1|EW#-F1fZ=>-QZe$XWNr;D9W&vf5EJPS-gEUM#uaftvlcn>;^#xk1$eb~cG)^nR1wBOs84?ajE~Ggyx<fI*3cud;bY<|7pW)}{!ABKa2X*l-%|}=1hu$~+&x87Ue!9}R$E;&utgxeiCHQawW&qFAa#OA~#&WtgW(m<Gi%Z@^0am{cl)$Do7yvvP2>cc1{T6RwfZt{v`0MFxQC;==?Y9<Fr5XJvFM2-CnCsYEB%s!b(oN_%t-+vL%;zO-P0t7-Lql>zJ1Q)`k{iMi(1bdj&B7VmNemV_aZ2y}6)9p{0(ArK$R|y4WVLh=&i-TC*iLG7m|hp}Qx!l}sPHv+^q48gES=VJHzmv)m|MQODoVaiX199B%UwcLO%VxQ$Q7X6gDBe!d8rGfzk#w3UD4d>7_jufSJCCHxDZqpEPkvA`^7t9b$1}Wv<9Fk<aTTcE8Xyt2=@&XdH$C0jJ)kI@TbGlbw9*WSrpeJCK;AGEV(o?C>R$EVwOgPuk@KE=z1;GE^g`JJ8Ty42RBBEjbt5>V+{6*HZn+nOMKXT#U^+(x|))AU|<d95%w@;3Ix(B3dy=q5sq<z+hk^c>HAz*m%7ZTtBrX5+1K&2Z=S|4o_#Iq%PQ(^zqzfiXmFB17HRb2#nZLt{bdY{4>e|Au5mYBFDf8XjU{+W!@HRi$aVx2#yu>Dr;hGo1KW2v)0kuz(@rZ&z{)9bo<u-Dt6*O3rlaQL){V-&>4myYQvESWCH!OOuiJa(@3)7zY2%3bn>&ax(Xt8mD#NgZc7aoVFI{EG_8gF#x8`ypO0?J8n=d4=?Hl-Er!@(cl>VVrVV~H62I&N#8|ReOCPsz-FIAh2XGvAj*@KP2EhRLO5EhDV!&pW#VfTde4#D+jb7<w&D1yJLV*D<x2TrRk#0P5{;VWfWjGSwf#KFi1bEe>;1TI7XB!Ij$2ZdyIGl|%0Wen70QfwwMwi*`lW;C(o{HXvUj&`f9S6P{k>!Q4MqC>FmLF)v^(eKG@k$R$rRn;-u(J4Ye?inQl6GBPo<QX>o;5uh+L{6vSZ|Mvg#Ya)$L>-Lw5B7hA!WxVY(e8GGA9we+4*w>v4WgS<uP4-;e-UbU+&(@oFP5-d%@s^}3E`pAwXhYib`0Z1n&yU&nMBuVlCwhU9u9`P7H+uBWq9hUDR*W0WPh5N;zC$H{5hh7yqMK8%VC%Dg@_3n4vt2<N3V7dwFCNi#0=uFF^@L>7<&PK4tSbN44dI?v}&X5V23+D-8-0`USAr)2o6=fF+!swcKYv=(Rc=JPhfN8Q_m(l(fYAnAdmP+{-wBxUZvHz%;x;+V!?MuxyUO<`#PDuW7&}ff|S*GwAWPz#=u?p&A}u3he+n@gS}TfhtV%Pf7_&m{I(Mf1_NeilCrLXE_>R8{-!SaOM0G`EY51zuMf9=-8r%ZSZOqg+rm?%Rcb!yovwTh;GM3ludc5RiCcJXPeFT-Y<Ark;x9)B`@tZ@2SIWI_oF;(N_1)rOJB7NDj(=O?Y8y5G-s6<K&nl$07hU8i;{V-iNQxP@fsi!A2-Y1r}CBVwMcmaaOm4q6L*?}fBSJJfa0r+rz`9hvDtM}y{le=XO@ZajiI8SJYm)yn)d1)op}0g5bb<mrOX5j)Y@q-WOhO$#nHMWy27+25$m?k6-dyF4?`<zzROleC^G6Amy`6si(%!&Snd)=ZOr$Nn_mB36?vzbm9IYc^Oir_diCmX=jez99D4u<$z%d1!a7LECJq~0sFRqe1vduUR28&Qf>hAiq?p>?!B36;XT>E}_LqYn8!!G|T;Rpg@z&w-=qQf%4i0`{)9H(~!CDLh>IS`~3GWgH^Zmdg`QM9-uL%A@7{wC1`JG%;__sG=B0C!O`Qm6DQa(XG?{OrrdOJ+<>93Fh*-lF4)rqM9g`gd5u@%<|O)Duc7uVE+@CXn&Au=x39uj7>!$}casf6GT8OMHgvUV1Gzt)3a8^be8pXn&`rAix1G<j0MRe<itl$gV5c1eg6ig~Wtz-!Z^brj%cHcwX;^>p<cH5C_SwTaI7P6USxrc#geJRN7#Y|MzL1f}ajhSH%B8w*p^K#L|sqqf4Iz@gu1?^$aq-*9a0cYvk$tzOqXyPa_tThw2wT(eUqa?qNwnUFFNbf7O;l$?Pj^yFTm1Vpky768u5*@QyH33s;csU+w#qLGuK+G2>sC*I)V??f-VCEx=ZobHDzxlGMHm*$rsO}(Fs8(feT$%$!nxX6JUN4)*fukr<*_I{v0n3sg1P!{M>`G~oE9!4J@MUUjfVI`PVe^AYdun|Y~84F~&hxN>!+_2gp9!&b8e}%c#$0G&ZJju$|`D=misCAdCIe{H*7CF%<kFEu<3cOY15s@-F#}m3mdl+6pbh@$$5Uux_+~Wo4E6=ZQY~w~x7*IEZ-$XN+e%<iNY@OCF*%dd!V6wQL_h?QrzcuQ8y?-|4FCC=+5Sy)%Xy0H9&d$u4&P!ES-Am9rr{52cnoedgFJ?0uLZuq)Qnvwgnf=pnpN4)D27|LuM#?Z4lWbyG+LDgdM|wLdrX#wU3=}?Fo~mI&l}pLfUHQNhK0Uyz<M7rL#>05J`9h=moiT5u9;AGX2^4I;Xd_&;xX}I#+Kr3rYas1rbOI9Z++Tq-t3Lv3^!_w=j$R?j90zhU`gpoR_d-VO$I$D3@M`DxefID<T^Zj@@KV11{2;6)7N8%fR|wADw(;151$*=M<W}0G7NC{%d5ORK0j>l_nS3c__U8YFC#TSfWy?l+dSf^MwTnG|%yaQZGcvB%7b~82NUl}?5?IFDZ+G6pp^1IDemXq(?ac#R8Cvsg>xb+Lh~?rdm*=-Bv+SD3kMz$kTW`1iHhO({@au@^hh1gZ`%(uAt9qBqgm4(NO)eruQ(>STL(7h-U$`Y53-b5Fk@v<yb&@gtJNyE4d?>Herl`6WQ77QC@6i=lli*2oiD=d73Uq3TP#BzU>g9wawY4?yYwkv5y9F^X(ZARM$?->eA5IGW1N*j|FBO9Ga}vt8Y&chKbvm0>KA$1(2?c~y_GlY~n&57G*qxU|uuVxd&a&kST9Cw8r4eYH{oT>qcW8;a;y82^`$he_SmcwYN~d{~bY3LJIU8rfnw-l8vBL1t>cO}Cx+qidR()|A#g*ovsp=#d{nHV#;<<Ra_GrBIjjsnJ^bFR4n_$PV#J*VmTuYy=2i9%6E5GW2o-;(4psS>Ix-u#7d%|9!*fspZzn?ua;6@mbj58rwx`+M;ydx>I0T9<9s`><zP5|=_L<GDZpkrVymn!WVdxsvuX%I&Bc=od*nN&S=)NiZMxwXe3bh$vu8AVGgBQ53TL($@490Yz%?%*7(WeZDEwtUD8p*dzmukYmHRTE=*2k{3<jb=jaQtTKH_lO3I0CruZ27;@0c|xR#7=02V^}*mW#j!vu(J0xiBygbz0T{L+0GJgHK1Cn#ag*^E8=)FM3&98W;jP9gUm+PJ=T2cokLN6y00B7|pI*8psZZTm0}Dd2tKGaq`0DOg{bJ0-s&p92b`H{^tEwDy*3C?#5&IF0MzWsK2+D!c$Sz8lHKI|hG{7$s^WUGW56}9`^rKF9;S{8S4(&eO=rHm%XGXo&sXl9}N8Q+}9K!n}z5Oq4Tlzx7?pg&G>t)qjE8}OXorPWMJ-foqiei3|jNd7Rq!V+Rv+5GqRB;T19LY*fg1WhA7)bD{C%@<xc_M$M2>9x&4$&z);kS318;_9zNy;2WqHN9(i(D0-FlZC4v)4VUO(1)5k=~{gj`m0*0gFKV5_d*&lZYvO4EGke4G!(TWR;Mb2yXE7mixek2}?U`ua!;=F7O4r9s>PjBLcn+Uq#o+oC6`s1;>o>?OsUm6T8q%u+b*M2%S+cNi<E$YwE!RB(ZVe07pC(K$9m%uo9K3p-qAE7RXf<sx_Sv@Yx;01n;zf26f61NUZFIsC((&q)Cf+Wi(5Z_k8JEcwMB#a!vmE3RGamvXGUl1s%;hRjo!taHZzLt_YWh#;$DTw{}&*L9-2nd17sWwzK;N9jj^g8uo-kwK5TnXtgzm#ZC!M<t)7(>KjbNYH6Pih)8Z7$&d9liKG#)2bmyY(Elvbs%G7a9DK0Kj4_Jdr}=;VwsVBAmeG%YJKo`*qVK+oHmK{P?Zd6(?Vm%XF}8U0X6x{{5v+H*(p&xE^mOu7zxTs%)%$zc<G=bpAaXBI`ff8u{6USc@bpZCfY9(4nZc=&k-j%4%<D)0Jf6Nx^2@X$#-k^CK_de(FVFv>3;OIVSilMUPQ}bFKm<<bXE^mtlUe%b8=8A2E`$9DaCF(Nl1?03okYIz>`u$A)&fmuqRzYAL#AN7p{+P`UQ0X|;vTUw>)%a7TMost^Kr;XawH>l#^~V1Ha0|hwPy0WPUVr}0rP!XC9@af+t9K*0mn;g7!X+{JnjMRJ?{Es{j4usyZqcZ1MoUuJ>^&H{j-pP;Evs%)5*n#g9jHz@`QyrNN#b&P;z)cr@8GfK?~6nJz3^BB%M1mr`|0Fo9O^6K{sYjVI@HSJ=X)BjEy_d+kgQ%F*i{a3o<bdHSuDWT|>$gdI|l@lmvpB*G`-nh~|i!fR7VMnpg6L<L?xf1Q1W10#Ig?&Gpzl;@gvLM4Q?bKLNMwdAu&_`9kiz%|LF|PmJ}PHbkF*>*GoK+$Q#5B$t{QOqt(cG-j4f1O5SSlz;}#(w`MEOzfCs+S&(b&kScxTsh8*)43twd?YMk<;LKj%fI47FmmAE<o|X|=|XPf5lw{EYdV1b>|Ta$-KN>}b_>IE5D&8{;U?~#xYL+{<d*}dCy?=nI7rL^`6r1kR@yk8x;shX>n@q?O^dC9i5|G24_DXeVq7s+rhscQ@mbd|rC;%*W4<d7;zPn?s&ixptE`FK8}2UP1v}1FSrl~zB?<9ept^DN@w216;vyaMA~<0IJxEJvWqDaDEn=XNE^WjwusHg>7wGia#~O!xQQ`ojAyACtba?%IO!V;tTtUvvn0Xg?GuD+MupiBt;w|dQlv%sXFvar|f9Nw`rGa&yc%PjC2;3?l7BmKriOv*aP@|-x6;D&PpDB45%4U34*FJ=<&RBh5guj;gEBe>E&22NQ6$Z<&%;l^PkuoU~wg;)f=o*?1a&odDzDoX$9{h}BU-@Ldk$;+|H39l;I`A}G1atSJ*^D+PO|F9`E!|P`8+gw_d1RRD!5%#juSGL|!*=rg?YX{Vl7lL(LFb6#_n4(^Uie1MCW<P5@~m`(klG7b*?#|F!+AlkUCe-464++l4$n;d`0;z#wX0>O;%)<kXd*2zJM?KC6Bd<VsB6sl%!o$BOyzU`9+lxzr#gxHBYX`k?8E3B|C}3n(gzA&xIJ#HTUnvdo|}cH+-~@^wzs$5o`0{)wP49=jE=#dyLb;SoBXm#`CCGA=%lzIB$p$3^z(1Wqr+Ek55E-FA#IpslRFUC`aC)cq>9r<EOS~pi-&|1+hOh}IClk&H5K1-B74^395!>_v=Mms4j-3}gDEsrX{lcN)W6f+ySCyLCVvwd-Hg`YBL>M=-1Q6#jdf=^`?NQ^uyXdM6|5V!KT$CZSZ40|{3&yreEYVZ#to-*0}mCW<CeN~Q_(!RZM?&!tfIfRfmYi-YqTcG@qL!wR1yg4y=;M5oFqKC#=uczK4T2Ro4zII{|V32Y<!*8SH;9b82=j+J<=sBHEe}UVwq_R&<EceKr4@Pb`KVbIP)<S4tZ9HCkwbvD;|`|&B(|Zp@=FUW>uGgL$8F8YN^w--DcmhPFbUdyRyX3@^U;X&I5PaN86VYSSfWVaXXRZ)eRxAatgsoy2tj|Nv{u-XuNdkvOE(bo1I~mY7%k(AcLLYKfKp<LHy(-U>kPcQxnHGnDyMS5}|8?Y`GF0H(xycX0Q{FfxEr+DmeE8v<wG!vpVL#dJ@>a$&-=TG};(l)e6BiNw3w70mf)}r1bB)JWK)(nFzdudyfI%zHcbQ<I@#kXtg2JG-(=}1-7pj(V#3(y<kW8oZ&pfqkxnd9JT$ZX?`<pBwlFjvf;WdQPBAcE?QNYo%yi2`yIqV!^=uZsw7nXrSkKl2aJ*nc+$D>M2Xl#evDYJI^*q=^N~iFR~utRrw36fQ10~`;x}5Hh<&D|(8C3z-LO1ofA_qm#DuL&^Zr>Al6-;95WCDnHSD_ng~ts-AyK~>w(Pa$AY|2u&%$zhE!3=P0vY(QY3{W_4v9hlegIUPQ?pSYc`hL-Zlirow6fR!CT<>2`J-nqEnR(wWjgKPs=Vc;F3x<}ip-^I*L1qFzP82+gckX2F-?4qTgZNs5S~uD9A)m|V(y-41NNsYzaoGjy!{fuiG#E^qmPdtdl#%sN}_leV_Db^G5>S>!g2d%$7^kug@SIDn?*mksH7hOmt02-E{VGt`sR@iuyLqvQgT=qP8qiw=##2jeqf8VHo?60&+y{cp5z~N-GjSEo{IXrdY9oSwLK_=9*EvXyO0Q2C}z9|aet|FC-cklX~E`v;$_$+B<g((=JYv^%!3NP<CAJQ*qDBf=;YHGq9NMHuA5=;JVms>S#de45kIjUd_NlgHs+5z1Z6Ytp`E6jdJfj}*U>mU=wFawMqI|s+!RXWJ0q|HUx<(V8HP3AwEdyOE6x(4CU*iK7d7cE^>PUhqqt}|GT1qp2KM_rysq5*99mmn*OLDUvzK%Yn^Dh^AG(*!@B^Z+EME4Bku^l=uI0C=CO|-RGkPo|4F~JfCIIf1w;MD?8t280@7Zn~5}`hU=0+k<RrF9H*hs_OPUkzVh$J?NO8`B47$AKR2Pdf~S->`k=QT6)>T(@uU^|?aWohEQ5riui)nLRPDC@qid~rb>`c<&7(BRn4mefoH3S&PrBZbZO`KXH0+cZ?XsQ<ADCdj){EvD1#1MTgAomE%59ON}96n=kR=(h<3Z$*fkm~i!=XN|lB!TMQEBq~-Sy*&oZOEx7VTEWK)_i5=VoI9li4&b`jY&iW@X-QH|%i(XWAMTgu+h|?W#N*7o@x$oXO%flwhej~8?g30D%&ef?$Fw+js(-S6_Iaqm`Hq|~6H2@@!0}1dX2)o{ivC@)N@wafOKn7k?71l?V@Mk`+qJVhg&oxnDao+9;C^S$H3Ld`5)kDWO)_FhYL0ecK~sz%#;LMzf!}qnA~ZkC7ipU#Rx?#$ZEc+)MoUlY-GNd5XDW@4RsQw|w!g#!^z30O%{baCig$~-{@AKXnz>licZO00_vDt<#)oOIfKhZ`>DSBe&UP9E?>-3BkzeX}CrTgde0SDwJKs46sLqt+J4kq`AsuOblX9*A&aEq11?$SPm&(Y*{BV4gj^Alw<4KCxSA@hKrN-?vy(2@pn-cEK_gQ@#ObM}Hoc<$m<{$RInrZF_cG~06cM$^c*5<$EgnTY8p7TPoRdP$mirn3$aXQ?Aq#s6RoC$I<1YU+Nb#W3^Ga4x;P$B4LQqsbaY7K0|Y3{nEx3IC&24_g*eHq(;8I$H1Um}T)=2lU^u+(jbI+<RU$(&^I>NFoG<;3K<OjC|n9-71~jTH@|w_=tx`LnF2H*}@&4l$6;WK8tV{%ICoe=w19eLGK``xx@~bO!gr#jL|q%p@9(IUoGwcrlmc13&(D^taLWo8L4o@w({zO`4c0gH9vUbh;JNB`{2|MK7ZaQT4_|kK7j1gxGivLE>(W*Vc<?#Cxr;Z9MZW0|se&Za$%t)lq@|8uozkd@&-9lwCmN3FDQQ7AUYj0OUD%*dUC-AhbILoHj1a*v`Q>1Urv{9F=?$nB~HvB@w^zWP;Er8hv1fnd5<Yg)(+mVqYiX#&N%f5FlyUj7TTD6M>Zjwjnn+=0yZ?RGpuTKj;OW{Vki|%=$eNxtbAGjwOGHI=a?&Ox0*gMpin(3!*LWa^xv8QD!C|72Y+R1D0A|r~?Ik9NCHLljVG~Z3%Uf`Mceyc*iPO8l!Cord{OEq5EjOB<K@kZ7EP-o?+K>#$f9jUuBo<4n51JE$a<-yt0xE{~D=x#F`Hkyt&7)xGNcH7?qG9OH<ds#<>J4$)Q=IsFrzrwJ8z6W>i3^V;`>RLSc*yG6^@}Au4tLqBYeck=xnn*Blq*f!B@+53?##5~lvnl2cPsEfPrQU^E5LtrfwHm|9zo-Q{b#VQCf7YVaa%VoW~{@d4bD2ckc<_o`D{;9kcb*2FFJ@>)w)-Z;cKpTqK>o4b~yD;R3MP>+*%7o-VebrbQQjtHtFKF*V#KULF1zjJ}z%Q4?HR?!GsXrHsMHg(&UsNA%jm%7HAba);WSIy665^)nf=LVwY1E%p2`^n_`<NL_nQ=WKMa(nLvFkktP^jp4+THi|d-}z$^(I|4`N-tTn)$5*k86o6`YC9$YtLK6YEg!RDI=U>2#k|M=<tvK8&^V&4IAM!3aK$CY#Ac`z-(2o3>g|z8@qws7GCnx!i{qF*pf0-;?kRUYO})f{+>J|4<=Ko)%Hc%$Lc&;f2^^S|ckKRzB<uJA?JBdS9a-OQ+u>EjdyhwEg#sD2Hi6-WcPU+5*TSYxlJW*2$YOaK&9L6)mtlg3PB~>4br`zEl=ke*-C=n=-eqR=n2=Y|B%4mtk~2`dY+nG_B%QMlRnAP5@Abty75!_&J3GPiFq8v&^`7_XUdhrK(bnftZ+=<Mi2|=bW6WQtCkya7uouxkec&NNKgLhq?7n&e3&6{$9A70`&xrprnmX4mD~!88A0<Cdl)2WVApy*?cdqygBS9ERnvtvox{CuZ7q#z}#cl__J2{CCS<cL}WWYRKk*T3r(Ai^NMW|0-;vnUvAX85?&UsS@7p#*~8Kj$%HA~}AOK6TVRz9#J+e-gr<IJSbc%YMx(J25~g+?`Ul<ED$(l$?m#^~c<31&3S1_Ct5*o_o`3}w0(ypGmMCXT)eo@|^oR1&f)^qnFm|7QI-KzA~XR$*U!1h72npMA~>t6tKRXoUos!4po1c3UA!4Q<`g_Go+Wm(ej2%JpLzjme0tq~Uz&9T1sEm`u%S=axk$x3;?@@VEqzt;s&1hu00g;CN%3?ZcQlyaXIe_t{S^)7WF>{)zR^(^;fiHyduRA7X<rs}q_7A5V4?`YL#SW1kc7TsyYLU_mD8(NQzLaQ<b~jMF8I-u!g<#*~QJ!1BMNt>@!9f?;ZK^*yyb{OxG#r=8L6{_BI$?;AnOG8GSFY542G(XmOxz*6bP^B2CXI67P)*mIY9?uo2DII7D9M*~Xk%#s`M*rWFwnjTSbe*{Ck+cUz=#Uf*01?_4)S`fg$fgJq84*)>RDlOTMzSaE2Gs0>bm}?`@UMzCX3j+P}_-d3~RK;vjiw}O#qug4{`wSZ2B=6G2yc!YF9$lxz)!cS`L-TG<Tk>Y$D^XW=eY4T{hVgeaCfuEr@SuLkILyRxVVe8bB5gHi{vFNFf{i~WI9()Fx@6lK*tNEi-Jc|NGOF7cKvQ53h}O_g2@-6)P4nWq>+P9GquRXD!>;gI#tAis%qotc8lPtq(eUvT`ZW?9M#OC8l?Ah5pGX5-#ge~gYHnhcL2(^dgJ^3$pTTN_^fXpAR_SfdIzPl~F}bEL);FF%c^WlxBq>+5DNB`K=FS6<@y2e73qqHMgZ6%yjk~xl(`gTn`+bw67{3M#_HI5;4I>%f&po>>yeou_4YJWU)2Xt5V46Cm0N}j_^@<IXjhA-k(Lpio;hC}Rd?7EBadH)OKo{wC@}ajD^R)WWlP8T)!e#aS@OZ`t0Nf*g4e!HDL?4#*z4bbD!YbmZL5l54WmmXizyIYdhajval5}&)6Q9U+Gab^-(GUA+NG9&!Hy#W6@R=s&!{HMBSWmxw7|Y?~IF7J_W&73M-mq~VyjS2%7ghO$4mJMoNB}>%MIk-IB+ZKq8O~x2)^Qz-NAC;Tow-M6GGmordWvA_;MVaSZIDop+JM;U=x1j5p!?uN*q-rOgYvaVVccBS*&Q9b=`5RrNA&zznD8d^uUX8U9dwUobR+!Da)ZppEXm&m)|f4mY=CL42$4fhn_s)&VUG1fVSpP6l0>#LFU=08m=SvlQXb4^Kd?b2cWHP)*~RI_X6mnQIOLB`$)&jBTi(%5cc=w3Mc_+_Cr<K8O1_-tI_&{c;<H%hJ3YcAz{!AU6)Mrm8jPxhYZyt`5nLlnFTDb%kB50h^D89AwGatc7Z>$(F*DkY%4KQ*aDv?QHkE(^p-f={fj(UA6Op;rSnFO$-B%e(UG(9OevwWKPTUh+l&s<`{Jvf=Y_KV2Z6=_W(-dHl7(v#)@f=2{r_aqdswSL>^QhdN8DE$h5ekv0(xmrg^@tU)RbP`vSXfx-*r7RpEE^Q0!U4hO%9$708kf$p6ckdS#KHEc9#y7k^-{80h|LF@FMh0sgor)pq}a~~x><qHZVI+v`syY{dBbe#Z-Umau<*kcvYanDVim9R;Szko4A$edwKe1Us{TZF<@HTA78?vKG;9={a$%4WPt<4~#8`!0=gcOOC;bna<SJ$q?azO3k<+^>l<wB>j)mLjJ#|R=^}u4d$+;lEIl;=Ct;3@oQEHCf>>Q5X?EZCUPfR2%0l{JfFDTi(>!hxl)fxFp<ip1LMZ!Jc0nMC*rf>l2_UpAZuYS-KeVUeXRzP34?8Rxmf3SOmLdhK0wRU>CetNngnS=Se3ES61Q}#~unEyyi*e+l1?j7$O?z|eA9^_w*5c@Dq@t>)5<qG0DHQZQ6KmHljQBg#1havIpx6fIdJ2grA4N3t54nT4UIo&Q3-%8h~=`7m0C$@gw8NEF?{DlW`L-+^6n&Ql{pw4!WkN50{>%>Al)lb<vl_thp+!3R?DBk&^$}2ti?2cNsqxvzRFe0GG9#yvCN7!P{*_XQ@{QE<$Bu3szAzgMpX`?Yb?JzN3-_Xl-<=N;!zl&+TglHQ=5t~p|?yA{81Aj^XiD+c+-66MreP&!CB_E~Om*Yr>f*qr2(C94O&BNvFSAf!FY;W^2tN5WFjo5Bx(9PHngAx|XIqZXalnR_>x8|TZ`#=B?r~!yQ57xfbO6M4T=Whma&-SGByQ7vok)~y3k^|8($oHE;i^q|7usZf|@}NEJwBnkSAApqE$1yVr3q7i04q9TzmHBPjiCgPsxHOg-U=Y=IvEQoS-ic1zoj|-}tZ=WEjm53P`t<xry*<s<6dUvzn!BjGEHK15<Gm^zB0Edq)?p*9cpOzeSILYUjX8d2uWox^45HWYXqRiuD}>c~ms#ddJm4$V%U^RTz)B3*iO+YtJCDPEzqml7*zwy*OXz&oSH_8z7X1$5`GyhPvJbQq2nAG5`X-xD>&N!@RhnI1)mHOi9t#M>F!pBur>?|>BeQj*d4AcG(las{r%2JseYY6}xBOSp60YL0PPjdqliR&+P3w>iiLDZW5W!?a&6g7dZ#~yVRnKlmc|n`fT#^;DTkH1GR+_sDtc9^}pKeD4(J+VoP_*CBkWq&<vzbIqBy+*HeddL8pVK0qd-v7WaWuYK<X)z{E&UuRZ)<q7YnogX6`oYC@(63r410t6hB-nHfV#{laY{b<vnzd)Lp0rKa4|vh)2B~uLhm_D8In|y+nsDYJA>Znn^=E7S5a7}!9hD~Lqv;h45O!U^lTWBsQzLYJ^RdVu;?o+5yOMvRNF4v5v=~Ub6rRE4P=jN$rNRhmE1&Zej0!^7R!E*XS)7kxPi(Drz;m3((4ko+5sQyB)&57OI&zwv)#aCm_&%pGg?+(O&-diX<|a-M5HB5lG*$!F?|`NWr}|h*4{H&tVWA`P6Q4nFdvBncpxTkGYWGui>Y3M@wlP^b_x)AjQ@sFG)e6O{nldn6s7ZSI%4s#OE@=r8oBS2go6U3VZ?vXhi5T^Ef!GS5wO>~%^4QlDNkb<W>yjDt*X5<9Kh$U^J@gD6GjB1&&-f9x(1{miVY^IIhw`A-;Gie<THBu)b}x`N8gzd8e!3Vo)Z5ShDKFlZY5@w1i*nzyLY<s{q8dkJ8?(u8$U2G;k{koAh@C%-%DyNeo^j2(d1^+$P^?eoC0kzo)8xy#~~|`ei}P;3;TqDjR%yTwARupl9r^I145@|K3?R+yH<<qbi$!oA@#Lb1dkuB?21&_TFh1P=PnxTSY|_Qf#e~d5W$1PsH;ef4-R209K@hexL30K^GsT#hq17@IT;RldS?S33#;vk2UsYZ_FE`S(i)b0A_GLLbaqyG`O$Ewqn>F>aFvT!#0bo7>{*q=)ws}F7vBT#wDw(Koe-T}K~ToMAa<aKxd(DI$f@4zA$u?kB0Iw*+nord`+&yX!a!&PaP#^~2p<;)Xl{<|Nw_IWhL-DL5uzdzexsroh`g;Hm9Q>L(`UuPVX|6=9o9LvTajD~jSKGPk}PFxG)yQD4uzCB%A3rr7b!_^ni}=|{KvhW{Z~7OtM8w#Jv%>-;6oQ_dNfJOTBfMbc}XMp8UJ}6&j)J}C(q1~9Mtx*{`KnG`unx#YisA{FZ~j+*lqRc^0_je!{tA+IgMLH8-s73vhD1@nK?<yiI$@kcP5^9t_(f1zRa52#!>I^^>*~lH(!6#x5^e53(vI;xrR5$_pFkvWv)+XQBHH7s5+Nw^aSf+GnKh42TrnYnn?98=l;(#k<@8%^z&jmy-xB~WE`4cRr6Vr<+K%VtwR?xq(B>%=|n`42nkhkX+?3}56i_GsfGyRc(y?IiX6~oLrbU`d9CiXE;QS%fTWZ~Nx{@2(t@r}2VXOygt!Pq5|%NRd;zj)8q+(auZU-PHrT*_p2v(B80h(6gM;#s)Kj!fm8)Y<Cqx{gQ_f_{3asno?*t=*c`~XU#Oi&Ki_SO^N<rEfGl<4zQe7e8-O=t(M>{|LPNy=Q=Ci>EfdEa_OOQ_&(q#^Fs;iXzeDDFr1vXZQ+xl%<D;IWyC=IK;B|uaA7wEYvY*GdGyRHkkDq^ErOT*#h?2LH`VmP1OXuV*WDnf`{RX96oOzMy8jlKNAqBB0tf8N=8Wi^c(&tGW31p6P@@Bmf}x|0M**^_7V+pM&&BitOsX?zp?lKps^|M$`H*8Z!l!&h<i(|_;2F)G>*8{g1>E}rABDO9ZNVj-{A@!%V-!G^h!ENJzhUqdmv|I^OV@o4+t)lM93ZEyc}xU~&GopllrUa-$fhE#cGCYCHPo(>RKI+AW1sd{NZrDMGxh9|3|vy=C~pCL<cAOFF>pXA?F`RBcPZ2s+QWbdE3h@e1Aaa?R2Ayzjq15iwb*1#NNia4vCL>moI%kc0mffGUz2|~T65E<y;4Ox14j${R%f60FFGn0~K*@RJ8`h7AZl=XH~-4{S(;ngn*yfafakhA``s?717MY0hKM#_URYfvM)=7gCr<O1$;9_cY0Vkn0Yx~B&|jMXZOI<=}5=WJZ2O?6D*Z`{yn%G^vZkIY@_4#2%W#5T9DV9-D^`;Neznrn?A&~G>f+l`1tK1kcH!QI)~TJ9pK4ZxFFD$%;OK3w5qB97Z&0Oc<tPu$mle^xza`t_9yneVrJ`nX?{I+!=jAp-5hNXl8WO3d5-!C=6#o*awUcz!om?xVvw`sKh75W*Z6n4`$RopT=HT)7LFWR+tldRjHvb8dUGb_Na<9plfU^d7UuQjc8!E+v$p(q^P>SutU{Y2;JpmVRY14t2!n!;LfOn7KtDn>NtPKVW_hZ&Y9eXC(DWvGAUyza6t5@jxTP6LHsZ<kQ^#(tbhAJG$(UexI)QebH~}Ald`o`|h3|VS<SXKHind=AEYCe*Ov0>kUA_$<7LrtZ4US9S`0vWI{IeoZFroE>rnJC1{Q7Q?>d5Mw&8T82{v%@dzPyZ-(&v%WDZhmsa0@A3cx$!)TYd`g&fE)H$pdeiTDtM%TkP{S*7~i!)Cv@ti~~mcYXA;H(Q(&boA9zW$Hs=^4H8$8>5xb_Qx_%XmFBkZN|Gvd&Dd6YEhV**Y&Yi>mfS^IXSpab&unuWdJ&ooo2Cf7U7*vo_Qsp^PvsY~|5ThP-QykN-rxP^$`)CF7x<*x(H^262~)H2uK)yV2&$@GF#5e8q25vWZkn+);){LR)mzMBNy$_7{P01CN#ik)yD=IEl+GCjxj+Fogd5l#qmmIa>m2`CzCYeii*u(1XY0ae<xqKf><yZ-TMy+-Q+c8U3FJ?>!Y$fUJrX{CS9|08#H5d;?e<{*S2FW6Qk!T#ZaNR+0HOmn>Pv)k)m2wS}-?QSm1uebD1RY=ul@e62VgF+Dv&Td(LY)-;qN7mLy~j=k)rIG_zO#DcxQk7fk@>*NK^_=WiD`@k`;>81)m6Y5t-S0erPMn4j0%typA*yZ}?LwQv+4e;Jle!^~);JJ}ddG2fIRN|NzwYZ|5q4r%j^|jM$QJvt>u(KJG(%$cI;L-jr^Q^HjP%FbIGih2~KkKaG(7;<~Hs!3u-K4UEI@<5ljNtV#AoLrFqO8YQ=r3*#O`I$YSn9}(i#Z7ijrdnl)0c?EtkvK@;W#N{0BV?=FVY#CNZkBZxd+$6tkqvRohA7&o9Z9L`K<X_9;F?fuT_5EqA2pd^AtJ&z(42#00?HtK;!PZfWNxgSe-u|KQdL%fMD!U5ZoRCO*#sh=*}yE`TY+)dvK`hWHGBZ*HC=cmxb@6m~~MTM}iWf*8(r;lC{R1MNWQ_OrT?7X!%pYps~?NR*Jqtyi@lmQS97aUlcPGp^`p{H>Z1vqzcV`!8kTAZq$$Krf_y#9pcNDW+uEDojkUHQmoJ(ffzjNelTq%TU?t~ccdY(a&G=JEUzcaiWSiSGuCej>KI=tU4X0j7s6IF?&~&*0SsRKMm|3?4z9Q$v!$-B!<@#q;iit$VJ71RLY;kLSK&>7V51v-7Cnxd*wGJT0f3xISthq(wj|Ehi6(s#n#8LVVvQy%=Y#V-aT0#*cLz<N6ekeS=6nFn&Yd-{sR5tq#`z4&-$>t~Tp{FDrs$p0;J$4uF1$mE|F-xtgL=%Bsm?d5p)@zHB<56Tu~P7IEEO;_g_VTyDZ;<YJ-_Decz*spEO_6ztDZpz9Q3PYE+i!$+SBH3eC-=cveGdTu(Pg%gO*Q#hp_E#v^lqvt7J9}>_*ZPp71M}uK5+wbYipkPm)ZY_s<M(9rI9POL0}kkz*;j$mpue*qAXMFUn+m>zJXSK`)#)R%j$^L2vqCTBRfY(Oc4Yz)|4~W>8GeU&+Yr0pJrY-upfZ+D_xB^YNK?ay)wP6`JZeI~&iRFF7T#iBK|U1#==KIeW+{usLwudHhaq#30o^_ZnRlGvT3ZRnLy#88c2Wo%OS`Fb`U@ctmW08;B7WyxNN{_N(@pKlAIOdN+YR(jnF~`MIuh-Ep|L6saa&!Ad&hua9<yLiX(?=Z3qDwb-D+V|UtNL4xOTaM=0gh(!Xwj}0UNM&)(w9g>aVfas_Zq@G)9VcUFf73BBJvLI20$jcpI5m|CIhe%t>J-zPN0}@h>H^D9IZ8Uqsnf@)uM*qj%*#uB9H%QqIc7f7(DOKs^DZY%Ru$Or0J4_&wWiJV?OGPxp%F9PVGj1jS`A#O>xKPbU{xa-GVN-FtFb(cZgrdC?cPT(}v-@5hz)d$nCD`^zOQ?bAKL7zkorX*<s_q7|*9NwjNWvb(y7!W*!aD&tBWuvjO$&|lxwvH~)@zeFv>7qS`B%d|d)l?Mjjr%La5QURTG~B>aYpCgMNc~zq6;D_@4`emSP>{OjvjmuzJYw_k>>9kq<QI4lI+Pf^cd?8R3Ry4bd;mV8m_PTO8&-IRCZr*fiz)yaRNmLW2@Y4Xov}TGT-pZWLY>;j&XI|FTd$xVFC(bV%yL?-D8l|BeQkl*5ob(p9Pluya5v&th*md=9<oTGg=kY<bW#;w9-m|detOWvJE$sXSTZ8JjXio6TCj-;9LCm6sT+eySd}Lk&_Sj(^kGEokLPLXW$(a;%Km8J$6ojA6FxRi19ijnu4`-oQ&n2$dMLDo)ZYAbSHpt$ZQ2C?4pCEo`r0hUuIL*fiHA@!w!;eM?R580msvLrP<3GcapskMck2|mt0ajO+z+&AqQrtq<5t-ghE+^d+<)JLQ|d5@IjXz!lb0)qu&#b|9f03-mj<l^^|pwhQ;sS<8YLgC=1{4H=;3&MU69}A~2As67lop^~@yaTyXK~x+o?l_n^k@!#e@xuW9ncGq6{2v8dVX+A3C!s6k0OQn@ftO}{Kjoa?l_Ml#iiSgm9(D)GE72`dt=`&6piGctqFSf(O0_$l_C;miuA&buU^vKbW-CC&Qsyein_OK4EB-j2QcFFDDSgvFT5D5&{;$<c_ClY%1*L7ydu=u9IDt%Jed?*7hb`{%90BX5Qx?TMLZMgX+FFRFjl@=MHJ3n)zuTz25*1!~H=q?Tganp@nsKZ(;1rxw-t1iPb{-4(Tv1cV!dZ`NL#i97ejTPa-T!f;M=He^YtLo69|5t+<axUB<TLlGAB+I~MVJN=mGQsI5Yi=oI(h9&m>k<2JG!a2u1=TFABW5Ssynkx8-%``lppEDHC<qLz&PbOt@^F)G>swXKyAU*FhqR~n}3~`dq&tI3xa6S4py&iu1Yt(x~mwmLp_G>@-6d}9AaBXe4wmw+@hJGKWNV<!-V?5j#tgq2Se7OE=9N|OygPt5AFqARv_bk1M_L5s#*(XydYZ5(u@?wqp=Bi3Z$u(WIBz!+1asB)pQ+o<Gp=W~+L+53$9(bnlizhFhou8{qpS-f2uRnR#>|2^^$O*lgV3eJm-*<L~4+X&5;Q5AK0?7LMM)U+3Q!5^$l9@jr2u!I@f!fB4byGc-zQ#C2Qhhi^4M0W$z;NOT_?;}5xZIAo<Cxd~C0+ine4_XRaDHrzaB;8p5tkTuCmof=*XYvU{`t54Uq-KY508#Vc+Eak_W9nH_jrAc(-@6*j<&bn@DtDbNN)h~f4Vq5Jvmuh{o(BKNwoTe{`;S+|MyHnP`8hEhZ-~lI?2S$e*1|(J~=%-d-K=-Gder@KlFR;Ykqk4xc9@5e}2*tPES#J9DN=fZO758?IS|21NzS!!uzc^+k~lE%_ujXW%G+7DJRW=WO8eEa`jEIYDu7>=BIfdru=Op5U+Oj;%IwaN@hrM7;4P9kckN6@46_hS8F2Pk)nohw}7n$O>AjWvV=oG-9FeqK0Mg#gzD+a30A(givPmxY%N(eZf0Lk@#nYn=VD`REtP-d7d+JP&$sdqzQMoJ=EV#7`2ugJ>2!Jq#Dj0y(Qk)`2S05cw{{q_SWLd*c`PPV{)9D=qob`~-|X$QD#xFmUMPmc!|daF{PpMl6Za>*<_<=D>hI{p9dN<{IonbH2iH;b!;{GSNsSBzAPg~s9Pf5_POS}@`otxOk7@fc7U)&Kd*&E{$(h&x;m)sHyZgKQKXtFb5`rJ-W9{kL=l;;HV}pL!KN;5t^6Tm6{tw18PhFH|X_9k_w60=APPZFem`j-yVTb6_qx)In8ao&R=&}c4WpNG@HpF01Eszk<l#@9b`X4`zo*9Lj`OKiZ`R;W8<KfPmy{+w?Uw8J8BYd~DeY|t{+4SgDus=PmrHGHLw%_R5;qQYx?+;3eG6>@Q7{YycR=Ksb9fr7KOx}19uAeS;xSP;~`2fB!eurW=-lO)1EKvs=xXp2J!hvb7s7IAnPDjpBm@^p>g#CJ{j<%Wz#3aj>XgZGryw84oR}B|GKFfWMtna2uAx86cm9{Qnr>R!>##+*~z#p7BN1U8lT64ZEVui~xLzX2|`3t6TWd$`^Mn~S{QhY1Cd4DCH_bnQ+r*3I|c2P;!<r{2P)(rr_-4Eu)ypih(7~>kUbu%~us%r`kWhy@HV-)<5#0s4IBAqmYiAq<w+Z&_17-BPw&KwTbPjkSDA6O^QLZB>yMD!SV@+ma!Bg}Qvo(Yy3+l+&G=9q>Ce6*v`j3$|jIr5C=-1~PUnX!hSnhzUt9)bZ#WW(xLqJOu&h8=PjC+#T?JEr}W?Sl;)m`jHV$<f?4ZDa4i2}qMx_~cBNf@q*mLEcK9+F5Xb==fDv?({7`G;j5YGi+?Iwx5V!vRqmr2|oEuJzGT*Sz8`pjQbHcvBys?z{g$Blszg&WoYn6G`uI8neRU>6WSv-^&e?&N|87MXv$=@iVeVD5(;w$9}9doDTg0)Zu1iR>K9Y}in#B=VBIiYD5^_xE5x6R6c@cogER2!AcF?QhK(48{@Oa5oD+j^+(fSy?_H9S`vV_tdhL(GE(}K7m<ZHyxn@0NM>PSr46k&9%*;>P;Xkk1FM_#nNA|TXQ)P;ng{+0YKg%+1Tj5@^un2&VB7pBJO|}}yN#K8DNq430@azVl39tawrmyqq$`d;B0GA#kNikU%4TLjLkFQd&IJK>ibBB+)@{?d3m;oJBX;O}_^zw&V(`QeEw<h(Vd=3V)<25^J^AIMH1kW;?r4R9dmr^oZNwNoTbuOeOW_idD&^mJG)&sup4akSkMEf~Mc!N(`OJE(U4=&X4ga+d8p~_(sjmdqFbW~x&UPgE=cPYrfbcT5C=I7lB66Lk&CL}`}_(=CiFwgymGg`Kgp7-TfIs~fU@#DT(NV7MEyN~HT(|c?;A&y4&6v-C*ju_!9cYOS_HZ*Y!8iiqnhHk`paG=DMh|>gxg=Qv^!W5g0_=r{{1b+xDUxUTy>5H{BO>eAS;pq!J<5l#u-@fs0e{HNNCi*OiUgNI=VN;PIDQ?`~Lsl7a48@zR<DU_;`E-C}z4q}VJbwgz$e*L$vjNh-vOXzsWs%O$jsAwdcQKB==YzHWODyO7Tx%yIgn<A>c;-(GQG+}<k733aIZ!kH^$=Q=sN7zZw|x_%gC5-^d4{Y%?7JF$E*dYH%`gOCHx&)R@iEccGOKa(=zvlj70NJoZ{vRBi4hk(n_0EwfTiu<cV4xmOcELY&!^MVPf=gNNDm(M24D3beIl{)Xz;k-|2L6T_YaPj^l=}|(A~d%3gN&*cs;*8+&w<t*>CkNE5Ff|>-I?zFEC8hc=xCMgTtNeEshl5KOh-#@8CC9Rh_OJ5bL{L%!+dNAmW}xVS{K$nimwemxW2jh$|o~Ims@PooAPel2v9e{ZPx({MRi`Cg#<5A4bw^QkewfBe}nb-M<YI{BU}(5r^zFPJ4GgAL~cuNjxYUDnUPLra(fI*fv!y@*_ACAk*KqmJz$QXlAncX#U~E<l+ey-3%{-e^79-w(E#U?sXR_13>kI>L1?bWWEHfuMyTiPipAK!`oEr2;c?#TnQQyS+yvse=8E1+oJy<J`%`U9T&4nJGq;+P^kP&jHIS`;~f}sbpzd)o76dM7?vUlGZ%T;X}Bzck|(D+lrLCh=!5e@s#|7)Y{E-qPh+t!^F<vA3(`P%Wd^s9yd3mk!nM$mdx_d$X$~o9j46A5!Bo-7L<V7NT#*-HYX$}Q<Bqom<sGt$0626)3S<2ppy$wO-2ei6XlYLvE@tvDtj2+HH4vIYQ~BL`9rID7oeZEjU~KlZF#RPZAv(e(896&HY5$^bRm-Hs8KK>~hI{MGR{Bpie74ArX%EGhjjPc7!jUyBz-$GVHl$<hpT_oC4z?!@rVHkP9d9I>FbLCQoRdgHWQF2i`gz~-8E-|Zm=l>Kl2%>uS)3GlhM5Dop(737Z;s?PvId({IcY>PncWU(SlBKF!Z*Ymz7&hzpE-72<p?>S+=flXw=N4C47Rv|f7w5HyFc35e}&6QDW^w3>2kufh}_T}d^ulynxyZuar)^!@uEdvt+JoCe|xp1h3+G5u5S*0J02ap9{sxW>%rmQ=yLSc0LM13u@xStoc)Sj(={t4T^go9qxL!E8iVYZl?rE$M24{x^OmAT{wN?sg=iPH-~2YPb1+2!!o{Bax_ySM$Yb4In#5u@`$RAw@#9b7@|4TqSMb%el@t6K7^bmI@(?;f`puzKpH|mT7D5pPq$w=mosp3wluadTL%2kS;(be7<m~ccf^@+TR&(O!KJEOpN1Hn$cI(sY1m;WTkA4_RE#gnmsAkEG6A{r<urELDefsImZ}_ku=vGcwKK=Cb!O`&m7B160hbEFB^@-4DG<b~Yp-Z+EeFEsHVe+0v#oRtsi@D^n>;wN@%LYJMisf_twkY3Sq&Xb{#Gkq~iI8p)hl>`J<_1)NYf6utS(*kwb<0ek7^hE>;)?8)FiER-buo8km@V$f{khFn^!qkszlf@NGEVi<%p*NptVPL-#pRW}Z>)Zc%QJ`y$Seg;euSq(WO|llK2cc|*Cq?--Sfx`PG?yrOV6h!KjCT=sWwL4FZM>3IC7V3QA{uw*BLv2B$u3O<z7fA_zEX&5gh!V%O(du5@OAZDys{drp5bi7$p;6#<n&}Rg}YtqRj&8&~I>5)BC0g)Ze{MF4I>j=VB@`#pc6Ek@yoWN;WjI2#$j_k!G#sIC^KZ-ytjQBAeCD@Wr)&Wo$1kd{VvR2molx2w_Ra`f=7p3E8l&o*RRry!45SfI>Q#(AMewcvEvSU0h1o`A;ljssD?{)Y}v7krwut@jm-Ct9Zy)`&$yG*`z7T@{6Yp#uz+4J(UznOGvHbaQP#EO4=K~bdq4pgprjTPZzf~?~9l2LJPQsaFl(z4?H4!Yg9oYv5)MM2eZIMnIIX7SsGJheOX-moy7D{lUrgzqdjhU%S%Bg>CzReB+K;5zgJ>cziy_T!K+(f-olti&9#>4|12_M`%|`80AIp&_nSO~usuCbVixsiC>0~a%B|C_@lVc;==$;$Qt1cI*woFi(;r=`+%2L{h>0INkySY(lLW~ZVY#vbifH9p&;|v^oidlN32-T4iU5yqEaClyoDeMr(vuWpH>Yr|?I^M?p>ui8MbmA-n1&j067`oT#UCQ)+w7MO3)U6g&SlDmOg3c1QpAE;G~>Sq=R!LCU7~tZK0jT74->2~G&-GpacOcgP*Zp|^75TF7gnP$N=_SStSw?kd1-76>PfF!PpfkbO&qMwAN(PMhGrpOYS#$fFEwx2R?g!7Yg#vq?Z?(nhtB-mW_#C#gSQS1961nIi%fIUL|xeq$5T23lSB{_JPLU#yA~DirRK;QXWqIobtEvh*tnnsP*-F*cqVYAK=Po(X}+Zn2nt+)7Q1v;9M&eLl-iU-F&W7CzQ0H>7x_brS93|*>h2u&BWc7cXZEa?-z_WpMD}E@U8y>q54&tl!8W`0CR|=CTXzObxBKMjHxPe`C9Cjjy$U8sMgq)<Asy1hmW@?{Cf(|+jTJv+a-o4d=}4=CRs*};-*F@Ndlf|#I+L0!m|++39&i{`uw7xajAu~^KMSS-dy3!5@~r_X1kYk;sj<EFI}E0r$bp9Rj<w6nZZK`rgc61Lp=8n;avBrheyxGm{itF$`~zIl=X3$wkpt7@yuVEAN=qGk<#Do{{Y0%w5UdPDF-|+}ZeBXCs15Ag()}VotIp%cB$B#-;<6BB1?TZo(@5gnpDQg%j9{HvRhSl<{Li0<7R(9Kn2GXyVicaj`4zdOA`^=yCxzrhi!4WpETgq?Ton<y@c0z*t*4#~F|Ub<EBi=ZDJN<x1VNvXN?5tNIQ{Wdg3>#uQtv1!V`{>?k}~GayiCVe=@`ZSG^<@@nlSrXxh^m+WSuw?P9ApHLy|E~d&UK6{Fmawdpf!>8)o0yY?%ASk%-WyJ(9W-pOWH=v4ii?!#DcOzx=eDH%<O!OP&7e8x2I5k=Saae=by`Y1eNJf@Z|XL4RXLzRR^NBoQ7n{@DAQ&}nGlesV%<K8wATpT&O4j>{}>G`7u{9{8;VtsmSRs~QFXG`#!Lau;`&A>nmt-5!YkR_35Xa+|gaj>yuM;Xmi_qytZqZe{}XGw%4MMCet~QC-aEfj^561k;?^00b9lUfp7D>>ZkTmeBB##yw!XBEO^5iO^VDsI7{DRhS<#v@OmddB(Z1HZu+Is#OX^5^CAgIyl^;Cz7$_a*>o1lO~r7MK?07NEgb;4n1VLo4H6NN!=GUAIS`d-b{~W|L**Dkz?_azXPR@CCrfn^5Kv6@w2S~#T#cuSEa;7?%ZCSK;u<%(d&v3#T6vtl`%5A6)y46eD7F!qdenMW_nXV%!3lqvx#-q0Kxx466n#fAuO(LCIj@{Kwd@Z<p{_(l0%rLWk)5M%@831_RF+sa$x#=K(Zi!NUQI6myrP~_q28Yi@Kg7heJol?o+-g{=@~MIs{tNs7mY6V$MBv<}Y~QvOAaOK)Bz^rr^#sF>G~KrUne4bvK(G5bQ6hT*M|8IZxb<RZaYc%kk;bybH$v;7<Gw)g2+42Uc012a44xO^Sn+7XLMZ@O=l@e>Wm(uS(cAefkl15R)*#o4G@;suSxHIj`k%+-$iDH4&CO@PkKrV8S<g*MI1;yqSlK8rhY0&A{Q5e5#br@_)<$i!KFhU+m&9`4(jF>AIELOhB^iOx=&o@;#><AmmjSgL`3WHfZ@tmDinTG&lpvq?p%sUp!owBk)ivF7+!n-PPO}(?<es>mxysG}yN0ytvJ_nj%=JdN*G1g5*2wv1W*#r^@E=Hq($nYJa}dHPd)2V?k^5ACoGzDWaQ&k}>d|`x$oGu^DE~-e$-PP0VI2Uv49o?@JQ__2Xs(AwxZV+wVw6sh_zy@%G$3qfQcdz<IqhI$w*NW2apKi7x5#{+r$jK0}CkHmo-l-xXV+7f0nL$!oF02LhrUSgT%PZ5?UB)PBZ-bXI#@QM-`eA7ww91fJQS^g}vcm~;TfI>c|xkMUJexDxDANl@Ofg31b!1OCVFkq`H>@5~Q`DX>S5*H8eq*<vg?m$UhhzmbA*Ubi8rj95F!IB_#c&L%w&)DcnzM8Mvd^}w*3+JoyhWQcgCovBD1>h!qLokZ!v+p%7oB)Pt@!;Bl9^vOZ$#D~(EWE1W2hutK@%Trk*{xj{O&Uc(S!%sZ2QkY>o#QDNm^9SMs0}rsus&`Zk)6T<u|BY>xX_l)9)sF7n9n6IzM@u?i#`p$r{Q)}OCg8J{TXC3YaB0>RjF4?n*yu8yNFBp>URaFeImDs!0obWUEsMD_m;H{*JmhumxNEyb#XzbRS+UoZ`mm()yXkHP!!FYEYE$@xxG#0JHcwa3VwE4lt#*>6*M;~=hCSaqIk7PH!b{H$|7G{gUHnA*hP#WSfbKWsAzr$Au&j8jJk~+9k0K$nVa2FS`66qL*mHM;-VOaF6er*&FdsLELT}Ui#`eJKq1mz+%(jRScVkr0!o_}cOA<>YzD^F<%@^dK@O$Z8onXcKO|f@L30=bqu<0zhNp9o&_1~;?{8B;73ZPAPEBM_3n}^E7OQl_|p%uW3ebn^8<XqwH&eFL%oD!u4ssCR9a3AUO)-J2+e<AP;RX4~*|98K!rRp%W7;O|7ltm3E3<I*tRwM#P!ij%gI+kXBt99(%ZSlxdE!RS0jB|2gF%rxFu-o^}|KeDj^Zqb;gghvZjJ`C`lcnm;B{P#MI?Sb}TwyI>cM;2tVh{;JC|^d8(hteF)@~D5W~yY53VNU9w{}o*&lqsU9&M=KadoFwAsWYaS9XSyipS2*EWplBe0?0e2GQ0vlQ7RPzykTChyx}*tZ-tT-DJI<<w-qm*<(j*c%^K%Qioshen(4d1j%fDG)_#!`fT>g0=b3JO*0E&t$yix1@7Q~pKL{AwHc|Bi?R9YDE*&>C}AIzk|i`P`33gy7Dd40Xy>n6+sARVwf{GcR{_#Vj4`i8{v@1`#r&>yx;C37Y916r5sItIs`_G?cs`|4@8xB5uIGvi+VuMB{E<ufF*sk>euTcwnhQ5w_NCE0qSDDQa+7zA$A40L!h`zO5mYe0?)Gu1FWj7W2?0#SGWI1(3-&HKU3oTmK3G3pc_|STch9%MYM!pp8_|qiC-WZ1Niadwk^FE#Ig35JGUsr`bJm5n;%Lngh8K{2`^dz~>fEEf<0G2+>i1eO>!pKxZ6xeg_^io`TBcg^iSv?Fk9#)9$m!|8`>_(cT6SgB_TT4FPww<&{Y)z<$<K{5i9wYSB?Q&aT_R$!DYt^0Z05wAIE!4ln2E1d%%m4)tKUtPF^yy~sA7Vc8LXYUUI*QP68e|K(t2B50?I^K1@}$td&hB3G(Yg0=kJ|fK#|VxOIzep4epWy4j78YUJqv3wL^;Kr2A#-=;4F}@$BzgopliQ2iGM#6hD6tRNjX~ny(iXf5Zfe^TxS*Of8J)R%i%2d^XV6Y*j}=Gl2}@vi@P6Q4zG+x87o$r_or^r%vC&z85^s)bxNE8OC0*o-0{xnlW4&b8IZ0^QN{VaxpHFf=Uc_+VoB_=_Bu%7K>Sx5sVb$`|U~KLQpe+qD#9(FA_JRuukvfv1n-?V-y@&FCu)FCe~d?dWwCR_MPXZoNA8U<73gQ*nbgSQ<o!l2<gc{+-YClaVCW{<`p(lo=S4@<>|I<68TOC%@9;W#~*Z3iKgeKSBlsz7w>xwbm%)AG39S<ow!C*vt52@xPpq<o=$2fl|VaQxpW}rNjULkh{UlB+0=g|W1Iy!J+W6yNic7p1>n+|Xc<Q12vl*^Pm`4KrA?w}J&3Oj+opLN-lZ+ouV7$seTk#d{U@jE6o0=dYdJGrC7SRAo@l+UFB+Zm;C)xQq}NE6x@=N1=_Rw;+%z*eTQ2@gQs}<Q+d%wzv#8l~n6t*D>fFzXL*ayl3}2jhW~iQv#!koqSIaV-@>Rwjj`KOqik(SWS63I;**H2sFDjEc2`L`M{gv97aBg;y&1y|Tb(5&qyYl#)-V`!?w8&|V%I+6%kAG=K*Tk$W5NN`@>Rr^ER=4@MZ)62KP52@wT7hMZ(ugUYIled2>v??}&9gChd38Ipmo9@!{rcUYmjy(W^Yg*+!7n@e1LQ&CtOA^!g57Xf1E-gKv?b|^im9u~#%_74vaQA?hZl+hDz<rD{Z!N}Mj$9yl|o7ME@P%z<E1#Z=^~{gG-1gOW9Yi!bYIp(y)hHBQq-#9?dEvoDX03SkvT@tIQ%^FGNf>C95h~+Su#^!KX@EtJKtx;Orpno2|F(1aKoqZeO4}L3g8MfO{*2^Sj3|*-qNIt8>HH(*hL9cRZ{EzF?mZP;keeXK1$0nFYK?PvVT_Tn9ij4`)Wb>=6=?t^Y&XJzU`t2U5(&+ZUu1C(B>@?1lkqMl0`ngQe%OY?x4(G%uxNN8bQ%8f_w_sQb`BZ68T6%9tp1Ss`n2h@ghPG%@JQ!IzZeL065y+AN_W;!<FGS;^^s9RzU6?9v&QW;dvCG|9$shZ|ivXV4p7Ky@Tyv+yg|r9$@1=d~vCM6=~HD$oMSB#UPFfZyddOBQ<zR6LtP}cmLJF+oRFz-MyXB-p>9{$3MrBeR!~kf|>G|3pIZmM;p(+KF#^qaScaWhRZ-a6b09$kU~5}6oHz?YgCFl8#S+LEG{|t688${#8$H4dp{oB<gfXY-oa5&tJbT8nUvQ;8kwX*gCQGStH^tfiXQm({9GON)$giRR9N?|C;5L>pb=`KKR`+<-G3Kc(h^>NWm<8riG*ofCRoxF5iZM?H;u8n$e}CzuH5{DHA$uxJKa<^4*?{jvQ7Ou81WHY8b_?<?$P}KOd3qG5~QUkADN4C1S+mj=y#PRHd*<kiGfjAgIL!hd7U}bC}bq{;ee?FJTUl=!OmY_?fgEx)8IcE7xUYZEV(g-aEE-J&RhKb+sD427F$IcGOjF|9s(&|at?fpx%5)*1gb=0ahcv;^0mzB;N0ei&`S>>^pcdp9*O8385EatX78IBxUW2|ap7q1dWXuj^U_=_>fApUvl%jDFdAK?LA=}}IVZTYZS8k9+p`kRW=!uuBAw)B)WjeQanG~Iw8<)JWm*XJ3f@Sk_6_(}@3Dsr^b-3>FRPxRedz~kJ}TZhyNB+08%zGsiDs%cLbJ)TW7EJoMtNcyd?ymV*#?*rh?B)yH1kyQa_|}t&0)ji#!(vyGP<M6DnoY#5A@ILBu_4(q7+Gj*WxXC85GRr>Ss6fB5!aN@ihc`bd^meS{6GN1dpwRAcp|KI4G%Ey_8CS%smPth4@X!rP&f#4J%SzK>4!CQxLVDG7xay$Uu&mVHhOUILk(;22+l0O((pVWS6#-o>%>XFEm5@=2FDf>@*K!P;E-%e&ktvX13F6*)$<$@R1Kv{`4dB3ZGX$nptyCB%glhJ?nqAeGwnRNxn8CwoG-AUq(r9ml1%>p)>Z9#MNBzg}Z>BpU$~xlaxvzT?W@RaCb9vnMK{OErEgJmGlRY9nukoR7|8Rw7?y|>E+RsfC_qI^Ak(@;vhXMi{aA8>B<M>V>ZSqo;I`o60eTKE};t*%Z%OyVxbh;%5ULT&YNh;q?3d-yA7`%{kU<<n8VaKeoD*CfGVGvt!C;|$u~>-WAHVyLBpl+fxN__N*>rC$79m=&#hh%NmG(?mLdPfB9D!9q7u$Eoy?hpF{mA&72wPGOU><eTUs`_oD~;64|^Ynd3f5M0(yYZ%YYebMwvg1EFm{>Zw4Tf7}v`mWRB_=Z8xvt%l8`oN4($Oh7*Vsn)lG$IC>nbs}*a#3<<cCNip063w5=#sTqMaBN4cZpK<Z=%e3h_ldP>E7+T*5?ScbNU=X}WnF$wJh53{RFuTP58SaH`I@F2fUpiP2WSu1DWw`0fViL+_c#KvREGI`Om-%Mr@Yfg}#8H!TX*#>LSx3X@hDFsL!kjc23ezq)b3;Ejc2%`g1Q>qWfG{>HBt{}&f*7#ms$80HKFA%A*lcCQ1~RROXmNgSl}Jw7RN0c6o}XhdNHpR8AiV|><c(7^*Vt`Aze5jC$HvG5Mp|<lLi`S0SEcLfbmb<?Q%NhRigC_0AcA(gdm>+3d608R3hH>85Yekjb|Pe^{K)J6+#dw1VpV~eN56BRW1|b>Q|9VgYPJ?Vg3EH*EF0HqChi}+H4yUw=wOvi@4^i5&5EN<JI!W}&XGeI4Q2#AK3m({J4bQk9j0XyGTD37T|iMwz<mih2J~WKa=nyX1Q@BAzGymhH@(_DwDZ~d>+aF9Bm*YcafsO{VGr0I_u4(zE!8)2Vn<Id3jwOh%r0p9T<ZyrW5{LpfC+C}8Fzo{*PY{o1Js;mPv~k?7sUwL8JVCQ;*b#3S4|GnZ+Z_l@aLH%W5+NqI!5$GLpAiWQW3dq#NtVdq7NUqrh}dR<A-DAC0EGHL}?=uZB@f5h3@p6bL#)#VCphzBo(_GG>HYESl`Yqx#<r^BS>hYQCRk{YckGeS|T%@+GxGRQ@xKe?q}kwbw<9{NV*v@MeKR9<%8+2uVwI&Pw5lzH@~d9Qi}-IDq=SA*6{lJeG6Y@s=B#WYHl8wCV$#Wq@oIB@xUVaty*wGKgKwtNw;QVeyIh(d>gS;{cQ7ET{?q?#sR7$on%m@Z^9O+JJl2lMW>ALR@@J=%Gl!>uxp(+Z5u%9?yP`{L(6}nWlL2x%ZW{6lj4iPWpt*cd&05%h?#h)$FerL_8$gsw{SKrY;s!N8W~Cn&Yn;6Xpv{$E_~mu9S)Mo>L=auGbmNijng~_nPV9fr6cs>u+J4Qbm?!Ho*68xmDLsWD>%@#BP9<Dpg^<Ss|2zBVs)mTT2>-q1`IVJP^#RUoGNPkxp^G=pE+Y%D!#GC=ys8g6C_VCQ=QHh$ZTx2y3L5jDJR?$Z*z}xROz|C;;I!FUjgkB$>$I<qil=o;W=A8@}k$we=g$Bk~M^q9rd@!XIcJ^Kj_r-HrQ4`frEi;{xvpFNWD%&|Bco`?Tyyl<qU7)BF^0Ra>HwSeUVNk>12f646Lt*i@Y+K>uthAK@v?<nV1*^PN7sx)UaLR!(@gC1mq~>n%rXWG|4b;QgN`cS;b6(x!&q3F<IcMR+B|tAm*k|J;R)=SsFQa$z{f=h9>MTR=FZ%fU=)I?KHna?m;B^=NgkQ4OlBlEApCH$f~~OYLomg5&8++j4|6cx3mOF=%H3wPJqtFLp6M3;T&~ybR`+w_LBT^fhs;?gOIGSI8CVH$i$~N<=j})mwbJ%57xPavgXSI?~h<e#K5H1dx~wF>`pJWwV8fZY|~}1$1eYtz4)wALlfcA7|ggUGhY|i1!3L|Z^IsEj)Rrk)UD9Ej`Lg9ac9Evvh^1k<ry;3)4|s-ZF&d#+EkoeU7d3S_0(b?U`JQAZ{JL6d_pDn_`%WM=wN^EZ=*MdyZgtSc=lNw5#-nC@ErZT^@{Vk6Xii25!iGqp*%N5Ng{*%Jp(sv|ITHXtDv?RP#Iazdkw=FV|Z3uB%jT!*e@yeVuNR#UQy7`PQ}$~TIxWSglr7w^nI6^?AvO4NU9F`-F#Phm3a-uZW3k1B1ihbtMH{yg2+tm$mT5$bTY`ZrYB?RxiAM?!#=uCc@RoI^c_u^)sXbNF5ia@T7o#ILw=UJ0CZcKF=$1%#e&EiT<?rke&Ba*eB=0>GHCQB8R?@QJ8lxbVg1HiCHgLEq8@v-1@gIe@FlS9CJ<&da(A(4H<h}foHkJN<C*FTHqn1<K->k)PN?4jVqMHK5I2XQ5$*?iBjsS_-~1td2FGsadR`mXPgt=kbM{=0IgOo_Vnj^w^wt+bd>#5xaVx}t)IHCuPcot+rxNWw9K;85h#LtRC8r(y%Q$s1<}i{uv?63`;1xzPx)yE+x-&IrXk=Phol9fukgA-aB8d#Ex@S5wU!p$+96BL>q$@(vp7nuj<Q>r|He(OqG)N|sUhpMzxBd1fW<CR*%s_b|`5B^sP+v7SahBH}j~4J!t%KRA!DnV%*Ch507Bmx15QK{kpl+duigUMI=peujI!HnoPWUh00Vcr&f4yPwNM6!2vmFL&Vs335Re5xD*5eOi`EG!jjqt7?cBX@iGS+YBZ`awKXsqMNN4ZYmE1Cf3x{o9NM~3A;1B~bKq)yIR1MekUwBjIo<;GP<wiY}m)?$=RoE&t-dx&x>N4!-k6^*WwTi$0FbS9m7N*xv|NV>7l&1hgPM3X;)b=@<v%Ob`KeAVa*anxMPmos*AnQyKp&cv0y<c5}}BC9}Fdm&e#kR6c~%Ku5$(qOz`9qgRTuhEZ+4$Lee*_dc(1ni>`a`}x$rz=Afc7h-Utym|JaLi8sjvzEKD>XvUZf%CYsm6@LE8lV=F6Kl6&<20d`>o0@^JM0{#!P(utgwmdREdu^JAZw%x3#-(D>lDaV*}{aB`VgWl(tZU)DB@KSXP;W?Oa>t&(Y2Y_8J0RF(M`utd%QB8YTto5pQt3b^O~=91+(}Ygtr-E0n_<?H`Zi4H8<(ZmfOSUgQ5gM^H{O=I*TDq0N?Tnyr65<VrowVgdI3E4+u9@-msRz)&tU$1G!|PMCG0th6j<9z$R=e>Zx4&Arl6#_u?Wb&A|#jYjKFWd+fzy*<x@)ok|k>t|?&!gK`FvRur&*7<DhTQ}mxVmgJaLj#lW=rw&tqoOgIO2J1)4nkzeH{9^EKz;jg>*!}j1&~U&4=CXI(ZM$M7882|eD+=EBsRKdv#f-7(iZV$B!&^c!mh@_*?1{sT$PXM^p=w$B;s46u*3fMQS@^$vspB`f8)_A`E-%Dq{!u8^{tYmd$5EI;aiJRJ&7n!Xzx2FplQaIEfUIBv&tJ=ZPN$-(5T@gV${{Dgrp1Sh>k(Mlowqq@5*xTXFz8R7QzrmSH$VQXNO1@i6ux9**H7K{VlK3`^I!tMyRdHNjwQu%qA=edEj(E{2-@mFLK%19RauAm<tVXeB!bk<@c$&gMcpC4J&akGegU;sUdDJY2ud&YBXqk6jNNkM_geNa^+WA4f4zA{FzNpOg&0~pD!Joim^j;7-VS|6Vt^ltDP7=q1Kowt%KX$>S0*&%_2Q*t^wIaNwi+JOVmH=lPJ1Fv+|}PmOJ|{DBx>y%i)a{=j^Qt6bDDUKOM7SeD&LqAK}*jL8Ruj{*Udgj$(OSi4P99Y=<0XR&?vHe%qc`OYrn7MTld|P=Zn9%!me&`fF95d3i^%nGT__QGLeNn`z00{sPvY4?CD6f68r|qt*`ftFU~_;6d9q^{OG5d;H@_wvYL#-YVlEY*kRNdFaiG*IcuyxZ&jH=K@ydy5R&wtu6Nor1B>ZoSZa%_<Y)ZH3&u2bLZqE{`;`LodE9vD_>k+aIT9Mnl>GtMIWHYg#W4Z>pnC3fkyoIWVT3~N^!R^rCA^4`@oopt8p~TuCuzw|F!AyA8bwJ>q{s-v4_U4#6Eri5@$n%nxta3QmX*mQ({o<rrLK`w>(*#y^m(vm!Bh=ySU%D^t4<OR2t7aYPU#rg*#88M`DS5Ns1d19MJI}1ew+Ut0u-?)sjEHA}$u}z=J_$%SC6C$h-D!vLnb^1o{S~z|2QB@W}V{<}12xz^ZPu8C@XK@FsCwY1(q{g-w^kxD^$_rY$i_TPGO5fD>Y#w7%3*?-!Y2!zO*T$S->pOjuvOw*kj-2|Eh3_jLX+HNr4y_kb<-_7(GCg=8)U8N)SD*Rtuh2p#(VXlFiHo6=76(w54uA5d?*%;ur|`j;ZJ^)B$z6ueLqf6V5aoxdI$<tx!jxSESq5js~y!NWrsbQH;Fq!K%yX<N#O1jliiU5Ml8W78woJK9TbX~!Q&JvL2#C{gyNkB~kIuI2Rbobw~Gb=`?oInBkj$mWNXhzA(5U@f?ioL<J}C-WLcw^n4};(ws$G40qt(wH-G3`n@8?*4oC4F=$kn7><pVXBIci$z{LFAfl_x#`mc8e+#CD8*e-CJ<ejLSG1l&=I_<92$nDz7-N(flpMj$vJu+AiwoXgGTLo0EAuZh)(2bpzTFE%hLA(ezge?JxF;1e^STJT&U_cW^rvGzho8{1b$`8K-qoZAs?aaAMT$))H}Y?fK(UO>F0`p3bN8XL1=aK^VaId^B0e*0eFIq0SSUO{p2KdxMtW@&&?cIYnMX{6;`cb!1GGcan%Ji1a{c<s0VA+ZQJ#_%yXh?V7n~`+8Nyo;g9HE2(wOepx0*f6jg_R+TBL@8^rAwPuFOg2m3#b;J}5iSoX$;HnYuimZ&K|iC9#yxMB)#vMU@=<~09#XA5o=KmJXE2wyylzWa`b;-bc&NJO6`5_`M6o!13>?K2+0b;kzqi5(G#L-anPJk%<I=271lB^4!>DhC`=vdf-ehjV><8J!F2oXcTTMfTd@-pVxcS*$uNUx{j`GH854g!hPNqwErjqI_<g=g4?y4FcbB7Ay6uO&vQ_A5gzdwFuwV#$qL9eyEj`PA!EC0x~A>$5647_xwXTt2~L*5yqhe^CBM%Jl0}4bA6UsS<laoT!wqKiLR_`1!yRB!jUqSAzE4P<yQ3x-$P3V$(PE|w$k$)T6M4zd_%OEzz@{7+o08;yV`&Zp(z*5rugGFK5!tjS<qy3KZzM)AY&{v7T-|<XHnBhkzAm3(g%xto{Zno0r~D(hLa&Zy$6ThIyLJr`c3rFt>wS<g3;9H1u6uI!|JNUVsg129e<Ut9ezT8wBieTYb4*f0iy3v97hg6U~AtB#c*%?omp7Tc{a!Ebj3K3(Y+ZQ37hKE0Kiad(QZcTedI&=(<WcAHkrF=jM*HNqIz{r*B&@0B_|#)a-&zd!C8VBe6|>Z!L*so5V%)+s~%XMJc&Fa-rPAkDJ?`Gdh*>z?(g$|Ieg$`p5H`|Wu$(XMzeGYGyzb54}d=wJ=vNpjnOQu7M12bG-iKAyuK4?{waw?Z7h0l#QEF?pi%x5eFu})v%+b&hJLx~%WUkjMRgpLENg<L->hOyU0@k<ITDtb-b7u1R~zBu|J&mipCWgA_P+=K;&vk!s?Y4U>AhQ7E2(inQ9ge5=r?O*5Tns71tW=xWH!W-wDQX8aYno4Id9##VG}mi-qkzfQQYs`rN$;b>vzv=4a5W8;NO7XaHSf6wn(JbgKwtarfW%eZj*#nXyH-4EP^cxx8VeEL*C{dKoP8mPf&Oa8A45bHXMuO+wd>VSZ!u}b~JPFKhm;jC+4Jnkrtfp;iN2++n|nuls2Wqi&lLi%f$FLz%ok_Oldcgr@!9b4bzN9f>m?PS~@#027?VIspp*fO~Wy@BUH|=<*Q8{tQiLN#oOjVU+w^9<5*9FE!t#H5N{#e%)r9!G^-TlGcGS5GZ0q#{gd^x*5xRDuo~zePDw4vaj_NrzW-$e<X+5F$aCLeMILZiOYpAegjA!}u>zLJtNo_D8*pd$aZaqns5QO|P)KP-2+Ee7&^xZXW(FVYDox*M&`Septz7-(cYr}?ta{aBhluWzr103kl<h8l*X9$xbknqMa$_PA@!K4?O-q6dzgNhJGh4Q+$G!&+xNOrt*64<c8vdT8H+%4s8oVOG<!bQXoNlt2h!WO&=l&8fUfL%uDE2*L9M!?sgOYKnXGliB<ARE#Q5<QKEdB-&su^S{_gVWZ@l?TIorK0Dz**_Hs;St4PS#%x&mgP{^#(p98mLgmQUW&f({`KuZ5TZ$0SX7`JNDu_trMIjCpzJaWobV@w%0n8V|~v;+x~1yuw;2cbwp_%(zdKlud5EuK<;<W0V}DDyvcs{b8M#Lck0sbOOi$|+FWb+lLa&bE@ED?USX6(OC?gg(ZS*ryfn`GVfal)TtRnOf%Ld3l5;N*8Urfc6QS7%Py9norbHxq{wg0P(M*LHeDwPL9DOjqxuef2bq71isUB3}l<P#4qW3#e)w@mMh)YhV&0b3lldbqnaJZm`J&A2f3{eJOqn?ki{UDoHi?%Eel(q^y-Mfw)oByi~T<doQ<PxCdT=vZdTB_;U7bFl-f|fKjNeC+Vr&WQj#;Q_P0Sl*(meNA{Kw4ncIGF6(fpS<@BfOpZFaXQ%1tnD14HZ|RRcWjPg@nyP9%bDg=VKhSqSrgz+pmZ(^L^WykSH2U9HxJbGwk}!<Q@;&OE;Qv+U_`(#@~|RwW;lGl1_ha3Xp)u;MV@^G*hd03_;)|)gJ$BHx+l9iGI^y34?pkb#+&(7Q0xrg|EBRA_h}r_V7dHpJoJ?4uz-E(w;bi6a9O@>9DTbswh$W8ReZ?5PX1!<eD(PX_v6`aQI<TUY)MoEWr?U4;6&aQ_8CXBXiyJ*TQBng8@40ri*iTPXQHYrc>G~QyH?9tTNC~{XE>VGU(wPI~wZk*7*N>n1))|I=WXD`;Ke7g<5)VcStWfm27I|N~3G%U<wrye4z^`o|&m2q;RR!Mkr!<Gx`%VH6Qw~ynD>SRYv=&2_*)SCmm4>`Kz@t4W>}bL5V2A+Dg^Ss!kv#N*0>}@P0SYTeHq=wYS=-kn=MU|8ppy=J9IKz~D|ZskK^ci4BWj$%pUf`&a^}a5ogzgG+~N_kGweDq)#`RS4eG5w{6ja5tMiDe^XlB|hHM{+&mX^`IOGD>9^LLm%s}JN&EB-$+8}tNUXuT|7GUzD1SQ1^k-Xtb8DG_!0}jGmIr-_Nrj7NU69cu6w8XYZGQRHSSZ)Tkx%|4wl-7G1O~3VxkcL|A>1V_O^{IP4urIo;wrJp%}|?GHI&WyNWG4n%I(Cl9TBx>C%u0NsLK?Ly(p=Uftimb>4GMeW5_g>F(Wmb~_db6bkim>U_R0s3t0~Ix_(W#~9CMn(a;zPhQBmm$+@dv9psYRQkl2I5VXh;huA`TcOB1f~r3A!6OPv2nWJAr59v>N3CKirg=$$q&kVPdRI3~6H#@2`0nKGyAu?yKerP@RS!HVFX3A~o4we3%kZBFN^-pgYDw^~9Xr&VQbeZ5q^jl={kLX2rfXW<`8b=LX^<ncCsY_uB~^rFI6#tx8mgB3SS=ux!eTEdFMxF8<+-a#oM}a`YG;UHa;cglu9T!HvXZ#AiV7rBX&|TQUypnDSaF?De{miZpJ+)CmI!}nS2CIKHf8kbco^TwXK;7mX7ijBy8fod`1r`hLqdLlQeAwO+J`Mv6Wm6qu43fIGrMKUHRJUr1OO}Pz(na!PS1tvQd|+l*s$id9<Th~sy0I*uc3^G$aqKRjI5I}q2{_77G)>Ggdh1;dMzCvun%!W4x0hD(o7)Yde~bGq?1`F2=9B~%vrTiC<o7w!HTtMISgIb%ksl3VH8j+1*=Tb1dezM!I>m!+-8|lf?g;#oo!<J((Cw>SdMVRKvq~S`0zuyPI@bT@CIG)S;VXd@-+jlpOSQ>oLge95NQ?9ojRTaBLhUGBzYv&REO^lUQlXZpkAWM1Pae7dU+mlp!f?jYQhI7z__{sMsdL!-HVz`)GSiv8lH(5nseSY-c`axDVEwI?|{xjkmz_Y(1GE2M&|&=<oWKKy`$ZR`ybz{dIq}Y!{ANESG;ahPtgwXmOLI-HaR@xDabn1e3XiRSvS1X%Fr&)Hj7a>;hEy0Uo6khgOXS*5mdb;Hk8e?q7-*tI>^l<H;K$B?*u8kp02=X!J-T~LV6!!pbhjwyC}HqPVO{4H`X53f)pCE8*UCulZmtVe%T0hziC-w0;xa!l+zhMH>otEE%0XVWH%Y>;YPT=OokBu>4b1R@zM)9CHQT8qyX%4$haAQ9*Fq=bK(|YDLA?d65YX3?2Vm>PfipNAw6`(m!U^m`vh6j^1!TdqgOhra*6~L%YIKdIVueAEWq-%)~9y>yE4moUd{QPn9}49ZWf68$`jYl+!>SO@<Rz;RKZl>oKm`I%OkP>8;$^80yA4SX}7wHu^EstsFY5|$V0q~PSuoj@Rt~m8mlkbS|}du0Q+i96L8(v#{_k1><Ted2{szpj^?CGHWgJma{+qSVYQ>RUWhRbtTXg<G+vaKMq=FgYf=Zr{%ChJ&sSkq&%97y6f1`Vlnw**r?{x;zdn+U?Dw@V;9N#3Wkt#?Dq4q<K8uZh_;&ALxc8q&!#D3<pX|Th{oCGAu<x}aF(wtRhtio1U%hc=UV<L;oq$h9Tli-D(@oyASbQKbGBMF|%H9hn@vUzbNs_w-2(d}dz-{Ne=9-H67CX|pI<7OKH<HWX%$bY*>@&UhKFdE7a?rwzT{X?0b$Wz$+;M<z#y&CfdPIy9fJ4fYaPtg>b7$VcmQL^ai`TEo!*aP;(qvN=@>K%O%F2#TqpjW*zmK<)F>PGQEv-s?Ic2nR1X4>ouXNc4)gHNp;k3zt0at;Kh_t*ZwP1p@OrloAL@bw-W<dBWk|(=bXmQ>GCBGwQtpFX#<3Q$0X_|%3`caj|MR%?>@23QLN+n4ft^29KZB46>V<9NvIu8rzie86<%Z{$aCe$9r4ha(Y6#+ycvuJ`h8O&$1g29XQA&DTc@&9$Lx!E4U4uK_UZZ*|hS|EN`uthNh`;83sNqOTJC2Xw)K%<z8#jNFGR+F3{<{B{XESVyP2TjvH3rb7Z5Gs5SMwE1HW7K5|>()yiMa#s)txzR%F%rBLwk{}r6{|=oZK46Nt&NF%vzV-kr5s)3r3gDV2`qApS(u{<P#*}WcY;!31ag>VjEbp0`HA=T4csBdpQ1+4d9mi1^@viZVW{eSvrop{L!9c~+Ghv5=@K@8BF`W>ok@*S4w5S21tAyZ?hz{7t>k8JZBmZY4?n*!|G1~R{gb_e<Nd<}E|7op=I!3AXGYW$WW#j+jBozyyZz_Cob12Z(;upj{KK1He$`7KKBB$nhX*ISraMQ{9@?Ngq+!NQ`N-G2c5(fKTt~B}vA@3CeZ7COzb9=?s=6j}7{2NC;qme7z2jqk_GWy2!`FY_fAzDpXEgNHRGQp-vH$Lk;7?J8EI08R-t*i3$<M>x*KdE`<rlp@Iy~BwhW~nU^jiA&_TUx&<K@d=xAEZayBGV1!=Ls~j&@Io6=(ZTPmx1#F<yRKQ-1yN$?$mh&D+<Um;dDHv$NTY{o}W0BD&eH`+L82v*WkB&-a*I_2|`4-2O3XBE@1P9(P=a#I3F^-Ta-9%#)wWCi>Wdc_a8Bx7*U<pG#GI5f@37N_=Y;vq$wPRd0=QY7&~NS1WxVLc+u93a~3f?CCDZP2rf2I`Sr#x-ij5*t8W<<8A$5QzGdkTg?$R0@R=_L`||<nxkrJM!3(U33b=PL9+_fWhv0jt_yPi{nx56huU2i+m{sona^*jU)vXi3e8@qh1N*w0B0Vyn0%cz_jQ!|o)8pe%mtVsc5Vv7v^49Fb`!E~gd){zjz-#iS$SEaKR19gR}UH&#EdHSA)7wx4Pj#bOgjS<Bpjr4bq$J|**A0>cIWA-r0)wxu7;q==;Z}+e$I$Y$e+P7znaTGXw(Hju2{?%rs=*l3~rZtUmSx1yUxzR6yiF*gK3(Ca`N=-5wC=^N9U9`iaXxW=6!iY`MnJccDKLc+UpZr9_o!ZE1g*ZBz`-kJkeZsMQ|`?CWy&_cH{^#0XitIhyg8Cx=o7+rOx<A;zQg<)R?4<CMqPR>?iG7msBk-DsU5v4PhI_kETslLx<*Uj5obD?uE&a?5BD~;E+L=eU*~OiZ>iVBGdSj-*A@vF3K>|hC5x?OI|qVtThu{d6YgA;pigY!#>PEbNj|@DwcjMtBHr-3F4VlqcNmK5f6(e0aeC81~$t9D161k5H?+M1apcGM9WPFp=$?F1lOdPUW|&2!0DC)nup5)-qVM4$dO@qnSDbyT$+C()QUOjG}f7)aY3||cHrI5Tng+4ww@b#NlY1ffeag%hZge6LMU}?{)U&Mj`@e_i>LIJr|8GIjn?D6UO$8^v1ye?4McNi1EM0dEd3UB=9}hM0s8lJ`}{mKMLzrKepV9VAKl<5k$HWd`tY|oeh3`g=34e`<I<3ZCwP`uf1d}B{$REe`d25o(Mi?5lL>r-m&qq`MNdd8OM=t;rGKP#{nV)1`9YVAkk2l>t-n~HLMxM1l=<FqO~?RdRJ|<cmg6Xf1{5{gQXqLxa?KJw-RU=j=d>>re%i?<{ZK_jNX5~)!{3-5f4&FfGP_OOHVWejkyACs=#Jp=8!tL7mglG3n{!ELh{ny1Ik3Mxk;`|`nI{*|10NB7{({4eqX<_X27-H8?I^g(w4AR9iOmB3foJZ2WUmDn0Imo4bQ0(#J~u~Ef3S+F*q8*LyawkI-^9!KU$U*OEjie>{t5r*<JYY@5u<ukEIC)dOb>lsOD|z=GMg?*T(!?-?^LrLKA!DJb7@=@1(nGqu)HCf4ISbEyo-%JG`8CyYaYEuR-6CV%^oLy+S)!p-R`^f#b5B}><LKL<0JYjcSHwX#XD#qp6Y~R#ERC5YxFMz)2blBVzBu3i}IRK6&V>i$T-reu$eECi;V@P<%N85Dzf=!)0e0Ow=rmb2po}$Fe=W6VknL<v|HJBqJeVBqRXZ-MTc3dx+3aX@3#2p5}}$TYlJL<7dDpz4smldSM$2ZZJG5vBK0es&O`kf=rKvbhJrY324|0c+x?X^ck+o{nm^w@hsDjdjQRU``v>~FxV&5~ip#r!Zy$$m3Q^hfBVuo!mg1T`xtohuGR?@zPQ)u9x8ZY$>w@p{xak^#SaN;?f(CPevT*Y-AJ|(B{6nZ<Tijs>A!G?q&A>MIy>Iw=TRO(k44{8ncDIdq4~xmfhT?FC3vN@K$3^z2Ajw9z;eL3&cd+Ne1b*!Bfx&M_WT$0==9SFd;KkG5?(P0U{wPT%2dyCxfLRtYXbUL5Wv5gZzn7QG+7ItEzOw(2ECM?enp9B7kh~gNJ`W+&aJz(M>D_)PhktajS^C{ZbM#3K(BelgHk#a<iactzrcfmI2mx>iTt;w#(%l0&cpND5pn;NX#CFF&6y19J=NyXchJr~H!!h^{T@O!16$#6)>2lRKV==HJsNQUM_2Wu@`=nH^%JWiorY2*feG$J=V}Jwaf708sf!`0h5<S3UF^I9Rd$aO3_aaa*BAV5~$(2341QB%}-#oN}!68|<wc)21q;gGy2Af+a@y_;lxgFtm*kX9gz^mairZhZ<-W|{7WPZaH?1G7XSxwA{Oa<ZY?9tJypLUyI4ic#Fp7X<@M)<IM-Cus}_QcX_wZX~KPS=1n3?Sa?GuC?fi^D<FAA>b3SK}tgI_zeVrRWVMe)j&r?~O*x7gduLIgW?(a$!2LB#eCWVLwSO!%z!~ud^z&-A#Kr7!iq54oFs&Bb;6r1dePC_rUYu8}R><F;bQ$fN`vaayKP7PiKqhgx~j`3iiuwt>GzJBH%(LL32B{MA43~PCI3ei9A>^Xt}{ykbf`K7>$}Nm2g@;Ne4Kgpt=<V9dM!G*v<W9SE@&+o1U{z-NZ#wuJdW}DSt}UvLh6{(trLnd&<z{_=`^45c0ulc(&_Gf!Y)^GM)+fV@5r<ma4U9Lkpfi{=AztK_^&IYL_x3G({n@{z|(Szw2h(joMG%AXn3QdEF~kqj3eW&r4V!ySvY0%QW@C#dt|h1M^4_3EKRiQ3K^cyAu;XuW@Y&XS6$|y5e<05r&KEo!ZGeZ%m0)X{aI(fz_B#6m;q>-uCUZs>0qWZP!V<AojRi);2mVxzH{(gCjN4`&N0$C-ORR$#*o57qL@N0Gv2oy5YnHi_vD3`D_s8Kr4o%-clkNNhVnH-}j6KJWG>Q^xQL8b-(Vv*gFglsKkjh$Xo;{h$1=35}ulg5Af_rYLiTI%@Rd@o2oN>ZtC0EG`gMj+}Y?>T1+EMsC_v!A`EjUPEj-0kQ+z5Qt+)d<yz`!cYjf5xEY>DR5ocK*Uv$#oB46{lpRhNvp!9X3nFX?W1oL{&-|P!FWTKqv~*7=T!Ac@hNLX>J$Y(K6Cdh6)`_;CpZ@SH?ty<F*lw3Yl0U<%;*zZ>8;N%#Bw<lAEaz>F@xmJtL{iD?_SNCx3;*SOUo3qO4iEN{+rU@otUecwpL&K6HBVwi>$C)-N)N7BQmKya#7jaK=7TvJd~?22?iz1KI_m2@wmCezJnZK>R&thcf{ACvmAx=3KaMY{$C7A}dKi|WeG-4U)Sdw{6H<>^H4CG)sOQC{lb4dQ#t97#(sS#xNxN(|d!Jo+m1l~MhO6=QY5~@U7@gHm{i6g4Brk!Ht}H$xS&h}cqE2mvD}d5+B2$)smVvzQW}j(f2%{N5kYqkfv{}nsEvLN~1`)2C(7(lpgA9aMv`HNuq-H6+r$_LaZ1VTYPxGoqjRyX_E~e8${*8*1)#770oEj~ad?^EQ<D(3<_r&N$^gkkZz3l*X&Ee_QO}H@4E05%!f94t~;c_Od+xK6XeWQ^_E?dbgVWavF-Ge!_4(ddJXouABfx1#{+(=o-;SyGW3(j4rku@&#^=Pl9`m&){LNiD%NS$XI&m>VOIzsLjm<3`WU5%GR!n?0VgR@76NBgh#4|ZQS)<_z}18LZ3bi03^koWAYE6uVpMw|6TCJ20*x%4C5O&rUbMRuBd2$5H(x8TGb9{x(sywvSj9Zqb&J=%No?zJzt#jp{{eQcEI{Z~JqB+f~<;*uiQz4GA#$~|L6V6VEmGEWUZk-<dkp3nhdC4HMA!HZpbgsRIx9g@XyLGIhh6@<}k^`KYW*;j14SHw@!O8+LD6K|^~b_{P^#{X+*-9ME#V-Il`U78nEz}HZ+jYhx1GUB{AYs^#Vc-z<+j6E30gtJGSTElco!A`oE3>UMaceR><AE!3rfi_opbyZ%HszqQw<^@Y)bz7@HN8QpF_8a|a-O&8bJd{tQ#XmoMeTWpvZT!E-kL|m>jW8NtkDZIAMcBD$ShOlBVoL!EZspX>LZ4!y-(*kE0ozF{;QQ|-L=Er!6UdHdTwiJDUHu2KAIb>*QFGScS_kWu^NrMA8Xctva{*>QdwcN8;;=%F?W_skBNd$jyPF-EbX(xa+^i$fBc1R?X>VY|MnbyggP#05)Jo)3hX{<JOG7Bn;z`kGy}<q&)1HVH%*{ikS?J9Pfhk65nzD<|P695}Jt9fXW5-MCS#v-dO@W6f_d6$=>L8j64IBC|6B;=DmB8XLjW!(w>Pih95&hWIPnq~l-={<;&CPyfPGnQ;t^3OW?mB|wV2fSJ>Ms_AQHOvsC8tu*WfJ&f*1fVPFkEKke`cZb+5ETTUB2hb_xDkJ*%q{7DVLv?<xKEDT|h0m)2ig%EM0{x4|iL9hIBWDlemgJei0>#N@9+8k+?l(LkNWY@i1Q1^o(j9vC|FNXF!XfphCxQRp&+%^JRvI<~x?Ql2qQ>S!W)_!EU=|Qb{%%^|sDZto>qU)-N4V10FgFv$@q5X;Wh3_)+S=$IQ7(297C1)Q0W)fD6mz4IPe1=AHY8+8NOICU=P(fYv#Xo$bwmZ#~0J7;fW+`XTyTOW0j%mN!S<lY{7piWbDduJ+kxHXYy3J%O@dMH*V5iy}j%E54+McUh1p=}u9nRgpG>v6`E2#7~h=JM|hFWBQ{Lr>;X$j0Iri^I!Y>UFcBfYU{5Cl7Xt=mS1V&&mUQ~F01Ae2}>)<V*ZSm-D{=}aqEa$&B%AG|K2Ozy1AjvEEl+IG$DGIG$MbQW_k%r%0}8-TxpHc&<oHND6#>{sXSHr^3Etpi|WXH%ro<U4CzK^2e#X@-uDE|5*K%?^_H)%FbN?k?vlPs^_4lgrj)PcL1n?V&QSZ5c9yCuuQDr&{v)Z$XOHOnn~pX~U}$X96r~`8-#DKNCj|s!eR)$+1^smXtQT;`hjGF<)lM#(S1C;6O-Ug49gA+ms0o}%$69fiO7{SjDw%O5B7t|mC|9)oNy%s<q!sZ9=!wYJk{V0@lwimplvWlNoX{m|QvMTPyiaAcN&FSP^lJURiZM+Rj1P?s+Mmu+Ld%bQpuxnw5~^247O^hBX)!YmlQk9>{spu4PzR}oNjBWcjdDCg9|>G@-ITwsV~MR5J0<PcbFuh@yKj7@xGN1$UOx!^Bt3nhF2^4r%>}n2T_(H~!H(iL{SJN)39|n-I!EJC{;Rf#F{vLrsbCSeoBJ>6%`2+!?q>d9o$$-U_E+<fm;MrMN^%Ez^S;@g9fbiN<^adlAb&9>ki9BuS?B_#IupzzfpYY{+?*$9b`<DnQFI!dY|$8YGa0bHq6a7dyj;)zl0EgigsZxV`7d*x#w9&;J<OTs*LC`FG*X%<mYO90=iu$IsO6>PDR_*38{vA1uZ`weFY{_;6;)l3;e*mg|DI@=>;RdjqC-Q$1IBg8_EZS&at6fQQ8@<|e>L-&OX+)v5s6r<$}2MYJ@8Flkj6d;A*%#X8yGgd@yN)w@zuCo1lU!wlf-{!4&QlcmT+0?k-^W_KnSPuW3P^4=n5mAcH+tj-<urm$fn{UfjC8>QRIA0C({vyX%t5$C5_kagBV_*>(NYhk}*uyT$oMDC<7$GrI3z6tQ?>eir4cyDC%p00T2@isnvmD)eZn4P*&^;yO5GfWm(^V0Ki2pJ|2Nr?N45}M7@93DEB{`ZK(I(vLCSI%Gw(ImJD%XQ{_jM8bMM`8)yye*uENHQT?GJNTD3hT>J>pM(bEWy<l8HQLd^Th8tifiX{uP%;a6+7SsB9shhtcV3%Aj*$v}vMmi|hx(eKY?Uj}X><Ee>&;}gS8}+*wkJ{?!<(~_P2e00f^W5nFc)?wjw_KdL1Aq${lOM<#xZT~>U>0!pG9zms2^deAn9$$7`DyP6IVM06B8!)}LeECu1d1$IJ8HF+-~m#BL;|kc&IX|jw3SIqtyEa9!_(i-P8;<e=URIWBD!i3GIdD_m&F(KaUu$b5m%rNd+Aa65ns7qSxjHlXIE4|Xo~D|StUW;$C`rUU7iY`m0hv!?2bkC?G40LP=YN5HCN7~vZIjZ@euM|mO=1_i8m?X+AlS;+!%?PW52qU?;c8@%1`t1l5Kmg#Z{y;2VwW{VmL}?*Y;vSB`KV-H$*a)dZtdcT<?)OO8_dxu}B_ls(^E!bDlkxAu*3=BS83}S#Ora{o&$0I`!;xOW~l5j||r@k1y{5=`z7kDAI2TK;GUD5>Z&<3Fk%IkkJ?VCcIq{Uda&u4uABFb$bHNk?tjPDE-d4wGiRvxdwx~v1%BDs{I9KsSYVpQI5F8)QK`Ft>^U_im#tzFamej;s^vpkygjoNz_tqmdnk~&G2}CKRq`KPyR-wny2;oU6n5JrS`g0V8a&kXp6~Hw5j-?+7$(Sr~MMmzq^r~c-~`FOb6+)HeHP$u#3`{I^l%!jqa<XD&SDjtu4bgiBW<>`F`t%?w=y+7h8PPH9v4<imKzWtqTx9@k+Tmd-S=u-}-!UF9?}M*Zd?S=q-*$RktJ3v?<t0h6;-f#ArQT%iV0lBz;wKTqsoUVay-lh;2DA<*B~o9}&__S)4xRhf=MpM%9bJJLxO<=b6CPG9IKd%hKuQfi8*7z+aXbbz++We2J69$b#vE3hmW5<;v@A%=&bS`I*w>h<ehy8qY?iC4w3)r<hy7aP<Iln0LTtP+VA+_^^tYTTVbHQfHNufJQ{681%dWen0KY<Fp-m$aKg%=gJgx_GoL^%dE?a%Yx)V?=jjHova`BieJ<0mF<m@9o(Rzr{W?OGp_e0Q71SP^rNxSs%Uq}CrN{zQrDJnBp^K1tS&ECOCm<MkTI;LFuA!+B06PTtJmwDI}$ETj<2qH3q{baW7)>V?s!)}M#ktW`a-a}xIDe#q?Gneqx>(CW)wY;&PNIc?s6hbzw6vTQ@y6ltTq#uWVHFV^~PO@=6>SYOkCsu>rNs>x5CBJF!wHq|CwDfJ{-F0w{y`>UC@Jxb9?|Z_0Z;_>DNiIXm5ESltL37RK~3YJPx7^>p=j=IB-_Lb-d$YR5DT;!+{s<EXw#+ckChyQVpqMVn5Xt2vQ)<Ji%KZ1|HjoVH2f5XR@)x+}n8ToZaf|@1jUEk7SvBm>Fe2s`)+hi~&A}S1bDH;V=^$4IXZIcj|T{4$odzMv8KRQLnhT)CTsK<f|fA!yEN_9*Z|m9;8J-8DHoFZ-KhW0B~&8$q&1;JKND7EWKKPdRdsE#{v9i_vn`l^oR#G`$fR9e=3%jH}tWvI1fC76aK)(m|O@v|11>(L}423v)S><?$OEc*nGqA?cNcat<=bmPmt94o%vtk0GGKo>zZtKbJkDC=IAMA*^j?u#5`I7Wp85UqP_uI2iykRPY5sn<?g%JCj!2v3GscgP;8M+U-Ana0*O}k(>0qV-nSra_h+-8cAx+9>WC_ivmhh%Z1(c-=*{kl`7j^*Etdp*3m#|D;yU19bii;93eE?Bv!HKKM22sV4qqMZ9UnKW^04C4$X_zkJKyqu{vSL(qy({dO@sblPM>W3X?N>ov2}I+`G@<!w&%!X?q|2j8ay>eOqUjv5$jujF-PI$(p_q5LD-atflz+I2jG2lnOdS8wKGNWsw90xBSjaC!<o=9#O57juD3#4q)-ncjIXPTbmwtBM!~>kX`L6OPIB$IGzK7#$t0f^^PEtiak(qM>H%QB2g>;859M7ye!IEWRlhfvs`*z)?&xAwA{@!blE6{obHc<ww;;pM!+!*bB(9gSJf4qb(RPA6U3~=IYL|1md2bl?dBxl!8t!TmwyiK4987k*4cYBOz-5GJz<7}y6yCddcz}3i6EI|j_pVlx$&^Hu+|_9U#b8}&P?rzbAQp*})hh0az{epPM&6Aelpa6E7lJ28mYW0V3+Jpab9)~mjEftAQ5DQC!oH#b?1u=--XKU8hg-JDH)qUvqxXJi*DnPU@)^*oDFgzm*dob?U&60}=LInHMl~W7bNt&_f$j%mv;HMxqI9avq%C3;?XI**B)!a*zU|r9B*KRZ&D6KY*s1-8>D@U?l&eWqEE^^`dxQhqyS5%QGDeo*u|xjuWkobE36oHcAfxsAXVBv;{}Kz`laljAbxmCAIaxG)UXuC++5hs3%-x3oRgbZs&1X1hUN9L(KzrkwDjs^<JM7;e8)wNkdSJ2<9JKN_*dxQ+72rV(Mg*uMfKOq&X}d$Yyfm%b-NuhkJ4`^quSh_{Ybi-i9_+RggBI;6vJChK^FQb35y0lc926LWI)ufBj#|_iJGNQ3<%m=5lmA%k#?1%Jtdf`#nZ;%4X|ZF6OZ5=q!Fe&JQ!@E=38SVPnlQ9(&6u597`F3(G=A|RHfm_Olbi4q84esblXh`oJmVgn`{7%P$T^n`ZZ_Y{z74-SU2eY9iDA*l3om*bKZ^~}6~<Tm6Rmi=od$z+qYf5=`72I-p`26(trtVbb3jOd!TqX={N_oH=y#glZo(iFW;A?J9Sld55Qsa4k%Om!mR{~>0#3?L6s~8C`wVC;LzL<<fM7pWKbJYo{NSu&P@rIuhVWtu!;7K8vqfd}{roe3%Y7%xL-Ic~o;ysC+8>y=zH{evGe6I_;o0%bUnW3kEi!5l)OnF#WAs>C!ym9UO_D>8`ggyjN#~z!M?>`%JBk``AKMVtyK|10-zH5$ia)-m$#`#$>Q7m|e|-4u{@(L!``NQU{jjxdy8mNuyZ4ksfaa^-6w5_bf1rXh$+O^Ur|kW&)p+zi%a2|@&wl*(KRxSa+uObG%##~9f{PZ?Nm-!eVXEn=T#>FDc!Cin;ivKvh4@S?c>3hik59}QMv4U)hMjYwG{nEwI)1%Y^B;+APoMAfmer8keg?&8d~JysufVL~+Sh6Fca57VPc>3QgOlRKjeuE`Ln0ehI~=>iDznLvu~Fd-b(lsV%II6mSV2h(NCIxz#Zk`sm+{Fu3c)Qqa46C{-rM_SxMx-U=$&{BT<cK(=&>M~M-DC23)DAM-LY^ytF#x08?kEm9pzJ6omNbwMy6cgy4tlN@eop)cM^(Jg$M4U{2vLY5@!V1csUaK9YVd9uz768svU?gOX?_VPouq&vLWO+LSIKnzFJ6b3^REYj@?dVs?j9!A{#A=TX<gzX6uAHEs|eo@peQxLquJ}1oVzE5h~SKX-vvu*$o~_$|!A8L7g8r?t6>bX53$3<;h1#_5r8|E~?R;RQ!?SoSj%kVwxkSj#2yn9(R@!AA;%9{`udN@x^*qm-B1MeUoA}yS$NF73-{`jWpyGRP|=*PqwO6u3t=w*$4g6>{<Nnezg3O)(=MSIU%!jgPZJ_^JLE+v6g3)WN6CgG<ZYdsU5yJ+W&R0;c+?L-THrvt^YpnpPrfj`}Uj!fs|&l=IZoZhL{&LFKGGw?Ayz4>HG<p_GtGF_1p766}4(ttd8>GJBk!DE(!>YGxN96ACp=;?6pP)x=Ui1g1wuKH2ChxpG=A=i$NR&oz}P(e}Jdoa~z;m$@jsSNBzvbDY73J@7@o%?bt|{!-?f3M>3;cnRgd4Q9XSC0qJQ7n0%1GuSVCU53(<V>0}-msnfEcviBWMG9jPl9fJsNRAH-G*<?%i`Lu<3y%~O6m@g$Km1ii-7vqn`vSBOSXa5E~CyZjJod&Sw@f3$JAC>Yz+o`9*eBcbO@vNq#g4pUomIPw;N|KDjl8Q~eyC84}u6Hs9;w<978Yes+QuIjahk$NutVxKXP&TBA9yB9S+BzmOoicA#e{WaWjQHNwq`1BBXP@aM_c2Af{Sd4``$+_6IYe|1HA*&=%{l&8T1z8PT8(t)pcsJynsieDgx++rwUyiG_t5gS--H*SDn_sHyY9JMy?#icjcY@mbz{_uQxNbz@{Dz5jYZ}!?)05MB@vPEBXuN9t#3T#29orE`oq|~RgsbxC7m<1#`2AkQ!C@uOS<8xtXGqzc!Hn_Az3ZZhQ^YEFO<ki1Q)8e<`AEl34GEtedS9wRw{ZM8}@B_S2q`Yw5^ltKT<(mQd!8rP2cd%8W9jFzDcdwwQb?>A3?WxBqvCXWEZ{&w=UPl@NXR$F?5XK7wVDk*KO=HmpjpW>+e0YaIgbI!{%SIU%BA7&fq-8swhX-s!(4ber{G6F{7DPI3cc=JDd{OF1--SmIxFsYNN_-WfvWC>uv`LFH{tf2OH5A=l5*+5d?)_A!C$7C{=l^Zv;ExJZ-a40M6$|rZco%d$7F4_RM8OL~##=r8HdL?%84g_s^_I@F$Oz^wH9u*e-3VYAX)CsI07ITO~ltG~u0eb=G~mqQ>)IsTS8AR%E#`1-TKzEhi(LU0i<H+~+cl4OnKa$M^ML#^tZ`C8z4DCf^mn{tauhA)lW!@x8UuQifTzEZekK?!~RIcam>cYFWk}M!q%X{A4Wca=xC5U9v8cH0&<n28@}To#2wx%nY73nL^1ylm1ffmb%{f-IUiO-Ct8eO_E5cGzp+oi6g(V#F6y=(30wL{6ctaI{iPQb;PsCs=-%_doAW%R++j=yONu4D>UljP7H-=mQp`}zU9h9N8|cK&GcGESi6bQ6TQA;KdSGN66gkqp>MzKwWuuqc})wgCsjLbk<KA|x`ynM6Jk@IqfT3sgsCwKXE2;SIrc@f9OC=<;<}mH&=q@hy5`pS{G3m(2%SM}B<(<O;CBTLx<+C-`#mby)Uzu4Fm{<eYrKG8p!R&(!Jw{x-y*=SXdV}m6dx!&6o~C4U46|YLOX+_@gi@~4IwUJr&NFT!x(-&T0D^wK6sG0jl(_+hU_u=d5p!npZxj^7YDM&a4#*Kh7IW?$Trf?E~R7)gm{Xt^)onL`H$15=bZ!?1aD;CGo1g)j&>*0ToW}MvT<@XKvj_8!7T}gaAINn5pm|+f#N@0%0gwxBjK{~C~Mm6DLMWSMXF{z2_)IF{4>4)5v8P*Qi~~t3c{W8Q~t)ax-^>|q<5K7l2@&FMLQ0~jm)`9WsB5REv#|n+b%*t@Go@SLQ8r7UL1$n)<w2eynnx`gl-c%Znl9OmzsyQs6OOMxHQFguP|67u+1Czb;OQH>@b&$@!VV*8AX<Sh(v->Oy`^&Y2H~A<NH$l?T=5aD)QLan-;{37XW`Vm2grxQ1b1@%U<>qvWTVZO@DS^0m2wUYXVU{bWeS7NaL#|@F%F}aPxztnG(xuS6Qb+OB4!9gxeQ_T^!Z)4%%-a^DV!Xa&US8U6(u_8D?*`1yn~IuaX>1M9}(C@SW33$nfB&Z{YOC8_aMj08Kv}44eIL6Z_$9HzU5QMVZ3>^SJ9k-=Fl|3<9r{iqzN{nMo>IT}iybYLno~uFc+<U@$^R1^!m0=M;)ho1W{X+)~}JVhKsa0BVeO+vA{@rtLZR*wIB}81W;CxLc;(7DbD`b9u{D%~Ff0p(Oe=>b%uJ{kbPdA01|%PO;InKcW)*WukUPEs!;Bt{|P4-XSez3nL%8;j&?EsFsCuT(J(p(?KhBG}<D|oO;<7w7IxLB*v(Xn$?U(udC8y9V;fcl*~i?$u@=gjsrAo6+7=SBqIV=Co*W%{=|IFq_z`5Z{Vs#(g8>$@K8kK#OVXJJP>(rG&`_Qq@1vvT~mq@NuoN-UoOhBUfxYW|3m*3mQ^zte4~q;nOCxW>-f%Z9u&?^r<Cn$UQCAq<3%$2apuKwHTY*2Hz$Bdy1UUSY6mV*fh<@GC(EV3x-dpXBtFuM3;sx~h;9}JV=k-tSYQTq=Tgll7~}8EQhbalX^20{&_~a*xJ=l+Xv=6g<wvf|p--%?uCQz{6CoEj19VeQgdl>5xmmxhu&8N;)NYR=9uV(HNL^L4{EeQUP&o6@{MPAZ`^(f;>RK*mbP*b{o4&3M(KbhJY}9c}UVdePJb7K0S1J!RkOA0=$JwqxVX6T0_%itHh9QMbPMuNgN0w~po<HeJgtz4ih2$pXQWI&gx0#{2%2u^Fo(i`jWI7qZSaf6ypI{3rf(l-Gk{CEX+EUAQVb*WZ%d0e?JxUey@(^}W*9wTKXlUbwM!ZNX14gDEHmh19-2PbxtG1e903o4PMwsN$DN%+6$E>Z<+97<24joS_KyS)|G^s0bT^EZfzhS(LikG`*GhG=d+sH0fydG1<?!q30$npAE^PRg)^#aKPhyw~~osj#sNk#u=|A=6uUJPIF{kr#>QtZDwo4wsV`FZ%$-%f%;2OpvvS}}d!cK6BC?}(6{{S|od_1?j&lb_9#PoLqz-^`4Wzmo2M`oj}Cc`5l{nJ3BW_G`{wA0Ga)fAES@<>={f6`J$Pia1YrA$i@cEw!-xla=nHs>tL|^o;v$RL<+`MKQk_vdR=a+Wa|uT=N>@=e+A}4_s1$^8`N`W8$yx_V-TAILL^c_Me?I=q14=D1fmjSax-iDh_`+vxWQmnAxejzw8|h4-dd#pX>X5OggVyJ``R0vSS+ZeuoQwSitHJ+6#X0TO=$b_UT6#FBjE(NSRadk9=V`9fv*E%f+YU<#G5S-raXP<jlBcQ5(u-bR4<k(2*Q``O)2@m+Z4(bUE?}t4pdKNl|Ts;_XJ^g;akmHA%;O2EV4eAMZexEG3>`r@KpUVOO4aEVrM>YC%l-cwJV`2^=WvbZYVGUD4@vc(6AF>=@S_0pt|DV<sjF5W!z{Z*F~ebnNc3Fs6P@68!*4ej|jL@-#s^+c(|&q;-4H!NkqB2S*Tr5e06RrXju%TllhAEXI-+K_WLqn&XWGW$>n;?RLGIZDzOQc5t)rL9u=7CGL-jeDE|Cq|tx<&wUF_S|`%u;_Gq|9mb@bPs?J4g&fvJmUogy;=K6^^Al#Ikdq5bi*<dQsx0H$i)&Lw`;|PAG2yQO-QT;>93jiT=V^DC46Ku|4n{9||DJ(7;c*BFmLlcBy1YaI;7U<a&2(#$N5iP}p9$`AQ6LMLyeol|U-O8>v!{+Vn<*?_9`xV-sr|tPw=$rbc)ScvobTTReFr)Q&BkrYYO&cq4OXSVzd5TGQ~F2V#HLo1SN&yCPH-nj&TtETQpfj3V<Qr`wh}aH=|A^sKz#|<-<vTfj`@_S{-Qy}Y4~k^RDWz8oy7%Cnb5mQd4M%1mT|E&rIme4>15|rPZa??%a)?V>;<C!z%rvII*!uUqNGuZVE~ebJ5T#t+vkxR6fn^oL|rVo$o$@2=raTnzE*LlX%l?kdlIGc*nSnu2-eq#>kqaZ%-$D&Kz|M0n7X!gNTBWTeA7P%AwWu$%4}OB#}Jw`vw?@t9(}8@5;8o}J0wWs*RYN)44t&H^129U<4f$44$yqX_9rfNngovG@C-H=M<1(0af^{7zF3~0ZbiDU0uu0vPX|&z6jw3kyNa8~+?!4)G2^?3vudadBF9!UPx2_rAokCj=~C+CK!uA&Bho1yd@^uoNxMexv7hc?>!a1)yqf1vf~p9wi~gGuSnPlHpx7Jp=~Z*M3tx(}ZhO`EaE{42BwPxdHajtqymRDyBrKGmgNRzxy{lRf?j<H<o^-~LU+Xm~rGz9DjZIu)PT{c7xllmZAtd1*w%H3$X6oS=hvf)x6l<O?IrIz<8GgE&EXUv^au!ico`6<{KGB&On*Cq*U%Vqqn|{b!gx7(Z2%}A1M)M@cF9`@^h`VGII$&S(yQj!SjorLnFfkp{fc~e`3Eqm=c|bv_UNj?YW_y*De2}fqSN(d&<<MWxDyU6HZy}YMK^ABvk@$yfO0@Ldix76$PC|2Vk5BfF_6~>Ny+|!l3~lgzemm5z8+)!DrY`X=L7$ZMTiK(cVSiZj{G2`XS$X9At<;GAMmbU(Y$<hIBu&wUqpbl%s1XR@5D=R?>%|1o4o>w9WQ$xKjzJO72r@N+qn<rp&w~5yw~hwa=5VIyR==Q~aNkKrnz!ki=4%j9=Wn4JQ@P(aT}?l52c7bXTgEf*77waVzbxG<eVwGUwKnVB^N*7*Yd1h64e?aUZ~5!GT8%5cI`=Ih>$Pp}cS`1s0yO=mHyA2s;0fk56g85HrSm>fY)lZM*`O(?j);s@Hd1DlqKh7iD_9N4g%q*K8bRd4nDg*hleaN+6KbWQF<~x=m#(_HQioU9MUnh3(+}15XHs0Vm~oU!Q*fyI(~LKKxAsdEPDZ>)>RN*}d@G$)uP>L;6tgAE(7yjxb7I}qn=Iodn>!$S!3uRR@F&hMp$DVomUn^8W;nFLEe_GmJU^~C#tac#ER<_*_525in&IaNeLiB+j@9)BTuE{Yu*3DHbZ~!7wk7EdSC}dSuhkr=7&HL*b#A)*))5Q-MB2sGvSkqBpO)hH9OWVLE;kksh0tCBQQ3xZ`$>bwcUUD@H~nY}(O@Cs!G{3vBjID@Em)3{L)Q&I$NkX_c$`unMtAwBt%+OYs{<hdqGO5aAn$`Rjm-yPpBmX?6b00;a>QI0iUioL9@mnYgBL=V!J8EUB{VYAi{z^TKhz+mYThjG>G%>;a_J>eB>3V(%?0UYZ-6r}6U~7>c?SZ)PGrG{_rg{tYHH_dR&Vx>NjxodB}ln^7cYTlu(`%OB-t?M)ItLE1HXekA2`5Ws{&gfsl{R|Ltu{UgfGkY``8p}6fbqXw8rQG`vLvHHP0Lw0KdNYy}Xpe$B(IK4B0=lG%KQ+qC}vaiD+8Pv*6gdHQk&^Qd1tlw$XMZHL?+P>hOm+s0QhIjaxxg4i!|{Kt=$W=9P){T_Vaz4uNL0Iu`qEY-#(a>Sz+1*cQf}cf;2PWpbPk>|wy$)=?T}Tleei6mmFvfCU0|2!Sw4o~f>Mj>WIc;V;gNrG$fc#2C<pn(!S+ECXfF@E>;Jf!HkEO!0#ppw+wintGh&j`4_rYoly=Wl%IiYcy=>mhd&8PPDO**t_p0DS#vgS&&(@2xRdZwNi)Ww#)UfKJEAgoRu_)(&~e*S$#F40#x3~@r3+xj80!Of7Z|vOXh5H8HL&64L_C~JfJr)Lkd9wJ@Lh$k&X>5NRsq8rr-1F)f(yQh#+{Ojy3z0vNEwy!Cqhtn5!WMwp`?$D6Q8m2O8tNlce~iQxi}GHUQIkNR7q<MO$`7ku=QHL<4O^Y`SUu_&pGS&K@yh`=hq9j36lFGp}|1)!xRo*3P)*En{JD%{!5E_~rh={_)Ry#@tby6ds6Vc6iWFHePHZC!*sV5uQLZ3j5wFC=#=7EIwToThSJd7eB)o<sEioOBNmkB%OR?DcqP~gB!8s!t<1)#T?yqo`h_3;7Cdlwd;8ikVOW^Ofb61-I(@<(mRzKGj)6>83Qd@ppZrkF>2N+W%+amDS+}$f@mJ1B;7%`EBLOw(<aE8!X@Up@j7c+i)?2Tc<SL(<vir&PK@BD@#-|@TRtkDb%!SGsP7~fW3`}SzDPhxC~t#^3cjagBTv@PTJFijm%_m2&OeY%GA$|Ez7H{7*6Fm`acgVK?xU_6@N8E*#xThUp3>c4^nd!E|LKy7dh$=fru1gc4s-gXI$SM8HG;`0pz99D4Ps%(t2SZH?Y3Bq;xtpFmo}_D(Hml7OK;_x^S~%J<5B5oqH)QpE#8@LQ{D8|Y9U0u`U~xkn%nc~i&hKvvj;Ppqjx>e`_PS>g`uNPB<fcueT(<jPIui~=8Lk?!klVP*S>@9c<?KX)BvxWjLVABalt*XzGGG0{Cqw;Y_IV0wXNthbY))k?+s7kOkDTOd73y$5~-T>6y{uk0X<=kJH|but*H(%3R<%%0{jfJxLml#7<DBX+vLDV95sT1t|*4oxDQapSz^Mjm0HFAs<gHG>L2iX+zmDav+($3;UmJ@p}lZd_auc`z*Q~U>X2^|Y!)x`xyuHmBhR`q=RK0Fmz0YivYPOVJRXZ^#Dg#4yL%+zNG8-n5WgCg(_8!WMIZu`r5UTSo@m?qG+rJrp_q{>DbE}I$~lVtrQzgm#3Vs|Ocx%r{A>R@-xB~<Ub9on#gdBF@MtI5D!=#Pjmq#vY!s2=&Yx|^HitXU9H-s%cSj8YZ7w+2Wv4UEOM(F+bi=Dpf`L7yDuUALNaFw^*=nI`Agp{zf>!1qFC{wmD`}796|5Ew1m1U;AfT~3m3@!WEJY~XL7md|O;;O6OPYwr4n`jEWQ&R+9Sug)J1tuL<78w&?`xPE?sqk1?Je;eNY*ske+Wl=Z2i4EI_@N05Iu6Ni)*-53AXs=Y+h^hqNQqvZ2y!kYW)%+S!QrUnRhlZzqf^-L&eb>Nq6YBOqIG%!hSigmu}b~yxJK2&cmiSH3y-qK5X@YmPwP2+8eUKfwFdL#AOtXUUC`!J>w%8G8;bU;VZ^BU`P!TQ5TAnz_0fW%qH(SI;WD4IiVQTS#^EBKRR1o^rWF1+nF={9hI|nhS0{zi@MAln}K`&LEU%3#`#^MuF$FvQb|Qeb^B+DUl8C;>8}_BcY;a=S(?!}eDM%q0j!_3Fl8~AHVKTTC+#6(Hdx29TIqmVH`zXEccTp%$!gIMd|ySwklZlNeH%TVij2frZeC0P5Gpw(R{7oP#H?(#9z0Gq4Pp&~e$hDB`Dr=VlTJt+zvk@mvr7BycGs9lm@qwI&GxE_{5$45Dc(046DTXaw#V6ZzzG;uAK)(Nq(+p#+)6n5s}rx0=2DH8dAwvtWz(N*ed~S;O`<1%rO|%#x852lB6HNzC2<_49S4mPF^P8dp%{s0gTfKLWb}yzYvbT+3sN{y>Eaw4Hc%=qk~qpW1mq<EHbyL1xt*2>l{jH}6oM~%nD;)4`S7r>3Dc}~3P)$3=Nf5IcGR#S<O;IlVSVLIUtK43aye(v7kjZD=;UGy6&cm^QarU4$m6=(z|*w6s+i&(s-_CSi~xSrWxQD`E4W^jb@Hr^#c`iy&`goro#&k0{1XLhZwb&Q9hav<G)Dh>9=JNZ)fyn!0Kx^{f*2g%!@0D;I4oRe;fFMhXqESZIU@cDgx1ZQZ;QzX5tt&y6LOm4r~{WN+Qdt5a$ujQ+M!P&*3MH_u;j(4!$4B+d4TzY_j>KH+tudkNPZSo2<V$#g@7C5&V5tJGTI9I6JV{-m422p2OPOy=)&ptd6#pL7tnIMnOyBeW{5_eTK44^iOIji#{6;vB>D*Njq#@tQb;!nfp~v)qrk3N-oO@V_nnBT@11QajnRvtbmI_8Hx)6Vw}z^;TFRnH%b@)+vpW^3erW!fJ`*KJL8c7hr|^_4>11Pu!Z}|zNr|qee`w}w`CUpJr1X|3eQWJUL@7-h^S748wV!uiXqLffQ|gw@cl|$+yv2MYaSSl{*1SPE-O-YQ04ArAR;|+N4{QO~xpiULkfop<QO9wD_c<!h7(A)Y#-%8K8Ms;$4;|49>OFp(%JMsDb|#>peJEm1!R5PHT=Z6cM{aKV*4#w&kvozv{84dD!BE14EUma}3`K8RaRBhO?^&c*k@;m_;oho9miu^QkD)AWRp(v|X6cP6wPVxY!%<sT1oW)62nbPssu%a#q$CFR(gsa$c*09eJ)5nIV}iY}En>_geNY8}J1~0Uihk?4cA3#O+bEbYjaQ!Pj*kPEDd~)|eo;AaauLP2X(-o+IzeQD9>IG&5c0-v-ssy1!R4eZtj!QEE%EH9qt{_rL<05#lq=yT$mM=B@sS=m?VkrRZk`p5JmjwB$8=U|E8a^J(HBlJ^=3s+dLg*5&siX<bl=RHni_LSJJDGOswTdx&2VZyKG5;6uLL0pnay12Mg0^S4JrCkat=wV*b&L6SSN&Mg>ptuO#FRVYXQgz&xmPtD7~V3jUjS$nkUO{j87=2Gk|CDK35785WAtt(o9?avJj;BBPpZ0WyIll_Q+fwmY+y$sg!VnhaT~QH#Gfu;H9AY6gy|^$@qAUtFGCEj5<B{UqMk(!D8J#*nhKovVVAxEZd68tb7wQUJd-}<nTD$TDuY?5XL|<9@dX<ToPeBr!E&<aLlM?)aoroR+QU^DrS1w^P7rhio(|Tx|a;OEA5@P?||Q{i(u{l#&B7hoHi@V5uo(I3#@d^Ug?ao^*IilUiP9`7DyWJeJSJ0I{p-)+LN1%056d4?wC{Tr7nZZ%YW)Ny5MdEnREQ}?$O?hZub1}Efd_D#Y*J6!s5vVB4%2M&IFkBz@)58FQ8TLNLhb{>~BJSEK%WeHe>!yZk9PRr7a^s4xjHIQgr)je7#z5jgrL&_c?~7T|e3X5LgqfND)NGSSSf7t6)g8#5;642`h3=*bQbS2#5$xYt_v1CtlaS<hIMvHYQ5XdbvQBFCa0lCdGAEIVwS;Qrh$*uw<r~c7<+M6ieG;z#n;8O{XjXXJyy<PL%g96G2JKl@K6yFb2RKyD69$&y$NhZqYY&-S?Q2s~h!)Go1;eL_dR{0_Lmvh)AMdF^$_*_WnPri}xP!rEmo^O2tZfod^_5%mNhp6oes(D8A|ZQ==vm;#5je#(VTj2J+vo(PfqeZHd9>vq${3G#H1$ck}mlWm??#cJ5UTvzsb6o9MsGnYzDu^_dR~KKd>EJ5o84)vJps`REpm_=V-M6QZru4w_M>iGxjJA9aM^a1!C*dGLNRq9n{*jiOo0Ji@&C>t418bp06!(aff--O^H6eO^CEHlaZ)&5(H$gl^^pD%v=i)9519A7Tj|Yr-S2RfmjJYe7XAIb#?>k;p4}q=M^Ov?^o`j-E+~IBZh9d==xq(E_%=%j#FoaGDre*jNUGr{Dh|N3zB4=>whGJ*YT7wAC#bgwX@4+o3>6#!m>mPxJ`u=;XB?3I)1PEZgj;2o?Lhl3a<U@+DvSOi`tmHxPN4rPgOvh|%NK?SN`k&A~g^e)9C0+ckr;M_bFdZz?*ZLGumfller6hW$y0%VoyO0b#+``#`dl25DuhQV-UtpnW~W60Hlm3ZEfgGF017^kF%;zHFSIc=3S~fzKn5O`NTnbta!0IW@CmgVXfv(S0}T^?K)hg~euwtu8}hA-G3-6~L{E-%-oH01GQ$CjLM8-R*U)NnsDR7WR<v;qj*^J)iF+lddd330hjX?>VRfnf^7y4i|TQdpyY`qMf;T98^EZ<saDla3ORVY3A(Fj=n*mJVS(ij>r270|eoFnV|RlVN`=D=<uXv7<on#J9|;`CZ!`m-U1yiCyDp_$QNr;-TD0Pl9Uh!DNR%K{OvoQtHZY^`~NAV26csB<tuu@nj21wxqp(1khz@=gLUQqI4VDmFU#<{Bs!Z$=jCE~=Ny`HI<Oa0*@>Kr(bVvn)!v#Y@aLLKmdl>j1AW}#!SVf?_d0i&eKWY^JWkmLGm@{%F#K_G=aBsH9bK%YC6G`(I5*Yo!}uw&Z!|+Y<{P@%V#Ubt@+Apprh)*N8+-aO3}oFLn)S(x=m*7Rg0?tEpxKxool+O2X@FG^>29Pevi@=od^vW7nWMbNE_3`-)t*zQ^_;uv`?07?b#68SP=bPo&Sv)y(tDn-ma+M)K(2+QJ6VIZwyfq|Og$YtOHH<Cz1CKmo0}qd0|$OSrOHs&n0hfdMBiepv&hhA;YFGSRNwZD!m=Yzy88S?uTm$36S3@mEa(JL_ydms6lfpJ*HvD|=nP)!Hmli19fn<zrLd?jjr^$=wLJvEU;!rylrP{u4aMWorg{n5zSX?UV0wS)(CgniaG|0WAi>EulU5U1J`Y+k9>H0|K!b;CNsvs-tXO)0{nUri`jsSAX9QSEIv?cm6_*a;-@?FVq;npmz}!0HshE%gbk|{_U7L}@13u9st6hC8J!C{V;ATayRF68HA!E;U^-%+%_wo-~RjW&cLmM5pT4`{6_N<WF+*5zT_SjN(nWyGd^KpSX{^BQQvwnQPzs#9YxUjx4>6IYc@-Tb%Ppa$T(p>EOwK9clY|X82Jat<vXuuRm0mad@)_w2~K%;xa2-PesvzZzpX5O*mbfTzqGsN5Q;5OKyL{!pd-hzIuW<&%G^O^f>_V;D6s(qzK7$im&Uo*;C#(<E`RB!WLLE}Vn)wfNKmmU#ONl1x-dZ=VYG&t<h_u8@?T+N>H;-ZQR63=zOE-aFE+n+#z0j8ybd7skC_>Z@Hube#Oyk>%V??b11|DGUOb4|YQynnw#8|k32R;Rqwn9-iut}O4KQN1J^9;Xx#vAT+1T#IUD{+!petND-XLjK~<iD3uprBiE{jL`9sR9anAJ6ww5^)nQpDp;%lv_gPQG_NMy+OvV`rrXmI>XIh!Y2~v2#;BH)rew>-ZMmIg6)U7?d5(|am66ZY;%-29$Q#_&`l83eWnfgt_#r7lSd{a{0EVqRs9Q!%U!R{3^WX4##TI+8H5!fBh3?t?-k3h%6gn}McICLs+z|w!j<v^iKeW=xUD)L?IA%U_2ZAfgTMpYlJ~1nT3yLQMMQF_&a%W~WVV+`B@0h=CR^B1PDy7l$DZ09tjMZ648{L1y5BdT<Yv9=&u`^o1V5`N4EC*iPczH+af$HfK;)n@4{8XCrFmDy5w$6%MSaAgb>yvE52+<DJGAMjY*gb9z5C<eUjQU<Mn-C@X>ZjuZqu)--(g-E?u|IvX)=57UjU;f^gC}ErCColLoE4%z?AVpmKNdI42`-Wz`4rh|-et1*uBUA5l9lL94nLrf<Loa{UX2+W?-T~Qq05vm$5MaCXh>A=ENS5ownl3`n@IyWAVAt{L?SE>p%M9qFtyh=D>IA^H6QPE;R8|?CgTfj?k&<>+rk9T&1BNXZZfhnfqIw920_z^TFrvg7tH}!L&tt_IFz73*C%u=Kg}m#a3k;KkPnC?U;EyFzJ0yBe=vN#f3SB<y`(WABfl$jblvQjmAP*AZpNgN+zy@7(#U^MG)KjP{!Uv(7o6TG<@J02xqmV=JvT4?MfCaOz2jqJsSS^xAML+Ak&Ci?_GnSbrJv27mw&!CFOWO55%xJ8G1Z@3q<-z!@8(?v1}1uB)30veuN{gl&Diez1>#fH?aZIR95ycnvgT~|diP{+`1WY;*ZsZUh9E`2k@jZy=odl|-QPQSzK84I^TzhDu*IVd#SZ&?K@?PHGi^<26`p?oL-sf$H=)^9FJ2gXcKGY=(f;mFulI1k9UMMC*?;}+`R<T^<&e-qb`o5-Lta_%`pJ3;+o0%?gpxcjksl;FsAPCIA*VA@(8Y@B$<!Y%S{}USM7QC`m~9+D1LZ+(77LDQ#*`hBZ!d98oS&4oDYQ=9bwTT6&Ug|&w+j-y*3H+BI~AtZdA8;yVxxV#jZaTachBLIIQMRYyrk{WggGbi;9XwoDQY*4_v7QP@0GdpUyEZOZ^d!%zuc^1a+^kXCvGf8#?A{IW%6Up^XkEzfxpiZy4;n^0D~q0v!x@(O1C{%%xu;iG2DTIK<9IpAx>&f{Ip<eF_+DPSWc~0KP3<{B6Xfqdb|KmQtrmcBe>WET1C=qK)s5S@U?U$2~suZ*l_@ffgjRJqwiV6ZN)`JT#6t-PrwVoN#Xs>u6^~FSXeRv#*@1n-i_Z^qw6@8S2UGDAkHL*+I$tEPsFLa<)`v;wWMVwYleD55&ap%mN6jvCD{s%VhLUgHVG8V&$ObK`9dRASoVdKB=Ff1B{3JIR-6Bge~_&}aRvTYe1kb4jaEr|F#NkvgWa})RiPW_+>X7d^EEicBZEnx28{sk`zKRMIrna_E<e!csbbN4U8Rzyjnw0;?D$5O*J6nx<pvn?($BaVQl(HXl1%Of>tPu7Z~}4+pjPp^s*sBrXH%@@!rY^!DxAy0R(_W}L7?QiDi#{KC7Za7x?m`7z2S$FOAu+-f;cqzg)WA~3d{OSdoD1A6L2s(KtASX@l;?Xpei&yV5w=r#C>*IZU*X7ZfT}UL_G(;uGIHfpGGmOZv)i9b+sfiV;CVxgJO|`C7LV|X(^2&6As)DyhJdHJr{)TxN1vYLdmuh1yZzo^Rq`HD#;5Wl&$jJH!jDT2U8aln-cx(bJ&r48#QfyQ+wEjhQoziqBRjz!A(H#7$p?CpLk^bg~#H}HSQRF-Q>L}FUMd*3{FWbHe_gBJYWgAQ?u{6)$Fo?&xU>TrAr{80}lwjy?@?%Y@Qo#K_w0b-ngl;cWwCNYx+<!(X<`nr0#N5PD_xd`d`89@Z%<Qek2jKf)9UKspGHz7zEeDy>O~nH+x)=j>N_wRMt2jh>#5Ndz1>~eaLFY+@<B*`4VY|?C_~i(`8iro*K=i)JwtxF}ALUhYF?kiA7X?NO@WH@N(sV`}CadiC=@N45*T+ADlo@5vmsS+Dhhdd>;VH#UIXN53~`CwG8t>*#4x?gQ)KV{*O+84}!z_@nZh2V{9k&7&pau(B9G4BcL4Em403gN1U|)ag+9~)-L9=wuzy#qKyT4QOc=QmrKhgmaXRGfP477_uZD)phd4;;t(?PqNssDKJz#bK}%lVI%G0Q_yi<25Wk{E52~Z8n)dxq62Fm1TJ|&vfmzepcC{i7Ddqv);>^*geKBB_*4o7zY}_gEx3@}##WGPjS578X-h^6Q4p&ZW1hT^WEz(TVYoJsfPbHIODrg>tu_bh~AZt5<t7c2rS$n~8U~8BDSu29AeGc^Kn>j%vOgU*;17yr!7!z*IY=}eA;<eE(3QrKJ1cWz8vqOOJDPbxGw4!Vr+MAMX(tuU5mZ2g8@E(^)8|`p@!$@fW&2|GMHd2Gg2w}F(wBbnX3PE?6)lWLK-D$Ba$(W=sk-s_FME*cggx{n-B#q{s^OT)wnj}*w><xaA=RV(el2&AoZ0+H)@`m>G?2*{ZkIowd>W+VT9=<7+*8UGd%@twH>*qW;QAQ{jx6H)Qv!F`oTIs2Dvp}F_^#~cCo}(y^vUVGj5&Yc^41GDH>?8!1$)v1@6mAtMKx+|d0Y1z6bJL%thYZqXDrrqLWeb(8Jd#~nmXy<sv49vv$anFf&DwIF<J?nn;jA1I2=64Pr@L9?>5Qt7Sz5N8ZoId2n|XS{qPjLlZJ;n(_jpf!?Z&!cu!P*@PJr@=gsDO7_Kk2~?HfW>g#QjwRQVETn1%ig*J3Aa_>5;)l~_GGm9!>lOkmk?;_tn&bF9xgm+p2#Tc@cQdA_UO^uuVp$l0k=r;tZr*fe!>Bf~J~T^%;7Q0eH9vti&lJ9?zwH8rTi;|5%Fti}~}MTl7PbI<GmgegeuBq5gr_3J9d+Idl0r$hdkUvS@{vE<I*TXn3_zK3>A{+T53jSLxEd{G9RgL7bYw-su}*Qd?a`Vb-e{vj1J*nB#JB3)z}J)b1@q&I<0)7Sek+9NJt5~AQOd|;m#os*-ngUDLotI@3=i^Z7Myxwj9&f`YK#Wx6Cf6aTuE9P#K3*BI+dc)`5m`DbVjvL9H{2T{Y`p%^Ba#Xun6vycYqN52BA@%%RRGum_H?P;6OptZa5BDJs5ERrlN!%hr;GlLyDzr>pJKhX(9KX5s{RkfIfAd!Ya8VH(hFXv-(m5x`J#p-%U_f|#Sf$>#t(v!qM5~rVR#2$rPU;cqw+0QV&nZYCe`|6;wWo~_$1{ve4vZqPHaqKHMlnr#5#=*H;6-#>PXE&bwoYs7N%a>hZm=$5{WzhBB<+#k#AX^V!&Ets^N16-q~%`rT6wI3d`)umVfWM(IfDIo)?$s)@^Giv!~CVu4&8tO#WCApUu@Kj=ymi1=S)56G!w6p$4$E%|Ik!hdd`LU_40Y>s5LF5_HTTqxHaX*CxLnIpQxcFm$KnlYsNu@GPlpvo6{%f_c7^0bUL}+$cv7ILm)9&3uX&6p2c1EI`C;7c^Zh{87YZaiWE{{Q#k1!HIff&m^~5=lV1v&b*hoz0_o9MMzTH0pF}-#!YlB<57E;$DgvdUkk>Zdq29E4H?_LAL+>bJJ85G=!Y}MSs#vX9R((sdXzhQbXG*S=m!F%qA)LRImDz5}!PoWOtqlc60n3^W^k5HCVqYF4v$VL9q2Ov_O%E?v*DK$;zzZYcnK-mm*&1=`_(P&(v^s3A)RG#2n~On@L8}1=UUms$@`?&^5YvubA`C{axL6m3St3O3946N^2Zs6z($FW}AU6jqx0v1K%>BoLClF9=V;_!^^>9XhF4Cr2qAf-JAx|mZk;V~ed0KB7UA|satNFl_)e<i3&Bw9+%AU0Wt%aa?GFB(ypulZj<z=i3vxzup8jbPZ*J?~8kmmeyy#{?QyyUWOy9t0yyw9ta(oEv$-p7y8dnprY(Sd0ic;ZBn35zScMvQ8qvm(GGCf4!BsXHP%)j59QTaxC*4|h(EH5OG$EY^A;L4*mJ4XH+}hun0l`Hp%_;Uysg%S*Fcn831m9!e;?R>$j=q{jJdaBx=BNx+m;bYSKPJ$JY;ZdP^Hcr%;&w`YcO{J$Nt)DJ?M39}K7QRU4`Gq4e4%Vo}ynJDVwAC!N)jp-<*ZFo;hQgWLr&*_EmBFYnKy|$?rbFyQ8>OXo8;kB``2iqyZ8)IGIA*RHasb`_ePo@MHH|Gh10$Csw`ygsK2As6M>5$NKv%&F2-P&Y{I61=UHfnK;NO9#=-Aqd#`fXV_?S{zD0stV5yU6HOMM9T1Dc<#UEpj5eHhTp^=>2<r^ZWNbh6e!drnfV-)<Zon)HDU!SR&jOcRLx!peoWwMipm)K<PwU@}g{sFKZ4G`3)XFhVvcrKm1kA`p)UrcK^I%hfVt(TKUeckr?FP=jC;uOD0mosVzEXSGz#L05lY8z4n1PD`IGr;896r*g3s3R(37P1b+1U?^jL82Z&+mtWoq|4xoft;MLnO-ieeyStCWV_^m6=F^y}Pm?YF$G^M{QR&E^}nm^(r6UFHxX{#WVE3$+KPEiVTkWu+A8DQjIHr*T8int{eRfwxhZqh7<=%o}!wNoLf9zp@5jd#|W9)9cVb6|e69PgSeJg2n3LYv@NjfbN?wj3c9r#UBLHF`9L{>bcGH#oiD=hv|_ghl!~b2R(_&ps5HXb%P0e%*B%vNpoD>tKxm=`xMPdTe~BvDiOrXYRAlxXsw#uuajta0c-mVN7j2u{O(Uwsb~Idsyv66(_dAR0EnX2;ySYIu}g^952UfJJCi#e^1Z-o_??_ajj>;9%a1PO5mkrjiZR2s${6RkB+B{lH#P!Z61aB9uNSqxs+jITVu1g;mo?B(8Ja{EN8j|AJb`m%Vk^-{b-y1Tqm-ndmE)wAjjzs>OgDfFDF%9HnJXK{ekOfdW-3DQI;X@|M+@V5#tAzJ_n~P-|v{!m+ZRo9S{hqW9l3bQy{A>29BH&ZHI<W*}$3ufnU6*$Ep5O4}}mPYR1b+(YcF^kGYIENP@u?r%=Q?(GcjN-cN;hW=&D403%TM@MY+{4rmxuOSkRi1$%XF`k7RiR+~|+MgasAUOv9^4{y5Ean`0AaPJ;l<LLAX&)XqwKgs?K%xby0ll|FzrC;XaH67*hI(LEZz6x+K7ONQ&A0nTnh3#Z5Y)2qv3E`GgZ#r~mFl(H?PU+9q8$_$r`$J)ZLO9ag_i;TiXdJ|Y9`l=h7+;rlXjgR0Fg#Z$ol#+sP;IlY$jiAyP&Jy2EkkorN-0ggl%0m6Z<=W=`OX@!Sz-ZPiJyu7olBaAk0~pwvzz@&#%CLrY#t3Fw`>|6P66ix+CqDcw%8gNPG5Dbg9^vDa#2)37oWHxY&8los8|tY85JcB)^)9YxhR(?e6P&tN~z=JO-X(hrVW#)IfYy-54vuQX8^rhG#<PXqSjV5<w;PmU8}?zk+c1$r%$p^+4hqkpNJNuo&5d@b!z*`lWYpr2nYaBhkF_8SW+;u#1Fy(%%n7DGp?Skcepr*-ZUXRi>}n+%A-7bB=yaGMwejl1spW<(wwEngreVc9=P_E8M+V}A^!-E2o3245hhw7QyPH%7q9n7g{9aJ?pL4lSORf)m&=nj&*ONYO53wp#W>zReLc-aFWb$gMwy|{W=aK0MguMJtaMtY!b5SDg~A1t-sxKZ@v>46kTO+Js#lOImZ%|ZmXC&YoN9&G+RV80(pA?{6FkhQzyJPh_RHSe6I3ofVIs@BN{Skoh?S1&nvP*TOU#OVd9rsj{Ex$*(8yC;v+X8^rAp)wbMOqy;tuM(B)xztQ`U@M6ZqO}YT3Sl#5-Ps3x-%@eN+^|oo#pm9NxmZ;=eZ4@{4M9thwrI94+NP8=W3$Fg|GQH`b;8k8qucc*zSG&YiS>gp`9ZyEcqqo|+A0cAKl!mZAAW>a@PZn)_58X0HV!8|bcjce|!-eGPJJ=-x)f?I`v%w0cM$@+sET_S`A<TKKgaohc9bmb2M!lHE_G1dQt7Hhb6KLY%e2m3!W_BV4N3H!Zs_M0<FnIQ-Kt%uB+AVO9a`NWZ$j=G1jBTnI|&*~XpN-BkJ7zExYx0=1mT-^S04up0w=FiDC;j`sjfcvSw^syvl3r`o{AkNLFtWJZ5LVl|PDyc{oV-Jw5G2&}kbL(&rX2y_P;%d+NoU99T6wz|IYi1f%YJ1H#OiWgDCNc6oCIpOJRl|98scZ@~2^1p)=v3|Jh8a}-CeI-+r+*&dpmJj&Cf2Dm(r_+*QB+Ig$0WP?0&=`^2cb*N6(ZP`Y1M5)&l+LIy*7q!xXBoeuXG;m(*jjy7N7&5lCi{Qa`lp%cn+cVZ6lo6}XjxD6pVZI6k^)_r`QmC>&Bm8`+u&;nlDZY}VQu51<q4#dUfsnbL>p+`0{jB6iPKmZr9RL!ZPd?dv#L;v58(F8$5-3}1cc7uR(H9v137wl;bj5iB9TlwPAwV1PV1<NXgQU3&J&Z9eUo{r+rx){Qv$1d)^wh{#L|aO1169hq`CS0f%*Tzys|54y?gH!>TxNLU-V0VRoQAcRo3kRbSK6|Dy4tZgvp>H+1JKq<YH%?kP0|8k`vXug*s{V_L;sr>QOw9B58c~JP%^$pUIwQL}2TLu>nkdi@M*8bo;ec2@Y*`DOk{v_B8T1!5$WpS63_u_L^X`s6LdO5Ke7<wFq<SeVmRSK$dbgn&SF~a^5}$n-<roa%^LuMjO(Vcm%9d3g@wrAb3n1`ub!-@G`2NxN@bDO^2UueOkrx!A%)%9fIvkchr1Iyl#EaGu44@C)fJT$+4099y2=~ZVbcXAa^{RC(46)hlgTAy*-|gx#Dc7bVwHhn`sFl&({laFME@Yf_0~;tdY~?U^WRBtxm+cqkXZ;9Em0;7RxQMWARhoT+&2PK^Z>JJ$3#iGr!?vQ2%qJW)5vF3g%I*oJQc6v=K8vE}RPO1x~j3^xJAGFy@<inTH=l!^9$({Jl2iqvZ@H!<c#@51u|bZw!3vj??o(_=f2D)&m!<w?q@Xft$K2^oMHb7Jl(z#R1Mr*IgY%?xTpZi10=xZ`hIsE?mOJ*bCP0*vu~W#Y&uCAHOLUQ|HV4A`b!eyr-Ukl$StPZtIA)TcWz_=GEL;D+$S|%k32Z@UMiD7akZ{U{+x~Uu!Id>#EgzKAwGOzyk7t`8Cp^EVW&A`Jr4!`Fot6>in{4H}=`=XhkK8;G80#u<7>}!>pKNbVlCTZ2RfI_l%L++Xj+!SIh;_rsLG1)C~A>p_c=%&n%A}YRHq=7iQIz1ONp{ftl9q8jFAqWB_g;0AS93__?G?^o|*d{H#8~Xj_<mRM>fSd1)q9ox|f=KfRoN951SwMLp+0j8w$)p!KC7VpW$OFg1}Vua+FOq8D6Nvl&=qaB3Gb865_|6t}U!&0Lg7Ga@o8jDWFW@K$M}RxIp~rHfwNR1@p;H=48%U7CK}7+rJ}_;19qZ@ynLFsOUb>y*36X3Vf*G`kD^#pOTPU+(Dq>?Jb{H^JZ2;?n-{dtIe*9WjUA-<Y0OoW~7lj=RsF@4Y=4KL2^|`7h3={`Tnb@Fo7-e&Ue-njUg?P2<QCe7ahr+iwn!Plm@QN4p2F_CWgd-P5z#PrJ{5d42c_(4#-<YZNJvF#_N09Ut$$+Ot=mWq<xNpg}#)p4sk!NAINq#^c=~7O2_lyuwGlY!ATf({g!JjX0NrX{;jOZ>vwQnhmE$C=}NLmLB=SHhZhr!p->&FUrf3k(*rkH_Iu?#1+iu!uEMnhL?ugqx~x95EcdHDQrZJa9w0vGWnz7y~OH-S%78QTN*=UHoPf6<=a1W9vGIO1$Vsye>!_ziLU_s;0;(X6;Ax$o(TB$feW(L*C2_3e3qy<nvT=pEot{@^BW-nks~GlZoj7o?j{ro<l)X-m#kKdMhi0=oAT76)no|^s79X>%gj>f^Q;l{eL4$@Gqr*)8|8w=1GO5R)9v&7{%3zF+=n}AeM$X#r)6<@2{vZ&TZ#g)#g}96Wy(KUyW}Lh-DvkdWY@0WT%y^zWPJ;$MrRxYPHxPxl*OC2ayf-rUYMUf^4Q)OdJd;1(H3;ld!$ESPvn<$u=GZ&>AcQm6gtMNrCdGJ>}q+n^&^#+f0JF9PSOeZ1&*!<May*ig~?}JzcPXm`Z(H(#tO|({ckx>4Vq2<lI*(%Qixl#jm$3q&(B88dq0Y&d59YC)m%#FLT44z1#bPr|1UU)c#UuHSEW{wby@p^{~)K9tSG>53`N9vMWZs3(y_GLOBS9;wDdcSn%`IkZAoI0FfvoX-;-Kq#fS<H+(&d`K8Q%tB%Eiy>>&jcJZJU5YqZ;GNF%aEB3TsGk@i|Zn3}88UjX<V&2-iGN9SHLFW%nlA1<Qcb-rxt+6}2etk&T*+jAl@e($kP_LnTw3lo!TH(UHpV}_EZl1KG<G&6r>V3e;BSVqKos0SnnWdo&ahdgJ_jMLQ4VuCEo2$(q-P@luw%qoS(yfO28+#|mS(#_8vEiOm`0~^Dv&FO=-s}+djdWc$hfB$kjekwNHQ(jjREvj79a!F%^FLDcshZd3HNx$cT+HOAV0=4=rt){d}K9(kx5vDn{*h!0&RB~Py#rdnb{Bd$O*Xu{+<q8RpjU+zn!6Ab}{5Cq}IEJh}LmS#dN*!~-{|<7o$bPK5p79>JG#i}bNvC44i@cSsGr3`L>-0MK#i(FcDr+}r<bj}IO<{<solze803_zkvVU*Z;w9l(cm9LmHbsA^x`B%ANtvO%{zvD{y7VEDMdseEM*Xd>=vLw!F#pVbWs|B$)VXYAFlVRo3p<?$;l{R(0$w&qzmi=|%{MmP#C#m2+{BxtSF#8jhA(^=DCj~etPeM_!=D$iNNFCpJWy5aMT`Yl`s9fGf8kBk--`4U?*9H;vj$EMhbPb9cJ-6YzlR5hFZN#V{;eB8#H~Mo*6Di+y_wc-+UGjfkYUg1=d1w&ZgZ}F(eV>~Zr495>eYM>i_T9#hEWWSj@in<itIdA>(6WPqeha3bG3C%(`uG_=-V5uj27x(`AZ2{owMDUnv%{@bKoKJpi(|UrQW>p(xXp@2amj(Fk_H@yqY_xZA3x*mFb)iWQ&?sjlC(IH2=~L8mqHm)6h<p8enTA$-I)|jo=hy6x^dleK{VRyRE_4Ri_=H#1c<%&j`}d_}a`s?v1I4t()q0rUO~bfY@#e0UKoo=ma@v2z^$XL<<|fMB8rm+V2pAnATHA^@w3VJo`|pubVA<=Ariv)!ZJu5yUm233(B-4%t=kc8#se8auoJZy2jucK?X7z?(;GbnKyvJBg&HCE3ktIWhyUa_so$cPGQ67rz~a1IoS}>;nHI`^vCr{XW6Z+UV}f;r_wii4}~;hveruIojKO(@9k>7ztR_;Q1uXa&u-biOrlz708J#d8~>)$Y65L{f={i9%g?s-FrK(6QpVChl*tR@!{(sbusAiaPL2#zkYYT|LflFix)@lj`u>5ZkxLpQ^wobBO4&0HT<NLx>bf%JjI*JhT1K9_)CIyt@o~rBRSTeAf80%52!J-30Jh@Xd!uU`X1L*gHQ^!*_a=Qx^dkUkzH4>MU%L!E~^QX-<o4wB3za)-UYJER>%;UI-7-|DUGL?zSJJ(axs${Tn8d5HA@^SbC-cPfr@=-3t-blZCqDEDVH~R!C2T^cl;pMoE)Pg3G8@)Ss+udHEo_!S#qNNtQN)MjzK`Xf{nx#C&p$(iNtuOLA$6V@Q;RQ2w&!hXKN!iUeM*gRwbSM^4FsDShgnRC->LtLI(3;WfH#oxVX5~9t%s}LzueCI(q2sqWW}4CeQ;bG4vOYo=bmH4mle<lD~;n%PfQ$K2!O!W*_u63eV_u84cTa9h|dS2<s!}0BQ$^s5~1EI}93Q)Rs<<_S+CHW;*$zox>-cHrT>0B|i&IR9Z_pn*sjt@Zj~|sEW>i{N(VLy#tb3@oR*}1lZPJ*9x1%-gVMYuf|+3MZ(C3Co(Vi@rSj2`RhA#Hv(gn_e}ZN!<YN7_qYTbg)2|Y_1A}ozvx}UfF<E}IZP)CT<2|d)~(F;8&y+mZqT__S4#q%qZT<H#|1SAJ_|ukfx=-z&F}+qew}$6!PbfQcF0AqWyQbgnf19?j71qJKcQY@^nhgh5U(muW?0Rs>bz&4L0Nj_eFKWr01f$HruZl8zDghsM&pt5_|tk-j2@Dp;g{i3JFjHo1496#2YsbttwbLxmyr^RfBBzF*eY$GdJL45fNFA8E6=gztme~$Ov-9@?Y>%Rle=H^)e6k=C7*4<Tw<7TxlWQs{^@^th$pmey46e60@_5_Cj8AzAZG#R*HTyur$!9PgrYt$BP<t2pp=4Kr@Ef<tjC<f3826PrLgs95&fnmKHfYj@=0RX*uML0t=%Mt>%-=+i5`ggllMp!5;t!ewwG7J@2L8D8Y9~w;&JyquJfVIB9p5@)iZxdS4V{qvlA3_Np89%9EB%77S}5z-hi<fbD}(RdKzR~Tk|`!<z`zX6Sp9%Bt9-hqs3AHgBrGxD8HwELYqYe^!-U&7XkF#<NVZI+Y&hNN6K@C$eVDWX`C%=W~&4T@K&)}R`e>y@dyT!pQL+7<2t(8hfozLz~Z8&|K=WTP4vombb@A#*%AG%4+NK!B%T-vp6;PeRGsq$?ZmlTbS-x}b345Ze$$+&=XaNsV<rqAu-eT2{4nMWHU(;@>9&>fVt{a%0%>44fC%6uy$;ORvj<^o>k_Zq;&u_V!oM)b{7)ar<ZL#4{^rH-c>mSGF?JrD6%?^poIT1<^UlA1_5Yonojv;VU;gcXop<13!2<w}X*_Uxc6QtAoBPkc{buk#x6Z$jK(qLyV$k>)_dE7GodDjI0rEknX~as+%$?jAG#EA_NcFihm!_cg;AhA^k{U0wde0v9ey_%}d|J$NbGi*Lry~nT-svRma>;Ke+kl_d+dYH?ZYkHb((Y0VgajS0<}rfyRD<!~a3=pN@?+>Yu27~<0bz6slrxofnA7SkIJi5P^iU9hFwykhzc2pn;{AK!3$de$5miQG;wEQ(7s3cDlOP&kxJ0K4+#1Yn=xim}{7=nS!AEtf->T67Gr(V;J^C8ieL4)_JNZ`<E$$+mA^)|imbTI#1Y$^UftT^poPNfpq3$)^KT6YQmw3-~kQS<0({NW%w_T6;BL=QV8fSM)zDJxsQ!-X_JnNl$R0ms6h<6BzSUKZ6vMu}Xo-wG6tR%>5`oDnLMFtRq@(us>O{O<ykAv2~!EM2kW=2U}hhFMuF1EE>ib=$Hafu+(VJl-jBVIU-X7F@0P4+;8M0!`Tpq+@YRImk2*QlU$1A2T#uvPd5A448XU()}rQFm|K?XBh`BSdrhz#c8*59M7=9;%Z!Z(r;mv4A|;d-GQQMgQn@^-DT#9h^OS{lZveKOOBJ{f*$Ve;ytl?Z4uMY2MRUFdJf`cPYutoP1%%ixfr5KlMO#zxJYtris(WE6yHK>KT0nWoEbaAoOsXyM1-{H_Wp?pNwy=rG3DrP`1`)-Y1!uQkKRkpx~NhAXJZeezS%j5ZsfKy{J)Y>#{4)yVma@X?=e*$x`3t$m|`ukeQiLurO(=7*ecOu*rz+$@cZuOYKL!3uD1=%%~LN2rUcZ=FG(Eb-B{anXEp*jF}dna<=|;9J6mT81KytF!k4%$E@!rk1I^N*;6Au{I@h1oM@N^aih5GPx8DVP<{<uQ?5jey^ATtg(j?nn2L000f5CpsQ`0^dM1L$4D@t$dBX|6&Rr=9t!r`Ico31MLcO!;QaHG$V@+M*`}7+^v`6#PChkTihW;6gCtd?Idc!&~nrOH=H^DLq1LfM*Uk1U_N@ftk#Fqy;VODj_q{3Z(2MwLi`euv<(Y77sY-ELCcK63v${U)VPbBUgO)XsGp)7INt+LZsAE`Ui%<#v4)BN*&=fS+>bb2ErCgYnTsA>mj>OT)S(-11fHY0S%40h_Z_E37oolLm=JeU7?Gu^okJti<RoqG*naGnXmasOndimMA5MAjBv^wP4o;2z=l>9tVi^tBmJH8JB=LZ1K`N0LFu%bbU{hqR>t+>v!({D>$S9HGRv!=LTrz$D&bC(^#AXu!2{<(CC(RTq&a?MF~E4^G`*M-a8~n7M`SHQ+JN^>7KOO;r!qqdRZV-dSRzEG8gwEahEqlo~i5vy19epTj7<<MDJpDgR3UHcvOMH8UgGU)++g4;0U2vOe$cwFoDkN4=A5_@T&2eDivUmblrt5%3jpM!E%3fpUQ@jYR##YpHh>a>-p{Unfu?8KF6$=XV%jUAEnQsCCA1j&m>fclMzt3BemVnAGJz(AZC&$^sUKHuK(r`Txecz8wvulUP+WW{&!b{=#MQ_qfaSSA()8hDtB$()xB=kU`DYHKNH;L^--WDmCEDa1Eo{@bW(l)WAPh9ide+NRZ?*_zfq6Q>zkuwLy7g&8cIX1(qKN>e|>z7dpoVF%@!kvEWREFanm13!u4$d=IVKMVbP_uT+n93$vssTD>GUcDmXttTXb}63Mgi5AWnu9G48_VqI5cf_Mja?Rd&J6_DA!-da#hIwnRoM_F+-YyYg0Ae=wnh__d>okT{wW(8ObYa3sHsYFPPYzr+|^QAlo`qv0)3Eix?T8i5;@ma|w6~<-yje0oqwRhBk-ald``Z;-4O1DXgvTj14XkzGWl(*1VD6Qi<(1Z{py?rx~TOGfho;@1Z@CuLvQWnD5Bc@okD`Q<1IU7L^q(h^Gfmx&%x3WA1PQYIl3C-wRt}7#{bADadCZf1LZvHxEFFAV@6OP;v=2K2V8XxcdLwVO>eqr-3umpLTbL82Pu+gJVk})ER3Q~$f048riT9|y<%(&@CQ(W;gfi=Vfv6h_%v}h0;-J~o^NtNa)?4Cph^&dJC%cV|SV-2<*jMxNckFKk%ngum!fgRph+ujhl*RC0+cDv|=^M!2nzw&5w1uaX%_A0@q1(0!DF;aZKy>_~T2M<GwzSO?k6J#$j8b#qNWLhv03ct=e$`l_O$dyW_S(1{75wJDj4&owSkP))+6K1Jf_7HONRErOr$AuLw>ec77N27{zAAJ#f-^$#Z7$nXHWn>7(&Zw1935JU2*S1M0f$PU(ON=NdyA<^pQvf?u#5S;eM<fI>5w=wipe6AkZu)h*sFp~7w}zoGWrqYXu!P^gr#`-auc>?<BL&&3y}$D;46v6dE#6iNfi-eG^KbSCsgq2!KTVUh4K1f6E`K#Z>*wogqb-GSs)|D1=ISHa(zIn#Y8cZh7&6gZ-9W5)2=?19C1H*ch(nGg{OePwP|Wew+svt@B@ij$vv!}HJ^HVeF^wMGw?R7UX972i)6TwhJNcCfErbeR&V?~vx;laJ(xulDcp()#iAA+zb6q{WD=JG5gk>9#k@yzELd|gY&0uzthF?^v$%dcy;GbO*%m>A$voTT-9-@D?qTiwF@t>e1iW|Pc;DL*O9%N5iY1eFiURpCrmr7DTg$57@zJm%{ofJ9^{1Z(B8q}ed!bEms?M>&)yESN8)ENBxore}fkFPlY1IjNJYeV;S!x1E6;sev-6+iu7DP$M-ja|00cHpk2N)aeyUcxf54&i7-a*))Iwlfm8o@cRrCsod9Zta~B=;*MBC}eyWsx}u63Y{<yN@m?8v}7gES4#?K%YxxXJDs-D!;NSd8|Ffu7psV@wGJ;>BEYB{3pN}NvZ}%ckfC6$D*q^&tb3WI_G){bBD|Tg)i)aB5>^3MlyXr(@8XANqY@QQ?k<YR&`m*a>NHqjFa>0F(Z?v(#u^+mVPloj2EPEsv5Z-&ayW4a^7q>4=gY;|WmFeFZ3oj+bp4P$yfC+vJ}3+zqjCMg#`Y;|g_J}R2V2PKp?s+dPZDfC5=(2xPgSt%kck_OR#R8g61DQ+MlXTHe>NL0`;?YMHr8~`IRw=LRa>M+Q>yT8oR&(g7@Cg6*zyGLHLb{n{m1J*yrPcHg&4;aF97A(=1PopRTh(CHM=xZ*b~*AZ!=Ph2D?lD096u=cC#`=Pz3L&;JGxdTz;UW0m|fE$EHCp%A<;4-}s(-S<Q#Fk%9!6CSPYR9pehU^u^xm{a^Qv{x&??J2C%j3lEN8AO5y?e8Pp?!?$}!{1d}+N$~@9Mu6y`)1sVUti&cR#(anc{u1-t$Z?}nf5~ZP4!@2TIOX!xUdiZ$l4gJg<tMwg=9tVVBdm|v`h%Gx(gGZ)yhdp==)9PX`gP6sYzoHF0+Phw=$BEox>%akAVM9G1d{me?d*{2$KT+ws780Bss{f~@B`FCE(vc5tWhm41qhcKNi+XsvmUc#1rdcfiS!WZmHs?X$?<Th(TR`;D($jix*ST7!a}j32X-M)a#A&GWr4%s8j~<$Eei&}8-IMaG5ma+q_M{Z-`IW|Oc%>9VN>C*kYaBpQE()rJYci;o40UZoF)y)+)Fb`6Rw+1j<A8wIoEDcei4haUE$^@IhFFpP-1m;0X{h!M5EhkMYiK$r*=ciHA{YA^M$#z(sgqzX(;kT%RcM2?Skf<lbJ4GuPIFc_AnAb&j**6{Gb&f_?cy`0T~v1k_L#HeqR54dtY*Ckz`3w4Mx5iRo$DpO6W`g(#T2n4<{fe^e|f1c>FhGYfu#dC(xo=6DK+scEZA2NpgCrsH%|9eJNeIYAVV_hC~56$^l$T;jW3|uJ+O^UOTmBy^;)O>KD_H%t*s_S}uxt)*rZ|vv<p1IHX^4Jl1Kor-U(@kOt`X`z-&AC+>-2E`krUd9T@LEnFCl7pPg}x1>6JZ&95gZ5!Q}M!y=k<(=rPw>_1b(%YMzGz$5sq#(XL;3cLv8WX>!9D)e}{zt`LV^#9xcm0*=YYaVqMYL1=rKFY)i$5R_kw`7FMg}bsG_DE+9gtY`ycjQhQNbifHUmwQ+}!ZW1x;;h_><*2DRg~LhttdJd55$fsX2Xs=FoGam;L5fj0fT<P|&-LQpX)ek5^?*F_9XFS2sn9?CKFhEldWH3m%Zcg#w3htysQXNXjJ;z8dx=s$0vd)Ya%!ZYn{ID;_e_Fjp<iUz#I9LrT+`xVe>uOgxr>I!3*nFUB9i5oCo24@V=pfwdQD(KN4eh<u^r|EBeehC11|SwgFSfCG@$9Ph%|fyH52QWD7)=)t#;z;=^?A0ogRewS>{ZUUo=!nFgrNj`NT|Ap~%xmpe!Fq!Eh&_9d~6r}?J$aqSnHXp|GrmW>pXeXJtFl+Zi6Fa{i&j_aB(#ZM1@=6^mU$z_qw@2gtzYJ`1tq0gu#P99}GJ*S=@M<;KM?P~S_t}X@wl@|e^l4eluv~g+0uo-(O(hP~gm^=2clsDB-g42!E2j}wL;7Um{hFdn{w>Iik<66U4A!c8?WZM29vp}AEMOUIWJ9&ei&+&l%5k=bo?d#2BzH+?4J-3Q&NVJtgK!wvMomd8LV*%wJH~R9wPty)P30b6x$iOibXiqH643c$eR(~fm?a>M^dF?>r=M-<fWj8Xjifa+zdSE|qMupZ!9XdpHN#@ndke6+^31a1Z^EL|qZVp6j!Gt6b|lAYQ<FolNq|0Q<jR4%k+iEFrciSpCHn(E$I%3lQ6QP%hM?QO^yGz%9o_FHzx-sR@pu-iLOc>{eVey4HKGE~=1Z}N#xsF<@=C%4%ZNlxIcHQolup5D!UiMvkU+|~UHO|t18YgHqnjjGjP(Sk=VaFvE2jlljIl*CUI;tuw3rpwT(Py_DxnWtpC!5kTS?@lG3VXPDn4EsJcOoNePrRmPNo7xP19rDiPq#S#ArX8asCz`sR9DTjc~0u0cM0=Q(K^EvDDa2=8Ux|`)bKSOW$GoLa;p?IaL7EkZS50=@D3k7;T|Qu6{2sIm;a!75RI*?|sMgXi^jULjj17yR%sW=tyb<Eu{+=;DQ%}PZjgFx2Vw0zU%#a;OpH0*K;;|e)xi*U&!+=vj>EjE>g!9Q-+J_QXUw8ru{X<lYwJ%GO@a@x*NL$ZgDnyv3s)15HV<Ubir-t8!5KLSNJ7c#6?fi0o0gxb}noN0ED+N8RsD-<JqIjYHlnig?%%&f31HtTX+3rqzLa5WTBnSUYYauU?^|<5qUaSj;fj#55-3dPMq=-d87wZdc=(pEvN@)rrk9;_U=`lY^A62$FeCJ02_7bFG9PJnSg?NNGU_`ON>KbU}%I>wYExmBMK+%vWi|BTG>)A%3l>jfa9V@1RF*(^d-F<N&dUQAxB=2>nfD%U0Z57_I#dTX*7BW1x)T7I2d9g;YmRHF;m(HpX<75^C`_?z&8(sC7H|%y23f^6d$<B`4^ZEbvb9h1z)qH(`hErxc*!keQ*?zFC-0$u|VA3&T_%<z=JI~tqE%a%y{FPWtYasXg}h-s8t3ltXN$I6LDSfIQNOT&B!$0wdB3QfvxZ&$v^Wy-~wtbH}F5mn;BMF@M9C|7B{CqUZo!|HU!{?yyWn2cCMSDyh^~;(6L4{_>!i8-6`BcpB;A|u`w4ed7eK$Q_Ug6?nnBWd0N$HajTfJr0m{Q<_)~hNO=6d8eJ=5jibe)t_b~*=3K6^`uVHa_IB+{@RPm*^v{@HTe<7!(-k9I$`y+W;Ny&EG8UmP51$J=n>&DEju+-twVL^pOHd|t&K_tKnqh)sO%uO&5{^F8SUYm9kU++Bn0==I1^C2Qi~D}|8O_``Ff0O;&NX|^2AiesTg7SZYY=eUAh2s|LK$d6j-Ct{!F>;pm~t39fyfeJ1bAg5;<Yo>PRADcV|HkXx=T34=!j1UAZKKnFQg;U%niL{{R`+M4@>3sX_~{Fcd%wSF^6JKLkNIZe+*NN<KXLrW8d~*atfBWmHTcx9|clrkt8Bji<1%?No)y%9)U(=x}3i~+WU2X@BiO!OaNZqyENJaHJc-e0$2-cMmDrn<!3A1%)>yi*9(9?3D%jjy!_wr{b{IAXeY7uDzU6aN5pUD;n9W@AL86<PbR2ht@Cv~YqM(TfuWH#*G5hRX3f!RR!4enUu4%Zz{7;Jy<9E3Qt`u<iXv&kyUF$q*=M)b#?j~bq${k%+U`Di`izT<A-DOo`??nCiG@i3K?t!5)d5n5v)6|Qul9~l_}Q~rE|uo6K)&le>t@e-Pw9WY?`Gfko}g#n_nvlkSQe96U#i=ev+jYiP%pcZM@=MoRJFq^^lUa;O)uzJrISYrhXijyqy|38RSeOzP$bM~z{QfVSm|BY3k0j|5o61c@d^cJojF9bUiMl|lN1E&ms=uUKFOl=@kQsze9%z^z1cQ2bRJ((zs=R}>{T90ch)*sNlk2K2E4P`?u!?DFU;dVJfnxFoEuOWafw0ga=;CTkR5k(6!t|%2OP10ly#{FXS0KMZ+_Z48txvv815as*gyE+#Jvk!8%MS-{8xIM{p_@CAp^#aBdp|LTXvYSfemDmIlzcUYJtW=t*w@f8HWG<)w)%!s;-u>C-a^C%#KBORdrogt?RqqGephlqxJRmjn;H>=|MHI(-PfwGnVM+A)Oz%K%3mNvdSDQb0?16=|3RmhK&QGQt`nP4K!<xP96IoAJ^;y5mOfc_kF1pF#@g&lg`k)+LS;eXgg*GC(e+>2!{d8Ev{)wV}sNuxa8^zF<rM47ETo3BXmYalW_X#8Dr)Y^o$C~f5B;ht=!F++6xFXwE7RXneKS=-iM4Xu*C!%&b%}F0GVCS6d=8$&j&nmV+mKnTFzh_DJtwuPCb{a?T?~SvMfI(dK~22l-L8wHc=a<4&Rr|l7@FBNll6k;Ke1`iFm#z37yJU9igSmge0Uc9i~C(7dAzAve+%_6#*lU{i;IG!0_2fx7@y4x#yTUu4FB#_5gZsCkKTWFTYb|wAH<8_K?1wChX6&a-%{_z}#(3+J{Y2Zh$YS_7{*fMIn&Ywv`P_a8ih5l+8Q^7{i-ML7eYL-U!T2r>UM5h2HIrCBoXjC!&%1jl4#z_7Q2|H;6azu7^xXRKPJe2AcG$7XkubeTNe~7deR&t5?ddC0i9~N46=S8~V^skz=!337}}+a_PwGi3{(J4fb423m}XA)pWCtNG|&b(NE}KM8mL(iq<TsN{al=GPF+*4bx!gB<*NWL>lQf@6U@F=uVMm$Fl=`qRymZy)bZ7cZeagRhyJRnxGVQ7HKSonBdH7AkN!aaM45JKvxnQd6L++JbCgAj(bp;n?qA8y(wnqE}#PRo4m~T54wB3?(c`akH3C6-u<xix9*|maULBcIF|QFHF5$IX}{)qkgu#-j*B_@IU@Ahm`<M?2t1LA;aji+oT!hZ>Zt`K;LekNbVnSV9v*PzMd8n>FXb-1XX2u+c#;u-DQrW5%gH9B_#}ddk}wIlQL`9cP|<spcE7zPD-)x2GiK0K{2|x6=deLqAv>Y4eyI7WQEq^G$<7qb&)LJ+fYV1$4Z(N<z^bHJ1X$IlfC702<^ded$=ZfGC?xOwA)R{&m*8ez)L1w<f9g<2)Q(a2fiI+k;9)vDEI9>@EYVVd9B$*XlE8!HNk)ev09b@M1)c&ir#y7*QZki)mdqWrIh`1u94uHE-$~{-Ae`m{jIluL0~&&!HWL9~;6P{d%ykxo&{lu+6g^DYvIDS*U^KLt`(|qur<3tAsrBEtr>Tq<i^&LP8f{9Z07Zu#c~jHITZ%Qk@d-`RDZtbv4+#(Z4!(k#{Ao6m*boX;!5=ntjha|*ohb$dJB!fNPwmd=@oYI$;5I-7<`h#6nU+e?X__W3%t9xOZU+#!2w{TFLXGn2aP$QQ3H^1<mW1&Whr566Hj`iX-ZYbg{iEIA@q`W_x?G?p`t)O3l%p>&{eSHqzTP?B{TKsBK0SSUcDH$ddipc}k^bB^ZKpqX`0qyJXK2n;+<m{df7pGqbJT5cH+mns$H(2nYP&mY|2JFv=ULk|^RNGESaF_$G!9{0KJ>r0`b}DJRJtIeFc=MoX1`A6ya^~zg!c42$GJMk?Myi5=D6LRKAK?URhv=R%*+5|0uN5;NvqX5ySH*Vns(+nY%o}}R&own=yO~miFK#s?x;gz;Mfz(?GR+4=?S|qi@$-+i*8zk?R$3b{HHfsNq0oKdjM3|4BQNEP*@A8xJ>6%2)4~OqAoKwyHz`I4S4D_feI8DEGulb#cq<OVUXw3yqtT6Sk%62cm7S*prK=UqD+e%l@l4GPGZ_*1v1bV`XvoNYbCGqE6!m;lLu>SWTo5E>SmG@!Fx@=0FBc;ef8_x-H$&tlkd#`0k1`Q*^tk=M+<tRX;)2FP7sUP7R}j`a6_4uZne%S+yyhj3}j2dJhFht1PJgvfIi8xsQJBRq~b4j)RvgbS~1zBX+#!eXa_D+veil`%blgS=TD!Wi`LRpK?<}MF6uc)te$TRpWPG^Z<b`{97<P4G~sD#RKhbaZhKS2f&}n5U*f}sgETYhY{w)*cz<Hg;aP3)G=8U<^zttmg4H4a(Q`~xG(Rm=t;q-r@XHCAA9@JIOrMeEPWgNAw9$w+;m^SdH2`fv=u*l9BZ70r%#ogA;5PDsidAajDYH2bJCwpA8nYyvg@4TCD%^JG<VM}=$O2IwPGI4Ai$!7_NI_9f4dEL>29+6513|<vJ0HSQsKeaVP>v^;qYjP-qh^uWtA?3Fv3l8?w#d+S1iC;iqg()TgPA{ka<YC#-K3cW9u!Igze-@{6$Y9(MYkFR%k*ulfqPxtp;-Sp5?DLEKsq_fHa6h=2*j#AsR98xX;TZA<}kP=>aAX*v#7RA45R*1#Vn$nLPL@h;M0@##+kRNrAMVVlNIv8kQ?COr+8gwjc5w(#F{qY4bE$2dgy91B*;H<?U1%q>5@mYSc>wuBX2V7W3a>8XAJN4lq1J0u=!tmo+4Fga>Oy<MClE*V=WefkRASnD^Xo^V1@z|dK|kStIxgCi@4$-Ai-n3YLikC$+_jYN4h@Yy11YVel(|zhTL8J5H<ZPTUZma;YH#yFGPi8n#Xl&Z!(PA)2ED22j@@t;1*>|&|+X6x|Vkht-gf>MFX~oW7HeA2iQUd+J^2@dkOKa-5Z#_DmPM`zVS^J+`$A0i+$kQ@%xR`tF0Dg5uk41apz(c`fhej(^C2B9g3fAG-K(HhXfuqp+g857AZ*FP~B8mZzgLSu`mWXp8lPS1S@qH?@1e*K8xMhc<4IPxf3kdK8vyq^f6f}WX(Vkm_ieE8Rlg&s(}acf48H2JfODmx}skjd~to{<*3q51zXUQqtdF3h>1+hLX%q*=i}18RAj5d`Q5f|f+BLv*?*KX&IUYuqm}Fr;bYpx>!#ox1;#L9I|=U!WV|NOeC#BO8^qG;#=S#ss$OLC(Y2Z9*a^0JG$|K&cCmu!L|zllQlfW(i<hU|CQmFEVk=$Fip4Z-xHH&)Bl&ln`bm!R2`U(f;hoW**Sa&3h^_97oa1M6v2vuC&<l>HIpSw_cv|AFp<qnxdHMOUBUYu1!_AiI5jEoJ0Z#rNcFqjK)>Z^|g9$8CBJFQk_Bg2%PyA;4nOvGJ8raX^MQq!8*4~O=s;<q;q8PAy0FDaGjT_toaN+A`a1k;wlOt?9Qnh8nW;Jtw%~}qpv2@C$DxD`>GCdFap0U#vX*%#7iqU!qw1|25@?kWT=`;J)WQMn#OU_M3pcILmFJ+1hKy*LcV+?cx6;Kf{v5Z486!ih<5K(8LO*5o8N8N0jQPOUGdkucXTcoulU8mSJ9udvRMqm?w!$C=q(w|>-PX699+~sNOzXY0x=C0wLCtCJ4eDdrJ&nx^5f3}r{AiSffThUmp{C^kOnD`R>#lhy5$f3SPyvB^!kK3RL2`4H0alfBWnA(9VG_VygSx`F9)&y)lV+fZ#eYE%P&5~iB`Dv9Pu9qfQgLcujq%>;qvIT(~vozM6vKmJjgK9oi{FoT+Ku3ZEoc0LFF09DNE(#30M`a{~1Ynq^Z!}(D_UF+TH2Ol~ojW90?PLS5tah?_PoTQEX6p?Vp{mE>yLjU(O9NsqwBl5cvm9VO!JZ|4*bo-%TC@eogVd;68r*z3t|7YB=vE~q(}a;3^wcTmdpw*iKg4&6x77OT`JkdtI)<&XbJMZ(k<MTcJqHzDRS@thj+t=}NS2p;Sw|5vUwUAu%7jG+(rQ@zMI|RR1uZqu*>Ocy+UYr3sWp-=@+y+1Rp@v8ILUP+;qW+_$sLwxCwyn&zU7iwx|#5%hR)rin&`~84pK``s1GDvpFHNSKZXgE#B>;5)=@+hu4L&baZ!X~XzA_~`~w+RC=<|Iu{YA-M??Amjul_gx_+0WzhD$Ryu_tJvjrHcT8e^@2Bin+V<-!jO_l{wbd9C8rM#;gXk(QmC<87{Bda6#N^vd-sf#sf1LE6CO#t#ip87zXlX=F_*`mYo8H41G<`@QM?zWA4d`}xky#dz5-uz4al8)o)bIGq-kNkA8xxUdyJHtKx9yC=DBSKf@`G8Oq?nq^@es&-D5Zysv?;(N7WC9^|Bld0vt>NAGu&2IPDxStYp}Y(Rp4S>kJIZeYAlH0PC>2#1m^ssd*=-j^HZz_74K0+V=g3rRX%(mlZD-wOB`BgZWFp2;Niu(6Cg^N-iPFVr{xe!pF_{o1pCDL=NfSV0@)@Q=DcHkvha*T_RyNFSAe#G$4(zm1R88?1NAJ-lhp&)pEJlY?m=HO5oKC>`n)@lvpoSAr8GXu61fthUNL|LBA=aIne2g%^7HS<KP99}Zw$|)JZ=qd?p(7>CJR6N|(hbbZD-NnSiL*Q*kXw9xQ}8ECIhnLS0b8fI0Xs2icy6&`I$KQE*v}CeoaFfZ4u0#Gw}%ZZa+8feVG?U2M_pdwM0XKi1HbY;>W%uN;i!*DdN`YA5e5mW088u|<#G5nIKFZ|TlD8#3HUFxK{|{)`zQ*u_j)wRX1BZhO%HPKm+sD60=6(DVr%`!7iLJmANJsJ_ptY2_v7xdk6_2n>sL6IQXEcHD((sLlC-#|lViw-6KltiP{g<?h7{#F;q`12y+TXRAiK^WEJ{4JVf8ZEwnV=Fj~#SMi6c93&o{(Adq8EY+%oSNvSgqff_~l0bC1(H!*zJD_ntU=$Y%w=TCJAVPw)Yg(`0*`+)zk!OCyI5KtXwxgMp)M3Vty}cRN|9HWm{+532ldoZYn5R|2#Jq#;eY208!atRQYC8{EPmDIVIiq3VKA8!@NJc+JM+YahCcc&qfc^xHn5{<#?cC1~T=*9W7GL&Mte-g{>r)TN$(!&&9MDR7YwJZOc6=voDg0^QUhakg{vBQCcws3IF+R$m>xk>SvVxwBLp*MCCcZ5SbpDcM%pED0$=4s1QfEN<Zr77tz_C8jqmb02?7*PF>^2x|yuSQL|s>AZkKjvjbQb$m^oD~7`|r!{Y~U${fyB`3~UKdBp3xh}&6mV@a{sa>xN+5B5Nz_D#^j8t1HqTXs9{MG0={BjeB=jfuMsRuR*+HHWW#vO>kanK$G*j@BEH(!XE^Tc_`8do!$DPh&%ybMn?J=F0vu4;#=KfvJ;@{Q~kGpQj&hniaaAj;{H58_4CT1=){|5HjWG;KFzhPhNf8}|`WiOMy6YYpVW2KbHs7568H)QUBL&VpWvV|;~0>*sx_C%&EB*_!w0P-7~y&vBB88Pki^F{}^d-AE&cF?Op^PT*`V+!-2SKVdr13#?0ru@(u(2JvAI4VAl)^B;ymGo>LVsGdZcg}rooQF_T#z{iB=CFCKnnsy!khZ6?W3WJA`sytGP3lfP?-<p?np<s~vyZytDJI6=uN{}`eO}RHfZW@(jnjwxmQ!b!I>&sKXP(dUY^o6RK9?F1T6>#w}Yytk>I9raBFUJ<RS`31RJJ~zAtU<$qn5GkMy{OVbrkUpMF?=5nMhaCL)h1IuG&$kt{1ve08A}H?*ka0m>>D0yXs&Vmv+<B`%M!z=9A`yrT#PJ5dS2OIP`gFB*MUl&uKP;#Ra=cs1&%*r0fE`1FfDhy9SribL2lqm_RoA)l=dhe(Ka#c4q^%7rD6Va=7o7rCzpKA@igHfhl)Pm`0Pz$_&%S>hht7)9uVP);=;y8Ytzuv(d8r~CScbH5M)v^zq@;HQOO)e2_SVa)N=y@NAYGcQwlXbMPPM@)~=<riTBCIrZfqwB>#iXoSuHk^4I6)pO>3UKBY;iqywUCHDz)=D$5Z^I%>5dd|fV^(?>t;?!vllywEY;fE2%a=68>OT{}*WTQ4_2-kjuLlGgyXe0h!PY6{79s0lO=NqV&ZZqjHb-Thr<U5HLQPLZ0SFXpB`{WAFR51J2VEjr2O5`+(^++^J!OQD_06uy4_3(R4Kivpy7__!Is`j>a_fYfmtM%-G;o2(=Uz#n~igDeuN>wt8AdGii;IzAACpLx2~gm*9Tzi&dSM6yDYWQfSveo;e9o+QuX**H9bsp_);m))1QJ1d85=(^r4-iW0OX1z!Wc}f0Or<30C?z?xr<G&qrt;l>w^)^89Pd_)^&u8sqlYeftlP&)Fyq&z{pD$e5AKcHEuG){T+Qz!8x3Qs~Z>r}n==Z(!_1C?l-S>MK{(QFqg5ztL<Y({;r+W*2@wtSb|8x52ULDW*XgFMbJmE{pi`KfLg-i*bLt>k8UN*K319gez(yeC=R2Z3+%x6|Xg?2xfci$XW%qTAB^wBF)QR1$FMHBZJppv^{5HQ<FYF>;k!%aqwJ(00*Hh?uSO>8~mb6J31Z!}@h$rPufnY=_H0oo(S5}vRv-ZC~OtL}5u>`SkaE%>%2LaK>?S@SmTO-6U-&<Km=6~HEr<_Yg+9aP51LNK#EV!8o&g?mGz@;Za_p=*UB(M>hor@S#x#h*}z^uP<N+GmIxQ?v1;B17n&aGiN}sl9lCQ|*Cr>DIaFU@c9LOr54qZB#DVD!-sF1ubGW4{?hCHwDPmmid3$IUZ5s)*mM!=}^YO4bZkz-8SViC|K)jt~HFT7ZVZ=D{#ExPAu7Z1fgWt%Bqr}h7!N1r6&*Ua>JX<^2GcHeTVg=%BNMfRwS!1SDWSodcMNm;G|N42Icn7bxsGjM{Hm(s#>*ZNu7YGEYrDqnKsg6K%6y$q7+xKRnjeDI2%<y*_(JUQQ+j?-(8O;sWhsTppE-GpE8qG?H*0%JX@M;fSu_EviZX^bY^i+o^1*pVq}$|{EwCL&l_Gax_pLM1{U5+QEjjy#>Y~4fRq$2=XLfawO2c{Cg>#UX=7lY|I-K)+zEMH+Pp?OB^M3w`HKd+r0GXL&}Mf5bJx?=m)OTq--r#x&~)bY?(xT+1ITtyYH+-r=;7|(yM21-J4fK?t4z%+x?0!W>GSxPrjb0x876r|<8>2Fi8D^wTy1SM`sEjD@nu6RV1Wo-lqvnuP$bzkh8&u?`Sn6pC;*MZ+!4g1Jr)~$^32evr%#h-aB8>A|9fAGb7qc*xXd2FLKtTF^9XwiR+r7zIzpBzA*w8_DG2?7hTxM}qW%b>A;BmMaEQevIw)903u^mG=gna-ILan_kCWI4w#z14i5)&pF~=|2PQ;)~20hWVU1!tY{C1i*1vNHYz1Odi`4X*04=S)!2tRc@;wBL`@yjp7zcr$pX+^CKQ2>|od<wK$R`&;7+?T#@z{X1;z%o486t0tI2c)U%r){A@f(Xq6@fPcDJL0tbx8ZJ;)`L7_*@>VB_BFd-P@@TNnykhq#U?&#h#2wM4ju;8h(?P0AMxv%A5gLWOyt%zS(s1k$4`_G*ZjYdv0sV=d3^Y5_piH0yZd`<zXKU*p=#uhl&$Lyo1H<>Dz^pjgSI?t%wfFlHZ=cw2l4goTym_Smr7_8Wf}p_v>pW{&aFVkc|8`AO+qi0cqJVQeaQQtP)vrtpJem1P*q5rY0BmP+id6`z)fT$K;l3iV*_?9Zglh=vNc}Pw!}A&sm(yp#4bMR&^r%jZP(24moTwwChme{5wP6>@&f#@eO0skp_&>#Pa0~Pq<fiiUrVhsrt1v=2{X$c1T^C|0CLIOAhfcvAp^CtW=YI>FUYJ53Q}<YkUx!_B{Keok(vzoX(m6yt!Dmzqp>u=pPx{xFUUdmrK$ED<W19-VXK~Pk{2zN`Qgm066zZ|xQ`q>-C(x*7CFoYBS<cg9KL_uZ6@z$`DOAOI%}XIZ=4)3my)FKXW8^>)Gw3w5QDqBOPzpRJF`|FreE6fc6sgyJL*1%fcK3mqY3;^76!Q1-m<cf@Uj6mxZy<4QWrnr_etBfcE;Y<jvhgoSESjtpOnAN(qf}XleQ9$4;L?E(~q^k0fLG=-jv5re*ad5W2oSP%#qai#u>)2%Ae298vb2lJ8w@9o9$NK15Shnn&DIer>9@mH|am*_4E=HSJbmtX3zcbLSI8fHeriFGfkhm#xIrdo~XTEw!VUJOAjpJcJ}tBwzY@0F{DAW;--%FlF!(U6Nq_a)f`Gpdd;pw0nF|SJ)bKKCq&R>kD!;@4FtH|+*h(*usB!^v%ws(lYH!YycLUH;T+32OVzh@<6xPeqUIibtHkddzoVO4&tb0;xM|c~5$)p|Unk&jxA`*K%>Se72G#{{8`={034%n%Euy`_^vh}@eDv|)xSMRgc=?gh|4d2tx?@hlbQGvR9%S?ThaWbZ9C4G6bI|FV;>1~+w=dV9)o28Ns%Qka<oF-GJ^0<}1Yd=IuQjS3R_n!OwI$WCo*9Lu6ge3tI>{X>c$4QwnlYE=bJW@<&o|9K<Q*Px>d2<QTwf=VRy<x=Gz2CFWR==}kZr)sSB(sA*=+OTx@Xpzkz|BqNxz%H7aLzG@CD72WX?nkTjt-~e2f>h-rV5$yUsB(TpDv~&hlIoRS4jK*e7Ni8wvHou+Y_D87>SrE=saMnIqrY^uAST#_Gm4eV17KydqNBS?QZQu9&PoK7T0&*{5dm28)xE8k<G8TF)8f!klmLIY(6$ypZF=R1;-ZI$N9T>kmCWqzhmF@^by(JvZEqvPL3RI~K*#AD_{Fj~#}MA76gsc{C&c#&ZyK-yGPlJpo|VG~Zu;fMxS&|LJb`jp2y5wzk#`eYhyTn2nT@l@qwq8AWuW_yy|lJi8XhX{WE~?!S>bJB_Mbw(d)?mRS1s&aI*RdcNV^^0g_>L}d|Ic>J`xg{e2Pc?3U!jdd50EPS&cWhz*Zd%=>*B_C1Roi87na?IL6Up~m;W2r6F^-8RQ|36xh83W^@n9m{aBk&av<u;8?{4SjV<l$cWdzN6$*0?^kX8tq{X>K&Xc!0|E@ZFo_#}`{a0@Cy$*!IY!76Fq9hutE_ZWBc^?A%`uUjE*M|9$}B!~E+9Rt0A@s!v5yqeiB;pY@>d)lRh4;M?A6jLqS{F$dVp3H%FxUh$t%McQl9q*<N21}A`~K<Pk@fur-r3uMr^UHk4zy{qZv2d|fKqt)q_H#dCCj@(FC2Sn*-@7}%RZqUP@4AZ&gzj^?9MKvOR@I{0M+U9I^d7zOFXQT1~?Bo00WCSPByZbg;>+4B+kS)f^FIjGSG#)kD38vS=7!TxHDfpee^U?jEA_Tl0R?dr=X}w7zRu2IjVvZJMA!b$WV02B$;LT9yDwjpnp@C*h?M420Xyy%f{qv2@m?#NGlnwVuxRu->syi~`DuL6~sc+E*Rzty`wBhR8bOMwqC!8E3g!}}OM|qEX__@_gI~&%D@_^(BU3{!(cO8*Q=0P0cDjT{LctV03vtbGEpiEe-oA51I)QegJR)lf*F4>>v5PL!UUX1Nm^ZB%FKYfbnq`u4mpzditc?y}W%lT8T0;lN%R%l(#ug9ko#9Tex|BbShzWL?Xy}y9w)GRgs?*%B{+`sbwU``{1eQi8yCVTs>*4y89UUSRGyC1r5n+g7Y+wC6kPXu{A*g1qqkM%Ex0cs*UiT`XEc1Y0zGnCb&Kqkb<OF0G*^{*C_PnPo~(0TG8#Di|}Bf-B;kR5ZIT0(@;5SO9G*cNiN*NgFdL{X?VwjQhgcQE>f3YcyZ0|w*mamY+csS9m$4KMH<jC2AA@PMFUQD5K(aC&<92!kk_(SG9MHL59<)(wwD&AsZ>9Q<!!nVc0nJkhW2@N4(~Q{fT8h%{2B=vU_T(q2>#HAQ=4Zo%XRJO^A<lGz|$4|(F@bkn|3#_EzW4;l#4!g+HMYq^d8b&KR!Lz=_K!lClY<o!>yKD_*o>07)umi#eK*YvqPG+$|#doz1mBZ;<$t#V@c1`rDgU*Yu8Sv}K7yntr>hy~DR)7z_jM%9*W<HmB{6eobpbOHg0XXIR4iI~l7I29}kUb?hHT}o<a-7PDQnpzz!kt$)BTIAS4T>i@?K9{an?F7RoeK0^aS+QmiohyTFh}aCI=tn$+5vc5}FLXro0mJCB3bw%~R{i4(Tj5sdL8PB0SERnSAAv?Hem|(I=;8dRg3m)KM`q@P$KRH&ot=rg)V9=ijmp({R*{-I)k5LX*{BeuEEa|r5%$2H%|8LwyIk!&GK;9ORZa~o^2UpQkK_@)69YB4k5wtIJ5RM^<C4>*Jk8P`S<pZ}7QsOe?+iK!W)D$bW_!*(-JF>=toH_W))skdRiKdUQYd>8v~lJ(>bFtBItmy{H4h<$I`g+mPpmlT2!nNEhvhgY(+xAMs(7}Ru5pK+KE)=*ml1&JxySfh#Efgu{zS&VyZc&C06N>cvBO0Q75^JNaZ%=w6k%g?9gephcx;K$_Y!i1naDHbIUrzE5N#P1i$aI1BO-al49JZFL=<nVYEb_E+^FnJ|HibJkQe=@cPw9}Q3IK~h_FS{Q6O)Kw?DgABIAt?MHtjcT;ph70p~zWsM#Df_%P{)iozmbpkSjl3j$)?%0fk`58z#tJ(QOWkfcNhKrx54e4EnhS%128i&4I!?5OzRKtWQbQD4{(+0#Ji%%*Uj@_Y(?0}n#Kb>R9vf7%OJ8@hgav_12f57htsPnF$^x_)kglPGcZPq5vGnPIIjZj_rhpCyjXZZ#Tj`WTdMrFN8%82OVEe0D~>^jQG7Py8S`S#U6voj+`nzhz_Om|vp*V#sC9hun)Zg7!v-bo_W~!_TGrq;7oqBRoExp)<mljf^}Jni$>GXxh3GvF=wUUFA#qg|$G5t*WswR;~HN3-g~%sQzpNEW{gB-5g?78(dz4s=K?7ndvcqeEevBKjuGncb^1ro=}?*j-VQS{qZ1Z^Yuq6cyT>d<*Zu>MpJnezWbRfTn%(@(R%2WJK{&?=kEt^kEqgM`bAYDi%n!%)?t1!P^;q{{~)vifAdp(|8kw$B~wwbWMI%(ue5GsxxTFT|8Zaloh<*$AK1^NR>3c84DG6K{gz+gtXB56GOr%uYC5-_m+cMfdGTBKHLVKhkX5_8vr$={oOReTgN%9u3PQbSve{*ZReYzWCi;|`3V=odU}-80!uo2eyz-}$Wyma`LhLd2st3=4DS)zD3mFE$<0aiNaD$!;M0v7yk${t5ver$yd+&Gm%&#JOxBtONCQlJ(W^I`4ou5Oxc?vp0-_&<5XBYe1%@z}kU!=5EW#8N)bII_B)Gb+nWeBd}{Kh6LzkvMdB`8Sf5;Jo(y)fk0%wuLTIW88X@!XDt(p!L)umHcfve8P85NVAwJB;zdF9<#XA!DSSK7f7X<8hm0HuDLI7S=iR5Dl!U&}%eG1>Ub0dDDV3u-eVSWI;l~Z^uYcDJK7SkuUOC){gn;I_G9}GWP7EFKr(|UiL{}O2MecqYHU^fLNIkh!qX2g0EZh2IF}JmxZExEo@8o_k#~RyL(28-Rm9!xFTH7Qgl4}oXhsKNG|ke*ZgPDOnzAayvMN_({A~z;hBGfsB7>q`#hQz6R_w@Thm$5H(S^agZ@Mmn~$%%khrG@>4J&ROktF14>1{fJ;T-z%3j)N!8XG51m=w9=7NQUWIZrXn&U$#(uX^H@4LO7<KDWvwN4+oWS`rdHj?r!K@52QW!}PP{Hlcqr6-1G{fwmN^=;wE3?cHXpmXyEyjC|oopZyQUz;tSil0s1Uohwl+{GL?hUpiG=X6gW^S>E5lK1FvmLwnX8|(yOpZp7X&!+ecUXCVSTXa^uCkSF<+LMh3ya8VMLJu)lOR1q%_yvxd*kLnZU|mod1NEy~nAzn5HUy;=A)><+2uK<cr^KbiG$i8u{5wOsKt0a8?tApOnB|nq&wAN2X)!bo&oj6#fNq@T$?V2ppD-G)&7U@d6u{XS8o9hmvc<eu19Aw-w1>l1vO`}HGK4*6$~Y+efp8>v3^9Q^gVVRRmQP^e*WgpI4;W5fudcX3tgQ_oUAb3SmKGip_PQxXYlMs@{yM`Z@h5{?ih~4gL#XHWAULV6T|n)}+-}p&pX8vD>|1V=DsWxefm%6CpLs(4JA$^c%$f2a#m!k;r%SG?Q0UB)i~Vy@TYqhecg<S<Wi(%dwI|f14f;o3!(Sc=^3g(19&@W^YWSpJ?E(XaIeYHo9y&#&xQQD&{6{@^!eRW7*n5tmQqRrJz4rXv<!+Z0!#VT?hIzhLx)O*SKSz;NlFv*DSZcizc8<ZvKSiNAVBUtfR)7;B!wCwwiJi`%tRuNNHKku4pXHHf8K&2hslq&E4A98AcoA`u(P0A0i1TRvt&kbXygsRN1!gj~4NZCa^xP(ap|mgLAy^NOLbqZ&U`H_a4;Ydl9ZfvRFowISQHA<6`bLm9lZFKNgp64n=3r**0o)o*mpOyM1{LST$`ypg3zJncsyQTAy9C@>!9>gyx_K-=@Mx$<q{UB48=&1lRYA}m=p2Uf$6z$Wi(QeIrmlCg**<HHNx|U|{2M_MMGq(Z@04Wk@qf9)+M{fH>pn%1J^-yPQy)C~p=<Pg=`D?eq|78?Q9)d$q3EA9TUuhaZ*VWf>E~&W<#MKs62;8rm|~bjbi{i4)FyPsQT}PRG_SLa8E};Sbdz!<F{34}Nq8Qk$FCCYhWaf8NkzD0&btM=o-m6GC#GeSYM9JL3`z0yiQc+m7Deel-5oRn%?UYm-7-o-H8=&CB)t@IkJA`i)s)$hTdmC&h_>4ZLR#kY9=9OE1t$Uw2m=>#(DkoBboaop)b0MY+oik8d(_+O{(el)xkw}qhFWDvSJFg*%>|*aAs8Z_ynL2pq=>m+VUABv2T$NTVkd+UhcKyatY<JP2wL83fHhaX{whhILja<1Ho-7865avu%S^m{qda6YWI<xc$AB5fPb1Um2B(6a+@hOqHdqFC=L5wxg?nhb>lt|<kZ5?@JT`J=Ho5E>R(LorGDr$F>4EsrR+==b2s}8Gm>8HCyBm>%ipsx-=#R6@(BLFr&1l$KE^DF4<uy>bzdVR9|Ni280cm$WXoWot!SvvSwn?~c9T}Nwoc|B}He0LmEDaI=dN<HhQxtog(wIco)21@KxUI~H#h*v>+q6+>g{K^D5&9Jrkp0mS88Zz-`G}qKpBjm^qomf97rqe`>)#AI{3>{3Is=hJ9otFxt6Bzl(T<zT7O;;Vfp!~}gbG2*8(o`CD;tl6Jlt9Mpt7}o%YY#?jO1vn(1|cHAGDeq3QT91!E<vX2oFj^BrZO!-cG_2*@$I<r6#+MmG+TcUAnQV;A$FK@WzZI<-u1G%d|2A6P(t7^6|w@s*e`-2!d-{eawoDA3_IOPaD!`Fgby#u6$Z_9`M=Xb3S{(ccEAh$CAR&mJDmzXF$OMpSW6hApv!tfMO~9r&XHAliJp+NrCP8AwsG*BCf%=ZNnYea4u!J-Yn(njVANFjZ?AhFFEDlG`HOs1TGxpIurH!GHOQj4z5Jge(Sn0bg-C=`kH7h@jS=KuRYAXGn6@jy^fFYev^l507B${LE;DVK_lWYKD5xi*cjo`59iBK17(sTCnbKwh!B!l*AXLx95GFqW$GxBZP>(xVFb$*IuhoH;(bcwzYFTv$ftB;pifU5vF?Ouj2214^z%>4hOhTT3dQ5_UG)p$@dr%1?T())i8G3XOXGqlptSC`N)bz@25FUYYSn57e6AFEYG}=gchi}vnhz>@-83DQixodBk>{>Ac<3!0a%_~+0Oo#LV$zu9Xg&AQ=6_?I8L%3JvW|e)jE#Je4-2Q`!?d}yES$hNqr|I3GFtz>ZeD5Q%d3SMf^BS^Ehc>c@SwCuJ&q)xvTwV8-F?#yOM;wgi|iHbCos(?Jwir~tKEG)I|$qS;?Kne)Dh<RVCVQ3P$;i&J|ovy#5Kpay^lMGe*qLYv^`RJXLH*COWVr}_h1vus~6A3Tsj<pZQV4<ZtR!;98DoRaI)F@@tKjk|1UbYW;4^r-fz2mZ_(R?I^$=mPJeFOWYv<XT5@<$!s_n`21T+j!Q7OgRApiGNr}M}5Vj#W7f~{-6w%s=z)RK(&QXjB#W_GJQN^f5%#(rs73vj1i$czJ$(cz>cMw)Xr3MB)n%FA7OAHCjW|P*n;Pt>vfFQP)U4tp+9l5|5soTxk@!`(Fkw0xLLwRY#T0fuJv}X4Gzy2;$DQU%?aG@t=-lwB!{;zAZlge>1|JP{RKRx}gMvyQ(Xe#~rPm+~fze|69^{2nfGB(=(`n$?MUac@RHKgZsDDIQTraz~rE$Qat#?Q4K;WDkWlU4%bs4FJf)c<7Kz1wJR-osY2MH{i&O_5Gjs`aL4ib3L(hQ=3A-?ZWE#eH{Hs0DQff+qdN>7<Jp{i*drn3bG7f(M1p4ent*AZB|<@^bd@Z`Eydiy=iBy)px6DaD!J3M0VJL{;LdXx)j^NCaWuRYp_mh-!McOigsl`F*WgQrNM~&f_+lb}`X_0PL32JOiBTOGC22bE<-4OBq6K7pjp-q3Uk0a2Y`|3F0XxPKyfHvgw^!vJvHghIOPwj~H;_=Wk(c>J4UR=^2h@IJ#_oxgIAePt#MJ>6lW^X6nQnsYP}Jwct*B4+Y!Nq{L1wYt@;9k+*HC^@b`l_Po%Su;jsOibQv5WJnmhVF!>x=lKA(|D9|9KGFxno0s$Q0iBRsK9FD!^`>Zl6*UmyY>o8#CaM0ko7HHpAT==Z?e+Q%S$$@J>gSY^kS%G&I>Lqs()XaA9=l0tY$RO_HI<+<32WPR?jCC?rdfW_IYJ*1tDxs3(7Z~ZNS?sOMz<^Ev>h9k=yUGpIG-%Zp#8878R(M5M98V&Y*JX1iCpD?d@%7?rCq-DXse?h7@jl`Lm6))kAPt2Aao#gp!?{H8zUg0c}C8cm|}=2oD|X#3F{$`U*u>zu*CW3a-tH<BHRt}K)v}ao8r?J+p??aunB6wX0yxCe309Y;&-A4=?-7ro5KMgxNn3uD9_SSlmC>7g0+s}24m+L&n(nLtqaCS;n^*7jJ$1A7A;K<B)yjrAV5Mh176IBYcFZg<-%-$%WR%cA%PH#{-;E<z$+<vw8NmM$9z7h4!F||-dm6xFHNV}o+Vph%o)jICYbWdu<1Feo@I(-^gI9{14V_E3V1_glzyuMRh?PqRm?B2AwjP!Y6FwGSIpnR!3q&t>h3u=IYIz!>N3ba7o458m`6DS8F9v(_YA}`<lbYmgOz~fzzBb?>_Ig@f-_U@ycIarn!!ZZR^3nGX5*Gg7JGPelr0IxgbT_HOJWB~55Q{IeCNP=oh<8rc)4K$3ul40o6bl^B@0FrEMV^B$~KdH4Xo4GsTy!snOnfLdhK;3D>2aUGM__KNXkX<@ENfQs=`qubsh$m+A@vhQ>X|r4$9w3rt|de`$mK)Ks|KwT=9u8HHf(-_?kstusTDkZEcrUg7XqC#BK&f;F0&Edy`{b!r^#)n00ChuYvme?Hz42xyo5gr4*ei(;1oe+vK@qHpif7DlgID!f>kPyqIo7e{sUXE6!X1$P{2YQ;2>E)4*0t`I2i|F307T{@~7(eSl6@q65g>wlUjX4g14rviJgBzs~ymM-gR~Hxy4Zp)-2h?gmU~&2<+cmzBhl;1O2aeR;tvytueFTZK%Kyn+!a0qysAVOB`3(~ekTnsAy!=v7&7)c3bvh2N;(e*1QKdT&8mUEEkCAD~Yz>Tk;8Iwzq_Y1~KX>`<=Wdw-I>2PI(|eQimr%(Gd2cJ^giLG?gbdt<K)BIr%4DS`}X9xsC@kgWVTnB0bV4~luf=u>j$so~w)VB&yE<WxMDB;Y_rb7BAOS0YTmCzU^t3C7I{8da6?knVJ0d{MO}ekTz(>LdkMs4wT|jQ|8?h9SwEQvCGMcTb2%TVG$_a7pdWVwzVHeh0oAz~KY?i9`_!x2Aw+@YQTFb|6UR660zu7pzmo)~lsSd##nyJ4yd)G#*%6rFQHzOESiTXx4E!h9vh3TG3fPTp-djg$bJ#JY1jxc%FR9^C_r@*5I!4yj`2TN|2D(%>1@E>!E_x%pmF%N?NyVY`}Kva#k#+DxRPX-$k$Qxl1gJjgRI|ZJr@&)0_Ehy!J-iPe=m&9^uIhD_0g{P2Et@KAPj#&8aA6Q*)q^6y&;kG8pBhOWHn~^8=#WCHClO_x)dXKYU2igTvlY_qccPwrj|<d5UBiJ}>99KQ2lpe}6WDRdMkTkib*f4xpf#-ZolE*DSDe6=FXchV?_^OO7cbQ(EtyINF%HR{p-26`ykF6F8c3@<bXjKORw<)P&+2ax@q<O)v9oBC}dZT3EEh{H1$vOvYjk_jlRr&CUqNkHHg8?oJ+)kIG}d30Ma<$3Q{Ym^hn;3+vAT+Npss<j^&IYsLy+JDo_q3(jMD#jGU;8G_HCxi~P{EMFk3BKY<w2Nky9o<SU9xjGO6LuAJ8&&7pRuFIoa_nXE7uqaCdCO&4<DJD%1A}1aiA0f^r%|z`yDI_nY@DBei??wMPF6@`gVaN|L5E?VM<AigpgW52V@pj#i51j+|#q;OSAPKHvQsK{y7G|r>&^(trN(CewGZ&NYbkYALhuj>|Nj?U@B)sp;MwsMtIJ(SOnCqE73659cSIoAU3~1|tm;&^S-4v&!WZ72!r{st%yt4TOsJ64w9A?~5dC#4Tx?S<)GAz{uisL6+$?n`L$}fQ~VI~~2tMOk$aL>=#GJAgB6y}O|yQ7a^;qX=Q8xJBNRDs7$jp+WlEnAMFD1*ZNn}H6mP|iU$ZejqcN&#<FNX2g`uOVF-U@j_^`zX1q%3tevw%l(lObz)^moc<ex4pAFfN7Q}lgbN#Krx4^<IYOVs?K?m_*bL=`h;|3_9BjKglB4LOzT6@|5P>L^U>>QWO4U)D%m#S4^R$vlHSq5&To6&!<JzVZzd_+|0!><MiaxuQ?rH4PqR-dU!yGDUbl|%S2~AaHgU_CVNP=3Gdrh`m;$ZQ*&!s3{JOBosAFFs5l)YG`3K=-S3ZdI8hp+*T$_7&IvO}v0|)I;Nyv+H+cKq>v;|$jupX~P_Dia4d-SLwx1JG&{cIchc!`SfHYbsX`-yH(bQ24WOf|ivM;K$W%E!YjuG-lTboe+w#|F;N+4aM8pS?a5e<BwRmqE87faR*`KkiI*MjIz<)XOuC5xwrBhoT-~>@Q?}!eaTfU78h}p8P6f&p=dO;O&)BaAa$>gP@*y?27F~)kV;;7_DO})%`LxeApnavItH&KZUOA@q-ggowp2izsuf~$cdx%P;uwr+0bWKhZ}U%92OK<=F#K5;-VPbqU;J`8zh>wt(Zw!?%_3xsO+?W^N9Cnc9Y$TD4>Ja+y}q~x8x*Nlq|fw!R$446dl#rnt)b8+-=fyrku6jV3x4b<klCe&}3Y4<X-$7-QqKBS4McXI(qOM&t!Fx%+!45gdv9M9%i%cgoy`9Ax=_c#FEOcm2}Z~E3j)|e9K9{Tg9-4;$9lizs9l!p!{TD#GrLVnMy)<BFRNMu3O5>y0YVC>e9ypR0#u6HTpX$-$Wz~<X5V=t);GH)w3LGB&S6=`VxiY{SJdeafS@@$w3Qdy>2NZ%!DaBIR7(0c%4(|0m?y~#fkL0Ge3i;`-BzF#&i=qI%PdE8MEdhzZy+6`(ydF5`Ac=m*F}#`Fd%wgdBQO`sgD5L4f5#*E?j@5x1-&_t({>4unTZj0nt~dl{Ysn?|FOEXQ0jrXMshhDB$mfE2a1Oh(G2d(b`nh@>rZdW?S-*B7I_^iFP%@@UuW8OswnxymC6<n`6@23yVthSER4m$$|>7J+&&PK~;T-#}l#Ns$`f%}H%>cUa+?9|{x=X9_?1uo^T}*!3y%bHf~5U!jF+#DrH4Q40OA3K|>|4&U*cYC1pIQpLu^R%*z(VBkWc^3j1RnV9@yYj-_1B4}ppLR&2*4!ac}+n(i9V!ieJpA|Dv$1-EEqL!WUES7~!SfzY(Z4wJdQCM7_<)9?cr_~c##DCd|&%GlMB=V~B2V!Xzlgl-rZv#*B!_c=@Q<OqTT16j~T@;`5#xjw4sY|e#7$dHg^KXv`0{D;z$YAuoU6E1vUT0r?Jphuu>f^dlhzD6rN$^&1Z?vNqE_AlKp>+>y?)h*atHry;#0py_Eq=XN7yCk0yd#?Y%?l+f4e?58Y9r#!G~%>1xqY9kNQecql@MLv;}DKYbgnbJaB7+3*IAi&k%&UbVKn5Wa@|?Lzp698nabKtTze_hj?a<{J0HQI>aP@@1eiZU7OBo+O=yKTBig(V<fos_W+OAp5Ktu1;F=In!1uD=I4eJbg|YSm6&bYk(h6o-`prkmVvPvmsb<N|r9GM$)=$f9Z@Yip`}M<zW>5|;cfa7l?m;&!mCt5DsiWh!`@bH0<xIb!5G;azY<dolVe$3ji^UL<3Bap$esTXG(>m`_nm{1-tZR1Lfaj*+&D04D1Zqt38!>F0K05QnCa{Db9KJdJpt*A$dvBYX&T??V>kYY$-e3e^iSsK6!Z%wPR5JluxSnFTBVB(V3m!(JY3Z-tC6PgT8^+rUvOzrCkGU$%Ju2txI}7xZSpyaoSNh*=5{8N0#1p_)FyGY0Z2NFb`McF1-<TWz7$TW}GjqECrh9bMdw;n9>w&pzBBl1(aIKsBSH~L#7d`s*=m7lB-ZD}!%%%V3V0!zeqcB0(Xb1nR=RD?RCUC2yl+>O0b8)ec)-??NCT6E+#Q(uKZ}<*b9<@<z$At(a$buoiwzfuwz_zkQkQK`rwU8aUA#P~xYyJ<ZQ-y_roGbvv2A_S3rn1%*mV@KaVY^i8&D#$jQuJ+VVHv!*Z_RBs&gPKh!S`sv#=z;t6L2LBnVcBdnmTODY3D^X-<ExQ2)-{D`TPc5?Z6rX5*(aF+O6WX%fYljz00=sdM6KEG%X>FFrgP^3GgGlk8w~<aPFF-oQYn@O*9+9DaYAB93NZ4{6=<@QX^L6Qg?$=a8?gGo5n6tGEY_(hCWV-%U#-GrdHgG6cLYQ9zpodMWm#NFtv-oJ0J8cVI-y*XS!iK%m+aAd8tbP90+tp@Erqixfp@fx}UpPX{=z~t<hu+aRBBWXkH{}2plv}o42nEB1O7Eugi&%z0U#XtUPb9ZFz_+J>-!fXCPAPv1bBmq+IM$nGgtGdJeXzd_XO2WAA#iq5xj)7K80di*^V9Hd@L4(BX$jU)s=Bg6WzY60N{vs0s0mybaucAq?f#HHY#Id72A1qC#PcBs-mqM;EhfcH2sRu?Bs(GbxU4JjxLa<;E#AaYFOa45)k4VrigT6nIXXu3e)O2skj{^qfw>u{N8L!JD<A+aRc27v<dbkJiz;f+yJ+4xZ`QZ#)u`RRPIEKFb!%(}|7tVMjAOs8H4{(g5c&*=QMJ2tx&=Urx16-Uy_iL+}<u?Ij`-qtF0Tf`axZtZhS;6HKMqe`tT5psEr`6CD1{R<dJVoFKZuY@5YYZ2fjI-I8r<9VR+%<HAZ71KO7kaJd*V1e|$8wozCRQaB1u5CnphtQKpEuNZ}9o1TBlCy;;@mE2>Bz<`cF<9W7+VT7))gQj*|a;{ESs02XxH#`W=|19Dw2kmch```qe?2}m;edkzDN*+_W_AI&OhqM9NR|1ah_oa0;7BsGz@Lt&Q3(Wds7BuS<cEWDu45Q<S97Mvn;jMj*-qvP$Js*>B0vw!B4%VyF$-<%0k^j9J{dTy!y{60n$7n6btX~!UE5FA$jB`9<=j=X*NY`v{2cq`pqy0U0$0a<{^Jd+y^S`&9oYP0n4GZnhGkLI`BQ-G1-DQzRq<xp-6RX{udSnCTe(-)nZv=r_Lh9!)jp{w3sv+?_r{CZle~vPjM^>-sd|jI(USy;LJ)Km%k0c8W#Vvtb5NuxpKsEdS2hRnEeMkOL7VeM996bgjUNxvC_g>C&)yl>67GYj@KXiLW-Z}X77=Z`h6xUF3Ud;B)mZC%PZbVR1-493I-+t*HcCn;A7pITlVrKGJJr1~`=|JJJyZ{bIGU4z(gUu@bot5z6+SuWLJ$-uecL;`6(kJY_9>vRO*H9Z=k<y)n5hjK-bZm@CEY^Z~1(@*G*sNm8fs;=0b_~}J-m6uZtIP(8p-T)f^X{TUrjGA9b_|0c(20LKB!+pF{*AHk8dcl@cBA8zKr+Yd2u+nLnj9lYd@dHC$)MfkbXd|Ha=mJU`Sod#9GO~G)R`H>+_U!x_CMrVKp#O0vo;sGI?+T(m0=lP@u+7RWW}Rd>>%?VwU0;dIE5}YAuFo5y~Yf6C>CZn5x;g=&D5VBIMb2BKSS{vKX_9d^O{v^@fU)XGvylEsnyEyppCIAs9*s`L%ZYRS^$bIn&k?9&mzC|;6*B&85{&WUx7Z#|30lXD!`yNMUB9lV%X!Bq{V9XkwPi7YrVT!q~`7FZC`zi$z3_S0erxk-OO)Qv>k=nfnW1e212k91a!x<k7_kYggT&5^Y{Up2jmaIGQ@E<n%K*RM_d%wo;pI)2q?`6a~1JHk)&gSd=^}Xh_UBiZL3KO&WGtA+-%kJwG@;L>(Cv1T?`g{_V|*lZ^;d|73<3h`xm)HB96SUV?F(Wacdo02|sHpxn`gMB8>Wtlo?uLNsSAYFnvAr*@%6n3KyV9hw$Gt{Du$Yf}Gpe(JYC!Hljt~SdcqeidWl4=yE<9x?ccpe$l_O%vvo`L#OqS@Vu%G+3{hbEIlW`3nb2Zh&qvmgbTZgZSmAlD|+30g1}Wf{JDp8EJ{snpi*yC_COe*Fl5NE0OZZ<_=AQoM;=;{C7%~Pk`g++@_H|rInOQeqa88HZ*W^wH^Po4*!>K>Va`qQb3E+AjArI<og#)0z1=0_(d1JZ^HS4P`lLef&377Sm4)>-wqbI449FQ(S*IYl%JNUrfVv38hD?*c{2q7F>@q*1THr~N$kh=_k4xS2Xk?X(&Fdwy!Q4ZPn{UGP6z`-0@@R|v`#nX5XozO*h#cz{9}J4pFHp6C_osfK`$&{Y$fUj~{O$=zl9;5U!s88_t4k3QQ78m#WW_Z>WJi%#CwE+wVWv7t5lPJORB_8XPhCJ5cs#_eJF?IeG?AE%6G$4MXjhF{(5IFmrDmqG#dw|)v`-0^xkf7+3{nMeA|0kOM0vnl0h)lMie=hZf<}mUL+V{d{4q4?Gwea5CSpx_#6RHLw{oq%_OqxU-1N1Po?`ETEPx*Mzi~rb80HGWk*ZW8R+rC~yVAv>xpIY*uF&j4b`s2Q`HpF{%?X`}J0;yZ_yD%1bb!;8$#UP<3o(^JKwIV;bNawHv@P18>Ir&iccZSbc<*rAscy-4hw+NB`>rk=r72Dgs}Z_Li-`^-=t1el7!h0rQ)|)8RY=K7*4~?vP7?CgyyPxFfn~aB;J%r^vQ-3e*;|<C?DD&lN)vE_!pACvO1cUF+Pbe`?~vZwci3G*XM%BdysySE50Rz>J_rBaRB89k{MOqVjXL*yEeQ3^SkmfaJTu%(<D2=U--yi-Rl3?*Via;Hv`hjcM9*<Ey&84~{nJ6&MZ|NMLtx=xDMQn%<!JVNt%KNhENK>9dmWn)cK<)brFe?@{0rn_M`#0^bb_n^ka184Byl7-D3>#a7ItC95-grygLxG>*5|Etv-waIw|;UV-jLV^VQld$7+(dcPD8|h1q**O@zW!B%pUtPPgBYcGilnq*7;;{ozF~HF$rnO!OeFrw`ilu@HO~$&C8A(@WQAC(Dzw0c}#hdvw7PW96hG4SHso)7H$}owTdV)uq24%vgltubT^?q^z{;}21aXoH-fz-m_?cAV69S;?P$fe{|ZS{lA}IYSoB3xyiieXRiWojhb1(>rd&jPjl2E{f||zz3yGv%%WVccbDpV-G1?c-*3bw)NMpqY(3qq*COoCiG?q)b|Bn<KVo9wquYa&!!`l&6<v{)NqPF%wpj}9wz(SSzlr<ZW#{#I2&2z%Iq^2moV&28QCisQQ60)+wEn<wqpg8Tt4}q@$8*$8HVy@bVQIuA=EwZ9Dphp%huB-`Wi4^#?>S^eGRVKtrx@}Jok!dBE32Og=3|3SX))aknpf};&*tA);sx+;ZGs3L6RMaZ{fe$%vwaz(l5nIwG1+P-b+;Vli4!my#3?T5IQM&m6dQ+u+av-5@z0INSk|bL6cm_c%rJ*yZB1Z(gM~ygh`?W+AmkM%$LB%ssAo$tPG$V1+Loj5#=NqinAP&Lr<k>@Rf1&)=t}2Xx9inw9tI!XR!1||DWwRm;m?oy%F3t~q#K0W^)9>VHeI%Sd!XxqysT@2=i0HvMdY$sABafVpU#(pwc0l<RE(2vca`2bH1oetx8Z%3{Tjqd#8)n*wLhJ}TEVRg8vBE@A%`l{mGF}&mC1m}-70+o5s<>WNxg{VTpPXYF?b`fHC_q)!4Q3ZKfM7kKD1JbHpY}4|_1*;T&?zA0F>a(uL6<c76vgu{EiTg8_b0D@YM(y(*Uyj1R{uRLa}QP<ztWP_T&;xdn)udr2^veMReje{J{J&4t=&SS`jE&Q-AMw9#-Pd6MqrsD4W!u$u}u;|TJAxwdRDyT{s{!?j8fdfiuWklt*3$MfszqxG^rrWh-jG+dmWuL{gZ>*o>`8Lem(f%w~4|DC~ZOOZ{D`hYbh2<HOO1w-U<bcuyXX~aQA@oLLGO1@9lPvP9NQ~gW3QR9}L(tz5Dxd_i%6LLo~`#4~h7Ee?-`&Dx*XJjMA-(ac?w$P2r#W_c?fN&2GW_WEVYE9JHLNg+NGj?VLWsJhzV;59lG+JCQnP&}G&I_dWwM;@9^ZCQ5nF#Cn1IhQ)H#o7mO?x(aFJTm7tmm6HS#hRtQSl!8kD8trz%H<(f}HGCy71}L0AYi%S&pas%1gVi3q9j`bEvh68hF@?P}duTKqQAa7$sXPfcC{2&Nl}^duO|Bg?BU;Qu`wh4@NBwc$qZjc{;nd1^_>P;J>v&FY;$NgRu{k;2+Ogx4(uYN)EWbul84W<O)4M5VV~PomzR{n4KzCO)Aw_ED3+OIV6Z}=CSU5a7dUIeoJSKv@YSXjUoDrA;s6-S8$;ik3zwUNd(h&P8y${1L*-I-*jJ?aE3x2+{96YuVrRV~jxs`g5qMpF-C%*yV1#sJ7nGil4l~0g<SZ<O~31vg%=M-su!}98F=?sn*K^FtB5P($Js7O2+#l+%3QOSwxWV_ol5?b|IRFiIPmq3+z0Pl&dSnc&7&Tt1Y!;#SPP>T!=p|Py)i;dupZFx#uRNqGItky;syh0VlO$B+hY=NE@K8KVJ`77aR33?ASz7AHMa?J?GKu4L=GzO6Z{C(OvUP#-D#ZU|AQ3+eET~SZiDV!PxJg1ZlXx?SoZui6KBf}*E)aB?iUQ&oYQqdm3uIcdfuu^8pOk1h!W`$68JIcocZ*Qte378!^BX7;P*XWJpy#};A?U+D*`T>yq%z|pBkcmCJ%uC`^u8Ys3ygxQHi*dj~fx*9r#bnMuKNsW0wbW5}sLvmGSFXKAdAXQJtpFLo`Y2drd+Vx|^Kg+t54^0fT-1$d<U4;4c5kH-Gxk}ZQ&a<6#0T7PcJI4;-NT*Z?pu0ksP1o&>gT?8O|eZ)RXrv%SPx)Y2zNvlC7b87k=cp#=NPne{2MPOSu4CHrHuJGzl|;lc?~{zNsu${NG%rGDWFn!lt_a#iKUxT2AZ&oR#^vPy&rHgu$ka$itu|}pOq8dl?tCT^bETwytI04ojftmt_FwoPQ2*wWU$l{&YjB&Qh(f`akax$ZH;L+KsRDj^ki+Lea2hEPf3ulU;>gYr|F*fxz@_cH~7jM(id>J=0R&lq9W_&6fusqAL>CEZ&;_jAbH6_!fz{YPWUw*6F)4eFX+|xC8bY>ke-;_yL9PzGFlKmn9Y$8_vkmF8}A=<_j=vm4|^Yf{cybdVdrmfWW()L&mRYdMKgo)PRo2ByGOtD-t4^jh4TdOzv=Gm(NFyBA<BR?0;~I&&z$)TAPPtRxA8Q-`|#`TTh>e4*TeB*H0ZfPZ}&g$?CyCyVyp+PL2+%kD0l_<k)<Q^9)J3<j_vKgg;76X(B<fQF~%6%-i6@~;~xVy<XP(lu##J?_0^5mw-nq|n9jyg#jp)4@zrzjP^`klubd>>Id4AfAOAu-<!Jxiaqsp1+rI@{r7EY`hCI>aVaxLNZ+kl*ci;35%!W7)_f0>We9lU{{=p4WE@nf}wwa#S)v$k4(T9kLRI+X;{yFt(24&p|#TP9|m6?A5186p`*@WCe-LX?)^i^>#A3*#L$S5d7NmO2sp8J`w@KFTr-dEvLG1A@{Zgf1>*A~6xG!gvX-ds|X`#>*M_uYt5_?9anm^lH2mH0Tb!b1$p;^dDIoQzP~S1vu6%bzhM%rA4PXbK)-ndP8)T|rhW+`>z*(=yf!2rTuH#+AUZ6`{t2uul+y81P9AlrE8TsUf+ul2S@F(ZZSyAv+Drx2PmNa>>=s&)LB;S-U{}R<gD>rFgVTC(qBfIkHpce6#iP8S=mxeFCha7{528aP3Hho0&b%5-`+V9!Vlh_U5%&$<39_wIv1QVn#`VkF&8ECWagm!cswq>f@rAf}JBN4bPj;!J>fSOS3tf!}?~Mqe5ULFibYf_qHU3Dj?1Y76HLkK3o6UoFb?tMK-jQx^)HDYXBK<iz@onT9VvNVBzj@udMwfe<L_&F{H;>jQ*y2P!53Mi{uXMOlJO@>{vl53(9-fK5E79@bE*V+vNz&3+!srYPIf@*#E&7P`7a>cBz|eHle!~D!KM4w)_saS-h<k?Sl}c+9U5EYOiViA*M4kFi;r~Rk^1YN^`W#w;^HfJ#?$enXl@DSgolWbUYDv@1OA3Vrt}$yfWm=0<2?S`+si8oIG7O`!$X5T-Z7K$27mZZ}LGNp!vx9(0~*CRh~^<=Ur{wFoYv@|M1RpeZ69%@pW=H15dEhtr+pP;OUG`50#zv$E=^-L)Y->8M#;wr{+JG8T?mvt?DjmKf?_+FQ$xHcmIG53*O?DHH60hcL9o|(@7VtQ;f}mzHXE`HfJOy$wfZIB$>%wPB@Be7rn1b6mdhLq@=fkRs}^&eDvAHn{Wl17Wh%YzarGD-5=Tb26UA-hPYuy1e}$gC0RhNIKf2OH`6vxxTBf)l$l<DFI>~&OQL%R0Tt*p%!2Mf1l=j*1fpn?P|wU&lI%;)gq%PwupClr$-l<w#?*Uhmr}6IEoknxoi>U(wrX7t@J=Z2J@68k8^oa^p!+=Z5*$Vq701c%*`(DCn}CDP6=uDo^c{VOePDk_6{$ZqBxg*?BHDaLud_k!Tr=d>Bji6ED$Ea2M#P@w8=MmSnA1ag>1uR12<R`iR3?TAoHfI}*hhv(y7K<M&ieKb`p3L(QP%5N%=v>;H{b%UO4}e$%-py?X68u1m0b;3Kk6PG?V1~&<hVCRZvOSnPLH3GR}3J;&gN~pjnS5nLsrK`U(28K9`iXZXt(?O?lC|$ec0Xmi)s4h3(l=5>*DcPE|-?w%5V1f_PTG5DOtig<n`F!e`j+xY^-mZ6*)TIIX>!j|JptL8<tydZBh!5E~x8zN4sw!uzu_1x_kESu-oOb>+3Hm1%vE5%8v__-fbuGai;yJ+Wut+qxMZR&jcOT&?byH7fuG<K_-PthlpRmXi+(G*sfu~FzbnGe&?^<xB4R+&oNwfrrJ@_s8HMN6$(NkSKoH><9c!}CjJ*m=^B6kD*$XA^$s8}<L>WWz--#e*Kjtj^UMfo;ElZX9I8|N%fa4z_|(Rao9oFJGx;yqo7_Ad@TB|uAyRC!7TunaIdPFvn<Bl3FG%wB9`*LRzaOJx4j{Ad9QNMrAAU58iYRqfox^&Tm~sbR{PGqQvrYyAV?*yE2i7v`iosqfRKm_BCs>qZRJep@@v^~S4fEb`Ex0fMb-|N-*tp_(BvrirgKVumR9*LakYfhF_{4M&j*fU@mD9X$8ujT%3!e7C7){m3MIV(Zs8ePssAmrC6Bd$`oq`8YX_1~&o6vd+|51HFpayfQ5yXxPr}U36($X_thGKDn?p=B<Sbfc8AIHgpRah>#L8&MVmw4_-1@)2}&Ph2QX`A0*IRL934Dvybfoc7+-dikR+)PwFkzZQ9!?Ni1WJuyA_{4;T^-EV;VxuEv*$)azY7nhzVf~iI_+`dgjp_jHD=dkAeZ87R(J!$yr4haoq-ejiektpB4gOJ+*y7O}SI%%4lqn=qlHOTwzIVHaN5_V)8=})pKJ3VEQ+I7+ee31(AGVqa{{RB_ad&Tr3INIexbr*Lbh7Z<y`3IyRKl^l(m{kr@B(3`(+XfJQG_=L4(hRO!eva&&M44*kJA-O>M1}Aw60ZivmO_Vxu;KKp0>>#8wjAx_DbSFpkhu>L)R+$tbizOKB|!OXNJ4-a>!6nM7u6_HS+-utY;YIA`jfVY9k(HHY|hQLBng4zfON?&8wZ?R!vJ`FeA6i!L8IRhN|#mdZK|7$u(i}>FYod9}1i(d*;K)LX4}ZVbYv<96hCDV#sQbH+PHM^g!q#GisqNDfI!ThU7O{pHfA&;ofw(TP?)F%zK=D815Hy`ZhLyXc<<dMHvYT4AHS{S|zeHfQaXYL3F@u%%_iL7oO8GLxO`QDCKU(d)Y$$GiDV@18ZYg41N{UdCE_A4-6N1yx%*1bI_ELn%_OJUKoC&>BSg*4OlkIsHMeqwusJZJ!ELKg~N65BG^#TD}g@(S%l2xMScr1>4YIECziJG4ti*6DV@I9kWHP3;Mh<-mww7+u6CcO%~XN~N(=*2sLj~`xf93{_lUwF7m)O<xP~m-t*iWtH=ht$h1?(4Xj8}>UTnn>{>C4?N6>OZCj)k+?m;yW*lvu;ARCWUM4=iiu0h*xzS?kE(zCKZ8iB_BNpb<E*onVWuOj2)-Zi4B)|mu(tw^?HBP${{m!Yt|!RRuF{6JSY<ZzrcxXLiA-Hs!8y9GBzZz#UgTm%yp6y&coU$NDM5zXXNejAHXozGGW?Nz3l4q!?LOc<a9xkhV{`;*mZoS3HlkUc`bMm+KM!&7I?`&Smu-EzijK<rm#&%$p?vLS#}CER6nYW2Luz@Nfw1GSAX(HIqkDtF*&1UnYmxNlVVhTdSy^0h1n#IN1p(7|f*k$9R6;MOvLkM4(b3+J*r|CLVaL=<}I>v}6h69LiHwt+Sx8zYiMC6<c4CTog?szi@MyktF341eq-M|zKae@Ke{P%M{L5;7$IwpMpsW|-JEmSh&f@k945WehCPGEd2E#B-ZLg)e8*6hjsEf7>I#Yz;teGve5{HMwvEmY6YpIV!{>K89sgREG&};3T?JQq)dhsqw~TM29lFB%htO5qD8iPHS3!7%dgQ5ul@!{D!++C5lb?cvJLsEyLDsKBp^)DKAfeoiR|p;PwIiC1L5wisG3xLf<r>h>r;|m4Y`4Ix<*ckN^zlkEpGG98-Bjin0n{iJ7k^-sWtx!k6t=qPH$ZeM@nMU|78(vl~H4fC6kaUkR&R;U|%&?%=!N4QbswL7X2!*a;L#3{nZ57Wti=XL`o|KQ<o>ec>t#aS}yZ#)wkZ`*BQVQ=_$_a*nc1ImB5%ug?T&f<;{9eSu0G?Gzh!fYgl8hXekZM)+TR(?f-{>uk#UZ?$T+(*^0{@fFpsa<N%C?~$PhwTT`V0<MACblPGoX!27hNuM)<I64G#l=%b=wUA8l#u{p2vcNz^$VP(#I0&BrOY4MtKZD#(Wb=mJNR}a+j0d0kNKw-~$SI?D+vT{p$i|NTxi|U<b43nvLBh-4Wa|}v%(@zjn@E(GQfh$e?RNUerhT_r{?LN#z<7nV9%SH{JD|MvU~VF?Z$rmS?bpKBRzG1lO{ED2k^TEJxeHbjH9M2b`&QV3w?8mBrawbMVDYZ;A=?!iEY~@)<tykya^wQkcZoNIZ#PwNV1s}pO@~wt059v$g!~H}pb_yJUOH0-&2#~^Bb2%(bB%*UN(2pe)Tn$a<RrX7pv$@&WTS@63HpKIB=Aw{Pc)H<M?QGfWZ(clIY@=}fs?b?APeEM9!}G|N4g=lv^9furI-Hqpb}?4sHw$o!)lr;Q^gi~nLGC|?VbtY=v=6zYVsz6xoXGvq?3Su8D!n=$z{d8Y{ZL`;<;tG-yZ!;Bj7@O5&FY4O&8<E98<kC!k3b8oKF^(@HCv0$k~z<bHS2>3Al^|;;T`3dgm5gIiTE5YsPFf+AVWpdV^VZW8T2@f@@gnM%<_-%B1~;H<yRZ<ZiikT@pNceG)VS=uD&{ZXH9RedeiMzbBNR%AXZEh7AvRS55&PId%i57Mil1Y%qpTJor1sEG$>YbOgo78@`&63!-6q3Ph#_bKE0MXrrche^JeEXGlUeCOA8_LM<|Upa7vme=zRZPAvWj1XRxJ$_AK6zVp}8(Ze=<qD3-vGc3krsvYi`N<kqoZJAE?l?uyAcx9V19``^>^CqHEsUjO5Dp@zGu+Vij`ve8FIj98>0bfqy2!Nv53>lzPLk>RJKR}SG^8gkQoCjqJY5ij{xXe>cSiH~o8ULM8U3h$YfcJrxCER1R=##I>1u&c3+FTek?_d^S2Yuv=t5B3yeUHo|nyHz<J|Gn|`mgwhQ-MnwuC`$b46y(a8qYF(ZH_ew7G#QR*qfb$-F9vKS()7?WdSZoMR;vPuAL!+Iyno6>29g`vkPt(X6}wJ5um21vXX3V_Z5_kFrW{DE+Wd63e(6QKy3P8;7zp&98sw#UNj#5<dz*;@P-ywC4qiIU!}@&Qk;z<e(@-HZx2ILaHn8YyxzvaIH_$v>LqZMr#LGWmnWrEJWd6W1Ul9uMO@F>wJ8)6mx|_!g27hykFEg?(MYu?#f{+NVV>hKsA_2s@Y9AUGga{DK}zj48xQP{p~Yb0tnG{-IFK2v1VqRMOJxPQeT_=q801V$j$*R)q4}}~y4a^a<LvrkkhKNy(oGZhsd~lmY|uY;I=tE7x-p{HUsM&n9xENl)f_^VR_;EDcBV&=lR;Ht>ZL94d=z^4F4bIjQy&#^k0jQX!Dyiqs(H$H(?R8Wy6hCuJy7iz{mb~iwu4xS`-i`m)ztD&rDC(%a4!^MzKV|dOR0n%-oHV>A+yC1Tw%#1X2e+bvI`enHbVd#fLvq{UMKhgH6U@6|H%pr7LHJOGRGJ%!z*a4n4cjj<(S#HLNGpV><$|L)9ij5XtjA`?j7tCi0h4tf=1?pb1&A1QdSE)Vbq^XG1|~mw}K&S%A39hs1{LyMc<*bJTb(D5F+bIhp?E)-7Cb*I5pDeP;=(d%ge(_C6KVnVNEN|%HRT%hsub86@&c?a+UaVjmqqzq|N6=`Bv(wPU5>Dp<}&HX;=XmWf11*{Fp7J_`OUrQE?)i!KnO%zOau%<~Gy@w-NfYnt9IpH)0qk`EDjppL$9rJDa2tXNRKyfQyC2wpF_|q9(NRk03j@b#jYdHdo3l>?|mRe74+{th<zveeBWm)ZTFq)U&c$>rOOUc7L};*-b9u=HxK;d3GBy5%Pv-ciNulT+`ZQ@7~1;G&JnDK2@49L@sf6(?{2UYB<SXP4z=3@u5UPKtytiR${Mvbm*nTP~^2r0tR(rrK}yH9L&}EZl7v&PT6?+Xx&$z^$Bxb-@`^w`3(0Dvmn*au@_T>1BvZ6^MzHHw<)5*LWt?KN=sovtE*shjDr_WYnso7Jrv_9YjwnCZP-ALstj~t;(6FiBGZQX!!Dp36(Y(eM&*Ms8Q2XIZLCQxRa7*LCTU|eFm|b`!*c~f9H}_{wiW<%XR(gnT0%EHTFkZUg%ZFYqPh`67Idwuw4fjxzo<msEYq^^2B?$~6BR}zI#LP_oMOIm6B;T~xd5DoO2ebU7<EUHZI!IqZMU{`7?x=N9~Y+~{E+EJb}71AB<gNsvRfAZApuPhse1&9mZra;ZhwIJX5k188O1m#&RQ5jVM9urZM<P^Xo_IwU;@yDRAMS7lHdy$=rTCQl$UXsUK&GG(A36)nDzn)7#?g3<a+w3m4BJ7&<0r_Vus@6Nu<^qF;5n)K7&gNq#_6{O{q>Zd8`^mlM|@f`E3IU1Mkjyh#h)gQ8=lF-;(i7Yo1n|YjAK9Wl)3MYxz&5DS%sYd|O483NrWbU?Kx3V9eLxENG`tdqV+;N9`>uaostG=n*6b2T$3I!k8;jP&-s6-9Zj<JZ2wzd1B|1{7idanYSEw2Y_I(@gRu(!Z3;pO3B)e`y?AW$5GP3_7&o7vzb)+geYbIqnU?qxDo3dw)8efJC-b+RTOjJq#M?}m<9vIcuKeqBRhp$K$lxwVz(xje+T~@%JYblMum1l(*SS?3ZbOej^X^^R~8dT{2LEb_l8(R9I4hq)ostzOdlX-@9>5fulQw3+$Q41)g53+>X@rh(7lQ<&Kuuw@iS21AA0de?){VXGxNXy{O!--+<t=+<6URd@OT4;MRyzmS)HOF=@xc~ovttkZ~?KKE~tW|_iiAdkW?v_q+R5Y6ai`sin{xfz8;s;F(yHgkkLP#wHqfALfi>9ei%Nkbz)GiK&^RE^agomZWdFeSzV$U{Q+#>6`n(yr{%L8*)bbucKRzjj|Z=EXOu=rL_cNV&}s}5m{ktLv&jc;GIw#x*fojgCPXL*_8pB4(?jD;vYV`mWe?j2*@Eaus}GyiY3C+%N&$4s@$Y0VWu}EZpHu=3do?a+p=7SDlNQY`CD@uw@<Ekf^EL!n<I<qAHt;r9AWGI;Md(E(t#Rl@Bt5fb1gH5WLzBJOYF)h8VsA<)j{F!Td9yCM;$d0mX<Se1t#NLzu;<utEO(W3O*|uw`!<4jKvS!Yan=<P9ip}H!BTWbRtv`4f&YY72^1@}#>d@=Bu{=__EwT+g|~N6&vwBxN=i@32d?vMg7NHaik4Q48Zgb^-tc*8Jch6bE1foU)ClEmnhb~`cXxR^3a%KF&mB#QwWGiFhwvo!BbtQOupyv^i}ZNH0gpAtfKYX?Ox4eUmJ+o^QX<snRd18xzr2s$_AcaA??X3@!QB}lzxjCV0TtZ{AI~T)Y$VRWUDOEIqcM9TTC*`}f2;OE7kcX%wFWt;*Dmt7pAq<8R6Ke|l36P}9$b2<_r{RLf#fc{;O<ohm1<;}q5~n<BUJ)k2QSIaa`g(Ti#mb&C@6#6Kquf1f-=lNb(XPIY7sj8Z?igo9r#bP&L7Q9g^j)dy-b6(GlK%|1%y&We4Yx>bZwM~&)n4trpJn5qx6}KAYya0*?ZP(MDT8@%dT~&$ay<<i7HVMIc86&qN|V{LG8Z1_swAA>s7<qVIOpMMIqCc*ip890oeRB4Ag*~EQpd<l0ST#po-B6o#bS_wO%3RkRC22K%-(<0XZ&iM2&l0m`)XwQAOB7LVuI2;a3dL2zCn(cq1m4a?uV{t+^cZ#f)y>m@vR_Z=Iov*urH%X>O9=KfMF=u1DS#qD^jt5dqz5e{*8w(CUg-fFO&jNECyD7^M)x+KhfwjwX=srSH&S!;i3$yNTMnn4rF*Vyiy}Az-OWK{8jl5O~_>%Pc!~>ox;>S5rIiHgS_Q6BmbH=Pk~Bo$kXs^V@QH5AqoRB^vn+ump~Oco&{T0`U2JY)<O}u;V;=Xw~Mm8@Cbz@yg%8A`IBCv{yQLsXbw9f%pyAe>_{P7lKha6)R4J{)URt^0^!@6o_Jf)wJ^kZzB^34uHMQgG}cB=5u!vd`}QZc_$Fl)<rkZccc%Da{Kj~l6Hb{C3Wf=2N%FkS{M1{ViGEEWJ)4F@Z<^{$$q1-6bSmoM)9y3LE@;`Vrzq|5xNF%D-X<ufg`H`H%YqH+9WXB=Z#n?N@x&Cl*3%M^JW(R>5lJVTd{RJd~A#oplWBfQEtWzP(${3?Vmnk&>nr{1Q-N-n^aBz)TLX^WD~90uR0a0_bU}#6k)<!ob@YJ$wDBr<@I#V_}CfaNi#S)5$%$3da6k1o;yZG)p*;kQ<U<=!eRC7!^;u^^PzA7^wnx$iW*HQ=PlBliEP0D=fU?k;TgbXaTCC-yj!t1e|z&Gz+uJ~2=B{Gks+*r`BR<-Jy);Hz_SYkXz1Ve#|-td!b=5Z9~X!uM5ZnvNgSb=`tStY(MXJlkF<3>4*gVMz_`k!JVkGm{#AiFvDuhUO<7-*hEEu(aV|yz@(IH)=Ek@Nzgp%KI9j&=U>L4W%LH+ji14+o<am)#1tXUnox;do{A`85wz&Bo<%|Nf@7>=a{XktoG?6SOb2rA?SeXg{7BH<25e5yGBvoCoM{yf5zhEKEr&`HjPHGA99iJl%BW1xw=hNT@kr<%5*dUL(#RG$??mJ?>l&GUvpiw1!TEm+g*=&>{s*g`6Y(uU9F2L@`o%h{vNM2YIlrj?)VA!Ad9$OLu1qx5<dwPfe-Z#jheVEOzt$_^YogJoR`q9cIiyX6ZwY~XNh)6(z+408wa_C6yuW>$;<IJa)#cvk6+tS&~g0AE{_4#|)D0l9&_f;=39+Vdbq7|L)SQf*1KGBypr8y%^;v2Ngi><SrpoGck2Y^K^6A}&eCgs;=BQ37e4L>6o$zSZ}KuHXS^cJwjnIcL!FPMwO%xC15&v}ocd$kb9F%ep<1AY4SVr(ivXVF}+;UlVLU(yZEDpod<$MOJMZ|InF8(aJz1u~MbWuKM022%a!gYJ9OdJRXDQF#S&E(6ITaWQ1Y%E5DFc2@+JS0Rd!fd({C3VVbLl#K@4Drq_=o<N}3DWI|ri&-@ye|(E!`IT@+)72iH>ZoUvPVp;d8*&>#<BfRHRSY+*`hZOLXryw8ljJXZ1>(Eumo<^l2{Ru_t{43)58o7>Zd%Ff1;UlWkyJ@X0Pl*Th)ruaaCEvwj8ro*m{i8Di)kJ}kgjv9R7Sik!ixmE43DI0jTwD0dlin288%4ykLed#!O%uVdl}FoA0t|%mLR8jpS;JeZQ541v;e-1IRrcPV3m)#2Oen9XKXSCpZPdRYaEL7npah^wx>VgvGV~$n~4tu`q*FnCiTeMGbpTcI9J8K6Pk9|07_`X+R6zW-;6I~jQAI~Tm(kI?d6MjRrS)t-1n-yF+0p*TAZ2@d_{Pd)%;Z?(rkeKBe)}hn=xfCi((KuYJRi*=xd|90_}C&zvn>&q(&<sL@j(oS%ID;Cw}AB6|R~Rnbn$}E4xZXzIxxmgk&z!#RKBHCy9^T8aRL=cId#)Kf>=oYZVE_JZlL-G5bR}ZQ`T1Ss6@fVj@vk1>-jjJqC`AxV4J*4qL_osMpruvGqx_8NcYt?5|HLHW5r3vI8_(*3KWUupt3GOqXKVgIF7l_*}6)-c1$E2Qwj#XD|EN7);{UzN5Sjuc2IQyTu2@eP_Q(&^(R$a4i%AwU3s}MI<yW`%DO!mN$SqdR8nhDF%e#mS@?dglz=9K0n8%&d(tzat!!Ltb>6|twO_YMgt&wS2^Bj9kqQlO52Q3XgoORr%24b`abL*Twzr6RmI(hKLazLGAjo32U~+%5bFV+uX@RSbZ=`ylxo6xzGf3e5>8T&Lx}|zBn$v?B?*utL***dlgK2Perc?%)&2CDM&2OM6BioPFUA0dMSi-NeMXcbM2><?>)^-_5=SP;Mwx(m2|_7DWHZ86)7&GITu6x#@)2th0G*LWhcYb1hlP=505PTQ6V9PIraM(~Fen0+$ihoS%y7Y61|~COGp8{)eE&LH?0*;8cr?ES9QJh&VWBk`l~Y4o9C4Qilmx}z1S`tLb#7*&P=c~2of8)p#V7h@c&q~8#_6xi?D{&Z0%Mde-yjKOPNb(;7%{FWnawZaojJRG#l6GZrX4_3WYuHkqK6(Bp>5V<a}6o+9AYQxjOT6Vs4;Qbk|+?D^(Hx_A7xwMNaHPpyN&&Taq|v}o*|8fhA>nvMY#a57afO91Z2m<^t`#gzMgP8X*#6K{NV*O9WH8s((u(q6TWKAL9!spe3VdaO-WO3vRNQ2P%U+WC<!T|{G|$)+&?koy^TfdmLY7ACyA+!n<iRnSg_JC@#_r|8P(Ktuyh0yxG1LoDNz~~b?6|Ma<YSpf!PO=E?Cy%LfbC1iPDfr$_>bmLXLMvwDVR%tc{4Ps;+86zGzF*g%<qX)CDL`QI(*8BVB}jvt1F%l%RZ2!6il)q4d<ch-b>@WLTW7$otr6eC>V9{LKaKW1ESfIL)wS22T8F6!dpE6ITJxWrRMUO>$s@20~?_Ks`&Cvb04Ep$^rSjGZtBYX<dD4ck=LfmxqEV%%!`ivGS|-dpm6rv4(jt=HQXe%LE~u;=7>Y2>auV63eK)#{;vxz}4EW<9j$INXlYK)OU_9D0Dnj#3|4Ja|$kB5t*fd-QjOhQg+-4V<2=H7%woCq7{eiWWNYr-)Wr)e(F^me_E4jE3#uRxd#*twUUH#Fs;hxjbWzX(B(bI={&Bwlv4hti>GigqBx&87=Oo&efu35z>R&DP%}TJG1U-=v8(42-B*0{#0xL>ckB~O)XuI^G*eWuc>`nFgaUCfF|hARHDheehIFx+G%D8jGUPwa^;dF^5UpWIF^CKlpkwZB`Rc(!%SA8m>Hyrue%E#wuW+m0^e*IbWKgW@^mSh`3BQ8hx>q%y#R`NDM8~m*)85exaaI;Vt6h{sX3qxLz`t)K1NIq<T5e-#(er9?~lNrm262_V%RGJK)3pQx6=&~z`QN2>AlG3H#vF!qgS~D$V7AfZvqR-?vM!kW4?GO-AN)D!r-<AFElG}Fnnth{irS9R<h2S)U_#4eh5=*g0|b-Ua%Tz!#OYvBt!w$pg+sXD^SD2JR>9rx&)h{kFFu}7An7r>6Eb{vF6-IlITNK@Cs0o{nlle6KdHYMNGR^P`Xd6<rNhi1x2G1XfY;yTnb$QU2ax#A}{hB1+N$I(+6=0MHl4HC^&iBfdfcT7^KP}#k38P%qUb$MZ^$BE~ZIh8%|zc$>h7_V~X9uov4PFCG0m`F2-|t>oQJIDlxFN%e|*}6pUhwk(kAV=M5E(GCeGvL$KxqH0u|6KQreITd*d+G5h#I00U=Dx-Kx^CAG-F3$)*d3o`))B~)F*RiQv2RDG+Mz3)p={v!i{(<JV@c2OYN8U;FLr5~Bft^r^y=fhACGz3g1;OOTz0~<EWR2ly!<OtJURyn~`S#0Lsv?#_<isTOqg3SqiKqA8c&<m9kOmbR`M?=<AnZ|8Wiy(iP5osXvC}+nI+C8GvlUCBEHkx9nhq|-Hq}0ZH*X?m}i3L!(2nU#!uf^JXoDIxg2D5Q7&Je&lL4Y^6BofifkU_NcGKK8EdJBI~Da`9yqYE?A^63Oqs^Ao&E4DRL!NEb=%RUaJp%nA}6;EJ*Q%nxrAi->-WvFLeU||r1?56Ve;bFYW$=bx@X~EGQO(F{g8@ZC0t%c5iB^5iJa4tp93)bR@pvdcG)I)VmuQyykfnLu#roaxvG*;zlG%4OpWyC`kt6Z7o4nNf|#$(D~Qns>-zI^YaVL>qR?1+;nb8%objC?G`4iJ|M-xxL*1$uh1Gr4UhZwwIwM;SY=mb_NGt*PRT$-z=mY|>^6c2U!v$tES;Y1%_6U%_oDpLz>ikfA2;C@YgKVmn~RGAl04npBFwL6$On7!S;&pja6ck=Mwe+m~-}9rr<qOvo1ybjycDacyQ=F0)@b2@f@ZXysfR;I$MLZzg|+8~2zpy_Bkk>{Y30%2_(HR~$(OK`QSZ3#swJJUozWxatr46-|z$60w>+>x+q(_B^LOK-IjXWTze;+72Sj9qFyeje-9la22}^upwpzrFA9+((V!cY2TU|?v>`isuJeW5k7%U+Cx;q9$3#$AE}8Z<(rvA`eAnp{v~`8{bd(}98x~)zwaII?0x{j0W<z>t)EW1AB`~K<zxgFbIPq^PSI<~={Y2HA+ngBPK@|*xWE6gci27Vn$KGZy>F<BC5)U5ln{y79%w2a?7lhv6*DFNyTBXR97}*85xv{}@DVc^vR+2{P7yaH-c!i8SQso!hb_0(3{t9l*~8nw02Mb*on44beELWvEV%n@!X@mPVXk{-S~*vz=`J9PLMo-18+CemI(Tw=+Jb-5pWFPa@pHq9$K=T&bfYeb*^c-iJcyT5&K&Xq**CsZvdv3IE(oYXgat)wDKfk%UggX?<Be*FSZ{8qiTM*|k5&GYTXx4==1AiEcQmziI`1#$aB@)(ll%)!FHMazhi9ud7|o=_fiH(X)}^!Cw!IHdPE2`p1V1Cwnhwe?APkyLg03NFPHKS6Ns;!hbkIZ2fMs6Dq2y6;)_|r~AF$g_askx7gMzMBIx~@P+xzf@_Y-s^)j%!iCtA{!bTmkA1Cl!j_Nxa3MCyeQe%}V@X3Xqk=u0FUvP;hD#IRNva4AD0e^P;fwK=tnsMBP}o0}Y|l4;7JwGg}R61Y-|;ELyL*;d-|CTsc0k9J_~O#$RE8gF3)Naaf_$O6Y0e8by~nU{u-qxFbW1_qJD+-wXzO&BFM$+Ovb1RxxXiIJ^`V79NCzDIMF>lz!k#TOIn)-{^=GEdng+6pT8LD+9N7lxt9QMgLSMhY9N^nHeBg(o1kh@xR+$eLjSf)nnC!097o8;8s#!;D<``-|BOjE6$`gFA=Z0p;dtg&rkxR&E%5K<tEIwL-a<jM|pV)row|CBe94fwv4*Cz&s%hIrd-H?ZT=l=o2T4o0Jio`dcI*_zTS8o%%d9bpYppjoNfJ=Hq2eN7emQE4&*qoD^jXLEJPDu4>r{Z+}ABGjp4NfwM$h*oU|6v`VRTv?b}u$aOqEqhaK<zi7n&qDwQ>tWMYTq6*7#iRLjl&oxUpCb^9zK$SGTcvM;y~npdIJ3{IEpoIV9W#)Y%>_G&baW1tG=rL&wWv-Rk#)tt2Tr_(xOD`>_a+D$MHokZi@(E=Q>0Z~fC-mh0=n68J&p&TawZH(E$a&|>3S@EBqgj}S@JrcBVLde@;}0}bR(V!C%+!e!#p_n8bxuiyQ@S)T8$*h<sF^1d>~XMq*!xH0lf&nEb%Y#^hT`4ZewH(Fc4>z+#cKrq?l_b@Lzvd`G}i0f!ed5L0I@7jk@XKBbe>nCXtO*wj+T4U^FtvS@75ZBi?WfN(`wm4#F+M7>Sf)IvOA#Uh*m$>1d`kk>Dy)07$$Jac8uIr3{JmmvC)S_CO1}(`$$;Zj(4sOut@Co8qhwbuMyH76_BP<WBIs%{a&>0Nv&}{)e4dnbSrsESOsf0D&aIno({rKJlRwpH(o#ws|Jal%G?J=XKWquNodhWBr5sY%ysXH38Xfgho)vkN}u9W3>+P-#e4rvy~(Lh#E4bzsiCbZoTDP!g#}=ee3?x{bhA6yJ5gB>jG>@b-RrT8%X0uPyW5lgi}acNwt}}PBj7`WNAj=5%Z}QTh2U%&Fbj}Sh{&ueyVk0fO9>=x;60haPvdH$Q~&9YH$4*JQCbYEo+WSIpxC2aBIF`v-!x}0^{2hrl9KP%-XFQ5Ggk!7}$$NV{kbxewIPZD$cBW5`fvNl=-U9R)z_mHM>5g&wrIS_qDmVAPXIN+ZhVEFzhxc4RXeQa;6pqO@vZbN4Xo2&l~w0km(({uC#Ho<|~`pXRGHrl9(;xTX5`dNeWF#E@s82+!@sWG(*TZVf;Ebep<kQ&spXk4%@R?Wi>bty1(CpJwMLpz00D`iQL=T<Q*1(bD%=SC!X~pJE(A7n4=+wEV;6Ilik{2!6293M9?B(a!YHh(k8l^(@a(*?wt8jaHAD;q1E@3)3D|WM~I~{PXyc+Mx{Za*AhRWPQ_Ak11HUo{{a{j)87@{v*|eLYG@;Q6Cnc$9~cWs4aSCLoM8)XhrvM5f;n5a<+4eX4tc%okB!(O=vBpyRsXR2VC}4;Z8*|Tr5wm_MUTKacu4YOTUZon?<RI6NaYtD67}BH^TuSwFF|I3P+DL$aXglLj;;kT|18DnJz|ag;AO-1b~NoeU*Q{q-!c!twpbY-Hmu_}d@xCP8&5(J1h%S2P^pCjr66VNo^OcKG@s3H-IN5m>D;C?6H)cdUzlaeVDE3WHd`B~kG4tDAwI^bu)zhujCDCnC)w~;_N{cCTE0YL?2>c*TGS<E46Q2a@UomSD@8_8%%V}(@e{FgB8`HBX00`oP(?Gc{TF|wvn4|nPoxKo6shGKjIOs~zvfbfF>WWoZ{6DU5F-M?)Qksp<3dCRPnKM^Wmt}MeO2;gEet2i?hfn7x!FT<QxJv0w;3+&Bs~W^-Dq&`z#l*5w@_J~^-2=82J3!_FJRAVSk7|gK7;}IBCr!1*ZzZvCp2sLhw#X63-m_XX749(6hYS!cD06E7=KyQKS`uBw6dD*OwWm~R#UkVP*f016LWs6hsSViD0?Q13?E~<8BH?b0?hq7RG~in%1mPTnt4z%DC4;|ZPX$U;?0eg^w?)AEEqWBLVJz)c;zjGkii_*jFhK$Nn@U7HMQQrP4cBR)$bF<k2=>7IBBg4^R9*pMbp5Bx&+MfE0i@$cI;>vN1OK!CrkKaO2aEEQqhkh+t*C0>WvO-IjZn=p^6n;ElvFvQJe>K1&!-Uqq0;El<T3Rc@w#E&C)R6TG^$3e)gq0;zaj9y27wmBGL@wHCK=e{Up@DvXIRic9VS5h1>SEA90crF7IfT-=KRXs5$T(u}?S)_0NrVf=v<0mAEaqB~ZQXI16+(6kL>MtsM0Yi^uR6Fqgn@W8`ZM(5Kw%S@|jT?GzXU(L=Zpj(!lZSo++FO}%keu^e$SZ3nlSdVXb8fHO*QK9>&uL9ku{)sY74g9GcO{ZAv3YnnD!YDb2Q*@WdOnA;ye<}Wou>_8?Nc;S%ru!I<(F?7ECoFJAFUSDX#y7>RPdl#-aj%;1<uVi!XELF*+5|Zt{=ah`kU_dtA2snWJxWJ?nDiPT(vY5&$Ar7wpKJo2GyfU&tZuiWr+iSH|WJbn2cI@Z3W2mE*!~>{xKAoV7Ht4?*sH|53!Qot#ldAk!j^RT8meEV74wCC_I%$tqhF>wsWS>c~?T2?fX66sy^J<7B^O%@~$w2R%{lvfx_iVL>5GPO)2(TwrJ|TCjf5WP#AR=Dc#^}$YMY!BBeM`z>MXuyUBgd5j<*pI)?>m;L+iQo1a0fLC{DzhDEI4|qqP%9bpeyN)KR@lftijclP^UPfVwX0+!D9_G0qJvoa}I@9Qw56G<<r;o|AR}489X<N<o-CexX9|Z?fX#Kbq-JppEawTs5&-5>{`|BP!;R|w&wVjG>>b_{~Ytm3d+<1UD|ZU7Xe(lL==Z5TjC!iwAr(nB3W5%ND*S$Ph{xh;C}t^Nh2I&PrDIf)~Ut!#d;rxwn7rv3q8YOj<UxLzSfDEqAAkJ$gD#(=UcPih*!<aOcRs6AY4lEHy+NXKu^CeKlQ%qa|R;*Aie=P0yE?=5&-+=C^2sUs-JVvM`}Au>|~0l5>sL~MXCgKaD&7VPG~hqLG|8JC9q+(-;%bB-qWwu?3(ajJOvUAWz&VEq(degZ1(t!)G2yvnES9T6QzY#FY6Nvh1^LW9NH>|pq7x{6S4#6r_(7&OQq?oQe*!4*vPR!QdA*v<<A5lIs5_=y^o*t&(or!I8}(ING^Jt-!ON%yDpNlCg-}hr!)KrL5j8?cHz(a1C5x7iI7cpMXYdQRISt`nkHl;yP8Z3ZBEk(YOWjdr80EhCji3mdM7htgw0teC0bCW%ZS7NS%Cu;XM<6!A&5EVNv|`VO2DCOFtG)UQbMh81bu}Svkbic2uZi2nM}Jc6jj&vidQn;t@KZ_BDG5zj;okXBS(@j2n}2h+4B(oQKA?mAkKub0>{cmGkD7&FI1U~y(q7I(XKI!=MBM8c*nE+R9wy}lL-RTycbB+E<u<$xb&xIp<}cque{{gvL6U&3##pD(*hEW*VJw(c<Q+R!WHP%Cm*57(PuMFKB{U2*zCDxJXq4Sw10B{mtyQF9H{JCvK9VF`pnsbN7;j$pl5g2_s{46JY%-}87@X3Znz?t<7fT;vdvkg_$d<TI^DBVd)UuXDBOv+q)v&|;i28>hU7apJFdoBWj*iaRnpvN_!MbI$Jn39EMDwd%>9Y82xxpHVfx$XOv_fgObSBX1D6y&=TQf(z!&J;v-@&xy<jC1l3v8^+y*3zuJBIrj42XyH%^P0K6&m%pGeFUYfhqf9->I6L*JjkNrG^T|J_FRu=I_9v9qSHdDi+ERnX=_6IBLT@B#PnF>t&1Os<tG`~L;kDxe^VcZR@AzLgD;V8HE-Xj&!bNpF?foGxujg=3iz5_V9FFc<?m!9C|C7uVG9<fi{APFmK~?n})`#u+!SV)teX8<(g`RN!pX<8gGe-okc|6Xs=~%XD#4|5~=lbO&8I1*Qpymz^{69<w};`$#>1&gn{0jE|3r?sq84N!*o!0jF#{c3X$sm9@LdIj`p2f_kN^abv{NZ9IuXjlOM-IpJ!pTWF*0Z0)Ns?LmpI*))gfM1DDshQI}KKGMhJdXrsHh^W08$tO7`{aX~q+R8r_+*Q7JWt@OYQGLtFxDlg)Yr<QSAz939J{L~&LU7bm(J!s=P}OYjiMu2;Jef(6HI&p#?M)`uKTDZ$+vj-L!`EhmAv06B!9uzgSPPi1*E~;DIj_yB*M)Pv3+caJ#kWN@V^NV)7SpBCAFyc>9%>LYr{weUk<I}7PQwR+n@}6ac_{BtogBD=Ke-YTgxsf84xiE~olJVs^FEV4-|6KFUS!>t6P^q8$sO?M>}*iZEl%Y`nYB8mM93sH_1Sb%KK70P2XUCs?yzkU97N%e1Ga))02*QH)S7WxAy5A9zQ|&)LYjPDC`>#3GJ?~^{hYAkd1&XKWe<D0(TaP}HMxJpWcA=~2;_kAY*yAHwQMs`5%bvc_LZo#aH{h5KBql&-mX8zb^=Htx8ZK~M|vvM35ReXdZ%cIj~aex!!%ju2heWK<w!qYouBugGTtbrX+E7769KU|-+Y)~^N?kG$RphzsRYBpGN@w0B^u_Hr|d?SE{r64jo%T18Er#)gARrHe|e+-GuO|fnhR?fYso^7hA*?1y~2HTxLMlBr7qQ(1~sP?+ex*VegL(Zkg`B&7ExkH6jlTE`aL68xKR{B6`8EUmu+hW)q(xWesydB3Vkk^phtmP?sdqR@Lc>s**`rX_g*G2Rt3-;deVQO1~^Zv09FJxGXzH`%>)V;6|suXrwFX7J-2>d_>1RUtVB&ulR|P2`W=$<Zxx)Y2-r(Qk2{jzaZIbtq|Fy>>Tc8tk5*!6?N?FHTC8Z&JB~BEnS~)h6`CY5Fg<?`TQ9w!1u*}%4?bXi3aZi_bU^3uc~*cO#T9^tLV;~6fWr!kSKFHxVr@=w&Csj5byg1%su=~s;2J+Hqiyq}-tbJA4$H`cJ7l0OZ$v%V;D2;h!pYT(MiAa{xkwZtQD_H7aGu)9A%>CG6^AT=+iIz_dXZuRyLk|Q3E#*|GglkY6iQ2ZyWZ*ThMUeoE1rDAdLiVpj4Q%T+v*?R=IN@C$)jj=b@7m(PiNANX0Gi*C|@K(s9TZmp{J_GpS^hTFZEPS#?NsC7+<)b5jeM7Cq24GajF&ePgOWH4AKS$vFF(n0z_<VgCz2_fG&tY5HF9rsfE7R>;4L=>RJ%QZc1}<?mLrUB=bkc=4&8-r!IF2noig(x-w|cpeP}G`<u_z`Y9xCw`$L$Xq;O4rWwlLJzjihYJeozv}IEdy4KeWTKc5T4^kR3L#`zCVnSCY@~MA=Qr8q`LIt6x+?**+IJU~E2pmeic_<Eac?w%18<%>-ktUWaBVeJx=VW#Km{lLwV}!(PMB$58JoLEom4Z+3?c|1`i7jtW3O~!*KY#x4TX{cXe$@Orr<%<Vfp}*=R%C|TMzP%StG`^PY`5{5b16-dnn_lJGB@lrkLRClV)X<Wm1b$nBvg$YAiIJ8M8w*U;rbU6>)Phhe%!xIM(^JBQe=lSB}O;uKLRsa3rYmp4um=A^^*nlMqhPP4_W{&l+@M&iQun63RP#r$0+I4bn?JbvlRwF1>RSeFj=z~(vYA_ikrAnyiZixIsX<t)BDy%6RBY6wZRuhr&Jull5|VJgqK4X?X*^A7czi^a8B!TRe0lvMKQA~agrU9s2T1G2s1TP++z12QoUxBU++r6-`#i_DbE0?&!ZT$BvJ+wHgQ@slues-!YSxm;EJ&HO_dzYWKA_4upLk~krNO7$#;z8&wwn4;VCvWe_-t<=V9UuAwT#^d!Q7l+Zoq$z10dLn$<$_%>E@bEAY_ojx$*uP=b{)2NIbp@|)sz)s336Jf1M@D?We5+0hyb3S_So2_po{=zE{y_%gIrgyGlWV){AAeou5i_1H%8{~=z@AwrTiMT9j@`GyCyN65a|I<mx4h0>kjM=idj&3V!x#|ht+@V{DVRbRoncHb-AysK*br6}gaF~0gTp33N>;mvR3Dv^Cnc@c>-Sk$e^5@l)!ah3gaOi42Z2LsL%3=0~Kzf1c|rZQ7M%_@<w^h7iEGONvEDl`0#sTrUyeJv)S+GfW-Pj+vW`Jl@*@dSPQKWl+#ZOzX%Lp&vV#*d8&9Rk>3)orEfiIEBsHobn*=GP@v{4?DAKWh#6gDiC9<YiCOs%S$w@(ipQpD}(+R|VP8{k#msUWFURXX?a|#@nQmOuFn20oHD>(>Uv)r8B=cke;}|xykTpzs+%b9g5jrTpqcYu&M9ClbFe-gjFcT`OhNHWI`9-@IZ#?5|K-qAKM`?ynMt{#a-v?WFw#^38K^YK#t>ktKX`V@ML7H7Fqdogn@4F9r&)qpv}}F;nPx@y0f*azM4uzuHNEgZS~{E01l(r&o+Bdlz8Pcu<0I;I;9=hrJcZKN}Jdw5Am)p-je*7&Ml$!`GN)U{GIHGs5m5vO*%hK>$dXd?$YxYwraPYV(TCk6vaR<fl$o)5P9{uBCSjD=8-eyq8*A_%Ym)`RNV`kRbnYUAapX%9*kc|=7^s8bKjOC{kPGI+r<sEY_NE=73}<UkQTNRlC-7~7f4S~MnQwh{(M0}x*?N>pPg!Ug`<WiGlNSJ_ADusZEs0|pt&Fc8Cy~Qga95o;%Wjy7cICadJ5k5@P^=2(N3F(OIMPTWaZZos7bd01*oTYD|OL~pktF(I~dDvvH)*g{LLNQRMOq9rTmke4l<wdI4j29Ta~4>1+Hm&n=0Y~#r72Rnl!)t{_2jBl`o{DE4oXi|K#p^1l`&3BDg#SP~(j)C~iU&ACC*{_A~T=%c4u3P|S!Pa3it5pn{fB?=5&zh@}>Pv>@Q>jj92pWl>)$Ae>=j{S*(J$)Vr=8jn+7%LlO{kCTlhv^*_6lGEp{1~ZDHXy<L@92@29JiUE2jVhH`O%o=9Gk^BYMcSR|ikPw7X4Y}puE=0*W(6RUO8@=zEO0aO5~Gi+t1E)t5tLER;1nA0Z;H$7s^;uIJFusb_XkG_Se$e+j<b}i=DD#SM(%(o=g1HACW2HW1Te%P*L##B6wYm}3_Pq<nN+`(oJ#AKDwAw|Uk?8#o9U)Dc27JJG^JONB_^H!#r{DYV7@T(?h0HW-_2RQzxi%wJKsFX-yIyEm}C8V{jC1`?*4X;7soFB<=Gl&1|^;yxj!0vybuv|F)L>G{GR`)f&!ON{qSr0>A$<0*5XZtU;dk$a$FVS?*;+P+|XneZ6voAd<(te%=b(A>w<zK#lMxO8&OJzLW$+Ze7E$Hj7}!(4Ak@_KQf!+a*ZpaKV+*T88+%~HYgi-c+6xYHKMs?#5d%vrhK;+0m=|j8*37U!BFv$-NqcFQc?Q06i%+!(NT69Wa~b+=u?!fZgFt~w_=7HBmkuS5TidF=Ew^z*Lyi#A04}%r7Zna-7;l7uAAw2F%e9QoZk!_C1TKA<jx!VQ!CjD$qmP*8DU3nb}b?N6-)&$dtimpGB=euh4qIX@-3AtSIUz2Q^glG7$cDQ+-~fi3}r?2B6;=FRgyc95%FfL`<Q>YT}amwg-A(Dt1h{mXW}sD?T7B~6#p(<@pN}D3YygFW-;NsQ{A0%g>nSqMI|*?wCID>sTmR@Ru!5STHVoVaYiWh1{Lmo4)SVEgV)V$w)N)W?ufFtHB$vQ$)<H@g9J4|mzC0FKH7oYhWIoi^RCY2%5(4qY#~xTd4PM2fJ0IzZl6e=_JnLK_AfJiI+b!&Q|(@E(r8o4j7r8k(+A2y?k6Mn(!BB|zkjfGvb*<wYct>6-agnrX2Z3A)epb`fb}+2NN<V@(N?w_khay2&)rfIa!#4Z;pHpov85bU*k%S>yoyI0{J>C$Cz3s+v#Tz>wd9;6;<;|R_yW2V!8k{N#ahsaT+jLCw7#l73_smWL|L6Zl=b4KoFN*8p7eMa{pB#*#cETsmGXxDf2_5`WA`G85!^R6XD3BYEgHEUgNQ>)W2j!egcdWN6?Y)uW+YUpK+LcQ(w&9uttl}I%tW;Xs?w=YH$nmVRtdsO;~p@Pdgvd_R8frXd{&m(1O7{ivX_9Qfo~-qL&<K+<oE+&RkHj%3zS6}Z~99|KT@BK;^X$a*Zc$i%PnU;uN!^o2Nl9#=nZIDq8E4`^g=V)+oZgbR^IE1EGA9`EMh}@G|0t^rq5JjBwNGMR)VZa1<|5-k?`r;KiJ<vO74zfY7J(nI!dZJ9HyK{>D4kgZgKd>zu>glt%>GkFZ!faSmn}e+}44kZ8t@<e(Qv>!hT767n#s7#hfTdcP}YL0FOFz;zh-$(Qn5zQ_WeDkWq1uYWA47hk>$fHVGQg`-Z9RxBb+~_IETENB68uEHBu_B(KKQpd2vJW7CuOsKVSZW7!Vo(TUlu-ea$&#K92!>MNJ-$qdm@kWl(VtUB>qc2D0RZm=SIhJ9uRJ{kKDh~4%dsNA4gmG5eaJfUCgCRNpBSmq}2gx|>{Y)g881kTnzCKcf-eQq10y<=K`?)Aq!nBPxI?>n?^uD4=tBwMP6fb4XlFssDhhdtr;q!Ln2ahw+jkWYzh%T%Eh1dRnj@duz_yU)3d>2$AEnM4)vpH5ZNKX(h<Vtz-#S=IwsEap?BM<Vsh=bdeK81RxRt9S(u4uoSH8up2Nx(St-<rW5~rSw?w`RzF#DcQT+oaCnXU?^-~T?Mp7A-0T}XhwKHU6{#PH1p`}`d3kW_E_A@r&k<YqH-T27p|1)?ieR+a?gEWYlkFo^-fO6yUKj3{J{~A+PIZECCI(6D!xZqTI$osvW?yR&+@A0E&h@F9Opi?Y^c4%=&Vk!d<cg^c7bJaTIA)yyGHSBkV&pjN@xcgEQO``QJeE?4^gI`&TjCdmyQ(CV&$i*nKxW05-g}E!={{@AtSYPkGs(zgMFVup}negmV+Jrj^`<RaB7rORC12X*PI%vvEfIwsay9}P#}~S9C>`ZySJ00iQ{0H0rliJ=ROa)LXZuXbWdM<DFCg3$^xN|1>#=3rIagH1(-0DxLNL)r}Q#khEc5ZUf+`gS(OwJP}^VBC|%aPZco?{P)q|Ax+is0urb?LJGV*Ipipv~n7e&m)eFi@CI^Gm9k&I@Z{*%Xp6l#`bhb9TP~US?cP!N!1_#q2!yD4y`Nch*xgq9T7i;*#&gORh-7hCQ$I$?|4vmJ=;%3QmcAyVgu+!0NL;>TQc!;z%wBrFriS93@B-ELfr=usQ>*vd%{Csup%)0*+3z^!2PnO@@7L`*c%wT^MUqD@KW8$)Ct7P2u>Z@Od>?^<^4qLx$?d=#*nVbcv&?Vv6i%p#ieSi3#OPH$FM>5#gPrjK|&FDp`naULgj$u6|)TFADliE9+l~?At;;tJ+SLyM6GcRuj3dPTPud;2y&nKzUgXc%%TZivc_pYb73RPA*XyMFeYK?BDlLe`iKB<nze|Rr!RC8HOSerpMgXf8&x8=-C(cG{U*~^#NtMzq>$R8_@6>1wqM?qAnnTx8dPYk#zJCGLpe?UND9V(d;9we^B9HZ=${mY!B?6&$;P9))~FkKJaq!yOHOkvWhMhhn2P)dyE4V_;s5-E~Mb1UJKB=<`qE##K!Ub9eXr~{Y0L<#a@XHx>FJg;U#Vp69q1ofJecmc~538nNK6K$9UBg%{ci~u|?<ZE8D+XYQTFeg+k;r`RFzid$NPDk+N>d~|Qc^Xuu3sS68-E9dG_hvb8C(0fK+yR|1VjTo*<npN@I*SckT|TgSZAf}ly)nHtaO9ZFe#2Aphc>P3D4L8X-3CvYlht$Kv)ZM|>mX$ex`nv5X){mj%(~RpG5=}{*keG<F}`LW9I{5(By0l4!h^atou>3pQy{l9^mM@HsK4t&paF$W7YJCSc;SBDUf(y>rS_5S@&uBFJ3<Pbt%drTIvs?*`ldK`6B6>~JYrJB^QMFDmJ@3fGb3%_J?mW94*IdQ;#FI+i*Hu?uepO$OVwdC82y<uXpYiF`6tg`#%jT?88aQ5ki(7U+M#Z$0$JD;_;~?k0VE}!MLMT!=x!F8VcXXBd2^g%E_k2r`-y4{zu@hPhVlgypg2vuT>Z*CIP2i8V;h3qPpU7u8^AZ0pXNiqEUU)E#K63fWgxwBnsM3xmdHI-9|fF{7_^b8UdQ_cJh<dCm$@L#TcAv}`-7|5uy5Mi<ka17*F}?R%=AGg9T5Q1n$Iw}m>7RrQs0qis7e7d;!%*YKJ}?@8S`Rqg!c@?Zu}~=Y^7<MSo3V=g5=Ur{*@B;Y`QAj)hrqYvGQwWJ{c^qC#$A6>WV~A1CCTJr?-*SA*q6aYQ${xktoI^O?Yrp&dIpudib>bj-m`>14-3fl(4&aX&x_;UY#^DtSd|Q&@`F#?3oO-Heg5LE0xgO^n-~^Q;5{@pGo)+N1uBE{S>D$@DeM8ZX*&%p1kuU#)BK>SCo`sgSat%oV^Gu40acvO!l4T)E}du@Hw28A*0f^dO+n%Y64pOD{k!DY@I0tSt~t`HlDg*R>19mS`h?)&7Nac*8xR8xmaEpA@jE;(1V<<k?ZdWJs_%Hhx`Clial=!#+YN=2Qj9qTrVlKK{c5XK`T9NA`3~0)Qo>lF~5GXY!n__Dm40feO>knJG6#wR)xruq}SARz8Jc2fuHBl`fq52EJLvIWSkV7u~_K`od!99MAlzgZ!ry(lhnWDKgD+_yMicg3tEs2k{kn5us)1!GTlCBVQnJ2;%Y~_kvY=m;nFDJ@>KtuBsAXFTpWsLMm%Cc*~hd#aPKzLc_E-CnC+8Y?BRC@+q-XfcaGT8YHe%p;N%D1@W%&lPx9{$wtpdh<!JZ&-EI82OHNs5Ye&_GYMgxs=-HoOb&=HTzLE~%tUyt7nnH4zagJOA-)n2&JhTSZA#30qum+xUmD!mGZ}Uxr<nM6D-|Za#kZ)~n{jeimT%uj$?+&(hHuw1jfLYLrn5*8s-#ghof_g+=n!c5@x|o<zV?ZL7V!HNd<YxA;5YWq=t$p);d-vV9zkl=oN4)-)I%ei|cmMmaq>&nX|JUzlXTv^g)_-S@_Or9QFMda$*39f`R>A+?2+mP{W7ht6b6Mr!NUF>J{|E?&RVT7qPi8UU2}ZfeuBYY%lV*~Wc_56%U#mGK)vo3velKT>1k9hzZEJ*_0Y_JwL4oW1$hC=nmqC0!a(dZjQZ&~kxv^&@r6p}hWfRaJ?htcir0Fa!8ml&Uqmh3@WjB3m0q7x)oBz>Tz7*dNE)mcwdPM}7UU~+}wgXl$eWHG6X5Y<Y9}~sNvp^gXY{Jod%(d3{ep0Q{r(wg$i>whBBD2uC^x6>-uJtK4dW9SVjDmz;gDi&)5A>z=_0n8wRIgKO^Vhyoo1QdbI4?aLHq*t7StxV5aL$A(?EKgJo&7EO>)pYRyE`~3MC7P;F%H|_M0$>UfP?bRqDhDEa6l2L7T=p{5_gH%VVt+^7BsD2`&>+0J-^0BmHVTXGG6udtXXGhVAXCbdoN`MOhSs;<+V8?7!9XuY9*8>6G68{AT_9fQrdHas4WWG(imWig6b?-m($6lyd)m63Z%&Ay`E2J#qkxvj{zm7pSk#}w%&f6P8NhE5;!hW)jr`S&sqK4dqJ+WhQ8hUHH1DhGd3y{S1j|b>*f!x-_E^mzvFWzkroLZo2?fg$SUd%cFTwg@`}u*He{5(h!!lBHzl?2d3pRAg2CF&=`BDsF_Yq+Pk(Cw^oD?45Us6q!5067)ym&zc5(R=CVg(RqGG#M9j)fVA;tE62l5V|D1T!3dKY3$zE$aR>_KkHwpWrg>70V5mK;eDS@)A*T9MLHvW_XS8<szdri33xr}wFjSpK-Yg%(E~cTsg%>iMtsmEWi+OxKU8YEp_Ne0t?wDXPqAO3f9FOG*%Nk-#nOJtte2Z$b`M=J0#>+#1XCi~EFYL!%CBDr@R#SVh_T9#zveM7(30*?Bx)9c_nKe9-sqJN}A9Ql2@Nq>gX+aQ;63lJ{=(&I>(pOY3b*RX=je@EzJdxcodkxT(!)rjjip){^Yq+6s({&JS=vO`TFaMcR7KBTDWM-$}|l2GO8>B8EGd|MrNr_f$vf9(~Sig>|eZb5ENsOICHRgjUO`Z%r01#ejCWt1_GvJo4rwzM=4%9k;2*&zJ+MxIG2*_|X|i+_HMmJbDT-yzhdw2O^i7-H%qnLGYQkXE<$%(rj5F?H3iP*(bMTs4@(CFTMee4|l*(hF3_C(KzvD^`)}=Zu9&0rD6?h+DkV~`qS+Y>F|n4PEM&3N;{=YDYX?}ij21@(?D%syb-yC*;INOU2r{Vmm>Rx*iARwck0%d%Kj@x*3Q6B9j!;ArOV}5I&F`R4l7M*TX!T*)eAa>(XBYW66J~H)&cO)yrj@4D0!|))yCQ>o`&Yyh{%!vRcsD*1qanJIpusPr#Iz%b}yzHfpyDtJMp<K%yVEmA}v;l|C&0*&^5O)BNT4zUoLjTKX{vO1s5c@E=lIho@|7kBdnRYDQ<J*M)*tT+q%5tK+EH;9atvZnGgerxR?7Lb)Rv=(dVc10g^s3bTKS6Qb)*<V_L>N)H|%kIo7ow-o0(XS-&D*HLAUump9_(?@bTBkfO_fN|I(GW5s7DGJCW;xYQXqI}Q#u;~}4@SgQS#?$-D&?S)g}CY!~UerNw;vF6FwS@-=F^+lNWt-aktfBS{qq_4YsNv{J&R8%IGLPi6QY(X~D7J>!k$P4Wdh+Ss7140oTV9W(Y$z%4p3Yehr*c$ezjA<bvj~avSk_)i)WFtGhT+BX}G|z<L!YhDhWD~>mvvo+lzbzR#WinE*zJLX|f;Seskxz=8o-`qqp=U#`#tWz`tlq)Q129x5ds5b;y7;BpotpP4a-(E-`jtb;=~vU^s`{aQ0k=GBV~0%%rA*J=jrLMRJN}IrRv3D(tASNJ?!@dqXBU}fUk$%(Ef6PTqHl&*T)*tOi-OQnPtCufJTIlW`f#RM0G9=$lV5zWyMKr~q%J3@II@xQoOvHm<H2m2C)&aDwhv3_*$|3QwQwQUMT8Hi_&fAf4=Pn?cowTgNt6=l$)$N9MzFb^R-wZ#MR>S73q}ZB(K$VLo?cXnu4()latxjS#8Zl;9s<NEZwu?P4?q-XoIU=|^s=5aAD>pL_|}tPni9GK9$C9>6tclo?EtN|_Df$4L3G4?l>&pK%_Uwexqf6<TOag0;MjP8E~ZOdV!RWTQg^j@F(+a>uFU0Kl$cn=6%GlNhY=#JF~S@?fit)2T7T29>eh3|uxc_-sp|r5a1hJ7x2mve)|{tCESh4UNV}_KQul~_5Wcxs7&=+i-v&|x&#^auu?Fg?(yCpPNI4!X2Z2(|?RwzXScQjC28)+?b7oB0XYhf;0VjkJvV<A>HJb`1(c(7JA*lu@46ImX4e;&D$c~5%LNLb#WIa47&Uy0`0~pHRbkZofUoFfR%>+d~bJc0xs2L;anin@{d|Z7r$3mP%vlsB;eKj!ujq_TwEgYtG^()n81W%~XTp^ng4bh~=uMB;7khZ?aUM=&F52ktg8T()Q8^cZK=|~zO6Byh_zTm!m!LRuxaLL&uZ+AsPMe7NhsZcVvrV;=L26SbJUMnJxWA-{!!YnxsZO2kUa8W=WZMx_)f9toE%$`)+j<=1e|G2avun!P^j&=`E*pzXy^K-rnOY%|(z!=C-W8wUFem>bb+TYw0&Y#}ufqg^|6O?s_oBFs)5993Rk6MfzyPHt0rz5>tmNn=8tKrui9*foHhzGV6(>Q=5FxDIYrbP;#G~qV%G&JgdFJd)9PIsx_npm3LDrx=~EdbO80g4PDWeQX^((;M#-yt~+wBf?!6Rny5gs3#BY9;XUP@=Z-kHut>LNJZjHuc$)mN;#(dFm>sj99Bg8_5JhLLA)+ig;wh?b<m(gz;=$qbv_w=!T?VEEgJS8^((nJGy?Gz496L#}tGu9>Y06urS()fChguspuIwI*5<8>iC~EPE8eVVEU9iJ>({WqX*&x`e$d`&;JL;sIgq+Qw0P)eGo1Y@TvNp+BL>=Lu2jhshBIMt+|O<WlPgWN5znQ@6q(?swwBe`C5l7egRNAubj^KDpg#pghTWMJDw|49^B%Jc|dwsY2;M1Ly9%Qw^}VnI|B{tO+w>LDvF%$Hcd|vTzCC+92NQBObu;mIR6y(rfz64DWzhy#RHROf-kbKhwA~P3pG0=zx}Zw=lHi(Y(1sokub25bP~oxLuy#<FT)0$t+8<iFVSBDk4S@DD*>fZtL)1b9!Vi$cS<|8YRk4Oi_=SX$IcvU2mKjfW-w44X%K&SRmfA13(zNzY2=gr)Q@Fb27l(#$=1&9c`8m%c_8XSr{wmue~+pM6I_C<5Wn}tlH|C&E(I68GttSSCSuMBbcJc3i0~w+&0ETEUOwPpkcX!FJ;}5Lhmd(9xDf6f?rfg0mn`XSowu7h%d&DWxKFgtLWk%>kKzSSbbAI5nF<c5AA#n_v%~3a6-<feV(%_9-(64jKmc3(ar?V=&f=bbuSs`PS6%p&JKP5Tj%MPyq@?3dgN}tNPLOJ^ekZ+#u81Oy&<tQyo0Ib9qPiTxagcU`CiQ}+XF2xeh@f9GPB*q-0o>f$d;Xj3Ra?vHLMws`Pj9(bwi?HB>;8%_%bxkK5!(9M|KZxSHIToVtK)EY|NH##VE=nLl0GxCqTb%??71uZB75C;E!grmRoz4S;izme?<czg31WY{JsebXQ+%STUiIBXhl^fdmU!kdORx0a-*8QPAuQ2S#-_G3Yeli<*cp_3#*qzN-xSv%PMZ|5m&|jc5ZF|DBjlZYDW7A2&DF^UtQL<|J3FKLtOPt7ShU`MZV;2!XTP5E=1C#r&cSY6eZas7j_rX5J6d;<-YVhum*Ztb!2&dP9Wr`g1b6<{6WpblFSr1|R?*!&<v9qhqJ+~^Ij-iM@sKzTOB?ukFzy!nqlIVcKgS=nr=}O%;JKivs&jxacodXh5(%~Mt&^^Psr(|n47Ay-4o_I*?Knss4)*0do}5SR?Me3_>k_1K3DhoKes6f|7izhsHw4l$aA{62O2VOFh}*=j52Qls{J5Hxmu4RB`%f{uTmJ*TG&mIvlgDqAUVf7(QnqrdV@x$Gu1wj|kbS`LGcX`~P;fSQe$P{iQaLy%@weh@<2*)mm|4LQ3wGT$aB4abEfuj$@|<`g9P*V)X<4}Baf>TzGXlOFURnd<z|lB9hjsR(0TD-f4rZnL9P?xa8pv~PvH9tGe%a|y(DN%=NDHQ<1+;D}Qze&;vq&qcY<a84HkBxguP+C#meZht^S+CUid??Kj?e}8cJKY}w%o(6-N~XF=dRH9!Mn}f{kGGM=v}xt!K&CQ#?u?56EQa<WW1*Tcu)2Zwkc#J-NuE>J@3pX!7L|~el1;&Z&K-q_TVCI{SX=TXwyNl?pde0%{jgZ<bA+1MePi@%D{UlHPGO!Xn={CTf!Z-ECTO-RPcsd{c89n2Q5>8w-8LR6LLICa7q@<f|BO6x7yhnb&Hb?v6g9j_xSHtug4b9-%8(YI{sSCJEKI7FRRZo<sNTM7QDy(g_J7wkTkmg!_Lv}i7NgjKa%WYswIsQfhOJUK>RzNkodG{=7tE<R-{Vp?xlX(kD>@iM)6jIojW6ZG$J!NKOCBCOg0JIhasA;3S$?h?h4`004B^Iq$1gAPAD3!e>GkX7j?CYaSA@R<KpOQR8Pu{h_bId3MuLr1<56%c<m=%-RB(@vP7|Ybh5j(x04_La(uG$E?8p@mGa3d%;44K#7qpmYPT=ZRetN_MRPNS8w0-;Dto%JU)#UzZ@$~z$`1|sJc+67Wl?`D8cQPmE-z+R1xF`!m9~FN(ZnG9{xerc41(4T-Uj-1xJ7(qPM{geTg0Z{6mp_|+&Mbg`Pl|Zdol8<J-~ZhoD&1{eMr47%so(kB=sZrP{K1ol3{zk5L5-m4*y7MbE~n8kmlqRP(2*5t`;r&%kcJ>M&j$8tu5wPFa90S#@FSiUVpf_y)A7{JnLd<4paWXbp_|=uMj#UELjUwW-OmZ>#yk*{D$4r?AwhfKv{i@sSF5<#zh87Na0(h0~&Jagje@Drb?EVQ#n%G;zltFvYU|PM-vhUMmbBL#&A)WtzIzfLD0pswU;mH7U6}b$!Up=ZSx6bAmiK-3CIIK;|VnMaYDp4W3TL|-r&J#TG1{ZH{f<i2SZC+=?mQ%Um&pi0zMpJ)aaw`9e*z8<@w8SY4)1w<h(j~qR3t5>0B8IA+9Nh?c&;YR_v~3#d`_5uNH<ixdST>=$$o|H9nBfe;cW#ahNM!=Lto8GU+)-BBnl1;@sM%@?eI1BcES)i0K<1z)YJBj(V_fyxU}?fvLP|kQDh6(kITAqBnqBq#rhSk5V`$QU%(-E~;5RzBfDC?9edzi`FOGH+SeA`v<Z=-K_&B6(BE!bK-BrkiDVM9l*VUix>7ncBt$B-tK?7vmk}gX?zy+bp@Bi-mD!3sC`kjxE}e3INH&${|pGfXTxyP|6SIM73vPO;`OqIewJC7aSqfi>y<vGK)9*zd!Zqo=fXF@J3yiX%J<a?V4gs#JDI6yTGcfXOl~f8`{=?#ANvNL?~e}NAKDwta|DfNjZQvKTlTw;0MCbzO?U7TLXY|iP|^DVPzxnI8b}RvF*UamV&8}TRoR6kudbI^=qJK#u$haeGX;HcaEMUC;L;eu(!w{1wYJNL0}4Uwu)&|zEY9Uu3#dBsJkxAEz<grtEiXrpAS0Q($UbVyOEZHmWlwXB<OudpPS=Js*4&bFpKON3#icg4I|uj+)Qp@f&|F=n5q(QO7yQPoBKbh_i!DPS;k9W8GSoMcgw^o+gox7Ud;UvHy_FPJ`_rT8lrqI19__r{{h62n$sqLt^K^7@@Q#s8&8x4nZ@$T1uY=~3tSZ=91uxAYxj^a;2Taw)M9Ajlq%dC|^U{Z0WjUFGY#PQ9tH;0~<~s0|;a-BWysE2to=bu<(j2(Ngvr!<M<tPKQB>AuZ_Fl8Ce0SL8PC<+OR3GtrRMy2VZ^4oYOXmbLelo}&TDLzApGwLi6dicv!t8k%sR4PMSaH!9VCUfhxt5=dmiQD6opF2(h=*!8KMD)VkUkA^uufhfGX$H-{?<|mogKW1DOIxx;8XlcF)jARYjc>5tz@!3xmA4$$3e}t(pi@O%QkrYjhE+(?r48W)7zxS!qX|{4kkb^kmb4A$#7olJkig&Tc?|dRoIEt3K3Ib7Xl(>ww&*@N#iuqBuuos8dp4L5qoHcFG$#W|4eC89J&t!Mfo`E9auUaCI48W^O1#7l!0Wm_t7KD$J^fYu20u*SU-7bkgda`WPk8RMq&2pA4aC02N3oaC5LZTcjb~Sdbe--&+G{r|i)o@syK5vH-Aq&knM0gs2i)az_%nvZ|)*rfZY;P+8l|ZG>k^fIzq|$<G^t1fM`MAoz0^P8?IO#ME)>H%{S-*1A@ZE9mh~8p>59tD~9ZdGFg5{6F1Qpm=$LdgOZP=ZH@vOjVkHiYMoZZRuTTsu(9VI^Abvt1u+BnmC|AIkuE@>=8;Nb0&HE3Z%}XFar=FO>Ahh)3o;;t-uP>6eOwlNzlslz@lKKZ(Ey+?<%@LI00qb1rh6{$4dN*8df>5Lk3VlCs(0!9=6=P;>13)GLh^wpgt-|CTUMP(>?WyyTn>t$$8mMGyGV_-iSyCJ#(p%sWa?bg-ofUfDszjP;{hhDL^(ku0O1MUfzx@dojqK7f5_3)|>cNwLH%7gnso{NxOkc%q}utZs0#Ge{Y<v&FJoh#6B*}&zk2?4Z16MM8f6rImBbrLgUPbxNt`H4njoghiO*a75Aznzp2J!@!7BM$tOc{#7yZA`s9LmS2;sR3!FL1`zTnvFYNsQ#4roPhs><}z|;lag?%GyfuOso<^$^+TaaK&&=DFv3uI#Q7{QDRZmsDdaPc^ACC{;UuM(mzI1-NQFq`ZRI#&cGaj>b7V*NAJJ>4h`&D|Y{Fv;XJXQoo@f;Y;J0C1KDO9*`!5IP7%zx?Efqn*v|W5pGG!&AfDRB>U(YBtE2C+1>CGH`J<Cnj!!W<D57RipDD_&f*K(+rNr1buB5El8gES#0|My(l3pwOMd|V$ML4pWdtu!`x=7(@gX6e0qD!K0SK}2Y=7O8m|x6zvi>&<H=Dz6ifu;&#_yFnT*=gia0{VDAi|mFw02#=?Upx;`H#So(_k@0mgAII6-o9F)|7CfqMxhrj`e^J9AU!YBDY61B(N2iF{4A-qZ5|aVT0ZJlXx%)Fe>_#3FN+!Hhk;>8bgQ=!Pj5aQc)z_SauAiXQc~|Ld<5-4|?R;V@}0UzCPD7{9T6IbY%w(@JEt>B`nABiHX#pd2_17y;AtE;gNqxgk-wdzvZ3h{op@q5vhY(qlXHQ!ZkvX60pBS&;)}^+aHV113?$+$Q*zF|=;)w~~I@%L7dGiq5vsIa*S$2eMU1G8}UgU6hxU7YoA@EbLbP&Z2Jaz_HMA8XlYNKPmqUzs&--o~hd19sLdOV%RZ<-DVHbO+5q+=xIXAoSW;pTVo(S7`RFYG?{SL$69KFDw+C?EXS$q=~uF`2Qq4>vDXjU;lj3|p_lC>Y6F`vhg%vo^ORbd5s*a?9}!*#(#`XV!q-~o!1kPnDQ!sLgFukN0>CZW9_X7iQUv!x$^^O}s@UTNyje`F{vf6pD~JUhd4jype)sz`Hv58rS=-s+jqD`#`_QUj5k^mtT)5X1tAdKn3~exRZYLk*f$iMf&hOj2q+Oxutlh(JH|zis&NYEErk&Gp*CeL3YpRmK$ZnWs*U)l>S*X%uOZTkv+$GoEo{&*|yya}h%wf=d>9@J&dp(cji(`8@hVP1|?1XN<EM~I`N_h%GnYMT&;>FVKa(KN0`MUG#&OQM=%!3FLIeWP~d@&usPLaB4FoA`IK3{?0f|=`4p?(l+7!d?};@l-3Wspy1gxF*u048JN^7P)|%1Z|Keb6>OEHmJ=5Ff@Ii4kyX!}qI9cqy8`7zJOFM^LcI{6Dka1N9O>*8#{qYyEPT6`C-|Lqm!Rx@d_#MQ<0Z{w?m`um)Fn;6|=JVqP8lt#^41Eapd4g(>wQiEDXf#DphbeAti71y^LI<}yuOCxvVKm*Spz;NLM^jKm<iKG*$@(_P7$goxuiRlcjWEz+7#Vkj&dF`rI(&V`RB>B2DS=;Tv0Mpb<={Y2TpblwtF>1k9qsEMUP|C+aD=on)X0)3i%Au8Z-B3g?!in4#X73xqc*kv)a-)GE6U1Gmn>S^CgxI_E3ECmVL5V9gVtN1^r5>g6@6H5GbjYg@oHF_lF<Yt;eNC1_JnWXAc#X69R?0FrgYV60Uw*5)@V#9abr$zcqwsEB%f!dlaYEdTisDVM>Dimm@y7dXs^+#U^JI7Ql`=+bwspFJnOjIH>W97a2A><?Vef(@(PWU@Ye(sD8*VD<kNliVSG#mtKMo6nCE-HOpsZfDahk#`UdKD7Ns+z)-EY`eca!|K!hRJ6CVRCvP9g~ZCnO=!AcO!1+B-3oFGr9;uk|u&bo(eE^<`Bmy8!ROi&2G)T!AVV^t3&|N&d)~z)Ges~=5~=tL^>*C8(lS1aBiuYJPt%c$G>dQkdQ3Fw-onh%Brm(WKa>pr=$eb(x;h35}3*BtG?6=`msnYr0O9RiU?@z>S*q?0sBMAGz=)Qv01jW+H}P()Br?z+%U7F8gr>hIzy3dnH&5ddyC!4c4m%4Cvb-8Vs=)uruv3>wwrQZSbMvwnV-=;dLzkYoQVMtU|CxyX7=Z+VfGV+qH;c8PUMU<3*jVd>HzE_1en@b0cffOyx+|1um4z#Ka{`r-`LR_c147}T9hRez<>=5$@Mjw=aLBCQKg)0G)w{1T3+0;q=TX@xi>Aw9B?D~3nbYGWgMWW{pvSL$VOu}H2Uz~Y?nIwa`-<39aXoHc<SuKhQ`h@x6WXE@2jpZZtwBe*1@~O&7+-dnE88O4zjNR3jNg}doBNdjeox$Wb5+pYc|U@C8c8Ioi1Be^S);UG%uU_tUlg+ceqD^Tbn09UEsU}!i#ObKRI}}d9u4@h^jt2+5GPP-sZ{9c7A;D-NByshW^gKdw;aI^Gp2L`}^?d;QOPU<Kx{QcXCQ8kpFELO;Zs=r6?8a-p>B_CqJ0Je7Q~r=1W7`3&VQCg8jqh{`MZHVdz1NOlu{$+~nBD;DGXIZ1~3yv*PwTU)+w7SVfS!<%r;K)9C)eNxr$i`wj#1>m5pI&H^bg-c@;*JJ9H}HTbm9(GmdfC}arrhjmMJO-ZR0%<FfXf8ROIe>~WG|87Udb$pF%pl}!A!~0GELIhhrdMkM)OjSES?i~GMR`Zy1Pe^w3gSR>7whTHTgPYyo&Zp*-&r8DoN19Zn26K-#7vr(8CU*C@R3vx7sb~E;9m~&3JJOYmL`5N@2O3RomvEfMV-P$5BIY0noJ`s4T9<;*RXlRoTY8+li^cE@%|O$`=IjK}4BgkntTzJYp?W;lQhKdDoUPqeV@<z7_Z%{8C=3`+wK?K^1<E~P=GDtbhQYisAD5rZ8NtVQ)?DmalPn?ltxX8<_1*P7e+y87TTYY%X0ZVW!Uz=NTttRhd;&Nfd}CwIymkWf8f8+tDAjC9xw_aJnEJd-s2wAXf%Ig9B)T5Z#3bW9|AG&olu7Il0XiE)#o&4E632z4;u79N;=eRRD!H8A2FSQx#<Cp$_MVvco2J7i5mDJSG;^!>4EEU_r%d#dh7oQ=Yk&JYdXzm->M@(1D5pG9dA>An<l!<HzMEH5bC5YY^xrJVG)gM?Imj@?1gWp@%LzK2GDRL59rpM@HZkCQkxtf+pbY)c9(;LK&c{e9@n6~Vvff%edKDD5=YzB!QdZ4z)bpUY90)ClWNEE3dIAVoieD@})eY~EbW9wD{z}Yha9GThg`6_en#qruXLEtw1YStAw=NBTLf)wGpj?qfO?Zl2^7VN>0ZmcSM%D|7982@6zM4kcy2qeF<j*n4Hs|JuUo7S&{q5_=q(aYla6wM$r&tV*f9&-owMflQmF5d}E2s5hP+53$-xe2@d0Jt43Cs~SOr}tSX|N<8eSktHvyl!gmn9?X^}R<o#pN~9iS=RDHoZKL;(TnrFD4wPBabl&;$&T3WSt2~TTG$U-6@TO_7b_1v*)%VPJWzBrrav!b<L+<?L7!%8X+gkek{%1%IMBSzy~1EFvi}&&#h5%!&IBEb|wnU%m@2VuxSksaXTl4Rg76|XIYD&j$86ovdOtveOG<BzA(~?JtCjViOO*G6dD$nbJuG<k=t0Yf|aLEL}f=IxMyn?f7~?wXdZLuP$gTS2rv@DCnBXlK6}Knzbdq>bN)24Z91Lw0)QP!R<10mex2*oy7Vl*cDei3Y;PHnw-~V6>;x;`=`LU|TeWAF>|^l8@eV4-T~&3AfK_w+hkqs5<y?`fy$yzkdkoGSRMxch5PZEH&=B<VbcBi@;yJw%@))oI8ck4`b(o3&rpo!uNO-saQY4Dswa9a3vdU=&u|lyrJL<VvOw59sa$Qxu1@_VW-jLk!thlqe@d8CgtJW*~QAe#-8h~4fnIm#~6=O?RrOn)Iy6zDxhv*~U%p7YP)ao(Re*x+;R^hy}YKb#}11}vv=k3k4k#jrrC=+vhd;QLOG-4x2OGcVl!LF9-a7^WiCNhqy{I~2UaTTJ_Ud5+Z%?ih1keLO_2?WhHuE}SOsB0RY^JZ~*O#$>IZ3x@U7z9cSWEB{-NXNl4?_{c38KL!waODn+<ao5Zy%SG`xHUj~a$UIYNNm1on`Z)@NKU3bMgr8^>nGm|0(-|>KhLzE+AlhsLJjztr6$Vw_@g3^5u1~iGz5TKzAR?rM)n;uMUo)b<-JXhGDta13be8yZjMl78pBALYr4X;7n2A`Ko`!DZ}}FhC-VOL!^4B46J*`!b6314eh_}pvwnLaJ%7h>Nf)U4MY1|Aq&+eP6qQJ&t)$XEG35IEVNns#3<1_~9qrMfIw|O74C|=YVH%SobH!>yGE!<U+by72PG!)*`f$Bf{Vj<x{;_di>wTF^Ax-j0daQ7Ja{nyvqP61Ik>3(Qs&9k|X{+5<4SzbJ+TrOr=c`61R~AT0<WeGt^`eXu9koMwo<Wy{>i3HJ!$QE<x)-nE(i&vlxqc0-Ce_t_oHT<j2YDxlbpe~#hQHb1lr$@HyrFnIZyQ!XNxdxTT{svaFT{_4-2!?pQEYM-n^K%rb>%unHf(A;>Usb#&z<*le!jFbpK@{<o7|89=iOx4Lz7d{oJ|*Q(%R99V%*@&+<M|L2q>L-0NjY?=9WHqL-2{CCAk4FcW~w8d5g7TXuC}$>_NVh(>;{paAK`_^2P2@Pi1z3Bn^h~z_B{D(G(g!2On^aKPD-!4O9C8!3$=Z3_DOw5RZEvF7fyDK0BoMM8nXUC~oTeUVuez6CV<^K|kyZzU!wJp8Xb9=Ao+?O4AFa+uD4$bF?Xuj`WVf7g0b?JTP;2j*br{%kI(14+rfSmw>A9A;=!6K6Lyqvn6rhWkn2xxlfwglEeIKM6Jw>s38|wbi=sr{)GcGzyCpT3v{|rMAJE%BR;(|hj4y*&B&L@+?=+vVGsE;@+3w!+^8qMSTngd$N6J5Hk=b`cw+rnb^Z#w@=o`#%vMvDO?(I}XAv9%(Q1F~1Wu}JQc)l>L7|DfNs<mFB2w)u{8G7A@{R%dFPm5bj^xDb8#dLzS~FTDcF^jJ$={|7rGsyFcbu>$xra&l#(U1<iu1l>1abcDW0SANc|<L6c>6e^_IRx*@^nMLx)Sx@M%)T_HbNY417D@XS2Z@*qFkl%=N|#C{*mTQ(jP~Wx~9p{663-Ab>L>1-RbZKWP9q~ko(3VVz<z+Q&ju$0}`_PdT@owT?_oqB4BCrWm`M2xIiNfLDTx#qCimHxKsE)PpBt`=%S-+5xN40Fg>n5tDhXPMHBYmhI6;ig6tGeKp<{I2%kPr0r(HH=e<+Ylk-5@IX&;6e=gcE3xFG|((5YZFZJ7v=n<IrEo+>z_<-%*+wUN=1$Ue;d?)ihP;YgAi>yZj(3_3D9n-?^)5#HMJNVz8G_hi4!!k3>%dm<&T-vA89QK+Cm?K^%ZY+Tt=cV`htx-A|K^8b0^GW$>YdW2c{e%o+?mRtP<Fxl@Yv+!zJ-zE}>#&+CM*kI`mOu-{JxvkJP@$7F1shT(xzJdf1Ei>C{;bKwlWshIF|D7G)~Hc{$~N2}JXJ7Rda-Mx4y~x^WPIt{B-g9%4E^&Eh4oab531ru@I>Ew=YZM}cDJ40>&*Fnk&`ax4!xe<ls&1dA6Lwog8ixXOSh114Ow4kDjX^FhAh5|S;MDV+Rul>A?LkfG6R*JlSafDQJe~6JnRM8lXS?^3~JAFew*h`uSJ=)^y5ng)7DRuRa`CVORhji$<OgEKliT;0bq)=6rk|%a++JfOx9wK6C|RQ0wP?c>Pi~Hd2D$lDbeC_M=V6BlT4n9yAD?=iL%0D!(rRNJZh^j=c7ct<dpN5M9HH#ryl1F&@K?do?htv04aqrrQBKY-EcTP32BvNvsx#bc2>GoKq)@53Hd@=rD%^c`|-Z#-*hM>;a@Mblca_-3NjP2H2g<06MD%XHN)KLb3gf@VLmk9o|h0XU_F?`MmYeVkgiV?4|XL@^sw;SS^XpjUU*CY?~%;UZG%ypmkE>^-q0n_(nc3^(!t8O^i0tBu$G0<_9Xukg!g7>ej)VaHg^h|eh05Xq+Fmy>J+ERSbp6cs9^o2IOeB(WyJs6GXJf-Z@NB9az}iSENzxxcEg;8hia`AU6aa)C1-&Tc4uDCzCE2Xlin6c(+hWY&ekr74wFg=?}p{4+Zj`6zJ09!VMnP|lnY({SQvi!Vp4h^>!U~~rH_5R)WQDA&d(?L;nBfi7ecCQ&Lhn1a_`7UC}xOtc8v+Az_eDi*8_Ug0;%gF%>tq2ya{nX^1*-cr~i-JSq0pIl?MVAd8>%vsIUt2>8&_1wfP^h5i(i~9Ns9Qmw&YmtPe8V$nRin>T*L=q!9J^V?RTR;UD^0{%*xf5e+<3uxxa3z-UXQ90!Vxo8I~n$?Q}Q9}tTDQNZ<<FWw64{B=os_KnaH=Jb`i=ui|p(n|aGF=rHq?-XGY#jh_x=H}B?#rRczQ`Pw=aseBzC*K#J`2DMn_vU+Y^g?C`)RFaMP%kiF=D+N;_JwKS>wfl9h8#xrq2L!%@Ea)++2vMrkDIUR-m7-=akK52a#|2nLx-tV$Qs$Zi;x#901a!_;Us3<qK3jjH3h9HwtYhyoHLw_uA*qlnV_-p#xU%)_q1iR7Qou{>o&Th56sLT#&DSuUudI92HBz}T`z(f!3o%alUIM`)qEqs@{kp&;{p%`3yLaAf*`~0U4K)KtAcEEn7^|%_I}^n{AK4TmuyR|*_MIu2M32c`}xk#N9;FGA4Z?BiQn8gyhdkhU%rk?AX){o$R)r3Uq~9%+6pLCnIX(3W%030ZiTip0jhg@u(x;cQ!a__TlJbt50<oe4=zL3Ps&yxv9c=s4m5VQmdW*V&?{T&HV%nh%cqfg+JM5h$gYe@yE(noe8Wzdf$@xaxa(qUWTq>`_K-tWK;ONcL9rtnI>v}=Vqwvj_j8mdAKoVF;xgsw`RHuLA!_aR<<oxaXr%#(5-p<39qoA*<zUEv*~q%GK(6ef^Rw-mrnK85M~E<0g4eX~ertoC1{s`oL~%sRt*+MPJht_agc@<~KI6U%%Jr72Jx(C_`T~=5T-<NTN#96Hq&Kg|=Af}E-8WUTM(tvf&+1|b@t~Z+ZC3lmpEktHPV342d6<#0t*`2Zq-qe8BF~qIGkK|6ixm9maVUauOJ5{f;^FDnBIZ-^bDte-1rv%C`2QwD2z?Oj3<$pK*{BQ@Lqr`*pH0%jXdUVG>boFMs#GLjK`h=IFk<voo0N1w+GxsYFBH%QTlzVcn~}t)t52VxVFPo5E-@DbBSYdkYZpp`ul41Muoe#N8`wA&_G{qew<O$iVm!EK7<QO+vz(983!FsE+K2%Hm8G@;fUMCo>}`TwWlzt6t=W3G!`b`PMM#}1a2XhEA<F7v9_&*c?=n>N0(zc;%J@vESmb`^HhWOjxOBPU9l)I(=K0txVxH3>IZr5k{WBJRvh<^vxnYT8w!)`RY*^W{;a+;)EyK|8AQPy`H>pV92l-Y&F~RgQJZv+Ugdq+&m4hAb*>mXvb^2lV6c!Rm5w2^A2oa_%&0;cFlz@xU%ty}8dh29k59%Fo^Bdg%xE8bG#aI$DA<2OproNA(N}E>|n=&gr9RphnZR^wZ^P#eqw6FRxvV$3lc9s9>`?2IxQYlkG;3r7Ie(J)dJmp|cajv^B+}Pe=LjhCz7wW)}oOemlk{4s7H!%!A&o$a_ZxF`v>%|i+uTMwkdWQuUm!8i`bJH@N^bRQHVJDxdT0x#jyY}Et-Ut9Gl6J?P!I7o59cR&fw)9eL%K^g)4ZuLe)Gl;IatoNQ@M-O*crjK)$q*lBpAZK&9Y4Z9r8~l(`s`4&L&FUj+);<TwKYpA6bzbp2*Hj*_p%;QMZ*BWrf)Aapm~oNcl2($n2agA2ik6B>CzSFp7`hqR#Jj(kovnEI)@+gds4!sae1~DP-cE=Jqo0wc{N_PQYuIj-)!*slU_!)!2ouLwny)Ip5P+oZs%b`{Y4-gOz)uMVdTQK$W*DfP)l{hU^sGD3VH9EL&sGf(Z=4<+n`xoP(5Xn=fT$T*lzU}aaQKg2|N*2;c;^KI?OU~-wfIO1WT~GpqvkRdX7X-)CoK>pWf!6N)h7w4tOJv6R3$@Vl5W*RE!W}QEL_NN5M7mWe{npj^5S$k0QRu`0bD3uZK{P9z>)?J2#JxY2@K?gjSe6+uT6kIISUN0}UarWN?Ex+~JR-9z7AE=vMmL3GnBN{#H#UDX1cWI5Sl!7#V>oiwtw`V<=NwohaEp2Df(1;&=H|K<_%oF9)1KL~Pb(@SbH+HyZgovPvIP1SweQMNIe}hZPF@+q5xaFmV<O34a8Kn%;J!iQ#oL`o)~!eIJ>CO&K`xRn0#&CLqVp!cKfx7*R$T)UJ)u-M6<mU&OE*wv&x0IEZtqN<dZR@IMZJ?Eo=J0@EFBVXr!Yt)DOjm)B)@YQp0{G18m?K_|xCY59lgBWrWw3rK>1KX*~v6M`I=)_-Wxq+kA7M89|>tGgv|VhV04c*5SKwmPJcTJnCBK*IJ3r*?+$!~_7XG=lnA(eR$!HxIsbbq~XxEDckWF@dvd-F4H64{#GDHmO{GlB_Yz6kLuugX2IDH5iUvz}KPZ)G%-h@Q}^#rU1B}Pe0Hz53riBYK$l~Vo2!VPBc|=7$=4JPqQgPL4*VBQ5W*-5)NPhHL^fE0`w({GY9qzrJCsjTtoaQqJcV7-4(Ois?k`UrF<|tFB#j}a+*lOQTpSs&+y@yo9m%T;qJ^lK<M)37Q_AABrV5cO0gZA6sE;%N$hGbeN1T1^~YIR{OKKJl3)ceud|XTKtIq|`k|~~n#<Ut=|D)2zW>M6=8pN>^g^G4MC4MlzAo#J)ofamB43ILz<^CY!+&BhKZ-;92IG{TRsfJ14u|Jwb-uUz-O=XJFPudjmMKWoGbCCm#+u4)lzs86H~iv1`_Bg1Gt!C}f$w<tV4twFUwu6!$RBWYziKyMypWyps~!x7vUfRW0x;8x@W0H?AP52WGh(dkto&47F6Ovx<bmOuZ>l*QdoXT#C~QfDsi}wdKDcDk2Z>7X^1aDQpd2zu6b_<|uM!X+CIuV(Z+^l3CvP@MGH*DTpx5f?7UpH=YNkS3PS?+~Z^+0PobI;=M?Y;IZTDBDBNhFaEJiL%(Q{K7w#&EkEZF8qY?)(fdaM_sF0E`d31NC-Q`{0%7?02}#WpxU2cATaYhSi=S48DV9$v-(rh=?P3rX>|bgoC{qhgF$P^~@!H07&u+Q=A3mQb8ZtA@ETCvt?dNLx!G^<rUAJE_P;MEZ$xqDzP`Fx3n*9I3`j`fG-#B!!QN=0fNO5qBg*RmT?;oi8R%!4ZSeAezch2ar`MEv!VW&>Ta!d_`5D>w2pHV)s-t-1&KP>!iIO@U_h;N%KB%Is<z?Y^6kS`;Mj#c?dnPRo%Y*(B0O4!I3_)O}+25UERB0E=$y)N#iiaNX;PA2<0X=opfK%B>@Ka#aGpa#M2jZg{UtCzYVu(fLTCXl3T?#g2f3|OqP|QJ1iO@UCs7DaFfgAVjH$2b{@w$c>w)p`@hW5knms3NS^)YGj_RCBFQV+UyeA4Pz<PXt)@~LI!{05s1%7FgJ5n#0_e>`Au!uPa}2w&HF%9obyBn^)Kbr_=}<nOPR2bdm^iw0V4?oCPg3b`S;vN)Qza7C6QF)}P?rK&qLE<s@UVkW#i=*M_q~y9HLTGHVSP*wp-A-{OGqaq0e)INd7J1!>5YXDYLRg7Z9md7tG<b*gkObry=Dq#u!mk5Nv^!#kaQ0h3KgomLRy2W96w8!rHf}D^EF#}NsFhFT^92YDrKCT#2x(>sjoCmQo+^x+;5OPP^l$W!rUa}3}uM^8|)Ukxx0*R(kJ47wQ>UK@<ZxDu}g=jIg-Yh6RMa;hwlI(sm!MdGWyiZ*HvkD2(8)aE4CvEfvOD+x$P;3W+-DZyHrH3z9nSmPT@$h0PMlfW!=U-+en}D>#_R<C3<Xmp|-dfqRpWI$TAN?<LKA7Swcfg6Aay?yZl4fc$dLlI0Q|3{D2b6n8>8jeiV-xtu3F%T<}s-MDAT;W2NG4KsJ*+NH=%!B(Na=(@`c2dKwenbYX&cL?-RwB@hfyz5bw91ugREHZ9Z8??J$-I>c=i6@pX-yt{ih#XkThW;oI*VDqoqdfQMWe!~|myF;o!hCm>K2CYCq<9tUdkO@02z>R55cfh*_J9tQ#)WQ27b~d*;2VRuBpeHHt2HB7BSZTqfB{MN}pY+zeuA0!I@zLYVT;4Zt%mH-(l6niZLO75|QYBHn9NP3IoMHB;8FM&{*(h_KWb-q>AvBJ<`6Dya>#xXuk<&$K=LroCv?Jj<*o2!#u4GS)n-X$VsYV13OjA@GQ<Cf`XH!l7vG)qNPKsa79hK-U`I1-_#BefOaLQt{I-g+M-gx!bz8>0E_vN+|1Y77O>v`vTckuLftiT8*^Hex8Ppf&tsZm_{aW(cbLXdG8Nl)6X+H~!zM1i#$zY!Oqb5D6064n6)H)mLIduNi~s2FRo*3C`9ad5n@XKPjmaJD9w6f;U2s+;J^M+2xcHawMvxTl&s>+){Ap}wlqIxjy}bLCp#6giTdZ=4od^DO6tI<q0~NDpWg7JaWLFzxH$1qhMBN(t-G2R-EC^P-xt1EZiLdM@@#2Mw1RVwPIjz8YKTO6g)N$&bIjKn?{a&Gpi*a)XR`hVfLsQ8Gt8*uhZ_kT^rMQ$d(61Zhg-xm4FhtW@AK7YMT;P!ILa&c+X~2461wXJ<q2kF`M-ifek(2n$u1oIYH4_0QMmeaFlsB0A`Xvt3+yQ=Y926$28S6CF+M%?e%b9mT^oIb_E`-OJCBnecB$mSJ2GM)rsIp{U!ugTWhOpgEJ-^$O9EET4@D;~O{IqUlol$_>DZJVrn#7%?n61S)Y^<=_H%>EV{2ElBA}DHMrj%rX`5URYhHxerV?Fkcq{{Gh9}uXL1@0_I2=E_e*&9m*g;fMKLEmaJ)2Z7Qk+?acHB3Ji+6G$Qtt$k$}rl#-nAj`A@Mz@HPAnkcbF9nSh_^v3hqw9xn$S?}+=dwaRr(|<eoF5lWSG_pU;WI?ij7q_%I5qC2Q=8Hyj+qf&W+^oD>G^OqCAedbnI!y3Gwdc1+>8c3=j0hs-NGOYDp$S@#X~GF+k`6Q<BY@r3^?Y~@9eRz}Qv5W{7Pr;w;q@O^k6)7SK!`h^&Vfh>^hZ0JCp-D^`{To%{cQp;U;p$KP}=wQ^sn{xSL^HRUxBP|fA@WUvUBuqcOPFJ9vy7$93K-#wq(`4y(bVk;8kOFB{?yz5ziC&6r{X4+1>j4aelaS#7g1y+%$pz3zo8JG2>z7J3pUL*NkNIZucbL-G6&<1l0P2ee>aepu9P52XxwY5Zz!FVGqz?yEQws;zp_S?>3KjxAM*X?R@tj-`v_dc)x!FfUdB*e>WvtTZv}j^*W$e^ZkQ-dv|m1;Co5~`N=$dWtd<3@tS`8yNuy@=Ux7Gb9Zm+Xx9vNb8qM9=-|jqm8s$T!?&C7_fF0huh(Dym7c)y|LyMH4nGR=Cw*5m)g_I`+<)vAVmFjBRP4dk<e}~Wh(zT~?#}m3Im30ar=V$4*CpZr{`!?4b;947IsLqEsMOm@@u3NdE=<`kUq@x%Rc3oGZhkVf&g_uma(-+$r{FWNQu#dotoZatKHDS=C7Fo!V3IxDyn-Xy{QmLU4`<cXP`Udptk>fe9~<gAUI5MQu@BCJeXu*-qF}GtXKw>`A`2QZi`Vv16W4H3JG0l&Pi9=2_22+HIr)tu-`(3+C}z%`_k;?|-~H5Rf`j@8Hnuwz{wX(Y`{yN^`Q0hXQXw~)t;M8G@~*s@&hFb=CAk62N%^euhh_0w(2hB0<EMRQn|kDvaI!ZqiNk=eTh~PMU1KQT!FPY#**bX&wH&FlJ}2TM9gzgs3&oE-lsXsl#N1*NB{q-J87lqva#oj<r<K318bi;j>G(6-3BUWC7E%5X0U^a=GN+yPI9=e6cw3ZDpd$fMd&&pYz)3l~scOI+e8!h64~}fLoMBE(k;8-CeZwN)C>|W_nSZu_IyeF+VH^24t;YH7V8sKnI7gi_Z5V#z<ly9&!=2+%2G{sgV%gb9O*x%OfsYi$=g=NMaEfN;Ia%=zzi|rTH4OQbBH(oYZyDKiURqA#CwLI|?5IxNuxz*PkhCVhJ@30zIHgaHY+YOx&&H{(G90WoZ8TqAt(#3#eW+!<PNt7kD?hyN|7&45=0B@n?uple-BnMm8Y}93zXdtq2U@1ohhE9=%ehWOb;F4v5>w#%yy91~R=2-bR~;@o3E=N2R?2)7jM9AEHEQ$W_GGeM&CGlmlKxZBVse*xnJ0cDa`ffvUX*QnOdekHwGnK#_x8*Q*3vk`h|@%BikvuhHr3#u;FD2icA60wPvJ}a!nA`(qw~;zevnCA1EuL(K>q^sLY;ZXGvVG&Dl_&fQD5aTaAqh#uw4u}5YVH6dtzFnVUcbj>OdgZkJ;_cLOe94Oi$!Er*iW=O!=PLBlK=x;L{wlO?FAtVVpIK=9bk&daE^y3;jaGS=@d?b42OwyYn7VcQ|XGxR=9V{3hF<^DEhjVt!D^xQoSy50sS;{^!kNUQMu&16K0dgln1=RRH0+ri6O0o~QQ-J(nC&kL?F4JB)g*%jT1Nq2Ar!cnfQfe6XO&&vZp8PqUX5<91deJ3}w_7xbL_NpCTO^v)UzXhJS$MRT2%;+cL!6V2`z_0(K8MtJ?;r5tAH8bMBS21NGULyRz-+5a1A4F<b16Ne;5jHjNN$!^r;t`NKMd`b{#RI$y(msmPpICuQ*)1gm@dY+)_6pI!t@t#r0sf$VcSE(<cPd!0oah#<k_aXXl?X)J{2gs$nVXjftVUM}B53<%tPCA7iF6K?B9;+$08EGP*4iZd$bIb!j;>ZZhnVGb~xoWW9_!uDf;#}F76$F~Icqxkl(EM679>M5zRt^;V)?UGR{if*W8*ESKi<9zOW|!9V9`RjXc}g~PXmJ5dl6s}X5zn5rR`5+kUi&G(V^3`!>aS(QJ*zu)o)a)(imQcBk;SRQ?hNW&$F?y4hIUDJeC#y27d&L_`<N5#%=V3b!r?1vU<`3N39Fu5gd)keAD0;>Mcbj%uAq{Zipmc$WdA!O4>}@zaX%}sIJ-D3`|=cJruK0#G&%n%t}(K!lcIEmj&9)h$aCLe6}M@oi@ohp%^mwnCix%mdi80R$4TOQF-3`oCRvy1#wB?egxzV|OSZLK+hD$g{Z_XfP|QBU@6`ItvkW3x+rj3wcb*t=U0yHoH6LUbP?V5ujA<gPQ~FSnUllWF7O%6`F=>kXPRILP+`<x(BSAQgjt1Dg(z`GqmF+pc8lnHB{l@T;@pe<t$vD~G6I2eZ(`V1|uv5tC*|}hZwqQTXseZ}{wl-;9dm6_u&?#hJWZqM!F&M~W7NkQ8mYV&~*;aC~!l$a5Gs;cQl%IZ@tA~(?BlVv|S?1u|XRt;0zT(uf&_bW=zViqQERV#R1#63^0uNS+>hK9YQP@&i!YNkWQ)~8DEN>+D^@4kBkUghPK4~3SRPFU8sy`TdHSPbg9b@NX$XF_0=(O<PW|qRefqQdxR1O7FS{<C9E&5`Zy<?b9q@0IY3a;oaT0zI6edp8T*1QQl>4-*iGul=MFfC`BQorl7n0EW_PdbJ3>hd?f;xSvJKp~YpFrmelKF?lep79Cw46Q;NYcd@M3T?6jgTed9IKNobl#kuB`ff5u3CWCdm6PpvyJXN?$h-Uv<4SSludu}|V45)xvqK~x$7l&=?zX(FuByvIVLMF&aJ_&5^Tq4+*I&L^|BtNqp_*SW0A+IX63v=cy+&Vhe_sSuQ3&a8)c}@7t>#4P&0v<efg5oD4Y^3FLnBi0knU{rr(-j$VoWX$W~mnNM<)|A&j}~yE)=}tS;INn7nDpCL#-MQ{g;!BlTXILS*`J&t1}yyY|11(OCLv>tiq+~Qawl7?z37RInZ3XLY=Xm)4DSNG+8EzH5Z)W+v4&!m&UJ@6r5xOhF7-cnlCaziqWL#o(Z1K-2wQt922vfDW~X%1;@Wh?iHONbHXpHajB8bI0jj-ARim}1P~Y*#bqJ84K^`Z^}Qsa0#?Kk3CtdNtv5&*Nx2G)FkIY}W*Nxh%`jJBHZHGy|1naIT6N06@ZFHgFkch~3pZQdU2Hcef4f>E6^m?MG`|IlWhyAgBs*Kgxi@CoXZ#{N**yMxzV*ZV{lA+l{*T+b|Itj{AN8C8aWw<`w5dJ?PY@fnD)4L9OcEU628MLr-V)%1iv{a8p&z~9-`_dPHX>|is8Dc-*ptf4;9Yb;vfzB2)!REi?rv!YZ?>aRJ~I08etT0)YlkPhKl9HYb~W3~{?6v%F8_YFbF#^4tln+@Oaj9G<~x|MU%mc!ezv`HymhpDC>HP6>tD%pkVCACHOEuh^xe0=h=m>_x+v#&WeL|A_R_^}#IWzoZ`y*g6)MVGd|Be^IjfJ64xU;&TYGpoma{5mT&rMMl1ps<)9(KE!B5An2(#187yqkx@!#j8(=+qGm*>Bq>HpROrNsX9J0c;yw&S6|HWf2+qb}%>l#EJ5-l+GD<eQlq4x3zMd<1O0jey24LJ)=f$Yx<<1dI=&;U&JxTvocRPOW!4E+#GYd|-3R=9oIV+%Vtr9O*%(iAKWE`hohgAz0mO()!U46kcWiNQs+@BCc1IxKlqTXi&`yMf#%)*qLSUSu6C3sr$1=?iP>An<G#orXYf=N_ytgv>V#=>*2xiN%pcS=ipd=m6$>3^IWjdK*pT2o1tLEga9jy0UPD;F!T?S7`&i>1er_b$pO>6+@+u!h<>+eg<nv%RS?vn@43gjqDTH%1IiMO$trKjN1Es|u1oWqGx8E{C0z$zEpE41a97FSD+kcwyn36+CR4hZel)kb<^|^HCXOEJ{Yqtj)ywS8oX$Rrpd$g&A{MYNz3O$_@uFJfL<!`hn_$4noJcJVe0A?@yC<&}Gs&De83zbrA`!dziD0ANrP||rvS4nNr7z!ITz0UASs&h;tG;Hc#oV&Sj!&)7-5q786erT$5ljqfNIBSYS2wVgPl48=+tvEMsuwHg>&SARr5=~}wzT;`_FX?Xz>wIU%WuU&)4MssEe*KDAJqpJaGwdzGeG@({=D}9$WgiB$!KP}7u@cqgG<VgC|frBHhaZ>n-9wn?3Uqb3{!6!tZIts<D5?Xf&*kJGc~&_0)@DLI`Z$i^Ps}9<A|wV?{Ah!WPZYKScYl4Bp)ChSZ-f5{52Dg++lt9_;4e3Mg}|3y%siMKHqWf%RFtl@6ZhSCmahXgcQ_75#~ux8|qW`B1&CE2iV3dauTDQPCS1?@B8PrenC_c&XBOT!~pTOVuP$878pi@_T5|Bns~vRbg7{Q6=8RsKDed)t-Qx~R5$*nA4^8s$14je%B`#2P&Vv`>SI}Rk2Kc?O@RcaJxITvGyPeTBlTF=iHeJ!o-0DJ&=9IEDx~%4nR_lIX{jiz09~5P+;C&~jJk(5r8u5RGYm_1Wyqzu@5hIrcz#2AFl_@0jT<DHm6JClE*BdRcVbT;cWl~RW-|Qf!7D+05p{=FEINeA&-r0kkme+}gG{tYC5~(XyyJ<CnmpRs+<vz+oPQ#>0m3o8DSI+S1536}?IAcneevr2RCn3AJ8m8-wL=%Z3w0xw3jUesqNJtp=)+3(Fk@gydce1~{1NbggOJe@{)#+Yz+@?JCGub3Q$-g;FFMB9lH_AbzjpWeUl(&XbfDgT9pRD3C)>M6J6k6QN56>h@&3eB<)j@i!BZ1g4d~MPgROjDV9J=DijCI){+U9G0I!II&w&6)kco&Ksyo|wJ7cmju>6!Fv*_QPbGyl2y?C`gc)dROa{a~E>!YtbYdqGRZSIDWG;TH{5gOTn(ShUc8RbPxp-@?L*3DpVVdVkO+TDoe6QAC7SHDfkt`!r`PPU-kxrEsQYC&AK2ZVu?L5tfVz7%OSXy$5Cppi}R%g4+vha(9%Y4kC3*@~10t9@P$VOeCMT}w4|pgelm%G7^M{w=gmXQZ^To6515bBT6LPnlw}tTC*f_s5A-pTL8FI5kzo63a<(m4(Olb~eI;=W1`|H|}yF0h&yTUwz5tWWv52{s)?&7}co$hv(1r81FmHMB)r9HTcN`oEyse7}5qeMv!LKbSwu!uz1AUd3-S+OujW8D*o=i&<n3($1a_%-Bk6D$}YU32gN7*z}HhO{pdsxL4~pP_zyk)hvn?V)Q^UrKj(fe!-ylUBB17G;yg+X<B<|=vy0`Y$5Oh0D9~qBJTE57RIxw6iA)6BqRcE5^WyDfN|^bmH)aUzP?S2lnLOM)`GH47tqj^6ulMKDkCEbS=M9e0+0#Q30k|A@#^<NUD_=Qw<Mg>aVu3*ZP+8#V<32t)BDo^kL}El)H3@dE{MjI4(w+-mt|zRpn0dTOrS2jL&Kl?K0go#u_=-~DtPR3m^|buJ6$z4)MY2JHtBAYhxjV6AjmCnpW*@O&bYxkz%kqo0gf{~C%*f77j9yf=QeQ~a{)iNOhv0*T9`gasUcm9qin~1c<fyoN{HrS~ceqx3_N4WJqXJ=ZFdVJIa)tY)>7s8H)O*-3$=7zP=vb~>zbIe9iRR@}^vn7;Y3mE`nhS=gk6Rzu%PX-=?Il`FO4}P%*+P(!oky0C<T8D98ibZ4A1TN@W+oH~M5Bf}+{gAIeH13!aq776n^;*FeZ16A<~dzdIp?SAVUg#2%|EBWS|hA3Hy&7eHK)2Qzv57+^s14?T$xh;dWWkVacd+u);piL!(PMmq~A#nBZh>x4PJoaURq^^{9G;rPuRBJz`09#w1Xzicd;jh^G4RbSh*94%bheK;ZEb57~5s}80SD*P?pr0zT@(iK#F#ia=Ft+)TXzl2y``@Prlec*hjLo-S6KYyg#-*u!9{k+ISBm**IGx-PNfX%sE9zTrcY1nhi?P-7T)WnK{z+Nebx4w*`{~a7CuuhaKvsQ|j3HGC?KU%S{{XXd&{qsa3bW1Y|utV1|a?tYNnL%Vj7q(>94!MNhbFrZrU78?NbUa-$8$i$5T%-Eh3Pxovu=Lljc|C(Z3Ubgo5Z$)&WuRGrU*K5Gu@a7mWupFN#4w&X;~nH^7sad-~<W|Bu>i?!IlctR{gzFfYH?b;DU-UDSq2l7F<`&j_cZC}hjsQ&eZ*aBZ1%fH{zHm2&~GCs(}A}4)5_eVub_>?h`eUDG+jl@3SoRP)w<cFPo7bvVrzvtD}J%?27*2nDqhOgAh7|}c<yx19*j*vjY4HwGZ@t=Xlhx61D#u;)aWdDi;gUm>iGCG9BVHcFx1g5wKY@`P1Q$y$Q2J!WRSwmc+wOsdyt^uDL6k7oQBMU`0>tns}Acm8Q8qd9e(FkI_%bV=imoI-+Uk-~)$hE~ulem8&?#0WOQNs60@o~Dq-P<`ctm}`aCN>|L3ZyDYSSNpss~P2N=1SBUc=~#DKAdm@NYf{=BKOml7hVJYFa+u7+3pOhrnqPnhlC6j;UMHqzlGsp&DAkd-iZZGkP*`K_@18<YaprB$CbEXSOv#L34invL+pt|O9GM4S5T0~!fLA+ADq2CUcOujzvrgRms(=WNT)G84f7@zO$l%b+@grX<xmZf9jNX`uLrNbCQOe+*6o2JeR!_!^BEgq8Bc`MWo?kWW6{PQ=<)K!1D=BO`yvBBIC{YKxMcYbKb=v_gK}{=YmuebdR;axfKlO?LATstjwfc*=7wR2GI-grQxQT)8p%k?yy<)@{#65klgW_%YBrq!Noi&XY;<m^<_&6yCrmSOTuDw2v(*XF2dmiY>!35?ie26gFO!UV-@&9mD=FTkhign&1l%Bf?}grI%WN5dIL7w7q;B1sg#%qhG>sy{Ix#`)^j01@3P3dNU7hjs>^q$4p-1YpRUaMCH1P!{(tIu^X!X)E<P(Zuu@zzentjD%7C0KQONJT--WmkU!&Xnvljl52YU~Us(M<3@Oc@-aIU;8*>i>%u&cd5Tw%xR4*KH@xm>O6o1hiCcpi1y=**}u<#mQclyD8~Z*-Kca`@@JYjQ;$A+`cVT+&{)I3`gWr=ZZQNK7qvt$aLfK(<rC{;C}KcJ8$|1y6nX*!_B>X>6y^X+|hw&`eFVu-@Wkp)dx&-EJ2@46YiD+MZsyZU&r$1SMBa7ssRqf^07EnGN5$!$Q)6w8tazk<sV_UJv9Y@k|fm6Z!CBpk_$n#&h8Yk;sOfyJ6wJOsaQHE#U|B;x$6dGd!UNl5YAVeKgsEfohO!#$Bv<u_OpzEw1lKFTT)wRf%6!s5$=mZD;aC^3w`Rd)z*%xs>L)Yl_wmjS2*^{eB(7>&wwhF7tLi=ZE(z<-`3jl{{bd^S_c"  # noqa: E501
