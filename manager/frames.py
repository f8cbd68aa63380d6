"""Frame lists as people write them: `1-10,20,30-50x5`. Pure.

A list is a comma-separated row of single frames and ranges; `AxB` after a range takes every B-th
frame. Frames may be negative (`-5--1`), as they may in Blender. The parsed list is sorted and
holds each frame once: a farm has no use for an order of its own, and a frame rendered twice is
wasted work.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Blender's own limits for a frame number (MINAFRAME, MAXFRAME in its DNA_scene_types.h).
MIN_FRAME = -1_048_574
MAX_FRAME = 1_048_574
MAX_FRAMES = 200_000  # in one job: more is a typing error, and must not cost the manager its memory
MAX_TEXT = 20_000  # characters of a frame list

_PART = re.compile(r"(-?\d{1,8})(?:\s*-\s*(-?\d{1,8})(?:\s*[xX:]\s*(\d{1,8}))?)?", re.ASCII)


def parse_frames(text: str) -> list[int]:
    """Frame numbers of a list like `1-10,20,30-50x5`, sorted, each once.

    Raises:
        ValueError: with a sentence that says which part is wrong.
    """
    if len(text) > MAX_TEXT:
        raise ValueError(f"The frame list is longer than {MAX_TEXT} characters. Write it shorter.")
    frames: set[int] = set()
    count = 0  # repeats included: `1-200000` a thousand times over would keep us busy for long
    for part in filter(None, map(str.strip, text.split(","))):
        found = _parse_part(part)
        count += len(found)
        _check_count(count)
        frames.update(found)
    if not frames:
        raise ValueError("The frame list is empty. Write frames like 1-10,20,30-50x5.")
    return sorted(frames)


def frame_range(start: int, end: int, step: int = 1) -> list[int]:
    """Every `step`-th frame from `start` to `end`, both included.

    Raises:
        ValueError: with a sentence, when the range is empty, too long or outside Blender's limits.
    """
    if step < 1:
        raise ValueError(f"The frame step {step} must be 1 or more.")
    if end < start:
        raise ValueError(f"The last frame ({end}) is before the first ({start}). Swap the two.")
    for frame in (start, end):
        if not MIN_FRAME <= frame <= MAX_FRAME:
            raise ValueError(
                f"Frame {frame} is outside what Blender can hold ({MIN_FRAME} to {MAX_FRAME})."
            )
    frames = range(start, end + 1, step)
    _check_count(len(frames))
    return list(frames)


def format_frames(frames: Iterable[int]) -> str:
    """The shortest list that `parse_frames` reads back: `1-10,20,30-50x5`."""
    numbers = sorted(set(frames))
    parts = []
    at = 0
    while at < len(numbers):
        stop = _run_end(numbers, at)
        first, last = numbers[at], numbers[stop]
        if stop - at < 2:  # two frames are plainer as two numbers
            stop = at
            parts.append(str(first))
        else:
            step = numbers[at + 1] - first
            parts.append(f"{first}-{last}" + (f"x{step}" if step > 1 else ""))
        at = stop + 1
    return ",".join(parts)


def _parse_part(part: str) -> list[int]:
    match = _PART.fullmatch(part)
    if match is None:
        raise ValueError(
            f"{part[:40]!r} is not a frame or a range. Write frames like 1-10,20,30-50x5."
        )
    first, last, step = match.groups()
    start = int(first)
    return frame_range(start, start if last is None else int(last), int(step or 1))


def _run_end(numbers: list[int], at: int) -> int:
    """Index of the last number that goes on from `at` with one and the same step."""
    if at + 1 >= len(numbers):
        return at
    step = numbers[at + 1] - numbers[at]
    stop = at + 1
    while stop + 1 < len(numbers) and numbers[stop + 1] - numbers[stop] == step:
        stop += 1
    return stop


def _check_count(count: int) -> None:
    if count > MAX_FRAMES:
        raise ValueError(f"More than {MAX_FRAMES} frames in one job. Send it in several jobs.")
