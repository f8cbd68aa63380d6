"""Saves a job as an Open Job Description bundle, by the panel's button."""

import bpy
import inside

bpy.ops.wm.open_mainfile(filepath=inside.ARGUMENTS["scene"])
settings = bpy.context.scene.noctiluca
settings.frames_from, settings.frames = "LIST", inside.ARGUMENTS["frames"]
folder = inside.ARGUMENTS["folder"]
done = bpy.ops.noctiluca.save_bundle(directory=folder, per_task=3, video=True)
inside.tell("done", sorted(done))
inside.tell("said", inside.addon.desk.outcome[1].text())
