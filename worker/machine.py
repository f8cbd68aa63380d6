"""What a heartbeat says about this computer: load, memory, names. Only Python's own library.

Each system has its own source: /proc on Linux, kernel32 on Windows, the Mach host on macOS. If a
source fails, the value is None: a worker without these numbers still renders.
"""

from __future__ import annotations

import ctypes
import os
import platform
import re
import socket
import sys
from pathlib import Path, PurePath
from typing import NamedTuple

import cgroups

WINDOWS_11_BUILD = 22000
DRIVE_REMOTE = 4  # winbase.h
NETWORK_FILE_SYSTEMS = (
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "glusterfs", "lustre"),
    *("fuse.sshfs", "fuse.glusterfs", "fuse.davfs", "davfs", "vboxsf", "virtiofs"),
)

Times = tuple[float, float]  # busy and total, in any unit, since the system started


class Memory(NamedTuple):
    """Bytes. What is used cannot be given to others without swapping."""

    used: int
    total: int
    swap_left: int | None = None  # None: the system says nothing of it, or makes more as needed


def host_name() -> str:
    """The computer's name without its domain; never empty."""
    try:
        return socket.gethostname().split(".")[0].strip() or "worker"
    except OSError:
        return "worker"


def is_on_network(path: Path) -> bool:
    """Whether other computers may read it, too: it lies on a network drive."""
    path = Path(os.path.abspath(path))
    if sys.platform == "win32":
        return path.drive.startswith("\\\\") or _drive_type(path.drive) == DRIVE_REMOTE
    if sys.platform == "darwin":
        return path.parts[1:2] == ("Volumes",)
    try:
        with open("/proc/self/mounts", encoding="utf-8", errors="replace") as file:
            return parse_mounts(file.read(), path) in NETWORK_FILE_SYSTEMS
    except OSError:
        return False


def _drive_type(drive: str) -> int:
    return ctypes.windll.kernel32.GetDriveTypeW(drive + "\\")


def parse_mounts(text: str, path: PurePath) -> str:
    """The kind of the file system that holds a path, by /proc/self/mounts; "" if that is silent."""
    kinds = {}
    for line in text.splitlines():
        _device, place, kind, *_ = [*line.split(" "), "", "", ""]
        plain = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), place)
        kinds[plain] = kind  # the last one mounted there is the one that is seen
    for folder in (path, *path.parents):
        if str(folder) in kinds:
            return kinds[str(folder)]
    return ""


def describe() -> dict[str, object]:
    """What does not change while the process runs, as keys of `system_info`.

    Returns:
        {os, hostname: text; cpu_count: number; memory_total: bytes, or None where unknown}.
    """
    found = memory()
    return {
        "os": system_name(),
        "hostname": host_name(),
        "cpu_count": os.cpu_count() or 1,
        "memory_total": found.total if found else None,
    }


def system_name() -> str:
    if sys.platform != "win32":
        return f"{platform.system()} {platform.release()}".strip()
    # Not from the platform module: since Python 3.12 it asks WMI, which may be slow, and on some
    # computers never answers (CPython issues 112278, 125315).
    version = sys.getwindowsversion()
    return windows_name(version.platform_version, version.product_type)


def windows_name(version: tuple[int, int, int], product_type: int) -> str:
    """The name people know, from Windows' own numbers: Windows 11 calls itself 10.0, too.

    Args:
        version: major, minor, build.
        product_type: 1 is a workstation, the others are servers (OSVERSIONINFOEX).
    """
    major, minor, build = version
    if product_type != 1:
        return f"Windows Server {major}.{minor}.{build}"
    if major == 10:
        return "Windows 11" if build >= WINDOWS_11_BUILD else "Windows 10"
    return f"Windows {major}.{minor}"


class Load:
    """CPU and memory in use; for the CPU, between two calls of `sample`."""

    def __init__(self) -> None:
        self._last: Times | None = _read(_cpu_source())
        self._percent: float | None = None

    def sample(self) -> dict[str, float | None]:
        """{cpu_percent, memory_percent}: 0..100 with one decimal, None where unknown."""
        now = _read(_cpu_source())
        percent = cpu_percent(self._last, now)
        if percent is not None:
            self._last, self._percent = now, percent
        found = memory()
        used = round(100 * found.used / found.total, 1) if found and found.total else None
        return {"cpu_percent": self._percent, "memory_percent": used}


def cpu_percent(before: Times | None, after: Times | None) -> float | None:
    """How busy the CPU was between two readings, 0..100; None if that cannot be told."""
    if before is None or after is None or after[1] <= before[1]:
        return None
    share = (after[0] - before[0]) / (after[1] - before[1])
    return round(100 * min(1.0, max(0.0, share)), 1)


def memory() -> Memory | None:
    """The memory of this computer, or of the container that this process is in; None: unknown."""
    return _read(_memory_source())


def _read(source):
    """A reading, or None: nobody can know which errors a system's own interface may raise."""
    try:
        return source()
    except (OSError, ValueError, KeyError, IndexError, AttributeError, ctypes.ArgumentError):
        return None


