"""What a job is submitted with. Pure.

One line for each option: its key in `POST /set_job`, what it is by default, how it is checked, and
whether the workers are told of it. wire_in.py, wire_out.py and records.py read them off here, so an
option that reaches Blender is added in four files, of which three are the program:

 1. here, a line with `tell_worker`;
 2. worker/rendering/job.py, the same line for the other side;
 3. worker/rendering/render_session.py, what it does in Blender;
 4. tests/fixtures/wire_values.json, what it may be and how it shows in Blender.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, NamedTuple

from frames import FIRST_TO_LAST, ORDERS, format_frames, parse_ranges

MAX_NAME = 100
OF_A_TEST = " (test)"  # at the end of its name, which messages, logs and other people's panels say
SHARED, COPIES = "shared", "copies"  # every node sees the paths; the project was sent
COLOURS = "colours"  # what a worker can that starts Blender with a colour configuration
TEST = "test"  # and one that renders small pictures which nobody keeps
STATES = "states"  # and one that renders strips of no other state of the .blend than is wanted
AUTO, NEVER, ALWAYS = "auto", "never", "always"  # whether workers share a frame
SAME, EXACT, ANY = "same", "exact", "any"  # the Blender of the submitter's series, or not
MAX_FRAME_S = 30 * 86400.0

# What `video` may say, with what `true` means. A format of None is the scene's own movie format,
# else mp4. Frames that are missing: the picture before them is held, or they are left out.
VIDEO_DEFAULTS: Mapping[str, object] = {
    "format": None,
    "sound": True,
    "gaps": "hold",
    "quality": "high",
    "background": "#000000",  # behind transparent pictures, where the format has no transparency
}
VIDEO_CHOICES: Mapping[str, tuple] = {
    "format": ("mp4", "mov", "mkv"),
    "gaps": ("hold", "leave_out"),
    "quality": ("lossless", "high", "medium", "low"),
}


class Option(NamedTuple):
    """How an option is read off JSON, and who is told of it."""

    default: object
    kind: str  # a method of wire_in's `_Fields`: text, line, number, integer, flag, choice
    limits: Mapping[str, object]
    tell_worker: bool


def option(default: object, kind: str, *, tell_worker: bool = False, **limits: object) -> Any:
    """A field of `Settings` that `POST /set_job` takes under its own name."""
    return field(default=default, metadata={"option": Option(default, kind, limits, tell_worker)})


@dataclass(frozen=True)
class Settings:
    """What was submitted. Paths are the submitter's own text and are never rewritten."""

    # wire_in.py has rules of its own for these: they have old spellings, or depend on each other.
    blend_file: str
    output_path: str
    frames: str  # a frame list, see frames.py
    render_engine: str = ""
    name: str = ""
    resolution_x: int | None = None  # px, percentage applied
    resolution_y: int | None = None  # px

    scene: str | None = option(None, "text", limit=256, tell_worker=True)
    overwrite: bool = option(True, "flag", tell_worker=True)
    attempts: int = option(3, "integer", low=1, high=20, tell_worker=True)
    frame_time_limit: float | None = option(  # s
        None, "number", low=0.1, high=MAX_FRAME_S, tell_worker=True
    )
    allow_scripts: bool = option(False, "flag", tell_worker=True)
    blender_version: str | None = option(None, "text", limit=40, tell_worker=True)
    fps: float | None = option(None, "number", low=0.01, high=1000)
    submitted_by: str | None = option(None, "line", limit=MAX_NAME)
    threads: int | None = option(None, "integer", low=1, high=1024, tell_worker=True)
    files: str = option(SHARED, "choice", choices=(SHARED, COPIES), tell_worker=True)
    project: str | None = option(None, "token", tell_worker=True)  # its id, with COPIES
    order: str = option(FIRST_TO_LAST, "choice", choices=ORDERS)  # of its frames
    blender: str = option(SAME, "choice", choices=(SAME, EXACT, ANY), tell_worker=True)
    tags: tuple = option((), "words")  # what a worker must have to take part: see tags.py
    paused: bool = option(False, "flag")  # as it is queued; what it is by now is in the job
    comment: str | None = option(None, "line", limit=500)
    requeued_from: int | None = None  # the job of which this one renders frames again
    colours: str | None = option(None, "text", limit=400, tell_worker=True)  # a file of it: OCIO
    all_known: bool = option(False, "flag", tell_worker=True)  # by the Blender it was sent from
    split: str = option(AUTO, "choice", choices=(AUTO, NEVER, ALWAYS))
    # A movie at the end: the keys of VIDEO_DEFAULTS. None: none is wanted.
    video: Mapping[str, object] | None = option(None, "video")

    # Not the submitter's to say. A job that renders what another one lacks, or nothing at all:
    video_frames: str = ""  # what the movie shows, where that is more than `frames`
    video_from: tuple = ()  # the jobs, sent with copies, whose pictures it shows besides its own
    video_only: bool = False  # the pictures are there: nothing is rendered
    project_bytes: int | None = None  # of that, as the manager counts them
    test: bool = False  # a look before the job is sent: see `for_test`

    def to_dict(self) -> dict:
        """As it is stored: what release 2.0 knows, and what is newer where it says something."""
        return {
            key: value
            for key, value in vars(self).items()  # `asdict` copies each, and each lease asks
            if key in OF_RELEASE_2_0 or value != DEFAULTS[key]
        }

    @classmethod
    def from_dict(cls, stored: dict) -> Settings:
        """What was stored. Keys of a newer release, which has since been taken back, are ignored.

        Raises:
            AttributeError, TypeError, ValueError: not a dict, or one that lacks what every release
                stores; or somebody else wrote a value of it.
        """
        known = {key: value for key, value in stored.items() if key in KEYS}
        for key in ("video_from", "tags"):
            known[key] = tuple(known.get(key, ()))
        settings = cls(**known)
        for each in fields(settings):
            _check_kind(each.name, each.type, getattr(settings, each.name))
        return settings

    def film(self) -> dict:
        """What a worker must know of the movie: `video`, and of which frames and jobs it is.

        Returns:
            the keys of `VIDEO_DEFAULTS`; `ranges`, [first, last, step] of each; `jobs`, their ids.
        """
        ranges = parse_ranges(self.video_frames or self.frames)
        spans = [[run[0], run[-1], run.step] for run in ranges]
        return {**(self.video or {}), "ranges": spans, "jobs": [*self.video_from]}

    def for_test(self) -> Settings:
        """The first, the middle and the last frame, small and kept by nobody. What could change a
        file of the real job's is off: scripts write where they like, and movies lie beside the
        pictures."""
        ranges = parse_ranges(self.frames)
        frames = format_frames(_ends_and_middle(ranges))
        off = {"video": None, "split": NEVER, "allow_scripts": False, "paused": False}
        name = self.name[: MAX_NAME - len(OF_A_TEST)] + OF_A_TEST
        return replace(self, test=True, name=name, frames=frames, overwrite=True, **off)

    def for_missing(self, frames: str, jobs: Iterable[int]) -> Settings:
        """To render these frames again, besides those that jobs of these ids have. A movie shows
        all of them; in the order of the jobs, later pictures take the place of earlier ones."""
        more = {}
        if self.video is not None:
            sent = (*sorted({*self.video_from, *jobs}),) if self.files == COPIES else ()
            more = {"video_frames": self.video_frames or self.frames, "video_from": sent}
        return replace(self, frames=frames, video_only=False, **more)

    def for_video(self, video: dict, there: str, jobs: Iterable[int]) -> Settings:
        """To make a movie of what finished jobs have. `there`: the frames that have a picture."""
        whole = replace(self, video=video).for_missing(there, jobs)
        return replace(whole, video_only=True)


