"""Frames that two nodes render together (`--split`): one scene for each thing that could come out
otherwise, and one for each thing with which the farm does not split.

Each scene says what it proves: `strips="yes"` that frames were rendered in strips, anything else
is a pattern of the sentence that says why not. Without `--split` they are scenes like others.
"""

from support.same_picture.book import scene

SPLIT = {"strips": "yes", "frames": (1, 5)}
TALL = (64, 84)  # six blocks of lines, the last one not whole
OF_MAKING = ("render_time", "memory", "hostname")
PASSES = """
    z mist position normal vector uv object_index material_index shadow ambient_occlusion emit
    environment diffuse_direct diffuse_indirect diffuse_color glossy_direct glossy_indirect
    glossy_color transmission_direct transmission_indirect transmission_color subsurface_direct
    subsurface_indirect subsurface_color combined
"""


def furnish(stage):
    """Things that throw light at each other, on a taller picture with more samples."""
    stage.render.resolution_x, stage.render.resolution_y = TALL
    stage.scene.cycles.samples = 24
    ground = stage.mesh("plane", (0, 0, -1.2), size=20)
    stage.diffuse(ground)
    ball = stage.mesh("uv_sphere", (1.6, 0.8, 0))
    _, tree, out = stage.material(ball)
    glass = tree.nodes.new("ShaderNodeBsdfGlass")
    tree.links.new(glass.outputs[0], out.inputs["Surface"])
    stage.light()
    ball.pass_index, ground.pass_index = 2, 3
    return ball


def fog(stage):
    """A ball of it."""
    ball = stage.mesh("uv_sphere", (-1.5, 0, 0.5))
    _, tree, out = stage.material(ball)
    volume = tree.nodes.new("ShaderNodeVolumeScatter")
    tree.links.new(volume.outputs[0], out.inputs["Volume"])


def all_passes(layer):
    for name in PASSES.split():
        if hasattr(layer, "use_pass_" + name):
            setattr(layer, "use_pass_" + name, True)
    for kind in ("object", "material", "asset"):
        setattr(layer, "use_pass_cryptomatte_" + kind, True)


def as_layers(stage):
    stage.format("OPEN_EXR_MULTILAYER", color_depth="32")


@scene(**SPLIT, spread=True)
def strips_of_all_passes(stage):
    furnish(stage)
    all_passes(stage.scene.view_layers[0])
    as_layers(stage)


@scene(**SPLIT)
def strips_of_passes_that_artists_add(stage):
    furnish(stage)
    layer = stage.scene.view_layers[0]
    aov = layer.aovs.add()
    aov.name = "mine"
    group = layer.lightgroups.add(name="key") if hasattr(layer, "lightgroups") else None
    if group and hasattr(stage.cube, "lightgroup"):
        stage.cube.lightgroup = "key"
    layer.use_pass_shadow = True
    layer.cycles.pass_debug_sample_count = True
    as_layers(stage)


@scene(**SPLIT)
def strips_of_two_layers(stage):
    furnish(stage)
    second = stage.scene.view_layers.new("Second")
    second.use_pass_normal = second.use_pass_cryptomatte_object = True
    stage.scene.view_layers[0].use_pass_z = True
    as_layers(stage)


@scene(**SPLIT)
def strips_of_two_layers_composited(stage):
    furnish(stage)
    stage.scene.view_layers.new("Second").use_sky = False
    tree = stage.compositor()
    other = tree.new("RLayers")
    other.layer = "Second"
    mix = tree.new("AlphaOver")
    sockets = [each for each in mix.inputs if each.type == "RGBA"]
    tree.link(tree.layers.outputs["Image"], sockets[0])
    tree.link(other.outputs["Image"], sockets[1])
    tree.link(mix.outputs[0], tree.out.inputs[0])


@scene(**SPLIT)
def strips_of_cryptomatte_and_depth(stage):
    furnish(stage)
    layer = stage.scene.view_layers[0]
    layer.use_pass_z = layer.use_pass_mist = True
    layer.use_pass_cryptomatte_object = layer.use_pass_cryptomatte_material = True
    layer.pass_cryptomatte_depth = 4
    as_layers(stage)


@scene(**SPLIT)
def strips_with_motion_blur(stage):
    furnish(stage)
    stage.render.use_motion_blur = True
    as_layers(stage)


@scene(**SPLIT)
def strips_with_depth_of_field(stage):
    furnish(stage)
    stage.camera.data.dof.use_dof = True
    stage.camera.data.dof.focus_distance = 6
    stage.camera.data.dof.aperture_fstop = 0.3


