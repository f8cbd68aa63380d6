"""A movie of finished pictures, made by real Blenders and read back with ffprobe and ffmpeg.

The pictures are flat colours, so what the movie shows is known to the last digit; what a linear
picture must look like is what the same Blender makes of it on its own. Caught when planted: a
second view transform, pictures shown one frame too early, a gap that shortens the movie, sound from
the scene's first frame, a file of somebody else's that is overwritten, another layer than is seen,
wide colours that players take for sRGB.

``NOCTILUCA_ALL_BLENDERS=1 python3 tests/run.py worker_film`` tries 4.2, 4.5 and 5.0 as well.
"""

from __future__ import annotations

import array
import dataclasses
import json
import os
import shutil
import struct
import subprocess
import tempfile
import threading
import unittest
import wave
import zlib
from pathlib import Path
from unittest import mock

from support import blender_path, blender_shims, needs, scenes, waiting

from rendering import film_plan, films
from rendering import renderer as blender

pixels = needs.pictures()

HEAVY_S = 20
ALL = os.environ.get("NOCTILUCA_ALL_BLENDERS") == "1"
FPS = 24
RATE = 48000
FIRST, LOUD = 11, 17  # the job's first frame, and the one at which the sound begins
COLOURS = {n: (200 - 8 * n, 20 + 8 * n, 90) for n in range(11, 23)}
LINEAR = (0.9, 0.18, 0.02)
ONE, OTHER = b"1" * films.OF_WHAT_BYTES, b"2" * films.OF_WHAT_BYTES

