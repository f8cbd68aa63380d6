"""The benchmark's row about a movie: the farm's, from asking for it to its end, beside one bare
Blender that encodes the same pictures with the same settings."""

from __future__ import annotations

import itertools
import os
import random
from pathlib import Path

from support import sample_pictures, scenes
from support.bench import Row, Stopwatch
from support.bench_farm import JOB_S, Bench

SIZE = (1920, 1080)
DRAWN = 24  # pictures that differ; a longer movie shows them again
BARE = """
import os
strips = scene.sequence_editor_create()
strips = strips.strips if hasattr(strips, "strips") else strips.sequences
names = sorted(os.listdir({folder!r}))
strip = strips.new_image("pictures", os.path.join({folder!r}, names[0]), 1, 1)
for name in names[1:]:
    strip.elements.append(name)
strip.frame_final_duration = len(names)
scene.view_settings.view_transform = "Standard"
written, codec = scene.render.image_settings, scene.render.ffmpeg
if hasattr(written, "media_type"):
    written.media_type = "VIDEO"
written.file_format, written.color_mode = "FFMPEG", "RGB"
codec.format, codec.codec, codec.audio_codec = "MPEG4", "H264", "NONE"
codec.constant_rate_factor, codec.ffmpeg_preset = "HIGH", "GOOD"
"""


def film(short: bool) -> list[Row]:
    """Wall time in one run; a worker that has nothing else to do, as at the end of a job."""
    frames = 24 if short else 240
    with Bench() as bench:
        pictures = bench.folder / "out-film"
        draw(pictures, frames)
        ends = {"frames": (1, frames), "size": SIZE}
        scene = scenes.make(bench.blender, bench.folder / "film.blend", **ends)
        bare, target = bench.folder / "bare.blend", bench.folder / "bare.mp4"
        encode = BARE.format(folder=str(pictures))
        scenes.make(bench.blender, bare, output=str(target), extra=encode, **ends)
        with Stopwatch() as alone:
            bench.plain(bare, "-a").wait(JOB_S)
        bench.farm.start_workers("w1")
        job = {"blend_file": scene, "output_path": pictures / "f_", "overwrite": False}
        kept = bench.farm.submit(**job, start_frame=1, end_frame=frames)
        bench.farm.finished(kept, JOB_S)
        bench.farm.free_again()
        with Stopwatch() as ours:
            later = bench.farm.post("/video", {"job_id": kept})["job_id"]
            record = bench.farm.finished(later, JOB_S)
        made = record["video"]
        sizes = [path.stat().st_size for path in (Path(made["file"]), target)]
    raw = {"farm s": ours.seconds, "bare s": alone.seconds, "frames": made["frames"]}
    raw["MB, bare MB"] = " ".join(f"{size / 1e6:.2f}" for size in sizes)
    is_whole = made["frames"] == frames and min(sizes) > 0.9 * max(sizes)
    ratio = ours.seconds / alone.seconds if is_whole else float("inf")
    return [Row("a movie of 1080p / bare Blender encoding it", ratio, 1.3, "", raw)]


def draw(folder: Path, frames: int) -> None:
    """Pictures with soft colours and some grain that move, so that there is something to encode."""
    folder.mkdir(parents=True)
    dice = random.Random(1)
    wave = itertools.accumulate(dice.choice((-1, 0, 0, 1)) for _ in range(1 << 16))
    line = bytes(min(255, max(0, 128 + value)) for value in wave)
    width, height = SIZE
    for number in range(1, frames + 1):
        path = folder / f"f_{number:04d}.png"
        if number > DRAWN:
            os.link(folder / f"f_{(number - 1) % DRAWN + 1:04d}.png", path)
            continue
        starts = (
            (row * 5 + number * 97) * 3 % 50_000 + dice.randrange(2) * 3 for row in range(height)
        )
        rows = [line[start : start + 3 * width] for start in starts]
        path.write_bytes(sample_pictures.png_of(width, rows))
