"""The benchmark's rows with real Blender and real workers, against plain Blender in the same run.

The scenes keep a diary: their own script writes a line (process, event, frame, time) whenever
Blender begins a frame and whenever a picture is written (by the file's own time: the farm puts the
picture at its final place before scripts hear of it, and Blender waits for that). The times are the
system's monotonic clock, which all processes share, so nothing here relies on what the farm says of
itself.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
import unittest
from pathlib import Path
from typing import NamedTuple

from support import blender_path, openjd, scenes, waiting
from support.bench import Row, Stopwatch, median, percentile
from support.local_farm import LocalFarm

DIARY = """
text = bpy.data.texts.new("diary.py")
text.use_module = True
text.write('''
import bpy, os, time
PLACE, SLOW = %r, %r
def write(event, scene, ago=0.0):
    with open(PLACE, "a") as diary:
        line = (os.getpid(), event, scene.frame_current, time.monotonic() - ago)
        diary.write("%%d %%s %%d %%r\\\\n" %% line)
@bpy.app.handlers.persistent
def begins(scene, *_):
    write("begins", scene)
    time.sleep(SLOW.get(scene.frame_current, 0))
@bpy.app.handlers.persistent
def written(scene, *_):
    picture = bpy.path.abspath(scene.render.frame_path())
    write("written", scene, time.time() - os.stat(picture).st_mtime)
bpy.app.handlers.render_pre.append(begins)
bpy.app.handlers.render_write.append(written)
''')
"""
MESH = """
bpy.ops.mesh.primitive_grid_add(x_subdivisions=%d, y_subdivisions=%d, size=4)
bpy.context.object.data.materials.append(glow)
cube.animation_data_clear()  # one moving thing, and Cycles sorts all triangles anew
for frame, height in ((1, 4.0), (101, 9.0)):
    scene.camera.location.z = height
    scene.camera.keyframe_insert("location", frame=frame)
"""
SIZE, SAMPLES = (320, 180), 16
GRID = 900  # squared: about 57 MB of mesh in the file
JOB_S = 600
SELDOM_S = 0.5  # asked fifty times a second, the manager would do little else in so short a job


class Entry(NamedTuple):
    process: int
    event: str
    frame: int
    at: float  # monotonic s


class Bench:
    """A folder, a farm, scenes and their diaries; ends everything at the end."""

    def __init__(self) -> None:
        self._cleanup = unittest.TestCase()
        self.blender = blender_path()
        if self.blender is None:
            raise SystemExit("These rows need Blender. Install it, or name others with --only.")

    def __enter__(self) -> Bench:
        self.farm = LocalFarm(self._cleanup)
        self.folder = self.farm.folder / "share"
        self.farm.start_manager("--no-discovery")
        return self

    def __exit__(self, *_: object) -> None:
        self._cleanup.doCleanups()

    def scene(
        self, name: str, frames: int, slow: dict | None = None, extra: str = "", **settings: object
    ) -> Path:
        extra += DIARY % (str(self.folder / f"{name}.diary"), slow or {})
        path = self.folder / f"{name}.blend"
        settings = {"size": SIZE, "samples": SAMPLES, **settings}
        return scenes.make(self.blender, path, frames=(1, frames), extra=extra, **settings)

    def diary(self, name: str) -> list[Entry]:
        path = self.folder / f"{name}.diary"
        if not path.exists():
            return []
        lines = (line.split() for line in path.read_text().splitlines())
        return [Entry(int(pid), event, int(frame), float(at)) for pid, event, frame, at in lines]

    def forget(self, name: str) -> None:
        (self.folder / f"{name}.diary").unlink(missing_ok=True)

    def plain(self, scene: Path, *arguments: str) -> subprocess.Popen:
        """`blender -b SCENE arguments`, as a person types it."""
        command = [self.blender, "-b", "--enable-autoexec", str(scene), *arguments]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def submit(self, scene: Path, frames: int, name: str = "") -> int:
        output = self.folder / f"out-{name or scene.stem}" / "f_"
        return self.farm.submit(
            blend_file=scene,
            output_path=output,
            start_frame=1,
            end_frame=frames,
            allow_scripts=True,
        )

    def wait_for(self, name: str, event: str, frame: int, count: int = 1) -> Entry:
        def found() -> list[Entry]:
            entries = [e for e in self.diary(name) if (e.event, e.frame) == (event, frame)]
            return entries if len(entries) >= count else []

        what = f"frame {frame} of {name} to be {event}"
        return self.farm.wait(found, JOB_S, what)[count - 1]

    def own_start(self, scene: Path, short: bool) -> float:
        """Seconds from Blender's start until it begins the first frame of this scene."""
        times = []
        for _ in range(1 if short else 3):
            self.forget(scene.stem)
            began = time.monotonic()
            self.plain(scene, "-o", str(self.folder / "own-start" / "f_"), "-f", "1").wait(JOB_S)
            times.append(self.diary(scene.stem)[0].at - began)
        self.forget(scene.stem)
        return median(times)


