"""What killed launchers left among the temporary files goes at the next start, and only that.

Folders and processes are real; Windows is told by its name where it does something else. Caught
when planted: a folder of another program removed, one whose launcher lives, one that is in use.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT  # noqa: F401  (puts manager/ on sys.path)

from launcher import leftovers, supervisor


def gone() -> int:
    """The id of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


class Sweeping(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def unpacked(self, starter: int, signed: int | None, ours: bool = True) -> Path:
        path = self.folder / f"_MEI{starter:08x}5tRhz2"
        (path / ("carried" if ours else "another")).mkdir(parents=True)
        (path / "base_library.zip").write_bytes(b"PK")
        if signed is not None:
            (path / leftovers.NOTE).write_text(str(signed))
        return path

    def left_by_sweep(self, own: Path | None = None) -> list[str]:
        leftovers.sweep(self.folder, own)
        return sorted(path.name for path in self.folder.iterdir())

    def test_what_a_killed_executable_unpacked_goes(self) -> None:
        self.unpacked(gone(), gone())
        (self.folder / f"noctiluca-{gone()}-x1y2").mkdir()
        self.assertEqual(self.left_by_sweep(), [])

    def test_what_lives_stays(self) -> None:
        kept = [
            self.unpacked(os.getpid(), gone()),
            self.unpacked(gone(), os.getpid()),  # the starter was killed, the launcher was not
            self.unpacked(gone(), gone(), ours=False),
            self.folder / f"noctiluca-{os.getpid()}-x1y2",
            self.folder / "noctiluca-test-a1b2c3",
            self.folder / "_MEIPASS",
        ]
        for path in kept[3:]:
            path.mkdir()
        self.assertEqual(self.left_by_sweep(), sorted(path.name for path in kept))

    def test_our_own_stays(self) -> None:
        own = self.unpacked(gone(), gone())
        self.assertEqual(self.left_by_sweep(own), [own.name])

    def test_an_older_launchers_goes_only_where_renaming_shows_that_nobody_uses_it(self) -> None:
        path = self.unpacked(gone(), None)
        with mock.patch.object(leftovers, "os", mock.Mock(wraps=os)) as system:
            system.name = "posix"
            self.assertEqual(self.left_by_sweep(), [path.name])
            system.name = "nt"
            in_use = PermissionError(13, "The process cannot access the file")
            with mock.patch.object(Path, "rename", side_effect=in_use):
                self.assertEqual(self.left_by_sweep(), [path.name])
            self.assertEqual(self.left_by_sweep(), [])

    def test_the_program_holds_what_is_unpacked_until_it_ends(self) -> None:
        path = self.unpacked(os.getpid(), os.getpid())
        held = leftovers.hold(path)
        names = {Path(file.name).name for file in held}
        self.assertEqual(names, {"base_library.zip", leftovers.NOTE})
        for file in held:
            self.assertFalse(file.closed)
            file.close()

    def test_a_folder_that_cannot_be_read_keeps_nobody_from_starting(self) -> None:
        self.assertEqual(leftovers.sweep(self.folder / "not there", None), [])

    def test_a_temporary_folder_that_went_with_its_session_is_made_again(self) -> None:
        with mock.patch.object(tempfile, "tempdir", str(self.folder / "2")):
            self.assertTrue(leftovers.scratch().is_dir())

    def test_where_files_are_kept_is_said_when_it_is_not_beside_the_program(self) -> None:
        with (
            mock.patch.object(supervisor, "find_home", side_effect=lambda here, _: here / "x"),
            mock.patch.object(supervisor, "Supervisor") as made,
            mock.patch.object(supervisor.signal, "signal"),
            mock.patch.object(supervisor.Console, "say") as say,
            mock.patch.dict(os.environ, {"NOCTILUCA_HOME": ""}),
        ):
            made.return_value.run.return_value = 0
            supervisor.main("worker", "2.1", [])
        self.assertEqual([call.args[0] for call in say.call_args_list], ["home"])

    def test_who_pressed_ctrl_c_is_not_asked_for_enter_too(self) -> None:
        with (
            mock.patch.object(sys, "frozen", True, create=True),
            mock.patch.object(sys, "_MEIPASS", str(self.folder), create=True),
            mock.patch.object(supervisor, "Supervisor") as made,
            mock.patch.object(supervisor.signal, "signal"),
            mock.patch.object(supervisor, "_keep_window_open") as asks,
            mock.patch.dict(os.environ, {"NOCTILUCA_HOME": str(self.folder)}),
        ):
            for ending, asked in ((KeyboardInterrupt, 0), ([2], 1)):
                made.return_value.run.side_effect = ending
                self.assertNotEqual(supervisor.main("worker", "2.1", []), 0)
                self.assertEqual(asks.call_count, asked)

    def test_each_launcher_signs_and_sweeps(self) -> None:
        own = self.unpacked(os.getpid(), None)
        left = self.unpacked(gone(), gone())
        with (
            mock.patch.object(sys, "frozen", True, create=True),
            mock.patch.object(sys, "_MEIPASS", str(own), create=True),
            mock.patch.object(tempfile, "gettempdir", return_value=str(self.folder)),
            mock.patch.object(supervisor, "Supervisor") as made,
            mock.patch.object(supervisor.signal, "signal"),
            mock.patch.dict(os.environ, {"NOCTILUCA_HOME": str(self.folder)}),
        ):
            made.return_value.run.return_value = 0
            supervisor.main("worker", "2.1", [])
            with mock.patch.object(tempfile, "gettempdir", side_effect=FileNotFoundError):
                self.assertEqual(supervisor.main("worker", "2.1", []), 0)  # all disks are full
        self.assertEqual((own / leftovers.NOTE).read_text(), str(os.getpid()))
        self.assertFalse(left.exists())
        self.assertEqual(made.call_args.args[3], own / "carried")


class WithoutItsStarter(unittest.TestCase):
    """An executable that runs as administrator starts nothing any more when its starter is gone."""

    def test_the_launcher_starts_itself_as_a_person_would_and_ends(self) -> None:
        launcher = supervisor.Supervisor(
            "worker",
            "2.1",
            Path("home"),
            Path("carried"),
            mock.Mock(enabled=False),
            ["--name", "A"],
            limits=supervisor.StartLimits(),
            console=mock.Mock(),
        )
        with (
            mock.patch.object(launcher, "_open"),
            mock.patch.object(launcher, "_start", side_effect=AssertionError("started")),
            mock.patch.object(leftovers, "starter_is_gone", return_value=True),
            mock.patch.object(supervisor, "own_command", return_value=["worker.exe"]),
            mock.patch.object(supervisor.subprocess, "Popen") as started,
        ):
            self.assertEqual(launcher.run(), 0)
        self.assertEqual(started.call_args.args[0], ["worker.exe", "--name", "A"])
        self.assertEqual(started.call_args.kwargs["env"]["PYINSTALLER_RESET_ENVIRONMENT"], "1")

    def test_only_an_executable_on_windows_has_a_starter(self) -> None:
        ended = gone()
        for platform, frozen, parent, expected in (
            ("win32", True, ended, True),
            ("win32", True, os.getpid(), False),
            ("win32", False, ended, False),
            ("linux", True, ended, False),
        ):
            with (
                self.subTest(platform=platform, frozen=frozen, parent=parent),
                mock.patch.object(leftovers.sys, "platform", platform),
                mock.patch.object(leftovers.sys, "frozen", frozen, create=True),
                mock.patch.object(leftovers.os, "getppid", return_value=parent),
                mock.patch.object(leftovers, "is_alive", lambda pid: pid != ended),
            ):
                self.assertEqual(leftovers.starter_is_gone(), expected)


if __name__ == "__main__":
    unittest.main()
