"""Where Blender alone fails, too: the good frames are the same, and the others have a sentence."""

import os

from support.same_picture.book import scene

NO_PICTURE = "Blender alone fails, too"
ALL = (1, 2, 3, 4)


def every(pattern):
    return dict.fromkeys(ALL, pattern)


@scene(fails=every("[Cc]amera"), blank=NO_PICTURE, spread=True)
def no_camera(stage):
    stage.bpy.data.objects.remove(stage.camera)


@scene(until=(3, 5), fails=every("denois"), blank=NO_PICTURE, spread=True)
def no_denoiser(stage):
    """Debian's Blender has none; the wheels do."""
    stage.scene.cycles.use_denoising = True


@scene(until=(3, 5), frames=(1, 6), parts=((1, 2), (4, 6)), fails={3: "denois"}, spread=True)
def no_denoiser_for_the_third_frame(stage):
    stage.keys(stage.scene.cycles, "use_denoising", {1: False, 3: True, 4: False})


@scene(
    until=(3, 5), frames=(1, 6), parts=((1, 2), (6, 6)), fails=dict.fromkeys((3, 4, 5), "denois")
)
def no_denoiser_for_some_frames(stage):
    stage.keys(stage.scene.cycles, "use_denoising", {1: False, 3: True, 6: False})


@scene(until=(3, 5), frames=(1, 4), fails=every("denois"), blank=NO_PICTURE)
def no_denoiser_with_layers(stage):
    stage.scene.cycles.use_denoising = True
    stage.scene.view_layers.new("Second")
    stage.format("OPEN_EXR_MULTILAYER")


@scene(since=(4, 2))
def denoised(stage):
    stage.diffuse(stage.cube)
    stage.light("POINT", 500)
    stage.scene.cycles.use_denoising = True


@scene(since=(4, 2), frames=(1, 4))
def denoised_in_some_frames(stage):
    stage.diffuse(stage.cube)
    stage.light("POINT", 500)
    stage.keys(stage.scene.cycles, "use_denoising", {1: False, 2: True, 4: False})


@scene(blank="without a layer Blender writes empty pictures")
def no_layer_is_on(stage):
    stage.scene.view_layers[0].use = False


@scene(job={"scene": "Nowhere"}, rejects="Nowhere")
def a_scene_that_is_not_there(stage):
    pass


@scene(job={"render_engine": "LUXCORE"}, rejects="LUXCORE")
def an_engine_that_is_not_there(stage):
    pass


@scene(job={"blend_file": "/nowhere/at/all.blend"}, rejects="not there|shared drive")
def a_blend_that_is_not_there(stage):
    pass


def spoilt(stage, change):
    """What the .blend of a project becomes when the scene has been made and saved."""
    path = stage.path("scene.blend")
    save = stage.save

    def save_and_change():
        save()
        with open(path, "rb") as file:
            data = file.read()
        with open(path, "wb") as file:
            file.write(change(data))

    stage.save = save_and_change


@scene(rejects="damaged|empty")
def an_empty_blend(stage):
    spoilt(stage, lambda data: b"")


@scene(rejects="damaged|no .blend|not a .blend")
def a_blend_that_is_something_else(stage):
    spoilt(stage, lambda data: b"PK\3\4 a ZIP " + data[:100])


@scene(rejects="damaged|open|ended|crash")
def a_blend_that_is_cut_off(stage):
    spoilt(stage, lambda data: data[: len(data) // 3])


@scene(rejects=r"newer Blender|9\.9|Blender 9", spread=True)
def a_blend_of_a_newer_blender(stage):
    """The 12 bytes of a header from a version that does not exist yet; the rest as it was."""
    spoilt(stage, lambda data: data[:9] + b"999" + data[12:] if data[7:8] in b"-_" else newer(data))


def newer(data):
    """The longer header of 5.0: BLENDER17-01v0500."""
    return data[:13] + b"9999" + data[17:]


@scene(output="scene.blend/f_", rejects="folder|directory|Not a directory")
def the_output_folder_is_a_file(stage):
    pass


@scene(output="out/f_", rejects="folder|directory|written|there", frames=(1, 1))
def the_picture_is_a_folder(stage):
    os.makedirs(stage.path("out", "f_0001.png", "x"))


@scene(job={"output_path": "P:\\renders\\f_"}, rejects="Windows")
def an_output_path_of_windows(stage):
    pass


@scene(scripts=True, parts=((1, 2), (4, 4)), fails={3: "ended|crash|Blender"}, spread=True)
def a_script_that_ends_blender(stage):
    stage.script("""
@persistent
def on(scene, *_):
    if scene.frame_current == 3:
        os._exit(7)
bpy.app.handlers.render_pre.append(on)
""")


@scene(scripts=True)
def a_script_that_is_broken(stage):
    stage.script("this is no Python\n")


@scene(blank="the world is black and the cube hidden: an empty picture is right here")
def rightly_empty_pictures(stage):
    stage.cube.hide_render = True
    stage.render.film_transparent = True
    stage.format("PNG", color_mode="RGBA")


@scene(frames=(1, 5), spread=True)
def rightly_empty_in_the_middle(stage):
    stage.render.film_transparent = True
    stage.format("PNG", color_mode="RGBA")
    stage.keys(stage.cube, "hide_render", {1: False, 3: True, 4: False})


@scene(scripts=True)
def a_handler_that_fails_in_one_frame(stage):
    stage.script("""
@persistent
def on(scene, *_):
    if scene.frame_current == 2:
        raise RuntimeError("only here")
    bpy.data.objects["Cube"].location.z = scene.frame_current / 2
bpy.app.handlers.frame_change_pre.append(on)
""")


@scene(until=(4, 2), spread=True)
def freestyle_lines_in_a_file_beside(stage):
    """The exporter comes with Blender up to 4.1; it writes into the folder of the pictures, which
    must be there."""
    stage.path("out", "x")
    stage.bpy.ops.preferences.addon_enable(module="render_freestyle_svg")
    stage.render.use_freestyle = True
    stage.bpy.context.view_layer.freestyle_settings.linesets.new("Lines")
    stage.scene.svg_export.use_svg_export = True
    stage.scene.svg_export.mode = "FRAME"


@scene(scripts=True, frames=(1, 3))
def a_handler_that_takes_the_camera_away(stage):
    """Too late for the frame that has begun: Blender has taken its camera before."""
    stage.script("""
@persistent
def on(scene, *_):
    if scene.frame_current == 3:
        scene.camera = None
bpy.app.handlers.frame_change_pre.append(on)
""")