def speed(short: bool) -> list[Row]:
    """The farm against bare Blender, and how long Blender stands idle between two frames."""
    frames = 20 if short else 60
    half = frames // 2
    with Bench() as bench:
        scene = bench.scene("speed", frames)
        plain = str(bench.folder / "plain" / "f_")
        with Stopwatch() as bare:
            halves = ((1, half), (half + 1, frames))
            lanes = [
                bench.plain(scene, "-o", plain, "-s", str(a), "-e", str(b), "-a") for a, b in halves
            ]
            for lane in lanes:
                lane.wait(JOB_S)
        tried = 6 if short else frames  # each is as dear as the next
        with Stopwatch() as cold:
            _two_lanes(bench, scene, plain, tried)
        one_by_one = cold.seconds * frames / tried
        bench.forget("speed")
        bench.farm.start_workers("w1", "w2")
        began = time.monotonic()
        job = bench.submit(scene, frames)
        waiting.until(lambda: bench.farm.record(job), JOB_S, "the job's end", every_s=SELDOM_S)
        pictures = (bench.folder / "out-speed").iterdir()
        last = max(picture.stat().st_mtime for picture in pictures)
        ours = last - time.time() + time.monotonic() - began
        idle = _idle_times(bench.diary("speed"))
    raw = {"farm s": ours, "bare s": bare.seconds, "one by one s": one_by_one, "frames": frames}
    gain = one_by_one / ours
    idle_raw = {"gaps": len(idle), "worst ms": max(idle) * 1000}
    return [
        Row("two workers / two bare halves side by side", ours / bare.seconds, 1.10, "", raw),
        Row("one process a frame / ours", 3.1 / gain, 1.0, "", raw, f"{gain:.2f} (goal >= 3.1)"),
        Row("Blender idle between frames, median", median(idle) * 1000, 15, "ms", idle_raw),
        *_tail(idle, idle_raw, short),
    ]


def bundle(short: bool) -> list[Row]:
    """A job by its Open Job Description bundle, run by openjd-cli, against bare Blender: ten frames
    a task, and one, where the engine's own time for empty tasks counts for nothing."""
    frames, found = (20 if short else 40), []
    with Bench() as bench:
        scene = bench.scene("bundle", frames)
        job = {"blend_file": str(scene), "output_path": str(bench.folder / "out" / "f_")}
        places = {name: bench.folder / name for name in ("tens", "ones", "empty")}
        for name, place in places.items():
            ranges = [(1, frames, 1)]
            many = 10 if name == "tens" else 1
            openjd.write_bundle(place, {**job, "allow_scripts": True}, ranges, per_task=many)
        openjd.empty(places["empty"])
        for _ in range(1 if short else 3):
            with Stopwatch() as bare:
                bench.plain(scene, "-o", str(bench.folder / "plain" / "f_"), "-a").wait(JOB_S)
            found.append({"bare": bare.seconds, **{n: _run_s(p) for n, p in places.items()}})
    tens = median([each["tens"] / each["bare"] for each in found])
    whole = median([each["ones"] / each["bare"] for each in found])
    ours = median([(each["ones"] - each["empty"]) / each["bare"] for each in found])
    raw = {f"{name} s": seconds for name, seconds in found[-1].items()}
    return [
        Row(f"{frames} frames by the bundle, ten a task / bare blender -a", tens, 1.15, "", raw),
        Row("one a task, less empty tasks / bare blender -a", ours, 1.15, "", {"whole": whole}),
    ]


def _run_s(bundle: Path) -> float:
    with Stopwatch() as watch:
        said = openjd.run(bundle, "Render")
    assert said.startswith("exit code 0"), said
    return watch.seconds


def _tail(idle: list[float], raw: dict, short: bool) -> list[Row]:
    """The slowest gaps; of the few of the short form it would be one gap's bad luck."""
    p99 = percentile(idle, 99) * 1000
    return [] if short else [Row("Blender idle between frames, p99", p99, 60, "ms", raw)]


def _two_lanes(bench: Bench, scene: Path, output: str, frames: int) -> None:
    """`blender -b SCENE -f N` for every frame, two at a time."""
    numbers = iter(range(1, frames + 1))
    lanes: list[subprocess.Popen] = []
    for number in numbers:
        if len(lanes) == 2:
            waiting.until(lambda lanes=lanes: len(_still(lanes)) < 2, JOB_S, "a lane", 0.005)
            lanes = _still(lanes)
        lanes.append(bench.plain(scene, "-o", output, "-f", str(number)))
    for lane in lanes:
        lane.wait(JOB_S)


def _still(lanes: list[subprocess.Popen]) -> list[subprocess.Popen]:
    return [lane for lane in lanes if lane.poll() is None]


