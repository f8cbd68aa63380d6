"""The farm renders: real Blender, real workers, real HTTP; pictures as `blender -b -a` makes them.

That each frame is rendered once is read from books that the scene keeps inside Blender
(support/scenes.py), not from what the farm says of itself. Only a frame that the manager says it
doubles, because its worker is late, may be there a second time.
"""

from __future__ import annotations

import re
import threading
import time
import unittest
from pathlib import Path

from support import blender_path, needs, scenes, waiting
from support.local_farm import LocalFarm

pixels = needs.pictures()

HEAVY_S = 60
DOUBLED = re.compile(r" also renders frame (\d+)")
CYCLE_POLL_S = 0.002


@needs.blender
class Rendering(unittest.TestCase):
    def setUp(self) -> None:
        self.blender = blender_path()
        self.farm = LocalFarm(self)
        self.folder = self.farm.folder / "share"
        self.farm.start_manager()

    def scene(self, name: str = "scene", **settings) -> Path:
        return scenes.make(self.blender, self.folder / name / f"{name}.blend", **settings)

    def assert_same_pictures(self, reference: Path, rendered: Path, count: int) -> None:
        """Both folders hold the same file names, ``count`` of them, with the same pixels."""
        wanted = sorted(path.name for path in reference.iterdir())
        self.assertEqual(len(wanted), count)
        self.assertEqual(sorted(path.name for path in rendered.iterdir()), wanted)
        self.assertFalse(pixels.is_blank(reference / wanted[0]))
        for name in wanted:
            self.assertIsNone(pixels.difference(reference / name, rendered / name))

    def assert_rendered_once(self, rendered: list[int], frames) -> None:
        doubled = self.doubled()
        once = [number for number in rendered if number not in doubled]
        self.assertEqual(sorted(once), sorted(set(frames) - doubled))
        for number in doubled:
            self.assertIn(rendered.count(number), (1, 2))

    def doubled(self) -> set[int]:
        """The frames that the manager said it gave to a second worker."""
        lines = [entry["message"] for entry in self.farm.get("/logs")["activity"]]
        return {int(found[1]) for line in lines if (found := DOUBLED.search(line))}

    def test_forty_frames_each_once_with_the_pixels_blender_gives(self) -> None:
        book = self.folder / "book"
        scene = self.scene(frames=(1, 40), book=book)
        scenes.render_plainly(self.blender, scene, str(self.folder / "plain" / "f_"))
        cycle = CycleRecorder(self.farm)
        self.farm.start_workers("w1", "w2")
        with cycle:
            job_id = self.farm.submit(
                blend_file=scene,
                output_path=self.folder / "farm" / "f_",
                start_frame=1,
                end_frame=40,
                allow_scripts=True,
            )
            record = self.farm.finished(job_id)
            self.farm.free_again()
            cycle.wait_for_ready()
        self.assertEqual(record["status"], "completed")
        self.assertEqual(record["completed_frames"], 40)
        self.assertEqual(record["failed_frames"], [])
        self.assert_same_pictures(self.folder / "plain", self.folder / "farm", 40)
        self.assert_rendered_once(scenes.read_book(book), range(1, 41))
        workers = self.farm.get("/workers")["workers"]
        self.assertEqual(sum(worker["frames_rendered"] for worker in workers), 40)
        self.assertTrue(all(worker["frames_rendered"] > 0 for worker in workers), workers)
        cycle.check(self)

    def test_jpeg_and_openexr_have_blenders_names_and_pixels(self) -> None:
        self.farm.start_workers("w1", "w2")
        for file_format in ("JPEG", "OPEN_EXR"):
            with self.subTest(file_format):
                scene = self.scene(file_format.lower(), frames=(8, 11), format=file_format)
                plain = self.folder / f"plain-{file_format}"
                scenes.render_plainly(self.blender, scene, str(plain / "f_"))
                rendered = self.folder / f"farm-{file_format}"
                job_id = self.farm.submit(
                    blend_file=scene, output_path=rendered / "f_", start_frame=8, end_frame=11
                )
                self.assertEqual(self.farm.finished(job_id)["completed_frames"], 4)
                self.assert_same_pictures(plain, rendered, 4)

    def test_a_path_relative_to_the_file_with_hashes_for_the_number(self) -> None:
        self.farm.start_workers("w1")
        scene = self.scene(frames=(9, 11))
        scenes.render_plainly(self.blender, scene, "//plain/x_###")
        job_id = self.farm.submit(
            blend_file=scene, output_path="//render/x_###", start_frame=9, end_frame=11
        )
        self.assertEqual(self.farm.finished(job_id)["completed_frames"], 3)
        rendered = scene.parent / "render"
        names = sorted(path.name for path in rendered.iterdir())
        self.assertEqual(names, ["x_009.png", "x_010.png", "x_011.png"])
        self.assert_same_pictures(scene.parent / "plain", rendered, 3)

    def test_three_frames_on_four_workers(self) -> None:
        book = self.folder / "book"
        scene = self.scene(frames=(1, 3), book=book)
        self.farm.start_workers("w1", "w2", "w3", "w4")
        job_id = self.farm.submit(
            blend_file=scene,
            output_path=self.folder / "farm" / "f_",
            start_frame=1,
            end_frame=3,
            allow_scripts=True,
        )
        self.assertEqual(self.farm.finished(job_id)["completed_frames"], 3)
        self.assert_rendered_once(scenes.read_book(book), range(1, 4))
        self.farm.free_again()
        self.assertEqual(self.farm.online("ready"), {"w1", "w2", "w3", "w4"})

    def test_two_queued_jobs_are_rendered_in_order(self) -> None:
        book = self.folder / "book"
        first = self.scene("first", frames=(1, 4), book=book)
        second = self.scene("second", frames=(11, 14), book=book)
        ids = [
            self.farm.submit(
                blend_file=scene,
                output_path=scene.parent / "out" / "f_",
                start_frame=start,
                end_frame=start + 3,
                allow_scripts=True,
            )
            for scene, start in ((first, 1), (second, 11))
        ]
        self.assertEqual(
            [job["job_id"] for job in self.farm.get("/queue")["queue"]], ids, "no worker is there"
        )
        self.farm.start_workers("w1", "w2")
        for job_id in ids:
            self.assertEqual(self.farm.finished(job_id)["completed_frames"], 4)
        rendered = scenes.read_book(book)
        self.assert_rendered_once(rendered, [1, 2, 3, 4, 11, 12, 13, 14])
        late = self.doubled()
        in_turn = [number for number in rendered if number not in late]
        self.assertEqual(in_turn, sorted(in_turn, key=lambda number: number > 10))
        history = [record["job_id"] for record in self.farm.get("/history")["jobs"]]
        self.assertEqual(history, ids)

    def test_a_frame_list_renders_those_frames_only(self) -> None:
        scene = self.scene(frames=(1, 40))
        self.farm.start_workers("w1")
        job_id = self.farm.submit(
            blend_file=scene,
            output_path=self.folder / "farm" / "f_",
            start_frame=1,
            end_frame=40,
            frames="2,5-6,30-40x5",
        )
        self.assertEqual(self.farm.finished(job_id)["completed_frames"], 6)
        names = sorted(path.name for path in (self.folder / "farm").iterdir())
        self.assertEqual(names, [f"f_{number:04}.png" for number in (2, 5, 6, 30, 35, 40)])


