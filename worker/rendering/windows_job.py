"""Windows: a Job object holds a process and all it starts, counts their work, and dies with us.

Rules it keeps:
- the process is put into its job before its first instruction: a starter (blender-launcher.exe, a
  batch file) cannot have a child outside of it;
- nobody inherits the job's handle, so it closes when we end, however that is, and with it
  everything in the job (KILL_ON_JOB_CLOSE). Windows 8 and later nest jobs;
- where Windows refuses the job, the process runs without one: then it alone is ended and measured.

Structures and numbers: winnt.h, winbase.h, jobapi2.h.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

CREATE_SUSPENDED = 0x4
KILLED = 0x40010004  # DBG_TERMINATE_PROCESS, as errors.py has it; closing the job alone says 0
TICKS_PER_S = 10_000_000  # of 100 ns

_EXTENDED_LIMIT_INFORMATION = 9  # JobObjectExtendedLimitInformation
_BASIC_AND_IO_ACCOUNTING_INFORMATION = 8
_BASIC_PROCESS_ID_LIST = 3
_KILL_ON_JOB_CLOSE = 0x2000
_MAY_MEASURE = 0x1000 | 0x0010  # PROCESS_QUERY_LIMITED_INFORMATION, PROCESS_VM_READ
_MOST_PROCESSES = 256
_NO_DIALOGS = 0x0001 | 0x0002 | 0x8000  # SEM_FAILCRITICALERRORS, _NOGPFAULT…, _NOOPENFILE…


class _BasicLimits(ctypes.Structure):
    _fields_ = [
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    ]


class _IoCounters(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_uint64)
        for name in ("Reads", "Writes", "Others", "ReadBytes", "WrittenBytes", "OtherBytes")
    ]


class _ExtendedLimits(ctypes.Structure):
    _fields_ = [
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", _IoCounters),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    ]


class _Accounting(ctypes.Structure):
    """JOBOBJECT_BASIC_AND_IO_ACCOUNTING_INFORMATION: of all that were ever in the job."""

    _fields_ = [
        ("TotalUserTime", ctypes.c_int64),
        ("TotalKernelTime", ctypes.c_int64),
        ("ThisPeriodTotalUserTime", ctypes.c_int64),
        ("ThisPeriodTotalKernelTime", ctypes.c_int64),
        ("TotalPageFaultCount", ctypes.c_uint32),
        ("TotalProcesses", ctypes.c_uint32),
        ("ActiveProcesses", ctypes.c_uint32),
        ("TotalTerminatedProcesses", ctypes.c_uint32),
        ("IoInfo", _IoCounters),
    ]


class _ProcessIds(ctypes.Structure):  # JOBOBJECT_BASIC_PROCESS_ID_LIST
    _fields_ = [
        ("Assigned", ctypes.c_uint32),
        ("InList", ctypes.c_uint32),
        ("Ids", ctypes.c_size_t * _MOST_PROCESSES),
    ]


class _MemoryCounters(ctypes.Structure):  # PROCESS_MEMORY_COUNTERS_EX
    _fields_ = [
        ("Size", ctypes.c_uint32),
        ("PageFaults", ctypes.c_uint32),
        ("PeakWorkingSet", ctypes.c_size_t),
        ("WorkingSet", ctypes.c_size_t),
        ("Quotas", ctypes.c_size_t * 4),
        ("Pagefile", ctypes.c_size_t),
        ("PeakPagefile", ctypes.c_size_t),
        ("Private", ctypes.c_size_t),
    ]


_HANDLE, _POINTER, _BOOL, _DWORD = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32
_PROTOTYPES: dict[str, tuple[Any, list[Any]]] = {  # a handle is as wide as a pointer
    "CreateJobObjectW": (_HANDLE, [_POINTER, ctypes.c_wchar_p]),
    "SetInformationJobObject": (_BOOL, [_HANDLE, ctypes.c_int, _POINTER, _DWORD]),
    "AssignProcessToJobObject": (_BOOL, [_HANDLE, _HANDLE]),
    "QueryInformationJobObject": (_BOOL, [_HANDLE, ctypes.c_int, _POINTER, _DWORD, _POINTER]),
    "TerminateJobObject": (_BOOL, [_HANDLE, ctypes.c_uint]),
    "CloseHandle": (_BOOL, [_HANDLE]),
    "GetProcessTimes": (_BOOL, [_HANDLE, _POINTER, _POINTER, _POINTER, _POINTER]),
    "GetProcessIoCounters": (_BOOL, [_HANDLE, _POINTER]),
    "K32GetProcessMemoryInfo": (_BOOL, [_HANDLE, _POINTER, _DWORD]),
    "OpenProcess": (_HANDLE, [_DWORD, _BOOL, _DWORD]),
    "SetErrorMode": (ctypes.c_uint, [ctypes.c_uint]),
    "SetDllDirectoryW": (_BOOL, [ctypes.c_wchar_p]),
}


def kernel32() -> Any:
    dll = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    for name, (result, arguments) in _PROTOTYPES.items():
        function = getattr(dll, name)
        function.restype, function.argtypes = result, arguments
    return dll


def _resume(process: int) -> bool:
    """Lets a process run that was created suspended.

    subprocess closes the handle of the thread that ResumeThread would want; NtResumeProcess, which
    debuggers and psutil use, does the same for the whole process.
    """
    ntdll = ctypes.WinDLL("ntdll")  # type: ignore[attr-defined]
    ntdll.NtResumeProcess.restype = ctypes.c_int32
    ntdll.NtResumeProcess.argtypes = [_HANDLE]
    return ntdll.NtResumeProcess(process) >= 0


def prepare() -> None:
    """What children inherit: a crash ends them and opens no dialog that waits for somebody.

    And where a frozen worker finds its own DLLs is not a place to look for Blender's.
    """
    dll = kernel32()
    dll.SetErrorMode(_NO_DIALOGS)
    if getattr(sys, "frozen", False):
        dll.SetDllDirectoryW(None)


class JobObject:
    """One process that was created suspended, and whatever it starts."""

    def __init__(self, process: int) -> None:
        """Puts the process into a job and lets it run.

        Args:
            process: its handle; it must stay open as long as this object is used.

        Raises:
            OSError: it cannot be made to run; end it.
        """
        self._dll = kernel32()
        self._process = process
        self._job = self._take(process)
        if not _resume(process):
            self.end()
            raise OSError("Windows does not let the new process run")

    def _take(self, process: int) -> int | None:
        dll = self._dll
        job = dll.CreateJobObjectW(None, None)
        if not job:
            return None
        limits = _ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = _KILL_ON_JOB_CLOSE
        where, size = ctypes.byref(limits), ctypes.sizeof(limits)
        if dll.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, where, size
        ) and dll.AssignProcessToJobObject(job, process):
            return job
        dll.CloseHandle(job)  # an empty one would count no work, and end nothing
        return None

    def activity(self) -> tuple[float, int] | None:
        """(processor seconds, bytes read and written) so far; None when Windows does not say."""
        if self._job is None:
            return self._activity_of_process()
        found = _Accounting()
        where, size = ctypes.byref(found), ctypes.sizeof(found)
        kind = _BASIC_AND_IO_ACCOUNTING_INFORMATION
        if not self._dll.QueryInformationJobObject(self._job, kind, where, size, None):
            return None
        return _activity(found.TotalUserTime + found.TotalKernelTime, found.IoInfo)

    def _activity_of_process(self) -> tuple[float, int] | None:
        created, exited, in_kernel, in_user = (ctypes.c_uint64() for _ in range(4))  # FILETIME
        times = [ctypes.byref(time) for time in (created, exited, in_kernel, in_user)]
        io = _IoCounters()
        if not self._dll.GetProcessTimes(self._process, *times):
            return None
        if not self._dll.GetProcessIoCounters(self._process, ctypes.byref(io)):
            return None
        return _activity(in_kernel.value + in_user.value, io)

    def memory(self) -> tuple[int, int] | None:
        """Bytes of their own that all in the job have in the memory and, as far as Windows tells,
        out of it; None when it does not say."""
        found = []
        for pid in self._pids():
            process = self._dll.OpenProcess(_MAY_MEASURE, False, pid)
            found += [self._memory_of(process)] if process else []
            if process:
                self._dll.CloseHandle(process)
        known = [use for use in found or [self._memory_of(self._process)] if use]
        return tuple(map(sum, zip(*known))) if known else None

    def _pids(self) -> list[int]:
        found = _ProcessIds()
        where, size = ctypes.byref(found), ctypes.sizeof(found)
        ask = self._dll.QueryInformationJobObject
        if self._job is None or not ask(self._job, _BASIC_PROCESS_ID_LIST, where, size, None):
            return []
        return list(found.Ids[: found.InList])

    def _memory_of(self, process: int) -> tuple[int, int] | None:
        """What was committed and is not in the memory may also never have been touched."""
        found = _MemoryCounters(Size=ctypes.sizeof(_MemoryCounters))
        if not self._dll.K32GetProcessMemoryInfo(process, ctypes.byref(found), found.Size):
            return None
        resident = min(found.WorkingSet, found.Private)
        return resident, found.Private - resident

    def end(self) -> None:
        """Ends all that is in the job. May be called again."""
        job, self._job = self._job, None
        if job is not None:
            self._dll.TerminateJobObject(job, KILLED)
            self._dll.CloseHandle(job)


def _activity(ticks: int, io: _IoCounters) -> tuple[float, int]:
    return ticks / TICKS_PER_S, io.ReadBytes + io.WrittenBytes
