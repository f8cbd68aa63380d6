"""Presses the button and tells when; of a job with copies, stays until its pictures are here."""

import time

import bpy
from inside import ARGUMENTS, addon, tell

bpy.ops.wm.open_mainfile(filepath=ARGUMENTS["blend"])
preferences = addon.preferences()
preferences.host, preferences.port = "127.0.0.1", ARGUMENTS["port"]
wishes = {"files": ARGUMENTS["files"], "output_path": ARGUMENTS["directory"] + "f_"}
tell("pressed", time.time())
sent = bpy.ops.noctiluca.send_to_farm(save=False, allow_scripts=True, **wishes)
tell("sent", time.time())
tell("outcome", list(sent))
jobs = [job for _address, job in addon.desk.sent]
tell("jobs", jobs)
if ARGUMENTS["files"] == "COPIES":
    fetch = bpy.ops.noctiluca.fetch_pictures
    tell("outcome", list(fetch(job_id=jobs[0], directory=ARGUMENTS["directory"])))
