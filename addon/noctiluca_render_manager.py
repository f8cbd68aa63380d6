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

# Now: of an extension, Blender takes bl_info out of the module once it is enabled.
VERSION = ".".join(map(str, bl_info["version"]))
PORT = 8000
MANAGER = ("127.0.0.1", 8000)  # until another is entered; what a dashboard offers has its own here
POLL_S = 2.0  # between two looks at the farm while a panel is in view
POLL_DOWN_S = 5.0  # the same while no manager answers
LOOKED_AT_S = 8.0  # a panel not drawn for so long is out of view, and the farm is left alone
EXCHANGE_S = 3.0  # for one whole request and its reply
DISK_S = 8.0  # after that, a drive is too slow to wait for
DISCOVERY_S = 1.5
TICK_S = 0.25  # how often the timer looks for news from the threads
LET_GO_S = EXCHANGE_S + 1  # after that, who was cancelled is left to itself
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


def picture_path(path: str, frame: int) -> str:
    """The whole name of a picture where Blender adds no ending; the number stands where the last
    `#` are."""
    marks = list(re.finditer("#+", file_name(path)))
    if not marks:
        return f"{path}{frame:04d}"
    start = len(path) - len(file_name(path)) + marks[-1].start()
    digits = len(marks[-1].group())
    return f"{path[:start]}{frame:0{digits}d}{path[start + digits :]}"


_PICTURE = re.compile(
    "avif|bmp|cin|dpx|exr|gif|hdr|j2c|jp2|jpe?g?|jxl|pic|png|rgba?|sgi|svg|sxr|tga|tiff?|tx|webp",
    re.IGNORECASE,
)


def is_picture_name(path: str) -> bool:
    """Whether nodes write a picture of this name without leave for scripts; as in the worker's
    rendering/picture_names.py."""
    *folders, name = re.split(r"[/\\]", path)
    _stem, dot, ending = name.rpartition(".")
    if dot and _PICTURE.fullmatch(ending):
        return True
    if any(part.strip(".") and part.startswith(".") for part in folders):
        return False
    return not dot or ending.isdigit() or bool(re.search(r"\d{4}", ending))


def first_picture(path: str) -> str:
    """The first name that a File Output node makes of such a path, without an ending; `{}` stands
    for one that a brace may bring."""
    folder, name = path[: -len(file_name(path)) or None], file_name(path)
    name = re.sub("#+", lambda marks: "1".zfill(len(marks.group())), name)
    name += "" if "#" in path[len(folder) :] else "0001"
    before, brace, after = name.rpartition("}")
    is_open = brace and not (after[-1:].isdigit() or "." in after)
    return folder + (f"{before}.{{}}" if is_open else name)


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
        text = translate(self.template)
        text = text.format(**values) if values else text
        return text.encode("utf-8", "replace").decode("utf-8")  # Blender draws no lone surrogates

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
    """The text in lines that are at most ``room`` long. What has no spaces is cut behind the last
    folder, or before the port, that the line still holds; else where the line is full."""
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
            ends = (n for n in range(fits, fits // 2, -1) if word[n - 1] in "/\\" or word[n] == ":")
            fits = next(ends, fits)
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


def mistake(problem: Exception) -> Sentence:
    """A mistake of ours, which is told and ends nothing but what it happened in."""
    return say("The add-on has an error: {error}", error=repr(problem)[:200])


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
OWN_MOVIES = {"MPEG4", "QUICKTIME", "MKV", "WEBM"}  # those that the farm makes, too
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
    "newer": (
        WARNING,
        "Blender {version} saved this file: what only that one knows is lost if it is saved here.",
        "Send it from that Blender, or save it under another name first.",
        "",
    ),
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
    "movie_mp4": (
        WARNING,
        "The output is a movie in {container}: the farm renders pictures (PNG), and makes an MP4.",
        "Choose MPEG-4, QuickTime, Matroska or WebM, if it is to be one of these.",
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
    "names": (
        WARNING,
        "Without File Extensions a picture is called {name}: nodes refuse it like a program.",
        "Switch on File Extensions in the Output properties, or Allow Scripts under Options.",
        "",
    ),
    "node_names": (
        WARNING,
        "File Output writes pictures that nodes refuse like programs: {names}.",
        "Switch on File Extensions, in that node or every scene's Output, or Allow Scripts.",
        "",
    ),
    "scripts": (
        WARNING,
        "Needs Python scripts, which nodes do not run: {names}.",
        "Switch on Allow Scripts under Options, if you trust the file.",
        "",
    ),
    "unknown": (
        WARNING,
        "This Blender does not know parts of the scene, and leaves them out: {names}.",
        "Enable the add-on that they come from, or use a newer Blender.",
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
SAVES_LESS = FINDINGS["newer"][1]  # before this is said yes to, nothing is saved


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
    saved_by: str = ""  # a Blender that is newer than this one, and not all of whose file is kept
    scene: str = "Scene"
    has_camera: bool = True
    file_format: str = "PNG"
    container: str = "MPEG4"  # of a movie
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
    ends_names: bool = True  # by the format: File Extensions are on
    own_colours: str = ""  # the OCIO configuration that this Blender was started with
    # What takes a walk through the file's data:
    files: tuple[ExternalFile, ...] = ()
    unbaked: tuple[str, ...] = ()
    maybe_unbaked: tuple[str, ...] = ()
    scripted: tuple[str, ...] = ()
    odd_names: tuple[str, ...] = ()  # of what File Output nodes write
    unsaved_images: tuple[str, ...] = ()
    unknown: tuple[str, ...] | None = None  # parts that this Blender does not know


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
        if facts.saved_by:
            yield found("newer", version=facts.saved_by)
    if not facts.has_camera:
        yield found("camera", scene=facts.scene)
    if facts.frames_error:
        yield found("frames", error=facts.frames_error)
    if facts.file_format in MOVIE_FORMATS:
        yield from check_movie(facts)
    if facts.blend_file and not is_absolute(facts.output_path):
        yield found("output")
    if not (facts.ends_names or facts.allow_scripts):
        yield from check_names(facts)
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


def check_movie(facts: Facts) -> Iterator[Finding]:
    """What becomes of a scene whose output is a movie."""
    container = facts.container if facts.file_format == "FFMPEG" else facts.file_format
    if not facts.video:
        yield found("no_movie")
    elif container in OWN_MOVIES:
        yield found("movie")
    else:
        yield found("movie_mp4", container=container)


def check_names(facts: Facts) -> Iterator[Finding]:
    """Pictures that are named as a program may be."""
    for frame in facts.frames[:1] + facts.frames[-1:]:
        name = picture_path(facts.output_path, frame)
        if "{" not in name and not is_picture_name(name):  # from 5.0 on, braces stand for more
            yield found("names", name=file_name(name))
            return


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
    if facts.odd_names and not facts.allow_scripts:
        yield found("node_names", names=facts.odd_names)
    if facts.unknown:
        yield found("unknown", names=facts.unknown)
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


def for_test(findings: Iterable[Finding]) -> list[Finding]:
    """Those that matter to a test, which writes no picture, and so over none."""
    over = {FINDINGS[key][1] for key in ("there_anew", "there_kept", "others_now", "others_before")}
    return [finding for finding in findings if finding.what.template not in over]


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
    if facts.unknown == ():  # a node that does not know all of it would render another picture
        job["all_known"] = True
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
    percent: float | None = None  # with what there is of the frames in hand; None: it does not say
    index: int = -1  # 0-based in the queue; -1: running or ended
    tested: int = 0  # of a test that was sent from here: how many frames the whole job has
    is_test: bool = False  # its pictures are kept by nobody

    @property
    def progress(self) -> float:
        """0..1, in whole percents: as long as anything is missing, it is less than 1."""
        percent = 100 * self.done / self.total if self.total > 0 else 0.0
        return int(min(100.0, percent if self.percent is None else self.percent)) / 100


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
    percent = progress.get("overall_percent")
    is_share = isinstance(percent, (int, float)) and 0 <= percent <= 100
    return replace(
        job,
        done=_whole(progress.get("completed_frames")) or job.done,
        total=_whole(progress.get("total_frames")) or job.total,
        remaining_s=float(remaining) if is_number else None,
        percent=float(percent) if is_share else None,
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
        raise _refusal(target, status, reply)
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
    head.append(f"User-Agent: noctiluca-addon/{VERSION}")
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


@dataclass(frozen=True)
class InBoth(Sentence):
    """The manager's own words, which come in both languages where it has both."""

    spanish: str = ""

    def text(self, translate: Callable[[str], str] = str) -> str:
        is_spanish = translate(REFUSED) != REFUSED
        return self.spanish if is_spanish and self.spanish else self.template


REFUSED = "The manager refused: {reason}"


def _reason(reply: object) -> InBoth | None:
    if not isinstance(reply, dict):
        return None
    english, spanish = (_text(reply.get(key))[:300] for key in ("error", "error_es"))
    return InBoth(english, (), spanish) if english else None


def _refusal(target: Target, status: int, reply: object) -> FarmError:
    refused = _worded(target, status, _reason(reply))
    refused.status = status
    return refused


def _worded(target: Target, status: int, reason: InBoth | None) -> FarmError:
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
    return FarmError(REFUSED, reason=reason)


def look_at_farm(target: Target) -> FarmView:
    """The farm now; what went wrong is in the view."""
    try:
        return ask_farm(target)
    except FarmError as error:
        return FarmView(target, is_known=True, error=error.sentence)
    except Exception as problem:  # or the thread would end, and no panel hear of the farm again
        return FarmView(target, is_known=True, error=mistake(problem))


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
    other, as far as they share a drive with the .blend, so that relative paths stay right. A folder
    that needs another name has it for all that is in it: of sequences, tiles and caches, what a
    node looks for is found by the names of their files."""
    drive, _rest = ntpath.splitdrive(blend_file)
    kept = sorted({blend_file, *paths}, key=lambda path: (path != blend_file, path))
    near = [_parts(path) for path in kept if ntpath.splitdrive(path)[0].lower() == drive.lower()]
    common = 0  # folders above all of them
    while len({tuple(parts[: common + 1]) for parts in near}) == 1 and len(near[0]) > common + 1:
        common += 1
    taken: set[str] = set()
    folders: dict[tuple[str, ...], str] = {}
    names = {}
    for path in kept:
        own = ntpath.splitdrive(path)[0]
        parts = _parts(path)
        if own.lower() == drive.lower():
            parts = parts[common:]
        else:
            parts = ["drive " + _plain(own.strip("\\/:")), *parts]
        key, folder = (own.lower(),), ""
        for part in parts[:-1]:
            key = (*key, part.lower() if is_windows_path(path) else part)
            if key not in folders:
                folders[key] = _free(folder + _plain(part), taken)
            folder = folders[key] + "/"
        names[path] = _free(folder + _plain(parts[-1]), taken)
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
    folder, _slash, last = name.rpartition("/")
    if len(name) > MAX_NAME:
        short = hashlib.sha256(folder.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        folder, last = f"long names/{short}", last[-100:].lstrip(". ")
        name = f"{folder}/{last}"
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
LEFT_S = 4 * QUIET_S  # since something of a picture came that nobody fetches any more
_OWN_PART = re.compile(r"(.+\.[0-9a-f]{16})\.[0-9a-f]{8}\.part")
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
        told = {"Accept": "*/*", "User-Agent": f"noctiluca-addon/{VERSION}", **headers}
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
                raise _refusal(self._target, response.status, reply)
            raise OSError(_text(reply.get("error")) if isinstance(reply, dict) else "")
        if not isinstance(reply, dict):
            raise ValueError("no JSON object")
        if response.status >= 400:
            raise _refusal(self._target, response.status, reply)
        return reply


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
        if courier.is_cancelled:
            raise Cancelled
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
    seen: set[str] = set()  # folders
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
            is_taken = _is_taken(folder, path)  # before: another Blender may put it there right now
            found = _file_sha(path)
            if name not in placed and found != sha and is_taken:
                beside[name] = _free(f"{own_folder(job_id)}/{name}", taken)
                path = os.path.join(folder, *beside[name].split("/"))
                found = _file_sha(path)
            if found != sha:
                if os.path.dirname(path) not in seen:
                    seen.add(os.path.dirname(path))
                    _take_up(os.path.dirname(path))
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
            "{n} files of job {job} are in {path}. Other files have the names of {names} there, "
            "perhaps of an earlier job: they stay, and this job's are in {own}. To have these in "
            "their place, move the others away and press Fetch Pictures.",
            n=count,
            job=job_id,
            path=folder,
            names=tuple(beside),
            own=os.path.join(folder, own_folder(job_id)),
        )
    return say("{n} files of job {job} are in {path}.", n=count, job=job_id, path=folder)


def own_folder(job_id: int) -> str:
    """Of a job's files whose places are taken, in the folder of the others."""
    return f"job {job_id}"


def _is_taken(folder: str, path: str) -> bool:
    """Whether something is there, or a file where one of its folders below `folder` would be."""
    above = os.path.dirname(path)
    while len(above) > len(folder):
        if os.path.lexists(above) and not os.path.isdir(above):
            return True
        above = os.path.dirname(above)
    return os.path.lexists(path)


def _place(courier: Courier, job_id: int, name: str, sha: str, path: str) -> None:
    """Another Blender, or *Fetch Pictures* in this one, may bring the same at the same moment: it
    has a name of its own while it comes."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    left = f"{path}.{sha[:16]}.part"
    part = f"{path}.{sha[:16]}.{secrets.token_hex(4)}.part"
    with contextlib.suppress(OSError):  # the usual: nobody has left any of it
        os.rename(left, part)
    where = f"/results/{urllib.parse.quote(name)}?job_id={job_id}"
    try:
        courier.patiently(lambda: _fetch(courier, where, part, sha))
        courier.patiently(lambda: os.replace(part, path))
    except BaseException:
        with contextlib.suppress(OSError):  # nothing has come
            os.replace(part, left)
        raise


def _take_up(folder: str) -> None:
    """What a Blender that ended in the middle has left there is gone on with."""
    for name in _entries(folder):
        found, path = _OWN_PART.fullmatch(name), os.path.join(folder, name)
        with contextlib.suppress(OSError):  # whose it is has just finished
            if found and time.time() - os.path.getmtime(path) > LEFT_S:
                os.replace(path, os.path.join(folder, f"{found.group(1)}.part"))


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
            self.error = mistake(problem)
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

FILE_OUTPUT = "CompositorNodeOutputFile"

ADDON = __name__


def translated(text: str) -> str:
    """In our own words where we have some: of a Comment, Blender makes *Comentar*."""
    own = bpy.app.translations.pgettext_iface(text, ADDON)
    return own if own != text else bpy.app.translations.pgettext_iface(text)


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
        saved_by=newer_version(bpy.data.version, bpy.app.version_file),
        scene=scene.name,
        has_camera=has_camera(scene),
        file_format=render.image_settings.file_format,
        container=render.ffmpeg.format,
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
        ends_names=render.use_file_extension,
        by_copies=wishes.get("files", scene.noctiluca.project_files) == COPIES,
        video=wishes.get("video", scene.noctiluca.video or is_movie(scene)),
        own_colours=os.environ.get("OCIO", ""),
    )


def newer_version(of_file: Sequence[int], own: Sequence[int]) -> str:
    """Of a file that a newer Blender saved, that one's series; else "". As Blender itself judges,
    which asks before it saves such a file, but not where a script saves it."""
    return "{}.{}".format(*of_file) if tuple(of_file) > tuple(own) else ""


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
        odd_names=tuple(dict.fromkeys(odd_names(bpy.data, node_paths))),
        unsaved_images=tuple(image.name for image in bpy.data.images if _is_unsaved(image)),
        unknown=tuple(dict.fromkeys(unknown_parts(scene))),
    )


def odd_names(
    data: bpy.types.BlendData, paths_of: Callable[[bpy.types.Node], list[str]]
) -> Iterator[str]:
    """Names under which nodes write nothing without leave for scripts, of File Output nodes of the
    whole file, one of each; as in the worker's rendering/picture_names.py.

    Args:
        paths_of: the whole paths of a node's files, without what Blender adds.
    """
    renders = [scene.render for scene in data.scenes]
    adds = all(render.use_file_extension for render in renders)
    views = [view for render in renders for view in render.views]
    suffixes = sorted({"", *(v.file_suffix for v in views), *(v.camera_suffix for v in views)})
    trees = [getattr(scene, "node_tree", None) for scene in data.scenes]  # none from 5.0 on
    nodes = (node for tree in filter(None, [*trees, *data.node_groups]) for node in tree.nodes)
    for node in nodes:
        if node.bl_idname != FILE_OUTPUT or getattr(node, "use_file_extension", adds):
            continue  # from 5.2 on a node has a switch of its own
        paths = paths_of(node)
        whole = getattr(node, "file_name", "")  # from 5.0 on, of a file of all layers
        if whole:
            paths = [*paths, os.path.join(os.path.dirname(paths[0]), whole)]
        names = (first_picture(path) + suffix for path in paths for suffix in suffixes)
        odd = next((name for name in names if not is_picture_name(name)), "")
        if odd:
            yield f"{file_name(odd)} ({node.name})"


def node_paths(node: bpy.types.Node) -> list[str]:
    """The whole paths of a File Output node's files, without what Blender adds; as in the worker's
    rendering/path_lengths.py."""
    if hasattr(node, "directory"):  # from 5.0 on
        folder, names = node.directory, [item.name for item in node.file_output_items]
        names = [node.file_name + name for name in names] or [node.file_name]
    elif node.format.file_format == "OPEN_EXR_MULTILAYER":
        folder, names = node.base_path, [""]
    else:
        folder, names = node.base_path, [slot.path for slot in node.file_slots]
    folder = bpy.path.abspath(folder)
    return [os.path.join(folder, name) if name else folder for name in names]


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
    yield from _lens_files()
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


def unknown_parts(scene):
    """What the picture needs and this Blender does not know, and draws as if it were not there. The
    name of the add-on that has it does not stand in the file. Nodes that lead to nothing which this
    Blender draws do not count: they are another engine's. Nor do groups that are only kept."""
    trees = [tree for tree in _node_trees() if tree.bl_idname != "NodeTreeUndefined"]
    own = getattr(scene, "node_tree", None)  # a group from 5.0 on
    if own and scene.use_nodes and scene.render.use_compositing:
        trees.append(own)
    kept = {tree for tree in bpy.data.node_groups if tree.users == tree.use_fake_user}
    for tree in trees:
        if tree in kept:
            continue
        for node in _drawn_nodes(tree):
            if node.bl_idname == "NodeUndefined" and not node.mute:
                yield f"node {node.name} ({tree.name})"
    for thing in scene.objects:
        for modifier in thing.modifiers:
            if modifier.show_render and modifier.type in {"", "NONE"}:
                yield f"modifier {modifier.name} ({thing.name})"


def _drawn_nodes(tree):
    """Those that lead to one of this Blender's own ends; a group's is its output."""
    before = {}
    for link in tree.links:
        before.setdefault(link.to_node.name, []).append(link.from_node)
    ends = [node for node in tree.nodes if not node.outputs and node.bl_idname != "NodeUndefined"]
    ahead = [node for node in ends if node.type not in {"VIEWER", "SPLITVIEWER"}]
    seen = {}
    while ahead:
        node = ahead.pop()
        if node.name not in seen:
            seen[node.name] = node
            ahead += before.get(node.name, ())
    return list(seen.values())


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


def _lens_files():
    """The OSL that a camera of 4.5 and later is, where it is a file."""
    for camera in bpy.data.cameras:
        if camera.users and camera.type == "CUSTOM" and camera.custom_mode == "EXTERNAL":
            path = _on_disk(camera.custom_filepath, library=camera.library)
            if path:
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
        self.cut_off: tuple[str, Sentence] | None = None  # what opening a file has ended
        self.contents: tuple[Finding, ...] | None = None  # None: not looked at since load or save
        self.disk = DiskFacts()
        self.roots: tuple[dict, ...] = ()  # the farm's shared folders, as of the last check
        self.check: Check | None = None
        # What was asked of the manager, and who puts the outcome on the desk:
        self.errands: list[tuple[Task, Callable[[Task], object]]] = []
        self.accepted: set[Finding] = set()  # warnings the artist has said yes to
        self.asked: tuple[tuple[Finding, ...], dict] = ((), {})  # a question, and the wishes
        self.sent: set[tuple[str, int]] = set()  # manager's address, job
        self.managers: tuple[Found, ...] = ()  # to choose from
        self.timer: object = None  # of Blender, while a scene is checked that is to be sent
        self.courier: Courier | None = None  # that carries a project to the farm
        self.sending: tuple[Task, Callable[[Task], object]] | None = None  # what it does
        self.copied: list[int] = []  # jobs whose pictures come by themselves
        self.carriers: list[Courier] = []  # all that bring pictures
        self.bringing: list[Task] = []  # what those do that were not asked to
        self._seen_changes = -1
        self._awaited: JobView | None = None
        self._awaited_since = 0
        self._let_go_at = float("inf")  # when who was cancelled is waited for no longer

    def tick(self) -> None:
        """The timer's part: takes over what the threads left. No network, no disk, no lock."""
        self.link.aim(target())
        if self.check is None and self.contents is None and self.link.is_looked_at:
            self.check = Check(self.link, bpy.context.scene, {})
        if self.check and self.check.is_over:
            self.take(self.check)
            redraw()
        for errand in [errand for errand in self.errands if errand[0].is_over]:
            self.errands.remove(errand)
            errand[1](errand[0])
            redraw()
        self.hear_of_sending()
        self.hear_of_pictures()
        if self.link.changes != self._seen_changes:
            self._seen_changes = self.link.changes
            self.farm = self.link.latest
            self.forget_contradicted()
            self.follow_job()
            redraw()

    def blame(self, problem: Exception) -> None:
        """A mistake of ours, or data that is like no other: it is told, and what it happened in is
        not done again and again. Blender would never call the timer any more."""
        told = (ERROR, mistake(problem))
        self.check = None
        self.contents = self.contents or ()
        if self.outcome != told:
            self.outcome = told
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
        courier = Courier(self.link.target, float("inf"))
        self.copied.append(job_id)
        self.carriers.append(courier)
        folder = results_folder(output_path)
        self.bringing.append(run_apart(lambda: fetch_pictures(courier, job_id, folder, True, home)))

    def carry(self, courier: Courier, task: Task, settle: Callable[[Task], object]) -> None:
        """A project is on its way, whatever the artist does meanwhile in Blender."""
        self.is_sending, self.courier, self.sending = True, courier, (task, settle)
        self._let_go_at = float("inf")

    def hear_of_sending(self) -> None:
        """Takes over what came of it. Who was cancelled and hangs, in a drive that does not answer,
        say, is left to itself: it sends no job any more."""
        if self.sending is None:
            return
        redraw()
        task, settle = self.sending
        if self.courier.is_cancelled:
            self._let_go_at = min(self._let_go_at, time.monotonic() + LET_GO_S)
        if not task.is_over and time.monotonic() < self._let_go_at:
            return
        self.sending, self.courier, self.is_sending = None, None, False
        if task.is_over:
            settle(task)
        else:
            self.outcome = (ERROR, say("Sending was cancelled."))
        report_in_window()

    def hear_of_pictures(self) -> None:
        """Why pictures do not come by themselves (any more)."""
        for task in [task for task in self.bringing if task.is_over]:
            self.bringing.remove(task)
            if task.error:
                self.outcome = (ERROR, task.error)
                redraw()

    def close(self) -> None:
        for courier in filter(None, (self.courier, *self.carriers)):
            courier.is_cancelled = True
        self.link.close()
        self.end_timer()  # of an operator that Blender drops without a word

    def end_timer(self) -> None:
        if self.timer is not None:
            bpy.context.window_manager.event_timer_remove(self.timer)
            self.timer = None

    def follow_job(self) -> None:
        """Asks how the job that was sent has ended, once the farm has it no longer."""
        job, farm = self._awaited, self.farm
        is_new = farm.is_known and not farm.error and self.link.changes > self._awaited_since
        if job is None or self.errands or not is_new:
            return
        if all(other.job_id != job.job_id for other in farm.jobs()):
            self._awaited = None
            asked = self.link.ask(functools.partial(job_ended, farm.target, job))
            self.errands.append((asked, self.tell_end))

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


def report_in_window() -> None:
    """For who has no panel in view: where Blender reports, too."""
    for window in bpy.context.window_manager.windows[:1]:
        with bpy.context.temp_override(window=window):
            bpy.ops.noctiluca.tell("INVOKE_DEFAULT")


def tick() -> float:
    try:
        desk.tick()
    except Exception as problem:
        desk.blame(problem)
    return TICK_S


@bpy.app.handlers.persistent
def forget_file(*_ignored) -> None:
    desk.forget_file()


@bpy.app.handlers.persistent
def forget_outcome(*_ignored) -> None:
    """Another file was opened: what came of sending the one before is not about it, and what was
    said yes to may be another thing of the same name."""
    if desk.outcome is not desk.cut_off:
        desk.outcome = None
    desk.cut_off = None
    desk.accepted.clear()


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
    ("NEVER", "One Node Each", "One node renders all of a frame"),
    ("ALWAYS", "Each Frame", "Each frame, also where strips may differ in their noise"),
)
BLENDERS = (
    (SAME, "Same Series", "The one of this series, where a node has it; else the nearest"),
    (EXACT, "This Series Only", "Only nodes that have a Blender of this series take part"),
    (ANY, "Any Blender", "The newest that each node has"),
)


def report_outcome(operator: bpy.types.Operator) -> set[str]:
    """Tells a script what is on the desk; what the operator then returns."""
    level, sentence = desk.outcome
    operator.report({level}, sentence.text(translated))
    return {"CANCELLED"} if level == ERROR else {"FINISHED"}


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
        desk.errands.append((desk.link.ask(self.work()), self.settle))
        redraw()
        return {"FINISHED"}

    def execute(self, _context: bpy.types.Context) -> set[str]:
        desk.link.aim(target())
        task = desk.link.ask(self.work())
        if not task.wait(5 * EXCHANGE_S):
            task.error = too_slow()
        self.settle(task)
        return report_outcome(self)


def settle_sending(facts: Facts, is_test: bool, task: Task) -> None:
    """Puts on the desk what came of sending."""
    if not task.is_over or task.error:
        desk.outcome = (ERROR, task.error or too_slow())
        return
    job, sentence = task.result
    desk.await_job(job)
    if facts.by_copies and not is_test:
        desk.bring_back(job.job_id, facts.output_path, facts.blend_file)
    desk.outcome = (INFO, sentence)


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

    def invoke(self, context: bpy.types.Context, _event: bpy.types.Event) -> set[str]:
        if context.window is None:
            return self.execute(context)
        if desk.is_sending:  # no poll: Blender would leave the button grey under the mouse
            still = say("Something is still being sent: wait for its end, or cancel it.")
            self.report({WARNING}, still.text(translated))
            return {"CANCELLED"}
        if not self.save_now(context):
            return {"CANCELLED"}
        self.prepare(context)
        desk.is_sending = True
        manager = context.window_manager
        desk.timer = manager.event_timer_add(0.05, window=context.window)
        manager.modal_handler_add(self)
        redraw()
        return {"RUNNING_MODAL"}

    def save_now(self, context: bpy.types.Context) -> bool:
        """Saves what is to be sent, at the press: later, while it is checked, the artist may have
        something in hand, and the file would have it half moved. Not what is not sent anyway, nor
        what has to be asked about first. Returns whether to go on."""
        facts = gather_scene(context.scene, self.wishes())
        known = list(check_scene(facts, desk.farm, desk.disk))
        asks = {f for f in known if f.what.template == SAVES_LESS} - desk.accepted
        return bool(asks) or any(f.level == ERROR for f in known) or self.save_file(facts)

    def save_file(self, facts: Facts) -> bool:
        if not (facts.is_dirty and self.save):
            return True
        try:
            bpy.ops.wm.save_mainfile()
        except RuntimeError as problem:
            reason = _text(str(problem)).strip()
            self.tell(ERROR, say("The file cannot be saved: {reason}", reason=reason))
            return False
        return True

    def modal(self, _context: bpy.types.Context, event: bpy.types.Event) -> set[str]:
        if event.type != "TIMER":
            return {"PASS_THROUGH"}
        try:
            outcome = self.step()
        except Exception as problem:  # Blender would end this and not say so: for ever "Sending…"
            self.tell(ERROR, mistake(problem))
            outcome = {"CANCELLED"}
        if outcome is None:
            return {"PASS_THROUGH"}
        self.leave()
        return outcome

    def cancel(self, _context: bpy.types.Context) -> None:
        """Called by Blender when it ends the operator: a file is opened, or its window closed."""
        told = say("Not sent: its file or window was closed while it was checked. Send it again.")
        desk.outcome = desk.cut_off = (WARNING, told)
        self.leave()

    def leave(self) -> None:
        desk.is_sending = desk.sending is not None
        desk.end_timer()
        redraw()

    def step(self) -> set[str] | None:
        """While this goes on, Blender saves nothing by itself: a project is carried without it."""
        if self._posting:
            return self.finish(self._posting) if self._posting.is_over else None
        if not self._check.is_over:
            return None
        findings = self.judge()
        if findings is None:
            return {"CANCELLED"}
        new = tuple(f for f in findings if f.level == WARNING and f not in desk.accepted)
        if not new and self._check.facts.by_copies:
            return self.carry_away()
        if not new:
            self._posting = self.post()
            return None
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
        if not self.save_file(self._check.facts):
            return {"CANCELLED"}
        if not self._check.facts.by_copies:
            task = self.post()
            task.wait(3 * EXCHANGE_S)
            return self.finish(task)
        _courier, task = self.send_project(GIVE_UP_S)
        while not task.wait(EXCHANGE_S):
            pass  # as long as it gets on: it gives up by itself
        return self.finish(task)

    def judge(self) -> list[Finding] | None:
        """What the check found, or None after telling why nothing can be sent."""
        desk.take(self._check)
        findings = self._check.findings()
        findings = for_test(findings) if self.test else findings
        if findings and findings[0].level == ERROR:
            first = findings[0]
            self.tell(ERROR, say("Not sent. {what} {todo}", what=first.what, todo=first.todo))
            return None
        if self._check.error:
            self.tell(ERROR, self._check.error)
            desk.of_link = desk.outcome
            return None
        return findings

    def post(self) -> Task:
        job = build_job(self._check.facts, self._order)
        return desk.link.ask(functools.partial(send_job, desk.link.target, job, self.test))

    def send_project(self, patience_s: float) -> tuple[Courier, Task]:
        facts, at, is_test = self._check.facts, desk.link.target, self.test
        job = build_job(facts, self._order)
        gathered = gather_project(bpy.data.scenes[facts.scene], facts.frames)
        courier = Courier(at, patience_s)
        return courier, run_apart(
            lambda: send_copies(courier, at, job, expand(*gathered), facts.own_colours, is_test)
        )

    def carry_away(self) -> set[str]:
        """Leaves it to the desk, which outlives this: another file may be opened meanwhile."""
        courier, task = self.send_project(float("inf"))
        facts, is_test = self._check.facts, self.test
        desk.carry(courier, task, functools.partial(settle_sending, facts, is_test))
        return {"FINISHED"}

    def finish(self, task: Task) -> set[str]:
        settle_sending(self._check.facts, self.test, task)
        self.report({desk.outcome[0]}, desk.outcome[1].text(translated))
        return {"CANCELLED"} if desk.outcome[0] == ERROR else {"FINISHED"}

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


class NOCTILUCA_OT_tell(bpy.types.Operator):
    """Report what is on the panel"""

    bl_idname = "noctiluca.tell"
    bl_label = "Report"
    bl_options = {"INTERNAL"}

    def invoke(self, context: bpy.types.Context, _event: bpy.types.Event) -> set[str]:
        """Blender shows what is reported in an event, and not what a timer's script reports."""
        context.window_manager.modal_handler_add(self)
        return {"RUNNING_MODAL"}

    def modal(self, _context: bpy.types.Context, _event: bpy.types.Event) -> set[str]:
        if desk.outcome:
            report_outcome(self)
        return {"FINISHED", "PASS_THROUGH"}


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
    bl_options = {"REGISTER", "UNDO"}  # else the file would not count as changed, nor keep it

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

    # Not those of the time before, which may have been another file's.
    job_id: bpy.props.IntProperty(
        name="Job", description="The job's number on the farm", min=1, options={"SKIP_SAVE"}
    )
    directory: bpy.props.StringProperty(
        name="Folder",
        description="Where the pictures go; empty: the folder of the scene's output path",
        subtype="DIR_PATH",
        options={"SKIP_SAVE"},
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
        if not is_absolute(folder):  # it would be below wherever Blender was started
            desk.outcome = (ERROR, found("output").what)
            redraw()
            return report_outcome(self)
        home = bpy.data.filepath if folder == usual else ""  # another one is for all of it
        job_id = self.job_id
        courier = Courier(desk.link.target)
        desk.carriers.append(courier)
        is_patient = bpy.app.background
        task = run_apart(lambda: fetch_pictures(courier, job_id, folder, is_patient, home))
        if not bpy.app.background:
            desk.errands.append((task, AskManager.settle))
            redraw()
            return {"FINISHED"}
        while not task.wait(EXCHANGE_S):
            pass  # until the job is over; it gives up by itself
        AskManager.settle(task)
        return report_outcome(self)


class NOCTILUCA_OT_save_bundle(bpy.types.Operator):
    """Save the file, and its job as a bundle (Open Job Description), as for AWS Deadline Cloud"""

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
        redraw()
        return report_outcome(self)


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
MARGINS_PX = 94  # an icon, the margins and the tabs beside a line of text, at scale 1
SIDES_PX = 62  # the same without the icon
BUTTON_PX = 26  # in a button, the icon and the margins beside its text; in a menu, the arrow
LABEL_SHARE = 0.4  # of a line, in which Blender has a label before its value
QUESTION_PX = 440  # the width of the question about warnings, at scale 1


def measuring() -> tuple[float, Callable[[str], float]]:
    """The scale of the interface, and what tells how wide a text is in it (pixels)."""
    scale = bpy.context.preferences.system.ui_scale
    blf.size(0, bpy.context.preferences.ui_styles[0].widget.points * scale)
    return scale, lambda text: blf.dimensions(0, text)[0]


def draw_text(layout: bpy.types.UILayout, text: str, width_px: float, icon: str = "NONE") -> None:
    """A text over as many lines as it needs; labels do not wrap by themselves."""
    scale, measure = measuring()
    column = layout.column(align=True)
    column.scale_y = 0.8
    for line in wrapped(text, width_px - MARGINS_PX * scale, measure):
        column.label(text=line, icon=icon, translate=False)
        icon = "BLANK1" if icon != "NONE" else "NONE"


def draw_field(
    layout: bpy.types.UILayout,
    owner: bpy.types.bpy_struct,
    name: str,
    width_px: float,
    label: str = "",
) -> None:
    """A property with its label before it, as Blender has it; above it where it would be cut."""
    rule = owner.bl_rna.properties[name]
    label = label or translated(rule.name)
    if not fits_a_line(owner, name, width_px, label):
        layout = layout.column(align=True)
        layout.use_property_split = False
        if rule.type != "BOOLEAN":
            layout.label(text=label, translate=False)
            label = ""
    layout.prop(owner, name, text=label, translate=False)


def fits_a_line(owner: bpy.types.bpy_struct, name: str, width_px: float, label: str) -> bool:
    """Whether label and value of a property stand side by side without being cut."""
    scale, measure = measuring()
    room_px = width_px - SIDES_PX * scale
    kind, before, value = owner.bl_rna.properties[name].type, label, ""
    if kind == "BOOLEAN":  # its label stands behind the mark
        before, value = "", label
    elif kind == "ENUM":
        value = bpy.types.UILayout.enum_item_name(owner, name, getattr(owner, name))
    value_px = measure(value) + BUTTON_PX * scale
    return measure(before) <= LABEL_SHARE * room_px and value_px <= (1 - LABEL_SHARE) * room_px


def fits_a_button(text: str, width_px: float) -> bool:
    scale, measure = measuring()
    return measure(text) + (BUTTON_PX + SIDES_PX) * scale <= width_px


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
            draw_remedy(column, finding.operator, width_px)


def draw_remedy(layout: bpy.types.UILayout, operator: str, width_px: float) -> None:
    """The button that mends what was found; below its text where it fits there."""
    label = button_label(operator, width_px)
    row = layout.row()
    indented_px = width_px - (MARGINS_PX - SIDES_PX) * bpy.context.preferences.system.ui_scale
    if fits_a_button(label, indented_px):
        row.label(icon="BLANK1")
    row.operator(operator, text=label, translate=False)


def button_label(operator: str, width_px: float) -> str:
    """What an operator is called; its first word where the rest would be cut."""
    group, _, name = operator.partition(".")
    label = getattr(getattr(bpy.ops, group), name).get_rna_type().name
    whole = bpy.app.translations.pgettext_iface(label, "Operator")
    return whole if fits_a_button(whole, width_px) else whole.split()[0]


def draw_farm(layout: bpy.types.UILayout, width_px: float) -> None:
    """Address, state, the running job and our place in the queue."""
    farm = desk.farm
    box = layout.box().column()
    row = box.row(align=True)
    scale, measure = measuring()
    beside_px = beside_button(beside_button(width_px))
    is_beside = measure(farm.target.address) <= beside_px - MARGINS_PX * scale
    draw_text(row, farm.target.address, beside_px if is_beside else width_px, "NETWORK_DRIVE")
    if not is_beside:
        row = box.row(align=True)
        row.alignment = "RIGHT"
    row.operator("wm.url_open", text="", icon="URL").url = farm.target.dashboard
    row.operator("preferences.addon_show", text="", icon="PREFERENCES").module = ADDON
    if farm.error:
        draw_text(box, farm.error.text(translated), width_px, "UNLINKED")
        box.operator("noctiluca.find_manager", icon="VIEWZOOM")
        draw_managers(box, width_px)
        return
    icon = STATE_ICONS.get(farm.state, "SORTTIME") if farm.count() else "ERROR"
    icon = icon if farm.is_known else "SORTTIME"
    draw_text(box, farm.said().text(translated), width_px, icon)
    owner = desk.owner()
    if farm.running:
        draw_running(box, farm.running, owner.owns(farm.running), width_px)
    draw_queue(box, farm.queue, owner, width_px)


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
        draw_text(layout, failed.text(translated), width_px, "ERROR")


def draw_queue(
    layout: bpy.types.UILayout, queued: tuple[JobView, ...], owner: Owner, width_px: float
) -> None:
    own = [job for job in queued if owner.owns(job)][:MAX_JOBS_SHOWN]
    for job in own:
        row = layout.row(align=True)
        said = say("Place {n} in the queue: {name}", n=job.index + 1, name=job.name)
        draw_text(row, said.text(translated), beside_button(width_px), "TIME")
        row.operator("noctiluca.cancel_job", text="", icon="X").job_id = job.job_id
    others = len(queued) - len(own)
    if others:
        said = say("{n} more in the queue", n=others) if own else say("{n} in the queue", n=others)
        draw_text(layout, said.text(translated), width_px, "BLANK1")


def beside_button(width_px: float) -> float:
    """What is left of a line beside a button that has only an icon."""
    return width_px - BUTTON_PX * bpy.context.preferences.system.ui_scale


def draw_managers(layout: bpy.types.UILayout, width_px: float) -> None:
    for index, manager in enumerate(desk.managers):
        more = f"{manager.host}:{manager.port}  ·  {manager.version}"
        whole = f"{manager.name}  ·  {more}"
        text = whole if fits_a_button(whole, width_px) else manager.name
        layout.operator("noctiluca.use_manager", text=text, translate=False).index = index
        if text != whole:
            draw_text(layout, more, width_px)


def draw_choices(layout: bpy.types.UILayout, scene: bpy.types.Scene, width_px: float) -> None:
    """What to render: Blender's own settings where it has them, so that there is one truth."""
    settings, render = scene.noctiluca, scene.render
    layout.use_property_split = True
    layout.use_property_decorate = False
    draw_field(layout, settings, "frames_from", width_px)
    if settings.frames_from == "SCENE":
        column = layout.column(align=True)
        column.prop(scene, "frame_start", text="Start")
        column.prop(scene, "frame_end", text="End")
        column.prop(scene, "frame_step", text=translated("Step"), translate=False)
    elif settings.frames_from == "LIST":
        frames, error = scene_frames(scene, "")
        row = layout.row()
        row.alert = error is not None
        count = frames_said(len(frames)).text(translated)  # 0 where it is wrong: as many lines
        draw_field(row, settings, "frames", width_px, count)
    draw_field(layout, render, "filepath", width_px, translated("Output"))
    draw_field(layout, render, "engine", width_px, translated("Engine"))
    draw_field(layout, render, "use_overwrite", width_px, translated("Overwrite"))
    draw_field(layout, settings, "project_files", width_px)
    row = layout.row()
    row.enabled = not is_movie(scene)  # then there is one in any case, and the check says so
    draw_field(row, settings, "video", width_px)


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
    if not fits_a_button(translated(label), width_px):
        label = "Save and Send" if bpy.data.is_dirty else "Send"
    text = "Sending…" if desk.is_sending else label
    column.operator("noctiluca.send_to_farm", text=text, icon="EXPORT").test = False
    row = layout.row()
    row.active = bool(bpy.data.filepath)  # what was never saved, no node can test
    row.operator("noctiluca.send_to_farm", text="Send a Test", icon="RENDER_STILL").test = True
    if desk.is_sending and desk.courier:
        draw_courier(layout, desk.courier, width_px)
    draw_outcome(layout, width_px)
    if scene.noctiluca.project_files == COPIES and not desk.is_sending:
        layout.operator("noctiluca.fetch_pictures", icon="IMPORT")


def draw_check(layout: bpy.types.UILayout, findings: list[Finding], width_px: float) -> None:
    """What was found beforehand. Of a farm without workers, nothing can be promised."""
    farm = desk.farm
    box = layout.box().column()
    row = box.row()
    text = "Before sending:"
    icon = "NONE"
    if desk.contents is None:
        text = "Checking…"
        icon = "SORTTIME"
    elif not findings or findings[0].level == INFO:
        is_sure = not farm.error and farm.count()
        text = "No problems found" if is_sure else "No problems found in this file"
        icon = "CHECKMARK" if is_sure else "INFO"
    draw_text(row, translated(text), beside_button(width_px), icon)
    row.operator("noctiluca.check", text="", icon="FILE_REFRESH", emboss=False)
    draw_findings(box, findings, width_px)


def draw_courier(layout: bpy.types.UILayout, courier: Courier, width_px: float) -> None:
    """A project on its way."""
    row = layout.row(align=True)
    if courier.total:
        seconds = time.monotonic() - courier.began
        said = progress_said(courier.done, courier.total, seconds)
        draw_text(row, said.text(translated), beside_button(width_px), "EXPORT")
    else:
        said = translated("Looking at the files…")
        draw_text(row, said, beside_button(width_px), "SORTTIME")
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
    if desk.errands:
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
        draw_choices(self.layout.column(), context.scene, width_px)
        draw_send(self.layout, context.scene, findings, width_px)
        draw_farm(self.layout, width_px)
        draw_check(self.layout, findings, width_px)


CHOSEN_RARELY = (
    *("job_name", "comment", "order", "paused", "attempts", "frame_time_limit_min"),
    *("split", "blender", "tags", "allow_scripts"),
)


class OptionsPanel:
    """What few jobs need."""

    bl_label = "Options"
    bl_options = {"DEFAULT_CLOSED"}

    def draw(self, context: bpy.types.Context) -> None:
        settings = context.scene.noctiluca
        self.layout.use_property_split = True
        self.layout.use_property_decorate = False
        for name in CHOSEN_RARELY:
            draw_field(self.layout, settings, name, context.region.width)
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
        draw_managers(layout, context.region.width)
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
    "{n} files of job {job} are in {path}. Other files have the names of {names} there, perhaps of "
    "an earlier job: they stay, and this job's are in {own}. To have these in their place, move "
    "the others away and press Fetch Pictures.": (
        "{n} archivos del trabajo {job} están en {path}. Otros archivos tienen allí los nombres de "
        "{names}, quizá de un trabajo anterior: se quedan, y los de este trabajo están en {own}. "
        "Para tenerlos en su lugar, aparte los otros y pulse Traer imágenes."
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
    "One Node Each": "Un nodo cada uno",
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
    "Fetch Pictures": "Traer imágenes",
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
    "Save and Send": "Guardar y enviar",
    "Send": "Enviar",
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
    "First to Last": "En orden",
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
    "Report": "Informe",
    "Something is still being sent: wait for its end, or cancel it.": (
        "Todavía se está enviando algo: espere a que termine, o cancélelo."
    ),
    "Report what is on the panel": "Informa de lo que dice el panel",
    "Blender {version} saved this file: what only that one knows is lost if it is saved here.": (
        "Este archivo lo guardó Blender {version}: si se guarda aquí, se pierde lo que solo aquel "
        "conoce."
    ),
    "Send it from that Blender, or save it under another name first.": (
        "Envíelo desde ese Blender, o guárdelo antes con otro nombre."
    ),
    "Not sent: its file or window was closed while it was checked. Send it again.": (
        "No se envió: su archivo o su ventana se cerró durante la comprobación. Envíelo de nuevo."
    ),
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
    "The output is a movie in {container}: the farm renders pictures (PNG), and makes an MP4.": (
        "La salida es un vídeo {container}: la granja renderiza imágenes (PNG) y hace un MP4."
    ),
    "Choose MPEG-4, QuickTime, Matroska or WebM, if it is to be one of these.": (
        "Elija MPEG-4, QuickTime, Matroska o WebM si ha de ser uno de estos."
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
    "This Blender does not know parts of the scene, and leaves them out: {names}.": (
        "Este Blender no conoce partes de la escena y las omite: {names}."
    ),
    "Enable the add-on that they come from, or use a newer Blender.": (
        "Active el complemento del que vienen, o use un Blender más nuevo."
    ),
    "Without File Extensions a picture is called {name}: nodes refuse it like a program.": (
        "Sin Extensiones de archivo una imagen se llama {name}, y los nodos lo rechazan: así se "
        "llaman los programas."
    ),
    "Switch on File Extensions in the Output properties, or Allow Scripts under Options.": (
        "Active Extensiones de archivo en las propiedades de salida, o Permitir scripts en "
        "Opciones."
    ),
    "File Output writes pictures that nodes refuse like programs: {names}.": (
        "Salida de archivo escribe imágenes que los nodos rechazan, porque se llaman como "
        "programas: {names}."
    ),
    "Switch on File Extensions, in that node or every scene's Output, or Allow Scripts.": (
        "Active Extensiones de archivo, en ese nodo o en la salida de cada escena, o Permitir "
        "scripts."
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
    "Save a Bundle": "Guardar paquete",
    "Save the file, and its job as a bundle (Open Job Description), as for AWS Deadline Cloud": (
        "Guarda el archivo, y su trabajo como paquete (Open Job Description), como para AWS "
        "Deadline Cloud"
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
    NOCTILUCA_OT_tell,
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
    token = retire_twins()
    try:
        enter()
    except Exception:  # nothing half of it may stay, or it could not be enabled again
        unregister()
        raise
    if token and not preferences().token:
        preferences().token = token


def retire_twins() -> str:
    """Another copy of this add-on goes: the .py of before beside an extension, say. Both have the
    same classes, and whichever were disabled would take the other's away. Returns its token."""
    import addon_utils

    token, known = "", bpy.context.preferences.addons
    for name in [each.module for each in known]:
        module = sys.modules.get(name)
        is_enabled = getattr(module, "__addon_enabled__", False)
        if name != ADDON and is_enabled and hasattr(module, "NOCTILUCA_Preferences"):
            token = getattr(known[name].preferences, "token", "") or token
            addon_utils.disable(name)  # for now: Blender may be going through its list
    return token


def enter() -> None:
    global desk
    desk = Desk()
    spanish = {(c, text): said for text, said in SPANISH.items() for c in ("*", "Operator", ADDON)}
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
    """Each step for itself: another copy of the add-on may have taken away what one is about."""
    handlers = bpy.app.handlers
    steps = (
        functools.partial(bpy.app.timers.unregister, tick),
        desk.close,
        functools.partial(handlers.save_post.remove, forget_file),
        functools.partial(handlers.load_post.remove, forget_file),
        functools.partial(handlers.load_post.remove, forget_outcome),
        functools.partial(bpy.types.TOPBAR_MT_render.remove, draw_render_menu),
        functools.partial(delattr, bpy.types.WindowManager, "noctiluca_progress"),
        functools.partial(delattr, bpy.types.Scene, "noctiluca"),
        *(functools.partial(bpy.utils.unregister_class, part) for part in reversed(CLASSES)),
        functools.partial(bpy.app.translations.unregister, ADDON),
    )
    for step in steps:
        with contextlib.suppress(ValueError, RuntimeError, AttributeError):
            step()


# --- Open Job Description: what a bundle has of the worker --------------------------------------
#
# Written by .ci/make_release.py: a ZIP of the worker's own files in base 85.

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2ZQMNcAoy8lsx-)TgSUQ``bJ55gq(z!&RmaSH(><E9gUm%!HdD@8)!(^F=j^K4#^DE}1cbgbyb}nLeQlh<;28?)|qT>3Vgz`hqCT(JxzvyZdkGLGQ&NdbUpg|E$kr?i?N-9L8JQ+dD@`@vEKv-JMs1$TW|C-#yr)i5~3Jv%Q1uU)=-h^Yw3gd)y(wJ>1zpIC{4|h%QqCYF)}xzBhJW{qNrnj+t=z4f*`X?|1iK9lSrXJw5w=5Us7z<kr@|f8kB<m#zI*dpq%~-J@U8mS)rXn+Ms7cmB4$v-4`_mDl;<&ep5=V1MuLG{V~VuG9C2yT?26yTgOyo$ccdoJ35JXs3`GI-W^HXSd?Lq{|zB7P%1FW9m(}vv>N4mZ!w`FVV`1(3~40O++DhKUe;H{}+&XCaXOnGK81cqv+shr!0#lw0^g;=QrZd20|QYy^AU>A1l`)WQiY5qQ(5D4x+B34HaB@BpXPbna$T0y!|&Bp(ss>5n#W_(>^}%cRpAS6S}y_XSWYu6HV4G3mZ2ErQlnNiCvxM1JEw8M0^VbYclhr{d~ym?*PQ+ror&TgV#q44%hc))W%02VQ8M&e?OwM5r$}1MtDi!O+ep9mZ+VaoDqRK1C);g5WgxI#K~ns8^>@=_~xAPHJlQ*7+N(=vROqiA18!4M3LksBnVxW$#ry<xZ4X?GcFJw;}D>%bVUB&d)~vWRv;5wA?*^rMZIQ<79(z25f3rbDabu`?g;ET@LXPE{yH~8wW`R6{!-=d3E|+3wvJGOFNNVX@o_aVb>m(?`X+K6D*^!+$K@jRCP)0P_sc^W0ei3SUZ$VM>AW_}i3m^z^TQ4<7S%1ysHlcu9tfpQALTW1mZ1Jbr06!wiQ%)@`_7UqIX|7<;h#Tpa`kEmJIkgKPMmhug4&Op7O0I?0W`d|9_;w*YDV{7Pwz30u`Sd2j6{uIRV>OeF}8f`5)VxLEwL*}Nz3q`0h@X50YVc9wVQ!E5Dp=iA{wMT;r5tL3QFG+p@-zu#3FapX36!%BpF3+T%Ep|a^G8ElL_oGn;~l&2(y#Z62WnGukJmVQso$`LP%oBM`rcl4|9*iWTzHJTTNb(4<U0aM03;Yd3`&=NxM;M%#W{=Nh(C-0g%p^uVYCgq~jZQUcv<v+7a76;2V39*TsT3_DRQ1#DFOPX+b!Mlm*^=osdk>+5mlf2lNSd%IqTv)g#<Wbe5#2&P~~>I@o*1#(U&0fU4eP3nH=9#DTxO^ucE5!S|-S&;fbgaQ-wpurkuXVuRP9Qc3UsvCUz!I*6`|NxHdOyj)%7UUj)5%hA)9FO{@axA{1hWuU*|oDe&&!AKe`2JNKfrn9LqdZ{k_aph3J?@0a;6zJaD*99GAK5*JkG|MV*kGUvo3a};{_NL^!kl2NaAQCYm01GBXS^=PWN_>}p)|PEV8<Yeab36PC-wyMl%08Vw@;((Dliyb~>@1ZVg>PhC>41M9#D}k#MNz<pw;8>kGK6~4gSL6dHHOXeS*CxnEYt4(?^}B#-YF0bL%wdSI=vPt(P!;?GJ*Ae<5Kf(5~5>#$ijJ#XGN8|d7J(AaB$gKSA>+aE*MECfjIn4MZpGY{3ZJNHX2{?jZ8B3O%btXXTka&S%|RO25CS$uab|c6UXz#^#!+9sXGHNHBKwS1wBOs8Imtaw4^xz-C4H)ondc!`e^tW&-mxp;b)b6hjsBG&Eu=|Q}4U}*I|7<hv3rQW2h;B6?PP62|isgGr-T&a#OA~U^!hIvxI1p#U<~d0IT0;l;BNmFaZ2$DDYR9_glP$0e+ixz}M5+qPpt!+ixwVN;CRTUi5sNG1sxTNQPP`N;je76c58{F`t*TH9aG$j10*U1*-@FN^S^8m?qTeY!=SgPGY#oiBtOEuSgNw5~v&Ij(pNIh^(S7;<NvRHnx*m9j4dC$5cgB6+3+8A3X*InWfWO?xqC1fw|?YtD?kpGP~6~UhWd2YKlnQg<Jv3J&3-}ke9kp`WxsAxhtAG9Ro-ixQZ@k#f6}<VDS@0*gw1zR{h7Mm)5{2$`U_s3G{aSk_h(=>jM2P!Hm4^Fz~0t(se%!qOvHiV~`9>9hO`g8S5w)05PNy;VXS+iPgmxY8SWk@B?oa;}72$C2u6uOpY<wC)x;*FfQS+`MOc&(dcSQJ}?7oD37p*DJT$=R?%tJg^GH>1+>Y`{?hlkur76(QCI7Owddaso`3gj@bdY$q5-X<-uAoO`icf831pE*FJC@eebHaW!1z!D`*O{9<MpCqM5=iSp5F0p=7eQC0t#@CmxHNucLM|44}7M1l3h$YttequPJ#0@V)U~*>XmLfYCdk=sOU{E)NPXck4Y-QkDb45@0q{fAM#B*h``_6L5zu(P0*_h0}1VdPx-xc6_D*YAUAK#<wTTdueUdUkifQY;D?>oBvfzuhgOAsVh0+elL6g0r%<dIE5QG#Vr4u_s*27Yn<?B<LMsblq3A%2aU~OWPe|{Gx&Ca<ihZ@K@LyFi{*cx~rx+LF!)uE9D`i-WoNM&V!N>=5P;gNn7a{->KsL-lA(`DwVqmp525K@XSXzv^2SVPACbpbE6+jH4-D>MqR;J^+C~uwU5UhLHI>CeJ_hhz6JyF9d^T2j=iV!UK#EHO!P?FX9fK5NR&cThy=`{Q;ok64cC@MZt2l4*F{?DxHW=4l-ce}yQyZc**f0x$=(aovX6Kc-C2sIeD&mWf;OW3XE3Z_^>c&KzOFeKKFVZ2Dw-0(4z=sHbuD5UP;V9>R2!)-3ZQ&&yVmF1KDY4Q{o!t(K-F&*T^td?1hx|A<OOt|6jDBeAKwR@-?(8n<t#8G1&ZTvBo27J!&G?y4}hPTnGjk1Fs?!38oFg?A#G{Pe|RQ1LP?UuaL|Cq$%8Ebn2vn5VFtbU^PgGC{aa3ud)Ttu(ZYFuV>yt-K6?kE>|1+=e|*$2pu5C~GJ@o2BBj2Q!W;Wr15=pQ1PuMhTK?HoqG?)-g|7V_IpG#n1W&Lm}B1zq;E2mMW5^q2HJEg{Zo*RKz^-tHV(0<1Ke#BJdz(ke9{^iCgr%fLH*w6?OgIwEf2g*^rBL9*F(V~D>V9qb2#5Ff;n6LUYxv!+C+#%wICmO<qceW%^F{+H%Zi7`mENfy9}8N;Fk?=>;_C{|(vMB?LS*~e7A(!CZbPXNyPHr2$P=FGqSJQG0SD#LVz-6A%-PO1;p2J_4^G29p``pJ_U)sIs{I`Q<~FxvS9rObpGsMXV4$n1nh8boW3=nB)8M9^)YE09<(J_-%7Fzm9-TFuks1DaQ|;Qw5t6;{`RkT6CAnH;M;3Q=zHjnB^pW?ViGgVP){$wgVnEUjpdlDxWsVvzto(b+PypdZTuP9G5%P9G_w3uAr7Bhyc2sL@`PY6J>_!;o2H+;`QixB=e}<E#LXM<HmAqJLCHE-pT}dTB#=x5Vjz`Cgc3g=x+sVQ^V*gl$%q7}5`0oA})02n4q64x{ufG*4TvULEcn9YJ`r#ATRFCd?pN{}DmZQ3LpD9-r7<po3Bsyc8T5)<>mmG~YXT)98OzT=KmBdhm1O#XpJ*esOfXb$A>f4Whk+gI{4#ez`ha9k5w>o!-)fcj<KE?t{AFA4P`i4?pO%KpSCxCl?j}+lz65#Bm>&Vv7J-TdLu!j^tHu2e%ph6*5=bNeMZG7$&BE`8aK{OxFobD=9A**VKZ}2t(wAt|&2gk)Wm>PKtq*xCrhnzuB)&R?i0BueIRU`smEwJw&F!Fwn-*eKRT8lY;L4lo;P>c1ct!6k%Pnq1UEI>nNC0+dO@=sHZF6sR6wxt4;0<_dRp}%rNU=oTuY#nvLNip~SL_*<giAA@(EO7J-IP2x4soTY*Er)0VZ`R4g({vfnW*y>FEj>DlcZbg_K>rHVs4Wg>O08Jh_yb417c5@Pa<*<DYjCn`tR5tBRyXXWf&p;8E)t$FGe`i$uRWTbW`qA<kwT>OLXf^O;lfCi_#uSzacbBCw-C6mA2FGPOm@~=n+PNTy`&bV=e?T_Bd7j)YDfo^185{9xOM32g6p3B!!^!ai0SWX<TglE+sR`Xd_6Sw%47YLaSI&@DaT4_>lCSKA1gt6JjBL&?&$;#IGYk}{m#iyvL1b#@1oM@Cs*8*56QDs6NJP_|5c|^304)%mth91vHVRrgxlVP^j2l?g~OmH#bzHt>WO3{Ga8H6Vy3W9cnquM&YU4lAKb2wRC&wDhd0p1#027`cZr%m}w2kAe=K&>>}w@xz~YvxP`sH&^(CFmv8?}ukkCo`NEvl$JcA{=j9x3zbfvDdKLhM*HlGgqNpqv56|*~IYgC7rX+^foT0F<n&#3STV)*{~POE#)cd0^kKWb{yWI!eAMvKwmgk7d`NR>THW6O;CWDrj2~n;zIi~7&k7iuNi?iqZ20g&QqB2W#wl^7`;o){iD}OGUvm&8GSx|M0Z3+jKs+6e)wwV_kH+4ojw}hO!%dI{q;czOYA^DP$LnDy&c2Y!v!3ldvZf<QVXV=^m)mD_X9Kuj8FMeD(%hx9VVyH8OUzMd3s~G0k!`<d4jokqZwJ=>kA6D9g^SG(}q0&+HZH>v&$E}-QFA?{PykvE*q`+w)J3k1;l>g`o;V<WtLs@_?iCsb?g1s-{aSZ2XA8{9d?yr?@Jv;tcgJ`7Q$gBYjP<mnu?%MSz40imLquZmUJx0-w#LX8)wvM0O;S*A3(>4@;z;0s%sIo319p@x(;g+u!$rQnL2&My2C_>3!iT4<%A^C)m7%*-0cYa3^6j%|FA2T<CXMooD}*8@7r=7RS3>6Nhrs|K|n>2bT+Geo<rO)3KquU+ZP&M;B2e%jv-+9Wr)`@%ix_iNU)JfHO{i-s%jo{pt1|=-u?a4t9fK8zMcZs){sc|x>)3srgE!!&2-)}#?zfojWxcP3u2tvtF6b5`qxF7GAGs-An|=?$a$WNe=w6E0ILU192&KWkxZT7-u!H+fA(l@YwO<*Nt_z4F{U%4$KdE2hSd9pq?<`X7clJ{OOyil6C?65yZuBYZQfk@?^%C{ZAg3GX`-uSK@htnvYuAsWX{K_@2qfOEQnM<?59KBb5roy0`8Uh4??!y6K*@4r0tR1fwfy136~XK9q7&DE4nE$x3Xf^Qh^|pP9DZ{@UO`oyoNcncK}7@#S7216ucK*pGh>@^mmfvypO%L=!YMowU<6jpTJUTMb94o{RTZ4_+9Akd*HjxQg*sw6vg+RnUXiBCActQUMj7qKFxAQqL)dHekoMCM9?t74`;u{3r!;)S@wv*7VMD~X}(0Cc~(tvMXa`JjxGcz;g4O7Q(Sf#%ln-omXe8CFac<cLZ%kLXqbBg@el%4TP!r+s{fH0uJUo#2#i4|+JTS}=z^wE41bL{mRZIzD=OmHPF0vi+IA=~_*YV1emq$lo%NULp`9MZDWU^i<$XHnQRHhVjT*C4P1#gKyRlVK#qW=l`?$Dm>17SO4P6=TT-JZ9S6qf?ss(5J-$!T$XGJl;NX8$O?lQ?d&2cPUfY1bsx=1H#=j9j{Iq;R!NQ##61DqngS3UVf7uQqyE9HQ_{@^sPia^zjk&L^}kVJVz0V(e_;+3z6LmsPgt*6~RdS%Az;v&6GCy3TbB7v1G?UJvl<R%e6hB5mVvCrnnZdO(aA&WSAf!?AIzN6XA0j2{z-op$2LRLUHDZ3Lell)b5oy-x)QZ5kl2bQCd;5GO!O?dZBgcx^5y(G~zDX*yq50G>VGFuvBDhy3b4Ch&2$pUAY1XA%#)F9F$ZvC%2+s8&h%~%0fiM~W;$?Cj?B$eG*o}Ktq+G&HigU17_NC~o-3GJF_)(vqBboe}QRjBfOMpyvlvIzrgZ69l%M$l~w_a$2Y2qTJ<Z8S@hkKj1$&RwL$kxu@66jWBHWnC0Ar&bmXNL$^^fsf0=p{^E0OWaT80)0KT(WYFf9l0xd>Y;H_TluYBr-`>4YA~Idt8fp}CZHa+6X7?ZebIIn?@Sw#-ql;D8er37#k%GPto1e@y=K+@q1rTwQnuO}>R{K&p$^a?9O@fhoz<H^8`4#=btFI5Rwd#~Y!9*`Ix@z*V(20ZEI>>>&!_qS{%z-o!>{6>|9-qftG2)QcK3JCGjkQ|tApqTQQqytt>f)qLd`xSmpN0L*c_*i_dEzsA1RE6K%__3i5AYS!4ZmjCg6|$&8D;ju_DIrwhoUQVXdc+dMiJjo=(2$_kJ3!cz=(2_^baD$G8Ui|7~FWpH%*fNGC=qHfp8Ugi&=Whq^bXlhu#@`$W1j$uEUHbet9oZxH41AL4q>&VmJ;z(sJNMy#q%=Vwf)a3w<d12T!8i4B9h43j2!57P#~xGLhUXI@?IoFUM3o)~$T7u1xcDpppVIk5n9VcJY9vtbO%&GVOz!5@V74aEFXXFvxp3b>)sQKLQHb*c>&55T`?mCRlYY$MA<`Whl$!;mg8IzT;!dk<Zotey2m%#xq$XAHc~SI_Wjt$!BsZ|K<VIgt$Ba8@jgpi@2ptIdM@AOe&e9uOI6y9Logl$1=C`Nv7;&YG{cxWQ(k9C~3HYrb5bd<;Dg8=Z^|!*Wt;PMp2o`PD#>2{_cmi&=KfN(Q0+tbUu$iloNcPfj246%eBd3!VZ=^Gd$p=LVxhT_AqKh6&h=w7qfbAQ0*kZfJiGFVoslD7)?BVpc55O1sfU`p`DgU8Jq>^mx39*<^EV;2wcP0%6?LDc}ju!E-5J)boY#HJkp$GL#oRf0=!Cf5%E8J9H{g&~)I79gG{XFcW4fD(M7sfn;PF;0L|u&18YYpEL2%@C!6;?E`KPIiw~LjL)%C1#`-XSR{qYje(!bzrx{+9a?PSza3M$5H2XDi9qYC1L)80WhhE*8f0v@FkB~bv6~X@<pF_M0>zBYU>o$KfkCEV*O&t|NQNDRrp5ItK5}OI^2=?Kr$)eZm~4Qv_UQ&OMTF!4h@%_f>*!0{V)m}ZuCw0_FH0Y;tP%h5$e33HZrlWCUT;XhA~b=g&V!(@kSOUK!7i6IU2aBd2xN>7DpD3j4Mr@@amNgz&tKg=BXJJ{ECPv4=s{Yt2?EP9N1q0Yb!jnP@Z#w6USPXI-~^L2Aq(7)5f{OCSU*ULKAtf1m4mf5?*bR)x-!?vXG4#$MLn4^OeugVKR@w@KKtrjOuX(B@3S)o0$K$GipId0+?hg*W=`K?)HH?RSV_`IHsh=M>(-Ui$#^)Y+wOBGgQ)A?>cF|S=}Z$?I0-J0+u*RymNVvhhT$DjiCq)6Pr5%QRnJqBh+w)I<@Bg$y;kuDbdvlrUl19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`+{I*Q5VghvRLC4Plrev?$J=87bc@0nZFsqu*<~77O`eg_I;e>T!g|z*Aa|%s28+({L}CJ(~{WKsoMyG@B7>rO9>BWXPU<@GT8oW!*RIcg#9xBYh6{=z;iqoB10N3iEf&H>0&TQ-{Z*IU=YSV;Q{ahRQfE_e%ByAbB<cj&}iLSfw>zg~S>3AO?D?lSynwJs&hMf$*DNDD;VcLd?ejQb8}20sBoJn90i%s~;G$8yghU5*8p9vVlyYfA+BXdzlctV|4;6Kq)3StEcWX3$zUof$0JBKJ&Mg#b8CrPJMO<HaZp?@ktj1&JUIGLR4bK9Sm$tL1b<}P#@jni&P?BOzMN8?AU9zDsFPDh`8o>o;eVgAQ=I|@XUerrpqqltR;7ur6rx1JrEsX86A5krX!x{a*J}qD#tV?@TVF@=lsvPQHl8*#4p^L>)wjcdnc<}aBQ!&bs&0c?fLh*9Lbif#wcw4xr-nCvdJ%-ln>skMLi*wvZo~S=$GG)<HJ|)5C15vLs~t_CU=}i>%H%81hsKBvUjAFvuR6m3_HyI7r<TN&mQV~mwC^|PO(E2HZA5;(BaY8Z&7$rg^l!XQ%;xqceYp8R{WdgZzABE(JFg8vsO(U&yAGK>&|jSXEnRHNmysh{FGb~EIJxnuIEE*MdnPbAfgLqjT~&mCaD+3Z4P18gqv0`*l-{bwd)Wnzn(8^3Uk3+ZR_cv5y53Zt}4Gl%dWMlCn>pYykllpHJ93kt%mklqxHNbp(eelBx{2AvbB@qWanu|%vK4*WyD=jBzuGZJBMjx<Lk7(DkdII`rnvP%cY#Fb2u^XYh5aX<_Y8xIFQ<L$*Lv28-sNP4VXHG^YAkJnD&;cH5^;%lZw!oh$|K%U2x8zy47w}0y?|rxQS}#bEqf_Rv*Zvc9vyw6E|3C6V8thv+53`eMsUpR>~r*?{lugQzJ@A(q>>u)?KpdVc<@8p*CZ}!j`&LI-HVF1H<M9Wal1NoX*SbKq>5oOSI{E+`tQqv2Y2ODAaCK=i$As3z9e|0nfYhk(xNB*R1CTO4Y6jLNz8PSKQM5W{fk&7=rM1U3AtA$}PizF(_!8o8K}1>PcpsO|%fL7HyHPkC>fFl3uHSU%%DgP~0}}<bq7nE}0|84fWvu()WEs`0?o@k%qM)?uMRv%IMnroxlRmsjdU+gVw&!MJv5LYg1=mOB~PJ0ka(_65fQ~5UprFAE4kx`!>CXF?b@xnmJt70yFy3P62lf6C7{`3OhM6z79d4IBFtk2Q}8<_foP(%8j|9GP9U(qT~WmJT`fPMAUHhu7R>I#z!{?<>4Uo_Q4WU4C{OXn@qo<o#YlLx#}1ib{H#RNfM6SNnBpj=$mLwnzw}~FeNk2tb(Be!K@6J7&HjAUHZ+a6_9PtYgWZLvRw(a4CUQ6J_17@HchND*eNlR@We5D^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fu^pryWePx3bhFz*)8!!@y|h;p!^%pRK#0#r}elv{3veA?%!VIkn!ykKR2=2l3NKZ#kYZnBqKP=pbjzX7u^V6Yuhu`AASPP!wvy5Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ$v*$hV(&Kn$5fi1~(<KG%<i`lRX>0^yvcO?ck=XULFfPx23UP2cdwsNUg2#%HI^{`pEq?Ls^eSf%Ve81$El+cLi_pB8$8J~LFlM!nC$oW2es^Pu8zuSqo;u1~*4bkynO&=Bpz*3C$H`V#GLR$Rt4hjT6m-_J&Z5RFg!JlJ`U>@?-9BX@wmj>fs+{skFkbc4*y)u2>;sg@?2N_)Al?e2DvJ##-~c__RsBNAOekWV<OvS<41cQ_?}#*`QYrd2zfD!hFyDQt3Z?AxjiD@(mwLz*DIl7c~9^JpAGUs%%(Fh57uC#4JW{|ytDBvw{$$>)sjLo@u4h`V^m5}$9#;$18ENj9&Zh<5Zu1{n?4rp>kAt+r`UHEEm|H-0#riCoao;hv=8Q1McADMqQ%9jUg{3ekphm}C@!*B|FoM6|X#ln0!OcnCwx(Xgz*desrwBuf)F%Yfr6s$mRQ(KX-BxVRwM<tkX%Ql+U;m^PBDv#JC9Phm5tKdz$mHVyT68mJ^98@mxzi|I7`MB6$<RLi5TAUe&G!S4TFE*z5?r<F3tB+1bzJ6JO%D~O-wP11x&>YKp*R<sB*oRtT?0O6Ld%LQFXs3G50#^Ha6$e5IPu#y<&mLvaaKin)YzQKB;i-Wm&<0lnbGbs)21{!(U`n!QVm|3xQgQo@8t^Uc{+1HV#Dss2UG6~H)0ElR=HakYsRrEu_EtJzb6X9AaBcgTBO*t8}07bK1J-buTtFDTh+>39pV)D@1ditH&Xbo7|`HV<NJjsYVs(a|~9`(D~6Vt5Ub?tK^qby&f?R0f_g(@#Sz;_2&`=6=mVr-Qa!hk(cF}_?@wfEnaOZ3n(bkSv`UoXECy9L>%ocd>6;6>?W{ov2~Z9jPDcHCLWWrwqXYjkH?-=s*7go*@`NV%>o3#-i101ruw9)Hks5R;VCeQ*|#qtt|wq<7SHaZ}<8@ncrs22<jYaAZ77oZS|_#xpfd!G9jveniILx3*XSauB;zKuCoRpN%aYD{{A!M(d&jDcZov04JP&DscFB1s@Vgn2{5xIR14~(!x2rEb|1Xx$BnRvIh!naK`0NE(bPt))a@}FF9|ZI$*00bn3Q4qc|?hWKIHpb()Wpa$-_@rzw)Oj7%=N#)^i~dvRJZDMM{Y7i+xPQ_w&*lQFq>_+ndl{mJqZ_3b=$j?tX5aA}f{yJ}19)-3k3P}|`tZE~~^P-|y$yqHUr&(FUd{XO1(_nTIFSQ8VH$)8tcV3)NLLB)Bb06E^sjVNR9dgDCBNx!BE2^5G`L$|OsbH0z~#DlG^u0Qt;O$N1kZa$$~?oq-0HOx!n`64E!6i$Qk1lZ^0OAL%zyfHbmu|eFUL3?*rkWV+wU^as}O4G;WToOsLCEjAuQsl_^zOwi#2BPfRIXN9j#D;ZmPC){ZG{le#&WtlFiVtu=h5ZNVV9w8x9Hy${>ik?{H7<xkY}w4OHWGk{+KkBaATk!^5ANJmR_80J>gk*>hys1cIf0`IOE-x+`CY@oYN;WQI#AFLB0EuivYdamEm@Og{%$uaK0rxLW3=5oXczH0D_|Ng3HrofTRIh3`w#&J47Sl`Rd$K^rCBy@nb~;9D=W<4SF9dpt3Fit%{_MNT}jmkRN~B`S{CRvpG!t1IW$XD`7)1hHYI(C8I>W_u@BdD?EoW#A`A_9h|vLGw5EC_8UzI7nB&4VcC=%{!>o#w&}l4^Bpa6;)CAHw^PB?c){59Fom#t{-Q{b#hiMhjO7LRP#F+jd#0SXm4n+Ub-m6Z%g?l~lux8LgFR!(fD;R_r=d)G*b8{o}!USr)P@|N1*QiN(;U?lgjR~qTj`O7FPu29$?_6N_a?Cf4RdkpJ!!N(t)NNa${L^+`PCswb;dxYCH9wp6S4_CQ8;F_@LE|I1!R7kn$H?7No|smmy>|nculz^)EiR+hx6=I&{#Zmbirj>`N!byNh=c1c6LLef9V@}BN3pAxpKdXYFUw*v@8Q3=q5y`*5p8)#TAX1INn&4Y>TYqFL~l`VkEDlBL<N%Z!BJnFZ|wnfX)pPna@W(;%czWQT-Hv{Kfu&tNR)ddjD@rI(BuM!3n|y9;UBE$1@qdG4)?YlSWO)II5sO3$iV2vY&pjx(8YBv%={!NZ#ZX(7~tX=uebSSm>sG^U>QWaT-r+i-m2>|Bi6F*<>Q6dN)}n=1hLCt2SLcIXp&8*X^GMtE)6OJY?995BAJ7U@|`-dQ_=ryK8Q~6JPhR+y?QVDbgytIconTZ2fnYph<Xd=ZrDJTaRdTk9|vQOpT66D^^}bd8&NsFO0+^G{tB98#lXt;T&;i)ke^NhylT>r4rbX0S56OGAKWZ;MsgHWTR!G;J^Q|ja4d1|;KolxS0;H02u$`wDH@I1UXLu4`pPsOmdGPyT=aIbMgnB?P4HyhS4PMb=^Nb}{Dy*9)9hqLGp@vP#xmYhq({B2IImle?(6M%d+*oynA6Ml2hu;zj?B5kYrAu`4l9h<a8ff5E{-tpRsi`tYs8uzn7A_KoIPUXDuA#i#9;u-_|O1CD!GEGxSW`j+`21L$j~OPqI0YmxuLD5Bpb5Kc3IB*t+ek58la73*-3J~n+b4*&9f&!)X-$J#3|BCx~m?<@ZzeIy0dfu=DsO;Vm04L$=bmTN+mcTKkA>XpP8g;4|L`;dLgDla``l}@+xEDp&elzQ%u?1us6x>z>7K=MJsGg7PBEu?aUmD77-Cd4KwjNW#+PkE-lD)<Z3Bd4$<Uk@b|T8DMnuQH0#KlEvXOEk*=cyTq+@vc$B9zo8Z&rFwzehj6ACongfU#oaVj>p5NH#1b5dCwliLkN#)=uJ}%||F^Z2IRPnnvhwn^f!gXH$4@4<|`7xUjhgUyR%fsJ}w%+W-yZf&X;@{VUmSrlDEYk4p!O^kFZ3W4F{l!aPo{kR}oGfFPdhUtVVt7=S3nVj;#Ooy*VC?wgy5`mv42#)M!tELBO&1w_S+uKhydZ#o$GU=-e)t-<tkM!uV6EmapA!+Jfl*kC_F|DE*&3_k$5(N3Q5CaAEfHivk8-mw?=xt8lYB@Q^D0iD=jNmZ?N4ah&Cg2YS{7%e?nyI+4L+F`MGYP5{gaYRXFMfQ5_ipLz3~kWM?9v3F)29=sOy_1>@i6cRlI*r(pIZE-O>Ckz^Y@~go~s~m*5n3veq_&TAa=%uG{EEQ-JqNYv^YL3E1(|ytwXqd*%_qHgozg9_nXX!`3E?;DQs?K$0g;LnfyhMq6{baUV-=K&y<blt+S=m4ghJ3s3{yG+JAK@$^~L$XLmM;qYh+NSDPNixFg}yQvLI1M`d9GM)DLalda0U+}LXAlA(z%R`)aaAP!*{0R7R!>m<{>mFVY?P(?wD^I-B2;z^YIL_#=@2UENo*Zu4t^yRiqqA;i>xnEHNJN~Mg8=<lOTYK|EnRm9!_@?Y!yfQe9u<8kZ#ASZkzQ|vmofJ<&nBYe#}oP$3-JvwLj{=45D(Nan1Ofc*`t7yKp<$`1AX&BmHm^^OnMmx6X`Xsqk)ku`K3K=+(9wz@iSxFwAd3Q3doRYklPW*a-DqYtqw4HKYIGK(OEeAz8|6`8^0M`TMggiOvHNVvAktDX!2wSQR51=3zAcVhAsP^tjxrFN}B-nq(Ou3m@Q&#(LuIf?d^>k+v&YxR(DaAPYFZ#|BqxDlUpulZ6u3%k#Qp3friGq4#x4vg4R0s2x4YjI20gln!%Pcv>x2ih7*rb8{SzR{mcv>bRVFR?U_Gokmwf89yFJAc1Oo<I?LwZogjY}CYad#YZh~72i>C?EgHUAZs5C^CHaTIy0>LAM&S|>b;Af5=xdjl1o8SXbxQ&U&VlP?a71oGvCnbhs@d!(82ECR;gPQ_an!QKuBsb^?Gx3#lo%k(LEGt$v~0a72@;YFlDv|tiKn?v+ojI;J#*Q3ggle93e^J08jMm+GW#dSf4B6KWT65Ro9i@7R$}~LIamMUqMj~hMh{lGbXyFZpuCe!!=ykcQ<KqOEm=_PAqf=QXOP)nU5-s`5C^GTq|*W!AES#B%J9PP>m^{rn_|{xl6Bbf1w4YRef<R+F`vCK->5=)B4V&`1{tmf&Fa8{T%~oR%IYyx^;KU}e_2>q=-8oM=#dl&Blui7b2Y5H=`2h6##JaGgAf;BEz`7;^jm5jWF09Un^Fky`m|AyKxj7w+b?}}lX4C5Z0c`<mVvYI<1GZ+B&7%xuk+CoeBl|a4OUlIjeE8_pV^hyH`!RMb!^Lnk$H;RdNC$yGAD^ylXo3S>!j4spEU7S;Arj7e==?U^R`@5rO8fXXffO*l9J!Zo%e3*@MuTW-|@Sh!}#6q-*)!Im<BnJZHw$OC!2Sj)K#+tI`}IbHfW+X2byHD2nV2Uzg=DRN^oA$r)eo?h3N|_$DQW;2fIf*n(6X%_4IV@^mJVcRN%V_EU}_f{U93ef2Jkd!e8(19q%0OyoyZ^^6xj&)2C_5|Cvfxwhm_E6t-g-{rH#N{WqvXy#q*m|NRT-{imkRl|d<nfCG>mLZs9L@vU@ynxo5rKoe*YXtv(&#P1Idf5jkf2>(D>qpdj>)Y<Ow@t*x~jabiT`YG&~X<|Ye95Jek;)5?!z0!jZ7wW2=F^C5gg(1^pk1E@^N8VzjgU(%opZjAyB@2#Yc)KjZ(ncfu+VQDapOijqS#z0w7t?wP(Kdu)U~(3qt7iWI{*wMBCiDIsa_iS;#&1?qor@>JAkv}O;?*>L`THT&8_gA#!%u~)`@%BorHk{!rW%=4z;K$e9|k2}D9S(uCEXP`%WlnKbM^r{El^`1_B>eo_D!8*^n<?{By!l3((jG{^i=vSd!!tQjzNCh3|c&iyo1%Thm!~GVW+*{q!VLEnSC6CNm%Gn6~o~Yi@(fo(@xylxx=MF)MV4Swj21Z`t6<QwDJnXJH`t4YS~z5<(W6lt*QRO=4u)k^ck7EsCfVsaOEO3{?5W7!mWmH9hmdQgRSzpN-%CT=J<oXy6t^2j9$awgKNyICEIzIS?15gWwWCH8r8Hbadk+1zT4e-$UE?dYn+S6M>`=JozMEpxINRNKd`X7Ze{dOv=bawtDN*rHlfx}?C+~IyS%Ecy2m^g5Qqu&-Ts@d<kqp-x_F*n_N02FOvY)CbaFpzM!_xrO|*ooc%l<-kLE0CUbm)o$c7B8NKS}g67A>934*tt>!PY>w{c$3rZksi#q8F)eYBP4?gDFJ?E7ci5kWL8l{69?0IU9}!y0TRQ4>jF^S$Jm&3#Ubc<$X-TgTD(YLR<Mkhk=6uBK3P=z~^ZASR!EbZqfHlY9j14VMVdIb4QO7km<Ok;tE2sTm!j=}t2j6J*VQ_RN-vnX^GhvS6d#$@=p%*1~)@(4Q|<6xL}V&}?<YA&u*!=-D88K8i?Ge>sYte?<g6_Z3!I#2|dCZ5QomaDUrT8eM%&;iE5EC{1dxn+O)#A+yHf1Jc7x*Itg+xd7Mcql=6yHxRbk0iWn3zA@o;s9n9;ZeUV^b6D7OT2@~TKgytK&S~RrrZw)8+59RoeJxA%?q|r17x|nB99xQgBo5%gfuoyISnfldIwWEgg|m347$Q&jzhUH8QoCr>)j?$P#uqmo0i(Q2d~WnKqVJOgk*m=t!XNbE*#KZ02&nFeDsA27fCW0mG)7?_Gm+k^+B?GmeC|5G*19d$Y*R;+i;>g}DHg?$Ur3H-aq$nMB1D+LvuA!_0zLY{jL=9ifb$eM(6fG0qSj#`W&v<0)9#%<`f>NU#3<P#_njZYnqY6&)(NiMjqgu477sf2q3A_<lQ0x;ifN1SnYjo#4q1ux(`hGG*mywcNo%d(CmE!g$!Bz0=Ho?9ylb_%PA3Q_45_chBK8f#z962RNSpFpz@NKluw$7GwJoJ2qsJ#i?CWFHRV2m-hj1VqM6=w0)QrMRTBHY9Slpb9Mws5&5M%Lbd*Uk?%BKAm3X`<POFoeSq7^zjD_DLs8tJHKLofB!s>x}EHukK_;c8rHt&8u0cUt={u<okPuSQVDy&!g=$8!(lXeOt6uZQfxD2PT5tFv?>l<osJ?iL0@uN*h8Z-nrn=2UZYWKY6PQ8Kh#56f{)BH=fR@-mUP1y~d4vNT!cKsZdOW#ABl1O$rYQk6h)H<v6;W20drSq#qQ5_n<q>tCcKy=hwc^YfqgcJ^QG9IkwPw)*`1JYsLlNK>3jlA$u?BKMaxav%7QdAt~|M#u=BaT;~o%i6aqt7{)uU#za4pKo|RfnbN#`_JdfFo(;3W^)?1h}MVSKZB+4Kfs(M<zy(H@8bA|dFRT|gY^Y#ZW~9v!`Iu<ci(;cUEeBOT*3yF2Y<||ADMhJhlsq8wolfgoaUIQx*=;c4)m~@%3PKMC)qbmq=2pqC&5f4QRyK1Wig#zC;1A8YE5`m^I4MRv=#5I>mL|WMjOa<BBDsdjVifhCT2e@7i**%B8cPJg1cAbU|lwA3AL_*)xFk*RtgZ1l(HyjylGe|85=ztehWkiagh<J(qg$tY9X7Zap+U}ig=di!*%}8ivbXW2YNAFN9G7NK8lv9LJbe>CY=y*ollV^9SW@L<R1hhgLyKl9mMK=Q8ZWGO@Zum1ZW1)xJ;@mPA_}3`{rop&F^$7!)ZPrei8`KRK3bdbRk{lY=cxK9kqNh{KUou7%L>e;Wn+63%lW{AFI42KvVmd+;dgf%pdU3uM2i+<&A1BjSnXhF6AMJ*<q2(3=4b4Q{|8}S6JCjnkV(=^~PSM1<@Iw=D+N0y|S9d^%pNSv<8k6Hjo60L3ffEQugE-{Wg^Lb;LIZaT?!6zh*z5=KpbYytV&o>+sbedh;K<?~ID})B1PxpNkj#*OXPP@CA`qYy99ll=|hlkt}HSpx?4$bpOrH(Q&+e@M>oeZEbJ=cDS|8-b!mEAiRVVOvZ_6%}gv=0G<vx5;>M`8)X1!K&4~7pGGGu@!848-_N)LK%f7^|9+8wSLC0M=CS#=ud(2NL0M{nmg2bBIzp^&U<N}m6<WjQnAyaXbjG*ZXvpQj58o3wStuewsP~LT20C~nNDnVK!G`AuvtRrIQnIX4!9F3>$7Dt*>+PmGYcP%F_zx+=l7V*CvlJzlTE&cUXOV0K!AN;9um<7-3MP!}40L(9^Z<teD~C7~R1bU@`&SlqYE>)FExk;e>X^VYy`j^TxtU%bo4eE<fP1~oZQTIDprKR^h?zMx*BT(uZ@7@#jTnf0khY!3yVFFroMW=7PGYG<>)QHoWxovZs$~XH{cCgSYlxp!4@|$la`_edEzd^uYswN}(;OnuPQ-BB6qT5_{lno9Ipz@C*?4|8SMH<3IrobYA|`}6Uto?RGwz&YgmdLC*d(hQJJHjs$)2O_$?6$%pxiP4S(M&mXe{-}_3u(b2`X(y+7^ll(@mpR16um^Y7siiqmS0lSjUVOfo$49FaLl^prR}E&72WD`6^y`&(hzH*~b_tHaro!9z;IP?Jw<@iFrqt9n$Z!wZ1R<EgeLA;P<}Mt4EmF#Kds{m8lexrp*2PH-tGf0KwjXR*;0E-IH}Zc)Q>l+0=8iJvUsY@`Xy!8rP?4^+V5dtsu+epFB4nA;j*@IH$wqwPY=jRzLn2y@>wJXqVW(n=^>3M^!KUXut|Hx*opkpV*IIo_Sh{7bIdq0t>%mmt|JvtVsvv>wk-$ozWYAOsDpPGf+cYhV{@us@Zu4ota!G)}u&D(_LsfZS9HXxyHi{BGUzZZM)&wxrWdBXRRuKt0T>t3WRB4D@HpRVb>ZT{|oU#t@53gjE8z+gEySz3SBDF^aCIGMw>r|U!kPpD}I}jO{7}l0I>wP5(K5ICh7*j+Fu01b$+xQh=}S>N?%m2MF8&!hR}bX5t7g_XG>r$AB^<FZ=yd7dgk#kE@LPEKVkRUcfr_pZnVf}K>ruPdr!p_Agdw;J`WL<LDYNBz5x)2|1IiC!A$wN60O;qFB5d!y<{0zCvgL73t_>c!Y8pl=%Ei=cb!vBSIA3GPfxh*$N`PlG?L0)i_$b6cxjdSfHuew1bcrU%?SF}$xE8?ONm(Ufn#3NO%;G9)UU=@BK`K_p9wVPBjOnBa{cq6yec;h@ZM5>!fvjvcq6G7(AUVR#Cc-W;);4^weOl_k>pTIQJwIifwLKB!@l3)z@z<3a)ZIbzy(y5Q3h#RSv%{j5Y@n2XEy!F{9ZSy?4XYJJ2fMCeGCcxVo{X!fQA0z=B$a6g)x>oGUFm|LP8_{Rn&BYV|Hsb_)id9XAD3Mlk-J7gNek=Zv{QL7G|yf%IPf0huKvBAkJsiPm3z;=zOi<eT$;V`_5D70Koo14*)<gLjVokbpd~6v#~mVI(`hZo&mwwks!D|0-C^=WuiN;0Py>tdiLN@*U4g5Z>|zGihNo4K8jfvHE|^3>kfEHm(Us`^P&7CnLx+lq2*5ngGSMFVqNYl#5+@o4~m`J>x*K>r9`Dq;?3z^BB?^NsQ}03#f|!L-4xD_t3&*;rI`tHQ3(qu#R~0_5d*XC2h&!vRkNI{JJJwXQ3>aam)DbJ4HVHBX3%d5>KI=tU4W|!9l};L?rS#P1slBjjU1F_9KPa$^sBnI4s#lA!%ZEh!%T(+vO4?3uELuD!A3XwEP4_(v7;Zx!ZLCuWtrTDDYlSOmYeiRXcDhd7HhOh0uIiP#7TGu%7Z4O6jDuSa~wdkb7#$K3gtqY=QAj+Cw+%<g^*X7qIXJz`?jsP@D3^ex5bwk)B{(hI^U>frMYn>F{eV5deAyUDgZOZD+$9ZgnyTNe%0Oac>W_>@V;|bJwV4e=vP2rNd81_Pn);?t#2&JO2<U7opp^lX!(TkkZrr`ZO-lFDw$0KyOH$7Pw<LO*LX!V{rNyzk!13se`a{=0frJ=3VmvPQOe>Xxyb0M%V5kHj~8V!zIDt{(4ZI2n^$NgYe8@NU|OXye)N{~9dK0q1sD|5^EWbbdjR%{7Vmu@1#PE;sPplecXB*>@5QEcoSpR-FP5B=feFhpXNBiPNOJa&Q(zM{yYu*i-iSes5A+&c6*J+XY)SQIYFclcU^;7OXJPWZW|hi;1#TclSnz5uy4Y{pXWp=y&6~g;=@4t0{9M<$?l|0Aic}M?7C9aA*GD@eA^Y}{bHm*Zv{19bV|Uuwg2bN3!C}YEF%Sv-J~og97?szxcb04n2Si7WAoaph3)|*Lt02E$mSqxUh`ihZ7Lg^Pc!;#6+|z4*^*tfw{3f_%y^V%9oax_kZ1n%=&ZY`ua|0G9E>I@;PE>k%%3nrPwwHK`UQ8g8WiJV?OGPxp%F9PVGqjTb{2&u<T&U(Fe;M|pu&KCRm<D&I%+X$nyA&X~+5M;v;HDcJ8Qwk85^7-j4?qB@(~!wU)!jh$+Q614lE8yl_g<2kcqf3*$SUjRriI4&T-?Hm_1ff`4W|tYQ*+OrbuDeZg93r0S!JfB-7_=J-1!gDvkry`mAAr_O1vVb#C-JF_uxC0?>y4{V}mp=JxY@CyJkJc+5=TcN*NvH=t0BvEw1G6d_`sV1s6yYrk6&PXvo+qcN-dF0-nq_yn-wXM~aAE$Nl0>7Yh?m5EI+R-P1kBvU+5;PTZQ@h2XQmlFT_^f`fJU8%1>__w#17BB+UgD-E>LDr$PwBv!HwHxx5l*=(L;o%spBMnNY0_7teA|FyX{s^{U;R%R}pLsB<q;2jj=Xi%jR&I#<t)yPO<yv~TG@LD=f#_~?&NQ)!S2@9okCotiV*$PhBMF&eg3)wV3GFR4t1nRQBQ3px4BcDj4fa7Vr(mZ#KJIUUNBJN1fOD-u)(~!+x$blIu>0K#+P$+Al2k+D>G}Rf6Kj_j!nB-+R`aR+Jf8=Y$`}K@}J%jGiu=xG^9FF9Ow*8HS)q~`szCpD_9f;#E9LH3$F<$GYHj8+#)ArA*f?!(~mBjOi<MFP`WqEOHi&$pPH{N&*@G$sHe4G-_(ln9+xtvK|a@%qU|33>ZMv0t1$XFv0ua#uTLL?UaLK0$E%S&}QGTtVl4`j3~VR{musYG1(P$U>Wd>k~+-OaL;osE!Ia~K^JT6vh!2vd=`3pmw`pwPH6fi)E@RO2Ekt5hnrUF%fLbU&nA!KEIugTQI7Ko`rU@h_TX`3D3n@Py&sCW(w>w>A`9JW;lPN=7*XvM}#bJ^4>Nhg>Dq6`Vr6T(S4Y6e^~_|K(uM#q2$ofVJ)rIN57<c@f{-=w)=xzB|8ct*pP`B;z~#ubQE6wkK?Gso1B<e64K+8H(j0>OeoEj!*OB-M2f)M!W9$D=;+K7Gv`fq4)&5u-avr>U+JuDHhV@y|6`_QGRgR^;zl}D2p2{%V)zC8`~VXGGxuT66GgqC?EYh7TL$e14>dclpnAXmP8Sh)%z?D(MD^mojwA^6;zR=WwhR}&c@63bT8@&IYux>+s;c(L#wTz&XDLo?O~6GI(;Mso=z~=C(_Yb-z7Ous&STay~W{G`bqPk_fJO8*2Byxy0W0mO}G#LmDEvE?1o@iRKqF%fUhgcs^mqlqX>|EFs#(n`om`AVSd+jdVw7FMzBJ0cF$kc`?y)ns4XIN^v8MM*bT!?>sqqv5#K0y|1}Cnw1=zTm43`P?>3gX65aWk;l-Da^1!O7Ef*HAiY-?D^>a8gUR@id?m|uU_>IiD3-#{2OVcu*6_<^>luoqqPC=$64zec>p9U_kXC`s_g5OtkX-rJUXU##*o_;8`oY66vB0`7OiF;Hs6A)G4dxH<*iY*mfxs(c8{6b1-5b3(+ME8*tF@~iruS?>v5)^MOHH3(BjnP<4KagGs)r1+dkT{@l?yhu6nmpE=sRp*^yei;6MJ!bXI)MneOQiOc5L1(Djiy^%BC`KFC20)#YA+b_lHYx%(fQU{kE=z;+rMlb9(gmgBsAfS!^Oni>|)E*8miD#+0xk%P7n-*1!|(;q{d`SQ5Sm~;g&<%ca8P4JIb@Wq85_&d42fZ>V}!P3kA59>ccLil`fsD)PxNVq`CoT`2a&?x)!<~_1ZqP131u{Obwz(5|2ReK_>4Z@j=M7MkAafhe-Z(d^;wbd8$<zp4y@g^Z7ZTcrITUY<@Z^lbfd!&|5uC2?FVPABaXP{WRiJbbkK2Oh#+b+w^+${oAPbjs)juZS`%Rh%l#z8m+F5R@a7W-_h^GlnWwo4iA2~K3rR+hy3B%+d;%1(jWBXh?6V;(|*s=n`ke&O-p>O`4pZ#eYr|~quS?Da!q1uw6^|qZT-9RbDr8WcDa2%{4{bAYwFEz8ozw{^7;9>vU>8$cE0xXd9!b6uHl>XYQm%J?EJp7GkPchR);Uv?Gl(3SzC{ua-RAMV^lKp7ej$5^(jzWf4LT!Br0FHJQ=H=eK<x9Kt=+<aN-H;4zgTwTy*5{7-0Q>q|5)3e=$B_EeZ_#E{BAD#O=M4PE6kFDhbfrzx=lUYy5im@aR~|#xu)ipYLsXkJna_7%|>C+TMDHC!Qy-Qh)I!zBoNSIayu#>Fmi#wDOex`|m6N_e|0`Y#;58Gys?BB#4>)_6t5fIXyjl_qYEOpPl?4`n~!s9-ckv{WQYQFFL~MY5ynb^WbQE5WU(yBIG)t|GXo--+H%An3~l<x$!KUUyy__X$~ZlTeXuTv0}xNKts(>^FF)9Z4-fbwX-*fw%4R&nq=*w#;8+4M411si?Z^h9li@irSEP5Q;nKcJV^;{Apv#!VE_2=V6PLZr;ko}<*O_FUv}YMO;(J{_P101^LzSpvA(*R%0Kdpy}kLL@8uu<hX0i|FJH>fm;82`PN!##c<iTr^xNU#!JDn))(-P57L)HVkHut)Phi!HkG9^v+uLclb~7qmD2B7Q_UE<1w_p2D-JkRt9mF{GcXZ+oIN^Yt?Wq5g>nQr^Y2^K+Muq|qhL}N)ce^{M)`m=d;i59pF>ODO#q_G*J#!ub<jm{;aOdsT?*8uno9-1@LhuuPtUW#d+8^0<tkVzsCvbfzzn*>V|75(})!lcNCOML>cGaPDcGBR&T*{;fJ4BZr-OrLEpo1}ByKo>3p>L9clo$-F1!wCu<pfVg{>M+E=f*f?J~QZUzB}Fje7N&&Z)<z!?auyj#NTagAMYG~H9ZbZ)h=#aOPMBFZNJgA!`}yY-XE3{u@}V51HyflHr!g;Y%{9#<&6j7`sre4*G-ns_yE2%KK$Z?wMXp_p`8vka2qk@stJ-*f{($a&KE4I!ZiqpAnezMRrw&q$do9N$aIebyw4Zwt_pg7th4)^EAp7?**uzW_p|k~JKdgyZ>%Nt8OK(EbL5jVOKW7-Bv!aAGtU2K>b*j(r1V!3PjytQD8*0FoA)=;dEcTDqFzcH|3X)9-(@hC-%9|1?uYYY-pE487~>kkQz$qBYPSgvWh(JuW0o!@NfC5D>7*H$%R?Fqvm2wkNOv<N-5d_sdZFF&gVY6DoOFT%F7+6Ax?Z+g$2`|fdnTZPZ8Hw$nPVCn@X?M!mlUZNfhca8bMJo{$qd$VYCdYnd8`8@k&RdXDEeQv*RVr$anhdRsAJmS*goJSz;o$v$8a>aP21pUzr2QAm<bzGI|~jF9lz?zoxbIV=Di+qz{Vy%@yj1c-fSx*aeN!7XR9hUEYAVPxF3Ti_V|f<aNPAw*`s32Zw7zFT6&^NrGK|fXph*`f2OwDyCZ<6K547O6UQE~Y7F3mz-JR&`3YQXH3(mAX3CBd_dOi08OG})i$61nKNl%q^d_a8mla9ahk;=uMq%ue&L&5aEyN)9YKep)8M#07;ilJq9Cl$a+Qt`hjlFBw^g3!dxn+0-vt(v|0xbV|)qWAo1s&Pfwn(U{9viY2{{Aehb7F;i$!I13VuJ<lD^1@X$Vtrq4kUG?>SN(jr^zH4s?E5e(??I~$TPU~7)f5~!e}6zv)A}4WfrHl)eG-bc7dN{#sLiIuu7A1e5IE^n+SdOG<a(=Bg^N^V0OGlz!QcrT3*aDa}VxP#Yvez6cO*S$`NHu#l?-~2e#m$a~n<8_XflvG?DWzsLbG#R&ZKl)d$L>J*9#0J*#ry?qDhoacaj<j|+s?O6P+7OJ~Th-Tb^eK_aF%-GpRl10U(0%le@Ia7N1(((}IjMu*_C!+6{`3u*SIaQ892XL=vlO&CP6Jw>v`zEflP${ip7tc^^Jphh%Wp`jab9vpOdCE_$eVWC;Rq#W30Bi67LRfrE6%U9X^;@Qj9RV|pHUGdYG{0yt;X}^6FEB4xWB$!C<Bznz%9SEDscC$g_{vJVPgm}bvTgSg}{)1;j&ZKW2Kj!C;Ss(J3sP}xxIp3jAN?ggx^K+xWq3>P3fZmJYYJY>5bAG-pMjZ|ZBtQ|K`4i&^d<>2;%=jV)YWCb7hv_CNw-@DY-<XNGM>k2#5c<QutB~v>+mqRhhro4H(GXC+NAJt5=9@<cJVcpMR))EIo9{PFjJV+0%&H}akhXu{dDW6KNo4##UrtZIM12J#J$T$3e$#*ag~ZCE;gf#<Uqw>gKR8~}$9*v4?*8>l2nP(|_5A*D_xN~czty*_{6<%<+b0E9nPH;FyKnXn4tKV<kacDMfMmqIgWsU4I(>9NtnYR)E6Ux22tA3yhBFJ$yjXF2S(wDeYRhKB8duxNE*B+KW*dIm0*tV;|AsiZ_EaU;A}{Ty{$t7d@-fL!m{0sCkg!&k9-W@{m;<8O7=J@iV<KDFY5sN#`9DvcePa~K<de!&Mv3K`B&p&y$jJxmOAK3egQ#?;;IppJo?yjg;l<jm){q27bJJ9n)sHK&s3zB1N%q=evq`|GwGa}MJ}-c6BsD5EOJyTGoc())%e-ANPAbT_NLPkhKdAHOAw=d&-TIo-^30Q(_3_~iu7!p81$?Fj^@)_*W1xR4;&PH1MGSLU^&iB>@>!{li`k@|r_~xrRD35sR<pHYXGY>fpi%d!^Sv}2O%f&{^b*aXWRg-xr@53bAhGnB@#AU-;K6L}YEFa-sWbB>Eis^LP8;P#x40S$lOs;2P54`aZ-HUkA`6W%g%dYhN;-MiAOanRe~v&m*np2a-kPJ}kXYo;k&}^d8two+vY_Y&5ZFVfxdd=AlV=~PLEtA9$ZVn4+udp<^HHRo3|Vgh#P*ax{Uzn1Ix-&sPdj)7pHFBS*?DnBXW(%Gy)|&P{*!f|E3;$T^YO>VRcQXfku}24Yz2Hu=tTPmvwf_C?FlW~!5nzU8#$v4!t{W1k~Dx5JmQyr-nVSddl72pL_UesRaZERlS0oh7@!+E(j3MmE>`A#8-pfJqKjlQyB*T7Y&sPP-w<!QAqK_2APtR*F>*f92A1kumr#}M#moTwx_|I~pJ>!8z8jT@dbE^oFrF5X8)5-2=Zi0s^kX(ozkDQCxag}<_{;WhueOBM8AaM$-yHmQ93Q-n-|oCUIQ%=^&At}m*p?`;vg;IyED>d<38v{XF}1t3&k+hs!^b)m!GLoTgCvz&snQ>X36U0-+kW@k(9XdW9tszG@^<@-3mlAfcWDxf+3X9!JjUZM;qsKp!7KK~lgEv98lJUG@(?;fChbv#8urE!j3oyS=+$gg%qV0eh-Fhrz!WYKP`qzxiyS<M$+yAmXf-Eh^2^SfJ=)xuxV<m06Skg$J^N`iE>l|57gp$I$qYFK=_zwhZ}z^tdG{NC*bh`Yr;on8`Q_l~c*q7e(><~bkR11g&?g=~;XvR^n5w=o=%}IPhrU#cxum4-Gyc1l4S)(u#OL~bQGU2cb2<W?O2Vy4bOaW0P+h4sH=qJsvvcKObs7NGEi*CS$b=>pwc!&nNvjWaF*gj4hkJ5=Zo`Ow--hfLQ8iD-sa~3Sq-P6CoV-|EUdj8$>bForN;FVrDeSLLcsk;u4U(5HDvRRUB=o*}9(jSx)Mc{td}<yuRKQBLF&BHS#f=X<zH^>~1?b{Bga1i#iL7b&LPEh;IAM?A;Qw4UId)?qcDtyuy0977yzfR)GGWZv)<&sHl6<0Qvlw;Yky%Wq_f3;gfA>1MOkbr)t61_Bn-3#J;xDu)*-($+ulX68wU*=PolRuR3Fa5staf%cHva0^UWJ#W`hZ|QR@4!~l8E>7tcw!DuCI<G!=k+OiHm?jI+rXJ)BEwJMqYg51N#LMp1R*?dK`PAJ<<Y)9q+TZS%o2A?QcoOg(gi=?q3{zc#Pqb(^GN2T|#Odhl`IGRMOt?rIUoWOc+^7*LZPjQ@DAVtF&rw2uInc`@kcjzXk{vlEwhu^=y^6C=<>rW|jtutS^g;f28C3%jA|=&}a`WZ?P2aBwe~<6{JD0{Cj2KiWbkbGY-%an71(IadWL@`k#x8*!~pe62_Ns-TfvHA#6|2lY&J%8w%y@Kz{2~d-#bo$F46=AC`VX^2Kh3eW_b-m2!HUu@hyLGcx%MebE+0lDH~pu9f!)Tdtih8P^1JDXluQhHos{`Ha&$wHQcGXdJjXg==jGgm=lG%hM;DZUe?NRLEylyhJDe5c%IGvThjAuIP3yQ`k{qM;S;xDzIqAeUN<{>F{?+?M+er^bxyIu?hqZ&+1X-WT2+-Y~<xTO+L`#FG^$pHpU(?<7^lchX%!|($%UwLkkP63Bx~SPtk%ROU)|5`=!<u+sYaI-==lL)_-i>gy_uAZQ&MOIP=z_eI;kamHa9f$bYOW+d*msXWx=!00fUhp31I8#YZV0wu&U0H>M;Mk1ZxPRsv{LksLe|gIaJNz{DxurKA_vs$yE~GFKu(T`W1ZscdGFiQ>M$NG}(8r>3AIJIov&ZFiTWiKP)V-UyPC-z_8lMD}F0`J5L&>N0f&+w9t#%r~22MCi<Y((V(}Zy^2>Lz-GEHJL9kL6QscoB-*NCbmqxlK;T1&YF1nhfFTC&nF!j^0?K|Zubvp<bJPkJ*3Y1BnoCW%XkkE(Hv}782IWLbi&VqX|OrR?_~MbFe(Jk2F_4qd+T@DYmt+QhV+iLE3slQZPP>rhxnmn(%O+46F|S#zU+Qf12=sCevkM$T>y8avo_^xF4G!mo08hEbeH9DQ?)8VW@T6uLj?(U^U`^x)}B|qU$1Y)IUJdskQc1DEJRrWkAJnyB+mP~5*mc^ARNY~Ei{j>KM$>a7i1(A-TlNUJcaWsa>*(x236#DM$Tl&Q6kG|nL8H^B^Mq}5pF$ooETtDAg)s3UO7=)?2q*ssbq*T(Q1F%Ygc+lRg{kEaN9&wO_-Ndhcj>HWjek}5vHdJYE8tLWH_x{7d$S@I)g|!`9ZYLi{nQXn}iQZ-Zb9=FXY3&78l;r_`+<SeQT3k?-xfRPMh|etDSh3l&>2*kv)3&PM`S~p?34G$;)i1{~<^D)uKQDm>Nxh4d_C36h+pIm^#+wn33=Datq0Y$Cy9y{wCBK**!Qpp*5ckyp^8~{7hVzS>9-Dn}Ig?tp&v&+?-c63IJ&M_@z~>?yN3`b!j<1Rs&f1gAUAX+NvWaOIvmpkeZtVB5#t+<lV{8@rDH6SJ6>j%;$k?jSmFV94r9`5NdR0F*mjk%_mQ2_*g?Qc)TLNqk@^xTUw|scEzhOKV)cIb4$vHps_YH4fs{7!k6U9v?q6XxJOSU5!dA+DJLfTJ(n_%8VS^-3uS6Y9x~m{XmCXD^438LFiYXiWfAAfYOx<EYhEW>J0Kh&k>s`yoe!GF0)mkTieo{LJHK7zJTb}pHOa=B9s!Ab*!S-9S6e$0m|^8)CHqD0Tzs7L<W+#vyOA)_6*9!i267z=`@RXrx5mk0K~w?+aiAO!mN=|_bfSe(=AlZe-drqpvQpEt(JeWMDtYNNim66^Z*ajhZyH0|!Pqd%u7_5=GX9^X@u2G-aUQX$+3S-h+c=SWPM4o5T)FNPG)-43s%?f??(vsZEI9#8%O<0#&xh2Iw~v4tnwq48?pk<!aC_Q8*H==@(2QUq+Vl4S(yM7Q<@{7Ug^sLmrVZbh|AOk59U{JIRHb#im^W6_Dt*X;Quq8jpw$Ti2mk$6+9*fqh@GvoGBran^}pHd0DON*iAETpgaDu&6mfWiy2H9m@5=Q*2oGfAw1vu`@X!S|Yo9|LsK=mGK`rfR)bP%a9Wv3~SggJ3Rk!IAyg>)`3p3e(cWwl7<Dn1P?n*daq*9O?9r#%?FtEgU_aC|}Z|32mV!P6=891DhPn9%V?ilicXquQQ9=PCG@C9&fuUk1>1tj)>{b6jD?~z-HkXIcr?uDt@pyj7lUU#0?;0z>_VqV*Q@o-&^z@1ngxF&O<?oG$6G{*Fi0BwCF2tw~|YlPo7+iD27TnXKHfd$ET>cpgy*vM@&4H?uh0+*vDRa&W;TBHA*RH?0n(Ygm|;5+v-?6PAs%$mK;kQbVP*4PEzMl9c#CIafm%LpP9Zf(+_eEjB5j4uT1fEXKBKhya)viO|V(PBPYP8E@+<ch6(*D2e2*v1I!<FKRDuVXRI6?4&=Qpk#S!Nj$YiFhDs<s;Wm9jJh|cSEZ4YJd<+Kp8}f90C8Xf>@VM;(qqYiOVBa4%k@qR6L$;j2@Fo$W4;h;=K{573{!T_LSGwkr&n`<l%btwa4DJD>?sJp02sqU{cdh>3CuCK^dDO-k2ZbtAgZf|7tOBpw_gihavv)dj!#2_MQ2`u{H4H@)`=jHd_(`ig}n1@r_gr_PPy0Wt1Vq43#^QIy3npS&1cCnFQ>OSr3iepgp*5LuL#!?aW2zP^X7RcM|IhZ^wEaq}pm|kl2WE191*wxm6n=+s9X=d=ZjLnVa_-UPxjcyiSuGmdvh$>fn6h!}v^+(f2THHzD@YoR=K(oOa!Lcbr(mr9HONzG3FX;m3K948`w?y$&m@QdHGnyNt*Ee2}GgmRAc^-R|8TESn={OFCaB-~?~|0Xp6$%)KtR9D);bReBVREbB{7t%;Pu{@_J|Nt$dvvOWMiHTPvPSC+ls!6Jnm<Q*JLx5gmQo`}kz*OfWDq|?9Y?i9m>)AMRmxUWH9%Cc^rKH?TDc*vgQlO(+^#5XtW`QFKiRkIh~<Zk#sc1zvGrM2(JyZAJ=H-wzoMq~{FP<B@yLnaz;;T~YjGirKVgRK#J?uOBurN4w;1w0zh$IYS8yZFAbJ+OLcwk+(pEqD#OF)C=`!kxP1vn6tLr(EIYdr1c}zDaHk4zRbhIDItD@s8f@Xi1E_Bv|EL{MwmNpGt*n8*o^vZ6i<rj7S@Ts71G0qN{zt>C^*J_8!92s0e)@Q3>jKIau>WO|)bwUO3eNY!+hA9zlO>m^PTk6WXuA{q`*w68@;Fz^YK10z>e-0}mgn(OIgm0gMCOgb%7BW{zUagpJDqw}XsJElB<U0)YE4!dttn>W`|!%nfP|GX4Mk#?-3AkZQEM%t|h5cCs=ct8DR5<{gn&Y{N01^IN#DRo>0ab#kQqu+#(w&Ixtok)Xk1zntFrUmY`g-XBGeInB~zLl*+QbE@u|GBYW733(#L2@I$Xr;6aZZ3#zcZ$yvNPszB}ZWC7#wgi2l_ep+h2Nm}#<jyn=^*a<|ZPko)0#apXD4D+O?92k}{KS{f!D|?8UE{j&jD1ikO^QJvZiU4Ntuw2v*Rw3EM?F09wA^kAv$Q(&OLPmjw1&;hBgeB_u~EVAlCL&4s%zphUaOf7qoe|N_+QWEv?TrKQTm??v3ooy<5Orl_G@AD+oP?wJA-KFZ(G~PgJ^62?=Xch(n$&ftVRALoRG!*t|fIho7E&A6eATXJdCo#6QD(QNu@O7Ms%*{3biMDeZ3HKsT9n?6}6uL#1^<<H+<N3H08f^GK$>f9h3L()SmF5zI6nZ1r2xmxXe0k&bx#FrnoSC1=9lFW2cXv4_^$|P9JSZgw);hZQO&WkA^0H=XEmgAr1-zQAhHljpZ!%?8=-&CFZOPZH4KZBg|fY`t4&Aim!8z_KuHe<|{vHZQBh8_vMU;$&6X1TAdYXkE$m<o5JYybm;wfG;n37B}-};pMywpbb7LOrbSQX=lYq1xXXwV;qIqK5(S2-jL0b;&51d2R`zl+OEv#2lU_DO|85EbYowY%6_X<YVC}S4IOqnH(7z;>mc~W3Rufqn+&2T?`xPk{{k#&Gzjt~WigbQAY(08)sF4(tjG^4v>%lC$c1W?DbZ@kd9-ojPUB<^&XB~w7!6k$bC631fRhY2XWW)x6LRw09kEz!HcPlgm4&4p(HCxqDdsrYtxU7FzXLF7T?^|zBq*OPaF;l0Rf^QYZnVKGWMn;HItVhw=O*4k8IK&&v&#|fPfPWsB^Y=@NhqUQ^W-`6sGcAa;l@US}<NNJN@P(k<zoJWPLddbsH86W8Peh;ggh$~c>m{6+rHOUNlb!}XO#99=TTV5?ba5<t6)d#eHFX)o;j1SDq0_#+L!uV?FOS`*P9SxFmRH8H^`1H%utQLd9DmSBC7Pn30a8(W%jNgI20HW|j_B<?v?ZMzP0e=snI{xf#dSBe({$49S1#L-c@j>186qK8DVzF_G}CmDexLVhDGA2*SpY7biB?QEj($~ycstGcx?yv)+6aMb!?tN!m=9@7NiP@}Twmfyc>l@iI>kS3%397$SBd6RVo%dv*B6b>F?in<8SFLc8Z4WXOnS+zHaE>o?#Qk@Nm-mPZv*k?-J(Wh0FqLr8oZ<V-KR((h`d%K^-MPE0R&VoOQ4La3?9t$In4^r;?RrM#dS80&d-a=Bxd6bvf|#(RSYy+1YF>=T65gpBpTJCJU+4~vkV_Ca$2LZ`vr%;Y?#qC?=u7f&Bs}Nh<elNHXrwmtYD{!Y7AN|am-cBQ#y0FH`42QeQPQ+s9UMMbiJ|z-k_HSizw&k!{dWrclL*zW(`S8ko*R&b<lR|B_C}`HZ&9<(DKP}yH)jgH7*f8EXuxtO&jf3je!`!LI0|NOQH{%xPM7JBw`mYQaVBtt%?wtb#qWnS&#I_v^6NWtR%J@`39z_%0VL|2G}_9J@yhXp*JLpsLL#wsV^@_6!3O_%!-+0jp!u^OyI-KKFc4oazRsIu0XRuTcHjj9)0niCSBZcCZ7s!hfGx^bN8Q<w=~k#ufUL&WnKjJ81&C79n+cgeqSvJ-`vl-bl$voRd1*{sRmjxIB96}mh+F=70i-FKE6`JjFs-#aIlzhp~@;|MMKQ;DZ7qKwz-zbM-p-@xPn#hA4pzT4lOoEd`0O1aZe1ucy~Yk?Pv!@oYx1@vu9BD?i?N-9L7h#Y#r|Izlnd}J=ohi-aXi-OL^~L`&ajXquEgu#KRYtNnDZEYCY|7F^HqW8=|vsq+DicvP!()-G6oP{wRLEySEeX?d-of{$&u^hX;FH+g=`X4&xW!52E$w-=5|;b||+_%Ww(KN21`G6jC#jh$5q=@d`&2i<z*|SX?5wn(q~quTiq#do&;1<gf9G$+_Qe7p+gqYaxvwsjR^;#YjZtJ?G+k{O$R<2I8ozqbKLe9jp7+ll0;$&<HirA52Or-G3K6))HRcf>xYso^l!&1WS4%!e!a=rrBH<i2zMMK?yQuZJ2ACZz`K-B!Nb`Mg2M$@tEC|V^|b=bU!dA4JTR2q@^bxnTs-JDy~rIca^6wNk65Dfl*i`LDwQ_;}J?2GLrgm2<pH-MEGO4^S4(!zmM*8S&7HR{5F;)H>MEoP(P@_VHbb@_Q9XqVyj3)#w4uiUz|A@)(eS_G*lk3_Mo?yxR#*~&Tak|z4RD_UJgXI{c?1k49b^sX78IBb6<H{^M#|m>m4fB&W5>IG<at&CQ8nH12nowgLv4-a!&ZpmOBRh6Ouv+XA3fPAdyZIrA7h_vJm%t(@dMJqE@DbP_N*PbZXx)-|9W~kbz$EKGMsoXJ}vgiJHg72WMl_9dBdFpE}W?YB4vPEIT$0tOLpu)8M;7;bt51l$bbKtmS5&N?s0L<Dofh{J3${VnIfCRG~6-SMX5(yiW4ul2w!<NnkDBl9xfjT&{ldR4=lQuOeJSOpmUz$t2Cy4+jW7uo8kC0uHvjVW0jDDasA*Q5Y$X&vsmztybHxBGm;eU&Omy)OyN5u$xWB<OmGI5Cv3XF5Fm-ZTVGxG084%)oZU%9WFFO`;f-hp*Myxs5Yf>KVueO!FF0Lo95dMKJr0|Pd|fK_`34h%o;tBeEO;Py#LkqMSKWy2yXh;zmDoa-Y#>30fffcOA?i)a^G7`v`MxE8X~JJ?`{T{S=0^N5;IU(Nq@+)LmKmtiis##Ltx$X()3Ee6g{!&&m}v0ko{Tf8kNwIe&TfR#yEv(gY`ER!bINWLd{Ig0{?e~Qs|d(%b_CJL{);Ygf+VzHNDvR<Hjvx4pZa!DJ?Stnvznw)u29=e6yrKfUl8ko}FSJ$V(im<iQ){cud;<xz!7DQlzAuWt?AUkq?Y?q7u$Eoy?hpCaE2u6~GVtrRH|KEiD^f&WekkhrLh2JX>wA3_U>H3#upy%KT|$3Au@TGklr6+g^S!b5#G(c1zK^KfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXmL7gQ!@f97wYTcXI%b^W!iL|N!C^njI1Auai7ak9G88X!Gw#f0zTyd%r3EihI@fchdQzRO9u<0HQq*>zAPr8nuf<{6|8k~gmRhhb`IYTqyk-&b7{IIwpmBR=!V739>Sb784A-bICCRE^?p^gQ-BzLI<kexRD}d2LV>tuAXZm7iy${hVzUtv8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@52w%J#F*pM%yr<lprce89~&bN7-`LI2=O~~U6rn@(?>U1o=VnIRg5E-hzQ#4?umSD<v~s{sn_LcLPW1B*~d8X?Psj}YkwH53aSD#kACMs$3_>1Q|3z0Yc?i5g3EGMEgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGTFJ*T|iMwz|Brzpcf01%c;yRuOu_>ADRx`O|Nzj?R<9rwtI9exyCb&O(Rw?PT;HDL$BR)-BNuc61sYFSqM-~R(L_vM=3dW(&Jo(518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlUffvjEnCQebGn_y-+H0t}3y3(xT|Y2d?R0XaD%&Sb2$J)|n`6M53)~c1oc;Jx9ropBzkG#+;;ryFrs!Fcj<Cxg|IKVH~rB7RO<Q@~+7Q)k?=#YNPcM%k@6XxL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;Ir4ACTRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%C`lE_;(^6+w+kff1jZRnx-}EyrPdepZNx|r*1>Ca=?oeg2UZ>FB!hz56Ih_`R8yETuvQu2t+*d#jk3oxVAnct+BSgHwOj!;2rd6m%yK$3QOzQ8@xY|;1GtRNv~*99n}efUHcW9{Q_ACE@OBG_VPO;Lv}?{l%z?cg>$Au+Zx?>-)(!`GqxF++`I#wI(2dhP2brOPiPBM6HrLe|cj>J_&kPpU%IXUG6$l*fNV%njbzRX_7E0D$uFTX^%St3*z_{eh)2DvrWuvI^=jL(fe?dmXRD5HN(d{A~C!8F`Om#Y2aN=~U)opq-PmxelJo`P)u~8NHo9?o}s07S&Y*qsH%PWZZvt$jSWJmoia;~*36`H#=y$!b2#Mrp}iZD+g36`b*M(d#VMr-bJhBtA?2lu_)@S0v<q?1WHiFr2z>+9hnuS{VKo6uB{MAOiEb>rF9aiWIpl0Qsl9PPn5NXKP1uf^bLlHJ~<;$UO52ATwty_FSWvY4w{Nfvd%(NTTsna#<Xg%!DpE;FPOo4{SHay1U6qP5G9c$y>nkZXvbgzbg_Yb9xeUK0yh)wd{Si+_pGPhd0V*}l7_B}l>^waTKt0*r@h_~wN(zD7q^lA&=g$uAdNBus1&lJyzo+;bH)dsF1Tn{MFxUK_4G<IUH6c+C5AI4{Q=rPg~2woQaCAQijNuL?F@fPLWd>)DIX8Z|W0C5-{bU77j1xGo6uZm<n|$PCF=Zc`RV%f`-cRmYtP%M0r-7pwqeqG!WzH*Crl`q~t<U0Io<fqH7e2iVb7ll0cfLVU4u1|~^%t(tqigTafaFEic-_Elqv#6PUh3#_1pZ(Y5Rf(8did-1{k-rwVQhr9d7$Xfk;5Ye`-(#bsfW$P7cQ4m?<8c1v~u7s@J6eY<c^7o8cZTojFC{zV?5&4{ODTQ9c>W1T!)%FC<W>%*l`8iD)ddbZyxNWE6>dY<mPD?@_2?@bJWF~dL8a9%uLpfl+Lv1#7Au-2clgKtNGS&xPbwYg-1TJewHtBhw@ZltldhC`SIzu%yey5v+1eq2_z85R_7|Gr35(L@kGnN%~$gfh<gsws}2Ce9}SP<=GzdmE~ANrje$2$-KfJU#WSReJ^6-xNV>o=}2(GO7*_24oW2>;r_AAw~z^)aiFixG0;RB9e0=cp#vG?ig&k&=M{aThQ<p?(L5bur68+#G^NxF6_^e5IAoR)qK&9J`(Cd2Rek*+f>Ev*!|2Y6!IyQUf_vmO`lfb?BspRvchb_dJ(DNvF&S*=X<C`+O*exRK3O5@NFR8uG659AcS6EBvNryyB6JA_wi5?o7=YicKr4&}nQP*Es-GBnxU)_e^KzOYTnr$DI(f(-mrJ&-zd{@{Z6Ko8k+!JDE&+!Ixm2`|VH6e1<xip)y+XGeiNQzG}-tis&9j3mCQ5!R#~-fYaACiSYzdY=Vqpe2X%uTj-&(;w`GA1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37}BMAi_T~EdC5I9^*-kud@c;OR9OrLGBfetB%A*{G9lfIGZ>j>j-<urJ#<mRVs4D*U2sRnXN^W&LqbU3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCEY*W|HX$YG6~1vf;X}>m6J<kwHMDd4WjAo^pv@jl*hq%!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28}hn2SppOI0;b$JA-a!VURp%*RkZM|}*sMSEWDs+bn}4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=Cr9XP0fIex1*=ENd;n#HFVy!rs_`s`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#;iIPY=aBtauTw~=wiwMF(j@GXjTpvTn*w&K0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagxnnyNvF+wA=9-QL#jzSiK~<RXJ?OrN@>_L{)h7S)kDQ&6a8a&S|vPxhB+=My~8_!=?l3Rc!vu6A~qK(<G$;PKY+Z%1@KYR><*sD@Wuxi#KDj`t6=_6=tW{ItEw|6BW3-pN;-t57!0ykC96!C%Q3Ls|b;n{_|vc7$SZ&AKyoq*wf&E#jBS46<pt&~)XXQMw+e;h`Vrq&${Av_&Kuy}m}Tw9@ehgiB93HD#mG+A~>1^lER<GnO`+J^S`KH{%kk1oE<6%!8$BtLLlVyAdxI(<zJ9G;q1_n?9#exiL4D(#60XI;eb@(D17Oe*19i=oerLUz~0$xD@s00K5ZlJp*ryuZ(uV=7v@OY#E``)0-#DN(n719@O`}KqaL@&!)TzIiM|)0_vKr;P9FcPU(geJXfyS9M^#=TSPhGml_e6CB`gLnWC{OgK&jtEn5Wr5Im*t%eHPtRi&{wXWVV!2RUEN)3V2g4BMOZ(+uxcZ;wsw*$14YztEHvA=LJ{==Wk~(^vy)#^qcR+H(phHXc@fJ{%VP*;F}V=Xb7^mxy+gPE6oWD-+N(n9H_~ts!Rb9Qb{d9T`2jgmk-F)vStQ@1>4Gz3f3<EAJ{Z<Ch@8xfg0Xh^|Ol{0NU_=&U4)nbTo+jO#KD_1qNttrB|ZPwom}R^ivbN-EK3`>y&Lfg>SVSsiBOHnoLXlPTT;QSSzU8X81iRm`^G4+3b;zY61#@f17fC!7oy;TV4y|K;oD#RndW_R<fM4f7xV+JDQd^uEn^_0~8+Y+?$}_{KOBzzGNpw1%Dw2fg-kJa``K{QihDpx!fnm8MRUiIl14C|Z5Ay5;H7j7(F`Yb&8Q)BB+RAP6^A7>zl4Q_AwjjO`qCRwn9J&nV`|>Xi;X3BqENh9|YTcJ+7~k7s8#Mk<SjPQ^$1?WCOaWdHBoc&OEFX+f=1wQT1r1Q&3c8VQQZ`1`6ALI4WZ8{;e^l)qW7XMmH`vKk7m1T%gO>u?YQE%ebUsh4?f$?&P+;WlU;mkF0G(~x2?mVS>cm`Rkf;qD}X_%JLeTa8?9Y)Mp_)gl}O8OddVk}D87#-z>$kJqKK<rbS^c_Z=NxVVKq2hePkn-qqC-4glpuhC~76LmtTLaCsZ<aY?{k(;q6W(FA{wC{Qimh9Wzw%x3DtONZG6cg=AgI(BQcbvT}UwpDE^D9okj&M)h-~(ntLq%N?YcHE(p!zrB!d~nDSY!*CY%Si)DG%IJt)b+t-UBB(rG8ev7b~+47eEM{z5~$R;9##rgMFT5+Tij<NwS8^$7$m$#13juvguTY&VGni+dd|E11H@)>a7TR507@=9K*?P<@=7+1|VeLF~<^nIs_jB-LjoehnW>%*Pd64vihv1;R6v^E9`|>L#e-3mCTJh3S)NA)<&gFTN|^biuM<<_F~kbi)nMmK6|E~8|ou!Md;y!wr%QFZZmS^=UBE6+JfE+jz0U{F!lB54vfgTX5n+giR2l{i4b`PX)jw_?v^i~JaBT-_~G+u_tl`_QO})|&-~wq_3i8h9<cJo^#$^Fwa~N~yd~xbJtp|4(y#l_D+bp6-;>!QZ5sI9!t^rvEZ+x?Q7lEov+O#nd-$&{<@I3CC~y&SBNxR7<0Av6gMozH<ZPAs|CoCl_BL*0P4utycy@Q#N{f*kCnrNkvsbZ|L?@2rk(6ZiNP6g&*t9sNNG+SPtnupp_C>u_1r*RACC}{HduPwaVt)W=pirpKw_2Drq+;0vmC+>zOxn&hi^0;~`=rBucVD=%voR@@&mfzUJbaz0Gs%_U*6u`e2s!q}(1?@SkQ)9cr!2^hyd}L>!)I_icVes4oE|+@O1GoQs4yCmmk7zU>!v=LDKaJ%K8f09twD%hCUdpyYGk=7l2mOD!cF7S9-Nz8@|(9zlSaEDz|IHs+G4Ymzb&<JS4Q&k2$T4_%bVG|UQ6LPpTD+|DEN+qSBgY%`;Ug^D2$(b#1flzrSZW3Ipg3G73W;jyy(7QHnsi9kG#J%b}NlfTWLo9xEQip5Sdc{eLnHE`BY~hbxO>{6+%(={&uLoUdJmbZH^<P$i+)0CdzgqK1x7(2&R}}Py4c~qlR2z=bQwyp)H~|>#O?Ct@uXKLzvaa1(~c$f+t|05R|e4ei^y5Cg(Rx8bp0M<1lHD*3Q|R6qG~33FnLjtMN-bu0e6<tt%*0PW;^I!;^nB6;Q<poB)rKxP6KYQk2p}Cx@^00JS3&s$V?;KEkNj{)Qj>kNr0l#p%qJA#j!W+O>AA*b0s?PG@1tIYom9%9;>83=B58=rtk9JeP1%PAH`}#8xx|U=Xd$9q<)IL+lsb8fT6Qx9OuX3;<#_(@FDzmr3H_24+T$VY*&cAw)_nAS`SvcoA1fVnTnZrEUFsp-WOJaZdG%-tnb?a0Dm|i;qXLdn?$8^wiN$yPHqH{^n0@pJa!peWz=BaP(0VXi~*mV=$q0^`A4Dd6CY7s7xssH=IF&^Apa0U#&NZbuv}CQGiZjrZOQ=u45kn*A0Qn1tevl90;1oote`%3+DjKIzr-rVW6&vPg?`3Q@D-)e&zoA4eAnMV|$_=AcMLhvgavugbmif+0ghz*A?xGonrfR_RH>%`!5KWfGpGBe6{5!<>2*?LyD|Ff}i2p)|M7?0*Q{NwZvG~1yoH>(Nb5n^+^Axv!C{MDZcgl|H0@E-#jb6`_6Sm4c5e79kXSKoEM9`>*XBjlztiA;0}(QI`Px)>(_g)=>2Vaeft{^xxm3$!~)p6!X8<v+pd=!o&C1I_dBCYT-{8UliwzdyN<7tQlQ3}Z|ah^m3Q&X13n~SS<jqa%)4D8Lag;fHqA;qd)T%}<ly}i5+a@#Z+UaQWqu?P2wM+Z2>G>2yiwNs?T6A&UU5g*5k@0|CzZmyPgq`|ar^x!qmZqK{ML^29owv3yQzl(a*u`@adB7oR4~B!vm#2<9W5`tB>@EYv6;4gYp5~wza{Ynv<tTJH}=9;_|xr%zAXmexXDl&zC`YwJMo2Ggd@eg5e~Bfd$0+QkTNDJ=6_`+Cg(d&Bv6gR1FibdUOM;M0cUErdR9zkrV4{Sg&tdymfsX5qyrCm=pzQ?kk*41hjL$X3zdNT`3iR2g}|%p^4ors7s8Zz6khJ#g6I+k2U%>cE6!bV(>Y%{hQPT0jve-IX4mz_d$--cdp4nc&Mkc)t*XNVw!bM;LKPyy-&o+v7Z0Hdw45-t$ygvL2P^$=LI%JU_eUqcwYTMT^3Xx?oiHiK<7jUEU8bpUx6IaSP|l$n`Sgh<FgRJKyZNjvvy)7SxrZ4kJ)oR_-B7=K-JCVh_0t|WC^q^0PCLHxmX3oiA1v7Q%cGz~ldVU7zVJxM<ui@Nq6HzVC>E%aLr6qC75Cge@6Oi{jAO`xicFZf)Jp>9z<u3wo4rl5hF^Z!`RcSE-rF70b-ebwPiXZ1uYrP5YT(;qgS#tZkpD%1_a_ptR6`W+R~;de{4hNh*H3O{J$e`!K6HES+}nL!vG<$Z`IH%d7tN_?LDY6MXxZKHo0z^_`;&`+ubSD|lSw))W&9~<f<A+#7PrpY8XKkP*3<a%|J%cj|5XIBru?i4;6QaIGOJQ`$t!$Wr(jFO13%rHvki7X%4$vvqB4{xkH(2@ovIhI1L?Wd!1tlw_z^@Pu4^51RF&CPN*3u^nIG8}u{&yp{*45|P@a#-7A2`Do5?<t`=qtY#EHlv+{^J6Em6D-Cp2$VRi;N%5q%GKP`nK>Ln%G0G{*>a_Lx_(5qn4Kn*5_#%)3zbu3aj5<hW10Sk!k>?L1HhZC-k+bO(u3o04gnHUvN77ZStY?yiPD=6a&wvn?NxmZ2ExtUqc@I@h;JDpv+v!hg#bJJMMiI`-MiW@ev{5)pB^GNxOi9dK*&A$UyZBCIqHGk%Ri@7%YX!&_LMY@c<`Gj0RM#(xA?2$$}lrNI62^BBm3lqoZhw&Sv~BonTnyIwGbsPWLN=WG=zQ>#iOPd+5;!Bn;k;678Sh9-wwXAT%J#=Wu8IUXx>rB^S@&Ns^1*2^+mO#>&Ls3a_ti#1}>dX?w1zRfV7wrSqm?>ecMXJzcIWpexc^9l~Bovw(qVdce*jAWv<hC^h<<zg~>uTXVnjkt6zgiPVH=u~SyS^1D1x%d!%DwYw5j5du#><-fGS}K;yxLfr0b9Mn*%x!{{4_jKH0X#q|Jb_C0qNy`-123helgj6Zd#e(XDL>&%<+kqoX?4DpRORggvgY!8hzNHpD+o2MC4#)1XSPsU-z(Aub|3~LS<ef9Oe2Gbs7s82lSE*UQ4E>*-TI=@?l3H={DHI`N^$v@1ki^F2WZ)X+yddsDJn^-0hqrgUFb3;gJ>WSaVuZMi!-D#Lr&;q(-2TMB#AHp`qC4|k#TLF5x&=`>+qvDqgpwZSXOX+Is1SM(7KCc#(G65K>e4^_42a+AH<C?OtmWLxB4P>^M!#8B?gF07K2qZVU&8dp|HW4m!ef;%Jw(KIdFEL;^$XSA7r;U*eYG9dfC-gWteVVtK#G=T0mYGfA;nlIN^FK$dnz4$+iC-y*0>6yxhpx{qRkIn~;W|E-raQ$uhmeFMmOw?sg9mcP%&qORXtJuF2Uu#GGV>VYC1sd2RJCMxfALf+;F#|3;S2{~Tc$ooOZ^55%2*#em1US!|zW<v>OBrM2Rh==rm<BWf2r;cFk>09FsT*39lc_+EK@%`Yi!d;V)sv*)v>BP?*W2N)9T)kRO*o2#DL_>6TJbCL{~KN)ZzXVJlh#Pk)r`WOMD%bM6mFe%a-t48*zt0)eHuGg<uHx*FCVpf5K6!pW51U;b;?u`D)dkVFA7-HHC_CAWP&}od!!Db=Fo0RdfKD8Zfvl#O%LbtF7Qe41iEMAb-EAAYQH$WH}66Hq|$^by_34V(cYe@*MGcnSl<jJg<k4A#{Y)6TPK<q|~^Bl~uB!3FV7>YP9oY3i>*nawLdNNY9+ZQ|f5V0V)Kk>)YGj}re{M+tMcLTaNpBhdY!>k47%I$sqZ*I?Pdyg3goo<;u?~gmJy~BIjd%XJf#l_9l4F#a~c=o3C)%mEFZCgQf8x%d+#b2-}w@I^87XQtS^J@<=Iz>^(%X&JFray2}w-DwRCP@HD{QD<^!P7G_BA#pyP@_N&_5rngCI{CE{TReGIrz))YE<f{xp*(gBGz@G9BpSS$vlltPfm`oG3&Fr9K`H4((nn|RL>PNBt`+sz?<aJO}ND!cGdJE-$6vAJ@(S54IMuuz|@I!J^Pi9Gi;CfjQV8Sy)QoMZ!~l-Zk|Ngqj*-9)@L#hQIpF|b<(gX0DePNKV%1Xk_j{cUeT90tc+vGlsy+c%bv@qs6d;FT&wXKy-!`%E>r5~Us}MeGKUN3CW?<Cw<n<Bm;+!KCNn<H3=^k_9G2^4P;9R5PNd*x5p2WU`qSjVhDUJ?WQF=6MMh1uHn#aAz2nG}ilo#{miNz{_%BMGjmT&zRfJLiqabYY)QM*|@{bQZn9ziZckl@#(NFdA{~t?>m`hLpM&-&E6|zQW@1L;yjgFJ2?mx`m!6)&X*STX4;>-74>BKhaxVHQMHRHI+RZ?F~YdjW1Xbj26@LdAZ9TOQPQ@4?S+DF((SPo@Zb=;@i1{KH?->24@j6#ce*4bvO85)k!KDgu*_>{Qy=aPuw6>SEP<3uG1LAI{tl{C{{*4Ggb3wEw>Qbr`4xnuX{icrQGi7H~lkEglNo9YFblR?1&Fkd_Jy!S5JvB`wk!ST~}bW*b{cf=T*29zSUdFnI#!#>k#wB-!9k+hc>g(Jn2+UFM6J=Jx9cHJ-QT)9e9@(KLID=zZ|BA72s$`Xwz?bq(G|C(U}2%PfK93pylC;kzB*DJSC(jYfK8kO%(gsip_$pER`wO>u5gMT<$lC3S{IZN51)}J_ia=U^^8BIY#BxruBgfK{TvvY)KP91{uOI6zd{XJ4q(FkxiOZg-fNh8U|f;Z{WX3jR6tTsM>d_W?Lwt6m7J=mbEYRFtb?eFXH7{oya!{rE*w&|2re24m%|2Ix2rilFML;_<xbJ)CF6~EQ*$cb`vT%*d6w7`$%%!%H&C{y=c;Z+46WnnrRta3$d1u@h-e(!|?N8F#}64yPV75wD;+P+6bAy;kln*#NNc9<&z+`<u4cXsKi$C9`lBt0HuBx(m5KFJcSH_AM^(18ab)kI}hm@#UEH=`^!nnT?+NKFyCp@Bmz6Rb!pk8>3S2;}^kzKmdCzpI5yW8vX&;<<Xuo?BNttY948CVM6hPKO7G=URL_v1bQS27YL^9^?wcN!MmFh@HJe8}x1rn7Pu!>PSefl<rUJO<%OPtV76u5cl>)k$xC;WjvYg3I3}yBi_QAELzNYIS8BQJ`Hp93{hi;Lu9z&TdR^U1@i_R??{3KtqWz4=$&a;pA+JHHe5V%iLMQ<OJfcT_FCu-+94cxdOrX7lwE-FBy)h;7XFW&2%8i?=4E1~q&O;MV<VM6s$yef<R-CCgMHuJwLOV@tz;M~e;c~Ho?rJ6?y7+9<nQ7A>JuNn4l?N&woIw_72E|}`GA52&z*e!UOqkDvpnA1&Xs&Au7T>+4HNEB1!2~Z9PB9+3$@wX^wCz_iw(E3J25OSkf(U%Q&mT$Su=n#yKAy+fV=SayA`h*hgk3|V+P8#+y+r$0Mcd0I>&}>sGB`5#6-N_{pTWOj;kqMe49%~(WEy;Jwh}+Ayfx#WYt#W_uPKsLxxwTBe-zrKNWVaLM*Mj=7*BmW*mIE)m0sm^GuY`SkH;(;Q{eQ3RfknPNZUMEvb$HEEf);1M}hlMp$*F@f-#j$4YQqX-!e5+M0RWsmTa6?6em*hemd|_thyxfX!mG_V!^|-vE71%GJD`EawD!gsh(fhJ0saJP>oGu0r5(!1yUC@29gL6m)c~*{x9Cp%x2Nh_s=sNuY1lT~B-nBFB7&ilAbkIh`r?84(}TW6$6^xo<3=7YZjkZE6ytIVOuo&d{gzB0$)L<WNDiuL&;-#jGj&tN0gSakDug6f>UB{<zBk)dJxA;Me0fzaArv;e}rq!ocH2`2j(Rr?Z!PZ@AJV(kvK#56FV}>$#t5&iEwr@^n7GCZ_K_hFGqv`p%Yg<V3I@5-(%sbD}5{0<5BPp${eSSjB>2ZIYp+_Ss~477%J@3LdTI4<tq~aH*FiG^dp;;f%CNZkwD3=>+5J^XN9Tgb>j9&LSv61&9QR@P}5CXo}v37fwK<N_uCpNYr@;Pe<`-!Pn>M@2YL49~eqfOpri@#%HMyKyi|1O#);v>ez!Ya}?enltEr$Gn%;8R70v8fFOJHUTj`S@gcbkDe-Tn{Qgbrrb4=*M6<*niNQIZBy&Q|RRxH$Ov;asEN1J9f$wne-H0L_cDR*pekY?Nv*I0i7W`HNQwO-1FEr-ISPDV0K5LSzr1gv5!B}J~H3NdmB=PBxw-BN)6yxO*`O`7m41$&$OTV;>*o^SNj!;-DrO1bJo$NfgVJ2OlS+E<FOTznuj3@$Td&w5<aZ4oth^1A$r(`n$?5&teh#v{I=E1M8UsC3EWHv#Q8KwOMqdZGYLWVGtCM*^{<~6|CO6;Ojgs903f-T{gGE7LzlquGL9`71+mCA3_OKp*NK>3)WXFM4gz;H67a{zPlV)vK5!`)8YY!pI)q1lRSQ*!ST-R9onQ`?g~Ugi%LVuzv-GcrC(A&FFe!v}##yquG<vQfw@;>)a;XJ-*WGDrj%sF@Ar(_0CFgh>af)8q=174;$?424eWA63H2keaE_wH+9ih$t9@Ri1PscX~Q#L11S&vfvs9TF|aMFB_p9bPcjtKpIarKoz$;feh&u_+{^SHyb3)jW80WOd<X$<H|27=?!AQYV^iO3hF8jxkSTvJHr0I%RJJ|My3z2?&v5sb0_SRbAW_N4+9i$T*6Ps1YWb^g<0o810<|`iWn60e#4ynfbCfT^42lf12};0rt9j?@63{BcW@Uj*a}Y!K6dAX{fqa_vhUVP5cWCcpDuc^T<rfgALu;uAi935D;t{u9f_bcWsXd7wd7RIaR*CcJZmhzXlpTh@Dpssnr>}xE02i{Z4z*DR0y6^JfJ{^NQx%mUNand70QC6wSHXA7+}B{>1eWOE|vtdWN1<+#ozQhn%Apt8H-lKX4tw+Shf*>urVvjeqY-Gr;rn{F%S)aZ#)!q18nqzH+!##dw)9|{_^Xq<Na5=|6}hk+V?t;6xbNoWA4l<r#?7yonXZLq_=4EH{;K+cvtn}J=MJu6|G0{x$z>tv1*ZEkoa;D9)kiU!Wnj=C0NSEa}O7qz(7%tWRNik$^$Zk*US5&_lb(sI5l@Pzv?|J`&3xB47J0Ye&YD`h#)&rd8e1HY|d3zfV2for~l&Rt5;<1yjU!0u^D2lTR6${j<VBMf6V=PvsOUlC91@ilgpli9~IhltYjO3@$`JfN1t&lhVX9j9Rz<do()Nv@Y>KqESHp@Q!f>6fXdnmy5Rzdz@wn8pb!t(xkZAeRVdfbs^Uz$C)cX?S5#e-5ThQ{?ysb>)7AXLgtxfB@c7!H7<D|kY;|5dR3L^cNksT6S`R`4DrkWpQkV(*0(ElqC2`TS^8cq+Au;fB1DTTQ@+hPQffo9j?*UJXob>)1#gX=bY+%r}7N}2Da}kK8qyCooMDdR5BeKVy7KA5FGrVCx7)wPaK^^eH2wV$*U8wGv=RR&2#tO%CO5ZEJ?gRiQyZ;Gc_in~fXb51U=#fy5>ycFIU`>Q#RzPvBpz0=*r47=%4cYkXr5tlqVF!$n)dyem!x8alih2Q5KXwY(Uqn?vUIp;-M+=VPd*A`F5sMnZ;6?KX(*tk>lv<??w%@pC&g+oRqp{{RBy1L~SpxhJS_ZZ&rN)#i931O_G-7KCB{}aN0xa8~0PKRvo(FW}r<d}_%Qt`HKVG;-4ql%=xhKr<<Gt5M`v<QXfcwcWZ}xtC=FSoF|6N@_<LCeS>;8+MkN1Ds(;M>-eB+m&f746v<<jqa-~S@lZkzKfbn@ch_3^Ij^H4fL!}N&s#&tVB@HNvJuD_S-=*u<s*I##E?H}*&Nn6u-+rmGGhh7~V9lhE+I^uUPC+{x#`cL~m{v_==o#5t5n%sN2|LZSO|A^A>xryJ=&&$2NH{8Yc7C*B6)ZGAV3Dj;f8P2DUkb%)hw9au^?(nkP%%H%0OXwfRKMi+Zz4>XE+kSI+aJVPK{p<1JEBWd-uYcq}e)!?HZ477k*O&VT!|(Tx4|k7&fAZ(2G?e#lEMK;I`{0Km%|E+%4&MAK4gYp<`2GG7Nfqu5N4Q-4Y&K_=lwebij)zCPzr1;cS>4`x`i!wu_6~<osfWN*=|AN&MFKpOAxSA{gnzUs+bou4*{nG7iP8>-lqTyDRRm6ea9sX2{Nd24sp$LJw_pF;Glgvd2Hu=mhT^c#UhW^gar9jk<Sc?su|53pd;ZiTk`U{~NH9`p4ahb04nSFwA~`na1++dVpj|Y9bpR&mkFePy3WqEB3bSk*<|1GBw+iwc3Caq<Sgu*z6ss~_hqUY&Vc(Bki1(#1-Zx+I=ntEV{`R-ueiME@-FmuZer<1UZNB+ya^a^}KY~OITDm(`xzxc5AeR>ciC(7wX${de)dO%dLtwC1Wc?f|;#~*pmQG|<+Blqm^IY5Ee2fY&LwtLM34%LqCW<B3f+%zK%)|K(V*nj%tK2*2dJwU6%4%E|H`myTsGsN&DT8c`p$^pIb>(Pgz}^wWbYGA-QuO$O;po0PT_{%`9nw{jR;)<h(}~*c%gUF~W?8=CBdRLi)nv#1pEtFW&h9FlEu_KDEUK=~>_EasHMT|~R26S<W=f{X<axW5uE@Zg(4tj@P(+-Gmo?P^bqt7@G*V_<o1BGQi{mxngQg!^Za1UNMT3EQpPEc0vBl9`y(Dh%`ap~_6Vr+gnQN>;aHMC@1V3h%dS#IA=@WVt=f%m1ID-XSTH_qa@WXU`cE&ZTxNZslzLq~|!K9>Ky_j*~s{54zOnyfW#5gWh?%6<|D{xQW*5{fhJ*L-_(<e-lr%%oZbO28v+X~$Cs1q&}*gzNGTM;bHim>8U)YmAwsnozU!jNxtaJaR)p)lhXXy8j0fX2<O0c<qrvcRGui#`5W#VRz`M<x<jKvykq3VL}y7S%Uxz|-@|)|n*WsR6eYgDy>~YTSMvannsBD{Vt39i}boSd71(c56?MjtZZa_;vA-RuSXb4LoIs7mW<=v&^c3clj>LDh!yZ?Tpn;I*_8sO3V`h7;rahiXbCI*|#b|Q0REMpz!80iijfiKAJ4rxMs3M1Q5W{kVtIhq6B8w+06afd`LwfND0m0)*$l*bLX?sd`6mUvM0=AxkGD$mv*9{e#?h?$Oh+@zYw;=zcx6W2#Xf=0}~R0KCUnaX4Q2?g>BPlgcM>vO_KwAOL#RLj5Hk-zl6Tow9`7JfAWzC6>6NXsc4$z_|l9?N4q$=qWE*Ap0i}Rd?<-<Jq=ftYF65)lSn2MY=?*wLYg>>_4!XW4bZbv-muXvVVVPpFNp44<3{8qa@UG4JC}xJaf#mLoiN~yL_dZYEq)SpH=`b1Ez9Vwz@rC&&F}*@-ETdYisM#{@2xdaB<v?<Yxw40BvYAlaw_;Jp|J9?%^|jkrbqrQow3{pTZ&>4$ea(#R+ZTW{_<%CUL`SZT<@t}Ht<;ZeXo4tiFlDiaEN)2k;CX+jn#U%Vb96Zl6kBgKhVt}7r0XSTIYe!>WV02buLncr^qqIlTY_&a2UdH8g_i_QA`t`dBEa`(&@D|=(SWl?UEH`Bhe4#B%VlWtpt)KYv_pxVdwh8b<0mog1&MV*^hDiGY<XNqDTe!>d=|iDi9d=YpQZ_>q|pYT<qw-7q0}<S?XY1-{gvVD9eZH*S`09h1j38R!z4e>Woh+%K=PTH}6RX3?_IaNBZH$gn~bO1yPhDZ6j+rj3T5jMmBP?54r_FYcx*$K}5=}`uWHHbDhViJNBulv!mm^!@YyyS1&t`xK$m}b?rw%nFxW7FjF`cnn3>CX>iu{Vs}K6JQ*e3#p$575oSHvMywll{o$6&QuJyatI?MDSn;k*naH;AYwXy2GlQ8nj)3MQp6JZuTZ~J-(>>Dk0v#$Czc2Uc%SQ&VLBY{==eQ{$DW9kZE(UQX;iQREg$^V*hvG9jdZj9)$P{;By<(kCbNHBY6ltJ`mI=~OL~}$*kW(qv8a7z4HanWUn=BRnxXC57Yq*0+%?Uj6yCN8H*e%A_Hx-s*#uAehIN2#u?j49H3Pg~3l<)$6`-FwZiJPL2%zDohCy?z4%HsL)($=Q-GyAYMks)7H2K41@gp01%pW}3U^7uO5*Wq#f@%ZYxdDmCu@^Kgja}(9TeG~!TjE;iPIGLV;cu!5zDUb9leZ=kNVD`;~#U!j@Y$BD2qqpK`6|2^as#ZwT_mwFu>2%4f5JW^`^gt}@zr1<orbd{_AB)Y+P0`ji{}cXa3)-$x^O6Jr$Q%JVoL>4<E2D({53zz^L2CUGnQuOO&N`<*P#Fj{351h{qw2XsG#kf6L<LxqcUA{iS@*Ae*s6N#$DVu@r&Ta+S_2ba)KlP%9Qo+238#!HWSh*(!75?kdNIFl7N}X?dqenMZ@9RW8(Eo?0<xdo6*+e@5~t(a?*FP{BXetW`|M<U5TqwwxbKRsXuGJ6{fD4qNB;CXSQCuF1fWxM`tZ=`UkKDpxDIH9A3ty2QH(zu#-qfSbfLzp*XF#rsNH&#xBD(ZwC+rr4gN%oP8<))2V^XUV`@Fujv8o|J$uA;G|`o21u?bsZ|e_!yq8Eq`9wiJ!Z+CS^84;@EbPFQz}Mcq5dVzwGP-!QEf#XZ<5<)ecXZi0G47S+j!=_1!)~?4@}iNU_(a(Ozt*pBMw9t4<dvL0aqNS%kMt3_e4mRYct2x_kK~N`b=&93aBqy<b;{8lIt_kEVFtajZ#E01w83%%mn+O}cE9<U0GZDI&Gm@%qEGLeI|0<;YVFOP<ai;njcR2|au=X!8hE`i#``kKMW7-y=&s9`v{ZBFgL*1O?Wk>GW5bQEjN=z<Ddws;cHf?lXDAR8GIs*f73cUZiu0Svbm@geHsS??F#;3DsB4N_gW{9CfA49JBR8x9CyDxzZs#rl_$N-{H~Wll#8yksX+za07)^2dO+I!H5^IAuXGB`5J(68k92Y){mTKzy@IE{d0%j?8EJO>kh9MENaGkx_d%YJzk8C{RBLiv)3pg4)bqUYDjnRFxxBD~srUitA?m`5Y!<Fmw5PpS5?9I>r-drqOD;#&ea`2eQWIq)esNAN7G4mo2KQ5u3)VB=}<C`JglkWQnF?~~mK5^5;TW0r|LiD&TCW)_oGL;Td>zQ-{JiQ~545>*&I3D>*KU^SagVIV_f!_Xeq%8J6!YG{9jj(|qri6~_fO8)kW>UHysu;j7zxEN9XKQU9q-d(X8Nrm6#sq3rE$E%j(hOn&!bE?9Y8QGH%YQVI&N%2efsC=c`-1jl<nxcL7TN>HQ|_c%0m!@^>ggjxU!ibVZ6F<zYlNG~=oA{W4#s&qOOzG(2xSOKt4s@gDDuun5=4L2-1baVA8g89sPgR29$qXOIsiMc`JOTQNd1*<*pTg9{C?D6mvv<NT-{gT2zJ11z3MJlY~AXR&Gh;*!099Y>$;|7A1>_97BTYBE*y!BgbN@3`2B7dS6Je_%zHNM)KLnDA9W`An(;#=xB-VX$-}b=iYDqNw>y~w2e6A*`&JM$0Gn18dk|TvU8KPon;&@!<5kd`(Y}vtjiCwhK2$~Gi7;z}+vW%EcN$@A$hy6DC)n_#c|E?d{=K_Z@7;CYbMrW#-cZ2D(8-eSqnD0!5LdI6-AA#4kX~mkVY`a`aW;nCTQo4Eh_!TdlVS#=0xymvl<OYW=kuH8BivRJgyXeO4!xtaKZ)xmE+b0S*Zrqbi|Dr1fJKf=kh0mg6M`L4t=x9P?@(e}6u3pfn3b>P+s?zW6{0hwRIlX|=2M-F(TjE#jTc5oCoB4*3*QyJudCuIp^$|70wm~#ZhB?M$Kj7ooqUoEspfguPf*)<)dUGV9-fa_?szaWEa8WGnxSt)Zy&47MIznaRsFH|ltwTDQaAncUyG+~W5zEM_2S|m+_|h@hON65>v_kCcdx{*CjRuZs^}ILVfj1vz4d6M0yc7z*0^7x^jayQ5|1b#FT$aE;y21!=R*V&L-i$MdEHq6Dx*GPwqk|y%QDb%rIKRgC-Ze&nFX&764_!6?-b!7&q5>JIz12Rc$dC?{Do)rUsVwZC@IIHf0LqJnG5HW<$~oYBQ$kEvqim$G<2~UM0&lw_Q4VDRTJkJ$-%6NU0TIKr3o(-!nPjQen@t3ilOUMNte+%4#+PfhdPlfG~%sOf84_V66x5p-#lLLk<)5@q`BlZhcpY0g%d(ud93oF)}5+?D%25cDsPU-N;ToAO=!qwhxunYj+ZSbv|z-=O;~1U{aBa@??B4_ZU5!oK`aDiq#i5Prk=w`Z2~VkvM`+x7eQm(F==6b$}~@m3{7O@t#6idII_CDc$F*|D2kim1#mkfL?N%m*yXqUJcKarle~*TBD>E%e`MBsY68H!*^c4ujL)69#gL9^ex{e3(#(g3k5w8yee%=OZ=R(iu+PmX8ErWv#xfk&7i@O$!RcX!B&5?#%h{^Nm|}*6Yt=Bp{djQj(srKEkeNBdCYd$7J|HVj{%jKkv-4&ZT@n@>_1;}34)izt3NKTUGzprBLekfcCwdY_eA}X}b<_Rk@X48dY_%S*^dxko#(IR1ub*+NbGr|u41vK4R>M83dTw6q8~}D^BW|w3Ps+?yeGVKrGinywlF_*XiBk2LUy-ob_EHOoF&W0=%rSJ$8(P5#QwASDBrj*wT9c4!Ile4rJ#(#IH8Tl}5d6#2CkMan9UeN4-l2UvN?Dz?eW&92Uv?m$Z$Ums>MOtPTNyPUCKr%6G`c@;77#5t|GLGvxJ%#1F`EuL?SIGilWPEm!6-&%7_!B7kWG<$&8uIa$OW1Y%|ylClCH(#?@j#HqMrlvTot+$JeHDh<GAm5^6tiQDO#YUD!a`ooy{dHj-;MxQ-44fBrAn=n`7@|6r&dnu=mM)*L_udqB*)R2VC5l?5GmPt!SfNo5z#fr*M>DKfPJ93?oxys*unp?BrH4ex^@_vRRkwHy^L(Enq?L^Id&)RaZWciSS@PG;T9pUvt<XM~4CXt?wv(oBktGhG9uiyF#_rwp-fqkHx{*W;{v36_q*xcyCQq99Iq&JSM~Xe8#YCT9LV??1^`m%YJ0o95rwPKZ5H-j2P$Rx6z?x#**QpsS*x_Ui()!NzWc8UVrDomt~d}(5{`|EN$CR>u64+@~;3_*s=9p#$1U70ym?#Yt@S(hn53(fivp4y%oq|9o-BQm)&`Rn5$U%jRwLY_@w8vHEBFq4zHT!<$Sc`xbxxukNdB8Uv)@6U)cjd255A9aF!9)*frHmaS(XV8<eoj*G6a*BV`*qCTuA85+bvLwg7Q?NT*Et4T8{2>mOu|H-~$_{QAmD8$!+^ZX6vS?(YBi({V<~4Ju*w6c1f~E<X-$dcNPEkH_v^m?lxSj089sXTB_u?#FH{cNX4B$(mcK_04;kc<=4}QC-~mF1AA#>6=9FU&Je8_)livFgNN1|4W&c=5hjf2npZ{o4upp){A#HASR9n@b*vg_HQdl-hIR)C_a<Yb7+xg@qRj=l4HL=zL{MRt+h@Mpe@#n$IS(4OKuNQ2TK6<uhU(VVQGhh&UjXCYwoibn-P!&eDLZ3nZeumzl{ywm)Q;y8@RL9CJ|z5656C#S8~d8D_o*UO2DAfHBrFVUmJu%LN<0B<Qe0X1+$fyHdBXzJIO{0<eK*ryy8t4USR{Tn7GKq%ZA@U@#gi9zJ@v2+VePwzi$&nk~G8s><U@L!%8B)Uy?#4{I=B^P7pHifXM-~r}@B_fm*7~hK(;8L5qyM*YV3KS(8NY2v-|D7P;CURu$-#GV8sfI}f|AR+w6l`D}t)>NaaSSZOE!94#<3p4S0o<#vi8qow7hAR<37d$O}9AZI+BW|mY?j?LBWd_izpMAKcVp_!Q+f;9$cC%)3dL#ah_-@m3bkF@^P6+4AIRp3JF#78PJlNi-=@AmbiaI8z=EE|*B;0-cv*YhFN!+X_ZM7B&3V9b8z7~~sH=J}9xV7%--J9*{fY(W8_M{G^>p>>-ei%24^7g<BvyC8W~Xhrhha|t3mnTg~erSpbwc3=Fw_cEtI$Qrn>mXz1%8%2xXNj9iPZP^7E#B==06*O&TUHh`SZ6lY(Ahi_dEW}+8tAvaBy=|9GVy`+ck@f<n;nM=#>ml+edD1JdRgs5)l$Wa&{w;c%;%*qiGwq0y2_*|FPEwrDhB!QW8^d%j(>p4#riIUtt_ZYdiav-^64ff9NGCF<L-!p^5924jmg|fOX>^}orCb)1hWUBN9;mIJIf@~<W{0Ov;*r97CxW=x0c_ykzhVj)XCv%1MpAYq74zvy4<(0gQBkNzYTQs2rgxd3$CYa!d&#VUwdKKu7jGPaUG@=uUE$?mtZ-(_xa@6x*GZ}8IP-u;%orcQ(3n#g^pd3Ci}xM5S6JPOph!Wfd^j#LyK;V+ZWr@q<BcX<nhZh5QuQSu7!v|=bY5LdA=Y}%g%;?d99JDSA+=hiR53j%>YplpZUt_x-8bS^;u_9%BMVDE%FknS-dWarthYR>!Hw8t0to6~G?QsB0c6=IqQu!GP^DD)hNCJWk8E{ToztMdld6IAho(uRcP%FW2aW&wXSQkxX1_ps#En1(d_tf123zBkNEKX8j}^sx0s&hRAlZDp%3Sw}bs;n%3W_u$zg#o@jN!pVEWWZ5MjW$<t;fh?^Qcx1eMBPL#}a#@XY>Pt4cB=J5FV5`aDK-xkT7uG5bBM>zf~UdD&U(l1UUEl8G(`=iM109so2q6<(LhR!K|2(jZg4b-`C~CPoRB?kZ0miy)c&~Q(EPcnhYr6FiCFk+h>{GXLOB!DmEol$N1bJs=PQ+WrdFigpARIR&+@4hfbhb-T`dMbVVCyQClu3A<--JxGFrzudY=1%2-n*RcYG5WZ}CYkkKAD<12E|CMI$WkZ2K7UfQS*pZ`dgosmKLZ)$j_7zPyTUPsMjIdRmOh)0E9m9LBu=J!dsm0B>mJ)kg1Mn0<z-4l&B)my&tmWt#-R1I2y9I+Eh;#{Ci2vVLib(y2##_+3*)++iK{>{g-EXV}c`g+;CRni04O~u`CIY+vVf{J465J@C5nKw(q)X>F2@2k_nKZGsb(P#0j)@R_Nb8i0635S7Pa{`g8Px$28c=<tOynL)Td1@%L{HfnnAZ$j)DlvDsHkBooak*kl>$c0ZE9DL&G1pW%@noB+H9++nnbw_(vy{>c3{nW}UZ6_>NX^$|O)~~R115Q;RZ$@HJ%<Rdt!5|bo;n6JaGCg|S70#H;?VQa2>QhA7Gt+<Brc4m!1XP=)$Pj}EkAh<fPT!eV)PI!@;l_O8Z}3_@`CI;xokL|?GAsSH-Ds&Y1(2bc*&kRQ&?!L_a!LO(((mW>PV1JlP9YcujZJRIsT%-85C{5)4_5zFpVo>4RX0?8pf7+K1$H??%F({tQK}C+MA2Z;^J}+=XFSF=~{fmtP?{!BmcZsA74mP7w>EpL>)mRWyR-1GfI<B$rOVg)7|oaDu}>NHk)2Dju*gY6N7vbKDp0dx6*GO^NwujQU?$Fyb(l1h?u~THGYkYy8)%x9y*$R=KjZpVrllk3ZC`9E>aYQI9_rc9A#XG<1QO3rZGA3QL%=wR%4-iaAh4+J~&N7r<}gh(mw*-bozw8KaOAwVJuxu^*9qiz!iUjub;!eqq%nEPsaYM>u3F_+*};tzM{IE>q_guT{h(8E`3QKE)~J4<B5(DQ~4t-xml2FQIA;@4mRC#okcf_;pcZu-2sC-yCNJu<1is%kNzc0hUViU8M4t-QSBp%HOQ@`wGDBVCZJgdwJqS^P<kj|yw4pTY2Je7qNj$T2W+aLY(?fXV-$~=7DBZnZ}%bdAWB+}!2yg0+Fwx$RZGLHu7*lA@wC1jO;s<(X)Pnr^>YHLN6-;h+dMtp;zEL<mLuFa)M%gT^D$01l{a;x(Z8RCl+>k^`1QAl%;^HPP`aC3()*ik+%$z_Y2DH>nW5*`PWPgjtEALA39nqNj?17Ai3f%nhtvZ>$i-(iS|~O-wI9e-(%7aHJ=+dTn(>h(fppRO{s<_{+M5-8G*dW@QUL5|Ssxn(wkp6b8*s+q$C0XT0`|HAM>1QmN^rfQd|*;lWZU#BFSUv~p-6EmLN-(>Ho@};NORGnoHY<#Dr4me_w+lsA1(FVd6j>)zRFVWW|@oa=5~9wlm7LbY9dsH{gtFY#O+Idf1Z^~T%k_*!|{5l-2S)-zYt6EI6+Yeor9DFdQ5?eq5wX2bh{l@-%OY6K8s67#&cK|GGPO)xIsrg%24w4;xENhJ0x87)qU~nWcw@u_QdrVWsbWmJ9uHzM7=zVc$oGMTdQ<Rvi%1Bc1Q9BzBXBBz0B0go&^m$ieHp5+Gmn!@)P8mN@NZ#xG@oVMg#O})&TkiK#oQY`H^U~P)0eFJ)nwu6!Wua#^j$i1>Tt;Cs#?CH!S)N*L~_wMvk{l#uGxQGWFhMCrPY~LBEhQpWkhVbSx1Jzp2bM3{Zkk%R$~`!l1#4gRLXCK9Jy}GphMLk@HvpEmlHURK;&Jxt;PHso)FmvZzvOI_AP};p|7GNbe4=j<v-!5Cv#UX{6|DouV01{*9wu&c&nDFW%fNng^?9FeId{;bAIdAfvKdBcte)$T*!nP$Og0e*hcZNGzTcAY)q?ke$&y(hUc(*vCO^<H?xtinZz*ka*q24`6LX$5IH-BhN4A^XFWm14eh>B8o}?$*A&X|0n|Bl8PbqOucVG+tG&+7r?OEQli6;N`Zx*2N-!@PlCH96tY}B2~$F10rp_<q1l2>|6_t1H@6Jt{2Yon+;Q(I3}(C9*8DQmrYsz<0Vg0rrbdUafBohAy+h=3!RkXk!v$5{9(@t%K@4=P$m)WPO3+Gqgf(6bs<yET@SU3)#4wh;{Db18gA{cZs%8`H;erdncy2)B8HAdgwzf(g>MGViln?B4$p*Z>h2WWv25j6PL`|Xo15-(a7_|nVe3zF(K2RFtIt6~mB0KpK>?%Tg7X&f`PWN1`jOi5SBGqO{1-9U<>k1%iwmu`*)6+v4Q}dCs)7h1C#;Dw!WgH@+Jf3!E$r4Cy9&H&{Rr4LBRmlW{%Ri7XT^gzeOZ4;^fnv1P&13j(fXIgLJ1aJ{Jo~2ai2bc|jb*o}vSv06&{p(4tmTLtp<gU9M{YZAe*N)j^$kURG8-Wd=64GPRZN-bO+MmAdP@23DbGH9HTQGEeV;K@%)gA;8(<+PQU*2~wxx6FF(n@rmK80ZVq7W&@I&JuK8t;taU!o;W|}biN<-3{aglA{y3JTIp-NdYtZXK_9aNy(q)=vPFnSskZqYSYq`F%K?7)Vlj6l4XcrX8ymS%`xTCcbynN|X5vsH?PkN~oG=19Z*etPC6Onw8OFO12KG#b&NoEBL=1jn))Em%31+aZ+LRuXX%+h(_<t0m$Pb7=>m5P^6ZJOx!q<?H^k6SzgLHYz<w0UzNdN@pYh1m<wIv9es7eH&G1jV2=|nK8ql>AVI=^zPK|wpu0xhYVrqeZBcj_2<(kxph5#Qn?!(WJ<a2;BhsX`_3g}=k&>^`hN4%`MuQKtt)qn>UGED*FnLpJVLEU=1>US9SQ-5MScy2a0W5hM*|L2C=4;*`V2#_E52=Bz>v2F-u|i9HrWui919v61PQdC6bPp8;@dMRjm>@xhBsp|&lGkO9ZQN3Iq_?oqIXTBJVS%R^FAQpTD=;ltSUh*yJ*~WxVHXn_~GA7bCF?b*`SsK{hL@|efa;$6`H-G)fMRv2ENIXqEFq6AP!Up?8EEVE8$Y9&s&B0JzLYHTy#yq1%ejcwo#&>!--nsA<8wkfsl31??wozd?`~ZmcEn<0_*B16CZQ172Q7>$m_IA`^ZS?m1q40hY+4V*&Ox@Z!c!ZGI`Ow)*xGK5aYFTH{DVB(Kz184QjP$T*Owx_5L&&1Sj2paI-N__O5)=7aDzRswcY{w4n7mhzGH<@lqMPA<bg(*XIGMQ9T}8fK1a$tkD5Y@MsqX9h{rXqELew1-dHx|8PT-xLJNnDKPQJ+ST<dOQkQ+@E3L!%?f&5W>sdLl+>Ef+UDYB=~T&3l!>MDDXLfcY`GIQG4%WWvv96q$W}`+AI{$S&Pm2q5zyBlE%{Pu5t3+Kc?~<x6=~l!%74kZMR9*J_(Y86XaRpT>32mZnrX^yh;D|SEDAri-low;_Kag=Dq#2^7&Roc6d@EjE5~^wffX}fG?*RCtkzwNQWnA$xn_s0U#Sk6UTpCw)nEZrhseB}re3ii$wz>PH&SO5ClcsE>P>RQZ4H;#b5qWk3uV%x%8+Rq@u*Xm>cy0-YgTmQ+I2m~sh(=|L8zA1mfq3;l;;qS!mUuOZ-HPfJ?GK{2nG9w?kHtV7MhY8z6{nAHoo}rApyIQTFz{VIKNw})~t2(U`(dydtR>wP_<e@!q`5z;`DHQLsL5(7GeN_{|~0q)>ufKKzlizocrH@Z|5t`Culgt#5s~bztGnAm!zPQk?$AvHz-WDyh!`b^`tMnL8(tJLCW?Nxv@LD^Iy@2jiuFFKh$pNMtaXtwBGpl`MF-DZib8beCgjhq#tg<Y0FD#YO1n$_%plkUi<i-L#F5N>*d9zub9ZfF)s&~(GHbj*;VDv69Vh_Y4_L{bNmX)qQTg8MNy_yR`6;6tAX1SAKezZm|WFUJ?gR06v(b&PeHa5qt$C;v%=686S6|`USbaGZ7c{<cQkc6J38JyJRTmo#TdTXI}CLtzuiJ&`&aJ2f=?(NI$9>PpA(3$CQcfor1hVRy}uoj5xg$isiU~|615RvdEDNj(x5-={`%@ziZ}*jYBq9sbgO{`eTJGv3M)?6JTA<@S1P?foqfOi;^!X^Da5--aGriRIQ(Vz*nOBSfZ7wt9bZA!mrN}y6cF*%QA0gcTLsluK83VCd~<m4<Kf=XQOB?sgL1mFj4XZSm;BFv!RtfHC;hc+6a3@J*5;pgH-D%%$7i3uxsS|)9LCtQ$*{7SPTV11(avy3<mO)-(OfLUrLJONXw#P{s0w6VG^76Ns(jd9C`%yG0_R-*IwK{E*=(l>qm_6^#hEYDT1=fMecdG-mU6hy=ZL3hCqNXsXuP?UR5V5$k-iyI)jub#$%9dA_(#G~dsp>!k6>)jitBkpJJ^sG{JHI>4u&Ge5l@B>FmdtHl>uJd`|Su2hxdhojC&Y%xVba)5vL>v+F$iCG`tvtc2@Lw*KNrDD5EC>_!2$pcTT=}Gqw7@)(K>!y|`^H7r>EIVPgYkWQei=WhDQjBRStqUpzgiz~>WgWHa^0H`D1Aac6m|?3Q~132Ous%SBP>3z(}{o3-*OJCr%ZG^y{lv4Jl{(1=iWD2{4qcu;r(j8}3XD{c#`DfzKsWI)>(8=I!p`*G(8-7-@nxjbPb03`#-Qlt)k<w+a}`ZGv0<i_<y&Bg}9QNEA635Fdf=V}5B8F<2tr)R}qiY;6q`wi_Pr*()4r=;K%u3&5;LU4u*+n#zUR3JF<f4I?|F-sdy=k>B<ies-<S}IAzDl!nzDO54uz{T7NP&vbmoPkcGv4`M>R<wPbrOvSF>&5(?lUdsyDTV_kRQ-bDe_0^p@FA!qittWTyO{*``mRlji%wdCo#}6LYCH@HOMcK4hEJlQ)wt)+EVEZ=nDL^cG63vptQu~YggrpZx?Oc{K6Q#?FaerWZk-QB`RQpU&t#N2xGD}ZbCOzBJU|eqGfXI=@lJ@^Pxw!?<^DruXmJ^TCpD87?zrRf<2<jbr9f+`+k!oOtnIJ~wKe)rD0-_}ktuc*zE3rfhtJa4Ts-h(6l)rz{7eE4gE49y9PP1NF+Fgv>j?=2+37I4u$EuQsK-^T4AZ7@pK{{MR-Q%WT}YL2`to>4Q_%Z+Shh~?1VyX$xC6WvfyBN?TEqzg1vyqhhJp)j4EV0IB-fNe@Z4;%mDG+}x~RD2(ni`)@I){V`##Dt4Oq#Ta_G6p4nR--fdhBbgyD4sYC_TUPgF&O&8DBIm3yyR`=D`Ori_8RlX_`20xf)@PQTmCiac&N@x%o_1yv>^GfD`$6!9Wm%9v3#@6VcK+c{fv`%<*+a(;{Y-X48S<ei!t4nQKPkSS%cFe6-;O_DfF`~vMi%Il3Pi`EP6KQ@Nl&N%-L${tNlA39*!=R3H<5Jtx6Be11jF-)KGV2f;x6Q5S^gqn6TmK)EKQI`3_u)TJZC~0r(QQ_W8jzLO-ft+H%W+<l?oSeG<eR)PA6ODoMgD|F&&ZDYpki;f*2h*A1O0LlpDp%ciN=&opN!daI5t_{S8<-9EWwPytZsQ^!Vi)K;W$)?N-}J~V&>!7gQH2rLQ`r~rgR<;9ZPqEV?t6RX$skgM&-_#7ut>Hw=+cm=Z14e-sqAw@+r;lk(<?#C?pGR2PWex!BHO@v7$o9??yj{Gy_HS&wtSeun;ejA?Q&iMhREb%&k;jQ{A_qq5JQ=H0wdjKoll#O6xi4UaTKWAGL&z@HRZyc*l=Ymin<v|%v>laI;!GQr5UT;fMEt4@n03aPyAK)WfJ;tKRI1&tf5+tu(X5VgQ*G&X_2RYe)?`gu|+GP*i2|+>coFq6~VY-Cu~iV<mRLC-ES(Y%qKt4Sf9tiNDX8t8=u}06?d;W;_x<W_oE1|x3n~Goucru=<OdJe7V2(qS$`+?9bn9Zo7~9w!htf%0X1_8-J;ni+TH=kcA~ul@a2Kx4+FNqqjxx@P`-0xBvF%XH~Ji-T%tH8An(%OJQF9ML`y`PDDNE?es~#BAi|*n%oC1oFh&%>%$;JZ}o4R^DE=pwDrdONH^)7Qxw%lDu3oifQjp!Y<>K8%gNcK{D2poQK&rrTJJy(t@gf^7<{}{_LuV^xBU#t+k`NJs6PTeqtw38zAkOD=T<GS(dYE2<zyByWMi>KD2-UqX#Si7s6e*<08Y#@gf8jt=_2zXyKrk=w*tjEo1f1|cd!??-ol8myn)!|?_$j<4h$8Aoh-J@btnuKz!)odOp@2#rI%Id7k-`Erg`7nq$RTCSK=Hz+S~hixaZ9xN#7xL14?n1dL>R(1nq%TyjXCtrFtgDv&DPVvgmjx<<nOBXMn8%OIzfn+4Vt>Q$<eTz=K=S{qATG3?=yAGyW5f`ScNyK-!@oU_=LcKtc}1jMN@++XyyhYxMm~!G1&H5o{a?x|}a0`Wc!YRlgQ&d_4gi!Sw24w5V?(>D2C=Iw!yTq}3CvW!ic!sw-k9HPnInaM!MGT97e@BLStN1c$U?ryu`7yMz-{3r;>|=pk;CBpVwUI50cKL*cOACLba3rQ|!}J;C^m<hy52isSF@Ky0C3|Fb@o#BCyfa`uh?`44zq*11%I|3sdf);F_@OG)(h?hV>lLrzUoABf%xrH1(W`Lv$B*PCt+<9E2p;mp&ycg4``x5s44dxSfNif-{4*_tk}z%;TW&Tl(?!piG}z<x+Sq4^#DzW@5=!S6@Imxuem?R9MCC%c>fQE&d^Y~ZEjQn5H$YY#d;qM=pMfSF`ae0lLD9ifd;qOd`SIz7Ee!}g+P*XTgIXp{(}j2{xIU+%ZsFj93L8d)b8AZRyNWbhIz7d+VoYo`TsPCi*y2J7$#7~2MW#q$OZ8@j{a6?#f+C-0D}W%aP<K77Z=0ts&;w!(onNr4`G06>i;mX1`pzu%1BHKTr<iP;VeTO^(H${l5{*XJB*OkSxwu9WzobPfX=M;C$;vHuaoC%P^5mkk11xGyE!zp-3gFD4)AWyg4NU;H=J7Q!r+tAp)UygtYrlzh6%3#$%F<@Y<mjx?E}5>^`6z<Gfb^r*RwI9~}})Y@@wP(j|0PUb*t@cgSI6yPPrewJ|veE)-a%}GqgI(v+59SfOHeD%7F*;PKTwLhNLxAz0F$3#i4t_S}ipg{jgRI_u4SQkKj`G`GE4<0Kfl$31h<h(^mtOBqT!+vyq7pq{S^m~YW{WqZlpgZXm?(3fMiQC5jMuj%y-7rTh;i=PbOt)f{(AfHbOqBH?6EnTiCd|}(H*<D$iFs__Ph78BUwqNfNz-b8qSM+0EX2tU^uS@$-b|NbN{6t7jD<*G(im|8k^--sC&l!Z?wlvH<W^U!moIq`WzcMFsP6e)-6i;BTW9G%ky2x<RX;9#!xw8<Kq4Dw1?<qay2xNbMj>dP3IzG`MR?0Nt)B0d(6Hzj!yOutb&Pd(S_la3zp;DI5e{}>tYrPM_>Id{v<19xpo(VnPG#<MM3XrR8;={py`J9DnTk^a+od1Z>zz&!SyvaE#d%47vF#|Xmoj5}(MI%W%zY1G07hXnM|bM6+|^6vjc6yF<@HAjp<pr&sAsFC2hcJE0X=iMwx5{9Vr`!RjEw5`|NWVjF#hbZl0RBjXE#clD*cM9Ab}uQv8^(NrZnr3#CaBvE6uZSRwX*FJFG~#s|hTD>UFO;8R_g|3w?K=%QALqPb+$@m45|=s<-5PEfw~wLT;?5%?^KlL5;RSk<00B^JTM2dgW2vTDcPzC{AdeEG6Ai({0lTa~*O|U`yCr1a|^!1FV)x45C<qk!J~wSgffMehQGThkbjJ+14<mnFb7Ue=AJEJS?>(a^K`9kl}ZP9#x@w_%D~-m`fHq3V0A`54w((s6P9Cxudci{4)Yax_~Sd{9$pgSTM_Zp=Mu=evD9ASx1=9R+fDUC^Mr;``)b{X&R1Chc(f|yuD+au(gIEIY`Q9fB9v9g|uRiYND~eWNojC9T~EbZOEoVR$F9w%2iDQi78&Z03l09h@AK$RLYX#;<}Z2U??H(+&5?3eCg2<%!zeuDq{WUId}%{tJC`(@(9@~GKV@nn-}jVA^3ES&G0iMp3gfI)Qw@40qlzINg+9qk*q^OEM?XZ*iA(6D>#}gd;);`n{#*Qi^7uXZR?z|cm(M}ipBU*oHq4xaTQ>K$Gp%5)v)MV_mj=f4Q?;52lw-QY1m;*k`gB4tSHEBXIfvKk7^nFpn#c{f1Er$E6Xku<BiOFhBFP=8xVL}XrhJLHq9ne2duUvW~B^a{4?w<7z@R^C{f}AE*Jr0dFz>WO;KHWRZ31ic*N#2!Krqft>}Hi7r;A~<x;9F<-ojoP&W2`(yGC;J3#8o&60Gr-cap-N5<;In;G;*vi8bo1|HNDIUJf;U0YOOaZV^K69kmEZ^f)wY@QdJ_1m`(K`0o!1OOg9jFwPDU<uSb6h*Z#vzf<R_7#Dcq4SoNk1`+#zl+7>+Fcqs8J5h43z8PDt~vJK_35|>85G$Xzj5rPkPWA5dT2=|0RCoz@F3Tw$42cJ-y<emU=Q?mfEW`LKcWeEC^0-Wzaa*@6(^<yD8UJ^B!$4lSs*1-rk0S83xQ}K6bdHjj%w<I_FDw8B)wAnVjtDUB{EWdQ(?6QCsb^%66)?I*?$x)>(mM99Q^hrOycOlO{e0<58}xPF*KT}2wS|H@m&Sw;Lf%-s!;8GYY<it*{=jrz;?(&B7NJrcq6<ZSp$HIKus|jF(#TMhzQgHdagpAipf18+!!qZApQi1F*@wy5c(ob`*Ut115ghZ2NiE3Tfe36T;4X#EF>hTqlrF^2JeMWyY_^{uhY!SDe9SyN2Fm36XGdqf%GAF1sNyQhqP2I9Dk@{vSDec6~Z~1vkbw@L6kZgZIV(>qg>_EIlqIShI1e|@r4?FHwWN@*skm8Ed@f}HnXMA(79vx4J*XKa171}ch<2?8nr)lpELEoR>m*}Dh0^^0ZlWRCk}=1@DPY3rq#LRY6Mt;X7-N4JBbsuMem12)3nRGDV@dmx44>*ZcrqU9}Ipq*Cq3}(%QXwQaDMAGLqggF&#+t4dU4wg>fgVYtR!n$Gb@0my;>l04_DZhO>!*Gn%EPF3eG#u#Y@(!4wIKP<YaCbX`xRl9cXT!u*&@^(Qy*;~e{=R5gsONMT|^N1IN<X+ChCF@55EJO<fdB?169HON(gX(UW4M4KYt&Oy{fA#K>BWU1MRF(*T;o^eY80)-9+BrSIEuiXYxvCJ?A8f5R7{G$i%cG)lXm$}_XPUm;rH%riAxhwDR?auUM`P^*KmN$gi3e8wqsJcCXbhc6KN~JXAc^;x&k9!}Qhw*4dFlL4rp{0{0{N-|mCT!X)HI4}E05C+3_20B&rm6!G2?a2^zKGQxamyzoMuC9zCRG6Y5b|bM^1ngMuzVo_-qr-VBrjp(Ri39@iBL!BeC!`1K@M08dOqE>;xf0#9~5D!S^%bY<M>Z6Iarz)qlN`MA|HYzE9pd2o_pEU2oVuOcfGjc9wy5K@1{DPDRCf?u{ghBlFZ>Fk>RZQxU>m?k8)l+ZQTD&>0;SLzSrarJ0{z&>CuS|NWa@ZBpln9!&iI1?Y%<E-0AGi?(t7Pg--L_Z2elu)%3aB)z(w@f?7QA;;X&aKOX<&-hBEDFES=4a-WK)-)zy@O}Ss-+Z6gh=rktt{nf$2&-<@`q}W1wJ0?nZ;&~=%*dLOS0;#EvX3u7Nj*ug=x9FX4Z`543?-up-<&cH0<kjx&_;qDa>3in-suwOOy=018P96E{ulsw)ZXRStP6p3V*$nK&m%9`Z%@eB@>}Y0Mk<V`hw{drW-g`Yfc>Q7zNqW-1El6R8WlK`zFNZ1==05EA!y0yjsJ-ZhZIRG4*&&czyjaYy3E{ePlP?UfCh>^%a{V!Tc@lq!c{&}9L5xrCc*dMuAFG&=T)(=RE+;5a60QR;d8pZ9aWhc`F^bOPq|lD67LAF{KqZ<?rSR_xil^JALg9$AqB>>^0dK2Wzl&KHH*SdK3#4?W^*~&g<?8X#|NCR%A=H{>A{zwRBmk3tz8ux3PWJi83CUgvZ;+@>I-j%+ihFR{2hPh4$ud4-fe58`HlBk^FU7CpcTPpUuwB*2NUMb-Rp+i))>+PjF+S3q7$cZOsX5672e0>rz^dj9UaT!fH<WT20_Jw_9{u(3C_Lp$!P)Fyx`8wD60);@n`)~1p6+eEp*;x1V)NXCRgREBBb!&(DzXs6#6`VWOe8#o4zrE~r;_<)O`Pl9&FtX{LEH`=w&pB9wtnXMv^EFcrWAAf*M9CBnw(xZ9aChVW|4?FMBP_SJp&=fXbsJsg!2TiiehfYkwIi}1ZnYR@nP~Zul*D;LsSuo*O?F)B9IKsgOv0zND@1i0YyTjTk7Pk){S{<;RbOj5zD;&QA8`ouOPWsw<hPQ^geO*9E6vXsVj1}XgrsgS=GwvL(s+KhVlEKIv!jIlmVg7RC(_f#ra*JFd@CsYTV{jNFQ~TRKrP(%`?ZIk&4o-YO0m;^v<H0;z_}?phxJFO6wZHMjXz^QgSUIP4TF904)_~&`mhTFRCeFhz1B1@weINiix*6*XKB}V^cGQY_=TW7jj>|q_95Zz9fZgG=-dCl@NUaU}0*aB*d`<vRLw50$3uRJQ-|mpCvZw(<h&}N;OB25^B(WxWG_@{IyztlQzNEwg^=`u6mgi(Q)khz0Y>`&!rzQNOyyYhEhL+P6-4@UT^wyCkFaU;@$sP9N*4y2(*snT*5&24lCC-3)nViDj!!=vAod7mK|Fa$A#JmJ$e+8oV09QIyhN3YvY&4@Mx)(g}<~rz<)Xk5P02@4!#s!@eYu+l&R#9f4Upzl*dlDZWXIe2uo+${r-z8DT>u-r$BmDlvdTH<N-)oYepgkVzE3s*-UgEg~MX;gig;v%v;ma#>yKvcr<0q-qWXT@mR10_aaZC%;Dgy8)B!{F{Ej#8!I0M#HSehBz0t*2G^-U$*uOU=hwY0!<*~~ZAZq*MGRl<p`>GQVKF)j10r`?=O!bDeqEtJLWUAdHdMIaI4k&O4}5}Tnopmo@=&;Z&zJAxe4p-|u^%`TZy{%WcMwy_j6jG{MyHJi2v1qtAGeZQCw@rxW>BAPZuYd16s-6J=uS3A4Ebs=kh9nbDK17f`qbuV&@(=D1#|UBR4zPy5>VevEkLiI7#%t(eBHPD3QwP#n*HDQU;euLDw;;$ov+J=A)|R>dKZL3hN5jc3k;QKho^v}9X_z0|8gD39Tbl&qh8US!Ar}HqD$~@XEt+RJyYO(RE-EVP$utYb4Z6yJR{A4ajR%15oe0vU9|Mo%XE9l_jD)s=y>mN?_l`V%N&VfYNPM7?NGa6?im4uhQzxBV?w@<8z3GF<t{(3d45l4RHtP~Y%M#bJyvwMW{IzdvYa!jG6%?3?5N~wySHQ&#ydVs%4mYN;Hl*D&TpUF1XKHHs7XVM^Oqf28~2S;L&aTkLrH4Y#Nomm*}(yk@`2HLXLb~u74nr~s<`23>W#mASnD+Qt))ZWE~|&0ybG0^);>yhlE*blHj=c_PT)&4Ju(4eB7&s3x`=6v+uJRZT5R}+zWkCblKHx+=~K4w)v^b;tV*b@%;bK!>#CTuuJ7YiN#`1b>=xpg*U-a2S5Kc6=fIe3=gcd%`hO<Eb0Z+O!5#g1OK6!IrUxA1%ZtSr9%FcAbGRu41QL}Da=Utrf^K{<x&%zH4gJb8K}_L2lUpcJp@<gP72hZallb)ztmHQr!QR2WPf&Y7`4F3kvXUzm%Guhg?x=rqw{>=!J-E6?!-184@;u1XX2QX23{^ZnTaAgE*pznv&mFOAPk~P8_laP}$X-?m8QHKFE!5Z4SxEz4;7ff`0k#sLi&GLW*>!&|xYsoIloGInho9q|qLu#V)*$&vJN@BX?K0>Wvz^C#`?^^SvCoi<=oPEaQ7i$+H-`Ov%cTj#F@fBBvCY&=#f&GT8yj6_bBz(A_zRvjYgUQ@Zbn?(gEvWWAfCp=2`c!&O#kr4yP?60O75)Km^&y)|GT)vVK`RrNfm+`*mjDx!V0^M?{hJVi}_;4il|0}62yX|LLd5ryy*}yqAnVk0&it#>P+Nx&w94>*&el6pX7t$H0Tw!!ET9gR16~V^V7XprGsTwW#;ixOpzhZrW>8prY%EopmyzOu5XrNjfyu>ps;`E$R`{qvDJIvGrw892UIDUMZE~*@%B4*Djf`iH)ug1uT&7uLR4=knDOsd&RFzw&Z5_<N#K6z7XX9LqR#LTSz5yFKg7-R)o3V7@xzV$SJ)S#3fZ(zhh$E9VCuiuFsM6F8|ZJ4>|2^|IOM&Pf_FT-8qV)<ylD<K+f;243kiJBtWFirSol$agw}mHSeoV5-A80rB3^bxfpHR*fJjG5t8pI;F5p<8Q&WI9!7*Y=ixN`iwa68*sOS)y6na(^#n_UUr$e{)cquKhnRz(W{0)p-62~MoGWy~JjehJGzW`8dCVC5f@^dgAztA-cBnzLZuXzkNv-V*ZgoJ~{_FBQisn7}BFI^fmwR7SG3lGROh>W}bn5qK&1T=nxakdeN@ubZ-46Je8=L<<u?-0nJyx>1z5V?}Ms4U8To&UYLSn{c8V*oU2%Er-Y9AGynmx^O#f<e;ClF#L=Z+&jn9hNWWW?41c*l)6G_*<6_Kg6iIlV8`g6{Mh2_ON%nM`+n5CwdS<FGq6DbmOzqlZ8z^+Wv`J^Tn9wv%t@)xZ5ZvoReQn)jQuh@}Pa|HmO{TEF~{6L!bd6aD&8^`B>LjoOc|q!MPw5VwcVs!#`3J)=JMjQ1%S}@PtS8ev{3VzR2-K`ZQltx1KyP88NtRk{ZT$Z)?Z2M#B}uk_we<N>2%iU8rG^q9SY;^BX6|Jm<g*rcuvzm~V&ZM(;RGJK#9nog{}W8k$!WL<)%?Lf|ZcqM;t2QzKv^b8_YlF@49X87!1+(L(GS5_JyjC9Vlez@b}~4La`F5ws*MokP;Rr!$+I1vjnnC$HJB<f8zgqF$p@;m1QvY~w4}`$U#N4m8Id*c+J-cWRPA+VfuS@-YdC3uGvJiXv{<%a>L>q~carTtJZ|gzLrpeA-+Mbko@IGvI}uKH(a5Pgdn1MxJ*nBq2?fm8Et`Hk5lQT2ER5Iw9kmB@0ev;(_~N|MmXSPkT<!RJ=2uh-^MoG)`6(ed+?Dxj2G}Q32zzuVfUNRd<S<QpIMng;U~Z(9>SYzCwvR2ZN-OZz5TWQ*3a@wn8`=MI}RRK~Qfb0AT4mN`^fzluEkCOf<XM-I#adP@j?p(#sv6qKocubO-v~VW~|r8PN@9&6~venrm|>SIsOY1j9=50}Q)@pX!yX7+IIOq?LWmV11otKiEw1wfL=u%mv#Wqllfshvuv7thanry6T|@k6&&X$HmQpGS?FZCGipuu&C&J8rCEGQ31C+o63ACba)<o{H>v%1SU4mDOP<S0%usJ)71XW%}u|LDvkGL)jbrsmmHWYdit~er~UjtAttsjfBG^He&zf$=TEAGn}vu*&}yZ+T0ngUTX=5rD_L^8trw#-u>uJd9c@qK26c62#5{K%IKhT8xb$G*OI~a-XTFcr)<@@yo@_h0L;IuU_AH$4&4Rsr(Tesky1p@RRB5wNbi8%TjjPN*VtTcXf^IL@i>A}UH32QG?Sr0pbQg|mz}7DFazhCyC|J0DVDq;7`FwWxQK9p-t>`jTvab63fwyobu6yS!Un*Jxf4j9T-MIn<8r>*<DOWmS!y82gu_^+vDAKrsv)Czh4Jq4X>c|{5QaemB&#Cc%8+rPKqnagxBuB-TDixSUY#{E;b%H`qjRki2RkS;}2(bl38BxXuZH&9NFBv>it-+UX81h4cN@fy&#HJf+hhMsZAjb%X>bQn0cVsGICev>}tH)3GiQOT{XGqBMB!8NXKwpG9=t8HdOl$bu-p9%EXbCBe<Vtzp30uK<ZRsR1;iP^fjWG|o!OU>=*IBawHBA}d&0<M8+jzCiw#xlJzEPPzRE=CEu*zrqx$VLB=g!tD|J_ML0FI4Ld8Ix!>x4D}i|!sET=iHoJaL#1Z7ll~a;!PGa}u6DAh3+R<i-!}D@QLp_-7O8r)*h7g&%g9Nj0#WWpPe*EW8~g?A_)32G)ENeoS!K2%c6WNo{Q~=Tkb$N0rY-uepf5Q(IvbtOG=kcnk#7hC`_Tq(>+c`ShbW{W_e4A*Ngtc9P&k@$a((bX|HKn`23tKt~ps#3u;}gQIfhlhLS|X@Npvc9l;pQ_F3=%mjRju~{nq8VM-ap_i;#a4fk!sc#?}wKrF&#2Zz71{fJG&WfI)uF@*ZT84Z`LQ-$YLL1kNL2`-wy)jG$NDPJQ!_ZTlmP~)ag~)N@5coQ02E{8W(G&Ute}cj$^sK{j4u3k44JU!4M~Y>knaTm_;6}e5(U!i8WLWz|FPZ?4Z*KP?W@DxQl#d)gq0#P^L!HY%n*y%gJxxlhnjg91hot-xY16U+>Gx)#8XpXL27!O9l{)!>)P$@fk}i67WxK0MnwM^D5YJqiB`<KG$lRQ}p?2&O`2y8`GS;m?G@C{+T;XjadjeFvj#VMtSF4qOB<+F3icb5Iv!B_J9mAJ5^!$2wRA#M>eR9)v9QujA>npFZB~4wRD^kLVH|ESv-UJyipE?gTy$*^>6tElOWIAzfv5shFGRW5}mP#$9@wkG4TaV)?I;1oC<>Qt(w+6A-E^hUaMu^UfcFH1K>Dr|c>u@rASu*@r=0~E!9{8NcQ;fA$5Ze}37qgSdg#QIBB<4LZ;M{A0DMlay2r%WcPc0<p;7IM9q<-c2FkWZ#cyRHOAwzJEJ#mj3zM3WI^$ci+R}KUwfCTZ?pCv8;fRg6FVkdeMwU&|flFY+rPXP#E{i>x>mRUBDIP;747&aTxu}~`=Q0o?(Pn8vI$V|=`9me;EWE!#?CU|O+*K<zLG!Wmo{}4Kd%FK3HWm&EOJ4%yxBDbPIyLHZWep}A<tiJ)ruRD8emd=1ZY+me-640isw~ptDDc5}`x%Nj+Oz)xFK4$;`1Zy~d56fVgn^FF9&*A7-nbJs?R1-2!Np{q9T}R%HW?Sf1LbsGg`^|2>HC#m2XvL7kN07G>cEAk8u|0rbBt}f~JodAW=AlZq>rb36s|+s92R2a71)4d^)!S<_4YC?d&e9w?qs8CCvk-mR;~aH~dzYtujYoE^|0g;7j1_c+u%l)Jf@LFv9c(MTu35f}?b*TZ``HHTN7}PFPFiL)Pl_iVUT4x)9h~?xkBUhv^_(J<B9KmidRAO&fzmYJ-860XtWMeSfO*hNOJD~l8GH1mT3=~JEJoHxaU$j9yD?&hS|fNy;1j|Yc$Prv8~k>U`pC?67Jo?BM5g>+D<V`{fdiSIxApYBFihd%89vP+6FVU#rCZo2`aWC4D{hBA<qNJ228d$r7<sM89y*HvEzz%OhdnGl0#5=xDdSRm4jGqWj?4QllVvDDscdI}1nJ74=%FJRSLwnDRXszp(*ja%RmjycQA5<hykcK|7MuJRbj;6JK$4FzJ*J;RFnCqs?KHotB!<J0H-Ph2TSi6IH)mT;Vl?j3D)p9DIp-+#8jI4ZDT^d6llIT4-MOHY$3~;-J4qZQc*+oV3L|96AUi7*ulc$~$_zDsqZ^uOhm<);sh1>DbL~eY(Tfj;YA)+{Ho>pffTGbuQJOxd;QvOPCRY+n-TiUym$A{ab*|Lh#RvnklNF-e>YvyGVQ}jrFycyJtKlNOVcad#H~>uM2Ak%*{$(d5y&BYS<G<h7$OZHscLx)&7?zKRgA~&~h>LpVK6>t<FWp1^>$~!~nC?F)UO&<qxQ60NP+_jZ<XQ=}k6LS4q^?N)a$SU86`_3}uk0~IyGO~`OF`Prj8Z#3-z%QAb=k(xR%RO`z=xoWOq&$1#8%p<=?C60G3uwYbs-D1?kj^sc&1;^BQ!}UJt^3fw_Jy03m;e*XWEFOe4;x(jZw&PXCO|A$bpl~y-y7p$AR@bBI2L=F~xN{_sr~j|KG*5slCn+la~1H@_{O`(^DK^QUF4n$>7U_Zj3X%axyrJ!dZA#)UVhJEpO0SsjZk!Grm=hCO50%-9TL1&A;bSR`X+XG<D_FB^^Y$4l!74R}W(aTky-H-+mPMPr$OW-;Ks8733tlT<g+F{M2*de2U6PV68x0Fl^#q0}_tl@T9cztQpFvC?{@+aJ=rxvYUc$3qB%zgywT4%?Z96S}YB!=P!$kZ+swORJV*698aIP%fsd)u`T5if$`8Q#(4v0T4be&;KA6E@!=h=hGsK7>g3FJK`{?fXkhpC{x7@7`v<SH`Qb@Ew^cDyYT&N3(-Z13cuEjQ7(*T!R7$H{o<8w4qZz=3A$zISTk@=E%}h$*>lZIB=d@Dfw8hu`pcyqYiHTXY1E_McrTyO-3s&P$XH7E#PBcN|vttKk(?gowlEZRC`Nw|ovR>B659xnyvB7nv1AlQGmq6tBA;-XLWVVE&f&Nm(MU&*8HVfpqJEItq2+i^6r`^N7msRoN;LSeZ8Xd7x3h;<i{yE*uEen<DL#-tMuD6YGXtmG9TR%sl2SJ)Q$QL}Fy*PL!Kx5R@lvp3P<rv7pi~R$NT^Uc_-7Gjy($~GQ<u#?<)7kOf(J>buYzY2PgXwRbURlYj40R<S;>4yZP@`MDR<^ab)M+WzrXkVe=y>;7KYv*-8$ZmEc;gq7>sAUUi0^i3<R`|~VQ_M)%~{XH^rV?c2S6KJi52z}1%2zVS!hHIIA%o&kf7U<HSTCvVC0Ap=iL;fn!>Lo@kS2g$!r8fEX*1}(Z<vI9qAVcqeel)#>YlZCsz|HW+3FpB@Z3-2y;+T*th707=j`%=2utDvS&>dtUX#>yAalnaExX;eU3Q*4De;m)wc~N=Xp!MsS4lY&e|#&52s-eN}YZNzl9PE?jw>jV9XVw$Hm)!pP#=Kk3LGrLh=%vvKuYJidyrm$RN?N{=nfjaGX4Kf<2+R=0tn+qhGQk|5i@=TGq6QcRrmy;jg91IEcQRzqgWQ3Ex}ZtKjI_K+kRae>5{S*faIH4~stf4J=ZU)>gDP=T~G^Triq0$m4m8x7P-wbXg{Lk4-G@oS;4?u+#=^TV|BlZ^&GCw9GTi)Zg}tJ=D3Hp)~TvWym-DQ>z88n0^raMw8aKDKiU%VfF~)zavZJ@#Sbd6Gu)HjmE}q9&+Ib4=cymX~P7JPP*WkimofJgp^GSg;J#?p3m5kuVPGPB4B@CsGqe8;(H$<KY$E&o__s}2oWB=ae!hm;YCGqq^<7DBs$4uemfLI_w)?`cuZblt%B_AL-g&`*y+4pt{kW^75~0gq!r!jbH4JK7I|4-g5_bAR=%rDj9#DL?ht~36BTy0x1K%=yJqL~$>uU0o3ajR(0v2NKt0J!`&P-hd=st4=4&4fP*_45B+6Db1odB|_Vw7!v@W<OeCmD9RBdnR%W~9y-aKyw`WTYnGkb_O5HEZu5D&upz2-nO0g~n#+B_TTFgX_FYl75=uu*vH`iWzMGe7kZFHWD_1EBqEpha*P!?j|pRd_pz6`)LmVy?Ba?Fgq>K8$LC!x7=Hs|dj+eNAd4-p0#IVGAtq5X&3;C`Yv91D;46@pHw+nWz-`RUJZs+Ne}DWDc1kddk-?4kRPiqKMY<k7S5lQ9dlQ;>znI9yph0`Sm<H$o|BoPwKmYKa+)W@pac?7*a8=Cx3w9!O~MPz~bqX=h}mo6NsyPaoB{F>+tb!g(~0jbQAo8RH!0h&@pj3rizyhb0$IB$4ru_-6J;t_mSo0l8^u5?t)~+P}YVB=f#^}nSu`99Pj^43ahnq+?B8BM;mQ;RbN~2K{)H}Y#41Odvnx$m|Qg7>jGMQ-OP#3E<jSO6X|@5L3GG1wEQs>E_f=}Fw9<Qp<VfS);_Km4N6~LPz`4bluI%p<dmBw%Z(DY8(~E_N>KBl*2$Q=mfE@IgUc|wyU4Xo#*Uca<reMb6-29bI<y;9wgN|25m95H<!f1b08%+62}@3od;hvwEboFrUt|ro;%n8}Ah32d+)wYDyWnYHe}=onQ|<ns?N3y5@cQU}O~1h$?0ZIyaH{r|L6(JHVkKj)ZByR`kac`Vg-yCdnF|9CoyCekRmHAr(|to#EN-~$mwZXan6E%X?!mr(42J`Er)GU<KE^?Q$*3)kk?A&Oy|ZefcMY&0E5l7R50-|{fLG0?U?&*%*=2-3Rfs+bGW1!1v6+bQ-S!-Z0gz|((&_B}QBw4an`LS~(vlmsFJrj|yLmakuCVmP*q1&i9$J#eZ6Oq*xVTWLY-O0ffiGZ;rhzY@#k^SGg%uS+#wMI!&S;Pwd6LxTEmFD~;lhc^=J%T95yNJ*G8e$QxDIo3(WJvSjx{K4bsL8rAWBEsLhD5;lqZCd5TZPwSxJDT?cEwtUII%<_>GnEo)^ZD^3|}jf^|(A0EhRJy&|g=NG5~V3EaY%U%HI?TNfc#AtID&nLlEiiB7JS>hTfwG<gJ3n%dYMivo<uOM+%y7WL8;e50X_))TAba8tPoQc`f1jyVw@e@pRhce3`PD6`w3?blP{?{_61xb1SzFW7ZsJwbr2$bb_H|0v+TI<4sZpBU?q1v-bK#y1qBLWzOBhh^9hG&#2L@}yNOv~8|U+hb#tmFRjF<I_?jieeAa=j~2HnMz<dv-w#@C3Q`Bn$7dm`McrLT^!iV(^`0kCZ~1Yx~&&9VG3IWs1e#uX1O>c#}w9^&*G%jE5|2YAJ2o7od6-k09ghfi*2@UuhY6k<GPvE=d@l_H3DOHEaalTX{|si6$nRjzD7a}W7v1IDcpBOjZ=N(fp2oMG=*#%N=b?o4lQ;|lfzE4$~qwzZhvY8AO^=kQCs1TEFziCubQj*;x6}P?g|-|$=Sw7I&hDfp@UqW7h40dZu1*bI?c51t4Vj8XIiJ+7H_9C)tzv*Y{z*2R|D=>@aSkGkc+{fFPa^V5^b97#Zn1_HS&<5ESl!uE#|kawvQk)nqnXR6=vX8^R##;`jUJT0i`i*3gcf-HLyx6ZLGA<`k5hlnjTGJ7I+G4)DL7Ojqyqd#Fj_#oD+#&$83X`-9XboTpJbC#MYLClIivu3#8u;?2ptnQWiLnf_l-eb5q3FLJ$=1<PuqETJavK-i>~TZi(FC=k$pvm5^4>&hk`>6%k7Ve}WGC?{D^g459(2xKO^`0D9xww^Z$<r&*Te+qchY&%EyN)GL{stGR2Q3wpaFg+@n*h$cosU;_$srB#+%QQzFp>y}O*{_(DsU$*9qO{@<J{gQFpKG26NVRsiXKL7Oq4Ck{RR&4t+NI>3D7^#7JjKKH@F_vr?Mw60rVuD0KX-bZUw5@OgcpU?gy2heB96RyCv7a4!LV5^Cz-PS{lY!Hs(w8I~ZP8pWcA)>si^|%&sv)m`$DNRxLL(O5X~gqaJ7dhHyAOMIX{@iw0x%!!sH=QaxY&xjo*zBxlbAK|Kny+5dPIYIguHj`w)i|0m=D4p#3$??P9CPcN}i;OW4b`QiKhrvy$wNcf4k*qnt^ZxW>kzpb7U)1K@=RH&)u)f8zZi<e&|j^3Kd#RCmzJq9jUg5Z?prI>frPmvHe0T#W;Px=mBMYvb-ayU6t-BRr8Go{8XAV1#z^5jbn|suyxf`&ydat%n;{a8#*`5eWf2iYnB*=7FWHb@^k*Q;&3zK9=9Qt5Aza#Dz^rhFJhxkudlg=G&vM?8gYTk>`cilD9-1nTWh`7Ls2gxFE*;9PR5entV<&R=I|d%OguARITKkvL!e=Cb4^~X_w+NU2)ksLGYicxsO6W9I9g40#ztJSM_$rpiX-Rq__<Se2=hnsr67|y>F0DN4dD1&0_INyjUWMiu0y?B0I|Kianl$o9imV8)w{J1N!p)I&b93~NCsKuOn>24mUx~YTwiY+&9h>*P7`xG3xVX0!}1v|sN0o~q0_e1Z{pa$uf=#U6sLMcfA78iasTyRh5Bjj@tpks&ByC$J(*Q-s}1>pmG*cT+SK0P-n`n~e?5HVS~#Llp;;tDtZNP;mg|9(WV+N+)XIyRJncuU$W_I!VAR?+$>`EB#}ZTpIqWN<p31W=eVVqi60yD}uvL41+dm$<PjkciS)}o!y`!W3gV)2O7l-?Aj^(0|<Q@^KT>8oJB>D4|>p-5+M%Z$E*o>XjsBh4?_S;{tE3Inelsa0^DsnXr#c;<J^7sq*Fd9O-=kfpADhc()SE#&*?{j&(9|R}zboOfZcyIXTaPPPMz2AqZoC%5Im)*mksc6Xl-s=~8xc)VBl8z~u^*=C{1ywpfooQ=Yd-Lhn-xM1KxxY?ldwaj_aoNTv-@n>>{c`Vch)b-`N0)}L_x^S)9v)&I-n-eL)}DAfLv;sZl|P;Rc(8Xgbc^--K8kquHqfN)<M)HZpTBos_mgxHm=)MatZqfc)OTOLJa~OH{B8Gef7i7J8R_-Gi{t%QzrNTV@?DPHSP1*+_@HF>#BES4ibQ-EXNC>ncs&>Td8n=(*VH~owe!~dszsrNN1Mvb+K4spqgUry6zR>}mXXE5n>j57f-yueN&=Az=sa}6AHVY;BDV{~#;A{MHDGNVsBcwaL|P3zyE{2?!#xuTCOn2ihW2~62pzFeb9t#^jOPsI=0;_0+;_HHBR7$FWjlA<lw6w0)0qeB(a7=GC{{!YQjifpv2hDNGRk0iV3xaP8G%=3@OgE{So!sbF|kti$~=dJMgmgB*odv+z$-v`xrXziUQ!O17%;8~z1R^tH7!V;90@uym0TY}yCvqmL!(Ml`ZN(Xi*9?(k!TT?9&Y6I4(q4DWA!;4NhC<;a7khEHMiOAuGVLdXH0&Sb1@JLi;8W<f4>>MOH+fqdn;)@=TGED6PF#uuXLbTMFic6SiNL=x!EE(yfnc`%$h-R%({Cax}q-k9MwSSEo0b7+H5{H7dK1V0z%)^46HPa&CG!0a7=d6L|JGKJ~UZ7o*ylEFELU9L^|f#m1n$Z>%1#`at$`3Yh5q%g-!~Va0p5DWHBO14y#E=b^lFo2veXS2L3C3z)4F^!67{n-^}VBzC5rIDC){c!fc3!+*Ur55;iW<7CPAX?sOhlnIxwrn#boC@9Aq*Ozpp#=W^5BalpxM>4SWbiTMwa%_w~+15TSE!5mq+*&I3)2kyFo*$I7+n%9;ZA4U{v;$gfCrY|0tx#pWdqk@T1VlJq7gFDV_Hy~IwIpQrjPtO@ox}S26;7alHoZ)&-d_q7-U{amUCtqfacc`E`drx9lWw#T;(Bk$dPP>LRktPDPb%y*g!Gse2<%{~r%=tKZe%Bt<6O?!nU#cFqIJL<B(alU>+=ODDm}g1A_R$CkYj*SsU)Z=_=orYnx2nMDP@Hwc_YDJU(CJZ93Vn2kF2?0om+j|{TyXYj_p}C4o+~&T{k4)vlv+bbmzwNWw3FFI^DxphD?Eayj}l1IohNS3;p$m?8^PwU%aE28!wgAqKOcSI2-(Ev6$$@j%Rz-$-jSHaeh5@71BM9i*lgRGw148AP9=~do0Neun-b)^FGJ=aPo@$R+W`i}r+6UuKC-U+O@SIHtq!n4T9DU!TPx!T{X7DxWwgl#@*ZX3hf<nr(fAwIRS-JjZ-U3+-5mK1o+hq>1DQHJC&Wy)3Sov23XEq}B+tihXoi~mz#hg>8k`D@iPjW<AP{|F6W~2_3GaZY)`hIl{SdB_Ol*XpK~Hv)k;1LGE2Jdi2oH_Bv2_;hWpgnZ(N2zJVk`l&JI)`mQG<*;FrJ^T%IMD*2^ZvoLH+-{UEh_w!nVx_Kg=F;b06BU^XtaYV1I=v&T1-$%~eC-9IgEdUxX&D@0lF)RYZG5;5MGmTaHtOSKZiV7M~AVC59{l`w-jXfwBMYV`^{bO!sY6F$6k2Z~Dl^eBO{4#2ZjNTci|_{cANQlNq(g4r0!e!=92Eu>sqh7w=oKlrM5bcXL4)*CEh!3TDcV=HCQRTyEJ(tz;pNXEwgIzGJZ>SUIgyD)+82k!iT_niUwtd0+e@s_IG>W@J1W-8e@xl@+`=!ZAZLd|OTi1YZ~#?IH5<erAdx5}jvy$C8@AC%)Q91_k+O07Jb@@JW3z9wDo6*^WnSEBVkJ{)&hSIjAJ&_v=V+?OyX-h7;t24WueIYBEl+wHmgfG)ad1@wlJl#~7Y+1EU47A-o@$$l*Dw+r&8`+KY+55!fU6UMAk@@>nTsHIGH8`jC>9+Tq1bD7B$#VPCv31QtMmB!fu9NwB08m&*f^#iaTO7=8Y5o_m0XVy<PHcktgz$Gnq_eTV<i1+YlfoaQcO_G}dmUq3@0N{hr9S-(#<Rv4vI-UWlvdWI}!FSVm%JzJmOsaoHh)G!vqTdE_bC+^KPLlZw<`u3-<21fN)AO3FVT`Z{9{Yayha2~+-HEV7|Edj~fMC>y#`jbXq&kx}THlHNwoa|2ai=9h+e8<f=zHy=p0O@MV7M|X9+84|5Km&(-Op}joi((~Gs&{g7JyV>ktGSzj`D}90H3wkDGY~oM7@T)58@Z%=PIqgqEQdEi2v}*u$_$c9YSQ?l^D8u$D1&(_Y+&|8Dz$hX7)~1tq2(j4LwT|1Qj5W3;IYC8+0cWa{AbZ58zwj~NqgoLf;cH+1r?GV|9t*o9X*Hx*4KETeVkd9;R2p6&0j!OAUV$&_nyL&h&xC=M7gQ~p7S1T1)WCN%=d&~ojUjUMY>t8vNtPwAv3T+aI$mX*owRZxk8_Um5akRZ;qyV$I(CpeVe~^yIf(dCKEM%gZ$=%0Qmvn2HT{*B#rjUvz+zXHA!a0WXkA{y!Yw8%v+|jZ_2&gyDC(Q#F0mh%<g=CqvCG|j97#s7EdIe4c}a54d8upKMa?1LvkmlPsD}r<g8rHi{yQ{>+~G8H!!?TJx^VWM`vR2c3y5es-kyM*|zfM8V9sWH80j7k)S&1LcnX!Rfm$I-&N%M5b42FP-G;dU_CNv3U{PE8cZSH%b))&J^qo8F_+fFXyePy{m+}GWjF@+^;{=dy_5*}UA$i<<cD~Ip0NbL2R)>MX44+MT@{G~JCX4Dlv*WsFk?_2VI;Q2{N19yinMAUKhc-FRjNQoBor=}QN<i&<m{xb{-lPM?;+J^=y#M+%a?ek#*U8AVwtzWO=jb{7~pg%1-*ccY@DZjKPW!=IE9`Jw~WnhU6Iwe^ZHlsM-$rW<d14|(5|rlbPX6YDiAOs|Bl8(sHm&6LvDs0<L2m-<lU8R4~{ye?@|G~Zs#QP$Ze+uEfBmyd?#DJE)tB*1YSVy6JLSazk8p!gZq-^k_Uh91?5irrg9*8X0ph_GG%NQOH!-?UM4FdE3tg7rsKBO`=m<RKPCLf>b0z(a2Hv|RJ%3{*fn98o5>ytK{81^wM9-&D;;r!;7+2)@zvzf5A|X~G_Ozl-@UX^@%8OQKEUoX;tvat$%QJ~sb=~@kC|-4<hYUKyiaMo$sj13CcCsMlF*hx#5%edoC280sC_vUKi9n`{Sgh~#(fO548>p-Ctkrq;Ij`!sfkQOJ7xtrwzRwTZPXU+e=@OmD_STd=1>vOggf^rmf>O^SK5iUhgY|(*4ur|3qV5_P^jfH_lk^L1I1{}Im~6dH95?#uZ<5UGt5g5Akbn5DA#pHactBP#n?WgBYLby|LFs~cxCHZwE&`j-g!kd8sl4}$HdG4K6j)6zw<#eE0m6|xDfY2@dzZCbMieS^3q?9#INe>o)3X^I%>VRxReA-kUSnd%fi5Oqo44^$<wm|KYOx$7WaVXv?aPL1x^vs7H_6h*~&<7d84J604B>gyUgTjb3Ti-+%H}c8b1=Ft;}}`6Xpa-?&Er4<DwR8B)!MGTOQ}{OxW53$m9<YP*$9z?&t=a%D2jHIyADYX&t8$q{!X4_d@WjUOtO8DAz)c>7@s;;Wj=%HdA!fiXpLCAZHMW!y%ktLZdm^I=fG+{+2ny6D2*isZ<74rYa0Z&1!no0Y@%R4juJ);$3f>*7imm`x3DClVFs49@WUZWV1P2+KJ{v&KW%{p{-Jg_k1zGd3U*dloj!jv?}G2W|kL_3J`)?qX<?laP<%~e1K5G;PQlW9AISpp8k|@&p%0g_@ByqiE~hkqFP$AO-noY(i43B*?kqV@;pHBdzf~~3GbGW5*8>Elo1e-phuxZxh`A}?Ar9XcRZZ_dcrklFH<eN?N&ZuotN!!-NJgX{;HcjviPFl97?kg52aWZHV9@t#!k)wIkIIqAs0zCR1Srt2uKPY?k7hvS@mgLK~RapK86_QsuIrQ#Qh<c4UeHCm7fY)b;i*j`-u^{mA4p}U@ZiSAsKT%5G!dLjGxHBl_VXLf}J-M1kWF9tW~kv70CYOj+UZjAG)Cg(V0OxalI&yVTDs2TCAp5^wGh(QCSlL3luTW%}A!IQH?l^<uOrNL>4}=W=Rde%fO}M!2aMrafinh5L@aQ$MUB3V6NV))dkLLcYe4xdU4i7cVcL)C^5KIMM)PR*?M-@L&I`VMhEJuxsPYbJD3t9KN9DRqS3Top%Aaimq;C<twpPY2Yj+-wDSPHl<0LK#isv`R9$*z1ywkn*UQO=i58P+jtV)KTz=<{s_Pvi%1AU^|9X<@#LOReI!8*XqQdBj#|-#fs$a9&X{T$5N_mU|(jnEe$DQl7QYSlH3R7NXsv4m`gPo)~zsa*~2iq|wvE2PO3`s7e8oi(np&|J@d4iUChxjAbTZv=kN5FT>%^~+HzPqu3Nf$_-73P3if-k&}HxA*h+!><~m5Mf=A%6w*Z@gtTk=5DBZjEZL<H!52CK|icgaBQZMkx)D^Zda3iRj61aC7}!g*O<CDH!L%@su`+hzJ1Ih!<&9fEr8gSQH;VQSek`|C1QpLqKTB=w7pVxyIquHANVU90x(KE{|n{*4%=5H~eUB)}`xxkCMfT;E>7yDDjQHq~Z)#)FaM`hURU_dR}GK=yCR)eS;F8nY=j>uY`0Uck>2-PM=8EUe%`&Ss&GMY?|OK#NLU0^$bVLgN;4fRAfy#K{k7Y73cG0_t@G(Rvd=G>}6~@2)(C(fU(;XTujOPG^fpY`8l?p&l=W4MxemAIORc&ox;Kh>%t^ID4fG!RT{)<4e}>Ji<S06#E?6cDT5qp1vpZ{#zY&OI}aBH&4hW;q)k)Gs)9~;Fw3`Zb+~We_8EZIErgiGsb`8$VIJjFpyve(8K^Zqnsc-`bcC5nA0a-qB2-dSM#zG+u>mhFj<5Kx8ehwk&F#Ti$uq3ujBQ83@|<6czh5`+1WzS5?b>KiQ*;QVG|tDdvf`gkqkD%=cNsNK7jy@)>oC<(d>M7zwBxsM5gN3|W-JrL4KSD$(TTejXyktr_bq;H9Lc)>%B*wFW@HaCU^{Vym0WDg4rguf0*<o>STUdh6bp@3BN<qm`?ue&ud4bn4+(qs+_S%pkw!B;{iv?4=U0sRE%-#%BqGWG*4x3!AU=+hq=DIr0{>E=nYBS{9JG(lUk-z=SLQ<gBLv@da%Y(R3$Rm3&mj+>>0Z}DR?P^DLA)7q6Gz}yq*{tWvP&T$%WQYGjW1Lj{ni)9a@$(*HpO*9DO#yEA*iITmgvyd$<8^DcQ|X(A4@JHqYl{qxBr-&mz`S7`M=7Bz~+K(sFVX3uu+Z2Nn6`pdBz?<cpzz1k`jJ<Fa`oe=o8RdNo!}=5=fOtO}l4nRw#a6Vi8#_pdO2Ler6Ubnu(cMwh_Vja6bES`|G#Doj1WCceTnw6-m)P;#Pw(p{h}#wf5;`-e+q+8uzqBH@Q4AH?!}}Jzttah<Tnssg}n`mWeePP3L1R29YU~Dkr2hP<C}J(z{l5qN}+VnCbdKg3#0kF(1#I5u!O3W?w~owyCJBKA94X_ScL7FUM=k!$4mt_{H@U0?p#M(;gX+Ek5K-vflx1N)Rc80Y-w2#Qj@ecPTdK4qkhk`WPlgH7-S?>)(oLo|rXOrgWd=z$*qRy6d2A8h25X^}T$P2DC$8r~{3iKOIr-PB|*2EO|1BN_%=an`T*94S9Gz&Z!PMI3Y)r*nH|C3%=}8u=Ya)@nPv)v4`OFvN-#)SDVBLzmPQxoP;%fOpg;3nTiQv4T>?7lh!OvBNlvssTNGGSa(acxGUT()KCe*$<P!*9&kWi8zV#Kbwa~PnEJN8G+qxdNryQ^0>XKo4}vlic)97eC(hBOR>(GZ!o7Pe+?NwGJ?o{ky&643B~Q7z6+JVf^dU#Qrc1e?&iv<_qXTqg!&VV$S@N0LVrDlG$~UCY9@YKhIN}!F8LS$owo|sUweAv?dSA2@fgi0Up<AB4P>&$rlzqnlupqYMK6l8kdFWEBETK2d&I`508(9}Ahc?!o4kQKj8+*aWCz&9H#537|fbX=3Rjmb;`6$6;F6LzV981WhUw}`DHi>>C>q%4Ly|^@q+_Gu3e~C&G1e4;f(aviv!n`s^)W8tyI3E_2=)Sac8Q+=}b=m~CMmwKVD3P!!xDWO@sr4clSfY!1*`<CpMR~~LiH-svJ=N^dN{ZB*>r8M=`8bo3Qio&qR{@hXH3xV)I>`pPaPX<oklLDWFa6hXanHZEz2G1Q1b=cB$CDw~`aQv0M8@Ht0(FamDj<#|#6c+Wl|t{yf>>~lSf*H=6n8jDbsD0_?RAptpS0JB5X`!-wWBu>Dxg_gbnBCRHZvdR6SDTLx1$%lL%dQnmx`NPq*SZB2&+~SjNtbL3Xc_Y22j(!OOcx46!i?-(eqrvYOeq&U~T~dvpWn7JLE#<{OcsY$^?J<DsM+0;8+}_lNlYU=*^I@T9A6+O`4n&MhzXJyE<#AypW}1uWT621>^FIcm33&p~B5gIac$_1kD!=4lA=Dl{v()LIk8B;E&qT){K)|sZWF?WFEiFImCCC=Sq^uf+HaH-z{}^A^`&x#6XfZ{?%%H8#Jd>*OR+5oq4sP0w^~D#c~xdYjN9V)A{MlyZwaAh`iW&``jo~FB#72MSgig8-kInc3(f=go^lj>$l!E-Jy3Ubn{DPA<-uGmwgDqNWl%;*mZov?|=Jm)}7z(5JEk___vI(Gwlr@@Y)wU@3;5)_m|np{5;yj8X8(R^0C~D8#mv)`*jnEc$+jOdz)|Hy^$JZr`XZ$&$n$Q0CU5yy-gV~9f@PZ&b3C{r8$tXKzxDD`wzqMAit9D!(uW@Z~RLn@$XEf2C31miKI3QG8^quFbevI_dUQ1&C!-+V{YID<-y2v{`C*Tf!T5N;LDx&&-Ve4y2kZ8Fa!q$EIiO`WZr+0dVk6IvYGh+$2{`NkUxJoe)VQ&b3cjRZ=1C=635;i)_y&SR;9RvPKn*1CnWTvt{KTtk{U+F?B4IY?i?1Dsg)WzQ6zC_;Y6E7f{k1dwBA&b?nCUamwIOK^8tTwFzX>m6yMruz&o}EG%d2HFv7z6_1v0|b@j8s23$4F_fImMhC^%G92lO{_MNWRGy8Hagdm0BNeV%QIOddcE@}=$q3am{U#H`u7JErg(>`tqstHUjI0{>c^TB+S1#u~2SQ;5_RM=_Ug*f5Qq=dr8d`MkUMI3qUpmj@SpQci)k=5L5bD|hZHGhdyB=v`rysK<GbiHoBWPI5~MfeQ_=FKNP1$PH87F7&~<_1Udp({M8CE#IC;SlPmhW$z;u&~2EGm79E_^*zDror%Rs+Ws!dO0i~n0L1ETiXnY_HytGZs%VF2T`_gH#z|2z^Et;%P4_{P0nIe17;-quqZH(<tP{*Rb)jGj$ttvo)2eI=|;<S$om4R5<U-ajtyI~P6BJlCn{BZY~`F<xaKsKA;fD4A|#4rt%wrF=+&)O^iXPn3kN2Fqp#vdT^EmRp`Z*=7$}o0hg#dK(UWKfBR3B#D^JXU{8>FZsx4>?0SmDdUJZlk3C%La3L5zd#u2(fR{QYYmHy18<C5kto{?_UM}UMQ>clq3&pC!@r7@mG&nh4!s5?Er&+D2N{Yg%Cq-kksd8S&#m?^m70DV46G}z$)wC5+5x$)ztn$eer$B~6*bO`#X8y!zT&0sV<P?w(~D^&*Us|;A@i(axmH9pq9nW6lwZv?)=>tlP5{>0kR)mF_CV0^yIdZg6cDZ>WZu;IkcKb5*h3rXEBv%Q1163f#E?RGnfI*-gUfxEO}k$$u;n`Tk9ZA~MLeNNP>n?kSlc`={hOjAv>)dBk4h$|`hhNNNP2mO^m3T+&XEspIevuZ9O_Z`ZA%QVwxr4OFzmZ!J(aZuZvIpws~X{wogc6jeI?!9f}lrn!t8I{@$f_f2JMRz%F8UDz*9sDFBviQBF7VtBg;2UijWZU^~-tM8fhU-21V2Q;AscgamHY9fBMl~y`GjGcju+-Pqqnxh>l?z4H0a!<9kE=Q3ST*lP3wDv9`%-)cG3h>kilt6NX;Gm!C{?S5*fj^x_&kfr{KYrw9qfkgYAf=9Hlwve(L|Axr8?#(9#oz<VBNwd$PxlQomaTOZG`OXnon7rqH?-&W7r$iH+&7xUwXM5Qw;Xcna)^QaxkGyf~TAfrS>J|jhXYPb)<$wUKV*d-nG_VUH%eg77)N<xmw~Nt%HsP6!5cs)G_T7cz8&tyi&}{EOj#3YB>cx)%XQe_2?${*GpPyOVu3y0$DJL9=FOJQ~8N?V{P@H*)%WWcrADwQqQxq$F5$g7c0qR<Gr~RaL755PvzA{5<Qupol)>B?uQQJKO3z?Yvw=tTzRSA9{y4+-$gpf;+0Z&519N*W#gC(6T1b66m2@c%%<rqi^B$kNiDbDs+Belw0UG*5ay>GEuF_l?fr`FJmwiOXTqs@{g}GIeModkTCD@xA4k!BCAgLmI%YSfdpa-eSsvKjAzOiD+90!-%?pO~%`BUThC{B03Qf=q5q9&I*{Jvs@OU0nXi4`sNq8cdW1#(6tq_#b(IyxuE+g$cG_(r|I){$77{&qr;0ak4I7f*syNa|nlR~v(F?SI+6{W_Pqyr91Rmm*+0I#dG(npkwGA9O=?!u81W6%LV;F7AtGj0$10&|Z)bt5SAE#CJns}^vBT5P@TSvBYxU-Mt66`a+n1xQr+Y~S!bV$+njfA4aq^C`m}W2ESLxa<eGAz;OoLHh^pVs18O4DT{K>!=e0vrflGiA<kAx@J-ptH^2+nLVhu7Iw|M(Fy9DlF1+z>Y~tum`Iv_I$Skm_`trXG7|qju|V2VaTNT-dN(hZ`{jTx9|f(!lH{FP<wtJItsnR{t|K*i(W=m}^(T+pDtA#S*Kw{IA=i6PS%*b4EqNn#lOZvo(&+42Z-^B)yk%BNiic>uOzxFdTAmhk+wh-sWC>Ry?G>x@)Nr-nuzG4PKDHOxfN>v8idU*6;P9a%?_fNO2mG#5yW)0P$QjL!diL3S>h`Yy4&#>v!tq@du8Qkc&m6xzmf5XTI>UO5)6wK2wU~|sKsNaIiH3$a<0k0<Jc~!r#`$-!W>ldirU@CuIaiER>k1hLwLY1dc~_HNR91P*X+E)`Fg|r-`by*-%;+7YTser1DtDkK(vgwE9{DP_L=%R(-WqHpX%KdHXF=!A!cIxFX_R4VRQ^E3FzPBaR@%v&zAHkH*#W3irb35scC_F~8Nn=27ZVPca=KBI5%?`fw<(k;%zSD$gAtmE(f!Cdc5r>O_Q$Y#pBhcZ>?yXVTiN=nu<i<Q<wTy31Wsiu$ZDrth%Ld&Ct5B5Oj^VU^s8NKv@RD-XLG$8UjH2?)GOb4ZG*4QhBI%H>nx}>e898OU`Y?}O&_R*2G!eq2Y3U^V0XWtaLhAcbg4l4F*^;lYwbA~icg-@y;u!BfFmhDOM>l{1p?D9zQwH?J3?YlTHmtK)P8B3UgpThBE=AID4&sdK7fAGWGtdHNP2t=!J1NIHRdI<^$f@JtidixryY+Gjv|SiVIPSnd$qy?v1<Hcd`G(wJl!?jK{8{JWglaH;(>IfRg=rX+qZ^`p%Du7iAx7{t)}K?0#Kq|rDv<coING_yw9`BHsYh|<0MqEl6_Ld($<PxqA)(W)@rpc(`zGI{2akKS2G8V()4G)2e+1cn2j%{Efun9XOe#iYgW{b_A4eDx3Vx2SI1+{A|kB?DxWWxc&1j_YYj%#fT8cwu~GP;A$ex2)!P7yRD%{Eda`d`T#y!j8W9Q0c+?%OQzf?Wzh-K%8{uxY265ARksbBc2XLQd0(`J>ctD1{hnMq9pH#SqD({%B6v{K8pBCv&B^y-92Hq@NC=jquYJuI{-Vl~_I<rKf5g&B~Q<IWjM>f`u0#Qc=>HGR-^C>RLakP1C$D0DK{G^T|h_-qs7bTp^;gnot<`Y4UXn3c9`lCV-LezY)61A+Iu-V#(4})A{txk<5H9-!~u+XPD2D?xYe2T-Gz?y19-tkI~X4fiNaV30((hN6!aeVEk_0{M)T3da(D)|Z8$tSDSskPPB=n_c_D4vZ(m3GA04^qHmh99`Xrr?hsj=3CWvBAZj*!z5b0TVkF)|5vz;)`rE=5!ykpC3;4Nk+ii`;e`49k`e!7o7w|3T0ICjMzE^Ha?9eVC&_Z9wnC$1`O`kT>hb;7~x$GiQhaA?+QUh9F7q(q$xI1yxFWqJKBscjVwdMrs|SJZ>MH66_|aS{~>;FDNdt~{mhGUF223CqoMOrb}CozQq?i6-B>N#7?wuV{2*J}uw1LqRcoUrc$yLM^5k&*m)^U5RP#e@%1L&UOL3Bfk!nW+3SK?WHL}f6<g5MOZvVe_o}-a<TZA<zi&ssdb(PI$MsuJ<8;SkHDJ(SO*O+@_HnnWufFtc$$d)vEMdY;0;Fn0@sV4Hd63~l^$u))ee^rSi8wcY@em7K2TAH(1e%#BRxUf(K|BlQ@VJ~rtl(trVrlN#cA}Em0z0r+VFjc1Jo6;KeB`&O^8@X%2%!Zis8VA~#@nEw6<<>AE9#tp@<s87q#KpS|#ro8}EJu4S9PQFH$GeQ>aQs0)>nRS8ld#-oPy8*!kbhiV&0BV$&y3SirG%vSXi;xDxa8chVy5On>`1@FZo!D`9t;cF_VV%4otP}Eq}aSw8;h%HSs;HKzc9>>-H4UFEY$!yKJ#u5vVY981DSL23xz+%Mzk}t-zBzM15rI2PHpuzf1xC4PK&jXl)y)zJJ6VyRmXKQFK(L3p$!KVxDQBOuL8UW9daSXzU_?c^YS(Fo^+r)=0s!H{c(&?3@ISHN_K7YzLF)X-CD99?Q}AsT&4KLf2Dm(tJMI{C}dfWG+myMfJS&mVn405kDNNvbh<Xz6XC6cG`q~lbs)9nSF|nuy_;Jr&*}`Dm0gyHwJ8$SNp?OQb1`d?mKO2iMH4ObM1Sgj4oIpQ<Ug2vt*oKWLkz5Ge$*sLGU?e(d4^~MEh50L$X;_2%N69-K+?20Ay%4Ifl_j@uD*VLC7RGY%LT*<w20!%=&dIngfcFgq4XW@o6KOVan^*j97sDyb;S)HM4sq&_vv4T{_CDKohO5u^uagLOGrKKTr>Qx`7c;kPU%~mX89Ur(+C7z<V&BbY!Md~*6jgwBg#b`9{REclSx$<YcSKTMNEp~#-?%YE%JEv7NoqW+&<QKm%|fE6DgdAZ~87;Sy}Px+^_t5{}-Z)&7147umVhdD|Nq$jpG*t$tL9~lN>Hv#JU-SyNpf_4autyNIB~saM?8fm@%3*we_dzZLI+iJE$0Cremx$mBHb&N%I^mBd#F79F+l(Qs1gnX6EEToX0`txO=jO@e-pMXiBX#vh48Ftxr@e1FrILo0!>5x`XOV%5)29r3Ce1JGn4_nG74TpQ31&!_8q>S-~9-M>PfLc!!5<L#;g?lR0CQxq74(8&7?}{CqJJ_Y8M*6f8PLg+>l)C$s87urd+Lj`qdMa|Gn2hFGqmpS$vux0V7R%)@g}9evHpFF6@Bu(e#O&I0*k9aYPz03nbxLRM7^bOPxGMz(5cpNaru#>`|M4v40SSujOJh>F;F29sh;y^seFR*xzZ-?-!SypVujdcN_%Me7Y&-QL7qy5eegmC)f+Y!c6_EZb@6x~l_Bof6iIu<#0~N!XGmkV8vUqp5|_*$5y(#<?KyxMa%drL$#zm4$$M-d0OMos~c-w{b?BHBsGllYHW|l^V{e<aU4${*{pP!U7`%W(CHhh00P$SB=*5;rL@<G<OH)_W&|e2YZp9e#~Yi#6O1pbavT#Gxp(lcTQd@<Y1Cb*z|ja({#--ItF_4+WL=eqolUikp7v7x_}CqICW4aGyTY>bxyuC<gq~wc^v!1P)+uU3pNrqwK{4~aypPv(iIK>bN0i|WkYnR{$e>upTM1`rXM+WUXh(nGh6$6Sm@BR@u%T5A79ej&}n48OQAQOw2lCy&kIf4r58~^#C*o+0rY~?d_2xhxtb$}%d<mGrIDD8rEK&`CdtZKh8ZwA4BjeDaIr>=(RnW}@{u+A8%eq&0cd7IGQjnD_8T$moAC=a5_J!9oduIoEGt%w#y6q8IQuu-%WG0^%`{vD-!Ics`{j=!AJ-=7Vhz3TSe`nwe2pa@bt!#w{N{@ny?6Wl7r*vi{KeVS-|g<~yu#Ntv5vECx@;k5(=?7Oh>LKgFv`f=oxT13-u~|9_Uqm*we)EHaQuAp#b4g+yry>7pXzG>Wr0_%KQ_<x_VzYk_w3cj(X(gK`f6a=Guu6|=)KaMLcE*vL2Xxaq3}UF>KXdFq5R8>e87o_8LpIUzl}D%eB8e@Od&nbeA6D;!j@aB-S<+MkyJ;q4NtSvj4QCa+F8t}2)k1fC{x?#W!P&9c~aW1at?tg2rp(?spY=wBB52-FBR)0s1s@d$h18(ipscukzL1YKeX=XmLP&VpPL<Bh}AWtZEyHuepPv&Fem=o76!lAaY4HJpvmHBqzF<XDD0|gI1S!XZ$7P#5gd?H<oI**JyiNp(2(PBXD)(~O9um_Z!JNPD^b(sys!XT9ZE_!q|o72LrO|58Wjbol)6mt3uZomf!#V-JG$+B_DSJ3+)<0`ku5e_rl%x{S-YhO5G#DSY`v_rPZka&%5FE>y?5EQi#L}@b`IWGeD0hNev>WQU#><r6K}ni%fUkO!uaqW36Zjr^e#CyQ7y23kF;s@ln6`*OM5WCoD{LlLQ8|K5AV%qXDbMWl34U{3I1=fq3cfGGTnY52p9u(BNyV}erYQjEi^vx$8uCRX%>V_P|zwhA|1_E5V(*s%Ta{XiBiY=D3CRuNG*cUSVeSN{JSkxWn&f7_!4_n9Ti!VwLkfHGHMA$A)dZ3EXIQql$n%{)tkM9@Pwn?IWVyitgFO~%o6Z;YKsmH2r}3WqSV6*r>QZX`Mie&OaeDJFS=f%Nvpz*NEa#bqEcCoc0=XhDs}n<fZ-_OpuWF!?$yH8+ME5uMFhOo*KJ+9A=Qc1IK5_jj>O0BJw^eMp<Gy(3$2^2{7$2WlB80uVNWabEfXW*Rb0iEO7G|aIi<*<K<L^a%b8Q-6k;zO0qu?j-+JS`mt{?>O0F?)&io#?$?gFlSU;V8W@z*BPTSQo#9`4#O)P)^ayu;tZOP^-uPY59s(!rVkkAEerFXQ509^V#4#ajdFyultwOS`t^05T)5zb1eXDM}PXo(*~n?(CJ6TQBhoz9UGR6$L1LH>rTiQPt*9LJE=XJ|t!(yM4a>2R=tSS$dHB%bnKGHF(F^lOcZ!7lPBTUT-kaqIGSNV}^mgre!tizV`aQLv=Y$I^}oIjc*Jw5sL5yj3fcgs0sFQT3F5E@AaCif)lGV_reEiYtYF2nHgHy<3g=o1f9GNraEFFKkletQwc^Y5p?5u+>lnsH6lm&H`T6t$!t(nyPQCnu+;1s528U<6gDJZJ_wVh5^8Jq;L3T=QenFzOiG7xIy-_OTI_WR>U#`t3NqP_P_8Z>TgbR3U`0&ouPsKo&NrdcZm+keC}`WyzIT%{96(f2VZ;uEt2<OCu@{$n%BB4Aw!?j;nWgKW%&Z*>Q@~<rQs&EfE+&JBa~uDbR*hgH;Dq&vBhffc`bI-5~txHYNctSW~rcZb)mIXn6wM|CVQ)J#&)M_N;pTsj)#&3mEsX{wdM_H9!ei9ctFp(NG1GuK9S<!M4iLSkTRVSf^<>Ss?j&4ljf6l&}f|%od$VGTs6chNwThFc%w2^G7Ij}v^b^Q-<DMv6E)gVZsPirA6jk0NC(67tPovO0@ImoUF26|oye3>o;`^E3fwC?AwZ9PX%a0g8Hu)C?X}+_FfpybQmPaX_QTT;rCv+5Wlufy-l3A)oi~D*CTuF7AA84o6|7xDYqG`;uhfRW8=#Ho=-5LiH{waJ=VTZ2*}zP^^0B>N-|zQ#Uw+sPCzNeD*aiL|Wo(|^C-_+#-F(&G+V1UJ#<;gbcAov+-sam{U@F4_^P-JRvn~Zo61riBVV_~dmN-@|-OiP`o%tQ-0zJ(3WV-iiSmuVl9je63_jca&sf$66`@P>^ym`O3^;>WA<;&god%cjQ+vZM&6!CU=&pJqmhF4p4x5~7NrFa>9bF)Sddr3godha4XQZefbI`MMITLwmkky)OxUcQ`CeF}CwOfu42$PO)K8;PW?-Bx|iD<{#)%7k$}OWiO(M4Q`tA9?^%yka<@H2SZ-o$V+;p^9LXJ(xS7V!pW(9ZMU>lBkbua!lEh=F0JKa11VdOeA%@VJ?jO^CCM=1hY1kN|jRyEP#pxJV_~Ci5I?p_Z|n)C_OQ{k!i&PVLMJ-pE#O{kO7N)gDYDdGwRnda=au4J5?EGDmeV6&!-pU3mXG@l>!>f1Q1Pg5;q1$L!#t*a*3zWfSjS?k>aYACC3E@ASF&WwRVH&Fp|MB4=VDp2f|u8*lI9Y>u^{35Ah}fbzkn|xhbkBtju>v*6uUjWPG1cglxJKu)kbkLf}y7m%(rf1Fe2fPYU`Q_W`Tj?^9-$w8of(=9LOYILS^aK{Xgbo38eWlDPpR!lZ&`WH(kHa2IIwU}fzni99$khM%l9%h$PKdPPkCv|LA^YET%?wRt_?9P^*>K<8^bYqDm#N4vok(n0F~49S2&J;NI@b5k>qz;jLKV?&k#%Zl5@PO2i6-2`zNHiqGly<%-zWub^d0K-&#z$EA1WU~#lP*WDz?5f~2lrk<|q8rRAfc2(*sx?S33<Q_3v;Au8by*6M2az4;6Ooo3F!G0KhdRlS?7@&Zcl7>!awq7J=`&O|J1mA538tr<GHz(Uoleg`5zPp4W+pJY_ybwQaO<uojiiN?{PB(kE5^jsjYMv+cp!u~C^A&@EBzn5v0hTCH63I+802G_?HVM?HhwRpE|36->csO`^Du7mAEV=*Tek6P$m!Iw&wRWK{JhlU5T}EByeK4%+pl^QWW{;Wv?}Dm5v4%TA%Ktka1iM>XUl!KW!lX9<I+`bDdtu}n;n2xC|V(~JB6LW&$d7GV%wu2W)y9eJ7f+}nA&iEf_qdL=CwN<)6y13%A3#HXQO#>LDvk`_p|HaEMA2R(yVCoxcx+mgmX#}iMT3GQ7LOAlr_r}pE6Bl3*-r^KZ)8QHh>%CZ?5vr!cOSux+a`snXr2a#}=xt39!i^b3pk4bhxYZZO*t^ewvS@TKGmJ5i<(o?ghq}b1_1s%i%Z-b<y|?oSqb)Q%Fpq?5xDf1ahKs=#9IK(nzS`2kQe}=9(vogk~6y`iX<dk!Q2v2gOXt(K?Vok<=CP6>&(?@F+Ako@I2Vq|+PT<%yK8<_uPIz9Hq(N=)TaFW(ySL3MzCc)TzI#5>^sG0(`7Am66$qtPw1Yxiw_B9nQyv`gO|ot~U(kKd+~iHis!#%>N={qY_0rZiS0D@qT&o95RyWKz9jW~ct5l|M$gzSowWvcV|wJ&E=xj%18s@~uRldK-m%=yes=wC_4OhvTsPvX~d&1u_m-+x=wJgf{IrWcoV+!0jB?oVCH<Hg~r+pTFrLLv4HK#s1ct_b)d4@-ye7rS(>i!|~4hU8-&W=5Gvf<sRSP`Act`j+pXmTAYgt+57uK>kYHFo?#z20h^Q?zl=2Dc>J)iFMoY+?na;u<xx?7SO3-4n;zFmLn7>|x&CHn=P!B}cSXbZL^-#`HoUFQ0*%>zgZvVkd&Cm8k<+<Fj_=_FT?DfUdJaRCQXNe{z{jsB7u(qRR!s>aemnT0*RodNZ5#TWPNj@SM4TN}xR(d|gmuNs!IAR`!7R7!GpJZs^5&u1cNY!$Bh!kgi$*2I3kSo2iy$C+)hfZnLBo;Z631I2Eq?g`!xGAO8l_fWEe%vIBgF)t{NYly)uy5Dp>C=zb5C_T<^|K4Ur-OH2brkz@wpo{p)1jq<f}%lrCPsc*tWcDY2139IE{Sdk?;0iz2Dn>v&TE$n&}`uqjIp6kub`HUIhnLVVY+ytcbjbT-0mTP<EQCpz@p{IFG7H82Qp+URk8PKsw~w%9Wzhu295mY8aB%qfy%v0-wD|7pbz$&5UVBIHe^cRUMci164d!{U2u;h0*vWSEqvxu@(FH1p~bW<`;cF=m1JChvSg4O;d})AchVuXfTwT7CI&p$}UO63XrdwNlYeKOOan)+%!g}S7}WiF4LN<hh$*$tjZUf8hf1vOJt{jSmxy-X7P6=O;42(>ggLUb7_VhtGz8dozHmgXdIrcs&9ks<!Vrki}Mx}ogP{it}55X)FqzERFr<Gt)A#{#p(GR@yT=xFEt6tKm?LQ&RWn`h}Exv1xpyAU~8l^DT`b&Ay>h~-5eyo+im5<4g;m@W24}%tni3vKl7&}tG^XC94TyOCBt&9r1M!$uOf)rvv4xC2<pnpU|5uH_8KeOblftPUs;}=pqayaYo+h{KyW#fv;3Lh<?ic36{5;%Cyx9wFtvBOjZ#krA2f7a0HS0E=UlOxsXW)#6D+r_;3j$%M{^)r9_K36<E*CxGkRvvD=Vx<u5i1E?ZGFkv9KPm@aEyT|Kjb-{@&K>?LFwq@aa%s$Mo=Cd=R((^G|<2JUqPj?B_p!IckCJ;{g<{tvqmWczD(BnEMYOKIs0Rm7@otoyl}RBg%+n|90He)w<^x{S&vsXc8F?RG0~*P<=E87Rb60Npv^n5|secXUL0GH(!Q&75ervoy3Oe^iMBIW9R2uty=emqydu3!_VsNUgbV+DOOr(_B;km0<{<}2V^HyJ^0UH>;H)`Vv;g)p!tw(8l5_s<7kr}aQ4BcbULKjb>(n2^{kRQ=OVx!AE$plIX)H;MLVmQ(Ly7(jV8omJeUzE^8{$6w0Wz*ieyM4;liqbFl(%vQNfjWpkqC9n5y3&-uoU&5IPNJ77p+IC!=4x88lM(Kj!(&0wUo+MHDcs>8IvUHmVwRuj(a}^>!rQHXS5FH8c&c4t3l0hzHSiJ<@PQNAm5n`Dk=WIye9jeTxvmg%oCsUa&Pb8}l86lO~_rQ=p&4<cp+DRfcagk6}_C@HevU@r{B@s;xi3Z2?Ks1C9>844GI=296YghG7vtLi8~NgjfI(&o;qyBu=HOB_a@v;YLZPv=b4%6Kp}#H3tt3kF5ue$=@jll1gS{44Or0A)+Nq((0<Ww%zu8G9XYm8X!RIK4v!sIr8@3zI(Z~%M5bA_x7E9q7MZ8&m(C$Iyk)d=A}_IpYLw&{;mIRbN|==&Mq0CIpFqFM{BR<|IEfNbBla2qv45}FD~iGUA4(g-dR2VbWnK(+nQ+<l)%>1gU|$S?)Ihd4_Ie^J>Nk4RRjb;c&YcQnjS-%vt;jcrVQEq%=rW1SBxJ<HD9i{z_G4s3+kg4KqPTVC`XAkr%3k0x8|bgyKn%2Rk~uhW@QEeVbW45HlR6ANRe-s@J+R^S6&7r(t^1r`qIP`?vJ7mNpogl^}1ZCrk3O%p`8&DCmS_%9;1g5Y!cN#c{M|s$E-;zE+^t9(K;cHdT%K=glX!Q8^vXRkqJVtFX3dQ$e!fa9kvX%_lAVR_*eQ|R@VIj&FucItuzjNJ~p4S#x|KtVYGxxVM5oDip@~Z#Imq7qeyKS8&K~Tt)I9h7A1%`A}vsaE!IzQ1Jux<f$dy_MJ}#Hab3PNcc3md`AnJ$DtF7}XWeMEE{F^n7}kPQwTCnZ=V}5pEipVn5>3a!<&%^OUllRGz9I0H>7qwvR+{2Ti5SDMacx<QK4`y&jBuffuO>DYq8}h3I!r?l*9b7y9LJU$$%e~eq@JB$GRqbgw&!gctchFR%b~`Q^L;voV2~L0V(1kq!ol=fp;EIy`$f%uMZ?wIA26a)H8W}J=Wf8fYEyY&8<PiGVS3}IOoL4Pqvt(zKvzI943<KW#)f!QMC2SVJX%7g<(pe7x`g+mFZ}r0pZ7UDt=x4hPIuI~;DjbK{bh$k{Q1^bVDoXGM6wd7ngts)@*zUgBfg0)h7a44>+X4@=$LK5k&OXzp=~TT+vbl+b{;g?OlNzH7bmN?K^U#0oGOM}cUg(S)||g~_OXT~`%LL@wTofYH>1@Tg7g9T(Z#d0>ks&pdjuJ$bc?rA(u^nnCR*;4f}PuyL{^@Eo5c#10x1M49Zd)>m=!Drai)khI1x|=6~p#18Ef8Q*V4Ww6-Wg_fMhlVV<emrn*7f-#ZjPEA{w+rd6l86HFZO`Qiu|H=d4?6bgc2$FBN^RpbvC;iDDIaYzhX>4$%!&oQzwon#^6ES^HHXM!S*y&0VcP@HNOK=IP3{YEl!sW*TyBfqY$?XUiO6AvmGuylT}pd{@v@zIidaV!7FJBk2hxxIq!L7>E#f!2u8mQ}bHt9eFonmy^>9lp1R5{{0%=lft#`+g*AaYC>g~;*poOH~!d`T)ssJDL!eLhsDhr*Cp_QEm3H~r>^-giB7KuUFjsKisr0qDUb2I%?GkUy36#flqFXIV0oSvnRSEIrl(<al|ax^Flg!aQkF0$b!x<djpX>Z;gR_VF&_?%{y3tgY8E#R5+{g>S(B1FCKMAX;M^A3L}DqIGc4cbnphz>ft0d@O@a0;i814>k&b<_503<>oW;jxd8AhVNqms0vNU2yO2R~&fEq%G0AG-i5PAQsuU(40j4>FkIhE96@0{0=v}NbL-&a?I1=U?_dZC8V7T(dO{%(K05!#ZEH)@huH2{a|xgg%&`qH4j6UaL2=TnxIDWr%#4I<VVIox(;{nN`yDs*9XDo_@1Pniz1{~eU*r_)$2-NYrbqKaOqIbGvHJjfGE2Cc7CXT^8FbTg2v2frO0-WzgMBpJnp5DxEg5T>P!MF3F$V|sFFEa$o5)S{y%Hs;Iqarx-Z80P(6xg7BY!L=U1eN*SHbj?9^rk`6!bsAO4XHEe?-g6$LB63q(?47N0D1IhTnRx7VtXjDd@*!CONNU+n9V4k8yzWWlJATtCn9X#pYAqDCXCdhR@ZNbI<>LTBB2d;V<m^q6d+ma0YSx_gIU3Jmbqxy@;2GOigJP6vU8bmG(THd$>7#twklD31`}5Az&>$i;Z*W~MkC~OR<5FJ+)AZ($-?i#q$|`;c<mrG-^e}WBtP$T0>IJNl47o%4oT!~)PHA>M0k#M%LHYFK@_Av|ihA|=@ZKP&OeLSI-d1O-9_>NXvjxIQFz*rJM&ttB#B;CM5U;>Kg!2G0lY+mb(~mMslXNzukc&|ED*K;HKIlM`HPgbGCtSg;m^q06f)StFreCPA80DTWn4o@39^^)|u6%q<eLOzaK-pAG@hRsRwg1KAFF;DABvzZ(Pp@^zeNvs#O;W2iE%pF?_OSxI$N5Y$m;cm7>qm=_jA*AiTV5&WS>EQ*Ojx<Jpa!Z76BYCk{UK-I*CI7<a)J<%J0h6j=HdEN<|;vnmFK^@4>V!9j`=LyCx`d`F*n-Kz1t=Lb{!^AZaJv)Yqyi1M_l3xRqlc-izf_l<inZE>K)Ep@H#<_6EuM+Q5!ar+(V}&5UGG!w(Bh-YEB4YRl?Obli8}(^-8!Ztm|nH{-*(a_@G#JHkJegPHbZzZa3iCzVAqEG`8JP5`#De`3sX*5x-b=3PNu2!m1E}%l|9zM`Ag!(>HF0d#xUA!EAV8>Fr_B2a86ml%S53Wz#$G)v{_K*f?lz;hiO@`hLnguhx2}&4rVKWR<&wEHB$UOhN6*d`8}VArx-3)oKE)Sc;*xWG&=*k<Lj`XfdH0)-fw8gc{BVN%vs`2-vXFz0VRyi(aN?&+_Yx7~0jR4!An?gj5+sGsrhO>J*TGp@GJ;*gXRYHiR_^2BL_=<YnOek@m?Cj|Ul&?OikEfS^`_Ar<vF)xkQF3PCfXFmDSWbT2a_M&I-iE*YdMNu`Ov<X~+GGY%&Mq~!MnOF!HaoA(J_lYP)EOLF=VyUAcc_#nA#<PaEgST`Jr(um(a0tZO_Oaz|R-mK!-WjZM&c`1PDjn=4!S`eJ!)zLc}j)w)M7>kb0NmkLm|7wJ7;cj-T=QcG79dflH0VB&95)34yAi$D~mBS5B8cPQ-&{ye1#zYTOF-918ygB8W;5Vpdlsj+A_k!W8r#YRpgD~D%fgU;h)y%vkKS%4;X-V0TNK(~>py*nEFO?U8fyriP0TQd^+ln5cULU+ASDB<{3=xV30}vt#DY+rB)-FH^adlsQ8M{UvYvI4tKINsnnwInV`GpU@<nrUbErshFD%vH{w(0j^p9)tku5L$m$G5VUe3xuFDlI2>zAw;-pMrBZ-urcDcR#@5b@4dx?{Bac5zVeB5>+*Y8o*xOvm?&eNyh?TMeo~w-P_}LJZejp&g=>qk5@U9bH}4fN#-BX7NayxhtF(_YGU4Ydwadz-+KMMUpIGqNu*yD+1HF_J&B&IQ8dl^{rl^9vFjb+u8|E8?6|}6i_Q0Y(kNP4e<IaROWcU(myu_@p=%lg?E5Ja@b^A!zI)eu>9zUe!Zs6te+8Q`zZw&E@#fz9-Jqc-JgBo-hh>RNG1*#Bca6}|z@{6*a^CK3?v@+LwT>zG0A+$vz^=5&Zj)I=(!=r2{;$2=J=-J|mw!Z!YT$-#jcEd+xuM7lq|Rd2UvE999I^ZN9|c&<yLo;YyFJjV25gskI8t`tZr@O5H=d<K6q^tXJ}G=iohk(|%*?hOLCg`570fL8@d*r)s3vpe{{#x9up5ThEhj?az%<|bu7NK$$r@6OvNsTTkePE~CWgeGQd&Pao<M4mi8XqMus4)bSL-_iVoY;*lm}rZD@gR)D?Ap|Ef|7p%B0a2CKJ4`Z`9OAvyn7XgG#~;slOepbV3>69pY2I(ozdeMna~=9rJUD*ta34?6G;zaVN6o=%}bDex$QPY$fhzVZeAq)o3A#%v=fXNg~VNTJ`gS`Wsh)XgV*f@jxLMjJAL|j;A^it$L8m`h{qQAqyXS(3KIp8@`KnXxK*PNk^{GOFjk*@|beQ)oum7UW*#4Pf&I?q!=1PyTQn-9r?K%>CtmPir3Ao()^ku31e?_l9u5kXbbz&$D0aft4us)stNay<BoN*R-G)RgA9|^t}bp$sR~6l{X}$60|^c%GeS3v(n%#mqp$7qotAl2f(T1LKhyV0EHq&{lDCxR5d6qYB29I01o_>u&z;g?FHg$sn+N^Vu=<#+EG~!LL0@AX6{_x0&ln?A-{$9uacWxgdY1DsKBzz`>3ojk=>i9<BjnljhG0m}b$kWmo+9!{x&KfhIB6n+BhH_Rss*tW$bbr4>Tr<m>OpOel+XS1lh{pq>vkgwptb;^_>php?zC<r!l<mgCB)!2QUjjxHqdR`e<}=3_d5Oc9j=1^S6<zr3HD!a`fDA~Xxs`vggS9KF<SMFOP{no_c7AUE7D8S?wn=9k%<Q>&o>!nVx){td+m(i`xKnTd|b6^Ju*0=*UuGpj*n!Pt6!7uS^}0M@Tj1!o{CZAKDwMB@8N<2SSS<?9`c~TLJ&sx4Y8EGU4l4$+B+JfUkzr!o(k@Fr|nTgz$HmM{j0Fxta*?)tp7+xQH8-Bexu)*F2Do4s+07HXM$S58x@U&b-wu+052P%umx446c2z2vF*#ceP4uf6TM2?@}z44I+d4|8g{eBfWKTgE!1i20aQtIhty2RQoDj--*MF(E8Sfh^T*N!e>OwckJ{P9+46)}f(<8;yMd6I?p|jj2d2x|>nSR+j)zFDpB2uCkz#o&_Q_9(5pYfSK2e-nOF@<GMk{J19@r06qz)xhUljM6F{=sSmuewlvY(jcM-gd0pv=}esy1q+(i&nSPEPIA+D`k!nG0ofTmTcc%%x;!SSsCqQ>Ag8vcwy4QthG6Cq=7sbV5nwv|=<=k>=nMS=_}dy#!dlT6dUH^r<-yKVR%zcc|jQ2D>Hm%~*l8WrW>m2<9?wecKY$s889oIkAi)tFCyCcj<@$2z{+okyBaeCfF?c<Pgbl1B89)=^OG<4l;$yp~h(ji(=O!meBrAzm~L|xI|3ke@18E7|aF@DB2R*6C8VBOeAfW-&=Cv_Qi4N$+gcS&jQjQ%T?aa_KeHS0rji#Q7V8*47XZ+DuoDHjEDnKmlZu<<!LR|n476`2hba3dUO;Ol32K3^{$5UFr|1FZ0xSL%LCs_flD`Xg7`Gx1n!@sk~yoYUC8n51)tfLy#lZEFdla)&Ud*>rF|#d%AFn>YE8O^SkX8l_Dq-jZY7|d+8^k1vD-a<uY4`c+h7N4M@lD+ZbI3Wmb_|f-|F}{3ki}`qv2t3QEQLB+`&-)&Op?Nn@8ZCHPr$q!EL2LB`vy~NR{%^VbWaNhPnrqji?8<kk{H@YLm8>JHBW+eYe-IB~Mgp!KNSzjYeLG14K|Sco*pZa7<Xa^@f~NM3D?U2`m3_JikV3m+9%wo`l(c7>);kCo!C#KlcB~Pbf)vkuxL_!y_N|K-X2HiQ=6|+E_aK7pfWpA1(x`t?`Z2c|^+4ZzCFfU#65ojLaOEH87+Z*jkPJ)@WRQP9|hg=Y}X(+|jTwJt{G|Ibc-hGuGtHb{3;cj_6gMd<t<o{b=@VNyk%jgJ*G;$K^_6Bop%hC#0CWJM{)PeTPwP8CZ&6;I!!ctbabu=aU%!I!)T?g(2bqP-G%Iw`^p`vr!D9OL)+&4Xc=q9bS}{gbR+TFuX}IAWSRVCqM}hpr(<3X6C59WY78_of;Zen2$czTpkEuz3XebY?;Ad%V&#HCEuA6+na(aQK|0Y)fN^wJ>D~rny_)OIf`g7JOkqDY;@z`Cdv0O$R>zIWo(%cM_)&=U@7JWAS(`zoNHKf&iYc$a5ygS0-2kI0m2R^m+U6o<}Jlb%!?8@uB{co-pH<BG61=MgyU4@+|+XoVVR^;N*_k+D2t5ZE^!!Ku_)e5>wD26urOv0=rK5YU<2wG^UL^vPTw;=T4{DLhkPi@k$Th$FmSDZ%h~|ML+Idfy#8}uqDBq9FT!2(kXGU0yRDZG`SyqkzMRHSC`{b+<>T{>h#9toKoBmh<-p`5lQ_?m@UBC%GjZQ8Vq_4+(=H~XA;q9{XmQqBLEI!TO>hGugczg)w+g*zNYTd=$_@LN-GB&VddY$Lb|kI04pxu2WpfdDkT_J%=qu|~gsgr+K_a_F!REE!E-7wCa>)pKqif!BfEzZ)6c0_<$RAH6g2r6kyD*HFk^H%v_D)RM3GaLR#BZ0odwYC)u=vE}>2>!}0XFd;*fYFPUckTl#zo71ma@bT>`|msmH>OCs%W0i5Wvd}Qjd2DM)A=q_-shXI1sFC%_heYhNvKWo>h0Xa{R>WLzf?IyWjY`y(5sg?GB~6BX34clT@=Ly^dG?x2)KA+db^>Kx#QCVj|Zh6P&Cm_0#OFB%X1H8YV?|GbPXCXFY?%Ut6-<3x|2#EVr2xeL|so4BP9AZXX=%G1o(vBaq`)jLbP5I<(N#Rcq(AX`wyb7Nk905r&+U3m6QGk5>C8=ptxMhAplD)``Mdat;N`f!Iprx(Tapd@61#(Jyf7T6OipK};L@YF0LRu`eE^NwTtoq0)||ghefwRD^59Y0j59osQow@c9)9E`q`Z%Q1)dC|{SVdffqZcoCqmLhZLDj$Z016n&ce1PZ5_{60;76@++@QS>#5f|F@xS~>klKr#e6xhzzN?1y?!G0P`?u0&x+XD;pG3cd7Y@6Fb4z1_d{cYFKhUl+RbX6FMrp5aIAzw7PtPh8Pj1QY5^B|Jw~^l-epv-7s!L)-M|6OPWI$TxuN!axg(q$da@+(pH~Ka>UNvpd)`uRuB#>@<6<re0VJ?HNR7dG5Orfia;Nvk#)!h+Q-$q_GZG{2N^i(gHJWkUi}$U0bvFzc2WnWyW=>kWur?AfKPi3`L1T3*)umoO;Z{hQd{NM%lWE?g$7qKDVk-u|<C-9_8AA04jw=N&Yj<hKI3|&FW?qEN>&20(im+wyz8v3g?U$-QtYkh`^DkKWc$!g`+f?qBd&7VCrB=5u4$fG`!Y&YsT3Xg(L9RCHiKzOiz)Av<|W<rLz!bG$R454990AuA0WZ5D}l)NWJUNG>w`TxG^%^k-DL33faPLaP?-e*(rV`AGe!oG=qZv)a4h|<;<JwNqL2n3XSn?SoWmGf@0S$smu&(_@(&?@>__@EisP2wZXfJLdOcLp>qkP5WwK&NxsY}J7RyRoQEann3%s&d0y#PqP8qN)q+i2RfjASFh7Yb5LXrg8!!P0kGrL{Y1Cv$MKUs>If^dp7P`bR>QXAmDs4s>ODl<^5W(k>9~xLu(!?l|N*O{*O~NsFqn-yUJZe~`9>NX~^iK4kW|cy-&iPyr{5=E{@!k>gi5bKa=!R5E(i~#xzz3K>awj9hrvho;67vijYzr3{C*TX0%V|%kiOQc7)uVkipmBsZ%0ocRV$~jk<y>H6GaKGaCtOEBh0kihU?RY!kbEV;(?;kaUOASS=b8<nomxQ7unN#hQA4t16}#+gnogol*9kCfwF}ZOF&=9*qLuL!!B#-G-$wCgJaJ2wu2TJTi%1!LE|-nsx72m`)<)amysC6x8vRq(QGZQmz1^#35^w9)rcco82+BkrXf>Zrq;e1_ZNC`)Gt<4%3R6)kN%0oJOIUB`&K#N!QuesG{hm}`@F4PKI}h;IKF$Mk$C*3EE3%t+m?P4M>NJ5|8FrGkYVL54zV}b~l0T6V-WQtx=2Cx?Rf0A(#j0+&6pe-<&o~!okD~CB90EO%zHuDb&qlro${^8(ju6H+EszYbN?Uo=S6$6o#}=x*WP+_VXDZE8DxyAo$Dyohu*1BVQ+TqMlAv_xx>lie$wU?@w?=sR)<e6(G?_OgKI8ONg0|1Fn%BSX%++1%@7KGWrwu2i5K`%wbnxNmK&)l&hExBj<M<B?ET`d3ZhGZ{22fQpz~wq=eH~BH)5~F)m3@y3rfOI|l)hD|ryYIpD=3A>sjt*0mC_#@c*tsN8dp;hy%IlZTr;*DkaehL$s{r_KqwrLv4@4IeNuCdv9o<W>uYqg2C7tQ^eUNX<c33?H_I?lHOnW>fm9o>L1jVlL0wx{kS^4>P@!`={A8q-#GP$C9Tfy3mfWR9(|nm_NJFjYVN|2~-vRWLXpVPb*+VNK4qY}Fw2_5bJxBX8@qK6s;kaaTCe^3Fp}KOD47DqNVPQF)&$<?Mj=G5Ix<QE!jvzE_@a&ST>>r1dswluisE=O&+_$0KkCn%U#c)h{gQtci2j-bNspsp+AxIFd69KfjM)|57_u@IziPq{I=;@6QMFTGm8o5Qvp)d%VC8RJ~e@Q5>Imvo7s8vC*Oz@SLjZ?mX*CQ7tUOA0G4fQ7z@7G2<yG`*B_^A09CN0ggzswjbz;`~*!hwg7WsUq|oR=CE@Ae%}FFi$ScS&o3xN?_sjjJ7iISdOUMc2#efsAfD#(b1@K6$Q5VH}>h@tA!&%kw@l==i?AoV`KPNas#kYW=ef9q<CMf=22U2*0jF_(UhNKHxwovJ#w_?W#d^ex_M2V**j>QJX|s&6gTWJU6!*&8%P?2))R{A(k(;X6<TAk|nI!+5RA&Ip8e_kD?Wlh9JPc^7w_!9o_F1Ut$Q$q7cu-qBxfPYAnK7Si1U^X!JuZ-|W>Aun7!Qg4V@Ru+onWM)qGRvFLW?2f^<s1Obn35<oYW6P%nAo#z@nj8X#{u2G1CA{`qkANiA0hL``y!2Tjjuo6#ZSmY<F;N!*QgK4VOf-DrU@=zwDhU2j8beY&XF&d(NIA)MFK2oJ9CO5)CGnAkfdRlB{5AxTL1}b)NXG@T1TC$naI1u7K&Zjn16Lmu|Os!XW4nQMNA!ZwJS7v2U*qcj_8pSU@ru&XtrbnY9M`dCX{cmh}W54icSgG7AUu|ToyVa|1DqndxezEhCGDyjDEUSl#iKv5YsEW%cCRF;2hiQKe>np<hF&bG}SN#d_vL23KZtib#0W~x_IN>(*jTAU2C4uphl|ed7#ZXKc__`Jrvj@zZP-D4K0bUTt_h~*EX7YKOjk2`RZ`IaaKe_UmHv}OxN|pVsx80YwJ@s;TX?<<NNy<=Xo**Bj-lLEZr?M^p!ga6mcq=^>-<M5MDHvB|J`q|%=6rGLA%T3sY&IO1>Pq`IBC@C`mp80%#0J;WOG6`&)EVJXl@24msBUd*Nbu4L&Bhp+^McGNwP}N5gA5oEC7DG#V`~(&lg%;svW5|=z#yCh<QK)I5+lS>jvvl0CsaD-IMMpQC^T=;r4eC7mYxg3C2;#|?GZyjWWcY>#y1V6$DF*7o)kPz;)-##Y7#X^zaMngj%Y#+K|hoXDO&``)~%sKRp+xbZ#RJ*p3Ft(d3Ycuwz$dAbChtX_(nwD=^IyN_=fA``9~-mJ+36Z(n)A20=%O+Mfv8g<ZqK+Mpyi375)W!SCLKF9?91%S=B^=x&E9QL3&^V_Zu}a)1f|PLtc$zsk?^<8$#b})G*D@8x~#-W@2Pst#^CQCKNE>FT{Dy^V~77&GRrP&rc?_RTsqwuhC$wcKHcUn)L_dtqjY0__0-q)yK{CgV$q&i4D;XeI_}4W{;ei%Cnlfl|<CEg0E-^*bc=lbUZK+Br*G#EzFu&7%`_a`yJet4wH2`R|}j&d~URN{+JKWwR9!kG1acHgfvum$pz*T9u*rcT>BDfLZkS;(B-wYa{O%nbYOAq%RCl^GKXWCi_k`o;le<{9l$h~3G*zULj(<(CL{7-ZOYO)es9&-?oB(*)lANK9m~rXeWriGv;H)_?L?o^%x$G$oKHB5wp*FY>k(A=QWuO}2%xd$F}SLm9M@6I-fYXpfK}8AxRvlBLgDJ0V^KRp?X+w~Ei4RCr@MrcpTwdX-s2Q=GeQz0%(Bo+7QcX`pD;X2pGHCgZ(c7K0WDI-Jr>iO!@9;HEVRP8Z+fskKmRIs<F@OO0x%R1WRe~|%CLtL3;lBeDbjQ~ez)8EZL9Zx*D4Eum$y%i1V+uqfapSDvjsD|(3(#pqkU*;9(4u-I&<2p{~N|%Z~xaI)Ij1F?{%dkHd|0;yS(t7S|MPBY92+rsAo-@AU)7GZ06jsh(HzGosWx>ZqO07HS>8BGuqR+<V_7{EL5pi0~TS{2}!5DvU;ID&xc%Unblgdy8f7bRAAYB(0yMB;{;(+HBN+NMAPB<#Y`ZL1i6EsJsih2y$6!j<0N|AUZ;PaBnXY7o;_)=w****Od*+?${AZ2CCw;jlF?#k*%)x-OreM4@%-|HPE<N{1QFeVlfg<wLvm2)v@9LeAs(eO2!rNb=ZLj+r;9Def>#J)zbd2PmC+kj=b{>I?(4NTFK%y|dDl-SH;gaEvr33k>uWZ0$0|tX>Z2f@C-sh5SDIdv9#A{dJiYnyW$&eV{D;RJucL4TJgEu$&~XUac{itEM|kv%)32GtNGtK;uMWrC@83S}?e;gfU-o<3FSoW|OFhWLd#kIfYwgMSJgAE*!J&NGO+^dli@bm6>`bI*MO7~LLL4x1XEP#Xaa$?c6M@IR)6Z<3Cdolx?n@5LOdYcS_l0M?N(-+<HRI>`?iU_G$H_66IKvWagbR{uv8FMPtrh)@)4)GMOxNv%l_yHh5#A%iae4Zd0BnRa3M+B$pvtVRf<-XXjl#1TdDs?0ytj4m8W^04%?PeER4*JL{>-m0iN~!4Qi)iGOJwA6;b3x_1zg`}t5!HG?bEqQ3it-J0%qIHZG<}z>KLTa@>$6WlP3nq;<DPrGT(!UcjdFL^3p~65x7fNcn|_^Cy3LnJ7t4g$T4Q$>J<_L(oIdb9NjIYIgyLWemq*-1M0n<9Oy0c*`m?b;;Q(^(^!H$ml7%^FwY!mG94yt5F(_}08>TQ6#Ac-x+?@b*3wl_etmn5fRpHrnD2YR2n?n3R8RBVr}owYJ?&r9&e&whkz&?j3m*6lnhpKdhfq?h+n5srZqVw1fDDxHFu^lbktAxQa_>s?xT5VSnaaN57yVqbZI<i*9?x5>9a-CY9-OfynyWJa=wg30-)v%%i(bO~lloU<Tv*0M8y3`&+PACEAwM)igW;1*(PRuW+HH0^1E@p`GCTGT$%%gUzl~f0QFmD&vyUdx0aZ(83mgl>B=9qtg8B4C)<99^qtZc7*+K43H1Z&_Z3X(|5pDO<&C(p))BH<5HD>|ez@OPHxbv>J-S7Rr+kgB1&HmP#&A;__13cr}K@#F{pRFPXG?Dgg0krVaM~hKD<G5(lIUe!ua|59(g-wydDcB`Rlogxwq^Md1wX8s({rDYmwX3ngy~vYrPD3qs;W^U;MJEF%{e-iK<%e|4Hcw`F(1cmRt#u{hfT}%LnfmQ1S(zB$HZwev+wXF$2SF}u5V8|W>j%qEgK>i_OLnGseva-Y2EY_;`Zv`)N5fbS9+Fx5h)mQN&B4l=w^3N%`?qxNE>eP<c{O8Ua{koij(8N~od=<kPKt-=>{)?qTW3C7sF2fX9IE3xW7Q|6N~R<!bBZD*f#qlHn;cjVr{ukU5;#X8PN#+gbW}3cW>=(~W&`B1!D9pG*~28#s!~$U#awfpB_*_dI(#TG<?x09eqi7ER3bxK`Qdo9NNfGqeUPNO%E$S5NHYyToVkH(59|d~)4?evM&9}fjp7Ma?2YbHeBe8J3yk=b&?`B3oDzr+GnJ9Ni4E47bN$d+b6Dl$hn6z>GF#4lx<PPr8CQ;(q!JB($#Vu6WGVD(q^cB2(P);QC?1{-uc1izZ~vp96c$QM+ui!DmqhQkUnJ4HoxQE!u|wgvVu#Uue99jtc`>}E>Hn>_`+ReM>n-?In>s|+Gup+pi60()UcWs&{6)URzjRF7@h@HZ-fI0q&6x+cUT^R0_Fio6^;*)6{+r(Zes8zh?&ivWrz`(F>bPdU{71{G^A=`!Rs<|MTz$dsgV6<of=%ofA}Bxwest_H=IR*ajQm#GZl4eDje*(Uk!rMNW=Jrh3kQ6q-EJS<TD=@z9m@aaHET!5WQ9J)5@|&rN<PR3upxbhF*7=_(hgT|Ha$^TGl|jg;TlbgM7~G2E+t~E9rcFb0PMTGqA>44ZoSIt@XYuoBAboq1YzK#8{h08Pta9o33U7uP8D^NQa9PsFvzkA(W~#ghV|V~;8_<78j?XG&#UMKs+Y#d0RM))Abybz$i!dxlQ#UQ9X-!3hJtI0$)mM3y3$QyZ8K3k%Rgr0f|2^n)o1TtZoU0EiM})cBU$S+3~`XNZsGPtrhizA36pD4Mug`wL7A0qw~sl*yU0hM*es+rLQ(KMs21W+x-8!OvaN|IOGj;)xvrJ4U7kh(GSPwSlss-no3O`QetZ1z;jvmR0~4gy48@`zOFfk14VAMMN+y-~`jQ=~G0hXZsa1icKDp^nP!pS~;)WU@77ow^Zg1CVg!KD?-G@gtni!YK!F!UZpIxV@!VCGM?}Vu8b5b3rQ?L1a%x)m?8UpFl=a^rk%N@)6P>--x-$XbE2iyR)Mfseu42&7hkqAfr6qB@J(d0CvEgL6V#ik1xuT`7lsFFpv&GabTaQnoIm0%GFh6jl7LSi*(OKhMhCX5b`NtxNYUxxAxOOCn2($%sa&tY0!j0bQJ5cVocIc{s#y_rPLY)61QftH~ckltYC4_6LWkGPvWlO%)E-6XGa&_qRmW=YYl#(Yej{kGKrt!oIG*guD32U~3y$e}uAhGWy?E`-3LnpW1tX`8-sX*PpfqW<zVI;ypnsbe%;sydG-CY>H(jSW{RNF^X@?NJfTWQBc5^%)9^^kiM<jYyPt;z>D$Bo3<vL!OQ{!-B#s*D3RsDqjkCmS|BSISP@Xk0lE0G=}GtdEH(2Q_Z71IT{mi;MooQU}W4xS$GpI=%Bw=7oCKmnDA=aWHABj!`Q=0P|_=Z5tnQPFg&rVGPbPUw~{B#$0r>ZCw#yUXH002?&>#D5+2zqny?SACXf3>O-MG1YF+BnK71&_RkZ(94sKr(h;*O^HbL$M$I$XqNNckZi8w*MWqW`YDh2%bEVYM_oZ9_?p;bMR>iL_TRHZYR(f7~?dAk05WAkde&DcKN4QzM0t-{|8)g+e7SI<zqwp9V9)qcV2icLrr(qhuM>2dSGY7(ui)un#u_6*NlFs#@eyaydLeN=a1W7BoDa|gJwb5tuf@XK_iAexaOkZ^crttNRwCZirPk^Xl>$Y9(yjw}AOCI{D79*!P%e~APGJu0s1h-Uu5_c<a;^Flp4E&Hl4zZ*6}P*skZ#N29umQaRowW*ked6^&Gb(IT6ku!|NPOj=nIv$Gcpp#HHSfuqE4>q}Z^dy}P3H!8e2U|Ou-d76h5(CkJ{>;@RBcBQ!hzRx-rxjiJZMGS%ujTgO=?g`{bLJ=A$_Fqou)sTIn)hvItPxw=87CA>XX@pMY3OveP=3&n9iFdoH*hdv_Okr4*$FZ})^WJmGCkr(0z1IL-^-n&cvZUsL6~aS%~%i|T=WOory-(5aqoKPksg|D9@sCytJAg~bspCrsva7Co)08E0HY#z<C?TUQuyi-9fZQnbPL;#RDIb*tY!|-td($D3#UvU<^6;u^XI`oXY6#<G+l}vs^j&PoKhFuE1S`9rcV-AlN#9)eoC*-wwDo3ESj?^P{j{4CV*1(fCYuOmFUELKsH3!EPU4t8_r>y?FdlnP3W(|OM*pOiQ-j(5EgwEGqP6l3DD-4pAaF&zdY+6{Jm|Y%ft46XoU!#yH>EDc-cGj%A+IfSNcw0JD!K2d`5A%YV+H&f6UVn%O&_E_z{-L!QP@#V@B-<86*VFguI#b^fVg_w<A+%$yXq3!Lxa`$K>l7QHtr|z3o>o77X(!m@VW&^91{)V3{m2z2H7=N_LsXb<KHR<66O>;?3iisnd>ZBnd+T5si@UB8H6gBnOg)1kq0w3#;Tbp3_pC4X@$!rIHn&!LT~f8jh?^w0?^tp4Uu~1uNqSqr35w<pFikvmOHGtXxTyXqM$+!&uO@+7>4HByLqb4Q@W2)KE)me5$gMX)I_g{?vJK_t>26FfDq5Q)+ejeDJLgx<;(BbJMl_k@sLJ<B%SB7OmEYggf!3J_1torBK)L7+I)2NcDtBR0p<d*ecVWo{%W`Z^>pS4~o&wpQEK#BkiKBB3oLOf7fp(J&qJY0FxPg#vPqV&MeTa+=;uBNQjy`cMCJoQRp4ymL6~)Si3&BFI~S+6R0(2k&@T-m?#~|+EJFG;E8d3_W`~@aHV@n{8s&qJa{u`yddM6DEUa%^}8tk703a$kP6%u<fv+U9E2?>eX92fU9d<*7li6s6NDm2{F0m$)}Qn(CCWSol{hQjH?04cxr=paQ$69OmH>gK_sj<xoGdejV2iG#W(=awJjXOJbGEJB;&&z-?-vqH?8(2Z-V*{yf^l<PwLkL1`TFYGDf|q#_&i9w#82S)W!Zp{CqA>uVD;#>6hrix`g+?T{N6F8Ar7@@7Zr~Bo@nZO&&1QZWn`zpAc$HcZO4n7AZW`l63WX&Ex9@4fuXjOJe``(e}IRw2m+ZJJ*^zO1*3lGY~99M`#u&gUQ_*{dTK#x;&29FRTVyB83H_0s)fO*v6Mk89#;<1<Z!6_i2UhksB3YbBjnG{G<M$4l4WBoxkn2{Eia%G7^%BJe65D)x*DH&7f11+I_osOiuTj#d8)m;UTaU-NHU#|)mjGlLiW2RbjJzp)f-jb+R<JfrH5k<tw44!0=aES9OuXlU9>CtlxQd#<eSUhBR4gL1yeW=2aGy25*sOQ8jOpJoB~?L>8MYkyj&KU-6mXHmi;#<rcAtegT12jnG3Ci63GVZi{W69jWvH*i>0J<Gv28Yp9T={)=5k&9Qdj^JA<s+Cf9XMuI;x5WWU>bvHu>WSUqQ`vcL4x@a)UU<>brhaQtO3x&D$}Prsa-YZrs*mp|4|zx**-H~(e7od5FWkL%GFvpioW<MS`m^ON+KFU9%rOY!OaOJN?Gou^-B!?UwrzRa$_TxBN&rmRfHbI}rL&Efdf?&jNGpM&KpUfRRM!RN=f(6e^l@4tJ$-{0m$;KO?_%w2ggoaNJPv+)H`h!DQ-mD3Q#Xbw1??%_R4#ukjxDTj4AiV@+g2#YZU8YUo;WJ&pl(J{Aw+|k-NMO4~~wet2NrJL{U6Hz9lMI}OvP+CcsFp7SAN*{-mqszLh)1IMs85)vBZxfmTtJ6Z$i=tGSq9ttz!a8ct%R8)E>!(S|Pc<sg%9_dvMnI5#*_FWnsN$Tk!)X)y#LzCXbn1F*$3@7d7#ss4Xpp#Sw%qfti@-g+x5pgUq79~;i7&f-2uNC_OgfYzEpSdmF$g%8=~ki+;BuJkSzl8JIzp0VI*AzK?=$~;TMdEq@hpf5^&Od$T*l8;#TsT<l0hVOUF$M}A(xmD8j&Yv+|StGN7{ZhF_1v(VM(YD`6ZR|PMMh*yf2jyRyG^}Ov6hLwxO(p^hQ#Io01@?10BQwLc9I{kXJdCqPa$g<Z6|CLC*M$!S~S_d{Z?Vwu~;(phTRt=S9{>Sffi~VLSR*#7=pW>=K|1&|8uGQhO(^;%9rUjmM-9#r%wvOrQx<r0yX8%!ZEp@h6F}#2wrYHG-#Ge8Z_(%W2wh%WbO~o2~JzAQ+HJDVg6e;ULVmIwRCMnmLZTwaLyLeY+k+-}*%&+*P)dm*aWsUev1k_^>-jV{t>)%>lV^APt5ow7iSt8FIYIthcKEznZO1XPF4TEa6)h^x-|;M3r-{1dve8wEZ8*vTa=2*)(JKu`VvUOXEWHHvLSC$`!wt>=`g>fH)$--7znI$pdjOvRTVC4r6%{pc9E7ga`(!6A&mh(`H<K4U0Y*^@jrmN$|uIKg+eU^ksu7LY(*vlfWg;w&L-I2(qV~<uK)RNR<X0EKQ=QSE*>4eAF`7pWH2lnF7YI>VA2T*@$pg2seypPaIRmr_m@Hr8kDVgn`4I>UJSB0%$l0wyw(%Cq=Q9a6_#l->~EzJq?lLRj7f`7b^FNarf}vcMoW!eJNpXL%un|Ljn$XDI}<#69N4*o-x}Kvr5R<;-pPh*h5+EHr$PdCrlu4;Xy0S#ApCc{ZLYZw1r>}x}jC3;@TK?Qn9&zx9!iLZ*Q4t=&S9xeEP*y#22t_mEw^P@0o$O|7jL~1Wzg7q+Y1ja(y{emA6F31~H|23iF+;3{i~%l$wVJe)bEZjynLdr2aE>Bo+E3?*;`D5Ze<SnZXt$t2QN#a_l1A#=cr?0Y?(eu!g*!D0mA}NkvB$EX_-bU8H1X>8B=78r4rQBvP%DVD4^599|-s6gK^t1sOo+B1(s__~5&h=*AuDEwxKHJsh+!ONS$g=AkbqBb(5PNi>5Yukr@}e3e_(UMyK!$Bkx|;;K0!;sy`KMtfh8yg)bvqW#yKc-OBlcU!pSDjm^~W*1X}p20--ARXf^-y_cAba*yAMTL(@^ru0TvhGe@L!jR`mI*Nm$^3LC4-sQW%&sfeVK3EI{CIA3|LM)vP7>7q__eqBlEE|0PJF!j(+_4yzwh?xa&Nc)X6x<NeppIFlD#i5mO>LWhOV^l7`_)?+{5wy=JPkbx^}WL<LIJ#<PAr-Ql~m>-$P{NAiYcpK}3xn&{LFbdC&eIJLuSq`Jb88v(<R!cYJTvyCf9Dk$>>pArIO~(pm|vls{+Inas!UwqNrR@n7$H_|$H<tv_E2y~%EJTGAE6rnUVdodZ%aE;0%T?3f#`4O7~PR=JI8J?*nmde!mXQbKeD4@uN)ER}1gIa~kJ!3_<P&%=n#0y>xXYQs-;yoT`P+@$V$Mf$Yg_5%0M;Rr6M+{ch9wtxb;cdI(At(Hj*`+@5HSLQ<8gX_<1lTgTbkxoHd!4x>802#DbQpL6EinR%r1ABsIoOfGn0E8eVTR<`M(GF4!U7aD8i(~!AY?c8E*?d|oFXh5$jJjd#>Irc04M@0)+e<%z6Z0?aBFjEfd8+j?c02814dj_mW;xyD_(2eahM%RN=-FA3@tP-+N9_uOanfU5Ke-$HaI3yTW8am&<935Cq_c17fMCJ6G4j*;Af%mD%J1Uq^vO*i_R&ctvW?DuNcH5~ln&HEelm?7-eaT!dP80Kt0vpnU}ST|$w-$C&YwJ)9`5*xJZgvOzd+yw^d0Gq;eG-G>P;<P2)}mC3vm#&=VPka7IO=U?S{^<+;y6cPJ!CY_qD?4MzSdp#OLXS^vCQc_x=*qYjqfm@fmJyp7%3<;*H{FpS(o^ig{RabfZ+megjL65q->QK8tHMW8JCpCeJ^DQHXSgpyiKrqD3comN#P~+O7q?8O}uQ5hM)S4>gvS!mtvA^MGghDEc%@_))k(H}D|K63P%HtZ5bh$Al5Lg1Hx5<(_Z3fC~`@)vVwH1<L-bo!z&a`+J=Vo|)VlOK*tXv^vXd62iHN7p=Aym86jy!7lg>)v$KDhvJZ)QRO63FX{Ule{aN^)@@5tEsWxHCI>rLB2I84N_^6(S8G+!Y38}R&y_K#SQR}|Q{FR{O_NpYv=V{MC-P;-$XI9Q7_U@hZG5*b@kQ!ORxHNVv89@xSLlnL7Be|<$-~t!=xiCONobvuk3>NbG0FC7VLR;o^4(<r%%*u^xAGp7i4k{DuK<UJ`R6Dw*i6Rfvd^)bu*vDcP;PwmA~JGcDCE;NXTVU{+(=zmTWhZyemXoKrz`|)83iH|6??0<{SrZ0<*a&e2g5zr2xti>i<we-G6<ZhQfT8^YMVGu*4DL2S|$BIb>{H!I?bLRn?Fz27re@6rKHPbsHZ(eLA=XhQ49qc$hWA`+x4(Hy!Z3g77DTc;A`7|OtL%7{MP>amHlYH{dA4=&2e@eJ*SFo=a&fYVhAe-Fv#-|#d|xi#;qjk?QD6`c(v1xDe`9M+MLvf*Mpz_P4gk5MK@Ys0ES5qClV_oT4=X2h0mY=N^@9|qK0Suax;L{>sPOc)kzyh-C8J{EM*5IA6>tIh=lMKVx8A7UV+kaK?7vX)yE0__7wlVD03y&6%y7VYR2}fH?-(M^rThG)B=U68skrg-Sx}Or9(D+-6xh{#M%Y3UL3S@&iP4)<Np5Et5^N~zrE{OmH9J2w?=_-{BhlVeAJ27<>TW{^jJPV=|oTE;}7oMAKk~N?y;ZTV{5DKxwSR#`nq@h2mXAkeSN>ZxAl4(aABX<NO62lll+K2VY(mFC)t<u@vmg2bK8@A+RL{my(#*kz3TBo;e=13ct%d7)`k(F&T(J-_)!Z6BeRm()EcM|Crk4l8fx<?<5(Qtd&agqPz^1brjrnt+|mF#Lq_`K$?&{PWZc*T9s4>JZ>A<5Kazc!Qyk22EQKv%Oh*zug_1z+aUzCH*kd6Xi(%6AI&Su9(8yzYw{u*(CQ8CuK)6>apP6SySu8H7G=mgQHq`8cum}h*&1|2AZZZo?Z+KKeXD}cBQ{|EPO(pJC!5H|#pJ79~<AGJ}GYWgT*?3UVA^e`mGqd#E&w3?EwNJ*S8<*CCr-FL#>ACXSPb6X$3rOWx<R0)Mrn54{FL^DAT|GAcG35kINm{=jm05=uOuI(WY5Z)53!>&?^)<&Dd?OliiD8uzm8263D38&G?OIt=5<TImU)<7zJ9fDhOlEOl{z0y-KdJg^cWVl^N^`YtUf|DHxi^?pz5zZMhwqHYDn}z02n(iGU$x{;kmu2Ku34w8=`mHcF@wT@K`QZM7C2i~IXRek@;6}eZ$DGDaBb8xg0^lyhn$(CP;U_fBeUg84Mdr4AnQLqf-l5fd9<#4NRUWN_y1J6|4AzVZ`0SX$RNslp{5Nn#Dv&`chHi`%Sjc|?a?lx36d%UYYfr(KaDaWozTlgxrn+qz$ZVnkiz9(`jLs<0nA)ZmLFnoho?qu$j?k?o^S2H-F)|I>rIc%;5eQ5;@0-79ljU_H(~Tuq2?JMt*dVL1@cQ`G>=g_CK5rgcY@H{DM!84v^E_6`YX5iwB;LMi3yz)F@I@!EZH>%3C*1R{z6tb0FT0)5iFzK*O>L_k>ODfA4ZR8*FHA?1#haC%$y8yp58%(Fv9SsA$m$)m-Y542Pirvs>rP?2my^}<n=2!CW$a~D2SO#F68Hkl(B{uSo_5XEVfx1Wg^+utTuAEB}Y{|JlTAPH`z|qL46MTYH7PnC;i#YBulh1O?ma6KZo$8R*gPAAX*`P^xM(2f^rkT{>t)OtCpCSJhi3<;9{0dh*#_C{)okW8phJEJtYRL!y}?_oir2>$F85Yg%&F!JP#~etU7YUwEWpfx1QC5Gf5@rzEA!&OE0i!(l3davDvVROD$C+?%ToBpjx%aYT--5=gbFsuz62pHkDU}PxRwwv`T!z)3Kkb2D!iczW3YK-qz0c%J0NR+Axj$J9X=(&1Pp%LcbUwlSy7I<}_Y+8oFYgOxDl+3a43A@reqLpybnl1G41CrO#LEAk0|l#U0PIL*<<7(~nS-sqY8r?5J!iWXUv^`~GYQ`bSEuSSuk{LdIAliUpw~*Tz2al*tmm+~+n+iYB`Fpv%7nxa3=Aj<3t5NmEU)V~>FC4zU-KhwV=d%U?EA)9cwn&69MiQyyBWJz7Y80-*Z1MW3RmK?cMwg$&AGHgROYDr=U+?Dw4Ax?~`wbP4@x^eol!*NoO=*iRDuM5mhhZ>_Zu5Kpdft3Pl;=~MIA6Vf+LTSlyUw9b*Ne9w<ZW|d%X=yroTvloNu@>66t9So^}VYK`Dc`u1xPqXvr1Ckry$QwoPL`sR`*VA-zF+44z*MwQMwZ)yFa?{iHDNVn&6;OHR7&~mAXH-)RCZjR^Ul)d?*8ZY<@8Pf^F}USa&%(d`Kz@%pwzVS(>2dss?s>+RZTm|7Zk85}f+szW1W!$~a!o&0{zizSdU;(hKluGy4UT04k6|s`1w&B4eA2Ivj#}YaV>@qmkGSoYo&!#WCZ6F;0*8m!tLyv^X9+ze!xi`JnW4EKfAEhXW}8G}9I_j5*ZM=Hd`>hTFOR>1acd7O<97b`#P_wAePiH3)BLK5_i~Qal~agiWYsd_!g>wWK>@Q=;m_w1#|bkur4eLxT@fJ6)orD+rl^BeSc?AX1=)E=uE&q-&>jF{Cd*p=l}{Yp^K-4c$3Io-&z!KM>%N`C9wl_rcxOdzA6Mi!p#-({r?t)eFC90uE;wzNByJ-VRjBuf_6L*e<xF_*?YsS6wEn}>w}O^$?vyMwkt9q<iTh(Co6kS~xSmL?em2U;rcVh_kSxuwPgfr`SOkBrSOg#I_TPK??ssPsd{)jAZ7}tSS+8DKTksg3Go!GaB4fuyH~I_%Z}h}yGv?5I0;_HGWZnGXZ0eGv4l(`d>ME<WnjtExAqg>@3)9dK_6?Z%YS6*0m~DQz?3;BK<W*%^+V7<F#@1IVe5K}DGZ!X?mgTcFUnh&&>}N`pU6te;xf><mDehSeRRBB$R;VFkqoJM{5xNR4Ave>B3r&_dbIrTfgLhS$v9_`GFtNs7uc%aZR!+?smyefkpTFdT^kWje!0jBQCT`Kk?I(f?Y4$heXv0)RKj`)mt_hu$_tyIA>Ropa+rn3`pRWF^`$oD^G-#wA#X>Fp=@HX=-DX((>FGD_M>Fzo+y|xZn+^N5JAk~J=KZU8@NDkwJlyKNFcR_O$B$PGe>ll01tn%LCrPDKMnHo4Mdt7<z0^cwXRqk(ywGPhTUEVmHPm1&vkd*6kI(eeleOTKZ!Dv(CX0H5$In}jQQkA1)!+?^v(CK!kIDLJtxzF~+z+CuoXZwv>U?_FvgXzg`t(i#9}9h<u2<?6{Qu}h7R<<#d^XE36UY^W3Nxvj_$}T8kl~(&G|MpHEAl+IX1<z+d}%a0xr51c_tlH&rym~wL|M_h<lEzrS`-+vxz{{X8_bc6IQQGTr@trk?;BD+%-;}*q_kIS?Wtfj-pG9Nvk?@b*@;Pw-W{yQ$ZY;Avw_W=&|ms`Azy0^Y0ue`W^L|1m>)GoMh9+;0-e`>fPg0L+TSj`-x_-PCg>%dXic`|^|jEmqbCxcAyxX(t5>h28+`F+BXm9vf4T#Eg&7eq{Go;i+UD%zdcm&@FdY_m5FcM}MMK(w!P&RgUR{micj<f-{hDT`N26h@6QP7Ra^WGha^jdo=Og@|GXw$(D`xrBw4Shv)kk(~U7!Vfh{aSp7+!KFTvE2V>S0kE(7-e1(W1P(?B*>~{gbuzI#rUKC~NMObSk+)R4KA1R07k~ZEn#4k<pDm`;Mz`vk7pvba`@&67n-?9>pza_=&YlJ0I4P`>FB)b@9GGyQ@ejoRx5Qmif@F!c%6rbv`VW9XuD7*d{^`7WbmjfmI_od>8FZGRnPRx>slW#cVbyIu9SBWcBrwpaLFd<A<Y^Q0X7aBea{|;DPqV>~eHCMvao)oez8ccfH;Ii(lVw|Aj24W~t@>Kak<g{nh`-oyHaEeCJUTZSS<(FF$NPmzMXp-t=B35k9}{_1?)x6h(Qrxl5TItJg*VN+3?+&zcd3JYHaivYZv@gcyB^lRHl@=Hri6@|CnfL=a-5TYM3UuTwaQ%$8zQWweZA*x+m{OSPBt(QL@5O%{s|kN&wd`j!WHkgxzo<LyhzOw1YGwz*aS)J9G^h0nVK$d;Nf@B&OvAD4h&kks}Qi`S}FA6_*w5;ym(+pzJ!L1c1X?DCF&_8D)x{cA-=Bq!3)b45QhKQHV>byG9i1QJD~D~cR&SxJUKf*#7m)9z-v@toC#U<9@RYT6y8mnVZ1wTU|T*DaD04S5dltAr{mlbwF#^^xVj&+n48vFuM|x+IkL;J)%h?#=8y9x6H=k;;LQ8%Ql=e3`?0N6kVX%L2aO$0C5gHv?LgJ?fEc2ZZIKDGn&r_<#}+k2tut0(FqubShdD9J)-Qj4`IM9hy~E4%GC`!J4U3PE)Jdc7$X1bV1Ce>s2R0`eX>6FD@&w3?jI)M25gJWJ5m^t%qc?v$4=Mst-9v7d>Dbd|=H#p|Vvbg+68aS$4(dYx@#vq!RZ7TSXu9<K6hAtmWv;9LV@P+O?x2HJ93!I<8SY8jmVkQ@46kdF!lIm{MAohF7EPQ8-(;18j7;M|tcP@y1r!HMGcUKm2PfkMWQN*wDSK%5mL(Y8;!~Iaw&vEbNg5*_Ulm+UVsogExYqAw&8DZ=VOYIWui|?gebt7O8q!qL5N4-Fr}K<H!-}w{gKH4p`P|?!pSandf=%2F4O}jevDvhvg(E(+xAMs(Q8(uSka;K17om%SiYG(qnv9HRF=3KQ-gu+IsF!0D^7Z*y$jp2mefwxX?MYr1r=hhocQwY^4BNou(Yk2na2O%s~mGS^-8-q&aoCIwICr%z)e|NJR<8>J2KS&$S9&h9{;ygo5lppJL@Gt#y#Og9t6MjRLYEPJaonbRb7a>SU>LIIDnJ3LF(I_%!K;i_#(>QLxpXmJ(vz%F=`MJb_&^f|M*7;Y_FvfO8HT<u=c%XXEMO$AXGoD~@U$4&BJcH13PUAqN%+AKi-fQ<hDrZxlfowoX!i5KntTYs1G+pUE?;i-G#<U#sF?ZRqDZ1&Oj${{ZdY%?)c~aciY{^IDeJEUEE$<NIWEEBrtS&5=Jiz_lZmrH@Jl>R2A+APY%`vh#-~<y|&MPUI#27b%wwFLFN|aVabWq~qnWO+VM}v$^r<PjvZkieQB6wUi?g5@a{E68o%XtcMS?t@0^<!c%0#_8t>utor1SKbU{k>G4Nv<RM<;$IT}8o~Dr3(xY2j_eJP2U*5hopYO|;t*r;8UmkFql#bvv`uy#?Qk&1;@{K2#6YoA77J_W5;DPUc;Rh}TesAGD4DQ>LOXlP6?_TclLxah+_Yiw*YL;b{<|ieyI_CIC<rVlWSMmGPRc@DEMWrPphsJ89b(_m|y?Xk`JHzO7`JetMaVCuheqCc~*L&B8>;$t~p>5B-x{K9xVLMMdYc}%YL+?4S3fYjocDJU(qB=RNL^6YvdqW07pJoVT6OV*JO$lO3%>#r+LEz$E8ibA2^gx0Dy4Z-!LMFt%)G7(!Sx_=Jy|M6TRH&=q6NXOEV=d_wt(-&@<QJ{<qTcrFt!?uuk6!J(F`CIkpysTcMcc>6(FA3s2^NP~!YfzfTH@`19y-@D&y0u~odOCZ0(Xn%<Qbx4IJ+X`Av|?5%1=KQWFX-~%*@r~#IRp8kEzAvIGGPeGdmK-&?GNmPH}NXs~znDnOrI%j&R`T44(kV7;Wd2z&^6ksKYv&d4*;R`!(l*o}GB;H9ks(fCwfQoI%WP7FHUtao>!Q;vs<kW1h{kx+<5m;bkVxp5~*G<Sez*lT&SbFEbC1PxUSu)o6I4zrI6li5iF%A6NxHxAhm~^C~V2XZKpzmfr90-fV7d8!dLbw@1YY=y=v!N5fB<lBY#-;jcaO&mf6@ofEvrz8TY2@!rVHA1LdZ;>$h_r}>yX`r6iIc9~Ca`g22F($f1vhuEG>^HW07(lPQ^K-|22-lHnG{TGZxO6kiq1#zEY;`&DBVaWQp)g~GPf|l99nK^x_x_6&^mu7EqNv7S+?bp5j=6-+G9chR6<h3VMq?19<xOg!oh-cR`hCY*@+So;X^-BBKShZf=P;t$0sqhg*J_EnX69bqD7`gq@(0{B!IN9l35NYV3maH<=GGu|&UA-@VfuY&ASjKda%P;5z1EYL_V47$^;rVbJw8a}KxB`R|)1Fc#2@a44lv$$iY2o9p$PXAb%gScJB-g-FL(f-DG}H4rQ481TWR4{4iTE9JE)=fdE*k!EeEgl^Yh*ijK*NS_Ofwj0T?oGL9m4>z*#*l{=E;z1iB6=njm4ZajFC#=QX}UV1Tvhj5U(7PE$OTsZSq@`N1^A!HV1h)5J?lSgHsSVRGPk(m26B4ze2AfI*{6I{_1Ls#LCKGSd?zorKQVU$jscvYb213=F<_H#7C(Rq0tjehV-1HL5g5qIRP4_w41p3Q|L1-W$lR6t5m}j=v$8YH4nIdd(<}WIr73wL7a`x^f-={ZaNB-=5QZ0KEE=-L9~)x4`(Z<z;sL)WDUcWpXpn`g2K`p2lu5_Gc~eP@N|xBVo<92rH_b-7)0FibA!C=PIIi^B=!*Gl+|N%tgk#dW^_OwVmYI}&@hiz3U>#}u+5;aY9-eRqfV_>a?+8R{BtdC2hH0V)`~zRbU39O+{8|%bgyH%n3^Jd9@ny(Ybk2gJLFx$4rgS&SP(9W+ypwN#2GP<=5H00m*MjXC8aDfn90~MJmulTV_Q*`Yp8PgU^8|KADNw!tb)Wql2%H!UF*_#Bp1#bRoU3a?}$T79S@1X{-prW%(6!wmjDw8%%?3wDFC~kSS6MhVCMO7Lvn~Qw0|c$ry?#|U?BC7d)xj)PO0}s6e3qs4L(0c)VtBckgUb1^w>+{KX<U+Ickp-HTz*$gi)5gg#Z0_u2_HnKip>RbLslkkfUfHh}RZzSc&PbYh+Pjd1+jIhty%4b9~*f_~^^5RQ-ft?_~OA+RLj%Sl0{~O?i!4uvst^5vBF;VHAJ%M){|yhjHz#o9tvAGZiHQUzcIKEqRg_3|Cs&kG0#ck_rdo7b=bb*HnsFlOd>F5|yVc6Mt*DGOBu+{H5iUt*q<Hn#WT3?BEgjl903IE#f5ngw&cqW-zLxvMx9jR6?~|8H#+|UT>4$yMc-xMK<e83#xfYwSf|2kegf`xaV(r+vIiX^?vL1_^b*p^|yP!@AGxJr6x&+TlG<EN%r76Qj{s7AnyQPVpLnMSVz`a;AEp#0N`8IiAebmtrB8sUC)3i|CqvC$knTFe-_10C_7Olo6<0Sn7nr+FAMVuJ@#gzRFOE7Z6Jc<M?y_)@mWZKj}*h34i;hIg(z}~N)H`(JVOQ|bw|kNzEL{U@p<2f!e^sAr3%aAKB*5K&&<XTk_;{^rVeRLVv#s{#VclC1G0|P7kO*S!}gW7HuSNefy((6;D3eZmz)dW-PxdB?qL~ek9KH>HQ)B0(Wyq+U+J?Ut;)5y3<uc1qMn*t(c_rMq=ujl-y@6LPL0m|X*j!yTa{L1%IOs0Po*1_KDw%7#^pRe7U#mNMxE_?Ds3za-zwd9dNt_EPo-Z>XDH36YdcBbs`rpA+I4f;Ch;*~(2h`9sZbcb;iVy3B|K5`Kv}p@A*~N734}(F9F9EbB2>AjRx`tac@GP+Ze|qWLBZvH@{h~ONkt-?&a5?_*y&@neTb_I39E{{=EDwNnQ_E2_$r*4Z>gZo(S+E?29Y+pLMgZHQvh<~4G60ZY$PpVBQ(X8SE?a|UYCE$rnT=AK|x+ixAifGm_D|3IE!9GRu_83#XQIpXnF<R7SliN!dxCVwhkeCRDrsqd0+<W6CmdP+sJQI3C)#v@QI{YPGCCE8<>iXaH&CcWE;E&n&CjajEok%x`>N0pQEGDwBNqW4gbr>!&9GGor*8i@vJssf)MtD+qia0Lbp4ftqJ7dHS@<1)2-E@%5t|f6ETDyQT}3AXY6T3wNS1+4oYK*n>cC=Fq8m169zqpq5Iy9;Y<Bd_Ce~l!?d!2d#rTl>?Pv+t(5cjcf1|}^72*#b}3hNZd9p5Q4WGA4bSOBlc{+$yIWWATFvEly}^#LlT$bC+5oB#FK`k}Gx(!J{PqtraWrd;TMh_mK^tb+c{`k8p>&dP_!D9_bicL#b!)e0-!3lZW(c;iQ92)=5+nu}-t9|lKHvMY_uJNsUinT`e$iXDbMd@SvT>iWhRf#dK}I4EVH4FExI>FJX|D3af8{6CmP(rMHurxe>+I_KBMw3Zf;fKdzunyZ3*oK7%g6US@75amw4R>03+v>_Jb9vy$+Lk}a*%-W^M4K}QEXOgz5UZ8qs0C<LP^u9>0|%H*7i%pb#Q0G>Rj<JorBGl|4vu_dDM~ORbRBaWDCCj?-+1I>jKl96=fC0tLu|8dNfpA;t^>iWtwB)qBGajdW;kllas{r9gz-Ffg<lVZV?q6ZG8&)i9tM5s=X%l>9`y$04$__<rynX6E*yQ7saD2osQd=ii|@uL0ZjrdPz=?R~&3&R9H7_`@5U(_Ufvwg$1qKzZ}`xU-tJef7hwhg4Yk^rUz!;C&Nkh<<d}6G0JCOhLh97!~bZ-zjSpO{-afCD*ok9@@w#0{L8aH{au%_)%jvScj_K6YW)}OId7KR=)URC;bB|5dB62bV@Kqk_R&E*qH#3c##c=TOuL`glJ#36HG6BT?&;<VbE;p1X~ktv2H8S7wD;<xWR}?2e60V3zp;@n(!ycBk>$#;V2QmQ<XYFE{4PdE??$3ANy#7AZ3LjO)ro&H1893zsIV2mTA!-j!9C&|BAj|(O0cd<Z@$5$p@)lXE;l?Y?u1ntC$;nFRoHVCAB#zr5~B3EVObQTR6&gWf6TpWdmG2GF8Ws{S|2o!Aw+WQBpV8xtw^+^6<N{|>BM;?9&ktuMMNOLg#kr#aq++JuD7bXt1kmWwzJR4-peB9($kmf>bky#N*$pKc@9u&2Ya;&wKp0~msu@?Ns^9h*E_dlROgq%&ZX+4l%9zzi;8LT3Ux!LPCq%Fe;ECAzNl)Mrr%<wOBOCI@x&+9h>h@O!GkG0DcF>iwj&#-w++tb5!vMLooelDHqDyDx$$LmL_MN%qcnCWCV)e??TpC(CbWNB=z|k@yG^%4C$!2em41g263$GusW76|+^%m`+fRpCEmpBL1LG*#sNYm?c1`$s!LmoSMDJKfB8a50EZ1+H`+_lAn1!3F5Vj$v>ryR0ndP1K(Lq$Fj*n1XC9=w*@G76KRQqk=M5Rwo*X4q*sEon!5nLx@nOZP+Bgn)stNu1AQm*962DI>U!ahtzvmMxm@YcXRkO(wWual5b#6VD^2cen)-X2k}B?glEI&^=jUxS6k<w`rE2{asA3rTlEOWe*sEV-IDhy}nhECWq9>*fMiN8%W+r9QV7@g58~so&RGZ@A8AsHsKYDQ=`2+zKTlQ-@CEHbBpMnSysUfxxuZrS-84VZuNr683J_BFA;i^_?v{(8AMBu^=_l4ft|%`tXlD=<d=Hz=vkjUQnqX8vQqw6@l;M<i!q?(HoU>pkv?I25&u_4AREEf$@@p6yVZud!#A(GrBXXgvfT>tSYDB=LysoY5!hZ5Q1p9&{YNs-S{w3Ao)Mm^ir|2kdXOmwfUAdR*Hopvom!oJq7jHYG(?f(mj2ySfM@d7pK!43F-Pu%d8gd-W-<#f@FS-a59nfA+VEl+w+|_K5AlH|I_mX)fs{Z)vvQtMmo_&I1=6+gW1YzF#@qk+d2eTNXK|xtLITynhsfXT2W6P0lhm-g<cJn4UskJpBZeQLc{wosF?G)&hxi#2Zeoz^0*Yic*iHwx)+Wy%gF}uE1x0Lw)LwTU3JUB?}@?iRIccaqe>Dv(&3a#O~$leI#7Ub!s@x>gHxwMPRW@mWfVS#Cz4N|u!&cwswmPv*AO2|g>+I(xABZpCE|D;kaWS-#5>}!%VfdF8X6#_>{*d@Qp?h9a<Z;?WjifIjB>lwpFd~Eg)K0go@M=q^tZfqRUQ#tTZ*cO!f5R5monLIyUkWZ6I4n?swpr0;t5dzNH9I8-6^I;H{ai*WSO|sO2N6W6|41x-|qWQ4u0KP2)j~4MiVyTC6-x-{c^s%{E51L-kiMNFIeiLp+x4D5f|r{^Fg|sNYXv@S@7{|x4mDVV#Ip8uQz0cFOSdN=40oitYAUafvFUyenx=7#N)}VlB$TPq1x}}k2iECH1(6;Yd<_oTUB$+gvCk@LU>_>3Z+$zEq;#hhwg6L`;F3`l$@?&laH1z?^&+xrO3lT#02FJU_K&;-rPk6)gplmJCObU7)<Lk!e^^ZqOIUrC$XP69<pxn(v?`nA?2dAu2mhzf2F`ABGbZ-l01l$%*CcaB6B*G-eI59NR&d<byZVv)K5o8g9I~WjSS|bsH;|L6&@dzb>(OdQd3BV1~1ei?LR}dM+cJHFD233i}D&`K;P=OxwC2BTHK$yQ)a%HdGDolUAQG#U?aM9JawAq41YlxJiP=kG-nmN6?}UM>-MJl*tQpB<9bM^e-!^ZlvSeR%+3504c~*6*v%jeBOR~X6ExsEg>tYa{a~zxh?P8v=+O9l6MO;<K%Sm$){BSFG$4i5==(r3a|c|vT3GG|FT#9-ue)8bT3@&g4OY<F*Q?pQ<zRgMCSPE_-JwVOFTVTRi<d8}`pw(v{@%g#&GS9Sp50ZjW%|7C&y&Tf6ZZF?PCHy3|BK8BwUPr_*)FaJqiWABa0nif$QnTbgsZDXMM<glKGo10_pUc09Isa&+Ylu<zmQssJYu;#=c=j|r$e-G&kbEK+h(b=y3#7La5DXE@67>wkp&%qbj^=W+685#<43MVFdkG7IBMmAoCIRX+aRxy2otmE<l2)BAwdm*T25WVT{l+x+WV!xcPwR3&qP>9P9jASx`P8kmK-2r=lJ<a5hlwaT%)wb?(Vz^WYjFe&&y-)A<#?L;cp%bp{Q)lulT;XpuCA;nrN|WI)#Rx46BgSFsuv}>I?dyzW7vr>wPuoE>`}lZez4>kwZ=Okf)gZ*4NbSOQLwcG?Yb^bRRiBV{7aF{_C%QN5yrWen3ATk5C1-fs?WgERA?QDk8I``10hVas#)Qm+gW=ns6{WidnWB+T$XDxO1F8NikdLR~-E;XH27{Arj-02*(RHDLpZvs~p3u!npec8S<O?hO4Qsqew9Bb`}KYWUnPXj!%xN7aQ*u_&^K{6?Po?<6p;_kB-D)esnZcDNMFSV5FZBE0%?vC&?4$fd@m26#r?gw8`0-$-^gCGn<)V;);4A%m}QN6Y2ONllox-j_k_>pOL+M0>#I?{JAk}+e6OMl9Rheo55p0jyCy>rdbnIvKs`g;&$95?3GfmgVbM=zX}f^tYo6ISBQaQoK(+@MlV+<AM>~h*?JR;SRU?PXcbTTL8j12HQj&n^dGPG-j19Ud9|!bP^g8#21BHw*N%kTpN>wluW|M7s9Oj4tKLwOoJO6kQR|!p(#iXK!k!-T-eH6f$A5g0>(Uok*R!MD{z2N=*#|MN$>&1Dy)~UL=CcrR5g;S7Lcf^Xk$ZYeThs+)1Vt_O#kWX63t89ZoH6vo@y8Ev1B|6OJso6x%p%Y%b*c6Ak}n}W<*rB<x44F~cMN+uIzj_SM-l+zx-YRWMv&1{NS*<B1;Ksw^dFRI_UPc<L+<6F#h!i?5|4^OWh6|wkNB{%Ql0KlzQvb4KWikY5LOPHUJWN*j_!^vv@?&c_)g@}g+Ue>9q?0oKV3M1ZC18zB)eR$QrGSHDHNzLW{A7LCxMs{+2JcSVm!rhoJe5D6=FQuQr5)$_|@uoHM@qAOBo-m!;QT@3gr-nLg=y*qJeqD`Pp1G*QztvytnWHir(#{I2IQn@2*f4r;nq<Xm1&44i4{&u?y!c0IDX8l_$6Vp^PVE$sxVOwZApo*sqKVa(BhM<%{H|=93g6anku|v;OR8I4whsQ^BoK(g9nVLwY${olc<_)(QU`Y+C@XdqyrBUPmZjn*CEKS~3aUG6C8d#p~474`#5&lYy9C7kLkp0mi_gslO=PurU1;f%tEn@*to8yh%@s5r|*dPizQ#Og`*pqkfROg72Ku>DC~{oIj@K;EPo^|EUO{{2$2G#RNEkUUEp>B3yIzo~4|Yl#3xU_Ib;hAW%Z3;ugCr)^WAf@CmOOFIc(>ydUU`IHnk1=(s(bFRe)FW#A5>%@-fiWg5znJreUof`^tM!NkmkRtiC#P=A0iml<99-sKLY>`8rMqVYu4xDyxMAS-O-4sO>Eo*1Y0NLWb?lew_wuG)LE_x5`n7fmoC{rBqpc;0pqH=J_K^B$V<a%NCuBR0!%gOg~m-Dc)a&m9oIbAn{RcLG&H+8}og-#`@Ua#cHdIB3G@BJ!-NCbBE2H|;5WbhkHns6_R($jGNHMR-#Sc>+uH91tbrEEgUem~kBa%x{K}@6Mzul~(Fh>h{nf&(9YJYK#yZ0^UpYXhf0cBw9RwN@LTraPp~_{Yt%!!tRZL)~ALbchuS=uot^kC@yBAzJ0-wz){2mv2Mx8Vs~q#25OjoFiA}JNjYot@FC!yt(G4i5`UXTW;cN;_GY@8G6XYYU~|0s)DE_pA+`payNPisaJTvS30eg8vV&gB_s5yuCx^9bAw7jypY2bxgJFd9TVoaR#*o3dc%D*cbAq-#>^aEOf!wV!UoO1@+wtP}tIDM><SH}s<e$Azy3&+BR@WY&z)d5jZ7A)>Y(+C)L{ukqxj1=c-XT2G=@+$EIR4Uf?H-sYWq=m5TC(HLgEQuND{d-#iMaPr=pCPD7k)mHLG>RgG6^()4D^!E;-Gw%L^EQeRfzqZH0$-;%`)YAX>z`01e|}rtv4ZP1;B1%5rT1uNw3cE<?5fkr9AYDqSIPA+a22Tr4#+E9{hao@2`G%`Er;%M~8d-;F}k3_R^=?^*VWK|KR!S9}c4DT)*idS_FI9^_(u#;@iu|m#0+tfo?sL8@D^fHE3)XCXkrD821Ai$lMH~nR-V9p*NQ8m3o!l-#d&{Q3^wN^Y+=nODmmQC<Ncs#k!?1&grSNF`dl`*m845m<W!P$=sD7yW1(IGcxq|fx?pvhMxagDk%&yBAAF4lt3cKn>#AqIjZ~XKRoVE<GqLcxUs1}VFLq;o7e&3f{gu)BDS9{xYoKE<TH1|A5dcXKir(Yezv#2KmG3Q>mS~@v!?LWYl#}L&Hc|L8ihQ%|HJ+pieP*$sLnK(@t2e7J#ihS2|}Y2{MXKTDNa$LaoNyoJMo{Z<JWL)A{U>9o#~nT&Y~T}@r4n$F>RNX2ry*D`+xZGA$wuR#=pZZ#NbhcICRC*(8JI9AGlK{!chGjg3Y7P{uX}9(HWkj?JyCi;ON=&moICC>W%OW4(@Arnk||Q737G+iO?8D97PJQmW<OKL!@aF0)xjx-5q14+qV>Wblh&P5dB3SF4Ev=Co;8a+_&U56Zh`MK5v3!yy2Py<THawH5JJtLdO`?kYW`tpl2eEeF#?^?Q+ZpV3qt6?r(^jT*flfOT!7uX@67dY+X7;**Bam41b)9%!d-u!mXqiHPESb9!dFbRi)%yLqkQB-$90y6hhpMvwrM5EE~Y|d22idZ3x7H#8DYoE<wxn2@D~19WVHReZ&h;CW*U8)+|jsqv#k|NMG9r!I7>I2)J~*_YuL)bw>kn?4LrUr<xxeiN$782@8RhFJ!-U6$2L5N95mYXWY^g^lrLdtw>h8MjB`5kqPPF!KiwD8sJ>CFJtN|qo!>fi#Aw3+=K@DUMB(Ml*n`)nuC7Bxe6+cm}II|)x2LW=Ev)1eLbrF>Z2*>%;XHs#k>VJ%~dcGV?x{cnz;MWLz^HbjbiUz*Uk}vL(wCcp7%=%&2H8lZ6FrrC#0yIuewd>AFrcNCa9VPZ9Lbpf5=E!S0!K-{j7L_-!FZ>m_+$uqtdf(k!G07>hZ`iLmDcfGD}%>4h3POC$MxJx7S=-<S`P&2V*EK#exZw6HTR~Klrqlus;%OqRs#1sCw$-%P2p^k<I0W23q*V3`_RJ8YvO_kA>BW6HJ!@9D8*th<xr2`<rP&*odpJO_WO1iCJu@fqI-V?|S~RT~e`JI1Uz^!$Teaoy@b}40A+s&xST?EX0|e!3Y2}K5T>#{8tE6r1rm(_9>>ldd;qS1TKp0nZwmu8`g6z7nuMz0ow}&O9VP;s7Rsgh;)PrgJO6`=Nx;3!LR*2VFUL&ABnGEYYgW_4WZbRqmAZ-Q88X*>;M5kx~CbvNOs9NVu>B4M6p8YTn3=1mcIIac^Pm9IT^%F<dbxxL`}K5A_J+JKP9TAf==l?ykBa%?-&S(+|vjMEgm2(oTtz*!j0LL2&1Nlklp4sywbVu1V&WnSWrhRL(%oF#5N)#30Y@A3>XWsr{%SFf~Nim9Og(uHv!5nAsoch|8xKKD+#V==-i`W-=>QP{iHhLj~qD-A|?xto;(6Gbj{r~g+{dfP>mL^-MaVKtuFlt#QT1!)a#xB%}&je%_eTSLL@!OA8_euuqGcIF)5mnBd+cU2hS0M1=1oNL0^rIq%-DC=Z-zD8nGW|QFB`Ch?52>oXsuI`y~VYI^OYzD0WQZmj2bP!jI(!p{|8+FnAcEo9ouJa(r<OIO7*D_ohx)eDlKrFf^YzB6crsR_j-84>3decFw42doTC*{_)qnw|jWf?}_*KNT`vcBj5TUMy5Zov|}P_t@tE6g?6U~CTGd}y_x&}^V{FP`+q4F-DvJaxKqwnvoXy+wW;Rw9Qj?2txkM~S1Hp;<Sd%-(Za1_EosZaXn8<X2AL#BY-@aqCPK7G5eh;A1Y(g9B%+a0uw$O$5d`kCT?&ljAcrTB_)jT)rE@G1{QOd81#?Q+r`07{ftb32{ZE?%zc&OHzt4k|yztz}iL-<%_MoW6smua`TN&iQ2|<P(@G)cp9q5*fdfia<N1nwA6rW<eMo~U6KzRuZD0wlVQa4wHgbZ5EI-VZd)P;xtOpo^@aJa`&zb|`BzL2b(dv0K(vAqq1ELq-sC&@Xdp3uZ_%WvYD)#+4j*7EP5C#vSSB~78m7cldL8wr;wf7JBGP^rAd%cbwO-Dc3^dZtK91R)&JQwF6q5|hJ<;#@dF!$;Y=1wxJp+YV47@F`KhNaS?O<iB#_D+THQR-j2dC<u2|0<QDKEdI0sg_H|$x9AUr>cn^kGE<SBYSv2~R=jGv5<YiW-ukRv5K#kfW7vf=yvr%_+Ef9exdAH%IIU;a%s-7%R|j4?NSNsyWygdUs9>Wwg$YFf5i>r%@8+IZUN_xzc;_>@6+#g2u#9rPnqA5)iyYA3QW)&0)R%V>(idt11r91nFZ=@{;>5p%&$^dFGxPxPfa6BG29A2R^3zMS4bbPyCA}gK@TIr(-#Yz9j35PR{PWnd!Z|o8HVG_ggD4z{u^Q4alp~ZXM_itqd11DfZzG{3<*k3}O{a^&-TaZop-wn|>=0wCk321B00E~`Pd%`1>X?t(o<>}O@5!#=cyI-~(5yQoTo6<(qP897gE;#3?8=eLhP$q9^InZc<JZ+a&zj;ymN#~qb8BYBwM}Yr5c$h(Fb<QH(2Kqjh}lkNHw}u{r0@7esM7MfwylGIcG7xMGqaZNOzcXDzute2&s=wflx=<^A6GBID9@+Y@=fwN44iF7t93y9u<Sc$(T>t5RmypHAcsC#zz|4$4!H?y%LAbltgC!9PrVRwC0P=B(7VTv1Y)Qdt<KBzE<0xEGlxo6ML8yP*J)$YONj8fjGv^hdO`oLb9cyQk4ZhqhpeVWKs-1d&@EhKY|xAeofv55Z2BbjSGF)3Hyvx3*RUqCMt!9r8lvLzm-z|OEv{CabkdEg{gvn(jz(9@_AaDcjFOKzFRyDv$eb%pkcms8VktR+OjqQv_-JgFTMk5!AsfjHB<$yV#E*pc*s3_O2Wqd3#EGJoha1+wb{4ng9sfnCKu`F-Un)LxVP9NXirGuDYs)+;i3Z>=SO!zzj2KtM7`HMYJl>-RnEBvt53BkCx*ak7z^(=IJq3{O5%joCBj*iv1))uJ3T@vJKAPth5%ly_(?|v^ZoL3_Ate(H&5zlvJZEF9vDven;pClAaA4kTn`OfmU?34P1D+AIoH8>v0Bd8lDvJTt)}gQ|Q>9rG0%7!|6&wbjY<t1>kp()HF0Fi>oHYV!X|{E4M^z5fsl8NeijgKk$*QZi%SN$Sb!n|$E|Se=k_%%;v6Xrg(Lu(;Y$5EAp`yH%B8TQI85IIns81tz4!W6YE*G1cAs6Xj91KRyY-X`(w8Q+2L<%pt2`Vey)q`!+P9#=GGQ4~YfpP*zHRwsgH@SN|XiMH)YPF@NXkQ)1KEB9Zwxi}`NBs*Fn~d>zMx(Ft6Qy@$Zv{<AQ?CvSay*wgBHi`<J!>b9ShW#8LhF(O(O#=;X(WE*MlZE-wlb7VEyNPPGTCgF@@aw#(QTuwGvs+#Yvu|I*0?}>OJ`6j%__a#_S@&ORiL)qH#Yo%pV78@c5)W5Yj=xTN03FO?b@~!N6AKyNv4#2xX2WP*~vn`vU3x0rO1|u^1c}dO{80O*nPfjDw>i>mC}hU`7l4FdEjyMUrx7D7b9Aj;_S-3cUco8d(+1<PODv|GAFjL6b7Na_4m+ShW(^*PNJ_C_%$=dk`n#1r^;q^wAT@74Ei!5tv&C=jit^nW6uN?^z+rg!l9oT)qasq_78?GP;uUnt;V5*Is|e)6i$SoTTOeEE2J5ckBCo})0TiFX8#xDsK_DjL`2H2BZRJCRfhMUszTf3Zt)h9C%BOc4*|<X5qjEl3af(s@$1neM_u6mK0ZE0s??Yu8e3UNz^$YleOh?QROh*}rV<pECN%xJ<|2JdF0xHqyj@<Nw`<o`6pHTzQRXJpe;*75_z-s=R*wh0>M`t6_QV}l5Afc*W;2d0f|1xc?U6fuY=jTW2$e;d)j}>OapdyktWPY?D3a8Y&o@O{NZnz?^8GO&Le!?EC>3L}oX4Zc6J|flgeaE1dB%~8)~49Jh7%LAO~$Z;{;N#A=eejeJ|V6U@~`H|NJ>{8$W$wBCQ^Odn3J#A7ghVpd3|UAksp>Y=_+?-u&Xid|Ek4WBd9X*`d2nsM--78c>9;PWc4grh(Ff|T75wa)wLJm<IJq$f@tp^#Vrv|!fnR9%9c<J)L{`z90r(#Q7$&c2uc8gTg=70?MlH*yuxGEW_{pXVbRKFpJbNU2UpN;A`@#OOW`HkcBCrlv@*6Ax4)wVRrGNT)gzi%$%Gn*zS!v&*F`G&q#6?J1Wp(@8jX&mexyW!ELXBh;Tyax-k(js<lxB}%luRxFQ*6Wc$%Fz7xh%?O`y5pwv0t;<2@*Aaz^ScGV>jnV9t=0OVGRh<LnzNGsp*P%Bbxe^Mijm8=s|z&*ki(AF2~eFCMDhC9affrJHv=*APAiVhv)kCGO<mE+UB@M?O$Vr4!?MHjxR2nEGUX%lZ+QeyUcKJQA`LMwto;;5FXMWD$kd6&pjXsXx4j(uf4;PkM2`P;OUY$U-57>GQZ!0&X^jc!}BwDdabk%xKY<45+V6CIwqbKS5I8-i^m7C>iByZMITdvl$e#Y<tXlg=}Jka!8VGSw={5AhLrmk__VG#Z<#(?0PE&JPBYQNNS*<SCsE;5%R^*<cwY#Ev23qR8T!au8%quAL}v{J~w&;S4t;~+`?AnN~r<ypQLvx)Kv<U2z%rWN6@ZqSO;$z2{9e9Yw3=liM&Fo4HJpFz`Be?BzVISkHI`{Q~OlBAy6*%O6fof^;@CZ=Y}vx1)%#K9>oXj_nF^;0HX<f%GA$rf*_>jiuXSU!I$f{ULM!$`|tkr&G`Mj|M~L+4v@T0%RHsk##csK+ILh*Fd6QKE>UCkMQ%#oZ#RmYZw<$YWIW{~kcBDrT1uT5ZX<CbvT@&$LWxKU#bu_{tEo3mNdL6z1J#vTF~;5$f5o;zIJWV|kRPNO@$T?@a&Z*z9M~b(EizN4^hew#v}*E)P(Y`<J3^R!DfNHWjwm0C9&}pv{<F6)-bh{9gS{W8FZTA|-@BElgBca2n@K9=-j4@+Z(luqS%d|#Lt+Ir9uc~fOZbeqq1`%OOy@Hqig@3D*HW6n`kF$1Um!d<08zWQ0Gry0z5ETnH`t+v^4>dr=a9NAZkFjMa@2i(ziFaO$a1L{pc^^XO>fL1pEP6-f$!Ea)>*S@MtrI3AtAm?-9NePHmmcgop`?Khd`q3>;0Dkhxpa#>uR+uP_6m$$yv)<dkQhpTyync#pd^vj60|XPhki2MSSdcqsRVZrD5Q;op%D~`k0<FXl&X`N51pZId>HAjPy#nH+W_Au69a)59RHg6zD4g&hEcK(%AfD(N6hB`BRu${f->37fxE-@SXA(@inp_Mq|g7F2--iwUN{A=Q9eNoL;Tg3&zhW-m#zFp}TiAp^x;;7qNUWGW^xmcsSj)mN@VncBq!!AnNG*hE4&!#LNyH?EBY$f3bHb`|_W%beMk0pO?jRAUdb^D86LfQiMLDU5+X7F%458<My(>B88s-rfHc_tcfF9x{VFJi4I#2(Y0YzB2BKjR!NVnIa&Y#AO)yBp%PpHdx7y|f?*!(<hx68S^0@<1K89FKn!t8bqLtJuU3;;SszR!;sOj)>RLfu5V^qnzBovZ_fh15h<pzw2q1A`z?yfJRYvGW<X3>(0vJq-Q0G;k!O24rYFBZgPnA)42TNi3B$-ye&jb^pKHRYeX5Av@;9nbOmb^NIEuDO9x$YfeHH4-6IeLH3$)yCvKmUYd5uk^ep^b=TBGZ$2k$U$i2yCmR;CkLta+p~zGbf33#XIA<8}>uK!@G;YynX#jpUIjO>souve<w-Isa#6Og3<Zv)4V-dI8G(CmdMm6f1j?F8~O9oYH@k4@0gP_7D%Fl)*qg-S|Su@P+zn>rVfrjYt6z%g>cAYvh86#p37RRe2<7XYs8IxebP#yt$Ti3J5lnxy;pm0pC0Tz=bMh#{)5V?-uA93+O)hhl4_InASsD~_jFO3O}m~uLgb$dvSZ8NIF59!a5m~Q?$6D2aY;CMYv(0_C_d4*#E!&}BetW=8MH}>B$H>T3BPFBI<Tz2!_Gi6$$?Z5Fy(!*VMGThea^8nbWw$ObK9r#kXL+aYga@YUaj3aSZ)b(7b-9IZ+B|kP`G*9B5BW%Eao14_we!fP)H*#`&Nl2M5;8~yy|6Kbi2#GAqU+le*wdF7e;H=O~s0BcyX!y)bJwZP;6i{D`=qx*b|eVLw_w6ECp+MLB4gr3qkZHMSJVg$z+TOV58wM$SMEL#aCXx*?TqJ`|<7c`yXB&ym<NapR{FDa_X0glehpkgL=;@ncwg2|8@H8>9fD?@k+gZw)gZE|B27Oh0@uh-h_|EB3XQ-KpTs{jotX|%O74m7Y~lVeY&`u&!*v_=dZti`r=h28J2o5nyt>A>_oQ+wZ02%K9Wjz>)5N;&uP><47!`2UoL<`Gd*@PVfkYuh5T;xdlDeO8a=wZ(f*c_lL{q616NGj@Ooaq>`sqmqWhhb#FX>w<?DmLGNtUl{`O${m)Fn#nUG4Zo%n_#g=Dv7dH&B=PrrZhZ2HC##6e0oC(ZIx)A{vJPLS?$eM;s%*YmzN{BM4A7sZgD>>EnFPop=JXTuJ~jgb>kr|nM^D$p!?4GU<YZ`&E5sa%O`XOyK)nh7)~#jTj~^|;zFE)}YA#WrJpjLn5k7+oyvvBfu~E}-1^Czrk{ec+p>`(eaTx%Eg$W=_jcDC~n<;ZtPaBY~jl2)+lEe$GM(=1?&4lu>crp<+3BE;0M#GwKRNt(1hf9;aQY8CG@ruy`c@pQ~fVU_1zfd3Jq5p`H8~xdtSAK7fU<Fe5_`i*Z7Mh)Yf&A9}!C${TM*7ZL#T0}AGH7o;J=kZ@X5yT)==^%2QpCr;3I1UoW!Nd03>wG;G>LNU$lBeoJUqyP|OG{gZt+KPQ3&<EYd%tr!8G-US)K#~gJ2t)I6{zxdFG^$F~qO^9Wn>mk06J~@i%x79|l~sK2YCE9<QZ>2a+)T1F4w4?apq@FR4$0v^zNCmlE#GtwxMoIF1{e+`|J4%|k|B$ciPCoaPG&?`5YKS=BrS@Bw|uO&kipy};22;Oj{Rnp7_X3#WGw`>L?zsYb0okv7}tBv?kOz};F}h}?-m&L1dAi6O#vT>%h_S#r07$eUrc=+S~Q`}>XPCC<x!6o5qc=DPJ)la1Q9&mhchgR>ml$>8Y;ZN&_wfDgqrc}%@0lkc>Rh|E8H(W?C1(T@V6JQo)hLoO_JKdiy!&!vmc&6<-h*=;*H2rdk18ihjjI7@9CQtl9b6QnB7Lfk05Y@TGTy4t9a!o7wr?KE_yP3eX*JU$gvP8L+NO5>`CoDUZZYs<p6;SBV)$<<*U~RfFb+g4LZII^*DKv-Aef=@aj7n|1n^J7;1@to-QxMma1hgJ%_2^gzY`7_F*+0DmQh#6(04LpMK7SI?#+%Ndpsl^u<P{0O-cBHuTM{21<;YvyKRxJdL~savviIA9Ku4xUK`}O=7fhn{m3+loV8hpGz7VH~Y;u-}n#mqEBD_{l)VaPph{FKUPn_di3bg)cxP1@$bJLyFX>c21D}_=p(uU5|b08zK=z}KdkP%2k9So_x>PvccI!V^QL9RH0g#Umz><>UdzvKzMV8c`04D}@$^=#>?qXEcc}Laemx|Za>M{hb1=1&Y+S=_7>f)%-KPwPO(eh<bO;e91kvsE`QG1OJlhLod;k5t8~)HOsmWSlSN1;Nks`?0$T#$X?$!tU&Ld)|j9@@Q!hM}+IvtTI?k?`O%u1JTuTN<(%st`*8a&SMY9fD30M2Zxfa2@xdel6DERb=GtSaapos$5E>Xf{N28EiGlzXKg4doYP%WYO4pcjt;WhMz-dPbd+Im5@bAyvUO5XnoIOHHVJ2dRs;Fjp*G`csC5N+o!@tKm8GQ*9upIKTKqQaglnod6^+ynA%`Zv4kba1vr}=pM6M4)Fm+X-)~AAla8wr*5Lo6gqudJ*;jV0o}&rTkGngPsPvT;^20m<>C2v^-cA-gqun7j62op3(G_iw^)cB*@J6cC^sbCrLvwQ*&E)UbEz<O`y@FMb>9FY5U5i<UU+n6tWo~WDHVLiOo40}%x<ypCl}KKBlS`8WWi7G$>lH@6_p8K1a5iEY@|lP!1Pw9Q+h9+I=WJDfe33-r4rwhf5X`^n$JpZYIIoRfMnHa(Rqp;tH3Yc1dNGp&do(EK_QB^RD*=`coU|nS)@{wwttr5W3MX^37xjbm-EGjWj+mIF9Z_-B3Adc+ilS<u_C`?AR>~(fYULe>|r#7cbIa!*39tdr~U%oJ+#BTV|~M54NGlgUDVCvX<o&2O3XNG7Z*bI@sX;^YxK?c_reItz_`XRV|%r&$5o!2@FrM-T3~w~PBiUzLiX_vu<z;=B*aeUSe_8a%m#;v*fd{K{hWS6dd<!;ZJYg~A~PDvj3+h~BA-xvE^7&18z>n|RlQE;T%gP>Wx+J>I52FekjMRS?i$I#FBrzVLyHYM?_#<V9MDDT24)`9JI|ivlo!!>a)MGWNf4m47mIYzzf%l3xEA6qi6-Z#z(TPk^BV|{$tURHfh{8^$5(UguGP5PJKy{|hq<<^3(bkd95)}J#)}u$X}!${l0`(?90z&J9j|tFk>%s&<J60T==|-ty0J{xiHP|)(mlchjwc80e^I@o8+ww{wL$eK{LS+rAP#t#A<`Nyb?D`@RlMxOswAc%ZjOm6m{=IZBZzKKyjC1AtXQF)OVsF4fj>NL_MPh738!Gqgit#0hbLAh9U^_-ikNbkzr_sM<_yAfdv2m9I4cPuewh?7m$V$pK)XvAgBysh@JbDY3utUMQ`zK>ZLm$oh{Mfeijnrsa2aOWX(Xgz3<}}}Z6CB)8>s*tF|iVUSE3Tgb*+w7qYCRKd{ExyCGX<|J*R+(I)@&e7x+jwP>>#kP9}}vQv-Ser#F|B#OGzYRJgY1P=Rd=7gSzDO^lQwoN$?S`Ibn?;Ov$OZqY1oMLgaZnBh)j<6k8E4_sfj;Slvf*7F%vlnDp=mR)I0W60iC&<mKQR1H<zDqwbF1FNamn+Cjw&y2-taz9N6(6Ax1tL%P`>?eK$yL(TndcdggU1GnqgEQ&q(*IRjeGmxyJbaHbWw?#cPLOFGC$>kQe5<u&*bs2m2sE)8`9KFKU)otcB4<5E$Ja+B*{xW<7>g&L6*4n66M5jy1cWqGZN+;}sw2E8*u2EnkDx*E$@av2>8e?izn5+YO&KjwGkASLar#H&+|XE%M_FWufMW>Ld_*{>yxw9wFcmtMGY^TB2(A+T$4|7&4>YUrCO`Y<vzO%61O|~=>pVYGHrtJ<+oG#jDA$6mHLGPBht)fM_|X16NIJ+)0TEWYgWr+$YwH(e)rNc;%Rka`bKEfi)Rware2W=I#OFn(+9sTF{W)wd3!}xMKUVmGC4<`IFUYVCw+$<yPP96V8f7n2+;lMI!X(aunZyn<ff5vz{8=lT<7pb&r}GZ!#^G|;Ja=h_q~Y*w5cbUjwVM29;>{-3n};tPU;9xqqP;W*-b){Hn`gptY;l5xQ@W3@NuNGO;2YO&azCZ9_xGqdn1(w3Ee+Ep-(iY^b|0W?_~SP8kTTD?i^=IAFDH2y9btIW^GD3!iQ5|m;ds6J*oq@gwF?H4;%&_K1iOFz#IReTv<?{&=LF=5u4jSG^iz(PpP16locNt-7ji3A<#^T!<I>^_#^nGg#;(@`5E<m*=1M`L+@u8Bn+WZdjMsPhI>JHDxz-zVnkT*oD*{@>pRghlYIw~eE<$ruaHuC1AgOOI;(cV)E>Dpc{;T>1ow^+)eiNJKCoY+EH1xl?w>*|{4{$<x0H@wwuuH#Lw~5q*ord7PQr(bWgeTo{r@^fs(ZH&xCm)GuWgFybYB<Y%Kp3axqjc6KW!FpKShMW&F_!Ea@zfjy0t?XgB^s-0gNbNHD*b<VAGhy2;hUXkc5>JwBGl{pkM0xi8KVYDg<8#>8f6-GJkXVR#q2cR5t<O(^LNw<TA@q{*GvaDG^~*!Q##{~_q%imeU$Ca5^xXsd0(n1y3KlYBsgx>!(-(7R1Y6su+Km1<k8U+Da)ev&@V@S{2jt`n~h8fNn}|VL1juTIKj!sESN4+Ne&Gypx4Jn(w4X71Rxk84zg$#ZkQ;T!R1j=u8>Mttu83%(+S`wAKhwRLBU2D2F}1eaWsa_GuIlbpXTcof?b{nM$PexfLv)2P#N))_ZYNX{)l-ow^WC9B>+x0QG>B+DSvucRX0moxLeTJ!*BHWklJ0H@?|{6zxh3S?yOxbR@DvVWxM$w3Ob5V*==Ya8G<)*__FjmtTe-ZG#cGjrT@_vkZf_IdE9b9b^KCjpV{>d$gJGf9qm(mwrP(cez?7%2Q_i$@uzuvCHX4dEw|8Z8n?l2C{X5>x|KT^?&^a=PjENbql2Q^|4qLxFJ_K(vmt+25l{Kt|Aiqt%2>fJ6q@~<Mr1Dh9R2H}{ct;!jXXmttyOAI&f4Z8bUwTdg5e^tx4U;<-nT0@Uz}GrYl3s?!isU&EdeS5xg?{sUuXS14V}}c*No(Ndg1=_p`rgO)tc^dI#x<xo7IIBoc6?a+fT5h|NlB`DEU{}8jgLuk%i%){{Pn{2cEFUQgwZDy`YNKaVwQpTk#>DHgobX-n3k2UDD8R!6XZDSy$GAe}ZF~s|=@j#;7}H;@l|vibCQ$4wCUC*etGKsu85%8WTVDT#*>!6AlRLPTX8<D(PsW*i$~`Q|r$|gyBMFoi!MUiI&fdU>494rpt<Z=1!~XwZ?9>9KnL;a3H8JOMDULzP5{~`8i`c5U);SrF<%z08cn>;ts0~MN+O;9Aza{(_rzUUQ$4yIVdpsQ_i9?^P@y_e(9!viCDH1LU9#bG!tdEn3F&wQ4h=p0DA4wQuJWu%HSQBv{L5Fs)G^b$&_3PFm+l1iP95(|CRqKaf^%jvA=ZIbZ61;^XA0=;D6lh(WR4v%5{}YAtls}_P@A>WcY~%3_q{Kd%pN}xZ>s}{8+m!K~h0plxcr&fB%IOA~=fu*};pKKRkOnm8%>v=F~;^!k7<y<WIVD--lW9$^WUHiYPUrcK3dKaX_V9U%q(tH`nwZf3MMNvM!Mrcjar)dQyJ&`qitwX9rV?mV5l@{qoJ**RQ{w{^g$sdwk_fw<7xoPY?E|dw<`1`%gUgX!Iow=*`<bN>-Zgzj#iuKVSXvQMmT)+r2$`_R*t1a+w3AI_MWTOaeJ+Kqk|lY5T8FQJKm$^E<QxgJ&h+<SZ-!ePc-#619pOd&{X@h;BKw>tsAyEZh9kzwbS_A9?&WBKOv&9i!{f+m2QkPMIMA$JPIORGllL!tbjtH2&QWRDgGX`eyI#^v#PO_o$}pSM5X0#(CRxZb#3?)mLBB>uj=q^XfbL)Z_p4<)i8+H~D{jG?eCfgI9Y$zNO`O`{K=1zk-&rR==N0$dj*NgEJxEl(10k+CIMCh?$&G+}SCVwjB5TckRPJ#6AB#dRBiu`f@-V^XotG@2}`Lwf(z4enrFh@(-YvJx4!#(^pTw-;==1zr3W9!f&Uz!8&?$Y5HpK$AieWL8+aJE?$D#5Y!P5xx<S$lq!pjf#Pt~(#&QLS4&3{@)kl4+({H^iIU11p%V20s4I-i6q$n4DV4^-7r!9u!^O3avg<C|6EbN=3~NMJr<C!}uP;_7jl}19&2H+r#1|5iZUC%h09lKCo!g|=Yx<Ar1FD~qC7P;g^TRd&6C0=ank>WW@)!_Lb}hvEE9VTxDavB{TykXdqcmLBBML8=o6>O0xrl|f<qn=}&yU;Ltes6yfW(nJ8{Nh8tE;6!GLD}%_wX!WZQP#vK$s`#!}ex)TC4FCo)w&%fiHA8T^8pqy35boD!}>k_AbxKPisj!$tT3$!jnK}n)WQBy=k6y43Nr9_C2q+`3?Hi^kUwgl-f5p@ic8aw^p-uxte!uJdfW<AHZ8UC8zF~VfgX*4SN$$$5|ZN^YLw^+jGMGS(b>F?}X=^C|ByZxySQz-YgbV#Tm<ICc5o;<F_x~?jN`#*YVb2_429y?OuQQ_|aE?{Q3`H4J-MBIQaK3UOnXp=rsNQ>5uYeu!KB+^>oTxnoE$MS)}@Xx`Ap8wXd}vbK+;snxTh-MD6{MZVw@fhiW_>pOel!Q-@>lxo#W<9A9oChrXyAV-cp|JY$VytQy7KCJ?d20|*r|q^y=Etah_@f-eO+`PLcNcHCDWp^1x+g?g^;L~U*L7IG?%5#+6}!-kl|KI{8Y2dMt~I39)cSl+dEd6vb8QYR^tmpN~)6W?Pm$iJ?Q*W}o(GnBc|Uo@g{hdLR%f9QXn4n{rSNa60~i&E)<KPW%wd;U6o4rs~pxIW1b@qMPv|EL~5d?>gd%a8Qq*ZrT}0WaMbatk$E0VCCMRJ|auErw!^l)$jaK^qnQYPPZo%l$PP+)+Oi+hATIRC+U!ZjIbi?j!EFTQ1$1Kyrm+Cy&4U!^p|JqsJtDQF~5e@%lhkp}?`_wmJ7ee$p`MsB}mZk324vT7XrvmTs1NIYOG}dFzh(I!WqJAEUok7n@qHym;f(m4nyQgJ*AsI#T!dl#+yBKK<t~0=?$8fFLmmYTW3hyHKZ(i7|vYFcihn|3m++W2{LX8WVcD4!nS`I6Vs9Kn>&7`mfMpj@xT8ek@lEBe?XOQYgq)aC+O!yDa(j_5L24IYN~jcL=OjA1^QD$ARPFQavY%P6?mrE8oNqbigGK^;+D-K`LERs6PYnU#{J3t<LMmzaNaw+MlBN<RHKs|Hhax+##T>PU$!P5E?;(H17<eO520H^n@pj<;)$7HA?!<F3%~cmcjr>C<siX*>orKIi+@eQ5_TF!7`@Qv%>hKccu}kDNH>ShLl!;0>3|RP7q+_&Wq`6{=vzlH9j!R#>s=rhM9LegJvc|FbnP;y<*gVcdRW9N_D)_DOf5-%JloOEfy)*tZQE<xvMQ77}3jQ=B$myU@)4s@nj7K?_AR{hCEQ}(AXe~Pt+ZGfWK-sC{Lt(D;3CPeQIJfqKCxnX#!_Wd%jw7ksyY_i#IEghz=ETlMfyMtS(AjAlMQ|28N7CVy*c>dgX=yeKf7$c97GCC9rMvvS9BB45^UNP$Y2b;2<lHB^)4Wgyh?1Go?M3@GZ<`KL1%K85xN&)9ljs^;VhYh%i(P*-#q=!pH|w7kF8Y>EjMyF>#@eqG0GoMX9r~v;82t94GB?9)=OUtTno0Kjsr_SNlL>-DSr$mdL+c0lNmlxtBRgl1W=wb({^gSX_KiM8*~J3NAjZFKR%LzW&Fn>345m|M13)-aW%F)&A~K440$*7vKHu#mkp6rS8dT`_p_=KQ@DpnU52|4c8Hd+hs8{^JSHJ9iwqM6|ieQFf`6sgDmQv)_3Ej3eQ4(blF}>mvg2#)Q=C<Fg$WX`j=nx5hR>fCcw`aS@}RdWGIhv%Xv>aW&fgGYW^Mzm710>DYisDq{kpn`qvXG_t_$w$(8gK&Fb}zdP!zyU#vPvIuB3{9BT?2I%5|y7cU}9>)moCt#T$$LZ+VJUUG*Ol1ZsVmanf>s{aXWFg64RP%PQkd{5wZd`K#P>8ue~5smj4gNFBF5tUiOH`FYGXdSUYOBH|+3np_TS^Qj<KH<S|CQ(Dsdl)Uy!xZuBjybQc+F4e1izGVm8&t=lSB2(a7__i<dBv_Z;DYr%1;fx1IJ>svX2)IL5Gb2(%RX;_6k%OpFt4WC0BoGUGUq7wbb8sGPtCrOKkI_{k2_O1e!^1J%36^~?^k2RE-#MN1Ej%6colOgzUekocKX6>AJ+?TJgT|47)eA!^^K#luZPtm_x~AoP|Ch65p*$MZoEfQ7IQPytd12)P)W^HY5mL*;ex>ZHGYM9qZx=&eqhO0<C?P<zJ87zn0B{)SgeklMd1J8j%8u;qJa0};1STON0~h80Sy(6rYK7qqfUOhhoZM9@Jk{*hN3|Ns=cZfvxe~hICUR>T_T}|5LDdTe^I$U|HLUG-kKP_;3io~SSXhtZbxYg5q)r^aWq4Ez<_Z?c2S72Q^r%5ci#Euvx0=mQDln}b`UPr^wj}_=)2GN)eKZ#sWp9^ID$)c+*=8yj*CVvXQA|~jUzY8nnWm=v|T~8nX<V|{KCUza`<NaJ&I$E9wNIVXSm)gm+NEn&Z*>m$Bba3+|2ht_Q%!I-x;Lck{dYalldW2T-;yQ-z2gg5R@J}s`ua_5zXMbLH8QbK|*HUi_IC<Q=9DgJ;i|2=w5$x6_(+PNkx!VPEiRaTbY1(b|_+yv1sWppIjQ2I&g~eXWnVpp$V!!JY;gj4VgH9bC8$ru<fyvXGCkxf7XQ+k9#Ixa6?=zF3G-BST~Uar?Q*zL}Z6w7WZ>}1|P3hi)_E(W=6qmyfv?<N|+gP<PaLsxlLZDx@W?@t7+sm`E<5!uG}4@4wIG^rYG)?*}FKlqhgIgR48t*aQj`-3>9o-U(D!$9(pZGPgxWbdNwe<wo(qbS)CJGvc-J~xDkza%0}?M$4}yE#68FQngu(u%xsO=I|yy7uQkWKKe(rMc#UgD__@JP%3q9F(6$DAUPBU@t>tRRQgN2;6vOl};o{?T*|P_g|BkCDGbnpb@!`jub2TMRIGVpf{)&^=Iq5>SG+$sS+d6+<Y24&wblF4R2R5#59y|~ZLu?Sjvj<e@rc$s^?kiQ@8otDA=;k*2#(A^;NKIMy?}#o^IU0p&MVVhM_f3K%G`Hj!29M6xhCGs3o5(de`q$;`LtFQlH-zCuT_QW*s+(`5<eaX93cq58ibNIDncGMWi^K_ap7d9&>!J$JL#ce{7z#WPj7}qg<6K)9jwsGaOw7D0*2I#LFAu}{Bf(c4bG5J`n3*lpDnZ73J|f5;v}emc^GI!VXS<D~J{kD#Y@@QDJ2KFh?2KB$j@bflIkzSJvypTa8_q0~?3Lh)6-`YN0ht-@EO4q0KE-q?E}Ld8vhWk1iN5spFc%p;_m3$+&jOxl*<<D#1Am4wy>Lk(hG^6J^u?;W$L+M4l0GTb-GiJ>7iqb3d6VymoWgyz3t<GubbWc2D3FEl=q}y4z8+{+6BkhDALqvLrs+fo?JCsWx?A{;1}t5(1?ba5K!Y?#^6ZrR8($oxwas)MnfO2{Qc?3x0)$d;z1ITVhj`s5NZcY57n=Yi7+0$)Miqd19Z^Ar>~|<-yg<5dPJ62(B^C{>oRwKNqM0_698rCcP0g$6m$yDlpN=9hM)+ByUxRI?^yD?LdQ=*kHdoDcJ_}+H4`y(pV8;sGS$BSy{*L@K*l!TicFcyqF%m!M{ae~sh>MU5ITgpf6;{CH#%y!Bnrf+JQ`0qaEk){Jd6P<F7ss5aiGg0|0$!C3e@6V`I7EK>7z?%&+0>(7OsV-ABAUGN+L0Za$_8%NFdDyvNMsA@110Qwa$GCNaENZ?=Huy`7h{e+@oHG&2_e%Jt@b~%=og;DV5~WoN*WX^b0hsH%?18D>BitTD;JrT4k09mf~P5?K#9ATXc742%EV!6N%xeJ{tG8~HOp%cEUHKLI7$SJ!ga2q@EjqJ<w^-@wEJS46H&U$656168pf^u%r)<;d(t)6Rkxx9lhvJsfO&D<{r>|IAebm8f}lC}a0iTr5Oz7204JhmiD-3hq={t9$ps#a;#;ow7D@8d6e;oG%2t?9#>s8R<rWf*cJ^hMdNBHwDFl(3ji_T&c1=%1gfCbA!BX*DiRyM&|1yb5-gbOJ_M1pX<Im^;KJ63&3H^*XU(M|e2RrsBB>a{;qv$RiKIVA)G36~_Ukh6Dyc5FUsCLfLQPKx^Kt>lOGsdDhKb|$BrQ2zeKIM9b%m)ACrz4sTdAG#$PA+qmWSh(*wL9v}QlZifUuq+JjdCv=i!56~fJm*dGqhX9AMw~7OU{F%PMGGgN8k>0vgo#51OhGei~mJgVADYsh`4|Fd)u2<lFVKl<_%9%tx;<^`4%Hn;h^U{h=Q=A4~M!pJAHe19$F-$$PU)Ofw+*ZiUt0RY$c(M1I-y&c~m_WRaFE#C`#fNWo#!RjK1pjb!@2B`HX~W>Nv=S3Mec)6F0nlnvpB5gv<Msu1}jyVV7>1-(Ba}cxGgJlS)SYRf>g2Sm6ECEi0QnsX_?7H>umBh&%-xAPdqe45@W<(XJ`VQw*!Y(!8zw;oxp{;vksWh$fsM#f<?8;y3HtCsNGX$rb1mIp_wNOIGLO%FXW9dhYqd!E+YRrRpnuHLPH2UlyiT)<D=g=Al<1FF~*fU>JPR_#`z3$D+wM8g}`#DcW6>)u+NqWJG{cS!c{Rw^8Zfk{~a<9>}*#=$G_X&0Lyy&2h)XSAeuDQ#fa#EO+!GpXLUMoBsK6BxU6J=2`?kf!~<TyN^gS%`sDw_!of~Z^UrG)~D4vD3GWRC5Yd@{cQ@h!aq0$NK#?`4MF9)VwPG9X2pQABz5S#$fB$;nAOl(va7`gX8&a0nE~}+%GYZz!|WJY0SWB=y&JUyd-@)0_zGuV-|r-Y%`I#pC{hSsGF7J<Wl;~t+syJR7`2<c-*#77#!wK_f+Sa51AZgeTFq4NI*Ge71+7WiGS-MBv?Es*_=J)W$_gZR;tq#d)|Ea7S%JZba3AMEnn?(j{P*`B#eUcmxE&*r$my$}=$JAGdi*&__9zIVC8Bg+xJ!<5kJwtJtb2GvqUs{~VhMiD1c|?+i*|iFh40O+to00sU|y#UNL8oAMXjlI*81(I4fg3{>P9jUnr9NHyK)z*hrWwME?l=jQsBluN9mk0`$04*BbUHV6ZyWJd7>@$bjaPzyt91T1SkfepX9=Jcpxo}T|Ps6+!2xpd>*&80x2?>4|q35o?V=|%1o24<t{^p>7Yl$s(fKyQyh<NK2@Q#>=})c1HMsU?UX{O5p-d4)36G8fVN%9xA?yUkb+88g5Yc&DxPk|^@tz+-i3e6$s9L~mn5t(g?(KHcE!PT0*vDWFV~DL)-11|;GFi@5n9og$(G&R1{Vnn3Cye&CbUl@;V~4=5jOCpWaHv|QsRy5FhK@)`_p>6&5))RfR@d2*)Hg>McXU|490IV#tD=8<qr)?$pI$G7O{pzafCco^E<=spBpedD#)$BI56MOES4b|c=Vj(`98z_&;cc$t%-ep1{}kSVp4>m*6#Ac(RSBqT7an;?G8Z3hGCI>ZUJ*G%uVEnCU5UKrEK|GH#<P!+br?RV;S*(&)x=G7y0}N9PQ`rrePaE(5}IGJF`rT9D#DBe3TPuhi?d=tO1~7p6(W*PV<~ca%-SSz~`-g4^)u5jA_2ebV5ROEgl%o2-mbk-p(OcmcN;Y{TU*;o1_z3B|}bl9U+($0#+B_1zG#;BO{J?LD6L0yFtvSX~tjx?|g&N#(Vkt_22fMPoEyd#G;*GdWpNTqg_uZV3LNQ=wjDt0NJ_gd;jy@6!#Sy)yAJ}bxg`s^%0h~$GuI4I^;gt2`%LG<jiDP`3+s*CA<4isFWHui{KTZ+}i7lcDeWCTU*jS6?{BK&j_BAsrycyQBXr^>fW}J`AK#&n#eh#{>!U|4@q6)adpEVD!62Ax*Qc#z9Zh`^-?ynltva9C(ovg`~Qip(l=`fQOF(Gqv{`8caS0>PFYR1>3M`8#t2|kX%GOUiv@8AQdej?$K@1!Cz6R@Hep68XUZX4QmcwW=&!A7Wtst*aMznY{h%+p>pv>CwhBKbSAus=gXseyNN9mbR`L)$fEG^|m^c;=Lbb`xop+8@o0B}e9aqVxBwjW@0dqi~Bpl<6eH?(4uucma54@WGJ2+}hM!|Wr{xDzWE%Nnp+^fg<u&5p*{-?fxAH&20tuB&92XDqT{>Tu6vVJpI?<TR2$|tsF4jFG_WWRFq9{GLn*I<Vu)0~lnKboJAK>3?g@A{HEF$r~1xAxeFPQ1TqHn$SisFCL$%#vEjro=k*D6Sn(5eM)V;+p3_c_$Hy!8d%cO+$bg^4^e(J@BMaiMOQg6b<~)D-Tu)Yfuk{Cx6&C_lR8Qb<M)mJz641-BSN9&ry>^6|k%)gMNi6(ix~?44$V1%*ScksTfOS2Hc28I*M?GCGS%BHZ(ce0iw^*r`|m}G{BJ@N6eqH2dSHbVoW$O7FihIDq~8fP5N2OH`b0ivIgUB(~EzJ1}p%n^vJoRe=Mk6D=jFU{)~1KFjkIRk95~^u|_Ia9e;)>khT40)*FZ`v@UTeLh+)#ZVR`=h5@^{3Xx0n_I(?H8-Up)n1NofB{fR=EYT)!juLTdrSBkVk(XI_r=`%lX;yZ9ksA?U6>xK)3P*-A%iHOh8ouHGc7jVZfrN?1BwCaiH8yv?XyX+Dr?h74VUY)B%kox%4}le)pFnJQ=n<5%g+MwFasElHCFu3&$cg$l3g#;6=rB1!2X|rx=qD2WgwmL&U2}eccz%Srx+?{RpRq-@XNr^zgYx{h^v_$pUN~AU&-q9QJsek2O~+LN>Egd~xePX~9V6vFUyd&b=1=ALR`958u}~sX^_VeaV<x7<0oB)d{4;Eu+^x^IZSrXVt8m&EKAeZ3icC(B-4@XJ?3Ux^j6o!7q!6jo=1L^m5Yt2-)q=ZUsp>&@vTb*_s@#)sMMr~LTGk;QEUKkJK9XkEI8yu6a-VXGSs?@tjgfdA2Iu=l*U6%~NkX*}wY<#4-O0AI0x?r#(WYH2IH(;N+hCvZZsrWbxSu}vf#;|^jX6JxsGh3oIC7^8w048uhzo;AM4M1MPB07t<pFA-BFet8+e&ku2Dx7(r?gt=6re41^n`tc<_5uzvCU#(dir@$*T0;x*dx!{{&^c34*&~x#dseDCQ!W+=?<v8Wr~3@5bqTV-fSeOgC&sTc0<rq?v2^1&$7;6FVimqpREe|->pwOgqwr_@!vgsd>FE8{pC{Pw2!hChylkuR&L>&bxp4fa|cY%zM|>2S}9v(CRKr9K0dS&<g^;J12Ye_<5yE}J~1Lw`;!xWoNmjXD4QnZcez}I9V9;JcX|-x%?7;#X@QC$ixtH>xA?Ta4Q<kw@-snJ(a>W_*^tnh?J5Tgn7P5qi@~(#8PCKPd0#26Izc_K5H%LmaZPDM!V0BVm(!!DP}{JY9<Mf=)wv^-`G+(5y;)rttu{8{5MBA8?~LGTG*La2mU&=)r18;%mgLY8Rkb%H?)-A$P9OKJJB}T=(<UWKu@x8+GP#pTum(`?u!4p(G&GjJJII++tj=aEs;t&#bnwC~X5d=)J37dgt1AW3C!G6^3*jJL5WxA^I0`&J-;50&xFLhp@<Z$Kygl<9iM7t7(rf(#BEA#Y;E;mCC{sf#g)QS`sH8%qw-$_nzH?3y?Cb$VslnhNWeb#6q4du(Ki&e$7ct>osET9?Mrr}d3s5;25}U(El2EP^>0Qld6gzd+Vh0rYxv|Ppz`>;I2NQq5?YV!s!Dwvpt?HYq2zS1ciUr@eN&6`YHj6RnhgFOv{~$jyOw?D;7Tn=Duwh0(%JOh%?fJ##y5;~Wu+e<ysDP-O<$)T3e$fUN-X1nC(M1PfLW(BYl9k1UKN$2%Mfhx|%%L<>841UO=W2eVgtk1xctJk6*|0o{{NgZ|0;GwaSlE<c2~@~V1H~Y51KCE}vYL0Q<pA^1?+5}a35~?j3ZgI-XQ9wvRJs@)|NbihHKWJj26bvdK+02~vp&GTe(BU_1ie}*zl-z#whuPYFklmn#gyyIOz1y^hqyXTgVPZ}R5sLb<j}aEu@x982SsTNNGM+sl%NjrAY22E+>sCw#$5Ko__-*8g7TC<ZN)oPE6JUh8!1Pi<~ceem^5;=3EqN2m{-`|rFPygQ)TWKnr8e*tlZaQjiI2=LXQ=pz9;lN4HDbtBQ1s>(EGCL<4Ot+76ZD<#)~kGiC9wLcB(pi7(lf}Ncyu_X&aI{osv0UNM^oILgQHDJk}zVG>B4UW-SGC9=Bz6n=me<YM21$4b#ImTAUrwC`dmy1bjF)HiopqP~v8gZoGRSWz2-+y7s>=DJ{$C(C&HxHQ_MoqjWDJAsT5qHz~r$spv4|Cr>mOECH`jZVWTLEA>U_E5qE`)lIes0V1ezk_0&p3sW}X>5A`&H^aQIMd1>-44#XL{5#BNZ2}@Gq9v)e919@i_8N%uYqp{z3Pqh!eJ(2NycIV#mh`tGU#NkB5lTeY-sr{(iZ9E+1;7Q3b@vC)xTN-&*Z{bwBF{0O$^tLqH^Xh5CbBrcYdB8@jZ#u^IrT&H44%Xh5AIJ?TjnIwEgqfEk4%7}%<aTSqet1{L)O2V%k`~J(_@EfA4u@<`O0-_wVY>GavV)pPO+u0kTdrilHN_tr;<ZK9-YvuJ;#|9ApnF(+>AnpCZ`6&8Os1`*|NR;?G4qYycZpMHYH^?=S(|`z{qid$Vx(#yet)0m%HDo1#GrrnJo<mLd3&-={iUxuQ|KvM<fZ13qF_3oOir9qTsVAY`ixZ%M=A+I^PaRB&0h`@<E0c?`{Yp8CJeBiSqJZ97Pc|ZC}21e|y1mr~E~V1?BuYv2?Z!x?m%Z1tU}T;RCm8FR4OmWHP#oh&=&k=%9a!30X}t{wsG|`VDRPx8PH8gDXQJM&P8`?zm%T*l!4U@wNzVAc|^m3W+X-65ke56UkFPw~7S9p{*Z6<*-megd54wGs4=AqvWY0`t(s!c_b%tgdOwGT~rw#g(tU0gg@?6hcob!J5$hZsF%0C4g)g9YYo90j9D65uN<9H8Q=}i)`*tIKv|e`H?!XJdc?AHv>rU6rjsH@mJ7bjH>3W!3~~g0ZxGF@$Z2~3lKYl}_R2Hd>y{i>C^pvT!U#oUbZs0tTrT^jqyR$7$Wih1?6;fF*7v#eb#Ivev#UbUuq6x4Q!A>*LBfdY$Vn;dytW)l)zQiD)#&R%>8Yyu(9D+wsuo=?fM3a9lSz!>m*wxph3Vh%Ylps3X~qrER?Cape}7Nv<yrQqWx6Ql!n_%C$oi{c^(8X({xr!l`Tk@ek_)Py6I19(A1=V5Wt1rn2um0%STAB|3pr>zsj?Tx#$_p{nP2~U+!vJ~6HAOW%6aQ!;AT^VGAQ|L#8&6a%a#QRGAt_zCe?c499o$HEK8UGQ5eIDJ^SagmwWq}q%Gw^-4wY)kSg|d?~|UJTW;XQg4|5A<2u0Q_p?1)(cT~|^}#A@a<_0FnSdJ}$?dqpImkxwq@F#mGTX?JVS946A_PJ`S-7cDq;(mVI`oC?Ex$-HgMmLKAq9W{j(Nvl)qpPIpOj@-kuO2P)UlETs1F~(6Jt<PQ%MZ7{)CoN_AD|nZHdv=Rv3-zIUx*~UT7AAC=Tla6{Yv;kdIzhVdw&04V*lo5?X8$b6px&3ACLSIE4!+q>MTOZq|!A#h0L$w6-CAw7}DBtK`j8I6urdLXPQQx3&_oN*mxDwH1lPzkTuJ-g8F@-h(^vOby?+S;o@fIdVv)Q9PvU>R-ie^J)nsuQHz(`p`NO8NeQWl?pz3I_m{!&MJ$N4j2M{F_UbXI2M4SF{-!H9&w)=Rc~9iODYuA1_iYd>%&+!$>FYW)!SjLqddwKl{(KB*T`AX0RU?)NYm7241evf8Vu~Lc!@qlO#Zx`%^Oq*jQP87C_I2gdhz|!@AlI1+CJbZH;d+&<u1=-rRe$I-kZ|*OvlmG<KJ^xWl0(9WEo9r6;|huTt|X5q^JVPyBM`V`UtNFH&ox?UlJX$1)KG`5923d5YPan38XG4<&{zw#?d01s*ZGG%dT^Og$j@3&yjwucinM$F|3I>ZLFRBuwoJJ#(e&ksP`s(_BKaKkU>Sj#1@_^@aWa4U`px%gB0ctrg<=Aj=<zC1uK$-aFP1gu_H6uIUzjk^1Ob`Rg35nU<hDik=$B5M$t?37x_qq(P$M51ldYN=LzD$xTr;B+8lUPmZGzjY3*@bKezd*eyp)agX)1^K<firX~vh-__vlX)M_2E=uMc9)qlR(`wq7F)A@4VoslhT&6)S$c#hY3TNi@{-BC^^FH8vKm|VA9rvSES_8dNub8O9dzto*((YXV&xi(RPwhqtY8pU`rgn!r7DY!{7Z9jB1gc5O>BLa#PNg@j-67!~$S2%Dg6f_rxLMA%bFYhPi9p*k#onM}uX@v|-Boe(x)n6_*h+}tK(x#@k#>Gp2!2?H@>zp=(o0tXs;<_%b`5|(KysL{~&7>STIcH@gxl4Bb6K7)5u*s75fdAsiEW~XwEmJY_2Pj5vtwR^>2}2{CYvzwxS~_Zg#yaV*h5kT#5S0r2geFVX*&kGO4+4T+^V~t?d&-dlcf|%ot3Tu(MKlA0oTdh(@mVP#pBQ0)QW!<vao`F|2&iGC&@}WslUHmK$W6$*VN(>KXc@49`c(If;4>gBy*Qg$Fq#>X0z;5i<Ia}VECnm+aaSV{R3qxhUyf4i8dG=sGY~8jaL#fH`c4d_$Kt0<Exq*a;p6dP^@aH0eB&Ow<1nLHaa}}kPFSy9>5e9ZBiZah6$_M+;FSniFJHXcd-^uXfkU<UnO_57lv9hDR_m^fl&LrxQPqoelqVYa1a}a#DZIj^pejg<EGcGIdbErO;J^C*hnEL0UOxTj-rG#IwgEW}1$G0c84V=U27!R5E7e^rTblCZk-k8vk)@Uf<@u6O-7sA=CnAglg`zuYP$j{8pAB}#IXzeCQgKkyf0f8e@kVi|k){Miahko1OA%=ixamE5KB$eTekcGID;xXfqurip@ihLBVH;a)ol*7x#;ywy4QAIBi09G=wHeBNeE6C3osg=u`I`w3zZCC5Ev{Eiyi6LDnfk4?q3|L4J2v$8GUh0sr0JOTin+rUS12-G3C!J@$>yQoQP8zF>hulSDa4=JqETnR`2?s9<YRM!KQjv?Y>~7&_F^GL<qDz(g=AdeV7<Jc@_<K2_{7nXMzY}z{?O48zI$|}$QeA(5jCdakAYHzS`kxBk`T=&z7--Ezo;I;zAQf<`l8e{74#Zw1Nt_bYx>`I-x`Dl-1{0Z$(>TP3$fEenx0g(eck<+K24ekwZPQErSJHZo3RRrS>$#o!P#O~;#(ccb6QWXgdz@g!tj~WhNkvLUIOKw^UrtO<*{`A3!WwP^e~nbrxb-&Q%lMI&yV)B-+}|f@6J}!%OyGFJZO7Fu>D6znN&NkNRdLbUR{1*&`4~q&AM53bmkJVIm)AEj*gyiM5FpQNCEgP^6SplT%XfRvoD_SIgUY;6}=k@qQfqSxBe96s!7vy8r4FWM3hQn{0?Q(n48kCaMyf8;Y$lppPzTECRxyd0HSx&#Vb5fS~SB|prpm6dod-cnTi%Te}aqTH1Jl75NBr9eXLG<xWfb#$&9`q5J|cIX~k|~avyuEG)sW~oZU!8P2S;66$%%~HWg;NV%LY1G9J3~W7+D_<W6;z4x#E2Y`{%ynG8#t0^Fv|B2B|jj{IN`rMi4~miFthCfa2x*b2oc{QlnC@BUJJ?7uD>Cwg4FXRP{5J(|s(RMK1rd0H=U`71Ac-|<}8E#@W)Mk~)R*sVrc5d4=@YgZiw?BUmk=KQ=VRc7Rn6zVRT3)WkP;MABEV<w9qi7M)OBGx$Hh)gF`BB+l6Qx7h?c0H9S81}P)iXe5vt-BeAh}~tV*TeYkVn26ppPWgE)!Y_cOQ}s*Jcu{t@C>d=X(hZJzI;@jOCZD7!$*%ERjXsFIo0hJexZ7i+xm&yK-r4hNFJU{wh}zcRdec8%ByBQD{!2`aZ6v~@AL*&@VlRR4hq)^)5J?n3)WTNkjEHSIy3c}owc;qOJr-UNWS>@STEtQL1Kbagi$Ozi`(N_eAcYj^Oj@6X|m;^C&4|&;Bo5}Tg)6ElZ1!ODo%RTATBDMY|T1cYL0>u(T@@R9@+;ur^Y<N0H*d4pPi?VFldu~#HV)XBb?!CABiF)`60O!f6Qt3(YM@hdEmB0OrNOo5Di;r;9ZQNf-us<VyQ^}fQ@jX$Ub6J4<2x{u?}N`VG40&RFI<MI^n)hJh413-@t#LxE-Wd$*CL%1e43nEgv;B_8d>Dlh8%Ryr#d1?cjU2+sDHRzVt;jGYMgCG)DU14qBSE(QU;s*l>~z#V?WV!|Pz9DPsMm(>ttTpEs7^D7xQOZ?2ufxK!9LFvuI~jz(yT*9UIwI@yD`c%M%B({_y_9xUd108lB>v)X8ZF|+Rw_#hlmq2NtRBi!$V7Sn(T);;lveF+g8XxF3}>ln7ztjuHTB!6AKeXdcAipM5m73ExaKI!_qH$M#V<Dy+%kR9yZVLlb2Z7p$Zp&FfQY_^_%^2qdXTk>J(ns2%AHYBli)1BEM1Ulcee?b&fje-Lo62a}<i6xXMK1m7(A72B23UUbrlkjFUbL%HRE9B>^g>wEICtTqx{qE|R71<@6cw#H0adF?-w2nf<^6e4r>FInqbq88)T0<Co^60DAulCAOx$h2pl281*i^gfp8bRQ%mcBbbjYcIXS38<^JVAhN&gb26dj_T8{Ic6%Dv%io3lMMke4+_~;mr?KErgkriJ~~N?EnUY$d{c}u8xaV=OKPq#Vy3yTs|@rK@(3<&nuZy{@!j;s=B$Nkf32wE~q2B&x)~DO7VUtR8KW8vT10W;$nLB7_RSK97L`3JXBSTzcnm=DnP66N+fV96$_2oE^?J6K4d83K_bAUt1)r7e(!$X^o*SjZ``VrL2Flx1tDTYsOzM>B!O6;Zzydj)`GIAh-}Mh87h2b5Y;Pl-ExA(#DFUL9A7+b;~thvr!e><FkxV;H3K570a&-9SiVp5HJwhYi+X==fB(hnS5gpc1XFiS4vm6^^`$$wVI-s`2ij&#5{i~QG}R-A7Sv=IA|VH5fyA1Hg@puD1E<OLrIU8oj<Pq7IyR%z#btM98MPa@lWpAS_I`YEFn#rU`trrAzeT=^`O;6}f-PEpX2aDqv5N{%FBYpPxKJp4QjT;S#&Bm7uNJ8ZXJ`{_Kq-?*K)AUbRyVg6ZXJ19pH;1zq38x7_A!iaV_+$C{wLKw|5ej7a+C2eh(M$GI!@1?RD~?CxN<@+(sMN5e_f(Hc9M(hdi>FVq4j8DyU~J*qDe-&4!Y+}PeH7bx^<)2Z2_&NsG=3=D<8B{%vEy@t`6Gus+^Pm8&YJM@R;b{FP%gaY*WAW!S(W2yB=L!JN4<F5dndodoriAVvgu*szuv$s8izum?B6E07gk@%W=E8Y8ie9x%8VZfP1-a{X-E1B`X!R9Nib+YImx)mkYM!p@OeltB25aDYed9`^fk4uhsDodFtM3(ur-I<5OxnAP9YXNZ~zBETPq?2O+|LrZ_>g29Po-?u6zUb=HuX?S?)-CnyVe`&Snis2RQHH#c$lDDqGcq`WQX<1@FP&^Ve<QvevMur{En)<R&3vj@4jD~f)V%FZ0T0_m7WEC6Ji2IvH+h)yGcb%c>Ro`i}(cOpt!d^SWMaZIoTt+hb}$4DUP7-Iut`Gw&%m85TXmy3<w)kAP7LB|x!tLMC>C>q5Ag%egwnK!ukbb3U)B8bB!g%TaNC(UKY`My4;aUqF|1lz!2{cb>HL6#P!+7i?I>7|>1)f&9(Ay$Q9=@9E<kf-l=8tnw_8`Gp&)P7MqK(o*wv^uxWip0+QveW-KTXD`3P3M?sl<T9qJ&9(8yW=;Pi)uFNTc@ca>;XRaFIKAsJr&~(HSd@FZN~@!a(+CO7wB0L9vAadamc&Iy_!YyZy(+?i;pl?8u42($W{38cA9Iq$wVflch^q#uyShX_G0w`4<M34WL39(BMDc+Y`6#BFKIT87tNA>RsXu2kxxUHL?KM24y0gQ$`ndY?lt|sU_tmil<K&aBzJdM!99s7L`J-i%cG40-YZD}o#PanlQWq>(-OHEIgg%%?I#F@oBF(78U&Z?<w%I2^PaUFUMJ%j(bjdkRlZO}$RV&_CmZoC9Y6MdiN>2awbvI9gTa}=?cL74o_@G=LLj||@cb)}FeHALb2nRH?!c+ycZg_xTqGPV)9L9Y3K~v*)(25%Lt7eVX1TiR{GXJJFMqO_7jDr}8GfksNIrG4S}dHzg#FMQpXm3#cVZB5nf4`lUmhp92VtRfnCO?;&c+XrJhYe}>&-W)<cd3+>kHWG`Nq@b^{{&8I3z4^I`BnvxjZ?O1n2Y%6+%b2@RVY{;;oTBC}N)32SXKh6~J$(#%{N~`ghnBawVd9xfa!!)N9IGhU!_Rv;_Ivz{koZWjyZZK)a6Zr~Q9UYLerc-%7HrKH`Vtr<KZdIZ{m@A%>;T2-A7vE+vn3$s>9jCOv=i8EB3QBn&G~3Z(FrXO6t--|s=X^w--J;ibK%jlAzj)NST{J<@+*tE)6mnKarqRgN`h*|7Rgk~<C@rMkKA%p1C6^-cGj=ccb#`)aY^=OgBzZ@hFDC5CxufB3IhrmQcq{66*RwGdr4EfXuhW;eXwHn{fPB_@d`Mjwv2k6%T)=tqNc&+KU9P<Q#kMd&;}Fd7o+Sz8zGsqOCbPk+}f$Fy@i&OG5R?c)k<qA99tPXRuE&#VgD?c9v>AD-y&OGQim<yVdkJuhE>H$8az;w9;9d;6~8uO7W$?tSm{IL)k{RF6hql2m>ntqw_ILh-RvuENMswba(@zfGTh_w>apdF^XhEQleCm}rf|8s5V~!TY7t8{fWu{r&Xq-hq7g>(L`A2jWj6SirRIqePs#7vH>icJRa7J$QV7S!ppeC#pNCvfsXV`8~W8VmmS^LoB{((hvkiUu=}j9$rjX6UcenMOwC7$JJHv-mlcW^8TKx#w2V!{_+o_NACYUM$ZP^xr3(%JW`(ns4@{{x`+rw$>;tAROOVzP)KJOD^Lub+6b`PNHveHFbM~H`v>tPY}#(~|J58!9br<>V15EN&YWu0g_W=0zn^{a{{4vlssB8dzXpFEc<%=1ODGesy|pb(50gm$ofHU@GNB*PofoHy3uo6re|U|Fs1cJ4Evtt7C<+_IICr8<H;%QtpEP?C<*~e$49JjIxN*zss5>&7LZYMKiE*Tau#o}AQc*_zg3=pYT-d1$<jptOT6%)X8R;nL@`P~A-SEB|eK~sk{@xRgc4uL*iO@ftC_Kt+FykJ(F%*R-6=3#!Yf4aO9#uLuOO69fKT<+9^5ueZJD@zWo5g5*f(3;q>EUs8L?_yOc4R_m^nXXk*Y5HWnmWRZM}!W8IK#3*ySlj*Nm*he$Pr|rAO*U4tTD8jv=zW<;$hH2k;#^9id7x@dW3C%B=5!DW+o6I|30?Y_&@?44dr4Gx%3L1j?;rYfeEx#EZk`-y1nODUZvJ|jvo=|OfZkhT8ey2_lG2l(nB}5UQFX@%OCn59>B!A1G6-yIJ;<Qb0gZ5%MA$-;F8kR(3bzgsXd*|*ZRbp*tqz>KHXf8z5M)+yGVoO5aUDh<Z3z9GuFPLr@6jC20#Yk4^JmO+{ht6_JUeGA;ZWE$4O(=F^Qy;$|P=^RkTYb8=9BPJj%{no)W=0GnQ^AW7$z1ve+g4I_&MAr<CZ`&E<vri~oxm9gRj*#MBMpFig<6s)?0yaFAURWG=@o&X*hCm+-#n%%FPsO&aRB1Ja?TCbb~(P+^l{^AQlDj$4AK?F^3&#(87d8>L8!x;~u3uedO(!4jjCvW4wc3!!a|SpLXG9rE891vdjL=*A}6X($|&p$k0ZZDXw9Y?vHs?MEjBciuEgHi+aK@kzj*baozvV(pN06g~Jz-Vg>XPNE~WRXKi`v@a{(4<V3d_y0u|Fq7u*0cLb=(~nrbpv6YCAUUuE*?<%d+-5=3%@x{AX1_ZnSty$?^8^D07M4TK{l`Ckx%BCs^JQ!b?1n4>Q(V|A?Kg2Kry#emIo1m|1q<V{ds5*_1@LYb;O0*7a#~?3gG6w5mYMm+2@UzQ;lPQL%k`QfT2($z^a@T3R_$VxW|k?}(i2mIS3RIK$7_4zkHRT%u1OLJ0Nw<oW|C!CUySTP5H}P>n&w(VyX9>3U!?`v0z}HGVqUwSFe9t=0{fe5A-+2Bj=>PY1>pk67DPoLxoy=jC#qc5bT-w7HuHCQhbyoc`)pN)(W{)kFsby}aGP#qy=boWMMDS_e?m9RrSwHTxe`QSEtHL;%*~M=Ya%I&l_2Q@XKw@zy3PiEeA)SaVoT0AJrF0xa0@V5$ORl5Lk9^0#!?WUX&jtN9E}ryj7Z-((#yIprcSjgkIe~XT8zX)GIImRJn!g+Ua~fo+O0$mBhMm$F-RqF1MUo&2pk<5X#f=_7x1@wq~w~O0`&b!=t>ddQnDy{?@g?Mrp|Y3iow~n6FsuS(um=w9(ednTn=GkNh{<~nO-&5NmKAG=slAXJs4&Ho25>CoG%uUn3RoKH9;j?DCU#I##ldcq@G>Mr*A{Yvq@EL&*#YSF&>BS>7n|uYtQM`DjRdC?^WWSJZT6;_ty&bRT*5u%o7Qm=y=TLMRBsu0SUzAz6+YdkgXh6;54F|F^~0@52H=Q#}Dy#p!ynztuXX<zP3(9%DGsbe2hVZ1%G<0B&Y*ni@7h3VO$gnBQRwBp6)p2HB_Jxdgr($)4Zy#=|RrZ5nFxihdPvIXZ?H}qNXJ`ruWoZvl~-WpamYQj)~o1gfsK<VPkGx2SY7gtL3E8*Fhc%<M|%TEj8TS+<`$~_1r)>?sOcp&01>N0L^h%a%i$ryH8|&9U&ZXi${II{b{X$t<z-d%9SSTBn)9N=z+EkqrPaUuN!CqnJRqe=(X&*cbYW`8m`?OjsOwu02%)0?gZOk@exbr1<40pVjAX9L3Z=;m93<D=L%p7K~}cSI&^9fPq}YKi>9>~iSB4-_wMPYiq4y+``DYcKpcn(zKkyn!Dd8mFY*qSg&NW0%ctuIM|DY@*(jy}#m*%~hkIddwdBrb?xgvJJ0aZ!<xmsiYU(L273K@Tsd%(hAt7L1N-?f1L)%Uf37GAyA41^n&t}7<&t9$t8(rtK{Rz$<M?~DK!Dk_DoX<OQJWE=h3HNQqQWv5^OqB{~s}qxBz{zo(WWdpekTdJSyN9upXMA|~8e}t8Oei=Af&#+^Rmbbq$2P<e{$`DmXe#PX(Cc1k;%(3!MM+&QSo33#<UUMLLb5HvigOtS1jMvxH`5QRKA4bb<Aii$1F;Tce$2T0ElT9e4XB2W70X#J@m!KcN6Y?Uy}Dd#k#}06&PV6in4}&~Vs)OolpPMSF#{<aT+yKa>vHbqi~*oA)YHYP$@$^8Zrw=rCIg8$<uqB^rwwjAc;yNu>`1TZJA9o?8~6ZtA>{pZcphQM&w=ebU7S*kTIf9+8zGWnAZoJg0m_GkNkuU=b$I)k8sWVq3jM2U${}Dc9hWTWC<bf2UCw}(5js3bz^%hWL!+t=;$#^eH%+XY@NCuk#`;&YaOo&1>F%ShmXS!+baJ^wKFkh-^S$~dLlb4tk1MFt*{J?<&G0Cq3uWViz~uUF^7}pX_WE*(2+6+DQJ~)BbClF<Vq6O&3S}ZIA4)%!#|uZIA8m1*drJZE3FT)Jf)ycHWcvYQDJ#I0IWo6ODs&9T0Bux@!tskcx_2P94UsCxkc@N@ATv>LBYRLK5Ecy5r)B}IjaqQ@a^3ax5qwQM6!r3CvFdzv>eZF^kVvv|@2n!0wa`yvwQaA}z{>%JVzle2Pt7p+rE`(J#l<0U@7;URn7q|V%VQ7_EA0i0hZ2OKUl-Q`bjil6(zZZ$fy4(R6g40VTyfPVcY$Id3x$BYO|&WEQp|LBTXnEf3KzB(28tp2Ir!g><6gAu&2^X(HNFOF+&&E&9Hx84y9zi!GIzB=T3w5#!-0}pIo~^teZ(<N#O%Y7mZ=4K?)$H~5QnivCzv??9m(6Fa%2$ye-$n1`3gbsPbBD`;*$}vEcx{$3*j#xamv;c*an&X(skY***r_pmH1*Y=b|6BJg6EH5Ic7w=p~u@3J-^rrT86wp&#PRO=5am^a+mU18KQ7dh3pX0VDFU^qEY0ri5o|Z%`hu-lhD?o_h3VdbczdISQQW#pOesrhsH<_xf#Rbc+y?%-)rI{ZcwTS|^cYTT0n|hQ-ku8@EvJ{8V4xqC|=fh{72~hFP7Wut+O*2{o0GiELQK*QoJHR^!@}W8yZTydQFha)`(doq{H7y0O&)pnPd!4<0o&y9I+%km<rc8nldHnGV48zqsy1K?QyFs#%lJm{kPhyLxERdBpL6L}U8R0Css|ljEwIOJmO0?G<u;$oz$Gls*w6*Zw>hS7?eEu|oKeWCE8>h>;SgGCmxJy_)jRSUkz5rnw|x3b>O!#sBm`X}XVf?3IHgJ_Sg)0Aa|7Cj2?6*u}x6iNBWo$x#W$I!bcj2N<2Eld8fK{NRE)2`|zH%MeuC?K~gnEVNRs63|FD(IHd6rh2so?1Ox1kXGjsMuKCAMZ+y@0dW+Y?fV2c1~}9p&mX6SDYmi^GKN?_frcjdZ&GN|GysJB<90D`KauT9LW-*!v~e3s6viAhev26?C-6vYQ+)CxCg<m#{_6gRdMwc-oWkofPb4;mas|~r2Kk^xVNjzo<YGXtMU&25wc;eqOTRJxwRlmeUvvWIK-n#wY*!dR&IobW2ApaRR!_QG4>yXE*bH9cih<m8LAUZ9J3nF`wpg}g4iXlc9k35jM`%ng2`qom*ZcIo`=<0p)0yz2H_7f92~vPbga}nU85KWIP~DvvdUvc2>fd+5vCJ5TRV1!`Uuabm5N%+#Cz7Zj)%|W;WOfe)rSaPRQQ8sturo7@!}KE0Hc^ayGePM39ID{}=5%s~A*fCrq(m=TdkS4r2dNFe^3EELtXG$5cpyWop#Ozro3ROEBbt<yNzKaS4e6~&<nfw|d4OV>sD;GY8>j+Kw4-SI9X;WScplFWsR8q4lpS!F+c%Z&qWx_T8!7o^YXFh<mD`l7FOo1HP6X;wEld(cIqOk$VRYFk9zqhCM38;!n+f-$Bo|;`g~hRIG=B(3u-SN;cyWj7VN+m|M^DL69}7UyCn->hR9uyPh$r9yq|oIOkhC{3)ym=_luagPVI?#L8TZ$cTrEc}M<x=5P~L;1#&Zezgtdxz4CnRrwA@QF`B~z{oJ>cX{yHxHEfP;wO66$?0FW{&Cj?dC#UY8i7Mah)>o{)4JHj~bMF<-t6;=Ew{fj$|a9HgoX{IX>YnFaE{3mOesrisg*tq*jpm?|(Yg7y^^0~X5e)^!2?8>;kfi(c8@o9C6`5hZhF4pr;G${R&#M=J0ss&u{A*viog6(LtqKfZl?N9Yrg8{%%_=U1MJL1|B0a%?38F+rcp==|<A^a3^ynvjMC{Xzxp^eR|5AC!m11yvdTt!_j$c)gr!eSPlKz}E;>!n)17iffnjPkp%^x{7LDm>Bt)SPVa1pX>KAyeq}EBOtU7Hk$i$g?jpuT<A~Bl9gNCsK4f2TKk7o`VPKLW-bARF6{xRRVXqMQ(K}n*~GuvY6etleUz#=hEb(m)--1nNVXYKi_4$pK1SjLuj4|hM4i6ca5B=K_1n@z4EhAG@X)63%yUT3=YdDq69JW&zUGq%I)+4aJ}M@iZrCaFXEQ~#;*PF3x7BmDilJ>c=;R%3F(D#Wt9eWndVEK@Mbov{ho{1A*#v{%oh1d>xeGpreKLV5!o^}F*F#Kkr*Hx4@2?Ks7bx;@yTpo=oAMQ6)LQddC6U=v(cfBi-w<rFi_hbF_mjn<mm<spvg7wB^-agjCY-Y9p&8+a8BFVu^%rWk4*+R-CH0bU0WQZgSUApg2<Ai_@ln8j~={=U_8*`PaeI~oWJ3i;{*6u3*_3&bv=vw-F-#fa~Tz9X7+Mr(AL;zPRSq?5H60SkbfJyDTz-EtB^()F_2-U33jx(<d(JjbyLV|lgjcN@N30evo{D*QQ)G8)bY~<=x`w%^E_CUc|kDaso7dTEw#D*IT2eWbzHyU297iJZbwB};*o;FhZWGsT5`GtRhR?{Up3Wy^)>+zEGfe7JL+wg2oA!O77$e#%x$g(XO>u+%%3^Rgt7=t>2A8J>KlKy+`3zRW4j5<c*`=tkgpLfP)Wp_u>SY2&aUrc_nT|<-2Fju3UV1A#>?JR%+i(&cfG`HC^Xm(da^P5qsdJoW016cNZF2&<)0A&?&C|6=x?_+X$Btm$5x|dkSVt5t$_5euvp#-<g57T>3g@i!W%cEoZsrY-S|AKd0ZLjN!BaaUAI^jjH)eYN3*g?)gFm;@(N?Xh^Cy}GeGJ^Cub=LWLI6rv^zuS59J@5jO4qOnI0WOl(HV};xjcMH1@MJpkG^s5iIn=J$GJ_4{FmcC20mS!x+;#VwtYq<~W9+M4qf5BtpZbRzv{geBfGqr3E+ipjWl}MQYWrr1S)iF@X#y;~3s`u*?c^GFA%+cq#v0QIx9ux~{w<nT|nf4!OP?i*0vDf<JgL18ehMI{hR5NYo*nYZT%vRnGA7x+Kke(qZXSx~rPacIh)}SGt;h3}WeIC#@iPHyd+u--^!@^uEu`6gEnlZ&eg{gBeQpqhoN9?P*xSq{JuLF)*wA$p|!tl=VLY@K&gRC)++ct89jecil+RwAPPp7qd<r<lz%$Nk)hnY1SJ@r6d}ixGru`_;@AmkS&=zj9WIT3TH_iWZ@=7)=&Upb0U-Y7tfjLw4c(&n%;H<Mi8<wfyI0+@{F^ZA|D%~abBBurVEF97UI9A;frRzW>ubemK++Q<ssf)v^=>ZAXW%8<4>qR|1j1u(I#t;^fRc6=2bjLuVR-j7IkucpaAK%R!(Ll&*wt(l7>7wKN}P+FvDDk&RU)lmA~mzpUo%bWwQl13D>=LMPy5f;D7`ga>U0mVN$Mw>M`Gx79A2$|3Q}KNMQ1Lp=jFim(v4}5w=VvKWS)(pB4MDdw>S_pl@=2PI$&mI3dPW6rbUvFK%-IDiI#Dj3>c8h^K0r(>ZA9FmJykcB1MgSthQB0au|s5wfrhzgfSdukc2rKlHPhD)$FfRCPxq{(O9RIM`*hrYa*doedFzfIe{1bocIu%^43|h(s<akqm~(7mR#6N5KeM9D>JlOCx>Y7|ZwfK2QZex=tnI9u2t%)kFW7pbQUkD^9ZDYR1u%cPupKW<@XJJIrqQ9x{4B@VLW+cc-xH^lfzf@z(k!2i~2gA0Kv-X<v7OhH-AABD?lPs0$cWzcE!4$YW#b7DKAOfVz~-JR>t|!utaok|1jG8_iFsHu-9n&b9Om5zgZzV?D`zif`sVJG4Q2gu|sdLL!c6<Rc`>ix0PBQHbZ_XIdM|12R5up1{=jfH^ewhRE=6ST;IrK^$Tf(q1l2fa`d~o5FWdk=38#W2@;G&$;+YyIO`f<Q@!qbamrVR!kt4!_*e##WO}s(M%0F(o3hYPI$5sBk#pcdX@>l#fWsrEE+P<FuW}$N!+Xt9#AAz2vl<a<{O_7of|Y6Haejs^L|z=WkvI2h+)Pso>LV*0c_6`AxM#)0;`7%(_x)8TmmiA193{TO?S;b-{=j`gzK=3JUX|A`sGQ|g9-nmvl36P9&S>-oDQ@x=S~=4E|7VNl4H1PZ7WR_C;2WjqSc8hgs6F#zDfBACvL7L$rQ?$rg^)oi%FQyVTO@3@iBf=S;j4(9=XBEdj3NbGI>B)(f~>UUJ8K?X@S)&Y+v3epzvg9PH}dKX8k{W_;1Y)DWVo=Y!@B4p8;3!Vp)ur4)vnDc0+jLoD-tR_cTbKSj}<W+f!rXv@ot~8K7h-c}si+S1Vu6U61=ygl-8~Jm>dW3$){bD4x@wahnElP>EHMr#Oy-V1U5}rSc^@7(<tEbZidI#L54;qbT=hn~5NYN8z2%wM}Zh!hQp!;ezB(1we!Ru9;xSo<xNvx?F=co=0oH^gK;JKP=ht9E;21*kV4!A-2)kTeeVgw-t*`Rk?o!qPJt%azqy_mZcyL61!R8Pu;$%@5d_sG}e9k5`#Q{PoKIY$Td}>6Ex*09&~%^zqgeyXOze|Nf0T#E^HKoty*66?&6%a8?Ro#y6Lrx2M=yOw%218h239=TurjQmU4M4LW|mR(P_P2`fG4|TM7;+WuP-JD4Jp4JrF58*jOE{;21vqT)(){r&N6xl_|F~Vrr=5(Rp%K*zDVX<5>}b3KRen+`r=t9+XTzK!EhyGe)ti2ZbVkhMy+YpnP)^`Bz}>CI$<yPEcZqN0+;sM=VPh!o9l0dEF3JU20VRSLE-^aQ~<pw?ZckiVu2(y)6RHFvD`BN}UrA=tsYXC6v%f1Sr^NlIDSxX3H_;zR*oxPy~^VfF9VKr;XD6LZiL&@9WE$cSCNi>eJ>Me0KI46B7Kte!~HvGa;X>mZ~F=>Li#Sz+ml9s7E1#+NxYdWWsO?#&P$EUFaV~sn=Ww%bcq8JNae~_go50L99UG@#I@mfYv$gELjnbJ?poFaz8|jB;g5~+qiHW#lNr_A&HwQ1eY6QWimDanx-y2c%U7mGa_p8mf<Pndj$Z8P&ZNE(@K;65rOrIt0O{;yO%5MT$EPybvr*EPS>$+Mn6HMN~laK0VBwbkN2^30E5iRVJ6d}btK(kh0sF$WMPB<rn8dCoP2|aDV4e|w4Otk)>q3nTC46_&n#+OU((a7KP$`RU}*yh|F)g+T!fNlB`a7F$%ztr)v~a}HY7mSOPeTpJ`07dA%5^HB?*Lz_tF+X<cE~W?tou)+utd>qjZ)zIL^F;7Ka2aGUE!})V5m`;(aO(VJE-8_h-s1i@KF}$GVx%R_9!flqm8Bt=&JqzJGXI;B{EG`SNrnnc<E{RX5z}TU#dJhQ4!K)uuAs@pW}W-=Y%QxO_VpN%aQ<c9|BFs{SnkO_ZD4pX{_fshoBN72UWiVk|G*G057{ZM#Ad!I6kK+obqXXh*4@ESJ-b5xZ?N8mZ>}MM8Sg&UPssvSTV*HWd=RH$87Ie$M#ib;3$?Y8NZr5^cv|ASh>RCV+N2qjM*7&@=YWDWCG$bHG8eP_skfA{fubHiwd_Rc|7a(Su`S-e!I6%OGh;ZlBpswBIa1`HrxyEmntqdAQ%~pk@<!l;$MZEc9kNmB~w^^N+LnI!B08{ZEp%FPB-GzS<*(X_JF;f_}Fmt&y~S(pl-F>3ijbiDlwu+1>432qj2n?6=j@Ev6bEa8~HjFD1qRS(fO-VX=EeXdvpT#BLN_#;0;DMP=SbNCKY%N96Mi0j3Yq_E!8BnIw61&^wMkKYO1Ke+S3(FLl*tTkNy_^}9eSSipo*`eT1MM=e%1f?cQw#o(Aei_|Z%1X=sp4i58Q%k+{&Lwl~UEgM=`7gw7}c?DlC0xkM7_l97sQZ2U0JMvCL{pqN*UELeSWa_!HzOMD)!*Bj%e07jpJWPjDvxDUqlZ=C;Mh+?%kEggkeG1@C#r!6wrXLPNk>B{T9|9M^Ei1F>2>5iIM9i_kLkFg`V0sJ>vNnMxD?|3h4?o8y(;w|hv7TvN#X3ligF7X4n}L67F+~U(R?9QiT3P%y*DSXLWIz5aM4}!my?3kduJcvS%}LCZ$(ONxQN+O7cVK$ym9E4}{(66p4kZiwyG776b9Z9Wg}l?KR%G3gqaU1hw^Y@RP3m&%ZkJA<3n)*^7UHi<0pEjN&G#G>kQz%Pekb!h4$ylsw*y<VbDtaY?A>I={o+Rc9`e`c?qR+<EZaN_22EBaeT5TZkb)6i{rak;bVDYM{_J%UYY9Wj;9+QK1ct#K>U#@2t`rkQ#vQ<RrJPR*gmP2lcgeaN3!s#09G#;Q4Sg;bnaYi9u`9}7Bf>tui1@+MDMZ`+stly*p?^bxj6YRT%~Q!(3mC$8m~6zGB&DcjcGKa`8NGjtjFp$|aJ?-(VhZTgS{|;3%VuzgZHXdQVy?QSyLkFn?yh0)AtohprC5;lp(4Eti@Y1@p+8FBfS4yIKM>8q9rz>vhr74$i{nVrMZZc7v-hWNxzz?)_RhA9cQI<)j1e$^tnmSExu6SCqo#_})h)!xeD|C2L`1$-c7r@~&L4NqS&Od9%Gb!q$ar}o_O@35bM)R~sD`-e@ka|}N89x9iZ3NObI;G%%&C`MrsjUP9x9Nkhd+(Wv%|qA7xIvT6BXDtSxdYg)pSwJCY#C6D7kdpt|-Yj1C4pQU5C8VPlmrpnpSHM4D*4AWXvw4BY(Y@5Ql)O69y3J(EQXE8scAZHc`zCT+QUN%#f|`8jBia-h>!h1l_LyQ{)=!A(Js2(QQRgfuTjmyD3ImJ!_qWe{Ahv`}uNnUEEkZKZ%Q+ds-4kz?iK}0P#jH7F-MWys}a<GKtP4)i;&cgwW02gqs4+N5kC2l4WoL#^3&$bqzlq3zM_-@w^-@$s!v8dCev1t2dVxl*|R|`PK_HFs+Hk+Wf)h8uQNl>>Jt6>v;%NvLY7TT*!j{@6?<?juPT=B{rQ*fGYvlBbSq>B%>c3cZ5Nv$izlYcj;t9(xt+r6`8pB)s2xHNsGTeF#DSeo>;(%GxtOyxz(q}Mq&V^hDS7%*`X>KsRHSV97Kq%?AqKLsye8j(#E*z6{fkYdwQ=nSBJH_xtJT?e^GpCA<4hQRV~+><lWjRTl2gy4R4`*G%6NKm=R=W^42G5N5X3-)#W8p>q=@Rz=qeMSL(G{oeCK+PwO$Q6kM7)*w$v{gvTduO7%IL_{f7Uht0e(Z(c?a>p%o21iE^+DTp_p-)Y`p1*f|awD4*59<=|SZW5-lgFC|u>+GxHe=_fBEdLVsTGkCe0Wz6Q(JQIsFPfT;_-S=+ADKOM<^OJ4`zJY$$)98$l@#@+4uSn1UM`q}N}*#&jReg%Mv}s2<~5DGXTC5?>l!$}xuX($Td&8j@~z|i^*)k}KVRoW@{|C6;~PmJ&jHf_D<m(+!|~Rue7v>&Q+~Yjddy}m8X9>J!|-%L+H(Gr6#=Jf_X2apS*C#>S!?nuu_c|>Kkw|l%Be?3s8qJMt$O5sv{r_oopU}bW_SFae^fyM>CQ<1^xs{YRpD3km;dIvoK%H`#LyOj1KNj5@-cDvkyl&?it<+l@NFanj!B7d84Q;Ze<$<Zz2kf2PY4<|0va?U;;5E0e1`lGR%)(JCDku{KV;*wNm}t4V08PEa-6rCA?gNT@V72$c^D~=;v>67IgFjp&{X0xucM>v1bmG;NW(p|=@BXJuw9&AQ{*AzKL90sFU)ou4s+yzCF<oPT_3ha&z@ZURNXRVJg)0zvX~0QYtC;5?xf><W9A|{iL!08C`x|wWR>*-&e<0naKtnfyzGJhkCwTv42P-T^;j%~MopHypDMnnX;+gRn_I%}$xv2QFUqD~x=Q#*NTZ1YFrZ;Qxs2!_0+L+*ovc(ZT+4Jv&I?Reb-kDt(55Z#lq-~zRWm9XotYZZNa`<IFVY@k-A1c*GjhIcqHynXl1SAUyppLQ*sX&d@?E^k+Gb#L=hRCZ1oj<{SUpL2(*{Z?0;d>dpA22+blmr(2mQcy&vWnvxr9jdXPvAq{CvQw3otY72`&Tnmzh4DN|6^(yJK51xs5a*ea#-$CpDl78<ysg6uBLi^@nOk>H~;}d;8nRJG*bTxALu5ulDzj_|)))!~uzpB#D_Sq&LO6SYWyhNZT4x;|@N-1FM0Py`k~6S`HO<#k-D_>uvi83dZ8un1gj#+}vnB2n4Fu@9w>|<h<RQ5OOkkhK#-}ky3Q^TF{6H6}dV4FRORMkJnSZ8+|J4#dSHOP;@-$@i6-L!)%9E8wttFYxYC8mT2#y5by$sJo$W9nu`WJeS?E#%aH}2EVnk*xsKeTr&6T>9S;ze^P4o6ll<EL=3g*mG3EkzVtVefa`Oan?R*QQE_$H{86n;%W<0zc$O%GS`~rdA#W&A;L2r}?JH|n+z{SZd=cJeyLt5t?I<J;t4`i}56?Et@La&C47HKU>RHUEh)4ZC1P&dh*zGo^tHqYPCT2T7B4k!b<3#0@?2k_=VuRfu+no%+P0U^gx)&B?RI9z7TUbNVdcgo^J*&$_+BRRWtX_v1d_dpT2Bb9L}icw1e(4A6hmzle6R7~f7JEoaxZga)csJKTphlT2nqqQXh>h7-Ix6IGJ>!<ci=ae4>3!t-B7!jP(g+rP4c?-h6ErO0r*KU;~$*+%~X=dg?LbMsu;IM#3vWw)uiYLA2j*MjQax?vH@viI>x)gi0Xp7dB2zj6`v%6+tNN~~4qX}n(h-s3^uv|+(sIXutvtbm!mBQ;S<D*aSxDRZ}BFQPdrH4nk%%=)kjQ*gFTk%=|fBL%PA3WjFrw`q1U?>0T(S6oAPPxxZ*)OdLv>0G}&7}`#RR|T#o%<6K5Mdb|B-ynsEi=fXZ_P5C*}L<3jD$yxwVqogoDM58>g22eBOMpa^a!~15irbirv<B<*){#qOUJ-!vGQZp&RZ@NF-7!*d@9Y96{KY5ZV*fF_rWZ^s;x*EY>C%A(b*?=;XI*Q&hE`-A)N@?;78aM9c~pA2<0!H7n+J6c6P@(HE|S-Q(vPFeiO?z;$eg_4Hq>D)K7WbAByRM;wk$5lTmPYmn!DBh9$zcg;M#LA2cMI5HeH>0s=3TGzQwZt-udYsyb&eUPyqa5)vepaY7TC8AW0zv6iyqk#M^9#yp<!snFaatGS^>X@Py919nZ|lgg|qnJC97S2J<)<D6}=GZ-;CVVONTwP%Il(sKZ6Hcaj34dvq`k8M)xB-RvT3RkngO8QMtR<La$!yug`zz}KXNyANZzF09SDh$3gOHT5TJ#qmfU(lKR(lz5W-ZOQgC!G`~4k2@9_%(tWvK{MU1TQW*0ww&KLMd^%65d6sbtS4sxD53?4v#S8@W8f}`ExOKYUO8P$bQZuzqfto;tt=LYOx~gy?|w~Wk-T4@J~1ikn&IRm-c-4&=zXsRz<AClN>bDqtCe0>P#Pc8AwK9R@pNc1$*bst*}fYp$$|8*y@9#LFm-SoZV*TL54oVvG4#epd0>VSj9RI05${6q%M!PVb&CM*h3vCq7Pgxe3(+NSDfO=9Cp>13l8sBDBI2OS@VZ6w?0(IOU_KFM4Y-%5ZSLd@-35pnoz3@vZoKp0B3(x20+S1lFi>@yNa4r1Qi}==tfdfwuqz{&~<E!uHJGad`cgr{(0=3#h4iH$O$#K_noCR5<TjRq>mFq%o=3$-!mt1_z4v`Kj)n=YQcYECPvp#W-D|F1Rb(ua(-twdBq8M;hfhDvt20Jfa_4-sor@6>3>f0y4_aD1WPHrr)C#(rXt<m0ljeIqK=9j`67<smP}#RDU#~248&uT5fD^HGsg4XVk=T9SvQFzIhmC=GjNXn(8zCQA`ql;QB`mp@|lsI`UK;pcwS~beY7C{H>8XcF(VK<#q+Pfk+!bNkCW<M*%}GrWVG?kS<n>q%{RO0P!dO24=6vZuvhfa*4*ttPv*SjB)l9LB-WU^aV$_|+7YurG4slPGi>U%b4ABeIa|rFH3ua;7lg+SvR_C9!r%TGLspVS%ZCa5oe(hT@$e|$IXWEw*yHl1Xnt+hq`xc^l@{W)@IHbgR^0|Gp-FalR?QZFZ<$e-M_Prh6Wv9_&1pz*XDus8<ToVE5F43!N^wD5u$(rSM&`XnUhnV=O?1)|y9o@@?BmE9Q+^!iK5Sn_`saYY;9%;sLm#u|t-WjK<+V9C+Ga7kAo_o`b-YE=@sTwP*KpjGMDhJpD^xKFNj>wppJI(SEZ(w{F(gGNm{cur=WqHpUawQ_O@9bCzm_NvjRcyq6^i&^X?MeA4GuJy*Ki`~h$RF{b$@D{loVvdI&rhVjSoOyk>x3^l<|k8M^#B*6Ur)VH~>s=yvga>>|7xt%=fXD99w@=>l@;Cetw5b>ky)WzWRv{o9}-;9v?-pq+EwCgcdiGlQYgmsCYUVJts3ZebZm1ALCn&l%%uBYO?Ue2ut@v`E%p!-=sK8E%u}J!HyW@)+s8m{wUVqEK`;xv@M?XCbZk=-0`M5nW=wi+e{a*t9(>Lh5ztQ53`GcBN$I$?thvnYOXUzu9_F`%IwQ8vyJt2Im0HbS-7o3mAgxu1mFkhBn#!Y^*~ze{{dYln+V|r@JaAK%-Uxk?Ju+Z*-iDaL@<C;wSD3ywXpm$g-7v))7>?3du?BW=rW0FX2YbwdEq+2C*SR?soxEku32a~(}BwcD6uE(Y<4noaUiBTERl$6$mg7{OR$vSZ<=Ux@?ILjkf1?lrdy|zFE~0E?NbvG&@ZY*?q~e<r%m+kWP}R{p7qbt=jif$0ZXj8cK2{^?gw5(qlTUm<64TMzhu{qoa-4~!q_KeS&*LcI-W;+7<y~qcnFvMmZ#(o5v@>^ldm3PVUL-U)pOx1SW8i@lQ73t7{Xa<+IiY=w9IxJYb|X7yA5y`qOaMj9&*0T?k8}>nx~KSNhC5-o?cEg8k~Z9vHuj90SB62ueSZXxw>ns3+<!If?|h}LZ@r@0fVa3poptA_eX9*LX9ks7}jVex{|eC1?8qU_e*-us#$hn`cPV>dRLzx9|wH-zfamLmRQb5|IQgSTj{*~H_xBk8JEqN>DUx5^m+qDH}%e$Fb2l6h<(aFYVBfH+H??H+vm-3x@@o&_At?nDlu9A;X%zogdKPZbwkH2(c34fU&LQ-lwS!_mZunc7FHOnfDbUhils=kOaVzGVu3b4QRVk&f=q3f+}L;7y3;%PXIrf6=-h+oqK5>bHT!{Ep_o*Y2%k7NGSd4t5SUNbSm8!J!1~r9XF#PynhrSu_}knEQ8cPp%1JNj6aNOFO=Ka$xYSJloY4IG#j;U&Ge@D(*X!!y%E2n3uVf+iBG|PI#j?O;hA!v9=LM_$nHo7}W%G=sj%LP65&U8EM^-gEM|^2rJ{2h8x~Po|H-i%-?<V$nQbbW|0p`FqYi;IK^1Of{b-CkcSesmRX_LPczi=}8nqCte%b%Ir&4pTWFe|n<PK!cr$Xp+t;}oc_dkS!yG~1-&dSwXs)y@w)<3n~ST-)B=KmLgc{%HS)<NW*mSHFUD9q#<N^NN1%!29rY?XY@RO|tJP4a?hRHZ|viC;{DVj-7{3YiH<TypF&b(z+)`o{{W%IB=eZzPqHM%>5toEkbM)2g}#vqo4Bat?i%2;;tyScK&XEd%U&BF9<S}S`iSC*Kc-@cMj>MEiX;q%2{1Z#V1n)RGO|`jNHr~Ed*VcPuISE^J?eycfWu8<`;VX9Xe*_b!YF#u%wY6d;jn6r>Da{YgK>eXtmSR+b@2nSnQdhYF5Ag-U<RQ^e(?IT0<gt7t`vZ{~rP4uxbjvmC7t8TpmMxv!oh^`pH`>))ZFr5x<wc1yNIsECT_<n3Z(?d=Q<Auv5Ux5{7hPXn9(+S0zH!GLl*DGS+W|S}b&k<#wnUiu2ZLYu#w%-%y=_Zxz40M}oQeAJ+0qafRX%0k6U<FkrlN^O#VHhx$F%8uPL5=CMx`#mY}&juc4hnKDQ%%c5Ff^X}T_r-U@d9(87+b?LPuB4+DTBJ_&#Au>KM{WZvPSWFCm>3n@}4mH&4^dJ1SuerjLHuTNGvmq;^sIb{xw9kYqjQ{p#ytggCUhn_1Gp3yaCWqQdupkwx_9nXV+)<(orYu&gHkTnsKrOy=;WX|NWGdQkuR0z<e(iHHYxMjYAJpKDIyQIJ1G18l)8wdf#>m~p+?<?JX22|@m|a|%EkdJV{L@hf{g-V1%QcOuK?R)B?i(95qi`jj4N)x~7tM59UO;H90(tUjujlhw@$e>mgMbs`&s-d{J8wTU(*>X=0}owP?K5t;i0kLx3;2v1{&wTn&>w{!18^#$&g*>Zy7`0acav`0?|7d{++^amZR@2EWEGWy-7-=Ic?DCMMTNi@(SoINyr$@$m&dOm7_22uZvmo-nHG1v`#S@`8{mG5jTUdj<*uvc^y$nlE`P$T&k-wCY)RGeYAzgdY~N83*DH1j3|jUlhL3k)##FSQF2^w%mTh|_{Zi%(YgNbV`XfP4wPd)Cn7%cIm{-I3-HmV?;d4tS%#t&I7EKsGjP|y8jtNYhE_8EFcunn++40Drhi^Of$&L+|e{}_dR<E--oJ>{IQmmHErFY=yrLQfeCLCcJC1#2wmF}N}u$|>K7aSq?+`2;L=XVLmw^l*o)P|>fWfkA^t-RWXT>h+GFr2R?ZHEFt(D&sMz$GrMJaas8O|9pDIDeln0(j^B(&IjHhU;03svkIm_=N3lYknSX>lAUCsbtNmHIsN}x+e6X&JSq&nmVO;it+WHI%OiCE`#i8iW^3Q_E{X`XVPzvm3vQhr0&t@%vM;(Y9{!&*|JPm=Sn!a?E21R(UBSO4tJ1-lR}TYIf>6Ndd*fp)c6^5fQq|QfX5HcK;jJ6jpp%Fx}^6VOv^xS?S}fPm2eQe=j|R&YpgZzcgXuiFK6iF1`2H>zW3r2;OJmX@@9C1NY2B=;Uej`Rvs!lueW~e9x7G=uf24`#7{>d(%}`8oSaf+ly*v)Q)(;z9Wy3V=7HLNb6dkn4J8aw>27qeI?z2udQP#gY`X7yQc;|^oaApY#w-PS(9wD<TDn|Lq|<imSjU4Tr|q1Pw5y(B7e=R|4Ud*Aw1l7t&qG!LT|p7Yx+|WB_R3tKM;tpRo~*UufzW80xq4SN*X4Y6r{0B(tDPx1@xCq0bHe1OeAp%Zm%_POAwIVOR)7}q4;M@DpFHAQAqB~)i+ekZC!3ic<t8XQ*Tqdva0Gu^`nE1_*>T}$d%QPhHKfFZ);38_<S+dhCmcRM!3UHcnN#ji#FW$#%Ih>OlOEMOtR^|FYd<`DyVq*{3XaIAy_%QT;w<1z4}Bp;@BgKHHZvJ}xpo(7k9P-$IwyRJfk4c7VDOLcy#J=NH9kvw;Z(TE=1Wa~Y5(F&&!dmC<>yz_7ZKXGcXtka@(a6(ub1}{uR}xtR;XAG84Wn{Znin8DP~r-yzmZ*&kB7a!6<?aOmhL?1e$%Wf=pHP*jkfN#<UQzN5z|QiTKp%>EvQD`%q$@f!@X|K+kBNF#Q}zqxg=NjhrwWDOj7p*SmrVi-W+XMUE$J$Yt<s$klk!r-ju@n0X-dG)C>{p)P)Ds8cf}M^O_k!Z=qBCC6WFkE@FO0_l`zUG1<fNoC`?irPaFo{QdkhZTmgO;<&WJGge-UBdgEhqK9E48Q6u5T`B1H^WP=Uuf>U;8Yvt-|)6CrMdcWrulj<3x=IvytC9lq%)*0r&Mv|B*}B;eSpS;*)&hIgJ)e^cW40(uTZr}A=Z@48&vF~ebtgm6%xWAN>f~=<o4v!6G9MdZ<;Ff`?@7dggdjyL_tS%j_1xJ1f_6H(_cdlIQ5@+Dznr>LUGKymvx~7VhR{%kH0g$tmiDpr&TV#Z6%ndgsy-`)@}O|(F~L7vSJd!2Sa_*c6DR=YDi2+j9V!*SP++3yL0`>uC_ktFTrEw0di+N(|ISxHV8BA#)x=H_{0*3sL`e2wQO~p%!=Dqd<82n2#^DQDU#Azifsl!j((hLWJ)!6HB*H6M5z-Fec2vFHk6){r<#X(A`m)PD)ZTnqE~*3gOM|=t0c#8o=;k8fyS0eWUc25JG}$&O62%oO73IQx-C_|*$7-0a{H$xA-89~TbybcMP0%{x2Tk^7O*{WhzEMhmyoZA>o&BXJWg+UOEDdjd5fi9_e^9-SiYL;o2Er3x&WKN3_^pcoVP1bXf`?e_fa9rUJSC4zVugqNm+F1@qJf`iKe@e%#g=S^P?Epu{K=~v;NN5cZXJl2tmD0pu!v_@R}#dxM**ItStg%uNO&7XSpUxl=LSQMSyhH^P;8u|Mxi#dT(Fgdcqbbwhrv=)8*lQ)rf2tKG|yQ$Sm98q1jV>+05(ZuW8G0Pg_-<V>s+#j@+3qmExbkD-3b>oF>iRo8ll4-g(FqSqY0!ssa!W{=$#tq!Pn<liLLxWG82R-3xe2n-1?abe98DPq6Yn{qeeE^QlV`)hbEbg{&q?9?|6w1-U6Fn?d_Z%2;5zz?elg^7-5Gp%@kqc6W~T!MzHeW$E7%*%JkA`5FakX_FtD!}g{FsVQ^iOp|5Z0XHe@6I<{MSdo(`-zyK%$egk)blvpU!Me-%Vjb1%Vp8LXlE?(q(LgxGveQLaoxH-P7*1tQi36M9!5Zid*(w5r8W_U}hzoXu?U;@{L#JcwM5|@pTUA)CP0s5xR>;x<NV}^vvF;Hl?%VT)xgAvXcY&^q8Gtu`vEAjdI$FCXk-<1v4xp{g?RwB(6O~9t8F_(-uXD!t8NwX|#{h;VyhDuCK5GPncX1P0PSkD@28*w<koyN>^B&s-E-JxgCOUbnYx4;WU?{)A?P+M_j}4UrW`e_-QFYp0I3qdhf|Ll<_@w$^7_hifXV1vPePdw$8>uJ7KaAYX)azQC5yad+A9L(lW6n1;ZW#UIleG0kwsD_-_+*;LpRsqcPZ(}GPe#%R+(LT&GxII_@&&)<m&8TcP0dn8!fffOSW~ivTT>`Dai4MS(WC^JRY2PJybs=8&HV?sIJ8U5q^vI;+K#!VB$5DaUh-ew?u$P2Nxy4&^>n%217p->u-?&qw0*d9aLio&c>MQ#hrFxq-GOoqeobpU{`>LxaBpkZN-+~>f_lLE5R`SBTh7tt)(7W9_MjJqogLqh++ouDN4p}GXBP#zxze_OG5nfi*J-hhOc24RSul`*1IXv0<)0qK79BkF7FHfO%fj}XqvQS8GOP0TV$sfxWRRNthYUSI1qq7}zfaFPW$);&=D)TcDf55&&dB0TXF(8D#Qtm;EG~Accew5>%%e7d6_Y~8vmZsdPh!&!`i<bR2W0k^Ky>CJh77BkBr-t+JAhMTcb4T7t(kw4!j^;G_=3d`MVibZn2b{SghK*IefFp=m-Z@o>?)@mZB{8*C66{#$vCA|V_-vjyBW1bSnG&2td+NDYf1II2pF(=OcpbC%m0orZ=JgEAv0x%oj4~=R*AQwCMKVEsptvViA02`r-8Y8SYug8!1xs2s3IAVGb%+h^-oV<J^c?FV*oHg2>u;VW)6TQM1`d`K1PtI#=7D{G1uHWMlxW-F{TY$#T>!jqvrC`TzG>0wN8OU1;OBZ<#fhZ83bcfAm9iPCZpi|<hozXgQIYjT~O^yFz*SF?rLqma}#0fP3R)Rh!>Nj4hI*AK>YB+sa9x8K%0-y)QncDYC4J*Zqk<?9#W1x$T|TZ-@+KI{bf9|(=~Pxp_kNO?>Zaj3{wV*QL6@?{Y)eawxyIXP$B7mCX3TccE`>f+bI1RVBtJCx)q5x(iZVkANo$7JmeRU?5BP#WEuR-rIQ`X?s<k*&x9dHOJ{2LY>*EcDHBqgtPsEVu8GNUd0h$)dgmx4i@F3+MR=bmadB~;cTDiSe59K}6p8v~%d`ZWki{ela~L0tw~jfI2Nq=Kk*@(gY+?+~6YaC`A$;g@yx@tFXYi1@-~jyy>`$IIke*h-lu#_Y>;iX~`5^^rjiU4pzr6b1v#F6kJq2j^=bCgkb<~AVxx-zUmS`rPq80r#=vb&eAy)0x@3aYFxP;seF#|NJt!a6EUR{g?eMQfx7SSl>#J|@C{gQFIu>}j@=GLC`-)0+KTdT{b92|Ih%5B(coD{C~6(5#8^Ivm`?q~mxYtz;MpLkct!Oq@~`N96)kFq6wVPr+Uz316eSN2)<yzg4D<*%#Sd@{(QvV|^n)D^l^?7iv^hpM?QKBB6PzMJT9(F>X-o_U(34L$caUDICP>S!rrho7`)rHL{!<REu!gO2Z-afv{p6Nc+aq&t5sI2Q%I3`qUSZZsVkt9IT_>Ny+8Xe6Tb{(BQbTA#g(%j-v>GPodsN%f8f1_b3#JlN5?15;3qOaFdyzY0}LhfF;<840e0r$~`zzTg7<T2(3LDbGQ06eV1*%SkmyDpi&=EN|fF!MHo(j~1S(k3WCZotj?k3CIP-V4f4Ah{r+sB`0#%_coA7zf^e<F9Vx88|4#zfp#1)%9HqV7EjKDUVlj^W$T!%v6E;Qhu=#k{X+f6@CHDl13oG#itD@ts0!yZNl<-oD@5lf)vUajH-XFla_2wm1<8j7XZB_G_^tBGZxcnzI?j7aW2!X)$gnhQpV9zIihKBRVv)pQg{PEC<*<*i*Eb&<XEA8X%w8O6!LGV)R;t&~Qjy3c&mj}hCSPe9mxW7ix45FNAm9fBq%|Pc9w#xxY{!EJM1uV|^d9v&;mKZT=swrIHb36>CzSpOZ-cJ2RP+#?L~k8?p^XJiYqD&4YgaIpsEDsG2d<Wrpn<b~44>$qdtOIy0RFK1X6Kch!>--wqMGEc(5wB|TRVG86>nS|h)lMMNpnqEP0h(jcf7X$a8LI3Um>hD-3G0?Catng9KkFn)OH<Rj_=s9BqEiIboE25@g$-nLx<-hv)rk~zXEw5@JtD)C%f7BKFq0s275&vGtAt=-@}RsO#M{BOK$bW@GFK`033xdOz{WdnAu>LEZPNf_jXC`bPe6&oX4zXdbM-(v(@XdAJ+TQ5ABM-R&(1Zkuu%tvx@iS!>!4J_qe}wOO<+X8{PY9e7JM0h8RiHEOd-o(wH{Xq&poTzta<3pIDO&QbeVedeKk&QG~(}nDD(l!doM9#^Z-WbBqa*u$LNL%~yeLh)`$5B}P2YKS@PGY3@=qT7NOQC-C7_f>ZFZ9T(y~P(73z5ocey6;j+U3gqt&&+#*_?z1Ho@{MBa@OWo?cbp&ndUQN~9jq~jbNg(Se7CBLshJqO>b5Tt;C}1y<-KmmnUdcMmpxh8uUEhBZN1*v&JPUxJdU~SMNxk!TFWB+E-z-61xHXXD{X&E(ZnG9{<BmE0YU2~*@pD(<ed3|C4qJ*Zw&*QT^F*Wei<JgkN<96Cp<jU6b&$qONd0^L>O|fb8`-qAE18Z9(rhr<O^^v7%*&!;?z=BV;O-=$}T`X>^h+qM*MO>os0S9v%gR_lB@C~L2(mkvx?X@(8Fw|{1ev|?4NJw(jm|(TA(sx`8ZmCj#sdC*{9ien-PeLwTDp|Vl0Z?5GWx<Zj}xwEQGtfy3c8<WO><ehPK6-a}?xL#mx^B5(jTP%d5tjqsvw=81^9O;_2F#U*Z(ug~#M{u8m#u2{I*eqCmwB?eG9QS(3Im(YigqRs7TwJQz(UBG;1!9EB_qXhBL}C}n&>;4|msNg5(sJm_Tl@0GkfuU#(9zPn2$uO%{3<h1*Esf-vQ9a9d8%C+sh3YIl1KGdZ9O5#G>Tot$0Sl0TmWB)X_mewIed7Ve%pXs#c+?kpCJW6uwx-JAW<Qw_?x<l0Ma06!AY_Qb>y75kvkvfp^s?kl64<UWxY$<vIxJCMDYv(XnBSli>DyaRdqMGHCJ44ZiLPNM!txw38sgHf<_Juy(sRMZb@3Qr9PJBWP#T$4(Q%Vw&;zhg=3U&S8-T9l_3sQ(WO`ipQT_GiLOwE!4XkSz<u1EeRjwqV!KS*;_ZyHJZpJmPYDBOl-BT_3G`dMbZQWG9~-N+Us9J=eJ++}?Oyn|2MhnJ(ob9RkX30zIe`6P|iH5jIN{{?P1%bY7GzJce*!~Hi0_5}07QQ}#{&gW^%e)sbl@g`)`9dc9D*3|RotoIY}`N^Z<)@F7fe4gRTG^R63f*xcreG8uzWh(?=)dra;#08cPjgbTMx7K!>nN|U?6E=8B+?nT`uQSgzVJ8sk7%6adlF+uiFf-^9ceYoAs%(F9x_C1}n<7+$IND)xexc3n%n6{5)Ql)aN0(_t-@@mD-<VZ|Uo^kiHVl$tN9;g``etHyD8-`<7`3g{_xwvs{a{m8A2!W3)pBq+{$c0u5C$Y$?lYRF!~Ol&3>Iu&y~w`(HhaEKJRf&eLHa9rX$Hv!QujoHEnZB8ZC*?Z^W_mQeJE9y(}vil_&zgunK=%8Ww@6TJ+JC&p68Mh9hw778gdawacPnrw*<QuMP+ShV>Tsa(riI#cQ5CeOVPu)>2rR(FxRHKYOgpnlbw}?@>-j+lm2&DRBgxFY!gx7de8JK>O0PAQ3R>dC@;}4?zwlZpj6_bPzgmkh(6cvDQ^ZrwwZ}X&NxF1lmR4f-g62$_ko$foY1pqOV@_y3-t`mt*WSVFoF3@yf6?;2InOiw`wAwngGC?#;@3O&ib31Icz?#(hi+`H*L;)LUbgMJ?&b_c}ERr*TjE%TEif#-qnrSvP{uBAV(B+d8>LCnkbOML8wzw7*va{X(;6-IcDL0LY~dE?$-iNHjL-r9=N&;UuJG7!WV{c?9AzY@}eK~kB(Wh6I|!c!yE^pk5O_@Rjr?e)i9ctfK8zSHyfMy#GKLs(1K8^hRy)GSvGY@Jmt8MEGYR{&knM0E>R_E$sJ4RWa3mZPu7iNlWC}|ZBhcDF9WoYj!VRT&_#lGAPflp+=Uaz+$%A4oMU=MI}xodTS2a%$CNabqexa~KJ&)zR`7qk90>BKATzpN-pr~G#k>@*BsU+&mz3w9(37(SS$YSWD#oEk$9V=@g<+}H)J1Q}wnYNq2RM<;nIr@+C?KrXBt@5UD%cpeF5O`TR<I`SdV&S@S5coRSn+L#sQ9eH0fN7}0X|qK-B#jX)UwKf9Wn^BczPK+=Ml-xE6&9^E4!wWko)LOGRb@5Pnq!0EAA3&ak=}^-k_rX4c}ZXrt$PdOgiY<z}kh;8TPF@U$l3kfDs<n0;54lieM$3)F0M8FK<RxyclFp3(7(*)|>cLwKC3-bGY<aNxMmv7%DPfZqk4F{=Ip+HpAIVH}*+k{;YZa)S$aUMl@8E-^?27Lm((_W%5+AEf$J>8s;riA85{(csr|*ImI6FDria;ls_sXMp@z?l=?8guZx=-CnSbK-d26*<+n6~(QS|Aj+_M@<Owz_V*WK!y0<PK8wAOlQ9sepu)y&cmHIM?nBQh)yO<JwJ}On87LJQHR|QQAJIwZ}dJpB(Iyl_Gt%d!}u5ZZu*&@|O2dZWm^hUPAzlHOfvd01(A7-a(Ctng0=NU9Xt`?`Kql+#2=ucl5)z6jU-;*5Xmz)yt;(>z?Hg%n@4TlWtfOjJ~&oVg!WWUu-)-KGQBNop5W}a<CsKkNh>Zvp>7fkt;${=P37ZQahRH$LZJn5NvyQV`9^S1Tue-+REc{Y*>{N0;KKJ|jYv0ze0a1$jf_Zgb2Y?@{zz6#@?2?;Wd_#{}ho~;YpcLh-jL8e@&Yf?`37!;y*NKF>|yXR)|bnTN{yZ!)yW%8C>lRT6*Gz^HKB^$2e<U^*2cK)P|Qp@>+;NUq7M8|46?dMw-2MA<di-P95WZ#qJ>c@m{?`JAwotN`ly2?|KLC3bm^u{zfg1c3`)+ZxMslYky(t9aInEbw{(vO+5pqHy>(<hX<&!f%p((;Ur98Y2qWnd%Zy%qQkPF26bXF3TQ*x{@F&J3~o8Y$aEPlVwnHO&n8=Vn2`f;kYE#xPQre}Wk?JpOE;4)cVwY0rj}PB~l9n^K9ANB6r=+)Rr*gL#WNpBN#?Rop!`<XFu)fz{0&XU((H<<=}PbIHIAiT{Q{{5A+I(}De>9a+>3ZsSP{Rx-+dBProGJ~V!#<4~%xJ1fYk6-k^Umu-_pVoqRYOX&=G^x-+&w4IVNbAJ0nf0hCw`Q*#P7&MV*4}YDIH#ns^I3w-i2@s*pEm7amn9aL0GNTOqYD5@b8>xKfzidQ{IFjB5FOjz|cSVxStRFVUQM4m}BsK*gtyqfGk-yOmK^PN5UiZ7cO_vhs$!&FBb5mNt&6+EDFI~Q0At(Z5-j@)Mj40YVKQq!yjI6SP0My<!S#ew3Det(hCKCy^t?%HxD;eJ!{J<yYP;$y;>u^DrGhjeSikW9tkwEbGHm8K?h&(WLk&=s9R4w@wuB-XL22mBTfB@-K!QLq04o*y(1WCtYdPqqgUZUqLjC%?gB#I%`6$fOS+sI4mToIHckr{<F!x^U?gX*Eh+)0ALR_2V36LVd7sd_5_qtIY&N?Yn6rKiY`f1<pWN17z#B~J~j-HLNFR>MjsJTd1p7)y%FIkbIKYUZ7}($>^@(hTq%Ts0Xm0w|4>Su|RJKPIdH??p*k^{%c~pP0+iGMRjk(7vX%t4H(Z=7ycWDWhdhI@I;y`qz9(^OGYWxjRh+CsSbmUo#oCXFhW`R!+WjS_iYdnLS_ktT`lz_N+s&cc(iU4u`?HBUd~cnFt%4ci0^!pw8TsxtunIG8@WgKpfT9dvZ2_jH&gK(C@!SlQ=&K=U`e~pHGU6Ljmzr&n8nYIFJq(b({V68;zoezV?6n4PaCOA&V*!w0vG(RrTbhRp2t41_T@K+e;5J8M%I^mWP3ZESAhL-g%+(FgJHux+%2{=LwAWEwSp0#@n`D9XwUD@}jJ)Zko#Kj-U~WcvC33+A(z0JWPHgCrr+nUtw<xpTm-RJrGhI$#8moGl>^S_D#c*6i=P=uc+HwI(xC5hDV0{r{&-1Z?nLiXX>Bfw*IE4K^U9OZgVCoQ4fg+^q5peS<cP%oO)p(Js7x32bfHX>ZG;oTWJVWznSH<>w5Z?5cWVu?XHaaK^NW5HZ=5dJVtF05#|)XfMy<3D{G8o5yY98mjR+CuP6oO=^WUe^Dw0iiIA0iI^-(CE!rOFn>4T~_d?195)LZ%ZiC(|CRTqCbBq<t0$U!L+(I43#Lxw@3~e&H=yhW{+|<=YkD^7SejlBMbV;K}sJOY;2x_K^%?xcabMALEk36vP_09aQt8}z0)Xcg){BF|@AmN3bOiLS4O=4P?O;tG5&M+x~FfCU<NT;11Te@dU_g!-B?G72m+gtW#tVImEFa4&gW6xvx5&;>G;rpU3m!<{3C}y*Yyf+Z7+;n6l$YSYs84XgiQn~%>_CD}P=Rv5k?7iG=zL*aXrAXZvOyG)x&sP8r)6Dfys2_lYL=3_1ICqFgm+WMs!!6bplW!rUJUutK@{%)EebP4G-Dd<V3^|M?l8dIU&0S872Nz-zj+47dPDDf{&;L8?eL^oC{#V~O59h2@Zo|}ttt20BMLeb6F4#|?xO>T_ehZ?<#~y@NCw}W$PKu+4Y|1G+GW7a+Wv&U2KKO_pSqiS;&&XxkxK7|K`G?}JdElQhTnzeh9G~lc$8lD&$tjZfPE_vdkVV==4uQgo5%Z?uITtw|w+kbrQzsu|TCD2x<|A?<>%1kn(&M;pP!pRC{A1ph!8WEz2n?_Ch4>1D6VX|;I1{s5p(XYwyDWzH`-1ssnSDqO^>mO9#m)J(+)G+B!^nzguhRd~RMIU4*9m3*x<;c^Hdft|vU4-dj4Sxx#Z1yBs|N-FYuo)gOx4(rq0RhB`C`+L@Wdj0rr5aB;Dokji(0HsJv1=rTgww>YPsPlI{xr=Kslyrp_^r0Pi?29V4^oNGghY6ccC1q@8f5aa?0P)<<av_xoW19HZ}FwX|xg0jIdVkx~TkhrRD9K5NEBH%-5{oT2|GFXpd7TB5fcN0Fte3fV&i|Ze%BDoXZv%H8c;{W5k`MD%@_ixFUD~STmN*Q-HpyQOWB46slK@PtAh-LoGI{s2)+%2rIk+JXTlh`_fD?GipxcDX10}A(gu>C(RGE!0gk<ha2gq6}3@N@YH!v;a|77B*yMseu(hM%1yc`xX?jfDf!y<e3<RbRrdsgy=1YjUFJyZ^~TnFO0V<JQmrg4eBVr0_8M`_)v1t_dox~5UAvxd(`pG91WKenE|nL}VmjdkrOWIs4{Nt6CWu}>ttDfnIYcP0F>*`-1F3os3kQ^CroMx_`IV8|z8d~#pvXy^Q|*uQ8(2k=+j0NR@xhy8=(e{7h@_d3!zC}t50a(#==Ij_?)cD@`wI5D3IVNHKq6l+DKC*!&t*(cBrp<tgO^pERXDs<UEMGRpKlB@wyyiR*fZ&sZ)Fpk35*#`XZ@9?5x?oQMuUP#9m$JI#8f>+CTY?<lC>7O6NTPA$m10%@1#a}nNjw(?w>r{IP(TdbubQUP88ou4fZDz;E>3%v&($A4W>gj8Y*L1t{eG<Bxv!)b9s`kvF&+6XjrUKHM7wo@d2X@r4%6SY3sv}THIrWJbu7CH}D$vh}uJ|M-<Ay12$F5X2)e%p)``K!&p46<O}Pe*8aecX-Ug(!kNs0fmOqLF+NQ!dx-$o+nUd3)%jx16Fta|?{4_detbzQG}wc%rI0quOoZe^PdLhW%eOpreTP~c?C_sv_dyQo`6&A&-MQ~(n`f_`Kpo;aEbz399_Z!c`V>;%FbqrigBXzPt>GgB;Yk|-TAOu+Nz+3gu-Hu=xKr-hus{S6GE)Mb`hoO0{FNJMlDv}0Yl^X_Vg(x`EC74mSZsC1JOrRJTwwTMjy+Ix=!(1KLO}(!CW%vpHFTk-o805*J)l%2uq`(QD4BQgJc>=Gd@r<Yu8^4RkO-!G`H(v4E$FFFAs_Zv3PC{MxemFHz0OM-^OLZ*gY2m*{)i6yFbC?f5lx%S8>bthz#o|<492{*EooSWpHiKfXwjCrIz*$cFT5-mHhoJiL5+a*VjA{V44Y=kP|a>E^dt!BG{4pNS~_YUxrAO!kDF2Ne1t}ycj~o6zl$cq)lakGI<TU{{Rq!67<s4&;x7><$`$w_qx%Qry?p%l!yM_Vcej2ekZeC*)U8ygrs1{HwD8tXzAH$O%&<6j62s_>1I2SMM0x4$goF*rJo)h5guiPoIteoehQUDW9$dE^coV$`CP^#kDRL(fOcgQHY~Njw0hm8-BnNcn(sz*xxE-OUo1%qhc@4>faInnGN=|H<snhzx%CQo#B>*#;2U}`J;GEbG>0kEC7r96rB?QF-_Z!XVMWQrG1tsMz`ZyCn95Z=@ja1f+Ild;&l|m1ZHtX?6IhUauI6l$4hK0M*>(^-w<28)Ja!cVTf5YAtl$NKC&V6&QEhg;eC2Kn%EfaBU*wOi_bPeHm<j>KdbF#L8hHe%!xxQRO?|fa(3maUfq9dHOK<kAIH)3C+Val-2w?+1B<Fgb-I-DxuTF8|Q;GpE(Vv%vk+)lkW4O;soACd&$?eeq%q=%?G>oJj=X&|2+td!gc-^$knTBSY)LYXufWTp4;I<Eky$TV!PYT3W#rj`hf;(y3TJ_w46?sOVCb=P+9cUwpK(RjQ^ApD{|EgTN1tecob$yPqIp5u~p5K)Qb(qeH92m0RQa$MlA2jd^T_e4K4!K|a#hd+Mrz5U;YimUk@z52^~{Ea0!{_=<Y-QE4Sx#XfVh3`-6@h{`UU-N^lqa)l~f$YTo0pnNs7F}llLIVchQ1@NzR~h|4pg%pYWp;K44Uk&kv_9V7eZ}5_L~O+Pf$MdCRFJ+ZV-(ge>A(L$(wu3Ivib=ta{+vnV2z3{!$`vK%%#vQ*53Zk(XSb2WvJS_Y=>bg;dsazAWj)I_c)|*mzEt8MQKBx=zq>$>+bZ+7n6yoJMF+Lc0|EqkFpDt8{$wJwip?0{@LBlyfI5VFTdP*^(CB>>ir+`*IP$F(~S4jVTleIBlcZMuJNYUYX_$XFY4;j+^Zpqd*5!O`hB>=b4h;kTF}+~XIm`+%2EZUeFDqiD(20+m?C={7nVKf9<+D$#nr5-tABFRHGX5mET27lh699m`?G)h|G1r1aV~W9Q@|*7z@{*kTc+V`#Q<uRL8eS=i5ey2G)LEqR#P1LYz%+iRON-}(gv2Ru~WotF<b7D7&-+i-~?2Sp3?*Mb!54)(;On!jO^2MLrH^dMkx6MLyI?kPFVWUh>q#A){_&f346{*{QIgb4e!k%n!JOzN8pE{<wntW1Dn=~?yca~*|cGw%&v;2W@H5)u1-wl)r2sTu1Xq`DdCP49zae?!ybR3xhj{;1!X=l^C$JfBZ-)`Z%m@l?{j9&h8-dhF@Ak9Yi{y+v#J=s%CD<B|40RLc4Lu6!if6G4~mcB2h#TyUzjHD{4aFWJYP#&3BEB?ll~xrOQvrS64xnYWxf?f=7!(7*Ti_)K@1s&6oN%VokWuL^Psw_a2gV-LCxGRu>ux4WNoxewS>A2lX5<qUTQ2kY=y1_C0L;d9Ge&txXXny6xtzbd&e~c-a9NNix^s3U4`W|T>j75mavYB-7U#XB<_}+M1>)Q$r+PY>fFeSlm=rl=io&6evy)!6!W(YzR;b9zmX)loC`Shg$S~CAO&B!s3<2r!*<7o^V5A_x1zbiVPFHUbHG*3M2*i|svkV<OdU;d2lC=^4E*7_47m0#=X@+Am7U%dc+x1yUr&CmPFxv_P}hP{dp#R}tma4ag3R1tmR$@b|Ke{aSex%==#9A1n!T`?JwuUud<j!BzwfA1Y!lapX6W*rYQQyeLYau#)=c90!ZZOXBuB_Qd3<kr=nc*|ClDOuN;u19E_xn0eW=RYoRt?RNDE~NOlTtT2zaPA{q_@YcRL@Jd))W?e~5r6R!&A7=O=j!Rya^mu3{JelBC#q<COF4mgzhHpxnSBWOL;LSx+~S=Dmfr_ascZRq5$H61dSxaRWFk)B)FCr~fjXuu;!u7qLdix@}o+Qtz5(VkF{b@$O1*T-KHu;N2w7VGS{1ge|otUzNoSPE89Shx(+|78S~q_^yDwG}gXDu^<zje#%~GbbBrcU7g-TwePFkT-I}hNfEj=mGklt_*J6=6;E(K<)x(65h50G&~?pihOr{1jrID|w&D5Jt3bt(#<Al+A@&N;|9XrqDUGpUxac6UYLm3h$jWAa2dUQ)pK^0YjSNYpFeN>dUVG=o+~ygeb?K)((lj{P)UJU#aggrn1~}~1Z@_hbbOsfxONixiWl6}9&VvurCZYyNb|3<2M^R3S#EhjB4L8GXIWG-ggEKVW^cZ!Lv<6g<1r}hFC9T?RoiuEk4r~n9jkL@==ZkE8_;o+~QoF-Qwe$w(-ulpUPH)Y5kpl#;to7ItfX84IM}>8V_V+k%*n+exbafvDiF=>4q5x_~dY2eT%2SrT$`!8DhZI<Ut#&K&$K_ys%J*R>hAl{Nl)3VIB~AtjPT-?K`4H0KaUP4((BF$=pq_#Qbrh^K(UABF;;jY83JB1k-uw3g)D3RHusGiKkFv%qC-4x24##`1#)tXg_~^~<v9%k5g!ss@4a-p#_?B|>L##gk5(l0EPs=7Bwtmzp3y!W@h=`G{*{W6t*`fy3l3Y^NayNq}<z=WU8Yt=q3C3g!?>Gc5ztzO*C8)-8s3G!D)wD$2lvJt*pRhJ*VuZUZ{^YCYQ3=xBVlL=C{^;Bhs7OUp!L%$slu5y!B#k!c8@fc<Fi8~wMn1JOhs2DXUOuSv3VU@kE2-7^YI7e3)IC7@yfBZW{71>cM7siY84|8lSr`_^`7{S=o^c_*oCEKwn5bfly>omug-2DIFPO)uh`G`_8@+s)H>dJ2y|qyn?^CDMgR|AiK-y_vKJ7|{>BBG4BJxA0+w%~xgCYNEGh3DxY-JZMt5`Zs-RM^GOrwnS?@IMM8!b~X!vTeT$JAj<TnADh2A(t~eIS-ftfC!4NBRS*JxV}2`q^8h<KpWM7Z@WXfEAm2q&cAgf9`W`M!-Cu=CisO-prbtayGAAf?fW!&B@=75_q45DY{NN7S>+K<_0kv8$@by>_Pn)Jr1!AxTP-=E%EU5Yn3Lc_?fTp?3m@mp!I)K<w?>VT_njS)w4=zDn<vBd0Us1T@%n*13q>_;!{ny-W&9)&sXTs+*OG?9!>j8n+?9pSe68`X@*#K{i<rsyx^-p(esfwJF10Dz)~sF1jnH*tpnsb**n1cwChX1JWYdWS3AZ-xxWMG3|3OycKwJrHk-m9NX!p-G$66hGh9-EoNXnnP31(2kG)}vNtQD-Lcw7Z-A{{)_i!2Iq-mawlR7=JiXy15&1!lhr|W-03M^|QcvEnc)V!JHd^zu#yVi-b3!N#t4*L+`pcon{g&>ZDy`!^!?|<;S`GUO1F`oP3C)jGtzf;3>D7XAtP?cQHYF;jZYMamb8BAYWr)&2Pow;Qj#^T1%N?^YTY#BC%M%B8Uk>R<=lQGP5(zfI|D>}Mf9syqoKe_jB)gn%^kG2t<+IO?!CIETik#4$|o}OjMW+GP<3uM!qQ<1)pbgRMA60dCTLhW2o^BsI3YZm10dro!wp5YCkoZ+cW(GZLa;zx?e)$K_ON8W)m%5xBQaF>RwuUQyWYc3aUGhM)R^l^}Np4|lw@6@bz1UEzNin-aD|NoR5$2c~5BI2)yWQUOSCZzBb-qZJiZ?MZWwV+Hd&+EX}!V0hTv!M#}7;C><&lhIn7(t)>{~xMCcm@rkpORR_mSfiKpVdvThrKdjZ{l;#Gv6164mW*ij&hC15M5^Igs!usAAW0bJdYtMopb&t>M4<_z0H7VJ=h_&oI2lKmkijdwmNzjw99z$Id%cbzx2m2;gDtpQEjXzM;?<ytb0W-VV?k;Z(d9&U4oGxdprsFn74bsyX8bz5>uMI7IjJI;;J0A(v+8czIrSb>9(Qytu-Wg*0P3JdD)1<=_H$n<7y*&N-yDV?z4L@bFa)9@w^~(j3rq;2?VlyF$*UorGJtkJ}iV2iefW)KnhQHgg*^YpU59RMZ{j7Ze0Z~7b1*9@>KWcghQgarLrW>YDw}5Bxf}Gks}YD-7^kudleaanHg0=xs9C)*vc$>nQhSQY(O9t>M&|PR1dATna$g7hGxzKMHxHT5kXH}o650h--E>NX}9{01KDsmBnd0>RS3z4cM2}wG|t3A%F!6+efI0L8J{_K!bHokS40PIwJ}F$K0v=I3X#OW8B%Nj6WRz4sr1igo;EjmG80!f%)tr$mo_dndos$N5$=|{VW_g&x|`CplJ}-4|1AUzQa@4G;3iH%Wj)kRMzFh0fs>#oqpbH79veKAK4)=2;ec&(i{>yn@q772*5NMdJt7@J7*LzMHesbw>%t)&Ptnkj^$2u`1Y<Wnk#RvAfmR5Z?9<blGq64F@!X_3NbV*5`_P}X+rN`XS9RtKUKp0Ie~wP@@W2js;sGDoniCZP8<OV8i2o|UW<AKH=Im<AzPlfhS#iXnUDg~6K?**NLKX{i8AL~~3TemMa7=F+9G~Q{&~y@sE#+HI@8=8BU{KT?kkFS3)K+>%c^P3|P3}7p1k%j6n>=wz7x|!3Zv{g6CnfGIUj{MZvXek73Q}g1HmZgvlX_)^UbupJfpp>`CNj9Y(-snY2el)(tE|~?)UV$h{+H+0#auq6QV~D6S>#eUG)Lfs^6gy^Cs|zI+(8K;z#8m`=6T5ph^_cBS_sQdo)UIJ<oe{<tZ68iAJ2v*MJ4xMWKS{2M#9s-#Oh><ApZWV=lw^}ndNzpBD2-xb=D!T0#M1E@6#}nZ#OZQL&GgKED87;BtFp`JGQhWKOW1RtePO(FZqw=fmp(t2T0VLm^Z`hJM(1zBL2_4I-`rpRdG}H>@3O$1Fw{iSH41Cco)bEzGO6`z>sjXX}QSm{1aJBbE`RDTwVfTp)OfUi&wgPYd!1c496EOJRP_Zvq?Ty?dG$M{&3!$-^~#$_NPr5z=`SdnR~G`e|W?n;zH+UX5M>j!_FRydTHC?j}@nLB6<}T!Np+mLb#mjPM);GY#*V#ve67H|7!T6kBMZ$H&nvtV^OksUwY-<^n?p2Ntme#@jh%E*&{yHp$+i>;fEn`2KZR-X`avzi?GON4#oZ=jGnm~IUzFk*jfa{s=AzxB+76W!u3RnvFt2z`r<>(=U8<f?cyBulx?2JQlKi-*#m$e2qmVFl`_N`VZGb_b$d6Fno-0B`Z`P~bJtR8P4a_3Q7M;z{&;#0#jS94aE9l%{$S|1^Q(U%8C<Qpox=Ag14jKIy`PKNz@$Ql?0hg!>to?lE8Oo{4$;F6879&m`OX=CnEiwxQ+9T%MHL7i{4f&b$^Q{Q`z22G*8myzJnUmv`tAMK2U~|@@(Azsz8YjN`h%?ZVvs$Tf4`=GzaC`k^6zs__0XDigj_(8C8BP}c;gvAt&g@|AM7F-_}209_;8P%rDYpzy*b{0y>+~^?K#mOZ+-t}ck6ikDnHu)et*|{gWvi0Zw`0Izs8Tf-v@{LKOT;cj&^<-vl%u2>kc)|5T`WeSL1DXsGEw|GyQ+<90)vfVTfQxMjUgrO-OESY&81>i31?RNO1L4HJfmzlZMV!z_lOjZtd*lu8qC@J!!<sMXd{`X*lZz`6IISoU-K5epg?Q7QS*6{SSBet=M-d1ZOP7t%4WE`Y&=mB%pF1H6k_@u!dWgYDEA1+4%v8@k_<EOQ3KMv$qnpMVx-1>3hvKt_!#3gKUG|Y<v^BLsPrdh9p;+kco{PH5fcWzWVC<x|S!KyT)vCIQEO@gZ1@w!SJKa(R(rc8YR9SJ~tJtKYu|DSciW$B&-kDpZCc_izasp?`DL?OeaQqyDs6jg;~5bcd{$+8vtF_>Scz0QM>FVOigUO_*%QU@y+0?zr4_~7ITcu><wy7?t`fBk`}_B`$6^%zbV=I7^9>I)WH0<oPH<=oSdK#WFsyO4>#ic+4pw>|A!aPUkFp8dYBG0Y<goI6UV^g62MQb(477}q$q~NA9pCAh9>amoxNB2?s)IV<DUo?VI4_*jBGF~F6I<8S^u=P_iA^1C}9u6zr+#<{TB-o^2jRHbJnKiY9bVun;fcxz5U~SYj5W@ZG6App_FDl3jgq&Ao&3~57+?q)3rEFJJlc7E!DLpsc{Dg<M?@el>f57`{wmn#&vXM7@CI|5r%QZZ{Iev=>#n~Qve`ToU+N80XZ&(l#j!0Gnsqi-9fgvVLVe_X~=d={7OTV3}s5Vrt*nRz4Xm<iV@oTaeQ>_Vuy}rMcrOk91XBjb4ab_LmUz)EJMSggZq#<Ckb%i``!KRpG}1u&k=dVL_UIwjNPVz+}m1XonX1wL|(gwsHjg=5rr;o{MU0=2OHHn76gA<&+8x)$J`#e#5)-E$W(`6zo6Q%8|;YYev0{N#SxWW{DzY_4Mps}-TL(i)qyI$hEZc(QW=qCOYs=wB5uy9g;|?pK!#|vMVuo9njo`vehhYni`=;`uMsnj*rKMLi;By}MF~jhIU_0nY{_2|P?3`;|FM`*0v>jcbKYx=ai5Nh7qJO*MV&{OjS5i^VU`$-UG*NWx*q;sOe*2TKo0W)z1yMtI<&(2nGd>wHXTI(RSVu?rO2U{&4KIh1<Win@P0a7Lx2Y_0$4G^7A~1?I4{Mz)p-c$z6T0Hv-A=kR>cKenr<EDfTzh<c_<-)($}|Fcl<5oHMlXCFtOdYa~!yUm1krS+(YOSbB_jYI7I};?F9P;7U%O)GXl|fl4uuweu?lka$cv}<S;sKBsDMtr8rsNHsX{+v3x)k0w-t9>TWm)0!At9lPG|yLa96NmR3NCkuZu+n#H-95E_K&uW~&(aX%2;digJH-Xv<I%&q!4-x_&^75)4dnXjbG(hWtuM(Hjn3Po`Eew%!Wi!N2*ROISf@kUo*r*3*7j9EqoTuJFYzRvMhdx@S!NRX*X3ZfMTnHOcYq9#zzW|q^xLD)@j>t2em38K_<&|)rzdAu||AdVtKt95hhv4t7=qhEH|m(Q?9*(bUW_Y{rOT!o2E=J~yc-4ZO8qlHTX!>`&U32Lni9}{Ow@ODz41*BXN{6_N`1l93QV_)=jDV#k+75#xerEi}}h5hA81cZf+q;CI}Wohdj(qZ*)=q4&m3<^Oht0?ol^@3)ZYiYq|mMEia3OhFNiw${>Qm9`<xd=o8>-eeXT`J;6CP!pfPuCF!x3GAqK_9sd`Y<d5UZ#Tf;k%%lF67N6Vzk;|j|2znPA$9+at|~VaEP!vYa8UE@DdN4axb%WgoSG0B+TVLL)0Oy2trjaaxLmeQCvkrf)qh`4s;L{@M$xoNv(#N3atiE<SyC8<lD{6lNd3j&w9`B>dP;^SN-g%_lsm<Cnc(lyJ>RBm!=)`m-NEu@ONnb>C@*KEPfw*{&4!{wO^Y>Txn`IQqY2t=CHU_i^gY2h&MrW`jTO&^`fyezB92roUPi`n246K*>1eEMHyMA#lI!~b1Rrd%q#`ua4rsYxL>BiE|$|R(v$mJsMFmbEU~Nh6f6ltuc`nQG#Ui@g54WtX~f!K1w_KP=}aMrP!p43GF8f2usU80t6|nkq4d;m<K9P!!oXRM!(lc03|1|@Fhtu6_%o3&Dl=3_F9SC1UIvkz8?IB`z|~-O_b+_}nS}IhgT+@whbJb}S3_ynh-Zhvk=$F9ay?E5P$s-5tQT9GMsr|{(@LFLlQuk`TMdIC#I6JMN$5Cy;{5YMf5lFyBsIo`O$*MWGuf<f%kBt2-Hl-#sV3Ds08seS_@pE!!K@LSMSx@!*Fgqhh)ow|+ai-ZWj}vOudUan1aL5*lLhL@$WvRLchzWK&7d@1VM`I+ub3nJe4r9un5$w0N#*mZzHB0F_}&ickSM4S%`XwJ=;ebrhgahXG*=7{5n3AQ3&w~9H}6SWwu|DXIIqmps%$w!8)^`{`k7`SfpJ^ouZ?i`#ixMZ-Lo{E;DLIDm~)<^a36bF)_Cpcavz--a5pB$u%|gsTTe|>e7`Vbra$bB13vU!t}qA&VQRC~@|32|UO~>H9AufMY2*9J$;eaR`LwKk3q_bYYZh$CyCudae3fUb!xM9xg|UZ%(&yypuaMJMB=7U>kUW~+zTQ#&h=Sok|40|A1q5kM2*e=NMy%czvqsgn3$t_^8_%Er=U)cd#`CYg+W5M^42rK|v99Z?BvjX!JxwnY_{~gZcP+b7;n%gf@K)*u={YhV9PV$AkB;^a^R2_}pLUMNZ@+ngV5=<gZu|Jn;n?0a?CQKV9E9=|6JQzLJ};}OnFc}nzb<afP|S_-Lp5vQMLH1tI(N;q$>I_q95Qf0js>U>uArVnuS1oMkk#UXAI<5e6`3<_W1X%kol<w5QXYkMFQ@778WLwjnh{-jb7^gNWN*1L|3~T6TfOwL;J~0)d^J<p;*dUa(w?=Hw$_x$uM0RL`M2{#R1K1%0r!`j97#t<=cE#>)5l4g2xaXK1HwmFqm78Wh3!(rEKWwx&oq)nZExK^MF6ITommWOrxeUSr5VvZn;tZ*)!8#`PX+A5!!+#&XL2kg=%sKO?17gLF_C^VrEf7pDw(w?Vy2Mf!jZHZX<ICjt^Tr0aGWX$;GU#LxFv(o`5kj5KC(Ucc?VEI_Pvg&4W^akg{*3Ghk9Xt*l*+OSTwbRa84DW<gLxn8C@X7XjiG+VJ;qRh({6z10V;$^p?D{e4G-~L;ZI1p$iaJf7xY*)Lh*wmmb5XYoYQF{(^kEAx^S0!B;R-dbb>%XTgMJ&Elos|LB;8@g&_cUVUEkBdf%{7K2CFAyipK7msCgMb}f$fDv`P<@`_{At|~%PP|Z=Ay^{q;v6Vqs>txWrZeEk61Ei*8_lH*A8PQFLTUIAjVuRIpQ3*L*<uTlS)8)a!Igs3O+?rnHWR&%qCqBK4>?1kE5VY4IuRp9^h4Q=SBULPz*Qc&3q-Rdu1wOV-+Ss;2PtGt$j`n(N*n$-nkgIiX;*ZV_AD$v-ZbrER(f<Bu3CJ@ps9xTPIG$L8cd(phhH1{X^=gKCpj&6NVBR~ChXT65~86oxNU^Q2<P=W*9t{O)}KPEGC_Z=yWhMZ@y^J2&%gc#U9|J<bu~PQ+WfjS5@U+fcgIDpjU-sb;~N+OrTS1A(N-$z_Z6#JyvgGW@QP+b%NjH3C+_q>rU#C}A^(U=^~-qDI^P66RGHnhi|dq11bMl`OAFltm+E=^lQJ4@`s!-hP4*9~YARqKr2(tk$UrIHRg3AoGCP7Ts?Z51&c*2T^QlnpnL70me7S6UOB%E2gU9W0PbK^){@J0apiwEF8|mvE`Dpkc%E3kwgqa9Rnf-ab6L1`I%o<+K%*N8<<OoaHIm55Ls#Ef8D9LuQ&#mdaoK7u1Cx1K42oOVUFP#5d<y%iunp>@;nPzUrnn`8_l0!IvBu^>9`iPf&%0Qed=8SYJ`B9J`8(Fw2PIl=#OLng(7R`>&YjYata=N%HTP8>D<Ss^nwafc^;~{%rQUOZ4m5fwKJZsT?-DCkWL~?S9>(5JP%~jq1W$fa)0+R7jddo^9T-EgWrzQTJvcLGkBV|p8J_TRjGa!zBo<6a>ok~P6-mSh2t2|j%*j4Li7*#|^=;g?_%*dRqb0vj5hD(oVq|u?O^?CsuOnZ6+aitysfmI<+l87j&|Lj)(1Laki-%U#)cmYie06jY`UD}V9c3KVg4Am)6j?PmcsM&LzFe`e34xcTp8i{*a^1<-D#BhC<<Nm5>bH$+QEgiT;BhpSX7%No$m0?;s!Nm0R$&$GwNs)71w{#r397znT4FGe_*9_oRduB#RO?>r+=Ng@*@G2SlQFb9u=)fSRuxJ9$=lx&Chle|_#_?3lT|%9!!ga?>-h`Q;P9!JOZVv_?>Fy3&ph4tc+e^Rw&`cLpLHaG+-g+Hyq<B}39(gW9qSM=^p?Wy(RTpG;H}`QNOg<GS<%jA*xy`{F^Da3Jy(s^Dc3BoUpXdfs5n#hjIjd-0imA_Ul83i^o6E6%x_0#D;9&poc>Ic%6J7D1_?U4)&(c$AO#n$whO`Rr7S+UR0(dsk5{49vjm+H*M>Aqwn)qC-B<H*CwQdVkEJqnQz6{qp)!)Ex!QUS4YrV|mQb=Z!y{N;f;r`hRvertchWssxb$uhMt*+Des^K@&DVsSL9KhrzS4d4t<Wd62GrZd3UA?4siqg%<Q<JLSE$Vj*%GtDX@mek|>hk65*HU`F>hdmzZG$`_?_|#{rqebwKyw^^PH#Nf7G|i5F@o?e9E@-YO;pq3yaXDFcxS8eLOO<<DcbhB?lXv(-j@nJ$SP-;Z~zt~(b1Ivu}4_fT|?h;SXN)MSizvu#w#%^=|bjiCFvN<8$$s&5u|x<L1FTEIB+m^cSfT!tAQ7h_zEh7P1lcA{bWNGY+7YQSF8P-dG+^*?aC$dPnv`Uz;ds~1W>VJFG%?2^^?}A3)HdJuRpl|lUK)jT%*`jRVL|T(gyN(wC-ZQx+vxs5-RP>^}c>bSt-;!v@M(4Tt4$wF}Mh>((sT2cCny6!*#X(RLcx#r#h0%e(kbl&`C&M)0AS$2nL#b#Zz|hwO*9%g|n#*SFZMw)3(c^9BeU8nwv$MOZi*f7eRt;z85>EJ6BK2?K^GgP=fUZ*|AAd3pO_k;2fqp{A6K5G$d8=Ndgv$Z_YZ7lcBJVfvCYBPuP179|v*$B<YS25sH9EBT}1{>GhGc=CUvqZh9V@tMvw>1TM{q?^;jM@eZ~kgc%{qEt(HORx5`}LldOPG5IH3hfb7M6Kn+bQZ^(j`P<e2FXL5D%fm{1ni`q{8!bGP5Mlg-g}EOdnl-Z16KqoMXXw=$X<ntN@3J8LAQ_l0Vnf$YB=h=4x$VT=pOf1$+LlLnF%eraId-5402ehx-6othg8S5bN2U#Sq#}(~ohcfhpsCf3kVD{r48;5tn!}`;^%N4dpGMnwXLby+FEiuSv~_3}y8VB|`|JSkEk3^-Fr@i5%c<m`O$j1mxOn)kBcLR~TV)CpI4lmwb$jde_;AbggH{Lc@F@z2ct^(Z@!`<{OO8g`{%OAp84}QfAP+ghr{%8zv5#A!xdYI-3zd3J@T)V!K!qJfw*uE)oPfJKKmK$qy^VuitK|pBvd)G*<j-0?GNPX3o*`g*my5oXVYweyf1qV`FbgtUlw3F71ok$VLJ$1f0_$^Kh=8$yer$gs-PKhCpKFeAAS6Mqm6Q5F!5T|&v61jw7cVnfr6a=Xiy>0Fu4<p!QuR>YBxx9q=mI+_5m*xDbxR>v^0%MnGN43Y`2vI0<F0NyQSI?sN$N}a>QY?cH{({gvy85pNOWoOdXo8F;~bb=Su&WvZ7$xIb4?gn)rhJg#Ie)0UodY9u^Fa}t;jRl4{AdTdmX&5kUC{Jjy#n%)FOz!KzV~d2|3hU%_u-MC3-x(K|&plZd?s04{+v1IqX5icAdKy=P-Lnt|k$RU?jWq6cJj*bu$58>Lcp`%#eIyVK($ZYgG$@;N_`jk|TaFp{h&)4WjdnBfD^>{A9x?PgA*INsu8prL#bVb#m4}i-E&B<QpSHfq!piiKM&QU(K9~e!CHMXf`}QUDj@!RklmL{UvNx<a0joog(uSdaLv;3Oo!zPd4_<N^3M9&yFCq{r{gev2uLV3NtLru$N}Iw2$XGoGmjDj(DB8v1mzx;3u4Yn~B`nez@*&`Ek2xW)l$^P*`FWPt;$JkSr`?dwkc~-Pc+RINNMhcUAk`(-gxDwe(3FpJ8PdXNhVi6t;H$q-8coaCOh%u}R^W8sZB>KyaoL_C@P?|7fET;#yMh#kWbRS0lswXHl9HsXhVXdWlpC{MNq!Q5z!ehAyvQ<qlTF%&6?${HnPwds0_Ft{7eMxpPpu<K!;>uDHNUp_hoNL^dd|{d_ny6D#O98QWppZNxBz_nc#6Hjknnqy={rNHfTAoAcW|cg70Sf@ffFCjO_%DlQlG1y`V><mdD)KlhJ}YU*c)r@X}QpryjYiw5wmY+S84rlHFsI%eE(mCSeC$fkqKbf727w0PW+2oV~ZlDpz|NybwNtER`|_IKV)?zk<9wt;s8sW*b<p=ofqwAuyaYPJp}Ry-z}jI%iVhz6`}gb6{2)#4FQXYm5pa8r50v(jaX^7a4_+goet>P==wauK@czp*L!&$bu%h9rk0?E*7a6|h{8oJ;Ak9WTl#qFP%1r*2#<W*<ZdfdC?XAy;|4GM%Q!1#aho=pp_WR0zi*I_d)|@#pg8$Snk4^p|zbYLq-@a{dI?C9X9*rG4;yE;^KQvi#=-lDC|ge?#?>looZV4d8IvB2lCxH?aAbG*WPb6I~ot97VkFgnA#K@nEXW6YZey{%^@()RkodWrjC&oNlehW+LHai6|qVg&C;$p`Y}?{FPHWg4`)+`b%UDuyW)RWYMd0B6CKC<r1i5Tu4dGkNFBXVL74WE&D7f9q~r8yxAs1j5gI;C!1CzXuu;%_5yG0V8#8d)wjD-X3`^pG{10r=XC8Hd>ASvdN(XT-pnMSC{7;><+7yID$WIUaAD+SvYoh(^--jg(#O7DYJcx|{P*Mh;Bfz78BST4QcoB&=Mi#jB)n!Qm@_j@E{lAEwg-6B_8)3d9^kI%X5E5RFdO*nm^vSHL6cckGtN}>QZP-`-HK7W8Mx?*l%nUQ`g;pD3*-^W9&rm%H|2iy2LtQQRsg=u%|53YHy36f?QP7N$7}+H8lnnQJlwUfh-gQO(1v8a1erB=o~8lFfO;-ea}R@$4g5wNg6lx8hD4a^unm1&G;R^FmH5uk9}NEdcH7J<5rwUGSW@6ytM4f**i9)(5*gc%9vxxiA?hk^8F8Pq1AXc87@zZ!^7CMDgV@2x8>*%}$n&bM=6Q~!2Ytemj*dfsF6Ptb0&vbc=HYHb**4>1H_}(X<oH8b&$~t6SJUapPSeTB8S}QY>~|IvH{}k`-~ErIqq%cEm$qET$pyB{SAvewU5(I8`~DQ*-O};9T$E%^FO>e~@YuCbwj+x}#+X_Q=dTp(8=L6NP3tIus&D%%oel9e%zoYUW-(x6c<Tw=qwdGi=oj;xy7|BaY{|em@87>PCdz~`3p?>{QOqWicVii0EbrS7w7;M{HpdU2FticpsH)9;yZg`&W$h&HqyNdq9Er<<Qgkr|eCIH3`?IFt;;IaHO}HJ*s`7feiJ6x3{9W_F+8q0NWhnX20ERN<cT<FbNAXCHT{P*JzZVg!j*+bH7EiBEDEk2iliKMJ>5ZvXc^{vnRG-f{wKK%-g?I#wag+g8_tAX=;tXTctnOh*$<i>Ij2WC=>*Xh%k>GO%bPSHV9d;oQtVer4^@EhyAQOdr`7YgI{1k;z0stM@jdXI%n|HVk53>V+W>NB}OVLbRO8nPp{V!rj4y<92G26&F(q+mPd+sUuNsk!w&_{u!DqRp;3Q@|Q?6n6wdDNg=lC_%+yQekJAhj=WSJa<DRO3Gg5es;35_eAzubY`-n|r8L3P!9;U?dwe5RN)yVSt1)pwXji7tM^WJRYv6HvQ5iAGR@=1b#foUJy{_3yRVCni8abJ$&Ae@L)Z)Q9&q9=OyCN6ELxc94tic<6vT47Bhz&J2wZgIb++Tz(f8aljFq=i#+5id$hepK#?yzD8KpgNJYl=JFVaBQM4<evI1;x-ItIKXkB}*rBFH+Pz(hcXcJjO6Yy~?C5~1h<x~luZtoyKdKRu&0phCGMLbY^yrz~V9*szbpxa?$RU=C9EV{bqI;~4YAx;>{?6||~2yGbQhl(ib?IcEY^AQovTV#BR8J{mr>E|b3on_DX5q)ERuIM8}HN;)?tCc!}DmTvjz;@z?5<6)Y#^NAw*wa$rjT8f=D5NDx?;e9P_z=0kPerm3xJ-G?&B!MU$!9pNIIv^^(0I!|D5Sy18|<dFyV8ZN;CDXsf%0fVmcjNF4?*=MB7<vR@?oHv0L0IOK=WX&US{hSpvW-Y$*QdF*xP0?XQqdQb#4Cf=VGAO7-g<z`V*Ko$yK>B|FH9ui-pmwmHO_P09Y|Fn&fPN$tovQ?{~ePRw`c*%rz<**u0dCEfvwDYT>7g>)Nl5dx{?REl!vIRQ4Ivp?B_R&U#OKz2ailv@H@IEN<|RJlWtU8)vMv;HQ9)m273)F-&{E-%WTx#b)HpNH;B-kf;cM&Ou=qA;0$Zi9B8~PtB&fYRekw2ebkhTBuu_OD98^jYlLvJFTBOP6z5KrY}0otOuRWfYO$GOGr_u1c?@OGk`HuTqJ_&dB$d%$a3YS7@Eq=Axi?v8uH+_^kWMMg`^gflKT+O2>p-9O;FUR)-R-R8E9201-kh5$?&M`GfPKAl%|4`qy$v>g?kkqWa=SExh~LO`INqrX^OJXYl6dG56zpNfB?b1*NL0+T1!26zoG9pC{>cY@AI>MNbP9CI|EDy%HAcTR%+UBm&r5Y{shPFoy5XSS*#}O@v<`j^^Yhgy(v0iql<VSE@~3f<WfkIa$o5aC^&LP_0tHpuA>5l!#1qtndH43rLPJ&ryJgI1PG-Bo)`106Br<9KZ6u=Fi+XaR)ibE0pR>jr!w%6rT<diK{=4ss>%R+n-mGmGs6X*(;9of*V(IE<}O!@74^=%>w7RvQkQvSUQmPl)Mq`8<1o_t4SB9om+1>4qtmt7IWm;d4Q?@`CQ(Rf<8<v--_vUOi!3LAH^)Z+o6>sLJxUi1y_>&_D~e=BzDjyXs)`<`knPRv-U&!^$+)6rMhXD}|0!)9A#@>a{RKJwnPM=*_=@|L9q6c%F(~D(0M}|%%3|`IR;6Al7(E+T#vr*pt%{fNc>J-NA0a=Do$>&pPOy6}7H}yb-OkBb<VJ)b=RvUf`kc5`hfTB{D=V<S6N|~0*^)BY=hDv}2!!gj<kKHWyOC}t7d;16HBge4nbnSZGo0vCtLzcKq7pO>`aY*0K}-H|3@tv*SdT#bP0@bfwo51ZQ>s9Yc`g&q8hq)Z$yP))KB(MA<O>DZM)1UN>u9&e3n3fjgzb~(q*p@Hqkd@C<heOZ`DC3FbumyGRd!O$&rZx>&f<|_N_^t~ytR4+;3IgN1v*jV7q>8!P02q5RrF7rS#LQiYH;s?F00Gld)m{>(=}38eDWH*&pzsJw0AF3whdXp^>S0XRM>m4xPWThhJ>?XW>%I8(H8;zKU2H2oPlKTGlTZ;?4L789wWQe`C%os=%KK7aM1t?UWo71-7m4bhx#mo%K7%jnKx$9ZP&?|(u;t{>1JTen9b;{dlu0NgrAkiqvr8u#6O-;^epE*UBz5?vD=#D1Ra?CbDZ-1zS)r*k=v7ZL1?Gdg$kfgGmn-aNB)y!PaWOLLOr|vF$wWSL1a!w`DJcYA}3DIla~FGCA$;2g7n{$jnSFCgRC$Sif4JKG=1wQ>NC{(fwUW$VL*_16=<+zV}OguVth>pi7~%zvUiPBj}o;VE~cD;@O@d{&}sH8Ml7d$2H+k9yOs_ZO;p)K7xJr;+zL&X`!*RAdwN-Xe5%*xcQAbbyl-%|5vA*GF{=>*OoiDTY#7W{rt^}q>6rN;%~C&5@O_q%lRU#j=jY{yl0QkAtj5st`sNb)yCv39=el7|yz>id1{G)n+p%e3TBMo3WC$;5)J$m3^{Y8mU-{EJ;9oF(8veu+pdaWf{ZLjgZJyo6bWl{VzW+yat}p-Eoa<Avt>jX(z7~{500>Ai3GCAn2mF%;^NWN@Y_gK?q^iyK7!HSq{`1|P?+>>Qe+674SS~>>&ra74$<S-0tywX<8)aWS=?%a5@BWiP_5=))?sYr+dpTu3+4y>hoIJGke$#F~dnT0fn{EtFXod7t;J#w)VMbfw#$zZ0*sAQkHX=4b$7yM}Fv-61pk16_6V?}Ja>qll=fV_Yenvd{F0js}Hxf$l^1aNEJCkim7W6vKj1h2eW(Ax4ui>yg7AWav#K(|1M1o$c`(%9nec&Wq_=6b#x46#+yZeXz!?#<9uT~-+;#k^LLd|6<dTuJicG;{s3&?zUQPhZ6?$O%;cj+-Oi=IE!C0_w}T48?R5uV>U)X1DbPkUVZy;@s@eLiX9a!A{I@9T_B8ye?~g#<JQUkS`d#pDAHC$8QDT(Ef9q?YC}jx3`%kygziYj)&__9942%^UF@M?0y>Y{2^28OC&ptZSy4VRncFOmjOUPY6YuSqg6vV#<`OYWZE=v5b)*e4Ycvr(rZBNrXo(IMGywsfyEB-4X|dIVS0C165Ghbyxq%(o{Pf|9xxwxJwW8wUs|G?*o^s)b0;kDHv|w@zfy?q35-#<l7HbVfG7-9}_b5zH^E|UVb}Bu0fnK1yFJpx}#tkH!~(W>Avnu`h$cbY+;L@gD?1?W=k7l>ybZgEtXc@Dt4h&k7>nZSvAzz*PPo8!A;&L7n{-suXU=<J`w-sTaV1q5D>*?Bv1bP2|IEsljN1`-;X#nRbpD>T1}-gbe?{iqf%U<Xb>z-)GB>91kvI!V}}XQS6?MZ)k)D_guH4xlv8Too~Y3}TNfLa<X8J7*tXx>Gn{>DZb?7S*OhF)F2&re@r8Etko)Mw8ece~g0LsvTO(hHcTUNNH+^B5FVhk>s@20eQU{7R7Hzx3!o9b#gsc~JQD=&T>s!D$X*=~Qh*>{Zv#nBvv^G$+{3iJodb3aSHCuT|i}}bdi+OlPVOjm;8U2Il{iP-^DY$xH`mOylLAfQ2O?PaeGEDy^6z6nuFVnb6pCJEg<w)!UX9r0RKpeZASRVz=_R5k_#WMO;F=52Dd6QtHk3D={l@yN;ed7izAcR5HfaF#Q&2YwIcHy#%C?oSM0=Ns1OY&1|PO**jt(NPOd)W1D?np7<&7tQE-+3tD5`TS{CGx>zf|2#l9(7^B1=O`@UnB&PGqX=r;yz|FX&7o@YM-dJ`^O0vHdP)ISWH-{C@x}~Nf~6hbdhFgQDl|>=_nHcJ=z<}3QyOj6y?gSJv;=00V;N1#R?6dZ)2H;eh&gs6`K~V>s8@*-=&GEyLVmugR(3biL{yZ)ifL2QNt_oOFm%L&Rh7&>xc)fNDW~X@sJNhobIaEeQZ)+b`2<aNSDM=hW=^1^@<TAqP*QbF?<ZNUns|XCy#_QwijGpmhbe=ysnziqV>~qn7O=bUz!c-Qvc~G)CmkCeUaWo^>FC&n{b9XDXOF=FoZJaNj87x*8ucVGwbKgOfT7(yv%V>+IeE_xO6032Wbq++lXRj<#kE-DC=G0r9l)GM}wPPOE$?GP78OE*MU7|k@_;#Tl#<hV^t8t>1>f-n1i$=OCu?pHaEWM>!$5=UrswoF-s1e^?d1iFOli(SSh<Bu+zhldA7Y{Gl*s}cjYG)mzI&jBk#IQ97>lQud->CD5Q#|zbV?LZ?%PKw`y7iV4jk)Xl~C;=#7erIv-qL7i^<etB2JAoUX|s#e&kN>Lz;f5vk@rY<en<9(UKASr@mH%}WVYY3jWESj|;xA$9GDJIyZ4D&g12b4rF9yn_R!Rao@Bo(#z*V)fd{)xk*upv?7c7hHT^R8vj_BWYv2zzyYtZ0Jed?W>7JS(Yw#)Y$&|0z8MN^4_kpVF?gCRc;gv(@%DAqj&dN8>jtnDhSgBU%9Q%rMhLzN-tdI0AUe?)I+_~)5)ie!B_YF)6=2%V{MRy*EQW~$e$=ePM_R&^yl-lz7u8=aY8uZY!_Fal&5P$wd#=MgsrK)S>Ythp(kxlcgH~8%g-sl@L$bchS6#e`PDicEq`M$K@2?j_6lhx-t+xzf+Y2HvMt(WN?$nvSdrHv00W4lwCr@D5*;~0PheZ7Q+~F9(sKl_E8-cmOfPuPtgh3X2LsOKcTO-e;#VMi6iNZJrHm9jAs<(EM7dOzaor$HwW>`;l>nof-jD(VvAhGy6iw`F+Hj_=vZfrG><ZG{0;o)s*q+;K1?LueDIw(I!ARrm{k*fgn;V+`>;Cuo_O9WPlrx<dB>Rh?@6W;9%_NvFTG4IOS*hh_<>jI+ZFdL3?Am~IAQ&21hrN7})1_f7VrGZ{$Sw;4pqpUXjxgcKe}WCo+lVq?*7baNMLP7FB9`e-(`<25Js)2EarO8G0u=4f_Ac!kyH(%ON85+vt>bZi^ycVby!VRTTR$R=`tGj&T3_E-UtfpM?5pp8%#X*1uXpz7E6F1SFB8^Pn+*Y%X3DKgtIIY4UL&3-l2gco_IPLe=cD{!e8@`S_1rW;|0nrZO^X>1D<A*;7+o_ro7X$X`Oe-C`-iW$jtvJhAO07WH`{F=yKVe&jz!odbkUuf(R%4bsq^o*j&`>5t-V+I&VIhNy}kct@0c(?!|MKGOUl^t9cuUJm~zRRcO5dr3_V|`R6_adtzYxk<E^7Nhy0jk%}B=UA87)qpIYbN-i!}_<>8oNc|91|BEP)O&C0x@S}E&>JVxs9=U;zg9`EhvuXeU}_kTP>Tc)WEX>0vC{`iYb=F#|d{=?SJ?)Kr1ne(mP@!{eAp;<Fi!;c3)Y`xh%K3zOtfBp@g5F+CblnMopd_U*>`=YHbFtO$!<{(&0*(%u?@w+taE)SI$1h`es<Pd+;mNPoHb`=0t>bl4c<ND@>ADYVFnZ^CQZ&2!oY4NTNiY`pqubxL`Usq<IEUw=grfW#`sGJ`mNu&1}$#nTV{;c@;M?Tv^h@(tIcQDBwZe3ndG~C_8wI9r?#<1JFZCbB~D?T!8ezKqliibWp3+P~{*@j>6?6b*$vz7&on8k}+Z6uPi$0j8~p<%B%0c<1Xp!`imzQ41t-f~hG?+FUa?|y1D0mt|Qgza{P&u&cH{(gyOey5?bDC8!yvzQ=~*U0JBC6y!rn4R)j<qyi@ebCMufQdflGuzYypM;aWbpcU_Kzo->G#`3~z3zYi*YWo8W7sw);Ze;6(ub9TA0bCi6l1z{F^|o0I#p)#AfG|$pUYWYP9InPs%i~CtD4DYwiAB$IW1E8gW_HJ10jim(jMju{1KBy`3OD|Ftx{gfCi4s*>zPDipOVsxpL!#q$aiQOj3IqGDAdS(Ru#>rEIlr^{$RcKi%hgw`w0T?K_h;v5&H+StJ0Yhs&FB1!MNbkJsbZ`$qo2UNTofBVau++Ro{g9DyaYN310A5O;b$%yT}c?B5oKz?Mwri$tH{!|^y~`S{Ya>VqNfhdE=;pi_pT5B7IxIq2lr-`_R=yn4HTND{cM;6qbQ@|(em2k_L0X5O@67XEnu_}7E+(a78?FXkt>>auf(xd#l`@MZowJ0q*hCn#{_uEqu{a<m5Ikh#b<q|ULv-rKX%4Ae^CZz;od&yMQE4a;`x_Ts9T<u_+K6NbJ@|MawVaaBAUC$`FPu->#`zPws_j|w9=ZXT#s{_wv4+rr#5|6ToZPrMc^6MSsdw4&bk+jM{a3CooF&@1_4IoFA(fMS}Q0@vpie<f>m?09w6-p4<G_1t~W{ENB!16_-kne5`~ycE%%&b+^&Lb8ME>~%BY`3vURRIqH`&4;h1(^m)wGTnX~^f^iAUY_^&IKRJo-h)!gY&u1*LQuPW{kE!K?d}>zqNRzG5XdJ*yX3fQvyqjyDt$7_46Qe_@`Su+pP6<Ds@t>mvFzQOm91gW=E6REw;;`F3paL;K@5$cecc9jJ}A4{A577JCWJc%K(%f$%D78C8n`E>H4F<{!Ked)MsC7L0~Ye9HD!9DfpN-m4^)E%yIrK{@l`cm1T*;4Bx@J#4J&w63~U$Y`h_T>NL&=Ir;&sng2^GebIeaTYbm*Uyv+9I{7R@$42K$KdcJt~4l%`qq1IBS23p7gn`dkUt_HeGKrh#nP|Vl!G@al%xluoY9#D1|^;(zBKXByySpJQ-u$JkBiQ`hA>5BF#O_rB~`DRv9uz4?rNbnQllE!gHdN<ZBk`D7?R<u{_yNq0?h_-_xRo$55u9!COlpGX-N0IcL>AzM0142`2{z(c+j$)^*8m%Tx%FJZ9>MUD`N5{MYBqk~rwf>XT((%H%?QfqBeMZ#tG&|i)fbAV;5<(Y~c;HfBz@K`8(B%Y1d*Fm<^tID>F5f`vp)46CtRnj%B%eXn*~v*9jDy9z4HerplC(gFNQzuZyk)j|0G$%KZ%E#IX>hK(=a<0AAy@^|>pO9aZaG&(A;2u6x;K9<T908Y#b*gja@Nuak1o@5)6bXeT|Qp{)xszqX&UiSK6pwtb!c$`nj{6{As1S^*8;x`>S4rQ`zfdu&)^kWo@B&5YxQtGPvm?cPEtNc7I!R58R*;+vM~RK9tCdu*lBVvc*sQeu`DWh$PqrBjGtUJldb_FPBRi!!MQI|74_pX!=x@~=+u!^Nk@U~IWdUmEJZ9>CVYN3D=&LfQ6uS7D%04<!O&#?r{vbiBL*gp725TI-y_fQj*U~MnPmcY4>d2LE1BefkiWXmvpiXrz8531_*TO&1Sc*Bywr_nCo9=XdIiV+C7u^bb^w_pk8ukV#J3<o^T5n_)}=ggzp$Bb6wzmpAvlJU%YY}c{;^Nyt;=HO99rtEvrXD4d8m&yl#4@W0xT;)5Yy2RR=f1B7l%R<(Rq5e{-fxP;f7;!QxIYY+{M*DLPyuxeRdxYmtM1ab}ksPGoVM=)sNZ1)|*7vo<qa~C0zDJ<~?;Pwt+lm%~Qz1QnUX#WF-eHc|&sY)~e2#^W)D&%gFSRzPu+P)GiL|MIW1m%r?h6uRVrBJ_8WVg0-cm0vB0{uKf``@uM`WhF0CP1N2ucZ*=qQ1?Sixdx}mzY8_Wp?e!(9KNxz|^#2&e*!dWKAa5o^Eix_q+ssl(8`rqb#?*jI<ti2fLxo&DDqzw|Od$CSIAb@v<kym;n_6P5C31KxX7rD88)Q-TG*gm&kF2wfHF>ULNv;%wN$8dGrh?O{On5bEJIJ?AT5*f!UDtcQ#Z*LDic_5QV*p+10HvYgYIw|M+gaHKi6FGKAo-R@JSt`+l9brq`KM4<a^g53(+|okMN>fkR-X5Hr-K1CayJ=kG$J(+2z#L{t_K`Djn?|??ZPd4X(T*8gsHcr22~yr*(h-kcv|s)=Rr`k?}Ig7t~pzI)MX84vM|;8yg#j=fBb21a+b!!7S29tPe#h+p{qX&*?hQ|32F6_oBOSYsm7sQoW!wJP<3xR!y9pGq=*_<ENu95!c&<y3o_d--J`J~fHe1;;o?O_`m31t5*=MH&0dvQcrvN!M{-+oA3_*2MX&MKPT{ZhiAufSSxo&tDwsX9Z~XNH?!iioNWl79dm<-TQ$u3*ni2Ug%zIiuitp<z2B@}s9mC_!ktX!N1RK>YMORnMVm3SK^p|}Wi`BkQxt?zG>f$}qGaY23z_^x_WkNSPe4c%oc^*Af&(Ip@>9}l$fpH$rb#(Xs$0R>rQ11d)x-Gu!lhQ0h8eDRydsT9N3Q|S#Hv^7iLF#wWSg`KTjG0j+ad)SX0m{!-T~-%`BJ7(6$e)$G!k#@}fBx08_5aFx@2dIL;+*1IzoceOt6rmDa(|x%RRPfWeKjC=Ev@EQ>dnZ-;+jlR{g;Y&DRC==Vq!Y6_4ddNtC+xV)GXD4g8bmO$8(Y~SX?b*d}1b!0$&%jG#ILY`mwI+3G1jXkg&+Q0wQHSs#Dw)C^n^!qfA!e!gQ&g6EfpzEsq>pBRG}wfE;EtrJSn;?q1NENJ@~K;^MtVpOHR}FKKYBqfj^YpgXOLjB}dLhFQn2k$nh*JTbCO3^mV@OlrYstb(Sg6J&PyMKviEXPdS`)+^w+OpcZe&w+Z%OB_aUm2?U%(%xWuBg~V<Bd_(AxD?Wg-4ujvYnB0Sgb)I854^bYo$_HhvzqRKaC4e3fHG6;5>ppDBO-{QR@~eoo71`KFP5N~n%i$lx(HgFmy8BVFS6sUqo4EbpWf{KY;IqF+=1{PZR38_bIx5MKPjix$KVMC+^>qJ-w`CDfnl9D<bXKv0_>OjB_6)n+Z!Kdn^77T(r(ixV)t~#RP#1S7VMAH|F5;HZB8RO!heP0J{;f$BwbvUaHXVVOFmN-BbC7RU4W9XK@K^zs06a?aQojg{dD(C&+H;QRi`gnX6J2tW_tR)b4N9hl0U0m^k0q~nK?w4ZhctWM#5BypSa=fu`0CQUI2<!7YkGgA2i8N&))T4qBpo2W|~GG4{uLT#Qf-D)c=(qU-vcP<lyY&qR-E7&PFGkw*1Y>uaF51PTr95;Nj6<x$N|8`0}!UA?Ark2Y-=rLbJ5q-gc6U-<|yPE!rO(!CsS8P!7*8?!{Hk@7qZ}I3M+2{U+9zRQJPT`$#m#q|P2#bSMb=kM0>KL3ZSlGW@#bqZ@FN4;@X$lbh6cyP=>AxxT#!x`4aW)%*V7^!)v>6g^;k(*D=1{oiSCJaK>B=^qpQt4Ct%!TJR-S)=S!BB>;2_i&M$Vby4psi)CbiM;Dh{Co{FXqz)fFGY&LCSo$Ua?74&g*hq6g_#29?e0w7-DB^$NcW@GYRUgQ%KGj=hdY+wooQy^`C?r$NE~lIQ$GcY;BJQWK9W*F@_;>2<93NK<WJOiR2z2EvAGw_lgU@`q2UM$#{jr{0}3G+6;OvIhj+eyew4#wuOW9vbMhpG*&mS_4zca?$HaoT^LTx6J{;A$o5hw$s%wc9LAs#eBAy8}uGqOm!Vfc&$V3^+i3pQ?fDS<;+*w8x;QH~3@w3C-K+15#xPsU<6W!pZ<aC>X!l%pB`fKohv9TQqSc^L!s}J|Nd&WQ<pBML)=_TwVA7_<o>(PuuuFCfEiCJ&gpB>pDKNie;u+Mno8g;MrwtaNxw#hPro`hVLZ0n|b-H<mS+G+?^z*kkqiD9AAq+Cs%NE9K>AMWAq%{bj84iRZ;@S2Ub@MG0@e38$XoMvvoItj|&*5Eo4Z5sHD$$1U6zV-rJ3w_=H60e(mz70K>8(J%qz_xP#s9!L{_g3jPo_i<WgChukh((nJG9mB6nc>imJf#j@+54kFDAr8$Q$!(BsH?on0Zf7v3Ao*HcSmhJsfQCbsZ*f5mQ<Kpw=q6oaaPTS-oKgjWX`ASswn~*=-oK~BfobHYgK(YbWI<i1Eb5yVNg3}IOO(e@BxIY)oyn|w_xWLsux9Yjg-3)ikk3?`7Fj6I)t9YOm|hLvu{ShF}QxS_V=2<oqIyW<Q)D!tOpaFJudc<12|Hsql>X|97X$iv56u>hdGZq9I<ijH?Jj#fP*A5TGpqWfSQ5eJ?>Z>#Ngw(i>(A^Kw5r{<n9U@1`5=siM*^3asi!qxeiO@u7H2ICEjZ@AI;NKwHV6X9hRV_DbpsAF&#(`V^N={lHKa*Gq0U&(##By8Q3r)CS>I<y@sx%EaVTh^BcA;VV!V%$U*D}Aa5YIS;=`4w&1w7D@xmY=Uo6_E!lcYPMjkUvD07SDA5Z(RE6@~Gm`V{T8w=O;*Ij*VRx>q*_2j_N~xhB-hD0Q2>YhO<nOGMM4=13LsPs$3`;GxwvdjzR`6UgJd#E`Qv*~Tthn6qTav3G3YtaSV`V>5HLB=HMn@#vFK*lgmVc}o8Z|C`1-wJqra_R-6motKrE?)Coi}Hl?H8EtAxqiqqTx3jHrBX(I1T46AP?<HjKhAYwcBkUBw99_-_-3t<<E$J{1N#Ma@XIwQGkvtJ+(cSKAU&pY{)yJ6!j&5Q&CQ7Wc_7JXR=IY(%gEHCoW0nBwQp@Uq0*TWfTx+pxk7Q%WE&ly|H708tKQ{NEb`!9~>hzP{Klm1C-H&>|=SK^r+6W8gqBzS}Gf7|8a^0O7GMMn!2hGQi15!wyhRz;;;bJD*OW0F*ubGPqKk|SJH`F&D?AQ82JT9CEMJsmfJ=J3D6|>+;PuxuhXded61u(QQ%t4%?yJ(t;QRt3wS{3_ZhrxtGmga1&?sl9A8-<aohxEYc=EHuo<Zp-v!ahWHn152%bDKpcKT>pRZ8)5pjW8%xYy3cO~0B9E@H>l&QdiC@k{&78<kY?xd4~_MZ}56*yic7TzaH<Xw^7KS-@ca!pYy_y^*tKj8l(L(0~bG|S3e#Wx$ZJndh)nV(<&CbE&YqtIgz@|Y|a8;qboqCqH1X#U9$Gnlc53=?jmf3ZFNsDUaeeHf5KCSeI-z63X2H(K==N;d_PP~&~-Z$y@JnBlN}c#s_(WIr9WpC9y|@9lA@`Q^hAl$7&6dom4jMg}n)&5dJ+ij<0EwtM?N1LGTa9`VHc2f-Xzvb?wZ(*;GR(LLpXog~#EVda85o<-pmDZTN-9Trx^YSAz^s~HV)Lj3rU+41;GB2Jy=SPPkzmB-61uSn`OSP#~#20B+6Ks?IY7Q^-$JN6z@>u@GL`?{4FI@KW4NS}b#2m50b<i}*)3RX%rQ4$#+;fDiTy>}4)c#(3-GhqWkJ(~EMU;V`Od<v$&K^;qxkJA3-G!KGYw&Ex&Zg_8!KVpelvTNL6f_k12Alb4|<R?DH2xGLtk^%Y*R~wjyP?wKbE_1uE0^ZWhA~Yl8s&oo-6pU(eWLvhwPzH=8h^}^2@z=WrU)%kG^zSYXa)`pU<$0w^{dSpy)TQ!66wJQ(0xR7u_I>9rT-=I_E*AGA*FO#1YVo{^nCRdxqASe-%UoAvWu-TlJ5us!u5c+?=A3RP2m(EM7Rmk~!1J{&-{gZ7tvC*%gqsS%L7@@?SlJkNB*0}uFbCP$cJ^vTvT5Yid(4CuG7#r+K?L!mCxBAc#=}zYim;RyC!^O4QcNi;lQib1B^Trn8t8&U*$Y!3vBi9E3_Jr|0~~1;7^iVdil+E*`JrF_{og$tU4rLMcCnZ{Jp}|0D+>*v)-o)3ZOh;&eX$s18K7dil)kvm8JEc{OYqqZk{H*scvcOqpM@$>qKbrAtfcKqtV#982hwA!cn!hgqsOzPmX&`jobqO@o7(JVD^b5mLYxE*2A>mg4iYS{XQWz&TqDs|MC0Di9<QP%m$S!jx4Q9?h%kz!<Vp<!W{Rs5MOLaTG>)weN~ly(2^CwD>6%j2xzHoFD$^(x!wc15>snHy)WXmK(I;wgse!-UE0(FeM09ers%q0N9G;fV2wi#QGJOt=V~LkbG!%x~i<v=DX;2@bu`fiUgSdg$hs14CZAsF&@b{`cPzl5R2QZvh)mrGu^$r-+h~r;T_Rh*r_wT|d7aG58i>n)kFzdWQTWrfzSPOjB?~AX+@eZiP4Ft}>6$$c!>7$#bI?O4pz@6#cm7j5!JsyoF>&m_`xXi#P*?%u3^dfIsdO=sfN6#9|V^Ks-bY*$1aG-`eP0<)$^%8*#e^Wwt@Qf;GA4uGBJ+qwsTci|Z))+zV8=__;W<jqcwijwgcK`-^xu)P&ZuzCf;C%4%d@$<&^7j1ga8ftK6lWfPxSNywi{^ejsYA{@cGI82Yy001`R|)!B&gXhxe2hi)a9uZVGQqPjE{&+bkn}rBik5bV$-4mMU__@`|I*S1e#<tDd$dNpX_!7p^kwXL91C56~c{FG+%l7J+WWbIcYDC!#tL&Tgx0nK{bE4z1uXX6%W#Eeivxp(A-KG9=>S#$EA=xJ1yIs=kbaZ)BhWq_?k*MS+R5iBO=#gu}vsXEat}M7y+Y*OxsgfMFp}Eskfk;D4SsrSSPCeEXXC3@@i9n{Zdv5yv+HVMOAC;rYNd7TY|0G^^H<k#}s|V8nX^VpikUaJ`?A32|Z1p1U7pvh9tV&$q^BqhV+zFmcG<ECvNGL19Q4$ZT+3<Hj8G(MiA6JUkgFoA~USYqrrxCVjshY(R0p4(M`?oO7N;n)XU@s1e>ntZ+8EQ;WDYW#k8nBl>aY)&d@zM9cMMM*pWF;?N{OSe$O|-{)e&kt$5E9zJ*26==Iqk1c~EW<m>J7<|{|B>E}cCpQ2W3g_K-<tyX}rOa%LY2c9Y0!9OGY3G56wzWw5hBfr~!>YrusAQO+nA+x1yY6zn-E!mciu0S<}>fDm@LE;sId+`Q#%}yA=a4A78&QG#bAn?95k6@5fEm}3_nH^A4`RLEJ>u&ctHeMjP33~fZ`vX{F<?GO>BCP~}S{yL7+jV!B^=VkmK2v`7<Jw-ZvK%^rYifZ)if-<T)iwIVArbm~=|t^`#z(zrXN7!JG$%1pYgSr6$PVF#adg*)pH64FnSI!309z<q;*XFw<wR}X7A{S(F!Iqh<qH8G>*6Egmo*DT=Swj&^)gH{U7@>S!(Pj!v=oxc!O9>Zl=K2=Y#9k&+U-7>w;_Pcvf`=X#$HRi>ihs=6eaN$BGd0jpMdq2a284Ddq>&fa|DAeT~|bQh#oJ>7|C{A9Eg^4b{>Oc_hIUHC@$JNDlMQCB%Y$TBO0q<p#?n#GX|rM2?6>OV=?daw<%?&5ypp*Ucdt>U{2Wbn2s}a6=X@whSL<mfX$|7LUOp9oNdT6i9?K>n)mBfFe;5BvQy724P=0=C}Q+ITf)$j+v*4fjl85y{pgx-R$4npNAWJ9P{I!%5Jz~tE2hoHKaMApLqrdDW$qCQSF{roUgBBFJY(%{4>xm4p$2z<O`;YtNLFQ^s<;9CDg|BwUsz#7L)>l~m1|<bQf<IuQiV$j+OZ{3km5x!_ENF~v6T;n!qo*7Twdud(WuZPH#-SQo&0<a=PDmq|3CA#qai}Bb5RqJvH$E7(WmppmtNEbr9zOV?3H1SMr!Rl4$j~08fy**JM3~kH13yc*S4hoj=-D>K1S;bKZ-0^Y+uji&9zRqm-IlMLDE<}B{=<7?He#6OdIUYw?Wgv_V}veqT^GcR{1%kwBK+_dp1K%<xR9-9|`08ER@FLsA3F<;4|pd&~f;L=@S+Xyz!pF>WV40Zy7pxF-fh)VaMehYi?yVdzhwaEyyoH5Cmr?d8Vb2af+JssF1iigty@<)f1QY%J%q(g2Yn{X2%_UTrQ6}PKq6?Ui=T5JSao"  # noqa: E501
