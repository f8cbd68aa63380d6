"""Sends the scene in every way that a script can, and tells what came of it."""

import bpy
from inside import addon, tell
from inside_scene import fresh

scene = fresh()
scene.render.resolution_percentage = 50
scene.frame_step = 2
tell("plain", list(bpy.ops.noctiluca.send_to_farm()))
scene.noctiluca.frames_from, scene.noctiluca.frames = "LIST", "1-3,9"
scene.noctiluca.attempts, scene.noctiluca.frame_time_limit_min = 5, 2
scene.noctiluca.allow_scripts = True
chosen = {"job_name": "shot", "comment": "for Ana", "order": "ENDS_FIRST", "paused": True}
for name, value in {**chosen, "split": "NEVER", "video": True}.items():
    setattr(scene.noctiluca, name, value)
bpy.ops.wm.save_mainfile()
bpy.ops.wm.open_mainfile(filepath=bpy.data.filepath)
scene = bpy.context.scene  # the file remembers what was chosen
scene.render.filepath = "//detour/../out/f_"
tell("list", list(bpy.ops.noctiluca.send_to_farm()))
scene.noctiluca.video = False
scene.noctiluca.frames_from = "CURRENT"
scene.frame_set(2)
tell("current", list(bpy.ops.noctiluca.send_to_farm()))
another = addon.found("others_before", job=1, name="b")
looked, addon.check_others = addon.check_others, lambda *_: [another]
try:
    bpy.ops.noctiluca.send_to_farm(strict=True)
except RuntimeError as error:
    tell("there", str(error))
tell("tested", list(bpy.ops.noctiluca.send_to_farm(strict=True, test=True)))
addon.check_others = looked
tell("outcome of the test", str(addon.desk.outcome[1]))
tell(
    "told",
    list(
        bpy.ops.noctiluca.send_to_farm(
            frames="7,5",
            output_path="/srv/x_",
            render_engine="BLENDER_WORKBENCH",
            name="told",
            overwrite=False,
            allow_scripts=False,
        )
    ),
)
tell("path", bpy.data.filepath)
tell("outcome", str(addon.desk.outcome[1]))
tell("owned", [addon.desk.owner().owns(addon.JobView(job_id=n)) for n in (41, 42)])
try:
    bpy.ops.noctiluca.send_to_farm(strict=True, render_engine="BLENDER_WORKBENCH")
except RuntimeError as error:
    tell("strict", str(error))
scene.camera = None
try:
    bpy.ops.noctiluca.send_to_farm()
except RuntimeError as error:
    tell("no camera", str(error))
tell("test", list(bpy.ops.noctiluca.test_connection()))
bpy.ops.wm.read_homefile(use_empty=True)
bpy.context.scene.render.filepath = "//out/"  # beside a file that was never saved
addon.fetch_pictures = lambda *_: addon.say("Fetched.")
try:
    bpy.ops.noctiluca.fetch_pictures(job_id=1)
except RuntimeError as error:
    tell("fetched to nowhere", str(error))
rules = bpy.ops.noctiluca.fetch_pictures.get_rna_type().properties
tell("of another file", [n for n in ("job_id", "directory") if not rules[n].is_skip_save])
