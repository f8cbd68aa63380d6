"""Enables, disables and reloads the add-on, and tells what is left of it each time."""

import importlib
import pathlib
import shutil
import sys
import threading

import addon_utils
import bpy
from inside import ARGUMENTS, NAME, addon, tell


def traces():
    return {
        "classes": [c.__name__ for c in addon.CLASSES if c.is_registered],
        "scene": hasattr(bpy.types.Scene, "noctiluca"),
        "manager": hasattr(bpy.types.WindowManager, "noctiluca_progress"),
        "handlers": [
            h.__name__
            for h in (*bpy.app.handlers.load_post, *bpy.app.handlers.save_post)
            if h.__module__ == NAME
        ],
        "timer": bpy.app.timers.is_registered(addon.tick),
        "menu": [f.__name__ for f in bpy.types.TOPBAR_MT_render.draw._draw_funcs],
        "threads": [t.name for t in threading.enumerate() if t.name.startswith("noctiluca")],
    }


def ended():
    for thread in threading.enumerate():
        if thread.name.startswith("noctiluca"):
            thread.join(20)


tell("enabled", traces())
preferences = addon.preferences()
preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]
addon.desk.link.aim(addon.target())
addon.desk.link.look()
for _ in range(3):
    bpy.ops.preferences.addon_disable(module=NAME)
    ended()
    tell("disabled", traces())
    bpy.ops.preferences.addon_enable(module=NAME)
tell("again", traces())
addon_utils.disable(NAME)
importlib.reload(sys.modules[NAME])
addon_utils.enable(NAME)
tell("reloaded", traces())
addon.preferences().token = "secret"
addons = pathlib.Path(bpy.utils.user_resource("SCRIPTS", path="addons"))
shutil.copy(addons / f"{NAME}.py", addons / "twin.py")
bpy.ops.preferences.addon_enable(module="twin")  # as the extension beside the .py of before
twin = sys.modules["twin"]
menu = [f.__module__ for f in bpy.types.TOPBAR_MT_render.draw._draw_funcs]
bpy.ops.preferences.addon_disable(module=NAME)
tell("twin", [menu.count("twin"), menu.count(NAME), twin.preferences().token])
tell("twin's scene", bpy.context.scene.noctiluca.project_files)
del bpy.types.Scene.noctiluca  # as a copy of a release before this one did on its way out
bpy.utils.unregister_class(twin.CLASSES[-1])
bpy.ops.preferences.addon_disable(module="twin")
assert bpy.ops.preferences.addon_enable(module="twin") == {"FINISHED"}
bpy.ops.preferences.addon_disable(module="twin")
bpy.ops.preferences.addon_enable(module=NAME)
bpy.ops.preferences.addon_disable(module=NAME)
ended()
tell("removed", traces())
