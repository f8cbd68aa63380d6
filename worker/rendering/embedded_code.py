"""Runs inside Blender: takes out of a .blend the code that runs although scripts are not allowed.

Blender's switch (--disable-autoexec) covers drivers, registered texts and what linked libraries
have of either; not these:
- Freestyle's style modules are Python;
- before 4.2, a shader in the Open Shading Language could append to any file (fprintf; its 1.13
  prints instead). Whether one does is written in its byte code, of which a file beside the .blend
  has another tomorrow.

Loaded by render_session.py, and like it kept to Python 3.7; started by itself (--python) where
there is no session, and there it also refuses what picture_names.py refuses.
"""

import importlib.util
import os

import bpy

OSL_ONLY_PRINTS = (4, 2, 0)
SHADED = ("materials", "worlds", "lights", "linestyles")


def take_out():
    """Takes it out of all that is loaded, linked scenes and materials as well.

    Returns:
        a sentence for each kind that there was.
    """
    sentences = []
    modules = _style_modules()
    if modules:
        sentences.append(
            "Freestyle style modules are Python scripts, and scripts are not allowed for this job:"
            f" it renders without them ({modules}). Allow scripts if you trust the file."
        )
    shaders = _writing_shaders() if bpy.app.version < OSL_ONLY_PRINTS else ""
    if shaders:
        sentences.append(
            "Open Shading Language scripts that write files, or lie in a file of their own, are not"
            f" allowed for this job: it renders without them ({shaders}). Allow scripts if you"
            " trust the file."
        )
    return sentences


def _style_modules():
    """Empties the lists of all view layers; the names of what was in them."""
    names = set()
    for scene in bpy.data.scenes:
        for layer in scene.view_layers:
            settings = getattr(layer, "freestyle_settings", None)
            for module in list(getattr(settings, "modules", ())):
                if module.script is not None:
                    names.add(module.script.name)
                settings.modules.remove(module)
    return ", ".join(sorted(names))


def _writing_shaders():
    """Removes such script nodes from all node trees; the names of where they were."""
    owners = [owner for kind in SHADED for owner in getattr(bpy.data, kind)]
    trees = [(owner, owner.node_tree) for owner in owners if owner.node_tree is not None]
    names = set()
    for owner, tree in trees + [(group, group) for group in bpy.data.node_groups]:
        for node in list(tree.nodes):
            if node.bl_idname == "ShaderNodeScript" and _may_write(node):
                names.add(owner.name)
                tree.nodes.remove(node)
    return ", ".join(sorted(names))


def _may_write(node):
    if node.bytecode_hash:  # Cycles looks at this first: without it, it reads the file
        return "fprintf" in node.bytecode
    return bool(node.filepath)


def _load_beside(name):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".py")
    spec = importlib.util.spec_from_file_location("noctiluca_" + name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    print("\n".join(take_out()))
    refused = _load_beside("picture_names").nodes_error(
        bpy.data, _load_beside("path_lengths").node_paths
    )
    if refused:
        raise RuntimeError(refused)