@scene(**SPLIT)
def strips_on_a_transparent_film(stage):
    furnish(stage)
    stage.render.film_transparent = True
    stage.scene.cycles.film_transparent_glass = True
    stage.format("PNG", color_mode="RGBA", color_depth="16")


@scene(**SPLIT)
def strips_of_a_smaller_scale(stage):
    furnish(stage)
    stage.render.resolution_y = 130
    stage.render.resolution_percentage = 67
    as_layers(stage)


@scene(**SPLIT)
def strips_of_oblong_pixels(stage):
    furnish(stage)
    stage.render.pixel_aspect_x = 1.4
    stage.camera.data.shift_y = 0.13


@scene(**SPLIT)
def strips_of_an_orthographic_camera(stage):
    furnish(stage)
    stage.camera.data.type = "ORTHO"
    stage.camera.data.ortho_scale = 9


@scene(**SPLIT)
def strips_with_another_filter(stage):
    furnish(stage)
    stage.scene.cycles.pixel_filter_type = "GAUSSIAN"
    stage.scene.cycles.filter_width = 3.0


@scene(**SPLIT)
def strips_in_tiles(stage):
    furnish(stage)
    stage.render.resolution_x = 150
    stage.scene.cycles.use_auto_tile = True
    stage.scene.cycles.tile_size = 64


@scene(**SPLIT, since=(4, 2))
def strips_denoised_in_tiles(stage):
    """As pictures of 4K are."""
    denoise(stage, samples=12)
    stage.scene.cycles.use_auto_tile = True
    stage.scene.cycles.tile_size = 64
    stage.scene.view_layers.new("Second").use_sky = False
    as_layers(stage)


@scene(**SPLIT)
def strips_with_clamping_and_a_seed_of_each_frame(stage):
    furnish(stage)
    stage.scene.cycles.sample_clamp_indirect = 2
    stage.scene.cycles.use_animated_seed = True


@scene(**SPLIT)
def strips_with_data_kept(stage):
    furnish(stage)
    stage.render.use_persistent_data = True


@scene(**SPLIT)
def strips_of_hair(stage):
    furnish(stage)
    stage.select(stage.cube)
    stage.bpy.ops.object.particle_system_add()
    settings = stage.cube.particle_systems[0].settings
    settings.type = "HAIR"
    settings.count, settings.hair_length = 60, 0.8


@scene(**SPLIT, until=(5, 0))
def strips_of_a_volume(stage):
    furnish(stage)
    fog(stage)


@scene(**SPLIT)
def strips_composited_with_file_outputs(stage):
    furnish(stage)
    stage.scene.view_layers[0].use_pass_z = True
    tree = stage.compositor()
    blur = tree.new("Blur")
    if hasattr(blur, "size_x"):
        blur.size_x = blur.size_y = 6
    else:
        blur.inputs["Size"].default_value = (6, 6)
    tree.through(blur)
    tree.file_output("//passes/", ["image_", "again_"])
    tree.file_output("//depth/", ["z_"], "OPEN_EXR", tree.layers.outputs["Depth"])
    tree.file_output("//layers/all_", ["a", "b"], "OPEN_EXR_MULTILAYER")


@scene(**SPLIT)
def strips_with_glare_over_their_edges(stage):
    furnish(stage)
    tree = stage.compositor()
    tree.through(tree.new("Glare"))


@scene(**SPLIT, since=(4, 2))
def strips_denoised_when_joined(stage):
    furnish(stage)
    layer = stage.scene.view_layers[0]
    layer.use_pass_normal = layer.use_pass_diffuse_color = True
    tree = stage.compositor()
    tree.through(tree.new("Denoise"))


def denoise(stage, samples=16):
    """As Cycles does by itself; 3.4 of Debian has no denoiser."""
    furnish(stage)
    stage.scene.cycles.samples = samples
    stage.scene.cycles.use_denoising = True


@scene(**SPLIT, since=(4, 2), spread=True)
def strips_denoised(stage):
    denoise(stage)
    stage.scene.view_layers[0].use_pass_z = True
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_denoised_with_every_pass(stage):
    denoise(stage)
    all_passes(stage.scene.view_layers[0])
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_denoised_that_keep_what_was_looked_at(stage):
    denoise(stage)
    stage.scene.view_layers[0].cycles.denoising_store_passes = True
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_of_two_layers_one_denoised(stage):
    denoise(stage)
    second = stage.scene.view_layers.new("Second.of all")
    third = stage.scene.view_layers.new("Third")
    second.cycles.use_denoising = False
    third.samples = 4
    third.use_sky = False
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_denoised_fast_and_composited(stage):
    denoise(stage)
    stage.scene.cycles.denoising_prefilter = "FAST"
    stage.scene.cycles.film_exposure = 2.0
    tree = stage.compositor()
    tree.through(tree.new("Glare"))
    tree.file_output("//noise/", ["before_"], "OPEN_EXR", tree.layers.outputs["Noisy Image"])


