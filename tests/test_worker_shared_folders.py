"""Which shared folders a worker sees, and what it makes of a job in them; network drives it has.

Caught when planted: an empty mount point that counts as seen, a share that hangs asked again and
again, a marker left where the job's file is not, a job begun without its folder, a stamp told
before anything was looked at.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
import threading
import types
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, addon, waiting

import network_drives
import shared_folders
from rendering import path_roots
from rendering.job import FrameResult, Job
from shared_folders import MARKER, MappedJobs, SharedFolders, is_seen

ROOTS = ({"name": "show", "paths": ["S:\\show", "/artist/show", "/mnt/show"]},)
SHARED = re.compile(r"^# --- Network drives of this.*?^# \(Here ends what both", re.M | re.S)
LINUX = (
    "sysfs /sys sysfs rw 0 0\n"
    "//nas/my\\040show /mnt/my\\040show cifs rw,user=ana 0 0\n"
    "nas:/export/tex /mnt/tex nfs4 rw 0 0\n"
    "//nas/gone /mnt/over cifs rw 0 0\n"
    "/dev/sdb1 /mnt/over ext4 rw 0 0\n"
)
MAC = (
    "/dev/disk3s1s1 on / (apfs, sealed, local, read-only)\n"
    "//ana@nas._smb._tcp.local/my%20show on /Volumes/my show (smbfs, nodev, nosuid)\n"
    "nas:/export/tex on /Volumes/tex (nfs, nodev)\n"
)


class Renderer:
    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.result = FrameResult("done")

    def render(self, job: Job, frame: int) -> FrameResult:
        self.jobs.append(job)
        return self.result

    def film(self, job: Job, parameters: dict) -> FrameResult:
        return self.render(job, 0)

    strip = render
    prepare = lambda self, job: self.jobs.append(job)  # noqa: E731


def job(**more) -> Job:
    return Job(1, "S:\\show\\a.blend", "S:\\show\\out\\f_", "CYCLES", roots=ROOTS, **more)


class Jobs(unittest.TestCase):
    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.there: set[str] = set()
        self.folders = SharedFolders(look=lambda path: path in self.there)
        self.renderer = Renderer()
        self.jobs = MappedJobs(self.renderer, Path(place.name), self.folders)

    def test_a_job_without_shared_folders_is_passed_on_as_it_is(self) -> None:
        plain = Job(1, "S:\\show\\a.blend", "//out/f_", "CYCLES")
        self.jobs.render(plain, 1)
        self.assertIs(self.renderer.jobs[0], plain)

    def test_this_computers_names(self) -> None:
        self.there = {"/mnt/show"}
        self.jobs.render(job(), 1)
        self.jobs.film(job(), {})
        self.jobs.strip(job(), 1)
        (local, again, strip) = self.renderer.jobs
        self.assertEqual(
            ("/mnt/show/a.blend", "/mnt/show/out/f_"), (local.blend_file, local.output_path)
        )
        self.assertEqual(
            [local, local], [again, strip], "the Blender that is open is the right one"
        )
        told = json.loads(Path(local.project_map).read_text(encoding="utf-8"))
        self.assertEqual({"show": ["/mnt/show"]}, told["seen"])
        self.assertEqual("S:\\show\\a.blend", told["blend"])

    def test_what_is_not_seen_is_not_begun(self) -> None:
        result = self.jobs.render(job(), 1)
        self.assertEqual(("failed", True, True), (result.result, result.unable, result.unseen))
        self.assertIn("does not see the shared folder “show”", result.error)
        self.jobs.prepare(job())
        self.assertEqual([], self.renderer.jobs)

    def test_a_file_that_is_not_there_may_be_on_another_node(self):
        self.there = {"/mnt/show"}
        self.renderer.result = FrameResult("failed", error="The .blend is not there.")
        self.assertTrue(self.jobs.render(job(), 1).unable)
        with mock.patch.object(os.path, "exists", lambda path: True):
            self.assertFalse(self.jobs.render(job(), 1).unable)

    def test_only_the_output_is_not_seen(self) -> None:
        self.there = {"/mnt/show"}
        roots = (*ROOTS, {"name": "renders", "paths": ["R:\\"]})
        lacking = Job(1, "/mnt/show/a.blend", "R:\\f_", "CYCLES", roots=roots)
        self.assertIn("“renders”", self.jobs.render(lacking, 1).error)


class Marker(unittest.TestCase):
    """A folder of the right name that is another one."""

    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.show, self.renderer = Path(place.name) / "show", Renderer()
        self.show.mkdir()
        (self.show / "left behind").touch()
        self.blend, self.marker = self.show / "a.blend", self.show / ".noctiluca-folder"
        self.changes: list[int] = []
        self.roots = ({"name": "show", "paths": ["S:\\show", "/artist/show", str(self.show)]},)
        self.folders = SharedFolders(lambda: self.changes.append(1))
        self.folders.tell(self.roots, "s1")
        self.folders.look_again()
        self.jobs = MappedJobs(self.renderer, Path(place.name) / "own", self.folders)

    def render(self, *marked: str) -> FrameResult:
        sent = "/artist/show/a.blend" if os.name == "nt" else "S:\\show\\a.blend"
        return self.jobs.render(Job(1, sent, "", "CYCLES", roots=self.roots, marked=marked), 1)

    def test_who_finds_the_jobs_file_leaves_one(self) -> None:
        self.blend.touch()
        self.assertEqual([], self.folders.report()["marked"])
        self.render()
        self.assertIn("It may be deleted", self.marker.read_text(encoding="utf-8"))
        known = len(self.changes)
        self.folders.look_again()
        self.assertEqual(["show"], self.folders.report()["marked"])
        self.assertEqual(known + 1, len(self.changes), "the manager hears of it")
        self.marker.unlink()
        self.folders.look_again()
        self.render("show")
        self.assertTrue(self.marker.exists())
        first, again = self.renderer.jobs
        self.assertEqual(first, again, "the Blender that is open is the right one")

    def test_neither_the_marker_that_others_see_nor_the_file(self) -> None:
        result = self.render("show")
        self.assertEqual(("failed", True, True), (result.result, result.unable, result.unseen))
        self.assertIn("is not the shared folder “show”", result.error)
        self.assertEqual([], self.renderer.jobs)
        self.assertFalse(self.marker.exists())
        self.blend.touch()
        self.assertEqual("done", self.render("show").result, "its file decides")

    def test_where_nobody_sees_one_or_it_is_here_a_missing_file_is_as_before(self) -> None:
        self.renderer.result = FrameResult("failed", error="The .blend is not there.")
        for marked in ((), ("tex",), ("show",)):
            if marked == ("show",):
                self.marker.touch()
                self.folders.look_again()
            result = self.render(*marked)
            self.assertEqual((True, False), (result.unable, result.unseen), marked)

    def test_where_it_cannot_be_written_nothing_is_said(self) -> None:
        self.blend.touch()
        self.marker.mkdir()
        self.assertEqual("done", self.render("show").result)


class InsideTheBlend(unittest.TestCase):
    """What stands for a path of the artist's; project_paths.py runs in Blender otherwise."""

    ROOTS = (
        {"name": "show", "paths": ["S:\\show", "/mnt/show"]},
        {"name": "assets", "paths": ["S:\\assets", "/vol/assets"]},
        {"name": "away", "paths": ["W:\\", "/mnt/away"]},
    )

    def setUp(self) -> None:
        bpy = types.ModuleType("bpy")
        bpy.path = types.SimpleNamespace(abspath=self.abspath)
        with mock.patch.dict(sys.modules, {"bpy": bpy}):
            from rendering import project_paths
        patch = mock.patch.object(project_paths, "bpy", bpy)
        patch.start()
        self.addCleanup(patch.stop)
        self.bpy, self.project_paths = bpy, project_paths
        seen = {"show": ["/mnt/show"], "assets": ["/vol/assets"]}
        place = {"blend": "S:\\show\\a\\shot.blend", "roots": self.ROOTS, "seen": seen}
        self.paths = project_paths.paths_of(place, path_roots)

    def abspath(self, path: str, library: object = None) -> str:
        file = self.abspath(library.filepath) if library else "/mnt/show/a/shot.blend"
        below = path[2:].replace("\\", "/")
        return os.path.join(os.path.dirname(file), below) if path.startswith("//") else path

    def test_whole_relative_and_out_of_the_blends_own_folder(self) -> None:
        for raw, expected in (
            ("S:\\show\\t\\x.<UDIM>.png", "/mnt/show/t/x.<UDIM>.png"),
            ("//t\\x.png", None),
            ("//..\\..\\assets\\x.png", "/vol/assets/x.png"),
            ("//..\\..\\assets\\out\\", "/vol/assets/out/"),
            ("//../../assets/", "/vol/assets/"),
            ("//", None),
            ("/mnt/show/x.png", None),
            ("D:\\own\\x.png", None),
            ("<builtin>", None),
            ("", None),
        ):
            with self.subTest(raw):
                self.assertEqual(expected, self.paths.turned(raw))

    def library(self, filepath: str, parent: object = None) -> mock.Mock:
        spec = ["filepath", "packed_file", "name_full", "reload", "parent"]
        made = mock.Mock(spec=spec, filepath=filepath, packed_file=None, name_full=filepath)
        made.parent = parent
        return made

    def test_relative_to_a_library_that_was_turned(self) -> None:
        library = self.library("S:\\assets\\lib\\props.blend")
        self.paths.note_library(library, "/vol/assets/lib/props.blend")
        library.filepath = "/vol/assets/lib/props.blend"
        self.assertIsNone(self.paths.turned("//t/x.png", library))
        self.assertEqual("/mnt/show/x.png", self.paths.turned("//../../show/x.png", library))

    def test_out_into_a_folder_that_is_called_here_as_it_was(self) -> None:
        """From where the .blend lies here, the relative path leads to nothing or anything."""
        roots = ({"name": "show", "paths": ["/art/show", "/mnt/show"]}, self.ROOTS[1])
        roots[1]["paths"].append("/art/assets")
        self.addCleanup(roots[1]["paths"].pop)
        seen = {"show": ["/mnt/show"], "assets": ["/art/assets"]}
        place = {"blend": "/art/show/a/shot.blend", "roots": roots, "seen": seen}
        paths = self.project_paths.paths_of(place, path_roots)
        self.assertEqual("/art/assets/x.png", paths.turned("//../../assets/x.png"))
        self.assertEqual("/art/assets/out/", paths.to_write("//../../assets/out/"))
        self.assertIsNone(paths.turned("//../x.png"))
        self.assertIsNone(paths.turned("//../../other/x.png"), "in no shared folder")
        self.assertIsNone(paths.turned("/art/assets/x.png"))

    def test_out_into_a_folder_that_is_not_seen(self) -> None:
        self.ROOTS[1]["paths"].append("S:\\films")  # of a folder of which nobody here has a name
        self.addCleanup(self.ROOTS[1]["paths"].pop)
        place = {"blend": "S:\\show\\a\\shot.blend", "roots": self.ROOTS}
        paths = self.project_paths.paths_of({**place, "seen": {"show": ["/mnt/show"]}}, path_roots)
        for raw, whole in (
            ("//..\\..\\films\\", "S:\\films\\"),
            ("//../../films/x", "S:\\films\\x"),
        ):
            with self.subTest(raw):
                self.assertEqual(whole, paths.output("", raw))
                self.assertIn("does not see", paths.unseen([paths.to_write(raw)]))

    def test_a_library_that_a_turned_one_links_beside_itself(self) -> None:
        """Blender makes its path relative to the .blend: two drives are one folder here."""
        roots = (
            {"name": "s", "paths": ["S:\\", "/mnt"]},
            {"name": "l", "paths": ["L:\\", "/vol"]},
        )
        place = {"blend": "S:\\show\\a\\shot.blend", "roots": roots}
        seen = {"s": ["/mnt"], "l": ["/vol"]}
        paths = self.project_paths.paths_of({**place, "seen": seen}, path_roots)
        props = self.library("L:\\lib\\props.blend")
        inner = self.library("//../../../vol/lib/sub/inner.blend", props)
        own = self.library("//own.blend", props)  # the .blend links it, too
        self.bpy.data = types.SimpleNamespace(libraries=[props, inner, own])
        with mock.patch.object(os.path, "exists", return_value=True):
            self.project_paths._turn_libraries(paths)
        self.assertEqual("/vol/lib/props.blend", props.filepath)
        for library in (inner, own):
            library.reload.assert_not_called()
            self.assertIsNone(paths.turned("//tex.png", library))
        self.assertEqual("/mnt/x.png", paths.turned("S:\\x.png", inner))
        self.assertEqual("L:\\lib\\sub\\tex.png", paths.whole("//tex.png", inner))
        self.assertEqual("S:\\show\\a\\tex.png", paths.whole("//tex.png", own))

    def test_libraries_that_link_each_other(self) -> None:
        one, other = self.library("//../b/one.blend"), self.library("//../b/other.blend")
        one.parent, other.parent = other, one
        for library in (one, other):
            self.assertIsNone(self.paths.turned_library(library))

    def test_a_library_that_is_missing_everywhere_is_turned_and_not_read(self) -> None:
        library = self.library("S:\\show\\gone.blend")
        self.bpy.data = types.SimpleNamespace(libraries=[library])
        self.project_paths._turn_libraries(self.paths)
        self.assertEqual("/mnt/show/gone.blend", library.filepath)
        library.reload.assert_not_called()

    def test_what_is_not_seen_is_said_once_a_folder(self) -> None:
        self.assertEqual("", self.paths.unseen(["/mnt/show/x.png", "//x.png", "D:\\x.png"]))
        said = self.paths.unseen(["/mnt/show/x.png", "W:\\t\\2.png", "w:/t/1.png"])
        self.assertIn("does not see the shared folder “away”", said)
        self.assertIn("W:\\t\\2.png and 1 more: connect it there as W:\\ or /mnt/away", said)


