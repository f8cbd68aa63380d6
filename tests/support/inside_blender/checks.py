"""For each check before sending: a scene that trips it, then the same scene mended."""

import os
import pathlib
import shutil
import threading
import wave

import bpy
from inside import ARGUMENTS, addon, tell
from inside_scene import check, folder, fresh

verdicts = {}


def case(key, trip, mend):
    """Notes whether ``key`` is found after trip and not after mend; trip may name what it is."""
    scene = fresh(re_name(key))
    name = trip(scene)
    tripped = check()
    mend(scene)
    mended = check()
    verdicts[key] = {
        "tripped": tripped.get(key.split(" ")[0]),
        "mended": mended.get(key.split(" ")[0]),
        "name": name if isinstance(name, str) else "",
    }


def re_name(key):
    return key.replace(" ", "_")


def unsaved(scene):
    bpy.ops.wm.read_homefile(use_factory_startup=True)
    addon.preferences().port = ARGUMENTS["port"]


case("unsaved", unsaved, lambda scene: fresh())
case(
    "camera",
    lambda s: setattr(s, "camera", None),
    lambda s: setattr(s, "camera", bpy.data.objects["Camera"]),
)


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
case(
    "output",
    lambda s: setattr(s.render, "filepath", "render/x_"),
    lambda s: setattr(s.render, "filepath", "//x_"),
)


def of_no_format(scene):
    scene.render.use_file_extension = False
    scene.render.filepath = "//name.####.beauty"
    return "name.0001.beauty"


def node_of_no_format(scene):
    """A node that writes, in a group, which 5.0 has for all and the others for some."""
    scene.render.use_file_extension = False
    tree = bpy.data.node_groups.new("Passes", "CompositorNodeTree")
    node = tree.nodes.new("CompositorNodeOutputFile")
    if hasattr(node, "directory"):
        node.directory, node.file_name = "//passes/", "depth.####.beauty"
    else:
        node.base_path, node.file_slots[0].path = "//passes/", "depth.####.beauty"
    if hasattr(node, "use_file_extension"):
        node.use_file_extension = False
    return f"depth.0001.beauty ({node.name})"


case("node_names", node_of_no_format, lambda s: setattr(s.noctiluca, "allow_scripts", True))
case("names", of_no_format, lambda s: setattr(s.noctiluca, "allow_scripts", True))
case(
    "output_place",
    lambda s: setattr(s.render, "filepath", "/home/ana/x_"),
    lambda s: setattr(s.render, "filepath", "//x_"),
)


def save_local(scene):
    path = os.path.join(ARGUMENTS["local"], "local.blend")
    bpy.ops.wm.save_as_mainfile(filepath=path)
    return path


case(
    "file_place",
    save_local,
    lambda s: bpy.ops.wm.save_as_mainfile(filepath=str(folder / "shared.blend")),
)

case("file_place copies", save_local, lambda s: bpy.ops.noctiluca.use_copies())

EEVEE = "BLENDER_EEVEE_NEXT" if (4, 2) <= bpy.app.version < (5, 0) else "BLENDER_EEVEE"
case(
    "engine_screen",
    lambda s: setattr(s.render, "engine", EEVEE),
    lambda s: setattr(s.render, "engine", "CYCLES"),
)


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
case(
    "texture",
    lambda s: (picture("bark.png"), loaded(bark), lose(bark))[2],
    lambda s: picture("bark.png"),
)
case(
    "texture packed",
    lambda s: (picture("bark.png"), loaded(bark), lose(bark))[2],
    lambda s: (picture("bark.png"), bpy.data.images["bark.png"].pack(), lose(bark)),
)


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


case("texture tiles", tiles, lambda s: picture("skin.1001.png"))


def library(scene):
    path = str(folder / "props.blend")
    bpy.data.libraries.write(path, {bpy.data.meshes["Cube"]}, fake_user=True)
    with bpy.data.libraries.load(path, link=True) as (source, target):
        target.meshes = source.meshes
    bpy.data.objects["Cube"].data = target.meshes[0]
    shutil.move(path, path + ".away")
    return "props.blend"


case("library", library, lambda s: shutil.move(folder / "props.blend.away", folder / "props.blend"))


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
    path = str(folder / "steps.wav")
    with wave.open(path, "wb") as tone:
        tone.setnchannels(1)
        tone.setsampwidth(2)
        tone.setframerate(8000)
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
case(
    "physics hidden",
    modifier("CLOTH"),
    lambda s: setattr(bpy.data.objects["Cube"].modifiers["M"], "show_render", False),
)


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


if ARGUMENTS["fluids"]:
    case(
        "physics fluid",
        fluid,
        lambda s: setattr(bpy.data.objects["Cube"].modifiers["F"], "fluid_type", "FLOW"),
    )


def rigid(scene):
    with bpy.context.temp_override(
        scene=scene, object=bpy.data.objects["Cube"], active_object=bpy.data.objects["Cube"]
    ):
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


case(
    "scripts node",
    node_driver,
    lambda s: bpy.data.materials["Material"].node_tree.animation_data_clear(),
)


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
never = threading.Event()
real, patience = addon.look_at_disks, addon.DISK_S


def dead(scene):
    addon.look_at_disks, addon.DISK_S = lambda facts: never.wait(), 0.2


def alive(scene):
    never.set()
    addon.look_at_disks, addon.DISK_S = real, patience


case("slow_drive", dead, alive)

tell("verdicts", verdicts)
