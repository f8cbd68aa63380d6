"""Manager and worker in the newest Pythons: a job with real Blender, and not one warning.

The oldest Python and the newest one run the tests that need nothing installed (tests/run.py,
"plain unittest"). A Python that is not installed comes with ``--setup``.
"""

from __future__ import annotations

import unittest

from support import blender_path, environment, needs, scenes
from support.local_farm import LocalFarm

HEAVY_S = 30
FRAMES = 3


@needs.blender
class NewestPythons(unittest.TestCase):
    @needs.python("3.13")
    def test_python_3_13(self) -> None:
        self.check("3.13")

    @needs.python("3.14")
    def test_python_3_14(self) -> None:
        self.check("3.14")

    def check(self, version: str) -> None:
        farm = LocalFarm(self)
        farm.python = environment.find_python(version)
        # What the next Python takes away, this one warns of, on the console of the program.
        farm.environment["PYTHONWARNINGS"] = "default"
        scene = scenes.make(blender_path(), farm.folder / "scene.blend", frames=(1, FRAMES))
        farm.start_manager()
        farm.start_workers("w1")
        job_id = farm.submit(
            blend_file=scene,
            output_path=farm.folder / "out" / "f_",
            start_frame=1,
            end_frame=FRAMES,
        )
        record = farm.finished(job_id)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", FRAMES))
        farm.stop("w1")
        farm.stop("manager")
        self.assertNotIn("Warning", farm.logs())


if __name__ == "__main__":
    unittest.main()
