"""The two .exe as build_exe.bat makes them, double-clicked under wine; and a Blender for Windows.

    computer = windows_exe.Computer(unittest.addModuleCleanup)  # wine's home, a display
    computer.build(checkout)                                    # build_exe.bat, once for all tests
    window = computer.window("worker", folder, site)            # a folder with the .exe in it
    window.start(); window.title(); window.press("ctrl-c"); window.wait()

What wine cannot show is in the README under "On Windows, not tested".
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

from support import (
    WINDOWS_BLENDER,
    WINDOWS_PYTHON,
    WINDOWS_WHEELS,
    display,
    launching,
    waiting,
    windows_farm,
)
from support.windows_farm import windows_path

HERE = Path(__file__).resolve().parent
NAMES = {"manager": "NoctilucaManager.exe", "worker": "NoctilucaWorker.exe"}
BUILD_S = 1200
END_S = 600
BLENDER_FOLDER = "Program Files/Blender Foundation/Blender 4.5"
# pip's starter for scripts: it runs the Python of the line behind it with the ZIP behind that.
PIP_STARTER = WINDOWS_PYTHON.parent / "Lib" / "pip" / "_vendor" / "distlib" / "t64.exe"
BLENDER_MAIN = """
import os, runpy, sys
sys.path.insert(0, {site!r})
os.environ["NOCTILUCA_SHIM_STARTER"] = sys.argv[0]
runpy.run_path({shim!r}, run_name="__main__")
"""


def available() -> bool:
    there = (WINDOWS_WHEELS / "installed.stamp", WINDOWS_BLENDER / "installed.stamp")
    has_display = shutil.which("Xvfb") is not None
    return windows_farm.available() and has_display and all(path.exists() for path in there)


class Computer:
    """wine's home with Blender in its Program Files, a display, and the two .exe."""

    def __init__(self, add_cleanup: Callable) -> None:
        self.prefix = windows_farm.make_prefix(add_cleanup)
        self.environment = {
            **windows_farm.wine_environment(self.prefix),
            "DISPLAY": display.start(add_cleanup),  # without one a console has no title
        }
        self.c_drive = self.prefix / "drive_c"
        self.executables: dict[str, Path] = {}
        self.blender = install_blender(self.c_drive / BLENDER_FOLDER)

    def run(self, *command: str, seconds: float, **variables: str) -> str:
        """Runs a program for Windows to its end; returns what it printed.

        By pipes: wine gives Python no standard stream that is a file or /dev/null. What waits for a
        key gets one.
        """
        done = subprocess.run(
            ["wine", *command],
            env={**self.environment, **variables},
            input=b"\r\n" * 4,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
        )
        text = done.stdout.decode(errors="replace")
        assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{text}"
        return text

    def build(self, checkout: Path) -> str:
        """Runs the checkout's build_exe.bat as a person would who has Python; what it printed."""
        said = self.run(
            "cmd",
            "/c",
            windows_path(checkout / "build_exe.bat"),
            seconds=BUILD_S,
            WINEPATH=windows_path(WINDOWS_PYTHON.parent),
            PIP_NO_INDEX="1",
            PIP_FIND_LINKS=windows_path(WINDOWS_WHEELS),
            PIP_CERT="",
        )
        for program, name in NAMES.items():
            self.executables[program] = checkout / program / "dist" / name
        return said

    def window(
        self, program: str, home: Path, site: launching.Site | None = None, **variables: str
    ) -> Window:
        """A window for this folder's .exe, which is put there where it is missing."""
        home.mkdir(parents=True, exist_ok=True)
        executable = home / NAMES[program]
        if not executable.exists():
            shutil.copy(self.executables[program], executable)
        return Window(self, executable, site, **variables)


class Window(launching.Launcher):
    """A console window of Windows with one of the .exe in it (windows_console.py)."""

    def __init__(
        self, computer: Computer, executable: Path, site: launching.Site | None, **variables: str
    ) -> None:
        super().__init__([windows_path(executable)], executable.parent, site, **variables)
        self.environment = {**computer.environment, **self.environment}
        # Windows has folders of its own for what is temporary; Debian 13's wine dies of this name.
        del self.environment["TMPDIR"]

    def start(self, *arguments: str) -> Window:
        script, output = windows_path(HERE / "windows_console.py"), windows_path(self.output)
        self.process = subprocess.Popen(
            ["wine", str(WINDOWS_PYTHON), script, output, *self.command, *arguments],
            cwd=self.home,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        return self

    def ask(self, wish: str, *values: object):
        """What windows_console.Window answers."""
        self.process.stdin.write(json.dumps([wish, *values]).encode() + b"\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"the window is gone: {self._complaints()}\n{self.text}"
        return json.loads(answer)

    def _complaints(self) -> str:
        """Not to the end of it: wine's services have it, too, where this window started them."""
        os.set_blocking(self.process.stderr.fileno(), False)
        return (self.process.stderr.read() or b"").decode(errors="replace")

    def title(self) -> str:
        return self.ask("title")

    def press(self, key: str) -> None:
        assert self.ask("press", key), f"the console refused {key}"

    def processes(self) -> list[int]:
        """Of the .exe: its starter, the launcher, the program; fewer when some are gone."""
        return [pid for pid, _, name in self.ask("processes") if name in NAMES.values()]

    def ended(self) -> int | None:
        return self.ask("code")

    def wait(self, seconds: float = END_S) -> int:
        """The exit code of the .exe, once it has ended by itself."""
        what = f"the end of the .exe; so far:\n{self.text}"
        waiting.until(lambda: self.ended() is not None, seconds, what, every_s=0.1)
        return self.ended()

    def kill(self) -> None:
        """Ends whatever still runs in the window, and the window."""
        if self.process is None or self.process.poll() is not None:
            return
        with contextlib.suppress(OSError, AssertionError):  # it has just ended
            for pid in reversed(self.ask("all_seen")):
                self.ask("kill", pid)
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            with contextlib.suppress(OSError):
                stream.close()


def install_blender(folder: Path) -> Path:
    """A blender.exe for a worker to find, over the ``bpy`` wheel for Windows."""
    folder.mkdir(parents=True)
    site, shim = windows_path(WINDOWS_BLENDER), windows_path(HERE / "bpy_shim.py")
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("__main__.py", BLENDER_MAIN.format(site=site, shim=shim))
    line = f'#!"{windows_path(WINDOWS_PYTHON)}" -I -X utf8\r\n'
    program = folder / "blender.exe"
    program.write_bytes(PIP_STARTER.read_bytes() + line.encode() + code.getvalue())
    return program
