"""What rendering needs to know of a job, and what it says of a frame. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Job:
    """Paths are the submitter's own text; the engine has the name it has in their Blender."""

    job_id: int
    blend_file: str
    output_path: str
    render_engine: str
    scene: str | None = None
    overwrite: bool = True
    allow_scripts: bool = False
    frame_time_limit: float | None = None  # seconds
    resolution: tuple[int, int] | None = None
    blender_version: str | None = None


@dataclass(frozen=True)
class FrameResult:
    """How one attempt at one frame ended.

    Attributes:
        result: "done", "failed", "skipped" (the pictures were there already) or "stopped".
        seconds: how long Blender rendered, without opening the file.
        file: the final path of the (first) picture, "" when there is none.
        files: the final paths of all pictures (stereo views).
        bytes: of all pictures.
        error: a sentence, "" unless failed.
        log_tail: Blender's last lines, when failed.
        warnings: what may make the picture look other than on the artist's machine; told with
            the first frame after the file was opened.
        preview: a small JPEG, or None.
        late_preview: where it would have held up the next frame: has ``then(callback)``; or None.
    """

    result: str
    seconds: float = 0.0
    file: str = ""
    files: tuple[str, ...] = ()
    bytes: int = 0
    error: str = ""
    log_tail: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    preview: bytes | None = field(default=None, repr=False)
    late_preview: Any = field(default=None, repr=False)


@dataclass(frozen=True)
class Limits:
    """How long what may take, in seconds."""

    open_s: float = 1800.0  # a large project on a slow share; a hung Blender is noticed earlier
    hang_s: float = 600.0  # without a word and without work (activity.py)
    deliver_s: float = 120.0  # the output folder is away: wait that long for it
