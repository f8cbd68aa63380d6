"""Manager, worker or Blender are killed in the middle of a real job: it ends complete.

Each is killed as a power cut does it (SIGKILL), after some frames are done and while others are
being rendered. A frame takes a third of a second, so that there is a middle.
"""

from __future__ import annotations

import os
import signal
import unittest
from pathlib import Path

from support import blender_path, needs, scenes
from support.local_farm import LocalFarm

pixels = needs.pictures()

HEAVY_S = 90
WAITS = True
FRAMES = 24
FRAME_S = 0.3


@needs.blender
@needs.linux
class KilledInTheMiddle(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.folder = self.farm.folder / "share"
        self.book = self.farm.folder / "book"
        self.farm.start_manager()
        self.farm.start_workers("w1", "w2")
        scene = scenes.make(
            blender_path(),
            self.folder / "scene.blend",
            frames=(1, FRAMES),
            book=self.book,
            seconds=FRAME_S,
        )
        scenes.render_plainly(blender_path(), scene, str(self.folder / "plain" / "f_"))
        self.job_id = self.farm.submit(
            blend_file=scene,
            output_path=self.folder / "farm" / "f_",
            start_frame=1,
            end_frame=FRAMES,
            allow_scripts=True,
        )
        self.farm.wait(lambda: self.farm.done_frames() >= 4, 60, "four frames to be done")

    def assert_complete(self) -> None:
        record = self.farm.finished(self.job_id)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", FRAMES))
        self.assertEqual(record["failed_frames"], [])
        names = sorted(path.name for path in (self.folder / "farm").iterdir())
        self.assertEqual(names, [f"f_{number:04}.png" for number in range(1, FRAMES + 1)])
        for name in names:
            difference = pixels.difference(
                self.folder / "plain" / name, self.folder / "farm" / name
            )
            self.assertIsNone(difference)
        self.farm.free_again()

    def rendered_more_than_once(self) -> set[int]:
        rendered = scenes.read_book(self.book)
        return {number for number in rendered if rendered.count(number) > 1}

    def test_the_manager(self) -> None:
        """Workers go on meanwhile and deliver; nothing is rendered again."""
        self.farm.kill("manager")
        rendered = len(scenes.read_book(self.book))
        self.farm.wait(
            lambda: len(scenes.read_book(self.book)) > rendered, 30, "a frame without a manager"
        )
        self.farm.start_manager()
        self.assert_complete()
        self.assertEqual(self.rendered_more_than_once(), set())

    def test_the_manager_again_and_again(self) -> None:
        for _ in range(3):
            done = self.farm.done_frames()
            self.farm.kill("manager")
            self.farm.start_manager()
            self.farm.wait(
                lambda done=done: self.farm.done_frames() > done or self.farm.record(self.job_id),
                60,
                "another frame to be done",
            )
        self.assert_complete()

    def test_a_worker_that_comes_back(self) -> None:
        """Its name is free at once, and its Blender is gone with it."""
        blenders = blenders_of(self.farm.processes["w1"].pid)
        self.assertTrue(blenders, "w1 has no Blender")
        self.farm.kill("w1")
        self.farm.wait(
            lambda: not any(map(is_running, blenders)), 30, "the killed worker's Blender to end"
        )
        self.farm.start_worker("w1")
        self.assert_complete()
        self.assertEqual(self.farm.online(), {"w1", "w2"})

    def test_a_worker_that_stays_away(self) -> None:
        self.farm.kill("w1")
        self.assert_complete()
        self.assertEqual(self.farm.online(), {"w2"})

    def test_blender(self) -> None:
        """The worker opens another one; the frame it had is not lost, and nobody gives up."""
        victim = blenders_of(self.farm.processes["w1"].pid)[0]
        os.kill(victim, signal.SIGKILL)
        self.assert_complete()
        self.assertEqual(self.farm.online(), {"w1", "w2"})

    def test_everything_at_once(self) -> None:
        """A power cut in the whole studio, and all machines are started again."""
        for name in ("w1", "w2", "manager"):
            self.farm.kill(name)
        self.farm.start_manager()
        for name in ("w1", "w2"):
            self.farm.start_worker(name)
        self.assert_complete()

    def test_ctrl_c_once_finishes_the_frame_and_leaves(self) -> None:
        self.assertEqual(self.farm.stop("w1"), 0)
        self.farm.wait(lambda: self.farm.online() == {"w2"}, 5, "w1 to be signed off")
        self.assert_complete()
        self.assertEqual(self.rendered_more_than_once(), set())


def blenders_of(worker: int) -> list[int]:
    """The processes below a worker that are Blender."""
    found, waiting = [], [worker]
    while waiting:
        children = children_of(waiting.pop())
        waiting += children
        found += [pid for pid in children if "blender" in command_of(pid)]
    return found


def children_of(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task")
    return [int(child) for task in tasks.iterdir() for child in read(task / "children").split()]


def command_of(pid: int) -> str:
    return read(Path(f"/proc/{pid}/cmdline")).split("\0")[0]


def is_running(pid: int) -> bool:
    state = read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return bool(state) and state[0] != "Z"


def read(path: Path) -> str:
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""  # it has just ended


if __name__ == "__main__":
    unittest.main()