MAKE = """
import bpy, os
COLOURS, LINEAR, FOLDER = SETTINGS
scene = bpy.context.scene
render, editor = scene.render, scene.sequence_editor_create()
render.fps, render.fps_base = 24, 1.0
render.ffmpeg.audio_volume = 0.5
scene.view_settings.view_transform = "AgX" if bpy.app.version >= (4, 0, 0) else "Filmic"
scene.view_settings.exposure, scene.view_settings.gamma = 0.5, 1.1
SOUND = os.path.join(FOLDER, "sound.wav")
scene.frame_set(1)
bpy.ops.object.speaker_add(location=scene.camera.location)
speaker = bpy.context.object
if bpy.app.build_options.audaspace:
    speaker.data.sound = bpy.data.sounds.load(SOUND)
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "speaker.blend"))
bpy.data.objects.remove(speaker)
strips = editor.strips if hasattr(editor, "strips") else editor.sequences
if bpy.app.build_options.audaspace:
    strips.new_sound("sound", SOUND, 1, 1)

def paint(name, colour, size, kind, space="sRGB"):
    image = bpy.data.images.new(name, *size, alpha=True, float_buffer=kind == "OPEN_EXR")
    image.colorspace_settings.name = space
    image.alpha_mode = "PREMUL" if kind == "OPEN_EXR" else "STRAIGHT"
    image.pixels = list(colour) * (size[0] * size[1])
    image.file_format = kind
    image.filepath_raw = os.path.join(FOLDER, name)
    image.save()
    return image

def number(colour, alpha):
    return [value / 255 for value in colour] + [alpha]

kinds = (("png", "PNG", (65, 37), 1), ("half", "PNG", (64, 36), 128 / 255),
         ("jpg", "JPEG", (64, 36), 1), ("tif", "TIFF", (64, 36), 1))
for kind, format, size, alpha in kinds:
    for n, colour in COLOURS.items():
        paint("%s/f_%04d.%s" % (kind, n, kind if kind != "half" else "png"), number(colour, alpha),
              size, format)
linear = "Linear Rec.709" if bpy.app.version >= (4, 0, 0) else "Linear"
for side, share in (("L", 1.0), ("R", 0.25)):
    for n in COLOURS:
        bright = [value * share for value in LINEAR] + [1]
        image = paint("exr/f_%04d_%s.exr" % (n, side), bright, (64, 36), "OPEN_EXR", linear)
    look = scene.render.image_settings
    look.file_format, look.color_mode = "PNG", "RGB"
    image = bpy.data.images.load(os.path.join(FOLDER, "exr/f_0022_%s.exr" % side))  # as it is there
    image.save_render(os.path.join(FOLDER, "seen_%s.png" % side), scene=scene)
look.file_format, look.color_mode = "PNG", "RGBA"
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "png.blend"))
look.color_depth = "16"
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "deep.blend"))
look.file_format = "JPEG"
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "jpg.blend"))
look.file_format, render.fps, render.fps_base = "TIFF", 60, 1.001
render.pixel_aspect_x = 2
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "tif.blend"))
look.file_format, render.fps, render.fps_base = "OPEN_EXR", 24, 1.0
render.pixel_aspect_x = 1
render.use_multiview, look.views_format = True, "INDIVIDUAL"
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "exr.blend"))

render.use_multiview, render.use_sequencer, render.engine = False, False, "CYCLES"
scene.cycles.device, scene.cycles.samples, scene.cycles.use_denoising = "CPU", 1, False
for thing in list(bpy.data.objects):
    if thing.type == "MESH":
        bpy.data.objects.remove(thing)  # a flat colour: the world's
scene.world.use_nodes = True
scene.world.node_tree.nodes["Background"].inputs["Color"].default_value = (*LINEAR, 1)
render.resolution_x, render.resolution_y, render.resolution_percentage = 64, 36, 100
render.filepath = os.path.join(FOLDER, "flat.exr")
bpy.ops.render.render(write_still=True)
look.file_format = "PNG"
flat = bpy.data.images.load(render.filepath)
flat.save_render(os.path.join(FOLDER, "flat.png"), scene=scene)
look.file_format = "DPX"
flat.save_render(os.path.join(FOLDER, "dpx", "f_0011.dpx"), scene=scene)
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "dpx.blend"))
look.file_format, look.color_management = "OPEN_EXR", "OVERRIDE"
look.linear_colorspace_settings.name = (
    "ACES2065-1" if bpy.app.version >= (4, 0, 0) else "Linear ACES"
)
flat.save_render(os.path.join(FOLDER, "aces", "f_0011.exr"), scene=scene)
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "aces.blend"))
look.color_management = "FOLLOW_SCENE"

cameras = {}
for side, x in (("L", 0), ("R", 1000)):
    cameras[side] = bpy.data.objects.new("camera_" + side, scene.camera.data)
    cameras[side].location = (x, 0, 5)
    scene.collection.objects.link(cameras[side])
bpy.ops.mesh.primitive_plane_add(size=100, location=(1000, 0, 0))  # what the right one sees
plane = bpy.context.object
dark = bpy.data.materials.new("dark")
dark.use_nodes = True
tree = dark.node_tree
tree.nodes.clear()
light = tree.nodes.new("ShaderNodeEmission")
light.inputs["Color"].default_value = [value / 4 for value in LINEAR] + [1]
out = tree.nodes.new("ShaderNodeOutputMaterial").inputs["Surface"]
tree.links.new(light.outputs[0], out)
plane.data.materials.append(dark)
scene.camera = cameras["R"]
render.filepath = os.path.join(FOLDER, "dark.exr")
bpy.ops.render.render(write_still=True)
look.file_format = "PNG"
bpy.data.images.load(render.filepath).save_render(os.path.join(FOLDER, "dark.png"), scene=scene)

look.file_format, look.color_mode, render.film_transparent = "OPEN_EXR", "RGBA", True
light.inputs["Color"].default_value = (*LINEAR, 1)
glass = tree.nodes.new("ShaderNodeMixShader")
glass.inputs["Fac"].default_value = 0.25
tree.links.new(tree.nodes.new("ShaderNodeBsdfTransparent").outputs[0], glass.inputs[1])
tree.links.new(light.outputs[0], glass.inputs[2])
tree.links.new(glass.outputs[0], out)
for n in (11, 12):  # as dark as the other; nothing
    render.filepath = os.path.join(FOLDER, "clear", "f_%04d.exr" % n)
    bpy.ops.render.render(write_still=True)
    plane.hide_render = True
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "clear.blend"))
plane.hide_render = render.film_transparent = False
light.inputs["Color"].default_value = [value / 4 for value in LINEAR] + [1]
tree.links.new(light.outputs[0], out)

if hasattr(look, "media_type"):
    look.media_type = "MULTI_LAYER_IMAGE"
look.file_format, scene.view_layers[0].use_pass_z = "OPEN_EXR_MULTILAYER", True
scene.view_layers.new("A layer that comes first by the alphabet").use_sky = False
render.use_multiview, render.views_format, look.views_format = True, "MULTIVIEW", "MULTIVIEW"
scene.camera = cameras["L"]
for n in (11, 12):
    render.filepath = os.path.join(FOLDER, "layers", "f_%04d.exr" % n)
    bpy.ops.render.render(write_still=True)
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "layers.blend"))

render.use_multiview, render.use_sequencer = False, True
if hasattr(look, "media_type"):
    look.media_type = "VIDEO"
look.file_format, look.color_mode = "FFMPEG", "RGB"
render.ffmpeg.format, render.ffmpeg.codec, render.ffmpeg.audio_codec = "MKV", "H264", "FLAC"
try:
    look.color_depth = "10"
except TypeError:
    open(os.path.join(FOLDER, "no depth"), "w").close()  # before 4.2
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "own.blend"))
render.ffmpeg.format, render.ffmpeg.codec = "WEBM", "WEBM"
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "web.blend"))
render.ffmpeg.format, render.ffmpeg.codec, render.use_sequencer = "AVI", "MPEG4", False
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, "avi.blend"))
if bpy.app.version >= (5, 0, 0):
    look.media_type, look.file_format, look.color_depth = "IMAGE", "PNG", "8"
    for display in ("Display P3", "Rec.2100-PQ"):
        scene.display_settings.display_device = display
        bpy.ops.wm.save_as_mainfile(filepath=os.path.join(FOLDER, display + ".blend"))
"""


