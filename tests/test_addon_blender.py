"""The add-on inside Blender: 3.4 and, by the bpy wheels, 4.2, 4.5 and 5.0, in the background.

Installed as a person installs it, with user folders of its own. Each check before sending gets a
scene that trips it and one that does not; what is sent is read off the wire.
"""

from __future__ import annotations

import re
import tempfile
import unittest
from pathlib import Path

from support import addon as kit
from support import blender_path, blender_shims, needs

import wire as manager_wire

IDLE = {"manager_state": "free", "workers": [{"name": "w", "os": "Linux"}], "version": "2.0"}
REPLIES = {
    "/status": IDLE,
    "/queue": {"queue": []},
    "/history": {"jobs": []},
    "/set_job": {"ok": True, "queued": True, "position": 1, "job_id": 41},
}

COMMON = r"""
import pathlib, shutil
folder = pathlib.Path(ARGUMENTS["folder"])
preferences = addon.preferences()
preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]

def fresh(name="shot"):
    '''The factory scene, saved, in which nothing is wrong.'''
    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=False)
    preferences = addon.preferences()
    preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.samples, scene.cycles.use_denoising = 1, False
    scene.render.resolution_x, scene.render.resolution_y = 64, 36
    scene.render.filepath = "//out/f_"
    scene.frame_end = 3
    bpy.ops.wm.save_as_mainfile(filepath=str(folder / f"{name}.blend"))
    return scene

TEXTS = {what: key for key, (_, what, _, _) in addon.FINDINGS.items()}

def check():
    '''{name in FINDINGS: the sentence} of what is found now.'''
    look = addon.Check(addon.desk.link, bpy.context.scene, {})
    look.wait()
    return {TEXTS[f.what.template]: str(f.what) for f in look.findings()}
"""

LIFECYCLE = r"""
import threading
def traces():
    return {
        "classes": [c.__name__ for c in addon.CLASSES if c.is_registered],
        "scene": hasattr(bpy.types.Scene, "noctiluca"),
        "manager": hasattr(bpy.types.WindowManager, "noctiluca_progress"),
        "handlers": [h.__name__ for h in (*bpy.app.handlers.load_post, *bpy.app.handlers.save_post)
                     if h.__module__ == NAME],
        "timer": bpy.app.timers.is_registered(addon.tick),
        "menu": [f.__name__ for f in bpy.types.TOPBAR_MT_render.draw._draw_funcs],
        "threads": [t.name for t in threading.enumerate() if t.name.startswith("noctiluca")],
    }
def ended():
    for thread in threading.enumerate():
        if thread.name.startswith("noctiluca"):
            thread.join(20)
tell("enabled", traces())
preferences = addon.preferences()
preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]
addon.desk.link.aim(addon.target())
addon.desk.link.look()
for _ in range(3):
    bpy.ops.preferences.addon_disable(module=NAME)
    ended()
    tell("disabled", traces())
    bpy.ops.preferences.addon_enable(module=NAME)
tell("again", traces())
import addon_utils, importlib
addon_utils.disable(NAME)
importlib.reload(sys.modules[NAME])
addon_utils.enable(NAME)
tell("reloaded", traces())
bpy.ops.preferences.addon_disable(module=NAME)
ended()
tell("removed", traces())
"""

SENDING = (
    COMMON
    + r"""
scene = fresh()
scene.render.resolution_percentage = 50
scene.frame_step = 2
tell("plain", list(bpy.ops.noctiluca.send_to_farm()))
scene.noctiluca.frames_from, scene.noctiluca.frames = "LIST", "1-3,9"
scene.noctiluca.attempts, scene.noctiluca.frame_time_limit_min = 5, 2
scene.noctiluca.allow_scripts = True
tell("list", list(bpy.ops.noctiluca.send_to_farm()))
scene.noctiluca.frames_from = "CURRENT"
scene.frame_set(2)
tell("current", list(bpy.ops.noctiluca.send_to_farm()))
tell("told", list(bpy.ops.noctiluca.send_to_farm(
    frames="7,5", output_path="/srv/x_", render_engine="BLENDER_WORKBENCH", name="told",
    overwrite=False, allow_scripts=False)))
tell("path", bpy.data.filepath)
tell("outcome", str(addon.desk.outcome[1]))
tell("owned", [addon.desk.owner().owns(addon.JobView(job_id=n)) for n in (41, 42)])
try:
    bpy.ops.noctiluca.send_to_farm(strict=True, render_engine="BLENDER_WORKBENCH")
except RuntimeError as error:
    tell("strict", str(error))
scene.camera = None
try:
    bpy.ops.noctiluca.send_to_farm()
except RuntimeError as error:
    tell("no camera", str(error))
tell("test", list(bpy.ops.noctiluca.test_connection()))
"""
)