class Looking(unittest.TestCase):
    def test_an_empty_mount_point_is_not_seen(self) -> None:
        with tempfile.TemporaryDirectory(dir=ROOT) as folder:
            if sys.platform == "linux" and os.stat(folder).st_dev == os.stat("/").st_dev:
                self.assertFalse(is_seen(folder))
            (Path(folder) / "file").touch()
            self.assertTrue(is_seen(folder))
            self.assertFalse(is_seen(str(Path(folder) / "file")))
        self.assertFalse(is_seen(folder))
        self.assertFalse(is_seen("S:\\show"))
        if os.name == "posix":
            self.assertFalse(is_seen("//tmp/.."), "here that is a folder")
        else:
            self.assertTrue(is_seen("C:\\"))
            self.assertFalse(is_seen("/"), "here that is whatever drive the worker is on")

    def test_a_drive_without_a_backslash_is_the_whole_drive(self) -> None:
        """S: alone is for Windows the folder on it that this process happens to be in."""
        asked = []

        def scandir(path: str) -> None:
            asked.append(path)
            raise FileNotFoundError

        with (
            mock.patch.object(shared_folders.os, "name", "nt"),
            mock.patch.object(shared_folders.os, "scandir", scandir),
        ):
            self.assertFalse(shared_folders.is_seen("S:"))
        self.assertEqual(["S:\\"], asked)
        for path in ("S:", "S:\\"):
            self.assertEqual(os.path.join("S:\\", MARKER), shared_folders.marker_of(path))

    def test_a_folder_of_this_system_sent_from_another_one(self) -> None:
        foreign = "S:\\show" if os.name == "posix" else "/mnt/show"
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as own:
            (Path(folder) / "a.blend").touch()
            roots = ({"name": "show", "paths": [foreign, folder]},)
            sent = Job(1, f"{foreign}/t/../a.blend", f"{foreign}/out/f_", "CYCLES", roots=roots)
            renderer = Renderer()
            MappedJobs(renderer, Path(own), SharedFolders()).render(sent, 1)
        (local,) = renderer.jobs
        self.assertEqual(os.path.join(folder, "a.blend"), os.path.normpath(local.blend_file))
        self.assertEqual(os.path.join(folder, "out", "f_"), local.output_path)

    def test_told_looked_and_reported(self) -> None:
        there, changes = {"/mnt/show"}, []
        folders = SharedFolders(lambda: changes.append(1), look=lambda path: path in there)
        with mock.patch.object(shared_folders, "network_drives", lambda: [["/mnt/x", "nas:/x"]]):
            folders.look_again()
            folders.tell(ROOTS, "s1")
            self.assertIsNone(folders.report()["stamp"], "nobody has looked yet")
            folders.look_again()
            self.assertEqual({"show": "/mnt/show"}, folders.report()["seen"])
            self.assertEqual("s1", folders.report()["stamp"])
            self.assertEqual([["/mnt/x", "nas:/x"]], folders.report()["mounts"])
            known = len(changes)
            folders.look_again()
            self.assertEqual(known, len(changes), "nothing is new")
            there.clear()
            folders.look_again()
        self.assertEqual({}, folders.report()["seen"])
        self.assertEqual(known + 1, len(changes))

    def test_a_job_does_not_look_again_at_what_was_just_looked_at(self) -> None:
        now, asked = [100.0], []
        folders = SharedFolders(look=lambda path: not asked.append(path), clock=lambda: now[0])
        roots = ({"name": "show", "paths": ["/mnt/show"]},)
        for _ in range(3):
            self.assertEqual({"show": ["/mnt/show"]}, folders.seen(roots))
        self.assertEqual(["/mnt/show"], asked)
        now[0] += 3 * shared_folders.LOOK_EVERY_S
        folders.seen(roots)
        self.assertEqual(2, len(asked))

    def test_a_share_that_hangs_is_asked_once_until_it_answers(self) -> None:
        answer, asked = threading.Event(), []

        def look(path: str) -> bool:
            asked.append(path)
            return answer.wait(60)

        folders = SharedFolders(look=look)
        roots = ({"name": "show", "paths": ["/mnt/show"]},)
        with mock.patch.object(shared_folders, "LOOK_S", 0.1):
            for _ in range(3):
                self.assertEqual({}, folders.seen(roots, anew=True))
            self.assertEqual(["/mnt/show"], asked)
            answer.set()
            waiting.until(lambda: folders.seen(roots, anew=True), 20, "the share to be back")


