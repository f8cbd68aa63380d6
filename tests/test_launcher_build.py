"""What makes releases and executables: twins, manifests, build_exe.bat, the icons."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, needs

HEAVY_S = 60  # wine makes itself a home first

PROGRAMS = ("manager", "worker")


def load(name: str):
    """A script of .ci/ as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


make_release = load("make_release")
build_exe = load("build_exe")


def run_main(root: Path, *arguments: str) -> tuple[int, str]:
    """The script as a person runs it, on a checkout: (exit code, what it said)."""
    said = io.StringIO()
    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch.object(make_release, "ROOT", root))
        stack.enter_context(mock.patch.object(sys, "argv", ["make_release.py", *arguments]))
        stack.enter_context(contextlib.redirect_stdout(said))
        stack.enter_context(contextlib.redirect_stderr(said))
        return make_release.main(), said.getvalue()


class TheManifests(unittest.TestCase):
    def test_they_fit_the_files(self):
        """Fails after a change until `python3 .ci/make_release.py` has been run: so no push with
        stale hashes can land."""
        for program in PROGRAMS:
            with self.subTest(program):
                stale = make_release.refresh(ROOT, program, write=False)
                self.assertFalse(stale, "run python3 .ci/make_release.py and commit what it writes")

    @needs.program("git")
    @needs.file(ROOT / ".git", "it is there in a checkout by git")
    def test_they_hold_all_that_a_program_imports_and_nothing_local(self):
        for program in PROGRAMS:
            paths = {file["path"] for file in make_release.describe(ROOT, program)["files"]}
            with self.subTest(program):
                command = ["git", "ls-files", f"{program}/*.py"]
                tracked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
                self.assertTrue(tracked.stdout, "the tests need the checkout's git repository")
                for path in tracked.stdout.splitlines():
                    inside = path.partition("/")[2] in make_release.LAUNCHER_FILES
                    self.assertEqual(path in paths, not inside, path)
                suffixes = {Path(path).suffix for path in paths}
                self.assertLessEqual(suffixes, {".py", ".html"})
        manager = {file["path"] for file in make_release.describe(ROOT, "manager")["files"]}
        self.assertIn("index.html", manager)


class Checkout(unittest.TestCase):
    """A small one of its own."""

    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)
        for program in PROGRAMS:
            (self.root / program).mkdir()
            (self.root / program / f"{program}.py").write_text('VERSION = "2.0"\nimport json\n')
        for path in make_release.MORE_FILES["manager"]:
            (self.root / path).parent.mkdir(exist_ok=True)
            (self.root / path).write_text("<p>")

    def git(self, *arguments: str) -> None:
        author = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
        subprocess.run(["git", *author, *arguments], cwd=self.root, check=True, capture_output=True)


class TheTwins(Checkout):
    def setUp(self):
        super().setUp()
        for path in make_release.TWINS:
            source = self.root / "manager" / path
            source.parent.mkdir(exist_ok=True)
            source.write_text(f"# {path}\n")
        for source in make_release.RUNNER.values():
            (self.root / source).parent.mkdir(exist_ok=True)
            (self.root / source).write_text(f"# {source}\n")
        for packed in make_release.RUNNER_IN:
            (self.root / packed).parent.mkdir(exist_ok=True)
            (self.root / packed).write_text('PACKED_RUNNER = ""\n')
        make_release.refresh_twins(self.root, write=True)
        make_release.refresh_runner(self.root, write=True)
        source, self.path = [*make_release.TWINS.items()][-1]
        self.source, self.copy = self.root / "manager" / source, self.root / "worker" / self.path

    def twins(self, write: bool) -> list[str]:
        return make_release.refresh_twins(self.root, write=write)

    def test_the_committed_ones_are_fresh(self):
        self.assertEqual(make_release.refresh_twins(ROOT, write=False), [])

    def test_the_workers_are_written_from_the_managers(self):
        self.source.write_text("# new\n")
        stale = [f"worker/{self.path}"]
        self.assertEqual(self.twins(write=False), stale)
        self.assertNotEqual(self.copy.read_bytes(), b"# new\n")
        self.assertEqual(self.twins(write=True), stale)
        self.assertEqual(self.copy.read_bytes(), b"# new\n")
        self.assertEqual(self.twins(write=True), [])

    def test_the_check_fails_on_a_stale_one_alone(self):
        for program in PROGRAMS:
            make_release.refresh(self.root, program, write=True)
        supervisor = "launcher/supervisor.py"  # in no manifest
        (self.root / "manager" / supervisor).write_text("# new\n")
        code, said = run_main(self.root, "--check")
        self.assertEqual(code, 1)
        self.assertIn(f"worker/{supervisor}: stale", said)
        self.assertEqual(run_main(self.root)[0], 0)
        self.assertEqual(run_main(self.root, "--check")[0], 0)

    def test_the_runner_is_packed_anew_where_a_source_changed(self):
        self.assertEqual([], make_release.refresh_runner(self.root, write=False))
        (self.root / "worker" / "openjd_client.py").write_text("# new\n")
        stale = [*make_release.RUNNER_IN]
        self.assertEqual(stale, make_release.refresh_runner(self.root, write=False))
        self.assertEqual(stale, make_release.refresh_runner(self.root, write=True))
        packed = make_release.unpack_runner((self.root / stale[0]).read_text())
        self.assertEqual(b"# new\n", packed["noctiluca/openjd_client.py"])

    @needs.program("git")
    def test_a_change_in_the_wrong_folder_is_not_overwritten(self):
        self.git("init", "-q")
        self.git("add", ".")
        self.git("commit", "-qm", "first")
        self.copy.write_text("# an hour of work\n")
        with self.assertRaisesRegex(ValueError, "was edited, but it is written from manager/"):
            self.twins(write=True)
        self.assertEqual(self.copy.read_text(), "# an hour of work\n")
        self.source.write_text("# an hour of work, there too\n")
        self.assertEqual(len(self.twins(write=True)), 1)


