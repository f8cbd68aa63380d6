"""A project that only the artist's computer has is rendered by nodes that never see it.

The artist's folder is moved away before anybody renders, or hidden from the worker from its start:
what a picture needs has come with the project, or is missing.
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import sys
import time
import unittest
from pathlib import Path
from unittest import mock

from support import addon as kit
from support import blender_path, blender_shims, copies, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 170  # for tests/run.py

# A plane that shows a picture from beside the .blend, one of another drive (a whole path), one of a
# linked library with a picture of its own, and a sequence of which frame N shows file N.
LIBRARY = """
def picture(path, colour, size=8):
    image = bpy.data.images.new("made", size, size)
    image.pixels = [*colour, 1.0] * (size * size)
    image.filepath_raw, image.file_format = path, "PNG"
    import os
    os.makedirs(os.path.dirname(path), exist_ok=True)
    image.save()
    bpy.data.images.remove(image)
def shown(name, at, path, source="FILE"):
    bpy.ops.mesh.primitive_plane_add(size=1.6, location=(at, 0, 0))
    thing = bpy.context.object
    thing.name = name
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    nodes = material.node_tree.nodes
    node = nodes.new("ShaderNodeTexImage")
    node.image = bpy.data.images.load(path)
    node.image.source = source
    emission = nodes.new("ShaderNodeEmission")
    links = material.node_tree.links
    links.new(node.outputs[0], emission.inputs[0])
    links.new(emission.outputs[0], nodes["Material Output"].inputs[0])
    thing.data.materials.append(material)
    return node
"""
MAKE_LIBRARY = (
    LIBRARY
    + """
for thing in list(bpy.data.objects):
    bpy.data.objects.remove(thing)
picture(ROOT + "/lib/t/green.png", (0, 1, 0))
shown("Prop", 2, ROOT + "/lib/t/green.png")
bpy.ops.wm.save_as_mainfile(filepath=ROOT + "/lib/props.blend")
bpy.ops.file.make_paths_relative()
"""
)
MAKE_SHOT = (
    LIBRARY
    + """
for thing in list(bpy.data.objects):
    if thing.type == "MESH":
        bpy.data.objects.remove(thing)
bpy.ops.object.camera_add(location=(0, 0, 6))
scene.camera = bpy.context.object
scene.camera.data.type, scene.camera.data.ortho_scale = "ORTHO", 8
scene.view_settings.view_transform = "Standard"
picture(ROOT + "/proj/tex/red.png", (1, 0, 0))
picture(ROOT + "/other drive/blue.png", (0, 0, 1))
for number in range(1, 13):
    picture(f"{ROOT}/seq/s_{number:03d}.png", (number / 16, 1 - number / 16, 1))
shown("Red", -2, ROOT + "/proj/tex/red.png")
shown("Blue", 0, ROOT + "/other drive/blue.png")
node = shown("Sequence", 3.7, ROOT + "/seq/s_001.png", "SEQUENCE")
node.image_user.frame_duration, node.image_user.frame_start = 12, 1
node.image_user.use_auto_refresh = True
with bpy.data.libraries.load(ROOT + "/lib/props.blend", link=True) as (there, here):
    here.objects = ["Prop"]
scene.collection.objects.link(here.objects[0])
bpy.ops.wm.save_as_mainfile(filepath=settings["path"])
if RELATIVE:
    bpy.data.images["red.png"].filepath = "//tex/red.png"
    bpy.data.libraries[0].filepath = "//../lib/props.blend"
scene.use_nodes = True
if hasattr(scene, "compositing_node_group"):
    tree = scene.compositing_node_group = bpy.data.node_groups.new("made", "CompositorNodeTree")
    tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
    layers = tree.nodes.new("CompositorNodeRLayers")
    tree.links.new(layers.outputs["Image"], tree.nodes.new("NodeGroupOutput").inputs[0])
else:
    tree = scene.node_tree
    layers = next(node for node in tree.nodes if node.bl_idname == "CompositorNodeRLayers")
output = tree.nodes.new("CompositorNodeOutputFile")
folder = ROOT + "/proj/nodes/" if not RELATIVE else "//nodes/"
if hasattr(output, "directory"):
    output.directory, output.file_name = folder, "extra"
    output.format.media_type = "IMAGE"
    output.file_output_items.new("RGBA", "Image")
