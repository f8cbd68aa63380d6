"""Strips on a node: brought to the manager, fetched, and gone once the task has ended."""

from __future__ import annotations

import errno
import unittest
from pathlib import Path

from support.copies import sha

from rendering.job import Cut, FrameResult, Job
from strips import Strips
from test_worker_copies import Case, Manager, started

JOB = Job(1, "/p/a.blend", "/out/f_", "CYCLES")
CUT = {
    "frame": 7,
    "top": 16,
    "lines": 32,
    "height": 90,
    "blender": "4.2.0",
    "exact": True,
    "kind": "k",
}
GIVEN = {**CUT, "part": 2, "parts": 3, "of a newer manager": 1}


class Renderer:
    """Renders strips whose content is their place, and notes what it makes a frame of."""

    def __init__(self) -> None:
        self.made_of: list[bytes] = []
        self.result = FrameResult("done", 2.0)

    def strip(self, job: Job, cut: Cut, target: str) -> FrameResult:
        self.job, self.cut = job, cut
        self.alter(job)
        Path(target).write_bytes(b"lines")
        return self.result

    def alter(self, job: Job) -> None:
        """What happens to the project meanwhile."""

    def render(
        self, job: Job, frame: int, strips: tuple[str, ...] = (), state: str = ""
    ) -> FrameResult:
        self.state = state
        self.made_of = [Path(path).read_bytes() for path in strips]
        if job.project_map:
            picture = Path(f"{job.output_path}{frame:04d}.png")
            picture.parent.mkdir(parents=True, exist_ok=True)
            picture.write_bytes(b"picture")
            return FrameResult("done", 1.0, str(picture), (str(picture),), 7)
        return FrameResult("done", 1.0, "/out/f_0007.png")

    def stop(self) -> None:
        pass


class OnANode(Case):
    def setUp(self) -> None:
        super().setUp()
        self.manager, self.renderer = Manager(), Renderer()
        self.strips = self.on_this_node()

    def on_this_node(self) -> Strips:
        return Strips(
            self.renderer,
            self.folder,
            files=started(self.folder),
            channel=lambda: self.manager,
            lease=lambda: "token",
            say=lambda *_: None,
        )

    def left(self) -> list[Path]:
        return [path for path in self.folder.rglob("*") if path.is_file()]

    def test_a_strip_is_brought_to_the_manager_and_named_by_its_content(self) -> None:
        result = self.strips.strip(JOB, GIVEN)
        self.assertEqual(Cut(**CUT), self.renderer.cut)
        self.assertEqual(("done", sha(b"lines"), ()), (result.result, result.file, result.files))
        [sent] = self.manager.sent
        self.assertEqual(b"lines", sent["data"])
        self.assertEqual((7, "token", 1), (sent["frame"], sent["lease"], sent["job_id"]))
        self.assertEqual([], self.left())

    def test_what_could_not_be_rendered_is_not_brought(self) -> None:
        self.renderer.result = FrameResult("failed", error="It has Blender 3.4.", unable=True)
        self.assertEqual(self.renderer.result, self.strips.strip(JOB, GIVEN))
        self.assertEqual(([], []), (self.manager.sent, self.left()))

    def assemble(self, *contents: bytes) -> FrameResult:
        strips = [[sha(data), len(data)] for data in contents]
        return self.strips.assemble(JOB, {"frame": 7, "strips": strips})

    def test_both_are_told_of_which_state_of_the_blend_they_are_to_be(self) -> None:
        self.strips.strip(JOB, {**GIVEN, "state": "s"})
        self.assertEqual(Cut(**CUT, state="s"), self.renderer.cut)
        for said in ({"state": "s"}, {}):
            self.strips.assemble(JOB, {"frame": 7, "strips": [], **said})
            self.assertEqual(said.get("state", ""), self.renderer.state)

    def test_a_frame_is_made_of_the_strips_in_their_order(self) -> None:
        self.manager.contents = {sha(data): data for data in (b"c", b"a", b"b")}
        self.assertEqual("/out/f_0007.png", self.assemble(b"a", b"b", b"c").file)
        self.assertEqual([b"a", b"b", b"c"], self.renderer.made_of)
        self.assertEqual([], self.left())
        self.strips.render(JOB, 8)
        self.assertEqual([], self.renderer.made_of, "the next frame is rendered")

    def test_one_that_is_gone_or_damaged_is_named(self) -> None:
        damaged = "damaged on the manager's disk"  # where it has looked
        for there, said in (({}, "not here"), ({sha(b"b"): b"other"}, damaged)):
            self.manager.contents = {sha(b"a"): b"a", **there}
            result = self.assemble(b"a", b"b")
            self.assertIn(said, result.error)
            self.assertEqual(("failed", (2,)), (result.result, result.damaged))
            self.assertEqual(([], []), (self.renderer.made_of, self.left()))

    def test_a_disk_that_does_not_hold_them_is_left_to_another_node(self) -> None:
        """Defect: it was waited for, and the strips themselves filled it."""
        self.manager.contents = {sha(data): data for data in (b"a", b"b")}
        fetch = self.manager.fetch

        def fill(path: str, query: dict, target: Path, digest: str, *more: object, **most: object):
            if digest == sha(b"b"):
                raise OSError(errno.ENOSPC, "No space left on device")
            return fetch(path, query, target, digest, *more, **most)

        self.manager.fetch = fill
        result = self.assemble(b"a", b"b")
        self.assertEqual(("failed", True, ()), (result.result, result.unable, result.damaged))
        self.assertIn("Strips cannot be kept on this node (No space left on device)", result.error)
        self.assertEqual([], self.left())

    def sent(self) -> Job:
        """A job whose project was sent to the manager."""
        key, self.manager = self.project({"a.blend": b"b", "t.png": b"t"})
        self.strips = self.on_this_node()
        settings = {"output_path": "f_", "files": "copies", "project": key}
        return Job(1, "C:\\p\\a.blend", render_engine="", **settings)

    def test_of_a_project_that_was_sent_both_are_made_under_this_nodes_names(self) -> None:
        job = self.sent()
        self.assertEqual(sha(b"lines"), self.strips.strip(job, GIVEN).file)
        self.assertTrue(self.renderer.job.blend_file.startswith(str(self.folder)))
        self.manager.contents[sha(b"a")] = b"a"
        given = {"frame": 7, "strips": [[sha(b"a"), 1]]}
        result = self.strips.assemble(job, given)
        self.assertEqual(("done", "f_0007.png"), (result.result, result.file))
        self.assertEqual([b"a"], self.renderer.made_of)
        names = [sent["name"] for sent in self.manager.sent]
        self.assertEqual(["strip", "f_0007.png"], names)
        self.assertFalse(list(self.folder.rglob("*.exr")))

    def test_a_strip_during_which_the_project_was_altered_does_not_count(self) -> None:
        job = self.sent()
        self.renderer.alter = lambda job: Path(job.blend_file).with_name("t.png").write_bytes(b"x")
        result = self.strips.strip(job, GIVEN)
        self.assertEqual(("failed", True), (result.result, result.unable))
        self.assertEqual([], self.manager.sent)


if __name__ == "__main__":
    unittest.main()
