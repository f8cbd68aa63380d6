"""Opens a project, sends it to the farm as copies, and tells which job it is."""

import bpy
from inside import ARGUMENTS, addon, tell

bpy.ops.wm.open_mainfile(filepath=ARGUMENTS["blend"])
preferences = addon.preferences()
preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]
preferences.token = ARGUMENTS.get("token", "")
more = {key: ARGUMENTS[key] for key in ("frames", "render_engine") if key in ARGUMENTS}
tell("outcome", list(bpy.ops.noctiluca.send_to_farm(files="COPIES", save=False, **more)))
tell("said", str(addon.desk.outcome[1]))
tell("jobs", [job for _address, job in addon.desk.sent])
tell("lacks", [file.path for file in addon.desk.disk.missing])
