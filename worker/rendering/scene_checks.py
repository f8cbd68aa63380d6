"""Runs inside Blender: what would make a picture differ from the one on the artist's machine.

Each doubt is a sentence that names what is doubtful and says what to do; the rendering goes on.
Loaded by render_session.py, and like it kept to Python 3.7 and to nothing of the worker's.
"""

import os
import re

import bpy

NAMED_AT_MOST = 20
SIMULATIONS = ("CLOTH", "SOFT_BODY")  # modifiers with a point cache


def all_doubts(scene, wanted_size, wanted_version):
    """Sentences about the scene as it is open now.

    Args:
        scene: the one that will be rendered.
        wanted_size: [width, height] the job was submitted with, or None.
        wanted_version: Blender's version the job was submitted from ("4.2.1"), or None.
    """
    looks = (
        lambda: blocked_scripts(),
        lambda: missing_files(),
        lambda: missing_gpu(scene),
        lambda: other_size(scene.render, wanted_size),
        lambda: other_version(wanted_version),
        lambda: unbaked_simulations(scene),
    )
    found = []
    for look in looks:
        try:
            sentence = look()
        except Exception as problem:  # another version's API: say so, render on
            sentence = f"A check of the scene could not be made: {one_line(problem)}"
        found += [sentence] if isinstance(sentence, str) and sentence else sentence or []
    return found


def blocked_scripts():
    if not bpy.app.autoexec_fail:
        return ""
    return (
        "The .blend has scripts or driver expressions that were not run"
        f" ({one_line(bpy.app.autoexec_fail_message)}): allow scripts for this job if you trust"
        " the file."
    )


def missing_files():
    kinds = {
        "textures": _files_of("images"),
        "libraries": _files_of("libraries"),
        "fonts": _files_of("fonts"),
        "caches": _files_of("cache_files"),
        "volumes": _files_of("volumes"),
        "movie clips": _files_of("movieclips"),
        "sounds": _files_of("sounds"),
    }
    return [
        f"Missing {kind} ({len(names)}): {enumerate_names(names)}"
        for kind, names in kinds.items()
        if names
    ]


def _files_of(collection):
    """Names of the files that blocks in use point to and that are not there."""
    missing = set()
    for block in getattr(bpy.data, collection, ()):
        if not block.users and collection != "libraries":
            continue
        if collection == "images" and block.source not in ("FILE", "SEQUENCE", "MOVIE", "TILED"):
            continue
        if getattr(block, "packed_file", None) or len(getattr(block, "packed_files", ())):
            continue
        path = _first_file(block, block.filepath)
        if path and not os.path.exists(path):
            missing.add(path)
    return missing


def _first_file(block, path):
    """The whole path of a block's (first) file; "" where there is none to look for."""
    if not path or path == "<builtin>":
        return ""
    path = bpy.path.abspath(path, library=block.library)
    if "<UDIM>" in path or "<UVTILE>" in path:
        tiles = getattr(block, "tiles", ())
        number = tiles[0].number if len(tiles) else 1001
        row, column = divmod(number - 1001, 10)
        path = path.replace("<UDIM>", str(number))
        path = path.replace("<UVTILE>", f"u{column + 1}_v{row + 1}")
    return os.path.normpath(path)


def missing_gpu(scene):
    if scene.render.engine != "CYCLES" or scene.cycles.device != "GPU" or gpu_devices():
        return ""
    return (
        "The scene asks for the GPU, but none is set up in this node's Blender (Preferences,"
        " System, Cycles Render Devices): it renders on the CPU."
    )


def other_size(render, wanted):
    own = [render.resolution_x, render.resolution_y]
    scaled = [side * render.resolution_percentage // 100 for side in own]
    if not wanted or list(wanted) in (own, scaled):
        return ""
    return (
        f"The job says {wanted[0]} x {wanted[1]} pixels, the .blend {scaled[0]} x {scaled[1]}: the"
        " .blend counts; save it and submit again if that is wrong."
    )


def other_version(wanted):
    here = bpy.app.version[:2]
    if wanted:
        asked = tuple(int(number) for number in re.findall(r"\d+", wanted)[:2])
        if asked and asked != here[: len(asked)]:
            return (
                f"The job was submitted from Blender {wanted}, this node renders with"
                f" {bpy.app.version_string}: pictures may differ."
            )
    saved = tuple(bpy.data.version[:2])
    if saved <= here:
        return ""
    return (
        f"The .blend was saved by Blender {saved[0]}.{saved[1]}, this node renders with"
        f" {bpy.app.version_string}: what only the newer one knows is lost."
    )


def unbaked_simulations(scene):
    """A simulation that is not baked starts at whatever frame a node happens to get first."""
    names = {item.name for item in scene.objects if not all(map(_is_baked, _caches_of(item)))}
    world = scene.rigidbody_world
    if world and world.enabled and world.collection and not _is_baked(world.point_cache):
        names.add("rigid bodies")
    if not names:
        return ""
    return (
        "Simulations that are not baked look different on a farm: bake them and save the file"
        f" ({enumerate_names(names)})."
    )


def _caches_of(item):
    for system in item.particle_systems:
        if system.settings.type != "HAIR" or system.use_hair_dynamics:
            yield system.point_cache
    for modifier in item.modifiers:
        if modifier.type in SIMULATIONS and modifier.show_render:
            yield modifier.point_cache


def _is_baked(cache):
    return cache.is_baked or cache.use_external


def gpu_devices():
    """Names of the GPUs that are switched on for Cycles in this Blender's preferences."""
    addon = bpy.context.preferences.addons.get("cycles")
    preferences = addon.preferences if addon else None
    kind = getattr(preferences, "compute_device_type", "NONE")
    if kind == "NONE":
        return []
    if hasattr(preferences, "get_devices_for_type"):
        devices = preferences.get_devices_for_type(kind)
    else:
        preferences.get_devices()
        devices = [device for device in preferences.devices if device.type == kind]
    return [device.name for device in devices if device.use and device.type != "CPU"]


def devices():
    """What Cycles renders on here, for people."""
    try:
        return [f"GPU: {name}" for name in gpu_devices()] or ["CPU"]
    except Exception as problem:  # a driver that misbehaves must not cost the session
        return [f"CPU (the GPUs could not be listed: {one_line(problem)})"]


def enumerate_names(names):
    """Names or paths for a sentence: sorted, the first NAMED_AT_MOST of them."""
    names = sorted(names)
    more = len(names) - NAMED_AT_MOST
    return ", ".join(names[:NAMED_AT_MOST]) + (f" and {more} more" if more > 0 else "")


def one_line(problem):
    """The text of an error without its line breaks and without "Error:" in front."""
    text = " ".join(str(problem).split())
    while text.startswith("Error: "):
        text = text[len("Error: ") :]
    return text[:500]
