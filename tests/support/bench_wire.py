"""The benchmark's rows about the manager: real HTTP from simulated workers, nothing rendered."""

from __future__ import annotations

import asyncio
import contextlib
import json
import multiprocessing
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ProcessPoolExecutor

from support import MANAGER_PY, WORKER_PY, blender_path, waiting
from support.bench import Row, Stopwatch, cpu_seconds, median, memory_mib, percentile

HEARTBEAT_S = 2.0  # fixed by the contract
JOB = {"blend_file": "/share/a.blend", "output_path": "/share/x_", "render_engine": "CYCLES"}
DASHBOARD = ("/status", "/workers", "/history", "/logs", "/queue", "/frames")  # every 2 s
FILES_WANTED = 16_384
FRAME_S, SPREAD = 4.0, 0.5  # of the many workers: no two frames take the same time

_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


# -- a manager and a line to it --------------------------------------------------------------------


class Manager:
    """The program in a process of its own with an empty data folder."""

    def __init__(self, folder: str, *arguments: str):
        self.port = free_port()
        command = [sys.executable, str(MANAGER_PY), "--host", "127.0.0.1", "--no-browser"]
        command += ["--no-discovery", "--port", str(self.port), "--data", folder, *arguments]
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
        )

    def get(self, path: str) -> dict:
        with _opener.open(f"http://127.0.0.1:{self.port}{path}", timeout=30) as reply:
            return json.load(reply)

    def answers(self) -> bool:
        try:
            self.get("/queue")
        except OSError:
            return False
        return True


@contextlib.contextmanager
def manager() -> Iterator[Manager]:
    with tempfile.TemporaryDirectory() as folder:
        running = Manager(folder)
        try:
            waiting.until(running.answers, 30, "the manager's first answer")
            yield running
        finally:
            running.process.terminate()
            running.process.wait(30)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Line:
    """One keep-alive connection, as plain as can be: what it costs is not to be measured."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        self._reader, self._writer = reader, writer

    @classmethod
    async def open(cls, port: int) -> Line:
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def ask(self, method: str, path: str, body: dict | None = None) -> dict:
        raw = b"" if body is None else json.dumps(body).encode()
        head = f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(raw)}\r\n\r\n"
        self._writer.write(head.encode() + raw)
        head = await self._reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
        return json.loads(await self._reader.readexactly(length))

    def close(self) -> None:
        self._writer.close()


# -- workers that only talk ------------------------------------------------------------------------


class Worker:
    """Follows the wire as worker.py does; a frame takes `seconds` of doing nothing, more or less
    (`spread`, a share of it)."""

    def __init__(
        self,
        port: int,
        name: str,
        seconds: float = 0.0,
        latencies: list | None = None,
        spread: float = 0.0,
    ):
        self.port, self.name, self.seconds = port, name, seconds
        self.usual_seconds, self.spread = seconds, spread
        self._random = random.Random(name)
        self.state, self.job_id, self.lease = "ready", 0, None
        self.started = 0.0
        self.leased: dict[int, float] = {}  # job -> perf_counter when its first lease came
        self.done: dict[int, float] = {}  # job -> when its last frame was done
        self.latencies = latencies if latencies is not None else []
        self._beat_now = asyncio.Event()
        self._tasks: list[asyncio.Task] = []

    async def start(self) -> None:
        self._work, self._beats = await Line.open(self.port), await Line.open(self.port)
        await self._beat()
        self._tasks = [asyncio.ensure_future(self._heartbeat()), asyncio.ensure_future(self._run())]

    def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._work.close()
        self._beats.close()

    async def _beat(self) -> dict:
        body = {"name": self.name, "state": self.state, "job_id": self.job_id, "instance": "i"}
        if self.lease:
            share = (time.perf_counter() - self.started) / max(self.seconds, 0.001)
            body.update(lease=self.lease["lease"], frame=self.lease["frame"])
            body["progress"] = min(0.99, share)
        with Stopwatch() as watch:
            reply = await self._beats.ask("POST", "/heartbeat", body)
        self.latencies.append(watch.seconds)
        return reply

    async def _heartbeat(self) -> None:
        while True:
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._beat_now.wait(), HEARTBEAT_S)
            self._beat_now.clear()
            await self._beat()

    def _become(self, state: str) -> None:
        if self.state != state:
            self.state = state
            self._beat_now.set()

    async def _run(self) -> None:
        answer: dict = {}
        while True:
            if answer.get("frame") is None:
                path = f"/job?worker={self.name}&instance=i&wait=20&state={self.state}"
                answer = await self._work.ask("GET", path)
            self.job_id = answer.get("job_id") or self.job_id
            if answer.get("settled"):
                self._become("done")
                answer = {}
            elif answer.get("frame") is not None:
                self.leased.setdefault(self.job_id, time.perf_counter())
                self._become("rendering")
                answer = await self._render(answer)
            elif answer.get("manager_state") in ("free", "config"):
                self._become("ready")
                answer = {}

    async def _render(self, work: dict) -> dict:
        self.lease, self.started = work, time.perf_counter()
        share = self._random.uniform(1 - self.spread, 1 + self.spread)
        self.seconds = self.usual_seconds * share
        stopped = await self._sleep(work)
        self.done[work["job_id"]] = time.perf_counter()
        self.lease = None
        if stopped:
            return {}
        done = {key: work[key] for key in ("job_id", "frame", "lease")}
        file = f"/share/x_{work['frame']:06d}.png"
        done.update(worker=self.name, result="done", seconds=self.seconds, file=file, next=True)
        return (await self._work.ask("POST", "/report_frame", done)).get("next") or {}

    async def _sleep(self, work: dict) -> bool:
        """Take the frame's time; whether the manager wanted it stopped meanwhile."""
        if self.seconds < 1:
            await asyncio.sleep(self.seconds)
            return False
        path = f"/job?worker={self.name}&instance=i&have={work['lease']}&wait=25"
        line = await Line.open(self.port)
        news = asyncio.ensure_future(line.ask("GET", path))
        done, _ = await asyncio.wait({news}, timeout=self.seconds)
        news.cancel()
        line.close()
        return bool(done) and news.result().get("stop") is not None


