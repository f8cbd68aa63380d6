"""A row of the benchmark's table, and the measuring tools its parts share."""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One figure. `goal` is what it should not exceed (for rates: their inverse is measured)."""

    name: str
    value: float
    goal: float
    unit: str = ""
    raw: dict = field(default_factory=dict)
    shown: str = ""  # how the value reads, where the number alone would not

    @property
    def reached(self) -> bool:
        return self.value <= self.goal

    def line(self) -> str:
        mark = "ok  " if self.reached else "MISS"
        value = self.shown or f"{self.value:.3g} {self.unit}".strip()
        raw = ", ".join(f"{key} {_short(number)}" for key, number in self.raw.items())
        goal = "" if self.shown else f"  (goal <= {self.goal:g} {self.unit})".rstrip()
        return f"{mark}  {self.name:<62} {value:>12}{goal}   [{raw}]"

    def as_dict(self) -> dict:
        return {
            "name": self.name,
            "value": self.value,
            "goal": self.goal,
            "unit": self.unit,
            "reached": self.reached,
            "raw": self.raw,
        }


def _short(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    return str(value)


def percentile(values: list[float], percent: float) -> float:
    """The value that `percent` of all are not above (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def median(values: list[float]) -> float:
    return statistics.median(values)


def cpu_seconds(pid: int) -> float:
    """Processor time a process has used (Linux, proc(5): utime and stime of /proc/PID/stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mib(pid: int) -> float:
    """The most memory a process has held (Linux, VmHWM of /proc/PID/status), in MiB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return float("nan")


class Stopwatch:
    """`with Stopwatch() as watch: ...` and then `watch.seconds`."""

    def __enter__(self) -> Stopwatch:
        self._start = time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = time.perf_counter() - self._start
