"""Sizes: borders, crops, percentages, tiles."""

from support.same_picture.book import scene


def border(stage, crop):
    render = stage.render
    render.use_border, render.use_crop_to_border = True, crop
    render.border_min_x, render.border_max_x = 0.21, 0.77
    render.border_min_y, render.border_max_y = 0.13, 0.9


@scene()
def a_border(stage):
    border(stage, False)


@scene(spread=True)
def a_crop(stage):
    border(stage, True)


@scene()
def a_crop_with_layers(stage):
    border(stage, True)
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def a_border_with_layers(stage):
    border(stage, False)
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def a_crop_in_stereo(stage):
    border(stage, True)
    stage.render.use_multiview = True
    stage.render.image_settings.views_format = "INDIVIDUAL"


CHANGE = """
@persistent
def on(scene, *_):
    scene.render.use_border = scene.render.use_crop_to_border = True
    scene.render.border_max_x = 0.5 + scene.frame_current / 10
bpy.app.handlers.{}.append(on)
"""


@scene(scripts=True, spread=True)
def a_crop_that_a_handler_changes(stage):
    stage.script(CHANGE.format("frame_change_post"))


@scene(scripts=True)
def a_crop_that_a_handler_changes_before(stage):
    stage.script(CHANGE.format("frame_change_pre"))


@scene(scripts=True)
def a_crop_that_a_handler_changes_in_render_pre(stage):
    stage.script(CHANGE.format("render_pre"))


@scene(scripts=True)
def a_crop_that_a_handler_changes_at_the_start(stage):
    stage.script(CHANGE.format("render_init"))


@scene(scripts=True, loose="Blender writes the border's picture in the corner of a whole one")
def a_border_that_a_handler_switches_off(stage):
    border(stage, True)
    stage.script("""
@persistent
def on(scene, *_):
    scene.render.use_border = scene.frame_current < 3
bpy.app.handlers.frame_change_post.append(on)
""")


@scene()
def half_size(stage):
    stage.render.resolution_percentage = 50


@scene()
def a_third_of_an_odd_size(stage):
    stage.render.resolution_x, stage.render.resolution_y = 101, 67
    stage.render.resolution_percentage = 33


@scene()
def a_crop_of_a_percentage(stage):
    border(stage, True)
    stage.render.resolution_percentage = 75


@scene()
def wide_pixels(stage):
    stage.render.pixel_aspect_x = 1.5


@scene()
def upright(stage):
    stage.render.resolution_x, stage.render.resolution_y = 36, 64


@scene(since=(3, 0))
def tiles(stage):
    stage.render.resolution_x, stage.render.resolution_y = 160, 90
    stage.scene.cycles.use_auto_tile, stage.scene.cycles.tile_size = True, 64


@scene()
def tiles_and_layers(stage):
    stage.render.resolution_x, stage.render.resolution_y = 160, 90
    stage.scene.cycles.use_auto_tile, stage.scene.cycles.tile_size = True, 64
    stage.scene.view_layers.new("Second")
    stage.format("OPEN_EXR_MULTILAYER")


@scene()
def a_shifted_orthographic_camera(stage):
    data = stage.camera.data
    data.type, data.ortho_scale = "ORTHO", 6
    data.shift_x = 0.1
    stage.keys(data, "ortho_scale", {1: 6.0, 4: 3.0}, "LINEAR")


@scene()
def a_panorama(stage):
    data = stage.camera.data
    data.type = "PANO"
    panorama = data if hasattr(data, "panorama_type") else data.cycles
    panorama.panorama_type = "EQUIRECTANGULAR"


@scene()
def adaptive_sampling_and_depth_of_field(stage):
    stage.camera.data.dof.use_dof = True
    stage.camera.data.dof.aperture_fstop = 0.2
    stage.scene.cycles.use_adaptive_sampling = True
    stage.scene.cycles.samples = 16
    stage.keys(stage.camera.data.dof, "focus_distance", {1: 3.0, 4: 12.0}, "LINEAR")