CHECKS = (
    COMMON
    + r"""
verdicts = {}
def case(key, trip, mend):
    '''Notes whether ``key`` is found after trip and not after mend; trip may name what it is.'''
    scene = fresh(re_name(key))
    name = trip(scene)
    tripped = check()
    mend(scene)
    mended = check()
    verdicts[key] = {
        "tripped": tripped.get(key.split(" ")[0]), "mended": mended.get(key.split(" ")[0]),
        "name": name if isinstance(name, str) else "",
    }
def re_name(key):
    return key.replace(" ", "_")

def unsaved(scene):
    bpy.ops.wm.read_homefile(use_factory_startup=True)
    addon.preferences().port = ARGUMENTS["port"]
case("unsaved", unsaved, lambda scene: fresh())
case("camera", lambda s: setattr(s, "camera", None),
     lambda s: setattr(s, "camera", bpy.data.objects["Camera"]))
def bad_list(scene):
    scene.noctiluca.frames_from, scene.noctiluca.frames = "LIST", "1-x"
    return "1-x"
case("frames", bad_list, lambda s: setattr(s.noctiluca, "frames", "1-2"))

def movie(scene):
    settings = scene.render.image_settings
    if hasattr(settings, "media_type"):
        settings.media_type = "VIDEO"
    settings.file_format = "FFMPEG"
def pictures(scene):
    settings = scene.render.image_settings
    if hasattr(settings, "media_type"):
        settings.media_type = "IMAGE"
    settings.file_format = "PNG"
case("movie", movie, pictures)
case("output", lambda s: setattr(s.render, "filepath", "render/x_"),
     lambda s: setattr(s.render, "filepath", "//x_"))
case("output_place", lambda s: setattr(s.render, "filepath", "/home/ana/x_"),
     lambda s: setattr(s.render, "filepath", "//x_"))
def save_local(scene):
    path = os.path.join(ARGUMENTS["local"], "local.blend")
    bpy.ops.wm.save_as_mainfile(filepath=path)
    return path
case("file_place", save_local,
     lambda s: bpy.ops.wm.save_as_mainfile(filepath=str(folder / "shared.blend")))

EEVEE = "BLENDER_EEVEE_NEXT" if (4, 2) <= bpy.app.version < (5, 0) else "BLENDER_EEVEE"
case("engine_screen", lambda s: setattr(s.render, "engine", EEVEE),
     lambda s: setattr(s.render, "engine", "CYCLES"))
class Special(bpy.types.RenderEngine):
    bl_idname = "SPECIAL"
    bl_label = "Special"
bpy.utils.register_class(Special)
def special(scene):
    scene.render.engine = "SPECIAL"
    return "SPECIAL"
case("engine_addon", special, lambda s: setattr(s.render, "engine", "CYCLES"))

# --- files ------------------------------------------------------------------------------------
def picture(name):
    path = folder / name
    image = bpy.data.images.new("made", 4, 4)
    image.filepath_raw, image.file_format = str(path), "PNG"
    image.save()
    bpy.data.images.remove(image)
    return path
def use(image):
    material = bpy.data.materials["Material"]
    material.use_nodes = True
    node = material.node_tree.nodes.new("ShaderNodeTexImage")
    node.image = image
    return image
def loaded(path):
    return use(bpy.data.images.load(str(path)))
def lose(path):
    os.remove(path)
    return path.name

bark = folder / "bark.png"
case("texture", lambda s: (picture("bark.png"), loaded(bark), lose(bark))[2],
     lambda s: picture("bark.png"))
case("texture packed", lambda s: (picture("bark.png"), loaded(bark), lose(bark))[2],
     lambda s: (picture("bark.png"), bpy.data.images["bark.png"].pack(), lose(bark)))
def relative(scene):
    picture("bark.png")
    loaded(bark).filepath = "//bark.png"
    return lose(bark)
case("texture relative", relative, lambda s: picture("bark.png"))
def unused(scene):
    bpy.data.materials["Material"].node_tree.nodes.clear()
case("texture unused", lambda s: (picture("bark.png"), loaded(bark), lose(bark))[2], unused)
def tiles(scene):
    image = loaded(picture("skin.1001.png"))
    image.source = "TILED"
    image.filepath = str(folder / "skin.<UDIM>.png")
    os.remove(folder / "skin.1001.png")
    return image.name
case("texture tiles", tiles, lambda s: picture("skin.1002.png"))

def library(scene):
    path = str(folder / "props.blend")
    bpy.data.libraries.write(path, {bpy.data.meshes["Cube"]}, fake_user=True)
    with bpy.data.libraries.load(path, link=True) as (source, target):
        target.meshes = source.meshes
    bpy.data.objects["Cube"].data = target.meshes[0]
    shutil.move(path, path + ".away")
    return "props.blend"
case("library", library,
     lambda s: shutil.move(folder / "props.blend.away", folder / "props.blend"))

def font(scene):
    fonts = pathlib.Path(bpy.utils.system_resource("DATAFILES")) / "fonts"
    choice = sorted(f for f in fonts.iterdir() if f.suffix in (".ttf", ".woff2"))[0]
    path = folder / ("title" + choice.suffix)
    shutil.copy(choice, path)
    curve = bpy.data.curves.new("Text", "FONT")
    curve.font = bpy.data.fonts.load(str(path))
    scene.collection.objects.link(bpy.data.objects.new("Text", curve))
    shutil.move(path, str(path) + ".away")
    return curve.font.name
def font_back(scene):
    for away in folder.glob("title.*.away"):
        shutil.move(away, str(away)[: -len(".away")])
case("font", font, font_back)

def volume(scene):
    cloud = bpy.data.volumes.new("Cloud")
    cloud.filepath = str(folder / "cloud.vdb")
    scene.collection.objects.link(bpy.data.objects.new("Cloud", cloud))
    return "Cloud"
case("cache", volume, lambda s: (folder / "cloud.vdb").write_bytes(b""))
def mesh_cache(scene):
    modifier = bpy.data.objects["Cube"].modifiers.new("Cache", "MESH_CACHE")
    modifier.filepath = "//walk.mdd"
    return "Cube"
case("cache mesh", mesh_cache, lambda s: (folder / "walk.mdd").write_bytes(b""))

def sound(scene):
    import wave
    path = str(folder / "steps.wav")
    with wave.open(path, "wb") as tone:
        tone.setnchannels(1); tone.setsampwidth(2); tone.setframerate(8000)
        tone.writeframes(bytes(800))
    speaker = bpy.data.speakers.new("Speaker")
    speaker.sound = bpy.data.sounds.load(path)
    shutil.move(path, path + ".away")
    return "steps.wav"
case("media", sound, lambda s: shutil.move(folder / "steps.wav.away", folder / "steps.wav"))

def light_profile(scene):
    lamp = bpy.data.lights["Light"]
    lamp.use_nodes = True
    node = lamp.node_tree.nodes.new("ShaderNodeTexIES")
    node.mode, node.filepath = "EXTERNAL", "//lamp.ies"
    return "lamp.ies"
case("script", light_profile, lambda s: (folder / "lamp.ies").write_bytes(b""))

def paint(scene):
    image = use(bpy.data.images.new("Paint", 4, 4))
    image.pixels[0] = 0.5
    image.update()
    return "Paint"
case("images", paint, lambda s: bpy.data.images["Paint"].pack())

# --- physics ----------------------------------------------------------------------------------
def bake(scene):
    if hasattr(bpy.context, "temp_override"):
        with bpy.context.temp_override(scene=scene):
            bpy.ops.ptcache.bake_all(bake=True)
def modifier(kind):
    def trip(scene):
        bpy.data.objects["Cube"].modifiers.new("M", kind)
        return "Cube"
    return trip
case("physics cloth", modifier("CLOTH"), bake)
case("physics soft", modifier("SOFT_BODY"), bake)
case("physics hidden", modifier("CLOTH"),
     lambda s: setattr(bpy.data.objects["Cube"].modifiers["M"], "show_render", False))
def particles(scene):
    bpy.data.objects["Cube"].modifiers.new("P", "PARTICLE_SYSTEM")
    return "Cube"
case("physics particles", particles, bake)
def hair(scene):
    bpy.data.particles[0].type = "HAIR"
case("physics hair", particles, hair)
def fluid(scene):
    made = bpy.data.objects["Cube"].modifiers.new("F", "FLUID")
    made.fluid_type = "DOMAIN"
    return "Cube"
case("physics fluid", fluid,
     lambda s: setattr(bpy.data.objects["Cube"].modifiers["F"], "fluid_type", "FLOW"))
def rigid(scene):
    with bpy.context.temp_override(scene=scene, object=bpy.data.objects["Cube"],
                                   active_object=bpy.data.objects["Cube"]):
        bpy.ops.rigidbody.world_add()
        scene.rigidbody_world.collection = bpy.data.collections.new("Bodies")
        scene.rigidbody_world.collection.objects.link(bpy.data.objects["Cube"])
    return "Rigid Body World"
case("physics rigid", rigid, bake)
if bpy.app.version >= (4, 0):
    def simulation(scene):
        inner = bpy.data.node_groups.new("Inner", "GeometryNodeTree")
        start = inner.nodes.new("GeometryNodeSimulationInput")
        end = inner.nodes.new("GeometryNodeSimulationOutput")
        start.pair_with_output(end)
        tree = bpy.data.node_groups.new("Tree", "GeometryNodeTree")
        tree.nodes.new("GeometryNodeGroup").node_tree = inner
        bpy.data.objects["Cube"].modifiers.new("G", "NODES").node_group = tree
        return "Cube"
    case("simulation", simulation, lambda s: bpy.data.node_groups["Tree"].nodes.clear())

# --- scripts ----------------------------------------------------------------------------------
def driver(expression):
    curve = bpy.data.objects["Cube"].driver_add("location", 0)
    curve.driver.type, curve.driver.expression = "SCRIPTED", expression
    return "Cube"
def simple(scene):
    bpy.data.objects["Cube"].driver_remove("location", 0)
    driver("sin(frame) * 2")
case("scripts", lambda s: driver("noise.random()"), simple)
def allowed(scene):
    scene.noctiluca.allow_scripts = True
case("scripts allowed", lambda s: driver("bpy.app.version[0]"), allowed)
def node_driver(scene):
    material = bpy.data.materials["Material"]
    material.use_nodes = True
    curve = material.node_tree.driver_add('nodes["Principled BSDF"].inputs[0].default_value', 0)
    curve.driver.type, curve.driver.expression = "SCRIPTED", "noise.random()"
    return "Material"
case("scripts node", node_driver,
     lambda s: bpy.data.materials["Material"].node_tree.animation_data_clear())
def text(scene):
    made = bpy.data.texts.new("rig_ui.py")
    made.use_module = True
    return "rig_ui.py"
case("scripts text", text, lambda s: bpy.data.texts.remove(bpy.data.texts[0]))

# --- disks ------------------------------------------------------------------------------------
def there(scene):
    (folder / "out").mkdir(exist_ok=True)
    (folder / "out" / "f_0002.png").write_bytes(b"")
    return "1 frame"
case("there_kept", there, lambda s: os.remove(folder / "out" / "f_0002.png"))
import threading
never = threading.Event()
real, patience = addon.look_at_disks, addon.DISK_S
def dead(scene):
    addon.look_at_disks, addon.DISK_S = lambda facts: never.wait(), 0.2
def alive(scene):
    never.set()
    addon.look_at_disks, addon.DISK_S = real, patience
case("slow_drive", dead, alive)

tell("verdicts", verdicts)
"""
)

