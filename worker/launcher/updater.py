"""Keeps the releases on this machine: puts a new one in its place, knows which are whole.

Each release is a folder of its own, ``HOME/releases/PROGRAM/NAME/``, laid out as in the repository.
Beside these folders is one small file, ``state.json``: the books of ``release.py``.

Rules kept here:
1. A release is there whole or not at all: checked (size, sha256), written to a staging folder,
   forced to disk, and given its name in one rename. Power may fail at any line.
2. The program runs from one folder, so two releases never mix. The user's files are elsewhere.
3. Whatever goes wrong is an ``UpdateError`` with one sentence; the releases that are there stay.

``there`` is always what ``Shelf.intact`` returned: the manifests of whole releases by name.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import runpy
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from .download import INI_NAME, UpdateSettings, check, fetch_files, fetch_manifest, read_settings
from .files import patiently, sync_folder, write_durably
from .problems import UpdateError, said
from .release import (
    MANIFEST_NAME,
    Books,
    File,
    Manifest,
    new_exe,
    parse_books,
    parse_manifest,
)

EXIT_AGAIN = 75  # the program's exit code for "start me again"
KEPT = 8  # releases on disk, less than a megabyte each
LONGEST_FOLDER = 248  # characters: CreateDirectory of Windows; a file's path may have 259
STALE_S = 3600.0  # a staging folder this old was left by a launcher that is gone


# --- the disk -------------------------------------------------------------------------------------


class Shelf:
    """The releases of one program on disk, and the books about them."""

    def __init__(self, home: Path, program: str) -> None:
        self.program = program
        self.folder = home / "releases" / program
        self._state = self.folder / "state.json"

    def read_books(self) -> Books:
        try:
            return parse_books(patiently(self._state.read_bytes))
        except (OSError, ValueError):
            return Books()  # missing or damaged: open_books() goes by the releases themselves

    def write_books(self, books: Books) -> None:
        """Replaces the state file in one step.

        Raises:
            OSError: it could not be written; the old one is as it was.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        write_durably(self._state, books.to_json())

    def intact(self) -> dict[str, Manifest]:
        """The manifests of all complete and unchanged releases by name, newest first."""
        found = []
        for path in self.folder.glob("[0-9]*"):
            try:
                manifest = load_release(path, self.program)
            except (OSError, UpdateError):
                continue  # half deleted, or damaged: install() puts a whole one in its place
            if manifest.name == path.name:
                found.append(manifest)
        found.sort(key=lambda manifest: manifest.order, reverse=True)
        return {manifest.name: manifest for manifest in found}

    def install(self, manifest: Manifest, contents: Mapping[str, bytes]) -> None:
        """Puts a release in its place, in one step at the end.

        Args:
            manifest: what it is made of.
            contents: of all its files by path, already checked.

        Raises:
            OSError: it could not be stored; nothing has changed.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        staging = self.folder / f".staging-{secrets.token_hex(6)}"
        try:
            staging.mkdir()
            for file in manifest.files:
                path = staging.joinpath(*file.path.split("/"))
                path.parent.mkdir(parents=True, exist_ok=True)
                _write(path, contents[file.path])
            _write(staging / self.program / MANIFEST_NAME, manifest.raw)
            for folder, _, _ in os.walk(staging):
                sync_folder(Path(folder))
            target = self.folder / manifest.name
            if target.exists() and not self._is_whole(target):
                self._discard(target)
            try:
                patiently(lambda: os.rename(staging, target))
            except OSError:
                if not self._is_whole(target):
                    raise  # else another launcher of this folder was faster
            sync_folder(self.folder)
        finally:
            if staging.exists():
                _delete(staging)

    def tidy(self, keep: Iterable[str], now: float) -> None:
        """Deletes old releases, and what killed launchers left behind.

        The last ``KEPT`` stay: another worker that was started from this folder, perhaps on another
        computer, may run one of them and open its files at any time.

        Args:
            keep: names of releases that stay whatever their age.
            now: seconds since the epoch.
        """
        releases = [path for path in self.folder.glob("[0-9]*") if path.is_dir()]
        releases.sort(key=_modified)
        old = [path for path in releases[:-KEPT] if path.name not in set(keep)]
        for path in [*old, *self.folder.glob(".*")]:
            try:
                if path in old:
                    self._discard(path)
                elif now - _modified(path) > STALE_S:
                    _delete(path)
            except OSError:
                pass  # another launcher is using it, or has just deleted it; there is a next time

    def _is_whole(self, folder: Path) -> bool:
        try:
            return load_release(folder, self.program).name == folder.name
        except (OSError, UpdateError):
            return False

    def _discard(self, path: Path) -> None:
        """Takes a folder out of the way in one step, then deletes as much of it as can be."""
        gone = self.folder / f".old-{secrets.token_hex(6)}"
        patiently(lambda: os.rename(path, gone))
        _delete(gone)


def load_release(folder: Path, program: str) -> Manifest:
    """Reads the release in ``folder`` and checks every file.

    Raises:
        OSError: a file is missing or cannot be read.
        UpdateError: the manifest is not allowed, or a file is not what it describes.
    """
    path = folder / program / MANIFEST_NAME
    manifest = parse_manifest(patiently(path.read_bytes), program)
    read_contents(folder, manifest.files)
    return manifest


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0  # another launcher has just deleted it


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink()


def _write(path: Path, content: bytes) -> None:
    with open(path, "xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


# --- an update ------------------------------------------------------------------------------------


def open_books(shelf: Shelf, settings: UpdateSettings, there: Mapping[str, Manifest]) -> Books:
    """The books at the start of a launcher; when they were lost, made from the releases."""
    books = shelf.read_books().opened()
    if there and not books.seen:
        newest = next(iter(there.values()))
        books = books.saw(newest, settings.source).taken(newest)
    return books


def missing_for(manifest: Manifest) -> list[str]:
    """What this Python lacks to run a release: ["Python 3.14"], ["sqlite3"], ... or []."""
    lacks = []
    if sys.version_info[: len(manifest.python)] < manifest.python:
        lacks.append("Python " + ".".join(map(str, manifest.python)))
    for module in manifest.modules:
        try:
            there = importlib.util.find_spec(module)
        except (ImportError, ValueError):
            there = None
        if there is None:
            lacks.append(module)
    return lacks


def update(
    shelf: Shelf, books: Books, settings: UpdateSettings, there: Mapping[str, Manifest]
) -> Books:
    """Takes the release that the source offers, when it is a newer one.

    Returns:
        The books as they now are on disk.

    Raises:
        UpdateError: it did not arrive, is not wanted, or could not be stored; the releases that
            were there are as they were.
    """
    manifest = fetch_manifest(settings, shelf.program)
    verdict = books.verdict(manifest, settings.source, there)
    if verdict == "quarantined":
        raise UpdateError(
            "release {release} failed to start here; waiting for a newer one",
            release=manifest.title,
        )
    if verdict == "older":
        raise UpdateError("release {release} is older than one seen before", release=manifest.title)
    lacks = missing_for(manifest)
    if lacks:
        raise UpdateError(
            "release {release} needs {exe} (this one lacks {what})",
            release=manifest.title,
            exe=new_exe(shelf.program, settings.repository),
            what=", ".join(lacks[:5]),
        )
    seen = books.saw(manifest, settings.source)
    try:
        if seen != books:
            shelf.write_books(seen)
        if verdict == "current":
            return seen
        if verdict == "new":
            shelf.install(manifest, _contents(shelf, manifest, settings, there))
        return _switch(shelf, seen, manifest)
    except OSError as problem:
        raise _not_stored(manifest, problem) from None


def take_carried(
    shelf: Shelf,
    books: Books,
    carried: Path,
    settings: UpdateSettings,
    there: Mapping[str, Manifest],
) -> Books:
    """Takes the release that came with the executable, when it is newer than all seen before.

    Args:
        carried: its folder, laid out as in the repository.

    Returns:
        The books as they now are on disk.

    Raises:
        UpdateError: it is not whole, or could not be stored; nothing has changed.
    """
    try:
        manifest = load_release(carried, shelf.program)
    except OSError as problem:
        raise UpdateError(
            "the executable contains no release ({reason})", reason=problem.strerror or problem
        ) from None
    known = [*books.seen.values(), *(release.order for release in there.values())]
    if there and (manifest.order <= max(known) or books.is_quarantined(manifest.name)):
        return books
    try:
        if manifest.name not in there:
            shelf.install(manifest, read_contents(carried, manifest.files))
        return _switch(shelf, books.saw(manifest, settings.source), manifest)
    except OSError as problem:
        raise _not_stored(manifest, problem) from None


def _switch(shelf: Shelf, books: Books, manifest: Manifest) -> Books:
    books = books.taken(manifest)
    shelf.write_books(books)
    return books


def _not_stored(manifest: Manifest, problem: OSError) -> UpdateError:
    return UpdateError(
        "release {release} cannot be stored: {reason}",
        release=manifest.title,
        reason=_why(problem),
    )


def _why(problem: OSError) -> object:
    """A reason that a person can act on: of a path that is too long, Windows says that it is not
    found."""
    length = len(str(problem.filename or ""))
    if sys.platform == "win32" and length >= LONGEST_FOLDER:
        return said(
            "a path there has {count} characters; move the program to a folder with a shorter path",
            count=length,
        )
    return problem.strerror or problem


def read_contents(folder: Path, files: Iterable[File]) -> dict[str, bytes]:
    """The contents by path of these files of the release in ``folder``, each checked.

    Raises:
        OSError: one is missing or cannot be read.
        UpdateError: one is not what the manifest describes.
    """
    contents = {}
    for file in files:
        path = folder.joinpath(*file.path.split("/"))
        contents[file.path] = patiently(path.read_bytes)
        check(file, contents[file.path])
    return contents


def _contents(
    shelf: Shelf, manifest: Manifest, settings: UpdateSettings, there: Mapping[str, Manifest]
) -> dict[str, bytes]:
    """A release's files: what has not changed comes from releases here, the rest is fetched."""
    contents: dict[str, bytes] = {}
    for name, known in there.items():
        same = set(known.files) & set(manifest.files)
        contents.update(read_contents(shelf.folder / name, same))
    lacking = [file for file in manifest.files if file.path not in contents]
    return {**contents, **fetch_files(settings, lacking)}


