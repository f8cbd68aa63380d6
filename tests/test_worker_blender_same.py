"""What the farm renders is what Blender alone renders: pictures, other files, what scripts see.

Each scene is rendered twice in the same run: by ``blender -b FILE -a`` in a folder of its own, and
by Renderer in another copy of that folder. Then every file of the two is compared, pictures by
their pixels; so are the diaries that the scenes' own scripts keep.
Caught when planted: the frame range that stays short, the private folder that a handler sees, a
picture delivered after the artist's handlers, kept data, names asked before the frame is set.
"""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path

from support import blender_path, blender_shims, needs, scenes

from rendering import renderer

HEAVY_S = 120  # for tests/run.py

# Handlers and a driver that write down what they see; the first line is what the scene adds.
DIARY = """
text = bpy.data.texts.new("diary.py")
text.use_module = True
text.write('''
import bpy, os
scene = bpy.data.scenes[0]
place = os.path.join(os.path.dirname(bpy.data.filepath), "diary")
def note(event, *_):
    render = scene.render
    seen = (scene.frame_start, scene.frame_end, scene.frame_step, render.filepath,
            render.use_overwrite, render.use_placeholder, render.use_persistent_data)
    with open(place, "a") as diary:
        diary.write("%s %d %r\\\\n" % (event, scene.frame_current, seen))
def keep(event):
    @bpy.app.handlers.persistent
    def handler(*_):
        note(event)
    getattr(bpy.app.handlers, event).append(handler)
for event in ("render_init", "render_pre", "render_post", "render_write", "render_complete",
              "frame_change_pre", "frame_change_post", "depsgraph_update_pre",
              "depsgraph_update_post"):
    keep(event)
def look():
    note("driver")
    return 0.0
bpy.app.driver_namespace["look"] = look
''')
cube.driver_add("location", 0).driver.expression = "look()"
scene.frame_step = 2
render.use_overwrite, render.use_placeholder = False, True
"""

HANDLER = """
text = bpy.data.texts.new("handler.py")
text.use_module = True
text.write('''
import bpy, json, os
scene = bpy.data.scenes[0]
render = scene.render
@bpy.app.handlers.persistent
def handler(*_):
    %s
bpy.app.handlers.%s.append(handler)
''')
"""


def handler(event: str, body: str) -> str:
    return HANDLER % (body.strip().replace("\n", "\n    "), event)


FILE_OUTPUT = """
scene.use_nodes = True
if hasattr(scene, "compositing_node_group"):
    tree = bpy.data.node_groups.new("compositing", "CompositorNodeTree")
    scene.compositing_node_group = tree
    tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
    layers = tree.nodes.new("CompositorNodeRLayers")
    tree.links.new(layers.outputs[0], tree.nodes.new("NodeGroupOutput").inputs[0])
else:
    tree = scene.node_tree
    layers = tree.nodes["Render Layers"]
own = tree.nodes.new("CompositorNodeOutputFile")
own.name = "Own"
if hasattr(own, "base_path"):
    own.base_path = "//own/"
else:
    own.directory, own.file_name = "//own/", "own"
    own.format.media_type = "IMAGE"
    own.file_output_items.new("RGBA", "Image")
own.format.file_format = "PNG"
tree.links.new(layers.outputs[0], own.inputs[0])
"""
POINT_OUTPUT = """
tree = getattr(scene, "compositing_node_group", None) or scene.node_tree
node = tree.nodes["Own"]
name = "directory" if hasattr(node, "directory") else "base_path"
setattr(node, name, os.path.join(os.path.dirname(bpy.path.abspath(render.filepath)), "passes", ""))
"""
NOTE_BESIDE = """
path = bpy.path.abspath(render.frame_path())
with open(os.path.splitext(path)[0] + ".json", "w") as note:
    json.dump({"bytes": os.path.getsize(path) > 0, "path": os.path.basename(path)}, note)
with open(os.path.join(os.path.dirname(path), "all.txt"), "a") as note:
    note.write("%d\\n" % scene.frame_current)
"""
STAMP = """
render.use_stamp = True
render.use_stamp_frame_range = True
render.use_stamp_date = render.use_stamp_time = render.use_stamp_render_time = False
render.use_stamp_memory = render.use_stamp_hostname = render.use_stamp_filename = False
render.stamp_font_size = 8
"""
HAIR = """
system = cube.modifiers.new("hair", "PARTICLE_SYSTEM").particle_system
system.settings.type, system.settings.count = "HAIR", 40
system.settings.child_type = "SIMPLE"
system.settings.rendered_child_count = 10
"""
SIMPLIFY = """
cube.modifiers.new("round", "SUBSURF").render_levels = 3
render.use_simplify = True
for frame, level in ((1, 0), (2, 3), (3, 1)):
    render.simplify_subdivision_render = level
    render.keyframe_insert("simplify_subdivision_render", frame=frame)
"""
CAMERAS = """
for name, frame, x in (("left cam", 1, 6.0), ("right cam", 2, 8.0)):
    camera = bpy.data.objects.new(name, scene.camera.data.copy())
    camera.matrix_world = scene.camera.matrix_world
    camera.location.x = x
    scene.collection.objects.link(camera)
    scene.timeline_markers.new(name, frame=frame).camera = camera
render.filepath = "//out/{camera_name}/f_####"
"""

