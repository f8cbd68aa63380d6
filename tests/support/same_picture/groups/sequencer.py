"""Scenes with strips: what comes out is the sequencer's picture."""

from support.same_picture.book import scene
from support.same_picture.groups.borders import border


def pictures(stage, count=5, folder="tex"):
    for number in range(1, count + 1):
        stage.picture(f"{folder}/s_{number:04}.png", number / (count + 1), 64)


def image_strip(stage, strips, count=5, start=1):
    pictures(stage, count)
    strip = strips.new_image("Images", "//tex/s_0001.png", 1, start)
    for number in range(2, count + 1):
        strip.elements.append(f"s_{number:04}.png")
    strip.frame_final_duration = count
    return strip


@scene(spread=True)
def a_strip_of_images(stage):
    image_strip(stage, stage.sequencer())


@scene(spread=True)
def a_strip_of_images_within_a_border(stage):
    """As large as the border, though it is not cropped to it. Defect: each frame failed."""
    image_strip(stage, stage.sequencer())
    border(stage, False)


@scene(spread=True)
def the_scene_as_a_strip(stage):
    other = stage.bpy.data.scenes.new("Edit")
    stage.common_settings(other)
    stage.sequencer(other).new_scene("Scene", stage.scene, 1, 1)
    stage.bpy.context.window.scene = other


@scene()
def sequencer_switched_off(stage):
    image_strip(stage, stage.sequencer())
    stage.render.use_sequencer = False


@scene()
def colour_with_keyed_opacity(stage):
    strips = stage.sequencer()
    image_strip(stage, strips)
    colour = stage.effect_strip(strips, "Colour", "COLOR", 2, 1, 6)
    colour.color = (0.9, 0.2, 0.1)
    stage.keys(colour, "blend_alpha", {1: 0.0, 5: 1.0}, "LINEAR")
    colour.blend_type = "ALPHA_OVER"


@scene()
def a_text_strip(stage):
    strips = stage.sequencer()
    image_strip(stage, strips)
    text = stage.effect_strip(strips, "Text", "TEXT", 2, 1, 6)
    text.text, text.font_size = "farm", 14


@scene()
def an_adjustment_layer(stage):
    strips = stage.sequencer()
    image_strip(stage, strips)
    layer = stage.effect_strip(strips, "Adjust", "ADJUSTMENT", 2, 1, 6)
    layer.color_multiply = 0.4


@scene()
def a_strip_that_is_muted(stage):
    strips = stage.sequencer()
    image_strip(stage, strips)
    colour = stage.effect_strip(strips, "Colour", "COLOR", 2, 1, 6)
    colour.mute = True


@scene()
def a_transformed_strip(stage):
    strip = image_strip(stage, stage.sequencer())
    strip.transform.scale_x = 0.5
    strip.transform.rotation = 0.4
    stage.keys(strip.transform, "offset_x", {1: 0.0, 4: 20.0}, "LINEAR")


@scene()
def a_movie_strip(stage):
    bpy = stage.bpy
    image_strip(stage, stage.sequencer(), 6)
    stage.format("FFMPEG")
    stage.render.ffmpeg.format = "MPEG4"
    stage.render.ffmpeg.codec = "MPEG4"
    stage.scene.frame_end = 6
    stage.render.filepath = stage.path("tex", "movie_")
    bpy.ops.render.render(animation=True)
    stage.scene.frame_end = 4
    stage.render.filepath = "//unset/f_"
    stage.format("PNG")
    strips = stage.sequencer()
    strips.remove(strips[0])
    strips.new_movie("Movie", "//tex/movie_0001-0006.mp4", 1, 1)


# Blender 4.5 and 5.2 themselves end here: they want terabytes for a strip without a picture.
@scene(until=(4, 2), warns=("s_0001.png",), blank="the only strip is missing", spread=True)
def a_missing_image_strip(stage):
    import os

    image_strip(stage, stage.sequencer())
    for number in range(1, 6):
        os.remove(stage.path("tex", f"s_{number:04}.png"))


# So does 5.2 at a hole, and -a with it; the farm renders the frames after the hole all the same.
@scene(warns=("s_0003.png",), but=((5, 2),))
def a_hole_in_an_image_strip(stage):
    import os

    image_strip(stage, stage.sequencer())
    os.remove(stage.path("tex", "s_0003.png"))


