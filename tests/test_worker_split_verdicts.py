"""Which scenes are never cut up, whatever people wish: asked of real Blenders."""

from __future__ import annotations

import ast
import json
import re
import tempfile
import unittest
from pathlib import Path

from support import ROOT, blender_path, blender_shims, needs, scenes

INSIDE = ROOT / "tests" / "support" / "inside_blender" / "split_verdicts.py"
SPLIT_FRAMES = ROOT / "worker" / "rendering" / "split_frames.py"


def verdicts(blender: str) -> dict[str, tuple[int, str]]:
    """What was changed -> (lines, 0 for never; what speaks against it)."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.json"
        scenes.run_blender(
            blender,
            *("--factory-startup", "--python-exit-code", "1", "--python", str(INSIDE)),
            *("--", str(SPLIT_FRAMES), str(told)),
        )
        return json.loads(told.read_text(encoding="utf-8"))


def compared() -> tuple[tuple[int, int], ...]:
    """The series that split_frames.py names. Read as text: it needs Blender's bpy to be loaded."""
    for each in ast.parse(SPLIT_FRAMES.read_text(encoding="utf-8")).body:
        if isinstance(each, ast.Assign) and getattr(each.targets[0], "id", "") == "COMPARED":
            return ast.literal_eval(each.value)
    raise LookupError("split_frames.py names no series that were compared")


def is_compared(blender: str) -> bool:
    said = scenes.run_blender(blender, "--version")
    return tuple(map(int, re.search(r"Blender (\d+)\.(\d+)", said).groups())) in compared()


class Verdicts:
    blender: str | None
    volumes_are_smoothed: bool

    def test_what_is_not_known_to_be_equal_is_not_cut_up(self) -> None:
        found = verdicts(self.blender)
        lines, why = found["plain"]
        if not is_compared(self.blender):  # Debian 13's 4.3
            self.assertRegex(why, r"^pictures of Blender [\d.]+ were not compared")
            return
        self.assertGreater(lines, 0, why)
        self.assertEqual("", why)
        self.assertEqual([0, "the output has colours of its own"], found["colours"])
        self.assertEqual([0, "Grease Pencil is drawn"], found["grease_pencil"])
        self.assertEqual([0, "'Cube' catches shadows"], found["shadow_catcher"])
        self.assertEqual(self.volumes_are_smoothed, found["volume"][0] == 0, found["volume"])


class Series(unittest.TestCase):
    def test_each_that_the_pictures_are_compared_with_is_let_in(self) -> None:
        """Else the tests below would find every frame refused, and be content."""
        ours = {tuple(map(int, series.split("."))) for series in blender_shims()}
        self.assertLessEqual({(3, 4), *ours}, {*compared()})  # Debian 12's, beside the shims


@needs.blender
class Blender34(Verdicts, unittest.TestCase):
    blender = blender_path()
    volumes_are_smoothed = False


@needs.blender_shims("5.2")
class Blender52(Verdicts, unittest.TestCase):
    blender = blender_shims().get("5.2")
    volumes_are_smoothed = True


if __name__ == "__main__":
    unittest.main()
