"""What the tests share. Importing it is the first line of every test module:

    from support import needs, waiting

- puts ``manager/``, ``worker/`` and ``addon/`` on ``sys.path``, so that tests import ``farm`` or
  ``session`` by their bare names, as the programs themselves do;
- ``ROOT`` is the checkout, ``MANAGER_PY`` and ``WORKER_PY`` the two programs. Those, and the
  add-on, are another checkout's where $NOCTILUCA_TEST_PROGRAMS names one, to see a test fail in a
  release that has not what it is for; what a test imports stays this one's;
- ``blenders()`` lists every Blender there is to test with, old and new.

``needs`` skips what cannot run here and says how to get it; ``waiting`` replaces sleeping.
Nothing in this package needs more than Python's own library.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(os.environ.get("NOCTILUCA_TEST_PROGRAMS") or ROOT)
TEST_ENV = ROOT / ".test-env"  # made by `tests/run.py --setup`, never committed
MACHINE = (  # what is large and the same for every checkout: fetched once per machine
    Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "noctiluca-tests"
)
WINDOWS_PYTHON = Path(
    os.environ.get("NOCTILUCA_TEST_WINDOWS_PYTHON") or TEST_ENV / "windows-python" / "python.exe"
)
WINDOWS_WHEELS = TEST_ENV / "windows-wheels"  # what build_exe.bat installs, without a network
WINDOWS_BLENDER = MACHINE / "bpy-4.5.15-win_amd64"  # 700 MB
MANAGER_PY = PROGRAMS / "manager" / "manager.py"
WORKER_PY = PROGRAMS / "worker" / "worker.py"

for _folder in ("addon", "worker", "manager"):
    _path = str(ROOT / _folder)
    if _path not in sys.path:
        sys.path.insert(0, _path)


def folder_for(test: unittest.TestCase) -> Path:
    """A folder of its own, removed when the test is over."""
    place = tempfile.TemporaryDirectory()
    test.addCleanup(place.cleanup)
    return Path(place.name)


def blender_path() -> str | None:
    """The Blender that tests use: $NOCTILUCA_TEST_BLENDER, else the one on PATH, else None."""
    return shutil.which(os.environ.get("NOCTILUCA_TEST_BLENDER") or "blender")


def blender_shims() -> dict[str, str]:
    """Newer Blenders as {"4.2": starter, ...}: ``bpy`` wheels behind support/bpy_shim.py."""
    starters = sorted(TEST_ENV.glob("bin/blender-*"))
    return {starter.name[len("blender-") :]: str(starter) for starter in starters}


def blenders() -> list[str]:
    """Executables of all Blenders there are here: the real one first, then the shims."""
    real = blender_path()
    return ([real] if real else []) + list(blender_shims().values())
