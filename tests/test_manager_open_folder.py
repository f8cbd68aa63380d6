"""An output folder is shown on the manager's own screen: a folder, by no shell, and only there."""

from __future__ import annotations

import os
import subprocess
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from support import needs, scripted
from support.local_farm import LocalFarm

import api
import open_folder
from api import Api
from transitions import Refused


class Showing(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name).resolve()
        self.started: list[list[str]] = []

    def show(self, platform: str, *places: str, code: int = 0) -> str:
        process = mock.Mock(**{"wait.return_value": code})

        def start(command: list[str], **how: object) -> mock.Mock:
            self.assertNotIn("shell", how)
            self.started.append(command)
            return process

        opened = self.started.append
        with (
            mock.patch("open_folder.sys.platform", platform),
            mock.patch("open_folder.subprocess.Popen", start),
            mock.patch(
                "open_folder.os.startfile", lambda path: opened(["startfile", path]), create=True
            ),
        ):
            return open_folder.show(places)

    def test_by_the_systems_own_file_manager(self) -> None:
        here = str(self.folder)
        commands = {
            "win32": ["startfile", os.path.join(here, "")],  # else Windows may start a here.bat
            "darwin": ["open", "-R", here],  # a folder may be a program there: shown, not opened
            "linux": ["xdg-open", here],
        }
        for platform, command in commands.items():
            self.assertEqual(here, self.show(platform, "/not/there", here))
            self.assertEqual(command, self.started.pop())

    def test_nothing_else_is_opened(self) -> None:
        program = self.folder / "run.bat"
        program.touch()
        for place in (str(program), "", ".", "http://a.example/", str(self.folder / "missing")):
            with self.assertRaisesRegex(Refused, "does not see"):
                self.show("win32", place)
        self.assertEqual([], self.started)

    def test_one_that_cannot_be_shown_says_so(self) -> None:
        with self.assertRaisesRegex(Refused, "could not be shown"):
            self.show("linux", str(self.folder), code=3)
        gone = mock.patch("open_folder.subprocess.Popen", side_effect=FileNotFoundError("xdg-open"))
        on_linux = mock.patch("open_folder.sys.platform", "linux")
        with gone, on_linux, self.assertRaisesRegex(Refused, "could not be shown"):
            open_folder.show([str(self.folder)])
        stays = mock.Mock(**{"wait.side_effect": subprocess.TimeoutExpired("xdg-open", 2)})
        with mock.patch("open_folder.subprocess.Popen", return_value=stays):
            open_folder._start(["xdg-open", "/"])  # a file manager that stays is one that came


@needs.linux
class OverHttp(unittest.TestCase):
    def test_nobody_elsewhere_opens_one(self) -> None:
        request = mock.Mock(client="192.0.2.7", body=b'{"job_id": 1}')
        with self.assertRaisesRegex(Refused, "own screen only"):
            Api._post_open_folder(mock.Mock(), request, None)

    def test_the_folder_of_a_job(self) -> None:
        farm = LocalFarm(self)
        tools, out = farm.folder / "tools", farm.folder / "out"
        for folder in (tools, out):
            folder.mkdir()
        fake, said = tools / "xdg-open", farm.folder / "said"
        fake.write_text(f'#!/bin/sh\nprintf %s "$1" > "{said}"\n')
        fake.chmod(0o755)
        with mock.patch.dict(os.environ, {"PATH": f"{tools}:{os.environ['PATH']}"}):
            farm.start_manager("--no-discovery")
        job_id = farm.submit(**{**scripted.job("1"), "output_path": f"{out}/f_"})
        told = farm.post("/open_folder", {"job_id": job_id})
        self.assertEqual((str(out), str(out)), (told["folder"], said.read_text()))
        self.assertEqual(404, farm.request("/open_folder", {"job_id": job_id + 1})[0])


class Room(unittest.TestCase):
    def test_free_is_what_its_disk_has_also_before_the_folder_is_made(self) -> None:
        with tempfile.TemporaryDirectory() as place:
            for folder in (place, os.path.join(place, "new")):
                self.assertGreater(api._free_in(folder) or 0, 0)
            self.assertIsNone(api._free_in(os.path.join(place, "missing", "new")))
            if os.name == "posix":
                for drive in ("/no such folder", "/usr/no such drive"):
                    self.assertIsNone(api._free_in(drive), "it would be the system's own disk")
        for odd in ("", "\0"):
            self.assertIsNone(api._free_in(odd))


if __name__ == "__main__":
    unittest.main()
