"""What is code in a .blend runs only with leave: each way that is known, tried in each Blender.

A job with leave for scripts shows that each way works at all; the same file without leave leaves no
trace. Freestyle's style modules have their own tests in test_worker_blender_same.py.
Caught when planted: --enable-autoexec without leave, each half of embedded_code.py left out, and
each question to picture_names.py.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import blender_path, blender_shims, blenders, needs, output_nodes, scenes

from rendering import picture_names, plain_blender, renderer

HEAVY_S = 30  # for tests/run.py

TRACE = "import os\nopen(os.path.join({folder!r}, {name!r}), 'a').write('x')\n"
TEXT = """
text = bpy.data.texts.new("{name}.py")
text.use_module = True
text.write({trace!r})
"""
HANDLER = """
def on_frame(*_):
    open(os.path.join({folder!r}, "handler"), "a").write("x")
bpy.app.handlers.frame_change_post.append(on_frame)
"""
DRIVER = """
mesh = bpy.data.meshes.new("m")
thing = bpy.data.objects.new("{name}", mesh)
scene.collection.objects.link(thing)
thing.driver_add("location", 0).driver.expression = {trace!r}
"""
LINK = """
with bpy.data.libraries.load({library!r}, link=True) as (_there, wanted):
    wanted.objects, wanted.texts = [{name!r}], [{name!r} + ".py"]
linked = bpy.data.objects[{name!r}]
scene.collection.objects.link(linked)
"""
OVERRIDE = """
own = linked.override_create()
scene.collection.objects.link(own)
"""
EVERY_WAY = {"text", "handler", "driver", "library_driver", "farther_driver"}

SHADERS = """
def shaded(name, code, file=""):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    node = material.node_tree.nodes.new("ShaderNodeScript")
    node.mode = "EXTERNAL" if file else "INTERNAL"
    node.filepath, node.bytecode, node.bytecode_hash = file, code, code and name
    material.use_fake_user = True