class TheManifestScript(Checkout):
    def refresh(self, write: bool = True) -> dict | None:
        """The manifest when it was stale, else None."""
        stale = make_release.refresh(self.root, "worker", write=write)
        path = self.root / "worker" / "release.json"
        return json.loads(path.read_bytes()) if stale and path.exists() else None

    def test_the_build_number_grows_with_every_change(self):
        self.assertEqual(self.refresh()["build"], 1)
        self.assertIsNone(self.refresh())
        (self.root / "worker" / "more.py").write_text("import sqlite3\n")
        second = self.refresh()
        self.assertEqual(second["build"], 2)
        self.assertEqual(second["modules"], ["json", "sqlite3"])

    @needs.program("git")
    def test_it_grows_by_one_from_the_committed_one(self):
        self.git("init", "-q")
        self.refresh()
        self.git("add", ".")
        self.git("commit", "-qm", "first")
        for text in ("a = 1\n", "a = 2\n"):
            (self.root / "worker" / "more.py").write_text(text)
            self.assertEqual(self.refresh()["build"], 2)
        self.git("commit", "-qam", "second")
        self.assertIsNone(self.refresh(write=False))

    @needs.program("git")
    def test_new_hashes_under_an_old_number_are_stale(self):
        self.git("init", "-q")
        self.refresh()
        self.git("add", ".")
        self.git("commit", "-qm", "first")
        (self.root / "worker" / "worker.py").write_text('VERSION = "2.0"\nimport re\n')
        fresh = make_release.describe(self.root, "worker")
        path = self.root / "worker" / "release.json"
        path.write_text(json.dumps({**fresh, "build": 1}))  # by hand, with the number of before
        self.assertEqual(self.refresh()["build"], 2)

    def test_the_check_writes_nothing(self):
        self.assertTrue(make_release.refresh(self.root, "worker", write=False))
        self.assertFalse((self.root / "worker" / "release.json").exists())

    def test_windows_line_ends_are_refused(self):
        (self.root / "worker" / "more.py").write_bytes(b"a = 1\r\n")
        with self.assertRaisesRegex(ValueError, "LF line endings"):
            self.refresh()

    def test_what_a_running_farm_keeps_beside_its_programs_is_no_part_of_a_release(self):
        old = self.root / "worker" / "releases" / "worker" / "1.9-1-0" / "worker"
        package = self.root / "worker" / "rendering"
        for folder in (old, package):
            folder.mkdir(parents=True)
            (folder / "more.py").write_text("import sqlite3\n")
        (package / "__init__.py").touch()
        paths = [file["path"] for file in self.refresh()["files"]]
        inside = ["worker/rendering/__init__.py", "worker/rendering/more.py", "worker/worker.py"]
        self.assertEqual(paths, inside)

    def test_what_it_writes_the_launchers_read(self):
        from launcher.release import parse_manifest

        self.refresh()
        manifest = parse_manifest((self.root / "worker" / "release.json").read_bytes(), "worker")
        self.assertEqual((manifest.version, manifest.modules), ("2.0", ("json",)))


