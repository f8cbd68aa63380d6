"""The two executables, built here by PyInstaller, used as a person would: from an empty folder."""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
from collections.abc import Callable
from pathlib import Path

from support import blender_path, launching, needs, scenes, waiting
from support.lan import Lan
from support.launching import CRASHES, HANGS, STAYS, SYNTAX_ERROR

if os.name != "posix":
    raise unittest.SkipTest("needs Linux or macOS")
import pty

HEAVY_S = 150
WAITS = True

work: Path
checkout: Path
executables: dict[str, Path]


def setUpModule():
    global work, checkout, executables
    needs.module("PyInstaller")
    work = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
    unittest.addModuleCleanup(shutil.rmtree, work, True)
    checkout = work / "checkout"
    launching.copy_checkout(checkout)
    launching.make_release(checkout, "2.1")
    executables = launching.build_executables(checkout, work / "dist")


class Executable(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(dir=work))

    def put(self, program: str, name: str = "pc") -> tuple[Path, str]:
        """A computer's folder with nothing in it but the executable. Returns both."""
        home = self.folder / name
        home.mkdir()
        return home, shutil.copy(executables[program], home)

    def launch(self, program: str, site: launching.Site | None, *arguments: str, **environment):
        home, executable = self.put(program)
        launcher = launching.Launcher([executable], home, site, **environment)
        self.addCleanup(launcher.kill)
        return launcher.start(*arguments)

    def until_said(self, launcher: launching.Launcher, pattern: str) -> None:
        launcher.until(lambda: re.search(pattern, launcher.text), pattern)

    def site(self) -> launching.Site:
        site = launching.Site()
        self.addCleanup(site.close)
        return site


class WhatIsInside(Executable):
    def test_every_module_that_the_folders_import(self):
        """A downloaded release finds all that today's code imports, and the rest of the library."""
        asked = {"encodings.idna", "encodings.cp1252", "encodings.cp850", "encodings.utf_8_sig"}
        for program in ("manager", "worker"):
            manifest = json.loads((checkout / program / "release.json").read_bytes())
            asked.update(manifest["modules"])
        library = subprocess.run(
            [sys.executable, "-c", "import build_exe; print(*build_exe.library_modules())"],
            cwd=checkout / ".ci",
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        self.assertGreater(len(library), 300)
        probe = launching.NOTE + (
            "import importlib, importlib.util, json\n"
            f"asked, library = {sorted(asked)!r}, {library!r}\n"
            "missing = {}\n"
            "for name in asked:\n"
            "    try: importlib.import_module(name)\n"
            "    except ImportError as problem: missing[name] = str(problem)\n"
            "for name in library:\n"
            "    if importlib.util.find_spec(name) is None: missing[name] = 'not inside'\n"
            "json.dump(missing, open(os.path.join(HOME, 'missing.json'), 'w'))\n"
            "ready()\n"
        )
        site = self.site()
        for program in ("manager", "worker"):
            site.publish(program, "3.0", 99, probe)
            with self.subTest(program):
                launcher = self.launch(program, site)
                self.assertEqual(launcher.wait(), 0, launcher.text)
                missing = json.loads((launcher.home / "missing.json").read_text())
                self.assertEqual(missing, {})
            shutil.rmtree(launcher.home)

    def test_a_release_gets_its_own_launcher_modules_not_those_inside(self):
        """The executable's are years old one day. Release 2.0 had them beside the program."""
        whose = "import os; WHOSE = os.path.relpath(__file__, os.environ['NOCTILUCA_HOME'])"
        names = ("launcher", "launcher.release", "launcher.updater", "updater", "download")
        probe = launching.NOTE + (
            "import importlib, importlib.util, json\n"
            f"found = {{name: importlib.import_module(name).WHOSE for name in {names!r}}}\n"
            "found['frozen'] = str(importlib.util.find_spec('launcher.supervisor'))\n"
            "json.dump(found, open(os.path.join(HOME, 'found.json'), 'w'))\n"
            "ready()\n"
        )
        site = self.site()
        for program in ("manager", "worker"):
            paths = {name: f"{program}/{name.replace('.', '/')}.py" for name in names}
            paths["launcher"] = f"{program}/launcher/__init__.py"
            site.publish(program, "3.0", 99, probe, **dict.fromkeys(paths.values(), whose))
            with self.subTest(program):
                launcher = self.launch(program, site)
                self.assertEqual(launcher.wait(), 0, launcher.text)
                found = json.loads((launcher.home / "found.json").read_text())
                self.assertEqual(found.pop("frozen"), "None")
                folder = next((launcher.home / "releases" / program).glob("3.0-*"))
                expected = {
                    n: str((folder / p).relative_to(launcher.home)) for n, p in paths.items()
                }
                self.assertEqual(found, expected)
            shutil.rmtree(launcher.home)

    def test_the_release_it_was_built_from(self):
        """The very first start works without any network."""
        for program, sentence in (("manager", "Dashboard"), ("worker", "manager")):
            with self.subTest(program):
                arguments = ["--port", "0", "--no-browser"] if program == "manager" else []
                launcher = self.launch(program, None, *arguments)
                self.until_said(launcher, r"Starting release 2.1 (?s:.*)" + sentence)
                installed = list((launcher.home / "releases" / program).glob("2.1-*"))
                self.assertEqual(len(installed), 1)
                launcher.process.terminate()
                self.assertEqual(launcher.wait(), 0, launcher.text)
            shutil.rmtree(launcher.home)


class TheEnd(Executable):
    """In a console of its own: Ctrl-C, and closing the window."""

    def setUp(self):
        super().setUp()
        self.home, executable = self.put("worker")
        site = self.site()
        says = STAYS.replace("ready()\n", "note(str(os.getpid()))\nready()\n", 1)
        site.publish("worker", "3.0", 99, says)
        self.process, self.console = pty.fork()
        if self.process == 0:
            os.environ.update(NOCTILUCA_UPDATE_URL=site.url, NOCTILUCA_LANG="en")
            os.execv(executable, [executable])
        self.shown = b""
        self.addCleanup(self.reap)
        self.until(lambda: len(self.started()) == 2, "the program")
        self.program = int(self.started()[1])

    def started(self) -> list[str]:
        path = self.home / "started"
        return path.read_text().split() if path.exists() else []

    def until(self, predicate: Callable[[], object], what: str) -> None:
        """Waits as a console does: showing what is written."""

        def read_and_ask() -> object:
            with contextlib.suppress(OSError, ValueError):  # it is closed, or the other end is
                while select.select([self.console], [], [], 0)[0]:
                    self.shown += os.read(self.console, 4096)
            return predicate()

        waiting.until(read_and_ask, 60, what)

    def reap(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process, signal.SIGKILL)

    def assertAllGone(self) -> None:
        def gone() -> bool:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(-1, os.WNOHANG)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process, 0)
                return False
            return not Path(f"/proc/{self.program}").exists()

        self.until(gone, "the end of everything")

    def test_ctrl_c(self):
        os.write(self.console, b"\x03")
        self.assertAllGone()

    def test_closing_the_window(self):
        os.close(self.console)
        self.console = -1
        self.assertAllGone()

    def test_the_title_names_the_version(self):
        title = f"\x1b]0;Noctiluca Worker {launching.launcher_version('worker')}".encode()
        self.until(lambda: title in self.shown, "the title")
        os.write(self.console, b"\x03")
        self.assertAllGone()


