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

PACKED_RUNNER = "c-qXp4PV?=k}v#KG|cY0<%l-mmn7|wEWtQoLcj|oo>|~FqFW6bH&Sm)ZOqudpZ%$SRh>6U4LCdV{O;VlF)baPmpXOo)O&qgDauiuPZy)~$uwOQqpNKGWH`)=ydDnwv)h$Hv~tS-@3+}Ft+Oghi*ZyfX4(9GUgc#mh;FXZI=U$9t0?=BjTUu!F{NhJRXWf5(T~|>UPL!Jy)_?|bLzJ*ot_peNz^rkarQnRWy2!9&Z=M<`*;%781rpjjLVxUdY5IhDw>q@NWQ9)h{nv`XY*TnIvr<oo;2o(hj=!{clA{kP4anFN8_^YM{gE1;nU)@=uNY9Ui7c?(Y&n6N!=fn*Ga@f=f!38I-g>QH)(xE|Db1{(=4TtPgh<>+Xwr*`~Su-=+A@Sj{hyXxQ*)hEq&aNF~BhmT+ui5oFO{TFyZs_>$FHOY4PXh{Pp?yO*wzZzhBaic}DZ9GJ*!ZuhQF!R&<LAD<n^g$-KOdhQrCCrlkyrQGPuu=QZ_JlyzFuW>sjVPv;qayxRGFcY7z=jOM2+y&ndnviLNc7oXC_hfl>~`iWM4vbOr|>0)i|LjJqK|9yJ)X*#Qyy`o<7;`H?2@JG3*>96>7C5rxxRi?#lG@@lh<s_PBb)C&=Qp5eNUwIN4U_B!M_vVw+m5(yJ&(UL=+UaS(|2Y2Pln{oR?f$fXaJaL*b+i+G!tYlH$6I@Q4BgXWoK2#<8VWY_fJ1|*s^@XE`aL0PIUSr95&cg9_x36yL?9F)T$u8->Z`np@Kw|+O2wcGbI<EIx+xdaadeSUd+9$a3xkOksnPp9qg^O?ydJNwKUqwt*J(Yv;wi=PQsl=(Lab+;6RZce++3BIDoy&L%8EMi<`C6o`I6D6oMi>@mCt8YUS}8O_%_O>1baSK3BAcjSJ8EPds<*Y#VxIza5Msbn#oWzoD)S&?ijxXGozb%US|wA1`vU(WMJN;jG4vpO&QGyEAtBDWho8Ev>+Au60q~SipraUwq!Lr=kA7SO&^TX>Gbv-)TQJ@JI~UwIkM9%(G#5&{PHGau)NEs(`=kji$dGd-T_Sbv&e2<dV`D?b0Sn2p*E*6oz#p6v+{=iB}$e6nEhzCruAT+6YXl8SMU1&&m3erWOeqTp5_<!Q8u3!rTtY__RlIC5ng(~sXP0l&aX2adqgBM8}Uf}^kQTtuuYo+@~*9BL;`78^A;3Q-_*A=pq{??F)z~j?d}04{buWUcV~ZlXLv;C{b_#<WZ|m3iKZpBH#kfv$yD7OO73$}4Wjq?d_i~1h#-M83E<KvbnnoQaf#l4JCd%~`fJaLupIrob-26#6FulXPok$A^nXudjJb1ocyKt}+TPwdIvT#(+27rHl|-ib@b}$=J(}pjK0Vtz*#5;mpgv#!wzr248Or^g{ez=7+evhp5iIMuJjHdf^Xk8TJ2(ct@*CpV58v+YzdCq(WP5u0Z4#}o)8y7SzJ2aZ@8_-kS9?3dSGz~Qa9f&9>u(IQHQf2@_Rh|$omXDxhdW!Zh6nq5f1?rBzjd9yJ={Is8NN9@INsSle#r-rCrBhyC=8v-G@>J0VGHTb=0D3qXzQP&)m0%WH$-`e0ASx%|GEDQs5q!*k7x*?-Sr?kINF)d%O#|Ix3b4G!e@z`eOlL|%I1%hDG{oJN8@NQ`=Nto>u7xiOA*ONQD<h8wFS2MCMQ&+DPg1c%OZ>U1Am8u<$#V2%VK)_@HNq7?Xq}-Mob8B34xZ?S&=YlVvYwyK3J2PA7Q~mW`74DHa86>A0E6u0ytdXn^7C@e1xHS=Kp*|X(J4gq@3`Qz?(Ap8d#cja&jh1JYzuPuK>`mN&q^&OlkW7%@o(;6nAY#IAbW&B+aK4L4K4H{t*3<>yF@bIZv;ntJGaleE;$-fiVtKT!A_u{->Khz@QZ|08{N+E}?TrCeIm*<t5Kc$0S6mN(|tZAb*bu!=|(`wBexW{cB>vYU0R7y*T<Ravdvr@FI`ri_DuGF{|D$4<Q7oz1Y3XK8&(iZI%-e01RG-9b7D`TbfZ>_4(!}ggIR)YGMnSh7+lwtEeDu&En=8OL*jTbau!8e95^~0v~pkPa-}~+F1)~-)~x=Hde);!Pa`P!`Ic6Zm*u+Mjlr>&t_AS6M9v-n2(4n#g$16EHS6VYov2phX1S^Q3-_FP2$k~0f@#Tny_l1f`Y2IM8;X{X=0H(NYnKCVw?^lH?B_KOgZ)z*yP}P;1Og^iEt_fEs@!!?$y0zj#BUasuY43GJ$!Wd@<`s9CBu1wAEzva0tP35Jk<dXZ7uXPuh*rT0Fi^$C(g^haKq=iwPl>ere|=EG(fN@!SdS-9=HC3u3p&9Xl~(m@*(O2$M+p*Ui@{G4!ns(6@I$pKxcMzbA=!z;_OvCF!YiQ?{xO-rVuvSg;U?DuAlqQwt)U)Wm^*e(8hF&I7liyRI4X*l>Ir9asS;vDn}>s8me*e{6F=R+H$u9A}$r<%_j7^s37hL5!Zhc%h`Nx-CXSSqAslpAljgHM4^Ti<x%Pa<l0~*tJX-{-|;&;CCed2nuxX?dy_`G7g;f6HW7qdB8$6EhRG^FYOJ8JC2xviXajJ5f}@`WmYjji;TD`|Ew+Bh&Ct*Hs*Ht6K;oDS>+#2SG-RJ$K>}F4Li-`M!`+1D^2kGV0icn42S|Yyv^wS1Q6;;58CD-*BEb}&k+5|GDN%kzi;gguv1Jl4EegP>g-xXJfCsv$pkjy#---nBt*w>$ijJ#re&46d7J(AaB$gKSA>+aE*MECf%x}LMZpGY{5ksZHX2>wMkWE7gm|cB7Esp6LWGevNW--ADt(_hS-MzUU!b*$%sKN&qpTua&{IT^A>okZLYf1kI}`(~@as)ZSNb3M8Ge55e^jxxUzhK)VtAE(=zSA^?$_6|)0NIWW*q}#g&hSf!G{Yl19+azH|1JmET?N@ni5U2xa2()V8t;|0-M@k0Pv_U@K>0}E#ATazs)-E*OTd@y6VO4w-!^S8U3dydp^#X>)2Z)pw@}fP3SnSLBCqeW^>w_o)JU_hUAELR9Ji^H-sag33WD|hBLO4=r0Q5l-~I(QpC0d>IU4APnwd*YUv`J{l~Pioz&_uyDr~nDuAj`;cM>bF;kFfHmT)qN|`q>w|sR~&iOi--s&AMcL`B7MI>|~SAcR4qHHtdr7o5J2FgBkMRTWPz|sR>MVHg^LQq+-_^~4F7w?4C-GTJd8i1mZ+p#6Abi+#`+&56<`CGy>^0vdkpAJjc{g6cSvb-KL$*|O6$)%A)!MI=$vos=nrOzxu*K476aZ3;1VY7fgxH0C~NY)WK#$calBZCCE#D~pSY=TFlt0{d42G&p>VGlE=Kp?H6kgQ7;;TRXVO>Xv=zAuDzspmO$wUMkp`#O2{&C}$?v#&*cSw+3=H@Ec_4NelsB8y(Uc)IpHUdF)qP-FJx8h7LMq5>k-Sc0cCyqh_JY)3$0+{1Es>gX;puziO!jY)Pf?X;p4tegVpNd)w>3g*>rI%+;{-KgA~UZ~q7)gO~o!asKYy1i%qetU?UHi?+Oxq}!JEgN&MG7L*-7dYkj(p83R&jGo4Yc40EM0>rx`9cEQzJVWhTGLQT=^t7Z_K6*6kWK))aZXunVpRD5QnkrwnpPE^J=hrBQbH36VWH?YjAbMjc27v}09=1QgH~RRBKWH+NAI$_@3h)Ne6Xe=zEXz8$hk&I9E^N0V+t-x;8FxY0?12qP)KGslSr&q#z0Lb#by#?t6?E;N)ubop9&z7Xt&yWmCv(LUCwWv=n$;C-#Wob^m{s8WS*#DRdvjEbczs=dxojNgisPXd4^3KT<6S<$mulvEuBH5_$Vu!sDt7D!Tyg>ScB0a+TCvO<L>^};os!7L3DHK^@N)9FG3BE8{^~o#S(U_xq=BVAv{#N7PbP`j$ypWvcm8&<LEj|3sy+o!@+RZ!VR~%3{PD(;jS#7>`xO@TnNjDKZkUX7t>m1Ip|Wp5HUf+{?Tyv=+*9_c0eBwnL!*h=F!F<V=v&(0Z(&@VKcmqR&A6W>~QC&dk53g>q{dT!J(=*Mrd@zPXB#898IC^32csh>e*x`T0gc66cHcEzmylztE?K$^BKRoSn%C3UlbLieVtC<vFykKLB?u4+UqI@W8g0Q=HL<iLnQO{!QQK#!|0ctzirY&e%p!q{XVlZ>AbFjE_>R8{-!SCB|T5(EY51zuMf9=-8r%ZSZOqg+rm?1Rc1cuovwTh;GM3ludc5Rh+BAWPeFT-e0tp&;x9)B`@tZ@2SIWI_oF;(Ms#WfOJB7NDj(=O?Y8y5tYDQGK&nmh07hU8%Q^F2V}p-k;x#}dK5m-7&*UrJYmxE<;Lx|JChoKV|Mufl0L51sPgmG2VzcYCdRM&!&ny$;8$(4udBUtaH0{+pI`Q;fKic`gN|`YjsI}8V$n2O#N}_c~bcJb4Bi3!7E0CZUAB0xaVwbIsP-N6KE+^@M7sJYlk=!MW+L-SjH@*J7DvM4tD_?!?=PiG<_3G8(&e0JIIQ9Vc)A1NggmsXRO&m0~P$w}~3vL3osVZrs1gW62$uPCOgP$7xPs>ZJ>@NpDHeUR_yugd2<E_Kv;ZYLp9UT0^rqdT|{j~%J)D3z|6W%2Z=KFy~^1qikUlII+Fp4F1^E<t$@NaL(M0Plg`Qm6DQa(XG?{OrrdOJ+<>93Fh*-q!os}oZJ3PC&AVk@pwnpQf$TwGHN!XrTBgvhv9dq|kk4##C;r4oWWWE}g|$=X@s{aO!xZ4AyVeWs(#mnv;6(d2OnR{^>oGhz-W`6VGvDCW6leXmWA)=`3+**slY)RWb3)Kpx~t4(yqcOp1sFqL|wXW1y9<ReBzB`94NGL#Ob*jSjN23j;B8nqSv1P*bhy=Sede8aJ|-vO51w|ZUo>~<zyY*D;axn`$K<e)WUGa+Rl=s;hxC^-d7=*hiA35aBaEC8I9vk8TY6Ygx?Q%TTgL?g!owZ#yNPrSj!--%v!OTY&-INc9bdYPGfE-NlUntDH%H@F}xk`uG&a8Up^j(Gc{U*!ur?Qx(#n9T`8p)Am&@)2|SJcvF%iXO>{!%8r#xL?hPun|Y~84F~&hxN>!+_2gp9!&b8e}%c#$0G&ZEY0Vw^Vb63QR^;Oa{@csEDEAg9$gDy6?m)2BO+yVj>mM1_AtDH=yYWhAX<-^+~Wo4E6*=BwsE5;45*vIZ=#t@zi#+swoYr8?1~$qKVDqVdNikm-x~G4-ani2mkts?#Ad4`+BevOvomw1^HSAS_Y(BZiR197>16t|ayq3URI0%)bsIpJ**^{UY3Mg$FgOckqzr>G&c}wOozt=UNN<PbWJouYfx>6YQ#DMeaw&PbD<62mrw4d-9NwD3co<JNUuaanGv<xdgOrakfr8B!ZG@{97uugeyHR<44W!+SPC(+F`zw%U^+#Zh-k;{q(JLgK;XrOiA5T~4UdW047<k?HU+w(9&mKOfE2En+Udq>>AB45U0>puOh2ZRM8;{*zus3f{Zlz6X0a{6)&+&I0;7VYWDV9=ZZ~kw1atfV9wrp5rH--aHyV&E$JQr^?Bjb8~vEpfm<XZJFfn~h?cIPb|n%I}?r^AEa-aNpSp*7#Oe#owXST4SDd48KR%dUC+NdNq@^>*uT!`FugzYd9h*j0wTFLj`>s&~0e2!}!2<RVfu6$aWdwCtGrg<I0GAb&p`d2bw4CmGYfgD*hGhw?gYimGc7bpkH?9$kSo37$lkh*q7hK&O@pg~92jUQS3-TU!Ia=59o`TM+XS{fixt9Dk(u;keX4uy4!xQXx1$r=fhyhI7?cXVYor^BLlvP(ny$kG6iO3GTLs-FZm_+mu$LJYTM$1xZX)8iB^y-yOYu2bQQSjzdSWU)Hb7MKNxwbecCw=S5<ivvDS@$$7pYRv127J@}Sim-7s~RV+@UxY9f{Rh=ZGe>Nmmybv$f9*wuY@pYesp8h&;6YLn47>ni4we;C~VBMy>@~a-`IYWdAx=L!NE8`Ns$Ltk~UBfT@``IG{ZiGI`IAfBfd+5K<JCZRQ0C5eXs!uTK1Tfz~M8N9-ItJEqsnV{ocjytE24Pf>XFn~|an(adaa)DXtvwE*%LPi#C|X(>X(=}!iWU#!An<E^2j^fdTUe5^<pX92%`qc-eJ2mEni$JFh(AbXG!tr<V#j#6M>JRju<If<5L~s(6CzE-=#vns5BirGjs;qYM#*j^feSqdz_1Mgz^riaDf)<yn~cBM2-Wym3O=w8Z#ByJ3dtckcM2<dJg30~2*|<s^wKR!ed^8{SP+U`?dBcAS9iba7h@(?WrI+*bC3>QRpp?wZe|h<*^gj2l=TdUP!0@-c2UBt5shM{0e+E~|Ndlsa27Aqk2>9jQ;-HawEJ|UgUHvM8TDGH`mCuQbz`e?2=9;d_P@Ao=?e|JYZY9qmsM}AoS&(77Ivxk><Tw6%h^RbdZ!eUPRwb+s!L!~#W4_aBr7=y>gJ+hAi=Ai{GwariTsrz;44-gqEmLlZ|}4)9wU8{lsSq-*_;6uxhg(k&?Z`EuX|LRK=$$?yUoTN?U6<T7J>LB?u_&%6;t{M?k#W|9N2xyD<L%z+~Dag_kjx&mUh-&E1l?H;0ty=1p3KF1biF5imuZc2SUsj95cqZdnv(B>_RifMw<vDbVj|T(IlN;Qx6^>iH!pXIOM4SnmjRrm8et=Z3>jPK(4A(t?872&+ZT=c&7z4s8a?&Vr4Hx-Anf-O<KGwqiL4D=S$bZ>mnnTYy8hwpaL_Ng{)jH=xE-lYBd^yD>WB(MYudPc4e!$wW|sanr$G=6Ke~!o!vL+SWUavuqPa<m5FFXtF1XKc1mz6XX*7&-(VtEOZ&7>L~`p$eyp!aB#n4I$OH+4{%4U@HS1R7;Dc3Wj8XJHE&l7bog;*`41fIF@ecPCefM3oL0unhA8s9Q{~RifvBkqTTZhMuV7=3o-s%shr{k~U-VcLS@9#m6|B8P=<X)ik-DZsVgBoAq>6r)tq2Vtwg;OOXeQ!pX7f1g*o_?Mdmsv%OM^E&EMh0SDp8rD^^x0XkfD`teN|;@M2%OE%aO#;Rv-Hn5H1|wg2Ky1<=(1ZSojA5SiG1VPot9gz1)9!8U39sJOu%?UTXE*RmUu42Jz{0nzng}(9ExS<laP_*NJi?6(ZP#tY>4z~&E$8T$|J=C=KJzWW-rFKfn|3Bj+fTZC$dU-+ymTu-1W)&Su9+;{M<ML@H$^T<yY(RS;#<e$8OK*<YL3Yg9{^h!a^J*w<KaHIXs}#-1e8Ch3JVMFLNA{&YhW4?-qm2bbyth8#AY{5}^N{>w!+j#+~SGz<?Z^o2W_znHYzfcrnedA!Q1^g#Kkh0zu7dC(aB+bI47=#|b3OEBV6lcM3}ah^I~gDD&~=dg31O?a4NxP3?-GfLr!FUKjOjA$Q(pAh+r##(GX0qEEo}@g#k26MHa}OU(?X%x^FnGs~s{{{S~iKm%v#&x#l(c1$vD?E|!DhO;KF9OuR9+z@a+6qc}ZWAM-AU-2OrI`D7ue><jhA-D06Cc^499YB9}FGII((`<UXh2c4fhuM^H6ZcNsY0N<K%YoAq$oNAXB<6tplSCIQZ5&VCouu$}m(2F2#a6*Y58Tj)tLt<zt{5v*z%`lptm~K3ulUh1-&F+hA>lFAIWmJauZi3n?k?a3JI>X-Eb9tN65_i+b(84hXGeL(MLOX{aKZw5kj<f$<z=a~h=GQ>v?0I1;^^~Upwnj`YaH^$90wQ;fnpq|!|Uf`qL0Vm3JPY%%)7vwv91h({b<e<Z&6RC%-Us!DW0GBL!bF74Xpdb`|J!r;8p>#pfPw%bfyr48YL60c$TsKOv%GQHsiCp_91k2%IX6n{I$$q(ZAMhZkt)HFj$6VE@yp+lu41WJxC2k*U)s3lamGURq}82;Afop$|v)U{L?h83DBpLzNgtDn7bd%X0$n3dL1-r>5iJ;z<UnLBg0(x_vnFmEt>fowv*>?&-ERX>{nS0I!6@0$1H90!Z&I*QB?VpXQd;A)LzKS#__|3^MYQxm;tjSu+6$1o|*XZ<M*&@SIbPr-3AEJL|R~W=+inTEGofJ*O>E}5siqM%IEkVmElsSI*Ixtd<`t@gXkRpoEv%42MS)eJ#MU9S)tILn}?>{Zuqpex3}J&f3M56V99EXj=`V1cn>a{{IW^;TS9W^xV#}Gmm_)f^KZw)!&h$)zZBLXZ5Zd{I}q3UJUR-biql3cb5=QvhlCW{VeTh5cLj|#72k3qd)DI|Hgn#zA$a!=AD51UDKu1Rsb2cjzti2jw&E2ge-jzqjMm^I2FX|4^$ZJ*b>{{9v^Tr3a`vVbtQ)pJQ8DycX72g?DRY~A`?j7Y4X1Pi4;7=6mb!FP(LB9vyu+oeqQAC*R@**nv?j^%eV*M^5(w(OY=K#vBs{ssz)@sAV+_KZ*pl=Agy(5Ky3XpWa_k|D|BZ<r>5`Qiwn8Sc%(MmQgYONXmB%@|2a80U`4|d^JS)VL1ze{U59aC3(8w8~h$<iERhNN7uY{0lsnfLGX5X<+S)+!#vc%8way%-|19#d-+m{kpDRn4uJCPRE4I!{{3c*Rb$M)DsuMd=HymaZZJQE|Eone(~5^?_^gPq_%yw`O}{Ny-b8+P7P6UR50_1v%$p=*L{xe^^WUp#R$*onu$-QIc?oclgnh6D4UOcC7tj`^>igt%{V3yD&rEz<R^5QNk0S{)kVR)2kQR*CPrS4?gWnIjyCdyfJ7*tenK@#%{2y4sM*oit6%+T%`OG3%mM9W}adW{s2zdQpikW_c2aJ9=E=Y1fXT=|Go|(0c>5T>O3DvMM09F}Fq;&T&^4nP@<O%Cu{Y#}Y&Rp$;xSg`*rFtKG8@9W)WPgPv(b++6ZN$wl;1MG#S4M(G8d|6D|+1Q{ZwN20g0aZoCl3L!GBeaJ)&3F$7-N5&0}0a~1hNvWlS#GR<!un1~@_q?XWH?B+b_^f%v`Ocjp+?t1Kn4<kVnj3_2t$s6TnV8Ml&8s0F-{mG|Xol5l)AwQ1#43ZM5;y@g1*kSBW}`mxT*BL<eH?2d@4fanNt2?;A3b}|>gqd;=~)LO=q)dEq4CRBWcUEPrqh-6wKdjxv~G+RpU3p2h3q#e;pw=`x91+l>+YF0V1K&uD`FnP3p)jzIIes%`uO;<#}mk;B=Cqamh}T6=6`PAk#67Yc&+WSP|(eCvxtMcRr(Qd$qmZjl2D<6Z_()h8%GzXbB;vADdTp1eNuIcJZwbQCYZPW8S*OHll+6Od+;zRGSS#q?{XZaw$q2u15q_;7ZS7!U6S`8iI)nbGQYf-l<a{(>=%2nM7@u}oIWR!c~HUKeOwLt8<WowoqRe&G(`K@b@N!BbBp#jEiZ>PLOzy*??=OuC;V}TY;Wd0u+x-N&+&!+IvR%u{R=Wo=|Y*Bn?i|vXV6&SzVVSi!?5O?whMQ70a`-TWT@blqgKeJjyd6B6t5CT20JIyz<yus(3P8?18bh_TJk?(_L5;@GwM0=L-&#yzEAX(CE}QPZ$p&sT7HXa0t7@iqsKDRpuaw80^n{HL4&49<D$Iro$-wiB{V)zHc7CoN=quY8v(xCPkyHrM8#HoiTP)z2xL6scq(;%3)lv67H9cGy~G2hafhF^EKM9v0`{w{`a^b_S@+fZiwhDeu7ZVyHqv&2r)KU__$M$kQrZNikE$rU%|cy~x=f2Kg;XKcVlv4;(BAghzjmd|r(fe(;i~9GtDD&MR#3YMV^^ntHX=yeuAhiS0(m7k-DAMK{8%!gmDRimrIu>Nd4Ni+1FnnBhM!`U&540+`6#Z%;eL7UnAV$4oaD?KKk|Rw<Q=kmXk=OI(ZFQF%nJ4hOpD{a;*<5W&jZaT;K=zh>B&0-98y(nc8sR0h(n<&l%YDa)mdsIVsFn)IUPZ)q1mpT-6@2rLQ6@8RbR)QY2pkh;ru|9V>r%<C8;?;hh<~2+ZaF4*aE-nUPU&6yjWyyj#w>gr8N(BMnx?>t#`+A`Jbr*VWcVpe_;DdoL0{sriD$Sy|R3_nCXwLnxvVFMSW-VS8z{mSp!0tsS6lI_mzIV{O;_QIh!KoA8{2FJ(cwrJd4}@g3f2FGmH8Ta&&4GN><-woZf)b0ZSspy0Yx0GBOE2B#C$QPIEDjGlc6RiuWipp0e2;N!8tyaA&^H>)T*T2v_5bC8@JmvCG(0(^asaAxG<r5P-KfWiRItbfNs5%90JKTRK+c?k){2;tnKZGLrd>kv<}DjC9$S)2N!#NCklkaXRBUEgae5z&4x~u3LHwvoLLNj@;vyiH-3wnVIn=^8RQ#7<FaK+;*s6?BzV2kt|-F7Nc}NHmNzYjDxHPCYMZOMg8clSdvZ3FYBBR^)4J*3}kZ|6TP!borTvQ%>7*7&NAomhLl5{@yPIs>u_!}xlt2NVLv`z%p_mJkG~!LZMgmBH_fEHE@ldo*`~^&)5tXgaD@yH3=?e8%P2=80OM7FbR3hE*m#bb;%<$j*^6hyd#$f+JoAki25EY3KA~UOQHlN<CXCT+F(i(Zy;kH2<CT}mC@`1+<OO)xAo9W>v^xcy=`PFJG{ZLp`@4c1&G{rS%Y{Wt?EvF^1)))l5WoyG#{+R>W$doRC4h(<hbkLFfIMqcBAx631y&B&hIHbX7ZJo^b$%``tQU0lw`@)}>#9lQYD!c&k(4Lun_Js4RS7FeWa$Jih_<{dkXp$E#+ejac-Qb}SZXYy4ixlBWGAXmmh;WFCDcjg?{=f|9cztgjJD~Tc9B1a?xXRNpihjor9gp2iM{0+gRM7zm0z+4_cWih3{Keb%1Sc)Yp4z#Yd%!)<{n$<t|ZZ6R6<TK&9?s<=MtzShh~XxUFPxCrUWgUQ30WjeYmCzg)uTne%yeESONHp)>Mx~Zf8Gbb6k+RUOOf{%&SOAn7U|78c@j&Ng$np(G)<pRs_puX3bA_m#^uDrBy_$!HcAcF>w;&1Gps*M1N}URj0PVy-qx=Nm}UTwU$J}Nr-Vihvh#vcP$5mFw}aX9w+rKNE3PMCgMLG5>$tLoX0(Xs-}mybAjE<G2b*+(TKEYpR=zvb=#Jx+_asSZO5B*cpep3&Ch1ua})6A2BPMDrtuNG_7wW#`^eo>o_IFr_TCL(zVaXGw|p73zLoC3^T#5hQ5MGgUlM(5paAhQLdXr(c1!|R&ov}kZgJ&gcsVZ@vmXDKuP6pX<A}CGn=Q`3dzcs#n^aTWiMh9^w?`ty2ciP$=-?<8UpIR|T|z3{Q|@}2c)1R_8<$VZGjp3P$*J;%gt6?!*f&}F*kcQM;qe37Rc1>&64l+dBf^OH9u3V31u|>}1H%o6Sh~2bg-su)^BY7>i$!cW#d@1xhB+xZ<&<5Nj_4Ls+Osovhvo5jmzmLHLS9AVd@{-AoHW}dC<DO8*^J%33TC2wM>XE5=wBO=+6kVAp&Zbw_dKS1CC{crTc1b0+2wpj6nOm^WBxilS%A-hy@>vafrp4z89jNk`|1fS057BY=ql9`O#GM8)VX$fX(AN(DEXnS%(bQs31FJPbM<N%3BusloMa`?T^xA1sC`c|_LT5F;7N4I3uc}rY3J#RObzvo&K~nBLVfxYpDr(JnmW&Mnw~niV4al8Al;NiUm7|)hvq0}<pcZPt;8oAXC~vv1O1AOP65a&G^&wSP46F;ws{gXMvQ|cn9(#F2+$y7H?kHol<8jZI$9^0IQlAhvT@c>Nyx6ycZ!(&oAu)W-N_(Yg?;f6!15?Q`<$0ny`(463JEfUC!E9WwnAbZ+Pb6d;r8Ay!(-&YixU}*$%w3^;V<eP5Sd4q|IKOVmIYL|w!0%%dJZ02^OHaiuN!*7A<{NMi7|C}IYXB2v!4y8vB%2&6YF1O(@3>$Hba1Zhz-K5PG}B%JlU`5tKj*KeNMo0?bsTF1(`riN6q-c`Ik{M&hRjN^V8uQQ`Kez%m0qHo{#GghN=G5_tf(6x1+6}c80tAuMdX5Zv-vpnK(sD!(R`Mj!otWmP$9Czwl+n;o$=Dsk_v3Ph{=>Q9WO90HdV)oO1&nd-#4sGdc?H4`GORdq%jqSmf+7p<RuJ3j+8zkb__NF$-u}Wpj4@Z#94MjIf#p=5h|S7mI>ZnLxihx*DbzRXJVM5;hR@D7V(~K7+<L>AP$(tA<3hhu0Z#HMbq#(7c<|mQ)}3O4OBI-)uC#Vf-DA2zSSGIDJ249A@IUmd^cak+z!V|BmKo!NwmGoG#KTTe9s8>{{E%?vK+t9oB6Opee8iL~H1$1PM0YW<`13_4dr8QElGnVORJx=NupdW)+7}jnDG2X!!UE{Td1mBgnV%Dw)|xRb(!%5=l8UF*mWwptz2!ezY~4O<}b`MjfjftMoQ!ogYHXm|RmA>l@FXJdGM@os_HEl%>iqbLRobcw;xk#m!5@etSR6#$DXbvq=w+<JhEC#;-nuy_?Td!${8ebI)!I?+RgKgKWfRI#vD;OjD;60KC_rUWs9{@zU-*Iw&VSJTtbPFXUx%&If}I=pwyNKlIiTo>m+^dD0jqTvqHy^fNvH;2!yFI85du`mn6;t=FLwR*^&vQfyZ$yTT3Q_{&)iL0C&9>E@CrK9TEYI;5SWANJFbOx(e5JQnofGfm8g!zKE$o_+f;mcz$!9AO2^_N%?ULE}7lufUlus`(Q-)cC(60sQzDwf_v0G%Ir?WlJ=^$aOFpzAtHaW*(i%ja7c>DT1YgTPJt4K@LD_17fG6pPAu<?t>Fyd&XxC%GV-=Npo3ecXaHgvuq9?(er0vBC^cCW-)hm&^?;bjqo?i4Kf$gw0IX-W426w1g5njL=HI9f9>L(IXn@y3~nT@6A9M5%s`wKN9-xc(lDL=zy_JZWex&m7pE6nT%fw)C`CFYml8c-c}F|lf!6pGfiESVI4vrvQgd49wEM{7&tjSH^azsx=P#mFs6;1gFsc$RyCjiPaE+XM86i01J<Kbb5+XIOg~$=RxTq(KsnKp!F1ZAN6Qt9(*$)&5^9&{s=)=`M5t(a^weF>qs+FNMssJAJ7ulrbTtm^toK>8q-`5L<4K~HB&BOq6W(6z~Bgon}p2O($^tt&))r4bl9+kT@=L=JVSRoQsnx}tWJz@oH6>FXg3kwS!J2a=fWrKngWgz%mIrAc0<FaX<fkG;jI6nXiUd^+tdMSxG#O4Fd7e7`*Lc|_)#<w<NgmzP~{nA%A87ea76Mqx5?1qIOwvgp~No%WkT@04s3udsMtgWpX&sX&)vMaA|@{!nJV4-27;Dl?L40)nP>mbG|>^di7k<{*g&?HweqiBErgX^;1RaAAihIcI7KJO`=%CGwt!%dn9`OP_D-fSHn?TAuy_-5yD_-6O7J9}axVF?HpBX~i{=3S?C)hsB<S0W!a)-Mw70S{>ABs7HsP`6*Nt$8JnuISTjE@uVwg)4QO7W)UgN2u-0p=fKTr|YMu8<OmpzZ<iCO*CciM34E8Y!2Jy>)pNMox`11L(_x&t3hoaCK>)Sk*-_~U#Er}$>_&Fqo6D5{_QX%zWw$&YjY>2u7E))K)?Y=4k2d<X5w4v`ZNPaJ6*=suRFuH2Zz7#AZ`f%Kv+|pITqB}?(y-S{cxRFh^P7~Tc@(rc#At?RF~yDUsQRe2cO+ht9Bv+3@D5U=&?tYZNwC|n9~dvE^om7QDPF-@1&3}JD;@Cu%mWl8?SHRrRVZ&bfDkmq+UX_4WUR(bS-z)?4N<Zr2kYjviI(gTfaUtu8@*KQ|!x0q(i}u(KKju)*9#G3ic~NH8r-kdC6e>=#)k{Iy2~I?1w=K3+1%?K?zL-&azvx-<*9Q00`6o#GVIh-)g0EjK1?XgScmVQsVAFD^H|pS()TObPV$SX3*ks<Q=SzJsdx14?C^6CQAt*W%hBzOu|Bss+fb8*l}fkn|9*XdKoT_Wd;~TwO!)3irYKUX}c4McZ?P8)v~d;RUA|==11!7X|ATkpwGbEMctK*A<h}^RpAiXSpv5X8)?PksPef=X547Z(K~x}+xwy)y@p4-Tw`ACuFkv6GJoO$U$I{PnyVL9V!%#)zT4e-9I^bxH6_K4-_El_=d->tPOP-(cM#7vjNq1kpq)VUqH@wV`IuTiw!g2k{PL={nh*0>Kp=*(H~T+z<yst?tsBmY%brxrk;ynkicapk%_z9#zlxS{6_0ho?a`dv?saQghiph<l?a3gCV^|QoFI7Xxh|`EdOIvi+LY#!teD+ew~w~c++AQTjD7obJ0ggNY4-=B{f35&I;@$^Bx)kb7QT&{7cP8Gi+JwcS6j!?=xR}T$^EwUb7bkQ;mxj@eNhK_T)AQ?tT{964N5W=2t5GmGM~g*1m(}Jj86{Hbf>|^1o>K@KD9Z>XE0?*9!PF?vhnN;dZTX={rOx)VVwpC?W_$DEw(X;o+i<=K}4eZi$V14GrPf}udu2O4}w!|yJ!d9`rFQ>DAhNRJ+39WmC3Ji6S4WJ57t;L`#qlN`isE^iaDIFT;#|IOxS7%e5{lB%ET{mt-#H81CtaJAvVuwS+SZtltI&6ipGgZtFENe*;Q)#GDyo5{~|0GXcBJ?7sZSS986$75(n@=Ox|V`rjZs?y#(WN5eDoOAo3Xh4Wnq%+6DTpCGsh%{oQoL;$fF?ZuB&A-zO;t1xAC2|DX@g5(Zl$pt>VquXUR<EVxsi#vn`vBhp({duKR+&t2!&2vR4E2u7coBgu6QNI?|qk27;L%ZtAor6$N{^z^CkV@{90Gb1!2x%oV${w)lRsssnKJr@FCU#8tVUHN|Z8Hb&?BlnFT7?|?ju5S=r(T(pVH4?ul_n~NV^GRfCs1r_swir){i;&}xl}JC09lC{m!obD@N>5sAH5kdH(o9>S(=s0~3gTU>#dS93(5#U9S}cOcj~1gv_HL~|tN3#l4R$QEp|(KskWYx<!C}-@B*q7aFcA)-->5Y#1qpa2Ez-kSSl*lr20Xp9K97af_QV4$luhFn3X`;kC7;Lu(JGytRbGBH80e^Hn#Ek@;uSFha~peB<#07FwARJ<z&ovd7g#4mXIBuEaW9A+=wa@G91U`+_j<@441&ncFfVu~Lg_xBaknrK+5p_Vz7oR6wG5h@BYP5Vijtw_dRT<0h=kuLf(9aQ3tpwH%hHTriEx;#mSKl=j_p<?*V^cUyM^R;85s=|Dw;zfC64kYne0VI(wk;;JwN|(Z)gA2&f)6&r)$s7&m;KIMViq~^2p9J6cxRskz>Yxp2ze4TEzK2bL2C%y{vz|y0-p)?fKf;`T0w~sx5X~eY$+EjOTFqk9<bsmeEH4+ox<h`)_7W()m~`=!!cN&%02Do>^aJ&28hTcldfc`sSOjzlp7~#l^yNIYur!4)Q&%B+;7d6Izthf+woZr5ZiKde~fLF3W+F?3<-hu*|vt^Gqb$TN3@em`twIViie}##q&Cn&t&<#arvp#SAIXhGjYtQ6xe_m0Vf`UH8Lsu|}#Pf;gHk(7hrDblK1nY7$|qd#y`N&?_LB%c7*lYZ++`+Nb@m8Bs!91R@E`m`J_=*))ymozPdrvpnl>;6Kk3Mhpz}yuZOg`N%^mTBeF~Q}b@p2@!|rjFYdj0_!^cJHg0co{VY-v3g&m&ofShQbRYv45HCIt*(%x?`Zd@qn)3Ar&AeD^I89cK!B#|<@Bcu>9T-1)fIPs-v0pO0vjvDZT&W@l?%H;l!jH_5}>L53-nx-HmL&pUDqXC6|qsRrQvXLLdhZoF`UnCw8XJY6(K~fke!`0CiTbl#$L)}(HWl>Kksb4vYN(?=Pxv1g8dI{cmOK~-AMwZ?8!6wZC2XX5pE9RG`@*`$$va8{`=^7YyZ{O;j1M2>A!d17!~b@jc@2b7tit61S(c`v5;5mc<>FEjl<kX7PNZMub~*-|7qvwc({G=YA1=dwzq#f+}ehp&N>MQFW6@#M|M9m6H68tPy2`~9ZI*2?7}pl(y`tTgOk<a*~$Cg&yZL+#((hdC;4|({&{a6n}1`C?EN#>Jrrmuj*G1$#OelS0E(H=8kl2D-D$OxXrn&LFCM-na6%{|L8$i>A_E<~0ZR|hk*vV;FWE1DW>T^&0WxY~zfY%xvfgg0`vPbzy!s{Qcy1~ka-o7&VLZOGNH$`@NO>@34QfQ!oG=rH^u=AyBRz&g0_6}w_w>Mrv0C%8&a7(1IUCQjraC6@H*V-OWp1XIN9Hbd2jE^GVw;XwFsLudh=*WK&9%l5h#QW<b|Vsz53;svaCd^amb(bb8So^QO0=%64_CODh~qXGK>3Tv6Zh5UpH+{UetqRa=Hr%6ANOmr9rLC+M4+7*N(F9KiFw=K@Ao;@lVkB3&+q2SeRMcSzZ@6>LRjDea}*i4bIv22D|Z2tta9u`Ppc+-&TUWD&cK19WBggpy~nJv)FT()rGyex+KjX<D<(`gjTF$_(l3U_p^g}RuyF<*Gq(t2(*}C^2h1-!j-rv^jHIM07T&Y;w`2B09%yKIBJMhge3~0C?H9znqstEI_vw1<i+)Q7(H`*LclY!N6HH9-@vck)@+<@Q^G|SIZvX;Lc2<yNMY|{Kc<^>16SAr2-1gjXnaUR`L2F!}s?`rL(o`nH_$SYdM+mWdQ-tSVUP}PFwEF)0=y~)XM!UoX<BNKz&SAaqqXY^wx*ooXPwdAp&OEKea}u#w0t>%`vo2IQ>(YVw`ahzlXY|G&)2aQ~8K|Kx<Mq%$s@ZwUIy1RWtVfX~7`@QMui6vMa~;Dak?DfIw%uTMuHn=8tX1b`ZJ>2c8DU!3%A=hOc-I;q|A}~^R^cd1#zQ@^!5d@@;w}|w;=ud6(dNtWE0k1x#cxxxiBwD6Q8`FLTXfY#-59X;7lCjCkCp?Gqp-Q2ic5zl0(eg_g#P=Kkc5UgTLNqOV4xp<75!1rgU91>ft~n2!tV8Ng0bz~Xpv7D{htT#Jrz@ctcn!;d5EY0QSTXi16UmXkEqvU%e?$tjZ6Yrk@+^4ELq0YN!+ltg|J{z@h3xl(BnRAQBNePtvG`+Jv~8NuTC)5G?2O+i@9l>cnMi?KpSL;1$%!V%?SF}$qSnC3-Q(Wfn#3NO%;G9)UOV&MEdOwe<aYDkBDQi%k|HP@~UVW;Ju~%gx#nbbR(hi+}FUV#4#~yaYa2t?YnMDf@jyFI>Dh~XEWr{z2D)$qy1gxSz}?KR)$e#(zLpM)>(L>fw#_V%88V_No5ChwBM;2!Rw<>=r<HaS&y;MU)&6uI9V95)R7q%a}p97@vow$FA<4ZtHFQFaZ<(r)G#?;WK%YgxcRMe53Yq-tG{wOOY&hp(LaduS@W|`N;^7VtNgx2QRIE+DRcmUf6xN}5X_K)#@%%Re|595I)6HTWU8J4!PtQyxIF@zClxZ$omT+!`yYDt;854;Vp?ymp<b>p3*SdE>#`<}1XWM31zyr6YmGUJoctu2K*z$+@~479W22G36n%wwr|war*txyFD5t2KC4CZaPWKW?6`K8macoxJs2|r&>Fl^V#Fs72On5Uod29itSfM=vF?iN-Fl{AUTuxVaq#>|!Ie{}QuP4h&6wv@P)^7>w7+)$~fGbiM!d5iy>o$o23|?^~pPv~AS6q<UQrFgDPUG8fQ^)Brlkozf&OWiL@Fqa8(TzTf9!E{=h{IR_AZI$Cr?+9YB+k}}CNT+3;#CT<M)Rxl!TFvz3BO#ugC<al69{N?K7eND&YIU$pU-sTd<GSJr0-C!5b`Qh^iFAT-?kMO-XX<*TYQ;8J?6?(=Nr{fnj2RVb1JmHDtI}T3YeL~O2YUQ;os$+UvqanKmQ&Uyl>o9&!7Vi`UO50k`fQ?Y4bL|_KhX^+%XZbv#x`KmQR3(u<dTNIk%ImbUF#_M$!|W@GF?E`4!Q0Vzc;9l1!e*XNI><cqp-@xWeejv6Noqbk*f-%ovRp^K^9Un4zFSFPt}4Xe4VvZ~9<TWkdeaThe#HQQ-?_P)yHX$;j;i;1ez0`#uWVPLrtf@tJpWJbLfd#_Bjb8_%CFIVFjSP%>u)b0Q=;d&nuUIdI*1{7!GgpgI8e8eNrB;h}6H(vIL6Gfps_^|P}u4_dR{MPh*)h!GaN+KVpstM-{c^GmvVH-SCUA=Whcxvq2Fak#e>sm5N7O*-VSk9Gz^_U$F-hPzF)KBB>6ciLe=g6DB?*!kv2L;}B$4I}|Z<#p{Hl8xbj=%^8-o?B{R+k9^o<oC<6AW??M%N<}5S#mXpNIRE%dfhK!B%~Z~f?L+xX!eFP{acQW{*Sw}37}wZkV+%$0;Ta%s?sYmd>Kt(FY(fMm_Q`UUJ_iFifD$Fmyd#G+)DoQolLlKp_-5UW!R6xrs8&C8r+!(MSCUgQh?-U_q{rRn{I;Qwe69XPy^F{00M?O4Vhk4-3?@~4Qw%yls$-b?<G}*cLH!m)}Wi4lp5!Aam!Au*CumlGh&YOuZDZ}v}<V_UEzD+Xx6~Aw0j2QjLyG{o^~)q7erLvg^6;oB2Z!+J@_7c1NqJ)&EGdj^U|Xv*^_JNG1ecbLQ=};C`XSqTwn8*{Ee@u?7rXvX~Oj41d0yER=L~I5EJlZzTuV0vT&pv<LbCye$&Om1Qf)?wxN5v#~`amX6wYQ$z2FO3oQA01130FcN|LQn$CAKS{2mffGZ8O(&B}B)udLk4L6i$wz}Co$2#*9yguXLTm1GEsB8bbx#PQ`lMndQR=y>jLs~ay;2jj=Xs}^Dc20mFS0jOl@j4@#g0*y<jOCrkkrqdu69}brCxCFsYy~ImqJyQLg>0H%8C2GRFLZr_4w7z1K9NQN$J2PF*~=PtlD!c{+>xG_Tv9wuLpFOM2WF_Gccn0dLRo`*@J_8lQ=QT9L6;uFq@?1b-xH4idt58tuc!F+ly#4W#gFfCILhXzWZ&>NqA`p`jWePmFp#Jc@$>WRsY%Yc;CkD2S&mKaL5<socLFMQ)8vU~V6WnGQM1{#RbLxXgOYTla$%sFep!+@*V+6U$y6g^wbGfW#EW`PSdnt6s=2y7BQpq%Wr|pXpJLw`&a7Zc(@XLxn^6%_(yT8ps*+8<ga#Gs?bxgTl9NnHSd7Vxf->co9E~VBDLBFq^jUI<PBo&?IvDKj?(Yn@f8IJg@@6Q~o|t*21VHQiqWV{@7{%PRfYOxhWe09vpr))#YpD;exy6n9lQ{iwYEg|(use#`T~P~3K)BKWX6>b!xN~2;m0D{q4Cl09LzaX(B$7cFk;#08+tTGV6k$=X?e~+g(~pTR72a387|OzASYqEF$&5lHoO9fB@nm#6BAj`mse+%_OvAI;IYaSWzA)JQWIRuAo=6Z<^&}$*Walv>8m;uh04M4E{PjE?tVh3Q*Mo0=je2kBvX9o+evP9~5wbfB*474V>;3g_==WiUq`Qba#>0*N`WijNhwHy45k90p=*bZRLmAV4&$F9oFTJIeeKNJZ#?jL!FV?7UE(CRyUei@e!uJyr*U!%}wWn|sde;9ia9;N6foB@Oc=F=e`MJ9E$t&CW`jcnPzNNW_oY1Q=M%mf<eP?IzPynp;pKsVDfUK`?L{E@0wc;@<nfdd+z?AwFsBOGhHwAC$Ym7rA)rVu$0AwTp3@4s~-^mM!%k79ePI&!a(&hikCyGA+=f}nf7x!u(aaDA8(oqb3jV}G|pMTr`W%zpc@aTAm*X%=OpYLsXkJr~YjnQ!DXnX4oKk>Ye^ac?Br;F3mlasa8AI=`1M5|BezyG=Vf6pWYb^B;{pg}{RlT6I)x1adqlhf0)H-G&<!?TnBL%-L)=7(pGdp`{L=O-QE^c2O?(dWU@b`rhXJ|g5gp#Qufyx)4WO_-Y3jB=xCKD#K>`M5cdOm59iuD&T(EeSN#{IrN+%HJje@oHx;iMH3JWQHV%p~jpGnTRm{uFJXgYE8vEQq&Oc7O>^3i7id%Ea4DPw-5G@4-fV_p?bP<f|akW;=gb^TT54so7vYB{P`{Yx!71+%j6&V1rIg+^R4`YZ}6|QdGSJizQEf_Hkq6O@!(r_^xNU#!B1PqtsTZJ7UOSt9*gmWKVePe@M!DTH+ws+V)v(~7mDHVF#EWkeEm6o;{K%9+`*7f{T-dS15P*~XFH02a2-WIJc+!Y)W}c(!Voja@osnL)Y_1#Ph2(mn6@8dfnLSkGsg%_&b<B)cYfX4-QV5+se1*M5d1(NYfsNU#{;{L4f<jKWL)pducx2mAB<<7x+qPvwBQtJUB!r;Za26vmoh2B4$-AY_p`(`b}$CeW%t8k=o}_&h(W(vAR(YBCv!6JKYkoNGYU2HnL&5+-Rb_v!<{#KTiZLo?(82&_-<?ac<1o5>CqOAK;v49_{eJGM%NC1AKZD|pG%ZM5a-7bj^SD5*3xzu;)*dv<3YH7y4c}vLKEf#_`>)dirsjR+8?q+9c<t>$H55)rn#aXRa)#FIY(j6WJD15>!mu{Y9bJmEL)=KJPz<a`|({hT>SVf_c^k@o5G41&DT}hQi`3XTHzaON!J2@aONCwa;90$`Lc)=p3ie+Su&NsU>a9eP?KeJ<V~K7Z-qDSucY(Xq7i%Q&aKZbivPNNgUw>V0RXuB{;Zreay<cKTtl{Q21h`3O~Ike#HW3Pf*+DtfpcGE<7P0?+!Y)5#^|o!*bJjHhlBOg9B|?X)(Nx_D2pHwJqDh93QhYEbKSIOf~Ceb<6xdSrlA2J?I<*(N#<gXJfk`H{@qAstl_8TgNB@kU;q-?u=<tg-)*m9hup<Udy0dOX@6z=V8aIH(qTe!G`CIL*gJ3x(xgR6In$*e8t7Ayx00uJ791cte$|ybeajEcTRq|o8yl?cC*qeZmsUuEPd-!6R*^*3mIoN)ek4uo@skViao00tkBU(l8vGFr?}=vS`%lY+_J~dWM`jCwIs$0QWVMP7z+Vyya|Ry^d^RbEA9QZ>68q{GQ~ip#?|y&XFkYwwOmZv4pNk9^y-9=9_e(c}1|^1#7=-@XI-7zMgK*qLuNLoJl9A)S4>!H`hhY~6qiswC>bP999<rmFfLn%Fx<O{<C++Z`SM3+UT(~3q+Loy@Ma)9h!rz}|8Mm!)FIiXwKu8h5_mw7F4df*7zlo%~Qg?WE1JDFmfNIm%`E=z89eIFDkCCL9ER6=j8K_5B8Caa!R>---$6WbIFb>Rs_Ny$NkFNCchg#ETPlLB6^`LwX2D9TeJ8AO}CXocsGM{D-@qm|7GF(Zr2XA#Qq$Or~$Pdsua_80qKK2IWLujJ?oFlx!C#@y04%G)2>Ucr}@%K>Wu!+XxzDGK$Fkvqvyq3EZ<X<{Nyms^R?gWYQ+H@0=p$&YbdnB0W{=*q9TS(9Q@+%zz)$jOmY!=e&P2uiide8Kp*iA^Hp*=;i#l9m(_{tq0|Evv6T!ThoSfQaCaUL8faV6q3L1CepNu)5vW+OhL6$!x~0?XH6F?#x9ZB5e~Ygc&s0?&9AJ?%F({_U@g6~#oKrO|8rbs%giG9)F9`+LADBaWeXvvvG4Vm6=lk*wD~euU?bpbz<T)O*%P`d8K`rLHW}`MJ^G(DyFJvG=^c7Qe)D&d;?-GeQ^$P=sgx#1J*egYy_>e31h+<6jS<MXAc|<@`1_F*@kcO_FEG`oq}O=yTC{>2!)A_`0cR2#$}5-p=zHH;)b|#ZjRQbN4pxH=Y=A!PBW#OZHjX{(a|FOUfjX@&9}}J^d8L3PyVHsMr50e)NgN%A@|{IQ}=0RQC^#m-KNT%+TGxeG1{gLwG&EJ={G$-q~;UEi1p#mFxCN5ic-I)Oh!&{e#1u?JbTJ-#;K3aqr+aR#ly@91!cfT~5pS?m@&oiNXfakTfqSZZAudj1gBrKIbI6NOqoIF6OK<d+CQ-o)*7uaWXNlB>f<gUen4X7$3_0MeP1<kl=^YgAF-kr*Yc5^Z8gmDo^4;*-#1kQ8NV+nk2TVYLOqonE;vouC<KVwM8?N%}4VOrzRIqu;^xZ8T^BSi?v-xL~^gYNErYs4yu26o0Izzu)aoE|17Pc8xL<&ts{UJ>~ke(NMzNbr2ef)WNwT2L3|{TwK^`R<92d4YoSp2nHWh;@y0ta;OYjtF*liW*f1<b8fGr?veR%`1SL;Sbtqr3$Pk0`LaJM4f^5P|WKUzUFZV?q2@BFdcx48+kh~o9V9d49k$Z{SU}+91Xp9Mae!*1H$wUTWYg~~RVQU5j_~VYZ2IU>HiU2rpLJDL39iZpXY25$<duVA-87^k>FsvqlaWxQ{LR0zOdL8poq@DDkIACn{v@r3Kk`Nu?l8l@km$ZLTx2k2*;*8MlUBkU~W-I+C8$MfP$Fzsy%f?k`e&NU(7GSo5OB>QL_D^H`EC<^Y2Ga#|z>YT(O&EmfG0sV(A+kd8Fa12We8yXmDrQ6`iKJCmd=|&0o?+%dZs<tE_nRZRjjX|@R8AU^j;FVM8Wy%of$$A6hcCsV_h*h>S2;q?C%0i!@vY0k27@hb;9vF+-tG@~_Fv(0Qp)KOP`aEjEh0B`2Vc$>pT^nye3X59PrPUut5x>X_HVDYw9tK|&GpT}Z^y%f*TY|Temyw+8(ogR8sOOGHMYXzgtK3<Yr1Boq)WpTXw*IjTw{<Ovohh#k;pKSV%}1;$R7oSs1)tO_M6}Ob`GWpK)BeGU$@VY6?vq)OOsekr=JMsLw@`zT%K|n{0hFBwsL|$1H&}V(;|dUkbZL@)u+|<lZ8-30ci>gcxU7!3FQ;X+7K?0p?KfY76rR}m>^y7gVl_<xlcPk?a}5AiQW42I)(X?`J*2OQj7Q#G^%+z<wQjE6zt1Sd!K%K^BX>l1KrB$%BP=xJ~%q=!@^~{=g>qFq&^Y)4Ev7}J#@*oqE7%FHB8^rsF>TQYB7^MmND?(wQK;CrC2`KZ_D|+i>#m{fcR6lCK1vt;&9P|xw!!q;F{8-V3wu<P~9>UD8}hiq_`qGC5*G`U0u#x8D@)na(`~K75%;q*)OANmX0#LG>b^j7Hd(8a&dVj?;ES%;_?il0y0a1lON&f0GXa8nNKt?%WIPb^zL~SC8x8Tr%TVLCO_e76qz<g-7oe=mN;^kYf(%v7uPvEfTWk4YUN%?DELYzZ4n&&pUWl(KN4ci%POx+o2JG4ZV;toV8*sK%2brYiK5K{>d<d+RFnIr3Dn=cPA{`p8Rue}V~Wj(ks|RYT9j;PWDy((Yb?!L%W?G1X1_yL+C@ICo#BgX0n6B4TKKej#}NR~lo7&`jP>KRixRS7T|GDY<^0koE&>YaTtZtX_v1~?$#iikVdp=wh^7878dGmiv`1RlW5)aJ*Sz8(U+r&6m}ZlvD9bONHW;J-`1Dj#C@mqij>F}T04iy3_|kETEfYpoay(t!+Pp7bx(hAf7Q#{X=|1p??5$A+rNln6OCHPu7xNU!NX*ihBJ0cY;_oD;e;VHs3mWZl%UfOwI?0x<SS4AeSN^?{xcYTd?F?Ss0`nHeJZi3Wp8d}vC$>Lhdj;?%TzA~$A%yMec@ndzM?<L?8CGtcZjFC(Zba9Yr;y4%aK@%?hMoTCQsr(DeL_t9$ce1V8JQ$Vz6i^e6;MR0(1JE7IPR3Wd`*B$2~z}keB&J6U&sm3Vjw+9F>!MW*V>LE>k>Mb=Ug=128?N_5hqc9iBkL_a=y)e*|1<;(d|6X*pSJFj6{l9FpFmV_uyPehrdfyZ_4MVEAU~06^2HqlP@k!P6lcU&qiLp)8@iz^u?Uh1{!ON*il{@8-se%tJc%%977WatMmJR$e^KF$d}qRg7-_!8@83Rxc{2f4P*PU_0yp<KeO51b>ZNxLjy+v#ML6xoHS8aw!`t1&cGxQganULp31I8<$I|)vc{RWZcH5sj4d`UC;`+JSq`2FTq%(}D0P}|sRM!n7of#1-4%zmi7BNv<xorpGQRIGvdcyB(Bjox(zd!ghy73*vC5e}tL1mgiawS-S!-9S&SrxyTT`&juDuDD*UHwN0n_b1dHM~+Ut-BB{aUYr36hZjb7Dw`G_hr4m7qztI%{La51CwOAWu8e>Y!EMZufWG$o*bL5rxjA<_c!mMZ5<b1{G{q7%k&jRKm}KX~3T1cd~qIfC|C0#93-=Z*hmgloL77klwL&dD#u7ZJJP`5I>YmT0>4_0^F}P@VXyW;)Z{KOZtp1fID(vnw<BSSzT$VW3N0;Ua+62RSANXfhfjlr`^p<=M}Yqom;wJ<Y(1+{Fp>i7f@W5qO9ONerg&?o%?g8C5aKNGp$O~LX-db^U#7hK^ikro{x>fQ#ik}kW^%1(d49%oM@5dD3N8fHjb+zA{QQ?BEI$1b0Oh1F>z%d$t&eVZG|A{GcpM)R~M&0o=Q-9=Tzz)C1p%acvn)!yqV3j(N#7=u|LgfSD7ZvzE-Xaj0;&OiG-7f9rlo9Ow*omK^p(1yzrh5FU*G7w>BH*et9G!v}uo|uEeKgxMJ+!d-U*)KJza>?dDCBf7w!}zxqZ45vC-z8tI=4)o9xFTZ5oEF>=t~n33;tEelD6$BaMr{w8!9Sh$~@(3;N@Z{=r+pR(gJFB*+)Go}ZAYeDM=H^-_50RRo}zO>xMon=UPU0SyXqQ8|n=#boIt%4)6v}O3uIXvmWlcbxQ0R5ahekl=pRdiIBvsvKJ;se1nXEp%AMVeQ)oEdwECY~iUe57#?7_ThuD0Lz<mKJKOVqg{KhYW3tb4Z?XZmi8r1H5XL0+EDT_O$j7_vnda?6_Q{^RY>j%Y~vFnO39=Wn>2)GTqHwq>`lWi<%E*h68V=$FhHSe!D2Jc*);^(#I0!$N~BANBj8M)_~%Tv!bg~;<9jVFHWHGD!J%&MTp`G67k9yncWJPcxb+Nth`a4aVaysDIn%SiRjtHI%|O7e<2C<=-2=jS2vSB`febvqV#eE<QvH$Ow+QXlFVj^5CQvT+B7*ZecmTo5J05W$K7RQfXY2>9e+{R6XbB{=-7SAH^ra0Kvai7YZ_HqJzUJVr_THZ4_tQV@*D{FTiF!cxh96K&gYo{18CjNW(Nf0C6$ZV#3JX3+p(&N-*7oTU7B~n_#fPf-=VrAMDxHZ>+?W~I;BZ*u(`#5jUasA!S&ybh}x?X_D!FDBpt*g4De>|(5vdix<t-vxg0lJu0l<O<qrJdQ68A^jo!r%U6wcVa8X0M(ykdeoRUwK(pmnGIbhMHfbC0M{3YLl>^)t#Qkw}#mYu2lv01+7lmmpk>SAy&Ow9%@KdJJ%^Na>(ARU*p+U|>o>v9AhO2wsq<)*uu8)N!Nz-@gb2$BZd)|?l&*;Z2o3svvN3to_XhdtH|(X&k19NuOcGDz*uce-X8Z)GfKjs9a=Wi~~0vrsYyzH>jrE;}~Etl8TPd7+8fjOEL1#PWS<BA|ZUY#?N)r*Gqqbd>s;n-g!(-81SWfd`z|JE!xtC^&Z76_DtXF7LnTo!~Qom}kR!Gx1%q1$uE*ZqlL_JA5D@+JUv|71q{~7EJADEJ)|I#}%~;`TbG$qe<YI{mDLLqlHNaV5~#@#{3vvm8C1eE|mo34J)Xu5ZUK{{2uvmFZ<5?K$rr1<aiAQV4E$*l5;tm5BVD@80U2xg35@s{hSjwljLmD13?`jRX_ynjal~%yQw|6ZbOEMXWE&H#Gy`)8{J8iF1#J<wMmle3p>oX(Mg{iq)vP&ok=#)9)H+PGQ2#MbHsmUUDWxGGiUgTM^*|mY=<~sIBR}id|==KR$29qs$trBnD4)_tuoDW6`|VEy}N_CaO7x7=gS!1;H^JE$J-Qq)^aNj^9(M{x`Gk1Eeac5W@D*i_|6N9kvxYubUpw(wW#xQrp#sBahZp_&K-Acx2PCMwIVC_x>6s`>HKcGTfwl4^t{>>J|T&vuGZ%13R<l4L%7wB)9ktwKgqD?dnYFrre1jIx#7R;p1F&kXy0&maTL(~hCIYeR}YpIkCn$di1tw=WHziAl__6jtr2_fj?lXyUP5sKZUXahb13yTy>Dy}tR9*zi@|J*2uU|a1ub0cN4F%gMB?k@fZcpS{t3UA&eaK4tlt!Smz2;otN@$N(wp=)xnKXyO2;o1w5$NyWVeFf9k6+*JiJue<r-Q6yx2!g4@|)o-tH`&yTd6_T9Eqx1pxPvK5y-^s`v|mXQ;YCF8aUwjV)D&p~YyUz@RK@IAIu&Rkk7#I1*0$^U|?2vs<lW?{14nrfRts8e^Q36N`~p{)gSZcm5a0;+)5W=n?XuJTm&yKu?ybJD1E%s^~D6nsJ4-fZatbH;O@|2%&r#J<2|$qguO7U74vldsNW-w79i{ihD+%EB0tZ{f?_UwF=QVw!5-3lvF%+c4h%~e&Xxn;MI?|u9<{+h5;7H$7K>Q@nMA%>+B}$^(;^7amyY%TEi=2vz0phiuXHOS|dnq>!WdEBGzZKUlzzMjBc7)2y69A*DG-Q|NCSs8mrAnm0pa@S4Y|ZEJO+Wpp-13X~{3JhqovKo<uu;-P%4*qOJYEal8tUPGXFCE%GPfge>NFt<$yHEK&2I7>ZC_RaVs(%f$03lX@>NqjNo1T+pT$tMf-8<;UQBUHcLGHft{2blI0i^N30(gUC(ZF&_U(?FkR+TSrjA{JPu6rM_@;-X#Pu70cL{C@a~!<aFg(|9OA?bmgT)P~1J=2CI3xLT^MfcAd_894Em9QAhH_0p%?A?8=<O70+20+KQt!M;Kl}`t2hVE30#l_KuHe=BwXp!K{}K?zNGyTj8@NFX}wgl24qMq<Y-5IYv%T``(Y0#MQE!M{WOo4)x?tPu9=0l9K$~IFlGu8Bsz|{oExY7MpS_$jN3-%!#we%@<SgwMv-u!ff@ssWPUKECy9f5Ho|dQ`hUD8&E?3l2}@Ai%US62&>?}Nqp}(&WYv+e)Igj(+eol`F&}NT&lrca=-yY(b((3EW36{v7B_jY#lwEkRYD@eXFw$!v5g8WQXGC?}5tukVy0OqT-L3KyltUcaN!s5#0(6VTaEK`kJlkC}<{-Azao!tTQTtHe>58#(5fz6@B9L9qfC-<4jBsn2}-Z73;Z@)utK4r7_3G;yG_>J0ch3A}OfEU}sJ56q7#ko@ud|RT;rZF+Ofj0vCds0Tf-@C3=y#5ruVnCyzx-^BAMx$a)ds(=4^_I?_|(!!&lDn{ui-c8`xmuVVj2bWL3j*&(DS197LZyyHv?S;8x9q&$`6;>*)*+a&Ux4w@mT297`Iq!LZfO|KNOTQ1)B8t4!^95Ll@ZJoGAQ?p%uXt;uk*q%;mCzU`uUb%E2=1Dm5Wr)PF4Ee-=Bx9TfIX$sgOGz+qp9SF3nP?eC;|Nr7)lZX@@uf|oXg!Fp4cn%98{TCt)vsV+aD9oR(fuc<>lA;#DQh`1U8S1v1fFQUt}hy$^Wd?oT+(YKOI<c8ne>ubZEl*GoGllB#u;>9^V>lDd9$e5bC|QnWa`|{i9_Lpg$!SucxIrUi^fjK0awd1obpx19*(ma&5E5#Syxw=*ZC+qKQAkjISDBq#r>7qm~d`(k<DvOLUog>*SqrgoZb{Ne6%QNjmqwqaF2g!M%TowED&hIyy{)ln^d>OC^oW!ohE#dQ?0-<LTSW|&K%zx+4Zcxjb`}>yu7-d*-Mu}rGEWx(904c%K3T!_~4hF{XX&_aaIA&PQh+Ctbx-@KH8FWMdifRWMj8HRoPafIfoaD0xGe2UHw$lEJh$GSd~I)^e$(nTH~cSw&^0HBQ$2o4rA!L;dDQ*2YO?sW~HcA!`sdA$P-TWOCxiPpmF$l<Yh?V-Z*Hyp6BUQef{8ZjO~1%ms5!z@1^XxjKd9|#`pPrK~n%%plMpIP{$%3eesqiUEUzoM#U~lpsJEu_m9b28VSd>e)Ul{pBJV5RaW-TDjU(6^nPD02;bb#dhWdamWXe=C_+~wxSm@9oHVp~iv)po1=Dm<jIPvJV5K`KvlmlTzo~{$Gz=l1!nIV=LA69al8}djE4=Fc14+Dy&_i>?SCtMB_XGeAclU?C9qn*sxQ!%w`ji!rJBNn{hg^6b1?Yd@J=ohi-aXi-OL^~L`xo~B(XI#Bcn@D(s$WG~wF5Ff%W*M?qrw|UZ{A1^p1FxSf4jT?>fr6s@b&KA&TwyM|EJ@hlgK_i*h9fgdCY~HzfGczXJ4NdeC)V}BQ3*aARdT<Yg|ep9wLfBP2)8xMV*bBS2Y%w9DIp;g>zynS@69d4{nOr{7LWND5zEIRl-c?*FqYZq(Xxs8(gc%dya}8`1br<9re}ks#R22_pK-Se^sCnYN9_tN-Eud7hKX3UVdd-ajuDkX<Q~)(i0Ib%a%8dvAW2CEBvn9{FpUKrWQNhR5lL*B%^to`gJhkL%1{!S<Bs{`vI8LALnzBmY#fMF3KUOxI!WBDobp#@<|f|qp$|Cu0`@XbEr|sNb18rQwMlp@E`r1zrNb}eQ>A2e>f^<w?kQSV+!F8`8=Js`1`kyeLpR>iZo<gSu{NaQoIx#_?B?#rNRkRsl?(ky}jgXnbpCC%@3iM9zf_NDT6%{(K|9IF6G?bH&bw5MONd&(cbkAm22mvxmeV>e<o%#WX51Ly2yffxkqwNaA(`v?`*bbC7jKe-ho6q$<3&VK^EekXOC%<SJcY15b71YkxuO!@U7ls4;kns_K{vzJwyAl57c~EzH@dD-SIY-{Gk)gRBec6<7LODfpv`X#5DL$Bz&{=F(nWui?wLxspRG0H6EJ7hR2PgHWXxZN0n8E?h5YfpVw)TUP47Fk_4~CTk<j}n9J4AZs<kc;40#42=wSGACI*xb|MI#SP4N60fKQ*QnPv~mHwD}6h;d1n~qDfC9oP+q`HLiWs|2MYCUBj;JlH895KVtPpeU$4^a(fKC(5P@M4@_+ERL6^$Whx4DFjq5m&R*Jd8oL361-aXYrZYPOD|pgqXocK1lh~kIXB4Uj1lh%{`HP`l0tM{%rdqK7^BeZANUF>LS04lHM*O0GUH)>?Mh-x#SCX0X;vRbI~R#l|Z@-u4~}#X67=>x?x)a1H~(e`;Z;7A%;{;q${+<9lz=2(UgD+dSdevOZws<Ju8dh(#Pq_2jpWm#wngQv;GpVj>9gY3l+<Z-UVWz6xzyf;a1L@Xv(CMgf+bluO9ulam$#))Hr@h%glf(pP8*@>Ql)#OZsE*HL^j&rSO5g#Gy(a*dWJa()Q1+UJyxB()lz;{*6VE80kbMoNGFnQwd{GJ3uSIm+_aH+wHcrtbaKzFM1yKJ`VHnv^@p%0HK#YGt`VSe;8RpZsOhyKqfJ+mp{lH)i2s^Ud5O1HT;iwzr7775Gge8p}9%)I8j$C)_NHda3_;uxCs{OYG+e30&7kpa2G%0;^UWT({(0!TR||ez7g652b{nlc#$y^F0u;qDGy+FiTyL&3)^(46U)DJupr1fNzBV&)0f30l*{lKttwbfj!-W1&CcPk2|7rkCg;+0c5AbahS3d+sy&1`X)+Y1U2x_Ges1ilYNrS={ImgKVpK?sM8E_wV98avG~axXJ0P{$%7_hQS`X3U{M;&$oV2O3B{e-i$6%0X!u>&d4J61LWoE94+k&`54^PL&$OA@Na~neZ4qaDs*VXCDO<rV@R!|k=oNGV??RNJ>zP5@W=a3ZC@iZZ#SC#BU$V~Z>*Zn!}2diRLftg3#Inc4uh4CqKbuBepiypycxonn=Yc&)158fJx`2cjV%BFW=2KZ*h(WaedGe_shp^OGIf*zl(?d_eTB=Qc^vI&{&J?bu?s3qXOgd78Uu`sz_=3E3AshPfLI&?R^+C8-M+4<}4(Xk{0CfIR^*)U}f*dF)VJ=ZPOH*#V}Pc91qs>#eQX!>01365jPW%hsxZ(135f9uzs<AVd#oMunxYFL-$5ZW1;pd8|m5Y$&q4%2UX4>s`Uxg=x9FfKYq^hE<T^s-VBxopJZNsFQnAGoH2o&Dp7W921R$je1(BNA;@!zqRC^n!Eh|KMQiGHRq1yBjo#1)x~p&Mdi!`@<n5wBax;d)PG@XEU86Go9LKy~I<!k23CO;;VH=zSc;(88Sued9vk$>8`J3@R3jH6Y#gVth!Q*2-YfMHu2W*`ucqfUuCMgxmId!9+)P7+DfFN3S{xXBKfUaa6&)EIHO6oW@3J+1;Bh8u~hwR^IBaxgNDWdsw16bP^E9o7N|Sb6bePBjPO<*2U%t8@eJ6t&YQLkAa!?EKqaB&Kh?6Os+#4*rin@M#o#hJ)46-XvHOUbc&W#-Ho5j625+};HY{v%THP8MN(s)MPxEk5<lZiP->n@ElF8~P-SRUiRnU#oJO`O$855-=^y0A36)$w@Z<wALEUcB)74$1P(6u8a4-23`v%;$cvHoIps-9X_B4Gv$H6c){+?$*#YW%r*9QvO*V_GJ@vBv0jk&RL$PcT!ROc%&(Y_+=0h{g#g+!Jqek8@P%xxV766&GIt?NZ6-5Hh1|i|gSzTRe)g*UWz|;?I&bgpwWgw<xB0@s2;})buvkRzQJ+fo%RYHcv>sPDB5V)<Nx!*4*U`Z{i}(-1l<BYj%B+jmOz|h}{gVuZN4GGMVdb!b3q4O;eeg7z9qCRF2iKJ;#UX6cGr>QOGs9#o%d@VculoU}Lk2nFMpa)m37$z*ViLi@HS2O-wz*oUB<IId{or&Z&mR>@HThB4mKFpFi!ixI*qhB>CqWlP?WeD@iNznpnuHzU69@{4WvuG24tW+c&qg1WD+jR#{Gf&c;JEd}HApb#rtj8Qk{L;&Op1K4OEAtgtvusN%@Pr#Io;Sd*80eXsY|xrDOj%L4C@U`WKkWY&9%ZJX>)FSWIqepPJKWw0kM|CYV@tWiS~;n5h(xGOVXm)9j>-VJZV9%qh&mD|*<(7KMZTh(#r!t%297a8RlGSSoi*Dq~)2m0DnoLpU<aRc?#Vjo~fSG8~7Olo{WCHMHj(cbW2fA4R@H;23X$DDZfSrQTC*XZyZ{k-*x^SKk{K^+m;bSt4eH|3l}2KjpmZrJ`^$SzkwZ84xSvYz)EhB3zQytYU_om#P9QtTxL&p5rJpr4(JtJSpBfh-N#7|!YYE;re?)%K899rC;RuJS7L8jRf}%8Eq}^?_I6OP>Uhnc9)fTO8<QkY`O##?o_P4z`AUbf5AdlziYjnlh^)>33be4;!=uaZZQ)EOi0swlZVTif+pVkvF*B8LNEX@7(yt@i}GC=uI-zM?H4jBz(jAjkiklUDQN9_G$~{bM4?uVA)L|%xdKBV$p6QbwfFApytOj)fH@_|HOc}3z(fyzXQa&m}MYt4nZT_5A;UL!OFk+L;MVm-Olx_Hm;wrVpZnsxg2vEJ1fPAnBwWJFNF9y^rPZdhykg4o>!k_L`6;|+Iu*N_vH{b5;96oJNTDz>SWAeD065<$kf0qjAV2z+zxbSV$RUew6Z#v#?~QKIYUJf8CG@AbY{Lpe+oEsLi|WqgrYs`ec8x6qEl?f9>A%ej>o;=OXhCl_9tdOeVt5Sc_H~3qJU6eH8*jV*B*}+@KUXV*{Q*2W?a`K_6-&^Q%(?siw>Y}p@)idw_NBTzz#Y{LKsf?FWvzr!32N3Vem*^(lfIi25S;-Z5&m3bad9^4-)yVkC_eeE)F}>!9^MCxAV8_>`pY+apa>yC-4<bfOFj^5&t8@@}B|5^LSDx=d6MEk}X<s5WRBasv}zqo)c>^%*Rd+I^sP<Ih7;cDwT?c*Xb?qGYmT8&OD_K3l${Y*ym={w-%!DAHllr8QEnKV+Foyc!fA>uI0-aySdCaR}*LA%3g8<OH+|mAg{fUD^SRe$O`5EBx`9fUa$^!&gIwWM@0u_mXK^rG&BPC;Sjm}hQrg9feAZ7kb+jM6G%8_C%z*HP0UJ-5VTvH;cucbqwvbNoQR7#kpQ&*AM}2!^2;KfI<GMkUq3BvqB>RLqs`7=-|TJe?%RsZFV@%qI&q1LH7TVnlpwW3SP7O_reHhQmicqE^MSpFKv#^22?cBA3X+CN0ei$79B&=}c9cZKwbNP_RsRa*@P_-xLwSRQR<avwAGX){f6oz=la9DM>vw3gC7WjJUk|uaPqSEneg6vYVWzxHrz|kc7n)<1u~H|@x=~hImQ#-*u$jLby}ssNX(^+39K$+6Zm~wA^{29e=+)kyXTfSVd;0Y=G(%xJg6Vv|n02l5+1j^m#EZpb0$GO!CgIU*`iw?JV>Fe5kBl6I$dGTi;b(#R_Tkpi&x{Hnm2MwU!1JSnZQ?B^@do(pyUs~$bkAm43GbvW;>$=3BYuTljf1oCQp&h0AJgeACqqcYw?<)y{qLjb=VEHJXmbC?qgC?hB5z4q$iM1aB}w;S2^qk*7NvSpQJ&D=cT7Ojj4fLvl&xl!H@4cQ5Bz~q!%4)bt5pd}7tRqKgL)}1x>nwm<=)SL&KN9&A&IVt(|yklkt`BRkR-Bkc8vR5QDygy>8gxSTa%M`9H^L0SQ7HU>3;Y@PS;-Kvb8$`ZoLr~8sPZEWjV_4Q*{RcU9uZi;$CKkmSHnP++NbeFH_WL(D*2(xPFhg!X)I%ue2KEm(lq%o1U6_lmI_pIyMz!hvqQI(k>>Zi(6JZF?>R;F;iLxx4YHDu;iOXdfHqAvWq#<df6^f|EN!*=nl=wn}%5K?7N_VugNWkH(H#tw<=KVAMO5h%!cvRZ$o~BTmJ`<n%DY2wzoQp<#8oGINY)wa+q1st-tzhdtNQU)2|dEjx7TTMv*fk8bs=^Re9#+9mQrkgu+Jk8C!3rB^&w+Sbsj~V2=DLw`q=AJJhej@-6)bZQI1FhG6dTk3-o$=BIkAjEAsQLA~aoH!EHX&8FgplbfFlSefgF6A-nw+$)gEpFD7K()i)?Y4_D26j9HelaKiC!}@jtya%jeaecwLE?Q{Xba)nhfF2Y6r_!%uX7mG%`0wd-ku{a#ZedEZKFarjF%eheaGGD|b&vmR)8jwbn#k9eP<mnyja`X-`~W1*h6puD#cZWk0l25cpxRBf@2+lnvN(Gm&9pB+M>KbFzj5hlxg@AGo^{l2k?IO}o<xtt68Vx8HzYWq<39*8tN&L`jJ>KQe|$w;EZBhugUXhR&c~5=?b~EWkhKW(4M>5Rk8I$P@9E7~blree-DWeoK&0VK;<(bZ<=zXME{Aa|DuPX0VwAQ{Fn$3i#5`$zsiod8GQ);V`f5>J_9~dLzI<;3j^h$`6lm}1{9$T@VbbmaTkP#C=EDlfLJTs7YoM-W(`^wt^!?G!yuUV~o#v%2m0dre-u677h4SlP%G}nwz)Mr`LQVV$n{RghdT5ldL@VKHE>=b8ToDBi4`I+zB%hH=?0lweDI*dbNAvtb97i9U9=YDpUV2MA{y6HfY4XDyWp84H^ht0nr-$d9AE~YDPOQplA+AL>KcqxFz>o!N!G+}XGB!V%*C4vJA_Euy13gb@$NrHeoQb1P!Yy_8-@9)x0Dr{%-TDhtReV$~irRT`fMCr`pC-@{JMKU!?us&j=*krOLMVie;8o?&Ff8@0kmw40qLNL)(enWLtzQ~6YS#lG>{>^3B2NQtFS2Q#y%+GSO?coz$`kn0I&tPgRktyVYXkWuv$!DeD^mu_?gJ0`2xb3p|Ma8Y@s$Roy0A_^R}55;mF5XTtD~Q{RyUr%cvSVl6KwQJ5VYwh$C<-5!>)R6=D=FJ99pQbY7GOPSBj3SE~p`}!>&g?SgUT^uGeLr6HNo#Z8^}+=w1kaME63Nby@(uHlwGgI{ee_Hp1T^ZohcCM$<gl|7i#ZE_}tZH$JqPZ6?!HP5EiWqJqU0Q+ShI;eaxy#m_riaHII~ZxTfK;#u_FcQh0iH3mf@`XrIq+w<F5U9#6c;{jZEYyh9w5pg&~?<2}XtrBP+#l9%1D6v#I;E<AC_5?ee>)XrdTu|p+4x1{n*ZTKXrjgGQ)nWNcR6CV^;}ashM?4#4mrxYtbK^Wm#zU(g_>Qw!sb6jC*rED>`faL3__j6{D=G6st(<gfDO?bcF@`^eij}<QAF^rXNt})_4kVZt`C#C&mdKflS!QKDKRa?6?$su`vaS`Nq0|XS%2bAE<%O49)hB!pEg2+VDnr{!&vR(i!AkHA(PjeQSKn@fR{id312TlBTr`{FkK6dbfy`z>lhOSoW{81Iu+T(&M+ux|O(#WifznCuFN#?@dPfK3yJtC0hV=9v9D3{2tiOnx=%ZW9f9nOKsn1JP2oi_YRf)yqay>f!DqlPNg#Kv77xdOhzH<Xa-=R2;9Dcyoz7>k$-o~9-Sj~Ah$Ln;(IFQl385{|l>eB$gP;1d{M(Z*1q5Nr+FIbz*-89B*4(6hIbxqeEI43119xrmESGmDif*5?Z7=ppHnamKlS9_}-Se`tIJR;uQIXNjUL?C+d-AC^4^M5&f;AEcPM2}^pI838CcL_8BP=61AKNdaNnk<dcEUXrl6+JX&e?`2$6KMV^NknZddT_+~+y<ag{uF%&lh(7sX}1P`x$4V&<g!I|9Fsh6f+cQNv8FDt47nT$OH6N~F2Jje@bUlc@rzH9yFKGC0)V*P$c5@NyKQ>!R@O>t98i>xpFR4`8X3fBG)uuqVj`Ihu_Ud$vU;4+Zh6jIH*VO3jkS06&Ulo>ox9Z7q-SyW%+^3W&<*|#_zhR80ceXvYCZU7`fa+FbmulnScMiI)ypE-qHr5d05{}q?g13RdiVr|$B-e^#Am~?NWKmK(oEE5#%D(}2md3Rm+i!y)GyM4(><Kd=jm-wM?p%P(&0s`n8-3Qz74QUGXzuGjpXUCw|B!dqmf|MT(g$W4vfKI{c+|wr+(9LOzjAjvupWkQwM8?L4EPIdC-?TK-oCf(_o7>*%QQD2sbmZa68Q^Mfr@&%O?zkl{h|GKWkl%(g&-7{^69=k{lOX!SCZQBOv!;rb3?k4lDA2!&-uOJtw3ZwT>0AL|%=X@@~ML-N!kx5~J4mE<hop6(J~Fc0%vC?wT2Vtg9@0r$H|bq_uMOm)`*fp|R>!j~ybqPm;o8|5CQQ_+6V%_|i?&y2*`+NW^b*+%_!<GW=d4BhGZ$t{(dyIN-8P`$VG~Dr)$9p55%hORE2h1edG+e{;IYW+F;h@16Tgz<6n&w4lWIjB!*4U-##XOFcs};*JX{iH1p}NwWAGM5yMFrQB!juf$UYe{~WXlK^KWZdFsU1D&kD7@R>^73vLqNHtKQPNW2E?x*cG`P(phPy!SV(0A;`bylZ1OHOpc7t7Lqer&IGAjkTig|_|Klwis7gzAXWJfv-Ton2QQoPpf$oC8);8F`ca?C03bM(@<6-<KqfT(r5?@Fxps23*9vWWB;DiIz&Fc%y^GDR^m|^~3O+j<|yEumb6EQzYkJAT$P4yeC4l5uW&mnoNmE^!!ymOrn_xG5F~9`#Jhxesf2kRq76Ql2bjX!l}@SC`FGuQq{Xn;fPC4r_EkV4U?_-OmMiMhCPXGN(@m3U!$InuW^vgt3_Lu2TEH7p6*>oj?Mqo2Cl_j0l5SyIhV27Kua|}`+@`_O3;#~CJ8|W|FkO5)mT-kDq!LC(NbDSA4m(V8V8eIJ5UbGYJ|5_9|mCgy`Y5Zx}oAKwJMEuppdXR$fK;=<9v+$R`hy@d;1mfWxj7a6B0#ZiNo}-afV&oOz!cZy>z1)r|phoY5Xl2UYpw9Ch7F&rT__e3~ueuPBXQ7#}EWgQtk22c2jYu8S6I<mN2*nT~~LtYO#w|Tll(5En+Z5W)DA9{%J;V=}>qoE$xXTIMKfcoDS={t%?%0pHbea1;GbsNUjOvn|2914~HKn<<;rR%@Pbz_fSCyJ*B)VFf!LYe=TeVGZ>(=Zn`*k_Y_cZW;&&<GL<1q$tnZ=)X&2$D}x@+v7@2hZjJxHhiRyVt)qKovG2IHTd1Y?c8Bz$Q^_Y*t~9!K4yI5c!56x4;+dHWLJF5kZG<9*H={o>Q}dz!%DcxLTxGPcnowdOdD0QJkiS|R(_jj<9F&L>tgTeNtm*_3qGX9F0PlALy*2C1R(q?R3OPR$@jr(GY96l!4GiuylUl3Ame{ZemVEerzK<nv3U@<cJ-BqZcHf8nq7s$~ScTv{9dVnm1$VRQlOk_(SmNV7jqf~?tOw;lSdk$`8~Rv(-Qi!2{)Q4lU)>*T>Eh9$_bscuF5%bAX5|Bk!<SeHo?#*pv;QA)Z^PcUk)?_L6~uFA8gwAWayywc)$CoxmK{xO%Pq;t^p$jJNQ5ND6u}|L$QrNiZ{IraIj6o*Amw!T?mW943j_*<`Z#qy-}kykRwOg7aq8ab?4_2OU26IibPJr?l3*!qXrNx|5lb0yP)*ceb!Gw%jxnCjG~1mbp1hEAFLB#^V{a!@sPw5Zab`+2!ae6=w^EUJ1XX?JgGZE<5DtWKN-xO%j#|Z3O!I;QNlg-A^{#1`CZg*4;QjHt_s1w)e{Ls+svdY!Uc$F}I(xDAj^RHMl;nB~)RN#|J9el!rHD+AX<g4L`fts4OxI0$=i_X0ra_L(o={;tkyH_u;Q&b%YN$r?W3_-(3X8p<ya3WomS?Ueai$f$s+}Q*$)#$JxKfg)$V%ecDk_jjrGcEFe|_%VW5sns{l!^Oe4-^mSR(wPg=8|}ZOZ7=^Dw@X&*1LB&E`2Nbp72J<Ks6j9uo2cl<MNM)IRK>n&37<brmBwnb|E%t{Ja4AplrK2PR5?a(XUQm*R>b#)dVw^?Bv@SB)78c@1SeM8-QhXJnm>2{l(_Sd_g86MpPh>2-8`$Uej|Ic$d9N;`pw>tSy(kWOZyAbj9~GiUWep&UFz1}oO4<uG(zKg$m;g;7AQ6s$5y6FB581ZR?@ahqjI33{Q}bhe4<OTXt&Vl~DMLs?;s;KPsPI_a(W!5ehFXA!d=$kz<HeoE4ja&C#aLZnqZcj9;sj0_N!lH`$8Qysj2`+`#Y0`(G2CQx`z(95%s1I1sMQ4>Bu0mju8Fp3M-=w8%hqGpjQ*YHfl(46zG@vagkO1ab)c?a|!f<(uIfewr&Gdc$_CeL@@>>cj5-2eDq)icmF9|mtax#V@5dWv?4x8(7#vdQ5gPeIn9=A%^n%evv6R)%(YwponA3C|P{gK~Lx7L>$diJ<B&v7v096{WcI(m`$>xk+S3c_&EO_00;57A(q;Bc%5s2HHX|w2Okv?&MC>b7SpcEl8muyW!@rG?_Sy@0X3x4BD0@CXo6wNI9MHbDK&t+5&I(j(3x>9&Uu|%VY@gpI!*Z6ED4xQ-a^dM+(3$M~s{C=b?!IKPPShmV%?ZAkiHh#opM7_~b+Z5z-@9d>MMAwNH>W9S_V}H+rR`DyK+5vF!JRlcU1$&H^lNYkhhLuq(5S=hd9wi78F);C6wiuRL+>%$+egE<RS^MHNg1&MBpfwmcI1zvT$vB`~vPlXk1C7@GkZgG%XSj6B4<=u}Nf2Y-q2sImH@t%c&j4zRD*v;o(BeN0fNCaw@em0+Wh?PyNAWK&V4GZ&y24yzrl^+SwlV4b0-<H@4BFcRa=Uz0j0_D8#;dA>@sdgi72qF6Z`qI4LbKjnEt|Mih<WWTR{0p~JODJxQDQPDb*^jU25gLivxM|=NyIC}H`_3{4e-M{S}2K!z+5@S-~dMKUQ@YNe<<|XJc-wF6+w1scRKi%Zrl#7o9MkXd&PT70mB);>_B1v+$03kNX8My77*W6Gs-(p8P*Ti*3^hR<SoH}!HkbS22-e>t|LJnG(v8!+LXT3h59rqldo3T%fydD$d1mKYJB-}hh;oO;bu%**~{^Ip(@~~VimNeN^g?yPnv$C?I*J`VO$?xN>WK0`Za!accUrrgV9D&r*&P!dkLA6J2VK{AaV8B)2BO)!YD=nBHEt9AfF%iopr5O<ZisZ?z7FwLQK*{geSt~$C@;H#WQkrI=w|-P*anYS?&HEdIJf)JPjn@5*z-`^szfFXogzG#kpeuSE4lX;o7MoCe7&|0L;8z3?h0LM}-efSJ&PoO^(uX91z{dX{8qLl22zCf8Npq{I=F$T3yMir>A=qzZs87lpKd)eGEdUzDTr6fSm$QcC1Toiud1uKKF+6CR_E}O|x`t5UgD|3`XB(p~Q&_iI@+ev+9&Uvynai=@t*~`L>8n^pN@)`ffNgC;<eTMmRW9Y|nk+@wu}NT&Tg<{7Pl5VCK)q9x3L}uiEMrtm{mD<fw{PGMG5!=ag3gOI&#Xt3It@cr=bL>p<{siy_tri;*iDzP0Tg)#$>~gLlyZ>N2`>n_D0dH0;cg{2dux+&oPPN6h55%l)$Jeey*=7Lc*_OykKVl7d-cqSdV*}YnLp#3|N4Ia`A^6DZ}#+u`ZxaJ%}+n;rH{X%z2^sSk9SRX4y8S`L3c>QjGOWsU-R0<^^bBL&6>vk`hNHI{_*~vv^A}phR9*~rq>5YN3Zvej`-Q@$<;Mq|8f7-kJ6se&{sFo<lc+@_iqG$iZW!miC^%ZU-plG9PPe-_v0?V=-uJL;hr@7*W<(2(!Y0aU-3U)zWjL`5AMEyv41f7VgLAW_n265w*T}LIRxjE<u?uG*B>2^j&|R?d(C<IPo6$IoxRvUdS@o0$bR16`=!W^-t9i$V{+BQS3hw3N2H0Ai?MjzaUBx3zOr=lcS15xekz;jV+-bu;Dg-mN{fFkRq<t9BvmQ#ty#<-)uU9swaTeUXsTYV^nC~kkLpXnu8gp!3y_<_F&}m0O)Pa`qLHxaDx${Q2EnF8(n+?OBWwhyL0gELWVJL$)r}e90h1;)g@uD=6{uh-P-Isnx&QuaRhmQXuE6#s#ee4WTk6*i1ffE+7aE~8k~+Ydhb<;wXU%;brGX~|MHzDeW{92Zk}xgJ`lH>1Y#X6S^_ruRHeXg<ROrt&;LO#7#sx9sT7Af-k9tFxm_O6b00jvLDP3KIqGt9D-G<$Haw6&bf|08sXfk?vft;N&A`|jwu*@&#@(&ty0gx*fGlprp?+k<6r9KeHpun!Pb1;Rtj_+WaCZU`>Ieo+{;q=iN<&ENwH?(<Q9#Vd93xnP5uekR5*p`QS<IPHERsxCNPAN|`mt7GYjF|~ya-bbKMofSXic4ZZOO<ZZB0{M%{*m|)w-GfaDWi!Bi5vEl7S<)zh>Hr`#9~9(M)9L*lhx3XIUD0muZ??QG9>${UJ*EC&}Cnx<gwxnN07)g{^U2DCBKU@%(UTN;d;pn=Zv*xf-8^GXCfS3<a^kM`Dbq5m`&x<k7c#-@Owc#lWH_Zv?$_X@g$(i7|6hOIRJ&Pco@Q_D~@2^paaoz(?KZg0E*z6mN)0)G9z%h<&fs#Vu<$)ARTgK7+z#w(+wBqp9r;LPI|3%=4V_GZKWM}_cNCQyMb-yMqUzAhF&1U2IirKys{8VJ)6Jb<)~x+Vfx}JedP)Iab~0Sc(2zFAxmsqrBMUX+}VJr2rWy$MV<M&{Z)YeJ=s1x3r&&Fe!8EPg!o4h{3J4Oz*8UoHpdTvgWFuozG+<=(eMP%^6DS(;L#t<Rzm;k1vfgWI&d<9Z}2ktM6T!wX=O=pdcX9Kw8Bq~YMdW*$q4!E!rS_b1uC>MSw)%e9oK{mU`92|YHm4>VrW27qb&uJ_axUW(bK&_J9tj}LgA;KY|;-^M1)ivojd%s>G9`#FfOy(#BHN6o)9@zV~p+y9>4XXlX7`>!o4|@bcSf$?3e@l%M-bL2c3Cx@htEW;pZ<n+&GGG>0uzamo<)pn@r33ijdeW;2(JA{zvv&fC1oofKMlZUgC3el+8!0n2L=_@X2d%F7ZvgjQ=Iu+S-zXZR?-#e?ETQniDaqN5ztJ^~?0o9~$W;%uQy~C5fx{x$K>Kw!_D>9ceC&i=v=1xdfIsLbIVmJb-txv4_@n8)ogJ*T`z~|BCE!;-{_cvy<(CTVMPIf6ktOWIaBjzj8-(;8nbX2I8qsC`PPlow!E-GBm9U5-bLbZ$GcD2vw1hp@WPgoeG=zBDvUDP+DHdC#NEte>Q!IN^o0)=7+!$sR*Oud?<$E2t&J-Z6_M2mMpq#DpPcrb*d|(p7n3b-&`V8n`DiUMexG*a=;;Oj^=va^tmmwp2wtqrPFz+KSMnxDcDdFht2Tx(J#9{ljcr7u?zF(yXUaD*_JVXA8mg}f0q{*t3`QnH}vh}@J%5qdwxjl%{P^}CXestRoYAGGjyT`evzH8Cex(_`d~%Y89Hz`UIOC{KM^YiKku>FwM4dL2M1IR<^tvG=3(Zrw{G}{P!+cb#SU!9Ql*+HXiEs+MD#X)jJO$q1a-&(8yg>$)2R*G;SLuDr-+b?0aEFbjf2Bc@qF*?o(m}WQN{;`$sOgL78sgWGRuP(d4IRJ`xAMtB<&moh`<VFsmbszAOn{@RiFP_T`U_v5Y+n0!9(&5>`-X>K@)@bY7qJ?1XsiD62PT*`#~T6(M56TcN_Q7CpDCdAH67Qau+K`soBIrrr0N}z!4A}!5T_;59Nq*@X5m#p0W|}J^%Q0>+PR&e6qs|##0R3;Jbc3<P}vpEEA{8YTu07z%HX^vxPQ@YyRz%QsXMmOM#jim#y|iP)CgcIGq1UZ_9>$Kj=#I0FT8mM#=8as@vR)Rl(e7*AXXI_UHnX)p>mL$O;CBdEM29pNNpkN(mZlZ=J+DyWiz@gx_I{_ALXiCenlw_8iW4JeSk?HP^ZediF&<H6wB(Sa_$84qyGS+lGCRkcRi1A2>C_haK_$@?!@nmR_f|PBwYETC8O%@m`;?e#~DS4x0WLtXa7lH$iq}kwrG8H<b9<`vbqX8Zlo~Pgmq(9?h$T>BN%I^vT=(B)JSjeJQ@qO4D|c_J=Tb5+x^)tg6O1z0L_n*_!x)kHR<g|0QEgElm~Us0?L!N*JHc7SSHR?LQTinA=7JS+qpJno5G^c48@|9kZQw${Z7Uuwc+~i`yXoR!B5j)mtjzw9b+aaKcM<D+t=+LSeLn{e&SJB}RttH}d_gC-^}6<rd{llk#XqTK3|OJ>XILrdPwKB5{!v{QRc;ls~14-7$)8=|BIPJ!N=w{6*(@2s>f5Ogkt_!`c>LGE)i3X67@u*0Qy!LoWgk(^-+VfiGAE>y}?6jz!h7K2y8P|5#+(t@=~mdY3oz>Z)I^#*-R=qZhD(c6Xo0)^X~A^U0DN7v_;58nyXBqhQK|c8@21UgKU9-fDOL72^3qA&84Cp4iDdYfXt%il{LGQP`SK6qV{No?z&8D%sxoZ`Vn>DEFvZHa0>o`PeQ!grh~$`%X#BXZ<=s%y+a8F0qwRgq%3Hig4nB#b~qId`1d$RF)%BoGF=&b~!u>-}a3aK1&m2^xZR9bwBUF*gFW1zQkEK%v=;Ih-5jL6`se55AbYRYLnaonyHE!J5`kUMAo;l(RDlPyHnS#w3y16kOOn*S{UYDoF-?kAwQ3}t>E8n%e9o!;Qpe{a5FrQsIJmrvY!Xnv~%?6DLb4lZhn#&7ex6GN<aJZp80uQUc|kf?CG9PxFcCGjYtjWd-BwfCO*`CtP^cNKK<@l+ynnUFzzl#B!5Pi<ptYkHXFc=kc4K<u$*-@#tUymFijP&+gAq%FZ`GDeX;a?d+>HIxea_((Q1m(_^Edak^3ZGwN6VQs`TKBC6#LbPP`<vY(AKy!8e)%<<IeEBqgHBV{68<_``m#V@78gC%Al8T-gib>bJ=S^;nV}QV+xCv`^wMmtHhPc0}qitH5Ej7R|i8aPm^J<~XUMMZ9kPM!uUURn6Mv0e2x@o+&ySE+<#31(+jZgjhfQkdiczKm}I3s{9QJbF5I7O=>G#0vMN*sj~dD4CH;0eWsBioM?bil3^|pZ!NXGGzKpKtG!T+@a=>?Ha;9=AiTm+>gX^vOW{3zg79Q#LcjVnuN%~f;Loe_=BAW?qbg>#_^le<82y*LG(!m`pcJ<M#OOuzKO%R%?ErPnVfr;~$TH1skK~?z<{ByC@;0pN`Cpg;q?OAqTgfb8qdJe=gE_Pg>O_F5hxGKJx^r#pN}15%mR67r&Yx(Ixz0Js++IfoXiKkzW{_NvI?ptoNwU(JDE>Vd9AbK1PL?CW+^@&O(?<t~`>*!j?!IoVku;D9Qo+&a_TVfb@7WDlnPp|nLF?sAkO;N&`Nz7OIG#3(EI{`VqQ6dW!HGLM_?g^<soSwSoY;PMxcBD$YhQ4SVIz|J$SBeKuYNpEoRe<FB}J}#<--M(d&Y{uetmgqo*I23gNfEXAr!(&`X)n?89NIJ*_XjWB$MQv9K+K~2&3EjL9e*8uh@34h@YgD{&hGf-d0WQ7~Z&yLD<r|f2gh}9_lZ;G%u-$u%%=hjedn?#JPFaO+ex6ZDVIJ{$U^!P9Jf44^uh?JL!BnTFlD+<!T0wp2mm=+FaG;WpzQS76A^K7c7ZcZms?tbxU73X!WOaL-RZHP(G0s|NP+f0n#+L@&6t_w(s&b!gz8uan7F(Vdo-p(W<1VF@-+3l@l`y1B%OjojpARbSSNWZ@-l=IsE=lAUmFMji;S=^-RPbE+h2E?OA_kUANBnz&XQWf>Mey7l974cW+-=ELg~~oi!;0NQbB3@@5w)-4?h=H|t3BNH2U*+Rxask&rU_peO$hwGw&VAqr&Z(h%CUcvAFPFS%fiX-{Mi=H`)7J@n^<0u>`g-LUh|P6948eIjbjW5-MCS#v-dO@W6f_d6$=>M)uM4PE*#6Dm6VmB0fsjkX;G>ZA=E5rf#&Pnq~_uc|~y&CPzyPh?Z<2mH$rjzEG0VT+xE`(<{%Ae=k|wJAZC!a38xAG7Y2eSrcqEB`YKmCxqCJ@4{8U%tPOV%)Z<7E8JMw5(==LFz(v(VbQ$FS2wcv^-pN_zdZ83RH0=d;B6wR+Z!+?;`Pw%tjCh`QuT%s_7ZkI%20AGT?w%LE(y?->S}y76-@-kIZ*0Z8fXBwYSbZiUaO;&7=~2H1ckprC9sr%&cEJqJ}(l62Nn-FVd#O#_=QNe~+1SnG8u&mZ}X14ggt}%Nu$e>&$!i54AI(?@jL#c?g|zAUoTe1K)avn=stQE%ih6w~m0m)J<=W=_d!#ktHpN2VU*7&5S<2pL+^r!HP7rKo>=ZN>_YI5AU*|U(%hTPOBnq24gih--w?gpLXgsGRE{rFHWC_q8JOn$mhTI_q))c&K2KZ4J8X!0XDzV<fGrSY+Yv01(K##l1cp;FT2-lA>#KDwVKiQSpU6O%6D@^msu{5+h{`cE@?#mGR^c8mXwX*cev78<*DbOOi*+MlyrHj^2MD|k{0!$`Iu+s{}@(|&JJw1XZ>#p940O>SL-cbU*!_QV%#Ntm+C8Xlu;>P%Y#ajZLOpBDeWv(S6*#a6#YliqfZ~v_qQEwk{Z$4rYTxO2H<f%6;3w@#`@yArYioM`Llk&TOY>R;&eZ`Y+j{Mk=GRg?HgM>$Dyy>40xmRY76)dgF0}YUyD)uA-YyF9ZX~eiv`iTNG_1}(Z!Y<#9a9q4;H{HE^CQeKxv?PO%if#ZP?%bA;hRis2(jX{-Vo8rNk}1c%Mqziv!1+^%$Q(8&pZ1@`T9{IaGsH@JhIA6)MI04{yquX_!pAxRNoL>4$n-HRiJ6PHvQgBl<|-=POdqzn*34Rxp^flhCCMBz%XHO9hf?xdjJ794YBG3>8EE0BJ6`6<Iyur3gnAzv*}Idq^t&w^3kPkMduQg}_Pu*h@v8xZT`;Nq=5b!FrMTfAzvI58GeO$6l6Bw2{fT<jwnL-*^;Lc$haGSA&GilyvvX!eyZgHtbA5oCKTFcbRiKquEj5*F_a=a7;#HSY$F_1BF9SM0>fO{Uv+qcL`T@6Z2o@aE@z~=z3TLz_05K;?SlvQ7$#>|IfkOVV=uN$?fnM|26{o0$&@=vtH)a%KEPQGs6d^kN!Q;FxdezO+_b=q9IJ0kiM!EAn6Pcz~gETa)Em0Q?b(b5XBSGa8;M&Kk(2*c|jUuBgEhmgm8fJ^e1B@+a{NjY7u~O$xaeyoH@zom07}7qh|&`+W_*M>Z!fLkddqOc-o6gL44PAv?JSEj70SmR!6A-H0w=A6n0h|=9IkT&P?RO<IU_P1EQ=3F+G;iEJ%P$Wgw$+xnvwv<L7tK`qv^IAixlE#RHV98___px!A9EE;XV`8@~b4fU9(TfCUe}fRvR4fI-&6FF2iT05I6HAF$+7;Rb}AjM-vy|HrjjR8k%s=m_j3znolBL8U@sp}x>u{0*Xw*0G?J!BT_PUDrE|pTHg&%YJ65)(as^Q$PR#0=Oomnp`f~4dZS`)+!h83Vwp^mDW4#2rMJu6C8CN^}C#myMO`Yp9_cwuYi@)@#z0}!Ch9jTy44o#12@dAIY=0U2JP)48Vbzku{J63=mD!?(g6Huy=@r6~H2q`Ap=er{k{!t(eO<wR}tf4yocJfj@3%gJ2W7>b|A;E37}_=^tb#tpb)aEhY!EUcCsZ$D}6B0w(&v7o`KeD^Xa!^tcI$fZZ>ZrY{<>UuzIFMMl1?lAw@fO$GHXPlZo2ui$-l$D*A08saLbDVGYNOXr^1QH=I@2>C8ciFnOSqLdfz*Unk8k3<o*U#`n{kEBo4r+Ib3jsh+&R_Hc|$@lQ;KFYe+_F{x6sRXh&L^76orXIUo?~%e$AVkH1O&)A2>2sfRmOYjsF^^~?fGna}Z`b(!?rKCj_3U#?A=QkJ4A(D@0Pq31H^ERSba9BN-rWxpQCQ*$Pe|90(HHvu0J|c*8Yuo9&g~iN_Jjl^-Ag89`kixYAp!z)4F-2()i9`5_Y2HY9Z}e$8gtF86J>%G!0R&<Uq8m^3huDQ5eUpBE%$GdFs$4x*Uz1q;qm@{dS(`${EgB(PwVr$DqZ4B-G#IOyDjI@7L%uFQ}I8wD~e!G`z4xxcO!WOy~n6J5Yl69?i)W~7o{(C!U^RY-B(9t&7q>(Sjun`qlEAB?bdh2pCT?BTO(DNA2`fK<^I^#B^a%ErCgpq`dr>`eLlYz$j`DcKgkGsi=$Ph?wCPsrg)Na!-5?#{7_+Q)NIUUph}L5tLi-rVkD%u9S5d7HE@I~;%Sn_>4TUkcf4v;{RoYezJh<A2@Wp<Tq;#Aoo*hAl-LaXWtmYYwkcYeI7y5wxOotAfcmo>UVsgNpWI-6ZfJ5uJ?URgW@FP5VW(C%m|NhA^?}=%_dw53o?F`cuq>KePGCV&XO(1uMnt6;^t>T{KN-m5v>p0Lo5*`-N_}+tXlvBZtb>ZHm*he3G1?WqY!LQ}U(@cD?TwKg+@Qk2;vyC^uJ@-=CpfM2H)EsK(e98>k_J7ct}A;<P=)GQQ(df<#Pn`4a9B-YwsxD5bi%e)zu!M|tYVlPUtRMSiokWpvW=_v@vcD(^-(CCM6kNJ-oE9fl=e-d{4bGa6pE0}M+ye+aw1H>>&!n>y{62pwzHsQwE4F6#$5<cf9%;zTrmObPQp#MLN3!X_s)sXnq4wJzPswTbJ0#+1cjM^d_*?&$L68w*GtiYZ+WPi!h0PQ@T~+5526g~K@ik93Rl8+yyJmxGV~kco0se?%J^1y>>{O74XJW!Kh@PSQdG}8!CM~&9@~du6O~|rva!Tu;&|(vee~?_qOdiOWR-oK8D&7=2|V+R5lcsxEBffsC=(kE{%m-6nr<Tw&tB9<igLD6zdXOt2KJZat0Gs!8})h~i8oIkq(wiSoa+Pc03*tXc5Kzj54*EF+tEHOy+(g}S(>580sLn7@TUxXk8f=%ji7!1P%ba7>0@DWzV!@F_yZRcav|{ivs4Hml4-P0XGh1ohsUEM^9`eSdxvbcQX}6#L5Aob&HqZ#lFYSP*JQJsv;Jmcj-GOseg9KNRH`*#1E*##nrpz1z-_Soga`m$?!JG0ENF6?T|W>D#a8SLBw4{hswh+eU9&0Y1B*I$e>(eN_xVq+4yiCY3(`wZXD<&9-|QZn5A(t7a>?emXm}R>t_M;{hjiz#?R-Q#i(&^wWc2Rv;ML*Y(NW7P4+}$${3SEJ_YME&|H0!U$~Jr7Ht7H5<jK~bcDG)ZTbE~_zq=1?dk%BveyW_T!4q@D6ttj>Sl{}KISMb9?owL|!lpzFgpw6L0>GqTu8eBjO?}0ylJpUc3!O8tXhOpfn|GMG-U<(sVpoVTzN%})wwej54=yU}ydZUwqgT=xkV&S~{HC1e1Z$1Uh5V`qfcYLM<DWlPcZ2xt=31eCZ?1duuaMl)#j4CclH4VMqr~TgS%hvuhM$N32(n6Cd}E18AIqZc1$Vk)3%b=V=XCSlFzWLPB1XL8^)zf-aX~mT?RFbd<wwB(2;q(KA~`6$ck%E5!pmlJ$O`XYuBOu)5>;|nuZ?_zb)^wvK462$BTiPUxGSU}hiDi|IKqT_{1{&d;vZRV4s|e`vw_U*eF&K@ZUhE@FuMr*iUx2HLPC3kASoek*&=zJLGX><`$xNeDUguQ0KZKk5Lm?)8bACJehoY?z|A+R5y7(K-^L1bKNy?!FBvnxQ<*1i5u<1q(k8JEGyVIvXJ3;DA1T(<z#d~K_8+EqXDm@Jr**k(nc(aZ4s7qndeF!iS%R1k$-oyi@zx|vLOFtr*6W`^kF)$sEObvw&KLC+k;CU?(F}M=>KA1H%ddrZ9|D*_2D3Jw;jo55%@`pEP8uqo=x^_^e}inCCEw_w<3{+_N<?9g3~yI}*fAIpfTI8phV7>99wi3Tv~CxzAD{M^QG;KRz`EDEl$<=+T_*-D+7o0Z@DJvH&dwsl(1kfDFa%AA^9>!fY%+Fivu?`~r^aV9vS5^(513gkF(opKtIE@2Ck|-qAxw(%azdwM^6L^tO%a+fv~JCqomgBszvhA<uw$c!mOHr#PmtljaWiQb7bY|A(U~8<rHGt!$>3)5&FtIoyHjxUy<Uv-K3RCt+xS^*fI=v2@lUkk?RFXr(v5mp2<ERilZFyp8HHaA9nS$F0S5Q0D)O5rIpPy)d%Fo#O{m`RMNKdqQFbBj6p9g^23mT#pH?`nK2f-yLHjd+%8XF=$B2l7R54!WNC1Mfim{7=MH=FzB@8ddI?ooh(f9Mu{4MvrD5=T+(0J}JL27?s-UiN{Q)GV9aLcpfnZL~F&{?t6V%+m0zsBgXwuV1oYnmj79`)~jOEcI%+m43nEp`+&;6An`tas-eFTYKigcN`LK$G#o9Mzw)eE;a+oBh4#+4i$%fBJ4~+jRf?{&xQ<hXBo2y(yQAy7@@eYm#TdrBm65pX<r^LzW-De4c&(?|*t$WZT>QKbj{ukRF#EESj=F$-~spQ@KKSw*V3&j>S*a1*-a)De>gVr|+MbGmI1qG7NiX#L<X<t#$l*t>)hoeV{(y>o4mOxBU!?(d5c9OJ0I1#I>)}<nJ0cQ=V$1h6bn6i5mg4CWk~eu6H<ghgD`XEn}m?8|pBPK$OvUmV$$l7LZZgv5TVw_%9>Kb)1M>cHmI)ceJ<n(`e7C`q4Y_7|7$H{?TJWGLIZuC_ZSesZ?a)h+}Cl5ZPnh@;l0>bULk=8IDZ3z;(52L*gMuHt!@<yb7`1dG$XMP9@F=u<>$K2RO)mt%vjInN>RwUzQYQHl9W+*_E6Z34I+Q`FbI_F-%QTI=ViQsYa8?%WS+TZ{d9@nSK=Nv`Bv8`P&iY3=wq=6VN**#1PeBr7_ElrE7R7%cQhP)p>s0c;GE&o4$XJl_wt|*$3cKIIqWdQa(tIb9Q1GiD{0QCZ-|yd)!&d<Ou3c`{#d8C+F*3UCys1_f5;y?BZGqU#zo=HqwaGR@IxOKiLvlxqdz^XCL)PvuE+Q`_U3+T0a=Q=a|gW4Q{d{&aFLt#9E$FlA$S|(cq1Qcz5*TaR2AMmdE8}ckBNxxBmNVaB^z?@0&9c1XAb8nyb@u88cr%$Drj8vTrWFq4Ou84y4^T(r?cLRn)3ou{z3!?>JJ-xWXVX&dlFNe@trau-97Y>@JDn26W_Xq``Mj{$x^2Sq$PJ=yk@m_yausp5p+WO1_USJsxE4O_BY;0RDc!ZO2Bs9PlkKIg%O8%DlUbu$%A!g!iW*VDdr!x*A_qK5KvsrjvPOq~25|)zI&7k_q`V?-=WFqY7Kksy6+*PY^Ct^6l{3!h9(?sXRkrzL@-0E?c(3efDpFox&*gx_J#d9#4@X^HC`ebe(!C%!kh4n#>wXDu}HfWJw@audL5FEU9wUy9)w$=z1q(AkHHGt98QTA<bWxeh7lc#sY^Z3S~o@=s`OYrLAKk(+Toc_4js_&42G-PRrZ-LH3zmavyWP+YiACw4X$%n<GT`Q1E0!*_^n4sf9U$%hgJE4k{Zcph-6c$nI??TUYIleh)2Q`%QQON^JBBzw4fB-<yY2?YK7NSvN+Vpa%hwCC^wPYb-K<FBw_ZIe#i*R^dmQNSIpRc*+eV=>g5hiFvC+KQAgeXBv&=8zZMt3a^)R!(r8|rc3bzK@&o<TA&S0BnMwOo|V}yRBz28J~b2gq;2}jmuxJ1^for^+w`t(FZgI%C)a<Zg1V%#kW!q!;p;UbAX0pjTC;20;`={>Zt+M?kOs*vd=YM4uBYMOdN5+>7{f2rBj2yv+G#F#qW{j{duHKa2Zn~tzhpmi^>CBHd5l$2jjvRpK1clAtT3W_Gple)<TZCVC9qxkA>uAELYy~7mEFqDd*s&L4ia9dC?XFwqOJ7r+gc_F3co_eD2Gt0@>t&pcEVZOW}^U{Pxee_Xt(xYiJ0w~%fOA|9tuloxK`e?!~XA|S&`sR9xLgir8}`*+Emq69C}fWTF16ZAfRc&JL&4I`xc_c^IxeJ*Bw@5xiP1@5yBlOBb{Ab%h=xMGL0?tXf5vd^<O3$X!0ee>Z&GR2m`@}wb_!-&#BSIS!pT5tX@`K+AH_s*4I19w=1<Q6A$#?8gqU!mUcN`&n+)m7fD`umv93L(9KS8Nor<FQkzVnY^O<oDR)a<Z~Sh`>yhrSsmCTsB;25cqpD1pUs)zhdVgq1^*Mea#5}#h@6kHqS!C7VtHr%mhA!(&U8RNO=GzL5ro0nFp`NAG4?uajn$z*5`PeXDm=V@)V)R6B?%0p&yQBmM0%GW!Z~7f7i+^6zLhDP_PFJLJ#GbAZyX1tamFK9})g%FQjKdiWXHSlO(JV*!KEAkaW;S%i9-XeaH9kM*(<?(~5F1H55FGej5s0pkSk8Wr8aDN;&OT0DX3rWg;1{SpUv@C4>)*Esuq)cfg(SrX3J(Qhdr4PcJBiTF;CQmgTl`6gOV}yZpZzd~Uyl|~q=XM1ByQud4`Via6onoIv+gIqKEuU<tTEhA3#U;_ItfgU^s}IpjG-`T@wGt)$1DGF^7O2iK$hT*%zK9OKiSdlWSVQDfkQS<t_DI2GCa5?Aw^CsjNc>9oI6nbhf7(gjGrXrJRS#6mpvuNAEHS0j3<F4Tb6&u7a*dPlu~Ljr65MQQ+~?dq*0e<yMy#DGfMKR^{!|~3b~OASh;zTx~hdWu6)}?2m~jawUiGZ#BrEyoo8F+hYy=d=r+;)W*gXksd-q7>O-!D98`Swim62c+q{8aM|6)wcXP3r%*~~-QDn)7NL(G|&76}X%{v>SuwRP5{qeC?MIIY_(;}kr0^o0^5>5&SO1|A>+0TAJ7O|AQ>CX;eK!{CfO(3d=?x_zBX?%?Y{sf#IZho*%Q(}4JD(iG;iRnR^eFwrAjH8;~LHjMF^5wTu4o)A~@RG+P!|ctrAoPgiRg$BL*;+pezH@pB86N!fHJsjfgBeamvl)bgVYB~jVn4j?X2f^3C{yT+9v2Rq{>i}2AizJVNR6G5nWUmMwZt2&HVN|Y#_WwL1|tMe;BQsFQQ<7L>A7CYE!7PxFp)$IpvGvokF8>;P1|$svE#qSFycoNaktDPE{Ya?=kk`hr==ECLrL^$)Oo9c`g2eCKswAkonoVDe?%qr%S7#pS|DrMTtPZ7y+c~c7Dhf4;j&?EsF8(pRI?7j(?KhBJl-P9oO;<6v^l>+B*v(Xn$?U(uj<O9Q7fmnl*~hf&^CqnjsrAo6+7=SBqIV=$1-Tt{?vTVw6POGZ{Vs#(g8>$@K8kK#OVXJJP>(rG&`_Qq@1vtT~Ue>NunmpUoNVuS>8>-Qbhk1+E_Cfe4~q;nOCxW>-o-a9u&?^r<Cn0UQ7pq2}UyeapuKwHTY*2Hz$Bdy1UUS8V4>=gZ)?vC#$8ux-dp%BtFuM3;sx~h$0JvF&FiGQYktM?_8?+BwPYY3NRf%PKiIt&_~a*xJ=l+Xv=6g)o)yvL!Ve*USio`CPH#?M*F6o2#*CZjkA7RV^PxzY1|$~JRshYkh-d7`5Qeyrf}wg`K{N__Lr%xR9JFqbP*b{o4&$^Xxk$<G3vNwW52YhpuDcDOO=Nj$N+4`<7`)OHC2Flv>tqR!;r!zr_LylBuh4Q&!6-q!rO9%LUPk;sfje$+e|rKXRAgWPo-NCGM$WuEIP7<Pp}0QK?N^8Nkk#P*;31HVHQ$dGyV!MQre?bK`#$s7Zp}O+=zxYS!l$Iv@!s0>S42LB*N{VWw2`N83qs%YGs5;9-R_ZSa8hR8m%3|m*~;)qyqH1DoK;N6xVgRxZyWUmQnF?aXQnLfwGP4e8uZARqQS#SBM<1k2T-9%TzCrEP!}RA+2L_-+Hewhd$~a_74e@>c!~w-p_llDaHPer?Ypv$3KpK_}g(%=-}ghLo255+b*6w{Ub5Vv%dllzTSKL>i9?V<kM$(@E0><<gcXrpMLj*PF_m>S1L`iy8W87*9Qkb?Z16RsdDsmxC+gAWksAPypX)^)|OgW{>e)BQB`E}Cwj*HHm>H))uNnVk62}j9&P^|KCXEU@pInwt_LnC!Fh_Gj4|=o_xpRtW*lThP6p4;7(tWZ5)=(t6fC<sNfn2`oaxVfea!6C-JkZ}jt<^F-$Rv#yx#}7^Sb5Z+NCc$LL~2ZxZp=6tp1?A;0M1&!a`!7esu9-QO`$|ITioN7e+Ueu*Z72{FJ;r2|vWU`%Z_PiQz12L$!>KBX=A+#)L0Fy8HB!eHM%^M;>8yNwp&>s%=ob-6*_}>W`%+>4?wZ*L3&e9mtZU#1rgv7xWf(<$1?)_j#-q#0?*>%i1}C17)2~Ek3<#I=v3w?u`JB#&t(POhxY)jEn+A@K@cNTi+iZxw|YTs$Y{tKR}XS3j?S;O*ql^P4_;x-X3%?akK5g5kz1_ft#gmh%dwzz9<)qiKIo4$SneFI^IZ72CqxnZda?>W)ePb2RHj36x+9c;{KQw2v1W%8vWP*+;;%Dbs{}3zOEM0VNA;TO;ygYki)vj>Q2%~oHt)#e!`3ta&lp5v951Zm1SJ}ac!z-zmg|1A^a6k1$Z}_BV;-7JnasXfprqr!RRF)J}@dMJPsjSQ=~jtmzO92Tq#PbnQl$;Xc(3LGht^gN@M|(cO`K0YaWq!_SCUvGlj*=gZ|q;wLiGvRt8iPkK~~Z8vcu*??A_(*|<$vEjHVyMbQ-aH)r+YhW?Safvy!YR)1MkQ{2gsGu%R-)bqX3*oZ_Hu53?Q`p>-@QeVRL_h!P0V?ML1zi3c#8h)D})t^{LXL*iOCiHGn9$>?XWnAn`X=UF~I@uZ3Q$=XevZW|7dx5Awu*|55p5rLCC~1^p7=WbV&Xd8`_F3cx1?DsdQ5Q=tGQW2h1`I)juT@ZM+63SBpG2uVwqIq$M0ak)^+#I{X77tXV6cX}OkLYLB+zzvzUiOC5FjN=Wwx!6V+hTe*}%i6kG@e@2^k*g9TKGRYgoq?hE6)kgIxr)^(A&m2hhM``x7}lO#(-8cm~^xV}RA6AjrrOUo6i~wj$kE0SWlTrvqsaimMnvUd7F0?oBV0nDO1CSv}GPkz=cwCwUZQ5C>=NbSZUmpu$C?5$Ti;J{dT)q+O%;*iZL>`q65CUeEI<K~;p;MgL6+VD~?JxbCg_^r|`Bg)aqdx4mk8ILG81tS$vk+ntz7-Z^qU5*A9(K}0Q@{$(R@`4ST{Pda1Bul1T%QbH1n#x}??r*K#tUML{!5Rz~Y+w7$$GxhL`!*T>TiZxG{9D0TaGk>$1E+-&3au!j{#DG>tK5Lp8n*E>mU%V%NoIyx}gx7)R2%}A1M)M@cF9--@gu7%EdZ2RiyQj!St=+s{Ffq5%kp8FF3*L&?c|bv_UbG`@W_wk&e2}fqSN(d&<<MWvYN$;{Zy}YMK^ABvk@$yfO0@LH7a>%!orLz_9v$x;?j4N&_#(ALF|@(=`R!1<ZtS^sn7YKf1btF+a;2h*hW%m9^K<slXXTOew^Aee3*|_0u%*&*ku*gYj<yC6p++EpLqKfqtQQkRJ9wjKAY0@KIA~;MIU-5lX3ZY2C+q#@8^_jbb2wAntzXbixbGw*&D(Ts^EHU5^S4lqsod|IuBIQjgHHLxEt8pdiwD)GUzTo_zE0BFI-B+G`Nv6@wHu(7hIk_7xBPX5R^v*q&U{PAdTrbLosxN@0L`H74Tj1Yc!D_%MUA9#>AX)A8xw?RHfTz!BO)V}jg(of=%NSW3RVMhAw?{*MiBWh<~%&s<ZTSygj#86OqdHIxvMWP)!|jRD3bqW`k~tXOp0q3GmcVe3Jz6&n(>D3)_#e?$%q$8U2Cw0Z>5v!_2n{}a<*g{I`H3WPOQ6TlV#i{od-lOD5mZO{>1qu^kBSPiXrX-o9%FDivk^@n@NLQZ;Tltwpb|F-0Jxc4mHEi5&C?@q@Aei4Y-oz6kvzzb>-mx+SE<b8Llu@1YWB-P%&r#@ax=k_njja{E4)S%VozP#6K;??>Wvx7GG{GU>%{o0@kw)<Mx9Fjqk8Zux<v?7NWsI#Dfn3-bX_2$Xl=)Cx@;GKga!11f)=@52L$$)Yil;^3{P50c*0vbddK!na1XWuuqNbF^U4}S2<#?3q=C#R*&n*%)twx%izt5fD#&+=|%F@kRNKXT(xhO_w;;;DY^8LC=z_}f#!nrvp2vQn2F{<pS%NsU?;NV!+T*X6E(GSHET9|$0VK>x)P*ZzQ9Z18EmgH4@ox6Ikk`ggTU`#&j${0H>$vvNNTaz$`F{7CgIES{XRB@8pTV6m)00PU_W3GxaOH~1K`)^zg8D=`1mmujUoGomS#n?Q<MmlGZ9UTc@`Yix2Bsj<7&zS*frXY@kTbHP96Rb2h}h=uW>7=%AtZP8^{PC)4VdVflEXg%OTK?R>xwWjV*2eL>*0H6WhYLvm$(LP$tLuz#ay?Z5^dywspVGP9cY*2Us9bhY$#(<eB<X=UDv89RA|WSV}mEM~neos0rVJ#4=F!4F6#l9$3=C%@jY#0b0GAuc^mb?wE`jxHig`S2{)`w8o>3ZV6ul>O@-$iM{)7k^)F_Fb|nUi$E5yQ7d&=Zo6C$>(h>3z*$MdD6Kx|n$=e$UO^?XoJ`3t$LRD8lW~nKOJ&X`mr<B4-tc3|!2@~&Go%m{&=X$_8tK^5f+R_gWBPrctF4u;jtGJm>R7X1DJv5T73>AZfVmuDV5>#mi_&`Ca-cEJdr7`vIyC`BU;{9{hty~+P_$)N6iLH8O*GKO>ZY5<kKY3U==2dIwm<4B%Lsx(K8;)9ul6qLwr=`1Zy5_6Y~G8U!!P&W?jQZQXUrYNN#TJ=W`_s;WaGsqaw0m;5#cE`qp<Itf+8{N#^Tdeu@!CMc=0ogQQl)Wwq)T!K+?%Kk;08BHn<U6E<8^;T1@y&=SfIi2a==|>${#80rO;V%mkyG+>L2(D7{mOHdDuEl77%K4+?3-2%~15QkI-|m;xy8C0OerO41#4yMph^dtHL8EnH%r8?UpLwa9ihfu|lmRn0?^@5Bgh8n0e!zU8ChS$Al{jz>>&F;)vI=8FWBgz`3ssNj1lHu7ZstR=Ecd?^fU?)(F(Dbtdo>-!MXWt~o|9k;f&>^>^gfM>hf@q<Z5@D1JlMgOPo`JXPSs4xE%Y)WtD>@cTKs)N-+R3n(20=n*S+#nWqylNBH+-}RoI8HM~dTGnr6TKm3$@EsPIS-6tGZ|Noa~hYd+Txx0Hq}jUtrx=jtH03xXt+I}zG$^zKYK8vIeORkybnd(EDRlWB2mA3>07+F_KJ0HnJ=nV3v;SHUHcBY<H4^mQUknhGA=7h#|8Jm`i|92`}6tiu)V^|*S4b5P{_RM-y5F7nYiwmvovv%BvQ5MDa^S71A59FcZ_>RTT>lk6trej1o#<bak+4fG3qKZw#k8!IBEn1T~Q3FaUY<Hv&4j5E47OKRcUMW)j#0(xCk}`v+($3;bX$up}la|^d*H^z*Q~U>WFU=Y!)x`xnKj*k!M|-^BzgoOUlI$Sxxvw9*;#d;=z~j-F=d9BomquSY(aL>8*YGA`pSe(u~zuPqgiQnk<i&P|Qe`l;@3p<s8NS(r|J&Vv?XfrVEc*{&jzy?+F0Kui2^9Vo617c(j*nmEZgDMrHUSHi}4b=g+odo5P)Fj?*Ij-BCk8n+pzh+38I4l3;)c-SFy@U|>(FilDSQ(l~%fwpyqf2rFNbpq2T@ONoyCO4=iN1*=6vf%hFH2x#n1W#6MTOA!ipP^WZ#)76&Ik|v_DgOLZM+oEDfM}yJyPKyrzI2jqx`&y=k`&~_0drSNVk~OXNA42#ZTYv8lk9tWLM4ue%;u`K$f-Sx|o7Wn>=%|_@+dpNCTE9d{mKoeo<-JWb@?GKQP;vA|(jB@TQ>E^cuwTyWr5iQ~ueJui_pm8W%|Ym@4_kepWzy!h_J%BQpsbx5aT!IUmt2N_&-h4&%!bc-_=@oj7*c~o)P>?C@augIv&nmo&Z*>MPACR-R)x>^M`x>xp0sphJ9DPL<7&3f5ZX9-QJ0xxGjPv8sQWJ1IKNBO6<YN{DyitG?*1(C3j(|;{T0LDPEg4pOEVgWFCGFcfc3K$rYr{2CV|oPq&-B;2J2W>D;-elCfjEKZ?z#KSua|G@2hASk{iakZ==Ukk&!sd&5H>DLM5lfD!*I3n3c`egU89HL99X0FIwk1KP~5a(g}&<*PK0mR_TD<?iv#b6Q-xE*<RL>f5&_$#rwt+0%fJw_Bp!_I02*jBiseO)QIwzTM0*h_2M<sUaHYDkC*JYYWtI|Z{2U9P4wiiG}>?e)>|V*WR5zzB#y(h<DgX{Cef||6eIC$P&lHWj6ShoZ5@1FK?)}-U7TaX21><65=Xg)fV>32)`$fwx7QJ&5+^K=Lhxk|^WH}>A0GBKVVbp0;ppu1Tq7OIjv5w(TtQYmtgpQ7tLueMF6RvTVlUPMom`BeBBPpKiYK-LdD0XuJWb21iYeZqYN`Ot2;fHr<IPf8!PTm2l4o@+jt4A*W{TYIJm>7@pDI{;M}RizxI7V}G5X)Lz}4Zc)&Ri<5H9c*#NhZI&ZPy$Vc|LpKcsC$tGpM?5%EVLv~J#fTTVZUz!WK-kkcGT9lA`>HePz01N$u14t)x-cAl_;B`-!D29kQu0?Z%0*K3E}t~OUk^0TNyK;P^t1l$<+?%P6^(N@r(0BeP=46>X#;K=<#7f!a%3eG`ZK+7#Mx!Q}&5RE!@?8`3_lYfVe`Q-*k^by`0<4+-^kRl3!cz+d9VAm{fV2gD7PQ=vr&bE}s=*3WqID}H9A|~|KP?c6oSu|-GwBKiTry|u4%^%ZeqU0#Zlo9+Co{}Y<Y|T(O=j$dZ(be=1?R+i2ONoP&-V&v6t^J57rD<dS*0Q|v^X^N{G8k`4-Lm<v|0j~Sm~SMG0S4ciw<xE3T2c_e<h0VNRa*UyE#Nx0E-V|e6m%o%I8N{ZN97rVC)L@w6y+~NSBv7IBYHu-$B$E4e#h<31QfInMa(I=d>4z0-pcRD%}w8!n}|MgNAiV#Q(RLplrSMnC+-?U(VJEr0DR+n7U@-FewkOew<?n5J|5X)C`((_xfg?3dLv5h*!1^s)YcUNJ?kt2Le!t?#l1EuiGjVeLDL(a@Dfu`XY1maVDIaS81qQKtpmUv7(H=Czx7<Z%xIf!6ik@LD^GOC$AQa~bVgafs2n)Ch+^C{l<PyiATmLZ;5{A)dFwZC^lgOTVp^5fW(b#-c=prL>o6=L0eb<;m2eZ}@}QmgNRONh&Vm>>&x%GKa@X=>IxDpm@1=?83#XWRv!W-x5M0>jED%+?Z)Q#17;{NG(OU<qCcdl9aB4n2(9zGY1R)8T&0Oe3{S+DvDf&`!4oRxm5y_`mCxmB(az;-~{C!w!0mul?h-q~sy`p-J5ps0eC(CY(PbjD}fM@YOR|*plyP?U_Ok4i45Ty7wQbu*lh{N&pk-0poK9Sf`Dd7YUJ>ms#X!`TOOF{K1cFx$7@!J)yx@HqH>g3FS1w};#i*@(y{+r$7{e!p3vaP7h$~Q6N)xfV#4v)jFwJSjaVGJbWVg2~VB@woB>T<~i$Bb%5t=>{(MY(;bVy2%xzpiPfC~S?dd&!Wy(%xD34*0b`57z!K440+JX|t*t14<9Pz)HvLmCh(zpX0#kXD`ZSiKOxVmol!b<4+N)J-NvU@Dl0njyc6%Di~Z|{?l~P1s4%y&e4y%hkGxI?D@evCb%_=mB@F6#ghv}%(M`l2{7q_N!e6hK&#o2vi=&`--P;Dp~B~M#{8Y!EOTT^TSkB!Jl{W{==SC0YPH}RC5sR4a|}tlezN}ouqHZ@B8ZN$R1#2D!H{N&cj$ByR^*(p8_Y@&5D}Wzx}D`uysiVuZI`2MLX@7(a)B&gKw?}@%d0{;DnX-C+4Li@WTu#Qg>F_9OWR_=A9+#V+^_(gRfY4NDDPb+f|8aiAwcY441ha!T{1DACl`6#qHikP_n4Ebi2B2s&V*5-pTSQ7^VNJrBvCJ!#_clu@E`U02aottxPlp_Vx_!J1d1hQ0SbLe!jME1-*o<|QIiRADy1mnJ^Cd>`EOx#nPo{^V)*&=5q~WW#zFAi{Jn)ti~HW*y{ch$Q{`q8{dYA}_cyOT^I^e9zk`2ADo3(rb$&xWx&<SCVR`I?Xe*6_W|V2-VAI4$9pN_|M>u#Myq}CH2{TutXx1{1Ft7fmpX~u%e+EJ{vnd<5v=mmK*AJ3SXwWJ%WZnd!n>m4swoc|Wx(M}$SVAY7@Ca<x5hK-FP!UGX7)4Md@(LcQ;JOyA3R#1rXA&X~n-ni!#kg;@fbH+H`js=BCWaO^mcj7px8KQ;Y_WR=K&N&ODvl3rbqfYz^nm(yBoLDE69VrOJ;FLVd96o6f$kH_wmT|9#XhejS7NDr$yYv8RO#h4L>^|T^H~*Q^mu(cq*_&T@D8`1JbmVN&G7Wm)-vv!iVkVee1rL9K2f4!f70V}nTc{hSg`d0kZh$vTG^`9gLNusUk|ZF>w>PrXULZf)%Fv8SPrf)8|NopeBfB%^9W=UXKQAi$tOlm&Ft9VG(CNEUu6A$|7@VJ*bK2%FccPod$d;p+^YB;jqD4su<~W%|AXJ%Ue}rw_F!va4+$S0e~Qxc`A#zF((;p_rG@*Rw{;-X|G==r<=wy@Pcn&UXD%KG)emy{2lhT(2n8d}oIcvoHz<^6h_KJ`cwb?FAp9T`^npK&YA^*Ip0o@j&q!itFDl-obR@`Ipu^=P@qQiqVoj<$pWj`O65=4GX^Nh|d(U%q@a}m3KZVqwsqw3PML$?`qnmQ>pQIvWZfB!lUHLzbtKTLURd`(zolT?jYO%a?4ox{7*o&#`L{7zMYxvA+Z%q{VbIm2oWl!sYKJMV{(fykDI(L|TGq~hDPT3YSlCR4!{Be2bko@o+1=i9MNT?p1n`-u9{FK-?+Mylu4MnzCF*3Y-Ny3?_AOPmZzJ3e?S+|E~eexpuL2;R&EzS{WH|9sD)J16;VAVsq8|jLyznlSIj$L8qDDSh&9RF0c=fr6}XRi8wBI;6;n~eaJpx~j?+5Lm`p69D&Y(6WHYia3D)?lqI>v@5xr(<WS$@Z+*+DdbCQv`3|z|U`}GL$u@ehdyVuo&wsGW1z^k!Ataw>_h<?8uX@K0nc`)Cu84EV~~|Izbfvz#{+!+6VJ>RTnWjgO|F^YIfO#VOL}+Eb0p*f9geJ4?!?kz)1q-3%E}s@i=s;UV^r7H7_%m-d{TO`nL{TsHg=<aPrNh)kK!hgI0`3aMm)=;Ne;lB-1i0mmXk0^<lhzB}vs80hW@^2YGzSrGxmlFt8cvoChf|x6XJfr=$Sg^;l>(W~A_dPxQ!Y*8oco8Bq?nS<x%iqfTeY#4}xe)IjLH{DW52>Js75M$fHQ8XTWJE2K8})Ss|Dwv=7wsX5hrT%ex6_=(wU5Z~`Fb7mASt#3?vCCIis%-;Re`f9W^7YBZ=Oeq^%bL(4A-Ifa)Fa=UTaWt)UAN&K*=pHdbJqychZj2B!@7QrVQB=Aa;%#_v8|+XbDrqxsLBCcrA_9i_%zZZd`=VSmzEUF$662b$8RaZvK*)BgxB0H1aU!`I*d`}SkBF!uq{KiyRI(x(9QNpYZCMVkc29Y6QN;y`=O$nm7D>D9PoTg6(^A2_-_XkVk9T{ooIK>bW`cPiK&Sigfgo9PO}_7a_^?A8>1}JR-tbamMtf$vvb=jn^^$COoKir<DipuC5!K54Id5oJ^B-5G{KcOW!wxn}r`9eRq2o7FX?0EQa4Cw{&rpD>V6g(w3IR6Jyqa)p&jzZSZcj(3OPai=mCOE{pju9vk}Vgv<#v`;tdO4NIX*_0Mn2bzyCK~nZ*W`diyjM?fl(dfhol5yQOy@a7`F1DZW%FseSSX7f6MC?TkOHsXf<LNx@Y%$WBPzo=-61=wc{>xM-YTM)*jdW&`KwFVZmW=%zWey1Xq-|9JarIVpaqf6i*3?(3&~q&deIZJjJHoF@IgJyhDUlN~7mfbagSEsI!nZy8njn^aXm>z_U4KXS9OB){Bo>4!pR@@{ZI4)zhcM5fgOysWj(d-YQCMla;ry;z|P6C)tJ(q8+MbQ23Uxd)yo#4oGkq^}S>^AxiYsPsasDznxZ<5lZZ1fBIytlYS%`N#LvpPsZd@n0<6OYeaq6u`8*6EN+++TqHg6DYDhPV6ynaQ#N+VO7td&A5h3~_LnHH#*B@33Iko!WlEQ0slQ`1B&v6ov~UPpqqUySqyZcdAni3G5f+Egi2OsC+MDZ@8AgYik9WH80jUbp$+<T74r#7kVS?voGHGMC8QGaYy`Zu|&@`e}vn2IJa{$)RvA;bSNl>8h2_36X^C=kI$a^{B10u=SzW1N+UhnR|9lhRvyLUvrq%k2QzYsdQB0FMbuE^fcm{gM6p>tXq`45Wbs94b7X{+dh(;KC{e(yi`k4L8G=A}Q0K7X`#bYv{G(b4n6{ddQ5QI^jhEh@S6quKNF&)4P!a)&m;K8Hi5`jd;)ul?rzyij0ZqDMCUDguA)NNj1wcIPh;pQ>(W{siW*c`1-Jr?c0)$9to9hkHNo@BK0YDFTkPH@k;F5rXLc-rMJUxc)6~Y!3@tJlas~u+JAnL3KLQ)|6J^>9^lyk27);nr-#sg|TNxKkpvy@BZ+54+q@agXhQluiro49r3Rm5?aVkg6np~D+^vfSubH56g`qqlIJDzgG6s@8Qx9E=}Z)KzG8YZ^@od=2d_ENZTK-}8wb!pd61jMf}@@>WryV3OI#D@C#7u)trK@$(E6A&o`lcsf&{O1^L67+g{gI(t$Bgi=)i8{lM~b3Gx#LVyxSlzX*;xG&PhCYmzR2q+KuD=__*-BGI#!KaqQ!*IPU$In^jD1)9CKRjpf+bd4Z!$evEluJ(x4__gO-hyJ{I=&?I2Cbi`Qcw&#kO&4wd}J5Uhld@dN`r18X02euY-*(`|V)N1uN1VTon&T~qS7r;r%-57fW7n?w<NSY0)S8)=)maZg0s^%O!4j?h`Lt1I{J!`nFJg<pM5d`Q7cp*3`yr0>%ul^DXOD4d0a(BzS@#|`Q6{qrwrZNn~ndDHLuOjq`ICZ!BR9&o=w5(*!P;V%rKV#T324ue=TcK4f!E3=LfnxcYR`fDoXr&6vzL1gxK3k$B=91KE^S|*AvK1(<!2gPGFbAa3DoGE9e-~=7+cvN&bmN@au@`l|0f%^GFbUM45#R&=WJ)RL-tG0pNBTTfEc&nORMNDOdYqLV-^lV>EK#J~07G8-88<_!6v{=C$=zT*48tByKu!SEDqdF=axvp<inUyrd$d%Ab6MERFUS)FO0LUtp^;m%iMyx^M&i~ReXO_yk#;SJLxW%FVo0p8Y`(PT0#i5z2crYzV{R5t1y%y8Qqu#LnifplXBX9Gpf2T>W~xNgbMWgbeUJ5Nl(XhGKpk9HOCmFd5t1}07CBg=$r6!{(kL?F!2Q5W1f$q@LFk^Vw&W$0Y&%gPMY}gYeI%liybwa!D&KwWa;$kUbuqCiF~~lL9l5tr)Al!Yhh1nmT*xI_6G0W+6!eZ!LZSPKN7i3>EZ$t>j?vdm-izvD0yf0pl*D2~hSvE5mXJF&2cBEaE*to4*f(Ff1QI&%fY96j=dH)~x#1R6;$Yy7n;Lu9hCjZh4;2$l+aXTsE{D}k1@ct?E0`UA(uU5DB%)UE;SVcy{PiD$;Ci?hP8BP%$0g}VYz#tWjq`yB$q>IssX*R`tY*wzTFsp=k#@)qpZYXiM#b-|(OgNrBs>rk>w0*oQ0ksoMCC`6m(`3eRt~sN&*{GSHK@vfDwzhs2^1BfYC*59WDdvo0iay`;XL+08^Ku1Fb{?8Px?HJ`ab0U=mhv6IGi6Z=I=Vjc2bXVQ;Y}g9esTQ%7I<!=hbk;Sql(1Y2Rw?Vm=$27%D5;SdizHoJvi#v}|J8YEBNghtK=KZFvn^^t&YvAu}(^1_<Ocj{_03<khW1CX<9uKw<;&D{Ay@eOT8w1OJo6ZzPhIJxxMj)^@gCu82d5c|f-~b2MsS3|OVLcJT%qcMAONol;@3OjOQQ(`lWzp%#~;l@l9*tnhw|G?VlisFcT3$z+)dnulRx3EeEn+K%9=+0u2^UT_@P+NFQiiePJ>13mg?PS6NbPCC{A8T04Hgj+Kk;!w1BZM2KR6GSQj;SJL45FmU?n2G_dC>w|NrevG6U{$PTsK@}k$0gE6JDlGzRvJLF-2jP=)F3iKm~As{I1;-;&>d#=lMZe7I_yd^Ch1G$Z%#ImKTs6mH>nRvqj~QvWoMcu$rK8EgJ0yi&-cBg71<|Sd$g>*p*=Z$B=+*7v(|vR<6oYKZ%U=L|ASC-MHut?IS)>h5emjFGcoims1gb*J(X@22(+voA>-3?6va{2qBR-8-$h{P%Nb=SA+SuQRWqV+t4IM_i%<*jS=OJM{wzIYkS<e8YoaMzsAT1lENEF$PBX>=Vh|zU#m6pd%XyA-PsxR|azr4!)100zvdGgJRUxyq>^j|eZ|OGk^nyiwWsKTDVYKe?zWiFmx?!+{+~r<?@`!|~VeIyea9`~kLREzS4pLP45@(o&{tee+FKzftW|y^CJvx=NCTUDy*>K|Ty|Htw&pMax_Ci~ytr&T}tNzW$@nn&+Q>RHGkHD~L>*hv=Va^L3HmgwS=#aBv=s7$3q~EnQsDq;xTyw0(l}$~ESn_k<>;Qx*NbDpbmjm_dGR4|?URkF@{+VBJ-=neQ&fi;gtku4Uc1`}7B=C(48C!f&2AqR)V0E_>YR1>6&DQ!DA^ZL=6*Jg;I)frzWEwr6B=)2?fo;>*`!U)hE?^R(;4OS$pBSB!qp`!tTHveEt-qCv39Wg(+y0%$jf#tJ7`Xo0_lQ@_-6j``V5fS+=iZn|291sz$({Th2UiBpr15f8i!6%c3<A;7hKP`Qel99c6`7mYYfdJ}y6A`d5C;efYL_JL5Fv0-J0cZYrmh`t204!3-uiw7kM_U$D*?Euhz%nx$Q9|FljEK^_EIn)ygjT^@7q@G+eD((%MmLm)N(KNi1b^7hScX2B#^%~IiT9t#z&JG#w7<vkyx9(buXisCcTLA86NN=x-F;w=>uD*v-PC<3l%q57qNbvP(+gU$S-0uO_pJ*oX2^@iCfZgKYOh_Rzbcdx%sernwlKJemrZjMrnDtQ|w{>(rAZnz<}bIZLlvkYDV-r`hjz%p7h#@*U00h-Hm@}sx3X|!u)#qEOgYG7E=2+K2zM9a^sW0y!TJk(2`5paI7`sAVQhjXX?$#le7DnbRjyO+-~GWN5UbH7_0@e1sc!dE_)sLw2nLt#P5uhL@Y%LDX=M=bdMUzhc(O|iI&MP1<g9uNN|DlXe}ezp5#xWo;l$a_}@q9X%`iN(oo22+wM?r+Ps@O-P@se6tSJOF(Kg>_8!%&RxIm*C0VrgKhiTLSIW!JP1_L8U&_jCk#g`AzPq)hz$jo@+kqbJK}zh)gJhNtS27e_O|0qT1?zg{TNij?Bs>#`mMU9gP91+pl#Et~&6QeG18{RO=rL$D;K0i+Kulg!Ar4~Nu}g%(=oJ_1yfjOMsGY;)n)bj@UqKrBqzH0zuyV`UUC!KpEO-I|)iw6vC|M6@<mV!7sw3J`HXrkp;vH!mk(Q_RmeJ*_MZKC2Jy|W`!v1^`>#yut8`4?`iYH@r5)KO7=2c$Cx-grF!?w{F?|rStL;`8fFV}0(=fX=a>$XS$Wa52ZwUlNONB2H{jNVI`P=^jo)4&raicDBsSr{>@h0clqlbBe?8>jAw=v3$Ug>Olk7eCxNInh{DC9zoRfdmmIWHzK4tsZjIt>!!GF@=|e2rMtmZeaq;_IW6w>_#20my#Oiv%$exO(y|UQqh5#BlO(k!nj%8TjR}a>))Ok%JKhh$WlKDX(r4@IL5U%FYUlakS&)vM`og^i+@o5?JlOHl(ykLElJ5;sywF`!iy+Rr1jdiUd+jk`HBDN8HCry#vW{^1aFLWfrpq9U#6agDnFSLT-=-|3<_j{Q0#-K;TUkz`ldrd&&>wM7j<isCF0}=r`xE-Eh5F0R~4C-J`B3DaJmhV9|ZtF8h4S=%bJ8PZ&JML4~@u)?8@vF2%!%j^vxeW^cfxixSQV2)LIYqyin5=Xk&?RTi)$t9D}M!9~sx21p=iLX~~PKBfhLTNaQzo{20!6$p7$HHS2pPTib)Po*g#rcWC81w?<-+f1OuX11_0J4X3u~lwIut1q0AfsP)<h;;e{~QG&-6kzwcb&RE&CBop}2@4sI)As--yrL#uSe>s2>W`S34!+0lB{$!05$>O)JG{-cqWnz+0XVH}Yu2{KsaA^LBk4zM&kEE@FP_D=l9y&!S%t1!wyJUcod)ahvXe;8DR8%3ZGPy~!7^0U_7}ZXNq<RPij5gj|XL|Upug`(`#d5rBvhbYJ{z`3vV>KR*`owaC)STv=h}G!P82Tf#Z`|PYf1O{&&JY&q>&(&c13ddsWTHJ3VEYy8G-PdrZP(!%1JY$0iS^j}PGhlu*3R5#pK+V9zhRrAdEpG=JHnXSWNK}e)okgEmhQ0Hu_{h%gQ*5IUl7E_xN|Pr3OHVl*Y=`~g8rVI`91w;S>ig+f<4N3v6a9}$r?uyJ5|Y0aUUH|=M}|Co!dML^F1H{U~?(M#J1LE@4}gNL!pPQcUaDJ2|lLN{FckO9{SNX{kchGOZPWQr$CO=AJl=)&R<OHrfOw9#QFo*(exKL%SBa%xc`%@Sxt-|So$2CvV6Z2R$sEK+IK)8q>ia`Kum$GvKTmWMsyt-K4k-I4g`MjfgY#&OFa}qe5e^OCq?HjGd|`r;vfkISDZo->qJYShk8F1-kCK;r2>pV-N%=q^E#kmP%YiImly2Sx#?$8VOnEGwH^l$P<Z*|(m%ZEQqNhNZos{JY>lJSD?D$9wEZOeGcc>==3e$^^Ob&?i`R6N%j?_)zWXY`!C0(jNPLKVmKL^?wXhw5lqG~)PQB^Tox!Ye`Z}dQTW=7pQtuCi2@2szbKl4Hz@Tvu4|>dR_F;To)}dX|9mDWkopeTpK|;07!Xhu{4nfsuGPVrOc_pPZ`BHWoioR*4vE+Mez-EaBa3y{w`gbmA8a}41tj;3)nT*daEZIC7L~hwMI=TUz6KD(VHQHipU^so%u?Z?1-^oQ$0bP9Jny}R<#GqnDlx0+uv{=`*_T{`<qVT;oqbsG37uOZ}S(r9Vp5_#Cu{`LyF`fbRZqaz~N{Cup)s!be!FH_@YedfWpPoL+K4sfazJDTGkaqIhC)BC!Cr`2)s762lfI8gISjUorktKc*7GNf&Ih}F!Y_r3~IrOF};aL<?hbxcr=#kVn_ZeM+!547Q%qw%28WW0s(|O?9S7zu!XoUPDJR&rt=R}xjflO%t_Fuf-BNdinKe%6g&Jzj5;ax6I+B}crfhuiJXEoz^`}FlR8~toIyD`cPeKu1nP%;{5iD#A5G8G<*t1J{Qpz==F=J%JCdVrLvf>OPLRIx-2X}f$htm9NG#MWlUrI)U{j+)?MM*aP_r?a2--W{WI@d*=I-qljnz(lNcR5x@C>sew}<jdo|!_j{n{D4ND+L~=QF)URghnRzBSeAEC=OyU{RGG47{F=bmW>d@d4J6*t5?nCE8tbE?2<~jl6X5U`))oJCsg_?<t7FYoU*qT~|JmsDNQ3b~YrnQG^?!uxM8r#8!f@`T{Uf9tOxU$y1oMsAKxVhOT5TDc-=$9LORTw1)nWEpFtUN}s&{v5+Sb<~w}$R*RNRhZPeZ4N<RPD8O>NJeVy}f?yV05QkZ(Di{UX`@R7$|84sNp-{ubh_6|UU#rXAr@#lGp-eIeSz8^z(jDPUd_CJeI*U`P7Z{SBwCd*MP*LeDnt#9~wBYxh>|EDO|fB7Yk{H^OcL?7<`{5;@)jG~sdeU#sdw#++&cTR-ME<tH=xLlUcrbmZk^Ve1b4i9%q-6&sS4z(=4v&{&qWzw3O}+;!FUO~#~0PS{Cd;a0qe8b)H^jmR-iU#ILT$GT%I!j=CWq=*f|W!LiIb?+;gqU6?+`LKMz=l(10TY9~Y3?o^V-3)NSZNt`x<i7K4WQ-1m>>pZ>5}<U(rLn$esXWX06@6Pu;KtVKvpT|NW;faYyVgI=Oy5kXoTNy5;6TfIqW`3R4we+?!ps-f%X&7s$h!t#OOVv9fDh{$A1zNHo%Hf99wFL5>lWY_cukzf!YK8DrfH*oR-09YQhWfnUp~I#79b#W2DiG)jUC9*!*eeS7#E3T(s63Z2=+QhO+?Fyv~!l2ob2n&Q{5gu{F@S3-Lt0i<Rz9q^ja{1<RHz>=MT;Q59XC!N$cHvuTYOmdHkYZ`m4%TyQ#8n51>0SE>bD|n<h*K70JFfHX|2%>x5Lmsgazh_AS&&tGCbe-BFL?ffPyOv*&pbJO51fJR<@-CyWhX>RZ(PcBI>{tx9lcvrEB(j&!Gy#|ieZki5ELL9o{Zn??Px;)HN&>#IeWQ}5$+^Z~Mzv(XgSH&pZPG1#=Y#<gP`12x)+uEZl?ol-cDjRe7C;?UP86M~mf^~9AcjchvnbnDY9mJe>raO)84Ub^G<OX79wgPy4lY&*HuZ%&Sl-1nH->2PBh76-ZG;Ve-e%sV_38|v-xgv=#pL#0Ey5ZFvh2zkC<h<n+abQG*RMP-egBnPuiuxNE6)*bDORpv-EIk8x7i5-id^5&8zf(pv;dG4vRFPZrbCxiN*BQ<kmYf&(dYUQ*7zod<r0dnC~XfJTG#i!p^TY)j(%*#CdAQ~nX!Q}6?DIXnYFd4?w3wiM5$ysaQJ9nI(7s5A0&vzcUXuTtv;0@f3t3rRMhHl{(A66XTtaRPgLF7J)D2oVhW%7nCY2d;oTui)R{f^D-VqdJp`StPZa&hB)nP21~pq}^D6Oi%}=*sOJ(QZprcip_6J8LB&Id!?6;2-{#Q1Ze9BMZzbjAv_&rEpz!de0}bk1be0J~01)bSO)0S6_UrmQns5r>8o<Y}$=|Iy+oZi6S_s$R}+2y~Qvq<`|ukH#XaT`tN;Xr1rOgBwdKP0NQk%I+U6LKQ8og;Psj1u|o}c68qe&nu-9R04Xrjnq6ZN(18rV4Fmwp*$+RLREgd(Ly@1=Cm3xD(~lZEuc<D~q^fgx(&(pGv)?9*dS+42IS?Zi@jPe)DTr7#l?O~sB+9ELN3G}u7xiog78#t{<xED00WigFEO0aD71E4|%nBo5Y#6*%nrIXY`?tzPFRtsUb^04kT8J)9Kdy}~Iu86d;@CIeFBurrJ?M4H-DERn*f5&ih5q8|AM7u8bbj`d8HVfN@0;?%{_$&5r*R!Ihu+_qo=%*{4QP(L&!6wTJ03m%aqsz0&ZqwF@ZjJj{@i}zkpJ2qa&}GQ$P#?IMx)zr4vvmTN5_Y|Z(r?!^y!aJPiH^uKL6?U!7D(Iey^`lq(H_9e6x3SwEJq$UVWDR`Okm`^*noKy9XY<mkJn<cZXP@X0P)KANR980JGmz%j<f~xfD!e75RQUeR}n5bYp}<c@<#kkuPksw|XtyoZs-Gx~Ler$(4VzoT5xz!E7#VpEqTAX{bHguW}AyQBa=3M&t<BMaCtQKU&^PtWKB(Sf>4@F;r%w>*`a!{ax>YVF_ArS1a(Rv)7gQ3cwHEf(29I#Q*J!fL|ZDAX|M6k{HNmiHf7`I1S#CcAvJt5fTtNQu6Qad-~vRLXkio?#y+`YUOymFtf2KPc2$amau?o^eM5-EQJBj8bRNuv!FOrE9kOOE@(VZtI<2zKD!@$_LstaxTDsW)US71mKPUbV-~-qC=gqGIrd(r{F9AKPO{sLcJD)W?fT6nnw?A5w}5JN#xdaJ#vDsoylE?!Q<&w2`ROB%?Tw-5aB325K`*^W`t<cgen|&Qf4sVxH@S>L&zQB8t7n>BEibper}FZzvvbo)Isw1H(e<EcnQp%@`HbsV#xO!3M_bWYq4|mbEoZ4gv&mnQeb+(?acj1f`32zl*_e6n$MH0eP~*LtOX*zbtYW&rt$+Cc1?Ld2@eTf})GD$rYk%+`<kXTC1^A7Th#0SER7O%dmUer|!V`&>euq)>Tg#v;Nh}gZW(xRwQp>CyQ^A4zh+fPG5lNba^URk$q+o*QtQmTZ7QL1<B3mSqMNu7TzXOD+y*m8`fX~rPSABnU?j`f$?alt-A_`vb%eJoFkQ&759A2|MrxN4$9_wX)$wIv_F}ZfL#qTs`C}}ErRG&vP^LqwH`5J*`M4X3uK!Q*<P`Y-=bLPxAP3<hF$g+%pnS%lKIlRrRQfSN@Grz}u@_QiN{PfY{oFp)?G0fV$dC+#X0&&uePz&$xUv9@w#fE#z>q??Um5W*~X^ikiZXxl|A~HPb_dHPB&4-<%R==awlvc^d(zG_hG^ZAOX_1mj&MQ!yznaS*$9HqRepp?sknq?_;<FwcGAP7vqf?G!$l5csp*^J32^akDAQy}5$ENU%_sFH$;v7#p6@y*mt!$mi4U1c+*TFAF1-nvNyFnul1O;mfBTVg#^3aDMF>jasd$SfV3D3Io9|X54`a{(XRBTVm4CVDdI&0UZkBBTX_ii=nZ+%I(66b*VXYMPTR6U~3Wg~+*JC$G9>pciJwsRElvSIp_>}qPivF#@2;~?cG-Xy(}Mc6QW;ln^d7gAw;xQQM9yog0g^T6eSx@Iq8EWpwyN96wtZ=(Lzq^EHA_urW{aC|U2e*Uh|Pcr`=y*+rb_j>nlMF0`E{s3C1?<w?VTD$3<>sUjEJ*S_u1_-#zx%x%NPxQHke^fN9`5YFVpMVUb7#bb3m4Ox6d92o-*WyQwBn{_k>zbz3EcMX0*IF4Z)WPzX60kaFyE8Q<oulEvL*zlFe1uxPd6T6_pAHWmc{O3iApLkXcTn4ig7_=bIU&dvHLV(ZQ#xt>r5!X@XUnFcohmiJ)<}|hCC3}VDaa_eN6Y47GBI~sgRxMj9ihY$PjKG|((&ZV%s}pqsfexX`gW!RS<ZmiZVLfhWd`U3IcNxdR+>Z$8@@!_Zui>n5QLc4Q%CiPVLv?kP^z!nEqmsn_YT$E9=s96HK7T45wi~2Rq%FAtjiiZyajI<t6Fydh_b+&M{IQLq4PV5q^Bj>^=dgb1Fv%I=*RcRqr(@!9EJnRz8vfV|04&=uxR~0!Oz<0?#t2s+r48e7>^Ff&vSgZxBI4-s$4J<ux`NfNtos4%v=(iIg=`o6I=3F6@8Gw<ed8*=K?*<{$#rMcG4tB)6@?Y$?~Iv*CXm;(BskGe?EWx{%HT_z1<ft4&NW`g(BTHcRrzvx6?;9KtgNyNiTJ)46AsGH<b-_TlDak1nXMwT^C1ktUp0KiO?TVV`dYsXvNV&^5FD6uBjHG6l$|EKM-}3rY#~1SFc5rxU4VgDU;utV_YI!mM`7~vdmV<5Scoig`p{pr<lGp9_Dg6lNwwHA}TdY94d2{fj5DQeP|0{(?xAuA)%CuYrJ40?5#U~5Nl43(Xj+}JisiFsW+N7PpK?9(SFv8a&gBXpoL%~am9(T8BroJnQ722Dhd3(AsWJ$`R>`;h>aI?`L9()C%^o)s63XfY4yqdwK|u<d{~);?>;WiFSN(PlJ^j%uBwS1dbg-Q-H{3Oz)B4L#iQrapOiz+29M-#V%0JWVTR9CzO30ty^X>%dR<1t_FV_(bQZ$;h&h1T!4WFYMx!2s#u&Aw*Qfn9f{U3>zG&z0Nv92VuuI9$LKBtNQch=pKRkH*`fpT4=RbaY@YCK~l3MX=gvJEe)_-UeHiy0Iq@i9;xL}Hekq=K~Uhw^QYy0xo_vUT{#whQZ^07xR_h0XE2{sB>o|x;e4-S6PyMzHt!tHXHP8GP$+v==ane8{OZ?L&R=UQJb32=^D<aitx)FAjQ1UV%NhY2;q56Jm-=3N9^$KKl^7rmAh|E6!&=VCDtWuW?mdX4b|lI=shsyLZpHK(fczI_H|>5=yhC{jZ-<bRpspRD^TfixIT#?IqU>s2v&NP>o6hD+VNl8Fxt0gN8>m5Q|zeW+YUN+|y2e=cFGbbaa(P*MV_$yK8~$Ck62PY*IF>)Dn2YNbsszUZqJnB_}8+k&~oFyV5YB#r#j|MCz|Xx((Hm#71@iLg!ho0&k)0?x0cuog~@7?KG^ePBjdE{s5_1i4OiJ>^-CIfWBIfeA`s>(3(kO-p>dc~az)#ICV@_t{#DB!}z6=C6$&i20NENEH${ZyL6jSHkb8`gs~7+acm{_dTxjk<B8Lt3lN>e@UUELWtQ33c4gWT@sGM6CaDK6%ud2Sd2MQo;f`YvaPN8o!N4;Es}{_kW~^Nm!i>fDS$yO+enn(6F;HNq5}H<q^<J+dhT(4Vy<lo9QY&UIYZ=4IM6iC7B;h0fdhD}TrF#Q72|jWgUL_Qz2iv}-RwiC3KU>@-q3$@kG3XyWjs1TGsf(Q{?-SA%SjSXj08{jNGGbv`GR)h%q_Z(JDs_mUIxEtPSo?e3(7GQh7VY6W`BO1a0Z(KwbOLlN_jCrI81>wFdRSxaFSjJ=Ihymu(fr8*KKjT2wLG^m}CB@k7RN>8$EyXVsy0s>g^GB9-I{vu~?iw%1`p%zkc=qot~aP`tx7@?SGy1;9|i80FG%raB_Nj+aH+wPrvzk_&>MKzLr3<_@rXc_!##)_B$N|-jxCJL8fWMO2f>Z+!!<%HX=y%xign;K<mNJkb5LGUS{>4KI;EkPiFZ|InT}MHoCYOTR8GwFKL%cemmI){H)&YAtZ21xvrINms%hs=y)}c5wxcojQ@r+`CpMAL&tHAGIa_Fqf?-qskOtLR%gM%-MOTPf&hexruX4P`ETbRJ_uik9aW5|G8z*%IqSO+Mp&5y(E!6GI#uA-U~WTaE5YV}YQ73SsuTTIjRu$j{=?~`KOnnLhXH&i|4O38U4%2_zgG3qR{DcL4CyWKGG3U|&)787y|(*DY5MFE@0$+NLN#j|?h5L*>k)s%(Dg{;>~6{TiPPtXjMW^^dZ!-M!8TLk9fBfO&G?RN%l^A>3~D1Q3G$l$FJN|&0mPtu&3}EJ>5bXrp!KhDTd<^=QBv2Tm-?BDZS9s~5;0y}B8YU@%2>~c7fz!YJRNP5J<uSL-c>GWCn78rY(djCDk$B69$yn|6~4j8kjK)O^nYvA-P?BitNGXn(VRZ8Ps{jYb=Q!G>iEsO7yE}SAdmOnypw;?KYE3JNzbi=(?_pg7>n$O!`;Kb5nT3<ql3f!SG+LIdj<+-LrnB8C7GF%&&_y|qDc9t9*FKAyeOh+;-vM8(?^tgMqfdh*<C#dJ>2GQU)}u$^X$(j<C|+~AFwHut+k!^NhYS0rEv-<xF#70)nlIDtl<X)_vB<R8<g6*?8>vk`W+;#@AoEI>bo47y+ao=GcyhrCQTJXiZu#08L>UtzTSGN{it_gEclHXl|me$WkKAWnOMCpSK2v~^+%X7H|3|Ct$!WI?3)b6dpiS6{Waz>>$}P03X>vxYNUt%mKK8(4bw1g6qo%;o|gp5uYqgIm58x-F@?C$hIJ5Akq#{YusA3cV9rp_MDUn_zFA#dbHcB4S4u+bS{yeXM5L)u?`*mh4(^+YrmpaP`VAr4qxoqQcOw%+|A@sCuK^mpQIi-=G~Aw>V3~x0a&7A`!(eG8GYDbg%LBbIt2$;<;V!?2hR$bwJ4S<O+m3QJvO+Ms`+Y3sEltlS68Da#4zBS~mbmLy*%_#h)E#MN_+!6m{`tQ5U|w=My^#@<@l6p_wF5Nup9h?22$f=+5jtcBJM~(7D81rNCR~1=%YU+&?p%i+6BwD!{T47d&jjJPe=<|W)rAZqYl|-WY1vzHk8u3-J1BDo+Ki`~nDMHhPk@Xg$)Mw9&O_Tn+EM`S$ht3nM3fAUP-5HR&-QU(67R4RX<t*e;99xz%YwD4i%669BdD1Nr|z#Kh}w9}+(P#n@|fp(xCGRus)y^*owsQ3EHP0Q6A(F;^1>UX7LLd4y#6%cFiQVuax<S+f2Dt$r(4(BnUU--?nu}Nif1xepZE7#gcHxB-b*(8P~;@Oc|Al++-%$k_=-3q-2$mVxxki2qJHAF)H@2f<SwzV7buX7(45fodknBH+wMNpI^#IUnV0)J``DL+;Efzi>hd3I>?coU0SiN$dGFBte`8(Wj)&4otSTBaM}0+q;WGJq+-3T!McEQVrI$@*eY+jVpyumZ(c~zi9Niw38gOQ~hEZ*J`5y*q;2*1w&?*@uNOBqcf|J3iRSCY@pggkS)UnM1%Z~#UHg-}#=hz^oLar_roQV)dz_M`;G`EoNp;Nm^Q$YBY>alKNmJ~&+m*mDyS9^tZM!s4ic{cvxot%oJih*3L>xxVe@8E76Px+<-GTYZ%3yMj{#MtI2E3RhapH&is^XD7!_IkFH$cWdh0E=O5;|nmA2&s{6p#^Kcl;=SI8Y3;C$jZy5xGfW(m0VI`TxQU!hcjP$M;++@BUYlHlV_!Lmz1cQHUx?$hR()$2YrRoI<5mv2r<&THv_rV@!QGiqe%m=068FKA)G#9ie<Yp)>V<S5#&HRG)fqlMS5{7%TwS4{AH2QjK1ZnHj+B$*A+Gq#r1LX*D-s^>7$r%<eD&_athM;c<&#pyB_lkn}2~N$jh7~&yIwR9`%xp5m8i-QWOF(c?;6Q<jZEpO+VV=ik}IrAs&de>@=W7gV-pNvM420+NZF45*gIL>qxAYI&rNv*m*Ew6P!M}s<V0))T9M=cx!EYL*!n&W|+F|qGQe%veo~}qfrQ2mWJ(Bg58ur#_hyN@%i?;=?)$|3?2GX_ij&+y~Jn~rLT}_!9*zhdg~}td}tt7Dw$?UN+L$U)_^;Ri+Djs$i`2YrEb|n$jMVLK5iZtR<x*BpHCl+Ys!7}MeKbib8ljhI2)9aAs9QOQAQ;gDxP24CZPnbACE0DqMR%!>M@}JcBqJLVEK+n2x1~^s~$j0;zQi@>vmBuk^XKCLt)Ae31DCefA~Os{P00j`8-AnvRC_m=UEtFFHu^&trP-l<YeaG><>~enP`8KCTkm6PDxz;YKYd)*40K^3gJ{0g}lwxN3x}9%cRsWrd2RvqPeDpSo09<w_QrYoFEW~9837uZ=gak$5($dr<RsLq=e7feRBHfzgEUHdUW3f>8PIx+$>Hz`_k>?S0;22DttK?#$@U01SU(DUQ6JGRO}=c)sD?|_3*B!EIkmGT|7qOTL=p^!`U~3*-ILJQKcpue%gb7c1bWF6r0Y*NI`gr{@ICshpNYaf|4k1_!ff)F8+C#J?W%fv-x>x%_LnaN%<5SKpgrGDrj|5=rr_CG!1A_hdK%q*^RY#Ghg1VLCd1X;NR~(v>1AF$@w2pez90vy006KAQ2NEm=>@2>HkV0ySQ)cvYmAUcePcDKpFEAmWg!;M<bGhq<*xUk+AbTi|sq9az=A&?~Fi4M`c7I<GWC`xo}YEgn3Xh>n5QkD|x<JQaD={3^&^Ab(J1&M8nuH7xKJVMP#k@c)=0@M$=lb;dqc$6*hnj1#4CLN6~cM%Ph55*XtDF&5W(S(HNJo3b>+_ivs%R-#r^wsCaUBQACDr3VPF|!2*LRAghZ$MzJ>5;Ft*;tCTkQ1t^YX%u<!Zi9?XTS4KZyE+#Icy7Xx~n4Y5WL-z2(+*10WFo29F%|{#Cr>qrH5=k6vA)|-#rD{A$u=z+VZ5%&U$*w~tZZuj=Q{Pmml?OL^1tk8{*<?AOv?Q{zZswdrP%lumMQSvq3h%~gsl<w*=}3$%Pw-whHMy{Vf8B>y)Umk`<A~w~pd8y=iLtKAVp^_d7iJ3kqPp{KMrzSu7xWKMCDCZND>DQ|@Qw<eE7QuwM@kx?Ox|^D8swrptO@pw?`f9xeAE~zNPubbb>`9$uFy+g?7iOqdGGLVqr<&p^S`$6;OO<iFMCJFT*y6ow|B@tF)Wu9KTu}`hz>d}$_XY)Y~o_f2Uy@QG0&|WH#+r~oMz_m>u7;fE>Gi?j7}+O253-zvTJ9K$&50>2AHkinK>dYz=6tZls1FTi`l4uX!xE@!8lq#k{BHQGOkzWOS2k8r~{Hf62HBj9diBn8$1@(=#Es?;NJ;;fM&!c;T?fBs>P)M;Zh@M=AUfVW0tHSq7WyM9wNQcp9d;A9xXLG5%NH#T{cXYLkUt?C^q!KE(A(Ws%M=na2Q-;5=N|L!QdD1#}}>P=i4NWJudjh_S;~(Sbhnc3U`SVdoziGBO&Dho4wz>g$Lp^X-VdOno*i?-E?w<4Rp@Ac8ltZSe)$&H$Ta#l(&WwtE&L`<ZKv?Zl@L5jf0)q4Jp?w`GL(B=F&>x=2+5D<cE%ZR&?!x_MDTME?=)HO#t>V5<$-gmzVsY6(RVURignJ7JHHgh?;(0|9tyEa%qudNl*<&z8Y2Co4H!(OaRizN%jvXASd)NTGn{{7h`Ks6#*yEqFNItIu~}r!dppldZnnUkk11tUASy3%4LQ`0XoV7TuR}tsp78o(<@#(wPwAN3})&V(~!(a%XV5W%6T>zx}&py%U?L6UvfOw>$InYF`AGD==S?8|BNT@iDE8-53_l%*=H?W7*7_cS>(5*I(%<Yogr;o-Iqqc8oK43=&ZLrm73Dqo4qs&`M9DWzC7S1rnedszos052?73l#a?Sw^5hr(%JemczP}>6DgIJYONYfDkcUX54p}3E76}?x1%eJpEP7r}7QU!pk|Uderb%vYc;$kowzd4pa-9^qfv3ai<@LNnT94G8K0tHmxzW#l@hipyaTF-%MXS_thtcCznNv)p*5Os8NReGVLa2qwAacP2GPqFSFliLamkUX`1j1LtzC?BFSe3dOy~<4`sBy(ZW*X+Ih51W!ENDn+IukdyvXF_#GEm2;xAVp1H*f@5;labvN^W57MOrk?s~jR<=;Xg?{i2~>_Dz=1>L1_$q&3I8Fm_;ZSeBGTvIY9^EhMnrWZ*{#aE9L{o3lt@bWyl=C^yNc4&}cvo-S6)p#vr}T?G1vv4Ns=AOIQPP^rzw$-FIV`4hTHCeF>;{n*CNZzeN>X}B<QKCrw}$I6#2hrsR8y8kaj+g#@Xb{X-zdx1>gz9zg{E%uSm+{k@)?2+wF1PT47DrZ<O{WJjyFX*-shiO8*A+|exj1_OW=;D>r2&*A|GVy**(Ix*9WX4El%4!B{RlW8%6-OQ%hw?078Ej=kb;^rb9W}~vwuhcxdWs}>NpB4+^Fz)xE?R?dm^4OBNh?Bu5@b8Za+I}Zd9F+4o?N=`G5d5`*CP_p`D1-~GoP9zAdL(jr01uf?dX8Q7RQaGH8j6GFMMK<S=_-uDY7-gV%2*Ku)Xrkvg2>UqSB)lYB!EbCR}zT$7)lPL$6JMK4;|0p}LW@t39Sra~>u813$;n1d&l7nc#+?+rRYWg^V5D?<T+cWTf$A7OO%$5^H^%w=*@O0?+14v4|!!fq3#t!UW5RL`^kkR6UeV!Dzw;BlnO%%D7$mi$nt(Nv@-tBv*{}1gGa@S2ZiAC0C5GMKf6lJL^q3E3dd>Yr$1QAGtnDbP2YS$V+3+yO~vdyfk<SO||;S!h@Ym1&Era$GQ`($ytceemdj)Ek05O1c)2qT5kf(2)(AZK+|HWv75{pYd7qxB?m2ihv^H!_Hg7>0Z>D#sVk&MU=?Dtg(A8BwYuOecW_kXALzahJ=3FUL+B4BAU^I+X9=JqsSUK0E?j^MUJO1}%-i0fLOc6o|K9^&?*_P@)7kTb7X<x6o_Co&AjA|%9b4QmTuecEVEmc(*APzzj?L-R>bmM~EC}4<boOHRc$Xn!(CGM_+t4>sY>BV%OSXuMo}>e)G4JeL*bD#&Z(%adLrTWeM;G<nSWXK2W^DgP|7y4H`pHNU-Y3XHJDt5U=k42(yzP7B>0COhYFa!LA1yg?%2VW#9!%*G*G9CU9-NtW*W}o{S9!9Pp2{D~rf30dG?l*y?LuY(3hE)H48bok34MW~5l+?GD&>tRoU+R*dTD57OSve2RSW@+iy9GZ8O_j_^l~Km?*fM$c|oq~P_7rY)N<naJi*dv^biV|+&OSC#6-fAfb?Ugv=2Vlb<^fkn!|u^9tuk`nHO}0bJ!_9aGmonFdv#~&VCENW=E&jPNH%BxiI?RI3Qn08Wa<OxV@d_g5iM&J8)VP)&!XGCJoCjjgQfO#Cg%E3|3gNrVb|Js^)PX5OJH4X})X8dxHa8;YE^v=6}Ei)LCxee~>pbtg_(8Hq<R{PJg^gKVEDIz>Rpx;ot0BH$!=ufUBWnjb`vAO#!=8xP<{b?mS{+E?n|Fe|)BzLx$at^fU9cs?Xw9F=a{Fy{^q0c%PB*_;oeDQp6fZi$z@#`XSA^Tx0d~SF!Ew+Lz!beFf;BF}=2O*UzUb$F`I!78St9napG?LSG&}7j`yx0K*(F%*%Q;^Cy>}Oq!fM&?q#+1jU*re(xn5eWtN)<XRztjOQ@>O#ch;iLVy-gX}Y!xo=@u1Sp+r_M8niOWn7M)5g~z;J86x*VcqG(1aX488Cte9v(5}F!lnGCBg{s%0|R%XQ-W?E%L|g&=Pf*aEj3ppAbOK$TVL_N1~Y<ddd11&`BPa%IniKhdJ+H&2VB4#hiu^0I&WSrW(h=*9*tK>%rs{EN^S~-F7}oq|zcuM5-326*iLC5(GU0jmUI4e|Na|^ZwrdzulSuyu5#5v<Yf9M-m0F7S@bxXsgQ4R=Syofncu}0DTgyGiQ1Ezv27SP@m9FV(nF8S*?zU-^|0K4JSUtxz(ObQN`Ni>w4B@)zAYYBWtdVoCwUC!_};b^xT2Su4RCS32A$=S{73A!<LF7X~Mh7_6^x*x7Nnd=lP^7t;E_co;-cV#l?`@eA@k?5$TDANdQ3zu?p1zQiikF2X9~P9Ub$tr?Xrt&0&H3vHz^dp7o#7|9o3y-}axNXW#ap_I6knlUZM>+n2NMfwIsn3(2D<l02%~;T3v1o2_on=~$(cM+%1oZ$YF6KFL)K(X>z`%xJ*nlCW6mT~`YPtLzbD%aHL31!tW(M6`bPT1}G_1nZYuB3?epqVn-Y=g54}QT^Y<y$f3#N475fS9+ZN?6hnl1ICUctmI%@c9^k&4P=rzz=%d_fyP3ut(J@#hX4N6x>c>Ju9mPT^PT<7jzxD>bzN7j>$@<$*#>gxG{4M#o2Sq0Q<_S5*E(29acrgxc&C${w{N>|P4yRBQ2CmC12RJ{aZ;OPaKlT;&bzq^+f1Xq9I*%~>s$>^CwsqseBC|l?d-knb@$%x?!9M-n$t(?>+2h>>EzObYGS7)y6t8x(a}RXKX8FIxo2gSIacOQ9J$kfK+Fvr2S%mhgC`nj)*PKW_CY?b*#{z~E&%TPQYm5tTo)#tp?9?@fkx1F%nVMPA&C(V1DIP})0D;rsZVgp)fHm8ZYM09D85JNjEpAX^wl%Q%qi#@6_Ede(*Rq!n=!Q)5N2rgA8s?<@#eh`8C_tD2{@d2XY>IwyPhdPdPkoRc;v<su7tIm!8TG<*qfYsE?3(hMWbX{eoFK>$hRr62a;`~HcTD9FPS9`?@E%I6dS;cOR^L3d`}WOm9IKNOP2{rNL@NigU~N*itc2wTh=QAMjrcBg`R=ovypDOeYbMYF>_qWT2k!+^xjSm3NK!Mr^;xnd)4eAeLYRspK0Yrg_wZ3+nTfwo21+TUr_BYAZv<3AggUF8<yat5XmT;c?vLwH<N-m-;cZzn4L~jJu3>m+Z#)SwSP}UBlR13jacm?(!g&JZ{S@InUbi0V{QyI=~XWT1itzXCwMM$5+_!#lwC`<D$<T@Q$9EJp`RkhX0;MP(Y)o-k<}9y-W?n4xtJC}7W=E|W*w1S_7S3=(7%X=VHFjvSx}V}`I}{EpB@^f!O%(C(V&Pl(rw<K7c<bEBF~Oz2lzytNyU0$;HK^nLuRWsDS<RWDe5fJSPU`2nb$y^x3l1)hs1%dBsTISv2A(s<QW|IpfERwrdE1W%*<Ut1?V?<neQKT_j=vm4|^Yf{cybdVdrn%L(k(pI!JIV?~!Wc1SZmc&GR5%S+yJ&bMkXU=(RDOJ~t3}A``>6U<Wu+A4k<w3rfJ9C;jM-I5<5#;L3}_pHpATU3$;NMP2bEBLGv_h60z9O-S)c1P>))5^$qtF}$Fn_bTmvdrMX(M(bwGpsDynu6560gS0|+LSg+-^HZbT0QHicDVm?Nhp_>tkDeNW@dSWXNwEm9s!st0@(j!aIGU5S4RugR-upv3_Yf|@&Ah0waB}|Cp^m5>qwWJ=NC&~gbaq&B3L06Wr2;wJ#$_de2g#F+4n+X42y+TN1!7Kl=-8!XD*r5*J7{w{F+4d~urR)p%x^$A%?B7`fz}5!1U+pg0=~e3&gPlxEC`{k{^%)sn6hODU=zV;XfgNA)+$aX<7HCozi&@d87&r*5zI8&luQAN4m<Lurj550YkK1onxs>JsY@Ob9`+r41vUB8Y$mZG6sm$hZ0Z^{vEDjU3<`D@p{bwRozdgja;Cs-fC|hhrW!IWm7>!$O<b6TP8i(|AaD`F1e=8#<<sHl3knkY>zFMG<0lSx|JrRPzwW(hCI|aRyT9WJ9YA!sKuz@N$FwL%Uts$G+C6-|bG-X829A7s`t<B>^ZxYoXZ|Doxoz4`f9~+#jmFQ=oT<3`esBM<`)22;+u&~WK6H<dyNA_wch>%Iw)W4nwrl2J|JAVKJOybS!nl0se{c1hwBV?8K}KOP8V=2Voy>U?P@V|w>3NQGb&lJaaL&zfyE}a}!N{vNqp+Eo0mcL#oY0e2t95p7<#IIb%yZaaux72~9JJ8qxI_}`PRZR-hs40KCzjhG$U@T-c3~EO1DzM$v<Tbx?B4lLZ?ux`h;sJ;sID2f8Qh?-7E*DU&Z!V=n{7m0W^8t=cHkQD)M)}0C@@%7*ldg4Bu&F0&!>4g_YAS9eb?^%o2)@Y$M8g%7C9;>GDe-mw8;u&pfB`G8h+MFUguYw!-OUe*4D^Mx24t1Bq@UTntlNqr+ND7*SEVLe`+S*ng0V`i}JD|pLLHG^hVRJnyj247PBpyvnAn%GArF`om03AW`r5YmVkL=0gnj~;CTRjl4Vizd&@}0U+kzYF_*PsvP;v5EXdFfT&85Jl~9&DOK;DgK0Oz$rKf@vXf0gSbB<U&-xfZ*DJ0%3$;>&Fu8e5H)6}ShXI|X)ricXz;BmghhYJU3X4Kh^NrdqJ#Gb>m+TdyYPBZD{Uor%%L;j=Zn5bxeTBur+5f<Q=6EZ*a5Q>>TBg>ug_uy%x5pTkugA-~1+Jexflm|ux=Zu*nJ;lIn<O3C})WlO}a~^gmg+(-GNjMAtn8{VR?as-Ky4R5fqCA|y!t)l3#5j<GqMRDSH-Zc*GoS{7h+%d<gr!i2xvQZZPcBCt91lj#BC}TwGlydJvNvs!q3sBCfm%kn0OSTUfB58N{fxRvGYLE>lm>p4z|1QQG;xY<H3*jJ+g1bjy0}BJ{&OU-c6xzya+Gas!1)n~ReMqe0&>!(7B0<Ua7)x%y+&tIZJ8KG{iTXoL^*|qBqzY9C+&?hZ&OQ;N^d4B<bxqMz`;-Py3QKW6xxY3ZNeLz*UI$J)n-VLf8^RBZK={Fk7ltH<!?vcWZ1`Ghqccb-s>qxj#pswzxF&us?y|$W59{h8)(N`ECeAt{0Ud0y6C_R1t|15c0X31d!-j~#X&%V$9mN!r6Q7Z%W;o%eZqBdK^OdJP8$umyZ9k$`d7BFCS=2l#ARNH3duB&>(t(47`LZS8J`Z$pYXvg%9fzTz&dm-?;2Wt3kiw_Y!Sz(H*62Eg$lF{-KF*t;#<2nFnd*Qq&R)!n<}`22@n?hz_sJ|8>v@YEy^N5-N56{#VYjO?3$*f^3^*OKig==(jN~AJZeIR5HKuKkhr0`sj%Km);3~c401gEI~NI7>Mq`sHa2}0yRq@mb)<7ASg?H-WgF;YvQo&Jfg&)4Ch9WG%Vbmo59I%DNBMX_ZR2%Czc%>d`pU~urJV}4peIMART&WznV5wpw<ylXrG2T$R)zDsZQTS#<e0PnC}*4vc=$#u*&o8kw2RkG!8;0!VZ?S4-WAArO`!SMNfbATrPYmlhul=X$mXMKGtaRTZ1reTF7WJP1<{GTCY+^2?*bPuPq|H=ST4j?x||h@Y1(jSu>VH#?>P079OV;KFc8B#qdl*6XCx6@-5EK@&*oy~NHL)o98Gh?&+PED#9c$dnAr33^I=D<N*RZnEz=`v#M1+u{5|ZP8HBB^2<!$ESf)hU-?Hp+QYW7H&Gs|7G+Q*VpTUdRw)L#N6~9zno0ml~VD|tV6_^`0xCP+C*U#W0WMU>q*mk69%ZANr<^Y?u98P2Dlu1=OPq<`y9`rq9rz_HQ;5!tf^$=(g^YG=vXeiTX_N&PZZ#kEon~Xpy5;<SW6d8c%ez?aN=maXDB4A<}hhiw|1JEI&&O)1JNO6w3**2r3-TL+#{D`+mYe~9Jv1>dcnvspbCIE+nk|3o&zv`U)y=Az|)7F0pG!M;P!#hv3>}~ku*%_W!_#6IgD+@t*M^U$;v0C~6F0wK4CHRYj%`K5beT#UF8L=O?K@$>AQugD1Kc6tQ1662XD`2vqbe^pV*m}kgE_wQB@7<dv!#wlTDnVQ?O|S;-qHRfO)Zk?c0yk!9tT|;hjxq+-e5&{{G1`HS1PM6p5s+P2k&#^#7<P}!NCpYOFiqcRyuj?wqc3Rmg~U5|NU++;23}e1Wb>Xtb#cws8!AFokHdHI##fdG#9U~_sUBxJz<Po`OZ>1QEZDVZ3y=q?QMEL<`E*=EbgR*=N=l{)BQxl!Q_lBzI9q;*?-XyT_0{u1MW1vGTV>~_W9cKE!614LD!i&7;8h$m;~tPKFZr^LB4obwz)+P5iw>mKu=tBgPG|~RYM`^@imbHLbF@-xBwgfHBu%T(@Az?&>qx@kaWa!TEYVK*&cc1mC9!lf;Y|&lyGJ$AnQtAWmYz@_NV-0G%w2yB6DW!4Fubgzh$vji(oy1~2*uFS-6!}5GOkc2ptoXgq`{Ad^Z^_zzM^&gE=hmED0p~@OM_+$FjTb^1tASe575U@7A%`A3!>;6OKVGcS2@teDoIcVT$)B!NA8v4To6(hYtjb9x0RXz<byo*fjB4gjG?ndhvPE_$sNrx49whZ8~6C0Hja7&tckt(m-r<e$J6JMU$q|j>0)zzqmOomd;C3Usvt&$uFCTPp(xyu%3%HMKJX#BgTCHF0+Y!ELh45B-3(g8yYFF7eXmqJjeA0Q84NtHHIR0c-vmIe`JPZJsxmNhrUSFvE{besI{zD5C`-?gsn*geP!ZbBy30yXL}$oEjG>Zb{=iJo+3XUfi_!dNw4!1%Axu6&unv<ZfX3uAOodXghvyDQkhrXDnA<=!_Y)o1X``r`;xUfiqfHK9A=g-p4y7<5a_~5vfb%u?Q=CB!C!jL=l%EJhua%Ixj6FlFJ2&|lVSX*tIzpU0%A#zo*@xajyAVT1N|<>z8r!5Bn3q=^RB;k#c|st!`1+>cPnL2rX@3H?PH_WvV$$&3V#Rc}n5?m%BQiM2@%tV8)-P`l8(8Ef8-Kzi)<%xHyuyj@BEANG<$Kf{^+&@|ACdHMHq9ao5>x?}*fq-I@NIB><$Sj2&$$xtUuc7L7<u+l6lm}DXp+rtclVnf<lZmcowo#RVMxT*`j0QnkbXbx!Q<{>@5AoL-D4lYj-A)9a4e-boTyaX6XYdnaZe}5kPj!;jv=9laZ?N_%5%c&*(Q30mYzX&ok3WXcxuDyWwLFFeE%Oi=#&yicHo|Gh<)~e%2v5$-Z5m!Ksf~cx|io3r*($w@L=yfarThU3VyX(Evuj4116`*_Bgqrkmi;~4j+Jm@+t=dN81$qVu<c`vQBL*CU_oH`QbRbX{)aUXbVU~nsN<t{>fQE+)OsOg+Wq0v}r@t1)(-#PLuJPjmOtMbQkef>2K+`eL($lG5$-?#<8ytMjMBQwc)+@&OE3~J^zNY%6n7bA|H6r3JuY<3K#{tsYBvy=j2CRZevhIHo&aDI(j3+p$l_osW`6xgu>e}LKsuBt+H7XQi2@VdW>1z!W}Fgyh2J$Z(8O){*<malg$v;5YDhDCKuCr0fihr@RaKKnmShuhh<J{-ekXUhrmltoUwjVH>h%5h6^kQ)0<MeUKg_Yw{(DG+uRtbwp2vD)jIgA(R29aCJ@ijMMYB&Y!bBF09lPY5QF2OJqob9=y7ho5HshA^N=;JW;Rp8s=;{~o@jcg<7-^i4pV=C!z1Jy*)3*LLx>JFwfI4l(<2|mi>S4jOtb!{lv-%oZpaLCseU%@Bcc+OYxve0$b}8?8~rQpPY$USYXF@Ey%NXx3X9gy`%q7OJGrwp@6n;gRA!&!Boi~H7pr4fAIQ6rMh;`_R-v50*<83YG{Szubf6blmkwhs5{?bx!yFnacOmCL41;D$LrPFRi8Kp)>GY!XlBs}?3C~N&Ltr)SI{ptQ45$?b4<S`~q!bq<5~02|FX=+TAoq9shaY#2kJ^<WZ7!N}Z-Cr1D#<iM9CxN%K#SIwr+}e?NG|9LRWm)50lg~V;$zqX{Jn9u94B9nEpW9M1P^zzcXC;Sh6OQAC)|2brGrc}&D~@8J|2t|sx+!irhI5}!q53DV9zs_4s5W+l>gW_Jl4=$<M?OeA>WoIhEX}rirBaqS&H<$vcI5qi*m06l{{VdmFTOs8k-6nf5ZX;vq@oE?sz*G<Y$B2z?JNu`K&1IQ9hz=V%QzT62wcx{O8OI^PWyF`JCfv!b1)feZKM8o5b*aK9di}oWMLF!V|@Xjg8i(p{JwENk&Y-t`Q)}q-1_~_uitCIgAoO>R_nn1_X}c&0?k$YI=&m>JF`4OKB7DlZ{Pj5>`q62c0=R{gUOc&&@wCH<x@$lTt|sMA>S}<a$(=BaU>`YDM_ETsEhVe%jrIb=!EMW4r+=e)Y`n9{;*_oE*1aZh*Ww$-gA80c`p58r9VllIu_tXdaUEX#d@$(M-DgyUMx{opzieHA7#_O?~=h@Z%peAIw^GlFcOuA5gi;x<8geJC!MX{rVS}!wMG#NdNG0Gl2Ck@7@8a<2H=AwUjqmNe+NN`tk-@BvjV{>HPBM9qx2|AO=74bgK#PUgCe>gj9)Sg(k@mk+J=vhL$`@p2xFscmh+^X8|s|FK>5N4%yIky;-~wOBc*~krMKf{H;zWz2n_??|R37JLp=G`Ht#sfa0HiZn~e(+Q}yW+-fIV{PTG`dC5OtxUxUEpD$gtA6>PLbysg=Lp|SA&tK5*d+F=1dq=zP_b~kVZUY3z*D%S?;1^E!7X0FK2|xem^wGUKp7YUgxcYd)my#E)bwvxA5<Z8-Hsic(Y#RpZ63eAq&l;#OGAo(Stbz*delYL8Ij)#dT+ZpESEQoET?30I?lC|mcf}xJwvp7l7+r>&j2e3)W8Z85Yhaq#ddBCn0KML5!l08WPDe9&i9!OjM~)>tVOzXqY)n?&=cw72UL#xZZA*ky69Kd4ZQPrT?#!VP7RxJuO&rY=-px9wjFE+4W_!eR1M&*@hDPOe2IoW93P+-wYPwH(W1xyZp$_SR7gn{;5I3e~<4Hw^&^_Tg^XyW4@dBsX1Le}KbJM|EnjV=tO`Y1PT(VVuL0<}5#B3ho76EPwkgF~8|Fm;FqQtE~PD0Y5jDs7XZKt|z%4JZn*4JEX7+EhSBpg=Yc*UJqvhxT+$*z@EB|!}(eo;$L9@yoEH<{&$`49RI>q(VQt8A@ER$;C-%?I>+g}uQ^r2-Ag?VanK4sMUwz+P0fYSEH90a00|bM-Q9q{o0bYX(Iru3)RATf}fSs(i9H@nE9B$-lq59!*kdR4G9l_jf*JCac;#n$CH)G}iz-(+y<vhiB-_;+{O)6gtGnDna=lE9IXzykK<s46zI>yqBWdU`33NrSJeLDO}F$>`Q8|c4ke`Nz~KEz&`({5hl13^0>5ljdV&b8sPI64RlG<kA9%d?gHknr>ifqkE6a38;YUn%<J9bk2?pD?Vi-&cstR<-Mx4F^w4*Xz|mKknpbqSuDjFc@h?pyd5kkm@`%RkCYlmwoU*yv+GzC4FVy18hE~7=5xOW-`lF#pvTF=EG;{Oog{)8j8ilzdh(~)YHu&V3p;1qtCePs1Zkhl0z7*%o91n4sJ%EKU%<$(C_7toxo2_+(ELB2OSy)pL`UMTaC$U8R5kf<PQ5N73i%WD+u!<Jc_LI(=!(ecfP4*rqu@P*SO|}v{e4JvAU$UKuL6;1AqG`L%roH*?G;a!OY`A)_UnBD+T8$o5V5ty(>UP9UB5dN9Ux<HeL^solS{tGOF6a3aXtk{F54gB5ecynMmq37Jc(5s4C(RB>Q`b-1LW2Ymng`-7*4=i*Y58x%-72jIdB(C6K@aR}cE6xT6W%mgjZKP8eAEyz;;|h(45|^06!$;k*E2t$V*Q!Ot!uI{pV*I|C?Br*e<fqT6bbV9@Yn8NcaL`W_tt&~GSWiT$R8<N*Bv%HgP>Jz3*ZNBdDfW2c-?Ji{`C&x>)W~HSV1q9&?d?>0-R|*3P_w=fsFHdEF_zRUM%rSIu!bl_dlVS41GVz=4YX*kT}zn%l)_6&_95i$VPy~fjq_r>{#6B=sRR<yrgZ3Zyr;dfuM<9eA1zJ9?sgXnd2{EV%JRE1<4{{y949}_+k61X8A)kHGG~l)HF%=GUdLOT4zkx8vqh!mOTh)#%%!PlD9!<Wn)7IYGuumnDbtcSr-(f;Qk?h8aYd3{0$>D8S>LieuP`i{QpK{X@EaJp;ljzgX~LF?K#MsrY*x(J=-KNS}OCynOP;&H*|0xIe5CkZ1pX2m<>jdTp&4o|GL{u-p}&O<TrHIKttX*Ibbd&N#D=1>D8!TChs8zcXyXM0l9W&tv*b@wB_yc+!1!veGUQd8&yUV_@68caIL*%Wgp>X18i`^iJqk{e!}mQwr%Z<y{{cTf-<j2vu!^qf19PnMv*3MB^)0vUdE;$Ykva-6?wcVkDvVhtqR9b!2_8isqu|7jA4~OpPe=QyT*3jo*p*at-J@E2n{sDsRT|>zpQW4f5_|UB`B__XRpkj`{9MYhKOv!7K3J*K6Q;>D&aj*d%bLZ1>u$+Si<e>?M-cK4{c*egJ#7|9qlEbu^T54^T?_>l$i9IU55gg-4%L1R~Sx+pvfLVFSQ#8aJ#v$WW8W<uo`BAIbtXI*!6fT7QMnbmT{J<Z|TOtGCxJlJ^EIO-#LCqH?^L_UL|nTsJkNC$2GoAz~OH5Wwe?9N7oIk3*I)gCGHahiHuuBdxPnh)kOH{<H2z^*?jTxBcuPBlI(TIoP_BpP=7qg=JyXjY&JRKCLiaZ(>KM5vovpCu0N~M2>w*j2yV&oKYDxcyVD823jJPdR6VTLi_2<Ds$o4d3QH++GE8)mJ5=x{&y6%=F3sntwN0LHnt#YUJmA!kO@Fz*P9m*%ys~HrObo~>wf!L5fSIov8Qikj=EZf-tTQ9Y2+5LuH-j%WzEa=|nkUJei5Rxbzq$DsFKWHH!SQ#UV`R8A=G2_!xhSd-zyYyO%r-U>>V;vUtHCl{7;apYWPvhAzP0IntI~|sjcxiavG#dIq_VTpH+NhyS$%x|QVg<B&EyRhCnq&Fi*B`^Gs=ZI-{5nOsw#LP$A_sV%B*y@HrLl5dU{9~zW(Lq`oDW_xEp1SM5=Zyilsk3qx~K`3>!bb{KoTWM*fZGAn3k1uwQ!uz^ZA!zy1Kr=F$Gs-R>L15pQj6tr_}oQG78QDJ3f>aHTVf=tS`g)Zuw{EsoPpU(wxvBXxEfRk>{4mtZZi^zEHnL;3Z5!@K2cQ=Ey)BChcGX?F`#Z)EcbegYfoE+AR>W<SbQupsw>C6!A)qO?0-J~ZW+wS&HVki*APTd3=mSOx!ov?4PG#ziroL*7T=D<H~k8k_iCIs?eVz4Z4i!J4gceQM48X&TbpXnyekmFeNTH_4ALwtfVp=|iyXkxMNCCKC?3MULGjie%WizaG5&y$S#Q0K$j)*AJ`;&T3Sjilj!3Om9EyLE)>NXsf}uz10|-!+&EAu$dG17yi8BKckAY*Q80aI(H3D08N3?ff@rx=ZzQ0pmDqQ-IaP*)5{NDFX2Y3(=Bgq_?8{Hk+2Sk($C(#d&k|Nhd&vnbIX7A0P>1zMEu~32o1E&+3NB@BOT60<pbEq_q)jmPM~-9ZM4?clk^~4jFVro-1KNXYP1tfuZ1xl$hA`NJA3D&`#(hpcss0|7c<j(lSHf@0yxAREyzO5s@lQmnvlVpq0Ut<i>N~b&6wJY{PEDt8}9n&8=Emv5{xJt?vrpUxj|HSWW-ehr>Rrlq6@5sf<I}))wk&cC{s>2IYtQi2_%p59{2EbtC@B-tQF+}$q~BvSkLY{B9qL6IKovnbSv<L1UF{G65c_Xuvj<YTd=4XwFayR<M3UwKg}Wbg7&=_+pp&HY1w}I6w^t4nE^oE(|qz2GFzAPr(6Y2(+8~3x|&~)PbY}Edbs}^Wh;I2%ddNX0nMpdYX08~P`tT+<^RE)MhN@bc+^bx_FJvDzwNx{mXCKobl)};{Qb7uJ>Z`R@_Mjy2$3G^Ukn4(M0OJY*)Z&oq6KCst4V=Oh>@3a3?S-XEhe8V=S!gT<UxoB-Qq`rf1MyZ<~Fs22%{k`LyfU5<Z7=M<N1i9P;G2IR{if_^bHj--6RGK#@pkNnUqo&+U6Qw;5iuS1P<T<LBpcHzz^W`^zab|Q8uIf#Kmh=Q!1?+9*LTJ)u}o7-@r0CD|UFIU)|x??*FI4BZ3iWq)gGT%<HASs2*yH_Qu?T$qjf8xTqwvLA)OF#KY;PeWQ%kC1V~m5Tu3k<|5W|8~^JT$+3nshmVCr<(0|%pJ;t}`5)7_cx^2CW1g<*b9-pM(k}OA_O?b6Z4X=J#PAIu781U~>7%oHrjK|5&G-=upwFhaSNV*pE!)P8<-93Q0Ga6o0uay0xwaB9o7r$GSQNZ;X@|O$)XutFRvb08I#?oA!Z5YSv4gn$mrHyuU9Z{+hEMunfNZj2%^*5g2HOy^8A#EOcnBj<*;!xci0A``(Pb5EgHNpb#}~H3t<Zx=KTEDieQiGija2-8P*>5z`B4R*hf<Er%n6UbEnPc16LqO=sqGq-tMRNNHFc_m!lScMAxc>+3@;+=fjgUj0<3qr+IeIaQDdu|8d&6w7yll~BYY<YYH%N`Qe1bQYRASUr%QR7r9HBsfqX22gC5=)bP&uQqP)!ZoO`-CGi_M!4eG2d^46+AA=#x+_9STI%x%<fqk?r5FqCQ@LJD=}Z<U@{anKP4>%<PraZaWiW>{76Y%N{m4n2K}O^Pog0Mm1i@wbQ>*P#80jDL6cwVnWUwsm8NixevUH+bTr%pobl#^yR4Z#(eV5~J@W<Onm7XUKCvz^EYFGAb5@4p&D+@`@Rd8wH3c-dNS3{QbF6*_Zx}X)hr!`cLmzzDlD8GItSSi=?AK-VkqpcCSRn8y$);sFS$H(YylAftXOUIco4>(hU`bMZiG8Mr#%X#JH7(iclZGyC{1oFBu?7i4K5b4r}=~rPZ_kbm<nOd_~z&@xy_Fq)el}uphFgfzX*v;XLK}6#51pgnsM5^?Uxb7qB*T{q$&i<}n|r|M{OPyBBr++yp04;_9DZyALzNT3_5KH*Y>m9Gl&0G~V<vDBVi!C?PTOCnxyqjCkp@0C1o9L2|O-U?@9(*d%|;#>g?hME}K*%bE|l7iR?RjSlJf@zjQ&OZQ3L`0_`1d^$sCgfANzc_cJ3x~b8$btPimuS~kim-Gv3ff8F)V_~dX^M@DaKbuhf*#=mMH>kQf#Hu#9yarWwcONs;WB&N~(foeQf9&o)3En)RHX$5AHTwGFLD1&wk5usDdaBA<w-Ah`@+y4yGgY`6=-#6B&?|SukIc{C58fV8rNQ)zszer>$g-@%{A8e3$2tB%Xa)Y}r}+NmI<-rtqF~9ups`+Q-Ntf#S?~Yjzz{lF{+B<npGmEPU)C7fRp0t8zrb0o>}_RUJ;c>?ZaXjA8`ksUx9)3N70@B8c6Vo^vN}2Iuw@1r^#&A#de3CD%M7ddPEAepDK!-UjRL^ZR2YQy)l_-qPbbTeSwMx@W9(HAo&{3?Ww#bG41mW=x?$i3Jr{`bWbGmWC%<H^n{@Zy@9vpjMe=U{gON<0BF@a(FxfjlhjjB4bcDXC?_AC<_P3iYCK$g+X{*Y<xkcuZ;SZ@>vH;5vT*LW|O;&yZ`O`~KkkBP&=4yIj$gi2l%wlp}EJowG9SNnk04reuesN`^l^h|`8fSJG<Aq-kd;&toNIQK1`^d-RHpy(}6A~?~bLb%&SW}_bXp{=PUoY~e1!rKjn}x}Ogo59Wk)l#e{_i4R<gu(B^U-zA&FW<A*+pO4K7zdLlfIOKQH@6z^7a6+G9wTx8dwEix8x1R^9n8tMfY0RmhSHdA9i;4j1;@qJpyn=xSplxc=S1!?P-x*=+CbC&!Cz7vH*CGV>71R@>jz%{{~Ul;9vH6G%F@x(U-QSv!ZXdupI{di6}N7Uw0vKPY==s6Q7yFDAOKdGW2?ets#`Xw9$fXgy{*)8O_ZF3kk`3V4gI`hft&sclO?QdppOyb$4r>K61%Ew>fPj<y(Rn@chfXh0pj^3lB<94A1%*Nzd!s!jTz5<X1uG<_&nQZhAWBhBd!7TRas%o4mhZ&>6UkIdBZqFA&e^o<8P(GjJsD(cvsfKH@jn3Bo@47xJD>@fo}vO}w_~tawil#Kg2G8xME`yz+$}Vy>1_L#yx$95u1SX28I@pfU#PSG6#+%LQx*N-IJ{hba({G$KxkONnVn#QFJmhID~?oOj*#=y5U2DVLx1vS-p_XdIqra9sf1IL(vUjln))G+vuOZ3ZcTvoSPsd6i^~d9eoM5Rz#Rhpl9Xz9M7@d(M<`Q1}DkNbne90(AzbZ*47~z{0P=r(hp2oV;FLaf4V}8$h~pudpmFJSOaQQ;gOK8BP3khE3v62DKCi3EGBG&+S2QQeC@%+K;*2rkg*>K_%I@+$L4vy0inea+p5zg!*>`ZDW};<w1&@v$jr`TveganI{+f=b*O!+7$1awfxIyz6NVgs7V|2kGzJzJQC!ig`Pa-R?XD#Nx|9$1`Kod+{Zn1ib!!2H+1-qdhUe7_#v_P97Uy`o11&>`MJy8E-8j{=nD+<e64gP5IKI1BB>;wnG&$ndL`@}gO7iTLUX{p4RNgiCqjl36mSzeok3Yga&c-(zdk<8BhNBSuP0N5dCC}|k#q4P;v}QP1e6iy(fnH>Gm?3IQsoNFWNaIn^7QGsO#(w{U&uqS9v+2m#dg4sVC)|-Btbfwc#>fZcT=MZ^=b5tAa5oO3GfLSvpCGb%-93CHJUDS27?VM&WV*P2#Xgct7KGjNUnAXxU+(Zm??DgSbpHqP>)E9pOiL0yMd~Lpgqtz4CRl(XoeTNA}>u{?_{%m)*6$7!y))Lf+UI_PWay`$=>7ta)-4?+4k0biXwdgT3e<*c=SWp==;)J8V5<4Ny4InxJ*OQKWVnK#BAT-UWn7r(;my^Oc^DLnaeT7Fp21h_4KJt=!~QM(`;#8XBji#DEsLq<w#;iOI(xiJVuXSCE5-3TL_YhaL1f?3v@kU78g!T%O=$@nTr^b;^`B;b;T@-(to-;Xat%Qa_YKel!R(<3NlH0DdHZdF}A8Hvm>`!n=KG+w-JQ2%;!CBL4*rV1Q-woF65x=Uw`QCfnllJ{cE>Nca`_3x7Ypsn4WWyNE{5c%8;(4i2|DoLSI8LL_B%<EXPO@bHBnIpPmk$z<0z>2q6w(QrlS1U{nyayx9P2u6+Gfl0Jt3MB!|LVQM721K^jLc=<+o$Y#ib#E_2xGmf7|rqc~h1wFY%H{EQo4DQYcifan@(011|@<1Tb@V0qu<jQPv*)y#0a9m`N6l&4~@u96WX;cw-a3(P^Ffn#FA_o<fe-F_gXP2SDNxquVu(e#)LXpdBpmKkC5MTcN#rFcz?tIV+dl-W0!3k}XaN9aEGSxW$ANXyyR^?e5BL4Mmpr@uN_Bf?6iLR$jWq5I0nGuUWkLI^&qtXgbIou-jD<~lQqa!kA8iw)_JLf+&5^G0Ettl^jBPiCt8Fctn@WyloB8fV-lkiuy4Dg~IH<vA7A3Xx?HYy1ff|NJ9Hk(#99t(N6v+zM>YyFl1LueSu(O97qVPZaLH8&KP&M<@L=0*@6l!QoJd|JJoge9^O%K}SHb{#A2BfGkEV^zV`G_v508Ar;4uOgOdWdtTTtpVlZi<?v*E$k5l*S7kY6&pW<4z!*&q|sn<0#jZ2wCFtGv&H9p_JHp~u^x^kg`X`M*0Rrlf(1TtweUg$>OKL*Qut4+G><2>tyhx*+w((&RBuFFgKyi0JF?+i%5uF~%GDc9=6M^ZV%uMG%E4)FyDtb_ILLJ->h)#RjOZO)iKhM5bz$gWF&XtW(OTkpj*(w`n0aR?a{_xEAL0Eb57z*M$p3=G59WhL#9@4Bp?k40!lfV1m!k&CBt=e2{D=`DB(ts~MhH1#nlj7OQ6$^2i3`IBmML^3%n`-=l*oS<)UlCI>Bc~xo;G6L3DFoWl7#8!pOy_@?}-$O$Kku`7sBHYn0DJ8KT#5A6bYBc1yMk0-EEa3mP`%OD&^Fw)eiVvDe~0NniKD)GgCDmRPwrMIw}_{epVvSU2pKvTR7y{D5U|+{j|iSG0V|<?xW5B#yT@#H3(%L0k0Vw`63?{PREC7b7@&PfpJEOSBYe_{(arN(#Drp3o``U*f?8E`T*cTX^(mwNkC=acK^EjrW=+7In@@~E7(t9nooL!j2u_H`+9Z|w)w@MiwmeD%<;j_@h_lIUf+C1uCa(~j&FM(cMksoC~#<dr1H+@wgHy5mly8ACYV<*o{PD3H~`zaX_DR8FaJ53LU!O}v-RUMBX|E_ba2gPrjNbfcK6<*w+VH|&s3fM+_uT8B~!KJ@Sud%-w_OoWM6{0DMP8s!swF{gDD_vLvSvlWLPPpwG)AttQVZ47!!(ffKsB0QHz)-1N|%1D}ok<ob8e`lalTrtcFSr40<%NReYBi5}3^<t!u&Sftdh7Y%jY8Q_MSZfiY6Io3-P^or5EP+E|A2(uTEuKC@}f?E8QHU8Yjfiap^%Pt3eeN7MXY*JdY`<6{1=(X@Yh`d^J8VR+C~`tzS8E4hA`{`~4sf0t!!wEy*Ym4CciVQ6Yd&*@OyCyz~kPET9X&Bu+OYdgYaT4yJ%1jbQUOtPu}$+Ua7(cHX;t!9fhVzrwhovKvpP0tjA#3>DpFQC3@!`X}b?yOJ?>I?);`is*^7c=@(>xD2YIe7#R3Y{C=!+Jo>_KxJ`?BU<4+vpZUiZXg-2GCN9Grtu^fS-w~#8uI{6Q_{~!oI7Frq&VF^l+J)=$7;QTD7FGW0{@DZ8q&<q5%QeEvI<~IM<hkWP#^Y1;>^$gxW4tBa=ea-Cp4`f@BiJQ%sx|6|QB|JF{dX$^i}QNQoXX;KI+}!rIgu%+As?9L;ca+4^!lPEwwxr#RCwrJT*wi8oS<>;`JVo%S9Iwxdajom$qaGY2DY+f?ffRc7pYp)X;{gVz*^?$XGRFm}TZAcfBJ0c`&}*ZzH^4~91{=j8)BA-Q}Y!5->O(f%rGAi~)i>Ge%g{b@I=(Of}lVC38D^&7JK%mCHTDI+0U(u#G24H2a8K|MWolhW8ox)^FIL1z-yw(HzI)>2Hf{GfA$J|b2@&q<(pl|Yd^fs2i9SIB8QHZ0NS+|O}7S&~8fVH+~gC5wrWQ^DD!uqYF`$^rRc;;~A*eCyFxM?Ek+X&{C&-bNk)!OTJEK<YsE(HA#HKtl73oG&rO5K}lQq$3j6Lmt1#(RN^o^U>u*C74CH8{&a_^I0~<r!BT+SJPn=)PT)qm!bI}w;jdrL=Vy(zPdMu13qxy2yIZFrK2YQDH8>29m5UA&NH4_sEJw^jE};zTjm&f+omj9njA=aFC##Jgk}c3m=D)p(xA(Q*#MW>JfA`WAsGEniDrRUQu1hrK~InQd{7;5ryIPtAU9r`PP08rw!)Y*lEq9g<&|O6b5cFa6vya!06+$c3M&=xhR7)WRt2g$v(BrSUtmLmURl%zCUdWtzk`DnBDB=qb8d2k0NT`LkbN#VJ8dzKat1Quj5+Tah-JvV$7TmB0m*?8{#@CEYJLP~rrdceaH=(fiLR}>pTf<?Et4$v@a8C65{d~Ilo^)94wN2%)vo!@f%Q6B*8lKw!vq%20&O>)k&H?fj3`*Z+{u+~Cixmzr>|2r;I1;afNAyG>q=H)py6dchp3R0i{RliViQz_qe$vJ3@o)}8q23p5n>#azm-hq>D%{>2vLA~=;XQL6Jcr)b4&0wi@acUhE&_yF0BOTC0vNz42r-b???A0$GU{W@%S+7)DT_+_4nI5+Gui>vzSULI#s4KGVQm?bIELuLD5uRqQiyZRLglW-G=_+goRg}xd4zUz;vb%{Su~ut(fv9*R))Y%PsxEohkbOovcI$khyJRw!0ekhtXv51-gEn_4kh=$}Ddvo@PR4^tRm%n9!Q*E<!FVi6y}!thW2|f>(HPac#B=nId@wBT@p|@A1N{kXol5vBWgtG>6cuvfilgZ@&t^QNR86?eO&8g0#B0u}D5ZpIp@6l*M&ULYdOIkI>nnT)p@HBzq4^!ZiBYl2(~#v-<4p%d&#%fw1<*UKd2rn^sc<8PYsn22UVa`EfA04e=fn^MKK(<jhmUyS2f@0hP$9crHo6fr{qB{@bran0`+xe;^Z#n-esuD&ryD>B9J;YD@f1B5u@43a(IJ&d(bG2+9mYk~yXL>7(zS5RbOLzP{m-+MC5RuO$2qd^do@2lf+*A{1^-0ngy8*<$QKkjy2<)mkoCr;4ptOOy6mE2Vdm{?%wau(nF=*lCtzj0e%I<8TZ~?iaM8vwXNfq-P2fHY<3zKn3tT`IP5VP!FxaUFCVZHhGmGA+MSFZE@B^1*@4s)G3s-Zrj*^?bPM0SWHzsK^wk{Uf*+<SQr~0&7ImjL)4}>^VxXqjkuqX1o}O~lNna7EXJC;p`v{>$FG}HQOu_1KqD#0b@gO0%1f8DeKh9>M7K-q(b4YvzwCbakfaBPy`%1N@8E6MkZ1E0$ufLi&S!sIluZ8qYy_*~;vXP^r?MSDK{dT?w34n_VCO2tel!g0hsKv2Q$(h;-aT=&F?Fr{eK9LO<<2K?H09)pG-7@{qBN-q#W&<=Flw4!=GjDMwUD&1XovYr_u!a}#T@SMve%oP5sn{&C!E}!JSHEN$9xm84s4Erg0L}hHVqfnp98d017XOaYxvfT6~1;lk$M-L$MlL>OAImupFwkRV6s`hKv+fa?NJUYY{5N)IK*;wAOwcUjNPA$3#(k0N4M@bjRjy)mIh3G%%)RJnjS<>JTyK+oK2dE+Idn)UP|E|{#)LQ{&QT|FPX!TA7UUhW^l&|=U4}|VIbq}x*;Dr2kwjK&!0gOT*IWopBpXAR-2)DE_aj)NH}ILCf(_x|49zHIiiz%41P&?-<gdt$>(r%nXxd}Gkp>qufngGZ7~_p)&nsG=oz~yPD#nKt^7~P5m|U;^9fLGXQMgHxS{f%I~R4k;>l%LstFXwPqvcXxmA>30$svPIA&MlzlPwRpR;B5{Jbg574LROAHTxktKv5vL_nwlkDD6N{c~Hk97RzEh5I)H9bTcFgKFHw092I%-l&j@-%wsdx-!6AR4VsTa#xkV*70n)-&mL$@}VwcXsd2}XLkV8EKw$v7XX1`4pqmUm6%nX^Ca=FNCET->B#Iw9N7rZ)Y6#Nhob+fYQX2C*U`x0?(I~vZNeX*9PA{$ql2B__PU2H!yMjBQn>$9-e8R;hKr|W3z?s0pH#j^S-QP$9pkTb4#8~VmNCPe<iKZkP9HG^TBEZ=NF4cfVUtnEzCa?J9_{iE!pW|D5a%`coNKr?_wsZ!aIOXp+M$w=7w5KRN-t>(x`1IlUW@FPRN40EQA2J$BMST3HuUil72|DAA`kZy-Ja+s78;pqdP$Ek#$=U`hgn>;vmfa2aej^soS(Dnhv`0heJK7!E*dU_ZbJaeRnvdmnd*!-PS&WGXBs1V-9-;YJ;K;u$ohoE@@cy?D>gm(RmPrysJy`2E2H4Z)@lbqJ@eQV+li`+pkpyw$5g8OWor1aL0n}KoN|5&UDx9WCzv{K8R~wQy(y6sN9&>D&cU;x&#n$P=%_g?D6q_<$9u&^F}Ow96~Z=1G;3Qild{~yYZOu0X#wXE@6YTeyA@GD2d}vgfD3NPNvtSYczJ`_Yw9REs<AZzt%A7Qr0GmKYrVlNVWr8fFI1t)xa7#a_&K`8XV|Wc@M?AR;5VMh>LQt``OFDJ4AVW#X4?r950XNhq{xURm0c_8qVZN>*TDFelYX~~VGqT<G@yTtWeY(0$-sy~>xeRygz!X?i*#JKl$Uj7$IH~Ej|Zp{2B2#6cT~QKNEpbkRB>BNUCF9vIn+o_i*ocO3d#E&28ZGd8RnCN7R-9xQbw2wQ+9CvXMXTHr_ckGgE)&5>33&-22b}1E1Zq#CU$hndSWtW%|(7SnrQaN@@pmf&`vMIb!_tW(qaiY^rZCBMf`&R%Z09Y$f_f5Sw-%zt4kdSkCGS>m^=3}JO?(7MkQH}xnxW~XkrYD&Q1X-YHgW}lu7rXd-xGaTjul_|17RAMtSL-+#co8uGuq|CvtL?M-s^EtK$u}oDU48e}FG<jcY6d^<bPDbq&9PzJ8M;HN2aX+T!l8!Zkk>C>qWbe)M5AXsEF3Q|9M}Ik>(;3)P4TuN<Nj`e79`I3ygt<2TiGez2vAjft()kaNMng+%3}1649H`Nh`mdTd0{%-DstT1p&tD?YY8%csP8>-j$`W}=Q|#$ZJ)JL6d_3zx7;`R3Xr7LKB@xID{2NuW=wC$fnDvJ;<sM<7V#Rp$@H(kdpGYe3%yp5}+4Z>^>%g^;w0J}SE?KIe^PBJ)z0U^6jBTr20_9uWlaArFwj=zY5)qwu}XzW90oBzx7zb)gUsvY3+Kt>E5hM=xCHY;{BH9@gCR;Xqc4cZ-P?wn|$3da*9{g{pW*H2IqsN>&=;mD1Ek#G7fvX=`%(K3S0v3uY@Jy1>UF9F^!?XL#Y%GRLp8GVdZ0g^<H&$V=tAvw(k9XMQu4wVSy1Qm7rDB^P!+f<e_^DLe@<e}pVjoyD5a3U5ZVc^}A6Kby@)W|kqKNTR_tA)tWoWxa7$egq3+?FA|_XzQgF%(C>GkCeq45yVr?lAB9=G%>87mf7BR|GM|<hY!u599-^x!Gqm{ZdfXx&4N-#$8Yz4J@(3(enTNx1pV0b93I2s>&F+1AtV!kSL^)Z{z0a7-lH^uK<ru9?6v{VO~ae16Br28nB+HN*f@Q3=7~*U2|qY|bNoSb=Q{S@HZ`5);Dpy3avQzD2*48OR}h46wlb(@0<>^F#c)Tu{yr8wj7HPaU%g8rgY-6xw-;oCc(xyNRhoNL&ewMq=q0lTEGn+_zuP1X6T68gfURJ@sf*e6;h6Gwt3kdoH~cX~GXG}gbpK8F=&1MpaR1i>bJs*l?X%%pH}|iOHwrF#^y|?9_@BLHq+pm!|I5Mj_Dx4&g0RsJ{#Va=%*#yRR!J$TJMrh@Vjrz*82nAlPS1${gK^&Q9kM)XquP!O5lD~)Lw;>-jSPWpWs4vymNRN0J9I<b(AwAhA5y0Z3j;Y>0E!Jh`xH%Ott%`C$DzY^sn(mfA3mh$+tk7`cyZsF+iaZ8A<2X9(SnVE(~BqIN*XdbF|ajt*p}1Ii)y|t`}PogUoP_b4Z7NaH3lR&IEl1d#cP*?X@Po|ZR_<;9=d2+LKtB}FUk_&M|dCOpqk*^HAOiSy^xz|HiA=*vw=81wuJeO>?Wl~tjMMA2BqMv9&|R1U7}>3tSk(DoD!G2w8KoTxECoR9?Lv}@STfDNfBXc7lC&^=vl%@Of$}O!*-Ytfa>#7mjE~r=!)Pw2H<ir0;_dDcd^n~!Ma<c$r|DS%sbG$NYD^CXrMN4Ul&A*bc0@(6C-<{1I}4_-eBAE5LtT2BSFqUq|#&01k^~m*rhTd5WMspY*G1uTH40m^=3r@yxJ`W+m#mW4*qSllKr8>50SpKp{oSbH8&($fyYo2;u(1xxc@>J%B^b-<s0%e7j8s_!W2n%IvI~HX4&kvmHc82`fz7b9Nl=7BN)n!Q)uFZ=A#)<_ol_tK({FHoHkv%Mkf$(V8H1)oq%I)HY0;KYeTm|P`fV5x$7UTqjd#OvN0Sy)3M)pBqXZ>l81bjEtaPf8|}l6W_VDctXZT1&SkREGQ<#u3P``4YMZ<fNI{3-Er!}lL?lL`0j2~6?N3<ShAJnRO0)ma{yITbC6FdK{F|+0$GSK{bb;A6i>cW9?P9tm+txZvblk>;l`ICdFCE}=F=Plh^M-7rupp#x6r3Ok1Swf9))Zec3e7e>|CCQ40V^uG#}t799e>92Y!AZ-U0(-H?YQJzovu&`fbeg45S;&6#8(d5-{SVc2{_p&voiY5v7VGXrgH6Ba?1~C1G29K9NX_p>uM}$Tr=Ulu;Uk)^~Wq|)+g+Q-O3q8#}PS*gmJ@L`x?Ei&GLFaCgB7)IH4S@SErMOL!%@Ado%j&aCdu6nE{T`T8>%2D)?7^k8v31c*M@xeGZYX+1?IB?axR1d+d%&c%<jex?SggZ#y}skDMD8+Mj3gU^_=@V4AzjB8^D<F2yHSyEpa72Fm^5{f6EM0=0zH&tDqVdqh=3;(1QL!8!gMWiF4bUeWowHb=b3NC$d4sdyhr78r_K0=FR8z65}3_Wuu_3l95^{G%+~ACozH3`V?aP)qK;oaL&Oi|H-GyzYMJ_Kdu9@ar)G556g`q2j!l?U^k_hvMCcpr*PXj=I17(mm{ANqa6%AHl`U<ga=ha6{99!ee;>9FAnd;e7_1Rs1_E;ls7D!~c5v^yKdl46CG1*n2&Sm(i}FHn<|CI|(C93~A`t7?W761@j6p;jOV*#gqdlo#O2nt{uErt1wrY4H83_7+~hzMTbls-*fC320@?`|8z(U^D6xtW8XEZxC87)$0>nij@c2KDpfQ&Mv(YiEI^Y%yUXdYq&ehz)dutH(;zuAwW_EyGlscm?-A^O$g_Yxf)r+LE^>9EiI6J8GQ8qZ&oao0N3+;L<~?d3kKS<#U2H;DRB?Na8R}3h%x)rn?Xa4uKRs}!BZYs4;x&Hora0y`tJLBz1S@CCHMCQ!mE%DhV^vVW0*r=s$Hlb(6k9aQ75tt>e(S-DR5&v@2zb5%eU$%wT5D8*L2Zf}fj7ml$1O>V)$AjMQfSwDce6;%+tu5?`WTbDa&`mwfHk|B->PUk3bO;h=BEsVU?B+Tj%Od$YLEzZK%wUG12hlFAA)6w<7_msmkp1&D6Tzqgr*Ttni1wI;)5bd#{~H-xDF9x&%fGMlNOv0(?7V`s^@DdC>hqFJNUX7Ecop4C0XB+8*D4qmlO6ca*0G7d11$T`UB(EI<^vi)>LxMKmkM;^&2TOw8WAc7b;=;dg!we`%D!sK#vaLziIdlAIJqcx38mF5^Zfni@>oUcd`_(wvEu`d^B{w0Nnhde`T4qTB3$d>mlKJRU5M7!$etnPJS0iob?cOA`J-_b`#s;si9W%y7>fwt9JNv59wHxn%Y36-l*(>FhF6*kYNGHo7eFN4PTBtv?5DBFM1>;ba>_UUNCc>TjEDMVv^tBwy17|9Zj(N8G6H<o8sqq*o7I*%-=di3?F*COU9$gr!wZHrm6Hvh2op<G|nmu>uqeq<nkDhGpe#qL2#AjpQHhG5r_?$CV%-o?xNXcenhpvlO&O=Ba|MOy64fzDi@pAOJsw&hZr~CgzG8ZNd@H57WwykiVV>Z&Ds$;)-6656s2FFY6I_2{XqATD3g#$eNp(`6Obe^Nk@gp8#Y&$A|#?v2-wJqYl6s*BCk&FxG2L+b(A8KnBl47mUW)GfH3fQh+TJNp($u0F&ih4G(gd=8nd8JEkjDpOl6DlJSAwK5-f9#RyG)<3f@FIOl64jfVToP0ZA3hw6O$@5buW6yNvi_XwqlcgGNonn(~N$z_oAXT7B(jQ9-!rYa>0y-UC?xJ?ekshPE)w6@nvGsYI+UpDlN#i$ine3MXBm*@f&RnBVdp(`cI$IumzFx^?gYY)$C^rzw-=zONTzDuaNw%s1xrfp2JAv_aJq^w91`U19Ow;kHxVlJ5@V6=U~ZT{ucpoElambdeSl9Z1lF(u*-7xC*A$qM56Zl9jBzHzl1U<gIzhU48<~bko3nGk;~P2;#E0FwxoNcPEu5-~xq@RS1=I6#%q#U%}oXy|wSKyM)dJ<Lr1}jbR=lO$mGs{=KQv?wk3ow>27d?)h2}>YK5o)yH^dxS7T`^GUxEn<J`pwY9`3<WOjt1V)IS<7Rp_><s#+gR+Z==P-xB!ogC8rdP|+?D<*;vF%vWEV}kOHX-c(e~3%*6!ZBP$i<G(1~%ygSpgv9pbkjlNN`XtXACXu!iptWJii9>DsrsPTkB@?p(t+s<U+h5u?@o5;#V-f3R0bhi2n)}{$}E*NA8$C_GO-?lpSW$w0W)b$>KVnnXY0I(vpLl?_6%tMw8)d@a>wH9XH^GQ465&vu5&`@+4>Twl6q(OkJ;rtNSh7Fe+;mQDR_85XWWFzk29yLV4)xB~}fL*7R-!drL5jGS9(Ur6k+Yif#WDlBOg_eXy|Ti>7#?qS~rL&z%lSXnsw(i1-?J{SyQ=j|UbKNxPQY40z@|Qx{{jFPyER5q^-yiVdJKNpDPeN}Xvemva9fDK^BCT47%QV7-R7BdW@Q`sGD!?SDYKkUW8fD)T98HXx4$P#>G;gmFntQGCU`i+fG*3za2gWrbVB7==M`+KV3oUja7an8n0gwGpEzt#DgpMQcEhELvPy6U-7R@N3o6(EF-Ph?R8Po**LAN-z`D{sS4Ts4A=}`sP4y!n?6)vussqS}kXUS#hbTRr&)Ta^7m4bK)Ylq)iH5rI5Mh>UbS^-wGH&;6I~u^8xgxO8ewMLfv|sL)|4wwCM2+f>=sJXHZ3s2zZYgapv}Gi6|}=<N||=XQDvxv!Q85;-rUQ$av2;Sgk=Eg5Sxrhur=``K?`57y&y(>rz&sA0C1APpQggMH(<oOt)Q}ANq)aI|8QP$<g{qIDLdi<Q-Buc#sg$gK_ja<x@u<IUT=RyGrbU@+({h%5>!5FM$c_6~i=UmT<Ss0r@t}v=N2a5q4N;k-cJtiK3ceNE>CmE)Yw|`hP2)(->57y{d9cKs-J<$28it`Ik_Ds;V2zE@%M3dO%V9fc`%1WxVUX3EZJmK+0p>NRxstY4RzG=UrM{q_gi&Uj5WQee|!NACs;AdsyZktTuk7C8@bu3EMUCt?LprmQJhsuA_V|Ad*_Ug+}!ukvF=N1Qd-ylc|lsGDR9lvlU{SB!aZugI@Klc**?}2-F#+xP=w(QL<Z41JeT~Bi3kAL6{NIG9&gnI%)bR2em!393B07@WXEtg%eQPg4W->ZK2mvERt%Fx4^v>3L0VM=*{8o0q2D}?*87}?H-*zx@QNq0VF;cuxEPr_v7y2-p+?;l%*aL@%jFUuuD}&i2@j<TNmTrXaJkSKlkr*@Y<T)g7?WTda5{RIa3RPkm%YueS~>#A2lA(L#}rsb<Uv6tPAda24uvq?>9`8@}7zH0{0Dz<*GNatpjuw(#W^^S^p|02_y`g%Wf$JmjE={?SyYIrDAIMN?;67IDgjKNQyuUq-O@JJ$O4_aS~+PQ^H~jdujI2XgH#dQl?XR5^hkM9(gOBlE0f=J7z|-n1}WoaBYtI<Ge>N;-A8)mGAH!H#OJsoZiI0NNHkoa=Nu+$0wx^i%401jifRffMTb2Q_RK`6C8b`KmCC2u4+Px)XW#qU8E-Xt4y(Qcy#pUz;bv@1bfw{XRSFSFa=PFC=Qa5kNbb!?XILD_EUNvhF`LmR+Jcfmqi!+d}ld$Y#~a~1vqmn^&mw(f!|Ml1Hud7w!tzXd^jqfApNl1B%u<@hRDw;()xzw)!Wh;94&$_23{cmsjyLzcruEK#et%d6W7Uhw`U}@>b0mQ-P$gJD)j)~6I-#`>p`614q}EQq2-|#85%-kS=|>K!5!Q3l(?wAjo4YOjV^eFDvFy5@@UxtJuQ3=DIM}x!qXD;9%y_WtUBeI5srb5GN)+_A_e&Sv~#?WwiSz^7SN*-wpzQQp0HCmH4J!8DH+hb%e39@hto%fO9ZIP(PzA*5PhVgJ%C-);pt(e%#xY5QrXQ4q3m{)j|bk~RFe`gJ9I|gnsKku8_9bOXnEQ(f&BCXAo-aE)l4B1dv=+Z#HU;rpGSFrY-kqafP(^qe-DevoPT~U#*1sIqwY|jKk%+xdyVpPF^^gSGJy3_u*mk-RV(M=B7+`ySz)=T8_~#j{vPb!N+V|Mvp%P&2DXR~xZ&*HclWx7JICF(^wLn>-yqe`eeIfJo0_V6OlGhiz_bwVh%8Dr&u1gE6Y0+}Xy^DhUQDu9cuPtd^K*V1T@vydeDIPWXWWrmEV5HTrS2$^25AyYH>C_TVHd5k4#avt;ACJk!POMu_qaYQC%h{aK4<6|c2Rg~_1ZdlVxC<M4(pwG(c#HpsU@5{mldS`xI^P=hpXBe({6xn#HQ%U+D7|~w}zjRAYs7-BwJ3?J@Ip`m6dPsl{cg>;Bd`@){I0&*3Btm9BV(+gD~E(PJ2P}l7ocbR^FWOYdj`?SW;imtM5xnp9~>AF}Zi?((z=pAbc>JBO&h5Z$dZTKj`lDy1yUxKK}aQc=yB3-{8oG+o_&E4h)NC2IZZW`95}!e(Am0dGibB3EqFx-Pxm`_}N300c!+S_c5P2^BF)Cj{I-qX?*wL*WI_Qm$t8m<HcyubA{gSf85#K^LWHq4_brb+Hg_u3h*OKN9H~L^kE&_+kXqAe!!s1(e+}CF}A%6!yU#y25iW))(c=Iw_59~8?A3CxT!FmjiZWT8&=}0=i;GQg^6D|Nwjm`eAqw!g?7r({=4Je>;1QX3${vCPO%MnqRGRS<?Y}0c0TUD=^dC2aUAZOem41>m3IAu8>C#!hM;XTJ+G@_|E8i35fQ0m-BA2<>eUR&x)X{oT97I;{{jZkY+SPmxrMr8r^4u~;#@v}_#Kc@P==DIydFLGGhyMQ2;9A|!lh!Qy))eCc&x82ddX=b_`SWkq$c-)UaIc95u@-eS3)pz0thSdab|^w7?#D!A0apyp|r1DdN7wiV@Q}^=2FoVJi;=|LG!wTtX8;%mtLo3tQink>LZOSfnh5`jR|3&AObPqlNu;pBIi;=a%Ux_lxm`dH5)>98kTQSNqXdxtDT>-gJrUIf%>gvZEZ^NXq8T$pKo(yr_A|g>*X`#fiwC9SVb{@Z${zTkq9?4dz>X;sJlFpM40T&YqOG@E17Fc3dqHbk^~=TV>3()IV6Oof)LfmMKJ|CM^YM|H=lz=0mGMOb2f+d%{E7cz(`=2Y?kkBNeWd!oD(bpf~$PC{<AqnP)mwzXeo8;3a-}xGTs(d^sBWbxtqYk-Q!+a`$_&raL!^#kFgm2P4%E00K*r_9oU)7{5RRLf>IWg_pW`^ir?Ykhe)@}5t<j+)uh#G-6ygCgD;?N<4){SH`#1LcP&(M?Ne;|9d5IDTPxZJAxO1H-a*t})A~b9XJ%laG9apQPc4+@Xqj(A!rXi4R+Tef)d#U!Q#a^%BJSQl;jhKi$Q^lQ$d?6J$G-Oe+>kkWx^DJs8sWLHbM%jCetF;IgFHa<k@cYgC-|#8o4U@s+PGl|N9z9Jo#*;`#YW@n<ZcF@V5M6z;%&jx8J!*~JME8IKf8yn;nOp6u^vv%e=alluk2dYUDAGr8*E-o8ME&G0UH*)#VczFjsNcg6iKI(E?TD;n+1K{D06JiNJ^56e27Uhle?U76xl9%UzaH2hC)e6Zw0LiikSH5vx_(33N$V7qk?}$s8_o`vhfY*DsK#N!;A<xD?LlHfLd{aiL!5|ZJuyPGw~@iy#Qahrp1>;_YMLo&}o<j-GK<YQ^*NK(IlasnX4q(mz)VXfm~oYq}Gyujnj>(_tGw<V3}Lc+-*B;6m@LXx*Xu0P~LmsB``OLLq$OMdFUlLj4CRQli#yRs~a`}2c0X-dPnIy`VjlT{*EeAe{4w3n36@b`HWs?gWS1h$gM}ne>hZ_AEJziJ<B&ZCHOI?hxF3b=x`9wUu>yN3==qOhI_G(43Bi>{e7MF?H}}ydEKI{*Rh!M2d8ep1zeT3L7teoaevIrk$@|^8nAxUJv!PoH$2I4Z;agh>zkb(KP9giK!}~q+jJYFEg^@jj)}gOKj%H>b6U`D_xIgnfNJ`%yZ0B<^vf5VTT#}<<FQ;WExVQ9?C<S$-yBo2gmuX4vA_S$=4{wl-!v<7bi8wX)a(AWd-yjjx8B;M6d+wt*Y%Ee-$G#h*2{JG?A>9v%VpQsUs4JN*>#j37bv~kPU7QC`%ks~%MM2En`WK~I;^2h7;!F~47!6%3Y88Kzkt!Aa^$dG!+>Gd6V?3AU%PMhM>d{gxa>@|qoPrvw%IEbghZ~s?c~Sx<XTMpFOt$V{{B}0*gEPRKwie(-@Aa>w3V;nY+UD=5z@dLdFwe;r}&qHz4!2`jUPAHlP_lSU#>T~c{<=p_xD4j*k&!dJtK4CBBeG(dJkWa<m)}^?R9@YM#mgLX5TsNz1u(hXciSw>a044^(-;v4!ro~EhuK43<So8-bD_qWz-dey;7)zol8!zD9NaB3C-eVgTWf+z2RDLVF2oaC;6~(#q&t2c>M?2T6?Iv?)4zY41V#6=^z{(@x&^pdEYeZ(~lNB?SV0xs*j64DpOFW%u-O#9NH%=Bq=)u51`T_J*PII^%VZ2`hY+U=2Rny9TiULA77-UXS@u>;sV{f^jfg`n#n$nlLf1=TyTR@Q5Y`q+>r|EB{!Utay-&Dzrk_<Ry`QxgB}CZ`enVhSiZQKsCXj3w0ehS(e25Q#7ppr2@C6&uC&BPN6NAv6qM8;TGhh(EsgQZjI|oo0oqqs68-vmHH)HOVrfbvd?iTHerf$u*6$kpqb9M%qc^Uc;V>vuNTejav)+8~b`Ot^4P7@xr<r`%k>957+Q$0U%jZ9AH52{;1n%SR-VPN2lKpY#cdqGV;kSD`J=&;*V|S&42#??e!c3<Xz*M3LZx9^RW7~wwn3|nYp!*)DE0okzfEH+7tLA1sE*5i7pT<0Gn>jWRK$-28#DPG?oSufRRrFZ_QQCY|A?MEwcje`fp`eI%UF>S+0~}b-Fv>+9xOde?Jj!fX2EBuZ*Cv0R{?eLPJHM@(mcn30ZkK~wsaXtF;m7nu11FMe!sOG}fg(N>I8pY@hmnOCS5d>HIq^7pO2@>I)gEu|7Pskv&_ia_LR(Vm15OReZ?Zn6ifY5X>2SANh=ZB;IQuZ%FXr@ZZ2r(PtVoM85*8SuW7)JyWN82q&kcj<fZ3Q&AI&a2r(=c$2Tf4Q-Hi9Lh5BdADv}1)#;_RtDyH+4pX?qOF7kN4cl_p{DI+z%dtkjV{6y1>G5Q*?Y?e_=i|cF=oz;5C&}a*X>)=JOp`up;e+04!nahj(7G%;1LsCvGZQ&jC(9}{oeX${%IuF6Ip?WU;l*?T0K2e*g1PhcH2BuJ(vjK7^kR$F9g+neN=~;0NS+-kO`4?|KA+id&Kd#ZHkU6~AiXr@sKX{Lz<%UiM>`L8(Y9O%P7?VLZ9;b*xHCSAOw%>fU;j*M>Wq&jRjr)`20!*<Jf2UqW#>c&DL{qIZ3G!NzY{^DeL~JfYVS9toWe)j)u5ifVIB9T|VOF~xNAPwFZi?Pee5bhxCMqb%UunK#s|h2T$*24_7Na_!r54(&Of?<Aln$6MKnZe<)*$yMtI;?yP5U8xgno^9;_Zj0&YJhHES$ULjMsqJugac<-;`uS0I5p2%jneVd5eKRh1mvb8)2d`DhO5Xz|{zLEVOaosO}BD!ItG~Sq_L_yTPG@)#M}bG#S9HWdI-D59t=pWp(~5oz#ga^wQV$R){77qN{BKZA3OkB#TNc6?;wA6bn^}9))<xdY%~m*h!A`9{c`~6#b!CF0CYFNc?TB?zqe_v285LEQI5S?pw+jSfFK|lG}*qHiHUZ&Za4bD(wHZM}XNHfZS%pv2SZ~;Rq}-WBPJbh(~-3%c`gj6WqW_bf=`KoxoD#jmwA*Wp+tEJ8dKGqNJSGwEi$!Dt;qCM<@9WcezRwoAU9d=<8aBt=)W1R}fQPo&Y;zpnSpY1NuwC(vua%GiijrX+9Aj6Jja_ZxnQ7u)-h#7|tJ2TmLww@`w~=6}}QPUroHt*=B_=+pk1#U5fga;tavCdPQb8f|39Q*lNBKR=L7YB2V4HcflLdx_5#&KZ39mD3TbY5;`sNJ2}tvjQxLXJ{bDKRTknTinNRorL6bkn98O`YenT8Wt(z{vwmKm3DN|MxXAkgl{nfdHtYbY8KDmc{4<U4zxbwy3TfBbl=a_g)oiB=(#PW~s$Jz`vvS@eLlJ5dJuU=X1GDM0#a7Vdr%sYSX9RI{2<9mB2^wl4nc|H#)WT$efr^lg1_f{sJ^_~23HN>mxt+-74ZV>pLpB)?KJ}5Jrg@N4M(?)EadDB29sP4}^bzKY9OQz8m%Yi>EBu&sH5NCKC@-bd0M*;=^pQ>bZnONM1=)e|3Tr*cz%h3~dF#R4L}1^Bj+xr8g|DrC!f={O6AU8z_hoVytR!l7CYSfEumx{_U~)`<hJ?W4UE@QxD>PWHb7IR^(1qm41*q>5ZwTLRs^Gu|0ZEz;sT=@a)}IOa7dSv8;x)W<rVN_t0%}Jnbxr0P2Z@vj8t$l3`BcbBc!NNfbvMXH4Ve@41H(z+qtu^hA`_2%@T$qc0e*6j3he_YXR$#R!e>34rg@KaLu_el2J1>M{qI2~&VEo+i{FOTG*zaGE%Y*X?qS+J6T;ECP)XI~O$2k*j_*k)0sk_{y4{n@ihJ3J7bnGY%W%Iv`k6++h4>=$hiRHF#)~<odTE3&CE+-qEG*$^I46;_B`M~DB?l95841K!qww_3Ex2+(xt-RG*=n>~=EU>{v+Tyaf$0U;u+)vXQB9Od`wMR_51Gl`a_zb#c=Y-tXa>-kNJZQ_hC=(yQ@egoC_j}yD{>4Q9`LT50y=W+22L$BWjonm44-)LcZyk9u8!#lijg;bH6s^9!}Ju0Obh0?N1D(^P4WJsn%~ZlgltT3c4~!MWcWY<LWllf+_Rln{1XVMoY$2NFpqraucf1hZTduuWawsCjLB3x+%uJeLSWi5o$M<WmXq+xHf22Sft2P=M59tgHat|aZd75R>umN33TSgs3myW#oWv0TMY9<)K&OTre6W9jAXVo9EFd@!$`sQ2$6|1qr<$;MpYJpNJEOYr`1Anp11(Fq$7<0hUy}=9Ho3LAFlgSvEWi%>$QM_kD6RS)nMX8JGl6|TDrody@eij0mo!{$!x9)`0U|V>W%$}0YZ5HT6xXmfI|sY%+W50FyG_ahT#$<J+J;;^Lk4wn77o+hQt@XO+$_x89bY0qO;Kef+1l<aC>dcu9|T=Qlq(gckv)Le^ufTJY7;o3Qc=8UJp9QmJG9^pEv`xe{e-?smF1*38%6x$QSja#hNj?7!Kiq>je~Jg+kVtb;3`jXRw^z}N~w693Lpt|tVfEtp0jIHC?+ly%@qZMt?VCN0~(@{YEOzA!NtQo$6-*_(jMTa4N+#Q;L(GW+G{o**dIfS!NghH89{I$Ggt|TkPDW|3Ud1zmAo;?nV1~KWa~roWes$(PkqMO^~E4-3*e=jChk-9is9Lyf9!O4v%z&^M6bW7DtbLuI*_Y5getAveG=_Vk02+5s>IYwTj2R9^zdD(x$dSuD&ihVtSy7lLMK%7l<%g4%Jp>FDWZFz+AsQ-@qKLvu@d(We=n=4<)2E$X0_p7D8zgf9rKq`2|K)hgMdS3izB$gl1a>nvFv3RF1T!l05$-*$RNB<@B?Z<;wb-<6&NfWq3~pmF<ypO&{#1)LsH5yvvGxBeB9U_H2$aA{Wj2Q^Tyme*e4Lz8x;kO%m?RQtPiEE7Iwm@KbK;(p{H&IL)MfxeGO18q5_M)LuYwnhzlV^){_olF_F7hh?#L}q|c$|%%hi=hm%SmVU@$0R+^Q;1tt%b5d|v-`xoRY@#h+q*+og4&x`V{)Ki_rcR@nOdY#g+0x-%T%+dKVTT1bJnPj5kL^y*{`3ZetABD_qs10r-^k+5mob_+SFi!H_OrAdVluULuNh8h<MgIX83yW>5c56gUXyqS4c5dtB7QJk)lv&tWPzd>Kxh+|DDI@#Xqvxr;;~uDIWwq9wXteD9Zi}*;T*S@EVeIqlHew>=4bSehJ<++QwaMPSixX&Q*l&HRG+~Hb;_jx8t^w6>lE0ejhfd-{iGqNL<P@#MUiawGONpV#Yn22H>cmP}J3={_tMlDH)##kE@$}KUuRiM&=DNOzjiB-w?jL4Bs-I&orU(ZT+im6xt1fR-M1zG8(`l8K!h}{=!R8nTFPzpipACB`##7enh|SutfgDvC=)%PFu$e@r4fBUxKsPExlueAv2V*j@8z$OVlUk~%Xc$e>#%f^fQdNiN3WPXPar$j70O-zQ9lf=LZhEwsYu5`UfImcaBZMsIT2*O5K{kF-iM&~+W#J7_DI+E-j7W5(6dX9keB~xIRHSkNI1QDCM}slyjw0JCS+m=2ZRs#9(f&U!PDA)1(~ay>bhSv--Nt0MEc`<Pnj%v72ox<%e?i^;0Q1el5gIazaZsGKFoME{ls4OV!`jdk!OXz~pb4qOR7@nn7cS6caEvK0<1oE6hNz&ajRi671rRVi*cQn3^ieDSGFzbyvOdHN#mSRMtu<nvELwdAmlQ}v5L%j2oo4b_HHs!DP_y&f1`-C|o%Ikq^uD5SQVqW)<D1qztvJ`<;3UeR2D#VrpGs2zx8(S?iYgUk?%}~i22jA5ufbW+PNDXO0uYbdTUO$_a}LoXNDdC3vKfUjSE8VHs7$(p9O8J)KKAm&&L#Po_P#Q2IqnVs!C>P-5c`E;6c?0|wH^0KHgt}oq=W4%#M@>wsqzU?%Kk?)58rSj);VnHZH{&<SvspI=D<leta&jF28!{Na2-Z=3b}wTx46V^O)mcq{yCKA5haZZ?S!TQ;1Co-Nv|El`N6L&CXV<w9;WUMv4}WQt%a)Fo~fBWK+N9Z4KH5t%apiH#EYvtz>w52SEHbN6=9q=zTx6$puj)$;*Z?>C+lbCfB*U0pToKR1|`P3&Zgn<1`LbtI0UjfMM2Un><~L$VGiH|VmDn-1xN4QKtLg>QY=Zk$RQ~L)EE?X_a%KjE~jHmf+8WKe>!V7P9%i56Kwo2d|d0qpj?4k^P=bt^32>Urb@HAL^b*Y*uE<~hcr*iXF0NCHqPwyS9Tr`UggdxjgW|b%D|!37$z{Q9EN9;58Pz#;*_y#63<PDP!Q}p8XKmE#+zg}SryA3whyue(UDdkHmlRlP3V*Y=$7N($y~}z3wb`N1RC~gT+TwtTw5nCnq5k;HJRjtD!=A!2(ZSbL1k^=ZLC0)thtKNi%MGK(2GcVX3Gdp^Gk*%d$HBJc(KLalu#V`F-Y=eU3A66vd+`Ep4MCA++JbNvEf+mD(RYdMjH2R1o42TRvY82D<V2XYvF^X=#H!wjJE^-39S++R%(rpyAesA{JQL|B+UwM@1maVf@hSJo{|q-=h+0~+1nH?tr#_6n!&x{^U`<>VGmY1ZRn^G%G)#<5JT?n@^%zlF(#ioniOkCf9nt7N$f{739Dg4Kn)k^@q_~&Ym5P*>R_3wp93u=YKx>qsL!k3CdGewAHD5e$gAFmZW@ETGeUmz@z?_@x)DB}QCiqYoPoQj5w1sL_C&O1W77Us?Sn4#)-!4ia!{{b<Z(YE@V%&b^o}I6R(L$P^iuDQA&UdaU3kIWs|+gD$TCF-Las-u1iTJjlAY!16;u~>0`*Z)2DyPwz#Rl-n1SjnW2w|4bok$9b^bc=pJtsunwtt6eF1uz25V;q1>6e=rHJ@E6`<+bC=s8zs})R-6~jj9GZ{g|=4i9`tl5a*-BOob>rRpLcI*;Wq9St4o=`<sAv=QFeS7bl!N%9ChO@&y=<JF@rY*6fZ2JPR`Dqxa0Xta`C9foZ_%=ZmqZ2yG$$D$OLdqdMTuOjO#jpZ$T-=Bn_qs5hDkh_fu!V&FCRxL;7@iUA79Q|MOfKc39jID!Ip~WS-M%qlfZ^UcLlv=w%Yf3{B)@-p2k2doyemYT+y)~8y4C*X#K@u56|De47FUrd1_d!nA%wLV{iqyGAmK~jp}~e9VIy}FwRbT=eMQAqe+)vvQk8;au5uypw9l7WcI?(|2KKI|cHnK|CTS)v4!_P@ocTK4hj-?;<?<fnGXP37@*7|Y9RKhxJc$J0^Y_@C)&*e4dGgSz&1*MqB?jV^zkx*<uwQAfbn;Sr!qx)u8?OI&wpcF&qjD-%oCy656{F>IIbJ9b#r~>k=L_COCJ-C|dz%ND%>B*h?j-o0Add1*Af~O0Zl3Q*9~kBK>oq0q1mQ~R)HMz+fS<H3^2@~}RNlyxM10`M6*!XpMqw!s^oxz+VKsupQL)9=23I3=4c=BBm<<C*Rsn93bgQ*VV7AX2u~L-KAd)DDxoqdnEdJ9S-@~?I>vs6q7$rc}&TOOHj2WPY?D5(^eZ-(W`p5||2>3Rsn*OOvx0=Z&TD4zwDpv1TD!3@Zgts{BSE`bQKxWJ9>74PgGscr<aC9QtCFAr|k<dMNjEbu9wq2(v<%xyE>e+{vB?RU};R5KZ)xZ=rno!PLq&XAWf&tEh?{C60fXm`0fLVFBVsHNT=0kwPj4cq}mzg3%SON2=JPmrTUYUVs7YNYMzwM71>ScwO3d%k%5J`wkT|kmJLNWE>3Am$?7!e<7>v$acslb47l}UMu-YEU60&`-sF`t^Uz9<c!FjV7Qj0EHphF{E$aSeX8%qMWPZUMkBT%DE);w%y2Yg@_jBB2UKE;%}dk-hlY3W05L^F7KL1!&*9zeD<gx`JpTSxn|`jJ2^c6#y(?S{)(`8Z1ewx?qpuHe!CkLYPmrlEa+T65=~PM;J!Rf{V_l!3`oYKy|S}9(9Wc236g6#C$1HN3lSoO8B&fH#f4`C__{qpHA3@Tmf8w-H$u(yWx<$uqG&FCMv+NKk+@bBm@c+p49jB4*$JxkVE@0n_XK28O%F7Ov&`4l}i>mX60&o^QjP#fC97Qjrrx!k=kG5d?v@4Pc4hzEOfV}vzG;3$#?4W_pnj!+-L8rUSd2bFAPL0I^D4>hVy))FKtS5MwrAmXqgvVXFEX&lhY3Xi&!Qk8tP5TugykUT&Ej;Mlh1U*w2BI7!2txV2v|HlyF`!7m1nA$St4q9!2+RA&z4rv{(oF^y|ggRDjN+xnRRbRLj1k8=O_FY$T860k+=IG3Pe6_&*9{Bw@=wD|HQ|`p*a5_o($6jwYk>3glb{l11WT$cmMN=g91?2rREc6d?l*XrL7K2p1?D4YpO%bWS{hK(SLmWgQl?YDE6{7Q^x@;f$uMJv`M>&nBJXSIjo#HiE_*@uI63ZdmmJneNd@<q#*yU-k;bchfIxBB2vzK9XE7`d1#lDLUP>lGh7_D}^Jel8yl06-5!7)^OnHbc-0NW@0d@j9nMgJb)lw=T@nVcv*xO33eGCN!1!N`eODf92+xikn$hXFS3H6jg0m(phZ4Lv`8&MPV+u_k6qiet!`-nd>eBJcIv?@A9D{p(4f!QWDGv@agx?J6zMgus$y+Vf5Kzu1Bf;g9|-iZzxqw;k+)}1Sm$uAihU<E?XUrq(1x{@6F9yZU&a{mFK)RAjDXwA7xAj<rH8riRe57}n8UO<H6!?n@Gh(Qt4O5T0R2aBM*=rv%3c=5AavCHX8Y0CMt23;>$rc<g9u2CRzQea_=vIsJxNad#;q${H6=2uH9c2$m5O}zzJm$LT%wBy#C1;+AGtMf07dN3ft`PZ-+|UD5{h}&5`tp(hj7}&M{lz-nAF5XqOc0aZyI_G92;?K7403ij0I4yt-)jKlV&r1(UsX>pHgfhm^5SuXtJ!GKU`r$0(zJ(#jpplHX8A{Vtc%sDwq#uLLARt_OmgV#I1ctc^zIux!87#4~YBDev_bi8uj5?C<baDEt!i*Xj=A}5HKxo0C)7PSX@#J2*EASvPlWs2zq^fj!m7PLr~-x@R3*t1D9HbhTV(?K=!V3ywN&p`)HK58KKa4aL`YYn0xho*gv?!sOGDRyAOW`W<F(B4CoKG2Dc#A13X{#lKbf1)`Te4g!6pOCW<7Sq#lP73oJ+&0OCp#AV-GERi-DANihA=SXrz4=`)SIL7*otG^k&U0St@$bTRvkC`E`I1)0{tksl<EOpuK-0re7uQijN8gsrBzM<%(D5+mdz)*=8pBaIGaSc(q|Bh3I}O4}!#Lvu`bs^nl$1T2w-mx`F-g1HP#X2xbtV{rKXb+p+3F0%1xehWD4>mI^FYcMLOhPF83E)OUPioFR|l#A=!%tWCCWluUME-Z>q^vm#A1;CBdUzgeSbyfw&C|$lm63CoLPq8p!Tv0NcU&K3ecKeEZhqp~TfT+l-$I3+yJupJstjFdWQsOzpPShFC+s;vA;<6=CATH}oa!5bQw!o3bTL^a>`vK$T9TYu78VwC$s9cJ20bnmW4x0$bj)&=abA5e1;dIh;NSFD;3uroA)BvU7tBWRl)tZB3L6Z3>q1u{~rrcz+Kvtky>I6{|QbhSn6)w4dV#s?Ni`Fee*dR|5Qyn)=wA8R*rD5XN8zeHSspnwn2qth*O#f4&G%D)QK`!NF2NeUe4<uc%tjC46U1$@fA(50DkROE{?~G{Yt%O(`5m!}R)r5S}mZS?U_`9hKP@JMFK><g)2>WKcB9bXV`JjSJj4ndysdW+0l+VeqI9rkTvC;V2`<D5e3*5&x6G3sBVap7h_|Yin?{Frr0-nnVeL$P!zyuA1%0hv9mM~>$ix@&3sx28iVGPy`>Y*C8sjdUFK7GWv)%F$reZRc7<OfatMRZ%Qw=4XxSNLGh$??+2U3b7(TM4SwLj!ZKw?fQ%XwPxD9jAeGiOM+i0Er!?KC*c5q)tTKY8&_H?+OitO<5Z_Jy~m7OjAyL!Wa}SbmC7Dt+J{k_<$_2;qn*_+rzD1f>K(CxZH>@hZb{r#vIc`eqMEck>zb^j+<GFIphf~uk<on+)tgWMa?3l2enhkkdAg{-P6#k>huw&RrCC**Z|at8-$u#x*q493I<<O`?O$kwvGTz(4VP9lX?9TTwk@*%n%qkGezXeB}wGPQJHWo1BWR;*0M@e$R3B8tU@s}NE2Uo7d&hY<p2e~*)r&wns(*sQZ(}orfClM0VR6@6!TJo#&5D)yoGSj*~`T6T#!<8KpTcO%c^{gm>kGuV*HKy^g-Sqfj=wRlCs3GR|J4=_4#h68zO*tTUgV3k<V{(^881yatDx!=K9|R7L?r~5%$M?@ld*xL^6cIZ3|v#R^DLv)+YK<TfVJioinLxQ=t41rq%>)x4FGwHPVK2U>Hb<0<1xQmX%kahJ|@XNDg!fHbWm>L*^}1eihRxV?$!ixsN2#hpONepd$ON%P=R@vO$WNcCDavpH|B&DmV&?Mkml>O!&AIx&pe~tmH&q<T(mnFW{#S;u4B3$e&Sg^0os9kf1O~l|zbY8zPxesF;d~A&gv1lf*Whyu6ahcge>TyMsGX4KGXBZ@65H=knHNoS;-<U~89qPwyxg#TX+oiwVygDja2cSUQJb%?W7MFY<n7&KtI1O?+ea@q+*c&YE;xV7^Ogk%1RzzYiB?0t!l~x`wMlfk3GGRxx|um!kYf1_Gx^+;{DwK(aLobj(UWGL>Bez*x?Qp&)1om`=da&us=aY?i4q{!Pdcrn{_if~m6D%)Mz*jG+|C9~K0g6Z(Keh5?`#DkYfYv>1<utfw-K+oTpj{xBobK;}`-jv=&rM5iaMq)lx!#ZV7*XNyUxjrXqG<KhwvpmGroFfCt;wf8t1n7s^U<6@j4fOUcZZ*EB>qL(3qXz67N*?sjE{+?2p*R@6$W~AlQ38qxRDMVLnYo>yOgS3}@97;ne=KU+4zyPP19JoP(*+$Dy&$__EAPCt_<?X}6c$Jg2iO17|qdS^J778|UB{5qIo&QQIb~@o)ik=s&#SuY~*UPAf>Y83}xPSt^o^?!t9foPF%F}34yqU^~hb&gPGRqx)s$Y!9l)t2GWfy(<-bcfNVC2~mCsF3&z-k!zSc)AWE*HKrY%U7)^kQdn+f3dVA_k5!c3drat#(^e#T%1@rKH%T%@*vUraO~OO1jguhf=<R+fqLD7PufoP2N#fCR@aIz>Z~BT$(kh6oG>*W%w{2m`6deGAJUikwLdF-{3m#gAkdJFCgfa4~yd3%(Pr)zj6{DY5>v7xi-LSDJtGf{tP$nF=cuwRSnszQqz>PbY!nMk_>`W-a8gj<AZs4AlY!$ANDJn97!c&HG9?<6EE#~PJ4i=c}K}kJv_7>M3_6$Tag<B|3Tm?b{k+r%nC~DObVpkBl^?6H8b2R&4E=V%%dZG0-LmlsDeGPo}WHa6HUrDGl}%W?iBn>_$2zvE(STIeAs{AJKov-0D=Q%{M%YTope7MVZzJF2rTB5Tg9BB*O1e5Na#XjF+H6a@#AoR|6}j4d(1VTw-9>YP!&rUIT<J+60tqdR6N*ybNnl2O8j?$H?TRD06`*pxBKBEW-?^GjPji#Zc4nTkZ-XtSeOo5Zmk)lRQIxnw}AmFZk#&15SjS&kw{o@_t}I?*fYai_sq0%u1?ckKo*5mN;5a=^z?M_<n*)!|D->+`B&rTh82&=lSAl6T@te$@j-YHFQ=S2<O8yAe5YiamyBExP=yE!iq=wOcvHN}nRmt;)ey1X+)xwqC(ItJ{3o~Uj<?K_#P{!LYU^~~U(Dg;q8=vs7n)w08fOmAR&OwxNr?kr4t=akXSZ#8ADo<+^5_VDMy53#lwCj=G@S%pL(ZJk0GX2_?Oo}hhnxY+ypTi5qu{IoO|3p)x1HnysC@?oU9EIxBHy<6;R)|2=t!!8TF_6lq$%lWklY3&cMj}V4+x0V3nBcz4baV)*~ieANH%1boYje8tuWwHhDQFR0s(7tY8g?d$&NQSIZ`FlltXJFcHJd#r4+#x&)KrAwBt?I@{=F!z}lMv$YC_z!U&McmsXGkjxqR#w;MAr4IfAA5vL3cB8j=#7<!s8N^Fv6v+)Q(I2IElTMxl(Up0M?<|@}UHg1bACf2QMH1TDgvPrZRRPcka-*7GrLzAO$m5z-RHdg8T49^NrKx`33!^n^|!vq8;+z)}%N60n~nM;Nlx$yTFvl$o<h4Ke?4!Hx$&C?1!O608EF#3Sl3BhWGaxWRREtjhk`Ibw9amfO28LCb)UrY`0w%KlA$EPXpq0}9WMiV^;-2<{UrByV3;SV~(8l*t8Qnh=kb!hvVD)gh$WClh<4{Xln>X20c6{`EIk}pN5Q^%4l7^x7g+6*X^H$u3wFtuPYg;84errOHIqJ*A@01no}rmeU}AnuAs^XVvA+2B4$AQpWcL7KKo-voP)Z+~!RpI2MtXhAw=AT65<b`t6694cuBH8pEdoiZZpihmEBcnxvu2!`)X5HyM~j{FvXhasm(tGECYF24kHv*UUk4?g8g7?N7n7hKZySo%mxSi7?1bv{SDAT8v7glFkSJP}TQJ(`DkaPT#X;$U}IiH5WqNs`MuI&1krs7gq&=9U6_5q??XU*hSFSdHDr$QocE&MLV*xDiM(*G}NS{;u*7H*W&9XFr3m@IM-L)5AwF+qq358>?(b0R6#eWRA1ou>nTB;TV({Qehl~TZAzZDaUj)KtR0YRW#DkOlu;+Riprrcpc)-XbDRh66r7D+M?`%7IvrC5LetLaiW-hy_hz|Ss&_L<e)4NCV9!7;CY*IkWT=*&2#(@JFzmSjapbRw-NvXNrE+_++cj-Lnl6~V2Ew=OqwY_rxwratp8s%Jch>l2lv@x(llxUvfT)cppYQ}Fl)wY9pb-tCbwrRNBR*pWJ-UP1u@)u%ejQ{hC%z*{iXZM>RNWgfLqoD*pTXW8xuB=#*Lo*dz%TTkhYR)Gj*M61VG5rjKCx2Q!Tcfc?z4=(+#k6^Q`<->%su%dWLmt;OXJ!hkTJeQ1aE@`Z0JUxS3kk9F=m)g_Ysfe8Fb(k+}uNw<%0P)y<i;TQwk3ZbmS$7mLQ=a$Ni@gP2vES@k3UvsEecRiCX46FzHpeM+DIDsS#<b8kTwI`XzN6mntMZBQEIjQ!+HEee_lrL2x}Hz1!k@;4yUJ91rV<7CZOHnq=I&vhg*Tg12E*xiy8nvz`1ich&SsQ+n(ka5EJb#DB$fB~Pg%sm{oXS2#`a2|AjzXyAMoX>lgMV%A5x3$STECA;~g^Eu+>qT}@;kqzKLk?MTW%DMxwZVcxF1?AMMZ)Bk)>x%YbTy}$tVrBB^QGWME9gS2?<c2W%@vLiOJkl0xGjuIgF>$*enOp!rQ`-qnjilIFes+KE4pXXanjY$M)D>?1`<9n7Lpo_4a+#g7TOMjfuIF*wr<O1lPDeXdf6Wvu|?3UiW{r`VfVq>Sw-7$q@PMTkl%_PfphSX<jJ<MDAL|d>`0KxFFGXZy{YGo$%<cs%mSgbz-r=nEcYB;3t;|Piqm_<8u`J?hVAWW+I7CdHw3?B9)NAJGCpir$8Y#xlJGX3gdzxRRga)j3kOO;%GN#K5T$88o8P)A33Ai9O=%{g>Y2YV%ap<1-)e2PHclUHlcYm@j8kEQ3xFBxa+XfA;jQdj={mK1iNx3?=lHd#OUM{nRn*~SIb&9ejG~xDqpss8V&_B}1qaPqYbK$JW@P&>{z_*{hAN&&4;U#@%QqNZZ^M4gr3z!*PJrLKwd)~91cIp<59-E+hzy=Axopd@9O?S1<jGnXPL|yr){%3whvcRp3WIMmT-r%`4tBcH;M{>fe#&p5vO4RPBx()T{Ssfmp4G6N<;r~s1Mo#)CpNDA2NO?d*6<JEk>3{RjkL|)Pv9tmt|RPf4Yx4<vZjBMNM~qeHQSk<6J4#QawDLqAebiR{8kT-;n-02Oc)tH#&k29WWoiQ`*o;7efX7`#PBuqpkz?Sb8p(HMIOYP8!hRv&s112aK?r98u9VUTL>Y8Ijk8ePw$e(Jk4rqy@8wLOKYm%CyF0+t|4&JS{3G94Hb%}fem#DnB`X}YnJTT(J+oS?;TE-@W+&fS5%~;A4RsWnN-yq9oBMG;p;*bE4W&k`Yob359kUS*Of+PsT?TRLr3!_a^;$(VZODpOa1)pOLfGF?tgTJVXs7_8OCd_AQ$>csDWi6n>Xwx`KAlE?Q1{cBqdzl(Ja3~_exN6;5TBQa2D#H8|?&}B9bd{TX0LDdfRap=xivsD9u_q>Khi1;V)n=f#1f+*Z;4(cj0Oy$<_t`N;c=tvgDFw?5gT}j$HH^3UC$O7&w6Iae>K7P-3zzQjAhE=Fs}@6W@NsD<cK2uAZ57d#x^u%*c4hj{W?02hgY9>qYai7uqQ(2qGuA5Q%<Juvl*H)TZ7zZ&{8cnYM#l?FD{iTtG5PNj{ei`h#J;BC4Ymb_WM`OZy)ymTLw!SL%iinX(D%Q<&SIKbMyJF?OJk47zYwdRRdW$QU|beNG6=h^{ZPVO_*fM=Oa3Q0sg;K^1M#e<M&?uL6R@xhN-9`KcVkh5jw0mrxxf*V}Z`9<2<&Vv@-|lVaNs?|972@4n~N5J~1SF$t4_-Z}e;fgA4GY7HSypd=7rPpW)E?pFVXRZT%eytIwcA4Q9BxncU2l*Ni%$%{sgD+S73Bj(?CEK#@D4iDiDY83blE9Y5o^i)N8&1gYa(j9+(+Id-nt1F>SaYn^1ZGeNv8fF60=ltdz3a_RL6tBytuj~H@mlQL2ZWPJ=acpss)ot7Np|a~7pcFo9Ryk31Y=YRes@tI|*a2+K@hxc{*OdP;=9LwcsRg>U>5MM|xO9mq4okMgKS*e^XEQ~zve=L!#Im2r(8t03`r(sCILMxMBgCvzi|>o|J`8PzB(N8HhQl0Xj~RTe6Ej6qq?3_ZhicBZX1@`ynwOa-CVN4+l;UqZoKJzCeqDa<ebeU*MEpT~19Ajr$YCS^_RUdZ-T+iT=b(?&c9z)56j3Fn#BPdI3F_bmi6flQYLJ5Jy`@TE!)(7LZ5h3%U#r<Q;lFqaBpAx33rR_bOgPx=@dc?<^wu!<VOu6j3$0$(Cl(61lRh}KRSZEbA-yML2hLBYQ;?QQ(^;j){PVGqV}YcoLgLDw2|#lA1tfYOKk1*RMMZI{5KWO>^ftd??s9isBxOy`b#G5+_z{8>Z9nY7pZ5nEF%c6Xo9v2M;l!v~sYx_V$VPTGnHJidrW4d$H{?rY=)6w=gyHp0X2b}avrbC1ph}k!hyAkx2P)16qgX=_bIg-oXF8RDL)Tzp3mBz@THy%#3M*zAc>NKQZbvhjc3&u}uJ0AEWV~DHpJYX9moyw#F`Y(^Bw-L5xE`|SA^f96F-Sn131bD0m5pZbmO);qG8ubOUiqS3V;IjHf}`+`XZg9foKq$f1g3c}kf>dPFmZ6{PtQWfXiHvs$+2ZW5YQG>+ta26BpR=&-B9q<as7!a(5p{ALX)E}W}19d)d;ZJbIo|Lq-kmY<o++k*ikr8*|lUV{E_sTvj>l|2RA{_?ym2j(E)hIZ22=>j6mFQMKH(D`u$~_vr6$(B+zxbXQ%eCpQTW^6K_eK605^QyVDKHcW!oEjkU^p-p#9|xi9c3(u|I=Kap9y*tMAZ6K4_7_(;O^x6zrFt#+9dgt`YVDSXbO4qAaP(79*#<=lF~N+u+|h}*dhNETh;o#Gi&B<OCO7BhYF+>1Vum?_qrMDILAkxqxcKY)`2;THe9jqG9R8v$cyO<(h@^)afT&4nha46@(@?&DM7cJYN=D^>RY3$9f_K@#r_ftP$M8zRAg+Z)leO3stsDz!OX+LQ{%G9e`FpcY{;26TdZ&Py(?so%*>|5Kc_tf}3Xnvsk%ZeGRi%@#H;QI)8`*{H|k=w`iz?H(u0%RZOs;-vnyY?0{>x^fCk6AmvsXXHI*c^>zXdj6c#m82LS9~0g0P?VFnD+L2i*?8=>4!J99ca?Kq&AA2jN>}5?h^5<j5{DXn+ZuDi)mpdEM%&riS7F+N5?!-t4$+DHavlwV3*>yHkID5WyPyzJdoz+xa!mTSD2%n0e=4}EeDBIQ0hOZqmXmQKMg!M`w<JTdnAv<ToaTk#sHdV|TH&Fp+1?X(NoaU7lOk&<sh8TDOss#FGUK+-@vw)l%?3kerf`FWbS<zJFki2Eo~UwOn^Ug~=Xw{?f4z!ti)zNABBv~-OQSzv(<D69AZSj>=j9Wf0rs7S4+J-%HjeX9-k~}<a0P#IB_s&BPpKR}rBgbY^rGi|CVjrs%N4xHx-BO>7wVHc;L+LHpqyKr%84>-bxetnNowkg>7;z@9RUvFFrVFF+afrK!XXE21-k$=!qllX<FrDa{M~(##a@Lp`Mgk=cKT%mr;GbJVa4;%&cDbW_H?5a_n>QXe~-!P!QBwZ0pr=MtVL?sW}qVGvE}V6QEA~+<?Ve=d+5Afe~Rq{kV0<5-RzI_RHzdU;Xw3G(GDLq{LqGJvdj;l-I~jhe!e<C?>}X{QB2c(Ixi*yVsF0rFu&#@%l42*x;;_}hJ$5L#e_>V%qvgXjVxUlN%R`OBLp+rhV%v<3iJQ+M*nB7pGP$p)-cwRg&qxGW-oh%`{;19w2@0)sxu90PARsNYBT)+YBM2afzm9Z#EvMe2I}>DMy_z9D1<69S%oj#)(WZv`<4Cb*Z>szTrfe80=3-hkTK!8_?@zUdO+^IOkk`EpgHuU|3D3Jo>l>@2yA8uj!v2h6fP=a6`xNLSXFy&{k-rO&$(EMnw}<w<R0`pB<GJ6oT~`fOGA%4lHYMmtIed%7i{Wo)CrGPVrcDGQO{beXwo~5GrO6EAwU(HBrz~Oe-2wOy`Tj!|F#c4V15d!(j9a_=kR$}fE~pZfQCYWZ7P7n3W`_Tn-^kjPI1l9tGabo4-u*v1;XGOKP;nd^P}GIOqdSK$b&m%pe=7iJ=oxXbXLO2)r&?D-f_7|6d_S)2S#w7+Q}h?k=7N5EP>l<skC~LVgkE)5Pu2Z$V)R<8_^U>OL@EA>FtJ_&Os}le8YMn<g$z_!cE)iAK&Kbs*uT}XmoY)kf2Xz(v4=W?LsJDBtocLk?*0Ws>Ywac=0dwR87XuaReA&xL*)Bw_7JYx<+xT74}b6I5Z5>1_rU`*%JapY;1!h^0a_1h(Hi8kGrXbzSryi3aaW_5X5dub8_xGlVBwCN5<xBAb+PWcM6(L*etp-XwaZ2A$$9qFV*@fByP8A&!cFZTKT3K%HKU+d}wNbB-pfNQxCe<*9=<vq|Faf8Ztw!B=urKS0?hQe}huj6lX#Op{LxODNZ=H%Bct(O1*g~4s>}6TOu2mdc=_?mMbG*p}^;4b^MrBAJ=1q#B4<2i&i}Jxbl^PPw?&JhM|cqZ%+z8%i2GG{_wH9A2B~_ew|az=7&JMGaoB5!)>Ej?)cSTE>pJK_{_PKCP~dCt3jC?cACfYFE+7yf{aSDv}F>iMh=kOz<(lQ?Z<Ha3yF1Yb7?>BUnZk>?|Lb+!<iDJ8};vj8Lb5+f@}xE9Q69hf_kH`x~T^(02fMXYk@@Y*C2(ev*BZubZR<zV5!*(1E2!$t4o-y*$Zh%&?Uu9Tq)isD(#$qi=OFy>!OKNF!b8si=$I2j$lc;C1AqKp^J7}E3*q3KtedDb-60M@x!8+S(P}+4oTDucLju*nkjCvdl0E!Gs>@brQq*wyo{7*0MzGE3|bN?g9)2BEgH(EO*-Ke^eu2jSo)?)j%Ko^nhw|wD4WQMhyLU{M)GGsmc#HA8=60`c9ZikafXl|e5E~5iq!3l>$%=)1rg0^p?GHh5}Flw=y%7NtPUu_%9sO*%oX`fal7h9O<5jK81@yPKjZ9Z4Fv_VSBiuYf@So*PjP%1+A6~E>u@ps5@f$8x}SP%Bl-UjujUXTNt+_V8mD~21KJ~GUu+#&VyQyu&hVoaU()70>5$`u?@IVzt+cAIU|qZKm2TcuHU3f*bK)3ZeHl+>^wIF<<G4y>UsGO0;tUpbE3!nH+Cf}pKOIxjOu@l`^8~|!M&s|&{*tN8)K9ZYBrHAAjJ?civzW>Z|9xr(s7qgq38=Q&vCos;TV+1zGEF=|-~P{9AX;1Vi_H*EiJtLeV?u`jHdu9Asd{3hLWE7PpS1aPNfrMLH~-IC1AZq99XWZ~)3hquP>wtUYsP1cAJbJqc62{41F=`(hVhv?F{JS}=_HdbyF-Ar+v_yWdT8m)FAk(9?r&}~eA;hw++K%bwilO2E+%a1d+;P?vMFH|N^$<P$TOMHg*QBqVY)=*lIF*D2n;VD@l<iw`8wGMs7Zq8^gWQ{_}=Qb>LffF8LLHB{t{uJ+j|GTD=}y@bx8QMl&0=%t*Wo45|OL7I9Xf$xG{jkDE70>9uy^B`2uXZ$D>YZ2X<*EaGBC3w#h@htBbcJKc;g_Xnnq5K|FsaJ0dC$Nn(@EPt&@syt%vd{DrOBt*6*JNCibP&`Tf`vpz&#J+4UWQoMQOOu1->qSkU?>pxZZ!e*6NN)HH~%(DmM7m_)mXa3x`rAYs6wBmMg11%dY9&H6XKOLln?Sv$)X~YH66O>WVpt3(+P>^oOq~T|$nqA?j;mOS4QiMHA3T4|{QXpt9NI=F`ls_SWhmN?KfY3z??unj)w>`WeI90UM=Hb$nq$FASH3VwXZ9oC)>D@|QG$ZKPq}2|_^1Cd+TNi(G2RD^;w`(c?B&UPSXFSe|vG-PGDQ$skn%<_0ctEi|1-&NCZ@<5~qh#d^>FA2?Qt3aqyB<MzcDx8KPXW|;V+)F#5XHyi0=xYTJ>atFk|z{1q6gea>@TRGWz>5Mo)luK#UCvQxO$^%0BKp&mkJ1H7+F8X17~vRx4*{Y)YtMstjObJV+k!!OONFAd8@&UqA1#V8#%{D`8rQ;UrnP*C05gfiQvqieRGj^XSyP0EVr3;T(&DRSesb^h@{egKRpZFjJ(9?<Lc^)V0Q#%lruPm2K<}i^17-yyUz~nY2^LEQ34hxos8owrK)*u?1zy%;K@1i1HFkL)d&F$G062E<p_myTPp((D^(`d$C6WN-BM+et?%pM|70`W)W+_KCxWK*3bMqc^S{_Xhy%<QX5L+a3*@^wtM@nG?QG|pC;7XB;}dhNU$39lf7{*P&hg^drN2B|1I?hsvm^IMV~-aif-Yvo?4IBAA5~D`5~?45O+Wp2SJPU&sqo8xb5oA1Lj2tzfSDVb%%Y9t)`D-LSDg8NDSus1aHROR@^m9g$xtY<+?el{UXsztgq?w!p5#Ynb6l=*W%P$^btJ<^{mlkt0}qdxY@|jsw~Y9Pyw#NN)*?U|B5GqzqA(aLKC;`GV^k_i-<HD3^*TDrPJ?XS=N5g6vehjvZs1nTaDxPZv>#&hhr=9sq2+onr|Y9**RzzRpQ>A?jK_5|9WN$=X_51rfulqWnv2|dLw{-|TOqmO*fb;T=*_MrgujBR;AIc2Fk0rOGN-Wq&_lkZlI2QS@_wrLq6T9G5}(_R-IJlLs9q$mUb;$h2QnhwY;_;=54Q{HTA~msX=&9Zm-9><=DhvT{hi|9g)5%!?nOb9THP!roOi0bQ?5{sK)k4==86`5kUBL(V#KOK(?Y8|S}o29rQV>zy)Qvtt!ePOna#G|Jlq{o_O@oK;3nC$?re~t2I#U<n#@N#klPTSW@O&gxm<Y;zJe`8swWR{j}dT4>cs66$<v;Yjm7?Drcb9*u4<~?%S{?>N|{l~cxU=RImrEF<X)OrzU220woZ2U-fwN@o7>w5`^Rj!_OJQ@7yz)|rV8mzaUt5ub_3G3`tiA2N<z*l6FIzmB|Wy3qYB&1V2fArh=U&(>hMIehjez;rMH%xlSDk%O&4E4mm(PF2(VZS8j<Tczns=r)raBdn~5l^vxl-?+>|p!qtKHc52L>vX1iEzO14tou>X&>c6jVwL@|Q<#^&s#$f-pmw_^}-NNEh!tC!GX#<SuM1l){-Diw$s_CUI`ki9h}MuC~Awm?-n73xMPAm1uMcxl`NCQ=XmgPAId(VfrAGJC*(DN*(kkTmeE#A7JgO_>~jAgoH3pJ#!xDC13k>F7u5vr&B9{^2$Mfd6vKS<mZ6U;06XFc^9RT9)Vqo(H|qO!hV@ucVdtx+05-Qvr+E&>jtP@uKN7l^Ds^u(XvRYf?e9C|)Fd`t}d@caW01W0+cl8LEzwY7U1f=TUmK431kI{_!t3ZFXy-dD)9TX%$wvG#j^d;Aq=T5v|`kVXUxU(%wZTG)yrk%F*3RN)f=L&YXBr@oDtiG0jwSmLz0U+@qR3=IvpiY@1Dj2K2sTs{5CI>SX&n8jGWQRwkAg>|&BvV`@+i80fL-$$L~`ZkVxb2lME}>{jow*HYqO2!8dIOZQ}kXedZ1{UKJJ_$|AqZxA<Fkv+pcGXtND{RhNu`wvuZ(5%XLwM3rKFLslvYBDTylX$}K<Po+dJwO6yYaf$}aFsr{jnUpQtv~nrV;;=!C#CltS~u5QF*lMeRYO2_I#HNa;_t(raC=e-DW^Ej3k1lgM7CwBPzr*^f}r>VP_W(ST*h>|*Q!jS3iwZ_s_CD*1#U6Fqu?y-0W22tDbgd6`sK^cHaiS>NtIQ+f(Hk}u?-FTOg`O&O3ZQ#gVR!atoZ!)9FLUjU2aZtQ+zNKwy&-N+M*C!#!NILyq_-2<Sd$bbawr#C_Z~E?&Z@f4lYr-kC6*k%5-;(lQy~MKCrbz61aLNC*)maK2`qUh(~SQN}Uqq-d7dhqbx1;=~LOpZvJO^)$<nr$bF7;A6hol-eGiBr&m6NLm|7svN$dB^59*gcs9r+*C!>kgAJC#Qv9gR`L%~AQ%`3%_|Z#8ifFO&bJffnE))qC)RSRT&drdKTDr&GXpq6aPodCW)jG?;j(*4Ulsz~#$|)*2$K`8I4b|B2Bihuhdn+gq$_tJ>zTMs1$<f4dFwB5@@|$y?hg>1Z21~l9ue}t2)<9)}P{#ssFWyqh6{`YF7)snMcg$0InJ>dA)_Je*$$_j&3J9p}FKU!7YhJe}YzQc(fePJ|x+&P0?W>*Jq-szoxlPR7KCkKpWhRq@LF$g%0^~Px?;+21_CY#Zn_Z~yxv4vrY7K*f>5$<K>F@mFp3dA5^R0_D{BdV<JOBRIlbz#e09=PgLuqldWH~#~hb-9X=ry8%@l8BLS{vH&0HZ|rmr@eyOv}^JlhgI{<xqaUI(KH>e~N`nZNVqYZ*GgqsS{?fKZ-A)F19goS+rF$?t1mrFGKbfU=W9`U$^#ljHpb`0#xXdaO}mV&V_zBe9t9J)#@V|?CU4r%&KPeqSQ>~3IoTmo)T(O)yYZi9nQ)tb6j!P4Wg^`_`aE!Hv@&@=e$?hw&3TJRO!L<qw%f7_o;i=Q(T2AD;>0OW;3-$H`B?2R7#&!N8>-d7dEQ7EGDeYAe+JSMA6%FW~OLvSc>fB%k0(qx<urUmB$LT4WgqUs?^LyRn{j4+>{+ii~ZjrAh8aWObHJXS7MG)_SybrPEvMTeJ&@Ga8;PD2X0ae%U`B2X;q^IlW!;`M)QWwFBXXuNu;@z@JW*UC6N|#OLebVs5I1pOJ1S`d9kx8fm5DWGa)gl(-wky%}Km~<%)z-`i+S;%z_bR#sEeD9vAX8ui5Q_CL)*<s+Ms7>DQk&sCTC$_;U5=S^qo@s?r51)~W8cgot~y9Jmu@4+8FhP8hKc0yc8_)DWG;hOI6iSiLqRJ*wWA-WoV^%w@mhDfwNSR(2Fk#*=P?r_9Ofx$s%-Qsi}zG6vm3T-&snr*&psYU`MPwFT@kAm$ifvkwkgBWw~j0b}7oU7Jo*`ll(7+ZlQ~U~|;p^&!xJLZ=G^EK<C1KX0$^o9a^g$aZ-G$-*5Wh0fMO{Y;$>LSKDT9J>h#d2=2yDdKt4L3hiEHHw*$Ht?QxE^G(=R9f+>E!o94EB)8p!KtO{FdB^h$Qd+8>7x9D=PzTmVAqV9j!nqnMsw{@H&uZwYzq9mfU*FR63-%?Q#N!r3(c@?Yx}Y}PB9m}Pxt*qHHKgCc11(^f(cNZCSI<7WgeV$@Yb;n!R{y3m)s5Do6FDhp<k9&V`5@p-pDeLUOCOU?0-w-o~n-mPDl*e$W*W6eF7d_a+%9qkmfB=rrQ0%)oj=|?QL@E?ziirNi}Brpp%XW0BOx<7+g$@KP{>6NHkQXfEn>9NLioy)VGXzu{XkdhG92;6<W5^G)=5|HgiF8X(<0n341nOmF;R44TD(uwKAU!7TA+j(;Ia~BB%jJs+QB+$m)<(!9X=)Hu^{u<B=vjI4S33Tys5qT7E}ShOvR9YA#CHUA#1pmq@Qp8X4A=C3|R^%zE}r23i}iqwtkV=xzGJM5ZZ3>iEwj{D-5@y?}m-(-?S(6+*WW2_#S6c@pEnjq)o>O0YrP7(dQlgcSz6i%%x|PIKyyQBe3CPRo!{X<I#@@+CC^t^E}@_Lpp(DFj(7J&rb>x?ono?SNVl1b@w*V^-GzML)S%UKk<sV-x5>&eq8FcZ41gRj)&SfGWkFw*zC$G46vHQ&p~)6xyJg%!r_so;Hz%q(o}QKc|>qzgRX3k1Z7%eY?IcdxafZLpQ5J<Vn(NYC2yGUAVw6b7=iHG(wgk*myEd3eH%p^n*@=oIoP$FRizjhRR9mU-F;gJCt2P6t@K}NCrucfhkxY#x|L5pR=$wkzH}MBi+ax>GN=D6mWT}|4kAa?`tj&#WN!wv7qc@S|7M~o9Vm|P!r7d$u9QryMyiBx4Sz>>}j>OwRdpxBX9WQgSRL7_Xpd*62Ee^`@`-w{@f*}th2SF>O(coz6bQ|&#<~k>UCd9hj3P)s5wm`Im|dmu7U5hHE<qU1M84Aa1K}l&$-I%%!9Z2CPMOexa043j(^OzHn)D<5ic&$uJLyVTRWTk`~tu%XhqCb@80j7>>fcqA}>wf%2{1Z%&0LS5lb;$do*%0dsqnQ<<8c=d%wN=?l1rN?)^`A{TJ$(nb+O@AHtGGYV7@A|2R7v_F1$35B6w3JG=Yp9|+W%nO)5)_<uBlbClnhwf~2?ta5N9)n)&G1cbw?6Irb%vzYJ%qugZIQ*(kzGs($35XR!K)tr)QSMw3Sm$O9z=FjG~HA2pSqbtpzz;%A&+C;z0AU>Zsy=*fnn(LC>*t3$-k~XBW3Fr@Zh&eLSbQTwlRhzrf$iJboo4&OG^bp6*|7a~=ith)P2xt|(A_7b=J%eQ10V|k3QNJ^@@8+?OiQ?p0AdUz&;pjc)TI+j1saEOJuwmpy)`$y{S!i8)?T851`V<?zLXH7OLBg*=mcxbz`qKJ(X)ZOY*QvGnYhS5NPns~Cm!1uq>0-t#lsR2EXF?Tr{_FkD{+9gp?%=209h?**a#Xt*hiz{nJ;y!3L3wA<q{DYOpa@ip?@cv{yF~0T&f9hin%1v<E~c%XU*n_7{ZUI9uljn{tTQyQYPXfWmoft;A;s+S+8hy#hSN2*63UZ_pxYvl8dN|j?YTkJ76ol-46sE(br!74>10w~5|3B~Qsnbq&!@BE_=@1ifD+TsT>MpAZ$C{Z3&Ii!92co-pKz1stbXpjAXi#L-){XHLZ6u#8<mMGmig9o^9R>&=U%tp@i~)7i-eBN){75h6?F%@WkdyeMdnf)GD=@W3zo{8lG^vYJbn$qVD0Ag79g6KNpa7ozcm1QL%=SG*4DXTi+{pu<?l1Qxcmu|KDSv>vE8bUR&(KyV*9=Wd52GwKQVm03o$0&s&qN_Ah%@OD@mGkPC-*kj--gJ`$;gZNNFiq$CTI&%b!J4!Vja<`&36Pe_Y-|izAM^s5&h5{8#(RZ&Vbf>&H|zDa8^#z4ERURpvCM<_g9oC5X64;Fk8Dlda1)AqOjS_`Q2>jpg~peZsY&QHM2^HT5*CqHKMSs%aY{-m%T>Jf5$Pw!<qv=zI4ae?=lG&zwtA$2WX9e_wvddpCOLg`T*j^|qy|AGu}t4s9P?ejXm&)aEo($rcf7N%n4S1x7{Z2RNXnPAQ%uZ9V4^CHIH#B;_50XwW_p!yU|jd&Js%sv~uezGSw-I#!dpr_Gint2$RgtL4<UCJUEhKs(%38BPiwd2<rqP<YLb+f?Hh%mG#0o&tLO=nN!oSv_bTJ%t$Fcfr~Nk;~2QM=RkV_{`fgoVG-1wyco$i;C3jlUp)W83w%<-vGylJK!k8D<sHhoOrYPQrUgC`9u3sv4%D6r5h&w>2`>8c*P_qr&I~0ol>Th+KMkl#@m!>ptdjGh+M*KDm{%ZxSq62k^MsKrW@`%b!$vz{}m%^XW*xf)+5o<<#H^Ywns;Ym8P_<I})er1)aj^R-9gm@<ej$0C;F#Qs@(uJlCXZW9<}ALvw9JWJ!Q3Hix=`gX)-^az2#Pn{qz87gLSEx@EeZ_}mueIWQfO7OTX6O`T%sn%kHW3ODvI7rWsfyv?_Q3zA!xBy(m@HbT!4)=b<Kw>fen{HgP8UEXn^<?+@IEEDcbhyg_0%YBc!FSz08^Hcf&NuL<H7#13-Bjm_2E#n^Q9aiHU>)H?R-nQVZUy-jG)n3iZ8*%gZrUze0(d9oSNi&hL;<FQ(J=z^y>I|G62M3$+kWW-B)&4<uYkZgX!l`hR&0<TxvwyKz^W^KS`~HghB24?%-tM8l{lae2*WJCO*8w9cDicc~qX9>@Ae(6m!Gdz+g?0$UE;HQ$p$HBz=7OT+G5cHvOwf324SQ6^v=EU;jX`(G1=xDBk)2*HW}ix$XTosd6~HsHiDCNLI;7s;mW-S-87Wv_zye&s8;jk@Cq+(AnvlxSvmsaG1=JN*?_lNu7%G%KDeF;P{L<`B&HEI&QL;Pz%Aw@+tLbr7{m{OETb{MC!={8%rswWPdnuwF|3(Ze487OYz^Wa0Vs@Xii%hd`hF`Z9h?6nVH^VEgU-sNZL1?L`=HF1Bm(pB)IMXbE%YxC#FFx4aKg1nUmlISR*+_ZLybq}HU^dMY?cjOahb8oE2t}w`xDe|i!Ut6R9r~&Vl`1qmi`AkeN{RI3(mW6&*xXL5&|#M%JlvfHBLuGKoSr*RFDgaXG=2>^hR%QDDaBF`0pgUmg>~5nAPO|j9)D+gS<jh|Pb*b?>q#(830(n?tlc&W*<h-6fL2@krLTq{I%2*`fx*${5-*lqKeDT>5BeQ&Y&<|0(<Lr3-ib=7yIQ=M6R{mv=JGB|Of2FGhlI+*2$9wpVGf?anOk+OziC)?>$ziCHJPW>b%8cGh-KYdRaiA^&Ql{6O|eg;-BmKFdqh46-(4&WoviA=1X2Ufu{VFQ2I{HOs$G*vIUXzrfl|!vdf?Ysg@;iFi<fwFW=z><@PWetCxj8Qgc<rZn+hh;;x^JDsRkzutXO3Y@a@aUj))9GFvkUCJv=GSdGizl7|P#t(kQuKEzB3q1Vue_)oI<R86)YM7dL2pTzxXfLYzgj7x3YIH8B5;^IEel9Hw>kE7fKMPpHpaA)65m(WJ(&41IWzw!X?<E%Q$grg{1q`(OGS!%gSuNE#s%7~Ds`;=X*vulXf#$=M`tcSS-)>j|5wP%^is5&#DVbY+NMD<Y3$_BvF;EIAHs$5KIXQ9vGTy67{1>$jE6o>be8w~eX)xU?a#4-kHib`MY3lyS22OTG(B@=^%E7|2j#;rw@gIoUbd-`o?<pWf<$eMAovly!%j`nXCD<Lu>+T8tdKn^3K%BfVLcHRt}D;kO(fi`C|c2euW{IDjKC)*Jt(MGBrY;WqR%H0u5!Vl_fecd6f+Seo1_Y5o^20MrHniVPrS3RE@H@`>-?Avp}R;lkt-t(pIXs5Gf+CGhf4qPFr+#bl8}FpbwX_1Tk_IBl_c>MEy<SgS-E$pk_|9Nh|vcx1!v+Brdl@oZhAEDu}ghNNID7aD0B#)}y{y8b15<umG!DF|CUhI4>mVYCqe4gO?O(KB*%5FcyR@jq*vnkwAD^eK6I$V~)C55x!b&(5}={|}5&W4Xwu3J7}oAY3BgQ}sKwYmDcH#@g3YF;`Gqa}%-3mZpu4iXr*lqv_REQ_h3)wGLPO0-$tWIi2xUs<>DQhv*4*JXfeZxWyIofb_1?$f;(B6l;QSwOWpL1{&6zgvOav6gk~(nw}!K?)vFCD)PUX8rsru{weHD-OyrEO2ul62PVw~Uu547*8@lwYIaC|`(r`Q@o%fxdP>D3VPGZcB#eiK)UeuLh7CAdW8(~7qQ3+lkp{U|0!pJ+*_SOml0wAply+*>mTgxSr<d%GojKMH`ZK`HV4ynEApY>Gkf$COpidst$S3=$AIr83{>-J5t)1QTRGgmjK-7g!$?a+X9#sz}xCB`te(#AT$#HpI3NCtQqLW2U#GDi83e!Fj;Ym=Nx0K(!e89mV4^8!Zl4%JJA@f9VA>29K**sw{S<>A)Z#Q+8W#wLQpJ<<j4$+4m#S5P3_6!~}6&z4M0?m(Shtu0Cm=e#$-d$$CyPoQS0Jiwk_V?|a#XbLClkTRjy6`D?xDEUr&BSv_NyncC9Sc>QAk|*|PI?Vp5k(rI8NjGEC*{pWbvc6LAngQA>IF~Fa_q|yLBC|2ZfwB<xVg3W{CC-_wwBX{Rs<KG-g2*OHIC)h{S{x9J@a29wDq(9!?kH^Ab&Gg$Kme&5BcH2{tt2_eP(1uy}j4jb6567_PXy{u;p*6x`*_`QQ2bNPj&?o#Qt`BIH=~P_)Jy3>br>!7rnqN@yuhEUg^ER;hOeBSfZtjO>Jq`iek;NGbs6tBOAEBDXu}BHYs8+nde3!u&MM$$UFH`KF0u?tCI~_Egq|Oc1HDC33xQHXubd3ASSKPem&*QlS0OwgWb6LfPoPl+XD}FwC*CkRl@Ht$IFO<1!(L#Wc0uY?)<GMxJxr%aRGj<qPuy@a}Zob38$xWT+KP-A#oa(Ht_Rc+%5J;3(wSljz4NoO)s{=b3sv6=Kx{wC@8-q5^CRDCtdwg`9*peXtP-zp0LQ<agaJ3?8|vPIgi@glkP#*B}n5Es9n1J-tg8h)N)I22&84;(wttDghRm)w~1XJNQKn-aWyM1%{<)qpJH~m{s(+%a4H%mkKZZ1{4P<XY~@zRm}*vBnX;uJ`+(tRU_kbu;B4^xo~IP0a&S=MZ^hTfd5q{Vvw|ZQ?7D5>)N~+PDq@-BIq^g|<SUiZvT(`c7FX0}1bjEVv<Ae1qj7u=>+DGbB98PN%u4k+=E({)kmuTB^V9YGveTcS=U23l7EDPCXx&z(N-i5`kycXK@>Y*+Dp3|+Uk+R?r$GbfeHRrKxqOEmp$qWs-uvBcxrbf5lSMVoU7_uRcbmKWZKoU2yKr%WRk2l!r#DC^Vs1vrcuoKDp6nlNQ^-iVjSH81-kDE=SxzYZTDlzHq|y=X!A08oAu{UGrh{VLvrcuJb9@oV`+#SP+8J<_f%i~qput(u024E}ggb0m1m69q;0?F>&G2guTBZPRA(&z(<am_elq{MBCCzDXwX-$q7AG5GEz|by@!zaok1e1dOW$oe{#wmDqePA`tIsm!9&b$+yvO~8lq&U*G`j!e&e86PD*h!ulI&xuC5;k+Cf)5o{5zhI__S!|h6vMEq)P4XrGDCvq6kMu@m7PKJ0pBFA~QHY9GYuPHVNB@A)2oWV;83G3gOQHCd?nCBH3w9C>pJQGhPlCb+w9d3O=^u;^=BrPs)vmvadV}De4ym$t9wA?I&K{=N%QYM6r2vvb(jnlOO+je6sT{SYr;A^2sX9;ML{COboqhw=dCEe(U5#b2Eh-1HTn2d%Ch;+rRE_zT4f(4-NS|iK*;mQGY5LOCtR)FJ@N-M<;cawtq{}#320sGgn6pg4PY*2KsimMSNmTpc%?r#HQaAa-x3PIXc<-#Rf@xG4iQBz<XSr69e;oNWCu1Jy3ok^&|IC!ZSgVVSBz1R0YNk|3qqYtFerb=HwJmJshyE7A^YA@b;HR;_IEQE#_A*{vFW9*X8G4f4I24Ep1Lb>tbmRQ~tnp1?T6_5IQ6*SqoHVET2c~ujv*1hTYTbFB?&SvicTN84wnYiwu;I!naBXH006=ukLe9l`Jo(a-_D!jbapJHzCQ7CL|7wa+W@g;i4{Ey<pgbpo?c~FJICv!V6E6(-Iro<`c?5#<?RBkOzLo6KLq;gotg%UfEB*!GqDXqFp?0!0nI@hL*O{SGqI4LSXj=d^p0W(MR1o{#ee-^Oxb$>^0NLd3Eqak-N;(xiSz!TvHC)#kK9M*j>$v_Y!npEevaN2UZ-=J8LX!d?26yHd0IDFju_J6N>m`(sPbPOnsijxwTE@!3_CEKELh|(>FYTnKm07^<dw4x5-EYQ+d@ODe@(xPn<19ZveMQKW^?GrEpB73bcP+RI_}1Z+5iVp<(hDtxvXZ?$A5-4`hG3TL(@mKwb#v#NUV^dqbf+fO`cOFYJZvP}l#x-T!iDK?<SM_$=t_3NDGgSvv|)`=V-bJ@OB6w4-7F84!NYhT)|DyQ~>2)E#KW>tzl7EVD4<9H?8?D}73Va8uv+LPI>yg>Qg&fJ6tB@2eBQJb_eqGE>pCs%s*c++67P(S?OR_6<Bg938wrv^SXN2pZ2CoqV3Q>>oY?JRd?f-N8!;J?bk!Mej#IEtK$RAT`j%)Z9vleINE$WfzjXx?W<Tp9!<UW-gx26!gKtAwmg*OJf8}3*RKx+AbdsC<Lv;27gwwIG0~7pz6r;OtbL-^NF#yyc|7(jAZU2`=}`|%?!GfJ<T<eBiKJVT^rI^b4$*BvKbZ^m)hL!9N;fdGjgs#b9I?U^ey>Z@Efy=<O9hswhV!U*QOoFP~S)rR>SKPB1)t0`7bT?R#I5)PmiWk$`pTiwDWfN7h(n^gVYPm)6v1fJ4P}!ufEB?`!0LE4w_H0s$gdoyflO40;xM3FjW^5A)A+z!hCtmOCNHT<zx!7X&6VW9s`4z>%dordkM<&s;=gFE(yv=bKnvaCR6Vnl|-&ZQCXY4F`Gb{G+WeWJXdosr8Xy*n)Bm@5u56&x#pk<N!!Oeud!Kz@V_G@j*P9%l5UbS>&Si;^&Ka4kQCk?=JPP_d6bJ&6e=N0N30KLhz1;rnfMLR53?Bns+><h(w`nLWhO8OG6jxwZD_vio}rPdiaIAEFrSGR26=Il^OB5PH4&tmAn+8{=pt07iGs1s98N#6(vCX$VKTkw$)*EC_PlK+=My!Y-GKh|w1z=eeW<7A$nuWX0l7`#<>JOfagNGRr=-Aw78A?tls9n9BKd?ebX0SKb;FNV&P99S>N32{+)#ur49Sr&hkWu)m{kwgtT_p;a~IR;q}4g~F-o4Ps__#)8A8(lDv(s*=3sNSNJF}@AUB4-w+7Ho*`q_^DJOws0buu@9c14KQ6;qGjwEztRZZ7T*Cy|wvbLGq2+x!NfpA@tpEm>vK7nLF@aHa^IHq2SspHgdoWd2Yb*&&*(Bqvnl&eTqM>EOu-nT3Gf4Zwc@$v-q$o10C5uZqysx<!;PtFtD(!0=9F-~f9y3fc~VMuB<aX^D|Y$@m1Ba}$yO!D*<NS#Mv1|UM3*wALDY41B)ffb}FNK)^Upq1%?MZrqnwl)>tRdj)H0?M`vBGyTdmG~Dmta4z744{Bcu0rQLY`J;GiG5~eBH3v`eN>W6(w=mtd+HT;iM6<r^Rk_0__2(=5s?mh=29b5XV|w2nNmdoBQ&g`=t$X8fNXMHe^~dtyd7EgVvs#AkoZolH}S1%d7R-1{pzujb_11|U1Yx8z<*f&-Z)#E(cKG)eO#EIHP4?KbXV|*gv;e~h{vXd#+eUs;f(AZgoxA+)2z5F?o~;CQ;o;svtQqnPln`(nbIHh$p!JQa)yo;ICGTuQLuPl*!uy9VHSoDnOXUPsSCUd`$pCRL3dNl2i7;XAi<WPBQ$yz$i(C^f*BRuTGK<|;&I+eo@4J`B}83tBplaaHrX3=t_VuvU{fK*`e&$nx=|XMyE_nJlF4b#Or_WbZ<HMY;4BT65c)76bP$Ms`N@w*JDc0biYxerr-r$y;=+v8Y>+We%*Bjk;NogdOxy&`d@z)%M(08Bc@D0p861rX`r0g7kUaB?*!2H<Q9@X1v*7x~oPi`iy;&QExy@9kndam9^!Ap0diD+u{+5F^ULUT1%V*EWlcRhnm<Yz7W48`78MUVsafFCbs?X|RmXY++6VkoJ>ETg59S(;BjN@Ezg5>04WD@8D_Yz7>Ee~jS=BCWmWLnGz76;%G`I>CKr{@FWP_$lnviq;8NummfMdmDn8GCrsQ}Y?o4O1@Q^eKDnZ@*y_J?d-!x8EqbFWAV!VbWf{C=Giseq;G^zQie}mB?t*m90}ouHUIZIdB*-0;cI*Y&s8fL!xl^G*gBVjn6Ga0ZLw_$9CwaT*Oq(%FD8{A_vOqiNFX4OrnapP4F#aXx-j#CH=CO2bky;oo%6Ww4`1SWUG#3IOZn0C@(257KSBQ*sc7XMcv$iW1-_TJT}{ZQvMfyn+0w?Q?<K0`WxQGuwxFp%^sqgdI%cO(}a{cH`jBw#z1;7aFq^dGU2R`wbTSvGW8o-j#JmuuViBnWYkV$uOGC-g>6GaFWX7f1~y?1w=`<zDYY^qAd4VABD@Two97jUueHvB?Kuxq+K|8pfgptifLpXZ&^KwM2=0ZH33NYHvBwK|vzS=@K}<1L5DPl;1bLtR!|%`7><a>BZD)r!vXj*BL#u*C7(GF9;a*d$3Mw`;w86x=oqUuBwsUhkzi;!Bc7>+1b`SruVF!?Kt_hqm?VN_YCNZsDQ<VfpcEdEghL$VLLX{p{x@Vo|F1hyhgpA_jEoU=k4ukGXzs)t@>v<$!9NWV&d|xzWCv@{=F`HFT%2N=^w8bM4FP3hX!|N5u*PUN?_6gu&9z>AH*~{JGi|GJ%iquVm2`nu1`3eLV%v_HO^@CW$h#=S#=PvOmgM2b0#3l;?Fc}k<r}qX|UNX4vgSPQunE|JT_%P;3jDTAkzF%d+OVRYjDEN{*f`U!v|C#k3sFwh`4nXc%>zA{v(1bZ28d6lyMN8}{db?otZ*l*IHMqh9H*)O}^Xk}dy~}H0F+ZXzOsNM+T+1sXCOrA#!+vBgxFRz(muccUDO}sX6!**n|Bm5eBnHv-x$bwI?n>4qL>%9#@?EWMk=A??Lt)v7`E<&2E_^&m7luhkC!eA*s_KjBXUYzy^Om4WPoug)O)L%i*Ssx5#~70k=+op2Q2~b&(OR@ol>N)CP={K<E{mc4K4U)W68q&+Py1fN9onyDDM-+UkQLEc#s4vtkWxsTP~xv^G)kqd(IY7*H`5eC0;p8XBvqFx)`3)H&+9N%V?R!{?N7>A8@}T{Ez%dVjVtvC)YfcKi!z}{4Gj8Lp+Ga$txt%qKl(b@Ii_maH(gy%9j7E?q7s=IEAQ10As?yl<7eY?!rxKyb7yq8o=(P1YU=5v;UG{mLRvj>QR(YSg$kTH1S~VqtB_Du)fA>=vF0_CgSvGyOg8%ulhXs~m|WD$^h%t$8*w`)nPyX+(M1rFG!gvqRDh{7hd4&rU@56+c5ChpPHF;OB?5?cemN4LZb9`ow~Is~(oq@P=&G55b4$(SaUc>p{$+!Pgk%Z6rMN#+R&50#gNhJ7B_*JiKF=hQz)W6W^`&0Wk40)BRS&69L_lL#M{}nQ*dI!!VL*wE&9a@<rYm-#1|Z7ghM67Jm`hF48H#Mn+~5b<TkKA@Gjkj|fip}Ov$L8t)i=bm-IVjf+S^sl{EY6=8%ZwXObmbk%i20Ivp-)Av!5vxmGk*>B4?yo2q#%n2VfT=z|_VHKvN~){bpu=`}<=2q5Q4?#*WsoD<bUGqAZ~R25ewRuCLKNmqhT6D&=IOVG5wu^5T{y9TaWJy=gJ#fE&qQAjv)`;{ZkNS05=M8;#k}=)-%nUFz)X;r|SDRNY46sk09o8av0_I)m}Oue!Rpy~kf$2k#Cyk9M|U=I?zy$i4w6^f!a-wfy@n{{424t;@f!*(}$Tl!}pex@=j^`<@Zdylm>T`grr*;T{EUZJq#if%6UsFShyq<lx=r$?ldRs`~6?^ZWOEn<qQl`SHQ`2YcQd`aA#r{n6geukmB=@57^mAC7j8k9U9C$tk5k{?}bJO+^fqqExJVJNrMJ{Al{}^*R}tFAZrg4C@IC_K%zU+k2dbp$9E8t(D+%lVcx)1InYZ;U7QDiredaaXUt06+!BjBZ9w8qx%OZ`R4xaI}FUPcPOPf3#7n!SLI#qK%>vr;L}1!O8~s1kRj9`)-BaFC8bs{uitI{ZRa@u>0s~uyB!(V@inr6!d-+9?>hkq5p4PBt>l$3Rqgz=bM&iO&123zA=%Ln-sYU!GU$K|Zgzh=pPExXFA4h}X;PIM%stv%jK{*7*xln&k=zBRp7rN+EWar2NLMlv6@`c%Xf(N9!f_gpLGS>Gn1dj2GG(u8T?#^1@yKCs>2dNd7Q-(z15FQ`vlBowbYBy*-Uyh7>hV}h>9zK7wsu#IHT?$NbI7ovFkn2@=7{qZDEEY!S1%tK2J^;zTz)oZ1Rvj7bFpVlvV`Dcn-JjZyX$-Y7N7#RoG1s(Vgn9@5h%pDhzzs%1aLa|#>Sj^?F8mE%A|Brs@alqb+I=v^?8|4J4PA<>B$C3bUmPnNyd5p1s^~ulh_{ubT)>H!SmWBjtfb}CA^2ke`$zRayh*Xka4|?WjX%sJu&Y$O@~b)qOxmf=2q_+?6W&gndm1CBixAA{`PnDD0`sPV>UfePI;vAd}-du!(}jhH?OAVAaiu+zgduJlvMC@kYR`kQeWSf6LdOdiaazr?D2tYV!-(#ova^08Tz3;`0}cpkC9a3zq03Ly|sAsDkyBv2WdT|teWGf=Rt8f5Lyt)(pqKo1Q4(kzgT*z8{Q%5m^cdkm6+Awu$U_gIc26blOHqB<^sD3ypU*bT^jy`yiwsnxgv|2@D#b^>+^g9nxdkOtQQhFmgZG`HI24)k3oaTpJR}1&dm|OSj<cM+t-gtg`V-?f}GS(u^1fx*y~Gbk(!+<%@^!ePV2>>vhe1<EiNkaw8HWdm?LVKOrZwTU`amu0EJ9uBOO>SOGeh~dyj64%WI?)>%**VdU+nj`Ph74OgK(Q9%B;3$-2DAIunw%m_n($QyK^DC2}Wc&uvAV{5Y9RxmC*Rnoqsjdl1GnLQa<bSem<)(VdBa4?v({jJ<=OTchNLsWxBjOca=z5B8s6(;6P)c1{Yb7_->UvKB!dx8$p2lXJ29uKI9&VWbs%L_U`jmEr0sG%POXuGe}Zx3OXcD^Hz>%8o*C&(<vdxM}>+Jm%1$O13}|U?hZ3L`s2t_K0PFRcKk~{Apy{bUNt;06UVbTv<~6I@hUn=~;a3a`&y--ZCO@F<`aX30Az*UBF(pYR@d$$KZ|Q9aN6Hs_Ga4tLFF*|4OjSxgu428w?Nk7@Rk#tZC~Z_<A{@A?WAn2o*oXb9yD@F<=8UnxHW2FcbexmGhaA@Nfa7NEE+ok>|{0mD3Djg<^Gf)N`|#m<2WEx~h5$?4$X;A-UsOac6Vm1&WMTtylJ=j#{lW0Jjh`N96P>#+I&1o4MI^-6K{G(MP_SIo33&)nlmt1k`1$!g*)a5@!MjUOIlx+nZ}6=XU5(Cg%9|`knP?#72;oj5M)=T`kq&n937PWE@rbZ`se{Dny~Zichba6^_FoGYgax2%2qNlg}Da*EBrm&EoQ!0_aKF5Vn~y2$UAcDllr1j)P_1$yBp4LhBRZ${iTV@o0B@C!Pv%Yk>CTx^Uf**nHDA&jdP=oJ@O+1gN*yPreld_KvrHo@qa|UvxNy8t^kqO_cHRM@1eZHYY7<2mrTyS<J?b>^o+PBtfprdz&6*kaC(7Xk|g%9HGcGhLJMYbcJazCJ~T;E}SFZ@-0?R<o)-DhX+R|$hy(zu6R%UApD?b{q{n7{*L34E>QK0WOZ6ddt?eIDv?TCNu_;a$o2Wdq9ULf0<7UW+M`2tQqap7)={m)G$u#piq(c>q|{!vTR^d#%AkSu;d-n3TM}dZW8=Qo`!bh8n&gx8SmE~M{#o8dYsIZ2za@fH-v|@ZR=cel{&YgM!_#xlSB*}tERdAQr9=?xMHweLYKQVXgDwfx?-lijg@CVhFJ8l?HORVi{Tf(Js;m1rX$D;m@=gxx0yeJ=f3v|UX;$QTL-BUrHmrb>dRfxDa4<q%h#vvF1@v5^*yJuYr8ukV%5{uv*wl8^^#ER;JMZcId}(Js<>WLrxgi10yUDVLCa0n~n=ag>wWAZoxWSpZ^~7NiP&)GfxDn0GEq(BY;1fqnasyuO;L6GK7Hh@OcAH4pgM25adnm=>#9H&@i`}7~%IpM58VuusV|8kyDKvZzKHwUEOj2GOruGAZ7tAyncA%Od9``(4;veXJc1Z7uhM_f4+|>8I0E^rvJ|t*^e%Kd$*H0}x`z@@@Lsv1BrWZ=LwfS!6Xj38`=^cYFqJW%uVCL=|9Un@T-J_Eq585#<0af8ckUda+==h&zOX9%GiWmrUpES26hxyltTA3M9LoTxDhH>5f69;Dg@T1}u=yaiorgJn$e0paN;r#NNkuQ_EIc;ad9`a}8NsMf`QBQoaW^!+i^QUTTI49Kb#QL%7{1tZPo$g_ot)?uS_z+mmA~*!1)&ABAoK)AOqCjMVLKAtDBppgbq}o^brE;z09Ru=THn9X8$%)x_Y^s5^X0%G|pw$<XzfBoR2jA@OIAKk450mnZ_ngHQ=Y7Wr;{4mkCSQy5h+5$A_Hjb(@mf*j>4tuFCF;M8xE1bfggD*?zDkF$YHY4Wxk}^DKLT9+6V02XKaL`GO_QM|#)J9mz|Atd)8P%s_SC&0_l-luZlPhPsP^LrBxLvX;0lww7Wkb-z|!W+wsv4~fkqmFruDN$fuOo^r|^HCP)`ieMMv2pbOjD!dR%>0KRIHHChWlt=Wd?`*(siYK-`89K7F17@E>H)d#9!+=Yh0ydfq?(QnX<f05?{p*Hy@0>bD!wBQWn<);MMH0o%K`-$7;z?l@ogPUd}}-s=7qS&s&wHye99riI_9lOxV{@V`B2V#UmcWoDR{VHJ0{v`?ow>@^cGN4!qlSOPcBOYiluQ92nx7C0O8N%?teI-QOEgbZTtJUv_EwD)Ig=Z>&Fz3Xi2u$n4H{}rE>Knuh@O%cpcp_4QP8&W2@&{&%Tq^M^8tjWZaZajW5t)G$Bs8N8*HryaQRWMn4v1_9at*Gf_eCgXH*Q@Rf{qqoo^;D`4s^UiQMBjSnfZ7mtx1HYW%=vzilP>2Dy`J8bJ*lf7SIn7${i*g#w~%cOSzl->94YjMEWV3b!>3x>&xgYy=e=Sw1C^bVM#LFWoC;$+>;>7AbjZ>SYR_|io99liMVYnq<4Xq9)=!gFTrKKLu0Ti0&+#ok_pb~AV2ZO8pz!c=np?n3)?$tmB%+l9B3z~FN*cj=Y<VRq(c*DOEJUc2OrDCn4p%9OvchA-VcWnwYO65kqeQ&ql=GKF$)h-@9_I|uE)c?=Ug-S*DTOhm+*$D5a5y~)X_aKNS|^%zR=QO{DL%3Z`9fNyXpb}d@xJHZbSNa@UoW(iq=qvJG83{i{ChGJddVL(!`$g}Klz|xJ~ZE+mk=;uJ($EsIRKxKu1^yWb|p>pu<+Vh{UirocuW89k<8C+gHfB836vS$&?V2(Mi+C^!OFPwOwjnSmW9#wB>xkH_hx8*A@t-ncM6(*2d_b-T%bkj6sO5pe%&0XVEv^y=BIpR#Q)ne|5)BPU7sbnBR)u$HcK$OVNSzCwbqKRNoB;6v%m+tGp}dgo=%xbZwsX9g*!WEYZpX^Nu`8$!}9a(j43qVKGy%Rqtq(Og)V<848MFaDZP*NQKXa7$G%?bVE<(2my`VP=-{vmA=NeK5oUI|cVr|KGsHT(#)MN~TC3XY0X=Gg)OC?&fzWc^gt#C1;J^68|HtjD0`9=d0|AS?RYY)9ScUoYR-BmH{EyfO87&45Z<Nr>zgh>@2bpc;cd#~fxgjc2h<g07pCQHY5B)5Ex8kLU2A(NcHo7=qw53vx1I5NoZ~cg5cB+RD2*v&=;Cjm!Z-sUKx+FdOM(7B0`bu4ND2g3vrG5LDGm67^iZF@d*Owr3^XaN${3^ex>ijdgfDPA^?~Bj;{#D0&^F29wAu|N($a*rU7nm>eUv^si$~5q8KYJ-d4kP<e@GB|!os@{|ax1#W%~y5rRlE7P+4f91EeNWi!_+EdjqKe;$cq(#hBfPO5;Ja5L*byBg4Pt<z99|H8O}ymQ8eXD(Aaom81~wG+Ok;-U~T$!8{N?dX66rLxJ-#Jv{593Y*CZ07eS5S1Z=>`t3UH<z7b$~$cof)0f>SHMHMAMkYV?(zbVI6LAE)}-`N^_zwd4Sx^t9Ewx!l=%Ru;pgTtNueCL-V_M4{<qfgkxZ|)pkqqDWIUq>YntpZu(lHdO?Bn@h91r(~x5N4CI_*5phLfe@D)xAB~+dKF<mqhoidd;N=OIo}Km!az?Wh;<aSrvW<8arFd<oY@2l`VA}hs3Vs(?~sSK;c_tSH`5>oL*|aVJFPMc*Z>3bul(F(-mTS$e}8r@7~U!*pUq#W5hMFu;|PCIm(j{ZxeNKney~}bhhFUwRZdRX}@)}(tt#X7SZL7_B@MnFyudNWL;SxS9a0)*>+7++U=1eM3^eUYub0ewLwpV3{E?uIHKiNSL<>f+j>YsjW~Coao+{ydP~(FClGvnfk`?p?ziNmZzLtsn^$9V&{&o3n<`nOb}`9kbuol^P|n~stNr3n8{%cB_2m9M%*fc*SM@?tHHb-(=S#$yyi~143V!rB6v4QquM#cs@bqgD^Qri`&knYN2}KJ0f0H4EJ_vRO1mE>+R0fJ6qK>7{CTU@`j`Vu<U63bLDw3}t7VixhG5V@aN;)8IH087x3TT5Z{T$29NaEAgr%%wZfjL2!m<xiDA#t6x3#Gx=`f^2B3kUWMY#a;wHE{A<67D%M9^5kwJ50J+&PVA5P9kP)!~lWHQriGP*611bHo>m4r{}=dY(3oJ?0xDYq|Oz%3=FmqWpyzR_Nk6{8LD~#Jx@Vpd?r*Za=&w%J*aA2y4>&%;LZ;7d~6mm&*_kyCzQVa84EvI`ccf>u*5N2;nOEJtZdnEFFo&;VQ6@e3Do49RHW~Nd@G=sV0sxIwwX)95Qm(~!4CKAxpaX#{jhrq3yGu%*R@212ve43F_|k$z(r~1Bj;zmb+WMs^$xiC4eozji&^nvED4#A<UkHn-^Wp<&8vz{nH8RnfvttM_38TgP+3dbSN#~-!3;&a%K!BJSn?^Ul&K)_6Qp22b>UK;axkYj*WDLxY;UlkfGPb8bzn%&yQFBzi!suh7zUu{8tu0?2xIy6;t7`5r=xSd!-9)T&u68%X_-!X2bA)#lh0JGAWx)SdvGUj1b`GtyW`H_$Wq&mv*<osdMUQ$fZ>D&U?5^@7rG+31x#1?wDwcH7%QS=h>x>Rhy$CBAK{<U9pO)Xb|~7R;f4(Es6*b`nxzy922DJKU`L^QS&yiqVSr%Mw-*}Fyhn^XdN*B6#+2OyZMU*?>56kteDnk>DZw^K{ap^7!;kqrDdEz%JX;GWGe5N+1=7*H8ZTQZ6{LypHhBC=FC*Jv0J}rmqxU>daFKGi^RS`*A`lLychK=La^YHJs?=Mkr8;6T9Jwonym!r^<0_A6WAEr~&@3*fp0dgFVC#5nw|a{>D|6@so(QY(I5~VBW*N9|hHQR<C0Jch&WAibN1`X{1fG~rZ*x$k2=RRfyphKV)Wj~a77KbRMhLN}wTkzn;F|a{h_qBk?`r;g5#M9{_Q&woL#Rj(BGRIrn@7hq^6)r9E6kp4ZlG_R){wG+h7eaWxIrB5@cU7Zo`_I%D}C(*_;W=+R+C8zsz@NtOce@7Mxe?f!`%BA%G6dTO16)|tsS%YUH%l%yUy{;0cQ{qo3$CdXIa#ZMm~?M(uWj53RZd%6TZh`g~I+eZHyR9oW(-IAHkufx7}!BcpZ&?F(-K6M<!rX22Olc^G}Tl$nmqV6CV~vlo1BCYh!fx?Jdq1G3<uzWFra=;+(1yP*pknkHcR(KunUrbVpm*t4?6+CrrWRbs3(T@HkM6G-p82i7|It{$cva+MM_Tk|5yEUDWo3AP1)P?^-nJmwy(~FCNM2ZV8;2f?Eonus5l#4k@ITydNcyuzkX*ogq9i0YEE_pgvYKyeId~gKu5k!*C}{!_;I<;Ots=-E`su+(d~@Dwm%mYYa05mt)T0I1oe)hGQ4-btpPD4BP@dWb?Zz0IuiL5A@6ftR}1)BT9`J5<0jOO_dzRNg@8zY>H42;Q)Koh5WjN0~kP!EYOYseTm}CfjvX1X8Hiv5I>4&pw3ix#jLh!G?r&6AB@gR#&))xCX#TJen0Fpe0b*OdT3I(J2MXuy1co?aKAK3%dwbJY{w>rY4KVTyV^@16Pk1VaaI<8dIy;#SOLuItmFyM5A>COC@YxeGPY<s5YnUX|30<3WBxk5(5D~~xzwz$%lcC_o7SYrmtq1iV3W`ApBT(f;?TaqIHji*0HlV);rUse@9lnnw0ZO^XAy^G3KI1UiB^iSrg9r)Up?y$zxvPqvqAQZv?4~}JKjCmC+zH3-wp}#2OQmR+RYa)WT*V52ZN#PUCx;R%(No>FS9cULV*2@80$JKKbMz_Ic^(yV7TU+Y7WO9jGG<`TM}Vv>Y=?4E}8T}q7uA(Z?Y07hfETMgJ|Qc1jL6)!3O`EUvU4)n@y6;8xAJuwK}?mdD*#|sgRb__4DjIGBO6I`|ZKe&zncv{Z;8mML#Bsk;_u_+*F3`^6fkewmA}8=9rou>xHOGD;rHhn4Z`aw*(c&BQ#904bIPjC(+~Dm+jmYQ8|)_mob2;AnVXVQoJpl>yi1W7$X)`tB(Lp`Kp{YGRBc56sOXvVQ$Qc9N{d|)>25lSQyk!DsmB#exjV{65<O?HNy-?s_~Nkn&Bx);Ul8C5V}Fc9m!DD@dZWai-}Wk#9%atrZUt4WK~KFD-kO+#}F=GQ5ERAp6Wl@J=F|%e%ahQY3~PoZF5S}ybqktz@86VDG}Vhqp3q4LeFbew{Jgmx3ynzq>pS<?>lW*_pX=A5;bVjIE*n;GsrYTxrt3D-PdzTfWdw7Rkb1U^u=5u>I=bd!)+R177&-@R<Vs>ae@_-Wo76Ni$+LSvpo>p<TAO~hV6)*$8k;`K)>1kFLN{`{1-ElXaD((UG9`f@=ErXBMu@I18Q8WsZ@r}(~mhSMWV+bn46FQdb3an%y!Tm!)|O1UL#YT6zvJM)N^Y(l+UM=agPcnjxHTosDJH~RQg-iu_5PFiG=k8sGl9wr2v*_B$z!s>>yNe>J9OIZzNj{YcxVwAJao9Qa#5K(g{g`pH@%aCOS}hV<CiEB;0%3kF?CHZ=xyTSD{_6nSvSYp;tzdEAKZX-NS`Kh3c-5)}SiK&(dY-;@QW1%~oF0;;Cep#XN*c8RsT(N54htD@~JBaP>a-8zc`@YKfIFHwigI8KVCNyM=D<E~A_DiTGcwoItw#ka|$;(jjV&q%r1%D(2DQJ3vS(^J#*NKK1f-Rhk__Yj*mI?MOnPYC}VAd&;31%2>=U6_KlN3E8<*IFc*?d+>8vw{g!l(&zko?0!Ls9$Q|hEiQ&=b0`3^%!AN4`t_GAp`oP-hHlbb{-JBU%it~?f~GuvK#65cWYTCqipPxBmQQ0Ycqu6&_b#!qQt>t*n@Jv|o4a@tSdjneC=&)fjR|kMFhM*bllJfu2nMKLe^9G}7I}1=mTBnsAYfG;;<kzkK`H~@-MyRQ?*J1s9O)FW`B!bdZ734I;R}}CA=Mv4AP_-=Rv@5pz9SXLgq;@P#<Zq8;9Y|qJS0r&;Qfy~o7<cNFUnoelN5M^>?e4vwBXW`nHaiHdTU-+O=!{h=y7H)@0&N~fI0w4y@gsK9LOW7lBiw|ZF&>VFniRDIUL4plsQkb`I+Ak8b{syo|)<OS7g7)>7umrga!xNk#HSs!c8MrvM0t(2|21%BZ3E}DJqUBNp_U8sV4u}dj(u4#V_ZMO7xa|NvsNDIGHUtWwBYE&#-N8y!vxr4{fXaa@z@lE%cK0ymP%fczQclV1$x+Djb=o)jZ+UD6agt8haTb$heH8C+${kx^`8fz*>#ph>Os<r@Raa>wtorGc35hGf8h$j5S#6=BD5{I9}JYHLC+STa!zQ8Kn)?P4wiW0n`~Ao=QX9Q_Y=qc{korU)5=ym!GS-axHL*97)bMP7AGhmUBX#*^qan2eb-{zSk3&_I2<Agvel}gmvhH9&+({QBBx^QP2@R7kj0HhD!}GORa2QjV*Mgbg`A>$6sF{hXRx4dTCd=K}I~ocq-p0nWG-;;3x-3oFUq&AWRp6G$ry}s_P<FDsY(#gjo=%hk9pc<A+y+ub2I^v!VCL+8_(XH9cvBg(^%=AFjLl=j-#nV`dT&9dyIlF0Q;O&(?;D0SV5Dj;8izg|7FG;$fQ{vSXm`<>$yu_*Wy#Fs=wA`@{QC)NS6u;0-a*oXPBZh3H6@&&GuDjhk)JbSZu124F=VBcKzE7?vFZmAI^OZ~?sZaLdmYr1Yc|ibOMJnF@F>tgh4C2c{dCuL}Tv&{f)3I!a0bbEFIxJO=U(We_01Fj5&y*0icN6;*<EW_kk!21Q*O5qnDHYcg$0Nlti2`4|V_&k0LSl-QyUXMHq!<N0h_X#9(;_qW}>z1-~SzaD&_Z|xZx*&k-IAlbi*TiTq6yO{*@MI*Xx+?85xR$eWd(sp+c%&rX`CitP+^IM~I)dT@X1d(ziltr`91g*z3;RG{D2bzx&z;5e$KD>qwy+&*)ewt>B+v@f3`uD5HFUfZx#GOy)KqLhEqn*u@o&5Oy@!`(?HUXHgfBpt2?R$Ir*ZTUa_4V~{K-Rav{~<rwIeNFdkFO4o4z_lVj|n4Nvg+R66Nnt}s<FC~oS4>#=LviYQr?{GZvE{zKioNDrSN)gn!x`BOWCxT@v!opUrwlNMzVRgdy?<&zdbktYW=~!`S3qb-W<0BI&C|MZZM0m2WYU}njKnkqtyBLo5#Cb`R4w1zI%{wZfzaB-#-CBS6JP@o06@qM6>XE9nh=!{z1OIySaDp1EqodY#zQc%rE_TO+Wr!#&EpzE`PhZySH_;YlgbHw{vuKaAc;+)bPXM+s*fTCufV->#zSzPvH3fc6V=w9|if7zAu{UlE!21KXwbT8%h}}_TXyrP<H@CqH-p8=liCd;kwvU&@`#*5^(^3{>G0w;qT0xe%Uuv>g}ZX&;&&nrtH_Rqq6TRvpp9#KO0(ScF1u#KQ^3G@EKUCd>(&ReEvP3Z4!o(OhkJy$sTTA!I5l!|9I_(vubLn-2E2T>+y<@4Rswafadnt2j{^)*qv@su-EL1w*fnm1&x@+Yx}5)YdEQ$*=y)$GcL_~Z~&d0{6>-Q@9irTGw05GLWSk;erhzqLH!*Y+noykl$*Bw^AgSc?i6LIkekfbV$vpgSKdr#_wB8c+yLgJd{OzsviKOZW6s(5X`k7q9{D7k?9EH!FyQOfHPL+67>alB{a<&sPM$(7N9wH4iTFrIBmwq9@gonV&c!@2x7b99&7*XNO8>2#)#c=A<*%#8(6eef{=#;`@4lo(ls`m3NU@mAX{S9-7x*LI7UdJ@NI=w{@&Pq)QqFFw8ZZZ6@a4*bBU>$Jm=jav@L+e}un0Jc2M2rRpY5Lyj=)LSMm|leaeg~k@qjGOQKw8BhTk|jIQjK(=XjLCHU5-Xb~aK|PG?f!BSrB!w8syeqM3P4R=mS+oI-dFLq4SlINkqSMmC+7mXr7y9>hI6s#7;C+pRk!t;uiC`z{qu>60T{7gxozacZj!2kT86&6ii}X46z3YFV$7=_A$35AXZ`S{RP`kLs6u;<aFR)l;j+ihAE~K@RwlmMQh2SMrB)t`kw+aAJtW6u3UG_?4{H?eEo9hl@@E_&bV~G9Lw_G#_`3+I+Y@nQT`xGhc?J{~WZK++|+oiH}5%zJA?{vTcva!%Mz4g3b2co;kr<8fO@Bnn+EN6UWY`8XOdSGRn+OGXmo&e2HI}b`WWF9{SG@GKp)TG<^%`UtnISGw*mN+}lZI#$F}rt2_qI3<U_biy;RBdNgoPOlveO(k(<C2;}-PyWLrchsKoYi5%xtZk~rJ-&1>p-t7x~nq#)fE{Qsfvu4rUvYJS5wPtalUx+x1+fQhYD7}4m-XrP`XYCXBau|%?Wczb|B|A~f59%0qvH0+Tvhu<Iyjjev2^Mm|N?x0AO|zm3AUxNUQ18|A^gf~Ik|XM|{Xk`hQLlB`d~z?;yZak&VeOF*7Bu;pt|;Yc_OfE!&Prrw=*9kmo^wCxEoPA3SwjI$$mOhPuCr1+({E^^*&U;vn#;xruOGaW!wg*`$VtwC$ew$M5r#ASe?zUoU{_}1ki>}b)H5^Ljk??wVi%rI2?C8Owwd@6OUDc6j=z06^a)YV6I7jI(Sjx3GYUC%F^T^w^#$~)Cx|SLv$W(sL?5o5)};FYxpX(oHL5!7F}L<X);h^ar_jU2yb0A~HRU!VO$5|Ig2``=dEiGJ8G$)7lQuY44b~eU1LR(uD;u+dKywx^Wl;c{UyH^g7@f|_fnwj<D>$#;6#aaI?dg1RQhv+q(wg2QzRN35$%YOsE`Ui=uXH%#*|XLPzKO_dKjnAqsm(+EwT!rDb*IjA0wzpxweTsjICa>aL7nT^7Utj3F6oYsohJ8!hm3t6bAp}OzR^!Od?gKxAucCj)su@*B>DE^GQ*^3J9OF=RMJvW`5}hve`n-DM}#l#XXO=V7l&nEo}$duJ`RQ^=Rd_YMs{^ll&;Xx4g4N??mMjFHqCUgw>_%4V_(T6{~cbhKF#ttNqjG+DDluF>oVQABoBkIJ8gT(ww7xf%$Km=>b3)l*(dm&TAz8AK_qKC*u3`66C<w6>m|PCgX{u|60(gkO=NXSA4>A8V&=@^b=Ep2O>y7pc%O?~SR!&H2&d7}0Gn5O7Y3xVJ;zrg^q;if7+x~oZVEaXC)<01%As}o>^UBG3OPMH7mUyr>_<7(PdUNXCar5v;}`}yh3u=$d+Ia>19{AXbV$Kcv;QUAN-kFTR8@0ExyhOG(@%5t5E5~u{*x%n9DMr>w&>nBoLUxI=#$-d9zlWSkyx`}ZShp#!75Q5KA|THTS`kf#j1O1&HjqzjpV*waE}eL=hVq3t>cQSy}m^C2Scx>{ol7^?0gIvOXVw_7XI7JQn)v8Z?2BYp+HKjgY&aRUktN%4D*SU^Ds-n6}?3(=vcJxe0toPH=!pT(P(Z)+v)(O<!n>xcYPMqZr}Y$r*K|fe&j12vo#77Qpp1oT72pA>}BQ|pHR=xDzvdC(_x^{COa?~yuXk0i$zWO*gdQ7CUcaK%qUkm*?zZ62EB#6%il1r6i5CFTg(Ec8S^kZL;`Y*mSE;?%ggGjx-1m7(=-6r3m7n8yk39(^^5iY$a){D`Sk)&CO0q9tZCJ2^d<NAMNk!mkbbNNuq<jdCsJ<)v&0SDfctOAMN%Cak&1_OXPZACn_(4Wa&a(AwSYf5nV5M_I5Bsj;1$mr&e6W0WTF^q)p+Q?oMfDQG6v3SjrUxg*|=m=Ch1xFILc%dE=`x}Ins8Y)$+)J=F%1FjP;z>odKZ9GD)nt;0)gummggkzfw|gk_{MM*_vy<$OI`ylcIYjcs6$j;L~zU%x<Qfq8}C<|0cOtbb`zYzpTckMmFOZWW9oXY~T|>U}O}Rh3q!i#AMa?l7tFa5l192d*HR+AYmlsDlo!uaZ{RQAd5G{T!GoRy!QRaNI7cNDFefILn_03Q5Y=TY<YLF-JJaGYK>GZvU$;b3>M2&P>xA<wup0Y%(Tz=MRu}z{I`7T$M^exGgtiYw{`!$nYusfIRoNq2KH%FeGZ-=Hf&Yk*RGi)IKT}I>AbxqzzG)%)@?#RdcVKFbChjF*v?R);1IDVm6^f2=zwIw`8cb$cYfO4(hS~gN27dX^yB^ZrkK_aPj-LdpFi$uwwe8%&BI;({ch)Elhate+x&$Dg#FETFk!!X{qOv2d*^uTX!lSo-mllck>?<XSQl%Kr?lz2Z+{gFJw|j<&hN?+t~2bVi`|G}-<jXE1!XH#l(+b@#MN_FA0r(+wRX1l@Ng_=Rm`|n!LTHk*!<_+{q2LFk6RIDr<*VSSMlP%&qt?c=6^5G|8b`OTMLvD`_u1<g!I~uhXUJF%*c(pphHqJDiL|3-ZzqOW@<QWa+UEBu=O?q8ovlZ6z(INg^dv~K8S{w_$qT*>9#tx-tD-UwAAx~%_*B>>gaOAe9LpB2bm@s2}A1#>dS^;b+1Y5M?X+_mH8tjZYqknUQyys{hXjdH7^wDk1k+mmceJO&?lzu&l<T~JSuOFK#iD!2(BvWnNQPhXwz?p2gfJb%ch)zWBE;D2BFV$!9oKWbIxvtf)x`2tS|;_l*7Z&KS*Nmf&vm`E}16>O!IP=f^H!C-KG_OLD^P8P=~(f9`A}C`C|<zOEe~{yd@uLqRY50&2P@gOSqME9eB04-D1IAC4a9RK!@|{Z6cdY>1O)L-0GSan4_CGdZ_msmHkaGvpaJ-`z(Tv1W1cmz`FFR*KNm(YLOEqkdJPH0Vi`JwKVY6y|3+_yjsj8bLM0mAc%=X?BXYaje3`AkMGHXxmA|Fe0Oo#!5U_LcyF%ynyD6Z%NjdAwL*7yl$}zXNOMOpF{mNsV9Q<Iz*as5T8nO1>-(x+temeyH?fhQ`3rATn@?ot^@Ae}neDm!RwOjNog?JZfKU8My>J2enczJG+|TFFdk+8|l{=oyW~O_={cbwAq#TK|X|um%uh?_*VHv{RGGL8i>rI1IO;LTE)rntlh%Du%W`{-K5cf|<{!MotR5*4#G1cq+%`%D1PuLC1GHsXS1*8MZ?Td!LX7Z6cwC^4tZ$!_?U<bO}!Y0h;JI;Zbr!Dtgnjry&V*!njf|@GAJn3meeac@%$&2U++lWO@W0cdG=TGQ;|J>Fum`cJM68e^yAl_DNk`>GX!)nmJdrO-WFL;|SHMpQ6^sdtfx0D~tdwfTA<8S)0WUPI>vaq7ux>^op!+xkfl{NQBvu)56NNC!F^y@iOpe4CdkA<PAxajG*ViXG%q1vKCTA!Y}=R%a0io*)nrMb)vH-^usduUUN<C!$Wz+_j3V453$d<dH7H>3yCHlX0RL7G`Pc|+oJu>o-__VjVbrp;w0!;c=k62uu%cWA|;Lzw)WABF{KPI5cQM2l47$QHmmp2(=lqn*v|cRR!RXL1}MB-5L+CsQ=AWb4!(g7ecCug*_(mz}%g=HXI1e9^m5J7THeABitYdJ2y|tYi=~hK8gEd~eGi0T(z3SuNqP$j1e2mU34j0R~=GbTRazV~j0HUZ(VGcc1@tQFlWJ>+RPO9(jDSy?eB?b#id@tB4=(Ph3?_-tkgAHF4DdFRee=%J&7RjOnRZY5nh?DX0h#i%9$&2!sR~iO8k8vyHbiCL06GQ7JZy{>@ppo9xw#SL=h<>w~Y?Uwpeh`nI#iW6j#;ZYW9QW^)puksX*FIP#uxUc?v*rA24m4EGjR9&oMQjc7*k>0NjA+m!BFQQ_=l3*MbenJusu#Aka@7)TnlxE<n4kynFet|kQ<*#yUY%nWlll7N>+A2XM)NV%}u=jITYMK;>CR6_^KrH8Fd{m10tLi=<^Y8$($9D_NRc*pdVDJshv1M7KzoHzvvd<ckFQ&lW6ofKJFc#LmnBRqJn_Evu5E*BD@>7@A8*IZ5}?Carwpc#r%jp~1R{#=jozSB)4&ahI0pFPOAp{$P~ZE$1+X=Yu=au9@zN35O48S}y9Thrm<@9qn|@G5rf(%ITgRsW>y!Yg`Ee6|mKO~ulWPXrNEAX|_B(Bpqt&Q47IX!!Ya?$<JmIpQh;YHlXZqtq}TDbY5&Sblmer3;AyeOA@;VxmkHdjy=wM6fl=%tA3Q-cF{3nvZ&8hQJO*siT|8!_AW)c|_F8pw01me=hwfDc*M8;257hJtPr<%W-FfetNv}m18$fpUWc_2;>iy1)e_c<C7zjE22##W|UQvVCTx84I(D(x!~n`!U~I_$D35@F4EwvapoTIxN?H8C>hS$Ana97%MV<UAU#<m8zi`jxLcmX6T8-EG#Kml5e-I1mX*6KzgSy%BaqLG?cBupMO7>Lg~aWTNX2&uK4|DMAJFXu9N(<C%Y#pjio3_Zy0UVIYsF_zS|2zn5Eci+(JCxgxL=ws`c^@`hy9X#ZMTY!<+}BY@)ewDUM@wytbdcXzVNQOV2Jv-^?|*-63f(HqQ#`Ny-}qt1R2?RWD7|y(<i4vXi4&sip*nXLXkjpYN*3~Y#-7`VY(fskPE+w)pgOwOATh8(?ykYhPoaWdCu4Ta|*3B!s>G4fu&b-s@w7_4uwju8e7bjDfO>+xXKZ?Msj1l^O-yBHB3+Xo#ZfLNO;@e1t{*NRaVH)<udSvZR-u3!<0umXwrNqdr~=XWbKQUJCV5DNfQ$8G`@+kU6zk=4x|TVNuB9CE^i5?XjdthJ8eX5dTWYMSF`!#i~WOrq)XfV;r+q;W7`8e*dgPM_b`%;vo+FPotnX%Q+&krqW;)yP?GL$aox?#k*-ftKtH}Mm?VHJGTlDxP&b`Y$Ih1tD$!nU+F(Zuk-tr?y7eU_>)`=2H1uW-v(;ZNLxGvLNvtY*!euk9p|sv`O;?i}Z8%>10om<_<HgNw(?cDikm^5aZr`DEEh<Y+rS+xid>-^!b5Ms%vONFd>7=nGCrZxjcq)v;b67Z&JObOS#RA3?Vj1$~@?~t<jzIDrC>J`g55nEg0)TG&V)jAxuP?+J_~Kap{hqclRS&1}K_)gi>GQciDq6y)jEO9Kd`fR5`T^&RY=$R4?(DlzVNLrzudePnsA{)9X8$*QrFO=M<{9C|&aiZZ1QKqzQ1*`h3^YERsg_XAkUb&$SELwZMw*n-At(+zp~OZoMK)kFHAtVDI)^uiuou)C;u5Xxx<7Occ-)|~2JkOgD!N-A>xTz3oK)3#E(VN95NlrEWWT+9`J4K4SZqSB?TJ<rvbEMz_fY~|kcSq+X1shE<%^#bpQa03+?~_PhJt8bW9yTtK&p~_ck;)$no-JUu0(B#r>{rn!wKh)G<^~ybU$ghksZPxh8Q0`+nr(66c>%cn2?nt9E7~-w;({QwL1pdJF%DxGD4aj-*Hqz6(lqJxDpQzs~x#0;m$r{gg)_yNdWr!+6_{7SXCFpi?g%H%a<$B``ncIB2R2q>9nP%QR2iPD)BLaR~50x9O(g?1-;+s_2AXF1PPKz+C5O95YJP7K4Tj$!;x^dtql^EELhnCJzl<ez*De|Uu9q>M-RALmn<COr?ZH8NH7kjEix2ar_H8?Pb%y-h@PVZ@x*M})G~~41}7c%NkRllBMD8Jv7JxFJ!>FnG#Qd-&88CoG0hBhW>`jt%Y~XZs3D#(P2_PUDLu?qCqN*qVy~}*&V;3QX+OL~H0rzukAPW8;W9nkfx=(l`ssTw^g3K-%K!s1HvT0Q^VX^yC_18P6#3W57-HtP!pu>C!D%o0jGt%U<4g}dQm3u@;CiNsuP~A3bFpBnlb4~q&?1YW3H#UVD;~3;*@#gyR8R2MAXFbVnR<>u=TS~%XMKrgg7;y{S`p0=`Fc_RU%YVU;Vd!?r_I7{J8{C*z_cNlr*e5!0+-9~m6UEy_Oe`SNuSJK!mQmNMoeY&=a1wyZjt8xK7L`?DVKRybg^(LEIvRW9G9O*K^4FTluz0B)3@$rFK!vF?&V9*{$}Qm4m{Hj^OyPVh0p9hV47p``(&E%)*L8^PLusMmN&m?cSlhT@IRK1#UGRLsIy1rh*I5HuQo4z348si9RZXip}T%#vHy^p2zq(;#)!2Z(AMAK@)JbH()l<xsW!}AHz30WRqTdvzT*5zN?`0fF_S!Y46Ujl%NU1CNE)*xwe>VOk8vL1{V24Op*p|Pr#??^jj*bhOk-Mkl9f7@W3S9NUIR4^phS7mTvpWvhy3|%tu6l_tX1a+"  # noqa: E501
