"""Which frames, and when in the scene they are."""

from support.same_picture.book import scene


# A negative start can be given by `-s`, which the bpy wheels do not have: their Python stops at 0.
@scene(frames=(-3, 1), until=(4, 2), spread=True)
def negative_frames(stage):
    stage.turn(stage.cube, -50, 7.0)


@scene(frames=(0, 3))
def from_zero(stage):
    pass


@scene(frames=(1, 7), job={"step": 3})
def every_third_frame(stage):
    pass


@scene(frames=(1, 9), job={"step": 4})
def the_scenes_own_step(stage):
    stage.scene.frame_step = 4


@scene(frames=(1, 9), job={"frames": "2,4-5,9"}, parts=((2, 2), (4, 5), (9, 9)), spread=True)
def a_list_of_frames(stage):
    pass


@scene(frames=(3, 3))
def a_single_frame(stage):
    pass


@scene()
def preview_range(stage):
    stage.scene.use_preview_range = True
    stage.scene.frame_preview_start, stage.scene.frame_preview_end = 2, 3


@scene(spread=True)
def time_stretched(stage):
    stage.render.frame_map_old, stage.render.frame_map_new = 100, 250


@scene(frames=(1, 5))
def time_squeezed(stage):
    stage.render.frame_map_old, stage.render.frame_map_new = 100, 33


@scene()
def frames_per_second(stage):
    stage.render.fps, stage.render.fps_base = 30, 1.001


@scene(frames=(1, 5), spread=True)
def cameras_bound_to_markers(stage):
    other = stage.camera_at((4, 2, 3), (1.0, 0.2, 2.0), "Side")
    stage.marker("a", 1, stage.camera)
    stage.marker("b", 3, other)
    stage.marker("c", 5, stage.camera)


@scene()
def saved_on_another_frame(stage):
    stage.scene.frame_set(77)


@scene()
def saved_on_a_subframe(stage):
    stage.scene.frame_set(2, subframe=0.5)
    stage.scene.show_subframe = True


@scene(frames=(1, 5))
def animated_visibility(stage):
    ball = stage.mesh("uv_sphere", (1.5, 1, 1))
    stage.keys(ball, "hide_render", {1: False, 2: True, 4: False})


@scene()
def armature_and_constraints(stage):
    bpy = stage.bpy
    data = bpy.data.armatures.new("Rig")
    rig = bpy.data.objects.new("Rig", data)
    stage.scene.collection.objects.link(rig)
    stage.select(rig)
    bpy.ops.object.mode_set(mode="EDIT")
    bone = data.edit_bones.new("Bone")
    bone.head, bone.tail = (0, 0, 0), (0, 0, 1)
    bpy.ops.object.mode_set(mode="OBJECT")
    pose = rig.pose.bones["Bone"]
    pose.rotation_mode = "XYZ"
    for frame in (1, 4):
        pose.rotation_euler = (frame * 0.4, 0, 0)
        pose.keyframe_insert("rotation_euler", frame=frame)
    ball = stage.mesh("ico_sphere", (1.5, 0, 1))
    ball.parent, ball.parent_type, ball.parent_bone = rig, "BONE", "Bone"
    track = stage.camera.constraints.new("DAMPED_TRACK")
    track.target, track.track_axis = ball, "TRACK_NEGATIVE_Z"


@scene()
def shape_keys(stage):
    stage.cube.animation_data_clear()
    stage.cube.shape_key_add(name="Basis")
    key = stage.cube.shape_key_add(name="Tall")
    for number in range(4):
        key.data[number].co *= 2
    stage.keys(key, "value", {1: 0.0, 4: 1.0}, "LINEAR")


@scene()
def nla_strips(stage):
    action = stage.cube.animation_data.action
    track = stage.cube.animation_data.nla_tracks.new()
    strip = track.strips.new("Turn", 1, action)
    strip.scale = 0.5
    stage.cube.animation_data.action = None


@scene()
def noise_and_cycles_modifiers(stage):
    for curve in stage.curves(stage.cube):
        curve.modifiers.new("NOISE").strength = 2.0


@scene(spread=True)
def geometry_nodes_with_the_scene_time(stage):
    bpy = stage.bpy
    tree = bpy.data.node_groups.new("Geo", "GeometryNodeTree")
    if hasattr(tree, "interface"):
        tree.interface.new_socket("Geometry", in_out="INPUT", socket_type="NodeSocketGeometry")
        tree.interface.new_socket("Geometry", in_out="OUTPUT", socket_type="NodeSocketGeometry")
    else:
        tree.inputs.new("NodeSocketGeometry", "Geometry")
        tree.outputs.new("NodeSocketGeometry", "Geometry")
    new, link = tree.nodes.new, tree.links.new
    into, out = new("NodeGroupInput"), new("NodeGroupOutput")
    time, noise, move = (
        new("GeometryNodeInputSceneTime"),
        new("ShaderNodeTexNoise"),
        new("GeometryNodeSetPosition"),
    )
    noise.noise_dimensions = "4D"
    link(time.outputs["Seconds"], noise.inputs["W"])
    link(noise.outputs["Color"], move.inputs["Offset"])
    link(into.outputs[0], move.inputs["Geometry"])
    link(move.outputs[0], out.inputs[0])
    stage.cube.animation_data_clear()
    stage.cube.modifiers.new("Geo", "NODES").node_group = tree
