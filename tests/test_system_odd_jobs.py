"""Jobs that are odd but possible, through a whole farm with real Blender: each ends."""

from __future__ import annotations

import os
import unittest
from pathlib import Path

from support import blender_path, blender_shims, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 60
STEREO = """
render = scene.render
render.use_multiview = True
render.views_format = "MULTIVIEW"
render.image_settings.views_format = "INDIVIDUAL"
render.views["left"].camera_suffix = "\\u202egnp"
"""


@needs.blender
class OddJobs(unittest.TestCase):
    def setUp(self) -> None:
        self.blender = blender_path()
        self.farm = LocalFarm(self)
        self.folder = self.farm.folder / "share"
        self.farm.start_manager()
        self.farm.start_workers("w1")

    def scene(self, **settings) -> Path:
        path = self.folder / "scene" / "scene.blend"
        return scenes.make(self.blender, path, frames=(1, 2), **settings)

    def render(self, blend: Path, **more) -> dict:
        body = {"blend_file": blend, "start_frame": 1, "end_frame": 2, "attempts": 1, **more}
        return self.farm.finished(self.farm.submit(**body))

    def test_an_empty_output_path_is_the_scenes_own(self) -> None:
        blend = self.scene(output="//own/f_##")
        record = self.render(blend, output_path="")
        self.assertEqual(record["status"], "completed")
        names = sorted(os.listdir(blend.parent / "own"))
        self.assertEqual(names, ["f_01.png", "f_02.png"])

    def test_a_name_that_turns_text_around_is_rendered_and_counted(self) -> None:
        blend = self.scene(extra=STEREO)
        record = self.render(blend, output_path=f"{self.folder}/out/f_")
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", 2))
        names = sorted(os.listdir(self.folder / "out"))
        self.assertEqual(names, [f"f_{n:04d}{s}.png" for n in (1, 2) for s in ("_R", "\u202egnp")])
        self.assertNotIn("\u202e", str(self.farm.get(f"/history_job?job_id={record['job_id']}")))

    def test_a_newer_blenders_file_goes_to_the_node_that_can_open_it(self) -> None:
        newest = next(reversed(blender_shims().values()), None)
        if newest is None:
            self.skipTest("needs a newer Blender: python3 tests/run.py --setup")
        blend = scenes.make(newest, self.folder / "new.blend", frames=(1, 4))
        self.farm.start_workers("w2", "w3", "w4")
        self.farm.start_workers("able", blender=newest)
        record = self.render(blend, output_path=f"{self.folder}/out/f_", end_frame=4)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", 4))
        alerts = [alert["message"] for alert in self.farm.get("/alerts")["alerts"]]
        left = [text for text in alerts if "leaves it to others: The .blend was saved by" in text]
        self.assertEqual(len(left), 4, alerts)


if __name__ == "__main__":
    unittest.main()
