"""View layers, passes, views, scenes."""

from support.same_picture.book import scene


def second_layer(stage, name="Second"):
    layer = stage.scene.view_layers.new(name)
    layer.use_pass_z = True
    return layer


@scene(spread=True)
def two_layers_in_one_file(stage):
    second_layer(stage)
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def two_layers_composited(stage):
    second_layer(stage).use_sky = False
    tree = stage.compositor()
    other = tree.new("RLayers")
    other.layer = "Second"
    mix = tree.new("AlphaOver") if stage.version >= (5, 0, 0) else tree.new("MixRGB")
    sockets = [s for s in mix.inputs if s.type == "RGBA"]
    tree.link(tree.layers.outputs["Image"], sockets[0])
    tree.link(other.outputs["Image"], sockets[1])
    tree.link(mix.outputs[0], tree.out.inputs[0])


@scene()
def a_layer_that_is_off(stage):
    second_layer(stage).use = False
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def only_the_active_layer(stage):
    second_layer(stage)
    stage.render.use_single_layer = True
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def collection_excluded_in_a_layer(stage):
    layer = second_layer(stage)
    extra = stage.bpy.data.collections.new("Extra")
    stage.scene.collection.children.link(extra)
    ball = stage.mesh("uv_sphere", (1.5, 1, 1))
    for collection in list(ball.users_collection):
        collection.objects.unlink(ball)
    extra.objects.link(ball)
    layer.layer_collection.children["Extra"].exclude = True
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def holdout_and_indirect(stage):
    layer = second_layer(stage)
    layer.layer_collection.children[0].holdout = True
    stage.render.film_transparent = True
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def material_override(stage):
    thing = stage.mesh("plane", (0, 0, -2))
    _, _, light = stage.glow(thing)
    light.inputs["Strength"].default_value = 0.2
    stage.scene.view_layers[0].material_override = thing.data.materials[0]


@scene(spread=True)
def many_passes(stage):
    layer = stage.scene.view_layers[0]
    for name in (
        "z",
        "mist",
        "normal",
        "vector",
        "uv",
        "object_index",
        "diffuse_color",
        "emit",
        "position",
    ):
        setattr(layer, "use_pass_" + name, True)
    stage.format("OPEN_EXR_MULTILAYER", color_depth="32")


@scene(spread=True)
def cryptomatte(stage):
    layer = stage.scene.view_layers[0]
    layer.use_pass_cryptomatte_object = layer.use_pass_cryptomatte_material = True
    stage.mesh("uv_sphere", (1.5, 1, 0))
    stage.format("OPEN_EXR_MULTILAYER", color_depth="32")


@scene()
def own_passes(stage):
    aov = stage.scene.view_layers[0].aovs.add()
    aov.name, aov.type = "mine", "VALUE"
    tree = stage.cube.data.materials[0].node_tree
    node = tree.nodes.new("ShaderNodeOutputAOV")
    if hasattr(node, "aov_name"):
        node.aov_name = "mine"
    else:
        node.name = "mine"
    time = tree.nodes.new("ShaderNodeNewGeometry")
    tree.links.new(time.outputs["Parametric"], node.inputs["Color"])
    node.inputs["Value"].default_value = 0.3
    tree.links.new(time.outputs["Random Per Island"], node.inputs["Value"])
    stage.format("OPEN_EXR_MULTILAYER")


@scene(since=(3, 2))
def light_groups(stage):
    stage.diffuse(stage.cube)
    lamp = stage.light()
    layer = stage.scene.view_layers[0]
    layer.lightgroups.add(name="key")
    lamp.lightgroup = "key"
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def samples_of_a_layer(stage):
    second_layer(stage).samples = 5
    stage.format("OPEN_EXR_MULTILAYER")


def stereo(stage, views_format="STEREO_3D"):
    stage.render.use_multiview = True
    stage.render.views_format = "STEREO_3D"
    stage.render.image_settings.views_format = views_format


@scene(spread=True)
def stereo_in_two_files(stage):
    stereo(stage, "INDIVIDUAL")


@scene()
def stereo_side_by_side(stage):
    stereo(stage)
    stage.render.image_settings.stereo_3d_format.display_mode = "SIDEBYSIDE"


@scene()
def stereo_anaglyph(stage):
    stereo(stage)
    stage.render.image_settings.stereo_3d_format.display_mode = "ANAGLYPH"


@scene()
def stereo_in_a_multilayer_file(stage):
    stage.format("OPEN_EXR_MULTILAYER")
    stereo(stage, "MULTIVIEW")


@scene()
def stereo_with_one_eye_off(stage):
    stereo(stage, "INDIVIDUAL")
    stage.render.views["right"].use = False


@scene()
def views_with_names_of_their_own(stage):
    stage.render.use_multiview = True
    stage.render.views_format = "MULTIVIEW"
    stage.render.image_settings.views_format = "INDIVIDUAL"
    for suffix, location in (("_A", (6, -6, 5)), ("_B", (7, -5, 4))):
        stage.camera_at(location, (1.1, 0, 0.8), "Camera" + suffix)
    for view, suffix in zip(list(stage.render.views), ("_A", "_B")):
        view.camera_suffix, view.file_suffix = suffix, suffix
    stage.scene.camera = stage.bpy.data.objects["Camera_A"]


@scene(job={"scene": "Other"}, spread=True)
def another_scene_of_the_file(stage):
    other = stage.bpy.data.scenes.new("Other")
    stage.common_settings(other, (1, 4))
    other.collection.objects.link(stage.cube)
    other.camera = stage.camera_at((4, 2, 3), (1.0, 0.2, 2.0), "Side")
    other.collection.objects.link(other.camera)


@scene(frames=(1, 5))
def a_layer_keyed_off(stage):
    layer = second_layer(stage)
    path = layer.path_from_id("use")
    for frame, value in ((1, True), (3, False), (5, True)):
        layer.use = value
        stage.scene.keyframe_insert(path, frame=frame)
    stage.format("OPEN_EXR_MULTILAYER")


@scene(since=(4, 0))
def shadow_catcher(stage):
    floor = stage.mesh("plane", (0, 0, -1), size=8)
    stage.diffuse(floor)
    floor.is_shadow_catcher = True
    stage.light()
    stage.render.film_transparent = True
