"""The clocks of started programs are set back and forward, by an hour and by a day, in a job.

No more of the farm is told the right time than a time server, a battery that is empty, or a second
system on that computer leaves it: what is measured goes by another clock (test_manager_clock has
each decision), and what was written down comes from whatever time it was.
"""

from __future__ import annotations

import unittest

from support import fake_blender, needs
from support.local_farm import LocalFarm

HOUR_S, DAY_S = 3600, 86400
FRAMES, MORE = 180, 20  # so many after each step
LONG_S = 60
WORKERS = ("w1", "w2")


@needs.posix
class Clocks(unittest.TestCase):
    def setUp(self) -> None:
        self.farm = LocalFarm(self)
        self.farm.give_clocks()
        self.blend = self.farm.folder / "a.blend"
        self.blend.write_bytes(b"BLENDER-v304 not really")
        self.allowed = self.farm.folder / "allowed"
        self.allowed.touch()

    def submit(self) -> int:
        return self.farm.submit(
            blend_file=self.blend,
            output_path=self.farm.folder / "out" / "f_",
            start_frame=1,
            end_frame=FRAMES,
        )

    def go_on(self, is_known: bool = True) -> None:
        """``is_known``: how long the job has been running; a restart knows what its clock says."""
        with open(self.allowed, "ab") as file:
            file.write(bytes(MORE))
        wanted = self.allowed.stat().st_size
        self.farm.wait(lambda: self.farm.done_frames() == wanted, LONG_S, "more frames")
        self.farm.wait(lambda: set(WORKERS) == self.farm.online(), LONG_S, "both workers")
        progress = self.farm.get("/status")["job_progress"]
        took, left = progress["elapsed_time"], progress["estimated_remaining"]
        self.assertGreaterEqual(min(took, left), 0)
        self.assertLess(max(took if is_known else 0, left), HOUR_S)

    def test_steps_in_a_job_and_before_a_restart(self) -> None:
        """Both wrong by as much, in opposite directions, and each alone."""
        self.farm.start_manager("--no-discovery")
        blender = fake_blender.starter(self.farm.folder, "as_allowed")
        self.farm.start_workers(*WORKERS, blender=blender)
        job = self.submit()
        self.go_on()
        for shift in (-HOUR_S, DAY_S, -DAY_S):
            self.farm.set_clock("manager", shift)
            self.go_on()
            for worker in WORKERS:
                self.farm.set_clock(worker, -shift)
            self.go_on()
        for shift in (DAY_S, -DAY_S):
            self.farm.kill("manager")
            self.farm.set_clock("manager", shift)
            self.farm.start_manager("--no-discovery")
            if shift > 0:
                self.go_on(is_known=False)
        self.allowed.write_bytes(bytes(FRAMES))
        record = self.farm.finished(job)
        self.assertEqual((record["status"], record["completed_frames"]), ("completed", FRAMES))
        self.assertGreaterEqual(record["duration"], 0)
        self.assertEqual(FRAMES, len(list((self.farm.folder / "out").iterdir())))
        self.assertEqual(2, len(fake_blender.calls(self.farm.folder)), "a Blender for each worker")
        self.farm.free_again()
        said = "\n".join(line["message"] for line in self.farm.get("/logs")["activity"])
        self.assertNotRegex(said, "offline|stood still|tried again|given up")


if __name__ == "__main__":
    unittest.main()
