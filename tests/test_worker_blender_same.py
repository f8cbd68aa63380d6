"""What the farm renders is what Blender alone renders: pictures, other files, what scripts see.

Each scene is rendered twice in the same run: by ``blender -b FILE -a`` in a folder of its own, and
by Renderer in another copy of that folder. Then every file of the two is compared, pictures by
their pixels; so are the diaries that the scenes' own scripts keep.
Caught when planted: the frame range that stays short, the private folder that a handler sees, a
picture delivered after the artist's handlers, kept data, names asked before the frame is set.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import unittest
from pathlib import Path

from support import blender_path, blender_shims, blenders, needs, scenes

from rendering import plain_blender, renderer

HEAVY_S = 300  # for tests/run.py

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
    note.write("%d " % scene.frame_current)
"""
STAMP = """
scene.frame_end = 10
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
OTHER_SCENE = """
scene.frame_step = 1
other = bpy.data.scenes.new("Strip")  # after "Scene", which the diary looks at
for there in (cube, scene.camera, *(thing for thing in scene.objects if thing.type == "LIGHT")):
    other.collection.objects.link(there)
other.camera = scene.camera
other.render.engine, other.cycles.samples, other.cycles.use_denoising = "CYCLES", 1, False
other.render.resolution_x, other.render.resolution_y = render.resolution_x, render.resolution_y
cube.keyframe_insert("rotation_euler", frame=1)
cube.rotation_euler.z = 2
cube.keyframe_insert("rotation_euler", frame=3)
"""
STRIP = """
editor = scene.sequence_editor_create()
strips = editor.strips if hasattr(editor, "strips") else editor.sequences  # until 4.3
strips.new_scene("strip", other, 1, 1)
"""
OTHER_LAYERS = """
scene.use_nodes = True
if hasattr(scene, "compositing_node_group"):
    tree = bpy.data.node_groups.new("compositing", "CompositorNodeTree")
    scene.compositing_node_group = tree
    tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
    layers, out = tree.nodes.new("CompositorNodeRLayers"), tree.nodes.new("NodeGroupOutput")
else:
    tree = scene.node_tree
    layers, out = tree.nodes["Render Layers"], tree.nodes["Composite"]
layers.scene = other
tree.links.new(layers.outputs[0], out.inputs[0])
"""
CROP = """
render.use_border = render.use_crop_to_border = True
render.border_min_x, render.border_max_x = 0.21, 0.77
render.border_min_y, render.border_max_y = 0.13, 0.9
"""
NOTE_DATA = """
kinds = [p.identifier for p in bpy.data.bl_rna.properties if p.type == "COLLECTION"]
with open(os.path.join(os.path.dirname(bpy.data.filepath), "data.txt"), "a") as note:
    for kind in sorted(kinds):
        for thing in getattr(bpy.data, kind):
            note.write("%s %s %d, " % (kind, thing.name, thing.users))
"""
NOTE_SIZE = """
with open(os.path.join(os.path.dirname(bpy.data.filepath), "sizes.txt"), "a") as note:
    note.write("%d %d, " % (scene.frame_current, render.resolution_percentage))
