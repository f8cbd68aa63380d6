"""Runs inside Blender: denoises a picture that was joined of strips, as Cycles denoises its own.

A strip is rendered without the denoiser, which looks at what lies around a pixel, and keeps what it
would look at: albedo and normal. Of the joined picture Cycles' denoiser for files makes bit for bit
what it makes of a picture in memory, if it gets it as it lies there (compared with 4.2 to 5.2):

 1. Lines come from the bottom up.
 2. Colours are the sum of all samples, without the film's exposure; a picture has their mean. Both
    ways are exact where these numbers are powers of two. With adaptive sampling, and of a picture
    in tiles, it gets the mean, and what comes out goes once more through a sum, of as many samples
    as the pixel has.
 3. It wants a pass of motion, too, which only OptiX looks at: here nothing moves.

Loaded by render_session.py, and like it kept to Python 3.7; numpy is a part of Blender.
"""

import contextlib
import os
import struct

import bpy

COMBINED = ("Combined", "RGBA")
GIVEN = (COMBINED, ("Denoising Albedo", "RGB"), ("Denoising Normal", "XYZ"))
MOTION = ("Vector", "XYZW")
COUNT = ("Debug Sample Count", "X")
ALPHA = "A"
SAMPLES = "cycles.{}.samples"
HEAD = ("channels", "compression", "dataWindow", "displayWindow", "lineOrder", "pixelAspectRatio")
HEAD += ("screenWindowCenter", "screenWindowWidth")
DOUBT = 0.1  # samples by which a pixel's number of them may seem not to be whole
FLOAT, UNCOMPRESSED = 2, 0  # of channels, and of blocks, in a file of OpenEXR


def denoise(scene, layers, picture, texts, means, exr_strips):
    """Denoises layers of a picture.

    Args:
        layers: their names.
        picture: the path of the joined strips, uncompressed; two files beside it come and go.
        texts: their metadata, name -> text, where Cycles tells its samples.
        means: see split_verdicts.denoises_means.
        exr_strips: that module, which the session loads.

    Returns:
        {name: (as it was, denoised)}, arrays of lines x width x RGBA, from the bottom up.

    Raises:
        exr_strips.Damaged, OSError; LookupError: a pass is not there; others of Cycles.
    """
    if not layers:
        return {}
    import _cycles
    import numpy

    noisy, clean = picture + ".noisy.exr", picture + ".clean.exr"
    samples = [texts.get(SAMPLES.format(name), "") for name in layers]
    if not all(each.isdigit() for each in samples):
        raise LookupError("the strips do not tell their samples")
    scales = [(1 if means else int(each)) / scene.cycles.film_exposure for each in samples]
    owners = (bpy.context.preferences, scene, scene.view_layers[layers[0]])
    try:
        with open(picture, "rb") as source, open(noisy, "wb") as target:
            before = _give(exr_strips, source, target, layers, samples, scales)
        _cycles.denoise(*(each.as_pointer() for each in owners), input=[noisy], output=[clean])
        with open(clean, "rb") as source:
            after = _take(exr_strips, source, before, scales)
        if scene.cycles.use_adaptive_sampling:
            with open(picture, "rb") as source:
                _as_of_sums(exr_strips.Strip(source, 0), layers, samples, after)
        elif means:
            for colours, each in zip(after, samples):
                _round(colours[..., :3], numpy.float32(each))
    finally:
        for path in (noisy, clean):
            with contextlib.suppress(OSError):  # else it goes with this Blender's folder
                os.remove(path)
    return dict(zip(layers, zip(before, after)))


def _names(layers, passes):
    return [
        f"{layer}.{name}.{letter}"
        for layer in layers
        for name, letters in passes
        for letter in letters
    ]


def _give(exr_strips, source, target, layers, samples, scales):
    """Writes what Cycles shall denoise; the layers are called by their number. Returns their
    colours as they are."""
    import numpy

    strip = exr_strips.Strip(source, 0)
    places = _places(strip, _names(layers, GIVEN))
    numbers = range(len(layers))
    given = _names(numbers, GIVEN)
    ours = sorted(given + _names(numbers, [MOTION]))
    rows = [given.index(name) if name in given else len(given) for name in ours]
    factors = [scales[int(name.partition(".")[0])] if _is_colour(name) else 1.0 for name in ours]
    factors = numpy.array(factors, numpy.float32)[:, None]
    _write_head(exr_strips, strip, ours, samples, target)
    before = numpy.empty((len(layers), strip.lines, strip.width, 4), numpy.float32)
    nothing = numpy.zeros((1, strip.width), "<f4")
    for line in range(strip.lines):
        found = numpy.frombuffer(strip.block(strip.lines - 1 - line), "<f4")
        found = found.reshape(-1, strip.width)[places]
        for number, colours in enumerate(found.reshape(len(layers), -1, strip.width)):
            before[number, line] = colours[:4].T
        data = (numpy.concatenate((found, nothing))[rows] * factors).astype("<f4").tobytes()
        target.write(struct.pack("<ii", line, len(data)) + data)
    return before