class TheBuild(unittest.TestCase):
    def test_what_pyinstaller_is_told(self):
        manifest = {**make_release.describe(ROOT, "worker"), "build": 7}
        told = build_exe.pyinstaller_arguments("worker", Path("d"), manifest, Path("v.txt"))
        for argument in ("--onefile", "--console", "--name=NoctilucaWorker", "--distpath=d"):
            self.assertIn(argument, told)
        if sys.platform != "darwin":
            self.assertIn(f"--icon={ROOT / 'worker' / 'workerico.ico'}", told)
            self.assertIn("--version-file=v.txt", told)
        carried = [argument for argument in told if argument.startswith("--add-data=")]
        self.assertEqual(len(carried), len(manifest["files"]) + 1)
        self.assertIn(f"{os.pathsep}carried/worker", carried[0])
        for module in ("sqlite3", "xml.etree.ElementTree", "ctypes.wintypes", "encodings.cp1252"):
            self.assertIn(f"--hidden-import={module}", told)
        self.assertNotIn("--hidden-import=tkinter", told)

    def test_pyinstaller_is_pinned_and_recent_enough(self):
        numbers = [int(number) for number in build_exe.PYINSTALLER.split(".")]
        self.assertGreaterEqual(numbers, [6, 10])

    def test_stale_manifests_are_not_built(self):
        with mock.patch.object(make_release, "refresh", return_value=True):
            code, said = run_main(ROOT, "--check")
        self.assertEqual(code, 1)
        self.assertIn("manager/release.json, worker/release.json: stale", said)

    @needs.package("PyInstaller")
    def test_the_version_resource_is_what_windows_reads(self):
        import PyInstaller.compat

        # What is only needed to write into an .exe; and Windows' sizes for "L" and "H".
        windows = mock.Mock(
            pack=lambda layout, *values: struct.pack("<" + layout, *values),
            unpack=lambda layout, raw: struct.unpack("<" + layout, raw),
            calcsize=lambda layout: struct.calcsize("<" + layout),
        )
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        stack.enter_context(mock.patch.dict(sys.modules, {"pefile": mock.Mock()}))
        stack.enter_context(
            mock.patch.object(PyInstaller.compat, "win32api", mock.Mock(), create=True)
        )
        from PyInstaller.utils.win32 import versioninfo

        stack.enter_context(mock.patch.object(versioninfo, "struct", windows))
        folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        text = build_exe.version_resource("worker", {"version": "2.0.1", "build": 7})
        (folder / "v.txt").write_text(text, encoding="utf-8")
        info = versioninfo.load_version_info_from_text_file(str(folder / "v.txt"))
        read = versioninfo.VSVersionInfo()
        read.fromRaw(info.toRaw())
        self.assertEqual(str(read), str(info))
        self.assertEqual(read.ffi.fileVersionMS, 2 << 16)
        self.assertEqual(read.ffi.fileVersionLS, 1 << 16 | 7)
        self.assertIn("NoctilucaWorker.exe", str(read))


class TheIcons(unittest.TestCase):
    def read(self, program: str) -> dict[int, bytes]:
        """Pictures by side, from the .ico format: https://en.wikipedia.org/wiki/ICO_(file_format)"""
        raw = (ROOT / program / f"{program}ico.ico").read_bytes()
        reserved, kind, count = struct.unpack_from("<3H", raw)
        self.assertEqual((reserved, kind), (0, 1))
        pictures = {}
        for number in range(count):
            width, height, *_, size, offset = struct.unpack_from("<4B2H2I", raw, 6 + 16 * number)
            self.assertEqual(width, height)
            pictures[width or 256] = raw[offset : offset + size]
        return pictures

    def test_sizes_and_difference(self):
        manager, worker = self.read("manager"), self.read("worker")
        self.assertLessEqual({16, 24, 32, 48, 64, 128, 256}, set(manager))
        self.assertEqual(set(manager), set(worker))
        for side in manager:
            self.assertNotEqual(manager[side], worker[side])

    @needs.package("PIL", pip="pillow")
    def test_they_are_what_the_script_draws(self):
        from PIL import Image, ImageChops

        draw_icons = load("draw_icons")
        for program in PROGRAMS:
            with Image.open(ROOT / program / f"{program}ico.ico") as icon:
                for side in draw_icons.SIZES:
                    drawn = draw_icons.draw(draw_icons.MARKS[program], side)
                    kept = icon.ico.getimage((side, side)).convert("RGBA")
                    extrema = ImageChops.difference(drawn, kept).getextrema()
                    self.assertLess(max(high for _, high in extrema), 8, f"{program} {side}")


