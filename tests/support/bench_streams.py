"""The benchmark's rows about bodies that stream: memory, speed beside a bare loop, heartbeats."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from support.bench import Row, Stopwatch, median, memory_mib, percentile
from support.bench_wire import HEARTBEAT_S, Line

SERVER_PY = Path(__file__).with_name("stream_server.py")
GIB = 1024**3
BUFFER_BYTES = 1024 * 1024
MEMORY_GOAL_MIB = 16
SPEED_GOAL = 0.6
WORKERS, TRANSFERS = 200, 4  # so many of each kind
IN_MEMORY = Path("/dev/shm")
ENDLESS_BYTES = 10**13


class Server:
    """stream_server.py, or the bare loop that it is measured against."""

    def __init__(self, *arguments: str):
        self._process = subprocess.Popen(
            [sys.executable, str(SERVER_PY), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.port = int(self._process.stdout.readline())
        self.pid = self._process.pid

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), 30)

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


@contextlib.contextmanager
def servers(size: int) -> Iterator[tuple[Server, Server]]:
    """Ours and the bare one, over one file of `size` bytes that needs no disk."""
    folder = IN_MEMORY if IN_MEMORY.is_dir() else None
    with tempfile.NamedTemporaryFile(dir=folder) as file, contextlib.ExitStack() as stack:
        file.truncate(size)
        ours, bare = Server(file.name), Server("--bare", file.name)
        stack.callback(ours.close)
        stack.callback(bare.close)
        yield ours, bare


# -- what a client does, the same with both --------------------------------------------------------


def upload(port: int, size: int) -> None:
    with socket.create_connection(("127.0.0.1", port), 30) as sock:
        head = f"POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: {size}\r\n\r\n"
        sock.sendall(head.encode())
        _send(sock, size)
        assert sock.recv(4096).startswith(b"HTTP/1.1 200 ")


def upload_barely(port: int, size: int) -> None:
    with socket.create_connection(("127.0.0.1", port), 30) as sock:
        sock.sendall(b"u")
        _send(sock, size)
        sock.shutdown(socket.SHUT_WR)
        assert sock.recv(1) == b"."


def download(port: int, size: int) -> None:
    with socket.create_connection(("127.0.0.1", port), 30) as sock:
        sock.sendall(b"GET /file HTTP/1.1\r\nHost: localhost\r\n\r\n")
        found = b""
        while b"\r\n\r\n" not in found:
            found += sock.recv(4096)
        assert found.startswith(b"HTTP/1.1 200 ")
        _receive(sock, size - len(found.partition(b"\r\n\r\n")[2]))


def download_barely(port: int, size: int) -> None:
    with socket.create_connection(("127.0.0.1", port), 30) as sock:
        sock.sendall(b"d")
        _receive(sock, size)


def _send(sock: socket.socket, size: int) -> None:
    data = memoryview(bytes(BUFFER_BYTES))
    while size:
        size -= sock.send(data[:size])


def _receive(sock: socket.socket, size: int) -> None:
    buffer = bytearray(BUFFER_BYTES)
    while size:
        count = sock.recv_into(buffer)
        if not count:
            raise EOFError(f"{size} bytes are missing")
        size -= count


# -- the rows --------------------------------------------------------------------------------------


def streams(short: bool) -> list[Row]:
    """One upload and one download of 4 GiB (short: 1): what they cost, and how fast they are."""
    size = GIB if short else 4 * GIB
    rounds = 3
    rows = []
    with servers(size) as (ours, bare):
        for name, fast, plain in (
            ("upload", upload, upload_barely),
            ("download", download, download_barely),
        ):
            fast(ours.port, BUFFER_BYTES if name == "upload" else size)  # warm, as it is in use
            memory, pairs = [], []
            for _ in range(rounds):
                memory.append(_growth_mib(ours.pid, lambda: fast(ours.port, size)))  # noqa: B023
                pairs.append((_seconds(plain, bare.port, size), _seconds(fast, ours.port, size)))
            rows += _rows(name, size, memory, pairs)
    return rows


def _rows(name: str, size: int, memory: list[float], pairs: list[tuple]) -> list[Row]:
    gib = size // GIB
    share = median([plain / fast for plain, fast in pairs])
    raw = {
        "ours GB/s": size / median([fast for _, fast in pairs]) / 1e9,
        "bare GB/s": size / median([plain for plain, _ in pairs]) / 1e9,
        "shares": " ".join(f"{plain / fast:.2f}" for plain, fast in pairs),
    }
    shown = f"{share:.2f} (goal >= {SPEED_GOAL})"
    runs = {"runs": " ".join(f"{each:.1f}" for each in memory)}
    return [
        Row(f"one {name} of {gib} GiB: memory", max(memory), MEMORY_GOAL_MIB, "MiB", runs),
        Row(f"one {name} / a bare loop in Python", SPEED_GOAL / share, 1.0, "", raw, shown),
    ]


def _seconds(transfer: Callable[[int, int], None], port: int, size: int) -> float:
    with Stopwatch() as watch:
        transfer(port, size)
    return watch.seconds


def _growth_mib(pid: int, work: Callable[[], None]) -> float:
    """How far a process's memory rises above what it was, at its highest during `work`."""
    Path(f"/proc/{pid}/clear_refs").write_text("5")  # the high-water mark begins anew (proc(5))
    before = memory_mib(pid)
    work()
    return memory_mib(pid) - before


