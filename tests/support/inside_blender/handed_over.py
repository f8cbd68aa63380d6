"""What is handed over of a strip is what was rendered; of a pass that was not read that is told."""

import json
import os
import sys

import bpy
import numpy

folder, place = sys.argv[sys.argv.index("--") + 1 :]
SIZE = (64, 48)

sys.path.insert(0, folder)
import exr_strips
import split_frames
import split_verdicts

scene = bpy.context.scene
render = scene.render
render.engine = "CYCLES"
render.resolution_x, render.resolution_y = SIZE
scene.cycles.samples = 2
scene.cycles.use_denoising = scene.cycles.use_adaptive_sampling = False
scene.view_layers[0].name = "a"
scene.view_layers.new("A.b ñ").samples = 1  # names that are all but one another's
for layer in scene.view_layers:
    layer.use_pass_normal = layer.use_pass_cryptomatte_object = True
with split_frames.as_strip(scene, place, (0, 0, *SIZE), 0, split_verdicts):
    bpy.ops.render.render(write_still=True)
strip, joined = os.path.join(place, "strip.exr"), os.path.join(place, "joined.exr")
exr_strips.join([strip], joined)
texts, channels = exr_strips.read_head(joined)


def lacking(lines, clean=()):
    with split_frames.handing_over(joined, texts, channels, dict(clean), lines) as found:
        bpy.ops.render.render(write_still=bool(clean))
    return list(map(str, found))


def some_lines():
    return exr_strips.some_lines(joined, split_frames.LOOKED_AT)


told = {"read": lacking(some_lines())}
planted = some_lines()
for line in planted.values():  # as if the file had had something else
    line["A.b ñ.Normal.Y"] = bytes(len(line["A.b ñ.Normal.Y"]))
told["unread"] = lacking(planted)

pixels = numpy.random.default_rng(7).random((SIZE[1], SIZE[0], 4), "f4")
for name, value in split_frames._format(render.image_settings, "NONE").items():
    setattr(render.image_settings, name, value)
render.filepath = os.path.join(place, "filled.exr")
lacking(some_lines(), {"a": (pixels, pixels)})
with open(render.filepath, "rb") as file:
    found = exr_strips.Strip(file, 0).line(SIZE[1] - 1 - 5)
names = [f"a.Combined.{letter}" for letter in "RGBA"]
found = numpy.stack([numpy.frombuffer(found[name], "f4") for name in names], axis=-1)
told["filled"] = bool((found == pixels[5]).all())
with open(os.path.join(place, "told.json"), "w") as file:
    json.dump(told, file)