"""

SCENES = {
    "seen": DIARY,
    "strip": DIARY + OTHER_SCENE + STRIP,
    "layers_of_another": DIARY + OTHER_SCENE + OTHER_LAYERS,
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
        "render.use_border = True\nrender.border_max_x = 0.5 if scene.frame_current < 3 else 1.0",
    ),
    "data": "image.file_format = 'OPEN_EXR'\n" + handler("render_pre", NOTE_DATA),
    "size_grows": handler("render_pre", NOTE_SIZE + "render.resolution_percentage += 10"),
    "size_at_the_start": handler("render_init", "render.resolution_percentage = 60")
    + handler("render_post", "render.resolution_percentage = 30").replace("handler.py", "b.py"),
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


def comes_with_svg(executable: str) -> bool:
    """Whether the Freestyle SVG add-on is part of this Blender: up to 4.1."""
    said = scenes.run_blender(executable, "--version")
    return tuple(map(int, re.search(r"Blender (\d+)\.(\d+)", said).groups())) < (4, 2)


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

    def test_one_drawing_for_all_frames_is_said_to_be_wrong(self):
        if not comes_with_svg(blender_path()):
            self.skipTest("this Blender has the Freestyle SVG add-on from elsewhere")
        chosen = OLDER_SCENES["freestyle_svg"] + "scene.svg_export.mode = 'ANIMATION'\n"
        make(blender_path(), self.folder, {"freestyle_svg": chosen})
        blend = self.folder / "farm" / "freestyle_svg" / "scene.blend"
        (result,) = self.farm(blender_path(), blend, (1,))
        self.assert_done([result])
        self.assertIn("one file for the whole animation", " ".join(result.warnings))

    def check_scene(self, executable: str, name: str):
        one, other = (self.folder / side / name for side in ("alone", "farm"))
        alone(executable, one / "scene.blend")
        frames = {"seen": FRAMES[::2], "stamp": range(1, 11)}.get(name, FRAMES)
        self.assert_done(self.farm(executable, other / "scene.blend", frames))
        self.assertTrue(files(one) or name == "keep")
        self.assert_same_files(one, other)
        seen, alone_seen = (self.diary(side / "scene.blend") for side in (other, one))
        self.assertEqual(seen - alone_seen, set())
        missed = {line.split()[0] for line in alone_seen - seen}
        self.assertLessEqual(missed, {"depsgraph_update_pre", "depsgraph_update_post"})  # shims

    def test_as_installed(self):
        older = OLDER_SCENES if comes_with_svg(blender_path()) else {}
        self.check(blender_path(), {**SCENES, **older})

    def test_the_newest(self):
        shims = blender_shims()
        if not shims:
            self.skipTest("needs a newer Blender: tests/run.py --setup")
        self.check(list(shims.values())[-1], {**SCENES, **NEWER_SCENES})


NEGATIVE = """
scene.frame_start = scene.frame_end = 0
cube.keyframe_insert("location", frame=0)
cube.location.x = 2
cube.keyframe_insert("location", frame=-4)
render.filepath = "//out/f_####"
"""


@needs.blender
class Frames(Case):
    def test_frames_before_zero(self):
        """Only real Blenders have a command line for them; a shim's -s stops at 0."""
        make(blender_path(), self.folder, {"negative": NEGATIVE})
        one, other = (self.folder / side / "negative" for side in ("alone", "farm"))
        # -s and -e count from the scene's own range, which is 0
        scenes.run_blender(blender_path(), str(one / "scene.blend"), "-s", "-3", "-e", "1", "-a")
        blend = other / "scene.blend"
        self.assert_done(self.farm(blender_path(), blend, (-3, -1, 0, -2, 1), allow_scripts=False))
        self.assertIn("out/f_-0003.png", files(one))
        self.assert_same_files(one, other)

    def test_frames_before_zero_without_a_session(self):
        make(blender_path(), self.folder, {"negative": NEGATIVE})
        one, other = (self.folder / side / "negative" for side in ("alone", "farm"))
        for scripts in (False, True):
            command = plain_blender.plain_command(
                blender_path(), str(one / "scene.blend"), allow_scripts=scripts, scene="Scene",
                engine="CYCLES", output=str(one / "out" / f"{scripts}_####"), frame=-3,
            )  # fmt: skip
            scenes.run_blender(*(word for word in command if word != "-b"))
            (result,) = self.farm(blender_path(), other / "scene.blend", (-3,))
            self.assertEqual(result.file, str(other / "out" / "f_-0003.png"))
            self.assert_same(Path(result.file), one / "out" / f"{scripts}_-0003.png")

    def test_frames_before_zero_in_newer_ones(self):
        for executable in blender_shims().values():
            folder = self.folder / Path(executable).name
            make(executable, folder, {"negative": NEGATIVE})
            blend = folder / "farm" / "negative" / "scene.blend"
            results = self.farm(executable, blend, (-3, -4, -3))
            self.assert_done(results)
            names = [Path(result.file).name for result in results]
            self.assertEqual(names, ["f_-0003.png", "f_-0004.png", "f_-0003.png"])
            out = blend.parent / "out"
            self.assertIsNotNone(needs.pictures().difference(out / names[0], out / names[1]))

    def test_what_is_there_is_left_where_a_template_says(self):
        executable = self.newest()
        make(executable, self.folder, NEWER_SCENES)
        blend = self.folder / "farm" / "cameras" / "scene.blend"
        self.assert_done(self.farm(executable, blend))
        kept = blend.parent / "out" / "left cam" / "f_0001.png"
        kept.unlink()
        results = self.farm(executable, blend, overwrite=False)
        self.assertEqual([result.result for result in results], ["done", "skipped", "skipped"])

    def newest(self) -> str:
        shims = blender_shims()
        if not shims:
            self.skipTest("needs a newer Blender: tests/run.py --setup")
        return list(shims.values())[-1]