class BadReleases(Executable):
    """After each of them the last good release runs, and the local files are as they were."""

    LOCAL = {"worker_config.xml": "<config/>", "job_history.json": "[]", "farm.db": "data"}

    def setUp(self):
        super().setUp()
        self.server = self.site()
        self.server.publish("worker", "3.0", 99, STAYS)
        self.launcher = self.launch(
            "worker", self.server, NOCTILUCA_READY_S="10", NOCTILUCA_UPDATE_DEADLINE_S="2"
        )
        for name, text in self.LOCAL.items():
            (self.launcher.home / name).write_text(text)
        self.expect("3.0")

    def expect(self, *versions: str) -> None:
        """These start, and the last of them comes up; then it is asked to end."""
        self.launcher.until(lambda: self.launcher.started == list(versions), f"{versions}")
        self.launcher.order(0)
        self.assertEqual(self.launcher.wait(), 0, self.launcher.text)
        for name, text in self.LOCAL.items():
            self.assertEqual((self.launcher.home / name).read_text(), text)
        (self.launcher.home / "started").unlink()
        self.launcher.output.unlink()

    def again(self, *versions: str, says: str) -> None:
        self.launcher.start()
        self.launcher.until(lambda: says in self.launcher.text, repr(says))
        self.expect(*versions)

    def test_releases_that_do_not_come_up(self):
        for build, (text, starts) in enumerate(
            ((SYNTAX_ERROR, []), (CRASHES, ["3.1"] * 2), (HANGS, ["3.1"] * 2)), start=100
        ):
            with self.subTest(text[-40:]):
                self.server.publish("worker", "3.1", build, text)
                self.again(*starts, "3.0", says=f"Release 3.1 (build {build}) is quarantined")
        self.server.publish("worker", "3.2", 200, STAYS)
        self.again("3.2", says="Updated to release 3.2 (build 200)")

    def test_releases_that_do_not_arrive(self):
        path = "worker/worker.py"

        def wrong_hash():
            self.server.files[path] = self.server.files[path].replace(b"sleep", b"slide")

        def truncated():
            self.server.files[path] = self.server.files[path][:-9]

        def endless():
            def more(request):
                request.send_response(200)
                request.end_headers()
                while True:
                    request.wfile.write(bytes(65536))

            self.server.behave(path, more)

        def slow():
            def drip(request):
                request.send_response(200)
                request.end_headers()
                while True:
                    request.wfile.write(b"#")
                    time.sleep(0.2)

            self.server.behave(path, drip)

        def not_found():
            del self.server.files[path]

        def named(name):
            def rename():
                manifest = json.loads(self.server.files["worker/release.json"])
                manifest["files"][0]["path"] = name
                self.server.files["worker/release.json"] = json.dumps(manifest).encode()

            return rename

        def older():
            self.server.publish("worker", "2.9", 500, STAYS)

        def no_manifest():
            self.server.files.clear()

        for trouble, says in (
            (wrong_hash, "is not the file that the release manifest describes"),
            (truncated, "bytes instead of"),
            (endless, "is larger than"),
            (slow, "did not arrive"),
            (not_found, "HTTP 404"),
            (named("../x.py"), "refused: file name '../x.py'"),
            (named("C:\\x.py"), "refused: file name 'C:"),
            (older, "is older than one seen before"),
            (no_manifest, "HTTP 404"),
        ):
            with self.subTest(says):
                self.server.publish("worker", "3.1", 100, STAYS)
                self.server.behave(path, None)
                trouble()
                self.again("3.0", says=says)
        self.server.publish("worker", "3.1", 100, STAYS)
        self.again("3.1", says="Updated to release 3.1")

    def test_no_network(self):
        self.server.close()
        self.addCleanup(setattr, self.server, "close", lambda: None)
        self.again("3.0", says="No update: http")