@scene(**SPLIT, since=(4, 2))
def strips_denoised_by_colours_alone(stage):
    denoise(stage, 1)
    stage.scene.cycles.denoising_input_passes = "RGB"
    stage.scene.cycles.denoising_prefilter = "NONE"
    stage.format("PNG", color_mode="RGBA", color_depth="16")


@scene(**SPLIT, since=(4, 2))
def strips_denoised_on_a_transparent_film_that_moves(stage):
    denoise(stage)
    stage.render.film_transparent = True
    stage.render.use_motion_blur = True
    stage.camera.data.dof.use_dof = True
    stage.camera.data.dof.aperture_fstop = 0.3
    as_layers(stage)


def adapt(stage):
    """Few samples here, many there, looked at often."""
    cycles = stage.scene.cycles
    cycles.samples, cycles.use_adaptive_sampling = 100, True
    cycles.adaptive_threshold, cycles.adaptive_min_samples = 0.1, 4


@scene(**SPLIT, spread=True)
def strips_of_adaptive_sampling(stage):
    furnish(stage)
    adapt(stage)
    stage.scene.view_layers[0].cycles.pass_debug_sample_count = True
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_of_adaptive_sampling_denoised(stage):
    denoise(stage)
    adapt(stage)
    stage.scene.cycles.film_exposure = 0.5
    stage.scene.view_layers.new("Second").use_sky = False
    all_passes(stage.scene.view_layers[0])
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_of_adaptive_sampling_denoised_and_small(stage):
    """As Blender's own settings are."""
    denoise(stage)
    adapt(stage)
    stage.render.resolution_percentage = 67
    stage.render.film_transparent = True
    stage.format("PNG", color_mode="RGBA", color_depth="16")


@scene(**SPLIT, since=(4, 2))
def strips_of_adaptive_sampling_denoised_that_end_early(stage):
    """After 16 samples, whose mean rounds in another way than that of 48 does."""
    denoise(stage)
    adapt(stage)
    stage.scene.cycles.adaptive_threshold = 1.0
    stage.cube.hide_render = stage.bpy.data.objects["Sphere"].hide_render = True
    stage.scene.cycles.use_animated_seed = True
    stage.scene.view_layers.new("Second").samples = 48
    as_layers(stage)


def lay_tiles(stage, side=64):
    stage.render.resolution_x = 150
    cycles, always = stage.scene.cycles, stage.bpy.app.version >= (5, 0, 0)  # whatever is said here
    cycles.use_auto_tile, cycles.tile_size = not always, side


@scene(**SPLIT)
def strips_of_adaptive_sampling_in_tiles(stage):
    """Three columns of them, and two rows: the second one begins within a strip."""
    furnish(stage)
    adapt(stage)
    lay_tiles(stage)
    all_passes(stage.scene.view_layers[0])
    stage.scene.view_layers.new("Second").use_sky = False
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_of_adaptive_sampling_denoised_in_tiles(stage):
    """As Blender's own settings are, for pictures of 4K."""
    denoise(stage)
    adapt(stage)
    lay_tiles(stage)
    stage.scene.view_layers.new("Second").samples = 48
    all_passes(stage.scene.view_layers[0])
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_of_adaptive_sampling_denoised_in_tiles_that_end_early(stage):
    """In one tile after 16 samples, in another after all."""
    denoise(stage)
    adapt(stage)
    lay_tiles(stage)
    stage.scene.cycles.adaptive_threshold = 1.0
    stage.scene.cycles.use_animated_seed = stage.render.use_persistent_data = True
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_of_a_crop_denoised_in_tiles(stage):
    """Whose tiles begin at the border."""
    border(stage, True)
    lay_tiles(stage, 48)
    stage.scene.cycles.use_denoising = True
    much(stage)


@scene(**SPLIT, since=(4, 2))
def strips_of_a_border_with_adaptive_sampling_denoised_in_tiles(stage):
    border(stage, False)
    adapt(stage)
    lay_tiles(stage, 48)
    stage.scene.cycles.use_denoising = True
    much(stage)


