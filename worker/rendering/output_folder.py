"""Where the pictures of a job go: tried before a frame is rendered, waited for afterwards.

A disk that is full or read-only is so for most nodes at once, and is not when somebody has seen to
it: no attempt is worth counting. A folder that is away may be back in a moment.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from launcher.files import is_full, is_read_only

from . import delivery, prechecks, share
from .errors import Failed, NoRoom
from .stop_switch import StopSwitch

DELIVERY_RETRY_S = 1.0
SLOWEST_BYTES_PER_S = 1 << 20  # a share that takes less is away
ROOM_EVERY_S = 5.0  # how often its disk is asked how much is free


class OutputFolder:
    """The one that a Blender's job names, and what lies below it."""

    def __init__(self, notes: Path) -> None:
        """
        Args:
            notes: the folder for delivery.py's notes.
        """
        self.path = ""
        self.doubtful = True  # to be tried before the next frame is rendered
        self._notes = str(notes)
        self._was_there = False
        self._made: set[str] = set()  # that pictures were put into
        self.room: int | None = None  # bytes that were free on its disk; None: nobody knows
        self.replaced = 0  # bytes of what the newest files take the place of
        self._look_at = float("-inf")  # monotonic s

    def move_to(self, path: str) -> None:
        """The job's output is there from now on."""
        if self.path != path:
            self.path, self._was_there, self.doubtful = path, False, True
            self.room, self._look_at = None, float("-inf")

    def check(self) -> None:
        """Makes the folder if need be, and tries it.

        Raises:
            NoRoom: it is full or read-only.
            Failed: no pictures can be put there.
        """
        try:
            delivery.try_folder(self.path, self._notes, known=self._was_there)
        except OSError as problem:
            self.doubtful = True
            raise failure(problem, self.path) from problem
        self.doubtful, self._was_there = False, True

    def make_ready(self, finals: Sequence[str]) -> None:
        """Makes the folders of these files that are not the output folder (a path template leads
        to them, or a script), and measures the room for them.

        Raises:
            Failed: as check, or Windows would write something else under one of the names: that of
                a view may have a colon in it.
            NoRoom: as check.
        """
        for final in finals:
            if trap := prechecks.windows_trap(final):
                raise Failed(f"{trap} ({final}).")
        for folder in {os.path.dirname(final) for final in finals} - self._made:
            if folder != self.path:
                try_folder(folder, self._notes)
            self._made.add(folder)
        self.replaced = sum(map(_size, finals))
        if time.monotonic() >= self._look_at:
            self.room, self._look_at = free_room(self.path), time.monotonic() + ROOM_EVERY_S


def free_room(folder: str) -> int | None:
    """The bytes that this user may still put on a folder's disk; None where that is not told."""
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None
    return usage.free if usage.total > 0 else None  # some servers say 0 of 0


def _size(file: str) -> int:
    try:
        return os.path.getsize(file)
    except OSError:
        return 0  # the usual: nothing is replaced


def try_folder(folder: str, notes: str) -> None:
    """Makes the folder if need be, and tries it.

    Raises:
        NoRoom, Failed: as OutputFolder.check.
    """
    try:
        delivery.try_folder(folder, notes)
    except OSError as problem:
        raise failure(problem, folder) from problem


def deliver(
    pairs: Sequence[tuple[str, str]],
    notes: str,
    *,
    patience_s: float,
    stop: StopSwitch,
    say: Callable[[str, str], None],
) -> None:
    """Moves pictures. Waits for an output folder that is away, within the limit; for one that is
    full or read-only, as long as it takes.

    Args:
        pairs: where each file is and where it belongs.
        notes: the folder for delivery.py's notes.

    Raises:
        Failed: the limit is over.
        Stopped
    """
    deadline = time.monotonic() + patience_s
    told = False
    for private, final in pairs:
        limit_s = patience_s + os.path.getsize(private) / SLOWEST_BYTES_PER_S
        while True:
            stop.check()
            failed = share.take(
                _deliver_one, private, final, notes,
                place=final, limit_s=limit_s, is_cut=lambda: stop.pressed,
            )  # fmt: skip
            if failed is None:
                break
            if isinstance(failed, NoRoom):
                deadline = time.monotonic() + patience_s
            elif time.monotonic() >= deadline:
                raise failed
            if not told:
                say("error", f"{failed} The picture is kept meanwhile.")
                told = True
            stop.wait(DELIVERY_RETRY_S)


def _deliver_one(private: str, final: str, notes: str) -> Failed | None:
    """What is to be raised unless waiting mends it; None when the picture is there.

    Raises:
        Failed: no waiting mends that.
    """
    try:
        delivery.deliver(private, final, notes)
        return None
    except OSError as problem:
        if os.path.isdir(final):
            raise Failed(delivery.folder_there(final)) from problem
        if delivery.is_too_long(*os.path.split(final)):
            raise failure(problem, *os.path.split(final)) from problem
        return failure(problem, os.path.dirname(final))


def failure(problem: OSError, folder: str, file: str = "") -> Failed:
    """What to raise when pictures, or that file, cannot be put into a folder."""
    passes = is_full(problem) or is_read_only(problem)
    kind = NoRoom if passes else Failed
    return kind(delivery.explain(problem, folder, file))
