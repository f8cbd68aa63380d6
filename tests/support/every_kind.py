"""Run by Blender: one project that has every kind of file, each in a folder of its own.

    blender -b --factory-startup --python every_kind.py -- TESTS ROOT RESULT.json [GRIDS]

ROOT/proj/scene.blend needs ROOT/KIND/ for each kind; point caches lie where Blender has them,
beside the .blend. Each kind is seen in a cell of its own in the picture. The result says which
kinds this Blender can make: {kind: None or why not}.
"""

import gzip
import json
import os
import shutil
import struct
import sys
import wave

TESTS, ROOT, RESULT, *MORE = sys.argv[sys.argv.index("--") + 1 :]
GRIDS = MORE[0] if MORE else ""  # the folder of a bake of smoke by another Blender
sys.path.insert(0, TESTS)

from support.same_picture.groups import sequencer, simulation, text
from support.same_picture.stage import Stage

import bpy

COLUMNS = 8
FRAMES = (1, 4)
KINDS = {}


class CannotBeMade(Exception):
    """This Blender has no such thing."""


def kind(make):
    KINDS[make.__name__] = make
    return make


class Cell:
    """Where a kind's things stand, and where its files lie."""

    def __init__(self, stage, name, number):
        self.stage, self.name = stage, name
        self.at = (number % COLUMNS * 2 - COLUMNS + 1, 3 - number // COLUMNS * 2, 0)

    def file(self, name):
        """(the whole path, the one relative to the .blend)"""
        path = os.path.join(ROOT, self.name, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path, f"//../{self.name}/{name}"

    def picture(self, name, shade, size=8):
        self.stage.picture(f"../{self.name}/{name}", shade, size)
        return self.file(name)

    def plane(self, x=0.0):
        at = (self.at[0] + x, self.at[1], 0)
        return self.stage.mesh("plane", at, size=1.6)


def shown(cell, path, source="FILE", x=0.0):
    image = bpy.data.images.load(path)
    image.source = source
    _tree, node = cell.stage.textured(cell.plane(x), image)
    return image, node


@kind
def udim(cell):
    for number in (1001, 1002, 1011):
        cell.picture(f"t.{number}.png", number % 10 / 3 + (0.3 if number > 1010 else 0))
    image, _ = shown(cell, cell.file("t.1001.png")[0], "TILED")
    image.filepath = cell.file("t.<UDIM>.png")[1]
    for number in (1002, 1011):
        image.tiles.new(number)
    for loop in bpy.context.object.data.uv_layers[0].data:
        loop.uv = (loop.uv.x * 2, loop.uv.y * 2)


@kind
def sequence(cell):
    for number in range(FRAMES[0], FRAMES[1] + 1):
        path, _ = cell.picture(f"s_{number:03d}.png", number / 5)
    _, node = shown(cell, path, "SEQUENCE")
    node.image_user.frame_duration, node.image_user.frame_start = 12, 1
    node.image_user.use_auto_refresh = True


@kind
def moved_sequence(cell):
    """Which of its pictures a frame shows is keyed."""
    for number in range(1, 10):
        path, _ = cell.picture(f"s_{number:03d}.png", number / 9)
    _, node = shown(cell, path, "SEQUENCE")
    user = node.image_user
    user.frame_duration, user.frame_start, user.use_auto_refresh = 9, 1, True
    cell.stage.keys(user, "frame_offset", {1: 0, 2: 6, 3: 4})


@kind
def nodes_picture(cell):
    """Geometry nodes show which picture they like."""
    for number in (1, 7):
        cell.picture(f"n_{number:03d}.png", number / 8)
    image = bpy.data.images.load(cell.file("n_001.png")[0])
    image.source, image.filepath = "SEQUENCE", cell.file("n_001.png")[1]
    tree = bpy.data.node_groups.new("Picture", "GeometryNodeTree")
    if hasattr(tree, "interface"):
        for way in ("INPUT", "OUTPUT"):
            tree.interface.new_socket("Geometry", in_out=way, socket_type="NodeSocketGeometry")
    else:
        tree.inputs.new("NodeSocketGeometry", "Geometry")
        tree.outputs.new("NodeSocketGeometry", "Geometry")
    given, out = tree.nodes.new("NodeGroupInput"), tree.nodes.new("NodeGroupOutput")
    move, picture = (tree.nodes.new(f"GeometryNode{n}") for n in ("SetPosition", "ImageTexture"))
    picture.inputs["Image"].default_value, picture.inputs["Frame"].default_value = image, 7
    tree.links.new(given.outputs[0], move.inputs["Geometry"])
    tree.links.new(picture.outputs["Color"], move.inputs["Offset"])
    tree.links.new(move.outputs[0], out.inputs[0])
    cell.plane().modifiers.new("Picture", "NODES").node_group = tree


@kind
def displaced(cell):
    """A texture of the old kind, in a modifier."""
    for number in range(FRAMES[0], FRAMES[1] + 1):
        path, _ = cell.picture(f"d_{number:03d}.png", number / 5)
    texture = bpy.data.textures.new("Displaced", "IMAGE")
    texture.image = bpy.data.images.load(path)
    texture.image.source, texture.image.filepath = "SEQUENCE", cell.file("d_001.png")[1]
    texture.image_user.frame_duration, texture.image_user.frame_start = 9, 1
    texture.image_user.use_auto_refresh = True
    thing = cell.stage.mesh("grid", (*cell.at[:2], 0), size=1.6, x_subdivisions=9, y_subdivisions=9)
    modifier = thing.modifiers.new("Displace", "DISPLACE")
    modifier.texture, modifier.direction = texture, "RGB_TO_XYZ"


@kind
def names(cell):
    """What only some keyboards have."""
    path, relative = cell.picture("ñandú ☃ 日本/#1 100%41 'é'.png", 0.8)
    image, _ = shown(cell, path)
    image.filepath = relative


@kind
def packed(cell):
    """Its file is away, and it comes along all the same; another one beside it is seen, too."""
    path, relative = cell.picture("p.png", 0.3)
    image, _ = shown(cell, path, x=-0.5)
    image.filepath = relative
    image.pack()
    os.remove(path)
    path, relative = cell.picture("q.png", 0.9)
    image, _ = shown(cell, path, x=0.5)
    image.filepath = relative


@kind
def movie(cell):
    shutil.copy(movie_file(cell.stage), cell.file("m.mp4")[0])
    image, node = shown(cell, cell.file("m.mp4")[0], "MOVIE")
    image.filepath = cell.file("m.mp4")[1]
    node.image_user.frame_duration, node.image_user.use_auto_refresh = 6, True


def movie_file(stage):
    """Made by Blender, once."""
    path = stage.path("..", "made", "movie_0001-0006.mp4")
    if not os.path.exists(path):
        sequencer.a_movie_strip(stage)
        stage.scene.sequence_editor_clear()
        os.replace(stage.path("tex", "movie_0001-0006.mp4"), path)
        shutil.rmtree(stage.path("tex"))
    return path


@kind
def another_drive(cell):
    path, _ = cell.picture("a.png", 0.9)
    shown(cell, path)


@kind
def font(cell):
    made, data = text.own_font(cell.stage)
    thing = bpy.data.objects["Text"]
    thing.animation_data_clear()
    thing.location, thing.rotation_euler = (cell.at[0], cell.at[1] - 0.3, 0), (0, 0, 0)
    thing.data.size, thing.data.body = 0.6, "Rg@"
    path, relative = cell.file(os.path.basename(made))
    os.replace(made, path)
    data.filepath = relative
    cell.stage.cube.hide_render = True


@kind
def library(cell):
    """A library in whose library there is a picture."""
    things = cell.stage.mesh("plane", (cell.at[0], cell.at[1], 0), "Inner", size=1.6)
    path, _ = cell.picture("inner/tex/p.png", 0.6)
    image = bpy.data.images.load(path)
    cell.stage.textured(things, image)
    image.filepath = "//tex/p.png"
    material = things.data.materials[0]
    inner, _ = cell.file("inner/inner.blend")
    bpy.data.libraries.write(inner, {material}, path_remap="NONE")
    bpy.data.materials.remove(material)
    bpy.data.images.remove(image)
    with bpy.data.libraries.load(inner, link=True, relative=False) as (there, here):
        here.materials = there.materials
    things.data.materials.clear()
    things.data.materials.append(here.materials[0])
    outer, _ = cell.file("outer/outer.blend")
    bpy.data.libraries.write(outer, {things}, path_remap="RELATIVE_ALL")
    bpy.data.objects.remove(things)
    bpy.data.materials.remove(here.materials[0])
    for each in list(bpy.data.libraries):
        bpy.data.libraries.remove(each)
    with bpy.data.libraries.load(outer, link=True, relative=True) as (_there, here):
        here.objects = ["Inner"]
    cell.stage.scene.collection.objects.link(here.objects[0])


def written(cell, thing, path):
    """Moves a thing to a library, and links it."""
    bpy.data.libraries.write(path, {thing}, path_remap="RELATIVE_ALL")
    name = thing.name
    bpy.data.objects.remove(thing)
    with bpy.data.libraries.load(path, link=True, relative=True) as (_there, here):
        here.objects = [name]
    cell.stage.scene.collection.objects.link(here.objects[0])
    return here.objects[0]


@kind
def zipped(cell):
    """A library as Blender compressed them before 3.0."""
    path, _ = cell.file("lib.blend")
    written(cell, cell.stage.mesh("plane", (*cell.at[:2], 0), "Zipped", size=1.6), path)
    with open(path, "rb") as file:
        data = file.read()
    with gzip.open(path, "wb") as file:
        file.write(data)


@kind
def overridden(cell):
    """The path of an overridden thing is relative to another folder than the .blend's."""
    thing, name = cell.plane(), "lib/deep/lib.blend"
    path, _ = cell.file("lib/deep/c/cache.pc2")
    point_cache_2(path)
    thing.name = "Overridden"
    modifier = thing.modifiers.new("Cache", "MESH_CACHE")
    modifier.cache_format, modifier.filepath = "PC2", path
    linked = written(cell, thing, cell.file(name)[0])
    local = linked.override_create()
    cell.stage.scene.collection.objects.unlink(linked)
    cell.stage.scene.collection.objects.link(local)


@kind
def sculpted(cell):
    """A mesh whose finer levels are in a file of their own."""
    stage, operators = cell.stage, bpy.ops.object
    thing = stage.mesh("grid", (*cell.at[:2], 0), size=1.6, x_subdivisions=3, y_subdivisions=3)
    modifier = thing.modifiers.new("Fine", "MULTIRES")
    stage.select(thing)
    operators.multires_subdivide(modifier="Fine")
    shape = thing.copy()
    shape.data = thing.data.copy()
    stage.scene.collection.objects.link(shape)
    stage.select(shape)
    operators.modifier_apply(modifier="Fine")
    for number, vertex in enumerate(shape.data.vertices):
        vertex.co.z += number % 3 / 4
    shape.select_set(True)
    thing.select_set(True)
    bpy.context.view_layer.objects.active = thing
    operators.multires_reshape(modifier="Fine")
    bpy.data.objects.remove(shape)
    stage.select(thing)
    operators.multires_external_save(filepath=cell.file("fine.btx")[0], modifier="Fine")
    modifier.filepath = cell.file("fine.btx")[1]


@kind
def alembic(cell):
    """A file of all frames, and one of a file per frame."""
    if not bpy.app.build_options.alembic or bpy.app.version < (4, 2):
        raise CannotBeMade("it has no Alembic in the background")
    stage, operators = cell.stage, bpy.ops.wm
    for number, first in enumerate(("all.abc", "f_0001.abc")):
        thing = stage.mesh("monkey", size=0.5)
        stage.turn(thing)
        stage.select(thing)
        ranges = [FRAMES] if not number else [(n, n) for n in range(FRAMES[0], FRAMES[1] + 1)]
        for start, end in ranges:
            name = first if not number else f"f_{start:04d}.abc"
            operators.alembic_export(
                filepath=cell.file(name)[0], start=start, end=end,
                selected=True, as_background_job=False,
            )  # fmt: skip
        bpy.data.objects.remove(thing)
        operators.alembic_import(
            filepath=cell.file(first)[0], is_sequence=bool(number), as_background_job=False
        )
        stage.glow(bpy.context.selected_objects[0])
        bpy.context.selected_objects[0].constraints.clear()
        bpy.context.selected_objects[0].location = (cell.at[0] + number - 0.5, cell.at[1], 0)
    bpy.data.cache_files[1].filepath = cell.file("f_0001.abc")[1]


@kind
def mesh_cache(cell):
    path, relative = cell.file("cache.pc2")
    point_cache_2(path)
    modifier = cell.plane().modifiers.new("Cache", "MESH_CACHE")
    modifier.cache_format, modifier.filepath = "PC2", relative


def point_cache_2(path):
    with open(path, "wb") as file:
        file.write(struct.pack("<12siiffi", b"POINTCACHE2\0", 1, 4, 1.0, 1.0, 4))
        for frame in range(4):
            for corner in range(4):
                at = (corner % 2 * (0.3 + frame / 6), corner // 2 * (1 - frame / 8), corner / 4)
                file.write(struct.pack("<fff", *at))


@kind
def ocean(cell):
    if bpy.app.version >= (4, 2):
        raise CannotBeMade("whether the wheels survive a bake has not been tried")
    thing = cell.plane()
    modifier = thing.modifiers.new("Ocean", "OCEAN")
    modifier.geometry_mode, modifier.spatial_size, modifier.size = "DISPLACE", 5, 1.0
    modifier.frame_start, modifier.frame_end = FRAMES
    modifier.filepath, modifier.wave_scale = cell.file("")[1], 3.0
    cell.stage.save()
    try:
        with bpy.context.temp_override(object=thing, active_object=thing):
            bpy.ops.object.ocean_bake(modifier="Ocean")
    except RuntimeError as why:  # built without oceans, say
        raise CannotBeMade(str(why)) from why
    if not modifier.is_cached:  # a job that nobody waits for may have written some of it
        raise CannotBeMade("it bakes no oceans in the background")


@kind
def light_profile(cell):
    path, relative = cell.file("lamp.ies")
    with open(path, "w") as file:
        angles = "0 15 30 45 60 90\n0\n1000 100 900 50 10 0\n"
        file.write("IESNA:LM-63-2002\nTILT=NONE\n1 1000 1 6 1 1 2 0 0 0\n1 1 1\n" + angles)
    lamp = cell.stage.light("POINT", 0.5, (cell.at[0], cell.at[1], 0.5))
    lamp.rotation_euler, lamp.data.shadow_soft_size = (0, 0, 0), 0
    lamp.data.use_nodes = True
    tree = lamp.data.node_tree
    node = tree.nodes.new("ShaderNodeTexIES")
    node.mode, node.filepath = "EXTERNAL", relative
    emission = next(n for n in tree.nodes if n.type == "EMISSION")
    tree.links.new(node.outputs[0], emission.inputs["Strength"])
    cell.stage.diffuse(cell.plane())


@kind
def shader_script(cell):
    import _cycles

    if not _cycles.with_osl:
        raise CannotBeMade("it has no OSL")
    path, relative = cell.file("own.osl")
    with open(path, "w") as file:
        file.write(
            "shader own(output color Colour = 0) { Colour = color(P[0] - floor(P[0]), 1, 0); }"
        )
    cell.stage.scene.cycles.shading_system = True
    tree, light = cell.stage.emission(cell.plane())
    node = tree.nodes.new("ShaderNodeScript")
    node.mode, node.filepath = "EXTERNAL", relative
    if "Colour" not in node.outputs:
        raise CannotBeMade("its OSL compiles nothing in the background")
    tree.links.new(node.outputs["Colour"], light.inputs["Color"])


def cloth(cell, x):
    thing = cell.stage.mesh(
        "grid", (cell.at[0] + x, cell.at[1], 1), size=0.8, x_subdivisions=6, y_subdivisions=6
    )
    thing.rotation_euler = (0.7, 0.3, 0)
    return thing, thing.modifiers.new("Cloth", "CLOTH").point_cache


@kind
def point_cache(cell):
    """On the disk: beside the .blend of the cloth's and of a canvas, in another folder of
    particles. They are baked last: the names of Blender's folder are those of the .blend."""
    _thing, cache = cloth(cell, -0.5)
    simulation.bake(cell.stage, cache, use_disk_cache=True)
    thing = simulation.emitter(cell.stage)
    thing.location, thing.rotation_euler = (cell.at[0] + 0.5, cell.at[1], 0), (0.5, 0, 0)
    thing.scale = (0.2, 0.2, 0.2)
    system = thing.particle_systems[0]
    system.settings.normal_factor = 0.2
    system.point_cache.name = "kept"
    simulation.bake(cell.stage, system.point_cache, use_disk_cache=True)
    folder = cell.stage.path("blendcache_scene")
    for name in sorted(os.listdir(folder)):
        if name.startswith("kept"):
            os.replace(os.path.join(folder, name), cell.file(name)[0])
    system.point_cache.use_external = True
    system.point_cache.filepath = cell.file("")[1]


@kind
def library_cache(cell):
    """On the disk beside a library, in a folder that has the library's name."""
    thing, cache = cloth(cell, 0)
    cache.name, thing.name = "away", "Away"
    simulation.bake(cell.stage, cache, use_disk_cache=True)
    path, _ = cell.file("lib.blend")
    folder = cell.stage.path("blendcache_scene")
    for name in sorted(os.listdir(folder)):
        if name.startswith("away"):
            os.replace(os.path.join(folder, name), cell.file("blendcache_lib/" + name)[0])
    written(cell, thing, path)


@kind
def painted_cache(cell):
    surface = simulation.dynamic_paint(cell.stage)
    canvas = surface.id_data
    canvas.name = "Canvas"
    brush = bpy.context.object
    brush.animation_data_clear()
    cell.stage.keys(
        brush, "location", {1: (*cell.at[:2], 0.5), 6: (cell.at[0] + 0.6, cell.at[1], 0.5)}
    )
    brush.scale = (0.3, 0.3, 0.3)
    brush.hide_render = True
    canvas.location, canvas.scale = (*cell.at[:2], 0.5), (0.25, 0.25, 0.25)
    canvas.rotation_euler = (0.6, 0, 0)
    simulation.bake(cell.stage, surface.point_cache, use_disk_cache=True)


@kind
def fluid(cell):
    if bpy.app.version >= (4, 2):
        raise CannotBeMade("the wheels do not survive a bake")
    stage = cell.stage
    domain = simulation.smoke(stage, "ALL")
    settings = domain.modifiers["Fluid"].domain_settings
    settings.cache_directory = cell.file("")[1]
    stage.save()
    settings.cache_directory = cell.file("")[1]
    bpy.ops.fluid.bake_all()
    domain.location, domain.scale = (*cell.at[:2], 0), (0.4, 0.4, 0.4)


@kind
def volume(cell):
    """A grid for each frame, and one alone; of those that a bake of smoke leaves."""
    baked = os.path.join(GRIDS or os.path.join(ROOT, "fluid"), "data")
    if not os.path.isdir(baked):
        raise CannotBeMade("there are no grids")
    for frame in range(FRAMES[0], FRAMES[1] + 1):
        path = cell.file(f"v_{frame:04d}.vdb")[0]
        shutil.copy(os.path.join(baked, f"fluid_data_{frame:04d}.vdb"), path)
    shutil.copy(path, cell.file("alone.vdb")[0])
    for frame, other in ((8, 4), (9, 2)):
        shutil.copy(cell.file(f"v_{other:04d}.vdb")[0], cell.file(f"v_{frame:04d}.vdb")[0])
    for number, name in enumerate(("alone.vdb", "v_0001.vdb")):
        data = bpy.data.volumes.new("Volume")
        data.filepath = cell.file(name)[number]
        if number:
            data.is_sequence, data.frame_duration, data.frame_start = True, 9, 1
            cell.stage.keys(data, "frame_offset", {1: 0, 2: 6})
        thing = bpy.data.objects.new("Volume", data)
        cell.stage.scene.collection.objects.link(thing)
        thing.location = (cell.at[0] + number - 0.5, cell.at[1], 0)
        thing.scale = (0.5, 0.5, 0.5)
        _, tree, out = cell.stage.material(thing)
        node = tree.nodes.new("ShaderNodeVolumePrincipled")
        node.inputs["Emission Strength"].default_value = 5.0
        tree.links.new(node.outputs[0], out.inputs["Volume"])


@kind
def bake_of_nodes(cell):
    if bpy.app.version < (4, 2):
        raise CannotBeMade("it bakes no simulation zones by script")
    thing = cell.stage.mesh("cube", (cell.at[0] - 0.6, cell.at[1], -1), size=0.4)
    thing.rotation_euler = (0.4, 0.6, 0)
    was, cell.stage.cube = cell.stage.cube, thing
    simulation.simulation_zone(cell.stage)
    cell.stage.cube = was
    modifier = thing.modifiers["Sim"]
    move = next(n for n in modifier.node_group.nodes if n.bl_idname == "GeometryNodeSetPosition")
    move.inputs["Offset"].default_value = (0.3, 0, 0)
    modifier.bake_directory = cell.file("")[1]
    if hasattr(modifier, "bake_target"):
        modifier.bake_target = "DISK"
    cell.stage.scene.frame_end = FRAMES[1]
    cell.stage.select(thing)
    cell.stage.save()
    bpy.ops.object.simulation_nodes_cache_bake(selected=True)


@kind
def imported(cell):
    """A file that geometry nodes read."""
    if not hasattr(bpy.types, "GeometryNodeImportPLY"):
        raise CannotBeMade("its nodes import no files")
    path, relative = cell.file("star.ply")
    with open(path, "w") as file:
        head = "ply\nformat ascii 1.0\nelement vertex 3\nproperty float x\nproperty float y\n"
        head += "property float z\nelement face 1\nproperty list uchar int vertex_indices\n"
        file.write(head + "end_header\n0 0 0\n0.7 0.2 0\n0.1 0.6 0\n3 0 1 2\n")
    tree = bpy.data.node_groups.new("Import", "GeometryNodeTree")
    tree.interface.new_socket("Geometry", in_out="OUTPUT", socket_type="NodeSocketGeometry")
    node, out = tree.nodes.new("GeometryNodeImportPLY"), tree.nodes.new("NodeGroupOutput")
    node.inputs["Path"].default_value = relative
    paint = tree.nodes.new("GeometryNodeSetMaterial")
    thing = cell.plane()
    paint.inputs["Material"].default_value = thing.data.materials[0]
    tree.links.new(node.outputs[0], paint.inputs["Geometry"])
    tree.links.new(paint.outputs[0], out.inputs[0])
    thing.modifiers.new("Import", "NODES").node_group = tree


@kind
def clip(cell):
    """Pictures as a movie clip, which the compositor lays over."""
    for number in range(FRAMES[0], FRAMES[1] + 1):
        cell.picture(f"c_{number:03d}.png", number / 5, 16)
    block = bpy.data.movieclips.load(cell.file("c_001.png")[0])
    block.filepath = cell.file("c_001.png")[1]
    nodes = cell.stage.compositor()
    source, over = nodes.new("MovieClip"), nodes.new("AlphaOver")
    source.clip = block
    pictures = [s for s in over.inputs if s.type == "RGBA"]
    if "Foreground" in over.inputs:
        pictures = [over.inputs["Background"], over.inputs["Foreground"]]
    nodes.link(nodes.layers.outputs["Image"], pictures[0])
    nodes.link(source.outputs["Image"], pictures[1])
    nodes.link(over.outputs[0], nodes.out.inputs[0])


@kind
def strips(cell):
    """The scene as a strip of another one, with pictures, a movie and a sound."""
    stage = cell.stage
    for number in range(FRAMES[0], FRAMES[1] + 1):
        cell.picture(f"i_{number:03d}.png", number / 5, 24)
    shutil.copy(movie_file(stage), cell.file("m.mp4")[0])
    edit = bpy.data.scenes.new("Edit")
    stage.common_settings(edit, FRAMES)
    copy_settings(stage.scene, edit)
    strips = stage.sequencer(edit)
    strips.new_scene("Scene", stage.scene, 1, 1)
    pictures = strips.new_image("Pictures", cell.file("i_001.png")[1], 2, 1)
    for number in range(2, FRAMES[1] + 1):
        pictures.elements.append(f"i_{number:03d}.png")
    pictures.frame_final_duration = FRAMES[1]
    film = strips.new_movie("Film", cell.file("m.mp4")[0], 3, 1)
    cut = bpy.data.scenes.new("Cut")
    stage.common_settings(cut, FRAMES)
    cell.picture("cut.png", 0.9, 24)
    stage.sequencer(cut).new_image("Cut", cell.file("cut.png")[1], 1, 1).frame_final_duration = 9
    nested = strips.new_scene("Cut", cut, 5, 1)
    nested.scene_input = "SEQUENCER"
    at_another_time = [later_scene(cell, strips), later_clip(cell, strips), fast(cell, strips)]
    for number, strip in enumerate((pictures, film, nested, *at_another_time)):
        strip.blend_type = "ALPHA_OVER"
        strip.transform.scale_x = strip.transform.scale_y = 0.1
        strip.transform.offset_x, strip.transform.offset_y = number * 30 - 80, -45
    path, relative = cell.file("tone.wav")
    with wave.open(path, "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(16000))
    if bpy.app.build_options.audaspace:
        strips.new_sound("Sound", relative, 4, 1)
    bpy.context.window.scene = edit


def pictures_of(cell, letter, count=9):
    for number in range(1, count + 1):
        cell.picture(f"{letter}_{number:03d}.png", number / count, 24)
    return cell.file(f"{letter}_001.png")[1]


def later_scene(cell, strips):
    """Another scene, whose frames 8 and 9 are shown at 2 and 3."""
    stage, later = cell.stage, bpy.data.scenes.new("Later")
    stage.common_settings(later, (1, 9))
    copy_settings(stage.scene, later)
    thing = cell.plane()
    thing.users_collection[0].objects.unlink(thing)
    later.collection.objects.link(thing)
    thing.location, thing.scale = (0, 0, 0), (4, 4, 4)
    later.render.film_transparent = True
    image = bpy.data.images.load(bpy.path.abspath(pictures_of(cell, "l")))
    image.source = "SEQUENCE"
    _tree, node = stage.textured(thing, image)
    node.image_user.frame_duration, node.image_user.use_auto_refresh = 9, True
    strip = strips.new_scene("Later", later, 6, -5)
    strip.frame_final_end = 5
    return strip


def later_clip(cell, strips):
    block = bpy.data.movieclips.load(bpy.path.abspath(pictures_of(cell, "k")))
    return strips.new_clip("Clip", block, 7, -5)


def fast(cell, strips):
    strip = strips.new_image("Fast", pictures_of(cell, "z"), 8, 1)
    for number in range(2, 10):
        strip.elements.append(f"z_{number:03d}.png")
    strip.frame_final_duration = 9
    given = {"input1" if bpy.app.version >= (4, 5) else "seq1": strip}
    effect = cell.stage.effect_strip(strips, "Speed", "SPEED", 9, 1, 10, **given)
    effect.speed_control, effect.speed_factor = "MULTIPLY", 3
    return effect


def copy_settings(scene, other):
    for name in ("resolution_x", "resolution_y"):
        setattr(other.render, name, getattr(scene.render, name))
    other.view_settings.view_transform = "Standard"
    scene.view_settings.view_transform = "Standard"
    other.camera = scene.camera


def main():
    bpy.app.debug_value = 0
    stage = Stage(os.path.join(ROOT, "proj"), FRAMES)
    stage.render.resolution_x, stage.render.resolution_y = 213, 107
    stage.cube.hide_render = True
    stage.camera.location, stage.camera.rotation_euler = (0, 0, 10), (0, 0, 0)
    stage.camera.data.type, stage.camera.data.ortho_scale = "ORTHO", 16
    made = {}
    for number, (name, make) in enumerate(KINDS.items()):
        try:
            make(Cell(stage, name, number))
            made[name] = None
        except CannotBeMade as why:
            made[name] = str(why)
        bpy.context.view_layer.update()
    bpy.context.scene.render.filepath = "//out/f_"
    stage.save()
    shutil.rmtree(os.path.join(ROOT, "made"), ignore_errors=True)
    with open(RESULT, "w") as file:
        json.dump(made, file)


main()
