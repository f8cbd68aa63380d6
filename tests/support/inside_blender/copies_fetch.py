"""Fetches the pictures of a job, in a Blender that has not sent it."""

import bpy
from inside import ARGUMENTS, addon, tell

preferences = addon.preferences()
preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]
preferences.token = ARGUMENTS.get("token", "")
fetch = bpy.ops.noctiluca.fetch_pictures
tell("outcome", list(fetch(job_id=ARGUMENTS["job"], directory=ARGUMENTS["directory"])))
tell("said", str(addon.desk.outcome[1]))
