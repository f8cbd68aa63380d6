"""Where Blender works on this node's own disk: a folder for each Blender, one for each frame."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

from . import delivery, errors
from .errors import Failed, NoRoom

PREFIX = "blender-"
ROOM_BYTES = 4 << 20  # with less than this, this node's own disk counts as full


class Scratch:
    """Belongs to one worker alone."""

    def __init__(self, path: Path) -> None:
        """Removes what an earlier run left here, and what it left unfinished in output folders.

        Raises:
            OSError: the folder is not there and cannot be made.
        """
        self.path = path
        path.mkdir(parents=True, exist_ok=True)
        _in_background(delivery.clean_up, str(path))  # those folders may be on a share that hangs
        for leftover in path.glob(PREFIX + "*"):
            shutil.rmtree(leftover, ignore_errors=True)

    def new_folder(self) -> Path:
        """A name for one; whoever uses it makes it."""
        return self.path / (PREFIX + secrets.token_hex(4))

    def is_full(self) -> bool:
        """Whether this node's own disk is: Blender's reasons for failing then are many."""
        try:
            return shutil.disk_usage(self.path).free < ROOM_BYTES
        except OSError:
            return False  # then what is wrong is something else, and shows

    def full(self) -> NoRoom:
        """What to raise then."""
        return NoRoom(errors.scratch_full(str(self.path)))

    @contextlib.contextmanager
    def private(self, folder: Path) -> Iterator[Path]:
        """A folder for the files of one frame until they are delivered.

        Raises:
            NoRoom: what was done there failed, and this node's own disk is full.
        """
        folder.mkdir(parents=True)
        try:
            yield folder
        except Failed as failed:
            if self.is_full():  # asked while the half of a picture is still there
                shutil.rmtree(folder, ignore_errors=True)
                raise self.full() from failed
            raise
        finally:
            _in_background(shutil.rmtree, folder, True)  # a busy disk takes its time for that


def _in_background(step: Callable, *args: object) -> None:
    threading.Thread(target=step, args=args, name="remove", daemon=True).start()