def wanted(ranges: list, **more) -> dict:
    return {"ranges": ranges, "jobs": [], **films.DEFAULTS, "background": "#000000", **more}


def write_deep(path: Path, colour: tuple[int, ...]) -> None:
    """A PNG of 16 bits; those of a colour are given as 8."""
    row = b"\0" + struct.pack(">4H", *(value * 257 for value in colour)) * 64
    head = struct.pack(">IIBBBBB", 64, 36, 16, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(row * 36)), (b"IEND", b""))
    whole = b"\x89PNG\r\n\x1a\n"
    for kind, data in parts:
        whole += struct.pack(">I", len(data)) + kind + data
        whole += struct.pack(">I", zlib.crc32(kind + data))
    path.write_bytes(whole)


def probe(film: Path, kind: str = "v") -> dict:
    """The first picture stream of a file, its frames counted by decoding them; "a": of sound."""
    command = ["ffprobe", "-v", "error", "-count_frames", "-select_streams", kind, "-of", "json"]
    done = subprocess.run(
        [*command, "-show_streams", "-show_format", str(film)], capture_output=True, check=True
    )
    told = json.loads(done.stdout)
    return {**told["streams"][0], "streams": told["format"]["nb_streams"]}


def colours(
    film: Path, size: tuple[int, int], pixels: str = "rgb24", said: str = ""
) -> list[tuple]:
    """The colour in the middle of each frame; `said`: how it is coded."""
    said = said or ("scale=in_color_matrix=bt709" if film.suffix == ".mov" else "")
    matrix = said and f"{said},"
    exact = "accurate_rnd+full_chroma_int+bitexact"  # else reading alone is wrong by 2
    command = ["ffmpeg", "-v", "error", "-i", str(film), "-sws_flags", exact]
    command += ["-vf", f"{matrix}format={pixels}"]
    raw = subprocess.run([*command, "-f", "rawvideo", "-"], capture_output=True, check=True).stdout
    depth = 4 if pixels == "rgba" else 3
    length, middle = size[0] * size[1] * depth, (size[1] // 2 * size[0] + size[0] // 2) * depth
    return [tuple(raw[at + middle : at + middle + depth]) for at in range(0, len(raw), length)]


def sound_of(film: Path) -> array.array:
    command = ["ffmpeg", "-v", "error", "-i", str(film), "-f", "s16le", "-ac", "1"]
    raw = subprocess.run([*command, "-ar", str(RATE), "-"], capture_output=True, check=True).stdout
    return array.array("h", raw)


def first_sound(film: Path) -> float:
    """When the sound begins, in seconds."""
    return next(at for at, value in enumerate(sound_of(film)) if abs(value) > 2000) / RATE


@needs.program("ffprobe")
class Films:
    """With one Blender; see below."""

    executable = ""
    has_sound = True

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        for kind in ("png", "half", "deep", "jpg", "tif", "exr", "layers", "clear", "dpx", "aces"):
            (cls.folder / kind).mkdir()
        with wave.open(str(cls.folder / "sound.wav"), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(RATE)
            tone = [20000] * 60 + [-20000] * 60
            sound.writeframes(bytes(2 * RATE * (LOUD - 1) // FPS))
            sound.writeframes(array.array("h", tone * (RATE // len(tone))).tobytes())
        settings = repr((COLOURS, LINEAR, str(cls.folder)))
        scenes.run_blender(
            cls.executable, "--factory-startup", "--python-exit-code", "1",
            "--python-expr", MAKE.replace("SETTINGS", settings),
        )  # fmt: skip

    def film(self, kind: str, scene: str = "", **more):
        """The result, and how far it said it was."""
        progress: list[float] = []
        scratch = Path(tempfile.mkdtemp(dir=self.folder))
        made = blender.Renderer(
            self.executable,
            scratch,
            say=lambda *said: None,
            on_progress=lambda told: progress.append(told.fraction),
        )
        self.addCleanup(made.close)
        job = blender.Job(
            1, str(self.folder / f"{scene or kind}.blend"), str(self.folder / kind / "f_"), ""
        )
        ranges = more.pop("ranges", [[FIRST, 22, 1]])
        result = made.film(job, wanted(ranges, **more))
        self.assertEqual("done", result.result, (result.error, result.log_tail))
        self.assertEqual(str(self.folder / kind), os.path.dirname(result.file))
        return result, progress

    def assert_near(self, found: tuple, right: tuple, by: int = 2) -> None:
        self.assertEqual(len(right), len(found))
        for one, other in zip(found, right):
            self.assertLessEqual(abs(one - other), by, (found, right))

    def test_pictures_that_are_finished(self) -> None:
        """Steps, gaps, an odd size, sound; and what is in the way stays."""
        gone = self.folder / "png" / "f_0015.png"
        gone.unlink(missing_ok=True)
        theirs = self.folder / "png" / "f.mp4"
        theirs.write_bytes(b"somebody's")
        result, _ = self.film("png", ranges=[[FIRST, 19, 2], [22, 22, 1]])
        self.assertEqual(b"somebody's", theirs.read_bytes())
        film = Path(result.file)
        self.assertEqual("f-2.mp4", film.name)
        self.assertEqual("15,21", result.film["gaps"])
        told = probe(film)
        self.assertEqual(("h264", 64, 36, 1 + self.has_sound), tuple(
            told[key] for key in ("codec_name", "width", "height", "streams")
        ))  # fmt: skip
        shown = [11, 11, 13, 13, 13, 13, 17, 17, 19, 19, 19, 22]
        self.assertEqual(str(len(shown)), told["nb_read_frames"])
        self.assertEqual(f"{FPS}/1", told["r_frame_rate"])
        for found, number in zip(colours(film, (64, 36)), shown):
            self.assert_near(found, COLOURS[number])
        if self.has_sound:
            self.assertLess(abs(first_sound(film) - (LOUD - FIRST) / FPS), 0.06)
            half = 20000 * 0.5**0.5 * 0.5  # of what both loudspeakers get of it
            loud = sorted(value for value in sound_of(film) if value > 2000)
            self.assertLess(abs(loud[len(loud) // 2] - half), 0.1 * half, "the scene's volume")
        self.assertIn("called f-2.mp4: the f.mp4", result.warnings[-1])
        again, _ = self.film("png", ranges=[[FIRST, 19, 2], [22, 22, 1]], sound=False)
        self.assertEqual(str(film), again.file, "the same movie gives way")
        self.assertEqual(("12", 1), (probe(film)["nb_read_frames"], probe(film)["streams"]))
        before = film.read_bytes()
        for scene, ranges in (("png", [[FIRST, 13, 2]]), ("speaker", [[FIRST, 13, 2]])):
            with self.subTest("one of something else does not", scene=scene):
                other, _ = self.film("png", scene, ranges=ranges, sound=False)
                self.assertNotIn(other.file, (str(film), str(theirs)))
                self.assertEqual(before, film.read_bytes())

    def test_linear_pictures_of_two_views(self) -> None:
        """As the artist sees them; a movie of each view, and what any of them lacks is named."""
        (self.folder / "exr" / "f_0020_L.exr").unlink(missing_ok=True)
        result, progress = self.film("exr", sound=False, lacking=[[14, 15, 1]])
        self.assertEqual("14-15,20", result.film["gaps"], "and what an older job has left there")
        names = [os.path.basename(file) for file in result.film["files"]]
        self.assertEqual(["f_L.mp4", "f_R.mp4"], names)
        for side, file in zip("LR", result.film["files"]):
            seen = pixels.read(self.folder / f"seen_{side}.png")
            right = tuple(int(value) for value in seen[18, 32][:3])
            self.assertEqual(len(COLOURS), len(colours(Path(file), (64, 36))))
            self.assert_near(colours(Path(file), (64, 36))[5], right, 3)
        self.assertEqual(sorted(progress), progress)

    def test_pictures_of_layers(self) -> None:
        """Their layer that is seen, as the artist sees it, and each view that is in the file."""
        result, _ = self.film("layers", sound=False, ranges=[[11, 12, 1]])
        names = [os.path.basename(file) for file in result.film["files"]]
        self.assertEqual(["f_L.mp4", "f_R.mp4"], names)
        for file, seen in zip(result.film["files"], ("flat.png", "dark.png")):
            found = colours(Path(file), (64, 36))
            self.assertEqual(2, len(found))
            self.assert_near(found[1], self.seen(seen), 3)

    def seen(self, name: str) -> tuple:
        return tuple(int(value) for value in pixels.read(self.folder / name)[18, 32][:3])

    def test_linear_pictures_of_other_kinds_and_colours(self) -> None:
        for kind in ("dpx", "aces"):
            with self.subTest(kind):
                result, _ = self.film(kind, sound=False, ranges=[[11, 11, 1]])
                found = colours(Path(result.file), (64, 36))
                self.assert_near(found[0], self.seen("flat.png"), 3)

    def test_what_is_transparent_in_linear_pictures(self) -> None:
        """On black as in Blender's own movie; a background is not what the view makes of it."""
        result, _ = self.film("clear", sound=False, ranges=[[11, 12, 1]])
        found = colours(Path(result.file), (64, 36))
        self.assert_near(found[0], self.seen("dark.png"), 3)
        self.assert_near(found[1], (0, 0, 0), 3)
        result, _ = self.film("clear", sound=False, ranges=[[12, 12, 1]], background="#0000ff")
        self.assert_near(colours(Path(result.file), (64, 36))[0], (0, 0, 255), 3)

    def test_the_scenes_own_movie(self) -> None:
        """Its pictures have as many bits as it needs."""
        is_deep = not (self.folder / "no depth").exists()
        made = blender.Renderer(
            self.executable, Path(tempfile.mkdtemp(dir=self.folder)), say=lambda *said: None
        )
        self.addCleanup(made.close)
        job = blender.Job(
            1, str(self.folder / "own.blend"), str(self.folder / "own" / "f_"), "", overwrite=True
        )
        picture = Path(made.render(job, FIRST).file)
        self.assertEqual(16 if is_deep else 8, picture.read_bytes()[24], "bits, as PNG says")
        result = made.film(job, wanted([[FIRST, FIRST, 1]]))
        self.assertEqual("done", result.result, (result.error, result.log_tail))
        film = Path(result.file)
        self.assertEqual("f.mkv", film.name)
        self.assertEqual("yuv420p10le" if is_deep else "yuv420p", probe(film)["pix_fmt"])
        if self.has_sound:
            self.assertEqual("flac", probe(film, "a")["codec_name"])
        with self.subTest("WebM"):
            result, _ = self.film("own", "web", ranges=[[FIRST, FIRST, 1]])
            film = Path(result.file)
            self.assertEqual(("f.webm", "vp9"), (film.name, probe(film)["codec_name"]))
            if self.has_sound:
                self.assertEqual("opus", probe(film, "a")["codec_name"])
        with self.subTest("one that the farm does not make, and no sound"):
            result, _ = self.film("own", "avi", ranges=[[FIRST, FIRST, 1]])
            self.assertEqual("f.mp4", os.path.basename(result.file))
            self.assertIn("asks for a movie in AVI", result.warnings[0])
            if self.has_sound:
                self.assertIn("Sequencer is off", result.warnings[1])
            self.assertEqual(1, probe(Path(result.file))["streams"])

    def test_sound_of_a_speaker(self) -> None:
        """As the scene's camera hears it, from the first rendered frame on."""
        if not self.has_sound:
            self.skipTest("this Blender was built without Audaspace: it mixes no sound")
        film = Path(self.film("png", "speaker")[0].file)
        self.assertEqual(2, probe(film)["streams"])
        self.assertLess(abs(first_sound(film) - (LOUD - FIRST) / FPS), 0.06)

    def test_transparency(self) -> None:
        result, _ = self.film("half", "png", format="mov", sound=False)
        found = colours(Path(result.file), (64, 36), "rgba")
        self.assert_near(found[0], (*COLOURS[11], 128), 3)
        over, _ = self.film("half", "png", sound=False, background="#0000ff", format="mkv")
        write_deep(self.folder / "deep" / "f_0011.png", (*COLOURS[11], 128))
        deep, _ = self.film("deep", sound=False, ranges=[[11, 11, 1]])
        right = [round(c * 128 / 255) for c in COLOURS[11]]
        self.assert_near(colours(Path(deep.file), (64, 36))[0], tuple(right), 3)
        share = 128 / 255
        right = [round(c * share + b * (1 - share)) for c, b in zip(COLOURS[11], (0, 0, 255))]
        self.assert_near(colours(Path(over.file), (64, 36))[0], tuple(right), 3)

    def test_other_formats_speeds_and_qualities(self) -> None:
        for kind, rate, shape, quality, factor, format, sound in (
            ("jpg", 24, "1:1", "low", b"crf=26.0", "mp4", False),  # as x264 says in the file
            # Of this one, Blender counts as many frames as its sound is long.
            ("tif", 60 / 1.001, "2:1", "high", b"crf=20.0", "mkv", True),
        ):
            with self.subTest(kind):
                result, _ = self.film(kind, sound=sound, quality=quality, format=format)
                film = Path(result.file)
                self.assert_near(colours(film, (64, 36))[5], COLOURS[16], 12)
                told = probe(film)
                self.assertEqual(str(len(COLOURS)), told["nb_read_frames"])
                above, below = map(int, told["r_frame_rate"].split("/"))
                self.assertAlmostEqual(rate, above / below, 2)
                self.assertEqual(shape, told["sample_aspect_ratio"])
                self.assertIn(factor, film.read_bytes())


@needs.blender
class Blender34(Films, unittest.TestCase):
    executable = blender_path() or ""

    def test_a_movie_can_be_stopped(self) -> None:
        """Nobody wants it any more: the worker is free at once."""
        made = blender.Renderer(
            self.executable, Path(tempfile.mkdtemp(dir=self.folder)), say=lambda *said: None
        )
        self.addCleanup(made.close)
        job = blender.Job(1, str(self.folder / "jpg.blend"), str(self.folder / "jpg" / "f_"), "")
        results: list = []
        long = wanted([[FIRST, 22, 50_000]])
        thread = threading.Thread(target=lambda: results.append(made.film(job, long)))
        thread.start()
        waiting.until(lambda: made.blender_version or not thread.is_alive(), 120, "Blender")
        made.stop()
        thread.join(30)
        self.assertEqual(["stopped"], [result.result for result in results])
        self.assertEqual([], list((self.folder / "jpg").glob("*.mp4")))


@needs.blender_shims("5.2")
class Blender52(Films, unittest.TestCase):
    executable = blender_shims().get("5.2", "")

    def test_displays_of_wide_colours(self) -> None:
        """Players are told of them, as by Blender alone, and the colours are the pictures'."""
        for display, matrix, tags in (
            ("Display P3", "bt709", ("bt709", "bt709", "smpte432")),
            ("Rec.2100-PQ", "bt2020", ("bt2020nc", "smpte2084", "bt2020")),
        ):
            with self.subTest(display):
                more = {"ranges": [[FIRST, FIRST, 1]], "format": "mkv"}
                film = Path(self.film("png", display, sound=False, **more)[0].file)
                told = probe(film)
                names = ("color_space", "color_transfer", "color_primaries")
                self.assertEqual(tags, tuple(told[name] for name in names))
                said = f"scale=in_color_matrix={matrix}:in_range=full"
                self.assert_near(colours(film, (64, 36), said=said)[0], COLOURS[FIRST])


for version in ("4.2", "4.5", "5.0") if ALL else ():
    kind = type(f"Blender{version.replace('.', '')}", (Films, unittest.TestCase), {})
    kind.executable = blender_shims()[version]
    kind.has_sound = version != "4.2"  # whose bpy wheel was built without Audaspace
    globals()[kind.__name__] = kind
    del kind


class Names(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def test_a_file_that_is_not_ours_is_never_written_over(self) -> None:
        free = [self.free()]
        for content in (b"", b"short", b"x" * 100, b"of an older release" + films.MARK):
            Path(free[0]).write_bytes(content)
            self.assertEqual(str(self.folder / "f-2.mp4"), self.free())
        films.mark(free[0], ONE)
        self.assertEqual(free[0], self.free())
        self.assertEqual(str(self.folder / "f-2.mp4"), self.free(OTHER))
        self.assertEqual(str(self.folder / "f-2.mp4"), self.free(ONE, free))

    def free(self, which: bytes = ONE, taken: tuple | list = ()) -> str:
        return films.free_name(str(self.folder), "f.mp4", which, taken)

    def test_the_mark_is_what_players_pass_over(self) -> None:
        for name, head in (("f.mov", b"\0\0\0\x3efree"), ("f.webm", b"\xec\xb6")):
            path = self.folder / name
            path.write_bytes(b"movie")
            films.mark(str(path), ONE)
            self.assertEqual(b"movie" + head + ONE + films.MARK, path.read_bytes())

    def test_of_what_a_movie_is(self) -> None:
        """As far as another node, or the same job sent once more, knows it again."""
        roots = ({"name": "show", "paths": ["S:\\show", "/mnt/show"]},)
        job = blender.Job(1, "/mnt/show/a/b.blend", "/mnt/show/out/f_", "", scene="A", roots=roots)
        which = films.of_what(job, [[1, 9, 1]], "f.mp4")
        self.assertEqual(films.OF_WHAT_BYTES, len(which))
        there = {"blend_file": "S:\\show\\a\\b.blend", "output_path": "S:\\show\\out\\f_"}
        same = dataclasses.replace(job, job_id=2, **there)
        self.assertEqual(which, films.of_what(same, [[1, 9, 1]], "f.mp4"))
        for change in (
            {"blend_file": "/mnt/show/c/b.blend"},
            {"scene": "B"},
            {"output_path": "/mnt/show/out/f-"},
        ):
            other = dataclasses.replace(job, **change)
            self.assertNotEqual(which, films.of_what(other, [[1, 9, 1]], "f.mp4"), change)
        self.assertNotEqual(which, films.of_what(job, [[1, 8, 1]], "f.mp4"))

    def test_what_the_manager_says_is_checked(self) -> None:
        films.wanted(wanted([[1, 9, 2]]))
        bad = [{"ranges": []}, {"ranges": [[9, 1, 1]]}, {"ranges": [[1, 2]]}, {"format": "avi"}]
        bad += [{"background": "red"}, {"sound": 1}, {"gaps": None}, {"ranges": [[1, 9, 0]]}]
        bad += [{"ranges": [[1, 1 << 21, 1]]}, {"lacking": [[2, 1, 1]]}, {"lacking": 3}]
        for wrong in bad:
            with self.subTest(wrong), self.assertRaises(blender.Failed):
                films.wanted({**wanted([[1, 9, 2]]), **wrong})


class Lacking(unittest.TestCase):
    def test_what_the_pictures_needed_is_not_needed_for_their_movie(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            renderer = blender.Renderer(None, Path(folder) / "scratch", say=lambda *said: None)
            self.addCleanup(renderer.close, now=True)
            job = blender.Job(1, "/a.blend", "/o/f_", "CYCLES", all_known=True)
            with mock.patch.object(renderer, "_new", side_effect=blender.Failed("seen")) as new:
                result = renderer.film(job, wanted([[1, 9, 2]]))
            self.assertEqual("seen", result.error)
            self.assertFalse(new.call_args[0][0].all_known)


class Plan(unittest.TestCase):
    """What is shown when, in film_plan.py."""

    def test_each_frame_takes_the_time_that_it_has_in_the_scene(self) -> None:
        for ranges, there, shown, gaps in (
            ([[1, 3, 1]], {1, 2, 3}, [1, 2, 3], ""),
            ([[1, 5, 2]], {1, 3, 5}, [1, 1, 3, 3, 5, 5], ""),
            ([[1, 4, 1]], {1, 4}, [1, 1, 1, 4], "2-3"),
            ([[1, 3, 1]], {2}, [2, 2, 2], "1,3"),
            ([[1, 2, 1], [5, 5, 1]], {1, 2, 5}, [1, 2, 2, 2, 5], "3-4"),
            # "1-5x2,6-7" and "1-7x3,8", as it is told: none is shown for longer than in the scene.
            ([[1, 5, 2], [6, 7, 1]], {1, 3, 5, 6, 7}, [1, 1, 3, 3, 5, 6, 7], ""),
            ([[1, 7, 3], [8, 8, 1]], {1, 4, 8}, [1, 1, 1, 4, 4, 4, 4, 8], "7"),
        ):
            with self.subTest(ranges, there=there):
                found, missing = film_plan.shown(ranges, there, hold=True)
                self.assertEqual((shown, gaps), (found, film_plan.gaps_text(missing)))
                self.assertEqual(len(shown), film_plan.length(ranges))

    def test_frames_that_are_left_out(self) -> None:
        found, _ = film_plan.shown([[1, 9, 2], [20, 20, 1]], {1, 9, 20}, hold=False)
        self.assertEqual([1, 1, 9, 9, 20], found)

    def test_a_movie_is_called_as_its_pictures(self) -> None:
        for picture, number, name in (
            ("/o/f_0001.png", 1, "f"),
            ("/o/shot_12_0012_L.png", 12, "shot_12_L"),
            ("/o/f_0007_v2.png", 7, "f_v2"),
            ("/o/0001.png", 1, "scene"),
            ("/o/x-0005.exr", -5, "x"),
            ("/o/still.png", 3, "still"),
        ):
            self.assertEqual(name, film_plan.base_name(picture, number, "scene"))
        beside = (8, "/o/f_0008_v7.png")
        self.assertEqual("f_v7", film_plan.base_name("/o/f_0007_v7.png", 7, "scene", beside))


if __name__ == "__main__":
    unittest.main()
