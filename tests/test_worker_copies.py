"""A project on a node: what arrives is checked, kept within its room, and leads nowhere else."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import json
import os
import queue
import sys
import threading
import time
import types
import unittest
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

from support import folder_for, waiting
from support.copies import sha

import contents
import copies
import project_files
from client import Damaged, Interrupted, Refused, Unavailable
from contents import Contents, Gone
from copies import Copies
from project_files import Project, ProjectFiles, is_plain_name, read_list
from rendering import sent_project
from rendering.job import FrameResult, Job


def listing(files: dict[str, bytes], **frames: list[int]) -> bytes:
    entries = []
    for name, data in sorted(files.items()):
        entry = {"name": name, "bytes": len(data), "sha256": sha(data), "from": [f"/p/{name}"]}
        if name in frames:
            entry["frames"] = frames[name]
        entries.append(entry)
    return json.dumps({"blend": "a.blend", "files": entries}, sort_keys=True).encode()


class Manager:
    """Stands in for a Channel to a manager that has these contents."""

    def __init__(self, *contents: bytes) -> None:
        self.contents = {sha(data): data for data in contents}
        self.fetched: list[str] = []
        self.interrupted = False
        self.sent: list[dict] = []
        self.halfway = lambda: None  # called when half of a large file has come, or a small one

    def fetch(
        self,
        path: str,
        query: dict,
        target: Path,
        digest: str,
        deadline_s: float,
        progress: Callable[[int], None] = lambda done: None,
        *,
        most_bytes: int,
    ) -> None:
        data = self.contents.get(digest)
        if data is None:
            raise Refused(404, "That file is not here (any more).")
        if sha(data) != digest:
            if query.get("check"):
                raise Refused(404, "This file was damaged on the manager's disk. Send it again.")
            raise Damaged("It arrived damaged.")
        assert len(data) <= most_bytes
        self.fetched.append(path)
        progress(len(data) // 2)
        self.halfway()
        target.write_bytes(data)

    def fetch_pack(self, path: str, body: dict, deadline_s: float) -> Iterator[tuple[str, bytes]]:
        for digest in body["sha256"]:
            if digest in self.contents:
                self.fetched.append(digest)
                yield digest, self.contents[digest]
                self.halfway()

    def get(self, path: str, query: dict, deadline_s: float) -> dict:
        return {"bytes": 0, "complete": False}

    def send(self, path: str, query: dict, source: Path, deadline_s: float, at: int = 0) -> dict:
        self.sent.append({**query, "data": source.read_bytes()[at:]})
        return {"ok": True}

    def resume(self) -> None:
        self.interrupted = False

    def interrupt(self) -> None:
        self.interrupted = True

    def close(self) -> None:
        pass

    def check(self) -> None:
        if self.interrupted:
            raise Interrupted("The request was interrupted.")


def started(folder: Path) -> ProjectFiles:
    """The projects of a worker that has just started there."""
    return ProjectFiles(Contents(folder))


class Case(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = folder_for(self)

    def project(self, files: dict[str, bytes], **frames: list[int]) -> tuple[str, Manager]:
        text = listing(files, **frames)
        return sha(text), Manager(text, *files.values())


class Names(unittest.TestCase):
    def test_what_leads_elsewhere_is_no_name(self) -> None:
        bad = ("", "/a", "../a", "a/../b", "a//b", "C:a", "a\\b", "nul", "a/con.png", "a.", "a ")
        for name in (*bad, "a\nb", "a\0", None, 5, "x" * 500):
            with self.subTest(name):
                self.assertFalse(is_plain_name(name))
        for name in ("a.blend", "t/ñandú 1.png", ".hidden/x"):
            self.assertTrue(is_plain_name(name))

    def test_a_list_of_a_hostile_manager(self) -> None:
        good = listing({"a.blend": b"1"})
        self.assertEqual("a.blend", read_list(good, sha(good))["blend"])
        for change in (
            {"name": "../a.blend"},
            {"name": None},
            {"sha256": "../../etc/passwd"},
            {"bytes": "1"},
            {"from": [1]},
            {"from": None},
            {"frames": ["1"]},
        ):
            listed = json.loads(good)
            listed["files"].append({**listed["files"][0], **change})
            text = json.dumps(listed).encode()
            with self.subTest(change), self.assertRaises(Gone):
                read_list(text, sha(text))
        folder = listing({"a.blend": b"1", "A.blend/b": b"2"})
        no_file = b'{"blend": "a", "files": [[]]}'
        for text in (b"", b"[]", b"{}", b"[" * 100_000, folder, no_file):
            with self.subTest(text[:10]), self.assertRaises(Gone):
                read_list(text, sha(text))
        with self.assertRaises(Gone):
            read_list(good + b" ", sha(good))


class Outputs(unittest.TestCase):
    """Where a File Output node writes on a node; project_paths.py runs in Blender otherwise."""

    def test_it_writes_below_the_projects_folder_whatever_it_names(self) -> None:
        bpy = types.ModuleType("bpy")
        bpy.path = types.SimpleNamespace(abspath=lambda path, library=None: path)
        with mock.patch.dict(sys.modules, {"bpy": bpy}):
            from rendering import project_paths
        here = os.path.join(os.sep, "node", "K")
        place = {"blend": "/art/p/a.blend", "folder": here, "output": "/o"}
        place["files"] = {"/art/p/a.blend": os.path.join(here, "p", "a.blend")}
        paths = project_paths.Paths(place)
        for raw in ("/art/p/out/", "/art/p/../../../etc/x", "/art/../..", "../../x", "/", "/etc/x"):
            with self.subTest(raw):
                written = os.path.normpath(paths.to_write(raw))
                self.assertTrue(written.startswith(here + os.sep), written)
        self.assertEqual(os.path.join(here, "p", "out", ""), paths.to_write("/art/p/out/"))

    def test_what_belongs_below_the_folder_for_pictures_is_written_there(self) -> None:
        bpy = types.ModuleType("bpy")
        bpy.path = types.SimpleNamespace(abspath=lambda path, library=None: path)
        with mock.patch.dict(sys.modules, {"bpy": bpy}):
            from rendering import project_paths
        node = os.path.join(os.sep, "n", "K")
        for blend, output, raw, expected in (
            ("/art/p/a.blend", "/art/out/f_", "/art/out/x/y/", ("/o", "x/y/")),
            ("/art/p/a.blend", "/art/out/f_", "/art/out", ("/o", "")),
            ("/art/p/a.blend", "/art/out/f_", "/art/outer/", (node, "outer/")),
            ("/art/p/a.blend", "/art/out/f_", "/art/out/../x/", (node, "x/")),
            ("/art/p/a.blend", "/art/out/{x}/f_", "/art/out/n/", ("/o", "n/")),
            ("/art/p/a.blend", "/art/f_", "/art/p/n/", (node, "p/n/")),
            ("/art/p/a.blend", "", ".", (node, "elsewhere/_/")),
            ("/art/p/a.blend", "f_", "/etc/x", (node, "elsewhere/etc/x/")),
            ("C:\\p\\a.blend", "D:\\Out\\f_", "d:\\out\\n\\z", ("/o", "n/z/")),
            ("C:\\p\\a.blend", "\\\\nas\\s\\f_", "\\\\NAS\\s\\n", ("/o", "n/")),
        ):
            with self.subTest(output=output, raw=raw):
                file = {"name": "p/a.blend", "from": [blend]}
                place = sent_project.place(file, [file], node, "/o", output)
                paths = project_paths.Paths(place)
                self.assertEqual(os.path.join(*expected), paths.to_write(raw))


class FromWindows(unittest.TestCase):
    """Blender takes the backslashes of a relative path on every system; so do we."""

    def test_a_relative_path_with_backslashes(self) -> None:
        bpy = types.ModuleType("bpy")
        bpy.path = types.SimpleNamespace(
            abspath=lambda path, library=None: path.replace("//", "/node/K/sub/", 1)
        )
        with mock.patch.dict(sys.modules, {"bpy": bpy}):
            from rendering import project_paths
        with mock.patch.object(project_paths, "bpy", bpy):
            place = {"blend": "/art/sub/a.blend", "folder": "/node/K", "output": "/o"}
            place["files"] = {"/art/sub/a.blend": "/node/K/sub/a.blend"}
            place["files"]["/art/tex/x.png"] = "/node/K/tex/x.png"
            place["files"]["/art/y?.png"] = "/node/K/y_.png"
            paths = project_paths.Paths(place)
            self.assertIsNone(paths.turned("//..\\tex\\x.png"), "it leads there as it is")
            self.assertEqual("/node/K/y_.png", paths.turned("//..\\y?.png"))


class Libraries(unittest.TestCase):
    """Which libraries are turned; project_paths.py runs in Blender otherwise."""

    def test_all_are_turned_however_many_and_one_that_stays_as_it_is_once(self) -> None:
        bpy = types.ModuleType("bpy")
        bpy.path = types.SimpleNamespace(abspath=lambda path, library=None: path)
        with mock.patch.dict(sys.modules, {"bpy": bpy}):
            from rendering import project_paths
        with mock.patch.object(project_paths, "bpy", bpy):
            libraries = [Library(number) for number in range(300)]
            bpy.data = types.SimpleNamespace(libraries=libraries)
            files = {f"/art/{n}.blend": os.path.join(os.sep, "node", f"{n}") for n in range(300)}
            place = {"blend": "/art/a.blend", "folder": "/node", "output": "/o", "files": files}
            libraries[7].stays = True
            project_paths._turn_libraries(project_paths.Paths(place))
        self.assertEqual({1}, {library.reloads for library in libraries})
        self.assertEqual(files["/art/299.blend"], libraries[299].filepath)


class Library:
    """Stands in for bpy.types.Library."""

    packed_file = None

    def __init__(self, number: int) -> None:
        self.name_full = f"{number}.blend"
        self.filepath = self.saved = f"/art/{number}.blend"
        self.stays = False
        self.reloads = 0

    def reload(self) -> None:
        self.reloads += 1
        if self.stays:
            self.filepath = self.saved


class Cache(Case):
    def test_small_and_large_and_the_same_twice(self) -> None:
        files = {"a.blend": b"B" * 400_000, "t/1.png": b"one", "t/2.png": b"one"}
        key, manager = self.project(files)
        project = started(self.folder).open(key, manager)
        project.settle(None, manager)
        for name, data in files.items():
            self.assertEqual(data, (project.folder / name).read_bytes())
        self.assertEqual(1, manager.fetched.count(sha(b"one")))

    def test_what_is_here_is_not_fetched_again(self) -> None:
        files = {"a.blend": b"first", "t.png": b"texture"}
        key, manager = self.project(files)
        started(self.folder).open(key, manager).settle(None, manager)
        other, manager = self.project({**files, "a.blend": b"second"})
        started(self.folder).open(other, manager).settle(None, manager)
        self.assertEqual([f"/project/{other}", sha(b"second")], manager.fetched)

    def test_a_frame_waits_only_for_what_it_needs(self) -> None:
        files = {"a.blend": b"b", "s1": b"1", "s2": b"2"}
        key, manager = self.project(files, s1=[1], s2=[2, 3])
        project = started(self.folder).open(key, manager)
        project.settle(3, manager)
        here = sorted(path.name for path in project.folder.iterdir())
        self.assertEqual(["a.blend", "s2"], here)
        project.settle(1, manager)
        self.assertTrue((project.folder / "s1").exists())

    def test_it_tells_how_far_it_is(self) -> None:
        small, large, other = b"1", b"2" * 300_000, b"3" * 400_000
        files = {"a.blend": small, "b.png": large, "c.png": other}
        key, manager = self.project(files)
        cache = started(self.folder)
        told = []
        manager.halfway = lambda: told.append(cache.fetching)
        cache.open(key, manager).settle(None, manager)
        of = 700_001
        self.assertEqual([(150_000, of), (500_000, of), (of, of)], told[1:])
        self.assertIsNone(cache.fetching, "nothing is fetched any more")
        cache.contents.path(sha(large)).unlink()
        del told[:]
        cache.close(key)
        cache.open(key, manager).settle(None, manager)
        self.assertEqual([(550_001, 700_001)], told, "what is here is not brought again")

    def test_what_was_damaged_here_is_fetched_again(self) -> None:
        files = {"a.blend": b"b" * 10, "t.png": b"t" * 10}
        key, manager = self.project(files)
        project = started(self.folder).open(key, manager)
        project.settle(None, manager)
        (project.folder / "t.png").write_bytes(b"x" * 10)
        del manager.fetched[:]
        project = started(self.folder).open(key, manager)
        project.settle(None, manager)
        self.assertEqual(b"t" * 10, (project.folder / "t.png").read_bytes())
        self.assertEqual([sha(b"t" * 10)], manager.fetched)

    def test_a_list_that_a_power_cut_emptied_is_fetched_again(self) -> None:
        project, manager = self.project({"a.blend": b"1"})
        started(self.folder).open(project, manager)
        next((self.folder / "projects" / "work").glob("*.list")).write_bytes(b"")
        opened = started(self.folder).open(project, manager)
        opened.settle(1, manager)
        self.assertEqual(b"1", opened.blend.read_bytes())

    def test_what_counts_is_on_the_disk(self) -> None:
        """Else a power cut leaves a name without bytes, with the date of what was verified."""
        files = {"a.blend": b"1", "b.png": b"2" * 300_000}
        project, manager = self.project(files)
        done, real = [], (os.fsync, os.utime)

        def synced(handle: int) -> None:
            done.append(os.fstat(handle).st_ino)
            real[0](handle)

        def dated(path: Path, *times: object, ns: tuple = ()) -> None:
            if ns:
                self.assertIn(os.stat(path).st_ino, done)
            real[1](path, *times, **({"ns": ns} if ns else {}))

        with mock.patch.multiple(os, fsync=synced, utime=dated):
            started(self.folder).open(project, manager).settle(1, manager)
        self.assertEqual(2, len(set(done)))

    def test_what_is_damaged_at_the_managers_is_said(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        manager.contents[sha(b"b")] = b"x"
        project = started(self.folder).open(key, manager)
        with self.assertRaisesRegex(Gone, "damaged on the manager's disk"):
            project.settle(None, manager)
        self.assertEqual([], list(project.folder.glob("*")))

    def test_what_was_not_asked_for_is_not_taken(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        cache = started(self.folder)
        project = cache.open(key, manager)
        manager.fetch_pack = lambda *_: iter([(sha(b"other"), b"other")])
        with self.assertRaisesRegex(Unavailable, "something else"):
            project.settle(None, manager)
        self.assertFalse(cache.contents.path(sha(b"other")).exists())

    def test_what_is_in_hand_stays_open_however_many_others_are_opened_later(self) -> None:
        projects = [self.project({"a.blend": b"%d" % number}) for number in range(6)]
        cache, (key, manager) = started(self.folder), projects[0]
        in_hand = cache.open(key, manager)
        for other, its_manager in projects[1:]:
            cache.open(other, its_manager)
            self.assertIs(in_hand, cache.open(key, manager))  # as with each frame
        open_now = [project[:20] in cache.contents.in_use[1] for project, _manager in projects]
        self.assertEqual([True, False, False, False, True, True], open_now)

    def test_without_links_it_copies(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        project = started(self.folder).open(key, manager)
        with mock.patch.object(os, "link", side_effect=OSError("no links")):
            project.settle(None, manager)
        self.assertEqual(b"b", project.blend.read_bytes())

    def test_what_a_kill_leaves_half_written_goes_with_the_next_start(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        files = started(self.folder)
        files.open(key, manager).settle(None, manager)
        whole = [path for path in files.folder.rglob("*") if path.is_file()]
        (files.contents.half / "0123456789abcdef").write_bytes(b"half")
        (files.folder / "work" / "0123456789.list.part").write_bytes(b"half")
        content = files.contents.path(sha(b"b"))
        content.with_name(f".{content.name}.{'a' * 16}.tmp").write_bytes(b"half")
        started(self.folder)
        self.assertEqual(whole, [path for path in files.folder.rglob("*") if path.is_file()])

    def test_what_a_blender_may_be_reading_is_never_away(self) -> None:
        """On a disk without links the fetch ahead copies a file again that a frame has."""
        key, manager = self.project({"a.blend": b"b"})
        files = started(self.folder)
        copy = project_files.shutil.copyfile

        def slow(content: Path, part: Path) -> None:
            copy(content, part)
            here.append((files.folder / "work" / key[:20] / "a.blend").exists())

        here: list[bool] = []
        with (
            mock.patch.object(os, "link", side_effect=OSError("no links")),
            mock.patch.object(project_files.shutil, "copyfile", slow),
        ):
            for _ in range(2):
                files.close(key)
                files.open(key, manager).settle(None, manager)
        self.assertEqual([False, True], here)

    def test_one_that_waits_for_another_fetch_can_be_stopped(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        files = started(self.folder)
        held, ended = threading.Event(), threading.Event()
        self.addCleanup(ended.set)

        def hold() -> None:
            with files.contents._lock:
                held.set()
                ended.wait(30)

        threading.Thread(target=hold, daemon=True).start()
        held.wait()
        manager.interrupt()
        self.assertRaises(Interrupted, files.open, key, manager)
        manager.resume()
        ended.set()
        project = files.open(key, manager)
        with files.contents._lock:
            self.assertIs(project, files.open(key, manager))

    def test_a_large_file_of_the_next_job_keeps_no_frame_waiting(self) -> None:
        ahead, slow = self.project({"a.blend": b"1" * 400_000})
        key, manager = self.project({"a.blend": b"2" * 300_000})
        cache = started(self.folder)
        coming, go_on = threading.Event(), threading.Event()
        self.addCleanup(go_on.set)
        slow.halfway = lambda: "/blob/" in slow.fetched[-1] and (coming.set(), go_on.wait(30))
        fetch = threading.Thread(target=lambda: cache.open(ahead, slow).settle(None, slow))
        fetch.start()
        coming.wait(30)
        done = threading.Thread(target=lambda: cache.open(key, manager).settle(1, manager))
        done.start()
        done.join(20)
        self.assertFalse(done.is_alive(), "it waits for the next job's file")
        go_on.set()
        fetch.join(30)
        self.assertEqual(0, cache.open(ahead, slow).lacks())

    def test_two_that_need_one_large_file_fetch_it_once(self) -> None:
        key, manager = self.project({"a.blend": b"1" * 400_000})
        cache = started(self.folder)
        coming, go_on = threading.Event(), threading.Event()
        project = cache.open(key, manager)
        manager.halfway = lambda: (coming.set(), go_on.wait(30))
        both = [threading.Thread(target=project.settle, args=(n, manager)) for n in (None, 1)]
        for thread in both:
            thread.start()
            coming.wait(30)
        go_on.set()
        for thread in both:
            thread.join(30)
        self.assertEqual(1, sum(path.startswith("/blob/") for path in manager.fetched))

    def test_the_oldest_project_makes_room(self) -> None:
        first, manager = self.project({"a.blend": b"1" * 1000})
        cache = started(self.folder)
        opened = cache.open(first, manager)
        opened.settle(None, manager)
        os.utime(opened.folder.with_suffix(".list"), (1, 1))
        second, manager = self.project({"a.blend": b"2" * 1000})
        with mock.patch.object(contents, "SHARE", 0):
            started(self.folder).open(second, manager).settle(None, manager)
        self.assertFalse(opened.folder.exists())
        self.assertFalse(cache.contents.path(sha(b"1" * 1000)).exists())
        self.assertTrue(cache.contents.path(sha(b"2" * 1000)).exists())

    def test_what_windows_lets_nobody_remove_keeps_nothing_from_making_room(self) -> None:
        """Defect: a virus scanner that had one old file open failed the next project's frames."""
        first, manager = self.project({"a.blend": b"1" * 1000, "b.png": b"2" * 1000})
        cache = started(self.folder)
        cache.open(first, manager).settle(None, manager)
        cache.close(first)
        second, manager = self.project({"a.blend": b"3" * 1000})
        kept = cache.contents.path(sha(b"1" * 1000))
        unlink = Path.unlink

        def held(path: Path, missing_ok: bool = False) -> None:
            if path.suffix == ".list" or path == kept:
                raise PermissionError(13, "used by another process")
            unlink(path, missing_ok=missing_ok)

        with mock.patch.object(Path, "unlink", held), mock.patch.object(contents, "SHARE", 0):
            started(self.folder).open(second, manager).settle(None, manager)
        self.assertTrue(kept.exists())
        self.assertFalse(cache.contents.path(sha(b"2" * 1000)).exists())
        self.assertTrue(cache.contents.path(sha(b"3" * 1000)).exists())

    def test_what_was_just_fetched_for_a_frame_makes_no_room_for_the_next_project(self) -> None:
        old, manager = self.project({"a.blend": b"old"})
        cache = started(self.folder)
        cache.open(old, manager).settle(None, manager)
        cache.close(old)
        first, manager = self.project({"a.blend": b"first"})
        opened = cache.open(first, manager)
        cache.fetch({sha(b"first"): 5}, manager)  # and not yet at its place
        second, others = self.project({"a.blend": b"second"})
        with mock.patch.object(contents, "SHARE", 0):
            cache.open(second, others)
        self.assertFalse(cache.contents.path(sha(b"old")).exists())
        with mock.patch.object(cache, "fetch", side_effect=AssertionError("fetched again")):
            opened.settle(None, manager)


