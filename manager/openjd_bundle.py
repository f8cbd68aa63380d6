"""A job as an Open Job Description bundle, for engines that run those. Pure.

The specification is jobtemplate-2023-09 (github.com/OpenJobDescription/openjd-specifications, wiki,
"2023-09 Template Schemas"); how the files lie is AWS Deadline Cloud's job bundle. What an engine's
computers run is the worker's own code, put into the bundle beside the template: openjd_client.py,
openjd_session.py and rendering/. The add-on has this module packed with them, and uses it without
a manager. Rules it keeps:

- nothing of the job is lost or guessed: what an engine decides for itself (attempts, order) is left
  to it, and what can be chosen when the job is sent is a parameter;
- values reach the programs as arguments, never as text of a script;
- with one frame a task the template needs no extension; more need TASK_CHUNKING.
"""

from __future__ import annotations

import json
import ntpath
import posixpath
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

RUNNER = "noctiluca"  # the folder of what an engine's computers run
PROJECT, PICTURES = "project", "pictures"  # of a job that was sent with its files
DEVICES = ("", "CPU", "CUDA", "OPTIX", "HIP", "ONEAPI", "METAL")
MAX_JOB_NAME = 128
MAX_DESCRIPTION = 2048
MAX_PER_TASK = 10_000
MAX_VALUE = 1024  # characters of a parameter
NOTIFY_S = 10  # between "end" and "now" when a task is cancelled
SESSION = "{{Session.WorkingDirectory}}"
_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\")


class NoBundle(ValueError):
    """Carries a sentence that says what to do instead."""


def make(
    job: Mapping[str, Any],
    ranges: Iterable[Sequence[int]],
    *,
    per_task: int = 1,
    video: Mapping[str, Any] | None = None,
    inputs: Iterable[str] = (),
    outputs: Iterable[str] = (),
    missing: Iterable[str] = (),
    windows: bool = False,
    project: str = "",
) -> dict[str, str]:
    """The bundle's files beside the runner: name -> text.

    Args:
        job: as `POST /set_job` takes it: blend_file, output_path, render_engine, name, scene,
            overwrite, allow_scripts, frame_time_limit, threads, blender_version, comment.
        ranges: (first, last, step) of each run of frames, in order.
        per_task: how many frames a task has.
        video: what the movie at the end is to be (`video` of the wire); None: there is none.
        inputs: files that the .blend needs, by whole paths.
        outputs: further folders that are written to.
        missing: what the .blend needs and was not found.
        windows: whether Python is called as it is on Windows.
        project: of one whose files lie in the bundle, below PROJECT: which of them is the .blend.
            Their list is to lie beside the runner, as project.json.

    Raises:
        NoBundle: it cannot be put as one.
    """
    blend, missing = job["blend_file"], [*missing]
    folder, name = (
        (PICTURES, job["output_path"]) if project else output_of(job["output_path"], blend)
    )
    frames, which = _expression(ranges), "{{Param.Frames}}"
    parameters = _parameters(job, name, frames, per_task, windows, project)
    if len(frames) > MAX_VALUE:  # then they cannot be chosen: they stand in the steps themselves
        parameters = [each for each in parameters if each["name"] != "Frames"]
        which = frames
    steps = [_render_step(per_task, which), *([] if video is None else [_movie_step(video, which)])]
    extensions = ["TASK_CHUNKING"] if per_task > 1 else []
    template = _template(job, missing, extensions, parameters, steps, bool(project))
    # Of a project in the bundle, the parameters say all.
    values = {} if project else {"BlenderFile": blend, "OutputFolder": folder}
    read = {*inputs, *(() if project else (blend,))}
    written = {*outputs, *(() if project else (folder,))}
    return {
        "template.json": _text(template),
        "parameter_values.json": _text({"parameterValues": _pairs(values)}),
        "values.json": _text(values),
        "asset_references.json": _text({"assetReferences": _assets(read, written, missing)}),
        "README.txt": _readme(missing, steps[-1]["name"], per_task),
    }


# --- what is in the template ----------------------------------------------------------------------


