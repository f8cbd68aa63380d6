"""Skips what this machine cannot run, with a reason that says how to get it.

    @needs.blender                       # a Blender executable on this machine
    @needs.blender_older_than(4, 2)      # and not too new a one
    @needs.blender_shims("4.2", "5.0")   # newer ones: bpy wheels in .test-env
    @needs.python("3.14")                # another Python than this one
    @needs.program("chromium")           # a program on PATH
    @needs.package("PIL", pip="pillow")  # a Python package, for a class or a method
    hypothesis = needs.module("hypothesis")   # at the top of a module: the whole module is skipped
    pixels = needs.pictures()            # the same, with what reads and compares pictures
    @needs.linux / @needs.windows / @needs.root

With ``NOCTILUCA_TEST_BARE=1`` everything counts as missing (what a fresh Python sees).
With ``CI=true`` the runner (tests/run.py) counts every skip as a failure, so nothing is left out
there without somebody noticing; ``needs.windows`` is for code that has no twin on Linux and is
therefore to be used on nothing CI relies on (fake the system instead).
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import sys
import unittest
from pathlib import Path

import support
from support import blender_path, environment

from rendering import versions

BARE = os.environ.get("NOCTILUCA_TEST_BARE") == "1"
SETUP = "`python3 tests/run.py --setup` installs it"


def blender(test):
    """Skips the class or method unless a real Blender is here."""
    return unittest.skipUnless(blender_path() and not BARE, f"needs Blender: {SETUP}")(test)


def blender_older_than(*version: int):
    """Decorator: skips where this machine's Blender is of that series or a newer one."""
    path = None if BARE else blender_path()
    older = path is not None and versions.blender_version(path) < version
    text = ".".join(map(str, version))
    return unittest.skipUnless(older, f"needs a Blender before {text} on this machine")


def blender_shims(*versions: str):
    """Decorator: skips unless all these newer Blenders ("4.2", ...) are in .test-env."""
    missing = [version for version in versions if BARE or version not in support.blender_shims()]
    return unittest.skipIf(missing, f"needs bpy {', '.join(missing)}: {SETUP} into .test-env")


def python(version: str):
    """Decorator: skips unless a Python of that version is here."""
    there = not BARE and environment.find_python(version)
    return unittest.skipUnless(there, f"needs Python {version}: {SETUP}")


def program(name: str, hint: str = SETUP):
    """Decorator: skips unless the program ``name`` is on PATH."""
    there = shutil.which(name) and not BARE
    return unittest.skipUnless(there, f"needs the program {name}: {hint}")


def package(name: str, pip: str | None = None):
    """Decorator: skips unless the Python package ``name`` can be imported (pip: its other name)."""
    return unittest.skipUnless(_importable(name), _package_reason(name, pip))


def module(name: str, pip: str | None = None):
    """Imports and returns ``name``; where it is missing, the importing test module is skipped."""
    if not _importable(name):
        raise unittest.SkipTest(_package_reason(name, pip))
    return importlib.import_module(name)


def pictures():
    """Imports and returns support.pixels, which reads pictures with packages from PyPI."""
    return importlib.import_module("support.pixels")  # raises SkipTest where they are missing


def file(path: str | Path, hint: str):
    """Decorator: skips unless the file is there; ``hint`` says how it gets there."""
    return unittest.skipUnless(Path(path).exists() and not BARE, f"needs {path}: {hint}")


linux = unittest.skipUnless(sys.platform.startswith("linux"), "needs Linux")
windows = unittest.skipUnless(sys.platform == "win32", "needs Windows")
posix = unittest.skipUnless(os.name == "posix", "needs Linux or macOS")
root = unittest.skipUnless(
    hasattr(os, "geteuid") and os.geteuid() == 0 and not BARE, "needs to be root: run it with sudo"
)


def _importable(name: str) -> bool:
    if BARE:
        return False
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:  # the parent of a dotted name is missing
        return False


def _package_reason(name: str, pip: str | None) -> str:
    return f"needs the Python package {pip or name}: {SETUP} into .test-env"
