"""Runs inside Blender: which scenes' frames can be shared, as strips, and make the very picture.

That is a list of what was compared with Blender alone; what is not on it is not split. How a strip
is made is split_frames.py's.

Loaded by render_session.py, and like it kept to Python 3.7.
"""

import importlib.util
import math
import os

import bpy

COMPARED = ((3, 4), (4, 2), (4, 5), (5, 0), (5, 2))  # series whose strips made the very picture
SAMPLING_PATTERNS = (
    "AUTOMATIC",
    "TABULATED_SOBOL",
    "SOBOL_BURLEY",
    "SOBOL",
    "PROGRESSIVE_MULTI_JITTER",
)
CODEC = "RLE"  # ZIP takes a core seconds, to write and to read, for a third less of noise
PLAIN_CODEC = "NONE"  # of what is denoised or in pieces: there each number is looked at
# Adaptive sampling goes on with a pixel whose neighbour needs it. So lines around a strip are
# rendered with it, and left out. Without them, of an ordinary picture, 1 of 16 pixels of the line
# at an edge was another, 1 of 320 of the next, and none of 42,000 behind it (4.5 and 5.2, 1024
# samples, noise 0.02). Where light is seldom met it goes farther: with one sample of 300 bright,
# 145 of the 16,384 pixels at edges were others with four lines around, 6 with eight, none with
# twelve, half as many with each line. By that, with 24 it is one pixel in some 10,000 such pictures
# of 4K.
MARGIN = 24
KIND_LENGTH = 300  # characters
HANDLERS = ("render_", "frame_change_", "depsgraph_update_", "composite_")
NOT_ANIMATED = ("render.", "cycles.", "view_layers", "use_nodes", "sequence_editor")
ANIMATED = ("cycles.seed",)
MAKES_VOLUMES = ("ShaderNodeOutputMaterial", "ShaderNodeOutputWorld")
# Blender reads names of channels, LAYER.PASS.CHANNEL, up to so many bytes, and others wrongly.
CHANNEL_BYTES = 62
LONGEST_PASS = "Transmission Indirect"  # of those with a name of Blender's own
TILE_BLOCK = 128  # pixels: a larger tile is made of whole ones
LARGEST_TILE = 8192  # pixels of a side, of a tile and of a picture that is none
MOST_TILES = 64  # each of those that a strip lies in is rendered by itself
ALWAYS_TILED = (5, 0, 0)  # these heed no "Auto Tile", which is still there
OF_MAKING = ("render_time", "memory", "hostname")  # what may be burned in, of Blender's names


def judge(scene, composited, part):
    """Whether frames of this scene can be split.

    Args:
        composited: the scenes whose compositor runs, as file_outputs.composited gives them.
        part: what is rendered of the picture, as frame_rendering.rendered_part gives it.

    Returns:
        {"width", "lines": of that part, 0 lines where it cannot be split; "exact": whether the
        strips make the very picture; "why": what speaks against it, "" for nothing; "kind": all
        strips of a picture must be of one kind to be exact; "margin": lines above and below each
        strip that are rendered with it; "side": of the tiles in which it is rendered, if they
        matter}.
    """
    doubt, kind, lines_around, side = "", "", 0, 0
    try:
        against = next((words for words in _against(scene, composited, part) if words), "")
        if scene.render.engine == "CYCLES":  # else it may not be there
            doubt = "" if against else _doubt(scene, part)
            lines_around, side = margin(scene), heeded_side(scene, part)
            kind = _kind(scene, side)
    except Exception as problem:  # of a Blender that has something else than those we know
        print(f"Whether frames can be split: {type(problem).__name__}: {problem}")
        against = f"this Blender does not tell all that matters ({problem})"
    left, bottom, right, top = part
    width, lines = max(0, right - left), max(0, top - bottom)
    return {
        "width": width,
        "lines": 0 if against else lines,
        "exact": not against and not doubt,
        "why": against or doubt,
        "kind": kind,
        "margin": lines_around,
        "side": side,
    }


def margin(scene):
    return MARGIN if getattr(scene.cycles, "use_adaptive_sampling", False) else 0


