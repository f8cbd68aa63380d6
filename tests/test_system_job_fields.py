"""Each field of a job reaches Blender: sent to a real manager, seen in a real Blender.

For an option it is enough to say in wire_values.json what value to send and what Blender's Python
shows of it while a frame is rendered. A field that has no check at all fails here.
"""

from __future__ import annotations

import json
import unittest

from support import ROOT, blender_path, needs, scenes
from support.local_farm import LocalFarm

import job_settings
from rendering.job import OPTIONS as OF_WORKERS
from rendering.job import Job
from rendering.plain_blender import plain_command

TABLE = json.loads((ROOT / "tests/fixtures/wire_values.json").read_text(encoding="utf-8"))
IN_BLENDER = TABLE["in_blender"]
# Seen by a test of its own below, or of no concern to Blender.
SEEN = {
    *("blend_file", "output_path", "frames", "render_engine", "resolution_x", "resolution_y"),
    *("overwrite", "attempts", "frame_time_limit", "allow_scripts", "blender_version"),
}
FOR_PEOPLE = {"name", "fps", "submitted_by"}
# In test_system_copies and test_manager_copies.
OF_COPIES = {"files", "project", "colours", "project_bytes"}
OF_NODES = {"blender", "tags", "all_known"}  # test_system_nodes
OF_STRIPS = {"split"}  # test_system_split
OF_MOVIES = {"video", "video_frames", "video_from", "video_only"}  # test_manager_farm_movies
OF_TESTS = {"test"}  # test_system_test_job
OF_THE_QUEUE = {"order", "paused", "comment", "requeued_from"}  # test_manager_controls

# Runs in the scene that is saved: a script of its own writes down what it sees.
PROBE = """
text = bpy.data.texts.new("probe.py")
text.use_module = True
text.write('''
import bpy, json, os
@bpy.app.handlers.persistent
def probe(scene, *_):
    seen = {key: eval(code, {"bpy": bpy, "scene": scene}) for key, code in EXPRESSIONS.items()}
    with open(bpy.path.abspath("//seen.json"), "w") as file:
        json.dump(seen, file)
bpy.app.handlers.render_pre.append(probe)
''')
scene.render.engine = "BLENDER_WORKBENCH"
bpy.ops.scene.new(type="FULL_COPY")
bpy.context.scene.name = "Other"
bpy.context.window.scene = scene
"""
ALWAYS = {
    "frames": "scene.frame_current",
    "blend_file": "bpy.data.filepath",
    "render_engine": "scene.render.engine",
}


class Complete(unittest.TestCase):
    def test_every_field_has_a_check(self) -> None:
        elsewhere = FOR_PEOPLE | OF_COPIES | OF_STRIPS | OF_NODES | OF_MOVIES | OF_THE_QUEUE
        elsewhere |= OF_TESTS
        self.assertEqual(set(job_settings.KEYS), SEEN | elsewhere | set(IN_BLENDER))

    def test_manager_and_worker_mean_the_same_options(self) -> None:
        told = {key for key, rule in job_settings.OPTIONS.items() if rule.tell_worker}
        self.assertEqual(told - {"attempts"}, set(OF_WORKERS))
        for key in OF_WORKERS:
            with self.subTest(key):
                self.assertEqual(job_settings.OPTIONS[key].default, OF_WORKERS[key].default)

    def test_without_a_session_the_command_line_says_what_it_can(self) -> None:
        job = Job(1, "/a.blend", "/o/f_", "CYCLES", threads=3)
        paths = {"scene": None, "engine": job.render_engine, "output": job.output_path}
        command = plain_command(
            "blender", job.blend_file, allow_scripts=False, options=job.arguments, frame=7, **paths
        )
        at = command.index("-t")
        self.assertEqual("3", command[at + 1])
        self.assertLess(at, command.index("-f"), "Blender renders where it reads -f")
        self.assertEqual([], Job(1, "/a.blend", "/o/f_", "CYCLES").arguments)


@needs.blender
class ReachesBlender(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.folder = self.farm.folder / "share"
        expressions = {**ALWAYS, **{key: way["expression"] for key, way in IN_BLENDER.items()}}
        self.scene = scenes.make(
            blender_path(),
            self.folder / "scene.blend",
            extra=PROBE.replace("EXPRESSIONS", repr(expressions)),
        )
        self.farm.start_manager()
        self.farm.start_workers("w1")

    def render(self, **job) -> dict:
        """The record of a job that is over; what the scene's script has seen is in `seen`."""
        self.seen = None
        file = self.folder / "seen.json"
        file.unlink(missing_ok=True)
        job = {"blend_file": self.scene, "output_path": self.folder / "out" / "f_", **job}
        record = self.farm.finished(self.farm.submit(**{"render_engine": "CYCLES", **job}))
        if file.exists():
            self.seen = json.loads(file.read_text(encoding="utf-8"))
        return record

    def messages(self) -> str:
        return "\n".join(entry["message"] for entry in self.farm.get("/logs")["activity"])

    def test_it(self) -> None:
        sent = {key: way["value"] for key, way in IN_BLENDER.items()}
        self.render(frames="7", allow_scripts=True, **sent)
        wanted = {key: way["gives"] for key, way in IN_BLENDER.items()}
        always = {"frames": 7, "blend_file": str(self.scene), "render_engine": "CYCLES"}
        self.assertEqual({**always, **wanted}, self.seen)
        picture = self.folder / "out" / "f_0007.png"
        self.assertTrue(picture.exists())

        with self.subTest("without a word of them, the file's own count"):
            self.render(frames="8", allow_scripts=True)
            self.assertEqual("Scene", self.seen["scene"])
            self.assertEqual(["FIXED", 1], self.seen["threads"])

        with self.subTest("allow_scripts, blender_version, resolution"):
            size = {"x": 640, "y": 360}
            self.render(frames="9", blender_version="9.9.1", resolution=size)
            self.assertIsNone(self.seen)
            self.assertIn("9.9.1", self.messages())
            self.assertIn("640", self.messages())

        with self.subTest("overwrite"):
            before = picture.stat().st_mtime_ns
            record = self.render(frames="7", overwrite=False)
            self.assertEqual((1, before), (record["skipped_frames"], picture.stat().st_mtime_ns))

        with self.subTest("frame_time_limit, attempts"):
            slow = scenes.make(blender_path(), self.folder / "slow.blend", seconds=30)
            limits = {"frame_time_limit": 1, "attempts": 1, "allow_scripts": True}
            record = self.render(frames="3", blend_file=slow, **limits)
            self.assertEqual([3], record["failed_frames"])
            self.assertRegex(self.messages(), r"Frame 3 failed on w1 and is given up: .*limit")


if __name__ == "__main__":
    unittest.main()
