"""Which scenes are never cut up, whatever people wish: asked of real Blenders."""

from __future__ import annotations

import ast
import json
import re
import tempfile
import unittest
from pathlib import Path

from support import ROOT, blender_path, blender_shims, needs, scenes

import failure_words

INSIDE = ROOT / "tests" / "support" / "inside_blender" / "split_verdicts.py"
SAYS = (ast.Yield, ast.Return, ast.Assign)
SPLIT_VERDICTS = ROOT / "worker" / "rendering" / "split_verdicts.py"


# What was changed -> what is said, for each line of split_verdicts.py that speaks against it.
AGAINST = {
    "colours": "the output has colours of its own",
    "grease_pencil": "Grease Pencil is drawn",
    "shadow_catcher": "'Cube' catches shadows",
    "animated": "settings of the scene are animated",
    "driven": "settings of the scene are animated",
    "handler": "scripts run with each frame",
    "window": "'Material' depends on the place in the picture",
    "other_scene": "a node shows the scene 'other'",
    "divided": "'Cube' is divided by what the camera sees",
    "culled": "objects out of sight are left out",
    "engine": "the engine is BLENDER_WORKBENCH, not CYCLES",
    "without_cycles": "the engine is BLENDER_WORKBENCH, not CYCLES",
    "card": "it renders on graphics cards",
    "experimental": "the feature set is experimental",
    "guiding": "path guiding is on",
    "time": "the rendering time is limited",
    "shutter": "the rolling shutter is on",
    "no_border": "nothing is within the border",
    "freestyle": "Freestyle draws on the whole picture",
    "panorama": "the camera 'Camera' is neither perspective nor orthographic",
    "long_name": f"the names of the layer {chr(233) * 20!r} and of its passes are too long",
    "long_view": "the names of the layer 'ViewLayer' and of its passes are too long",
    "long_pass": f"the names of the layer {'x' * 20!r} and of its passes are too long",
    "long_lights": f"the names of the layer {'x' * 20!r} and of its passes are too long",
    "sequencer": "strips of the sequencer make the picture",
}
# A Blender without denoiser says the same of all of them.
NO_DENOISER = "this Blender cannot denoise a picture that is made of strips"
ROUNDED = "it is denoised, and the last digits are exact for 64, 128, 256 ... samples only"
EXPOSED = "it is denoised, and the last digits are exact for an exposure of 0.5, 1, 2 ... only"
TILED = "it is rendered in tiles, and adaptive sampling heeds their edges"
MANY_TILES = (
    "it is rendered in many tiles, and adaptive sampling heeds their edges: make them larger"
)
CATCHER = "a pass of caught shadows is denoised"
NO_EXPOSURE = "the film's exposure is none"
DENOISED = {
    "denoised": "",
    "denoised_border": "",
    "denoised_wide": "",
    "denoised_in_one_tile": ROUNDED,
    "denoised_without_tiles": ROUNDED,
    "denoised_adaptively": "",
    "denoised_in_tiles": "",
    "denoised_border_in_tiles": "",
    "denoised_border_in_one_tile": ROUNDED,
    "denoised_subset": "it is denoised, and only a subset of its samples is rendered",
    "denoised_catcher": CATCHER,
    "denoised_without_exposure": NO_EXPOSURE,
    "denoised_with_100_samples": ROUNDED,
    "denoised_layer_with_100_samples": ROUNDED,
    "denoised_layer_of_100_samples": ROUNDED,
    "denoised_at_another_exposure": EXPOSED,
    "denoised_adaptively_at_another_exposure": EXPOSED,
    "denoised_stereo": "stereo views are denoised",
    "denoised_on_cards": "it is denoised on graphics cards",
}
NEVER = {NO_DENOISER, CATCHER, NO_EXPOSURE}
NEVER |= {DENOISED[name] for name in ("denoised_stereo", "denoised_on_cards")}
# Only if that is wished.
DOUBTED = {
    "render_time": "the time, memory or computer burned into the picture would be those of the"
    " joining",
}
DOUBTED["memory"] = DOUBTED["hostname"] = DOUBTED["render_time"]
FINE = {
    "burned_in": 0,
    "border": 60,
    "crop": 60,
    "stereo": 0,
    "unused_name": 0,
}  # its lines; 0: all


