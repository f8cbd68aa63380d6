"""Text objects, fonts and curves."""

import os
import shutil

from support.same_picture.book import scene


def text(stage, body="farm"):
    data = stage.bpy.data.curves.new("Text", "FONT")
    data.body, data.extrude, data.size = body, 0.1, 2.0
    data.align_x = "CENTER"
    thing = stage.bpy.data.objects.new("Text", data)
    stage.scene.collection.objects.link(thing)
    stage.turn(thing)
    stage.glow(thing)
    stage.cube.hide_render = True
    return thing


def font_file(stage):
    """A font of this system or of Blender's own, copied into the project."""
    places = [stage.bpy.utils.resource_path(kind) for kind in ("LOCAL", "SYSTEM")]
    places = [os.path.join(place, "datafiles", "fonts") for place in places if place]
    for folder in [*places, "/usr/share/fonts"]:
        for base, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                if name.endswith((".ttf", ".otf", ".woff2")) and "Mono" not in name:
                    target = stage.path("fonts", "own" + os.path.splitext(name)[1])
                    shutil.copy(os.path.join(base, name), target)
                    return target
    raise RuntimeError("no font here")


def own_font(stage):
    thing = text(stage)
    path = font_file(stage)
    font = stage.bpy.data.fonts.load(path)
    font.filepath = "//fonts/" + os.path.basename(path)
    thing.data.font = font
    return path, font


@scene(spread=True)
def the_font_of_blender(stage):
    text(stage)


@scene(spread=True)
def a_font_of_the_project(stage):
    own_font(stage)


@scene()
def a_packed_font(stage):
    path, font = own_font(stage)
    font.pack()
    os.remove(path)


@scene(warns=("own.",), spread=True)
def a_missing_font(stage):
    path, _ = own_font(stage)
    os.remove(path)


@scene(scripts=True, spread=True)
def a_counter(stage):
    text(stage, "0")
    stage.script("""
@persistent
def on(scene, *_):
    bpy.data.curves["Text"].body = "f%03d" % scene.frame_current
bpy.app.handlers.frame_change_pre.append(on)
""")


@scene()
def accents_and_lines(stage):
    text(stage, "äöü\nñ €").data.space_line = 0.8


@scene()
def a_text_box(stage):
    data = text(stage, "a longer text in a box").data
    data.text_boxes[0].width = 4
    data.size = 0.8


@scene()
def keyed_size(stage):
    data = text(stage).data
    stage.keys(data, "size", {1: 1.0, 4: 3.0}, "LINEAR")


def curve(stage):
    data = stage.bpy.data.curves.new("Path", "CURVE")
    data.dimensions = "3D"
    spline = data.splines.new("BEZIER")
    spline.bezier_points.add(2)
    for point, place in zip(spline.bezier_points, ((-3, 0, 0), (0, 2, 1), (3, 0, 0))):
        point.co = place
        point.handle_left_type = point.handle_right_type = "AUTO"
    thing = stage.bpy.data.objects.new("Path", data)
    stage.scene.collection.objects.link(thing)
    return thing


@scene()
def text_on_a_curve(stage):
    text(stage, "along").data.follow_curve = curve(stage)


@scene()
def a_growing_curve(stage):
    thing = curve(stage)
    thing.data.bevel_depth = 0.2
    stage.glow(thing)
    stage.keys(thing.data, "bevel_factor_end", {1: 0.1, 4: 1.0}, "LINEAR")


@scene()
def a_follower_of_a_path(stage):
    path = curve(stage)
    path.data.use_path = True
    stage.keys(path.data, "eval_time", {1: 0.0, 4: 60.0}, "LINEAR")
    follow = stage.cube.constraints.new("FOLLOW_PATH")
    follow.target = path


@scene()
def a_metaball(stage):
    data = stage.bpy.data.metaballs.new("Meta")
    for place in (-1, 1):
        data.elements.new().co = (place, 0, 0)
    thing = stage.bpy.data.objects.new("Meta", data)
    stage.scene.collection.objects.link(thing)
    stage.turn(thing)
    stage.glow(thing)
    stage.cube.hide_render = True


@scene()
def a_lattice(stage):
    lattice = stage.bpy.data.objects.new("Lattice", stage.bpy.data.lattices.new("Lattice"))
    stage.scene.collection.objects.link(lattice)
    stage.cube.modifiers.new("Lattice", "LATTICE").object = lattice
    stage.keys(lattice, "scale", {1: (2, 2, 2), 4: (1, 3, 4)}, "LINEAR")


@scene(since=(3, 4), spread=True)
def text_of_geometry_nodes(stage):
    bpy = stage.bpy
    tree = bpy.data.node_groups.new("Geo", "GeometryNodeTree")
    if hasattr(tree, "interface"):
        tree.interface.new_socket("Geometry", in_out="OUTPUT", socket_type="NodeSocketGeometry")
    else:
        tree.outputs.new("NodeSocketGeometry", "Geometry")
    new, link = tree.nodes.new, tree.links.new
    time, string = new("GeometryNodeInputSceneTime"), new("FunctionNodeValueToString")
    curves, fill, out = (
        new("GeometryNodeStringToCurves"),
        new("GeometryNodeFillCurve"),
        new("NodeGroupOutput"),
    )
    material = new("GeometryNodeSetMaterial")
    material.inputs["Material"].default_value = stage.cube.data.materials[0]
    curves.inputs["Size"].default_value = 3.0
    link(time.outputs["Frame"], string.inputs[0])
    link(string.outputs[0], curves.inputs["String"])
    realize = new("GeometryNodeRealizeInstances")
    link(curves.outputs[0], realize.inputs[0])
    link(realize.outputs[0], fill.inputs[0])
    link(fill.outputs[0], material.inputs["Geometry"])
    link(material.outputs[0], out.inputs[0])
    stage.cube.modifiers.new("Geo", "NODES").node_group = tree