@scene(**SPLIT)
def strips_of_stereo_views_with_adaptive_sampling_in_tiles(stage):
    stereo(stage, "MULTIVIEW")
    adapt(stage)
    lay_tiles(stage)
    much(stage)
    as_views(stage)


@scene(**SPLIT, since=(4, 2))
def strips_denoised_in_a_tile_that_is_larger_than_it_seems(stage):
    """Cycles makes it of whole blocks: it has room for a picture of 150 x 140."""
    denoise(stage)
    lay_tiles(stage, 130)
    stage.render.resolution_y = 140
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_denoised_within_a_border_of_one_tile(stage):
    border(stage, True)
    lay_tiles(stage, 100)
    stage.scene.cycles.samples = 16
    stage.scene.cycles.use_denoising = True
    as_layers(stage)


@scene(strips="names of the layer", frames=(1, 5))
def whole_for_a_layer_with_a_long_name(stage):
    """5.2 reads back the names of channels up to 63 bytes."""
    furnish(stage)
    stage.scene.view_layers[0].name = "x" * 40
    all_passes(stage.scene.view_layers[0])
    as_layers(stage)


@scene(strips="caught shadows", frames=(1, 5), since=(4, 2))
def whole_for_a_denoised_pass_of_caught_shadows(stage):
    denoise(stage)
    stage.scene.view_layers[0].cycles.use_pass_shadow_catcher = True
    as_layers(stage)


@scene(**SPLIT)
def strips_with_colour_management(stage):
    furnish(stage)
    stage.scene.view_settings.view_transform = "Filmic"
    stage.scene.view_settings.look = "High Contrast"
    stage.scene.view_settings.exposure = 0.7
    stage.scene.view_settings.gamma = 1.2
    stage.scene.view_settings.use_curve_mapping = True


@scene(**SPLIT)
def strips_with_metadata(stage):
    furnish(stage)
    for name in ("frame", "camera", "scene", "lens", "note", "marker", "filename", "frame_range"):
        setattr(stage.render, "use_stamp_" + name, True)
    stage.render.stamp_note_text = "of the artist"
    stage.format("PNG")


def burn_in(stage, *but):
    """All that may be burned in, apart from these."""
    furnish(stage)
    stage.render.resolution_x = 240
    stage.render.use_stamp = True
    stage.render.stamp_note_text = "of the artist"
    stage.render.stamp_font_size = 7
    for name in dir(stage.render):
        if name.startswith("use_stamp_"):
            setattr(stage.render, name, name[len("use_stamp_") :] not in but)
    stage.marker("here", 1)


@scene(**SPLIT)
def strips_with_metadata_in_the_picture(stage):
    burn_in(stage, *OF_MAKING, "date", "labels")


@scene(**SPLIT)
def strips_with_metadata_in_a_picture_of_layers(stage):
    burn_in(stage, *OF_MAKING, "date")
    stage.scene.view_layers[0].use_pass_z = True
    as_layers(stage)


@scene(**SPLIT)
def strips_with_metadata_over_what_is_composited(stage):
    burn_in(stage, *OF_MAKING, "date")
    tree = stage.compositor()
    tree.through(tree.new("Glare"))
    tree.file_output("//passes/", ["image_"])
    stage.format("OPEN_EXR", color_depth="16")


@scene(**SPLIT, loose="the date is another one each time")
def strips_with_the_date_in_the_picture(stage):
    burn_in(stage, *OF_MAKING)


@scene(**SPLIT, loose="Blender alone tells of another one each time")
def strips_that_tell_of_their_making(stage):
    """Only where that is wished."""
    burn_in(stage)


def border(stage, crop, left=0.21, right=0.77, bottom=0.13, top=0.9):
    furnish(stage)
    render = stage.render
    render.resolution_x, render.resolution_y = 80, 110
    render.use_border, render.use_crop_to_border = True, crop
    render.border_min_x, render.border_max_x = left, right
    render.border_min_y, render.border_max_y = bottom, top


def much(stage):
    """Layers, passes and masks."""
    layer = stage.scene.view_layers[0]
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_cryptomatte_object = True
    stage.scene.view_layers.new("Second").use_pass_cryptomatte_material = True
    as_layers(stage)


@scene(**SPLIT)
def strips_of_a_crop(stage):
    border(stage, True)
    much(stage)


@scene(**SPLIT)
def strips_of_a_border_without_crop(stage):
    border(stage, False)
    much(stage)


