"""Runs inside Blender: the render devices that it offers, for people to choose from.

    blender -b --python list_devices.py -- ANSWER

writes a JSON object into the file ANSWER: `devices`, each with `kind`, `id` and `name`; `in_use`,
what a scene renders on which asks for the GPU, as labels; `preferences`, the file that says so; and
`cycles`, whether that is there and switched on. It is written after each kind, since a driver can
crash a Blender that asks it.

A process of its own for that reason, and like render_session.py kept to Python 3.7.
"""

import importlib.util
import json
import os
import sys

import bpy


def load_beside(*parts):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), *parts) + ".py"
    spec = importlib.util.spec_from_file_location("noctiluca_" + parts[-1], path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


render_devices = load_beside("render_devices")
files = load_beside(os.pardir, "launcher", "files")


def preferences():
    """Where this Blender keeps its preferences, saved or not yet; "" where it does not say."""
    folder = bpy.utils.user_resource("CONFIG")
    return folder and os.path.join(folder, "userpref.blend")


def write(**told):
    told["preferences"] = preferences()
    with open(sys.argv[-1] + ".new", "w", encoding="ascii") as answer:
        json.dump(told, answer)
    files.replace(sys.argv[-1] + ".new", sys.argv[-1])


def main():
    addon = bpy.context.preferences.addons.get("cycles")
    cycles = addon.preferences if addon else None  # one that could not be started has none
    if cycles is None:
        return write(devices=[], in_use=[], cycles=False)
    used = render_devices.labels(render_devices.in_use(cycles))

    def tell(known):
        write(devices=known, in_use=used, cycles=True)

    tell(render_devices.listing(cycles, tell))


main()
sys.stdout.flush()
os._exit(0)  # bpy 4.5 was seen to hang on the way out
