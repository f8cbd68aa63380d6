"""For the tests of the launchers: a stand-in for GitHub, releases of small programs, a checkout.

    site = Site(); site.publish("worker", "2.1", 7, {"worker/worker.py": STAYS})
    launcher = Launcher(folder, "worker", site); launcher.start(); launcher.wait_ready()

A published release is a manifest and its files under ``site.url``; ``site.behave`` makes one path
misbehave (late, endless, truncated, gone). The launcher runs from sources in a folder of its own,
as the executable does beside its .exe.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.server
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

from support import ROOT, waiting

# Small programs in the place of manager.py and worker.py. Each notes its start in HOME/started.
NOTE = """
import os, sys, time
HOME = os.environ["NOCTILUCA_HOME"]
def note(text):
    with open(os.path.join(HOME, "started"), "a") as stream:
        stream.write(text + "\\n")
def ready():
    if os.environ.get("NOCTILUCA_READY_FILE"):
        open(os.environ["NOCTILUCA_READY_FILE"], "w").close()
"""
LEFT_OUT = shutil.ignore_patterns(
    "__pycache__", "dist", "releases", "worker-data", "*.db*", "*.log*"
)

# Stays up until HOME/order appears, whose content is the exit code.
STAYS = (
    NOTE
    + """
note(VERSION)
ready()
order = os.path.join(HOME, "order")
while not os.path.exists(order):
    time.sleep(0.02)
