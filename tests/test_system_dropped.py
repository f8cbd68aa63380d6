"""A packed .blend without the add-on: a worker's Blender says what is in it, and it is rendered.

What the page does in a browser is in test_dashboard_send.py; here are real workers and Blenders.
"""

from __future__ import annotations

import json
import unittest
from pathlib import Path

from support import blender_path, blender_shims, copies, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 15  # for tests/run.py

# Two scenes; a picture that is packed, and one that lies beside and is not sent. A script that
# would leave a trace if it ran.
EXTRA = """
import os
def shown(name, at):
    folder = os.path.dirname(settings["path"])
    path = os.path.join(folder, "tex", name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    made = bpy.data.images.new("made", 8, 8)
    made.pixels = [1.0, at, 0.0, 1.0] * 64
    made.filepath_raw, made.file_format = path, "PNG"
    made.save()
    bpy.data.images.remove(made)
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    node = material.node_tree.nodes.new("ShaderNodeTexImage")
    node.image = bpy.data.images.load(path)
    emission = material.node_tree.nodes["Principled BSDF"]
    material.node_tree.links.new(node.outputs[0], emission.inputs[0])
    bpy.ops.mesh.primitive_plane_add(size=1, location=(3 * at - 1.5, 0, 0))
    bpy.context.object.data.materials.append(material)
    return node.image
shown("packed.png", 0.2).pack()
shown("beside.png", 0.8)
if hasattr(scene.render, "fps"):
    scene.render.fps = 25
other = bpy.data.scenes.new("Second scene")
other.frame_start, other.frame_end, other.frame_step = 2, 9, 3
other.render.engine = "BLENDER_WORKBENCH"
other.render.resolution_x, other.render.resolution_y = 400, 200
other.render.resolution_percentage = 50
text = bpy.data.texts.new("trace.py")
text.use_module = True
text.write("open(" + repr(settings["path"] + ".ran") + ", 'w').close()")
"""


class Dropped(unittest.TestCase):
    def setUp(self) -> None:
        self.pixels = needs.pictures()
        self.farm = LocalFarm(self)
        self.shot = self.farm.folder / "artist" / "my shot.blend"

    def read(self, blend: Path) -> dict:
        """As the page asks."""
        self.project = self.sent(blend)

        def answered() -> dict | None:
            found = self.farm.post("/read_project", {"project": self.project})
            return found if found["state"] in ("read", "failed") else None

        return self.farm.wait(answered, 120, "the file to be read")

    def sent(self, blend: Path) -> str:
        data = blend.read_bytes()
        file = {"name": blend.name, "bytes": len(data), "sha256": copies.sha(data), "from": []}
        listed = json.dumps({"blend": blend.name, "files": [file]}).encode()
        reply = json.loads(copies.ask(self.farm, "/project", listed))
        for digest, size in reply["missing"]:
            copies.ask(self.farm, f"/blob/{digest}?total={size}", data)
        return reply["project"]

    def check(self, blender: str) -> None:
        scenes.make(blender, self.shot, frames=(3, 4), output="//out/f_", extra=EXTRA)
        self.farm.start_manager("--no-discovery")
        self.farm.start_workers("w1", blender=blender)
        found = self.read(self.shot)
        self.assertEqual("read", found["state"], found)
        facts = found["facts"]
        said = {scene["name"]: scene for scene in facts["scenes"]}
        first, second = said["Scene"], said["Second scene"]
        self.assertEqual("Scene", facts["scene"])
        self.assertEqual((3, 4, 1, "CYCLES"), tuple(first[k] for k in KEYS))
        self.assertEqual(
            (64, 36, 25.0, True), (first["x"], first["y"], first["fps"], first["camera"])
        )
        self.assertEqual((2, 9, 3, "BLENDER_WORKBENCH"), tuple(second[k] for k in KEYS))
        self.assertEqual((200, 100, False), (second["x"], second["y"], second["camera"]))
        self.assertEqual((["tex/beside.png"], 1), (facts["missing"], facts["missing_total"]))
        self.assertTrue(facts["scripts"])
        self.render(blender)
        self.assertFalse(Path(f"{self.shot}.ran").exists(), "a script of the file ran")

    def render(self, blender: str) -> None:
        (self.shot.parent / "tex" / "beside.png").unlink()
        scenes.render_plainly(blender, self.shot, str(self.farm.folder / "plain" / "f_"))
        Path(f"{self.shot}.ran").unlink(missing_ok=True)
        job_id = self.farm.submit(
            blend_file=f"/{self.shot.name}",
            output_path="",
            frames="3-4",
            scene="Scene",
            files="copies",
            project=self.project,
        )
        record = self.farm.finished(job_id)
        self.assertEqual("completed", record["status"], self.farm.logs())
        found = copies.results(self.farm, job_id)
        self.assertEqual({"f_0003.png", "f_0004.png"}, set(found))
        copies.keep(found, self.farm.folder / "back")
        for name in found:
            one, other = (self.farm.folder / folder / name for folder in ("plain", "back"))
            self.assertIsNone(self.pixels.difference(one, other))


KEYS = ("start", "end", "step", "engine")


@needs.blender
class Blender34(Dropped):
    def test_it_says_what_is_in_it_and_is_rendered(self) -> None:
        self.check(blender_path())

    def test_a_file_that_is_none_is_said(self) -> None:
        self.shot.parent.mkdir()
        self.shot.write_bytes(b"BLENDER-v304" + bytes(200))
        self.farm.start_manager("--no-discovery")
        self.farm.start_workers("w1", blender=blender_path())
        found = self.read(self.shot)
        self.assertEqual("failed", found["state"], found)
        self.assertTrue(found["error"])


@needs.blender
class WithNewerBlenders(Dropped):
    @needs.blender_shims("5.2")
    def test_blender_5_2(self) -> None:
        self.check(blender_shims()["5.2"])
