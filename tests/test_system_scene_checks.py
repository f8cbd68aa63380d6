"""What a scene lacks: the panel says it before sending and the node says it in the job's log.

One table for both (fixtures/scene_needs.json), tried in every Blender; and the code is one text.
Caught when planted: a sequence counted from 0, a baked cache believed without its files, a strip
looked up by its first picture, a kind left out of the worker's sentences.
"""

from __future__ import annotations

import json
import re
import runpy
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace as Thing
from unittest import mock

from support import ROOT, blender_path, blender_shims, blenders, needs, scenes

import failure_words
from rendering import renderer as blender

HEAVY_S = 20  # for tests/run.py
ADDON = ROOT / "addon" / "noctiluca_render_manager.py"
CHECKS = ROOT / "worker" / "rendering" / "scene_checks.py"
INSIDE = ROOT / "tests" / "support" / "inside_blender" / "scene_needs.py"
CASES = json.loads((ROOT / "tests/fixtures/scene_needs.json").read_text(encoding="utf-8"))["cases"]
SHARED = re.compile(
    r"^# --- Blender: what a scene needs.*?^# \(Here ends what both have\.\)", re.M | re.S
)
SENTENCES = {
    "texture": "Missing textures (1): ",
    "library": "Missing libraries (1): ",
    "cache": "Missing caches (1): ",
    "font": "Missing fonts (1): ",
    "media": "Missing sounds, movies and strips (1): ",
    "script": "Missing shader scripts and light profiles (1): ",
    "physics": "Simulations that are not baked",
    "simulation": "Simulation nodes look different",
}
LACKING = """
import os
for number in range(1, 4):
    made = bpy.data.images.new("made", 4, 4)
    made.filepath_raw = os.path.join(os.path.dirname(settings["path"]), "walk_%d.png" % number)
    made.file_format = "PNG"
    made.save()
walk = bpy.data.images.load(os.path.join(os.path.dirname(settings["path"]), "walk_1.png"))
walk.source = "SEQUENCE"
node = nodes.new("ShaderNodeTexImage")
node.image, node.image_user.frame_duration, node.image_user.frame_start = walk, 3, 1
editor = scene.sequence_editor_create()
strips = editor.strips if hasattr(editor, "strips") else editor.sequences
strips.new_image("Cut", walk.filepath, 1, 1).mute = True
cut = strips.new_image("Cut", walk.filepath, 2, 3)
cut.elements[0].filename = "gone.png"
scene.render.use_sequencer = True
bpy.data.objects["Cube"].modifiers.new("Cloth", "CLOTH")
os.remove(os.path.join(os.path.dirname(settings["path"]), "walk_2.png"))
"""


class OneText(unittest.TestCase):
    def test_addon_and_worker_look_with_the_same_code(self):
        parts = [SHARED.findall(path.read_text(encoding="utf-8")) for path in (ADDON, CHECKS)]
        self.assertEqual([len(found) for found in parts], [1, 1])
        self.assertEqual(*parts)
        self.assertGreater(len(parts[0][0].splitlines()), 200)


class Unknown(unittest.TestCase):
    """Which unknown nodes make another picture, without Blender."""

    def found(self, users=1, kept=False, use_nodes=True, composited=True, is_of_scene=False):
        end = Thing(name="end", outputs=(), bl_idname="Output", type="OUTPUT")
        odd = Thing(name="odd", outputs=(1,), bl_idname="NodeUndefined", type="CUSTOM", mute=False)
        links = [Thing(to_node=end, from_node=odd)]
        tree = mock.Mock(bl_idname="Tree", nodes=[odd, end], links=links, users=users)
        tree.name, tree.use_fake_user = "tree", kept
        render = Thing(use_compositing=composited)
        scene = Thing(render=render, objects=(), use_nodes=use_nodes, node_tree=None)
        data = Thing(node_groups=[tree], materials=(), lights=(), worlds=())
        if is_of_scene:
            scene.node_tree, data.node_groups = tree, []
        bpy = mock.Mock(data=data)
        with mock.patch.dict(sys.modules, {"bpy": bpy, "addon_utils": mock.Mock()}):
            checks = runpy.run_path(str(CHECKS))
        return [*checks["unknown_parts"](scene)]

    def test_only_what_is_drawn(self):
        for found, is_drawn in (
            (self.found(), True),
            (self.found(users=2, kept=True), True),
            (self.found(kept=True), False),
            (self.found(is_of_scene=True), True),
            (self.found(is_of_scene=True, use_nodes=False), False),
            (self.found(is_of_scene=True, composited=False), False),
        ):
            self.assertEqual(found, ["node odd (tree)"] if is_drawn else [])


