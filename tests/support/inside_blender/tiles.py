"""Renders a picture in tiles, and the same in pieces that are put together: are they equal?

Where one sample of 300 is bright, a pixel is good enough until it meets one, and then its
neighbours go on as well, and theirs: pixels tell of what lies far from them. With three or five
pixels around a tile, where Cycles has four, or without pieces, some are other ones.
"""

import json
import os
import sys
import tempfile

import bpy

rendering, told = sys.argv[sys.argv.index("--") + 1 :]
SIDE, TILE, SAMPLES, RARE = 96, 32, 256, 0.003

sys.path.insert(0, rendering)
import exr_strips
import split_frames
import split_verdicts
import strip_pieces


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
    cycles.use_auto_tile, cycles.tile_size = True, TILE


def render(scene, folder, area, heeded):
    """The path of what Cycles makes of an area."""
    with split_frames.as_strip(scene, folder, area, heeded, split_verdicts):
        scene.render.image_settings.exr_codec = "NONE"
        bpy.ops.render.render(write_still=True)
    return os.path.join(folder, "strip.exr")


def lines(path):
    with open(path, "rb") as file:
        return [data for _line, data in exr_strips.Strip(file, 0).blocks()]


bpy.ops.wm.read_factory_settings(use_empty=False)
scene = bpy.context.scene
settings(scene)
light()
part = (0, 0, SIDE, SIDE)
heeded = split_verdicts.heeded_side(scene, part)
with tempfile.TemporaryDirectory() as folder:
    whole = lines(render(scene, os.path.join(folder, "whole"), part, 0))
    pieces = strip_pieces.pieces(part, 0, SIDE, split_verdicts.MARGIN, heeded)
    found = [
        (piece, render(scene, os.path.join(folder, str(at)), piece.rendered, heeded))
        for at, piece in enumerate(pieces)
    ]
    strip_pieces.paste(found, os.path.join(folder, "pasted.exr"), exr_strips)
    pasted = lines(os.path.join(folder, "pasted.exr"))
differs = [at for at, (one, other) in enumerate(zip(whole, pasted)) if one != other]
with open(told, "w") as file:
    json.dump({"pieces": len(pieces), "lines": [len(whole), len(pasted)], "differs": differs}, file)