else:
    output.base_path = folder
    output.file_slots[0].path = "extra_"
output.format.file_format = "PNG"
tree.links.new(layers.outputs["Image"], output.inputs[0])
"""
)

# Two libraries that need each other: a collection of the first one holds an object of the second,
# whose material is the first one's.
MAKE_FIRST = (
    LIBRARY
    + """
for thing in list(bpy.data.objects):
    bpy.data.objects.remove(thing)
picture(ROOT + "/lib/t/green.png", (0, 1, 0))
shown("First", -1, ROOT + "/lib/t/green.png")
pair = bpy.data.collections.new("Pair")
scene.collection.children.link(pair)
pair.objects.link(bpy.data.objects["First"])
"""
)
MAKE_SECOND = """
with bpy.data.libraries.load(ROOT + "/lib/first.blend", link=True) as (there, here):
    here.materials = ["First"]
bpy.ops.mesh.primitive_plane_add(size=1.6, location=(1, 0, 0))
bpy.context.object.name = "Second"
bpy.context.object.data.materials.append(here.materials[0])
"""
CLOSE_CIRCLE = """
import bpy
with bpy.data.libraries.load(ROOT + "/lib/second.blend", link=True) as (there, here):
    here.objects = ["Second"]
bpy.data.collections["Pair"].objects.link(here.objects[0])
bpy.ops.wm.save_mainfile()
"""
# As Windows leaves it: its relative paths have backslashes, which every Blender takes.
MAKE_CIRCLE_SHOT = (
    LIBRARY
    + """
for thing in list(bpy.data.objects):
    bpy.data.objects.remove(thing)
bpy.ops.object.camera_add(location=(0, 0, 6))
scene.camera = bpy.context.object
scene.camera.data.type, scene.camera.data.ortho_scale = "ORTHO", 8
picture(ROOT + "/tex/red.png", (1, 0, 0))
shown("Red", -3, ROOT + "/tex/red.png")
with bpy.data.libraries.load(ROOT + "/lib/first.blend", link=True) as (there, here):
    here.collections = ["Pair"]
scene.collection.children.link(here.collections[0])
bpy.ops.wm.save_as_mainfile(filepath=settings["path"], compress=True)
bpy.data.images["red.png"].filepath = "//..\\\\tex\\\\red.png"
for library in bpy.data.libraries:
    if library.filepath.endswith("first.blend"):
        library.filepath = "//..\\\\lib\\\\first.blend"