def _idle_times(diary: list[Entry]) -> list[float]:
    """Seconds from a picture written to the next frame begun, in each Blender."""
    gaps = []
    for process in {entry.process for entry in diary}:
        own = [entry for entry in diary if entry.process == process]
        for before, after in zip(own, own[1:]):
            if (before.event, after.event) == ("written", "begins"):
                gaps.append(after.at - before.at)
    return gaps


def next_job(short: bool) -> list[Row]:
    """An idle worker opens the next job's file while another ends the job before."""
    with Bench() as bench:
        first = bench.scene("first", 3, slow={3: 6.0})
        second = bench.scene("second", 4)
        start = bench.own_start(second, short)
        bench.forget("first")
        bench.farm.start_workers("w1", "w2")
        bench.submit(first, 3)
        job = bench.submit(second, 4)
        bench.farm.finished(job, JOB_S)
        ended = bench.wait_for("first", "written", 3).at
        began = min(entry.at for entry in bench.diary("second"))
    raw = {"handover s": began - ended, "blender's start s": start}
    return [
        Row("next job's first frame begins / Blender's start", (began - ended) / start, 1, "", raw)
    ]


def heavy_mesh(short: bool) -> list[Row]:
    """A big mesh, which Blender reads once and prepares for each frame: against Blender alone, and
    against a process for each frame. The scene does not keep data between frames: that is the
    artist's to choose, and some scenes look wrong with it."""
    frames, grid = (3 if short else 10), GRID
    tiny = {"size": (64, 36), "samples": 1}  # the mesh is to be measured, not its pixels
    with Bench() as bench:
        scene = bench.scene("heavy", frames, extra=MESH % (grid, grid), **tiny)
        plain = bench.folder / "plain"
        with Stopwatch() as bare:
            bench.plain(scene, "-o", str(plain / "f_"), "-a").wait(JOB_S)
        with Stopwatch() as cold:
            for frame in range(1, frames + 1):
                bench.plain(scene, "-o", str(bench.folder / "cold" / "f_"), "-f", str(frame)).wait(
                    JOB_S
                )
        bench.forget("heavy")
        bench.farm.start_workers("w1")
        with Stopwatch() as ours:
            bench.farm.finished(bench.submit(scene, frames), JOB_S)
        same = same_pixels(plain, bench.folder / "out-heavy", frames)
        size = scene.stat().st_size / 1e6
    raw = {"farm s": ours.seconds, "bare s": bare.seconds, "one by one s": cold.seconds}
    raw.update({"frames": frames, "file MB": size, "pixels equal": same})
    ratio = ours.seconds / bare.seconds if same else float("inf")
    gain = cold.seconds / ours.seconds
    return [
        Row("big mesh, one worker / bare blender -a", ratio, 1.20, "", raw),
        Row(
            "big mesh, one process a frame / ours",
            1.2 / gain,
            1,
            "",
            raw,
            f"{gain:.2f} (goal >= 1.2)",
        ),
    ]


def same_pixels(one: Path, other: Path, count: int) -> bool:
    from support import needs

    pixels = needs.pictures()
    names = sorted(path.name for path in one.iterdir())
    differences = [pixels.difference(one / name, other / name) for name in names]
    return len(names) == count and not any(differences)


def recovery(short: bool) -> list[Row]:
    """How soon a frame renders again when its Blender, or its whole worker, is killed."""
    with Bench() as bench:
        scene = bench.scene("recovery", 2, slow={1: 3.0, 2: 3.0})
        start = bench.own_start(scene, short)
        bench.farm.start_workers("w1")
        bench.submit(scene, 1, "one")
        victim = bench.wait_for("recovery", "begins", 1)
        killed = time.monotonic()
        os.kill(victim.process, signal.SIGKILL)
        again = bench.wait_for("recovery", "begins", 1, count=2).at - killed
        bench.farm.free_again()
        bench.forget("recovery")
        bench.farm.start_workers("w2")
        job = bench.submit(scene, 2, "two")
        for frame in (1, 2):  # one on each worker
            bench.wait_for("recovery", "begins", frame)
        killed = time.monotonic()
        bench.farm.kill("w1")
        taken = _begun_again(bench, killed)
        bench.farm.finished(job, JOB_S)
        shutil.rmtree(bench.folder / "out-two", ignore_errors=True)
    raw = {"again s": again, "blender's start s": start}
    return [
        Row("Blender killed: its frame begins again, less the start", again - start, 1, "s", raw),
        Row("worker killed: its frame begins elsewhere", taken, 11, "s"),
    ]


def _begun_again(bench: Bench, killed: float) -> float:
    """Seconds from the kill until a frame that was begun before it begins once more."""

    def again() -> list[float]:
        before = {e.frame for e in bench.diary("recovery") if e.event == "begins" and e.at < killed}
        written = {
            e.frame for e in bench.diary("recovery") if e.event == "written" and e.at < killed
        }
        later = [e for e in bench.diary("recovery") if e.event == "begins" and e.at > killed]
        return [e.at - killed for e in later if e.frame in before - written]

    return bench.farm.wait(again, JOB_S, "the dead worker's frame to begin elsewhere")[0]
