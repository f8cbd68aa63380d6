"""What is written into the picture, and beside it into the file."""

from support.same_picture.book import scene

PARTS = (
    "date", "time", "render_time", "frame", "frame_range", "memory", "hostname", "camera", "lens",
    "scene", "marker", "filename", "sequencer_strip", "note",
)  # fmt: skip


def stamp(stage, *parts, burn=True):
    render = stage.render
    render.use_stamp = burn
    for part in PARTS:
        setattr(render, "use_stamp_" + part, part in parts)
    render.stamp_font_size = 8
    render.resolution_x, render.resolution_y = 160, 90


@scene(spread=True)
def the_frame(stage):
    stamp(stage, "frame")


@scene(frames=(1, 12), spread=True)
def the_frame_in_a_range_of_two_digits(stage):
    stamp(stage, "frame", "frame_range")


@scene(frames=(98, 101))
def the_frame_around_a_hundred(stage):
    stamp(stage, "frame")
    stage.turn(stage.cube, 300, 60.0)


@scene()
def the_time_code(stage):
    stamp(stage, "time")


@scene(spread=True)
def camera_lens_scene_and_note(stage):
    stamp(stage, "camera", "lens", "scene", "note")
    stage.render.stamp_note_text = "a note"
    stage.keys(stage.camera.data, "lens", {1: 35.0, 4: 60.0}, "LINEAR")


@scene()
def the_marker(stage):
    stamp(stage, "marker", "camera")
    other = stage.camera_at((4, 2, 3), (1.0, 0.2, 2.0), "Side")
    stage.marker("first", 1, stage.camera)
    stage.marker("second", 3, other)


@scene()
def the_file_name(stage):
    stamp(stage, "filename", "frame")


@scene()
def without_labels(stage):
    stamp(stage, "frame", "frame_range", "scene")
    stage.render.use_stamp_labels = False


@scene(frames=(1, 6), spread=True)
def metadata_of_png(stage):
    stamp(stage, "frame", "frame_range", "camera", "lens", "scene", "filename", burn=False)


@scene(frames=(1, 6))
def metadata_of_jpeg(stage):
    metadata_of_png(stage)
    stage.format("JPEG")


@scene(frames=(1, 6), spread=True)
def metadata_of_exr(stage):
    metadata_of_png(stage)
    stage.format("OPEN_EXR")


@scene(frames=(1, 6))
def metadata_of_multilayer(stage):
    metadata_of_png(stage)
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def metadata_of_file_outputs(stage):
    stamp(stage, "frame", "frame_range", "scene", burn=False)
    tree = stage.compositor().straight()
    tree.file_output("//passes/", ["a_"], "OPEN_EXR")


@scene()
def the_strip(stage):
    from support.same_picture.groups import sequencer

    stamp(stage, "sequencer_strip", "frame")
    sequencer.image_strip(stage, stage.sequencer())


@scene()
def stamped_layers_in_stereo(stage):
    stamp(stage, "frame", "frame_range", "camera")
    stage.render.use_multiview = True
    stage.render.image_settings.views_format = "INDIVIDUAL"


@scene(frames=(1, 12), job={"step": 4})
def the_range_with_a_step(stage):
    stage.scene.frame_step = 4
    stamp(stage, "frame", "frame_range")


@scene()
def the_hostname(stage):
    stamp(stage, "hostname", "frame")


@scene(scripts=True)
def a_note_that_a_handler_writes(stage):
    stamp(stage, "note")
    stage.render.stamp_note_text = "-"
    stage.script("""
@persistent
def on(scene, *_):
    scene.render.stamp_note_text = "%d of %d" % (scene.frame_current, scene.frame_end)
bpy.app.handlers.frame_change_post.append(on)
""")
