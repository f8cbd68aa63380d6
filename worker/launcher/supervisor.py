"""Runs the program in a process of its own: starts a release, watches it, and starts it again.

    launcher (this process)  ──starts──▶  the same executable with RUN_FLAG  ──runs──▶  manager.py

Rules kept here:
1. A start has succeeded when the program has made the file ``NOCTILUCA_READY_FILE`` in time and has
   then stayed up for ``steady_s``. After two failures in a row a release is quarantined
   (``release.py``).
2. Exit code 0 ends the launcher; 75 means "look for an update, start me again"; 2 means that a
   person must change something first (the program has said what); anything else is a crash and
   is followed by a new start after a pause that grows. Once the program was up there is perhaps
   nobody any more to change something: then 2 is followed by a new start, too.
3. Ctrl-C, closing the window, or the end of the launcher end the program; nothing is left behind.
4. Several launchers may share a folder: the books are read anew before each change.
5. Nothing about updates can keep the program from running: the reason is said, and the last good
   release starts. Nor can a console that has stopped accepting lines (``writer.py``), or a system
   that starts nothing for a while (no memory, no temporary folder, a share that is away).

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import _thread
import contextlib
import ctypes
import os
import runpy
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from . import leftovers, updater
from .console import Console
from .download import UpdateSettings, read_settings
from .files import try_folder
from .release import Books, Manifest, UpdateError

RUN_FLAG = "--noctiluca-run"  # followed by: launcher's process id, program file, its arguments
EXIT_PERSON = 2
PAUSES_S = (1, 2, 5, 10, 30, 60)
LONG_RUN_S = 60.0  # after a run of this length the pauses start small again
STOP_GRACE_S = 15.0  # for a frame to be given back and Blender to end
IMPATIENCE_S = 1.0
ORPHAN_GRACE_S = 10.0
POLL_S = 0.1

# --- what to do after a run: pure -----------------------------------------------------------------


@dataclass(frozen=True)
class StartLimits:
    """How long a start may take, in seconds."""

    ready_s: float = 60.0  # from the start of the process to its ready signal
    steady_s: float = 5.0  # from the ready signal until the start counts as a success

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> StartLimits:
        """From NOCTILUCA_READY_S and NOCTILUCA_STEADY_S; the usual ones unless both are numbers."""
        try:
            return cls(
                float(environ.get("NOCTILUCA_READY_S") or cls.ready_s),
                float(environ.get("NOCTILUCA_STEADY_S") or cls.steady_s),
            )
        except ValueError:
            return cls()


@dataclass(frozen=True)
class Run:
    """How a run of the program went."""

    code: int | None  # exit code; None: it was not ready in time and has been ended
    ready: bool = False
    steady: bool = False
    stopped: bool = False  # a person, or the system, ended the launcher
    seconds: float = 0.0


def judge(run: Run, *, proven: bool, was_up: bool = False, asked_for_help: bool = False) -> str:
    """What follows: "end", "again", "failed" (to start: it gets another try), "crashed" or
    "blocked" (by what is not the release's fault: it is tried again).

    Args:
        run: how it went.
        proven: this release came up on this machine before, or with this executable, so that an
            exit for a reason outside of it (a wrong option, a port in use) is believed.
        was_up: this launcher has had the program running, so that it may be night by now: what
            blocks a new start, a port that is not free yet or a typing error in the configuration,
            may go away without anybody at this computer.
        asked_for_help: ``--help`` ends without ever being ready, and rightly so.
    """
    if run.stopped or (asked_for_help and run.code == 0):
        return "end"
    if run.ready and run.code == updater.EXIT_AGAIN:
        return "again"
    if run.code == EXIT_PERSON and (proven or run.ready):
        return "blocked" if was_up and not run.ready else "end"
    if not run.ready:
        return "failed"
    if run.code == 0:
        return "end"
    return "crashed" if run.steady else "failed"


def pause_s(failures: int) -> int:
    """Seconds until the next start, after so many failures in a row (1, 2, ...)."""
    return PAUSES_S[min(failures, len(PAUSES_S)) - 1]


# --- the launcher's side --------------------------------------------------------------------------


class Supervisor:
    """One launcher at work: updates, starts, watches, starts again."""

    def __init__(
        self,
        program: str,
        version: str,
        home: Path,
        carried: Path,
        settings: UpdateSettings,
        arguments: list[str],
        *,
        limits: StartLimits,
        console: Console,
    ) -> None:
        self.program, self.version, self.home = program, version, home
        self.carried, self.settings, self.arguments = carried, settings, arguments
        self.limits, self.console = limits, console
        self.shelf = updater.Shelf(home, program)
        self.there: dict[str, Manifest] = {}
        self.books = Books()
        self._helping = bool({"-h", "--help", "--version"} & set(arguments))
        self._was_up = False
        self._are_kept = False  # the books, on disk
        self._blocked: set[str] = set()  # releases that failed with exit code 2 here

    def run(self) -> int:
        """Keeps the program running until it, or a person, wants it to end; the exit code."""
        self._open()
        self._update()
        failures = 0
        while True:
            try:
                if leftovers.starter_is_gone():  # then as after a double-click, in the same window
                    environment = {**os.environ, leftovers.FRESH: "1"}
                    subprocess.Popen([*own_command(), *self.arguments], env=environment)
                    return 0
                name = next(iter(self.books.choice(self.there)), None)
                run = self._start(name)
            except Exception as problem:
                # No memory, no temporary folder, the .exe in the hands of a virus scanner: that
                # passes, and a launcher that ends here is missed until somebody comes by.
                self.console.say("cannot start", getattr(problem, "strerror", "") or repr(problem))
                run, what = Run(None), "not started"
            else:
                what = self._judge(name, run)
            if what == "end":
                return 0 if run.stopped else run.code or 0
            if what == "again":
                failures = 0
                self._look()
                self._update()
                continue
            failures = 1 if run.seconds >= LONG_RUN_S else failures + 1
            self.console.say("pause", pause_s(failures))
            time.sleep(pause_s(failures))
            self._look()
            if pause_s(failures) == PAUSES_S[-1]:
                self._update()  # a release that fails everywhere has perhaps been replaced

    def _judge(self, name: str | None, run: Run) -> str:
        """What follows a run; it is said and noted."""
        proven = name in self.books.proven or self._is_carried(name)
        what = judge(run, proven=proven, was_up=self._was_up, asked_for_help=self._helping)
        self._was_up = self._was_up or run.ready
        if run.code == EXIT_PERSON and not run.ready:
            if what == "failed":
                self._blocked.add(name)
            elif self._blocked:  # a new release was quarantined for what stops the old one, too
                self._note(lambda books: books.excused(self._blocked))
                self._blocked = set()
        if what == "failed":
            self._note_failure(name, run)
        elif what == "crashed":
            self.console.say("crashed", self.console.text("code", run.code))
        return what

    def _is_carried(self, name: str | None) -> bool:
        with contextlib.suppress(OSError, UpdateError):
            return name in (None, updater.load_release(self.carried, self.program).name)
        return name is None

    # --- releases ---

    def _open(self) -> None:
        self._look()
        self._note(lambda _: updater.open_books(self.shelf, self.settings, self.there))
        try:
            self.books = updater.take_carried(
                self.shelf, self.books, self.carried, self.settings, self.there
            )
            self.there = self.shelf.intact()
        except UpdateError as problem:
            if not self.there:
                self.console.say("carried", self.shelf.folder, problem)
        except Exception as problem:  # as in _update()
            self.console.say("no update", repr(problem))

    def _update(self) -> None:
        if not self.settings.enabled:
            self.console.say("off")
            return
        before = self.books.current
        try:
            self.books = updater.update(self.shelf, self.books, self.settings, self.there)
        except UpdateError as problem:
            self.console.say("no update", problem)
        except Exception as problem:
            # A mistake of ours. Executables are out there for years and cannot be mended from
            # here, so it must not keep the program, and with it the next release, from running.
            self.console.say("no update", repr(problem))
        self._look()  # an update that failed half-way has still seen what was offered
        if self.books.current != before and self.books.current in self.there:
            self.console.say("updated", self.there[self.books.current].title)

    def _look(self) -> None:
        """What is here now: another launcher may have brought a release, a virus scanner taken a
        file of one."""
        self.books = self._newest_books()
        try:
            self.there = self.shelf.intact()
        except OSError as problem:  # a share that is away; perhaps only for a moment
            self.console.say("cannot start", problem.strerror or problem)

    def _newest_books(self) -> Books:
        kept = self.shelf.read_books() if self._are_kept else Books()
        return self.books if kept == Books() else kept

    def _note(self, change: Callable[[Books], Books]) -> None:
        """Changes the books as they are now."""
        self.books = change(self._newest_books())
        try:
            if self.books != self.shelf.read_books():
                self.shelf.write_books(self.books)
            self._are_kept = True
        except OSError as problem:
            self._are_kept = False
            self.console.say("no update", f"{self.shelf.folder}: {problem.strerror or problem}")

    def _note_success(self, name: str | None) -> None:
        if name is not None:
            self._note(lambda books: books.came_up(name))
            with contextlib.suppress(OSError):  # its folder is away; there is a next time
                self.shelf.tidy({name, self.books.current, self.books.previous}, time.time())

    def _note_failure(self, name: str | None, run: Run) -> None:
        if name is None:
            self.console.say("crashed", self.console.text("code", run.code))
            return
        why = self.console.text("code", run.code)
        if run.code is None:
            why = self.console.text("late", self.limits.ready_s)
        self.console.say("not up", self.there[name].title, why)
        self._note(lambda books: books.did_not_come_up(name, self.there))
        if self.books.is_quarantined(name):
            instead = self.books.choice(self.there)[0]
            self.console.say("quarantined", self.there[name].title, self.there[instead].title)

    # --- the process ---

    def _start(self, name: str | None) -> Run:
        """Runs a release (None: the one in the executable, from where it is) to its end."""
        folder = self.carried if name is None else self.shelf.folder / name
        entry = folder / self.program / f"{self.program}.py"
        if not entry.is_file():
            self.console.say("nothing")
            return Run(code=EXIT_PERSON)
        title = self.there[name].title if name else "(.exe)"
        self.console.say("starting", title)
        self.console.set_title(
            f"Noctiluca {self.program.capitalize()} {self.version} - release {title}"
        )
        scratch = leftovers.scratch()
        try:
            ready = scratch / "ready"
            environment = {
                **os.environ,
                "NOCTILUCA_HOME": str(self.home),
                "NOCTILUCA_LAUNCHER": self.version,
                "NOCTILUCA_READY_FILE": str(ready),
            }
            command = [*own_command(), RUN_FLAG, str(os.getpid()), str(entry), *self.arguments]
            child = subprocess.Popen(command, env=environment)
            try:
                return self._watch(child, ready, name)
            except Exception:  # a mistake of ours: it is started anew, but never twice
                child.kill()
                child.wait()
                raise
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def _watch(self, child: subprocess.Popen, ready: Path, name: str | None) -> Run:
        started = time.monotonic()
        ready_at: float | None = None
        steady = False

        def outcome(code: int | None, stopped: bool = False) -> Run:
            is_ready = ready_at is not None or os.path.exists(ready)
            return Run(code, is_ready, steady, stopped, time.monotonic() - started)

        try:
            while True:
                # On POSIX a wait with a time limit wakes up 20 times a second: none once it is up
                limit = None if steady and os.name == "posix" else POLL_S
                with contextlib.suppress(subprocess.TimeoutExpired):
                    return outcome(child.wait(limit))
                now = time.monotonic()
                if ready_at is None and os.path.exists(ready):
                    ready_at = now
                if ready_at is None and now - started > self.limits.ready_s:
                    child.kill()
                    child.wait()
                    return outcome(None)
                if ready_at is not None and not steady and now - ready_at >= self.limits.steady_s:
                    steady = True
                    self._note_success(name)
        except KeyboardInterrupt as interruption:
            self.console.post("stopping")  # without waiting: a second Ctrl-C may be under way
            end(child, at_once=bool(interruption.args))
            return outcome(child.returncode, stopped=True)


def end(child: subprocess.Popen, *, at_once: bool) -> None:
    """Waits for the program to end by itself; once asked a second time, only some seconds more.

    Ctrl-C has reached the program too: a worker then finishes its frame.

    Args:
        child: the program.
        at_once: it was a signal that leaves no time for that (SIGTERM), and that has perhaps
            reached only the launcher.
    """
    started = time.monotonic()
    limit = STOP_GRACE_S if at_once else None
    if at_once and os.name == "posix":  # on Windows the console has told it, and this would kill
        child.terminate()
    while child.poll() is None:
        try:
            child.wait(POLL_S)
        except subprocess.TimeoutExpired:
            pass
        except KeyboardInterrupt:
            # PyInstaller's starter passes Ctrl-C on, so it arrives twice
            if limit is None and time.monotonic() - started > IMPATIENCE_S:
                limit = time.monotonic() - started + STOP_GRACE_S
        if limit is not None and time.monotonic() - started > limit:
            child.kill()


def own_command() -> list[str]:
    """The command that starts this launcher again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(sys.argv[0]).resolve())]


