"""One folder under another name on each computer: the same pictures, and files where they belong.

Each worker lives in a mount namespace of its own, in which it sees the artist's folder only under
its own name; the job is sent with a drive letter that nobody here has. Making such a namespace
needs root: as in CI.

Caught when planted: only the job's own paths turned, libraries turned last, a File Output node left
out, a node that renders without a folder that it does not see, an attempt used up for it.

With ``NOCTILUCA_ALL_BLENDERS=1`` 4.2, 4.5 and 5.0 are tried as well.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

from support import ROOT, blender_path, blender_shims, needs, scenes
from support.local_farm import LocalFarm

from test_system_copies import MAKE_LIBRARY, MAKE_SHOT

HEAVY_S = 25  # for tests/run.py
INSIDE = """
import importlib.util, json, os, sys, time
import bpy
def load(name):
    spec = importlib.util.spec_from_file_location(name, os.path.join(RENDERING, name + ".py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
roots, paths = load("path_roots"), load("project_paths")
for number in range(1000):
    image = bpy.data.images.new("i%d" % number, 1, 1)
    image.source = "FILE"
    image.filepath = "S:\\\\show\\\\tex\\\\t_%d.<UDIM>.png" % number
place = {"blend": "S:\\\\show\\\\a.blend", "seen": {"show": ["/mnt/show"]}}
place["roots"] = [{"name": "show", "paths": ["S:\\\\show", "/mnt/show"]}]
began = time.process_time()
paths.turn(paths.paths_of(place, roots))
took = time.process_time() - began
turned = sum(i.filepath.startswith("/mnt/show/tex/t_") for i in bpy.data.images)
print("TOLD " + json.dumps({"turned": turned, "seconds": took}))
"""


def may_mount() -> bool:
    """Whether this user may have mount namespaces."""
    if not sys.platform.startswith("linux"):
        return False
    tried = subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False)
    return tried.returncode == 0


@needs.blender
class Nodes(unittest.TestCase):
    blender = blender_path()
    frames = (3, 4)
    more = ""  # to the script that makes the scene

    def setUp(self) -> None:
        if not may_mount():
            if os.environ.get("CI") and os.geteuid() == 0:
                self.fail("Root in CI must be able to make mount namespaces: allow it to.")
            self.skipTest("making a mount namespace needs root on Linux")
        self.pixels = needs.pictures()
        self.farm = LocalFarm(self)
        self.artist, self.real = self.farm.folder / "artist", self.farm.folder / "real"

    def make(self) -> None:
        root = f"ROOT = {str(self.artist)!r}\nRELATIVE = False\n"
        library = self.artist / "lib" / "props.blend"
        scenes.make(self.blender, library, extra=root + MAKE_LIBRARY)
        shot = self.artist / "proj" / "shot.blend"
        output = str(self.artist / "out" / "f_")
        extra = root + MAKE_SHOT + self.more
        scenes.make(self.blender, shot, frames=self.frames, output=output, extra=extra)
        scenes.render_plainly(self.blender, shot, str(self.farm.folder / "plain" / "f_"))
        (self.artist / "proj" / "nodes").rename(self.farm.folder / "plain nodes")
        self.artist.rename(self.real)

    def start(self, name: str) -> Path:
        """A worker that sees the folder under its own name alone; returns that name."""
        own = self.farm.folder / f"of {name}" / "show"
        own.mkdir(parents=True)
        mounts = 'mount --bind "$1" "$2" && mount -t tmpfs none "$1" && shift 2 && exec "$@"'
        wrapper = self.farm.folder / f"{name}.sh"
        command = f"#!/bin/sh\nset -- '{self.real}' '{own}' '{self.farm.python}' \"$@\"\n{mounts}\n"
        inner = wrapper.with_suffix(".inner")
        inner.write_text(command)
        wrapper.write_text(f"#!/bin/sh\nexec unshare -m sh '{inner}' \"$@\"\n")
        for file in (inner, wrapper):
            file.chmod(0o755)
        before, self.farm.python = self.farm.python, str(wrapper)
        self.farm.start_worker(name, blender=self.blender)
        self.farm.python = before
        self.farm.wait(lambda: name in self.farm.online(), 60, name)
        return own

    def set_roots(self, *own: Path) -> None:
        names = ["S:\\show", str(self.artist), *map(str, own)]
        reply = self.farm.post("/paths", {"roots": [{"name": "show", "paths": names}]})
        self.assertTrue(reply.get("ok"), reply)

    def submit(self, output: str, **more) -> int:
        first, last = self.frames
        job = {"blend_file": "s:\\Show/proj\\shot.blend", "output_path": output, "attempts": 1}
        return self.farm.submit(start_frame=first, end_frame=last, **job, **more)

    def alerts(self) -> list[str]:
        return [alert["message"] for alert in self.farm.get("/alerts")["alerts"]]

    def check(self) -> None:
        """The same pictures, where they belong, and nothing where the artist's folder was."""
        for number in range(self.frames[0], self.frames[1] + 1):
            name = f"f_{number:04d}.png"
            plain, came = self.farm.folder / "plain" / name, self.real / "out" / name
            self.assertIsNone(self.pixels.difference(plain, came), name)
            came.unlink()
        plain = sorted((self.farm.folder / "plain nodes").iterdir())
        self.assertEqual(self.frames[1] - self.frames[0] + 1, len(plain))
        for path in plain:
            came = self.real / "proj" / "nodes" / path.name
            self.assertIsNone(self.pixels.difference(path, came), path.name)
            came.unlink()
        self.assertFalse(self.artist.exists(), "a node wrote where the artist's folder was")


@needs.blender
class OtherNames(Nodes):
    def test_each_node_by_its_own_name_and_only_when_it_sees_it(self) -> None:
        self.make()
        self.farm.start_manager("--no-discovery")
        self.set_roots()
        b = self.start("b")
        job_id = self.submit("S:\\show\\out\\f_")
        said = lambda: [line for line in self.alerts() if "takes no part" in line]  # noqa: E731
        self.farm.wait(said, 60, "the node's sentence")
        self.assertIn("b takes no part in this job", said()[0])
        self.assertIn("does not see the shared folder “show”", said()[0])
        self.assertEqual({}, self.farm.get("/paths")["nodes"][0]["seen"])
        self.set_roots(b)
        record = self.farm.finished(job_id)
        self.assertEqual("completed", record["status"], self.farm.logs())
        self.check()
        self.farm.stop("b")
        self.farm.free_again()
        a = self.start("a")
        self.set_roots(a, b)
        record = self.farm.finished(self.submit(""))  # the scene's own output path
        self.assertEqual("completed", record["status"], self.farm.logs())
        self.assertEqual(["a"], record["workers"])
        self.check()
        self.assertEqual({"show": str(a)}, self.farm.get("/paths")["nodes"][0]["seen"])


@needs.blender_shims("5.2")
class OtherNamesInTheNewest(OtherNames):
    blender = blender_shims().get("5.2")


for version in ("4.2", "4.5", "5.0") if os.environ.get("NOCTILUCA_ALL_BLENDERS") == "1" else ():
    kind = type(
        f"OtherNamesIn{version.replace('.', '')}",
        (OtherNames,),
        {"blender": blender_shims()[version]},
    )
    globals()[kind.__name__] = kind
    del kind


@needs.blender
class InStrips(Nodes):
    frames = (3, 7)  # of which the first ones are whole: until a node has told what it opened
    more = "scene.render.resolution_y, scene.cycles.samples = 90, 60\n"

    def test_frames_that_two_nodes_render_together_by_other_names(self) -> None:
        self.make()
        self.farm.start_manager("--no-discovery")
        self.set_roots(self.start("a"), self.start("b"))
        self.farm.wait(lambda: self.farm.online("ready") == {"a", "b"}, 60, "both nodes")
        record = self.farm.finished(self.submit("S:\\show\\out\\f_", split="always"))
        self.assertEqual("completed", record["status"], self.farm.logs())
        self.farm.check_strips()
        self.check()


@needs.blender
class Many(unittest.TestCase):
    def test_a_thousand_paths_take_less_than_a_second_of_blenders_time(self) -> None:
        script = f"RENDERING = {str(ROOT / 'worker' / 'rendering')!r}\n{INSIDE}"
        said = scenes.run_blender(
            blender_path(), "--factory-startup", "--python-exit-code", "1", "--python-expr", script
        )
        told = json.loads(next(line for line in said.splitlines() if "TOLD" in line)[5:])
        print(f"1,000 paths: {told['seconds']:.3f} s")
        self.assertEqual(1000, told["turned"])
        self.assertLess(told["seconds"], 1.0)


LENS = """
import importlib.util, json, os, sys
import bpy
def load(path):
    spec = importlib.util.spec_from_file_location(os.path.basename(path)[:-3], path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
sys.path.insert(0, RENDERING)
roots, paths, checks = (
    load(os.path.join(RENDERING, name + ".py"))
    for name in ("path_roots", "project_paths", "scene_checks")
)
addon = load(ADDON)
camera = bpy.data.objects["Camera"].data
camera.type, camera.custom_mode = "CUSTOM", "EXTERNAL"
camera.custom_filepath = "S:\\show\\own.osl"
place = {"blend": "S:\\show\\a.blend", "seen": {"show": ["/mnt/show"]}}
place["roots"] = [{"name": "show", "paths": ["S:\\show", "/mnt/show"]}]
paths.turn(paths.paths_of(place, roots))
found = [[path for _kind, _name, path in checks.needed_files(bpy.context.scene)]]
found += [[path for _kind, _name, path in addon.needed_files(bpy.context.scene)]]
print("TOLD " + json.dumps(found))
"""


@needs.blender_shims("5.2")
class Lens(unittest.TestCase):
    def test_the_osl_of_a_camera_is_turned_and_looked_for_and_sent(self) -> None:
        addon = ROOT / "addon" / "noctiluca_render_manager.py"
        script = f"RENDERING = {str(ROOT / 'worker' / 'rendering')!r}\nADDON = {str(addon)!r}\n"
        said = scenes.run_blender(
            blender_shims()["5.2"],
            *("--factory-startup", "--python-exit-code", "1", "--python-expr", script + LENS),
        )
        told = json.loads(next(line for line in said.splitlines() if "TOLD" in line)[5:])
        self.assertEqual([["/mnt/show/own.osl"]] * 2, told)


if __name__ == "__main__":
    unittest.main()
