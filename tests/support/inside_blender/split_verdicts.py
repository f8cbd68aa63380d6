"""What speaks against cutting up the frames of a scene, for changes to the scene one by one."""

import importlib.util
import json
import sys

import bpy

path, told = sys.argv[sys.argv.index("--") + 1 :]
spec = importlib.util.spec_from_file_location("split_frames", path)
split_frames = importlib.util.module_from_spec(spec)
spec.loader.exec_module(split_frames)


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


found = {}
for change in (None, colours, grease_pencil, volume, shadow_catcher):
    scene = fresh()
    if change:
        change(scene)
    verdict = split_frames.judge(scene, [scene])
    found[change.__name__ if change else "plain"] = [verdict["lines"], verdict["why"]]
with open(told, "w") as file:
    json.dump(found, file)