def side_of_tiles(scene, part):
    """In tiles of which size, in pixels, Cycles renders what is rendered of the picture; 0: as a
    whole."""
    cycles, (left, bottom, right, top) = scene.cycles, part
    size, width, lines = cycles.tile_size, right - left, top - bottom
    side = min(size if size <= TILE_BLOCK else -(-size // TILE_BLOCK) * TILE_BLOCK, LARGEST_TILE)
    too_large = width * lines > side**2 or max(width, lines) > LARGEST_TILE
    is_on = cycles.use_auto_tile or bpy.app.version >= ALWAYS_TILED
    return side if is_on and too_large else 0


def heeded_side(scene, part):
    """The same, and 0 as well where nothing shows at their edges."""
    return side_of_tiles(scene, part) if margin(scene) else 0


def as_one_tile():
    """What is set of Cycles where an area of at most LARGEST_TILE a side is not to be tiled."""
    return {"use_auto_tile": False, "tile_size": LARGEST_TILE}


def _tiles(part, side):
    left, bottom, right, top = part
    return -(-(right - left) // side) * -(-(top - bottom) // side) if side else 1


def codec(scene, side):
    """Of strips.

    Args:
        side: as heeded_side gives it.
    """
    return PLAIN_CODEC if side or denoised(scene) else CODEC


def denoised(scene):
    """The names of the layers that Cycles denoises while it renders."""
    if not scene.cycles.use_denoising:
        return []
    return [layer.name for layer in scene.view_layers if layer.use and layer.cycles.use_denoising]


def _kind(scene, side):
    """What the last digits of a picture depend on: the program, and what its processor can do; and
    the codec, for strips are only joined with their like."""
    try:
        import _cycles

        said = _cycles.system_info()
    except (ImportError, AttributeError):
        said = ""
    able = [line.strip() for line in said.splitlines() if "capabilities" in line.lower()]
    lines, tiles = f"+{margin(scene)}" if margin(scene) else "", "tiles" if side else ""
    program = (bpy.app.version_string, *_system())
    words = [word for word in (codec(scene, side), lines, tiles, *program, *able) if word]
    return " ".join(words)[:KIND_LENGTH]


def _system():
    """Its name and its processor's, as Python's module platform calls them: that asks WMI, which on
    some computers never answers (CPython issues 112278, 125315)."""
    if hasattr(os, "uname"):
        said = os.uname()
        return said.sysname, said.machine
    names = ("PROCESSOR_ARCHITEW6432", "PROCESSOR_ARCHITECTURE")
    return "Windows", next(filter(None, map(os.environ.get, names)), "")


def picture_size(render):
    percent = render.resolution_percentage
    return render.resolution_x * percent // 100, render.resolution_y * percent // 100


def _doubt(scene, part):
    """What may show at the edges of strips, to who wishes frames to be split all the same."""
    if _burns_in_the_making(scene.render):
        return "the time, memory or computer burned into the picture would be those of the joining"
    if bpy.app.version[:2] not in COMPARED:
        return (
            f"pictures of Blender {bpy.app.version_string} were not compared with those of strips"
        )
    if not denoised(scene) and not margin(scene):
        return ""
    return next((words for words in _of_looking_around(scene, part) if words), "")


def _of_looking_around(scene, part):
    """What comes out otherwise by some digits, where the denoiser or adaptive sampling is on."""
    cycles, is_denoised, is_adaptive = scene.cycles, denoised(scene), margin(scene)
    # With what Cycles renders around it the largest would be two, where there are always tiles.
    is_largest = bpy.app.version >= ALWAYS_TILED and heeded_side(scene, part) == LARGEST_TILE
    tiles = "it is rendered in tiles, and adaptive sampling heeds their edges"
    yield tiles if is_largest else ""
    many = "it is rendered in many tiles, and adaptive sampling heeds their edges: make them larger"
    yield many if _tiles(part, heeded_side(scene, part)) > MOST_TILES else ""
    some = is_denoised and getattr(cycles, "use_sample_subset", False)
    yield "it is denoised, and only a subset of its samples is rendered" if some else ""
    # What is written is a share of the samples until the last pixel was good enough: of a strip.
    counts = any(layer.use and layer.cycles.pass_debug_sample_count for layer in scene.view_layers)
    yield "a pass counts the samples of adaptive sampling" if is_adaptive and counts else ""
    if not is_denoised:
        return
    exposure = "it is denoised, and the last digits are exact for an exposure of 0.5, 1, 2 ... only"
    yield "" if _is_power_of_two(cycles.film_exposure) else exposure
    samples = "it is denoised, and the last digits are exact for 64, 128, 256 ... samples only"
    if not denoises_means(scene, part):
        yield "" if all(map(_is_power_of_two, _divisors(scene))) else samples


def denoises_means(scene, part):
    """Whether Cycles' denoiser gets the mean of a pixel's samples, and not their sum."""
    return bool(margin(scene) or side_of_tiles(scene, part))


def _divisors(scene):
    """What the sum of a pixel's samples is divided by, or may be, and multiplied by again."""
    cycles = scene.cycles
    yield cycles.samples
    yield from (layer.samples or cycles.samples for layer in scene.view_layers)
    if getattr(cycles, "use_sample_subset", False):
        yield cycles.sample_subset_length


def _is_power_of_two(number):
    return number > 0 and math.frexp(number)[0] == 0.5


def _burns_in_the_making(render):
    """Whether the picture tells of its making. All else that is burned in comes out the same, for
    Blender draws it when the strips are joined; only the date is another one each time anyway."""
    return render.use_stamp and any(getattr(render, "use_stamp_" + name) for name in OF_MAKING)


def _against(scene, composited, part):
    """What is not known to come out the same, one after the other; "" for what is fine."""
    render = scene.render
    left, bottom, right, top = part
    if render.engine != "CYCLES":
        yield f"the engine is {render.engine}, not CYCLES"
        return
    yield from _of_cycles(scene)
    yield "nothing is within the border" if left >= right or bottom >= top else ""
    yield "stereo views are denoised" if render.use_multiview and denoised(scene) else ""
    yield "Freestyle draws on the whole picture" if render.use_freestyle else ""
    yield "strips of the sequencer make the picture" if composited != [scene] else ""
    yield "scripts run with each frame" if _has_handlers() else ""
    yield "settings of the scene are animated" if _is_animated(scene) else ""
    # Whoever sets another format and sets it back gets the scene's colours into such an output.
    own = getattr(render.image_settings, "color_management", "") == "OVERRIDE"
    yield "the output has colours of its own" if own else ""
    yield from _of_names(scene)
    yield from _of_objects()
    yield from _of_volumes()
    yield from _of_nodes(scene)


def _of_cycles(scene):
    cycles = scene.cycles
    yield "it renders on graphics cards" if cycles.device != "CPU" else ""
    yield (
        "the feature set is experimental"
        if getattr(cycles, "feature_set", "SUPPORTED") != "SUPPORTED"
        else ""
    )
    yield from _of_denoising(scene)
    yield "path guiding is on" if getattr(cycles, "use_guiding", False) else ""
    yield "the rendering time is limited" if getattr(cycles, "time_limit", 0.0) else ""
    pattern = getattr(cycles, "sampling_pattern", "SOBOL")
    yield f"the sampling pattern is {pattern}" if pattern not in SAMPLING_PATTERNS else ""
    yield "the rolling shutter is on" if cycles.rolling_shutter_type != "NONE" else ""
    yield "Open Shading Language is on" if getattr(cycles, "shading_system", False) else ""
    simplify = scene.render.use_simplify
    culls = cycles.use_camera_cull or cycles.use_distance_cull
    yield "objects out of sight are left out" if simplify and culls else ""


def _of_denoising(scene):
    """What is not done to joined strips as it is to a whole picture."""
    if not denoised(scene):
        return
    cycles = scene.cycles
    import _cycles

    able = getattr(_cycles, "with_openimagedenoise", False) and importlib.util.find_spec("numpy")
    yield "" if able else "this Blender cannot denoise a picture that is made of strips"
    yield "it is denoised by OptiX" if cycles.denoiser != "OPENIMAGEDENOISE" else ""
    yield "the film's exposure is none" if cycles.film_exposure <= 0 else ""
    layers = [scene.view_layers[name] for name in denoised(scene)]
    catchers = any(getattr(layer.cycles, "use_pass_shadow_catcher", False) for layer in layers)
    yield "a pass of caught shadows is denoised" if catchers else ""
    # On whatever card a node has, whose digits are not those of a processor.
    yield "it is denoised on graphics cards" if getattr(cycles, "denoising_use_gpu", False) else ""


def _of_names(scene):
    """Names of channels that are too long to be read back."""
    views = [f".{view.name}" for view in scene.render.views] if scene.render.use_multiview else []
    view = max(views, key=lambda each: len(each.encode()), default="")
    for layer in scene.view_layers:
        passes = [LONGEST_PASS, *(each.name for each in layer.aovs)]
        passes += [f"Combined_{each.name}" for each in getattr(layer, "lightgroups", ())]
        longest = max(len(f"{layer.name}.{name}{view}.R".encode()) for name in passes)
        if layer.use and longest > CHANNEL_BYTES:
            yield f"the names of the layer {layer.name!r} and of its passes are too long"


def _of_objects():
    """Of all that the file has: what a collection shows by an instance is in no scene."""
    drawn = [name for name in dir(bpy.data) if name.startswith("grease_pencils")]
    yield "Grease Pencil is drawn" if any(len(getattr(bpy.data, name)) for name in drawn) else ""
    for each in bpy.data.objects:
        if each.type == "CAMERA" and each.data.type not in ("PERSP", "ORTHO"):
            yield f"the camera {each.name!r} is neither perspective nor orthographic"
        if each.type != "LIGHT" and getattr(each, "is_shadow_catcher", False):
            yield f"{each.name!r} catches shadows"
        if _is_adaptively_divided(each):
            yield f"{each.name!r} is divided by what the camera sees"


def _of_volumes():
    """Cycles 5 looks at what lies around a pixel to choose where in a volume it samples."""
    if bpy.app.version < (5, 0, 0):
        return
    yield "there are volumes" if len(bpy.data.volumes) else ""
    for kind in ("materials", "worlds", "node_groups"):
        for owner in getattr(bpy.data, kind):
            tree = owner if kind == "node_groups" else owner.node_tree
            for node in tree.nodes if tree is not None else ():
                socket = node.inputs.get("Volume") if node.bl_idname in MAKES_VOLUMES else None
                yield f"{owner.name!r} is a volume" if socket and socket.is_linked else ""


def _is_adaptively_divided(each):
    own = getattr(each, "cycles", None)
    return getattr(own, "use_adaptive_subdivision", False) or any(
        getattr(modifier, "use_adaptive_subdivision", False) for modifier in each.modifiers
    )


def _of_nodes(scene):
    own = getattr(scene, "compositing_node_group", None) or getattr(scene, "node_tree", None)
    for tree in [*bpy.data.node_groups, *([own] if own else [])]:
        for node in tree.nodes:
            other = (
                getattr(node, "scene", None) if node.bl_idname.startswith("Compositor") else None
            )
            yield f"a node shows the scene {other.name!r}" if other not in (None, scene) else ""
    for kind in ("materials", "worlds", "lights", "node_groups"):
        for owner in getattr(bpy.data, kind):
            tree = owner if kind == "node_groups" else owner.node_tree
            for node in tree.nodes if tree is not None else ():
                draws = "GreasePencil" in node.bl_idname
                yield f"{owner.name!r} makes Grease Pencil" if draws else ""
                looks = node.bl_idname == "ShaderNodeTexCoord" and node.outputs["Window"].is_linked
                yield f"{owner.name!r} depends on the place in the picture" if looks else ""


def _has_handlers():
    """Whether anything of the artist's or an add-on's runs with a frame."""
    lists = bpy.app.handlers
    names = [name for name in dir(lists) if name.startswith(HANDLERS)]
    found = [handler for name in names for handler in getattr(lists, name)]
    return any("noctiluca" not in _home(handler) for handler in found)


def _home(handler):
    """The module of a handler; of ours, "noctiluca_..." or the script that the worker started."""
    module = getattr(handler, "__module__", "") or ""
    code = getattr(getattr(handler, "__func__", handler), "__code__", None)
    file = os.path.basename(code.co_filename) if code is not None else ""
    return "noctiluca" if file == "render_session.py" else module


def _is_animated(scene):
    """Whether what is set for a strip may be set by somebody else as well, or read."""
    paths = list(_animated_paths(scene))
    if any(path.startswith(NOT_ANIMATED) and path not in ANIMATED for path in paths):
        return True
    return any(_reads_settings(driver) for driver in _drivers())


def _animated_paths(scene):
    data = scene.animation_data
    if data is None:
        return
    for curve in [*data.drivers, *_curves(data.action)]:
        yield curve.data_path


def _curves(action):
    if action is None:
        return []
    if hasattr(action, "fcurves"):
        return list(action.fcurves)
    bags = [bag for layer in action.layers for strip in layer.strips for bag in strip.channelbags]
    return [curve for bag in bags for curve in bag.fcurves]


def _drivers():
    for kind in dir(bpy.data):
        owners = getattr(bpy.data, kind)
        for owner in owners if isinstance(owners, bpy.types.bpy_prop_collection) else ():
            for holder in (
                owner,
                getattr(owner, "node_tree", None),
                getattr(owner, "shape_keys", None),
            ):
                data = getattr(holder, "animation_data", None)
                yield from (curve.driver for curve in data.drivers) if data else ()


def _reads_settings(driver):
    if "bpy" in driver.expression or "depsgraph" in driver.expression:
        return True
    for variable in driver.variables:
        if variable.type == "CONTEXT_PROP":
            return True
        if any(target.data_path.startswith("render") for target in variable.targets):
            return True
    return False


def rendered_layers(scene):
    """The names of the layers that are rendered, in their order; that only the active one shall be
    is of who works in a window."""
    return [layer.name for layer in scene.view_layers if layer.use]
