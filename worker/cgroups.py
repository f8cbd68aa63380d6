"""Linux: what a container (a control group) leaves of the computer's memory.

The limits of a group count for all groups in it, so the tightest of the way up is the one that
holds. Both versions of the kernel's files: cgroup-v2.rst, cgroup-v1/memory.rst. What the kernel
keeps of files in memory for speed is given back when programs need it, and counts as free.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")
OWN = Path("/proc/self/cgroup")
UNLIMITED = 2**60  # version 1 writes a number near 2**63 where there is no limit
_V2 = ("memory.max", "memory.current", ("inactive_file", "active_file"))
_V1 = (
    "memory.limit_in_bytes",
    "memory.usage_in_bytes",
    ("total_inactive_file", "total_active_file"),
)


def narrowed(
    used: int, total: int, swap_left: int | None, root: Path = ROOT, own: Path = OWN
) -> tuple[int, int, int | None]:
    """A computer's memory in bytes, or what this process's groups leave of it."""
    for folder, names in _folders(root, own):
        limit, usage = _number(folder / names[0]), _number(folder / names[1])
        if limit is None or usage is None or not 0 < limit < UNLIMITED:
            continue
        left = min(total - used, limit - usage + _kept_of_files(folder, names[2]))
        total = min(total, limit)
        used = min(total, max(0, total - left))
        swap_left = _least(swap_left, _swap_left(folder))
    return used, total, swap_left


def _folders(root: Path, own: Path) -> Iterator[tuple[Path, tuple]]:
    """Those of the groups that this process is in, with the names of the files there. In a
    container its own group may be mounted as the root."""
    try:
        lines = own.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        _id, kinds, path = [*line.split(":", 2), "", ""][:3]
        if kinds == "":
            base, names = root, _V2
        elif "memory" in kinds.split(","):
            base, names = root / "memory", _V1
        else:
            continue
        folder = base / path.strip("/")
        while folder != base:
            yield folder, names
            folder = folder.parent
        yield base, names


def _number(path: Path) -> int | None:
    """None where there is no such file, or no number in it ("max")."""
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def _kept_of_files(folder: Path, keys: tuple[str, ...]) -> int:
    try:
        lines = (folder / "memory.stat").read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return 0
    rows = dict(line.split(" ", 1) for line in lines if " " in line)
    return sum(int(rows.get(key, 0)) for key in keys)


def _swap_left(folder: Path) -> int | None:
    most, current = _number(folder / "memory.swap.max"), _number(folder / "memory.swap.current")
    return None if most is None else max(0, most - (current or 0))


def _least(one: int | None, other: int | None) -> int | None:
    known = [number for number in (one, other) if number is not None]
    return min(known, default=None)