class Drives(unittest.TestCase):
    def test_what_systems_say_of_mounts(self) -> None:
        linux = [["/mnt/my show", "//nas/my show"], ["/mnt/tex", "nas:/export/tex"]]
        self.assertEqual(linux, network_drives.parse_linux_mounts(LINUX))
        mac = [["/Volumes/my show", "//ana@nas._smb._tcp.local/my show"]]
        mac += [["/Volumes/tex", "nas:/export/tex"]]
        self.assertEqual(mac, network_drives.parse_mac_mounts(MAC))

    def test_what_windows_calls_a_mapped_drive(self) -> None:
        """S: is one of a server, T: was one and is not connected, all others are disks."""

        def connection(letter: str, name, _length) -> int:
            name.value = "\\\\nas\\show"
            return 0 if letter == "S:" else 2250  # ERROR_NOT_CONNECTED

        def kind(root: str) -> int:
            return network_drives.DRIVE_REMOTE if root in ("S:\\", "T:\\") else 3

        kernel = types.SimpleNamespace(GetDriveTypeW=kind)
        mpr = types.SimpleNamespace(WNetGetConnectionW=connection)
        windows = types.SimpleNamespace(kernel32=kernel, mpr=mpr)
        with mock.patch("ctypes.windll", windows, create=True):
            self.assertEqual([["S:\\", "\\\\nas\\show"]], network_drives.windows_drives())

    def test_the_addon_has_the_same_text(self) -> None:
        texts = [Path(network_drives.__file__).read_text(encoding="utf-8")]
        texts.append(addon.ADDON_PY.read_text(encoding="utf-8"))
        self.assertEqual(1, len({SHARED.search(text).group() for text in texts}))

    def test_this_computer_can_be_asked(self) -> None:
        for place, device in network_drives.network_drives():
            self.assertTrue(place and device)


if __name__ == "__main__":
    unittest.main()
