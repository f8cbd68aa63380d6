"""The benchmark's rows about projects that are sent: one large file, thousands of small ones, a
line of 1 Gbit/s, and a whole job beside the same one on a shared folder.

The add-on's own sender and a worker's own cache do the work, each in a process of its own, on a
disk in memory: the processors are to be measured, not what this computer writes to.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from support import addon as kit
from support.bench import Row, median
from support.bench_farm import JOB_S, Bench, same_pixels
from support.bench_streams import IN_MEMORY
from support.local_farm import LocalFarm

CLIENT_PY = Path(__file__).with_name("copies_client.py")
LINK_PY = Path(__file__).with_name("shaped_link.py")
MB = 1_000_000
TRANSFER_S = 600
SPEED_GOAL, LINE_GOAL = 0.5, 0.93
LINE_BYTES_S = 1e9 / 8
SMALL_FILES, SMALL_BYTES = 10_000, 4096
NODES = 4
# Files that the scene names and no frame opens: they cost what sending costs, and nothing else.
PROJECT = """
import os
for number in range({count}):
    path = {folder!r} + "/%d.png" % number
    os.makedirs({folder!r}, exist_ok=True)
    image = bpy.data.images.new("part", 8, 8)
    image.filepath_raw, image.file_format = path, "PNG"
    image.save()
    image.source, image.filepath, image.use_fake_user = "FILE", path, True
    with open(path, "ab") as file:
        file.write(os.urandom({each}))
