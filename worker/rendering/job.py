"""What rendering needs to know of a job, and what it says of a frame. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple

SHARED, COPIES = "shared", "copies"  # every node sees the paths; the project is fetched
COLOURS = "colours"  # an OCIO configuration among the files of a project
TEST = "test"  # the word, among what a worker can, for jobs whose pictures nobody keeps
STATES = "states"  # and for strips of no other state of the .blend than is wanted


class Option(NamedTuple):
    """How a worker takes an option of a job: replies.py reads it so."""

    default: object
    kind: str  # text, flag, seconds, integer
    limits: Mapping[str, Any]
    argument: str  # of Blender's command line, where there is no session to tell; "": it has none


def option(default: object, kind: str, *, argument: str = "", **limits: object) -> Any:
    """A field of `Job` that the manager tells under its own name, or leaves out, as 2.0 does."""
    return field(default=default, metadata={"option": Option(default, kind, limits, argument)})


@dataclass(frozen=True)
class Job:
    """Paths are the submitter's own text; the engine has the name it has in their Blender.

    The options are those that manager/job_settings.py tells workers. Each one reaches Blender's
    session with "open" under its name (see render_session.py).
    """

    job_id: int
    blend_file: str
    output_path: str
    render_engine: str
    resolution: tuple[int, int] | None = None

    scene: str | None = option(None, "text", limit=256)
    overwrite: bool = option(True, "flag")
    allow_scripts: bool = option(False, "flag")
    frame_time_limit: float | None = option(None, "seconds")
    blender_version: str | None = option(None, "text", limit=40)
    threads: int | None = option(None, "integer", low=1, high=1024, argument="-t")
    blender: str = option("same", "text", limit=20)  # which of this node's: see blenders.py
    files: str = option(SHARED, "text", limit=20)
    project: str | None = option(None, "text", limit=100)
    colours: str | None = option(None, "text", limit=400)
    all_known: bool = option(False, "flag")  # by the sender's Blender: see scene_checks.py

    # The farm's shared folders, [{"name", "paths"}, ...]: not the job's, but told with it.
    roots: tuple = ()
    marked: tuple = ()  # the names of those in which some node has found the marker

    test: bool = False  # small pictures that nobody keeps: see small_pictures.py
    frames: int | None = None  # how many it has, for all nodes

    # Not the manager's to say: where this node has put the project (project_paths.py), or "";
    # and the whole path of the configuration that `colours` names. Nor what an Open Job Description
    # says (openjd_session.py): what Cycles renders on, "CPU", "OPTIX" and so on, or "".
    project_map: str = ""
    own_colours: str = ""
    device: str = ""
    # What people chose for this node (render_devices.py): ids of devices, or () for Blender's own
    # preferences; and whether it sits out a job that it would have to render on the processor.
    devices: tuple = ()
    sit_out: bool = False
    share: int | None = None  # of the processor's threads, where several Blenders are at work

    @property
    def options(self) -> dict[str, Any]:
        return {key: getattr(self, key) for key in OPTIONS}

    @property
    def arguments(self) -> list[str]:
        """What a command line can say of the options, to stand before the frame."""
        said = []
        for key, rule in OPTIONS.items():
            if rule.argument and getattr(self, key) is not None:
                said += [rule.argument, str(getattr(self, key))]
        return said


OPTIONS: Mapping[str, Option] = {
    each.name: each.metadata["option"] for each in fields(Job) if each.metadata
}


@dataclass(frozen=True)
class Cut:
    """A strip of a frame.

    Attributes:
        top, lines: its first line, from the top of the picture, and how many it has.
        height: of the whole picture, in lines.
        blender: the only version that may render it.
        exact: whether it must be the very piece of the picture,
        kind: as what Blender and processors of this kind make (see split_verdicts.py).
        state: of the .blend (see blend_state.py); "": whatever it is.
    """

    frame: int
    top: int
    lines: int
    height: int
    blender: str
    exact: bool
    kind: str
    state: str = ""


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
        unable: it failed because this node cannot do this job at all, and another one may.
        unseen: because it does not see a shared folder, which may change,
        card: or does not have a render device.
        memory: it failed because it needed more than so many bytes; 0: not because of that.
        damaged: it failed because of these strips of the frame, from 1.
        room: bytes that were free where the pictures went, a moment before; None: not known.
        grows: bytes by which they are more than what was there under their names.
        verdict: it failed because this node sees another state of the .blend than the frame's other
            strips are of: see Renderer.verdict; else None.
        read: of a strip, marks of the files that Cycles reads, before and after it was rendered: by
            their sizes and by their times (scene_checks.files_now); () where nobody knows.
        late_preview: a small JPEG that may still come: has ``then(callback)``; or None.
        film: of a movie, its "files" (one for each view), "frames" and "fps", and "gaps", a frame
            list of those that have no picture; else None.
    """

    result: str
    seconds: float = 0.0
    file: str = ""
    files: tuple[str, ...] = ()
    bytes: int = 0
    error: str = ""
    log_tail: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    late_preview: Any = field(default=None, repr=False)
    unable: bool = False
    film: Mapping[str, Any] | None = None
    unseen: bool = False
    memory: int = 0
    card: bool = False
    damaged: tuple[int, ...] = ()
    room: int | None = None
    grows: int | None = None
    verdict: Mapping[str, Any] | None = None
    read: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Timeouts:
    """How long each thing may take, in seconds."""

    open_s: float = 1800.0  # a large project on a slow share; a hung Blender is noticed earlier
    hang_s: float = 600.0  # without a word and without work (activity.py)
    deliver_s: float = 120.0  # the output folder is away: wait this long for it
    late_s: float = 3.0  # a network folder shows what was saved elsewhere
    share_s: float = 60.0  # one call to a disk or share; a disk that sleeps needs 20
