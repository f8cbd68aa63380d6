"""What a release is and which one runs: the pure half of the updater."""

from __future__ import annotations

import json
import random
import unittest

from support import ROOT, launching

from launcher import download, release
from launcher.release import Books, UpdateError, is_safe_path, parse_books, parse_manifest

SOURCE = "https://example.org/main/"
PROGRAM_FILE = {"path": "worker/worker.py", "size": 3, "sha256": "a" * 64}


def manifest(version: str = "2.0", build: int = 1, program: str = "worker", **more):
    raw = launching.describe(program, version, build, {f"{program}/{program}.py": b"x"}, **more)
    return parse_manifest(raw, program)


def with_files(*entries: dict) -> bytes:
    data = json.loads(launching.describe("worker", "2.0", 1, {}))
    return json.dumps({**data, "files": [PROGRAM_FILE, *entries]}).encode()


class TheLaunchers(unittest.TestCase):
    def test_they_differ_in_their_names_only(self):
        manager = (ROOT / "manager" / "manager_launcher.py").read_text(encoding="utf-8")
        worker = (ROOT / "worker" / "worker_launcher.py").read_text(encoding="utf-8")
        renamed = manager.replace("manager", "worker").replace("Manager", "Worker")
        self.assertEqual(renamed, worker)


class TheManifest(unittest.TestCase):
    def test_what_it_says(self):
        read = manifest("2.10", 7, python="3.9", modules=["os", "xml.etree"])
        self.assertEqual((read.version, read.build, read.python), ("2.10", 7, (3, 9)))
        self.assertEqual(read.modules, ("os", "xml.etree"))
        self.assertEqual(read.title, "2.10 (build 7)")
        self.assertRegex(read.name, r"^2\.10-7-[0-9a-f]{12}$")

    def test_the_name_stands_for_all_contents(self):
        self.assertNotEqual(manifest().name, manifest(modules=["os", "re"]).name)

    def test_releases_follow_each_other(self):
        steps = [("1.9", 90), ("2.0", 1), ("2.0", 2), ("2.0.1", 2), ("2.9", 1), ("2.10", 1)]
        orders = [manifest(version, build).order for version, build in steps]
        self.assertEqual(orders, sorted(orders))
        self.assertEqual(len(set(orders)), len(orders))
        self.assertEqual(manifest("2", 1).order, manifest("2.0.0", 1).order)

    def test_names_that_lead_elsewhere(self):
        wrong = [
            "../x.py",
            "../../x.py",
            "worker/../x.py",
            "worker/./x.py",
            "./x.py",
            "/x.py",
            "//host/share/x.py",
            "worker//x.py",
            "C:\\x.py",
            "C:/x.py",
            "C:x.py",
            "\\\\host\\x.py",
            "worker\\x.py",
            "~/x.py",
            "$HOME/x.py",
            "%TEMP%/x.py",
            "worker/x.py:stream",
            "worker/x.py::$DATA.py",
            "con.py",
            "worker/NUL.py",
            "aux/x.py",
            "COM1.py",
            "lpt9.txt",
            "worker/con.tar.py",
            "prn.html",
            "CONIN$.py",
            ".hidden.py",
            "worker/.ssh/x.py",
            "x..py",
            "x./y.py",
            "worker/x.exe",
            "x.pth",
            "worker/sitecustomize.pyc",
            "x.py.",
            "x.bat",
            "worker/",
            "x",
            "worker/release.json",
            "a/b/c/d/e.py",
        ]
        wrong += [
            "",
            " ",
            "x .py",
            "x.py ",
            "x\n.py",
            "x\0.py",
            "x\u202e.py",
            "ｘ.py",
            "a" * 98 + ".py",
        ]
        for path in wrong:
            with self.subTest(path=path):
                self.assertFalse(is_safe_path(path))
                entry = {**PROGRAM_FILE, "path": path}
                with self.assertRaises(UpdateError):
                    parse_manifest(with_files(entry), "worker")

    def test_names_that_are_fine(self):
        for path in ("worker/worker.py", "index.html", "a/b/c/d-e_f.min.js", "manager/com10.py"):
            with self.subTest(path):
                self.assertTrue(is_safe_path(path))

    def test_no_name_whatever_leaves_the_folder(self):
        """Random names of dangerous characters: what is allowed splits into plain parts only."""
        draw = random.Random(20)
        for _ in range(20000):
            path = "".join(draw.choices("aC1./\\:~ $-_\0\n", k=draw.randint(1, 12))) + ".py"
            if is_safe_path(path):
                for part in path.split("/"):
                    self.assertRegex(part, r"\A[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\Z")

    def test_files_that_are_in_each_others_way(self):
        for first, second in (("a.py", "A.py"), ("a.py", "a.py"), ("b.py", "b.py/c.py")):
            with self.subTest(first=first), self.assertRaisesRegex(UpdateError, "a file twice"):
                entries = [{**PROGRAM_FILE, "path": path} for path in (first, second)]
                parse_manifest(with_files(*entries), "worker")

    def test_wrong_values(self):
        good = json.loads(launching.describe("worker", "2.0", 1, {"worker/worker.py": b""}))
        wrong = [
            {"program": "manager"},
            {"version": "2.0-beta"}, {"version": "../2"}, {"version": 2}, {"version": "2" * 9},
            {"build": -1}, {"build": "1"}, {"build": True}, {"build": 1.5}, {"build": 10**12},
            {"python": "4;"}, {"modules": "os"}, {"modules": ["os; import x"]}, {"modules": [1]},
            {"files": []}, {"files": {}}, {"files": ["worker/worker.py"]}, {"files": None},
            {"files": [{**PROGRAM_FILE, "path": "worker/other.py"}]},
            {"files": [{**PROGRAM_FILE, "size": -1}]}, {"files": [{**PROGRAM_FILE, "size": True}]},
            {"files": [{**PROGRAM_FILE, "size": release.FILE_BYTES + 1}]},
            {"files": [{**PROGRAM_FILE, "sha256": "A" * 64}]},
            {"files": [{**PROGRAM_FILE, "sha256": 5}]},
            {"format": "1"}, {"format": None}, {"format": True},
        ]  # fmt: skip
        for change in wrong:
            with self.subTest(change=str(change)[:70]), self.assertRaises(UpdateError):
                parse_manifest(json.dumps({**good, **change}).encode(), "worker")

    def test_too_much_of_everything(self):
        many = [{**PROGRAM_FILE, "path": f"worker/m{n}.py"} for n in range(release.MAX_FILES)]
        large = [
            {**PROGRAM_FILE, "path": f"worker/m{n}.py", "size": release.FILE_BYTES}
            for n in range(1 + release.RELEASE_BYTES // release.FILE_BYTES)
        ]
        for raw in (with_files(*many), with_files(*large), b" " * (release.MANIFEST_BYTES + 1)):
            with self.subTest(len(raw)), self.assertRaises(UpdateError):
                parse_manifest(raw, "worker")

    def test_what_is_no_manifest(self):
        for raw in (
            b"",
            b"{",
            b"[]",
            b"5",
            b"null",
            b"<html>404</html>",
            b"\xff\xfe{",
            b"[" * 60000,
        ):
            with self.subTest(raw[:20]), self.assertRaisesRegex(UpdateError, "damaged"):
                parse_manifest(raw, "worker")

    def test_a_later_format_asks_for_a_newer_executable(self):
        raw = b'{"format": 2, "everything": "else"}'
        with self.assertRaisesRegex(UpdateError, "newer NoctilucaWorker"):
            parse_manifest(raw, "worker")

    def test_unknown_keys_are_for_later(self):
        self.assertEqual(manifest(colour="blue").version, "2.0")


class TheBooks(unittest.TestCase):
    OLD, NEW = manifest("2.0", 1), manifest("2.1", 2)

    def setUp(self):
        self.there = {self.NEW.name: self.NEW, self.OLD.name: self.OLD}
        books = Books().saw(self.OLD, SOURCE).taken(self.OLD).came_up(self.OLD.name)
        self.books = books.saw(self.NEW, SOURCE).taken(self.NEW)

    def failed(self, books: Books, *names: str) -> Books:
        for name in names:
            books = books.did_not_come_up(name, self.there)
        return books

    def test_the_release_taken_last_starts(self):
        self.assertEqual(self.books.choice(self.there), [self.NEW.name, self.OLD.name])

    def test_one_failure_is_not_enough_for_quarantine(self):
        books = self.failed(self.books, self.NEW.name)
        self.assertEqual(books.choice(self.there)[0], self.NEW.name)

    def test_after_two_failures_the_previous_one_runs(self):
        books = self.failed(self.books, self.NEW.name, self.NEW.name)
        self.assertEqual(books.choice(self.there)[0], self.OLD.name)
        self.assertEqual(books.verdict(self.NEW, SOURCE, self.there), "quarantined")

    def test_failures_count_only_in_a_row(self):
        books = self.failed(self.books, self.NEW.name).came_up(self.NEW.name)
        books = self.failed(books, self.NEW.name)
        self.assertFalse(books.is_quarantined(self.NEW.name))

    def test_a_newer_release_is_tried_and_the_good_one_stays_behind_it(self):
        third = manifest("2.2", 3)
        books = self.failed(self.books, self.NEW.name, self.NEW.name)
        self.assertEqual(books.verdict(third, SOURCE, self.there), "new")
        books = books.saw(third, SOURCE).taken(third)
        self.assertEqual((books.current, books.previous), (third.name, self.OLD.name))
        self.there = {third.name: third, **self.there}
        books = self.failed(books, third.name, third.name)
        self.assertEqual(books.choice(self.there)[0], self.OLD.name)

    def test_when_all_fail_they_take_turns(self):
        """Then it is perhaps not the releases: a full disk that is emptied after an hour."""
        books, started = self.books, []
        for _ in range(8):
            started.append(books.choice(self.there)[0])
            books = self.failed(books, started[-1])
        self.assertEqual(started, ([self.NEW.name] * 2 + [self.OLD.name] * 2) * 2)

    def test_a_release_that_came_up_once_gets_a_new_try_at_the_next_start(self):
        books = self.books.came_up(self.NEW.name)
        books = self.failed(books, self.NEW.name, self.NEW.name)
        self.assertEqual(books.choice(self.there)[0], self.OLD.name)
        self.assertEqual(books.opened().choice(self.there)[0], self.NEW.name)

    def test_one_that_never_came_up_stays_quarantined(self):
        books = self.failed(self.books, self.NEW.name, self.NEW.name).opened()
        self.assertEqual(books.choice(self.there)[0], self.OLD.name)

    def test_only_what_is_there_can_start(self):
        self.assertEqual(self.books.choice({self.OLD.name: self.OLD}), [self.OLD.name])
        self.assertEqual(self.books.choice({}), [])

    def test_never_older_than_the_newest_seen(self):
        self.assertEqual(self.books.verdict(self.OLD, SOURCE, {}), "older")
        seen = self.books.saw(manifest("2.5", 9), SOURCE)  # seen, though never taken
        self.assertEqual(seen.verdict(manifest("2.4", 8), SOURCE, {}), "older")
        self.assertEqual(seen.saw(self.OLD, SOURCE), seen)

    def test_another_branch_has_an_order_of_its_own(self):
        self.assertEqual(self.books.verdict(self.OLD, SOURCE + "dev/", self.there), "here")

    def test_a_changed_release_with_the_same_number_is_taken(self):
        changed = manifest("2.1", 2, modules=["re"])
        self.assertEqual(self.books.verdict(changed, SOURCE, self.there), "new")

    def test_taking_the_same_twice_keeps_the_way_back(self):
        self.assertEqual(self.books.taken(self.NEW).previous, self.OLD.name)

    def test_they_survive_the_disk(self):
        books = self.failed(self.books, self.NEW.name)
        self.assertEqual(parse_books(books.to_json()), books)

    def test_damaged_books_are_told_from_good_ones(self):
        good = self.books.to_json()
        wrong = [b"", b"{}", b"[]", b"null", b"\xff", good[:-5], b"\0" * len(good), b"[" * 50000]
        wrong += [good.replace(b'"seen": {', b'"seen": {"x": 5, '), b'{"current": 1}']
        for raw in wrong:
            with self.subTest(raw[:30]), self.assertRaises(ValueError):
                parse_books(raw)

    def test_any_history_keeps_its_promises(self):
        """Random histories against a model: what runs is there, and no release goes backwards."""
        for seed in range(300):
            draw = random.Random(seed)
            books, there, newest = Books(), {}, None
            for step in range(30):
                what = draw.choice(("offer", "start"))
                if what == "offer":
                    offered = manifest("2.0", draw.randint(1, 12))
                    verdict = books.verdict(offered, SOURCE, there)
                    is_older = newest is not None and offered.order < newest
                    self.assertEqual(
                        verdict == "older", is_older and not books.is_quarantined(offered.name)
                    )
                    if verdict in ("new", "here", "current"):
                        newest = max(newest or offered.order, offered.order)
                        books = books.saw(offered, SOURCE).taken(offered)
                        there[offered.name] = offered
                elif there:
                    name = books.choice(there)[0]
                    self.assertIn(name, there)
                    others = [other for other in there if not books.is_quarantined(other)]
                    self.assertTrue(not others or not books.is_quarantined(name), f"{seed}/{step}")
                    if draw.random() < 0.5:
                        books = books.came_up(name)
                        self.assertFalse(books.is_quarantined(name))
                    else:
                        books = books.did_not_come_up(name, there)
                books = parse_books(books.to_json())


class TheSettings(unittest.TestCase):
    def test_without_any(self):
        settings = download.read_settings({})
        raw = "https://raw.githubusercontent.com/rzamoraa/noctiluca-render-batch/main/"
        self.assertEqual((settings.source, settings.enabled), (raw, True))

    def test_from_the_file(self):
        ini = "[update]\nrepository = me/mine\nbranch = feature/x\nenabled = no\ndeadline_s = 5\n"
        settings = download.read_settings({}, ini)
        self.assertEqual(settings.source, "https://raw.githubusercontent.com/me/mine/feature/x/")
        self.assertEqual((settings.enabled, settings.deadline_s), (False, 5.0))

    def test_however_a_person_writes_yes_and_no(self):
        for ini in ("[Update]\nEnabled = No\n", "[UPDATE]\nenabled=off", "[update]\nenabled: 0"):
            self.assertFalse(download.read_settings({}, ini).enabled, ini)
        for word in ("Yes", "on", "Sí", "TRUE", ""):
            self.assertTrue(download.read_settings({}, f"[update]\nenabled = {word}\n").enabled)

    def test_the_environment_wins(self):
        environ = {"NOCTILUCA_UPDATE": "yes", "NOCTILUCA_UPDATE_URL": "http://10.0.0.1/n"}
        settings = download.read_settings(environ, "[update]\nenabled = no\nurl = https://x/\n")
        self.assertEqual((settings.source, settings.enabled), ("http://10.0.0.1/n/", True))

    def test_mistakes_are_named(self):
        wrong = {
            "[update]\nrepository = https://github.com/me/mine\n": "owner/name",
            "[update]\nbranch = a b\n": "branch",
            "[update]\nbranch = ../x\n": "branch",
            "[update]\nrepository = ../..\n": "owner/name",
            "[update]\nurl = file:///etc\n": "https://",
            "[update]\ndeadline_s = soon\n": "seconds",
            "[update]\nenabled = never\n": "neither yes nor no",
            "update = no\n": "noctiluca.ini",
            "\0\0": "noctiluca.ini",
        }
        for ini, hint in wrong.items():
            with self.subTest(ini):
                with self.assertRaisesRegex(UpdateError, hint):
                    download.read_settings({}, ini)


if __name__ == "__main__":
    unittest.main()
