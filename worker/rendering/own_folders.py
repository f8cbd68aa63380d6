"""Folders in which the farm's programs keep their own files: no job writes there.

Whoever sends a job says where its pictures go, and a name of theirs in a manager's or a worker's
folder would be taken for one of its own. The folders are known by what is in them, on this computer
and on shares; links are followed. A folder that a person has made below one of them is nobody's
own; nor is what the worker itself gives to a job whose project was sent (`give`). Also loaded by
render_session.py, inside Blender, and like it kept to Python 3.7.
"""

import collections
import os

CODE = (("manager.py", "farm.py"), ("worker.py", "session.py"))  # all that is below it, too
DATA = ("farm.db", "manager.lock", "worker-data")  # any of them makes it one
KEPT = ("previews", "copies", "releases", "worker-data")  # below it, with all that is in them
GIVEN_KEPT = 8  # of the job in hand, and of one that is opened ahead

_given = collections.deque(maxlen=GIVEN_KEPT)


def give(*folders):
    """These the worker has made for a job to write in."""
    for folder in map(os.path.realpath, folders):
        if folder not in _given:
            _given.append(folder)


def is_whole(path):
    """Whether a path says where it is. On Windows one that begins with a slash does, too (Blender's
    own `/tmp\\`, on the drive of the system), though Python 3.13 and newer deny it."""
    return os.path.isabs(path) or (os.name == "nt" and path[:1] in ("/", "\\"))


def error(folder):
    """Why no pictures may go into a folder, whether it is there or not; empty where they may."""
    place = os.path.realpath(folder)
    if any(place == given or place.startswith(given + os.sep) for given in _given):
        return ""
    child = None
    while True:
        if _is_own(place, child):
            return (
                f"This is where the farm keeps its own files, so no pictures go there: choose"
                f" another folder ({folder})."
            )
        place, child = os.path.split(place)
        if not child:
            return ""


def nodes_error(nodes, paths_of):
    """The same for File Output nodes: names the first that would write there. A path that begins
    nowhere is no whole path, and judged with the frame for which it matters.

    Args:
        paths_of: the whole paths of a node's files, without what Blender adds.
    """
    for node in nodes:
        for path in paths_of(node):
            found = is_whole(path) and error(os.path.dirname(path))
            if found:
                return f"The File Output node {node.name!r}: {found}"
    return ""


def _is_own(place, child):
    """Whether a folder is one of them, as seen from the name below it (None: it is the last)."""
    if any(all(_has(place, name) for name in names) for names in CODE):
        return True
    is_data = any(_has(place, name) for name in DATA)
    return is_data and (child is None or any(_is_same(place, child, name) for name in KEPT))


def _is_same(place, child, name):
    """Whether two names in a folder are one: in other letters, or the short one (PREVIE~1)."""
    if child.casefold() == name:
        return True
    try:
        return os.path.samefile(os.path.join(place, child), os.path.join(place, name))
    except OSError:  # one of them is not there
        return False


def _has(place, name):
    return os.path.lexists(os.path.join(place, name))