DENOISED = """
render.use_persistent_data = True  # the artist's own wish: it keeps the broken engine, too
for frame, on in ((1, False), (3, True), (4, False)):
    scene.cycles.use_denoising = on
    scene.cycles.keyframe_insert("use_denoising", frame=frame)
"""
EMPTY = "image.color_mode = 'RGBA'\nrender.film_transparent = True\nbpy.data.objects.remove(cube)\n"


@needs.blender
class Border(Case):
    def test_a_border_that_a_handler_switches_stays_as_it_was(self):
        """Blender alone mixes both: a picture of the one size in the corner of the other's."""
        off = handler("frame_change_post", "render.use_border = scene.frame_current < 2")
        make(blender_path(), self.folder, {"off": CROP + off, "plain": CROP})
        for name in ("off", "plain"):
            blend = self.folder / "farm" / name / "scene.blend"
            self.assert_done(self.farm(blender_path(), blend))
        self.assert_same_files(self.folder / "farm" / "off", self.folder / "farm" / "plain")
        one = self.folder / "alone" / "off"
        alone(blender_path(), one / "scene.blend")
        plain = needs.pictures().read(self.folder / "farm" / "plain" / "out" / "f_03.png")
        mixed = needs.pictures().read(one / "out" / "f_03.png")
        height, width = plain.shape[:2]
        self.assertNotEqual(mixed.shape, plain.shape)
        corner = mixed[-height:, :width].astype(float)  # at the bottom on the left
        self.assertLessEqual(abs(corner - plain).max(), 2)  # dither, in both


@needs.blender
class Empty(Case):
    def test_an_engine_that_failed_renders_no_other_frame(self):
        """Debian's Blender has no denoiser: only the frame that asks for it fails."""
        make(blender_path(), self.folder, {"denoised": DENOISED})
        blend = self.folder / "farm" / "denoised" / "scene.blend"
        results = self.farm(blender_path(), blend, range(1, 7))
        if results[2].result == "done":
            self.skipTest("this Blender has a denoiser")
        self.assertIn("without the denoiser", results[2].error)
        self.assert_done(results[:2] + results[3:])
        one = self.folder / "alone" / "denoised"
        scenes.run_blender(blender_path(), str(one / "scene.blend"), "-s", "4", "-e", "6", "-a")
        for frame in (4, 5, 6):
            name = f"f_{frame:02d}.png"
            self.assert_same(one / "out" / name, blend.parent / "out" / name)
            self.assertFalse(needs.pictures().is_blank(one / "out" / name))

    def test_a_scene_that_is_empty_is_rendered_twice_only_once(self):
        make(blender_path(), self.folder, {"empty": EMPTY})
        blend = self.folder / "farm" / "empty" / "scene.blend"
        results = self.farm(blender_path(), blend, range(1, 7))
        self.assert_done(results)
        self.assertTrue(is_transparent(Path(results[5].file)))
        begun = [text for _level, text in self.said if text.startswith("Blender for job")]
        self.assertEqual(len(begun), 2)


def is_transparent(path: Path) -> bool:
    return not needs.pictures().read(path)[:, :, 3].any()


@needs.blender
class FileOutputs(Case):
    def test_what_a_node_cannot_write_fails_the_frame(self):
        points = "name = 'directory' if hasattr(own, 'directory') else 'base_path'\n"
        multilayer = (
            "if hasattr(own.format, 'media_type'):\n"
            "    own.format.media_type = 'MULTI_LAYER_IMAGE'\n"
            "own.format.file_format = 'OPEN_EXR_MULTILAYER'\n"
        )
        chosen = {
            name: FILE_OUTPUT + points + f"setattr(own, name, {place!r})\n" + more
            for name, place, more in (
                ("a_file", "//scene.blend/", ""),
                ("a_file_layers", "//scene.blend/x_", multilayer),
                ("relative", "passes/", ""),
                ("a_drive", "P:\\passes\\", ""),
                ("relative_layers", "passes/x_", multilayer),
            )
        }
        for executable in blenders():
            folder = self.folder / Path(executable).name
            make(executable, folder, chosen)
            for name in chosen:
                with self.subTest(name, blender=executable):
                    (result,) = self.farm(executable, folder / "farm" / name / "scene.blend", (1,))
                    self.assertEqual(result.result, "failed")
                    self.assertIn("File Output node 'Own'", result.error)
                    self.assertIn("scene.blend" if "file" in name else "passes", result.error)


