"""Runs the program in a process of its own: starts a release, watches it, and starts it again.

    launcher (this process)  ──starts──▶  the same executable with RUN_FLAG  ──runs──▶  manager.py

Rules kept here:
1. A start has succeeded when the program has made the file ``NOCTILUCA_READY_FILE`` in time and has
   then stayed up for ``steady_s``. Two failures in a row put a release aside (``release.py``).
2. Exit code 0 ends the launcher; 75 means "look for an update, start me again"; 2 means that a
   person must change something first (the program has said what); anything else is a crash and
   is followed by a new start after a pause that grows.
3. Ctrl-C, closing the window, or the end of the launcher end the program; nothing is left behind.
4. Nothing about updates can keep the program from running: the reason is said, the last good
   release starts.

The same bytes are in ``manager/`` and ``worker/``; ``release.py`` says why.
"""

from __future__ import annotations

import _thread
import contextlib
import ctypes
import os
import runpy
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from . import language, updater
from .download import Settings, read_settings
from .release import Books, Manifest, UpdateError

RUN_FLAG = "--noctiluca-run"  # followed by: launcher's process id, program file, its arguments
EXIT_PERSON = 2
PAUSES_S = (1, 2, 5, 10, 30, 60)
LONG_RUN_S = 60.0  # after so long without trouble the pauses start small again
STOP_GRACE_S = 15.0  # for a frame to be given back and Blender to end
IMPATIENCE_S = 1.0
ORPHAN_GRACE_S = 10.0
POLL_S = 0.1

# --- what to do after a run: pure -----------------------------------------------------------------


@dataclass(frozen=True)
class Limits:
    ready_s: float = 60.0  # from the start of the process to its ready signal
    steady_s: float = 5.0  # from the ready signal until the start counts as a success

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Limits:
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


def judge(run: Run, *, proven: bool, asked_for_help: bool = False) -> str:
    """What follows: "end", "again", "failed" (the start, so try twice) or "crashed".

    Args:
        run: how it went.
        proven: this release came up on this machine before, so that an exit for a reason outside of
            it (a wrong option, a port in use) is believed.
        asked_for_help: ``--help`` ends without ever being ready, and rightly so.
    """
    if run.stopped or (asked_for_help and run.code == 0):
        return "end"
    if run.ready and run.code == updater.EXIT_AGAIN:
        return "again"
    if run.code == EXIT_PERSON and (proven or run.ready):
        return "end"
    if not run.ready:
        return "failed"
    if run.code == 0:
        return "end"
    return "crashed" if run.steady else "failed"


def pause_s(troubles: int) -> int:
    """The pause before the next start after so many troubles in a row (1, 2, ...)."""
    return PAUSES_S[min(troubles, len(PAUSES_S)) - 1]


# --- what is said ---------------------------------------------------------------------------------

SENTENCES = {
    "starting": ("Starting release {0}.", "Se inicia la versión {0}."),
    "updated": ("Updated to release {0}.", "Actualizado a la versión {0}."),
    "no update": ("No update: {0}.", "Sin actualización: {0}."),
    "off": ("Updates are switched off.", "Las actualizaciones están desactivadas."),
    "not up": (
        "Release {0} did not come up ({1}).",
        "La versión {0} no llegó a funcionar ({1}).",
    ),
    "aside": (
        "Release {0} is put aside until a newer one appears; release {1} runs instead.",
        "La versión {0} se aparta hasta que haya una más nueva; en su lugar funciona la {1}.",
    ),
    "crashed": ("It ended unexpectedly ({0}).", "Terminó de forma inesperada ({0})."),
    "pause": ("Next start in {0} s.", "Próximo inicio en {0} s."),
    "carried": (
        "Nothing can be stored in {0} ({1}); the release in the executable runs from where it is.",
        "No se puede guardar nada en {0} ({1}); funciona la versión incluida en el ejecutable.",
    ),
    "nothing": (
        "There is no release to start. Connect this computer to the internet and try again.",
        "No hay ninguna versión que iniciar. Conecte este equipo a internet y reinténtelo.",
    ),
    "stopping": ("Stopping ...", "Deteniendo ..."),
    "enter": ("Press Enter to close this window.", "Pulse Intro para cerrar esta ventana."),
}


