"""The manager is killed and comes back from its store."""

from __future__ import annotations

import unittest

from support.farm_case import FarmCase, over_sqlite
from support.farm_play import SILENT_S


class ManagerRestarts(FarmCase):
    def setUp(self):
        super().setUp()
        self.a, self.b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-5")
        self.queued = [self.play.submit("1"), self.play.submit("2")]
        self.a.render()
        self.a.take()
        self.b.take()

    def test_all_that_was_acknowledged_is_there(self):
        self.play.restart()
        states = {1: "done", 2: "rendering", 3: "rendering", 4: "waiting", 5: "waiting"}
        self.assertEqual(self.play.states(), states)
        self.assertEqual([job.id for job in self.play.farm.queue], self.queued)
        self.assertEqual(self.play.state, "working")
        self.assertEqual(self.play.job.workers_used, {"A", "B"})
        self.play.farm.validate()

    def test_workers_that_kept_rendering_go_on(self):
        self.play.restart()
        self.assertIsNone(self.a.beat())
        self.assertIsNone(self.b.beat())
        self.play.pass_time(30, [self.a, self.b])
        self.assertEqual(self.play.job.frames[2].losses, 0)
        self.assertEqual(self.a.done(), (True, ""))
        self.assertEqual(self.b.done(), (True, ""))
        self.assertEqual(self.play.job.completed, 3)

    def test_a_report_may_come_before_the_first_heartbeat(self):
        self.play.restart()
        self.assertEqual(self.a.done(), (True, ""))
        self.assertEqual(self.play.states()[2], "done")

    def test_those_that_do_not_come_back_lose_their_frame(self):
        self.play.restart()
        self.a.beat()
        self.play.pass_time(SILENT_S - 1, [self.a])
        self.assertEqual(self.play.states()[3], "rendering")
        self.play.pass_time(1, [self.a])
        self.assertEqual(self.play.states()[3], "waiting")
        self.assertEqual(self.play.states()[2], "rendering")

    def test_goodbye_to_the_new_manager_gives_the_frame_back(self):
        self.play.restart()
        self.a.leave()
        self.assertEqual(self.play.states()[2], "waiting")
        self.assertEqual(self.play.states()[3], "rendering")

    def test_a_new_process_does_not_inherit_the_lease(self):
        self.play.restart()
        self.a.restarted("a2")
        self.assertEqual(self.play.states()[2], "waiting")

    def test_a_lost_answer_is_given_again_also_by_the_new_manager(self):
        self.a.done()
        lease = self.a.ask().lease
        self.play.restart()
        self.a.lease = None
        self.a.beat()
        self.assertEqual(self.a.ask().lease.token, lease.token)

    def test_a_done_worker_stays_done_until_the_job_is_over(self):
        for node in (self.a, self.b):
            node.done()
        while self.a.render() is not None:
            pass
        self.a.settle()
        self.play.restart()
        self.a.beat()
        self.assertEqual(self.play.history[-1].status, "completed", "only A is online, and DONE")

    def test_expired_leases_are_known_after_a_restart(self):
        self.play.advance(SILENT_S)
        self.play.restart()
        self.assertEqual(self.a.done(), (True, ""))
        self.assertEqual(self.b.failed()[0], False)

    def test_twice_in_a_row(self):
        self.play.restart()
        self.play.advance(3)
        self.play.restart()
        self.assertEqual(self.play.states()[2], "rendering")
        self.assertIsNone(self.a.beat())

    def test_attempts_and_who_failed_survive(self):
        self.a.failed(error="Out of memory.")
        self.play.restart()
        frame = self.play.job.frames[2]
        self.assertEqual((frame.attempts, frame.error), (1, "Out of memory."))
        self.assertEqual(frame.failed_by, frozenset("A"))

    def test_what_is_over_does_not_come_back(self):
        self.play.cancel()
        for node in (self.a, self.b):
            node.settle()
        for node in (self.a, self.b):
            node.beat()
        self.assertEqual(self.play.job.id, self.queued[0])
        self.play.restart()
        self.assertEqual(self.play.job.id, self.queued[0])
        self.assertEqual([job.id for job in self.play.farm.queue], self.queued[1:])


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
