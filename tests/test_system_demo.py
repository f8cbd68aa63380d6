"""`python3 manager/manager.py --demo`, as a person types it, in a terminal and elsewhere.

It runs in a copy that has only what the demo needs: manager/, worker/ and index.html.
"""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
from pathlib import Path

from support import ROOT, needs, waiting

termios = needs.module("termios")  # so pseudo-terminals are here, too
import fcntl
import pty

HEAVY_S = 120
FRAMES = 48
FEWER_FRAMES = 6
DEMO_S = waiting.HANG_S
CTRL_C = b"\x03"


@needs.blender
@needs.linux
class Demo(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        for name in ("manager", "worker"):
            shutil.copytree(ROOT / name, self.folder / name, ignore=shutil.ignore_patterns("__py*"))
        shutil.copy(ROOT / "index.html", self.folder)
        self.command = [sys.executable, "manager/manager.py", "--demo", "--yes", "--no-browser"]
        self.command += ["--port", "0"]

    def test_without_a_terminal_it_ends_by_itself(self) -> None:
        environment = {**os.environ, "NOCTILUCA_LANG": "en"}
        done = subprocess.run(
            self.command,
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=DEMO_S,
        )
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn(f"{FRAMES} pictures rendered and checked", done.stdout)
        self.assertRegex(done.stdout, r"Dashboard: http://localhost:\d+")
        self.assertEqual(len(self.pictures()), FRAMES)

    def test_in_a_terminal_it_serves_until_ctrl_c(self) -> None:
        spanish = {"NOCTILUCA_LANG": "es", "NOCTILUCA_DEMO_FRAMES": str(FEWER_FRAMES)}
        with Terminal(self.command, self.folder, spanish) as terminal:
            said = terminal.read_until("Ctrl-C", DEMO_S)
            self.assertIn(f"{FEWER_FRAMES} imágenes renderizadas y comprobadas", said)
            self.assertIn(f"{FEWER_FRAMES}/{FEWER_FRAMES} frames", said)
            url = re.search(r"Panel: (http://localhost:\d+)", said)[1]
            request = urllib.request.Request(url, headers={"Accept": "text/html"})
            with urllib.request.urlopen(request, timeout=100) as page:
                self.assertIn(b"<html", page.read())
            terminal.type(CTRL_C)
            self.assertEqual(terminal.wait(60), 0)
        self.assertEqual(len(self.pictures()), FEWER_FRAMES)

    def pictures(self) -> list[Path]:
        return sorted((self.folder / "demo-output" / "frames").iterdir())


class Terminal:
    """A program in a pseudo-terminal of its own, with a person who types."""

    def __init__(self, command: list[str], folder: Path, environment: dict[str, str]) -> None:
        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "TERM": "xterm", **environment},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=_take_terminal,
        )
        os.close(theirs)
        self.said = ""

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_problem) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.wait(60)
        os.close(self.ours)

    def read_until(self, words: str, seconds: float) -> str:
        deadline = time.monotonic() + seconds
        while words not in self.said:
            if time.monotonic() > deadline or not self._read():
                raise AssertionError(f"{words!r} was not said:\n{self.said}")
        return self.said

    def type(self, keys: bytes) -> None:
        os.write(self.ours, keys)

    def wait(self, seconds: float) -> int:
        """The exit code; reads on meanwhile, so that the program is never held up by us."""
        deadline = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < deadline:
            self._read()
        return self.process.wait(max(0.0, deadline - time.monotonic()))

    def _read(self) -> bool:
        """Reads what is there within half a second; False: the other side is closed."""
        if not select.select([self.ours], [], [], 0.5)[0]:
            return True
        try:
            data = os.read(self.ours, 65536)
        except OSError:  # Linux's way of saying that nobody has the terminal open any more
            return False
        self.said += data.decode("utf-8", "replace")
        return bool(data)


def _take_terminal() -> None:
    """In the child: make the terminal the one that Ctrl-C comes from."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


if __name__ == "__main__":
    unittest.main()
