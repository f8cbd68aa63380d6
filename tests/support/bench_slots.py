"""The benchmark's rows about several Blenders on one computer: what `--slots auto` makes of a job
whose frames leave cores idle, and of one whose frames do not, against one Blender in the same run.

Frames of the first scene load one core for most of the time, as rigs do that scripts drive; those
of the second are next to nothing but pixels, which Cycles shares out to all cores.
"""

from __future__ import annotations

from pathlib import Path

from support.bench import Row, Stopwatch
from support.bench_farm import JOB_S, Bench, same_pixels

RIG = """
text = bpy.data.texts.new("rig.py")
text.use_module = True
text.write('''
import bpy
@bpy.app.handlers.persistent
def rig(scene, *_):
    bpy.context.scene["angle"] = sum(step % 7 for step in range(12_000_000)) % 5
bpy.app.handlers.frame_change_pre.append(rig)
''')
"""
ALL_CORES = 'scene.render.threads_mode = "AUTO"\n'
IDLE = ("idle", {"size": (64, 36), "samples": 1}, RIG)
BUSY = ("busy", {"size": (640, 360), "samples": 48}, "")
WAYS = ("1", "auto", "2")


def slots(short: bool) -> list[Row]:
    frames = 30 if short else 60
    with Bench() as bench:
        scenes = [
            bench.scene(name, frames, extra=more + ALL_CORES, **settings)
            for name, settings, more in (IDLE, BUSY)
        ]
        times = {way: [_time(bench, scene, frames, way) for scene in scenes] for way in WAYS}
        same = all(_same(bench, scene, frames) for scene in scenes)
    idle, busy = ({way: each[at] for way, each in times.items()} for at in (0, 1))
    gain = idle["1"] / idle["auto"] if same else 0.0
    return [
        Row(
            "idle cores: one Blender / --slots auto",
            1.5 / max(gain, 1e-9),
            1.0,
            "",
            {**_named(idle), "frames": frames, "pixels equal": same},
            f"{gain:.2f} (goal >= 1.5)",
        ),
        Row("busy cores: --slots auto / one Blender", busy["auto"] / busy["1"], 1.02),
        Row("busy cores: --slots 2 / one Blender", busy["2"] / busy["1"], 1.02, "", _named(busy)),
    ]


def _named(seconds: dict[str, float]) -> dict[str, float]:
    return {f"slots {way} s": each for way, each in seconds.items()}


def _time(bench: Bench, scene: Path, frames: int, way: str) -> float:
    """How long a job takes with `--slots WAY`, in seconds."""
    name = f"{scene.stem}{way}"
    bench.farm.start_worker(name, "--slots", way)
    count = int(way) if way != "auto" else 1
    bench.farm.wait(lambda: len(bench.farm.online("ready")) == count, JOB_S, name)
    with Stopwatch() as watch:
        bench.farm.finished(bench.submit(scene, frames, name), JOB_S)
    bench.farm.stop(name)
    bench.farm.wait(lambda: not bench.farm.online(), JOB_S, f"{name} to have left")
    return watch.seconds


def _same(bench: Bench, scene: Path, frames: int) -> bool:
    one, *others = (bench.folder / f"out-{scene.stem}{way}" for way in WAYS)
    return all(same_pixels(one, other, frames) for other in others)
