"""Names under which nothing is written without leave for scripts: no picture is called a program.

A scene whose *File Extensions* are off names its pictures as it likes, and most formats hold bytes
that the scene chooses: a raw Targa called x1.pth is run by the next Python, x1.bat by Windows. So a
name ends as a picture's does, in nothing but its number, or in what holds a number as long as
Blender's (shot.final_0001: no system knows such an ending); and but for the first in no hidden
folder, where authorized_keys2 lets somebody in. Also loaded inside Blender, and like
render_session.py kept to Python 3.7.
"""

import os
import re

PICTURE = re.compile(
    "avif|bmp|cin|dpx|exr|gif|hdr|j2c|jp2|jpe?g?|jxl|pic|png|rgba?|sgi|svg|sxr|tga|tiff?|tx|webp",
    re.IGNORECASE,
)
FRAME_NUMBER = re.compile(r"\d{4}")
OUTPUT_NODE = "CompositorNodeOutputFile"


def error(path, switch="the scene's output"):
    """Why no picture gets this name; empty where one may. `switch`: what has File Extensions."""
    parts = re.split(r"[\\/]", path)
    _stem, dot, ending = parts[-1].rpartition(".")
    if dot and PICTURE.fullmatch(ending):
        return ""
    hidden = any(part.strip(".") and part.startswith(".") for part in parts[:-1])
    is_number = ending.isdigit() or FRAME_NUMBER.search(ending)
    if (not dot or is_number) and not hidden:
        return ""
    return (
        "Scripts are not allowed for this job, so each file must be named as a picture is, such as"
        f" f_0001.png: switch File Extensions on in {switch} ({path})."
    )


def first_error(paths, *switch):
    """The first one of several."""
    return next(filter(None, (error(path, *switch) for path in paths)), "")


def nodes_error(data, paths_of):
    """The same for every File Output node of a file, whether it writes today or not.

    Args:
        data: bpy.data.
        paths_of: the whole paths of a node's files, without what Blender adds.
    """
    renders = [scene.render for scene in data.scenes]
    adds = all(render.use_file_extension for render in renders)
    views = [view for render in renders for view in render.views]
    suffixes = sorted({"", *(v.file_suffix for v in views), *(v.camera_suffix for v in views)})
    for node in _output_nodes(data):
        if getattr(node, "use_file_extension", adds):  # its own from 5.2 on
            continue
        own = hasattr(node, "use_file_extension")
        paths = (path + suffix for path in _named(node, paths_of(node)) for suffix in suffixes)
        found = first_error(paths, "this node" if own else "every scene's output")
        if found:
            return f"The File Output node {node.name!r}: {found}"
    return ""


def _output_nodes(data):
    trees = [getattr(scene, "node_tree", None) for scene in data.scenes]
    for tree in filter(None, trees + list(data.node_groups)):
        yield from (node for node in tree.nodes if node.bl_idname == OUTPUT_NODE)


def _named(node, paths):
    """With a number. What stands for something else could bring an ending of its own, unless a
    number or an ending follows."""
    whole = getattr(node, "file_name", "")  # from 5.0 on, of a file of all layers
    if whole:
        paths = [*paths, os.path.join(os.path.dirname(paths[0]), whole)]
    for path in paths:
        folder, name = os.path.split(path)
        name = re.sub("#+", _first, name) if "#" in name else name + "0001"
        before, brace, after = name.rpartition("}")
        is_open = brace and not (after[-1:].isdigit() or "." in after)
        yield os.path.join(folder, f"{before}.{{}}" if is_open else name)


def _first(hashes):
    return "1".zfill(len(hashes.group()))
