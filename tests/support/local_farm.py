"""A real farm on this machine for a test: manager and workers as processes, on a port of their own.

    farm = LocalFarm(self)              # ends everything when the test ends
    farm.start_manager()
    farm.start_worker("w1")
    job_id = farm.submit(blend_file=..., output_path=..., ...)
    record = farm.finished(job_id)

Each process has its home and log below ``farm.folder``. When waiting is in vain, the end of every
log is part of the failure.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from support import PROGRAMS, blender_path, waiting

START_S = 60
JOB_S = 240
STOP_S = 20
REPLY_S = 300  # only a manager that hangs takes as long
LOG_TAIL = 25
WITHOUT_A_FOLDER = ("unshare", "-m", "sh", "-c", 'mount -t tmpfs none "$0" && exec "$@"')

# A process started with this on its PYTHONPATH has a wall clock of its own, which a file beside its
# home shifts.
CLOCK = """
import os, time
_file = os.environ.get("NOCTILUCA_HOME", "") + ".clock"
def _shift():
    try:
        with open(_file) as shift:
            return float(shift.read() or 0)
    except (OSError, ValueError):
        return 0.0
_time, _time_ns = time.time, time.time_ns
time.time = lambda: _time() + _shift()
time.time_ns = lambda: _time_ns() + int(_shift()) * 10**9
"""

_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class LocalFarm:
    def __init__(self, test: unittest.TestCase) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="noctiluca-test-"))
        self.port = 0
        self.processes: dict[str, subprocess.Popen] = {}
        self.environment: dict[str, str] = {}  # more variables for each process
        self.python = sys.executable  # what runs manager and workers
        self.headers: dict[str, str] = {}  # sent with each request, the farm's token for example
        test.addCleanup(self.close)

    # --- processes --------------------------------------------------------------------------

    def start_manager(self, *arguments: str, wait: bool = True, root: Path = PROGRAMS) -> None:
        """Starts it on a free port, or again on the port that it had. ``root``: of which checkout,
        for an older release."""
        data = self.folder / "manager"
        data.mkdir(exist_ok=True)
        port_file = data / "manager.port"
        if port_file.exists():
            port_file.unlink()
        command = ["--host", "127.0.0.1", "--port", str(self.port), "--data", str(data)]
        program = root / "manager" / "manager.py"
        self._start("manager", program, [*command, "--no-browser", *arguments])
        if not wait:
            return
        self.port = int(self.wait(lambda: read_text(port_file), START_S, "the manager's port"))
        self.wait(lambda: self.try_get("/status"), START_S, "the manager's first answer")

    def start_worker(
        self,
        name: str,
        *arguments: str,
        blender: str | None = None,
        root: Path = PROGRAMS,
        hidden: Path | None = None,
        stdin: int = subprocess.DEVNULL,
    ) -> None:
        """``hidden``: a folder in which nothing is for it and its Blender (root, on Linux)."""
        home = self.folder / name
        home.mkdir(exist_ok=True)
        command = ["--config", str(home / "worker_config.xml"), "--name", name]
        command += ["--manager", f"127.0.0.1:{self.port}"]
        command += ["--blender", blender or blender_path() or "blender"]
        before = [*WITHOUT_A_FOLDER, str(hidden)] if hidden else []
        self._start(name, root / "worker" / "worker.py", [*command, *arguments], before, stdin)

    def start_workers(self, *names: str, blender: str | None = None, root: Path = PROGRAMS) -> None:
        """Starts them and waits until the manager lists every one as ready."""
        for name in names:
            self.start_worker(name, blender=blender, root=root)
        self.wait(lambda: set(names) <= self.online("ready"), START_S, f"{names} to be ready")

    def _start(
        self,
        name: str,
        program: Path,
        arguments: list[str],
        before: Sequence[str] = (),
        stdin: int = subprocess.DEVNULL,
    ) -> None:
        environment = {**os.environ, "NOCTILUCA_HOME": str(self.folder / name)}
        environment["NOCTILUCA_LANG"] = "en"
        environment.update(self.environment)
        with open(self.folder / f"{name}.log", "ab") as log:
            self.processes[name] = subprocess.Popen(
                [*before, self.python, str(program), *arguments],
                env=environment,
                stdin=stdin,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def kill(self, name: str) -> None:
        """As a power cut does it: at once, with nothing said."""
        process = self.processes.pop(name)
        process.kill()
        process.wait()

    def stop(self, name: str) -> int:
        """Ctrl-C, once; returns the exit code."""
        process = self.processes.pop(name)
        process.send_signal(signal.SIGINT)
        try:
            return process.wait(STOP_S * waiting.SLOW)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError(f"{name} did not end after Ctrl-C\n{self.logs()}") from None

    def close(self) -> None:
        names = sorted(self.processes, key=lambda name: name == "manager")
        for name in names:
            if self.processes[name].poll() is None:
                self.processes[name].send_signal(signal.SIGTERM)
        for name in names:
            try:
                self.processes[name].wait(STOP_S)
            except subprocess.TimeoutExpired:
                self.processes[name].kill()
                self.processes[name].wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- clocks -----------------------------------------------------------------------------

    def give_clocks(self) -> None:
        """Every process that is started from now on has a wall clock that can be set."""
        site = self.folder / "site"
        site.mkdir()
        (site / "sitecustomize.py").write_text(CLOCK)
        self.environment["PYTHONPATH"] = str(site)

    def set_clock(self, name: str, shift_s: int) -> None:
        """So many seconds away from the time it is; 0 sets it right."""
        (self.folder / f"{name}.clock").write_text(str(shift_s))

    # --- talking to the manager -------------------------------------------------------------

    def get(self, path: str) -> dict:
        return self.request(path)[1]

    def post(self, path: str, body: dict | bytes) -> dict:
        return self.request(path, body)[1]

    def request(self, path: str, body: dict | bytes | None = None) -> tuple[int, dict]:
        """Status and JSON of the reply, whatever the status is. OSError: no answer."""
        is_data = body is None or isinstance(body, bytes)
        data = body if is_data else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        headers.update(self.headers)
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, headers)
        try:
            with _opener.open(request, timeout=REPLY_S) as reply:
                return reply.status, json.load(reply)
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code, json.loads(refusal.read() or b"{}")

    def try_get(self, path: str) -> dict | None:
        try:
            return self.get(path)
        except OSError:
            return None

    def online(self, state: str | None = None) -> set[str]:
        workers = (self.try_get("/workers") or {}).get("workers", [])
        return {worker["name"] for worker in workers if state in (None, worker["state"])}

    def submit(self, **job) -> int:
        """POST /set_job; returns the job's id. Paths may be Path objects."""
        body = {key: str(value) if isinstance(value, Path) else value for key, value in job.items()}
        reply = self.post("/set_job", {"render_engine": "CYCLES", **body})
        if not reply.get("ok"):
            raise AssertionError(f"the job was refused: {reply}\n{self.logs()}")
        return reply["job_id"]

    def record(self, job_id: int) -> dict | None:
        """The job's history record, or None while it is not finished (or the manager is away)."""
        jobs = (self.try_get("/history") or {}).get("jobs", [])
        return next((job for job in jobs if job["job_id"] == job_id), None)

    def finished(
        self, job_id: int, seconds: float = JOB_S, every_s: float = waiting.POLL_S
    ) -> dict:
        what = f"job {job_id} to be finished"
        return self.wait(lambda: self.record(job_id), seconds, what, every_s)

    def check_strips(self) -> None:
        """Some frames were rendered in strips, and each of those to its end: what fails often
        enough is rendered whole by one worker, with the same picture.

        Raises:
            AssertionError
        """
        lines = [line["message"] for line in self.get("/logs")["activity"]]
        whole = [line for line in lines if "is rendered whole" in line]
        if whole or not any("strips, on several workers" in line for line in lines):
            raise AssertionError(f"No frame was made of strips, or not all: {whole or lines}")

    def done_frames(self) -> int:
        return ((self.try_get("/status") or {}).get("job") or {}).get("completed_frames") or 0

    def free_again(self) -> None:
        """Waits until the manager is free and every worker ready."""

        def quiet() -> bool:
            status = self.try_get("/status") or {}
            states = {worker["state"] for worker in status.get("workers", [])}
            return status.get("manager_state") == "free" and states <= {"ready"}

        self.wait(quiet, START_S, "the manager free and all workers ready")

    # --- waiting ----------------------------------------------------------------------------

    def wait(self, predicate: Callable, seconds: float, what: str, every_s: float = waiting.POLL_S):
        try:
            return waiting.until(predicate, seconds, what, every_s)
        except AssertionError as failure:
            raise AssertionError(f"{failure}\n{self.logs()}") from None

    def logs(self) -> str:
        """The end of each process's console, for a failure's message."""
        parts = []
        for log in sorted(self.folder.glob("*.log")):
            lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_TAIL:]
            parts.append(f"--- {log.name}\n" + "\n".join(lines))
        return "\n".join(parts)


def read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""
