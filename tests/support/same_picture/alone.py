"""Blender by itself: makes the scenes, and renders one by `blender -b FILE -o OUT -s -e -a`."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from support.same_picture import DEVICE_VARIABLE
from support.same_picture.book import Scene

MAKE_S = 1200
RENDER_S = 600
TESTS = Path(__file__).resolve().parents[2]
MAKE_SCENES = Path(__file__).with_name("make_scenes.py")
FREESTYLE = """
import addon_utils, bpy
if any(module.__name__ == "render_freestyle_svg" for module in addon_utils.modules()):
    bpy.ops.preferences.addon_enable(module="render_freestyle_svg")
    bpy.ops.wm.save_userpref()
"""
CARDS = """
import bpy
cycles = bpy.context.preferences.addons["cycles"].preferences
cycles.compute_device_type = "{kind}"
cycles.refresh_devices()
for device in cycles.devices:
    device.use = device.type == "{kind}"
print("CARDS", *[device.name for device in cycles.devices if device.use])
bpy.ops.wm.save_userpref()
"""


class BlenderAlone:
    """One Blender, with preferences of its own that no run before it has touched."""

    def __init__(self, executable: str, folder: Path) -> None:
        self.executable = executable
        self.folder = folder
        (folder / "config").mkdir(parents=True, exist_ok=True)
        self.environment = {"BLENDER_USER_CONFIG": str(folder / "config")}
        self.version = self._ask_version()

    def _ask_version(self) -> tuple[int, int]:
        done = self.run("--python-expr", "import bpy; print('VERSION', *bpy.app.version)")
        numbers = next(line for line in done.stdout.splitlines() if line.startswith("VERSION"))
        return tuple(map(int, numbers.split()[1:3]))

    def enable_addons(self) -> None:
        """The Freestyle SVG exporter, where it comes with Blender: it does nothing unless asked."""
        self.run("--python-expr", FREESTYLE)

    def use_cards(self, kind: str) -> str:
        """Sets the preferences to all graphics cards of a kind; returns their names.

        Args:
            kind: "CUDA", "OPTIX", "HIP", "ONEAPI" or "METAL".
        """
        self.environment[DEVICE_VARIABLE] = kind
        done = self.run("--python-expr", CARDS.format(kind=kind))
        told = [line[6:] for line in done.stdout.splitlines() if line.startswith("CARDS ")]
        if not told:
            raise ValueError(f"this Blender finds no graphics card for {kind}:\n{done.stdout}")
        return told[0]

    def run(self, *arguments: str, seconds: float = RENDER_S) -> subprocess.CompletedProcess:
        """Runs Blender in the background; stderr is part of its output."""
        return subprocess.run(
            [self.executable, "-b", *arguments],
            cwd=self.folder,  # for what a scene writes by a path that begins nowhere
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, **self.environment},
            timeout=seconds,
            text=True,
            errors="replace",
        )

    def make(self, scenes: list[Scene], folder: Path) -> dict[str, str]:
        """Makes the scenes below ``folder``; returns what went wrong, by the scene's name."""
        errors: dict[str, str] = {}
        left = [scene.name for scene in scenes]
        result = folder / f"made-{left[0]}.jsonl" if left else None
        while left:
            result.unlink(missing_ok=True)
            arguments = [str(TESTS), str(folder), str(result), *left]
            done = self.run(
                "--factory-startup", "--python", str(MAKE_SCENES), "--", *arguments, seconds=MAKE_S
            )
            lines = result.read_text().splitlines() if result.exists() else []
            told = {made["name"]: made["error"] for made in map(json.loads, lines)}
            errors.update({name: error for name, error in told.items() if error})
            left = [name for name in left if name not in told]
            if left:  # Blender died of this one
                tail = "\n".join(done.stdout.splitlines()[-8:])
                errors[left.pop(0)] = f"Blender ended with {done.returncode}:\n{tail}"
        return errors

    def render(self, scene: Scene, project: Path) -> str:
        """Renders the scene; returns what Blender printed, with its exit codes."""
        output = output_path(scene, project)
        printed = []
        for first, last in scene.parts or (scene.frames,):
            arguments = ["-y" if scene.scripts else "-Y", str(project / "scene.blend")]
            if scene.job.get("scene"):
                arguments += ["-S", scene.job["scene"]]
            if output:
                arguments += ["-o", output]
            arguments += [*scene.arguments, "-s", str(first), "-e", str(last)]
            arguments += ["-j", str(scene.job["step"])] if "step" in scene.job else []
            done = self.run(*arguments, "-a")
            printed.append(f"{done.stdout}\nexit code {done.returncode}\n")
        return "".join(printed)


def output_path(scene: Scene, project: Path) -> str:
    """The output path as it is given to either way."""
    if not scene.output or scene.output.startswith("//"):
        return scene.output
    return str(project) + os.sep + scene.output