def heartbeats(short: bool) -> list[Row]:
    """200 workers beside four uploads and four downloads, each as fast as it goes.

    The workers are timed in a process of their own: what they wait for is the server, not those
    who load it.
    """
    seconds = 5 if short else 40
    with servers(GIB) as (ours, _), ProcessPoolExecutor(3, _spawn()) as pool:
        alone = pool.submit(_beats, ours.port, seconds / 4).result()
        until = time.time() + seconds + 5
        loads = [pool.submit(_load, kind, ours.port, until) for kind in ("upload", "download")]
        beats = pool.submit(_beats, ours.port, seconds).result()
        moved = [load.result() / (seconds + 5) / 1e9 for load in loads]
    p99 = percentile(beats, 99) * 1000
    raw = {
        "heartbeats": len(beats),
        "median ms": median(beats) * 1000,
        "worst ms": max(beats) * 1000,
        "p99 without them": percentile(alone, 99) * 1000,
        "up GB/s": moved[0],
        "down GB/s": moved[1],
    }
    name = f"{WORKERS} workers beside {TRANSFERS} uploads and downloads: heartbeat p99"
    return [Row(name, p99, 150, "ms", raw)]


def _spawn() -> multiprocessing.context.BaseContext:
    return multiprocessing.get_context("spawn")


def _load(kind: str, port: int, until: float) -> int:
    """Moves what it can by some connections at once; the bytes in all."""
    moved = [0] * TRANSFERS
    move = _keep_sending if kind == "upload" else _keep_receiving
    threads = [
        threading.Thread(target=move, args=(port, until, moved, n)) for n in range(TRANSFERS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(moved)


def _keep_sending(port: int, until: float, moved: list[int], place: int) -> None:
    data = bytes(BUFFER_BYTES)
    with socket.create_connection(("127.0.0.1", port), 30) as sock:
        head = (
            f"POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: {ENDLESS_BYTES}\r\n\r\n"
        )
        sock.sendall(head.encode())
        while time.time() < until:
            moved[place] += sock.send(data)


def _keep_receiving(port: int, until: float, moved: list[int], place: int) -> None:
    buffer = bytearray(BUFFER_BYTES)
    while time.time() < until:
        with socket.create_connection(("127.0.0.1", port), 30) as sock:
            sock.sendall(b"GET /file HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            while time.time() < until and (count := sock.recv_into(buffer)):
                moved[place] += count


def _beats(port: int, seconds: float) -> list[float]:
    """How long each heartbeat of all workers took (s)."""
    latencies: list[float] = []

    async def worker(number: int, until: float) -> None:
        await asyncio.sleep(HEARTBEAT_S * number / WORKERS)
        line = await Line.open(port)
        body = {"name": f"w{number:04d}", "state": "ready", "instance": "i"}
        while time.monotonic() < until:
            with Stopwatch() as watch:
                await line.ask("POST", "/heartbeat", body)
            latencies.append(watch.seconds)
            await asyncio.sleep(HEARTBEAT_S)
        line.close()

    async def all_of_them() -> None:
        await asyncio.sleep(2)  # until the others are at full speed
        until = time.monotonic() + seconds
        await asyncio.gather(*(worker(number, until) for number in range(WORKERS)))

    asyncio.run(all_of_them())
    return latencies
