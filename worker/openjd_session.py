"""The session of an Open Job Description bundle: one Blender that stays open for all tasks.

    openjd_session.py FOLDER

Started by openjd_client.py, which each task runs and which talks to it over a loopback socket, in
lines that are described there. It renders with what a worker renders with (rendering/renderer.py),
so the pictures are the same. Rules it keeps:

- only who can read the session's working directory is obeyed;
- a client that goes away has cancelled: Blender is ended at once;
- paths inside of the .blend are turned by the engine's path mapping rules, as those of shared
  folders are by a farm's (rendering/project_paths.py);
- of a project that lies in the bundle (PROJECT says which files), the paths are turned as a worker
  turns those of one that was sent;
- it ends with the action that says so, and also when the working directory is gone: an engine that
  was killed leaves no Blender behind.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import secrets
import shutil
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any

from launcher.files import replace
from openjd_client import ADDRESS, JOB
from rendering import own_folders, sent_project
from rendering.job import FrameResult, Job
from rendering.renderer import Progress, Renderer

LOOK_S = 3.0
ASK_S = 10.0  # for a client's question, which it sends at once
QUESTION_BYTES, QUESTION_LINES = 1 << 20, 5
SCRATCH = "noctiluca"
PROJECT = Path(__file__).with_name("project.json")  # the list that was sent (manager/manifest.py)
_PART = re.compile(r"(-?\d+)(?:-(-?\d+)(?::(\d+))?)?")


class Cannot(Exception):
    """Carries a sentence."""


# --- what the template says (pure) ----------------------------------------------------------------


def ranges_of(text: str) -> list[list[int]]:
    """[first, last, step] of each part of a range expression such as "7" or "1-10:2,15".

    Raises:
        Cannot: it is none.
    """
    found = []
    for part in text.replace(" ", "").split(","):
        match = _PART.fullmatch(part)
        if not match:
            raise Cannot(f"This is no frame: {text}")
        found.append([int(match[1]), int(match[2] or match[1]), int(match[3] or 1)])
    return found


def job_of(said: dict[str, str], place: str) -> Job:
    """What is rendered.

    Args:
        said: KEY=VALUE of the template's action (openjd_bundle.py).
        place: the file with this node's paths, or "".
    """
    limit, threads = float(said["time_limit"]), int(said["threads"])
    folder, name, project = said["folder"], said["name"], said.get("project")
    colours = said.get("colours")
    return Job(
        job_id=1,
        blend_file=said["blend"],
        output_path=sent_project.output(folder, name) if project else os.path.join(folder, name),
        render_engine=said["engine"],
        scene=said["scene"] or None,
        overwrite=said["overwrite"] == "true",
        allow_scripts=said["scripts"] == "true",
        frame_time_limit=limit or None,
        blender_version=said["version"] or None,
        threads=threads or None,
        project_map=place,
        own_colours=os.path.join(project, colours) if project and colours else "",
        device=said["device"],
    )


def place_of(rules: dict[str, Any], blend: str) -> dict[str, Any] | None:
    """Path mapping rules ("pathmapping-1.0") as project_paths.py has them; None: there are none.

    Args:
        blend: the artist's path of the .blend.
    """
    roots, seen = [], {}
    for number, rule in enumerate(rules.get("path_mapping_rules") or ()):
        theirs, ours = rule["source_path"], rule["destination_path"]
        roots.append({"name": str(number), "paths": [theirs, ours]})
        seen[str(number)] = [ours]
    return {"roots": roots, "seen": seen, "blend": blend} if roots else None


def project_of(text: str, said: dict[str, str]) -> dict[str, Any]:
    """The same of a project in the bundle, by its list."""
    listed = json.loads(text)
    blend = next(file for file in listed["files"] if file["name"] == listed["blend"])
    return sent_project.place(blend, listed["files"], said["project"], said["folder"])


# --- the session ----------------------------------------------------------------------------------


class Client:
    """A task's process at the other end of the socket."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._stream = connection.makefile("rb")
        self._lock = threading.Lock()

    def question(self) -> list[str]:
        """The lines of what is asked. Raises OSError, ValueError: it could not be read."""
        self._connection.settimeout(ASK_S)
        lines = (self._stream.readline(QUESTION_BYTES) for _ in range(QUESTION_LINES))
        found = [*itertools.takewhile(bytes.strip, lines)]
        self._connection.settimeout(None)
        return [line.rstrip(b"\n").decode("utf-8", "surrogateescape") for line in found]

    def send(self, kind: str, text: str) -> None:
        """Whatever breaks a line in the text, it stays one: the next could be taken for a word."""
        said = f"{kind} {' '.join(text.splitlines())}\n".encode("utf-8", "replace")
        try:
            with self._lock:
                self._connection.sendall(said)
        except OSError:
            pass  # it is gone: `gone` says so

    def gone(self) -> None:
        """Waits until it is."""
        try:
            self._stream.read(1)
        except (OSError, ValueError):
            pass  # the same

    def close(self) -> None:
        try:
            self._connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # the other end did
        self._connection.close()