code = int(open(order).read() or 0)
os.remove(order)
sys.exit(code)
"""
)
CRASHES = NOTE + "note(VERSION)\nraise RuntimeError('broken on purpose')\n"
HANGS = NOTE + "note(VERSION)\ntime.sleep(600)\n"
SYNTAX_ERROR = "VERSION = \ndef (:\n"


def describe(program: str, version: str, build: int, files: dict[str, bytes], **more) -> bytes:
    """A manifest as .ci/make_release.py would write it."""
    entries = [
        {"path": path, "size": len(text), "sha256": hashlib.sha256(text).hexdigest()}
        for path, text in sorted(files.items())
    ]
    data = {"format": 1, "program": program, "version": version, "build": build, "python": "3.9"}
    return json.dumps({**data, "modules": ["os"], "files": entries, **more}).encode()


def contents(program: str, version: str, text: str, **more: str) -> dict[str, bytes]:
    """The files of a small release: the program with its version, and two more."""
    files = {
        f"{program}/{program}.py": f'VERSION = "{version}"\n{text}',
        f"{program}/helper.py": f"# helps release {version}\n",
        "index.html": "<p>the same in every release</p>\n",
        **more,
    }
    return {path: text.encode() for path, text in files.items()}


class Site:
    """An HTTP server on loopback that stands for raw.githubusercontent.com."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.files: dict[str, bytes] = {}
        self.asked: list[str] = []  # paths, in order
        self._behaviours: dict[str, Callable[[http.server.BaseHTTPRequestHandler], None]] = {}
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.split("?")[0].lstrip("/")
                site.asked.append(path)
                with contextlib.suppress(OSError):  # the launcher has had enough
                    site._answer(self, path)

            def log_message(self, *arguments: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer((host, 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *arguments: None  # launchers hang up in mid-sentence
        self.url = f"http://{host}:{self.server.server_port}/"
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def _answer(self, request: http.server.BaseHTTPRequestHandler, path: str) -> None:
        if path in self._behaviours:
            self._behaviours[path](request)
        elif path in self.files:
            send(request, self.files[path])
        else:
            request.send_error(404)

    def behave(self, path: str, how: Callable | None) -> None:
        """Lets ``how(request)`` answer for ``path``; None: as usual again."""
        self._behaviours.pop(path, None)
        if how is not None:
            self._behaviours[path] = how

    def publish(self, program: str, version: str, build: int, text: str, **more: str) -> None:
        """Puts a release of a small program on the site, in place of the one before."""
        files = contents(program, version, text, **more)
        self.files.update(files)
        self.files[f"{program}/release.json"] = describe(program, version, build, files)

    def publish_tree(self, root: Path) -> None:
        """Puts a whole checkout, with the manifests it holds, on the site."""
        for program in ("manager", "worker"):
            path = f"{program}/release.json"
            self.files[path] = (root / path).read_bytes()
            for file in json.loads(self.files[path])["files"]:
                self.files[file["path"]] = (root / file["path"]).read_bytes()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self._thread.join()


def send(request: http.server.BaseHTTPRequestHandler, body: bytes, length: int | None = None):
    request.send_response(200)
    request.send_header("Content-Length", str(len(body) if length is None else length))
    request.end_headers()
    request.wfile.write(body)


def lay_out(folder: Path, program: str, version: str, build: int, text: str) -> None:
    """A checkout with a launcher and a small program, to start x_launcher.py from."""
    place = folder / program
    place.mkdir(parents=True)
    shutil.copytree(ROOT / program / "launcher", place / "launcher", ignore=LEFT_OUT)
    shutil.copy(ROOT / program / f"{program}_launcher.py", place)
    files = contents(program, version, text)
    for path, content in files.items():
        (folder / path).write_bytes(content)
    (place / "release.json").write_bytes(describe(program, version, build, files))


class Launcher:
    """A launcher process, with what it prints and what its program noted."""

    def __init__(self, command: list[str], home: Path, site: Site | None, **environment: str):
        self.command, self.home = command, home
        scratch = home / "tmp"  # what a killed launcher leaves goes away with the home
        scratch.mkdir(exist_ok=True)
        settings = {"NOCTILUCA_UPDATE_URL": site.url} if site else {"NOCTILUCA_UPDATE": "no"}
        self.environment = {
            **{
                name: value
                for name, value in os.environ.items()
                if "NOCTILUCA" not in name and name != "PYTHONDONTWRITEBYTECODE"
            },
            "NOCTILUCA_STEADY_S": "0.2",
            "NOCTILUCA_LANG": "en",
            "PYTHONUNBUFFERED": "1",
            "TMPDIR": str(scratch),
            **settings,
            **environment,
        }
        self.process: subprocess.Popen | None = None
        self.output = home / "output.txt"

    def start(self, *arguments: str) -> Launcher:
        with open(self.output, "ab") as output:
            return self.start_in(output, *arguments)

    def start_in(self, console: IO[bytes] | int, *arguments: str) -> Launcher:
        """Starts it with this file, or terminal, in the place of its console."""
        self.process = subprocess.Popen(
            [*self.command, *arguments],
            cwd=self.home,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=console,
            stderr=console,
            start_new_session=True,
        )
        return self

    @property
    def text(self) -> str:
        if not self.output.exists():
            return ""
        return self.output.read_text(encoding="utf-8", errors="replace")

    @property
    def started(self) -> list[str]:
        """The versions that were started, in order."""
        path = self.home / "started"
        return path.read_text().split() if path.exists() else []

    def order(self, code: int) -> None:
        """Lets the program end with this exit code."""
        fresh = self.home / "order.new"
        fresh.write_text(str(code))
        os.replace(fresh, self.home / "order")

    def until(self, predicate: Callable[[], object], what: str, seconds: float = 60) -> None:
        try:
            waiting.until(lambda: predicate() or self.ended() is not None, seconds, what)
        except AssertionError as problem:
            raise AssertionError(f"{problem}\n{self.text}") from None
        if not predicate():
            raise AssertionError(f"the launcher ended before {what}:\n{self.text}")

    def ended(self) -> int | None:
        """The exit code; None while it runs."""
        return self.process.poll()

    def wait(self, seconds: float = 60) -> int:
        """The exit code, once it has ended by itself."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still running:\n{self.text}") from None

    def kill(self) -> None:
        """Ends it with everything it started."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def from_sources(folder: Path, program: str) -> list[str]:
    return [sys.executable, str(folder / program / f"{program}_launcher.py")]


# --- executables ----------------------------------------------------------------------------------


def copy_checkout(target: Path) -> None:
    """Copies what releases and executables are made of, with manifests that fit it."""
    for folder in ("manager", "worker", "addon", ".ci"):
        shutil.copytree(ROOT / folder, target / folder, ignore=LEFT_OUT)
    for file in ("index.html", "build_exe.bat"):
        shutil.copy(ROOT / file, target)
    make_release(target)


def launcher_version(program: str) -> str:
    """The version that the launcher of "manager" or "worker" has of its own."""
    text = (ROOT / program / f"{program}_launcher.py").read_text(encoding="utf-8")
    return re.search(r'^VERSION = "(.+)"', text, re.MULTILINE)[1]


def make_release(checkout: Path, version: str | None = None) -> None:
    """Renews the manifests in a copy of the checkout; with a version, as a push of that version."""
    for program in ("manager", "worker"):
        path = checkout / program / f"{program}.py"
        if version is not None:
            text = path.read_text(encoding="utf-8")
            text = re.sub(r'^VERSION = ".*"$', f'VERSION = "{version}"', text, flags=re.MULTILINE)
            path.write_text(text, encoding="utf-8", newline="\n")
    command = [sys.executable, str(checkout / ".ci" / "make_release.py")]
    subprocess.run(command, check=True, capture_output=True)


def build_executables(checkout: Path, target: Path) -> dict[str, Path]:
    """Runs the build in a copy of the checkout, both programs at once; returns the files."""
    command = [sys.executable, str(checkout / ".ci" / "build_exe.py"), "--dist", str(target)]
    builds = [
        subprocess.Popen(
            [*command, program], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        for program in ("manager", "worker")
    ]
    for build in builds:
        output, _ = build.communicate(timeout=600)
        assert build.returncode == 0, output
    return {"manager": target / "NoctilucaManager", "worker": target / "NoctilucaWorker"}