SCENES = {
    "seen": DIARY,
    "range_driver": "cube.scale.x = 1\n"
    "driver = cube.driver_add('scale', 0).driver\n"
    "variable = driver.variables.new()\n"
    "variable.type, variable.targets[0].id_type = 'SINGLE_PROP', 'SCENE'\n"
    "variable.targets[0].id, variable.targets[0].data_path = scene, 'frame_end'\n"
    "driver.expression = 'var / 4'\n",
    "stamp": STAMP,
    "hair": HAIR,
    "simplify": SIMPLIFY,
    "passes": FILE_OUTPUT + handler("render_init", POINT_OUTPUT),
    "beside": handler("render_write", NOTE_BESIDE),
    "above": "os.makedirs(os.path.join(folder, 'out'))\n"
    + handler(
        "frame_change_post",
        "folder = os.path.join(os.path.dirname(bpy.path.abspath(render.filepath)), '..')\n"
        "open(os.path.join(folder, 'seen_%d.txt' % scene.frame_current), 'w').close()\n",
    ),
    "own_name": handler("render_pre", "render.filepath = '//other/%d_##' % scene.frame_current"),
    "border": "render.use_crop_to_border = True\n"
    + handler(
        "frame_change_post",
        "render.use_border = True\nrender.border_max_x = 0.5 if scene.frame_current == 2 else 1.0",
    ),
    "size": handler("render_pre", "render.resolution_percentage = 40 + 20 * scene.frame_current"),
    "stereo": "render.use_multiview = True\n"
    "image.views_format = 'INDIVIDUAL'\n"
    + handler(
        "render_write", NOTE_BESIDE.replace("render.frame_path()", "render.frame_path(view='left')")
    ),
    "other_scene": "other = bpy.data.scenes.new('B')\nother.use_nodes = True\n",
    "keep": handler("render_write", "os.remove(render.frame_path())"),
}
NEWER_SCENES = {"cameras": CAMERAS}  # from 5.0 on
OLDER_SCENES = {  # with the add-on that came with Blender up to 4.1
    "freestyle_svg": "import addon_utils\n"
    "addon_utils.enable('render_freestyle_svg')\n"
    "text = bpy.data.texts.new('svg.py')\n"
    "text.use_module = True\n"
    "text.write('import addon_utils; addon_utils.enable(\"render_freestyle_svg\")')\n"
    "render.use_freestyle = True\n"
    "bpy.context.view_layer.freestyle_settings.linesets.new('lines')\n"
    "scene.svg_export.use_svg_export = True\n"
    "render.filepath = '//out/f_'\n"
    "os.makedirs(os.path.join(folder, 'out'))\n",
}
FRAMES = (1, 2, 3)
MAKE = r"""
import bpy, os
for name, change in SCENES.items():
    bpy.ops.wm.open_mainfile(filepath=BASE)
    scene = bpy.context.scene
    render = scene.render
    image = render.image_settings
    cube = bpy.data.objects["Cube"]
    render.filepath = "//out/f_##"
    scene.frame_start, scene.frame_end = 1, 3
    folder = os.path.join(FOLDER, name)
    os.makedirs(folder)
    exec(change, dict(globals()))  # its variables are not ours
    bpy.ops.wm.save_as_mainfile(filepath=os.path.join(folder, "scene.blend"))
"""


