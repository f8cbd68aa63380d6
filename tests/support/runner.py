"""Runs test modules and checks as processes side by side, for tests/run.py.

A job is a command with a time limit. Its output goes to a file and is shown only when it failed.
Every process that a job starts inherits a marker in its environment, by which those left behind are
found (Linux); they are ended and count as a failure of that job.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from support import ROOT, blender_path, environment, needs

TESTS = ROOT / "tests"
RUN_MODULE = TESTS / "support" / "run_module.py"
RUN_PLAIN = TESTS / "support" / "run_plain.py"
MARKER = "NOCTILUCA_TEST_JOB"
MIN_LIMIT_S = 900
LIMIT_PER_HEAVY_S = 20  # a busy machine may be that much slower than the one that was measured
PROGRAM_LIMIT_S = 1800
LEFTOVER_GRACE_S = 5  # a process that was told to end may take this long
POLL_S = 0.05
OLDEST_PYTHON = "3.9"
# What a module says that starts a Blender, a browser or wine.
_WEIGHTY = re.compile(
    r"needs\.(blender|pictures|windows)|needs\.program\(\"(wine|Xvfb)|support.*\b(browser|firefox|scenes)\b"
)


@dataclass
class Job:
    name: str
    command: list[str]
    limit_s: float = MIN_LIMIT_S
    heavy_s: float = 0
    alone: bool = False
    first: bool = False  # over in a moment, and says why what follows fails
    environment: dict[str, str] = field(default_factory=dict)
    result_file: Path | None = None  # absent: the exit code is the whole result
    missing: str = ""  # why it cannot run here
    is_light: bool = False  # needs no Blender, browser or wine
    waits: bool = False  # more than it computes

    @property
    def is_fast(self) -> bool:
        return self.is_light and not self.heavy_s and not self.alone

    @property
    def lanes(self) -> float:
        """How much of the machine it takes; what is fast waits, too: for time limits, for the
        disk."""
        return 0.5 if self.is_fast or self.waits else 1


@dataclass
class Totals:
    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)

    def skipped_by_reason(self) -> dict[str, list[str]]:
        reasons = defaultdict(list)
        for test, reason in self.skipped:
            reasons[reason].append(test)
        return reasons


# --- what there is to run -----------------------------------------------------------------------


def modules(names: list[str]) -> list[Job]:
    """The test modules whose name contains one of ``names`` (all when there are none). Where a
    class or a test follows (``system_fast.Fast.test_x``), the name is whole; only that runs."""
    asked = [_parted(name) for name in names] or [("", "")]
    jobs = []
    for path in sorted(TESTS.glob("test_*.py")):
        whole = (path.stem, path.stem[len("test_") :])
        inside = [test for name, test in asked if (name in whole if test else name in path.stem)]
        if inside:
            jobs.append(_module_job(path, () if "" in inside else inside))
    return jobs


def fast_modules(names: list[str]) -> list[Job]:
    """Those of them that need no Blender, browser or wine and do not take long."""
    return [job for job in modules(names) if job.is_fast]


def _parted(name: str) -> tuple[str, str]:
    """A part of a module's name, and what of the module is meant: "Class", "Class.test", or ""."""
    module, _, tests = re.sub(r"\.py$", "", Path(name).name).partition(".")
    return module, tests


def _module_job(path: Path, tests: Iterable[str]) -> Job:
    text = path.read_text(encoding="utf-8")
    heavy = re.search(r"^HEAVY_S = (\d+)", text, re.MULTILINE)
    heavy_s = float(heavy.group(1)) if heavy else 0.0
    limit_s = max(MIN_LIMIT_S, LIMIT_PER_HEAVY_S * heavy_s)
    result_file = Path(tempfile.gettempdir()) / f"noctiluca-{os.getpid()}-{path.stem}.json"
    command = [environment.python(), str(RUN_MODULE), path.stem, str(result_file), str(limit_s)]
    command += tests
    alone, waits = (
        re.search(rf"^{word} = True", text, re.MULTILINE) is not None for word in ("ALONE", "WAITS")
    )
    is_light = _WEIGHTY.search(text) is None
    job = Job(path.stem, command, limit_s, heavy_s, alone, is_light=is_light, waits=waits)
    job.result_file = result_file
    return job


