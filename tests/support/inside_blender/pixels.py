"""Renders, and tells what the add-on had said of the size and of the camera beforehand."""

import bpy
from inside import addon, tell
from inside_scene import folder, fresh

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
    (64, 36, 100, None),
    (101, 57, 33, None),
    (100, 100, 50, (0.1, 0.9, 0.3, 0.7)),
    (123, 77, 100, (0.333, 0.777, 0.111, 0.555)),
    (61, 43, 99, (0.0, 1.0, 0.0, 0.5)),
    (123, 77, 100, (0.0, 0.777, 0.0, 0.555)),
):
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = percent
    scene.render.use_border = scene.render.use_crop_to_border = crop is not None
    if crop:
        (
            scene.render.border_min_x,
            scene.render.border_max_x,
            scene.render.border_min_y,
            scene.render.border_max_y,
        ) = crop
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
