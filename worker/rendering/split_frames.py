"""Runs inside Blender: renders a strip of a frame, and makes the frame of all its strips.

A strip is what Cycles makes of whole blocks of lines: all passes in one OpenEXR file, without
compositor and sequencer, whose blocks are bit for bit those of the whole picture. The strips are
joined (exr_strips.py), denoised where the scene is (joined_denoising.py), and the frame is rendered
once more in the usual way, where Cycles, instead of rendering, hands over what came out:
compositor, File Output nodes, colour management, metadata and the file's format are Blender's own.
Rules kept here:

 1. Which scenes come out bit for bit the same is a list of what was compared; what is not on it is
    not split (split_verdicts.py).
 2. What is set for a strip is put back, whatever happens.

Loaded by render_session.py, and like it kept to Python 3.7.
"""

import contextlib
import importlib.util
import os
import re
import sys

import bpy

AS_SEEN = {  # of a picture's format, in this order
    "media_type": "IMAGE",
    "file_format": "JPEG",
    "color_mode": "RGB",
    "quality": 80,
    "color_management": "FOLLOW_SCENE",
}
EVERY_PASS = "all"
LOOKED_AT = 8  # lines of a joined picture, which Blender is asked for again
TOLD = re.compile(r"\bSample (\d+)/\d+$")  # how Cycles ends what it says of its progress
NOISY = "Noisy Image"  # what a layer that Cycles denoises is before that
# Metadata that Cycles adds to a picture, in its order: cycles.LAYER.samples, cryptomatte/ID/name
OF_MASKS = ("name", "hash", "conversion", "manifest")
MASKS = ("CryptoObject", "CryptoMaterial", "CryptoAsset")
OF_TIME = ("total_time", "render_time", "synchronization_time")


# --- one strip ----------------------------------------------------------------------------------


@contextlib.contextmanager
def as_strip(scene, folder, area, side, verdicts):
    """The scene as it must stand for a strip or a piece of it, put back afterwards.

    Args:
        folder: where its file goes.
        area: what is rendered, (left, bottom, right, top) in pixels of the whole picture.
        side: as split_verdicts.heeded_side gives it.
        verdicts: split_verdicts, which the session loads.
    """
    render = scene.render
    width, height = verdicts.picture_size(render)
    left, bottom, right, top = area
    wanted = {
        "use_border": True,
        "use_crop_to_border": True,
        "border_min_x": _within(left, width),
        "border_max_x": _within(right, width),
        "border_min_y": _within(bottom, height),
        "border_max_y": _within(top, height),
        "use_compositing": False,
        "use_sequencer": False,
        "use_stamp": False,  # it is drawn on the picture of all strips
        "use_file_extension": True,
        "filepath": os.path.join(folder, "strip"),
    }
    kept = _format(render.image_settings, verdicts.codec(scene, side))
    plain = _without_denoiser(scene, verdicts)
    # A piece is no larger than a tile and its neighbours, but then it would be two tiles.
    tiles = _set(scene.cycles, verdicts.as_one_tile() if side else {})
    with plain, tiles, _set(render, wanted), _set(render.image_settings, kept):
        yield


@contextlib.contextmanager
def _without_denoiser(scene, verdicts):
    """Layers are not denoised, but have what a denoiser looks at."""
    with contextlib.ExitStack() as settings:
        for name in verdicts.denoised(scene):
            wanted = {"denoising_store_passes": True}
            if verdicts.margin(scene):
                wanted["pass_debug_sample_count"] = True
            settings.enter_context(_set(scene.view_layers[name].cycles, wanted))
        settings.enter_context(_set(scene.cycles, {"use_denoising": False}))
        yield


@contextlib.contextmanager
def told_samples():
    """Within, Cycles is listened to.

    Returns:
        a list, of the samples that it took of each layer that was rendered: with adaptive sampling
        it stops when the last pixel of the strip is good enough. What it writes does not tell.
    """
    found = []

    def hear(*arguments):
        said = [TOLD.search(each) for each in arguments if isinstance(each, str)]
        number = next((int(each.group(1)) for each in said if each), None)
        if number == 0 and 0 not in found[-1:]:  # also when a layer is done
            found.append(0)
        elif number and found:
            found[-1] = max(found[-1], number)

    bpy.app.handlers.render_stats.append(hear)
    try:
        yield found
    finally:
        bpy.app.handlers.render_stats.remove(hear)
        found[:] = [number for number in found if number]


def _within(pixel, pixels):
    """Where a border stands that begins or ends with this pixel: Blender rounds down."""
    return min(1.0, (pixel + 0.5) / pixels) if pixel else 0.0


