"""File Output nodes, and the names of theirs that nodes of the farm refuse: what the worker and the
add-on must agree on."""

from __future__ import annotations

from types import SimpleNamespace

FILE_OUTPUT = "CompositorNodeOutputFile"
PATH = "/o/a"  # of each node's only file, without what Blender adds

_view = SimpleNamespace(file_suffix=".sh", camera_suffix="")
_camera = SimpleNamespace(file_suffix="", camera_suffix=".sh")
_left = SimpleNamespace(file_suffix="_L", camera_suffix="_R")

# File Extensions of the scene, its views, what else the node has, and the path that is refused.
CASES = (
    (True, (_view,), {}, ""),
    (False, (), {}, ""),
    (False, (_view,), {}, "/o/a0001.sh"),
    (False, (_camera,), {}, "/o/a0001.sh"),
    (False, (), {"file_name": "b#.com"}, "/o/b1.com"),
    (False, (_view,), {"file_name": "b.####_"}, "/o/a0001.sh"),
    (False, (_left,), {"file_name": "b.####"}, ""),
    (False, (), {"file_name": "{camera_name}"}, ""),  # the number comes last
    (False, (), {"file_name": "{fps}#{camera_name}"}, "/o/{fps}1{camera_name.{}"),
    (False, (), {"file_name": "#{camera_name}h"}, "/o/1{camera_name.{}"),
    (False, (), {"file_name": "#{camera_name}.png"}, ""),
    (True, (), {"file_name": "b#.com", "use_file_extension": False}, "/o/b1.com"),
)


def data(adds: bool, views: tuple, more: dict) -> SimpleNamespace:
    """As much of bpy.data as has one such node, called N."""
    node = SimpleNamespace(name="N", bl_idname=FILE_OUTPUT, **more)
    other = SimpleNamespace(name="V", bl_idname="CompositorNodeViewer", file_name="b#.com")
    render = SimpleNamespace(use_file_extension=adds, views=views)
    scene = SimpleNamespace(render=render, node_tree=SimpleNamespace(nodes=[other, node]))
    adding = SimpleNamespace(use_file_extension=True, views=())
    another = SimpleNamespace(render=adding, node_tree=None)
    return SimpleNamespace(scenes=[another, scene], node_groups=[])
