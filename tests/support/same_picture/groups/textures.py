"""Images of every kind, and what comes from other .blend files."""

import os

from support.same_picture.book import scene


def sequence(stage, count=6, missing=()):
    for number in range(1, count + 1):
        if number not in missing:
            stage.picture(f"tex/s_{number:04}.png", number / (count + 1))
    image = stage.load("tex/s_0001.png", source="SEQUENCE")
    _, node = stage.textured(stage.cube, image)
    node.image_user.frame_duration = count
    node.image_user.frame_start = 1
    node.image_user.use_auto_refresh = True
    return node


@scene(spread=True)
def an_image(stage):
    stage.picture("tex/a.png", 0.5)
    stage.textured(stage.cube, stage.load("tex/a.png"))


@scene()
def a_packed_image(stage):
    path = stage.picture("tex/a.png", 0.5)
    image = stage.load("tex/a.png")
    stage.save()
    image.pack()
    os.remove(path)
    stage.textured(stage.cube, image)


@scene(warns=("gone.png",), spread=True)
def a_missing_image(stage):
    path = stage.picture("tex/gone.png", 0.5)
    stage.textured(stage.cube, stage.load("tex/gone.png"))
    os.remove(path)


@scene(spread=True)
def an_image_sequence(stage):
    sequence(stage)


@scene()
def an_image_sequence_with_an_offset(stage):
    node = sequence(stage)
    node.image_user.frame_offset, node.image_user.use_cyclic = 4, True


@scene(warns=("s_0003",), spread=True)
def an_image_sequence_with_a_hole(stage):
    sequence(stage, missing=(3,))


@scene()
def an_image_sequence_by_driver(stage):
    node = sequence(stage)
    stage.driver(node.image_user, "frame_offset", "frame % 3")


@scene()
def a_generated_image(stage):
    image = stage.bpy.data.images.new("Grid", 64, 64)
    image.source, image.generated_type = "GENERATED", "COLOR_GRID"
    stage.textured(stage.cube, image)


def tiles(stage, missing=()):
    for number in (1001, 1002):
        stage.picture(f"tex/t.{number}.png", number % 10 / 3)
    image = stage.load("tex/t.1001.png", source="TILED")
    image.filepath = "//tex/t.<UDIM>.png"
    image.tiles.new(1002)
    stage.textured(stage.cube, image)
    for loop in stage.cube.data.uv_layers[0].data:
        loop.uv.x *= 2
    for number in missing:
        os.remove(stage.path("tex", f"t.{number}.png"))
    return image


@scene(spread=True)
def tiles_of_an_image(stage):
    tiles(stage)


@scene(warns=(r"t\.1002",))
def a_missing_tile(stage):
    tiles(stage, missing=(1002,))


@scene()
def an_image_with_another_colour_space(stage):
    stage.picture("tex/a.png", 0.5)
    image = stage.load("tex/a.png")
    image.colorspace_settings.name = "Non-Color"
    stage.textured(stage.cube, image)


@scene()
def an_environment(stage):
    stage.picture("tex/a.png", 0.5, 32)
    world = stage.scene.world
    world.use_nodes = True
    tree = world.node_tree
    node = tree.nodes.new("ShaderNodeTexEnvironment")
    node.image = stage.load("tex/a.png")
    background = next(n for n in tree.nodes if n.type == "BACKGROUND")
    tree.links.new(node.outputs["Color"], background.inputs["Color"])
    stage.diffuse(stage.cube)


@scene()
def a_sky(stage):
    world = stage.scene.world
    world.use_nodes = True
    tree = world.node_tree
    node = tree.nodes.new("ShaderNodeTexSky")
    background = next(n for n in tree.nodes if n.type == "BACKGROUND")
    tree.links.new(node.outputs["Color"], background.inputs["Color"])
    stage.keys(node, "sun_rotation", {1: 0.0, 4: 2.0}, "LINEAR")
    background.inputs["Strength"].default_value = 0.1
    stage.diffuse(stage.cube)


