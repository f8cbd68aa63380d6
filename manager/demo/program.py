"""`python3 manager/manager.py --demo`: a local farm renders a small animation, from nothing.

What happens, in this order: find Blender (or install it, when asked or with --yes); let Blender
make the scene (scene.py); start the manager and two workers as they would be started on a
farm (local_farm.py); send the job through POST /set_job, as the add-on does; show its
progress; check every picture; say where the pictures and the dashboard are. In a terminal the
farm then goes on until Ctrl-C. All it writes is in one folder, ``demo-output`` beside ``manager/``.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from . import find_blender, png
from .local_farm import POLL_S, LocalFarm
from .texts import DemoFailed, put, say, text

HERE = Path(__file__).resolve().parent
FRAMES = int(os.environ.get("NOCTILUCA_DEMO_FRAMES") or 48)  # fewer for a slow computer
SIZE = (480, 270)  # as scene.py has it
SCENE_S = 300
STALL_S = 600  # no frame finished for this long: something is wrong with this machine
BAR_WIDTH = 28


def main(options) -> int:
    """Runs the demo with manager.py's options (yes, port, no_browser). Returns the exit code."""
    signal.signal(signal.SIGTERM, _as_interrupt)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, _as_interrupt)
    farm = None
    try:
        say("Noctiluca Render Batch: a small farm on this computer")
        worker_folder = HERE.parents[1] / "worker"
        if not (worker_folder / "worker.py").is_file():
            raise DemoFailed(
                "The folder worker/ is not beside manager/: "
                "the demo needs a whole checkout of the project."
            )
        folder = make_folder()
        blender = get_blender(worker_folder, folder, getattr(options, "yes", False))
        scene = make_scene(blender, folder)
        farm = LocalFarm(folder, worker_folder, blender)
        farm.start(getattr(options, "port", None), no_browser=not _watched(options))
        render(farm, scene)
        if sys.stdin.isatty() and sys.stdout.isatty():
            say("The farm goes on; Ctrl-C ends it.")
            farm.serve()
        return 0
    except DemoFailed as failure:
        say(failure.sentence, **failure.facts)
        return 1
    except KeyboardInterrupt:
        print()
        return 0 if farm and farm.job_done else 130
    finally:
        if farm:
            farm.stop()


def _as_interrupt(_signal, _frame) -> None:
    raise KeyboardInterrupt


def _watched(options) -> bool:
    """True when a person sits here who may see a browser."""
    return sys.stdout.isatty() and not getattr(options, "no_browser", False)


# --- before the farm ----------------------------------------------------------------------------


def make_folder() -> Path:
    """The demo's folder, with what an earlier run's farm left in it cleared away."""
    folder = HERE.parents[1] / "demo-output"
    try:
        folder.mkdir(exist_ok=True)
        shutil.rmtree(folder / "farm", ignore_errors=True)
        shutil.rmtree(folder / "frames", ignore_errors=True)
        (folder / "farm").mkdir(exist_ok=True)
    except OSError:  # the checkout is not ours to write to
        folder = Path(tempfile.mkdtemp(prefix="noctiluca-demo-"))
        (folder / "farm").mkdir()
    return folder


def get_blender(worker_folder: Path, folder: Path, yes: bool) -> str:
    found = find_blender.find(worker_folder)
    if not found:
        install_blender(folder / "farm" / "install.log", yes)
        found = find_blender.find(worker_folder)
    if not found:
        raise DemoFailed(
            "Blender was installed, but cannot be found. "
            "Open a new terminal and start the demo again."
        )
    try:
        version = find_blender.version(found)
    except find_blender.NoBlender as problem:
        raise DemoFailed("This Blender cannot be used: {problem}", problem=problem) from problem
    say("Blender {version}: {path}", version="{}.{}".format(*version), path=found)
    return found


def install_blender(log: Path, yes: bool) -> None:
    install = find_blender.for_this_system()
    if install is None:
        raise DemoFailed(
            "Blender is not installed. Get it from {page} and start the demo again.",
            page=find_blender.DOWNLOAD_PAGE,
        )
    say("Blender is not installed. This installs it:")
    put(f"    {install.line()}\n")
    if not install.runnable:
        raise DemoFailed("Run that as root, then start the demo again (there is no sudo here).")
    if not (yes or agreed()):
        raise DemoFailed("Run it, or start the demo with --yes and it is run for you.")
    say("Installing Blender; this takes a few minutes (log: {log})", log=log)
    try:
        find_blender.run(install, log)
    except find_blender.NoBlender as problem:
        raise DemoFailed("Installing Blender failed:\n{problem}", problem=problem) from problem


def agreed() -> bool:
    if not sys.stdin.isatty():
        return False
    put(text("Run it now? [y/N] "))
    return sys.stdin.readline().strip().lower() in ("y", "yes", "s", "si", "sí")


