"""Runs inside Blender: what would make a picture differ from the one on the artist's machine.

Each doubt is a sentence that names what is doubtful and says what to do; the rendering goes on.
Loaded by render_session.py, and like it kept to Python 3.7 and to nothing of the worker's.
"""

import contextlib
import hashlib
import os
import re
import stat
from concurrent.futures import ThreadPoolExecutor

import addon_utils
import bpy

NAMED_AT_MOST = 20
LOOKS = 16  # at files at once
READ_EACH_TIME = {"texture", "cache", "script"}  # by Cycles, whenever it renders
KIND_NAMES = {
    "texture": "textures",
    "library": "libraries",
    "cache": "caches",
    "font": "fonts",
    "media": "sounds, movies and strips",
    "script": "shader scripts and light profiles",
}


def all_doubts(scene, wanted_size, wanted_version, headers=None):
    """Sentences about the scene as it is open now.

    Args:
        scene: the one that will be rendered.
        wanted_size: [width, height] the job was submitted with, or None.
        wanted_version: Blender's version the job was submitted from ("4.2.1"), or None.
        headers: the module blend_header, where it is at hand.
    """
    looks = (
        lambda: blocked_scripts(),
        lambda: missing(needed_files(scene)),
        lambda: unreadable_libraries(headers),
        lambda: missing_addons(),
        lambda: unknown(scene),
        lambda: other_size(scene.render, wanted_size),
        lambda: other_version(wanted_version),
        lambda: unbaked_simulations(scene),
        lambda: simulation_nodes(scene),
    )
    found = []
    for look in looks:
        try:
            sentence = look()
        except Exception as problem:  # another version's API: say so, render on
            sentence = f"A check of the scene could not be made: {one_line(problem)}"
        found += [sentence] if isinstance(sentence, str) and sentence else sentence or []
    return found


def missing_addons():
    wanted = [name for name in os.environ.get("NOCTILUCA_ADDONS", "").split(",") if name]
    absent = [name for name in wanted if not addon_utils.check(name)[1]]
    if not absent:
        return ""
    return (
        f"This node's Blender {bpy.app.version_string} could not enable these add-ons, which its"
        f" worker_config.xml names: {enumerate_names(absent)}. Install them there."
    )


def unknown(scene, and_trees=True):
    """A sentence about what this Blender does not know of the scene, see `unknown_parts`; "" where
    it knows all. What an add-on does with trees of its own kind cannot be seen from here."""
    found = set(unknown_parts(scene))
    for tree in bpy.data.node_groups if and_trees else ():
        if tree.users and tree.bl_idname == "NodeTreeUndefined":
            found.add(f"node tree {tree.name}")
    if not found:
        return ""
    return (
        f"This node's Blender {bpy.app.version_string} does not know parts of the scene, and leaves"
        f" them out: {enumerate_names(found)}. They come from an add-on or a newer Blender: install"
        " it on this node, and name the add-on in its worker_config.xml (<addons>)."
    )


def blocked_scripts():
    if not bpy.app.autoexec_fail:
        return ""
    return (
        "The .blend has scripts or driver expressions that were not run"
        f" ({one_line(bpy.app.autoexec_fail_message)}): allow scripts for this job if you trust"
        " the file."
    )


def doubts_of_frame(scene, frame):
    """Sentences about what only this frame needs."""
    try:
        return missing(files_of_frames(scene, (frame,)))
    except Exception as problem:  # as above
        return [f"A check of the scene could not be made: {one_line(problem)}"]


def missing(files):
    """A sentence for each kind of files that are not there, and one for those of them that are
    there in other letters."""
    kinds = {}
    for kind, _name, path in files:
        path = os.path.normpath(path)
        if not os.path.exists(path):
            kinds.setdefault(kind, set()).add(path)
    found = [
        f"Missing {KIND_NAMES[kind]} ({len(kinds[kind])}): {enumerate_names(kinds[kind])}"
        for kind in FILE_KINDS
        if kind in kinds
    ]
    absent = sorted(set().union(*kinds.values()))[:NAMED_AT_MOST]
    twins = [f"{twin} ({path})" for path in absent for twin in [in_other_letters(path)] if twin]
    if twins:
        found.append(
            "Upper and lower case letters count on this node: rename these, or their paths in the"
            f" .blend (in brackets), so that both are alike: {enumerate_names(twins)}"
        )
    return found


