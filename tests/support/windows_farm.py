"""A farm whose manager and workers run in Python for Windows, under wine: LocalFarm's twin.

    farm = WindowsFarm(self, prefix)    # prefix: wine's home, made by ``make_prefix``
    farm.start_manager()

What wine does not have is not shown by it: processor time of a Job object, the real scheduler, the
real file sharing. What Python does there is: its event loop, locks, process starts, paths.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import unittest
from collections.abc import Callable, Sequence
from pathlib import Path

from support import WINDOWS_PYTHON, fake_blender, needs
from support.local_farm import LocalFarm

PREFIX_S = 1200


def available() -> bool:
    return bool(shutil.which("wine")) and WINDOWS_PYTHON.exists() and not needs.BARE


def make_prefix(add_cleanup: Callable) -> Path:
    """wine's home for the tests of a class or a module; goes, with all that runs in it, when they
    have run. ``add_cleanup``: ``addClassCleanup``, for example."""
    folder = Path(tempfile.mkdtemp(prefix="noctiluca-wine-"))
    add_cleanup(shutil.rmtree, folder, True)
    environment = wine_environment(folder)

    def end_all() -> None:
        command = ["wineserver", "-k"]
        subprocess.run(command, env=environment, capture_output=True, timeout=PREFIX_S)

    add_cleanup(end_all)
    subprocess.run(
        ["wineboot", "-i"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=PREFIX_S,
    )
    end_all()  # the session that makes it cannot tell where a program lies; an .exe wants to know
    return folder


def wine_environment(prefix: Path) -> dict[str, str]:
    environment = {
        **os.environ,
        "WINEPREFIX": str(prefix),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",
        "PYTHONDONTWRITEBYTECODE": "1",
        "NOCTILUCA_LANG": "en",
    }
    environment.pop("DISPLAY", None)
    return environment


def windows_path(path: Path | str) -> str:
    return "Z:" + str(path).replace("/", "\\")


def start(prefix: Path, log: Path, *arguments: str, **variables: str) -> subprocess.Popen:
    """Runs Python for Windows; what it prints goes to ``log``.

    By pipes: wine gives Python no standard stream that is a file or /dev/null.
    """
    process = subprocess.Popen(
        ["wine", str(WINDOWS_PYTHON), *arguments],
        env={**wine_environment(prefix), **variables},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )

    file = open(log, "ab", buffering=0)  # here: whoever called us reads it at once

    def copy() -> None:
        with file:
            for line in process.stdout:
                file.write(line)
        process.stdin.close()
        process.stdout.close()

    threading.Thread(target=copy, daemon=True).start()
    return process


def blender(folder: Path, behaviour: str) -> str:
    """A batch file in Blender's place: so there is a starter, and what it starts."""
    path = folder / f"blender {behaviour}.bat"
    parts = (WINDOWS_PYTHON, fake_blender.HERE, folder)
    python, script, place = (windows_path(part) for part in parts)
    path.write_bytes(f'@"{python}" -S "{script}" {behaviour} "{place}" %*\r\n'.encode())
    return windows_path(path)


class WindowsFarm(LocalFarm):
    def __init__(self, test: unittest.TestCase, prefix: Path) -> None:
        super().__init__(test)
        self.prefix = prefix

    def _start(
        self,
        name: str,
        program: Path,
        arguments: list[str],
        before: Sequence[str] = (),
        stdin: int = subprocess.DEVNULL,
    ) -> None:
        assert not before, "nothing of Linux starts what runs under wine"
        assert stdin == subprocess.DEVNULL, "there it is a pipe, always (see `start`)"
        paths = [windows_path(part) if part.startswith("/") else part for part in arguments]
        home = {"NOCTILUCA_HOME": windows_path(self.folder / name)}
        log = self.folder / f"{name}.log"
        self.processes[name] = start(self.prefix, log, windows_path(program), *paths, **home)

    def close(self) -> None:
        for process in self.processes.values():  # wine passes no polite signal on
            process.kill()
            process.wait()
        super().close()