"""
)


WHOLE_PATHS = """
import bpy
bpy.ops.file.make_paths_absolute()
bpy.ops.wm.save_mainfile(relative_remap=False)
"""


class Copies(unittest.TestCase):
    blender = blender_path()

    def setUp(self) -> None:
        self.pixels = needs.pictures()
        self.farm = LocalFarm(self)
        self.root = self.farm.folder / "artist"
        self.away = self.farm.folder / "not here"

    def make(self, is_relative: bool) -> Path:
        root = f"ROOT = {str(self.root)!r}\nRELATIVE = {is_relative}\n"
        library = self.root / "lib" / "props.blend"
        scenes.make(self.blender, library, extra=root + MAKE_LIBRARY)
        shot = self.root / "proj" / "shot.blend"
        scenes.make(self.blender, shot, frames=(3, 5), output="//out/f_", extra=root + MAKE_SHOT)
        scenes.render_plainly(self.blender, shot, str(self.farm.folder / "plain" / "f_"))
        (self.root / "proj" / "nodes").rename(self.farm.folder / "plain nodes")
        return shot

    def render(self, shot: Path, **more) -> tuple[int, dict[str, bytes]]:
        numbers = {f"seq/s_{n:03d}.png": [n] for n in range(1, 13)}
        for name in numbers:
            if not 3 <= int(name[-7:-4]) <= 5:
                (self.root / name).unlink()  # what no frame needs is not sent
        project = copies.send(self.farm, self.root, shot, numbers)
        self.root.rename(self.away)
        job_id = self.farm.submit(
            blend_file=shot, start_frame=3, end_frame=5, files="copies", project=project, **more
        )
        record = self.farm.finished(job_id)
        self.assertEqual("completed", record["status"], self.farm.logs())
        return job_id, copies.results(self.farm, job_id)

    def check(self, found: dict[str, bytes]) -> None:
        names = {f"f_000{n}.png" for n in (3, 4, 5)}
        plain = self.farm.folder / "plain nodes"
        extra = {f"_project/proj/nodes/{path.name}" for path in plain.iterdir()}
        self.assertEqual((3, names | extra), (len(extra), set(found)))
        back = self.farm.folder / "back"
        copies.keep(found, back)
        for name in names:
            self.same(self.farm.folder / "plain" / name, back / name)
        for name in extra:
            self.same(plain / Path(name).name, back / name)
        self.assertFalse(self.root.exists(), "a node wrote where the artist's folder was")

    def same(self, one: Path, other: Path) -> None:
        self.assertIsNone(self.pixels.difference(one, other))

    def send_and_fetch(self) -> None:
        """With a token, from one Blender, and brought to another folder by another one."""
        shot = self.make(False)
        token = ("--token", "sesame")
        self.farm.headers["X-Noctiluca-Token"] = "sesame"
        self.farm.start_manager("--no-discovery", *token)
        for name in ("w1", "w2"):
            self.farm.start_worker(name, *token, blender=self.blender)
        self.farm.wait(lambda: self.farm.online("ready") == {"w1", "w2"}, 60, "both workers")
        said = {"port": self.farm.port, "token": "sesame"}
        sent = self.inside("copies_send", blend=str(shot), **said)
        self.assertEqual(["FINISHED"], sent["outcome"], sent["console"])
        self.root.rename(self.away)
        back = self.farm.folder / "back"
        (job_id,) = sent["jobs"]
        fetched = self.inside("copies_fetch", job=job_id, directory=str(back), **said)
        self.assertEqual(["FINISHED"], fetched["outcome"], fetched["console"])
        self.assertEqual("completed", self.farm.finished(job_id)["status"], self.farm.logs())
        found = {p.relative_to(back).as_posix(): p.read_bytes() for p in back.rglob("*.png")}
        self.assertEqual(found, copies.results(self.farm, job_id))
        self.check(found)
        kept = json.loads(copies.ask(self.farm, f"/project/{self.project_of(job_id)}"))
        numbers = [file["frames"] for file in kept["files"] if "/seq/" in f"/{file['name']}"]
        self.assertEqual([[3], [3, 4], [3, 4, 5], [4, 5], [5]], numbers)

    def project_of(self, job_id: int) -> str:
        return self.farm.get(f"/history_job?job_id={job_id}")["settings"]["project"]

    def inside(self, body: str, **arguments: object) -> dict:
        home = self.farm.folder / f"{body} home"
        home.mkdir()
        return kit.run(self.blender, body, home, **arguments)


@needs.blender
class NobodyElseSeesIt(Copies):
    def test_relative_and_whole_paths(self) -> None:
        for is_relative in (True, False):
            with self.subTest(is_relative=is_relative):
                self.setUp()
                shot = self.make(is_relative)
                self.farm.start_manager("--no-discovery")
                self.farm.start_workers("w1", "w2", blender=self.blender)
                more = {} if is_relative else {"output_path": "C:\\renders\\f_"}
                _job, found = self.render(shot, **more)
                self.check(found)

    def test_sent_and_fetched_by_the_addon(self) -> None:
        self.send_and_fetch()


@needs.blender
class InStrips(Copies):
    def test_frames_that_two_nodes_render_together_and_neither_sees(self) -> None:
        size = "scene.render.resolution_y, scene.cycles.samples = 90, 60\n"
        with mock.patch.object(sys.modules[__name__], "MAKE_SHOT", size + MAKE_SHOT):
            shot = self.make(True)
        self.farm.start_manager("--no-discovery")
        self.farm.start_workers("w1", "w2", blender=self.blender)
        _job, found = self.render(shot, split="always")
        self.farm.check_strips()
        self.check(found)


@needs.blender
class OneAfterTheOther(Copies):
    def test_a_job_that_was_opened_ahead_delivers_its_pictures(self) -> None:
        """While the only frame of the first renders, the other worker opens the second."""
        shot = scenes.make(self.blender, self.root / "shot.blend", frames=(1, 3), seconds=4)
        plain = self.farm.folder / "plain"
        scenes.render_plainly(self.blender, shot, str(plain / "f_"))
        self.farm.start_manager("--no-discovery")
        project = copies.send(self.farm, self.root, shot)
        self.root.rename(self.away)
        first, second = (
            self.farm.submit(
                blend_file=shot, start_frame=1, end_frame=last, files="copies", project=project,
                output_path="f_", allow_scripts=True, attempts=1,
            )
            for last in (1, 3)
        )  # fmt: skip
        for name in ("w1", "w2"):  # the second finds nothing left to do
            self.farm.start_worker(name, blender=self.blender)
            self.farm.wait(lambda n=name: n in self.farm.online(), 60, f"{name} to be online")
        for job_id in (first, second):
            self.assertEqual("completed", self.farm.finished(job_id)["status"], self.farm.logs())
        found = copies.results(self.farm, second)
        self.assertEqual([f"f_000{number}.png" for number in (1, 2, 3)], sorted(found))
        back = self.farm.folder / "back"
        copies.keep(found, back)
        for name in found:
            self.same(plain / name, back / name)
        log = (self.farm.folder / "w2" / "worker-data" / "w2" / "worker.log").read_text()
        opened = log.index("Blender for job 2")
        self.assertLess(
            opened, log.index("Job 2: "), "opened before its first frame was handed out"
        )

    def test_the_next_project_is_fetched_while_a_job_renders(self) -> None:
        shot = scenes.make(self.blender, self.root / "one" / "a.blend", frames=(1, 4), seconds=2)
        self.farm.start_manager("--no-discovery")
        (self.root / "two").mkdir()
        shutil.copy(shot, self.root / "two" / "a.blend")
        (self.root / "two" / "big.bin").write_bytes(os.urandom(1_000_000))
        first, _second = (
            self.farm.submit(
                blend_file=blend, start_frame=1, end_frame=4, files="copies", allow_scripts=True,
                project=copies.send(self.farm, blend.parent, blend),
            )
            for blend in (shot, self.root / "two" / "a.blend")
        )  # fmt: skip
        big = copies.sha((self.root / "two" / "big.bin").read_bytes())
        self.farm.start_worker("w1", blender=self.blender)
        place = self.farm.folder / "w1" / "worker-data" / "w1" / "projects" / "contents"
        self.farm.wait((place / big[:2] / big).exists, 60, "the file of the next project")
        self.assertIsNone(self.farm.record(first), "it was fetched when the first job was over")


class InOldAndNew:
    """`check`, in the oldest Blender and in the newest."""

    @needs.blender
    def test_blender(self) -> None:
        self.check(blender_path())

    @needs.blender_shims("5.2")
    def test_blender_5_2(self) -> None:
        self.check(blender_shims()["5.2"])


@needs.linux
@needs.root
class OwnColours(InOldAndNew, Copies):
    """An OCIO configuration of the artist's goes along, with its tables; no worker has one."""

    def check(self, blender: str) -> None:
        self.blender = blender
        shot = scenes.make(blender, self.root / "proj" / "shot.blend", frames=(1, 2))
        config = self.root / "aces" / "config.ocio"
        (config.parent / "luts").mkdir(parents=True)
        config.write_text(copies.OCIO_CONFIG)
        (config.parent / "luts" / "own.spi1d").write_text(copies.OCIO_TABLE)
        plain = self.farm.folder / "plain"
        scenes.render_plainly(blender, shot, str(plain / "other_"))
        self.farm.start_manager("--no-discovery")
        self.farm.start_worker("w1", blender=blender, hidden=self.root)
        self.farm.wait(lambda: self.farm.online("ready") == {"w1"}, 60, "the worker")
        with mock.patch.dict(os.environ, OCIO=str(config)):
            scenes.render_plainly(blender, shot, str(plain / "f_"))
            sent = self.inside("copies_send", blend=str(shot), port=self.farm.port)
        self.assertEqual(["FINISHED"], sent["outcome"], sent["console"])
        (job_id,) = sent["jobs"]
        self.assertEqual("completed", self.farm.finished(job_id)["status"], self.farm.logs())
        back = self.farm.folder / "back"
        copies.keep(copies.results(self.farm, job_id), back)
        for number in (1, 2):
            ours = back / f"f_{number:04d}.png"
            self.same(plain / ours.name, ours)
            self.assertIsNotNone(self.pixels.difference(plain / f"other_{number:04d}.png", ours))


