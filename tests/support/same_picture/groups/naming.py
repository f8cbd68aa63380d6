"""What the files are called and where they lie."""

from support.same_picture.book import scene


@scene(spread=True)
def plain(stage):
    pass


@scene(output="out/x_###_y")
def hashes_within_the_name(stage):
    pass


@scene(output="out/shot_##/f_")
def hashes_in_a_folder(stage):
    pass


@scene(output="out/")
def only_a_folder(stage):
    pass


@scene(output="//render/f_", spread=True)
def relative_to_the_blend(stage):
    pass


@scene(output="out/f_#")
def one_hash(stage):
    pass


@scene(output="out/bild ä 日本 'x'/f 1_")
def unicode_and_spaces(stage):
    pass


@scene(output="out/f_.png")
def extension_in_the_name(stage):
    pass


@scene(output="out/f_####.jpg")
def foreign_extension(stage):
    pass


@scene(output="out/f.v01.")
def dots(stage):
    pass


@scene(output="out/f_")
def no_extension_wanted(stage):
    stage.render.use_file_extension = False


@scene(frames=(9998, 10001), output="out/f_")
def five_digits(stage):
    stage.turn(stage.cube, 20000, 4000.0)


@scene(output="", may_reject="output")
def empty_output_path(stage):
    stage.render.filepath = "//own/place_"


@scene(output="out/f_", job={"overwrite": False})
def what_is_there_is_kept(stage):
    stage.render.use_overwrite = False
    stage.picture("out/f_0002.png", 0.5)


@scene(output="out/deep/er/and/deeper/f_")
def folders_that_are_not_there(stage):
    pass


@scene(output="//{camera_name}/f_####", since=(5, 0), spread=True)
def template_of_the_camera(stage):
    other = stage.camera_at((4, 2, 3), (1.0, 0.2, 2.0), "Side")
    stage.marker("a", 1, stage.camera)
    stage.marker("b", 3, other)


@scene(output="//{blend_name}/{scene_name}_{fps}_{resolution_x}_####", since=(5, 0))
def templates(stage):
    pass


@scene(output="//{node_name}/f_", since=(4, 5), may_reject="output|template|variable")
def unknown_template(stage):
    pass


@scene(output="out/{camera_name}_####", until=(4, 5))
def braces_before_templates(stage):
    pass


@scene(output="out/" + "/".join(["long" * 50] * 6) + "/f_", rejects="long|1,?023|characters|bytes")
def longer_than_blender_can(stage):
    pass


@scene(output="out/" + "/".join(["long" * 50] * 3) + "/f_")
def long_but_possible(stage):
    pass


@scene(output="out/shot2")
def a_digit_before_the_number(stage):
    pass


@scene(output="out/a_##_b_###")
def two_groups_of_hashes(stage):
    pass


@scene(output="//")
def the_folder_of_the_blend(stage):
    pass


@scene(output="//sub/../out/f_")
def up_and_down(stage):
    pass


@scene(output="out/##")
def nothing_but_hashes(stage):
    pass
