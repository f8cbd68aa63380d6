"""Nodes as they are: which of a computer's Blenders opens a job, and what a job asks of a node.

The worker is a real process with the Blenders of this computer; a job of each series is rendered
with the one of that series, which its log names. Caught when planted: the newest for every job, a
job that is handed to a node without what it asks for, a queue that stands behind such a job.
"""

from __future__ import annotations

import os
import re
import unittest
from pathlib import Path

from support import blender_path, blender_shims, copies, needs, scenes
from support.local_farm import LocalFarm

pixels = needs.pictures()
HEAVY_S = 40


def series_of(blender: str) -> str:
    return re.search(r"Blender (\d+\.\d+)", scenes.run_blender(blender, "--version"))[1]


class Series(unittest.TestCase):
    @needs.blender
    @needs.blender_shims("4.5", "5.2")
    def test_each_job_gets_the_blender_of_its_series(self) -> None:
        own = series_of(blender_path())  # Debian 12 has 3.4, Debian 13 has 4.3
        by_series = {own: blender_path(), **{s: blender_shims()[s] for s in ("4.5", "5.2")}}
        farm = LocalFarm(self)
        farm.start_manager()
        more = [word for path in list(by_series.values())[1:] for word in ("--blender", path)]
        farm.start_worker("w", *more, blender=by_series[own])
        farm.wait(lambda: "w" in farm.online("ready"), 60, "the worker")
        scene = scenes.make(by_series[own], farm.folder / "scene.blend")
        for series in ("4.5", own, "5.2"):
            job_id = self.send(farm, scene, series)
            self.assertEqual(farm.finished(job_id)["status"], "completed")
            self.assertIn(f"Blender for job {job_id}: {by_series[series]} ", self.log(farm))
        (worker,) = farm.get("/workers")["workers"]
        told = [
            version.rsplit(".", 1)[0] if version.count(".") > 1 else version
            for version in worker["system_info"]["blenders"]
        ]
        self.assertEqual(told, ["5.2", "4.5", own])
        self.check_exact(farm, scene, by_series)

    def check_exact(self, farm: LocalFarm, scene: Path, by_series: dict) -> None:
        """A series that nobody has is waited for, and holds up nobody, until any other will do."""
        waits = self.send(farm, scene, "4.4", blender="exact")
        nearest = self.send(farm, scene, "4.4")
        self.assertEqual(farm.finished(nearest)["status"], "completed")
        self.assertIn(f"Blender for job {nearest}: {by_series['4.5']} ", self.log(farm))
        (queued,) = farm.get("/queue")["queue"]
        self.assertEqual((queued["job_id"], queued["why"]["code"]), (waits, "lacks"))
        self.assertIn("blender-4.4", queued["why"]["text"])
        farm.post("/change_job", {"job_id": waits, "blender": "any"})
        self.assertEqual(farm.finished(waits)["status"], "completed")
        self.assertIn(f"Blender for job {waits}: {by_series['5.2']} ", self.log(farm))

    def send(self, farm: LocalFarm, scene: Path, series: str, **more: str) -> int:
        return farm.submit(
            blend_file=scene,
            output_path=farm.folder / f"out-{series}" / "f_",
            start_frame=1,
            end_frame=1,
            blender_version=f"{series}.0",
            **more,
        )

    def log(self, farm: LocalFarm) -> str:
        return (farm.folder / "w.log").read_text(encoding="utf-8", errors="replace")


ADDON = """
bl_info = {"name": "Tint", "blender": (3, 4, 0)}
import bpy
class Tint(bpy.types.Node):
    bl_idname, bl_label = "FarmTintNode", "Tint"
    def init(self, context):
        self.outputs.new("NodeSocketColor", "Color")
def register():
    bpy.utils.register_class(Tint)
def unregister():
    bpy.utils.unregister_class(Tint)
"""
USE = """
import sys
sys.path.insert(0, %r)
import farm_tint
farm_tint.register()
tree = bpy.data.objects["Cube"].data.materials[0].node_tree
for name in ("My Tint", "Another's"):  # which leads to nothing
    tree.nodes.new("FarmTintNode").name = name
shader = next(node for node in tree.nodes if node.inputs and node.outputs)
tree.links.new(tree.nodes["My Tint"].outputs[0], shader.inputs[0])
"""