@contextlib.asynccontextmanager
async def crew(
    port: int,
    speeds: list[float],
    latencies: list | None = None,
    spread: float = 0.0,
    prefix: str = "w",
) -> AsyncIterator:
    workers = [
        Worker(port, f"{prefix}{n:04d}", seconds, latencies, spread)
        for n, seconds in enumerate(speeds)
    ]
    for worker in workers:
        await worker.start()
    try:
        yield workers
    finally:
        for worker in workers:
            worker.stop()


async def submit(line: Line, frames: int) -> int:
    body = {**JOB, "start_frame": 1, "end_frame": frames}
    return (await line.ask("POST", "/set_job", body))["job_id"]


async def finished(line: Line, job_id: int, every_s: float = 0.02) -> None:
    """Until the job is in the history."""
    while True:
        history = await line.ask("GET", "/history")
        if any(record["job_id"] == job_id for record in history["jobs"]):
            return
        await asyncio.sleep(every_s)


# -- the rows --------------------------------------------------------------------------------------


def start(short: bool) -> list[Row]:
    """From the command to the first answer; from the command to READY."""
    managers, workers = [], []
    for _ in range(3 if short else 7):
        with tempfile.TemporaryDirectory() as folder:
            with Stopwatch() as watch:
                running = Manager(folder)
                waiting.until(running.answers, 30, "an answer", every_s=0.002)
            managers.append(watch.seconds)
            command = [sys.executable, str(WORKER_PY), "--name", "w", "--data", folder]
            command += ["--config", f"{folder}/worker_config.xml"]
            command += ["--manager", f"127.0.0.1:{running.port}"]
            command += ["--blender", blender_path() or "blender"]
            with Stopwatch() as watch:
                worker = subprocess.Popen(
                    command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
                )
                waiting.until(
                    lambda running=running: running.get("/workers")["workers"],
                    30,
                    "the worker to be READY",
                    every_s=0.005,
                )
            workers.append(watch.seconds)
            for process in (worker, running.process):
                process.terminate()
                process.wait(30)
    return [
        Row("manager.py to its first answer", median(managers), 0.4, "s", {"runs": len(managers)}),
        Row("worker.py to READY", median(workers), 1.0, "s", {"runs": len(workers)}),
    ]


def post_to_lease(short: bool) -> list[Row]:
    """POST /set_job until an idle worker holds a lease; and between two jobs of the queue."""

    async def measure(port: int) -> tuple[list, list]:
        line = await Line.open(port)
        first, between = [], []
        async with crew(port, [0.05]) as (worker,):
            for _ in range(10 if short else 40):
                start = time.perf_counter()
                one, two = await submit(line, 1), await submit(line, 1)
                await finished(line, one)
                await finished(line, two)
                first.append(worker.leased[one] - start)
                between.append(worker.leased[two] - worker.done[one])
        return first, between

    with manager() as running:
        first, between = asyncio.run(measure(running.port))
    raw = {"worst ms": max(first) * 1000, "jobs": len(first)}
    next_raw = {"worst ms": max(between) * 1000, "jobs": len(between)}
    return [
        Row("POST /set_job to lease, idle worker", median(first) * 1000, 100, "ms", raw),
        Row("last frame to the next job's lease", median(between) * 1000, 300, "ms", next_raw),
    ]


