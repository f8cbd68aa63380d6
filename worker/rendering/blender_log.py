"""What Blender prints, made harmless and understood. Pure: bytes and lines in, facts out.

Rules it keeps:
- a line is somebody else's text: terminal escapes, control and direction characters are taken out,
  so that it can neither move a console's cursor nor forge a second line in a log;
- memory is bounded: a line has at most LINE_CHARS characters, and of a flood only the first and
  last lines of each chunk are looked at;
- progress is read from every format Blender has had since 2.80; a line without any says nothing.

The formats, as printed by Blender itself (3.4, 4.2, 4.5, 5.0, 5.2 measured, the older ones from the
sources, `intern/cycles/session/session.cpp` and `source/blender/draw/engines/eevee`):
- 2.8x:    ``Fra:1 Mem:9M (Peak 10M) | Time:00:01.18 | Remaining:00:02.10 | Mem:1M, Peak:1M | Scene,
  View Layer | Rendered 3/60 Tiles, Sample 12/128``
- 3.x, 4.x: the same with ``Sample 16/64``, and with ``Rendered 1/4 Tiles, Sample 16/64`` when tiled
- EEVEE:   ``Fra:1 Mem:9M (Peak 10M) | Time:00:00.52 | Rendering 12 / 64 samples``
- 5.x:     ``00:01.261  render | Fra: 1 | Remaining: 00:02.10 | Mem: 1M | Sample 16/64`` and, in
  render_stats handlers, ``Remaining: 00:02.10 | Mem: 1M | Sample 16/64``
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE_CHARS = 1000
CHUNK_FIRST_LINES = 20
CHUNK_LAST_LINES = 100

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor
    r"|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?"  # OSC, DCS, SOS, PM, APC: titles, clipboard
    r"|\x1b[ -/]*[0-~]"  # two-character escapes
)
# C0, DEL, C1, line and paragraph separators, and what turns the direction of the text around.
_CONTROLS = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")

_SAMPLE = re.compile(r"\bSample (\d{1,7})/(\d{1,7})\b")
_EEVEE_SAMPLE = re.compile(r"\bRendering (?:sample )?(\d{1,7}) ?/ ?(\d{1,7})(?: samples)?\b")
_TILE = re.compile(r"\b(?:Rendered|Path Tracing Tile) (\d{1,7})/(\d{1,7})(?: Tiles)?\b")
_REMAINING = re.compile(r"\bRemaining: ?(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,3})?)")


def clean(line: str) -> str:
    """The line without terminal escapes, controls and surrogates, at most LINE_CHARS long."""
    line = _ESCAPES.sub("", line[: LINE_CHARS * 4])
    line = _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", line.replace("\t", "    "))
    line = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", line).rstrip()
    if len(line) <= LINE_CHARS:
        return line
    return line[: LINE_CHARS - 2] + " …"


class LineReader:
    """Chunks of a process's output become clean lines; what is kept between chunks is bounded."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> list[str]:
        """The lines that this chunk completes. A carriage return ends a line as well."""
        parts = (self._rest + chunk).replace(b"\r", b"\n").split(b"\n")
        self._rest = parts.pop()
        if len(self._rest) > LINE_CHARS * 4:  # a line without end is cut, not collected
            parts.append(self._rest)
            self._rest = b""
        lines = [part for part in parts if part.strip()]
        left_out = len(lines) - CHUNK_FIRST_LINES - CHUNK_LAST_LINES
        if left_out > 0:
            note = b"(%d lines left out: Blender prints too fast)" % left_out
            lines[CHUNK_FIRST_LINES : CHUNK_FIRST_LINES + left_out] = [note]
        return [clean(line[: LINE_CHARS * 4].decode("utf-8", "replace")) for line in lines]

    def finish(self) -> list[str]:
        """What is left when the process has ended without a newline."""
        rest, self._rest = self._rest, b""
        return self.feed(rest + b"\n") if rest.strip() else []


@dataclass(frozen=True)
class LineProgress:
    """How far one line says the frame is.

    Attributes:
        fraction: 0..1 of the view layer being rendered.
        sample, samples: None where the line names none (tiles only).
        remaining_s: None where Blender does not estimate.
    """

    fraction: float
    sample: int | None
    samples: int | None
    remaining_s: float | None


def progress(line: str) -> LineProgress | None:
    """The progress that a line of output, or a render_stats text, tells; None if it tells none."""
    if "/" not in line:  # most lines, and the cheapest question
        return None
    sample = _SAMPLE.search(line) or _EEVEE_SAMPLE.search(line)
    tile = _TILE.search(line)
    if sample is None and tile is None:
        return None
    done, of = (int(text) for text in sample.groups()) if sample else (None, None)
    fraction = min(1.0, done / of) if of else 0.0
    if tile:
        tiles_done, tiles = (int(text) for text in tile.groups())
        inside = fraction if of and tiles_done < tiles else 0.0
        fraction = min(1.0, (tiles_done + inside) / tiles) if tiles else 0.0
    return LineProgress(fraction, done, of, _remaining(line))


def _remaining(line: str) -> float | None:
    match = _REMAINING.search(line)
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)