@needs.blender
class AddOns(unittest.TestCase):
    """A node type of an add-on: named where it is away, known where the worker was told of it."""

    def test_what_is_away_is_named_before_the_first_frame(self) -> None:
        farm = LocalFarm(self)
        addons = farm.folder / "scripts" / "addons"
        addons.mkdir(parents=True)
        (addons / "farm_tint.py").write_text(ADDON)
        extra = USE % str(addons)
        scene = scenes.make(blender_path(), farm.folder / "scene.blend", extra=extra)
        farm.environment["BLENDER_USER_SCRIPTS"] = str(farm.folder / "scripts")
        farm.start_manager()
        for name, more, lacks in (
            ("bare", [], "node My Tint (Shader Nodetree)"),
            ("told", ["--addons", "farm_tint"], ""),
            ("wrong", ["--addons", "farm_tint,no_such"], "could not enable"),
        ):
            with self.subTest(name):
                farm.start_worker(name, *more)
                farm.wait(lambda name=name: name in farm.online("ready"), 60, name)
                self.check_what_was_all_known(farm, scene, name != "bare")
                record = farm.finished(self.send(farm, scene))
                self.assertEqual(record["completed_frames"], 1)
                lines = [entry["message"] for entry in farm.get("/logs")["activity"]]
                said = [line for line in lines if line.startswith(f"{name} (frame 1): This node")]
                self.assertEqual(bool(said), bool(lacks), said)
                self.assertIn(lacks, "".join(said))
                farm.stop(name)

    def check_what_was_all_known(self, farm: LocalFarm, scene: Path, is_here: bool) -> None:
        """To its sender's Blender: one that lacks a part makes no other picture instead."""
        job_id = self.send(farm, scene, all_known=True)
        self.assertEqual(farm.finished(job_id)["completed_frames"], int(is_here))
        lines = [entry["message"] for entry in farm.get("/logs")["activity"]]
        (said,) = [line for line in lines if "given up" in line] if not is_here else ["My Tint"]
        self.assertIn("My Tint", said)
        self.assertNotIn("Another's", said)

    def send(self, farm: LocalFarm, scene: Path, **more: bool) -> int:
        out = farm.folder / "out" / "f_"
        return farm.submit(blend_file=scene, output_path=out, start_frame=1, end_frame=1, **more)


