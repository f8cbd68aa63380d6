"""The two .exe that build_exe.bat makes, under wine, used as on Windows, with Blender for Windows.

They are built once, then started from folders with nothing else in them. This process has a network
of its own, so that the port on which managers are looked for is free and nobody else answers.
"""

from __future__ import annotations

import ctypes
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.request
from pathlib import Path

from support import launching, needs, scenes, waiting, windows_exe
from support.lan import CLONE_NEWNET
from support.launching import CRASHES, STAYS
from support.local_farm import LocalFarm
from support.windows_farm import windows_path

if not (windows_exe.available() and sys.platform == "linux"):
    raise unittest.SkipTest(f"needs wine, Xvfb, Python and Blender for Windows: {needs.SETUP}")
pixels = needs.pictures()

HEAVY_S = 250

LONG_S = 600  # only what hangs takes as long
PORT = 8000  # where a worker without a configuration asks
FRAMES = 4

work: Path
checkout: Path
computer: windows_exe.Computer
said_by_the_build: str


def setUpModule():
    global work, checkout, computer, said_by_the_build
    have_a_network_of_our_own()
    work = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
    unittest.addModuleCleanup(shutil.rmtree, work, True)
    checkout = work / "checkout"
    launching.copy_checkout(checkout)
    launching.make_release(checkout, "2.1")
    computer = windows_exe.Computer(unittest.addModuleCleanup)
    said_by_the_build = computer.build(checkout)


def have_a_network_of_our_own() -> None:
    """For this process and all that it starts; wine's server, which has the sockets, included."""
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET):
        raise unittest.SkipTest("needs the right to make networks: run it with sudo")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


class Exe(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(dir=work))

    def window(self, program: str, site: launching.Site | None = None, **variables: str):
        window = computer.window(program, self.folder / program, site, **variables)
        self.addCleanup(window.kill)
        return window

    def until_said(self, window: windows_exe.Window, pattern: str) -> None:
        window.until(lambda: re.search(pattern, window.text), pattern, LONG_S)

    def site(self) -> launching.Site:
        site = launching.Site()
        self.addCleanup(site.close)
        return site


class TheBuild(Exe):
    def test_it_says_where_the_two_are(self):
        self.assertIn(r"Done: see manager\dist and worker\dist.", said_by_the_build)
        for executable in computer.executables.values():
            self.assertEqual(executable.read_bytes()[:2], b"MZ")
            self.assertIn(executable.name, said_by_the_build)


