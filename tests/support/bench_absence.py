"""The benchmark's rows about who was away: how soon a worker is back, and a result delivered."""

from __future__ import annotations

import signal
import time

from support.bench import Row
from support.bench_farm import Bench

AWAY_S = 30.0  # how long to wait for the manager to miss a worker
BACK_S = 20.0


def absence() -> list[Row]:
    with Bench() as bench:
        scene = bench.scene("absence", 1, slow={1: 2.0})
        bench.farm.start_workers("w1")
        woken = _woken(bench)
        delivered, again = _delivered(bench, scene)
    raw = {"frames rendered again": again}
    return [
        Row("worker suspended until it was given up: back after waking", woken, 4, "s"),
        Row("manager away: a kept result delivered after its return", delivered, 2, "s", raw),
    ]


def _woken(bench: Bench) -> float:
    process = bench.farm.processes["w1"]
    process.send_signal(signal.SIGSTOP)
    bench.farm.wait(lambda: "w1" not in bench.farm.online(), AWAY_S, "w1 to be missed")
    woken = time.monotonic()
    process.send_signal(signal.SIGCONT)
    bench.farm.wait(lambda: "w1" in bench.farm.online(), BACK_S, "w1 to be back")
    return time.monotonic() - woken


def _delivered(bench: Bench, scene: object) -> tuple[float, int]:
    """Seconds from the new manager's first answer, and what was rendered a second time."""

    def kept() -> list:
        return list(bench.farm.folder.glob("w1/worker-data/w1/outbox/*.result.json"))

    bench.farm.wait(lambda: "w1" in bench.farm.online("ready"), BACK_S, "w1 to be ready")
    job = bench.submit(scene, 1)
    bench.wait_for("absence", "begins", 1)
    bench.farm.kill("manager")
    bench.farm.wait(kept, AWAY_S, "a result that is kept")
    bench.farm.start_manager("--no-discovery")
    returned = time.monotonic()
    bench.farm.wait(lambda: not kept(), BACK_S, "the result to be delivered")
    delivered = time.monotonic() - returned
    bench.farm.finished(job)
    begun = [entry for entry in bench.diary("absence") if entry.event == "begins"]
    return delivered, len(begun) - 1
