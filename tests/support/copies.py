"""Sends a project to a manager as plainly as it can be done, and fetches what comes back."""

from __future__ import annotations

import hashlib
import json
import os
import urllib.request
from collections.abc import Mapping
from pathlib import Path

from support.local_farm import LocalFarm

_SPACE = """  - !<ColorSpace>
    name: {0}
    family: {0}
    equalitygroup: ""
    bitdepth: 32f
    isdata: {1}
    allocation: uniform
"""
# Of OCIO 1, which all Blenders read: linear colours are shown through a table of ours.
OCIO_CONFIG = (
    """ocio_profile_version: 1
search_path: luts
strictparsing: false
luma: [0.2126, 0.7152, 0.0722]
roles: {default: raw, data: raw, scene_linear: linear, default_float: linear, reference: linear,
  XYZ: linear, color_picking: show, default_byte: show, default_sequencer: show, color_timing: show,
  compositing_log: show, matte_paint: show, texture_paint: show}
displays:
  own:
    - !<View> {name: Own, colorspace: show}
active_displays: [own]
active_views: [Own]
colorspaces:
"""
    + _SPACE.format("linear", "false")
    + _SPACE.format("raw", "true")
    + _SPACE.format("show", "false")
    + "    from_reference: !<FileTransform> {src: own.spi1d, interpolation: linear}\n"
)
OCIO_TABLE = """Version 1
From 0.0 1.0
Length 3
Components 3
{
1.0 0.0 0.5
0.4 0.6 0.5
0.0 1.0 0.2
}
"""
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def ask(farm: LocalFarm, path: str, body: bytes | None = None) -> bytes:
    """The answer's body; raises urllib.error.HTTPError for a refusal."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{farm.port}{path}", body, dict(farm.headers)
    )
    with _opener.open(request, timeout=1200) as reply:
        return reply.read()


def send(
    farm: LocalFarm, root: Path, blend: Path, frames: Mapping[str, list[int]] | None = None
) -> str:
    """Sends everything below a folder; returns the project's id.

    Args:
        frames: by a file's name below `root`, the only frames that need it.
    """
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    files = []
    for path in paths:
        name = path.relative_to(root).as_posix()
        file = {"name": name, "bytes": path.stat().st_size, "sha256": sha(path.read_bytes())}
        file["from"] = [str(path)]
        if name in (frames or {}):
            file["frames"] = frames[name]
        files.append(file)
    listed = {"blend": blend.relative_to(root).as_posix(), "files": files}
    reply = json.loads(ask(farm, "/project", json.dumps(listed).encode()))
    missing = {digest for digest, _size in reply["missing"]}
    for path in paths:
        data = path.read_bytes()
        if sha(data) in missing:
            missing.discard(sha(data))
            ask(farm, f"/blob/{sha(data)}?total={len(data)}", data)
    return reply["project"]


def lease(farm: LocalFarm, project: str, first: int = 1, last: int = 1) -> dict:
    """Sends a job of a project that was sent; what a worker called A gets of it."""
    beat = {"name": "A", "state": "ready", "instance": "i", "can": ["frames", "copies"]}
    farm.post("/heartbeat", beat)
    farm.submit(
        blend_file="/p/a.blend", start_frame=first, end_frame=last, files="copies", project=project
    )
    path = "/job?worker=A&instance=i&can=frames,copies"
    return farm.wait(lambda: (w := farm.get(path))["lease"] and w, 20, "a lease")


def bring(farm: LocalFarm, work: dict, name: str, data: bytes) -> None:
    """Sends a picture of a lease, and reports its frame."""
    query = f"job_id={work['job_id']}&frame={work['frame']}&lease={work['lease']}"
    ask(farm, f"/result?{query}&name={name}&sha256={sha(data)}&total={len(data)}", data)
    done = {key: work[key] for key in ("job_id", "frame", "lease")}
    farm.post("/report_frame", {**done, "worker": "A", "result": "done", "file": name})


def begun(farm: LocalFarm) -> dict:
    """A job of one frame of a project of one file; what a worker called A gets of it."""
    home = farm.folder / "artist"
    home.mkdir(exist_ok=True)
    (home / "a.blend").write_bytes(b"BLENDER")
    return lease(farm, send(farm, home, home / "a.blend"))


def leave(farm: LocalFarm) -> None:
    """Worker A says goodbye."""
    farm.post("/heartbeat", {"name": "A", "state": "ready", "instance": "i", "leaving": True})


def rendered(farm: LocalFarm, name: str, data: bytes) -> int:
    """A job of one frame, whose picture has come and whose worker has left; returns its id."""
    work = begun(farm)
    bring(farm, work, name, data)
    leave(farm)
    return work["job_id"]


def results(farm: LocalFarm, job_id: int) -> dict[str, bytes]:
    """What has come back of a job, by name; each is what its SHA-256 says."""
    found = json.loads(ask(farm, f"/results?job_id={job_id}"))
    files = {}
    for file in found["files"]:
        data = ask(farm, f"/results/{urllib.request.quote(file['name'])}?job_id={job_id}")
        assert sha(data) == file["sha256"], file
        files[file["name"]] = data
    return files


def keep(files: Mapping[str, bytes], folder: Path) -> None:
    """Writes them below a folder."""
    for name, data in files.items():
        path = folder / name
        os.makedirs(path.parent, exist_ok=True)
        path.write_bytes(data)