def find_home(folder: Path, environ: Mapping[str, str]) -> Path:
    """Where local files are kept: beside the executable, or in the user's data folder where the
    executable's may not be written or will not last."""
    if environ.get("NOCTILUCA_HOME"):
        return Path(environ["NOCTILUCA_HOME"]).resolve()
    try:
        if not _is_passing(folder):
            try_folder(folder)
            return folder
    except OSError:
        pass  # a program folder, a read-only share, a CD
    if sys.platform == "win32":
        data = Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "Noctiluca"


def _is_passing(folder: Path) -> bool:
    """Is it where Windows puts what was double-clicked inside a ZIP? A queue, or a name, that is
    kept there is gone the next time.
    """
    if sys.platform != "win32" or (folder / "releases").exists():  # up to 2.3 they were kept there
        return False
    with contextlib.suppress(OSError):  # there is no folder for temporary files
        return Path(tempfile.gettempdir()).resolve() in folder.parents
    return False


def main(program: str, version: str, arguments: list[str]) -> int:
    """What both executables do.

    Args:
        program: "manager" or "worker".
        version: the launcher's own.
        arguments: for the program.

    Returns:
        The exit code.
    """
    _prepare_process()
    console = Console(os.environ)
    console.set_title(f"Noctiluca {program.capitalize()} {version}")
    frozen = getattr(sys, "frozen", False)
    here = Path(sys.executable if frozen else sys.argv[0]).resolve().parent
    home = find_home(here, os.environ)
    if home != here and not os.environ.get("NOCTILUCA_HOME"):
        console.say("home", home)
    try:
        settings = read_settings(os.environ, updater.read_ini(here) or updater.read_ini(home))
    except UpdateError as problem:
        settings = UpdateSettings(source="", enabled=False)
        console.say("no update", problem)
    unpacked = Path(sys._MEIPASS) if frozen else None
    if unpacked:
        leftovers.sign(unpacked)
    with contextlib.suppress(OSError):  # there is no such folder, for now
        leftovers.sweep(Path(tempfile.gettempdir()), unpacked)
    supervisor = Supervisor(
        program,
        version,
        home,
        unpacked / leftovers.OURS if unpacked else here.parent,
        settings,
        arguments,
        limits=StartLimits.from_environment(os.environ),
        console=console,
    )
    try:
        code = supervisor.run()
    except KeyboardInterrupt:
        code = 128 + signal.SIGINT
    else:
        if code and frozen:
            _keep_window_open(console)
    if not console.finish():
        os._exit(code)
    return code