@needs.linux
@needs.blender
class Killed(Copies):
    FRAMES = 30

    def test_at_any_moment_and_every_picture_is_there(self) -> None:
        """Manager, worker and its Blender; and a file on the node is damaged on purpose."""
        shot = scenes.make(
            self.blender, self.root / "shot.blend", frames=(1, self.FRAMES), seconds=0.2
        )
        (self.root / "big.bin").write_bytes(os.urandom(30_000_000))
        plain = self.farm.folder / "plain"
        scenes.render_plainly(self.blender, shot, str(plain / "f_"))
        self.farm.start_manager("--no-discovery")
        project = copies.send(self.farm, self.root, shot)
        self.root.rename(self.away)
        job_id = self.farm.submit(
            blend_file=shot, start_frame=1, end_frame=self.FRAMES, files="copies",
            project=project, output_path="f_", allow_scripts=True,
        )  # fmt: skip
        self.farm.start_worker("w1", blender=self.blender)
        cache = self.farm.folder / "w1" / "worker-data" / "w1" / "projects" / "contents"
        self.farm.wait(lambda: list(cache.glob("??/*")), 60, "the fetch to begin")
        self.kill_worker()
        for done in (3, 9, 15):
            enough = functools.partial(self.is_done, job_id, done)
            self.farm.wait(enough, 120, f"{done} frames")
            self.farm.kill("manager")
            self.farm.start_manager("--no-discovery")
            self.kill_worker(damage=cache if done == 9 else None)
        record = self.farm.finished(job_id)
        self.assertEqual("completed", record["status"], self.farm.logs())
        found = copies.results(self.farm, job_id)
        names = [f"f_{number:04d}.png" for number in range(1, self.FRAMES + 1)]
        self.assertEqual(names, sorted(found))
        back = self.farm.folder / "back"
        copies.keep(found, back)
        for name in names:
            self.same(plain / name, back / name)
        left = self.farm.folder / "manager" / "copies" / "incoming"
        for part in left.iterdir():  # of a picture on its way when somebody was killed
            os.utime(part, (time.time() - 8 * 86400,) * 2)
        self.farm.kill("manager")
        self.farm.start_manager("--no-discovery")
        self.assertEqual([], list(left.iterdir()))

    def is_done(self, job_id: int, count: int) -> bool:
        return self.farm.done_frames() >= count or self.farm.record(job_id) is not None

    def kill_worker(self, damage: Path | None = None) -> None:
        self.farm.kill("w1")
        if damage:
            big = max(damage.glob("??/*"), key=lambda path: path.stat().st_size)
            with open(big, "r+b") as file:
                file.write(b"damaged")
        self.farm.start_worker("w1", blender=self.blender)


