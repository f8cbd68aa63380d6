"""The same farm with newer Blenders, from 4.2 to 5.2, by the bpy wheels (support/bpy_shim.py).

The scene is made by Blender 3.4 where it is here, as a studio's old files are, and each version's
farm must give the pixels that this version gives without a farm.
"""

from __future__ import annotations

import unittest

from support import blender_path, blender_shims, needs, scenes
from support.local_farm import LocalFarm

pixels = needs.pictures()

HEAVY_S = 60
FRAMES = 6


class NewerBlenders(unittest.TestCase):
    @needs.blender_shims("4.2")
    def test_blender_4_2(self) -> None:
        self.check("4.2")

    @needs.blender_shims("4.5")
    def test_blender_4_5(self) -> None:
        self.check("4.5")

    @needs.blender_shims("5.0")
    def test_blender_5_0(self) -> None:
        self.check("5.0")

    @needs.blender_shims("5.2")
    def test_blender_5_2(self) -> None:
        self.check("5.2")

    def check(self, version: str) -> None:
        blender = blender_shims()[version]
        farm = LocalFarm(self)
        share, book = farm.folder / "share", farm.folder / "book"
        scene = scenes.make(
            blender_path() or blender, share / "scene.blend", frames=(1, FRAMES), book=book
        )
        scenes.render_plainly(blender, scene, str(share / "plain" / "f_"))
        farm.start_manager()
        farm.start_workers("w1", "w2", blender=blender)
        job_id = farm.submit(
            blend_file=scene,
            output_path=share / "farm" / "f_",
            start_frame=1,
            end_frame=FRAMES,
            allow_scripts=True,
        )
        record = farm.finished(job_id)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", FRAMES))
        for worker in farm.get("/workers")["workers"]:
            found = worker["system_info"]["blender_version"]
            self.assertTrue(found.startswith(version), f"{worker['name']} says {found}")
        self.assertEqual(set(scenes.read_book(book)), set(range(1, FRAMES + 1)))
        for number in range(1, FRAMES + 1):
            name = f"f_{number:04}.png"
            self.assertIsNone(pixels.difference(share / "plain" / name, share / "farm" / name))


if __name__ == "__main__":
    unittest.main()
