"""Cancelling a running job, and rendering afterwards only what is missing.

A frame takes ten minutes here where it must be cancelled in the middle: that the job ends is then
proof that Blender was stopped and not waited for.
"""

from __future__ import annotations

import unittest
from pathlib import Path

from support import blender_path, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 30
FRAMES = 20


@needs.blender
class Cancelling(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.folder = self.farm.folder / "share"
        self.rendered = self.folder / "farm"
        self.book = self.folder / "book"
        self.farm.start_manager()

    def submit(self, frames: int = FRAMES, seconds: float = 0.0, **settings) -> int:
        scene = scenes.make(
            blender_path(),
            self.folder / "scene.blend",
            frames=(1, frames),
            book=self.book,
            seconds=seconds,
        )
        return self.farm.submit(
            blend_file=scene,
            output_path=self.rendered / "f_",
            start_frame=1,
            end_frame=frames,
            allow_scripts=True,
            **settings,
        )

    def files(self) -> list[Path]:
        return sorted(self.rendered.iterdir()) if self.rendered.exists() else []

    def test_the_rest_is_rendered_later_and_nothing_twice(self) -> None:
        self.farm.start_workers("w1", "w2")
        job_id = self.submit(seconds=0.3)
        self.farm.wait(lambda: self.farm.done_frames() >= 4, 60, "four frames to be done")
        self.assertEqual(self.farm.post("/cancel_job", {}), {"ok": True, "job_id": job_id})
        record = self.farm.finished(job_id)
        self.farm.free_again()
        self.assertEqual(record["status"], "cancelled")
        kept = self.files()
        self.assertGreaterEqual(len(kept), 4)
        self.assertLess(len(kept), FRAMES)
        self.assertEqual(record["completed_frames"], len(kept))
        untouched = {path: path.stat().st_mtime_ns for path in kept}
        finished_before = {int(path.stem[2:]) for path in kept}

        self.book.unlink()
        again = self.submit(overwrite=False)
        record = self.farm.finished(again)
        self.assertEqual(record["status"], "completed")
        self.assertEqual(record["completed_frames"], FRAMES)
        self.assertEqual(record["skipped_frames"], len(kept))
        names = [path.name for path in self.files()]
        self.assertEqual(names, [f"f_{number:04}.png" for number in range(1, FRAMES + 1)])
        for path, written in untouched.items():
            self.assertEqual(path.stat().st_mtime_ns, written, f"{path} was written again")
        missing = set(range(1, FRAMES + 1)) - finished_before
        self.assertEqual(set(scenes.read_book(self.book)), missing)

    def test_a_frame_that_is_being_rendered_is_stopped(self) -> None:
        self.farm.start_workers("w1", "w2")
        job_id = self.submit(frames=4, seconds=600)
        self.farm.wait(self.both_render, 60, "both workers to render")
        self.farm.post("/cancel_job", {})
        record = self.farm.finished(job_id, seconds=60)
        self.assertEqual((record["status"], record["completed_frames"]), ("cancelled", 0))
        self.farm.free_again()
        self.assertEqual(self.files(), [], "an unfinished picture reached the output folder")
        self.assertEqual(scenes.read_book(self.book), [])

    def both_render(self) -> bool:
        workers = self.farm.get("/workers")["workers"]
        return [worker["frame"] is not None for worker in workers] == [True, True]

    def test_without_a_running_job_there_is_nothing_to_cancel(self) -> None:
        status, reply = self.farm.request("/cancel_job", {})
        self.assertEqual((status, reply["ok"]), (409, False))

    def test_a_queued_job_can_be_removed(self) -> None:
        first, second = self.submit(), self.submit()
        self.assertTrue(self.farm.post("/remove_from_queue", {"job_id": first})["ok"])
        queue = self.farm.get("/queue")["queue"]
        self.assertEqual([job["job_id"] for job in queue], [second])
        self.assertEqual(self.farm.request("/remove_from_queue", {"job_id": first})[0], 404)


if __name__ == "__main__":
    unittest.main()
