"""Runs inside Blender: paths that Blender would cut, for it says nothing and writes elsewhere.

Blender keeps a path in 1,024 bytes. A picture's whole name comes out right up to LONGEST bytes
(measured on 3.4, 4.2, 4.5, 5.0 and 5.2); of a longer one the end is lost, the extension or the
number first. What counts is the path after the join: a relative one grows with the folder of the
.blend on this node. Loaded by render_session.py, and like it kept to Python 3.7.
"""

import os
import re

import bpy

LONGEST = 1021  # bytes
KEPT = 1023  # bytes of a path that a scene's property holds
ADDED = 64  # more than number, view and extension add: below that nothing has to be tried
NUMBER_AND_ENDING = len("0001.png")


def output_error(render, output, names_of, numbers):
    """Why the output path cannot be used as it is; empty when nothing is cut.

    Args:
        names_of: the whole names of a frame's pictures, as the scene stands.
        numbers: the frames to try.
    """
    if _bytes(output) > KEPT or any(_is_cut(render, names_of, number) for number in numbers):
        return (
            f"The output path is too long for Blender, which cuts a name of more than {LONGEST}"
            f" bytes: choose a shorter one ({output})."
        )
    return ""


def private_error(render, place, names_of, number):
    """The same for the folder in which pictures are made; its length is this node's matter."""
    if place is None or _bytes(place.path) + ADDED <= LONGEST:
        return ""
    kept = render.filepath
    try:
        render.filepath = place.path
        cut = _bytes(place.path) > KEPT or _is_cut(render, names_of, number)
    finally:
        render.filepath = kept
    if not cut:
        return ""
    return (
        f"A picture's name is too long for Blender, which cuts it at {LONGEST} bytes, in this"
        " node's own folder: choose a shorter name, or start the worker from a shorter path"
        f" ({place.root})."
    )


def nodes_error(nodes):
    """The same for File Output nodes: names the first whose files would be cut."""
    for node in nodes:
        for path in node_paths(node):
            added = NUMBER_AND_ENDING if "#" not in path else NUMBER_AND_ENDING - 4
            if _bytes(path) + added > LONGEST:
                return (
                    f"The File Output node {node.name!r} writes to a path that is too long for"
                    f" Blender, which cuts a name of more than {LONGEST} bytes: choose a shorter"
                    f" one ({path})."
                )
    return ""


def node_paths(node):
    """The whole paths of a node's files, without what Blender adds."""
    if hasattr(node, "directory"):  # from 5.0 on
        folder, names = node.directory, [item.name for item in node.file_output_items]
        names = [node.file_name + name for name in names] or [node.file_name]
    elif node.format.file_format == "OPEN_EXR_MULTILAYER":
        folder, names = node.base_path, [""]
    else:
        folder, names = node.base_path, [slot.path for slot in node.file_slots]
    folder = bpy.path.abspath(folder)
    return [os.path.join(folder, name) if name else folder for name in names]


def _is_cut(render, names_of, number):
    """Whether the names come out other than they would in a short folder."""
    path = render.filepath
    whole = _bytes(bpy.path.abspath(path))
    if whole + ADDED <= LONGEST:
        return False
    found = [os.path.basename(name) for name in names_of(render, number)]
    try:
        render.filepath = "/" + re.split(r"[/\\]", path)[-1]
        right = [os.path.basename(name) for name in names_of(render, number)]
    finally:
        render.filepath = path
    return found != right


def _bytes(path):
    return len(os.fsencode(path))
