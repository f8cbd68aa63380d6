"""Makes the demo's scene; runs inside Blender (3.0 to 5.x), started by program.py.

    blender -b --factory-startup --python-exit-code 1 --python scene.py -- OUT.blend FRAMES

A paper boat with a lantern glides over a night sea whose breaking crests glow: *Noctiluca
scintillans*, the sea sparkle. The look is made of emission and one mirror bounce, so that a few
samples are free of noise without a denoiser (Debian's Blender has none), and of mesh and nodes
only, so that every version of Blender and a machine without a graphics card render it.
"""

import math
import sys

import bpy
import mathutils

WIDTH, HEIGHT, FPS = 480, 270, 24
SAMPLES = 10
NIGHT = (0.0006, 0.0025, 0.011, 1.0)
HORIZON = (0.004, 0.028, 0.05, 1.0)
GLOW = (0.0, 0.42, 0.75, 1.0)
FOAM_GLOW = (0.12, 0.95, 0.85, 1.0)
MOON = (0.75, 0.9, 1.0, 1.0)
MOON_HALO = (0.02, 0.1, 0.17, 1.0)
LANTERN = (1.0, 0.4, 0.09, 1.0)
PAPER_SHADE = (0.3, 0.32, 0.36, 1.0)
BOAT_START, BOAT_HEADING, BOAT_SPEED = (
    (-0.75, -1.75),
    -0.75,
    0.028,
)  # metres, radians, metres a frame


class Graph:
    """A node tree that is written down as expressions: each call adds a node, links its inputs
    and returns its first output (or the named one)."""

    def __init__(self, tree):
        self.tree = tree
        tree.nodes.clear()

    def add(self, kind, output=0, settings=(), **inputs):
        node = self.tree.nodes.new("ShaderNode" + kind)
        for name, value in dict(settings).items():
            setattr(node, name, value)
        for name, value in inputs.items():
            socket = node.inputs[int(name[1:]) if name[1:].isdigit() else name]
            if isinstance(value, bpy.types.NodeSocket):
                self.tree.links.new(value, socket)
            else:
                socket.default_value = value
        return node.outputs[output] if len(node.outputs) else node

    def math(self, operation, a, b=0.0):
        return self.add("Math", settings={"operation": operation, "use_clamp": False}, i0=a, i1=b)

    def ramp(self, value, low, high):
        """0 below ``low``, 1 above ``high``, smooth between."""
        return self.add(
            "MapRange",
            settings={"interpolation_type": "SMOOTHSTEP"},
            i0=value, i1=low, i2=high, i3=0.0, i4=1.0,
        )  # fmt: skip

    def blend(self, factor, a, b):
        return self.add("MixRGB", i0=factor, i1=a, i2=b)

    def emission(self, color, strength):
        return self.add("Emission", Color=color, Strength=strength)

    def moving(self, start, end, frames):
        """A value that goes from ``start`` to ``end`` during the animation."""
        output = self.add("Value")
        keyframe(output, "default_value", ((1, start), (frames + 1, end)))
        return output


def keyframe(owner, path, keys, index=-1):
    """Linear keys [(frame, value)] on a property."""
    for frame, value in keys:
        if index >= 0:
            getattr(owner, path)[index] = value
        else:
            setattr(owner, path, value)
        owner.keyframe_insert(path, index=index, frame=frame)


def material(name):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    if hasattr(made.cycles, "emission_sampling"):  # what glows here lights nothing else
        made.cycles.emission_sampling = "NONE"
    else:  # before 3.5
        made.cycles.sample_as_light = False
    return made, Graph(made.node_tree)


def mesh_object(name, vertices, faces, made_of):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(vertices, [], faces)
    mesh.materials.append(made_of)
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(thing)
    return thing


# --- sky ----------------------------------------------------------------------------------------


