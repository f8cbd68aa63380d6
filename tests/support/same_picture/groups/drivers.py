"""Drivers and handlers: what scripts in the .blend see and do."""

from support.same_picture.book import scene

# Each frame's handlers note what they see; a farm that changes any of it is found out.
NOTE = """
def what(scene):
    render = scene.render
    path = render.filepath
    return {
        "frame": scene.frame_current,
        "range": [scene.frame_start, scene.frame_end, scene.frame_step],
        "path": path if path.startswith("//") else bpy.path.relpath(path),
        "picture": bpy.path.relpath(render.frame_path(frame=scene.frame_current)),
        "persistent": render.use_persistent_data,
        "overwrite": [render.use_overwrite, render.use_placeholder],
        "size": [render.resolution_x, render.resolution_y, render.resolution_percentage],
        "engine": render.engine,
        "format": render.image_settings.file_format,
        "scene": bpy.context.scene.name,
        "blend": bpy.path.relpath(bpy.data.filepath),
        "name": scene.name,
        "scenes": len(bpy.data.scenes),
        "images": len(bpy.data.images),
    }
def note(kind, scene):
    folder = bpy.path.abspath("//seen")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "%s_%04d.json" % (kind, scene.frame_current)), "w") as file:
        json.dump(what(scene), file)
"""


def notes(stage, kind):
    stage.script(
        NOTE
        + f"""
@persistent
def on(scene, *_):
    note({kind!r}, scene)
bpy.app.handlers.{kind}.append(on)
"""
    )


@scene(scripts=True, spread=True)
def what_render_pre_sees(stage):
    notes(stage, "render_pre")


@scene(scripts=True)
def what_render_post_sees(stage):
    notes(stage, "render_post")


@scene(scripts=True, spread=True)
def what_render_write_sees(stage):
    notes(stage, "render_write")


@scene(scripts=True, spread=True)
def what_frame_change_pre_sees(stage):
    notes(stage, "frame_change_pre")


@scene(scripts=True)
def what_frame_change_post_sees(stage):
    notes(stage, "frame_change_post")


@scene(scripts=True, frames=(1, 1))
def what_render_init_sees(stage):
    notes(stage, "render_init")


@scene(scripts=True)
def what_render_complete_leaves(stage):
    stage.script("""
@persistent
def on(scene, *_):
    with open(bpy.path.abspath("//complete.txt"), "w") as file:
        file.write(bpy.path.relpath(scene.render.filepath))
bpy.app.handlers.render_complete.append(on)
""")


@scene(scripts=True, spread=True)
def a_handler_that_points_a_file_output_at_the_pictures(stage):
    tree = stage.compositor().straight()
    tree.file_output("//elsewhere/", ["a_"])
    stage.script("""
@persistent
def on(scene, *_):
    folder = os.path.join(os.path.dirname(bpy.path.abspath(scene.render.filepath)), "passes")
    tree = getattr(scene, "compositing_node_group", None) or scene.node_tree
    node = next(node for node in tree.nodes if node.type == "OUTPUT_FILE")
    setattr(node, "directory" if hasattr(node, "directory") else "base_path", folder)
bpy.app.handlers.render_init.append(on)
""")


@scene(scripts=True, spread=True)
def a_handler_that_writes_beside_the_picture(stage):
    stage.script("""
@persistent
def on(scene, *_):
    path = bpy.path.abspath(scene.render.frame_path(frame=scene.frame_current))
    with open(os.path.splitext(path)[0] + ".json", "w") as file:
        json.dump({"frame": scene.frame_current}, file)
bpy.app.handlers.render_write.append(on)
""")


@scene(scripts=True)
def a_handler_that_writes_into_subfolders(stage):
    stage.script("""
@persistent
def on(scene, *_):
    path = bpy.path.abspath(scene.render.frame_path(frame=scene.frame_current))
    folder = os.path.join(os.path.dirname(path), "data", "deep")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "%d.txt" % scene.frame_current), "w") as file:
        file.write("x")
bpy.app.handlers.render_post.append(on)
""")


@scene(scripts=True)
def a_handler_that_appends_to_one_file(stage):
    stage.script("""
@persistent
def on(scene, *_):
    folder = os.path.dirname(bpy.path.abspath(scene.render.filepath))
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "log.txt"), "a") as file:
        file.write("%d\\n" % scene.frame_current)
bpy.app.handlers.render_post.append(on)
""")


