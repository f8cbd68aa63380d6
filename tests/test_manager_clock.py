"""A clock that is set back, or forward, changes what people read and nothing that is decided."""

from __future__ import annotations

import random
import unittest

from support.farm_play import Play
from support.memory_store import MemoryStore

import history
import wire_out

YEAR_S = 365 * 86400.0


class Jumps(unittest.TestCase):
    def story(self, jumps: random.Random | None) -> list:
        """What a farm does, event by event, told with a steady clock or with one that jumps."""
        chance, play = random.Random(5), Play(MemoryStore())
        nodes = [play.node(name) for name in "AB"]
        play.submit("1-40", attempts=2)
        seen = []
        for _ in range(400):
            jump = jumps.uniform(-20, 20) * YEAR_S if jumps and jumps.random() < 0.3 else 0.0
            play.advance(chance.choice((0.1, 1.0, 3.0, 11.0)), wall_jump=jump)
            node = chance.choice(nodes)
            node.beat()
            if play.state == "working" and node.lease is None:
                node.take()
            elif node.lease is not None and chance.random() < 0.8:
                node.report(chance.choice(("done", "done", "failed")), error="Blender crashed.")
            seen.append(self.looks(play))
        return seen

    def looks(self, play: Play) -> tuple:
        progress = wire_out.status(play.farm, play.now, {})["job_progress"]
        if progress is not None:
            self.assertGreaterEqual(progress["elapsed_time"], 0)
            self.assertGreaterEqual(progress["estimated_remaining"] or 0, 0)
        job = play.job
        leases = sorted((one.key, one.worker) for one in job.active.values()) if job else []
        return play.state, sorted(play.farm.workers), leases, job and str(job.counts)

    def test_the_farm_decides_the_same(self) -> None:
        steady = self.story(None)
        self.assertGreater(len({state for _, _, _, state in steady}), 20, "it got somewhere")
        for seed in range(5):
            self.assertEqual(steady, self.story(random.Random(seed)))

    def test_a_restart_with_a_clock_that_went_back(self) -> None:
        for jump in (-YEAR_S, YEAR_S):
            store = MemoryStore()
            play = Play(store)
            node = play.node("A")
            play.submit("1-3")
            node.render()
            again = Play(store, mono=5.0, wall=play.wall + jump)
            node = again.node("A")
            self.assertGreaterEqual(history.record_of(again.job, again.now)["duration"], 0)
            progress = wire_out.status(again.farm, again.now, {})["job_progress"]
            self.assertGreaterEqual(progress["elapsed_time"], 0)
            self.assertEqual(node.take(), 2)


if __name__ == "__main__":
    unittest.main()
