"""The farm's shared folders and what each system calls them: the manager's part. Pure.

The manager itself never turns a job's path: workers do, each for itself. Here is what a person may
set (`contradiction`), and what the computers of a farm let us propose (`proposals`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MAX_SHARES = 200  # that proposals are made of

# --- Shared folders: one path, as each system calls it (pure) ----------------------------------
#
# This part is word for word the same in manager/path_roots.py, worker/rendering/path_roots.py and
# addon/noctiluca_render_manager.py; a test compares them, and all three read the cases in
# tests/fixtures/path_roots.json.

DRIVE, UNC, POSIX = "drive", "unc", "posix"
VERBATIM = re.compile(r"[\\/]{2}\?[\\/](?:UNC(?=[\\/]))?", re.IGNORECASE)
DRIVE_LETTER = re.compile(r"[A-Za-z]:(?=[\\/]|$)")


class Roots:
    """Shared folders, each with what different systems call it.

    `roots` is a list of {"name": text, "paths": [text, ...]}, as the farm tells them. `seen` in
    the methods is {name: [paths of that root under which this computer sees it]}.

     1. Either slash will do, and of Windows either case; but only whole names, and only paths that
        begin with a root: the deepest one that is seen here.
     2. What leads to a folder that this computer sees is left alone, letter by letter.
     3. Behind the root all stays as it is (tokens such as <UDIM>, #### or {blend_name}, too), in
        the slashes of the other system. `..` is resolved as the path's own system does: on Windows
        by the text alone, elsewhere only where it leads out of the root.
     4. As in Blender, `//` is the folder of the .blend with `blender`; without, it is a server.
    """

    def __init__(self, roots):
        self._by_parts = {}
        for root in roots:
            for path in root["paths"]:
                kind, parts, _exact = split_path(path)
                if kind:
                    keys = name_keys(kind, resolved(parts, kind))
                    self._by_parts[kind, keys] = (root["name"], path)

    def turned(self, path, seen, blender=False):
        """The path as this computer calls it; as it is where it is right, or in no root."""
        for name, spelling, rest in self.owners(path, blender):
            known = seen.get(name)
            if known:
                return path if spelling in known else joined(known[0], rest, path[-1] in "/\\")
        return path

    def unseen(self, path, seen, blender=False):
        """The root that a path is in and this computer does not see; "" where there is none."""
        names = [name for name, _spelling, _rest in self.owners(path, blender)]
        return "" if any(seen.get(name) for name in names) else "".join(names[:1])

    def spellings(self, path, roots):
        """Every other name of a path, by the roots that it is in."""
        paths = {root["name"]: root["paths"] for root in roots}
        found = [
            joined(other, rest, path[-1:] in ("/", "\\"))
            for name, spelling, rest in self.owners(path)
            for other in paths[name]
            if other != spelling
        ]
        return list(dict.fromkeys(found))

    def owners(self, path, blender=False):
        """(root's name, its spelling there, the parts behind it) for each root that a path is in,
        the deepest first."""
        if blender and path[:2] == "//" and not VERBATIM.match(path):
            return
        kind, parts, exact = split_path(path)
        if kind in (DRIVE, UNC) and not exact:
            parts = resolved(without_dots(parts, path[-1] in "/\\"), kind)
        for reading in (parts, resolved(parts, kind)) if ".." in parts else (parts,):
            keys, known = name_keys(kind, reading), False
            for count in range(len(keys), 0, -1):
                found = self._by_parts.get((kind, keys[:count]))
                rest = reading[count:]
                if found and not leads_out(rest):
                    known = True
                    yield found[0], found[1], rest
            if known:
                return


def split_path(path):
    """(DRIVE, UNC, POSIX or "" for what is no whole path; its parts; whether Windows takes it
    letter by letter). Of UNC the first two parts are server and share, of DRIVE one is the
    letter."""
    verbatim = VERBATIM.match(path)
    if verbatim:
        path = path[verbatim.end() :]
        path = "\\" + path if verbatim.group()[-1] in "cC" else path
    parts = [part for part in re.split(r"[\\/]", path) if part not in ("", ".")]
    if DRIVE_LETTER.match(path):
        return DRIVE, parts, bool(verbatim)
    if re.match(r"[\\/]{2}[^\\/]", path) or (verbatim and path[:1] == "\\"):
        is_device = path[2:3] in (".", "?") and path[3:4] in ("/", "\\")
        good = len(parts) > 1 and parts[0] != ".." and not is_device
        return (UNC if good else ""), parts, bool(verbatim)
    return (POSIX if path[:1] == "/" and not verbatim else ""), parts, False


def without_dots(parts, is_folder):
    """Windows leaves out a dot at the end of a folder's name. The last part may be the beginning
    of names, to which Blender adds the number: it stays."""
    last = len(parts) - (0 if is_folder else 1)
    return [re.sub(r"(?<=[^.])\.$", "", part) for part in parts[:last]] + parts[last:]


def name_keys(kind, parts):
    """What is equal for equal names: by letter case except on POSIX, however accents are kept."""
    parts = [unicodedata.normalize("NFC", part) for part in parts]
    return tuple(parts if kind == POSIX else [part.lower() for part in parts])


def resolved(parts, kind):
    """The parts without `..`, of which none leads above a drive or a share."""
    found, fixed = [], {DRIVE: 1, UNC: 2}.get(kind, 0)
    for part in parts:
        if part != "..":
            found.append(part)
        elif len(found) > fixed:
            found.pop()
    return found


def leads_out(parts):
    """Whether `..` in these leads above where they begin."""
    depth = 0
    for part in parts:
        depth += -1 if part == ".." else 1
        if depth < 0:
            return True
    return False


def joined(spelling, rest, is_folder=False):
    """A root's path and what is behind it, in the slashes of the root's system."""
    kind, parts, _exact = split_path(spelling)
    slash = "/" if kind == POSIX else "\\"
    start = {POSIX: "/", UNC: "\\\\", DRIVE: ""}[kind]
    whole = start + slash.join([*parts, *rest])
    ends = is_folder or (kind == DRIVE and len(parts) + len(rest) == 1)
    return whole + slash if ends else whole


# (Here ends what all three have.)

# --- What may be set (pure) --------------------------------------------------------------------


def contradiction(roots: list[dict]) -> str:
    """Why these shared folders cannot be used together, as a sentence; "" where they can.

    Args:
        roots: [{"name": text, "paths": [text, ...]}, ...], each path by itself a good one.
    """
    places: dict[tuple, tuple[str, str]] = {}  # (kind, keys) -> (root's name, its path)
    for root in roots:
        for path in root["paths"]:
            place = _place(path)
            name, other = root["name"], places.setdefault(place, (root["name"], path))
            if other[1] is not path:
                return (
                    f'"{other[1]}" is given twice, in "{other[0]}" and in "{name}". Keep one of '
                    "them."
                )
    return _nested(places)


def _nested(places: dict[tuple, tuple[str, str]]) -> str:
    """Where in the outer folder the inner one lies must be the same by every pair of names.

    Looks each path's beginnings up: as many questions as there are parts, however many paths.
    """
    order = {path: number for number, (_name, path) in enumerate(places.values())}
    found: dict[tuple[str, str], tuple] = {}
    for (kind, keys), (name, path) in places.items():
        for count in range(1, len(keys)):
            outer, above = places.get((kind, keys[:count]), (None, ""))
            if outer == name:
                one, other = sorted((path, above), key=order.__getitem__)
                return (
                    f'"{one}" and "{other}" are both names of "{name}", but one lies in the other.'
                    " Make two shared folders of them."
                )
            if outer is None:
                continue
            below = tuple(part.lower() for part in keys[count:])
            first = found.setdefault((outer, name), (below, path, above))
            if first[0] != below:
                return (
                    f'"{name}" lies in "{outer}" at two places: "{first[1]}" in "{first[2]}", but '
                    f'"{path}" in "{above}". Correct one of them.'
                )
    return ""


def _place(path: str) -> tuple[str, tuple]:
    kind, parts, _exact = split_path(path)
    return kind, name_keys(kind, parts)


def spelling_flaw(path: str) -> str:
    """Why a text cannot be the name of a shared folder, to end a sentence; "" where it can."""
    kind, parts, exact = split_path(path)
    if not kind:
        return "is not a whole path, such as S:\\show, \\\\server\\show or /mnt/show"
    if exact:
        return "begins with \\\\?\\: leave that out"
    if kind == POSIX and not parts:
        return "is the whole disk"
    if ".." in parts:
        return 'has ".." in it: write the path that it leads to'
    if kind != POSIX and any(part[-1] in ". " for part in parts):
        return "has a name in it that ends in a dot or a space, which Windows leaves out"
    if re.search("[<>#{}*?|]", "".join(parts)):
        return "has signs in it that stand for something else (< > # { } * ? |)"
    return ""


# --- What computers let us propose (pure) ------------------------------------------------------


def proposals(roots: list[dict], computers: Iterable[Iterable[tuple[str, str]]]) -> list[dict]:
    """Shared folders to add or complete: what several computers see of one share, under names that
    the farm does not know together.

    Args:
        computers: of each, (where it has a network drive, what of which server that is): ("S:\\\\",
            "\\\\\\\\nas\\\\show") or ("/mnt/show", "nas:/export/show").

    Returns:
        a whole root for each, `replaces` the name of the one that it completes, or None.
    """
    shares: dict[tuple[str, str], list[str]] = {}
    for mounts in computers:
        for path, remote in mounts:
            if (share := share_of(remote)) and not spelling_flaw(path):
                names = shares.setdefault(share, [])
                names += [path] if path not in names else []
                unc = "\\\\" + "\\".join(split_path(remote)[1])
                if split_path(remote)[0] == UNC and unc not in names and not spelling_flaw(unc):
                    names.append(unc)
    known = Roots(roots)
    some = sorted(shares.items())[:MAX_SHARES]
    found = (_proposal(roots, known, share, names) for share, names in some)
    return [root for root in found if root is not None]


def share_of(remote: str) -> tuple[str, str] | None:
    """(server, share) of a share's name, so that equal shares are equal; None for anything else.

    Args:
        remote: `//nas/show` with either slash, or `nas:/export/show`.
    """
    kind, parts, _exact = split_path(remote)
    if kind != UNC:
        server, colon, path = remote.partition(":")
        parts = [server, *re.split(r"[\\/]+", path.strip("/"))[-1:]]
        if not colon or not path.startswith("/") or len(server) < 2 or not parts[-1]:
            return None
    server = parts[0].rpartition("@")[2].lower()
    numeric = re.fullmatch(r"[0-9.]+|.*:.*", server)
    rest = "/".join(part.lower() for part in parts[1:])
    return (server if numeric else server.partition(".")[0]), rest


def _proposal(
    roots: list[dict], known: Roots, share: tuple[str, str], names: list[str]
) -> dict | None:
    """A root of these names, or the known one with those that it lacks; None: nothing is new."""
    if len(names) < 2:
        return None
    owners = {next((name for name, *_ in known.owners(path)), None) for path in names}
    if None not in owners:
        return None  # each is known, if in several folders: that is a person's own will
    owner = next((root for root in roots if root["name"] in owners), None)
    lacking = [path for path in names if not any(True for _ in known.owners(path))]
    if owner is None:
        taken = {root["name"].lower() for root in roots}
        name = share[1].rpartition("/")[2] or share[0]
        made = {"name": name if name not in taken else f"{name} ({share[0]})", "paths": names}
        return {**made, "replaces": None} if not contradiction([*roots, made]) else None
    made = {"name": owner["name"], "paths": [*owner["paths"], *lacking]}
    rest = [root for root in roots if root is not owner]
    return {**made, "replaces": owner["name"]} if not contradiction([*rest, made]) else None