@scene(scripts=True)
def a_handler_that_changes_the_output_path(stage):
    stage.script("""
@persistent
def on(scene, *_):
    scene.render.filepath = "//moved/%s_" % ("odd" if scene.frame_current % 2 else "even")
bpy.app.handlers.frame_change_pre.append(on)
""")


@scene(scripts=True)
def a_handler_that_changes_the_output_path_at_the_start(stage):
    stage.script("""
@persistent
def on(scene, *_):
    scene.render.filepath = "//moved/f_"
bpy.app.handlers.render_init.append(on)
""")


@scene(scripts=True)
def a_handler_that_saves_the_picture_again(stage):
    stage.script("""
@persistent
def on(scene, *_):
    path = bpy.path.abspath("//again/%d.png" % scene.frame_current)
    bpy.data.images["Render Result"].save_render(path)
bpy.app.handlers.render_write.append(on)
""")
    stage.path("again", "x")


@scene(scripts=True)
def a_handler_that_moves_things(stage):
    stage.script("""
@persistent
def on(scene, *_):
    bpy.data.objects["Cube"].location.x = scene.frame_current * 0.5
bpy.app.handlers.frame_change_pre.append(on)
""")


@scene(scripts=True)
def a_handler_that_builds_a_mesh(stage):
    stage.script("""
@persistent
def on(scene, *_):
    mesh = bpy.data.objects["Cube"].data
    for number, corner in enumerate(mesh.vertices):
        corner.co.z = ((number * 7 + scene.frame_current) % 5) / 2
    mesh.update()
bpy.app.handlers.frame_change_post.append(on)
""")


@scene(scripts=True)
def a_handler_that_changes_a_material(stage):
    stage.script("""
@persistent
def on(scene, *_):
    nodes = bpy.data.objects["Cube"].data.materials[0].node_tree.nodes
    light = next(node for node in nodes if node.type == "EMISSION")
    light.inputs["Strength"].default_value = scene.frame_current / 2
bpy.app.handlers.render_pre.append(on)
""")


@scene(scripts=True)
def a_handler_that_seeds_by_frame(stage):
    stage.diffuse(stage.cube)
    stage.script("""
@persistent
def on(scene, *_):
    scene.cycles.seed = scene.frame_current * 17
    scene.cycles.samples = 1 + scene.frame_current % 3
bpy.app.handlers.frame_change_pre.append(on)
""")


@scene(scripts=True)
def a_handler_that_chooses_the_camera(stage):
    stage.camera_at((4, 2, 3), (1.0, 0.2, 2.0), "Side")
    stage.script("""
@persistent
def on(scene, *_):
    scene.camera = bpy.data.objects["Side" if scene.frame_current > 2 else "Camera"]
bpy.app.handlers.frame_change_post.append(on)
""")


@scene(scripts=True)
def a_handler_that_raises(stage):
    stage.script("""
@persistent
def on(scene, *_):
    raise ValueError("a script's own mistake")
bpy.app.handlers.render_pre.append(on)
""")


@scene(scripts=True)
def a_handler_that_reads_a_file(stage):
    import json

    with open(stage.path("places.json"), "w") as file:
        json.dump([0.0, 0.5, 1.0, 1.5, 2.0], file)
    stage.script("""
@persistent
def on(scene, *_):
    with open(bpy.path.abspath("//places.json")) as file:
        bpy.data.objects["Cube"].location.z = json.load(file)[scene.frame_current]
bpy.app.handlers.frame_change_pre.append(on)
""")


@scene(scripts=True)
def a_handler_on_loading(stage):
    stage.script("""
bpy.data.objects["Cube"].scale.z = 2
@persistent
def on(*_):
    bpy.data.objects["Cube"].scale.x = 2
bpy.app.handlers.load_post.append(on)
""")


@scene(scripts=True)
def a_timer(stage):
    stage.script("""
def later():
    bpy.data.objects["Cube"].scale.x = 5
bpy.app.timers.register(later, first_interval=0.0)
""")


@scene(scripts=True)
def a_handler_of_the_dependency_graph(stage):
    stage.script("""
@persistent
def on(scene, graph):
    if scene.frame_current == 3:
        bpy.data.objects["Cube"].hide_render = False
    with open(bpy.path.abspath("//graph_%d.txt" % scene.frame_current), "w") as file:
        file.write(scene.name)
bpy.app.handlers.depsgraph_update_post.append(on)
""")


@scene(spread=True)
def a_driver_with_the_frame(stage):
    stage.driver(stage.cube, "location", "frame * 0.3", 0)