def make_sky(scene):
    """A night that brightens towards the horizon, with stars and a moon."""
    scene.world = scene.world or bpy.data.worlds.new("Night")
    scene.world.use_nodes = True
    graph = Graph(scene.world.node_tree)
    direction = graph.add("TexCoord", "Generated")
    up = graph.add("SeparateXYZ", "Z", i0=direction)
    base = graph.blend(graph.ramp(up, -0.05, 0.3), HORIZON, NIGHT)
    cells = graph.add("TexVoronoi", "Distance", Vector=direction, Scale=42.0)
    kind = graph.add("TexNoise", Vector=direction, Scale=19.0)
    stars = graph.math("MULTIPLY", graph.ramp(cells, 0.11, 0.03), graph.ramp(kind, 0.42, 0.7))
    stars = graph.math("MULTIPLY", stars, graph.ramp(up, 0.02, 0.2))
    moon_at = (0.4, 0.9, 0.12)
    length = math.sqrt(sum(part * part for part in moon_at))
    towards = tuple(part / length for part in moon_at)
    near = graph.add("VectorMath", "Value", {"operation": "DOT_PRODUCT"}, i0=direction, i1=towards)
    halo = graph.math("POWER", graph.ramp(near, 0.5, 1.01), 9.0)
    base = graph.blend(graph.math("MULTIPLY", halo, 0.6), base, MOON_HALO)
    disc = graph.math("MULTIPLY", graph.ramp(near, 0.9991, 0.9993), 1.5)
    light = graph.math("ADD", graph.math("MULTIPLY", stars, 0.9), disc)
    color = graph.blend(1.0, base, graph.blend(light, (0, 0, 0, 1), MOON))
    color.node.blend_type = "ADD"
    graph.add("OutputWorld", Surface=graph.add("Background", Color=color, Strength=1.0))
    scene.world.cycles.sampling_method = (
        "NONE"  # its map of bright spots costs 3 s and helps nobody
    )


# --- sea ----------------------------------------------------------------------------------------


def make_sea(frames, boat):
    made, graph = material("Sea")
    sea = mesh_object("Sea", [(0, 0, 0), (1, 0, 0), (0, 1, 0)], [(0, 1, 2)], made)
    ocean = sea.modifiers.new("Ocean", "OCEAN")
    ocean.repeat_x = ocean.repeat_y = 2
    ocean.resolution = ocean.viewport_resolution = 12
    ocean.spatial_size = 12
    ocean.wave_scale, ocean.choppiness, ocean.wind_velocity = 0.2, 1.2, 5.0
    ocean.wave_scale_min, ocean.wave_alignment, ocean.random_seed = 0.02, 0.2, 7
    ocean.use_foam, ocean.foam_coverage, ocean.foam_layer_name = True, 0.12, "foam"
    keyframe(ocean, "time", ((1, 4.0), (frames + 1, 4.0 + frames / FPS * 1.1)))
    sea.location = (-12, -6, 0)
    far = [(-300, 16, -0.02), (300, 16, -0.02), (300, 600, -0.02), (-300, 600, -0.02)]
    mesh_object("Far sea", far, [(0, 1, 2, 3)], made)
    for polygon in sea.data.polygons:
        polygon.use_smooth = True

    place = graph.add("NewGeometry", "Position")
    distance = graph.add("CameraData", "View Distance")
    crest = graph.ramp(graph.add("SeparateXYZ", "Z", i0=place), 0.02, 0.22)
    foam = graph.add("Attribute", "Fac", {"attribute_name": "foam"})
    glow = graph.math("ADD", graph.math("MULTIPLY", crest, 0.55), graph.math("MULTIPLY", foam, 1.1))
    drift = graph.moving(0.0, 1.2, frames)
    patches = graph.add(
        "TexNoise", "Fac", {"noise_dimensions": "4D"}, i0=place, W=drift, Scale=1.9, Detail=5.0
    )
    patches = graph.ramp(patches, 0.4, 0.62)
    glow = graph.math("MULTIPLY", glow, patches)
    stirred = graph.math("MULTIPLY", wake(graph, boat), graph.math("ADD", patches, 0.25))
    glow = graph.math("ADD", glow, stirred)
    sparkle = sparkles(graph, place, drift)
    glow = graph.math("ADD", glow, graph.math("MULTIPLY", sparkle, graph.math("ADD", glow, 0.07)))
    glow = graph.math("MULTIPLY", glow, graph.ramp(distance, 17.0, 4.0))
    tint = graph.blend(graph.ramp(glow, 0.2, 1.4), GLOW, FOAM_GLOW)
    deep = graph.emission((0.001, 0.012, 0.03, 1.0), 0.5)
    mirror = graph.add("BsdfGlossy", Color=(0.9, 0.95, 1.0, 1.0), Roughness=0.06)
    facing = graph.add("Fresnel", IOR=1.33)
    water = graph.add("MixShader", i0=facing, i1=deep, i2=mirror)
    lit = graph.add("AddShader", i0=water, i1=graph.emission(tint, glow))
    haze = graph.math("MULTIPLY", graph.ramp(distance, 5.0, 34.0), 1.0)
    hazy = graph.add("MixShader", i0=haze, i1=lit, i2=graph.add("BsdfTransparent"))
    graph.add("OutputMaterial", Surface=hazy)
    return sea


