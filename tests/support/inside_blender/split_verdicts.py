"""What speaks against cutting up the frames of a scene, for changes to the scene one by one."""

import json
import sys

import addon_utils
import bpy

folder, told = sys.argv[sys.argv.index("--") + 1 :]

sys.path.insert(0, folder)
import frame_rendering
import split_verdicts


def judge(scene, composited):
    return split_verdicts.judge(scene, composited, frame_rendering.rendered_part(scene.render))


def fresh():
    bpy.ops.wm.read_factory_settings(use_empty=False)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.use_denoising = scene.cycles.use_adaptive_sampling = False
    return scene


def colours(scene):
    scene.render.image_settings.color_management = "OVERRIDE"


def grease_pencil(scene):
    """In a collection that the scene shows by an instance only."""
    kind = "grease_pencils" if hasattr(bpy.data, "grease_pencils") else "grease_pencils_v3"
    kind = "grease_pencils_v3" if hasattr(bpy.data, "grease_pencils_v3") else kind
    drawing = bpy.data.objects.new("drawing", getattr(bpy.data, kind).new("drawing"))
    asset = bpy.data.collections.new("asset")
    asset.objects.link(drawing)
    empty = bpy.data.objects.new("asset", None)
    empty.instance_type, empty.instance_collection = "COLLECTION", asset
    scene.collection.objects.link(empty)


def volume(scene):
    tree = bpy.data.materials["Material"].node_tree
    scatter = tree.nodes.new("ShaderNodeVolumeScatter")
    output = next(node for node in tree.nodes if node.bl_idname == "ShaderNodeOutputMaterial")
    tree.links.new(scatter.outputs[0], output.inputs["Volume"])


def shadow_catcher(scene):
    """In another scene, of which this one shows nothing that it knows."""
    bpy.data.objects["Cube"].is_shadow_catcher = True


def animated(scene):
    scene.cycles.keyframe_insert("samples", frame=1)


def driven(scene):
    """The size of a cube by that of the picture, which is another one for a strip."""
    curve = bpy.data.objects["Cube"].driver_add("scale", 0)
    target = curve.driver.variables.new().targets[0]
    target.id_type, target.id, target.data_path = "SCENE", scene, "render.resolution_y"


def handler(scene):
    bpy.app.handlers.render_pre.append(lambda *_: None)


def window(scene):
    tree = bpy.data.materials["Material"].node_tree
    place = tree.nodes.new("ShaderNodeTexCoord")
    shader = next(node for node in tree.nodes if node.bl_idname == "ShaderNodeBsdfPrincipled")
    tree.links.new(place.outputs["Window"], shader.inputs["Base Color"])


def other_scene(scene):
    if hasattr(scene, "compositing_node_group"):
        tree = scene.compositing_node_group = bpy.data.node_groups.new("made", "CompositorNodeTree")
    else:
        scene.use_nodes = True
        tree = scene.node_tree
    tree.nodes.new("CompositorNodeRLayers").scene = bpy.data.scenes.new("other")


def stored_passes(scene):
    scene.view_layers[0].cycles.denoising_store_passes = True


def divided(scene):
    """By what the camera sees: an object's own setting, and from 5.0 on its modifier's."""
    cube = bpy.data.objects["Cube"]
    modifier = cube.modifiers.new("divided", "SUBSURF")
    owner = modifier if hasattr(modifier, "use_adaptive_subdivision") else cube.cycles
    owner.use_adaptive_subdivision = True


def culled(scene):
    scene.render.use_simplify = scene.cycles.use_camera_cull = True


def denoised(**settings):
    """The denoiser is on, with other settings of Cycles; False: this Blender lacks one."""

    def change(scene):
        if not all(hasattr(scene.cycles, name) for name in settings):
            return False
        scene.cycles.samples = 64
        for name, value in {"use_denoising": True, **settings}.items():
            setattr(scene.cycles, name, value)

    return change


def burned_in(telling=""):
    """All that may be burned in but for what tells of the picture's making, and this of it."""

    def change(scene):
        scene.render.use_stamp = True
        for name in dir(scene.render):
            if name.startswith("use_stamp_"):
                made = name.endswith(("_render_time", "_memory", "_hostname"))
                setattr(scene.render, name, not made or name == "use_stamp_" + telling)

    return change


def bordered_tiles(scene):
    scene.render.use_border = True
    return denoised(use_auto_tile=True, tile_size=1024)(scene)


def bordered_tile(scene):
    """Of a picture that is larger than it."""
    scene.render.use_border = True
    scene.render.border_max_x = 0.5
    return denoised(use_auto_tile=True, tile_size=1024, samples=100)(scene)


def bordered(scene):
    scene.render.use_border = True
    return denoised()(scene)


def wide(scene):
    """Of so many pixels of a side Cycles makes tiles, whatever their size."""
    scene.render.resolution_x = 8193
    return denoised(use_auto_tile=True, tile_size=4096, samples=100)(scene)


def wide_adaptively(scene):
    scene.render.resolution_x = 8193
    return denoised(
        use_denoising=False, use_adaptive_sampling=True, use_auto_tile=True, tile_size=8192
    )(scene)


def denoised_layer(of_scene, of_layer):
    def change(scene):
        denoised(samples=of_scene)(scene)
        scene.view_layers[0].samples = of_layer

    return change


def border(low, high, crop=False):
    """Of a picture of 100 lines."""

    def change(scene):
        render = scene.render
        render.use_border, render.use_crop_to_border = True, crop
        render.resolution_y, render.border_min_y, render.border_max_y = 100, low, high

    return change


def denoised_catcher(scene):
    denoised()(scene)
    scene.view_layers[0].cycles.use_pass_shadow_catcher = True