PIXELS = (
    COMMON
    + r"""
scene = fresh()
scene.world.use_nodes = False
sizes = []
def rendered():
    path = str(folder / "pixels.png")
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)
    image = bpy.data.images.load(path)
    size = list(image.size)
    bpy.data.images.remove(image)
    return size
for width, height, percent, crop in (
    (64, 36, 100, None), (101, 57, 33, None), (100, 100, 50, (0.1, 0.9, 0.3, 0.7)),
    (123, 77, 100, (0.333, 0.777, 0.111, 0.555)), (61, 43, 99, (0.0, 1.0, 0.0, 0.5)),
):
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = percent
    scene.render.use_border = scene.render.use_crop_to_border = crop is not None
    if crop:
        (scene.render.border_min_x, scene.render.border_max_x,
         scene.render.border_min_y, scene.render.border_max_y) = crop
    order = addon.gather_order(scene, {})
    sizes.append([[order.width, order.height], rendered()])
tell("sizes", sizes)

scene.render.use_border = False
scene.camera = None
answers = []
def agrees():
    try:
        rendered()
        works = True
    except RuntimeError:
        works = False
    answers.append([addon.has_camera(scene), works])
agrees()
editor = scene.sequence_editor_create()
strips = editor.strips if hasattr(editor, "strips") else editor.sequences
how_long = {"length": 10} if bpy.app.version >= (5, 0) else {"frame_end": 10}
strips.new_effect(name="c", type="COLOR", channel=1, frame_start=1, **how_long)
agrees()
scene.render.use_sequencer = False
agrees()
if bpy.app.version < (5, 0):
    scene.use_nodes = True
    agrees()
    for node in list(scene.node_tree.nodes):
        if node.type == "R_LAYERS":
            scene.node_tree.nodes.remove(node)
    agrees()
tell("cameras", answers)
"""
)