def library(stage, relative="lib/parts.blend"):
    """Another .blend with a sphere that has a texture of its own; returns its path."""
    bpy = stage.bpy
    ball = stage.mesh("uv_sphere", (1.5, 1, 0), "Ball")
    stage.turn(ball)
    folder = os.path.dirname(relative)
    stage.picture(f"{folder}/tex/ball.png", 0.3)
    image = stage.load(f"{folder}/tex/ball.png")
    stage.textured(ball, image)
    collection = bpy.data.collections.new("Parts")
    stage.scene.collection.children.link(collection)
    for other in list(ball.users_collection):
        other.objects.unlink(ball)
    collection.objects.link(ball)
    path = stage.path(*relative.split("/"))
    image.filepath = "//tex/ball.png"
    bpy.data.libraries.write(path, {collection}, path_remap="NONE")
    stage.scene.collection.children.unlink(collection)
    for block, blocks in (
        (ball, bpy.data.objects),
        (collection, bpy.data.collections),
        (image, bpy.data.images),
    ):
        blocks.remove(block)
    stage.save()
    return path


def link(stage, path):
    bpy = stage.bpy
    with bpy.data.libraries.load(path, link=True, relative=True) as (_, into):
        into.collections = ["Parts"]
    return into.collections[0]


def instance(stage, collection):
    empty = stage.bpy.data.objects.new("Instance", None)
    empty.instance_type, empty.instance_collection = "COLLECTION", collection
    stage.scene.collection.objects.link(empty)
    return empty


@scene(spread=True)
def a_linked_library(stage):
    instance(stage, link(stage, library(stage)))


@scene()
def a_library_override(stage):
    collection = link(stage, library(stage))
    stage.scene.collection.children.link(collection)
    layer = stage.bpy.context.view_layer
    own = collection.override_hierarchy_create(stage.scene, layer)
    own.all_objects[0].location.x += 1


@scene(warns=("parts.blend",), spread=True)
def a_missing_library(stage):
    path = library(stage)
    instance(stage, link(stage, path))
    os.remove(path)


@scene(warns=("ball.png",))
def a_missing_image_of_a_library(stage):
    instance(stage, link(stage, library(stage)))
    os.remove(stage.path("lib", "tex", "ball.png"))


@scene()
def a_keyed_texture_mapping(stage):
    stage.picture("tex/a.png", 0.5)
    tree, node = stage.textured(stage.cube, stage.load("tex/a.png"))
    mapping, uv = tree.nodes.new("ShaderNodeMapping"), tree.nodes.new("ShaderNodeTexCoord")
    tree.links.new(uv.outputs["UV"], mapping.inputs["Vector"])
    tree.links.new(mapping.outputs["Vector"], node.inputs["Vector"])
    stage.keys(
        mapping.inputs["Location"], "default_value", {1: (0, 0, 0), 4: (1, 0.5, 0)}, "LINEAR"
    )


@scene()
def a_texture_for_displacement(stage):
    stage.picture("tex/a.png", 0.5)
    texture = stage.bpy.data.textures.new("Bumps", "IMAGE")
    texture.image = stage.load("tex/a.png")
    thing = stage.mesh("grid", (0, 0, 1), x_subdivisions=20, y_subdivisions=20, size=5)
    modifier = thing.modifiers.new("Bumps", "DISPLACE")
    modifier.texture = texture
    stage.keys(modifier, "strength", {1: 0.0, 4: 2.0}, "LINEAR")


@scene()
def a_movie_as_a_texture(stage):
    from support.same_picture.groups import sequencer

    sequencer.a_movie_strip(stage)
    stage.scene.sequence_editor_clear()
    _, node = stage.textured(stage.cube, stage.load("tex/movie_0001-0006.mp4"))
    node.image_user.frame_duration = 6
    node.image_user.use_auto_refresh = True


@scene()
def an_open_exr_texture(stage):
    stage.picture("tex/a.exr", 0.5, file_format="OPEN_EXR")
    stage.textured(stage.cube, stage.load("tex/a.exr"))


@scene()
def an_absolute_path(stage):
    path = stage.picture("tex/a.png", 0.5)
    image = stage.bpy.data.images.load(path)
    image.pack()
    stage.textured(stage.cube, image)
    os.remove(path)


@scene(warns=("ies|lamp",))
def a_missing_light_profile(stage):
    stage.diffuse(stage.cube)
    lamp = stage.light("POINT", 500).data
    lamp.use_nodes = True
    node = lamp.node_tree.nodes.new("ShaderNodeTexIES")
    node.mode, node.filepath = "EXTERNAL", "//lamp.ies"
    emission = next(n for n in lamp.node_tree.nodes if n.type == "EMISSION")
    lamp.node_tree.links.new(node.outputs[0], emission.inputs["Strength"])
    stage.light()
