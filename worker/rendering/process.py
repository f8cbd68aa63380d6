"""A child process that cannot outlive us, flood us, or refuse to end.

Rules it keeps:
- an argument list, never a shell; its standard input is empty;
- a process group of its own: ending it ends whatever it started, and a Ctrl-C in the worker's
  console does not reach it;
- no orphans: when the worker dies, however it dies, Linux sends SIGKILL (PR_SET_PDEATHSIG) and
  Windows closes the Job object (windows_job.py). Elsewhere the session's own watcher
  (render_session.py) and the broken output pipe end it;
- output is read all the time, cleaned, and only the last KEPT_LINES of it are kept.

PR_SET_PDEATHSIG fires when the *thread* that started the child ends (prctl(2)), so all children are
started by one thread that lives as long as the program.
"""

from __future__ import annotations

import collections
import ctypes
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Callable

from . import activity, memory_use, windows_job
from .activity import Activity
from .blender_log import LineReader, is_progress
from .memory_use import Use

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
            if not self._killed:
                self._killed = True
                self._kill()
        self.wait(END_S)

    def activity(self) -> Activity | None:
        """What it and all it started have done so far; None where that cannot be told."""
        if self._job is None:
            return activity.of_group(self._popen.pid)
        with self._ending:  # which would close the job
            done = self._job.activity()
        return Activity(*done) if done is not None else None

    def memory(self) -> Use | None:
        """What it and all it started take; None where that cannot be told."""
        if self._job is None:
            return memory_use.of_group(self._popen.pid)
        with self._ending:
            found = self._job.memory()
        return Use(*found) if found is not None else None

    def _kill(self) -> None:
        try:
            if os.name == "posix":
                # The group's number stays taken while any of its members lives, so this is right
                # when the leader has ended and left others behind.
                os.killpg(self._popen.pid, signal.SIGKILL)
            else:
                self._job.end()  # and whatever it started
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
        self._reader.join(READER_END_S)  # so that the last lines are there when the end is reported
        self._on_exit(code)


class _Spawner:
    """The one long-lived thread that starts children (see PR_SET_PDEATHSIG above)."""

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
        return _start_on_windows(command, options)
    options["start_new_session"] = True
    if _PRCTL is not None:
        options["preexec_fn"] = _die_with(os.getpid())
    return subprocess.Popen(command, **options), None


def _start_on_windows(command: list[str], options: dict):
    windows_job.prepare()
    # Without a console window of its own; in a group that Ctrl-C does not reach.
    flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    flags |= windows_job.CREATE_SUSPENDED
    popen = subprocess.Popen(command, creationflags=flags, **options)
    try:
        return popen, windows_job.JobObject(int(popen._handle))
    except BaseException:
        popen.kill()
        raise


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
