"""An artist in a bad night: sends a project as copies, and fetches all its pictures.

    python3 tests/support/chaos_artist.py PORT WORK.json

With the add-on's own code, through the network that breaks. Killed and started again it goes on:
what is known of the job is written into WORK.json, which has

    {"blend", "extra", "output": paths, "changes": whether `extra` changes while it is sent, "job":
     what is posted, "asked": from then on nobody can tell whether the job was queued, "job_id"}
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import addon as kit

addon = kit.load()
CHANGE_S, RETRY_S = 0.3, 0.5


def note(place: Path, work: dict, **more: object) -> None:
    """On the disk, or not at all."""
    work.update(more)
    part = place.with_suffix(".part")
    part.write_text(json.dumps(work))
    os.replace(part, place)


def change(path: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


def patiently(step):
    """What breaks tonight is mended some time."""
    while True:
        try:
            return step()
        except (addon.FarmError, OSError) as problem:
            print(f"again: {problem}", flush=True)
            time.sleep(RETRY_S)


def send(target: object, place: Path, work: dict) -> None:
    courier = addon.Courier(target, float("inf"))
    extra = Path(work["extra"])
    if work["changes"]:
        threading.Timer(CHANGE_S, change, [extra]).start()
        note(place, work, changes=False)
    files = [addon.SentFile(str(extra))]
    project = patiently(lambda: addon.send_project(courier, work["blend"], files))
    courier.close()
    note(place, work, asked=True)
    job, _said = addon.send_job(target, {**work["job"], "files": "copies", "project": project})
    note(place, work, job_id=job.job_id)


def main(port: int, place: Path) -> None:
    work = json.loads(place.read_text())
    target = addon.make_target("127.0.0.1", port, "")
    if "job_id" not in work and not work.get("asked"):
        send(target, place, work)
    if "job_id" in work:
        folder = os.path.dirname(work["output"])
        courier = addon.Courier(target, float("inf"))
        patiently(lambda: addon.fetch_results(courier, work["job_id"], folder, True))
        note(place, work, fetched=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
