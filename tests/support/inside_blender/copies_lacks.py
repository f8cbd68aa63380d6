"""What the check says while the files of one kind after the other are away."""

import os

import bpy
from inside import ARGUMENTS, addon, tell

bpy.ops.wm.open_mainfile(filepath=ARGUMENTS["blend"])
scene = bpy.context.scene
facts = addon.gather_contents(addon.gather_scene(scene, {"files": "COPIES"}), scene)
tell("before", [file.path for file in addon.look_at_disks(facts).missing])
for folder in ARGUMENTS["folders"]:
    os.rename(folder, folder + " away")
    lacks = addon.look_at_disks(facts)
    tell(folder, [str(found.what) for found in addon.check_contents(facts, lacks)])
    os.rename(folder + " away", folder)
