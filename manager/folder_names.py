"""The farm's shared folders: which names of them fit together, and which could be added. Pure.

The manager itself never turns a job's path: workers do, each for itself (path_roots.py). Here is
what a person may set (`contradiction`, `spelling_flaw`), and what the computers of a farm let us
propose (`proposals`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from path_roots import POSIX, UNC, Roots, name_keys, split_path

MAX_SPELLINGS = 16  # of one shared folder
MAX_SHARES = 200  # that proposals are made of

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
        a whole root for each, with no more names than one may have; `replaces` is the name of the
        one that it completes, or None.
    """
    shares: dict[tuple[str, str], list[str]] = {}
    for mounts in computers:
        for path, remote in mounts:
            if (share := share_of(remote)) and not spelling_flaw(path):
                unc = "\\\\" + "\\".join(split_path(remote)[1])
                is_unc = split_path(remote)[0] == UNC and not spelling_flaw(unc)
                names = shares.setdefault(share, [])
                for name in [path, unc] if is_unc else [path]:
                    if name not in names and len(names) < MAX_SPELLINGS:
                        names.append(name)
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
    paths = [*owner["paths"], *lacking][:MAX_SPELLINGS]
    if len(paths) == len(owner["paths"]):
        return None
    made = {"name": owner["name"], "paths": paths}
    rest = [root for root in roots if root is not owner]
    return {**made, "replaces": owner["name"]} if not contradiction([*rest, made]) else None
