"""Runs inside Blender: renders a strip of a frame, and makes the frame of all its strips.

A strip is what Cycles makes of whole blocks of lines: all passes in one OpenEXR file, without
compositor and sequencer, whose blocks are bit for bit those of the whole picture. The strips are
joined (exr_strips.py), and the frame is rendered once more in the usual way, where Cycles, instead
of rendering, hands over what is in the joined file: compositor, File Output nodes, colour
management, metadata and the file's format are Blender's own. Rules kept here:

 1. Which scenes come out bit for bit the same is a list of what was compared (`judge`); what is not
    on it is not split.
 2. What is set for a strip is put back, whatever happens.

Loaded by render_session.py, and like it kept to Python 3.7.
"""

import contextlib
import os
import platform
import sys

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
KIND_LENGTH = 300  # characters
HANDLERS = ("render_", "frame_change_", "depsgraph_update_", "composite_")
NOT_ANIMATED = ("render.", "cycles.", "view_layers", "use_nodes", "sequence_editor")
ANIMATED = ("cycles.seed",)
MAKES_VOLUMES = ("ShaderNodeOutputMaterial", "ShaderNodeOutputWorld")
EVERY_PASS = "all"
# Metadata that Cycles adds to a picture, in its order: cycles.LAYER.samples, cryptomatte/ID/name
OF_MASKS = ("name", "hash", "conversion", "manifest")
MASKS = ("CryptoObject", "CryptoMaterial", "CryptoAsset")
OF_TIME = ("total_time", "render_time", "synchronization_time")


# --- which scenes can be split ------------------------------------------------------------------


def judge(scene, composited):
    """Whether frames of this scene can be split.

    Args:
        composited: the scenes whose compositor runs, as file_outputs.composited gives them.

    Returns:
        {"width", "lines": of the picture, 0 lines where it cannot be split; "exact": whether the
        strips make the very picture; "why": what speaks against it, "" for nothing; "kind": all
        strips of a picture must be of one kind to be exact}.
    """
    try:
        against = next((words for words in _against(scene, composited) if words), "")
        doubt = "" if against else _doubt(scene)
        kind = _kind()
    except Exception as problem:  # of a Blender that has something else than those we know
        print(f"Whether frames can be split: {type(problem).__name__}: {problem}")
        against = f"this Blender does not tell all that matters ({problem})"
        doubt = kind = ""
    width, lines = _size(scene.render)
    return {
        "width": width,
        "lines": 0 if against else lines,
        "exact": not against and not doubt,
        "why": against or doubt,
        "kind": kind,
    }


def _kind():
    """What the last digits of a picture depend on: the program, and what its processor can do; and
    the codec, for strips are only joined with their like."""
    try:
        import _cycles

        said = _cycles.system_info()
    except (ImportError, AttributeError):
        said = ""
    able = [line.strip() for line in said.splitlines() if "capabilities" in line.lower()]
    words = [CODEC, bpy.app.version_string, platform.system(), platform.machine(), *able]
    return " ".join(words)[:KIND_LENGTH]


def _size(render):
    percent = render.resolution_percentage
    return render.resolution_x * percent // 100, render.resolution_y * percent // 100


def _doubt(scene):
    """What may show at the edges of strips, to who wishes frames to be split all the same."""
    if _is_adaptive(scene):
        return "adaptive sampling looks at the neighbours of a pixel, whose noise may differ"
    if bpy.app.version[:2] not in COMPARED:
        return (
            f"pictures of Blender {bpy.app.version_string} were not compared with those of strips"
        )
    return ""


def _is_adaptive(scene):
    return bool(getattr(scene.cycles, "use_adaptive_sampling", False))


def _against(scene, composited):
    """What is not known to come out the same, one after the other; "" for what is fine."""
    render = scene.render
    if render.engine != "CYCLES":
        yield f"the engine is {render.engine}, not CYCLES"
        return
    yield from _of_cycles(scene)
    yield "a border is rendered" if render.use_border else ""
    yield "stereo views are rendered" if render.use_multiview else ""
    yield "Freestyle draws on the whole picture" if render.use_freestyle else ""
    yield "metadata is burned into the picture" if render.use_stamp else ""
    yield "strips of the sequencer make the picture" if composited != [scene] else ""
    yield "scripts run with each frame" if _has_handlers() else ""
    yield "settings of the scene are animated" if _is_animated(scene) else ""
    # Whoever sets another format and sets it back gets the scene's colours into such an output.
    own = getattr(render.image_settings, "color_management", "") == "OVERRIDE"
    yield "the output has colours of its own" if own else ""
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
    yield "the picture is denoised while it is rendered" if cycles.use_denoising else ""
    yield "path guiding is on" if getattr(cycles, "use_guiding", False) else ""
    yield "the rendering time is limited" if getattr(cycles, "time_limit", 0.0) else ""
    pattern = getattr(cycles, "sampling_pattern", "SOBOL")
    yield f"the sampling pattern is {pattern}" if pattern not in SAMPLING_PATTERNS else ""
    yield "the rolling shutter is on" if cycles.rolling_shutter_type != "NONE" else ""
    yield "Open Shading Language is on" if getattr(cycles, "shading_system", False) else ""
    simplify = scene.render.use_simplify
    culls = cycles.use_camera_cull or cycles.use_distance_cull
    yield "objects out of sight are left out" if simplify and culls else ""
    for layer in scene.view_layers:
        stores = getattr(layer.cycles, "denoising_store_passes", False)
        yield "passes for denoising are kept" if layer.use and stores else ""


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


