"""A job for Flamenco 3, as its `POST /api/v3/jobs` takes it. Pure.

Of the job type `simple-blender-render`, which every Flamenco has (flamenco.blender.org, Usage, Job
Types; SubmittedJob in its OpenAPI file). Rules it keeps:

- what would become of a picture is never guessed: without its format there is no job;
- what that type has no place for is named in the job itself, `NOT_CARRIED` among its metadata.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from frames import parse_ranges
from job_settings import COPIES, DEFAULTS, Settings
from openjd_bundle import output_of
from paths import base_name, is_windows
from spanish import Spoken

NOT_CARRIED = "noctiluca.not_carried"
# Blender's formats, with the ending of their names. Which ending means one format alone, and which
# leaves open what the scene has (an .exr one layer or many), is read off here.
ENDINGS: Mapping[str, str] = {
    "PNG": "png",
    "JPEG": "jpg",
    "WEBP": "webp",
    "TIFF": "tif",
    "BMP": "bmp",
    "HDR": "hdr",
    "OPEN_EXR": "exr",
    "OPEN_EXR_MULTILAYER": "exr",
}
PRIORITY = 50  # Flamenco's own middle
# What Flamenco decides in any case: its workers' settings, or the scene that was open when saved.
ITS_OWN = ("allow_scripts", "blender_version", "render_engine", "scene")
CARRIED = (
    *("blend_file", "output_path", "frames", "name", "fps", "video", "submitted_by", "comment"),
    *("resolution_x", "resolution_y", "paused", "requeued_from", "video_frames", "files"),
    "all_known",  # asks for nothing
)
_MACOS = ("/Users/", "/Volumes/")


class NoJob(Spoken):
    """Carries a sentence that says why, or what to do instead."""


def make(
    job: Settings, picture: str = "", image_format: str = "", per_task: int = 1
) -> dict[str, Any]:
    """The JSON object.

    Args:
        job: as it was submitted.
        picture: the name of one of its pictures, where there is one.
        image_format: of ENDINGS; "": the one that `picture` shows.
        per_task: how many frames one Blender renders.

    Raises:
        NoJob: it cannot be put as one.
        NoBundle: it does not say where the pictures belong.
    """
    if job.files == COPIES:
        raise NoJob(
            "This job was sent with copies, which Flamenco's nodes would not find. Send it with"
            " shared files."
        )
    if job.video_only:
        raise NoJob("This job only makes a movie: there is nothing for Flamenco to render.")
    image_format = image_format or _format_of(picture)
    folder, name = output_of(job.output_path, job.blend_file)
    settings = {
        "blendfile": job.blend_file,
        "frames": _frames(job.frames),
        "chunk_size": per_task,
        "render_output_root": folder,
        "add_path_components": 0,
        # Of a bare folder Flamenco would take the last part for the beginning of names.
        "render_output_path": f"{folder}{_slash(folder)}{name or '####'}",
        "format": image_format,
        "image_file_extension": f".{ENDINGS[image_format]}",
        "has_previews": False,
    }
    if job.video and job.fps:  # Flamenco makes its preview video when it knows this
        settings["fps"] = job.fps
    return {
        "name": job.name or base_name(job.blend_file),
        "type": "simple-blender-render",
        "priority": PRIORITY,
        "submitter_platform": _platform(job.blend_file),
        "settings": settings,
        "metadata": _metadata(job),
    }


def _format_of(picture: str) -> str:
    ending = picture.rpartition(".")[2].lower()
    found = [name for name, its in ENDINGS.items() if its == ending]
    if len(found) == 1:
        return found[0]
    raise NoJob(
        "Flamenco must be told the pictures' format, which this job does not show (yet): open"
        " /flamenco?job_id=N&format= with one of {formats} at its end.",
        formats=", ".join(found or ENDINGS),
    )


def _frames(frames: str) -> str:
    """As Flamenco writes them: "1-10,15". It has no steps, and no sign."""
    said: list[str] = []
    for run in parse_ranges(frames):
        if run[0] < 0:
            raise NoJob("Flamenco has no frames before 0.")
        is_range = run.step == 1 and len(run) > 1
        said += [f"{run[0]}-{run[-1]}"] if is_range else map(str, run)
    return ",".join(said)


def _slash(folder: str) -> str:
    if folder.endswith(("/", "\\")):
        return ""
    return "\\" if is_windows(folder) and "\\" in folder else "/"


def _platform(blend: str) -> str:
    """By which Flamenco knows whose paths these are, as Go names systems."""
    if is_windows(blend):
        return "windows"
    return "darwin" if blend.startswith(_MACOS) else "linux"


def _metadata(job: Settings) -> dict[str, str]:
    """Text alone is allowed."""
    asked = {key for key, value in vars(job).items() if value != DEFAULTS[key]} - {*CARRIED}
    left = {*asked, *ITS_OWN, *(("video",) if job.video else ())}
    said = {
        "user.name": job.submitted_by,
        "comment": job.comment,
        NOT_CARRIED: ", ".join(sorted(left)),
    }
    return {key: text for key, text in said.items() if text}