STAND_IN = """@echo off\r
echo %*>>"%STAND_IN_LOG%"\r
if "%2"==".ci\\build_exe.py" exit /b %STAND_IN_EXIT%\r
if "%1"==".ci\\build_exe.py" exit /b %STAND_IN_EXIT%\r
exit /b 0\r
"""


@needs.program("wine")
class TheBatchFile(unittest.TestCase):
    """build_exe.bat in wine's cmd.exe, with a stand-in for py that writes down its arguments."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="noctiluca-wine-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        cls.environment = {
            **os.environ,
            "WINEPREFIX": str(cls.folder / "prefix"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "STAND_IN_LOG": cls.windows(cls.folder / "log.txt"),
            "WINEPATH": cls.windows(cls.folder / "stand-in"),
        }
        cls.environment.pop("DISPLAY", None)
        (cls.folder / "stand-in").mkdir()
        # Not "100%": wine's cmd loses the sign, and then does not find the folder.
        checkout = cls.folder / "a new checkout, all of it!"
        checkout.mkdir()
        cls.batch = shutil.copy(ROOT / "build_exe.bat", checkout)
        (checkout / ".ci").mkdir()
        (checkout / ".ci" / "build_exe.py").touch()
        cls.addClassCleanup(
            subprocess.run, ["wineserver", "-k"], env=cls.environment, capture_output=True
        )

    @staticmethod
    def windows(path: Path) -> str:
        return "Z:" + str(path).replace("/", "\\")

    def run_batch(self, *arguments: str, python: str | None = "py", exit_code: int = 0):
        """Returns (exit code, output, what the stand-in was given, a line a call)."""
        for path in (self.folder / "stand-in").iterdir():
            path.unlink()
        if python is not None:
            (self.folder / "stand-in" / f"{python}.bat").write_bytes(STAND_IN.encode())
        log = self.folder / "log.txt"
        log.unlink(missing_ok=True)
        done = subprocess.run(
            ["wine", "cmd", "/c", self.windows(Path(self.batch)), *arguments],
            env={**self.environment, "STAND_IN_EXIT": str(exit_code)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=1200,
        )
        calls = log.read_text().splitlines() if log.exists() else []
        return done.returncode, done.stdout, [call.strip() for call in calls]

    def test_it_calls_the_build_script(self):
        code, output, calls = self.run_batch()
        self.assertEqual((code, calls[-1]), (0, "-3 .ci\\build_exe.py"), output)
        self.assertIn("manager\\dist", output)

    def test_it_passes_arguments_on(self):
        _, output, calls = self.run_batch("worker", "--dist", "D:\\out")
        self.assertEqual(calls[-1], "-3 .ci\\build_exe.py worker --dist D:\\out", output)

    def test_a_failed_build_is_said_and_passed_on(self):
        for exit_code in (1, -1073741510):  # the second: Windows has ended it
            code, output, _ = self.run_batch(exit_code=exit_code)
            self.assertEqual(code, 1)
            self.assertIn("NOT built", output)
            self.assertNotIn("Done", output)

    def test_python_without_its_launcher(self):
        code, output, calls = self.run_batch(python="python")
        self.assertEqual((code, calls[-1]), (0, ".ci\\build_exe.py"), output)

    def test_it_alone_out_of_a_zip(self):
        with tempfile.TemporaryDirectory(dir=self.folder) as opened:
            with mock.patch.object(self, "batch", shutil.copy(self.batch, opened)):
                code, output, calls = self.run_batch()
        self.assertEqual((code, calls), (1, []))
        self.assertIn("unpack the whole ZIP", output)

    def test_no_python_at_all(self):
        code, output, _ = self.run_batch(python=None)
        self.assertEqual(code, 1)
        self.assertIn("https://www.python.org/downloads/", output)

    def test_its_lines_end_as_cmd_wants_them(self):
        raw = (ROOT / "build_exe.bat").read_bytes()
        self.assertEqual(raw.count(b"\n"), raw.count(b"\r\n"))
        self.assertTrue(raw.isascii())


if __name__ == "__main__":
    unittest.main()