class Session:
    """Does one task after the other."""

    def __init__(self, folder: Path) -> None:
        said = json.loads((folder / JOB).read_text(encoding="utf-8"))
        self._client: Client | None = None
        self._done, self._of = 0, 1  # frames of the task in hand
        self._warned: set[str] = set()  # as soon as the file is open, and once more with a frame
        self._renderer = Renderer(
            shutil.which(said["blender"]) or said["blender"],
            folder / SCRATCH,
            say=self._say,
            on_progress=self._tell_progress,
            previews=False,
        )
        self._job = job_of(said, self._place(folder, said))

    @staticmethod
    def _place(folder: Path, said: dict[str, str]) -> str:
        if said.get("project"):
            place = project_of(PROJECT.read_text(encoding="utf-8"), said)
            own_folders.give(said["folder"], said["project"])
        else:
            rules = json.loads(Path(said["rules"]).read_text(encoding="utf-8") or "{}")
            place = place_of(rules, said["raw_blend"])
        if place is None:
            return ""
        file = folder / "noctiluca.paths"
        file.write_text(json.dumps(place), encoding="utf-8")
        return str(file)

    def answer(self, client: Client, do: str, what: list[str]) -> None:
        """One task; whatever comes of it is said."""
        self._client = client
        stopped = threading.Event()

        def watch() -> None:
            client.gone()
            stopped.set()
            self._renderer.stop()

        watcher = threading.Thread(target=watch, name="client", daemon=True)
        watcher.start()
        try:
            error = self._film(*what) if do == "film" else self._frames(*what, stopped)
            client.send("end", error)
        except Cannot as problem:
            client.send("end", str(problem))
        finally:
            self._client = None
            client.close()
            watcher.join()  # what it ends must be this task, never the next

    def _frames(self, text: str, stopped: threading.Event) -> str:
        """Frame by frame; the sentence about the first that fails, after which none is tried."""
        ranges = ranges_of(text)
        frames = [n for first, last, step in ranges for n in range(first, last + 1, step)]
        self._of = len(frames)
        for self._done, frame in enumerate(frames):
            if stopped.is_set():
                return "Cancelled."
            self._client.send("status", f"Frame {frame}")
            error = self._told(f"Frame {frame}", self._renderer.render(self._job, frame))
            if error:
                return error
        self._client.send("progress", "100.0")
        return ""

    def _film(self, text: str, wanted: str) -> str:
        self._done, self._of = 0, 1
        self._client.send("status", "Movie")
        parameters = {**json.loads(wanted), "ranges": ranges_of(text)}
        return self._told("Movie", self._renderer.film(self._job, parameters))

    def _told(self, what: str, result: FrameResult) -> str:
        for warning in result.warnings:
            self._say("warning", warning)
        if result.result in ("done", "skipped"):
            for file in result.files or (result.file,):
                self._say("info", f"{what} ({result.result}, {result.seconds:.2f} s): {file}")
            return ""
        for line in result.log_tail:
            self._say("Blender", line)
        return f"{what}: {result.error or result.result}"

    def _say(self, level: str, sentence: str) -> None:
        if level == "warning":
            if sentence in self._warned:
                return
            self._warned.add(sentence)
        print(f"{level}: {sentence}", flush=True)
        client = self._client
        if client is not None:
            client.send("line", f"{level}: {sentence}")

    def _tell_progress(self, progress: Progress) -> None:
        client = self._client
        if client is not None:
            share = (self._done + progress.fraction) / self._of
            client.send("progress", f"{100 * share:.1f}")

    def close(self) -> None:
        self._renderer.close(now=True)


def end_without(file: Path, session: Session) -> None:
    """Ends this process when nobody can find it any more."""
    while file.exists():
        time.sleep(LOOK_S)
    session.close()
    os._exit(1)


def publish(file: Path, text: str) -> None:
    """Whole or absent, and for nobody else's eyes."""
    part = file.with_suffix(".part")
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
        opened.write(text)
    replace(part, file)


def main(folder: Path) -> int:
    listening = socket.create_server(("127.0.0.1", 0))
    session, secret = Session(folder), secrets.token_hex(16)
    publish(folder / ADDRESS, f"{listening.getsockname()[1]}:{secret}")
    threading.Thread(target=end_without, args=(folder / ADDRESS, session), daemon=True).start()
    while True:
        client = Client(listening.accept()[0])
        try:
            shown, do, *what = client.question()
            if not secrets.compare_digest(shown.encode("utf-8", "replace"), secret.encode()):
                continue
            if do == "exit":
                session.close()
                return 0
            session.answer(client, do, what)
        except (OSError, ValueError) as problem:
            print(f"A question could not be read: {problem}", flush=True)
        finally:
            client.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
