"""A spread of the battery (same_picture.py): the farm's files are the ones Blender alone makes.

All of the battery takes ten minutes for each Blender; these are scenes of every group on the
Blender of this system, and the most telling ones on the newest long-term versions.
"""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path

from support import blender_path, blender_shims, needs
from support.same_picture import book

battery = needs.module("support.same_picture.battery")

HEAVY_S = 240
TELLING = ("naming", "layers", "formats", "compositor", "sequencer", "drivers", "simplify")


class SamePicture(unittest.TestCase):
    @needs.blender
    def test_every_group(self) -> None:
        scenes = [scene for scene in book.chosen([]) if scene.spread]
        self.assertEqual({scene.group for scene in scenes}, set(book.GROUPS))
        self.check(blender_path(), scenes)

    @needs.blender_shims("4.2")
    def test_blender_4_2_when_its_scene_is_touched_between_two_views(self) -> None:
        self.check(blender_shims()["4.2"], book.chosen(["strips_of_stereo_layers_that_blur"]))

    @needs.blender_shims("4.5")
    def test_blender_4_5(self) -> None:
        self.check_telling("4.5")

    @needs.blender_shims("5.2")
    def test_blender_5_2(self) -> None:
        self.check_telling("5.2")

    def check_telling(self, version: str) -> None:
        scenes = [scene for scene in book.chosen(list(TELLING)) if scene.spread]
        self.check(blender_shims()[version], scenes)

    def check(self, blender: str, scenes: list[book.Scene]) -> None:
        folder = Path(tempfile.mkdtemp(prefix="same-picture-"))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        run = battery.Battery(blender, folder)
        verdicts = run.run(scenes, lambda verdict: print(verdict.line(), flush=True))
        for verdict in verdicts:
            with self.subTest(verdict.scene.name):
                self.assertTrue(verdict.equal, verdict.line())
        wanted = [scene.name for scene in scenes if scene.is_for(run.alone.version)]
        self.assertEqual([verdict.scene.name for verdict in verdicts], wanted)


if __name__ == "__main__":
    unittest.main()
