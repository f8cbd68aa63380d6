"""What a process of an executable that was killed leaves behind, and what then does not work.

A one-file executable is two processes: PyInstaller's starter, which unpacks it into a folder
``_MEI…`` and removes that at the end, and the launcher, its child. Where the starter is killed, or
the window closed, which gives nobody time, the folder stays: 16 MB each time.

Rules kept here:
1. Only what is ours is removed: a folder that ``carried`` marks, or one with our name.
2. Nothing that may be in use is removed: each names the processes whose it is, and they are gone.
   On Windows it is renamed first, which fails while anything in it is open.
3. Nothing here can keep the launcher from starting.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import BinaryIO

UNPACKED = re.compile(r"_MEI([0-9a-fA-F]{8})")  # the starter's process id; pyi_security.c reads it
SCRATCH = re.compile(r"noctiluca-(\d+)-")
OURS = "carried"  # .ci/build_exe.py puts the release in there
NOTE = "launcher.pid"
GOING = ".going"
FRESH = "PYINSTALLER_RESET_ENVIRONMENT"  # "1": unpack anew, as if started by a person
SYNCHRONIZE, STILL_RUNNING = 0x00100000, 0x102  # winnt.h; WAIT_TIMEOUT


def scratch() -> Path:
    """A new folder for one start of the program, which this launcher removes."""
    # Windows removes the temporary folder of a remote desktop's session when that ends.
    os.makedirs(tempfile.gettempdir(), exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=f"noctiluca-{os.getpid()}-"))


def sign(unpacked: Path) -> None:
    """Notes that this launcher, and the program that it starts, live in its unpacked folder."""
    with contextlib.suppress(OSError):  # then it is only never swept
        (unpacked / NOTE).write_text(str(os.getpid()), encoding="ascii")


def hold(unpacked: Path) -> list[BinaryIO]:
    """Keeps the unpacked files from being removed until the result is closed.

    Half a second after its window is closed, the starter ends the launcher and removes all it can,
    while the program still says goodbye. Windows removes no file that is open.
    """
    held = []
    for path in unpacked.rglob("*"):
        with contextlib.suppress(OSError):  # a folder, or a file that is away already
            held.append(open(path, "rb"))
    return held


def sweep(folder: Path, own: Path | None) -> list[Path]:
    """Removes what launchers that are gone have left.

    Args:
        folder: the one for temporary files.
        own: this launcher's unpacked folder, if it has one.

    Returns:
        What was removed.
    """
    with contextlib.suppress(OSError):
        found = [path for path in folder.iterdir() if path != own and _is_left(path)]
        return [path for path in found if _remove(path)]
    return []


def _is_left(path: Path) -> bool:
    if match := SCRATCH.match(path.name):
        return path.is_dir() and not is_alive(int(match[1]))
    match = UNPACKED.match(path.name)
    if not match or not (path / OURS).is_dir() or is_alive(int(match[1], 16)):
        return False
    try:
        return not is_alive(int((path / NOTE).read_text("ascii")))
    except (OSError, ValueError):
        # A launcher up to 2.1 does not sign; on Windows renaming tells whether it is in use.
        return os.name == "nt"


def _remove(path: Path) -> bool:
    try:
        if os.name == "nt" and not path.name.endswith(GOING):
            path = path.rename(path.with_name(path.name + GOING))
        shutil.rmtree(path)
    except OSError:
        return False  # in use, or somebody else's
    return True


def is_alive(process_id: int) -> bool:
    """Whether there is such a process; one whom we may not ask counts as alive."""
    if sys.platform == "win32":
        return _is_alive_on_windows(process_id)
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _is_alive_on_windows(process_id: int) -> bool:
    kernel = ctypes.windll.kernel32
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(SYNCHRONIZE, False, process_id)
    if not handle:
        access_denied = 5
        return kernel.GetLastError() == access_denied
    try:
        return kernel.WaitForSingleObject(ctypes.c_void_p(handle), 0) == STILL_RUNNING
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))


# --- a launcher without its starter ---------------------------------------------------------------


def starter_is_gone() -> bool:
    """Whether this executable lost its starter.

    Windows then starts nothing more out of the unpacked folder of an executable that runs as
    administrator ("Security validation failure"), and nobody removes that folder.
    """
    is_executable = sys.platform == "win32" and getattr(sys, "frozen", False)
    return is_executable and not is_alive(os.getppid())
