"""Tens of thousands of generated requests, at the HTTP front end and at the whole manager.

No 5xx, nothing in the log that we would have to be ashamed of, and nothing that grows: memory,
threads, open files, connections; and the job that two workers render in real Blender meanwhile has
every frame, once, with the pixels that Blender gives without a farm. What is generated:
support/fuzzing.py; the seed is fixed, so a failure can be had again.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import unittest
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from support import blender_path, needs, scenes, scripted, waiting
from support.fuzzing import Endpoint, Tally, run
from support.local_farm import LocalFarm
from support.raw_http import serving

from api import Api
from httpd.downloads import FileBody, StreamBody
from httpd.server import STREAM_THREADS, Reply, Request, Response, Upload

HEAVY_S = 150  # for tests/run.py

COUNT = 50_000
WARM_UP = 8_000
FRIENDS_COUNT = 10_000  # that have the token, while Blender renders
FRAMES = 24
DOUBLED = re.compile(r" also renders frame (\d+)")  # a late one, by a worker that has nothing else
FRAME_S = 1.0  # so that rendering spans the attack on any machine
FRONT_END_GROWTH_BYTES = 24 * 1024 * 1024
MANAGER_GROWTH_BYTES = 64 * 1024 * 1024
SEED = 20_261_123
TOKEN = "sesame"
INSTANCE = "0123456789abcdef"

HEARTBEAT = {
    "name": "NODO-01",
    "state": "ready",
    "status": "ready",
    "job_id": 0,
    "version": "2.0",
    "instance": INSTANCE,
    "frame": None,
    "progress": 0.5,
    "frames_rendered": 3,
    "jobs_completed": 1,
    "errors": 0,
    "system_info": {"cpu_percent": 12.5, "memory_percent": 40.0, "render_devices": ["CPU"]},
}

ECHO_ENDPOINTS = [
    Endpoint("GET", "/"),
    Endpoint("GET", "/job", {"worker": "NODO-01", "instance": INSTANCE}),
    Endpoint("GET", "/preview/sea_0001.png", {"full": "1"}),
    Endpoint("GET", "/file"),
    Endpoint("GET", "/made"),
    Endpoint("POST", "/upload", body=b"of any size " * 20),
    Endpoint("POST", "/heartbeat", body=HEARTBEAT),
    Endpoint(
        "POST", "/frame_preview", {"frame": "1"}, body=b"\xff\xd8\xff\xe0 no picture \xff\xd9"
    ),
]


BLEND = b"BLENDER and what follows"
BLEND_SHA = hashlib.sha256(BLEND).hexdigest()
OF_RESULT = {"job_id": "1", "frame": "1", "lease": "lease", "name": "f_0001.png", "total": "24"}
COPIES = [
    Endpoint(
        "POST",
        "/project",
        body={
            "blend": "a.blend",
            "files": [
                {
                    "name": "a.blend",
                    "bytes": len(BLEND),
                    "sha256": BLEND_SHA,
                    "from": ["C:\\p\\a.blend"],
                    "frames": [1, 2],
                }
            ],
        },
    ),
    Endpoint(
        "POST", "/blobs", body=bytes.fromhex(BLEND_SHA) + len(BLEND).to_bytes(8, "big") + BLEND
    ),
    Endpoint("POST", "/blobs/wanted", body={"sha256": [BLEND_SHA]}),
    Endpoint("POST", f"/blob/{BLEND_SHA}", {"at": "0", "total": str(len(BLEND))}, BLEND),
    Endpoint("POST", "/result", {**OF_RESULT, "sha256": BLEND_SHA, "at": "0"}, BLEND),
    Endpoint("GET", f"/project/{BLEND_SHA}"),
    Endpoint("GET", f"/blob/{BLEND_SHA}", {"check": "1"}),
    Endpoint("GET", f"/upload/{BLEND_SHA}"),
    Endpoint("GET", "/results", {"job_id": "1"}),
    Endpoint("GET", "/results/f_0001.png", {"job_id": "1"}),
    Endpoint("GET", "/results.zip", {"job_id": "1", "ticket": "abc"}),
    Endpoint("POST", "/results.zip", body={"job_id": 1}),
    Endpoint("POST", "/read_project", body={"project": BLEND_SHA}),
    Endpoint(
        "POST",
        "/scene_facts",
        body={
            "token": "t",
            "error": "",
            "facts": {
                "scenes": [
                    {
                        "name": "S",
                        "start": 1,
                        "end": 9,
                        "step": 1,
                        "engine": "CYCLES",
                        "x": 64,
                        "y": 36,
                        "fps": 24,
                        "camera": True,
                    }
                ],
                "scene": "S",
                "version": "4.2",
                "missing": ["a.png"],
                "missing_total": 1,
                "scripts": False,
            },
        },
    ),
]
STREAMED = (b"POST /project", b"POST /blob", b"POST /result")
ROUTES = [
    *(
        Endpoint("GET", path)
        for path in (
            "/",
            "/dashboard",
            "/status",
            "/workers",
            "/history",
            "/queue",
            "/logs",
            "/alerts",
            "/preview",
            "/preview_history",
            "/worker_config",
            "/index.html",
            "/metrics",
            "/paths",
            "/messages",
            "/openapi.json",
            "/addon/index.json",
            "/addon/noctiluca_render_manager.py",
            "/addon/noctiluca_render_manager.zip",
        )
    ),
    Endpoint("GET", "/proof", {"nonce": "ab" * 16, "host": "127.0.0.1", "port": "8000"}),
    Endpoint("GET", "/job"),
    Endpoint(
        "GET", "/job", {"worker": "NODO-01", "instance": INSTANCE, "have": "lease", "wait": "0"}
    ),
    Endpoint("GET", "/openjd", {"job_id": "1", "per_task": "2"}),
    Endpoint("GET", "/flamenco", {"job_id": "1", "per_task": "2", "format": "PNG"}),
    # Nothing that becomes a destination: no test has this computer send to made-up addresses.
    Endpoint("POST", "/messages", body={"remove": "made-up"}),
    Endpoint("POST", "/test_message", body={"id": "made-up"}),
    Endpoint("GET", "/frames", {"since": "0"}),
    Endpoint("GET", "/history_job", {"job_id": "1"}),
    Endpoint("GET", "/worker_log", {"worker": "NODO-01"}),
    Endpoint("GET", "/preview/sea_0001.png", {"full": "1", "job_id": "1"}),
    Endpoint("GET", "/frame_preview", {"job_id": "1", "frame": "1", "picture": "0123456789abcdef"}),
    Endpoint("POST", "/heartbeat", body=HEARTBEAT),
    Endpoint("POST", "/heartbeat", body={**HEARTBEAT, "leaving": True, "log_tail": ["a", "b"]}),
    Endpoint("POST", "/set_job", body=scripted.job(frames="1-10,20,30-50x5", attempts=2, fps=24)),
    Endpoint(
        "POST",
        "/set_job",
        body={
            "blend_file": "Z:\\p\\a.blend",
            "output_path": "Z:\\r\\a_",
            "total_frames": 5,
            "frame_range": {"start": 1, "end": 5},
            "resolution": {"x": 640, "y": 360},
            "render_engine": "BLENDER_EEVEE",
        },
    ),
    Endpoint(
        "POST",
        "/report_frame",
        body={
            "worker": "NODO-01",
            "instance": INSTANCE,
            "job_id": 1,
            "frame": 1,
            "lease": "lease",
            "result": "done",
            "seconds": 1.5,
            "file": "sea_0001.png",
            "files": ["sea_0001.png"],
            "bytes": 1234,
            "error": "",
            "log_tail": ["Fra:1", "Saved"],
            "warnings": [],
            "film": {"files": ["sea.mp4"], "frames": 24, "fps": 24, "gaps": "5-6"},
            "next": True,
        },
    ),
    Endpoint(
        "POST",
        "/report_error",
        body={"worker": "NODO-01", "error": "oh", "frame": 1, "job_id": 1, "level": "error"},
    ),
    Endpoint(
        "POST",
        "/frame_preview",
        {"worker": "NODO-01", "job_id": "1", "frame": "1", "lease": "lease"},
        scripted.TINY_PNG,
    ),
    *COPIES,
    Endpoint("POST", "/requeue", body={"job_id": 1}),
    Endpoint("POST", "/requeue", body={"job_id": 1, "frames": "1-3,5"}),
    Endpoint("POST", "/move_in_queue", body={"job_id": 2, "to": 0}),
    Endpoint("POST", "/paths", body={"roots": [{"name": "share", "paths": ["/mnt/s", "S:\\"]}]}),
    Endpoint("POST", "/pause_job", body={"job_id": 2, "paused": True}),
    Endpoint("POST", "/wake_worker", body={"worker": "NODO-01"}),
    Endpoint("POST", "/pause_worker", body={"worker": "NODO-01", "paused": True}),
    Endpoint("POST", "/worker_devices", body={"worker": "NODO-01", "devices": ["CPU"]}),
    Endpoint(
        "POST",
        "/change_job",
        body={"job_id": 2, "order": "ends_first", "attempts": 5, "frame_time_limit": 90},
    ),
    Endpoint("GET", "/video", {"job_id": "1", "view": "0"}),
    Endpoint("POST", "/video", body={"job_id": 1, "video": {"format": "mov", "sound": False}}),
    Endpoint("POST", "/remove_from_queue", body={"job_id": 2}),
    Endpoint("POST", "/remove_from_queue", body={"index": 0}),
    Endpoint("POST", "/cancel_job", body={}),
    Endpoint("POST", "/clear_history", body={}),
    Endpoint("POST", "/worker_command", body={"worker": "*", "command": "restart"}),
    Endpoint("POST", "/open-browser", body={}),
    Endpoint("POST", "/test_job", body=scripted.job(frames="1-10,20")),
    Endpoint("POST", "/open_folder", body={"job_id": 10**9}),
]


# What those who have the token can send without meaning to change the running job: all but what is
# there to cancel, to pause, to change, to render frames again, to command and to be a worker.
MEANT = (
    *("/job", "/heartbeat", "/cancel_job", "/worker_command", "/clear_history", "/open-browser"),
    *("/pause_job", "/pause_worker", "/change_job", "/requeue", "/paths"),
)


class Routes(unittest.TestCase):
    def test_every_endpoint_is_attacked(self):
        routes = Api(SimpleNamespace(drop_strips=[]), None, None).routes
        every = {(method, path) for path, methods in routes.items() for method in methods}
        attacked = {(each.method, each.path) for each in ROUTES}
        self.assertEqual(set(), every - attacked)
        roots = {"/preview/", "/project/", "/blob/", "/upload/", "/results/"}  # with a name behind
        self.assertEqual({path.rpartition("/")[0] + "/" for _, path in attacked - every}, roots)


class Usage:
    """What a process of Linux uses now."""

    def __init__(self, pid: int | str = "self"):
        folder = Path(f"/proc/{pid}")
        self.files = len(list((folder / "fd").iterdir()))
        self.threads = len(list((folder / "task").iterdir()))
        self.memory = int((folder / "statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


class Noise(logging.Handler):
    """Collects what no request may cause: errors in our log, exceptions nobody caught."""

    def __init__(self, test: unittest.TestCase):
        super().__init__(logging.ERROR)
        self.heard: list[str] = []
        log = logging.getLogger("noctiluca")
        log.addHandler(self)
        test.addCleanup(log.removeHandler, self)
        for hook in ("threading.excepthook", "sys.unraisablehook"):
            patch = mock.patch(hook, lambda problem: self.heard.append(repr(problem)))
            patch.start()
            test.addCleanup(patch.stop)

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(self.format(record))


class Sinks:
    """Where `/upload` goes; counts what becomes of each."""

    def __init__(self) -> None:
        self.opened: list = []  # appending is safe from any thread, counting is not
        self.finished: list = []
        self.aborted: list = []

    def upload(self, request: Request) -> Upload | None:
        return Upload(1024 * 1024, self.open) if request.path == "/upload" else None

    def open(self, request: Request, length: int) -> Sinks:
        self.opened.append(request.path)
        return self

    def have_all_ended(self) -> bool:
        return len(self.opened) == len(self.finished) + len(self.aborted)

    def write(self, data: bytes) -> None:
        """Whoever sends it may send anything."""

    def finish(self, reply: Reply) -> None:
        self.finished.append(True)
        reply(Response(body=b"{}"))

    def abort(self, reason: str) -> None:
        self.aborted.append(reason)


@needs.linux
class FrontEnd(unittest.TestCase):
    def test_each_is_answered_and_nothing_is_kept(self):
        def handler(request, reply):
            told = [request.method, request.path, request.query, len(request.body)]
            body = json.dumps(told).encode()
            if request.path == "/file":
                body = FileBody.open(__file__)
            elif request.path == "/made":
                body = StreamBody(iter([body] * 5))
            reply(Response(body=body, headers={"ETag": '"v1"'}))

        noise, sinks = Noise(self), Sinks()
        everything = {"uploads": sinks.upload, "transfers": 10_000}
        everything["transfers_per_address"] = 10_000
        with serving(handler, **everything) as server:
            warm_up = run(server.port, ECHO_ENDPOINTS, count=WARM_UP, seed=SEED - 1)
            before = self.usage_at_rest(server)
            tally = run(server.port, ECHO_ENDPOINTS, count=COUNT, seed=SEED)
            after = self.usage_at_rest(server)
            waiting.until(sinks.have_all_ended, 30, "an end for each sink")
        self.assertEqual(warm_up.problems + tally.problems, [])
        self.assertEqual(noise.heard, [])
        for status in (200, 206, 304, 400, 411, 412, 413, 414, 416, 417, 421, 431, 501, 505):
            self.assertIn(status, tally.statuses)
        self.assertGreater(len(sinks.finished), 1000)
        self.assertGreater(len(sinks.aborted), 0)
        self.assertEqual(after.files, before.files)
        self.assertLessEqual(after.threads, before.threads + STREAM_THREADS)
        self.assertLess(after.memory - before.memory, FRONT_END_GROWTH_BYTES)

    def usage_at_rest(self, server) -> Usage:
        waiting.until(lambda: not server.connection_count, 30, "everybody to be gone")
        self.assertEqual((server._held_bytes, len(server._transfers)), (0, 0))
        return Usage()


@needs.linux
class WholeManager(unittest.TestCase):
    def setUp(self):
        # /open-browser may be asked for thousands of times: this browser is quickly closed.
        environment = mock.patch.dict(os.environ, {"BROWSER": "true"})
        environment.start()
        self.addCleanup(environment.stop)
        self.manager = scripted.Manager(SimpleNamespace(addClassCleanup=self.addCleanup), TOKEN)

    def usage(self) -> Usage:
        return Usage(self.manager.processes["manager"].pid)

    def said(self) -> str:
        return (self.manager.folder / "manager.log").read_text(encoding="utf-8", errors="replace")

    def check(self, tally: Tally) -> None:
        self.assertEqual(tally.problems, [])
        self.assertNotIn("Traceback", self.said())
        self.assertIsNone(self.manager.processes["manager"].poll())

    def test_whoever_has_the_token_breaks_nothing(self):
        self.attack(WARM_UP, SEED)
        before = self.usage()
        self.attack(COUNT, SEED + 1)
        after = self.usage()
        self.assertLessEqual(after.threads, before.threads + 4)  # a pool fills up when it is used
        self.assertLessEqual(after.files, before.files + 8)
        self.assertLess(after.memory - before.memory, MANAGER_GROWTH_BYTES)
        self.manager.get("/status")

    def attack(self, count: int, seed: int) -> None:
        """With housekeeping: jobs that came of it are taken off the queue, or they would be the
        growth that is looked for."""
        due = [0]

        def tidy_up(tally: Tally) -> None:
            if tally.requests >= due[0]:
                due[0] = tally.requests + 1000
                for job in self.manager.get("/queue")["queue"]:
                    self.manager.post("/remove_from_queue", {"job_id": job["job_id"]})

        headers = {"X-Noctiluca-Token": TOKEN}
        port = self.manager.port
        tally = run(
            port, ROUTES, count=count, seed=seed, headers=headers, between=tidy_up,
            streamed=STREAMED,
        )  # fmt: skip
        self.check(tally)


@needs.linux
@needs.blender
class WhileBlenderRenders(unittest.TestCase):
    """50,000 requests of strangers, and 10,000 of somebody who has the token and sends rubbish."""

    def setUp(self):
        self.pixels = needs.pictures()
        self.farm = LocalFarm(self)
        self.farm.headers["X-Noctiluca-Token"] = TOKEN
        self.share = self.farm.folder / "share"
        self.book = self.share / "book"
        self.scene = scenes.make(
            blender_path(), self.share / "a.blend", frames=(1, FRAMES), book=self.book,
            seconds=FRAME_S,
        )  # fmt: skip
        scenes.render_plainly(blender_path(), self.scene, str(self.share / "plain" / "f_"))
        self.farm.start_manager("--no-discovery", "--token", TOKEN)
        for name in ("w1", "w2"):
            self.farm.start_worker(name, "--token", TOKEN)
        self.farm.wait(lambda: self.farm.online("ready") == {"w1", "w2"}, 60, "both workers")

    def test_the_job_is_unharmed(self):
        job_id = self.farm.submit(
            blend_file=self.scene, output_path=self.share / "farm" / "f_", start_frame=1,
            end_frame=FRAMES, allow_scripts=True,
        )  # fmt: skip
        self.farm.wait(self.farm.done_frames, 60, "the first frame")
        begun = self.farm.done_frames()
        friendly = [route for route in ROUTES if route.path not in MEANT]
        headers = {"X-Noctiluca-Token": TOKEN}
        port = self.farm.port
        friends = run(
            port, friendly, count=FRIENDS_COUNT, seed=SEED + 3, headers=headers, streamed=STREAMED
        )
        strangers = run(port, ROUTES, count=COUNT, seed=SEED + 2)
        meanwhile = self.farm.done_frames() if self.farm.record(job_id) is None else FRAMES
        self.assertEqual(friends.problems + strangers.problems, [])
        self.assertGreater(strangers.statuses[403], COUNT // 10)
        self.assertGreater(meanwhile, begun, "nothing was rendered during the attack")
        self.check_job(job_id)

    def check_job(self, job_id: int) -> None:
        for queued in self.farm.get("/queue")["queue"]:  # what the friends sent: not ours to render
            self.farm.post("/remove_from_queue", {"job_id": queued["job_id"]})
        record = self.farm.finished(job_id)
        told = [entry["message"] for entry in self.farm.get("/logs")["activity"]]
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", FRAMES))
        doubled = {int(found[1]) for line in told if (found := DOUBLED.search(line))}
        rendered = Counter(scenes.read_book(self.book))
        self.assertEqual(set(rendered), set(range(1, FRAMES + 1)))
        self.assertLessEqual({frame for frame in rendered if rendered[frame] > 1}, doubled)
        for name in sorted(path.name for path in (self.share / "plain").iterdir()):
            one, other = self.share / "plain" / name, self.share / "farm" / name
            self.assertIsNone(self.pixels.difference(one, other))
        self.assertEqual([line for line in told if "offline" in line], [])
        log = self.farm.folder / "manager" / "manager.log"
        self.assertNotIn("Traceback", log.read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
