"""The benchmark's rows on frames that several nodes render together, with real Blender.

A node is a worker that may use one core, so that two cores are two nodes; plain Blender, to which
they are compared, has such a core for itself, too, while another Blender works on the other one.
The picture is as large as one of 4K, and full of noise; how long it takes is set by its samples.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable

from support import PROGRAMS, scenes
from support.bench import Row, Stopwatch, median
from support.bench_farm import JOB_S, Bench

from rendering import exr_strips

LARGE = (3840, 2160)
SMALL = (960, 540)
STRIPS = 16
ROUNDS = 3
ASK_S = 1.0
# Until whoever started it is gone, who may have been killed.
SPIN = """
import os
parent = os.getppid()
while os.getppid() == parent:
    for _ in range(10**6):
        pass
"""
TRIED = (2, 6)  # samples, to see how long one takes
NOISE = """
bpy.ops.mesh.primitive_plane_add(size=60)
noise = glow.node_tree.nodes.new("ShaderNodeTexWhiteNoise")
glow.node_tree.links.new(normal.node.outputs["Position"], noise.inputs["Vector"])
glow.node_tree.links.new(noise.outputs["Color"], light.inputs["Color"])
bpy.context.object.data.materials.append(glow)
scene.view_layers[0].use_pass_z = True
"""
ADAPTIVE = """
scene.cycles.use_adaptive_sampling = True
scene.cycles.adaptive_threshold = 0.0001  # no pixel is ready sooner
"""
MAKE_STRIPS = """
import bpy, os, sys
rendering, folder, count = @
sys.path.insert(0, rendering)
import split_frames, split_verdicts
scene = bpy.context.scene
scene.cycles.samples = 1
lines = scene.render.resolution_y
width = scene.render.resolution_x
ends = [lines // 16 * at // count * 16 for at in range(count)] + [lines]
for at, (top, end) in enumerate(zip(ends, ends[1:])):
    area = (0, lines - end, width, lines - top)
    place = os.path.join(folder, "%02d" % at)
    with split_frames.as_strip(scene, place, area, 0, split_verdicts):
        bpy.ops.render.render(write_still=True)
"""


class Nodes(Bench):
    """Workers on a core each, and their Blenders alone on the same."""

    def __enter__(self) -> Nodes:
        super().__enter__()
        self.cores = sorted(os.sched_getaffinity(0))[:2]
        if len(self.cores) < 2:
            raise SystemExit("These rows need two cores. Name others with --only.")
        self.frames: dict[Path, int] = {}
        self._jobs = self._told = 0
        return self

    def still(
        self, name: str, size: tuple, seconds: float, frames: int = 1, extra: str = ""
    ) -> Path:
        """A scene whose frames take about so long on one core."""
        tries = [self.alone(self.scene("try", size, samples, 1, extra)) for samples in TRIED]
        each = max(1e-3, (tries[1] - tries[0]) / (TRIED[1] - TRIED[0]))
        samples = max(1, TRIED[0] + round((seconds - tries[0]) / each))
        return self.scene(name, size, samples, frames, extra)

    def scene(
        self, name: str, size: tuple, samples: int = 1, frames: int = 1, extra: str = ""
    ) -> Path:
        path = self.folder / f"{name}.blend"
        self.frames[path] = frames
        options = {"size": size, "samples": samples, "extra": NOISE + extra}  # and on one thread
        return scenes.make(self.blender, path, frames=(1, frames), **options)

    def alone(self, scene: Path) -> float:
        """Seconds of Blender alone on one core for a frame of a scene, the other core as busy."""
        began = time.monotonic()
        running = [
            subprocess.Popen(
                ["taskset", "-c", str(core), self.blender, "-b", str(scene)]
                + ["-o", str(self.folder / f"alone-{scene.stem}-{core}" / "f_")]
                + ["-f", "1"],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            for core in self.cores
        ]
        for each in running:
            each.wait(JOB_S)
        return time.monotonic() - began

    def beside(self, scene: Path, *ours: Callable[[], float]) -> list[list[tuple[float, float]]]:
        """(s that each of ours takes, s of Blender alone for the frame) in each of some rounds.

        A core of a shared machine may have half of its speed a minute later. So Blender alone is
        timed between any two of ours, and a figure is the middle one of its rounds.
        """
        found: list[list[tuple[float, float]]] = [[] for _ in ours]
        before = self.alone(scene)
        for at in range(ROUNDS * len(ours)):
            took, after = ours[at % len(ours)](), self.alone(scene)
            found[at % len(ours)].append((took, (before + after) / 2))
            before = after
        return found

    def start(self, *names: str) -> None:
        """A worker on each core, ready."""
        self.farm.start_workers(*names)
        for name, core in zip(names, self.cores):
            pid = str(self.farm.processes[name].pid)
            subprocess.run(
                ["taskset", "-a", "-c", "-p", str(core), pid], check=True, stdout=subprocess.DEVNULL
            )

    def together(self, scene: Path, split: str = "auto") -> float:
        """Seconds from the job's submission until all of its pictures are there."""
        frames, self._jobs = self.frames[scene], self._jobs + 1
        output = self.folder / f"out-{self._jobs}"
        began = time.time()
        job = self.farm.submit(
            blend_file=scene,
            output_path=output / "f_",
            start_frame=1,
            end_frame=frames,
            split=split,
        )
        self.farm.finished(job, JOB_S, ASK_S)  # each question takes a node's core from it
        ends = [picture.stat().st_mtime for picture in output.iterdir()]
        assert len(ends) == frames, self.farm.logs()
        self.farm.free_again()
        return max(ends) - began

    def strips_told(self) -> str:
        """In how many strips frames were rendered since the last question."""
        lines = [line["message"] for line in self.farm.get("/logs")["activity"]]
        told = re.findall(r"in (\d+) strips", "\n".join(lines))
        new, self._told = told[self._told :], len(told)
        return "+".join(new) or "none"


class Busy:
    """Programs that share a core with a node, each with as much right to it: two make it a node of
    a third of the speed. In sessions of their own, for Linux shares a core among sessions."""

    def __init__(self, core: int, count: int = 2) -> None:
        self._command = ["taskset", "-c", str(core), sys.executable, "-c", SPIN]
        self._count = count

    def __enter__(self) -> None:
        self._running = [
            subprocess.Popen(self._command, start_new_session=True) for _ in range(self._count)
        ]

    def __exit__(self, *_: object) -> None:
        for each in self._running:
            each.kill()
            each.wait()


def slow_share(core: int) -> float:
    """The part of a core's time that one more program gets beside busy ones."""
    spin = "import time\nend = time.monotonic() + 3\nwhile time.monotonic() < end: pass"
    command = ["taskset", "-c", str(core), sys.executable, "-c", spin]
    with Busy(core):
        before, began = os.times(), time.monotonic()
        subprocess.run(command, start_new_session=True, check=True)
        after, took = os.times(), time.monotonic() - began
    return (after.children_user - before.children_user) / took


def rows(short: bool) -> list[Row]:
    """A still, the last of three frames, nodes of unequal speed, and a job of many frames; the
    short form only joins, for less than minutes tells nothing of the rest."""
    with Nodes() as nodes:
        if short:
            return [_of_joining(nodes, nodes.scene("large", LARGE))]
        large, few = nodes.still("large", LARGE, 110), nodes.still("few", SMALL, 45, frames=3)
        many = nodes.still("many", SMALL, 1.5, frames=20)
        adaptive = nodes.still("adaptive", LARGE, 110, extra=ADAPTIVE)
        nodes.start("w1", "w2")
        return [
            *_of_a_still(nodes, large),
            _of_an_adaptive_still(nodes, adaptive),
            _of_three_frames(nodes, few),
            _of_many_frames(nodes, many),
            _of_joining(nodes, large),
        ]


def _of_a_still(nodes: Nodes, scene: Path) -> list[Row]:
    core = nodes.cores[1]
    share = slow_share(core)

    def beside_others() -> float:
        with Busy(core):
            return nodes.together(scene)

    equal, unequal = nodes.beside(scene, lambda: nodes.together(scene), beside_others)
    raw = _raw(equal, strips=nodes.strips_told())
    of_best = [ours / alone * (1 + share) for ours, alone in unequal]
    more = [ours - alone / 2 for ours, alone in equal]
    return [
        _ratio("a still, two workers / Blender on one core", equal, 0.55, raw),
        Row("a still, two workers: s more than half of that", median(more), 5, "s", raw),
        Row(
            "a still, nodes 1 : 3 / the best possible",
            median(of_best),
            1.15,
            "",
            {**_raw(unequal), "speed of the slow": share},
        ),
    ]


def _of_an_adaptive_still(nodes: Nodes, scene: Path) -> Row:
    """Each of whose strips is rendered with lines around it."""
    (rounds,) = nodes.beside(scene, lambda: nodes.together(scene))
    name = "a still with adaptive sampling, two workers / Blender on one core"
    return _ratio(name, rounds, 0.6, _raw(rounds, strips=nodes.strips_told()))


def _of_three_frames(nodes: Nodes, scene: Path) -> Row:
    (rounds,) = nodes.beside(scene, lambda: nodes.together(scene))
    name = "three frames, two workers / Blender's one frame"
    return _ratio(name, rounds, 1.65, _raw(rounds, strips=nodes.strips_told()))


def _ratio(name: str, rounds: list[tuple[float, float]], goal: float, raw: dict) -> Row:
    return Row(name, median([ours / alone for ours, alone in rounds]), goal, "", raw)


def _raw(rounds: list[tuple[float, float]], **more: str) -> dict:
    """The seconds of each round."""
    ours, alone = (" ".join(f"{seconds:.1f}" for seconds in each) for each in zip(*rounds))
    return {"farm s": ours, "Blender s": alone, **more}


def _of_many_frames(nodes: Nodes, scene: Path) -> Row:
    """In turn, for the machine may be another one a minute later."""
    frames = nodes.frames[scene]
    took = {"never": [], "auto": []}
    for wish in ("never", "auto", "auto", "never"):
        took[wish].append(nodes.together(scene, wish))
    never, auto = (sum(took[wish]) / 2 for wish in took)
    raw = {"with the choice s": auto, "without s": never, "frames": frames}
    return Row("many frames, with the choice / without", auto / never, 1.05, "", raw)


def _of_joining(nodes: Nodes, scene: Path) -> Row:
    """Strips with a noise that hardly shrinks, of this size."""
    folder = nodes.folder / "strips"
    values = repr((str(PROGRAMS / "worker" / "rendering"), str(folder), STRIPS))
    scenes.run_blender(nodes.blender, str(scene), "--python-expr", MAKE_STRIPS.replace("@", values))
    strips = sorted(map(str, folder.rglob("*.exr")))
    with Stopwatch() as watch:
        exr_strips.join(strips, str(folder / "joined.exr"))
    size = (folder / "joined.exr").stat().st_size / 1e6
    return Row("joining the strips", watch.seconds, 1, "s", {"strips": len(strips), "MB": size})
