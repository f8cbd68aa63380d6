"""A real manager process, and workers that only talk: what a test of the dashboard looks at.

    with Manager() as manager, Crew(manager, ["sea-1", "sea-2"]) as crew:
        manager.post("/set_job", scripted.job(frames="1-10"))
        crew.render("sea-1", seconds=2.5)

The manager is the program itself in a process of its own, on a free port with an empty data folder;
`kill` and `start` bring it down and back on the same port. A `Crew` follows the wire as our worker
does (heartbeats, leases, reports) and renders nothing.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.request
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from support import MANAGER_PY, waiting

START_S = 20
HEARTBEAT_S = 1.0  # the wire says 2; a busy test machine gets some air
REQUEST_S = 20
# A grey ramp of 32x18 pixels.
TINY_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000200000001208000000001fa3838e00000031494441"
    "5478da636060e311929053d13230b371f2f00b894a48cb29aaa86be99a306dcea215ebb6ec621855"
    "30aa8014050054a4d141b9df483e0000000049454e44ae426082"
)


def job(frames: str = "1-10", **more) -> dict:
    """A `POST /set_job` body in the documented form, with our optional keys."""
    numbers = [int(number) for number in re.findall(r"\d+", frames)]
    return {
        "blend_file": "/share/sea.blend",
        "output_path": "/share/out/sea_####",
        "start_frame": numbers[0],
        "end_frame": numbers[-1],
        "frames": frames,
        "render_engine": "CYCLES",
        "resolution": {"x": 64, "y": 36},
        **more,
    }


class Manager:
    """The manager program. `url` has no slash at its end."""

    def __init__(self, *arguments: str):
        self._arguments = arguments
        self._folder = tempfile.TemporaryDirectory(
            prefix="noctiluca-manager-", ignore_cleanup_errors=True
        )
        self.data = Path(self._folder.name)
        self.token = None
        if "--token" in arguments:
            # http.client writes headers as Latin-1: this makes them the token's UTF-8 bytes.
            token = arguments[arguments.index("--token") + 1]
            self.token = token.encode().decode("latin-1")
        self.port = 0
        self._process: subprocess.Popen | None = None
        self.start()

    def __enter__(self) -> Manager:
        return self

    def __exit__(self, *exception) -> None:
        self.close()

    def close(self) -> None:
        self.kill()
        self._folder.cleanup()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Starts the program, the second time on the port it had before."""
        command = [sys.executable, str(MANAGER_PY), "--host", "127.0.0.1", "--no-browser"]
        command += ["--no-discovery", "--port", str(self.port), "--data", str(self.data)]
        said = self.data / "console.txt"
        with open(said, "wb") as console:
            self._process = subprocess.Popen(
                [*command, *self._arguments],
                stdout=console,
                stderr=subprocess.STDOUT,
                env={**os.environ, "NOCTILUCA_LANG": "en", "PYTHONUNBUFFERED": "1"},
            )

        def port() -> int:
            text = said.read_text(encoding="utf-8", errors="replace")
            if self._process.poll() is not None:
                raise AssertionError(f"the manager ended: {text}")
            found = re.search(r"http://localhost:(\d+)", text)
            return int(found[1]) if found else 0

        self.port = waiting.until(port, START_S, "the manager to say its address")

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self._process.kill()
        self._process.wait()

    def get(self, path: str) -> dict:
        return self._ask(urllib.request.Request(self.url + path))

    def post(self, path: str, body: dict | bytes) -> dict:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        kind = "image/png" if isinstance(body, bytes) else "application/json"
        return self._ask(urllib.request.Request(self.url + path, data, {"Content-Type": kind}))

    def _ask(self, request: urllib.request.Request) -> dict:
        if self.token:
            request.add_header("X-Noctiluca-Token", self.token)
        try:
            with urllib.request.urlopen(request, timeout=REQUEST_S) as reply:
                return json.loads(reply.read())
        except urllib.error.HTTPError as error:
            with error:
                raise AssertionError(f"{request.full_url}: {error.read()!r}") from None


