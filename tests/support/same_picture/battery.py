"""Runs scenes of the battery both ways and says what differs.

Three threads, for machines with two cores: Blender alone renders the next scene while the farm
renders this one; the comparison runs with the farm. A project has one path for both ways: it is put
there, rendered, and moved aside.
"""

from __future__ import annotations

import queue
import re
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from support.same_picture import compare
from support.same_picture.alone import BlenderAlone
from support.same_picture.book import MIXED, Scene
from support.same_picture.farm_side import FELL_BACK, Farm, Outcome

AHEAD = 3  # scenes that Blender alone may be ahead of the farm
MAKERS = 2  # Blenders that make scenes at once


@dataclass
class Verdict:
    """What came of a scene: no differences and no fault means equal."""

    scene: Scene
    differences: list[str] = field(default_factory=list)
    fault: str = ""  # of the battery: the scene proves nothing
    how: str = ""  # the farm rendered it, where that is worth a word

    @property
    def equal(self) -> bool:
        return not self.differences and not self.fault

    def line(self) -> str:
        what = f"equal{self.how}" if self.equal else f"FAULT: {self.fault}" if self.fault else ""
        what = what or "differs: " + "; ".join(self.differences)
        return f"{self.scene.group}/{self.scene.name}: {what}"


class Battery:
    """One run with one Blender. Everything lies below ``folder``."""

    def __init__(self, blender: str, folder: Path, keep: bool = False, split: bool = False) -> None:
        """`split`: two workers render each frame together, where it can be split."""
        self._split = split
        self.alone = BlenderAlone(blender, folder)
        self.folder = folder
        self._keep = keep

    def run(self, scenes: list[Scene], tell: Callable[[Verdict], None]) -> list[Verdict]:
        """Runs those scenes that this Blender is for; ``tell`` hears each verdict at once."""
        mine = [scene for scene in scenes if scene.is_for(self.alone.version)]
        if not self._split:  # whose handlers run with each frame, so that it is not split
            self.alone.enable_addons()
        errors = self._make(mine)
        ready: queue.Queue = queue.Queue(AHEAD)
        feeder = threading.Thread(target=self._feed, args=(mine, errors, ready), daemon=True)
        feeder.start()
        farm = Farm(self.alone.executable, self.alone.environment, self._split)
        verdicts = []
        try:
            for _ in mine:
                scene, problem = ready.get()
                verdict = Verdict(scene, fault=problem) if problem else self._judge(scene, farm)
                verdicts.append(verdict)
                self._clean_up(verdict)
                tell(verdict)
        finally:
            farm.close()
        feeder.join()
        return verdicts

    def _make(self, scenes: list[Scene]) -> dict[str, str]:
        """Makes all .blend files, in as many Blenders at once as there are cores to expect."""
        (self.folder / "made").mkdir(exist_ok=True)
        shares = [scenes[n::MAKERS] for n in range(MAKERS)]
        errors: dict[str, str] = {}
        with ThreadPoolExecutor(MAKERS) as pool:
            for told in pool.map(lambda share: self.alone.make(share, self._made()), shares):
                errors.update(told)
        return errors

    def _made(self, name: str = "") -> Path:
        return self.folder / "made" / name

    # --- Blender alone --------------------------------------------------------------------------

    def _feed(self, scenes: list[Scene], errors: dict[str, str], ready: queue.Queue) -> None:
        for scene in scenes:
            problem = errors.get(scene.name, "")
            if problem:
                problem = f"it could not be made: {problem}"
            else:
                try:
                    self._render_alone(scene)
                except Exception as failure:  # the farm's side would wait for ever
                    problem = f"Blender alone: {failure!r}"
            ready.put((scene, problem))

    def _render_alone(self, scene: Scene) -> None:
        project = self._put(scene)
        printed = self.alone.render(scene, project)
        self._aside(project, "alone")
        (self.folder / "alone" / f"{scene.name}.log").write_text(printed)

    def _put(self, scene: Scene) -> Path:
        project = self.folder / "project" / scene.name
        project.parent.mkdir(exist_ok=True)
        shutil.copytree(self._made(scene.name), project, symlinks=True)
        return project

    def _aside(self, project: Path, way: str) -> Path:
        target = self.folder / way / project.name
        target.parent.mkdir(exist_ok=True)
        project.rename(target)
        return target

    # --- the farm, and the comparison -----------------------------------------------------------

    def _judge(self, scene: Scene, farm: Farm) -> Verdict:
        project = self._put(scene)
        try:
            outcome = farm.render(scene, project)
        except AssertionError as failure:
            self._aside(project, "farm")
            (self.folder / "farm" / f"{scene.name}.log").write_text(str(failure))
            return Verdict(scene, [f"the job did not end ({str(failure).splitlines()[0]})"])
        rendered = self._aside(project, "farm")
        if scene.rejects or (scene.may_reject and rejection(outcome)):
            return Verdict(scene, rejected(scene, outcome))
        made = self._made(scene.name)
        alone = compare.listing(self.folder / "alone" / scene.name, made, scene.ignore)
        fault = compare.proves_nothing(alone, scene.blank, scene.still)
        farms = compare.listing(rendered, made, scene.ignore)
        is_loose = scene.loose or (outcome.doubt and scene.group == MIXED)
        differences = compare.folders(alone, farms, only_names=bool(is_loose))
        differences += words(scene, outcome)
        if not self._split:
            return Verdict(scene, differences, fault)
        how = f" ({outcome.strips} in strips)" if outcome.strips else f" (whole: {outcome.whole})"
        how = f" in its names ({outcome.doubt})" if outcome.doubt else how
        return Verdict(scene, differences + in_strips(scene, outcome), fault, how)

    def _clean_up(self, verdict: Verdict) -> None:
        if verdict.equal and not self._keep:
            for way in ("made", "alone", "farm"):
                shutil.rmtree(self.folder / way / verdict.scene.name, ignore_errors=True)


