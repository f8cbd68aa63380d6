"""Runs inside Blender: what a test may write, it writes into a folder that goes with its Blender.

A test shows a job's pictures small before they are rendered, and touches nothing of the job's:

 1. The pictures keep their names and get another folder; each File Output node gets one of its own
    in there. A node that cannot be turned away ends the test.
 2. It can be done again in the same Blender, and the size is the same.

No script of the .blend runs in a test (the manager sees to it): it could write anywhere. Loaded by
render_session.py, and like it kept to Python 3.7.
"""

import os
import re

import bpy

FILE_OUTPUT = "CompositorNodeOutputFile"
SMALLER = 3  # times, each side


def small(percentage):
    """The scene's percentage for a test."""
    return max(1, round(percentage / SMALLER))


def output(own, folder):
    """The output path for a test.

    Args:
        own: the job's; what follows its last slash names the pictures.
    """
    return os.path.join(folder, re.split(r"[/\\]", own)[-1])


def turn_nodes_away(folder):
    """Has every File Output node of the file write below a folder.

    Raises:
        ValueError: one of them keeps its path; the message names it.
    """
    nodes = [node for tree in _trees() for node in tree.nodes if node.bl_idname == FILE_OUTPUT]
    for index, node in enumerate(nodes):
        place = os.path.join(folder, "nodes", str(index), "")
        try:
            turned = _turn_away(node, place)
        except (AttributeError, TypeError) as problem:  # a library's, in some version
            raise ValueError(
                f"The File Output node {node.name!r} cannot be set: {problem}."
            ) from problem
        if not turned:
            raise ValueError(f"The File Output node {node.name!r} keeps its path.")


def _trees():
    yield from bpy.data.node_groups
    for scene in bpy.data.scenes:
        tree = None if hasattr(scene, "compositing_node_group") else scene.node_tree
        if tree is not None:
            yield tree


def _turn_away(node, place):
    """Whether the node writes there now, and no name of a file leads out of it."""
    if hasattr(node, "directory"):  # from 5.0 on
        node.directory = place
        node.file_name = _plain(node.file_name)
        for item in node.file_output_items:
            if _plain(item.name) != item.name:
                item.name = _plain(item.name)
        names = [node.file_name, *(item.name for item in node.file_output_items)]
        return node.directory == place and all(_plain(name) == name for name in names)
    node.base_path = place + "layers" if _is_one_file(node) else place
    for slot in node.file_slots:
        slot.path = _plain(slot.path)
    is_there = node.base_path.startswith(place)
    return is_there and all(_plain(slot.path) == slot.path for slot in node.file_slots)


def _is_one_file(node):
    return node.format.file_format == "OPEN_EXR_MULTILAYER"


def _plain(name):
    """A name without folders."""
    return re.sub(r"[/\\:]", "_", name)