"""


@contextlib.contextmanager
def in_memory(most_bytes: int) -> Iterator[Path]:
    """A folder for so much, and where all temporary folders are made meanwhile."""
    fits = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > 2 * most_bytes
    before = tempfile.tempdir
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if fits else None) as folder:
        tempfile.tempdir = folder
        try:
            yield Path(folder)
        finally:
            tempfile.tempdir = before


@contextlib.contextmanager
def farm(*arguments: str) -> Iterator[LocalFarm]:
    case = unittest.TestCase()
    try:
        started = LocalFarm(case)
        started.start_manager("--no-discovery", *arguments)
        yield started
    finally:
        case.doCleanups()


def client(*arguments: object, before: tuple[str, ...] = ()) -> dict:
    """What one end of a transfer tells of it."""
    return json.loads(begin(*arguments, before=before).communicate(timeout=TRANSFER_S)[0])


def begin(*arguments: object, before: tuple[str, ...] = ()) -> subprocess.Popen:
    command = [*before, sys.executable, str(CLIENT_PY), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@contextlib.contextmanager
def bare_server(host: str, file: Path, folder: Path) -> Iterator[int]:
    process = begin("bare-serve", host, file, folder)
    try:
        yield int(process.stdout.readline())
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def random_file(path: Path, size: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as file:
        for at in range(0, size, MB):
            file.write(os.urandom(min(MB, size - at)))
    return path


# -- one large file, and many small ones -----------------------------------------------------------


def large_file(short: bool) -> list[Row]:
    """Each kind of transfer in turn with the bare one: what else the machine does hits both."""
    size, rounds = (200 * MB, 3) if short else (2000 * MB, 3)
    up, down, raw = [], [], {"MB": size // MB}
    with in_memory(6 * size) as folder:
        for number in range(rounds):
            root = folder / f"project {number}"
            file = random_file(root / "a.blend", size)
            with farm() as here, bare_server("127.0.0.1", file, folder) as port:
                bare_up = client("bare-send", "127.0.0.1", port, file)["send_s"]
                sent = client("send", "127.0.0.1", here.port, root)
                bare_down = client("bare-fetch", "127.0.0.1", port, folder)["fetch_s"]
                arguments = (here.port, sent["project"], folder / "node")
                fetched = client("fetch", "127.0.0.1", *arguments)["fetch_s"]
            up.append((bare_up, sent["send_s"], sent["hash_s"]))
            down.append((bare_down, fetched))
            shutil.rmtree(folder / "node")
            shutil.rmtree(root)
    raw["hash s"] = median([hashing for *_, hashing in up])
    return [
        _share_row("send", size, [each[:2] for each in up], raw),
        _share_row("fetch", size, down, raw),
    ]


def _share_row(what: str, size: int, pairs: list[tuple[float, float]], more: dict) -> Row:
    share = median([bare / ours for bare, ours in pairs])
    ours = {"ours GB/s": size / median([ours for _, ours in pairs]) / 1e9}
    bare = {"bare GB/s": size / median([bare for bare, _ in pairs]) / 1e9}
    shown = f"{share:.2f} (goal >= {SPEED_GOAL})"
    name = f"copies: {what} one file / a bare socket with SHA-256"
    return Row(name, SPEED_GOAL / share, 1.0, "", {**ours, **bare, **more}, shown)


def small_files(short: bool) -> list[Row]:
    count = SMALL_FILES // 5 if short else SMALL_FILES
    with in_memory(1000 * MB) as folder:
        root = folder / "project"
        blend = random_file(root / "a.blend", 20 * MB * count // SMALL_FILES)
        for number in range(count):
            random_file(root / f"t{number % 50}" / f"{number}.bin", SMALL_BYTES)
        with farm() as here:
            sent = client("send", "127.0.0.1", here.port, root)
            fetched = client(
                "fetch", "127.0.0.1", here.port, sent["project"], folder / "node"
            )["fetch_s"]  # fmt: skip
        size = blend.stat().st_size
    part = count / SMALL_FILES
    seconds = sent["hash_s"] + sent["send_s"]
    raw = {"files": count, "hash s": sent["hash_s"], "send s": sent["send_s"]}
    again = {"files": count, "sent bytes": sent["again_sent"], "the .blend": size}
    name = f"copies: {count} files of 4 KB"
    return [
        Row(f"{name}, hashed and sent", seconds, 10 * part, "s", raw),
        Row(f"{name}, fetched by a node", fetched, 10 * part, "s", {"files": count}),
        Row(f"{name}, again with a changed .blend", sent["again_s"], 1.0 * part, "s", again),
        Row("copies: sent again / the .blend", sent["again_sent"] / size, 1.01, "", again),
    ]


# -- a line of 1 Gbit/s ----------------------------------------------------------------------------


def line(short: bool) -> list[Row]:
    """In network namespaces of their own; needs root, `ip` and `tc`."""
    tools = all(map(shutil.which, ("ip", "tc", "unshare", "nsenter")))
    if not (tools and hasattr(os, "geteuid") and os.geteuid() == 0):
        print("    (no line of 1 Gbit/s: that needs root on Linux, ip, tc and util-linux)")
        return []
    size = 100 * MB if short else 1000 * MB
    with in_memory((NODES + 6) * size) as folder:
        command = ["unshare", "-n", sys.executable, str(LINK_PY), str(size), str(NODES)]
        there = {**os.environ, "TMPDIR": str(folder)}
        done = subprocess.run(
            command, env=there, stdout=subprocess.PIPE, check=True, timeout=TRANSFER_S
        )
    told = json.loads(done.stdout.splitlines()[-1])
    rows = []
    for what in ("send", "fetch"):
        share = size / told[f"{what}_s"] / LINE_BYTES_S
        raw = {"MB": size // MB, "s": told[f"{what}_s"], "a bare socket s": told[f"bare_{what}_s"]}
        shown = f"{share:.3f} (goal >= {LINE_GOAL})"
        rows.append(
            Row(f"copies: {what} / a line of 1 Gbit/s", LINE_GOAL / share, 1, "", raw, shown)
        )
    ratio = told["all_s"] / told["fetch_s"]
    share = NODES * size / told["all_s"] / LINE_BYTES_S  # nothing that is on it but for headers
    raw = {"one s": told["fetch_s"], "all s": told["all_s"], "of the line": share}
    rows.append(Row(f"copies: {NODES} nodes fetch over one line / one", ratio, NODES, "", raw))
    return rows


# -- a whole job -----------------------------------------------------------------------------------


def job(short: bool) -> list[Row]:
    """From the button to the last picture in the artist's folder, and the same on a shared one: in
    turns, so that what else the machine does hits both."""
    frames, each, rounds = (20, 2 * MB, 1) if short else (60, 10 * MB, 2)
    by_copies, shared, transfers, same = [], [], [], True
    with in_memory(3000 * MB), Bench() as bench:
        bench.farm.start_workers("w1", "w2")
        for number in range(rounds):
            files = bench.folder / f"files {number}"
            extra = PROJECT.format(folder=str(files), count=20, each=each)
            scene = bench.scene(f"copied {number}", frames, extra=extra)
            ways = [("SHARED", shared), ("COPIES", by_copies)]
            for how, runs in ways if number % 2 == 0 else reversed(ways):
                out = bench.folder / f"{how} {number}"
                runs.append(_from_button_to_last(bench, scene, how, out, frames))
            pictures = (bench.folder / f"{how} {number}" for how, _runs in ways)
            same = same_pixels(*pictures, frames) and same
            moved = sum(path.stat().st_size for path in files.iterdir()) + scene.stat().st_size
            transfers.append(_bare_transfer(bench, next(files.iterdir())) * moved)
    ratio = (sum(run.all for run in by_copies) - sum(transfers)) / sum(r.all for r in shared)
    raw = {"frames": frames, "MB": moved // MB, "transfer s": median(transfers)}
    for how, runs in (("copies", by_copies), ("shared", shared)):
        raw.update({f"{how} {name} s": median(list(v)) for name, v in zip(Run._fields, zip(*runs))})
    raw["pixels equal"] = same
    name = "copies: a job less the transfer / on a shared folder"
    return [Row(name, ratio if same else float("inf"), 1.10, "", raw)]


class Run(NamedTuple):
    """Seconds since the button was pressed."""

    sent: float  # until the manager has all of it
    first: float  # until the first picture is in the artist's folder
    all: float  # until the last one is


def _from_button_to_last(bench: Bench, scene: Path, how: str, out: Path, frames: int) -> Run:
    home = bench.folder / f"home {out.name}"
    home.mkdir()
    told = kit.run(
        bench.blender, "button", home, blend=str(scene), port=bench.farm.port, files=how,
        directory=f"{out}/",
    )  # fmt: skip
    assert told["outcome"] == ["FINISHED"], told["console"]
    bench.farm.finished(told["jobs"][0], JOB_S)
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) == frames, f"{len(pictures)} pictures in {out}"
    bench.farm.free_again()
    times = sorted(picture.stat().st_mtime for picture in pictures)
    return Run(*(moment - told["pressed"] for moment in (told["sent"], times[0], times[-1])))


def _bare_transfer(bench: Bench, file: Path) -> float:
    """Seconds a byte takes there and to one node, over a bare socket with SHA-256."""
    with bare_server("127.0.0.1", file, bench.folder) as port:
        seconds = client("bare-send", "127.0.0.1", port, file)["send_s"]
        seconds += client("bare-fetch", "127.0.0.1", port, bench.folder)["fetch_s"]
    return seconds / file.stat().st_size
