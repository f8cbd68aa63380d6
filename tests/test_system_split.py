"""Frames that two nodes render together are those of Blender alone, each channel; also where the
manager is killed meanwhile.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import unittest
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

from support import blender_path, blender_shims, folder_for, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 40  # for tests/run.py
SIZE = (120, 90)  # six blocks of lines, the last one not whole
FRAMES = 8
SLOW = "scene.cycles.samples = 6 * SAMPLES\n"
SAMPLES = 128  # a frame takes longer than the heartbeat by which it is known that it can be cut up

# Passes, two layers, motion blur, depth of field, a transparent film; all of it goes through the
# compositor, to a picture of layers and by a File Output node.
EXTRA = """
scene.cycles.use_adaptive_sampling = False
scene.cycles.use_denoising = False
scene.cycles.samples = SAMPLES
scene.render.film_transparent = True
scene.render.use_motion_blur = True
scene.render.resolution_percentage = 75
for number in range(4):
    bpy.ops.mesh.primitive_monkey_add(location=(number - 2, number % 2, number / 3), size=1.4)
    thing = bpy.context.object
    thing.keyframe_insert("location", frame=1)
    thing.location.x += 2
    thing.keyframe_insert("location", frame=4)
scene.camera.data.dof.use_dof = True
scene.camera.data.dof.focus_distance = 7
scene.camera.data.dof.aperture_fstop = 0.3
layer = scene.view_layers[0]
for name in ("z", "normal", "mist", "uv", "object_index", "cryptomatte_object", "diffuse_color"):
    setattr(layer, "use_pass_" + name, True)
scene.view_layers.new("second").use_pass_z = True
if hasattr(scene, "compositing_node_group"):
    tree = scene.compositing_node_group = bpy.data.node_groups.new("made", "CompositorNodeTree")
else:
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
layers = tree.nodes.new("CompositorNodeRLayers")
blur = tree.nodes.new("CompositorNodeBlur")
if hasattr(blur, "size_x"):
    blur.size_x = blur.size_y = 6
else:
    blur.inputs["Size"].default_value = (6, 6)
tree.links.new(layers.outputs["Image"], blur.inputs[0])
saved = tree.nodes.new("CompositorNodeOutputFile")
if hasattr(saved, "directory"):
    saved.directory, saved.file_name = OUTPUTS, "depth_"
    saved.format.media_type = "IMAGE"
    saved.format.file_format = "OPEN_EXR"
    saved.file_output_items.new("FLOAT", "depth")
else:
    saved.base_path = OUTPUTS
    saved.format.file_format = "OPEN_EXR"
    saved.file_slots[0].path = "depth_"
tree.links.new(layers.outputs["Depth"], saved.inputs[0])
if hasattr(scene, "compositing_node_group"):
    tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
    end = tree.nodes.new("NodeGroupOutput")
else:
    end = tree.nodes.new("CompositorNodeComposite")
tree.links.new(blur.outputs[0], end.inputs[0])
"""
# As Blender's own settings are.
DENOISED = """
scene.cycles.use_adaptive_sampling = scene.cycles.use_denoising = True
scene.cycles.adaptive_threshold, scene.cycles.adaptive_min_samples = 0.1, 4
"""
AS_LAYERS = """
if hasattr(scene.render.image_settings, "media_type"):
    scene.render.image_settings.media_type = "MULTI_LAYER_IMAGE"
scene.render.image_settings.file_format = "OPEN_EXR_MULTILAYER"
scene.render.image_settings.color_depth = "32"
"""
BORDER = """
scene.render.use_border = True
scene.render.border_min_x, scene.render.border_max_x = 0.03, 0.96
scene.render.border_min_y, scene.render.border_max_y = 0.02, 0.97
"""

# All that shines has the colour of a file.
TEXTURED = """
picture = bpy.data.images.new("colour", 4, 4)
picture.generated_color = COLOUR
picture.filepath_raw, picture.file_format = TEXTURE, "PNG"
picture.save()
bpy.data.images.remove(picture)
read = nodes.new("ShaderNodeTexImage")
read.image = bpy.data.images.load(TEXTURE)
glow.node_tree.links.new(read.outputs["Color"], light.inputs["Color"])
"""
LINKED = """
bpy.data.objects.remove(cube)
with bpy.data.libraries.load(LIBRARY, link=True) as (there, here):
    here.objects = ["Cube"]
