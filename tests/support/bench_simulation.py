"""A farm of thousands by simulation: `tests/bench.py --simulate`.

The farm is the real one, and so is the processor time that an event takes it; workers, frames and
the network are a model, in a time of their own. What a worker sends arrives after a latency, or is
lost and sent again; the manager takes one message after the other, for as long as the farm took for
it and, in the second run of each size, for as long as a real manager's HTTP takes besides, which is
measured beforehand. So where there is more to do than time, a queue grows, and answers come late.
A manager accepts farm.MAX_WORKERS; here it is made to accept more. Once it is MOST_BEHIND_S behind,
the run is over, and that is what it found: from then on workers are taken for dead and connect anew
with each heartbeat, and their questions, to be answered in minutes, only pile up.

Rendered are frames of about a minute. After a while one worker in a hundred dies without a word;
the time until somebody else has its frame is counted from its death.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import multiprocessing
import random
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from support import bench_wire
from support.bench import Row, cpu_seconds, median, percentile

import farm
from events import BUSY, READY, Ask, Heartbeat, Now, Report, Submit, Tick
from farm import Farm
from job_settings import Settings
from transitions import Refused

SIZES = (10_000, 50_000)
HEARTBEAT_S, FRAME_S, SPREAD = 2.0, 60.0, 0.5
LATENCY_S, MOST_LATENCY_S, LOST, AGAIN_S = 0.002, 0.2, 0.001, 1.0  # a studio's network
SENT_AT, DEATH_AT, END_AT = 3.0, 20.0, 50.0
FRAMES = 200_000  # the most that a job may have
ANSWER_GOAL_S, TAKEN_UP_GOAL_S = 1.0, 15.0
MOST_BEHIND_S = 30.0  # of what it has to do: three times what a worker may be silent for
CALIBRATION = 3000  # heartbeats


@dataclass
class Figures:
    """What a run found."""

    events: int = 0
    farm_s: float = 0.0  # processor time of the farm's own
    late_s: list = field(default_factory=list)  # how long heartbeats waited for the manager
    taken_up_s: list = field(default_factory=list)
    lost: int = 0  # frames of workers that died
    falsely: int = 0  # workers that live, and were taken for dead
    memory_mib: float = 0.0
    ended_at: float = END_AT  # sooner where the manager fell too far behind
    behind_s: float = 0.0  # the end of its queue, then


class Simulation:
    """One run. Its time is a number."""

    def __init__(self, workers: int, http_s: float, seed: int = 1) -> None:
        """
        Args:
            http_s: what a message costs the manager besides the farm.
        """
        self._random = random.Random(seed)
        self._farm, self._http_s = Farm(), http_s
        self._workers = workers
        self._agenda: list[tuple] = []  # (when, number, what, worker)
        self._numbers = itertools.count()
        self._leases: dict[int, object] = {}
        self._dead: set[int] = set()
        self._left: dict[int, float] = {}  # frames of the dead: when
        self._free_at = 0.0  # when the manager has done all that has arrived
        self.found = Figures()

    def run(self) -> Figures:
        before = memory_mib()
        for number in range(self._workers):
            self._plan(self._random.uniform(0, HEARTBEAT_S), self._beat, number)
        self._plan(SENT_AT, self._submit, -1)
        self._plan(DEATH_AT, self._kill, -1)
        while self._agenda and self._agenda[0][0] < END_AT:
            at, _number, what, worker = heapq.heappop(self._agenda)
            self.found.behind_s = self._free_at - at
            if self.found.behind_s > MOST_BEHIND_S:
                self.found.ended_at = at
                break
            what(at, worker)
        online = {int(name[1:]) for name in self._farm.workers}
        self.found.falsely += self._workers - len(self._dead) - len(online - self._dead)
        self.found.memory_mib = memory_mib() - before
        return self.found

    def _plan(self, at: float, what, worker: int) -> None:
        heapq.heappush(self._agenda, (at, next(self._numbers), what, worker))

    def _send(self, at: float, what, worker: int) -> None:
        """A message on its way to the manager."""
        while self._random.random() < LOST:
            at += AGAIN_S
        latency = min(self._random.expovariate(1 / LATENCY_S), MOST_LATENCY_S)
        self._plan(at + latency, what, worker)

    def _handle(self, at: float, event: object) -> tuple[object, float]:
        """The farm's answer, and when it is given."""
        begins = max(at, self._free_at)
        started = time.process_time()
        due = self._farm.deadline()
        if due is not None and due <= begins:
            self._farm.handle(Tick(), Now(begins, begins))
        try:
            answer = self._farm.handle(event, Now(begins, begins))
        except Refused:  # far behind, it no longer knows who asks; a heartbeat mends that
            answer = None
        self._farm.take_effects()
        cost = time.process_time() - started
        self.found.events += 1
        self.found.farm_s += cost
        self._free_at = begins + cost + self._http_s
        return answer, self._free_at

    # -- what happens --------------------------------------------------------------------------

    def _submit(self, at: float, _worker: int) -> None:
        job = Settings("/srv/a.blend", "/srv/out/f_", f"1-{FRAMES}", "CYCLES")
        self._handle(at, Submit(job))

    def _kill(self, at: float, _worker: int) -> None:
        for worker in self._random.sample(range(self._workers), self._workers // 100):
            self._dead.add(worker)
            lease = self._leases.pop(worker, None)
            if lease is not None:
                self._left[lease.key] = at
        self.found.lost = len(self._left)

    def _beat(self, at: float, worker: int) -> None:
        if worker not in self._dead:
            self._plan(at + HEARTBEAT_S, self._beat, worker)
            self._send(at, self._beat_arrives, worker)

    def _beat_arrives(self, at: float, worker: int) -> None:
        lease = self._leases.get(worker)
        about = (
            {"job_id": self._farm.job.id, "lease": lease.token, "frame": lease.key} if lease else {}
        )
        state = BUSY if lease else READY
        beat = Heartbeat(f"w{worker}", state, instance=f"i{worker}", ip="10.0.0.1", **about)
        was_known = beat.name in self._farm.workers
        if at > SENT_AT and not was_known:
            self.found.falsely += 1
        _stop, answered = self._handle(at, beat)
        self.found.late_s.append(answered - at)
        if not lease and self._farm.job is not None:
            self._send(answered, self._ask_arrives, worker)

    def _ask_arrives(self, at: float, worker: int) -> None:
        if worker in self._dead or worker in self._leases:
            return
        answer, answered = self._handle(at, Ask(f"w{worker}", f"i{worker}", state=READY))
        self._take(answered, worker, answer)

    def _take(self, at: float, worker: int, answer) -> None:
        lease = answer.lease if answer else None
        if lease is None:
            return
        self._leases[worker] = lease
        if lease.key in self._left:
            self.found.taken_up_s.append(at - self._left.pop(lease.key))
        seconds = FRAME_S * self._random.uniform(1 - SPREAD, 1 + SPREAD)
        if at < SENT_AT + FRAME_S:  # so that not all of the first end at once
            seconds *= self._random.random()
        self._plan(at + seconds, self._rendered, worker)

    def _rendered(self, at: float, worker: int) -> None:
        if worker not in self._dead:
            self._send(at, self._report_arrives, worker)

    def _report_arrives(self, at: float, worker: int) -> None:
        lease = self._leases.pop(worker, None)
        if lease is None:
            return
        name, job_id = f"w{worker}", self._farm.job.id
        report = Report(name, job_id, lease.key, lease.token, "done", FRAME_S, "/srv/out/x.png", 9)
        self._handle(at, report)
        if name in self._farm.workers:  # the answer to a report has the next frame
            answer, answered = self._handle(at, Ask(name, f"i{worker}", state=BUSY))
            self._take(answered, worker, answer)


def memory_mib() -> float:
    """What this process holds now (Linux, VmRSS of /proc/self/status)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return float("nan")


def http_cost() -> float:
    """Processor seconds that a heartbeat costs a real manager (HTTP, JSON, threads, farm)."""

    async def beats(port: int) -> None:
        line = await bench_wire.Line.open(port)
        body = {"name": "w1", "state": "ready", "instance": "i-a", "version": "2.3"}
        for _ in range(CALIBRATION):
            await line.ask("POST", "/heartbeat", body)

    with bench_wire.manager() as running:
        before = cpu_seconds(running.process.pid)
        asyncio.run(beats(running.port))
        return (cpu_seconds(running.process.pid) - before) / CALIBRATION


def _run(workers: int, http_s: float) -> Figures:
    farm.MAX_WORKERS = max(farm.MAX_WORKERS, workers)  # in this process, which ends with the run
    return Simulation(workers, http_s).run()


def rows():
    """The rows of each size, without and with what HTTP costs."""
    http_s = http_cost()
    yield Row("what a heartbeat costs a real manager", http_s * 1000, 1.0, "ms")
    for workers, cost in itertools.product(SIZES, (0.0, http_s)):
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            found = pool.submit(_run, workers, cost).result()
        yield from _rows_of(found, f"{workers:,} workers, {'with HTTP' if cost else 'farm alone'}")


def _rows_of(found: Figures, name: str) -> list[Row]:
    late = sorted(found.late_s)
    rate = found.events / found.farm_s
    raw = {"events": found.events, "farm s": found.farm_s, "of s": found.ended_at}
    answers = {"median s": median(late), "worst s": late[-1]}
    rows = [
        Row(f"{name}: events", found.farm_s, found.ended_at, "s", raw, f"{rate:,.0f} a second"),
        Row(f"{name}: memory", found.memory_mib, 1024, "MiB"),
        Row(f"{name}: answers, p99", percentile(late, 99), ANSWER_GOAL_S, "s", answers),
    ]
    if found.ended_at < END_AT:  # too soon to say more
        after = {"after s": found.ended_at}
        return [
            *rows,
            Row(f"{name}: gave up, so far behind", found.behind_s, MOST_BEHIND_S, "s", after),
        ]
    taken = found.taken_up_s or [float("inf")]
    lost = {"lost": found.lost, "taken up": len(found.taken_up_s), "median s": median(taken)}
    return [
        *rows,
        Row(f"{name}: a lost frame is taken up, worst", max(taken), TAKEN_UP_GOAL_S, "s", lost),
        Row(f"{name}: falsely offline", found.falsely, 0),
    ]
