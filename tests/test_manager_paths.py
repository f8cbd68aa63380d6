"""The farm's shared folders: set, kept over restarts, told to workers, proposed; never believed.

Caught when planted: folders acknowledged before they are on the disk, a job of copies that is told
of them, a small stamp that stays when the folders change, a damaged file overwritten.
"""

from __future__ import annotations

import json
import unittest
import urllib.request

from support import scripted
from support.local_farm import LocalFarm

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


if __name__ == "__main__":
    unittest.main()
