"""What the farm does not promise, shown: the README says so, and nobody shall be surprised.

Should one of these fail because the farm has become safer, the README is to say that, too.
"""

from __future__ import annotations

import unittest
from pathlib import Path

from support import blender_path, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 30  # for tests/run.py

FILE_OUTPUT = """
scene.use_nodes = True
layers = scene.node_tree.nodes.new("CompositorNodeRLayers")
output = scene.node_tree.nodes.new("CompositorNodeOutputFile")
output.base_path = {folder!r}
scene.node_tree.links.new(layers.outputs["Image"], output.inputs[0])
"""

FLUID = """
domain = cube.modifiers.new("domain", "FLUID")
domain.fluid_type = "DOMAIN"
domain.domain_settings.cache_directory = {folder!r}
domain.domain_settings.resolution_max = 8
"""


class OpenNetwork(unittest.TestCase):
    def test_without_a_token_anybody_sends_and_cancels(self) -> None:
        farm = LocalFarm(self)
        farm.start_manager("--no-discovery")
        job = farm.submit(blend_file="/a.blend", output_path="/o/", start_frame=1, end_frame=2)
        self.assertTrue(farm.post("/remove_from_queue", {"job_id": job})["ok"])

    def test_with_one_anybody_still_reads(self) -> None:
        farm = LocalFarm(self)
        farm.start_manager("--no-discovery", "--token", "sesame")
        for path in ("/status", "/history", "/logs", "/queue", "/preview", "/workers"):
            self.assertEqual(farm.request(path)[0], 200, path)
        for path in ("/results", "/results/f_0001.png", "/results.zip"):
            self.assertEqual(farm.request(f"{path}?job_id=1")[0], 403, path)
        self.assertEqual(farm.request("/cancel_job", {})[0], 403)


@needs.blender
class Scenes(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.folder = self.farm.folder / "share"
        self.farm.start_manager("--no-discovery")
        self.farm.start_workers("w1")

    def render(self, scene: Path, **more) -> None:
        job_id = self.farm.submit(
            blend_file=scene, output_path=self.folder / "out" / "f_", start_frame=1, end_frame=1,
            **more,
        )  # fmt: skip
        self.assertEqual(self.farm.finished(job_id)["completed_frames"], 1)

    def test_scripts_do_what_they_like_where_the_job_allows_them_and_only_there(self) -> None:
        book = self.folder / "written by a script"
        scene = scenes.make(blender_path(), self.folder / "a.blend", book=book)
        self.render(scene)
        self.assertFalse(book.exists())
        self.render(scene, allow_scripts=True)
        self.assertTrue(book.exists())

    def test_a_file_output_node_writes_where_it_likes_without_any_script(self) -> None:
        elsewhere = self.folder / "elsewhere"
        extra = FILE_OUTPUT.format(folder=str(elsewhere))
        self.render(scenes.make(blender_path(), self.folder / "a.blend", extra=extra))
        self.assertTrue(list(elsewhere.iterdir()))

    def test_and_so_does_a_fluid_with_its_cache(self) -> None:
        if not scenes.has_fluids(blender_path()):
            self.skipTest(scenes.NO_FLUIDS)
        elsewhere = self.folder / "elsewhere"
        extra = FLUID.format(folder=str(elsewhere))
        scene = scenes.make(blender_path(), self.folder / "a.blend", extra=extra)
        self.render(scene)
        self.assertTrue(list(elsewhere.rglob("config_0001.uni")))


if __name__ == "__main__":
    unittest.main()
