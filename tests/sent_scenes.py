"""Sends other people's scenes as copies to a worker that cannot see them, and compares.

    python3 tests/sent_scenes.py FOLDER [SCENE ...] [--blender 4.5] [--keep]

For each .blend below FOLDER (or those whose path holds a SCENE): what the add-on says that it
lacks, then whether the farm's pictures are those that Blender alone makes where the files lie, file
by file and pixel by pixel. So that there is something to see and it is quick, a scene gets a camera
if it has none, a lamp, a size of 160 x 90 and few samples first, in a copy of FOLDER; its
libraries stay as they are. Needs root on Linux. Ends with exit code 1 when anything differs.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from support import addon as kit
from support import blender_path, blender_shims, copies, environment, scenes
from support.local_farm import LocalFarm

FRAMES = 3  # of each scene, from its first one on
PREPARE = """
import bpy
from mathutils import Vector
scene, render = bpy.context.scene, bpy.context.scene.render
corners = [o.matrix_world @ Vector(c) for o in scene.objects for c in o.bound_box]
low, high = (Vector(map(f, zip(*corners))) if corners else Vector() for f in (min, max))
middle, size = (low + high) / 2, max(0.5, (high - low).length)
if scene.camera is None:
    data = bpy.data.cameras.new("Added")
    data.type, data.ortho_scale, data.clip_end = "ORTHO", size * 1.3, size * 20
    scene.camera = bpy.data.objects.new("Added", data)
    scene.camera.location = middle + Vector((1, -1.5, 2)).normalized() * size * 5
    aim = (scene.camera.location - middle).to_track_quat("Z", "Y")
    scene.camera.rotation_euler = aim.to_euler()
    scene.collection.objects.link(scene.camera)
lamp = bpy.data.objects.new("Added lamp", bpy.data.lights.new("Added lamp", "SUN"))
lamp.data.energy, lamp.rotation_euler = 3, (0.4, 0.3, 0)
scene.collection.objects.link(lamp)
render.engine, scene.cycles.device = "CYCLES", "CPU"
scene.cycles.samples, scene.cycles.use_denoising = 4, False
render.resolution_x, render.resolution_y, render.resolution_percentage = 160, 90, 100
render.threads_mode, render.threads = "FIXED", 1
if hasattr(render.image_settings, "media_type"):
    render.image_settings.media_type = "IMAGE"
