"""A real manager, and workers that only talk: what a test of the dashboard looks at.

    manager = Manager(cls)                       # ends with the test class
    crew = Crew(manager, ["sea-1", "sea-2"])
    manager.submit(**scripted.job("1-10"))
    crew.render("sea-1", seconds=2.5)

A `Crew` follows the wire as our worker does (heartbeats, leases, reports) and renders nothing, so
that each state of the farm stands still to be looked at.
"""

from __future__ import annotations

import json
import re
import threading
import unittest
from http.client import HTTPConnection
from types import SimpleNamespace
from urllib.parse import urlencode

from support import waiting
from support.local_farm import LocalFarm

PATIENCE_S = 20
HEARTBEAT_S = 1.0  # the wire says 2; a busy test machine gets some air
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


class Manager(LocalFarm):
    """The manager's process alone, for a whole test class. `url` has no slash at its end."""

    def __init__(self, tests: type[unittest.TestCase], token: str = "") -> None:
        super().__init__(SimpleNamespace(addCleanup=tests.addClassCleanup))
        self.arguments = ["--no-discovery"]
        if token:
            self.arguments += ["--token", token]
            # http.client writes headers as Latin-1: this makes them the token's UTF-8 bytes.
            self.headers["X-Noctiluca-Token"] = token.encode().decode("latin-1")
        self.give_clocks()
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self.start_manager(*self.arguments)


class Crew:
    """Scripted workers. `beats[name]` is the heartbeat each sends; change it as the test wants."""

    def __init__(self, manager: Manager, names: list[str]) -> None:
        self.manager = manager
        self.beats = {name: self._beat(name, place) for place, name in enumerate(names)}
        self.replies: dict[str, dict] = {}  # the last answer to each one's heartbeat
        self._gone = threading.Event()
        self.beat()
        self._thread = threading.Thread(target=self._keep_beating, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._gone.set()
        self._thread.join()

    def _beat(self, name: str, place: int) -> dict:
        info = {"cpu_percent": 90.0, "memory_percent": 41.5, "memory_total": 2**35, "cpu_count": 16}
        info |= {"os": "Linux 6.1", "hostname": f"pc-{place}", "blender_version": "4.2.1"}
        info |= {"render_devices": ["CPU"]}
        beat = {"name": name, "state": "ready", "instance": f"i{place}", "version": "2.0"}
        return {**beat, "system_info": info}

    def beat(self, *names: str) -> None:
        """A heartbeat of these workers (of all) at once, over one connection."""
        connection = HTTPConnection(
            "127.0.0.1", self.manager.port, timeout=PATIENCE_S * waiting.SLOW
        )
        headers = {"Content-Type": "application/json", **self.manager.headers}
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

    def come_back(self, *names: str) -> None:
        """Those that left are here again, as new processes."""
        for place, name in enumerate(names):
            self.beats[name] = self._beat(name, 100 + place)
        self.beat(*names)

    def take(self, name: str) -> dict:
        """Waits for a frame and shows it as being rendered. Returns the manager's answer."""
        query = {"worker": name, "instance": self.beats[name]["instance"], "wait": 5}

        def ask() -> dict | None:
            answer = self.manager.get("/job?" + urlencode(query))
            return answer if answer.get("frame") is not None else None

        work = waiting.until(ask, PATIENCE_S, f"a frame for {name}")
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

    def preview(self, name: str, work: dict, picture: bytes = TINY_PNG, **more: int) -> None:
        query = {"worker": name, **{key: work[key] for key in ("job_id", "frame", "lease")}, **more}
        connection = HTTPConnection(
            "127.0.0.1", self.manager.port, timeout=PATIENCE_S * waiting.SLOW
        )
        headers = {"Content-Type": "image/png", **self.manager.headers}
        connection.request("POST", "/frame_preview?" + urlencode(query), picture, headers)
        reply = connection.getresponse()
        assert reply.status == 200, reply.read()
        connection.close()

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
        waiting.until(self._manager_is_free, PATIENCE_S, "the manager to be through with the job")
        self._become("ready")

    def _become(self, state: str) -> None:
        for beat in self.beats.values():
            beat.update(state=state, job_id=None, frame=None, progress=None, lease=None)
        self.beat()

    def _manager_is_free(self) -> bool:
        return self.manager.get("/status")["manager_state"] == "free"
