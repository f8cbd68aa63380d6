"""Saves a scene whose picture is rendered in tiles, and renders it as one strip in these tiles.

Where one sample of 300 is bright, a pixel is good enough until it meets one, and then its
neighbours go on as well, and theirs: pixels tell of what lies far from them. With three or five
pixels around a tile, where Cycles has four, or without pieces, some are other ones.
"""

import json
import os
import sys

import bpy

rendering, folder = sys.argv[sys.argv.index("--") + 1 :]
SIDE, TILE, SAMPLES, RARE = 96, 32, 256, 0.003

sys.path.insert(0, rendering)
import split_frames
import split_verdicts


def light():
    """All that is seen is a plane, which is bright here and there."""
    bpy.ops.mesh.primitive_plane_add(size=300)
    material = bpy.data.materials.new("rare")
    material.use_nodes = True
    nodes, link = material.node_tree.nodes, material.node_tree.links.new
    nodes.clear()
    last = nodes.new("ShaderNodeNewGeometry").outputs["Position"]
    noise = nodes.new("ShaderNodeTexWhiteNoise")
    link(last, noise.inputs["Vector"])
    last = noise.outputs["Value"]
    for operation, value in (("GREATER_THAN", 1 - RARE), ("MULTIPLY", 20), ("ADD", 0.1)):
        node = nodes.new("ShaderNodeMath")
        node.operation, node.inputs[1].default_value = operation, value
        link(last, node.inputs[0])
        last = node.outputs[0]
    shader, out = nodes.new("ShaderNodeEmission"), nodes.new("ShaderNodeOutputMaterial")
    link(last, shader.inputs["Strength"])
    link(shader.outputs[0], out.inputs["Surface"])
    bpy.context.object.data.materials.append(material)


def settings(scene):
    render, cycles = scene.render, scene.cycles
    render.engine, render.resolution_percentage = "CYCLES", 100
    render.resolution_x = render.resolution_y = SIDE
    cycles.use_denoising, cycles.use_adaptive_sampling, cycles.max_bounces = False, True, 0
    cycles.samples, cycles.adaptive_threshold, cycles.adaptive_min_samples = SAMPLES, 0.1, 4
    cycles.use_auto_tile = bpy.app.version < (5, 0, 0)  # which since then has no effect
    cycles.tile_size = TILE


bpy.ops.wm.read_factory_settings(use_empty=False)
scene = bpy.context.scene
settings(scene)
light()
part = (0, 0, SIDE, SIDE)
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(folder, "tiles.blend"))
with split_frames.as_strip(scene, folder, part, 0, split_verdicts):
    bpy.ops.render.render(write_still=True)
told = {**split_verdicts.judge(scene, [scene], part), "blender": bpy.app.version_string}
with open(os.path.join(folder, "told.json"), "w") as file:
    json.dump(told, file)
