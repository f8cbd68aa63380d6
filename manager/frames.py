"""Frame lists as people write them: `1-10,20,30-50x5`. Pure.

A list is a comma-separated row of single frames and ranges; `AxB` after a range takes every B-th
frame. Frames may be negative (`-5--1`), as they may in Blender. The parsed list is sorted and
holds each frame once: a farm has no use for an order of its own, and a frame rendered twice is
wasted work.

What is queued stays ranges (`parse_ranges`): whoever can send one job of 200,000 frames can send
thousands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

# Blender's own limits for a frame number (MINAFRAME, MAXFRAME in its DNA_scene_types.h).
MIN_FRAME = -1_048_574
MAX_FRAME = 1_048_574
MAX_FRAMES = 200_000  # in one job: more is a typing error, and must not cost the manager its memory
MAX_TEXT = 20_000  # characters of a frame list

# In which order frames are handed out. A bad render is seen after minutes, and not in the morning.
FIRST_TO_LAST, ENDS_FIRST, EVERY_NTH = "first_to_last", "ends_first", "every_nth"
ORDERS = (FIRST_TO_LAST, ENDS_FIRST, EVERY_NTH)
NTH = 10
LATER = 3  # the rank of the frames that no order puts in front

_PART = re.compile(r"(-?\d{1,8})(?:\s*-\s*(-?\d{1,8})(?:\s*[xX:]\s*(\d{1,8}))?)?", re.ASCII)


def parse_frames(text: str) -> list[int]:
    """Frame numbers of a list like `1-10,20,30-50x5`, sorted, each once.

    Raises:
        ValueError: with a sentence that says which part is wrong.
    """
    return list(chain.from_iterable(parse_ranges(text)))


def parse_ranges(text: str) -> list[range]:
    """The same frames as ranges, none of them empty, each beginning after the end of the last.

    Raises:
        ValueError: with a sentence that says which part is wrong.
    """
    if len(text) > MAX_TEXT:
        raise ValueError(f"The frame list is longer than {MAX_TEXT} characters. Write it shorter.")
    ranges: list[range] = []
    count = 0  # repeats included: `1-200000` a thousand times over would keep us busy for long
    for part in filter(None, map(str.strip, text.split(","))):
        ranges.append(_parse_part(part))
        count += len(ranges[-1])
        _check_count(count)
    if not ranges:
        raise ValueError("The frame list is empty. Write frames like 1-10,20,30-50x5.")
    if all(later.start > earlier[-1] for earlier, later in zip(ranges, ranges[1:])):
        return ranges  # as `format_frames` writes them: all that is stored
    return _runs(sorted(set(chain.from_iterable(ranges))))


def early_frames(order: str, ranges: list[range]) -> dict[int, int]:
    """The frames that an order puts in front, each with its rank, from 0: of `ENDS_FIRST` the
    first, the last and the middle one; of `EVERY_NTH` every tenth of the list, all alike."""
    frames = list(chain.from_iterable(ranges)) if order != FIRST_TO_LAST else []
    if order == EVERY_NTH:
        return dict.fromkeys(frames[::NTH], 0)
    early: dict[int, int] = {}
    for frame in [frames[0], frames[-1], frames[len(frames) // 2]] if frames else []:
        early.setdefault(frame, len(early))
    return early


def frame_range(start: int, end: int, step: int = 1) -> range:
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
    return frames


def format_frames(frames: Iterable[int]) -> str:
    """The shortest list that `parse_frames` reads back: `1-10,20,30-50x5`."""
    if isinstance(frames, range) and frames.step > 0:
        return _written(frames)
    return ",".join(map(_written, _runs(sorted(set(frames)))))


def _written(run: range) -> str:
    if len(run) < 3:  # two frames are plainer as two numbers
        return ",".join(map(str, run))
    return f"{run[0]}-{run[-1]}" + (f"x{run.step}" if run.step > 1 else "")


def _runs(numbers: list[int]) -> list[range]:
    """The sorted numbers as ranges, from the front, each as long as it can be."""
    runs = []
    at = 0
    while at < len(numbers):
        stop = _run_end(numbers, at)
        if stop - at < 2:  # the second may be the first of a longer one
            stop = at
        step = numbers[at + 1] - numbers[at] if stop > at else 1
        runs.append(range(numbers[at], numbers[stop] + 1, step))
        at = stop + 1
    return runs


def _parse_part(part: str) -> range:
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