STYLE = """
code = bpy.data.texts.new("style.py")
code.write("open(%r, 'a').write('x')")
def draw(layer):
    settings = layer.freestyle_settings
    settings.mode = "SCRIPT"
    settings.modules.new().script = code
for view_layer in scene.view_layers:
    draw(view_layer)
render.use_freestyle = True
"""
BESIDE = """
other = bpy.data.scenes.new("B")
other.collection.objects.link(cube)
other.camera = scene.camera
other.render.engine, other.cycles.samples = "CYCLES", 1
other.render.use_freestyle = True
scene.use_nodes = True
if hasattr(scene, "compositing_node_group"):
    tree = bpy.data.node_groups.new("compositing", "CompositorNodeTree")
    scene.compositing_node_group = tree
    tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
    layers = tree.nodes.new("CompositorNodeRLayers")
    out = tree.nodes.new("NodeGroupOutput")
else:
    tree = scene.node_tree
    layers, out = tree.nodes["Render Layers"], tree.nodes["Composite"]
layers.scene = other
tree.links.new(layers.outputs[0], out.inputs[0])
draw(other.view_layers[0])
for view_layer in scene.view_layers:
    view_layer.freestyle_settings.modules.remove(view_layer.freestyle_settings.modules[0])
"""


LINKS = """
scene.name = "Main"
render.use_freestyle = True
with bpy.data.libraries.load(os.path.join(folder, "..", "style", "scene.blend"), link=True) as (
    _there,
    wanted,
):
    wanted.scenes = ["Scene"]
scene.use_nodes = True
scene.node_tree.nodes["Render Layers"].scene = bpy.data.scenes["Scene"]
"""


@needs.blender
class StyleModules(Case):
    """Freestyle's style modules are Python that runs although auto-run is off."""

    def test_they_run_only_with_leave_for_scripts(self):
        crashed = set()
        ran = set()  # the wheels have no Freestyle: there is nothing to be kept from running
        for executable in blenders():
            folder = self.folder / Path(executable).name
            witness = folder / "ran"
            style = STYLE % str(witness)
            make(executable, folder, {"style": style, "beside": style + BESIDE})
            for name in ("style", "beside"):
                blend = folder / "alone" / name / "scene.blend"
                with self.subTest(name, blender=executable):
                    try:
                        scenes.run_blender(executable, "--disable-autoexec", str(blend), "-f", "1")
                    except AssertionError as crash:
                        if "ended with -11" not in str(crash):
                            raise
                        crashed.add((executable, name))  # Debian 13's 4.3 does, without a farm
                        continue
                    if not witness.exists():
                        continue
                    ran.add((executable, name))
                    witness.unlink()
                    (result,) = self.farm(executable, blend, (2,), allow_scripts=False)
                    self.assert_done([result])
                    self.assertFalse(witness.exists())
                    self.assertIn("style.py", " ".join(result.warnings))
                    (result,) = self.farm(executable, blend, (2,))
                    self.assertTrue(witness.exists())
                    witness.unlink()
        there = {(blender_path(), "style"), (blender_path(), "beside")} - crashed
        self.assertLessEqual(there, ran)
        self.assertTrue(there)

    def test_a_linked_scene_brings_none_either(self):
        witness = self.folder / "ran"
        make(blender_path(), self.folder, {"style": STYLE % str(witness), "plain": LINKS})
        blend = self.folder / "alone" / "plain" / "scene.blend"
        scenes.run_blender(blender_path(), "--disable-autoexec", str(blend), "-f", "1")
        self.assertTrue(witness.exists(), "Blender alone does not run it either")
        witness.unlink()
        self.assert_done(self.farm(blender_path(), blend, (2,), allow_scripts=False))
        self.assertFalse(witness.exists())

    def test_not_without_a_session_either(self):
        witness = self.folder / "ran"
        make(blender_path(), self.folder, {"style": STYLE % str(witness)})
        blend = self.folder / "farm" / "style" / "scene.blend"
        command = plain_blender.plain_command(
            blender_path(), str(blend), allow_scripts=False,
            scene=None, engine="CYCLES", output=str(self.folder / "out" / "f_"), frame=1,
        )  # fmt: skip
        scenes.run_blender(*(word for word in command if word != "-b"))
        self.assertTrue((self.folder / "out" / "f_0001.png").exists())
        self.assertFalse(witness.exists())


if __name__ == "__main__":
    unittest.main()
