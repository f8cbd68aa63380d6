"""One end of a transfer, in a process of its own, for measuring; prints JSON.

    python3 tests/support/copies_client.py send HOST PORT ROOT         # as the add-on sends it
    python3 tests/support/copies_client.py fetch HOST PORT PROJECT FOLDER   # as a worker fetches it
    python3 tests/support/copies_client.py bare-serve HOST FILE FOLDER # prints its port first
    python3 tests/support/copies_client.py bare-send HOST PORT FILE
    python3 tests/support/copies_client.py bare-fetch HOST PORT FOLDER

A project is all that lies below ROOT, with its one .blend. The bare ones are what the others are
measured against: a socket, a loop, SHA-256 on the receiving side, and the bytes on the disk before
it says so.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import addon as kit
from support.bench import Stopwatch

from client import Channel
from contents import Contents
from project_files import ProjectFiles

BUFFER_BYTES = 1024 * 1024


def send(host: str, port: str, root: str) -> dict:
    """Seconds for hashing; then for all else until the manager has everything; and once more,
    without a change and with the .blend changed."""
    addon = kit.load()
    paths = sorted(str(path) for path in Path(root).rglob("*") if path.is_file())
    blend = next(path for path in paths if path.endswith(".blend"))
    files = [addon.SentFile(path) for path in paths]
    courier = addon.Courier(addon.make_target(host, int(port), ""), 60)
    with Stopwatch() as hashing:
        addon._list_of(courier, blend, files)
    with Stopwatch() as sending:
        project = addon.send_project(courier, blend, files)
    sent = courier.done
    with open(blend, "r+b") as file:
        file.write(b"BLENDER, saved again")
    with Stopwatch() as again:
        addon.send_project(courier, blend, files)
    told = {"project": project, "hash_s": hashing.seconds, "send_s": sending.seconds}
    return {**told, "sent": sent, "again_s": again.seconds, "again_sent": courier.done}


def fetch(host: str, port: str, project: str, folder: str) -> dict:
    """With both ends on the clock that all processes share: several may fetch at once."""
    channel, began = Channel(host, int(port)), time.monotonic()
    ProjectFiles(Contents(Path(folder))).open(project, channel).settle(None, channel)
    ended = time.monotonic()
    channel.close()
    return {"fetch_s": ended - began, "began": began, "ended": ended}


def bare_serve(host: str, path: str, folder: str) -> dict:
    with socket.create_server((host, 0)) as listening:
        print(listening.getsockname()[1], flush=True)
        while True:
            sock, _ = listening.accept()
            with sock:
                asked = sock.recv(1)
                if asked == b"d":
                    _give(sock, path)
                elif asked == b"u":
                    _take(sock, Path(folder, "bare"))
                    sock.sendall(b".")
                else:
                    return {}


def bare_send(host: str, port: str, path: str) -> dict:
    with Stopwatch() as watch, socket.create_connection((host, int(port))) as sock:
        sock.sendall(b"u")
        _give(sock, path)
        sock.shutdown(socket.SHUT_WR)
        assert sock.recv(1) == b"."
    return {"send_s": watch.seconds}


def bare_fetch(host: str, port: str, folder: str) -> dict:
    with Stopwatch() as watch, socket.create_connection((host, int(port))) as sock:
        sock.sendall(b"d")
        _take(sock, Path(folder, "bare"))
    return {"fetch_s": watch.seconds}


def _give(sock: socket.socket, path: str) -> None:
    with open(path, "rb") as file:
        sock.sendfile(file)


def _take(sock: socket.socket, path: Path) -> None:
    digest, buffer = hashlib.sha256(), memoryview(bytearray(BUFFER_BYTES))
    with open(path, "wb") as file:
        while count := sock.recv_into(buffer):
            digest.update(buffer[:count])
            file.write(buffer[:count])
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    told = globals()[command.replace("-", "_")](*arguments)
    print(json.dumps(told), flush=True)