def _ends_and_middle(ranges: tuple[range, ...]) -> set[int]:
    """The first, the middle and the last of these frames, in their order."""
    frames = [number for run in ranges for number in run]
    return {frames[0], frames[(len(frames) - 1) // 2], frames[-1]}


_KINDS: Mapping[str, Any] = {  # of values, as the fields say them
    "None": type(None),
    "bool": bool,
    "float": (int, float),
    "int": int,
    "str": str,
    "tuple": tuple,
    "Mapping[str, object]": Mapping,
}


def _check_kind(key: str, kinds: str, value: object) -> None:
    """Raises TypeError, ValueError: no release writes this (Unicode has halves of characters)."""
    members = [*value] if isinstance(value, tuple) else []
    its = isinstance(value, tuple(_KINDS[kind] for kind in kinds.split(" | ")))
    if not its or not all(isinstance(one, int if key == "video_from" else str) for one in members):
        raise TypeError(f"{key} is {ascii(value)[:40]}")
    for text in (value, *members):
        if isinstance(text, str):
            text.encode()


KEYS = tuple(each.name for each in fields(Settings))
DEFAULTS: Mapping[str, object] = {
    each.name: each.metadata["option"].default if each.metadata else each.default
    for each in fields(Settings)
}
OPTIONS: Mapping[str, Option] = {
    each.name: each.metadata["option"] for each in fields(Settings) if each.metadata
}
# What release 2.0 knows: the keys of its `settings` column, and of its leases.
OF_RELEASE_2_0 = (
    *("blend_file", "output_path", "frames", "render_engine", "name"),
    *("resolution_x", "resolution_y", "scene", "overwrite", "attempts", "frame_time_limit"),
    *("allow_scripts", "blender_version", "fps", "submitted_by"),
)


def for_workers(settings: Settings) -> dict:
    """The options that workers are told of, by key. One that 2.0 does not know is told only where
    it is not the default: a job without new options is a job of 2.0."""
    stored = settings.to_dict()
    return {key: stored[key] for key, rule in OPTIONS.items() if rule.tell_worker and key in stored}
