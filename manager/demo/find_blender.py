"""Gets the demo a Blender: finds one, or names the one command that installs it and runs it.

The commands are the systems' own package managers; we download nothing ourselves. Choosing the
command (`install_command`) is pure: the system, who we are and which programs there are go in.
"""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

OLDEST = (3, 0)
VERSION_TIMEOUT_S = 60  # the first start after an installation reads everything from disk
DOWNLOAD_PAGE = "https://www.blender.org/download/"


class NoBlender(Exception):
    """Carries the sentence for the person."""


@dataclass(frozen=True)
class Install:
    """How this system installs Blender: the commands, and whether they run as they stand."""

    commands: tuple[tuple[str, ...], ...]
    runnable: bool

    def line(self) -> str:
        """The commands as one line to copy into a terminal."""
        return " && ".join(shlex.join(command) for command in self.commands)


def install_command(platform: str, is_root: bool, has: Callable[[str], bool]) -> Install | None:
    """The installation for ``sys.platform``; ``has`` tells which programs are on PATH.

    Returns None where no package manager is known. Not ``runnable``: it needs to be root, and
    there is no sudo to become it.
    """
    if platform == "win32":
        winget = ("winget", "install", "--exact", "--id", "BlenderFoundation.Blender")
        agreed = ("--accept-package-agreements", "--accept-source-agreements")
        return Install((winget + agreed,), has("winget"))
    if platform == "darwin":
        return Install((("brew", "install", "--cask", "blender"),), has("brew"))
    become_root = () if is_root or not has("sudo") else ("sudo",)
    runnable = is_root or has("sudo")
    if has("apt-get"):
        update = (*become_root, "apt-get", "update")
        quiet = ("env", "DEBIAN_FRONTEND=noninteractive")
        install = ("apt-get", "install", "-y", "--no-install-recommends", "blender")
        return Install((update, become_root + quiet + install), runnable)
    for program, *words in (
        ("dnf", "install", "-y", "blender"),
        ("pacman", "-S", "--noconfirm", "blender"),
        ("zypper", "--non-interactive", "install", "blender"),
    ):
        if has(program):
            return Install(((*become_root, program, *words),), runnable)
    return None


def for_this_system() -> Install | None:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return install_command(sys.platform, is_root, lambda name: shutil.which(name) is not None)


def run(install: Install, log: Path) -> None:
    """Installs; what the commands print goes to ``log``. Raises NoBlender."""
    with open(log, "wb") as output:
        for command in install.commands:
            try:
                done = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT)
            except OSError as problem:
                raise NoBlender(f"{shlex.join(command)}: {problem}") from problem
            if done.returncode != 0:
                output.flush()
                last = log.read_text(encoding="utf-8", errors="replace").splitlines()[-8:]
                raise NoBlender("\n".join([shlex.join(command), *last]))


def find(worker_folder: Path) -> str | None:
    """The newest Blender of this computer, as the worker would find it, or None."""
    module = _load(worker_folder / "find_blender.py")
    return next((str(path) for path in module.find_blenders()), None)


def version(blender: str) -> tuple[int, int]:
    """The version that it says it has. Raises NoBlender when it does not start or is too old."""
    try:
        said = subprocess.run(
            [blender, "--version"], capture_output=True, timeout=VERSION_TIMEOUT_S, check=False
        ).stdout.decode("utf-8", "replace")
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise NoBlender(f"{blender}: {problem}") from problem
    words = said.split()
    numbers = words[1].split(".") if words[:1] == ["Blender"] and len(words) > 1 else []
    if len(numbers) < 2 or not all(number.isdigit() for number in numbers[:2]):
        raise NoBlender(f"{blender} --version: {said.strip()[:200] or '-'}")
    found = (int(numbers[0]), int(numbers[1]))
    if found < OLDEST:
        raise NoBlender(f"Blender {words[1]} < {OLDEST[0]}.{OLDEST[1]}: {DOWNLOAD_PAGE}")
    return found


def _load(path: Path):
    spec = importlib.util.spec_from_file_location("_demo_find_blender", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its data classes look themselves up there
    sys.path.append(str(path.parent))  # what it needs lies beside it
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module