@scene(scripts=True, frames=(1, 4), spread=True)
def drivers_on_the_range(stage):
    stage.cube.animation_data_clear()
    driver = stage.driver(stage.cube, "rotation_euler", "(frame - first) / (last - first)", 2)
    for name, path in (("first", "frame_start"), ("last", "frame_end")):
        variable = driver.variables.new()
        variable.name, variable.type = name, "SINGLE_PROP"
        variable.targets[0].id_type = "SCENE"
        variable.targets[0].id, variable.targets[0].data_path = stage.scene, path


@scene(frames=(1, 5), job={"step": 2})
def drivers_on_the_range_and_step(stage):
    stage.scene.frame_step = 2
    driver = stage.driver(stage.cube, "location", "last / 5 + step / 3 + frame / 10", 2)
    for name, path in (("last", "frame_end"), ("step", "frame_step")):
        variable = driver.variables.new()
        variable.name, variable.type = name, "SINGLE_PROP"
        variable.targets[0].id_type = "SCENE"
        variable.targets[0].id, variable.targets[0].data_path = stage.scene, path


@scene(scripts=True)
def a_driver_with_a_function_of_the_files_own(stage):
    stage.script("bpy.app.driver_namespace['climb'] = lambda frame: frame * 0.4\n")
    stage.driver(stage.cube, "location", "climb(frame)", 2)


@scene(warns=("script",), spread=True)
def scripts_that_are_not_allowed(stage):
    stage.script("bpy.app.driver_namespace['climb'] = lambda frame: frame * 0.4\n")
    stage.driver(stage.cube, "location", "climb(frame)", 2)


@scene(warns=("script",))
def an_expression_that_is_not_allowed(stage):
    stage.driver(stage.cube, "location", "__import__('math').sin(frame)", 2)


@scene(scripts=True)
def an_expression_that_is_allowed(stage):
    stage.driver(stage.cube, "location", "__import__('math').sin(frame)", 2)


@scene()
def drivers_on_a_custom_property(stage):
    stage.scene["height"] = 0.0
    for frame, value in ((1, 0.0), (4, 2.0)):
        stage.scene["height"] = value
        stage.scene.keyframe_insert('["height"]', frame=frame)
    driver = stage.driver(stage.cube, "location", "h", 2)
    variable = driver.variables.new()
    variable.name = "h"
    variable.targets[0].id_type = "SCENE"
    variable.targets[0].id, variable.targets[0].data_path = stage.scene, '["height"]'


@scene()
def the_frame_in_a_shader(stage):
    tree = stage.cube.data.materials[0].node_tree
    node = tree.nodes.new("ShaderNodeValue")
    light = next(n for n in tree.nodes if n.type == "EMISSION")
    tree.links.new(node.outputs[0], light.inputs["Strength"])
    stage.driver(node.outputs[0], "default_value", "frame / 3")


@scene(scripts=True)
def what_the_dependency_graph_sees(stage):
    notes(stage, "depsgraph_update_post")


@scene(scripts=True)
def what_the_compositor_sees(stage):
    stage.compositor().straight()
    notes(stage, "composite_pre" if stage.version >= (3, 6, 0) else "render_post")


@scene(scripts=True, ignore=("moments_9.txt",))
def frame_changes_of_motion_blur(stage):
    """A handler hears of each moment between frames, as often as from Blender alone; but not of
    the file's own frame (9), to which 5.2 goes back when it has rendered them all."""
    stage.scene.frame_set(9)
    stage.render.use_motion_blur = True
    stage.script("""
@persistent
def on(scene, *_):
    with open(bpy.path.abspath("//moments_%d.txt" % scene.frame_current), "a") as file:
        file.write("%.3f\\n" % scene.frame_subframe)
bpy.app.handlers.frame_change_post.append(on)
""")


@scene()
def a_driver_on_the_moment_between_frames(stage):
    stage.render.use_motion_blur = True
    driver = stage.driver(stage.cube, "location", "moment * 0.4", 0)
    variable = driver.variables.new()
    variable.name, variable.type = "moment", "SINGLE_PROP"
    variable.targets[0].id_type = "SCENE"
    variable.targets[0].id, variable.targets[0].data_path = stage.scene, "frame_current_final"


@scene(scripts=True, frames=(1, 1))
def a_handler_that_writes_when_all_is_complete(stage):
    stage.script("""
@persistent
def on(scene, *_):
    folder = os.path.dirname(bpy.path.abspath(scene.render.filepath))
    with open(os.path.join(folder, "index.txt"), "w") as file:
        file.write("\\n".join(sorted(os.listdir(folder))))
bpy.app.handlers.render_complete.append(on)
""")


