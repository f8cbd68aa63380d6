"""A scene in which nothing is wrong, and what the add-on finds in the present one."""

import pathlib

import bpy
from inside import ARGUMENTS, addon

folder = pathlib.Path(ARGUMENTS["folder"])
preferences = addon.preferences()
preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]


def fresh(name="shot"):
    """The factory scene, saved, in which nothing is wrong."""
    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=False)
    preferences = addon.preferences()
    preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.samples, scene.cycles.use_denoising = 1, False
    scene.render.resolution_x, scene.render.resolution_y = 64, 36
    scene.render.filepath = "//out/f_"
    scene.frame_end = 3
    bpy.ops.wm.save_as_mainfile(filepath=str(folder / f"{name}.blend"))
    return scene


TEXTS = {what: key for key, (_, what, _, _) in addon.FINDINGS.items()}


def check():
    """{name in FINDINGS: the sentence} of what is found now."""
    look = addon.Check(addon.desk.link, bpy.context.scene, {})
    look.wait()
    return {TEXTS[f.what.template]: str(f.what) for f in look.findings()}