# --- one strip ----------------------------------------------------------------------------------


@contextlib.contextmanager
def as_strip(scene, folder, top, lines):
    """The scene as it must stand for a strip, put back afterwards.

    Args:
        folder: where its file goes.
        top: the strip's first line, counted from the top.
        lines: how many it has.
    """
    render = scene.render
    height = _size(render)[1]
    wanted = {
        "use_border": True,
        "use_crop_to_border": True,
        "border_min_x": 0.0,
        "border_max_x": 1.0,
        "border_min_y": max(0.0, (height - top - lines + 0.5) / height)
        if top + lines < height
        else 0.0,
        "border_max_y": min(1.0, (height - top + 0.5) / height),
        "use_compositing": False,
        "use_sequencer": False,
        "use_file_extension": True,
        "filepath": os.path.join(folder, "strip"),
    }
    with _set(render, wanted), _set(render.image_settings, _format(render.image_settings)):
        yield


def _format(settings):
    """All passes, unrounded, in whole lines; in this order, for one allows the next."""
    wanted = {
        "media_type": "MULTI_LAYER_IMAGE",
        "file_format": "OPEN_EXR_MULTILAYER",
        "color_depth": "32",
        "exr_codec": CODEC,
        "use_exr_interleave": True,
        "color_management": "FOLLOW_SCENE",
        "use_preview": False,
    }
    return {name: value for name, value in wanted.items() if hasattr(settings, name)}


@contextlib.contextmanager
def _set(owner, wanted):
    """These values, and all that the owner had before again afterwards."""
    kept = {name: getattr(owner, name) for name in _kept_names(owner, wanted)}
    try:
        for name, value in wanted.items():
            setattr(owner, name, value)
        yield
    finally:
        for name, value in kept.items():
            if getattr(owner, name) != value:
                setattr(owner, name, value)


def _kept_names(owner, wanted):
    """What may change with it: of a picture's format, everything that can be set."""
    if not isinstance(owner, bpy.types.ImageFormatSettings):
        return list(wanted)
    every = [each.identifier for each in owner.bl_rna.properties if not each.is_readonly]
    first = [name for name in ("media_type", "file_format", "color_mode") if name in every]
    return first + [name for name in every if name not in first]


# --- the frame of all strips ----------------------------------------------------------------------


@contextlib.contextmanager
def handing_over(picture, texts, channels):
    """Cycles does not render, but hands over what is in a file; it does again afterwards.

    Args:
        picture: the joined strips.
        texts: their metadata, name -> text.
        channels: the names of their channels.

    Returns:
        a list, of the passes and layers that are lacking once the frame is made: then it must not
        count.
    """
    engine, lacking = _cycles(), [EVERY_PASS]
    there = {name.lower() for name in channels}
    names = ("update", "render", "render_frame_finish")
    kept = {name: engine.__dict__[name] for name in names if name in engine.__dict__}

    def render(self, depsgraph):
        layer = depsgraph.view_layer.name
        lacking.append(layer)  # Blender goes on after a mistake in here, and the layer is black
        width, height = _size(depsgraph.scene.render)
        result = self.begin_result(0, 0, width, height, layer=layer)
        result.load_from_file(picture)
        passes = list(_lacking(layer, result.layers[0].passes, there))
        self.end_result(result)
        whole = self.get_result()
        for name in _metadata(texts, layer):
            whole.stamp_data_add_field(name, texts[name])
        lacking.remove(layer)
        lacking[:] = [each for each in lacking if each is not EVERY_PASS] + passes

    ours = {"update": _nothing, "render": render, "render_frame_finish": _nothing}
    for name in kept:
        setattr(engine, name, ours[name])
    try:
        yield lacking
    finally:
        for name, method in kept.items():
            setattr(engine, name, method)


def _metadata(texts, layer):
    """The names of what Cycles adds for a layer, as it adds them; a file of OpenEXR sorts them."""
    own = f"cycles.{layer}."
    masks = {}  # CryptoObject ... -> cryptomatte/ID/
    for name, text in texts.items():
        if name.startswith("cryptomatte/") and name.endswith("/name"):
            of, _, mask = text.rpartition(".")
            if of == layer:
                masks[mask] = name[: -len("name")]
    names = [own + "samples"]
    for mask in sorted(masks, key=lambda mask: (*MASKS, mask).index(mask)):
        names += [masks[mask] + each for each in OF_MASKS]
    others = [name for name in texts if name.startswith((own, *masks.values()))]
    names += sorted(set(others) - {*names, *(own + each for each in OF_TIME)})
    return [name for name in [*names, *(own + each for each in OF_TIME)] if name in texts]


def _lacking(layer, passes, there):
    """Passes that a file with these channels (lower case) does not have: they would be black."""
    for each in passes:
        wanted = {f"{layer}.{each.name}.{letter}".lower() for letter in each.channel_id}
        if not wanted <= there:
            yield each.name


def _nothing(*_):
    """What Cycles would get ready, and put away."""


def _cycles():
    """The class of the engine."""
    for each in bpy.types.RenderEngine.__subclasses__():
        if getattr(each, "bl_idname", "") == "CYCLES":
            return each
    return sys.modules["cycles"].CyclesRender
