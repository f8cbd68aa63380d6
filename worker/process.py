"""A child process that cannot outlive us, flood us, or refuse to end.

Rules it keeps:
- an argument list, never a shell; its standard input is empty;
- a process group of its own: ending it ends whatever it started, and a Ctrl-C in the worker's
  console does not reach it;
- no orphans: when the worker dies, however it dies, Linux sends SIGKILL (PR_SET_PDEATHSIG) and
  Windows closes the Job object (KILL_ON_JOB_CLOSE). Elsewhere the session's own watcher
  (render_session.py) and the broken output pipe end it;
- output is read all the time, cleaned, and only the last KEPT_LINES of it are kept.

PR_SET_PDEATHSIG fires when the *thread* that started the child ends (prctl(2)), so all children are
started by one thread that lives as long as the program.
"""

from __future__ import annotations

import collections
import ctypes
import glob
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Callable

from blender_log import LineReader, is_progress

KEPT_LINES = 400
READ_BYTES = 65536
END_S = 1.0  # a killed process can still be stuck in the kernel, on a dead network drive say
READER_END_S = 1.0  # a grandchild may keep the pipe open; the output's end is not worth waiting for


class Process:
    """One running child. Its output goes line by line to ``on_line``, from a thread of its own."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        env: Mapping[str, str],
        cwd: str,
        on_line: Callable[[str], None] = lambda line: None,
        on_exit: Callable[[int], None] = lambda code: None,
    ) -> None:
        """Starts it.

        Raises:
            OSError: it could not be started.
        """
        self._lines: collections.deque[str] = collections.deque(maxlen=KEPT_LINES)
        self._on_line = on_line
        self._on_exit = on_exit
        self._ending = threading.Lock()
        self._killed = False
        self._popen, self._job = _SPAWNER.spawn(list(command), dict(env), cwd)
        self._reader = threading.Thread(target=self._read, name="blender-output", daemon=True)
        self._reader.start()
        threading.Thread(target=self._wait, name="blender-exit", daemon=True).start()

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs; negative: the signal that ended it."""
        return self._popen.returncode

    def tail(self, count: int = KEPT_LINES) -> list[str]:
        """The last ``count`` lines it printed, cleaned, progress lines left out."""
        return list(self._lines)[-count:] if count > 0 else []

    def wait(self, timeout_s: float) -> bool:
        """True when it has ended within that time."""
        try:
            self._popen.wait(timeout_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def end(self) -> None:
        """Ends it and all it started, at once, and waits for that.

        Nobody is asked first: what it writes is in a folder that goes away, and a Blender that
        hangs would not answer.
        """
        with self._ending:
            job, self._job = self._job, None
            if not self._killed:
                self._killed = True
                self._kill(job)
        self.wait(END_S)

    def _kill(self, job) -> None:
        try:
            if os.name == "posix":
                # The group's number stays taken while any of its members lives, so this is right
                # when the leader has ended and left others behind.
                os.killpg(self._popen.pid, signal.SIGKILL)
            else:
                _close_job(job)  # kills whatever the process started, too
                self._popen.kill()
        except (ProcessLookupError, PermissionError):
            pass  # ended by itself (macOS answers EPERM for a group of zombies)

    def _read(self) -> None:
        reader = LineReader()
        stream = self._popen.stdout
        while True:
            try:
                chunk = os.read(stream.fileno(), READ_BYTES)
            except OSError:
                break
            if not chunk:
                break
            self._take(reader.feed(chunk))
        self._take(reader.finish())
        stream.close()

    def _take(self, lines: list[str]) -> None:
        for line in lines:
            if not is_progress(line):
                self._lines.append(line)
            self._on_line(line)

    def _wait(self) -> None:
        code = self._popen.wait()
        self._reader.join(READER_END_S)  # so that the last lines are there when the end is told
        self._on_exit(code)


class _Spawner:
    """The one long-living thread that starts children (see PR_SET_PDEATHSIG above)."""

    def __init__(self) -> None:
        self._requests: queue.SimpleQueue = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def spawn(self, command: list[str], env: dict[str, str], cwd: str):
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="spawner", daemon=True)
                self._thread.start()
        answer: queue.SimpleQueue = queue.SimpleQueue()
        self._requests.put((command, env, cwd, answer))
        started = answer.get()
        if isinstance(started, BaseException):
            raise started
        return started

    def _run(self) -> None:
        while True:
            command, env, cwd, answer = self._requests.get()
            try:
                answer.put(_start(command, env, cwd))
            except BaseException as problem:  # carried over to the thread that asked
                answer.put(problem)


