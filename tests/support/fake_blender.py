"""A program that takes Blender's place where Blender must misbehave: it crashes, hangs, floods.

    starter(folder, "crash")  ->  path of an executable, for Linux and macOS

The behaviours are the methods of Fake. Each speaks the session's protocol up to where it goes
wrong; "well" goes on to the end. What it was started with goes as JSON lines into ``calls`` beside
the starter, process ids of it and of its children into ``pids``.
"""

from __future__ import annotations

import base64
import hmac
import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve()
LONG_S = 600  # longer than any test


def starter(folder: Path, behaviour: str) -> str:
    """Writes an executable that behaves so; returns its path."""
    path = Path(folder) / f"blender-{behaviour}"
    python = shlex.join([sys.executable, "-S", str(HERE), behaviour, str(folder)])
    # Written by another process: a program that another thread starts at this very moment would
    # have the open file from this one, and no system starts a file that somebody writes.
    install = ["install", "-m", "755", "/dev/stdin", str(path)]
    subprocess.run(install, input=f'#!/bin/sh\nexec {python} "$@"\n', text=True, check=True)
    return str(path)


def calls(folder: Path) -> list[list[str]]:
    """The argument lists of all runs so far."""
    path = Path(folder) / "calls"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def pids(folder: Path) -> list[int]:
    """Process ids of all runs and of the children they started."""
    path = Path(folder) / "pids"
    return [int(line) for line in path.read_text().split()] if path.exists() else []


