"""For each thing a scene may lack: a scene that lacks it, and the same scene mended.

Run inside Blender by test_system_scene_checks with ``-- ADDON SCENE_CHECKS FOLDER [LEFT_OUT]`` (a
word in the names of cases that are not tried); prints what the add-on finds before sending and the
worker on the node, as a line of JSON, for frames 1 to 5.
"""

import contextlib
import importlib.util
import json
import os
import shutil
import sys
import wave

import bpy

ADDON, SCENE_CHECKS, FOLDER, *LEFT_OUT = sys.argv[sys.argv.index("--") + 1 :]
FRAMES = (1, 2, 3, 4, 5)


def load(path, name):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


addon, worker = load(ADDON, "addon_tried"), load(SCENE_CHECKS, "checks_tried")
CASES = {}


def case(key):
    def note(make):
        CASES[key] = make
        return make

    return note


def at(name):
    return os.path.join(FOLDER, name)


def picture(name):
    image = bpy.data.images.new("made", 4, 4)
    image.filepath_raw, image.file_format = at(name), "PNG"
    image.save()
    bpy.data.images.remove(image)
    return at(name)


def pictures(name, count=6):
    return [picture(name % number) for number in range(1, count + 1)]


def cube():
    return bpy.data.objects["Cube"]


def shown(image):
    """A texture node of the cube's material that shows the image."""
    material = bpy.data.materials["Material"]
    material.use_nodes = True
    node = material.node_tree.nodes.new("ShaderNodeTexImage")
    node.image = image
    return node


def away(path):
    os.rename(path, path + ".away")
    return lambda: os.rename(path + ".away", path)


# --- each returns what mends it ---------------------------------------------------------------


@case("texture")
def texture():
    path = picture("bark.png")
    shown(bpy.data.images.load(path)).image.filepath = "//bark.png"
    return away(path)


@case("texture: tiles")
def tiles():
    image = shown(bpy.data.images.load(picture("skin.1001.png"))).image
    image.source, image.filepath = "TILED", at("skin.<UDIM>.png")
    image.tiles.new(tile_number=1012)
    return away(picture("skin.1012.png"))


@case("texture: tiles across and up")
def tiles_across_and_up():
    image = shown(bpy.data.images.load(picture("skin.u1_v1.png"))).image
    image.source, image.filepath = "TILED", at("skin.<UVTILE>.png")
    image.tiles.new(tile_number=1012)
    return away(picture("skin.u2_v2.png"))


def sequence(start=1, duration=6, offset=0, cyclic=False):
    paths = pictures("walk_%04d.png")
    node = shown(bpy.data.images.load(paths[0]))
    node.image.source = "SEQUENCE"
    user = node.image_user
    user.frame_start, user.frame_duration = start, duration
    user.frame_offset, user.use_cyclic = offset, cyclic
    return paths


@case("texture: a hole in a sequence")
def hole():
    return away(sequence()[3])


@case("texture: a hole in a sequence that starts over")
def hole_again():
    return away(sequence(start=4, duration=3, offset=1, cyclic=True)[3])


@case("nothing: a hole where no frame of the job looks")
def hole_elsewhere():
    return away(sequence()[5])


@case("texture: a hole in the compositor")
def compositor_hole():
    paths = pictures("plate_%04d.png")
    image = bpy.data.images.load(paths[0])
    image.source = "SEQUENCE"
    scene = bpy.context.scene
    scene.use_nodes = True
    if hasattr(scene, "compositing_node_group"):
        scene.compositing_node_group = bpy.data.node_groups.new("C", "CompositorNodeTree")
        tree = scene.compositing_node_group
    else:
        tree = scene.node_tree
    node = tree.nodes.new("CompositorNodeImage")
    node.image = image
    node.frame_duration, node.frame_start, node.frame_offset = 6, 1, 0
    return away(paths[1])


@case("library")
def library():
    path = at("props.blend")
    bpy.data.libraries.write(path, {bpy.data.meshes["Cube"]}, fake_user=True)
    with bpy.data.libraries.load(path, link=True) as (source, target):
        target.meshes = source.meshes
    cube().data = target.meshes[0]
    return away(path)


