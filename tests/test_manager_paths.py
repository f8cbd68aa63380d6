"""The farm's shared folders: set, kept over restarts, told to workers, proposed; never believed.

Caught when planted: folders acknowledged before they are on the disk, a job of copies that is told
of them, a small stamp that stays when the folders change, a damaged file overwritten.
"""

from __future__ import annotations

import json
import unittest
import urllib.request
from unittest import mock

from support import folder_for, scripted
from support.local_farm import LocalFarm

from kept_folders import ARTISTS_KEPT, KeptFolders
from launcher import files
from rendering import films
from store import StoreError

ROOTS = [{"name": "show", "paths": ["S:\\", "\\\\nas\\show", "/mnt/show"]}]
JOB = {"start_frame": 1, "end_frame": 2, "render_engine": "CYCLES"}


class Paths(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.farm.start_manager("--no-discovery")

    def beat(self, shared: object = None) -> dict:
        body = {"name": "A", "state": "ready", "instance": "i"}
        return self.farm.post("/heartbeat", {**body, **({"shared": shared} if shared else {})})

    def test_set_kept_and_told(self) -> None:
        self.assertEqual([], self.farm.get("/paths")["roots"])
        self.assertNotIn("shared", self.beat({"stamp": None, "seen": {}}))
        self.farm.post("/set_job", {**JOB, "blend_file": "S:\\a.blend", "output_path": "S:\\o_"})
        self.assertNotIn("roots", self.farm.get("/job?worker=A&instance=i"))
        self.assertEqual(ROOTS, self.farm.post("/paths", {"roots": ROOTS})["roots"])
        told = self.farm.get("/job?worker=A&instance=i")
        self.assertEqual(ROOTS, told["roots"])
        self.assertEqual("S:\\a.blend", told["blend_file"], "as it was sent")
        self.assertNotIn("shared", self.beat(), "release 2.1 does not ask")
        shared = self.beat({"stamp": None, "seen": {}})["shared"]
        self.assertEqual(ROOTS, shared["roots"])
        self.assertNotIn("shared", self.beat({"stamp": shared["stamp"], "seen": {}}))
        self.farm.stop("manager")
        self.farm.start_manager("--no-discovery")
        self.assertEqual(ROOTS, self.farm.get("/paths")["roots"])
        self.farm.post("/paths", {"roots": []})
        self.assertEqual([], self.beat({"stamp": shared["stamp"], "seen": {}})["shared"]["roots"])

    def test_a_folders_marker_that_one_node_finds_is_told_to_all(self) -> None:
        self.farm.post("/paths", {"roots": ROOTS})
        self.farm.post("/set_job", {**JOB, "blend_file": "S:\\a.blend", "output_path": "S:\\o_"})
        seen = {"stamp": None, "seen": {"show": "/mnt/show"}}
        self.beat(seen)
        self.assertNotIn("marked", self.farm.get("/job?worker=A&instance=i"))
        self.assertEqual(400, self.farm.request("/heartbeat", {
            "name": "A", "state": "ready", "instance": "i", "shared": {**seen, "marked": ["tex"]},
        })[0])  # fmt: skip
        self.beat({**seen, "marked": ["show"]})
        self.assertEqual(["show"], self.farm.get("/job?worker=A&instance=i")["marked"])
        self.farm.post("/paths", {"roots": [{**ROOTS[0], "name": "other"}]})
        self.assertNotIn("marked", self.farm.get("/job?worker=A&instance=i"))

    def test_who_sees_what_and_what_is_proposed(self) -> None:
        mounts = [["/mnt/show", "//nas/show"]]
        self.beat({"stamp": None, "seen": {"show": "/mnt/show"}, "mounts": mounts})
        self.farm.post("/heartbeat", {"name": "B", "state": "ready", "instance": "b"})
        sent = {
            **JOB,
            "blend_file": "S:\\a.blend",
            "output_path": "",
            "mounts": [["S:\\", "\\\\nas\\show"]],
        }
        self.farm.post("/set_job", sent)
        found = self.farm.get("/paths")
        seen = {node["worker"]: node["seen"] for node in found["nodes"]}
        self.assertEqual({"A": {"show": "/mnt/show"}, "B": None}, seen)
        (proposed,) = found["proposals"]
        self.assertEqual({"S:\\", "\\\\nas\\show", "/mnt/show"}, set(proposed["paths"]))
        self.farm.post("/paths", {"roots": [proposed]})
        self.assertEqual([], self.farm.get("/paths")["proposals"])

    def test_what_contradicts_itself_is_refused_and_changes_nothing(self) -> None:
        self.farm.post("/paths", {"roots": ROOTS})
        for wrong, said in (
            ({}, '"roots" is missing'),
            ({"roots": {}}, "must be a list"),
            ({"roots": [{"name": "x", "paths": []}]}, "from 1 to"),
            ({"roots": [{"name": "x", "paths": ["show"]}]}, "is not a whole path"),
            ({"roots": [{"name": "x", "paths": ["/a\u202e"]}]}, "control characters"),
            ({"roots": [*ROOTS, {"name": "SHOW", "paths": ["/x"]}]}, "have one name"),
            ({"roots": [*ROOTS, {"name": "x", "paths": ["s:/"]}]}, "given twice"),
            ({"roots": [{"name": str(n), "paths": [f"/{n}"]} for n in range(65)]}, "at most 64"),
        ):
            with self.subTest(said):
                status, reply = self.farm.request("/paths", wrong)
                self.assertEqual(400, status)
                self.assertIn(said, reply["error"])
        self.assertEqual(ROOTS, self.farm.get("/paths")["roots"])

    def test_a_damaged_file_is_put_aside_and_a_newer_ones_keys_stay(self) -> None:
        path = self.farm.folder / "manager" / "paths.json"
        self.farm.stop("manager")
        path.write_text(json.dumps({"roots": ROOTS, "of a newer release": 1}), encoding="utf-8")
        self.farm.start_manager("--no-discovery")
        self.farm.post("/paths", {"roots": []})
        self.assertEqual(1, json.loads(path.read_text(encoding="utf-8"))["of a newer release"])
        self.farm.stop("manager")
        path.write_text("{", encoding="utf-8")
        self.farm.start_manager("--no-discovery")
        (aside,) = path.parent.glob("paths.damaged-*.json")
        self.assertEqual("{", aside.read_text(encoding="utf-8"))
        self.assertIn("paths.json", json.dumps(self.farm.get("/alerts")))

    def test_a_movie_is_found_by_the_managers_own_name_of_the_folder(self) -> None:
        here = self.farm.folder / "here"
        here.mkdir()
        (here / "x.webm").write_bytes(b"movie")
        films.mark(str(here / "x.webm"), b"1" * films.OF_WHAT_BYTES)
        self.farm.post("/paths", {"roots": [{"name": "show", "paths": ["S:\\", str(here)]}]})
        self.farm.post("/heartbeat", {"name": "A", "state": "ready", "instance": "i"})
        job = {**JOB, "blend_file": "S:\\a.blend", "output_path": "S:\\x_", "end_frame": 1}
        self.farm.post("/set_job", {**job, "video": True})
        film = {"files": ["/elsewhere/x.webm"], "frames": 1, "fps": 24, "gaps": ""}
        for more in ({}, {"step": "video", "film": film}):
            work = self.farm.get("/job?worker=A&instance=i&can=frames,video")
            done = {key: work[key] for key in ("job_id", "frame", "lease")}
            self.farm.post("/report_frame", {**done, "worker": "A", "result": "done", **more})
        address = f"http://127.0.0.1:{self.farm.port}/video?job_id={work['job_id']}"
        whole = (here / "x.webm").read_bytes()
        with urllib.request.urlopen(address, timeout=20) as reply:
            self.assertEqual(whole, reply.read())
        middle = urllib.request.Request(address, headers={"Range": "bytes=2-6"})
        with urllib.request.urlopen(middle, timeout=20) as reply:  # as a player asks that skips
            told = (reply.status, reply.headers["Content-Range"], reply.read())
        self.assertEqual((206, f"bytes 2-6/{len(whole)}", whole[2:7]), told)

    def test_a_picture_is_found_by_the_managers_own_name_of_the_folder(self) -> None:
        here = self.farm.folder / "here"
        here.mkdir()
        (here / "x_0001.png").write_bytes(scripted.TINY_PNG)
        self.farm.post("/paths", {"roots": [{"name": "show", "paths": ["S:\\", str(here)]}]})
        self.beat()
        job = {**JOB, "blend_file": "S:\\a.blend", "output_path": "S:\\x_"}
        self.farm.post("/set_job", job)
        work = self.farm.get("/job?worker=A&instance=i")
        done = {key: work[key] for key in ("job_id", "frame", "lease")}
        report = {**done, "worker": "A", "result": "done", "file": "/elsewhere/x_0001.png"}
        self.farm.post("/report_frame", report)
        address = f"http://127.0.0.1:{self.farm.port}/preview/x_0001.png?full=1"
        with urllib.request.urlopen(address, timeout=20) as reply:
            self.assertEqual(scripted.TINY_PNG, reply.read())


class Kept(unittest.TestCase):
    OTHER = [{"name": "tex", "paths": ["/mnt/tex"]}]

    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.path = self.folder / "paths.json"
        KeptFolders(self.folder).save(ROOTS)
        self.before = self.path.read_bytes()

    def test_what_could_not_be_read_at_the_start_is_never_written_over(self) -> None:
        held = PermissionError(13, "somebody has it open")
        with mock.patch.object(files, "open_file", side_effect=held):
            kept = KeptFolders(self.folder)
        self.assertIn("somebody has it open", kept.complaint)
        with mock.patch.object(files, "replace", side_effect=held):
            with self.assertRaisesRegex(StoreError, "could not be read when"):
                kept.save(self.OTHER)
        self.assertEqual((self.before, []), (self.path.read_bytes(), kept.roots))
        for roots in (self.OTHER, []):
            kept.save(roots)
            self.assertEqual(roots, KeptFolders(self.folder).roots)
        aside = [path.read_bytes() for path in self.folder.glob("paths.damaged-*.json")]
        self.assertEqual([self.before], aside, "once")

    def test_what_the_disk_does_not_take_changes_nothing(self) -> None:
        kept = KeptFolders(self.folder)
        stamp = kept.stamp
        with mock.patch.object(files, "write_durably", side_effect=OSError(28, "full")):
            with self.assertRaisesRegex(StoreError, "cannot be written: full"):
                kept.save(self.OTHER)
        self.assertEqual((ROOTS, stamp), (kept.roots, kept.stamp))
        self.assertEqual(self.before, self.path.read_bytes())

    def test_of_artists_computers_the_latest_are_remembered(self) -> None:
        kept = KeptFolders()
        for number in range(ARTISTS_KEPT + 5):
            kept.note_artist(str(number), [("S:\\", f"//nas/{number}")])
        kept.note_artist("7", [("S:\\", "//nas/again")])
        kept.note_artist("8", [])  # it has none any more
        seen = [mounts[0][1] for mounts in kept.artists]
        self.assertEqual(["//nas/5", "//nas/6", "//nas/9"], seen[:3])
        self.assertEqual((ARTISTS_KEPT - 1, "//nas/again"), (len(seen), seen[-1]))


if __name__ == "__main__":
    unittest.main()