@needs.linux
@needs.root
@needs.blender
class OddProjects(Copies):
    def test_libraries_that_need_each_other_and_paths_with_backslashes(self) -> None:
        root = f"ROOT = {str(self.root)!r}\n"
        first = self.root / "lib" / "first.blend"
        scenes.make(self.blender, first, extra=root + MAKE_FIRST)
        scenes.make(self.blender, first.with_name("second.blend"), extra=root + MAKE_SECOND)
        scenes.run_blender(self.blender, str(first), "--python-expr", root + CLOSE_CIRCLE)
        shot = self.root / "proj" / "shot.blend"
        scenes.make(self.blender, shot, frames=(1, 1), extra=root + MAKE_CIRCLE_SHOT)
        plain = self.farm.folder / "plain"
        scenes.render_plainly(self.blender, shot, str(plain / "f_"))
        said = self.inside("copies_lacks", blend=str(shot), folders=[str(first.parent)])
        self.assertEqual([], said["before"])
        self.assertTrue(said[str(first.parent)], "nothing is said where the libraries are gone")
        self.farm.start_manager("--no-discovery")
        self.farm.start_worker("w1", blender=self.blender, hidden=self.root)
        self.farm.wait(lambda: self.farm.online("ready") == {"w1"}, 60, "the worker")
        sent = self.inside("copies_send", blend=str(shot), port=self.farm.port)
        self.assertEqual(["FINISHED"], sent["outcome"], sent["console"])
        (job_id,) = sent["jobs"]
        self.assertEqual("completed", self.farm.finished(job_id)["status"], self.farm.logs())
        copies.keep(copies.results(self.farm, job_id), self.farm.folder / "back")
        self.same(plain / "f_0001.png", self.farm.folder / "back" / "f_0001.png")
        self.assertNotIn("missing", self.farm.logs().lower())


