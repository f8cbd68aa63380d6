"""A farm through a bad night: real manager, workers and Blender while everything breaks at random.

    python3 tests/chaos.py [--minutes N] [--seed S] [--copies] [--split]

Faults: kill -9 and SIGSTOP of manager, workers, Blender and whole computers; connections cut in the
middle of a request or reply, delayed, doubled, or the whole network away; the output folder
read-only or full; the disk of the database or of a worker full; the clock of one process set back
or forth. Needs root on Linux (the disks that fill up are small tmpfs mounts), Blender, and the test
packages.

With `--copies` half of the jobs are sent with copies of their project, by artists of their own, who
fetch the pictures, too: these are killed as well, a file changes while it is sent, and files in the
nodes' caches are damaged. With `--split` frames are rendered by several workers together, in
strips.

By books kept outside the farm (support/chaos_books.py): every acknowledged job in the history once;
every frame on disk, whole, with the pixels plain Blender gives; none called done that is not; no
process and no temporary file left over; no unexpected error in any log. A worker is back within 4 s
of waking, results are delivered within 2 s of the manager's return. It prints how often each fault
struck; exit code 1 says what broke.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import time
import unittest
from collections import Counter
from pathlib import Path
from typing import Callable

sys.path.insert(0, str(Path(__file__).resolve().parent))

from support import blender_path, environment, scenes
from support.chaos_books import FRAMES, Books, ask
from support.chaos_copies import Artists, damage
from support.chaos_machines import MANAGER, WORKERS, Machines, send
from support.faulty_network import REFUSING, SILENT, FaultyNetwork

LONGEST_PAUSE_S = 30.0
BACK_S = 4.0  # a worker that wakes is back within this
DELIVERY_S = 2.0  # and what could not be delivered is, after the manager's return
START_S = 20.0
HEAL_S = 300.0
SLOW = {"seconds": 0.3}
SPLIT = {"size": (64, 100), "samples": 700}  # as slow, without a script: with one it is not split


class Night:
    """What is done to the farm, and when it is undone."""

    def __init__(self, seed: int, by_copies: bool = False, split: bool = False):
        self.random = random.Random(seed)
        self.struck: Counter = Counter()
        self.wakes: list[float] = []  # s from a worker's SIGCONT, or its network's return, until
        # the manager hears of it
        self.network_away = False
        self.deliveries: list[float] = []  # s from the manager's return to empty outboxes
        self.wrong: list[str] = []
        self.asleep: set[str] = set()
        self.away: list[tuple[float, Callable[[], object]]] = []  # (when, how to mend)
        self.machines = Machines(by_copies or split)
        self.split, self.in_strips = split, 0
        folder = self.machines.folder
        scene = scenes.make(
            blender_path(), folder / "scene.blend", (1, FRAMES), **(SPLIT if split else SLOW)
        )
        reference = folder / "reference"
        scenes.render_plainly(blender_path(), scene, str(reference / "f_"), "--enable-autoexec")
        self.machines.start_manager()
        self.port = self.machines.farm.port
        self.books = Books(self.port, scene, reference, self.machines.share, split)
        self.books.open()
        self.network = FaultyNetwork(self.port, seed)
        self.network.start()
        self.artists = None
        if by_copies:
            self.artists = Artists(folder / "artists", self.books, self.network.port)
        for name in WORKERS:
            self.start_worker(name)

    def start_worker(self, name: str) -> None:
        self.machines.start_worker(name, self.network.port)

    # -- the night -----------------------------------------------------------------------------

    def spend(self, minutes: float) -> None:
        faults = (
            (4, self.kill_blender),
            (3, self.kill_worker),
            (3, self.kill_manager),
            (4, self.pause_somebody),
            (6, self.break_network),
            (1, self.cut_off),
            (2, self.fill_share),
            (2, self.lock_share),
            (2, self.fill_database),
            (1, self.fill_worker),
            (3, self.shift_clock),
            *(((4, self.kill_artist), (2, self.damage_cache)) if self.artists else ()),
        )
        weights = [weight for weight, _ in faults]
        end = time.monotonic() + 60 * minutes
        while time.monotonic() < end:
            self.keep_busy()
            self.mend(time.monotonic())
            fault = self.random.choices(faults, weights)[0][1]
            fault()
            time.sleep(self.random.uniform(0.3, 3.0))
            self.wrong += self.machines.dead()
            self.wrong += self.artists.look() if self.artists else []

    def keep_busy(self) -> None:
        """Always a job or two in the farm, sent through the same network as everything."""
        status = None if MANAGER in self.asleep else ask(self.port, "/status")
        if status is None or status["performance_metrics"]["queue_size"] >= 2:
            return
        if self.artists and not self.artists.is_sending and self.random.random() < 0.5:
            self.artists.begin(self.random)
        else:
            self.books.submit(self.network.port, self.random)

    def later(self, longest_s: float, mend: Callable[[], object], shortest_s: float = 1.0) -> None:
        seconds = self.random.uniform(shortest_s, longest_s)
        self.away.append((time.monotonic() + seconds, mend))

    def mend(self, now: float) -> None:
        due = [entry for entry in self.away if entry[0] <= now]
        self.away = [entry for entry in self.away if entry[0] > now]
        for _, repair in due:
            repair()

    # -- faults: processes ---------------------------------------------------------------------

    def kill_blender(self) -> None:
        victims = self.machines.blenders()
        if victims and send(self.random.choice(victims), signal.SIGKILL):
            self.struck["kill -9 Blender"] += 1

    def kill_worker(self) -> None:
        name = self.random.choice(WORKERS)
        if self.machines.process(name) is not None:
            self.wrong += self.machines.kill(name)
            self.struck["kill -9 worker"] += 1
            self.later(14, lambda: self.start_worker(name), shortest_s=0)

    def kill_manager(self) -> None:
        if self.machines.process(MANAGER) is not None:
            self.machines.kill(MANAGER)
            self.struck["kill -9 manager"] += 1
            self.later(8, self.start_manager, shortest_s=0)

    def kill_artist(self) -> None:
        if self.artists.kill(self.random):
            self.struck["kill -9 artist"] += 1

    def damage_cache(self) -> None:
        name = self.random.choice(WORKERS)
        cache = self.machines.disk(name) / "worker-data" / name / "projects" / "contents"
        if damage(cache, self.random):
            self.struck["a file in a node's cache damaged"] += 1

    def start_manager(self) -> None:
        """On a full disk it waits by itself, and the night goes on meanwhile."""
        self.machines.start_manager(wait=False)
        if not self.machines.is_full(MANAGER):
            if not self.until(lambda: ask(self.port, "/status"), START_S):
                self.wrong.append(f"The manager did not answer within {START_S:g} s of its start.")
            self.time_delivery()

    def pause_somebody(self) -> None:
        kind = self.random.choice(("worker", "computer", "Blender", "manager"))
        name = MANAGER if kind == "manager" else self.random.choice(WORKERS)
        process = self.machines.process(name)
        if process is None or name in self.asleep:
            return
        blenders = self.machines.blenders(name) if kind in ("computer", "Blender") else []
        pids = blenders if kind == "Blender" else [process.pid, *blenders]
        if not pids:
            return
        for pid in pids:
            send(pid, signal.SIGSTOP)
        self.struck[f"SIGSTOP {kind}"] += 1
        if kind != "Blender":
            self.asleep.add(name)
        self.later(LONGEST_PAUSE_S, lambda: self.wake(name, process.pid, pids))

    def wake(self, name: str, pid: int, pids: list[int]) -> None:
        self.asleep.discard(name)
        process = self.machines.process(name)
        alive = process is not None and process.pid == pid and pid in pids
        before = self.last_seen([name]) if alive and name != MANAGER else {}
        with self.network.calm():
            for each in pids:
                send(each, signal.SIGCONT)
            self.time_return(before)
        if alive and name == MANAGER:
            self.time_delivery()

    # -- faults: network, disks, clocks --------------------------------------------------------

    def break_network(self) -> None:
        fault = self.random.choice(("cut", "delay", "double"))
        self.network.faults[fault] = self.random.uniform(0.05, 0.4)
        self.later(8, lambda: self.network.faults.pop(fault, None))

    def cut_off(self) -> None:
        if self.network_away:
            return
        how = self.random.choice((SILENT, REFUSING))
        self.struck[f"network away, {how}"] += 1
        self.network_away = True
        self.network.go_away(how)
        self.later(LONGEST_PAUSE_S, self.join_again)

    def join_again(self) -> None:
        self.network_away = False
        awake = [n for n in WORKERS if self.machines.process(n) and n not in self.asleep]
        before = self.last_seen(awake)
        with self.network.calm():
            self.network.come_back()
            self.time_return(before)
        self.time_delivery()

    def fill_share(self) -> None:
        self.fill("share", "output disk full")

    def fill_database(self) -> None:
        self.fill(MANAGER, "database disk full")

    def fill_worker(self) -> None:
        self.fill(self.random.choice(WORKERS), "worker's disk full")

    def fill(self, disk: str, what: str) -> None:
        self.machines.fill(disk)
        self.struck[what] += 1
        self.later(8, lambda: self.empty(disk))

    def empty(self, disk: str) -> None:
        if not self.machines.empty(disk):
            self.later(1, lambda: self.empty(disk))

    def lock_share(self) -> None:
        if self.machines.remount_share("ro"):
            self.struck["output folder read-only"] += 1
            self.later(8, lambda: self.machines.remount_share("rw"))

    def shift_clock(self) -> None:
        name = self.random.choice((MANAGER, *WORKERS))
        self.machines.farm.set_clock(
            name, self.random.choice((-86400, -3600, -60, 60, 3600, 86400))
        )
        self.struck[f"clock of a {'manager' if name == MANAGER else 'worker'} set wrong"] += 1
        self.later(6, lambda: self.machines.farm.set_clock(name, 0))

    # -- what takes how long -------------------------------------------------------------------

    def last_seen(self, names: list[str]) -> dict[str, float]:
        """By the manager's clock; 0 for who is offline. Empty where there is nobody to ask."""
        absent = MANAGER in self.asleep or self.network_away
        found = None if absent else ask(self.port, "/workers")
        if found is None:
            return {}
        listed = {worker["name"]: worker["last_seen"] for worker in found["workers"]}
        return {name: listed.get(name, 0.0) for name in names}

    def time_return(self, before: dict[str, float]) -> None:
        """From now until the manager has heard from all of these again."""
        began = time.monotonic()
        missing = dict(before)

        def are_back() -> bool:
            for name, seen in self.last_seen(list(missing)).items():
                if seen not in (0.0, missing[name]):
                    self.wakes.append(time.monotonic() - began)
                    del missing[name]
            return not missing

        self.until(are_back, 2 * BACK_S)
        self.wakes += [time.monotonic() - began] * len(missing)
        if before and max(self.wakes[-len(before) :]) > BACK_S:
            self.say_wrong(f"Not all of {', '.join(before)} were back within {BACK_S:g} s.")

    def say_wrong(self, sentence: str) -> None:
        """With the time, by which the logs tell more."""
        self.wrong.append(f"{time.strftime('%H:%M:%S')} {sentence}")

    def time_delivery(self) -> None:
        """From now, when the manager answers, until it has what was finished without it."""
        if self.machines.process(MANAGER) is None or MANAGER in self.asleep:
            return  # it is only the network that is back
        names = [n for n in WORKERS if self.machines.process(n) and n not in self.asleep]
        waiting = self.machines.undelivered(names)
        if not waiting or self.network_away or self.machines.is_full(MANAGER):
            return
        returned = time.monotonic()
        with self.network.calm():
            self.until(lambda: not waiting & self.machines.undelivered(names), 2 * DELIVERY_S)
        self.deliveries.append(time.monotonic() - returned)
        if self.deliveries[-1] > DELIVERY_S:
            late = ", ".join(sorted(path.as_posix() for path in waiting))
            self.say_wrong(f"Undelivered {DELIVERY_S:g} s after the manager's return: {late}.")

    def until(self, condition: Callable[[], object], seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.05)
        return True

    # -- the morning ---------------------------------------------------------------------------

    def heal(self) -> None:
        """Nothing breaks any more; the farm gets its time to finish."""
        self.network.faults.clear()
        self.machines.remount_share("rw")
        while self.away:
            self.mend(float("inf"))
        for name in set(WORKERS) - set(self.machines.farm.processes):
            self.start_worker(name)
        if self.machines.process(MANAGER) is None:
            self.start_manager()
        if not self.until(self.is_quiet, HEAL_S):
            self.wrong.append(f"The farm has not finished after {HEAL_S:g} s in peace.")
        self.wrong += self.artists.end() if self.artists else []

    def is_quiet(self) -> bool:
        status = ask(self.port, "/status") or {}
        metrics = status.get("performance_metrics") or {"queue_size": 1}
        if self.artists and self.artists.is_sending:
            return False
        return status.get("manager_state") == "free" and not metrics["queue_size"]

    def verdict(self) -> list[str]:
        """What is wrong, a sentence each."""
        self.books.close()
        wrong = [*self.wrong, *self.machines.dead(), *self.books.verdict()]
        self.in_strips = self.machines.frames_in_strips()
        if self.split and self.in_strips < 1:
            wrong.append("No frame was rendered in strips.")
        return wrong

    def close(self) -> None:
        self.network.close()
        self.machines.close()

    def report(self) -> str:
        lines = [f"{count:5d}  {fault}" for fault, count in sorted(self.struck.items())]
        lines += [f"{n:5d}  network: {what}" for what, n in sorted(self.network.struck.items())]
        lines.append(self.books.summary)
        lines.append(f"{self.in_strips} frames were rendered in strips")
        for what, times in (("returns of workers", self.wakes), ("deliveries", self.deliveries)):
            slowest = f", the slowest {max(times):.1f} s" if times else ""
            lines.append(f"{len(times)} {what} timed{slowest}")
        return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--logs", type=Path, help="where to put all logs")
    parser.add_argument("--copies", action="store_true", help="half of the jobs by copies")
    parser.add_argument("--split", action="store_true", help="frames in strips, most of them")
    arguments = parser.parse_args()
    night = Night(arguments.seed, arguments.copies, arguments.split)
    try:
        night.spend(arguments.minutes)
        night.heal()
        wrong = night.verdict()
        logs = night.machines.farm.logs() if wrong else ""
        wrong += night.machines.end()
        wrong += night.machines.mistakes()
    finally:
        if arguments.logs:
            night.machines.copy_logs(arguments.logs)
        night.close()
    print(night.report())
    for sentence in wrong:
        print(f"WRONG: {sentence}")
    print(logs)
    return 1 if wrong else 0


if __name__ == "__main__":
    environment.go_on_inside()
    try:
        sys.exit(main())
    except unittest.SkipTest as missing:
        sys.exit(f"This program {missing}")