def wake(graph, boat):
    """What the boat stirs up: bright at the hull, two arms that spread and fade behind it."""
    local = graph.add("TexCoord", "Object", {"object": boat})
    parts = graph.add("SeparateXYZ", "X", i0=local).node
    across = graph.math("ABSOLUTE", parts.outputs["X"])
    behind = graph.math("MULTIPLY", parts.outputs["Y"], -1.0)
    arm = graph.math(
        "ABSOLUTE", graph.math("SUBTRACT", across, graph.math("MULTIPLY", behind, 0.3))
    )
    arms = graph.math("MULTIPLY", graph.ramp(arm, 0.34, 0.02), graph.ramp(behind, -0.75, -0.2))
    trail = graph.math("MULTIPLY", graph.ramp(across, 0.4, 0.0), graph.ramp(behind, -0.2, 0.5))
    hull = graph.math("MULTIPLY", graph.ramp(across, 0.55, 0.25), graph.ramp(behind, -0.95, -0.6))
    hull = graph.math("MULTIPLY", hull, graph.ramp(behind, 1.0, 0.3))
    fading = graph.math("MULTIPLY", graph.math("ADD", arms, trail), graph.ramp(behind, 5.0, 0.0))
    return graph.math("ADD", graph.math("MULTIPLY", fading, 1.3), hull)


def sparkles(graph, place, drift):
    """Single cells that light up: small dots, each with its own rhythm."""
    dots = graph.add("TexVoronoi", "Distance", Vector=place, Scale=9.0)
    rhythm = graph.add(
        "TexNoise", "Fac", {"noise_dimensions": "4D"},
        i0=place, W=graph.math("MULTIPLY", drift, 3.0), Scale=6.0,
    )  # fmt: skip
    lit = graph.math("MULTIPLY", graph.ramp(dots, 0.2, 0.06), graph.ramp(rhythm, 0.5, 0.62))
    return graph.math("MULTIPLY", lit, 6.0)


# --- boat ---------------------------------------------------------------------------------------


def make_boat(frames):
    """A folded paper boat, lit from inside by its lantern; it pitches and rolls as it goes."""
    paper, graph = material("Paper")
    place = graph.add("TexCoord", "Object")
    height = graph.add("SeparateXYZ", "Z", i0=place)
    lantern = graph.blend(graph.ramp(height, 0.8, 0.0), PAPER_SHADE, LANTERN)
    facing = graph.add(
        "VectorMath", "Value", {"operation": "DOT_PRODUCT"},
        i0=graph.add("NewGeometry", "Normal"), i1=(0.5, -0.35, 0.79),
    )  # fmt: skip
    shade = graph.add("MapRange", i0=facing, i1=-0.6, i2=1.0, i3=0.35, i4=1.0)
    graph.add("OutputMaterial", Surface=graph.emission(lantern, shade))
    bow, stern, side, rim, keel, top = 1.0, -1.0, 0.42, 0.38, -0.14, 0.86
    vertices = [
        (0, bow, rim + 0.14), (0, stern, rim + 0.14), (side, 0, rim - 0.1), (-side, 0, rim - 0.1),
        (0, bow * 0.55, keel), (0, stern * 0.55, keel), (0, 0, top),
        (0, bow * 0.5, rim - 0.12), (0, stern * 0.5, rim - 0.12),
    ]  # fmt: skip
    faces = [(0, 2, 4), (2, 5, 4), (2, 1, 5), (0, 4, 3), (3, 4, 5), (3, 5, 1)]
    faces += [(6, 7, 2), (6, 2, 8), (6, 8, 3), (6, 3, 7)]
    boat = mesh_object("Boat", vertices, faces, paper)
    boat.scale = (0.6, 0.6, 0.6)
    return boat


