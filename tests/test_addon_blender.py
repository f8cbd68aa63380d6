"""The add-on inside Blender: 3.4 and, by the bpy wheels, 4.2, 4.5, 5.0 and 5.2, in the background.

Installed as a person installs it, with user folders of its own. Each check before sending gets a
scene that trips it and one that does not; what is sent is read off the wire.
"""

from __future__ import annotations

import re
import tempfile
import unittest
from pathlib import Path

from support import addon as kit
from support import blender_path, blender_shims, needs, scenes

import wire_in as manager_wire

IDLE = {"manager_state": "free", "workers": [{"name": "w", "os": "Linux"}], "version": "2.0"}
REPLIES = {
    "/status": IDLE,
    "/queue": {"queue": []},
    "/history": {"jobs": []},
    "/set_job": {"ok": True, "queued": True, "position": 1, "job_id": 41},
    "/test_job": {"ok": True, "queued": True, "position": 1, "job_id": 43},
}


class InBlender:
    """The tests for one Blender; the classes below name which."""

    executable = ""

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(dir=shared_folder(), prefix="noctiluca-")
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = Path(cls.temporary.name)
        cls.wire = kit.Wire(REPLIES)
        cls.addClassCleanup(cls.wire.__exit__)

    def run_body(self, body, **arguments):
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        with tempfile.TemporaryDirectory() as local:
            told = {"folder": str(folder), "port": self.wire.port, "local": local}
            return kit.run(self.executable, body, folder, **told, **arguments)

    def test_comes_and_goes_without_a_trace(self):
        told = self.run_body("lifecycle")
        full = told["enabled"]
        self.assertGreater(len(full["classes"]), 10)
        self.assertIn("draw_render_menu", full["menu"])
        self.assertEqual(full["threads"], [])
        self.assertFalse(full["timer"])  # nothing is drawn in the background
        for again in ("again", "reloaded"):
            self.assertEqual({**told[again], "threads": []}, full)
        for gone in ("disabled", "removed"):
            self.assertEqual(told[gone]["classes"], [])
            self.assertEqual(told[gone]["handlers"], [])
            self.assertEqual(told[gone]["threads"], [])
            self.assertNotIn("draw_render_menu", told[gone]["menu"])
            self.assertFalse(told[gone]["scene"] or told[gone]["manager"] or told[gone]["timer"])
        self.assertEqual([[1, 0, "secret"], "SHARED"], [told["twin"], told["twin's scene"]])
        self.assertEqual(unexpected_lines(told["console"]), [])

    def test_sends_what_the_scene_says(self):
        del self.wire.requests[:]
        told = self.run_body("sending")
        for way in ("plain", "list", "current", "told", "test"):
            self.assertEqual(told[way], ["FINISHED"])
        sent = [body for _, path, _, body in self.wire.requests if path == "/set_job"]
        self.assertEqual(len(sent), 4)
        plain, listed, current, order = map(manager_wire.parse_job, sent)
        self.assertEqual(plain.blend_file, told["path"])
        self.assertEqual(plain.output_path, str(Path(told["path"]).parent / "out" / "f_"))
        self.assertEqual((plain.frames, plain.scene), ("1,3", "Scene"))
        self.assertEqual((plain.resolution_x, plain.resolution_y), (32, 18))
        self.assertEqual((plain.render_engine, plain.fps), ("CYCLES", 24.0))
        self.assertIn(plain.blender_version.rsplit(".", 1)[0], told["console"])
        self.assertEqual(listed.output_path, plain.output_path)  # without its detour
        self.assertEqual((listed.frames, listed.attempts), ("1-3,9", 5))
        self.assertEqual((listed.frame_time_limit, listed.allow_scripts), (120, True))
        asked = (listed.name, listed.comment, listed.order, listed.paused, listed.split)
        self.assertEqual(asked, ("shot", "for Ana", "ends_first", True, "never"))
        self.assertIsNotNone(listed.video)
        self.assertEqual(current.frames, "2")
        self.assertEqual((order.frames, order.output_path), ("5,7", "/srv/x_"))
        self.assertEqual((order.render_engine, order.name), ("BLENDER_WORKBENCH", "told"))
        self.assertEqual((order.overwrite, order.allow_scripts), (False, False))
        self.assertEqual(told["outcome"], "Sent told: place 1 in the queue.")
        self.assertIn("there are warnings", told["there"])
        self.assertEqual(told["tested"], ["FINISHED"], "a test writes over nothing")
        self.assertIn("Sent a test of ", told["outcome of the test"])
        (test,) = [body for _, path, _, body in self.wire.requests if path == "/test_job"]
        self.assertEqual((test["frames"], test["blend_file"]), ("2", told["path"]))
        self.assertEqual(told["owned"], [True, False])
        self.assertIn("there are warnings", told["strict"])
        self.assertIn("has no camera", told["no camera"])
        self.assertIn("does not say in which folder", told["fetched to nowhere"])
        self.assertEqual([], told["of another file"], "is what was chosen before")

    def test_each_check_is_tripped_by_its_scene_and_by_no_other(self):
        told = self.run_body("checks", fluids=scenes.has_fluids(self.executable))
        for case, verdict in told["verdicts"].items():
            with self.subTest(case):
                self.assertIsNotNone(verdict["tripped"], "should have been found")
                self.assertIn(verdict["name"], verdict["tripped"])
                self.assertIsNone(verdict["mended"], "should not have been found")
        self.assertGreater(len(told["verdicts"]), 30)

    def test_draws_with_what_this_blender_has(self):
        """No window here: a stand-in for the layout holds every call to this Blender's own API."""
        told = self.run_body("drawing")
        self.assertEqual(told["wrong"], [])
        self.assertLessEqual({"box", "label", "operator", "prop", "row"}, set(told["calls"]))
        self.assertIn("Place 1 in the queue: own", told["texts"])
        self.assertIn("1 more in the queue", told["texts"])
        self.assertNotIn("Send a Test", told["grey"][0])
        self.assertIn("Send a Test", told["grey"][1], "never saved, it cannot be tested either")
        self.assertIn("pc  ·  10.0.0.1:8000  ·  2.0", told["texts"])

    def test_sizes_and_cameras_are_judged_as_blender_does(self):
        told = self.run_body("pixels")
        for expected, rendered in told["sizes"]:
            self.assertEqual(expected, rendered)
        self.assertEqual(len(told["sizes"]), 6)
        for expected, rendered in told["cameras"]:
            self.assertEqual(expected, rendered, told["cameras"])


def shared_folder():
    """A folder that the add-on does not take for one of this computer's own."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def unexpected_lines(console):
    """What the console shows beyond Blender's own lines on installing and ending."""
    own = r"Blender |addon_utils\.disable: |Modules Installed|Info: Modules Installed|\s*$"
    return [line for line in console.splitlines() if not re.match(own, line)]


@needs.blender
class Blender34(InBlender, unittest.TestCase):
    executable = blender_path()


@needs.blender_shims("4.2")
class Blender42(InBlender, unittest.TestCase):
    executable = blender_shims().get("4.2")


@needs.blender_shims("4.5")
class Blender45(InBlender, unittest.TestCase):
    executable = blender_shims().get("4.5")


@needs.blender_shims("5.0")
class Blender50(InBlender, unittest.TestCase):
    executable = blender_shims().get("5.0")


@needs.blender_shims("5.2")
class Blender52(InBlender, unittest.TestCase):
    executable = blender_shims().get("5.2")


if __name__ == "__main__":
    unittest.main()