def _template(
    job: Mapping[str, Any],
    missing: Sequence[str],
    extensions: list[str],
    parameters: list[dict],
    steps: list[dict],
    has_project: bool,
) -> dict[str, Any]:
    said = job.get("comment") or "Rendered with Noctiluca Render Batch."
    if missing:
        said += " Not found when this was written: " + ", ".join(missing)
    return {
        "specificationVersion": "jobtemplate-2023-09",
        **({"extensions": extensions} if extensions else {}),
        "name": _plain(job.get("name") or _split(job["blend_file"])[1])[:MAX_JOB_NAME],
        "description": _plain(said)[:MAX_DESCRIPTION],
        "parameterDefinitions": parameters,
        "jobEnvironments": [_environment(job, has_project)],
        "steps": steps,
    }


def _parameters(
    job: Mapping[str, Any], name: str, frames: str, per_task: int, windows: bool, project: str
) -> list[dict]:
    blend, pictures = (f"{PROJECT}/{project}", PICTURES) if project else ("", "")
    chosen = [
        _path("BlenderFile", "FILE", "IN", "The .blend.", blend),
        _path("OutputFolder", "DIRECTORY", "OUT", "The folder of the pictures.", pictures),
        _string("OutputName", name, "What the pictures' names begin with, # for the number."),
        _string("Frames", frames, "Which frames, such as 1-10,20,30-50:5."),
        _string("Scene", job.get("scene") or "", "Empty: the one that was open."),
        _string("Engine", job.get("render_engine") or "", "Empty: the scene's own."),
        _string("Device", "", "What Cycles renders on; empty: as Blender is set up.", DEVICES),
        _flag("AllowScripts", job.get("allow_scripts"), "Whether Python in the .blend may run."),
        _flag("Overwrite", job.get("overwrite", True), "Or keep pictures that are there."),
        _string("Blender", "blender", "The program: a name that is found, or a whole path."),
        _string("Python", "python" if windows else "python3", "Python 3.9 or newer."),
        _path("Noctiluca", "DIRECTORY", "IN", "What renders.", RUNNER),
    ]
    if project:  # File Output nodes may write there
        chosen.append(_path("Project", "DIRECTORY", "INOUT", "The project's files.", PROJECT))
    if per_task > 1:
        number = {"type": "INT", "default": per_task, "minValue": 1, "maxValue": MAX_PER_TASK}
        chosen.append({"name": "FramesPerTask", **number})
    return chosen


def _path(name: str, kind: str, flow: str, description: str, inside: str = "") -> dict:
    """Args: inside: the bundle, where it lies there."""
    rules = {"objectType": kind, "dataFlow": flow, **({"default": inside} if inside else {})}
    return {"name": name, "type": "PATH", **rules, "description": description}


def _string(name: str, value: str, description: str, allowed: Sequence[str] = ()) -> dict:
    rules = {"allowedValues": [*allowed]} if allowed else {}
    return {"name": name, "type": "STRING", "default": value, "description": description, **rules}


def _flag(name: str, value: object, description: str) -> dict:
    return _string(name, "true" if value else "false", description, ("true", "false"))


def _environment(job: Mapping[str, Any], has_project: bool) -> dict:
    """What starts before the first task of a session, and ends after the last."""
    said = {
        "blend": "{{Param.BlenderFile}}",
        "raw_blend": "{{RawParam.BlenderFile}}",
        "folder": "{{Param.OutputFolder}}",
        "name": "{{Param.OutputName}}",
        "scene": "{{Param.Scene}}",
        "engine": "{{Param.Engine}}",
        "device": "{{Param.Device}}",
        "scripts": "{{Param.AllowScripts}}",
        "overwrite": "{{Param.Overwrite}}",
        "blender": "{{Param.Blender}}",
        "rules": "{{Session.PathMappingRulesFile}}",
        "version": _plain(job.get("blender_version") or ""),
        "threads": job.get("threads") or 0,
        "time_limit": job.get("frame_time_limit") or 0,
    }
    if has_project:
        said |= {"project": "{{Param.Project}}", "colours": _plain(job.get("colours") or "")}
    enter = _action("enter", *(f"{key}={value}" for key, value in said.items()))
    actions = {"onEnter": enter, "onExit": _action("exit")}
    return {"name": "Blender", "script": {"actions": actions}}


