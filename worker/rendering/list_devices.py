"""Runs inside Blender: the render devices that it offers, for people to choose from.

    blender -b --python list_devices.py -- ANSWER

writes a JSON object into the file ANSWER: `devices`, each with `kind`, `id` and `name`; `in_use`,
what a scene renders on which asks for the GPU, as labels; and `preferences`, the file that says so.
It is written after each kind, since a driver can crash a Blender that asks it.

A process of its own for that reason, and like render_session.py kept to Python 3.7.
"""

import importlib.util
import json
import os
import sys

import bpy


def load_beside(name):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".py")
    spec = importlib.util.spec_from_file_location("noctiluca_" + name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


render_devices = load_beside("render_devices")


def preferences():
    """Where this Blender keeps its preferences, saved or not yet; "" where it does not say."""
    folder = bpy.utils.user_resource("CONFIG")
    return folder and os.path.join(folder, "userpref.blend")


def write(**told):
    told["preferences"] = preferences()
    with open(sys.argv[-1] + ".new", "w", encoding="ascii") as answer:
        json.dump(told, answer)
    os.replace(sys.argv[-1] + ".new", sys.argv[-1])


def main():
    addon = bpy.context.preferences.addons.get("cycles")
    if addon is None:
        return write(devices=[], in_use=[])
    used = render_devices.labels(render_devices.in_use(addon.preferences))
    known = render_devices.listing(
        addon.preferences, lambda known: write(devices=known, in_use=used)
    )
    write(devices=known, in_use=used)


main()
sys.stdout.flush()
os._exit(0)  # bpy 4.5 was seen to hang on the way out