render.image_settings.file_format, render.filepath = "PNG", "//farm pictures/f_"
scene.frame_start = FIRST if FIRST is not None else scene.frame_start
scene.frame_end = max(scene.frame_start, min(scene.frame_end, scene.frame_start + FRAMES - 1))
bpy.ops.wm.save_mainfile(compress=COMPRESS, relative_remap=False)
print("RANGE", scene.frame_start, scene.frame_end)
"""


class Sender:
    """A farm for one Blender, whose worker never sees the artist's folder."""

    def __init__(self, blender: str, first: int | None, case: unittest.TestCase) -> None:
        self.blender, self.first = blender, first
        self.farm = LocalFarm(case)
        self.artist = self.farm.folder / "artist"
        self.artist.mkdir()
        self.farm.start_manager("--no-discovery")
        self.farm.start_worker("w1", blender=blender, hidden=self.artist)
        self.farm.wait(lambda: self.farm.online("ready") == {"w1"}, 60, "the worker")

    def verdict(self, source: Path, below: Path, number: int) -> tuple[bool, str]:
        """(whether all is well, what came of it) of one scene of a folder."""
        root = self.artist / str(number)
        shutil.copytree(source, root)
        blend = root / below
        try:
            first, last = self._prepare(blend)
        except AssertionError as refusal:
            return _is_no_blend(str(refusal)), f"Blender does not open it: {_reason(str(refusal))}"
        plain = self.farm.folder / "plain" / str(number)
        range_ = ("-s", str(first), "-e", str(last))
        scenes.render_plainly(self.blender, blend, f"{plain}/f_", *range_)
        home = self.farm.folder / f"home {number}"
        home.mkdir()
        sent = kit.run(self.blender, "copies_send", home, blend=str(blend), port=self.farm.port)
        lacks = ", ".join(os.path.relpath(path, root) for path in sent["lacks"])
        said = f"; said before: lacks {lacks}" if lacks else ""
        if sent["outcome"] != ["FINISHED"]:
            return False, f"not sent: {sent['said']}{said}"
        (job_id,) = sent["jobs"]
        record = self.farm.finished(job_id)
        if record["status"] != "completed":
            return False, f"{record['status']}{said}\n{self.farm.logs()}"
        warned = self._warnings(job_id)
        if warned and not lacks:
            said += "; said too late: " + " ".join(warned)
        different = self._differences(job_id, plain)
        blank = "" if different or self._is_seen(plain) else " (but blank)"
        return not different and not (warned and not lacks), (different or f"equal{blank}") + said

    def _prepare(self, blend: Path) -> tuple[int, int]:
        with open(blend, "rb") as file:
            compress = file.read(7) != b"BLENDER"
        told = f"FRAMES, FIRST, COMPRESS = {FRAMES}, {self.first}, {compress}\n"
        arguments = ("--python-exit-code", "1", "--python-expr", told + PREPARE)
        said = scenes.run_blender(self.blender, str(blend), *arguments)
        line = next(line for line in said.splitlines() if line.startswith("RANGE"))
        return int(line.split()[1]), int(line.split()[2])

    def _warnings(self, job_id: int) -> list[str]:
        """What the worker missed."""
        entries = self.farm.get("/logs")["errors"]
        return [e["error"] for e in entries if "issing" in e["error"] and e.get("job_id", job_id)]

    def _differences(self, job_id: int, plain: Path) -> str:
        from support import pixels

        back = self.farm.folder / "back" / str(job_id)
        copies.keep(copies.results(self.farm, job_id), back)
        names = {path.name for path in plain.iterdir()}
        found = {path.name for path in back.rglob("*") if path.is_file()}
        if names != found:
            return f"files: alone {sorted(names)}, farm {sorted(found)}"
        differ = (pixels.difference(plain / name, back / name) for name in sorted(names))
        return "; ".join(filter(None, differ))

    def _is_seen(self, plain: Path) -> bool:
        import numpy
        from PIL import Image

        return any(numpy.asarray(Image.open(path)).std() > 1 for path in plain.iterdir())


def _is_no_blend(text: str) -> bool:
    """Whether Blender says that it cannot read the file, so that nobody could send it."""
    return any(sign in text for sign in ("Failed to read", "not a blend file", "not read as"))


def _reason(text: str) -> str:
    lines = [line for line in text.splitlines() if "rror" in line or "not a blend" in line]
    return (lines or text.splitlines())[-1][:160]


def executable(version: str) -> str:
    if version == "system":
        return blender_path() or "blender"
    return blender_shims().get(version, version)


def run(version: str, options: argparse.Namespace) -> int:
    """Prints a line for each scene; returns how many are not well."""
    case, began, wrong = unittest.TestCase(), time.monotonic(), 0
    every = sorted(path.relative_to(options.folder) for path in options.folder.rglob("*.blend"))
    chosen = [b for b in every if not options.names or any(n in str(b) for n in options.names)]
    print(f"Blender {version}", flush=True)
    try:
        sender = Sender(executable(version), options.first, case)
        for number, below in enumerate(chosen):
            try:
                is_well, told = sender.verdict(options.folder, below, number)
            except (AssertionError, subprocess.SubprocessError) as failure:
                is_well, told = False, str(failure)
            wrong += not is_well
            print(f"{'ok   ' if is_well else 'WRONG'}  {below}: {told}", flush=True)
        if options.keep:
            kept = tempfile.mkdtemp(prefix="sent-scenes-")
            shutil.copytree(sender.farm.folder, kept, dirs_exist_ok=True)
            print(f"kept in {kept}")
    finally:
        case.doCleanups()
    seconds = time.monotonic() - began
    print(f"Blender {version}: {len(chosen) - wrong} of {len(chosen)} in {seconds:.0f} s\n")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="only scenes whose path holds one of these")
    parser.add_argument("--blender", action="append", help="4.2, 4.5, ... or a path; repeatable")
    parser.add_argument("--first", type=int, help="the first frame (default: the scene's own)")
    parser.add_argument("--keep", action="store_true", help="keep the farm's folder")
    options = parser.parse_args()
    wrong = sum([run(version, options) for version in options.blender or ["system"]])
    return 1 if wrong else 0


if __name__ == "__main__":
    environment.go_on_inside()
    sys.exit(main())
