"""The dashboard in a real browser, looking at real workers whose Blenders render real frames.

One farm, one story: a job in OpenEXR of which one frame ends each Blender that tries it, the
manager killed in the middle, the missing frame rendered again from the history. The scene's own
script holds each frame after the second one while the test looks at a job in the middle.
"""

from __future__ import annotations

import unittest
from types import SimpleNamespace

from support import blender_path, browser, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 25
FRAMES = 18
FREE = 2  # frames that nothing holds
FATAL = 4  # Blender ends itself over this frame, as long as there is trouble
TROUBLE = """
text = bpy.data.texts.new("rendering/errors.py")
text.use_module = True
text.write('''
import bpy, os, time
@bpy.app.handlers.persistent
def end(scene, *_):
    while scene.frame_current > {free} and os.path.exists({hold!r}):
        time.sleep(0.05)
    if scene.frame_current == {frame} and os.path.exists({trouble!r}):
        print("The sea swallowed frame {frame}", flush=True)
        os._exit(11)
bpy.app.handlers.render_pre.append(end)
''')
"""
# A still whose upper eighth glows red, and the rest blue.
RED_AND_BLUE = """
for thing in list(bpy.data.objects):
    if thing.type == "MESH":
        bpy.data.objects.remove(thing)
scene.camera.data.type, scene.camera.data.ortho_scale = "ORTHO", 2
scene.camera.location, scene.camera.rotation_euler = (0, 0, 5), (0, 0, 0)
scene.cycles.use_adaptive_sampling = True  # then lines around a strip are rendered with it
for name, y, colour in (("up", 2.75, (1, 0, 0, 1)), ("down", -1.25, (0, 0, 1, 1))):
    bpy.ops.mesh.primitive_plane_add(size=4, location=(0, y, 0))
    shine = bpy.data.materials.new(name)
    shine.use_nodes = True
    nodes = shine.node_tree.nodes
    light = nodes.new("ShaderNodeEmission")
    light.inputs["Color"].default_value = colour
    shine.node_tree.links.new(light.outputs[0], nodes["Material Output"].inputs["Surface"])
    bpy.context.object.data.materials.append(shine)
"""
STRIPS_SEEN = """
const cut = document.querySelector('#cuts div');
const seen = [...cut?.querySelectorAll('img') ?? []].filter((image) => image.naturalWidth);
return seen.map((image) => {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 12 });
  const paint = pen.getContext('2d');
  paint.drawImage(image, 0, 0, 1, 12);
  const [whole, { top, bottom }] = [cut.getBoundingClientRect(), image.getBoundingClientRect()];
  const middle = ((top + bottom) / 2 - whole.top) / whole.height;
  const rows = Array.from({ length: 10 }, (_, i) => [...paint.getImageData(0, i + 1, 1, 1).data]);
  return [middle, rows]; // of twelve; a JPEG smears the outer ones
});
"""
BRIGHTEST = """
const box = document.querySelector('#stage img');
const pen = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
const paint = pen.getContext('2d');
paint.drawImage(box, 0, 0, 64, 36);
const colours = paint.getImageData(0, 0, 64, 36).data.filter((_, at) => at % 4 < 3);
return Math.max(...colours);
"""