class CycleRecorder:
    """Reads the states off /status as fast as it can, in a thread of its own."""

    def __init__(self, farm: LocalFarm) -> None:
        self.farm = farm
        self.manager: list[str] = []
        self.workers: dict[str, list[str]] = {}
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.record, daemon=True)

    def __enter__(self) -> None:
        self.thread.start()
        waiting.until(lambda: self.manager, 10, "a first look at the states")

    def __exit__(self, *_problem) -> None:
        self.ended.set()
        self.thread.join()

    def wait_for_ready(self) -> None:
        """The last look may be of a moment before the workers heard of the end."""

        def is_ready() -> bool:
            return all(states[-1] == "ready" for states in list(self.workers.values()))

        waiting.until(is_ready, 30, "all workers to be READY again")

    def record(self) -> None:
        while not self.ended.is_set():
            status = self.farm.get("/status")
            note(self.manager, status["manager_state"])
            for worker in status["workers"]:
                note(self.workers.setdefault(worker["name"], []), worker["state"])
            time.sleep(CYCLE_POLL_S)

    def check(self, test: unittest.TestCase) -> None:
        """The one way round; CONFIG may be over between two looks, the rest may not."""
        seen = [state for state in self.manager if state != "config"]
        test.assertEqual(seen, ["free", "working", "free"])
        if "config" in self.manager:
            test.assertEqual(self.manager, ["free", "working", "config", "free"])
        test.assertEqual(set(self.workers), {"w1", "w2"})
        for name, states in self.workers.items():
            seen = [state for state in states if state != "done"]
            test.assertEqual(seen, ["ready", "rendering", "ready"], f"{name}: {states}")
            if "done" in states:
                test.assertEqual(states, ["ready", "rendering", "done", "ready"], name)


def note(states: list[str], state: str) -> None:
    if states[-1:] != [state]:
        states.append(state)


if __name__ == "__main__":
    unittest.main()