def _cpu_source():
    return {"win32": _windows_cpu, "darwin": _mac_cpu}.get(sys.platform, _linux_cpu)


def _memory_source():
    return {"win32": _windows_memory, "darwin": _mac_memory}.get(sys.platform, _linux_memory)


# --- Linux ------------------------------------------------------------------------------------


def _linux_cpu() -> Times:
    with open("/proc/stat", encoding="ascii") as file:
        return parse_proc_stat(file.readline())


def _linux_memory() -> Memory:
    with open("/proc/meminfo", encoding="ascii") as file:
        found = parse_meminfo(file.read(8192))
    return Memory(*cgroups.narrowed(*found))


def parse_proc_stat(line: str) -> Times:
    """The first line of /proc/stat (proc(5)): user nice system idle iowait irq softirq steal …;
    guest times are inside user and nice already."""
    word, *columns = line.split()
    if word != "cpu":
        raise ValueError(f"not /proc/stat: {line!r}")
    ticks = [int(column) for column in columns[:8]]
    idle = ticks[3] + (ticks[4] if len(ticks) > 4 else 0)
    return float(sum(ticks) - idle), float(sum(ticks))


def parse_meminfo(text: str) -> Memory:
    """/proc/meminfo, in kB; MemAvailable is what programs can still get (Linux 3.14 and later)."""
    rows = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    total = int(rows["MemTotal"].split()[0])
    available = int(rows.get("MemAvailable", rows["MemFree"]).split()[0])
    swap = int(rows.get("SwapFree", "0 kB").split()[0])
    return Memory((total - available) * 1024, total * 1024, swap * 1024)


# --- Windows ----------------------------------------------------------------------------------


class _MemoryStatus(ctypes.Structure):  # MEMORYSTATUSEX
    _fields_ = [
        ("length", ctypes.c_uint32),
        ("load_percent", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("available", ctypes.c_uint64),
        ("commit_limit", ctypes.c_uint64),
        ("commit_left", ctypes.c_uint64),
        ("rest", ctypes.c_uint64 * 3),
    ]


def _windows_cpu() -> Times:
    idle, kernel, user = ctypes.c_uint64(), ctypes.c_uint64(), ctypes.c_uint64()
    kernel32 = ctypes.windll.kernel32  # type: ignore[attr-defined]
    if not kernel32.GetSystemTimes(ctypes.byref(idle), ctypes.byref(kernel), ctypes.byref(user)):
        raise OSError("GetSystemTimes")
    total = kernel.value + user.value  # the kernel's time includes the idle time
    return float(total - idle.value), float(total)


def _windows_memory() -> Memory:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore
        raise OSError("GlobalMemoryStatusEx")
    # Windows promises no more than it can keep, in memory or in its page file.
    return Memory(status.total - status.available, status.total, status.commit_left)


# --- macOS ------------------------------------------------------------------------------------

_HOST_CPU_LOAD_INFO, _HOST_VM_INFO64 = 3, 4  # <mach/host_info.h>


class _VmStatistics64(ctypes.Structure):  # <mach/vm_statistics.h>
    _fields_ = [
        *((name, ctypes.c_uint32) for name in ("free", "active", "inactive", "wired")),
        ("counters", ctypes.c_uint64 * 9),
        ("purgeable", ctypes.c_uint32),
        ("speculative", ctypes.c_uint32),
        ("compressions", ctypes.c_uint64 * 4),
        *((name, ctypes.c_uint32) for name in ("compressed", "throttled", "external", "internal")),
        ("uncompressed", ctypes.c_uint64),
    ]


def _mac_host_statistics(flavor: int, result: ctypes.Structure, function: str) -> None:
    system = ctypes.CDLL("/usr/lib/libSystem.dylib")
    system.mach_host_self.restype = ctypes.c_uint32
    count = ctypes.c_uint32(ctypes.sizeof(result) // 4)
    host = ctypes.c_uint32(_mac_host(system))
    if getattr(system, function)(host, flavor, ctypes.byref(result), ctypes.byref(count)):
        raise OSError(function)


_mac_ports: list[int] = []


def _mac_host(system: ctypes.CDLL) -> int:
    """The host's port, taken once: each call of mach_host_self would add a reference to it."""
    if not _mac_ports:
        _mac_ports.append(system.mach_host_self())
    return _mac_ports[0]


def _mac_cpu() -> Times:
    ticks = (ctypes.c_uint32 * 4)()  # user, system, idle, nice
    _mac_host_statistics(_HOST_CPU_LOAD_INFO, ticks, "host_statistics")
    return float(ticks[0] + ticks[1] + ticks[3]), float(sum(ticks))


def _mac_memory() -> Memory:
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    statistics = _VmStatistics64()
    _mac_host_statistics(_HOST_VM_INFO64, statistics, "host_statistics64")
    pages = statistics.active + statistics.wired + statistics.compressed
    return Memory(pages * os.sysconf("SC_PAGE_SIZE"), total)
