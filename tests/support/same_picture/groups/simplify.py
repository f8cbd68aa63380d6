"""Simplify, subdivision, kept data, motion blur: what an engine may hold from frame to frame."""

from support.same_picture.book import scene


def smooth(stage, levels=3):
    modifier = stage.cube.modifiers.new("Subdivision", "SUBSURF")
    modifier.levels = modifier.render_levels = levels
    return modifier


@scene(frames=(1, 6), spread=True)
def keyed_subdivision_of_the_scene(stage):
    smooth(stage)
    stage.cube.animation_data_clear()
    stage.render.use_simplify = True
    stage.keys(stage.render, "simplify_subdivision_render", {1: 0, 3: 1, 5: 3})


@scene()
def keyed_subdivision_of_the_modifier(stage):
    modifier = smooth(stage)
    stage.cube.animation_data_clear()
    stage.keys(modifier, "render_levels", {1: 0, 2: 1, 4: 3})


@scene(frames=(1, 6))
def simplify_keyed_on(stage):
    smooth(stage)
    stage.cube.animation_data_clear()
    stage.render.simplify_subdivision_render = 0
    stage.keys(stage.render, "use_simplify", {1: False, 3: True, 5: False})


@scene(frames=(1, 6), still="Blender itself keeps the old geometry", spread=True)
def the_artist_keeps_data(stage):
    """Blender alone shows old geometry here, too: the artist's own setting holds."""
    keyed_subdivision_of_the_scene(stage)
    stage.render.use_persistent_data = True


@scene()
def the_artist_keeps_data_of_a_turning_cube(stage):
    stage.render.use_persistent_data = True


@scene()
def the_artist_keeps_data_and_changes_materials(stage):
    stage.render.use_persistent_data = True
    _, light = stage.emission(stage.cube)
    stage.keys(light.inputs["Strength"], "default_value", {1: 0.2, 4: 2.0}, "LINEAR")


@scene(frames=(1, 5), spread=True)
def adaptive_subdivision(stage):
    smooth(stage, 1)
    stage.cube.animation_data_clear()
    if hasattr(stage.scene.cycles, "feature_set"):
        stage.scene.cycles.feature_set = "EXPERIMENTAL"
    modifier = stage.cube.modifiers[0]
    if hasattr(modifier, "use_adaptive_subdivision"):
        modifier.use_adaptive_subdivision = True
    else:
        stage.cube.cycles.use_adaptive_subdivision = True
    stage.scene.cycles.dicing_rate = 4.0
    stage.keys(stage.camera, "location", {1: (14, -13, 9.4), 5: (5, -4.6, 3.3)}, "LINEAR")


@scene()
def displaced_in_the_shader(stage):
    smooth(stage, 4)
    material, tree, _ = stage.glow(stage.cube)
    out = next(n for n in tree.nodes if n.type == "OUTPUT_MATERIAL")
    noise, move = tree.nodes.new("ShaderNodeTexNoise"), tree.nodes.new("ShaderNodeDisplacement")
    tree.links.new(noise.outputs[0], move.inputs["Height"])
    tree.links.new(move.outputs[0], out.inputs["Displacement"])
    if hasattr(material, "displacement_method"):
        material.displacement_method = "DISPLACEMENT"
    else:
        material.cycles.displacement_method = "DISPLACEMENT"
    stage.keys(move.inputs["Scale"], "default_value", {1: 0.0, 4: 1.5}, "LINEAR")


@scene()
def child_particles_simplified(stage):
    from support.same_picture.groups import hair

    hair.coat(stage, child_type="SIMPLE")
    stage.render.use_simplify = True
    stage.keys(stage.render, "simplify_child_particles_render", {1: 1.0, 3: 0.1})


@scene()
def textures_simplified(stage):
    stage.picture("tex/a.png", 0.5, 256)
    stage.textured(stage.cube, stage.load("tex/a.png"))
    stage.render.use_simplify = True
    stage.scene.cycles.texture_limit_render = "128"


@scene()
def culled_by_the_camera(stage):
    stage.render.use_simplify = True
    stage.scene.cycles.use_camera_cull = True
    stage.cube.cycles.use_camera_cull = True
    stage.keys(stage.cube, "location", {1: (0, 0, 0), 4: (9, 9, 0)}, "LINEAR")


@scene(spread=True)
def motion_blur(stage):
    stage.render.use_motion_blur = True


@scene()
def motion_blur_with_a_keyed_shutter(stage):
    stage.render.use_motion_blur = True
    stage.keys(stage.render, "motion_blur_shutter", {1: 0.1, 4: 2.0}, "LINEAR")


@scene()
def motion_blur_of_a_deforming_mesh(stage):
    stage.render.use_motion_blur = True
    stage.cube.animation_data_clear()
    smooth(stage, 2)
    stage.cube.cycles.motion_steps = 3
    modifier = stage.cube.modifiers.new("Bend", "SIMPLE_DEFORM")
    stage.keys(modifier, "angle", {1: 0.0, 4: 3.0}, "LINEAR")


@scene()
def motion_blur_with_kept_data(stage):
    stage.render.use_motion_blur = True
    stage.render.use_persistent_data = True


@scene()
def motion_blur_of_the_camera(stage):
    stage.render.use_motion_blur = True
    stage.turn(stage.camera, 200, 3.0)
    stage.camera.rotation_euler = (1.1, 0, 0.8)
    stage.keys(stage.camera, "rotation_euler", {1: (1.1, 0, 0.7), 5: (1.1, 0, 0.9)}, "LINEAR")


@scene()
def multires(stage):
    modifier = stage.cube.modifiers.new("Multires", "MULTIRES")
    stage.select(stage.cube)
    for _ in range(2):
        stage.bpy.ops.object.multires_subdivide(modifier="Multires")
    stage.keys(modifier, "render_levels", {1: 0, 3: 2})


@scene()
def array_with_a_keyed_count(stage):
    stage.cube.animation_data_clear()
    modifier = stage.cube.modifiers.new("Array", "ARRAY")
    stage.keys(modifier, "count", {1: 1, 2: 2, 3: 4})


@scene()
def instances_with_a_keyed_collection(stage):
    bpy = stage.bpy
    parts = bpy.data.collections.new("Parts")
    ball = stage.mesh("ico_sphere", (0, 0, 0))
    for other in list(ball.users_collection):
        other.objects.unlink(ball)
    parts.objects.link(ball)
    empty = bpy.data.objects.new("Instance", None)
    empty.instance_type, empty.instance_collection = "COLLECTION", parts
    stage.scene.collection.objects.link(empty)
    stage.keys(empty, "location", {1: (2, 0, 0), 4: (0, 2, 1)}, "LINEAR")


@scene()
def keyed_samples_and_bounces(stage):
    stage.diffuse(stage.cube)
    stage.light("POINT", 500)
    stage.keys(stage.scene.cycles, "samples", {1: 1, 3: 7})
    stage.keys(stage.scene.cycles, "max_bounces", {1: 0, 2: 4})


@scene()
def animated_seed(stage):
    stage.diffuse(stage.cube)
    stage.light("POINT", 500)
    stage.scene.cycles.use_animated_seed = True


@scene()
def keyed_world(stage):
    stage.diffuse(stage.cube)
    world = stage.scene.world
    world.use_nodes = True
    background = next(n for n in world.node_tree.nodes if n.type == "BACKGROUND")
    stage.keys(background.inputs["Strength"], "default_value", {1: 0.0, 4: 2.0}, "LINEAR")
