"""A console that takes no lines holds nobody up: Ctrl-S, as a click into a window of Windows; nor
does it that there is none, as with Windows' pythonw.exe."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.request
from pathlib import Path

from support import MANAGER_PY, WORKER_PY, needs, waiting

END_S = 60


@needs.posix
class AStoppedConsole(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, True)

    def start(self, program: Path, *arguments: str) -> subprocess.Popen:
        """In a terminal of its own that was stopped before the first line."""
        import pty

        ours, its = pty.openpty()
        self.addCleanup(os.close, ours)
        os.write(ours, b"\x13")
        command = [sys.executable, str(program), *arguments]
        process = self.run_apart(command, stdin=its, stdout=its, stderr=its)
        os.close(its)
        return process

    def start_without(self, program: Path, *arguments: str) -> subprocess.Popen:
        """With no standard stream at all: to Python, `sys.stdout` and the others are None."""
        command = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", sys.executable, str(program)]
        return self.run_apart([*command, *arguments])

    def run_apart(self, command: list[str], **streams: int) -> subprocess.Popen:
        environment = {k: v for k, v in os.environ.items() if not k.startswith("NOCTILUCA_")}
        process = subprocess.Popen(command, env=environment, start_new_session=True, **streams)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def joined(self, port: str) -> list[str]:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/workers", timeout=100) as reply:
            return [worker["name"] for worker in json.load(reply)["workers"]]

    def test_a_worker_joins_a_manager_and_both_end_when_told(self):
        self.farm(self.start, "--no-browser")

    def test_so_they_do_without_a_console(self):
        """Defect: the manager ended, and nobody could see why."""
        self.farm(self.start_without)  # nor does it open a browser

    def farm(self, start, *more: str) -> None:
        data = self.folder / "manager"
        address = ("--host", "127.0.0.1", "--port", "0", "--no-discovery", *more)
        manager = start(MANAGER_PY, *address, "--data", str(data))
        port_file = data / "manager.port"

        def is_up() -> bool:
            return manager.poll() is not None or (port_file.exists() and port_file.read_text())

        waiting.until(is_up, END_S, "the manager")
        port = port_file.read_text()
        worker = start(
            WORKER_PY,
            *("--manager", f"127.0.0.1:{port}", "--name", "w1"),
            *("--data", str(self.folder / "worker"), "--blender", "nowhere"),
        )
        waiting.until(lambda: self.joined(port) == ["w1"], END_S, "the worker")
        for process in (worker, manager):
            process.terminate()
            self.assertEqual(process.wait(END_S), 0)

    def test_what_keeps_a_manager_from_starting_ends_it(self):
        file = self.folder / "file"
        file.touch()
        manager = self.start(MANAGER_PY, "--data", str(file), "--no-browser")
        self.assertEqual(manager.wait(END_S), 2)


if __name__ == "__main__":
    unittest.main()