@needs.blender
@browser.needed
class RealFrames(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.farm = LocalFarm(SimpleNamespace(addCleanup=cls.addClassCleanup))
        cls.farm.start_manager("--no-discovery")
        cls.share = cls.farm.folder / "share"
        cls.trouble = cls.farm.folder / "trouble"
        cls.trouble.touch()
        cls.hold = cls.farm.folder / "hold"
        cls.scene = scenes.make(
            blender_path(),
            cls.share / "sea.blend",
            frames=(1, FRAMES),
            format="OPEN_EXR",
            extra=TROUBLE.format(
                frame=FATAL, trouble=str(cls.trouble), free=FREE, hold=str(cls.hold)
            ),
        )
        cls.farm.start_workers("sea-1", "sea-2")
        cls.page = browser.Page(f"http://127.0.0.1:{cls.farm.port}/")
        cls.addClassCleanup(cls.page.close)

    def submit(self, **more) -> int:
        job = {
            "blend_file": self.scene,
            "output_path": self.share / "out" / "sea_####",
            "start_frame": 1,
            "end_frame": FRAMES,
            "allow_scripts": True,
            "resolution": {"x": 64, "y": 36},
            "fps": 12,
        }
        return self.farm.submit(**{**job, **more})

    def done(self) -> int:
        """Frames done as the page tells it."""
        figures = self.page.texts("#stats dd")
        first = figures[0].split("/")[0].strip() if figures else ""
        return int(first) if first.isdecimal() else 0

    def test_every_finished_frame_has_its_small_picture(self):
        """OpenEXR, which no browser shows: the pictures come from the workers' Blenders."""
        frames = range(FATAL + 1, FATAL + 8)
        job_id = self.submit(
            output_path=self.share / "all" / "all_####",
            start_frame=frames[0],
            end_frame=frames[-1],
            name="all",
        )
        self.farm.finished(job_id)
        ask = (
            "const [names, job, done] = arguments;"
            "Promise.all(names.map((name) => fetch(`/preview/${name}?job_id=${job}`)))"
            ".then((found) => done(found.filter((one) => one.ok).length));"
        )
        names = [f"all_{number:04}.exr" for number in frames]

        def have() -> bool:
            found = self.page.driver.execute_async_script(ask, names, job_id)
            return found == len(names)

        self.page.until(have, "a small picture of every frame", 40)
        self.page.until_text("#latest-title", "Pictures of all")
        loaded = "return [...document.querySelectorAll('#strip img')].every((i) => i.naturalWidth);"
        self.page.until(lambda: self.page.js(loaded), "all of them on the page")

    def test_a_stills_strips_are_seen_as_they_arrive(self):
        page = self.page
        still = scenes.make(
            *(blender_path(), self.share / "still.blend"),
            frames=(1, 1),
            size=(120, 1920),  # eight strips, as high as lines around them are worth
            samples=112,
            extra=RED_AND_BLUE,
        )
        output = self.share / "still" / "still_####"
        job = {"blend_file": still, "output_path": output, "end_frame": 1, "split": "always"}
        job_id = self.submit(**job, resolution={"x": 120, "y": 1920}, name="still")
        page.until(lambda: len(page.js(STRIPS_SEEN)) >= 2, "strips in the picture", 60)
        self.farm.post("/pause_job", {"job_id": job_id, "paused": True})
        parts = lambda: self.farm.get("/status")["job"]["split"]["parts"][0]  # noqa: E731
        page.until(lambda: all(row[1] != "rendering" for row in parts()), "nodes that stand still")
        done = sum(row[1] == "done" for row in parts())
        page.until(lambda: len(page.js(STRIPS_SEEN)) == done, "the pictures of all that are there")
        self.assertEqual(8, len(parts()), "the first one is red")
        for middle, rows in page.js(STRIPS_SEEN):
            for red, _green, blue, _alpha in rows:
                self.assertEqual(middle < 1 / 8, red > 8 * blue, (middle, rows))
                self.assertEqual(middle > 1 / 8, blue > 8 * red, (middle, rows))
        self.assertIn("before denoising and compositing", page.text("#cuts-note"))
        self.farm.post("/pause_job", {"job_id": job_id, "paused": False})
        self.assertEqual("completed", self.farm.finished(job_id)["status"])
        page.until(lambda: not page.js(STRIPS_SEEN), "the strips to go")
        self.assertEqual(["still_0001.png"], [path.name for path in output.parent.iterdir()])

    def test_from_the_first_frame_to_the_last_missing_one(self):
        page = self.page
        self.hold.touch()
        self.addCleanup(self.hold.unlink, missing_ok=True)
        job_id = self.submit(attempts=2, name="sea")
        page.until_text("#job-facts", f"Job {job_id} ")
        self.see_it_fill()
        self.see_a_picture()
        self.lose_the_manager_and_get_it_back()
        self.hold.unlink()
        record = self.farm.finished(job_id)
        self.assertEqual(record["failed_frames"], [FATAL])
        page.until_text("#job-name", "Nothing to render")
        self.see_the_failure_and_render_it_again()
        self.assertEqual(page.complaints(), [])

    def see_it_fill(self) -> None:
        page = self.page
        page.until(lambda: self.done() == FREE, "the figures to go up", 60)
        page.until(
            lambda: any("Frame" in lane for lane in page.texts("#lanes li")),
            "a worker with its frame",
        )
        page.until(lambda: "done" in (page.text("#legend") or ""), "the grid's legend")
        page.press("g", "HOME")
        page.until(lambda: "Frame 1: done on sea-" in (page.text("#readout") or ""), "frame 1 done")

    def see_a_picture(self) -> None:
        """No browser shows OpenEXR: what is seen is the small picture the worker sent."""
        page = self.page
        page.until(lambda: page.texts("#strip button"), "a picture")
        page.click("#strip button:last-child")
        page.press("HOME")
        page.until_text("#picture-text", "sea_0001.exr")
        width = "return document.querySelector('#stage img')?.naturalWidth ?? 0;"
        page.until(lambda: page.js(width) == 64, "the picture itself")
        # Not in a single place: what is less than black is another colour in each version.
        self.assertGreater(page.js(BRIGHTEST), 60, "the cube glows")
        self.assertEqual(page.text("#picture-rate"), "12 frames/s")
        page.press("ESCAPE")

    def lose_the_manager_and_get_it_back(self) -> None:
        page = self.page
        self.farm.kill("manager")
        page.until_text("#banner", "has not answered since")
        self.farm.start_manager("--no-discovery")
        page.until(lambda: page.text("#banner") is None, "the page to recover by itself", 40)

    def see_the_failure_and_render_it_again(self) -> None:
        page = self.page
        page.click("#tab-history")
        page.click("#history-rows tr:first-child button")
        page.until_text("#history-rows summary", f"Frame {FATAL}")
        page.click("#history-rows summary")
        self.assertIn(f"The sea swallowed frame {FATAL}", page.text("#history-rows details .tail"))
        self.assertIn("Median", page.text("#history-rows .chart + p"))
        self.trouble.unlink()
        page.until_text("#history-rows button.main", f"Render missing frames ({FATAL})")
        page.click("#history-rows button.main")
        page.until_text("#toasts", "Queued as job")
        missing = self.share / "out" / f"sea_{FATAL:04}.exr"
        page.until(missing.is_file, "the missing frame on disk", 60)
        page.until(
            lambda: "1 / 1" in (page.texts("#history-rows tr") or [""])[0],
            "the second job in the history",
            40,
        )
        pictures = sorted(path.name for path in missing.parent.iterdir())
        self.assertEqual(pictures, [f"sea_{number:04}.exr" for number in range(1, FRAMES + 1)])

    def test_the_log_of_a_live_blender(self):
        page = self.page
        page.open("workers")
        page.until(lambda: len(page.texts("#workers-rows tr")) == 2, "both workers")
        row = page.texts("#workers-rows tr")[0]
        self.assertRegex(row, r"\b\d+\.\d+\.\d+\b", "Blender's version")
        page.click("#workers-rows tr:first-child button")
        page.until_text("#worker-log-state", "as of", 30)
        self.assertIn("Renders with", page.text("#worker-facts"))
        page.press("ESCAPE")


if __name__ == "__main__":
    unittest.main()
