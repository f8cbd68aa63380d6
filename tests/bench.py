"""How much the farm costs beside the rendering itself: one table, measured here and now.

    python3 tests/bench.py [--json FILE] [--short] [--only WORD ...]
    python3 tests/bench.py --simulate

Every row is a ratio or a latency measured in one run on this machine, with the raw numbers beside
it; ratios are against plain Blender run in the same minute. Machines differ and are noisy: quote
ratios, and run it on a quiet one. `--short` is what CI runs: smaller, and it fails (exit code 1)
only where a figure is three times worse than its goal, which noise does not explain. `--simulate`
is about farms that no test can have: 10,000 and 50,000 workers (support/bench_simulation.py).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from support import (
    bench_absence,
    bench_copies,
    bench_farm,
    bench_film,
    bench_simulation,
    bench_slots,
    bench_split,
    bench_streams,
    bench_wire,
    environment,
)
from support.bench import Row

WHEN_NAMED = ("slots",)  # minutes long: only where --only asks for it
EXCUSE_FACTOR = 3.0  # noise is no excuse beyond that


def rows(short: bool) -> list:
    """(name, function) of every measurement; a function gives one or more rows."""
    return [
        ("start", lambda: bench_wire.start(short)),
        ("post to lease", lambda: bench_wire.post_to_lease(short)),
        ("durable frames", lambda: bench_wire.durable_frames(short)),
        ("long job", lambda: bench_wire.long_job(short)),
        ("slow worker", lambda: bench_wire.slow_worker(short)),
        ("many workers", lambda: bench_wire.many_workers(short)),
        ("watched", lambda: bench_wire.watched(short)),
        ("idle", lambda: bench_wire.idle(short)),
        ("speed", lambda: bench_farm.speed(short)),
        ("bundle", lambda: bench_farm.bundle(short)),
        ("next job", lambda: bench_farm.next_job(short)),
        ("heavy mesh", lambda: bench_farm.heavy_mesh(short)),
        ("recovery", lambda: bench_farm.recovery(short)),
        ("split pictures", lambda: bench_split.rows(short)),
        ("streams", lambda: bench_streams.streams(short)),
        ("streams and heartbeats", lambda: bench_streams.heartbeats(short)),
        ("copies, one large file", lambda: bench_copies.large_file(short)),
        ("copies, small files", lambda: bench_copies.small_files(short)),
        ("copies, a line", lambda: bench_copies.line(short)),
        ("copies, a job", lambda: bench_copies.job(short)),
        ("film", lambda: bench_film.film(short)),
        ("slots", lambda: bench_slots.slots(short)),
        ("absence", bench_absence.absence),
    ]


def simulated() -> list:
    """The same, of simulated farms."""
    return [("simulation", bench_simulation.rows)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", type=Path, help="write the rows with their raw numbers here")
    parser.add_argument("--short", action="store_true", help="smaller; fails on gross misses only")
    parser.add_argument("--only", nargs="+", default=[], help="rows whose name holds such a word")
    parser.add_argument("--simulate", action="store_true", help="a farm of thousands, and no other")
    arguments = parser.parse_args()
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.platform()}")
    found: list[Row] = []
    for name, measure in simulated() if arguments.simulate else rows(arguments.short):
        is_named = any(word in name for word in arguments.only)
        if not is_named and (arguments.only or name in WHEN_NAMED):
            continue
        print(f"... {name}", file=sys.stderr, flush=True)
        for row in measure():
            found.append(row)
            print(row.line(), flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps([row.as_dict() for row in found], indent=1))
    missed = [row for row in found if not row.reached]
    print(f"{len(found) - len(missed)} of {len(found)} goals reached on this machine in this run.")
    gross = [row for row in found if row.value > EXCUSE_FACTOR * row.goal]
    for row in gross if arguments.short else ():
        print(f"Beyond what noise explains: {row.name}", file=sys.stderr)
    return 1 if arguments.short and gross else 0


if __name__ == "__main__":
    environment.go_on_inside()
    try:
        sys.exit(main())
    except unittest.SkipTest as missing:
        sys.exit(f"This program {missing}")
