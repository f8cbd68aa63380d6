"""What a movie of a job's pictures shows, frame by frame. Pure.

Loaded by render_session.py for film_making.py, and like them kept to Python 3.7 and to nothing of
the worker's. Rules it keeps:
- a movie takes as long as its frames do in the scene: a picture of every fifth frame is shown five
  times, the last one too;
- where a picture is missing, the one before it is held (before the first, the one after), or the
  frame is left out; which ones that were is said.
"""

import os
import re

MOST_FRAMES = 1000000  # a few hours; a list like "1,1000000" is a typing error

_NUMBER = re.compile(r"\d+")


def shown(ranges, there, hold):
    """What is shown when.

    Args:
        ranges: of the job's frames: [first, last, step] of each, in order.
        there: the frames that have a picture, a set that is not empty.
        hold: False: frames that are missing are left out.

    Returns:
        A list of the frames whose pictures are shown, one for each frame of the movie; and the
        ranges of those that have none, (first, last) of each.
    """
    frames, gaps, last_shown, expected = [], [], None, None
    for at, (first, last, step) in enumerate(ranges):
        if expected is not None and first > expected:
            gaps.append((expected, first - 1))
            frames += [last_shown] * (first - expected) if hold else []
        expected = last + step
        if at + 1 < len(ranges):  # as "1-5x2,6": the fifth is shown until the sixth is
            expected = min(expected, ranges[at + 1][0])
        for number in range(first, last + 1, step):
            if number in there:
                last_shown = number
            else:
                gaps.append((number, number))
            if number in there or hold:
                frames += [last_shown] * min(step, expected - number)
    beginning = next(number for number in frames if number is not None)
    return [beginning if number is None else number for number in frames], joined(gaps)


def length(ranges):
    """How many frames a movie of them has at the most."""
    return ranges[-1][1] + ranges[-1][2] - ranges[0][0]


def joined(gaps):
    """Ranges, (first, last) of each in any order, as few as can be."""
    found = []
    for first, last in sorted(gaps):
        if found and found[-1][1] >= first - 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def gaps_text(gaps):
    """As a frame list: "5-6,9"."""
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in gaps)


def base_name(picture, number, otherwise, beside=(0, "")):
    """What a movie is called, without extension: as its pictures, without their number.

    Args:
        picture: the file of one of them.
        number: its frame.
        otherwise: its name where nothing is left: pictures may be called 0001.png.
        beside: (number, file) of another one, for names such as 0007_v7.png.
    """
    stem = _stem(picture)
    digits = [m for m in _NUMBER.finditer(stem) if int(m.group()) == abs(number)]
    digits = [m for m in digits if _with(stem, m, beside[0]) == _stem(beside[1])] or digits
    if not digits:
        return stem or otherwise
    before = stem[: digits[-1].start()].rstrip("-_. ")
    after = stem[digits[-1].end() :]
    if not before:
        return otherwise + after if otherwise else after.lstrip("-_. ") or "video"
    return before + after


def _stem(file):
    return os.path.splitext(os.path.basename(file))[0]


def _with(stem, digits, number):
    """The name with another number in the place of these digits."""
    other = str(abs(number)).zfill(len(digits.group()))
    return stem[: digits.start()] + other + stem[digits.end() :]


def same_folder(files):
    """Consecutive files of one folder: (folder, [name, ...]) of each group, in order."""
    groups = []
    for file in files:
        folder, name = os.path.split(file)
        if not groups or groups[-1][0] != folder:
            groups.append((folder, []))
        groups[-1][1].append(name)
    return groups
