"""How much a process and all it started have done, and how long they have been still.

Activity is processor time and bytes moved: a Blender that waits for a slow network drive uses no
processor worth mentioning, but its bytes arrive. One that leaves everything to the graphics
card still feeds it: that is processor time. Where a system does not say, no process is ever
called still.
"""

from __future__ import annotations

import ctypes
import glob
import os
import sys
from collections.abc import Iterator
from typing import Callable, NamedTuple

BUSY_CPU_S = 0.1  # this much since it went silent is work; idle threads use far less
BUSY_BYTES = 64 * 1024


class Activity(NamedTuple):
    """So far."""

    cpu_s: float
    moved_bytes: int


class Stillness:
    """How long a process has neither said a word nor done any work. Pure: it is told the time.

    Only what was seen counts: between two looks no more than ``longest_s`` goes by. A computer that
    slept, or a worker that was stopped for an hour, knows nothing of that hour.
    """

    def __init__(self, now: float, longest_s: float) -> None:
        self._longest_s = longest_s
        self._looked = now
        self._still_s = 0.0
        self._then: Activity | None = None  # since the last sign of life
        self._words = self._words_seen = 0

    def word(self) -> None:
        """It has said something. From any thread."""
        self._words += 1

    def look(self, now: float, measure: Callable[[], Activity | None]) -> float:
        """Seconds of stillness; ``measure`` is called only when it has not spoken since."""
        passed, self._looked = min(now - self._looked, self._longest_s), now
        if self._words != self._words_seen:
            self._words_seen, self._then, self._still_s = self._words, None, 0.0
            return 0.0
        activity = measure()
        if activity is None or self._then is None or _has_worked(self._then, activity):
            self._then, self._still_s = activity, 0.0
        else:
            self._still_s += passed
        return self._still_s


def _has_worked(then: Activity, now: Activity) -> bool:
    return (
        now.cpu_s - then.cpu_s > BUSY_CPU_S
        or now.moved_bytes - then.moved_bytes > BUSY_BYTES
        or now.cpu_s < then.cpu_s  # one of them has ended and counts no more: that is work, too
    )


def of_group(group: int) -> Activity | None:
    """The activity of all processes of a group (Linux, macOS); None when it cannot be told.

    Of the whole group, because "blender" may be a starter script. Windows: see windows_job.py.
    """
    try:
        return _mac_activity(group) if sys.platform == "darwin" else _linux_activity(group)
    except (OSError, ValueError, IndexError, AttributeError):
        return None  # a system that does things differently; nothing may depend on this


# --- Linux ------------------------------------------------------------------------------------


def _linux_activity(group: int) -> Activity | None:
    """proc(5): fields 14 and 15 (utime, stime) of /proc/PID/stat; rchar and wchar of /proc/PID/io,
    which count what comes from a network drive like anything else."""
    ticks = moved = 0
    found = False
    for folder, fields in linux_processes(group):
        found = True
        ticks += int(fields[11]) + int(fields[12])
        moved += _linux_moved(f"{folder}io")
    return Activity(ticks / os.sysconf("SC_CLK_TCK"), moved) if found else None


def linux_processes(group: int) -> Iterator[tuple[str, list[bytes]]]:
    """Of each process of a group its folder, "/proc/PID/", and from the third on the fields of its
    stat (proc(5); the fifth is pgrp)."""
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path, "rb") as stat:
                fields = stat.read().rpartition(b")")[2].split()
        except OSError:
            continue  # ended meanwhile
        if int(fields[2]) == group:
            yield path[: -len("stat")], fields


def _linux_moved(path: str) -> int:
    try:
        with open(path, "rb") as file:
            rows = dict(line.split(b":", 1) for line in file)
    except OSError:
        return 0  # ended meanwhile, or a kernel without it
    return int(rows[b"rchar"]) + int(rows[b"wchar"]) if b"rchar" in rows else 0


# --- macOS ------------------------------------------------------------------------------------

_PROC_PGRP_ONLY = 2  # <sys/proc_info.h>
_RUSAGE_INFO_V2 = 2  # <sys/resource.h>
_MOST_PROCESSES = 256


class _RusageInfo(ctypes.Structure):  # rusage_info_v2
    _fields_ = [
        ("uuid", ctypes.c_uint8 * 16),
        ("user_time", ctypes.c_uint64),  # both in units of mach_absolute_time
        ("system_time", ctypes.c_uint64),
        ("wakeups_and_wired", ctypes.c_uint64 * 4),
        ("resident", ctypes.c_uint64),  # bytes
        ("footprint", ctypes.c_uint64),
        ("start_and_exit", ctypes.c_uint64 * 2),
        ("ended_children", ctypes.c_uint64 * 6),
        ("bytes_read", ctypes.c_uint64),
        ("bytes_written", ctypes.c_uint64),
    ]


class _Timebase(ctypes.Structure):  # mach_timebase_info_data_t
    _fields_ = [("numer", ctypes.c_uint32), ("denom", ctypes.c_uint32)]


def _mac_activity(group: int) -> Activity | None:
    """Bytes are those of disks, not of network drives. Apple's own processors count time in ticks
    of 125/3 ns."""
    base = _Timebase()
    if _mac_system().mach_timebase_info(ctypes.byref(base)) or not base.denom:
        return None
    usages = mac_usages(group)
    ticks = sum(usage.user_time + usage.system_time for usage in usages)
    moved = sum(usage.bytes_read + usage.bytes_written for usage in usages)
    return Activity(ticks * base.numer / base.denom / 1e9, moved) if usages else None


def mac_usages(group: int) -> list[_RusageInfo]:
    """Of each process of a group. libproc: proc_listpids and proc_pid_rusage."""
    system = _mac_system()
    pids = (ctypes.c_int32 * _MOST_PROCESSES)()
    size = system.proc_listpids(_PROC_PGRP_ONLY, group, pids, ctypes.sizeof(pids))
    usages = []
    for pid in pids[: max(0, size) // ctypes.sizeof(ctypes.c_int32)]:
        usage = _RusageInfo()
        if pid and not system.proc_pid_rusage(pid, _RUSAGE_INFO_V2, ctypes.byref(usage)):
            usages.append(usage)
    return usages


def _mac_system() -> ctypes.CDLL:
    system = ctypes.CDLL("/usr/lib/libSystem.dylib")
    pointer, number = ctypes.c_void_p, ctypes.c_int
    system.mach_timebase_info.argtypes, system.mach_timebase_info.restype = [pointer], number
    system.proc_listpids.argtypes = [ctypes.c_uint32, ctypes.c_uint32, pointer, number]
    system.proc_listpids.restype = number
    system.proc_pid_rusage.argtypes = [number, number, pointer]
    system.proc_pid_rusage.restype = number
    return system
