"""The computers of a bad night: their processes, disks and clocks, and what these leave behind.

Needs root on Linux: each computer's disk, and the share, is a small tmpfs mount that fills up and
becomes read-only as real ones do.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import time
import unittest
from collections.abc import Iterator
from pathlib import Path

from support.local_farm import LocalFarm

WORKERS = ("w1", "w2", "w3")
MANAGER = "manager"
SMALL_DISK = "size=24m"
DISK_FOR_COPIES = "size=640m"  # of which the manager leaves 512 to others
MARK = "NOCTILUCA_CHAOS"
GONE_S = 5.0  # a killed worker's Blender must be dead by then

MISTAKE = re.compile(
    r"(?:The worker itself broke|Unexpected error|Exception in thread).*|^\w*Error: .*"
)
# What manager and workers may leave on their disks when they have ended in good order.
KEPT = re.compile(
    r"manager/(farm\.db|job_history\.json|manager\.lock|manager\.log(\.\d)?|previews/\d+/\d+\.img)"
    r"|w\d/worker-data/w\d/(lock(\.host)?|worker\.log(\.\d)?|devices\.json)"
    # Copies: what was sent and came back; uploads that nobody went on with; the last pictures.
    r"|manager/copies/(contents\.db(-wal|-shm)?|(contents/\w\w|incoming)/[0-9a-f]{64}(\.part)?)"
    r"|w\d/worker-data/w\d/projects/(contents/\w\w/[0-9a-f]{64}(\.part)?|work/\w{20}(-\d+)?(\.list(\.part)?|/.+))"
    r"|w\d/worker-data/w\d/returns/\d+(\.json|/.+)"
)
HALF = re.compile(r"\.noctiluca-")  # a file that never got its name


class Machines:
    def __init__(self, by_copies: bool = False) -> None:
        self.cleanup = unittest.TestCase()
        self.farm = LocalFarm(self.cleanup)
        self.folder = self.farm.folder
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.farm.environment |= {MARK: str(self.folder), "TMPDIR": str(self.temporary)}
        self.farm.give_clocks()
        self._mounts: list[Path] = []
        self.share = self._mount("share")
        self._mount(MANAGER, DISK_FOR_COPIES if by_copies else SMALL_DISK)
        for name in WORKERS:
            self._mount(name)

    def close(self) -> None:
        for pid in self.pids():
            send(pid, signal.SIGCONT)
            send(pid, signal.SIGKILL)
        for mount in self._mounts:
            subprocess.run(["umount", "-l", str(mount)], check=False)
        self.cleanup.doCleanups()

    # --- processes ----------------------------------------------------------------------------

    def start_manager(self, wait: bool = True) -> None:
        self.farm.start_manager("--no-discovery", wait=wait)

    def start_worker(self, name: str, port: int) -> None:
        self.farm.start_worker(name, "--manager", f"127.0.0.1:{port}")

    def process(self, name: str) -> subprocess.Popen | None:
        """The manager or a worker, unless it is dead at the moment."""
        return self.farm.processes.get(name)

    def kill(self, name: str) -> list[str]:
        """kill -9; returns what should have died with it and lives on."""
        blenders = self.blenders(name)
        self.farm.kill(name)
        deadline = time.monotonic() + GONE_S
        while (left := set(blenders) & set(self.blenders())) and time.monotonic() < deadline:
            time.sleep(0.05)
        return [f"Blender {pid} has outlived its worker {name}." for pid in left]

    def dead(self) -> Iterator[str]:
        """What has ended though nobody killed it, as sentences; it is forgotten by that."""
        for name, process in list(self.farm.processes.items()):
            code = process.poll()
            if code is not None:
                del self.farm.processes[name]
                yield f"{name} has ended by itself, with exit code {code}."

    def pids(self, name: str | None = None) -> list[int]:
        """Processes of this farm, or those of one computer, by their environment (proc(5))."""
        mark = f"{MARK}={self.folder}".encode()
        home = f"NOCTILUCA_HOME={self.folder / name}".encode() if name else mark
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):  # ended meanwhile
                variables = (place / "environ").read_bytes().split(b"\0")
                if mark in variables and home in variables:
                    found.append(int(place.name))
        return found

    def blenders(self, name: str | None = None) -> list[int]:
        def is_blender(pid: int) -> bool:
            with contextlib.suppress(OSError):
                return b"render_session" in Path(f"/proc/{pid}/cmdline").read_bytes()
            return False

        return [pid for pid in self.pids(name) if is_blender(pid)]

    def frames_in_strips(self) -> int:
        """How many frames were split, and not rendered whole after all, as the manager said."""
        log = self.farm.folder / f"{MANAGER}.log"
        said = log.read_text(encoding="utf-8", errors="replace")
        return said.count(" strips, on several") - said.count(" is rendered whole: ")

    # --- disks and clocks ---------------------------------------------------------------------

    def disk(self, name: str) -> Path:
        return self.folder / name

    def fill(self, name: str) -> None:
        filler = self.disk(name) / "filler"
        with contextlib.suppress(OSError), open(filler, "ab", buffering=0) as file:
            while True:
                file.write(bytes(4096))

    def empty(self, name: str) -> bool:
        """Make room again; False while the disk is read-only."""
        try:
            (self.disk(name) / "filler").unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def is_full(self, name: str) -> bool:
        return (self.disk(name) / "filler").exists()

    def remount_share(self, mode: str) -> bool:
        command = ["mount", "-o", f"remount,{mode},{SMALL_DISK}", str(self.share)]
        return subprocess.run(command, capture_output=True).returncode == 0

    def _mount(self, name: str, size: str = SMALL_DISK) -> Path:
        folder = self.folder / name
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", folder], check=True)
        self._mounts.append(folder)
        return folder

    def copy_logs(self, place: Path) -> None:
        """What all of them said on their consoles, and what only their log files have."""
        place.mkdir(parents=True, exist_ok=True)
        for log in self._logs():
            prefix = "" if log.parent == self.folder else f"{log.parent.name}-"
            shutil.copyfile(log, place / f"{prefix}{log.name}")

    def _logs(self) -> list[Path]:
        return [*self.folder.glob("*.log"), *self.folder.glob("w?/worker-data/*/*.log")]

    def mistakes(self) -> Iterator[str]:
        """What no bad luck explains: programs that ran into their own mistakes, and went on."""
        for log in self._logs():
            lines = log.read_text("utf-8", "replace").splitlines()
            said = {found[0] for found in map(MISTAKE.search, lines) if found}
            yield from (f"{log.name}: {line}" for line in sorted(said))

    # --- the end ------------------------------------------------------------------------------

    def undelivered(self, names: list[str]) -> set[Path]:
        """Results of these workers that no manager has acknowledged yet."""
        places = (self.folder / name / "worker-data" / name / "outbox" for name in names)
        return {path for place in places for path in place.glob("*.result.json")}

    def end(self) -> Iterator[str]:
        """Ctrl-C for everybody; then what is left behind, as sentences."""
        for name in (*WORKERS, MANAGER):
            code = self.farm.stop(name) if self.process(name) else 0
            if code:
                yield f"{name} ended with exit code {code} after Ctrl-C."
        deadline = time.monotonic() + GONE_S
        while self.pids() and time.monotonic() < deadline:
            time.sleep(0.05)
        yield from (f"Process {pid} is left over." for pid in self.pids())
        for disk in (self.temporary, *map(self.disk, (MANAGER, *WORKERS))):
            for path in disk.rglob("*"):
                name = path.relative_to(self.folder).as_posix()
                if path.is_file() and (not KEPT.fullmatch(name) or HALF.search(name)):
                    yield f"{name} is left over."
        scratch = self.folder.glob("w?/worker-data/w?/scratch/*")
        yield from (f"{path} is left over." for path in scratch if path.is_dir())


def send(pid: int, number: int) -> bool:
    """A signal, unless the process is gone."""
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return False
    return True
