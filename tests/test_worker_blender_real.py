"""Renderer and rendering/render_session.py with real Blenders, 3.4 as installed and newer ones.

What is compared with is Blender itself: ``blender -b FILE -f N`` must give files of the very same
names. The scenes are variants of one tiny cube.
Caught when planted: a private folder that changes the name, a stereo view left behind, the width
taken for the height of a cropped picture, a scene's failure that ends the session, a watcher that
does not end a rendering Blender.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

from support import blender_path, blenders, fake_blender, needs, scenes, waiting

from rendering import link, live_blender, pictures
from rendering import renderer as blender

PATIENCE_S = 120
HEAVY_S = 90  # for tests/run.py

# name -> Python that changes the tiny scene; "scene" and "render" and "image" are at hand.
VARIANTS = {
    "plain": "",
    "no_hash": 'render.filepath = "//no_hash/x"',
    "slash": 'render.filepath = "//slash/"',
    "existing_folder": 'render.filepath = "//existing"',
    "dots": 'render.filepath = "//dots/../dots2/a.b_#-#"',
    "no_extension": "render.use_file_extension = False",
    "template": 'render.filepath = "//{blend_name}/{blend_name}_##"',
    "jpeg": 'image.file_format = "JPEG"',
    "exr": 'image.file_format = "OPEN_EXR"',
    "multilayer": """
if hasattr(image, "media_type"):
    image.media_type = "MULTI_LAYER_IMAGE"
image.file_format = "OPEN_EXR_MULTILAYER"
""",
    "stereo": """
render.use_multiview = True
image.views_format = "INDIVIDUAL"
""",
    "stereo_in_one": """
render.use_multiview = True
image.views_format = "STEREO_3D"
""",
    "three_views": """
render.use_multiview = True
render.views_format = "MULTIVIEW"
render.views.new("top").camera_suffix = "_T"
image.views_format = "INDIVIDUAL"
""",
    "cropped": """
render.resolution_percentage = 77
render.use_border = render.use_crop_to_border = True
render.border_min_x, render.border_max_x = 0.13, 0.777
render.border_min_y, render.border_max_y = 0.21, 0.5
""",
    "own_file_output": """
scene.use_nodes = True
tree = getattr(scene, "node_tree", None)
if tree is not None:  # 5.0 has compositing node groups instead
    layers = tree.nodes["Render Layers"]
    own = tree.nodes.new("CompositorNodeOutputFile")
    own.base_path = "//own_files/"
    tree.links.new(layers.outputs[0], own.inputs[0])
""",
}
IN_BETWEEN = ("template", "exr", "multilayer", "stereo", "cropped")
MAKE = r"""
import bpy, json, os
for name, change in VARIANTS.items():
    bpy.ops.wm.open_mainfile(filepath=BASE)
    scene = bpy.context.scene
    render = scene.render
    image = render.image_settings
    render.filepath = "//%s/x_##" % name
    exec(change)
    bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, name + ".blend"))
