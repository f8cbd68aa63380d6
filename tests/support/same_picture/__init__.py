"""Scenes that a farm must render as Blender alone does: `tests/same_picture.py` runs them.

- ``book``: what a scene is, and the list of all;
- ``stage``, ``make_scenes``: run inside Blender, which makes the .blend files;
- ``alone``, ``farm_side``: the two ways to render them;
- ``compare``: file names, every channel of every picture, what stands in the headers;
- ``battery``: runs scenes through all of this;
- ``groups/``: the scenes, a module a group.

Both ways render the same project at the same path, one after the other, so that nothing but the
way can make a difference: what one leaves is moved aside before the other begins.
"""

DEVICE_VARIABLE = "NOCTILUCA_BATTERY_DEVICE"  # to Blender: render on cards of this kind ("OPTIX")
