"""pictures.inspect on what real Blenders write: every still format, depth and codec they offer.

Each file is whole with the size that was asked for, and with its end cut off it never is.
"""

from __future__ import annotations

import io
import shutil
import tempfile
import unittest
from pathlib import Path

from support import blenders, needs, scenes

from rendering import pictures

# One render, then the result saved with every setting; a setting a version lacks is left out.
WRITE_ALL = r"""
import bpy, itertools, os
scene = bpy.context.scene
scene.render.engine = "CYCLES"
scene.cycles.samples, scene.cycles.use_denoising = 1, False
scene.render.resolution_x, scene.render.resolution_y = 64, 36
scene.render.resolution_percentage = 100
bpy.ops.render.render()
settings = scene.render.image_settings
still = "BMP IRIS PNG JPEG JPEG2000 TARGA TARGA_RAW CINEON DPX OPEN_EXR HDR TIFF WEBP".split()
still.append("OPEN_EXR_MULTILAYER")
codecs = {
    "OPEN_EXR": ("exr_codec", "NONE RLE ZIPS ZIP PIZ PXR24 B44 B44A DWAA DWAB".split()),
    "TIFF": ("tiff_codec", "NONE DEFLATE LZW PACKBITS".split()),
    "JPEG2000": ("jpeg2k_codec", "JP2 J2K".split()),
}
for name in still:
    codec_name, codec_values = codecs.get(name, ("quality", [90]))
    for depth, codec, color in itertools.product(
        ("8", "10", "12", "16", "32"), codec_values, ("BW", "RGB", "RGBA")
    ):
        try:
            if hasattr(settings, "media_type"):
                multi = name == "OPEN_EXR_MULTILAYER"
                settings.media_type = "MULTI_LAYER_IMAGE" if multi else "IMAGE"
            settings.file_format = name
            settings.color_depth = depth
            settings.color_mode = color
            setattr(settings, codec_name, codec)
        except TypeError:
            continue
        path = os.path.join(FOLDER, "-".join((name, depth, str(codec), color)))
        try:
            bpy.data.images["Render Result"].save_render(path)
        except RuntimeError:  # a depth or colour that this format does not take
            if os.path.exists(path):
                os.unlink(path)
"""


@needs.blender
class RealPictures(unittest.TestCase):
    def test_all_are_whole_and_none_is_without_its_end(self):
        for blender in blenders():
            with self.subTest(blender):
                folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
                self.addCleanup(shutil.rmtree, folder)
                script = WRITE_ALL.replace("FOLDER", repr(str(folder)))
                scenes.run_blender(
                    blender, "--factory-startup", "--python-exit-code", "1", "--python-expr", script
                )
                files = sorted(folder.iterdir())
                kinds = {path.name.split("-")[0] for path in files}
                self.assertGreaterEqual(len(kinds), 13, kinds)
                for path in files:
                    self.check(path)

    def check(self, path: Path):
        data = path.read_bytes()
        found = pictures.inspect(io.BytesIO(data))
        self.assertTrue(found.whole, f"{path.name} {found.flaw}")
        self.assertEqual((found.width, found.height), (64, 36), path.name)
        for missing in (1, 2, 5, 40, len(data) // 2):
            cut = pictures.inspect(io.BytesIO(data[:-missing]))
            self.assertFalse(cut.whole, f"{path.name} without its last {missing} bytes")


if __name__ == "__main__":
    unittest.main()