def bring_for_old_launcher(program: str, home: Path) -> Path:
    """Brings the whole release when a 1.0 launcher has brought one file of it.

    Called by the first lines of ``manager.py`` and ``worker.py``.

    Args:
        program: "manager" or "worker".
        home: the launcher's folder.

    Returns:
        The program's file in the newest release; in the last good one when the newest could not be
        brought (the reason is printed).

    Raises:
        UpdateError: there is no release at all.
    """
    shelf = Shelf(home, program)
    there = shelf.intact()
    settings = read_settings(os.environ, read_ini(home))
    books = open_books(shelf, settings, there)
    try:
        books = update(shelf, books, settings, there)
    except UpdateError as problem:
        if not there:
            raise
        print(f"No update: {problem}. / Sin actualización: {problem.spanish}.")
    return shelf.folder / books.choice(shelf.intact())[0] / program / f"{program}.py"


def become(entry: Path, home: Path, command: list[str]) -> None:
    """Runs a program's file in this process.

    Args:
        entry: the file.
        home: the launcher's folder.
        command: what to run when the program asks to be started again.

    Raises:
        SystemExit: the program has ended; with its exit code.
        Exception: whatever the program raises.
    """
    for module in [name for name in sys.modules if name.split(".")[0] == "launcher"]:
        del sys.modules[module]  # the release has its own
    os.environ.update(NOCTILUCA_HOME=str(home), NOCTILUCA_LAUNCHER="1.0")
    sys.path.insert(0, str(entry.parent))
    sys.argv[0] = str(entry)
    try:
        runpy.run_path(str(entry), run_name="__main__")
    except SystemExit as ending:
        if ending.code != EXIT_AGAIN:
            raise
        # a one-file executable that starts itself has to unpack itself anew
        fresh = {name: value for name, value in os.environ.items() if name != "_MEIPASS2"}
        fresh["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        sys.exit(subprocess.call(command, env=fresh))


def read_ini(home: Path) -> str:
    """The text of the settings file in ``home``; "" without one."""
    # Notepad adds ".txt", and Explorer does not show it: who says no to updates means it.
    for name in (INI_NAME, f"{INI_NAME}.txt"):
        with contextlib.suppress(OSError):
            return (home / name).read_text(encoding="utf-8-sig", errors="replace")
    return ""
