"""Attempts that fail, workers that fail often, and second attempts at slow frames."""

from __future__ import annotations

import unittest

from support.farm_case import FarmCase, over_sqlite
from support.farm_play import SILENT_S

import scheduling
from jobs import LOSSES_PER_TASK
from scheduling import EXCLUDE_AFTER, NEW_S, SPECULATE_MIN_S


class Failures(FarmCase):
    def test_another_worker_tries_a_frame_that_failed(self):
        a, b = self.play.node("A"), self.play.node("B")
        b.ask()
        self.play.submit("1-3")
        a.take()
        b.ask()
        a.failed()
        self.assertEqual(a.take(), 3, "frame 1 waits for the other worker")
        b.lease = b.ask().lease
        b.state, b.job_id = "rendering", self.play.job.id
        self.assertEqual(b.lease.frame, 2)
        b.done()
        self.assertEqual(b.take(), 1)
        b.done()
        self.assertEqual(self.play.states(), {1: "done", 2: "done", 3: "rendering"})

    def test_alone_it_tries_again_itself(self):
        a = self.play.node("A")
        self.play.submit("1-2", attempts=2)
        self.assertEqual([a.render("failed"), a.render()], [1, 1])

    def test_a_worker_that_never_asks_is_not_waited_for(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1")
        a.render("failed")
        self.assertEqual(a.take(), 1, "B has not asked for anything yet")
        a.failed()
        b.ask()
        self.assertTrue(self.play.job.held)
        b.leave()
        self.assertEqual(a.take(), 1)

    def test_one_that_stopped_asking_is_waited_for_no_longer_than_a_while(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-2")
        a.take()
        b.render()
        a.failed()
        self.assertIsNone(a.take())
        self.play.pass_time(60, [a, b])
        self.assertEqual(a.take(), 1)

    def test_who_can_do_nothing_of_a_job_leaves_it_to_others_and_uses_up_no_attempt(self):
        unable = [self.play.node(name) for name in "ABCD"]
        able = self.play.node("Z")
        able.ask()
        self.play.submit("1-3", attempts=1)
        for node in unable:
            self.assertEqual(node.take(), 1)
            self.assertEqual(node.failed(unable=True, error="Too new."), (True, ""))
            self.assertIsNone(node.take(), "it sits the job out")
        self.assertEqual([able.render() for _ in range(3)], [1, 2, 3])
        for node in (*unable, able):
            node.settle()
        self.settled_with("completed")
        frame = self.play.history[-1].frames[1]
        self.assertEqual((frame.state, frame.attempts), ("done", 0))
        said = [line for line in self.play.alerts if "leaves it to others: Too new." in line]
        self.assertEqual(len(said), 4)

    def test_who_has_just_joined_and_looks_for_its_blenders_is_left_the_job_too(self):
        unable, able = self.play.node("A"), self.play.node("Z")
        self.play.submit("1-2", attempts=1)
        self.assertEqual(unable.take(), 1)
        unable.failed(unable=True, error="Too new.")
        self.assertIsNone(unable.take(), "Z has not asked yet")
        self.assertEqual([able.render(), able.render()], [1, 2])
        for node in (unable, able):
            node.settle()
        self.settled_with("completed")

    def test_but_not_for_long(self):
        unable, silent = self.play.node("A"), self.play.node("Z")
        self.play.submit("1", attempts=1)
        unable.take()
        unable.failed(unable=True)
        self.play.pass_time(NEW_S, [unable, silent])
        self.assertEqual(unable.take(), 1)
        unable.failed(unable=True)
        self.assertEqual(self.play.states(), {1: "failed"})

    def test_when_nobody_can_the_attempts_count_and_the_job_ends(self):
        nodes = [self.play.node(name) for name in "AB"]
        for node in nodes:
            node.ask()
        self.play.submit("1-2", attempts=2)
        for _ in range(20):
            for node in nodes:
                if node.lease is None and node.take() is not None:
                    node.failed(unable=True)
        for node in nodes:
            node.settle()
        self.settled_with("completed_with_errors")
        self.assertEqual(self.play.history[-1].missing(), "1,2")

    def with_memory(self, **gib: float | None):
        """Nodes by name, each with so much memory, that have asked."""
        nodes = []
        for name, size in gib.items():
            node = self.play.node(name)
            node.always["system_info"] = {"memory_total": size and size * 2**30}
            node.beat()
            node.ask()
            nodes.append(node)
        return nodes

    def test_what_did_not_fit_goes_to_nodes_with_more_memory_and_uses_up_no_attempt(self):
        a, same, silent, large = self.with_memory(A=16, B=16, C=None, D=32)
        self.play.submit("1-9", attempts=1)
        self.assertEqual(a.take(), 1)
        needed = int(14.5 * 2**30)
        self.assertEqual(a.failed(unable=True, memory=needed, error="It needed more."), (True, ""))
        self.assertEqual([a.render(), same.render()], [2, 3], "other frames may fit")
        self.assertEqual(silent.take(), 1, "nobody knows what it has")
        silent.failed(unable=True, memory=needed)
        self.assertEqual(same.render(), 4, "it was not asked for the frame, and will not be")
        self.assertEqual(large.render(), 1)
        frame = self.play.job.frames[1]
        self.assertEqual((frame.state, frame.attempts), ("done", 0))
        said = [
            line for line in self.play.alerts if "A leaves frame 1 to workers with more" in line
        ]
        self.assertEqual(len(said), 1)

    def test_a_node_whose_memory_does_not_do_three_times_sits_the_job_out(self):
        a, large = self.with_memory(A=16, D=32)
        self.play.submit("1-9", attempts=1)
        for number in range(1, EXCLUDE_AFTER + 1):
            self.assertEqual(a.take(), number)
            a.failed(unable=True, memory=14 * 2**30)
        self.assertIsNone(a.take())
        self.assertEqual([large.render() for _ in range(9)], [*range(1, 10)])

    def test_where_nobody_has_more_memory_the_attempts_count_and_that_is_said(self):
        a, _smaller = self.with_memory(A=16, B=8)
        self.play.submit("1", attempts=2)
        for _ in range(2):
            self.assertEqual(a.take(), 1, "at once: B need not try it")
            a.failed(unable=True, memory=14 * 2**30, error="It needed more than 14 GB.")
        self.assertEqual(self.play.states(), {1: "failed"})
        self.assertEqual(self.play.job.frames[1].error, "It needed more than 14 GB.")
        said = [line for line in self.play.alerts if "No other worker online has more mem" in line]
        self.assertEqual(len(said), 1)

    def test_who_does_not_see_a_shared_folder_takes_no_part_until_it_does(self):
        a, b = self.play.node("A"), self.play.node("B")
        b.ask()
        self.play.submit("1-2", attempts=1)
        for node in (a, b):
            node.beat(shared={"stamp": "s", "seen": {}, "mounts": []})
            self.assertEqual(node.take(), 1)
            node.failed(unable=True, unseen=True, error="It does not see show.")
            self.assertIsNone(node.take(), "nor when nobody else is there")
            self.play.pass_time(60, [a, b])
            node.beat(shared={"stamp": "s", "seen": {}, "mounts": []})
            self.assertIsNone(node.take(), "nothing has changed")
        self.assertEqual(self.play.states(), {1: "waiting", 2: "waiting"})
        b.beat(shared={"stamp": "s", "seen": {"show": "/mnt/show"}, "mounts": []})
        self.assertEqual([b.render(), b.render()], [1, 2])
        for node in (a, b):
            node.settle()
        self.settled_with("completed")
        self.assertEqual([self.play.history[-1].frames[n].attempts for n in (1, 2)], [0, 0])
        said = [line for line in self.play.alerts if "takes no part in this job" in line]
        self.assertEqual(len(said), 2)

    def test_what_a_worker_sees_since_it_took_the_frame_is_newer_than_what_it_judged_by(self):
        a = self.play.node("A")
        self.play.submit("1")
        a.beat(shared={"stamp": "s", "seen": {}, "mounts": []})
        self.assertEqual(a.take(), 1)
        self.play.advance(1)
        a.beat(shared={"stamp": "s", "seen": {"show": "/mnt/show"}, "mounts": []})
        a.failed(unable=True, unseen=True, error="It does not see show.")
        self.assertEqual(a.take(), 1, "it would wait for ever")

    def test_given_up_after_the_last_attempt_and_listed_with_its_log(self):
        a = self.play.node("A")
        self.play.submit("1-2", attempts=2)
        a.render("failed")
        a.take()
        log = [f"line {number}" for number in range(100)]
        a.failed(error="Out of memory.", log_tail=log)
        self.assertEqual(a.render(), 2)
        a.settle()
        self.settled_with("completed_with_errors")
        frame = self.play.history[-1].frames[1]
        self.assertEqual((frame.state, frame.attempts), ("failed", 2))
        self.assertEqual((frame.error, frame.log_tail[-1]), ("Out of memory.", "line 99"))
        self.assertEqual(self.play.history[-1].missing(), "1")
        self.assertEqual([error.frame for error in self.play.errors], [1, 1])
        self.assertTrue(any("given up" in line for line in self.play.alerts))

    def test_a_late_picture_of_a_frame_that_was_given_up_counts(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-2", attempts=1)
        a.take()
        self.play.pass_time(SILENT_S, [b])
        b.render("failed")
        self.assertEqual(self.play.states()[1], "failed")
        self.assertEqual(a.done(), (True, ""))
        self.assertEqual(self.play.states()[1], "done")
        self.assertIsNone(self.play.job.frames[1].error)

    def test_three_in_a_row_and_it_is_excluded(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-20")
        b.take()
        for _ in range(EXCLUDE_AFTER):
            a.render("failed")
        self.assertTrue(scheduling.is_excluded(self.play.job.frame_step, "A"))
        self.assertIsNone(a.take())
        self.told("A failed", "is excluded from this job")
        self.assertIsNotNone(b.render())

    def test_a_good_frame_between_failures_keeps_it_in(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-20")
        b.take()
        for result in ("failed", "failed", "done", "failed", "failed"):
            a.render(result)
        self.assertFalse(scheduling.is_excluded(self.play.job.frame_step, "A"))

    def test_when_all_are_excluded_all_go_on(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-20", attempts=9)
        for _ in range(EXCLUDE_AFTER):
            a.render("failed")
            b.render("failed")
        self.assertIsNotNone(a.take())
        self.assertIsNotNone(b.take())

    def test_exclusion_ends_when_the_others_are_gone(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-20")
        b.take()
        for _ in range(EXCLUDE_AFTER):
            a.render("failed")
        self.assertIsNone(a.take())
        self.play.pass_time(SILENT_S, [a])
        self.assertIsNotNone(a.take())

    def test_the_next_job_starts_with_a_clean_sheet(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-9")
        self.play.submit("1-9")
        b.take()
        for _ in range(EXCLUDE_AFTER):
            a.render("failed")
        self.play.cancel()
        for node in (a, b):
            node.settle()
        for node in (a, b):
            node.beat()
        self.assertFalse(scheduling.is_excluded(self.play.job.frame_step, "A"))
        self.assertIsNotNone(a.take())

    def test_a_frame_that_takes_its_workers_down_is_given_up(self):
        self.play.submit("1-2")
        for number in range(LOSSES_PER_TASK):
            node = self.play.node("A", instance=f"a{number}")
            self.assertEqual(node.take(), 1)
            node.leave()
        frame = self.play.job.frames[1]
        self.assertEqual(frame.state, "failed")
        self.assertIn("went away", frame.error)
        self.assertEqual(self.play.node("B").take(), 2)


class SpeculativeExecution(FarmCase):
    def setUp(self):
        super().setUp()
        self.a, self.b = self.play.node("A"), self.play.node("B")

    def leave_one(self, seconds: float = 2.0) -> None:
        """A renders the job's first frame, B the others at this pace; then B has nothing to do."""
        self.play.submit("1-4")
        self.a.take()
        while self.b.take() is not None:
            self.b.done(seconds=seconds)

    def test_an_idle_worker_tries_what_takes_far_too_long(self):
        self.leave_one()
        self.assertIsNone(self.b.take(), "not yet")
        self.play.pass_time(7, [self.a, self.b])
        self.assertEqual(self.b.take(), 1)
        self.assertEqual(len(self.play.job.frames[1].leases), 2)

    def test_the_first_good_picture_wins(self):
        for winner, loser in ((self.a, self.b), (self.b, self.a)):
            with self.subTest(winner=winner.name):
                self.leave_one()
                self.play.pass_time(7, [self.a, self.b])
                self.b.take()
                self.assertEqual(winner.done(), (True, ""))
                self.assertEqual(loser.beat().reason, "finished_elsewhere")
                self.assertEqual(loser.done()[0], False)
                self.assertEqual(self.play.job.frames[1].worker, winner.name)
                self.assertEqual(self.play.job.completed, 4)
                for node in (self.a, self.b):
                    node.settle()
                self.a.beat()
                self.settled_with("completed")

    def test_one_failing_leaves_the_other_going(self):
        self.leave_one()
        self.play.pass_time(7, [self.a, self.b])
        self.b.take()
        self.b.failed()
        self.assertEqual(self.play.states()[1], "rendering")
        self.assertIsNone(self.b.take(), "it failed there: it does not try it again")
        self.assertEqual(self.a.done(), (True, ""))

    def test_nobody_tries_a_frame_that_nearly_ends(self):
        self.leave_one()
        self.play.pass_time(4, [self.a, self.b])
        self.a.beat(progress=0.9)
        self.assertIsNone(self.b.take())

    def test_a_frame_that_stands_still_is_tried_whatever_it_says(self):
        self.leave_one()
        self.a.beat(progress=1.0)
        self.play.pass_time(7, [self.a, self.b])
        self.assertEqual(self.b.take(), 1)

    def test_a_slow_computer_is_judged_by_its_own_progress(self):
        self.leave_one(seconds=10.0)
        self.play.pass_time(4, [self.a, self.b])
        self.a.beat(progress=0.1)
        self.assertEqual(self.b.take(), 1)

    def test_never_three_and_never_ones_own(self):
        c = self.play.node("C")
        self.leave_one()
        self.play.pass_time(9, [self.a, self.b, c])
        self.assertIsNotNone(self.a.take(), "its own frame again, the same lease")
        self.assertEqual(len(self.play.job.frames[1].leases), 1)
        self.assertEqual(self.b.take(), 1)
        self.assertIsNone(c.take())

    def test_who_is_excluded_tries_nothing_either(self):
        self.play.submit("1-20")
        self.a.take()
        self.b.render()
        for _ in range(scheduling.EXCLUDE_AFTER):
            self.b.render("failed")
        self.play.pass_time(9, [self.a, self.b])
        self.assertIsNone(self.b.take())

    def test_frames_of_a_moment_are_not_worth_it(self):
        self.leave_one(seconds=0.001)
        self.play.advance(SPECULATE_MIN_S * 0.5)
        self.a.beat(progress=0.9)
        self.assertIsNone(self.b.take())

    def test_each_of_many_slow_frames_is_tried_once_the_slowest_first(self):
        """More than are looked at anew for everybody who asks (scheduling.FEW)."""
        count = scheduling.FEW + 30
        self.play.submit(f"1-{count + 1}")
        self.b.render()
        slow = [self.play.node(f"S{n:02}") for n in range(count)]
        for node in slow:
            self.play.advance(0.01)
            node.take()
        self.play.pass_time(9, [self.b, *slow])
        for node in slow[:10]:
            node.done()
        idle = [self.b, *slow[:10]]
        taken = [node.take() for node in idle]
        late = sorted(node.lease.frame for node in slow[10:])
        self.assertEqual(taken, late[: len(idle)])


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