@needs.blender
class Slots(unittest.TestCase):
    """Two Blenders under one process, each a worker of its own."""

    def test_two_render_one_job_and_end_as_one(self) -> None:
        farm, blender = LocalFarm(self), blender_path()
        # Each frame takes a while, so that both have some.
        scene = scenes.make(blender, farm.folder / "a" / "scene.blend", frames=(1, 6), seconds=0.3)
        farm.start_manager()
        of_2_3 = farm.folder / "w" / "worker-data" / "w-2" / "projects"
        of_2_3.mkdir(parents=True)  # it kept the second one's projects apart
        farm.start_worker("w", "--slots", "2")
        farm.wait(lambda: farm.online("ready") == {"w", "w-2"}, 60, "both")
        out = farm.folder / "out" / "f_"
        job = {"start_frame": 1, "end_frame": 6, "allow_scripts": True, "split": "never"}
        record = farm.finished(farm.submit(blend_file=scene, output_path=out, **job))
        self.assertEqual((record["status"], record["workers_used"]), ("completed", 2))
        plain = farm.folder / "plain"
        scenes.run_blender(blender, "-b", str(scene), "-o", str(plain / "f_"), "-a")
        for frame in range(1, 7):
            name = f"f_{frame:04d}.png"
            self.assertIsNone(pixels.difference(plain / name, out.parent / name))
        self.check_sent(farm, scene, plain, job)
        self.assertFalse(of_2_3.exists())
        self.check_restart(farm)
        self.assertEqual(farm.stop("w"), 0)
        farm.wait(lambda: not farm.online(), 20, "both to have left")

    def test_a_second_one_is_tried_where_frames_leave_cores_idle(self) -> None:
        """What a real Blender tells of its frames is enough to try and to conclude, and the farm's
        log says both, whatever comes of it on a computer that others use as well."""
        farm = LocalFarm(self)
        scene = scenes.make(blender_path(), farm.folder / "idle.blend", seconds=0.3)
        farm.start_manager()
        farm.start_worker("w", "--slots", "auto")
        farm.wait(lambda: farm.online("ready") == {"w"}, 60, "the worker")
        job = {"start_frame": 1, "end_frame": 300, "allow_scripts": True, "split": "never"}
        farm.submit(blend_file=scene, output_path=farm.folder / "out" / "f_", **job)

        def said(word: str) -> list[str]:
            lines = [entry["message"] for entry in farm.get("/logs")["activity"]]
            return [line for line in lines if word in line]

        farm.wait(lambda: len(said("second")) == 2, 90, "what comes of it")
        tried, found = said("second")
        self.assertRegex(tried, r"^w .*leaves \d+ % of this computer's cores idle: a second")
        self.assertRegex(found, r"With two Blenders, .* frames of job 1 are done")
        self.assertGreater(len(said("done by w-2")), 2)

    def check_sent(self, farm: LocalFarm, scene: Path, plain: Path, job: dict) -> None:
        """A project that was sent is kept once for both, and each has a folder of its own."""
        project = copies.send(farm, scene.parent, scene)
        job_id = farm.submit(blend_file=scene, files="copies", project=project, **job)
        self.assertEqual(farm.finished(job_id)["workers_used"], 2, farm.logs())
        back = farm.folder / "back"
        copies.keep(copies.results(farm, job_id), back)
        for frame in range(1, 7):
            name = f"f_{frame:04d}.png"
            self.assertIsNone(pixels.difference(plain / name, back / name))
        kept = farm.folder / "w" / "worker-data" / "w" / "projects"
        (content,) = (kept / "contents").glob("??/*")
        found = {path.parent.name for path in (kept / "work").glob("*/scene.blend")}
        self.assertEqual(found, {project[:20], f"{project[:20]}-2"})
        self.assertEqual(content.stat().st_nlink, 3)

    def check_restart(self, farm: LocalFarm) -> None:
        """Of one is one of both, once. Its locks tell the processes apart."""
        locks = [farm.folder / "w" / "worker-data" / name / "lock" for name in ("w", "w-2")]
        before = [lock.read_text() for lock in locks]
        farm.post("/worker_command", {"worker": "w-2", "command": "restart"})
        farm.wait(
            lambda: all(lock.read_text() not in before for lock in locks), 30, "both to be new"
        )
        farm.wait(lambda: farm.online("ready") == {"w", "w-2"}, 30, "both to be back")
        starts = (farm.folder / "w.log").read_text(encoding="utf-8").count("Noctiluca worker")
        self.assertEqual(starts, 2)


@needs.linux
@needs.blender
class Console(unittest.TestCase):
    def test_a_frame_is_given_back_at_once_and_its_worker_stays_out(
        self,
    ) -> None:
        farm = LocalFarm(self)
        scene = scenes.make(blender_path(), farm.folder / "scene.blend", seconds=4)
        terminal, stdin = os.openpty()
        self.addCleanup(os.close, terminal)
        farm.start_manager()
        farm.start_worker("mine", stdin=stdin)
        os.close(stdin)
        farm.wait(lambda: farm.online("ready"), 60, "the worker")
        out = farm.folder / "out" / "f_"
        job = {"start_frame": 1, "end_frame": 1, "attempts": 1, "allow_scripts": True}
        job_id = farm.submit(blend_file=scene, output_path=out, **job)
        farm.wait(lambda: self.progress(farm, "mine") is not None, 60, "the frame")
        os.write(terminal, b"now\n")
        farm.wait(lambda: self.worker(farm, "mine").get("out"), 20, "it to be out")
        farm.wait(lambda: self.progress(farm, "mine") is None, 20, "its frame to go back")
        self.assertIsNone(farm.record(job_id))
        os.write(terminal, b"g\n")
        record = farm.finished(job_id)
        self.assertEqual((record["status"], record["failed_frames"]), ("completed", []))
        lines = [entry["message"] for entry in farm.get("/logs")["activity"]]
        for line in ("Frame 1 of mine goes back.", "mine takes part again."):
            self.assertIn(line, lines)

    def worker(self, farm: LocalFarm, name: str) -> dict:
        workers = farm.get("/workers")["workers"]
        return next((worker for worker in workers if worker["name"] == name), {})

    def progress(self, farm: LocalFarm, name: str) -> int | None:
        return self.worker(farm, name).get("frame")


if __name__ == "__main__":
    unittest.main()