class Crew:
    """Scripted workers. `beats[name]` is the heartbeat each sends; change it as the test wants."""

    def __init__(self, manager: Manager, names: list[str], **more):
        self.manager = manager
        self.beats = {name: self._beat(name, place, more) for place, name in enumerate(names)}
        self.replies: dict[str, dict] = {}  # the last answer to each one's heartbeat
        self._gone = threading.Event()
        self.beat()
        self._thread = threading.Thread(target=self._keep_beating, daemon=True)
        self._thread.start()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *exception) -> None:
        self.close()

    def close(self) -> None:
        self._gone.set()
        self._thread.join()

    def _beat(self, name: str, place: int, more: dict) -> dict:
        info = {"cpu_percent": 90.0, "memory_percent": 41.5, "memory_total": 2**35, "cpu_count": 16}
        info |= {"os": "Linux 6.1", "hostname": f"pc-{place}", "blender_version": "4.2.1"}
        info |= {"render_devices": ["CPU"]}
        beat = {"name": name, "state": "ready", "instance": f"i{place}", "version": "2.0"}
        return {**beat, "system_info": {**info, **more}, "log_tail": None}

    def beat(self, *names: str) -> None:
        """A heartbeat of these workers (of all) at once. Those of `silent` ones are left out."""
        connection = HTTPConnection("127.0.0.1", self.manager.port, timeout=REQUEST_S)
        headers = {"Content-Type": "application/json"}
        if self.manager.token:
            headers["X-Noctiluca-Token"] = self.manager.token
        try:
            for name in names or list(self.beats):
                beat = dict(self.beats.get(name) or {})  # a copy: the test changes it meanwhile
                body = {key: value for key, value in beat.items() if value is not None}
                connection.request("POST", "/heartbeat", json.dumps(body), headers)
                self.replies[name] = json.loads(connection.getresponse().read())
        finally:
            connection.close()

    def _keep_beating(self) -> None:
        while not self._gone.wait(HEARTBEAT_S):
            try:
                self.beat()
            except (OSError, ValueError):
                continue  # the test has the manager down just now

    def leave(self, name: str) -> None:
        """A polite goodbye."""
        self.beats[name]["leaving"] = True
        self.beat(name)
        del self.beats[name]

    def take(self, name: str) -> dict:
        """Waits for a frame and shows it as being rendered. Returns the manager's answer."""
        query = {"worker": name, "instance": self.beats[name]["instance"], "wait": 5}

        def ask() -> dict | None:
            answer = self.manager.get("/job?" + urlencode(query))
            return answer if answer.get("frame") is not None else None

        work = waiting.until(ask, START_S, f"a frame for {name}")
        self.show(name, work, 0.0)
        return work

    def show(self, name: str, work: dict, progress: float) -> None:
        """`name` is as far as `progress` (0..1) with the frame it took."""
        beat = {"state": "rendering", "progress": progress, "sample": int(16 * progress)}
        beat |= {key: work[key] for key in ("job_id", "frame", "lease")}
        self.beats[name].update(beat, samples=16)
        self.beat(name)

    def report(self, name: str, work: dict, result: str = "done", **more) -> dict:
        number = f"{work['frame']:04d}"
        file = work["output_path"].replace("####", number) + ".exr"
        keys = {key: work[key] for key in ("job_id", "frame", "lease")}
        body = {"worker": name, "result": result, "seconds": 1.5, "file": file, "bytes": 999}
        if result == "failed":
            body.update(file="", error="Error: out of memory", log_tail=["Fra:1", "out of memory"])
        return self.manager.post("/report_frame", {**keys, **body, **more})

    def preview(self, name: str, work: dict, picture: bytes = TINY_PNG) -> None:
        keys = {key: work[key] for key in ("job_id", "frame", "lease")}
        self.manager.post("/frame_preview?" + urlencode({"worker": name, **keys}), picture)

    def render(self, name: str, result: str = "done", **more) -> dict:
        """One frame from lease to report, with its small picture when it is good."""
        work = self.take(name)
        if result == "done":
            self.preview(name, work)
        self.report(name, work, result, **more)
        return work

    def settle(self) -> None:
        """The job is over: everybody turns done, and ready once the manager is free."""
        self._become("done")
        waiting.until(self._manager_is_free, START_S, "the manager to be through with the job")
        self._become("ready")

    def _become(self, state: str) -> None:
        for beat in self.beats.values():
            beat.update(state=state, job_id=None, frame=None, progress=None, lease=None)
        self.beat()

    def _manager_is_free(self) -> bool:
        return self.manager.get("/status")["manager_state"] == "free"
