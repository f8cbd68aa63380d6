"""Runs inside Blender: turns the paths of a project into those of this node.

Of a project that was sent (`Paths`), and of one in shared folders that have other names here
(`MappedPaths`; path_roots.py knows what is what). Of one that was sent:

The artist's Blender knows a file by a whole path, or by one that is relative to the .blend or to a
library. Here the same files lie below a folder of their own, in the same places among each other
as far as that goes; so most relative paths are right already. What is not is set in the running
Blender, and nothing is saved:

 1. Libraries first, and those that become known by that, until none is left to turn; then all else.
 2. A path is looked up as the artist's whole path; where that very file was not sent (the first of
    a sequence of which the job needs others, a path with a token), its folder is.
 3. What was sent is used, also where this node happens to have something under the same path.
 4. What File Output nodes would write elsewhere they write below the folder for pictures, where
    theirs is below the artist's, or else below the project's folder: from there it is brought back.

In shared folders only what is in one of them is turned, and only where this node does not see it
under that very name; relative paths only where they lead elsewhere here than on the artist's
computer: out of the .blend's own shared folder. Where that is in one that is not seen here, the
artist's path is set: it says so, while what stands there would lead to any folder.

`place` is a dict, read off a JSON file: `blend`, the artist's whole path of the .blend; `folder`,
the project's here; `files`, {a whole path of the artist's: the file here}; `output`, the folder for
pictures; `their_output`, that of the artist ("": nobody can tell). Of shared folders: `blend`, and
`roots` and `seen` as path_roots.py has them. Loaded by render_session.py, and like it kept to
Python 3.7.
"""

import json
import ntpath
import os
import posixpath
import re

import bpy

FILE_OUTPUT = "CompositorNodeOutputFile"
ELSEWHERE = "elsewhere"  # in the project's folder: what would have been written out of it
_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\|//[^/]")


