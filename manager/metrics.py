"""What a monitoring system asks for: `/metrics`, in Prometheus' text exposition format. Pure.

The format: https://prometheus.io/docs/instrumenting/exposition_formats/ (version 0.0.4); names are
as in https://prometheus.io/docs/practices/naming/: base units, `_total` for what only grows. What
grows begins at 0 with each start of the manager, as is usual. No label has a value for each frame,
job or worker: what is kept and sent does not grow with the farm.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from transitions import CONFIG, FREE, WORKING

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.1, 0.5, 1, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14400)  # of a frame
WORKER_STATES = ("waiting", "ready", "rendering", "done")
RESULTS = ("done", "skipped", "failed", "lost")
ENDINGS = ("completed", "completed_with_errors", "cancelled")

Labels = Mapping[str, object]
Samples = Iterable[tuple[str, Labels, float]]  # what follows the metric's name, labels, value


class Histogram:
    """How often a value was at most so large: one count for each of `bounds`, and for more."""

    def __init__(self, bounds: tuple[float, ...]):
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.sum = 0.0

    def observe(self, value: float) -> None:
        self.counts[bisect_left(self.bounds, value)] += 1
        self.sum += value

    def samples(self) -> Samples:
        """As the format has them: each bound counts all that is not above it."""
        totals = list(accumulate(self.counts))
        for bound, total in zip((*self.bounds, "+Inf"), totals):
            yield "_bucket", {"le": bound}, total
        yield "_sum", {}, self.sum
        yield "_count", {}, totals[-1]


@dataclass
class Tally:
    """What the farm has counted since it began."""

    attempts: Counter[str] = field(default_factory=Counter)  # by RESULTS
    seconds: Histogram = field(default_factory=lambda: Histogram(SECONDS))  # of frames done
    bytes: int = 0  # of their pictures
    jobs: Counter[str] = field(default_factory=Counter)  # over, by ENDINGS

    def end_attempt(self, result: str, seconds: float | None = None, size: int | None = None):
        self.attempts[result] += 1
        if result == "done":
            self.seconds.observe(seconds or 0.0)
            self.bytes += size or 0


@dataclass(frozen=True)
class Process:
    """What the rest of the manager tells of itself."""

    version: str
    started_at: float  # Unix s
    cpu_s: float
    answers: Mapping[int, int]  # HTTP status -> how many
    connections: int
    copies: tuple[int, int] | None  # (bytes used, bytes that may be) of projects; None: unknown


def text(farm: object, process: Process) -> str:
    """All metrics.

    Args:
        farm: a `farm.Farm`.
    """
    return "".join(
        [*_of_the_farm(farm), *_of_the_job(farm.job), *_of_the_past(farm.tally), *_of(process)]
    )


def _of_the_farm(farm: object) -> Iterable[str]:
    yield _metric(
        "manager_state",
        "gauge",
        "1 for the state that the manager is in.",
        _by("state", {state: farm.state == state for state in (FREE, WORKING, CONFIG)}),
    )
    states = dict.fromkeys(WORKER_STATES, 0)
    states.update(Counter(worker.state for worker in farm.workers.values()))
    yield _metric("workers", "gauge", "Workers that are online.", _by("state", states))
    yield _one("workers_paused", "Of them, those that somebody has paused.", farm.count_paused())
    yield _one("queue_jobs", "Jobs that wait for their turn.", len(farm.queue))
    waiting = sum(job.total for job in farm.queue)
    yield _one("queue_frames", "Frames of the jobs that wait for their turn.", waiting)


def _of_the_job(job: object | None) -> Iterable[str]:
    counts = _by("state", job.counts_told) if job is not None else ()
    yield _metric("job_frames", "gauge", "Frames of the running job, if any.", counts)


def _of_the_past(tally: Tally) -> Iterable[str]:
    attempts = {result: tally.attempts[result] for result in RESULTS}
    what = "Attempts at frames that are over; lost: with their worker, and tried again."
    yield _metric("frame_attempts_total", "counter", what, _by("result", attempts))
    what = "What rendering a frame took on its worker."
    yield _metric("frame_seconds", "histogram", what, tally.seconds.samples())
    yield _one("picture_bytes_total", "Bytes of the pictures of frames.", tally.bytes, "counter")
    jobs = {ending: tally.jobs[ending] for ending in ENDINGS}
    yield _metric("jobs_total", "counter", "Jobs that are over.", _by("status", jobs))


def _of(process: Process) -> Iterable[str]:
    version = [("", {"version": process.version}, 1)]
    yield _metric("build_info", "gauge", "Always 1; the manager's version.", version)
    answers = _by("code", dict(sorted(process.answers.items())))
    yield _metric("http_responses_total", "counter", "Answers to HTTP requests.", answers)
    yield _one("http_connections", "Connections that are open.", process.connections)
    if process.copies is not None:
        used, most = process.copies
        yield _one("projects_bytes", "Bytes of projects sent as copies, with pictures.", used)
        yield _one("projects_quota_bytes", "Bytes that these may have.", most)
    # These two have the names that all programs use.
    what = "Processor time, user and system."
    yield _one("process_cpu_seconds_total", what, process.cpu_s, "counter", prefix="")
    what = "When the manager was started, Unix time."
    yield _one("process_start_time_seconds", what, process.started_at, prefix="")


def _by(label: str, values: Mapping[object, float]) -> Samples:
    return [("", {label: key}, value) for key, value in values.items()]


def _one(
    name: str, what: str, value: float, kind: str = "gauge", *, prefix: str = "noctiluca_"
) -> str:
    return _metric(name, kind, what, [("", {}, value)], prefix)


def _metric(name: str, kind: str, what: str, samples: Samples, prefix: str = "noctiluca_") -> str:
    name = prefix + name
    lines = [f"# HELP {name} {what}", f"# TYPE {name} {kind}"]
    lines += [f"{name}{after}{_labels(labels)} {value + 0}" for after, labels, value in samples]
    return "\n".join(lines) + "\n"


def _labels(labels: Labels) -> str:
    if not labels:
        return ""
    return "{" + ",".join(f'{name}="{_escaped(value)}"' for name, value in labels.items()) + "}"


def _escaped(value: object) -> str:
    return str(value).replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