def make(executable: str, folder: Path, chosen: dict[str, str]) -> None:
    """FOLDER/NAME/scene.blend for each of these."""
    base = scenes.make(executable, folder / "base.blend")
    script = MAKE.replace("SCENES", repr(chosen)).replace("BASE", repr(str(base)))
    script = script.replace("FOLDER", repr(str(folder / "alone")))
    scenes.run_blender(executable, "--python-exit-code", "1", "--python-expr", script)
    shutil.copytree(folder / "alone", folder / "farm")


def alone(executable: str, blend: Path) -> str:
    return scenes.run_blender(executable, "--enable-autoexec", str(blend), "-a")


def files(folder: Path) -> set[str]:
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith("scene.blend") and path.name != "diary"
    }


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.said: list[tuple[str, str]] = []

    def renderer(self, executable: str) -> renderer.Renderer:
        made = renderer.Renderer(
            executable,
            self.folder / "scratch",
            say=lambda level, sentence: self.said.append((level, sentence)),
        )
        self.addCleanup(made.close, now=True)
        return made

    def farm(self, executable: str, blend: Path, frames=FRAMES, **more) -> list:
        """The farm's results."""
        values = {"output_path": "", "render_engine": "CYCLES", "allow_scripts": True, **more}
        job = renderer.Job(job_id=1, blend_file=str(blend), **values)
        at_work = self.renderer(executable)
        results = [at_work.render(job, frame) for frame in frames]
        at_work.close()
        return results

    def assert_done(self, results: list):
        for result in results:
            self.assertEqual((result.result, result.error), ("done", ""), result.log_tail)

    def assert_same_files(self, folder: Path, other: Path):
        names = files(folder)
        self.assertEqual(names, files(other))
        for name in names:
            self.assert_same(folder / name, other / name)

    def assert_same(self, one: Path, other: Path):
        if one.suffix in (".png", ".exr"):
            self.assertIsNone(needs.pictures().difference(one, other))
        else:
            self.assertEqual(one.read_bytes(), other.read_bytes(), one)

    def diary(self, blend: Path) -> set[str]:
        """What the scene's script saw, each line once: init and complete come for each frame."""
        path = blend.with_name("diary")
        return set(path.read_text().splitlines()) if path.exists() else set()


@needs.blender
class Same(Case):
    def check(self, executable: str, chosen: dict[str, str]):
        make(executable, self.folder, chosen)
        for name in chosen:
            with self.subTest(name, blender=executable):
                self.check_scene(executable, name)
        shutil.rmtree(self.folder / "alone")
        shutil.rmtree(self.folder / "farm")

    def check_scene(self, executable: str, name: str):
        one, other = (self.folder / side / name for side in ("alone", "farm"))
        alone(executable, one / "scene.blend")
        frames = FRAMES[::2] if name == "seen" else FRAMES
        self.assert_done(self.farm(executable, other / "scene.blend", frames))
        self.assertTrue(files(one) or name == "keep")
        self.assert_same_files(one, other)
        seen, alone_seen = (self.diary(side / "scene.blend") for side in (other, one))
        self.assertEqual(seen - alone_seen, set())
        missed = {line.split()[0] for line in alone_seen - seen}
        self.assertLessEqual(missed, {"depsgraph_update_pre", "depsgraph_update_post"})  # shims

    def test_as_installed(self):
        self.check(blender_path(), {**SCENES, **OLDER_SCENES})

    def test_the_newest(self):
        shims = blender_shims()
        if not shims:
            self.skipTest("needs a newer Blender: tests/run.py --setup")
        self.check(list(shims.values())[-1], {**SCENES, **NEWER_SCENES})


if __name__ == "__main__":
    unittest.main()