_SPAWNER = _Spawner()


def _start(command: list[str], env: dict[str, str], cwd: str):
    options: dict = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.STDOUT,
        "env": env,
        "cwd": cwd,
        "bufsize": 0,
    }
    if os.name == "nt":
        _prepare_windows()
        # Without a console window of its own; in a group that Ctrl-C does not reach.
        options["creationflags"] = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    else:
        options["start_new_session"] = True
        if _PRCTL is not None:
            options["preexec_fn"] = _die_with(os.getpid())
    popen = subprocess.Popen(command, **options)
    return popen, _job_for(popen)


# --- Linux: the kernel ends the child when we end ---------------------------------------------

_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_PRCTL = ctypes.CDLL(None).prctl if sys.platform.startswith("linux") else None


def _die_with(parent: int) -> Callable[[], None]:
    # Runs between fork and exec in a program with threads: nothing here imports or takes a lock.
    prctl, getppid, leave, kill = _PRCTL, os.getppid, os._exit, int(signal.SIGKILL)

    def before_exec() -> None:
        prctl(_PR_SET_PDEATHSIG, kill, 0, 0, 0)
        if getppid() != parent:  # we ended before the kernel was told
            leave(1)

    return before_exec


# --- Windows: the Job object does -------------------------------------------------------------

_JOB_EXTENDED_LIMIT_INFORMATION = 9  # JobObjectExtendedLimitInformation, winnt.h
_JOB_KILL_ON_CLOSE = 0x2000


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


class _ExtendedLimits(ctypes.Structure):
    _fields_ = [
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    ]


def _kernel32():
    """kernel32 with the argument types a 64-bit Windows needs: handles are pointers there."""
    dll = ctypes.WinDLL("kernel32", use_last_error=True)
    handle = ctypes.c_void_p
    dll.CreateJobObjectW.restype = handle
    dll.CreateJobObjectW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p]
    dll.SetInformationJobObject.argtypes = [
        handle,
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_uint32,
    ]
    dll.AssignProcessToJobObject.argtypes = [handle, handle]
    dll.CloseHandle.argtypes = [handle]
    return dll


def _prepare_windows() -> None:
    """What children inherit: a crash ends them and opens no dialog that waits for somebody.

    And where a frozen worker finds its own DLLs is no place to look for Blender's.
    """
    dll = _kernel32()
    no_dialogs = 0x0001 | 0x0002 | 0x8000  # SEM_FAILCRITICALERRORS, _NOGPFAULT…, _NOOPENFILE…
    dll.SetErrorMode(no_dialogs)
    if getattr(sys, "frozen", False):
        dll.SetDllDirectoryW(None)


def _job_for(popen: subprocess.Popen):
    """A Job object that holds the process and dies with us; None where there is no such thing."""
    if os.name != "nt":
        return None
    dll = _kernel32()
    job = dll.CreateJobObjectW(None, None)
    if not job:
        return None
    limits = _ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = _JOB_KILL_ON_CLOSE
    size = ctypes.sizeof(limits)
    dll.SetInformationJobObject(job, _JOB_EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size)
    dll.AssignProcessToJobObject(job, int(popen._handle))
    return job


def _close_job(job) -> None:
    if job is not None:
        _kernel32().CloseHandle(job)


# --- is it still doing anything? --------------------------------------------------------------


def cpu_seconds(group: int) -> float | None:
    """Processor time all processes of the group have used; None where this system does not tell.

    Of the whole group, because "blender" may be a starter script. Source: proc(5), fields 5
    (pgrp), 14 and 15 (utime, stime) of /proc/PID/stat.
    """
    ticks = 0
    found = False
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path, "rb") as stat:
                fields = stat.read().rpartition(b")")[2].split()
        except OSError:
            continue  # ended meanwhile
        if int(fields[2]) == group:
            found = True
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK") if found else None