class Fake:
    def __init__(self, folder: Path, arguments: list[str]) -> None:
        self.folder = folder
        self.arguments = arguments
        self.stream = None
        self.output = ""
        with open(folder / "calls", "a") as file:
            file.write(json.dumps(arguments) + "\n")
        self.note_pid(os.getpid())

    def note_pid(self, pid: int) -> None:
        with open(self.folder / "pids", "a") as file:
            file.write(f"{pid}\n")

    # --- the protocol -----------------------------------------------------------------------------

    def connect(self, secret: str | None = None) -> None:
        port, own = os.environ["NOCTILUCA_SESSION"].split(":")
        self.stream = socket.create_connection(("127.0.0.1", int(port))).makefile("rwb")
        workers = self.hear()["nonce"]
        shown = hmac.new((secret or own).encode(), f"blender:{workers}:n".encode(), "sha256")
        self.stream.write(b'{"nonce": "n", "proof": "%s"}\n' % shown.hexdigest().encode())
        self.stream.flush()
        if secret is not None:
            return
        self.hear()
        self.say("hello", version="9.9.9", file="x.blend", devices=["CPU"])

    def say(self, kind: str, **values) -> None:
        self.stream.write(json.dumps({"is": kind, **values}).encode() + b"\n")
        self.stream.flush()

    def hear(self) -> dict:
        line = self.stream.readline()
        if not line:
            os._exit(0)
        return json.loads(line)

    def open(self, command: dict | None = None) -> None:
        command = command or self.hear()
        self.output = command["output"]
        self.say("done", folder=os.path.dirname(self.output), layers=1, warnings=["a warning"])

    def frame(self) -> dict:
        """The next frame command; answers questions for names on the way."""
        while True:
            command = self.hear()
            if command["do"] == "quit":
                os._exit(0)
            if command["do"] == "frame":
                return command
            if command["do"] == "open":
                self.open(command)
            elif command["do"] == "preview":
                Path(command["target"]).write_bytes(command["file"].encode())
                self.say("done", preview=command["target"])
            else:
                self.say("done", files=[f"{self.output}{command['frame']:04d}.png"])

    def picture(
        self,
        command: dict,
        data: bytes | None = None,
        size: tuple = (64, 36),
        updates: int = 30,
        **more,
    ):
        """Writes the frame's picture and says it is done."""
        name = f"{os.path.basename(self.output)}{command['frame']:04d}.png"
        path = os.path.join(command["folder"], name)
        Path(path).write_bytes(png() if data is None else data)
        final = os.path.join(os.path.dirname(self.output), name)
        self.written([[path, final]], size, updates)
        self.say("done", seconds=0.25, **more)

    def written(self, files: list, size: tuple | None = (64, 36), updates: int = 30) -> None:
        """Hands the files over, and waits until they are where they belong."""
        finals = [final for _path, final in files]
        sizes = [list(size)] if size else []
        self.say(
            "written", files=files, named=finals, sizes=sizes, outputs=[], mark="", updates=updates
        )
        self.hear()

    # --- behaviours -------------------------------------------------------------------------------

    def well(self) -> None:
        self.connect()
        self.open()
        while True:
            self.picture(self.frame())

    def previews(self) -> None:
        """Its previews are cheap, and still come when the next frame has been asked for."""
        self.connect()
        self.open()
        before = None
        while True:
            command = self.frame()
            if before is not None:
                self.say("preview", frame=before, jpeg=base64.b64encode(b"%d" % before).decode())
            before = command["frame"]
            self.picture(command)

    def late(self) -> None:
        """Its previews would take too long beside the frames."""
        self.connect()
        self.open()
        while True:
            self.picture(self.frame(), preview_later=True)

    def refuse_once(self) -> None:
        """Cannot be set up a second time at first: its scene is missing, say."""
        self.connect()
        self.open()
        self.picture(self.frame())
        self.hear()
        self.say("failed", error="There is no such scene.")
        while True:
            self.picture(self.frame())

    def crash(self) -> None:
        self.connect()
        self.open()
        self.frame()
        print("Writing: /tmp/scene.crash.txt", flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)

    def broken_later(self) -> None:
        """Its engine breaks after a frame: from then on there is nothing in the pictures. In the
        job's third Blender nothing breaks: the scene is empty from frame 5 on."""
        self.connect()
        self.open()
        first = True
        while True:
            command = self.frame()
            broken = len(calls(self.folder)) < 3 and not first
            nothing = broken or command["frame"] >= 5
            self.picture(command, png(b"\0") if nothing else None, updates=6 if broken else 30)
            first = False

    def crash_once(self) -> None:
        if len(calls(self.folder)) == 1:
            self.crash()
        self.well()

    def crash_opening(self) -> None:
        print("Error: Failed to read blend file 'x': Missing DNA block", flush=True)
        os._exit(1)

    def hang(self) -> None:
        self.connect()
        self.open()
        self.frame()
        time.sleep(LONG_S)

    def hang_after_picture(self) -> None:
        """A script of the artist's does not end."""
        self.connect()
        self.open()
        command = self.frame()
        time.sleep(0.1)
        path = os.path.join(command["folder"], "f_0001.png")
        Path(path).write_bytes(png())
        self.written([[path, os.path.join(os.path.dirname(self.output), "f_0001.png")]])
        time.sleep(LONG_S)

    def hang_opening(self) -> None:
        time.sleep(LONG_S)

    def work_silently(self) -> None:
        """Says nothing but uses the processor, then delivers."""
        self.connect()
        self.open()
        command = self.frame()
        until = time.process_time() + 3
        while time.process_time() < until:
            pass
        self.picture(command)
        self.frame()

    def stubborn(self) -> None:
        """Ignores every signal that can be ignored, and so does the child it has."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        child = subprocess.Popen([sys.executable, "-c", f"import time; time.sleep({LONG_S})"])
        self.note_pid(child.pid)
        self.hang()

    def flood(self) -> None:
        """Prints 1 GB, 200 MB of it in one endless line, then renders."""
        self.connect()
        self.open()
        command = self.frame()
        for _ in range(200):
            write_all(b"x" * 1_000_000)
        for _ in range(400):
            write_all(b"x" * 1_000_000)
            write_all(b"\nwarning: something\n" * 50_000)
        print("\x1b]0;title\x07the \x1b[31mlast\x1b[0m line", flush=True)
        self.picture(command)
        self.frame()

    def cut_picture(self) -> None:
        self.connect()
        self.open()
        while True:
            self.picture(self.frame(), png()[:-20])

    def cut_once(self) -> None:
        self.connect()
        self.open()
        self.picture(self.frame(), png()[:-20])
        while True:
            self.picture(self.frame())

    def other_size(self) -> None:
        self.connect()
        self.open()
        while True:
            self.picture(self.frame(), size=(1920, 1080))

    def no_picture(self) -> None:
        self.connect()
        self.open()
        while True:
            self.frame()
            self.say("failed", error="Blender said the frame is rendered, but there is no picture.")

    def no_session(self) -> None:
        """Runs, but its script cannot reach us; renders a frame when the command line says so."""
        print("Blender 4.3.2", flush=True)
        if "-f" not in self.arguments:
            os._exit(86)
        output = self.arguments[self.arguments.index("-o") + 1]
        number = int(self.arguments[self.arguments.index("-f") + 1])
        Path(f"{output}{number:04d}.png").write_bytes(png())

    def plain_cut_once(self) -> None:
        self.no_session()
        if sum("-f" in call for call in calls(self.folder)) == 1:
            picture = Path(self.arguments[self.arguments.index("-o") + 1]).parent
            for path in picture.iterdir():
                path.write_bytes(png()[:-20])

    def plain_crash(self) -> None:
        if "-f" in self.arguments:
            print("Out of memory", flush=True)
            os._exit(11)
        os._exit(86)

    def plain_hang(self) -> None:
        if "-f" in self.arguments:
            time.sleep(LONG_S)
        os._exit(86)

    def progress(self) -> None:
        """Tells progress as 3.x prints it and as 5.x sends it; goes on when a file appears."""
        self.connect()
        self.open()
        command = self.frame()
        print(
            "Fra:1 Mem:9M (Peak 9M) | Time:00:01.00 | Mem:0M | Scene, L | Sample 16/64", flush=True
        )
        self.wait_for("first")
        self.say("stats", text="Remaining: 00:03.50 | Mem: 1M | Sample 32/64")
        self.wait_for("second")
        self.picture(command)
        self.frame()

    def stranger(self) -> None:
        """Somebody else connects first, with a wrong secret."""
        self.connect(secret="guessed")
        self.connect()
        self.open()
        while True:
            self.picture(self.frame())

    def as_allowed(self) -> None:
        """Frame N only when the file ``allowed`` has N bytes."""
        self.connect()
        self.open()
        while True:
            command = self.frame()
            while (self.folder / "allowed").stat().st_size < command["frame"]:
                time.sleep(0.01)
            self.picture(command)

    def wait_for(self, name: str) -> None:
        while not (self.folder / name).exists():
            time.sleep(0.01)


def write_all(data: bytes) -> None:
    """os.write into a pipe may take only a part of it."""
    while data:
        data = data[os.write(1, data) :]


def png(value: bytes = b"\x80") -> bytes:
    sys.path.insert(0, str(HERE.parent))
    import sample_pictures

    return sample_pictures.png(64, 36, value)


if __name__ == "__main__":
    if sys.argv[3:] == ["--version"]:  # asked at a worker's start: no run of it
        print("Blender 9.9.9")
        sys.exit()
    fake = Fake(Path(sys.argv[2]), sys.argv[3:])
    getattr(fake, sys.argv[1])()
