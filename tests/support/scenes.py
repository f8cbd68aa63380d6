"""Tiny scenes for tests, made by the Blender that is to render them.

A scene is a cube that turns, so that no two frames are alike, 64x36 with two samples. Its own
script can do two things, and then the job must allow scripts:
- ``book`` names a file to which it adds the number of each frame that Blender has rendered: books
  that neither the worker nor the manager keeps;
- ``seconds`` makes each frame take that long, however fast the machine is.
"""

from __future__ import annotations

import functools
import subprocess
from pathlib import Path

MAKE_S = 1200

BOOK = """
import bpy, time
@bpy.app.handlers.persistent
def linger(scene, *_):
    time.sleep({seconds})
@bpy.app.handlers.persistent
def note(scene, *_):
    if {book!r}:
        with open({book!r}, "a") as book:
            book.write("%d " % scene.frame_current)
bpy.app.handlers.render_pre.append(linger)
bpy.app.handlers.render_post.append(note)
"""

SCRIPT = """
import bpy
settings, BOOK = SETTINGS
scene = bpy.context.scene
for thing in list(bpy.data.objects):
    if thing.type == "LIGHT":
        bpy.data.objects.remove(thing)
cube = bpy.data.objects["Cube"]
for frame, turn in ((1, 0.0), (101, 20.0)):
    cube.rotation_euler = (turn, turn / 2, 0.3)
    cube.keyframe_insert("rotation_euler", frame=frame)
glow = bpy.data.materials.new("Glow")
glow.use_nodes = True
nodes = glow.node_tree.nodes
nodes.clear()
normal = nodes.new("ShaderNodeNewGeometry").outputs["Normal"]
light = nodes.new("ShaderNodeEmission")
out = nodes.new("ShaderNodeOutputMaterial")
glow.node_tree.links.new(normal, light.inputs["Color"])
glow.node_tree.links.new(light.outputs[0], out.inputs["Surface"])
cube.data.materials.clear()
cube.data.materials.append(glow)
scene.render.engine = "CYCLES"
scene.cycles.device = "CPU"
scene.cycles.samples = settings["samples"]
scene.cycles.use_denoising = False
scene.cycles.use_adaptive_sampling = False
scene.world.cycles.sampling_method = "NONE"
scene.render.resolution_x, scene.render.resolution_y = settings["size"]
scene.render.resolution_percentage = 100
scene.render.threads_mode, scene.render.threads = "FIXED", 1
scene.frame_start, scene.frame_end = settings["frames"]
scene.render.filepath = settings["output"]
scene.render.image_settings.file_format = settings["format"]
if settings["book"] or settings["seconds"]:
    text = bpy.data.texts.new("book.py")
    text.use_module = True
    text.write(BOOK.format(book=settings["book"], seconds=settings["seconds"]))
exec(settings["extra"])
bpy.ops.wm.save_as_mainfile(filepath=settings["path"])
"""


def make(
    blender: str,
    path: Path,
    frames: tuple[int, int] = (1, 10),
    size: tuple[int, int] = (64, 36),
    samples: int = 2,
    format: str = "PNG",
    output: str = "//out/f_",
    book: Path | None = None,
    seconds: float = 0,
    extra: str = "",
) -> Path:
    """Makes the scene at ``path`` and returns it. ``extra``: more Python, run before saving."""
    path.parent.mkdir(parents=True, exist_ok=True)
    settings = {
        "path": str(path),
        "frames": frames,
        "size": size,
        "samples": samples,
        "format": format,
        "output": output,
        "book": str(book) if book else "",
        "seconds": seconds,
        "extra": extra,
    }
    run_blender(
        blender, "--factory-startup", "--python-exit-code", "1",
        "--python-expr", SCRIPT.replace("SETTINGS", repr((settings, BOOK))),
    )  # fmt: skip
    assert path.exists(), f"Blender made no {path}"
    return path


def render_plainly(blender: str, scene: Path, output: str, *arguments: str) -> None:
    """`blender -b SCENE -o OUTPUT -a`: what the farm's pictures are compared with."""
    run_blender(blender, str(scene), "-o", output, *arguments, "-a")


def run_blender(blender: str, *arguments: str) -> str:
    """Runs Blender in the background; returns its output. Fails the test when Blender fails."""
    done = subprocess.run(
        [blender, "-b", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=MAKE_S,
        text=True,
        errors="replace",
    )
    assert done.returncode == 0, f"blender {arguments} ended with {done.returncode}:\n{done.stdout}"
    return done.stdout


@functools.cache
def has_fluids(blender: str) -> bool:
    """Whether it survives one: Debian 13's own Blender 4.3 ends at every fluid."""
    made = 'bpy.data.objects["Cube"].modifiers.new("F", "FLUID").fluid_type = "DOMAIN"'
    code = f"import bpy; {made}; bpy.context.view_layer.update(); print('IT LIVES', flush=True)"
    done = subprocess.run(
        [blender, "-b", "--factory-startup", "--python-expr", code],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=MAKE_S,
    )
    return b"IT LIVES" in done.stdout


NO_FLUIDS = "this Blender ends at every fluid: a newer one of Debian, or blender.org's"


def read_book(book: Path) -> list[int]:
    """The frames that were rendered, in the order in which they were finished."""
    return [int(line) for line in book.read_text().split()] if book.exists() else []
