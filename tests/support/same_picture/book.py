"""What a scene of the battery is, and the book of all scenes. Imports nothing of Blender's.

A scene is a function that is run inside Blender with a Stage (stage.py) on which the common
beginnings stand: a turning cube, 64 x 36 pixels, two samples, frames 1 to 4. What the host must
know stands in the decorator:

    @scene(scripts=True, warns="Missing textures")
    def missing_texture(stage):
        ...

The group is the name of the module. What is right for each of two things may be wrong for both
together: names with a ``+`` between them are one more scene, for which all of them set the stage.
"""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

GROUPS = (
    "naming",
    "ranges",
    "layers",
    "formats",
    "compositor",
    "sequencer",
    "simulation",
    "textures",
    "drivers",
    "colour",
    "borders",
    "stamps",
    "simplify",
    "hair",
    "volumes",
    "text",
    "errors",
    "strips",
)
OLDEST, NEWEST = (0, 0), (99, 0)
MIXED, AND, PARTS = "mixed", "+", 3  # a group of scenes, each made of so many others


@dataclass(frozen=True)
class Scene:
    """One scene and what is expected of it.

    Attributes:
        frames: first and last of the scene's own range, and of the job unless ``job`` says other.
        output: below the project's folder; verbatim where it begins with ``//`` or is empty.
        job: more keys for ``/set_job``.
        scripts: the job allows scripts (Blender alone: ``-y``).
        arguments: of Blender alone, before ``-a``.
        parts: (first, last) for each run of Blender alone; None: one run of ``frames``.
        fails: frame -> pattern of the sentence; these frames have no picture in either way.
        warns: patterns; each must be found in a warning of the job.
        rejects: pattern: the job is refused, or each of its frames fails, with this sentence; files
            are not compared.
        may_reject: the same, but doing what Blender does is as good.
        loose: why the pictures may be other ones; their names must be the same.
        still, blank: why the pictures are alike, or empty, on purpose.
        ignore: patterns of files that are not compared.
        strips: with `--split`: "yes", frames must be rendered in strips; else a pattern of why not.
        spread: part of the short selection that CI runs.
    """

    name: str
    group: str
    make: Callable
    frames: tuple = (1, 4)
    output: str = "out/f_"
    job: dict = field(default_factory=dict)
    scripts: bool = False
    arguments: tuple = ()
    parts: tuple | None = None
    fails: dict = field(default_factory=dict)
    warns: tuple = ()
    rejects: str = ""
    may_reject: str = ""
    loose: str = ""
    still: str = ""
    blank: str = ""
    ignore: tuple = ()
    since: tuple = OLDEST
    until: tuple = NEWEST  # the first version that it is not for
    but: tuple = ()  # versions in between that cannot make it
    strips: str = ""
    spread: bool = False

    def is_for(self, version: tuple) -> bool:
        version = tuple(version[:2])
        return self.since <= version < self.until and version not in self.but


_book: dict[str, Scene] = {}


def scene(**expected):
    """Decorator: enters the function into the book under its own name."""

    def enter(make: Callable) -> Callable:
        group = make.__module__.rpartition(".")[2]
        if make.__name__ in _book:
            raise ValueError(f"two scenes are called {make.__name__}")
        _book[make.__name__] = Scene(make.__name__, group, make, **expected)
        return make

    return enter


def all_scenes() -> dict[str, Scene]:
    """Every scene by name, in the order of GROUPS."""
    for group in GROUPS:
        importlib.import_module(f"{__package__}.groups.{group}")
    return dict(_book)


def named(name: str) -> Scene:
    """The scene of this name, or of several names with ``+`` between them.

    Raises:
        KeyError: there is none, or one of them expects something of the host.
    """
    scenes = all_scenes()
    if AND not in name:
        return scenes[name]
    parts = [scenes[part] for part in name.split(AND)]
    if not all(map(_is_plain, parts)):
        raise KeyError(name)

    def make(stage: object) -> None:
        for part in parts:
            part.make(stage)

    return Scene(
        name,
        MIXED,
        make,
        frames=(1, max(part.frames[1] for part in parts)),
        since=max(part.since for part in parts),
        until=min(part.until for part in parts),
        but=sum((part.but for part in parts), ()),
    )


def mixed(seed: int, count: int) -> list[str]:
    """Names of so many mixed scenes; one that is rendered in strips is in each."""
    chance, plain = random.Random(seed), [s for s in all_scenes().values() if _is_plain(s)]
    split = [each.name for each in plain if each.group == "strips"]
    others = [each.name for each in plain]
    return [
        AND.join(dict.fromkeys([*chance.sample(others, PARTS - 1), chance.choice(split)]))
        for _ in range(count)
    ]


def _is_plain(scene: Scene) -> bool:
    """Whether nothing but the pictures is expected of it."""
    like = Scene(scene.name, scene.group, scene.make, scene.frames, spread=scene.spread)
    versions = {"since": scene.since, "until": scene.until, "but": scene.but}
    return scene.strips in ("", "yes") and scene == replace(like, strips=scene.strips, **versions)


def chosen(names: list[str]) -> list[Scene]:
    """The scenes of these groups, or of these names; all when there are none.

    Raises:
        KeyError: a name that is neither a group's nor a scene's (see named).
    """
    found = [s for s in all_scenes().values() if not names or {s.name, s.group} & set(names)]
    known = {each.name for each in found}
    return found + [named(name) for name in names if name not in known and name not in GROUPS]