def _is_colour(name):
    return f".{COMBINED[0]}." in name and not name.endswith(ALPHA)


def _places(strip, names):
    """Which of the file's channels these are. Raises LookupError."""
    kinds = dict(strip.channel_list())
    wrong = next((name for name in names if kinds.get(name) != FLOAT), None)
    if wrong or strip.compression != UNCOMPRESSED:
        raise LookupError(f"the strips do not have {wrong or 'plain numbers'}")
    order = list(kinds)
    return [order.index(name) for name in names]


def _write_head(exr_strips, strip, names, samples, target):
    channel = struct.pack("<iB3xii", FLOAT, 0, 1, 1)
    channels = b"".join(name.encode() + b"\0" + channel for name in names) + b"\0"
    attributes = {name: strip.attributes[name] for name in HEAD if name in strip.attributes}
    attributes["channels"] = ("chlist", channels)
    for number, each in enumerate(samples):
        attributes[SAMPLES.format(number)] = ("string", each.encode())
    exr_strips.write_head(target, strip.version, attributes)
    first, size = target.tell() + 8 * strip.lines, 8 + 4 * strip.width * len(names)
    places = range(first, first + size * strip.lines, size)
    target.write(struct.pack(f"<{strip.lines}Q", *places))


def _take(exr_strips, source, before, scales):
    """The colours that Cycles wrote, with the alpha that they had."""
    import numpy

    strip = exr_strips.Strip(source, 0)
    if (strip.lines, strip.width) != before.shape[1:3]:
        raise LookupError("Cycles gave a picture of another size")
    after = before.copy()
    for number, scale in enumerate(scales):
        places = _places(strip, _names([number], [COMBINED])[:3])
        back = numpy.float32(1 / scale)
        for line in range(strip.lines):
            found = numpy.frombuffer(strip.block(line), "<f4").reshape(-1, strip.width)
            after[number, line, :, :3] = (found[places] * back).T
    return after


def count(path, taken, layers, exr_strips):
    """Makes the shares of samples in a strip shares of all that a layer may have.

    Args:
        path: the strip, uncompressed; it is changed.
        taken: how many samples the strip took, by the name of the layer.
        layers: the names of those to be denoised.

    Raises:
        exr_strips.Damaged, OSError; LookupError: what is told does not fit the shares.
    """
    import numpy

    with open(path, "r+b") as file:
        strip = exr_strips.Strip(file, 0)
        names = [name for name, _kind in strip.channel_list()]
        _places(strip, _names(layers, [COUNT]))
        texts = strip.texts()
        for layer, name in zip(layers, _names(layers, [COUNT])):
            most = int(texts[SAMPLES.format(layer)])
            if taken.get(layer) == most:
                continue
            before = 8 + strip.pixel_bytes(names.index(name)) * strip.width
            for place in strip.places:
                file.seek(place + before)
                shares = numpy.frombuffer(file.read(4 * strip.width), "<f4")
                counts = shares.astype("f8") * taken[layer]
                if numpy.abs(counts - numpy.rint(counts)).max() > DOUBT:
                    raise LookupError(f"{taken[layer]} samples of {layer} do not fit its pixels")
                file.seek(place + before)
                file.write((numpy.rint(counts) / most).astype("<f4").tobytes())


def _as_of_sums(strip, layers, samples, after):
    """Rounds as Cycles does, where it makes a sum of each pixel and of that the mean."""
    import numpy

    places = _places(strip, _names(layers, [COUNT]))
    for line in range(strip.lines):
        found = numpy.frombuffer(strip.block(strip.lines - 1 - line), "<f4")
        shares = found.reshape(-1, strip.width)[places]  # of all samples
        for number, most in enumerate(samples):
            counts = numpy.maximum(numpy.rint(shares[number] * numpy.float32(most)), 1)[:, None]
            _round(after[number, line, :, :3], counts)


def _round(colours, counts):
    """Of the mean a sum, and of that the mean again."""
    import numpy

    colours[:] = (colours * counts) * (numpy.float32(1) / counts)
