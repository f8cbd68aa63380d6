"""Releases on disk: whole or not there at all, whatever happens while one is put in its place."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, launching, needs

from launcher import updater
from launcher.download import UpdateSettings
from launcher.release import Books, UpdateError, parse_manifest

HEAVY_S = 20
WAITS = True
OLD = launching.contents("worker", "2.0", launching.STAYS)
NEW = launching.contents("worker", "2.1", launching.STAYS, **{"worker/more.py": "# new\n"})
LOCAL = {"worker_config.xml": "<config/>", "job_history.json": "[]", "farm.sqlite3": "data"}


def manifest_of(files: dict[str, bytes], version: str, build: int, **more):
    return parse_manifest(launching.describe("worker", version, build, files, **more), "worker")


class Home(unittest.TestCase):
    """A folder beside an executable: local files, and release 2.0 that came up before."""

    def setUp(self):
        self.site = launching.Site()
        self.addCleanup(self.site.close)
        self.settings = UpdateSettings(self.site.url, deadline_s=20)
        self.home = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.home)
        for name, text in LOCAL.items():
            (self.home / name).write_text(text)
        self.old = manifest_of(OLD, "2.0", 1)
        self.new = manifest_of(NEW, "2.1", 2)
        self.offer(NEW, self.new)
        self.shelf = updater.Shelf(self.home, "worker")
        self.shelf.install(self.old, OLD)
        books = Books().saw(self.old, self.site.url).taken(self.old).came_up(self.old.name)
        self.shelf.write_books(books)

    def offer(self, files: dict[str, bytes], manifest) -> None:
        self.site.files = {**files, "worker/release.json": manifest.raw}

    def start(self, home: Path | None = None):
        """What a launcher does at its start. Returns (books, releases that are whole)."""
        shelf = updater.Shelf(home or self.home, "worker")
        there = shelf.intact()
        books = updater.open_books(shelf, self.settings, there)
        return shelf, books, there

    def update(self, home: Path | None = None):
        shelf, books, there = self.start(home)
        return updater.update(shelf, books, self.settings, there)

    def assertStarts(self, manifest, home: Path | None = None) -> None:
        """The launcher would start this release, and it is whole; local files are as they were."""
        shelf, books, there = self.start(home)
        self.assertEqual(books.choice(there)[0], manifest.name)
        folder = shelf.folder / manifest.name
        found = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        files = OLD if manifest.name == self.old.name else NEW
        self.assertEqual(found, {**files, "worker/release.json": manifest.raw})
        for name, text in LOCAL.items():
            self.assertEqual(((home or self.home) / name).read_text(), text)


class AnUpdate(Home):
    def test_is_taken(self):
        self.update()
        self.assertStarts(self.new)

    def test_fetches_only_what_differs(self):
        self.update()
        changed = {"worker/worker.py", "worker/helper.py", "worker/more.py", "worker/release.json"}
        self.assertEqual(set(self.site.asked), changed)

    def test_twice_is_once(self):
        self.update()
        self.site.asked.clear()
        self.update()
        self.assertEqual(self.site.asked, ["worker/release.json"])
        self.assertStarts(self.new)

    def test_one_that_another_source_offers_too_is_noted_as_seen_there(self):
        self.update()
        self.site.files = {f"dev/{path}": text for path, text in self.site.files.items()}
        self.settings = UpdateSettings(f"{self.site.url}dev/", deadline_s=20)
        self.update()
        self.assertIn(self.settings.source, self.shelf.read_books().seen)

    def test_a_file_that_another_program_holds_for_a_moment(self):
        """Windows says so while a virus scanner looks at it; nothing is amiss then."""
        known, read, refused = self.shelf.read_books(), Path.read_bytes, set()

        def busy_at_first(path):
            if path not in refused:
                refused.add(path)
                problem = PermissionError(13, "Permission denied")
                problem.winerror = 32
                raise problem
            return read(path)

        with mock.patch.object(Path, "read_bytes", busy_at_first):
            self.assertEqual(self.shelf.read_books(), known)
            self.assertEqual(list(self.shelf.intact()), [self.old.name])
        self.assertGreater(len(refused), 3)

    def test_a_path_that_is_too_long_is_told_from_a_missing_one(self):
        long = FileNotFoundError(2, "No such file or directory", "x" * 250)
        with (
            mock.patch.object(updater.sys, "platform", "win32"),
            mock.patch.object(updater, "fetch_manifest", return_value=self.new),
            mock.patch.object(updater, "_contents", side_effect=long),
            self.assertRaisesRegex(UpdateError, "250 characters; move the program") as caught,
        ):
            self.update()
        self.assertIn("tiene 250 caracteres", caught.exception.spanish)

    def test_settings_are_read_whatever_notepad_made_of_their_name(self):
        for name in ("noctiluca.ini.txt", "noctiluca.ini"):  # the second one wins
            (self.home / name).write_text(f"[update]\nbranch = {name}\n")
            self.assertIn(name, updater.read_ini(self.home).split())

    def test_an_older_release_is_refused(self):
        self.update()
        self.offer(OLD, self.old)
        with self.assertRaisesRegex(UpdateError, "older than one seen"):
            self.update()
        self.assertStarts(self.new)

    def test_one_that_was_seen_but_never_arrived_counts_as_seen(self):
        del self.site.files["worker/more.py"]
        with self.assertRaisesRegex(UpdateError, "404"):
            self.update()
        between = manifest_of(OLD, "2.0", 5)
        self.offer(OLD, between)
        with self.assertRaisesRegex(UpdateError, "older than one seen"):
            self.update()
        self.assertStarts(self.old)

    def test_what_goes_wrong_leaves_the_old_release(self):
        def broken_file():
            self.site.files["worker/helper.py"] = b"#" * len(NEW["worker/helper.py"])

        def evil_name():
            data = json.loads(self.new.raw)
            data["files"][0]["path"] = "../../worker_config.xml"
            self.site.files["worker/release.json"] = json.dumps(data).encode()

        def nothing_there():
            self.site.files.clear()

        for trouble in (broken_file, evil_name, nothing_there):
            self.offer(dict(NEW), self.new)
            trouble()
            with self.subTest(trouble=trouble.__name__):
                with self.assertRaises(UpdateError):
                    self.update()
                self.assertStarts(self.old)
                leftovers = [path.name for path in self.shelf.folder.glob(".*")]
                self.assertEqual(leftovers, [])

    def test_a_release_that_needs_more_than_this_python_has(self):
        for more in ({"modules": ["os", "module_of_2031"]}, {"python": "4.0"}):
            needy = manifest_of(NEW, "2.1", 2, **more)
            self.offer(NEW, needy)
            with self.subTest(more), self.assertRaisesRegex(UpdateError, "newer NoctilucaWorker"):
                self.update()
            self.assertStarts(self.old)

    def test_damaged_files_are_noticed_and_replaced(self):
        self.update()
        broken = self.shelf.folder / self.new.name / "worker" / "worker.py"
        broken.write_bytes(b"")
        self.assertStarts(self.old)
        self.update()
        self.assertStarts(self.new)

    def test_a_damaged_state_file_does_not_bring_older_releases_back(self):
        self.update()
        for damage in (b"", b"{", b"\0" * 200):
            (self.shelf.folder / "state.json").write_bytes(damage)
            with self.subTest(damage[:3]):
                self.assertStarts(self.new)
                self.offer(OLD, self.old)
                with self.assertRaisesRegex(UpdateError, "older than one seen"):
                    self.update()

    def test_the_carried_release(self):
        carried = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, carried)
        for path, text in {**NEW, "worker/release.json": self.new.raw}.items():
            (carried / path).parent.mkdir(exist_ok=True)
            (carried / path).write_bytes(text)

        def take(home):
            shelf, books, there = self.start(home)
            return updater.take_carried(shelf, books, carried, self.settings, there)

        take(self.home)  # a newer executable brings a newer release
        self.assertStarts(self.new)
        newest = manifest_of(OLD, "2.2", 3)
        self.offer(OLD, newest)
        self.update()
        take(self.home)  # an older executable does not go back
        self.assertEqual(self.start()[1].current, newest.name)
        (carried / "index.html").write_text("changed")
        with self.assertRaisesRegex(UpdateError, "index.html"):
            take(Path(tempfile.mkdtemp(dir=carried)))

    def test_tidy_keeps_what_runs_what_is_fresh_and_the_last_ones(self):
        self.update()
        stale, fresh = self.shelf.folder / ".staging-1", self.shelf.folder / ".staging-2"
        for folder in (stale, fresh):
            folder.mkdir()
            (folder / "x.py").touch()
        os.utime(stale, (1000, 1000))
        more = [self.shelf.folder / f"1.{number}-1-x" for number in range(updater.KEPT + 2)]
        for age, folder in enumerate([self.shelf.folder / self.new.name, *more]):
            folder.mkdir(exist_ok=True)
            os.utime(folder, (2000 + age, 2000 + age))
        os.utime(self.shelf.folder / self.old.name, (1000, 1000))
        self.shelf.tidy({self.new.name}, now=fresh.stat().st_mtime)
        left = {path.name for path in self.shelf.folder.iterdir()}
        last = {folder.name for folder in more[2:]}
        self.assertEqual(left, {self.new.name, "state.json", fresh.name} | last)

    def test_two_launchers_of_one_folder_take_the_same_release(self):
        """The other one is faster by a moment, and its release, which runs already, stays."""
        folder = self.shelf.folder / self.new.name
        sync = updater.sync_folder

        def other_is_faster(path):
            with mock.patch.object(updater, "sync_folder", sync):
                if not folder.exists():
                    updater.Shelf(self.home, "worker").install(self.new, NEW)
                    (folder / "running").touch()
            sync(path)

        with mock.patch.object(updater, "sync_folder", other_is_faster):
            self.shelf.install(self.new, NEW)
        self.assertTrue((folder / "running").exists())
        (folder / "running").unlink()
        self.update()
        self.assertStarts(self.new)

    def test_manager_and_worker_share_a_home_without_touching_each_other(self):
        manager = updater.Shelf(self.home, "manager")
        self.site.publish("manager", "3.0", 1, launching.STAYS)
        there = manager.intact()
        books = updater.open_books(manager, self.settings, there)
        books = updater.update(manager, books, self.settings, there)
        self.assertTrue(books.current.startswith("3.0-1-"))
        self.assertStarts(self.old)


# Does an update and is killed before the n-th change on disk; says how many there were otherwise.
UPDATE_KILLED_AT = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from launcher import updater
from launcher.download import UpdateSettings
home, url, killed_at, step = Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), 0

def count(event, arguments):
    global step
    writes = event == "open" and set(str(arguments[1] or "")) & set("wxa+")
    if writes or event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "shutil.rmtree"):
        step += 1
        if step == killed_at:
            os.kill(os.getpid(), signal.SIGKILL)

fsync = os.fsync
def counted_fsync(handle):
    count("os.rename", ())
    fsync(handle)

os.fsync = counted_fsync
shelf = updater.Shelf(home, "worker")
there = shelf.intact()
books = updater.open_books(shelf, UpdateSettings(url), there)
sys.addaudithook(count)
books = updater.update(shelf, books, UpdateSettings(url), there)
shelf.write_books(books.came_up(books.current))
updater.KEPT = 1
shelf.tidy({books.current}, now=1e12)  # everything that may go goes
print(step)
"""


