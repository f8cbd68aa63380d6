"""Books kept outside the farm: what it was asked, what it acknowledged, what it said was done.

A job's folder is its own, so that a job whose acknowledgement was lost on the way, or that was sent
twice by the network, is known all the same. While the farm works, a thread looks at what it says
every `LOOK_S`: a frame that is called done must be on the disk at that moment, with the right
pixels, and a record that has been in the history must stay as it is.
"""

from __future__ import annotations

import http.client
import json
import random
import tempfile
import threading
import urllib.request
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from support import needs

LOOK_S = 0.3
ANSWER_S = 2.0
FRAMES = 12
ATTEMPTS = 6  # killing Blender costs one each time, and it is killed a lot

_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(port: int, path: str, body: dict | None = None) -> dict | None:
    """The manager's answer, or None when there is none that says yes."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data, headers)
    try:
        with _opener.open(request, timeout=ANSWER_S) as reply:
            return json.load(reply)
    except (OSError, ValueError, http.client.HTTPException):
        return None  # cut, refused or late: whoever sent it cannot tell


def read(port: int, path: str) -> bytes | None:
    """What the manager sends of itself for an address, or None."""
    try:
        with _opener.open(f"http://127.0.0.1:{port}{path}", timeout=ANSWER_S) as reply:
            return reply.read()
    except (OSError, http.client.HTTPException):
        return None


class Books:
    def __init__(
        self, port: int, scene: Path, reference: Path, share: Path, split: bool = False
    ) -> None:
        """
        Args:
            port: the manager's own, which no fault touches.
            reference: the folder with the pictures that plain Blender makes.
            split: frames are rendered in strips, in most jobs.
        """
        self.port = port
        self._split = split
        self.acknowledged: dict[int, Path] = {}  # job -> its folder
        self._scene, self._reference, self._share = scene, reference, share
        self._pixels = needs.pictures()
        self._names = sorted(path.name for path in reference.iterdir())
        self._tried: dict[str, Path] = {}  # every output path ever sent
        self._by_copies: set[Path] = set()  # folders to which artists fetch
        self._records: dict[int, dict] = {}  # as they were when they were first seen
        self._looked_at: set[tuple[int, int]] = set()
        self._wrong: list[str] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="books", daemon=True)

    def open(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join()

    def submit(self, port: int, chance: random.Random) -> None:
        """Send a job by way of this port; what is acknowledged goes into the books."""
        job = self.new_job(chance)
        reply = ask(port, "/set_job", job)
        if reply is not None and reply.get("ok"):
            self.acknowledged[reply["job_id"]] = self._tried[job["output_path"]]

    def new_job(self, chance: random.Random, by_copies: bool = False) -> dict:
        """What is posted for a job that somebody will try to send."""
        folder = self._share / f"job-{len(self._tried):03d}-{chance.randrange(10**6)}"
        job = {
            "blend_file": str(self._scene),
            "output_path": str(folder / "f_"),
            "start_frame": 1,
            "end_frame": FRAMES,
            "render_engine": "CYCLES",
            "attempts": ATTEMPTS,
            "allow_scripts": True,
        }
        if self._split:
            job["split"] = chance.choice(("always", "always", "auto"))
        self._tried[job["output_path"]] = folder
        if by_copies:
            self._by_copies.add(folder)
        return job

    def unfetched(self) -> Iterator[tuple[int, Path]]:
        """Jobs by copies of which no picture is in its folder."""
        for record in (ask(self.port, "/history") or {}).get("jobs", ()):
            folder = self._tried.get(record["output_path"])
            if folder in self._by_copies and not folder.exists():
                yield record["job_id"], folder

    @property
    def summary(self) -> str:
        unsaid = len(self._records) - len(self.acknowledged)
        return (
            f"{len(self.acknowledged)} jobs acknowledged, {unsaid} more came through; "
            f"{len(self._looked_at)} frames looked at when they were called done"
        )

    # --- while the farm works -----------------------------------------------------------------

    def _watch(self) -> None:
        while not self._over.wait(LOOK_S):
            self._look_at_job()
            self._look_at_history()

    def _look_at_job(self) -> None:
        status = ask(self.port, "/status") or {}
        job_id, output = status.get("job_id"), (status.get("job") or {}).get("output_path")
        folder = self._tried.get(output)
        if folder is None:
            return
        frames = (ask(self.port, f"/frames?job_id={job_id}") or {}).get("frames", ())
        for number, state, *_ in frames:
            if state == "done" and (job_id, number) not in self._looked_at:
                self._looked_at.add((job_id, number))
                flaw = self._flaw_now(folder, job_id, f"f_{number:04d}.png")
                if flaw:
                    self._wrong.append(f"Job {job_id}, frame {number} was called done: {flaw}.")

    def _flaw_now(self, folder: Path, job_id: int, name: str) -> str | None:
        """Of a picture that has just been called done: on the share, or at the manager."""
        if folder not in self._by_copies:
            return self._flaw(folder, name)
        data = read(self.port, f"/results/{name}?job_id={job_id}")
        if data is None:  # it was killed just now, say: the morning tells
            return None
        with tempfile.TemporaryDirectory() as place:
            Path(place, name).write_bytes(data)
            return self._flaw(Path(place), name)

    def _look_at_history(self) -> None:
        jobs = (ask(self.port, "/history") or {}).get("jobs", ())
        for record in jobs:
            first = self._records.setdefault(record["job_id"], record)
            if record != first:
                self._wrong.append(f"The record of job {record['job_id']} has changed.")
        if jobs:
            gone = set(self._records) - {record["job_id"] for record in jobs}
            self._wrong += [f"Job {job} was in the history and is not any more." for job in gone]

    # --- the morning --------------------------------------------------------------------------

    def verdict(self) -> Iterator[str]:
        """What is wrong, a sentence each. Call `close` first."""
        yield from dict.fromkeys(self._wrong)
        self._wrong.clear()
        self._look_at_history()
        yield from self._wrong
        jobs = (ask(self.port, "/history") or {}).get("jobs", [])
        times = Counter(record["job_id"] for record in jobs)
        for job in set(self.acknowledged) | set(times):
            if times[job] != 1:
                yield f"Job {job} is in the history {times[job]} times."
        for record in jobs:
            yield from self._wrong_record(record)
        used = {self._tried.get(record["output_path"]) for record in jobs}
        for folder in set(self._share.iterdir()) - used:
            yield f"{folder.name} is in the share, and no job in the history has put it there."

    def _wrong_record(self, record: dict) -> Iterator[str]:
        job, folder = record["job_id"], self._tried.get(record["output_path"])
        if folder is None or self.acknowledged.get(job, folder) != folder:
            yield f"Job {job} in the history is none that was sent."
            return
        counts = (record["status"], record["completed_frames"], record["failed_frames"])
        if counts != ("completed", FRAMES, []):
            yield f"Job {job}: {record['status']}, {counts[1]} frames, failed {counts[2]}."
        found = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
        if found != self._names:
            missing, extra = set(self._names) - set(found), set(found) - set(self._names)
            yield f"Job {job}: missing {sorted(missing)}, too many {sorted(extra)}."
        for name in set(self._names) & set(found):
            flaw = self._flaw(folder, name)
            if flaw:
                yield f"Job {job}, {name}: {flaw}."

    def _flaw(self, folder: Path, name: str) -> str | None:
        try:
            return self._pixels.difference(self._reference / name, folder / name)
        except (OSError, SyntaxError, ValueError) as problem:  # SyntaxError: Pillow, a broken PNG
            return f"it cannot be read ({problem})"