def make_scene(blender: str, folder: Path) -> Path:
    scene = folder / "sea_sparkle.blend"
    say("Making the scene: {path}", path=scene)
    command = [blender, "-b", "--factory-startup", "--python-exit-code", "1"]
    command += ["--python", str(HERE / "scene.py"), "--", str(scene), str(FRAMES)]
    scene.unlink(missing_ok=True)
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SCENE_S,
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise DemoFailed(
            "Blender could not make the scene:\n{problem}", problem=problem
        ) from problem
    if done.returncode != 0 or not scene.is_file():
        last = done.stdout.decode("utf-8", "replace").strip().splitlines()[-10:]
        raise DemoFailed("Blender could not make the scene:\n{problem}", problem="\n".join(last))
    return scene


# --- the job ------------------------------------------------------------------------------------


def render(farm: LocalFarm, scene: Path) -> None:
    """Sends the job, shows its progress and checks its pictures. Raises DemoFailed."""
    frames = farm.folder / "frames"
    frames.mkdir(exist_ok=True)
    job = {
        "blend_file": str(scene),
        "output_path": str(frames / "sea_sparkle_"),
        "start_frame": 1,
        "end_frame": FRAMES,
        "render_engine": "CYCLES",
    }
    extra = {"resolution": {"x": SIZE[0], "y": SIZE[1]}, "name": "Sea sparkle", "fps": 24}
    reply = farm.ask("/set_job", {**job, **extra}) or {}
    if not reply.get("ok"):
        raise DemoFailed("The manager refused the job: {problem}", problem=reply.get("error", "-"))
    started = time.monotonic()
    follow(farm, reply["job_id"])
    farm.job_done = True
    for number in range(1, FRAMES + 1):
        picture = frames / f"sea_sparkle_{number:04}.png"
        flaw = png.flaw(picture, SIZE)
        if flaw:
            raise DemoFailed("{name} {flaw}", name=picture, flaw=text(flaw))
    seconds = round(time.monotonic() - started)
    say(
        "{count} pictures rendered and checked in {seconds} s: {folder}",
        count=FRAMES,
        seconds=seconds,
        folder=frames,
    )
    say("Dashboard: {url}", url=farm.url)


def follow(farm: LocalFarm, job_id: int) -> None:
    """Shows the progress until the job is in the history. Raises DemoFailed when it went wrong."""
    bar = Bar()
    best, last_change = -1, time.monotonic()
    while True:
        farm.check()
        record = finished_job(farm, job_id)
        if record:
            break
        status = farm.ask("/status") or {}
        job = status.get("job") or {}
        if status.get("job_id") == job_id and job.get("blend_file"):
            done = job["completed_frames"]
            if done > best:
                best, last_change = done, time.monotonic()
            bar.show(done, status)
        if time.monotonic() - last_change > STALL_S:
            bar.end()
            minutes, logs = STALL_S // 60, farm.folder / "farm"
            raise DemoFailed(
                "No frame was finished for {minutes} minutes; giving up. The logs are in {folder}.",
                minutes=minutes,
                folder=logs,
            )
        time.sleep(POLL_S)
    done = record["completed_frames"]
    bar.show(done, {})
    bar.end()
    if done != FRAMES:
        raise DemoFailed(
            "{done} of {total} frames rendered; see {url} for what went wrong.",
            done=done,
            total=FRAMES,
            url=farm.url,
        )


def finished_job(farm: LocalFarm, job_id: int) -> dict | None:
    records = (farm.ask("/history") or {}).get("jobs", [])
    return next((record for record in records if record["job_id"] == job_id), None)


class Bar:
    """The progress: one live line in a terminal, a line now and then elsewhere."""

    STEP = 8  # frames between two lines where no line can be rewritten

    def __init__(self) -> None:
        self.live = sys.stdout.isatty()
        self.next_line = 0
        self.width = 0

    def show(self, done: int, status: dict) -> None:
        count = text("{done}/{total} frames", done=done, total=FRAMES)
        if not self.live:
            if done >= self.next_line:
                put(f"  {count}\n")
                self.next_line = done - done % self.STEP + self.STEP
            return
        filled = BAR_WIDTH * done // FRAMES
        parts = [f"[{'#' * filled}{'.' * (BAR_WIDTH - filled)}] {count}", *self.details(status)]
        line = "  ".join(parts)[: shutil.get_terminal_size().columns - 1]
        put("\r" + line.ljust(self.width))
        self.width = len(line)

    def details(self, status: dict) -> list[str]:
        left = (status.get("job_progress") or {}).get("estimated_remaining") or 0
        clock = f"{int(left) // 60}:{int(left) % 60:02}"
        details = [text("{time} left", time=clock)] if left else []
        for worker in status.get("workers", []):
            if worker.get("frame") is not None:
                progress = round(100 * (worker.get("progress") or 0))
                details.append(f"{worker['name']}: {worker['frame']} ({progress} %)")
        return details

    def end(self) -> None:
        if self.live:
            put("\n")