@needs.posix
class ThePowerFails(Home):
    def killed(self, home: Path, step: int) -> subprocess.CompletedProcess:
        return subprocess.run(
            [
                sys.executable,
                "-c",
                UPDATE_KILLED_AT,
                ROOT / "worker",
                home,
                self.site.url,
                str(step),
            ],
            capture_output=True,
            text=True,
            timeout=600,
        )

    def test_at_every_step_of_the_switch(self):
        seen = set()
        for step in range(1, 200):
            home = self.home.with_name(f"{self.home.name}-{step}")
            shutil.copytree(self.home, home)
            self.addCleanup(shutil.rmtree, home)
            run = self.killed(home, step)
            if run.returncode == 0:
                break
            self.assertEqual(run.returncode, -signal.SIGKILL, run.stderr)
            with self.subTest(step=step):
                _, books, there = self.start(home)
                runs = books.choice(there)[0]
                self.assertStarts(self.new if runs == self.new.name else self.old, home)
                seen.add(runs)
                self.update(home)
                self.assertStarts(self.new, home)
        else:
            self.fail("the update never came to its end")
        self.assertEqual(seen, {self.old.name, self.new.name})  # killed on both sides of the switch
        self.assertEqual(int(run.stdout), step - 1)
        self.assertGreater(step, 20)
        self.assertStarts(self.new, home)


