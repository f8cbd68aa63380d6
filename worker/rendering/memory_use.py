"""How much memory a process and all it started take: what is theirs, not what they map of files.

Linux and macOS here, Windows in windows_job.py. Where a system does not say, it is None, and
nothing follows from that.
"""

from __future__ import annotations

import ctypes
import sys
from typing import NamedTuple

from .activity import linux_processes, mac_usages


class Use(NamedTuple):
    """Bytes of their own: in the memory, and moved out of it (swapped or, on macOS, packed)."""

    resident: int
    swapped: int

    @property
    def needed(self) -> int:
        return self.resident + self.swapped


def of_group(group: int) -> Use | None:
    """Of all processes of a group (Linux, macOS); None when it cannot be told."""
    try:
        return _mac(group) if sys.platform == "darwin" else _linux(group)
    except (OSError, ValueError, IndexError, AttributeError, ctypes.ArgumentError):
        return None  # a system that does things differently; nothing may depend on this


def _linux(group: int) -> Use | None:
    uses = []
    for folder, _fields in linux_processes(group):
        try:
            with open(f"{folder}status", encoding="utf-8", errors="replace") as file:
                uses.append(parse_status(file.read()))
        except OSError:
            continue  # ended meanwhile
    return _sum([use for use in uses if use.needed])  # one that has ended takes nothing


def parse_status(text: str) -> Use:
    """/proc/PID/status (proc(5)), in kB; Linux before 4.5 does not tell files apart."""
    rows = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    kb = {key: int(rows[key].split()[0]) for key in rows if key.startswith(("Rss", "Vm"))}
    own = kb["RssAnon"] + kb.get("RssShmem", 0) if "RssAnon" in kb else kb.get("VmRSS", 0)
    return Use(own * 1024, kb.get("VmSwap", 0) * 1024)


def _mac(group: int) -> Use | None:
    """What macOS calls the footprint of a process counts what it has packed, too."""
    uses = []
    for usage in mac_usages(group):
        resident, footprint = usage.resident, usage.footprint
        uses.append(Use(min(resident, footprint), max(0, footprint - resident)))
    return _sum(uses)


def _sum(uses: list[Use]) -> Use | None:
    return Use(sum(u.resident for u in uses), sum(u.swapped for u in uses)) if uses else None
