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
        local = functools.partial(is_only_here, home=facts.home, fixed_drives=disk.fixed_drives)
        if local(facts.blend_file):
            yield found("file_place", path=facts.blend_file)
        if local(facts.output_path):
            yield found("output_place", path=facts.output_path)
    others = farm.series()
    if facts.blender != ANY and others and facts.series not in others:
        kind = "series_only" if facts.blender == EXACT else "series"
        yield found(kind, series=facts.series, others=", ".join(sorted(others)))
    if facts.engine in SCREEN_ENGINES and not farm.has_screens():
        yield found("engine_screen", engine=engine_said(facts.engine))
    elif facts.engine not in SCREEN_ENGINES | {"CYCLES"}:
        yield found("engine_addon", engine=facts.engine)


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


def check_folders(facts: Facts, farm: FarmView) -> Iterator[Finding]:
    """Nodes that say themselves that they do not see a shared folder which the job needs."""
    if facts.by_copies or not farm.roots:
        return
    roots = Roots(farm.roots)
    for path in (facts.blend_file, facts.output_path, *(file.path for file in facts.files)):
        names = tuple(worker for worker, seen in farm.seen if roots.unseen(path, seen))
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
    seen: tuple[tuple[str, dict], ...] = ()

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
        (n, {k: [_text(v)] for k, v in s.items()}) for n, s in looks if isinstance(s, dict)
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
        self._is_idle = False
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def look(self) -> None:
        """A panel is being drawn: keep ``latest`` fresh for a while. Costs nothing."""
        self._looked_at = time.monotonic()
        if self._is_idle or self._thread is None:
            self._is_idle = False
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
            try:
                task = self._tasks.get(timeout=self._pause_s())
            except queue.Empty:
                task = None
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
    files, folders = gather_project(scene, facts.frames)
    missing = sorted(file.path for file in files if not os.path.exists(file.path))
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
            inputs=[file.path for file in expand(files, folders)],
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
        return in_order([*check_scene(facts, self.farm, self.disk), *(self.contents or ())])

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

    def contents(self) -> Iterator[Finding]:
        yield from check_contents(self.facts, self.disk_facts)
        if self._survey.result:
            farm, history = self._survey.result
            yield from check_folders(self.facts, farm)
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

PACKED_RUNNER = "c-qXp3t!t<k~jQSw3*#)D{UMgm+p3&?xlfrvqK;Yq%*U?BZMu3CPwl~b_kQ?`Rs4izv|p18A$KU`+ItKf^8k0OPxA(>Rz8773FB2PZy)~$uwOQqpPfXk|cSN&y!>@yL~i_9-ZR<-p<D9JgcL$7)SMDmQ^3}IxmZ1baR!?ql<EW6=ff@(PExnOsQFYl~&mx`X#%}i|8h&r{<-yqJ9U`>1pw(A9YP(oPEegSyH6eSshGcpMQzwJm$N+7?(G7^ghdGbu=lfNZzXZ5sjIB$f{fVbvn)}Oq%D(Kk{!=es6x2MU%X$=h3*F527~<n(%3HTJ)w_S`~xqd{mWnIhhYe<#j*8(0Oqgy~?LN#G7<}MSr+w%xRX=$fu89Mq3B_yZir&2lVma?eV`x7q`*8x}}!~F%NJ|1K0Ep{SJs$8Bh59{5mbtOIrN-Io>`$zbUKt`2Lc<R2j{y&IlUxyiRXxTG1^}SRr{@OseuaN|MQ9PD@FWD8HVS)tve&%6U4c&8oST{#s@HWqarM-L0KyBdSgx^?n|X%Hs2^Dn6%+kDrUh^fRseWOe0-)5YrQh5WmYf1jRxp3dgW9#JoOaeDf%{GnXT=~I0AD2o2Xt4xdAXhh41%1JcM=JTwgNhSN6uQ7>?VLc-N_o~V1qfausFVSO~+Ue<F@HqbYln{oR?f$xdaJaLzd9)LK=I`4F$D4b5fbMBA&L&Y_CxQ(<#-U+U&#O3E`H2v<oDNTmi2f76y}QZ?5eP*H7p9oj{3@>_ek<w~rD9OcbI<2-bW<*-<LDxz_R@b;76ub7QgiQBM!Qg8ydKs!m@KB#>vTT4!j$58Df06~LaYbQ3Dz^V++3ABRhslgofY%GH-~6mmM?)m<t!^0UvWO`@;bXH$G1^7CD`Lw_324Ix{9vT+tY#<RNT_a2}dKwPcs>6#^*#)6CLw+!OZBU%I6sX2LKVcN&xdF1!fk<H)S*<tjud3FH31S(1KLpOTf<ObyVIIv?VLiIl4>IIlVASr_<YWrY<E8ZIz{Cb7ZGkUr%&a;NeXMu)NQw(`?+Q7KOH@y<;%($0ECV=?yYoR79wFgt<A5>0}N(n3Xs5mnd1EfjNkF=d>Q4=R~_2=k@!+|1$@f4%s~WIG^Sh_NT0>iqd{7Yx}XzMueB%ck0f5ndjG;jy)n0nT;^gAiWrw32f1(FnQNjGa`XBta-{5QJ>6jXN-FK;Fr8etJ~cJp7fi|<K3P8t)1kE&im8BDwBn)@+O*=)ZXAQp(LofIh5#gQ4gaJd9|RsWkitRGs(cESLoiMFXNJXe|scduMSq96Ja^}ZS!z<|5y5<_q-oHU8ny&jd{$S!^4BaWOHk4=jbTe-r3*X+3rWCdGh=2!5&TYV4r^5JJ|ZO`+@p=^>%NMI|P&mJNpMmZ?^i;Wk#@^SMn=g7dzYk_4eSH>6PD*kA3oPcYpif-I49-=@0#AZH*?kw*JF&Z+gFN?r-nyB-^`3e@0uHP3tocvYG7sWou_=duQA0{BUP;J2}|j`zwvG_Jiy6-Qn)>PV(mP;CN^2_$3Y?CP*YxC=8v-G@>J0^A^&bjgMs^wDnKX%8HPb8=^c!0C?Y4{;~fBRGg`1k7x*?-Ssd!INGVIatSHlt?luQ__e;AeOlL|&Z=*eDG{o}KaHcs?B@=et)mSTEJY+6MV*;V))u_YH#wmqO^G*pzbvvCFZeqgEQje>QWn$Ohp&kyYnO!$8i5e-CB(FBo)vwNCU87V<bySt`4JX8WcGIeVq?Q#^5Ma&BL;`-dn0P&osTdy&-@>cC~brxl9Ur(5_nUPuc4(`CnsmJ#4`YzKLvo^E*a42WlGz}&`kMyobp|p5zZLOG)ePmO^_d@gg-=o<hmm`T~_IJbd|a*3imH=2_EAx<ttDJ<o|TjhdgLa48T;omP_c|k;!vlu{^}QbWB2|y5s@e66EukFl<U2LmSQ%eQ-@o*qk`BQ7?|Zja<iy9$4gYwaC255wq%j^AJLS+Kb)8?Bgh#&CPNm0)WBmu!D<5eM>Vc>j7?lLYUJ>#hlne&~PF(bQKlEty$cBV+oI(j?V7z=WEWT68NyQd=lY2X=g2{{j_0$+E^7p!&~dYj^D1QbbIymHuAXADw|D7PUzL;q8brb%2y^au*94auaQ=?4F9)oL?sYvH+_fh4?r}CXu_&76%<sxB{B}Nr-?=GAWhTji*Y)P+_*Y@Gv(M@V3ULEF^?c?>I<h*&=SEeb+7InI7+?u>rx0_$OPu|{#Ubp#35%EMw?AWj}Ia997IvG>)HHvh?91sw3dIqPRE%Lhld^M5yXU$O24%85*C)wj(F}q-@A)qUM`5;9(U|S0+<4j7KHss`PYqCDKYe|4bZ1|K%a1@%0G}qJj9(tXGwbM+?36_gEx0PI4@WTL>)j?@2LfmPHN)7UtRiOv-99v(OuVoJa0I^8XZ^xr*E;rYf!70_W#)CFj?(K*X20dSS??yu5z!sToJ_R*B398wAHu8D3N8Lzrl<UyO@I=G*}GUNz2Wq6JggfUHCV(Ljk`d`6DRMy|=GQI?8<Dw4Z32*WdvQ(X^CcJYL!xkncER25N#x#E1Ya7?)WMfEF2XRsLC9wh?Vm5^T)v@GpEj%*s0dc>2hDRd7tcU(vABOl}muX?3N2{(g`gZZiX-fDLamdOl$Y^`r-F^N?!{o98n`|6&=U-TmJ;_lCSvAR2~z-PZH$T0}gbaqGzh*5k&d=G`Pj$M}$i^BzshI&<?j`|aW2va_xTDQ8_Ul1>8g?;DDO4b=Ek^vi8Dy5bv|1Y{E8SuL|*WsNLE7-@qvpq*Fghs?>+#p3#cTdT;NgGU-=HQ|DuB7zJFha?x$9Dweu7=XgBH#vPY_=Mm1>zBbN6<Y`M@_kk$SJ}tj_wkp({Cal!sB@2@V*pmzQJ5w8c)`p7|DIJFa;*W&>Drj4M3XEoc|QuU;+Ro_H?_e4@J|DQzrs9j@fHU7ZPo#APo|6dsu#DPT1=H@^iNUte4H`YvA0NuS|>_3q2sg$gL*NWRkSrdBZv$Q$r0_Su=q-D2uGME%(Lk<oUxt6U{MgK^xj{QBDN(^H_RRRq^TcSEnUQC|1oWBC$&1vuFDUZ3ZN=f_?kQV85CriP3CeprQi+BEni=i6|R%%t={o+mk?D`MB*;w3Q+Drlx>E*%uA)efwGUgqPf#Cfb@W?=yF<K2r3H}KUReO>YcE<J0`uf21Zeq+j&c%bmNCaxNlgI=WhvS<ZXw6KOL5?`=K9IWqF-|WLWC3<kHAl!MFg3A&m%M=`%~L>$On3xTPQ8^JX#r@QqRNMnXsA7=wMHjQ|Pb5)PZM*km4!uBP-oGq8s82z!`;0x@Y7h2*?c5e~S3Ho4hfdcP3XWnSgf)p~#J*?0YC-#_iYc=nyBFYBnc_2zbdMT3(BvdE$rFP^SGkC!npKGeXzT=U&{y{H+H=DY+?X?Qnt!m=F!1-Qq{!PL3CzJcv~KGQtOE~cGUlrk%)z<Cle`dJ0@N;e%fFSl+~^rjc;7D@HTB$eRH&R@3n%;$H9eAD(L@Hcl5W1?ka^eV$ZLc8EoelJ}GWP1+C&0BLh5hdE|?afyb*!B(lu+y4`N=pCGs<2P&K!bELpd05DY7?Wv|EH==M$@#e>FlwM!7U{;kq{P&Zo^nca$)y`^bVQp&u6TaSEC4js>{*)Y(8*WZ6Q9qri9;8hQ-LaMoAoud@utA7bS2h0w4k8r8y`hvztlutyacBO(q31iLuo{$eYr{mh-0qh<>zNZ*J#RHky~!trH!Bbq`u6xF7wVP8XRcYFJer*p5ySg5{nh6_^l8vQ8ebiG%AL+=!e`!{5>wG>VV1<`Z?0>>up^!U}6<bclAh8~n1nzj^pqd2A5foO(T>=KPCLgK=Yixw=@wZZ%gh!4kqlrE7r|aPAn!i!3V)A2W`wv$TLh>K+aTT?;qd<}y5W)dXExKG~lpPjMkEAAd~fATOqKndPuc`9j2m8xD?=-J|W@L+yZGPQV}z8}n%6kFgivb%v+8#CS8jjaF@x9qe%D*Lw%k)9XtkJc2`2Z;a6B$UFVFaWa~+wkNPT;?%=rCt5$)1&Rnq@;}RqXgjM%RX)R`iv{kEYEjfc`*}Kj57`j{K?XG*?RA|qW8g0Q=HL<iA(Hv(U~hZpF#7Y(UpHtWZ+D`>U;uU|t>$&mWlww1@6<)Sq~}QmaaOy2b-4L@=g1OZrO_mA3r~^NnR%gi`sh0b-sz*Ym9^C&aSPAwDQFLpPp=z8{O8fZelQ5}K`c2j_oF;(Ms#Y#mcDu!R6f#s+HLE<tbj_4L8?vi07lFhmKAufvB5_%@fsi!A2-cEWb&5owMcmaaMrh}ChoLg{_U5k018(brYr0gvDx#qeqX<2o>?Y_8$(4u`30;yYufAgbmHl~LA3J`N|`Y;P^+hfkl8Vf)Q{F2(G{jGjiB2;S0J%od>C3$i(Ob9S&=cH^W`KxU@=fmjN~o>YV&;mxasw8by;+pS#kBbueW$<b9?)6=jaFmjy-^bbUbDz!a7LECJq~0sFN701-H*^Q(e+V2~x4nCgZ8?9sJtpe_CGh%Kr1<m&Sv?l^6Wr=y>z+I63M^dj|)9hUxUh>R`3c2Gn(WN)z5C495Kck^FCEjw=FR2%{jeoA2pG&3}6dh-{L?xHwve6eq~%J&xp2ZwC~gK7|a(R$75qC#Hfa1npppt+-BUT4{B;xTY3_M+}h@BI9E1Az?;49G877l@Q!n#<6dmte*9~Z)?G~_2HSN&vcY=snW(0O&*u*DnR#RM$F+Pza+#7#XQ$+;I-+|I!fkdHclTc=9880)l^(o^#*r_JCQkLW-9ea&$3ZI$wxp$B`94NGAkWQv9W-n23j;B8gncB2^`{1d(Uc9`NqfAzQ?fi-qq{6XScK8#TLa&m1}m&L=IXrHWN|?f)4a0M9C?$gr3|>lz>P!lLZE6?QBA!;sl+oc`6BdjcDX}sJ0kl@rgIM_#4s7ZVC8+2B-U>PA@Za&t=6WlcwHp<qcnuHOYxtbhs!OH;%CV(QA2wPJ0~a4`vl%C@Tx}sC?qNd>KZczKOn(6UQszS;d2TMud$xsxQ1i$UV?Adve1{gLr`SMgI(QtB*$tx>=f6t@GCc-%;x>S91a!Z59R5D37iMunN3Y<R>C!bdJY#i}rYU1<~oF4F=I#406v8n7(3uv9XOCJz+rI41N>M1pT_f$!wk0F4>iDgu!@mJ?qh&`gm&8`+EOu$R`~neu&LhNwjaUWzNpbna)c+ue+C^cTOCKM@=U)n3dBh4WUvE?^3q`bea9raG!>L69zM9p^TJaFvj`Vu(TB&t55VaDJKctOa=;HEKk)ip~|J?>8^a>37;O|)p2-h3gcls-F%@@{m#G}sRt>JF@XZ+i#Ed5iwo_~pxvmvzGkG|h)$TqJNH*cnw4J|YxMp!caB~m>5LELM)c|Q5#0+pu^&UP`@#0k@B8rZIej#`8S_JV`^$r{mRNu|P_Gc2y=}wTg9W^KdvYsnPz$D&^m@gg;{aCzqfD`sGJErXgUKm$`m$w7k=+;$K<#3WA7d`wXhz2M`hwzVhvZuIFJa4g`{~X*c4&ex*RO{MZ{Iw?m7z7?wtmR2fLJbExtQOE%(819ztEpQZ@%07Yx3&w;B`Xu!>%&yeW?S5RlUn)LO9H{O)eruQ(>STLkq{$uiTQ31^N5o$a~|UI?0&+4!;5&AIj^rDXOkT)Cqjq_vi|oli*2oiD=d7Bi5;<LSguHQ!ghZsjaRuzvga4*e!^8iT=qBNRB_!`*2+92i~{ke5nwe-_lUNh2dPa)!B4f`+SDDCzLFt!lP{vYJ$7%VRv2<!8WD!D9@KGXqhDTRT^Q9v%fof`wlHpR~%;@#eO+|RW6EgQ>D|qNjfhQ<DAWB!kV0`1+l{Hqt#>I^6Rq7n74|>X_T)t4^34k3G~krV#N#ba_!N0YwO<)Naz`?F>W$D#!HOF^5<ImY&~P$hP(3X9@BF`1O#0rwbMuAlE07P70SED-}vtrj|{jG1|;K*NtW(${{!qu1~!1jH5OHUf=MR;d;<{yuLssKK+B~{yT;yekIZQhM)ffJX_=1e9(NSCRp@B#aR^;5P;y4OrInGEa`T~R@h}d8zm4zU9IR!Fm!xd@5DcL?W<;;=<l$8lV|fSh2g!_PLhVv;jA!?V28+P#x=0NKSMBnINE0#oBt+^DgUgJM1-BB7lHE!I7xy3l<8254W`%>#(I<Yn$@q(nP>r9Z-~)Vk>rsX)BxlLFQ&`dCISnR2Kn}*Ihi*ygQ+L+Df>7*gH}4R>y8BhX7&Eat8-}u-gLLSsDhD09nMstuk0428JxRjKfh4hu5@wBP6qE-1jl}#9Cu_sAc$t3G=`NgtG|-{lryCtczUIuR*E-c_P4%c7Ta`on{77&Ai`$mI(6GB!!3DjndTZtQO|`RZm-+x#xM^9=F4EC^rI2)DP7A0m8JlXvK**7-<s_(^i-v&&k9zWrZjmSQDdT{zSapa_*~xx;r-ktt8IYumC=z9JhP=oX@d;yXqILGVN43ewUS4Fk*%;9tX(V6~h+p!Zk=~?YN*}R%3%d;t?Y`u-keZ0y;OQy);0u#2?a*E;ofus38*n{j^plMU_%?nkx=v>Zgs2vX8N=;fO7Ih0XvVzJCc=n2qh8Wzl2+H$g9k`r<Cp_XFcpR-CPuIlm8zjlf%2A-t1eY*Iwj!49l`|fw1CFylp!OrvKON6rF)YmE#8&UG)q6=(zWoq$cW_{|Kk;?j2X*9R<0IwH1AZk8V$jfnhU!kTpk*`vRT~PRRsslHW20s+5&B7_l<R|rrj&HCmgDkiD*QttvM`qO6*h)>Ge>b@I<VZ_UV9#<mQolSzDDz8u5CN2@(eV&mybm(5=Y9XI2>)qv(BF{MXx^BMxgxe);S14tk1y{4rXmu8+13H;=b|3zf#a#mSq^!{bJ<-sz*>%Fm~#<8R~M&%+h(^RS0c@y{H&7btzVfDwOC<10Kph!7(*`-@E3sS-%vn-S*4(Lau-uhQZ&tBLXGiC)miK;Y%^4_(k_XTbta;5*d^yTBrFHap`}51I_=A2&35CN2Yh1blSiR!JugRwt2fJiF6!tF=JWnW&2{_mBxQ-mI-Sb6!iB3vrLUGV9+>Lt75Tvh)3rkwhdTbp~|sVjCMGy;?KztW$ZUcmTdHuVwaPd>dMJC*XK#4Fe*pgvULGdk<ZotewTewaeG_GX`Ggqo;VZ7N3O-1UhzmPA8W)oOy6zBu^m3vE<f|040Y9beh}#60{IK(c@)~L(;i3bL!n<u$d095_Dtc6jp-izvp_Old*9pdK&<cV{;SLeL*JRP!lhv`87+KLN8hWG9iIrj<pkK#zZqg6XxRtlID@T;rKg+B>}`!r!Xk<@y1%;{e;^SHlhvf3coP7?0LK{=Cg&|c^iS;s;?O9Ic<pk!dxFF>2sUB2Z>y2W-w)bgVDe&n+Ev8+$aH!IZJ<5#4y1z$+WdUaC<PEbK=VRyf~d32b?Fu64q`Ed|mz)4ng9;zkz={rgR~<aY7S;dQAt=uieYgt=ll0-fm%d4&q@pB;3S36L%UjkbHCC^aL`z$Oj1=kbjcsVx^74)ZIx6A9u-YZ(3{>o9G!g^v9Jox)>iBD^tKVnfR>hm(s8J(Sh$Og7}c|nCcwCU{!M>_lCO*c)^ZyRh8wuW+e&nT}*ZR(Wftt@`{UeAB#Z30{S7VSSyQVskF!gCAzc(4|s9(dN0uF!^fHr`J&<j%ncdE5T}Fn<Cy5rW9AA9Fk|Lf;LSL%4T1e+&J?z&CsT%Y88GGFPyC_Je3b^T`^0<gjDdhw0kNPlFeZ1V5Mwn;CR*_<gZ)g&!%#Nki@Nr4=;{>e10(#k%wN$z*KKYKtX3E-1DVTNA0lN^By5kR2BT|eI>^b%V)0e-Z}iyDxbG{U%scX@X<8GYPbULUvqdm>Uz*KmbF%b0XwuRhHQ!<HIaVGS=6bM4KZw_&nZIE>F@Jlm@0jGE&gM+#h~oFa(l#%Aqh=FDl|OkX9a%{2g{*8GKWsQJ=(UR(FiT>#S+~P86F+|Zf$iG$GE;H40YWs97MLCSw2ldjN-)$l<~TE=5iwKw65pdTT<TOOQGbN5frWh-o%5e_BTxE3;RkMy8|zk9D75G1p((c;KCSKTt+nUh>vAnvvKpgf@aHbxgUcqrY*PM~kQ_QLZwSfdNFM$6_Bc7*es}n_unuX%I3M4ExYp;<Q6N>EHe#8x+F3j#q}UE~Kf$>xXsoIDmJ`{t9_MT`$EGFByLb4wbR0~fp-M~j(x?8N?%uT(uQ2&cWOO51Wgjt?e8pYQu+Y5jyns)8vkNO{Z&<;)Vfzym!vHdK&*x9UZQ}NA{n~Fhr5kvt7~OBFOE(nF)7!=~zLZt;*EX!xw!bx6ljQgz&u(f71oa-az${J@o?K(#C^DZh2Jw^FlJoyy&(nN#oz1Vxv4=4JJ0^OhOIB*w3PEDQv<2wH?;AiXk8^ep7Ku3XDHIMdD~=}%xK1k`ROwA(<cv^6l^656%fO*mLP)jLY1(eH?^vg-QNvwX;%BiOkBVd9PWx#4Qesw09ZK9zq(yy02&|k!aFXt^J$BOT10@<SUAipK#0ax9Tcw&r+&{?7PT+(0cwQ1eIS$x{oe$K+@eO7@H&7yUO%RqV(Q)JAiJQSr7=!Qj)}!Fu54dGGu$$E}KJ_H9eFKw`*fiQ0UDYFkYnolF8v`4o*&`*s>+&!OIAkL1CER<=@Qr;#8UK9xNElje2%08M`(}ad>qRsu%Tq7d(LHB4&+sT91%souA2rQyWR1iNja@cew<QWXU%^GIDzh^mHg~^+IB0lTB}tWps=rizUi5%bdcmG_E<8~p_BcOAU#~jj?Ni`LbC_2fV@0ROqEevTiyPuMw>S~|OiQ817mRiTdCq?Cc}<B4Ta)JTSrd}Dz@{9#jG-EKUH`&EgHTA+cZMx{tvLvJo!~4ix7V_oRZSoRA2!XsHpn4S2#g;Ls*Q=+s85(nNQ&ENKPOt*YroTP9#8quvzL~xzQZz|b#PVQ@-i1^zHCM2QnhP3eYCc^3I#%o{I-}ToZ}X<-=u`6<1R;;d$^dpXWD@M>7&;iKoH)3DZ>dt+8fcQ$B(@WRwgA;Jiu58+aczEX<s;Q-|Tp;?XpnN&2qDdgNsV~5pc<M1aL{*&CoZGbbt+^x@m>5E<R;wH_%_|ZutQgX>G#u){o)EuRX~h?z+eB8bv1R@A`etN2%>WA@o4>Hrj<mz_Mb-`=K8%mF{GIc`+$r&L>_5E+J9xQ!uA5{mA@Kv+wx09uC$gUm`mBbcSe%_Oa_`SUgV=?QdFMCUcITSPs5l41e3l%N>HUnfK66Q%*gC_55`-4iEP)$S@@?V`^>+CGwpSSb;CZC%nePns?g%(BTzl2~m?fVILPY=`Hng2@j*VXgD(1Ihh9b`#ij^+<YBcTVL0b{{gd?bPXF(&ygRxm(1`3qOTAyV`5|tQMzmSEvm^NAi5bnmXU^owMi2Icgx!inj(#h^2YaUHx7xcK4Hy`M4qbXp+c~chP$24cUloiFo{b5Jv<CJeGr0^)RQb=8^rS(%)Gi>2O8K8r)621cy9#Zie)`W;DNH{>&h1w#GzjW3kwa7?QBWSM4)W!2QyOIY@grMQFfb!iWl`i7Quw`Zq$p(B>zZzJAkw5qb>(|4GLwyKQHv#1cJ9B#7#`NdeB27FF~+=RuhSel}K-o0rQeg$%t0)@xpytdJ5-GDS-ogU2HU*{_3nEsix)dw;G50<@q*R*EI1sGf(_5`Zbfp$L^sK46S<r$b^{{EBAR?2%d^h*3P~RH8|gq^JPMbcLorjRBv>QrmKkWl2tlWzgcP{GGxz9IUTXIL9<;wyHnUv?U0fTs|$`hbFLXsvL^vij%1t@OEO2a3j|Fuf*7aD*aE-nUggmIyjWyyj#$l9rM0znh8Qh9t#=1T`LC%oK2rJHAJ~2q574uRsWki1URl0h%=F9VoTQnH#r)1ts^Fg7wA%PE?G<Ab-B<ed^1HL02En@z0(Ioq`rV1r$2#Ag#ck(1=K$52l6;2~UTR23HowV`D*(B5C9B}Pw(O-cGJX6wy2?iHHL>wH<JeaYi9O1U+i7-3hH^J0zB51M^V?ub9Q%dzAE`6{!2fEhxgX%PhtPKs0{E%Te~W~CE-oH<Az_u=)UhIWcWImsI*|0koEc}#xflX3LzlWZjp`|lR1l~*=w)2d!a3C%vkj+(>z1Cfjg>Yy=S1F@eH$=i(j4=foJ2=+tEgXC=C(tfOfRc+MzVN)T8z?aZ1P-Y86uX4CNWE6MT6*_m}O1=EbHmbx>EKIF_6t=Ozs{2X%=38Fp={7c9uE!G0xx98QjY*W*welCedgg`QXRLi<u-J_~q@<Uz4pjZ#6CPn&|vZnwUCgokp(dbZbtR0GRL=y^L~>sy8Nj&TTPCiH%1H61p{BTQ8mw@3pqN{>--w7^LaB`GihZM<w^yum_B0i-b5*xPZtnz$-5;P+)yvkQdCu24M^aq1`D!+PEx-odY)noJW})RX7P?xp>i%h~IcJvCt?QeZ~wk#{=;S1$NhBUnk;*xL-pEIBD6GNGIHhn3ZE}<J{alFCvIZeSR+fpci!ZH*JD5>-R|HYD!eOFZn~%(RFUeRE?%&WTg|lAlmZ2;5<bp%FN`W;%5!#fTflf>Oeu?kL*PCm*sr3ZOQ5+^SRxqd=C{YjnTFP(=Ot5)_pV{67-3&wiGBZ&%pH@7;IhR>--Y#(9?X<vfl8H*H)6jw?w@oR(+`OlY0z{yONOxsKg1fG<E$eK9`J2a%h$)s%0MEZb$^M8I>W_u@BdDp#UR;Ou`L#h)NxAw5EC_ayy)U&2iy8@Y*rqVO~c{!qneca%xJdMFQ!J8BGCnYej5E%&aZP?(#L=u(XP3C3w(pVocl*@qxJ|4@Cdc-m6Y+fqUHdu%_QaFR!&^<?V+U=W|&8@8+&WbOoT+3-vgucR`vkRyPs<*My*&;5d(a{!~p5apwZNmt)>(tfCRN&^~A1Zs@ixQMqY5FLjMK>F_)%u9~mSB;qD|&J9G(2cYp0{A3FK@>AsQDNj7B(B8WN%v=6X`YtY`*1OXEkN#LhG|Ixb(o5EC^|~isMhLl~+Kx%!)uSLo%g3yoB$rjWnDy{4t|)+^aYS2j!WL)P6_*$jo1s#CbJ1JW+ar<UBT<2LbZ``l<Cs05F1r)oQ|@}2c!>kijZ04D*^Euf;Z*rT!dSQj4ou2BxIb}{b^gNIRj{QUS>JBk;Z?+Yj}o&&fefro%y6@JDP3IG!lsYY>V`v*#qyL)dA-dy!vqhVa>_2(Vdxf9+Osovhvo6G%V6|C$m?jFPbOJ~4Ad^$7XxgZ&EP{-fQj<GzOYl#KR3Ly6Fd(?IYzJE^O)|HJev}2eIE5@m(`3Y@Y*wA{u=$VU_OWKMf4|TJmk=i(UUj3+fUd6@G`1KSE<%B!Y8AtbM5ldxclQM`EjD)TGNIEFwNh);x9mgFp@MUS&8W`A9%T_eYY&Q9r*6#Bs$~;m}kj=dHP7E#>Ilp9%B`uK7EOUl$U}`J<*W!W*%IyPD%wxHzaG8#-UcMIm)4YfFs+Z_+<Ueq|bPulaA3TFtQ4bYUC)>`v=lCCP8Dwe6R#Fnq~t58q3&?6o7y--3wkvYa|m#-v+;|pEXnxvMcnSA|}2=KhB^#8AdB?U;Ku_@=bj9B`>XdNl&5`5@ZHXkPz**<}5X|bw^vt*503!V@@a+_hmGY5m`yY`O-TeGLJBsn$ylLi%xEBcSqoH#XPnq`(Qo1Zs-N#jcv9MW9sk{a4g+tKebF_kCpo;*1yQ6k!sy+xV^r}8^p6Zp*i4q!b#}c;P)H*I|0wNgEfX1WTGA&HN%DTPori?myo>q_3(`;5wp(A|B<#H$2DQY)ZpqTYI*qfX!F;dWOx77LGt^0(6Y+J!&n-=J~%oyX&4}tu0Ma_%Zkb2f`dJGspp=^+JmEcwLmnW<j$<n0AnW~)-^q%;C{k}c(-SSn~OybUj^-Ilq?9~-?JS2!Vdu8mUULakG|FX#WTWc8W^<^XfGB8@`A8_d32Se7j-#Z%*6*k=uvL1<$VT?Z_@YKVpb<aw3F+MxSHFJcWB<tX-nP=eoNGqUGJ<n-U0q5Bf{Nr#U9iT83#-p3e()b7HO+F^Y3VW7Hs@6!RaEcvnAUOV9&LU?EW~Nr^&pH0W<}8K(vN_N|1o@HY>{OuBT@njcW5o54*yrITC6N!73)K8lUB3(eU9H`j!X|bHr@zl?Ah5pPUA`?o0ljiMfeY2IcFx9z>h7*_5p|oSw$2#%jIIq4VQ-Es$&KVr~8Tlc!N5N0M??8?sdSX6`%&GC#4K;)2kn;h?=AX5%hyt8CKapX1o%DCTbifW4c~Q^QD(`?+Vg1-nAn*dQCRnNFSmou{c&3IN_~P_MpWviYIidG4T`^!PVp+xbdfCP#7=?tm`R>-1x9wU24V(UT{QQNm@#et10afdTH3zlQf=E}{=)eQ&)Eop=@fs6mSDN@Z8jFpj^T<q(9mM3QbU`Nb!4-AsqHbM(W$8j^`S_>IScJ~-3Fd^lX9FKgKk4`Vre9OomfVA<N<+Z#5{gZGFz(?wl9p+n98I}*T;Z@G}3VUlKL&Kb`78m!|w7$qM{+MSt4XL4heUwVqz(t+0fJKAtUJ!-?mPDej8!w205C&Kp3uQe!Nixl>o%R0NGV>g{;bMT0sKMNDyWd54P+}T0*Xht`Jca|GuE~aVmKCs4Ynq&i@wIW0gkv4zsf`<|7$AtlIBuJ98m3e7)kYYycDV*|PI{g_2nZl*vVahH}FE&$ueS?rcIwhClif?&GJKdoc%oKqyC7w7fYAN}0TIjR~oDv^mneX(-CIKV^qE)CwCu=aO64Wq~up@Sjti1FJNFUGU70s`Z8rMQjxVpHQPZm?7-Kbrr1_n-$o8G1pP#{zpn?P6}uJ(z@Tx-y}ms0mthEf-Oc1OR+CM6R0L>CoQoTcB_3&4gq#jMQ))FMp*FOo-)wXZ*Cqtnyp<{ecNj>UOY?#>(+rbdLaNK|Xm`>Os13fMZ<q!AVt7CLrl<d20xK`I;&e6E~%5!SeDnrBQQ6-o%U=ju^amensMtA*HnSo4LS)sPUugHDS5e59L|5!y|`_DgTwWL(}bpZJ@gH7qRrcncxtOO9B@>teVBUw8&<{ngb~<N2!oM0Vx#n|vfT7`D*BC^$i3kOUJoS_d&!@vbAYiR4NDgC@BejH3PecN96jt3v7SoV{b&?em^Gq<B2A7;bVd$af@Id9!(Vv?EH*<ju}u@@DrhJ9}axfds@BBld!l&AU$Lb+bAnu0$L*=obn17!PRXBs7HsP`BT$u6p%@uISaQlC#3}1!XTzi~WP$BQBJTxUSXH)3wvnb;%rz_r|cViKgtm=rRAERcyO_wYzt`bGWmem>%S>Mu>f!Wc<%Wx^e|^of>W=qaXjq)ls>K-VPw~!w=7)&7GJe{RX8N0uDfO2$60V#JAS<X*!E`?upIUJIT9)!#`sXH-vv6tSQbM3+in5_;}C0xJE3*Q+*ZIsVp_#;*J>2%ksT1s%-1QhdXNBj_T(Dg%M$T>``SKe#BdhoPC80!oNS{N@C=l6w+nqlQtT|(+(5E`i5SvE6+y9^t+tQmk@13DEcN;6<sy^2k@8lpNdBI-W_u5*WZjQq~xO%`*J_hq1cYmG-z}d?#6Hh{0g`<8SHIdW)(lwqY>K;2HlMPFevdtk;6WyN2$PBc54orvkwFSff@s`=fT>yTIn34AN|cB?%AG{xI1de6KPsjCOHrtgZ#7+w0InO2diTb#}C@WPAjfS`N5Df`#1uVu+XC_=Ab2ZT$$g7ow&7LhD(FYzy?um*Y{h+?Vaef-3i1y#tQdp*;r^5)~Cl$>g{Q+roKU+p}C8?%L21FXS`R1Lxi&g-#ReTipNpybCqD+Xw1=jdv)9UVi3Jzk9N7nyh2!=cbR4W!~?#DUj7=T0BbQ|r#|29?mUG5eszIHvE#RsmeBc}Ul}J>TJ(Ds&)1FMmVcz3;7~y2q;K*uwSH{BUuF5_)!b@6%+CS>F^s+0|FtV|VPdu}nH85kDLo^Taf%e3+>aYkaLa!iE#WF2>xA2*Il0~I*0c`UkiJzS5F(gtsKs)E;H~Gntmo6)q$p`qnoF``c5B@}+DdbGfweI9-P5gzAR6YdABy&yHDuJ`9Bd|06UkigLkwQH@Hs8wxp%iWkE7AmqVO{1ZR+cs@^;SN?3yN*iwcixS9t`QGsE6+eZzu74;Xd9Cm|)DeC$e}<Pc4Fnz@)D`RUWAHlg>7O&O9@5$#UapPjMZ==;8YeXgRgP6I(Zt3!?!TOUSG`_Z#uM56kOVf5?^++ew{utW?7;Ztq9Xh*R6+m5=9>Kh1;YsnO4l9k*<Fh32LH5SW$4>MhRF<j@$2&a!Oa!#*H*lGuStdscG#4n-n-bTBD$uP+wHqU5Tv6?)TLDR&9#)(Kvn55I$RciV&NDGR85!T)_S*(&pF(U%UCNLj~19)&u-bNJWWENAs1mmHi0q+z;<T3vnM$x2m7wEUzmsh!T-c3g=9`6#L8$FHa`y@qBU^I;IfnGf818jW()g1wQt=k;1K&P0-FwCqX(px?E&Ts&qyUwo>q)vbcMxU8;#^^aiibb)(I5S7Hy!e|@YBKqZo<8+`%;~2e%?ORKXq>0izlB+&DlxYbvq}QsK&IV0ee~1rGlZSEBlo=@7?@&j*VYNH+>P%gH4?ul_o8TW^GRe1k`qobZ84q@7a_+XE0KO0J9NwT2?HAsC_QPdrBx&?Nizq8PRqQ!D2R8h7uVSsp;;mIwOGU+KU&$9Q(<c{SH+*ZXs~0M4Yg$?5BY?MJvfZIip2Qf5cY+G7&Hp^N_KzDq(ypwh2_o3aER%h4KNn3wkIB7p==trP?)4OUh;_y5UtSJS;6w7;ZR3C)0E&U7e5jsFxuF&Du=6ap|vi)2i|GzyTCdjI=h0PjC(-rK#%7h$k9wr^<EFzgJBTa87A58L@3<{Zrm*lgf;*-uWyC$p)f#mb7W7#O;IwmTo213Dk9-GDvB|Yx7DLk=(03@R$n+wsAb@=j@WKRaxFA2xLZiFl#$Uead~i7NQtAo$;^6@k@TjiQP0nR+1uIQ-Z@<P@O1Ur`FX@Xbdjb<lccOw#uYj*Y2+CAk9j;FtVT$lnR9Yb+soQ_E30cCR-dn~o}a(;OT_YSt528Dm0=E-f6r$$ZW*l)es~Jo*?)sMNvpAzqZM~1%)3yA9;`1|bK5xT9lqL%zW@Ha?_;ZMak22IZHOA)OunbJWG!=jvKHmEz(m!#RHG-Lhs{;yvK%<czF8{OznuF&W+JK6`q6KT$>cgMRygC(m{&EMrg=eI@y<GQfgxqIflMbNibP1Ll1nR!>wZ`+)<`u(5J%Gmcdy97x@^`GYDQkGd!3h>?N&fi$)coSY8h!k*QbN;fG8m@G9n4f*q3|(vS}LAJE6CTXL&YQ=YO8}ffzi{^T9fT@;RxeXqjqP$DU4zI7Da2WC{h=b^14gk-<C})ed6yzMPBBI1x%g+CI-98dYh1#R>0@c7HwE`So`?mEkm>4L%A4XsTX<e7cY>3pS^^O3BX$AKA^2f!vxFA1q{6EJE<G<JgVX`jufg{Kr*vvjegp{2$l(dbxi^-+Nm8wzIiywS?=>Uuducd<U#+Ka_gz6!0qTsWG}~DBR}}Q+?tRzK{N#|8iRV_tEj@{`ThKc0c;{zjxml_3Fp<@9Ce5=lp5H>QT5y$fGs>;d|6i<GGO>XLXq0u~KvY*PWx|Wb0siryp%@ZM{9*++rV_HDc~xz~3b2G<Rku_DBQA1{@QbNVknNyELHEpx)2Jla=J`<iqc0oMAWSfB5fb`MV;2KA4})-&mt^|AYd70xiW)u~UQ?*}x2jVkUHgO(~`Tv)VYc(SYj^9=;=RvOq&ZOz$bP`*diA;QXI+q5;o0WWW3kWMEk)U@i*%A)V%9e>c_jfaxQ9<V*7H+?4!7#{O1?INUcR*FdOI{t4ImoFijSz(8>x-!8|G9^lYt#SVwv>0u4ytg3RJS+$6B6t1$SDkbn0Zs;RrZl;%S%suE1z`g#zHZQMW&_J^CCd^oxD+v&Y8&17;Bl^PIXKlCM?o4YfR}aqXk4Y?*MqOJUuIwHnPS?!5$tNOD=xczlbq@@?K62siamybM{hGAD*ffU-v=fPxqJ}!l+y22|fH+OW(KUX*o1^y8;hg(LPzMvjf-fIy3d6BF#|Y=j8L&B3xox7Sb(6J5+mqEZ<{r6Y`goU?NPj@f;rbcta`iYuiC}u`NA@E#)EfWniHQwt@z0B2PMeD%GLs^uLU|oMOHMnGBmp`nhCM;o{m3Vw@zQ>oHg|N{A&5R*i+w3<=^z$X>Dc$Y^ymy*d)VE&Hi@;fj2V%CfFF4S5bW<}Wjg4*J+Z@sw~Jm7!f=kZ=Z4`^7ES3><2F<Udw^i3;uep8^2|7A5a%`JNcqcai3OKdKm8OvkN({#dQb?xm?!F|)eB$hv+jzh{rB;Sefh<iryzJv(hh{7@ICgMWv$AZbYR~8_vq;vJ@LnM8aVjnG!$1@4-KSBmZwl($?agBdn9q@g(fuBo@kzHJX}9AUC`UM8=jqO_%uFi)o)oHYQ0V%Obc5v+Q|^R)_D0}h_z`IM6y&lRM{H5;p9E&QjsPO9I+d1z7D@ap~2U|Hie8x6}BA}aU{w_S52e_fVJNUgzNm%av&lg8g)Wknm3V!dx9bK?^8k&8s=;XtmTEFzW8nQM?udl8^&eq<o^+NuYDhkZRbXdd<yh`9z6H7Jpr;RQsDIvQ5i(NXKbd2Wcu$>uLmQ!d?msio5MIp$K6Yoadi?mFnkaeENZ-x=np;gVT)CA^3@udf$7&1ZtK;*<uwhZ-o&CZjr(4rQ9hszG6Wgh-$yfoemZ$UGkzg%^FDCQW4g=&(1fba<Vpn5Uh)fp#=JxffL*SCK9u$3rUBkt%1_wM)o^YkY8`zIopzchMlG(WXV$>3nNru;wP-Q;(7^AD^TXb6`}b&nm!;Gw`>B=TdqJ93*3LQ$Dm3ucSul|xxSLdVP)GZoYV^H6284cz=&X9cLVs~HR*K2O7)u?Qap4~!p%GUnYWk9cBIjy*A0uSR*kT&i--~PtYlWNN3VLuY%v$}G(^--i^ND^S=4jPVxG3%De68Sli=xQ$&Qs_Bz^*zE06;K901e%B0e@wqu{wV`evqi10m0azAh<mOn*WnUoI9@ou<svx_TW(0>0&zHSmipfzG!<N#hjCHKSedqYk`+^2?Z_^y2)2!@pUX7T0SZmG)$TEhH_sa-l?aO=vZ#AFUl#`gOWap)uwxigal1Q0UVo^H|kP#Q#zBX4)JwMGZWs3P99r8DOPBYj2M`8986ou7Rtoxjx^*?q{%<y<@ID)eMK}|v|dohxHahlT=BgSwxaxAv-t$r_7pc#>zQ%*iVKoV>e@OiTeuB3bes;06&A>v<rBLKZvq4x-RQIEan!_)ICRTr<V>q7y$ur=A#o-*iK8FY!IO1Tnl~H==O^MM{4(qgnv7D2<=5sofM(~;n%C3-XS#7dgGw~gcPLi~d6g-8r!=^4+j<D^kn+DRzRaK=xH470MswC*8?O#?Dzt7W^Ky_1z)bN<!cY<6-{qcPb$2{||A~!h-@B_Gpko~L3s){AI~}*D&0GJ@w_D_uV<On(xyBr{yux_MX4dsK=XP?HPA7p0M|$F4@QAI*ctkXv*erY`$>e!_W_as9h7z-eEBMXnj?#;quDTp{h0$nHrK4NN3<V8(;k<c;CjL^;n_igIS%NRUC4C1R6~6%n#q|8GjNBf8-IK+U-bX>(X+P@x`OG^x9=-Q!K6RX(_2<u*oRYo?7BXjr=R`<y_K;Ix)6u%~_@my4LDqZp8eNrB;h}7S&5k%0Gfps_wX?G@C0VnML*D{75F;#jwHICNx9u~3=9en<ZUTFxL#%1?b6w}U<8W^(QjNXZk#xvk9qkN-?AuGu4R_nux_<_b-DziI4m$w{haERZUnKDR*gz6sR9@HKS+X%45FIsw)N@NMY@45~zWaVzmPwQ$@^S}QM3%J4A<|ZIPp|o<d4!bnli-&1HX4p;rhm(^(f`n$&Besl1F4_^ZzK&}QVm^^@te_v%^zMS4HFY&*-L`!QW4Ft^72y946Wp!A7#Rg3)Q^jFT=hRHWd#D)8NjWB-$%+mjWa=yPwn-+jJ8YWo?hNgc_Ls0}ue}G-P^FcQ=r|Hn8Q1q;Tfdy_c*J-U;9{vdX%-NvR<>7q{>yy*5cao55>Hg&OYJ)2^khcSX`MN3+UIOS@-goVoKKqo*AV(FGBe_hHT&UJ+AbK6>m1@IA|S9%=rmL7JByB}rsFXFbN+164>$86D;5LBsVOuH^51MP>H|7f2JP7bj43Ft*CwhIW;JC-ZHfAj`s$BHYw*zj)Hc!UPn=gqd;obdRyD9+|BZ4<mOW_$;ub$_<#{VBK*jnQLa<jc7$s6R}Sk^Q1-j^r}g%WE*ZMX121?JjXio6MlS#I9UGfDNtAccXQ|W5+@(v)mG{wokKcr&cHh;#L@7E_24JKE>(?O9>xKTXbP{T<76!FM2@uh)SR$TN_PSi4w<dsgk5y7)U%LH^DAD;I`|D;->`$E+mTPCQNZyu9%&-6#+_tuL=ktS=OvdErfJA#FXX@smGrI@Kq!<o(1Uks6`JZ7#xHc~Axw5C9Q~ef{6F!v;(dF{-=0GEXjuIC9^ap=;tK5z*B=_g7|4*Elw<UWDiJ?lT~AG(%mwO5&&zUb(g11*Jv$q4C2E>H@eFYAEf;fGQCoGRIe<^{f7C7_Q!^n;KIM5<U2|U3h*+(3CMxk_UJ+KLD8W>z2Qnw=ps`GGX6C2h#)2dVrsTThfwIXBIba$3@}e$b!6h`Pp|^vB{U!1}NrZ|?Qo`l8FA*3h=^+s8$Mjj!c}_LB&-x4O?e6a+Tfc1{9(gkqX-~{NQv#rMLs9*!Rzd=IEub{zXyHqZ1#0%VbS`zTHO;s2L=yiSWck!k0lT9-yDMrTxd7J(-><$j6L+43w^BpQMZ}yIFl0&8L0^*Da*!~ta9fgl&Wf<8*LK0_!~ezvdJ69=P6=gUk{!VfN0OA#2<HevE}o2TM}#v^G;8k@oAh@!I|mfc<qd<)PsUYx^F-o->L(dNAUltNXtdIgLq198=dY@CxE8(6u7^Loj(TtCvX9nQU&qnsh!ZUgS67FtYlF4#>HA^E`ENM{n15U!tgX_I{Nmc{e#9@*2m0lRV>E$jzvtOaw3pt}%08Q#RpaRClNYPhHwqjbrPp-TlJNb6#P#!Yp4wCP1$s94ICKv0>I`QZzj*TE+4;G8*U2N>`P!3b&Az3%Mt{(wF^{sd^ZU-u@Sy-$9XwyROJK6TwjMp<<fS#nsAcBQ2Le;-Q=qo~V$BqCrMGz;BB?$cqXr-&0bn@sl=+>!kPz995a2%6|219yuUwq)0&{*aMz|1E`xB~tyOYjEzE|ne-}>$C{-2XqyN5@|2|tEQl>L2g)BAaC6&Zz+oujSIH~7VKCej-~+?g&;Pft!(SAITwd=jlZp@08l<^P^ZH0ajR?oi`*m`;M2*>^wV<&)FXvp0YFKgrq2|Do@z-{Hrz$GxA2`1)B#I6dVe;N0iI(N;g&-Z~=WI-q~v5Z-UT*&<BM=Rmp9G@o6RX*F&RB$HdUlbhd^E0zQrYJOV8Y|7sv0<pcb*N?W=q<V$qX`#kQOH4$VKhMj`I+&*7s3>X(cMI6E%*2+a6(k%2>ej*j@!`Q<Csa=#o$$(6SNLD{B3n&YjMvzA6aM%EeO#=su4eK_zOlm@|M@}w@H_lh+PrunUtjRkNj90BG2*eS*wNd=!-HQpk6Sy;vsjG3$2=C}30{FFGCA6O{bp~cRmA=D^g=P59mYPb^}qWPKXD)FF*-<a>hI{p9dN<{IonbEv+F4O`AOt`rACGV5QdmRj(58|r`Co{eMU9lW7>Wmi|JL|J#!ub<jm{;aOd^r?*8unuiY!Kgy3g-S$lf+B_7&!tkW0!5x72(Z%@C(KgYJ(y%fL5(gNAay6OTs-EMGUE@e`L9imH*?q>-x>|hL7mpurJd?RAl5Q9Oz;M{zsvdhWPfBA9r%qY~%YX;rTd#C%K4tL({ZEo$n-q}Bn_`S`o<DJ7Vrbn-s{ORdj>gmX8<3`sGe;?d=JgCIsKM1)4gkyG;a%*Wj454^S(fA=;KV9tXZbB2r0eoTH2*qx^N9_+GQ3o5ig^)Diz%*^sH?<Zq=k%X!&IBR|`}I=&W;G{=$y+UfZ5{`BpZ)l*aw>kPlzW{Mu$zK`Jeseov?T&NO|`-|&LwjSyJmxP<dZYa=15&dtZ-H3obbpL;bPOcvVxkoq9cWICB7BjyuX#sV~a*`ysfMYE*G_RssEZqZUX?I`@yW7HPS9I#<+&CZU#p{bxpyc%*4HX#I-jh#{tq%WaDOBPvweedt-FhC2U5tnZp77G-5ye7&n0y$E<R^h8_b?K4ndN!gJlQX97}Vn{hC|Ii{fjAMGeKqe&8B1cA|<d;ex6Gidm!`LH49v0pxkY`pqM(ZAVV!w%8KNqdUJj%j~u`+#AC=h9(9ax}M1+u$8IX40g^Hj#8v5RK_mkU|nuI|~jF9l!d@oxbIV=A9mKz{bW+`#JF?;iMIk*u@^yvsJGU+VTKn+?Re6d;B<m9Ctla_NW+@p}`-~@SbRry#KIFXph*`zh{N13gQT$saVy@`_KN8tS|@oAn@7z7=HY>O%d#?UrZq?;=TuiHN$vueOr=SS^T-k_@Xx%X$F2tVx~cT!$u54_iLR^fgByE3)!2CGcL)<@xX_hUi(Sdg~4bW;=m<UuAztQNbK*H;Z;$PnfduM{NL;LgJ3S`$Ue3eqf9-qkhSplXIb)VE8I&$6af%N>*K!Cyr+Sj#QbkxGEb>@JKO*?7ZpRb>AHOS=m{Np2A3Wq$@W+p4TLjLkFGLiaptyI%^fb|%1<)m00wkWXK6LM(#xOKnm&6PJT+MW<#lE-J08R58bg?z4wz*=%^u>=E>&Gn)Un6T=cs8VW_gw$SnG(+twVe44TwW%0`Ht(yTK<->%YdT57f+fLIdG_R^`A%W75!bW~eZCE)ZTTPYUucogqJV^YiWm3AoyD6Oy3~e58BM^^X3-87*5#&wKM*9fAwd;pf;aq}iLo-N*Ev>Ai0^p&upo6v-C*ju_!1cYOS_HZ)-h8dPD0hHk`paNNU{h|>gxg(eA+8W9_faEDf4172h-UuBEY(-*6&nrT?O;$L6zZ&*c7`;Co%`zvEbF@a!d^ol<n2%E~uiu#TFdkB>gLL%O59{<MSlTQbnH`o6B4gdZP>qGt&^_~ql6D#ydsjE<Qes1(P^u7x>>^&c>#xHp}=jU3+n8OkXP=sgx#5jNtgJTRczQ}=^e6PomLaEB_Wpx{ykQ?sNO%gMN{xEjs@?2nCI-T+mxNd410^u&vyDFda&7%WKol;hYxqF-MH%yGU;OW$=B?pkUf8W_|Ntq-v{-4jMr=O!(!AL)R(;IvnfAg8d%A>*KIR00WRQC^#m-KNT%(%OM{T#vpLwG&EJKQ}!-q~;UEi1p#mFxCNJuPOKsPXQv`v-?RTbl^l-ajB2aqr+QR8^;s4v6*LDyL<&dk~=~QP^-`BF&2xx0j{Ki^x|%ULoHt=N->47Zp@yFa4;;)8h3e@_Kot)`yYwn${-QcOv%}vHQ0{t{r6RN)Un5IPKl3b*vwiC-HCvPl@4CGX>`s>D#8NMgE4J2{`HAwN~`HwrFM&>u4(A)TG4;7Tt^%WB;JwVr`f7kTmEnQicH)2ZcDi&B=WUSRZqQ{VbicZalnAHKjj4fX|hnA(2&!lKNSZ$lMn3gZM~B*7~@dj@x<Gtc615XJRBZ+ZuLYh(ZIpF*liW*f1<b8YU6)62+iGfs!YuI+QmcGQ`Yzan@NdK{od!Co+TBm;0iQgav6#x-x^CoJXAL!5C%9ISmrE;iWmGpfM)!{9;o@CleV&p`kb~N1+)Mz{?#^4az%Y6#;PQgcM-?9iT@Pvu*%^J+!o^fQy+t8&>;)aWxQ{LR0zOdL8ppq@4^{aR6-gv@r3K>I@yxk3i0jOWMDvTZJoWaYktOuHoJq*h>GGb)PM=W7<RUb>k{Dzj9;^3ou)ODuZ;4{nOY!%fa@9!F0hKc*h$#9}L3ufO8T($O)S8O<#{KpYcwliW!kfB5Cy%&f>V#GYk&ohK@A*ej_m3$Qm%EB7Z|Vp56{<ShigXgl~vBd?^;aKOq!d<p?>SXaiI6txJf;23x*?|Ga<jZa>-C-{#9nDW^w3>2l&}5xJo|_;R-RJkCDkqwMns;zi3?t+JoD-fnMd&G|^1>yv}G$H~E~<n_+$gTuel<>;#cj%|uzD?Cn+hzhRhnjn%c4O1&o`y8U&9~`qX;mkRwU|;HLOZ^~!6edKaXcxBLydBs%n0)-<VozRgopFNVk?t-{Vlkb5CYUGq`E$5D<udSyeKl<n1AhjFX{^#BgieqNb0~$N)%6oXC`SQlHVO95$Vn2)Cz3!RTq2-&-_jNZTs}<9E%Sr*jJUbaJHPJH<|f2$eSVd)`4arm&qFB-{FybXc{)W-Ao`WrmtXfj|N7=FzZeI)mD5L`fBo&?=y<>uF4H|i6G@QzOz4vg9&_~2C2U2X8FbVz{XnDg+&<TfnWU7A8UJ0&20$Uj;#|KgtM?aKK}Ue&Pu-eCNVkZC`T>=>0TtkyU84X?(*US$nF$m_CKIW12&aT`R==N@GglGW;-1`}Td<<vw;}swRL{~;rk7?B>Dhu7r6?DdSMt2E`b|_y5EYPF3Oo4`o(?(bvgFl?s<ON`2|4ecM^PfPWR)&GpPGjRg&{I+%q6(sjVxi|F72V1U@oq6IDn*=$a-=wBout5leP#B{?}!bV?PpN&C5EUmo{UH_ueo{$BY?U+9*>|j!zVA7NZV*XO3!e-!vKZcdygSY&%0*q>885{4r7_{!ELK4UH^<^T8TRv(|DPy|anvI6>?ppU$1(3uSp_Y%fE5TE9mG0Bgz!VM)gNW!gmvVOUqsjX_ym`ou**A)QNT>*RjCnIo?)UrN05pCMwY|BL1zuqWChE%2D}UVEL_7;<}mQ^GWxG(}l{@wDMF29HlqC7aO_QtLQeyu_fA_J%JVr@Upt$V$4Ui(8w<#mioywbVj5%0Ar(9+AB@s-TqEN4Vs%S>U2dIk$*e8Yr?pEHC~>V*2OtEwP}{9$MaFDcni6bj2#kf?oOeO5c@|n`&q5)h#e@VazwpwN}~xEOKJ|GuSH_U&3|AO&&tno}MQ$i+VJaiaBA*t<$aHE7BCYzC49g_7TaGx*2x*(51@VB>KcL@gpa)DraQ!5&0r4iX3n~t3qqbaP4oW%*8dqTuPWCz~dV$_Wt6W5G@AMlN9@IPT^YHQDj|0=koN2rrUrq4K?B<>Mv1>KSa*Ai6|QutSh>ms|<!r7&7`&PXa8O@!w<TLOT3iqIy$4KYheLOl*ar(dp!iOOum<n!>Y@m+!Q>K#jhrkipMbTf~m?(%2Z(lU}u+R_7R+IH1lS{2_yeCInw<*9e|3HE-Bf&f@+$n>UQ@$JS4W&iu?KUe|>)Zyg#q3PxP5_l*37y0RU_Q#u2aL=X}@O8HfGEh;}q`HxlPLc1{~9e8Z9aj_CWU6JMBnZT8ja{;AJ^DQMgxYh*IVwb%NVQpecnVZTaCK(v+`-|*yQ9QJcG^)$icc+t2q!Cok@T`{aEi3w1_GGnPG&-9NyKGItHoNvFTwaSzcLq$i`^5Ach`+>=Rr+OD1rsDA0nZ7L4ryY`#wtORZgtki%3ox1p@Cde)tWR!276`$yWKyck^8>F^$a@miz}GfF5>-wFsNX=!e|-Kq7uFqOoQzyekaSfhEXB-t?w)~wzs&$V2VTzG^BT|U5a#rX&WY#D8vsXlh%;am;m~<24452?z`b1;F3P03*e4)lqUWBWj3$1>abU-CNJP8YE^>F%CIPg4AAc8rSr;VdYxOkUvFo{dHk5XP#3JYEJay?Qs!zJNuB$1t<`}!SZ7+7rbQ|K?fyKpc1@6#OqAziqwo~YuPh|9m{>HCpAk6^AxDWUqh)GbK@Yj`aEfs2spmo;YXWhFkK~ndqPAEM>oYP5D_0k%Kb{#-dPi3Cj_NL^JiDvzVxG*ZY;={4xbB`NsjE#Bu&=f2g2!c9rymI?&vw{Dk}*wt;DR*%&+@|iHMuYwW}n)`l>6n8h|s1z=T{{@CF3i`4!%b}zR}<O%TK#`)8t<^)#-13qk#xh5?hV*kD4)>0sYn>XikhA>u=1+ce$2@B%<$^%gsg$O<%x@XZPf>_n8oFXm{k~grITO_h53?_mg>C=0&5iZ3ar=w-$tdaC2VoFaWLL>X+7}xU*IW)}_UDSSeto5jsA%S*t3DEN$7zxXDQ*AyPmxaBf2Pb9DStV)yFkXkN}{fv1ZP1k)T00*4)G^4oG|EFqd5mJswCjfmj!%HocCBtm`NHWOucUz*Jb9=5^-FV=jK8QMY{k~18QwV7$ak6L9tBqNtS?t{ZU`bAQHTrSdTY*OB$=yM}gi*%u!@X*7#ySbB8vfO=D^F(Gi^k#Z2+kEG{i-H#~Cy2`!OPnMk`q`oF(-&LM3HxhhUnS*b;rwQtMC4Uv(ff|@$rTsE%7F83g-cvKKR8*yXx~tlOs^W26Il!C8Pz)LdGLQB4fP1&kWIF3CIjxff#Zt#%kdOfnnReTX-Gw(jSwLM{>`*$vT*wQfP_f~BCS5|E(yb^+|$<aS9Lw%BoG}PyH|15{0oXbbx6dfQJu|`#SA@lCO~-LvOAaOK)ByZ$KcL2aeVW<$_yBoB;IUvKrmiXg$OnpIZtQ@T@{|7w4N@_yP^CS?!@m<UlO8uVAl1SsJ?o&NujUG;=hI<e&`Sz?nXrIRq6kRPe1w{#3YOm2YcyNXo4~li7}VsX3N*8iLmIvk3Pk~gm3gLe(18inTLx?>`J?4;BZP_RZ3?WNU+eNjA6d9?*ce+S;GB#-pY+8AX#>%?#E_%A2|yMdDTbZUYME<T7FXHapxHg&OkaYXLGwR9<Iv~cqkQ@T9g~^YHp0_BLUj_NDw3uwylvTx7k)x1`Ad1#tSS+-s3&ijM1}9xgl&b4H=~A$DOX3$6F~6TBHAx)|pKi-7I>{1K+uyVV517Vb<(zhCI;BZpL)xHe&g{G!al=ZZ;4y)YGSNM?On^&CLnhbN7roN#FtUeCKq&76pQ@T``C*@$~+i-bqfwkZZBsX<aJV0E`t4;&eXuSetfby+6uBG^sRrn1HJ_HX=M}a=o5>qRpVDvZCYwfBYVCLgOXxnJ*ly0KXisp}=RO#T_DHvw0EkNCh{q+YnSnxE<t3-%RqeNfN|L2`S4VU~kNNV0cFD!F3yQHJE8<LK3(CJv6$LvRrsO)@#!h*B9?FaHEsRI7prNP&$*GqCLFWeeS(%l@&*UW?dxqj)P;Ef^V$EWq1d{ZD-RTh$jsDfz?*Yqso|eHs<@UU8_>FtU;)JbkFYK5FAZe()lv(HF)X|(D5{7W@))C2N%D~ovvVHIhHF8U1nn`Eco6Fj*)DKeCT`tcIr~Aa;6+&+;Jm^49guCX1BZ-h^8X&^|}%uR&;(h9BDT^AN^i$$YtM;rO?&J=_78jf*;wrcARF{rFct*J>NSyu`~6;o68OVb(h6mOhNmax{EDf4RFW^ymSRxp?<8r`(JdBBId%pVic#ijano2+#R8JL%f9I1S|p1$IYSCEAhUuJ+OLcwk#5}&FA;KF)C=`B0##ufhA&FCmZYL%jBQ%d+A)AbObG@SiPjCt+~x%Kud4Z+y4DpaHt-?R$8)BWRqtKzIVXpp+fCakrhR)0(ikwO%F_gl52O?vfV*qloq7^e*wUKq|aNstSbIW;2ElJkc<9zhskA}G4Zc%19Qup#T*871W#t_<AVG-Y>VJPcf?-~)qrQDUHBa?OY{SLgQ0IW%hC!qRa{o{@;V<y=jUZ@0*E=&iCBTDjfrZ2r8u8!EcQ*R&L3)IL6#pzV&al%jp}DwvX{t9GrHy{f<;F2M%3@4-lV=QMzJy0*lDs!KGj6TBQE%nr61rF8fDkB`K>8KtJW7=>kOb$_ZBzkWyuWn`T5}Z;Lkhz0}cm9a1DaApmW9*B>8_hHXBj9<;0aHfOX20L?wQSouh;T_icJ3KO-Abm#}YqZR*s&C#jsTXmJ~ai{C{?as)9x$6^H6b+hkDH6N<8fh`csDVwp~aLb<{;}wkzS6QRo{>BRwL~n?lpgSX-s>zED@4THK@^UIc6ulJod)8sHY41Z`EochtKBU=-tRo);5_;nuO}f0{h_f2{_-t%4O#Lxql{$o?f|dT1RaH^iZ)I&i*4c<ilK1^;G3Vls=Igw2MlX#x2cMr_jLalVy-sb#;H06=Q_hoNS1?T%#pp`8Wov$7Zf-H<B+zxjcT&Q!v20<LsOXkajhOsIa0RR0Kal(*?15{J_=?g2y4)Fn$?ksg_GkwM64v|C)2FzBcMcB^4p9n`OCtWhd$6~8ynC?UkCMHEtv|aT*y;O#H{Qb+m+?xGR;5|svm6(LIO=K)C*~VTMO~TTi+8*G+XwHCl2^NXJIUV8{;$Ws^&|V^!5-I*k)Kh1?1z4|{_MNc0>=)eOt=iQO~f@63O_C-A2kt0MonWpl~QGf&ru8WC47+Com~n+3R&=tfCo3lE4<RvI@xi%AWT|a3uy#NWtmbo7$of_5eiOh%kQ3_tG|j`4_c+Nbl-ZC221RGN=@_&lagBZ-}zXz+|yozR-9`-EgBaDOL`*0_4UQT$1skW>VU+t+i)DV*H>-o*HJGkVf$SIHm^tb17p%)oL5X*dh(J{Rwqow6$)`zu`QFFLYf#Dg_X5*Et1|09(Q3}jQ%(PbznUrJ`8sLvc2>B@J_W=GAd`ci7dG>g>Z-bs8?_C_irBzofccgpllSf8YRV%js^Tb`^Z3ExTyJ5T+%^rFL5n{A1Z8^lwNuaLN8Wd%h2ked@1MlzL~PcyU6Bz;b`xAhsw3{(p)U+<1!PukpsklMi*J&Hu{a66TY);MMJ2mkmb%M4(vc8o#aN;#2^cCPd{zi<TbT2ErfanPoz`(ggrpLpFL!thrEyUu<jY!mwlw>N%`I}{<`CBEcrtx8dQyI5NG3M$EJaGK>4s5t=wz_o)Qx$i?!U$<4NV<HGVXQjel+&wM3B79aT6`x+{2~AFtCQy<`=tB+0~Dyd^J#f-Q#aCHe3i(D*9CHN^DjDj$!v*jrx^yl<Uo<Pfk=8dsL7UrNCXaF4=Bu^Y4F(rhO9h8Q(3IS=IqrXXe;WgrHlt1@SD1cqUd)}uU6I4N>9vZ>AafvI%cNCJxs&CourIc#<s!x&VX(72y4i!We1ZLpZ;g$Z8rL5f#Dfmisl^2y8^JtbG!$KJE}i|vc}5X8D~_+`&S@(YyocA5R~;X!6ENtBnzg-g5*&bb&MluB^a7}9&XyBS<&Id2G8%s^o!@qlHAEa4#)6X^;q`HtW4(#eQl5&dG*bV(MkAWISSDALF2qmP`H%t&XLHducN+u*}49y~R?$-E21LMc=hNlkKB<sK5&^ftVD^yS7aV-8c}_$e(j1FC#xwi?u@mUou)2k<qLqOoD@fxN__N*=sHj>n|!pV{)I96Oj+)11T57DeAkCo17w)5)BQ&kp^lPX3{vJMfp9+wHcrY;ZX(FM1yKJ`TfC+p01>K->$8b_>e<VPpxpiF*TKO@1gZjMg00ui9>`;_LUC74X<^Z^H>h3e9_HZa;e5S6c&gE`|i$$)p%=0z#dJ{HVV>(1z<qckweWOk`P2R-H-SRuBxWa!|W~ca@d^XC_=^74Rt!V0MZ9Gu#W}V5t+!zjUx5oP33tm*Ivli-||0;W1jt;GG<yT;`jd!`FT8pdU3km!`F+%{m%JH>@r25ay)GP?&bXnH%~k;_A8`DP#C)1H!&hApwaP6Yx>5%B5)+gAkh32JI6Y2wKmg#re5aA~|W()<LJoJQzzf;r?)x8Rv-@WoE8@w*?)=O!?RtdB8|(ZbOLQq3f!0U7bF<$%{;~YiPzGgxrXr-R_>q*Jcrf-b!9+PZJ_FaV1EX6SRE7y1&GOU{z2Rn0dsV105S(7*3fh@1jAAdIXn+bS@j$Y9{U<yfqN`0PbJ~sj-C_z|G1>n|2y@;m(mm8I3bx=<(Uy+S)nlN8VvtHX#$l%G800si2mC`;z4trWXqn@>ro37Dp(5)pY1?+TK01^V#{!?$NR2#3I<iQ8Gzk0`8&L?zwKNz7hFNJh?0csK)eP(Dae=oGm9D(*J-7Z&(?3fAjUu@xcL?UV|$@oy^NJVeO1eP!4fO2<BH!4%2UX4>sWSTyhffFwVzI^hJdFS0&?qDhf-D9-&3iiw|7W!Os5i!?E%bg(7lM+K5D3&)L_B?(_nwC4Y7>b%AARji8Svv0y09Z)cX=#DgSZ2`x#&>K|Q`aXDuyPSB8zO$v2`y1h>_?ib>#bw<9{NV-Wt5qq9&`Cz*1YZ-jxQ~JdCTU^#%5q5&LikMBjHN3vQ-@;d!s&1~8nwtlv$)C1Mfr|oJjD{q?)eGdc0LB?jdZiH;@=){Od&|+{H*H?4OJ~r~II!wSCm9s0kow4XswotTP8s2?I1Yj<?ePrQwa%M%X{~exRA0BKD4}ObwR(@LW|7~gZzA0RE~7K8+%E`WVW**&dMxKA<>bTQ?G_Hh!UnQS%{fsI!PztFCyOHYcHyUP?QoD&Nnh!fpP5nx-8jv2kU&X`vFG5n=T{E<Tn!Hw1qym*uyC%duApBDckPbIR0yDqW`&m!b?wCpR{&%F!b&7yz&JH3SM2j9r-~YXZXSpJCnOHY#5in>ZWq}o<rpF})yZ_h3BIgWx9OKVLEZ^*x9~Vem7eEUNZxw!Eu&p3VND@33R_%{e}~1RD0|H`fFk}ZSwkq<QGbhKniuc!LZ_y;!L~9K;QVIO5WqYkWor!mH(Cd^H(GO-GrWn91i0_zhS%)+A{&phal*S9SYHnp?A;&<9BtkYK@!c@k{Tx*L=u-{b&#(3#dOLpIGm~jrRl`rX>!8cAU@@^u)*~v&q8lyg_tbns#em)ykw`dn0jU>Gfh^45WdSC5w~N+$k#3xKSSA1BXC+=aS9I3b%|0dFAZ30iLQG^EMz^uMbQ=fB|<-j&6sEV=9ZQqacydqMIJyH566=7gclCCv!g3XWU!YOmkUm2Ej9>Aj>M;li<yA<^d<-qpS;BNy*5}wB{2;fXWpM(df5p~NS_I?7k?5dF$elpOAX7BB<+~ktVnwCS)+#LgP<|MxGOV1FRx3&yc=x89ug?9mD{9m)$%5@Th(#r!t%oU%ZU{Mnds@@yO%bWiQYDaS5{VLXb=m%J}m;es(t%rQZ*1>ND97#qrK!{fA6o!o5S7xW8`0YhSKe;ba;+_+uTN4L!vyKPM2-EwNRd$vLcZ|K2K5d)O;>vm+K(KKBF=x|LZjjW5DoyZjpRCwPL?yn&=xmLzWRiKRXqdvfK#ok}t{k@Cn%%q_#p)dG8J)V%8zQoA+w3K$XGR4Wg{P$V7ke65Z=Bfq$`fWYc#AIvGwkpeJMLxiAM?{hqo{c@PjW^nF^uYDg9;7u;sO_E?<LA-_m^OuDVi7__3>azW&6p|!t3sQu1OMO2(qfJSeUM1SfbO)TLXuYaIEtkI8A6ZH^!9LVR|!PmgDn?RV=$lV3eZX)G#kUc}wM3^L_Hs596fVc~oolw66#JZSeAZ`vpBis-4M&^y$zxhM_436E-^=xij`q+w9o3rOqEl4Ui&B+alr?<Wk;_HB2kyh*kHSfh<DK{hr;?QE+drp@zkVD+aOCqTqIQ23zi18c}nM2D(Y|ePaBN<%_+A-akm@|}^R#xZItP@%30h4?l^}J^~GjDQ#3OMeB_>nFbU3=CCvXOVVXW8&nhSMM&k9)zJ;BMpgD`q|eoy<UaA^94jfKXpGHzC<k52FRVRO?`NYVg5~>zc&A0YNiGG%R0q4C)qos5p0ve4hb!&_NQyaDq?R0gzyVzuqwXlRTu~%yt;8>7%tR&Ca89XFa^om-hxdvxJ|;VP`tHC}aJ0{&t<+iN-pPyj17}zNHBu<zqj>9~l-O1B}Obk}mqJf%lR$O>vNWMdPk&?)*Ek7D+yKa?la>kh2OOVXIUsO0Lse>@yp5#+~VU92P1_y0OpAXkaZw<3ECR-7~VwBF2jOs^p3T2~g4siR)19PU~{A8j`)_hL)ysY)meRwVbn9OQ}O-LHIvO-V=-$)`BNt7_);2qM`$sC62il4UK?3NjRlNlAJyonwsUD-dhVd2qYY{6W`&5DQ2Zc%8Of@=whNy(?oI|CxSFiS;-0NQGjvq2fg3w{IW==&TGu83u#_dB|f*=`OBNV&E0)lxa`F$44@O2uS;{Y*nFXqLKjM~yf$?Ukz)Bz(auMB4KZCYA|@+XYgd;i%#G0_-r#ui`0Y_YBCeg*vZx1FTooeOKThNchh@udtbW{D#edH^V^capch>LFCJi&q*1j7eVRbWSrhUH6&)H0QnNA@vR0~bD1gz8vLpKVgWjXa20-FG@(d#SpN=q5NhZFaNBjg*6)}G1=qV2ss&w|x#_Vl}F+>Glp5KOCTG3#3Av(+Emh!=~=gk>EXn1n~K=`$LY8*@{sdjjMjL}vL04ZjG~w+=Utegi5nsdW3mb!<L4*!I1}^t}PT_^xvj9MH3|g5jOCNqiZJVZ^V%)i^jCFQuB1@-dy>ax#R3JZKm~*#AD)zFACdG8y!5JX$5K6i45ch5S|DD#<XxmXIO))^f(`RFo&Q_Z<_^VEJW>WM!*a<&7;m;{$(a)NnVcrob~9l(dL;$Dm%!SJ%qBl0Eu~0D-|m82VhW8@}1)1R^nb9VDgc824>aXZMZilI>DklbUNBsF+P^AI@f=`(fm1B#iQ0_pRNL;no`=-zEy{E=$#SpQ<~^(IdNICGKTrXc;y$#O)<b{4(WKrCQ+=6xZ*OuP{cc#f4vRC<w6B`GZY&g<<o#Da6_#wVJwKezHO_F<sn3?F9IQT4PXJ2e-S`!)(bni}bX)24oi%(R$e~QU9n<qUa9I%A1B*boOIV$I4_#;3rz6rne$c931WbdJMz($`2twg4X{|q~?|W2YaidSRPm6gTpP`A%~e27Z3lTJ+GGF=_gDT$CjZa0FpB!8bs=^m4Nx>9XXdfgu+G=W}9}oB^&w+SbIL~V2=DLw`q=AJJhej@-2f0ZQI043Tp20Pl;?F_^I9s@Q`g)tX}ibTkC~OIH4O(Zhqu(H`fg!a9dmM)d|8Y51gDde)xRaeKiP0)N|+L6aV|LzMTN?0ZWREccE$1;aT(ndQ9-A*0*CY`hiCL_jJ0*no4oEFr`_a<o&>y$X8=B&9C!$5C7UMkq@>e;`$OwPwb(wE5XN)frOkMtR|_!R%$ZLdn#?H-BkPT>K2pbv-inN`|?Xfa~Jm;mx~FNaisCABZaXf8NKr)dL)*}m&ACI;J_XKL6BMfziMLaRV`^0YvN*2#rvV4vQ^XaapYb5HrkhEEdqT5Qq0UpHt@*z^u`rEZ@_BaW;41#q~T5CxYD%c-V2*9hjA+^GMl!<C~ci!{5<9y^Q39kmwLa*3>!A-t3`3ytJ#G0^?Ms|9G7fIVeLJgKb{(4n6!Jq7JK{3^MOLL5QB^@-_Et}dDCqz2JZWlo%vvOLOYG6EtOqAa@n~mpM~=4f0nsT`^pbZ-d8p8_hG)-`OBeEz7nluS97r{vd)$BBCv-r(@~DTtQ%$Mku^JG-PDCRjy^U$BJKBHdP_V0IO@SP`LW{c&oPJeU7;Q<vLvGLOKQs-6034rh-;C}av~8AY{+73!G#318=IfZYZ%>HkpVR@n4b4($Nrx6Q6qdn!Yy_8-@9*k0K5eLZtaCBt~V+d*bVjKV1hL>eVRZ+-f;&?aaWWHL{}!?J%>W*2wrkp4Z~933W=`ZS5&fL4=VxrtzRK0YNy2{>{{dKL`(yPZ?kEheGu@gO?c=*$`kn0xmUVd)ooyLqia@dvnLCjEd_zMO*VA94;b<ru71Jy&mig@Uui(93+wc9DWcF&t%0)K>gc!4mG$Q@zNrVy6RZzN5VT2DxWuTzHN&oYZsv@&b~&_AVbvN2Jg*`Hl8>q(u*0rLJy@%5+pgDTo)b+2?6wHBvqj@ysP2U@>$G6>+K8TV@vUEXw@_-H{(JFsm8N;H|7*eyT>KVfZ&YMQaxL2Y$uzw*#U&vsSX?pnXW$CQD05o;wzJ7@6u<mcf(Tzci+=o(hLQrjM3IO-NlNpr>UK6S;k6GuVAmZRz$bP@J{+R=5#^y4%P>F1z9^|Eu~a$WkP<F?f*sEF?PYW>sB<odO%>UzgL@M+%WHkrVfji_JC#A>6(YPxn2oYaoE!K{<2*;kLu=43hpcaH=-8q9fckB!MQ~dii<M-%rdD?saJ|XL?2n;hCHDMdHmyC0(-Fp@1oP7M)nkvfzE+`z%nCg}9JvhlDg@T+2sD&BL8MG=h*s_=7xD?;Lo;W~o669(V*C%SI#>z5A=)7D1NH4TXf^0gttmrj&JnXI{<w`79LQ`M02$qn;^!F1J}<N{zM}-ra!w~jlHt%vA1sPlI(knB<i}?@pA6~g19RxDQ?vFWZlaHFEk5f7qY3;<PLwSUt1A+ViLBK+{tB)g{6ZgE@ddqAlJDFAT)cfv4?n}!J{5}Lp2nSNh|GC5$LsWwaUi36GdL19*Np*yq1K|^jMn0l)iZXfV+v?f5}L+5n}bSJudeCp1LvgV#N$P7^eQ(vOAuq9EkH1sHpmQtd!@JHf#u1Q$Rpy-os*N&LIk2GKYl`gU;fMC1G3qCA3c_l;xLa)<ub@HK>a;n{ITc>YqB)vX0590+!+3f{P<3w`KP2WYGcuZbDYm@02<{_x$j`odRCD2Waw9IyUa&6A#~R<$@3;y;$|^7>VlUcmm^_`=}puH{AfM=`TzFt;B(||&-kkVAZ|Buq58~jo8G&XwX%8z6y?(wkA6cV!!a7oyvHyLDlmv8X(d+D<IL@rCw+3`hD~6sy{mWNQ9th7rN$;bi@RsG%EW`a;lBaD;S!EA+Hwts9{XncZMv3p=Qc@Lh1TEE%OcpKa2rk-Zk)KR$Djz-gA)`ULqMpB&xT`>d>j6y*;ktx&W@(e`g>ND?aVaPFXzRhdpNDC^ft%_Diwa{@N%n|$TBg$4X{iz4yN=f)6?|V+Ph(zZAdx#Rcq<&z!)BEFwQ*Z)bAUPsU4wmb}ip-=wQt-sIT5O5BhQkC>sYo4R6r~JVCsLpqYV%+i9p2<uz1U>;njo;`n6ktaUj`A5a7R-6^RhI}~pPp2uHDK<>p%g*^HW^GY*^wFK{aPDnLs9V=joyc##<-GDp0k8^?&W3KUC426tV#6j7z6MDyWXMV-8uCwgD2E8<p*2>jie+L+Z=2fqF>=4m?k`x~Mm$Kc(AKQGw*KV4Y4{J<BB7U3WwrNR_;_8Ys;!KzA>ap*E!(6s$-`D5{E^GUHp55%Rm(*aJ1edG9f1f^TZC`~#9?tzGV7#<XT2SBjjB!+l-yT%JrJf-famNMKkCHwbqn0(j!x5@E%Tn&O_FLkq!k;<`jY)v>C~oBhwga84y%?UcuqxD>@gdbf1<vHf)k<<dZ=D`7j2=|NVF&0t_ToC5r+k*2=)`YyKpWkEYOi%D$NHXyw*A?ZV9D}?>WI=jq;2^;yRJJp1G(Qf;30riM&4w<coE^8QdM30eM!>DMH{OPf3kpPu#1?J{?tENv{WL+8yzg4f|tfwKMcR=h%4w0E07*HL~`y0LSsP1dm=O&;R#>VWJ*M$=dbc%63s-2!6&cZFVRQy9UXm9sXN$7q<T<=Q=t=4iXM05YIK`|h)d*?gV$2KUbMQkny@FaO^G4O;A_<L@ih*zd9`TE@<3^;z|*~J8>jzw8@L*G1>_Q-<XpyP11;6`><bczC_zh_nj{1j`=`}`uEwfTRRPORA1$SY^s&oD=tSd?*FkY2xp!qX!rQ4217rEUpk&o`L&a5UT4w7&Az^b7$`z{-*;nW+-HZB)_%h$O9fU;DSmH4KYaFnPo5?*Mw3lu)<FwszERDY<;I*OcNpNq^O#u?{7-;R!u2zA_9YZE?l4=iM+fButW~}ctSi;~QbY0!ms>LqWZQ<)KwTQtKnLYcV;;R|Kr9;6~TG|swaH4+;I34J^t%{OMpmCD&76c!lA-N`uZ`vj7JRE+Qlvk&ZZkAw(x`zrv=qbgjn31{e`D=k0%wT}dy6NKF-BUot!E{PnWhz6K5-J0I)rjh`T^Z})96K87?N;&s9;R_gI33-q4tK}3-9jzBw>zX4ok~8ja;4F=BbY*k1YhXl6Axx82q|1DwGoOK-i$u-OwEh_Bkvw_aFx-%Z9)k^@}whbA)i_s(_jiUAG(MV&{nEmR&@e>qGWwj2hs0__14gtt@Ktp6>@R>kEVc{$E!gDgFDTn)@rdOeo<GE&F*ChoWk8uSPw28uHE-xzo>*|0#+e-Pe*7Iwm>%<J}L4x2NEClG`{mlLJx{SSdk$`8~Rwk-Qi!&{Us7YU*8{V>Eh8{A@6T$F)JUqLf#S=$b10GDwptzl#&DDx_4T<GGS&D<30u60=Kq0SZW`QGPbEgoC!4Y6PE?jw5pBqv@qW8r7auW^BlKnjq%G!g8z`ZmP@dTYDs1;!EUL^ydx`CO@O8vNZBErDG4j12GRc_R<X;bIbuUn-I-zawr+<eBI^3!?eUwp#|T{CvKzxu53(t*pj$mHws+o0`cD`oCEfzDB>42wm63!?5sMzvvYfH?--_+nuIu#H&$B6>20eK8gbd?}x{3%5N0MaCjb5vNtO+31z+%rRuL<e$`I(DJEKEeN;m%;glu$KSenp+8SW1%EDh`n7asxTR{01_+$0n~6;xEpE;1d%P1Qd~l_SKUKqnVV}9DZZq()kWr2WmD?Nn!BsnuL!J5<CQ#$BBgMVp&E$G{LJy7)2y~gzPFHmlyWPvTDYgO_%^I;|mj^KRtdgWS5!|L6RGmnhgZ=2aB3Op~JApLqmAS<cQWOOt`y#1f&cdRPoposk<k>Av(k{D{MBTm$n0u#KYbIkd9^{AbjX0XO7Csq;l{C8DOk+%aPP|gQ#~fkzuTq0xVNEfkQb$P$sDxH!7C*8)VbTCN!5p>~CT=MuQE-usZvn1v^0{`aAQjc;Eruw5gh<X>~Ol5<jKxNImH(M#!o5iuVlK<Op<BmXhg_MpGTU-QQ-{zJR?%mmOJnPB2T0hzpoUe8g;Y;U_2nTwMU8s$hxt;x0R47CCYa?=<R+^-L9U`zz-}N#~|VIRWuQGSLYzFo7g5_#OaEwl-hy9B#JM|5&f#GcYwj4c;`L2;O$R#V5o=dAw}ODc~iKK{lY4t5o&N=D<6y4E@S(3mJtH9>1Op)A`w15E2U%LDXBvfwF#9?BXt{1K&JWljx4hNzkzC>jldG3Mqq+kZA`SXe)c6MG6VK)0Q-IlJ<ZL8fYkLxEUl(;I6jUgHR9Kk|j2f=QHe5I^%J>mQ3Rayxuw9?6mbrClX(#AjF?IOvlqiy<r%ljM3yuL9)w4@@D+Fq2&L^jwZ;ZV8;OI4z6Mkc1k|QQ9y}w;({+jjkK8)Xw8xridI7}bkxu(CQw5AJ>q01?B4}IZ!3Lz7qAPnZ0;-F-yK`pd4k&kqCWE^u`{<Ma*W<*C=8@I6~w2Mf3)F|IR7n0fS^EO!zS%fH)O0pW(*FcQy6&}?;5vi7j^JaOrR$0i|H*S4;H{aThmUs?(<`sbt-p(7={TZj_jrJNmp+wj&zm)^uEj0j@|}gj%nmN!%W9{m5qpE-1<0afMOro6D|9d686keql*&ea08*kNcxjr)cn`aWTWT(&H==ikwaPGGK+}TMBQg`&=211>?b>aIZR%^-8<gh+x+X!VQ}uvM4CCN@Owy|MesEZ3mOD7mX=7LjJ~jDd~}<4omTHT8JUV`J@(!UH}Q=x7O9iFO%P(8oRPO({F-YH=Br-n<mzUe5s%0!ga41XckyrIIMPM`l`(U64ah@Clx4322F{@+O6FQ36_T=(L-ImHVo1UwFbD=P#b|l|_S^MURllYOpq%8M{B|v39zFf2uCC`-r%qk$XP@Z1_gUu?AqUOP+*Om#vu=;jj=K)f&FCkFUyrEb1mKW5Nw|52!nrfwU`?m@{Kf0nWMR3OFKDqT3;8mEW@ULtx6xMblE24W$*49i<(8-tBd3T~_CRWC=cSTuknPd2Fq}3xFsN1FBO)!XOHG&{Df5D2-)SKh3kowJ{1u6lUCuQ*Z;q7Tk<(Uyj^q^q<4kE<h3@KE72={NSE~0Df;^>^q_x`pMBuh2)o)`dP{Mg07SI*F4kwolUGsIQJ&YX^1n?^Yh(c!30<Tk;Pp1Wg7wJplL15+o%UWZzy#hM~mZY)Olyhl;_+7#l`4H?F8S0bb#?MRWT62I#aV-`@%f+-NK0%dhP<dy;C1QBeH0-mWuyl2y!UkbjN!K<;T_(3~z2I52m3X)n%49A^g15rj1%<DIinOFnGy%3X^KMC|!eSvu*LWe!j#UDS++qlGbOY1}0_wd%sxTZmkU^15{m~D+w_o56G5!=ag3gOJ&sC2obQ+4Pt~c9c%rjI}(4&1eu$wMn11Rzgg44OEQOZD4C9EK1qTD$|hP&n5Y^_c5ak}y23-iZ4<?SEu?jP+P>~n(r#+$dhubvrJPmm3h*)x9lFYorA|8%_fW>;@izwwPXKmDwiKKzFEo*(QV@0ji!N_%L7o{)waH|00J=CzCKALKfkHI4n{-OlU1<Go#J>!zw}Dh|UBy*@ZPdcAve#P42@udey}k9)6vl=h5-zMM#tyD#?My%GE=ijd_de!+Ks**pGmxbyn$k30OKw}%IZyVCGqjt^f;|K9Gu;y+%#{CNv6?!0@kcQE{6@Az=%n5yDz{qZSc2+qfg$2G;*9~}>mcHX>w&2jlpo<2LBzSui@YZfBUe%{;tCC`rD?mXXx?W#U}^#iwmM3P7`ABn{s*THeCD_d{zPO2=DoyrFK*o1k*_`tW@!s4GxR(ugBNtKk#MwkqSm?`ggLI$dlX1z7isflT-TupiBr0l>YJghDOyE4R{HX2Y#g^6Z2MbwcuG1rBPM$D!yi5g$)2b&T>C)skANyTq35!Fd7=v`m!5EC=QeJ+|%=N1l{MWCFyK%QL{Wd8g6vfvV|UQJNfu8y`Z2o)N=P)k`O$pf5v*kUp|tM2P8^*tsi!kBX~gY8@wglTE$k9HHHZA_b}A>moEN=ipF!d{8~Tm#NrEoht&Gpf{vZ2G7Vgn{`}?F>+maFEi~6)0+E-_T>&ohK&}zAqTL>VhVvmkH$Tj1id-KLawqoXH<F>jEHG%%=>~bl>U*x1`<|!=S*fvvDwmxQ=mfnWhd?#mVUgQ^M)S8O4p_i8r))Umj9?Zv%tf?XNiZ`q-w2dh^XfXI21--!3UHG^bq=9E@2Bs^maBas;0M9Tb;T0WFofO+<uLXZ(>Eh}($jla$#+hQx&Jq`5Uo)ncNesZt%nHj103O%_9k=4^~Ny*BQ-$q?+Paz$W}L6^Hh*>mbDZ#aTPruiqk;WRleiZIiLySeKn6V4e+%>-8-h0jDdx`_9%FH6~Sv~Sd=V&VI;nt1r#z@JGu8bczAcv?ITs5}Ndu$c~UgDUL+Mhab}?7^I%0};9DB;<Aig>l^!lk-uL5jfpqK<jWZz<2uK4jn`oUSwa<0~h8`xLUC$-DKTpjkuUlfQ(LjR3_V-*m`F8B~{AM3#8aUJ+zQl7DB0O<2Sq*b*w*BU%aKCJV8IsthXND^~+RqvBaiU8Z{8Dopp!`)3W8as54(RM+NBLldZF}P!;*)hx=Jhh(Ge+mhikjFMW7#h8ux_+g!^YH!clndV+VE`ujY2^n<IF&|lr)LC015jwkQ~UL>FJ6+Iy>F9}ZXm;RBK`=L>_vx6=eA)ifno8McYLd%ntmHF0j4afjyRJ|x?w#HEm4Jcx?ErH~{$vI2(cDLVjp3}Zi_-V(RbfAiekn*E*hrcpC{&ar^cLB^MZX1REgvh8GV{}LG_>B*p6pOPH?#-EmGeq-d=N#By9?Rt?=**LgXMv3fw?E@>V=uy`hk@Werf}_o1u|O_5}O75L!G%lXRieq0Hz1nbQ0(#er=AT{$K@D(J=`=c?HfT#>8a&hir3mQx3Mxf5ZQL{JIq<Vw8^xl5_dX^wO8L^b+bOSJNeqtNOX@ooc$x$FrSjPK}Gapt86GmN!JRp+P)=cd@>Q#&#QI&7;@wYV&`2_9$^{bL;G6tMBNGNARcY35lqUBl-(>L<d&IJ4hg&=!9g%is-~O`u)JPDoC)HEPnjFydqRZMurX|j&vz(<cq{&gP=6MkWWrUHveS$5~biaCe3$&!&4D@#raSS*%798GuuiuP%fBt*-)nFFl!Z8L_F)=7QeYbsAiEhLKeXXo8*8)+#Jo-tnP7JhMq?xex<{Cs6PWeCdt`QPz{^G>BcWRKa=E6Hn9uy^X+qJ+^ox(-$z^D((mHpVmU7^?gqYo9DXT8W$zqP_2x+_rpe>GnOG&$6*<|6cnRb-42No6@KauGx&|YbnBSm4gSkLaxScQ_*rNu%5enEAci2G)*#f9$Vw?NkSNyy!9ph*Q&_6A^+j_i*#m$X%#o-C(+$KMd^XySVlJ#!G{P28tf7iJQeBa>%o!_pIou&<%Pjc-B&!7HwcjqUvM@cX_${GRzn0X<CwxGnf?3C*K*YaXf`|h2_DEkkIBCu1TK?QXT$*ZpAvk)>3kBeKDzU{km_@?vC(tYdA(KppWi<_QrG`TkwdDLu8DUsMC1i&G18Bq(Ao*u}-<3N!I4U}ZVw!8kJ=;-a=b11SI3Mx?y$KV@uJv<c^By4?67puM=i-8S6^?JRlA7}F0Hzjjb-j}p9RT&%Y3;T^40~|R2Nngtben03+^a9VtAjZD#P0QPk=YfI}(aa7`Qugoyg{V96!$Zp$9Flcg8-92}D%K=uu(@>--)#Su+Yx?;Erz#Dyed9p3d3{g-SJx9%&s|uT`;jPsv9#S6G6B;-8g*p!%h>-K^zs{d%io=FdsIr`{c)FPmo@#4o;eOItQ$w0P$X*vee5X4kt}-1~e;I<0eQu%(F;S^rjNGy&t&WXvB=Dx>=IpcsMKPrV|Uo$R`{2lO!32Qc!%IMWL-cZRKD@BnmkoUR928dYuzEvQ^vz%Y(1L{~=?fEDZo-Ukk-<igTXM7Lf_R={*(fm)lz1Q$!-Dg-VR(c5DkpyLxrnDRWG80)j!yjfw@GZ=^IvBPUBaoMunb0Zu5Wj)EWq&J`THxt}bhdgXM}YxXfuTqNPTGbuiHo>I2#2nnzB&wpf38JZlw=(G(XAFPCDyRIcrn`}nrGr@n%taq%YYW3MrgXh7Y<yjMSf(4~^E<;RH1R`s%w0rUEJlksIe)0ynoXpCrUa=gFD}a4oKm*y?c^+$~sTa=23o;s*R{~Ga`WKBDC@<Qbn7F;dv?Vp8-6@re)d@)$&Z~D~7w@dGB$B0}f;<>jV?B}3sgHQux7#WTd#ALelXODtQMstCcUoehU1$b-YNYqA{E|=PRqT?VXdW-3ryv11ak}K;!Ue==Bg*`05avKDh9urnAQ^EcX!GCnj0QYS7pdsEcR+PN@4eVP2oI>li8RQZ2Pp6&InENEnu!5;dL*?;D!E39BEL<=89q1lYpfdGPJ8Zbbd(mC5hm2W4kRK>b2koAGuIFsM|GuOTW#{S)Y0yKQD?XrUPoj$sUz2qL93hbarBm*PUo{eNz4m8Y;a?reSXjUm@3cP-3+vJZzoKF%$SBGEb}v+)RZO$>IUmr+mBDbeHQn?e-71d7enGd!^`4=wJ7U}cQYhzQ8O)PZH+PE4GAKtWV(HIaPY$aI6oJ2-~EIA-Q+g#1v)FwMf0bYA$ZM`SkbyH0jtu3E9O)xqdWGJkcIhRjwaun?-aYnn~{$Cx)bXho?agIb5&Jx=5d0FXW5m#Fe-l=Ur>)F&>;0PG(-C)e!0+|0U{GpuURn*vo)`0#f9US60ybs4UMAb)@GA7*{rudJNGKD6deth<E!NyRU2Y-RzLKQ0wfT;go<=!@f(8GSnMn6)K<6zC@lvvWt~qlk@tD_iDrf{ngIk!>a%#8HO<x5wD;T~QtKwPZ}H(E6X7LoQbz}=RSKW!5qu`A{Jrwytg4ZtfuC2!WKziA$Vgeve=CO*Bc+lpWgupJq@nhn7`cf4BYfA}4iMKIo?hLA3)8sri0}DluHh0cX2P0%|G?EZ8gb;Zl?(|R(SPV(>_F<EP6UW{2n`>oDb@Oov<f*)!U}M~u?sb##-)5c+H1+aY{-?643Y$?>rC^REEI~4kog5_fhb6q<HeBh?yJ$@bmQP~@73P^&g%w^q(M9ohK)wI`ezA#&&Imakd;x|tSvH8z^55YKhoXAzN~4ar@5Eld3ACNPTb+a&t%L?Jr3${Z2Rru?wfb7ea0<{jd1QGBSi1L`tdk%PCAN9vRwDchchVmj%9(p>hjXOHT*~l6VW}P142uBoFTxAO?rf?%Rn6x#c@vN+nY-;quc61pSZK1*m9qU-y}-^DqIt9t0r~~Z(PRzYe?Ncl-FYqaTi^h6_mi&5VDO#zXTa^T%1+r$#uMC^bE!x40yun28Y&gIi+AHo!<=S)1r5|oT5HXZP){CuJZD-ydY7Fz<$gJ7F5-3rTiRqOF!6e^rv-0^EW#oe<CUV`N8W0gh+1T{~kTE-|{xXXnZwxCYlyz=e%JNRg%Y+92DHjiCKj{`9#0Uo}K}=lPKVuZ^T6n>--b&j%S=-Y1dut2eBQ>F#S<;)!$kJ>!q`e)Ls}Jg$Hv2W<Pto|H|U9f{$&laNi>oogBOC4Vm;<V8~oABhf3}@Iz^9U_(bjxaNc2{3pap#8ig}jG;+GN}k1wqVIZ+{S~S`6<RP454FrfZ$=1AF-p^fO>}k<aG~x|k<?CXcuBo$4oD*@@Dz3Y&WWTth}J^ghW^K-3><zXuy{<PO#^|NQUgOoKUVcqDt^=UDc(u*u<w}@-V|Hwz8}C`M{pdhv1_sV^EqME!J$mSspNFI3G6YeKG_o(E<^dBn5ld+|8~90_k8*OKJqWygjSGp`EgNB1^?4I)S@S?NS<fuEM$2(Z?PHD)8tO#Eb{n66euczIo?I8?J*sKA#@%MW2&ZiRO*P0ZiqeuS_C;2x_+y=HX4{OD?BvgSlCQb`D%BSdK5dmEzP8YY}D&*jisRdVruA@j;H}oow(T?^+nQ@=s3QY`kzsAE|ZR9iV(GKyFTE;I`V}sdn7yE`-kcokoRux5-|X+Yalz@TLWKvhM6$j#trd9<hK^LyW}jd_q-=3(G@D1Qw?_2&(>Gd@$K9<5Ed*;Lko0Kc&K#6=k%~H3-TmADdMyW(q=N2Gc!iqifr1c&&V9pk8T{g4nZ+yfRW9A<^8+Rpw8LWUkoGyRlzO4(7>PHL$)re<^lmrONnCsgpb{8qz={A5wV()?^yo5*K+ITfi|^V;I7ex$X(Ki{4&k-5}K6tw6~bj8mXb@C|97!21uv!MCFS+BP7kMLo=9X=6?+7MrQ}M+q2#`1k4gAcdPc+S)E}LLQ>o%ZI@~*bLE;+ww4E_1=~DB?Ni!Vs;0ckP!#<mp~<HkH2$WcO#&Di+cZ^Dkil=9O@)I3g1Nr9t|)_kGJDnwYQ~3t!Z_4UE}Ks&OyhM)AopF1Zo{Yv97xAfaTrSX0Ff#gaV0E)cfSZ%wEaoQXe&r7>=Dotk*y^)m;NcikU>bTEG#&o3)H0eC%$-}if9x6D|+eW`g<8;8YCDW8f&CKU8RJSAK5^Ig?lBXUKLryn*1ik)HF=mSe*D5tlC2jr0OPF^CUOQ{tSI3FwNyDdtKKSwpQ$vv|Z2n;uGe+@ulLfG%R`j!1a@~^o6n<4?vm=9!0oJcqxJ%#XTJde}@>^Ka9-Lc$I(E7BMDuvzu}jal0M=BfVKg`Q3Tu|LTS#58GePMqc<!v?<9P<gNR9b9Uqgc$fhkSA+P)6hrp1sD;o4N_8rjM*`*OTe&$-(CjFbqeaqbaI!^nm}fF!eMJvY0C>5ceV;w`yM(K{iTRf~Pvevxx*o>N^XIz#*c&NL6blWK|5NaFXw>pivJ^bR--fwfV6@RX>t&`^7E#p%8NMie^q+~Q$xe`IDmpY2JYZah)t(B$UCw}*J1S?u;;*KD<x(0CRYanyRplkA{2urw6Qt1(LdYrs)CPu4Z#*)*ZG1T{=K*$=>?E<DnZtKh8WJvRJu>*+8VKQ(e(dE@3|(Tx({7wO;aiiV9oZB-#1W?`G>V+B;bc0aP>o{Gq=fO>eGtP7<X)M{ZqkRzk_%UpGQt2ca7m<N5Gw~Lh2-_l9R&52zyR<Ggr(JiVbu-*AW&9p3OkpSO0BZK1_6MRT6{bLFWaB2Zi#&VtdZ`2I$e|Rzi9`s;LO?@^(`6V#D>a`Dpi6cn>LUd*sy&$zNGv^MUX-|p1JrNSR2u?fO<i>f}mVg+YC3rMig5t%vL7PrM8&n&r9C?H37SH<dWSm?qP(3a;~eu4cK03dcd}z7y@m;ReGa-7voV|9=-fI2Yc}HJvq*e{>KD&S>AGT<~9H>piF)sW8hZ4rOqti>}7`6fD<sDGF3u<_vVM)L&TT>MTj(Bsug-V`YI4)IonaQtppE{5+o9E-F7tyWuPrhT5_erbRAy)es<Ex_c+tsYZRiZ=3%8SN#U~if<8_};V|L~<Y6zoQhrpg+|Mkg5%t*=)eo8?y<Dgy$op84aJ<7y;a6o>tUJ47k$rm&b`_*xOG3@1v#4w<q<K7r{FJRAc+G`3Dd5^qHM6xb5;@0yb}K(Uls=UoXXOR!_MD5WNM{bh?%~OB6wa>g#ehnZIAb4(cr5iyjcgr#M)E8Hs1*Amd9o=3&JE`*dn8k0UeQK?@I$NKOo{v5$$NC_+4mMwgEBrcT)(_}c@GGe38q4kenSBA_I?nH0*NP#7j08UBlJ~xOA%hm5Z{MAddjjr0q02fk};Hi=Nv6WxOuL@;Av0|V^Fn!z>w;YJQd}LQ%oHzlhk^q&yaon7=sbG!xl#%Ac{0QzD}Z+a<iOnc4nr>`~CFH5T5)-rkW@9`CXMR@ul{>Q((guvuKOSTePY8Pwk2VzSDk**55ryMm+B|N~Qz%SQ)OyFIb}VxlXvC{Gc0klm#3Ly0xvaO>C6lP`=sxHveN(`o$(6<>m%^rYJie+qysjD5jLl(~VEX{pP3hdqK!7a&t>&&?AmUR<|ppX+yA+6)G$?5To_vwsy01lk`={ajsB(hB1GnMr_N0DR1>%{ShgeDa7exerTz6m8g0Vcqfg5Z%+lbmhm99vMil$9_W(j3_P;Th!b1n;7gn&h8Ij8lxVNEDVJVveby%vtj~lNN5qrf<#;+WEfLgcIl<ZjhN}md!%i2~42pAGB|gj|=9UxCiPTxGNkB8ATnuvF0QXP&@;YsY9wHq&-7~Eebh@!Q>}A$u#c4tEqW2o@if+~qd&Qq=_R99g@D6TJ(Nl2|#Ek2`o2U~U3HqDS(W+>7$dIH#PpE4PI1&(^YFd{U%LNriw~#R`rf_j{8$@)%x>m2(J99<2usFWB<`IgZTgSYOlil&HevFKfEBZn}U7ViYFj7kUrcwS&xEXm5r1O!0fu|e`({Y{oXR6nfS=DCXlFT+gwpzIh(cF(cor#kipxudw=vHd6G}OIws{hO;86OT^<=dG^r_SlYg>!rWGquomLe;OEs-nH=flx}B=pZw0Dd2HnWuONE9An2>0n_oehf&E$X$%Kmu(2rPN8PcDC`eVLiW@srmmo-vIP(T?eJFUWABIho0-edq64&0wS7&TiXL}cUnt3M6?8DRu1Cq_}sb>uEIlNrbpohaubTnAFVcn_Ql{mb6Q5i1E0Y<&z{6ZVpTac}aObu_;>UkvAJb96b{$_lxFT4fnCIi5+Rwp-hrgyfZJ!pEh-g;S>smB5QX6Nvy4CN8`ZS;$PWB*VrF0N^?&^Y%!g%kF``It-yy#CA;0z_e&?bGSe@y_A#@W_l|_;&Y@)mCccyC(?h{M!6iYJkgH8@eW)-JJE4u{nB*Y4+Vu8C4#wfU<XE)}p=!S_jMqTTcit|K-lR*T(|BrUCJN(NJuXO<&>*90G}E_R}>RCEm9nZTF|sA9kMq^y-i@j<X;l^mO|2;PB1Pu^E_;{nn8Hd<!0D(c-$O!RUbD92A@n0B1qpAczd#9v-|p+&wyKXyswXrQyG%rgtCnKmQA_4=F(GT~nd|!^xA)KkjV4EH*FCK7D&1==SWH?D)}bLW3vfh{=hd3|rs)-W-J&3wNn01z}Ud2SV`$AAt9fb7_fk)LtoysgmRo^%R{m4rfBb5S@3Bx!y|IB87SoW_(puBs-7mF%kwYN^86zaguY#r7-|`+}v~~#jHap(72q-T|EHIcp!{_`cU5W<FA`*x!S!sRn5Obd`F2@3*ksSmN<?Q!wCcb96^S|!#@H<66ed<I-ZY&XuH9aE<b`Ewd9;`-kU~!Uop3+40m-CwyiK4>`ZpM4bkmGz-5GJ!1$0H6yCRZdVqLk12BZbdzZ_bn+dThd8*q4iUD1zQ<o3ez!!;=)e7#4z{f5cM&6Aelpa082vH|T$jyQDg=^NAwY?7!#>I@ls0wBmVPDY%_Co|^ZxSSm!;vlG%^5S^$h}`%`Xxs~X9~1xa)CfAwn*~fNcc0byZ~n2h(?5Bj=zl-=x!LD_4|wqrBh}mZ4o1A=h7w>>E&waTb_PREPSZYOnrNdo!CE2@6MQ`T;5d0qM?GbML5vCYimIxWn_Umc8K4-sHn_KLM4<V$Vk2Z8T2UYe2#|hamm@dx}sX@9nxs}Op-c+?0@_ub2kv6>M{1S8HR)AMJ2-sXm4Co#zSvwo9!E<<1F|=4@@?KgVwqY_Q>#d1?nIMGXm5Rz^Aa@wAH0pURu_zym9ksmkUtvClb)`no80k3wGOyK}36kC<DG>{&RK~0c_6AL4hf#Ls)Fcs70NzVVh-J_Bhpk@gIxbxc-2dR^n44wYV%jDR%5|sUA{za8``zluV8;q15D|3PW^j=Iq46u$=`(<L4h@rH06z%!DV1aA3cgw2KSlDfj5ici)mn&Y5KJuo*MkHvI17+<dni!=jJpp7%C>7aJg#im&(+t$4egCWB<7E(pQ=ii2M$CY3?!MbYsL5aM8PcU6#IzsOPfou;*$Fvz4b8b(wH(-8#(;z_B<!OK9T*YP6(Z_1D4u4jz<3}`Jwr0Ow%U_X^VmpRP*;H+X$pnyn2c(H`y#n9l{yfX5B=M#_Rz8l3M`2&sD4hy9E2iC3c%sF}H$N4raJD&Q>1rS=3j2Z>%JkPIDdaSPDPuPkk$)HF5yWiBH^G~*;p?HfOMGd&YHkkF!jQ!=eNtKZNkMC(Q-kYQPW7gR_I(WRd`#jrv_Uw<}Zf=?Gf7jdUJ!Kc58P%I&F|X<mlyD|-7M$&rz5lrykKSjU!<Wyq@BZtL&+=?*tM|2eb4`ulqNV7h5GYxgYI>`qNY@QK!KftR$MOP+_*_`<<jKeHo|rR?1Pf9OyJu9=5Pz*S{Ccf+zN2b;`hK^!sD|A3GYCfGD_e;15|uSv`?^g2u5l~niAJhua8R6>5wL1<NMxgGn|*hnG8-HjD;3^UhhYRFjJ~xMD=26ILBK7$IEq>Syn3>(gy5!~I3(#E?e6|G+_j>9^i8~mTI&%1=(Ql2M-DCI3)I(?-7$A{R%tI#ZN#c!ca)*D8m+jH8mV%D>1xNi#6w7F-bqMOl{#?e<)0HqC5{NN{&EELJA`^oVe_gPt8^f?EXkv+J&E>O(uNS@2zebY`D!k)F<i-`aMkUEry5D3Q)HugaSQ89!PPn;P7CLkvUuAfoWY~6ZUXwom<lS@pfoPZVyhcGv?!yrNeOkn-?;A)vyHev2j$5iB>DiQ2hOX}on-ux;hc?FhGUu|rjAkj{~2?Z7CuC!OZ)R5H{<iwrY>jKlIL!U<@DlOa#gIciZ;@aLr~S4rMGNWt6V?7DW)IvrrERj?QYuolGYAJ-#I3=bd8zph~s2WH(1IuLNX-fGn%}i)Ttf5INbYrw_$NP+1dO*#pXZG`X{I6e~-_I5lCt#ORi4NWr%q}^MaJ$&mLbqrt>GLv`4#dsAKO0qNo+SVsVrY-%%u(aZ*5_oSEN7eoRX3(AOFf=q`w1g6iF@q``Ji_GA)FnGNC~=(hT`cmSS!&whYbA>RjM9`!T#rAU8ZynEl_wrxFK4kwmLj(A4BG~X`bLiIEN0@70#Fxen~U5>6wA7o!9)A2k~QYU3WY46({WI{I0I|dP4E5cUOvRN(Nucs}Q*PHIQxfv-LsXRqtHXr|1EE>APefFQgbHXfk+sgp9yq>Bd%txiX(01x6GaopGYdozfs36vQ5G4U$y%tHvVM)oR-cw+>1J^s512Goyuf_?FmlQox`XQhjYjYAJFO+p@q6bY+l(vqAOoz-{(cjxuHX^=vc~jip_p?v*k^8trx*Z58&<=^<EQj#!AxFu&vN^{8QgdkpN~;m>93&%<Lz5l~fY6&pwzhN|9S@PO9TPr)tQft*-@4~?_4*-+Hm(hM*UeEYPC-!jkyk7i8jI9lJn0*MN-9LcuhbDUwYKq;8A!qd>JMY{RYgjkmvqk5>dQAuPOTNMUeW`HWxc#vh$RS;5Q5bLX=p4l_)-#C3&DlrtvSSR%mO}Xs=hLkwV8_E#)f{I-qlTlkG6G^{v#381(k&rxM>VutzZF>;G2}1UE3B8e*?0`hMXWZf?fC`%(|Q#!}q#SV(1vd9qN&9*KO=H7dz2=>+d~7IM{)qV)KXWXHNL7GZ>FS73Jtk1?qG7&kco9Wi&&DH&pB84yOdROD}}7r2-1)wGm}Ev-2*Qb+>|m7fOog1RK#N=l5*-5g3J^A!CF?2vwa}-UxQWSz2c!2b^CUna<F5>A}`5wr4IQB8qt^Or_!Uc25uczkg;$j6Zp-q>q;Nz;<a<MO!iGMQLR%+bRKCrUCCHtF!Ezix|(pQZ24JtVna?66A&nx15Z0c5(V)bDzsHHei`GAK#aM8JEBAEI3qGCHY(c``6HBgFip#!uM87ODSg6qHL31xfi#-+)1`w$z>UP82MJ2^MkRp%bnGw*d^*BS%%#O+@NCSdLy_5HFE_|8%&|aL6i1U?v|R~_}diMBi&z-LQR}VN@)^6sTPj>!WNFC?}wUHkNp=?$EMr=JyJ)!iYyv@F~8Sj&PA1}sWg|^e4C+B7k8p4RMV9B0rV}GCOR6|A8IbIWtg>F7(LPJJGP_xCMkh#02_MzxYr`G_~$hdT2Hce+B}^@wsZ~IBqxPUd5yYlO%kTYC|tpC_2k$W$#RJC@x@guv!*Nd=yc7ku=zQgUJ)9DSV`Ij<G_6d4Z1>LIomxd=+x6H`!IHqJu9q$pCR^q-oc=ze_tcOu4o<?5)>Z@JmiS&CQW_KAVRx>qw&1cC^rPZgk4g-?YlAje6)BW#eMJ~b{o5W7!28~=;u`|*8Sw?XE;BQRfc<M<}_?@CqcH6e&!UCF_6Mje663s@X9|<o}P6RU=X~KdCzeCCmY%wPjgMwFv!Ni)c{pNga@}IHG~s{@q5^rGY5+Oa3O@skVjI>#w%IVrccT72QN}J<wYRQmUTX11n?*&xs+;5DO3>dlppdpuGOU3>>z#1%#wU+wJF-wP+VI%S4-I<bX5~;T>7^25D@$e9k-BD-oF>aVYYdmZ5Hp}uS=m@R~<K7QyiC?hqkCT<VtF3itS!uu!v!sFYxE6IwDnvxtNb<=F-RrvSdS~A{fPF#=(*1n>AH@Ux>Z^(Xkap9vOYpf|xM@@R%uuliYz4Z#Q1_vL6sdENO3g+kpj0#So$ic=gadwZS2buNKFjpq|6bk0Q+!SYEr#I-Oc7p`e9u`%+*RM>Tze_FGu_mcL3dI6Z)_OB|0(v$xs;sw0M1367>h&^jpC&gmnhc<|fTFnZ$)W;zvsrXNm*jsCZR{jj#18Q;;QOsW3!D0iUmPx@{Jf!9e%YHW<mBowW##NS}0Nz}@&&EB}dWQ33kJXS5wDJ4E_c&-<6OL@bJB_tjLh%wr2uLiv|ZO^$!u3R*x5jTm&-E!G&5wvKWi(4+$EV-EKN}{1r=dA?luRTHf=rr?kijJoJ5s}zW6SWjIN7S^rf^c5?hP0H;4S&c(vSDec7Q#8IScc%`AW9vLHc2z5UbZ=H&hOxfF=C@eHKWn1s`RRk6*spO%tQ5)Z3y!nJ7`!dcGhEXMmVgFWzwkq8#A1n+AairfwK}x1|XKeQxVM*hY#5FK*YV#>Oen{bi#6aMIlPWiR!HLa$c78;_e3Jf9PMSvT7!SA9S8G^GW7!UElc4lftp-6taEA#B?AqUc|E>Wu6~boqv|NIRHe$-Hl99J8*#t#eyYqvRwGog*hrB_K_wo*dsv^c@{cjE~?pBU<P&PQqCtT#@`uIe1s)wus@2>N6)f2P1t>C(?~ewZ=9DyL#!?@K{i;4uogE1bW=~HKm--$X8E=PQ4@vKZjZtr5bsEET@|zZjovvXcjke)*X?C{i_})iZ7pYX5fZUmzTCQKn=>~y;<znderbU`nXb!A<%jCX0BpshY)7Clm4SKnGWhI<B85#(ol)#Z=4|Mmzvv6Nx8(}C<ZjA^2GU?}bA{$ATh?NDDjY?~ax#Fi$jBBx!6sA$8NBo+Rp9u|rdqZ$vwowzymABDqm)4}FJTwumO)HJLL1N3<3&;#Ff#S9S=Qp=_RlhCwbc|82oAM0%%l^Y5@nch%+eas4&h65>3C8GdR-PINnMKRx|mP+3*$wUyqup-l`@dFk)1D@9#hHgQauWu<JG?AJ9nA#1(FF6`{dF(Ci88x6#bjMLxPcdF?_xI^X_X3vH$vX`gZ5|$KeluI}Q>Ze28vH#WcRH{K?a=sUSPsEAZm$-Tha`Kbkk6KEsQ@m=z;?B|ZQ2+b4ALQt-c4o+Pc?&pCU2aPZUK{woTVqqjpUH0PCNaUSzR@VcWd)v)}Nm7b%l$mA`0$K4y1v-)aY%&vzlGDWX8Z-=jITtobxcfIX}3kq<)!7Zaq{N>%=?y;E%nURzJvoi+0B)9|xFctyJQYVSxu$ObSa9<uXJ9X!$-TmRgJ}TIE^!q+0o!2cNiY|TGRT}c{!vsGpp!Ems1vmT_2@8pB`q9OUc{LkS<Wzi<FAOK+u*Z72_?Wyr4hP~reWz2-71u0kL%E2KBX=CSA_t#;bob~Zd(0SJj6B@x5^6_WRNEkbyAgQ7)gMVt(h;A*uj%PW+u$V&@h8~j&gm;`%JYup_VZXZhzTFBi^>^+17V#`Ek3;~I=v3|cZYx-<Gdq)oT7JJiHRIUuvguiN8cSDxu-0Qsh^WXH^9lSrC_GKP0-HvOZR@!x?RX%VrJWgA&9_;0y9ff5ub}Ld{NBjV+o5OmK!3?@kW9$cwNwTyIM}ySGVJK@UU+|v3=_$o{tOp;B87sqksM3z6B<&W9f17bvcg?V-n6MWibUIhk23ZorIA%Yrew#gb^uZ<N|52tZze=WnO!6ZmLMX5+^by{1u@4dk>l;WYPC5?GBTHWfGRb=p*mnGms}N4q<_%NO-U&FA)GZQ<OwA-I`?4Fe3dYg1ej-hyo_-N?_#II3ls^sbS4V3X7Eo{kK20Ke*s11EPsnm!XOC{fnUQK*pfexJ_v-Hrl6ARVlD<POJHZ{^&HZsTJi_@65{^JjtFjJVHb2`qpS{M5?W=1)4PVpL;c+zJ&DmX3T+Oe#umyXpnIlj?MS#kFBAzIL9dyS~n>Uu;#!rPIjiSvd0uoc1HPB5x}!-DGJP<!|M+$GisviO8Q!qGzu{cK+^E!Nq=+eEHZ-vCYqh7^93iF-@6Nah9JUd6^EKO!8g4pQ7Dh?SFwm-eGR+*VAH|ubMXNBE6R<jX<MfR(hjdT{W%B$Qle01+Zq{$(41KfynMRxSYah(dZc#<kjC9Gk1ceav{vPH9?-@}EJ+7wzM}h6Ep=K1_TumgHi@GT>QLNb#E8!qXD6GH?5ltTeB#rA)DPKJjQOtY<`MU%8*<F}>EW~*DnWFx)y$hbi!zD*vu3!I8aa^RqTYyfNC%$`>{`;U(Rb|7J#2ln+M89g&XXW3!t0{{r34oHpFAk`#(H|$9PYyB;;h?VH3rT;IfsNxj?-o*ZY1s;F&_yHCFmf$7Ip8k7KD5837I#YGUVra-IS6-60*i7E-{C2Sm;~`AZ!p4cMt3Ag~v1X@QdAY1UL$sr%Mh!!$XFjEN>QL)Fg5mQCvI$tqlD_XJ%^le%^cWj!N3}!@5QI97+>mwyDc#p7{6$0bvaBl*~dG)z|#)DRNO`H?L+)Tn=eK|LJyvui|qaP*AEDO%I#dUS%Z%vf246UvIk@`m1RLvB}6SBvLcT0?i}>{}4@ymcD)w!VcR-Xio0Y@$TX7!SL%BDH6rh2IKSFp?2NebM7#8iFXP5q*cGQdQ>#+4{M&^vxhzlj~u_1n$ce<Mv9#+rOu0lDLQwwRe%UJ0uCGkVsmG`s36+GiJpP1k*mQmNCFyxrzUXJvq!6|;68rr%HY}<&Q!V8&uAyycM_52ZMvrV8hF%sER<s^&-<#Y=?9*mQ$F#?c<MdkLG|g#(yh|yB%H0aS?`&D9d}u|0UBY5Cz5{4qsuiLS9*2kYeLp)+uZLI%o{mq`b}#vM9#nx%wZ_1Bozy1eInnOAVjl5Q&1ieDXFZaOe;kfJrGl{Dv)zYVi6jF=fkM;uvn9|F*FlurlC<`E~qYDb$O`<uiSZ&{E_KEwf(6i*UYEvrP2@_%KkL-4co09iNeW<6-iBN(1vfNlWO(lG@4?%U>@4{ziLjbyLz2w+^psfh+b5Mx)=BpXP3}}(bkrCj?Jb!v{73eteflnxZW5wM0Bx`uQ}@ZZ+11q&Jo&tM5P_8=?%D&WE5b7>viei{+iX6q%)jhstCMRa-d|;0N~e|>F!%+Ecl7Ai_1mJB*eECV)q<%!os`USWqa0_6iD>t(mtU)M<PNDgoW}qb)>}1&;?G0=$o;9wTqTa+I99JRFYukq330QUjx>eAL#&BQolMiJ;K2_;e8WL6OF0K-i~-_ZUF|`K#<PS3(g7yOrZwB6ILT$TIk{BA|pyW|~O881PGt!c@(N<vU%UV@fQ&1d0SBKG0Z@UiJn!15=S4Xvo`O2zDV0KD_5PGf_i3m(zN^bxizep(#Pq<#T)lmcb^Cc}TKh%&CP0=m&NOdp@v(yH)|VKv0XtRtCcy*9lveZ}+hw)JR^+y|BjU1v`L#V4CL|834aN|Fyi3!^iijs1Mmcv@|NB8KOj>oC$AQTxY>m=hkp@E|QwE0JhDxD^epHQI`%s#6UGjuWQ^2vT`V)$~rOv$TTlatnUI*Msf%=z11<>XJt#<KT$)I=)^WL?ko>K8>Go`Jg|oWZ(B!dm~Gw9vs1|7=mlm7)FC*+D0rs2)HN2nGP}PxGL`}k;u&K=7iz*cATbY=J;OgN;i0fuxS8S?*+HvM^EI_N%M;@f1J_2;@>)UBFs;$BrCU<30ePYgLSpN_TciMz9L0hR(ZZ3%G-|mH^KBRFVQt#+2RJHe5QWtTU9<9PR0>e*PL6NLF30HfHP_D?+QO0@R=JG8Z1IL4Nemv)8@NIWK><DS*`VQ$4Jk;1^w_80^UJF>!qwqH@LU}$_A5nYf>2Stz$h@6LriQr?{uTEUPlfz$DMAn#4nwifFiICnC?SzH0DU!vJ^$!u#+w{&{l{|H;wPV2LjOP1|zm_w54SPP9eYYTJBSOTeY?JifbMjO9j_XH!=>t+}qzf`f=B&JBpLS6OoJ#5BkZ<iw)$2cbq-KH;|0NzPB=p#Ht&OPpM)v+QKpMGmKHE%Vune!UKb(lW#1E8#mbChHW|bJjG~njcz(m!fJD<k(4UbuIEKiEHXG|g4s>(#<Vq*zNxh_Q^#krVxTP+C`BWNm^EvZvh{QaDS+~BqR>28NxFk>SMXDvZW|+OGMBi{jn`RQwa9ihfu|n6RnEe?+=&@nH(%Yxddr~VRd;B@uJoP6Vl3yB%oi~zapkRHQNeghR`P^?R@R<Oj1&qscm9FZB-5OtZG7<QvP`Ghj+>jCb|2-cz_VWMDuzi!@PwZJtpDkE{<jM%>dBviP3f(io#ymOb+DX^Xatp0K-V3P8`#3Omu<q5+ifu)#bKrhFKuXhA~(c^Ej`LL=YbJy#-q}eiN+->ws>d04RzB;tGN{F)jPC5YHrUjU$mUFojq954tm$~tPgqIEEF9zB2mA(=|{Y;cJozVna#^a3p2_+UHJ`q;=!LVTmyC8WL}mOj*Hp@t2<WJ&EfOeVS9y-uWUt^A(wU4-)r8&nYikmvvlDk38ZS4r!eOV6zChSamTo4v^CWrMow#1MS!0{8kcj|7^SWxWt$8biK9kP&=tjy8utOJI7&>aYo(~zr%Icvul51I$9b?JxC)P-7Cs`Z9oh?bbx%T=1zgpltq%Di!DjIypL13qUGc1IbKWD!dO@-HVO10UkXOedn(<&H{B(~v9PxyDh{CT%<n(BtMub9OLYlD{>#?@okK@JB0)iQdlJdThubiRSCk@AUqe>Fg$8_Q`^S}1d`IZ1w<uyCCoG&P84X<{St@3vt-l$ApRE;7M+<Dk`ZaXmNnd3B1k2`7zXmi2AE<2seyd)|>gl2fPNieXdWJOR|9Z4KOBwNl^41|_1LC{+H#|w#$?Mm7s`2>qa1A+G)CJNBloyxXHX_h<`?x0S|`lhQ5r6pa6#!f~jsFN)shIBNTP4Bd5v5%9I0lBZCYPkEV%GyWbFA%S3wEvJA?XmXv?(nFaG(q&pur8+IRw3Bpo3nbY-iwy38Pfezx~R2FgvBz02g*)&UFG*S_j4#XdNb(`-Ik?N^GVn*XZ6wz8@N{+liz*V5~tQ6G}VW#K2S4hmZSEjEHI#~TpBSMMYESA!+&OeBtmA*a2`%Ez5+vHkg&RtodkBhub?)0@6kDxe9bY%AkQlI>;2K$>bxfn+1Rd}>F=nVu2O{7E?(4SuCW=I=O5I4=WLwaCGrZb_#l~7bX2zwOYDLGZ%U715Il)eGKkWQ=Haua00gjl)xwa)VA;emnqIVru-Sl)g<9!=TD91I(e6eYGLzN3!T7$2rXjguocT6-J>?mRque~703cL46j<eVs~cBkv-#k0uxa3H5cG@2xz2CPxt=sa;`lXZj~`XqXS2KdM8bgS8<uP@tH{1%#!3FZ(U?G4>9akKt^-cMu=)UVK{qv{JaWt7=vOzUktV4|WFC|3sBGGkt!>?Jp;_q3r!?Ac{?=Q;MP!Xyx+I3fwBewUA|~FhJ_IANY>+#mm-Id{V{IIKZB7cuDxIHW%?3*OMG{B3x`4a@z{ZRPl-q6bP>B(iXCWBb!>sp_&xfadg_~xjQ8+sLJkv;vu%n6vAy<$V5ACbdwAFP(BbPG<eYO?rfkrOIP?1?plj4cZKpxk515eY|RmBo-Q#MrqW(4q~obhHUt>9`|*2%LvX2*TzK~qI;cb0QD^WP{~dy9iMX}CO*LSyvbv%u8hQEPx;0|*yb3u17559iVX<1llbh68CT(aP@yb42VBaIKp!-xfC?gkcI7Pw;8>qYhl8XcI5JSp)kl)ea4Xs&<~RfF&PB9tMJX&jQRJeAjD-&8{|9N8+<6LqNamG6dWlcki1_meE$wp8#uxuJp4G*MKAQ3tc$bI?Fi*c@8Nz&*W-1QbW}1)Uq!>i%tF$I_BpqAkiSaFUCV5q>wyvfq1|2$gyk48`vW4wi8kHy|XPPF?v3fJa(bvDUS(#H58>)Qx-{DChhmB-6>D?L*vKvohUd8JY@(wg(qZ5CmSmiuKB7(N^~`SqZzN|cPVj@(pRGJt(Aj_LYmgbZ!L-|KkmNJD1*_u&@CJ9`u|7p7S|hzeSpDOJB^alT}>$nU~(E^)yl1Y#};s%TjiDws}!^&>bRQVefG*T22ZN9aVpC91DA{9p(A=uy+@ByQGUnG&IBcBABvb$aQZHYi@wU==$MBdn}?`;<hH~M|E9R6s8GTMSz2+|7>eGs;sD@l-?B)bBK6CB!hKbdEcfurE<;(`tj^sS%+i}tYR87ZhqJaS3FujC5)i!plrQeJNkI&3r45>1^M)6gdOBU@$3*qMHjgpS^nMip?m+2@Gy1LN+C@g&Xro}k)L(g`J3e+?rnocG`bFfx$wei`O+y`hsT+7E=oNg&10iqR^Jd?A2rh2Q!s-kmX^CY&?Y$1&BI2+Ypj>e`fiL%)fsgdcN&hVHar3IE=b__Tene-bw&Hy>;eFu{Q*TxDq?ZC0_B{(kmF}CNsfkgSv=iM`plV{fS`Vk@;{zT2{7Mj#5ZTO$Uer%1qajIOTAV|IDz=65Db@+$Ss|U#V-x=z)>;5E!Yg809ZIh#Ut@?Eo#x516XO#K>I~pnyx~e>0(>{LSQ=@|BMU)_e<NX3w~QDZPdCivVfm5RmU0Qlc<2?+c|*(J39J;9pJLaHEg8RE;i_vk!J|&j{7;ZqRIpfg_V?cG9Pb_MC)2i~G%H`ljH!V?otz$rTWcvn9AOM3<6-^y$|V(S=g{SX6OI|xj9R@V&x+Rep^TYc_WZh{l_Iw_M)#5-ccs0v_8stRbso_EFASHZ!D-X7905uXb%C`UvzI!f)%siwoL=^#SQH2v?|p8?l~wgqq|}}~WEgmXaCcWZ#a_x8TweaE+sXy!5oFHMk2{CEFY@g9!CNkHYlxMK?@AR<P7pE6Lgh?=Ne@iQy7U}c^|qw-SBU;5)W;GTKBrTz-^tB#jZA6FFpz`idk5s*z8qgI=bWQt@xlEXL(;Av?0*2PiB_ZtD#uu85l|Mv5N3&Q=yDQP<czQz3?&GN2rX;XjPj?tu6>DZm!oY=B|YoK98tc2#JIdEu5ztWi83ms4L?Ga%v7aaDK{&ErEM{&A9+ztCd>e*W$tVzTK6s!MoHvK2oT$t1K^Hb7hD+6<BL3R(U@{K9&>W#QGYnnnJ`Lp82lD6U(FyQj(W*u+%B{C|6QHG_X=N1tzbr}SZZA-0>u)w0Es>YVMxM@Z#w_fh{=RFl@gTk9UaL){>_anvnXgw3_hK1@Mvi=4uWy>cyn16H{R~OieYwBb<8IEM>$pVH&dS(STN|fu<uCbNLDY;CuF0WGvXJ>V>?7!sU0+<EE7AM#y;u@f8jX7!Smq#WJZaZxg149%RIwO{dF(f1-kwe1<}l=tQ~17tUl8Zf=y`BN;75N0->870u^nX%xQEH>JL>39c#cNuvLeQRBJ&+7&&7YL6OKOc&38unzSm#8eDlMDa2ue;$>8f`$hz8?+f*7&2U;6B5aVs;ORHt%8_ibd-_19b}uT94{db|24UoY>UJm)lJOe??-RYkGCEnUhf)IFFD%>as4x}#z81L>P33b&`Akuz7uR5USf$o?m5I^o)$M?CRn5UW*n0BxncFpk(~V76<5_A#G2@Wt^oVIpxpqc4{O1g0>xsTB$I9o;!V}MWe=Oj31c8Z@FSDlJ6T?M_{`oA#S$Dc|pJ%;Z@2sz&)eL}@Gf)*=Z?uyDtE%W4wNNc;q`EKfR{?MQlHq%cyS`=ff;<l%F%!*Q&)JUrfjtCOJZHp~(~WKYf<j`3NcHU3_77e#l=m`~@7V%Pxr~CcPN%iu3&i=d7bO!ru~zvCWT6gmj$cPUdyp*2=XV!$m^)}@n#|{K-|?&-yglCgs}u*QE8LY)^aAP_PKud-BFSdGoel#E@NbUF-^LeZcwGX9O{24NzPNLSLE*A&4b&<>?x=1`%3K}Ziu$mNnoG7OJTY||+`<0Q{fh58vy%NXYO;B?SsN9Ge3^h@go`_eh=+0Hprr*6MLk$Fm5@U}Bvr9!x=2vhe!gUcbs0&*D5%Nw=E0s0h5@0QQ?oh<5d9$kM$i`f+MA8}ULG~|nFja>m+nR~7s~->z-eQXk~tE4Y<k9@Dn6Vz>EX;}v5!UUs5@pO0Bt9D>2!MkAo=0>auKVc3W!?RvLP!l%NErv$I=t~UTDxd%ZD~&+dLG(1UL}!31wKa<k5>k7Wx*eoLPpx3v0|YD4Bh(RsxV6S)|o=Ci00Y^Nty^8LuE-uP_2$Ax)rWaNVo&B1SpzLZDe(E$YyH32*<rx-k5wn%5SA9+e<qY=960{G_31?rkEBpw?Rn#!RO7OQ&9c>%@fuPk^W<V<zb!(jXp0F<zmthN1&Y(So3j7Fn_IfbXdfqt%oo*;@qsNwO38@g=9=;cuyAX1H@F2qn37N=R`-g2Y{ynRabv3NQEt6Ip!egY*zt<N%Nr1yU{3bcT#Q70^fDgZ#)hG&@yEgk1z(N3AqDeif>)M7SrYgzd4$=^{AIspjMBbbaEd3Ss^Dd7sR=GH+pROwubsh~;Vap1-NCh6{7C@8_HpvavNrz46v<F{cSrKmsHg6RrCo8h{x03Jg@!FkNM0n3(y-wv%3>6vz;_!h@|~!wi*VHtQDjYdNKYx==&8&t`vL6wBHdYNQgwsN!ozjLH~Tu^BRL#uYS9#iIJQ$??J~=u;BnU?9k8(I1)|wv2mi*;-c3o-%P!<^r+jI;hesoOa7!K!MXGQo*`Uh%)~B?d~hb4>>-V;L`h$>E6F5Xw!}cv3K9U-=>YU-=NhAlNwis=c-Y*ew`7$B&r;z6p*EI#R0BGv@$<uHSKEtaaG7K9!?D3S1)YdH+LS8Ak#`|YMWC!yncoZR2hq9fR+ics^jHWTfHz4-E@1p!n7oFi~Q{EzcI4Tq$$~Qaa(R@S-}cnPM!f_cxm`^HNP9s6Y>SOwLa^$kPM9I7{4T;{PS`)A3#Br7j?^s3hCFm!}>R@N3rG`Y>h@Eme4)@*_+b`oI=M&W35~bFn0ujse|@7e}*WX%x*cmld<xVSq(LpJaX9j?unrYPRzX_NI$FQkXbOR2|E;<dfWWEUV4WJi<CyrCokpvW~@dx+UWilzSR%tSpy5<h>f}ms#?uIWF6qHjTd($9;lptL$y|d4nLLVJnUFSd#$tL7Ft|E0QJP%FhjIMHJu1!3A@M50V;qPhY{ZkuF69JvpRHKU=-P#vNTMIZPibotTc8HMIs4|-l#V*zLW|%I-M1~Cu|^<5ISZzTw7Z>J>n9w<t*o->$xXv?2wk|Ee^k+(A{iz(E1cpR<p^Sa!r>h?2Nhowvmu1Z&<>s!EBAxdODQ`a6q8=tzn7KIHVlMzog=MeZ4f(=+Ni!O=pHDQQ>BMuFbtgxM-WX{kd68+Stv?=3Iz8r}R6NJ4DW7LE?-0(pQu<-#-|NaXt47BbFa$H>iY0R=^=25XrjdyMKNAdS`Ec_<C=D_lSB)b3#gfE@j>F?1+WAJbO3g;*8u5ozv3Df0I{4*@E7ut)c{{4@#Q)?qBzgho<M|qd$o}f3$maWHhzm(euN-x5si($Y+;`N-q6q_PqT0+I&Es&_>wiaL6U|<RbNJuYNbn6=0Xj44Z!Cf!%W`x-?^?^9aN?soR-{z_nmr3iQkA^!3j1?(ps5?$3L>zYI}a07u%Jox`69iF0pv|M@Pif5RKw!;}`wFa$g7^Es7rI-P23TAtwPH{WKDGBUSWPs;G;ox{DIA71a`gd-P<_)|O+kMAkjuVil4!H09Tobx5u=u)Gwh-fe!Q_TtA(Q1w1>Mafelz7)yQ?6SfLFeM!!{JA<i&EQ&yDpG*TsWOL$L*ZBrnRQEgD-{gWx20vmKVzfAFFh1x;x-+M7~XUZ`#h@<%OPlme9SMk8<CNVpzWJ_7gs)NoZhy@0s_cp*k{1Mo&i%#wAQW1TU1Pv$aa@%0&RLl0cBsp>buEIn~^>vhjo<v8crGjDocV{*WRGMqasvbr4F#69zP?aY(o(QY0ahX6(rf02**3EqeL(DLhu3S5(;#<+u}IH&FGx+l<SkRtF1`B`|IBbi+pQ>vD7z2bRitKM0tDMD&_b5f(xtkkrwldC&c5#G49{NnATK)+iFTAeqwqH@+csMdok*tJw!CP(eZ<jGK@F9SuUHRw_KRQzo)(jY8Cswjg+QhI{pWww#hoy~nGI4>UYIReP_iROGGU8XVdiKgj$})G)+t0Ek@r88<_61ac0N5yB{)m$J?igBb(uQ%sJ^G2*hNsnXX{{zda0I3R*m+?>oHsOxlD%+>uz3Sk@m{ZMRL!w)6rvC(Ej^~vB4T@2Cr7xm}%T(ItLP{_}rx^aOIPyW*?MuqyA7aChi1+*^8^=MC8pqT6JAt``ASL%1HLSIbl+W@+5RYHQS7-mRfX_!-hM3Z?2E%`O1zo38slL%(9=RBERm$Jtslx#bZWkb8SbGjiMj#O}|`zhnTc7eJ)nMzD7NB6T&VMp$*>#aGacAo=Hhx0c?G!djy-JnKb6qV*~@yz;!XC5rMnyzg>d5RsDlM)po{Z;1@*yAQXc(h|RO$k5juJG3<M*8%U``x*lXO9XxEm=~BND>D<5L_GXNAV8cKqzpo;LLw(=%E$d=EH=@+bCW=)o4md3WIt$wtC@1H%<FSfOB(5!6)_bV(HMy^c?Al(n+Dzl&;YaIAoM*r&)_OT{E2D2Otmez<KTgserkbX&y*PGwJgn>idBI(FO34J~#+ibd!|@!#Cui81&X-&Aq5lz3&dxEUR^Ln5rUJ&)P=62}K+6{=5{fS(gi2GRY{<WF2|<y7wK6REu&1&*^kHSTl{BR|95w>J@rJ?d9^;!7oWv8*qOCYZNuQUmaG}r0)+&lzQO=YzB}jO-)P4<&p~JaIwQp4v&l47X?LY_c~*+bqWN=&{nQ6UnJ6lj22vVns{=H;nJ~<fLD0;qLVXC1Em%#)QXv0@0O=wY^zpTB&lrykFxo>e7eHEY7;d6T@=CE99!Y_%j`W5;{jS|fRwd!qZzDN4YBrEP%7F*JjD_I8&q|5-2=u@d<cx%Gb!dDXm3g=Km$9%Djb^r%zIqiAhg5z3nQ&{X0{t}e-U{_LNb>WOzR^AAs=*yOP5K9wz@6q3h5{`68X)M0P+Ko-+q(&k~G@so~6_m(<F)NVQ+9p-uralO)4inQsIV+%A4Ag(+yF>HqIIoYR^c0A0{c~*8UA!G(G^**5N!jib3kkZJLFlcYz0=TkfefH3759L4*iv^9%v83oLIeM({fi^hY_P>>>n`^G#U~$rmPEfM^k70fuFbZRug@A%j?kN?H?1&f>vpvAmqfk^(m|7hr?%$IU;qX#>uz*YSifSdxZ>G<wsaxAQDALq(~U%q`naH{M&i%{;kaUR@cbOYebVtnIQVck_n28_<w<y&HhpA)aLrTje^o)lmH4-$CphU*eFTZd&LbPcJKxxOJI`-e|m#syTA;-pJV2SlE${bVE72DfD>ej^5<MXgu$*9iUD@CqSqk#2asD_!HJM*9o!0lFkAtx&u$q?vd=)l#ULL8hEp@h*s1ULHfw;o}q5ohl!;mF=GSK>M~V!@VvANZ|4(#;J!<9$(_HqqE@4Q53ZMN14-l#nKITkqR=CkkItfOD^`XtE1PZeA%Z6TUE*V~v2+E6bI3A!W-RPCZvmTXmv=J)cXgKP5XNinBa_7Ng6swxM4A9!jUN52n2(9(>%phk+T3?KfERIhZ?)y<278A;-A5k~tJEN{RyCgyLymh)E_hFdv(8dp8#`;+t1uqAk_$u+t{rcx*i+fuW4@1qHk$dBfM(O&?xCjc34`m9QI)E3r2qq%4y|PDD=5v!gmqMlA)oTpayRvg^jqB`)aMj<h`$HeWz^HghvO;cr2{k*QQ5kyK1N;}`Ve_+AMhc1tV93l0fnQr^`s05IWeG%SjbGA=1HOc7g0RMi!d0-tB%5<DbjK;d#x33f`~M-<v<RoE3)?a9)S6ZlYgD`@1**N8O5T_xdttUy;8xxSSw!8=jaCS`zPIIXelC9>9EBg8cay<IY*{mJ`1gJriIl0jhVNjDK|d}bZr0V3e};MBE+I6I6e|$K2dK@o}Ass@a)ks;C3Su9WjT1W3VX6YFxaEJFL3%u^6fAR0$SAS0F{Q8?!#y_u{Io>C|vO&@ij@4ZT@XA9bnW!Uy+gkdbUpGRjcT9P<i{tV8s)4YXVV>*cdeqoucO-b1Z6%+SOL1AbZ}7aKd9V5+$kX7Af_Y*vXz0GdRDcoB$cLEIS~S!&EvR<hi;SvDjEg*Kx88-CPp*@G0i)Ct`6-L$P1lB9+X^zea|z4AqLd@<sliBn6(nh{6GKExM7<YB`>7SsTYMU0OM1b&#ovJ2EOt|-?44#(KAz_`^4p>tjs8lft%Vf;XIW~i^IFZd)6!Vf^Y#q_SjWx|;A1RSbu^21rOcEZS7L|S``O}(f;bW$R2ByvQ8k)~!vm#Mz`Y~V3#aSHWj<5*H;`_zDlA;`0eB`~P@c+5-Eilt6gx&}=(EZ+Q@xP=(G4u4#)A%;G@<N^!x1ePAY=Ou(_uw?Y?qetkyWJ0uvjkFBBa3aZsd04sOqnZ<`U=fLhbtR@$sgI6z_5%1ioB8m=O?+eZfR*BLvvxex%mdQ~TO;ZrW7l%Ft#(J)8mQLYh1o4!>#lhqio>#2^W~*P|M-QYVDhD-fUDQgiP?dJvCFwX)2h3|CfF3fJ%x|GyzS_QzN^VBnDrBkDsNqy?tvg6D0Ak(MBWPD&{Dl^MNv}XhWEC_UAD>c96<$JoV<}1Y@32H$8&W~{8!Jwyw*1MU_~YPVk`_iM3?wH`7D(ANtfU}$WB6|fUloC2vkLivFWUZH>~})UgP+zZmm;A93SDJ3RO~trML`|Jk#jzep{?XyC(9Z<O)mU&cA4seF}-iCdIeDtc6cxS7xt(3B7->Uw;3-$C<={=<{}_hO?`UgPJCH6?25!;%+-*PfkSw$*5vqKcr4XUe3!FFRezJP!!3dM=)W7|A%)qo2+}Xxz#`G+G*2%--k!-bj2k9IxDaG92K6LPHoXiyV?aZsiUD#?6oh%zVD%tf=4CQ&F#=PV`<mo(c`Aye?Kr>1|XWHQ%BK%Ie-#+ftOOi&<K*@VYL(qRJKMdSCm*YVI<ng0<Zj29%pOe&?o^P#3T+9NUH@QUl9@>I6)~4vqT!M#QBgR*K}`SlYY1qJj+7zkj4T;A0=m`T?z>>k!lgzcz2cV;kVu<!&`7L#RU*!&WwV)3T=Wt9v<ZK*p?Hh(9M*`LyyML@|Qh!lhgZkb`@Jgn5D1MN5cVl3Zn2tdniEp%U4Or+6XJJgB2R2izgBFu`y1gvVYRf+-INgm{Gu?oT7OtFTziRo~iMT)mfI)g;QGEom0muII$9@63}c;+3=&*wP*_9_&7e>jW!DUdvfOY^n)!Z)p{1}Qrw75c3enoE%J0J5rFcS=y*CW$=m1*)RD970j72vF&Bm}H8y)2B&C}QJ#4+ha;hZwh)(lc&Qy8mplxhwod{*^t>sPuAEzJGf!5An+*Ebhh#iRK2Tm2}%_oa_S%whd<Ev>!#Q{M2>;|%>LB}k<WLK4Mfq-KgOXo0K0$yd|GUSYCJ2ZTBca|I|zyCeGPAO(#rFxeinKSR6N}vcIb0|3;Os-gkB7ph^Ll5PC$}KW9MbXs^R@=kK(0QHE(0!F|+l&76Qh9WklzUT~S*=C^S`0ouzVr`oy3}>rrkil@8JouC<O<K)A#Fd&{seeidAOVX$&AvE<oBA6A~v15z_(uoss8gN>TYL|(b6LPu@tr~=#vD7$pI`~dNKu^)A4Oq5A>>f)?**H(?#G}x@;NDbG5Y@K?K3CHX@0PmD?F5`bglc43G+EBW<9wko|(}R9Y_(Zg&N`B$fSIinWOT?nuaj4<acvmS;bc3fTr8*$F`$JKVBqbT|Qi3+j~FYqU{T;O_YXU>&4ly_Jh1$azKB2~3GR1<D*m<VDbaqs+2q1e})(Waw6Ab|ok4;<_Yj3D*gdw>jKb^ar|bRA3-GTi6hM5)9L3aCDL=Ks#0xHH>5Hk58XuAG56|-#rmoMmzb<6YA8~lPB2(0uEA@A=LIVmXstWe}NlP_LHknoK88-uij?-F8b09CEn+fFetC`>=Exa&l!n;v&3;+%t~`28byfi={j(d9+%{Shl8vfJR>xv=TsrhA{WvG?7eusOM)o5aPYjEj>qCp!?$edA6g?Yc}fX9ok~@4zg{)1MlajRCPpNoVKat01!kcR>9lmRq9V?4M7-uTm);p!|Ni_p4}mU~`KDJ8HkC+rYv#Fy31_NH*d($zN6cjsQ4>7PNEH6&bo$fo+he3yJ>klAca;R7bLB-kaBDhD^+Yff`SN)8aQNQ`KcJDPHo4R-40DyptmX2^7sVZfatRVaZ9JhFKmX~q+0?Rq1CDpJK=B7E6Y0Y@2+(9hpLdDj>#EGBWTnr_tFTI^FE_NLYOFO~q|vt^dtY0__`kvcBJ8D8K>h8etsHd3kJ&(B81uwzAhX+CQmIVM?-GjjBUWiQLw47KnGGaReY#y<wiW|<G&E8pHE<N$3tH_Q4;hM8m_4J2y%vsktx4n|V>zAvB9ZPCR?q3@ZnNk97UGOKPHFU(9bQib>1f$~VOshd1>T<IP!b8ef?>q5BmFewn!~s~uiw0upySm$F<+PR*S=L-Q@Aws!{5fw4YL~q&Ma94h0NyxeCVkB`?5TdIj20X#?8*8_-JN-Kx{P;n!6a!ZH}0~P;ig9#4wT)_y}|d8uPN|xXzdLU0V*;ctmpKm`x297sB(4VJ7<Cj2!dwwep@~q&vn!@%ZB)L98E=UBeRBzOQ77l3PpG!xjKN_djXB((Sec3JF=ZmwXBy8#HF5<D0;SMs;9}?t!%n0rO*27#(_=ic5??(X(OoZf>nSt21m?cAXZ#W39|w+LtS+CTk)+aH55t=%3W>fTU0#$c(sJRMYWAr)}~z9Y>7=7+Bl<XsABPq?dQ`4ABN!MS!1S`*0Eq!%_#5ruE%fX;uYF(d2JGe||-|C*)&B;koM=^^bjk=U&t-E>cxFS42l<u-iIo!dgzGowLN^WM5^T==SjGUl;J{-Zh;kTd(w?+rTp;GiS#Pe_;MUSXVX(tv1rVLhdBRw2OS{Q<cs9QeoX5KzE{Cq{7?REtpIyf@7_RMJ{$%F{uDVKe<rNN2rrlZlCJ6qaMW*DV)YHm*ruB{5#8K85Y>OV5|UB-=gj}{ndV+QKD!rn-na-LVMVC9FPtT$;$y1$Z8FfnO7f54xpyCzL<wG=srL}4`?tQR+{2i|8mwo2kVGyRJrm(sD(77EAb3m5Nn!xg~0KeSM?jAN!=u)8L2^58d-Pv>DDJImH{_;xHapwlkTYbk(h3MbS9O7Z6{Y+zsa!CdBhKg%i-oQOq6lQ!&xF#mUno_Hq_eVF_}w_X-Ye0!LYdw8Tk2XChi4c(owML6crjdNls?7qMDV7Sa!4@R-Pk1;RLbVQaK!c%UerY2uiNP@Z4KxpR@97P6o9iM`GsC=5AmeRm*9(Z%G<46XcwtkX~S9i%-AJrT}Bc%w!%8h^C2IFopctz>StOm=t5`g}iw3<g79AtvgQ73n?%{@3$VfXuZWJ;7#1bWn@28Lbo_^4~y}4TDtD)!2cfkg@uJT0&>Ha)cxSXCdQu2ecQ%ou`O1-_4@jCF`qbF=4V+5sOLSk1f;A4O1Z5w+OCP}uA5aer>!J7r;^(V{_wAaoEH`tAuua2o~=}tLb__To{y&=8u(>=V19|9CR@v@y7*8oq9{BLGIe&@v>E$!dbp%?JrtQCo3QEkCPQMFV{}T^*lg?RfAx%#+S>x;Z7%8p>LlaTp#TfmaUqujSj>>eHZ|mN>~ljkC1LC!y?(0st41TB19?0uB_-IL{jhUM#^fEBB=KYO1Wamf`cYx$)#Zg*R5cEdYaMzy{cSw2rWT%=9Wjy}&Xd-cyoP06dI-8yHFddQ-xGb{qMA-oHUg)1F_qb2q&_hl3pB`iiC`hBUV|AhIt;!lP1Fk7`&;R}7uVH|HToM#S}NO_eq0+_bQIWc#ISG1FL4yqJ;-%hti{H?uwpd53+=__zt~>x>UY^oW*V-8-;?6P{`j@7(g1W=L+>}1rxlQH4eZ>`^XI#7kB85H+<pF&v#Gy5JUDoXpIc8HL|M~9&ZcP`S%Sq?tB?B4!O`*X==gAF|J5$4ynOxibo#^2^PgTHyaGnzclsHHG-EKcH@iniJFj-_)o0nC{sas|&$4H>dtlLfsmRv&b_iN%_BvDesF&>mL3&ayuB#D8L~z}j$oAW6)2pV#iD3%GRq31d$QHKVTD=m4%WrsIUX+Zo<5HoSPf<LrfXf!P&+Fo})L|a&S2>436clZ+7Dd5zkujv?N5gsv>V#SVGVLvlqB0#`mmfP@-*zA9mLP(=TB2YwTU`lQ9R-0K5KhXR_}`u|_|=XJ($!a>KB3wq)eLAFPJ^$c&8N*Vf&(JbN&aqsriWrJ2=(uTJ9AaYSuq;T&1$TRHjAjqBCAurI)#TBQt0!l5k_}9mWku7f-W23g60Dm7u}Psv-|!hpA_!H9kn{We6`WCxVS+1Rk2%&0I|uJW9wzgK3TgEBfH&b_daCTuHIZC*}0H=3w}js9K-Ofjg%DPO>4Ovh%6uMoNjpKofswzrzYX6chh^MN28}|cXY7yM$5^p?#L{3jao|)cc$6p;&SslO2_^xJ2#!A6Yw((T@Uh>>Glgl$T$mS1SRxQv=xmO+BxyZa+aDj8^R?qbPd!DN3)IiEg)o1M_lN76fg4-Inm3RWWa^SDy|Q<`7i%pa1Jqzud!F9sK}bE{mFljQA;QaP!vO9F<$Pc%%pTIZT1qv6ONYth7t1{WY8As6)_{T1U#M;nH3{S8*qc@#=!Lvr%4#keBMI>CJGzX1FzA%+u%l|i$uIAN(b$=01`E+(<cB7N8?rX`_Z|VjBd9N`-h7Nc-_z2x^_dV6RUN4&Gx(zAHVlnH~T&d<-)|`+RYY!)2N{&sdTz=hJP{tJrkn^+JNgrMb7kqL<Pw}=-MXBnN#C5K(n|(tYid28%(HQwAZXExyHOX^LyMQy9a{CPdDc0#DRe&VQ6#mpzUfI;<)B&?Ee1ccKm>9n5Vq1BwAFys7a4T37>Z?JRDj?oF?7x1Y)}x*f~<}TUt#?m3%DSREC*$sKsuYrKE!Ma^%=AXY%9tZl>1{%Znv)UK>Gt)`CL{h1hL$$#D!>eTFu)hiW<Iy!~y&Vv+t>=brK&nKT<khLc9cU>A9mtt+{PxOI6Q6k(KhEBUc&B=Ue!u%s}=(oQLwe1HJYX7;|fYB5Q8+MWL*iW#Cml%qg7^CZkrbpFO!GrfFRlU(UNYQ*2_k{%^+bn|D&7d9yeM2*Xa2UDMO`CzyEAdJt}S-{5z=})q$srkjGnV64*l$m%P_e!QxL-B<T18G?Zh4oP*wt09_xf_k<mKUmut%xxLOP?H({V#lo`dg8l!rk9{YiQv3V0ireZLUKye-HN$UhKZ!`CA^qrL8`IR>^w`Lz$Lt+SfXkkfG1%a8`h}wi#DH>-dR=oBKyay`0UU(fI+$P>LbZaakplL3I|Z)#tU?Q6o;nvD!-0M9q@be0#0=%~C5=e#zddow41ini9@Yv*RJMpi(?SrPjRh!mF1I3mz(qlNy8Y<K@i3BEt*fQ>HUQkS=OkHTtG>()^_zG+Jjvr=guHnY>m>l657+8=)e|EVx&T`eHmbPg{jCSEC&vrcz<ho?)b;@s(MDjyI>mwyvw&sZL}u1-iCP=W8Sjpc7=EAtY955-qG5iMHMBwcjByG0lpOvI@g~c>1B_P&Zrl)I;wZD!Dy)BZz521M;F0Af#8p+BLQ&YwYj_)L$%W+5IEJ0&gDC(Xofl@5Gay=498)#mG#&^0A{I-yIJRU;J_yPAJ=QunYV__O%q8wfh9Owb7lI!@d38W6Kzi4#>`Pe7L*wrkl!KFdVR|QIL@ErOlbSpz_6xTTe!8iDOkHJ_cWN=69S6^fKF%>Dk+Hov7}lcBqJ#A050NQWt|B4|o6i{Pnw|y`Oh?Uc5MbceER_blcqdm?GXzH>`t%X!uDt^{7m%Sc=yr|FmoLu$KgMt<SFVBf0V<fj@~b9FQqy1FneTh>$$!bFU~)qw)<htg${|b>q6pBE16Mw1|u9qPpQKo#q%950@<v?HpNVD`fCYolZm7l=@RlUuqA3xR^>Ntpn7Q%p-P{xywL}K;Av11(f|nhFdPKl#6S8U@T=Ow|ytpj0~eAaqM`wSE!y`YuG%6vUI3EVKp!2cMOP`3&as;oEV)EDH7wUI_;vwzTfMjA(WVJpRM%RcutqUFH1W4<=4FQ$^qS!AKkCzxlHE6(j<KIadCd3J(hA_4=E{B*3nCE=heqMQh^?riJ^DAIzoC&i(Oggk^H9eKZX#d7^W8XnSRj6$UURiWj1Wzb#hLpAvlky1IPdzBH?T}>@xI=5nH-F+HXUcnCaw;b`GC(+F(!xXaC^&@!soq&v%A$TT0@jrIgbtkPQ#^U;m8?KKQR6AN;htPh2bhjFg-J&hwYGg5R)pog~!DF(*tBGx9-(%m=>vc4c4w^3FUB#~8&uQ#|(Y<=*REPNYWS$`f<_^})eU`jk}r5qG;BrZ<W|=WTVCt<3ftRTFG()Sav@7la!}EwVq36KddmW?g||_{$LhG<=7gpDo^2Oz7DAI{2d3vZC1Z41Lb$V-W_*kI2^;Js{XVM4gI*8J0839q-w9kX#;F-+%=*Ktuk>6vbrKs05f`G#)vNKhdiq?GOhIM}|x71@ICB3}J{KG)hHGi3Tc{5fX~O{NWNpO50G6fOQho#9P){kkuB~<<o;y%4&M$My>T-^UoT!!mE7Fuq`A@44Ez0iPOlR{>VdApjFGQR-zW@B|<3SF>|pj3%<Ux)~?i-h=G-m)Q2hoi@9Mar2x>WtfvK`<Km|YyuU>4Q)|znI)S!A>-t5JA&FjN`|g*O%#+0?AGUr?5J0S-d`Gg7xOvmCy}Xn{bSj_6XwfQ2hE=~Zm*FfIf)r=&f1a!spTvsrxPq2DN5xc3H3^9*2O>;9+uWSpnVmG<Bv!Wx79?(O$ptMIg67juc|@i?Nfk89eKXPKd4LONE^L;lCc0TH7Ztt4a2dh4+0ISRj>dKLun$!#h<n9(P5*Yh8Y|H!<8elP+G_NXUkENI%K-w?jhAPrQ(kuj>RX;Ub5zmtq|=Af3;K%&Ej_=xpdc_QM*+1;>xfs{dX9y&sqCU5upa?&S~wvHM<l(XX7sG$Z*E@TbDP{Qyh`{B?oa;H2Mjr#4xhhyF+AFPwSR=I0c!%e6y~QJos&-YKfd^XPESua{`CES{?Az#HW0i3e3r%wC#R>ky}o(=^zm1N|Gjzkm3V^1XcVKM$3WJxVdxkzs*L51%6?|w*IY)B8-s|!Qa;HhcjnRrH7NKUvR|a;%TVv>M(@{ZJnc-1S;rhd!;8tt;%j%iNyS+L&`EgbclB`(!hl=qD6O>Hyn^jc=bw44XEuv!bpMG%^FI*4Lg!_LJaY2bqEo1kQfY@d?#<$DyMsfyw%~AyDE9t+@t^1K-%D`|JFA#ct&K`mj#(fDTLEPfh5|H;i0#Afz=h(RG6SXjsTmcFNGCd0HP@R7{_=F=ON8I)G@v-ge-LYN7h$dV`?6ZtRD3#_t`UC%GvI|eo{Z8#-D}!swC0&5@t)}*5vrkS*b}JRu17qGf$Nbv!X3%?r~u7`w8;+M^^PS<RIP8QNDd^Wa>`F+oA&SC9HqYrTAKbBlp&D`#H4)1zrM=!!R%4c`d4@?AZaeor*!DWW_CpRb)<+qOq*L8mf3_W!ltfzTDBD6nZgv&)Tsjz5Aj#UoOUAoM!^;|U89W8DR3uXD+KvZQGJhpQ}jKdLtzXWzYpgQk-o&|TdnKfw%c3IMuv%YXn;K;;}7LsO(vw{H*a6;9WsMF-hJ~{{-Qs+xsIgk=-_nY^$Vji{cyN*_&0*3{&9G4xc7<)(|o6|m@!n-+QkfW4c2orUnI#<fT)L6`=#gRGfkW{K5@E1v0*d{3Y~82L1=<DPy6!dFIZ=PJsC$_bMF8ip%p8eftjQOO5Pa9Xrgc*<BfVXtk;X+L8)xAf)_P%VO{v+S#Avj5_k7|qagKLt}OPtdfb4}suj~QDotejdh5mBBO!$`*Vl$TN+kr%+u`QS!s>Oo(hO>>K0wcy6dyaRp6fhjk27f3%@8d$sF>HRaitTdfaKXz!#(`3G|COpG!5cLaoJzwSwZ0U>RF~>h8W@&ONa|i+yyP`ZVoLVq&Tb-fWlDEgz=b(o-8k}IU?8D6D8twC0rU$BH~D>cQ&302lr&Gu_gSRjv)k9G`H3j8bnYZ)ZQjoCC%QjPRu46Zmvy0CZQ)=+xmVGkXACp4?4KK&<(?$<I*79<#&+K`K)iLqi##4Yq9j-RWi9L>G>s&y`!n63UbIx+;uDL^wo&zjx;m<v0=0G>Aw5mipg|(BV;AxhayC1ha2j@57f{Q%fvP#wPhJo)NAdbwE(v>DLm)d<i~5PG~21i0!F%RuYteKD?xDSAI(y6`X6Jp+N_9Pn)epmBOE`ymKrd9ZN?K#%zTxQCs6bvS=+@6ZHKgnxS{|<k!4@pgc}Q%N~#0H!}ft%65p^3X+KjmP*FKG%VMIc4M(HuBP^H)$JVc^c(nGIxrOXC;5qN;;S$v0R5@Ia?oOjdn=P4>#iemv$>-dgr3TQ(^t}4mXFo^pXgrzSlz*YW&D)J@&Co?Q=(a@E11vKcP0#y#B?O6Q^6n-ZekimNKfD@4C2qF6rl`1uY{ZsEBz@wu)I0KtbX??JHxM8h2st6=cNxcAw%vUwb;gc}GcP!I`k^NgyK8G5sZD;M&Y4asOjk;dnePtF{~PW4b~KPqf~siFTu~<ah0A2`ahK^=qclp4NM6*XHNLh0aGKFI+`W;@H+nqE1>n$a^>bSP@4pOnz&}=9;i#k)KUp&17n}@EtV$GD4e}Rjj_q2{uzW{NZk-!BWR5j#Dy)gcj5Fb52#Q&p18yxWtI#T4q$@4>spPS2VMvPH$qTYGr_-^*L?B-*kw6&#@J=qpQOQUv)^tTGh<9+;t_b<M3@_W)TZ>vr$Hd465i9Uz?VnZRCG*!C4)JQbod{W1x4ngmwhjQON(80Iy3m{@UkXH^zeb1~$g|>dA!f_Ou#zMdI!^kHgf%nTJL*91UqOj}(46JcZCs+Pn;0b;xj7wmTB<~7ox)Y91|bxA`(_}sI_{mEZj5VK1;_v?gmAjS^?)s9tV;7{CCH&@s2eX(i}d1V)=8lU@W>*j8I9$tGMu`@pUZ8ei0k9}(Q%QG(~Y>U$2Ea6b;zIM!>WHM@48$J*ZhTIJYHxUS$4#)v(Zf!W{BK&6hjbTwp$bxt`uxm-1MW#uK1lm8{&yrSp){<$G|r7Bri&FmF6kz-b9G=?>Z98g)Ur!23rqCY=YB`t17FeLDE>Dhc{^3n<Dqw71PwN7aemzk4?|lauvD2S*c%LIoPBCbZsk$iC@>Qy{f>2r=dk&YTxaNnkq3|MBxi$n$Zw4zwWBaBtCYJ%VkU#BT7O#K-Yjdh_h@_^pBOFFpS(5=^!IdHUF@FURcngUVS><7*!OU=(E`S)>5>IN#bx#hHhYRi&_g8K~eGS+BQlgF#UK{38T`EIe9(C<Y5j4u{9;BBdq_pYO@s&ASLl3Zu)gQuNH_;w~C>Zbq?#SKofrdp8ELyy~f&kg&#;??fsKyVE~RqaqBjf2h|zJQ~zOqlDf%A_>*)^w4trth|6CL(E8b`<YikEH<jifUvmkJtZCXjCRL1y3Wi+It!_ZdJOrF=hoU6MaKs@9687~8L?|w$)mvY>N^=xa%xC33Io<gClB%}fw_z^oFad1Eabcgko&3~+mbwL>Uvgr+aDn{eg^PbBbV15S5{+ux2BUg_RFpR!Fw3@bL1J47GbzK>H<Q^-Dt=KaB`bc~gMW9<E*})@&c;YUc!>Pj3Qvc$#D9a3C}#LZp$uI7(;$1&THVYB(4{4lbS@*sQ>X)R;2WqQ)k!AOz(3K{p+OyL$sA-e*6w7sxLW~dMUBC}-+gGd^7xYDKOp>qSR1mhn~oq-5(7-LSKRu)l4&mH8%ws+c4V!lND&BQUPLh!_rcMK;2=rxY%l!RdY;Alounb7xs^{wsG!3ls?_3}P_?;mQs{(vP_*efrX`d-TQ10*Ed;}jcDrr4fotI^)~toRFIo|4Yh5N-s!&lk2sWG#(yGD+5TRhTD*q_DS@khnL96X^3c+UPR=;SJOK1h0^2t&Az4LFMjY^~>xu?h@Lk|VLsnckF!4i<xMT1c=j1@p*QuI`E5Bv-fSIo<n1cwoaFnO<xe7=~EUC49c*VW+q5xMWOhZW|Q0s*B&$7o!Cu)ckYS|K5k*uf?udMIA1!kdI^kI2v3m4PbQbjbA)jZ{-tlM>17s6k!=D*tpkUi2v}iFB;VjAIC@Int^~jHX!Loj7ik%2sGN5`(`J{??=-6ZY><%<!@<)@Mo_k-q?yz1F8ntV)BpDVEa<vxGen-T5)YwP><)`U4e-XttZF69V&hM;XbbY31Sr1r1QB?W%GYWTHH*2$zkYsTb93SQ{=#h-NZ6bLj|I=%X)oU+?|Ad-%8E;qI~dugwfNdVTQA?$I%4S`Xju9`Y^5&64Z{>Wm=8L8e8#|5z)JI3M!?2>d11xe?<=r~ZP&%pAZR5je&2)Lu^K4F$~ruE`HuZH+ORQbbrEtMxl0N2CQ9P?<()Gw8aQjrwKH&#ZIC5dql<-{8)uTAnWqH3(A&W`IOydpkQU#^Z1Bm{p@YlJ<hX69E48kaM<M9BY&;OAf+?deY3Ftkz?dEF&TpC)E~2c%{D%loLE$sCObP)RZ>aa6KCekOHAt*8`gnC^)H_wia8%<QkPQDh?J*ejX1#Z%jWwCUNF*MmDzJ8r8)XfUu!(mxzHkizq-362HIR`psLoFGiCFXYQp7HxuxhE{+u4oN=t(y!@<U$(F*+Ejg7sjj056<v@p=4x-s@)gs%0s#CimWtt^Buo+=TTFKoSOBjmWXxV3Z+b(FXIjQL~dJSm;@`m9EdOo<g<OflN09=-}I%JsbNf;oK?wS7i@xH{;BFK`k6byegqPn+omDC#niXsQuKfKO2!Fv%|<Mm&Ru0i<#96*b7N}TANc?k_~DZ%Nb!k&UZ_azD8vMDGR83G09C<n4Axw~!@7`2zCc<s~*dL<srwOLF<vLX%LX)!NmS%2V;&fYDLa7cGLc&*#2Pf1~Bf&!q&@3YP)ym3!8;39l48~2)h(!_<)c#fn({z|ID_ZD^;+_uquY4nSMBkx3Kz3r(LAicfWO~ZtbN^;`M3tnJ)qcO2-$|0Cw;J=scHK>voKldrqml%3JMYPx8OK~lo7Jot>!jW2djZ9j^Xj~QuIv~F2Suvjbtb(f$*$6ZZa&yxw7c{i3VNaIpB+&Ie8BQ;+E)0}QW>ItbfSsY|MlbutPw5WWQ6Qk_ja<ZShIdzCPC<(rhgY7eJ?!!kLMcopkrN&e!G#2eajjsxoaxCa5WX1pIigz&RVp=lsg+tm#w8D#WtgcH=9A_~;EK}qM%>y8Ayc8rKpdmq&gSFaP{hYF51x)ja05#((xPcz`4HJc$NwPuMMK@}ah8zkA7B6^n&Vv<8?e|dOF|;)0zKFk65wkx@k2N`!*R*x%o8A5<gOjaLo(EX{0rsjV!0SN<S^4kz;hTKC<+Gx((r^*Z9a@=O<v1GXs-fsZfN&I6WqQYPYFli!tnV(^GY2npGOXX*`x9N_XFEp>j8Edl~MN`nE+-@ShX7EK|XOK_t~*m4R0(^<&(0Qf?Rs(3L#9;O(71;1b;)UclsbG9=Ry-%4q~@NS{o+UsF|ye+eREBr;_=g|@0z`$@^3hp2wNKkzUbs+C_%tEf@-vpw|m(o-b4OS&tHA3x+=<D@k(hjDGhl(Zle2tl@E%tu*jmiO93?(wA?kJ+b-su~i5?mW_u*RvZ#0@6tTL2`cj-Ifk0u5jE)T0-;F^TId!nFR(6gd&^SD_XrrfKAFXWXEFyQRz_&u^UGv7eaPbh*hU1gI=@F_>7??2Wm#ru6DV`nX@R_8~h%76NE>h3IsO<+5V-+FJ$iMdAIoGN5hTB(^wSZnOJGtyq&5N6<9W3ibgb^3I>yx5+-0nHR{YW>>X04pfq8Fk$FfkU)-+zMZAHv1lQ3+5-Y}Xf|GNytBQrwf-}ZgqZ!YoeCni_7FV3HHRmj$51gMRvIJ{MWTi3Z-P8&`UKl)>rfPkp;XzNP1VjzfW7&ylavFlDpH4Y`i;q-6>ET8=Ynu=)LaV7w(6nG@Y$kKc+JtSjWT2&Sn7$CM4tq`&p){-ob%pQ<P$6bpY8Y3)mKPl5jv^AB_w?NRuIbTDP4El_FgWf`rwJq?$qlqMS2zI|g)8_}F<*O&4DIae-hTzQ-ZgkSr_<*LF9@53Ebp><fN;qXIyRp$o=Z+~U_4BFHw1ivVe{t3%DQT9%n5zsboyfFc!x1u(CFx#+t4qPZ;7w)M>eVCJ8=ipuDr8rVIu&*yrtA|C#;!xx^Yp>jOL`cY)1F5^;ffX*H4CW@P;6Sb~=4!&fEQ=eC<2L>0G*6(nLJuA1yd=$`j-f9!%j8*M_wqADm0!u86UBpYnJsz14Xno1%e$QI|duT0-Uu5!6Ep8G>D69NGdyC7iOgmCGAec*7>E=%b;QE$N~>su-gi7u6%!P?{kx>E(#?-vtIavVvSyAz#mJs^!?Td7_M>kweH~a_7*y;1dZ?0+Nrp=6o<**G(HwX$}K^cpznrNxh&e9K%ljf$I+6f%;IFGqzjsH9I?rg7vOH7e*c&1=SIf3dLA3Xm6(-0olNdEkLRXZ33n1#x?UU^^ehh#CcIG4_4f-x(XKJs^WR>Q)M;7(|psC_XUTB!bH;f#DBm9)S7PK56D{?7Flq!iA9Tt(}P#;$HWE)+>l8Qf3tDjOyy+)Plk>)TEUmJ1Z+;>7W!<s^C}N>;*w|i<1^J9GHiaN+gwOhZ5Fo*`bxs?b!EQ5`;3^!uglSuLdv+hRn!%!52P`dE3|$d73<!veQ|!$C{Ujn%WE@t{dl@!WK+3fRsjH;@l@s_wB=#A(6hM%nC6%;FRSI$UtEGRsXJ_eMxq%OD3&yFznd`hna0|oWu;1EyoT8)`Y*sIzL?+lvrlN|zJXy8z-X@6bJp1`dEd%TYhQwZ;RcRfn-j`F6LR!q0P*d6fWZ{Q*bP{gFeBg}8y2sfp?119$semjB<e2V6r&?P!GN5SX+}s#qFEdI$m$Q!Ngk%k>)W)39p1qj;lxD_J2ZtrVD;xP)i@5mZaDXCFD92@aa*}@+w~|AN{b*7$y&TAv5`cVAm|ZDM5fD~w}-nw@9qA-Ta5+4$9oq>nxJMo2%-Si!it#<byc}-xtn<z5c7Hg&?f<%InB$zhw-PeI3b<H(yREg8XXb4nFkmfE_?_?t3A0v7Hi#E)w4FOhF%yNUUOymM4;9jE~j-Q=k|qnEdszwaNCRJBA1LG)>IVg64p)DZ%9A8wK|Tz&nI1BIo4MG<mod`E(YJWRqUC2f-ngn2rgEsMSzgu?DfI^tKFkxe)n|RkxX-FAYb>M<=L~|Q~J+0dG<~333~QT?`e0Nc`>Q=rJ8*?>K-TyRQI0asHut_W$iG9o=&IB$vGXXbn-~zkl-x{*T9fm#t<zFdBThYTr3DImA-W~hqKBaF*XeupHTGFse>%*Wv^8=NnxaZz9!<ulgvvW0Ca}P2c1>aAKQY2&hsncx4HVYy~<PR&RU22sDaH~qV9CM^Ww$s3-kK7&*<d|#|9LJU1CymcDUgXvh!|^!oKk6pol9lUtOrd>2&|yn;&)$hdcW(hP(SO_V!;1M9t~OlP6EMdb8<O0M#TxOMKeRMWf@3ynpBb&825`Q#khAofx^Ze^AbiI0weHCkIb`Bv`X`+QbL_xGz31Gj$1YU)G)>M$vC+(ghpWcO~!$`c9a^#2J>DkT6KN#hP|_Y*d>BOYR*Zrt5aX;)#-Tg!jmJ8c$!lU@Ve?KckAmUrC)_t9J|N^^(#It^LCh(<dR``&iH=v6zv)MRrCEkfD0v0G&_#`AA0Yu8>N^${CT7$AyE*X_s<+|D#%ztjMn=>bJS_2G}-p8{rOL)*_O|XC-S*o){pD%eoWGd|zd}EB`c5Ub;$20(Th*4?<kn4B=#{Q#N>noILic9(o4SXA|9Wbhnn~L^y7g6>0W>dT%EO%1cmysWI9ntr{BgkEf}`Gp!|5$_ZFF(quZ!*|<Tmpnkl7t|^p2G21o>mf@s;WK_%p1DL>@>4TW>jbH?Z(s`=qRpnEAcZIU{&#7o^e&eVSYkdR{{2l5I-5WwENh&zz#DGh$c_0Az>JOOUh3ZLC`MmM$X7;S1?I@YbzTppjpV&6*jQ}3cTdf^gJ8>19u@TLstN^;$pUpShnB=ODF#n|fB`gf<xM<6QdR2>mw+<chLnAa8KFJhKhDf8`mKTd^PPS9X?ASXbC;FvMY!n8FdcXpieKqF_&kUvLmwCox0PPl812}JI(Lqm@{oIpi<g3iK73h;^wB4hJr8&4-`A#)AX8}LJe{+=i!Q0*a;qG4#hi~4!KHhu1^S9l@AmThZND3?;vT5XmCenT_h#+74YJF2JIL;B!Yd5_6+(77xPK=y_1Cm5T9M!-qs0nw0_TzWN!RcXxdr=hOoQ7KN%5x^I>S`nz1DFySDqK!6Wy2>kJZQqK;3nN-IG~c}DpS8bB^wjt+h)w5`SFJw>p{Q<TZQa|()z*j(_-8p^OBt@o}aUai2<h@j}624ihxzwut>0~j|m0xjNAhl&B^ALw^3N%`<Ha?AyR^yc{O8Ua=sXFM?8x0&Vx`%C&j~b_Og~5F}g%66>>U_>qdnQ)+YrWiUD8&b4oG=FsB0e>RL;Q|E8rim^hspp1oa)GQN{7Zb>;UN64{&_W_Qe$9bmU3zFz;uDQ;V656{MKSqS9cy<Ujk(`DW6yK0mbvnISrM3R^{xq-T#Bw^OnTAivJiysuN5RzeaY~7$H$9<QXGSn}*+bI9{y<-WC4W}TH8+G)Rq%(cE#pmWu+E%=g3g-5s+vBwlrfaqa<0H_f(k4-r<zJ3)oRl;O`MyB&IH|#AaDU;f@bNB`tjxXBNPe$>nLZ0{E5T8pLg@@-Tw1DdwX!S_gC!D5oMPv)Wik<F{|qFN1FbhcMpHqIo^Ad0!KbQeSG%m>HX>HpXEpA&wbN&=g$NA-R=IFnlmr%z1lxG+<m@twA+<#3}5daAMYME+uhmxKgH%h&ibyI|M_2CtIl(h#vzR>#O4oHKj#I9(FKCSXnc8T=ykdfBH%&}ex&Dn%+-64Gb5Ip?e^((V~WhHzM!y~nIXZ1E}Za{Uaxm{Z}oDxb`~WO7_C_^drwyA_gEs$b?55quptR>?1`0j7_!jxL_(M~-oP(hZdxSrJ-c`D(_6i4cg)3g2vpY$+zf71Sr4g(Oqcu+k<B(xmjz|rnjPc~y6P-}9w;z*R>W<KZnC9eRF<={UIdO<Sl|6{{-<I=LtuF3xfUfWCox99%IN>c+`F)~kzDJ-f2HH>XHUx(GT_U2gf(-pjmIQ55W{39ACRVzTA)~{wbha_A^i7K>sGa@x>~}{<m@lc1WW3w>bkC4*LSs9feiG8K1st*I?1czl9P<k<iXk+S?Q*-x|t+J@Ltm|K;tyOzWn9Q?uQ@S$sf)CfY+kLX~<{Yp#{CwwyP#9Cy2#ti{^AjxS`BScRFVj?t&>>2C^k!9$CO+0t9#-K%Zn;)coEsQt=l%YD>&zt(ff6G$IQ!v;&tZdD=-R4V|U8XOADBiPq9nK?<}MF6tRate$NNpWPM`Z<b`{97<P4G~sD#)xtB+Z?Y+3K>~Q3FY)2RK^_=&wqp_@JU_PQ@U$^_8sF1Svf@jQV0FlUWR8i7CXj`y4JlgzemNoYLxxby^cq?2l-~!xwp#Hf{5d$L2B0knT}pXiL~u@-Inq-M+(t1_u}W<`Wi}~ck8(^zW0r)o@Q;~Xg<I~NT&sH>Ss+T32`oHsu}F*qDJZI`A$%i9aWVsHAcz=d=R;Tub(p&v%JJlK)Wh*$)GRW4^)PcN)+~F|78%-(Ko_WGlnX#^F!P7M9Iu~JH)$q;2ZhqWuM(Jfje#ak(X9r-GJV@>;9eJZDAs?D1lCS3kj`GRg$+1A0<mgO>OeqF+SJ0OISg)zvej#J8r7DGVbou$m_?LRXh?Db{PnoIaq4Yq=~3m)WQ}|<<OVqSDPGrEBicecv8K&PgY#OO9=h5L3G$CzH>53fy5!L;mZJRa$eRrN80@g_DZ_g`=E(6HZ2s4tr$|+r9B~XdR(b>NSc`=qWQSkjO4Jt}n4tiL9>?y->T|F3BCa?HNbp#%+NNAVa&9^9k*-g;F3#zKAI)i_A$J!)L~Z}d7S@Dpc#*iwb5S9g=5d|6n+)Uj_%Y+t!TA$DxI@_zv>4cguH{`rt8XDe(SR-D81<Iz0k%+swxPS!UP63pX9KfW<wlCrH@>NYJD31ru@783e!r1=wbP+20@MvW?p&-!-_5RRTPk0_L-Dn(b}T>fkierRbO-^%A_a*Xs+$Vy?PP5u7RDgQ)4y|(V5RQjJ?>)Dr?DFw4_!|>cZ>zQr%|?nUM4GrtQjZ*Q)r?o1-wi~J@7#OcQY!+18N(uEBds-7uQ!_jw&xyumwFiDy_?in8?H|G`U4_!Yu7eMYbxO-!1DVC?dz4{YN<^Y{0{}I?4VJUZ!2Vu1nrgU<@O+lkl!U#%lx3$4;WSK`gCq+&ko^>UlmNU72}~onWg+lX8J)7b}R4<uTzbC3+XQczMcg^2l-_w$jC{TujrJJA?h#l7GjkpX4YXqk@4L-WlzAtve%$*y_&6Ies=5D+eTF!Mg=wT~6)rw8Y&&!I;?d^7COwtV$V&n=R8LYQ)n69REG+oEe0ztqAM}6IiB1+TXIuIH?m){ATxwT$&vk*iYa^Y}<O$eHy=1U7HtWIbiny92J-wH@F4h!q-pXB4lDFN7#0xZp((vYUTi&wH!`s>6A%TI#0M{dLHyWW2Y<9bl^J_qxBGI5%cin!)PeeXZEYf4R1M@q?n9ADH1tf$`l!Z=zh4z80Z8lpdw&m8HaKx>I2XrqRv8_W=L_4y4fzHq}}-T8hnYjNNY*DPO)n|BAStnz$O5PgOVVnKfUZ7|Gi_l%ahK32{aGQUCTR9wCr7Y<>@J&SNINJyUIck-ci)8XslN8KZ|@!d<lNyU~^04P~Re6V@B-9ZP12{kd&Ud-!CRi?LZY8*b0~|D4l0#0=AwpgiD@0*n9hW$uLj-v`P@yOB1X?yJ%Zd8Z~&>fxwMf8f#8jjiZb~J>e<7OpJD*BS8XAdjw<`R%GPoC5GLjGLk_8Fig`o8ZR(C^XLm2eIfDAEfTD5vVm7tH`%-+P+eTJ^_GfI)#LD8yz!Bx0WlX^ajM5z4zQkJ&k{du2n%*C+5+T3YSk?bZay8?5Z!8YtCEsw!pIDI>Xh?69?p&*;ycA#YJK&5P|-&{!&ce3=~?<nXE2DKg9<Ne2zWKe%(w?6%S*njqX?NVJup;d!lDCdH7x$3k`vm3mKx~nxFRd<^c=0!8c7#<6-m=7^gDi><T{dYc%01S7E5#!zO!)Oa!D-RPIyy8=k8EVbn06NsijBM2a>LjA9B|p!URfUIt(xCDIyA2vUHTVC_*u`boUW{LB<uz1oT$yjWqbtkY0de#YeQRe@xPM7zGaxacR(O0fwrMq9CL}$pC!}Wx=Y=vLK4CvAnaC7?lHUtday}z@>R!b>v<p&IKWLu_kRmd|RmrKt9M*ABb}@&loye^f*3aklfN7!@$hlwsD8gY2&CTz?#^be~DkxQ9Qpb`Bm$YpDZ@lH~MI2xWmtbwhCfI=&GU^5Q@SrsSMUn?*bp9Tj=W@BruswAf#@@-p!yjy!{UL)OSk7)4C&+m%+gES_5fE`Aq=in(qmvqACM3XF4#u?Yzuqrt`m|g|hM-nHnvv0u`a{th=lPMRbN-#26|`<_}EOoX;*$x){xWLMtjJ6T;*Z1nV$q187V!!&E3Gdw6bh1c}SahPe$yb3f66oi>W9Egs|OJ=*5*6>^Qm=uiq1A_tF?2{>PKKgAi;Z~`i$PxXmF^g0Qt%h)r-x^t6{5$4xIts}(Aqb$nSntkXkv<oqGq=cF0qp?l8ff;tiK@}%)RwM*+i;u5Meq|*mllCWI>y+1ECngQg4OUENi^&@MIU<9T9R0kF?|S#<V+)I1=i^V9W!lJ57neBEJBY7=Z}|@OM*Y!n)JG&eoK3R`g9KH86?TpCID8u%Up1dC`g5)X{1@6F9Y&u0DGIdrYBb4bH@o|74|4C_&h{GuwlE~(>G}`P&5(Zkn8D9GAG7znA9jy?1Uq(Kzr?Xr;&7sJWlxZoq{Tg%96>&uSUZM<BF0TQq$tk`uV<I&6<T@*`Be^KQR1l$tC!2RCG!1$?4VOh9NB|=z9shA11ekRmU+jJB?ILU^y^-p9Gun}uET@9pNX@Fd{*$O)9G0K1RpRtO}59$HH9>HG;;U=6qJ_*7&yA7;1@%5w~}>gV==+=pvn)&`E^&lB|uw18q$_)kn>N@O5$en!3_+O;-O6&sxAn%5p$Z1*K9n#_My9ow@Tlo-}VRUpU%zQh&GOWy*Ju8G^`Ep*<15NQ*L-kb?;4qi+tcgD>OvcDqs}orals9J10NlY72uZ@&RV`)zKR{4qcc#OT}^hClua>5yF^~ZI#WEkP_s;He<}<7Vcs3;1N<{deSlX@uzgXoot4%hH!>OF}aw|ODN>%fu~f*$JDuUIIId<^EUg1I|N>G;*9l^x<QqjGF)IenBJ7y^}3MHzoi2l+vdhdwWT8Jt=7R`jedtuZUXTfo!2z=z$QVvEs)i?12H%b+M@uwiyr6Z4KZ_`I1gFlYHl+ntQwq`;fbb)I=;qL?J)HVI6Ok$k>6k@HH7F;Q;RP|IX&`1yofrB$u#eON~wjm?S{-Sm+I%^J|Zenxt4FOfn3-CztO+s{uGc}u>sIo&?|9_FR^IzybtxncavLN^9~(qOl9^tPI570da*i&^?|$_Y2+}*ZWYQ2oX>?jLnG`bOb2?7b?GoRBH`E|KFpz^au;&`!!T&3GNc66lSs3$mrgHA519)1nDD%WJOozLuH%0=VL+`gcnGP=1EshikqGszMMW112D!i8|M+41=&)N0(&nNm_XfyKtCmbN#BpcJ1+-{=c?uXRh~$FaP&d;<8PKZ&E<T1W!1s;Q<v96rY=NuAAb7Zwy_3rtG%Sc|I^oufDjj5+Y3?4v`|)6;P^DFGGUY>45Pr^I0ehaYbYO!mru=2!@K{50jpNtWecmlg45M<K6|r$KvJ~lgZGS=S4&`14DtWT*E74bNH8vGE{)hzxW|P9S-0^lW$j=73fh*ZRi&<IOqkKr)#IQSvC5V@X`E%-pc~2)7e9rMS;UR~LKHvD{bz=BFpUH<~PGBAo;fdnH#ztq;(9_YyBqt_d*9Z_~QZk=+_THe9IgAoO>R_nn1_X}c&0?k$YI=&m`VMVeOKB7DlZ{Pj5>`q6gU+0se94PfXXc+5n@e7$NvWg*qHHx)ay6=|5l1>|wIaM-E}N4FKkn|rx@|nyG2Va_zk23(kA7J@N{%`&HbCB-6kn280JeN_h3aYw$#tj+G!IF7xc_$2Y9~AUyUMx{opzieHA7#_O?~oZ@WbykAIw_xlFcOuA5gi?x<8ged$lQi_39nWVU3Fdq<?t18Nm9Nw{L;eaT`Y5TFRTOBnQABeR+*65~}NfbbfjL7I!-SAO=74>(e$odx3vnhg6AVg*M3$k+Ho~LrWed&*IrQJb|h1vjCUfmp9uhhivG&-YnjTr3+@gNC|mC{#GZG>}dDx+wACX2Rl||zNLB_p!lbco9^S2ZnDWApLUa{{P9^gdBGo_yRzTAk1t%cA6&JKbysg=L;b#~et%A%@1(E4>>cj@yoce>w;LchzJf`90-tcYpTZ|Tm+<i~ClBt_@tlu_!_~(V-jqD=tSef`l<*lOwiy>yYs)ZD7g#QR`lN*lBeRml%qpnR?g#Vko8!tE#pRqlcu6Ws+%>Rh;vNH3a#sujW*bS(^U+1P$*8eMGWN|Dum+}yr%(7?mY~-gO&D}C#p!4#FHlH;_Q<h>C+sP285@(;^g3$xh1bYac()}&s)>ME^EU2vPIu<e2#eJvz$T973GZedRL00cFtZsk-GIEpy`fQgox%CgwZf6;rrPdR-WaIjkElbs=Y>`8GsKOl*?3fwA#_i;&OE=+UcA7mW}sZUac(+TOVcA$r>#>PRZF(YJM^WXMa<_RZV}+70J(Z<{!cr{BTC%*!z3gf$~d?I+IFhjrCbIjYkkeNhLQDRLc(DMj#u1?B|DEGl<ZnrRT9)t;up2_=$>6}d6QWkn?L9~tS41ot+KTuS%taUG%wKe74`-vl?t>dw|Aj)I=DSz1A9@`szpoc1Vm+-&Na)lksbr$tQi!gxPq;cJ|%{;Rp*nvi3bw}PX68P)o7ARqe=<dy1Vr$Gg;N{&~(nTrMU*!nQkDP-#<ZT7Wd1OO`$`KtP+&}p;rD`%L_)A*AUCV!h0pE4OYbXSPJ)$lEUS@%D<%cYG>92okTrt4D9oN8exJvAwO3(uaQp4MFV{HyoD}l`ls({v%7$~tLf@X?8B&U#D;QcI`eAx=)?8_WV<IdINnb5<L=(uefrUNj=<5^nVOe$wXVC<=kYIXBYBK-O!A1v>o%GaXPmOR-r8vN?j5!GqNNqEK!nb#l)khSNp_7Phh}bmy^u8uK%+2s1o3DO#Ri`|F*NG&<KzjP+Nb9K-kai_nd2cY@_Volh8g}m!k&WFWwW!6kfln9s!D4LLcgFP_#{@SKSF3oFv<cPVtIiM3RcmA+J4e`a~KScvd!M(BsPNWvdvavhmTXv@lCc9G3b&(CYrXZe45Q~rbSy&W5d;Z^$M9U(Q0H+fu%zDsM`@YiLi-x?}&eEMK{xmS{tGOuI9xQXtk{F_qez(eBXeL7eIhzc(5s4C(RB>Q`b-1LW=|ung`-7*4=i*Y58x%-72jIdB(C6K?e3UyI)YF2~XOr#wNuk{?rmN;-MWp45}546!%}^*E1iWV)L0OtZT9`pV*HdDIc!+zml<Ehy;1`@t2*y?jG*$@2&j?WTb<tk>69cZaQps20^Rb6~GVL@~kn3@w(g4{OcXWS2uIXv4UPIp-q%&1US=r6p%Q#5*g?9SV%Sry;$O<bSU&8?|(uu8Tx*l&rd^DA#tWDm-}zCp}z+=k&OU}19^-M*s-|L(Raw!ctP6|pFE^C13?qJ_^3zEJe;*%Gsj=T#ICux3z9{^b_d7{@Wb{|!}5n}YIr?qsA-b!WXgRlwa%EXHvlBetTG5_#%%!PlD9!<Wn)7IYGuumnDbteSr-(f;Qk?BjhrPi{)Um74Ebp%KftYK{=d;$8sN{rP^-_$LH32I_6+1r)0SbYo@|mAEtUEH)T|Qf8+y2p96a4%w)z(Nm=8vfTp;=Q^Q)b9^7E{?NPb0U4K(D9lLO{blJw_UKD`|EtK?^h!QI`ZPC%}mS*H)vFKv0dyl{jab)Q4P`$m<~1pbqS0j@P$R`vm2HoykAoakBU;>Y|v>Dty#+56hjBPjEdG~4!-^4%;gHi|UqX~Oa0;$>|5vGzAWP?4WE<>yDgeXGJTRPaFNNNRlJ6k}NB>yy)#f7jT~+tb5lyOsBV6QO}-IF-Q3$(Qv_`a@n%FF<icJ$q^P-1pD*HAG|+wiq<i_Ni<9QVH*g#_Q$jR}gOLfhF9|-rm->_RuzlG-y^{H_=}58M}4@F^{aCLy1YR*>xy@*<GRMbA{oA2%78>^isQq0JrPATGk5|2kT)rm?L&lj9rhP#-dj^$1=`R{VClzSmwv5xkukB@jJ)w=%&_l*sBC?8g*Ah`?$u}2{_zszKAySzjWQey5Ma?TjDN3kjS`2G#gC6tR}*T9}bRolFjEYJ}~;9Dal@U%t@Gz0`<p(Y(9Vg{brjZZi;aMI(<`|I7{>N#rl&5jo^<pjo?!`{)cZ4esem(m!aQlgQ|zsdU088Nj0ozMqw#ML57K5a*GPy<e8CX%%%AZwYJH#P4f?VhX<TGvgt3@*GZ%mk5?8Afr$ZGrLiAm8!+?LAcI>r+dR0+%sMlYjF2qpcRP4v>njDmpm~zanTTP_{F$4N@uJq78ytVvIYx#{V@}OkQHY`n0UQwf#B5_Dp`IHSx*jaUh2h3UNfsz`<XxNIyK2o?-Poq@5^I02iBxu0`sR)+C##RopUXl1shzyW;^d^pX3?jeXN+=T&Nuj+qpAuX$njySi83plt<ClI`<@=sg|B~kvHtI#8}3HcAd#vai(=^yPiVi#4#UO|FTU|Snvs9wIS9IM4(!*S0I+JB_pjf>vU#}wcz5Tu;fS9;eY$4o!+H6|Y^0Q|oWPaND54X^FHnaU`IR_MJAK8@{%fhT-KxuF>%IhQiKTDvd^(g*&o;bUzA?p_s4U_Nj~{oRV(N{29>GswW8FC<3*YQVnF<!<p0lKK!AF#K=ZpKM9J6-N7x!}bSZWJ(y%MY7|3fP>V_=+@^Eu>w1ik{I+@`UK-=#BvJlqR^&l0TJ8rP@R%vaNp=0=P2d#Fr5zI~ni@ciiyfHeIPY<uKVi-5_5!)}pdw}>JccJ8kSFMeyo-}fMVn1B7is^F|f^{Gf|)X4PqvmO+_+KILryxUuiu{r$L<^Y>Hfq&uaC4Y@7(q54!&Fb7WH~};TN(X8T9Gy3wBZJ26+Gm&QSwk=1d%c7ktx31Mx#3%O<VM0eAWA=Z`}Qq&gMR$cFr82RNB1DFs7AyWK9A5q+nlW~KWL=G*{He)`}p&2GJ+H6-F+LK_4On@$QR?}U0#?TjYq9+g6Xv|#sj%l3Vvtre02Y(2mx=0Rr7LYT5pqxl_7vb%+Z1@#H^|vjIIb7ydCOX<+6x6G|-Hxy~r;Q&Aj2Rf3~q16D7fjvf*9{w~`w~eMd%IC2*R0%`LjXYAE=lHe7w1PJlAygp*^0kRL(vsP1qNKeL)?XTw@i9*`WNix2het|KzZJcuJ)Wka_DPe^cMHZ0*ClnIM<6TStDdeLaWiZBj;O!lV*#9q+87i0V7d_JwZj~`<?sV_4CsC!&Y9z$m9YW|q3z-fAq6*`ymtMSPMF;_qC|4P|PU%&fh@6Vt)HA~I^JqN{``&a%C<}^as*T$oEvbW#qy!mze6}Nn}`+nz5JHgLyc6JW<BZ9mhY=4AEkM%Ex0cs;ViT`XEc1Y0zGnCb&Kqkb<O9ciH^)DBbPnPo~(0TG8#Di|}Bf-B;kR1z~T0(@;5SO9B*cNiNSBvp{L{X?VwjQhgcQE>v3Ycya0|w*GIAkWJ)P=UWmKS&qMmm85xJS^is4wsZI6WEugh7<;Xg_iBTJ@Al>xM_7=3e$14*oZ=OwNiOp6Hji__n*h)ObWNB8`+O`lWfiv={Y5P0`+%TQIo>&jA;eWHyM`L!Njz-L!9%vASZ+gBF6caNb<RTJGXsw@8jPq&a*j94fC&(f>s2!^{7W-o<NU$shA{ZJ*mi^ObhFH?#M2B+>S;RgMkc0AeBGE1WzyZD#t27to9!u>ksPdV7`6sM@k!+*r<=;uw&bjv)Z?l$>j85wp1sr-DVnOP6-2OG)jlyH(9mQ>%j|QY8#iiyS+M%YU)N=hF46n_&2)4+h94E7lC6b7im%5u1S&{fLJ!0+pThg^q|mU>IFi!8Z8Fs(*Z8E8GehMEY5BMe1w&5@@96_k+5M4ChA`d=^SMGBd|K{;qWG^i<TPwxzCXRIbL;n$*;*7YdKgMvW-tu`s-dum|pJ{t2+&<!a}VSwxMkc4}aeH=h4{B#-c&7^uO$tWI&=d1@RRmz*x;X_ofLf(G)j2o8F9XV5_~dx-Kf+jH*e=FGHVz1OI-w#Zwn0)=FkLfPY>jZ?Q#zl{nuQNU2DxeqDSnZH$fV#Ps67_4JEEXO&SZkS=!#j~|^jXU)CF*Yf_i~vl}J;u)>W?X^xCo=xs-B)@7(An0F9WGL+_}}1(i!z6#2pgO0aJ=QfV=IilmyjdOM4lth0Rf|eXv?Tr6gpfV5y>lNKyDNuqIhFfgYx(1Mr~jEH>SOWyy!o@WBDqL8pzy5ge{Ve0(nEc{n@<|8E<qb!k|v#8b|XQI0s@v&E}}Vhe<b76czyk1zVk25D?>57Aiu00Pmvgp}b^(BqcfkiaBiL+mu$%`qQOP8RaX=j*1@+6eMLD^@aVAJq?7;YzpV8D5lUi@F4VC2d>}qr#*+Yq3b83?ODWpp#JigI=dHj{oDj6QR3<!VY~M;!&+b5C^v6jOB|csYBb*TAt>D{?I<BJ^2f*c+bQwVrvczT@q^@K!NE{={;)}YmyMBQeu@5K$YsNe+=Eks_C|+ve0gfa&!zjMZhY|r{CqM)XM`^sIe8?sF}kVMwsj?9-LFi#$`|wrYk?A5RbyeSUi16s=FcWnf3g7<;ti^94za2YF0Vn=-Q9=G^q4OnKA6uB`OEI^qu|LSY7@c{RHLsx90YB?`alKGucoS;bqm30DzCyHf1(PP1KnG+9(v^t`6u)7w}Ur_RB15%qAHQaCbBH+Fh4n{)p3r$7g~Xz`B!}YVx8J0Q&F&FV9;2vwQgg%zO48EabO6YEdPt|+0Ud=!7pnJ?W%YETAbso*7mkCuYSbUbZ$E@x*OK>;@6#5v?`!OR_*T2Mpb=s)?v#Ga_S8z2=$)HXBRnE@tvC5=u>Jc02&2=rKvCo>#M2q%AZV@A+vxAF=Omi51s{60OdCpG7NynE4pFe20asq@?`Bi0Vls?Z712;`+0ZId@7T-`|pip@)&Vu)`rR6*%_ppr=TPBO?~TfcCo+RY%#(3MM_&$_026ZmkfVM-I4`ZhTs}5u5GgNbI6}wfr5lCF*8@wb3=a3JmwaY<9sn1&+SMky#-haOYn=UTAkz&k=8h~!x%68lHd~%GDh0z1K39~9(PG*Gp~?nVVy${(ZJdYy+)%{;Qe}Dv@JLTtKBS279<q>c8nC2V)B0$#iEF1?U;|Q3T{>>W6#g~()J<bWuNq=6pU&-I+v#hh?N<ESkb^L__!laFrHU%Stz>K!nW-EcJO|Cch5+%dpm~!t_at&6djK~7qUGqk_&y^F@FZ_<lO?`J&w$ncB@|u&-^PyU4wtw=h3X3fJI;0n$F6;*}`@h^c7KTKD^q2#620L3no4@g;Ay%VlrfzVQUCwFKu;T8)13^b4Cku!9qf^49t_}_z;Tp$L+nJce3rHY~9^jCl6e*&n-?HN%@u_2E6z(@8ECzsDlS36T`Fqjil%GE#b%vA@ZxBbMpo~RyRGJbHkcnnJu1*pH0zUFz5{2#T+<>=@*FSbiY32e{*mo&**SgBp>k;>;z$-{0n){w)hNQj3!=NbXL4y5X8i^CmRoV1HAHu9^&AL>owy74h3~CP^_+OnO!Vk-6?wr(H15&K)HwpB`))&p#*1Ve>4;dwBWqCzC*`~SwSiLtTR1R5JSrF*n)=wsK9AD%%%&r1B33`G-)%)^qY^Nk&DYDU(Cxjpn8xqdpPVQ+w>NpHrR6}fP>N>2nT$}fDx!O=;W}rR!m@h*WgvK+>9Ep7g4+&*474)mE0>VF>$zSK%wNe4EU6;ox}BHM=yz@Bt@3nNeTg%wu#o@Qsa*R!2QA6A+>1AoGLd@+(C_XcF3O;3Y~hwtG`(r>#t4mLRc%ljOJ^was+L(LI22O_~y|GAJX&qA-CF29`bg^+9gKya*ErB8G0_HxCL7}Mo0bbB)Iq%x0exxj-Hw8b?w=iORz3^fD7mg4D)QQawQPneU5UYWQds(`qO$XHXI{_e~jX1z`PA{tpLnHh7%NU6FZ$jSw|OfYAU}z{#HbO%P|L@Ocf>*V-!VBn2WHG4B--xFPum7Z;ePudh|*C>Nb<HWhlbq$7eQE3*}}ZH@;>J6S}&(0ndN|dcZXVIb-6PfH5XbjVe@n(K~|VmNX;)5oBQDFi|oC1mM<ayYv=}2&mW_)_@>(U6@glp~oQu+692a3UFbrAjo4$d`Ck)A}u2lw!ik(R0ToA*NFz@%V0Fa+gFj7wyt-)**)!yNekg%_FF-wLl4aR@01De;eWZqno&x;b)TY0AAnL;sgLk{-!=NK@|MQoM&^=Ls3ca<(Bn^<cdRfaH~0YJ^z*dG5-wBPhjQi;K{1vgdP_ZiY_l%oDE}~9ntWNt3}DB8PDnYDn06A^Bs`DN<5vqwLnRa<nIa}JC&vPXOqgngv&XXCGt9Um)}DBdLvLL%)uHsC?hYD(W>=g}Z5bt@8k{FgGE<67#<_;A{>bder=86X$e&w?6j~MYj9U;1fV1@lgn<h=eEC=JclN;gv$ONpogKQXyq~hYo!^e=cP<hMR-slIca_vdU>HGsYKT~fXBeLq7|vntSD53Ilfff+j~MeH4k64u8|xX23L=X)TVQgPx4%r%XAmVQd`U1&4Oe#nOf3^H-*OHq2btR+@-bkx@6*V1y2bgLCpYLzn-7*@()nm^ZQ&le?s`TZ2*eKFHV=*PmrpJ-!_W@LWe%B}CK>SfU8U}#iohr{iHRY8u}=_rk*Fkjkqq`2g2HdjY1mqL>Y!ZYHBh_1JRC0n{^EN9X?HQ`ggp!q@8E=XNdoO08o_5=`~^OntyTLi4Pp7RYv`#diakzgOrntKQW;*{PHtq^&!hQG+N!m}Qx3NXeF_T5{^*Gyn1=Co#LoG@8nLpcM9Y*Hz7-VfUk`fxD0pHz1K~bB+e!FVF9W=2&&_2A*hh~*yNyaBfxy{~uFR&DjmMH0?kxPFwzYoEfgv=E<Y=rQgfM#^v|1PnOlO!8ZVMx=4l05TE<df_PQnt|uwucECgY10$&p=My0PjAXd3?S+KeOR!PjBMw8j9lkTxLa@x@L0i4OJ%B49gxOkIsHLN8ZOWzlLeIf1FJy;>9#@Y?coF}ufmp;(4vN#SEhhPCW9pap?fTrNDn{iatyu@wGvD)aNCvGsc9UVDCskm`+yYw&H`a9cK<%PX!oOSO8V$vki2RBZW6PKh$jZTAJy1qX#r7rnlWni0K&E77#yxhf4EEGMJBCR$6}!!bN-57XleWlmtP<4<_M$&YJ*6y(1_g8Yg>E8^8XwD`K%7=gzR=gXn}WRfB$C4R(+5R&cH5hKI}F-@6e>M4?K*u;fl1gjJ}5+-uueM;ni2Xv;9SLwz;>7BM>-3cKRE!>0Y=O300U+;+&ipMdwnis<3514k_9Y0YLXB4iM#s#4|Y13_$BH&8{94aNgYSa$+Tq*L@(3%tPrZZEu7}S!lX*wzwE5263!(DIi&|A#n*eIm|OwhE%?l3FR#O*`E|H>LKU^NH|9Z{(n!1%lvmQF*5xov4#ILmNO*-?pPbpCw>x>A`}mkTol+t@f?O!|PbLAi-CcK4^UZ+8B=`+6rV3393}vRAS(e_Bj3f-jEi#(iZt2;2PNPvtq(5$5<{`{*5Leb+aikpC)zkK@zq!}iBN15_It2&ud?jBS89?8UkJVH0ei=g-8ZIUIli+%(C)<`@4QO(BJEvf26JiIKbiKlDP)XQq$Yue*D1&?SUA<EN8Of9l$d(vnVE5^Ydc=|2)yiKIw^xv4^_%3|G<5`!rqY(ww>qKs83LaGyim(&!TNEowza}-gcicyQ0%mSSt)FZ<Ggv9ES*pf2iAohjI-wS#)F(~{oF(fdbO*&Tsssl3tg4kYu1@@A+<fme!ZZ~U3AGZ$<{b^$v%FFH5`RUZ=9<$H?^>>*{$^G?+3q3OPJ{?Vqe_ffKRE^8|zedyk$;p4Uf~?*_Q|V8CkksM&S^Cq<Km1*mvDN+8-&K<EdWE5>Aw8!<ahE(a{W&@5NH-t0eroIpm+71ycM=#!Q!z<-{s+_U?M8d^4z`*t+KSa~i*%~;p|?GI2@<C?w2*-MrVD2;?qIV*EvVB3wCNk?d@g77RqKT?bvU{04oaQC+XG}kVD+9P&&=?<>NfhWkfMwpnE`Z^;>>S_VcKV+Dsfe`?!;*%g4pajqp5X74Lw|@Cc5DyyjCqK>{xE+af|J*m<>QsaI0yN0~qy%Az9$wR0Er(G@iB#_3)ukb+=c#v>mxb+LRNgMTKkG^bS+mBPD@#q-=~B72zjYVQuO)rclWYM>8B<biQ1Tla#0FG0t>MDQDAZ;*HcHyMbD8r@e=Q-Du`ur<S$q%)!XpHuZW#mA-mj>PuLX)wM;UyD%~&jNPyUNTG{j0Nel8wSO1sgW=7qd3BFYNWvY+f`@ujG?I!Mh`_K$dVP~rzuL`eG@*|g7&+j2{f5*#Gl1T6%1B6Qv|=4$Lj*Z?P*0EDq+BzS(}kK!(Bp%(?K;7ZHRsYS-|HNqBZpPcbEalqB~T<!;9{fO6%x;m4NLU7@Dq_wmZZ79--Zly$zmepd~G&!E6PN!azH+qc&ySc-*~juQ4fqE8i=8cw~<FcFuf0Yc{*f#beN41kkC9M=Sxg6#1u|S>4?PMkXtTtv^`kjVstT4Szr;9hIpWCKFg>0Ylkh-^_<m&2Vhgq<!C-AY)A1u(Svl0kM7LjfEV1gLK~E4>1aq&%0$6h$8dwOhl^(xYNOT#gP8E_Rt1K~b}7}BCI^y(%Lou4p_u_M=EJoYH0Ww!Ho!$bFQ$;?2S)#6qFLaTlswvD(9>hm9aIP0>IUyD5{;Kj(`?U*tuW?{<S`RWb!pi2f>h5k#W8vwpoD><!b%0aA#%!*Rl}3ct%oTl0oahpR2H>?$=oaFZ{c8tFe**=oSPgWfHuDvq=*a7PFKvMoF<GoV@^&6Vi|JpvDv{&KyqM&Kh^f2njZm!skYw;=4r!VqHC+}r*N}z%Os24zd1^2gkr)urEev%1EmLGwHw}ZV0}iG^*_AaFw2CqK-*1cB%_K2Bl74scXDl;Nm2#Y>Faz7xU0-9U|PNMx{_BI4R}$^A#@|<B6#?W*aTJKD3Ur4qd#q#*77M-gct|qZza=tdiPx`LKL7LdSb44MVP<C+!B1vA}?5<A=S3FODn;72^V5FgCg+A`_aA00V&~dJU+}iHH6nd^ZoXgHkw@JET&Q(O_h#}O#5B(J2IPNP_~sT=Wt;-)oNZ&x1hf`Vc`{LE&yZ-Fy|<QsD!y%Yo>fj2rZZ6a!Y@3XUaZ67b(#J<Zj!T?XHIXel%Hpfv#WW{r$s;GRqr^r<u@cw{3R=CbZ$Yi;&A&_DAsNYV5u|;1yn+Uzx2!rbu4Fh?Ic#d%Q4fq}FLiEHO<u7a{bjYBuWo+porNG;hCsJ3PI&Aone9ERqk<aTfJARe4pAP^L8QBXoACR`0z($limJFpa*pq*E37tT~1Hvecb=AgsNy*98&uw$&6t8Z(cV!4pVUejH3;<FE(iJYe)GgYwkyZe1{OKqd10olB-}prVDa|Mo2rrr(pw@5uz?<^+wZN=rz0x-h<|+7iE$h_7>!f-BUQv$Ix!R5HW3Vb1$~^5Bn;h(}vrU*B+<=gnf8M-n3kz8k>d1N(_Y5ej#v06Os1Y%z8q$hZ>YYAqM6^SL&wrAd3OmD1Zu|8g`QSX-rb%QQ<e#)D|qaX5xd^b1<iSutE795co8nic%GKn3tT`BW5BP!FxaUFG?zwt1BxYp$93EpgUE1*@4s)G1W7Zd=%Z?bOArTuhbIe;3}1uGw>!{TCY_&7ImjM`)$j^VxXqwYZ;<1o|Cfh#6L{D#x0-p`v{>$G4kPQO>63KqDzAboFE~Dk_&*eKhAEh;CQdqr=^w|GfMDeUcu0%no;svV%7}hCG{Jku1aO<$U(XWyR$0Pe!mR&;J1ucq-cg6jaljRwvmp3+!Bl*pG&>_t5xKU>?Vm);kkN8&lWH-{-UPQ{j99M^nylNF(N-N0iGnp&*0;4MuI#%Oao1td^3y740y8-Z?lTV=>3%yA<<gXN2R&2nQ#3ClAR-<ssh$tOJ{4G#_kCoK3@p_2+=U)IzLq=o&sXV}-Y!Or+j9CmX$F))FHD!DrB19GDT7FA!D{e0wN@iY;)zL9k%8I$8naSjO(_;@m3N<)<6>nZ^RxB}=0kKIGFWW;PGP8}1v#AkHT3MD08&BoC$VHh-7rqW>J1_D$w66dy5K8PlxegmXZG+AxrocHNK<ov8Ntvu95rQ>|fA;p;{RQ_ALOo+})s0uqktg-Lh1=zo$!ZjR`r7=vFD-gjmrOo}-iU1luI^-Qk>$E)xyW?M`KwDmwt0eZ%6ic?auY$^X!azqwh*}MW&+xch?Gj6E7=gvjlu6c49mTCgU@s*uqcWxEs7eJRVU5(k*_^%<jXJ>4gJv(a)bH%&e(Z{cF_^SDh2Vn}Tz{9qNUH{ybEk~h_LE--OK*vBR=b#2RF+e`0s5C01f-IERkgg0^6t&8Il-yP2uXQ|I?l%_ZZ@jO|7}~14-q{_%G)pK*?E&DFm_yZbXC-D;=VV6wDN+D^LV7ZL5l1!x9kn#3^S<nVsvGe6==C)Gw|hF3l$h`Zl!Lt_J3QF_b#Lcm$1sQ2lN9d%ls8zbjWOM+*+S-{*(bHPQ7Ub(TSxdQokPT#xMj>RaX9dqy^{w_f!65k5L`xaRoaZvu{V$ir$@W|g>bTKFT{BbUgsKaOprVs4V<fi!(XUn&BeLxn9@tyf-YcCj@KglCDpb)deo3x&xnF{whVo|K*e~MGrhz8M7JlpiG@a{hF;Q77-O=^$HOeH+S&JX_&7Vm2F}jd^}}?Zy*?CwA{PypLAN2m&T8mC?o4$?TgPkE%To>H%&4iyrwtxq>@Q?}!eU9UT`m-xL;Nyl&p=dO;O&)D1Y>8lgP@*y?27F~-9^x`7@Z?3wew|a_^?4-Wf7cm{uR2e#}7_0P2Mup{T=qEL{1#7hl)D~&xSs`I$Wcp=CGu&FpnPZmFMN)24z<W+aS@bYsE}TMGucrL}jN1oJYJr^XvRZL;)Ro=3W3UxD{ubqKw|vHKv$pqUfl`)&#VUv~Dw-Gv#db2D5~fCbzjzjV9xgBlqGb(iWd#yE4M7HPM4#c_!<NWTxgbXZ0{l_b{JrB}_a>3UQJm!-~{)t>kpZTY+5z<6BPp-6@9|ihF55|60oyfRc!T5rftdWhx2biDUrjxo#;h>)MW&sY@RYP$dj#(&+D~d=rr{kYB0dwwAh*)z5OMk(`#*=t~qg_m3Fbi8ExFPYzlz>vcnETP94|!TF#0!K;Eo4^R%`R7<4ao%v}t-7BncHl~}{(JAYR$-pw_#pP(C*&oZVRp>)Iy$IK_&DTqZCFIbP(uV-?4+1O~y51qHj^JW7xxc9{bs#)SVnkr>+)Kk8*fd(Tj5g+yG5w&4F)TVe1*E98WinDFI|n--KOkw#ogU+#<<<G9sJxS#QL^iXJ!5$yCs%nSfxNzY-e9Zwz)<>o`0_Tm#v+;y#;H-)@Ez#uHz`xYyE&;X?hY$l^L^2r;Y{I6?^lC{3cEgKer{NR>npTSkC^bvA(WsWRzZV9!r?o9Q%&awTdCNX*h&pKVGCSHR6aUTB@>fhY~!xSMg($<U1;m2#9_DQW1Cq%CDvQd|5-5;O)N78D{9#p&tg@&tWwH1*Jhe<6otj*SpiA{eOf({Mf{hY_?#VrAW_tvKM?S$oLsB{eH(b1AI7J(nxYg!(rWss{Ji{Jw3dm?OI?D^#29g{ntyvl5MX@VLk6Sg-I|QT_d5IH>j9AL)g0G_LOjS~N`kk7d#fA0aG|sH4Xu0FaL<PWSuNfzCRW(0Xz`oHy4V});vLcCZ(b-_X^2-!QyUR)rV*#D&F%YSMM5l?t%T?TA1rWGp>v(#g;UEMzsjp(2Z<<z97aQ4YS*1b<*PgMo2hKv#Eq9i<M=GOu=5cNs`*OcNr3qy_>cN5HiTAqGosD=Kz{o9Y&J5p3;{(F4Xz0R1$-~-jkEG2q8Do~P?14fFRcNKrQdv{EFg%$l4_RRT-u|FVg0ns_Gag=d%wJY-ww*b<?a_e*ge<@OBJ(OQ0nmL&HgV(UOCfmC<Ke3e>OdbpJDO!&*zIFApXOnb$)PnFVi~jQJO#?_N;4m+koe$<;~PF3<PRSifb`!oIE)7#3rzWAAEd$^j>r4I`-Z+HJugUgqIDujchOiM8o+d1mT;l462y`(pyh4+>x%o4+RgS)wc9k?~=$My$$2-1=%2;?Z;e|<{p*v^+yZSl3N276<7M-EfR)_-NX~XRxsbx#cca<Oi8xYAYYps{s<zOe>HQu|9a=}F#GxA{x1jSu8EY|XT!B_?q5A`6kPQ1m%{__KYPP)zA%^mn}g}?n~uT+VWU0#tLHrCWhR)Yq?FX1_)~elkJdE|{w8K8GvfbXT(o?LERWi#w&Ows5@Z2-Ut3!vLtt0gBFKv6j9SPJT@yF7_BH=Q>QrN4AaM%drNL_-qp7TOiRIup^w=)ddHv@7`xJefI#>oT?i+KPjq^EVV(>j$urY9Y@dRAS6(%PJwx$l-a@u)O&39$regxl_^J0FDu6AIJ0SOLHBJEc3+T~zcpx#y2dcBi}E}E7Q>zA;H@&x!1-p4qoHaK@pQO-m!<Tjd(;FRNRAdZhMVLl_fN%;$Fa;dvPDL5;G&Ze<Tl+2U0g`t;Ic5#;*n5h-_B1KqYnMV-53lS+PB24Wf@XiN4OBji1#+h!|4)Xy}eO~Gk00#nH5q!r0TrP%5weIIGRvIf<cWX3RLmYs42AUTM8UhCm)aLE$f=H3B(d%+zWbZQoBdg9@Y+D{8OApB&$Qg)KdhD5i8YvgMR3(H|m!5$wsu)m9TiCm7R+hl4-C(d?Wg+R{-&QBtA3FRH=}Q;7N+4TvL!uRU3^gI1kvD<+FNC4oxaLs4Ay0GRMpP(FndB#v@#uV(&u%)&J8RH~JCow*#-jqkP_CUq6DPD7&49YMEtUqlMS<tE>Dm=Kfq(-8PS42%9BcC#8N68=x&?yTRawnl|7abpD|nKR;ozB${mLUDSrw2x<h5+EJek;NA9ggug9>HMA`NgZlZ}ochA>os<K=wV<c&ZIIs|Vq)LtSYF$xVZB`9cr!rC@eIl)w#{fG9~392fAG{NED>?GUP#R;Md%(huf#nx{Z(=FMS)?uRKHZH8B8lZjYP?5_a<HMOJWE+JAA%&yh1VJE3#cHv(_=-_zw(0q&VggxGQOP}~2n^`>6P{;#7)I#&I%sRhCFkmNiAn$jZ^MJ&{Ldo3a?t)$ZXcY0lYKHPqwgH+Ny%fX(4HkX{3C5Z_LYER`(0&SjRlQsCcGDR{2WvBm<7%Igq^TkJHzNWA_tK$Zg^{7p|`bJUeCuQoB#(WRDkvBWU_Era^!z+M!yyAZm%gbz%g3OF*R2W|H|(%4&w}u*crReAsjW^+kvS4>2QCK-Ej#t^sL>q>-_g^C1>=KGs8mr^GqIWXGjf9bGLb<5ozD$;lyfprXJZqxgWgW&>KOZmXP}SOQU*^sA@<&&*(Ea$Dg6h<&o7(I$u}jh?hC(Ku;z$?;}aoLUBvr76jXuP)g1I|K4-KVc(H|RHgeenWM*G#H$9i<le(sp;|eg-XIq1?)#n0$U6tW93gDr>+%XJ&db@J*-~^U-i`=rYUlmo&adxwKJH*idoE5Mz{SkuuYMeGL(_r6V|fl7j-;#MeFmFV{5xym!;P`S|9brR`0o%5tE5lZdl|*cXxC61T#?e9gb^l&H1uqYNi5cac?Fp8&e*JC%7K$k@pc5)4&JMEn5*0diJ?mjF!S!BL#B@JId%+#Akc|_IwXd9mHv&f?^<=-0d}L~ygf3<><CSjYMLA)NPI3Apvj=!<#brm9CE#CgZcGokQ|v>SJasq!vwK+h{!+WSwJ5_3bQsBxjNBANR?q39`UGWIi#+mS?nS69<`50?>L1nHX$pjxV^><bto3**Ac&VSk2U*9yrsH!aqUr20wUH9FvdLYVjL_l{4j9+Nssb@t}>dDyU!qMnk*f;#vTTEt(Yye$OJmW$+*s&I}F$p07Y3<-ecS8Wmtro1#YGNjc28C26sqBBWFb?MClz7O8o=dfQhYV{%u{uK^#hVK?(r6>UdhcHr0in1K*11OeUg?4w!_5}^(#)I9zH%>(j9uncjWtv2?u<q;RfwWp5Iv;s;q!h}M6P$V;$AfE--A!6+LSKDgRg7abe2RB>&d@Thf!#Z>aUzLLepFO@Ln_F^&?Zo<W%>G3#+lM1B>{w4<FmA19E8%NRCD#lTK!j1hkt#<^EU9s!66TnPJ{z&mRN(^j(?|H5hVSr!T#$47I+`WX)<(1l91993OYv&k2whGZL-z|{!Y}%lmRV~gYUs2c5}uchAv-=yl%?n7cY(xN4^d~kkZ@r)u^pZoYDKS`PY}3jk6(A6jzy`d4OGfTRR+QUg&{*41R!r-$L}?KIr7koEcv|5NJ{AO%Im#g=De`Pk9NeQxW;W!-w4~9VE1$MhB-6E&+xDdGn$+4I*$t<db>-;qsgZ#=B1{o^l^>ioA<O%YYXdbY{TU87?3lnvra*9mF1tL0d*0G4Vfl?`91EU*=2r2wZM}kk*gz=9+$f3(a35So7YQZgSm$oH{XWqDc(s1<k1!R_dALV(Gbnr5joZ^J{T0GU!rOQ?@#@M?junqA(Q%|@Vh4<Nn(<Y3Xj)puC7E#M4=F{krmejksW1GpWJa-h3Vudk0UX|Q^hUoWO4yv;PDW<?#M!0&_rT3P9SN3qFpy;L7zH?l$x2!7vp(K&^{Gd=31S6Fh~`=iFBCC5aj`H1!w{?A698=2^t~Z4XJk-@ypPp&#(urhKM!g5r2<s-^#W6+RvkcaNE~LdWyY!vH*J2|Hch%VVG+KN2*eZSY19_?n)Pj=Gqlbx<a!H*-5at;X9_)H79f??v!-v;194hr30KxOqTnuS%|3(0@^a~n9~csp>5Fy)lblUyBl?d#e0X_PIXJZJB(M1-FJ22C{1x{SdGv{T1<2xK@UnV#)#l5m|BZwu0~2$vi9DT^pcRb<|TLe2`tl11NY7RwXGtE%ih97XP2KH*P4I}6kb*%RMJ%d(AIqgdx!MaKEv)3Iuneu=e;$Cd5AP6@HzPRrb@eS7B}A3Xf?U#YeA@Q#*)^5#xujsw7!{7`jyxmQKhS`B}O5KLdzsDLi8LrlQpn2=${VCE+U@80s;#MOBtH1k)zr3wGLw2v7}ja?M-Y#*!}+ym*Oeri!YEc9ia_u(h0HxKw3Z@ki?PTpj^%wTG)jZOR#ux1?E-cSf6#)&E`W<-1^Cdctc_vgt5i1V0;whBMlM%6)gPq#Lr>eGkfgIJWVOL%cO0SPZyKLRWUPN#Y~|U2RGlk1fZ=p!`I-`H7|v2zzd@mK;LKW<RK+9&gWfUaP*kEtbwchHQX>NwG>feU`Y_iWzoO9?`}eQ=<6j`4UE?IZUlQvFpDxTz*?mw+tG?`{}qy^WH7zAu;`1Xc%h=&sz%S94ohf$L%E3f8h8B@1T~Kb77|IjmfH+?<|0=YW3(@vt)UgZkj9D)pfO2rO!$>L(^@X&{x2yu#FAQLUVmr3hPNZ?%7NzPMQ!bWK)aAUf`zJzDQh+$j|EU4o9BdaNlj6F#Jr1pOz;b}C1hoVTf`WJL2=rP9|B(iHsYAY#DuaDqbRL#S7b$NK#we1Tv-#$5-IQ-)zi@Xx=e_bblaXFBGXDR6V(1a8LX%(tS$QHKySjkv5j$Zahlf18DZ*LDr%Mfz=xc5I%k}?h%IT8l2<8YZn-*M2j05^1`znqDBZjVy{XeaIgn7d+2+u6NfIr3ID;UT%Fr29ks|`$gI1im{aPZ5O9i>WpyH`05L`TC$VeP#2!@RJe2di@#3A^dJiX8DFO=WfRfQ3-L$oesHTvNZSpSr&Y*wTJ)5LVk#rdI+7`P)~`kex;kA%}lctqYIm4gRa3q2S|uTwsC<dM_yYqYDx4k$muWuQz)4*n9DpsXCGF|&lbWe&)<VWy2J#E!7TLWk@XD@+vi3`5!|<8^^pLe~FV@tnq>itAOCTLR+o$vLLgZOp%f0#seyV0J+Z2-ZD{;tTZqX)ohl?@iz~odQxG<3^g4bV-v>Q9SR`;yj&wcl`3l?#Y9H{q&G*_20oVXRzA%mX4(6>LhH}#HX%H&{#UH>$?t%xqwJ&?G_r<heY1!P7+Ww22G|m0?QO>Ak9{YZITGmat6K1ta!=&6A089<)MWY&nP3Ur-8{p$%r-DR1juFw9JUTj!v5X$w6(;tUyP<3_kd6qHqFAThRKOrycZKibYZliVnE9LO~;}9KQazd%$_2j&^>_c6Sa>9^A2m+5i$C4A?V$=eMJsk9*tiqfwT6NW|y+Bf>7#86^r}ly04mv(W%Hg@5jUF2HMRb_3ogyXdLnpyf<01VW-~=i~t<qkYi2M-RE)vD7(*F0(E;`wYm4U*B(-DCIp9>jmx`7Ryy{Vp|93D&%_a^z;5@K@vz9HkaQ}3N8U?wA%@vU`oZ*@Rh(Apm6@Avyqg67D&$wR=f9hyyQ&9wx@)}6!y~Wq0w+e9i=>_@=LfuX?o<TbV|OrxpvHqXfY4%JK)+J^~Xg<58|)Fsg?Ke9XB=C@tmH--$+Sb3v#-(W5-`A9~O~P@ft~GGyug;c3sZK6cZeMqF;TF?yhP=iZsj@&|Rb^_^C><aCmg|=D>1zOayz?re|$9BQOO}i6{<|kq`TS-Q8J9L+q>cJ`CSvFRdss_AZMZ@bjG&;IV}$Md#qmt<-}Q^#p!D#We^ofZGPkgz(|0e1hb`a+8EgC>tU_r%3B-mRD~oXK=I#x)^wc0Hnf3MdHaQCKd;ZN={rS+uh7aX!UDRO}e#R0#(WY-V<A~+Ur4_;SOSkBcbJ?78x2sV_DN1TfrUM@szlzzKz&ft&J{tger>b8uDn>0X;3e4k;b-SHja0^d4w@9jrR#nh}nHjxwid3?c>i{j_tukhT?zp%&1i61G~mrk=1<I5iA-K`9x~yvwxR?uU~HhD!vf%h6}Nq!4|iragdN)8px3rOc9<wo=*k3Zd*~RE!7S-c*wkFgtWc-k5Q((G$s94QP4VF@gN_10eaC1=UO;U3z{|RK%xTm7hmNe{5(L<A8$#gFg?;$(%oaF2{>2siW>tpFi-fTzif3axsru12Ta1QLxDN)>SL#;Ua?`cv)e&s9Vv<cYYu2-dZDO?6W?ns0Ox(54hp%e%{&J`M7<w^M)Q8s{1RX`nhXdQ*2XHRgcLG)&rOp!X1%C$>+svWOgEb9fNj`KjXzDYlXL@lrbOYH_;^_ufcmS33A3gsl_5Y1yt&e5^0bov2<I?KofS+YU@C(_dQMqHWOS;5q^*BvvR__QsH%mo?#b-msXFhlPBic)!?w+i5DH743=8LxpP@TnvXj)u6DSptugHe=tgXc9<Ob5PkC$jDG3r5OhB^bG~E+F*IHG32VZ$ZdIJvE{Lq<^sK~lGMT}$Zhk6jk8`fzrNM3S~@LS586F!Z{#1BjA3wrcjMd_0vq$ei#E?qjFj1Ghk=5r*(8GR;n<Nbr3y=>>VkJ*P`-XHD0-~JmM*>F2G^T&Z<(afMc(=y+Oox^w8>+RR?I8X5Y>z(aA`iQUnh%#V<!0KM+GiN>nh{BQoZaj@|-~Y1vhV|0+@o>Bt4Ki2g&Hjh&-93*-jP;;1D6b3`1&;tfvT|hJ<4^C`vAz8_FzR~@x*A<A#u#Ipog3~j{xV=go^+lAEBUmuzPi!omV%oK)7dzx7`9<0zGf~Siq)9-m6Jp}=k@#jqj$7Z4)@<4Wv}+%{4Lljbvea0<cTKtTb4I}+uQ!I`#L)?8{#P3H~oC_Ij`*c2RBHym<>VOW_sRK!+xit_Yo1PWYbXmbL!O$%DNMZ4?2)4v-koA(0tsm3Au%)W2eIC>*8E7fcPDdQBa1GsJx7R_cLMPPZ79#UxiD>NPB0v(eYScTlA3AMDTNab4g9^13gsTcOypOTdss)<^&K{;^WK;4>2r@lRrXmGD2xzy7XW!f5wn7zs#kgDR_ismV@SX1zD|d3opG+t5`E2urx;+*8;;<gc=jVK0yRxz$Z0OxkS#DhUCsGN-5Pw3u``v>@+OjqLTE`C09E;V+YG*?Hu)6$=ceK;?ZiIJUiRs$WEE_&CZJ_$OGr}3b2Y|{N9YhwIdO3X7)Hsz)*L2B#AKDo7ZL~H&-&(mK2bS86^om%ExAy7;;DmOC=$ykIQljc8;VnJZ~`vivor(&E{+l>zi$k3W1TpFxf2MTapy2gg7Ty1O!+4Z2e~oilCMh+0atz))ic@0c5-@s_2(%Npd@Zg}cMOvi75VM{v$^NIzpS`cCzr900?Y$t~EK%>1|6v4T<-RClg@)QaEY;fF}KixHX^*wv)d>D(o;|G^tjw{a_Wsq1_;p}Q6;x%Mfx{1&%aysZ`OgAk<JBkv$;uWkJyrZY1zP#F+axuX^;bF|F6Az|(vbgRypuj+$Xt*IMyJP~*ApYUxlHF8H$8}da7*0HbspBpkKPuI<UO(Q%Pc8>lrEiUfbe2@odKC(VE-~@kJ<WtvqR~t7B;Yi)xzw=yQuh?jOmE6w26RdJ8M!YR}I-}D=ZKwS{>u2}S6});zF4n`T`E!xOU)i;)yQKXLH`u(KGG^V~JvJ<Oi`Ui=8vmaKD3VSlJ7}F^Y!>u&qs*}dBPmHP@*yV4Ol}LpQDnR5T~nfnYYHVLy%n@7C}QHH&o17CE6}#Uj|%=3p<eC&$j8^9tGqVE4KpI(tYnsC0kz@;6II_#+dScp=HgRkdI7$0ZHq67?i~bFpwlo5x&sk(r;rnfqDewMGgnEnFF6wm0=d9)NUbIR8mAjm&!t^T!7{g?xm$MHDC*d%bveL0p}hCNOJHsghl+si^UzCh7*$jpCqJ`Et6Me!2c0X-dPnIy`VjlT{*EeAe{4w3n36?w`HWuWgTlFH$gM}ne>hZ_AEJziJ<B&ZCHOI?hxF3*=x`9wpFdTZ7$$Jm4EJJxGCb0y_x&pG+b{HwdEB9_*Rh!Md#7%|1zeT3L4GlF<G#$yk$@|^9<YA6b9lIGZg`U8UK_djm)F}F|4LplfDk*Icj-1pTS5U@9TR;me=aiSb2`xO&TqR%0M+z<ckj=p=@-vAx1y|z$78u%T6QbH-rw8Xd3{9564oKF$Nv6Xo3mkKebcPS;nDWdVYc(vosWORa_gN<N&&J1>bmT3_YDNrKYg+8etY|IXNSwKufL!a46^GeKQ2&ux1Getnf9M*``tE1?VDzv2s*5xO&D=5oD8~yOiGmw5#NB(qH^T0UBiH3))UqI_Fs42=$C9f!*JP|YDYz*LT$5GC<uvMeY?pI>&cav_@5`0Yy9V50ATAdJAk~5yT9!KX4BJR4QJ!3$c>N&-pEg%L3N6MIoSIdUbXSV=6dqQO#X}YHaAZPJlXl}BT{U$7CV`dIdPFvn<72K2PFA=KV^G6za61t4j{8{f6U(QfBaw;6;bM}I*0WvG35?Cc=rYrvrYyAV?%ac0Bad_#bB=#Dq-i66D&$HDqKRdc==$khIwze7F-yBy5LDZY+Ug?l4@T6LAKTmRo7VtIcD&Uk4y*Q=!hp)H7)w4QJ;Qv;MWX{(Nuk0_EDLFI%SrEGIMAjv5=(f6g+@hi}X9S39YB_NA&@L8qBFi5IZWI(m%dPOTY0ll#6q8@6v0*>T4$ZI8GL<!g9e4N=0F~#B)a~sE6EeLCWz++x!H}0a*25Pz*8#ruEBuPqBP?JyG#Qerfd#%c9$pA&D2@6B8EJ4_#@AjgFLMKPV`vLA2_H^-~(-ml<m{>I1Zouq68RWetm>A7W`rBYY`H(SB+DP}c7X{G%qZ#iJ*#oZ&DiQ%IyFJ+t0?Z+AZ)9vQlBh)z3szb&6l-L;MNr!Ss;|FoU(2Ow}CcK5ca0Fdkt+rM#5CkwyX+s<gC5{})a4kA2+2M9Br)&Nt9BD_X$P>*dBE@NtTMv3lwoUTw(PXSt>b*-A4^*CS5J$)MUv|Z-dKmcX7R}u#T6?1wTx>nI=1w?7{QiYs9Gu)MzLxzGPx=pdGxest)J;Nv$dEnmF81X2xVHxxu8eZG{cKW6@uXcVr4K0PijNC2<w^Fkhs=`0hFB&+JToWdrz77=ezQBpHXWox2#JGwYCe4Y*(Nj7mhOG8@bGNu{4}=~vqn6r|(j0JVNPe63DRopE?oE%o)j=H0BIE4CaKD(-x3T$s$FL$D%1BsZh>m5`YLTS@L_9YPq621QK6x-Z_neLy5*#!^DR(p8%MR+FF{?-#SR2D)@Tr{6Q~qW5z;KaA``OX!gSL#+e9pjnVfcx*7i07_VA(9ARu<RUB08(}kfG5Q4%fkpU_(W(1pWwQ5i*zO#SO@$6NaRmSlYrn=)S3?boydLHgz6?BSZCE`YD&W+P$JNQwbKRFbqtgHs=H6P9R6z0}6*+K+?1F3bJf>E{iYTd_rUua(`T-OCfW3v6VykjvsiBpyh^62JA}RgL)va-58TWJ|3rtLN!=ifwtegwdJy;=T(0+0*(8l<Qz<~6Mv^(M#jgzYeiG7GYRrqk!;CERzz$rLt(SQ=%Rr9K$ke=aGW%_+A!<gjw5)x1vf>nDZbNO1QQh$<gYYevGs%z?c`H&6N^!u&r%ERRi&B^U`hu}7@!2XR%cN7lhtY+o2LDcJwm@mJn`=RQ)kWlmln?5a>i>w>{n&a!gortA%IjR++}oX^}NNvpTcYdwT&>*7!`ynx8Q07I~LlwYt{FL-eAk}wJZn3Z`|O}!FuwMc$y60)^dQ4?uT>>=dwQkwNC0p6ng2KdMiW|0nydAfi@x=Ba%fWmWsV0Yl?-cM2|weWIay|f9xbjdO!RAkQDu)ST3z3WJvrit?szUF|lnd$t;B9hwfX-7+9iZo|4;$=Qe{1U(BW{hAQm;x<`Q78i3qp#Ia8sa^VOpF=P62RES4>49lvh4intKNp!oSsGY!4<BiLR4pn|ZK093_?xLieHne^}S}J}cKu0IVHFvpA6x;Ihw&?3RhOOOvMpqD1UY-CuW1xJ&?F0Ht!qSr!#WQJyzG*QL9}{9K1#c8|WU#^@0T|97QCojMrt**!Wi`GMGha=-&DmvzFWav~Z(WJ{mf{S-uzE>mH-eG?1=wo75>~m!Pa;p<!)L)0(z^G8I6s206DX1xq!KzU@-sQl^c(yC*nBYbhRZy}Nfc=rBT8BC$1#;{jn<0FIm$NW5NG|oJ`<z~7IBgH1uAj0Q*77)QZqsy4)|jl;eYW-h6-ud*_8F)YSnC~OVY>VBdT5JV)JUAk)a5+i5?dMu7UY<+F>hb@?$SapD}_sIs|i+`2-EMkWBH~8fsy(z(7UFMuQSK2%i8;>x6qhgWOJJ^M>9?mLZ#r2Y>aEqNYWVQ%3K$i*b3Lj~)GUPxKMyiX7yEgqOX^)@%Hjbu|_@kti>v)ByF{?c{+?`);%Rp#|B2@d|4_$iXppKzZxI+(cmChK`xquY|9yzrt{uN)rqs`*&4x8>}R1b|x2hov;OOe_(P<e};s>;$7oIwktGPu5)b5*U*LJ$OWkH5^o6aZmZzH76D0`4yhafUe=!p`4>1qBjPo@bfyfN=>lp;D0NNd8V8A#2paCFReM#)NqB=mmvuMDRs)$6^aI05;7_SP(L^R5_~2EOfdl;HAQjpNPR?S3EQHT`I8F16bVF=uYX|E}5B>K+CC+}(P>Y|2)ihP6iXHSackW@@Jrlywxll#b<Vgf`)sF8`F9H8D$hw`$WyQU0#fy{TxnsEBj6S9ja3Q`3{b8D>%kg54sa{&)LrFN!Cksn>8qP`NY)Oi_V9CJ*Ttx!$)hIl@a|f;*P;RFUW40RYjyW;eV3uE-CosL>8kV{dx9W*9X@B9(<smb<Tdv!b1dkpc2h9LF6RC(hM^I>=d1}}13FW8qXGM--%LCq(Q$R<K-N31ZwrnRGjNuaxeor|I%QZ0_K{4`%uV>_fXqZfa$aG+iGtz{%8jAN9_55~*B;;d)vr{Y7A;Sj>5IXb+<DTur;#VM`a$Z+9z&!G;zm|?3cIg!zlA+sSF(y;paL?2V3W4d$bh58hSWdz#yOi-b11Zg$h*qtNY<Q?--KfGsSNZG{6wv0N4*UrCauP=X6wPMH0G%3g@WK88f>fUeuz=t^C{sx1AB(|7k!r%?y}r-*?~Llg<I@AY3$!fZ9&1FOd_^vR`Q*mt!k~Evvj98jBVSyHqO|IJWFFB>%>?!ysi4t+#Xp=1T+(p0ElXgC1&Gjimf;(7tVysSQ(VK|Y#;1)8{^Na{3fYNa6u}=Ya4Ry3>nnPSvX90E5)CkbF(mWw|t2JHAR(`WNW*tp=5*seGqgJQLfaOM)m+=(+2}@s!iaCN=@;i@$e@%?9hTYw74n>^b`6j)s~auY!vZ}N5Ol07@C4R1*78iHV(!~ZTnF#fvY^lS*f@@DW&3ZYJeorv5XXPnX_wCC?+ly%@qZMt?VCN0~(@{YEQ~*!NtQo$6-*_(jMTe4N+#Q;L(GW+H1G&*&joT!Nl3v89{I$Ggt+PkPDW|N^<)eRlG6CnV1~KWa~roRReUfPkqMu)%hUr3gD%iChk-His9Lyf9!O4v%z&^M6bW7D|$UvI*_Y5getAweG=_VKS53gRf(yWw!rgI$naUJx$d?;D&ihVtSy7lLMK%7l<%g8%Jp>FDWZFz-Y@!>@qKLvu@d(WKQF7P<)2!`cD>;&6k@)Lj`>TegdN_$LBJui#SvU#$s}gPSoX3D7hE<&02_c@WDs5__yG+dag_hb3JeyGP<S%O7%#&sXswu^At~jU*|<b7K5pz58vn!WZVPC&d1CGz>=TIVt(t;H=7V!DHiuHy3p-)dpGz^?(64R<L)MfxeFIP}q5_M)LuYwnhzlV^){_olF_F7hh?#L}q|c$|%%hi=hm%SmVYS1W)|!>U1tt%b5d|v-`xoRY@#h*<`FTZ~&x`V{)l;3sXF)>8W}VWo1~AGX%+dKVTT1bJxn!c^L^y*{^$C4pAB4<ps15ES^k+Tuob_+SFi!H_Oddb>luULuNh8h<MgIX83yW>5c56gUXyqS4cJAur7Fj-5$}H?GD1>~r+?H&*l#zYR==ap#are}-vRdm_G+K6lcSYGvF5>3oF!p(V6EP9;hG%!$OmwbkW3qSe;shER_FJDSO&B7VxV!12Yd|%e<gcdszLR)gq97n51w|{d*F8G)Qer6bS|tI4I<ZpLj!+Kf>U_6PH9DtkJbAG0tIzs`xvuYFBdC0a`-fSO`s>(>DZ+uocAI&_s>|CH(O@CObXujQFroETusO!T3#T(JX2T4{c*<HGu~{27kfSOCU6^<twv))TVg9gl=thl*vWZdoU`z&f!$ccvQ%f}!4WmigSPhI_s_XDvfe=S3PQR@M0Nq)vqqmmOO^+6H?RudE@cXE4gpdVYt1B%i$i^=!kvGe<EW80~WyC~<5s8kJf&-_RuiS)&ic~HDr=iyHXfQ_IQDj>sYj)eMEggm>+W*JJX$U`Lx{+Uqt`>>9+nDT@g<m9~DI#@`K+)3n7u4+!FyAa3p&_Ff2gO+nBPeW0X|shltPM>O%p6PrnvhCN#Y7T(;R0O-$C&am4%16xhzgq8SP;`*00F~;ZGl`*9(0N?vlZGP>qE>?oIHutS}W$sqSa?`Nr6-Zp`|I+X(ta=qiAvhH9J3TAz|R%*$lBm&ua=N)$kiKzG=<VigOJPPNEEIk$WwFRhk00CC4{)RH-0y4-Y0XfD*=h1<rzY3bi*BfOs_CvJ%%_aEKm3a&YjJ%_xky5(TwGWzroK5XWQov6m-yF3Hcd_mz3dad!X+1{)88*v}24xS*7*-MCM(p>rH19c*7A-Zq;_oll5T_TQU%_=X#?$ze-xbF^d0(pg0@2Tr<S&C6*pP>iR9>oBrY$OUw{#U*xYa{0IL&qw(^qNGuwozOG@9D+h9$+|I|AAHMV;)s9ie(K&3i-;rDI;gtMOwIHjV)iy~c=3u~ro?R{UR=`whNO;#8U@{}2;;o*4HrKH1^%uVf8^djUOzSe{pW9g4(Ik8lo;<On})|5Ff6*`5XkBj1xdHCL+o^gIe<%u-E=_}9KCl90fnSWu_W!hfTRdeV^B8Tm-P0yoQ^RGiiC{*>8#y2kr3ieu<^t2=SC+6<qFi9mt{66a&xnoD((6bHRumu`>yaD(mXAn<;afNIJMJX+j%^Al{=#{LL&Mp1BcdNn82)Z7@kc&aFe-<Q^u}IJU1aiL9p*=Y?vMzZ<1f<bu4?>KFAhCM_T`}U7vPtLZ=i!w;caY=2B)_$n!}h(6CqIau!PF+B#{`>{5cQ$)p(6`897tfHf`+Dr*C8YXzcY!&QV{RMHxUUPRI}TSjnNTrf1*^QWEj=TF(25{e@~21(wmi>`QBHhCI1(|T*1+biukHXO@sEnO4ONb9bPARf@vYGa&rMMQ^aEqt&P-ILXV@%G?PXq7;*QfqwNjY#t3*JW=dX;yf97xioxJg21elziZ-$R`-j-lb@1#i#+(4DJn|m&RiVd$7`JLr0BJ-loZb7;<-)ccb8nG5Orlq*y!pUB3%YVqc<3SOXgZYPd*`CmitDU<?RV2g_9b9B3&~TO=hyeO~o0DgLXw=xy&pUiCh7(-_>H5%OD%#~x78weazb(!xgK9Na~Xa6KBcC!#eQllHf6A9SI&o>6O1fO_q`i2E6V??ug{cO;p$!sEfEmwImuSsX}i!wc?CWl*U{mMJ<Aay?Qd;C1kl>@8QXpt`6RsE>j&$PM%Y?jR_`3{-C!OQjZ}$N#qL^Vfqv?IwRTHx)Me0`xL1*3Jw{xEByg5%GCyK+}y;B0h81D3~58hK<r^GJ=TB(Pr;ivk}3&r764Cts>{$*d?k&MdX-0p^C0Tb_BKi_RcqhjjvV>XPbS{*%gIMTVhAq@&#b?(J)X0cCsK!UQ7P)ZGtLBC-joz_0D>YltX&BlmLy&VGZQCycRX?RcSg^PDV9h3km&ovW9OlJR{gGJm8I(T*^gzP_^N5&=)hhePhA^!@c!}Dq;(l0j0S~argKZ(7PUZSBN&b4MqfXtNqQ1kwdF1S^<JAt|CzkN@A2k2x~L?Q8k)C!k4~7gAHH8M(#Fh?_z@bii(~77=(bODh0`0<wD?TpD(lQ*sa?R>|Jf`z}v=6(oS3)ev`L2^L4rpZ_Q`R<=x9?0F-FtH^34&e(^3mi3H&D_t2cy1z^W{^3bZyYd3B!2I8f^fkhawZ|Sad@=|-k)&lVxuK#$pST6*lb}Ck!2>lKfqvdlsUMLX7{;Fx`3*JU15F7w|n+KW9{mtj@BzT`7j`B_*rfmn^Jl~Q&Fv{&WYf8Ea!j&|sYaCnv|I#@xE*6tec_UL2@qs5-;7Ilxg{45yFE)yY)d&(t#THu|T#e8*cw2d3HVhnD2e?Vnr=3j#vwhZzm7;_OkwiJnWjk+X@t^Mb9=0`Gx5LNAC;_T=Y8&Nd%m6iHkJtXm0|xEUM^1o2z_&@&^iN&-w4H3CRr_VHX7zrlf{P+dc!#ror7BqnWVXDT&KVy&XFO>JM<=3PF-}h%3EgwYsHqxnx=o5wo>(}no_%;(LSQ}=E`YvX4NOs^3FW*+nlq6t7~nkk{w6#FxGZi0n3Z=c_WEzH-v>C%*aG2wnJF@a6)=CQlc4A7kr{Y?jsOk)oBo)gURHRipzPxUk%Y)J1tf_h6jL9bfLj`g5%H0>j>n;&3Je%mnUtsKjncm?F()<~^QkH8i_-E5Lp{#LNI*VecxP^mEAXpjK7pfkO8|!9>a<J{XNd@3TS|@>2~{w1$<Zl{?8VpC2yBO&&nRaUpndQD2I&Wy3ZjW*F`2tDHpa@-0I+~*b%-!%uq3JKoIQ%Wi1`HzVP4fqJ{F{w5a01R!Z1=6Ty#DSZV-t9YKjf=s9QWRsP4Wa=1Yk>iUk_g!lyO7xslCAIimXbbiy{|3g80le%StbCmfO&)&!-@L<Jc3$G*pwgg}A9llq?C;=gw-a%dmsvny*LgL!9%DVct>a>*jctXy4hJ{2MoP+)evF`pbdQuk||&*V7ssb%q-h3>9&_M)UK`BuID4mQfId+lA_ON<BQg@I^Ar#qJAa9&LGrA=wh2$T34E%RdQ>?SB-a{2*a5vznmL%m7)vDrwAt8~N92uAW3`#De&gCRWytZ}A@63z?eA~EwBx#e?_QFN~s;y5Nki*=w+zgmn<1?ViA3pRX2wfsxE!CA$sR`O7Oz}8zj=G?{>|3`t0By8DdrLKTf|LI`oXViKPN0U)?334t2$s%zvWW~zCb7Xc`1eVt!ijaW@G*AkAgbS3723sm=Iwzh$px7y(vJT5xJtBX6gJJo#a7NSB3{Q2`vq`7;6|)VwjiB*Hyy$9%8&-Wlrh7C}ImAiwm%Rk>-So?vNa%!_mn2t<{-uX+icUA3<kbS<O5sSVq$7ZLMN!12H5@oP-6BS+nHWqeW7owr4<JZag;gpeUKZg+f?bA3Qn$v8zL>oV$HojBr2L2UiL78~Bcr_xXps*QEmBL6)1pt_V^=n9t6N$C-^Lt*y=Jh=hui}XH0U!n8H3M!n4}F3MS9Kas#x38AMx1v0HW>02LgTQuYQ|)<n0+0);XN3X5R@-J8S?Yv|(-K1deaUmoY~Ci(4)NBjEP(MZCIt>3;5eb>5gA<}fWz!w9}2yvu6-Y7%KaK>rckk-*KEvKM7J2pu)Q*?#o3(OrS|I_}?dF9On_6%e8p{zO@U9wo<q<JJ|fo)VeWnw~4WN=3eU-@%0BF44t3;<_h^kK7tKfFgG2z|KFy??7uc3B~-@5rSg&hj7}&M{lt*nAF5XqOc0aZyI_G92;?KHSHa?j0I4yt-)iPlV&r1(WTj6pHgfhm^5SuXtJ!GKU`r$0y0dOV%URN8?E?Uu|3{R70d@SA&zIS`uP}4;?};SybiCRTx`3=2gH46ze&(MjrwpclmoSomdr&YG%f#32$+^PfIE6tE-okrgy5EE`J{qv1id~x!=}#8ASiMS_(-gSflIAM!>&gIAbXbu-e^6weKbnjj8JGiIOxYn%)R<P>>pfVRP$xc-G^TTGoLam2J{D8gIf^m0iLgV$bEEA8$y&C!g;=C6GakEQjbH41r{U>0C6P=kRwOsD$|q5B$$3_tgO}j^qEH9AkY&R8q_bx0ER_=x|n@Nlp;iqf=uh+$PW@nF33i?fO-i+DMMs4!dBbdBa=c%i4pP<YY_mQkw%9yEX9X~k!AofrR@{Wp*f~IRdO&W0+z_aOGV6Z!CVF=Gh;KSG5GlNt7x(RS>)r<{04B?*FA)V&R|qc4Q+A6U4Eb>DE1~;Q7*1?GZTdpls)O3xUeig(I>-Wl>j$R-!Ag2tGo`3QMr7BB#=3go?>CdxT0h>zle9{?DiG+4sV<G08x=ukF|>)dSHaMS;poXQsOzpPShFCyUtN#;<6=CATH}o3P?Z7w!o3bTL^a>`vK$T9h8|NjfRFWR4zri0I(MwhfM@z$HVljy}rJla5`x^q|5x_1vDKlYJk%4)kPD&YRy5iAjy1`P;E^~Q?Bz_AS+NUb%H1fDWd$P3YXkJG333CMVpo(Y>+33sg9c_T54FZ$}sWkEfN{k)N`<O1QWO{r~fHY8WnZuAeVBogPMWa2a+yX*5g83F0_f#kVwi6$d5vfcSf}HRzj?eh^wluYC^u~O45Z6d~fRl6sM?4P{5Hc!oJzAh-6AoKB(Xlql-{_YF)%L<#RGD&Q|2TY&5>|-etaXfxFmdA}CHXY?*;$KN<!79Ztnnz;hX)7ig0ln4p1BStwA?5~eI|5ksg$wIyRGjKP{gJygRk)pcOjCl466+CHN1cguTAe$dokM7Q;NyTT89g%9?e950RBbqkEOm7qEq8kn<eg_w2Up5t(PP6O!@m2v0+5<5zLWbxohort*AHtx~i6&ebgvNmvfvd*-erkwbMF(^9d#GfKsWnD+`9$8|;<uMwzhg-b_rL+lgxfNdyE#~r!Ii`vHyqf$XtDDLkH?tOV$P-#!>SeUJpE_5Inng$tYNwDP9qr7zUqi2|lLweq&GV;X15ht+5Nd1bdR+8s7<_H*(}Ky_dIB^-UsH)D^ZF&YzG|nLAuw`gipZ5qlE{mrGT~ST4pV-tWu2&yJq|Njg<@uqCcfz|xZfJe0SbJxWzY>Z?aI@oXyzMC(;V&tO7;>c=7j`}U*|V?3*nx#mx<xIAf@JjHVkc+Rrwe(Igrc5_$%}2gQ7nIe^#<3<%wah2msyc^W9E2L;&-)u%`FCm|qv<`Hx=Z4j>cF^}h-%D7!-<?2mclN9j%y$q)v&EqI|>d4u6w+vrDa`L>F6&ZMqQf$~F`S{t<8=JtZsNL$W<VIUz2um=5EUR{D37UmftInX8841IJ3nYU2+RZgdj4T&}9K9WQqs)AR5itM*8!<<md1}S3NwUW|(S}m`r;3y~>oj}Vm;p0;13g~k4iW7N}=O}o+fS*2yODMV^e@4N{TMisRg2EtG4k@N>h-6NoVk#nrFmf?X65DW!>QW}(B_C7l4(>!XygXsQ;c79S%Tt$ef>McrtzGUty`x|hV~oTsCp>ScaFpp`=^TPJC!kqBFZ#JTZ`gu0@r~KX4+0oCYtmJT`7WtN240~3K3tdyC@G=p8m<Zj0-@?##q51oiSi#A2%IKy-?fVZ$<`>)F|Yi{RCWyjV>us&lAs}AIsr$&uo>8}S*FVPosc6;cUk2GQ)RK4vuRn5p%lp<76h9U`hY}+0ifq9C79&27>|amr!tM(q!vN`FeB1H=26a$A+&o$rzfqYO>MQsP!Dxyi%F%8_paOH@&XH>auE(NEnkPV_c$Avy$ojKe4HbIb%FqIZb>Afmmz~_>17Jpef0*uPbtjnN}~%i((=g!Q>x$;qARvFQ^CPO+RHu;m7x^#{v}UffKyBk+#tbhp=BtuF0e2NLUvPm`|vPc7G!PW@pRzmjwX?Xf{k2D%+^8Yzlw^TOgNXK=LKtVL{Q}QGU}naCd-BkD3E2=F$H!Qrm?C{qDk>)DkC1USk=lbclfG)IUZB~lB$!R_vL*b3=4vhXNR0bnTrFfVdP^ec7V8C_{6ZeDA3b`?a56$d2NUoILg>@b>y+yZEY2AOb(WkVv{you#4L6OtvZMj<k)NQC{!{cppPU-cl|mTg1NBj$l?^n3bp%f#WM>_y``DpQIS_-I6WX3>21UA7sOXT>L;~{IM*r%mm6E^$X|Lp#~6yoNEJWmLksW<WF#s9#I09O4X1pC^bzvOCI*hLrDxs<-Of5HQt*a4<yO0`eNUrsf<)24l=VYmUtJ>3tC#L=A95bxA3FwAfnfiI*Pm#_zPjC*ww{`n8TCS`GiZmhxFAxH8Y%5<{YXL=BGpa1@>NsV1XGJ#ZMlni6)(znMC?vw*r0>_J_XN#UMYE_xnF*N87vaK_0+Feoxm=COaRDjNqkO1kQ2FtzxRsD@fHjB+wu-gq}={RPk|t|3mh1=ZI@Q>mZ`OAr_Y2agI*{8e%h_sd%va`sf!-fcWp?X<&0K*nyz)cK7`UOi;+`7UdE}Op-W7Av<ExtuV{ATt+j<l<p-3?*d;_UOO#yDWdMl0}-6yO0#*CuxEy6&djuO3Qp5q01Sl;Ni#R<^yFml=;WjW|D->4`BUqsmX&(RK|=^bQ*N?taV@wPi>7=u<OQ;Cd|zXmZj3w&P%{V%ibhc6V^h4LnI*=H(om^vZm5a*3bV(W{K*Y_*)8)A@!dAs+UQ*L7jrnds9s6_g%*{zhL6Lul?_HSDRJP7mk)L6{HANk{PD3VkN(}KWHHmR)+IzY(@D@Z<jhG85G5&q-jxn|$ce4Y138pD3Qh*l)>;Af#!1eBocB<E6)_lcEeGbLd&DQ|2^99*#>?i+dt)R@BssCmmFlFTARDze|GAe>j>FD~<pWNK<h6VZS$PwNJ57pwHXZ?*#A0HE#39(9>o(lcTqSMB#%=M%#QG<VCO-3CwTYU5E_o348+L-ZnG2K>(y<XI#wrh;VZPuO;J-y;9+`t|uDxJS`>|Yl)7Zu#1;;QaU-bTBHUle|(7J%il3$z9+D_;iA-m(6!|27}1?CqN;K({_*)^S!wptQZN~UDDRRDO>ePLIWTIwyn<a%<yrEu_4wIS;0@*slre55m*C_-iq^mp!CEm?=0p`JZh&_Ov`jp;WiX@T$#VP3m(3d69MaJ`lDMFl+%(F3e|M_2JSK!Ow};h%Og@xZNvC?J|>LXNOn-vs!L?<nx3p4VICP&GOlAgY;bU=r!*94cuxDm80SpE4poij9mx?yLP0hENvQJ;9f~4xS;zAV0;=VK^kJW4Hi)2}-~ydTv1Rz(~&0AZbs1_BvgUr8cBwsw+!g6?4S0(E{iP_$}RtCuu3JM)NR73qD3M5p2RL3655ANaAxxIxRB;RSCt^kZd3U;hQBkBc6JPRjgf%`hZ*Tw3c^*8-es^-30#no6bjrybe@y{TxD;e{V!cFLvMT_AbdCtWF#OECnNFSt(G)2KeRX`c%Ah?G_c52gc}9%42-Amsp8LI+|%M8MrZ&0AQ}euQ`%`>Fq52CCpW1pwas4WNvX2Z4*0%slm%>TO7%u&UpcXtZ;fu$h_wX#Q`V*AT-bMKkUTHoVFSvtK3QeKp{zojKG4ibN8M2yoPVJ#WQK9{ES*WYqCs#)$ka$=^xx@i<i=B2o`oDG~8~E1i-8rs~m`l+@9Q=t{mwH)ZQrFN*=@)>n-P!nHN{zyuWmRS(V5x0&oet;15zOZecP3(gx8l|K4W8DWt8W+Du)iS^-F}G$YV`#Z>d&r=Hef^>hPd+B~m5HJaDqT+gs>19Unt29V1z0|itgQxJphft#sgO(iL(16Uaf%=d3TADLTVe3QZy)Ln2{MbiLq<YokePO)eV%EiTYGQd{N(Na$W@M5(xU-jDBFyXak*QfOQuktj$GWQl_NFz@$Lm?N2g9gdBU|b?+22ij$s7UB3Q#ko!ku99e!pM}Rt>ZOcW70icJ=c+>VG+Cck-H@+Y$7?Im7fY{?ES+G;mm|D>|OgQ>jFM!nd>ra&vu>F;2holeh>EixR_@bWs`%mx3$T0DFBW@t$<HFo8?!~L%I+=Lk`&@#-=xRxq=0QJZ}?0GK9&ktRY34j~Y%hSva_J=1swkR?>ym+)qvsS}2Sg7O*_2Zc7-I7KH_iZ@)SfOUVtKG(R>4AUaHcS9H&&ilnQdi{wpY5F~tH$Rb@18$EG`E$kWwsz3|oY~57LCQ&-%^|C)UQjH)hmDg5>!LDtMvx;`hNI#XlU)+dlfb+wU<jHoLC<@$l>`0K_Dmo<Uy{YGo$x3H}8UkUSz-r=nEcYB;3t;|P$kTho8lb@ggl)lSc65HM*8~k^egL~yZG70UjxF$k4&iA$K|&C8seXb=9ULeH&|24VLzJe)Y<}aWB*>fQHl>+}y4U!^EK?49|7m9vvdnLhq(gj+)5C&!+KhEMODCDyn)@cMBeqY?D}*HEHHJgmI8AfY0I}UlfC;&=ofP#j;fjn0O})erdQZSwHjgY^xxOkPs}VPm1zHDA<NTr_8zsnx;EW14S(2WC1!gojb7*~^iW{h`4nQsIRg1NQbXl@1EM&2$RxS<<z?Tc1EVcF@%oL#crQd~dd{d(P$QHY+fMp+T{p=eHR}+4+wptR?W@tY%$C-X7VpGq(MaVuu^h3;BsTt3}@n&pF9+}JCbTgV2z(oZ6b*Msfyo{N|@G&!HWGY0?(X`Q=x*V=EG=0WiQ{zj(dlK4f#m6g8A?63>uwkS;y-OPNw2`TG-)xifqp5zEC??I>^5LX)Y8<T^Dilov>(~<X!LQI@EZMQ6VH_UZJDe=`jwx@ds1-%0h`dlcsmuI57X9mZW1(6SeB(_04pE$YbOp_(O3koTI1)2$PhZ$_51FN5X0EnN{e;>}^{R>Pe{_XmuS8gU2H34Z&G}h_;T|VzChR78r;Cs5Ysb$dB_P$&thh#hIFSAE9kEw9+v88IZh}n_$(2AGxFt{}?5<n%4ig}YcB63d4U5Nk1u&Pugkq>-12Utyrx*!6^>zE`wVolq1G}pWx+lHv*yc(&tyxGo`?15vOg%>+D!?g#H~~iwzYq>nKy{?S=4h^F5%|-HnEkd*ZrPI|WBOP56%45lAM%@8A=n#}47_lNrCve|(D`(}{G1^83|?Ot;Bp>f(<~((05hiP1UA&ezX1xUY5?&|&WrJ=_*@LY=lLzcO<)@+?ArXlidOoyh-8wJ8(VGtJ051{o9}rsxS>g@O|m4KUY&Oqn?S*zR!juQ2^5Ihszj}OB-_+CtccG6@sf9Re=k}Dmm5sq9i|;Z-`~9A<BE|@mk^|_T?WKYvB9OYff{*^p2B(N6z(#@L{zw-OX-fDpL!xq@9K)^7@Q%lNkn#dMxBIF)tpC^gH4s(ZtNy^|8@OexTJ`|bEAmvk3$P&D}J`xJI1cF2P^kowah)HVH1Q-GtI6t-VPuWhc+)Mt||L{Yz|8(Qw=3&+gT(SA*T;+_m*t2=LgefWk`hVQlWK$iDfI2QjMaqrQ*Ft*iP<uBZRC|jqeMUA%sN)Sv$|=4Esr?R#`!<*D1Qc$FoOS4_Hc&W$Uo_$m2vZNv$D}AUlY5<|V*gUlw1|r!7huLlwdskV58s4kLnyZjKW120-;Q^3soOXAX9Y5mjVL?52p7zz+6M9H9(E?HIP|6dM7<Ui~SmknlNvTF$O9|3y>4(JMB;Lrgj(!a=rxugG;Fw}!b7>oQSXXjN%?NGPOEYBXP2FjPx$?=cjg5{k(b#HG@B8lVAvTs3l7ATBBxru;R6APvUyNbkd6TBmVQkv$DqQ^Xg&O-PryWJ~8!S(B2J+tcY+f~Ydv54-TEt+u$hheXI`Cqh;@GOAiG3CZiwONQezm)A-DH%U%{384+0*93qWUUf19M%bKnRHAuJx)dhZX6ktrQTh%6hXFCi{E{~2zwkJ8iT<<*KSHP_e!L|(P?mw04?gL3G?Qrexxk=me`g`%&6@BiD>89ep5ZFS(|E0NoP&!UdDwwZ5i14}IWeNahhx=FoNtJC-r9+1SYa>nBQ4rhhVi^Y`~Y=4i!XV9j;SXgl1M#(%-S3^2L~6wDzg>A<EZkS6v<X#lnrP$l~*&WFFeNg`hus7>krg`Tzy;#UfKO>rb)wK1_-;#U*Xo0raSwU`hUk3fZU;gK8U`BDsi7F-D@|wbrba6_2tcXcmTd5w){J|7y%-|6@fYauGPA$b5=2a3I)1G$J^K*)@kLKJ5fvOlvoYEw~f9zs*vJptf^A@zb=#JzQWN)Qt*XNHfHexpG)pf2>UJpZ3x0{!|5zr?V#_Ox_f>abk2hgT7l2gxhFTp+<JR*>KeI->tOUKi!O257+LEL<IQ&laWPYq=QOCoK`x{@37#nkh(<5B-+_|^!p%-;z2x>zTgE~MN3D65_6P>fCa+>u2AZ`2pW(CTi}00PD>nB33$B$>93syQf#(DnJ(ggA+w0=Aa*~R4nc5sLZOmO_nGh6qpcQ5?+IWIf=Q<X))N16W|1D0M*VOJyNg+ik5{IEnu*La`G{q`#GV0MdnptmVy9W`QtL8FY1k8VyEi&DKt{ejh1qBYB5>y(oJgXgt9zLY}5;4X{gIMbh1xaL^F!SM*4F+!OpbxKfS2*Y8oSWA!cQt$&vUI(Bai~Gv+L$B$$FhZbbq{2%!n6k^xMt%Vq7(V~JQ@P$$@!4)Ba@r#9HaZ}&4`Y=A?bgOafh{pLEc@ZT@J&HK?1{Cj0Y7P4csf#l625wW)pBwUJk?$E?K{{#BEd3b4TtH-|%E6h1ZaC<<vJBTmLL&hTA@aA5*ApHW;MR@i&-H*F0+h@%56J2OFogIaXabmAerCs)nceXhxzU<(S1wqtzzUB)DyXpjo0L$Y(qQ<WLMq#q<iXah&?{4z@X8OveSL7^Fr}5OP(q98|?qIv%IN?=2#I+7o05u2s#J6PgQgRBhAf>}+6?B+9*msgN3`gvlhn>Z|D_S5`-W0v}AZYuL6B1cQNYZL)%$Lo9pg)S6))7$tu<Uu2=H9Zo(i6ihpQGJ@0j%^bnKX=tZkWe>Z*(TaM|G`ZhmvbuFQ1SIWHHY;n9x~nr#0rOaMf#v8cf2y+jKF2+DT5mtbc0%NPX2ZJdhxk;86AlLMr^oOfI%@DiUW}7vJ^(zaxg7E1#_4J6KI0AIfac{qA2aH>sdF*Eq#^V6;GblB#4^Hq%OHvgml>8;9@EjNJn=*X=ovyz;Wor4&>=rzD{b_D=lWTxxv++@nk=+3FqK@-1)rh8_t1v(G^x%cTs5ZHj;hV10;tWHlzB?CfD${RupC)c_YCAXGl70wQDCz2AJ(lE*aqxZ{J;hv-{*n|dJw(j9{Y?5&BZs${_z31=RAR-DgftDN&lW2;54oRSQ7e5=n0K96JV3Dh*f;vM_?80x%KmcZ#3s@C8|=%;`e{Md)Kx$j%{7^uk>W^^F*>`89T{5bIBoV6C=m0U|<2xWdo<vpvLsHXmQk%F^lluPrc((x2_gAGwXcV^Lb`0x~uD6qsH|e+=G6H<ovOMa}^;m2{vh0wla?0w5gBzf=%6xI^oeu46Xet>RF2wO?t<1DlW4ygn&VlBnGA@Phjh%7qkH8-}b==E=xgGx`Pg^6F$$1h@uhW&`>B6Nd+`dfn935xI(PWDSj7vRkzOSAwo5yKp1i2$11dKe$*SD3DaR2d2ojewB?Pc2OIp4&Pq7BdeI0ZH!c?mts@HU!pu)oJ2?cM(YoR|9&lSNl~ylOOkg(;;xFMFd2Z%vBbq{KDR0+1yWViqIcUXAZ&)vcT$XV~3}##X<J&x46*74gb*(NQ5((){y3x$FT?pliMA&gF!aMX-)u60r&;DCIRg*zw92UhF?iWOpZP!VUu2GyDgZ)z#zY2r2(K76L_K2tn>+mm`7cEo=-15cC<7Q^D%JsUxfU3F{$fv8)oSfUvtOd!0f3f)*P|c~!og#@7HjA#52Q(<kpxyrFOSOKAVcM<Q^C%kU!o6yS@^_CHADS9Kzcp>y)WaI}HG`HuY4d}WhRl#F$(5JTm5F@n-=Ner#Zyp0=rK2EiW82law-CcQg0rL16`iNmdM7X9&n_I<;n;$Ch$2~9aLr2$MpnpA{$XmpA`>1u6(876MQ?pVk}w9+mpi2vi47&+<h!>N6e3!U#C>F`5~Cx%*Tq%aNQ{QHh%T*?^Cwh_{_N+6iLk_t3jC?cACf2FE+7yf{aSDv}F>iMvfZYz<(lQ?FTmfHxldGCO>}Izf4B&-hCNj!aoC3S_@+X5cR?!^!mwydaJLxtp_cz63Rqs0XXnir!JEzY^V4bVP15LiUgoSH`1(Dt`N+!1OU$Ja#e8Lhh;Ihx?^Iplb8#RR)#rfDeA3z5UE}>eyK-$@pm`cLdt{=J#!Snl*CzJ3LxHnh6HGnPKpB|2yFKEzD<wAeymNS1M~q}8S-|aKbaUyW&j917@nfu@(0$ya2lorkaLQ!v<G^0yS-LDA62a&I@~RM!tB50a0jmJ-2oY^BQLNr*Yg=L`SYvddezmFGSPABbo%@&&im951|++0WQ-OG-pY5=1f5~5qX@>V!x!^Qz|9`%r|I!m<S0W-jRVCawS!1CoXiRjXpfK~u61OI_Xx!x!?;<9J)6y;L*NkxCE=*F()_%F$Ll7(-AtaU#-%9c#BqrFGM>ulqv6#@Bs}jYjaimen=k8D2!?WhgSg6mI{2cQ;i?CVhMOIY#^0qK3sX6FAE&-gm_(u(d!E&1F_mll=gbUHm%bKTNp17~o+i7uO3&V<!+(Tg`d?Mmx3=aN>+2sAX5t5tgqCx*>~x!RdScB%C`zxNG>&z#-~S5R`>(3a|0J&&c|+OLv??r5jyz)v#%GKl(^WwR=Op5M02JEmv_E<X&Oksbt_E%1QFc}Qyx(RjJ*peMB+{RYrFH{FgC{W`Nr`k&it{o>4!8u5y5XUu(iI?AEI%HEEKuB6rv4kj;ZM+rz6Z-1Uo-tyodg~tgR@w$(b-7)oWSEE29c%aglS6YmrmBI`eG(=q<W>2jnI#F0?vnG(b^;>QGSOnfEjx@R+2VVmrRYDjrOI@QQ+Mpw8!Kz9U=l=^SOLtz&m*Z5zHl5Mmh~f>+104?%eZowaTKN!lWSM3`OqV12L7QczN}(`lm}><k1#oX&oR|%k8TFSd9T217g`SpgJ<o9wJ*vbBMV3bKjOd{kPGI+r<rZL(tQ=)x!LAkQNUU(xGN67Vt(8I|25|{(7!mx*?N>pPkBKg~x^eE#m|cGAOA*ZEs2B)s%Ap^sES`J%Fo?Sd4&-MGNl9fr9@#ydq>ww9{s&(v_sdO8GSe0M2zl0qWV!N)0N5q1fEG4w3M?EWm#jFKLGylynknsjLJ#Ugk3%XT>mTtCAtMa1u>#Q$;*T(4K<ulD@LvU)@o%O@(xHMR%$6U))`fpgZeRgnXu0SiG?XkV}Z-!_jQr-f<oVRdi<)AQjOAZY1_{Q~W9Fy~V)^VX@+mmNo9Rjj91UVNstewwK{5eaLx6mhZQ}#^co2^1&dPXg;BGX(@FaHqB~Wnke>j(Z+kRv8m2K+1Ht<hKF?~VZJHzXWv|;-3fJwx5{k-50_Mj%&cZsfCs4b-_HU8=NK>l@}#=BAg~w#jO0Wyq1pMWIKQlFP9idf6^MKm*tgx{Ka)w9MMgC$P5j_zhatE?8j@ELIu?OBA#%3fp;Ux$$!aC~U=7E#`dD(to@=U1l7f9b{J+__G_w(BVn5f+K|wN#beakK#~D&+oYcFU@5WpC=28A`@9@YR;g{<t^-tToTRC1Fx{P`!YoHI5%W~xYXzWo!%*xrknBVey{-X*CoI~fruj!}%?qXJpzYl)-Z?4KoRftCxBp-7dli{wBbUpBX^NKUeF6A!^3f~hCOrBcA(HLqZwgvOuy_dIeI%Rj2rY9*^*<h4w<P-fN+Zy?GQGc^R35LTXC7Y%Zl_>*tAr&sA(6ksuhG5!gh$v8lijVA;<tU1ZGD4-`O}&nevg05D@TtW|q6ApWvnx2hGD;jl^z4$NIj%}CWH0zx@8EQObi{g=iu6-;%arlBu4a?vR8SXkelu`Xhp|qPj%(;ott3DrM-iLifL)Q<`GF8ZFcrM)fsH`RTvg`8)gO9D;Zm|lC`;Z?6<^k1f<Vr5yRmyRloi$IAFh{DYoZV-Hfh0nem3%8&vk#Nh-2Ymr8|FC(0o)^%PD7}>F$&(lq1S3Dyf-cMTepuvk>gCAka?G!i-i+9YRnysBrH~ur6yFyzWD@BRBWAN0iH{nJIEcHmf@uq&RlEQ<QY_sSLy`1V0(kbaiG&o`a{bA4v7&UhLi14!fF|a-vq+6S7O#zs&UMRLYG?wL7}h+R`$m!i8(r!D6|XK?6bzRGTqs-P=J@!=o_!ni5SIL=XlvH;Y5QMA$z<jTjV-(hmevV{Z4Jo4#c43<uaW#fP$g-&f7Mw#eRJg4JV2cspB~U9@Z#ejBC<O+9Q?@*W$+MBFez?9`~#oDp+YQtBJV=b*&7mE`=;Oiv#D3AeS(r&1O6wAaS%T_V9%Hbwe_yPf*<scf}#{I71~Q!fdo-{&}+irt}D6LOD1R3$+`xX{5ucEN)4uz8b&!i^V|MrQg7qPJuZqEs7DX_7mnA1$!B^dgz-+58GWdT9?uEmnRu+*}i+c(%@g=*h4t7iP%FLD%DMG)Q&Xrw|;kYMtd^N5A8F%I+L<bc{+)@6BE}r-o{5_z`XDyRu$hm2<?$5YreI2uTS~3ufZY_Rcs*6NkYt^)=POZ@e{Jc|8S7x}&c(>eGvvbO2lv!5bChBg3#)3uR#iD+g#?L;`L~FPBajJz+D6(iOoBBH2ha1FG#WYLqTBbqwJ9x;6wvOP~?<q;8v0wcou>ss@FU+XRWjt9nUUB;;Ta6LVdF{6^L?@|a?i-pShhOnshA-SLH2d?L>-86G8PpX6t^bmoSbZ(Xe6+wtaB{=;uaMw*O7ajHYTaJ9HuvYZ{a!o0J`qnC(2!8h>`X>Dl70|W`(zn78_NOUjU(Gw$|-4EsGi&LkV?TB1?#5Hq~-hvX)Z(C2N(Y^P#sGK@BhM4mfUqG$nCnXb?MVni5*Q?K&4Ow~5!Go`Vd%ZJ0G!4O@feM`yeyV82xzLaM@41AjI=88O|IE#-!h`1>Z7Nsz5r&fz7sskjPHJy|UK&A|?z%yAl^)(Ui}Grq5U`wtAlnk$R>HpWU}4et>;3nsd)MP>LvB_F4cC3cGtE_>+{~s+;x<1k`{qBq6|Sf`FQ#;aj!Ei&k|=sz&dn4p3`>zcf1bTqUzbQQPI6|NJq`A*qz)yj)GUOH?vn$VDLarB`(M1f6?dAH0e9lhXpT|#+5TltQg&T^F3AMvn65i+QVYvprZCA$(Spf0giqYOqVua6f>|CDxBcqEV&W3efA^Y&@`MgtK;jeR#m=TU?0QZ@gaDv6Py~~hlXwQ*6B(`PHzwLJ3m4`(LqHyIAdmrW&2ASo5rx-MwS+fIzy7vCy*nPkG}@zQ{nK<XZx@tBrx0ri5%=bP;7*i12)F|};VU`_*vKWffLAc9rn+28^xEKgv^S==296wa+3$Et{?w+G9YvGzsN3K%bFz9ad{!Gg_6^ByrGP!apL*6TQaiR=qK)}iTfiOzVvg}OThU0zU^8M!5HJtw(sY`z_-8;2Wyr&T%~AJ}JN)3yEqJj&ULZ(h?&tO8ZBw0VA6c_b;0(AUq|nLQeL$e<bnw&ao8r(-NXVP>h)G80O$R3n26QgwM%uu8_Eu+2=BLt%S8d5IzFFzN<_=CRRfj%d^jFTHIZ9{cUp#-b1)9zoGaZ|f$xJg9Q#S{~DhrzeOD&@NKvLpaq;txu>Sj4FEeH$O_GNRNVlH@}?)m`fhF|b@1*cr)^y-*+x%!oPa5}$h$2J7J->{Gjn`DkR_~!ESV(6Ep_l;Nrm^ZQvq*u<=KqdWeiQH55k^d%%K^r)Z#e%}f9Y+JD^6ct*X=Y5E6&APG5;(fMw>$QkSFUEmzG-ihV|Tw@7EP)#(+8b&IMhjNKEvQ#O#Nv|eMh39Dh14lM?n(I)Th4E%yVTG-ZS)K^{ddbm8J(6qJ7K-$)%zED<$mNbXB&iLB4p-5AJGZJ{c^qC#$A6>WTye1CEd=XV=s6VHFHiBW9zIn55hTgH@;s`W>8<Q_{P+9zHJFjwr)8zOQP|N<{H`Id>@6ub0$4*+bK0*0X0a(At0<g|#!Gx9JBHnWhk_<3AT~T8?`10?Ekjao_>^hQ=TXU`pP3;xfsN@+$(v-5_p^A7{_P3WMFnCzE}f7;<_P6h4L95oA=_R(GiUo|-UE%(kP(zR%W~LXc_E<7nfl3uXn}4yYADzt(K~wYm;OQ;?IynGrHSHh~`GWR0A6M(6=i^*ZDSs8Z~CJ21w&;68}uQ{{TeX9%jvj0jrkX%ksUN~C7|bBy`*i)Ewm*ixa<x9jV&SJ)*bG?W%1Pm*3!bE{$K!UcYrOUnO1BLob0Z3dEYhDOE!qaSn{<OC8~e{Su)>Ul1C*vJCPcPJZpG+r1jNID;ODJ@tZ#)i*st8rMH$ga5B0du`58=TiGq(ExW0%w=oRSamw(P%i^GxSVaAGmj$cCwIQTFmy*Humtly{+vx+v5YapRT>$**kj68~$+b%~Aft-qvr#uN-XuxV?oxx5?CcvUX5?s3zGDfIRzUHlI!;52mlALv#qxJDjGF%wWzuJMe9>17~*~STpOunN<g#$<*x3y*K$LLczw|@pt3HxB2VM*KfySn-%REf4BE~yt&IS5D<)3Cj92z`<<ih1E@#jrRiHauZyV}H3lSNDW+?OM((8rKUw?k{nqxo@BjGj{m*#)J$1~?>-O%Ctpwt||L2dBlVP7V>wmCM+R4ey(?8(%JU6?VRq%f_5?`NRnYI7JTvj<alIpzwKLf&H)rqXulUYpIcPS?ZrE@3EB!fu9uhd_w1!Xv_79)NyXNv^PU(9W5gq(q7znz!hIzMr3qTl7<@lTxVtC<$fCFdT`O3D${kjf^YKinba$Vk&!oHbT$?nWd3hRSaG)&ieG95?@?wR{d5138~c1hk4?5do%`ZXOe6)nNKW{m#t3o5wyTijy`}oNC$6pp8V+UNVQ$r(wg$Hr$AH(JZtsy>>)|Yki81UIE*dqwn!+kmY8FkdC7D^}V^&s9vYm=C6IFHa%&==oor7Y-Y<jvry)A;hYIo82{({@$PH+>)qbZ+hd#*B63tam;(SBX>TGu$1OmqcxTb1!}}+o2vm!2Xr0DgB6b+(ZL0-|=GVRu(^k)~@j>POsHKcoeLZW|8In%5+sfWcnE{iKVt#&UjtEA>X#!f=J;_ASZ4pQfDxj41+`y}voT@dX#-eXI3)cB;IxWwMN2~%V@=34f(^+w6K`cQ)iRou9UMQ`%pJvk~#jpnM2voICxXB+zKlfgcgN&hX*M1HDgkc<HR3@%i=3CdzA6&nk2-AMY=S+Mh6FN3qFFue})E(@W5f$VWnM-X127M7NSPHK@weNX({2GG6+Rf=LKr}Ja;+9W;YXJ0y0*Vp*q;mn`Cuz0v_nBQ>{)9=N+pMVAZdFICxo}9aN&i1DiHeX?CC6W(UBRCizTSlxqi8=}j{U+c+4f43CY_<rYr*D^$hx0=$%>Sgl66dp-LU*wG$s5nI=$i>Ac2;;l(REL4K^L)_ZGTG-+C8*hozqXYG3({io$gLn5w3w%U12K6jkOlrRJ!^B_&8~NF0*1mfp$M<(rUWe>j@WJ-5d4{OmU2+R*gxLlIt2!z#+w_o$k-A>tj|%ueI^>S#N>;)A|--|-hDlJd;C<S2Z@hx7O4m%MkQcV6g;TUu{hs``OjhVRh!!R6=S!A)&WGnH%+v6f`-)>c3+bbf#XYU-5YDbm(^;*11*e+;rGDS8(T+9zVTgZXcdSbI-(r0&s|%vM;(YBKk@*|KC+=Spa`och*e;Zh7}hr24nNx>s;PU0I1ui2-IYW#vZpo-g5K#w1sfy6DV2hF3W5X1W}+-e|lx!L__B^(5wd3%P_mMG2A5Ym28k(zySO@=DNp!eb%;BbEojxxMLf=qgeH>)p|?RT3$wl5WHSkqp*VbY&&he(H4OmcEcl~CF#WlE{7_)=uNO_>I2`?H%G$C*o*O{J&Ng~yS0DY9RP-E_l!*OQ7;S?9#a+8Mf`qxDF%bh(^Jr|r?vVWlZ;>yE^!dPb)(x)o;^qC62ycf|28N^)q1lIPN<I99O4=F*7Bl6XsO4z;0ynkV=}IlC$s^II|1oL{1U^hWk8*^13`U<n}|Ly7;II>penu<oQ3Fyvn@cEjI!n{NddB)2X}=FFaKgq|a;nYb#hb71oRt@CYN-f*bI;p;Ih6Yfli0i<RJ3g4sd3vM|2{FpvKvH^z7gM~)w2sv_0%cO^Tht(v<y7t4nw=Fp9SLCZkwO5Ps3aH&?S9;TfFQn-Gza&XBk+I^l6PZ2Q9bD=R*cgZRnDLNLR4mp0MR#j_m-fP`aFfkqOTV*!u~_ry>#Y0!iuxi<`|F+UeSiCf-K4L(dr7YYMpRTLmO@4Yj%-0T!vjJ9<j4!{5NJ1Mx&uNH9AL}^#kpbjxeAz|@z@&ns7yOIxJHpVP+PX1Y-Gph%lW60=9yxwc?Ix{Y+{&xwhk#;f+ZuzOhyXU7q9?V@W!Ig>S>YFlP07x^lZr0c)s?9)jODZKom5g_Gdk+i(i`Esrd#XH_C>b)>jTCr(aEvtLlgL1>EwijU6^6lrlYcH`+@P?f5rhSYhbBt_D`^xD&JcjA}j0z8QX<PB6~j3@^BT*>h(Fp>!Rae?xg*N^|w$OtSzk3q~iu_+WSc5O+vjPEm1WBjq{sKA^^f*)&hIgQsmDme8{y6rpP2Lad7jA5igk=&K%7s$ko_szphZ66wjo3lk&QT+gb|VfO~M26tz{2!Sg)r{~Voi%QWojbFo(0v!D(o>DCJ5U2`yTUeKU0HQ$S?D2P|m-T}A__R{Rx1I#kl+YFM$l7hA(A8{GT~xe9=!2m?Y1-N^eKiEp5%X0FTZJ~4c(LUAkzH+l(3PT`2gsfATw=Tvl~Q-LcrhnpJFd*-`;l-Nb5S-!imPY9C2Nc@2Tx!$t-99VG_1Py+%c@0%v0)ucP8@*xmuQWZ&hK{tT|7OSTw~xk#<+fr0x;<AbfYWG<346zYnAao?~zRVhz+|rB%Bok#am(4hkz>*!94#i3$&+3>Gi(=FFI~&*1}y15Po*WC=6$Yd#ZHf#r3iLsAV+7+A5&8sOWPk(CF?^)SZ;WIa47&Uy0~0~pHRbkZoPOfAe8%>)HRan)(vs2L;anwM8-d{TWf$3mP%vuE((eK9cqjq@q8EgYtG^()n81QDRmTp^ng4bh~=FAROSleV5_FYfbCccyvz8T()Q8^cZK@kkmW6Byh_o^oHF@@swxJWMvp+g*`R(R#wB<=m(k4WMyrN+KRncIN;Jc4%G^f{$lu`Ea@L9}o#`I#j|eISy^dTvOsJU2;MIF6K^O^qIf)+e&6nswH<yVrR;dK5tR~iMR~0VeIhr!S?<Un=+2ZzvkPpB;N}Gm;l>hBAoyD*Q4>l?&gkg{`6K4>;rn3psYLG)W=nN7-uhk&|>7+-Gpkr?f;~{33Tqi8Gg$F%UErWcwk#GjRPTu6TR`TTBP7n6Mi<$s|h+C8g+jZv3l2(*`|JLLPK(^r1@XA@WdJfC^7_uDNxl&2P3|J`{Xdt2K<muv}XPjqSCagmB7nGiQ39P71L!35G-EX)Mt-c;<Ux)v8$XiVyzNw1c91_IJy-Sv%rSiwXvv$@oZhAED!UUk;IWL!B{Rd(l$(%b9Qw7K6~La>JKRhTRetyfM8*?5djVUWKz*r&A|CstB(Jx#;K{o4NRYsr-$4`aP&ZYK>y@q>&gGb7&VrQe5!zfqYuI*0>VVUQ@h59ENHBKJrxVZh%+}4t88i7=%^Ty?>(AbTr}k(IA7~<#V-IW<CW7HU!{tRm2iljV8?R>yMbF=u?R@-Dvg|Kc1W=%2o<a4XlI~dy-8@CG0SW2gGuCwS(X+SIk@in={PF#znK}@(s14b>`mR!Vp2L;v-MaOQamteCio)zcDNoydsDMR^4p(CP`!U!#nw|Q9ti_0NhblbG^B>r{-Oxkw#hhym*_8^c3?&-0i{u^?8_D&fv&bYC7q-?u<gp?^pf4NGsoINe+HNt3{*!7=@DKP^3>x3^vOdS`D8!!W7(F$pSg6hwX=Jkiqlgbh`P`zxjpUQgX+Nqmmn*|?>(_3IWDhD!A0*(bh4<4m~)U#p?xC4lc2U}DZhF7fYwDGn(Fr?(-Is)=851!INl#`9<i4!>2963n>x#~axb_~w9i6^=tGa<1y6K)1`nAE4yYf2=Et+c>1`EEiRWVPE;HX<PxU~6OZs{1hjy;Ko`0`NcT-ng_>?=`#?g#s;)$d};ZK8(g(^;vYOj7Ly@sxcB8|`tU{ssa^6IQQAHi{uc7i68fTw3U@#To1UouWNwqOC=+}eBoyX-|<%jrTZf(uV?xfiw?$8zibiZ9Ea`L7Y$`q}^G+O##0znQCJe|z`Ge1C8EM>&!{GqR%I-plNXEBh>a*>^42@>f;eL)yEjY_aGky8;PfcdI=dRC85)rm9}_-9(3rUSO7Z<}phz^xofaO?x3M(Ne~ywlr%+vF6wrgyrtY2Ci?4YY?YRir7oS#w&<r%?Zl`-pQBpIR@BVoov8r@mRI9Gpf%@z@vdh>;3x%F=>7F>nX1u6*BG|>?YL*&W4WYbRO(z-9>t<gx|lP+(#5FKugsjqX$NC=Wjj1U7C5y1^Bg!?&c}aL2wl%oSw=_wct!U#A#UCz|Vtmx7Z&oY%{X+NA0QU#Wr{@D5~llAPgP_<(EW4?R)E_t6wU=NG}6zHmk!E7I`}kQip?mIgKahL3?}BJ;=HQX<P!eOPAj(-ui`FZs`qyv<zH&t+SGFC>W$JvFih=kUBr9=H<DWhui*R%<k6zfG-V3c4zYVozlzi5=F{ZPEU-fX2q2$TN<(tAYH}`Vh;+=Ldx%XN>M5Y2POVid~KY@hz@g?y1nLhMrm|ym*72MndCX~L^$LtmC~|s$>SDR)Mf;HH@vh4#OmH9K8JPoqyZ5}dJbl#`W*9Q1sce6ZL#_BdVbmIkI?fgT1X3~qy?2~D^n$xjk8EAscd<x$2OHHi?1&Su9oAV0ZnKdc0=zyuOoB;zS()dy(RasYj?V=Cb=uLwfAmwd$;X$BYGDuPOvJriplH>7~ke*TtvCDyLz&_w?!c%={C+>&QoVT31&H=^lRyIe3ME?v<DYy>xamwN1G0cb<aB0ZO-vUAnya7DQaiHRR-QeseuM(MFULC+;XOBWf6Gyqk>o5>Nmr$IcS*zyoF$josi>Ef>W|=mV`my-fAan)GfyDXD!p#_Tf)fug4b9kEQQ69e=InolzoXhSg`8au2sA3*O`YLQ0i-NE+RJJ3iPxQpLZd8<2fWwWLuZ(4@N^h=0cu5}%gM!VqEFid3oHz0^<pQ550GIGk#*b7zE)Mq~!(heLCX$tGd@FhuiJVeG=xT_F6qzNkLrcT$n;G$#~|*1wtD50`bdig5})w&UXHYE)0kjfk?ZJPIl57X`^BqIm5mUfri16|zLJd2qD-dS{#;{&sjYeiy7Uhf4Wm6=v}2d}=0!UbWko=qkT;@}jw#!Ht36Mrp&-{o49%ck|u$>wMpk&!d>io)`6}qOl~>@A7hfQE+rpS84mV6ip1m?>}>O#2{$h;BBC9hg-xa<^-CdyhUvKRUs$p=kdYO_*WYw?ZwEa_5km3aZU`(_aXJtB(l&PQx7FP6C@e7=QBZ7U_{VQq&Bx2%Lr*sP65@!0qbhfqQ4Ape{Lkc-pSf>aq;XQz#+aYKll2><@I%GQ_NTwOLLg=JFY7@KYxeNAz{f{pfY3mJX(KAui!WAo@U=~L;=d`TTEp@STrtj6z2=KgRvo(PIz^nW2$6%IWrQqEp8N}Fx@aDI+~C;Fv?l_G=_`1Z1sX+4}vb9tUZ5Dw+JshO-@T}Y@1Ig?-8RvCm;`e%yMYx<NQKx#$MS^y}^Ugw4z-+Zouu34u+Pt(o@|TPZ8LC1|N<vYV<+(j=z@k^897EG<(f-a$X%gQRFW3c&-eD5Z9E$c5!VxD|T12;=Kgjmr{ZWa0LlM67Il?1A1ePWsMKy^It}4X&mN?*LliTJ)QQPBN0=dM{#a#Q+Y5$zLC$bdlZnw@Bn7oY;e?redFCGBMnUDRfD9+mykYjwiLYq+#<c*+&)O*m`D|9|FWp&`Q+B@XtP5@_;#&Nwr}pxJ9hVEf4W--PAWiN2<OD#h#`AJp*w(k1s5;uh3rt*|DEmsbZ0>dq0{&*=<5nDiM?4n3Q+r^YH>aC4{@}kVgDHre$R&Cr2ng|87tHsXf`4>qM@IQ!ASH7_->_7DG+Yz+g@mh=eh6=@D7k@k1}>Bo=M9{l|ZUPN>*vCu8ClBbD`TuyQ<J5gS&LF_kQ2rV4fprJZp6FdD^l+vO7B`_k0N1bO$dX^r)`@6}`8BTA+03qy{>hnOh05@5BD8`~Z@s&PxsO3t=|cM1Zrof<8DnL?~f!X^dcL;hV%-+vURng`joV;7@86=kkjsR2_Mq37$S-J~8%|hq5ooNailGkDBt_%%DT%Z!VW+aQ075xPq*Z+>&#jY=*_zxi+`G0Qd{kjGXPqTwSISeM>$U{Kl*z`9Sgu&2(=EGSoMc)6DStgox7Ud;UvHy^$moyR(DY><YE)AB^8@|4Ph&<bZgFc{<qJd&fwo=G8aZci&|%*Fp11Ru$~5f|q8HTp)Fa1E%V7DrEC~T9_{ndFey0vYgI9HVxy5)ni}~a~=4~a4*G3Ue(ni&uy0a#if^8D49Ixpd@lFiptvTjrkPHr1`R@#NS?qN=^^4;K$2aQ%I9@6(`=|o!40GfBf$Nsh?tNvm}gSynNZOqQ2u)=8_T9!+ajbJ&&?!i9#i0>4^2=go}VfF%wTIoy}$dsB%907-x7k6PN>;0!O+wG+%bl&`4E9of8pQ%*6|Xytv7ENye?32vSWDcnWKD5vtQf!PsUFXP;PU#|gBjv$LLTIxu8U+E#KtQN#Ha=ub~;7-ZFldS;F+?`R#6+Z0}EOH34JnF@7E3M^<bvCK|+1;;FsPvA+5b-xnek5<+sd*SLbJkQ)vgf0xpkuZmR@=cf*2iL4Q39fTzv)Q!OIrTA0o~f$w(>WMI(*P=vRN&@dbG|1-y0IWvhQ7B3&_?suA@P)xK(Yj|d(RHCZ-l54T5?Acy7Ho>>!xdy_fT2e+$)4<N`OGPF3Hauf&`yHG9dVK7fu{guf)`G@)l0QhSs`PkSpl%P8!NpB&(x|S$Xf<75rcBDp0&UK|ON4^i!@TQl2TzKgN^O#J2P<G*yg~8lCPlvQ-$8T1_3$pd4GuB=P_yk~x!1I|Y*8P?!OTkftUg_mK3yqZL>|nu46KJ_%Zx;7=5+^lfWX@m)n12&a&0yC7nn^jL|1QNt<+cE|t<==36V&cl{lAQ20VJ&~>~pgt-|CTUMPaV+(UyTn>t$y(J;6!=iiy@*H$J#)zosWa?bg<NN%fDszjP;{hhDL^(ku0O1MQC^QMdojqK6i8<y)|>cNwLH%7h<-_G+YMA=c9HpV1OH+9d*ftnPIoUP_DNxW);xb|&|SeJ5-yj|As(6*8fQMlg)_2u5F%1P%(CL9xK$<jRW+H2&whPNJ{be?SfxMclQZI7<qRDxapov<lVI^av-bm~UslL4<W}PcrY`U<>>F7N1l?7&7+Bxff&^QFj?m~?AQO|v2xe4pYfTS<i^rL#c#ge$l@N8ok#Jmx*<`QKxgscugH44L>z|?S=|*X2?ruPYNhYT`GnHZ&yi#@qfU`7MLg>SQ&_N*j<wtK1#+zG*iYxevr-r$y;>?V7R+F9AOw8GwWZ>drK}_5f&3rJFsz&EQ@Ocg{XBixg3HsVBT9E$gi`ex4cUeMMYO~<_#GHX7KfPHShPlmDr<vx%#f;Jun_@eAdq3r1jn{|k-}2e>@#H8U3MPW_=h&^oOh)Z#MI0ewl<Jc@m}R8$@`Q9R^=WuikB7tI0OL3noFF;57?}k6z`cZ0OUeV<ow+GP34R9_2jG0U@ajE29T112^}>_ge@#siRX{8<Cm_n$!<(L(&xmfAasj7L`QLv39i!+`U;DrR&KcnSjVv4{?d7x5um_V@mM`Z^oMKvuj5b|4xMbw|oeGo#hXEsCn%>2x^RO@^3U^O4V;Ir++(HyMpLxf2=x1ZXRL#rtva%uv%Ib;02nS4}iiJ(lDPw5e-ftv<qL;~!=oOu9p>wpPUJqoej$}CICORw6L1buHf`#46%2m|O4LBA$PQyd9{io%B;<s7g)-zSRyQ9D1T?}J$*lqR@-PA+SfS%^6%DK6oyEO*VgMq7*Gxhc*g|F17Q@@erICVY!N;dXDM(s5A`awHf*fuouvYkY2U=!wWOQU8UQ!6t9vIycM!plIqdC3o)*E5|1+jAbKv>|~H0znE30Jms+pl{Mh5!{O)k+AT;RI$ekc(a&T{XtAIRuBt1@&tLG{o(g#V)g|Av$pfQ8reze_n}q6B8(m(xp1#3Rz=eOZZL6f=OyETjjyg3w{2e1uF!1W?&0?vb^r<In!p*;&S|)764Tl>RY_oEH%zl@Xt}~HROzv$d)9gGl51~I$S6MEayDb;FzCMY+g$U#o=5V<u{|8a4@FaULN}im^LYiOJO!c5T09c*V(E4{yk3EP-T8HAp8y^fK?I4Mz1$tXm=0j4NZmA;z`{bGuRw6Y%=M^HKZrGq2!cIv?h=o3z$P<7Y_bpllQD65dT(&$C4>9kX&WEzGvKrkAI2Ps5pZk6_p3~JE}Fg=1z(a!P_W73-;vK8y#&y80CLY-zno=-Cd~2BkfMSvT4GPp+a;@ii`!SM!4)33k!z2bSI2(qU0wr=`2kg7N<GLKjVmK2Jo@6peq=7VA~Q9YY2rF5T-(1CcgzF-j^SdO4t|4;GTL#vD_N5eaeT+hceS=fTJuQ^g=Hfavl-91@bM&F7$zN^e2m7Zs?TPhDLa_XTY@S*j_L+Au{7vk^R^5fV@fm~tSo;aD&TM;T8lP{vVXZ1>QF1#WihnhXUs=kV!vGKY2Qn@L;JPd3lg*;WJPpV@qbJuq!bb-l=$l!jZ$fA^hnCd%`}CO04f!8N!6u_bs!bl^Eyn`*iWSb*GYN0;XCfrB7Gs-xKfWmZOxapC=+_rz@Tpx3N%yQ`h@8EqpyRVW2%;Y)7ACVaY`~KURrkEs~<u>Qs2kVCgqgBqr9lj=x{lkPMXxz(@DcYpk{=$dg7we*OdwtICThE=EF(3HIsw7bu&yh`wx@T1L>Gt)XVHboVgouJ13cDQ=QR85Rx<z{P9eHsWXQ-1}3Yaq@vlixi>he33QbRAR7OAAVA%M>ThlriA1EMGO^KBa|P#?n#topBy{}C1`SQX&G?q${+tn3sDO|`MF^jg5>QK@=MqU^Ca<shQZMMoBDIjJhg2vcps}l?xzjX5GEW0GpxFh5k^W6r>_QDFZ*s%Tj%v&+P25bKp~$w(4StZl!R}-`GsmG5IKyl?KdD($eMLOmRk<jvy<OGJU(r2!CCO!+i2)E`Sz9M&_UDUX_6vogQfx#+@-5_(Xp%K`0Co`qOl_<HG*trLZ)W!Qe=a8<%HR91>}U<UBEnuR$`T4-zy^lo`V!4^Nd)hxQcgA+rT}U!FK$`VLD81{7c#h~QnV+G#9r2RLt_`1TW2u7ZQ6O<U+=x!-#i#^!OY+LdXRksQ0Q+4*-QENTm1X&AX}GzU$R-QDJc~r?{wL+Fe1{-6VSYD>XZ6#^WFXq1#WE~0d?WfrQbGu*!!cscbiAsuf0_4N1H#q-`PAGZ{>%3KkV&zZ|Lv*hxZ3N<KN=P-rxHNdp{nG4-dD09_N%&ApehTG)+bNlBa%Wy!+$PTho`X*U7+qZb*A!SWj56-)`=1?Qj}~9<<1`R)Wh-j(rRcD32zFfBY~nt}pZD^#qAk1gTq&2>v#W?(QAso4ecZFfhN~p_Jw<kOJdfl{dKqjXqg}PYWF_0q~AOhERW4w^Y}Zlv=^Oez*D4_%Q!@Z|D8Hv5f1G(%i#cgb(jK0SFOn`RJ|Wl`vI}e;yzFW>)i%b5BsH5T$_N+?GKHWN`D_>&48R@<mD5|45Un)L`M!=3+7t*2L}}mx|;jIQ6VQr(^j=X-B$}k*Fv{^gyG@?GjGXcnpFEK*Ssbfs-kFUF%X1x{5~*drOa#cd;0Lp&4j;*qogJnxXrenDs`$JXDXzT1v0AyOXt>YNF{k=$=D{4TS;YsWwNPuRysc%)EN}$S{~!=Hv3SIV1S^#+r*gYmy}dAKQcgU*BBb^0xpLxaLGTU=|y2AdEmE&P8OH#V3H%!8bPM%xfnwuTdtYvr^5Ll&g!qfvL~;3AJOSF_4~YkVMx5n%JbV*=Xn*%%x0Xe+bao1S$s4YnM1KBo&wN9uohhAyUcZ^fo}o^)i;___z1Syx%k(Hi?MJuA!M*y=Sn`Za8J4pEQhcBU=00-_fJ&j#7`=^h7!3k;?OX^F|)t2g7&sYHAKLM~D8K1(`-k1-}3phL|Ar^?f-(r&FfLL!-kUAIK&KoG;SJ`Vo|&AKINSugdutNhSU(dtTOCi$|}5!uEWS)<epwIgWZB6qf^`1(7VRRYp$$0ZZ|Vdrx)4J0u+wN1?wGvl<*0b7di?%&cbeW9HdhU{`?`678*X!=I2hDm*AxWKk2IBA0x9o=-qiRJ4)xLL$e~ys9r|(YEd}Xb|~x46@CIIpSx_MM;1A`Z1}{Gaj6glln0hgX152eMv1+vs0z{g5An#y%<y$-rU#4S!JG9SY85iL=Dp!)L<Gc$wwcckjZSM1IuN}$a;P6(N%GNiF9Ipn6*tWPop>=o9~MW$MMKxOoBLBmls)QLedsfD0O#A<Dk7n?&R!=t%#E!CzC0+N_k!LsaJas!k9+L$+90ybGI_OGZF9s2sDhbH}G?7l-w}Y=Bu5F0yFc${u69k!$VvzNMRLY7Ta0YBB<k<e3fi+E>_=FA1=>~v|^9Q=W?ntTs?z^#pT@fT2JIQR;*y<sS{DzQ3&qIn#CVCjX#*j96D6V7AOLYgz$+-DUi<|vFxu3E$f^=jcl9Ero8}QN0OB*OR8VzI<+o6i?3bozBSuhM&vC9tTsErig&sT*vnS!nI-!eymGvQ%5fJ}9V1}X9RJ~833fSGq-t-2;o%;G^9GeQZQTW5-w$XA`guA+#SihET?ly$*Z_?tD9k#{#eY-fd}bs(TmUH&#qV0=IWt-1EQ45~Se+g9TrH<&K~1@?s@?$mXmM*u?qpuv*xY!5BBNF7h5e|bRx1s_EyT<bIlYRprK{3rVK!a&h?PV1k#FXXH4SR@80x<Pbs4L0+F7;4nZSXUj-T`P=Gw@)9eR|hIljGqXFVFR5u_y}O{`#7OLaJ=@<bCEM^*lh>=$trqR?K&r&rAi$6=6}1<DBo%{H#duNqO;G(6|c^8Atl=t<fTwwW;qlorS;Flv#GgJs_7OtUgV>l5M1?HS4OV0&vEPldQOKznjoxb8@7zG<6h0-Z=sraeXi)Z6PP-wFbI$6G(ow4d59I-Eic_?e|9%J}%BB99T9la@3DfLlH<=95PD9WzCeAlK!+O^-52IZX<*vLJ4bP-GgzNSSN8!n7CD2uMH|&XI5V7ON-n{`>v?y@MlU-RN^yyeEDTe$caidm%l4$4N;SsQN{+IxVC<G6fWsNTsc$(mpZd`ut&85zq_))^Hu|(V;pi=w%G+sMcW`lOuD*YC|$oYA@R@pjb|2(7^g|y;c1+i821MabN3wnM)x}@=1EEaC>t9EbpSV;?|Mh5<#kOgb8V@-Bt~MHl^C(>AB#mMkiMmNJ`{VB8c^(j1wKTLwTM-mxStfiu%J+z}LDLui?@fWZk)b4Xh^B#ciB4gDwYoCx>+jo7aZF+2E8kFLJ!0csp+!RzOKTFX>%47$GmjkAU3*dM;6Hau=IXoK<z<Iz~2ZYCGzB058v-_jG=~w6mCTavGc5kO1f1WZ6TLQ_-AF7jDwp(TQT*;LO~5;xGs(op}J<i00;&K6pd$iK8XC0WY_A;pBOXwPI+yO(g6=zLV2El;Ut=t$Fgr?oiKUc7h}ghVj6$I=0ai8a@XfaE(7EDX$Gv`vJiVW||B;P)!k!dm1kBkMus<r}sp|(3&W2>f2s`MQ#%x60|`-><hl@rxu?57FOn=s~Aet3#EI#`EGo$DUpu!j=>jEKu$a`bH@jV`;uk%;OOmMJH{oTDtrjCJE{*I|J(eYIPkI}2EyDY&2`CP{xzaj=0?<zi!8cfTzCJ*ftf$PRonudE)>ypj^>EZZp<NEoL@5XWimIX?QGaX{){|{kqtNMi7(bnZ_RQ3R80)$gc=@MKUST;!mhm0JuI`;lw}hi0?Szhhd{L2-#USl>Y7#*h)hsuB5#tULy3q~`wG8Qu9duFK>o`nmVhHUG5d~9HL%u<R*4<7`eO38DMRVto828JtV!-+Qoiw?v$*2C?-)UxfBV?vYjGY?3mo1)PN+RzD~deb(625;{kIXf!kvu}$J@YH>F`yJ&9x|3Y5e&IfUAF|d6V?VQKYVEGPJ~aFn=AmS!Q=SyaCysx;Ny$afsM0H0%`Be)xcd?7kjcVRF|3zq1Hf+I-p84lK{mNJG%HezqtOR5$Jv{?8-oi6Oe^C|iWCz#&YJtIz5uM{LoAJ-FfA?Xw^|#Ul`i+YrLXPf`H>gX~G~*!1Kykamtw`=?)uHp~Lx#;WwX3i(U@b|ZQK=KZxbPFZ}w_U`R>klBJe&KJIudGDyVy1zx%qXFp6#@>!;;rH?6h_fC1A5WTCF|%Qr8RlhJ#T_o~<7p0i%>>L5uM;<xz>V|Ldwpz_PDYRg&c=LHettch%_n|B1~GRYpR94(`;)a(N7x?Ub+&a_O%<d6icd?R1>&Bj2xh3zNt%KUDU)1itjz&ZRI~W1$;6XxGI=(uzap(sqX3m{xIuWTV6yaL*G3&$QPauz(zi*jSKS%<ry&aKu~Z*a#f{*JzV*%lwIS?oJH6M5^Zg<xUCtePIlC%*Qdd8&m@@_YQ|*^-A=?_VzSLAWQs@;~e3$cvPqnn44~Ij}d&Oi1Dmy2Qh%=%%6~=hjOR^{Fkfj;ap6C2F&z)Y2GHdC_=M1K;pC+rgSk~uUfsT@&<6D02Ul{_x6lW<w;o<o#w}6?f#hfHaL@NbExJuQ9G=lTk@=8*o#p8}xh)^e)JQX(`u2K?Zg~x`&wt;!nR$<OZiFnBw=P!wpM{!O)&KaOxAcQ@=(E9;W3S&ySv*5eoaC#EbD#>QGPBiVTbgO_;d}I^yg|tf19%uIBeb2w?P)NeRUT7yt4QCW&CS+;&&txX_l0RyOx#K5(@<GFVXudr!Az;9IFo}(F06rpJpC%scN}A|l;kC2+Ne;a5mi|8@nV;JRqc$%SC^NjFOP-~TF6N|zm2v5rpz&cX3#08x{wE0U&CvWp=*e~N6g2$~UV})vK#SBVPLr|xx;aq6`b%-lkNL`o|JP;yvAk`%K1*^(e2^?{mSA?noQ8*LtrcC9%7`Urfe&_PUeCTgoidZ&7D&?zcXm$J&WH|^N(t|V<>%`;Q)s?@tp8z0sa2E<UH()Ue)()#dLQefNGGL_eZAD)?$P+yqkR8hZ@&v6)ivi4W_G!EWF!<b#5%jigi~NztJ>=UJ!*l}b&+O)&~n~{xF7l8Kl{u7$L*{F?!d|e0gJp<L~vACg~jYzoS54DkJtzqEd~y6l+eq+S_jq#nQi1Zur_tMAu3Xcdi=4UA;s_y{Vadi;-!cNzEZGkbaB9FOQjqKijA9H`w_|PR1Y5ziv3Z*^_DN*3hVr3NqY8;&=KbNg}Ufa6g$#N`}Q$s6o>B=VG_l!&q3xEvsK0TRen{~`Dbzg8?Gnc7oYk4i;nl^dvf$bW(d@g^<+@bFkj}s?6mgOH1KUddoDu`Bl}SBsTBN9N<?<K72V_JtGf51-F)0^d#0Qg1l7=CY8A3Z_U<C&#R@>fnsqpd8MmmRa8OM_Yl>~(kOt=rXQQhqnsP2^Y`ifHd+j}K*{lVyHvPJd?&t$E^M^59ro<Q8D3U?8tV!34phj>4HsIvN-+47(39vk5Me4W!M8SfhijpA6uzS~Em6NI<+Z^WaWR1PwcQ$_;ALNp4sWsa&5dL6qf4rNIe?4HodHOK=giZYB&fzsWS^N5BR07c|kVVe<{r^VNpw?DEp~?(lJ}rw+WpXRDoe5Cgo4uW#y<c)kbl<AiTzasi#e48Rbp51k1rjT(!tX$1XKR^UKL@?CrEcSp*meInQcoLD_!ilfF=;oamzr<b2{SOBF%NfHOpMHQf!H2$s0!%2w=*bqWJAXoaZM~N`tp8`^5nzYL|wd3d3ruLTXBe5yM6hz-#S`pK%zv8=yFGUo<%tr^4~VHt}Ku%yXgFEyQV4a_Q(+;OqJj@?YrOFpr=6wryWro(Q>P+b-9RbJtUz<oV(AsZ-a8Zp=u8k2)@3+Bpny`TXNDjk`n37tBE;itV;Jym8?-ao96Sn7(zTK=Wv_Ve(|Rb@v^gedV3mXWNhoJdLgMA#H7gcCE`q8s@5U}KYARBVBFHvL`yt8{aVC)Dt_v-gRNjfkpln!WC)=Tf}H`ucRd@GfntcLW9hR=S{SV(y<UB1<Vlr^<SU59dj&>}zG{<_4oDkKIqii4+F(mR$8s~0_;mH@6EtjKPS7Rhf?#AwTxab<Y4EkaToKm7fqerT$HIOMocxxAdrpi8_YA`hlWvytQF?)sh*=vkK%lbJHUN+{dWOACu&eCpIj}Wb4|h0wAG-*tQw1&qgDpf^UCe`hs^h&6RlR_or=T)E6Dk(D-?_~mR5dPLZg>Z9XNP${F^ibzbVyDUN?-qsg`eE}QOw-1#4%gp(<e5pY}s%xJ@1xbXn2qb)a08~r0;`#E1;NQdKn(JSxCYVhn&j64!7*NbcQ<puzLy%iKGbEwM2vnQ<i2qT_{SxS!w1Y=V!fjvatvC4!HRZ?tfg1S@B{b37L@OKn_#i$5ExttBOsT6`qcPt%bJr@%rgdSxeei{TSK73`M)j|MdM>@)@a=sUYwZq+maF;ZmM*FsC@z-4||bZ?K_&Dg6s|U`Wopq-e>D3DTPw2B7B}?YB1wWBK*s36|H#qf@=Zf{RPfXQjDmnNE5Kl=85X&s41-Po!PDb0=>EfD}o)<Idp7QrnKR=svsmQf$is!wC(*K*ZE8bVYItn6B_??WcG#Rz%4VA7-Br2R55Lz(1us!k_x=P_#qC4H?`~`@FR^ODPl#ns^Aojzagc9#KWZ0KukjFEpTej~I9KX11J8D7y#RZe{7x73ZG#=m}O*f^Crcdp~pzKj!zegiGW7$yz{}`Kk3NkdEfn<i3?sL7Mn(gU6rrGO`T@usgIpdQb8M7b$l;4;$()0^wkK2OSS17p_I7O1*_zsv`!&k-JjJd)FK~uJV93_E>L&W_d>Slue!oTgPL&)my|_nL{V=L|BE#$>HlT%fM|jWb+d&!Rmr?I^^j&5Is>R@Wf(vor5Yxi0@<YMjj_n6T8G(Ea<5iA;hBAD&CKRYvRiw(o!A0tHqy1e2?+lAHrV`p&~tqNQ-uE9v#xi!{Z38FnhMSfxdEDL&^pkLR`t<264E<pGQ4<Btp@(^tBV<&lUYxO{XcSB7rzFRVWx4fhvm(bL(R$Q(K)V***rhcFf{;`BOmeI>#>uoIylv)@JaYWl=X8`8={pA5sJ<Sm{|z_#TE83j5o%F=8-r77Gb~1c#d5cB6^mbu{|rg5Z50n1D?gIPq1@zceNw$Irt~d{`P$Mi|ttjnUn=H#lF!up73MjVL&X3#v*$RpszM41etaF-Zc`9c^K+I)SYpF$L$BWq4}B<3KUeoB=^6#@uQ7huH&bbL0z1f`GqpQQK339GKOAYSE-${#iu7cqFU4C2(R2ZYg-e-lVoVq>x(jew0AM_6etUhVaA$0If8F`b5$29^E$&zIAmE!<{S*Q<E`)vuoXT(}@po6D2mOTz-<QG0YTPjyZ$lKoB(;j$Odlq3F~wa0~E|EpBE2xL(XY&@&IPny_k&C^ce8=-^H?RdN_7h4|018A3sX1ME>3^2-tqU;s6;Ksy5TC5kf#_6(((=>uFt{3xP<I#b;g^V+J>Se~VPFgh<8+u3rONWxM2^RUnG;aQmLp-JKH%soKp^6DDH{n8{Yhhj>x9h(-W#Y;)-YA=0EXwLP=Sy}w)1q5Zu!`5Or!?~ng(ND_yQ#GH}q-mF8f&gH%!|<PI?Pu{g-(Voo;|d5*!{PAsq|SG?e>m7Y_>I$i!*m3ZcaBUb#YA(hjk2d-^@dOXz5mr9`-;>SMj|`h-rFT`>lfb+36lpb*YDcRXU}9Qf7hMMSo1C^On^385kQw&I*RdUM<52H&dSf_`Er5lKpq&j_NrRI^9JLlhr%~RpqF~8Zi8DOz0;`#AGKFm2^d1AS#rg<0Z;<!z-M)X|IN?1|Kx5aS>O$e5%gL;(Za;(T+K|*{_*;0_8nOPgX8yR@8FlsgRTCme4(PilEuhnDSB=y!*==loCo_5nJ05hO^+2f)TNb;CNV~jYz|t&^5PL1uGL1*=Ky@@aqai*<PuRi5?JqJgi(RMp@pP?SUPwk^HDKDu%=cYA&yEqm~y^yyNOX;PdQR|LwnKdCwJQ$WLeRS90gbJ6WSn8l^zWY+RO>r-A(sjVJ&D6cIkJePef|9a>9f0qc<@fr2}spNn?DbE4~h3rlO$z#VnyWee5=JRc>U*<Rp6hf>oC6ylMottKzz+w8k*D#r#~sU;3Q?(Ud#&a<y0N;nI6TNkPHt+eZ4DP#%^($|=@zcxs(TN=6y-8hpJX3WI)qpCyz5G{F#q-8K%rFkP}>+3T8J^A08MV;Ac*u!KT?qP6?S9TQ$k3jVrDY^;=PHx5ejG<BboN8wWVpN=xQYSQq-rVCSqzA*DbtU!8z>R<v19)djVXli3cr-yzI0;21{UG>rnP_ub=_pXY60=LG{))^3*FWM@Cko$VYVkvvxsOeA8widJLWChp`r`FKBUoHm02<u2u?Ni}k2M-DUG<g4Zyt&2cmLiz!o@84ZWIw|=+Ct_@f_`_O^wzwtn$V*0fr`vr-Zrny0d-hqsxfSN3nOKjvOh!lzD;k!8D`_{ggvj#Mp^JAo1gg=1%B7fpP89ne+AHbP8o#kJaKM$=}5Q^Hn*GMkl5&VRe~cZRbS=dwh1>qBOZm)gVf}Tb*tFEq+{STC5hgW+0t^m!|8m<*)h%Pe1;ii<Hg_mdT3kSm)lOj5+MTDi_Z1#$U$Mp3OG8_goY#Y1n471;dkXH)x-lICp!l4_1mr5%)rX8!!Uy1aKY8NCkXI_B1&;|8G+W`nIxhV6O9YFx+*y2g4gwA&2qCgJvL{M+E6aLCm#*Km~VK@xp+dEJL~*rvY~EKvpO$7SBnkFhXVhbk)#*m45XUUGbez94S7c*r)9nSUQb{}(!mSn7USX(td@_j#l;szHDzBJ0pjw!Ih76??lgqQvs`L5u_$TM#a2EEe|-T`2l#`_d%MaFk}oY9mG?AB$(<b>!Oh3XNF6h6x)31Z%X6u&i&$wWjk!RW1%aT`J2{!$y%>Cb-#<ASdVd(vU8)N^(IePBVRHKL64O6lp7tFxlW-oU8_srd<xP3AHdMGVa87hIwKpr&3O5vb)#U%2orRhOevTwq|1mq0d|eD84M!Id9KD0V8)Bg8IoZmOKpf`KCj=*pn{C;2=@;Y%V3Cx;b_uZt%WnFo-cjtw3WpHf^7AFh*OaY`XvSQW59R!s6|2pCV7h_%IzwzZU8Q}cqp(2%vA}S_6M#GrST$kOkaj{6^i;K}s1jfu(;FjcaDa~ybY?`prn9D$JXklB`fC9GoM3xIUm}_pR(+s1o_ml*VLr=xKW*>q<YrI*$KDV5>m5TQ`@>8YB>RVWKrD#3n@KQVG@?eqU8&{f<;AioZFdL3?Aj<bLb|9u7YWLYN@z1g5DAXEESja}0z9M%Cqy$k(0q)5t60~I;U&~HHNu$i(==OLS1*T`e_j)FPG+hQ;y9gdi@=T##+ygu{P6wZ{&;tbuyWTwe*-|^ogMvaef`Dy`uaB@>svqkm>-P~-fi#VtNnw$*W<%Of@75gj@P$@R|IHOtght2q&4Ds0-u8H3P;<oe>%+f#|Nz5SkFxp_`kq*niex2RzCjqh`MGZn|Iqs`Sz|6&H<3Tw`)H9H<UNWZI4dd7>=}N5q5w=vt6_A6mFC{|6%iR`*ps#yOnS6<(scx@4eqW0v1eI-9Jpp)>fifc)1RgzkGKu-`d{X+53?)j(s){Ul`_>e!Qd~|Bx{pj^E{PHn(?PA8ebUZtjc^4)zYrRGAun+<&wAe&^_9`Evc`-{}c_Oy6wpjQLTJs^f>Esm^IU=Kf;~q}@=;P_eT>ljAmZcLcyM%DLQ~@0)Ut>taXod8Dp$xSam|8{fg1zcX|CW#3S#H`C%n6BJ#VvR}W9%D$`2_FP{5VrZS&A&2GS&~Q${XJDoBMf_Ru`Okc|NpKx95$(Ywd$@T4pM}Nk!?o|vtC^v4x395Y4_AC>sOw}2;Gl;-I1To}_Utvq70kbQ8?e7Z(1=;QwmXD)Awnl95#hg>aVfy|9@O0O8%2J&wXaajoICFc6_&sIsnG-n^-pYUcPji-Zrb+GOEmM_GnA!5ZZcboNt@(dc{Q8gwzo=h1DKQYMdkO);$zT`IcJl{eP)|_;FEB&H_wT~fLle^MDtx^DBj)=|1o}j^cZS6Qom5n`9wM*iRBcE9~r|t7xT#6VpAnH57HSb{Zl!w%jx6FUsjEwXVq--h3$mjeMyTbzYpKzVmV#VPJ5Ux@JGBY%16+VfT%s@18U%?oL^NnB5J?j%asR5wpz{+^`^-F-uA9x5pWdu_IAuaTfgibfRnI|e4160{CcqB0ohKXPMJ0gzj3s8^xOXUaFoFd^O#t6Hn&jvP`C<GHq29KkMB4eDD#|z5d#ixLeXM|A)isOh3@~?MmAlPmXr7e&T2h7s$(}S+pQbqN64>F`!4H3>60T{7gxozacrv$2kT86&6ii}X46z3YFV$N*#p(e5AXZ`TpEt~uj-e3;<aFR)nlv1ihAF_h8*ygmMQh2SMtYlp%YPEF$Q^J3S6I8{7Tm9_V?<l!$l_n{2jUFn~#D~nvc6iZ9d$ZPPeMLnJ+`qe+gPl?lKSL{3DU0uV40}#I6%^CXla<V6(NeV@|M^#u-LP5Kz!Lf%b+?S&dIdl3e>3Zfnm>J8)`04P7+{nYhqWMyMt9FEB6EnRh%Bo|L3AWBaJO#Z3TdK(Q$8Vu0I5j|T3EX^n<Ox`n6%fm}af4-Xqn+?X;wk>i}o&2whrduoS(Vts+nC2~F|>M+TgWpnK^RFfiTd8S{8ILo=tYe{w;dyXAYcQ`?mcrwCQ@>RCG;8(H}#r&W?7-!25A1DD7Tpb%EAICxtSjlU1`)C3_!5-$C66(Erk=`ftT+)#|v>&MKFzU4~n@{eAdUt>0Ev!BA!Gb0~(-ozZpdJAG^}GZScrSKM@%%_hZ!w4T&Ke46LeA$!bD5Rm1bIah4T}OL6`xc_c>UmIw`7zA0qJlCM0OHEI2!yW{|jmj##J#BH)#~QH#3vnsCP#p@H>kcq3uw`HtADh>3HGX@wZQhJ|XIPf~r$2T3oJM2E3&%CZPtUzJNaUB>3NPmX_RyK$o@Cnsgr^msx?iMpcJB<Uu*eS|>T_f3&|`G@*K|rZhUFiGVst;GfMg4_wwFBQPfc(FPZ)!FuI~o8O8bPeaM)*)Rh?F;)PYU(3cL7@dA`fnwj<D>#MJ4E=nC?U@D1rPJP1={@3mSMii==+NQ<m?U+8q;%(c)>?kv5qa&WT--dhd8ogZ5%;X_)OoqXgvkz{H$Fusanjov)VYprVg3#6lJ5A}X>u=k$k_KWC)k--7X37zr45WB1RTL4Qwo+y^6kfEhDp(O=(H=Sq@|+rqgmLK#K?n=2%p`~%L`6q3(LMdMVXm>91Km)e~N32?CPW_U7@2J_&xHnFtCc-G}Fc2_NeBLeI=7@ii9-F<0SFDn4-kjh^)(W<B~iK!tS)~CEHpqZQMx0eyiIKfH|MwL1o=DSq9OR+=k6-?>sT$x)d_v);P${peP~R7}G>nr}UvDzbNL;EM8}=W6~72oj#s)irWA~EzfNo4PYRpcVX-k+jD$1LjO_wjgida?WXu<abBlKs2p0S&z|F9r;yXLbHQLh!G4re{g@MMZPL2-G>&1QQ^=lX-czSB7|3H5q(cgpn*A@?R&uezr>a^ophC`+pMILFhd?hQ^`8Xv<lx)qutoR2;Vg#GLLY6v^9TwokHne<Ym29XL{o|C@DV*xggjcp8CKm>YxY+xZzT8if_rR`J)urMY8_Wp?e!(9KNxy7>;JhOW9MVYVf#;YT85J0ybAXQ?#<N>;1siCb#Q)S(z9XqjuGXM-56#mI90Z21s#j_ollQj^CtA9Bk;k^Xj>h?w47~9{jSeq+U>hP=@c%i^N)PRW41<tLMnM+LW?hbo;}Yz;}hx`T7@>&WHt;G+GGa?gZIx#ezvSB^{;33-DHjuk{PANCEM>-$@q$pcljHJFySCGVT)P7G-DoS`^a^R(GsH3b$MQ0ROf{v#F+-*dI1CGvzO~Hzkas<Z&~j{wYXd&YX0gunl-I@jXvl8J`1X%Xr+(U0G36q=1A(zV3xQlpss&KE|Tidh^!B!JKOx_&<v}Xkc)#^s^#P>F){O;a1Pi)<D|c8I34hk^44LfRpS9oaz0z~$rw1RHQsY|X5*4gnWSgw<0z9=I5%CY7swEMQp+QU&q!COGuCqkVa6II%OtVp0%>_&oPTr~qe{v4MmAu>gWI&mMJAvGnt#_b!LzwLz&Vv;Vs<m7ulum%Pz!<i*9kHw{Jff!8bpU<ko5}kv4Kwj;oeXP01_!+6O&cn%SR`;80XkQHM0j^>kV>~5iGV5hKsAxECX4*8Bqny#`&f1KSs(?t4<jhz8g{*=8Gb(;AYFai|yv*Z&zzjOpz^$=3}r}rh;-pva<y@dc|3o@gh6gJp3tt{r3ItPv(mM^S17PHZ%7}y<qG`P4+u$s?Wg_gdwboG1xYf1P8c*A)VLP6x-~=4!TX~2k&=x#|PO)1S1L+3Jwu_QfaPb?|@{%`8cV!#y@Yr)?~44N2Am?^yB^3rkK|DkG6m1pKrG{vBB<mbAOwEzZ)NIa>kT*o4=BPu)FyVChQk4|H03;#)q#Dw)e&2{c`;qc@A=jb+P7n%Fw(0<~Om>V?<}=;-)O&I>TPN*o_$WjrmPmP_{xvDKgJXTs<fCAu<nBYbR@WcZYIT#f)ne4EN*`oBy)CyS4YrVJlYRc=Or+E}s3@>FD^x{O|ecA1C_1wLmGcJNto1NU!a9C<r0NoZP4jIwU0nV30TJt>i^FM{P3Gbl|OkVgNsj5CrK@HwzmhV0;h_FY#68veIpJY`xoYF=?qM1Dn1u$JEi~hWVD~K%$=|8VRE~2kOg)xJa)_>qkG(NdCnGC9Wz8?psmfM*W<iK{YQFREjQOXO_Wdt&nS`?q4->w|G?E9Dy3Zdl529(lei?-O#4r_xBEuvgb{?0LSvXM880v$L_nFo}R~?vzwv75`?k*3^y3T#T)tuNeo_403FLE$=QHuUhc9T4Me{SNiKBlrNn+9s6*d#k9S3n{ILd<kQ9?uUXzbB(Pdnh<~JvQB#1P+4!m02Zm~Fmk}6UTpo0|jHj&NSaW(s7ZgovTS(9%j=a}sMPGx`B%k0LS&OVEvBf)GT7O*b8>UG=kqFRtH2}z-wV8D4pNG%O0U+-(XCoh(BNzyi*1Yk8H5xe+_V58oo+T(k&U~ZMAFW+5UcCbeDNm6;DTFfnLnBvR|-41pqR^BPai8ObFNPrqr4z}FY4Q%CO00ZcDwZ5<F#mdm|nPj@|ad~e`n-65)^@9TpiS3E}R>&Q_n<I$4fJ^*YeQ<#+m*6}DfVn46dUrs#lN+9lX2(cZ@7?aEgZGq-OSWwGefEO=Ht+63Tt!AkFigE^u&OasNgu*5IMj=hpt8Fn05AK;BmbT|4Jw>Cj+pB8{$`0p<|piiWtg@~@&VF;<@QCxUo-K@9jt7R4>w|GWUvF>Yhe@S^RaVZ=4s1)hi1q>;aET+q@ZGwn<qVOs85M9C`$$%U{(A`zKonsJbyy(`=_>k0q+pbkYHZK0P&_`gRBI{8b*Wm-5c7Pc)^?WUPB8if{8i4b4&TLyv27^H~yv{_YCTcR~EmHTUWcGY*?gnuenDG>rPY9%;4zWyOVxBVfu4Vj?@!jCn_#_e5zoWLPMywsF2pDXYPrRq<aPY1HQ*X=7t-?XVg8kDa9#SHaEivI2VRon)`mT4~pkEqzBVBkV?R<CvQkxE;b<U#GXFx*tEIKWcbmYSAzH=>JF_~bO@85^TV(p%}H(tnP`zp9M}Ss)|)0WYVu&bx%F;5Tzn?C0fNlCDtj_T1537!?IAcle)i(@Sa;c}J8u0j8#n{m-GsUkO9lT*AUo1hc=TZ<dzdi>89m@zTmA@mz(L4p34cW%E?}~hw-Wg;@TsDUp%)!vY)SGlrC-~-{I83-8#?@0zmD+8<CCrJgYoO5y@TIG_;`Qhs&dkfmrJCHtLEg*w(?y;#9?~sC2QC3ztZS+Kx2^bIgn6jG7*tOb!QuI=1evQmY-4(0R5ZOyEfU2XD`+VFV_cOuRr^Cee`W-jfa{Z$lXwqF~}yrKqF%q9T>KR0R_Yq3YA4?-Ha;~Rvz%I-HmAK+SyHa^;?uzRpE#1WDBs8%grj`*~DdgA>GJMvAiDQOOaNCW-g`$8rcNDe8}u_IFf*qMjtbm7(;om+UMmEmPHoYwNyiU%A<#^%>2jX-$MIzPD&fQsT_N`kZ8yBl*#aUw$A)Nj-2`g9t6axsUntGPKv86Jhr#95gt5Odo90lmkSBdye0hVYc3}f_Vw`J&<w?>M)lu4d7{U7*J&maXIQDhFCMnhP}awgHn=f@G_$7T-g*9sV%TTxJieF@Cf}M4fO&gY=!I9YW0y|WuB!THWfxx1gW|J&;Oi;w{pdsxK}AgT_zyk)`{n$|)Q^UrJmG%bhY?3yML^BX#Cen&#v>)#W*5s(kEL`0QJ~MNcwSDGsbYVCBbf-cMVVPB7R8(CjNqA3Z_E(bp(u59Gr7Nc^p;0Ntqj^6ulMJ@A0x%v&Kn#90jGx~0x(pV9r5|;@yb_@-8g<Ck60j(KU5ZY{J0N~4oI$uHjx-nR!xGPD}OeKn6&4Dm+KKLEM^{WQmMPhx3I=3BEaLy3BI7L3u}Y0S3NC1a7BVVIFW3S;40#7dG1c^SfjCEtl38_7#&$w?Xvu0E#Zw|i!z946XS4HEtGYM+8>dEZy$Wn&|^NJ*$X(nd2y2mpBxl74}W!G<qp@1&z`hCa8w{H4u+#uSgvrtG+p$qf_e}8CHdNJ6`ja+>lfuKIMKXZihf!DCT)G;U30+@^>OP1dwC_6sl7zYX=!_-Dq9FLvh&Cil3b=wPJ_^r<Rb-{$IOHxfoRlFhx^z*q>sY94u0}+|C?A@7kzxMq09@qsB%t))Wae#_?mx0fwe|hz2CTF>D8R-w)~1iq0*~H7IS4v{p&GTIpWqxZmh?jxx-$=^rYWO4kLzyw+&u^;+|V&h5Wp~4?JPpdIRS!<<SnBG~dOZ6wVu2`(ouzBrbQ-goHbdZ(?kh`-eCO(t@(2&h#CZw**qOtCY)~HljBDdWJw(v-#wU-MwAp<=Ou6{oeaS+XFk;Ap_g?Fp`avHPT%jo57q?bj0Pd{@83#HrQ@)-ObE_u1``xKfErOB!DY2-QMp|Hyu;QPVW;`qP^U-!48%pf16r$>q|h^-5q9V=*=2ttABqV3e2=kVpY*2E}K~mmGy>ex|&{T!|~z|$Z9v7EU&Jc9_kQ<RR2+P`wpFJQCV^+t<P2GbEnUmy*gZy`_nI;P8wTsqU6j@X2Li;fqgT{Be2C<>|Z<~mLb2te;(VlBe17CO1cZ=gK+n=0HE8xn14|H>oc(hK0B0uf1qtl)x%|ckcmZ3`h4n-ik9#(V<P(=pVBLdeZV;*i{a7R@vaLL*8H-I>f)9|s<!Jx_I|@xYGsUQo)KQ`3`<8yAmN4!W$*aUK;y$H5eelAFx}aIM=mR7q)8baLgKIsN^AmCTmv>zQ&M&@bPlf&UoV(7#3fqGb${p@2=X<vEr9=#g`%7Fp<Z}smPtj8=U%{Q1hL-bRrdSy=fA5j2Mg(xyJJfBsW3kW_b<e~c>X-fEj%qg&6c=(J7<P<{n6CK<|9*qR3*8Q<c~=;r}Us)i5dfsUye?PQ_eMJ`XpB5e%kWFYrr3dARRs1onh4!XN}^Jkf9<RguLmuFg&ceIy67>Dluq+jF6_s_xzMt1Igk$sl)}tDmczc_@j?t=ANiSON=@N8@{KYAdQ99RxuPUdwV>8KJ>p0iM2mvzSI(1Mmmk*X_z;$Xi9)f;1)$3E{AG>>_BxldO3LUEn#{j61)x+>BDn%U(DGE%XlK3nPr3I9g8-0N00BH-Qg)Xzo!}a!O<PAN6E{LpU$Y|LAf}bwaC(Iy)F~E*qLJn-ExOHo|sLWhJYc;;AO*3MVzpilix9Kx|oT7)j;56G9+4=&!#|9ni~Qeom;ATgBs!qQ_%Mdfqyq!oe+JniancpJQJ?iLBxAW3)K4#CjEIy@h&}FW5Ocf2I+e*^hUeS?yYYJ=LQY!cS+s4H46v2if9@|gmq$q*y*i2av)f$y!Y*0o$>SR2b}4lN9wdyA05v$@e~tjJ{J?TdTAN*2}Q8jim-ppzTz<p9F5o|Lk$CO4T9xitEcD5a~kE(bOw}YCU_sF3=Yv8k+T-{|JgHV;mso3ZrZZzr|+)Wd)Q~Y5L&G_5c#OVX^s3NDK(MoWx1P@PL;icWx79%_`>MVx8(M1q2m5Id1g2wm!(nEsqhIbK0v0Ml%GdI6#(~>PuY3XH_&Czt{HCb`E$>NX6B9#Jkt;Jm-+6Q&#&HLnqvw2XqIrd94HD-ll?xCH@|ClM^O!MAeN8Cp^~9dvj^sg(jr*5G!N>Y-S*TJ07{ZjKfkizeaK@0)jGRV#EJ_j+;4FC38Z4_oD`c>8|JPXknMpgc0)K_asDKIBzB%yIvzTPR@%=p2GSCerb(~$P@cv>jc{KSTFF?OPxYzKR$Du&sut6rRGx68Ug6j)i;b6nJp-yxUNq-bwZSoaep_qz{~xHYjW7"  # noqa: E501