class Speech:
    """Says one line of ``SENTENCES`` in the language of the system."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._column = ("en", "es").index(language.choose(environ))

    def text(self, sentence: str, *facts: object) -> str:
        return SENTENCES[sentence][self._column].format(*facts)

    def say(self, sentence: str, *facts: object) -> None:
        with contextlib.suppress(OSError, ValueError):  # the console may be gone already
            print(self.text(sentence, *facts), flush=True)


# --- the launcher's side --------------------------------------------------------------------------


class Supervisor:
    """One launcher at work: updates, starts, watches, starts again."""

    def __init__(
        self,
        program: str,
        version: str,
        home: Path,
        carried: Path,
        settings: Settings,
        arguments: list[str],
        *,
        limits: Limits,
        speech: Speech,
    ) -> None:
        self.program, self.version, self.home = program, version, home
        self.carried, self.settings, self.arguments = carried, settings, arguments
        self.limits, self.speech = limits, speech
        self.shelf = updater.Shelf(home, program)
        self.there: dict[str, Manifest] = {}
        self.books = Books()
        self._helping = bool({"-h", "--help", "--version"} & set(arguments))

    def run(self) -> int:
        """Keeps the program running until it, or a person, wants an end. Returns the exit code."""
        self._open()
        self._update()
        troubles = 0
        while True:
            name = next(iter(self.books.choice(self.there)), None)
            run = self._start(name)
            what = judge(
                run,
                proven=name is None or name in self.books.proven,
                asked_for_help=self._helping,
            )
            if what == "end":
                return 0 if run.stopped else run.code or 0
            if what == "again":
                troubles = 0
                self._update()
                continue
            if what == "failed":
                self._note_failure(name, run)
            else:
                self.speech.say("crashed", f"exit code {run.code}")
            troubles = 1 if run.seconds >= LONG_RUN_S else troubles + 1
            self.speech.say("pause", pause_s(troubles))
            time.sleep(pause_s(troubles))
            if pause_s(troubles) == PAUSES_S[-1]:
                self._update()  # a release that fails everywhere has perhaps been replaced

    # --- releases ---

    def _open(self) -> None:
        self.there = self.shelf.intact()
        self.books = updater.open_books(self.shelf, self.settings, self.there)
        try:
            self.books = updater.take_carried(
                self.shelf, self.books, self.carried, self.settings, self.there
            )
            self.there = self.shelf.intact()
        except UpdateError as problem:
            if not self.there:
                self.speech.say("carried", self.shelf.folder, problem)
        except Exception as problem:  # as in _update()
            self.speech.say("no update", repr(problem))

    def _update(self) -> None:
        if not self.settings.enabled:
            self.speech.say("off")
            return
        before = self.books.current
        try:
            self.books = updater.update(self.shelf, self.books, self.settings, self.there)
        except UpdateError as problem:
            self.speech.say("no update", problem)
        except Exception as problem:
            # A mistake of ours: executables are out there for years and cannot be mended from
            # here, so it must not keep the program, and with it the next release, from running.
            self.speech.say("no update", repr(problem))
        # an update that failed half-way has still seen what was offered
        seen = {**self.books.seen, **self.shelf.read_books().seen}
        self.books = replace(self.books, seen=seen)
        self.there = self.shelf.intact()
        if self.books.current != before and self.books.current in self.there:
            self.speech.say("updated", self.there[self.books.current].title)

    def _write(self, books: Books) -> None:
        self.books = books
        try:
            self.shelf.write_books(books)
        except OSError as problem:
            self.speech.say("no update", f"{self.shelf.folder}: {problem.strerror or problem}")

    def _note_success(self, name: str | None) -> None:
        if name is not None:
            self._write(self.books.came_up(name))
            self.shelf.tidy({name, self.books.current, self.books.previous}, time.time())

    def _note_failure(self, name: str | None, run: Run) -> None:
        if name is None:
            self.speech.say("crashed", f"exit code {run.code}")
            return
        why = f"exit code {run.code}"
        if run.code is None:
            why = f"not ready within {self.limits.ready_s:g} s"
        self.speech.say("not up", self.there[name].title, why)
        self._write(self.books.did_not_come_up(name, self.there))
        if self.books.is_aside(name):
            instead = self.books.choice(self.there)[0]
            self.speech.say("aside", self.there[name].title, self.there[instead].title)

    # --- the process ---

    def _start(self, name: str | None) -> Run:
        """Runs a release (None: the one in the executable, from where it is) to its end."""
        folder = self.carried if name is None else self.shelf.folder / name
        entry = folder / self.program / f"{self.program}.py"
        if not entry.is_file():
            self.speech.say("nothing")
            return Run(code=EXIT_PERSON)
        title = self.there[name].title if name else "(.exe)"
        self.speech.say("starting", title)
        set_title(f"Noctiluca {self.program.capitalize()} {self.version} - release {title}")
        scratch = Path(tempfile.mkdtemp(prefix="noctiluca-"))
        try:
            ready = scratch / "ready"
            environment = {
                **os.environ,
                "NOCTILUCA_HOME": str(self.home),
                "NOCTILUCA_LAUNCHER": self.version,
                "NOCTILUCA_READY_FILE": str(ready),
            }
            command = [*own_command(), RUN_FLAG, str(os.getpid()), str(entry), *self.arguments]
            return self._watch(subprocess.Popen(command, env=environment), ready, name)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def _watch(self, child: subprocess.Popen, ready: Path, name: str | None) -> Run:
        started = time.monotonic()
        ready_at: float | None = None
        steady = False

        def outcome(code: int | None, stopped: bool = False) -> Run:
            is_ready = ready_at is not None or ready.exists()
            return Run(code, is_ready, steady, stopped, time.monotonic() - started)

        try:
            while True:
                # POSIX wakes 20 times a second for a wait with a time limit: none once it is up
                limit = None if steady and os.name == "posix" else POLL_S
                with contextlib.suppress(subprocess.TimeoutExpired):
                    return outcome(child.wait(limit))
                now = time.monotonic()
                if ready_at is None and ready.exists():
                    ready_at = now
                if ready_at is None and now - started > self.limits.ready_s:
                    child.kill()
                    child.wait()
                    return outcome(None)
                if ready_at is not None and not steady and now - ready_at >= self.limits.steady_s:
                    steady = True
                    self._note_success(name)
        except KeyboardInterrupt as interruption:
            self.speech.say("stopping")
            end(child, at_once=bool(interruption.args))
            return outcome(child.returncode, stopped=True)


def end(child: subprocess.Popen, *, at_once: bool) -> None:
    """Waits for the program to end by itself; a second wish for an end gives it some seconds more.

    Ctrl-C has reached the program too: a worker then finishes its frame. ``at_once``: it was a
    signal that leaves no time for that (SIGTERM), and that has perhaps reached only the launcher.
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
            # PyInstaller's starter passes Ctrl-C on, so that one arrives twice
            if limit is None and time.monotonic() - started > IMPATIENCE_S:
                limit = time.monotonic() - started + STOP_GRACE_S
        if limit is not None and time.monotonic() - started > limit:
            child.kill()


