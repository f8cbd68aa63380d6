"""Runs inside Blender: what a .blend says of itself, for somebody who has no Blender at hand.

    blender -b FILE --python read_scene.py -- ANSWER

writes a JSON object into the file ANSWER: `scenes`, each with `name`, `start`, `end`, `step` (frame
numbers), `engine`, `x`, `y` (pixels, percentage applied), `fps` and `camera` (whether it has one);
`scene`, the name of the one that was open; `version` of the Blender that saved it; `missing`, the
first files that it needs and does not hold, and `missing_total`, how many those are; `scripts`,
whether it has scripts that were not run.

Started by itself, without a session, and like render_session.py kept to Python 3.7.
"""

import importlib.util
import json
import os
import sys

import bpy

MAX_SCENES = 50
MAX_MISSING = 50
MAX_TEXT = 300  # characters


def load_beside(name):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".py")
    spec = importlib.util.spec_from_file_location("noctiluca_" + name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def facts():
    scenes = list(bpy.data.scenes)[:MAX_SCENES]
    current = bpy.context.scene
    if current not in scenes:
        scenes[-1] = current
    missing = sorted({path for scene in scenes for path in outside(scene)})
    return {
        "scenes": [about(scene) for scene in scenes],
        "scene": plain(current.name),
        "version": ".".join(str(number) for number in bpy.data.version[:2]),
        "missing": missing[:MAX_MISSING],
        "missing_total": len(missing),
        "scripts": bool(bpy.app.autoexec_fail),
    }


def about(scene):
    render = scene.render
    share = render.resolution_percentage
    return {
        "name": plain(scene.name),
        "start": scene.frame_start,
        "end": scene.frame_end,
        "step": scene.frame_step,
        "engine": render.engine,
        "x": max(1, render.resolution_x * share // 100),
        "y": max(1, render.resolution_y * share // 100),
        "fps": round(render.fps / render.fps_base, 3),
        "camera": scene.camera is not None,
    }


def outside(scene):
    """Whatever is needed beside the .blend: nothing else was sent, whatever this node may have."""
    checks = load_beside("scene_checks")
    ends = sorted({scene.frame_start, scene.frame_end})
    for _kind, _name, path in (*checks.needed_files(scene), *checks.files_of_frames(scene, ends)):
        yield plain(as_stored(path))


def as_stored(path):
    """Relative to the .blend where it is below its folder: this node's own folder tells nobody
    anything."""
    folder = os.path.dirname(os.path.abspath(bpy.data.filepath)) + os.sep
    path = os.path.normpath(path)
    return path[len(folder) :] if path.startswith(folder) else path


def plain(text):
    return text[:MAX_TEXT].encode("utf-8", "replace").decode("utf-8")


if __name__ == "__main__":
    with open(sys.argv[-1], "w", encoding="ascii") as answer:
        json.dump(facts(), answer)
