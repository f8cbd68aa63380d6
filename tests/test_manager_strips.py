"""Strips of a frame at the manager, by real HTTP: handed out, sent, checked, fetched, and gone."""

from __future__ import annotations

import http.client
import unittest
from unittest import mock

from support import waiting
from support.copies import sha
from support.local_farm import LocalFarm

import strip_pictures

CAN = ["frames", "strips", "assemble"]
DATA = b"a strip of a picture" * 10_000
JPEG = b"\xff\xd8\xff\xc0\0\x11\x08\0\x10\0\x20" + bytes(9)  # 32 x 16, as far as anybody looks


class Node:
    """A worker as the manager sees it."""

    def __init__(self, test: AtTheManager, name: str) -> None:
        self.test, self.name, self.state, self.work = test, name, "ready", {}

    def beat(self, **more: object) -> dict:
        about = {"system_info": {"blender_version": "4.2.0"}, "instance": self.name, "can": CAN}
        body = {"name": self.name, "state": self.state, **about, **more}
        return self.test.farm.post("/heartbeat", {**body, "lease": self.work.get("lease")})

    def take(self) -> dict:
        query = f"worker={self.name}&instance={self.name}&state={self.state}&can={','.join(CAN)}"
        self.work = self.test.farm.get(f"/job?{query}")
        self.state = "rendering"
        return self.work

    def send(self, data: bytes, digest: str) -> int:
        query = f"job_id={self.work['job_id']}&frame=7&lease={self.work['lease']}&name=strip"
        query += f"&sha256={digest}&at=0&total={len(data)}"
        return self.test.raw("POST", f"/result?{query}", data)[0]

    def show(self, data: bytes, part: int) -> int:
        query = f"worker={self.name}&job_id={self.work['job_id']}&frame=7&part={part}"
        return self.test.raw("POST", f"/frame_preview?{query}&lease={self.work['lease']}", data)[0]

    def report(self, **more: object) -> int:
        body = {"worker": self.name, "job_id": self.work["job_id"], "frame": 7, "seconds": 1.0}
        body.update(lease=self.work["lease"], result="done", step=self.work["step"])
        body.update(more)
        return self.test.farm.request("/report_frame", body)[0]