class OfTwoSlots(Case):
    """Two Blenders of one computer."""

    def setUp(self) -> None:
        super().setUp()
        self.contents = Contents(self.folder)
        self.slots = [ProjectFiles(self.contents, number) for number in (1, 2)]

    def opened(self, key: str, manager: Manager) -> list[Project]:
        return [slot.open(key, manager) for slot in self.slots]

    def blobs(self, manager: Manager) -> int:
        return sum(path.startswith("/blob/") for path in manager.fetched)

    def test_a_content_comes_once_and_is_kept_once(self) -> None:
        key, manager = self.project({"a.blend": b"B" * 400_000, "t.png": b"t"})
        for project in self.opened(key, manager):
            project.settle(None, manager)
        self.assertEqual((1, 1), (self.blobs(manager), manager.fetched.count(sha(b"t"))))
        one, other = (project.blend for project in self.opened(key, manager))
        self.assertTrue(os.path.samefile(one, other))
        one.with_name("new.txt").write_text("what a Blender writes")
        self.assertFalse(other.with_name("new.txt").exists(), "nor does another one see it")

    def test_one_waits_for_what_the_other_fetches_and_goes_on_where_that_gives_up(self) -> None:
        key, manager = self.project({"a.blend": b"B" * 400_000})
        one, other = self.opened(key, manager)
        coming, waits, ended = threading.Event(), threading.Event(), []

        def halfway() -> None:
            coming.set()
            self.assertTrue(waits.wait(30))
            manager.halfway = lambda: None
            raise Unavailable("Its Blender was stopped.")

        def settle(project: Project) -> None:
            with contextlib.suppress(Unavailable):
                project.settle(None, manager)
                ended.append(project)

        manager.halfway = halfway
        manager.check = waits.set
        threads = [threading.Thread(target=settle, args=(each,)) for each in (one, other)]
        for thread in threads:
            thread.start()
            coming.wait(30)
        for thread in threads:
            thread.join(30)
        self.assertEqual((2, [other]), (self.blobs(manager), ended))
        self.assertEqual(b"B" * 400_000, other.blend.read_bytes())

    def test_what_either_has_open_makes_no_room_for_another(self) -> None:
        keys = [self.project({"a.blend": b"%d" % number}) for number in range(4)]
        opened = [files.open(*each) for files, each in zip(self.slots * 2, keys[:3])]
        for project, (_key, manager) in zip(opened, keys):
            project.settle(None, manager)

        def here() -> list[bool]:
            files = [project.folder.with_name(f"{project.folder.name}.list") for project in opened]
            files += [self.contents.path(sha(b"%d" % number)) for number in range(3)]
            return [path.exists() for path in files]

        with mock.patch.object(contents, "SHARE", 0):
            self.slots[1].open(*keys[3])
            self.assertEqual([True] * 6, here())
            self.slots[0].close(keys[0][0])
            self.slots[1].close(keys[3][0])
            self.slots[1].open(*keys[3])
            self.assertEqual([False, True, True] * 2, here())
            self.slots[1].end()
            self.slots[0].open(*keys[3])
            self.assertEqual([False, False, True] * 2, here())

    def test_one_that_has_ended_has_nothing_open_whatever_its_threads_still_do(self) -> None:
        one, other = (self.project({"a.blend": data}) for data in (b"1", b"2"))
        self.slots[1].open(*one)
        self.slots[1].end()
        self.slots[1].open(*other)  # was to be fetched ahead
        self.slots[1].close(one[0])  # was read for the dashboard
        self.assertFalse(self.contents.is_shared)

    def test_what_is_here_needs_no_room(self) -> None:
        old, key = (self.project({"a.blend": data * 1000}) for data in (b"0", b"1"))
        with mock.patch.object(os, "link", side_effect=OSError("no links")):
            for each in (old, key):
                self.slots[0].open(*each).settle(None, each[1])
                self.slots[0].close(each[0])
        full = mock.patch.object(contents.shutil, "disk_usage", lambda _: mock.Mock(free=0))
        with full, mock.patch.object(contents, "SHARE", 1):
            self.slots[1].open(*key)
        self.assertTrue(self.contents.path(sha(b"0" * 1000)).exists())
        self.slots[1].close(key[0])
        with full, mock.patch.object(contents, "SHARE", 0):
            self.slots[0].open(*key)
        self.assertFalse(self.contents.path(sha(b"0" * 1000)).exists())
        self.assertTrue(self.contents.path(sha(b"1" * 1000)).exists())
        lists = [path.name for path in (self.folder / "projects" / "work").glob("*.list")]
        self.assertEqual([f"{key[0][:20]}.list"], lists)

    def test_only_as_much_goes_as_another_one_needs(self) -> None:
        old, new = (self.project({"a.blend": data * 1000}) for data in (b"0", b"1"))
        for age, each in ((9, old), (5, new)):
            project = self.slots[0].open(*each)
            project.settle(None, each[1])
            self.slots[0].close(each[0])
            then = time.time() - age
            os.utime(project.folder.with_name(f"{project.folder.name}.list"), (then, then))
        full = mock.patch.object(contents.shutil, "disk_usage", lambda _: mock.Mock(free=0))
        with full, mock.patch.object(contents, "SHARE", 1):
            self.slots[1].open(*self.project({"a.blend": b"2" * 500}))
        here = [self.contents.path(sha(data * 1000)).exists() for data in (b"0", b"1")]
        self.assertEqual([False, True], here)

    def test_what_is_still_coming_makes_no_room(self) -> None:
        """Its project was closed meanwhile, and what has come is gone on with."""
        key, manager = self.project({"a.blend": b"B" * 400_000})
        other = self.project({"a.blend": b"b"})
        project = self.slots[0].open(key, manager)
        path = self.contents.path(sha(b"B" * 400_000))
        part = path.with_name(f"{path.name}.part")
        stays = []

        def halfway() -> None:
            part.write_bytes(b"B" * 200_000)
            self.slots[0].close(key)
            with mock.patch.object(contents, "SHARE", 0):
                self.slots[1].open(*other)
            stays.append(part.exists())

        manager.halfway = halfway
        project.settle(None, manager)
        self.assertEqual([True], stays)

    def test_what_the_other_one_writes_over_meanwhile_is_fetched_again(self) -> None:
        key, manager = self.project({"a.blend": b"b" * 300_000, "t.png": b"t"}, **{"a.blend": [2]})
        one, other = self.opened(key, manager)
        one.settle(1, manager)
        ours, theirs = one.folder / "t.png", other.folder / "t.png"
        manager.halfway = lambda: ours.write_bytes(b"x")  # while something else is fetched
        other.settle(2, manager)
        manager.halfway = lambda: None
        self.assertEqual(b"t", theirs.read_bytes())
        self.assertEqual([], other.take_altered())
        one.take_altered()
        one.settle(1, manager)
        ours.write_bytes(b"x")
        self.assertEqual(["t.png"], other.take_altered())
        other.settle(2, manager)
        self.assertEqual((b"x", b"t"), (ours.read_bytes(), theirs.read_bytes()))

    def test_what_the_other_one_writes_over_as_it_is_looked_at_does_not_count(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        one, other = self.opened(key, manager)
        one.settle(None, manager)
        one.blend.write_bytes(b"b")  # has the date of now
        digest = contents.digest_of

        def written_over(path: Path) -> tuple[str, int]:
            found = digest(path)
            one.blend.write_bytes(b"xx")
            return found

        with mock.patch.object(contents, "digest_of", written_over):
            self.assertFalse(self.contents.have(sha(b"b")))
        other.settle(None, manager)
        self.assertEqual((b"xx", b"b"), (one.blend.read_bytes(), other.blend.read_bytes()))

    def test_what_both_look_at_at_once_is_right_for_both(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        one = self.slots[0].open(key, manager)
        one.settle(None, manager)
        one.blend.write_bytes(b"b")
        digest, had = contents.digest_of, []

        def at_once(path: Path) -> tuple[str, int]:
            found = digest(path)
            with mock.patch.object(contents, "digest_of", digest):
                had.append(self.contents.have(sha(b"b")))
            return found

        with mock.patch.object(contents, "digest_of", at_once):
            had.append(self.contents.have(sha(b"b")))
        self.assertEqual([True, True], had)

    def test_what_the_other_one_writes_over_as_it_is_put_is_noticed(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        one, other = self.opened(key, manager)
        one.settle(None, manager)
        link = os.link
        with mock.patch.object(os, "link", lambda *way: (link(*way), one.blend.write_bytes(b"x"))):
            other.settle(None, manager)
        self.assertEqual(["a.blend"], other.take_altered())

    def test_a_copy_of_what_the_other_one_was_writing_over_is_made_again(self) -> None:
        key, manager = self.project({"a.blend": b"b"})
        one, other = self.opened(key, manager)
        one.settle(None, manager)
        copy, copied = project_files.shutil.copyfile, []

        def torn(content: Path, part: Path) -> None:
            if not copied:
                one.blend.write_bytes(b"half of something")
            copied.append(copy(content, part))

        other.stand_apart()
        with mock.patch.object(project_files.shutil, "copyfile", torn):
            other.settle(None, manager)
        self.assertEqual((2, b"b"), (len(copied), other.blend.read_bytes()))


class Renderer:
    """Writes what it is told to write for a frame, into a folder that is made with its first one,
    or ahead."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.opened: list[Job] = []
        self.stopped = 0
        self.prepared: queue.Queue[Job] = queue.Queue()
        self.beside: dict[str, bytes] = {}  # in the project's folder
        self.on_render: Callable[[Job], object] = lambda job: None

    def render(self, job: Job, frame: int) -> FrameResult:
        self.jobs.append(job)
        path = Path(f"{job.output_path}{frame:04d}.png")
        if job not in self.opened:
            self._open(job)
        self.on_render(job)
        path.write_bytes(b"picture %d" % frame)
        for name, data in self.beside.items():
            place = Path(job.blend_file).parent / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        return FrameResult("done", file=str(path), files=(str(path),), bytes=10)

    def prepare(self, job: Job) -> None:
        self._open(job)
        self.prepared.put(job)

    def _open(self, job: Job) -> None:
        Path(job.output_path).parent.mkdir(parents=True, exist_ok=True)
        self.opened.append(job)

    def stop(self) -> None:
        self.stopped += 1

    def close(self, now: bool = False) -> None:
        self.opened.clear()


class Jobs(Case):
    def setUp(self) -> None:
        super().setUp()
        self.key, self.manager = self.project({"p/a.blend": b"b", "a.blend": b"b"})
        self.said: list[str] = []

    def job(self, job_id: int = 7, **more: object) -> Job:
        settings = {"output_path": "C:\\out\\f_", "files": "copies", "project": self.key, **more}
        return Job(job_id, "C:\\p\\a.blend", render_engine="", **settings)

    def sent_project(self, files: dict[str, bytes]) -> None:
        self.key, manager = self.project(files)
        self.manager.contents.update(manager.contents)

    def copies_of(self, renderer: Renderer, folder: Path, files: ProjectFiles) -> Copies:
        return Copies(
            renderer,
            folder,
            files=files,
            channel=lambda: self.manager,
            lease=lambda: "lease",
            say=lambda level, sentence: self.said.append(sentence),
        )


class Frames(Jobs):
    def setUp(self) -> None:
        super().setUp()
        self.renderer = Renderer()
        self.copies = self.copies_of(self.renderer, self.folder, started(self.folder))

    def test_a_frame_goes_there_and_back(self) -> None:
        result = self.copies.render(self.job(), 3)
        self.assertEqual(("done", "f_0003.png"), (result.result, result.file))
        (sent,) = self.manager.sent
        self.assertEqual(
            ("f_0003.png", 7, 3, "lease"),
            tuple(sent[key] for key in ("name", "job_id", "frame", "lease")),
        )
        self.assertEqual((b"picture 3", sha(b"picture 3")), (sent["data"], sent["sha256"]))
        (job,) = self.renderer.jobs
        self.assertTrue(job.blend_file.startswith(str(self.folder)))
        self.assertTrue(json.loads(Path(job.project_map).read_text())["files"])

    def test_what_is_written_beside_comes_too_and_once(self) -> None:
        self.renderer.beside = {"nodes/x.png": b"x", "blendcache_a/1.bphys": b"cache"}
        self.copies.render(self.job(), 1)
        self.renderer.beside = {}
        self.copies.render(self.job(), 2)
        names = [sent["name"] for sent in self.manager.sent]
        self.assertEqual(["f_0001.png", "_project/nodes/x.png", "f_0002.png"], names)

    def test_what_a_stopped_attempt_left_half_is_not_delivered_with_the_next(self) -> None:
        """Defect: it took the place of the whole one, which another node had delivered by then."""

        def half(job: Job) -> None:
            Path(job.blend_file).with_name("x_0001.png").write_bytes(b"half")
            raise copies.Stopped

        self.renderer.on_render = half
        self.assertEqual("stopped", self.copies.render(self.job(), 1).result)
        self.renderer.on_render = lambda job: None
        self.copies.render(self.job(), 2)
        self.assertEqual(["f_0002.png"], [sent["name"] for sent in self.manager.sent])

    def test_what_an_earlier_job_or_run_left_in_the_project_is_not_this_ones(self) -> None:
        """Defect: its last pictures came once more, and in the place of newer ones."""
        self.renderer.beside = {"nodes/x_0001.png": b"x"}
        self.copies.render(self.job(), 1)
        self.renderer.beside = {}
        self.copies.render(self.job(8), 2)
        self.renderer.beside = {"nodes/x_0003.png": b"x"}
        self.copies.render(self.job(8), 3)
        again = self.copies_of(Renderer(), self.folder, started(self.folder))
        again.render(self.job(8), 4)
        names = [sent["name"] for sent in self.manager.sent]
        nodes = ["_project/nodes/x_0001.png", "_project/nodes/x_0003.png"]
        self.assertEqual(["f_0001.png", nodes[0], "f_0002.png", "f_0003.png", nodes[1]], names[:-1])
        self.assertEqual("f_0004.png", names[-1])

    def test_what_a_blender_writes_when_it_is_opened_comes_though_it_was_opened_ahead(self) -> None:
        opened = self.renderer._open

        def writes(job: Job) -> None:
            opened(job)
            Path(job.blend_file).with_name("opened.txt").write_bytes(b"o")

        self.renderer._open = writes
        self.copies.prepare(self.job())
        self.renderer.prepared.get(timeout=60)
        self.copies.render(self.job(), 1)
        names = [sent["name"] for sent in self.manager.sent]
        self.assertEqual(["f_0001.png", "_project/opened.txt"], names)

    def test_a_project_file_that_is_listed_in_other_letters_is_no_result(self) -> None:
        """As Windows and macOS list it where two folders' names differ only in that."""
        self.sent_project({"a.blend": b"b", "Tex/a.png": b"1", "tex/b.png": b"2"})

        def as_there(job: Job) -> None:
            folder = Path(job.blend_file).parent
            os.link(folder / "tex" / "b.png", folder / "Tex" / "b.png")
            (folder / "tex" / "A.png").write_bytes(b"another file, but not on Windows")

        self.renderer.on_render = as_there
        self.copies.render(self.job(), 1)
        names = [sent["name"] for sent in self.manager.sent]
        self.assertEqual(["f_0001.png", "_project/tex/A.png"], names)

    def test_a_file_that_a_script_holds_open_stays_and_costs_no_frame(self) -> None:
        """Defect: on Windows, where it cannot be removed, each frame failed once it was there."""
        held, unlink = self.folder / "returns" / "7" / "times.csv", Path.unlink

        def write(job: Job) -> None:
            if not held.exists():
                held.write_bytes(b"frame, seconds")

        def removed(path: Path, missing_ok: bool = False) -> None:
            if path == held:
                raise PermissionError(errno.EACCES, "in use", str(path))
            unlink(path, missing_ok=missing_ok)

        self.renderer.on_render = write
        with mock.patch.object(Path, "unlink", removed):
            frames = range(1, copies.KEPT_FRAMES + 3)
            results = [self.copies.render(self.job(), frame).result for frame in frames]
        self.assertEqual({"done"}, {*results})
        self.assertEqual(1, [sent["name"] for sent in self.manager.sent].count("times.csv"))

    def test_a_file_that_is_damaged_while_a_frame_renders(self) -> None:
        """The picture may show it: the file is fetched again, and so is the frame."""
        texture = self.folder / "projects" / "contents" / sha(b"t")[:2] / sha(b"t")
        self.sent_project({"a.blend": b"b", "t.png": b"t"})
        self.copies.render(self.job(), 1)
        before, here = len(self.renderer.jobs), []

        def damage(job: Job) -> None:
            if len(self.renderer.jobs) == before + 1:
                texture.write_bytes(b"x")
            here.append((Path(job.blend_file).parent / "t.png").read_bytes())

        self.renderer.on_render = damage
        with mock.patch.object(self.renderer, "close") as close:
            self.assertEqual("done", self.copies.render(self.job(), 2).result)
            close.assert_called_once_with()
        self.assertEqual([b"x", b"t"], here)
        self.assertIn("t.png", self.said[-1])
        self.assertEqual(["f_0001.png", "f_0002.png"], [s["name"] for s in self.manager.sent])

    def test_a_scene_that_writes_its_own_files_is_not_rendered_twice_each_time(self) -> None:
        self.renderer.on_render = lambda job: (
            Path(job.blend_file).with_name("own.txt").write_text(str(len(self.renderer.jobs)))
        )
        self.sent_project({"a.blend": b"b", "own.txt": b"t"})
        for frame in (1, 2, 3):
            self.assertEqual("done", self.copies.render(self.job(), frame).result)
        self.assertEqual(4, len(self.renderer.jobs))

    def test_a_colour_configuration_is_a_file_of_the_project(self) -> None:
        self.sent_project({"a.blend": b"b", "aces/c.ocio": b"c"})
        self.assertEqual("done", self.copies.render(self.job(colours="aces/c.ocio"), 1).result)
        self.assertEqual(b"c", Path(self.renderer.jobs[0].own_colours).read_bytes())
        for name in ("aces/d.ocio", "../a.ocio", "/etc/c.ocio"):
            self.assertEqual("failed", self.copies.render(self.job(8, colours=name), 1).result)
        self.assertEqual(1, len(self.renderer.jobs))

    def test_a_picture_that_was_cut_on_its_way_goes_on_where_it_was(self) -> None:
        self.manager.get = lambda *_: {"bytes": 4, "complete": False}
        self.copies.render(self.job(), 1)
        (sent,) = self.manager.sent
        self.assertEqual((4, b"picture 1"[4:]), (sent["at"], sent["data"]))

    def test_one_on_a_shared_drive_is_passed_on_as_it_is(self) -> None:
        job = self.job(files="shared", output_path=f"{self.folder}/out/f_")
        self.copies.render(job, 1)
        self.assertEqual([job], self.renderer.jobs)
        self.assertEqual([], self.manager.sent)

    def test_a_project_that_is_gone_is_a_failed_frame(self) -> None:
        result = self.copies.render(self.job(project=sha(b"gone")), 1)
        self.assertEqual("failed", result.result)
        self.assertIn("cannot be fetched", result.error)

    def test_a_node_that_may_not_write_fails_and_another_tries(self) -> None:
        denied = mock.patch.object(
            self.manager, "fetch", mock.Mock(side_effect=PermissionError(13, "Permission denied"))
        )
        with denied:
            result = self.copies.render(self.job(), 1)
        self.assertEqual("failed", result.result)
        self.assertIn("Permission denied", result.error)

    @unittest.skipUnless(hasattr(os, "mkfifo"), "Windows has no pipes in folders")
    def test_a_pipe_beside_the_pictures_holds_nobody_up(self) -> None:
        real = self.renderer.render

        def render(job: Job, frame: int) -> FrameResult:
            for path in (job.blend_file, job.output_path):
                Path(path).parent.mkdir(parents=True, exist_ok=True)
                os.mkfifo(Path(path).with_name("pipe"))
            return real(job, frame)

        with mock.patch.object(self.renderer, "render", render):
            self.assertEqual("done", self.copies.render(self.job(), 1).result)
        self.assertEqual(["f_0001.png"], [sent["name"] for sent in self.manager.sent])

    def test_what_was_opened_ahead_keeps_its_folder_when_its_job_begins(self) -> None:
        self.copies.render(self.job(), 1)
        self.copies.prepare(self.job(8))
        ahead = self.renderer.prepared.get(timeout=30)
        self.copies.render(self.job(), 2)  # one more of the job before
        self.assertEqual("done", self.copies.render(self.job(8), 1).result)
        self.assertEqual(ahead, self.renderer.jobs[-1])
        left = sorted(path.name for path in (self.folder / "returns").iterdir())
        self.assertEqual(["8", "8.json"], left)

    def test_while_a_job_goes_on_only_the_files_of_the_next_are_fetched(self) -> None:
        self.copies.render(self.job(), 1)
        self.sent_project({"a.blend": b"next"})
        self.copies.fetch_ahead(dataclasses.replace(self.job(8), files="shared"))
        self.assertIsNone(self.copies._ahead_channel, "of a shared one there is nothing to fetch")
        self.copies.fetch_ahead(self.job(8))
        content = self.copies._files.contents.path(sha(b"next"))
        waiting.until(content.exists, 30, "the file of the next job")
        self.assertEqual("done", self.copies.render(self.job(), 2).result)
        self.assertTrue(self.renderer.prepared.empty(), "its Blender was opened")

    def test_what_would_leave_no_room_for_pictures_is_not_fetched_ahead(self) -> None:
        self.copies.render(self.job(), 1)
        self.sent_project({"a.blend": b"next"})
        with mock.patch.object(ProjectFiles, "has_room", lambda files, project: False):
            self.copies._fetch_ahead(self.job(8), self.manager)
            self.assertFalse(self.copies._files.contents.path(sha(b"next")).exists())
        self.assertTrue(
            self.copies._files.has_room(self.copies._files.open(self.key, self.manager))
        )
        with mock.patch.object(contents, "SHARE", 0):
            project = self.copies._files.open(self.key, self.manager)
            self.assertFalse(self.copies._files.has_room(project))

    def test_a_job_that_another_one_came_before_goes_on(self) -> None:
        other, manager = self.project({"p/a.blend": b"other"})
        self.manager.contents.update(manager.contents)
        self.copies.render(self.job(), 1)
        self.copies.render(self.job(8, project=other), 1)
        self.copies.prepare(self.job())
        ahead = self.renderer.prepared.get(timeout=30)
        self.assertTrue(Path(ahead.project_map).exists())

    def test_a_full_disk_is_waited_for_where_the_place_is_written(self) -> None:
        real, full = project_files.write_atomically, [OSError(28, "No space left on device")]

        def write(path: Path, content: bytes) -> None:
            if path.suffix == ".json" and full:
                raise full.pop()
            real(path, content)

        with mock.patch.multiple(project_files, write_atomically=write):
            with mock.patch("copies.NO_ROOM_RETRY_S", 0.01):
                self.assertEqual("done", self.copies.render(self.job(), 1).result)
        self.assertTrue(any("No space left" in text for text in self.said), self.said)

    def test_two_jobs_of_one_project_are_told_a_place_each(self) -> None:
        self.copies.render(self.job(), 1)
        self.copies.prepare(self.job(8))
        ahead = self.renderer.prepared.get(timeout=30)
        self.copies.render(self.job(), 2)
        outputs = [
            json.loads(Path(job.project_map).read_text())["output"]
            for job in (ahead, self.renderer.jobs[-1])
        ]
        self.assertEqual([str(self.folder / "returns" / each) for each in "87"], outputs)

    def test_a_job_that_has_begun_is_not_opened_a_second_time(self) -> None:
        fetching, go_on = threading.Event(), threading.Event()
        self.addCleanup(go_on.set)
        settle = project_files.Project.settle

        def slow(project: project_files.Project, frame: int | None, channel: Manager) -> None:
            if frame is None:
                fetching.set()
                go_on.wait(30)
            settle(project, frame, channel)

        with mock.patch.object(project_files.Project, "settle", slow):
            self.copies.prepare(self.job())
            fetching.wait(30)
            self.assertEqual("done", self.copies.render(self.job(), 1).result)
            ahead = next(each for each in threading.enumerate() if each.name == "fetch-ahead")
            go_on.set()
            ahead.join(30)
        self.assertTrue(self.renderer.prepared.empty())

    def test_a_fetch_ahead_ends_when_another_job_is_next(self) -> None:
        made: list[Manager] = []

        def channel() -> Manager:
            made.append(Manager(*self.manager.contents.values()))
            return made[-1]

        self.copies._new_channel = channel
        self.copies.prepare(self.job(8))
        self.renderer.prepared.get(timeout=30)
        self.copies.prepare(self.job(9))
        self.renderer.prepared.get(timeout=30)
        self.assertEqual([True, False], [each.interrupted for each in made])
        self.copies.close()
        self.assertTrue(made[-1].interrupted)

    def test_a_stop_ends_the_waiting(self) -> None:
        def full(*_arguments: object, **_more: object) -> None:
            self.copies.stop()
            raise OSError(28, "No space left on device")

        with mock.patch.object(self.manager, "fetch", full):
            self.assertEqual("stopped", self.copies.render(self.job(), 1).result)
        self.assertTrue(any("No space left" in text for text in self.said), self.said)
        self.assertEqual(1, self.renderer.stopped)

    def test_where_pictures_go_below_the_results(self) -> None:
        for output, below in (
            ("", None),
            ("f_", "f_"),
            ("out/f_", os.path.join("out", "f_")),
            ("/mnt/out/f_", "f_"),
            ("//out/f_", "f_"),
            ("C:\\out\\f_", "f_"),
            ("\\\\nas\\out\\f_", "f_"),
            ("/mnt/{camera_name}/f_", os.path.join("{camera_name}", "f_")),
            ("../f_", "f_"),
            ("/out/", ""),
        ):
            with self.subTest(output):
                self.assertEqual(below, sent_project.below(output))


class FramesOfTwoSlots(Jobs):
    """What one's Blender writes over."""

    def setUp(self) -> None:
        super().setUp()
        self.sent_project({"a.blend": b"b", "t.png": b"t", "u.png": b"u"})
        self.shared = Contents(self.folder)
        self.files = [ProjectFiles(self.shared)]
        self.renderers = [Renderer(), Renderer()]
        self.seen: list[list[bytes]] = [[], []]  # of t.png and u.png, each time one renders
        self.shown: list[list[bytes]] = [[], []]
        self.slots = [self.slot(0)]

    def slot(self, at: int) -> Copies:
        self.renderers[at].on_render = lambda job: self.seen[at].append(
            b"".join(
                (Path(job.blend_file).parent / name).read_bytes() for name in ("t.png", "u.png")
            )
        )
        return self.copies_of(self.renderers[at], self.folder / f"slot {at}", self.files[at])

    def open_another(self) -> None:
        self.files.append(ProjectFiles(self.shared, 2))
        self.slots.append(self.slot(1))

    def writes(self, at: int, **what: bytes) -> None:
        """This one's Blender does, with its next frame."""
        look = self.renderers[at].on_render

        def render(job: Job) -> None:
            look(job)
            for name, data in what.items():
                (Path(job.blend_file).parent / f"{name}.png").write_bytes(data)

        self.renderers[at].on_render = render

    def render(self, at: int, frame: int) -> None:
        self.assertEqual("done", self.slots[at].render(self.job(), frame).result)
        self.shown[at].append(self.seen[at][-1])  # what the picture shows that was delivered

    def test_a_frame_that_may_have_seen_it_is_rendered_once_more_and_none_sees_it_later(self):
        self.open_another()
        self.render(0, 1)
        self.render(1, 2)
        self.writes(0, t=b"0")
        self.render(0, 3)
        self.render(1, 4)  # its link was written over, and is replaced
        self.assertEqual(([b"tu", b"tu"], [b"tu", b"tu"]), (*self.shown,))
        self.assertEqual((3, 3), tuple(map(len, self.seen)), "each has rendered one once more")
        self.writes(0, t=b"0", u=b"0")
        self.writes(1, t=b"1")
        for frame in range(5, 9):
            self.render(frame % 2, frame)
        self.assertEqual([], [each for each in self.shown[1] if b"0" in each])
        self.assertEqual([], [each for each in self.shown[0] if b"1" in each])
        rendered = [len(each) for each in self.seen]
        for frame in (9, 10):
            self.render(frame % 2, frame)
        again = [len(each) - before for each, before in zip(self.seen, rendered)]
        self.assertEqual([1, 1], again, "with copies it is nobody else that writes")

    def test_one_that_is_alone_goes_on_with_links_until_there_is_another(self):
        self.writes(0, t=b"0")
        for frame in (1, 2, 3):
            self.render(0, frame)
        with_u = Path(self.renderers[0].jobs[-1].blend_file).with_name("u.png")
        content = self.shared.path(sha(b"u"))
        self.assertTrue(os.path.samefile(with_u, content))
        self.assertEqual(4, len(self.seen[0]))
        self.open_another()
        self.writes(1, u=b"1")
        self.render(1, 4)
        self.render(0, 5)
        self.assertFalse(os.path.samefile(with_u, content))
        self.assertEqual([], [each for each in self.shown[0] if b"1" in each])

    def test_a_blender_that_was_opened_ahead_and_may_have_read_it_is_opened_anew(self):
        self.open_another()
        self.slots[1].prepare(self.job())
        ahead = self.renderers[1].prepared.get(timeout=30)
        self.writes(0, t=b"0")
        self.render(0, 1)
        self.assertEqual([ahead], self.renderers[1].opened)
        with mock.patch.object(self.renderers[1], "close") as close:
            self.render(1, 2)
            close.assert_called_once_with()
            self.render(1, 3)
            close.assert_called_once_with()
        self.assertEqual([b"tu", b"tu"], self.seen[1])
        self.slots[1].close(now=True)
        self.assertFalse(self.shared.is_shared, "it has left")


if __name__ == "__main__":
    unittest.main()