class InBlender:
    """The tests for one Blender; the classes below name which."""

    executable = ""

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(dir=shared_folder(), prefix="noctiluca-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = Path(cls.temporary.name)
        cls.wire = kit.Wire(REPLIES)
        cls.addClassCleanup(cls.wire.__exit__)

    def run_body(self, body, **arguments):
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        with tempfile.TemporaryDirectory() as local:
            arguments = {"folder": str(folder), "port": self.wire.port, "local": local, **arguments}
            return kit.run(self.executable, body, folder, **arguments)

    def test_comes_and_goes_without_a_trace(self):
        told = self.run_body(LIFECYCLE)
        full = told["enabled"]
        self.assertGreater(len(full["classes"]), 10)
        self.assertEqual(full["threads"], [])
        self.assertFalse(full["timer"])  # nothing is drawn in the background
        for again in ("again", "reloaded"):
            self.assertEqual({**told[again], "threads": []}, full)
        for gone in ("disabled", "removed"):
            self.assertEqual(told[gone]["classes"], [])
            self.assertEqual(told[gone]["handlers"], [])
            self.assertEqual(told[gone]["threads"], [])
            self.assertNotIn("draw_render_menu", told[gone]["menu"])
            self.assertFalse(told[gone]["scene"] or told[gone]["manager"] or told[gone]["timer"])
        self.assertEqual(unexpected_lines(told["console"]), [])

    def test_sends_what_the_scene_says(self):
        del self.wire.requests[:]
        told = self.run_body(SENDING)
        for way in ("plain", "list", "current", "told", "test"):
            self.assertEqual(told[way], ["FINISHED"])
        sent = [body for _, path, _, body in self.wire.requests if path == "/set_job"]
        self.assertEqual(len(sent), 4)
        plain, listed, current, order = map(manager_wire.parse_job, sent)
        self.assertEqual(plain.blend_file, told["path"])
        self.assertEqual(plain.output_path, str(Path(told["path"]).parent / "out" / "f_"))
        self.assertEqual((plain.frames, plain.scene), ("1,3", "Scene"))
        self.assertEqual((plain.resolution_x, plain.resolution_y), (32, 18))
        self.assertEqual((plain.render_engine, plain.fps), ("CYCLES", 24.0))
        self.assertIn(plain.blender_version.rsplit(".", 1)[0], told["console"])
        self.assertEqual((listed.frames, listed.attempts), ("1-3,9", 5))
        self.assertEqual((listed.frame_time_limit, listed.allow_scripts), (120, True))
        self.assertEqual(current.frames, "2")
        self.assertEqual((order.frames, order.output_path), ("5,7", "/srv/x_"))
        self.assertEqual((order.render_engine, order.name), ("BLENDER_WORKBENCH", "told"))
        self.assertEqual((order.overwrite, order.allow_scripts), (False, False))
        self.assertEqual(told["outcome"], "Sent told: place 1 in the queue.")
        self.assertEqual(told["owned"], [True, False])
        self.assertIn("there are warnings", told["strict"])
        self.assertIn("has no camera", told["no camera"])

    def test_each_check_is_tripped_by_its_scene_and_by_no_other(self):
        told = self.run_body(CHECKS)
        for case, verdict in told["verdicts"].items():
            with self.subTest(case):
                self.assertIsNotNone(verdict["tripped"], "should have been found")
                self.assertIn(verdict["name"], verdict["tripped"])
                self.assertIsNone(verdict["mended"], "should not have been found")
        self.assertGreater(len(told["verdicts"]), 30)

    def test_sizes_and_cameras_are_judged_as_blender_does(self):
        told = self.run_body(PIXELS)
        for expected, rendered in told["sizes"]:
            self.assertEqual(expected, rendered)
        self.assertEqual(len(told["sizes"]), 5)
        for expected, rendered in told["cameras"]:
            self.assertEqual(expected, rendered, told["cameras"])


def shared_folder():
    """A folder that the add-on does not take for one of this computer's own."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def unexpected_lines(console):
    """What the console shows beyond Blender's own lines on installing and ending."""
    own = r"Blender |addon_utils\.disable: |Modules Installed|Info: Modules Installed|\s*$"
    return [line for line in console.splitlines() if not re.match(own, line)]


@needs.blender
class Blender34(InBlender, unittest.TestCase):
    executable = blender_path()


@needs.blender_shims("4.2")
class Blender42(InBlender, unittest.TestCase):
    executable = blender_shims().get("4.2")


@needs.blender_shims("4.5")
class Blender45(InBlender, unittest.TestCase):
    executable = blender_shims().get("4.5")


@needs.blender_shims("5.0")
class Blender50(InBlender, unittest.TestCase):
    executable = blender_shims().get("5.0")


if __name__ == "__main__":
    unittest.main()
