"""Launchers of release 2.0 are installed on people's computers, and so are releases of 2.0.

Real processes: 2.0's own launcher brings the releases that the sources of today make, in which
folders stand where its own files lay; it goes back to 2.0 when one crashes. And today's launcher
goes back to 2.0 too. The programs are the real ones, up to the point where they are ready.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
import tempfile
import unittest
import urllib.request
from pathlib import Path

from support import ROOT, launching, needs, release_2_0

sys.path.insert(0, str(ROOT / ".ci"))
import make_release

HEAVY_S = 40
WAITS = True

PROGRAMS = ("manager", "worker")
ARGUMENTS = {
    "manager": ("--host", "127.0.0.1", "--port", "0", "--no-browser", "--no-discovery"),
    "worker": ("--manager", "127.0.0.1:9"),  # nobody is there: it comes up and keeps trying
}
BROKEN_MODULE = {"manager": "httpd/server.py", "worker": "rendering/renderer.py"}
CRASH = "\nraise RuntimeError('broken on purpose')\n"
UP = {"manager": "Dashboard: http", "worker": "Manager: 127.0.0.1:9"}  # what they say once up


@needs.posix
class Home(unittest.TestCase):
    """A computer with launcher and release 2.0, and a site that offers what the test publishes."""

    def setUp(self):
        self.site = launching.Site()
        self.addCleanup(self.site.close)
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.old = release_2_0.unpack(self.folder / "2.0")
        self.new = self.folder / "new"
        launching.copy_checkout(self.new)

    def release(self, version: str, *, crashes: bool = False) -> None:
        """Makes a release of today's sources in ``self.new``."""
        for program in PROGRAMS:
            path = self.new / program / BROKEN_MODULE[program]
            text = path.read_text(encoding="utf-8").replace(CRASH, "")
            path.write_text(text + (CRASH if crashes else ""), encoding="utf-8")
        launching.make_release(self.new, version)

    def publish(self, version: str, *, crashes: bool = False) -> None:
        self.release(version, crashes=crashes)
        self.site.publish_tree(self.new)

    def launch(self, program: str, root: Path, *, online: bool = True) -> launching.Launcher:
        """Starts the launcher that lies in ``root``, always with the same home."""
        home = self.folder / f"{program}-home"
        home.mkdir(exist_ok=True)
        command = [sys.executable, str(root / program / f"{program}_launcher.py")]
        site = self.site if online else None
        launcher = launching.Launcher(command, home, site, NOCTILUCA_HOME=str(home))
        launcher.output.unlink(missing_ok=True)
        self.addCleanup(launcher.kill)
        return launcher.start(*ARGUMENTS[program])

    def comes_up(self, launcher: launching.Launcher, program: str, version: str) -> None:
        """Waits until this version is up and has stayed up; then asks the launcher to end."""
        launcher.until(lambda: self.is_up(launcher, program, version), f"release {version}")
        if program == "manager":
            port = (launcher.home / "manager.port").read_text()
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/status", timeout=100) as reply:
                self.assertEqual(reply.status, 200)
        launcher.process.terminate()
        self.assertEqual(launcher.wait(), 0, launcher.text)

    def is_up(self, launcher: launching.Launcher, program: str, version: str) -> bool:
        """By the program's own words, and by the launcher's books."""
        said = launcher.text.rpartition("Starting release ")[2]
        state = launcher.home / "releases" / program / "state.json"
        if not said.startswith(f"{version} (") or UP[program] not in said or not state.exists():
            return False
        return any(
            name.startswith(f"{version}-") for name in json.loads(state.read_bytes())["proven"]
        )


class TheManifest(unittest.TestCase):
    def test_todays_is_one_that_2_0_reads(self):
        """It sets limits: how many files, how deep, how large, which names."""
        with tempfile.TemporaryDirectory() as folder:
            root = release_2_0.unpack(Path(folder) / "2.0")
            spec = importlib.util.spec_from_file_location("of_2_0", root / "worker" / "release.py")
            of_2_0 = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
            self.addCleanup(sys.modules.pop, spec.name)
            spec.loader.exec_module(of_2_0)
        for program in PROGRAMS:
            described = {**make_release.describe(ROOT, program), "build": 1}
            raw = json.dumps(described, indent=1).encode()
            manifest = of_2_0.parse_manifest(raw, program)
            self.assertEqual(len(manifest.files), len(described["files"]))
            self.assertLess(len(raw), of_2_0.MANIFEST_BYTES * 3 // 4, "it will soon be too large")


class ALauncherOf20(Home):
    def test_it_brings_todays_release_goes_back_and_on_again(self):
        for program in PROGRAMS:
            with self.subTest(program):
                self.comes_up(self.launch(program, self.old, online=False), program, "2.0")
                self.publish("2.0.1")
                launcher = self.launch(program, self.old)
                self.comes_up(launcher, program, "2.0.1")
                self.assertIn("Updated to release 2.0.1 (", launcher.text)

    def test_it_goes_back_to_2_0_when_todays_crashes_and_on_when_it_is_mended(self):
        for number, program in enumerate(PROGRAMS):
            with self.subTest(program):
                self.comes_up(self.launch(program, self.old, online=False), program, "2.0")
                self.publish(f"2.1.{number}", crashes=True)
                launcher = self.launch(program, self.old)
                self.comes_up(launcher, program, "2.0")
                self.assertIn(f"Release 2.1.{number} (", launcher.text)
                self.assertRegex(launcher.text, r"put aside .*; release 2\.0 \(build \d+\) runs")
                self.publish(f"2.2.{number}")
                self.comes_up(self.launch(program, self.old), program, f"2.2.{number}")


class TodaysLauncher(Home):
    def test_it_goes_back_to_a_release_2_0(self):
        """It came with a release that crashes here; release 2.0 was there before."""
        self.release("2.1", crashes=True)
        for program in PROGRAMS:
            with self.subTest(program):
                self.comes_up(self.launch(program, self.old, online=False), program, "2.0")
                launcher = self.launch(program, self.new, online=False)
                self.comes_up(launcher, program, "2.0")
                self.assertRegex(launcher.text, r"Release 2\.1 \(build \d+\) did not come up")

    def test_it_is_offered_2_0_and_takes_it_where_nothing_newer_was_seen(self):
        """Another source has an order of its own: a farm that is kept at 2.0 on purpose."""
        self.site.publish_tree(self.old)
        self.release("1.9")
        for program in PROGRAMS:
            with self.subTest(program):
                self.comes_up(self.launch(program, self.new), program, "2.0")


if __name__ == "__main__":
    unittest.main()