class AFarm(unittest.TestCase):
    """A manager and a worker, double-clicked; all tests of this class use the same two."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(dir=work))
        cls.worker = computer.window("worker", cls.folder / "worker")
        cls.addClassCleanup(cls.worker.kill)
        cls.worker.start()  # before there is a manager: it keeps looking
        cls.manager = computer.window("manager", cls.folder / "manager")
        cls.addClassCleanup(cls.manager.kill)
        cls.manager.start("--no-browser")

    def setUp(self):
        self.farm = LocalFarm(self)  # only to talk to the manager
        self.farm.port = PORT
        self.worker.until(lambda: self.farm.online("ready"), "a ready worker", LONG_S)

    def test_the_titles_name_program_version_and_node(self):
        self.manager.until(lambda: "Noctiluca Manager 2.1" in self.manager.title(), "the title")
        self.worker.until(lambda: "Noctiluca Worker 2.1 - " in self.worker.title(), "the title")

    def test_the_dashboard_is_served(self):
        as_a_browser = {"Accept": "text/html,*/*;q=0.8"}  # else release 1.1's answer, JSON
        request = urllib.request.Request(f"http://127.0.0.1:{PORT}/", headers=as_a_browser)
        with urllib.request.urlopen(request, timeout=LONG_S) as reply:
            self.assertEqual(reply.read(), (checkout / "index.html").read_bytes())

    def test_it_joined_without_a_configuration_and_wrote_what_it_found(self):
        config = self.worker.home / "worker_config.xml"
        self.worker.until(config.exists, "the configuration")
        text = config.read_text(encoding="utf-8")
        self.assertIn("<ip>127.0.0.1</ip>", text)
        self.assertIn("<path></path>", text)  # whatever Blenders there are, today's and tomorrow's
        blender = "C:\\" + windows_exe.BLENDER_FOLDER.replace("/", "\\") + r"\blender.exe"
        self.worker.until(lambda: f"Blender: {blender}" in self.worker.text, blender, LONG_S)

    def submit(self, scene: Path, output: Path, **more) -> int:
        return self.farm.submit(
            blend_file=windows_path(scene), output_path=windows_path(output), start_frame=1, **more
        )

    def test_a_job_has_the_pictures_that_the_same_blender_makes_alone(self):
        place = self.folder / "ñ 渲染"
        scene = scenes.make(needs_linux_blender(), place / "scène ñ.blend", frames=(1, FRAMES))
        job = self.submit(scene, place / "farm" / "f_", end_frame=FRAMES)
        record = self.farm.finished(job, LONG_S)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", FRAMES))
        alone = windows_path(place / "alone" / "f_")
        arguments = ["-b", windows_path(scene), "-o", alone, "-a"]
        computer.run(str(computer.blender), *arguments, seconds=LONG_S)
        names = [f"f_{number:04d}.png" for number in range(1, FRAMES + 1)]
        self.assertEqual(sorted(path.name for path in (place / "farm").iterdir()), names)
        for name in names:
            self.assertFalse(pixels.is_blank(place / "farm" / name))
            self.assertIsNone(pixels.difference(place / "farm" / name, place / "alone" / name))

    def test_a_cancel_ends_blender_and_the_worker_takes_the_next_job(self):
        place = self.folder / "cancelled"
        scene = scenes.make(needs_linux_blender(), place / "slow.blend", seconds=3600)
        job = self.submit(scene, place / "f_", end_frame=3, allow_scripts=True)
        self.farm.wait(lambda: blenders(self.worker), LONG_S, "Blender")
        self.assertTrue(self.farm.post("/cancel_job", {"job_id": job})["ok"])
        self.farm.wait(lambda: not blenders(self.worker), LONG_S, "the end of Blender")
        self.assertEqual(self.farm.finished(job)["status"], "cancelled")
        self.farm.free_again()

    def test_a_worker_that_is_told_to_leave_by_ctrl_c_says_goodbye(self):
        second = computer.window("worker", self.folder / "second worker")
        self.addCleanup(second.kill)
        second.start("--name", "second")
        second.until(lambda: "second" in self.farm.online("ready"), "the second worker", LONG_S)
        second.press("ctrl-c")
        self.assertEqual(second.wait(), 0, second.text)
        self.assertIn("Goodbye.", second.text)
        self.farm.wait(lambda: "second" not in self.farm.online(), LONG_S, "its farewell")

    def test_a_second_manager_says_that_the_port_is_in_use(self):
        second = computer.window("manager", self.folder / "second manager")
        self.addCleanup(second.kill)
        second.start("--no-browser", "--port", "0")  # once well, so that a release is proven
        second.until(lambda: is_proven(second, "manager"), "a manager that has come up", LONG_S)
        second.press("ctrl-c")
        self.assertEqual(second.wait(), 0, second.text)
        second.kill()
        second.start("--no-browser")
        self.assertEqual(second.wait(), 2, second.text)
        # Windows and wine 8 say that it is in use, wine 10 that it is denied.
        self.assertRegex(second.text, "already in use|another program holds it")


def is_proven(window: windows_exe.Window, program: str) -> bool:
    """Has a release come up and stayed, as the launcher sees it?"""
    books = window.home / "releases" / program / "state.json"
    return books.exists() and bool(json.loads(books.read_bytes())["proven"])


def blenders(window: windows_exe.Window) -> list[int]:
    names = ("blender.exe", "python.exe")  # its starter, and itself
    return [pid for pid, _, name in window.ask("processes") if name in names]


def needs_linux_blender() -> str:
    """Scenes are made by the Linux twin of the same Blender, which starts sooner."""
    from support import blender_shims

    return blender_shims()["4.5"]


class Updates(Exe):
    def setUp(self):
        super().setUp()
        self.github = self.site()
        self.github.publish("worker", "3.0", 99, STAYS)
        self.worker = self.window("worker", self.github)

    def expect(self, *versions: str) -> None:
        """These start, and the last of them comes up; then it is asked to end."""
        self.worker.until(lambda: self.worker.started == list(versions), f"{versions}", LONG_S)
        self.worker.order(0)
        self.assertEqual(self.worker.wait(), 0, self.worker.text)
        self.worker.kill()
        (self.worker.home / "started").unlink()

    def test_a_release_from_the_site_and_one_that_crashes_is_taken_back(self):
        self.worker.start()
        self.until_said(self.worker, "Updated to release 3.0")
        self.expect("3.0")
        self.github.publish("worker", "3.1", 100, CRASHES)
        self.worker.start()
        self.until_said(self.worker, r"Release 3.1 \(build 100\) is quarantined")
        self.expect("3.1", "3.1", "3.0")


class TheEnd(Exe):
    """Ctrl-C, and each of the three processes of an .exe killed."""

    def setUp(self):
        super().setUp()
        self.github = self.site()
        self.github.publish("worker", "3.0", 99, STAYS)
        self.worker = self.window("worker", self.github).start()
        self.worker.until(lambda: self.worker.started == ["3.0"], "the program", LONG_S)
        self.worker.until(lambda: is_proven(self.worker, "worker"), "a proven release", LONG_S)
        self.starter, self.launcher, self.program = self.worker.processes()

    def gone(self, *pids: int) -> None:
        def none_left() -> bool:
            return not any(self.worker.ask("alive", pid) for pid in pids)

        waiting.until(none_left, LONG_S, f"the end of {pids}", every_s=0.2)

    def test_ctrl_c_ends_all_three_and_leaves_nothing_unpacked(self):
        self.assertTrue(self.unpacked())
        before = self.unpacked()
        self.worker.press("ctrl-c")
        self.assertEqual(self.worker.wait(), 0, self.worker.text)
        self.gone(self.starter, self.launcher, self.program)
        self.assertLess(self.unpacked(), before)

    def unpacked(self) -> int:
        """How many .exe lie unpacked in the user's folder for temporary files."""
        return len(list(computer.c_drive.glob("users/**/Temp/_MEI*")))

    def test_a_killed_program_is_started_again(self):
        self.worker.ask("kill", self.program)
        self.worker.until(lambda: self.worker.started == ["3.0", "3.0"], "the next", LONG_S)
        self.assertIn("It ended unexpectedly", self.worker.text)
        self.worker.order(0)
        self.assertEqual(self.worker.wait(), 0)

    def test_a_killed_launcher_takes_the_program_with_it(self):
        self.worker.ask("kill", self.launcher)
        self.gone(self.starter, self.program)

    def test_a_killed_starter_leaves_the_others_at_work(self):
        self.worker.ask("kill", self.starter)
        self.gone(self.starter)
        self.worker.order(75)  # "start me again": the launcher still does
        waiting.until(lambda: self.worker.started == ["3.0", "3.0"], LONG_S, "the next")
        self.worker.order(0)
        self.gone(self.launcher)


if __name__ == "__main__":
    unittest.main()