def sail(scene, boat, sea, frames):
    """Moves the boat ahead and lets it ride on the water that is under it."""
    ahead = (-math.sin(BOAT_HEADING), math.cos(BOAT_HEADING))
    for frame in range(1, frames + 4, 3):
        scene.frame_set(frame)
        water = sea.evaluated_get(bpy.context.evaluated_depsgraph_get())
        x, y = (BOAT_START[axis] + ahead[axis] * BOAT_SPEED * frame for axis in (0, 1))
        bow, stern = (height(water, x + ahead[0] * at, y + ahead[1] * at) for at in (0.5, -0.5))
        right, left = (height(water, x + ahead[1] * at, y - ahead[0] * at) for at in (0.3, -0.3))
        boat.location = (x, y, (bow + stern + right + left) / 4 + 0.03)
        pitch, roll = math.atan2(bow - stern, 1.0), math.atan2(left - right, 0.6)
        boat.rotation_euler = (0.7 * pitch, 0.7 * roll, BOAT_HEADING)
        boat.keyframe_insert("location", frame=frame)
        boat.keyframe_insert("rotation_euler", frame=frame)


def height(water, x, y):
    """The water's height there, in metres."""
    above = water.matrix_world.inverted() @ mathutils.Vector((x, y, 5.0))
    hit, place, _normal, _face = water.ray_cast(above, (0, 0, -1))
    return place.z if hit else 0.0


# --- camera and what renders it -----------------------------------------------------------------


def make_camera(scene, frames):
    data = bpy.data.cameras.new("Camera")
    data.lens, data.sensor_width, data.clip_end = 30, 36, 200
    camera = bpy.data.objects.new("Camera", data)
    scene.collection.objects.link(camera)
    scene.camera = camera
    camera.rotation_euler = (math.radians(82), 0, math.radians(-2))
    for frame, location in ((1, (0.3, -5.3, 1.2)), (frames + 1, (0.15, -4.7, 1.1))):
        camera.location = location
        camera.keyframe_insert("location", frame=frame)


def set_render(scene, frames):
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.use_denoising = "CPU", SAMPLES, False
    cycles.use_adaptive_sampling = False
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 1, 0, 1
    cycles.caustics_reflective = cycles.caustics_refractive = False
    scene.render.resolution_x, scene.render.resolution_y = WIDTH, HEIGHT
    scene.render.resolution_percentage = 100
    scene.render.fps = FPS
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_mode = "RGB"
    scene.render.use_persistent_data = True
    scene.view_settings.view_transform = "Standard"
    scene.view_settings.look = "None"
    scene.frame_start, scene.frame_end = 1, frames


def main():
    target, frames = sys.argv[sys.argv.index("--") + 1 :]
    frames = int(frames)
    scene = bpy.context.scene
    for thing in list(bpy.data.objects):
        bpy.data.objects.remove(thing)
    bpy.context.preferences.edit.keyframe_new_interpolation_type = "LINEAR"
    make_sky(scene)
    boat = make_boat(frames)
    sail(scene, boat, make_sea(frames, boat), frames)
    make_camera(scene, frames)
    set_render(scene, frames)
    bpy.ops.wm.save_as_mainfile(filepath=target, compress=True)


main()
