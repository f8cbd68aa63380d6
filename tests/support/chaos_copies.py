"""The half of a bad night that is about copies: artists who send, what they fetch, who kills them.

An artist is a process (chaos_artist.py). At most one sends at a time, so that its upload is what
the faults strike.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from support import addon as kit
from support.chaos_books import Books

ARTIST_PY = Path(__file__).with_name("chaos_artist.py")
EXTRA_BYTES = 3_000_000  # beside the .blend, other ones for each project
FETCH_S = 60


class Artists:
    def __init__(self, folder: Path, books: Books, port: int) -> None:
        """
        Args:
            folder: on a disk that does not fail.
            port: of the network that does.
        """
        self._folder, self._books, self._port = folder, books, port
        folder.mkdir()
        self._running: dict[Path, subprocess.Popen] = {}

    def _works(self) -> Iterator[tuple[Path, dict]]:
        for place in sorted(self._folder.glob("*.json")):
            yield place, json.loads(place.read_text())

    @property
    def is_sending(self) -> bool:
        return any("job_id" not in work and not work.get("asked") for _, work in self._works())

    def begin(self, chance: random.Random) -> None:
        """One more project, to be sent from now on."""
        job = self._books.new_job(chance, by_copies=True)
        place = self._folder / f"{Path(job['output_path']).parent.name}.json"
        extra = place.with_suffix(".extra")
        extra.write_bytes(os.urandom(EXTRA_BYTES))
        work = {"blend": job["blend_file"], "extra": str(extra), "output": job["output_path"]}
        work.update(job=job, changes=chance.random() < 0.3)
        place.write_text(json.dumps(work))
        self._start(place)

    def _start(self, place: Path) -> None:
        command = [sys.executable, str(ARTIST_PY), str(self._port), str(place)]
        with open(place.with_suffix(".log"), "ab") as log:
            self._running[place] = subprocess.Popen(command, stdout=log, stderr=log)

    def look(self) -> list[str]:
        """Books what was acknowledged; says whose program broke."""
        wrong = []
        for place, work in self._works():
            if "job_id" in work:
                self._books.acknowledged[work["job_id"]] = Path(work["output"]).parent
            process = self._running.get(place)
            if process is not None and process.poll() is not None:
                del self._running[place]
                if process.returncode and not (work.get("asked") and "job_id" not in work):
                    wrong.append(f"An artist ended: {place.with_suffix('.log').read_text()[-600:]}")
        return wrong

    def kill(self, chance: random.Random) -> bool:
        """kill -9; it is started again at once. Whether there was one."""
        if not self._running:
            return False
        place = chance.choice(sorted(self._running))
        process = self._running.pop(place)
        process.kill()
        process.wait()
        self._start(place)
        return True

    def end(self) -> list[str]:
        """In the morning, when no job is left: has all fetch what is there. What is wrong."""
        wrong = []
        for place, process in list(self._running.items()):
            try:
                process.wait(FETCH_S)
            except subprocess.TimeoutExpired:
                wrong.append(f"Not all is fetched in the morning: {place.name}.")
                process.kill()
                process.wait()
        wrong += self.look()
        addon = kit.load()
        courier = addon.Courier(addon.make_target("127.0.0.1", self._books.port, ""), FETCH_S)
        for job_id, folder in self._books.unfetched():  # nobody was told that it is queued
            addon.fetch_results(courier, job_id, str(folder), False)
        courier.close()
        return wrong


def damage(cache: Path, chance: random.Random) -> bool:
    """Other bytes in a file of a node's cache; whether there was one."""
    files = sorted(path for path in cache.glob("??/*") if path.suffix != ".part")
    if not files:
        return False
    try:
        with open(chance.choice(files), "r+b") as file:
            file.write(b"damaged by a bad disk")
    except OSError:  # it has just gone, or its disk is full
        return False
    return True
