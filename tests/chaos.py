"""A farm through a bad night: real manager, workers and Blender while everything breaks at random.

    python3 tests/chaos.py [--minutes N] [--seed S]

Faults: kill -9 and SIGSTOP of manager, workers and Blender; connections cut, delayed and doubled;
the output folder read-only, full or away; the database's disk full; one process's clock set wrong.
Needs root on Linux (the disks that fill up are small tmpfs mounts), Blender, and the test packages.

At the end, by books kept outside the farm: every acknowledged job in the history once; every frame
on disk, whole, with the pixels plain Blender gives; none reported done that is not; no process and
no temporary file left over. It prints how often each fault struck; exit code 1 says what broke.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import time
import unittest
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from support import blender_path, needs, scenes
from support.faulty_network import FaultyNetwork
from support.local_farm import LocalFarm

WORKERS = ("w1", "w2", "w3")
FRAMES = 12
ATTEMPTS = 20  # killing Blender costs one each time, and it is killed a lot
LONGEST_PAUSE_S = 30.0
BACK_S = 4.0  # a worker that wakes is back within this
HEAL_S = 300.0
SMALL_DISK = "size=24m"
MARK = "NOCTILUCA_CHAOS"

# A process started with this on its PYTHONPATH has a wall clock that the file named there shifts.
CLOCK = f"""
import os, time
_real, _file = time.time, os.environ.get("{MARK}_CLOCK", "")
def _shifted():
    try:
        with open(_file) as shift:
            return _real() + float(shift.read() or 0)
    except (OSError, ValueError):
        return _real()