@scene(warns=("gone.mp4",))
def a_missing_movie_strip(stage):
    strips = stage.sequencer()
    image_strip(stage, strips)
    strips.new_movie("Movie", "//tex/gone.mp4", 2, 1)


# The wheel of 4.2 has no sound at all.
@scene(warns=("gone.wav",), but=((4, 2),))
def a_missing_sound_strip(stage):
    import os
    import wave

    strips = stage.sequencer()
    image_strip(stage, strips)
    path = stage.path("tex", "gone.wav")
    with wave.open(path, "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(16000))
    strips.new_sound("Sound", "//tex/gone.wav", 2, 1)
    os.remove(path)


@scene()
def strips_of_another_colour_space(stage):
    strips = stage.sequencer()
    image_strip(stage, strips).colorspace_settings.name = "Non-Color"


@scene()
def a_composited_scene_as_a_strip(stage):
    tree = stage.compositor()
    tree.through(tree.new("Invert"), "Color")
    the_scene_as_a_strip(stage)


@scene()
def a_cross_of_two_strips(stage):
    strips = stage.sequencer()
    first = image_strip(stage, strips)
    second = stage.effect_strip(strips, "Colour", "COLOR", 2, 1, 6)
    try:
        cross = stage.effect_strip(strips, "Cross", "CROSS", 3, 1, 6, seq1=first, seq2=second)
    except TypeError:
        cross = stage.effect_strip(strips, "Cross", "CROSS", 3, 1, 6, input1=first, input2=second)
    cross.use_default_fade = True


def other_scene(stage):
    """A second scene, with a File Output node of its own."""
    other = stage.bpy.data.scenes.new("Other")
    stage.common_settings(other)
    other.collection.objects.link(stage.cube)
    other.camera = stage.camera_at((4, 2, 3), (1.0, 0.2, 2.0), "Side")
    other.collection.objects.link(other.camera)
    tree = stage.compositor(other).straight()
    tree.layers.scene = other
    return other, tree


@scene(spread=True)
def a_strips_scene_with_a_file_output(stage):
    other, tree = other_scene(stage)
    tree.file_output("//passes/", ["a_"])
    stage.sequencer().new_scene("Other", other, 1, 1)


@scene(rejects="passes")
def a_strips_scene_whose_file_output_cannot_write(stage):
    other, tree = other_scene(stage)
    with open(stage.path("passes"), "w") as file:
        file.write("a file where a folder should be")
    tree.file_output("//passes/", ["a_"])
    stage.sequencer().new_scene("Other", other, 1, 1)


@scene(
    fails={3: "nowhere", 4: "nowhere"},
    ignore=("*nowhere*", "*/*nowhere*", "*_0003*", "*_0004*"),
    still="before its third frame there is but one colour",
)
def a_strip_from_the_third_frame_that_writes_nowhere(stage):
    other, tree = other_scene(stage)
    tree.file_output("nowhere/", ["a_"])
    strips = stage.sequencer()
    stage.effect_strip(strips, "Colour", "COLOR", 1, 1, 6).color = (0.9, 0.2, 0.1)
    strips.new_scene("Other", other, 2, 3)


@scene(still="a strip of one colour, which is the picture instead of the compositor's")
def a_file_output_that_strips_keep_from_writing(stage):
    stage.compositor().straight().file_output("nowhere/", ["a_"])
    stage.effect_strip(stage.sequencer(), "Colour", "COLOR", 1, 1, 6).color = (0.9, 0.2, 0.1)


@scene()
def a_scene_strip_that_starts_later(stage):
    other, _tree = other_scene(stage)
    strips = stage.sequencer()
    image_strip(stage, strips)
    strips.new_scene("Other", other, 2, 3)


@scene()
def strips_of_another_scene(stage):
    other = stage.bpy.data.scenes.new("Edit")
    stage.common_settings(other)
    image_strip(stage, stage.sequencer(other))
    stage.sequencer().new_scene("Edit", other, 1, 1).scene_input = "SEQUENCER"


@scene(rejects="nowhere", ignore=("*nowhere*", "*/*nowhere*"))
def a_scene_in_the_strips_of_a_scene_that_writes_nowhere(stage):
    other, tree = other_scene(stage)
    tree.file_output("nowhere/", ["a_"])
    edit = stage.bpy.data.scenes.new("Edit")
    stage.common_settings(edit)
    stage.sequencer(edit).new_scene("Other", other, 1, 1)
    stage.sequencer().new_scene("Edit", edit, 1, 1).scene_input = "SEQUENCER"