scene.collection.objects.link(here.objects[0])
"""


class SplitCase(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.blender = blender_path()

    def make(self, extra: str, name: str = "scene", frames: int = FRAMES) -> Path:
        """The scene; what its File Output node writes goes to a folder beside it."""
        scene = self.farm.folder / f"{name}.blend"
        outputs = str(self.farm.folder / "passes") + "/"
        extra = f"OUTPUTS, SAMPLES = {outputs!r}, {SAMPLES}\n{EXTRA}{extra}"
        return scenes.make(self.blender, scene, (1, frames), SIZE, extra=extra)

    def start(self) -> None:
        self.farm.start_manager()
        self.farm.start_workers("w1", "w2", blender=self.blender)

    def alone(self, scene: Path) -> tuple[list[Path], list[Path]]:
        """The pictures and passes of Blender alone."""
        from support import pixels

        self.pixels = pixels
        scenes.render_plainly(self.blender, scene, str(self.farm.folder / "alone" / "p_"))
        passes = self.farm.folder / "passes"
        passes.rename(self.farm.folder / "passes alone")
        return files_in(self.farm.folder / "alone"), files_in(self.farm.folder / "passes alone")

    def compare(self, ours: Path, theirs: list[Path]) -> None:
        self.assertEqual([path.name for path in theirs], [path.name for path in files_in(ours)])
        for path in theirs:
            self.assertFalse(self.pixels.is_blank(path), path)
            self.assertIsNone(self.pixels.difference(path, ours / path.name))

    def render(self, extra: str, kill: bool = False, **job) -> None:
        scene = self.make(extra)
        pictures, passes = self.alone(scene)
        self.start()
        output = self.farm.folder / "out"
        settings = {"blend_file": scene, "output_path": output / "p_", "split": "always", **job}
        job_id = self.farm.submit(start_frame=1, end_frame=FRAMES, **settings)
        before = self.kill_the_manager() if kill else Counter()
        record = self.farm.finished(job_id)
        self.assertEqual("completed", record["status"], self.farm.logs())
        after = self.begun()
        self.assertEqual(before, Counter({strip: after[strip] for strip in before}))
        self.farm.check_strips()
        self.compare(output, pictures)
        self.compare(self.farm.folder / "passes", passes)
        self.leaves_nothing()

    def kill_the_manager(self) -> Counter:
        """When some strips of a frame are there; returns how often each of those was begun."""
        for _ in range(10):
            self.farm.wait(self.some_are_there, 120, "some strips of a frame")
            self.farm.kill("manager")
            there, begun = self.there(), self.begun()
            self.farm.start_manager()
            if there:
                return Counter({strip: begun[strip] for strip in there})
        raise AssertionError("each time the frame was there in a moment")

    def some_are_there(self) -> bool:
        split = ((self.farm.try_get("/status") or {}).get("job") or {}).get("split") or {}
        return any(done for _frame, done, _of in split.get("frames", ()))

    def there(self) -> list[tuple[int, int]]:
        """What the killed manager left: frame and part of each strip that was reported."""
        database = self.farm.folder / "manager" / "farm.db"
        with contextlib.closing(sqlite3.connect(database)) as db:
            rows = db.execute("SELECT key, document FROM documents WHERE kind = 'split'").fetchall()
        found = [(int(key), json.loads(text)["strips"]) for key, text in rows]
        return [
            (frame, part)
            for frame, strips in found
            for part, strip in enumerate(strips, 1)
            if strip["state"] == "done"
        ]

    def begun(self) -> Counter:
        """How often each strip was begun, by frame and part."""
        logs = [
            path for name in ("w1", "w2") for path in (self.farm.folder / name).rglob("worker.log")
        ]
        lines = "".join(log.read_text(encoding="utf-8") for log in logs)
        found = re.findall(r"strip (\d+) of frame (\d+), attempt", lines)
        return Counter((int(frame), int(part)) for part, frame in found)

    def joined(self) -> list[Path]:
        """The pictures that are being made of strips now."""
        found = [path for name in ("w1", "w2") for path in files_in(self.farm.folder / name)]
        return [path for path in found if re.fullmatch(r"frame-\w+\.exr", path.name)]

    def leaves_nothing(self) -> None:
        kept = self.farm.folder / "manager" / "copies" / "contents"
        self.assertTrue(kept.is_dir(), "it is there that strips are kept")
        self.farm.wait(lambda: not files_in(kept), 20, "the manager to drop all strips")
        for name in ("w1", "w2"):
            own = self.farm.folder / name
            self.assertTrue(own.is_dir(), own)
            self.farm.wait(
                lambda own=own: not [path for path in files_in(own) if path.suffix == ".exr"],
                20,
                f"{name} to drop all strips",
            )


def files_in(folder: Path) -> list[Path]:
    """All files below a folder, in which others may be removing some: those that go meanwhile are
    left out."""
    found = [Path(place, name) for place, _folders, names in os.walk(folder) for name in names]
    return sorted(found)


class Leftovers(unittest.TestCase):
    def test_a_strip_that_stays_is_seen_by_all_these_tests(self) -> None:
        case, folder = SplitCase("leaves_nothing"), folder_for(self)
        wait = lambda condition, seconds, what: self.assertTrue(condition(), what)  # noqa: E731
        case.farm = SimpleNamespace(folder=folder, wait=wait)
        places = [folder / "manager" / "copies" / "contents" / "ab" / "cdef"]
        places += [folder / name / "worker-data" / "strips" / "1.exr" for name in ("w1", "w2")]
        for place in places:
            with self.assertRaises(AssertionError, msg="a folder that is elsewhere"):
                case.leaves_nothing()
            place.parent.mkdir(parents=True)
        case.leaves_nothing()
        for place in places:
            place.write_bytes(b"a strip")
            with self.assertRaises(AssertionError, msg=place):
                case.leaves_nothing()
            place.unlink()
        case.leaves_nothing()


@needs.blender
class Shared(SplitCase):
    def test_a_picture_of_layers_within_a_border_is_equal_in_each_channel(self) -> None:
        """Also where the manager is killed: what was there then is not rendered again."""
        self.render(AS_LAYERS + BORDER, kill=True)

    def test_saved_meanwhile_a_picture_is_of_what_it_was_begun_with(self) -> None:
        """As that of Blender alone. Defect: one that was rendered in strips was joined of both."""
        light = "bpy.data.lights[0].color = (1, 0.2, 0.1)\n"
        later, scene = self.make(SLOW + light, "later", 1), self.make(SLOW, frames=1)
        self.save_meanwhile(scene, later, scene)

    def test_nor_is_it_joined_of_two_states_of_what_the_blend_links_to(self) -> None:
        """Seen where a node joins in that reads the library as it was saved meanwhile."""
        later = self.make("cube.scale.x = 1.5\n", "later", 1)
        library = self.make("", "library", 1)
        linked = f"LIBRARY = {str(library)!r}\n" + LINKED
        self.save_meanwhile(self.make(SLOW + linked, frames=1), later, library)

    def test_nor_of_two_states_of_a_texture(self) -> None:
        """Which nobody has open as it was: it begins anew."""
        texture = self.farm.folder / "colour.png"
        old, new = ({"TEXTURE": str(texture), "COLOUR": (red, 0.9, 0.2, 1)} for red in (0.1, 0.8))
        values = [f"TEXTURE, COLOUR = {tuple(each.values())!r}\n" for each in (old, new)]
        self.make(values[1] + TEXTURED, "later", 1)
        later = texture.rename(texture.with_name("later.png"))
        scene = self.make(SLOW + values[0] + TEXTURED, frames=1)
        before = texture.read_bytes()
        texture.write_bytes(later.read_bytes())
        pictures, passes = self.alone(scene)
        texture.write_bytes(before)
        self.start()
        output = self.farm.folder / "out"
        job = {"blend_file": scene, "output_path": output / "p_", "split": "always"}
        job_id = self.farm.submit(start_frame=1, end_frame=1, **job)
        self.farm.wait(self.some_are_there, 120, "some strips of the frame")
        later.replace(texture)
        self.assertEqual("completed", self.farm.finished(job_id)["status"], self.farm.logs())
        said = [line["message"] for line in self.farm.get("/logs")["activity"]]
        self.assertTrue(any("begins anew: a file" in line for line in said), said)
        self.farm.check_strips()
        self.compare(output, pictures)
        self.compare(self.farm.folder / "passes", passes)

    def save_meanwhile(self, scene: Path, later: Path, saved: Path) -> None:
        """The frame is under way when the later file takes the place of the saved one, and then a
        third worker is started."""
        pictures, passes = self.alone(scene)
        self.start()
        values = {"blend_file": scene, "output_path": self.farm.folder / "out" / "p_"}
        job_id = self.farm.submit(start_frame=1, end_frame=1, split="always", **values)
        self.farm.wait(self.some_are_there, 120, "some strips of the frame")
        later.replace(saved)
        self.farm.start_workers("w3", blender=self.blender)
        self.assertEqual("completed", self.farm.finished(job_id)["status"], self.farm.logs())
        said = [line["message"] for line in self.farm.get("/logs")["activity"]]
        self.assertFalse(any("begins anew" in line for line in said), said)
        self.assertTrue(any("w3 is online" in line for line in said), said)
        self.assertFalse(any("w3 has done" in line for line in said), said)
        self.farm.check_strips()
        self.compare(self.farm.folder / "out", pictures)
        self.compare(self.farm.folder / "passes", passes)
        self.leaves_nothing()

    def test_a_joining_that_is_under_way_can_be_cancelled(self) -> None:
        scene, passes = self.make(""), self.farm.folder / "passes"
        passes.mkdir()
        os.mkfifo(passes / "depth_0001.exr")  # who writes there waits until somebody reads
        self.start()
        output = self.farm.folder / "out"
        values = {"blend_file": scene, "output_path": output / "p_", "split": "always"}
        job_id = self.farm.submit(start_frame=1, end_frame=1, **values)
        self.farm.wait(self.joined, 120, "the strips to be joined")
        self.farm.post("/cancel_job", {})
        record = self.farm.finished(job_id, 60)
        self.assertEqual(("cancelled", 0), (record["status"], record["completed_frames"]))
        self.farm.free_again()
        self.assertEqual([], files_in(output))
        self.leaves_nothing()


@needs.blender
class OfOtherBlenders(SplitCase):
    def setUp(self) -> None:
        super().setUp()
        self.blender = next(iter(reversed([*blender_shims().values()])), None)
        if self.blender is None:
            self.skipTest("no second Blender here")

    def test_a_denoised_and_composited_picture_is_equal(self) -> None:
        self.render(DENOISED)


if __name__ == "__main__":
    unittest.main()
