"""Run by Blender: makes the scenes named in a list, each in a folder of its own.

    blender -b --factory-startup --python make_scenes.py -- TESTS FOLDER RESULT.json NAME ...

The result has a line of JSON for each: {"name", "error"}, written at once, so that a scene which
kills Blender costs no other one.
"""

import json
import os
import sys
import traceback


def main():
    tests, folder, result, *names = sys.argv[sys.argv.index("--") + 1 :]
    sys.path.insert(0, tests)
    from support.same_picture import book
    from support.same_picture.stage import Stage

    for name in names:
        error, scene = "", book.named(name)
        try:
            stage = Stage(os.path.join(folder, name), scene.frames)
            scene.make(stage)
            stage.save()
        except Exception:
            error = traceback.format_exc()
        with open(result, "a") as lines:
            lines.write(json.dumps({"name": name, "error": error}) + "\n")


main()
