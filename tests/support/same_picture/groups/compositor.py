"""The compositor, and the files that its nodes write beside the picture."""

from support.same_picture.book import scene


@scene(spread=True)
def inverted_and_blurred(stage):
    tree = stage.compositor()
    tree.through(tree.new("Invert"), "Color")


@scene()
def compositing_switched_off(stage):
    tree = stage.compositor()
    tree.through(tree.new("Invert"), "Color")
    stage.render.use_compositing = False


@scene(spread=True)
def file_output_beside_the_blend(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_", "b_"])


@scene()
def file_output_into_folders_of_its_slots(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["left/a_", "right/b_"])


@scene()
def file_output_with_hashes(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_##_x"])


@scene(spread=True)
def file_output_multilayer(stage):
    stage.scene.view_layers[0].use_pass_z = True
    tree = stage.compositor().straight()
    tree.file_output("//passes/all_", ["colour", "again"], "OPEN_EXR_MULTILAYER")


@scene()
def file_output_of_another_format(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_"], "OPEN_EXR", color_depth="32")
    tree.file_output("//more/", ["j_"], "JPEG")


@scene()
def file_output_in_the_folder_of_the_pictures(stage):
    tree = stage.compositor().straight()
    tree.file_output("//out/", ["pass_"])


@scene()
def file_output_under_the_name_of_the_pictures(stage):
    tree = stage.compositor().straight()
    tree.file_output("//out/", ["f_"], "JPEG")


@scene()
def file_output_in_a_subfolder_of_the_pictures(stage):
    tree = stage.compositor().straight()
    tree.file_output("//out/passes/", ["a_"])


@scene(since=(5, 0))
def file_output_with_a_file_name(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a", "b"], file_name="shot_")


@scene(since=(5, 0))
def file_output_with_a_template(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/{scene_name}/", ["{camera_name}_"])


@scene()
def file_output_with_views(stage):
    stage.render.use_multiview = True
    stage.render.image_settings.views_format = "INDIVIDUAL"
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_"])


@scene(still="without an output node the picture itself is empty")
def only_file_outputs(stage):
    tree = stage.compositor()
    tree.file_output("//passes/", ["a_"])


@scene(rejects="passes", spread=True)
def file_output_that_cannot_write(stage):
    with open(stage.path("passes"), "w") as file:
        file.write("a file where a folder should be")
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_"])


@scene(rejects="nowhere", ignore=("*nowhere*", "*/*nowhere*"))
def file_output_relative_to_nothing(stage):
    tree = stage.compositor().straight()
    tree.file_output("nowhere/", ["a_"])


@scene(rejects="P:", ignore=("*P:*",))
def file_output_on_a_windows_drive(stage):
    tree = stage.compositor().straight()
    tree.file_output("P:\\passes\\", ["a_"])


@scene()
def file_output_that_is_muted(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_"]).mute = True


@scene()
def cryptomatte_node(stage):
    layer = stage.scene.view_layers[0]
    layer.use_pass_cryptomatte_object = True
    tree = stage.compositor()
    node = tree.new("CryptomatteV2")
    node.matte_id = "Cube"
    tree.through(node)


@scene()
def an_image_over_the_picture(stage):
    stage.picture("tex/over.png", 0.5)
    tree = stage.compositor()
    over, picture = tree.new("AlphaOver"), tree.new("Image")
    picture.image = stage.load("tex/over.png")
    sockets = [s for s in over.inputs if s.type == "RGBA"]
    tree.link(tree.layers.outputs["Image"], sockets[0])
    tree.link(picture.outputs["Image"], sockets[1])
    tree.link(over.outputs[0], tree.out.inputs[0])


@scene()
def an_image_sequence_in_the_compositor(stage):
    for number in range(1, 5):
        stage.picture(f"tex/s_{number:04}.png", number / 5, 64)
    tree = stage.compositor()
    picture = tree.new("Image")
    picture.image = stage.load("tex/s_0001.png", source="SEQUENCE")
    picture.frame_duration = 4
    tree.link(picture.outputs["Image"], tree.out.inputs[0])


@scene()
def a_second_scene_with_a_file_output_in_the_compositor(stage):
    """Its own compositor does not run: nothing is written, and nothing is missed."""
    a_second_scene_in_the_compositor(stage)
    other = stage.bpy.data.scenes["Other"]
    tree = stage.compositor(other).straight()
    tree.layers.scene = other
    tree.file_output("nowhere/", ["a_"])


@scene(spread=True)
def a_second_scene_in_the_compositor(stage):
    other = stage.bpy.data.scenes.new("Other")
    stage.common_settings(other)
    other.collection.objects.link(stage.cube)
    other.camera = stage.camera_at((4, 2, 3), (1.0, 0.2, 2.0), "Side")
    other.collection.objects.link(other.camera)
    tree = stage.compositor()
    second = tree.new("RLayers")
    second.scene = other
    over = tree.new("AlphaOver")
    for socket in over.inputs:
        if socket.type == "VALUE":
            socket.default_value = 0.5
    sockets = [s for s in over.inputs if s.type == "RGBA"]
    tree.link(tree.layers.outputs["Image"], sockets[0])
    tree.link(second.outputs["Image"], sockets[1])
    tree.link(over.outputs[0], tree.out.inputs[0])


@scene()
def the_time_in_the_compositor(stage):
    tree = stage.compositor()
    time = tree.new("Time") if stage.version < (5, 0, 0) else tree.new("SceneTime")
    hue = tree.new("Exposure")
    tree.through(hue)
    if stage.version < (5, 0, 0):
        time.frame_start, time.frame_end = 1, 10
    tree.link(time.outputs[0], hue.inputs["Exposure"])


@scene()
def a_keyed_node(stage):
    tree = stage.compositor()
    node = tree.new("Exposure")
    tree.through(node)
    stage.keys(node.inputs["Exposure"], "default_value", {1: 0.0, 4: 3.0}, "LINEAR")


@scene()
def a_group_with_a_file_output(stage):
    tree = stage.compositor().straight()
    inner = stage.bpy.data.node_groups.new("Inner", "CompositorNodeTree")
    if hasattr(inner, "interface"):
        inner.interface.new_socket("Image", in_out="INPUT", socket_type="NodeSocketColor")
    else:
        inner.inputs.new("NodeSocketColor", "Image")
    into = inner.nodes.new("NodeGroupInput")
    outer, tree.tree = tree.tree, inner
    tree.file_output("//passes/", ["in_group_"], source=into.outputs[0])
    tree.tree = outer
    group = tree.new("Group")
    group.node_tree = inner
    tree.link(tree.layers.outputs["Image"], group.inputs[0])


@scene()
def a_viewer_node(stage):
    tree = stage.compositor().straight()
    tree.link(tree.layers.outputs["Image"], tree.new("Viewer").inputs["Image"])


@scene()
def a_mask(stage):
    mask = stage.bpy.data.masks.new("Mask")
    spline = mask.layers.new().splines.new()
    spline.use_cyclic = True
    spline.points.add(2)
    for point, place in zip(spline.points, ((0.2, 0.2), (0.8, 0.3), (0.5, 0.9))):
        point.co = place
    tree = stage.compositor()
    node = tree.new("Mask")
    node.mask = mask
    alpha = tree.new("SetAlpha")
    tree.link(tree.layers.outputs["Image"], alpha.inputs["Image"])
    tree.link(node.outputs[0], alpha.inputs["Alpha"])
    tree.link(alpha.outputs[0], tree.out.inputs[0])
    stage.format("PNG", color_mode="RGBA")


@scene()
def file_output_multilayer_with_the_number_in_the_middle(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/all_###_x", ["colour"], "OPEN_EXR_MULTILAYER")


@scene()
def file_output_in_stereo(stage):
    stage.render.use_multiview = True
    stage.render.views_format = "STEREO_3D"
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_"], "OPEN_EXR")


@scene()
def file_outputs_that_share_a_name(stage):
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_"])
    tree.file_output("//passes/", ["a_"])


@scene()
def file_output_above_the_project(stage):
    tree = stage.compositor().straight()
    tree.file_output("//in/../passes/", ["a_"])


@scene(rejects="passes")
def a_group_in_a_group_whose_file_output_cannot_write(stage):
    a_group_with_a_file_output(stage)
    inner = stage.bpy.data.node_groups["Inner"]
    middle = stage.bpy.data.node_groups.new("Middle", "CompositorNodeTree")
    if hasattr(middle, "interface"):
        middle.interface.new_socket("Image", in_out="INPUT", socket_type="NodeSocketColor")
    else:
        middle.inputs.new("NodeSocketColor", "Image")
    into, group = middle.nodes.new("NodeGroupInput"), middle.nodes.new("CompositorNodeGroup")
    group.node_tree = inner
    middle.links.new(into.outputs[0], group.inputs[0])
    outer = getattr(stage.scene, "compositing_node_group", None) or stage.scene.node_tree
    next(node for node in outer.nodes if node.type == "GROUP").node_tree = middle
    with open(stage.path("passes"), "w") as file:
        file.write("a file where a folder should be")
