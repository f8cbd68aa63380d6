"""The demo's farm: a manager and two workers, started and ended as processes of their own.

They are the real programs with the real command lines; each has a home folder and a log of its own
below the demo's folder. However the demo ends, `LocalFarm.stop` ends them: workers first, so that
they can still say goodbye to the manager.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from .texts import DemoFailed, say

MANAGER = Path(__file__).resolve().parents[1]
WORKERS = ("sea-1", "sea-2")
PORT = 8000
START_S = 120  # a slow disk's first start of Python, beside programs that take all they get
STOP_S = 15  # a worker that leaves politely finishes its frame
POLL_S = 0.25
REPLY_S = 10

_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # never by a proxy


class LocalFarm:
    """The manager and the workers as processes, each with a home and a log of its own."""

    def __init__(self, folder: Path, worker_folder: Path, blender: str) -> None:
        self.folder = folder
        self.worker_py = worker_folder / "worker.py"
        self.blender = blender
        self.port = PORT
        self.processes: dict[str, subprocess.Popen] = {}
        self.job_done = False

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def start(self, port: int | None, no_browser: bool) -> None:
        wanted = PORT if port is None else port
        self.port = free_port(wanted)
        if wanted not in (0, self.port):
            sentence = "Port {taken} is taken, so the dashboard is on port {port}."
            say(sentence, taken=wanted, port=self.port)
        arguments = ["--host", "127.0.0.1", "--port", str(self.port)]
        arguments += ["--data", str(self.home("manager"))]
        arguments += ["--no-browser"] if no_browser else []
        self.launch("manager", MANAGER / "manager.py", arguments)
        self.wait_for_manager()
        for name in WORKERS:
            arguments = ["--config", str(self.home(name) / "worker_config.xml"), "--name", name]
            arguments += ["--manager", f"127.0.0.1:{self.port}", "--blender", self.blender]
            self.launch(name, self.worker_py, arguments)
        say("Dashboard: {url}", url=self.url)

    def home(self, name: str) -> Path:
        folder = self.folder / "farm" / name
        folder.mkdir(exist_ok=True)
        return folder

    def log(self, name: str) -> Path:
        return self.folder / "farm" / f"{name}.log"

    def launch(self, name: str, program: Path, arguments: list[str]) -> None:
        """Starts one of them out of the terminal's reach: Ctrl-C is for us to pass on, in order."""
        apart = (
            {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
            if sys.platform == "win32"
            else {"start_new_session": True}
        )
        environment = {**os.environ, "NOCTILUCA_HOME": str(self.home(name))}
        environment.pop(
            "NOCTILUCA_TOKEN", None
        )  # another farm's: this one is open to this computer
        with open(self.log(name), "ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, str(program), *arguments],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                **apart,
            )

    def wait_for_manager(self) -> None:
        deadline = time.monotonic() + START_S
        while time.monotonic() < deadline and self.processes["manager"].poll() is None:
            if self.ask("/status") is not None:
                return
            time.sleep(POLL_S)
        raise self.failure("manager", "{name} did not start; the last lines of {log}:\n{lines}")

    def check(self) -> None:
        """Raises DemoFailed when one of the processes has ended by itself."""
        for name, process in self.processes.items():
            if process.poll() is not None:
                sentence = "{name} has ended; the last lines of {log}:\n{lines}"
                raise self.failure(name, sentence)

    def failure(self, name: str, sentence: str) -> DemoFailed:
        log = self.log(name)
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-10:]
        return DemoFailed(sentence, name=name, log=log, lines="\n".join(lines))

    def ask(self, path: str, body: dict | None = None) -> dict | None:
        """A request to the manager: its reply, or None when it does not answer."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, headers)
        try:
            with _opener.open(request, timeout=REPLY_S) as reply:
                return json.load(reply)
        except urllib.error.HTTPError as refusal:
            return json.loads(refusal.read() or b"{}")
        except (OSError, ValueError):
            return None

    def serve(self) -> None:
        while True:
            self.check()
            time.sleep(POLL_S)

    def stop(self) -> None:
        """Workers first, so that they can still say goodbye; whoever does not go is ended."""
        say("Ending the farm.")
        for names in (WORKERS, ("manager",)):
            there = [self.processes[name] for name in names if name in self.processes]
            for process in there:
                ask_to_end(process)
            deadline = time.monotonic() + STOP_S
            for process in there:
                try:
                    process.wait(max(0.1, deadline - time.monotonic()))
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


def ask_to_end(process: subprocess.Popen) -> None:
    if process.poll() is not None:
        return
    if sys.platform != "win32":
        process.send_signal(signal.SIGINT)
        return
    try:
        process.send_signal(signal.CTRL_BREAK_EVENT)
    except (OSError, SystemError):  # Windows passes it on by the console, and there is none
        process.kill()  # a worker's Blender ends with it


def free_port(wanted: int) -> int:
    """The wanted port when nobody listens on it, else one that the system gives."""
    with socket.socket() as probe:
        probe.settimeout(1)
        taken = wanted != 0 and probe.connect_ex(("127.0.0.1", wanted)) == 0
    if wanted and not taken:
        return wanted
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
