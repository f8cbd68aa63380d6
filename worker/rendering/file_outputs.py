"""Runs inside Blender: where the compositor's File Output nodes write, for whoever checks it.

For each file it writes, or cannot write, Blender prints a line, and goes on. The worker
reads those lines (blender_log.py); here it learns which nodes there are, and where in the output a
frame ends. Loaded by render_session.py, and like it kept to Python 3.7.
"""

import ctypes
import os
import sys

import bpy

FILE_OUTPUT = "CompositorNodeOutputFile"
DEPTH = 20  # groups in groups; Blender allows no loops, a damaged file may


def describe(scene):
    """[node's name, its folder as it is written there, the whole path of it] for each node that
    should write with the frame this scene is at."""
    return [[node.name, *_folder(node)] for node in writing_nodes(scene, scene.frame_current)]


def writing_nodes(scene, frame=None):
    """The nodes themselves; those of any frame when there is none."""
    nodes = []
    for each in composited(scene, frame):
        tree = _tree(each)
        if tree is not None and each.render.use_compositing:
            nodes += _nodes(tree, DEPTH)
    return nodes


def composited(scene, frame=None, depth=DEPTH):
    """The scenes whose compositor runs: this one's or, where strips make its picture, theirs. (Of
    another scene that a Render Layers node shows, the compositor does not run.)"""
    editor = scene.sequence_editor if scene.render.use_sequencer else None
    strips = list(_strips(editor)) if editor else []
    if all(strip.type == "SOUND" for strip in strips):
        return [scene]
    found = []
    for strip in strips:
        other = getattr(strip, "scene", None)
        if other is None or not (frame is None or _is_at(strip, frame)):
            continue
        if strip.scene_input == "CAMERA":
            found.append(other)
        elif depth:
            found += composited(other, None, depth - 1)
    return [each for at, each in enumerate(found) if each not in found[:at]]


def _strips(owner):
    """The strips of an editor or a meta strip that are not muted, those in meta strips too."""
    for strip in owner.strips if hasattr(owner, "strips") else owner.sequences:
        if not strip.mute:
            yield strip
            if strip.type == "META":
                yield from _strips(strip)


def _is_at(strip, frame):
    return strip.frame_final_start <= frame < strip.frame_final_end


def _tree(scene):
    if hasattr(scene, "compositing_node_group"):
        return scene.compositing_node_group
    return scene.node_tree if scene.use_nodes else None


def _nodes(tree, depth):
    for node in tree.nodes:
        if node.mute:
            continue
        if node.bl_idname == FILE_OUTPUT and any(socket.is_linked for socket in node.inputs):
            yield node
        elif getattr(node, "node_tree", None) is not None and depth:
            yield from _nodes(node.node_tree, depth - 1)


def _folder(node):
    """The folder as it stands in the node, and whole; for a file of all layers, its own folder."""
    path = node.directory if hasattr(node, "directory") else node.base_path
    whole = bpy.path.abspath(path)
    if not hasattr(node, "directory") and node.format.file_format == "OPEN_EXR_MULTILAYER":
        whole = os.path.dirname(whole)
    return path, os.path.normpath(whole) if whole else whole


def mark_the_output(what):
    """Prints a line after all that Blender has printed so far; returns it."""
    mark = f"noctiluca: {what} ({os.urandom(4).hex()})"
    sys.stdout.flush()
    try:
        library = ctypes.CDLL("ucrtbase" if os.name == "nt" else None)
        library.fflush(None)  # Blender's own printing has a buffer of its own
    except (OSError, AttributeError):
        pass  # then its lines come a little later than ours, and are read with the next frame
    print(mark)
    sys.stdout.flush()
    return mark