def in_other_letters(path):
    """What has this path but for upper and lower case letters, which Windows does not tell apart;
    "" where there is nothing, or more than one. It is not used in its place: two nodes could take
    two files for one."""
    if os.path.exists(path):
        return path
    folder, name = os.path.split(path)
    there = in_other_letters(folder) if name else ""
    try:
        names = [each for each in (os.listdir(there) if there else ()) if _alike(each, name)]
    except OSError:  # a file, or a folder that this user may not read
        return ""
    return os.path.join(there, names[0]) if len(names) == 1 else ""


def _alike(one, other):
    return one.lower() == other.lower()


def files_read(scene, frame):
    """The whole paths of what Cycles reads for a frame; none where this Blender does not tell."""
    try:
        found = [*needed_files(scene), *files_of_frames(scene, (frame,))]
    except Exception as problem:  # as above
        print(f"Which files a frame reads could not be seen: {one_line(problem)}")
        return []
    return sorted({os.path.normpath(path) for kind, _, path in found if kind in READ_EACH_TIME})


def files_now(paths):
    """[mark, mark] of files as they are now: by their sizes, which all nodes see alike, and by
    their times, too. Looks at many at once: a network folder takes a millisecond for each."""
    with ThreadPoolExecutor(LOOKS) as pool:
        found = [each for each in pool.map(_file_now, paths) if each]
    said = [repr(each).encode("ascii") for each in (sorted(size for size, _ in found), found)]
    return [hashlib.sha256(each).hexdigest()[:16] for each in said]


def _file_now(path):
    """(bytes, when it was saved in ns); None for what is no file, or missing: that is told
    elsewhere."""
    with contextlib.suppress(OSError, ValueError):
        status = os.stat(path)
        if stat.S_ISREG(status.st_mode):
            return status.st_size, status.st_mtime_ns
    return None


def linked_files():
    """The libraries that are on the disk, and neither packed nor Blender's own: whole paths."""
    paths = {os.path.normpath(_on_disk(library.filepath)) for library in bpy.data.libraries}
    own = os.path.join(os.path.normpath(bpy.utils.system_resource("DATAFILES") or "none"), "")
    own = os.path.normcase(own)
    return sorted(p for p in paths if os.path.isfile(p) and not os.path.normcase(p).startswith(own))


