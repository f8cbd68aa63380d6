"""The farm: one manager and one worker for all scenes of a run, one job a scene; or two workers,
that render each frame together."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from support.local_farm import LocalFarm
from support.same_picture.alone import output_path
from support.same_picture.book import Scene

JOB_S = 600
MAY_DIFFER = " split as you wished, and may differ: "
FELL_BACK = " is rendered whole: "  # of a frame whose strips failed too often


@dataclass
class Outcome:
    """What the farm made of a scene, apart from files."""

    refused: str = ""
    status: str = ""
    done: int = 0
    failures: dict = field(default_factory=dict)  # frame -> sentence
    warnings: list = field(default_factory=list)
    strips: int = 0  # frames that were rendered in strips
    whole: str = ""  # why frames were not, as the farm said it
    doubt: str = ""  # why frames in strips may be other ones, as it said it


class _Ending(contextlib.ExitStack):
    """What LocalFarm wants of a test case."""

    addCleanup = contextlib.ExitStack.callback


class Farm:
    """Started when it is first needed, and anew after a job that did not end."""

    def __init__(self, blender: str, environment: dict[str, str], split: bool = False) -> None:
        self._split = split
        self._blender = blender
        self._environment = environment
        self._ending = _Ending()
        self._farm: LocalFarm | None = None

    def close(self) -> None:
        self._ending.close()
        self._farm = None

    def render(self, scene: Scene, project: Path) -> Outcome:
        """Sends the job and waits for its end.

        Raises:
            AssertionError: it did not end; the farm is replaced.
        """
        farm = self._started()
        code, reply = farm.request("/set_job", job_body(scene, project, self._split))
        if code != 200:
            return Outcome(refused=str(reply.get("error")))
        try:
            farm.finished(reply["job_id"], JOB_S)
            record = farm.get(f"/history_job?job_id={reply['job_id']}")
        except AssertionError:
            self.close()
            raise
        failures = {each["frame"]: each["error"] for each in record["failures"]}
        told = self._told(reply["job_id"])
        warnings = [line["message"] for line in told if line["level"] in ("warning", "error")]
        done = record["completed_frames"]
        strips = [line for line in told if " strips, on several workers" in line["message"]]
        whole = " ".join(line for line in warnings if " not split: " in line or FELL_BACK in line)
        doubts = [line for line in warnings if MAY_DIFFER in line]
        return Outcome(
            "", record["status"], done, failures, warnings, len(strips), whole, "".join(doubts)
        )

    def _started(self) -> LocalFarm:
        if self._farm is None:
            self._farm = LocalFarm(self._ending)
            self._farm.environment.update(self._environment)
            self._farm.start_manager()
            names = ("w1", "w2") if self._split else ("w1",)
            self._farm.start_workers(*names, blender=self._blender)
        return self._farm

    def _told(self, job_id: int) -> list[dict]:
        """The lines of the log since this job's start."""
        lines = self._farm.get("/logs")["activity"]
        starts = [n for n, line in enumerate(lines) if f"Job {job_id} " in line["message"]]
        return lines[starts[0] :] if starts else lines


def job_body(scene: Scene, project: Path, split: bool = False) -> dict:
    return {
        "blend_file": str(project / "scene.blend"),
        "output_path": output_path(scene, project),
        "start_frame": scene.frames[0],
        "end_frame": scene.frames[1],
        "render_engine": "CYCLES",
        "allow_scripts": scene.scripts,
        "attempts": 1,
        **({"split": "always"} if split else {}),
        **scene.job,
    }
