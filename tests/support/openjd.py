"""Writes and runs Open Job Description bundles, as an engine does: by openjd-cli."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from support import blender_path

import openjd_bundle
import openjd_runner

RUN_S = 240


def write_bundle(folder: Path, job: dict, ranges: list, **more: object) -> None:
    """As `openjd_bundle.make` has it, with the runner."""
    runner = openjd_runner.files()
    runner.pop("openjd_bundle.py")
    for name, text in {**openjd_bundle.make(job, ranges, **more), **runner}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def empty(folder: Path) -> None:
    """Makes a bundle one of as many tasks in which Python starts and ends: what an engine takes for
    nothing."""
    path = folder / "template.json"
    template = json.loads(path.read_text(encoding="utf-8"))
    del template["jobEnvironments"]
    action = template["steps"][0]["script"]["actions"]["onRun"]
    action["args"] = ["-I", "-S", "-B", "-c", "pass"]
    path.write_text(json.dumps(template), encoding="utf-8")


def command_line(*arguments: object) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "openjd", *map(str, arguments)]
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=RUN_S
    )


def run(folder: Path, step: str, *more: object, **parameters: str) -> str:
    """What openjd-cli says of all tasks of a step, and of those before it."""
    given = {"Python": sys.executable, "Blender": blender_path(), **parameters}
    chosen = [part for key, value in given.items() for part in ("-p", f"{key}={value}")]
    done = command_line(
        *("run", folder / "template.json", "--step", step, "--run-dependencies"),
        *("-p", f"file://{folder / 'values.json'}", *chosen),
        *("--extensions", "TASK_CHUNKING", *more),
    )
    return f"exit code {done.returncode}\n{done.stdout}"
