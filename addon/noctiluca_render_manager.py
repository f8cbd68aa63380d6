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

PACKED_RUNNER = "c-qXp3tQaQk}mvLG~RQ@-A>a6d`Z%TWC+F%I~aU`#Cs2Lgy>d-wi~HOQX8{vpWpsfy;bWbsexo>zUS<DCZ?sOb*WXWR^99Kqr4c`*=#XRp3ag*KE6uJr*WL+Sslm2`R$`o^yn1-_uG7u)M*tZ`6Q|q^R)b!RaudbqMNIvjxLJ&DoQ`4<3*iZ%&1v)m6Yi)`Z>MK^5`a`x8|dwq<)9e>1qCG5Oqyql77s_X`Cn5X%$RkpPxiEkNG~!C&f(_eMr-J6-|pWlCP>kL}R8O)AE*{&L(MzN%K7UAwQe(clA{oO|!D9qe)Q@qjw9M@M(UU_hxBQ=ELi3TozR^t%u{{dJtjgEWeCiXEPq+T~c4sKio6sG*4*c(?=W8_QC${{=eb{{dw@)@xMkFw^3c*(#OL-4{%HaSM&`%2Sm%1CwzW>o#e?SE&lu*U!R}f6y*o}-k=|4O7p5xf(E^>lG}<_bjuS~NS@}?vbc`oc)F-*DRCTS*Yl#Rsjs}KlbSZG;#T^!O!>#Fo!@u2ccRUxJbl#rX*4eKFY_}0k}N)b$rrOPwDObHmG4g%tE(6C-*x==+1Z!byk7Q-ddc$B(|_eZibYL-^-mu~(O-C#Nq!rRX&F&5jb>?GrzK4)-rstQNu&(xIRUs=PEQ|wmf3xcp3u}zPlv-N{hv+=VW`>eoBe~so$aloo#+eyesyrXwYLZ8p5~Ku8f8^1*wAAf8bwuI_M?>_2~msL=roV$e*(DoS1BO^p$Or^4AZKwvMS=QqF!Do230)wtnNoQ#bP#zE>dbQ{YOP^Fwr74_g<#73pvK?VSU5tVm7-@>hTq()bB4vex68(^}sp7dd8NUtAeLWlfJ0ZydHRSi0Y!)0Qwa3G-rIp`K*fT^rD#DM(K=Tk7G5UH`(|qx=wCSb6!w>ODiWFjTk@8WT+XR6GcsQ%)bRQqnk3TQvePCB5)M|=1l_3%#Ux1Xiiv}RXkpr&~TsyiNKeDoz+!T+~l++E73W+i<6o@7$>vY?KxAI0*AItlZiR9vvi;*I?eI&CIwhNWV2a18BmK{+tS`KnE1~;z1i>vnJh{oR6Ig$PGd5yfd}*AhW;f=Heg^5qurX;!}FYKSCg#zF#Lb!Ak!hM(@*s*yReVavdjzntElXsRXQfT^nO!!_D7vvr#kkSNMt(3NW<h}Y$mWxo5JK>Tg{0C(y-<&Q$&4J-_9BJ^u^Cvo|Lz{2ZQMNcAoy8lsx-)TgSUQ``bJ55gq(z!&RmaSH(><E9gUm%!HdD@8)!(^F=j^K4#^DE}1cbgbyb}nLeQlh<;28?)|qT>3Vgz`hqCT(JxzvyZdkGLGQ&NdbUpg|E$kr?i?N-9L8JQ+dD@`@vEKv-JMs1$TW|C-#yr)i5~3Jv%Q1uU)=-h^Yw3gd)y(wJ>1zpIC{4|h%QqCYF)}xzBhJW{qNrnj+t=z4f*`X?|1iK9lSrXJw5w=5Us7z<kr@|f8kB<m#zI*dpq%~-J@U8mS)rXn+Ms7cmB4$v-4`_mDl;<&ep5=V1MuLG{V~VuG9C2yT?26yTgOyo$ccdoJ35JXs3`GI-W^HXSd?Lq{|zB7P%1FW9m(}vv>N4mZ!w`FVV`1(3~40O++DhKUe;H{}+&XCaXOnGK81cqv+shr!0#lw0^g;=QrZd20|QYy^AU>A1l`)WQiY5qQ(5D4x+B34HaB@BpXPbna$T0y!|&Bp(ss>5n#W_(>^}%cRpAS6S}y_XSWYu6HV4G3mZ2ErQlnNiCvxM1JEw8M0^VbYclhr{d~ym?*PQ+ror&TgV#q44%hc))W%02VQ8M&e?OwM5r$}1MtDi!O+ep9mZ+VaoDqRK1C);g5WgxI#K~ns8^>@=_~xAPHJlQ*7+N(=vROqiA18!4M3LksBnVxW$#ry<xZ4X?GcFJw;}D>%bVUB&d)~vWRv;5wA?*^rMZIQ<79(z25f3rbDabu`?g;ET@LXPE{yH~8wW`R6{!-=d3E|+3wvJGOFNNVX@o_aVb>m(?`X+K6D*^!+$K@jRCP)0P_sc^W0ei3SUZ$VM>AW_}i3m^z^TQ4<7S%1ysHlcu9tfpQALTW1mZ1Jbr06!wiQ%)@`_7UqIX|7<;h#Tpa`kEmJIkgKPMmhug4&Op7O0I?0W`d|9_;w*YDV{7Pwz30u`Sd2j6{uIRV>OeF}8f`5)VxLEwL*}Nz3q`0h@X50YVc9wVQ!E5Dp=iA{wMT;r5tL3QFG+p@-zu#3FapX36!%BpF3+T%Ep|a^G8ElL_oGn;~l&2(y#Z62WnGukJmVQso$`LP%oBM`rcl4|9*iWTzHJTTNb(4<U0aM03;Yd3`&=NxM;M%#W{=Nh(C-0g%p^uVYCgq~jZQUcv<v+7a76;2V39*TsT3_DRQ1#DFOPX+b!Mlm*^=osdk>+5mlf2lNSd%IqTv)g#<Wbe5#2&P~~>I@o*1#(U&0fU4eP3nH=9#DTxO^ucE5!S|-S&;fbgaQ-wpurkuXVuRP9Qc3UsvCUz!I*6`|NxHdOyj)%7UUj)5%hA)9FO{@axA{1hWuU*|oDe&&!AKe`2JNKfrn9LqdZ{k_aph3J?@0a;6zJaD*99GAK5*JkG|MV*kGUvo3a};{_NL^!kl2NaAQCYm01GBXS^=PWN_>}p)|PEV8<Yeab36PC-wyMl%08Vw@;((Dliyb~>@1ZVg>PhC>41M9#D}k#MNz<pw;8>kGK6~4gSL6dHHOXeS*CxnEYt4(?^}B#-YF0bL%wdSI=vPt(P!;?GJ*Ae<5Kf(5~5>#$ijJ#XGN8|d7J(AaB$gKSA>+aE*MECfjIn4MZpGY{3ZJNHX2{?jZ8B3O%btXXTka&S%|RO25CS$uab|c6UXz#^#!+9sXGHNHBKwS1wBOs8Imtaw4^xz-C4H)ondc!`e^tW&-mxp;b)b6hjsBG&Eu=|Q}4U}*I|7<hv3rQW2h;B6?PP62|isgGr-T&a#OA~U^!hIvxI1p#U<~d0IT0;l;BNmFaZ2$DDYR9_glP$0e+ixz}M5+qPpt!+ixwVN;CRTUi5sNG1sxTNQPP`N;je76c58{F`t*TH9aG$j10*U1*-@FN^S^8m?qTeY!=SgPGY#oiBtOEuSgNw5~v&Ij(pNIh^(S7;<NvRHnx*m9j4dC$5cgB6+3+8A3X*InWfWO?xqC1fw|?YtD?kpGP~6~UhWd2YKlnQg<Jv3J&3-}ke9kp`WxsAxhtAG9Ro-ixQZ@k#f6}<VDS@0*gw1zR{h7Mm)5{2$`U_s3G{aSk_h(=>jM2P!Hm4^Fz~0t(se%!qOvHiV~`9>9hO`g8S5w)05PNy;VXS+iPgmxY8SWk@B?oa;}72$C2u6uOpY<wC)x;*FfQS+`MOc&(dcSQJ}?7oD37p*DJT$=R?%tJg^GH>1+>Y`{?hlkur76(QCI7Owddaso`3gj@bdY$q5-X<-uAoO`icf831pE*FJC@eebHaW!1z!D`*O{9<MpCqM5=iSp5F0p=7eQC0t#@CmxHNucLM|44}7M1l3h$YttequPJ#0@V)U~*>XmLfYCdk=sOU{E)NPXck4Y-QkDb45@0q{fAM#B*h``_6L5zu(P0*_h0}1VdPx-xc6_D*YAUAK#<wTTdueUdUkifQY;D?>oBvfzuhgOAsVh0+elL6g0r%<dIE5QG#Vr4u_s*27Yn<?B<LMsblq3A%2aU~OWPe|{Gx&Ca<ihZ@K@LyFi{*cx~rx+LF!)uE9D`i-WoNM&V!N>=5P;gNn7a{->KsL-lA(`DwVqmp525K@XSXzv^2SVPACbpbE6+jH4-D>MqR;J^+C~uwU5UhLHI>CeJ_hhz6JyF9d^T2j=iV!UK#EHO!P?FX9fK5NR&cThy=`{Q;ok64cC@MZt2l4*F{?DxHW=4l-ce}yQyZc**f0x$=(aovX6Kc-C2sIeD&mWf;OW3XE3Z_^>c&KzOFeKKFVZ2Dw-0(4z=sHbuD5UP;V9>R2!)-3ZQ&&yVmF1KDY4Q{o!t(K-F&*T^td?1hx|A<OOt|6jDBeAKwR@-?(8n<t#8G1&ZTvBo27J!&G?y4}hPTnGjk1Fs?!38oFg?A#G{Pe|RQ1LP?UuaL|Cq$%8Ebn2vn5VFtbU^PgGC{aa3ud)Ttu(ZYFuV>yt-K6?kE>|1+=e|*$2pu5C~GJ@o2BBj2Q!W;Wr15=pQ1PuMhTK?HoqG?)-g|7V_IpG#n1W&Lm}B1zq;E2mMW5^q2HJEg{Zo*RKz^-tHV(0<1Ke#BJdz(ke9{^iCgr%fLH*w6?OgIwEf2g*^rBL9*F(V~D>V9qb2#5Ff;n6LUYxv!+C+#%wICmO<qceW%^F{+H%Zi7`mENfy9}8N;Fk?=>;_C{|(vMB?LS*~e7A(!CZbPXNyPHr2$P=FGqSJQG0SD#LVz-6A%-PO1;p2J_4^G29p``pJ_U)sIs{I`Q<~FxvS9rObpGsMXV4$n1nh8boW3=nB)8M9^)YE09<(J_-%7Fzm9-TFuks1DaQ|;Qw5t6;{`RkT6CAnH;M;3Q=zHjnB^pW?ViGgVP){$wgVnEUjpdlDxWsVvzto(b+PypdZTuP9G5%P9G_w3uAr7Bhyc2sL@`PY6J>_!;o2H+;`QixB=e}<E#LXM<HmAqJLCHE-pT}dTB#=x5Vjz`Cgc3g=x+sVQ^V*gl$%q7}5`0oA})02n4q64x{ufG*4TvULEcn9YJ`r#ATRFCd?pN{}DmZQ3LpD9-r7<po3Bsyc8T5)<>mmG~YXT)98OzT=KmBdhm1O#XpJ*esOfXb$A>f4Whk+gI{4#ez`ha9k5w>o!-)fcj<KE?t{AFA4P`i4?pO%KpSCxCl?j}+lz65#Bm>&Vv7J-TdLu!j^tHu2e%ph6*5=bNeMZG7$&BE`8aK{OxFobD=9A**VKZ}2t(wAt|&2gk)Wm>PKtq*xCrhnzuB)&R?i0BueIRU`smEwJw&F!Fwn-*eKRT8lY;L4lo;P>c1ct!6k%Pnq1UEI>nNC0+dO@=sHZF6sR6wxt4;0<_dRp}%rNU=oTuY#nvLNip~SL_*<giAA@(EO7J-IP2x4soTY*Er)0VZ`R4g({vfnW*y>FEj>DlcZbg_K>rHVs4Wg>O08Jh_yb417c5@Pa<*<DYjCn`tR5tBRyXXWf&p;8E)t$FGe`i$uRWTbW`qA<kwT>OLXf^O;lfCi_#uSzacbBCw-C6mA2FGPOm@~=n+PNTy`&bV=e?T_Bd7j)YDfo^185{9xOM32g6p3B!!^!ai0SWX<TglE+sR`Xd_6Sw%47YLaSI&@DaT4_>lCSKA1gt6JjBL&?&$;#IGYk}{m#iyvL1b#@1oM@Cs*8*56QDs6NJP_|5c|^304)%mth91vHVRrgxlVP^j2l?g~OmH#bzHt>WO3{Ga8H6Vy3W9cnquM&YU4lAKb2wRC&wDhd0p1#027`cZr%m}w2kAe=K&>>}w@xz~YvxP`sH&^(CFmv8?}ukkCo`NEvl$JcA{=j9x3zbfvDdKLhM*HlGgqNpqv56|*~IYgC7rX+^foT0F<n&#3STV)*{~POE#)cd0^kKWb{yWI!eAMvKwmgk7d`NR>THW6O;CWDrj2~n;zIi~7&k7iuNi?iqZ20g&QqB2W#wl^7`;o){iD}OGUvm&8GSx|M0Z3+jKs+6e)wwV_kH+4ojw}hO!%dI{q;czOYA^DP$LnDy&c2Y!v!3ldvZf<QVXV=^m)mD_X9Kuj8FMeD(%hx9VVyH8OUzMd3s~G0k!`<d4jokqZwJ=>kA6D9g^SG(}q0&+HZH>v&$E}-QFA?{PykvE*q`+w)J3k1;l>g`o;V<WtLs@_?iCsb?g1s-{aSZ2XA8{9d?yr?@Jv;tcgJ`7Q$gBYjP<mnu?%MSz40imLquZmUJx0-w#LX8)wvM0O;S*A3(>4@;z;0s%sIo319p@x(;g+u!$rQnL2&My2C_>3!iT4<%A^C)m7%*-0cYa3^6j%|FA2T<CXMooD}*8@7r=7RS3>6Nhrs|K|n>2bT+Geo<rO)3KquU+ZP&M;B2e%jv-+9Wr)`@%ix_iNU)JfHO{i-s%jo{pt1|=-u?a4t9fK8zMcZs){sc|x>)3srgE!!&2-)}#?zfojWxcP3u2tvtF6b5`qxF7GAGs-An|=?$a$WNe=w6E0ILU192&KWkxZT7-u!H+fA(l@YwO<*Nt_z4F{U%4$KdE2hSd9pq?<`X7clJ{OOyil6C?65yZuBYZQfk@?^%C{ZAg3GX`-uSK@htnvYuAsWX{K_@2qfOEQnM<?59KBb5roy0`8Uh4??!y6K*@4r0tR1fwfy136~XK9q7&DE4nE$x3Xf^Qh^|pP9DZ{@UO`oyoNcncK}7@#S7216ucK*pGh>@^mmfvypO%L=!YMowU<6jpTJUTMb94o{RTZ4_+9Akd*HjxQg*sw6vg+RnUXiBCActQUMj7qKFxAQqL)dHekoMCM9?t74`;u{3r!;)S@wv*7VMD~X}(0Cc~(tvMXa`JjxGcz;g4O7Q(Sf#%ln-omXe8CFac<cLZ%kLXqbBg@el%4TP!r+s{fH0uJUo#2#i4|+JTS}=z^wE41bL{mRZIzD=OmHPF0vi+IA=~_*YV1emq$lo%NULp`9MZDWU^i<$XHnQRHhVjT*C4P1#gKyRlVK#qW=l`?$Dm>17SO4P6=TT-JZ9S6qf?ss(5J-$!T$XGJl;NX8$O?lQ?d&2cPUfY1bsx=1H#=j9j{Iq;R!NQ##61DqngS3UVf7uQqyE9HQ_{@^sPia^zjk&L^}kVJVz0V(e_;+3z6LmsPgt*6~RdS%Az;v&6GCy3TbB7v1G?UJvl<R%e6hB5mVvCrnnZdO(aA&WSAf!?AIzN6XA0j2{z-op$2LRLUHDZ3Lell)b5oy-x)QZ5kl2bQCd;5GO!O?dZBgcx^5y(G~zDX*yq50G>VGFuvBDhy3b4Ch&2$pUAY1XA%#)F9F$ZvC%2+s8&h%~%0fiM~W;$?Cj?B$eG*o}Ktq+G&HigU17_NC~o-3GJF_)(vqBboe}QRjBfOMpyvlvIzrgZ69l%M$l~w_a$2Y2qTJ<Z8S@hkKj1$&RwL$kxu@66jWBHWnC0Ar&bmXNL$^^fsf0=p{^E0OWaT80)0KT(WYFf9l0xd>Y;H_TluYBr-`>4YA~Idt8fp}CZHa+6X7?ZebIIn?@Sw#-ql;D8er37#k%GPto1e@y=K+@q1rTwQnuO}>R{K&p$^a?9O@fhoz<H^8`4#=btFI5Rwd#~Y!9*`Ix@z*V(20ZEI>>>&!_qS{%z-o!>{6>|9-qftG2)QcK3JCGjkQ|tApqTQQqytt>f)qLd`xSmpN0L*c_*i_dEzsA1RE6K%__3i5AYS!4ZmjCg6|$&8D;ju_DIrwhoUQVXdc+dMiJjo=(2$_kJ3!cz=(2_^baD$G8Ui|7~FWpH%*fNGC=qHfp8Ugi&=Whq^bXlhu#@`$W1j$uEUHbet9oZxH41AL4q>&VmJ;z(sJNMy#q%=Vwf)a3w<d12T!8i4B9h43j2!57P#~xGLhUXI@?IoFUM3o)~$T7u1xcDpppVIk5n9VcJY9vtbO%&GVOz!5@V74aEFXXFvxp3b>)sQKLQHb*c>&55T`?mCRlYY$MA<`Whl$!;mg8IzT;!dk<Zotey2m%#xq$XAHc~SI_Wjt$!BsZ|K<VIgt$Ba8@jgpi@2ptIdM@AOe&e9uOI6y9Logl$1=C`Nv7;&YG{cxWQ(k9C~3HYrb5bd<;Dg8=Z^|!*Wt;PMp2o`PD#>2{_cmi&=KfN(Q0+tbUu$iloNcPfj246%eBd3!VZ=^Gd$p=LVxhT_AqKh6&h=w7qfbAQ0*kZfJiGFVoslD7)?BVpc55O1sfU`p`DgU8Jq>^mx39*<^EV;2wcP0%6?LDc}ju!E-5J)boY#HJkp$GL#oRf0=!Cf5%E8J9H{g&~)I79gG{XFcW4fD(M7sfn;PF;0L|u&18YYpEL2%@C!6;?E`KPIiw~LjL)%C1#`-XSR{qYje(!bzrx{+9a?PSza3M$5H2XDi9qYC1L)80WhhE*8f0v@FkB~bv6~X@<pF_M0>zBYU>o$KfkCEV*O&t|NQNDRrp5ItK5}OI^2=?Kr$)eZm~4Qv_UQ&OMTF!4h@%_f>*!0{V)m}ZuCw0_FH0Y;tP%h5$e33HZrlWCUT;XhA~b=g&V!(@kSOUK!7i6IU2aBd2xN>7DpD3j4Mr@@amNgz&tKg=BXJJ{ECPv4=s{Yt2?EP9N1q0Yb!jnP@Z#w6USPXI-~^L2Aq(7)5f{OCSU*ULKAtf1m4mf5?*bR)x-!?vXG4#$MLn4^OeugVKR@w@KKtrjOuX(B@3S)o0$K$GipId0+?hg*W=`K?)HH?RSV_`IHsh=M>(-Ui$#^)Y+wOBGgQ)A?>cF|S=}Z$?I0-J0+u*RymNVvhhT$DjiCq)6Pr5%QRnJqBh+w)I<@Bg$y;kuDbdvlrUl19#{ES!3f4dukX_0MaNOnm314=E73>psF{oDJ;-Zk!#y`+{I*Q5VghvRLC4Plrev?$J=87bc@0nZFsqu*<~77O`eg_I;e>T!g|z*Aa|%s28+({L}CJ(~{WKsoMyG@B7>rO9>BWXPU<@GT8oW!*RIcg#9xBYh6{=z;iqoB10N3iEf&H>0&TQ-{Z*IU=YSV;Q{ahRQfE_e%ByAbB<cj&}iLSfw>zg~S>3AO?D?lSynwJs&hMf$*DNDD;VcLd?ejQb8}20sBoJn90i%s~;G$8yghU5*8p9vVlyYfA+BXdzlctV|4;6Kq)3StEcWX3$zUof$0JBKJ&Mg#b8CrPJMO<HaZp?@ktj1&JUIGLR4bK9Sm$tL1b<}P#@jni&P?BOzMN8?AU9zDsFPDh`8o>o;eVgAQ=I|@XUerrpqqltR;7ur6rx1JrEsX86A5krX!x{a*J}qD#tV?@TVF@=lsvPQHl8*#4p^L>)wjcdnc<}aBQ!&bs&0c?fLh*9Lbif#wcw4xr-nCvdJ%-ln>skMLi*wvZo~S=$GG)<HJ|)5C15vLs~t_CU=}i>%H%81hsKBvUjAFvuR6m3_HyI7r<TN&mQV~mwC^|PO(E2HZA5;(BaY8Z&7$rg^l!XQ%;xqceYp8R{WdgZzABE(JFg8vsO(U&yAGK>&|jSXEnRHNmysh{FGb~EIJxnuIEE*MdnPbAfgLqjT~&mCaD+3Z4P18gqv0`*l-{bwd)Wnzn(8^3Uk3+ZR_cv5y53Zt}4Gl%dWMlCn>pYykllpHJ93kt%mklqxHNbp(eelBx{2AvbB@qWanu|%vK4*WyD=jBzuGZJBMjx<Lk7(DkdII`rnvP%cY#Fb2u^XYh5aX<_Y8xIFQ<L$*Lv28-sNP4VXHG^YAkJnD&;cH5^;%lZw!oh$|K%U2x8zy47w}0y?|rxQS}#bEqf_Rv*Zvc9vyw6E|3C6V8thv+53`eMsUpR>~r*?{lugQzJ@A(q>>u)?KpdVc<@8p*CZ}!j`&LI-HVF1H<M9Wal1NoX*SbKq>5oOSI{E+`tQqv2Y2ODAaCK=i$As3z9e|0nfYhk(xNB*R1CTO4Y6jLNz8PSKQM5W{fk&7=rM1U3AtA$}PizF(_!8o8K}1>PcpsO|%fL7HyHPkC>fFl3uHSU%%DgP~0}}<bq7nE}0|84fWvu()WEs`0?o@k%qM)?uMRv%IMnroxlRmsjdU+gVw&!MJv5LYg1=mOB~PJ0ka(_65fQ~5UprFAE4kx`!>CXF?b@xnmJt70yFy3P62lf6C7{`3OhM6z79d4IBFtk2Q}8<_foP(%8j|9GP9U(qT~WmJT`fPMAUHhu7R>I#z!{?<>4Uo_Q4WU4C{OXn@qo<o#YlLx#}1ib{H#RNfM6SNnBpj=$mLwnzw}~FeNk2tb(Be!K@6J7&HjAUHZ+a6_9PtYgWZLvRw(a4CUQ6J_17@HchND*eNlR@We5D^cmA=Ul`%(tBIQT+TRSC1VsMmSq4ED-fu^pryWePx3bhFz*)8!!@y|h;p!^%pRK#0#r}elv{3veA?%!VIkn!ykKR2=2l3NKZ#kYZnBqKP=pbjzX7u^V6Yuhu`AASPP!wvy5Y@l7FG9ClcD&XmSpeu3xmoms3sm|MNXaz`NJ$v*$hV(&Kn$5fi1~(<KG%<i`lRX>0^yvcO?ck=XULFfPx23UP2cdwsNUg2#%HI^{`pEq?Ls^eSf%Ve81$El+cLi_pB8$8J~LFlM!nC$oW2es^Pu8zuSqo;u1~*4bkynO&=Bpz*3C$H`V#GLR$Rt4hjT6m-_J&Z5RFg!JlJ`U>@?-9BX@wmj>fs+{skFkbc4*y)u2>;sg@?2N_)Al?e2DvJ##-~c__RsBNAOekWV<OvS<41cQ_?}#*`QYrd2zfD!hFyDQt3Z?AxjiD@(mwLz*DIl7c~9^JpAGUs%%(Fh57uC#4JW{|ytDBvw{$$>)sjLo@u4h`V^m5}$9#;$18ENj9&Zh<5Zu1{n?4rp>kAt+r`UHEEm|H-0#riCoao;hv=8Q1McADMqQ%9jUg{3ekphm}C@!*B|FoM6|X#ln0!OcnCwx(Xgz*desrwBuf)F%Yfr6s$mRQ(KX-BxVRwM<tkX%Ql+U;m^PBDv#JC9Phm5tKdz$mHVyT68mJ^98@mxzi|I7`MB6$<RLi5TAUe&G!S4TFE*z5?r<F3tB+1bzJ6JO%D~O-wP11x&>YKp*R<sB*oRtT?0O6Ld%LQFXs3G50#^Ha6$e5IPu#y<&mLvaaKin)YzQKB;i-Wm&<0lnbGbs)21{!(U`n!QVm|3xQgQo@8t^Uc{+1HV#Dss2UG6~H)0ElR=HakYsRrEu_EtJzb6X9AaBcgTBO*t8}07bK1J-buTtFDTh+>39pV)D@1ditH&Xbo7|`HV<NJjsYVs(a|~9`(D~6Vt5Ub?tK^qby&f?R0f_g(@#Sz;_2&`=6=mVr-Qa!hk(cF}_?@wfEnaOZ3n(bkSv`UoXECy9L>%ocd>6;6>?W{ov2~Z9jPDcHCLWWrwqXYjkH?-=s*7go*@`NV%>o3#-i101ruw9)Hks5R;VCeQ*|#qtt|wq<7SHaZ}<8@ncrs22<jYaAZ77oZS|_#xpfd!G9jveniILx3*XSauB;zKuCoRpN%aYD{{A!M(d&jDcZov04JP&DscFB1s@Vgn2{5xIR14~(!x2rEb|1Xx$BnRvIh!naK`0NE(bPt))a@}FF9|ZI$*00bn3Q4qc|?hWKIHpb()Wpa$-_@rzw)Oj7%=N#)^i~dvRJZDMM{Y7i+xPQ_w&*lQFq>_+ndl{mJqZ_3b=$j?tX5aA}f{yJ}19)-3k3P}|`tZE~~^P-|y$yqHUr&(FUd{XO1(_nTIFSQ8VH$)8tcV3)NLLB)Bb06E^sjVNR9dgDCBNx!BE2^5G`L$|OsbH0z~#DlG^u0Qt;O$N1kZa$$~?oq-0HOx!n`64E!6i$Qk1lZ^0OAL%zyfHbmu|eFUL3?*rkWV+wU^as}O4G;WToOsLCEjAuQsl_^zOwi#2BPfRIXN9j#D;ZmPC){ZG{le#&WtlFiVtu=h5ZNVV9w8x9Hy${>ik?{H7<xkY}w4OHWGk{+KkBaATk!^5ANJmR_80J>gk*>hys1cIf0`IOE-x+`CY@oYN;WQI#AFLB0EuivYdamEm@Og{%$uaK0rxLW3=5oXczH0D_|Ng3HrofTRIh3`w#&J47Sl`Rd$K^rCBy@nb~;9D=W<4SF9dpt3Fit%{_MNT}jmkRN~B`S{CRvpG!t1IW$XD`7)1hHYI(C8I>W_u@BdD?EoW#A`A_9h|vLGw5EC_8UzI7nB&4VcC=%{!>o#w&}l4^Bpa6;)CAHw^PB?c){59Fom#t{-Q{b#hiMhjO7LRP#F+jd#0SXm4n+Ub-m6Z%g?l~lux8LgFR!(fD;R_r=d)G*b8{o}!USr)P@|N1*QiN(;U?lgjR~qTj`O7FPu29$?_6N_a?Cf4RdkpJ!!N(t)NNa${L^+`PCswb;dxYCH9wp6S4_CQ8;F_@LE|I1!R7kn$H?7No|smmy>|nculz^)EiR+hx6=I&{#Zmbirj>`N!byNh=c1c6LLef9V@}BN3pAxpKdXYFUw*v@8Q3=q5y`*5p8)#TAX1INn&4Y>TYqFL~l`VkEDlBL<N%Z!BJnFZ|wnfX)pPna@W(;%czWQT-Hv{Kfu&tNR)ddjD@rI(BuM!3n|y9;UBE$1@qdG4)?YlSWO)II5sO3$iV2vY&pjx(8YBv%={!NZ#ZX(7~tX=uebSSm>sG^U>QWaT-r+i-m2>|Bi6F*<>Q6dN)}n=1hLCt2SLcIXp&8*X^GMtE)6OJY?995BAJ7U@|`-dQ_=ryK8Q~6JPhR+y?QVDbgytIconTZ2fnYph<Xd=ZrDJTaRdTk9|vQOpT66D^^}bd8&NsFO0+^G{tB98#lXt;T&;i)ke^NhylT>r4rbX0S56OGAKWZ;MsgHWTR!G;J^Q|ja4d1|;KolxS0;H02u$`wDH@I1UXLu4`pPsOmdGPyT=aIbMgnB?P4HyhS4PMb=^Nb}{Dy*9)9hqLGp@vP#xmYhq({B2IImle?(6M%d+*oynA6Ml2hu;zj?B5kYrAu`4l9h<a8ff5E{-tpRsi`tYs8uzn7A_KoIPUXDuA#i#9;u-_|O1CD!GEGxSW`j+`21L$j~OPqI0YmxuLD5Bpb5Kc3IB*t+ek58la73*-3J~n+b4*&9f&!)X-$J#3|BCx~m?<@ZzeIy0dfu=DsO;Vm04L$=bmTN+mcTKkA>XpP8g;4|L`;dLgDla``l}@+xEDp&elzQ%u?1us6x>z>7K=MJsGg7PBEu?aUmD77-Cd4KwjNW#+PkE-lD)<Z3Bd4$<Uk@b|T8DMnuQH0#KlEvXOEk*=cyTq+@vc$B9zo8Z&rFwzehj6ACongfU#oaVj>p5NH#1b5dCwliLkN#)=uJ}%||F^Z2IRPnnvhwn^f!gXH$4@4<|`7xUjhgUyR%fsJ}w%+W-yZf&X;@{VUmSrlDEYk4p!O^kFZ3W4F{l!aPo{kR}oGfFPdhUtVVt7=S3nVj;#Ooy*VC?wgy5`mv42#)M!tELBO&1w_S+uKhydZ#o$GU=-e)t-<tkM!uV6EmapA!+Jfl*kC_F|DE*&3_k$5(N3Q5CaAEfHivk8-mw?=xt8lYB@Q^D0iD=jNmZ?N4ah&Cg2YS{7%e?nyI+4L+F`MGYP5{gaYRXFMfQ5_ipLz3~kWM?9v3F)29=sOy_1>@i6cRlI*r(pIZE-O>Ckz^Y@~go~s~m*5n3veq_&TAa=%uG{EEQ-JqNYv^YL3E1(|ytwXqd*%_qHgozg9_nXX!`3E?;DQs?K$0g;LnfyhMq6{baUV-=K&y<blt+S=m4ghJ3s3{yG+JAK@$^~L$XLmM;qYh+NSDPNixFg}yQvLI1M`d9GM)DLalda0U+}LXAlA(z%R`)aaAP!*{0R7R!>m<{>mFVY?P(?wD^I-B2;z^YIL_#=@2UENo*Zu4t^yRiqqA;i>xnEHNJN~Mg8=<lOTYK|EnRm9!_@?Y!yfQe9u<8kZ#ASZkzQ|vmofJ<&nBYe#}oP$3-JvwLj{=45D(Nan1Ofc*`t7yKp<$`1AX&BmHm^^OnMmx6X`Xsqk)ku`K3K=+(9wz@iSxFwAd3Q3doRYklPW*a-DqYtqw4HKYIGK(OEeAz8|6`8^0M`TMggiOvHNVvAktDX!2wSQR51=3zAcVhAsP^tjxrFN}B-nq(Ou3m@Q&#(LuIf?d^>k+v&YxR(DaAPYFZ#|BqxDlUpulZ6u3%k#Qp3friGq4#x4vg4R0s2x4YjI20gln!%Pcv>x2ih7*rb8{SzR{mcv>bRVFR?U_Gokmwf89yFJAc1Oo<I?LwZogjY}CYad#YZh~72i>C?EgHUAZs5C^CHaTIy0>LAM&S|>b;Af5=xdjl1o8SXbxQ&U&VlP?a71oGvCnbhs@d!(82ECR;gPQ_an!QKuBsb^?Gx3#lo%k(LEGt$v~0a72@;YFlDv|tiKn?v+ojI;J#*Q3ggle93e^J08jMm+GW#dSf4B6KWT65Ro9i@7R$}~LIamMUqMj~hMh{lGbXyFZpuCe!!=ykcQ<KqOEm=_PAqf=QXOP)nU5-s`5C^GTq|*W!AES#B%J9PP>m^{rn_|{xl6Bbf1w4YRef<R+F`vCK->5=)B4V&`1{tmf&Fa8{T%~oR%IYyx^;KU}e_2>q=-8oM=#dl&Blui7b2Y5H=`2h6##JaGgAf;BEz`7;^jm5jWF09Un^Fky`m|AyKxj7w+b?}}lX4C5Z0c`<mVvYI<1GZ+B&7%xuk+CoeBl|a4OUlIjeE8_pV^hyH`!RMb!^Lnk$H;RdNC$yGAD^ylXo3S>!j4spEU7S;Arj7e==?U^R`@5rO8fXXffO*l9J!Zo%e3*@MuTW-|@Sh!}#6q-*)!Im<BnJZHw$OC!2Sj)K#+tI`}IbHfW+X2byHD2nV2Uzg=DRN^oA$r)eo?h3N|_$DQW;2fIf*n(6X%_4IV@^mJVcRN%V_EU}_f{U93ef2Jkd!e8(19q%0OyoyZ^^6xj&)2C_5|Cvfxwhm_E6t-g-{rH#N{WqvXy#q*m|NRT-{imkRl|d<nfCG>mLZs9L@vU@ynxo5rKoe*YXtv(&#P1Idf5jkf2>(D>qpdj>)Y<Ow@t*x~jabiT`YG&~X<|Ye95Jek;)5?!z0!jZ7wW2=F^C5gg(1^pk1E@^N8VzjgU(%opZjAyB@2#Yc)KjZ(ncfu+VQDapOijqS#z0w7t?wP(Kdu)U~(3qt7iWI{*wMBCiDIsa_iS;#&1?qor@>JAkv}O;?*>L`THT&8_gA#!%u~)`@%BorHk{!rW%=4z;K$e9|k2}D9S(uCEXP`%WlnKbM^r{El^`1_B>eo_D!8*^n<?{By!l3((jG{^i=vSd!!tQjzNCh3|c&iyo1%Thm!~GVW+*{q!VLEnSC6CNm%Gn6~o~Yi@(fo(@xylxx=MF)MV4Swj21Z`t6<QwDJnXJH`t4YS~z5<(W6lt*QRO=4u)k^ck7EsCfVsaOEO3{?5W7!mWmH9hmdQgRSzpN-%CT=J<oXy6t^2j9$awgKNyICEIzIS?15gWwWCH8r8Hbadk+1zT4e-$UE?dYn+S6M>`=JozMEpxINRNKd`X7Ze{dOv=bawtDN*rHlfx}?C+~IyS%Ecy2m^g5Qqu&-Ts@d<kqp-x_F*n_N02FOvY)CbaFpzM!_xrO|*ooc%l<-kLE0CUbm)o$c7B8NKS}g67A>934*tt>!PY>w{c$3rZksi#q8F)eYBP4?gDFJ?E7ci5kWL8l{69?0IU9}!y0TRQ4>jF^S$Jm&3#Ubc<$X-TgTD(YLR<Mkhk=6uBK3P=z~^ZASR!EbZqfHlY9j14VMVdIb4QO7km<Ok;tE2sTm!j=}t2j6J*VQ_RN-vnX^GhvS6d#$@=p%*1~)@(4Q|<6xL}V&}?<YA&u*!=-D88K8i?Ge>sYte?<g6_Z3!I#2|dCZ5QomaDUrT8eM%&;iE5EC{1dxn+O)#A+yHf1Jc7x*Itg+xd7Mcql=6yHxRbk0iWn3zA@o;s9n9;ZeUV^b6D7OT2@~TKgytK&S~RrrZw)8+59RoeJxA%?q|r17x|nB99xQgBo5%gfuoyISnfldIwWEgg|m347$Q&jzhUH8QoCr>)j?$P#uqmo0i(Q2d~WnKqVJOgk*m=t!XNbE*#KZ02&nFeDsA27fCW0mG)7?_Gm+k^+B?GmeC|5G*19d$Y*R;+i;>g}DHg?$Ur3H-aq$nMB1D+LvuA!_0zLY{jL=9ifb$eM(6fG0qSj#`W&v<0)9#%<`f>NU#3<P#_njZYnqY6&)(NiMjqgu477sf2q3A_<lQ0x;ifN1SnYjo#4q1ux(`hGG*mywcNo%d(CmE!g$!Bz0=Ho?9ylb_%PA3Q_45_chBK8f#z962RNSpFpz@NKluw$7GwJoJ2qsJ#i?CWFHRV2m-hj1VqM6=w0)QrMRTBHY9Slpb9Mws5&5M%Lbd*Uk?%BKAm3X`<POFoeSq7^zjD_DLs8tJHKLofB!s>x}EHukK_;c8rHt&8u0cUt={u<okPuSQVDy&!g=$8!(lXeOt6uZQfxD2PT5tFv?>l<osJ?iL0@uN*h8Z-nrn=2UZYWKY6PQ8Kh#56f{)BH=fR@-mUP1y~d4vNT!cKsZdOW#ABl1O$rYQk6h)H<v6;W20drSq#qQ5_n<q>tCcKy=hwc^YfqgcJ^QG9IkwPw)*`1JYsLlNK>3jlA$u?BKMaxav%7QdAt~|M#u=BaT;~o%i6aqt7{)uU#za4pKo|RfnbN#`_JdfFo(;3W^)?1h}MVSKZB+4Kfs(M<zy(H@8bA|dFRT|gY^Y#ZW~9v!`Iu<ci(;cUEeBOT*3yF2Y<||ADMhJhlsq8wolfgoaUIQx*=;c4)m~@%3PKMC)qbmq=2pqC&5f4QRyK1Wig#zC;1A8YE5`m^I4MRv=#5I>mL|WMjOa<BBDsdjVifhCT2e@7i**%B8cPJg1cAbU|lwA3AL_*)xFk*RtgZ1l(HyjylGe|85=ztehWkiagh<J(qg$tY9X7Zap+U}ig=di!*%}8ivbXW2YNAFN9G7NK8lv9LJbe>CY=y*ollV^9SW@L<R1hhgLyKl9mMK=Q8ZWGO@Zum1ZW1)xJ;@mPA_}3`{rop&F^$7!)ZPrei8`KRK3bdbRk{lY=cxK9kqNh{KUou7%L>e;Wn+63%lW{AFI42KvVmd+;dgf%pdU3uM2i+<&A1BjSnXhF6AMJ*<q2(3=4b4Q{|8}S6JCjnkV(=^~PSM1<@Iw=D+N0y|S9d^%pNSv<8k6Hjo60L3ffEQugE-{Wg^Lb;LIZaT?!6zh*z5=KpbYytV&o>+sbedh;K<?~ID})B1PxpNkj#*OXPP@CA`qYy99ll=|hlkt}HSpx?4$bpOrH(Q&+e@M>oeZEbJ=cDS|8-b!mEAiRVVOvZ_6%}gv=0G<vx5;>M`8)X1!K&4~7pGGGu@!848-_N)LK%f7^|9+8wSLC0M=CS#=ud(2NL0M{nmg2bBIzp^&U<N}m6<WjQnAyaXbjG*ZXvpQj58o3wStuewsP~LT20C~nNDnVK!G`AuvtRrIQnIX4!9F3>$7Dt*>+PmGYcP%F_zx+=l7V*CvlJzlTE&cUXOV0K!AN;9um<7-3MP!}40L(9^Z<teD~C7~R1bU@`&SlqYE>)FExk;e>X^VYy`j^TxtU%bo4eE<fP1~oZQTIDprKR^h?zMx*BT(uZ@7@#jTnf0khY!3yVFFroMW=7PGYG<>)QHoWxovZs$~XH{cCgSYlxp!4@|$la`_edEzd^uYswN}(;OnuPQ-BB6qT5_{lno9Ipz@C*?4|8SMH<3IrobYA|`}6Uto?RGwz&YgmdLC*d(hQJJHjs$)2O_$?6$%pxiP4S(M&mXe{-}_3u(b2`X(y+7^ll(@mpR16um^Y7siiqmS0lSjUVOfo$49FaLl^prR}E&72WD`6^y`&(hzH*~b_tHaro!9z;IP?Jw<@iFrqt9n$Z!wZ1R<EgeLA;P<}Mt4EmF#Kds{m8lexrp*2PH-tGf0KwjXR*;0E-IH}Zc)Q>l+0=8iJvUsY@`Xy!8rP?4^+V5dtsu+epFB4nA;j*@IH$wqwPY=jRzLn2y@>wJXqVW(n=^>3M^!KUXut|Hx*opkpV*IIo_Sh{7bIdq0t>%mmt|JvtVsvv>wk-$ozWYAOsDpPGf+cYhV{@us@Zu4ota!G)}u&D(_LsfZS9HXxyHi{BGUzZZM)&wxrWdBXRRuKt0T>t3WRB4D@HpRVb>ZT{|oU#t@53gjE8z+gEySz3SBDF^aCIGMw>r|U!kPpD}I}jO{7}l0I>wP5(K5ICh7*j+Fu01b$+xQh=}S>N?%m2MF8&!hR}bX5t7g_XG>r$AB^<FZ=yd7dgk#kE@LPEKVkRUcfr_pZnVf}K>ruPdr!p_Agdw;J`WL<LDYNBz5x)2|1IiC!A$wN60O;qFB5d!y<{0zCvgL73t_>c!Y8pl=%Ei=cb!vBSIA3GPfxh*$N`PlG?L0)i_$b6cxjdSfHuew1bcrU%?SF}$xE8?ONm(Ufn#3NO%;G9)UU=@BK`K_p9wVPBjOnBa{cq6yec;h@ZM5>!fvjvcq6G7(AUVR#Cc-W;);4^weOl_k>pTIQJwIifwLKB!@l3)z@z<3a)ZIbzy(y5Q3h#RSv%{j5Y@n2XEy!F{9ZSy?4XYJJ2fMCeGCcxVo{X!fQA0z=B$a6g)x>oGUFm|LP8_{Rn&BYV|Hsb_)id9XAD3Mlk-J7gNek=Zv{QL7G|yf%IPf0huKvBAkJsiPm3z;=zOi<eT$;V`_5D70Koo14*)<gLjVokbpd~6v#~mVI(`hZo&mwwks!D|0-C^=WuiN;0Py>tdiLN@*U4g5Z>|zGihNo4K8jfvHE|^3>kfEHm(Us`^P&7CnLx+lq2*5ngGSMFVqNYl#5+@o4~m`J>x*K>r9`Dq;?3z^BB?^NsQ}03#f|!L-4xD_t3&*;rI`tHQ3(qu#R~0_5d*XC2h&!vRkNI{JJJwXQ3>aam)DbJ4HVHBX3%d5>KI=tU4W|!9l};L?rS#P1slBjjU1F_9KPa$^sBnI4s#lA!%ZEh!%T(+vO4?3uELuD!A3XwEP4_(v7;Zx!ZLCuWtrTDDYlSOmYeiRXcDhd7HhOh0uIiP#7TGu%7Z4O6jDuSa~wdkb7#$K3gtqY=QAj+Cw+%<g^*X7qIXJz`?jsP@D3^ex5bwk)B{(hI^U>frMYn>F{eV5deAyUDgZOZD+$9ZgnyTNe%0Oac>W_>@V;|bJwV4e=vP2rNd81_Pn);?t#2&JO2<U7opp^lX!(TkkZrr`ZO-lFDw$0KyOH$7Pw<LO*LX!V{rNyzk!13se`a{=0frJ=3VmvPQOe>Xxyb0M%V5kHj~8V!zIDt{(4ZI2n^$NgYe8@NU|OXye)N{~9dK0q1sD|5^EWbbdjR%{7Vmu@1#PE;sPplecXB*>@5QEcoSpR-FP5B=feFhpXNBiPNOJa&Q(zM{yYu*i-iSes5A+&c6*J+XY)SQIYFclcU^;7OXJPWZW|hi;1#TclSnz5uy4Y{pXWp=y&6~g;=@4t0{9M<$?l|0Aic}M?7C9aA*GD@eA^Y}{bHm*Zv{19bV|Uuwg2bN3!C}YEF%Sv-J~og97?szxcb04n2Si7WAoaph3)|*Lt02E$mSqxUh`ihZ7Lg^Pc!;#6+|z4*^*tfw{3f_%y^V%9oax_kZ1n%=&ZY`ua|0G9E>I@;PE>k%%3nrPwwHK`UQ8g8WiJV?OGPxp%F9PVGqjTb{2&u<T&U(Fe;M|pu&KCRm<D&I%+X$nyA&X~+5M;v;HDcJ8Qwk85^7-j4?qB@(~!wU)!jh$+Q614lE8yl_g<2kcqf3*$SUjRriI4&T-?Hm_1ff`4W|tYQ*+OrbuDeZg93r0S!JfB-7_=J-1!gDvkry`mAAr_O1vVb#C-JF_uxC0?>y4{V}mp=JxY@CyJkJc+5=TcN*NvH=t0BvEw1G6d_`sV1s6yYrk6&PXvo+qcN-dF0-nq_yn-wXM~aAE$Nl0>7Yh?m5EI+R-P1kBvU+5;PTZQ@h2XQmlFT_^f`fJU8%1>__w#17BB+UgD-E>LDr$PwBv!HwHxx5l*=(L;o%spBMnNY0_7teA|FyX{s^{U;R%R}pLsB<q;2jj=Xi%jR&I#<t)yPO<yv~TG@LD=f#_~?&NQ)!S2@9okCotiV*$PhBMF&eg3)wV3GFR4t1nRQBQ3px4BcDj4fa7Vr(mZ#KJIUUNBJN1fOD-u)(~!+x$blIu>0K#+P$+Al2k+D>G}Rf6Kj_j!nB-+R`aR+Jf8=Y$`}K@}J%jGiu=xG^9FF9Ow*8HS)q~`szCpD_9f;#E9LH3$F<$GYHj8+#)ArA*f?!(~mBjOi<MFP`WqEOHi&$pPH{N&*@G$sHe4G-_(ln9+xtvK|a@%qU|33>ZMv0t1$XFv0ua#uTLL?UaLK0$E%S&}QGTtVl4`j3~VR{musYG1(P$U>Wd>k~+-OaL;osE!Ia~K^JT6vh!2vd=`3pmw`pwPH6fi)E@RO2Ekt5hnrUF%fLbU&nA!KEIugTQI7Ko`rU@h_TX`3D3n@Py&sCW(w>w>A`9JW;lPN=7*XvM}#bJ^4>Nhg>Dq6`Vr6T(S4Y6e^~_|K(uM#q2$ofVJ)rIN57<c@f{-=w)=xzB|8ct*pP`B;z~#ubQE6wkK?Gso1B<e64K+8H(j0>OeoEj!*OB-M2f)M!W9$D=;+K7Gv`fq4)&5u-avr>U+JuDHhV@y|6`_QGRgR^;zl}D2p2{%V)zC8`~VXGGxuT66GgqC?EYh7TL$e14>dclpnAXmP8Sh)%z?D(MD^mojwA^6;zR=WwhR}&c@63bT8@&IYux>+s;c(L#wTz&XDLo?O~6GI(;Mso=z~=C(_Yb-z7Ous&STay~W{G`bqPk_fJO8*2Byxy0W0mO}G#LmDEvE?1o@iRKqF%fUhgcs^mqlqX>|EFs#(n`om`AVSd+jdVw7FMzBJ0cF$kc`?y)ns4XIN^v8MM*bT!?>sqqv5#K0y|1}Cnw1=zTm43`P?>3gX65aWk;l-Da^1!O7Ef*HAiY-?D^>a8gUR@id?m|uU_>IiD3-#{2OVcu*6_<^>luoqqPC=$64zec>p9U_kXC`s_g5OtkX-rJUXU##*o_;8`oY66vB0`7OiF;Hs6A)G4dxH<*iY*mfxs(c8{6b1-5b3(+ME8*tF@~iruS?>v5)^MOHH3(BjnP<4KagGs)r1+dkT{@l?yhu6nmpE=sRp*^yei;6MJ!bXI)MneOQiOc5L1(Djiy^%BC`KFC20)#YA+b_lHYx%(fQU{kE=z;+rMlb9(gmgBsAfS!^Oni>|)E*8miD#+0xk%P7n-*1!|(;q{d`SQ5Sm~;g&<%ca8P4JIb@Wq85_&d42fZ>V}!P3kA59>ccLil`fsD)PxNVq`CoT`2a&?x)!<~_1ZqP131u{Obwz(5|2ReK_>4Z@j=M7MkAafhe-Z(d^;wbd8$<zp4y@g^Z7ZTcrITUY<@Z^lbfd!&|5uC2?FVPABaXP{WRiJbbkK2Oh#+b+w^+${oAPbjs)juZS`%Rh%l#z8m+F5R@a7W-_h^GlnWwo4iA2~K3rR+hy3B%+d;%1(jWBXh?6V;(|*s=n`ke&O-p>O`4pZ#eYr|~quS?Da!q1uw6^|qZT-9RbDr8WcDa2%{4{bAYwFEz8ozw{^7;9>vU>8$cE0xXd9!b6uHl>XYQm%J?EJp7GkPchR);Uv?Gl(3SzC{ua-RAMV^lKp7ej$5^(jzWf4LT!Br0FHJQ=H=eK<x9Kt=+<aN-H;4zgTwTy*5{7-0Q>q|5)3e=$B_EeZ_#E{BAD#O=M4PE6kFDhbfrzx=lUYy5im@aR~|#xu)ipYLsXkJna_7%|>C+TMDHC!Qy-Qh)I!zBoNSIayu#>Fmi#wDOex`|m6N_e|0`Y#;58Gys?BB#4>)_6t5fIXyjl_qYEOpPl?4`n~!s9-ckv{WQYQFFL~MY5ynb^WbQE5WU(yBIG)t|GXo--+H%An3~l<x$!KUUyy__X$~ZlTeXuTv0}xNKts(>^FF)9Z4-fbwX-*fw%4R&nq=*w#;8+4M411si?Z^h9li@irSEP5Q;nKcJV^;{Apv#!VE_2=V6PLZr;ko}<*O_FUv}YMO;(J{_P101^LzSpvA(*R%0Kdpy}kLL@8uu<hX0i|FJH>fm;82`PN!##c<iTr^xNU#!JDn))(-P57L)HVkHut)Phi!HkG9^v+uLclb~7qmD2B7Q_UE<1w_p2D-JkRt9mF{GcXZ+oIN^Yt?Wq5g>nQr^Y2^K+Muq|qhL}N)ce^{M)`m=d;i59pF>ODO#q_G*J#!ub<jm{;aOdsT?*8uno9-1@LhuuPtUW#d+8^0<tkVzsCvbfzzn*>V|75(})!lcNCOML>cGaPDcGBR&T*{;fJ4BZr-OrLEpo1}ByKo>3p>L9clo$-F1!wCu<pfVg{>M+E=f*f?J~QZUzB}Fje7N&&Z)<z!?auyj#NTagAMYG~H9ZbZ)h=#aOPMBFZNJgA!`}yY-XE3{u@}V51HyflHr!g;Y%{9#<&6j7`sre4*G-ns_yE2%KK$Z?wMXp_p`8vka2qk@stJ-*f{($a&KE4I!ZiqpAnezMRrw&q$do9N$aIebyw4Zwt_pg7th4)^EAp7?**uzW_p|k~JKdgyZ>%Nt8OK(EbL5jVOKW7-Bv!aAGtU2K>b*j(r1V!3PjytQD8*0FoA)=;dEcTDqFzcH|3X)9-(@hC-%9|1?uYYY-pE487~>kkQz$qBYPSgvWh(JuW0o!@NfC5D>7*H$%R?Fqvm2wkNOv<N-5d_sdZFF&gVY6DoOFT%F7+6Ax?Z+g$2`|fdnTZPZ8Hw$nPVCn@X?M!mlUZNfhca8bMJo{$qd$VYCdYnd8`8@k&RdXDEeQv*RVr$anhdRsAJmS*goJSz;o$v$8a>aP21pUzr2QAm<bzGI|~jF9lz?zoxbIV=Di+qz{Vy%@yj1c-fSx*aeN!7XR9hUEYAVPxF3Ti_V|f<aNPAw*`s32Zw7zFT6&^NrGK|fXph*`f2OwDyCZ<6K547O6UQE~Y7F3mz-JR&`3YQXH3(mAX3CBd_dOi08OG})i$61nKNl%q^d_a8mla9ahk;=uMq%ue&L&5aEyN)9YKep)8M#07;ilJq9Cl$a+Qt`hjlFBw^g3!dxn+0-vt(v|0xbV|)qWAo1s&Pfwn(U{9viY2{{Aehb7F;i$!I13VuJ<lD^1@X$Vtrq4kUG?>SN(jr^zH4s?E5e(??I~$TPU~7)f5~!e}6zv)A}4WfrHl)eG-bc7dN{#sLiIuu7A1e5IE^n+SdOG<a(=Bg^N^V0OGlz!QcrT3*aDa}VxP#Yvez6cO*S$`NHu#l?-~2e#m$a~n<8_XflvG?DWzsLbG#R&ZKl)d$L>J*9#0J*#ry?qDhoacaj<j|+s?O6P+7OJ~Th-Tb^eK_aF%-GpRl10U(0%le@Ia7N1(((}IjMu*_C!+6{`3u*SIaQ892XL=vlO&CP6Jw>v`zEflP${ip7tc^^Jphh%Wp`jab9vpOdCE_$eVWC;Rq#W30Bi67LRfrE6%U9X^;@Qj9RV|pHUGdYG{0yt;X}^6FEB4xWB$!C<Bznz%9SEDscC$g_{vJVPgm}bvTgSg}{)1;j&ZKW2Kj!C;Ss(J3sP}xxIp3jAN?ggx^K+xWq3>P3fZmJYYJY>5bAG-pMjZ|ZBtQ|K`4i&^d<>2;%=jV)YWCb7hv_CNw-@DY-<XNGM>k2#5c<QutB~v>+mqRhhro4H(GXC+NAJt5=9@<cJVcpMR))EIo9{PFjJV+0%&H}akhXu{dDW6KNo4##UrtZIM12J#J$T$3e$#*ag~ZCE;gf#<Uqw>gKR8~}$9*v4?*8>l2nP(|_5A*D_xN~czty*_{6<%<+b0E9nPH;FyKnXn4tKV<kacDMfMmqIgWsU4I(>9NtnYR)E6Ux22tA3yhBFJ$yjXF2S(wDeYRhKB8duxNE*B+KW*dIm0*tV;|AsiZ_EaU;A}{Ty{$t7d@-fL!m{0sCkg!&k9-W@{m;<8O7=J@iV<KDFY5sN#`9DvcePa~K<de!&Mv3K`B&p&y$jJxmOAK3egQ#?;;IppJo?yjg;l<jm){q27bJJ9n)sHK&s3zB1N%q=evq`|GwGa}MJ}-c6BsD5EOJyTGoc())%e-ANPAbT_NLPkhKdAHOAw=d&-TIo-^30Q(_3_~iu7!p81$?Fj^@)_*W1xR4;&PH1MGSLU^&iB>@>!{li`k@|r_~xrRD35sR<pHYXGY>fpi%d!^Sv}2O%f&{^b*aXWRg-xr@53bAhGnB@#AU-;K6L}YEFa-sWbB>Eis^LP8;P#x40S$lOs;2P54`aZ-HUkA`6W%g%dYhN;-MiAOanRe~v&m*np2a-kPJ}kXYo;k&}^d8two+vY_Y&5ZFVfxdd=AlV=~PLEtA9$ZVn4+udp<^HHRo3|Vgh#P*ax{Uzn1Ix-&sPdj)7pHFBS*?DnBXW(%Gy)|&P{*!f|E3;$T^YO>VRcQXfku}24Yz2Hu=tTPmvwf_C?FlW~!5nzU8#$v4!t{W1k~Dx5JmQyr-nVSddl72pL_UesRaZERlS0oh7@!+E(j3MmE>`A#8-pfJqKjlQyB*T7Y&sPP-w<!QAqK_2APtR*F>*f92A1kumr#}M#moTwx_|I~pJ>!8z8jT@dbE^oFrF5X8)5-2=Zi0s^kX(ozkDQCxag}<_{;WhueOBM8AaM$-yHmQ93Q-n-|oCUIQ%=^&At}m*p?`;vg;IyED>d<38v{XF}1t3&k+hs!^b)m!GLoTgCvz&snQ>X36U0-+kW@k(9XdW9tszG@^<@-3mlAfcWDxf+3X9!JjUZM;qsKp!7KK~lgEv98lJUG@(?;fChbv#8urE!j3oyS=+$gg%qV0eh-Fhrz!WYKP`qzxiyS<M$+yAmXf-Eh^2^SfJ=)xuxV<m06Skg$J^N`iE>l|57gp$I$qYFK=_zwhZ}z^tdG{NC*bh`Yr;on8`Q_l~c*q7e(><~bkR11g&?g=~;XvR^n5w=o=%}IPhrU#cxum4-Gyc1l4S)(u#OL~bQGU2cb2<W?O2Vy4bOaW0P+h4sH=qJsvvcKObs7NGEi*CS$b=>pwc!&nNvjWaF*gj4hkJ5=Zo`Ow--hfLQ8iD-sa~3Sq-P6CoV-|EUdj8$>bForN;FVrDeSLLcsk;u4U(5HDvRRUB=o*}9(jSx)Mc{td}<yuRKQBLF&BHS#f=X<zH^>~1?b{Bga1i#iL7b&LPEh;IAM?A;Qw4UId)?qcDtyuy0977yzfR)GGWZv)<&sHl6<0Qvlw;Yky%Wq_f3;gfA>1MOkbr)t61_Bn-3#J;xDu)*-($+ulX68wU*=PolRuR3Fa5staf%cHva0^UWJ#W`hZ|QR@4!~l8E>7tcw!DuCI<G!=k+OiHm?jI+rXJ)BEwJMqYg51N#LMp1R*?dK`PAJ<<Y)9q+TZS%o2A?QcoOg(gi=?q3{zc#Pqb(^GN2T|#Odhl`IGRMOt?rIUoWOc+^7*LZPjQ@DAVtF&rw2uInc`@kcjzXk{vlEwhu^=y^6C=<>rW|jtutS^g;f28C3%jA|=&}a`WZ?P2aBwe~<6{JD0{Cj2KiWbkbGY-%an71(IadWL@`k#x8*!~pe62_Ns-TfvHA#6|2lY&J%8w%y@Kz{2~d-#bo$F46=AC`VX^2Kh3eW_b-m2!HUu@hyLGcx%MebE+0lDH~pu9f!)Tdtih8P^1JDXluQhHos{`Ha&$wHQcGXdJjXg==jGgm=lG%hM;DZUe?NRLEylyhJDe5c%IGvThjAuIP3yQ`k{qM;S;xDzIqAeUN<{>F{?+?M+er^bxyIu?hqZ&+1X-WT2+-Y~<xTO+L`#FG^$pHpU(?<7^lchX%!|($%UwLkkP63Bx~SPtk%ROU)|5`=!<u+sYaI-==lL)_-i>gy_uAZQ&MOIP=z_eI;kamHa9f$bYOW+d*msXWx=!00fUhp31I8#YZV0wu&U0H>M;Mk1ZxPRsv{LksLe|gIaJNz{DxurKA_vs$yE~GFKu(T`W1ZscdGFiQ>M$NG}(8r>3AIJIov&ZFiTWiKP)V-UyPC-z_8lMD}F0`J5L&>N0f&+w9t#%r~22MCi<Y((V(}Zy^2>Lz-GEHJL9kL6QscoB-*NCbmqxlK;T1&YF1nhfFTC&nF!j^0?K|Zubvp<bJPkJ*3Y1BnoCW%XkkE(Hv}782IWLbi&VqX|OrR?_~MbFe(Jk2F_4qd+T@DYmt+QhV+iLE3slQZPP>rhxnmn(%O+46F|S#zU+Qf12=sCevkM$T>y8avo_^xF4G!mo08hEbeH9DQ?)8VW@T6uLj?(U^U`^x)}B|qU$1Y)IUJdskQc1DEJRrWkAJnyB+mP~5*mc^ARNY~Ei{j>KM$>a7i1(A-TlNUJcaWsa>*(x236#DM$Tl&Q6kG|nL8H^B^Mq}5pF$ooETtDAg)s3UO7=)?2q*ssbq*T(Q1F%Ygc+lRg{kEaN9&wO_-Ndhcj>HWjek}5vHdJYE8tLWH_x{7d$S@I)g|!`9ZYLi{nQXn}iQZ-Zb9=FXY3&78l;r_`+<SeQT3k?-xfRPMh|etDSh3l&>2*kv)3&PM`S~p?34G$;)i1{~<^D)uKQDm>Nxh4d_C36h+pIm^#+wn33=Datq0Y$Cy9y{wCBK**!Qpp*5ckyp^8~{7hVzS>9-Dn}Ig?tp&v&+?-c63IJ&M_@z~>?yN3`b!j<1Rs&f1gAUAX+NvWaOIvmpkeZtVB5#t+<lV{8@rDH6SJ6>j%;$k?jSmFV94r9`5NdR0F*mjk%_mQ2_*g?Qc)TLNqk@^xTUw|scEzhOKV)cIb4$vHps_YH4fs{7!k6U9v?q6XxJOSU5!dA+DJLfTJ(n_%8VS^-3uS6Y9x~m{XmCXD^438LFiYXiWfAAfYOx<EYhEW>J0Kh&k>s`yoe!GF0)mkTieo{LJHK7zJTb}pHOa=B9s!Ab*!S-9S6e$0m|^8)CHqD0Tzs7L<W+#vyOA)_6*9!i267z=`@RXrx5mk0K~w?+aiAO!mN=|_bfSe(=AlZe-drqpvQpEt(JeWMDtYNNim66^Z*ajhZyH0|!Pqd%u7_5=GX9^X@u2G-aUQX$+3S-h+c=SWPM4o5T)FNPG)-43s%?f??(vsZEI9#8%O<0#&xh2Iw~v4tnwq48?pk<!aC_Q8*H==@(2QUq+Vl4S(yM7Q<@{7Ug^sLmrVZbh|AOk59U{JIRHb#im^W6_Dt*X;Quq8jpw$Ti2mk$6+9*fqh@GvoGBran^}pHd0DON*iAETpgaDu&6mfWiy2H9m@5=Q*2oGfAw1vu`@X!S|Yo9|LsK=mGK`rfR)bP%a9Wv3~SggJ3Rk!IAyg>)`3p3e(cWwl7<Dn1P?n*daq*9O?9r#%?FtEgU_aC|}Z|32mV!P6=891DhPn9%V?ilicXquQQ9=PCG@C9&fuUk1>1tj)>{b6jD?~z-HkXIcr?uDt@pyj7lUU#0?;0z>_VqV*Q@o-&^z@1ngxF&O<?oG$6G{*Fi0BwCF2tw~|YlPo7+iD27TnXKHfd$ET>cpgy*vM@&4H?uh0+*vDRa&W;TBHA*RH?0n(Ygm|;5+v-?6PAs%$mK;kQbVP*4PEzMl9c#CIafm%LpP9Zf(+_eEjB5j4uT1fEXKBKhya)viO|V(PBPYP8E@+<ch6(*D2e2*v1I!<FKRDuVXRI6?4&=Qpk#S!Nj$YiFhDs<s;Wm9jJh|cSEZ4YJd<+Kp8}f90C8Xf>@VM;(qqYiOVBa4%k@qR6L$;j2@Fo$W4;h;=K{573{!T_LSGwkr&n`<l%btwa4DJD>?sJp02sqU{cdh>3CuCK^dDO-k2ZbtAgZf|7tOBpw_gihavv)dj!#2_MQ2`u{H4H@)`=jHd_(`ig}n1@r_gr_PPy0Wt1Vq43#^QIy3npS&1cCnFQ>OSr3iepgp*5LuL#!?aW2zP^X7RcM|IhZ^wEaq}pm|kl2WE191*wxm6n=+s9X=d=ZjLnVa_-UPxjcyiSuGmdvh$>fn6h!}v^+(f2THHzD@YoR=K(oOa!Lcbr(mr9HONzG3FX;m3K948`w?y$&m@QdHGnyNt*Ee2}GgmRAc^-R|8TESn={OFCaB-~?~|0Xp6$%)KtR9D);bReBVREbB{7t%;Pu{@_J|Nt$dvvOWMiHTPvPSC+ls!6Jnm<Q*JLx5gmQo`}kz*OfWDq|?9Y?i9m>)AMRmxUWH9%Cc^rKH?TDc*vgQlO(+^#5XtW`QFKiRkIh~<Zk#sc1zvGrM2(JyZAJ=H-wzoMq~{FP<B@yLnaz;;T~YjGirKVgRK#J?uOBurN4w;1w0zh$IYS8yZFAbJ+OLcwk+(pEqD#OF)C=`!kxP1vn6tLr(EIYdr1c}zDaHk4zRbhIDItD@s8f@Xi1E_Bv|EL{MwmNpGt*n8*o^vZ6i<rj7S@Ts71G0qN{zt>C^*J_8!92s0e)@Q3>jKIau>WO|)bwUO3eNY!+hA9zlO>m^PTk6WXuA{q`*w68@;Fz^YK10z>e-0}mgn(OIgm0gMCOgb%7BW{zUagpJDqw}XsJElB<U0)YE4!dttn>W`|!%nfP|GX4Mk#?-3AkZQEM%t|h5cCs=ct8DR5<{gn&Y{N01^IN#DRo>0ab#kQqu+#(w&Ixtok)Xk1zntFrUmY`g-XBGeInB~zLl*+QbE@u|GBYW733(#L2@I$Xr;6aZZ3#zcZ$yvNPszB}ZWC7#wgi2l_ep+h2Nm}#<jyn=^*a<|ZPko)0#apXD4D+O?92k}{KS{f!D|?8UE{j&jD1ikO^QJvZiU4Ntuw2v*Rw3EM?F09wA^kAv$Q(&OLPmjw1&;hBgeB_u~EVAlCL&4s%zphUaOf7qoe|N_+QWEv?TrKQTm??v3ooy<5Orl_G@AD+oP?wJA-KFZ(G~PgJ^62?=Xch(n$&ftVRALoRG!*t|fIho7E&A6eATXJdCo#6QD(QNu@O7Ms%*{3biMDeZ3HKsT9n?6}6uL#1^<<H+<N3H08f^GK$>f9h3L()SmF5zI6nZ1r2xmxXe0k&bx#FrnoSC1=9lFW2cXv4_^$|P9JSZgw);hZQO&WkA^0H=XEmgAr1-zQAhHljpZ!%?8=-&CFZOPZH4KZBg|fY`t4&Aim!8z_KuHe<|{vHZQBh8_vMU;$&6X1TAdYXkE$m<o5JYybm;wfG;n37B}-};pMywpbb7LOrbSQX=lYq1xXXwV;qIqK5(S2-jL0b;&51d2R`zl+OEv#2lU_DO|85EbYowY%6_X<YVC}S4IOqnH(7z;>mc~W3Rufqn+&2T?`xPk{{k#&Gzjt~WigbQAY(08)sF4(tjG^4v>%lC$c1W?DbZ@kd9-ojPUB<^&XB~w7!6k$bC631fRhY2XWW)x6LRw09kEz!HcPlgm4&4p(HCxqDdsrYtxU7FzXLF7T?^|zBq*OPaF;l0Rf^QYZnVKGWMn;HItVhw=O*4k8IK&&v&#|fPfPWsB^Y=@NhqUQ^W-`6sGcAa;l@US}<NNJN@P(k<zoJWPLddbsH86W8Peh;ggh$~c>m{6+rHOUNlb!}XO#99=TTV5?ba5<t6)d#eHFX)o;j1SDq0_#+L!uV?FOS`*P9SxFmRH8H^`1H%utQLd9DmSBC7Pn30a8(W%jNgI20HW|j_B<?v?ZMzP0e=snI{xf#dSBe({$49S1#L-c@j>186qK8DVzF_G}CmDexLVhDGA2*SpY7biB?QEj($~ycstGcx?yv)+6aMb!?tN!m=9@7NiP@}Twmfyc>l@iI>kS3%397$SBd6RVo%dv*B6b>F?in<8SFLc8Z4WXOnS+zHaE>o?#Qk@Nm-mPZv*k?-J(Wh0FqLr8oZ<V-KR((h`d%K^-MPE0R&VoOQ4La3?9t$In4^r;?RrM#dS80&d-a=Bxd6bvf|#(RSYy+1YF>=T65gpBpTJCJU+4~vkV_Ca$2LZ`vr%;Y?#qC?=u7f&Bs}Nh<elNHXrwmtYD{!Y7AN|am-cBQ#y0FH`42QeQPQ+s9UMMbiJ|z-k_HSizw&k!{dWrclL*zW(`S8ko*R&b<lR|B_C}`HZ&9<(DKP}yH)jgH7*f8EXuxtO&jf3je!`!LI0|NOQH{%xPM7JBw`mYQaVBtt%?wtb#qWnS&#I_v^6NWtR%J@`39z_%0VL|2G}_9J@yhXp*JLpsLL#wsV^@_6!3O_%!-+0jp!u^OyI-KKFc4oazRsIu0XRuTcHjj9)0niCSBZcCZ7s!hfGx^bN8Q<w=~k#ufUL&WnKjJ81&C79n+cgeqSvJ-`vl-bl$voRd1*{sRmjxIB96}mh+F=70i-FKE6`JjFs-#aIlzhp~@;|MMKQ;DZ7qKwz-zbM-p-@xPn#hA4pzT4lOoEd`0O1aZe1ucy~Yk?Pv!@oYx1@vu9BD?i?N-9L7h#Y#r|Izlnd}J=ohi-aXi-OL^~L`&ajXquEgu#KRYtNnDZEYCY|7F^HqW8=|vsq+DicvP!()-G6oP{wRLEySEeX?d-of{$&u^hX;FH+g=`X4&xW!52E$w-=5|;b||+_%Ww(KN21`G6jC#jh$5q=@d`&2i<z*|SX?5wn(q~quTiq#do&;1<gf9G$+_Qe7p+gqYaxvwsjR^;#YjZtJ?G+k{O$R<2I8ozqbKLe9jp7+ll0;$&<HirA52Or-G3K6))HRcf>xYso^l!&1WS4%!e!a=rrBH<i2zMMK?yQuZJ2ACZz`K-B!Nb`Mg2M$@tEC|V^|b=bU!dA4JTR2q@^bxnTs-JDy~rIca^6wNk65Dfl*i`LDwQ_;}J?2GLrgm2<pH-MEGO4^S4(!zmM*8S&7HR{5F;)H>MEoP(P@_VHbb@_Q9XqVyj3)#w4uiUz|A@)(eS_G*lk3_Mo?yxR#*~&Tak|z4RD_UJgXI{c?1k49b^sX78IBb6<H{^M#|m>m4fB&W5>IG<at&CQ8nH12nowgLv4-a!&ZpmOBRh6Ouv+XA3fPAdyZIrA7h_vJm%t(@dMJqE@DbP_N*PbZXx)-|9W~kbz$EKGMsoXJ}vgiJHg72WMl_9dBdFpE}W?YB4vPEIT$0tOLpu)8M;7;bt51l$bbKtmS5&N?s0L<Dofh{J3${VnIfCRG~6-SMX5(yiW4ul2w!<NnkDBl9xfjT&{ldR4=lQuOeJSOpmUz$t2Cy4+jW7uo8kC0uHvjVW0jDDasA*Q5Y$X&vsmztybHxBGm;eU&Omy)OyN5u$xWB<OmGI5Cv3XF5Fm-ZTVGxG084%)oZU%9WFFO`;f-hp*Myxs5Yf>KVueO!FF0Lo95dMKJr0|Pd|fK_`34h%o;tBeEO;Py#LkqMSKWy2yXh;zmDoa-Y#>30fffcOA?i)a^G7`v`MxE8X~JJ?`{T{S=0^N5;IU(Nq@+)LmKmtiis##Ltx$X()3Ee6g{!&&m}v0ko{Tf8kNwIe&TfR#yEv(gY`ER!bINWLd{Ig0{?e~Qs|d(%b_CJL{);Ygf+VzHNDvR<Hjvx4pZa!DJ?Stnvznw)u29=e6yrKfUl8ko}FSJ$V(im<iQ){cud;<xz!7DQlzAuWt?AUkq?Y?q7u$Eoy?hpCaE2u6~GVtrRH|KEiD^f&WekkhrLh2JX>wA3_U>H3#upy%KT|$3Au@TGklr6+g^S!b5#G(c1zK^KfKrM>xKRHHk?4D(7cD{4x%Rmb&7-5%aDLOnH0lKXmL7gQ!@f97wYTcXI%b^W!iL|N!C^njI1Auai7ak9G88X!Gw#f0zTyd%r3EihI@fchdQzRO9u<0HQq*>zAPr8nuf<{6|8k~gmRhhb`IYTqyk-&b7{IIwpmBR=!V739>Sb784A-bICCRE^?p^gQ-BzLI<kexRD}d2LV>tuAXZm7iy${hVzUtv8wgs@qQ&{SRU$cQQ)NqPdVbD>u|yN@52w%J#F*pM%yr<lprce89~&bN7-`LI2=O~~U6rn@(?>U1o=VnIRg5E-hzQ#4?umSD<v~s{sn_LcLPW1B*~d8X?Psj}YkwH53aSD#kACMs$3_>1Q|3z0Yc?i5g3EGMEgRQrChi}+H4yj!?qCI`cVPx_v+~iVoramCbL3D)V>5ytpRMifoufhI9j0XyGTFJ*T|iMwz|Brzpcf01%c;yRuOu_>ADRx`O|Nzj?R<9rwtI9exyCb&O(Rw?PT;HDL$BR)-BNuc61sYFSqM-~R(L_vM=3dW(&Jo(518<#m2vmC-tHV99PAzJzk$zs71u=(vvx)%D2F&C1oc&u!}OcpgAMpRlUffvjEnCQebGn_y-+H0t}3y3(xT|Y2d?R0XaD%&Sb2$J)|n`6M53)~c1oc;Jx9ropBzkG#+;;ryFrs!Fcj<Cxg|IKVH~rB7RO<Q@~+7Q)k?=#YNPcM%k@6XxL=8{)*1O)Bk3jvMeKR9<%8+2uVwI&Pw5lmZ+=;Ir4ACTRm5!Kt>N|c`xd^+RCRN$)Z9EUP5!i%C`lE_;(^6+w+kff1jZRnx-}EyrPdepZNx|r*1>Ca=?oeg2UZ>FB!hz56Ih_`R8yETuvQu2t+*d#jk3oxVAnct+BSgHwOj!;2rd6m%yK$3QOzQ8@xY|;1GtRNv~*99n}efUHcW9{Q_ACE@OBG_VPO;Lv}?{l%z?cg>$Au+Zx?>-)(!`GqxF++`I#wI(2dhP2brOPiPBM6HrLe|cj>J_&kPpU%IXUG6$l*fNV%njbzRX_7E0D$uFTX^%St3*z_{eh)2DvrWuvI^=jL(fe?dmXRD5HN(d{A~C!8F`Om#Y2aN=~U)opq-PmxelJo`P)u~8NHo9?o}s07S&Y*qsH%PWZZvt$jSWJmoia;~*36`H#=y$!b2#Mrp}iZD+g36`b*M(d#VMr-bJhBtA?2lu_)@S0v<q?1WHiFr2z>+9hnuS{VKo6uB{MAOiEb>rF9aiWIpl0Qsl9PPn5NXKP1uf^bLlHJ~<;$UO52ATwty_FSWvY4w{Nfvd%(NTTsna#<Xg%!DpE;FPOo4{SHay1U6qP5G9c$y>nkZXvbgzbg_Yb9xeUK0yh)wd{Si+_pGPhd0V*}l7_B}l>^waTKt0*r@h_~wN(zD7q^lA&=g$uAdNBus1&lJyzo+;bH)dsF1Tn{MFxUK_4G<IUH6c+C5AI4{Q=rPg~2woQaCAQijNuL?F@fPLWd>)DIX8Z|W0C5-{bU77j1xGo6uZm<n|$PCF=Zc`RV%f`-cRmYtP%M0r-7pwqeqG!WzH*Crl`q~t<U0Io<fqH7e2iVb7ll0cfLVU4u1|~^%t(tqigTafaFEic-_Elqv#6PUh3#_1pZ(Y5Rf(8did-1{k-rwVQhr9d7$Xfk;5Ye`-(#bsfW$P7cQ4m?<8c1v~u7s@J6eY<c^7o8cZTojFC{zV?5&4{ODTQ9c>W1T!)%FC<W>%*l`8iD)ddbZyxNWE6>dY<mPD?@_2?@bJWF~dL8a9%uLpfl+Lv1#7Au-2clgKtNGS&xPbwYg-1TJewHtBhw@ZltldhC`SIzu%yey5v+1eq2_z85R_7|Gr35(L@kGnN%~$gfh<gsws}2Ce9}SP<=GzdmE~ANrje$2$-KfJU#WSReJ^6-xNV>o=}2(GO7*_24oW2>;r_AAw~z^)aiFixG0;RB9e0=cp#vG?ig&k&=M{aThQ<p?(L5bur68+#G^NxF6_^e5IAoR)qK&9J`(Cd2Rek*+f>Ev*!|2Y6!IyQUf_vmO`lfb?BspRvchb_dJ(DNvF&S*=X<C`+O*exRK3O5@NFR8uG659AcS6EBvNryyB6JA_wi5?o7=YicKr4&}nQP*Es-GBnxU)_e^KzOYTnr$DI(f(-mrJ&-zd{@{Z6Ko8k+!JDE&+!Ixm2`|VH6e1<xip)y+XGeiNQzG}-tis&9j3mCQ5!R#~-fYaACiSYzdY=Vqpe2X%uTj-&(;w`GA1lU0bNeIIU{=yD`1QY!AhT%u@lAf9EFjzA{YvTor(Ydo8J{ZV%L!Md8@A_e9I=E<h{dWF#o!yDXI*xpl>jb``37}BMAi_T~EdC5I9^*-kud@c;OR9OrLGBfetB%A*{G9lfIGZ>j>j-<urJ#<mRVs4D*U2sRnXN^W&LqbU3l${Y*ym<6wC1PDpTWBB8QEnK*Tzg+d}YGvCEY*W|HX$YG6~1vf;X}>m6J<kwHMDd4WjAo^pv@jl*hq%!8+jii`U$b$|ZII%!wHDKY%qd2Hv(Nt*Iq2zmtoK|Lw)lg~V}RW28}hn2SppOI0;b$JA-a!VURp%*RkZM|}*sMSEWDs+bn}4f-5Jo@Ax8uGOPFmp-}o9{<Oi!w~#eIb@kbuaQo|BhLg{?7^<eGC|Tf=Cr9XP0fIex1*=ENd;n#HFVy!rs_`s`qM`N56s41pl2)w8!y3yB^=G~2`sUAh}q9$=t->3z&P4#;iIPY=aBtauTw~=wiwMF(j@GXjTpvTn*w&K0p1+eVYy8gv?LLX!~a6KnsI;3F7ssOJP=J*jagxnnyNvF+wA=9-QL#jzSiK~<RXJ?OrN@>_L{)h7S)kDQ&6a8a&S|vPxhB+=My~8_!=?l3Rc!vu6A~qK(<G$;PKY+Z%1@KYR><*sD@Wuxi#KDj`t6=_6=tW{ItEw|6BW3-pN;-t57!0ykC96!C%Q3Ls|b;n{_|vc7$SZ&AKyoq*wf&E#jBS46<pt&~)XXQMw+e;h`Vrq&${Av_&Kuy}m}Tw9@ehgiB93HD#mG+A~>1^lER<GnO`+J^S`KH{%kk1oE<6%!8$BtLLlVyAdxI(<zJ9G;q1_n?9#exiL4D(#60XI;eb@(D17Oe*19i=oerLUz~0$xD@s00K5ZlJp*ryuZ(uV=7v@OY#E``)0-#DN(n719@O`}KqaL@&!)TzIiM|)0_vKr;P9FcPU(geJXfyS9M^#=TSPhGml_e6CB`gLnWC{OgK&jtEn5Wr5Im*t%eHPtRi&{wXWVV!2RUEN)3V2g4BMOZ(+uxcZ;wsw*$14YztEHvA=LJ{==Wk~(^vy)#^qcR+H(phHXc@fJ{%VP*;F}V=Xb7^mxy+gPE6oWD-+N(n9H_~ts!Rb9Qb{d9T`2jgmk-F)vStQ@1>4Gz3f3<EAJ{Z<Ch@8xfg0Xh^|Ol{0NU_=&U4)nbTo+jO#KD_1qNttrB|ZPwom}R^ivbN-EK3`>y&Lfg>SVSsiBOHnoLXlPTT;QSSzU8X81iRm`^G4+3b;zY61#@f17fC!7oy;TV4y|K;oD#RndW_R<fM4f7xV+JDQd^uEn^_0~8+Y+?$}_{KOBzzGNpw1%Dw2fg-kJa``K{QihDpx!fnm8MRUiIl14C|Z5Ay5;H7j7(F`Yb&8Q)BB+RAP6^A7>zl4Q_AwjjO`qCRwn9J&nV`|>Xi;X3BqENh9|YTcJ+7~k7s8#Mk<SjPQ^$1?WCOaWdHBoc&OEFX+f=1wQT1r1Q&3c8VQQZ`1`6ALI4WZ8{;e^l)qW7XMmH`vKk7m1T%gO>u?YQE%ebUsh4?f$?&P+;WlU;mkF0G(~x2?mVS>cm`Rkf;qD}X_%JLeTa8?9Y)Mp_)gl}O8OddVk}D87#-z>$kJqKK<rbS^c_Z=NxVVKq2hePkn-qqC-4glpuhC~76LmtTLaCsZ<aY?{k(;q6W(FA{wC{Qimh9Wzw%x3DtONZG6cg=AgI(BQcbvT}UwpDE^D9okj&M)h-~(ntLq%N?YcHE(p!zrB!d~nDSY!*CY%Si)DG%IJt)b+t-UBB(rG8ev7b~+47eEM{z5~$R;9##rgMFT5+Tij<NwS8^$7$m$#13juvguTY&VGni+dd|E11H@)>a7TR507@=9K*?P<@=7+1|VeLF~<^nIs_jB-LjoehnW>%*Pd64vihv1;R6v^E9`|>L#e-3mCTJh3S)NA)<&gFTN|^biuM<<_F~kbi)nMmK6|E~8|ou!Md;y!wr%QFZZmS^=UBE6+JfE+jz0U{F!lB54vfgTX5n+giR2l{i4b`PX)jw_?v^i~JaBT-_~G+u_tl`_QO})|&-~wq_3i8h9<cJo^#$^Fwa~N~yd~xbJtp|4(y#l_D+bp6-;>!QZ5sI9!t^rvEZ+x?Q7lEov+O#nd-$&{<@I3CC~y&SBNxR7<0Av6gMozH<ZPAs|CoCl_BL*0P4utycy@Q#N{f*kCnrNkvsbZ|L?@2rk(6ZiNP6g&*t9sNNG+SPtnupp_C>u_1r*RACC}{HduPwaVt)W=pirpKw_2Drq+;0vmC+>zOxn&hi^0;~`=rBucVD=%voR@@&mfzUJbaz0Gs%_U*6u`e2s!q}(1?@SkQ)9cr!2^hyd}L>!)I_icVes4oE|+@O1GoQs4yCmmk7zU>!v=LDKaJ%K8f09twD%hCUdpyYGk=7l2mOD!cF7S9-Nz8@|(9zlSaEDz|IHs+G4Ymzb&<JS4Q&k2$T4_%bVG|UQ6LPpTD+|DEN+qSBgY%`;Ug^D2$(b#1flzrSZW3Ipg3G73W;jyy(7QHnsi9kG#J%b}NlfTWLo9xEQip5Sdc{eLnHE`BY~hbxO>{6+%(={&uLoUdJmbZH^<P$i+)0CdzgqK1x7(2&R}}Py4c~qlR2z=bQwyp)H~|>#O?Ct@uXKLzvaa1(~c$f+t|05R|e4ei^y5Cg(Rx8bp0M<1lHD*3Q|R6qG~33FnLjtMN-bu0e6<tt%*0PW;^I!;^nB6;Q<poB)rKxP6KYQk2p}Cx@^00JS3&s$V?;KEkNj{)Qj>kNr0l#p%qJA#j!W+O>AA*b0s?PG@1tIYom9%9;>83=B58=rtk9JeP1%PAH`}#8xx|U=Xd$9q<)IL+lsb8fT6Qx9OuX3;<#_(@FDzmr3H_24+T$VY*&cAw)_nAS`SvcoA1fVnTnZrEUFsp-WOJaZdG%-tnb?a0Dm|i;qXLdn?$8^wiN$yPHqH{^n0@pJa!peWz=BaP(0VXi~*mV=$q0^`A4Dd6CY7s7xssH=IF&^Apa0U#&NZbuv}CQGiZjrZOQ=u45kn*A0Qn1tevl90;1oote`%3+DjKIzr-rVW6&vPg?`3Q@D-)e&zoA4eAnMV|$_=AcMLhvgavugbmif+0ghz*A?xGonrfR_RH>%`!5KWfGpGBe6{5!<>2*?LyD|Ff}i2p)|M7?0*Q{NwZvG~1yoH>(Nb5n^+^Axv!C{MDZcgl|H0@E-#jb6`_6Sm4c5e79kXSKoEM9`>*XBjlztiA;0}(QI`Px)>(_g)=>2Vaeft{^xxm3$!~)p6!X8<v+pd=!o&C1I_dBCYT-{8UliwzdyN<7tQlQ3}Z|ah^m3Q&X13n~SS<jqa%)4D8Lag;fHqA;qd)T%}<ly}i5+a@#Z+UaQWqu?P2wM+Z2>G>2yiwNs?T6A&UU5g*5k@0|CzZmyPgq`|ar^x!qmZqK{ML^29owv3yQzl(a*u`@adB7oR4~B!vm#2<9W5`tB>@EYv6;4gYp5~wza{Ynv<tTJH}=9;_|xr%zAXmexXDl&zC`YwJMo2Ggd@eg5e~Bfd$0+QkTNDJ=6_`+Cg(d&Bv6gR1FibdUOM;M0cUErdR9zkrV4{Sg&tdymfsX5qyrCm=pzQ?kk*41hjL$X3zdNT`3iR2g}|%p^4ors7s8Zz6khJ#g6I+k2U%>cE6!bV(>Y%{hQPT0jve-IX4mz_d$--cdp4nc&Mkc)t*XNVw!bM;LKPyy-&o+v7Z0Hdw45-t$ygvL2P^$=LI%JU_eUqcwYTMT^3Xx?oiHiK<7jUEU8bpUx6IaSP|l$n`Sgh<FgRJKyZNjvvy)7SxrZ4kJ)oR_-B7=K-JCVh_0t|WC^q^0PCLHxmX3oiA1v7Q%cGz~ldVU7zVJxM<ui@Nq6HzVC>E%aLr6qC75Cge@6Oi{jAO`xicFZf)Jp>9z<u3wo4rl5hF^Z!`RcSE-rF70b-ebwPiXZ1uYrP5YT(;qgS#tZkpD%1_a_ptR6`W+R~;de{4hNh*H3O{J$e`!K6HES+}nL!vG<$Z`IH%d7tN_?LDY6MXxZKHo0z^_`;&`+ubSD|lSw))W&9~<f<A+#7PrpY8XKkP*3<a%|J%cj|5XIBru?i4;6QaIGOJQ`$t!$Wr(jFO13%rHvki7X%4$vvqB4{xkH(2@ovIhI1L?Wd!1tlw_z^@Pu4^51RF&CPN*3u^nIG8}u{&yp{*45|P@a#-7A2`Do5?<t`=qtY#EHlv+{^J6Em6D-Cp2$VRi;N%5q%GKP`nK>Ln%G0G{*>a_Lx_(5qn4Kn*5_#%)3zbu3aj5<hW10Sk!k>?L1HhZC-k+bO(u3o04gnHUvN77ZStY?yiPD=6a&wvn?NxmZ2ExtUqc@I@h;JDpv+v!hg#bJJMMiI`-MiW@ev{5)pB^GNxOi9dK*&A$UyZBCIqHGk%Ri@7%YX!&_LMY@c<`Gj0RM#(xA?2$$}lrNI62^BBm3lqoZhw&Sv~BonTnyIwGbsPWLN=WG=zQ>#iOPd+5;!Bn;k;678Sh9-wwXAT%J#=Wu8IUXx>rB^S@&Ns^1*2^+mO#>&Ls3a_ti#1}>dX?w1zRfV7wrSqm?>ecMXJzcIWpexc^9l~Bovw(qVdce*jAWv<hC^h<<zg~>uTXVnjkt6zgiPVH=u~SyS^1D1x%d!%DwYw5j5du#><-fGS}K;yxLfr0b9Mn*%x!{{4_jKH0X#q|Jb_C0qNy`-123helgj6Zd#e(XDL>&%<+kqoX?4DpRORggvgY!8hzNHpD+o2MC4#)1XSPsU-z(Aub|3~LS<ef9Oe2Gbs7s82lSE*UQ4E>*-TI=@?l3H={DHI`N^$v@1ki^F2WZ)X+yddsDJn^-0hqrgUFb3;gJ>WSaVuZMi!-D#Lr&;q(-2TMB#AHp`qC4|k#TLF5x&=`>+qvDqgpwZSXOX+Is1SM(7KCc#(G65K>e4^_42a+AH<C?OtmWLxB4P>^M!#8B?gF07K2qZVU&8dp|HW4m!ef;%Jw(KIdFEL;^$XSA7r;U*eYG9dfC-gWteVVtK#G=T0mYGfA;nlIN^FK$dnz4$+iC-y*0>6yxhpx{qRkIn~;W|E-raQ$uhmeFMmOw?sg9mcP%&qORXtJuF2Uu#GGV>VYC1sd2RJCMxfALf+;F#|3;S2{~Tc$ooOZ^55%2*#em1US!|zW<v>OBrM2Rh==rm<BWf2r;cFk>09FsT*39lc_+EK@%`Yi!d;V)sv*)v>BP?*W2N)9T)kRO*o2#DL_>6TJbCL{~KN)ZzXVJlh#Pk)r`WOMD%bM6mFe%a-t48*zt0)eHuGg<uHx*FCVpf5K6!pW51U;b;?u`D)dkVFA7-HHC_CAWP&}od!!Db=Fo0RdfKD8Zfvl#O%LbtF7Qe41iEMAb-EAAYQH$WH}66Hq|$^by_34V(cYe@*MGcnSl<jJg<k4A#{Y)6TPK<q|~^Bl~uB!3FV7>YP9oY3i>*nawLdNNY9+ZQ|f5V0V)Kk>)YGj}re{M+tMcLTaNpBhdY!>k47%I$sqZ*I?Pdyg3goo<;u?~gmJy~BIjd%XJf#l_9l4F#a~c=o3C)%mEFZCgQf8x%d+#b2-}w@I^87XQtS^J@<=Iz>^(%X&JFray2}w-DwRCP@HD{QD<^!P7G_BA#pyP@_N&_5rngCI{CE{TReGIrz))YE<f{xp*(gBGz@G9BpSS$vlltPfm`oG3&Fr9K`H4((nn|RL>PNBt`+sz?<aJO}ND!cGdJE-$6vAJ@(S54IMuuz|@I!J^Pi9Gi;CfjQV8Sy)QoMZ!~l-Zk|Ngqj*-9)@L#hQIpF|b<(gX0DePNKV%1Xk_j{cUeT90tc+vGlsy+c%bv@qs6d;FT&wXKy-!`%E>r5~Us}MeGKUN3CW?<Cw<n<Bm;+!KCNn<H3=^k_9G2^4P;9R5PNd*x5p2WU`qSjVhDUJ?WQF=6MMh1uHn#aAz2nG}ilo#{miNz{_%BMGjmT&zRfJLiqabYY)QM*|@{bQZn9ziZckl@#(NFdA{~t?>m`hLpM&-&E6|zQW@1L;yjgFJ2?mx`m!6)&X*STX4;>-74>BKhaxVHQMHRHI+RZ?F~YdjW1Xbj26@LdAZ9TOQPQ@4?S+DF((SPo@Zb=;@i1{KH?->24@j6#ce*4bvO85)k!KDgu*_>{Qy=aPuw6>SEP<3uG1LAI{tl{C{{*4Ggb3wEw>Qbr`4xnuX{icrQGi7H~lkEglNo9YFblR?1&Fkd_Jy!S5JvB`wk!ST~}bW*b{cf=T*29zSUdFnI#!#>k#wB-!9k+hc>g(Jn2+UFM6J=Jx9cHJ-QT)9e9@(KLID=zZ|BA72s$`Xwz?bq(G|C(U}2%PfK93pylC;kzB*DJSC(jYfK8kO%(gsip_$pER`wO>u5gMT<$lC3S{IZN51)}J_ia=U^^8BIY#BxruBgfK{TvvY)KP91{uOI6zd{XJ4q(FkxiOZg-fNh8U|f;Z{WX3jR6tTsM>d_W?Lwt6m7J=mbEYRFtb?eFXH7{oya!{rE*w&|2re24m%|2Ix2rilFML;_<xbJ)CF6~EQ*$cb`vT%*d6w7`$%%!%H&C{y=c;Z+46WnnrRta3$d1u@h-e(!|?N8F#}64yPV75wD;+P+6bAy;kln*#NNc9<&z+`<u4cXsKi$C9`lBt0HuBx(m5KFJcSH_AM^(18ab)kI}hm@#UEH=`^!nnT?+NKFyCp@Bmz6Rb!pk8>3S2;}^kzKmdCzpI5yW8vX&;<<Xuo?BNttY948CVM6hPKO7G=URL_v1bQS27YL^9^?wcN!MmFh@HJe8}x1rn7Pu!>PSefl<rUJO<%OPtV76u5cl>)k$xC;WjvYg3I3}yBi_QAELzNYIS8BQJ`Hp93{hi;Lu9z&TdR^U1@i_R??{3KtqWz4=$&a;pA+JHHe5V%iLMQ<OJfcT_FCu-+94cxdOrX7lwE-FBy)h;7XFW&2%8i?=4E1~q&O;MV<VM6s$yef<R-CCgMHuJwLOV@tz;M~e;c~Ho?rJ6?y7+9<nQ7A>JuNn4l?N&woIw_72E|}`GA52&z*e!UOqkDvpnA1&Xs&Au7T>+4HNEB1!2~Z9PB9+3$@wX^wCz_iw(E3J25OSkf(U%Q&mT$Su=n#yKAy+fV=SayA`h*hgk3|V+P8#+y+r$0Mcd0I>&}>sGB`5#6-N_{pTWOj;kqMe49%~(WEy;Jwh}+Ayfx#WYt#W_uPKsLxxwTBe-zrKNWVaLM*Mj=7*BmW*mIE)m0sm^GuY`SkH;(;Q{eQ3RfknPNZUMEvb$HEEf);1M}hlMp$*F@f-#j$4YQqX-!e5+M0RWsmTa6?6em*hemd|_thyxfX!mG_V!^|-vE71%GJD`EawD!gsh(fhJ0saJP>oGu0r5(!1yUC@29gL6m)c~*{x9Cp%x2Nh_s=sNuY1lT~B-nBFB7&ilAbkIh`r?84(}TW6$6^xo<3=7YZjkZE6ytIVOuo&d{gzB0$)L<WNDiuL&;-#jGj&tN0gSakDug6f>UB{<zBk)dJxA;Me0fzaArv;e}rq!ocH2`2j(Rr?Z!PZ@AJV(kvK#56FV}>$#t5&iEwr@^n7GCZ_K_hFGqv`p%Yg<V3I@5-(%sbD}5{0<5BPp${eSSjB>2ZIYp+_Ss~477%J@3LdTI4<tq~aH*FiG^dp;;f%CNZkwD3=>+5J^XN9Tgb>j9&LSv61&9QR@P}5CXo}v37fwK<N_uCpNYr@;Pe<`-!Pn>M@2YL49~eqfOpri@#%HMyKyi|1O#);v>ez!Ya}?enltEr$Gn%;8R70v8fFOJHUTj`S@gcbkDe-Tn{Qgbrrb4=*M6<*niNQIZBy&Q|RRxH$Ov;asEN1J9f$wne-H0L_cDR*pekY?Nv*I0i7W`HNQwO-1FEr-ISPDV0K5LSzr1gv5!B}J~H3NdmB=PBxw-BN)6yxO*`O`7m41$&$OTV;>*o^SNj!;-DrO1bJo$NfgVJ2OlS+E<FOTznuj3@$Td&w5<aZ4oth^1A$r(`n$?5&teh#v{I=E1M8UsC3EWHv#Q8KwOMqdZGYLWVGtCM*^{<~6|CO6;Ojgs903f-T{gGE7LzlquGL9`71+mCA3_OKp*NK>3)WXFM4gz;H67a{zPlV)vK5!`)8YY!pI)q1lRSQ*!ST-R9onQ`?g~Ugi%LVuzv-GcrC(A&FFe!v}##yquG<vQfw@;>)a;XJ-*WGDrj%sF@Ar(_0CFgh>af)8q=174;$?424eWA63H2keaE_wH+9ih$t9@Ri1PscX~Q#L11S&vfvs9TF|aMFB_p9bPcjtKpIarKoz$;feh&u_+{^SHyb3)jW80WOd<X$<H|27=?!AQYV^iO3hF8jxkSTvJHr0I%RJJ|My3z2?&v5sb0_SRbAW_N4+9i$T*6Ps1YWb^g<0o810<|`iWn60e#4ynfbCfT^42lf12};0rt9j?@63{BcW@Uj*a}Y!K6dAX{fqa_vhUVP5cWCcpDuc^T<rfgALu;uAi935D;t{u9f_bcWsXd7wd7RIaR*CcJZmhzXlpTh@Dpssnr>}xE02i{Z4z*DR0y6^JfJ{^NQx%mUNand70QC6wSHXA7+}B{>1eWOE|vtdWN1<+#ozQhn%Apt8H-lKX4tw+Shf*>urVvjeqY-Gr;rn{F%S)aZ#)!q18nqzH+!##dw)9|{_^Xq<Na5=|6}hk+V?t;6xbNoWA4l<r#?7yonXZLq_=4EH{;K+cvtn}J=MJu6|G0{x$z>tv1*ZEkoa;D9)kiU!Wnj=C0NSEa}O7qz(7%tWRNik$^$Zk*US5&_lb(sI5l@Pzv?|J`&3xB47J0Ye&YD`h#)&rd8e1HY|d3zfV2for~l&Rt5;<1yjU!0u^D2lTR6${j<VBMf6V=PvsOUlC91@ilgpli9~IhltYjO3@$`JfN1t&lhVX9j9Rz<do()Nv@Y>KqESHp@Q!f>6fXdnmy5Rzdz@wn8pb!t(xkZAeRVdfbs^Uz$C)cX?S5#e-5ThQ{?ysb>)7AXLgtxfB@c7!H7<D|kY;|5dR3L^cNksT6S`R`4DrkWpQkV(*0(ElqC2`TS^8cq+Au;fB1DTTQ@+hPQffo9j?*UJXob>)1#gX=bY+%r}7N}2Da}kK8qyCooMDdR5BeKVy7KA5FGrVCx7)wPaK^^eH2wV$*U8wGv=RR&2#tO%CO5ZEJ?gRiQyZ;Gc_in~fXb51U=#fy5>ycFIU`>Q#RzPvBpz0=*r47=%4cYkXr5tlqVF!$n)dyem!x8alih2Q5KXwY(Uqn?vUIp;-M+=VPd*A`F5sMnZ;6?KX(*tk>lv<??w%@pC&g+oRqp{{RBy1L~SpxhJS_ZZ&rN)#i931O_G-7KCB{}aN0xa8~0PKRvo(FW}r<d}_%Qt`HKVG;-4ql%=xhKr<<Gt5M`v<QXfcwcWZ}xtC=FSoF|6N@_<LCeS>;8+MkN1Ds(;M>-eB+m&f746v<<jqa-~S@lZkzKfbn@ch_3^Ij^H4fL!}N&s#&tVB@HNvJuD_S-=*u<s*I##E?H}*&Nn6u-+rmGGhh7~V9lhE+I^uUPC+{x#`cL~m{v_==o#5t5n%sN2|LZSO|A^A>xryJ=&&$2NH{8Yc7C*B6)ZGAV3Dj;f8P2DUkb%)hw9au^?(nkP%%H%0OXwfRKMi+Zz4>XE+kSI+aJVPK{p<1JEBWd-uYcq}e)!?HZ477k*O&VT!|(Tx4|k7&fAZ(2G?e#lEMK;I`{0Km%|E+%4&MAK4gYp<`2GG7Nfqu5N4Q-4Y&K_=lwebij)zCPzr1;cS>4`x`i!wu_6~<osfWN*=|AN&MFKpOAxSA{gnzUs+bou4*{nG7iP8>-lqTyDRRm6ea9sX2{Nd24sp$LJw_pF;Glgvd2Hu=mhT^c#UhW^gar9jk<Sc?su|53pd;ZiTk`U{~NH9`p4ahb04nSFwA~`na1++dVpj|Y9bpR&mkFePy3WqEB3bSk*<|1GBw+iwc3Caq<Sgu*z6ss~_hqUY&Vc(Bki1(#1-Zx+I=ntEV{`R-ueiME@-FmuZer<1UZNB+ya^a^}KY~OITDm(`xzxc5AeR>ciC(7wX${de)dO%dLtwC1Wc?f|;#~*pmQG|<+Blqm^IY5Ee2fY&LwtLM34%LqCW<B3f+%zK%)|K(V*nj%tK2*2dJwU6%4%E|H`myTsGsN&DT8c`p$^pIb>(Pgz}^wWbYGA-QuO$O;po0PT_{%`9nw{jR;)<h(}~*c%gUF~W?8=CBdRLi)nv#1pEtFW&h9FlEu_KDEUK=~>_EasHMT|~R26S<W=f{X<axW5uE@Zg(4tj@P(+-Gmo?P^bqt7@G*V_<o1BGQi{mxngQg!^Za1UNMT3EQpPEc0vBl9`y(Dh%`ap~_6Vr+gnQN>;aHMC@1V3h%dS#IA=@WVt=f%m1ID-XSTH_qa@WXU`cE&ZTxNZslzLq~|!K9>Ky_j*~s{54zOnyfW#5gWh?%6<|D{xQW*5{fhJ*L-_(<e-lr%%oZbO28v+X~$Cs1q&}*gzNGTM;bHim>8U)YmAwsnozU!jNxtaJaR)p)lhXXy8j0fX2<O0c<qrvcRGui#`5W#VRz`M<x<jKvykq3VL}y7S%Uxz|-@|)|n*WsR6eYgDy>~YTSMvannsBD{Vt39i}boSd71(c56?MjtZZa_;vA-RuSXb4LoIs7mW<=v&^c3clj>LDh!yZ?Tpn;I*_8sO3V`h7;rahiXbCI*|#b|Q0REMpz!80iijfiKAJ4rxMs3M1Q5W{kVtIhq6B8w+06afd`LwfND0m0)*$l*bLX?sd`6mUvM0=AxkGD$mv*9{e#?h?$Oh+@zYw;=zcx6W2#Xf=0}~R0KCUnaX4Q2?g>BPlgcOqaANT$hg@fy2+87^BUeYyjGQfnw+kDL_vNFI{<ExSR>Q*rpl0f~rbud+~`0UkwPcWD>iFhgF!$j#3HZ1g*f2}H{76x~dw&Exc=L~FA?ag>R`A9ns`e;%dl4ENqPBvqjN;*%-&4<DW*Vb@bsm9frO_Z8G**-gq?Gc}B8lyi7nBhdXgy|0?J|enzjT@1d%UvtJ>|7es)JE^}P9E^Y(~luWi=VVRn^BLhmSyx-IAaEZP4WXaU2#2^jpJ^N@31vdFzn}MYyRe6B-5I6iYoY6p>VU<!6CxP20;EW$q3vBTe@Nq&YW+0EGV-M{PEKayjIAL>s7VO1|ApBx0KI45ifWMZZYpM@)^CWv1Si9>^X5-@{g7K2f7*L0&gl`t38|(x*`g>or|>LDRNuu<kS5b9G)=z296bbMAO7=9<Vslbb29eC8h3Zm#ipziGC=j@<dXDB@ixILr+8qo7W$%TYh2^^sTeV{*Bw8A+)>}MKHi`ht9Otg22#UQ<aWeU)qx5dPo1gcqN$BQpe-^CRdb1k1VLJ?R&2miTzA#?Q|=;&iJIY9Ke*N^PX_Pc!D)@q#|xiD0szJKt(ClHnR4^s6+a0WaB6Mrdt5CM&raEM5NrRpMUH>*LjQ@WS@#UJ38Jw+&dV4^|IqgT-706*M1aKiV*Y&^MzBn38c`;EN5LWd`G0plTp%LoX%<+Vb+sv#JZ6?CuR<RQdp%1QfL_-4fQiDRDy^~v4*fgfVIWZ<lSVc@WM?lVO+xrOzKP6!`~IbK*DY(zP_oj4>OiXq=3jyk#d)C0z{5}nL2Ub^V=sZoK4&mePq^frZ{}8uPY1U$4h&>`<Z=MTF->Xqw=0F7bClTy?z>}vy(^F?aj^}?2pG+*Uh`WB7={^Fqqm^!}VTzz8SHq&^VcPg7{2L(kX=WCw;_GTQI9;!cG#>9h*oX;yA7NF~w>$qpA?n^nGOtH#%MIDg^0}m^u*4^)GLpxv3Fi|6{SaxhdMv=6}NfY{A$yYE%+nk25hKbJI(IYGstLuOSu>a<p1kL?)Tfp0iHp89oDzCV^(Ma8#Xkh-TxMgQ&ns^3LkuCF@?54_j5w{MeJP;-CtKOlx4ci+Tz?k0T!)HQ|&jg+!BiIaqaAT`%U>%>p&Sdv6Fo>kSugaw98qr&RW{yCTs}Mj~>Ghx@;(*vQ=4+&(+m9)#1K7w)@aE7~rq!~P-Yu#vy|4%)ggNC4DnP9Gi`{R@GH3D*IQ@Z;yrJBp!a!*i5ak}lME_1c^_7qwe&@+RLUh|!%%v%!^!fr;ZSS;LFPL`<#c+ED||vS;<Pj)t^SZ5LBU|F-_%$9st+k53dtBYcBB8^7=V#)mOX^?dEk3-Ny_FQbb`+hTzxyo*JBaYvV}li*%i?g%xHGwfDt7%v(bicdrx@N510W;B@(L*B;e6URPCI!+&v%lA27{ree9B%~<MuiHLPhI?b=u2T-|&}o)Ka^v^PzS%64G6u^CT$(Uz+5P5y?lPVIo9hwD?VsK^cLG?$)zF(e$)Q5z7}cVb<S9VEH1H~8jQ3>{>rX{q&|Q}=X({B+2ldnpu%o)~#)cbR8OI0MQpZ(s?7lr8FHj)nV(v8iE6$-?6z4aS>C)GmU?W*D$ineIM%_@{8Wf-8{d-S)92sF13`vBKbPsm{z&de~yxC`bBen{9P8+H+!6=E-Z}PEwkXReHIU~|a=#lKQ;<)fps#LSqhtJ`O5Rgi-Ss@yaC18n2g=^}?-s`;(+GFGW9vQGoSi8~SsY`gyZ4B(2z1^S5_bVVDbQd-xIb6984&g&+MBM!R@6E-swINxZuN*uk^4Cv=1_HNf;mN!R#E(lTCG~B?ulQz&r=<Hn0!!c2pi0~{@r>C$rVu!8i%DW>pG=WM)KVs$08j6TBtweB5RN^*(hnC1I-s;tR-m{494U*vdoa4Dbs216g(*>^8qnOwUYV4shY<PMrPe;evTLomgA}dQHzSzM(wIP*s)f4KS(>3MK$GZCP~$?cV#$m~(isOGCy+6AcVEz+jC|^mR;@j7yy8x(6@bj!p`Jc6^c4z+)dtcbxkk8&j8363;b5G%vqV{e4^D=Vw92%=ha&HMBpLK)&27&_&B5l`g#yp+?BT_tp#!i3OYa$@kAz>@h7F0%#m7etc3DTJ&((bej$jAO)|Kvp#nzV&*-Wo516)1gtFCKGrs2ZrY_TB^=)#f6NVxFfkKgZhaeF0>%DiX8Ivu5Ocu!}NuNj|Hf(LL|lRP||peUhka=Vk+F^^rm+IIn;JZvsmY(Hduc9HyMY#!q&j8{Q#M*BXpg@q=_I$jltrQECyZkr#t-)V%g7wh)gonXU{=Joi-`uFZuy?57n&&}g}dP4yfLnlkRk6t>`LEOq#b|1wGLVBIGgzYN!ci9+mZ_&VvB9_t7O^V5j3b#0tP!4-opU-cCAMqseLs_?q1i5(alSA7mtxn>miOYym^>zQL)cUz?H6W1v{!*6uc0#Zos+HSL_#H|divpu4*s=1pa@%=0wnFrSl)|-q!hEWeF?!L?qVd9O=43@*)Zn|K_jOe~C6teV-%o;G=%!b8Z1Dc*)X68wkZOvD{RFj*S51(%<Kg*;;Esnd!xDa|ry2S-^!BmJTqM%%UDY3ZPiX`rAYs!#|Fw9^Hc<Q`Q7<m8!JW(cW!Sn~v7R^Vd-H$n3gJ&btBP*n4wk=j-&>DHDqth$XN_ABO0Sg?D)HC>QX(9xCw`-xbv{HeCsbb|me-vHpdRWYW-C@GZ!7~XS1Kt+ellOjl~3^MAdxNB@J<mP@+>sct<&?6j(6$X$2WLZ|5X)%Y?5*;`Zp=smAP;}SuR+fGD1@qlv>oANJAH!L8RB)YablZUNvzJj~vXJIHgq*RGRQYA#Ce$ZG~h9rx>+9RdX4g<ABsMa;OuzLL=Tf^~WvzFOiNt`_1Fw9yzVnM{-Nva7bg|STiBimB%U%YTc<Ss68FArt;>PtW*<@+JuH|_LYB@<7C-#LJLM*+=M-L){ljm@D8Nx-}Ybb9mGOVM(VLrZR**2)F$wvBMZ|BaS`;y9g`O3r%dy($k0Sa-uh-aN9;hC7q5~914VH&yZ~-zgec#&7`FVDpN9}8eUf)ENaXa{=a0;K_e_9wH=8iLo$(1Xw;0kf&Cm35Q=0kE@Ucpxr%!%*`pvU+1opWZC3`K0#8`&o`hv|4KKMJ#kc3RSX*pZf7*ouUaHAR~xE~J=UfRwR8Zt9y*d()t*9T<9$)9baV0PZDqD#VJqu#sA#DVmNU*TmcLMBfADCB$Xc%mm^#J4TlS~A^l4xgOa$5!j{N>4&ZYOF_y_WBvOI=A~kiohSNU^U#cs^{j#&H-R&Hsa<g{G`lW)#t#0Goxm)Eg79VkSG<7`4tI^Z7;Qe7?WW<&KyJ6yqpz`FlF%ZL-KM)tu+asmgCD})-%`YRWlREz2HlpJ~{Yp@9@xZ^bYOYQOfG9?K>6E|FQ%5d<*h9QcL-5-^!@@Fu8!lq0#esvw&#H`PVIm#9jJ6j@fk3Y5zO6pIiel3`Q{=!;p=&gKUM|YhL{VMJ~{MXeKJAmUJx^e{bTq7X2Jp=Bm(|;IWj17RP<ZlXo|cOVI))RnKkC=4>umXC(DZoB9K?3|T3x+Z=lzqu9G>fW1%VyY8#v6V1_mIpE^SWJi@SX+`tw+B}}*K82&$`svM*Wf++vQ{{s`VJEkW@iToYM9sQfzxjAQZvnf3pYQ6ctGe=mHiWnGp>dn(`kKSqIC=@#YJErP+w>oiG7L+C+7+syw%yW+e=H8hHls)inyAzXKzVDT;<#<F;4vB2=QD;y(~8G6WhcD5T=pZw=BR-a_z_$uV#GKfzl{zpGnNb&O_gvc^xD6=NqY7$@%lRtzAUq>fOhTtW@+1oT1Rsll~)CL!H%t;GUiGr5V#o~U8_nAIdmJi2Ar|Z?X5uO>gZ;exa`gg#9YP7Z!{1NaVI^Wtx4m_a(LA&FXy8j$DI%Nf82k)`>I3o`N|mp3P7XVgR_jV#;&Pmii5y=-k^kKzBWR87%AJ>F=0cwmk?4Mv;~OELpo*BZx94zTK^zxygA(a<=0nM+7NOUapUOtaCiU5pN=y^Zcqucr+Db{bNO+2)ARlQd^~pV!ZeApU?jl7IP+zJbUJopxwG(2O2XVqEp6V*#Cvb&kLu#icd;G1NZ%xS{~}%)!+$dShPhEExL(SjG?x>=FGv7a*z6qzw_d!v0WonrfVY2=w|`qf=<XvPLGgo>{z8j9i}%y{lpOp0@y+alXsva60Bx~mJZ>&XTXK7dI#>b_f1U1{3`;v4bjGuCTXUbi*o=TI+k;mJ$h_Ug|7~pezRY%z*ub5&Hi-~hlh7u`Vv<vyTj3H&Qep*_q=^E){@Ne_5^}KPAkP>FESRmtw3#{#+(|Z4pwzsd;1zGW@CqAv#l%G>UN-y=iZ`!+^fki4)}F^f=6#!hk)-(r;8e&W9<~wj=aO_O;i0Y8NP>`o2TYEYJ<SKc%+gYAHf((1;KP<7@L$I-r({hM!6RI4^jPF-dstPVSIVsSitaq@x>{jsL1wWDZmHX>>0qUu{ByLx(0E=4l$F~lhKxp*n}Ue^!0gG+o`8t)aGF_Cp*S{IxAO(TRS`{hrG{o^V%*mlpq=<i4-ci*$9?~r(h$=6QdjI0@>GEftrH)qh)ZHr&%N8%lftpCg)e*`Lhrpn#_f7OgnD?ddW^`HDYA>%&m4n%!^u1!k`9cQy=Nz{e4H&P0N{wNi9WP$6XXs_RP`cjNGlhlj0&wtet9l|fhRMO9Hcbe@XhXvpZ8wo6bM-Z_tlb88hxW^@jJ-|)u=7I;DRWQU%7&z&8%x*R<~{BvKXY6;+%!J>tU5}F~7I%vPtY!=Oxl!z%-hV%Vs83!9(Ox@}yT@t0E7vC@)tl{9E)i#oaJOX4(-Y>q(YSoCG+Z4RLt%Hiqe5rgv0eO$&=59S~^96nzk-{Haw!kwj!phweL;9wtwEE!P<n(&#?FO1Uf>4fFGkJy2Uca}+~z%??kU#3P0EP6TnW1K7a7f5j9q&PLd2jHK*JDwfle9!d_~qM}QW)VQH4Oz$#5k1N+e_L5lxYs-TRFWxu;YwRQXy28uBSmDB!aaq~=u9LFPapnQ-moYSeQ8A}5=p{+N7w<cAuduomL6L$2`EXohcIEss-7e<K#v4tz^cRATrK(Cm2quK#=)Ag^Lag<i3oXz^Ij%ZvLTaH(DPVe1)IU}H+zQ-WyKls;#5J7jMi!QSl%L1uytAzLSZ{e$;~KHa1i;h3XeQHM0(i1fM2VeAph~Io4M$Z%9@*-wI;R<bCsq0A4^2Zx?^>+=4;ugV&urBY%zlCNh#N`C|Aap84R*yRkt(=c9V?3W1hTaxz_0mumAUQ{>q2Nk6clMhez|7)8N-8#SbSwAj5uZyTaS^w=20yg`iMlfk0tg*&*%q)7_OrfATlU%;QWqXAYtIVAygTKSF1dxRKO2sh;8omGXf<$5^E<IQn8u2iZB}<gIO^n8=v5>zOQ?SpFq<RA<x94dSNa}_Or?*H5pL2VUpb7x6d-W&*&QeRBTG9KJmFhRC#ft$_gJ32pOXZt>}>81)V^%yaSk#>54YaqPAR6LZVmbaaDMbUtOv2m9eHss?xN9$-;L*Af7#L##g+cO-$q%Ajcvky0lRpKL3#}J0oxM-_-C<F$^fry^fm6a^k2l5swOODqk5RxbKs2E45a1dq823jB!>Qx+fZMs<(XOEft}Is2a2YIbtV-KCnO;4y5E}>K;eKjp0oh4OR3p{F{$uS&#{?_4TNEtE308n~J;Pa*lKz1?|MvA(BXBGH;fIsiBKA-dCrCe+XN=qtD`5t$)Bp-Q4`26HWlR<^+OPpNP;Q%<>VD@$#|W<f);|@~3`Rfv_1FtHj*l+EkWU#^s7Et=lfsu9Q2B#9UKF#FK3X%b)5aGOarmXDOu(7z7a5xIk|LP?@iJnq~}s1`P2^tD->Edkzs^Tg^_=J#`G|-7@h>ufRB_#i8e;5%h`KEyix!NL(0Af$Lj#tJ{||T7L2z09}}4#poee<afwlHEND<<ptSya@lY^+a3NuZ~jOl)3n7>@Q6Kirm)La?@LgcrR58%gpnYNCQnu?Ud=HrbNoevGbq)5r-S8cU>aAP8su`(G>k3te3YQ&-L-kZRxO-Rv^N)*#l__u&g+oU(zW=ASto{0M*exNKE9BoF5cNHh&qDy$%@a1W|StMk|_o~rn}|;R1krkY&N}Q94~;SCI<N=d~%<^Zl&Km<{jD4r4HWoc_WB}5HW$#YWx}(cLPeXJ#;kt%>9oGvC`~;6+G*IP1Rmf#CQ`gxeo3zu5)phjTO_FocO3%Ls+Y^#yxnkjwv6UrlC_#Uuo$dfkrxgLf;=pForOeuBLjN2_WE#I>Fb^;os3*JMt%E|JC)gepJpaj&NU5z0Gx{b=EE$a&nixWDb{N;MDO%$B3!?5tiI6h_tB3tO*C3Zn@5)8^!SRI|kR^pt`OIhtD`nNZ6x)36r7uxJZU<G*wj7NMa3gD`{;*Tm=be(Lrqs_$-tj$`|i*hew*Xpt<O&Vdw#yYA6el`OFx_Bc_E=O~~7Q$UKOWkz;TGqk*m}Qm>^~R#zLPnsZt|j;5*?<DixisQEd8z$560t683&ZgHW$P%9B`9BQ;r_3s#mo63i}(dggLLQ3jVO6dAqMCNpXS}5I3E}8vJH*T83v9vDen9R`gYo~kB%vDm#oP<{{2FGQ_hr|Oz4MFOGAll+H8!Z%@oZ1iMBx!6@ii&NACC&KAl0dp>eSZYhWbMrgKAI_<Mk&B_w5*Sf0$UYemkl`M@Z(5THvxOyfFqeLSS7fgPd+fIDza_*m6uvTolvAW6(Jj{6r14r1Ejg=QO+8OE|sxzg?suP+>e%0?!3ysT3^K|ceBjJc5}Nu+e!a=PBjOr!v0FqAL8~Uzdz5)C9Y5>{NZ@LRBnG<gkOjyd7Pjqgw8=q0*$3WMNt4BJG$MDs&A%CcAv$i8RI#u3YoBhR<xiaA7vi-dhwUysT~ro`s%s(b+Uby0B7QQjDp79l^r}QX`)`9MLbM<hpkmQCE0!hf4d|30$-b~vtDLuWzT{J9mOxo80|C3H2Dc~O(imi7POd%Jfi`6HERI<0w71DhWtphS}0Q-$_h}$I*R#OG-L8ln*!=gkdv#Vj2aewhwCc!CnLw(CgTYqRGE5evXdlM#-Lxwna}UGLpqiS=H67k8V0Dlr{y4TGGS2O#KG2)TOUa9(HYhJp2&GDfEFtuEUMx+n%qwLi&XH1cUe>^H63$dwQ%+$QlxhWSI6376^H_~r7C{sx@xP7Qb>6<j&?a0k5a#QbF*k3tV+R<g|<e9sX&2@%5DvcqEmw6boM|EicS9kY;+^Bcus(UZDBxmM)OEF9K>QD2eFMOW5NU0s%AjCbr(N?wGkalp*fH2zMRjWa|sL>-F=HF+5jY@%A5V82!Kl}Hq<lqv;}QPA4XgN!&XZP3_mIb7J43F+I_tS?wU}@a`hTaiG~H(gTY^B3pV|a32xlnGFb9+DB^I(y{9mk?P^=|%TW8VaJ&YbfJ@t-&W5jl{pI_;L*#P7>O(%m1y!{keG%zF3?!_`<$~Qw&`NoPHC_#>X0ZxTotqlOFpIqWgW{xv6m=G=QWGrSf(xy9Zb0K1gqoMOc1a!T7S=#)5A1Wv2E4w7;F*pFY}_A2O`*O5Q%QsvwFUrumzP35P#WVp0Di|JJNXjqDne5i1Tq6o_gt-v=@jN7)n-Tqw&0=b3JhzuJ|n}^(?c0k^O3UC*_Cs~sMnlj93rATUUg^563A*EZ5dZB^BtsBzXXHJKaen88mb0M^z<3Q5VqCBV|Z+UoQCf^D>k(J`KIrP{jGD2Ww)rOW;P7aR`flr<%k@iUo0_4ZaZ#%{qbq_4Mlx28zBzncMAnoOquCTKH^4tO8M?7&pv!L_jAI1pD|R-zl<pxU?C?`W;GkOrE}>qB_9=*6)m4)Tq;EEL*pPmi+!4LBClFznlSoGL(-dZ5o_SO%~&y^N>nneY$m!LRG{0W5M^jEdKwgN(KT13x?6<iz=j2;Ki*5cmw!r29|S=G$2UrTDbjwMtpY5B1dzQmM;hk$(=#_=@*DVkVN7<U(TEP^w8-)yIF{XL!OFRu4I$OGl8BSoHoGNLEfI&9OFIaK2*k_aDX8)(U-y@tz%6pMN9j2V_y{jiIwJufFo&~^mF3#(+o%F+G#N3;j2Q+^=QTifcc*r@)iNA7WC%;|>&<VfKc7Cyt?TKN%H7}~Q_6J*kE_YtcP<$_r%yiB_nV*2@1>?~UAbFS4?8Bm4t#s%5o$d$hhn$yPzX3I@);2!l&X<ZIF)xt`)I&{3WXu&Tc2TQaK*RH3mEd&z}r97+9n&qmODX1gCK$SlLEZ-U3_~crKj1C!SH4*=9$82qGL&sA18ioQ}k{>h0`Atp7#L(*Xq?cWmO4k*+t`~!?pEq!w>&vnu`oe%LcU)=-<Qw>%;#~uF&iit*%IaFz`*56n*Mm1aYA9ULRh+UI~{<ecmd}@7bCr<)Ui>E)cZnwv7@69Zu954^ghU4TP+7em6o$<x81Ttn{T+a93AHnfRE4t?2&AKwhU^+DAr8uRQB7IE3)@$>y+MczZEJmdT6ewFcQ@gBVYoyXlU~kH+y%ZcwW+<07^iuJ@<OAUNs%gPV<cvUlZ^zR>7nQ=Qn&paoUeK|EOO0WX!Y8`3Nme|;XH8r9jc1;{k5#2OvY1dn#n_}m6*E{j49W)$eE?Ek|JP2y(xEv3N3A8S|FuPl{jK*L|yRWvK;b(vL}byBiwK5Ltco264FL(wCa&Znpj>9gfd*u>E9_s_z)h9O%m#e6t>=Q}4EqxPe(L0VF!()t<Ey7C%!oGa44Yn1<zbBp5sWbla?&Cvq>XwvVBPBhb$+YsFhJy{ffY`smRjqDl6##F%YK`?4aXemM{a#oJ>Mgl8lz9=s{m|3m67NsnND{@T<TOU##GQHU1QL4cLrVf#LH%&cYDT5LL9^ObDPn<}g2dU@C5w|s5Ue8UrU@k;Siz-8=X~d&WU8)yTvaVUtjcdd87^ixw(FdU#Ra<&X15lnrJPNl$vAzX@we*}z6Cf1q8@i*E-B@T!YWOl(PuTe4$A<*$MrtLqCF1;Usamtvse>_@qVIXV8bH-*i34N%;EK+}@eNJwa9D@|1pYsmPFrIkaRTk-baL*0|Gk~BG@qd15EJJ}{`^8)-(Qk~N=Ck4)Zd^m+43UoJJ*xG@CKzcxx^>iQ{=|(?9P8hA2ya&Z~aiar5ouzN6~uY-{<FgmAV-&=JTb0>yUo91*a`9rJt#a;o;Bh!h7xGdk&eNzps}Um%bt)3&*@1T&6lyVr5sAJ5LC#<EPzYUo7z}B#Q=P*A+#XQrW(z{jUaYPkeM+=wfnJPxYwBLQ^2ShCKz@PK;Ksjm-)}TTI9b$$N=8thccsNZrxY>Fnru_waal<Q8N2X74c6ZTxl%iS1vx{|Y{#bm(ZA%zjQFzM42`jFQ%WF82O*NJj9wXs3?i+Dp_%faP&}i%M_)u>0$)V=0mtkg3_o;nA%I67(5r>L{!@UGumw178XB{&e>J?u(y)JfslsBEfn3;o$I>-DCG*w!mmlAa{I)QeTp^tWe;>S04@aMs1Z*Us)8=`tZ%+!H<V~M@JpQUJT0V&N8y}m0$8d{{^oPDWCM$u1)ZdCtI6;-rfA6-W;EO`sO||4{{h|&nCmlW;$_)d__CM9g&-VaYS>m441l!fuT)bqM#~}b<vFatE=8&d!a0WL<^jAdFhOlEM~KvB8*nz9TjK3Olt*op7eEra9GOWKA$6=qMZOy=%VrFQc}?vaYXuNOjZA!v?dQmt>GUDN9|qJ*FA!<K`XB34eek<TJYz#n>rYZ7)LxAKETAqOIHSXaqqVyKpfr|3Nr3t*x}~R%txG(9B6;l$I$R%4BA=I<6XBQ`=gAW4B$)jsNXsH=FQaV`&x&Ok@n)YwOjy4PKAvPn2{mM0+f;bkB;PgH+}K+pu(L`xRK4&AKy%;SHzv=sj^#+2qdf#Oe_~gp)X*rUTxOOqU=!S5Ywdo*v1CF5J4kC*`fHTq2WQ{2{2yCfvmVK{H5f_hLHhnV{B}iR`181BXrA5jpXu#jR2GkBukMx_?0JdAn4B^(U2S07u^~g3`hAs?j{&^oSdr(Fl68fH=dpqe<`+bf$TT5i=5UWCY+LjQ@BE~i3q_NGHiS5rBH$3#Q)(&cg8GjJe}9ejwz14T9F{vdM^MO2<Q~57;oTW?gXfu;YQ9tr_tC$a6>D`KF(5S*!1;c{?5s)ZI2Yg0TZfzLGiyV5OVksRO&={r>Tuh0(*Vero}raEy2$8w>dQ)hJ+<QXbP_<(a>t#^JkXXD>Te_(NP%y_B2)vw@bnvpk>{zIyav>#W9!wO)9s}hob!SG?QmC${bu32bnoZttuWMh|?J+6w!DmMC~X1C)#rVp)#+yjK7nb#0z)aad~f^SJhIWwbX6F9zND~*o4{|{U;QaRjtSrI||>Y8py+E>1-|@cruDLjZuCk0f)gDwGNK<*sYizxYzZB1cK~z7+qM)FJ#o?DprPR)3{GL@nsdyqVg`J$~b*_Jftb;{XHyOCwGFP)q30kUW-6t-y<#J1c8Das~|(c1vdtK*IANlN+Eb|w%AH)M=f1c+;V9nZ76smn1_8IWtj%7WK22qTx18JC;z~KyJ^Dkx&k$!DETL<BEn|VPt?l2SFL@}xGz)2z}@i{#rK4QOkuZ~6?xol;)x4<3aU&-W|R<gDdI)Clrf`f-k&wewsW@T_NChB<@^@)vpxEl$U8MP9Dqbn!BNU$VMe$xn<R0V_yyX3l-C<ozN{D8e{2l9opJshls%f9K6Jpc&v$TzA&iXCM_^06VwgVV!4}yXCqAv-2{r9xEH|Ddqb&1<VSDW+QPSSnqr$zH9D|eu13ATj%}`D)I5~Cy`|^xLCK?0h2VqPlokvyIAc;-r4yH51m0Y7IR1UiDl$d7Gld^gQB19XFzJb|rUnbjb=r%6$A$EbjQ}&*I{Y{U|0{zj=6;&8<J(Ya{KPbz-(`KC#>%O;Fo(v*I_{=|L4vS=4gDwq;$_5`WnaVylv`zeuG`$kE?0%)e<dpwpDzXi%he0AP=<Zr8(OcPMZ_9@nyvYH{)&}P#V2DgErW`S}#LtE&1u>MFCos}&*7>ygNP&$#5J!Q!EkpShTvIOGi49lAqNtmZ#LR_)qN6G<rJ1qX4H#y?5&u=u`@~;$UnZgd_LI}a#u}>S2unK%KA5VokQRCR=cn%`6kD_sip_*JrcV5)RS}FUcEZ*)Np3zG-~Fbd%6#$zjrDmPjMPAevhnF1QE~U0BMxt~c0Y>XdP__5)+q`fi{Adx!I%4cFN*DF&;I<)=C=EoZ~NQ*ryNA(zVVlOxtO=_30YVoRT&|!c>CLYGJ0F|4u5!2eEV;IepVIR+x@THn{k9SvlQmlUle39>qOLp-cFy?E5hl8qRD;G!a3qJvpx(m^j812IlnTlO<T{qk93pXIYm)@r1EEO1emzq$=1hjx15|!$`5$a8HLK@uk{Y(&}#2niNVKPWq&yza@)_KyiEuri25VoGfM3X?d#Gedv4VN8+}fXT25vWLpBy$gwluwjpolefC^;m58%WsL+FzJo-Q&UvJ1D?bt_Puv-$aabO(EJ>n)53%NvMY{w~&>;=oW**vVqcT!+F?0gSPN$0T{(U3yuSe&N@tZJPJJO<E#LekIPqqrJVKhkM>ElJp%?H=q=EsaN7uMbI8d#ft?OTdHSbJX^d+EsKtKQa){^e+JkZu(U;9nq43CI922X4m`LO-S3VD!BB$#J>x&&m`@)O38Wng0!DP82PEWB%t-AKw~b(9wnpE-6zn%79>K<epv(C}qMxDZQFUg)#@7?T5lpWxMvM9ul1}Z;sdMtXPg*^(TBfb%qPikxQbQf64|nbArUe;eI1*4QN^nRUcKY!Tv`aWKwczAah92TJNwTq#fdjKsJQNP=ZSoNkUrN3s-V==9NWOdaq&WWW4#XDv^*`%VN!%v#CuiUIpZ|c@Wt~eU_)p}yX?-)hxRgY1@7|z|HRRMZ^?~TEP-=*;pHJ)Ad%fxQFn))d9L_wQdsht2etS%&yhpfWsOT1-k*(<h3rr(B;{3MLC#<|q2<(US6Pn-Q@B6P`9{heZe0jM4+g`_JezLpyANA%x&IVpeE)|QDwf3OnBN|#24VXy=#g`Xf(h=GiB?=pKsMFJnG;A+wc8w0Si$;ks%J?CX`sIGB4I@?8p^<fh0fKgOMFuaia>0{buy$H7=j4-RWv~u^fU#|`S3Gavu%SErU7@GMcJdCnT2>Ex?!$LNk$0v_Vk;bIlN9K|2LRMqV(Cbg`}@u4T{G&(nV9Xsutm~2uiR1QdVS83#^jZ{<4TDSO6M@3adaUl5&IuOe4^V@f7u|Qh5J&n{Ts{0^<wg&UUrNZ_r-rhZ6VBJxjNWx#p{F2LCL49ys+w^RDQn`>`0RtDq*F84V)K9L64f-i1U@uMXeo&c=Apdoy>vQ;Q3caD8NgK{Vd}U`2Gj;nv<A}b@mwBIu<gY`08~Tv#WewYkxegZ|?_UkBO38T@U_4K!N^~sAlI7u`Yo6@)3KS9z0e|C@I<0$$5*CSOs7whW+UJE>^)t>Gu%%`fox9KzGtB+}Azh6St26j0$bYyJ3!2!c(W=m~O=?p|SM=nJDW)CT4o2O_-_oZszRh67$%;pSWJNzWAb{lcv=GMW?k1ScsDy=z+tgy_qh>ln!AD84HoXq%q<GBn4hMPm1X+-8oNY$*rzdFJJN?%AncUP~G#px=ZlMw$9RjBBjPytA1SghA-BzfJ8RV3fQ4-b&<h>j6%>n6$tX>i}03lT0P$@p<&T6hC4JO>lo|ov=9*5e`EKaBOL6&SjqZh@f(+^XbX7XKo!mCoyy$jh$eFsHXb*Gdp*6QGZm)<wo5;**E^jevaT*Ri}RBFV%t$%FJ;E|qK)X$nEM{W0F1(Dj_%ZBxvQ7T8_`ZU%j=I6LcwGlP|sFN51?fT0($0hZ9g%I#o9gt7#Y>=|NAp5Vf@)+C4aQ6&Tf=8Rr(cIK>|UrVq0YjO=;F6iSsNTSDI(vtV(oTcUX~fR})wQ)$3kyGSb<_7W(c!mu2kKo>uf)EB^`#Rd31pS}N>Uh1^(An;riAf*NguBA3(M=F4W4^va{SwQ?scP@K>_SxUO4rrV|w<~rn_z?QJL2<`;d23ReX7(}rIBhL~Vu~<_j{1hNv5Bv5cv#nuBGYuHz{#KZRd01*o<i5#IAj9tnJ*q<W@Lw*uF_$cK6!0L>9&{ZmQGNFPaz|x3_-6!;bOBi^_`~8}v0#?-Le0J!{TQLLvW_sHtt|TzP-aGx_Ptv@(li{O4r`)^d3(n;VQURTa*&kI{_@NI3Tee2)kI@`$=Y5OJ2GS=+mKC#thUJVl&hKq5>vc*0Ya9J5IONhsFWqe#dRz5z)(Wmxo^(6`O>2!m=o*RRK)txbMOq@SEu(o<Pow}WDa$DHZR^!Lh$Jto8f0jJfC+as2js71K1ValR|PJBUy)nSjwy+u$zeBS8z00_yhp=H|Orq7lkF&+txW_@d(m|6pQhrIBn|X;wr!dk9naBs$tQ!?kAg{8{A%A5ANsr(y+srBqdD7Sy7PN&a}QdAJsDUK>;%@|2TPiR+e2R#v7UU3}+g!Hz4q|&_oNfZJJG{4p?nT%t{%;_-EKzFcyk+QKG~LTrdL0^42r$nxeY$s+633@QBT4f>Z4{ThaT3FMxL}%cWFV%7J<Fpls~>q*a4wcYxHFn<eRLy`kFwj*QiZH#6vsWbKvF3_PeQayT@xy0)mm;+#-eCI~2R--=nW*gP*b>$h(of>1Dc2>?8J7%icQz!Io=D2i%fW;2hs>?;B>L+33kA7wxgeiw_$wYxNOGAx-77bGoQU32We>(g-&GAOb&e&g6nAsbHB^w5$_0Q}7a;X$rVkB!<dzDG>Bz#i!B05K*genb=SP-1v$enSj)D^5%aP=XU+NeY39vp`CwOf4ZF7Xr~fC=^W49o5ta?Y9VGNqVLD#XhQyOJt<_row6qPN>*iCDh$bvi~Sp)~OTHIr!~Mn8eY8n@+`zAH<UpVrVo`5w>_Y<GTvV!JTbwRH54W)*!4PvR?_LfbEclMEbUK@kV$-vIYPZftq46VoWqi5D};Y^jw8J6_a~HxG`D+K>P_1V|3WZA@oI>_UGJ22B01+4l3S6wth?Bxx8(fSx87wM-zP-4c-f%cI^p?U#FRuQ`9pZk4VE7Cd5<J0_j8U3NlWp4{51bIQ~$@WW&->D}-}2XBmQ*gD7=0+9ai%M!CwRbAAUu4d*~`;tMtUZVtc)v0c~GTMC4{ZDvcKp>xOX8&-&e;TW6|?yO^(G-`k9K4<EEt&Cv|R0@&-0-9zrPaF#2;UN%7OsjLr)d;Wx&Fme8cM>ORi{1~5rfHXVQ#y<BZ*esr-JnPyKN$RKu1n@`rL}wWq;QfJWhA|0VmgrO8^p6W3gb>z*PthEj(3r~FDFy90bFW+4QCSrXEaMoU6`XfVIO(of+-Rdq41>P=(?UrB`Mvxg!wU*>Q8Rq$2s;#scINmk;24;jy9cy(|q7OWBSDTcnq?^N(2CIYLKe}(@2<9h&DyOor9=}LfWuL$x^csV@`%xJ>!-H1PUDtNLuXRU%L&YVwqtKG|1jD`9}}j?Xq9&FLS$(oX+pKZ<e6La#!Br+nwpj^10cdEpG_36`HZKP<49%>1?Cel}c&K^E^bm9``;p5985_V9X3LLQ5x0_{-%AP1v+qY8(;R0bqz6>%VEmOjQRW5(;2+eG#iY;+9WFi~<4aO{xI)A>_@j<bQ*hVfjJ=ysZgzNnXOnt2|G+5}}UL`Pe^3f*i0G^nAK$#bs`fKPbXdwE#@*#_^wCa<DWpMhy#iL_P#bR?>;4JomDx5h5an?s{>>JxrDf-c5BnQ{q4(V{v}NB$>lUBEwnpacL6(ALYDu+PMFl(#5ige6PtLc1*Tk)1wm`kbbv+NI14Hhp+a2+k1tSxzpL3-Q%Bp3Z3S;+4{ARtLbyMtF5Q*1+{qK#aDZ;e?0!lz4`PRUSv#8<USQozuBU*n{vOvw<+|2&}mHO`>TV4pZ8z?NU??Vc1)D+#Pdwjus<Xt1yWNT&7RHl93e+!Z_zv9-l(~5-!1Cv%OMM0$*bMl@$1T<()Y~uRWDpnddU>GoI3K?U-$Qp-8{&QoD80!vKiQkFLx;-nkQB**wM_iBA?$1ZsYF$y!U!|@cP9blJum1TadyG%a)|bUk+6$%zfDJhc)a5QG3x1+ajT9vO^%bc(IsY6T)@pCSMp{P2v&j<@#gx@+AHc^K?2IgBYLO@r*gSK2|X!xqfvsT~1J<BwPnx@=&wI;%1@>VicXnNueECEgBP@fl4%)O5xuX6i>HJg~AbKMRm*;0^U}$eiySYZrl*d7f9($>w&l~%hltf|M$njL#Q>&L^cSrNdPAQd^xI5o$T|G6Oz3U-XKw%bUtYt6!+k?51f}9l4X3v0uf5>Y&-{-UW#AG@0^NyVY{l4kyZ;ws?J@pth1a4V|=7JF-9<nQgf0E4qopKfmO{JyjWX|ZYbq41kCN;J^Jh6QFzLig0tDZbOUGPC1hv+Hq})1J>A=SLwgX2#pbyOs~jPNMmDdmRb(NCiHmx%m`HdE9cCQ~P9^ipnmE_Ho7uw^g18+#Y|UAIZ2iphX>AU?O)2K|ul?LNG&#L+I;O}z%_0$Vh`O(udImy{(HfdN3Fir36~)|)BZJ7|2-4!s;=|-+Ui&FxhNvPEuQMSqL?9WM2Px@ckR*021B!%5x75j7tsC>!!VTh5B9?jkqli|FUqN!OZcWZp>3!nrIS4N&Q&;3{(ReN~v#OQThoFne4deGebv(EbC<8*Dsq)?}iu1cbVM2PN)ws>6kUr`vsfLpnn`e$aBNe4v)l@6x>77M0#gl?(L66WUmDV+YjX0c-rQ}*bn&MII09q=}pqp@vUsO}V5DgG2;%~Fj6%%iDuFr8`$EIcq*=#w$FXX;_Nnw4+eMt)0XbL&ODk1s;z{1o-Nr+<!WU=JA1h7Orc{14CK1*!Ur%yg{m1>S4CDfq%aDkx)`D?ZQCT)VRZ4s(?T=g<3qT|^0d!Oy>pG!YrknRQ(4W)htoe~I+yx#QZP7L&y#Jm5oIKG|Z5NI9CxrBl49agSw7O-v3R6ee#VtJvDEjzX<jtjLBdh{qFIceFrba1k6*2XW7;n7kn3x8>Mfd6z7An>{)9egRe;vFDsDO1TI|8zIbDUY3Q-6~d{5SGrg`~4SHQWUGvPJ#5QD6OhX$petG){I07#A11NvYF^S3Wvqw37wvUn75{-jg>cU@My}Iy{Avx;;~>0?nRzNnZv<ZH^fe@V@T6fH&#9jh)*&0N$SWr4X#szl3VRx&#!x1hBw&}+K!Bqix|GzLrKTr!eVq521M?(&P_%P{klSdgbXE^Y^ZR-aaQon9{2>wG@m|E<)Lu-o-g0W`99q_V?S^x-a^j$?jWX;8G#U^j7}R35T3HOKW-(rPW+JW&7eNp-0W#1DOm9d(4B0K81mI#AZM`=Qe2E|^r_9!pl5vQ3g+sMs9bpZB%r>TT7X_ZF*<Zo__}ZP6`npfHT%Eqzx;LgRWyyhJ71R#Lq_w&^eza63`N^?78oke4o?9`JA7b0|K&Q6J18DmM!ljtgO`>YMVH{+&TQtsdZxhns2UM!piJJ)=8z7Zct)B7<5tm3BF+@SyJ+dFm+AJ9@99qN(ed8l-ofyzmpKx})JETD+o5*D+%p0Q4T*ON#)NzyH$XfV%3Xe5^ZcI9s7}j}*jjc<d#vbi%@SV^WjSY5We$+7*ip&Vc5lfljCXvNl+grj!BffQo!>sU38wbZP?Lrh=Px_5HtrjxhKjr7hLY5(iNl3CvV#L6<pZPh&g>{QE95J~RB^-6)Ej^Ku-0kpTT6$$T~-f0c^4`-t$md2B#&#9Y$R!;oxqo9dSn8`L<C85brI7Tx3^m+wb<|tefcF>B=dDs)2D3Vt7Q*xS(Q**naTZd*HtlRUEjy4lFl^<*)7B~uc3#5uAV+C&Ve!6&Y4$i_5VzS=SDzmgFE{3me4XaOb<B1mlumMJjU?K=5SL82qY>Q<aYHK1>N{!bP1SX8~T-Hf|$a4Cbv+cLJ=*nE51<<Ch_YbSjlfLg1v)#pP=@F@*y@6WhGZCl(V%}-BJJKZtLtcdvJA)h65}8<av;%&4h#57^--Dwi**Ru_^8TpF3jLo&ufF?-Rj{k-e-CGO}SUTBxt7vyuk9z?b@>0&FEf7pEj%vg`g_aIb0ZDJ5VD4?o8_MJxT!twHjUcKXA&+GWr$W;>7f_I0xuVxJ)y(JNM;qgVotZw&kUmP-?eV*<JNVw<U#iWyHvH#WM=<{BeJ@fSR6)~pl*+>E%m2XB(%Ks=3!6IAelnf~F8cSD00mE2jeF?Udq{&#VS!*HzLlPUx?u<aCWg%x%i-{)c!7xTr86;X`{C5Qz_g+BBLdD9_aL|rs61>VZg)S1ZXp7m_$vps6DKFJ5gY0xWdgWVG0s2D`z=cjwIN(alV%FN@Xm?A@*O*cBHO<RWGK<(PmT;D9k8WnG%Kw<yRkxw{KVypMSXMVGI52#Wyi+T~r<L!6sR5}<2Z_t83Ua26Qg{a<8Fyr5^oU!QVoJFrylfeDbF8~IgMV;Xxvb2QTe~6pstI<%F;)fggudpvf6|!lc4#}MIz|?=QVNiFVHqhT7*|#*`aL9Wn1@CxvHJsn!c+(tewyD}8783ZLS)D4LvGAh;39b8Zur$l9yN}4MM7->X0^=kq0g;ZBR^vVxT)?qFr=|dJf@8##7A2(2YmqBrQPCkZDfFx;im@dxPls;p@lsl1GxKn$`5PFwB#udFWc0-c8vWQWegUA^O!OA|<mX^KexYj?NESX*U-KAlX6?f+2nh#??X`l3Q=t>MU%E7CYUjiW79Nmm5E*y<F;xZl326KX<7^`k<4K!w7+B-F&li%S-XV}bdBK0cAaW&hQCXDxI{$lfvE)<H#sFy4l#Qd)IKXaDE)~bf1cRiNC7;V#-}>CDJ1k$$&9Z8?vEO9X@V71<euz<ZC%>*~D@Z}5>|yVCkI=GBPV^vzUXJ9P>BeWJCkvZ;wEYvc=8G}UXMvwpako)UI48fDs&~G1<U#w^ZBn@wSxR1DhCl;C;0B2+^Rce6IPW-IgL6SB#4epNhJU0ctd*X5pzIm`;R%oG{U)0!eUamf^l84PZasNoGGcJsBsGlh-qwz3jfN|RB^4^!l%5h2yHLX-MMc;y<~L4^dCq|sOrxIbFy9W*joxvXcEEACJ4p^%G&HX$h!he(guqz>MMFJ4r$)d;=H$#9V)~9%Ggv6uqJ`KuB<dX4OI#C{fJ3(|8+6>UBWOujI)|irPiHna3vOEDPhPWM$wvV~MZHF+!jFfT*v40`_lYcl9B7U^us1Rv?$jiKwCBCt<zo^O7sycd6h+*ymoKe&NX4zLxPT%_2-l1G`Lwwj=%%sZXTS?ReZn>Bo~+72j6CmDNJ5${D@*N?Y$*3qw4SsAbV9~AOBS5U!~^%k{_FjtpZ1)dsd#5R5!rmGXq>Dn`qTwPb8!R{qXNcbU&$yktL_vzrHajD3#Y`-pr^f(eT5Qt4hBgl-$b$$r`X_*ZG~_$ib{ssf}q|=0Kn3Blni@bD3x@NnP_&iyD{&^p*|%Iq?bEBMHk)S=nnL|!%~}MGNK#Inm38_HP_}&u9{g)2!@s92N-q*Kh-N&F|samNh|xB!TLJQez2M1Yw=qRnG3c%MiD!M56xHES#SBMbk#!*9>3f&j*FWGWv(X-O5!CRU{TTcG^|JVqXKSuHkJ8O=<q!F_*+9i2~2FBQ>^+v1kSKbr>Xs$o11<gRT}Ths(UDMFF7z*^z>)_Py6|QLQHI5{`6%Y{L1-h&Yx5VHwzJspw&uswSf8zw(#8KSF+@GTQ5dwVg(W^I@+Gd4eIL5h<WZjaDokGaOuIqm%P|w&U_!Kt&h$ZJ=u10hxSLy?O8b8n+1FMq8067bbVvssM2Pk=y>av8&{cs#Pn(%1>Ih*7fq*yYXVwW+Xp@I=q?=BfURBT<%SYaP_S_Qz~*iD^ZD%XqeACvThV2xWL@?518?C>T=&jdzErdX{&s6wx^o2zG`dmzQm%BuhBt}~VpRlSQKWGNXR%Z28dA2&)R8%Aq;{BMo>SuiH}doeM>R_XNsfvwRVpxz*g)Kw>jZ_K8Vl_3t7vy{5n>C7GNOzR+8B3jUov>4T7xg&Fyw~>mCPjmh)p-t4!?8*L5>j&)o~41?#NWaOs3y{R*#?V6T3r@&ybMiN&Yk&fxZZJ(1lJ@nbz>Ry^oXS(GpS`$(8cH6Sji!+R{m2!b$x|8e<-EgPGy#ud`+WYML^@o5hlHw()A2ZI%0de4{dbs2aISV3p7IbK8UM&z-GR{=1Wg02~{g@=ASd)(LF{7TrBSxazTFc;YZ2+F14}<XCfV=OjFRKwuer$&DY{SB_qI@XsdFPua4F3P0>H3snh<XZ@#=cSaGI=Tz3hn?=G_Ue0e|+&9t4gpO?tBrtE1aL%KFbAfYhgilaa@X2V@%(Tv*@Qli5XsH3TUUtqvuwdGlH&-Z18x=nWE*CD&ik_M1(&~;{k$Xt;LT_W3Dc(!LHo9U29e_@Ax{hn67d7r-wC!@EColD~)RXntF_ZJ-j_65_5iU4vN``i+h}0xCcyWyhNiro0q1gep?9D=T449A%=KEM{L-GTu(NaewU9il(BlTx;v*~FEYc!W;$?q8EBR9Ejs2z<sUlQ3*#=6CbX48lwEBrg8!9uC%=&|9x+DZH)X%BReb=sFK@trO?bWAPYwD9ZUQJJ-G^~o{RaUmxfmap~2wi|W2tw=&9_K`Dmc%xT98R|UH^g6g5QHW@W%;-c`#afA($sp0KSSq#6#p4PlRXqTrc!bX6mycWG+#1AwqPW#Zs=Zy-V5Tgx&aGV<u}3DemnFl0Wqu?M>4DFAJjGb;n0T$Qx|p3rM&mD_lbiRzi*v69rWmEIBczcF4YiQfg6pnx==hc6b8DTJ{ovvyLx!jp`+goZd{u<$^$bjd7e^&AokYLYpCv|Tz+mRTVkdeM)qRm?k<7zqPXP#E{i?-D2hp;LjFVrq$FSLmj)hw3fLgcMe5$NyLuPWm=rF!NB-4=HFu^yFyq<HrrJ>)(;e=o<)B?7{D$8;OyiS@f5;?L2OssRR^V@Q+XD!?~e%;w)^Fjvf)A5pJl=3uXO=&z&jEC+!$(cNI@^=s2_BrMpuuH@Fd)T7N+>G*<dk#mx%9KXBq?(X<O0uJ->#XpO8{0y+_O_)o+HZF2t>GfFMk|ISR_VM|s*^r1uG9epBQcwiudAPRZ4On)U4P<qS!HmdJ+OgtPPfcauKq<6+uoV6h;qvn?oYAs^DIPP_Bhv2;!xyiU*iK@>v2fVK4W)VA?&E4N<d&_B7!#G>l%W~*n%1?jh}5IeWV4IBXea|^Q3s<0bM3-)j=jd^EiyOQqL(SCW3_ojAX^&{*)N_?xtz8XLZVs2h4+JT68(MW!Q%_)rvkVy#HCN_=yxS??xpVYK;H^frtm|(^&%EZV<yg&LA__S^Obgqm1%<#o({B<^ysIZ|muMVVJ_jGkltz^gAI5qFYKQ`aWAWDsG29<qNJx1yEe>7@3sFS2>Fy6w$9~hi&>k=1W2gDaTKH4mo~dj?4QllV$KasikJ1>*&g$=y7d%GUw5S6RNX?^qK{v+^UePWuk_tOLN7({46&4FX)(`uYe>UVR}qIg@D(p#J^^KRY}x<BX2;pt+vI9s&CG=oWy7xbXDq~t8(r*>NOUnRZ|v8S|;tEQ@e9v5RZ+2)OV7|JMfet>=Z`Gl0kM>C|>h*i<B8^{zf+#&<-hckWw#6Y~b3DNaE!l3=Uk@?`%q0tsyL<hvEW#6#M^;$Uv@LmpYi^Y$Ib8X6sz3*>Vx;U?&ejxz#_h1;XIg`TXPBQ>y_AJy3*Org4BY%ndfpvi!?VNV7CJ)5c@Gv5^ZQJ?;)BWdAQ84?tKm00)SRdgVTP?x8Q;L;dT!^0@$zd{BgV1kiKUzLhYxT=&Pd5~}UA*0M-lk^1Gj2)!yM_&#3QV^DC9%dnTif}0toc6^3WJZtOnTc54WZ$(H6f#;YuDME&=v{BO!ykVlEPiO0#<fvr7Djb1l`t>}*FND&Q!W((ZbqMeGp=@z(hbYP?y5m!?c#b;*<48mfoLugGYRFjot)~ky=G2cV=hC@nX5V|9E~ZWGb%vO<#8Z?HjfmZB;$xAL1LD2}UmkR$YU!1e!C4eQ!K<R4tX^n&gU(8A#dMnS=5hS8SrzYX;c8<3J&)^|ADg48E2l2$Aj)+ZwPL$^7@gL_Egt>$qX13<2$XY}X`E8CO!Aqv5}HKpJQvQVIB*0HiX4B#CjK?(+6aJ6iuul(p^S>Mu!aZ#>z*vTDcrLl^1+>EK35WJ;Jcy4(lBoRvbfyC2NFhg%ZS18^ohGXY(5g(QZ5k~54~cXH?;h{jt|SP8Cx<wyu;PdY=%djoY^kO%P!FNyRY|u**)Grc%98iPBMtCikVUacb%P{PyxVGf;hq$WY6FrTIKTeiLX-3kRc2bORe6LXGN<tQp#ArcyT$Wl_LKpzU~Lj;h0Gj#;P4awR$b>|IX;68u>VDnh}tR35=Z`J1Ep061${ud?+~BFJ9Km8W{=w&n<7au2`MadzXhC1Fw-w5z5s0OBI*tk$>7Obl~ocq81|jz@wjb5BFYH#fyVC`v3@Z#7ar0BTh2s1ShvFR2UA`eE{*@HpZdVJ{Mq~IZ_J<M7u$T+Ue}Y!7G8bqNb+A`nWB}Kn`B)A5gT!c=GOM!I^o!(uytUDD9rkj`xm^xzt@lfO{Igee3kfN?v7fC4sFbHdTQd-RiZnt-YmAi+45+i5^GCyT|(Z%X-=PVUEP<y_j6L0@W|R+oh487|n&@u&EkkJrmQD=Dr*N-)bc~)lU>=tixuZ5mCpO6(v9d3rC)^qg??mBSM^alU`~H_?1)-IgBT>5ipoAYk=VzPwRK2Um$Q7CG;8}jW?ZKO$a_;$d8NcIqDJSprWvEF@!ld)^IVux?+|+YpP)F(Q?j(uy#Z)G}GyG%mILBFKe#%Y&bd3Tk=g+_#SuGR>^oc@Skwe^fUM^fd0FWNX~#U*CZYnZ~uLM{#HEtC{_x|OOUZ{wCpFUo3kQ=)VlfuM|8k(^3)0Tgdds{?a_~Z$&UP6Iq7Rz(<a{ebozw9mL}sM`fmQ-N|q&jZ+WkRqh|v>x9$JY%+z4d)aO1d`sg>XNJ%19(cYY2kyUZQ_^lw1=P|-t8?d=$nb<uxu}EivGnfD&8+>P(QDVO#SK84s&oEPe+b{M|S!sr1ycd@t!|hM4mQ-T;LAVu7TH~h7ED(m-BUJg0ERjbvqw!1}IZZVFH`J;(KxU?RyhS_XE_kM*>xyI`g}Op%PAS6Xb428;7{!+e*xwiGXRU(x-bcs}AcLK!Uw<P)gvSdUpgc)<QLzJQtNX%yPI8&w4h2IzeM2AxlUG=)AUpdIeLFRFI<J>22P#a(zpph=MYsB#uY9IuMV6Ofd03^D?<y0c*XOr8lr!%{g`MrKr_aK!**Sf(xlG5VtV0@f-$2NjPcqZKRdV*&MC*U~YC8jzGLQy|vQ-U1#nGsJJ$5s#3(^LkdY>~@+gtjw9JQY}&s%{$h9vmR9-<9IsNM;vfbf2=InYdiq`7J{&xSfojs<I(K-?j06yCai;@IHKPd&to(<k?U1V0;S*%d|&tr*=C-cDi#6OEE1-(@S?j*xNX!>IZ+91;GyiV$ql*EBlfZM?h`w!i`pvAnS_eTSBOz!Qlhey+G25EZ|^szWGH8x==}%pp@mPx*?ufn>y56wx~Vk({I}%D`k+TzP%OL$&fOzn(`2*`K)BMtwK%XR=T(zV2EKLn_Ag<PR`BSb8dk^gDg>TzgOe`?#(YhfP?y4j=zksPZjOHvtYvO(YTq9TTTxs(9HjXA*38%p{50J!12JA6Z^58Q?GOE=X1kg;a=eUcC90Dd^zM@&4bWlvg{)UHOWBw9$rF^|cirgtOkxhS6rSH%HBf$wkw>E-<;*&7A1$0wl#ck<PamM2Fl$%O5l05}R@j!|at7Oq7pj?c;jUpxELCRSmY#tRxdcPPtjK+$cqhB6I>r32GkH$_#VYQajfSWEn<x7rC~{*bx)F+@ig_f@rlegm!~kO5o@!B5KsFd@V~4z{aMuRLLT7?_W2I<y|o7i>$#`e64dD1lF#G`{{ji7d#E@&v2J`s@)&7{fTN0ULW1B={J~zeb1;$P4%TRSf<cRtYpm9RO-6`>y7WIut}FFtY83%v*-k<<JWa<x^Jk8#SIslk}t^^^A+00J=oWe;kr28saYQkj&YD*GHQ!sWV(%6@2r~WT>~u0%5W3SgQej!ASAOX*a?Pxb{XMM6{1gq41E@WQzjyOw>`&U038{<bUM3#lob8qW|^9gw8%s43n#8Y3trBzD=a-R_N8Vrv6keKLJ0RJE@u;JDH*13;=vgeXy8jWF)!A4VMRrdaY%yGGa6(^o+Pz-i<GWLxNxGf`MoB2#IPBy1qFC0uKe3vH0kh-V+~4M-Ns=Dh|*EE(0Y*y1@T}cgeVU%P!b?%d$&fEm%tJdeq&|4=Y=sO88z&zU|o|2z>)A|ugEF|g0|yz0=F>cmoB6J)<uX_hzJ*1=8xEBqLXWFbbN$8O&&p%rW$j{q5vcElE6ThMZGj7#%O4x^~5S!!&D%FloXt$V^00X-%>8xovghm%Ir31`}LIg`(4QgZo8cG3wGUDPY@_2GT?+#GYavpPAfY9C&oHtp|zo?@eM^qP-0;3VHq|AO^z+~J89JlZJTS;_ShI@CAywPm9*4|GR%YYdApNP7!jz!Y<`weNhJ-QX7l`X{%*K*7Y8=iu@>H;=}?`wZtDe2m;&Vh+=8}~SuQT-WJ<ZsXK|Y3mE)7HkLN+kPEzk<NG5~G#5P;E*J<6Naox=7b6PK|Q-Co$7IIPFv{oRMns=i)Un3!gQPaEG6z;pC#;GFjz&ANrn$oEa!HGu-hn82R$zi8iWu1@<w?DP!48t*?jH+-)7LiQnSIyOYahLltcZH0~<ZR<39Z0*(&_OQGi>-lJxA_ez)@54v^^3dBGp$o@i?>sndO|o`wqu0(s{!{b2xzns$i-mr{>+X>Q7|`hNC+&IFgzd+8Oow*{@r4J+iLp=GNUQ>;a_0}ZZ(sMccL!>HxU>V)21-~^;83^w9>{(`>dZClBem>BxZr9utvo?R?-+DgJ4s66wf)4=yl9Ch}jJ^4aBukK}~FJ5h9sxudzV-?EuY4B^_mf11aGa?K(F_jAjEt@lGz0g{Bqnk?P&(cj%VL9ez%qh?3W6<?Jj^r92L?H1H?ru>byM@5dk-aEc2hvJId&zI{veHF}!YSH6Awoc7G?4o|(3$+?=l=DCElFJ|x5J4uX!zy{pkO6&TxqQ1GG*Daks{Nr6MzigEgo5~#&`XwWUeV`9l!tO3&eE#bJ7|v%stl0KtuxGrXFj52c7=iH*Vl3G(j3y=L#02?v(v%zxX<Ok0@Hz$}b&W-NICkQNV?R6eg!B-OfX{j@CIhEMr7uY~+M>B$>_GpM7nQYlRYP9?jyoYWg+?sA(}?G<cE*@XcOUlb(pX=U1z<kdQCIn<aIqD4JwJNXCoyZ_ff#zA^@s-b2zl?=ZSi?1X&!_<h)>u(oUTfHl{`rm$8>>q6HgK9NE?FQ{&vgJG()clu%#G-=E#qw5*#=_pSxd|H%44z{m`9;6e_fsPCRU;J5p^A-)ILa)xqgCV*7>GCUN?H(F3mcWO+wYyDHsNsvjE-_^C8!O0a0r6vrBGVe6`?f*zd_m?6&iHFR#8`$|84)+{j!E$4Yj1<(9x#o=beJ#IrPALb?gRBjExQp84`USD(7Vsa?zG~xmmcA1h{P@K<Cx7K>EhoW9YUToCkoQx$CSeHg1v*ACKn0RKsawf8ThCsvO=9;`%@9Aey5q8NgXBL`YP|GhHakPHtjE%TtkG!PI6i3eI@pGr{5Xy|?OF<@a($DEk8o=?l1hAY48bJd3T!(tM<X(Gu<EAmx)<d80t9PsIk+eUZoNL=}kPNcQnf}79Eb%-)xW3*tnrFpqohIgX76Qo~hvhR`aGon4L#J)2-^8(hU;Xc3C{Fc?{@#22<NoWt3KhHB<2m{Nn~&F1)Rrf=+K>-eX^)4YP3`^d&8yx0*TYw?g(LbDnng0iy5=BaxgJPKrb{hFt-Pqo(|*K?TvhxEMy+j=j4lmxEJ0O}!@eTwsXW`#r)euI5$kILl(hG^{o|qgG&iiDMH)ZaJ387wcs)FNak&5HSS|`l?h&ENrJo#6l0RR$4&(`Kge}L1&Dcqe`UZ__zy0;P(mFa$siXC*B3I*340l|UjlX~oqambw9{;bcl2BiKh02TgJ{MH`L68YgXRmgT_l9o{_kP>o`+bO7jgTmQ***N3%2e#{y?(KW>t8b`>6n69{{v%LP;KqgnYO0Y9-n^wO|ems`|EVJxA)r~7Ycmx{j0s#FZT|IxWxK=bZPi{?{CNA;UVVXy_*fHyNS0m)DtjP`P12t2YW|Dw^+aLqikev15MgKem^+;`Fr<uKS>vXS#f3eNZpFcckjM@dGPvZ_}lK`{;q2cGScgV7svaretoe!<hvZXu@Lst@j=P%iQAx96p8pS&I}vC@p>-w^H3!<uHt-t!?okpS1k%HJla&))JCj%AH6!yqDXJ%wv1&B-ppw!5R4&$Q4)yM+~%PR;`N<}t+-tvHb#A9t07Y3Kz*wUBhqT%+1<&B8}6A%FyS#AGPK{jWzUF>n#)TSV?1XtH#aJ4<G!=q8o7zYE8Dr-rsUF0p3Xd2k4BEiMzJDN0)dS9iH%zjc~N-DLxJ2i%Lpzpg9xiL#>%fhjER-9SLQh+G!l?1M&oM@2VMaK%T<FH^^$V9#DH-{c)5<yscFH6<VetwsU7+dzA7>A9U4`d(x-{ASv=Kijzo*l+i)YVcUV6K9;?scNFqTxhlB}}uer@`ceOry1YPo@oQr{2SX68){`<}7U78x?-CIfPIe#KInz-yJex(EcDI(}j#Ofu}%gq)6u%!t`V%7|jW7gdZ(G``T=cqqPZyCcz(q{9qxwu)<77+TTW?-dZG+>6nhGVjmCdxu{@S(}t@%(6sb%~J*u*EUYt~}#STjyQjlWVXMUF&+8FLY9{ghNQGCyNnDa#&3|s{3zxLzn^uG4NmM15R3U3J&Rs_-0o3@a2JxKv7pl5@tg*<hJsel(2D;w$MRacc=5f$|N~0(L6rCcu!xeVru`@JeQm1jss49OCRKeOw50XY(}v?8F1PR3FgSk&F0Xd9BtPP%ueWo)V#LT_%NbS6A$BEFn#gB%r)Nx8Wl{85_3W20^D(Cy8*$f$q{eKd3w$W#{HCY1Xqfm=M2|#;u8Ww0+Z@&KKU|ZyhF{-*?SVZD!ZK!h8DL!aoRPki8K+Qtuy40EqR56fB7;pGIKsop5L_x^#nyl#FwgvElw@6e{?g`7dN4NB<5KXuzfTF!kQhu!WTBK7di$q@2x7SITUBz@O{I;8gzP;ltLffp^I_B&t?0$BNt?M+C8noFz1@VMt{|k^R<SME;ZS$XeUymeLc1@D?EbWj-or#ohNS3;p$m?8v(Vi%aE28!wgAqKOcSI2-(Ev6$$@j%Rx<2-jSHaeh5@71BM9i*lgRGw148AP9=~do0Neun-b)^FGJ=aPo@$R+W`i}r+6UuKC-U+O@SIHtq!n4S_0O4TPx!T{X7DxWwgl#@*ZX3hf)k`(fAwIRS-JjZ-U3+-5mK1o+hq>1DQHJCyYk63Sov23XEq}B+tihXoi~mz#hg>8k`D@iPjW<AP{|F6W~2_3GaZY)`hIl{SdB_Ol*XpK~Hv)k;1LGE2Jdi2oH_Bv2_;hWpgnZ(N2zJVk`l&JI)`mQG<*;FrJ^T%IMD*2^ZuNHU0m*UEh_w!nVx_Kg=F;b06BU^XtaI_2k18XEl|>=BgoZj@EvKFME<!luVBKDx$q2a2wC(Eyt<Ct8Q#F3)Kg$5<?b&eTePxz}SEHF}1gIru#OkQ30KvH+|${K5s}2;teRCEm8`|{<RvD$&A`#2QlZ#VNc17*nn-$i}$Tq$`?7JySX5Y>kw!<1v6zw^KSwSE4S>VR<aPsGaKJp-?3N`tejRUm3!Bi$TVE)%L)wQyf1zcRdpo`GculxZk(f;$_ic_;h3QrzAYyMf-j7W_7M4aKQqM;iOw^<V@b{56JKp4gMxfCfT3oT&<=7qv7AZ@MLc3#$%pRnS433EK_xN2Uq^at_nPN2oFE@;AXTwZlW~Hr)vy(%NiyV*$NeNf#_*II7%hMe;r+lw4$oQLCe8`bUQGOrz#hT(GVxBA$4X(Vc`QQJhm@?;4liy(aR*fk`{IQmumA!i8AKXRf+eN6Tpo}tCe=p(xATYd+ygWeb1l=nga1}K=AC5hJN%C>fW=1UG<PwxXX`fjiVgBmT9(Yn`hBvo!YG~cE*Ol~Gh{J)sU02b+4}rW)%xb7hOrplQspW=ac`~}4EOQUw?BO~Fsi@$@OL}!VnNl_M;f(+^8miDS#ulE>m_d!vClw-Pa1taKZGCHe3GbhvOC!?b}sSp9XI3n#)&Qfq^l`gczV}qUo6K14IJ_@O+L0Qij_#I-pR@JOmVKR=57Y&v&lu*9Do(iK;*b%aNfCW<dW_=-L3Ai9Nq*WV5JQ!Ge|1pNaK&ruh3kg4Cbk@f!PzO)Z%$y0B0<O7A&|91+AV7`oG7(V}%j2p$9?v&!R~-OmJY5_RJ{+aZ<zzDkMAp`TWB=dJqS!uPQ+MII}9l1w37vzkoV4a-K8NI)x_@caVIDa#aI7=RMd8I*qWI?+L*=b?)(tbhBJ#Z&vg|W?+NhWaqxI6?q48O*qBF7Kd%#98DE=qk&B8J1XPA-@09{uvU|an!Z7Pb3%ap0C0nCQeTord*xZqdhMDdvtlx3bVuI%bYJEz)7dxWUhZ8LDn;VRqef<TKEF}%w*y8jLJ^B663>QjF0%&kKDi%;%ef)BlhY^SLU?jkuI5GZKHPPBj@la-UZ;YjuEnD>F?c&KHyu^cyQrmF`E!i}TBUvz>ySuLopjOCwdblsNzv~r@_mT(;3+6Fl2Nc8nKXqv(jE<_5bx#Bf0iEq$j6vVYhtwVh0gxxP17<QgZp}}Osif>1pF@EuM+Y@JVDP`0^oxlQVFeTkKV3|#DSei_<TyOk~^3&D334_+hYE1QC~$`wU3|Z%iStfpd%6rm&>R|3o>$cQdfUcwaNF8>NE5^%BbZ_yi;RGM`*Fk+u$a%@mvgWx|D)mz(zLCQ@$S*pM0D`Plj8@X1A`$YTSAKtM{V`ZFTZTwK-^4Sbw?(499@6=9NyH7j<=Z$jz{0+#G$9yt}gP!BMB!S}I`I?VMyDx$U%|1%g+I?_>+6MS`)JzzfKI;ww=5ckdH-a9`3~^5E~ipxkNS)T$%TOcq&Kri{&ENs3j#%Vb4lC6=$%bllc@pVa00r-c7ly_OXe?jp;WYS(4~yCw{CGua~{NG6G=w#dn8Z5@sf+)4B}zM4Gxp<Yag=Jjd+yO%a9zP_Ev2iSc^{9)lSxllzr)l6ULF_UeW95<4j_bH7x83bk1WS3S&6529|SVtFwQveegwJ(R_=epOVKcYe0xQ~IBp%|><#4A_`eD<LXGLdO$$E+a7mUg$kjoPC9PbT(mMGJ+*94g|OaOWPyGF;5#+Ai_-@amS;db^K#0cgkq3bkD3UXgKYpcsughq-LGCWqPewejI(hI#1$1X}C><+{!&j*U8^7~4m5M3438KYf4~uWUW57C`jRJFkdFV|<JBn3x&B=Z-YscRpxlh0@U#7verB9)SdNPQGVEUi!<C_*H$~^C6H<N39nZmy%!!lE;H*Sr~Y3^b?*qd3rYBXHT}z;vVpvwnTTOq$VQT;?0yQTN&vsZ?qH>z+@R`mzi8`&S#O9`^76l<40n&mH94V!ki$<eOxbWT-0KXr1yAt%j5i=30r#rnfw6)%8HZJ9o=A4`BvFYhemcat>aXJ6uBGsUI?Dm%V)6$<yy!wz4Rb9+{OpUX3Bh8F(ft%<O~9FID`{SXf!8VXZLBH*)m6XqNK+*mCB&XRE5E)Sxt{R;K=34p`#v8yz6b#YSM^fUjp`i5{z=sqpEC|Y&K_0JJEc|IirUqv{g#Ko-gJ%?=F{*vLZf`R;66h%<=+K0YXq~6v0Zj=vyCRh7S-*7+juEjsuL0-_xHG?)fK)5C2nnFL4fPQB+GywrObxUwVSCKfA9&R-Ok4eh<?wIpN(BQo;gdf-(Xk67(pPDA$GSfnA$E_l}3tUr)H^>}9Hjx82GItn;!Ru3O3t)?anAM;6~dwc;BD52aWZHV9@t#!k)wIkIIqAs0zCR1Srt2uKPY?k7hvS@mgLK~RapK86_Qs-nT;#Qh<c4UeHCm7fY)b;i*j`-u^{mA4p}U@ZiSAsKT%5G!dLjGxHBl_VXLf}J-M1kWF9tW~kv70CYOj+UZjAG)Cg(V0OxalI&yVTDs2TCAp5^wGh(QCSlL3luTW%}A!IQH?l^<uOrNL>4}=W=Rde%fO}M!2aMrafinh5L@aQ$MUB3V6GRd)dkLLcYe4xdU4i7cVcL)sN}a*MM)PR*?M-@L&I`VMhEJuxsPYbJD3t9KN9DRqS3Top%Aaimq;C<twpPY2Yj+-wDSPHl<0LK#isv`R9$*z1ywkn*UQO=i58P+jtV)KTz=<{s_Pvi%1AU^|9X<@#LOReI!8*XqQdBj#|-#fs$a9&X{T$5N_mU|(jnEe$DQl7QYSlH3R7NXsv4m`gPo)~zsa*~2iq|wvE2PO3`s7e8oi(np&|J@d4iUChxjAbTZv=kN5FT>%^~+HzPqu3Nf$_-73P3if-k&}HxA*h+!><~m5Mf=A%6w*Z@gtTk=5DBZjEZL<H!52CK|icgaBQZMkx)D^Zda3iRj61aC7}!g*O<CDH!L%@su`+hzJ1Ih!<&9fEr8gSQH;VQSek`|C1QpLqKTB=w7pVxyIquHANVU90x(KE{|n{*4%=5H~eUB)}`xxkCMfT;E>7yDDjQHq~Z)#RKU%NhURU_dR}GK=yCR)eS;F8nY=j>uY`0Uck>2-PM=8EUe%`&Ss&GMY?|OK#NLU0^$bVLgN;4fRAfy#K{k7Y73cG0_t@G(Rvd=G>}6~@2)(C(fN?<;+Ubb*KFw(}UVe_P=d*_OkP#^GElzn*W2dk%!n!cY4+`fnSd|8`T7&#a&|;<i5HaLVWy&CjS^<t!urbjF=gz}LK{H`qG-=b6vZ|od9nA9WTOID(w|xenbqgV8aq5}kQ<z6N73g`vLdKlr$kCjm#i1k2O!^4%sTHA;nleHbq>T-DX>okTch&e>o@{Op&PtwP9cOGi3YO>mV*LHOc_(-(xoOu%gPNj4Af<6Wj+GVvbQ;||bh^u^ak`*8h+T)Nj^Yb<<E9<Ig^SRjJvL*RAZ~!ctcXtBwLl|``7QWF-XtQ)|K8id$siWTNz%Z4MS*`Q(9GMQH4fUM^QU3Zd1Wr<KSJ<3LGFyRe*tzX={e*9bi>>6kX1{<Vi0eJJj4;W9jTULko;0e$THhqedB8tN89@PSnl7w(MD5TuPH^V)+Pj%G}IEE_&V8h4&=?a)Ah)XT}DnF@Z<0Q{rX+%)MC#6SvCYV7wp7JIe-CIs_{5!v%{5l`~md8iF+5eHj*S=_^;Hscc)8sAp^$UZeh9)wq=_g8yLXto&{DEr~r+HN~4ktjLrAkzl=8`@=_NGduGp>XWB@ms;s<3M#l9GJdiXhNeRC_7z2SK^ayCJq_s0_38c#7rronOEfha5v52e|P>;nrKQjvz&BRPB+lXL%IG_Eb{q0-f-kYGGyIN(Tilk^CajU_YP}Qi=TKjA~>#?;TjeA<6n_M25o7oTMp07<I#5_-+RLf%|%fy<DCbN+igUFOgl@rn$D7!iq>0PTj(be1w%yj)AL1=1&n2n~+2+<r1bD$zV+f-CmA5REI`&-6<m*chNVW6)R{Nj2Ffo6W(X_pMh79Vmd+3$chC5RNl03*Rh;{L6#yA+#q53jvVeGC($8keHc^>4*APs|!AQ+h~p;5CC3-FMJ7jk~DH`d++A1KOc4)Pcs%pA9K@ryP}1mOL3mr9HWtPO>blhCH|!<x~e9oRA|*Y(DjX1z+|kSo<M@_^@=Y*h6r7S)6^@t4(5rU&xvTPQsc#p~ne|OvQw-2E~ZUNo$s-5eq)RR0}3oth=RJ+!gK?YN&+ZWN3;Y4>+K%jgg`AI-y}COnuv48m|YKq{AE_0pTLg`$3rryxer#6X)nsD`Xoy;odzK?#qdpp7m1NUXGrllBe9<ik_QM`j8`D)1_QcXa4ie(E&QLVXFwWEcwiAF|%6;<?B*tkLvz$9C3^83|5U(+bLVwT6c*`y)Rmdz>n6F&@Inis7H`*%D!g+SP<LskUQkpJanm5me3n!=cU@>jjW55LmTT(2a<yNjlAIF(@c;;;;C#vz;{~2s@9y!e3W1^6LT_sjwR&MFTf{6n?%2p^`xorUR;_)ZrL>2yFw)if=O}LXy>)&VP2Uds&9yOln)9@bYEDyjBm|~I&Femqn*zwlt|bV+z0!d)OryNEYU^1>{7p)qC8~rM2CToo@(}JB}MAZO(r;|e4I&1siP75tANRxngcu?o@V`AIQYb9NNvrxm;URxxaU9GUT_ctf<L*6<LQ8F{hs12BIEE+fx1OO6%a=f;vkgxN}=~;K`b~&EK{sbiaQ*qIt|fUdzIw+r|nfD1heid?dTnZ3TW0A-TE}2PR+;Jn5=!P?dT=%5U&)?mEz_WDb?yO!m5=7Blu&1!ehmZ0o1hbQlw@uK|RBE^deWV+G_v`m|K9r><$CN4!Mvy|2odEGr^y}&fC#PI2QZqcuGeqdNUxb7Nj0{lP2ecQ9}pluFe`NFJ$S+D;q|0!MOb5T|cvEsBm*rj@9fcLGuNJ!^$j3Wezc{5CJI&_>*?DHRa@1>JuRena8hk4)LAlxsoKZ;0Q?l4@;e$NWee^F_5H<f3+IlI?XB7_2lkMre1BR0Lo23v0TN=THLnjWOg?7Za?KRA}@E|zc9+wD~7XrnO~jKhF~PCy*Dp5p(4K7`n|hNcj(;--TX>fNVJLlWgkK?QgFjIb{*gF$KU>&b?5gxgiy~f{yih?Onbvey!PeJhwTIY{Z)24yNLF&hKAOSd@T3k#?5!TZ#R*Mw@Fj7zxjUmozx&Z!;Wr$xoax{m>b@9H)X(dB#sO_*BWhC=0L^*@dY~XKMqFy{93*bit#YL^)HdczcY~<q(-|YlG-fDY_vzgDCi&F_XsaEM_ZPSxPh0H2P4n<*FO&WX2;QkuXaAXH~>KE3fJ$z5F8Y+@IbSXdH+f3{T1WOX66GN^T;bh{`}GC^}C(TgCzQ}ZPwCA9Q*rN`_&{`mf{jRC3b_JlF*O3W+X#NY8V-_yMOGtb68lWR%+x#k;I{e6Kxg=HgZAGdJ{>y53#>q>6yXL2mHaotcM^`d~2rx@7Nm9w8);q2n*}ib89xz)zA9taMdv1Kh1C&4y<XjZ+K4Ice>t8?aQ?gf)s)$DFhYbm{ZERs5uaYu4e#zosNoH>?J)-d$=X2CNQz!C~P6l`?Fyd#HEN~X=u1nVW)8q;)Fkw5(*phA$3g^apblA)*Y37nn<liR&#I6iDD?#{3TA2)E`druCndW^}79v@nsVg;nxwEHyd{q+#S4FR52Wy>m134uJELmfQLPWL#U$~_A8OV!VY`PD1vL?zd8b%2E((dUM|Av<*<BY-r2@)Z8Id=%fT<WoqrJ=MA^a{(IF@YMnz#*MhP@*avGx=FeBNAMS*!N$HDlhA}fk;42u5XVlb6TH(IVk-WN!f@OgN1Y}k@@5?Dh%QK{l%E9cb0HD{>|AznccAyFi2MU*f`uWq%X$5IPiI4}tuJry_Vx_E301!aiBK$&DY)Y@K+o<uVkxp`Pwd14Ob&+_qcZ9!uQScs+YY8XsTX_hHg(8y0Pj?fLV+D8wr^=CF6mo$IzjBG?b1V}idPHc1hoMVVq8sk~?tO7!Uy3^x_ysl}{8|P$4nv|B7XR1YvnSvV*(dXktgB=b*dwyb>8$W)k8GUJZ99d{ahoGOj(eVV-3`WBPb@?f>Qf0uN%7Asg=mqOj<74fa8OqOlM&K*FKDPJiPplnXZq+OS#^<}Nhf2+zGHjp?8&2%}Q>kmTkksum+dF70u{?d)Znu-D^TaF@xJw%r=_jkQY35bi)-=M{=R~c#DfDWe7qc<WG}Sa)9iYz*xsrl!NE#G=&|e9p(8kf&;@F-ttL74N-=X}sOf!8}`rw&vd3t*f2erMKQ%+l*rkcs;M-RT>-n%wVDf4HTQK`)!s28DCbeH3n;g6i#!A~M0i{D#n0Y9S&zR{LJww?d(?H-zIxZbl5mRMYp$|fveU1CRWRkM;h^R`R@OMPuU%K2(gxlmLcfOUlSxSBJLRr8H#&Mp#kUy9ElCf(ytvD9fOEh_W|rE1j>H_QPvy2xTOfANia2fLv+v=w<ko6*{#Xrjo;QXTUXk19_bvTk7$WC?+u&MVyCHbQoG!>24xQ8`_?G3*WM8@`6;FTGrjDF*xJOlPbtIhfEU!Bb8LQu~tf#>{!tI#xp>FN?e!?^<auFMbI#3kYDbTrF{s)?r5i3i#O`>X`NjJUk>+UMXf}mO7biwVZ;UYWxDKdUPB6>m{wUrD_g;fh?FrYprs}RDNRJSX=#PHpz=PUI`wD)bsp&&DBfwVkMbuyf?Q34mm^esl3`qqNlU-a|(XN{m^0jXQQQP#r#K~D=+oi!(WQ!yG+Mfyj1G$A(MZpY#fteVz=OcqD^O4*(9B2aoAumspZyNwbI6+Hjk_e!u*t@rL%V2KB(BvW1bOnCY+hqkEjdWheVg8)jFj8aU4BVf@>L}V|r`4r}NUD=7G%}vK2_C4Kj<_ykJP*%(8iCFyMNq&;-p8VK;A?jfxKekLN*!mUMrUgeQVI2HIcL3PC9yZGwT~GSbdNL%WcmbLeP`VI1%eo{(jMbClS!t4M1zDO4*Ka~E+_QEGfiI^eKWmCT|K@VZJXJw&-Eb7D~G4LEXQ3_9QkTvBy#&h0^8VD9m!jR?woi}!uYss-Gj7F%z7Rt<W_*Zk*d1?P2Y0TNZd*f;!$*fizsKf2uMe8O<Y7%6%lF8d*F2v~7t(EfotpPP*s!@JDRI_kv0tkbbkBGVU7ZkSZXDzcnJW)CW^g<bQF=oEEM$z%`<bx~+SOe9S|9W5I&d}Lo#8Hs<NSRiewI0}AZy_=WI{c=c`kAv1=N%GFD@*{WU)(?Ff*RdMCXjN#~`jf|PmAj~v>o`}9kn6pttiz(2mb{U=$&i>(X>|6iH^hn?-ZHBs#Y41SCihA!El&!%ZSYSzvV<#<_KMYcX1H2#SUocr*X%_$U_1nq;*}~1IDF{HI~dR65x=X{uDD(1az?YGo`3P4y8A1D!}w)^aC~2dtKz!VGsiEFWp*o-&afWibU40DEv6#@koEt4qM;$qxJfzy&*BlZasC~y7*%M2X+j2Z!4>1wx<ZCQtxslV-qmCml~vwymXB>Hj8EN|z7lx{GkOmxR}NyM${p&7bZn%sC%(!p(S)I{w*uQp8ibwQThO_;uu~Fk8fBOol|K+MjJgVqm3A_x?~2f4b^z*>sn8*u9W6LgMlcK1#e@T<oNm-)1b)xaZ3-m{GoRYcV1#C3bU$*A9bDh6{V}ZG=SGt;dy4JpR<`~sth)kSIg#fRfm7KEvf3#ZVoR{{iIxihlNK=o{c6`5t;<Ez*<7!N*MElz_1bq{+u*D7!PJ}NItywIAMk86Skj{hlSgWyLG?D@0p7qe*xm0Z9P<nqT`G`%%uYk?T6@lg;*%$J&sRea;YbS5l3;sffxxtjZ*i-}j*!@s*0*dlwO`t%S2^;rNHN44%4Z~=51^kk8H?x)k{;heu%^^ljd_V|J%iCKYp_ewX~$!PqevoW*hk{YUajyztQx-<-_b4vPj^jskjz+Q*{7JFcqCnE)#P&U_O0P!XoLcN;?hA~tEst}0F>y4(z8`z&Yux|KIB<t8}V`VaT2On$v!P&X=_O?Q5c_GYqi=}>5UOBevROqtC@pFY5I%bgFDMT%*GefmI~RlGs!=MH7jaI`wbI~TUi*1tK%_e5s}s$mCu(;JX5RewFaYVz|i;T*eLwakUX>1>TLi;szD17J=r%eE=Y?%jfjLrJnEj-sS;cGe`ad18{vMo265ARksbBc2XLQ70(`J>ctD1{2UoKzpH#SqD({%B6v{K8pBCv&B^y-92Hq@NC=jquYJuI{-Vl~_I=4ij5g&B~Q<IWjM>f`u0#Qc=>4*Ae^C>RLakP1C$D0DK{G^T|h_>35ixN)da7r#S^NFBFG`v$l{ZXL^A!<HYiCWf9*=%jZhkh=xR%b?&8Y72iQ0UVfgIy>HKE+{;VNJCm?|3Cgvul;CxDviXX@;A=IKJ}B>T+}wtt>xVmiz?m<kMy9)XMU5bcLh^6wgMYN;~502Pxn&#SdIzQ}D-+MqCcFSm$C-?0vqtgo&LBYs#Y<@kO>7bGnb%&kra2I3wWg1ISjo4qVKVi%tR}g)%C6Mr<7d8=poKu=VO)my$~e0|xhNF8@GKjPNdp#BZL5cZHxLjz$O>(i9sh-fUK*9c@NeMwX#rQ*}wAw==Vu3e3LE{}8{o6sJ+ge&$6v7vEpo(a`xYJCm#Tsp=TkZmgDV3`-+wevmC~Sguv*s<lxQJk5xBd3rSZOLzAG)%*~fa+=-dQk*1Vq}pMhf>$qcjchX%`TC%{*ZZ%X7ieVF7GVv_;#E^<U1jsB(HtnzMq>YP3JcBnHRj%#O)c9u;7I!xvL%gP6FKcM_$5+!s)>BA1oXUOa!n!r-&Eqr#=-cJ-wjoh7UnFLANR5+E-h5Sza#Te*h`!urL9$;sVE_q2nytLZ+Pn!OqHqmuCxYyi3{u4h}^YcW<yMRjRS4Wc(7T3a%-3nk1CY?at>f);^KXVVtwjfmZQBEj&@<1<9)_*H2Nr@^%RH4Nmy>PC;k><$Um;G<}EwWXGZC;QbN*uw5YcnTybt#F;(**cBEfow_rqe4~B(od--VLPD~b6Qf%I;jm6cpEResAUm9k|Zp6x7mTCYUpLw_Y**|94q0G7Xg~A_WBifnS-ypVH15rI4Ol<Wwf1xC4PK&jXl)y)zJJ6VyRmXKYD{h<0p$+;JxDQBOuL8UW9daqfzU_=0@bWeCp0uw!=2T<X{c#LY3@ISHN_K7YzLF)X-CD99?Q}e*T&4Kbf2Dm(tJMI{C}dfWG+myMfJS&mVn405hnzanbT(|RC&F9%X?B&5>OgACuV`ERdpEaMp4AyPE4wHUYf~hu)9hj};$qe!EzRS_^Cnv8iT>369FSBq$bT^TT3JJ#hZtDX{HRHgWYY87@(j@inn!@&kiF(4mTSnZfuw11Laa2a0;S|)U4Q%hN;IK)mJ5gzXc5Ji(OXYF2xVL}L+Lr(H<`g!<E#m5Ih1ye>xvsZiagQn{?oq*{ntHfI!^{Q>4R^gmymkexn}qq=D%QFIi+uYn&lgmO(PI=kuQC!vPE1}Shokzttc0Dc<753OeR%btiepT<}oRX8=J(nx5(qwTafaia{EZ%T@FtuO{8!dzUhZ(X=%x?bHDWO{a=VGHfyfO!U{0;t<?Q0HjZBqBpa8fOmetv5$k3Q?lL+#G$gM+Amyxkz-5#CQ^si8)YhLSceMsU?4V+pnU1m2R0fC7#?5oEh`56Ma#RLDN`0$RnVFLVaUKVm<L=2C#!HN*uPL?C$fCnfw?0v^47kd}ZDM9K>GrEHDbp>al@ip4?d072Wio8Ueu|=94mXEkWd(OU9M=?};~gHd4Yl@oOy-<X=IW7FY&`WL^Yi&k+%w$KQ84cm6&g9Loy@8S!OBD|JK7g3&k>N98e+MQe%+9#ytNbnVIH1)>iAn$e!<D0fvx3Ibr#4U>!?~z1qgwp5wfaUpc6<hFtSxk`&0xNGiE09a6mLo%z`N*LR7@YGnf=(>V-UbxO`lh_{JTl=Y<6P(({c6E?RHM>h>n?$`x0;uY?YtVv~4YW!X+k*IgZ8>XfivgoRf?O~RHmfgD<*8ci*X&Uyd|GRg&k$0buvuAD9Nn=Ay>^R`+7>Z}Axxs5a0tcmKb8|P!Et<-Q%CAUL-@UMiN7Zw;HFe@+~&sCN}x@xqZ4@RE?qq#dUe*}=3I@pW+>{B)^A^tJ!r?bn}o3W2Zdo%J%AqSIe!lvI#oTh7z(Gk#_S5|*+8zr^9g7nWs)CE+?#HoWandv7st#k6FA&+%x$m7_jhHA3UT(FU_snt<?n$v-dlCE$7n6n>tE*qjl^%u)Q`ULJgG5yG~^NQ?jlG)ndgF=U%jXn=1`RIz?hE5~%T?)PNq;&)seO74NF1?5XB4$%Y51<#E<)cw{#?>4#T%H|jDviW!EM=olGf7s?GR%O{VenRIf{Qg`jLv&;nGdbe-$>FO2|zOwk^!#Iv)_ne-;7_dk*Ir+>nxazVp*|bG`bD##o52vUS5-WYo_5c_<oh1*)M-D@=<M)F4oZdj^(K{%hy=qQJ2y;$8WxT+1)+py?on!`4?wX-`(5Ud5y0tVjXAOblF1ArfD2m5EtP}VU&^gJNpN{{e!*D?Kj;$YU#=9(dfnI%fGzac|+~4KGW9#$^x%iT{F*h_xCs7bnVr(==t+#bvdx?ne84}^j>RDA>PgTpth^IP<X!`bq#&pQvT&--seQb3|C6F-$t8WKI&Z=rjTA_zG;taVT-NR?t3ZBNUEdQh9}us#ueCI?JVX~gxx6#l&S6WBJ4GVJSpv0Ifp<Lgcq}@)N;>tk<cpamx}cg)Csi!WZIq@MP<~x%x>b9pIY~HOAx_b%*>81#Oj*Swl{n+zplJbm=phP3xl8UxFB7<-(+z#QUoax6n0fLoCa^HH=kC=2oA_8a{RgZ9xDAPXvlH6Gv~p`rTsqAw-zACm8j`zR#*V74ke`<Qt0riAtj|2jfw(PN?j)S1v4MOz-}F`9N%@m_@r<b?x^|o$mSa@(=(F9tld%sh$X&UwqDlRCkqD>Ww#sc-uvv@`I}25I|uJ8K6lOszs=_DFIOX*iML+M<zOLsVSMy}gh*LQdY7D<s1{hiN7^)cN(82ZrQM%hjf+@jp{2prM-OJx^Cg5rNi6!P1phbR&~-0wnQp%j1dM^YkqdG7u(TD878)P=V>zyyGz-EdC}@=$k&b372wX^+<tRexM5*IF6v&#5r4~VGtRgxs{@s?UvayP3e1W~Hj*6_w+MoP;8MTC>5KrF|7URJQ%1lbf>djt4c*4={9hle%)>UFgW(jyawMB>e1R3lGQR-oZ)6^KxeBMI>CV?AV6dPWnNvpz*NEa#bqEcCoc0=XhDs}n<fZ-_OpuWF!?$yH8+ME5uMFhOow{2a!A=Qc1IK5_j4#mgsJw^eMp<Gy(3$2^2{7$2WlB80uVNWabJrg70Rb0iEO7G|aIibj*K<HX0%b8Q-6k;zO0_~0k-+JS`mt{?>O0F?)&io#?$?gFlSU;V8YH0K7Ufb0&#6i(RO)P)^ayu;tZOP^-uPY59s(!rVfY1eOrFXQ509^V#4#ajdFyultwOS`t^05T)5zb1eXDM}PXo(*~n?wh<W4*qYoz0LER6$L1LH>rTiQPt*9LJE=XJ|t!(yM4a>7c)kSS$dHB%bnKGHF(F^lOcZ!7lPBTUT-caqIGSNV}^mgre!t^Cj|tQLv=Y!_tljIctL&X;sUAd8<|?2~WEVqUtIAT*B&O6x||W#=L@R6;}%V5DY{Xd$$_#H$SIalL#MUU)ZF`Sv4*{(EMe7VXL7EP)P}BoCUmWqyCj_YO21mY9{96pw3LZh<nu*w}Ijd8wLQ^k-p)Vom=PO`Noa`;s)8zF8LlgTM^3)tp4OE+5f_usJ}VMDct?7T|)y0JH3OKyNM3TeC}=Uyz0K&{96(f2cLfc&6D?FCu@{$n%BB4Aw!?j;nWgKW%&Z*>Ng!frQs&EfE+&JBa~uDbVJ%=w}}GOvBhfsc`bI-5~txHYNctSW~rcZeW|rnn6wM|CVQ)J#&)M_N;pTsj)#&3mEsX{wdM_`9!ei9ctFp(OeOqyHkRVxM4f}HkTRVSf^<>Ss?j&4ljf6l&}f|%od$VGTs6chNwThFc%w2^G7Ij}v^b;O-<DMv6E)gVZsO|GpIU9hNc)3}tPovO0@ImoUFO##oye3>o;`^E3fwC?AwZ8kX%a0g7>TxB?X}+_FfpybQmPaX_QTT;rCv+5Wlufy-l3A)y*GlGCTuF7AA84o6|7wYYqG`;uhfRWAE1rs=-5N2x8g~!=VX_&Y2Qq|^0EE59}aqZuRiXD6Uw$6>;iv~GB(fd6a1`=ZockqZFdhWW8B{%JI}#hck_KMFqPqedC^9u*#-qm61riBVV_~dmN-@|-OiP`o%tQ-0zJ(3WV-iyQ09id9je63_jlg)sEa|5d)+@?zWcDh^?P^o)vLV^``wVG+vZLO6!CWSz&c2XhL>A)x5~7NrFap1bF)Sddr3godha|xQZelbI`Lx2TLwmkky)OxUcQ`CeF}Cwj5E?($PO)K8;PW?-Bx|iOQ+G&(wK2QOWiO(M4Q|DAG-ijyk<C{H2Saoo$V+;rHWvbJ(xS7V!pW(ok$xelBkbuazfdX=E}*Se*!LiLL_yvZZ3>^vm!f51hY1kN|h4{EP#pxJV_~Ci5I@v{eXjLn4TKl$h6{tu$?5XPaMre$bdz@&XuiB81?G}IbITjovI8o5gdNg=d(-lg^hr`N&yXK0*IzLi5ml>AyINYxx~|`PtH*BNO9H5lH&pckP@exTD!q>7|Gz62Nn6q17WQkY&Dpyb-1hihj<f#x-a(e+!j?7R^~e-Yxfv$GJZ%XLN?tA*k7(NA#f=4OMftdfmXk#rv?3udw|vM^(Zq-T4PK?^GXFH9A{^gpc;&zO;>wF$=rYuVNyXevKy-hxC=CTxU_PdL>?R%!%tS5<?Gxqy&|T6TCO8dH7E?{#=M?yj`>e`pz}4JHCZ#=qZ`2#(n0F~49S2&J;NI@a}zU<z;jJ!BSV$~%Zl5@PO2i6-2`zNHiqGly<%-zWub^d0K-&#z$EA1X47@FP*WDz?5f~2lrk<GL^qgK0P9V9RBMo67zi$5XZ!Wmo3a!n4<b9xCn7C7VB`<e4t0_t*@Gc-?&!mZ<WA5b(`Tq`c32EA5=>7yW!%tyJDps7CYllC%uHZ(@dvVq;no|TG?Erl^2a+GtQZqhHxjwQ;(-v}pvX|ouk?TL#(G7i)^w0*zn_m}wrh|m+xWeZx<CRTsuRy&&BM6Ke~gZMZrR4GA*WNzKJ)P|@bglWL!1uk@uHA4ZoleLkQL`e)2fh%$CLs=hX6kE!$G9mj4k)!mT5EZk4sm%rI=d@ZFT@&p=gD`?i6+gKimG$i*1jBm{GJ<?vOb^VQRzu3GPv0nAh%TL`z#3DQ`AypATonC0#RA-^*?W(|8#!NVB5RTKlOK3Fnj|5^+_WqEgmKC~KA{K4+TB7RVD+e-gDrYydaN-(2OLg`LpRbxk<OGGX@;jxAJO6JV2m=7918=x|r*+njOJ{45_zwea;wB4!lE-3yE{=VF9Nm!nY_>Z0)(I6Wyor;wOJ*;$E|3FJiO&>MFdrIAp>57q~|%r#FE3C%DZ^)m;PBhO~t4~iL+qqQ%ABB?9nE8>u(;ZbO8Jk97#Nhi0w%M&SG%^9rbd_&5mm6*z<UcNWvgX#ePv^F;a#5>^sG0Vu3Am1kLqtPw18~1H?DwBD?v`gO|ot~a)kKd=`v5N>H#%>N={c#t0QyMFh6{UxEC;81SnN;tY*{Q#1<&R;m@3m#8Y%q#^PojN_BN<_sd@IqX-bUdbdR>Jz?YmCS(I_mxEat`CK*r%}yPu7k(5C%{On)Z;xShkAvo`qq=HAxki+5dQsBQ1OJlJ~o;pJvee&&3%wBG7*G}`&FN44$W{f!~6+~Ws3f9Y=15mSCmi*r#Sd;eHyy<zs&GwcH=V3Ts=mysqMkDuoD<*y&i-3YXyJSxiX>b>52*X25CNQ7NB*Wc~z{6+8Lu4wq4DCf4=hPTyOpfTI8pI>2f4_Tr%ayqxj@jaZNi(ocE&ta%is-x)#`1lp&VjDZ(swqLlZwFuWTGk4@Z9|`viImZZh_j;#_u@dGu&#JHIC3^7nB}&81{Lc{-aJ(M-ateC$h0EryirN<!v3J|A_$0HwMsB?&~Rk9#POC$i(fpzu!QoxMyb_TO9Pe5NHM`Df4Ed_wP~pPsGDlb+*6&7S;2JX7u3V)K_=>abm2x#=t^`Y`KD28sn%~9wk_{k8n<32P9q<A<a^!MANDuj?emVeW;%$^s2nV1B#bhlSHVG5nC6)aD<aP$7xh{-l%1w3s61x~&ZBA)M!s~IR~9KRkPf-Fa;2!WD-<!E7>1<vXw>$Ez-KSgMXD@wGb7p&PHD+VRR?BBUlk8k|3_IyVKjcp)k(iYY{fo)$v|&``9+@(I)IYP;W(sh)5M}Mh@pcE8VsbSg^r1YvMbWC0_3Y^5|atmQsmc{w~dkMRa%pW%d{rzAsN^_tMY}W#$Knv64@yrmU+2|S^Ql|(^F-HdU}S-T$y3VYH!QVW>cO!8i!}A>e*m>xf)dC;=IK~r-zn>tIBO)>Jm?7DoQ`pR!{V};^bn6_++|;mzsoRAOguDXDw(;#Ojy8f+dVlur<=Dltr$XkgH(gZVnRP?Y4Akhk?@du~BfBmUu+8pZU|V)!zymjubYtlwrA+(%CepR}n<*c{rI`1a)btKPXB!dySQCI&PWDuPo0_(9F?;mC|>8Ah;aLS^iA$a`$wh3Q^^>6UTlTnA$ttMyV%*j~Y5I08z4obFNs;RGw?=36|Sda1*_Xqd5>Qk8_pkan{p;89lS-r6pD)m$+TT_TUrNSXhr&c=Kq~d-?uVZ-48}_C9oF_;e_+V{-H$K8#!c`KSLmIy!pr{MSE!J#K;R;{g<{tvqmebadVBnEQ_&Kic>|OUI8wJCo^tMwAiD{_VJ_t98#Y`X_FM(Ihe)s4x>qq55bHERc00lIU*DB`N`?&yW|XZoUllD)jADI*tv~>78AX#?H^RTD9&ANdqL6ho9Bky~=&uQmnMn?0F2B1Zpu{^~p}CdhnmY*8dY>#3W_pK=UEnG&*%U!_g)^;Ov9X>105&>&oG5>RBaq&P9MdIZ6L~dU7Hligs2pqlHFn8%>DCcrYVS<|)uhY4cWr70Hl9!i7}<Vb)kRqk=2%P{(@gFjap%dhjEXAaokcEF3-fPe#9XGiapnf6Vf!1w_JuiYQ=M)6dMIY*aPsUe!w`>+MLqZ8}JVYG@i>9qP905f5U+^+>}J9m%)PXT#wY>EHlB^esXJ7gCrlddb$<Y{YjEPMUmfPk??FlP{7sRT;j~Jcdbm#NWua$2STtskZ(Iw*@3k4>&sXGGt;g88}h|8iqyq2+_w75MlvDJlh1*kvNsAmWV(wh8rcF&`w13POt?{*Bm@FJhmP<CV!_KNGh3)F=!U0g@~3cNvo^g*>>Brai2ipXn+8*`;^@l<j6aCzx!%yj~V1a_x-MXq7MZ8&m(C$Iyidp?v+tAU+it}{jImVdGNNkvquJK4!Hf?(b}u|KeLg`+#+AhaBynoi%U9kS8Z~WcUF%+A68z$wq_ayC9pO1AT)uSyL~DABi7kp&v(#%6#)SdUh2K7rpJ)xEZO^<DML0tbN)d172}6d%@->!aICA^g8FC$5J_AT%5h@NDU$v0y}2m*E*t=0m97}BS($!7n6y-i4QS32Qsmnud{gb~wU+^jv|z4@zA*8G`=jVX(wtdXy)IX(sU`U*XlI1P$wm#G$LMhcn?yBGUd>SEF>8{F%Za#2v`UDh-doBIVVX9|jpDMu$ONI+lW;OpWKZ*(4qFD>`vXE@{40GfE9-uNW_JJ9RvHIBADd5EV;j$;Fj~T;Frn*6#b&5yVp&+2QKUAEb*T6A)=%6L^Af}xkrpVz7VD?D0cvQ_z;>>|A{UpUxGrCsJ5U#!d@fA|mAmEg^Nnb^E{F^n7}kPQwTCnZ=V}5pEipVn5>3a!<>QnJUllRGz9I0H>7q+zR+{2Ti5SDMacx<QK4`y&jBuffuO>DYq8}h3I!r?l*AOt)9LJU$$%e~eq@JB$GRx)`w&!gctchFRtAWOl^L;voV2~L0eCQP^!ol=fp;EIydqvHDMZ?wIA26a)H8W}J*NuRA)u!^mHYN|W!t}<^nFg8oN6!c7fUbaI7%YV#jdk&;h{!pbd$fd1%Qv@FbP4ZAU-<F0KksvRTDj|1obIS|!3j-f`pXW7_{*KIz~-YKiDV^EH48Rq<U@p}M|=}q3?H^7*WL3*(J|YABO3$cLfcqww$0zi*+tM`Go9@-UYxAnI$^X9bE+6_-DM>PTXX)}*~c1|>@%gq)h>on-;7pY2+{}SM;Fi1u0P;Y?h$01(k<RfNi&}On`pUH3U+Q+5?OivZ5At33ZxLIbTlToU{<gg#F--2;6y+fR1Dk4WUP6IT}%6#R3H@y0g~AejFE6gX!1YT6i0ztiD=Lg<yD5N*3@;~N+C+*y|Zqu(Xqx~zfknKhCZ;tOBAcXV^c72c8G4M;$+-v)nxAS%-XLCF}e}i-`v#-1Yd((VxF#Ct0pzEYo;OB7RcANdA7_E=7JM?&Z|~!!}kR}<(ucDE0&urH<F%Gf*TY;i-8D%7aRbAFg35G-jR1Rb~!n%K&hd&9zLwmJt<u4q1~l-p(a#zDIR-id!tWn$>p1ekm8e;d05=6aa{r**b;>%eBLnsCDGY+e?vM6s-ijDu$0Gm-sS_@Al+s9R?3pA0I<ABi_E$~YSYs&x=J8uDHybLdnrqplR7nG!A5fY+wjQzgP0G8Mt>a9QZ<Vk2Z<BJ#H>k49b<}#6mV{fY$CCgiy4;ha!ss|n?Oogz@|X^mc*EG)=0;`*oQ{~RL<g4vpiC(|0F)hR9PA^Bqd>@O+XDHM1U{INQk_D*4Hk@e#RJ#)|^Uev3JgENZO+F-tVic!Gh{8HoZ{8XbbOXQ-8O=-Uw~UN9#4otQvqr^;{5dZ+&S{-w9-$_45hK$`n#WpZXE&j2vz|wf^bFBo(?aI~6DkxTj19+W!tp^wVi9mu}(`Sy4qV)SRwSKkny=C4<(tsk7p{U$_~_)q~#-j~)y-Dw2%iLI_6>I0(~H#ykM1|1~|iG?t6paB9&}6C3m8`nY&>=M3}ypj?jllHgho;l8Q!R=Vb(I@8as<2sG1<TIxLAn!R3QW3eSE%we<ITSw=s7yTeI##XR2>FmK03@~Sr;d?S4_@~q@*ThH6wIc&R<#z2+OrUJfAruYkMdD~AQ33*6>|2b$h~&XG&O5Z2ON!OvAPC@3h<0=t3ff!w60Rrv1mjzl=M+PZOH6eoBet3X=o6Unm4#Em&eS?*m0>ZgK2tm$nRQpFJ%=!1oCviCVCh;4%Ue82K53~Nrv1ZeNNQQFsC%T83S7cmY{s{Y4N<UY(>5La`d2|Q>K#7Rqv`ZRgd<d>DdC|B$)Sza3gYoZsNIDY=~E2AHsP6nMuK4(#a>8rExkPP{>6ndzJmqB_DL4$(m{5%oDEQR!p5l0KtgQZPPDQSd4N{7fevUB@c3=Syw(ep+26RXrOE=rudX|jN1R=@fRSaQWC4p>!;T`<UXm+=q9OEn-+VBKKob!-s5~Gnah9LK<mfzkc?=jI$K^T=ULw7&`emlw4es63lkOe5d9%%;I|?*Z*qbVkvk%o;pXA`Q|2l`iIwNSx(_sAxsLhF-6uy6{xLJ!(1W`s0CpWFP;NP>^INx*pGREc3RUicEAuA|aO8uj%jz9WUGO?VjT1D1C{gP+lH5b5B@n5AS+?sfB5F<uVO7G_H<Q__)%8laDy-{i5B|3SeE6VPbT*a*1Ws&YAMQrLwSC`_*l29Kp(F-z3i1~wuOfc2>=cCD;)PWq0GI!tz#oa_z)s(&8Sb@uv<0)_g{8L#MGq_*u~LFMQkG5c!B@+wg<#{Lxw&_ipz3=m@4Q;;oi-Ov3X)as6SBN$^DqUq$FnJU_k~cn(N?Pouwo&G+Jd!^=S4avMWMxnYFNj#s1Ry6A0*v}4Ip5{O7}iX9L{^0nmx;}Gh*n5K6S{|smG+sAeuqG(NU*>1Pl!{n#S%KNU$NSNiYya940RV=Z~~ce_HEjNVa#)kOP8R35HbE<5UOhNGb%)h{C+hfzZ9mj2L~}L%3v+sw9;r0+WNaAxt@(43LsP7A*a6OKjdJbWQd_vn<K!N9-np0pX+MvXMhzz+v5RBuXQG`v@E$^)nH8T6?pKV^`_8kmRKRrZ-xl8frmshF3@Ld@vdmlwvG8HYZs{2mY%OwuQUdt)AP|By`Bth6Ic(XGk!Rkb(e9E>;dVJZUT)z(8N8V;K`YOvM;s;PK{^XM*3Lno;h&DL)E^ub$>~()Po6X9arX@K-bQlKdR4R;MLpLn294mx7{e{k>FP1O_IXodrm&l5Z<|f_i=MmRx6&nlV5q8Vo>)D5T_u#9F%mCB)Tz`DN@HS<}LQseQ^zc{MHPvx`d~e97g<eP0UKcT}`XqHWXf{s9%PnqS?H?2hkcE%`3la#UJQ?)*@o5kCdzXte)!XYU}u;&t&j@b9m)77<OaDH2sRg&M$K-m^o_*GWeLUq$cRe$(COcRXoJmd^AV8IRXFlXJ(TN=fD)(iWpMO^45Hi)v!t_PYDsz2CdN{kNNY-6YblitKAfvzkOtS16ih_2I)+yx8>)aM#EN2zK1j=;h{zeQ6Y}tUi@$rzLL0^UKIH-q1CT0rveA3HbXTH+Oftue>&Yp4(;u@ULJK=GP;_F5cY#uopD+lm~S_?XWCyB_>-7>aGzw8rXD8SkBws&AoCXxz;h|9-vGx3fPqv*=;h5NP0BdIe6RM+qX?parr0Is0MD>)|e(Bnj4C|MCvSN{ms@3$`O0`@JWEhyqD)!vD*W!YQT1xha+VN?)G(McB5%JK(PtI;FH3K)TvSc!_;isA;cU3S;5SbAD_S=iE1)e{!gG#3cF#5-Etx%4ovf{=NkBGldK`dD0>5e2bnpSW@1R}DW&y;;|Zh|nOLJ;guS7hx?0~E5Mz?VqudWOSwW)TU*WN!Zov>-QznhJFqz<eeWRu}nvJB98dMT)Nd4_#r4z~k?+~Bzm6lp)G7>T^?wFrL#J&wVWlzj|PCAh_M@L0P@gtoTVk>b!3j@X@szwV@Wad(EPZC-F)~cTu)Ze%cMAKPejRy+BV6+9yaXit9Xw`#c)-Oae3|aWtqYW9cyWxjuhlXuro^<F6z2qaXAde|$T<uoS>$Rw%`UGWXLyDmxv>S}P+L2#3B0YK@M)9hdRhnOOBw_4rPSP@b1Z`no`gl{pY?X<pOf}&ia@?^_)~b`GbdX`P+V$maDOI7!CZCD!X&}MjWJc(QQ97xFX!Nxke5Yj|l_0{>&(HO}5(`b3j^r(+IRrm4lSoq?96^3}>~m*y*vpeL`{qIaG^{=*D~rovchJ{ZM}?|;)HB8i)wlV1Vw{@Ryq@KJjE^c%N;;q8c)GyB>IivmctbEG=Q_TGaZeC=q}+d?5S%m-!4c=rMAd>=3S>ZqEp<3ZclDq)N6MGp#cAv&y>+)91yEanQ2fNVad%pG5n)tT-V$Q)8>s=$cpK=h?LQTUrhA?K_6}FU|0}QV&;<LhH~qB^Xf$qxA3~kD8XK+p)}>F{p8FVS<`wA`X?M;t;mE{;l;@iaGci&|r@eAc@O=u-Vm>ZgwH_H9(VG_vJI6;d%hhj4cP#<S5qMNkS5L(#avxodk@s-P0W1`X1`l~qU?B*j`;J&j-Y!9$KJ6Wi(XR$GU{3}2yVLf#A>fiEp5Ap>aMnCX9M*p%qo~5*4!_awOc&q*Ue`%_#4|xH;Ejq#!aCn<1b~<IP}qX1QHlq^gxL0F-F_@Wxrtt-ZF$nQ0G-OqN)5YNW58c7oEGY|^#H1*xkGBEW2s%iu<y8Pj+O2%jQL~ff<K#~>qqTu;%s@sE5U}7$lXB5O!u#|kpt6Z<n<JlSVsdS*G~&)#7MC`75n68#0a>iyPqjet)-yKcB2)w5)bT$DpH4%sV|Cq&6w2$@JqFjFxgMc@}r0}A5doN99J8)QfUn_5htg1YHg>z!PJE^Ixc_-TjWx*Gc1*EzpK)?PFdoOIH~qf=aZt<IXa;va#}GOsz`Hii7f8?m0kd>U#&aLDEic#ho3KYu6tDRV1wO)`DU!Z+A_j!Gz4=Qx4v%)YSgFf#++D2kyTeb$GddI0EE6)s>rFVbQ^3IeR6<gxIV(Z^z;q+C<mFs<xt}^gGF(}BbLzqPQRA4oVY|x<bOtI;26yM4Jg_Y+7ldmU`!-!m)~1*;P%9E=*hLuBhLcTAj?(W&i0I}%mMYQ@lh&(Nes7IeJX_rS&WDSQI{1xU*%~n)R>#8atF{GWqNcJ6_QxEU-hnr@-U@%7HsSdZ<hzYmjah=<pl9*zzN*HMkRArRlAVm*$Y0iEqeuCXJI_<LY(h%mrDCixRpCSG}M}O4Y8teMC`dP`Ta^jJGDR1=VG^e{9gH5n76?WSB{lV8r_7lD=m4|*1py8aTXFJsYb)Y{G!$#eYu07{+)rS5jT&(J8P;1PJ-J?fl69*Igu*mrNgATwheU;EE`b|Y$30;ztkpeEp~j-a{6wsw<S+hYQd%;3Jr%|hyz4WFL)Q||8PuLx%HNuQ$&#rJP9lRU^KfyYgg&n&c1}%ejJSYfG07WpFj5go}W^Z@H}ToB8Epk?18SUMia$5k+iXN`Y%*91U_5{Qd{F2sq=`Gq2Goy_?}EDg&3JRFl%5)GqAN9`K{5o{DMr#qRtIauDGLNVR}?za&y3_&Zex%ne8k_mmJZnJoyyjboR;Y*^-W@<_6E=ERV~T#z-dS0ZvFUcX#RyZu$<R+A^>dzrbnH`FZbRlF!C5{&kwP(+fky0iei4c5d0oj%TA7M3?ZOTkBRa8#%lvEeRJKQ(<_MVnCQyxKDr*AV5tc|4hwMd&QphemXHUtS}!vthqc8z<Sr$blEb4zmd-trAodtCAK#ORiaYe#j7nWaC*FFAT?p*U~?2ve{c@O)#>oo!A+9yp`VQri^|wCA&$O|V$M>`3P4sI9y`~t=A8AUoZ(<p-UTu@a|47OPA=I^xXn9?mzWhLa9mp}fW46$e#rpj{t=E-m2*?iHH2lHPAGjCt)nb5io3*NaK*fMGp+AMi@?H|IiN@2=z$HWSIn;BLppuW`Dmrt!5s3TEJx~bE5N|D{w-?*5D%e)$MO2ld5Ib|^q~lM&0|`H$Gcmv9`o%H6?{31pHi5(>C2}V>k%_-34tJ7Sj&OQNhWcgDdAm*W@qBQ8;FrX5Kp@p4+j*3(xJs!X$5hUz%;=Ph!A3s4%{mAq9H|}PANC+Q+5j?jOitZ=G(Ef-a1@9=9bMx;6dV0Ij66zQxUTIB?XD>6$P8ue!rr)8ObFh=#35YmP6dIIih%I!bbjdDiJj1>i(r+w2b7>-L!XN%1(LT+b4d%+S}jf+k?d?CQq+>hzhWY|G>WCh4KRa)i*9$_Op;Beq@g#ow5YjBUMH7e2M^GW{`TkOE8L$R>5aOLdJn$WotG$jxa<8+4HQrtCiy?ULQ92(YE`IzuP+kiQDc_nmh7l)HF#oOVXQo*?-HDeYf4i{tl#;gCZt!O)|mBno>W_-b&&bcc@`fbT?D-Jbu<QIQ+FGyS;Fj*UfU9Inl=yy2r4+zUcPR!5(uxbU6Y!e#OX~lYv7EO<lEiZkra`!)-y@(=}npNx6Xjp!j69Z-Op@)@0b?5@4MuoF(T_pd5&;RIZz_>PBbcrV{-Er><33FCE0Rk*}s@lNbBqL7F5hI~XeMNJ?1Lf=NZVMx5q+mDB0?{Q{p~k>D~YT(B5(c%SlhsjAmKK!@i63M<rpTjJ=Yo<h;1xlf>Qn#u3c<X1t6`x!-FlPEZzWTus~PXr`Gpp%P2b;y3G_Y~87+~Z0Vc68>_KCaM9Uv=MY{odXCTW_y>VE%QXJMVTrlH(bE#NKXqkALEd)*_ftXDZ=2vZ6<$y`7!+y)N3ON1t+Z4n@8JTo(pfP$WG;AmJ`54*sDmK%d>go_P(@sbHtsV>R`{T4>K8GRt${4GD}1#h85%#YXI+5h0Cru;Sn8VvrV?X@l%(f9cwqz5ipu_bf85ONES@U;6p%bZRI{6j~Us1?SXb7B&>F!ZXU&MRZ3%sPVZ~jfyRLQ}HO*1_V$kEK2g9YBoHKm26fwt6+H>!4$v~POyDt;7~YcyyzBZ1V;ppMEy|<L@OMn$rQC-8wOJcON!VG*QDXK)>|{mt|=UWw=U5)vt@dUJfwAyO(~s)Fryg>U}-QqCvnv@?uCf>#762}Z>nk3w7`v#;f~Y|Ra3|oc7v-ogUwFyBl)P^RHGRb^rsDeQC-fwxt^3)IH}MW--cyRYAh&r?UKsOu!dinpCG@5xZDEc_<I|?t0;7=uo^m-PznJIUYz91oU$YKhst?aa*m1l8<ppkekE$l!c)!J#8q|3G6D0G$O3U?A+P}xknm`uv^I^J45>&)CNxLURoz0D7)D)61zDxd2xDm_aTFr>Jn};WD@vLeMN%n4NU2FU25;5#K!ryQ%hW^I0fOF(9@MN-Xx2HO3xdCgU?Sc-LOwBrSOVRUN=ceSEbaRM6G-l4WcXAd?OS4=VS{bq0^<aH;c7AMDK$~~bE0~*uLd-Z@J4wEh*_-KL$I6)Y;0!3o9Tq>2&nLR4H!%WxD=AF1bEsAJ;W<V67yWMA+%F-$Qf1vS}AHsmaJlzoleqm)Y)(XOk3@O^h=D#T8(IBJVme-(Cv3o`~^?kk)^9t|J)){MqkQhqxda#9lo>Cb~vvp-IqrHwBe|~rnBDeRWpgVb!*cn=ye2TA`i5h&n8ki2$Z&04E~wv-e`rXD3zpmi{K@!w{vd}O$RA^T-<(7sxNpH`Ldk{cxxZ$fw|+%9pe?*%{$By=|gpzK&}isNn15{xJN(wCw$4D$O!Lq&3`kgzsV{=o0?)(H(ZKF!;oj33$#a3cu5X{9!TFf4(wMWUj${4XhTN`W1AF623V%8yzHy4X02ljRbDc|)|xYw<|!3XAHL^MmNnR6R?H|o*-J@KI&@vD(7I$Ii<Da<ynOGWU16Hcn-ZUK`YJ)&XIRbaUw7u}uJ!lpea_Q{lTrw&bWA$<aC9KnvUh`tf7EgOhXt0?@Fq9CazO*ADjDE%owUA=r|9YBFwDxn#|2Y0EFVhWs?^htKKd1u!sFCe>XS<8k99m`wKa{asfb>QpERx+TMo!NRI_9fnHL}w4#?PpLexH~Img)9zMl0hx>*BNDm8kQOf+)Cq0XCS7^|A)lV)G4jn|;Ep!lG!tt&_u>RYJLIT?I5QcL2_HlB_O0uf8@(xPd;%rc~*R`fWkQT^`$dP+3MyRht`l@NywHW;*#g;_mEdouAoXbIuCWOF9fr@)~$<R%&FhWv$v<!m<Hu&8s?MO4=fN_21pp<#pPS7c@XG#FP!0Uknq`~u*<4efraJT@o>Bgz{*Gb}kU&(ujh-$o8Wf@qxxpv^VPSLL`D&zVlNR_8!ZZ+$2lcyZ9k9a0X3LC`EAh0*#;LV3+e*28|S3W8;Vue@xW@(sKmxhV0<X#{GhKbd&HHrm;3iif~Q%|<Y3X`cO6##jNq^KlvuJcKN3<QJp7)Tns3?|FLZDN?&jT64se`<!cB?EuVSP#7t?UQQ2WblWlJqpb7Eb4?24;M|SJ?9*wU_lQBq5B25j4U$GW_tH}9pKa)X7l0KsQm;VxbsfSdI+67O2SSmR;KXcK4Wjci&2kwNh)R#zB+_cW)L7!Vxz%W91>->IMHUXRe6claS6h-SVa?9=2l31SZ$Wqzt&lVX0rs`WFJ$iMez*7%Ls%AtcqZn>vE<hy5yryO)vraPA87ezua<yKV4xDTE{=kgerzzZ|4NBPw<|vien%k)cyyBhy0M(#<ecat*Wh848qjc!LL3z7$VmCfpPVqf{3izX7g>UpcrwExKT!oAFD4&MQ>_+cp@5Z#G8r`-hh?X$#MX(?5cQ)GgRJq9Dn&855e}N61hvr9Vk>))zlJnWv4cBXf<)7j&6LK05cg3&v7wr%8;W6Sy~+y!8i5Ki+km?=D}%z`Tzb?fe(?$2chWLF8WuS!6O-tFYs(w^g+Iee<zD$}BU|0CUUgIX%A?WComZ4WN}gj`Jyc9Y9b`jQTs|?O(q}wO`)gQV5#EpC(8{{%Pk@*8X!L6HV3P}|q0#;+x1n#Oz(FYqjF&9+(`hP(V#>hRwXm2yVBUlp%Z&=~f;hg<^6?;(&y#GJrG<X0w(k1LmCw8(2%%A`?C;&}p1kdum%B^rYZFdVhC1^E`5^Tkg@ibjbq)}&dzHsq>8bdkY>G<3xFYk3&=NA|i&GB?<O^oA!KhSM+P4vrMMb&1VTD6BxRzcT8iAzF2#>0C81Y4QYg<EtmriIl#?YJ>WKO9~8x$L4z=$ZxEZP}aqoAE^j=`5Tj8Fvz;T#~pC@z&4A&zqLczQLa(lIBA*8fGJd5bQM2qUueToNvU+g~eB7y=>#eqA=YZ74nF<c0LK;BgXHjH^|Xs5$!mu(NVZ6KV+hv1CZuA~?2g4IQdFpQU-b4ean_F1pCW12M71O$MH$ghR#GBl1q)x+=rBTqn;zLgDCfCFzw;LPHVY9nC4qH*ZM(HtA(_#gA6uU!Zpt*_iE-e9e+oO%#~x&zTXV`!;aDQ4=#A>QOf2^(dCQdw8%R^u0z6)BL<a;niR!M&{Lex94m^0R#R*T;x2@9rM~e4|DSTWI|hYQH<~!4c2OxpYWtve?Z>Ku&jq4Ta{RS++06+JvNxw5be-olEY{A$eF1;uc=!}L`^IBnwEg=P~1Yt0|P-4vya)rtcisYb2_u%!ENa<S(kIQz&XU{MtkS)v;KvauEaYg+7*_N1`01Z$6UgrVxxs?Um{It6h9WaytY=3pY5OaEv|i;$D&Z?U?g)9+UPM{7$~>{nC3EJp64@&pdr&_L>{b7Svtq>ts2|CX{WiG$vLlMdHJF*^e=eUpC)&m=nI;;s}zj$31{ARD|2~0f(l>ig0Tw$G`2hjS9O!)I*QqwZP^&Gidq4;5<WyITs?CvYG<gOmaV9Tg(2#6mvHivSX9G%oMLW9NMeLp7JAA27m)N5hG*&1NJ!w#>*XS#MasCxVtR8}*EocQRyg-f57y`BU*~Szc0E!6h5~|2(xZnN_E2J>e=Z?Knl8t?d)?o+y8quwWdZQ=_L-5usM#10T_|ieXJ+SG^J!$X4=v53&R{@iPFwYV!}#m%{~ClENc`fxu5`p^3(9Pl7rs*~1PoElqloAAtVt832YQChTo@J+sDgX5QBl$jI>NT5K5t@1dp482slk+mD)nl>BFs7=>9p5YFVyGxkV`GIT1l2y*Vsn|mdyv<kA*N!5GGaQL`X(78C+aW1=2{6JNVh7QEbzDAX%*?(OP?z{&|`pG>Urmw7uFAU>P!nWNIpBY+;l%qnt@bi=Ad8z>zbB9*st`t5Z5r>Ch2GbO%lbD-{jNL7~&KbWn$Qm`))Kns;3w*4CXawj2vyA&C8|jDlB2?^K<OYP7j;*WSFiy-DU>KONsPz7)?YAxf>T*vK8LAepOAf_R?PJ7!&JdQEyj?MU<V=BroTSLX4b);L~A;RtwA6ZWCw5VG@bPQi}w=qaaPGl`K_;>BMbjkZ6$f6?9RZEnBnb+=z_ZNHIvkVg-emzP)C<IzP>7gd5o`Lvse7R(oU|Ipc)NY9F@T<nE7VC2qbM9AW{QnV)mk9?<}**Z;<gTCCC9GICpWd9!v&v=y<UWsbP&-2|cJc5psV=!@sCDsTRB-dh1V;);8`W2^ve}tH>+X*XAl$;~HM+T$v^eq6`2xk;l;@m-%Sz85*V5S>|XEXA!ErfXQ>fkjnI2D@_TxqCYI6(Y`UtbcBTXUomu?&~U$m7Dn<TMMozRy;za8}x<bCVSCb!Y|5wwc=qcOcX;NTcPmk`*RT43NcTwTWfEM-lJJ=NrmP=jlh_E*rvw5O6z2oNnDI8{9&UG5c1pkQk6|YP#j<ZXwNyTuk=k;rt#@@9pG3Z<$T!jkXq7#Xp`#66Cp%P$_|V>PVC6FkyobA&mx@Dzc`~|HRZ?A=r_Yu7dLG+iL`zL~q1=KL|!(D4nNzlIK3Px8~?+|C)BjCQFVKvld(M!0*s(=(iq(l3LxyoEUI}Ru2SZp!|Rdo~nu@Q6rUmm!h?bwxeV!`-WfiYt6P<tp9sFZ@zY9ZR>e(#+GQV&H$i`{mp!{iAm0T3G+|tUyX5L5f^P(P)BOtuRe$T&<G8NPclW5G0bSU+1V7J5-rH=*gGUA`q}?Bas@=a!2+3mG>HzWS~6SUSQsXOpUD)=rzf%oiYgzM4tmNCa(AMUN0DtS&?k>+yO(a3=HQ;@U-F4L3-|{9%x1xz-R^d;`^R4I{fBo4Tkkgi*4+#6jB5u;h{HX$iX75J+P4MJ!V4cQhWV7^qEY8~$h*%Cgsv1eMGB|j21%l<*rcaL)gq{61p@8I?})2ijScQao`iE6YPoaInI<SY893=DoJA}@q$9R@GQ)!=%nEL;D-j1&?YYX-Z%@g}#Q3(E!MWUipJP1;a$$pzolsgoSbiFe8)R9sGsW|Bd_OS&rfAc@iRL*P#&Y<W%+kkXqQ+<rmsY%u!usC7rE~X@65PzI84Hv1rw#6iM={=c5Gv`Uc$m(f7s$4C=Cip9Ii1F#I=(YfeNw7qN|G|CC{hwwe$KwhzV&cQ-s@+9a}?rqYB)egB~xvBP0DH3M=l#YHgKLjP9m);CFNYqHP=~ELfdD9#}ZQxZy4YQ4xCRVGNhFsjfV5I)_>gxNvf-SoQ(!F)9}NY8@TqselRs1oKj-st)I{+9#h5M=sv{<exSF&h))T<l7q)7f%q_08OfX2V4XSF51loKRX%!bDWfN|<=m(11UHv)<(P3Q(ePJ1XMjPLLcd0;N|6+eX6cFI@%i8eiiH36zZaCkLWya6TfcXc=)?BQB--8C-}(bP6n-mq7|lj!{9&9IgBzOu-@AJ+HV?MmgI~3&Lu5UpT}+$!@$r|{yQ8Du<V*Zp$Fv>)wjtkJt>36Q^WfH-?VY{u%gz06OS;i}*F8As?p52}T>9^H>7U0P*UZ=dXjygM!VFJ~fJKL^FZg{hx<F8{iTy$Z1*pJ}jy=I#oq(K?-%8u<%h7`oF#9`Fjn>Qz2_|&mkgv4c?c+PEm&2<=`QN-|?dXK8&?i_Tt>{C^2YDYhq%SaLMu%3~;p)w%CkksOF&aKxqiK=I_xR4GM69%<?f@KseV5l1=H1V&S6LmN8Q(-?vmTuy419R&n;ql{y6P-}j(@_bqHa>^CR-Z%SvDqm^_|zSzWWJ0t71VzGDzfk6}>?9(ij=w->?_NFR}rd_zQp1hM%;f7un@NaBVSpw6;c9x-G12CW@!|r)*R(QlGi{{KKoQ_rE6559WU)Ykh$s4szBV+`h>44{I@DaxKb;@LVP+v(oMM35R$W`S3HFh15nU3Z4hmLi|aW#hYKYH4$a$s4X+swGy_=(<neDI&htmwRW@#d%WehCyyVWsMRtsL2AuVEb58WLpfPjIa{G*Qi-oG*^wI4Jh7Wv6<F%i+uj&8v8gI<sPSRp08QZbcAZ8@zaQFtcwD22ahV*vCy9F5O^PbKkUx4(h^js()p0uYn$M@~76Pv!kRE-G`8B%SvAhrU2wU|{gmZAn4NzN@&l$_WnBg3YaO6)hNgEbTPBYrFQKD6BHX!4*YI7V_vIw`C9);^}pLnqnECRvs01;kDtR`)V4HU(g(cv*EQ(O1TP`+WwF?U$HTGrz^Olt$<0o((Gy^2zf+nRN6CXsX75#UasW#|Q@H<<aumBZy@?k3M9$)I#M$*UYRQ4ye7Qgo{^8&PM!Z#6*c8bT)a&%wySR@((~s7{&T*z~vyA#kXsl{InNrmtL@&ES@(w|I??YprGK7!8-I&LfIRr$<<0!&M4W35Z&IR0K0wVINX`hJqqJS=V_Z66KwEQcfX>!>YlMr=!iVpm57|%Dkn@mja$8T2x4mLS*P;iNZRK;W=eqci;U~^C(Y_#snOCb^|{c88=ZD-dGDd=&#j9Ct)ZiyqY#yOu+gu_OKF^^vYkv1seejPwc9UEo=9!<Vo}KNyo)0AMk@I6B?wu`c0ICN4AP4?8B?c<33drl8vHTmHM=gA4_l*?LU=++gAi49jJj#kbA)~wD=U#+H6E3PEc>z9-xIv0Y5%V?I9$mcCT+}RZpaP{w60?=?rG{J@i4Iu0P+{yxMLvwhwm$+g)y}@OMKsiRJRuGZe3FRe))=U+}tO6H<k=m^5yB+&r+HL`y4msUNyM!!s8QD|QF(VFyhg*PYndbQ{{aL)_Rot`!^jWx7%j&Bzc)I6Tu<lRP1lQID8N|GOn*Fm4;i6@OZhgX<d)M-RKdM1p}H6<2jcGymZG91*2?p`M+VeN~v>bsHh5D#uh}ZnZ#5D8skfRLsJ>%#ZH6&V{1L8OCBKSM?+v55;!SNvInv()x`Do7_Blnob9VeOkAJtsPD8D+P6lf#^_w=4z6WPX!J{1pA89iZ1;&+YHy&a(nRXrJ~?D^OJ7nLl_uX;GHnd`?fRIh^_666AC6%^>V~CbUIroKj_#F&)2vcIG8YdS$^5<1Q{ReINWTR9&saq9pLbP%AKQlRl5Q~nCga`u^>3O==HPD14N19-qp?%Jv7@qu-|}Jr)@pytkoZ?9vXh0_a!_4qat_XinKsd`0_Cwgu={p3)_xVec42;W)9G-m2g^fr%WH^{e&g+=fOW`>~z&MU5Xv5<MouBQWxASo6&Hl&k|RY8rc$lO0Ukgmk~}ZnzJcT#Sb(lfKv2;1%<bj=)`<LHbmGgeAf&c&S9JF2vF*6=&!*`f<;=2;$?vl7JU^nvQqL1(B_z(5+TOFJ>NL|pSF=MkJ|sC6(V@<TETweW$(}{kB_lm={tSxcpifC8O7bI&2P*8F-wOmm*A7&M_48Ydy7Vm8MPl|kPtKz@@CSrvuq^Xj!dB?UxBa%&*s@4k*{Y+DW*pcwqL)TGtA>)wvY?W6YQ6QWwONdg8Q^7*<}*fHRpMaYXyUfH;-SYPCK%ZBn$~eG(x(I7&6k+97q}xL_bk1tdi4sMoV!%xPjA`N>+RU!|FsUII=p?>K%@FUNc1&tc)X!?#54+2h>H+dI*@)awSosS(b+lV?ozyTNvl#xK;HuxcPKaLoKQCsmeyCk)W~oQ|HCqV{^8{wCFKTspZA<!M8rzFk+RRn+?k!c@LH{4(WmC(Q<uAxD#*cBOpaz3UwWik%iiWR8NRRbzrN8tupQD35kOLmTY$Npcw7^Ia+8n(k{v>vZYn|cl~zK<47R{FqzR8+|h~T%mUrYowz%Rgs7==cQ6wjhu%SM=@IvVwd=!&()EWlfm&l0DR~<n6Qv_rJIYcNJTZ>%KEf9Wu5?d{->Scn2X6+A7i3%$B_GPV{t(4)fgE59slaVPj;glDLD+)Qqk5mv1&c&<L8z`ZK`4U6FUd(^{Yl?aqRgXTiL>H;!}@=jyI7Yt)e~N52@q&{&wQZ4$ueUIw%Cx=jDGZm=a>d&&bF01{LX~q{X(LNJ^2^adqMz7Fm8^k_D6m+TU}l`gP-9JpZkfI_z66}EbBA!#1}RhEFa&MVu-#_U++4E-#el-#DNy=qQX%>5>5T+nRr@vjO^6!2T^OJ?Raq$1Z^2cLV1~}B{yf>H`I2TrxVlpkMK|yK_FA3r<G&3VAKztt=m{@-^b#`YpOp~Pc2AI9L@l&s=`MsLx5*WwJ;bpmNIC?<H|vr91ismkw0AxbuAupg#7ur#?Jd$vTTec_h_N0<pp#CBXt*uuhkG;SK|}!;wT<eXPu<i(Lp-7NVRu2EA25GNhY(ATFU@m$bQ#^?l`5rdaKG?JKE2q^k~GP70B*IAh!*P;~cqxi*_ZS5)DOzd~?}*<ff*uU<&8qfKi7=Vk5;(gK=@0Q$Wio9rh@cm&+ov+k|V&vi}Cfl!+IwvsZLBb)l6|BH3VlIq3JZk>(F;v6OUX#yc_MQy&7}Dv4=@179^~XOLCf<hriOwf)|J?A@)G2Om(1)pLd_`%6C$&cB{sjlZ4^Mqm5mo3Gi;<m-jGcG;hN{rl?K*T0Wf&41Z%7r%Y|`_1sHS)Q-s(Z$!v#cBH6*WzOEwfKDTwJ;A&FVe5m!TI@bU#B-;ud`DEQ&uM9xo8Qr=4kYKZ}WY($H8(HFYVD$|I6AP^sJo^2fH5*dfS``eDvU@xhpRQ(|odRHogD~5yJO_avGu-%>k#garD5Fu?1sv%3)oOVnjGA!eR`8h6#uySyKLCbi(bQbhI{35tX)Lt-L)?>E=6oM3f0>QHc;ElvdIujH2J3(8mGg=(6tWv}fpDhK6L(+k_^->a@`GyeL(sXh|D_u#VdE@(!!k`e~B#Q;iC=w4!o?5fEfwZpdH&RB=Jr;k1c;VrUmxI&r<V<052J42}U2G)P=ETkiR{Mc^Ji*k_Jw(FRk_#FyPZ03<C^CLKzV7C0xO=m#9jbSqH@a5+r&yr-!H9U;jwokR@r_l1AGtA;@OcoxKjdXCIVF5~B_VhuAa$sm%tu5}r~kW0)6jmQ%-?q}@pBW=H$7)YS?uq4!n{E|v}uguI0-j_-UD;o{~rs1Ur+fdeidMhcyO-T^cfevB-q22yp$g7-4(OjcLa<xjnAZL8W;QQzdzNs1wTgC>_phTRtXGPXSSffi~VLSRr#7=pW>=K|1&|8uGQhO(^;%9rUjmM-9#q6AvOrQx<q;5a{!iJ8A@n?y!#2wrYHG-#Ge8ZVp%SqaB%U!D)o2~JzAQ+HJDVg6e;ULVmIwRCMnmLZTwaLyLeY+Y&-}*%&+*P)dm*aWsUev1k_^>-jV{t>)%>lWvFAat%w7iSt8FIYIthcKEznZO1XPF4TEa6)h^w9&}M3r-{1dve8wEbVmvTa=2=_F(Ku`VvUOXEWHHvLSC$`!vC>=`g>fH)$--7znI$s=(uvRTVC4r6%{pc9E7ga`(!6A&mh(`H<K4U0Y<_6B_gN$|uIKg+eU^ksu7LY(*vlfWg;w&L-I2(o9K<uKuNNR<X0EKQ=QSE*>4eAF`7pWH2lnF7YI>VA2T*@$pg2seypPaIRmr{ORfrniQ>gn`4I>UJSB0%$l0wyw(%Cq=Q9a6_$Q->~EzJq?lLRj7f`7b^FNarfxK507Z1Jt<*sL%un|Ljn$XDI}<#69N4*o-x}Kvr5R<;-pPh*h5+EF5HcVCyXI*;Xy0S#ApCc{ZLYZw1r>}x}jC3;@TK?Qn9&zckM4<?(Udr=&S9xeEP*y#FwybmEw_)9+-i*|7jL~2u~^Bq+Y1jVtqMOmA6F31~H|23iF+;3{i~%l$wVJe)=1tjynLdr2aE>Bo+E3?*;`D5Ze<SnZXt$t2QN#a^xc2M!s5X0Y?(eu!g*!D0mA}NkvB$EX^y5U8H1X>8B=78r4rQBvP%DVD4^599|-s6gK^t1sOo+B1(s__~5&h=*AuDEwxKHJsh+!O$S4X=AkdALz~cvNi>5Yukt$oe4Sg>UMyK!$Bkx|;;K0!;ua6aMtfh9yg)bvqJuY^c-PxkdoA2@oepV8)5{4#&tRgvkdE<|9}#D9HaH)gp~6Qb`cpqjS$C(dA<*wT%Y+z(WOg={hlsHwX4e(#u$O8pe!MWc|KxUSCkbkQyzOqjV(?6}6W5l1`N<6FkG&pU?(X&8ZN1+*2uo>5viBv%QfPw4z?JqL!S}+8do()OeDSVZ*G@KK99>k8yyXa2>QsmAdx(ter&lQ<h^Wy6dWw=Q@7e!j2OXO+|1*<%wi?g8%lB5jOF}Um`3Jup@}Qk0t(DM9`EzES$$Y%K{f3W-|Jv>1Q@h=^{(LR;CcDXLN!JXU*7l2Z_DRLK%qSqRV{W`LOldt@<~FMJw9kj>b;o;43DFTeBvG@mRIZ)mZ2eFBw=_sT4<j}U=v+Ri4L{ZK8p4xvle+5_>C=AO3*0}4BRHpWA48_t0t)2bt?ID0S|&B@2dej8n+tIlu0OL)LLuX2Ist73Q{a#SWYAto71ydO)+SgE><OB3-fgiC5Q3C!0maluJ4i8fb%t0jj`bh0Sq3O%vq`bIlnbLV>V~bWC&0lsAmI(%Uit}~n15*(S@wy_Q>~V<+i4GLAkS<(&FLn`4}u^x{451U&(DjD*F2FtYF8MHlOF5($=%?GTlEzhd#>~yw;OaJoqkUT1PjKEk)PHFA?++veivV-Pi_LSk4`I*ZFKfSswdy3bf6CMlWFwm0V5UA8|uPeHQB}nBby^mM!INl{^ZH@aL1SAQ9Dfk1p+6a??`VA_Y)XUZ))*E__b?Zh=Zs-8&So!m|I9}H*|*OuCsJ_2GnN0uN6i&l1+&qKF=<tKW0C<_m`+%tHWT7&v9$>yr26MZxlEC<Q)=F%)^qS8>Jfd8(4CT=wnXvX<V}z>rRz-dHxBELZmYUEq|gDEjq=sycrwOb}i`5U@B^lAYsscsIjyZhLs?k2RzG1(WhC$kHQ5u0uQn*p$tL7nwIf@Oc-%1n0vuh9{83ExDa7b%?dtHpzOci*?Yfvu-~cRnaQoO^oH0?tFy=^A)JeN(Q<2ENgBBk?1JA=4Qr=+C=Tg4RZb%HlD@C-_eQK~-L@pv!YEE>a<FqH;siIM#3!A4wN?e4W}dr;Tp5FkRna3g<vnBBG+DJyD-qaiEMInvjCF2~@k&M3#&_!yU#7lf#bR6?TdL`Kg}&%%F_ROQJX#Ke&K8lHgw{FvNE8GSlWec%w!_{p-%a+<Y?2ptEAKOz7;y*n3UFwce~tr#&3JSn`y9Ioo17jD<;Ev3BO~{PLOyMC1`LJGjnsvemG-LPr-O@8%0j@FQ6M5wvA4S0uMm_~&Z-A@Fx+#6fR=Ewm?@<vgTR?8g*L9Gwu$p(WmTJ`Rnq@cXO50;((J{F`SWab&Z~S@O1eyjdfF2d#Jd_4#XyjOe2W^rT@Rb12fuD@p%Cj&zPA1MadwZH-#YlPbPyf1pRJI-Im&LL7gVwB;tJti3}NK}26-N$cz@^hsFg(Boh>gKuXfroMcxeEn3MYGrvJ;oX+A`>*oao=fML?ZiNwl?7P?WH!WS>z(i~Q#sKGhE+zep(=Jji0b<&1Wx8}+w3)un5M>j7aA|bqmSm({l*PwJ<&;VI;buFRap5fn@Wv;}!Lc%&k&Dh?0LyI0oPg}K2El`-MG5&Pe-MrddIAp`uePRhltX(kc#X&n4oS$?w>K$yoe%(9x+iusY%wPDq6$+H&kE`zElTNfMAJ;n3ntXiPiJr;FpWMAayN}P@W52k^R+im!D=XghRqy&w{P|A%`eA#2>&-Uc!oIAK;`o9l`3Zf(bg$7T*_ZV3uVkik+mn3Si?=7eDf+3s?D0b3gioV*N=~HKx)Go*a9_Okqy>YKS;=f-4OEDerFjnxwfTf`ERG&LXWJd9h89iJNr+2sX#kxeBYpC8a8V{QZtRhceU*wgQxj`XWMAeK2QwH+VT%~kkwnj+Bv5;th#?cUCM07qOqyQD%{~hnS)+G5$F*ysB&-F5d!6!`d2W=&;*v@;Na18d%{~Z=fbi1H_E_j9v#|7rM-_Ai^Wi^L9*N&n;$9Vufgk)8Hl%wVSk*qGu$P;SM-?5y?}<D!O)vbcSCUkFWL&y+X)SmvsP~>;D6joYB33bnRNf-@fEO{HmLY!0Yf0>C&HTrd6EG!d{b5vQ9bPc)3Pq>!vmGvonv2!f9Bc56XvigoRZ3KnPRyY^MjN(kWlc%+gr|OSOONi^<yJ76#i98JxwihK>Z{$YDcCB_)v9@cKVRkEU{d)8_+T8qGa{=TjaVQom|A_+k~=}3N7K1xowlaORMo}|3IhhI#A_^YwyJV+F!AJXz~tY3p=#mUsAmLi-F*o;Ge@D`AqGZf%a<C6GTlH{e|`dAh`aJ+Rr!!0k(TcNrE>q%Rsi0nuVIlvl=nhS8)AqFu?O#=C6$+xDx}+^T|^TkRR-1=qVs<mWkNckmy2={b#H)Ae`+Cx%fIw96T1VLxf(A%#NH3ijM|W&o6fx0I(Wai`+DnLm(Acfo%rI`_Uj$K7zQ_C^i`qeIUlXdZubT9OJX#SVLBobL9lm%(Ax<|z16ff7`%PUEk0}c23TT3r$x+PS{_SwjX^>)C%?at6%N3oFlPkIXb&}JJ$hnz)Z@p|6WX<F=D*-g^^%#BAuiH;h!92?{yacW$?LM(UgiKrr$iOGbp;`y@tnMV1;->2h7JWWQ^|$=0+BM-&;o0}_<+SWOQTFA+nUuz4!7i}YKJGAPw^((i8`pyeorlJSLwJny&Y$XR;DSh-isFyzSOGGqX$GQq>p|(npRM5;_X|O-&(cAwBV@~H2@dWY)rgbSNCTu?z1qKe&rc4U>zP2h3llDfH-#jv@Nt)5#f1Y*<#s|Bc|ogM!NN^9-K)kLH9lKuUUG5MU#F>#Ei{`O<ZcJ8u8E$o(9#bMOF)65<X`>(1Xo;BD1NyDtw|JzoJ#*3!aYsOf|@Zy${{rxAwPowwL}OHqwS^<lm`VH*GdMgA)410GUkkVlk)jy3^1V>twQi;a51#qKZ#ccmyS%1{{zjH!gj?TnAysN-yqst{p1pT%Ub{noNB^OsB_XQz1*HvE27(L(o4{TE$8Uxe_wQ3Q;Tw9l194iDyif_~jwDSyD97#YY?bTYyWxW#;&%T$(i1^g8wk*zOQ}A$i#T)Uf<zGc~=QEz~?ocRJ;vmD;0))F%L{k6ZL8iW+1<>{7^}>}3;22CTAXNz8uF*{w?kQc9Q5uSU;O9e>4WO@{p>(JyqWng3Q=a{=+>3b*<bCzL)jk3A)Q)3jy8swb-)$;$Wqd~8+;_J)m(pw8@Nf3o-#*-QHaDqtAxy?N11qBoQ5BKnBr1~~GD(XL1-QT%3-jxPsiMf8R+tG2ed6I5<`(mtc<*R}#G&m3ci?em;!ios+wqW|l{kks0nckcrnHY5hOoa$Nlw;#&yQOCA+EFnFPAJIL}*|Ke4so%}gqEYaqwMg*PG%MHiW9e^%II5Rd_41=XzSrPbHt-nM!d)-~1<WV?`sBD3o;9}fcK3+eZs9rLRA}NE&LnVjbhEt5|8SPjGcsIp&z>8a`}rsT7-F_bB*r1T0e7uGRLbW><MFcg4UAiRU>Udbw<o@@z3dwU51QoHO}v+Ltgf9xEF-Iy5f|2Ls16F4r3!yO7dTFsp(%|ZtLvHoVXp5gl{G~jtin?C&MwK$J9Ir>t3!JLh?y*F^;bS|aL=!`?jHYCsXueVj;{K44ttc)N#mUrwS8QY<Af5_R-e^2^Z)3$p>@G&!z6JRp{PQ=N3_=;-z;Xr`|o!Ty3y)S&)y4KzPVGf)I^dn9VPCMjch*u{PSuevHICCBbz=YKtZxJzdl=j(qIw%wPF!m)9t_iYWELk6MSCI6Kyc{h*_^*SDW(~o-?DcoFZe##76W52HxnY(Pqq{`4m>$=;^BY!`aj&NgZPPv*l%0X*EMsR6`PCI2Wd&AM6`2^VOh(TQS@GaMd&GEXb?Mvb5hx>5Z*#RQO8Gvt}+#3@yuNX}(Stwb{><D7!4lH*z;hz*F3_7^(nx2&_;;#zsRuH6nBsTtaT96Bn8+apszLtp@L^G-GXJt6^e|y<SnN?5v!bGcF%3-adcH`{}17dWqXPNKM?LYwf3k3TgH?<!HlHML+2F5v~cHmG{=_^74Im58J|*Z=NmxtNTW}Q8Z|z9>qc}{pAVMd);PO`Q_Pn?ng87@7xEa?wbw!tvi6cn&$n>_wa1)?>ye>zBCf?+S=NZ;SZ-drJ%&@<s_+e!U#xEzsMY(rB|A0?CcfYotOH|W~-`~Er%McWtO48bM0I|JzWV-`NlHpYO<&|c>KDxhVq{2v<7cboOR~)e;==&)e04&$o(Xm%7tuErp{;gEo*N5pwI3V@G;jH>UyPK!T*b1WWkI)&8O4+DuG-<s4(NYiQnQq02%ICNV5zBz9i3cYv!wI$d^X5(|edq_g=q@e)(zb7s`s>Bi|l})S|$U&AsNCT4#=A#JS&hpZ$^0zwb!-Fn>cJlG0wSwWosBcq8-4&qh#$W+x^!dUvoIL$mp>%?37eLVxM&rF^Y5q`hEEnzgz6V1CpT86CJW3Upri2?Cn5Yk#}+erxFEyP%hJqBYr;S64#Mj-E((hE(Y%uV25GZt%rljnKIk{&Wxa3Ns>J_)`rJw9VPa^@3j+U@|D~AwIs@iUza;gR^g?y}TU7yXkBgy-hRIqv4>{iBQ5Dx$ux$IdM#)^AY~f83F-?71MlTT2ENT>LI(eF3^HK#A2%L53V>9E-Bkw^{}W7Xy6(1Xi;8XcJr30{^`nUohnIAloj_%I+ffYsuWohDuHR*Xl~H~k<pF6`i`sbvk7pvba`@&67nl)9>pDK_^Gu_J0I49`>FB)b@8D;yUR!@oR)BR7WvSv!c%6rbv`VW9XuD7*d{^`7WbmjfmI_o{1EMoGs?YSx>slW<#akOI*%WtWcAI2paLFeqsPOPQ0X7bBea{|;eqz$^lErCLXDEWosavy-R@rR<=YS2e<91MS!((JPh@y=fAv3dr*TC(-+7co+dJ*{tB;#6q~(LHcimS>gwL<K-Cg;JqA0tYdz9(1d}9Ql1mYzAtQc{~;{|3Yi&=qAh|!lgx%2FDHu_{GUr8H81R*xM#TTLYI)#(SY$--nM$0&c4bHZ*RC_fWP6v$IWU=V*=$}iYZ+U<R2@7B}-kzk)#GKJ>n`;F?ZRDg=_`G|7Y^nJIFTnKla0v(oNo_x|c&%#n;bkKuadXc%8aDoSh)m9lUEa~pzu;|mf33)f<U|^HuIT6H=efP8ZfZuGK%!`LO_2jGE6ET@&_kJc+TBbyp0m0TjKCH^O*e+=)oDLPZK4kTb&KRgL!QHjDxu2CWM`jvePsC`^1EbhEc+9gE(xVQxUc+>doz1$14XAJQaLno1F40KFLU(ZxLN39S-=<kSOoC*W<aa5M?I45fUsON#UZ5{A5sG1F$dRHpbk=-PDP7?LzgL(F~&5uL$k`tfttQKSTj}1X=*jwj&SUr&55~mz3N0rpA5nC#bqUyK?GNp$PieDZ0JX#^?*!vHWs=@^&!XTya#N9kF5D8RJO{b(4$O0%dXgbZC^r-RN{VMtLR~Vyc?gEwH%$9Lm7WZyLNo6=2F{I$2F=)<8ei6+Nj=C-a0E4rj*vD;ngU66wVgz02^KIQ69TRys=ew4K4D@PyZUrV?1O5Hgqqma$L8c8pkGgj_1lWb9-b#_GMd?HhTHY;EiBt$dG>D+vkC8&P*GgdkLGhMXFwuD5O+M_a2toICg~keO$1K1D3U#`>;Z9=6N2xfw2T#BVZlcVL8dkbi)j*s-7*yOVXjokI|&YG7|oP^cbI2&A1}#PtEwZwqE!XfM8oUb~;Gu!9P<ZE_4npsXa8u;c(p*TPc86rzuBM0zyk6b5O#lR)7%{X-*xkj)?UYGaxq#Qc;4jdV>n-bEQI;;fZMvp&<Lur&u{kYaL|nAVQ05qkwFP(_g|X9mo-qI$3HQOe<iP0!IZ4K25seqO=G|6l}F8rGyx_vh*N5Phi)KASFviI1_3E;GDxoxy`fc*?78mO;E9G#ZisJp&Qwl#(j}E<iG;qqg&B_%Ca%_jUouc)=BCQ;%QH5ZTR@<F?nWnF;IW~YgOE<4gFlDAW@d;AEDj*xnXTAZml$LUds}jB{d#z{E&=pg&!!PIr4{xxOU94^l_;`9m|6pWFg5=cK*<$yvyduiM+)BBIUB-Mec`VE`^1Fbi6#a>F3&gHa9-|g)SdW5R7oMl5#{sg6yVNVxQHF_3&Y~RX*cSc#4eJ-eaPSRiFI%C-cuLJ^o~cJj5&fxY@+s(-iVrdUR{+p$I+Z%lr4{^F#Tvwe_g<%Oh@+(h<ByU%cNfwfW*b-*|d8_U^M`A;_i*9{Axme&Dk2_ZHs6;J$siWIq0}`)Z#b>W^={huC9Nvn<OrKPj2jF~>hEufS)yir=3tbGz&+DlHi~G?pu^+gz@j<+H!<8b+tf|LkXpGifyN>l#zL-n%|#r<m0WZF}z3J*=h++j-Vmv5^-ayDxZE$cF5-yEPdU)yY{VlIf@18!{03G(#Ypcq9yJN)S_O9w0Od0vGqvAZ)Cr2NDF(#YSWnG9mV)R!IQQf|9xEt%X0MLR|%)Fm!^RXi2YV=`^Aszi6o&b+_MaZJSSd^m^x=(M%o#HD~EO+CDjn#waUIusFmLUb`CC5^o3e(3zHbW<=EJ3{W5uxLY(M&k!BM*)<^#;i=PMe)g##0|_5uX0FDkhW(m(Of4qI>1;5Z+L17ZCV2^Sii;~+?Pwp!<WdQ7hyy=o_yj=4Xgg;F_K^*T9oE^*D>Pf!uQ?C&?8HN_@lh%SL@=@73}SY(u+o5y`)-UB4*~Qavuu{tRk@rFt}<!%EFTUfXQ`c@o@v|rnR$40rgzb(hJ#c6br-cIY9Lm8U={q_)?bj%tGFzj-D_c6x_|7x+uYhVTI_arpNbLC@vOHF2cI(~PmAQjU%Td?eiFT%5xmEN8Pitr!N|-XDeIcz%RUb#`G`FF+SXNel}~PaGecd{(uYEa*d9;vGeXkRG4fYH+`NC$r7F0+myAS8>B}?)agSl*dPe49$oja|CK>~Rmf66WIen?RcaMCRW^ZvxroGMWH{IUmL2ua|X-5y_wWn01lR?k8crhi2XE#%ZK9ir?*hM|{O8eJXwO(FVam{e4@DW5l1HZ}>1DFXIx&6w}f2=_`+1X4GY3QJqtTNOxWP#LOeJFo{q1m%o#&nR&FX#jVqkM&6nrJ}b#b6Y)#TzNO0)!LOo>C<V4v+_wS)%Z1;p48z4;VGe%4WbM*T7Ok&sR+}lZzQq3)kpmjwI}f_#JaD6t3Vd8vb!|@`K@PWIK02!-j86G8kxG2)^(g!vL|_1<O(9$&hM^PNcMr#hf&ZkxJoGBNvwhGMq0FuN;sq>AW3n@>`Tgq36Oj`*}DJNfWPwQxG^*n!cr_Y(xvcM6V(`klJki>S~O{(o%m=ly26grORB%%-qInB#@2f(=nRFN2w5@(GyID^qiwXieOzj1sbKao4EN?=rb*4?TFN?RKpbLTaNiPkGOyP)Hd!p_QFd+oQ=<PIgXWXIu4ZPa33^2zcj`{w3OWprb}nQbW9jz4a1e6>07{p!qOXu52aNzHL_FibdGFdP^$T*hlq(7MBMUogS_ibbFAMa_7LQh)f029FFieBbU+_sIitSNFi(~WcL&O_O`)%9CD$>dPAyk*(vg|`Yb|aE&D%NFia;cEIHeoh#EvI)uVcBGnj(B2*Rq;xDQeX_<XyrJXJoxt5H5+_1Uja~88MIMZxxi6;qwV4r7SX-$yhf$<?-VaTTzv3sB-vVGj<9enVpiXg2X_QR!X&9>(Y267tR}1+1SSKh(k*q4~fA3r2x>>vPT}5022tzr!7M%0K1-8C6*Up=J{|#a)>dse<!-2A}(5BAoY-Y+x|mNsrN<{B3DxlK0ij(yV1jtti`DG*h}I+cevU)ZVweT`*B!=QI@@g|NTE)vHszIxXs$*()G(BN6|hIuPx%R64QOx$fCmX(zyB#slzts__{&y$(LEF`U%0_$@I&#msg3ft{E_z@*1^ZvtTG9O6&3CDE{J&@=p^F<Jwy{*~vO)DoO;tF2i<P@-!_NuC%frYqwt|6%NKPR2%`WsT8p$Lr}RSDo<G^{?>A3RP{3XOUo-;S=Xf%kEQV0!6Wb`A!o~*$4U4JsWpMjU{pzEU2q_%gle}k6uH)3ZIj-+j*1>dHtk6Zs(DDYff8eon_L~Z7w@{;<aO$HfA4nrtO_pmw!42E@O8PRCP{`{^-*g{_TV~FlqsPg?*Lw6R9miCN7h*2WTRF9;9J#+Ncj(~5@Kmx&wwevM&T{w>eaVDkK(74ov4ycX_!7t-Y&_@!n{I{y_qOgB+g|Uh~W5%P*Yoc782ki#qg&6d02QMid>@7L&qJ@kby|u5wdw`l+JW?(KDj(`7lqZ!t$s`>O;pfv+;u@gA0qPLmHD<B#vJ3irLqItRwYB-kS2TeWk4peJp68a()H)U*Y*B=K^?l)^C@4SVr2T9ok{dx4mz4s$uq5`fNz6axE^y0rsw`r{-4lIOZ{_A*jRm$l|tBqceXVOmE{>r4^ZSIz{+X=?0~b4b?H@a-JWHbKzB^&Te=rZ7d7lD&2N=-QSR(O23%SP@2((?IeAx-b1qJhMUVaiH`w;c7)1Gg~I3!t_;yC;faz5%EE;TX?;vdAT)yHVCX>?p~^kAni&qvdsvWlGouLi3oh@Ie_BjVDiYarX07qWP9Ll7LtLFpSXJaTA9nECj3bu8SK-WjO9gF?Cd58Ah_ulaO1W*H0gxMSKv->HBWVd6p((DsQVk*Wy8LrCsePXa3i4XIt%oth^s%kOnfDs9y3i{wXF;Ao(<|t<nEq)O=JKeqbqLwR3e+9V12a&c05SL9M}C`1Xs*12Pb9@+0@Hb3$5gC`OAV?c+u#k*4Ey3`WVGPrd0dS7936$G{q|LE_+LI6ocYY^Onjk^XSE3vgs>mn#<f!ty4~??O&|xanLmb@ZmkAYmb;~yh#~Zd@)x^0BTp-;g>vO_P#R0z#8G2_p#<QWFz7i9-4A9AU+a&uk5acCrj>QvW2HN1FA?8wrJT3F<MjxTm$w?QOS!6Zqe>l$au7smcupr8Pt2p){knqJYA(0y4R(y3oVsb(22g!?j+0=L!5<ysw||t0qgi9zazIE6+Azb;+u;lfrIUoipAfU5`>p-2Tf05`c5yi~L$Hkv)7j{ZAThY`Zck$K`QBIE-?v_N%Xgyki{7%Gi|2iuje3kVTsCj_GZJ|So2bsf9a^+WbCn<dD?g>SRMOntJa|ji+2z$I9E1u4as1kQzq$7p!druvkMDQhtrhZVJv((5R>_fh`cxg0=Y6T<AOYhS{~U~?*sRuS`<Ew1iT!VclBN^W$KJ=S?N^BF;Le2Ax#HhChnq|Poi6?JxFf}@zG`*J7JU6bFyM&R1*SPG$|{Oi*C%E4XsEcvBhpC9G{?Y2XRfLB7%3<wCyD0=A|0dxMc!@PA}ToA`V{gLgLtM?drj)oaXDB3SV;ZKb5@wfYWV*liicS`8MUtz8HZ+qw3_Yoiku#=IoQOgux{24_BMC->#D7V1+Ck^9oyPp_V=&<qf@B`uOG=xkIcM}2jlGPm7%0!m`}eB#%D)I|Ivzn+t6kBk5;9r__sgFufcEeZ_oeqKe~*q&R6@nQ}=*T>%VHxd9&O_4^4lLj@sJIhppclJ0kbAj}O}sjic!{zG^yP+WoSUtlkl+*;`w6Pd8VXQ~erDD=vF7$QII}y;mP4v%tpYWBn)mjg54X77p``EZ2qwOYChw*SZencQHEpMkE@Ol>BksMgR(1o%km+fVO9a3R@AZ^@-XY+#|jr!m0PA1na8w<{MlZdN|MKa?7*gPFR(3Qag`cg*{jCu^4A5Axd8umPIj26~tIn>Tq4C<^YxLVB5K?y^(6VOg?fZNjk1g@63`>onHz&m#ULedM2zaDyGS6)D7(!{p5Ub(Z0DFMzKuOW6X4&g-c63@k!NYBfPiZ&J<oM*i<QPM>bAt8|)7PvZ+3IuC=q-H0vGCsV$=;>JgP2rLh|^0USEZ`b7R;T>E!5eJ}!VG5!CUd)M|hj$>W)uS~Q)Xdpv~<k(3z6gXRvXh$ouq$ARa^GH14kQj=HK!6Jaiss_tf8SkiRdrWi283*9pOd|pMa-qAFV)p`eXHA{6Ix}KO25Mh31_C-R2b1}Zr8V}?We=67OU8rfpHXV)NiUcyC(d+VA-QuqIaw#5kyj0mg~39eZd$l%)(7o2-^_Tb*Yx0%<@kA=pd?7$498H5?N(Yc$H6As{OWbqS7a)>vF+YRL0==2(FW{Of8tZ5oBVRRezflDOYl316p`FVIQWV*$!+&cx&JuNCcXx*Gb4IVj!r|gHX)?Z;z<g5(7zn9lF2Nuff9Na-|*71R9R5g`_*7C2r>*mR!vn!~$R$mVu_5b#sBMBXJDZQlDFkcn=1g)bH!8H(X~l)YPKy6gSchZiSMOsY54n8=z;sOu@UFKww(y()w72Fkv7Q346C|k>fh%`p%XeXyIw6Sdbd&27I|WefUQnba&|p;6t-%FQ`-xjsBa;iokbr@?wX{=#9!b(6Mi9gSQ?|25IBoz<5bP3UFz-J<^o?8QmFGLS#E`R+ZE6^91UPw12NH2thPl=qdw+ZhV+1ko+HOda2l1NXUG(+I&kJE5$;Q*_pbPo`QO8wKD}#>7G7Utk9nKi_>Y2gmitSWmb!JZ;nd=K{7u^IGITL5ZFn&?fK3dA2qS9|LJ*x>I}hy>etyRBc13X90~7^!E9x<7=hTNZ5;wEq+`6U)$^z;O@}Nxt*9rDfZm;^La&C(hRB-q&kVLtq2YZPRLuEY=lR>WgTg*Ud0dKMyyFvT-3!N<<z$2SmCulA+xk_FuDa#m_rzd$Dp&NzQ6-5S>2S)WCS%$!9VoyzVfEbc!KqUrr{v6(G76u=6Uiq}*u*PTRTOETYlx4fLOLm?+jvH)5^=l^NV?!^;vI3=WwPL74GoY|_N>S{sb%RlIayb{vYi$pM!8+;&!4m7!WI}#&$9kQ`di+*DvyY+Ek)HsVKjF3OPOr9-Dazy2`Z%`)sz>0@q{P<B$%Gl?iACaoA2*YvP@iRrQqDxiq(3;Z}<Ht2fywtgk7m2qX`@F63eW^emP%W{zP3rZ%$tC7c6zrP$Kinh>LT}`5@g*B<UXdEcp1f+upBFF=D;l*Bi3Jm&fOB^RaVMR<NMzz*LG;KO?|k;_+lwNmWGDQ0;f~#~V5mn)=D_wI80Pt*SX@!eS){A-pg`h0?0V7C%S$Lw7gr{YGg|N={d?$wy0<_bk`;QsiMEVuJDqFdvaaZ|<UkYLP&O9msxv45sxN;j`5y(N^%Rlh{uj4_UW(=}N5PkaE#l*QyTVzfxclk!fK^Ngl*W=3-MIkvW}8@37BlBuXLbx~eHS>ZhZlL4ujGMh0_I)Kx3B3XhM<x^grJsVO8wgBNO%_Mai!qXS9pmy&4iMR^S|pl|it+}Sj5E$&a<DKlTpy!X<&F5HqVuo2xlo;uBQhQFW;o?ZeNnzM@C3ckIBb$e5NY}*U6aXqBdKZ<`H$|})u=4SqhhVQ{j>}C*#k&f5x2^#R7LOEEIelXTT#7dq-bZC6O2|j@aAWzRW>&3%o8j!+j^nIY2xdX0SEi89~7h%4^*WIpItuNe$1}kXo>(y-DaxlJrlP@se?$D$C7vKHu#mkpf{pRg-fA3)W=J}pu&+aPNGJRh6=gDH#3H$p`ryZ`2|3zkmTFHT|Y!}yqQMKn5I0O$#WR0Kz!qwHHqNG%NpK9ohd)FHgj@PS?ZHN+_Ur4P*9<f}Wb5+%f(;-^8=Z3DAZL`!_U1=3rIGO&o_vV1T$bt?)y5>hG?SeAW@gvtF7!Rrk9JTU5P69FHZID+;go)X7a_z~6ke~)YEvK&Gt{W?T?fp{UJC?GiXCka4Cy}BE-N6ANOAZjRbNu|I2$SUyu2I@zcX!?dGHMp#=jE~Y5a^}r@HdZzP*k?&SA5@GP~OBaO|;lGokGJ;hE>RE7*>V~^#y%UUwkUR^}ZT(7c2i&w=vqc$f2fs$Wu&y>uc)vB~iRz8p@(dx{n;6v9)!7|Ml0uqvE<wKcJtFN2r3^z)9H#mPWiD6_MFee0lOwxq;iu%XUE_O*j}G#Vp$m?QxMn+&Rvlq?oPrD~^7aGp13}5Q*_ggyRL9l%AN-RgPg+VcdO!4EfD`!`0N+Q6w05I|~AHve%Lx$0tYCi;Z^+d>{sf3OkPc@vq~|M@Ql?KROz!6eimuFw)P670W`-ljI5Wz=NShivKiL+T`ra<l&R6na#{FaYa25W(3yCiFEvsN&PSZNA_ic&&Xarf#PFc{@j?g?ICAr$;n-#&ET;gN1J>`)2s<9*$skLaXW4j_DU((LFzBbUxfz{Rx;7qE5yJtPO4`{qnE3bk9k~$Y`uv^EDv`tw2CMFAXDh1n(n`O`j1z8Z%0mwyjs>IDAYn=gCWw;Yez!vPe&)&*SPw3)U5;jRc|OsPNUA&sC7;P>E!)AVNVZv?=ZrL<3GO0b?FPN>)Fw6{~+z`?1Pxs<a43n-kQ!A^H~VE2#^t3p<m4H$UVKKE$RX?f}$4t;#(x3g{*6H&KP>)_~Qq-0mf3Co(?iTW)WzXy3~4l$(N9xa#y5_TU<lgJBGa+9if4vBME?U-Iv%GBgp6}B+mf6g5bV-`VY!9dvx&bA@}moVoyH`iATktG7_fTM|@aWsZMt&-{Q-jpEVLx2rCCpuZEK@M|Z~-+L=dJd?)hg!XS%`4*03PpDvuhHY?jUl3gxWsq1$96bjTAGsNBBlR!*}?C_NuF`nW$P9(773NfB+DQjYW{AzW)nq5Q5rHl{O;l^Gcg>nc(A#_;@(ZD?7{A{k8Yt<QS-dp$pMelY}9E*#PcUP#2)5p<aw6_d22Z#5?*oAWz096yl%9GpwP{xz7<d9zC+TR*(>{mtwxx3=s@<nn}^GOPkIO+VfS$}pkoR*=+so>Tq>3}WGA-x=}PN&cd>xBOewk-hHJtLP5uOpN%&HgDAEt!OFnE>sK;&tlk2QygX$v{l6i@b-)0At|L)L#^CSeSl_K>RmOd63V4-lV6+2*fY!CpLsVCLeaQQ9nps!FSH-bZd}e&L2~A@WrZ||5Sue{tx8pVgj5%FF7P`5w5v<&r(iH%Eb^F`@H2$5GbKiaf{s*>$uu#_=MMt7cAWb-VgLe98-)hbljfJmsX_oGH{2`=8F&MG7aU(9*KD(!9z=sU}EM%D}|s=s6W7%%Zx64?{WuH_M|>B(RiY2+=+{BkQFv^2e<17PmEK0B&?){$y``-SM9yod;2|(izXP6{(E(PJa4;*8&0|Ac@NEaIWs7-5u4?>!AUgOZZmVI=MIS9IYBbuJAo=8ZIHW$Zy<_vxvHH!95mr{5qVZs6WJBioAwkwy4xE(RHFJ?WaQJ9BD|@EJb@*84v3O*mJ1IK%s7sI<~KvgcV|+SN-K3Lb$jTL=jV$9HAV;y0q>=HG@{6J5-pxTrLpN*IQi7eex=?<VfRKr>r+FJJ8JC_*o)mN6c;m5-@f2T;3#5(Shr+kvAZ==12s%Pm?WnAq@1;R_z-Z<R?80$iNDPvvzx#adox{48G@NHusL3RY6siQ5L<)I-NZN*xZC{v1TBJk*+H-6`{PXSlf&Azke))U&-SO;!7xJlt+9%DW5{4!JWr{!IYHYV_8jEtK<-wVFPC0{?RfF~Rprtba+R5R^3Pr<U1>@mt7{KX;HDANHk9^bwxXFYBB~R*T%5cz?+~8p^o!an9DixLb`MOHGC+%2E!lDB!5Q<s6*rZ=MBIBQ^p4N73qK#pp!$y#nFN|Y271Y7aZo->q8YK#D#U(Hn)Q0_W|{K5G&$cg0?xnR)|(Kt0$?|>2*EhSq*rJ7a`n&NQXcw6(P^!m?GEkv(usan4}QM)_g6o>d^t>>qr*LZ@Xd=id+Af{dYwGAfAIYE4+qh6uHW<!ErPx5dQO*V@$Kc~%Tp@+K(`*rjoY2#8Z@>G6G+TnjQfEMWNrr0OueIl&>PG4O1(<&?;S>}D1{-sdHd|(rIpSt6oPN+V%<_0=k!$Cn9k+|Y`HljOaw>DWbR6k-R%_985#QfK;cOSL(hLLl@taU5llo2N+6Nr%^j8Q9M%2xA0Bt7@!msz+}PBguz`WaP3!=1LB@VY5!+7}Tx;D7@|io~4=AzxA8t-xKik{ipMLlD^$%~{SyOoGwL}fr=Kg0AjY1yX|6%_PMKC@WRA-vY_{+)kp16+E1fkIh{%hyF6sM@rxNPXPo%qky@oTs?k&Dm5&h*TEXVDJg_`-<Wn6}GG1Q@d7{Xcy8kiD>D<KJNyV(=(J9J*p@=;7!558NpeVW@r%!RFCte+xh5=nT)%c9@7$aP;i?%a=7m^+tFG2lur*%@)mu3Ub8ZL}-j6jv@tDOUCJrA=0!7fx+XU?vAn2?OO^wI&L>ti2foE7in;`6Pa2y?pt!3iF<crpEtoV-f+zU@|nS;nu_ERp<@hcNU@3+&@&OoK7=cdb~$DPuuA?3_cz2%E@PSLrQrnSw7)5Jwk{o_>>JJ&hCj|l=0k~S;a1X%8tBwIkEDFJs#0>Up`jwm?;t};3L);sSwHq2mJML~yfq$!HU#28;;0NPm!ReP1cs2hju(8uKH>!^lf>O4YnG;+QFII}q_6FR;7C^p1YA1Z`-ouYx}$+O_D><wQ_T;K#9}k4goVJ$7qZ{FiUAAjBl7RHGj8b#dN*CKRwS!kBaO53$b|IoU{t+64R9{nmoasfQPVb#MH?(1ZbAcnuaf|BN@ThY%|XB6Tm_XzOfuD~YThpw^W$~1z8+P7_0be`W^#t+V%`Fq<|-J8F`?~zP27Fxp-m8zMzQy<Yv+i-q397z&-*2XW;bh&HV_N*6H?U9SKTJ`kJr&B6I9KDHlFL)KV&4Vs}it^epbA|@0UJbOrrd-QR!K?NHff3^?2l%Aq|yKnWZc`hk~%t6IeQq+iR{Z@)!x?gE17AV!?#TiKf!gAAH(N*dK{C(dPehR6X_aWt5-d$ma4w11<bwh9!Gqjg$!e$HHpG38u>cj=ee+L_T+i{mrx>Y{XUACQ2ph#4I+{Kt0ZwcRl~uE~!{990v=|;h~QIPUhKfhB+d+XG0q`7UIm#U<3dfA2vb={woA3Qu|*?`xMh&y=GTE0vE;h%;9RS4ePm<i%fu<fbE5XB?6r^RHRULL^{HRK{33ebB?{i;Me}1uz~xXkHlB7HHPz|hEVLu(MEH^s2DFYc7OmN-P4R-B)jAsvBZv2qFAAHE(1_hOJ9AzybL&loDAY7@=3Z;qNdzjk%83ApAywlL8o*c-Y+%XcMJqX?r8*s77vgX&QoX@;l}Jrgi+H&$Zm5RUg=zS0wbz(EU2TEq3C*7VjB^Wgsd|l28@N+)ACw7K~sMO4s#@-n*e2(5Dwz$|GEGAl?2x_bnelxZ_~wteo`IrM~<8Z5t9W+Pac68y5?@0LL=IKs78y|ZrywAR+oMR;(fnV>UGb6W~b)KW)rtuA(Ect54iL+Sd$Nqm=w*(5m$GFgXf6B0%?(spsz+p(i!unbH^T6jo6Q~s5vcm#7Tn`&gPcq{gQ!x9q;%<6gwtyOaJOt;m2}=P}f2@7(5Ko&2?*9Ilj0Cobij7dsC+?zWLz*7@E%<5xW;RtMx0lhnS&!J7?6iy_frY|M=_P+dVw#_r&{qB-F^!k#BtvBhw#P+A$HeR(z73Lc3D~le6Ug-pu{~`R#At{lAooZZvly+$m?P*_dXZ+Env-j{GjiRwq8gtCZ;^au!YaXyI0|mbB$yv^*dxgG`bmwlzLQ6Cqlp2n8Vl0<p*l646L0*fCG>2m*K6E(OMMki(Nm{HK(@(m9q0ets#lf;lDZ)9R9}Kulf1{-@1>-x~sp-{(O}UU+Wg#92ZWdr;KkRAvFetqgMDgdoEX_!u&Q4s=UKy>6)bBhTUlicc|KqbMI3puB_yl)RWwshg`pLI$m79ZwH!>cYc+rpJ2{INal?-<Q25Ur1KYJvXq?*xm+0mMm|+ljNLJPiSJe<u~!n>U1hMYx#H36IFBElBQ7O3z&JrjfBgTKWchos8rtK<<fWCZZqg{JyRqlf)I}ADTC4)iOFF_aV{L8;iGKb0wG6)Z3ie3_>`z$ByzfC@?Saem4fttE6^k!6ok7f0oQqA7Ju4+LdpfWTl9xQbz(dNnW;!mHS47gD_*r-37<PGZ++G-h^T?LG3>$_-sKc|ZK?p#+<+AWoYpgI=ATBXs{=0`B+PV<vSY#vRIpK;!h|A#h#4Q>cXLlHubXZ<yz`md3L%JhSVlQt%`Rn@MGok1DGYX0>dQL`=?gW10tc0(7ybbeapGUXXWdJo8F~PCz;Pp814lhu`ROIv2I%wUl3tMq_|jYYZ=HT4Mv#Iu{&{R!;T)V4n*^4$K@^U}SPf|y$`MMHBQ8(QyfE9#w~<hi^434~rqjjXZvM#PP$!%}c8IanN1m25fPhn}ryf{0b<9U?Pb03t_hi>_Jh*~gXx1GPE(od?QQMC4K^%R1cIC)r!(G?5d9OyJ@$2fIXH9V;%Nsk*xiz!m+9owQi2UU?7>7wp=tW-%#B3+Cn+C;e(s%qKRB3r#+t$H9J83<snORGBCU&L7U++K1XRf<K$~M1|kE@qpl;_iH`6l@s2F^C4)jA-4SoWQ>Xh-RjD&@R8kVBs=U<f2Whunm<<$+KN)>S^5r(OuTk}L^5=-uN-0x?vKR_A4UmmM?onL{P3q8t;t>$EZHB}DjK#!u2$y`X>BxjSUD$D|(QLsruwARe3!=oT(AHfY9#P7E}2HhmKND_a<in~pWiYgiLmqrTD*4N-CV%lriC7FR1yI_XB${z`NXN29A{dlynJM#;yVm)A8SWX_c)$iyX4v6P%ZrYmw-d^9%8Ee9gVkd5R8687^w;zz=JY*n1t1GQI1;zUu)!wqX-JB!=$j{l-mpeKCaFBPA;urIDG#q1^7wPhZaL<8^_EQ2X<MvN<Bj9VEH9`Dfu%zSXShgJOm-Hw=kVAlfqo&w1C2zuP6k@E(-g3u;9g|_bqAI<ZM2zq*|X(R&{w_X6ekdldp=ErPSp0hF5*z8%(aPm$lI56+F&9Y$&FpvnD0nZ3pPMMh-fVHt&mBoN+>rmK~snV<ofiQZ~3JwEMw!L8c$O4^8msY+`&Kd!=G}}72qbi5#)Ltq!#YmH&WYtyMWusWEy0lg=7s+Nb$%V0_*h;;L=pf@^wh;EmP*L7WkwbHqj0yoO)Tfa<2i;6Hmy1o!kc)IM4hExUHnZ3?+F^c1B88XS1eKNU>cKW@Clae88D2hyKskY<8uTRLo7}w}v?XsYwc1isw66|hA7A7y+fj3}qy7boO~!aUqtRFSiPF2Ww}K|5saJ;uIiAZLk?#8bp0yK4tl9`4p>;`tXs=baG!nmYqnFw^TNz5G7GjBCnQS&o`82_W=(bVT8S*@=HFJdpYh0kcr86j%W|dxV`|WetDo|VQ8yo(>&uCjcJ2?y3wY$ZvBgmrCc5PdVqhzDUBvZ;hTx5#D>|~)|*|~|hQe;a+dEbnKCep1s>^|Q%6-~*cO6f$Fe3+loJn%UBFQ;3nixDkMadze2yQ~S4z3F2ar`4`fnG@Sr3WLzz`g`au!+z2@C(&06{F<3!Ns0d1Q)RO{+Utlk27Q^3)}D9b#!}~(v1ft``uS>L;n2^FYQIP)`v*f8s5o!PR^w1Y9RfKY3MWF)t)@N7719jJN5m(~X-hy7v;PZnROFC%A|hqi5kgn6D#QCvRiSNiw|EQ56WmCJhk)gx2tDmNg;l}+`1R<Kqb~4&A0MA0RccHSjjb#s;8s$OJ}tats`Fe~Qwa)76PkWqbCJF!7ulvQ-YzfC+qLT|3dMJVD036)zYm52e2BXbtH*<0^%!<3d*TkO2YByYvl+)0!AR_!_Q;(+Ho^yGgvz4KY9W`CIC6P%)+ZKc6iI5y=bIuer0y_c`TiIXA!^f7l!`G~&f`(!3A3MNLKMs1JmbhkYg24q!-)ymCS%w^|5c{m^IX&!pAc6F`B!sfB&914WU7@m6REy!%*j{mi>iI)ygoF5$PY`Hbd@_Z*wq;Kf7N2G5mcFY{VN-+BZ|lky#32tvU-**#Gh*ft-hdz>e>tOab{L=L9};|;+6;};WlGlWlJaq>ad6<4g*ZWC>NVz1SJ5$E#_k0cBSAYUg5E7vp#UHuxMqoPclpFgDYq^k%={trSOt%J5rT&S{d7m+uu=wD*8Bv>Jd$>WI~NYU+i>?>mn6>QVj`q0w)X{jYdaOKT@JVmMdAM@C{xT@6V=Ra`5DgWqvA;m(v4wJk8FVi+U>cCeU1PTgD=_@g9^lIV1HJnfVS(FlWfhCFtG$arTXs8RUaCWz=?#`N6-OjnC4<=W=$?57mjK7Z26$5?9K#(#<=bYX~0$u?Df&5_j@&7m-AdBOj=w(uwgro5%!1OnoxHW&MatKUFJA9tl|rqfCVa@EY%BvWP<KijASx)F0kMX+#3_C%w2|D7ULHWTBA4^m$w<0XG{%yhLq;6!M!%X0+%_2Gmz3lY*_JpCGAk@5W;kl#Ft<He0E!*$j$VwmoLOLN+l%IV8!pEF&a25ZS>ONe1!pVyfXXcD<DXo&>NDBsEabE6R7a2>D`Yaz-zWmQqg)DySYI*GHX-k98RepBue_E2Wb~Zego(rPP4<PtrRT>M8|Fggx?xBWTw)tb@0VgqV)lwRA_&L|&oPhKWR7U|mKc61?Gv$6y|}seLNm5GWUWrF0;L`mIpyb3>S;0?_>qkKzON`^@h^fYAg#W$I@*K@ie%#rvOw;LCMeFOTc>{da%*X8iu%|NQv@2T0zhWuDS%<0~UA?K`R@m<)GAm#DG&A~z-Pw;RRHw}xXxGM@4g$ikF*Eu~Hjw~;sz*|_gWp+qEw;xbd})zlj&q<>oVf$GYv7-MgWzhc`U9NTzf$Pdztcz5_cxj2e<4(yQY7MUqi`Xg==S~dAYD4^5b9U;uVl=?qwN0g664>~P-|JmCYZ=|m5!QPM47km5f@7+q&!HkO1%_Nm_@5h6^x38YQEW(1=A+drQj|g4LC45HQ&~6<srt=vQMZE97YbniOeN7?1FAyFafT-PDfKBbhUj7E(8|=_SdGDRRb4XnlH_P-BIqE*Y-!xGsWVzG}(2X4HrZ;AhPa3j^z<28y>#W%{Bfix2kPzRc?w?$Co7MT$PCVcALm<)i_5MqNL;Py=b+uX+sMdV><g8__J%yNPuDN=!V)J`S#vN3Hr?3P1B0l!J(PRIy(lGGa&O3o~eN0aoG&b#}Bj5SyoI8qlMtUXP8@w`lS39M@hw^q#3iK5LXZPPAX>5M7Xs3Lm{3%SWen*bi3nwjZ_)htY_!?Odqp{;k7vs0%+Q@15^BDzBPOnz$1>@%w@7Pc8(A~S5&_{aai&#Dw8UE^OJe=-YOB{F(J5<YV5Owr@L#KdVVrB;p_WkR>zu3EzefdvWI!wRh&&%RD5S>$d6koD#DMBC7F2|Jkn1-p4aeLWbk-|>^)3i(|*2EDl-NuIAM2D@1=-MzUktWw%tE5NP94&wVkOI`6PzkPpy}<Y}!7z_?^4+Dlto%f_0c`37Aci=lIs|OqSF6datPds<aRG)Yb*&&Sh+N=(UmPUI`zZ22M7{?T1dzBeV9mSADkF3w@+-h?0Su-^sPih&;N+nQwX3+$r^+b2gQc*1l1wY#XM%}PAMRKKvu+V{@UM+COI{tqmQFslT=x#K8p6{39KFBi<Whp-pMS!!2++gK&_={Ek?BdiNWFU$1h&;ua6NA+Im|4VnUh4i;+^r_4f`SA;oZex-oAdN&ty%Cb*(+-zmp{9R4%1s!RUPTY2KbJ9H)|6OJwSkzfV`ojr{p(wYWUjcg)Ed3nbA&>km&^EfI<{s4rR`QwPVNwPxX>LOA3x+4is=&t<JuzDLBHHR8s;K53=U);+(iohbR;-mAU0PY?E<^G(NV|3T$cZ+q7iZCYL$Nwvv(kd(y0d%7sird`h+A@a`!*|Fts97noVI2-jD_vhxixFj6Bweyld6rbo@Vn<@g5!+Gb4BDhblF2jFgkQ959az@iVP~M3<UlG2nDV~ZFrtH$KIhmOx~Rgtx$RSV$SXdzwJV|xuhwoIEVqQY3zZl9w>vd%DBQelk+f$>7ITljd-!;KD5MdWeXB$hB2}7gUiC6Ay4_{pkb~}&zkuPo3!^pbreei5ytveUYIu=yC^j&f6|_(T?1{<Gp}!UjmV&jsAm6&*g&_KpqP=zLWHLqsu+eZB<dpyB;w!J;?7f=q{rGnJ{SPk>Uc7wzPuj96IrU4$NnC)NLA_^{%<uR1|2lp4^x0qcc%@!H+k5(o|HNnCLh0;LZ^Fl7kt{w^ppC`f#%}!f<qt2OiwDQwK3!bSXVdV|^Vi=$eeo)i3`;#2%~t15cA{H^THggWA4#RVb?nva=QQda2HnliFBd?enI1ctu>3KSLVh>;JqeIsjUL_IXn#w|NrjT3fh(qMcs;LQcBjWO(f!UzV#;~;^7X-AnNs#&e|s?f%j@U=Oh_fyPJBa=LbBVkJpbpbr{BMLHhtp=;vl7)lV<s;>HPX9CrEd>J|**>>v`WB{x?6mi(<%6_6;T8r_r0qvtftg#>k1N)AlC{6=)W{h6S|Hx9tqjRIbFeGs@B?%><g0;#N%gdR%Q7mkQOmVw*8P#^ypNj4l@T*y5W~7f|l|lS|)}KJZP`{V-yv+<GJ=GpA)J6!yWb@F}wIkwDON1mA;7KWCu?b10a2%BZ;RP_Z05mze$W8FdAsR!YKKkJGNy468bQSUi&d&(*PFFdhWLJi9)j&`y4gTmzClAHc#_n317}#W<lr#3d(?4?SQm<&C$Z3kiVv0R?lp3(^o_NH{I3U1Pbb`iNw)6DMdpf*qMVr2a9c+6nqbp_u0O5nBlvQUHiC8sdN+ZN)wi=!0%!<|Bb48nXKYAV~#qgrWI3e<YMo8dargQChpx&74Q02{S?$<})p~$|}BhwVhA_shV7IZYJ3o2T2cIP|qAuhve`dUsA-OmTx)-Tr(po0}Ka}|LO?}$&kg!L}|NyCo`feh-bKbk`_h6TRv7>$Y5>~a11aC$9}U)j917=vKE3`q7rVyITBzSjO)E-_mma~@J$QgcMA-Ag2fTkrhpH`<?JwVQuHa#FQ&c@Et=3~bxHAn@~B6P2t5>6C&9;If(Rb(!x@&u^$_?b4HaHsXrlQnLd|&g<_D(%yne-~748=wc65av_}hzD&k1v)CQ0q!#gBaV*$>a3@?U>_@kZpRy#q4ML%Mpk_w>yRNy_9D%x<ILM-VtcE$SYjRlIVPi}ndq7d@H2zSzuv<X8xlp>(u2_M~<nuTeL+a)3aEkul@_^404Dz>xj$1|469dYrt-Zl!z_c=a8P{}`}947Ef+PnQ>BOVu)$p2O5{!uB3k`>>i0m7BWW3XgirPd{fu9cV_Xq=5-N`eLI}0CZzm8~Wx}10_bySx1CTo<`mRxsMTqk2&TiT-O2gCNbK$%{bj@N(!pM&m|3woBigSZ~O;&(WkHe{^I$Ir`6koAFHQdJ$m$L>i+N1`1fCr-Jh~zgQ0l|^buVFiOC64-^ZfgA6EC>gY=KPdw-C-yHM?wdDF6Dnsh^wOHOWbujS`A-%c7J{B(BgczP>Vb`)yoJJfpyzaA1yIbwjMIhfi>Hm>0|j70{X?o)=tCKBKaI)n%lg6MYoeDCisp6vy)z5o8+4S(pC)MTx&D|?^sND*Xg<Qw`xck6?F=MgbfMlc{D;l55ZosP&9cNceCW~EEF*QYcX<{t3@4IXEBHIY9i0B1H;K=Ji;J!+mn7RWe8Ruy!Q&PjknbxPhsgF;P8%DvK$hVl!t<u<Di(2K`_GLwWZJ)=&^oZ;izkgDJsh~%Zqr6yFqgVaS^m@5`8{VBsjr4l^d)$pA8sWy;PoL~GQsU1SPP5_b@-aR^eH~!-zI0-Q~bdT9BhxmY^G^YelknGE;Q#Vm(3Z1^K9#%JwfNo>*t#x(Lr{ZUEad11(^6>n-`lfnZ!p$Uk#+_>Qg=M0MTP(zm?7_7zlpB)nQd!TD><#bFxm1|CeUcoBx^Dmx2-K+_FFd+3)+qnxlnOp$ra-m~X17@QlZ$DAk@_fkvf!up<Z>8{ipm5q0=GP7Hd3QtV0x?5DZLj@9bGB7K!i1^Qi<=$zv1i{&1WSyH9D+uK(gwz=sd-aRp6Iz0>(r)=jI}opb$k{szJheyb06PEK(^-+doV3vDX!dgihPz%lTr%GM|R97lMfZ5v%*!?Y3x_Sdrf`5E02?!08xK_Ana4J50G<Yi9WKQ-1;P9@=5vvA$ujhNU*LF6!p-G_PVhC1#wpiwhz9_()adHTvfJdtroRU|eIEvAx>X<0{WhcoQr^EwDWgCz|#<A^Ug-*mrdb5@IKFEKi7IW`n~-Y??2reoj9jy=Lc_w#|M~kr|C-#uJ+gkxwW-m$d}14U~+fs$M5^E>LEcvS6Bb92hoK$m4!Eca7xW7YyUwp~VKBcQIWF4(K9v12d25oo7#S%8O_`IYB9xBnVL2i$yx<-zkP1Tnq7*M3eJVV4+x&`3;1}<P-Gpz?PAd<EuG#*J|ADoo{}f!(7|dh2}(Jj++lq<HZZ>wBF_e$s!_cj)T1Aj#oRo$ntUXaq7iEbpCc+-B_mUM8td?=^o($$CHEhzo_2P4L!-}+MxOq{^t1*5C=TW5NQpUI`s0{Dqi+sRT9$>H^)R3Oe_rI5k$8qUMmh5R;<v@C2Dl2z#pDA`%ZQ4gj29)LMR>h!xJl$4w1fZMNB!&-(rSra|YqLJvY%4oRx$Szf204OIi+Ppxq^m!3{)Lc%=ry1vECBscdq`HrOU(#Np;K#Yp>RxC}GxG!jxU1_kkgwhvmYjZ}b+m{<wFD^UsLx>m=kQHAvqJ}B?<lJ{|fo>M?XokNe#3w)#-C`b=NCzHnTsR2EK)0<05;`1_HDqP!hsKB;`3o5UnCPvB-PPojvd`l!`aCXZCw`dl)A|7uH%y1{N@h_772d=N%aESUK>-mf-%7g=b%dWJhF=THm=mpGDs)nj<6)?N8fz{OOO#@!TXU1YRxu2#3XxNb1Rdzo|_7lH>-MuGOJz!M$F0o(Q!I^Y)>HjLNJ_v+;9==DJGTg>zC&;vp6WgOtzSUYXYzR1O1e#cle4qoAFYT-zk+Yto<Le`m>{cvajK!1B3Yi(3i9B#;0z#Upw&J}f)e&A4Y+hpPN6?`7WP4)1bk(fM-%GcHri_-T8N9xrIQ^q>ZfGpXqbxE+z%hhrJ|dh`UT-lTm<k=snTJG51Xl_F<0snX2bxuQlb`+b*-P?j0)xn`b)KIoo9)KbZP8UMlxxA(n$<Fm!|I(rd}#k3Bpqa@fC#JH!SBfWwe<_KYC}Ga<sWIeIqnz$YRg#*zQqh9;`1U?Z4=J8{v0-!h0)^BA1nO8l0oh97i3t6+lG};Ct4jwjk1?1ZaSE9VG?J-OkxL_KnaRU{;ZYF@iYzX(|Lz<<8Zlap1ZU|(s1}T2>a%NT1|d4@n#e2&BGUtul*<)(Owz@@1+m9%`@RRwm8AUDc#4{q)#6s@QrIXxu4S5`+L+JOhX<2mWJt)?=VF{yARMc{Baw4NSWu{#pHC5my^7UjxfCG`6FiV#O;lOaJ*i9Y{e0$+64ni@iu0Ag5AG<V%V)vT8E5?a{}^2*R#N8`YFfDPfTfNPW;Za3%Ql5ay;vVacS`d<8lBLW7q2ehz#;@bEP0rZc+m6O@#JJ#_PL$9pND7T<eWF%@f~)6#=c`PgoHNHN0jK7oj;SIMfphkkmI9@jfzYm#4@J|5bg1PTdX?zllxr6PHXn8v0+{TOP}}2RNZTfKzWT*rngB+eB)@PD5~Cscy(G!jo>f)8N*RXkb;;laEBSvJG-IHJs%>AdJ)UQ9A3Avg;*qtXcN?7)y4Icxny;fdy#$5{*^0!9+A8mHxlGkK6a1@Xby%J2~tT5$bjQNB4>Mj8OxnLapXbjWP{89_UKEVs;wu2u%p?`8(<atx%?fYo>!68rH~=DV_1g`&~MOKFW4y3Al&+yf0N0-DW*H5*)Yc;W2W3s)r9R*yo>h^62P^lx0zS=$E5E{tn@}%|@n#B(f}wpfV*EoZ#eR7EG6^B!`9;(CcF(Y0KMk0uYQ42U#==H%t`F;PR*_S4btSRu`1>=>+hTk8U-upkSj6183l#I2yy|nQINzPxJK(!7fh(qvm);K(4e1sEqi@dkk7Gf5g0)TdKpl5&);0sKHpZls`SJs+%P(+%0JA;WzqwNbRmp`7$2k-~1juch)WztLldGvfca-1sz4G>^8KI48a>Yd|7%OR+?cy8jWtN(*NiSNVd4qJZ?FlI({j%&+PgJWL9qLj`k@&+qB0JKiuBXgPOSW_|v?-l6;l!mRsmHjoV;16ex2`-O3#dclAM`C%7Bz(LvGd|E6D;7c)n?*^oc1h^Kt+|H6<RWvpNq3eA2_BQh6$j{bGgez+aVMxG&+)+)6pXKiy4Iv?H!!Eh1S+ub`a@7oodFV3r*HNiP`VZ}J?mH-ujT#`}Rud{xhhR*5JYesTBy>S2e(9nOCYE5@J9V;cU&FVr5PJ3dz?I&2$|9_n|l>Dn~4aYv-$ii??|NrZf15emvsk%P7UQosAxRpw)t@sd6n>qOxZ(6RiE@|kuV3LKntSf85Kf$rgRfbbMW7Hipac-1-MIrGW2g!I6Y!+8A)d*5>jftOnu1E~=2?vCACvGk_m2|XG>?xn}srBa}!f+w8&KeBFM9XJJFbil2(`CgybEj4HT4T3bj$pxaI1tpACB6uAU)x30{G2fzh*zhvQa+VUfF~R`afj80A}QA^j<S-fX|Q-vFDW3<92A)RDQ8ic`B9=dzjV{TL@e70p|}bznu#)7%t@e;s0U^P0KN8TDSEJSW$=zmS}F5o)xn7JWJ<0Cm^!V1MCl2?|H}WAxW&c%*k3wpy0hr_d2`}_@IUVM=+enS<+@6ykP_-f`(Io`GW^5>hM(8rJzxAfTyb*~eyrV=AgLfP%Cx_?zyHDs5gf(-?BK=AAD%s(%2kdSbLygdVax|U@+aN7@53zl<p0!8MU)y*yL&&rIG|FlFJHX+n``=yzt`wBS(iwRyYe+?Jt;qX{p!`;vx6x`%RPSde);C@>(}2-|MJg+J-+g#Tao>Prw9Afy}$3h{U@G#H2RVT^ycjzB`Zz$Up%MSpRfM-C|vvY?cSa|`{>ahxy*r59rOzvCV`wZAd~6OwEfqos7&RW`5jt;!Lt%@au$|=zOkeViCV>tz2#IcM7JE;buu0;mTms&-}j!|k39Ywk$Y>?j?wk#ZAU8%r_7Lm<LZAss?HTr;rCS+8vpJGD!{uxeY5v=`sT%tdsNf)tM(yg<GgJ;x1(p{>Z`Bmbv9YQdG#HA>hb^j@=^7ZoBTgM8cOrL!K=L=-_mlteeq_hUqQ=QtKUy0<jGgC!I=<nN?53NZ69B6#7xd8?(7swTaJ7FyY}H9;-3E=J*&SSeK{bG`Sl<8_gD0r+Wy@izoKD$`3F$To}-_=>8q#T?@3_hUtUs4;kQ%VU>!ZWG<~)A<3VKGpwv!97cW6=2<nK3+~LI=N|nXNKyf%~X=byBtED3ec?%&2?j(w|L`h|hP>K2g)D^~MicG=jluF~^i(ioS;o{my*>xA~37Iq_hBczAQ_A?~*B7gkM&k3lW;b<Q;tPpMHvrZ$fUHHn&TUfbHT}o*0oBjQ5=~XL`Qe)XiH%cyO_pJGc?^gryB1>om2(E;6lF1eE;+LKQ5r7m5rr4bO=-C0T*N}#atF_~=f~}A*3PCUK;lTAjqc+4)z#7<8OKkXdw3SGHf~RSAk35WVS6(?t<`u6&kD}Xz!y54E{k&)-R0+P72y1Ndza_rr?n)V<P+j=;Ypw~O?wv6-ZW1;21sQl`<~a^{04n$dNFTLO6{AQc$&7ITdP^ST+KT+p2u&b58y4Fl2dogF#LG@hP{cW<1CKs`S`Zd?K$E8EK5YocfxZ{lq+@I+~avUZx)NG;*8}p6W#W_@!J<~_Yd5W>v-$1dihlUcCSBt{OGGce*K59hL!w59Q^wiub%P)beewu^hbF!SVEq^dOGDT%_YdsEK>bG-9R;l+Sgi-Iq|b*&CtU^qV|4Bw}%kLLp7d`&q-&Vslze&TsMvajxRTnLtoU5u?W*}p0P$UR*hnA6Np&i0fY(}QdUb7R=Zg{!IuJ^eCv#BJMJrx(8R^ZLOoY^qPDhr3po|X2=dm~VM9z}pY{Ey15|%~9FIbJEbm&oJj>!ksgo4S%bYjYiSMx&<X_juYjW(?8OmJfFB(y}L!FG>KlDFO2cw>Eq;U80MXB__ACw>TJ%61(2ef2)T%Y8J_&(F-e^d`2J`~)K<wyGQ>;BK~fS2wIxrLgofRXArs$LM-7DKT{N?=&zppA-tHCx$)<^CEC?x-J%Z7?qpD!rLVw?^(M_Yrs8Etl?0Ai2V^lgD5FVdP}q(PNUns68jKczqzNP~g~d+njqKKWUhBR63-IM;;eSEx@W-OE=5C93jo~ymiNXoh0?AkI`SNi%l(8Uc7PY%E9aD!Lv6*9jW_!N=d>mpZ;?gfnIZ4K#-UOHE#6MU8vK?#27*x7>eTP|DpfZG1jCGjR`$n2VTHeoE`;lpoZ~k{a0u)$L%#4Kb9+o5nOssDHLQYIK6G=U6%a%dVi129HB~%I|Np%kCzwn<G}H7sh$%>r-V=Rm2ct)I^dFrdM$3^AeAmD)Sm(PFV}9iR_FEO-w#G-?N8BsauDE+e`CxT?hsH`r}P_t2#p{?ns)|KrR_mpdcqUNa^?=k8YO*am*<pJOJRT`6a*&HY`T;AoKm~KsE!HoU>Q^DSz&zAJJX2N6s8^uLrSYaf#07uCkU`|=f!k3|KMcO8Xp*D<K)3*!_2##K{FE}m<4x_UNP#wJJyy4r8-{e6f6}ZW%~Wt7K;>Y*0ryb+|`y3jOb-DbJoUUFc{6+c(MkAcdqFeLmnt~XlxM0C+dzoz+W{RlqXWYl?vptJ~c5K(L-YPG=a0GJzp)kND#x|#haB#M2CvF$p;SrRu`o%5NwGf14Bk6vDW+`y>df<KAKi=JIHCn64<tSS+I8mhEzysC=xhzaFCV95)P0wLh^01nbMw1_!j0epZ~0rjEuyXX?E%RdaF!xL>MZDY^aR_VdMj;3%o4H^l=BUn7B|!Q809)qSV>g*?tgRj+1sc55tIF)*9WhAM=T|t9>A`?y}<=OXOd!fL(*&+{+v#$)qi;I?je#EG|AMBI62q1s5OI7d0SAU;pFP^t-pOe|Td?@1Eh8YJYbqhRf0Zi|_vS;^j-3QupMv{b|0bADh9)%*P4fhU*B!?Xnn}`LfEqj?uWB3fMIt7#e4+K^ApS>$~w%g=Zl?x@@nc%Q;gV>c@v_7#=wx{mZZU2olaK6X0iztb8CJGL%QT<-8}IvVYMoHGhwVN=?g`6k8%6(qoV({p$&p`)rZT<VyOAX7zeUy(F`<FIF8Sod>7}jx~i1ov{m<ix-il^=`S6RymU=AyZFqFS)}C$)r>w%h%T`)&B%G7#jiuD3<JNz9(=yJ|vaDbk>Ngh{k)2LBo5oh{`PC8)_Cow2oMyr3yfZ1(UgvEPgIapYUKflc*u+J&YFUVT$;5$DCJJ?JO(1MG_tO4XR_&t3q=y3|d&bykgfHaKZYXf?;S0oL$>-v*Rvr2$apYWuG@dim)y)m{(J605;BFnRAqTI=yVpr)J;CpLId}$DJu0KVd0qWvxi0_p7mDmlwzC0n*?jyo$LL-*lTPJAGlckLv|E9@Si2j3lC=`o>Y&*Td?O`~M6(C}m%k2)dXrH{K&Di@6zUR>z7YsHA49w0`D@a6#by8oxrl(F{Z>Kd|Jhan0EaUq43<OuO4YELO+OBJlrk$FeYaQNVj~@Caztqf8$4fQE`jQ<No*Q71p$L($t4_$3h@L(w1s)m~MLSwr}LoVpLcE|E|}2rBOFzo=ZFf8rDoZ%vF|aFeVgER@R+x1+R$h(0*dIGQ0nV8A#cyC}riDdVZjJMaASSwTYOD6&NfI|!F*`s#o|^xfzCY6dE=)S5m{9KoeJ?yZDU$3-KTvrzig#*rIkO(GOb+O8nlOxau}e&Jy<Ieatz9>uXn50TxGGhFYL%k?pO=T!2(V@9x1ZsvO+`{Qcq?+nsz$qgLz$^4KhF77YuZxUG#2uhC~)qC)eh-PrzpnHwzAR#mF#pVp_sZDnLo?^ghbgw_U3d``tq$0>Fr>F#ztxP~XI}|a<ShVz)Pc98h9XLh#Gw(F)&;(T<9x^%NhD@BlImk<Q*!I}TGom%;KkLGZ$32rTxFN0<mt<cmteePzQ`yaUBC^9Ti~Bh~gO69MMYdmXGoxTO-kR4_CCm&tatMv++$OJ6-813d)iiROd^%e<SMCl{he=Bd(-Zf{>|Gq&QL)A#DipU@xcx3^h6*;aFJ^Q=54{$pr!0yIJsX%_TPX+Jtj>uo+2Xzg+=#|IWg~ds<0tVn;+|uD&4L|SX0}G`9fY>k*P3JAAKX(ryv8*n{M_It<u67oXj=n5uOW%d)^fFDsW{7aiedVgaPe`v?Ae3Lf5%mn8I(Pz`0!)SxtfwD9L?V#f5pk`oOB^unlCVvZJj@_G;VS-y6hqE0~=R24;~1IAvOr%*#jzcQz_Ud_m!${4PRn5baR`1<Gfjaq^7L<cSIMd9F4-XqRg+B`zApWnp<)VgGXm;Lmo-2P2`#!{p)h}p{;w&8^Z9SE|HyY)y+3ja!%Jlg<mm4MWTx7%x$EGMdE}yPx>p?by0=qp;W$e3<VwtMyHX$ajq>4M-=BICT3n0YhuaBmxtl}k>IP2xmwr|%*>W)l_29i9}(ma+OuV!d8D?wv)#r~pA39=wo%#79U16Lc1EpW$83SOoZAxq*+{yI4QG}~_Db-@il!!sfXobc7C2Q0pJKWcmrb)4S@?<1L|^)Pn2U^_`^OZZX93T&>@o9=fj`5TUbv(XL$qmq`eIex<96CiNuQMJ?m^C`i?rOiyvcV&PT{`Vg)o9+y1qP16v#q&beHa2Uk@~^i3_Onk8|UA({v()b`|Pw-7S1a1D3AY0`%!2ph21=d3MVEjV}(;+GaYBOnjgesi=7;0Ya&_-fIEwL%i-2ByN$3i%kF$jH}fYqY6O1j;NqQ_B)g^ULf5!r@hsY5{rgb&dMws(M+33j;KD!rsmc3%Ud6&Pe&0LBmAt<ufaA`dh!}rJt_@No2%wJp9L|92QxTPuw#YptUJF;e@A{A>^F#MJ7&Y*7>OVB{w?h*#6`%3oQmV#3M*i8W45_mO|?|Asp%TImLheqyh$aoi(^jI#6T}}0k6u2KO=r|93nq`j0M|?Z0gZ3rqp~55lvos?Z^&IWdpZs7>!>-B(eqdff9B-Ij)ssI7Byc^YQe}i!sNZcr`5XgplcqR{I}W^b5~nFxDJPB@K#|xsm>p<^unnbYpOvm5WSEhY*rO!PAscpv2uvv<Q51W#TZkq<cz9|AiC0n&q_z7S$tr93=uq;W}4Qc#e?Aa;1bc+I_Lji74G=32jh34dYgS=9>4_J?Wb3s#{Tl$?8r*z`VHb{{Mjp5KNR4LC_p~xC2H*2)mq1fD=)(M6^0L(nPZ5<N^;y@h#VTizIn!ij;V8Wh=}l<K(vEatjGYJNq(BJs5q;6oSaiM%1w>yQZfh!j~)mV5xYnM0LBXf0@K2Z#%vq`%NUH@n`e^pLPm?gnmYxujclKgB|-55`N2_QFIp$A9K9@nDQ2|uLUi6-U(rFR6FPBDCq+{Aft<t8Dr6$AI}=m((N=!pK?7zW`qCn(-F;vyjx;=CzrWOvQ6fZ+8uRfsZi;LFSU`qM!A=bMV74~K%`dK8QQJlk9h2kCFj9WCrtC$BX9>gS#;Yj0)ZC##s8u#u<0NRMBG38z3ojaNoFq&^M<FX)~L0de2bB(aL{ueL_yfmheO?)oxZ(04=s{WWC!ctKwQXH#R7juwvy1sf#wXXJgT0Gsw#pV6eaPCGPV;DMqhRNIyThmd`3bwbsXeE1r(N@i5uQN&B&Ej!sUHR*Qd><uuHeh@2+!fJTo%ANhPEHD#gMhEbxBnmX*z(R3U`ko7C-5M4kc;kOgTKhSa*bXx9|wDTdWxY2H@;aB#OeaS+UGL=#Ss;>Lgk@tgJS6Delx<O=kO9CU-sC9Css<z{zlJ@@?K;5m!uQuP(S8dfm1FAGyEYanbL^U$l1mmpXKFbqCue3BZ2W6|Ur4ZD2W6zwj`>Qmt)G9o~!tTSeu+o*JKNst#_59He=^h<iHW-iUU=D1_xD?r+nDV(!VmOFZpPjiFBP5=Bjk}~pqb1ed&z;Ddv-AAOE=9no-{EI-0H)1$o>(go-6iC#E62$M{{x*eL;U63WB&jg}hM;m?F-xrlvtmG5k~(x=WKmWa%xdT?+0|kLvwyPh%z%0@<?FSVVRnqHfCTpb-i_LUJ$;Wge1)^G?{|{H<`%XP6e$ERnW|HbvZx2+ZDx5DjM`1!Z@a53V<-q|L6R%30lyJ!t!Aosoy1+4g4QH$8EZrm+L0>@d_qYGWd)Kuafib!>q?)4tiWJIxR3K7%_Ia%{`-56Vn6H&+>Vh*<n+}~bWE88J^q{|dlUrG5>dJ@+$Bf3M{KQ9);+u-QFW1gu>`+ng2dm^MY}$o!uRG@)_R6RFt5`Fq^eWmqSn+pYyI}q2K)3ebt4%F%`=J9UAYU@L*GRr7p_|%DR5(-qjXN0{UDl@kxO8wiF{wqJkb_=I^=F<-dR3v0u%$#PjX>9Jdl>gE}tPj?g&W)K9Ad4ffO0c2fQ02&o0hfWu{5ja+e{)bkL(=RlYE<DUQcBpQ=z=_KZf!0pBRFc1j`C2)Z!2X;_6kK-;e5Tm0VvNI|74L2$MX6;HR~dc==@@4`RkWR4rgOA=O?!oDs8yW(Iv0mkuxmup5AYnInfa87&d2(9SLWXo=DgNuZP1ZLI>6WXVd@ED5b2pjlPvT<=fDe*>jm>`3@{b{}3W=K;DK+9&iY!~#`qHUG}2IDsw<Alll@`nbc<N%Xoi&#UVI6|JP`JLhR&kYzJ739`m9GLHC7R!(fJbKRYe4pWd=ztQ>*2F$P1CHTEF)6}OYj=6!XuIn)Ex^=_b_XD1!>~v`w}818<|gt(lehPrQnvi8n;jtVZI<}uv5fe?XK#b8i+uhBj`s6*)36O7XxHGpomnPEjzGCmKFW!-!#4y_)&S5kPj`z@r+LmJxiwHE;PY0$2P(*2#x!4KIw2vt77q+(glk$NZ|9IJ%iqky{tS`aP0|Uik|8I&ju1==0jrDef~@`akrBtcplGu0-5}=EG-EJ;cfP@B<Gp<S`fq#Br%w-JV$n`8y~JJF(XJ;HFiAsDbg}C+fb87$z5n@ciu;O<YU59~IwobR`Up$g<K8Ai9de)Sgcfpoa%M8D{Dv;@lHL6$R7wq-MevGHZte9&yWIQntu5)E3O*jAX9Um5)P1MUD5#+{b#GhA{3N>>P2?O=|K(M~hor9YxVqsF6<o45U5<(=-w|)}dMO)ON+S!5lV?-L{r|*P>6^8LDC7?8QS}e4J4lfbr>rL1^gKckV+1g&Gzb9F#ez5lsVg*{<8lhV6UoFcn=m7lGv$yisZ~WG^w-w4GR=TYxa&=ye$W@)^&b^mTZNyJE5SRb!SsO;B(y*zD|rYWK#QjfOdJabq1t5U&O1k{%}E~Kj;rKT5-*#dfH|N~5{_}kJ`O-iSf>Sz2VPD89UQeLqu{(*f0!@x7WsNP?$u*_SX7S@|5IPUk7440Ru{>lgE!+Ee`JV3S-%;qcazvh<r7;ohm5x|vR^rQkNiIPYp}zSY0gN(AI(olp!`j$cYVp7n1s5hTYKz7C*I#Qn_CHM)W~xWW=Sn%Q(_%@6xWWYhy!>Fan19eypssU;2S>JrXj!#d2h(Y9(dBI#9LB#iUxk@l?SVYHK+%}lRxa6dql4Dx@KYO9xaihZmEBl=cq}d3Ru>YLBGNj=?qjc2G3Ih=HoQ&RE#Au18&449Ywgpl6NV58=9Q#0MX~@Q|}%f8sJEdBj!)pgVfDIF(#ZCi!6+9l`$pLCjG4C8*4`$S%Y!6>BYZ90~UZ(dgR>EKNeK3l@^pve?~hA7%RuEN4jgdSR<9Ijz2>b$l880>kY&eT9>#Kp?J|=w}snb!+>2}g~%m(`@W694Zv&?%s?;Lk{Ts_mS~eVM~OJK(sz)w$jhv|(^BZ&G%LHl$c+fF3b;8?g(E|m<?ZxL4d3v8JHaKIK*B_05-rM%8k;*`wDF37Q(Ck2u*d_mWqGT>hrkNYParlt^ax7XLLi-oIR7Np67+g><V5`&1#=a3beNo=gFCST^b?7GLTSv?t~tLzJU_x*-IapE&)6c{Get^<L3#dL`sb})FC49w=X@lD9*(Q1rsFDsbn#!gTn3xgj*)VoFUJ=I^QUrrD|pnlSSS&xddwKIF%#3_fa+^J{u#DS?$+nqHu*GwRXFVnAI?KiMJ6Z6ZVPC9cFS>d#vl?kQi#-Pb0rdOh-spaYQf#FRP~@c*|xh|Rqjc+qN71AE$fgD7S+-qA4xN79I1V3xlg&ptPlc+#z?#lgY*5O>ts>gB%xY~T3%-2?qu6pftabWXwxnh9Mq1CZLrUHH*<zz+)tnTz;jfd#+)BTR8LiP9J$j4TDw7S#Dzg5qD`nBCm05S@&GkZ5oO=lZKXL+gWNBYQ(7%_3eXlhdcr<JbAw>V*k-XXJ^j3>>tD`T?2%_}|GW*22Y>~;V!V$66R2K^bO%)4GR43ci1!KwZ#ELt!4k-EyCG;Q_r`41XIba3m+2RQ&sGKf@7AXs!c9Ve`0pM*J`CBl{&FdC+DF+6#DHTSE4T2?x~5l#xdWzWU(s}1t&}Y?ld8ZlA0OHXa#{`Aftd%|@vEsfpBRy;{mF?wPPgSxlueWIyId~94iX>qJ3WZ;W`o{=v_M6W#foB`TYOsIhBoO-`I#WAXy~z|Y)EL$c9nw#%-mq*#bDa=jAvqtyss2jouD3Ah#Cv(xTdrrVTIDG%jr>6sBKtHk5`+`>f8~^{KFaj-mET+RvVjeh^~ClcSdkEny4O1%RDeY()j2>OLFLls@fY8cYe8Wr;q#A9mfvbX_FGA*a{2@ncPVvSOchcSV2P?8X8OA9pua@R%bI7RaR>=I(T6gGjOf@9UWxL)s=$i6V83dg>aBA2;h8d90i`AZ^i}>+>pU)`JwfA-k$l5#9HT3>9zg=5#I@Ha7aO6l&PVW!j^F|R8k?*TMNcO-#MoUcJ=_G)L?LsvIR=3Q2J+?A8!HWi<s~(R7ElcBeekK1*jYhiOu07Nhnu|^seSJik&)Zu>*?y+*oBP;9yeqgNZ-j_T0bRU^KS)R`pF)ggakJ#e#3#r2Uixo5dLP!z#v-e~=#;ChDta3+`|n*f1j?WqCNX_WWXVU2}jG*l50UR6x|t@<5G1zi0ysZx0)n=%NEKAw`pH$;#rw9}Ie>B7C+}=1`icjD+LCb2YzFLR+3;ydWRkY*-#eesP#f0n$WIENn`!1S({wfnt!jfovmfS<O4ua)9~hcLV{Ight|M1yPuavry<SDqW0@fB%($n$hEMgF3Y!Amu60Ss&nEzjW#|f?lnZ-^KZV+XowH7_f=PV#@VpCiEY|LtLGv!RZJfDjRAza%kMo*b0o4gQ7GBB$TfRN>GP*5Uv47?nsCTV=jAP{9F`4L3zrbw&I<tmE=y$jg%u$^BkQKOd7e`1aCnh%qwi~QakULsWSHqO*8%@R_^Pu#!%2_p~s3)-xGSC28nI+kru-b=zUrBaU}%@ive9_<3*UpL@X(AJ5`-M44~Q~B>h>ev<*p}PRX1vBs1S9p>eEn9%~Uw8bm2FvzCH6kK3}kO&AwaHB5l>hUsA&EzS;T6r`UU0zMoY8$()QC~-4LH{LyvGG;<@UHe~`l$PamXm`DUns6BPQM#9q5REjQn-t;WRCE~flP4MsmVj3%H-;JBmHHy|m0|Ae>L%NR01?zUNrD`Qg(;ixbj5eXn_=G9qHqaZ2G7Mr{vGDCHUW_o(UMeKjs*~Mdkw_-HCxdUg`&==J{OgB-ijL=OZr=pFVw)m2qmIxZ**e?#g}E^0^owiy8DA?TvB^XYyezTk>{9CWq}v*o8dN26Iq<!HJqn{Mk%Sdocf`822bLM2lpqcEpw9T7LU&7M<&2f=62$v(WC6}A?shw<@#2q>9Iq#4<vZ_eC0Z|TFx^oIgX|)r`Xb0$eH^MN$;lSQ^}zqk51^-p5x4l5CB3XZbqR)lT(A?jAekeY}wxa_J(Rx-ir=Bo02k{bEcg|VC1+!WF;X=UY3fh%iZtP0ybN*%$9}&A>v`abR8s;*PPw-Ba#Hh1)oc1&O2TlQSez5Hr^YIWr~6@oo@#u64D(e`5;4!cQ*u)3@cxmM0t5Hj-rT~wlCkhzrEnOQ~n~wf^vSHSUOt<U9geIf{`iv@PXU4msBA&G8x@P#GZgNbkIM=gsdhR|CPHf{f0LDTkxs4!Ihy9BXH7ecigcv>^B6wcv}QF5JfdOg+!M^iEj(3iR3AtTSWrl(AE#3a#*M!!i{9;8DVY5QS#IgeflV=JdzVR!jAdpE~<==!joGg!XNjk!x?zVohfKH)XQ66hXI-5wT9pg#w-o3SB_4p4Dg0$YeY+9pe)R}n_2I9Jz`lpS`VI3(@7B{%LQNNn^FH<204PhH;86c<g`5i$$iT~d*vDKbxV#b6dUVvVT7VFx;Bm+E|+~%QUD=k<fwRh_S;Qo>-${#x;M=K*;S!v*ph|jsTEb@AYnvx<fN2!URw^O>gZ(nYV`G>^i<V+Xy(fTRf{ecz^~-5$t1?`%kuZ)!u0R>wL{;iG~)(ntK~)QzrQE-@+^DQGF=pNVcv{6Wc}5!`VyIXf0|^Oe19?!$pux<i7E7?4;SFjGRhPOge8m>tQRq~g&ee<RN0GT<FXXf%&&hv?u$y0i6zDw<-GMVaI+~w8I=4rVypAzWy^vD8J3j<lWIM24z0`pmL*JpD2!pnp8fOL%f0<f(w6d|Zi?I?NEQ3K_esyqEjMstL2jnmaUJ0D``MnYXm1df`e2ncxm&o8Ou!9~<aS))9Au+-QqP`OnQi3Ausu0j5dxu}EZo#6(z*;w9r{A{mS3cp!N8xAkODve$GqdOYCsq9Ps%c^$d{mC>R3qv)Q6AYi7_atsU(J3e?m(sdls3Pw!~;_D~!hVoDc>~FEk556o++ziqd;^$VacMFmwU022P$(2`x5>xh{>X1lmpuoWcbZQbrvCH|xcm;!Ds=THBC5THtB6Rq|#koF8T!A;<KuTU&`(r44Y7+KNQt-@f>9@42G{@4+2-riSm^EMsZ#966-YC?3*v^{?W#d9?(RSDDWXeP|tt3}BDGN(CQ1o%I4VXO%@s2Mhtfm`OHG91B3v7}Z;8kGRi`s<$oMB^8QlgM!+K^<gZV<ZxHG>g_PrQ66QAN}XqmYviox0D!d?q-kn1hQIb#4F+~ryhI-&CV$?}<_#(Y#{Atk6du4Lz4-p=cYEo0Z6ENIn?-ZXa+l|^QuKUp?@j4@rsHVp@$b2;vZRc4vWzCR3aj%+t|LJjQdEKDU5r{FeT3J88>(;cFNu!Wg3bEehw&3J2xx%P1X352@=B=-<7kmhRYy9pW!JgCLWRfi=SaWSyY9HW7}ms`HrCF5Sg{CqV?KXN)O!;?dz&LA$e<!%Vhc|dc=YO2FeUYXK?-vR(>xe5M_}@nf)z<ZxJdo$*pV6SoDd#%d0s!}szr1OFa)r%NNz12qv$32i+rTQXtat2f@~$C^91o=T+|{mZ4NvtOVQcNwDvfzpWFOYKi1fzLG?f{p!I>RG~-KZ{9DTxYPF77^d`*5>ObG?eFt0o>3liw&d8Rv=FEF=Jjd(2t&2f}?kFdd7bb*qOs-q5Qvh2udk&w-Ikx7!U+PY?=-h$XT$?CCTZd<Hjbc0*!oTb46x^hkwja70LWwxc5dlStB#{LZiFwn>D;zi#3YrT;ArqbJm-mzM4s#!=&M!~Sv_b|Z5{cfU>MxfY#Id_AX;V{N<Km^i;DIB{bxs??P0Rv*aa|YJ{17=q-ql60W>SuvoU<~L+$B5zi8C>2*ks9jz<+UM7UH&;mZ=!|0~8~-)}f2`grO16HS@<TEgdyLW1aNZLVqAVh)M;1LX)NH><_BC2LZvZdF~+cJ>^J&yJ7>P)gN+?BAS6gPE!NY_^cF=PmC}?DU2fTIB<m}1k^B6Xc~H+$tyMq<R;|Zuqg^qv<%oleX4s#@EH)6UYyM=7|jexfgwn%ac9eFmV%Y^xT_Hesu6YMFGs0$jj6l+83>jMIA=KpeJ2LeWARg_mR@@I@bUPt`a*ngzHyJ;ahTDpxGo|%C#=`5bVn1yk!<#$iUrC@@Ja-%moHxJJ$;+xz@b|F%&!43%BjUnt992#%2XVUsOrT!$`cKIf;))W6kg#{P!*&_mJ~B9JzB;C@LzrZ!^?vgFQ5K%?`@`9+kl*g0=t3Jj0TcvgFwL3mFg~*ElqjyNM9h-$Wlv#@_b3CZkR5b6A?y&LeZTxsFL8l&jvf=oSrLmsW>R<ze;4Kc%wMfNK=BMIL%(hrHHf$-1HtjAJj%vKNJ9qm5qJ#(QZ$)cp87mu#GLY&M12TW7ma<2D9r5#B=F`+6?7BKK#u2PDoYS{LO@iUyApj7S}5$UM3C7O#N2cQ1}r29UFRk8FQ3R(sayv#oS?wD-;>81m^C{Wb@GPDCpW7b^3<v6yi^9(WtZEd;-)4^07I=pP2;`wn$nXd$EwBas^R?LNcy!uwGtJdBCG1eB$UxBiZl<f9U84-#t1~<P4tYh#J%I$3Q7Ut%xZmNr>hX-wF|oUsR7^UzVQ_eNk$f3VMyT0ezdzHT`e9Zw*2N?tKlI<W4Eth1h8!O;4)YzV7}@pC(O&T3~A7(sz8y%~%D*EOI-P;A}A~@vRQ!IjtvGLJ@~LVfajGLsNSrFM)E;`R6<C@>sh51<w+CdKgQJQ;I^XsikE9=SO?mZ^41#cW0~V<&qq79<)6o*#4uVOsbt%q)4GzuP#3@Xe2h*X5B11I&+EG9OY3nM@LUMqEY=DqyT&t`E_S&uFvVE*%#0E9LFHairx(c(P5XvTYrjj)ud@UjcOrGB1)w(eupw?%uVT6xNE+l@TCQ)&(AwnlPu^!0MR??;uW4KEt=sfP}1Vky_k~JOhpTvKfy(E8hEQkh%>Y5K31na++hNWWJcc)h@@Qqv|_g~xsSb7nk7Jg&TgclChzd33WW<~n+h{svFk%h84un0v268da;G{<hfsA1HsB_<OopXR0d7-fk*47%M}Dw}QeD0~OZ)X$6YVk;Y=vSJet+-ncYi59_FtEc6FsioGgkej9?j-XDrv5RJgpbF{FN8J?|8247IPB?qm}0u>{g>J2>#2dwX2Q-_VDXNbAH~GDl>9O3UwFF1?w$CaB9qoF_XoQL>2Ws5o?@pM5Yre5!A<ksRx%`yPirE4ExzYMUcAT*4>Ol#O^ZG>tTF%v7fuQPtGL7YHo|JrPL-Y9>kk+cm~&`v=ZJ9Up}hNC6M9k;iE^7s?{;ooa%N9zfir%ZT-Y;plro$Bo9v}TM3@!syTHk<yEtu6*x}exTP=gcY1>>_}$Mu2Zif|Y2u}(1?#GB$YTsEotb*g&RSaQC9<_vBwze{te0@uAThxy!YG!V#qIGdK5N$NdCM{3G}-ddli(g>@VNDgEoP37Ny5Ws6(>Dv5EqqBwq_kJHAg{-=*NhD5A6e-Q)8ZB08{&j&(70F7_`Yg;!`{H5zcV6k3<oY{E%FVKjyUi=v(f$JaAhgrcYFPh=#2*@GizsK^W;_u~Z~~z(zPxWFIlA2M@T}ScfseFon1>DoD|Bop4_$o>(52Z{WXA+z!&K<W!CWg30CPmX8`5dyXg7N$4VDUejO1cJRI1?c?DDU-}}NnS?Mm8Y6vh2QAIo=(ge*Y&c1V;+M$w;dQXl6tRBO=^fUv&l^i{6y5KtH`h*KTq^7r7~~CgM<X=F>jO7-o$Nteyice6X}d-d4;FJh0H~DcS#7kynAvv-d=L((Q1GUu5$<<Fi)lav>z;VTzJ!Pkv}@9gbqw2UR^~BvlE1FrKG!Hl#bXn(igK<ypLG4*n;(YwanY_W$PV`IFrNz1ww5@yP>s$tHe1g>d1QLHE%`8X&9_{58<N<%>CS8r0-bN#zaR>#M!|s(iQsnb#1cvrpCpBYkFNnh1-XQRNqDoFx%HEu74q}dLOK796Rz-;es^`uitG|jJh2thxVZ0ZT1TN_`SytR^mM+Qx&y5?tsx9PdGyumS9|5C+;@jP$tV8ZMdLJPjUez>OW&QJMxzpxs~t@{o*+Os=kxBkJ%dtke%Wm>708T)1&B9%KGB50@aBiA7Q#%*L{S{sb^wDx<jc+~SI0%G^ANwQ;uhj;E+3hRpou4_=aoz;e{Z)aRoz@sNYF4T7u1p6XT?}6rFg#+s;8P4*)+6GaWTDm4A=KA4x(0i9;zzF-x?M_6`<93B@#H5iiO5(7rDw3A2Jm2AQ52F)tES3zjr@xdd5zNH*VF*ptUQ;f)Ftx)OAu`l0dA_H<UIMYe895M7CwM3>CgIi0YNOZaKkXVn7vrjxV0JaSzL-QyBaam@u%_ngJ2k0IXY4EZ?X3nog(HMZLebzyIR(D=7#zf~mVEhepA|`qCZTFcMOe18p-V2}MgDn(C253u-b9k&uJ3Kw{0p!a{<nfz#yr(n-5(N7)-k9h=eV;<7uljM@#{$u@3udq2K7n7(>Fefi?m-y&bdeCelf!4@q)v*Bu**hPh>7mHOCTqu-2DMvaEW4N=4SBunyGqeddpp;1@Al%#ztD9R3w~oB5&#G3<P;`S3`xwTzF|ZUm|C4H;|ElR3xyg7KM4(Z89j9kcszMf6Tsa{Z={cJ3zb;W8JITd$J^pCG(0Vkn-Dp8Y(Ig{X2i^0gryy2I-MUfiwt&`BRMCp`l@D4e=Bl{{R|oBSRnE!(4JoorcuaKfmrkMywyEFx;ClJ1U5_rVo%(doh=4%PJ(*KlF-P<@)uL@W)T!|SOcA670HY+d<+$BkwG6+5T>4EHz`b0z{-Fqhl9h^Dj_!+ZwL8_@%LQBVP{G%&)kEmIlv?MledPQ2*XnqPJaun1>BP3q@hLSO5QM%xr0^amme6X{gAn0AQ=A}L14x+^cS7@wI%~+xc0-?^6O;wK{i}-$)Qn#9o13_N6nQ8JQr?#H@tNCCXdF$bDF6&rSR2q(Yay`2*@Il%6-B>FWoHgvfpknG767tM19SpZM5mF!I>JaDPeMhYI}s%<J{zKsI3`$v*4iL~V<ZrCjIn{S{KD{>O47Hx%f&|T>LECkpks>V)pOob6pdnm!U?OT%p2T%Iz6IY5yat=LWz#sljgGHd|w~axRAs}f^Fciem5YpAWMr<ZHejq^wLehY7O4?5Uawlbcppa$kX>bjdp_ejcL*>YQHEQpjl`TTAf>GMPlcD+3A0rtvF|irgKa*%Jos*o<y_4-SL~tMKv4st<zKy_5h#z7pv8Ro{I5?n)gfowqt|<IX|At3-qiAkBj-KIOJX9Ud^KUw-0Zc#YY$`jrgq?<SKl4JI%G*WFnK&yK5(VSUELxd$Ia}2M|divZ`CYk%TK@Hrxa6moyv4i)Kl`s()S1$fu!8q7bH12U0LDWeO!H_nLlRupoRMN_AXIlDj*s;GV=3A|u|%<<Z6g@0BEg&T)#($(c-`X^Gs7oJUW>_7jA{O?_T34T8({awJ61dCyu7uaohNXzM!NDqkof<Pg}ela2V6jvsr!MB`1I+Utvl!Qf2b_HJiiPd{8bA&}lfc>a|~7!tqBxtlF8ci>d<J4CcTE)tHG>Gbpx1r4V@>w~DXp)CzFvs_(u{!dEAmp@s|3%BT~3_sL*B%eB2Ef!8<!hUFuPxO1=J242jO#70&FOQSlgRoFKO!UiaXX6J*9$L(g_2wH?a>bp^^#yG8eB<fzdRRSk91<2d9r&WTT%Mdsf^+(X3ZWxhcuFx}@zzKm6fw{2gP{t$3g9<XW4Bvg{X6Umxf0R5T#IT<>NRC8L-njuT7vv-;A7>IG9LGHpk2rI)BZmvHOX<!Zzb7QAMwNS(@JH!9I2*{5W~`Egz3C-my*Z2<Pp6Mlb*l%3^Ydt5{4Bg1ycCRGe_R^@An{G`s?kA@X}t>M&5TM>NfMf9_c@@)m56OOd4&QD#x0$Y*_s#$sGrdQr+Bl<_+Dk`lfr%bJJI=eYIHd^AU5<H(t7n62m;SKm1oLQ`VPQexLgET8J*2mWh>Lvm4%T8(jPD5|cy|qYp>i$FCw?^rJz!XLhu4sJr~&B6J=f7!8T^tgQ?8)OPpzr@!l#W7;_$XP$7E_Hl(a(G=CSrvRV7XI6#nc5cS`4^MRXrJ^PO@+-%No|mt`n;txU@sf15y?xj4SC8H=_r7;}oMu)}sz;+QNh-gPR)-`pq4?M-S7GF+T59X{-=<H$d-~#)y!JIL7Q~Q6Oti*f4ew#0;Qi9+jc;GS{(ky)??Ar$_2`k51Mw#jEMQvqQ6f&=i*H^$JNV)49z4Fkth5-K6V;tm*>7LG{2pEku^pL|Ar@aXX$XR%FE&bM4=*OH3FN%(A}!mk<LWAS?^kMGd4Eq;V-hwVfBA>eBlrIvqh|x|+`-cW9;wd(RGEk}T|@+;<a2)ls&dL<D5Nut6)1*IZ3I|tq?$)pn1qA9{eyTCHf^{0|7s4VjxecbFh2nsXHGTh!phh0-_O2y|9(XO)PEk!UxPmnymy21C6tNR-rAO?he@RWP6~ucna~gD&WlsUg|lm*KfK07)QCxjmQ_Q36on09oI6pb8^_w+Pntc6@>pI=24u)9+_+_R)E${kA<<Fr#5hty*vJ55sVJj<LFo-HF6>kW^5z?CEj_{HjC7QAc|thmZg^jfz8pP%fA0xLyR$IZMChMR6dq+Zm~oHY7>dG^3NU-VH6^Gsk1Cy-CC34#A1R?4`Eo(I9Z(+G&0@4Y!Ggk*^zgVkq7!XCJ2D|O`oE*&Yj^nwO&#IIBSMEkoMG9ZUESP@q%5%!<Os4*kOJL2))-n%+6v$_@i1ti$Ye`4#i|Z{J;Js>lK0|nGZP4qe;?axd>{djhH^28TzZ90$LT?yzy#VV7Vb0^-QM#nuTtwf$BzhfCYZ-$Ek(Yi`$LjN>7kojFQ)Od<q!Q24`AZmfms?;oLw}uxe@Kj<%R?Za7k%uXv=@$)Sk}fYklHPY+QU`pKh+lUVeVZU8KQsi1DF$a<!c58EfCr(_G&m10aL&ho_SsZsd?3dqFLpkYVJ7<D{|bm_*V^WfHf|D%z!z4b97C9%bh(Pl;fh8B4d5vFxZ0S?rR29rpImQ%dye=JLY*#s9^Ojz%LYV(Nx)7$#_3)x=6UILIyuGMD2P=gW=nOL*UOW>7u+CJlAm0qM|ElUk5?sIbYf`3MM6$1TCrc7{g><GeBKjZ!2<T^~;2S6mp?V2M#m*~0d!h0wM}EPv#p4*Bnlf}4RAbYm0kG!zcX&;=gywlP+4HcSq+_M;PmJ8v2#8$|Mr_#|LYIy;X-v35v0iXMC<ZwLbxC(#kxsvJK|+LsmYhY(1!`~RW}m`U^Z05dwb=|?PI&|)K6kQ`WoY(NSJZnL22<_c{lv)`SPER@Zcd4hog3(Fzr{^K9NT>A9R`7$;Ic0-ncDK2c5_M14AQ;=KO9P5Rff`xI}J*jY|0(dtIaC0YkIju02K_a+2%glV^gob?DaNxwr<$6sKtty`<dIhHit9CI;Gs~1~>4~Yqs~%9A<F&o<N8uDW*CdGq0B-_PGs!ZnFGhACh#QI`O>?cG-EubiuhN2S0V3s8F|XZEn32_bf&I<35MLd5$6$!yf^dOj3!);B+_q|%6ICv2I-6=koB2Du!xdPJeYPsY=v7W%m{j^~xJ@^*UNqPGq9Fu|KcO4uQu?BvTnVDE7Rts^=H^I`HIbCXN|5w{vp0eUU1tM7zU+KIu_b4m9*7fTxCNLj<N}V3p@RegV=0KwG!9NBj>d^UMx^f?>1Ev)Q>R*$$L54GEk@!YnYn>uo_BOZFIk&P?N%a(k!KOW7^D)o0e6N>1dfi3G=K_|3;0_-QgTgC0s8(VbfpM!DOr@f_a@drQ|G%i#o+APi5}TuX~ghT4?KJ(E{8C&q!n_gOs|^jq$&6o^qxtH9t<;p%~B^m&KHYFOv=WrnxK*`6!S@9W2_%JQqL~s)3>4H*`%tr=W}HE7>~pE^iciSwdeF|m5n*n_bPEuo-~A_`)h^zsthh+=7|JObUbGBqBvRSfCS=l-vv!!$W{(3a2ip~n8$j{htVeD<A-=VP<@TVRv3CaUt6al<y@>zKE|NIf<L`g64ZgP#oQOiFfIy(5g4+5Pj?*i8Y<8Ty>r}>X<k*=^dRTyh^;>MLmf)9vwl7fQPYwe(|c;I*^Q|w&;pND$HZ<h!kKyburar;gQ1qL)pFA4>mUz>@qCZvmKttu?!ch0dTt;bcRG&QW-YaBfabU>IW$?R-6yiXju4Kx#iPF9{<K!W)@ibJ<w}!v5{57s^g!E&QC~FF*A29QOclO!^jh}ZJI$H|4cBfCM}UZSfDHe0cY^J&_=qL*g5-lPF%5I5AiMea%2rana|JMkAS>Hu9Xd6Lr`$KAMbp}gM0Yf^d-rrxMdwY^eeBIzAP&R?U&a@PU^61O7kLNELXGJ0<<oV9qq-!{Y!p*~V&{^g!@aP!T5@MIchdaAose#Va;OP$HT4vi3iAcvR6JU$kPt90r5IP1p>3y#1k85U4<T^(XR~3_XD`=+jjr?A{sd=_BO>nA;Ioi6&gUIDo+T~Mg!{H)sS8mdrb-30)rrY5;N&<?GT>-K$eH!v-NV?)Gd{d~4YC<4CKMb5L4jd|s^j(QV;f=!f3rqOG!=Cx=yfkN@iyp=qNFYttogA=avvrrA=#E-#kq_E0%BUUo9TyDA52KJaYDMWfmnwzKW5zh7A5lK22?}GisdYqcrMAJqh<fFUR^G=$U7}j=c99MOi~Xgu{zIP$_|Ivn1K`yu4vHzbvbu)#sJV5>gi(D<oxhkw{E0*lYvB>a+)md(*`#lymEyScBEJI9llPc4SWE+5b}OHJdZHs=fL)zE>0;%E%cs^jSxvO5H(r$0OiBNq@tLbI=uZ%jqu(Qh5l7F<q)u!j!Tww6oa+iE@wc?2pt|I;MU=xp;1)_ak7k#n<myxc(!VNWBsdHxO9}1boWtL%SfbZI=NgTA7+Qa`Ck2!p@}l+#}(A+Y*c@_W_T3Qg|cx$U~+vo`TZVxdwsb?gk<07C{S<mIZA3aF|LIXg))(q52c^V<Ao#9kG43@y`=#7gz_^9!HN(pvi*RulojC09GP1s6*`7vfHtZ{;rPWJ-8&H5hDeoTNJhE{keMjBkv*sq2nz=3Q?r29MlCpcx$b)U2)?Erih6mnSarTS_3FxdNF>>~cUBS0TIi>-+P2qf;N^fqG1~Rir)C)Z(z(dq;^L6F_wK!DOy26G<uM3|mG%P0LkU9AuZwE|x@6;3X<Hz>K;nZDiW-mwuDEKGyFjs!g+jpHCfXEnDQ3F6tvXmKg$r8?1H};i9Q<#`aWC5S<~mG?8eao7Zl4AX4%5BjT?HH<nY&sbt*%AW;Xui)obR2+KH?ZBV)o%k%hZBA_x;ygh{M>T6HFZcj^yo7IWma<zlxUhe1#zRClYi|@yUo-mi&5>h47b;IA!YzY=g{x={j$ZY@Vg)N_?@HbI}i59#jnph@CqT^pZ?{g@;4RQv43T&<}CuCNaG&`UFSwfwWv3y>-XHfD!pv`b;K0Q^GT~Hz<!+?^1qcPd$1wy;~ZK90gAG;_@L*Q$RAbd;PXDx<!acX79?qekq+Et&>QyEv4)}!{TU-ja#U9eyXo;Q6j|#MB$7g!>mqGSfmxZgqq68L^iDAYt;B8t8wkgF>xDE-VeD$IYeZKPC=73-PmdYP`)&=2alSX-GV_W$aG;J4O&L9Ob1~4UtD*hpn|@7)vQTq%qoKMT|KnuJmPpjqA~qu0J}V~$#GT9r7`F0_6oT^Wd6c8N}mXkYkwY$D>TK7SRs5!GJ(q`#7GHL86OVAUQPLDES_Xj(_E4;1>DJ=;(vOeG~LHK_R2vLp8_OYfH34k6aJi3?Bd|k#9vGP<fsH=9VI#N1B_17NmbzqesIB@gcoUpWeBS6cAk%O7FwxR323C7=#Z&jQ@vUP_CdZhNUL)RBf&AmqTv>{fH;cH_I&~z0~~6Q=a19E6kFK{8AB|eKtmJ!Hz_n}8URB6al4qepU8G4A;r}V+PDoR3S$l$zr~D{6L=)HDL(lTlk;;=e|7&uJ(g$^PT}>LClVV&xq|8*gM84UFsM-(axtLSqDkkjT5%HQrQaC;TD&OKFFFBppzM}TwkwPuXN0(G15Pyut0!HphZ{vnYz8lJ#XxSlpj-KlogXm|TP#~L2MG(!4%i2%BQz$L1eQPO>wS9PeN%d)=}h?1n`HNl1S!BILWC-wjEbKpsP0Y-y*pM1_3u03SY`~vDiYVeFSM!&h&C|W6G>E%>VCH^GP{R@(s=FuDD8-R*qNEdVS15gn<&P<nILq14%Kh~b2>T05LBlQQlb~FJ%ui*gVcs!d1nnr)~m}jJdmMP(EmcR&DaF75lu?Uq-JIEhV)h>@_5a~JV3Eb)I#Fy4O9Uq+EKLqj-GHuJdfvx)PVUi$_}{8?VCz>(f+oFjg<VdHGoL_%5BQk7fF~8Cjxb;7AA?Job@QWFuLp%4<U(6BFMh=&4l|=k_)h}!s1vpnm>di*lavaytqU4uqiOfqo-u3j|HIUlN2aLDz3^t#1rrUQs{CCNZOm2YGv^d$|e)Duo9YrjQeXzu9l;gBNK^2DDS~h<GF-<!dgW<hV%M*TJ9y8{4DWePNt(xe;pV97KtY-rSdcc07w~?6M`!6;*i8$i_B-@bsRV29bp{zB7_Z+iYk7T{>7a}IIMP)G}9G`HA_Dn{*yJ#)O^S#Y}|b%P&{0YH7bS{`P^MjKYdV1c4ge&z#0J4__R93{EiJL7wh>a8kBxXVr_q0)dH^f5LFH(!FIG+QN{PO_NV%*!2sYW{6bls9dT`m0IW`i3_L&JP__}_5Ppg{UO>)B6sUZU(8gxfhj!YO0TxOJuA(j%WJc&*VKEC&puZE_^-`_h3p7GOM)_S>dT}3r6`p8+YECwI0)G{rkSX-~mHY-v3pNWM<k=UQSE_5gk@*&s6Dhi#gQW(3&%pzAAw|$5s>dmUDuFxQBDXq~&4M9+S<G(SNn6U=b7}I?OYechOsFxHpYO8W&$R!%Av8|}L(KTkyGBmbAdhO{Uin!lnodckh2E!E28ZPnQGyux=S-9)<#zf2xL)x{MH*7z7x7B~W7mH8g+Ck&6$&9`ynGIXg!IC=vPuKGO!K8qcr%;Te$Peh5LIOeW{Z5KbwrnPQ?SIGh-?{~7#a-ANDL5;hoSgq)TG|__++*(bczFu3Kdq!yyULb+2~NmMZ?cQ7^rQJn94OO@^k|R(Bzu;5{^G##=B0yj`D5@IH&FG*pC;G$0h@u?k$jzt}Twy!P~qPL1f8M{83-lM-N^_Fdk^}Cy(A~&fjp%@d13S1#)fXx}L@T?!Kb#xr~Z4Gkdu*Xlv{<r(_Tc2p30E$iI!<l*A{7RY;?Y7|5{F1UuSXa?9HNx+&zfNoDyB__gA#*&76@C~#3k>iB5_bhr?Xc^<6FydaqI)NHMvmfGC@oQSQGI<DVv1IL+qx1%B~@kl}8!wP6*EjitSDog@}ubOJUdYb?UmK0(49rZR#1P5VC3y7)=<~G-YGfON@=Fc2uLRo~SbT?g9^^HGUZr!cEvE77ayk!|+$k&J#s3hV|SpWN1XV>?!`^`0a?*5=S1-Xn5<7ICuW@$@?yIx{86dG&?J=vK3(c~tPF-Y1zq-@8?^3R9>_wgl3^tW4^Gy{+OW2@0J$Q0Z3RzUh!SS)V^@>P8F^u60$;f<S7&Tn<yZhW5AJgyA%B<mIIu3M}MM%5OyqgmOcYLCP^d4(}xL{m=g86fqdld}{Ava2p*+MOZvhw_h2M)KXtOplHsN?DI~@tGPB8v9uq(66n+2o`$bo;$C|2eoOJk~9OEVT@@Vu}oKQa~wlZB2QKj5~1NzD<S}LK5#9*(t;a$(5qVgBDLyQQhEZ%m_P=UaSZP|SZ0Md8LI^Zyp(^hC`wg+U02?bOvfNKhg{!{#kRX6!5=)Bfwg%ro&FJjB<hgPH41T-Drfk3U6STK>9F)E-BrzIyYv~gD_u=L2C;OqlU9(tn~gcSZ^h>cdf#Ve3L7QOw<-#}!3-t)(J{El_B5<uQsR^B7?@T5WCR*R%KD!Hcq>%ElWiZJRW`%KyKW?DTI<KQi&-ZQ^6&|>BqPL(H0zC{QWA|$To*See7q8O$d=3<#x0vvg|j3MvT&0kYbb!QIgv^Hi|5RA+E3|XO>a8_BM8};z+%1@dB#~yk&g}0IIqn+(}hDl3-Mpm@I^CUvno$KOAZau@(^z?TAthy5Gw?l@h8-ue;DhSXp^-^`WaM3^D3UBSFuYMi#oYJP=It>D<?CO=X0TXNkbl;pACu@m|-qNXDv^O%HQ;<&*qczve^QhgzH|rBC@4Ka6keLIpX7(Fez6-^_Xu;iw+5>{~$|qBry5BP&DoM%jto~2wSF-pER_?&x-xnJwStd&^Nh1Cp_aOoDkzGiqG)T7q__pl?abn#*^S4#8WlR=^Qk4n73aNJ5hC$EECtmfU8iR2w7N$->l!!S9qh*ANpBLmHUG#s=A{Qe?C4u9PBb$Q<agK&W4CUKp(hhx_kG-=8Oj}L?V}zNCv~?3r4=3qhJIr4#DHOrI9{xjOF`#AE<&KU8j<9kA~cX>Y;y3P=*J&6(?D6HRI^XI~E#qv!WOA9cDLt4;eimc--N^yHnV8`ZhZLcx(NV1Mg1Lj}JS^w68ls!#KB5kzIQt)CCNx-<YZi<gqbziy>8CKwU~^o{<?f;r)RPNf0&pjpip*n|w7(=URG(2<LH<v7Y2U#W!=G9onEh!r{^!ArVJ3@)45c#fRImD8zH|Gp!Bf0U4h+Phe_%z#JNTLu7b3EE^rRAPzAKX)l*1z;!(0P2sz!$m&n=vDNg8=UjZHT`j{Kat{VQy1MZwD<%-jVQP!=;u#~RXr_i7>7~<HCp=k+k@w;zJ<EjOVnn)Q77ZC_7~U3>ByQFR4=9o<1S+|I^Nml4&JCIj8=X*+c|R+bvZDDh#4uwR&#4NZ0Ji6e5Tr;?fz?BX>9EckE`gTmfjFhvrn}~zZ}f&|!gW|i9-Ui5{qiK~!G!<OS&1iC4>ze^P6yhUb0-Wi7s$Ls$uV5Dwv{G|lYEyM(dxt$LexA=-=utm6E|0rWD4a=)4bi)#UxDUFvCci_!z&bEaMhXkKEv7J^!HznLHpYX#k}FFNMH{w7_Z>wl8lKP<S#lr#L%Av;H4G{I_O@6j2K_wu=tj&wwj<u`I?*hkDUnyCFPr&IwWEdm5xqtme4x?WwVGS{T>03{bL^yd}PZtCcV3uE+f;Lbn7gp7Z;x1={gI6wm3;xJ`pNsKlzsQyj-ZFu-7gQuz`cjG;?7IyQ%9;^hC_QIz|$%|wvHqwvn>+9tJLVZQ;=a6$5?0-!;D*Gw>EPohE-U9LeJ&!e?pdY-1AAC~NRj>TnhY%w3=5ZmbNEn6tL+ls}es@%T<(c3X>Iid>|%Tf>riQO#lr*2=>_hS`*8tXoNi9w#fr%&Ax<eDnc37T>g54t_|-`mQUGfHHfB#0DV7dDE)RxK}jcX7_zjaM&V-SpbUg9kSs+v_ol!tSp_t|r-DOSwE2p+#-E=(Juh{WZ9~Ed>XZGSHb96wR>j9*7hkY^;t}a10-Qu3y~fQ>wm;%9Ps~F*Q{3=sY<qZ1(NH@vMkI1qy%(?%#0+4@xE<AVB)<8Kc<MgF=x%!%vfHP`<f|{3|eb6N80UCnzz*qs!gRBbKEL;a*+hylx1qE;TCuEAn?{xPMfQTcMK%#RomY-WCC8m|;0mrOt^5^rK(H5=!VK0u<~sN%O!;v*j3aU+5+;D1t~wKo4xr(?;ojq0!#?_w{AWyCJt$^=b1BK0AAj2?_pRzu^GTnUGIbOVtrbbrQ@EV6gTl)T59=ZB?!!GGRCc<G6doF7ywg)N8JTWlmN4oqRKgdoBg0AXcF8c=D|&K<gZLmaGWJp7q;7xgR1%lJEr0ZCtpG;$PT|ki^Xtg3FDuG8vlyO;eX1JkSo(84)#k%kUKPy#jzksGF$oX{Aa3h`{>9)e#}a-OCkrE=nu<x}6^nr|VcZqn{vBB~&JrfDz=z$NN}1fI(*EFq3J~I+E_NLTDj=varE_(^<)6PQJmzluBI}TF;?N>#OA(tyOoeXBIWCFX`#kpOs~Du(W}Mf7{M@E<#DOk`=6o<U|R*YFSuf8xkPvrA?GPpM}EK5I^{pk_1A<dua<G@<YmGcfhZ@?eCP`Q98>U9A{oai$j7InQ?_~YTGRe@jexYu#?~4`!i*hMcvA~W8KVWt8*?#N)&m6*6tr)-#@%9@H#Bpe0jQ(%y7q}svGX~tt}I9L*KcrYEv2R_`15GZ&3+tT)rKQr22yayG)BoRsR-&Cd$q2Pj=d#R8G5sif-H$F_stZ7-a3}wq2o!;7CNAZBl$Gw4+o{mdokJh}||Bja2jgA|X9#XS<XR*)bI@n+l2Eo1QlpKWF^%I$<R`wTqQ*iMC@f5R|hu6F@ti(Ycd3=o$Oxlu!BWIp82!sM(=#5sc?zn?uResy7kI=)tiuZ?nGkWso!^x6f=R+HV%1d`H;U7OO+QJlt<~P_v0VN^=ry7J4(C%H*Zd`N!FOog>7l{wGP>m&+_oU+odYw8=p^LBCs()=1hu>8$k8^u2Pz#4>TS?C$n1gc2k(_S<Ud7E=unI4gANml9)uEKBs^u-H8!G!XSvVmFE|<5M}7qB3tIB!N$XBl3BM0MiF)dn<m6Op-i0=p9F&pS{nAzk_4?m%8e+E%w>|`duIuEMP(@{joosqZTV0!7kK;VsK2KMe3JWf~@^)2Z#BuWqL`Xp*>gFmJKbei>u9~yn-(mffjw4dqXf*sTSMh9eJmr{&ZB@uI`OuGWA?pU)Or@;WvLWzB<S)9;QR7*}?LQNyb4^BL@|X$5ULNJ_T^6Vtx}-(+`KC$Zvev4}lBdmX+Cb1bjM9BIa1&p#xJ|Fg=C`S(`wUl_C4$ho57U>5q1$SkJVsVjU#M!JU%2&A>mkm?8uXtK}JMtt@_<YnEFAvLAmIB2kZ(-n&(J*ZC^v<|Jmy<jdH;C}LpkJ21WUN>^eff4#p)hmwW;-6Ck3xjQlGLf&aqE3)p$(GO0$TdHcuCUv=Ww@atb1(c^{3-Q;bfbYSs=6enbNR6ctzms_$2k5<++kvgwxzCMx_HMG`esLpz5BckJ_b^`_mTjH|gC?tzzQPGHNWqA%etlI^x*?NBfA%_wwS*yM@G!JA0>j`A^}U51SBeQD;|^fEQqHFYLb)mOyJX#s1yD*gj?PhuhCY{zOyx$l*cIik5n&%+MEqds6ryc@RR+@Z(7&NT#-FOF=BZ??1q|UkOg7?8l2X(%yXkP}jNZRR#>&ffxZai?F$HvLEe}`2Wiz<LwnPytF<0HvT|E6Och|7@5R;O)QY^^&P?6q+Mc$3{&>y95K+KbqABg7Q4*Zcc+Fk+7(R+`f8sn;`FI}QK+Qi@$pGtA&+E#4l(#xSz^B`}B9w@cLucps)z`=wcGDyLN2K+bKO8h8k>7-fDCdJpNxODnmF_KRri+TCG0eNLmOn;Fwt==CP*8>sBm_ta%cD;LuLqOFD1Bh&BwzP$&_|LhTs8$A^uSHpA$kq=lj~e9e#28ux-LC*s6dL<~xO@A)IF2M;^sCfp_Wsl@x7r}f-r1J%E{3+v7y$#w8Xw@63%U?BYN|M0-9n7acfT1=MC4m#H^?*R{Bh@;wVJA|e2L7AjEt8jJY+J4Bf6~!DloL@csIpJt7ol~@Q<ziYd>FZu8SLM=O=NIb5Bdc2pF@K2_W9c#e!?$o>x{%Mkdjjr23{38xXqLn{Y$G`DmCMn6eB`!1(RYS=aE>u`oGHAJgS%Nfy}%$ZIZ1Up-n{P%;;+=UXq-!1P2k*5(JBYs@?IXWz(nUe80Ik`=Mw=0X<qf2ZaIa+DB{E3xTh0$d5W9=V)6B^mwTxFZZQwM=Z}ba$PsOS)8;v?3E1zq&D!BWdy124;VA!4nHOaps;#B)9t1*hmbZ)bNOgLLI7-kt&d$$U%hI%C615p{j%WDQ%3aUSXQcx~KPQb9H!9Hy3lm`!9+wEhPDuxT@uPle~K}%AR;$n1;7dJ{lDZCCmu2GkNQiv?JlQlj`yksdXi_5@5sY&@1)Y%ua<2n5XraW(qFN9BgZ|a>C=2H>LWVO?>1*m&0b>m^ZH?h;<->69Qem+Z4o`&+jyEu!7Uw2wM2GdXKgLo^BGRvV%Lr3+wEw;eRskX)ON|_gdBsKLs+GP0=f<<S&|<j`(SHZXcOFb>;uvwDu=Cj>%85j!KGpQ-{EQ4=)$YL8Z_!q(*|~8zV_!GxM6p-7{a9sdWvU-`r7&z0KF-?R@h%f4z?+<1f}Ykvt`UU;joD$aBCnzzWIB@o>DkosT!Se#(z`UXR(VMMEPGVi=w-NL$W7SrKsh<X&K|ILkEfBWq25CAOr~`sba!?VNgagi2+5+p0(IkJic%v~$j9#q5sX^B+}EK)N&1pZ>c`Gb{Xxe)(^%%Sly8NDOTeIG}x~Bp(xpA9=-fpeTP;0N+MJ;CLw!E`#AR;_qa>yLWt#{0Xs!jerKth&Za{44)x?2rD&Lr;_Ryz8|u2*(9y_3^2NVNjc72%@B11F!)=Sv^<QINAZ!}q8!G~XJ{(%nb*-#b^^Xe9i-u&+4P7Mci1k@uPO47@gIN^z87Y@4Tm}Mz!LTHk**J0qi0X9eyVOE8IS9_nJlIP@tX6Sfjj9q-<Y|GPNHnvEQ*rfJXvMEfOGZ*2OKexf~P(3|IsqnmEkb;yB>>$(5T6j_fy3eHSKDWV{^N(doq+2)r+#Jm#z~25z=U)01RlDPc9=mh+s)B|4wGA7tUq6Bj*LkRb4Np1+;0)JLL-HWYvsHMrWo*G?My@=8Lq)n77et-He<s8z|iSoFq~;2CvK1EZEJ19r9hg%i3mObLZ4c8wB<pj#xcOc+&<-C<3P#WuMHt&gr=CNe}vg?Vf4y1-XPs^=F-|E&P1IstYhP?FlXe_Af&|C8fv<sNJ!xc)5)<AAQXp)+aTf3LBQ@krcTdmi32fM(P8IhkN^5$2+@kwl?$4?d|=&BR(~JA#p&WBS~VW3h7O8E*6+>1JbsJ)VPCB@W5)|WUp&Ht(HTDUGc6X<$Bvbf`YMlHs)X*7B@GV4+4Rz^}Bm-E;(<vCWM?!o+G0#OQaNC{Um5ago@mp{g>6d;m7N#-i<z$_2RmmQ7Af|^mrKk`(d_2vyFu0<u&`ETT8TeQ3!YeM4o&;E6qg%p1#4svgwuupDedF)wzz`qNh@&!8#rwEax|AE+_f5{ms8%$Yjg~@Wk}oW#wi9aqWByq%L})2N@yWC}upo9LNbmUHk%p-o-c1dqHoM2Rp_=t-!^}Oy{JS7ekuo96GO-VGo2@nhH8}7@=3gMT@kSBr4LM=hM8JV4-f1J$=tqcx;}(p}C;+bsbO!bQeeoW*xwr1HJl$+G<9{><0@uj;j7Yu#UrN2KA!JhP+c2AIi>B#&RTQm+so-YsfuN1nx*>T#91Ut^nvxDYeVYT{kLT=YBh;nQCrx#nY&`M>U6q>W-tir3KX8UA=FapMBR)?U~LgKME#5sa6;foYI9unf7@T!oDqnj!f5Xl_SZokDzI0=0HNU8PedefJU;5<iCoE-g8GrvUj;5e_OmO`-CpVUM<?9btOU`sLSlGS(qibXy*~Z86jetWHKz*5)djZ7|LuI#c!qXddv9e(>v}1Te3)U3UBG*Q7-gUL5tBJv~eq53*b**cl?7VJo@yZn+@#bUp>0dI>#yZc`5s)Ie``fY_GZW;j9W-1#{>AgakyGMh8iDZA%LUS@f-0hBJG2K97;`sIk^_tAx{GMMj;RHDILUf|(uxw>|=fdG54ebu+uBAH8%8tQIRjR_(myLJ?C$PspdzkgOmjGk1endcO~5=~Zn-!eC3hW<qD5+=cUmYB{?%n}u{DXoDYNS9G{lP#~1Qm@Y($A9i-fIW=(<j8k8u4t^8MHR54}F%1_r3DnPc+#ibRg5oLq{gY8}cb6*Ww}vIcw}n#qm_KMpL=ZAm3IYO8lr)C5aa(~Oo>X<tV!SK?CM6_DD&vGEG&73CPGT)($0OnN$s6-{#-~Dai>&5mB}xnI10Aqy0-sc7P02(#M!A}alON}7i=DxU(Fx1!(WyNv440k*P_yCHe%??%PV(3$wN7GAF{W@f`>UkiG_ith3mFFKBmss<lqU^0(R{IjC@KuTHB(OVkUeq%BVW*&`^q)rG~P3Hq9>gc2#1h4GyEDs4cU%$F@hJD9Dx#kO`(*yTnX<Y)w(XKMz{?1JPwaA%i)1-EA(?Qb!z2jVaR^YBEPqN=i(0EA+=bM^<Ka-*s>!*75FEd1W5TO`Ad5~d}s?ba;qZN;Yp4))1%M0)9OqgdKpMYVOH5Q7zKOh&8@IZBB2db1=#9?qCx1?$DG|}=0S!&!?ExHFre!`F|1;p2LPJ^D5=w<ZJ0U5I_#ki6wwE+7Cua=*DFqOWDdJ(%ms({E0pbK_^kQEm|GvJ;}vHn)J2@SP|&hpapYSj|16<a8D!5Mk^#>Cs0@IVizJ)B#dZ}nsR$}O(9n&fq-+sMF`(<%7G1sNNcfaKNd5EJJBvXW@5l)?xA&c?H4;7Qi=>YeLd+Uu^xrclarg-pIX~x}FlxbnVkSn{P-ZK13B)>N$>jXbZt{u~@WMH-8D_gsvH{njzEi#P2-5$Y<aN8PkO`Jjcu&nP=1fJpy@U0_iHkZaa^#CRf?G0$S*Mm%hh-ohn~Z>1WkfNicZ;n^rDWbDj^t!k-ps%``a>hX8A2dP<D#nIIOH=UJ@pC3OYywSeEMiX{BO82PQ;8r=oBx${zlrmDnCxDcV%lNh?CL!H)lap)HmPkrb9^_VLhPyu)<!^M_Y5Z!+J93B`4wKz#y^4)Qw|-BGZnT1&Wzh_M2f-x1B3Grpnn$hOId$;kh6@c98u-A`pK2XAD_M7A+qp^gAJ7(&OP#zH@Xq{;|j9P0{??%t?P)CMqq&bK!jiN36OHW<rzfFjdVKe{Y#lmq%KKt`prw!_8?(aAz$mNaQyp%@7-zc}j6XU9g-sAS3f$Bd>S(g(f=biQNQ-X!dbrjVV74bRV{_BK>nfUvMyW+M$nG^VZ(A^YYr98*Q_gUC{d9-aOtU>G;T+g=;wON}~9Fsuil3gruH%+)uH_8y0Wb$rzHN6HKZWxbruC8?V=?_NG6Cn_o*S5RC+yvK5N>U}|^6X$=lEm)CG2>4+r+N_Br~oRkz~#5!@azl{$-Uy<c0t(5VHOOL9Oz9y7a*l+-t;CPeMC$n>fh%n#BT5@dt4Xtm8zw`4uTv~?^4fNGdbl80V>+$#~f+giTbRx94Ax_RX7op<mWb}f}*z`?*m41wGIZ~3&BCE;56C*6$59R0j*}q9~mYVEG>x125kXxsy!1|+DgR@Lome96%)|=37qqO5qbuv@`(zcl{U|0F5h6?}TogQWv1xGNRz}){VQPf;#j9fJ@-j&&xUuNrTYjTE7ShH|jhbniMHVMEF(n%J|Z|i}y*#85%Og0h13*eLBeVDn=KH9&`^k+BK#}dH+PSy5_o7BScmnl4oFP!eKiQ8-Y3X3k2sAe`y3Y-_N6MXXB&YJq&aOs?dmNOl=T!0dL!cw!7k&6Q{)nSQ5RI_}}>AD0<34Rly&B=Rd1Ve%botbW(PQKviT(nP3L_oi&7P+7C>rWf#-N^_S5IpOjrO(mj`2v<$bM5Zo-rNtoh(--PCC0TBMSsbz8#&iAx`eS$%CaCm<#kL)dl-6i;CKj^{gz4chZe1@C?{V%#KIm!lhw5F6|AMG)=8LSD-7W*HSIiYI9g`AjkT7xfZYbT3(?o?RS!AeX7>{~V$IV>`Xmw=DNipa8VycCz1V*W%zy*UuUFfC-dx?a)rIy^WkIpSNTJgw_W^^d)1Zi}HTOr3AfZN<M+|E;FS?SoUIpc*H}^|=&#GB=Vfs*7rFvJNA0G#N`M*!vE0$Q!NB>R=nyqwR{+sD1cgAHDGaZ}4g<fx<=%(H|6UM-pirA;@qt-5FrA-IHwS69q(`AFLum?gns>EddhX*wW5q97u)D0c8L~oy5{UZKyqx?#cvOLAm^RU8T27G`4RxCxTWeP|l5esYc6IFhXCdkxw$&G!NtvS7uf40TCj?O)ZE_z51TC*Rx6^cnUiSUVYBO|?U1A+PU2`k*F2bkYF<P4~kmZn2a0RA@jK@^QDmU7Zd`ozBhXcJk8FfKLIKPN<AzgRX3Z{{d8`g%=WTsc@J^pz~cUIe?AS+OiInW4*h@Oi;1f2Kx`S=l^esiT>(QUpJ2{>Z9k=ZG(@%clY*To<*G;bw4x<lV$RPl_l?Ex;VuX06SfN}d-mq%L<H4QrFDE^YEx;ulUvU(;)XWBD_$c5|VY9L$RCjnkr#8#32N=Qstb>z)GKCQ+MIT-#;=Z}0rDGd^UO!Y5n1`^P`=f<M~-;W+<(fBRQ(uEU)lced%z9e5v}J~^!3Rg>&{O2hKDnN7|4AWA@Yn`7tU)7lw&7_TF6hP3X9k!K`(9uAzRq3<qfR_6W>`6eN@iG$_q@zGED*5=kvV{uoMTRVTZzct?6;}--OO05V8$m=(|$2*5~)0UT}Z{@5mrs9(+0xFSf7b7>+qluvF^68Ur-)!%^{_gj0-~2+azeC3iU3d0=3`-jMvG@P}etJ6WvsU$Yj#fK8z5U{Mip8FpRn6+x-&;Z8h2G`&MQfJG-Nm%J=>JE+IINn2Z>2)Tgv(>7Z<bWUP(OKd#hSuuKH~SXw;*bYk!2uY7_*YjpAVu_5q1iAS;CMm%vzon?Nx~owTxtzyNvZ4p%x1rV!0h^hT^=n+FCan`8QN&;9JG-?vY?_{)f5zQe2_9M8K=?3Je%89UT)Y@le0VT4O%;9Uc2bC{}(FbEH60&y+!GSr*j-n|IeXKP99w_NX%xty8ZZ5iwhz(n7B&A0p%P(yu|5!(w9iOXur*bEu(Sr~lxuea#h~w4rYfo()+UMTO1oqJ1V@Vf?o@<Gn5U>-GLGJ7d}@U~;IP1PfB3YHy+&&mASo;FZN{)#ftf2&lz(E}X_)f=osGZM)+U<kvnIvqsOa@j(sVsAF?iJs>L?IZci#XN=rk%+1LuWd_VbirK}L*&;L=#y=f((0|G1zg*Lp8dSh3?Y^;5GYVJY*$~y@anVet<pqSsDv&3i^?E*^6%TL1HwZW}e&*ts-Ff?=nJxe|8F=WTYM*h#MO;7kUchJE@V6VkhW;q@7=Tj|bzbSM^X3n(-%Yx0zvF!-ag&MLwyl>wkXh6f?52?_$Sau2EGh)Ph$bwR<2AMJd3yXBg2CFw=}kaHm}zmxyT3C4yaDc~*l6)aT<*GBPJf-*$>mR&^|{4L72Boicr_OeIkxX8i0c)*1O_epgyG{|m@yUYr^|7ShGpAcNxzgi!&=qxy8cMeQ!N>;Bc^XnA?DR^es?3>M)=$kg4yNFpG5@Yhtb{^&oP0C(}`}*39qSLLLF}z^zd!RKH0J1@?Twnpw;Uv4kuI9v=pmlbLky8dg*IRsR>7zMv0jsNu~QIS=i3<nhTDQdv0B!^7Ffd<6EmBacaZUy|Rk$`Bq+SLoR>TE*R2lN!y_S5cGYy1aOH9D^rdM*VKCchxGe=5x_g|mmc?tGhEMNRQ<pi#3yWbTl4d9Tc;MMAth^0t(n9-(>0+7b$&qG*VHM+Q;e_o%qbK3bQxsNQrs{aw9n!gKa>9USh@F9N9rDZ4z<EMRx`oJQOh!2rIm1U+4UV_(UBSO4tJ1-M4?9>P2%&5UbEE?HGT#SP;r+8c>Ev*5@)b(G>@OsCB5%pS_X1!H>;mo2?xP@-tOVF##-}!hrD0(a%P>}K%s5K_g;Jg936~F-VBcr$$6MKTqOP0%0p%6_2!S=L&YlKwU=&~_|vTr>F^37CrPS|(vp-prMBYVG2>;*JW$(jZfiKHp@dmfx*Hv=4s=hEo>S~A8}7TFR1_yJC;3~9F-t)nbhI9emM)hQ>9pNC*6|?8X**{m?W*V4h0&>K!=oh&Eg>kv^N>|QS5U;U?uyCKUYQH@h-2r(leIQH5E@NGt9NB{UCw8B>RrgV+L<mV-nWH$PMG|Z54)uQQaCp&#OF4^3eY0{;bIs3CvWkskb>mY#l4-yla0)eaubxD>*6LSID$VdeOs5e?6`2WHQpPu8d73HYnvn|@|XUM6AquB-~&pJ%qe#$VoK@=<#i&<q(}7*t4U7t+7Hj(?zLLKf+I3&ujb{oI16~>p)aK9{l9e2W+r1V*X}~?@$TSI=Y&r&5QrHM4F2(*_uq83#%F0SB!we3UuybG`xjq&9(|lGKfj{Bh|s>ZyK~?#zp$J5dU-GLIz$9ug^J~n(SRfGW}B0mVrFH_3-6Hltk5SCj3U^;L<;~X5cRnVGF8!IYfVBK(?Y}^6>r8R;!~%mlZ(adLkT(qy^Uvpo)Miueh#Ejd`HVhPMD1ptWDtSUBL^BgTSUmjwfx%W$<js)p*gTh1E(JIuLpqqjvOA7r!*CQ!^w-Q4=k~I9CoO$FH`>RYiV*bjq`?cG#ArvhiF+?V$+IMQ^^t3d7i@tD?mnTs!VA;eF1-*<>$=Uv(yk(-z~K;U(8EYwo<@R2$~s@U}0dx%!aOd_9*5!_F_>+0{R!Go&u3RB_}a$u#pmK;r>5%@gh5S=ZJbT0p}qR4r17H6`-~6}xC(wWLyogfNKG6jv#^J-PIR5Cq$srV9POZpjki&MY!f&=H;Ex$_7?DIC-EYsdko{u57SmU>7ij(PX8F6)4p0>;_n?@TZ2Im_{Bm5Xm%3CNVt74XQqZC@gqVNzXIyhQN9P@lA2-I%@_64MdmRtgOki%YECxqf74TOah7;IZ-mxig;Wyc1&^gqe0@M7$(?VhKdl=+f|7wz^Gb#ceCTf|VBp$N|3;N$D)bHUl6>Kh8BWrJB2%DMEars}l}=*&akTl%A5OnumEJ5IR>X^VyD~SAL3vku$8TB*$=`Pg`n%#+FHBt>+6ny#w${<oI7o?qkxrEmgnS2wWF(`==!#w`aavoN5_GUBW@PsFbc2usv~z2YSnwkgtbpHng8SPH%Zj@j52+7E8VEnaGl`d^OiMO^Zx)0XBgdga%VNZ&#quY;g4Nqe7Iu7-S=T>0kLJWznU__gy6>n(jt2Lmo5Dk78iQ+H^h4`a5Ia9hwnZ2<mkL73L^`*E~taMSBxuZ4oGYy+~p@%QZ=&q(7l30;IE^7cJfYzt3^dd;0>{6Sg?9bzpCwE)VysMr6D2$yQ@WX4wu8&7R`RD6f~lrY*xgZB==W;jo7}a%aBM75@}oVTiluG->|c6bFIu&O@Hay08ePDgfc&FZ@_eDlwclxt+j4c5>F&y@0p0>F{1dcR4Wi1T*iiKc07NK6Oc=S|w?_EUQV9M|Al^L2k;)X3)MaWlXSKV9X>N`TXtpPz;L)yF17F;9dpKvh;6>?1_T5e2oINw84+fVSCeo)D&7d(_~q9z)i~f#1=dQR^%kg_sT;wGN()nT{pdXu<kOxSV#4`nAA9;Br*YYG!Ra)>~s-UC$F$6hEthS;=m?&um*awY!v}Q4UAy~#09&-c1%Z}q0_N-TB~K<TUA)CP0s5xR>;x>NV}^vvF;I8+_&cob33T&?*d&JGXRf%vEAjdI$Ap?k-<2a4xp{g?R?O$iAp4+jJ!a^*E!?+4B-xfV*o=F-XTV6pEZKPySRxgCu+9{gT+@_$o&Jcd5>)Z7nR^L6P-NPwfTewFqFT+?P+M_j}4UrD8XUPs5)&goROS$K}rN_d{TWd3|L&Lv*+aDzCJMjjntFkA4cwG>UFKn2x4xZk2!X&G3Of^H;jJqN!t1%Tffggd@{}BXY8HqFAPV{laVw6w~$`{%zTT!e8I2zC2>)9Q?sigVYc*CtSQ;T%_$U{xX(EEXi@^qDj@B9-Usil=Kcd*9NHyjQr4FaZO2?w5=nqIFZq|Z`=ZbMrQbEYdb-^1fidbbSnudQ+B)1hIA*SXJpOyWL*7;Q?m)Q)zot1J|NVG;xVO1$rI?8`K|Nr72+F$6E$8TR>x1(ld(ex*QpYzWcbN44(XL44*+oHauC(o64!`Eub((A=6GZT777Qfd0P=Zg`KL#*MF$VPiIoS=vat2$=y?CNP*vVuEZVt|3{u2@$j}p1kg)jh`!v-ldq;OR|F!u@ng7#wMiy^66M~>3_GiOjaj{dq!*yq39<>3im=rpm{V2+P5}S6=Zv>A$AhWjwqB9pUWLVWCkqIK$0h}7URF+S)X8w~DwjAun7c71#(qs<7WR%J$94>&=XOG%)X|IyU&T`7pW|e|f@@PYqj8j@Q1~#;}n^9YYwT@WBT6v4MmQ>G+fB~DwWHDp6{O<_!)~O30GE;WgiF49qm3S*^V)A*Hik^a<NJNNw8knnxHI{`77@xu$RU`v)Mx|(`{^{xVv;Uwm1^^R;;NJmd<^WhiR9I@`V+46>tSc@QbIq+|Bm*`agKXF;<_Pv4HJ6v>!V~PTH3}Rm2nOFPrxagh5R6TMfFnSdjDqu%>wYm0j>1)TLA5WzyeB}qtF`&gO@ysCp^FG3UQCiY99$p*@xu$JTA?Yy+I)njX0%dO(^0f=lfLxukaFZf)(QCd7RF%hFXNG&K4BLTdP)8DuCsB@FlC?^wQAtm&qT6d+m#XqDkS~SWO91R?pVsPjnbz83+KVntw_9)wuqnl(0B6WA-{lRKlNi-mcgI7bh5Lud!C`yGhv9)(wW*l8{~sV%7oM=GsN$`YhrR-UYCM{-Z=`%q%J{J5#A?CTwI*z9TPlHAL(WgMWVjhLY80?vY13+4&#II<}pX|z=G^N@-?7`O^m^LqJ0)VgbzKA7d+AB89ZbzI6yxF`;+Glq^DIt5{hM)UEmHgKcqmdQIy`{m+kL8n;QAkQ-Fqlu1R-OM_u@oJKTk7i74?5t>~vg$3pc9v1+e=r%edMCFFJp3ec!Fr{(o|bukk36+NR`M5B}w|6UjLOUCKO7EFMntv%<z&DOiNR+mpXIPmn8TesCXDO}fAd|39(f6XPjpZ!0sO<Mze;$0mFJ9|Io2m5<J%9iwnkrnm!US!W)+2`4dzH7mjzpiTY$smi$7CO~YSLjl)x7{5MRdZc@L{;m3N9b_U3!)NJo~X30=l+Ik+RIxVO=axxlNPNsQAUOw<c@97@m(`65titL;d&D3&L0cTML{nEQh%}=O-IJ6owt*E&IU3XiD<q5-hhzSXYb<j`cbG1E(l;!y`zBvLHQF8cC_Ze6jbBVzn|Q%Le<hCQx8r?f-B)EQlyzLxB$OaRf>7aGzgBOgzI%Vspd$f%94iV4g5S9cSrou!ZY>p=a0Ii>BXLaTu=<=IU$O89F$*jB6odn1BvuYl^5|cu&J|AKH(Q=#{r`}i7#g{aUS&gOFAiA$7GG2M7ucrUh&c|)PD?b03<r#qmrVy&P#x*a6Xg7st<03==`Lbl^63SaQR>E{Aax&`Ox6ZzRVuKRet$xqDWcCc~5CfwI%==mWJ(98bC>L4?j*!k~pj|NvTv0`v`k|^RaOjgQm>v#gQiLs_SN@dJQcViA?ewG7)X^m8Nl-xa4+=E9wdYelS2<17huQ5<|>(JZL~9*pEZ+QJ)i@?1hHzbKPt6<86Pk(jVb%(6yF|9-@=ztz$2=v7l*9mMw4X3Z@bj@%81v)p8OvaMq9E6a90~>j)0OA9mmDY|A<9+MO<{N$v`5@4w#M*;}f3<KjSMvQ<o)YszYBPDZ-pwf%>CvbVpDu-0@NH0zqQ$~tibR8FYvI=UR+v13U@Di`VMhgjoDi;fH(o{!9OrxO1P<bA-D5>QWev+;eHQv(h5iaKT(+QQ$%iU_>=se)JB>dWC*46y(>3SpSy55h6C!7f>}3*_$YF16Dq=oaTZW-Zh9&e6|Sug88^?@K?lEB;!|ZKFiWbgR!Q-j@%zCKKM{{?aW~>cMSv@2BzM&aoO|Bu%rdW7Lwyw4o;5=>Ykip5Xe#nq(|RRBBf*`e{FkP#6LezPCqsYedd?{BUTFF<B(+rAAltRiGOp)ERM!5zq5aQjx4QcPSdJy`0<=`0y&hDfrlq3-KPP9?Fe~v#;C=Dee~q@^^>l_?cJt*^&zRMzMK#ytB1C&X0aQIv&3c=9t5|eYQ%zTh+zX5C*Th?Mno>-#UDGuN!iv<hR0QPgeG8``5kA*E?JJfnlG=F_*n4>JLS0S)||P#q6@+2<l~}?cY)~F$ll^EY(3k(7H*sA$>bJXMSKwpdHFv!+>Vjh3u$b#)rq_zgyP{56?8U26&B2h(zE-7;>+3a}Jarpnl{YdT5E{3vezNFl>q9)KXSs8G%g7E<io(I-wRu{N;c;7xT;Kf1zw7SLH{7;wI2$6|rrghuKW|C$1~lKi|-$L!eW%KxM}AakTaVuVCx4PqXhfA`lg852G@~SQNV<P(q5_DjiT*2zPmPpA)HMdf9M>w#Auq6y#II%?|{LgSVaKRpZRjWvdqqdk}Q-^vRcB;uPVD2XQ*r#;*AUnG!ispyGyhcz`9Aq%BUgZqIKOKlKC;M$?JN^`rr}LY4@$SV~{$%J_o7XU@r!G(@&|(8=`QD|vZdyIh)mcb7_DOJt(RY4`C`88JdSrW_KLYukAhENfPLs7d#g#D%uGDsHW@to32X{%LM4twV_NI*-IZ(`nDSGc)&jl;qZRT?i=T8~OaYL)7hX17_N6u+@Wg<DDiWbs*zeqnjchLi)tnQuG9Hll0T(&S5Y|iloX_Q2SR!HOnV=W<{G78p5q=eX@Lc^|9~VzN}Ao>HyyVyKF6_iN6p-@dn<{l#+y`co8pTg}VOl?)=T|1t~<Grq6=Du8@*Are;Y2v@fa_*CT%uM=P4_KS*;_Zx~7XpJmPYDBOl-BT_3G`dMbZQWG9~-N+Us9J=eJ++}?Oyn|2MhnJ(ob9RkX30zIe`6P|iH5jIN{{?P1%bY7GzJce*!~Hi0_5}07QDUlL=QG)|-~GHsyb0NKhujpkHTC>C>-_|Le)4FzwV53VpJ%u-jp>Y%pa&UD-@<1_*$M$zwLvBdae<{nW8}d6t+m}|rd0s!gbiL2cjh_g>&$aa*a?I>MhaY=B(yCr3<X`{&i0B>mF=ILF5ZmLrU=y_j&@j_UubhXa{{O%H6u#V(PbLZxA3{(H)a;$7tJrW41=WD5j&8fzL^*vO7Um|Mr~{LJ^!Vpey}O451ZziYB@L@|FH9S2m_KW_c_t&aDV?bg9V#cFSBpI&0ee#&&OR=kp2punn7}c)IE`4ix*R2n-|l<e0juEA4-+wv>~=BzRwI^W{v}28SbS-&#Stc=eeXrhvoo8LoVVdE={uImSESSsI1M}m`zEUG+R*G-OG9AQuHux`kWsx%(bbm+A9vtWM^erd96*^N&h=6s<vZowuvZkz325R>O0PAQ3R>dC@;}4?zwlZpj6_bPzgmkh(6cvDQ^Zrwi&`BXPj9KlmR4f-g62$_kkf`PUu;*rEA0UW%Ufrt*WSVFoF3@yf6?;2InOiw`wAwngGC?#;@3O&ib1h8a5wTX@^d}n>Ob?S#%_jJ?mP@c}ERr*TjE%TEif#-qnrSvb>^oKyFdg<*n*nh)`Gx2cb?$VNfl)rdcVk$T17|6Y^}PdA}BLvSCbrd*JFce3`kS2wxb&u`{Rp$;*DwKRRa3PH>$&4|5!ZK1RtsRkeN=R>Npo0yc#T+-z*(6LU%nKodf#8ae~$X4%vsG0AZuSy1w^o*iW0T%t<Sk~@~r$;7G4JXtr6O<qG~ZIcoJeHoyIbX+3#gDw)h17Se$X%`ZXxmSX8oMU=MI}xodn?bIi$17<lN0H3VeCCba&EWrdIS}NhATzpN-pr~G#k>@*BsU+&mz3w9(37*ovh)r#Rg6Q8j`Iw*3d2&Xsf*r{ZHolJ4{#!(nIr@+C?KrXBt@5UD%cpe?z+PatYA&t^#lv*uUdVgV8yqcMa5?o4iNn62KZo}bX$pkQOha^cE}*i;^}4RoJUJ;UU4qYS=lv}gxp7Ol1bhZf65CFz2Yvh7MHsp?F}mG-|)@VVj7btV$wm+2G%Z&&aiLQ`J%lO1&r{p78nh(qzG2hN&R8n^YUh7#fw4qte`B^V!eq^RV(8RIfqM+m9!gFiCIPF%MJPu-@i9bpUiOf(v5vmn4dM%PYt>&WJI%y@|#&heFy}_%}kz3w#7oRPs6-r>I2RB5^rY}GN;%hUIk6bg7QaY#3)PrgHj*p`?|QfaYAA!<Zae>UVcj>7~S?*?#NltL7reUBj#TtrF-+@u|X_(GwP=r8WuPnqf%cc5%b%uY!_3)&qt-|)53Al=Bl7+VTaj1RqvsES_g+4xV5mK+4T*1KU<{Q=s?vBgWkwi__uIgQ}$SZ<HPLq$;p?5#CZlykgLV%>F8pMKKkSfqx!j0{Ckqa{E|}wUOaH{!KSX$C&MAbI^f+%&a+I;0NHPKleG(T=ZJ+fznSOj5h`(@xq2o|%LP;ZN@WnUg9{ghCse3m#60O4x?R&D2fA%O|6j%Pf1ZtmfWLc$<WnyQ91Dmtf}1E=xzEsCWz#h4;;S(JnJhtGBmNSsTF=&n?Ym-8%7RR}P}iiK>@g@r?U0%*_IJ-w^7P3kH+TI30?Xtrxh8oiZD<$}K}$AV$H|9G5$*hG8>N=>2f@K}7>JJ5blT6iEDjLJycPw`b(eilrmG(>e0x7r8SA{9-_li{f($ygEnaWDCP#3$is$-dL@5<Gr(Jq4r4}Z?@2T`-XcqKxH8uT(GWU73IbK?(*vRoD7EuN^Lf)H!-{4gB8+@jdpn)B}+V4<^)z?VbCVC<aH>qi6z&}R?0So3pTpGhjS^fzqVtD-7Kpo}@XVabyC!KP(phr@Pl1KNuPaLJiox!{X%_l|(aus)v4LMeGPGEI&$652Nbh$YT%v>@sv&4VHAbuMJmg&HL(T*(Y2DkCF1uGe4zmb&i8y_0K(Qzo%*qs&R)QTj|k;}HpA~7d0v!#?m-umzyZrV;sp`73T(5F(cNIv=UFa}M_vxi?N<PA<~4$erscmhOdb4%2BG-mVejLawlzZwySpNv$#^ItZiMI1?QgO|wLm%AcKX4VfI<0#sZKN6b)kY+5k)RDi@4M7+aLtgj0zD<`B>B((%UUO4gz){VWyq7NDuMiXgGVe=>M@AHFou3(LCPr3SK>%v+nyk1j?v!_2SCfeZ+tzn*-j$4R4gSC<=TLIWW$SQ3mos2MNQ#-~R*^vP_co`5>4-cqb&-;bSyV0g6t1iJzy?tjuz&#RRKeaT;SNqrB7&r2F+HRt53kU37REgV3=+kV>WTxh&28irb*>0XlE{ogn&FJojzRU%f_9Q%uoaroabm6uuT*aZU=$jxO=(LVr1TW|@lTZ3@<@|pykgR@+O0S@V>PUF!h|`W!B|pU&Y|s_QZw(&mA0nNlV*TvaMfhM2%t1hX3}T^{+O)(zZWHG)w{Y{ePS+4%VhFFLi?K5t{%;sn;Uliri_+3=}^~(YhUvv%}<Vi<nBZWPNu;AzlIpKXFhW`R!+WjS_f3#$X={@)*KQ<d)6V?yVIQvhr{69kt-gJOoR>2JM0b<tj^q&xtunIG8@WgKpfT9dvZ2_jH&gK(C@!SlQ=&K=U`e~pHGU6Ljmzr&n8nYIFJq(b({V68;zoezV?6n4PaEkLKamd*7A9IRn?PMR)NcG8W3!_Z!bN_WaRptS{?=tvRE?1c;|)EVQ%iSbW>^@&J!5#TVmB0jkj&RI+#?m@}jJ)Zko#Kj-U~WcvI+dwPWb0d3gDaoG>|Oeucd)d=69U^+1;DNQTqv8zNpH**6VKQap9ezoKq$>FmXJ8XlSDKP~@8zs&@9o~eI^+xi=x24QSAyUm%Xi+V^rpvOyPl;zx9&#4y%(u0AkbO2&fR42`4-%3Lu{YIA4uIuSnvakm-YIkMS54z}fwxOYy<1uQ37GX~D3uxvswX()YCPAEuc^V*U@{CeYp3=bfoQElGNQA89(;-(8ZqfEY-=u*}xffC<kZ@43cN_Gmn3(-R%rRCl3v790atn1B6SFRmWoU!ZMXwvv;ij%GdK4`p_50{7q)Qq-LdDI!Mo=?VY$&wB%(>suJo3QC*EjRKuF}!YP&4cH@VgB=fP@!zGA(ViY7%5!MyhbAoncY}VVbUfkWM>2wsg;y?z`mN+Z{5Bx3}!gSc@2RU;0f~$DYUXB?2-W!}mp7E=>!5QOsr)d2b+Ex#`GAkj2vNG8&|2rE>e%?S0^p&Vx{6*?YO$d@&!Ol_GUxFo7!$K3@SiOqA=PP(J_(i5P<2aqbY0F4@UMhnuV|Cf`Cxd3tVe<t1mT`lM~VyUz$#7;+d(Bo|Fxo4cGE4=%(c94B{^oQQ}@p8t2&`-EOP{I9-m9?n^*+=i(OTS-3Nig-%BU9g`(arcT%{T4)zk39&lPW;xhoD@e7*_2auWa#zt%3Kp3eeltGWGT3UKO>iE<2r$}<R6N==7E34a53o1aeS`%9miS8CZ|Z^J5jl-vn<jkatIVwjF>kK(_G|u+%AlePMv&=X|bx$n~%tetaM9orN?pIpe8mO_{Y30gKbPi2n?_Ch4>1Dgy>9KoQc`Z&=UKTofgCUeZhRR%swQCdOApl;^zEX?j^06VPr+LSLy$VlypnMbwZiH&e159ja9d#?A%N<;|l(FF_W~(>VZMP+IGJVQ#JNuXfvNEUu^gho|vT16dP9>oY2;6QH#~7hXw|HYk2~tmK&a;;}2g4E5}qV>t<QkQ`;#inCOknjFs2wyHJkQ_wlnyIpy!@^5}V|Ts6~4n<71S8f^qLBdpcCE-HUrX?eRQ#96B)^EE5DmQ^((+T+xTNE?U*fMjbM;4THL8`%jO=duMx4b21g7;$H*3b&h0t_WTL){JHI6rgWvRI++Mh3XaKQ?nrdP>YQ!sz=l`!VIqikJZ)szBD9eM$L&l1=YeLq;l8gr1^m+n0@;Aa3lS+qBaT&o;vR-{Ocx{#Mqt74=p^ha+59!E_9GrO1^fz7-l<j)jh#rFIlW>mpRgUy|MM4((C-QR4Yph-#62hy+#~!l@yY4Z^pB!bJz22S}oy%K#A1HrShU#OeZ{{beX;7VeK}>1kuZ<wPdU`hY000Mvh5fAXV>S;efKt)OT<<zcO;$SHu4d6gg>gs{P~q23AqzcHDn+eDLNNy6r6iB57viaLH5hgJkJFdcC>3J3ch!zJk53LO?4fke08Pl$VxN&t*(cBrp<tgO^pERX99VUEMGRpRW%xwyyiR*fZ&sZ)Fpk35*%M&iX4&BYx9qjRpmgx+O0v5mWUPnWRbcNY+~9PL%cTK_0JAc_%f(%Z#$Ob^qk~`k6OSs)KP*b6WAe)L?%i0S<{AJG;z>+u(J`Mnh#R%XK5akOVEhcrH)UHMTtygoec$RYQ#yi4PcMD5U^lPg@^;)Z!j1<naUExq;WPx2Qd|dPJcNJYZ9`Y<66R6-pyHJB-ECO1`ijYV8mFn3lBsCY;F}7??H87vs~!vX=;Oz0LW2R-G^AOz1&&e0Re?`|%~M&|nY3mO|PrLkP)-o^X`$rf+%b`p#-`u)}|v-3K|S=cDYCbmzXCZJxb$0(FSzu)t&)J<!X?^(kC^!!Ru64`M*Fw}y`lgePqTXl>>dCQT20z+yLf;7++~!vYaR$V>@z>Ic&2@K<i2$>o(qUQ>)c6)V^nVFB3d#$u~8<{<!;;R3@4bL@elLs#4-7YZt<HA$Q*%%KZ4-QXTa?*XMMfo-`dK*_v==TU4j<$IxNbA`lgheR;l%ZJoSZ?T^G6!KyJN+Ag7JJ%uivDbM?V}26$c91=D#UIgOALc+kHX^bK-8kJ41^x(?Fc|aJwxnSheoA#_qD5Qg>JW{(zVNbO*z_&61T_NIi`TF>W7srPhH7?Wp(jB|r}<lbucf2*kxS^s>v1FMosZDy^G>~X=ywqzT>V51*MSus?niir!N@~J5Pyj<QLexb8Qnh^@8#paALd9`y}S7<fn@vfqHd-_H4V>|riHhD@?AlKWQN7LlNd&494MZ9A<9c{CnRi0=E;ZeCj4D%(Mgy&FboD__u#taz?<kjFiBcLPmw!`V5*3jX6x>P48Z(xBRQZmm%fWs!0iY%-4rc6%WFs;go9-$D><=+Qm6HWm18AfO8{mx54O~dz&WuW(!cDNFLIGMN(hPv?l+pzi$rOX3QEdb^l>JDIEHwHja1f+Ild;&l|m1ZHtX?6IhUauI6l$4hK0M*>(^-w<28)Ja!cVTf5YAtl$J?H=f1hu78CaKlDQp_mWenv?C5+|x`yyO@@X{aoUARNp_|1_t}oZnJ71Uc!UmVA=m=*mto6c$8?i6ZFlE^1+ai0m@mUHZ9Zr>SF62rEa8Pn?vB)@NZl~Ux2CaRP4@rXWc6r(W(nG5|>+vEtWFVg%%#_>+-^$knTBSY)vNDMnWTp4;I<Eky$ZObM)v|xfO)U`|#s83xd=L~B-RU%P>aOkH?>3L}qw#o;K=?&_S~wh1nKv<slC6AZJ;x>IAfgh<rN!bJ4)ndp<+#9K55_-w?`i$a1hbA_AO85g_x69ARb0*Q=+$4=;&1Gd<1c^M-`(ARn@cV_Q~3V09{(~v{53z=JUYU?706EPA28m|H|a9_7aB15hPv-!zsl$b0{!WEEwi&b)&QvmPV3|S-EH<3q{T*zAGluUM+NDtGDczjlK%T2B+Z%TD65~aG8e#C3D&6SGK?hr&Rh!3WbN(m9Q~ScR)(s*%XS#15{`$g0pgTVbB{v`cWK!nQIt01iT>y8weC*8d@-4by3-E4Vn-BA_9(kRxgidvVT+N`=AYf&%o{Vc^YY7`?Jwb+RPX<gzur9hnJC^<hb1~>jM#T2xyGAXuN|Boyr`>7bFYRd?tQz3>i6Le&n5ZEYe84{pKZ1TC`%QX_6aP5tC%<QVv6i-Tv+y?d(ht17gw{UuKvkM*Z7SMvwZ&iISvrs?a%-1|KoO6#ktVYPXVLU0h_{DZkdL&6$7YM2AMLgC2Ew6(;QtdT1|1}voZX<smcq{r41}sW2cDQVz%5PF?0%4zzL`tJ*Nli>&S9pr#VEd8QG`jW+e@>8KLA4%v!wZbHdV(Ms!S{wVs?<P1tij;@?+gX?SlA(c~SxJpw-rEjNn38`!i?bZ-T>&ZZ6fWOh|FH6ttdaCKrTuO@_%bXC%jObK_a@BngB8us`L%~iRC7L@tK&`;`xM-nk>-<U+9-{;Jl4Ld|2V*L7I*4*UtW>qnMm0wqN{*emg?8YLKgc0?V9~2+M52WuazA#PP`CsU$nO;j<3BEC;Nq-Q*CDS(uiR%=yGT(|KbHnf4Yht|YAchP>3c;eGP9n+rc~D(dI1LHapl0rum;nnN@?^A3wS>A2lX5<qUTQ2kY-L>uO0Yr^I5sgPaF+{ZD6~V=_Ks@?ymwek7BRH6x(dr_xcr~9O<^4syIYc(NZc(si3&pqlQSmG)VYxtDGkPA&cTWB{URkdDduk*e4#rHzmX)loC`Shg$S~CAO&B!s3<2r!*<7o^V5A_x1zbiVPFHUbHG*3M2*i|svkV<kd6r4fxLJe1Amy70oUH;oR5X1veUZ)6ODrW_2k#;#FeoKbuAdR*R%1*YJM~?$jl99*~L)uFaDOm+I%-dZ^VtB*b9r<GZeYUmoQ!C_Z@YLZQ|Oj8M=I@8gPxAP$r_bHAFmLm?j{F<Oq2ukM9i+y}=ph1cHNH31_*`qUSBA4^?@av-08uX`$=_lQj`|1Uyume*1~HyQPQa9{2tJA6h^ZD<>n4^OL*<D;%gOSFwwKNmA^*amsmi%k-UpP;Oumvbl1Btf!ku^WMVRdlDwys`T_83Eb$UxB(m%>VRvn(|;LG*r;c-i&&#$-L|YZsdr5?F%ogJcz2~YE^EsS@NN?4u!fj0!j{^SugYQur=|svL;a=I78S~q_^yDwG}gXDu^<zje#%~GbbBrcU7g-TwePFkT-I}hNfEj=mGklt_*J6=6%)9h@>0_32oZ}o=$hs>!&nj1#(Mo}+c16gDo}BxaqRd{h`j>zzZPRlN@FY-E;>l8+9Yi=va;E~gVgJYPr13HMuwzPn35h!uf6kPZu1P#y!2BZX&RhtYS%!WI7oMO10441H{iNII)jSUCB$;MvLxh4>EOe(iKu}kI}m}iqbMguV#ZR6hMQrxoR@~L!5NxwdW<?rS_7)b0t>Lol4k9;P8v2%2iAvcMq1{b^F_8c{JNigsoi0uT6%+XZ*Ax~r?=+3$N_>^)_Uv+z+*6qqr$pF`+J->Y(d%;y1Ea7#Jx{jQ2@0gy-N%v<tfWv<qFs7Lkg_FR=XAX<8rV*<@>ONVG9x*Wv={QiIYKs6ZmLQK7@35oX4Ux^!MTzsHfmS9R=%5G$ek4cx%D20s=Is_x`;Ab%Pr)ERMJRqpb1D2|NU$!|~qs_%J^lAHCT<wsu1-AwF_!!*WywzNOs!5VOyJi387o$+E$RtsiyDf}^VzB4VU#wyM=Zwy3dcNiL~sxtl?g@+wpn4HWf*1Y<IVcN_wj-)ds@5>(?k)DU^7YFeUhN-EWZPgt8YF~Z#yfAZCfs08V5K?{11ADue_6{$!nn3lzdGAY=Tq|pX_LzgHUCaEI8$fuTaNX*#j<%2q}uva&;l3I<gHuqsb-2+RXC+2Z0|536qtzCh-3>U6dSr`_^`7{S=o^c_*oCEKwn5bfly>omug}16SUoekR5p$(=HhTFoZ%*Z5dTXOD-ltBh2dUM`K-y_vKJ7|{>BBG4BJxA0+w%~xgCYNEBU_dhY-JZMt5`~=ZgeYorcp-vccuEBjg~2x;ef)vW9qOat^+9$15X;0J`hVKR?!ZjBmDu@9wi_h{p_vMaq)GB3ycvGz>3X1(wtC$KleE|BVe9S^I2UCZ)VL+Ih$85!7hK==H%~33B1q36kR7B3u`ZAbAy<T4I(u;_Mm=@9*5Wl+|n0`mUwvjwMvsz{LEK)cFb~O(E7ir@+9ewE|O%E>RF{U6{Ca6ysb;ht_kR@0UtZz;!{ny-W&9)&sXTs+*OG?9+CZ(%?96PEK35}G(#-AepR(*UhvhQ==n&T9o0f6V5t;og5%JZ)&X*z>>Xfz+V!Php2#5D)sFE{?(YCPgOwDwT|Xj@&8F}N67vHd4M^<s43|_OXIlwtQ#q01V{e#ZlI0AIP;l5p_tWCyJzPdPX_{x_q)v~lq6q41Gn?MX>H43L0?XP6-V_`qHE(1&U(S2xu65$<LT8Gu!#)H!D27H#A&BE(?<m#p{SSUOUy%1W#&bXX1Y3>ycWRgp<(7XER3(?Qnx{*k+U9e92GiH(>63eh&fKyMV{v2FN?^YTY#BC%M%B8Uk>R<=#2Dr|X<PD~6&+nKkASa)pWOSmY7r;dN81Qa?YmiV6M($%NH^R|PtP)BGm$Hb39{+UsYu^Py47H5iB~pvp>{5)`3^piH4Ae0J*PT-&+rCN&hXTxXb8py@gqg#>h`pSBk#Z&<v9pDxJ$#;*GvqmHJ6LFnJ!>D`Z&ls&+Y<;cWPEUf}5ds#oX-7|9{4fV;mbyi1_Ov*&!so2`M~<_w;?>8|*SoEhyw=x(;kDtngYp8>%pmvG%+5d|@_@5%kIb|Dh^`XV4(}DTzgFIcDDeS>5z{*ee6}CO+pp^L=6HaMPFODA#xl(Pf5C=sHXK;kOpY^Oz;2H0OV!p3*Y4w;3#24|Yf`r_OiRB?Gpqt&ZLW?J{0`j$J_VFZ~!M9MY^Hs*UyJ$m8V@>t4}I*e3wzn->#Gmtf?_9uol{^LFodx18uo;*}<^MP1UlxGG1jH033quO3T9x@~BFYYhpWwX7jlUN)j|I?3kYxZ22`(o49T`|RG!+$%IAo)?6Uu_UV}fk2ioW+6dR`X?FU!$LTrC^nM^r0{e{_|p*eiTvSHi`dK4t+T-8LWFThp6cG5a7Z+_RF=e9ElECs<cvmt<j8|(_l$$vUbPIp%#13b+{R7?Y-N_c%r<CtHXx7+br>}ts)ttF%;s%3Lo?@rqKqBvh@dB~P32g$@3F-0X}9{01KDsmBnd0>RS1_4?-X3VX`G3Pl%p}s`|Q_gGd^?fgo&16uZRxbYGaPhe1Lva6e5X#Go;u6CbSV8Qt6)!oi;X@n2D<!XmCRRrHxC?o{X~RguA6~7^<wc?xsXm^4=8XzlDH7>L=<N+{7uUtcTjk2zIw2a1!)nl=Ys$V}pm%=PV8=9I$O}(HtfxelNesI^0FQN2DVN18S4kCd^c7UO1%V85$b09)S*#VC<$RGA?K%&<X*QeR@`N2DWECrcJ7Y<X+Oh5B*8I{X2PdRcF57g<<*n=ja3v5A0wk9`KQ^IZ+X?A!&|`_^$$N)`LuH&aSrXyZaHD6-OM}WzDe=q~Oyi%VJ?JgXrj0A?;Wjj_FN<<C7c~noc6IrF_fj{d_?h42qfq68chs+DgwTFC)yW$$ck+K$`h>g9(>(kq;X6W+0S*QsU0?X%G`GI|;O+AZ0dbqiUF#)GI6W!WGO5q!Sl0k-^=awvgC6s2#ywWzK%1e*Na~zdW}t=JF|(iul3JBA3FUIRYn?Z|{OQ$>RFv4oV0C)?i08&r41~Y{ie!LRfb4l&}jT*C)?rO+&%_cs494D!KPEdj=XC2~U5C)yWh={QXxi`j1#=mghZcnXO)4XPxC$04kaDeHupc?FMK$G~80dl7O#4;uF!>v85&X@mS_$)dbmo$$vBt#1hs#K%(9N-3+tu(8>HF{?ENSql?K^aZ~mz73G70SIWmLUm-8N3*-e~GMZ6fNI2TGTx56tiA<)s)toObF9EPnmn@~lGu^$lo^^AE<BJxa4%~>@Bp<7G<N11jIB(AH<_H%1(}oP-#B}-0y;zz*JmL>=p>so-_a57@)MHUEZ9Dw2;&e{5UWG+)F_^p%E~mPar|mG?M<}msG{efj8oum<ki78CDq-}oDA~L(y>f4Q!Uc3m7}A7zA2yEc5ufVNhIoMR!w@(Fe605@Pw0n5SmZN@Vt)}v&s>e15E*;yNd&~Ix}1(A%5WCK^+buW>@0Hn;zQ7LtU8Z&agKV*HqT=zP!;Oz0YDIh5>v=Z8RCqv-fjK5wVO!IDB=Qr9VV2yYbmuR`N5y4luJN=OrAq=D_k9%;rXpU7&`9!>YqvmSF3KP@cqevQ9nrU=OQ*hROpbM59VooEPQH(`#sAcdblCOMA{?YIpYtrpAclq&Th4+0^x%nMxs3ZKjLS<#Hs!oAj6)Aee6oVwg38H^KeWa;l18hgY0F0ko8^;vKR92*Yxk#gKSOyeZi?7S~HK33n;Qg)a@8=O!3qDX!G^KE|P(79v_bn_t;rlw!!9`<Nep0$2(h|6aDe#_iuJLkH_2j(f;@QyWSi8oqzx4aCiJ`{Mh^Z;Bf!P!|~D4&M#v&qvn6zp{5z)l*YV0-hzj^sfaz(|JTlez%v(S5zNSlV~(~7$*qlzW}hH&0Av^muD+^f6V7zf(76h@_JiHcoxR+(vA4e`jaa#;b>TD(XT2bQMAn{DmK@se>g&<MSB|3p;SRqU`!0pxjD@&W@WfdEMb3u=RPLij#HIq)aO+Zy=$}73KL9a)skn9t6z*a6R-(3u(+@O#ui3_R;pTjht<#(JZz6YSYM0uO<SG*~v5}(&gD1#WU%gn<@?>+@m`x7He)(dswzei1ezZAyFNa^F#Mi?Yrh>H>FR20R@Xv;Xwc*-}K6z*nai{QZMrh1*Vx+h05^h_d;-$HhU4h>K=(1KXGxUqvWiMfBV*TaU+RgQE24DT<rH-|jV`OG;P-}7@M17Yu5kBn)**E;AWandyk{(b4^V@Rzp&W2>f<lmuxHLT6i1TOP-wFI5Uc7iIOo{5@b)aF>>uVq!1CL7pKea+M{dq`H42M7NP(Te4@aLVq?R<B<_v7(T1dFhSq&`MAm=zau3Yx5c+T7dT9Un^AgYYl01VaDCf`mM>O7)zzX}OvR#pNc4>R@mGIN#jcc}*MNuXiY=S&zbhcutV~fSd<x0Q>2aI88g%AJ#3^wI!)>2MFW%d3==rvcLQ0^;pJrbY&QthZqrtal~)mHnZsjEjd#FAXJ>P$(aE;E`^kj!!1M1z47iKTih_7DbF-yJ6`;{hA0`zlyFVu6PtSJn->%#wD;rq=-9;$9nXroy{<SKV5jDgTFZwxBv4p}hC>JUA#+X=;K290`&&Po3fEsC@`xAt2r4pmn+9@kYmIe+<zCbB+BJ)c`a~5`=+gRsy>NA~QJrH!@Y8x;2bnnL_RuBX!Kg>3It=?I)rQ?*M>O|S%ug$hsPy7DoWyBX#O~Y8Uyo27R>jvaYOF~rBa&<>9)n!O%{jF&b8`&H5RJBobA&(>WVX(a!LD$TJJ;nkV#X0$)U<O^aoM;i0VzFaL<N8?`BQ>b<Rr>}EGCqIhu!0x_Znl|r{m&9Yyz#Q^9Zw1AqpbQ5`(d;-osVb!{3WZC7c+@VP2qjJ9J-%R#-ptK{wE*qX?jC!CR~pIn=T_aQ(f2nPmpvPp3~1;K7psR*bNPOI|memtxK8JOp&#1BD<ey@H2TaRHa6TZcK|Y4TMbN=Tse_3hOie@l4{Zp<Z2Z1?RP2QFac85sok5c<U2qk$Vv5rJ_#!G3|o`MlJOK=hp?+C`sVA$*OT*Qqu+jLsWL4a`6(PS&@LIOR|*A5ewB$$4URHyi{3qZIZ@6hKv>)SY)rE1<+k7{w>e;@l8~1|j;ZTu)Bi4+OVf{!5!Ti5e-iRX^ujBd@TcpMR10O3EzVP}FOb?t-FF1c&dp$(Ok3QUy*$uC5htbOm<mrWeAPWn{pWl-}d(9B;Lk=vjmWnIcjUtuV;ED6<tcVdZROIsF@i-2}Jpr3jl?lzI+Y%*8N|m!=2AQDoL?-Q0R?VMhMwmmT)yGpteeiSENaMdLJAVPcbce(zzo1e4{~!X<&>SM8Dnwbq4?7iUZGc2b`Oq+AjFM)VAV>UgKIFZ!Ak&Yq)+{y?A7x6h@*{_-RO!oo&UxBtqrw6)ICVfAn5CMrw}3PCBWDD%Aaf@Ya(X~AZeD5Go&J2vo(4S9~PP``+B5r_oV@l(&cRK$%CM`Tw|*AWJ{uz09JAGr<sFf0RJrh@k2yP%sc<jo~wwAx^g1PAL*ExZnL4>S~Th_E_q8|0$!5)Yhmud+3Sg=*j=%;i2q)FG`1LRBwvE$Wt{xQc`eQUu{S&_PhZUz_2Y)M}Wi&};xj?vh<hzTL<?i4i1y-g}N$Uw-Mm>SxcqzepB#Qli?pn<j^RY1%=5NiU2Je~0FuJ$sSC;`g!V52tTl`?Xobm8Nzh#ab}Z9441)(fAAr@g|5)Uos4}UNm;bcP5sHvsJqqFQR2^wj1wkQAXBi@^6X%+zMt9GfM$EoQp#p?w6^si{<MU>B;>q)ah;zme^H$3YLUfuc`nQG#Ui@g54WtX~f!K21LTQ=}aMrP!p43GF8fxV0OG1R>Q1yh0;^Mje8#@3Ik_34u{p~Gg!6s!YtZez@KUPqB64z>1DvC-OC`7bKP~S8@L)!cmL8ykV#12HduT`ba;Z8z8XrqMm#$Vj^y5=l<RRifHL7dVZGSeG@1iroL1`0nzZ5h+-evEA$A?0PeRAx6X%~7`YU!qC8;qkY+7(0oylf>TXskI>23_`NHwY60f54n#wR5?31*GpECM8>xDGN1Lu|Sz+ZLJRDf{^=dTqTnC4hqgoh(pKMxNU0ysJj@Y6hk83R{Zke#IQ&=L41S!dw+2NGhLK^<@)b!}oSjheSbzXnu)!MK2%3IlLNApt)jrh|tnVUob`_xOq>~vRxE6#d&3(R%Oc>+E9bo)z35w35?qse{F=jFFpnQ?w+OT1P|0J#GLaSh5Ojcvc_{qm;30%fV(j{hCR!fY&|ti@%_S#nSR(C2Yl$eTwxFl!qjG0%QGUKy@H%YImj|i)5iCclaZ&s^VhQWEfitqtXZ%j?{+ah<*Phf9iE!oEQ~!Als+d%e}$aBB6**0hvd=p_VteHM-&VX`bWA@Eg(p9LLdgAHe&Ubm^G@lU6`p`Uw`r9KmRhw)?a-6)%w@{Wl($#i*;RBC0TWi+0*ngf#1xl?5<@uD*SbAF1(exL3)nN2Z#Gx<D;Yf!+i5_>!+RL@!M}+BG@WRyxTf{b2zql4Ldt;4F{n-#ROPJx6jLJYRDi+|JTKh8H%|veyC;*yhsOvU+1owHd$N(ghK`{$gu$R!4=eV=yj;F5wcob@S{21v?6n+t*_BFrBmvzQ_5Rm-OFh@yoSUXk!D0!-dtMS9obv1%>Pk3^;R!^EI2Ue6<^I1wm4iLIcd*YN?U76<ktlpk^I|vBB};S(SZ9)PL8CbqjORhtkcIynh0g>4g<nRSEG%HyM^si#4JumFU~ZQMQv~0K1BeghMidqYNr&;KBXDaJ)0ghtku~wZBGU4!^1S~2WN6DB<Q7Z8SH_V4>6H`Go^1aLMoZHC}O6N<ie4(8fjbXB3u1scfoP0B!GL88sU}<Lg#nPmH5c^+~*xY1=;sHrZ$*Xk{7b7%^m86`NMu2U&kWS4nmqLLdjd3p)<NbiqWo8xx-vM+7OQ<3<f|BfaxuHXZbiKric3N#zPk%%>J^=45_)gS1vt<PoIR!Kllss>4rGT4uP*=ru1$(N@u}@WzFKH-~Z^ChVdlbGG2XN^CPRoy%vK<*dbI|MHi1{w4&>&XTXR$-g15@Zy_nVJWjk&nITvr?cy9LVyejSyQUOy%M!K~5*y8>3?FLnltO9v5REJcQJ<oI{@G#+l3ARx(7~00(@jL!95xfZkD@^)Uk^D$qAS6YWOX7&iq;QhH(nvOF9BD1;4TnRNnDwvO~3cluMSek6Ip)t4N}_h#}TD$+^3z<QQEVx{CLx}i&^Qd+i=$6I|h*&+B?nZVQVmbUK@UG<flRQ0-oeF;o+K9#WG>P-jEOtjlpdrON?+{uXC+XWMutQmZ}iwk9GH(mn7a98Sll{-=K?@-d<P3gQ(4~OCvF+IDL0q<l0DrRXo0d5m2fRl@V>FqJCeos>Pc;z5uUiHnglUlYZ(>4`h1a7##ACxKzK4r>*l%&_k8kO}n^GsYH;MJG`{eJ#eX>$3H2f(WbAirrl)!Fsr5l_E8$Jx{VB!;$5|v&MUJc*rE!ZaN=ByPCtJY>OE6QAHkQ)wzo@T7JcxzJ?^Q5AH_dAYbt0|iswf9dPhDQK8SL#kpy8Tf>LIGp6>)4ha9tpmou}mv^Y7!5_Zn;Yp?2*JR3@~UF>sfIxnYFi_gj54l@G8P}>XV|5o|dla%IGD{08g%~&(ZtUz)I2ax0`C0HNviccAcQ^lN-ZY4ho@?#?lSH;OLeP_w;^~9pt@p)}d1D#G6cV)}u$erB9NU(N!e{Vcw?@KB`X}6M*3W;Yey00S^AVVZ4r?~#Sa@Jhc{a?l|o+}_3AEmdfG{RL)kAGU?&nf$hFFaD#bm&v?^*saP=;!GZ%iF26=*7F$mtmDBs|ven{S2du=m@<W`IZ@(lXb47kjHT85sfrDRJC3&fP>eb9zk5Gw}8N^5GP5CD5?MKR{sO#RhZvROIh#&niv3jc3Qf$A1&>)8tfUWQ=lB3r$A7%=Qv?z^aLF~TUs>|_q61L;dzPS`Ygx&Rng{(LDgG2aEnHyon$apsQN3zw3NWa^z_LRT9Ty5xvpC}4qc8UhSdguIp=EzaH~BtBcvw2dc$*#&Qf@l4E-p(kSBCt5K~w*f#>u7FXO|*o$YZ<in&Xub5*$Rc*&bU3F<_Wn09+G@JM%e*a8hA|Jq*q?T2Q%pbFA&;r7<+fFs4ba`eb^84{h|HqEMs<6d<^c6W0hmxalv;-vggT`0FXcw^or$<T}P&u5oqf%A!OAQb^N+?2D5=B1eW{3dyL%eT24+ow;C-W(k4A0CglX*$sr?}?8Y7xXMmN^1g0ax$b<c(<q~RujO~NJ|(}Fg7xGHylyKx-{{*SV_)z-D}+zs926NaC{lAb*jIC--5qA+}C=U$)%7`lD()y(s2Lm1zBsQQ$v1>VqM>eYOCw?y=wT)bjoJV1qU!W;>uE!61kKB@(j<mcvml}ouYIz^3<g2cZ>Snf^s&koV=Dxi@JRI{I!(cue!X8VcQ^&$UE6{i|Mot4bU8ipVJ#pwuKq0VvHcX3kM@yLKD@rI4^-lBHr0*ypWFJW{S4GuKNrkUhhkV9%Pj>OgI3Gk?813fY>9f>#m`1IV`I$S*&1CY2%fcm2@I=H<NS>=8ahaI1!|IZ$e@6csOt{b$3RiLe;>FNPGnq!lvuTs(!Me3O22>p{v#Y&Aj@1#CGM9`6o@n0${oAF#%Mp*b5TAdHu9?>H>AF_3IDr|K!!N7S|{?Rh3D)n6!cX9nHI#uP%!Dg@j7`a=owLQC12y4{gilHkZ%5Sqv_Mt28|1fL$zT&v0F>PimoncB&)E?AI<^2AzcDHBBj|j9{S2S3G40U+YELUO1cDaOG?-Ic>Wv%E1=nq`6t7xs<=veGw$s=6kVox^wlU+`iL>4kcJ$kR6*OwP16z0M22m!%r3_L_<;)pCn+B_~xwRI2j7-7>FAD@r1qS@Np2=Pm=Bk5upfpG$OT`nO+}BYc2~@;fCk2xms^9O5oC*_^$O79q(W(LYNU+xkd9K$ZF+KX^23I9Fu>tbts{<nqVWam$F&1lE3W<;AOn(X?j?RPoyCd*l6LQgb3pwOw9f8(9Dq~Pq0b3pP^T4q<NL5zRQB}gJfX3hz(sok<9BG<+c-de@<@4Xj|UGix;sKlVb;(0B})5)NR69Be+k^cVyaNM=H`-)tRF437T5n$Z`lAkb#(=LUWi@vz|ht_S0w^@63)N_GKtuO<RX%q1*pQyw48s-s1Di0YjQ^Go88|v?)PE3?~oYbp(_oc&m^wfy3f(T(>q~j}JFZKWKLF4xgfch<9WhA0Hkau;gf@?Vt9$kRicZ5ac1Z@M-!hK<wjIXzl=X?n0$r6a4DTFi>HK(XGIB7boEE&W}GGOK;;~*J}B}v8=OU5BalJkBq1%xn~HN-sPe%WmxXV)gNeC9n6AIi<0Zco50=%Q|N(TTVQ>z3lT6j(2wmeq`SIm;B(Cp4umAgwQ^D)C|F|&E;bT=>*8fbt8_$|eKABz*H!IP+f_Z3H_0^&M|6Rmln5*d^SY&wEBWoGxeQh!uzZ2R>Ty@Mov8MBt|axPe03?V@EdU}+*wA~OeDIrcs<Gdu5k`bt}GeM-!>QT%ef{DtZGEn5aQVBlV3nLh1d*J##ZDR?FY4?g}n~mSGYQ5IBt3B+E9xi`U2$*eiCx1xtdXcYD)BYc!PvG9NoAYP#)mSi*ne5i0wLeFV121kX%h76v0S#=P4qzitA<qywpe51DGNC#KLUogVw4R0>R5u&m>3uU_w<P0S%(_jazmhrTk>WC(ly3U`dc6IHj{dg>`b)KZ}9GI?Fdkh64ZI$P!6+wZED<75#Q2>a5xD{B&8nZC2Ut>g_LKvm&4Kf$tQVpU_)f-=e_70Q6*I&#bgY^YQEmQrrLkSraSAH>@zjvJ87^hEw}^p2OKP1L270i5rWiBnW=O*|(9%o$ZI~9+w}tnr1c;kpYDzR`Epr^$5wrGPcKeo!xz{wScqDR&`gk&pk~s%uq|8wDB2MW^tCNW<p_W=TBQ^a|BoS93Gn#j;SHOFa!i=I$>Y5p7)P78X>MF1z&udlzKHXynhy@Ig#oUAg-54mB4TP3lOy-;%?~j3Rdo5MGQq{@8(y{b=i};`f<hRiqD;c(j6yv@pr`qUJAWJR3)-OdF|)Jp&_iG-(+luakmk}6y9@=joCbkdXN^}Q6SAA!)?xQ^V}ILObecYy_xu*Cabty)E8WVj*_3#xBT2cGODSc9iH+M!-JLz4=)<Px3Y1y;+Tdmi|Ckf!&x%laU&ZJF4KXYDAVF`M<PUMXiDyi+a(!KC9Ikri`(CMGr8loB-#ev4W!-(riaMjaA~y*$kl8eNUV5FYckH_>?0bmwh<--S*#Y1fI5p8xQ3g`6P}eWQ<S#{fY{zzOIL3)Gm?v}d;X10!9Uwx;2V-0j<gHRSXIDsL2@po$9B9Zqljv0`JcLRv6y`jAp`=5^o3mI@yc|X9v8Ts2cn1gUr-?&hv=vesKlSkmm@b3e9>RlHLFqboXPnUSeLlg@Rat!_qpg$%E|Pf7f9Z6V*U-)OHx|Yr8a=WX^TXWj@-cJW70^$4Ni1%RB;sX!UXj`K;r?a%@ggQ@BVL>!Kf?C1j-C==s4Y4kIh8F$r4dUJ_|EY@k2l9f%%nFI)dCOX!=WJ4X|?L6J*h=b0Tv_h2;{cWL!u|%#ZmBIAJ-V<1PCvDIM`fvb@<QM2t4olTJ3RNYH>sl<WoG*ujkZTdQw(r%=*c0%?BX_Ri^(bMRrPl<3{C{CG2ygrYcoER@TVQmZ%@)WL<3m&tbGKGsK(PD&s9da3=r<MH2*^Mk|vgJn2nVM;w=%$!Hav61kap<vF;IJqqH3ECduQQLp0MR|a`qNBP6sbDtn*)erK=z=D*s%D(2=#^las=F1Vb~A9%6)8o}OZE2_Y!=8Pl0D)UqHfCl>JJ9iovi?To11-36gL-UAMI_-na6Abg&Lv?uXwm?U(uo+DMA~P^%7*(+<BS?AOq^TP|ZCIJ~r?haR{yhxf&8-s>3$)anZO%z*gcrv;JW4=eJvis<bF<wZoDE-&%c7S;1~fNs`Fee)Q-FBM(tmY0HTFq#fuhm&f>=r<9)ugB!#SKHg9@<w2fTbv4g(Bt7U8o^*5^0(3E-HWz?%)-exv8_KpB7rT+Z`X$F7%6i@{`o5Y@N0v+{Cuhvt&a&TGP~4C^Jb(8;l8)xi^<3I=9VZvqE?)^cMt3zrGwu5%z`Ld6ceyCZoL=bqo5N$*LfMWi4jE%=Eu6nnuy1UlGe_1@0#)DkS2`QwZJ7PK;ZZSQV|eQc+@tQt(dZZRoVxh{0XAjeocHfv8WUwgn1!8qw<u;4$-A*^VJz?45469aJT}J<pD?r$=cua9e7pP54`uBn?xX+7#vF;ug0ARd3i!@p-1cXY;Nq$bcTKn*%&hW!I>JoLdH$|>U~Z26yfT#hX8=Q)^1CTQz@vDi$4;8`%ioKLRmVtHcZ<oZ1Z6+qfT*1gk=~eEmG|*EO7;1SQ#(WKUKWp_F^)38>OQ(}K%8N0n$<lFSF$vWCSwL?=X&``XC(NX0Ud**Ziih61nbe>PyHYzHpoOFU%pFs7(Yc}lmI{nb|ak}^X46H!^7+VpjnhW>QXclmlFSVTK|g}k^^fPWXv{lj&zx_#h!age$pexJoHf@sY(~bmO_-WCwuL|P98PrmSpW_!|rL#6r}bA?uz;|h-&-?Az}f~P2%q9;dL`pY;zB_O2LSA3XEi92EtKiEDVrv1~htf?V_2{mB+*N)TUp#<ij=wlfaJ$*-HYdd`U4nUsHnAuZJ)C5gx3kHYy0k>AXZddIBcaEC&mb`#6|bm&ME>$Ii_GY|hv=De#bg$mDo&!y*s4${uZP5>Vtz56W-8JW`Qy{Z8vQdlc<TsH_0nTk|EP1De;KYblhD1r$Sp2HHf{&;)!OONpaZNI6x)r`tOSke-DrR)DywbrBB~AFrupiAN)nA?S9PSk;IUOhs4sT*<mb6yk)D%#J&(j?jh?eyE6|-cDjfHy;tvyhX;BnDP12lzx8l)miqOAJI4F&lP=SsD`+Uezj6ZQ04lWAJ|U(P+}*|#8?~z4trV(ypdv{6os@T>D^;c1|M23@Kcd&1TIrvb2IXnh2%4wRvcKe0BF4B9u(5x;|+Gx+Fj|yR`5F?`apR^kY%ua#Y0eiiOAsEmwXs#CIIpCAkaKmt5?~Y1t>C1cd{yLJNCAj%$eySVO^Vld|C|j8l%kBkUxQGlbn?+^A9^exmXy@TB+}z3xE{^qe;#Nn5=R_^?ujuX{GW7!Ca$~fz3<F*izAYR4x2;ab5e>aZl01zQyU%Kb3t3b?BWtqFL`*uUA~mnzlv4gT)R0ktgf?Wc`el7W@<tvXZTgI|j1%``v^GRBT4hjC9i?f<#65a}El_2>G?IPvr4}d1^M*Ra@3bKUgb(p@q7&xpXpw*?6=BXs7j4$LT;l#q>ponf0L48Bp4CZwe_2l_1fAZU!)Bii<=rJ<r)p6Irgj6hl*?9I_;!tXUr1mVRsjp^(&KQgR<ciqQXPxe1CI)%t}LE(5J9r9c<oJ{caBeQwtgElN{CNm2qT{KCBo4>I)-q+A#1uY5{h37Mko^P1qW*F*EBCs=@B-)qFpd9I}%ykFP%>y#=<-uL-gKV0o-!aD;@2g=?hqgHC#Z<on4;{F83?w!QKOj)cZ>+!NP0QHY3C%q{;V55t8A1-PV)8tY}l5$_yCs1(YjOwQmY+XkM3Wsf2%QMM)IZC$+IHw!la0CdY1fCc3s}mR?Xg^~q=3t((m8}Rjgag3&osu%}kfr}p-a$E#)vC$>dm9u9%#`5*FKCXvzt`BSTWFW7#fo}o-t|2gCaKH3F)ye=e(JLx$8i{G{f0bOsmt^QEu+&XvvXu9qZ`~}MoprSu8q?txB8xD%b#R90X!NX0c=X^S@Tx9Xy_gNF0Lq&8Tl&dA*m{QoI<uYvwJ64noGtNO*2vm5cp4N>j<F>Y3nb@>CY5{8OB%Kuk1iam5f0tcLlgsqf!<x&uLZarGnA3ab*mW+taLg8IQ*wtN9V~(^!%R5OspxbFqL+0qJ&5&LTG=1UV0a&DZC|tvYO4+p)3&`#Uk2e3>mNgMBXj>|udWy>|KZ2hwh&o5@AbK~)WONegAQqaKA5eQK3G;;*O#kwM?*^heN=e;h-LPZaABh`%Y?58QU?B!5N~$T81lLaM=+E+V!fs_{YPHX>grz&3&>hFeFwHJ%9BC?{;6JSV*pk{<O#vnJE#Eaj7RPOFQ7%BZrFVt#gF26GmV3?%Uv|L4usBLE-4(=5=58o#)Op=?V2Lr_Kkw2}3eqoM})9_X^V?7gQwy*zzF>WWWZWB1ud{TuDwi<E6c7I3}XkS-PW9xN`P8n+?gtf0)wQX%>xp#NuTca}4d?0sg?{+<1E2FYV&w>m$pq!v9C<_<0zK*0;~ox1xacK1-9Wvp_(y>aG^S#;ZVGN$w*;BmSc7&B%gI_sWC>jc8j%HvV<cr)T36BIqmIZszH*In$kCOJU|CjT6#e7|pY<a*@x<XsTjX?39j=(EgQOOPY~NwTMoZe^jK-Toj#d{GdYlTm(|8<oh3)AOWdzhueo1g;?c_hfx^X73;?OoZZD9x6@W`ic6?YW+akjm$70$h-<PSh6v|MPxC)rh~+o-!|F1#;HeXwH+>|oPqFtS>DiT_B=)`r+WtA9t69V4j4^T*+UodtCHLbO_%#N85DbZS$uq|*XDOHeE_^~aJ3Po>uoWs5dutw*&J*b%vGjz$=Gzv{E(>B4-|Z#W#lB!FwyyWxuN7IDU;P0T3+8=LVvf!I_g|E%!zk?Va=cdZD2b#Eli6<`AdfIl12?dbFN>_srt$%?|}b;>C^BhCV+mRuk=Hi!L)gH3*?}vV156O=3HO?wK><PWLwFlW_>LvjQ|jkViMS=B@Xyc8q6;eCb7XvzLTmp+haH!n)RRW?tFi^dH5^f8o_c2a(Q<8<d6)#M%tPcv%69D#nayKi~sIF9b`|zAn9JWv%i;9=9BfWhseo8TkkjR=JV&WQhw8o!3nL9o(kMoj6KX~E8KX@$^f=1d#{a%P0(>#8ZJz-uRLfM=huYw#hKjkQ0%!d#h5=M9(@;B=h7PqC3yN?Wyqb$wj>LB9cRV}xHq$c4gS|~*d7a%bTi^($Q&X;uho4rKL0*&5-$88#{Vtuv%&8EVgK;$=Hd2A#6uiQ8@f<)nTnnxW!Ns8HD|#xA6^tS;+1>!cEDYF49ueE4|T~`046KU4?M#2JBJ#X6X<D=Yrj`(i?Gk9ZCnm%d+&Xnv1vo&oH3Dr=HM%V`KXwDz~RKzdw>fT51Z7|JjRh_6erTEIb_X_9MN9H(o*wAe8<sFYBC$Jes+d2T_Wq6sb-iRA_3FfQsgP2XfsRUEkaD0a#bzAt2>r45`@olp!hV5W+aL5$OR`NWtgfsjnyr2P@pkMZ|kUnx~{wWPj*eU!|~rYw~o8(fxfo#2k1U<xk~N+u$6-0_8m_h@(_AntGayqp(@ON!SQ3VOug@%B9N!w4w7pSr%VBqoQ3WvAmc{Hi%z<)`;vZ;P=qaP(R1(xAJlAVLu@_rr#*?KRX2-WXw_qyF_~5kb@nyqc0+KJ_sPkow82k0RcD`wfAg(JXfy;wu^GwJ|9;AjoXRA5Cj0jz4o#Jq*0@$vsSKUTPc$mU6^aJI(nPJ&cS8^@4l{O`0DbjUa#WoZ?M29|rb9WU_U(xpt+REpVM%_qPl9dxy*<O(r{<RQ^L$;&_Uls2%^F{5HxIdwPOR~TBPs}c;=MKUg?Q(be0akbmiaO*VWV0-oFjFhcw^DFJ1pFL8%xM~Q5SWlNVvWQjFYxguY#EMb2Z!Qs*u(Os+Qj%ze11tM6cP(Lt4y7c3RBCGYZS<C(q~~Oz$r>c}c<5`_gaip9#t>VQji%3zcE|ub?=mlY5!QRr&<^S1U(iA2>TmascAk<;40ZXtr0DgesQNuZjsHuFabS8-48I>#C%9eCQk3Spgvoss<#tN@#{N7PAYNT|^m~XA!_%fLxNFS#yeQq;Iucm)ygyZ*xbA0dEdHXZX%T0hjpoU6#lP4+10WpFQfrfD5Q=(Y{CsB4=iwsKkBDWYRFy!qh%dYxj>6E^MkiUSRRUN=0!I+f2$J%cYAnLyID-{7*-j2<Xw?P*!;QWJ*!4%-X|4AQ+%x_f@RW@cA~TY3TPL5LK~h(Yjt0e)nCPcy;%#i+@m-1tXC*v%Z>UgF9+?C4R*RtlD`CKY1PTpcSbhtRf!rfr!&x^}3Hu>dUUd3LerWF_fWy8gFhhVnmd;yC;T^LG}yfnD69~kjD0c%ggee-l6L%f)=fxmc!8Uu6<=Ts7w8)r%)#_i1bBz6V=0^%Wpyob5c}EPhb|xoQZ6H=GOr9QZwu4QKpw{OkU<VC@q~>J1!jw=Rq1n@-|vAv+}y6dzAIA@zNlQilf2Jt|gmf4X1@W$?L!#vq*iJ>Mi}h|FJ5F;dHjhFU&z&lBJQ9O&jaq^mWsAx-X}lq?jd#&U(IdzL&`KcC3`$5!mVB$UNKLu^B|On7i_mic8B#;gNS;CJv=bj#t^RN)%GX(r=2k>051K+O3*q0hp(xESlRh6MCa!qRt1`*9F_C)#_n&0H;snkYYh;Lv<59`G{0=A2vLdMvuE|&a8{u$;PFGsx)<8eyrvywUD}Y#GPgrW|i=3<T)in4c@_l(kd+aUQdQ(6R~=2<m%ug0Z``pwhJykFRCdgf|0Z_Uf_oEK{oWH?)KHhqAW`nJ8EoyegU3Cq`bGYY*+#WPn8=5!}OCK-00nX*2ZZ+oC?Bp!B=kUbE$3_v(gKfIY3whA@xx2^mOuReel(N|MYa|{qbawh1WIRX~>@_LQbFDcl6H}XMHEkB;tf{!r3maJSk6~4ArVbk`uP3_GX2XEQg-7Io%xtbuT}s{K9`VcNs>jLF8BKaJ2l5!3$#G!M9gPGx479XA>l;r;}~bE>rr-3BZcH76BMQ9HnWe3zg`|5qbjKGM)0X1(cp6cwG_Cm}Ppwdv0}|<~$g1F28evkrBTF;iFIrm@Q?b;0gJ-vLni+s*LLfVX9SaDyjq+)%1oG7>MN^P^M^NU(<#&ZIw0U&}3JT<`zI@qQv&xUMo1a&`Sv+7Y{}nXYc2o-QC=*>A&uOpKt9N9!WXVc|x+k2>SjU%-s;de9?+-o6brtH!Cj}ZE3qZ2&iiV(t%)TWF7YMMNXH7v51)=0wB9A2!L*aX*&YJk^cl6nzs>Uz^v=}@QQTkHAO7bPt$C1Q@t2o{c-j91p*Z9pY2`RH+HkWqmQ-@$D7CF{OHZm!FX?*-CI8*jr#7c{<XHYzP7dopV{s2f6R}^hp%_`=qt%11TPcTRhta~muAYXOS8*10iGkK6Uiy$L3_Nj_484FFg|3Z@LFz~p#PKntER<_hn0{2evGb}o6YN;<9uiDhyBCXo5zNOnGgSq%A4)BkKH!@IL9RH61wP4&1k)JqSX2Kn@2la`R3kszO$ciZf)(q**hkT&#=0`*pf1~e23aSI;LFm=3Qr*fkH3VD3wtDdh^%(^?38>%^^P~su{_6?IRJ8`l)sP?alb`S00WTme+%UE%M9j+|0~2)k;}6<S|l*zxeta^LTGR-`?5W-T(0jZJDOlrLDCW`0*DZ=F#|d{=??Z?$+Usq50<S`0#N5(9D^s;m3m?Hs9<XpDtdkz4!)C2$AszN`-<)zMpgcebH7IAgnovISAISY?bVc_+1)ymxoFW0^BNRa)`fa%Nd<py9xj+bzS6!aeedB4^8Fo%;bLFHz@VPw0PGBMHi;*S1+QnuPd`p7T0eL(=|)=sGJ`mNu&1}$#nTV{;c@;M?Tv`h@%jqJD6k-H!m+K8t(4l+7D(`W7zH87R}eg6(1QkKUq)&#X}#Q1?ym^*@9p2?6a2vXDtgFF_Ra$+DIg2k4;K~Lc?Bj0@y~%LHSKZzQ41t-f~hG?+FUa-~H5R0*>(q7Pi|JKD#k(`}-xL{7yq<QOFUqGnrT<uaVQMyHt`3!0eRIDt}NG?}K*U08I2TpV_7!_#`Cu<^@C@0_|N!Xg>4|d)@#3uj8%b$FOZq!lRlCqz@|vKSGY4D8_W@WFDL2bgIneK|X`hKbNz*oIbAnRn;1PRyC8)Y$yEgb6TYG2gSSc2SO6XN_&_u@JGBX%17{#fT=y^12k}4&aSJPP&_{4%at1^TxwG5&Lp*`Au~ivEIRKWSSg!rTfM8JrJwF|y<4@9Ap6dwP3)uWSr!QZ>EZHbT)~)q@#FRQ^}dlmu$RnL&<I!$jJ9*SB}ZTv+9PI?c!)baALcoqQ}%BQv%r=R^JSvX@ZoqIvwVE%S@ppz?uR*J&Y)9fMIY?%&~(trvA@4-{@H%Je@GIzt>8mbP4b(;iU;u2h$wH`FcW{gfBfsg_-JHql^639Ty@#G!`uS~Z1^(2&d$i{@(BtYxvR0kiX5#0Ib<%f4XJaiulLrhGy}B~_*=?w-Ls=Qal^9Ry1lq6X8FyTQo^jS(my?IU0fAY<HS}O4%Q<Z=;hVQdsG;~aq~d6^27W7ZwqtN{CD-sJ@HzwOz^Q)(~NrGZ_)kvCrnf7L$BnI<y;9-0mU>)0@vpizml~&cD%Z3@8h4pdf~oj{>9w=fv&~VOm=Z~UW(S9Qr_QC;j)A3>~%9?`UP}06)dB>`EYwW-9|W&>Gs>8&&hS}<#~UP^ZTn8Jt(Ejrc>l91hvc8Z>xHHch@iyElr$+Kt3tjCC6QxjjXg)>61}r)_OB5Psn@rxoL->x;<MT%ig_N*%}6IF6^^+3(}mnaAWrv#Lx)Z*KJ_ugR-0b!4wT>Lbzi9RO=R_jJwpMfqP<F!?2(gj5-i#<R*+XU?G26Q>G^x7^f`vKs8vf+eL~VUsdBpFoQo$vUbtlu!2{`z;<!2Ux*@##6{tH8cFCOm>i-z$NYq|mXfQ-t88!1uVfX9;ZVa&&lm6BA*Prx)LP2aKodD&^Nfwa)j)R%=;fLciurn;UMF}?Zq$!h4=6i~dacvuA2@P;EdR!vSj%+6#Br(5bVmD>Cd<pgd^0O4*t{1*B=`w&N#i&py&LNmNr!ncE7~jeT}G}`MBBlUs&342S4^9Cx*QaON0IcL>AzM0142`2{z(c+j$)^*8m%Tx$_%kvb(Sr}qhsCx5)&1RTK{Qk>UiSZ_P0-mJ|pURnw@SY!1j(a389NgJaDNm;7>h4=yC$1J#a!a`r7F`mv12TP?n4mR+0S>lFuOP?Bpa4#=&CVhKlVPNm`&oBt@<y-ZI-ffKG|rHze=9G&on?^DE%w5Uhgf^_{pyx11}Y5MUNj-J4&F)?*k;@mT_soV7H<qs#Q%^z#*am(N!~wJ?fDdX4xfA54-B9a>y~h@?O~<U(urTHu#KJ&f3EKLxeo8N5QvlZ?1$tsc(jiJT9_Ny_KQ;*Mok20FK7S(txAj{>)SEScO39x|=_SQZsL<OrWm#!s%AN!Nf7rx}T=;M^Cfiu!SxVNw?~bm~Z|q@zIgoEXG&mLe7`6F$G2m6yG#sFCz3m1*qbU}&=cQ*vwM5d#y)3hny9?~&(t$Hpns%rXJHhnknHD<Sef$Y0&(S)MFQ--{7he5>IXf)kemUh2lPla*{Gy@F%^63+`=b^w_pk8ukV#J3<o^T5n_)?Inxeql4=D5B3GLvRcymjO>?{bQfZTbISmIkePSXPdN9@=zaZC>Mv$1XxypAf}@staj;LFAjyKMd#_=`j1*~3^yDvHw7Vfz+GJZBXo3~-DmglaOpLxXKBHRoxysPUHzCHY`sZz?m0v}P{L(jWZqM!VjIX~);xtAEJgj#Sypnek~btLZ>{Q_IX`|bT1KXi^yNJXp>}atFZ<XmWVSipdF?S2@)>|=7R)U@6}ZSsbnTDmi65m|H8ks<9iYErdZU|XFF3~r*)w$VQS-Q>YOgO*{lU<yrvJxQjHSo$19>x<)gol!zYUebwQ-H>Y`hw9sa(ZkV5pF*M+Hn;i3ucs0cY%Hm;73CbW=-=wL}hY#f<(@Zi6h!o@Pq2?~!%Zu_n(|EXkE(FbTa<-c)cp6@pijwu5}@q!l-5-gUj_TTDfir8vb&KL*gH4p15@u7<~Kww;w-kO)Fs3zBbni$}$bM3NHQJO32wN=_UHWcopQrHBOdZ{>NPcRCoXM(!qKjYdli3xvH;7S{ugoknYY_IBZxy)+UY9|Gy^QiCdw7TG9q5O`Ygf9F9^wC{sCUamP?dDLYMXR<KW`Mf`^pnv>naB`N$!xqjyX-`JV<)N!T3)y@)nF(q2k(>LihpEP)U7W<RRZw+rJHs1sYNUu7S1fG!bHY=ZHw!Y`F5RQCA%HaZ8{y<dMf$6l_YxglFU?+cu`n^I=|^%~avwq%GexiQ*G}QD^@&Qo-<eGPJ}Q_!w{QIU1n$8~j7Y%xT6-cVSW`n{_L>p-FU)(IK#K3{Oa@kM_d15hog+=w{}OCeHx*r7F^k#ksMBBeSu9rjKIMA4&8v&|yq@VG8wJL-q%0G<(c$y#%gpoWp?ZeaI8VoAGYpLLaIT}f_dh22`GR^ExYBL%WuKI08PedAL)~`C`6);h$=?h(js>aTMPtFbKQm@Vk;L7dLIx;5TXk7o6pFBK8X$jG@(O$YV(rCO&)5Dd>%FVySBrCsYyFa%HLZG$e#!lP9#jQD<M-8o+_kitW2rYI7mI5$MfG1P-lfE?5Q>TE#OB*0Gpu3)zfm()3kvds-yYK>W3aed#`x3_jsjm7G&LBifcmkn>M84}E|9Rux&k6)J*rdO6eu>OkE2Xx;lgyOo)a?TX)TW&S|d1>^MD*?L{iSx0(UQHO(Z4AO>yyFqt8em$CorX)={V%d(fTMMaDVJXTz-H*T_DEL7o`dCT2CykxXjAXsm*!sRS}R{GytainC4IAnO%yTqZ|LhUY*%<s}XyxJo*O7HMy=y%FZg;*r;SOI!+R#cm41wl&iLH$n)3xCdTb`A+$;oLNoxK)5;43!uytyTq%Doe>elP%Cb3k<IB`^(RYEOwH}LBwYke&MQU(r5D-p=F!jj)=zKtem1wSKkh*IkG64t)N{^VA%9X%tB=7G3b<btO}`^ZL<7S*Z^!|0;04$(_e(r{v$r=s%r>GlETrA0O~mf$imB#pkSy3Ar?rt9$jCp)4tBPVjhK0aD$V?`wT+aif}hxO^_Uf!Z>s>stcwS#zz3by+v8t$won^F4F{S=9zWh}Z;JcT!ST-D`R7kNns9P&ym_$0zh94!H#u$j>&?GIC$zWunw$sMU;KriZI6%szt*nxIgR9q|0@*t;Q%in>EaLJilqFIV^!slO5k%{fRfe*Ipoly63DW{?f;(XUw6;+%r3H1b^0Q9cV62&)9=Tt%d-n{PdqvLi`*wPOW)i3PV((vU;OhO`X8OZUz1Ew4$m*|B~;Gu+gUL>pPaq<O}sCu?T6*=k$8+*lOwR`P!RMV-EW)(*^w)%@asMwQNUR-c03s`Zr0rI$AU71e0vpiiEyW@_h+Nm=kLdr>;cmk-GAlX|IP=~nfvR{|Cs4tGg4cRHZOt6TGgNuDJ7ZTBSbF8SEEg)kw#x7^R7Gbiw)eMZOt4dij;v()MN<dmOaY`b25;NFa^om(M;XlQy;lV^if-N<o_L2eRrS(jU{+zS{Zn;+|*1G=bO(oPJuGGn<;&aq%@E^U{AETT_Fwm6D=Oqhn;L}?g7hW@)mq(ID^6v0C!KoAq1xa8n6=Z&gADuIXspOxieZ&Bq`kfh}Ce2?NB@>K8QPy*B9sGNu$4A?uezjmP`?33ko6PnLy);gG(g+Fe8afjG<hJFsTRV5H!-AWyAq)9<LZbJKPPVj4+HVs9iI$4Q?wzw;4EmBBnN8gZGQg?MT2{-uYa8py%#4CgS|OpjT#;u#bG6Rc@_EGfufG+shYbz1@6vY=>MdS@z(V@zyokUMsbIbmz9sI)Z_uT$O6;W_aC@HzC_<NLIk4D&xYiFlkb)re36qknRun2=`{3ZVHEpHZ?@eMqBu?ZayaDIkVF&4cH(-+1r|2N3u-=pD{bHsn$1MVQZnU`(N^PbIiBl=L*AXWs=xd=#Rz)GkkBAZ{xN1;ypNl@`prJ`9LP+T{ttG+L4#kBa(eM3xs0L#6CqFBBi=2>H@$dNs)lt9d~!srn6=^VY4PB%IipjxeXiR0~S}+Y$^TCWF&Jw-B4{&(7^7-^&k1U6Ikoo%b{!g1Ra=NP7Z_G3B#ebPm2#ALap}u3!;L(H)vj#Av98GBMdd+isdZE89IfY#7uWprmJs9$uYQnyYaV%r_KXmVhT=wAHD}Ooddq@GY4>{P{$Wz<2a7?^Ku(yh7N0<aynuY+HW395&;KERJ3f)xd1f-!AIP&I*7r?YZqS$tbnZin#tYWXc;I_pEl~ULdgYm;`KVLk-Gx^;huP|-F!Ar&(&foM>{M-OG~CrB6B*B9>=Oa&n3IBr@#5z$tKOr1et*iBVs~Uj_9@YJIaUrp>cl0z9noEjt@DQ{Q%@G^fqfbPa+l!8~d`dz4tx@@Xd<7x8%e*1`#{`4UQ5$;6qia%$<{-XWwD$OAv2W4-bcPW$m`~QdCME1@Rv0DM#3M6(N6bwIm8%;2m1x6>?bWZR-o^*lPvP6~iOxv^Ool)xnF)9lsTY8sbK~j7O{;N18?r9n0vLg!|=<BVfhHx~b9P(l@{}+}pMY(wRce@1b-p6r}UZX>a!hu6w9bcDro(4Tp_2?H<p=xeLfcM-u0-9~#|m*C&aVjpjFX_fPpV>K}hZzJuNMR5wb{k)@}0z}jc?ESwE_Mx3HP1aNBZQyE!LZ0Sr^*-Tp7Ad18#?VO~GWbVsX9leYa;*3<9Z1DZYOA2r7nWRSgvNqGj3ibyl2#u7nP~`ws^dSFO-X{ZU^Q^(rorIRk#yNbPB8Aeg8Usy3)hMaJbZg&Ehc<Ee0Msj70qYo?%7`b~z`QHz#I19;+5kp=z*)(*ck9)zRl@?bDLi*Nu+r;18h#P<XJ!_J7IQZv;Lhvu#_J^_p!EF=-nPx%;!Z<EI9g7xY>YT4f!SK^csguG>czAmI+<){2@JuLCkC8?1o|@xm5WFU%wkb1i=->r?%`kzBBo3g7Q|su)VJ`MWq&V&l(hep;i|#$s<H4fQKIjP{QkjewGuK#y$~OWUuPr!KQXLqQ(3dDI#f*AsORgmOSkg#%ilyd@@^7F3`!nT<zkB&^dg#svV<0&{4}GSBV?Fy6Z?xD=|@deN#(<U95P8u2=^s~>AKnK=TN>Wu!NfLQ?HR(&S8e*?(tD}a+Lja)O~(5cz$rivDTLlM^H-6`|8Ow$tgL+a5gv29V%KX(%Bvy`xJt2Ja{A%AD#qjV9oNu;a@K)JB{us5A39<4k;^_Ja8VRSETaB4|n*mqE?Hhxmo8l$qSOl$1IM=ZxTuBw8loLtgJF#VP!=!ufcn;SvS$S>Hy+dHug4rud!qAp|uWY(u=P<$)QsZGR^b}Xnn93lb}B)?^cLXYKfA}_((q-#Oi~S@XL#qQ+^XR5Y(fEuldnW+|HL^`YX(_l=&zfUrzHV=w)k;vf_sKruZX1F>7{B7)&tFGXf-E7Rvm@#~5jhw)kX#KEu@}rXkejGnUKRF06vLva$%x$h@kZ!Wspmni|<w>@b`GV+rD`9asGIZpmc(Y$W45!a)I1AX{Emnl*1%1z26We~cUX7k|TQcgsWXxetU}anZ%{e&WWbi8~!$R~a)MJVZp&9Iy<zA}=eYT<%E8Pea1x&Z^*YJ3$fX*|SLZ2L+yQZRIAPq-f1~5GCDINDc~<5WvdLxDx>`JAygL=DYmOnsn2stM`}*FJvIj^MVQDpPm6qMH>%Gr4`{*Uc8vRWsqV?S(T+RmzG_SLujB23FRP6fy9=JgE{aFa1C&zR}h@09l15fi_3++`S-u~cybAuJK4qJ?(`H8Jgh7<fLg1t;BQ+6N9B#hA<F<2%cb(gO|H01ZdroQZcxOynZ>JWY5OcRi3(LD%wjEXR}oF>H$IRad&O%C7N0$yHMMN~W95{0W8F6Lo1J9+CJk|tG#GMDBsoa3yn)eb8Fr0STM>_YpFdtjT`u#-Z}+<Knusuq<>V?I0%nSv6Gv8QEIf{F4Nj=iP#G25lKGlS(}nOOwkh){HPZ{%VB1<&qte6h0nsb!?Meqv-D^Hm^%K#_(WYumyKs0~HY051wV&y85F9JATw<Xx++HjUib;dU2%Y^+bUKPVcza0PC$*L&ol8$w?SV=J?mvLxys6egPslr9&>)F_P1QSVU)?_ouUu;WvK>e_9AP#^i?-N~xv&o8s^6Di%i$iV#Z3gsz}*t$1=mNnObwV*UV#Tw+EtwLkOQ8L7VGYPVQ`s=apy2yO87<IwDf>Tz(+3{%g?fmg6OLHT9H7Fbef_uJQ^el7k;ON@8A{H@IKJEgFLgI{adUQbk>+b=nZi*lCxk?QQHf*qdNeTz1mQ6EBE=O$LM_Y>U=ag`^UTUcjH;pFjHK4{NZjv`Y&4haMpyLdFqxwN7VMeABx|%LlmevthouWxYW;6tHK!H<&2MrO?1n?IH22@Vqx>L21QlBHul%$gD5n~X;RLe<UZN&2|_&sHG)>VENhe-scOEK_&u>-HU(KPhhZJ7^{o|-VW3((+}>?l)Qcx+x4#RtztGw$7#^``#mAMfJ$t>kJul)fQqKQxXyR>Z;bhg)35<wci`6#ae&R7VHOB}TMReMp!zyc#jcC0E-9*(4gTgv7?PozRncS~;1vso_mBh<jzgbMR#&3$UinAx!hC|<|gmui(*L-8PVF>g|`YLh>PM6fv^hyx37ve~wpF24sV$+b3lEyNY2Is^*y>VbcMAo+7t8KGv*K7nq-HVMdv>kH8sy!O)SSS85d>FmtT$cUR{jLJ9rewWLC?LdiMSuDICx*+c*%jBK?pXf61Ukd;6m*<5#A8R+JhyL!)B8Q|1pgn#*0&NpPxuxdMU%IuqmU$yS5a(stDCQ!#pbLSbNm$bQZJ;0^mRG`!m<$T1D-fnv4bxo`w9FEIKTb!i(|jLf9jtV@Sqcq(;>5`Z0ZQ3IW5_jj!2+7LiKLR_#pX;A-#A9yLK;3V5F2_7Uy5`slecUYaPKMr(U&c&NBy~r25gH8`u5*b?m%AdJ~NHo&E>##40wSQ%zY3eziDZYQOJjmyKyy=bx!Q`>=5ktgMGl;F@}%kfEE0VsnjNI3z-^FN3H*(ez|6@2ydfiq<49YVBI@2iYOqG0yJV^2_P1w)uyxCa{IEC4LEcQZ3Zxec{p)3lpDhQ{E8Zu^~R9e%Y{6bg>dQQ?J7$*A=1-TaH?;l%<eT4ps*VrKDF#W6MbL(tiKRx(xwjRuoSiHx7E*)z=3Qrzpv<5V?Lo`U0%CgtJIHKRC&bpCcJ;g<KKaA$Gi|VkG-<aUxo-**S#7?$gxoal7p9>23+5AjuSiJ@Hs2D=p|}aAPp$n2?}9aTfDIf7?oB8WDU5=><HH0_FvK9@BA#t%5v>*>RdO7_i%PE-Z(m<m^M9NgiU<)V$xUgHvgok)1|nZ6E_|O&O!_*%O9-xvh>=(5Oq=)|YOGWTmYO3>5DYN+ta80eOU{`*PlH{e3u_9V2_NyXStw;EI0Y!b>tMxo2z~^>8bv5^4zd*CJ|>fMiYfsfioFuQT8!@P!vPEX3WeF}WrlEcFg7rc}6;pq*M41tnetW3Qw-5PSJhDqQ`5g3D{8C0aFh<aRG%sgujM2(I#p_5ZWzIvyg_Iu|nmIs50Ih(BE{zYL-ws1$;9<){qnG}7qaadQ5C-*|I4*kPCRp>bEPU)QqwdjfN+_?T>J;wZA<v3<ReC)c{%K{5hG21#d$l;HAPjc>q+Fm3QR-vvtt`{S#Li;ho?S>@+Y(tgV&?b!`6)i=?8eI$(Ut56z`qnbG!g3n-6!@%Jc=1+Jy@Wy)vuPf%*zUAoP)g+AuryZAbthJTZ?O~plwV=2JK@eP-<eA=$oKw`LN0r3&DZGtbsgby}S9Ze_N)k^wn4NU=akUz9o)kM*v-}@kylA@"  # noqa: E501