@scene(scripts=True)
def a_handler_that_lists_the_folder(stage):
    stage.script("""
@persistent
def on(scene, *_):
    folder = os.path.dirname(bpy.path.abspath(scene.render.filepath))
    with open(bpy.path.abspath("//listed_%d.txt" % scene.frame_current), "w") as file:
        file.write("\\n".join(sorted(os.listdir(folder))))
bpy.app.handlers.render_write.append(on)
""")


@scene(scripts=True)
def a_handler_that_renames_the_picture(stage):
    stage.script("""
@persistent
def on(scene, *_):
    path = bpy.path.abspath(scene.render.frame_path(frame=scene.frame_current))
    os.rename(path, os.path.join(os.path.dirname(path), "final_%d.png" % scene.frame_current))
bpy.app.handlers.render_write.append(on)
""")


# Blender 5.2 itself ends here after the first frame (with a crash); the farm renders them all.
@scene(scripts=True, until=(5, 0))
def a_handler_that_makes_a_thumbnail(stage):
    stage.script("""
@persistent
def on(scene, *_):
    path = bpy.path.abspath(scene.render.frame_path(frame=scene.frame_current))
    image = bpy.data.images.load(path)
    image.scale(16, 9)
    image.filepath_raw = os.path.splitext(path)[0] + "_small.png"
    image.save()
    bpy.data.images.remove(image)
bpy.app.handlers.render_write.append(on)
""")


@scene(scripts=True)
def a_handler_that_changes_the_format_at_the_start(stage):
    stage.script("""
@persistent
def on(scene, *_):
    scene.render.image_settings.file_format = "JPEG"
bpy.app.handlers.render_init.append(on)
""")


@scene(scripts=True)
def a_handler_that_changes_the_size_in_render_pre(stage):
    stage.script("""
@persistent
def on(scene, *_):
    scene.render.resolution_x = 32 + 8 * scene.frame_current
bpy.app.handlers.render_pre.append(on)
""")


@scene(scripts=True, spread=True)
def a_handler_that_changes_what_is_taken_once(stage):
    """Blender goes on as it began; so the fourth frame is composited, and has no lines, say."""
    tree = stage.compositor()
    tree.through(tree.new("Invert"), "Color")
    tree.file_output("//passes/", ["a_"])
    stage.script("""
@persistent
def on(scene, *_):
    render, late = scene.render, scene.frame_current > 2
    render.use_compositing = render.use_file_extension = not late
    render.use_freestyle = render.use_stamp = render.use_multiview = late
    render.dither_intensity = 5.0 if late else 0.0
bpy.app.handlers.frame_change_pre.append(on)
""")


@scene(scripts=True)
def a_handler_that_switches_strips_off(stage):
    from support.same_picture.groups import sequencer

    sequencer.image_strip(stage, stage.sequencer())
    stage.script("""
@persistent
def on(scene, *_):
    scene.render.use_sequencer = scene.frame_current < 3
bpy.app.handlers.render_pre.append(on)
""")


@scene(scripts=True, spread=True)
def what_handlers_see_between_two_views(stage):
    """Defect: the picture was written past the farm, and each frame failed."""
    stage.render.use_multiview = True
    stage.render.image_settings.views_format = "INDIVIDUAL"
    notes(stage, "frame_change_pre")


@scene(scripts=True, frames=(1, 3), spread=True)
def a_handler_beside_layers_in_stereo_that_blur(stage):
    """Defect: an eye of a layer was black."""
    stage.scene.view_layers.new("Second").use_sky = False
    stage.format("OPEN_EXR_MULTILAYER")
    stage.render.use_multiview = stage.render.use_motion_blur = True
    stage.render.image_settings.views_format = "MULTIVIEW"
    stage.script("""
@persistent
def on(*_):
    pass
bpy.app.handlers.frame_change_post.append(on)
""")


@scene(scripts=True)
def a_handler_that_switches_to_more_views(stage):
    stage.render.use_multiview = True
    stage.render.image_settings.views_format = "INDIVIDUAL"
    stage.render.views.new("third")
    stage.script("""
@persistent
def on(scene, *_):
    scene.render.views_format = "MULTIVIEW" if scene.frame_current > 2 else "STEREO_3D"
bpy.app.handlers.frame_change_pre.append(on)
""")
