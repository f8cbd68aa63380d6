"""Runs inside Blender: what Freestyle does that a farm must know of.

- Its style modules are Python, and run whatever auto-run says: Blender's switch for scripts in a
  .blend covers drivers and registered texts, not these. A job that was sent without permission
  for scripts is rendered without them.
- The SVG add-on can write one drawing for a whole animation; frames rendered apart make none.

Loaded by render_session.py, and like it kept to Python 3.7.
"""

import bpy


def take_out_style_modules():
    """Empties the lists of all view layers, those of linked scenes as well; a sentence if any."""
    names = set()
    for scene in bpy.data.scenes:
        for layer in scene.view_layers:
            settings = getattr(layer, "freestyle_settings", None)
            for module in list(getattr(settings, "modules", ())):
                if module.script is not None:
                    names.add(module.script.name)
                settings.modules.remove(module)
    if not names:
        return []
    return [
        "Freestyle style modules are Python scripts, and scripts are not allowed for this job: it"
        f" renders without them ({', '.join(sorted(names))}). Allow scripts if you trust the file."
    ]


def one_drawing_for_all(scene):
    """A sentence for a scene whose SVG add-on writes one file for all frames."""
    svg = getattr(scene, "svg_export", None)
    if svg is None or not (scene.render.use_freestyle and svg.use_svg_export):
        return []
    if svg.mode != "ANIMATION":
        return []
    return [
        "Freestyle's SVG export writes one file for the whole animation, and a farm renders its"
        " frames apart: that file will not be right. Choose its mode Frame."
    ]
