"""The simulated farm of `tests/bench.py --simulate`, small: the model still fits the farm.

Caught when planted: workers that die and are not missed, a lost frame that nobody takes up.
"""

from __future__ import annotations

import unittest

from support import bench_simulation

WORKERS, SILENT_S = 300, 10.0


class Simulated(unittest.TestCase):
    def test_each_frame_of_those_that_die_is_taken_up_and_nobody_else_is_missed(self) -> None:
        found = bench_simulation.Simulation(WORKERS, 0.0002).run()
        self.assertEqual(0, found.falsely)
        self.assertEqual((3, 3), (found.lost, len(found.taken_up_s)))
        self.assertGreater(min(found.taken_up_s), SILENT_S - bench_simulation.HEARTBEAT_S)
        self.assertLess(max(found.taken_up_s), bench_simulation.TAKEN_UP_GOAL_S)  # simulated s
        self.assertGreater(found.events, WORKERS * bench_simulation.END_AT / 2)


if __name__ == "__main__":
    unittest.main()