class WithNewerBlenders(Copies):
    def check_version(self, version: str) -> None:
        self.blender = blender_shims()[version]
        self.send_and_fetch()

    @needs.blender_shims("4.2")
    def test_blender_4_2(self) -> None:
        self.check_version("4.2")

    @needs.blender_shims("4.5")
    def test_blender_4_5(self) -> None:
        self.check_version("4.5")

    @needs.blender_shims("5.0")
    def test_blender_5_0(self) -> None:
        self.check_version("5.0")

    @needs.blender_shims("5.2")
    def test_blender_5_2(self) -> None:
        self.check_version("5.2")


@needs.linux
@needs.root
class EveryKind(InOldAndNew, Copies):
    """One project with every kind of file that a Blender can make, in folders of their own. For the
    worker, in a mount namespace of its own, there is nothing in any of them from the start."""

    def check(self, blender: str, frames: str = "2-3", is_whole: bool = False) -> None:
        self.blender = blender
        shot, made = self.make_kinds()
        if is_whole:
            scenes.run_blender(blender, str(shot), "--python-expr", WHOLE_PATHS)
        plain = str(self.farm.folder / "plain" / "f_")
        scenes.render_plainly(blender, shot, plain, "-s", frames[0], "-e", frames[-1])
        kinds = {name: self.root / name for name, why_not in made.items() if why_not is None}
        kinds["painted_cache"] = self.root / "proj" / "blendcache_scene"
        said = self.inside(
            "copies_lacks", blend=str(shot), folders=[str(folder) for folder in kinds.values()]
        )
        self.assertEqual([], said["before"])
        silent = [name for name, folder in kinds.items() if not said[str(folder)]]
        self.assertEqual([], silent, "nothing is said where all its files are gone")
        self.farm.start_manager("--no-discovery")
        self.farm.start_worker("w1", blender=blender, hidden=self.root)
        self.farm.wait(lambda: self.farm.online("ready") == {"w1"}, 60, "the worker")
        sent = self.inside("copies_send", blend=str(shot), frames=frames, port=self.farm.port)
        self.assertEqual(["FINISHED"], sent["outcome"], sent["console"])
        (job_id,) = sent["jobs"]
        self.assertEqual("completed", self.farm.finished(job_id)["status"], self.farm.logs())
        copies.keep(copies.results(self.farm, job_id), self.farm.folder / "back")
        names = [f"f_{number:04d}.png" for number in range(int(frames[0]), int(frames[-1]) + 1)]
        for name in names:
            self.same(self.farm.folder / "plain" / name, self.farm.folder / "back" / name)
        self.assertNotIn("missing", self.farm.logs().lower())

    def make_kinds(self) -> tuple[Path, dict[str, str | None]]:
        told = self.farm.folder / "kinds.json"
        tests = Path(__file__).resolve().parent
        scenes.run_blender(
            self.blender, "--factory-startup", "--python-exit-code", "1",
            "--python", str(tests / "support" / "every_kind.py"),
            "--", str(tests), str(self.root), str(told),
        )  # fmt: skip
        return self.root / "proj" / "scene.blend", json.loads(told.read_text())

    @needs.blender_shims("4.5")
    def test_whole_paths_in_blender_4_5(self) -> None:
        self.check(blender_shims()["4.5"], is_whole=True)


if __name__ == "__main__":
    unittest.main()