def _prepare_process() -> None:
    """Its streams and signals."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # old Windows consoles lack most characters
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _interrupt)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt(number)


def _keep_window_open(console: Console) -> None:
    """A window that was opened for this program closes with it: let people read the last line."""
    if sys.platform != "win32":
        return
    processes = (ctypes.c_uint32 * 4)()
    if ctypes.windll.kernel32.GetConsoleProcessList(processes, 4) > 2:
        return  # there is a shell in this window, too, so it stays
    with contextlib.suppress(EOFError, KeyboardInterrupt, RuntimeError):
        input(console.text("enter"))


# --- the program's side ---------------------------------------------------------------------------


def run_program(arguments: list[str]) -> None:
    """What the executable does after RUN_FLAG: becomes the program. Does not return normally.

    Args:
        arguments: the launcher's process id, the program's file, the program's own arguments.
    """
    launcher, entry, *rest = arguments
    threading.Thread(target=_end_with, args=(int(launcher),), daemon=True).start()
    held = []
    if sys.platform == "win32" and getattr(sys, "frozen", False):
        held = leftovers.hold(Path(sys._MEIPASS))
    sys.dont_write_bytecode = True  # a release folder stays as it was checked
    _forget_the_bundle()
    folder = os.path.dirname(entry)
    own = os.path.dirname(os.path.abspath(sys.argv[0]))
    sys.path[:] = [folder, *(path for path in sys.path if os.path.abspath(path or ".") != own)]
    sys.argv[:] = [entry, *rest]
    try:
        runpy.run_path(entry, run_name="__main__")
    finally:
        for file in held:
            file.close()


def _forget_the_bundle() -> None:
    """Undoes what PyInstaller set for its own process, so that Blender does not inherit it."""
    for module in [name for name in sys.modules if name.split(".")[0] == "launcher"]:
        del sys.modules[module]  # the release has its own
    if not getattr(sys, "frozen", False):
        return
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetDllDirectoryW(None)
        return
    for variable in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        original = os.environ.pop(f"{variable}_ORIG", None)
        if original is not None:
            os.environ[variable] = original
        else:
            os.environ.pop(variable, None)


def _end_with(launcher: int) -> None:
    """Ends this process when the launcher is gone: politely, then at once."""
    if sys.platform == "win32":
        synchronize, forever = 0x00100000, 0xFFFFFFFF
        kernel = ctypes.windll.kernel32
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = kernel.OpenProcess(synchronize, False, launcher)
        if handle:  # else it is gone already
            kernel.WaitForSingleObject(ctypes.c_void_p(handle), forever)
        _thread.interrupt_main()
    else:
        while os.getppid() == launcher:
            time.sleep(0.5)
        os.kill(os.getpid(), signal.SIGINT)
    time.sleep(ORPHAN_GRACE_S)
    os._exit(1)