@scene(**SPLIT)
def strips_of_a_crop_composited(stage):
    border(stage, True)
    tree = stage.compositor()
    tree.through(tree.new("Glare"))
    tree.file_output("//passes/", ["image_"])


@scene(**SPLIT)
def strips_of_a_border_composited_with_metadata_in_it(stage):
    burn_in(stage, *OF_MAKING, "date")
    border(stage, False)
    tree = stage.compositor()
    tree.through(tree.new("Glare"))
    tree.file_output("//passes/", ["image_"])


@scene(**SPLIT)
def strips_of_a_crop_of_an_odd_scale_in_tiles(stage):
    border(stage, True, 0.333, 0.9, 0.1, 0.777)
    stage.render.resolution_x, stage.render.resolution_y = 301, 203
    stage.render.resolution_percentage = 67
    stage.scene.cycles.use_auto_tile, stage.scene.cycles.tile_size = True, 64


@scene(**SPLIT)
def strips_of_a_border_along_two_edges(stage):
    border(stage, False, 0.0, 0.503, 0.371, 1.0)


@scene(**SPLIT)
def strips_of_a_crop_along_the_others(stage):
    border(stage, True, 0.503, 1.0, 0.0, 0.629)


@scene(**SPLIT)
def strips_of_a_border_that_single_precision_rounds_up(stage):
    border(stage, True, 0.5, 0.9, 0.3, 0.9)
    stage.render.resolution_x = stage.render.resolution_y = 100


@scene(**SPLIT)
def strips_of_a_crop_of_one_column(stage):
    border(stage, True, 0.5001, 0.5126, 0.13, 0.9)
    stage.scene.cycles.samples = 4096  # else it is over before anybody hears that it can be cut


@scene(**SPLIT)
def strips_of_a_crop_with_adaptive_sampling(stage):
    border(stage, True)
    stage.scene.cycles.use_adaptive_sampling = True
    stage.scene.cycles.adaptive_threshold = 0.02
    stage.scene.cycles.samples = 256
    as_layers(stage)


@scene(**SPLIT, since=(4, 2))
def strips_of_a_border_denoised(stage):
    border(stage, False)
    stage.scene.cycles.samples = 64
    stage.scene.cycles.use_denoising = True
    much(stage)


def stereo(stage, views_format="INDIVIDUAL", kind="STEREO_3D"):
    furnish(stage)
    stage.render.use_multiview = True
    stage.render.views_format = kind
    if kind == "MULTIVIEW":
        for at, view in enumerate(stage.render.views):
            camera = stage.camera.copy()
            camera.name = "Camera" + view.camera_suffix
            camera.location.x += 0.4 * at
            stage.scene.collection.objects.link(camera)
        stage.scene.camera = camera  # one with a suffix, by which the others are found
    stage.views_format = views_format


def as_views(stage):
    """After the format is set, which has other ways to keep views."""
    stage.render.image_settings.views_format = stage.views_format


@scene(**SPLIT)
def strips_of_stereo_views(stage):
    stereo(stage)
    stage.format("PNG")
    as_views(stage)


@scene(**SPLIT)
def strips_of_stereo_views_side_by_side(stage):
    stereo(stage, "STEREO_3D")
    stage.format("JPEG")
    as_views(stage)
    stage.render.image_settings.stereo_3d_format.display_mode = "SIDEBYSIDE"


@scene(**SPLIT)
def strips_of_stereo_layers(stage):
    stereo(stage, "MULTIVIEW")
    much(stage)
    all_passes(stage.scene.view_layers[0])
    as_views(stage)


@scene(**SPLIT)
def strips_of_many_views_within_a_border(stage):
    stage.render.views.new("middle").camera_suffix = "_M"
    stereo(stage, "MULTIVIEW", "MULTIVIEW")
    stage.render.use_border = True
    stage.render.border_min_y, stage.render.border_max_y = 0.1, 0.87
    much(stage)
    as_views(stage)


@scene(**SPLIT)
def strips_of_stereo_layers_that_blur(stage):
    """Whole frames of 4.2, too. Defect: an eye of a layer was black."""
    stereo(stage, "MULTIVIEW")
    stage.render.use_motion_blur = True
    border(stage, True)
    adapt(stage)
    lay_tiles(stage)
    much(stage)
    as_views(stage)


@scene(**SPLIT)
def strips_of_stereo_views_composited(stage):
    stereo(stage)
    tree = stage.compositor()
    tree.through(tree.new("Glare"))
    tree.file_output("//passes/", ["image_"])
    as_views(stage)