@case("font")
def font():
    fonts = os.path.join(bpy.utils.system_resource("DATAFILES"), "fonts")
    choice = sorted(f for f in os.listdir(fonts) if f.endswith((".ttf", ".woff2")))[0]
    path = at("title" + os.path.splitext(choice)[1])
    shutil.copy(os.path.join(fonts, choice), path)
    curve = bpy.data.curves.new("Text", "FONT")
    curve.font = bpy.data.fonts.load(path)
    bpy.context.collection.objects.link(bpy.data.objects.new("Text", curve))
    return away(path)


def write(*names):
    for name in names:
        with open(at(name), "wb"):
            pass


def cloud(name):
    volume = bpy.data.volumes.new("Cloud")
    volume.filepath = at(name)
    bpy.context.collection.objects.link(bpy.data.objects.new("Cloud", volume))
    return volume


@case("cache: OpenVDB")
def openvdb():
    cloud("cloud.vdb")
    return lambda: write("cloud.vdb")


@case("cache: a hole in a sequence of OpenVDB")
def openvdb_hole():
    write("smoke_01.vdb", "smoke_02.vdb", "smoke_03.vdb")
    volume = cloud("smoke_01.vdb")
    volume.is_sequence, volume.sequence_mode = True, "PING_PONG"
    volume.frame_start, volume.frame_duration, volume.frame_offset = 2, 3, 0
    return away(at("smoke_03.vdb"))


@case("cache: mesh")
def mesh_cache():
    cube().modifiers.new("Cache", "MESH_CACHE").filepath = "//walk.mdd"
    return lambda: write("walk.mdd")


@case("cache: Alembic")
def alembic():
    path = at("walk.abc")
    bpy.ops.wm.alembic_export(filepath=path, end=2)
    bpy.ops.cachefile.open(filepath=path)
    modifier = cube().modifiers.new("Alembic", "MESH_SEQUENCE_CACHE")
    modifier.cache_file = bpy.data.cache_files[0]
    return away(path)


@case("media: sound")
def sound():
    path = at("steps.wav")
    with wave.open(path, "wb") as tone:
        tone.setparams((1, 2, 8000, 0, "NONE", ""))
        tone.writeframes(bytes(800))
    bpy.data.speakers.new("Speaker").sound = bpy.data.sounds.load(path)
    return away(path)


@case("media: movie clip")
def clip():
    path = picture("plate.png")
    bpy.data.movieclips.load(path).use_fake_user = True
    return away(path)


def strips():
    editor = bpy.context.scene.sequence_editor_create()
    return editor.strips if hasattr(editor, "strips") else editor.sequences


@case("media: a picture of a strip")
def strip_picture():
    paths = pictures("cut_%04d.png", 5)
    strip = strips().new_image("Cut", paths[0], 1, 1)
    for path in paths[1:]:
        strip.elements.append(os.path.basename(path))
    return away(paths[2])


@case("media: a movie strip")
def strip_movie():
    scene = bpy.context.scene
    settings = scene.render.image_settings
    if hasattr(settings, "media_type"):
        settings.media_type = "VIDEO"
    settings.file_format = "FFMPEG"
    scene.render.ffmpeg.format = "MPEG4"
    scene.render.resolution_x = scene.render.resolution_y = 32
    scene.frame_end = 2
    scene.render.engine = "CYCLES"
    scene.cycles.samples = 1
    scene.cycles.use_denoising = False
    scene.render.filepath = at("cut.mp4")
    scene.render.use_file_extension = False
    bpy.ops.render.render(animation=True)
    strips().new_movie("Cut", at("cut.mp4"), 1, 1)
    return away(at("cut.mp4"))


@case("script: light profile")
def light_profile():
    lamp = bpy.data.lights["Light"]
    lamp.use_nodes = True
    node = lamp.node_tree.nodes.new("ShaderNodeTexIES")
    node.mode, node.filepath = "EXTERNAL", "//lamp.ies"
    return lambda: write("lamp.ies")


# --- physics ----------------------------------------------------------------------------------


def bake():
    with bpy.context.temp_override(scene=bpy.context.scene):
        bpy.ops.ptcache.bake_all(bake=True)


def baked_on_disk(cache):
    cache.use_disk_cache, cache.frame_end = True, 3
    bpy.ops.wm.save_mainfile()
    bake()
    return away(os.path.join(FOLDER, "blendcache_scene"))


def paint_surface():
    modifier = cube().modifiers.new("Paint", "DYNAMIC_PAINT")
    bpy.context.view_layer.objects.active = cube()
    modifier.ui_type = "CANVAS"
    bpy.ops.dpaint.type_toggle(type="CANVAS")
    return modifier.canvas_settings.canvas_surfaces[0].point_cache


