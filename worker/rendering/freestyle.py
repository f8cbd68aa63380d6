"""Runs inside Blender: Freestyle's SVG add-on can write one drawing for a whole animation; frames
rendered apart make none.

Loaded by render_session.py, and like it kept to Python 3.7.
"""


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