def in_strips(scene: Scene, outcome: Outcome) -> list[str]:
    """How a scene was split that should not have been, or was not."""
    if scene.strips == "yes":
        to_the_end = outcome.strips and FELL_BACK not in outcome.whole
        return [] if to_the_end else [f"not in strips to the end ({outcome.whole})"]
    if outcome.strips and (scene.strips or outcome.whole):
        return ["it was rendered in strips"]
    said = re.search(scene.strips, outcome.whole)
    return [] if said else [f"whole for {outcome.whole!r}, not {scene.strips!r}"]


def rejection(outcome: Outcome) -> str:
    """The sentence with which the whole job was refused or failed; "" when some of it was done."""
    if outcome.refused or outcome.status not in ("completed_with_errors", "failed"):
        return outcome.refused
    return next(iter(outcome.failures.values()), "") if not outcome.done else ""


def rejected(scene: Scene, outcome: Outcome) -> list[str]:
    """How a job that should be rejected was treated otherwise."""
    wanted, said = scene.rejects or scene.may_reject, rejection(outcome)
    if said and re.search(wanted, said):
        return []
    return [f"rejected with {said!r}, not {wanted!r}" if said else f"not rejected ({wanted!r})"]


def words(scene: Scene, outcome: Outcome) -> list[str]:
    """How what the farm said differs from what it should have said."""
    if outcome.refused:
        return [f"refused: {outcome.refused}"]
    found = []
    for frame in sorted(scene.fails.keys() | outcome.failures.keys()):
        wanted, said = scene.fails.get(frame), outcome.failures.get(frame)
        if wanted is None:
            found.append(f"frame {frame} failed: {said}")
        elif said is None:
            found.append(f"frame {frame} should have failed with {wanted!r}")
        elif not re.search(wanted, said):
            found.append(f"frame {frame} failed with {said!r}, not {wanted!r}")
    for pattern in scene.warns:
        if not any(re.search(pattern, line) for line in outcome.warnings):
            found.append(f"no warning like {pattern!r} (said: {outcome.warnings})")
    status = "completed_with_errors" if scene.fails else "completed"
    if not found and outcome.status != status:
        found.append(f"the job is {outcome.status!r}, not {status!r}")
    return found
