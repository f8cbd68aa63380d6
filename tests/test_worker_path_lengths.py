"""Paths that Blender would cut, and then write elsewhere: each is refused, and the longest works.

With real Blenders, the oldest and the newest; lengths are bytes, so names are partly not ASCII.
Caught when planted: characters counted for bytes, a relative path measured before the join, a
private folder that is forgotten.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import unittest
from pathlib import Path

from support import blender_path, blenders, needs, scenes

from rendering import prechecks
from rendering import renderer as blender

HEAVY_S = 20  # for tests/run.py
LONGEST = 1021
NODE = """
tree = getattr(scene, "node_tree", None)
scene.use_nodes = True
if hasattr(scene, "compositing_node_group"):
    tree = scene.compositing_node_group = bpy.data.node_groups.new("C", "CompositorNodeTree")
    layers = tree.nodes.new("CompositorNodeRLayers")
    out = tree.nodes.new("CompositorNodeOutputFile")
    out.directory, out.file_name = "//passes/", ""
    out.file_output_items.new("RGBA", "n" * 200)
    tree.links.new(layers.outputs[0], out.inputs[0])
else:
    tree = scene.node_tree
    layers = next(node for node in tree.nodes if node.type == "R_LAYERS")
    out = tree.nodes.new("CompositorNodeOutputFile")
    out.base_path = "//passes/"
    out.file_slots[0].path = "n" * 200
    tree.links.new(layers.outputs[0], out.inputs[0])
out.name = "My passes"
"""


def long_folder(start: Path, length: int) -> Path:
    """A folder below start whose path has this many bytes, with some that are no ASCII."""
    path = f"{start}/ñandú"
    while len(os.fsencode(path)) < length:
        room = length - len(os.fsencode(path)) - 1
        path += "/" + "d" * min(100, room) if room > 101 or room <= 100 else "/" + "d" * 60
    assert len(os.fsencode(path)) == length, (len(os.fsencode(path)), length)
    os.makedirs(path, exist_ok=True)
    return Path(path)


@needs.linux
@needs.blender
class Lengths(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def render(self, executable, blend: Path, output: str, scratch: Path | None = None):
        scratch = scratch or self.folder / "scratch"
        renderer = blender.Renderer(executable, scratch, say=lambda level, text: None)
        try:
            return renderer.render(blender.Job(1, str(blend), output, "CYCLES"), 7)
        finally:
            renderer.close(now=True)

    def pictures(self) -> list[str]:
        return [str(path) for path in self.folder.rglob("*.png")] + [
            str(path) for path in self.folder.rglob("*0007")
        ]

    def each(self):
        for executable in dict.fromkeys((blender_path(), blenders()[-1])):
            with self.subTest(blender=executable):
                for path in self.folder.iterdir():
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
                yield executable

    def assert_refused(self, result, *words: str) -> None:
        self.assertEqual(result.result, "failed")
        for word in words:
            self.assertIn(word, result.error)
        self.assertEqual(self.pictures(), [])

    def test_a_whole_path_up_to_the_last_byte(self):
        for executable in self.each():
            blend = scenes.make(executable, self.folder / "scene.blend")
            folder = long_folder(self.folder, 900)
            longest = "f" * (LONGEST - 900 - len("/0007.png"))
            self.assert_refused(self.render(executable, blend, f"{folder}/{longest}x"), "too long")
            result = self.render(executable, blend, f"{folder}/{longest}")
            self.assertEqual((result.result, result.error), ("done", ""))
            self.assertEqual(self.pictures(), [f"{folder}/{longest}0007.png"])

    def test_a_relative_one_counts_with_the_folder_of_the_blend_here(self):
        for executable in self.each():
            folder = long_folder(self.folder, 840)
            blend = folder / "a.blend"
            shutil.move(scenes.make(executable, self.folder / "scene.blend"), blend)
            self.assert_refused(self.render(executable, blend, f"//{'é' * 110}/f_"), "too long")
            result = self.render(executable, blend, f"//{'é' * 80}/f_")
            self.assertEqual((result.result, result.error), ("done", ""))

    def test_a_file_output_node(self):
        for executable in self.each():
            made = scenes.make(executable, self.folder / "scene.blend", extra=NODE)
            blend = long_folder(self.folder, 850) / "a.blend"
            shutil.copy(made, blend)
            result = self.render(executable, blend, f"{self.folder}/out/f_")
            self.assert_refused(result, "'My passes'", "too long")
            result = self.render(executable, made, f"{self.folder}/out/f_")
            self.assertEqual((result.result, result.error), ("done", ""))

    def test_the_nodes_own_folder(self):
        for executable in self.each():
            blend = scenes.make(executable, self.folder / "scene.blend")
            scratch = long_folder(self.folder, 800)
            output = f"{self.folder}/out/"
            result = self.render(executable, blend, output + "n" * 230, scratch)
            self.assert_refused(result, "too long", "this node's own folder")
            result = self.render(executable, blend, output + "n" * 20, scratch)
            self.assertEqual((result.result, result.error), ("done", ""))
            self.assertEqual(result.file, output + "n" * 20 + "0007.png")

    def test_the_blend_itself(self):
        self.assertIn("more than 1023 bytes", prechecks.blend_error("/" + "é" * 512))
        self.assertIn("is not there", prechecks.blend_error("/" + "é" * 100))


if __name__ == "__main__":
    unittest.main()
