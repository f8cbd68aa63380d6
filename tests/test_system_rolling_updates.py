"""Computers of a farm are not updated in the same minute: releases mix, and every picture is there.

Release 2.0 as people have it (support/release_2_0.py) and this one, as real processes with real
Blender: workers of either under a manager of the other, both kinds at once, and a manager that is
exchanged, there and back, while frames are being rendered. What the page of release 2.0 reads is
compared key by key with what its own manager answered in the same situation.
"""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path
from typing import Any

from support import ROOT, blender_path, needs, release_2_0, scenes
from support.local_farm import LocalFarm

pixels = needs.pictures()

HEAVY_S = 40
FRAMES = 8
MANY_FRAMES, FRAME_S = 30, 0.3  # so that there is a middle
# A frame of this scene waits until two Blenders are at it: else one worker may render them all
# while the other's Blender still opens.
MEETING = "NOCTILUCA_TEST_MEETING"  # the folder where they leave word
MEET = f"""
import bpy, os, time
@bpy.app.handlers.persistent
def meet(scene, *_):
    folder = os.environ.get({MEETING!r})
    if folder:
        open(os.path.join(folder, str(os.getpid())), "w").close()
        end = time.monotonic() + 120
        while len(os.listdir(folder)) < 2 and time.monotonic() < end:
            time.sleep(0.02)
bpy.app.handlers.render_pre.append(meet)
"""
SCRIPT = f"text = bpy.data.texts.new('meet.py'); text.use_module = True; text.write({MEET!r})"
# What release 2.0's page asks for.
PAGES = (
    *("/status", "/workers", "/queue", "/history", "/logs", "/alerts", "/frames"),
    *("/preview", "/preview_history", "/worker_config"),
)


@needs.blender
class Rolling(unittest.TestCase):
    folder: Path
    old: Path

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.old = release_2_0.unpack(cls.folder / "2.0")
        cls.scene = scenes.make(
            blender_path(), cls.folder / "scene.blend", frames=(1, FRAMES), extra=SCRIPT
        )
        scenes.render_plainly(blender_path(), cls.scene, str(cls.folder / "plain" / "f_"))

    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.output = self.farm.folder / "share" / "out"

    def submit(self, **changes: Any) -> int:
        job = {
            "blend_file": self.scene,
            "output_path": self.output / "f_",
            "start_frame": 1,
            "end_frame": FRAMES,
        }
        return self.farm.submit(**{**job, **changes})

    def assert_complete(self, job_id: int, plain: Path, frames: int = FRAMES) -> None:
        """The job is in the history without a flaw, and its pictures are those of plain Blender."""
        record = self.farm.finished(job_id)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", frames))
        self.assertEqual((record["failed_frames"], record["missing_frames"]), ([], ""))
        names = [f"f_{number:04}.png" for number in range(1, frames + 1)]
        self.assertEqual(sorted(path.name for path in self.output.iterdir()), names)
        for name in names:
            self.assertIsNone(pixels.difference(plain / name, self.output / name), name)
        self.farm.free_again()

    def run_job(self, manager: Path, workers: dict[str, Path]) -> None:
        meeting = self.farm.folder / "meeting"
        meeting.mkdir()
        self.farm.environment[MEETING] = str(meeting)
        self.farm.start_manager(root=manager)
        for name, root in workers.items():
            self.farm.start_workers(name, root=root)
        self.assert_complete(self.submit(allow_scripts=True), self.folder / "plain")
        told = self.farm.get("/workers")["workers"]
        self.assertEqual({worker["name"] for worker in told}, set(workers))
        self.assertTrue(all(worker["frames_rendered"] for worker in told), told)
        self.assertEqual(self.farm.get("/logs")["errors"], [])

    def test_old_workers_under_the_new_manager(self) -> None:
        self.run_job(ROOT, {"old-1": self.old, "old-2": self.old})

    def test_new_workers_under_an_old_manager(self) -> None:
        self.run_job(self.old, {"new-1": ROOT, "new-2": ROOT})

    def test_both_under_the_new_manager(self) -> None:
        self.run_job(ROOT, {"old": self.old, "new": ROOT})

    def test_both_under_an_old_manager(self) -> None:
        self.run_job(self.old, {"old": self.old, "new": ROOT})

    def test_the_manager_is_exchanged_there_and_back_while_they_render(self) -> None:
        book = self.farm.folder / "book"
        scene = scenes.make(
            blender_path(),
            self.farm.folder / "long.blend",
            frames=(1, MANY_FRAMES),
            book=book,
            seconds=FRAME_S,
        )
        plain = self.farm.folder / "plain"
        self.farm.start_manager(root=self.old)
        self.farm.start_workers("old", root=self.old)
        self.farm.start_workers("new")
        job_id = self.submit(blend_file=scene, end_frame=MANY_FRAMES, allow_scripts=True)
        for root, end in ((ROOT, self.farm.stop), (self.old, self.farm.kill)):
            self.wait_for_frames(job_id, 5)
            before = self.farm.done_frames()
            end("manager")
            rendered = len(scenes.read_book(book))
            self.farm.wait(
                lambda rendered=rendered: len(scenes.read_book(book)) > rendered, 60, "more frames"
            )
            self.farm.start_manager(root=root)
            self.assertGreaterEqual(self.farm.done_frames(), before, "frames were forgotten")
        scenes.render_plainly(blender_path(), scene, str(plain / "f_"))
        self.assert_complete(job_id, plain, MANY_FRAMES)
        self.assertEqual(self.farm.online("ready"), {"old", "new"})

    def wait_for_frames(self, job_id: int, count: int) -> None:
        """Until so many more frames are done; the job must not end meanwhile."""
        wanted = self.farm.done_frames() + count
        self.farm.wait(lambda: self.farm.done_frames() >= wanted, 120, f"{count} more frames")
        self.assertIsNone(self.farm.record(job_id), "too early an end for this test")

    def test_the_page_of_release_2_finds_every_key(self) -> None:
        old, new = (self.keys_that_are_told(root) for root in (self.old, ROOT))
        self.assertGreater(len(old), 150, "this test has seen too little")
        self.assertEqual(sorted(old - new), [])

    def keys_that_are_told(self, manager: Path) -> set[str]:
        """Which keys its answers have before, while and after a job is rendered, with a queue."""
        self.farm = LocalFarm(self)
        self.farm.start_manager(root=manager)
        found = self.look()
        self.farm.start_workers("w1", root=self.old)
        jobs = [
            self.submit(output_path=self.farm.folder / name / "f_", **more)
            for name, more in (("good", {}), ("bad", {"scene": "No Such Scene", "end_frame": 2}))
        ]

        def over() -> bool:
            found.update(self.look())
            return self.farm.record(jobs[-1]) is not None

        self.farm.wait(over, 120, "the end of both jobs")
        for job_id in jobs:
            for page in ("/frames", "/history_job"):
                found |= keys(page, self.farm.get(f"{page}?job_id={job_id}"))
        return found | self.look()

    def look(self) -> set[str]:
        found: set[str] = set()
        for page in PAGES:
            status, answer = self.farm.request(page)
            if status == 200:
                found |= keys(page, answer)
        return found


def keys(path: str, value: Any) -> set[str]:
    """Where in an answer there are keys: "/workers.workers[].name"."""
    if isinstance(value, dict):
        below = [keys(f"{path}.{key}", inside) for key, inside in value.items()]
        return {f"{path}.{key}" for key in value}.union(*below)
    if isinstance(value, list):
        return set().union(*(keys(f"{path}[]", item) for item in value))
    return set()


if __name__ == "__main__":
    unittest.main()