@needs.linux
@needs.root
@needs.program("ip")
@needs.blender
class AFarm(Executable):
    """Two computers, two executables, nothing typed: they fetch, find each other, and render."""

    def setUp(self):
        super().setUp()
        self.lan = Lan(self, 3)
        with self.lan.inside(2):
            self.github = launching.Site(self.lan.address(2))
        self.addCleanup(self.github.close)
        self.push("2.1.1")
        self.homes = {}
        self.output = self.folder / "share" / "f_"

    def push(self, version: str) -> None:
        launching.make_release(checkout, version)
        self.github.publish_tree(checkout)

    def power_on(self, program: str, host: int, *arguments: str) -> launching.Launcher:
        if program not in self.homes:
            self.homes[program] = self.put(program, program)
        home, executable = self.homes[program]
        launcher = launching.Launcher([*self.lan.on(host), executable], home, self.github)
        self.addCleanup(launcher.kill)
        return launcher.start(*arguments)

    def power_off(self, launcher: launching.Launcher) -> None:
        launcher.process.terminate()
        launcher.wait()

    def ask(self, path: str, body: dict | None = None) -> dict | None:
        """A request to the manager from the third computer; None when it does not answer."""
        url = f"http://{self.lan.address(0)}:8000{path}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
        with contextlib.suppress(OSError), self.lan.inside(2):
            with urllib.request.urlopen(request, timeout=100) as reply:
                return json.load(reply)
        return None

    def versions(self) -> list[str]:
        """Of the workers that are online and ready."""
        workers = (self.ask("/workers") or {"workers": []})["workers"]
        return [worker["version"] for worker in workers if worker["state"] == "ready"]

    def render(self, scene: Path, first: int) -> None:
        job = {
            "blend_file": str(scene),
            "output_path": str(self.output),
            "start_frame": first,
            "end_frame": first + 1,
            "render_engine": "CYCLES",
        }
        before = len(self.ask("/history")["jobs"])
        self.assertTrue(self.ask("/set_job", job)["ok"])
        waiting.until(lambda: len(self.ask("/history")["jobs"]) > before, 120, "the job's end")
        self.assertEqual(self.ask("/history")["jobs"][-1]["status"], "completed")
        for frame in (first, first + 1):
            picture = self.output.with_name(f"f_{frame:04d}.png")
            self.assertEqual(picture.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")

    def test_from_empty_folders_to_pictures_and_on_to_the_next_release(self):
        scene = scenes.make(blender_path(), self.folder / "share" / "scene.blend")
        worker = self.power_on("worker", 1)  # before there is a manager: it keeps looking
        manager = self.power_on("manager", 0, "--no-browser")
        waiting.until(lambda: self.versions() == ["2.1.1"], 90, "a ready worker")
        self.assertIn("Updated to release 2.1.1", manager.text)
        self.assertIn("Updated to release 2.1.1", worker.text)
        self.render(scene, 1)
        config = (worker.home / "worker_config.xml").read_text(encoding="utf-8")
        self.assertIn(self.lan.address(0), config)  # found out once, written for the next time
        history = (manager.home / "job_history.json").read_bytes()

        self.push("2.1.2")
        self.assertTrue(self.ask("/worker_command", {"worker": "*", "command": "update"})["ok"])
        waiting.until(lambda: self.versions() == ["2.1.2"], 90, "the updated worker")
        self.power_off(manager)
        manager = self.power_on("manager", 0, "--no-browser")
        waiting.until(lambda: self.versions() == ["2.1.2"], 90, "the updated manager")
        self.assertIn("Starting release 2.1.2", manager.text)
        self.assertEqual((manager.home / "job_history.json").read_bytes(), history)
        self.assertEqual((worker.home / "worker_config.xml").read_text(encoding="utf-8"), config)
        self.render(scene, 3)
        self.power_off(worker)
        self.power_off(manager)


if __name__ == "__main__":
    unittest.main()