shaded("writes", "OpenShadingLanguage 1.00\\n\\tfprintf\\t$const1 $const2\\n")
shaded("elsewhere", "", "//a.oso")
shaded("paints", "OpenShadingLanguage 1.00\\n\\tassign\\tC $const1\\n")
"""

# What fprintf comes to where Open Shading Language has it print; the newer wheels compile none.
OSL = """
scene.cycles.shading_system = True
text = bpy.data.texts.new("writer.osl")
text.write('''#include "stdosl.h"
shader writer(output closure color BSDF = 0) {{
    fprintf("{folder}/shader", "x");
    BSDF = emission();
}}''')
tree = cube.active_material.node_tree
node = tree.nodes.new("ShaderNodeScript")
node.script = text
tree.links.new(node.outputs["BSDF"], out.inputs["Surface"])
"""

# A picture of which Python takes every line that begins with "import": see picture_names.py.
PROGRAM = """
code = {code!r}.encode().ljust(300, b"\\n")
image = bpy.data.images.new("code", 64, 36)
pixels = [0.04] * (64 * 36 * 4)
for at in range(0, 300, 3):
    blue, green, red = code[at : at + 3]
    pixels[at // 3 * 4 : at // 3 * 4 + 4] = red / 255, green / 255, blue / 255, 1
image.pixels[:] = pixels
image.pack()
image.colorspace_settings.name = "Raw"
scene.view_settings.view_transform = "Raw"
scene.use_nodes = True
nodes = scene.node_tree.nodes
shown = nodes.new("CompositorNodeImage")
shown.image = image
scene.node_tree.links.new(shown.outputs[0], nodes["Composite"].inputs[0])
render = scene.render
render.image_settings.file_format, render.image_settings.color_mode = "TARGA_RAW", "RGB"
render.use_file_extension, render.dither_intensity = False, 0
"""
NODE = """
node = nodes.new("CompositorNodeOutputFile")
node.base_path, node.file_slots[0].path = "//nodes/", "n#.bat"
scene.node_tree.links.new(shown.outputs[0], node.inputs[0])
"""


@needs.blender
class Case(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.traces = self.folder / "traces"
        self.traces.mkdir()

    def ran(self) -> set[str]:
        found = {path.name for path in self.traces.iterdir()}
        for name in found:
            (self.traces / name).unlink()
        return found

    def trace(self, name: str) -> str:
        return TRACE.format(folder=str(self.traces), name=name)

    def driver(self, name: str) -> str:
        trace = f"open({str(self.traces / name)!r}, 'a').write('x')"
        return DRIVER.format(name=name, trace=trace)

    def tried(
        self, executable: str, blend: Path, *, allow_scripts: bool, name: str = "f_", plain=False
    ) -> renderer.FrameResult:
        made = renderer.Renderer(executable, self.folder / "scratch", say=lambda *_: None)
        self.addCleanup(made.close, now=True)
        job = renderer.Job(
            1, str(blend), str(blend.parent / "out" / name), "CYCLES", allow_scripts=allow_scripts
        )
        if plain:
            made._without_session = job.job_id
        result = made.render(job, 2)
        made.close()
        return result

    def render(self, executable: str, blend: Path, *, allow_scripts: bool) -> renderer.FrameResult:
        result = self.tried(executable, blend, allow_scripts=allow_scripts)
        self.assertEqual((result.result, result.error), ("done", ""), result.log_tail)
        return result


class EveryWay(Case):
    def make(self, executable: str) -> Path:
        """A scene that links from a library that links from another one."""
        folder = self.folder / Path(executable).name
        farther, library = folder / "farther.blend", folder / "library.blend"

        def text(name: str, trace: str) -> str:
            return TEXT.format(name=name, trace=trace)

        def link(path: Path, name: str) -> str:
            return LINK.format(library=str(path), name=name) + OVERRIDE

        own = text("farther_driver", self.trace("farther_text")) + self.driver("farther_driver")
        scenes.make(executable, farther, extra=own)
        own = text("library_driver", self.trace("library_text")) + self.driver("library_driver")
        scenes.make(executable, library, extra=link(farther, "farther_driver") + own)
        handler = "import bpy\n" + self.trace("text") + HANDLER.format(folder=str(self.traces))
        own = text("own", handler) + self.driver("driver") + link(library, "library_driver")
        own += link(farther, "farther_driver")
        return scenes.make(executable, folder / "scene.blend", extra=own)

    def test_runs_with_leave_for_scripts_and_only_with_it(self):
        for executable in blenders():
            with self.subTest(blender=executable):
                blend = self.make(executable)
                self.ran()  # where it was made, scripts were allowed
                self.render(executable, blend, allow_scripts=False)
                self.assertEqual(self.ran(), set())
                self.render(executable, blend, allow_scripts=True)
                self.assertLessEqual(EVERY_WAY, self.ran())


class Shaders(Case):
    @needs.blender_older_than(4, 2)
    def test_before_4_2_those_that_may_write_files_are_taken_out_and_named(self):
        blend = scenes.make(blender_path(), self.folder / "scene.blend", extra=SHADERS)
        said = " ".join(self.render(blender_path(), blend, allow_scripts=False).warnings)
        self.assertIn("(elsewhere, writes)", said)
        said = " ".join(self.render(blender_path(), blend, allow_scripts=True).warnings)
        self.assertNotIn("Shading Language", said)

    @needs.blender_older_than(4, 2)
    def test_without_a_session_too(self):
        blend = scenes.make(blender_path(), self.folder / "scene.blend", extra=SHADERS)
        command = plain_blender.plain_command(
            blender_path(), str(blend), allow_scripts=False,
            scene=None, engine="CYCLES", output=str(self.folder / "out" / "f_"), frame=1,
        )  # fmt: skip
        said = scenes.run_blender(*(word for word in command if word != "-b"))
        self.assertIn("(elsewhere, writes)", said)
        self.assertTrue((self.folder / "out" / "f_0001.png").exists())

    @needs.blender_shims("4.2")
    def test_from_4_2_on_they_can_only_print(self):
        maker = blender_shims()["4.2"]
        extra = OSL.format(folder=str(self.traces))
        blend = scenes.make(maker, self.folder / "scene.blend", extra=extra)
        for version in ("4.2", "4.5", "5.0", "5.2"):
            executable = blender_shims().get(version)
            if executable is None:
                continue
            with self.subTest(blender=version):
                command = (executable, "--disable-autoexec", str(blend), "-f", "1")
                self.assertIn("shader:x", scenes.run_blender(*command))
                self.assertFalse((self.traces / "shader").exists())


class Programs(Case):
    def test_a_picture_that_is_a_program_is_made_only_with_leave_for_scripts(self):
        code = PROGRAM.format(code="\n\nimport os; " + self.trace("program").split("\n")[1])
        blend = scenes.make(blender_path(), self.folder / "scene.blend", extra=code)
        for allowed, plain in ((False, False), (False, True), (True, False), (True, True)):
            out = {"name": "x#.pth", "plain": plain}
            result = self.tried(blender_path(), blend, allow_scripts=allowed, **out)
            self.assertEqual("done" if allowed else "failed", result.result, result.error)
            self.assertEqual(allowed, "File Extensions" not in result.error, result.error)
            take = f"import site; site.addsitedir({str(self.folder / 'out')!r})"
            subprocess.run([sys.executable, "-c", take], check=True)
            self.assertEqual({"program"} if allowed else set(), self.ran())

    def test_nor_by_a_file_output_node_nor_without_a_session(self):
        extra = PROGRAM.format(code="@echo off") + NODE
        blend = scenes.make(blender_path(), self.folder / "scene.blend", extra=extra)
        result = self.tried(blender_path(), blend, allow_scripts=False)
        self.assertIn("The File Output node 'File Output': Scripts are not allowed", result.error)
        command = plain_blender.plain_command(
            blender_path(), str(blend), allow_scripts=False,
            scene=None, engine="CYCLES", output=str(self.folder / "out" / "f_"), frame=1,
        )  # fmt: skip
        ended_with_1 = self.assertRaisesRegex(AssertionError, "named as a picture is")
        with ended_with_1:
            scenes.run_blender(*(word for word in command if word != "-b"))
        self.assertFalse((self.folder / "nodes").exists())


class Names(unittest.TestCase):
    def test_which(self):
        for name in (
            "f_0001", "f.0001.png", "a.b/f1.EXR", "shot.0001", "..\\out/f_1", "f_1.jpe",
            "shot_v2.final_0001", "v1.2_0001", "shot.0001_L",
        ):  # fmt: skip
            self.assertEqual("", picture_names.error("/mnt/show/" + name))
        for name in (
            "x1.pth", "x1.py", "x1.BAT", "x1.bat ", "x1.bat.", "1.desktop", "x1.png.cmd", "a.b1",
            "x1.txt", "x.ps1", "x.001.sh", "x.0001.beauty", ".a/x.b0001",
            ".ssh/authorized_keys2", ".config/a/b1", "..a\\f1",
        ):  # fmt: skip
            self.assertIn("File Extensions", picture_names.error("/home/ana/" + name), name)

    def test_of_nodes(self):
        """By their views, too, and by each part from which a name may be made."""
        for adds, views, more, expected in output_nodes.CASES:
            data = output_nodes.data(adds, views, more)
            said = picture_names.nodes_error(data, lambda _: [output_nodes.PATH])
            self.assertEqual(f"({expected})" if expected else "", said[said.find("(") :][:-1])
            switch = "in this node" if "use_file_extension" in more else "in every scene's output"
            self.assertIn(switch if expected else "", said)


if __name__ == "__main__":
    unittest.main()