def verdicts(blender: str) -> dict[str, list]:
    """What was changed -> [lines, 0 for never; whether they make the very picture; what speaks
    against it; the kind; the margin; the side of tiles]."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.json"
        scenes.run_blender(
            blender,
            *("--factory-startup", "--python-exit-code", "1", "--python", str(INSIDE)),
            *("--", str(SPLIT_VERDICTS.parent), str(told)),
        )
        return json.loads(told.read_text(encoding="utf-8"))


def compared() -> tuple[tuple[int, int], ...]:
    """The series that split_verdicts.py names, read as text: it needs bpy to be loaded."""
    for each in ast.parse(SPLIT_VERDICTS.read_text(encoding="utf-8")).body:
        if isinstance(each, ast.Assign) and getattr(each.targets[0], "id", "") == "COMPARED":
            return ast.literal_eval(each.value)
    raise LookupError("split_verdicts.py names no series that were compared")


def is_compared(blender: str) -> bool:
    said = scenes.run_blender(blender, "--version")
    return tuple(map(int, re.search(r"Blender (\d+)\.(\d+)", said).groups())) in compared()


class Verdicts:
    blender: str | None
    volumes_are_smoothed: bool
    denoises: bool
    has_always_tiles = False
    lacks: set[str] = set()  # settings that this Blender does not have

    def test_what_is_not_known_to_be_equal_is_not_cut_up(self) -> None:
        found = verdicts(self.blender)
        lines, exact, why, *_others = found["plain"]
        if not is_compared(self.blender):  # Debian 13's 4.3
            self.assertRegex(why, r"^pictures of Blender [\d.]+ were not compared")
            return
        self.assertEqual((True, True, ""), (lines > 0, exact, why))
        self.assertEqual(self.lacks, AGAINST.keys() - found.keys())
        for name in AGAINST.keys() & found.keys():
            with self.subTest(name):
                self.assertEqual([0, False, AGAINST[name]], found[name][:3])
        tiled = {"denoised_without_tiles": ""} if self.has_always_tiles else {}
        for name in DENOISED.keys() & found.keys():
            with self.subTest(name):
                why = {**DENOISED, **tiled}[name] if self.denoises else NO_DENOISER
                never = why in NEVER
                self.assertEqual([0 if never else lines, not why, why], found[name][:3])
        self.assertEqual([lines, True, ""], found["stored_passes"][:3])
        self.assertEqual([lines, True, ""], found["adaptive"][:3])
        self.assertEqual([lines, True, ""], found["name"][:3])
        self.assertEqual([lines, True, ""], found["adaptive_in_tiles"][:3])
        self.assertEqual([lines, True, ""], found["adaptive_without_tiles"][:3])
        why = "" if self.denoises else NO_DENOISER
        self.assertEqual(why, found["denoised_adaptively_in_tiles"][2])
        self.assertEqual([lines, False, MANY_TILES], found["adaptive_in_many_tiles"][:3])
        why = TILED if self.has_always_tiles else ""
        self.assertEqual([lines, not why, why], found["adaptive_in_the_largest_tiles"][:3])
        counted = "a pass counts the samples of adaptive sampling"
        self.assertEqual([lines, False, counted], found["adaptive_counted"][:3])
        kinds = {found[name][3] for name in ("plain", "adaptive", "adaptive_in_tiles")}
        self.assertEqual(3, len(kinds), "with lines around them, in pieces")
        sides = {name: side for name, (*_said, side) in found.items() if side}
        of_1024 = ["adaptive_in_tiles", "denoised_adaptively_in_tiles"]
        of_1024 += ["adaptive_without_tiles"] if self.has_always_tiles else []
        sided = {**dict.fromkeys(of_1024, 1024), "adaptive_in_many_tiles": 128}
        self.assertEqual({**sided, "adaptive_in_the_largest_tiles": 8192}, sides)
        margins = {name for name, (*_said, margin, _side) in found.items() if margin}
        adaptive = {name for name in found if name.startswith("adaptive")}
        adaptive |= {name for name in found if name.startswith("denoised_adaptively")}
        self.assertEqual(adaptive, margins)
        for name in DOUBTED:
            with self.subTest(name):
                self.assertEqual([lines, False, DOUBTED[name]], found[name][:3])
        for name, wanted in FINE.items():
            with self.subTest(name):
                self.assertEqual([wanted or lines, True, ""], found[name][:3])
        self.assertEqual(self.volumes_are_smoothed, found["volume"][0] == 0, found["volume"])


def reasons() -> set[str]:
    """What the module may say against a scene, with something in each place: read as text."""
    tree = ast.parse(SPLIT_VERDICTS.read_text(encoding="utf-8"))
    said = [each.value for each in ast.walk(tree) if isinstance(each, SAYS) and each.value]
    words = [word for value in said for word in ast.walk(value)]
    pieces = {part for word in words if isinstance(word, ast.JoinedStr) for part in word.values}
    found = {_text(word) for word in words if word not in pieces}
    return {text for text in found if text.count(" ") > 1}


def _text(word: ast.AST) -> str:
    if isinstance(word, ast.JoinedStr):
        return "".join(map(_text, word.values))
    if isinstance(word, ast.FormattedValue):
        return "x"
    return word.value if isinstance(word, ast.Constant) and isinstance(word.value, str) else ""


class Series(unittest.TestCase):
    def test_each_reason_is_said_in_spanish_too(self) -> None:
        found = reasons()
        self.assertGreater(len(found), 35)
        self.assertEqual([], [text for text in found if failure_words.in_spanish(text) == text])

    def test_each_that_the_pictures_are_compared_with_is_let_in(self) -> None:
        """Else the tests below would find every frame refused, and be content."""
        ours = {tuple(map(int, series.split("."))) for series in blender_shims()}
        self.assertLessEqual({(3, 4), *ours}, {*compared()})  # Debian 12's, beside the shims


@needs.blender
class Blender34(Verdicts, unittest.TestCase):
    blender = blender_path()
    volumes_are_smoothed = denoises = False


@needs.blender_shims("5.2")
class Blender52(Verdicts, unittest.TestCase):
    blender = blender_shims().get("5.2")
    volumes_are_smoothed = denoises = True
    has_always_tiles = True
    lacks = {"experimental"}


if __name__ == "__main__":
    unittest.main()