FULL_DISK = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from launcher import updater
from launcher.download import UpdateSettings
from launcher.release import UpdateError
home, url = Path(sys.argv[2]), sys.argv[3]
with open(home / "a film", "wb", buffering=0) as film:
    try:
        while True:
            film.write(bytes(4096))
    except OSError:
        pass
shelf = updater.Shelf(home, "worker")
there = shelf.intact()
books = updater.open_books(shelf, UpdateSettings(url), there)
try:
    updater.update(shelf, books, UpdateSettings(url), there)
except UpdateError as problem:
    print(problem)
print(shelf.read_books().choice(shelf.intact())[0])
print(sorted(path.name for path in shelf.folder.iterdir() if path.name.startswith(".")))
"""


@needs.linux
@needs.root
@needs.program("unshare")
class TheDiskIsFull(Home):
    def test_the_old_release_stays(self):
        NEW["worker/more.py"] = b"#" * 100_000
        self.addCleanup(NEW.update, {"worker/more.py": b"# new\n"})
        self.offer(NEW, manifest_of(NEW, "2.1", 2))
        small = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, small)
        mounted = (
            f"mount -t tmpfs -o size=200k none {small} && cp -r {self.home}/. {small} && "
            f"exec '{sys.executable}' -c '{FULL_DISK}' {ROOT / 'worker'} {small} {self.site.url}"
        )
        run = subprocess.run(
            ["unshare", "-m", "sh", "-c", mounted], capture_output=True, text=True, timeout=600
        )
        if "mount" in run.stderr:
            self.skipTest(f"needs the right to mount: {run.stderr}")
        self.assertEqual(run.returncode, 0, run.stderr)
        said, runs, leftovers = run.stdout.splitlines()
        self.assertRegex(said, r"^release 2.1 .build 2. cannot be stored: No space left")
        self.assertEqual((runs, leftovers), (self.old.name, "[]"), run.stderr)


if __name__ == "__main__":
    unittest.main()