def _render_step(per_task: int, frames: str) -> dict:
    frame: dict[str, Any] = {"name": "Frame", "type": "INT", "range": frames}
    if per_task > 1:
        each = {"defaultTaskCount": "{{Param.FramesPerTask}}", "rangeConstraint": "NONCONTIGUOUS"}
        frame.update(type="CHUNK[INT]", chunks=each)
    return {
        "name": "Render",
        "parameterSpace": {"taskParameterDefinitions": [frame]},
        "script": {"actions": {"onRun": _task("frames", "{{Task.Param.Frame}}")}},
    }


def _movie_step(video: Mapping[str, Any], frames: str) -> dict:
    onrun = _task("film", frames, json.dumps(dict(video)))
    return {
        "name": "Movie",
        "dependencies": [{"dependsOn": "Render"}],
        "script": {"actions": {"onRun": onrun}},
    }


def _pairs(values: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": key, "value": value} for key, value in values.items()]


def _assets(read: Iterable[str], written: Iterable[str], missing: Iterable[str]) -> dict[str, Any]:
    """Files, folders, and what only has to be mapped."""
    return {
        "inputs": {"filenames": sorted(read), "directories": []},
        "outputs": {"directories": sorted(written)},
        "referencedPaths": sorted({*missing}),
    }


def _action(do: str, *more: str) -> dict:
    client = "{{Param.Noctiluca}}/openjd_client.py"
    return {"command": "{{Param.Python}}", "args": ["-I", "-S", "-B", client, do, SESSION, *more]}


def _task(do: str, *more: str) -> dict:
    cancel = {"mode": "NOTIFY_THEN_TERMINATE", "notifyPeriodInSeconds": NOTIFY_S}
    return {**_action(do, *more), "cancelation": cancel}


# --- paths and texts ------------------------------------------------------------------------------


def _split(path: str) -> tuple[str, str]:
    return (ntpath if _WINDOWS.match(path) else posixpath).split(path)


def output_of(output: str, blend: str) -> tuple[str, str]:
    """The folder of the pictures, and what their names begin with; `//` is the .blend's folder.

    Raises:
        NoBundle: it says no folder.
    """
    if output.startswith("//"):
        flavour = ntpath if _WINDOWS.match(blend) else posixpath
        output = flavour.join(flavour.dirname(blend), output[2:].lstrip("/\\"))
    folder, name = _split(output)
    if not (posixpath.isabs(folder) or _WINDOWS.match(folder)):
        raise NoBundle(
            "The job's output path does not say where on the disk the pictures belong: send it with"
            " a whole path, or one that begins with //."
        )
    return folder, name


def _expression(ranges: Iterable[Sequence[int]]) -> str:
    """Frames as the specification writes them: "1-10:2,15"."""
    return ",".join(
        str(first) if first == last else f"{first}-{last}" + (f":{step}" if step > 1 else "")
        for first, last, step in ranges
    )


def _plain(text: str) -> str:
    """A text in which no engine looks for a value to put in, and no control character."""
    text = "".join(letter if letter.isprintable() else " " for letter in text)
    return re.sub(r"([{}])(?=\1)", r"\1 ", text)  # of three, too, no two stay together


def _readme(missing: Sequence[str], last: str, per_task: int) -> str:
    more = " --extensions TASK_CHUNKING" if per_task > 1 else ""
    lines = [
        "This folder is a job for every engine of the Open Job Description (jobtemplate-2023-09).",
        "",
        "Here, with openjd-cli from the Python package index:",
        f"  openjd run template.json -p file://values.json --step {last} --run-dependencies{more}",
        "To AWS Deadline Cloud, with its `deadline` package:",
        "  deadline bundle submit .",
        "",
        "The computers that render need Blender and Python 3.9 or newer; where these are called",
        "otherwise than the parameters Blender and Python say, set these.",
    ]
    if missing:
        lines += ["", "Not found when this was written:", *(f"  {path}" for path in missing)]
    return "\n".join(lines) + "\n"


def _text(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
