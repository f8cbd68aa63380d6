"""Workers of release 1.1, alone and beside newer ones."""

from __future__ import annotations

import unittest

from support.farm_case import FarmCase, over_sqlite
from support.farm_play import NAME_HELD_S, SILENT_S, OldNode

from events import Command


class Release11(FarmCase):
    def test_alone_it_runs_through_the_whole_cycle(self):
        old = self.play.old_node("O")
        self.assertFalse(old.take_job())
        self.play.submit("1-9")
        self.assertEqual(self.play.state, "working")
        self.assertTrue(old.take_job())
        self.play.pass_time(30, [old])
        self.assertEqual(self.play.state, "working")
        old.turn("done")
        self.settled_with("completed")
        self.assertEqual(self.play.history[-1].completed, 9)
        self.assertEqual(self.play.history[-1].workers_used, {"O"})
        self.assertEqual(old.state, "ready")

    def test_every_one_of_them_must_be_done(self):
        old, other = self.play.old_node("O"), self.play.old_node("P")
        self.play.submit("1-9")
        old.take_job()
        old.turn("done")
        self.assertEqual(self.play.state, "working", "P has not even begun")
        other.take_job()
        self.play.pass_time(3, [old, other])
        self.assertEqual(self.play.state, "working")
        other.turn("done")
        self.settled_with("completed")

    def test_the_rest_are_done_when_the_busy_one_goes_offline(self):
        old, other = self.play.old_node("O"), self.play.old_node("P")
        self.play.submit("1-9")
        old.take_job()
        other.take_job()
        old.turn("done")
        self.play.pass_time(SILENT_S + 1, [old])
        self.settled_with("completed")

    def test_job_numbers_of_1_1_may_all_be_zero(self):
        old = self.play.old_node("O", says_job=False)
        self.play.submit("1-9")
        old.take_job()
        old.turn("done")
        self.settled_with("completed")

    def test_done_without_having_been_seen_rendering(self):
        old = self.play.old_node("O")
        job_id = self.play.submit("1-9")
        old.job_id = job_id
        old.turn("done")
        self.settled_with("completed")

    def test_still_done_from_the_job_before_is_no_work_on_this_one(self):
        """It comes online DONE, so it cannot have rendered anything of this job."""
        job_id = self.play.submit("1-9")
        a = self.play.node("A")
        a.leave()
        old = OldNode(self.play, "O", says_job=False)
        old.turn("done")
        self.play.pass_time(3, [old])
        self.assertEqual((self.play.state, self.play.job.id), ("working", job_id))
        self.assertEqual(self.play.job.completed, 0)

    def test_its_errors_are_not_silent(self):
        """Its error comes before the heartbeat that shows it at work: heartbeats are 2 s apart."""
        old = self.play.old_node("O")
        self.play.submit("1-3")
        self.assertIsNotNone(self.play.farm.whole_job())
        old.job_id = self.play.job.id
        old.error()
        self.play.restart()
        old.turn("done")
        self.settled_with("completed_with_errors")
        self.assertEqual(self.play.history[-1].counts["failed"], 3)
        self.assertEqual(len(self.play.errors), 1)

    def test_an_error_of_the_job_before_does_not_count(self):
        old = self.play.old_node("O")
        for errors, status in ((1, "completed_with_errors"), (0, "completed")):
            self.play.submit("1-3")
            old.take_job()
            for _ in range(errors):
                old.error()
            old.turn("done")
            self.settled_with(status)

    def test_one_good_one_is_enough(self):
        old, other = self.play.old_node("O"), self.play.old_node("P")
        self.play.submit("1-3")
        for node in (old, other):
            node.take_job()
        old.error()
        for node in (old, other):
            node.turn("done")
        self.settled_with("completed")

    def test_beside_newer_workers_it_looks_on(self):
        old, a = self.play.old_node("O"), self.play.node("A")
        self.play.submit("1-2")
        self.assertFalse(old.take_job())
        a.render()
        a.render()
        self.play.pass_time(3, [old, a])
        a.settle()
        self.settled_with("completed")
        self.assertEqual(self.play.history[-1].workers_used, {"A"})

    def test_its_heartbeats_count_for_nothing_there(self):
        old, a = self.play.old_node("O"), self.play.node("A")
        self.play.submit("1-2")
        old.job_id = self.play.job.id
        old.turn("rendering")
        old.turn("done")
        self.assertEqual(self.play.job.completed, 0)
        self.assertEqual(a.take(), 1)

    def test_newer_workers_take_nothing_while_it_renders_the_whole(self):
        old = self.play.old_node("O")
        self.play.submit("1-2")
        old.take_job()
        a = self.play.node("A")
        self.assertIsNone(a.take())
        old.turn("done")
        self.assertEqual(self.play.state, "working", "A must be told, and be DONE")
        a.settle()
        self.settled_with("completed")

    def test_gone_offline_in_the_middle_the_newer_ones_render_it(self):
        old = self.play.old_node("O")
        self.play.submit("1-2")
        old.take_job()
        a = self.play.node("A")
        self.play.pass_time(SILENT_S, [a])
        self.assertEqual(a.render(), 1)
        old.beat()
        self.assertEqual(a.render(), 2)
        a.settle()
        self.settled_with("completed")

    def test_gone_offline_alone_the_job_waits_for_it(self):
        old = self.play.old_node("O")
        self.play.submit("1-2")
        old.take_job()
        self.play.advance(100)
        self.assertEqual(self.play.state, "working")
        old.beat()
        old.turn("done")
        self.settled_with("completed")

    def test_a_restart_of_the_manager_in_the_middle(self):
        old = self.play.old_node("O")
        self.play.submit("1-2")
        old.take_job()
        self.play.restart()
        old.turn("done")
        self.settled_with("completed")

    def test_updated_to_a_newer_release_in_the_middle_it_takes_frames(self):
        old = self.play.old_node("O")
        self.play.submit("1-2")
        old.take_job()
        self.play.advance(NAME_HELD_S)
        new = self.play.node("O", instance="o2")
        self.assertEqual([new.render(), new.render()], [1, 2])
        new.settle()
        self.settled_with("completed")

    def test_updated_while_the_manager_was_down(self):
        old = self.play.old_node("O")
        self.play.submit("1")
        old.take_job()
        self.play.restart()
        self.assertEqual(self.play.node("O", instance="o2").render(), 1)

    def test_cancelled_it_renders_on_and_the_farm_waits(self):
        old = self.play.old_node("O")
        self.play.submit("1-9")
        old.take_job()
        self.play.cancel()
        self.play.pass_time(5, [old])
        self.assertEqual(self.play.state, "working")
        old.turn("done")
        self.settled_with("cancelled")

    def test_cancelled_before_it_began(self):
        old = self.play.old_node("O")
        self.play.submit("1-9")
        self.play.cancel()
        self.assertFalse(old.take_job())
        self.play.pass_time(2, [old])
        self.settled_with("cancelled")

    def test_cancelled_and_started_anew_it_has_nothing_to_be_done_with(self):
        old = self.play.old_node("O")
        self.play.submit("1-9")
        old.take_job()
        self.play.cancel()
        old.turn("ready")
        self.settled_with("cancelled")

    def test_frames_of_newer_workers_that_went_away_are_kept(self):
        a = self.play.node("A")
        self.play.submit("1-3")
        a.render()
        a.take()
        a.leave()
        old = self.play.old_node("O")
        old.take_job()
        old.turn("done")
        job = self.play.history[-1]
        self.assertEqual([job.frames[n].worker for n in (1, 2, 3)], ["A", "O", "O"])

    def test_leases_of_before_a_restart_end_with_the_job_it_rendered(self):
        """Nothing contradictory may be stored: the next manager must start."""
        a = self.play.node("A")
        self.play.submit("1-3")
        a.take()
        self.play.restart()
        old = self.play.old_node("O")
        old.take_job()
        self.play.stay_in_config = True
        old.turn("done")
        self.assertEqual(self.play.state, "config")
        self.play.restart()
        self.assertEqual(set(self.play.states().values()), {"done"})

    def test_it_takes_no_commands(self):
        self.play.old_node("O")
        self.play.refused(409, Command("O", "restart"))
        self.play.refused(409, Command("*", "restart"))


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