def durable_frames(short: bool) -> list[Row]:
    """Frames handed out, reported and on the disk per second, 32 clients."""
    frames = 3000 if short else 12_000

    async def measure(port: int) -> float:
        line = await Line.open(port)
        async with crew(port, [0.0] * 32):
            with Stopwatch() as watch:
                await finished(line, await submit(line, frames), 0.05)
        return watch.seconds

    with manager() as running:
        seconds = asyncio.run(measure(running.port))
    rate = frames / seconds
    raw = {"frames": frames, "seconds": seconds}
    goal = f"{rate:.0f}/s (goal >= 800)"
    return [Row("frames handed out, reported and stored", 800 / rate, 1.0, "", raw, goal)]


def long_job(short: bool) -> list[Row]:
    """Does a frame cost the same at the end of a very long job? And /status meanwhile?

    The first and the last tenth are half a minute apart, and machines change within that time: what
    is compared is the manager's processor time; by the clock is beside it.
    """
    frames = 20_000 if short else 100_000

    async def measure(running: Manager) -> tuple[list, list, int]:
        line = await Line.open(running.port)
        marks, looks, size = [], [], 0
        async with crew(running.port, [0.0] * 16):
            await submit(line, frames)
            while True:
                with Stopwatch() as watch:
                    status = await line.ask("GET", "/status")
                looks.append(watch.seconds)
                size = max(size, len(json.dumps(status)))
                done = status["job"]["completed_frames"]
                if done:
                    marks.append((done, cpu_seconds(running.process.pid), time.perf_counter()))
                if status["job_id"] is None or done == frames:
                    return marks, looks, size
                await asyncio.sleep(0.1)

    with manager() as running:
        marks, looks, size = asyncio.run(measure(running))
    first, first_by_clock = _cost(marks, 0.0, 0.1 * frames)
    last, last_by_clock = _cost(marks, 0.9 * frames, frames)
    raw = {"first us": first * 1e6, "last us": last * 1e6, "frames": frames}
    raw["by the clock"] = last_by_clock / first_by_clock
    p95 = percentile(looks, 95) * 1000
    return [
        Row("cost of a frame, last tenth / first tenth", last / first, 1.2, "", raw),
        Row("/status during it, p95 under full load", p95, 20, "ms", {"looks": len(looks)}),
        Row("/status during it, size", size / 1024, 64, "KiB"),
    ]


def _cost(marks: list, low: float, high: float) -> tuple[float, float]:
    """Seconds per frame between two counts of finished frames: processor time, and by the clock."""
    inside = [mark for mark in marks if low <= mark[0] <= high]
    (first, *began), (last, *ended) = inside[0], inside[-1]
    spent = [(after - before) / max(1, last - first) for before, after in zip(began, ended)]
    return spent[0], spent[1]


def slow_worker(short: bool) -> list[Row]:
    """Three workers, one ten times slower: an idle one doubles its last frame."""
    speeds, frames = [0.3, 0.3, 3.0], 30 if short else 60
    best = frames / sum(1 / seconds for seconds in speeds)

    async def measure(port: int) -> float:
        line = await Line.open(port)
        async with crew(port, speeds):
            with Stopwatch() as watch:
                await finished(line, await submit(line, frames))
        return watch.seconds

    with manager() as running:
        seconds = asyncio.run(measure(running.port))
    raw = {"seconds": seconds, "best s": best}
    return [Row("three workers, one 10x slower / best possible", seconds / best, 1.25, "", raw)]


