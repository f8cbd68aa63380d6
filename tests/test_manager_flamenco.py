"""A job put for Flamenco 3, against the fields that its own files document.

Caught when planted: a setting that this job type requires left out, a step that is lost, an output
that Flamenco would put elsewhere, a format that is guessed, scripts that would run unsaid.
"""

from __future__ import annotations

import json
import unittest
from dataclasses import replace

from support import ROOT

import flamenco_job
from flamenco_job import NOT_CARRIED, NoJob, make
from job_settings import VIDEO_DEFAULTS, Settings

SHAPE = json.loads((ROOT / "tests/fixtures/flamenco_job.json").read_text(encoding="utf-8"))
TYPES = {
    "string": str,
    "integer": int,
    "object": dict,
    "boolean": bool,
    "number": (int, float),
}
JOB = Settings("/srv/show/a.blend", "//out/f_", "1-3,5-9x2", name="Sea", render_engine="CYCLES")


class Flamenco(unittest.TestCase):
    def check(self, said: dict, shape: dict) -> None:
        self.assertLessEqual({*shape["required"]}, {*said})
        self.assertLessEqual({*said}, {*shape["properties"]})
        for key, value in said.items():
            self.assertIsInstance(value, TYPES[shape["properties"][key]], key)

    def test_it_has_the_documented_fields_and_no_other(self) -> None:
        full = replace(JOB, video=VIDEO_DEFAULTS, fps=23.976, comment="x", submitted_by="ana")
        for job in (JOB, replace(JOB, fps=25.0), full):
            said = json.loads(json.dumps(make(job, "f_0001.png", per_task=10)))
            self.check(said, SHAPE["SubmittedJob"])
            self.check(said["settings"], SHAPE["settings"])
            self.assertTrue(all(isinstance(text, str) for text in said["metadata"].values()))
            self.assertEqual(job.video is not None, "fps" in said["settings"])
        self.assertEqual(
            ("simple-blender-render", "linux"), (said["type"], said["submitter_platform"])
        )
        self.assertEqual(
            ("1-3,5,7,9", 10), (said["settings"]["frames"], said["settings"]["chunk_size"])
        )
        self.assertFalse({*SHAPE["no_images"]} & {*flamenco_job.ENDINGS})

    def test_pictures_go_where_the_job_puts_them(self) -> None:
        def put(blend: str, output: str) -> tuple[str, str]:
            said = make(replace(JOB, blend_file=blend, output_path=output), image_format="PNG")
            return said["settings"]["render_output_path"], said["submitter_platform"]

        self.assertEqual(("/srv/out/f_", "linux"), put("/srv/a.blend", "//out/f_"))
        self.assertEqual(("/out/####", "linux"), put("/srv/a.blend", "/out/"))
        on_windows = put("C:\\p\\a.blend", "//out\\f_###")
        self.assertEqual(("C:\\p\\out\\f_###", "windows"), on_windows)
        self.assertEqual(("Z:/r/f_", "windows"), put("\\\\nas\\p\\a.blend", "Z:/r/f_"))
        mac = replace(JOB, blend_file="/Users/ana/a.blend")
        self.assertEqual("darwin", make(mac, "a.png")["submitter_platform"])

    def test_what_it_has_no_place_for_is_named(self) -> None:
        left = make(JOB, "f_0001.jpg")["metadata"][NOT_CARRIED]
        self.assertEqual("allow_scripts, blender_version, render_engine, scene", left)
        more = replace(JOB, threads=2, tags=("gpu",), attempts=5, video={"sound": True})
        left = make(more, "f_0001.jpg")["metadata"][NOT_CARRIED].split(", ")
        self.assertLessEqual({"threads", "tags", "attempts", "video"}, {*left})

    def test_nothing_is_guessed(self) -> None:
        said = make(JOB, "x.exr", "OPEN_EXR_MULTILAYER")["settings"]
        self.assertEqual(
            ("OPEN_EXR_MULTILAYER", ".exr"), (said["format"], said["image_file_extension"])
        )
        self.assertEqual("PNG", make(JOB, "X.PNG")["settings"]["format"])
        for job, picture, words in (
            (JOB, "", "PNG, JPEG"),
            (JOB, "f_0001.exr", "one of OPEN_EXR, OPEN_EXR_MULTILAYER at"),
            (JOB, "f_0001.xyz", "format"),
            (replace(JOB, files="copies"), "f_0001.png", "copies"),
            (replace(JOB, frames="-2-5"), "f_0001.png", "before 0"),
            (replace(JOB, video_only=True), "f_0001.png", "movie"),
        ):
            with self.subTest(picture=picture, words=words), self.assertRaises(NoJob) as caught:
                make(job, picture)
            self.assertIn(words, str(caught.exception))
            self.assertNotEqual(str(caught.exception), caught.exception.spanish)


if __name__ == "__main__":
    unittest.main()