# For each file of a File Output node, Blender prints: ``Saved: PATH`` (3.4), ``Saved: 'PATH'``
# (4.2), with a time and ``render |`` before it (5.0); or ``Cannot save Node File Output to PATH``
# (3.4), ``Render error (Not a directory) cannot save: 'PATH'`` (4.2, 5.0), and for a file of all
# layers ``Error Writing Render Result`` without a name (3.4). All measured.
_SAVED = re.compile(r"(?:^|\| )Saved: (?:'(.+)'|(\S.*))$")
_NOT_SAVED = re.compile(r"Cannot save Node File Output to (.+)$|cannot save: '(.+)'$")
_NOT_WRITTEN = re.compile(r"Error writing render result", re.IGNORECASE)
NO_COLOURS = "OpenColorIO Error"  # 4.2 to 5.2 go on with their own configuration; 3.4 crashes
NO_ENGINE = re.compile(r"Engine '(.+?)' not available for scene '(.+)' \(")  # it takes EEVEE then
MARK = "noctiluca: "  # as in file_outputs.py


def is_about_files(line: str) -> bool:
    """True for the lines that tell_files understands, for the session's mark among them, and for
    those of a colour configuration or an engine that cannot be used."""
    return (
        line.startswith(MARK)
        or NO_COLOURS in line
        or any(pattern.search(line) for pattern in (_SAVED, _NOT_SAVED, _NOT_WRITTEN, NO_ENGINE))
    )


@dataclass(frozen=True)
class FilesTold:
    """What lines of output say about files: paths that were written, and that could not be.

    A path with a character that clean() removed, or one that was cut, is left out: it is another.
    An unnamed failure is "" among the refused ones.
    """

    saved: tuple[str, ...]
    refused: tuple[str, ...]


def tell_files(lines: list[str]) -> FilesTold:
    """What these lines say."""
    saved, refused = [], []
    for line in lines:
        if "\N{REPLACEMENT CHARACTER}" in line or line.endswith(" …"):
            continue
        match = _SAVED.search(line)
        if match:
            saved.append(match.group(1) or match.group(2))
        match = _NOT_SAVED.search(line)
        if match:
            refused.append(match.group(1) or match.group(2))
    if not refused and any(_NOT_WRITTEN.search(line) for line in lines):
        refused.append("")
    return FilesTold(tuple(saved), tuple(refused))


# What a person should do about each way in which a render can end badly. First match wins; the
# newest line that matches anything is taken.
_KNOWN_ENDS = (
    (
        r"out of (?:gpu|device|video) memory|CUDA error: out of memory|OUT_OF_MEMORY",
        "The scene does not fit into this node's graphics memory: use smaller textures, or render"
        " it on the CPU.",
    ),
    (
        r"[MC]alloc returns null|bad_alloc|out of memory|Cannot allocate memory",
        "Blender ran out of memory on this node: close other programs there, or simplify the"
        " scene.",
    ),
    (
        r"unable to open a display|EGL(?:_| )|Failed to (?:create|initialize) (?:OpenGL|GPU|EGL)"
        r"|GHOST.*(?:display|context)|gpu_.*background|not (?:available|supported) in background",
        "EEVEE and Workbench need a display or a graphics driver, and this node has none for"
        " Blender: start the worker in a desktop session, or render with Cycles.",
    ),
    (
        r"No space left on device|not enough space",
        "A disk of this node is full: free some room on it.",
    ),
    (
        r"no camera",
        "The scene has no active camera: set one, save the file and submit it again.",
    ),
    (
        r"No render output node|no output node",
        "The scene's compositor has no output node: add a Composite node, or switch nodes off.",
    ),
    (
        r"OpenImageDenoiser|no OpenImageDenoise support|No device available to denoise",
        "This node's Blender was built without the denoiser the scene asks for: install Blender"
        " from blender.org there, or switch denoising off.",
    ),
    (
        r"not a blend file|File format is not supported|Failed to read blend file|Missing DNA block"
        r"|cannot read file .*\.blend",
        "Blender could not read the .blend: it is damaged, or saved by a newer Blender than this"
        " node's.",
    ),
    (
        r"error while loading shared libraries|cannot open shared object|dyld: Library not loaded",
        "Blender cannot start on this node, a system library is missing: install Blender's"
        " requirements there.",
    ),
)
_KNOWN_ENDS = tuple((re.compile(text, re.IGNORECASE), why) for text, why in _KNOWN_ENDS)


def explain(lines: list[str]) -> str | None:
    """A sentence for the newest of these lines that shows a known problem; None if none does."""
    for line in reversed(lines):
        for pattern, sentence in _KNOWN_ENDS:
            if pattern.search(line):
                return sentence
    return None


def is_progress(line: str) -> bool:
    """True for the lines of which Blender prints hundreds a frame, of no use in a log's tail."""
    return line.startswith("Fra:") or "| Fra: " in line


@dataclass
class Progress:
    """How far the current frame is: 0..1; samples and remaining seconds where Blender tells."""

    fraction: float
    sample: int | None = None
    samples: int | None = None
    remaining_s: float | None = None


class Meter:
    """Turns the steps of one frame into progress that never goes back.

    Each view layer and stereo view starts over at 0, so what one step says is a share of the
    whole; a fraction that falls by more than half tells that the next one has begun.
    """

    def __init__(self, passes: int) -> None:
        self._passes = max(1, passes)
        self._done = 0
        self._step: LineProgress | None = None
        self._highest = 0.0

    def take(self, step: LineProgress) -> Progress:
        """The progress of the whole frame after one more of these lines."""
        last, self._step = self._step, step
        if last is not None and step.fraction < last.fraction - 0.5:
            self._done = min(self._done + 1, self._passes - 1)
        fraction = (self._done + step.fraction) / self._passes
        self._highest = max(self._highest, min(1.0, fraction))
        remaining = step.remaining_s if self._passes == 1 else None
        return Progress(self._highest, step.sample, step.samples, remaining)