def fluid(kind):
    modifier = cube().modifiers.new("Fluid", "FLUID")
    modifier.fluid_type = "DOMAIN"
    domain = modifier.domain_settings
    domain.domain_type, domain.cache_type, domain.cache_frame_end = "LIQUID", kind, 2
    domain.cache_directory, domain.resolution_max, domain.use_mesh = "//fluid", 8, False
    bpy.context.view_layer.objects.active = cube()
    return domain


@case("cache: baked cloth")
def baked_cloth():
    return baked_on_disk(cube().modifiers.new("M", "CLOTH").point_cache)


@case("cache: baked particles")
def baked_particles():
    cube().modifiers.new("P", "PARTICLE_SYSTEM")
    return baked_on_disk(cube().particle_systems[0].point_cache)


@case("cache: baked dynamic paint")
def baked_paint():
    return baked_on_disk(paint_surface())


@case("cache: baked fluid")
def baked_fluid():
    fluid("MODULAR")
    bpy.ops.wm.save_mainfile()
    bpy.ops.fluid.bake_data()
    return away(os.path.join(FOLDER, "fluid", "config"))


@case("physics: cloth")
def cloth():
    cube().modifiers.new("M", "CLOTH")
    return bake


@case("physics: particles")
def particles():
    cube().modifiers.new("P", "PARTICLE_SYSTEM")
    return bake


@case("physics: dynamic paint")
def paint():
    paint_surface()
    return bake


@case("physics: fluid that is replayed")
def replayed_fluid():
    fluid("REPLAY")
    return lambda: setattr(cube().modifiers["Fluid"], "show_render", False)


@case("physics: rigid bodies")
def rigid():
    with bpy.context.temp_override(object=cube(), active_object=cube()):
        bpy.ops.rigidbody.world_add()
    world = bpy.context.scene.rigidbody_world
    world.collection = bpy.data.collections.new("Bodies")
    world.collection.objects.link(cube())
    return lambda: setattr(world, "enabled", False)


if bpy.app.version >= (4, 0):

    @case("simulation: zone in a group")
    def zone():
        inner = bpy.data.node_groups.new("Inner", "GeometryNodeTree")
        start = inner.nodes.new("GeometryNodeSimulationInput")
        start.pair_with_output(inner.nodes.new("GeometryNodeSimulationOutput"))
        tree = bpy.data.node_groups.new("Tree", "GeometryNodeTree")
        tree.nodes.new("GeometryNodeGroup").node_tree = inner
        cube().modifiers.new("G", "NODES").node_group = tree
        return tree.nodes.clear


# --- both sides -------------------------------------------------------------------------------


def of_addon():
    """{kind: names} as the panel would list them."""
    facts = addon.Facts(blend_file=bpy.data.filepath, output_path=at("f_"), frames=FRAMES)
    facts = addon.gather_contents(facts, bpy.context.scene)
    found = {}
    for file in addon.look_at_disks(facts).missing:
        found.setdefault(file.kind, []).append(os.path.basename(file.path))
    if facts.unbaked:
        found["physics"] = facts.unbaked
    if facts.maybe_unbaked:
        found["simulation"] = facts.maybe_unbaked
    return {kind: sorted(names) for kind, names in found.items()}


def of_worker():
    """Its sentences, for all frames."""
    scene = bpy.context.scene
    said = worker.all_doubts(scene, None, None)
    for frame in FRAMES:
        scene.frame_set(frame)
        said += worker.doubts_of_frame(scene, frame)
    return said


def tried(make):
    bpy.ops.wm.read_homefile(use_factory_startup=True)
    for name in os.listdir(FOLDER):
        path = at(name)
        shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
    bpy.ops.wm.save_as_mainfile(filepath=at("scene.blend"))
    mend = make()
    lacking = {"addon": of_addon(), "worker": of_worker()}
    mend()
    return {"lacking": lacking, "mended": {"addon": of_addon(), "worker": of_worker()}}


told = {}
for key, make in CASES.items():
    if any(word in key for word in LEFT_OUT):
        continue
    try:
        told[key] = tried(make)
    except Exception as problem:
        told[key] = {"broke": f"{type(problem).__name__}: {problem}"}
with contextlib.suppress(BrokenPipeError):
    print("TOLD " + json.dumps(told), flush=True)