def unreadable_libraries(headers):
    """Libraries that this Blender cannot read, and without which it goes on as if all were well."""
    found = set()
    for path in linked_files() if headers else ():
        with open(path, "rb") as file:
            saved = headers.saved_by(file.read(headers.HEAD_BYTES))
        if saved and not headers.can_open(bpy.app.version[:2], saved):
            found.add(f"{path}, saved by Blender {saved[0]}.{saved[1]}")
    if not found:
        return ""
    return (
        f"Libraries that this node's Blender {bpy.app.version_string} cannot read ({len(found)}):"
        f" {enumerate_names(found)}"
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
    names = {name for name, state in unbaked_physics(scene) if state == "unbaked"}
    if not names:
        return ""
    return (
        "Simulations that are not baked look different on a farm: bake them and save the file"
        f" ({enumerate_names(names)})."
    )


def simulation_nodes(scene):
    names = {name for name, state in unbaked_physics(scene) if state == "maybe"}
    if not names:
        return ""
    return (
        "Simulation nodes look different on a farm unless they are baked, which cannot be seen from"
        f" here: make sure that they are ({enumerate_names(names)})."
    )


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


# --- Blender: what a scene needs beside its .blend --------------------------------------------
#
# This part is word for word the same in addon/noctiluca_render_manager.py, which looks before a
# job is sent, and in worker/rendering/scene_checks.py, which looks on the node; a test compares
# them. Nothing here looks at a disk, which may wait for a share.

TIMED_MODIFIERS = {"CLOTH", "SOFT_BODY"}
RIGID_BODIES = "Rigid Body World"  # as Blender calls it
FILE_KINDS = ("texture", "library", "cache", "font", "media", "script")
OF_A_FILE = {"MESH_CACHE": "filepath", "OCEAN": "is_cached", "MULTIRES": "is_external"}  # if that
TILES = re.compile("<UDIM>|<UVTILE>")
TIMING = re.compile(r"(^|\.)(frame|frame_\w+|override_frame|sequence_mode|use_cyclic)$")


def _on_disk(path, library=None):
    """The whole path of a file, as Blender takes it: of a .blend from Windows, whose relative paths
    may have backslashes, on every system."""
    whole = bpy.path.abspath(path, library=library)
    return whole.replace("\\", "/") if whole.startswith("/") else whole


def needed_files(scene):
    """(kind, name, whole path) of each file or folder that any frame of the scene needs."""
    loose = loose_sequences(scene)
    sequences = {image for image, _user in _sequences(scene)} - loose
    for image in bpy.data.images:
        if image.source in {"FILE", "SEQUENCE", "MOVIE"} and image not in sequences:
            yield from _file_of("texture", image)
        elif image.source == "TILED":
            yield from _tiles_of(image)
    for library in bpy.data.libraries:
        if not library.packed_file and not getattr(library, "is_archive", False):
            path = _on_disk(library.filepath)
            yield "library", bpy.path.basename(path), path
    for kind, collection in (
        *(("font", "fonts"), ("cache", "cache_files"), ("cache", "volumes")),
        *(("media", "sounds"), ("media", "movieclips")),
    ):
        for block in getattr(bpy.data, collection):
            if block in loose or not (
                getattr(block, "is_sequence", False) or _is_of_pictures(block)
            ):
                yield from _file_of(kind, block)
    for block in bpy.data.cache_files:
        for layer in getattr(block, "layers", ()) if block.users else ():
            yield "cache", block.name, _on_disk(layer.filepath, library=block.library)
    for tree in _node_trees():
        yield from _script_files(tree)
        yield from _imported_files(tree)
    yield from _lens_files()
    for strip in _strips(scene):
        if strip.type == "MOVIE":
            yield "media", strip.name, _on_disk(strip.filepath)
    for thing in bpy.data.objects:
        yield from _cache_files(thing)


def files_of_frames(scene, frames):
    """The same for the single files of sequences that these frames need, each once."""
    found = {(kind, path) for _frame, kind, path in files_by_frame(scene, frames)}
    return [(kind, bpy.path.basename(path), path) for kind, path in sorted(found)]


def files_by_frame(scene, frames):
    """(frame, kind, whole path) of each file of a sequence that one of these frames needs."""
    loose = loose_sequences(scene)
    for image, user in _sequences(scene):
        if image not in loose:
            path = _on_disk(image.filepath, library=image.library)
            yield from _by_number(path, "texture", frames, user, _image_number)
    for block in (*bpy.data.volumes, *bpy.data.cache_files):
        if block.users and block.is_sequence and block.filepath and block not in loose:
            path = _on_disk(block.filepath, library=block.library)
            yield from _by_number(path, "cache", frames, block, _cache_number)
    for clip in bpy.data.movieclips:
        if clip.users and _is_of_pictures(clip) and clip not in loose:
            path = _on_disk(clip.filepath, library=clip.library)
            yield from (
                (frame, "media", part) for frame, part in _clip_pictures(clip, path, frames)
            )
    strips = _strips(scene)
    is_sped = any(strip.type == "SPEED" for strip in strips)
    for strip in strips:
        if strip.type == "IMAGE":
            pictures = _strip_pictures(strip, frames, is_sped)
            yield from ((frame, "media", path) for frame, path in pictures)


def _by_number(path, kind, frames, owner, number_of):
    for frame in frames:
        number = number_of(owner, frame)
        if number is not None:
            yield frame, kind, _numbered(path, number)


def loose_sequences(scene):
    """The data-blocks of sequences of which nobody can tell beforehand what a frame shows: it is
    animated, or geometry nodes choose, or strips and a changed speed show them at another time."""
    strips = {strip.type for strip in _strips(scene)}
    everything = scene.render.frame_map_old != scene.render.frame_map_new or "SCENE" in strips
    known = {}
    for image, user in _sequences(scene):
        known[image] = known.get(image, False) or _is_timed(user.id_data)
    loose = {image for image, is_timed in known.items() if everything or is_timed}
    for image in bpy.data.images:
        if image.source == "SEQUENCE" and image.users and image not in known:
            loose.add(image)
    for block in (*bpy.data.volumes, *bpy.data.cache_files):
        if block.is_sequence and (everything or _is_timed(block)):
            loose.add(block)
    for clip in bpy.data.movieclips:
        if _is_of_pictures(clip) and (everything or "MOVIECLIP" in strips or _is_timed(clip)):
            loose.add(clip)
    return loose


def _is_timed(block):
    """Whether it is animated which of its files a frame shows."""
    data = block.animation_data
    if data is None:
        return False
    paths = [curve.data_path for curve in data.drivers]
    strips = [strip.action for track in data.nla_tracks for strip in track.strips]
    for action in filter(None, (data.action, *strips)):
        paths += [curve.data_path for curve in _curves(action)]
    return any(TIMING.search(path) for path in paths)


def _curves(action):
    if not hasattr(action, "layers"):  # to 4.3
        return list(action.fcurves)
    bags = [bag for layer in action.layers for strip in layer.strips for bag in strip.channelbags]
    return [curve for bag in bags for curve in bag.fcurves]


def unbaked_physics(scene):
    """(name, "unbaked" or "maybe") of the physics in the scene that frames rendered apart spoil."""
    world = scene.rigidbody_world
    if world and world.enabled and world.collection and world.collection.all_objects:
        if not _is_baked(world.point_cache):
            yield RIGID_BODIES, "unbaked"
    for thing in scene.objects:
        for modifier in thing.modifiers:
            if modifier.show_render:
                for state in _modifier_physics(modifier):
                    yield thing.name, state


def unknown_parts(scene):
    """What the picture needs and this Blender does not know, and draws as if it were not there. The
    name of the add-on that has it does not stand in the file. Nodes that lead to nothing which this
    Blender draws do not count: they are another engine's. Nor do groups that are only kept."""
    trees = [tree for tree in _node_trees() if tree.bl_idname != "NodeTreeUndefined"]
    own = getattr(scene, "node_tree", None)  # a group from 5.0 on
    if own and scene.use_nodes and scene.render.use_compositing:
        trees.append(own)
    kept = {tree for tree in bpy.data.node_groups if tree.users == tree.use_fake_user}
    for tree in trees:
        if tree in kept:
            continue
        for node in _drawn_nodes(tree):
            if node.bl_idname == "NodeUndefined" and not node.mute:
                yield f"node {node.name} ({tree.name})"
    for thing in scene.objects:
        for modifier in thing.modifiers:
            if modifier.show_render and modifier.type in {"", "NONE"}:
                yield f"modifier {modifier.name} ({thing.name})"


def _drawn_nodes(tree):
    """Those that lead to one of this Blender's own ends; a group's is its output."""
    before = {}
    for link in tree.links:
        before.setdefault(link.to_node.name, []).append(link.from_node)
    ends = [node for node in tree.nodes if not node.outputs and node.bl_idname != "NodeUndefined"]
    ahead = [node for node in ends if node.type not in {"VIEWER", "SPLITVIEWER"}]
    seen = {}
    while ahead:
        node = ahead.pop()
        if node.name not in seen:
            seen[node.name] = node
            ahead += before.get(node.name, ())
    return list(seen.values())


def _file_of(kind, block):
    """The file of a data-block that the render uses. Paths are relative to its own library."""
    packed = getattr(block, "packed_file", None) or len(getattr(block, "packed_files", ()))
    if block.users and not packed and block.filepath and block.filepath != "<builtin>":
        yield kind, block.name, _on_disk(block.filepath, library=block.library)


def _tiles_of(image):
    """Each tile of a tiled picture: UDIM counts on in rows of ten, UVTILE across and up."""
    for kind, name, path in _file_of("texture", image):
        token = TILES.search(path)
        for number in [tile.number for tile in image.tiles] if token else ():
            row, column = divmod(number - 1001, 10)
            text = str(number) if token.group() == "<UDIM>" else f"u{column + 1}_v{row + 1}"
            yield kind, name, path[: token.start()] + text + path[token.end() :]


def _node_trees():
    yield from bpy.data.node_groups
    for owners in (bpy.data.materials, bpy.data.lights, bpy.data.worlds):
        yield from (owner.node_tree for owner in owners if owner.users and owner.node_tree)


def _script_files(tree):
    for node in tree.nodes:
        if node.type in {"SCRIPT", "TEX_IES"} and node.mode == "EXTERNAL" and node.filepath:
            path = _on_disk(node.filepath, library=tree.library)
            yield "script", bpy.path.basename(path), path


def _lens_files():
    """The OSL that a camera of 4.5 and later is, where it is a file."""
    for camera in bpy.data.cameras:
        if camera.users and camera.type == "CUSTOM" and camera.custom_mode == "EXTERNAL":
            path = _on_disk(camera.custom_filepath, library=camera.library)
            if path:
                yield "script", bpy.path.basename(path), path


def _imported_files(tree):
    """What the nodes of 4.5 and later read whose path stands in them."""
    for node in tree.nodes:
        if node.bl_idname.startswith("GeometryNodeImport") and not node.mute:
            socket = node.inputs.get("Path")
            if socket and not socket.is_linked and socket.default_value:
                path = _on_disk(socket.default_value, library=tree.library)
                yield "cache", bpy.path.basename(path), path


def _is_of_pictures(block):
    """Whether it is a movie clip of a picture for each frame."""
    return getattr(block, "source", "") == "SEQUENCE" and block.frame_duration > 1


def _clip_pictures(clip, path, frames):
    """The path of a clip is its first picture's, whatever that one's number is."""
    first = re.search(r"(\d+)\D*$", os.path.splitext(os.path.basename(path))[0])
    for frame in frames if first else ():
        at = frame - clip.frame_start + clip.frame_offset
        if 0 <= at < clip.frame_duration:
            yield frame, _numbered(path, int(first.group(1)) + at)


def _sequences(scene):
    """(image, what says which of its files a frame shows) of each image sequence that is used."""
    trees = list(_node_trees())
    if scene.render.use_compositing and getattr(scene, "node_tree", None):  # a group from 5.0 on
        trees.append(scene.node_tree)
    for tree in trees:
        for node in tree.nodes:
            user = getattr(node, "image_user", node)
            if not node.mute and hasattr(user, "frame_duration"):
                yield from _sequence(getattr(node, "image", None), user)
    for texture in bpy.data.textures:
        if texture.users and texture.type == "IMAGE":
            yield from _sequence(texture.image, texture.image_user)


def _sequence(image, user):
    if image is not None and image.source == "SEQUENCE" and image.filepath:
        if not image.packed_file:
            yield image, user


def _image_number(user, frame):
    """The number of the file that a frame shows, None outside of the sequence."""
    mode = "REPEAT" if user.use_cyclic else "CLIP"
    return _number(frame, user.frame_start, user.frame_duration, user.frame_offset, mode)


def _cache_number(block, frame):
    if hasattr(block, "sequence_mode"):  # OpenVDB
        place = (block.frame_start, block.frame_duration, block.frame_offset)
        return _number(frame, *place, block.sequence_mode)
    return int(block.frame if block.override_frame else frame)  # Alembic: as the frame is called


def _number(frame, start, duration, offset, mode):
    if duration < 1:
        return None
    at = frame - start + 1
    if mode == "REPEAT":
        at = (at - 1) % duration + 1
    elif mode == "PING_PONG" and duration > 1:
        at = (at - 1) % (2 * duration - 2) + 1
        at = min(at, 2 * duration - at)
    elif mode == "EXTEND":
        at = min(max(at, 1), duration)
    return at + offset if 1 <= at <= duration else None


def _numbered(path, number):
    """The path with the last number of its name replaced by this one."""
    folder, name = os.path.split(path)
    stem, ending = os.path.splitext(name)
    found = re.search(r"\d+(?=\D*$)", stem)
    if not found:
        return path
    digits = f"{number:0{len(found.group())}d}"
    return os.path.join(folder, stem[: found.start()] + digits + stem[found.end() :] + ending)


def _strips(scene):
    editor = scene.sequence_editor
    if not scene.render.use_sequencer or not editor:
        return ()
    strips = editor.strips_all if hasattr(editor, "strips_all") else editor.sequences_all
    return [strip for strip in strips if not strip.mute]


def _strip_pictures(strip, frames, is_sped):
    """(frame, path) of what a strip shows; with a speed strip about, that may be all it has."""
    folder = _on_disk(strip.directory)
    for frame in frames:
        if strip.frame_final_start <= frame < strip.frame_final_end:
            shown = strip.elements if is_sped else [strip.strip_elem_from_frame(frame)]
            for picture in shown:
                if picture is not None and picture.filename:
                    yield frame, os.path.join(folder, picture.filename)


def _cache_files(thing):
    """What the modifiers of an object read: of a baked cache the file of its first frame."""
    for modifier in thing.modifiers:
        if not modifier.show_render:
            continue
        path = ""
        if modifier.type in OF_A_FILE:
            path = modifier.filepath if getattr(modifier, OF_A_FILE[modifier.type]) else ""
        elif modifier.type == "FLUID" and modifier.fluid_type == "DOMAIN":
            path = _fluid_file(modifier.domain_settings)
        elif modifier.type == "NODES":
            path = _bake_folder(modifier)
        if path:
            yield "cache", thing.name, _on_disk(path, library=thing.library)
        for cache in _point_caches(modifier):
            yield from _point_cache_file(thing, cache)


def _bake_folder(modifier):
    """Blender sets it with the first bake; from 4.3 on a bake may be in the .blend."""
    usual = getattr(modifier, "bake_target", "DISK")
    for bake in getattr(modifier, "bakes", ()):
        target = getattr(bake, "bake_target", "DISK")
        if (usual if target == "INHERIT" else target) == "DISK":
            return bake.directory if bake.use_custom_path else modifier.bake_directory
    return ""


def _fluid_file(domain):
    if not domain.has_cache_baked_data:
        return ""
    name = f"config_{domain.cache_frame_start:04d}.uni"
    return os.path.join(domain.cache_directory, "config", name)


def _point_caches(modifier):
    if modifier.type in TIMED_MODIFIERS:
        return [modifier.point_cache]
    if modifier.type == "PARTICLE_SYSTEM":
        system = modifier.particle_system
        return [system.point_cache] if _moves(system) else []
    if modifier.type == "DYNAMIC_PAINT" and modifier.canvas_settings:
        surfaces = modifier.canvas_settings.canvas_surfaces
        return [s.point_cache for s in surfaces if s.is_active and s.surface_format == "VERTEX"]
    return []


def _point_cache_file(owner, cache):
    """Blender believes a cache on the disk to be baked wherever its files are."""
    name = cache.name or owner.name.encode("utf-8").hex().upper()
    number = f"_{cache.frame_start:06d}" + (f"_{cache.index:02d}" if cache.index >= 0 else "")
    if cache.use_external:
        folder = cache.filepath
    elif cache.use_disk_cache and cache.is_baked:
        file = owner.library.filepath if owner.library else bpy.data.filepath
        folder = "//blendcache_" + os.path.splitext(bpy.path.basename(file))[0]
    else:
        return
    if folder:
        folder = _on_disk(folder, library=owner.library)
        yield "cache", owner.name, os.path.join(folder, name + number + ".bphys")


def _modifier_physics(modifier):
    if modifier.type == "FLUID" and modifier.fluid_type == "DOMAIN":
        if not _is_fluid_baked(modifier.domain_settings):
            yield "unbaked"
    elif modifier.type == "NODES":
        if _has_simulation(modifier.node_group):
            yield "maybe"  # Blender does not tell scripts whether its simulation zones are baked
    elif not all(_is_baked(cache) for cache in _point_caches(modifier)):
        yield "unbaked"


def _is_baked(cache):
    return cache.is_baked or cache.use_external


def _moves(system):
    settings = system.settings
    if settings.type == "HAIR":
        return system.use_hair_dynamics
    return settings.physics_type != "NO" and settings.count > 0


def _is_fluid_baked(domain):
    needs_mesh = domain.domain_type == "LIQUID" and domain.use_mesh
    return domain.has_cache_baked_data and (domain.has_cache_baked_mesh or not needs_mesh)


def _has_simulation(tree, seen=frozenset()):
    if tree is None or tree.name in seen:
        return False
    if any(node.bl_idname == "GeometryNodeSimulationOutput" for node in tree.nodes):
        return True
    inner = (node.node_tree for node in tree.nodes if node.type == "GROUP")
    return any(_has_simulation(group, seen | {tree.name}) for group in inner)


# (Here ends what both have.)