class AtTheManager(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.farm.start_manager("--no-discovery")
        self.a, self.b = Node(self, "a"), Node(self, "b")
        for node in (self.a, self.b):
            node.beat()

    def raw(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.farm.port, timeout=60)
        connection.request(method, path, body)
        response = connection.getresponse()
        try:
            return response.status, response.read()
        finally:
            connection.close()

    def contents(self) -> list:
        folder = self.farm.folder / "manager" / "copies" / "contents"
        return [path for path in folder.rglob("*") if path.is_file()]

    def split(self) -> None:
        """Both nodes have a strip of frame 7 in hand."""
        scene = {"blend_file": "/p/a.blend", "output_path": "/out/f_", "split": "always"}
        job_id = self.farm.submit(start_frame=7, end_frame=7, **scene)
        self.assertEqual(7, self.a.take()["frame"])
        verdict = {
            "job_id": job_id,
            "lines": 32,
            "exact": True,
            "why": "",
            "kind": "4.2.0 Linux x86_64",
        }
        self.a.beat(split=verdict, progress=0.1)
        self.assertEqual("strips", self.b.take()["step"])
        self.assertEqual("revoked", self.a.beat()["stop"]["reason"])
        self.assertEqual("strips", self.a.take()["step"])

    def test_all_the_way(self) -> None:
        self.split()
        self.assertEqual(
            {"frame": 7, "part": 1, "parts": 2, "top": 0, "lines": 16, "height": 32}
            | {"blender": "4.2.0", "exact": True, "kind": "4.2.0 Linux x86_64"},
            self.b.work["parameters"],
        )
        self.assertEqual(400, self.b.report(file=sha(DATA)), "it has not come")
        self.assertEqual(400, self.b.send(DATA, sha(b"other")), "it arrived damaged")
        self.assertEqual(200, self.b.send(DATA, sha(DATA)))
        self.assertEqual(400, self.b.report(file=sha(b"other")), "it is another one")
        self.assertEqual(200, self.b.report(file=sha(DATA), bytes=len(DATA)))
        self.assertEqual(409, self.b.send(b"another", sha(b"another")), "its strip is there")
        shown = self.farm.get("/status")["job"]["split"]
        self.assertEqual([[7, 1, 2]], shown["frames"])
        self.assertEqual([[[16, "done"], [16, "rendering"]]], shown["parts"])
        self.assertEqual(200, self.a.send(DATA[1:], sha(DATA[1:])))
        self.assertEqual(200, self.a.report(file=sha(DATA[1:]), bytes=len(DATA) - 1))
        work = self.a.take()
        strips = [[sha(DATA), len(DATA)], [sha(DATA[1:]), len(DATA) - 1]]
        self.assertEqual({"frame": 7, "strips": strips}, work["parameters"])
        self.assertEqual((200, DATA), self.raw("GET", f"/blob/{sha(DATA)}"))
        self.assertEqual(2, len(self.contents()))
        self.assertEqual(200, self.a.report(file="/out/f_0007.png", bytes=9))
        self.assertTrue(self.a.take()["settled"])
        waiting.until(lambda: not self.contents(), 20, "no strips left")
        self.assertEqual(404, self.raw("GET", f"/blob/{sha(DATA)}")[0])

    def picture(self) -> str:
        """Where the first strip's small picture is; it is there."""
        [[row, _waits]] = self.farm.get("/status")["job"]["split"]["parts"]
        path = f"/frame_preview?job_id={self.b.work['job_id']}&frame=7&picture={row[2]}"
        self.assertEqual((200, JPEG), self.raw("GET", path))
        return path

    def seen(self) -> None:
        """The first strip is there, and its small picture."""
        self.split()
        self.assertEqual(409, self.b.show(JPEG, 2), "it has the first one")
        self.assertEqual(400, self.b.show(JPEG, 65))
        self.assertEqual(400, self.b.show(b"no picture", 1))
        self.assertEqual(200, self.b.show(JPEG, 1))
        self.assertEqual(200, self.b.send(DATA, sha(DATA)))
        self.assertEqual(200, self.b.report(file=sha(DATA), bytes=len(DATA)))

    def test_a_small_picture_of_a_strip_is_there_until_its_frame_is(self) -> None:
        self.seen()
        path = self.picture()
        self.assertEqual(404, self.raw("GET", path + "0")[0])
        self.assertEqual(404, self.raw("GET", "/frame_preview")[0])
        self.assertEqual([], self.farm.get("/preview")["images"], "it is no picture of the frame")
        self.assertEqual(200, self.a.send(DATA[1:], sha(DATA[1:])))
        self.assertEqual(200, self.a.report(file=sha(DATA[1:]), bytes=len(DATA) - 1))
        self.a.take()
        self.assertEqual(200, self.raw("GET", path)[0], "it is not joined yet")
        self.assertEqual(200, self.a.report(file="/out/f_0007.png", bytes=9))
        self.assertEqual(404, self.raw("GET", path)[0])
        self.assertEqual(404, self.raw("GET", "/preview/f_0007.png")[0], "it is none of the frame")

    def test_and_goes_with_a_job_that_is_cancelled(self) -> None:
        self.seen()
        path = self.picture()
        self.farm.post("/cancel_job", {})
        self.assertEqual(404, self.raw("GET", path)[0])
        self.assertEqual(409, self.b.show(JPEG, 1))

    def test_nothing_stays_of_a_job_that_is_cancelled(self) -> None:
        self.split()
        self.assertEqual(200, self.b.send(DATA, sha(DATA)))
        self.assertEqual(1, len(self.contents()))
        self.farm.post("/cancel_job", {})
        waiting.until(lambda: not self.contents(), 20, "no strips left")

    def restart(self) -> None:
        self.farm.kill("manager")
        self.farm.start_manager("--no-discovery")

    def test_over_a_restart_they_stay_and_those_who_render_some_go_on(self) -> None:
        self.split()
        self.assertEqual(200, self.b.send(DATA, sha(DATA)))
        self.restart()  # it was not reported yet
        for node in (self.a, self.b):
            self.assertIsNone(node.beat()["stop"])
        self.assertEqual(200, self.b.report(file=sha(DATA), bytes=len(DATA)))
        self.restart()
        self.assertEqual([[7, 1, 2]], self.farm.get("/status")["job"]["split"]["frames"])
        self.assertEqual(200, self.a.send(DATA[1:], sha(DATA[1:])))
        self.assertEqual(200, self.a.report(file=sha(DATA[1:]), bytes=len(DATA) - 1))
        self.a.beat()
        strips = [[sha(DATA), len(DATA)], [sha(DATA[1:]), len(DATA) - 1]]
        self.assertEqual({"frame": 7, "strips": strips}, self.a.take()["parameters"])
        self.restart()  # they are being joined
        self.assertEqual((200, DATA), self.raw("GET", f"/blob/{sha(DATA)}"))
        self.assertEqual(200, self.a.report(file="/out/f_0007.png", bytes=9))
        self.a.beat()
        self.assertTrue(self.a.take()["settled"])
        waiting.until(lambda: not self.contents(), 20, "no strips left")

    def test_what_is_gone_from_the_disk_is_rendered_again(self) -> None:
        self.split()
        self.assertEqual(200, self.b.send(DATA, sha(DATA)))
        self.assertEqual(200, self.b.report(file=sha(DATA), bytes=len(DATA)))
        self.farm.kill("manager")
        [kept] = self.contents()
        kept.unlink()
        self.farm.start_manager("--no-discovery")
        self.assertEqual([[7, 0, 2]], self.farm.get("/status")["job"]["split"]["frames"])
        lines = [line["message"] for line in self.farm.get("/logs")["activity"]]
        self.assertTrue([line for line in lines if "are rendered again: 1." in line], lines)
        self.b.work = {}
        self.b.beat()
        work = self.b.take()
        self.assertEqual(("strips", 1), (work["step"], work["parameters"]["part"]))

    def test_what_a_stranger_says(self) -> None:
        good = {"job_id": 1, "lines": 32, "exact": True}
        for wrong in ({"lines": -1}, {"lines": "x"}, {"exact": 1}, {"job_id": None}, {"why": 5}):
            body = {"name": "c", "state": "ready", "split": {**good, **wrong}}
            self.assertEqual(400, self.farm.request("/heartbeat", body)[0], wrong)
        self.split()
        for wrong in ([0], [65], ["1"], [True], 5, [1] * 70):
            self.assertEqual(400, self.b.report(result="failed", damaged=wrong), wrong)
        self.assertEqual(200, self.b.report(result="failed", damaged=[1, 32]))


class Kept(unittest.TestCase):
    def setUp(self) -> None:
        self.kept = strip_pictures.StripPictures()

    def keep(self, job_id: int, frame: int, data: bytes) -> None:
        self.kept.keep(job_id, frame, strip_pictures.mark_of(data), data)

    def find(self, job_id: int, frame: int, data: bytes) -> bytes | None:
        return self.kept.find(job_id, frame, strip_pictures.mark_of(data))

    def test_the_oldest_go_where_there_is_no_room(self) -> None:
        with mock.patch.object(strip_pictures, "MAX_BYTES", 10):
            for data in (b"aaaa", b"bbbb", b"aaaa", b"bb"):  # the third is the first once more
                self.keep(1, 7, data)
            found = [self.find(1, 7, data) for data in (b"aaaa", b"bbbb", b"bb")]
            self.assertEqual([b"aaaa", b"bbbb", b"bb"], found)
            self.keep(1, 7, b"c")
            found = [self.find(1, 7, data) for data in (b"aaaa", b"bbbb", b"bb", b"c")]
            self.assertEqual([b"aaaa", None, b"bb", b"c"], found)
            self.kept.drop(1, None)
            for data in (b"dddd", b"eeee"):
                self.keep(1, 7, data)
            self.assertEqual(b"dddd", self.find(1, 7, b"dddd"), "what went has left its room")
            self.keep(1, 7, b"f" * 9)
            found = [self.find(1, 7, data) for data in (b"dddd", b"eeee", b"f" * 9)]
            self.assertEqual([None, None, b"f" * 9], found, "as many as it takes")

    def test_those_of_a_frame_go_and_those_of_a_job(self) -> None:
        whose = ((1, 7), (1, 8), (2, 7))
        for job_id, frame in whose:
            self.keep(job_id, frame, b"a")
        self.kept.drop(1, 7)
        self.assertEqual([None, b"a", b"a"], [self.find(*each, b"a") for each in whose])
        self.kept.drop(1, None)
        self.assertEqual([None, None, b"a"], [self.find(*each, b"a") for each in whose])


if __name__ == "__main__":
    unittest.main()