def own_command() -> list[str]:
    """The command that starts this launcher again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(sys.argv[0]).resolve())]


def set_title(title: str) -> None:
    """Names the console window."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetConsoleTitleW(title)
    elif sys.stdout is not None and sys.stdout.isatty():
        print(f"\033]0;{title}\007", end="", flush=True)


def find_home(folder: Path, environ: Mapping[str, str]) -> Path:
    """Where local files live: beside the executable; in the user's data where that is read-only."""
    if environ.get("NOCTILUCA_HOME"):
        return Path(environ["NOCTILUCA_HOME"]).resolve()
    if _takes_files(folder):
        return folder
    # a program folder, a read-only share, a CD: the user's folder it is
    if sys.platform == "win32":
        data = Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "Noctiluca"


def _takes_files(folder: Path) -> bool:
    """By trying: nothing else tells. Not with tempfile, which on Windows takes a folder of programs
    for one where the name is taken, and tries 2,147,483,647 others (CPython issue 66305)."""
    trial = folder / f".noctiluca-{secrets.token_hex(8)}"
    try:
        os.close(os.open(trial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError:
        return False
    with contextlib.suppress(OSError):  # a virus scanner looks at it: an empty file stays
        trial.unlink()
    return True


def main(program: str, version: str, arguments: list[str]) -> int:
    """What both executables do. Returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # old Windows consoles lack most characters
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _interrupt)
    set_title(f"Noctiluca {program.capitalize()} {version}")
    frozen = getattr(sys, "frozen", False)
    here = Path(sys.executable if frozen else sys.argv[0]).resolve().parent
    home = find_home(here, os.environ)
    speech = Speech(os.environ)
    try:
        settings = read_settings(os.environ, updater.read_ini(here) or updater.read_ini(home))
    except UpdateError as problem:
        settings = Settings(source="", enabled=False)
        speech.say("no update", problem)
    supervisor = Supervisor(
        program,
        version,
        home,
        Path(sys._MEIPASS) / "carried" if frozen else here.parent,
        settings,
        arguments,
        limits=Limits.from_environment(os.environ),
        speech=speech,
    )
    try:
        code = supervisor.run()
    except KeyboardInterrupt:
        code = 128 + signal.SIGINT
    if code and frozen:
        _keep_window_open(speech)
    return code


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt(number)


def _keep_window_open(speech: Speech) -> None:
    """A window that was opened for this program closes with it: let the last line be read."""
    if sys.platform != "win32":
        return
    processes = (ctypes.c_uint32 * 4)()
    if ctypes.windll.kernel32.GetConsoleProcessList(processes, 4) > 2:
        return  # also a shell is in this window, which stays
    with contextlib.suppress(EOFError, KeyboardInterrupt, RuntimeError):
        input(speech.text("enter"))


# --- the program's side ---------------------------------------------------------------------------


def run_program(arguments: list[str]) -> None:
    """What the executable does after RUN_FLAG: becomes the program. Does not return normally.

    Args:
        arguments: the launcher's process id, the program's file, the program's own arguments.
    """
    launcher, entry, *rest = arguments
    threading.Thread(target=_end_with, args=(int(launcher),), daemon=True).start()
    sys.dont_write_bytecode = True  # a release folder stays as it was checked
    _forget_the_bundle()
    folder = os.path.dirname(entry)
    own = os.path.dirname(os.path.abspath(sys.argv[0]))
    sys.path[:] = [folder, *(path for path in sys.path if os.path.abspath(path or ".") != own)]
    sys.argv[:] = [entry, *rest]
    runpy.run_path(entry, run_name="__main__")


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
