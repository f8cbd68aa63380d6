"""People still start with the 1.0 launcher: it downloads one or two files and runs their text.

The stand-in for it below does what 1.0 does: manager.py and index.html (or worker.py) alone, into
its own folder, executed in its own process. The first lines of ours then bring the rest.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import ROOT, launching, needs, release_2_0

from launcher import updater

LAUNCHER_10 = """
import os, sys, urllib.request
base, files, kind = {base!r}, {files!r}, {kind!r}
folder = os.path.dirname(os.path.abspath(sys.argv[0]))
for path in files:
    name = os.path.join(folder, path.split("/")[-1])
    try:
        urllib.request.urlretrieve(base + path, name)
    except OSError:
        print("offline: using the local file")
text = open(os.path.join(folder, files[0].split("/")[-1]), encoding="utf-8").read()
if "lacks" in kind:  # what PyInstaller left out of the old executable
    sys.modules["hashlib"] = None
space = {{"__name__": "__main__"}} if "bare" in kind else globals()
exec(compile(text, "<downloaded>", "exec"), space)
"""
PROGRAMS = ("manager", "worker")
NAMES = ("__init__", "device_names", "files", "problems", "release", "download", "updater")
MORE = tuple(f"launcher/{name}.py" for name in NAMES)


def first_lines(program: str) -> str:
    """What stands at the top of the real program, with the lines for launcher 1.0."""
    text = (ROOT / program / f"{program}.py").read_text(encoding="utf-8")
    top, last, _ = text.partition("\n    sys.exit(updater.become(entry, home, command))\n")
    assert last, f"{program}.py has no lines for launcher 1.0"
    return top + last


class TheLines(unittest.TestCase):
    def test_they_are_the_same_in_both_programs(self):
        manager, worker = (first_lines(name).partition("\nimport os\n")[2] for name in PROGRAMS)
        renamed = manager.replace('"manager", "NoctilucaManager', '"worker", "NoctilucaWorker')
        self.assertEqual(renamed, worker)

    def test_they_name_all_that_the_updater_needs(self):
        lists = re.findall(r"names \+?= \((.*)\)", first_lines("worker"))
        names = set(re.findall(r"\w+", " ".join(lists)))
        needed, found = set(), {"updater"}
        while found != needed:
            needed = set(found)
            for name in needed:
                text = (ROOT / "worker" / "launcher" / f"{name}.py").read_text(encoding="utf-8")
                found |= set(re.findall(r"^from \.(\w+) import", text, re.MULTILINE))
        self.assertEqual(names - {"__init__"}, needed)


class PartOfAFolder(unittest.TestCase):
    """Somebody copied what release 1 was made of, or the .py files without the folders."""

    def test_it_is_said_what_is_missing(self):
        for program in PROGRAMS:
            folders = sorted(path.parent.name for path in (ROOT / program).glob("*/__init__.py"))
            for lacks in [folders, *([name] for name in folders)]:
                with self.subTest(program=program, lacks=lacks), tempfile.TemporaryDirectory() as t:
                    for name in {*folders} - {*lacks}:
                        shutil.copytree(ROOT / program / name, Path(t) / name)
                    shutil.copy(ROOT / program / f"{program}.py", t)
                    command = [sys.executable, f"{program}.py", "--version"]
                    run = subprocess.run(command, cwd=t, capture_output=True, text=True)
                    self.assertEqual((run.returncode, run.stderr), (2, ""))
                    self.assertIn(
                        f"needs the whole folder around it: copy {'/, '.join(lacks)}/ t", run.stdout
                    )


@needs.posix
class WithLauncher10(unittest.TestCase):
    def setUp(self):
        self.site = launching.Site()
        self.addCleanup(self.site.close)
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, True)

    def publish(self, program: str, version: str, build: int, **more) -> None:
        """A release whose program is the real one's first lines, and then a small one."""
        text = f'{first_lines(program)}VERSION = "{version}"\nimport helper\n{launching.STAYS}'
        files = {f"{program}/{name}": (ROOT / program / name).read_bytes() for name in MORE}
        files[f"{program}/{program}.py"] = text.encode()
        files[f"{program}/helper.py"] = b"# a sibling\n"
        files["index.html"] = b"<p>\n"
        manifest = launching.describe(program, version, build, files, **more)
        self.site.files = {**files, f"{program}/release.json": manifest}

    def launch(self, program: str, kind: str = "", *arguments: str) -> launching.Launcher:
        files = [f"{program}/{program}.py"] + (["index.html"] if program == "manager" else [])
        script = self.folder / f"{program}_launcher.py"
        text = LAUNCHER_10.format(base=self.site.url, files=files, kind=kind)
        script.write_text(text, encoding="utf-8")
        launcher = launching.Launcher([sys.executable, str(script)], self.folder, self.site)
        self.addCleanup(launcher.kill)
        return launcher.start(*arguments)

    def expect(self, launcher: launching.Launcher, *versions: str) -> None:
        launcher.until(lambda: launcher.started == list(versions), f"{versions}")
        launcher.order(0)
        self.assertEqual(launcher.wait(), 0, launcher.text)

    def test_the_rest_is_fetched_and_runs(self):
        for program in PROGRAMS:
            for kind in ("", "bare"):  # in the launcher's own namespace, or in an empty one
                with self.subTest(program=program, kind=kind):
                    self.publish(program, "2.0", 1)
                    self.expect(self.launch(program, kind), "2.0")
                    (self.folder / "started").unlink()

    def test_without_network_the_last_good_release_runs(self):
        self.publish("worker", "2.0", 1)
        self.expect(self.launch("worker"), "2.0")
        self.site.files.clear()
        launcher = self.launch("worker")
        self.expect(launcher, "2.0", "2.0")
        self.assertIn("No update: ", launcher.text)
        self.assertIn("Sin actualización: no se pudo descargar ", launcher.text)

    def test_with_nothing_but_a_release_2_0_that_one_runs(self):
        """1.0 brought release 2.0 once; today it brings this file, and then the network is gone."""
        old = release_2_0.unpack(self.folder / "of 2.0")
        manifest = updater.load_release(old, "worker")
        contents = updater.read_contents(old, manifest.files)
        updater.Shelf(self.folder, "worker").install(manifest, contents)
        self.site.files = {"worker/worker.py": (ROOT / "worker" / "worker.py").read_bytes()}
        launcher = self.launch("worker", "", "--manager", "127.0.0.1:9")
        launcher.until(lambda: "Manager: 127.0.0.1:9" in launcher.text, "the worker")
        self.assertIn("No update: ", launcher.text)
        self.assertIn("Noctiluca worker 2.0: ", launcher.text)
        launcher.process.terminate()
        launcher.wait()

    def test_asked_to_start_again_it_takes_the_next_release(self):
        self.publish("worker", "2.0", 1)
        launcher = self.launch("worker")
        launcher.until(lambda: launcher.started == ["2.0"], "the first release")
        self.publish("worker", "2.1", 2)
        launcher.order(75)
        self.expect(launcher, "2.0", "2.1")

    def refused(self, program: str, kind: str = "") -> str:
        """The one sentence that says which executable to get."""
        (self.folder / "output.txt").unlink(missing_ok=True)
        launcher = self.launch(program, kind)
        self.assertEqual(launcher.wait(), 2, launcher.text)
        said = [line for line in launcher.text.splitlines() if "offline" not in line]
        self.assertEqual(len(said), 1, launcher.text)
        self.assertIn("https://github.com/rzamoraa/noctiluca-render-batch", said[0])
        self.assertIn("NoctilucaManager.exe" if program == "manager" else "Worker.exe", said[0])
        return said[0]

    def test_an_old_executable_that_lacks_a_module(self):
        self.publish("manager", "2.0", 1)
        self.assertIn("hashlib", self.refused("manager", "lacks"))
        self.publish("worker", "2.0", 1, modules=["os", "module_of_2031"])
        self.assertIn("module_of_2031", self.refused("worker"))

    def test_files_that_cannot_be_had_or_are_wrong(self):
        self.publish("manager", "2.0", 1)
        self.site.files["manager/launcher/updater.py"] += b"# changed\n"
        self.assertIn("launcher/updater.py is not the released one", self.refused("manager"))
        del self.site.files["manager/launcher/release.py"]
        self.assertIn("404", self.refused("manager"))

    def test_the_real_programs_come_up(self):
        """Not stand-ins: all that manager.py and worker.py need comes along."""
        checkout = self.folder / "checkout"
        launching.copy_checkout(checkout)
        self.site.publish_tree(checkout)
        arguments = {"manager": ["--port", "0", "--no-browser"], "worker": []}
        for program, says in (("manager", "Dashboard: http"), ("worker", "Noctiluca worker")):
            with self.subTest(program):
                launcher = self.launch(program, "", *arguments[program])
                launcher.until(lambda la=launcher, s=says: s in la.text, "the program's words")
                launcher.process.terminate()
                launcher.wait()


if __name__ == "__main__":
    unittest.main()
