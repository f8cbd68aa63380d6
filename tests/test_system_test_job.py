"""A test of a job, by real programs: three small pictures, seen on the page and kept by nobody.

The scene does all that could leave something behind: a picture that is there already, File Output
nodes (one in a group, with a name that leads out of its folder) and a script that writes.
"""

from __future__ import annotations

import io
import unittest
import urllib.error
import urllib.request

from support import blender_path, copies, needs, scenes
from support.local_farm import LocalFarm

from rendering import pictures

WRITES = """
scene.use_nodes = True
group = bpy.data.node_groups.new("group", "CompositorNodeTree")
if hasattr(scene, "compositing_node_group"):
    tree = scene.compositing_node_group = bpy.data.node_groups.new("made", "CompositorNodeTree")
    tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
    group.interface.new_socket("Image", in_out="INPUT", socket_type="NodeSocketColor")
    layers = tree.nodes.new("CompositorNodeRLayers")
    tree.links.new(layers.outputs["Image"], tree.nodes.new("NodeGroupOutput").inputs[0])
else:
    tree = scene.node_tree
    group.inputs.new("NodeSocketColor", "Image")
    layers = tree.nodes["Render Layers"]
def writer(owner, name):
    node = owner.nodes.new("CompositorNodeOutputFile")
    if hasattr(node, "directory"):
        node.directory, node.file_name = "//nodes/", name
        node.format.media_type = "IMAGE"
        node.file_output_items.new("RGBA", "Image")
    else:
        node.base_path = "//nodes/"
        node.file_slots[0].path = name
    node.format.file_format = "PNG"
    return node
tree.links.new(layers.outputs["Image"], writer(tree, "plain_").inputs[0])
used = tree.nodes.new("CompositorNodeGroup")
used.node_tree = group
tree.links.new(layers.outputs["Image"], used.inputs[0])
entry = group.nodes.new("NodeGroupInput")
group.links.new(entry.outputs[0], writer(group, "../out/f_").inputs[0])
text = bpy.data.texts.new("writes.py")
text.use_module = True
text.write("import bpy; open(bpy.path.abspath('//script.txt'), 'w').close()")
"""


@needs.blender
class ATest(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.root = self.farm.folder / "share"
        shot = self.root / "shot.blend"
        self.scene = scenes.make(blender_path(), shot, (1, 9), (96, 54), extra=WRITES)
        (self.root / "out").mkdir()
        (self.root / "out" / "f_0001.png").write_bytes(b"of the real job")
        self.before = self.files()
        self.farm.start_manager()
        self.farm.start_workers("w1")

    def files(self) -> dict[str, bytes]:
        return {str(f): f.read_bytes() for f in self.root.rglob("*") if f.is_file()}

    def send(self, **more) -> int:
        body = {"blend_file": str(self.scene), "output_path": str(self.root / "out" / "f_")}
        wishes = {"allow_scripts": True, "video": True, "overwrite": False, "frames": "1-9"}
        status, reply = self.farm.request("/test_job", {**body, **wishes, **more})
        self.assertEqual(200, status, reply)
        return reply["job_id"]

    def look(self, job_id: int) -> None:
        record = self.farm.finished(job_id)
        self.assertEqual(("completed", True), (record["status"], record["test"]), record)
        self.assertEqual(("1-9x4", 3), (record["frames"], record["completed_frames"]))
        self.assertEqual(self.before, self.files())
        for number in (1, 5, 9):
            path = f"/preview/f_000{number}.png?full=1&job_id={job_id}"
            found = self.farm.wait(lambda path=path: self.picture(path), 30, "the small picture")
            self.assertEqual((31, 17), found)

    def picture(self, path: str) -> tuple[int, int] | None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.farm.port}{path}") as reply:
                found = pictures.inspect(io.BytesIO(reply.read()))
        except urllib.error.HTTPError:
            return None
        return found.width, found.height

    def test_nothing_of_the_job_is_touched_and_the_pictures_are_seen(self) -> None:
        self.look(self.send())
        self.nothing_is_made_of_it()
        self.of_copies_no_picture_is_brought_back()
        self.then_the_job_itself()

    def nothing_is_made_of_it(self) -> None:
        of_it = {"job_id": 1}
        for path, body in (
            ("/requeue", {**of_it, "frames": "1"}),
            ("/video", of_it),
            ("/open_folder", of_it),
            ("/openjd?job_id=1", None),
            ("/flamenco?job_id=1", None),
        ):
            with self.subTest(path):
                status, reply = self.farm.request(path, body)
                self.assertEqual(409, status)
                self.assertIn("is a test", reply["error"])

    def then_the_job_itself(self) -> None:
        """The worker goes on with the real one: nothing of the test is left in it."""
        body = {"blend_file": str(self.scene), "output_path": str(self.root / "out" / "f_")}
        status, reply = self.farm.request("/set_job", {**body, "frames": "1", "overwrite": True})
        self.assertEqual(200, status, reply)
        record = self.farm.finished(reply["job_id"])
        self.assertEqual("completed", record["status"], record)
        self.assertNotIn("test", record)
        with open(self.root / "out" / "f_0001.png", "rb") as file:
            found = pictures.inspect(file)
        self.assertEqual((96, 54), (found.width, found.height))
        new = sorted(f[len(str(self.root)) + 1 :] for f in {*self.files()} - {*self.before})
        self.assertEqual([True], [name.startswith("nodes") for name in new if "plain_" in name])

    def of_copies_no_picture_is_brought_back(self) -> None:
        project = copies.send(self.farm, self.root, self.scene, {})
        job_id = self.send(files="copies", project=project)
        self.look(job_id)
        found = self.farm.get(f"/results?job_id={job_id}")
        self.assertEqual(([], True), (found["files"], found["complete"]))


if __name__ == "__main__":
    unittest.main()
