"""Runs inside Blender: Freestyle's style modules are Python, and run whatever auto-run says.

Blender's switch for scripts in a .blend covers drivers and registered texts, not these. A job that
was sent without leave for scripts is rendered without them. Loaded by render_session.py, and like
it kept to Python 3.7.
"""

import bpy


def take_out():
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