def save_as_seen(scene, target):
    """Saves what was rendered last as a JPEG, in the scene's colours: a strip, not composited.

    Raises:
        RuntimeError, StopIteration: Blender cannot, or has rendered nothing.
    """
    settings = scene.render.image_settings
    wanted = {name: value for name, value in AS_SEEN.items() if hasattr(settings, name)}
    rendered = next(each for each in bpy.data.images if each.type == "RENDER_RESULT")
    with _set(settings, wanted):
        rendered.save_render(target, scene=scene)


def _format(settings, codec):
    """All passes, unrounded, in whole lines; in this order, for one allows the next."""
    wanted = {
        "media_type": "MULTI_LAYER_IMAGE",
        "file_format": "OPEN_EXR_MULTILAYER",
        "color_depth": "32",
        "exr_codec": codec,
        "use_exr_interleave": True,
        "views_format": "MULTIVIEW",  # all in this file
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
def handing_over(picture, texts, channels, clean, lines):
    """Cycles does not render, but hands over what is in a file; it does again afterwards.

    Args:
        picture: the joined strips.
        texts: their metadata, name -> text.
        channels: the names of their channels.
        clean: what joined_denoising.denoise made of layers.
        lines: some of its lines, as exr_strips.some_lines gives them.

    Returns:
        a list, of the passes and layers that are lacking once the frame is made: then it must not
        count.
    """
    engine, lacking = _cycles(), [EVERY_PASS]
    there = {name.lower() for name in channels}
    there |= {f"{layer}.{NOISY}.{letter}".lower() for layer in clean for letter in "RGBA"}
    names = ("update", "render", "render_frame_finish")
    kept = {name: engine.__dict__[name] for name in names if name in engine.__dict__}

    def render(self, depsgraph):
        layer = depsgraph.view_layer.name
        lacking.append(layer)  # Blender goes on after a mistake in here, and the layer is black
        whole = self.get_result()  # of the border's size, where there is one
        size = (whole.resolution_x, whole.resolution_y)
        result = self.begin_result(0, 0, *size, layer=layer)
        result.load_from_file(picture)
        passes = list(_lacking(layer, result.layers[0].passes, there))
        passes += _unread(layer, result.layers[0].passes, lines, size)
        for name, pixels in zip((NOISY, "Combined"), clean.get(layer, ())):
            _fill(result.layers[0].passes, name, pixels)
        self.end_result(result)
        for view in whole.views:  # the metadata names the camera of the last one
            self.active_view_set(view.name)
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


def _fill(passes, name, pixels):
    for each in passes:
        if each.name == name:
            _exchange(each.rect.foreach_set, pixels)


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
    """Passes that a file with these channels (lower case) does not have: they would be black. The
    full name has that of the stereo view, too."""
    for each in passes:
        wanted = {f"{layer}.{each.fullname}.{letter}".lower() for letter in each.channel_id}
        if not wanted <= there:
            yield each.fullname


def _unread(layer, passes, lines, size):
    """Passes that are not on these lines what the file has there: Blender says nothing of what it
    does not read, and leaves it black. `size`: of the picture, in pixels."""
    if not lines or importlib.util.find_spec("numpy") is None:  # which Blender's own Python has
        return
    import numpy

    room = numpy.empty(4 * size[0] * size[1], numpy.float32)
    for each in passes:
        names = [f"{layer}.{each.fullname}.{letter}" for letter in each.channel_id]
        if not all(set(names) <= line.keys() for line in lines.values()):
            continue  # that is told by _lacking
        pixels = room[: size[0] * size[1] * len(names)].reshape(size[1], size[0], len(names))
        _exchange(each.rect.foreach_get, pixels)
        for row, line in lines.items():
            wanted = [numpy.frombuffer(line[name], numpy.float32) for name in names]
            if numpy.stack(wanted, axis=-1).tobytes() != pixels[row].tobytes():
                yield each.fullname
                break


def _exchange(method, pixels):
    """Gives a pass these pixels, or them the pass's. Older Blenders (3.4) want each by itself."""
    try:
        method(pixels.reshape(-1))
    except TypeError:
        method(pixels.reshape(-1, pixels.shape[-1]))


def _nothing(*_):
    """What Cycles would get ready, and put away."""


def _cycles():
    """The class of the engine."""
    for each in bpy.types.RenderEngine.__subclasses__():
        if getattr(each, "bl_idname", "") == "CYCLES":
            return each
    return sys.modules["cycles"].CyclesRender