def counted(scene):
    scene.cycles.use_adaptive_sampling = True
    scene.view_layers[0].cycles.pass_debug_sample_count = True


def named(layer, pass_name=""):
    def change(scene):
        scene.view_layers[0].name = layer
        if pass_name:
            scene.view_layers[0].aovs.add().name = pass_name

    return change


def long_lights(scene):
    scene.view_layers[0].name = "x" * 20
    scene.view_layers[0].lightgroups.add(name="y" * 31)


def unused_name(scene):
    scene.view_layers.new("\u00e9" * 20).use = False


def without_cycles(scene):
    """As a Blender that was built without it, or whose user has switched it off."""
    scene.render.engine = "BLENDER_WORKBENCH"
    addon_utils.disable("cycles")


def long_view(scene):
    """In bytes, of which another one with more letters has less."""
    scene.render.use_multiview = True
    scene.render.views.new("x" * 19)
    scene.render.views.new("\u00e9" * 15)


def denoised_stereo(scene):
    denoised()(scene)
    scene.render.use_multiview = True


def setting(*path_and_value):
    """Sets one, such as ("cycles", "device", "GPU") of the scene; False: this Blender lacks it."""
    *path, name, value = path_and_value

    def change(scene):
        owner = scene
        for each in path:
            owner = getattr(owner, each)
        if not hasattr(owner, name):
            return False
        setattr(owner, name, value)

    return change


CHANGES = {
    "plain": lambda scene: None,
    "colours": colours,
    "grease_pencil": grease_pencil,
    "volume": volume,
    "shadow_catcher": shadow_catcher,
    "animated": animated,
    "driven": driven,
    "handler": handler,
    "window": window,
    "other_scene": other_scene,
    "stored_passes": stored_passes,
    "divided": divided,
    "culled": culled,
    "engine": setting("render", "engine", "BLENDER_WORKBENCH"),
    "card": setting("cycles", "device", "GPU"),
    "experimental": setting("cycles", "feature_set", "EXPERIMENTAL"),
    "denoised": denoised(),
    "denoised_adaptively": denoised(use_adaptive_sampling=True, samples=100),
    "denoised_with_100_samples": denoised(samples=100),
    "denoised_layer_with_100_samples": denoised_layer(64, 100),
    "denoised_layer_of_100_samples": denoised_layer(100, 64),
    "denoised_at_another_exposure": denoised(film_exposure=1.3),
    "denoised_adaptively_at_another_exposure": denoised(
        use_adaptive_sampling=True, film_exposure=1.3
    ),
    "denoised_stereo": denoised_stereo,
    "denoised_in_tiles": denoised(use_auto_tile=True, tile_size=1024, samples=100),
    "denoised_border_in_tiles": bordered_tiles,
    "denoised_border": bordered,
    "denoised_wide": wide,
    "denoised_adaptively_in_tiles": denoised(
        use_adaptive_sampling=True, use_auto_tile=True, tile_size=1000
    ),
    # Of whole blocks of 128 pixels: 1536 x 1536 are more than 1920 x 1080.
    "denoised_in_one_tile": denoised(use_auto_tile=True, tile_size=1410, samples=100),
    "denoised_border_in_one_tile": bordered_tile,
    "denoised_without_tiles": denoised(use_auto_tile=False, tile_size=1024, samples=100),
    "denoised_subset": denoised(use_sample_subset=True, sample_subset_length=64),
    "denoised_catcher": denoised_catcher,
    "denoised_without_exposure": denoised(film_exposure=0.0),
    "adaptive_in_tiles": denoised(
        use_denoising=False, use_adaptive_sampling=True, use_auto_tile=True, tile_size=1024
    ),
    "adaptive_in_many_tiles": denoised(
        use_denoising=False, use_adaptive_sampling=True, use_auto_tile=True, tile_size=128
    ),
    "adaptive_without_tiles": denoised(
        use_denoising=False, use_adaptive_sampling=True, use_auto_tile=False, tile_size=1024
    ),
    "adaptive_in_the_largest_tiles": wide_adaptively,
    "adaptive_counted": counted,
    "long_name": named("\u00e9" * 20),
    "long_view": long_view,
    "name": named("\u00e9" * 19),
    "long_pass": named("x" * 20, "y" * 40),
    "long_lights": long_lights,
    "unused_name": unused_name,
    "denoised_on_cards": denoised(denoising_use_gpu=True),
    "guiding": setting("cycles", "use_guiding", True),
    "time": setting("cycles", "time_limit", 5.0),
    "shutter": setting("cycles", "rolling_shutter_type", "TOP"),
    "border": border(0.3, 0.9),
    "crop": border(0.3, 0.9, True),
    "no_border": border(0.5001, 0.5002),
    "stereo": setting("render", "use_multiview", True),
    "freestyle": setting("render", "use_freestyle", True),
    "burned_in": burned_in(),
    "render_time": burned_in("render_time"),
    "memory": burned_in("memory"),
    "hostname": burned_in("hostname"),
    "panorama": setting("camera", "data", "type", "PANO"),
    "adaptive": setting("cycles", "use_adaptive_sampling", True),
    "without_cycles": without_cycles,
}
TOLD = ("lines", "exact", "why", "kind", "margin", "side")
found = {}
for name, change in CHANGES.items():
    scene = fresh()
    if change(scene) is False:
        continue
    verdict = judge(scene, [scene])
    found[name] = [verdict[each] for each in TOLD]
    bpy.app.handlers.render_pre.clear()
said = judge(fresh(), [])
found["sequencer"] = [said[each] for each in TOLD]
with open(told, "w") as file:
    json.dump(found, file)