def many_workers(short: bool) -> list[Row]:
    """Thousands of workers that heartbeat, take frames and report them.

    Most of them are in this process, and what they wait for is often this process. So a few are in
    another one that has little to do, and only their heartbeats are timed.
    """
    count, seconds = (300, 10) if short else (2000, 40)
    _allow_files()

    async def measure(port: int, pool: ProcessPoolExecutor) -> tuple[list[float], int]:
        witnesses = count // 20
        others = [FRAME_S] * (count - witnesses)
        async with crew(port, others, spread=SPREAD):
            line = await Line.open(port)  # not before: one that is silent for long is closed
            witness = asyncio.wrap_future(pool.submit(_witness, port, witnesses, seconds))
            while (await line.ask("GET", "/workers?limit=0"))["total"] < count:
                await asyncio.sleep(0.2)
            await submit(line, count * 20)
            latencies = await witness
            logs = await line.ask("GET", "/logs")
            online = (await line.ask("GET", "/workers?limit=0"))["total"]
        silent = sum("silent" in entry["message"] for entry in logs["activity"])
        return latencies, max(silent, count - witnesses - online)

    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool, manager() as running:
        began = time.perf_counter()
        latencies, lost = asyncio.run(measure(running.port, pool))
        share = cpu_seconds(running.process.pid) / (time.perf_counter() - began)
        memory = memory_mib(running.process.pid)
    p99 = percentile(latencies, 99) * 1000
    raw = {"heartbeats": len(latencies), "median ms": median(latencies) * 1000, "cores": share}
    return [
        Row(f"{count} workers: heartbeat p99", p99, 150, "ms", raw),
        Row(f"{count} workers: falsely offline", lost, 0),
        Row(f"{count} workers: manager's memory", memory, 300, "MiB"),
    ]


def watched(short: bool) -> list[Row]:
    """What a monitoring system waits for, with many workers online and a job."""
    count, times = 500, 20 if short else 100

    async def fill(port: int) -> None:
        line = await Line.open(port)
        for number in range(count):
            beat = {"name": f"w{number}", "state": "ready", "instance": "i"}
            await line.ask("POST", "/heartbeat", beat)
        await submit(line, count)
        line.close()

    with manager() as running:
        asyncio.run(fill(running.port))
        took, address = [], f"http://127.0.0.1:{running.port}/metrics"
        for _ in range(times):
            with Stopwatch() as watch, _opener.open(address, timeout=30) as reply:
                text = reply.read()
            took.append(watch.seconds * 1000)
    assert f'noctiluca_workers{{state="ready"}} {count}\n'.encode() in text, text
    raw = {"median ms": median(took), "bytes": len(text)}
    return [Row(f"{count} workers: GET /metrics, 95 of 100", percentile(took, 95), 20, "ms", raw)]


def _witness(port: int, count: int, seconds: float) -> list[float]:
    """Some more workers, from their first frames on; how long their heartbeats took (s)."""
    latencies: list[float] = []

    async def work() -> None:
        async with crew(port, [FRAME_S] * count, latencies, SPREAD, "v") as workers:
            while not all(worker.done for worker in workers):
                await asyncio.sleep(0.2)
            latencies.clear()  # all of them starting at once is not what is asked
            await asyncio.sleep(seconds)

    asyncio.run(work())
    return latencies


def idle(short: bool) -> list[Row]:
    """What a farm costs that has nothing to do, with five dashboards open."""
    seconds = 5 if short else 30

    async def dashboard(port: int) -> None:
        line = await Line.open(port)
        while True:
            for path in DASHBOARD:
                await line.ask("GET", path)
            await asyncio.sleep(2)

    async def measure(running: Manager) -> float:
        async with crew(running.port, [0.0] * 50):
            pages = [asyncio.ensure_future(dashboard(running.port)) for _ in range(5)]
            await asyncio.sleep(3)
            before = cpu_seconds(running.process.pid)
            await asyncio.sleep(seconds)
            used = cpu_seconds(running.process.pid) - before
            for page in pages:
                page.cancel()
        return 100 * used / seconds

    with manager() as running:
        busy = asyncio.run(measure(running))
        worker = _idle_worker(running.port, seconds)
    raw = {"seconds": seconds}
    return [
        Row("idle manager, 50 workers, 5 dashboards", busy, 5, "% of a core", raw),
        Row("idle worker", worker, 1, "% of a core", raw),
    ]


def _idle_worker(port: int, seconds: float) -> float:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(WORKER_PY), "--name", "idle", "--data", folder]
        command += ["--config", f"{folder}/worker_config.xml", "--manager", f"127.0.0.1:{port}"]
        command += ["--blender", blender_path() or "blender"]
        worker = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(5)  # past its start, which looks for Blender's version
            before = cpu_seconds(worker.pid)
            time.sleep(seconds)
            return 100 * (cpu_seconds(worker.pid) - before) / seconds
        finally:
            worker.terminate()
            worker.wait(30)


def _allow_files() -> None:
    if os.name == "posix":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = FILES_WANTED if hard == resource.RLIM_INFINITY else min(FILES_WANTED, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