time.time = _shifted
"""


class Night:
    """The farm, what was done to it, and the books about what it acknowledged."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.pixels = needs.pictures()
        self.struck: Counter = Counter()
        self.acknowledged: dict[int, Path] = {}  # job -> output folder
        self.wakes: list[float] = []  # s from SIGCONT of a worker to being listed again
        self.cleanup = unittest.TestCase()
        self.farm = LocalFarm(self.cleanup)
        self.mounts: list[Path] = []
        self.away: list[tuple[float, object]] = []  # (when, how to mend)
        os.environ[MARK] = str(self.farm.folder)
        self._prepare_clock()
        self.share = self._mount("share")
        self._mount("manager")
        self.reference = self.farm.folder / "reference"
        self.scene = scenes.make(
            blender_path(), self.farm.folder / "scene.blend", frames=(1, FRAMES), seconds=0.3
        )
        scenes.render_plainly(
            blender_path(), self.scene, str(self.reference / "f_"), "--enable-autoexec"
        )
        self.farm.start_manager("--no-discovery")
        self.network = FaultyNetwork(self.farm.port, seed)
        self.network.start()
        for name in WORKERS:
            self._start_worker(name)

    def _prepare_clock(self) -> None:
        site = self.farm.folder / "site"
        site.mkdir()
        (site / "sitecustomize.py").write_text(CLOCK)
        os.environ["PYTHONPATH"] = str(site)
        os.environ[f"{MARK}_CLOCK"] = str(self.farm.folder / "clock")

    def _mount(self, name: str) -> Path:
        folder = self.farm.folder / name
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", SMALL_DISK, "tmpfs", folder], check=True)
        self.mounts.append(folder)
        return folder

    def _start_worker(self, name: str) -> None:
        self.farm.start_worker(name, "--manager", f"127.0.0.1:{self.network.port}")

    # -- the night -----------------------------------------------------------------------------

    def spend(self, minutes: float) -> None:
        faults = (
            (4, self.kill_blender),
            (3, self.kill_worker),
            (3, self.kill_manager),
            (3, self.pause_somebody),
            (5, self.break_network),
            (2, self.fill_share),
            (2, self.lock_share),
            (2, self.fill_database),
            (3, self.shift_clock),
        )
        weights = [weight for weight, _ in faults]
        end = time.monotonic() + 60 * minutes
        while time.monotonic() < end:
            self.keep_busy()
            self.mend(time.monotonic())
            fault = self.random.choices(faults, weights)[0][1]
            fault()
            time.sleep(self.random.uniform(0.3, 3.0))

    def keep_busy(self) -> None:
        """Always a job or two in the farm; what it acknowledged goes into our books."""
        status = self.farm.try_get("/status")
        if status is None or status["performance_metrics"]["queue_size"] > 1:
            return
        output = self.share / f"job-{len(self.acknowledged):03d}-{self.random.randrange(10**6)}"
        job = {
            "blend_file": str(self.scene),
            "output_path": str(output / "f_"),
            "start_frame": 1,
            "end_frame": FRAMES,
            "render_engine": "CYCLES",
            "attempts": ATTEMPTS,
            "allow_scripts": True,
        }
        with contextlib.suppress(OSError):  # not acknowledged: then it is not in our books either
            code, reply = self.farm.request("/set_job", job)
            if code == 200:
                self.acknowledged[reply["job_id"]] = output

    def later(self, seconds: float, mend: object) -> None:
        self.away.append((time.monotonic() + seconds, mend))

    def mend(self, now: float) -> None:
        due = [entry for entry in self.away if entry[0] <= now]
        self.away = [entry for entry in self.away if entry[0] > now]
        for _, repair in due:
            repair()

    def _process(self, name: str) -> subprocess.Popen | None:
        return self.farm.processes.get(name)

    # -- faults --------------------------------------------------------------------------------

    def kill_blender(self) -> None:
        victims = self._blenders()
        if victims:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.random.choice(victims), signal.SIGKILL)
                self.struck["kill -9 Blender"] += 1

    def kill_worker(self) -> None:
        name = self.random.choice(WORKERS)
        if self._process(name) is None:
            return
        self.farm.kill(name)
        self.struck["kill -9 worker"] += 1
        self.later(self.random.uniform(0, 14), lambda: self._start_worker(name))

    def kill_manager(self) -> None:
        if self._process("manager") is None:
            return
        self.farm.kill("manager")
        self.struck["kill -9 manager"] += 1
        self.later(self.random.uniform(0, 8), self._start_manager)

    def _start_manager(self) -> None:
        self._empty(self.farm.folder / "manager")  # a full disk is no disk to start on
        self.farm.start_manager("--no-discovery")

    def pause_somebody(self) -> None:
        name = self.random.choice((*WORKERS, "manager"))
        process = self._process(name)
        if process is None:
            return
        seconds = self.random.uniform(1, LONGEST_PAUSE_S)
        process.send_signal(signal.SIGSTOP)
        self.struck[f"SIGSTOP {'manager' if name == 'manager' else 'worker'}"] += 1
        self.later(seconds, lambda: self._wake(name, process))

    def _wake(self, name: str, process: subprocess.Popen) -> None:
        if process.poll() is not None:
            return
        process.send_signal(signal.SIGCONT)
        woken = time.time()
        if name == "manager" or self.network.faults:
            return
        while time.time() - woken < 2 * BACK_S:
            listed = (self.farm.try_get("/workers") or {}).get("workers", [])
            if any(w["name"] == name and w["last_seen"] >= woken for w in listed):
                self.wakes.append(time.time() - woken)
                return
            if self._process("manager") is None or (self.farm.folder / "clock").exists():
                return
            time.sleep(0.05)

    def break_network(self) -> None:
        fault = self.random.choice(("cut", "delay", "double"))
        self.network.faults[fault] = self.random.uniform(0.05, 0.4)
        self.later(self.random.uniform(1, 8), lambda: self.network.faults.pop(fault, None))

    def fill_share(self) -> None:
        self._fill(self.share, "output disk full")

    def fill_database(self) -> None:
        self._fill(self.farm.folder / "manager", "database disk full")

    def _fill(self, folder: Path, what: str) -> None:
        with contextlib.suppress(OSError), open(folder / "filler", "wb") as filler:
            while True:
                filler.write(bytes(1 << 16))
                filler.flush()
        self.struck[what] += 1
        self.later(self.random.uniform(1, 8), lambda: self._empty(folder))

    def _empty(self, folder: Path) -> None:
        try:
            (folder / "filler").unlink(missing_ok=True)
        except OSError:  # read-only just now
            self.later(1, lambda: self._empty(folder))

    def lock_share(self) -> None:
        if self._remount("ro"):
            self.struck["output folder read-only"] += 1
            self.later(self.random.uniform(1, 8), lambda: self._remount("rw"))

    def _remount(self, mode: str) -> bool:
        command = ["mount", "-o", f"remount,{mode},{SMALL_DISK}", str(self.share)]
        return subprocess.run(command, capture_output=True).returncode == 0

    def shift_clock(self) -> None:
        """Whoever is started with the clock file sees it: all of the farm, or nobody."""
        clock = self.farm.folder / "clock"
        clock.write_text(str(self.random.choice((-86400, -3600, -60, 60, 3600, 86400))))
        self.struck["clock set wrong"] += 1
        self.later(self.random.uniform(1, 6), lambda: clock.unlink(missing_ok=True))

    # -- the morning ---------------------------------------------------------------------------

    def heal(self) -> None:
        """Nothing breaks any more; the farm gets its time to finish."""
        self.network.faults.clear()
        self._remount("rw")
        while self.away:
            self.mend(float("inf"))
        for name in WORKERS:
            if self._process(name) is None:
                self._start_worker(name)
        deadline = time.monotonic() + HEAL_S
        while time.monotonic() < deadline:
            status = self.farm.try_get("/status") or {}
            metrics = status.get("performance_metrics") or {"queue_size": 1}
            if status.get("manager_state") == "free" and not metrics["queue_size"]:
                return
            time.sleep(0.2)

    def verdict(self) -> list[str]:
        """What is wrong, a sentence each."""
        wrong = []
        history = Counter(record["job_id"] for record in self.farm.get("/history")["jobs"])
        records = {record["job_id"]: record for record in self.farm.get("/history")["jobs"]}
        for job, output in self.acknowledged.items():
            if history[job] != 1:
                wrong.append(f"Job {job} is in the history {history[job]} times.")
                continue
            if records[job]["status"] != "completed":
                missing = records[job]["missing_frames"]
                wrong.append(f"Job {job}: {records[job]['status']}, missing {missing}.")
            wrong += self._wrong_pictures(job, output)
        late = [seconds for seconds in self.wakes if seconds > BACK_S]
        wrong += [f"A worker was back only {seconds:.1f} s after waking." for seconds in late]
        return wrong

    def _wrong_pictures(self, job: int, output: Path) -> Iterator[str]:
        names = sorted(path.name for path in self.reference.iterdir())
        found = sorted(path.name for path in output.iterdir()) if output.is_dir() else []
        if found != names:
            extra, missing = sorted(set(found) - set(names)), sorted(set(names) - set(found))
            yield f"Job {job}: missing {missing}, too many {extra}."
        for name in set(names) & set(found):
            difference = self.pixels.difference(self.reference / name, output / name)
            if difference:
                yield f"Job {job}, {name}: {difference}."

    def end(self) -> list[str]:
        """Stop the farm; what it leaves behind."""
        for name in (*WORKERS, "manager"):
            self.farm.stop(name)
        time.sleep(1)
        left = [f"Process {pid} is left over." for pid in self._marked()]
        for name in WORKERS:
            stray = [p for p in (self.farm.folder / name).rglob("*") if "noctiluca-" in p.name]
            left += [f"{path} is left over." for path in stray]
        return left

    def close(self) -> None:
        self.network.close()
        for pid in self._marked():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
                os.kill(pid, signal.SIGKILL)
        for mount in self.mounts:
            subprocess.run(["umount", "-l", str(mount)], check=False)
        self.cleanup.doCleanups()

    def _marked(self) -> list[int]:
        """Processes of this farm, by a mark in their environment (Linux, proc(5))."""
        mark = f"{MARK}={self.farm.folder}".encode()
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if int(place.name) != os.getpid() and mark in (place / "environ").read_bytes():
                    found.append(int(place.name))
        return found

    def _blenders(self) -> list[int]:
        def is_blender(pid: int) -> bool:
            with contextlib.suppress(OSError):
                return b"render_session" in Path(f"/proc/{pid}/cmdline").read_bytes()
            return False

        return [pid for pid in self._marked() if is_blender(pid)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    night = Night(arguments.seed)
    try:
        night.spend(arguments.minutes)
        night.heal()
        wrong = night.verdict()
        logs = night.farm.logs() if wrong else ""
        wrong += night.end()
    finally:
        night.close()
    struck = night.struck + Counter({f"network {k}": n for k, n in night.network.struck.items()})
    for fault, count in sorted(struck.items()):
        print(f"{count:5d}  {fault}")
    slowest = f", slowest {max(night.wakes):.1f} s" if night.wakes else ""
    print(f"{len(night.acknowledged)} jobs acknowledged; {len(night.wakes)} wakes timed{slowest}")
    for sentence in wrong:
        print(f"WRONG: {sentence}")
    print(logs)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
