"""The simulated farm of `tests/bench.py --simulate`, small: the model still fits the farm.

Caught when planted: workers that die and are not missed, a lost frame that nobody takes up, a run
that goes on although the manager falls ever further behind.
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
        self.assertEqual(bench_simulation.END_AT, found.ended_at)
        rows = bench_simulation._rows_of(found, "small")
        self.assertTrue(all(row.reached for row in rows), rows)

    def test_one_that_falls_ever_further_behind_ends_there_and_says_so(self) -> None:
        cost_s = 2 * bench_simulation.HEARTBEAT_S / WORKERS  # of each message: twice too much
        found = bench_simulation.Simulation(WORKERS, cost_s).run()
        most = bench_simulation.MOST_BEHIND_S
        self.assertTrue(most < found.behind_s < most + 1, found.behind_s)
        self.assertLess(found.ended_at, bench_simulation.END_AT)
        self.assertLess(found.events, (found.ended_at + most) / cost_s)
        row = bench_simulation._rows_of(found, "small")[-1]
        self.assertEqual((False, {"after s": found.ended_at}), (row.reached, row.raw))


if __name__ == "__main__":
    unittest.main()
