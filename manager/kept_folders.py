"""The farm's shared folders as they are kept: `paths.json` in the data folder, read at the start.

Rules kept here:
 1. What was acknowledged is on the disk. Keys in the file that this release does not know stay.
 2. A file that nobody can read is put aside, never overwritten, and named.
 3. What artists' computers call their network drives is remembered while the manager runs: only to
    propose shared folders, which a person then accepts.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from pathlib import Path

import wire_in
from launcher import files
from spanish import Sentence
from store import UNWRITABLE, StoreError, quarantine
from transitions import Refused

FILE = "paths.json"
ARTISTS_KEPT = 50  # computers
MAX_FILE_BYTES = 256 * 1024


class KeptFolders:
    """Read and set from any thread; `save` from one at a time."""

    def __init__(self, folder: Path | None = None):
        """
        Args:
            folder: the manager's data folder; None: nothing is kept.
        """
        self._path = folder / FILE if folder else None
        self._lock = threading.Lock()
        self._artists: OrderedDict[str, list[tuple[str, str]]] = OrderedDict()
        self.complaint = ""
        self._is_unread = False  # there is a file, and at the start it could not be read
        self._kept: dict = {}
        self._set(self._read())

    def _set(self, roots: list[dict]) -> None:
        """`stamp` changes whenever the folders do; it is "" without any."""
        digest = hashlib.sha256(json.dumps(roots).encode()).hexdigest()
        self.roots, self.stamp = roots, digest[:16] if roots else ""

    def save(self, roots: list[dict]) -> None:
        """Sets the folders. Waits for the disk.

        Raises:
            StoreError: nothing has changed.
        """
        if self._path is not None:
            self._keep_unread()
            content = json.dumps({**self._kept, "roots": roots}, ensure_ascii=False, indent=2)
            try:
                files.write_durably(self._path, content.encode())
            except OSError as problem:
                reason = problem.strerror or problem
                raise StoreError(UNWRITABLE, file=self._path, reason=reason) from problem
        self._set(roots)

    def note_artist(self, address: str, mounts: list[tuple[str, str]]) -> None:
        """What the computer at an address calls its network drives."""
        with self._lock:
            self._artists.pop(address, None)
            if mounts:
                self._artists[address] = mounts
            while len(self._artists) > ARTISTS_KEPT:
                self._artists.popitem(last=False)

    @property
    def artists(self) -> list[list[tuple[str, str]]]:
        with self._lock:
            return [*self._artists.values()]

    def _read(self) -> list[dict]:
        if self._path is None:
            return []
        try:
            with files.open_file(str(self._path)) as file:
                raw = file.read(MAX_FILE_BYTES)
        except FileNotFoundError:
            return []
        except OSError as problem:
            reason = problem.strerror or problem
            text = "{path} cannot be read: {reason}."
            self.complaint = Sentence.of(text, path=self._path, reason=reason)
            self._is_unread = True
            return []
        try:
            stored = wire_in.parse_object(raw)
            roots = wire_in.parse_roots(stored)
        except Refused as problem:
            values = {"path": self._path, "problem": problem}
            if aside := self._put_aside():
                text = "{path} cannot be used ({problem}) and is now {aside}."
                self.complaint = Sentence.of(text, aside=aside, **values)
            else:
                text = "{path} cannot be used ({problem}) and cannot be renamed."
                self.complaint = Sentence.of(text, **values)
            return []
        self._kept = {key: value for key, value in stored.items() if key != "roots"}
        return roots

    def _keep_unread(self) -> None:
        """Raises StoreError: what nobody has read would be overwritten."""
        if self._is_unread and self._path.exists():
            self._put_aside()
            if self._path.exists():
                raise StoreError(
                    "{path} could not be read when the manager was started, and holds other "
                    "shared folders. Move it away, or start the manager again.",
                    path=self._path,
                )
        self._is_unread = False

    def _put_aside(self) -> str:
        try:
            return str(quarantine(self._path))
        except (OSError, StoreError):
            return ""
