"""Which of this computer's Blenders opens a job. Pure; versions.py reads the .blend's header.

A job says which it wants (`Job.blender`): 'same' is the Blender of the submitter's series, or else
the one that comes nearest; 'exact' is that series or none; 'any' is the newest. The series is that
of the Blender that the job was submitted from, or else of the one that saved the .blend. Among
those that will do, one that is known to open the file comes before one that may not.

Where a person named one Blender, it is the only one here, and gets every job that is not 'exact'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from . import blend_header

SAME, EXACT, ANY = "same", "exact", "any"

Version = tuple[int, ...]


@dataclass(frozen=True)
class Blender:
    """One that is installed here; `version` is () where nobody can tell."""

    program: str
    version: Version = ()

    @property
    def said(self) -> str:
        """Its version for people: "4.5.1"; "" where nobody can tell."""
        return ".".join(map(str, self.version))


def series(version: str | None) -> Version:
    """The series in a version's text, "4.5.1 LTS" -> (4, 5); () where there is none."""
    found = re.match(r"\s*(\d{1,3})\.(\d{1,3})", version or "")
    return (int(found[1]), int(found[2])) if found else ()


def choose(
    here: Sequence[Blender], rule: str, wanted: Version, saved: Version | None
) -> Blender | None:
    """The Blender that opens a job.

    Args:
        here: those of this computer, the newest first.
        rule: SAME, EXACT or ANY; another one is taken for SAME.
        wanted: the series the job was submitted from; () where nobody said.
        saved: the series that saved the .blend; None where that cannot be told.

    Returns:
        None where it must be exactly that series and is not here; or where there is no Blender.
    """
    wanted = wanted or saved or ()
    same = [blender for blender in here if wanted and blender.version[:2] == wanted]
    if rule == EXACT:
        return same[0] if same else None
    able = [blender for blender in here if _opens(blender, saved)]
    if rule == ANY or not wanted:
        return next(iter([*able, *here]), None)
    least = max(wanted, saved or ())
    for found in (_those(same, able), _newer(able, least), able, same, here):
        if found:
            return found[0]
    return None


def _opens(blender: Blender, saved: Version | None) -> bool:
    return not saved or (bool(blender.version) and blend_header.can_open(blender.version, saved))


def _those(some: Sequence[Blender], others: Sequence[Blender]) -> list[Blender]:
    return [blender for blender in some if blender in others]


def _newer(here: Sequence[Blender], least: Version) -> list[Blender]:
    """Newer ones lose nothing; the oldest of them is the most like the one that is wanted."""
    newer = [blender for blender in here if blender.version[:2] >= least]
    nearest = min((blender.version[:2] for blender in newer), default=())
    return [blender for blender in newer if blender.version[:2] == nearest]