"""


def make_variants(executable: str, folder: Path, variants: dict[str, str]) -> dict[str, Path]:
    """The tiny scene in all these variants, {name: .blend}."""
    base = scenes.make(executable, folder / "base.blend")
    script = MAKE.replace("VARIANTS", repr(variants)).replace("BASE", repr(str(base)))
    script = script.replace("FOLDER", repr(str(folder)))
    scenes.run_blender(executable, "--python-exit-code", "1", "--python-expr", script)
    return {name: folder / f"{name}.blend" for name in variants}


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)

    def setUp(self):
        self.said: list[tuple[str, str]] = []
        self.devices: tuple = ((), False)  # chosen for the node, and whether it sits out

    def renderer(self, executable: str | None = None) -> blender.Renderer:
        renderer = blender.Renderer(
            executable or blender_path(),
            self.folder / "scratch",
            say=lambda level, sentence: self.said.append((level, sentence)),
            devices=lambda: self.devices,
        )
        self.addCleanup(renderer.close, now=True)
        return renderer

    def job(self, blend: Path, **more) -> blender.Job:
        values = {"output_path": "", "render_engine": "CYCLES"}
        return blender.Job(job_id=1, blend_file=str(blend), **{**values, **more})

    def assert_previewed(self, result: blender.FrameResult):
        """A JPEG no side of which is longer than 480 comes a little later."""
        came: list[bytes] = []
        result.late_preview.then(came.append)
        waiting.until(lambda: came, PATIENCE_S, "the preview")
        picture = pictures.inspect(io.BytesIO(came[0]))
        self.assertEqual((picture.format, picture.flaw), ("JPEG", ""))
        self.assertTrue(0 < max(picture.width, picture.height) <= 480, picture)

    def assert_done(self, result: blender.FrameResult):
        self.assertEqual((result.result, result.error), ("done", ""), result.log_tail)


@needs.blender
class Names(Case):
    def test_every_blender_names_its_files_as_without_us(self):
        for number, executable in enumerate(blenders()):
            folder = self.folder / f"names{number}"
            (folder / "existing").mkdir(parents=True)
            in_between = 0 < number < len(blenders()) - 1  # the oldest and the newest try them all
            names = IN_BETWEEN if in_between else VARIANTS
            made = make_variants(executable, folder, {name: VARIANTS[name] for name in names})
            wanted = self.render_plainly(executable, folder, made)
            found: set[str] = set()
            for name, blend in made.items():
                with self.subTest(name, blender=executable):
                    found |= self.check_variant(executable, folder, name, blend)
            self.assertEqual(found, wanted)

    def check_variant(self, executable, folder, name, blend) -> set[str]:
        before = files_below(folder)
        renderer = self.renderer(executable)
        result = renderer.render(self.job(blend), 3)
        self.assert_done(result)
        self.assert_previewed(result)
        renderer.close()
        new = files_below(folder) - before
        own = {path for path in new if "own_files" in path}
        self.assertEqual(set(result.files), new - own)
        self.check_size(name, result)
        return new

    def render_plainly(self, executable, folder, made) -> set[str]:
        """The files of `-f 3` of all variants, from one Blender; they are removed again."""
        before = files_below(folder)
        arguments = [word for blend in made.values() for word in (str(blend), "-f", "3")]
        scenes.run_blender(executable, *arguments)
        found = files_below(folder) - before
        self.assertGreater(len(found), len(made))
        for path in found:
            os.unlink(path)
        return found

    def check_size(self, name: str, result: blender.FrameResult):
        with open(result.file, "rb") as file:
            picture = pictures.inspect(file)
        if name == "cropped":  # 49 x 27, of which 64.7 % and 29 %
            self.assertTrue(31 <= picture.width <= 33 and 7 <= picture.height <= 9, picture)
        elif name != "stereo_in_one":
            self.assertEqual((picture.width, picture.height), (64, 36))


def files_below(folder: Path) -> set[str]:
    return {str(path) for path in folder.rglob("*") if path.is_file()}


@needs.blender
class Frames(Case):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.scene = scenes.make(blender_path(), cls.folder / "scene.blend")

    def test_one_session_renders_what_the_job_says_where_it_says(self):
        renderer = self.renderer()
        job = self.job(self.scene, output_path=f"{self.folder}/elsewhere/y_#####")
        for frame in (5, 2, 0):
            result = renderer.render(job, frame)
            self.assert_done(result)
            self.assertEqual(result.file, f"{self.folder}/elsewhere/y_{frame:05d}.png")
            self.assert_previewed(result)
            self.assertGreater(result.seconds, 0)
        commands = [text for level, text in self.said if text.startswith("Blender for")]
        self.assertEqual(len(commands), 1)
        self.assertEqual(renderer.devices, ["CPU"])
        self.assertRegex(renderer.blender_version, r"^\d+\.\d+\.\d+$")

    def test_the_pasted_command_line_ends_by_itself(self):
        """Without a worker there is no session: it says so and does not wait for ever."""
        command = live_blender.session_command(blender_path(), str(self.scene), False)
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)
        self.assertEqual(done.returncode, live_blender.EXIT_NO_LINK)
        self.assertIn("No session with the worker", done.stdout)

    def test_large_pictures_have_small_previews(self):
        settings = "scene.render.film_transparent = True\n"
        for kind in ("PNG", "OPEN_EXR", "OPEN_EXR_MULTILAYER"):
            large = scenes.make(
                blender_path(),
                self.folder / f"large_{kind}.blend",
                size=(1000, 1200),
                samples=1,
                format=kind,
                output=f"//{kind}_",
                extra=settings,
            )
            result = self.renderer().render(self.job(large), 1)
            self.assert_done(result)
            self.assert_previewed(result)

    def test_overwrite_off(self):
        renderer = self.renderer()
        job = self.job(self.scene, output_path=f"{self.folder}/kept/z_", overwrite=False)
        self.assert_done(renderer.render(job, 1))
        kept = self.folder / "kept" / "z_0001.png"
        before = kept.stat()
        self.assertEqual(renderer.render(job, 1).result, "skipped")
        self.assertEqual(kept.stat().st_mtime_ns, before.st_mtime_ns)
        kept.write_bytes(kept.read_bytes()[:-4])
        self.assert_done(renderer.render(job, 1))

    def test_overwrite_off_counts_every_view(self):
        made = make_variants(blender_path(), self.folder, {"stereo": VARIANTS["stereo"]})
        renderer = self.renderer()
        job = self.job(made["stereo"], overwrite=False)
        first = renderer.render(job, 1)
        self.assert_done(first)
        self.assertEqual(len(first.files), 2)
        second = renderer.render(job, 1)
        self.assertEqual((second.result, second.files), ("skipped", first.files))
        os.unlink(first.files[1])
        self.assert_done(renderer.render(job, 1))

    def test_stopping_a_rendering_blender(self):
        slow = scenes.make(
            blender_path(), self.folder / "slow.blend", size=(640, 360), samples=100_000
        )
        progress: list = []
        renderer = blender.Renderer(
            blender_path(),
            self.folder / "scratch",
            say=lambda *_: None,
            on_progress=progress.append,
        )
        self.addCleanup(renderer.close, now=True)
        results: list = []
        thread = threading.Thread(
            target=lambda: results.append(renderer.render(self.job(slow), 1)), daemon=True
        )
        thread.start()
        waiting.until(lambda: progress, PATIENCE_S, "progress of the slow frame")
        pid = renderer._pool._current._live.process.pid
        renderer.stop()
        thread.join(PATIENCE_S)
        self.assertEqual(results[0].result, "stopped")
        self.assertFalse(os.path.exists(f"/proc/{pid}"))
        self.assert_done(renderer.render(self.job(self.scene), 1))

    def test_a_rendering_blender_ends_with_its_socket(self):
        """The watcher alone: nobody tells this Blender that its worker has died."""
        slow = scenes.make(
            blender_path(), self.folder / "slow2.blend", size=(640, 360), samples=100_000
        )
        private = self.folder / "private"
        private.mkdir()
        with socket.create_server(("127.0.0.1", 0)) as listener:
            env = dict(os.environ)
            env["NOCTILUCA_SESSION"] = f"{listener.getsockname()[1]}:secret"
            process = subprocess.Popen(
                live_blender.session_command(blender_path(), str(slow), False),
                env=env,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            self.addCleanup(process.stdout.close)
            self.addCleanup(process.wait)
            self.addCleanup(process.kill)
            connection, _address = listener.accept()
        with connection.makefile("rwb") as stream:
            stream.write(b'{"nonce": "n"}\n')
            stream.flush()
            theirs = json.loads(stream.readline())["nonce"]
            proven = {"proof": link.proof("secret", "worker", "n", theirs)}
            stream.write(json.dumps(proven).encode() + b"\n")
            stream.flush()
            self.assertEqual(json.loads(stream.readline())["is"], "hello")
            for command in ({"do": "open"}, {"do": "frame", "frame": 1, "folder": str(private)}):
                stream.write(json.dumps(command).encode() + b"\n")
                stream.flush()
            self.assertIn("folder", json.loads(stream.readline()))
            while b"Sample" not in process.stdout.readline():
                self.assertIsNone(process.poll())
        connection.close()
        process.wait(PATIENCE_S)


@needs.blender
class Troubles(Case):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.made = make_variants(
            blender_path(),
            cls.folder,
            {
                "no_camera": "bpy.data.objects.remove(scene.camera)",
                "no_output": 'render.filepath = ""',
                "two_scenes": (
                    'other = bpy.data.scenes.new("B side")\n'
                    "for thing in scene.collection.all_objects:\n"
                    "    other.collection.objects.link(thing)\n"
                    "other.camera = scene.camera\n"
                    "other.render.resolution_x, other.render.resolution_y = 32, 18\n"
                    "other.cycles.samples, other.cycles.use_denoising = 1, False\n"
                    'kind = {"bl_idname": "AWAY", "bl_label": "Away"}\n'
                    'bpy.utils.register_class(type("Away", (bpy.types.RenderEngine,), kind))\n'
                    'other.render.engine = "AWAY"\n'
                ),
                "movie": (
                    "if hasattr(image, 'media_type'):\n"
                    "    image.media_type = 'VIDEO'\n"
                    "image.file_format = 'FFMPEG'\n"
                ),
                "doubtful": (
                    "missing = bpy.data.images.new('gone', 4, 4)\n"
                    "missing.source, missing.filepath = 'FILE', '//tex/gone.png'\n"
                    "missing.use_fake_user = True\n"
                    "cube = bpy.data.objects['Cube']\n"
                    "driver = cube.driver_add('location', 0).driver\n"
                    "driver.expression = \"__import__('os').getpid() * 0\"\n"
                    "scene.cycles.device = 'GPU'\n"
                    "cube.modifiers.new('Cloth', 'CLOTH')\n"
                ),
            },
        )

    def failure(self, blend: Path, **more) -> str:
        renderer = self.renderer()
        result = renderer.render(self.job(blend, **more), 1)
        renderer.close()
        self.assertEqual(result.result, "failed")
        if "render_engine" in more:
            self.assertTrue(result.unable, "another node may have it")
        return result.error

    def test_each_is_a_sentence(self):
        made = self.made
        broken = self.folder / "broken.blend"
        broken.write_bytes(made["movie"].read_bytes()[:50_000])
        good = str(self.folder / "o" / "x_")
        for blend, more, words in (
            (made["no_camera"], {}, "no active camera"),
            (made["no_output"], {"output_path": ""}, "output path"),
            (made["no_camera"], {"output_path": "relative/x_"}, "output path"),
            (broken, {}, "could not read the .blend"),
            (made["movie"], {"render_engine": "OCTANE"}, "no render engine OCTANE"),
            (made["two_scenes"], {"scene": "C"}, "it has: B side, Scene"),
            (made["two_scenes"], {"scene": "B side", "render_engine": ""}, "engine AWAY, which"),
            (made["movie"], {"output_path": f"{broken}/x_"}, "A file stands"),
        ):
            with self.subTest(words, **more):
                self.assertIn(words, self.failure(blend, **{"output_path": good, **more}))

    def test_the_scene_the_job_names(self):
        job = self.job(self.made["two_scenes"], scene="B side", output_path=f"{self.folder}/b/x_")
        result = self.renderer().render(job, 1)
        self.assert_done(result)
        with open(result.file, "rb") as file:
            self.assertEqual(pictures.inspect(file).width, 32)

    def test_a_frame_that_fails_leaves_the_session_usable(self):
        renderer = self.renderer()
        job = self.job(self.made["two_scenes"], output_path=f"{self.folder}/c/x_")
        result = renderer.render(job, 1048575)
        self.assertEqual(result.result, "failed")
        self.assertIn("frames go from -1048574", result.error)
        self.assert_done(renderer.render(job, 5))
        self.assertEqual(len([text for _, text in self.said if text.startswith("Blender for")]), 1)

    def test_a_movie_is_rendered_as_pictures_and_said_to_be(self):
        for executable in blenders():
            result = self.renderer(executable).render(self.job(self.made["movie"]), 4)
            self.assert_done(result)
            self.assertTrue(result.file.endswith("x_04.png"), result.file)
            self.assertIn("movie", result.warnings[0])

    def test_what_could_be_silently_wrong_is_said(self):
        for executable in blenders():
            with self.subTest(executable):
                job = self.job(
                    self.made["doubtful"],
                    resolution=(1920, 1080),
                    blender_version="2.93.1",
                    output_path=f"{self.folder}/doubt/x_",
                )
                result = self.renderer(executable).render(job, 1)
                self.assert_done(result)
                told = "\n".join(result.warnings)
                for words in (
                    "scripts or driver expressions that were not run",
                    f"Missing textures (1): {self.folder}/tex/gone.png",
                    "asks for the GPU",
                    "not baked look different on a farm",
                    "1920 x 1080",
                    "submitted from Blender 2.93.1",
                ):
                    self.assertIn(words, told)
                for warning in result.warnings:
                    self.assertIn(("warning", warning), self.said)

    @needs.linux
    def test_a_driver_that_crashes_blender_ends_no_job_that_does_without_it(self):
        """Caught when planted: with CUDA in Blender's preferences and a bad driver, no scene for
        the processor could be rendered, nor any where CPU was chosen for this node."""
        program = self.folder / "bad-driver"
        words = (
            "import bpy, cycles.properties as p, os",
            "boom = lambda *_: os.kill(os.getpid(), 11)",
            "bpy.context.preferences.addons['cycles'].preferences.compute_device_type = 'CUDA'",
            "p.CyclesPreferences.get_devices = p.CyclesPreferences.get_devices_for_type = boom",
        )
        line = f'exec {blender_path()} -b --python-expr "{chr(10).join(words)}" "$@"'
        program.write_text(f"#!/bin/sh\n{line}\n")
        program.chmod(0o755)
        renderer = self.renderer(str(program))
        for name, devices, problem in (
            ("two_scenes", (), ""),
            ("doubtful", ("CPU",), ""),
            ("doubtful", (), "Blender crashed (SIGSEGV)"),
        ):
            with self.subTest(name, devices=devices):
                self.devices = (devices, False)
                output = f"{self.folder}/bad/{name}{len(devices)}_"
                result = renderer.render(self.job(self.made[name], output_path=output), 1)
                self.assertIn(problem, result.error)
                self.assertEqual("failed" if problem else "done", result.result, result.error)

    def test_no_job_is_rendered_on_the_processor_in_silence(self):
        """This computer has no card: what is asked for is the processor, or is not there."""
        card = "CUDA_NVIDIA RTX A4000_0000:65:00_OptiX"
        job = self.job(self.made["doubtful"], output_path=f"{self.folder}/devices/x_")
        renderer = self.renderer()
        for devices, by, asked, words in (
            ((), "preferences", "GPU", "none is set up in this node's Blender"),
            (("CPU",), "node", "CPU", "this node was set to render on the CPU"),
            ((card,), "node", card, f"chosen for this node is there ({card})"),
        ):
            with self.subTest(devices):
                self.devices = (devices, False)
                result = renderer.render(job, 1)
                self.assert_done(result)
                self.assertIn(words, "\n".join(result.warnings))
                told = {"job_id": 1, "by": by, "asked": [asked], "used": ["CPU"]}
                self.assertEqual((renderer.settled, renderer.devices), (told, ["CPU"]))
                sentence = f"Job 1 renders on CPU (asked for, by the {by}: {asked})."
                self.assertIn(("info", sentence), self.said)
        self.devices = ((card,), True)
        result = renderer.render(job, 2)
        self.assertEqual(
            (result.result, result.unable, result.unseen, result.card),
            ("failed", True, True, True),
        )
        self.assertIn(f"on the CPU (asked for: {card}), and is set to sit out", result.error)
        self.devices = (("CPU",), True)
        self.assert_done(renderer.render(job, 2))

    def test_eevee_is_found_under_every_name(self):
        """Only set, not rendered: that needs a graphics driver."""
        path = live_blender.SESSION_SCRIPT
        script = (
            f"names = {{'__name__': 'x', '__file__': {path!r}}}\n"
            f"text = open({path!r}).read().replace('\\nmain()\\n', '\\n')\n"
            f"exec(compile(text, {path!r}, 'exec'), names)\n"
            "import bpy\n"
            "render = bpy.context.scene.render\n"
            "for name in ('BLENDER_EEVEE', 'BLENDER_EEVEE_NEXT', 'EEVEE'):\n"
            "    render.engine = 'CYCLES'\n"
            "    names['set_engine'](render, name)\n"
            "    assert 'EEVEE' in render.engine, render.engine\n"
        )
        for executable in blenders():
            scenes.run_blender(executable, "--python-exit-code", "1", "--python-expr", script)


@needs.linux
class SessionSource(unittest.TestCase):
    def test_what_runs_inside_blender_is_python_3_7(self):
        import ast

        session = Path(live_blender.SESSION_SCRIPT)
        loaded = re.findall(r'load_beside\("(\w+)"\)', session.read_text(encoding="utf-8"))
        self.assertIn("frame_rendering", loaded)
        for name in (session.stem, *loaded):
            source = session.with_name(f"{name}.py").read_text(encoding="utf-8")
            ast.parse(source, feature_version=(3, 7))

    def test_the_fake_speaks_the_real_sessions_protocol(self):
        source = Path(live_blender.SESSION_SCRIPT).read_text(encoding="utf-8")
        fake = Path(fake_blender.__file__).read_text(encoding="utf-8")
        for word in ('"hello"', "NOCTILUCA_SESSION", '"quit"', '"frame"', "86"):
            self.assertIn(word, source)
            self.assertIn(word, fake)


if __name__ == "__main__":
    unittest.main()