@needs.linux
class OtherLetters(unittest.TestCase):
    """A project from Windows names its files in letters that Linux tells apart."""

    def setUp(self) -> None:
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name)
        with mock.patch.dict(sys.modules, {"bpy": mock.Mock(), "addon_utils": mock.Mock()}):
            self.checks = runpy.run_path(str(CHECKS))

    def missing(self, *names: str) -> list[str]:
        return self.checks["missing"](
            [("texture", name, str(self.folder / name)) for name in names]
        )

    def test_it_is_said_what_is_there_and_what_to_do(self) -> None:
        there, asked = self.folder / "textures" / "wood.png", "Textures/Wood.PNG"
        there.parent.mkdir()
        there.touch()
        (first, second) = self.missing(asked, "Textures/gone.png", "wood/x.png")
        self.assertRegex(first, r"^Missing textures \(3\): ")
        self.assertTrue(second.endswith(f"both are alike: {there} ({self.folder / asked})"), second)
        self.assertIn("rename these", second)
        spanish = [*map(failure_words.in_spanish, (first, second))]
        self.assertRegex(spanish[0], r"^Faltan texturas \(3\): /")
        self.assertIn("En este nodo cuentan las mayúsculas", spanish[1])
        self.assertIn(str(there), spanish[1])
        self.assertEqual([], self.missing("textures/wood.png"))

    def test_of_two_that_it_might_be_neither_is_named(self) -> None:
        for name in ("wood.png", "WOOD.png"):
            (self.folder / name).touch()
        self.assertEqual(1, len(self.missing("Wood.png", "wood.png/x.png")))


@needs.blender
class Kinds(unittest.TestCase):
    maxDiff = None

    def told(self, executable: str) -> dict:
        folder = tempfile.mkdtemp(prefix="noctiluca-test-")
        self.addCleanup(shutil.rmtree, folder)
        command = [executable, "-b", "--factory-startup", "--python-exit-code", "1"]
        command += ["--python", str(INSIDE), "--", str(ADDON), str(CHECKS), folder]
        command += [] if scenes.has_fluids(executable) else ["fluid"]
        run = subprocess.run(command, capture_output=True, timeout=1200)
        lines = [line for line in run.stdout.splitlines() if line.startswith(b"TOLD ")]
        self.assertEqual(len(lines), 1, run.stdout[-3000:] + run.stderr[-3000:])
        return json.loads(lines[0][len(b"TOLD ") :])

    def test_both_find_each_kind_in_every_blender_and_nothing_when_it_is_mended(self):
        for executable in blenders():
            told = self.told(executable)
            if "alembic_export" in told["cache: Alembic"].get("broke", ""):
                del told["cache: Alembic"]  # Debian's Blender has no Alembic
            optional = {"cache: Alembic", "simulation: zone in a group"}
            if not scenes.has_fluids(executable):
                optional |= {case for case in CASES if "fluid" in case}
            self.assertEqual(set(CASES) - set(told) - optional, set())
            for case, found in told.items():
                with self.subTest(case, blender=executable):
                    self.assertNotIn("broke", found)
                    self.assert_found(case, **found)

    def assert_found(self, case: str, lacking: dict, mended: dict) -> None:
        self.assertEqual(mended, {"addon": {}, "worker": []})
        kind = case.partition(":")[0]
        if kind == "nothing":
            self.assertEqual(lacking, mended)
            return
        (name,) = CASES[case]
        self.assertEqual(list(lacking["addon"]), [kind])
        ((named),) = lacking["addon"][kind]
        self.assertTrue(named.startswith(name), named)
        (said,) = lacking["worker"]
        self.assertTrue(said.startswith(SENTENCES[kind]), said)
        self.assertIn(name, said)


@needs.blender
class OnTheNode(unittest.TestCase):
    def test_it_comes_with_the_frame_that_lacks_it(self):
        for executable in (blender_path(), *list(blender_shims().values())[-1:]):
            with self.subTest(blender=executable):
                first, second, third = self.warnings(executable)
                self.assertIn("Simulations that are not baked look different on a farm", first)
                self.assertNotIn("Missing", first)
                self.assertRegex(second, r"^Missing textures \(1\): \S+walk_2\.png$")
                self.assertRegex(third, r"^Missing sounds, movies and strips \(1\): \S+gone\.png$")

    def warnings(self, executable: str) -> list[str]:
        folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, folder)
        scene = scenes.make(executable, folder / "scene.blend", extra=LACKING)
        renderer = blender.Renderer(executable, folder / "scratch", say=lambda level, text: None)
        self.addCleanup(renderer.close, now=True)
        job = blender.Job(1, str(scene), f"{folder}/out/f_", "CYCLES")
        results = [renderer.render(job, frame) for frame in (1, 2, 3)]
        self.assertEqual([result.result for result in results], ["done"] * 3, results[0].error)
        return ["\n".join(result.warnings) for result in results]


if __name__ == "__main__":
    unittest.main()