@scene(**SPLIT)
def strips_of_a_stereo_crop_with_metadata_in_it(stage):
    burn_in(stage, *OF_MAKING, "date")
    stereo(stage)
    border(stage, True)
    as_views(stage)


@scene(**SPLIT)
def strips_as_jpeg(stage):
    furnish(stage)
    stage.format("JPEG", quality=60)


@scene(**SPLIT)
def strips_as_tiff(stage):
    furnish(stage)
    stage.format("TIFF", color_depth="16")


@scene(**SPLIT)
def strips_as_half_exr(stage):
    furnish(stage)
    stage.format("OPEN_EXR", color_depth="16", exr_codec="DWAA")


@scene(**SPLIT)
def strips_as_lossy_layers(stage):
    """Depth and cryptomatte among what the codec rounds."""
    furnish(stage)
    all_passes(stage.scene.view_layers[0])
    stage.format("OPEN_EXR_MULTILAYER", color_depth="16", exr_codec="DWAA")


@scene(**SPLIT)
def strips_as_lossy_layers_of_floats(stage):
    furnish(stage)
    all_passes(stage.scene.view_layers[0])
    stage.format("OPEN_EXR_MULTILAYER", color_depth="32", exr_codec="DWAB")


@scene(**SPLIT)
def strips_in_the_place_of_placeholders(stage):
    furnish(stage)
    stage.render.use_placeholder = True


@scene(**SPLIT)
def strips_as_webp(stage):
    furnish(stage)
    stage.format("WEBP", quality=70)


@scene(**SPLIT)
def strips_as_bmp(stage):
    furnish(stage)
    stage.format("BMP")


@scene(**SPLIT)
def strips_as_targa(stage):
    furnish(stage)
    stage.format("TARGA")


@scene(**SPLIT)
def strips_as_jpeg_2000(stage):
    furnish(stage)
    stage.format("JPEG2000")


@scene(**SPLIT)
def strips_as_dpx(stage):
    furnish(stage)
    stage.format("DPX", color_depth="10")


@scene(**SPLIT)
def strips_as_radiance(stage):
    furnish(stage)
    stage.format("HDR")


# --- what is not split, with the sentence that says why ------------------------------------------


@scene(strips="stereo views are denoised", frames=(1, 5), since=(4, 2))
def whole_for_stereo_views_that_are_denoised(stage):
    stereo(stage)
    stage.scene.cycles.use_denoising = True


@scene(strips="the engine is", frames=(1, 5), job={"render_engine": "BLENDER_WORKBENCH"})
def whole_for_workbench(stage):
    stage.render.engine = "BLENDER_WORKBENCH"


@scene(strips="settings of the scene are animated", frames=(1, 5))
def whole_for_animated_settings(stage):
    furnish(stage)
    stage.keys(stage.scene.cycles, "sample_clamp_direct", {1: 0.0, 3: 2.0})


@scene(strips="scripts run with each frame", frames=(1, 5), scripts=True)
def whole_for_handlers(stage):
    furnish(stage)
    stage.script(
        "@persistent\ndef each(scene, *_):\n"
        "    scene.camera.location.x = 7 + 0.1 * scene.frame_current\n"
        "bpy.app.handlers.frame_change_pre.append(each)\n"
    )


@scene(strips="place in the picture", frames=(1, 5))
def whole_for_window_coordinates(stage):
    furnish(stage)
    tree, light = stage.emission(stage.cube)
    place = tree.nodes.new("ShaderNodeTexCoord")
    tree.links.new(place.outputs["Window"], light.inputs["Color"])


@scene(strips="catches shadows", frames=(1, 5))
def whole_for_a_shadow_catcher(stage):
    ball = furnish(stage)
    ball.is_shadow_catcher = True


@scene(strips="sequencer", frames=(1, 5))
def whole_for_the_sequencer(stage):
    furnish(stage)
    other = stage.bpy.data.scenes.new("Edit")
    stage.common_settings(other, (1, 5))
    stage.sequencer(other).new_scene("Scene", stage.scene, 1, 1)
    stage.bpy.context.window.scene = other


@scene(strips="neither perspective nor orthographic", frames=(1, 5))
def whole_for_a_panorama(stage):
    furnish(stage)
    stage.camera.data.type = "PANO"


@scene(strips="there are volumes|is a volume", frames=(1, 5), since=(5, 0))
def whole_for_a_volume(stage):
    furnish(stage)
    fog(stage)