def read_place(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


class TheirPaths:
    """What a path in the open .blend or in a library of it is on the artist's computer."""

    def __init__(self, blend):
        self._windows = bool(_WINDOWS.match(blend))
        self._flavour = ntpath if self._windows else posixpath
        self._blend = blend
        self._theirs = {}  # of libraries, by their whole path here

    def whole(self, raw, library=None):
        """The artist's whole path; "" where nobody can tell."""
        if not raw.startswith("//") or (self._windows and raw.startswith("//?/")):
            return raw if raw.startswith("/") or _WINDOWS.match(raw) else ""
        owner = self._blend if library is None else self.of_library(library)
        return self._beside(owner, raw[2:]) if owner else ""

    def _beside(self, owner, rest):
        """What is called `rest` from the folder of the artist's file `owner`."""
        flavour = self._flavour
        rest = rest if self._windows else rest.replace("\\", "/")  # of a file from Windows
        return flavour.normpath(flavour.join(flavour.dirname(owner), rest))

    def of_library(self, library):
        """The artist's whole path of a library; "" where nobody can tell."""
        return self._theirs.get(os.path.normpath(_here(library.filepath)), "")


class MappedPaths(TheirPaths):
    """Which path here stands for one of the artist's, of shared folders."""

    def __init__(self, place, roots):
        """
        Args:
            roots: the module path_roots.
        """
        TheirPaths.__init__(self, place["blend"])
        self._names, self._seen = place["roots"], place["seen"]
        self._said, self._roots = roots.unseen_said, roots.Roots(place["roots"])

    def turned(self, raw, library=None):
        """The path to set; None where the one that stands there is right, or in no such folder."""
        if not raw or raw.startswith("<"):
            return None
        theirs = self.whole(raw, library)
        if theirs and raw[-1] in "/\\":
            theirs = self._flavour.join(theirs, "")  # a folder, and not the beginning of names
        return self._to_set(raw, theirs, _here(raw, library))

    to_write = turned

    def _to_set(self, raw, theirs, here):
        found = self._roots.turned(theirs, self._seen)
        is_elsewhere = raw.startswith("//") and any(self._roots.owners(theirs))
        if (found == theirs and not is_elsewhere) or _is_same(found, here):
            return None
        return found

    def turned_library(self, library):
        """The same for the path of a library."""
        raw = library.filepath
        return self._to_set(raw, self.of_library(library), _here(raw))

    def note_library(self, library, new):
        """A library will be called `new` here."""
        self._theirs[os.path.normpath(new)] = self.of_library(library)

    def has(self, file):
        return os.path.exists(file)

    def of_library(self, library, below=()):
        """Blender has made a relative path from a library to another one relative to the .blend,
        as they lie here; what the artist has may lie on two drives. So it is undone.

        Args:
            below: the libraries that this one was asked for: some link each other.
        """
        raw, parent = library.filepath, library.parent
        known = TheirPaths.of_library(self, library) or self.whole(raw)
        here, is_ours = _here(raw), parent is None or parent in below or not raw.startswith("//")
        if is_ours or _is_same(self._roots.turned(known, self._seen), here):
            return known
        owner = self.of_library(parent, (*below, library))
        folder = os.path.dirname(os.path.normpath(_here(parent.filepath)))
        try:
            return self._beside(owner, os.path.relpath(here, folder)) if owner else known
        except ValueError:  # on two drives: then it was the .blend that said where it is
            return known

    def output(self, given, own):
        """The output path: the job's, or the scene's own."""
        return self.turned(given or own) or given or own

    def unseen(self, paths):
        """The sentence that this node does not see what these paths lead to; "" where it does."""
        lost = {}
        for path in paths:
            name = self._roots.unseen(path, self._seen, blender=True)
            if name:
                lost.setdefault(name, set()).add(path)
        for name, found in lost.items():
            return self._said(self._names, name, sorted(found))
        return ""


class Paths(TheirPaths):
    """Which file here stands for a path of the artist's, of a project that was sent."""

    def __init__(self, place):
        TheirPaths.__init__(self, place["blend"])
        self._folder = os.path.normpath(place["folder"])
        self._output = place["output"]
        theirs = place.get("their_output")
        self._their_output = self._key(theirs) if theirs else None
        self._their_home = self._key(self._flavour.dirname(place["blend"]))
        self._files = {self._key(theirs): ours for theirs, ours in place["files"].items()}
        self._theirs = {os.path.normpath(ours): t for t, ours in place["files"].items()}
        self._folders = {}
        for theirs, ours in place["files"].items():
            self._note_folders(theirs, ours)

    def _note_folders(self, theirs, ours):
        """The folder of a file, and those above it as long as they are called the same."""
        flavour = self._flavour
        theirs, ours = flavour.dirname(theirs), os.path.dirname(ours)
        while self._key(theirs) not in self._folders:
            self._folders[self._key(theirs)] = ours
            if flavour.basename(theirs) != os.path.basename(ours) or ours == self._folder:
                return
            theirs, ours = flavour.dirname(theirs), os.path.dirname(ours)

    def _key(self, theirs):
        return self._flavour.normcase(self._flavour.normpath(theirs))

    def turned_library(self, library):
        return self.turned(library.filepath)

    def note_library(self, library, new):
        """What libraries are called was told with the project."""

    def has(self, _file):
        return True  # it was fetched

    def output(self, given, own):
        """The output path: the job's, or the scene's own, its folder exchanged: from the first part
        on that only a frame can tell (a path template of 5.0), else the last one."""
        if given:
            return given
        parts = re.split(r"[/\\]", own)
        at = next((n for n, part in enumerate(parts) if "{" in part), len(parts) - 1)
        return os.path.join(self._output, *parts[at:])

    def unseen(self, _paths):
        """What was not sent is missing, and said as such."""
        return ""

    def here(self, raw, library=None):
        """The path on this node, of a file, a folder or a pattern; None where it was not sent."""
        theirs = self.whole(raw, library)
        if not theirs:
            return None
        found = self._files.get(self._key(theirs)) or self._folders.get(self._key(theirs))
        if found is None:
            folder, name = self._flavour.split(theirs)
            near = self._folders.get(self._key(folder))
            found = near and os.path.join(near, name)
        return found

    def turned(self, raw, library=None):
        """The path to set; None where the one that stands there is right, or nothing was sent."""
        if not raw or raw.startswith("<"):
            return None
        found = self.here(raw, library)
        if found is None or _is_same(found, _here(raw, library)):
            return None
        return found + os.sep if raw[-1] in "/\\" and found[-1] not in "/\\" else found

    def to_write(self, raw):
        """Where a folder that is written to lies below the project's; None: it does already."""
        if raw.startswith("//"):
            whole = os.path.normpath(_here(raw))
            if whole.startswith(self._folder + os.sep) or whole == self._folder:
                return None
        theirs, rest = self.whole(raw) or raw, []
        theirs = self._flavour.normpath(theirs) if theirs else ""  # `..` leads out of no folder
        below = self._below_output(theirs)
        if below is not None:
            return os.path.join(self._output, *map(_plain, below), "")
        while theirs and self._flavour.dirname(theirs) != theirs:
            near = self._folders.get(self._key(theirs))
            if near is not None:
                return os.path.join(near, *reversed(rest), "")
            theirs, name = self._flavour.split(theirs)
            rest += [name] if name else []
        parts = [_plain(part) for part in reversed(rest)]
        return os.path.join(self._folder, ELSEWHERE, *parts, "")

    def _below_output(self, theirs):
        """The parts of a path below the artist's folder for pictures; None where it lies elsewhere,
        or beside the .blend, where it has its place with the project."""
        rest, at = [], theirs
        while at and self._key(at) != self._their_home:
            if self._key(at) == self._their_output:
                return rest[::-1]
            at, name = self._flavour.split(at)
            if not name:
                break
            rest.append(name)
        return None


def _here(raw, library=None):
    """Where a path leads as it stands there; Blender takes backslashes on every system."""
    whole = bpy.path.abspath(raw, library=library)
    return whole.replace("\\", "/") if whole.startswith("/") else whole


def paths_of(place, roots):
    """The Paths or MappedPaths of a `place`. Args: roots: the module path_roots."""
    return MappedPaths(place, roots) if "roots" in place else Paths(place)


def _is_same(one, other):
    return os.path.normcase(os.path.normpath(one)) == os.path.normcase(os.path.normpath(other))


def _plain(name):
    """A name that leads nowhere else."""
    return re.sub(r'[<>:"|?*\\/]', "_", name).strip(". ") or "_"


def turn(paths):
    """Sets every path of the open file that is another here.

    Args:
        paths: a Paths or MappedPaths.
    """
    _turn_libraries(paths)
    for block in _blocks():
        _set(paths, block, "filepath", block.library)
    for tree in _trees():
        for node in tree.nodes:
            if node.type in {"SCRIPT", "TEX_IES"} and node.mode == "EXTERNAL":
                _set(paths, node, "filepath", tree.library)
            elif node.bl_idname.startswith("GeometryNodeImport") and node.inputs.get("Path"):
                _set(paths, node.inputs["Path"], "default_value", tree.library)
            elif node.bl_idname == FILE_OUTPUT:
                _turn_output(paths, node)
    for camera in bpy.data.cameras:
        _set(paths, camera, "custom_filepath", camera.library)  # OSL, from 4.5 on
    for block in bpy.data.cache_files:
        for layer in getattr(block, "layers", ()):  # from 3.1 on
            _set(paths, layer, "filepath", block.library)
    for thing in bpy.data.objects:
        for modifier in thing.modifiers:
            _turn_modifier(paths, modifier, thing.library)
        for system in thing.particle_systems:
            _turn_cache(paths, system.point_cache, thing.library)
    for scene in bpy.data.scenes:
        if scene.rigidbody_world and scene.rigidbody_world.point_cache:
            _turn_cache(paths, scene.rigidbody_world.point_cache, scene.library)
        for strip in _strips(scene):
            _set(paths, strip, "directory", scene.library)
            if strip.type == "MOVIE":
                _set(paths, strip, "filepath", scene.library)


def _turn_libraries(paths):
    """Each reload may bring libraries that are new to us, and make the list another one."""
    done = set()  # what stays as it was is not tried again
    while True:
        for library, new in _libraries_to_turn(paths):
            if (library.name_full, new) not in done:
                break
        else:
            return
        done.add((library.name_full, new))
        paths.note_library(library, new)
        library.filepath = new
        if paths.has(new):  # else Blender refuses to, and the checks of the scene name it
            library.reload()


def _libraries_to_turn(paths):
    for library in bpy.data.libraries:
        if not (library.packed_file or getattr(library, "is_archive", False)):
            new = paths.turned_library(library)
            if new is not None:
                yield library, new


def _blocks():
    """Data-blocks that read a file of their own."""
    for name in ("images", "movieclips", "sounds", "fonts", "volumes", "cache_files"):
        for block in getattr(bpy.data, name):
            packed = getattr(block, "packed_file", None) or len(getattr(block, "packed_files", ()))
            if not packed and getattr(block, "source", "") not in {"GENERATED", "VIEWER"}:
                yield block


def _trees():
    for name in ("node_groups", "materials", "lights", "worlds", "scenes", "linestyles"):
        for owner in getattr(bpy.data, name):
            tree = owner if name == "node_groups" else getattr(owner, "node_tree", None)
            if tree is not None:
                yield tree


def _turn_output(paths, node):
    name = "directory" if hasattr(node, "directory") else "base_path"
    new = paths.to_write(getattr(node, name))
    if new is not None:
        base = getattr(node, name)
        ends = base[-1:] in ("/", "\\") or node_is_folder(node)
        setattr(node, name, new if ends else new.rstrip(os.sep))


def node_is_folder(node):
    """Whether the path of a node is a folder; of a file of all layers it is a file's beginning."""
    return hasattr(node, "directory") or node.format.file_format != "OPEN_EXR_MULTILAYER"


def _turn_modifier(paths, modifier, library):
    if modifier.type in {"MESH_CACHE", "OCEAN", "MULTIRES"}:
        _set(paths, modifier, "filepath", library)
    elif modifier.type == "FLUID" and modifier.fluid_type == "DOMAIN":
        _set(paths, modifier.domain_settings, "cache_directory", library)
    elif modifier.type == "NODES":
        _set(paths, modifier, "simulation_bake_directory", library)  # 3.6 to 4.0
        _set(paths, modifier, "bake_directory", library)
        for bake in getattr(modifier, "bakes", ()):
            _set(paths, bake, "directory", library)
    elif modifier.type in {"CLOTH", "SOFT_BODY"}:
        _turn_cache(paths, modifier.point_cache, library)
    elif modifier.type == "DYNAMIC_PAINT" and modifier.canvas_settings:
        for surface in modifier.canvas_settings.canvas_surfaces:
            _turn_cache(paths, surface.point_cache, library)


def _turn_cache(paths, cache, library):
    if cache.use_external:
        _set(paths, cache, "filepath", library)


def _strips(scene):
    editor = scene.sequence_editor
    if not editor:
        return ()
    return editor.strips_all if hasattr(editor, "strips_all") else editor.sequences_all


def _set(paths, thing, name, library):
    """Only what differs: each assignment has Blender read the file anew."""
    new = paths.turned(getattr(thing, name, ""), library)
    if new is not None:
        setattr(thing, name, new)