def checks(fast: bool = False) -> list[Job]:
    """First whether what is derived from the sources is stale (between two edits it is: not
    ``fast``), lint, format, syntax for the oldest Python. Later the tests with nothing installed,
    by the oldest Python and the newest, which take too long to be ``fast``."""
    ruff = _ruff()
    stale = [environment.python(), str(ROOT / ".ci" / "make_release.py"), "--check"]
    jobs = [] if fast else [Job("manifests (.ci/make_release.py --check)", stale, first=True)]
    if ruff:
        lint, form = [ruff, "check", "--no-cache"], [ruff, "format", "--no-cache", "--check"]
        jobs.append(Job("lint (ruff check)", [*lint, "."], first=True))
        jobs.append(Job("format (ruff format)", [*form, "."], first=True))
    oldest = environment.find_python(OLDEST_PYTHON)
    if oldest:
        sources = [str(path) for folder in ("manager", "worker") for path in _sources(folder)]
        compile_only = (
            "import sys; [compile(open(p, 'rb').read(), p, 'exec') for p in sys.argv[1:]]"
        )
        command = [oldest, "-c", compile_only, *sources]
        jobs.append(Job(f"syntax (Python {OLDEST_PYTHON})", command, first=True))
    if fast:
        return jobs
    bare = {"NOCTILUCA_TEST_BARE": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    newest = environment.PROGRAM_PYTHONS[-1]
    for version, python in (
        (OLDEST_PYTHON, oldest or sys.executable),
        (newest, environment.find_python(newest)),
    ):
        name = f"plain unittest, nothing installed (Python {version})"
        missing = "" if python else f"needs Python {version}: {needs.SETUP}"
        command = [python or "", str(RUN_PLAIN)]
        jobs.append(Job(name, command, 900, heavy_s=60, environment=bare, missing=missing))
    return jobs


def programs() -> list[Job]:
    """The short forms of the programs that measure and that break things, one after the other."""
    no_blender = "" if blender_path() else f"needs Blender: {needs.SETUP}"
    bench = [environment.python(), str(TESTS / "bench.py"), "--short"]
    chaos = [environment.python(), str(TESTS / "chaos.py"), "--minutes", "1", "--seed", "1"]
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    not_here = no_blender or ("" if is_root else "needs to be root on Linux: run it with sudo")
    return [
        Job("bench.py, short form", bench, PROGRAM_LIMIT_S, alone=True, missing=no_blender),
        Job("chaos.py, one minute", chaos, PROGRAM_LIMIT_S, alone=True, missing=not_here),
    ]


def _ruff() -> str | None:
    beside_python = shutil.which("ruff", path=str(Path(environment.python()).parent))
    return beside_python or shutil.which("ruff")


def _sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


# --- running it ---------------------------------------------------------------------------------


class Running:
    """One job's process, its output file and its deadline."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.marker = uuid.uuid4().hex
        self.started = time.monotonic()
        self.timed_out = False
        self.output = tempfile.TemporaryFile()
        environment = {
            **os.environ,
            "PYTHONUNBUFFERED": "1",
            **job.environment,
            MARKER: self.marker,
        }
        self.process = subprocess.Popen(
            job.command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=self.output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # a test that ends its whole group must not mean us
        )

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started

    def finished(self) -> bool:
        if self.process.poll() is not None:
            return True
        if self.seconds > self.job.limit_s:
            self.timed_out = True
            self.process.kill()
            self.process.wait()
            return True
        return False

    def text(self) -> str:
        self.output.seek(0)
        return self.output.read().decode("utf-8", "replace")


def run(jobs: list[Job], lanes: int, stop_early: bool = False) -> Totals:
    """Runs all jobs: the checks that explain other failures; then those that take a lane, the long
    ones first, and those that take half of one; those that want to be alone last."""
    totals = Totals(skipped=[(job.name, job.missing) for job in jobs if job.missing])
    jobs = [job for job in jobs if not job.missing]
    first = [job for job in jobs if job.first]
    beside = [job for job in jobs if not (job.first or job.alone)]
    beside.sort(key=lambda job: (-job.lanes, -job.heavy_s))
    alone = [job for job in jobs if job.alone]
    running: list[Running] = []
    done = 0
    try:
        for waiting, width in ((first, 1), (beside, lanes), (alone, 1)):
            while waiting or running:
                if stop_early and totals.failed:
                    waiting.clear()
                while waiting and fits(waiting[0], [one.job for one in running], width):
                    running.append(Running(waiting.pop(0)))
                for one in [one for one in running if one.finished()]:
                    running.remove(one)
                    done += 1
                    _conclude(one, totals, f"[{done}/{len(jobs)}]")
                _progress(done, len(jobs), running)
                time.sleep(POLL_S)
    finally:
        for one in running:  # only after Ctrl-C
            one.process.kill()
            _end_leftovers(one.marker)
    return totals


def fits(job: Job, running: list[Job], lanes: float) -> bool:
    """Whether it may begin beside what runs."""
    return sum(one.lanes for one in running) + job.lanes <= lanes


def _conclude(one: Running, totals: Totals, place: str) -> None:
    """Books a finished job's result and prints its line, and its output when it failed."""
    result = _result(one)
    leftovers = _end_leftovers(one.marker)
    if leftovers and not one.timed_out:
        result["failed"].append(f"{one.job.name}: left processes behind: {'; '.join(leftovers)}")
    totals.passed += result["passed"]
    totals.failed += result["failed"]
    totals.skipped += [tuple(pair) for pair in result["skipped"]]
    counts = [f"{len(result[word])} {word}" for word in ("passed", "failed", "skipped")]
    shown = ", ".join(count for count in counts if not count.startswith("0 ")) or "no tests"
    mark = "FAIL" if result["failed"] else " ok "
    _clear_progress()
    print(f"{place:>8} {mark} {one.job.name}: {shown} ({one.seconds:.1f} s)", flush=True)
    if result["failed"]:
        print("-" * 80 + f"\n{one.text().rstrip()}\n" + "-" * 80, flush=True)


def _result(one: Running) -> dict:
    name, code = one.job.name, one.process.returncode
    if one.timed_out:
        return _failed(f"{name}: not finished after {one.job.limit_s:.0f} s")
    if one.job.result_file is None:
        return {"passed": [name], "failed": [], "skipped": []} if code == 0 else _failed(name)
    try:
        result = json.loads(one.job.result_file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return _failed(f"{name}: ended with exit code {code} before its tests were finished")
    one.job.result_file.unlink()
    if code != 0 and not result["failed"]:
        return _failed(f"{name}: exit code {code} after its tests had passed")
    return result


def _failed(what: str) -> dict:
    return {"passed": [], "failed": [what], "skipped": []}


# --- processes that were left behind ------------------------------------------------------------


def _end_leftovers(marker: str) -> list[str]:
    """Ends every process that carries the marker; returns the command lines of those that had to
    be ended. What is about to end by itself gets a moment to do so."""
    deadline = time.monotonic() + LEFTOVER_GRACE_S
    while _marked(marker) and time.monotonic() < deadline:
        time.sleep(POLL_S)
    ended = []
    for pid, command in _marked(marker).items():
        ended.append(command)
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue  # it has just ended by itself
    return ended


def _marked(marker: str) -> dict[int, str]:
    needle = f"{MARKER}={marker}".encode()
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if needle in (folder / "environ").read_bytes():
                command = (
                    (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                )
                found[int(folder.name)] = command.strip()[:120]
        except OSError:
            continue  # ended meanwhile, or somebody else's
    return {pid: command for pid, command in found.items() if command}  # a zombie has no command


# --- the live line ------------------------------------------------------------------------------


def _progress(done: int, total: int, running: list[Running]) -> None:
    if not sys.stdout.isatty():
        return
    names = ", ".join(f"{one.job.name} {one.seconds:.0f} s" for one in running)
    width = shutil.get_terminal_size().columns - 1
    print("\r\033[K" + f"[{done}/{total}] {names}"[:width], end="", flush=True)


def _clear_progress() -> None:
    if sys.stdout.isatty():
        print("\r\033[K", end="")
