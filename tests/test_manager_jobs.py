"""A job's own books: counts, groups of waiting frames, revisions, rows that go to disk and back."""

from __future__ import annotations

import unittest

from support import farm_play

from jobs import LOSSES_PER_TASK, MAX_LOG_LINES, Job
from records import lease_row, restore_tasks, task_row
from tasks import Lease
from transitions import (
    ACTIVE,
    CLOSED,
    EXPIRED,
    FAILED,
    RENDERING,
    WAITING,
    IllegalTransition,
)

FRESH = frozenset()


def make_job(frames: str = "1-4", **settings) -> Job:
    job = Job(7, farm_play.make_settings(frames, **settings), submitted_at=farm_play.WALL_S)
    job.start(0.0, farm_play.WALL_S)
    return job


class JobCase(unittest.TestCase):
    def setUp(self):
        self.job = make_job()
        self.tokens = 0

    def tearDown(self):
        self.job.validate()

    def give(self, worker: str = "A", number: int | None = None, instance: str = "") -> Lease:
        """Lease the next waiting frame (or a running one once more) to a worker."""
        job = self.job
        group = max(job.frame_step.waiting_groups(), key=len, default=None)
        frame = job.frame_step.take(group) if number is None else job.frames[number]
        self.tokens += 1
        lease = Lease(f"t{self.tokens}", frame.key, worker, instance or worker.lower(), 0.0, 1)
        job.lease(frame, lease)
        return lease

    def states(self) -> str:
        return " ".join(frame.state for frame in self.job.frames.values())


class WhatItIs(JobCase):
    def test_fresh(self):
        job = self.job
        self.assertEqual((job.total, job.completed, job.settled), (4, 0, False))
        self.assertEqual((job.frame_step.bounds, job.missing()), ((4, 1, 4), "1-4"))

    def test_frames_from_a_list(self):
        job = make_job("10,2-4,-1")
        self.assertEqual(list(job.frames), [-1, 2, 3, 4, 10])
        self.assertEqual(job.frame_step.bounds[1:], (-1, 10))

    def test_the_words_for_how_it_went(self):
        for number in (1, 2, 3):
            self.job.finish(self.job.frames[number], number == 2, "A")
        self.assertEqual((self.job.completed, self.job.settled), (3, False))
        self.job.give_up(self.job.frames[4], "A", "Broken.")
        self.assertEqual((self.job.settled, self.job.status), (True, "completed_with_errors"))
        self.assertEqual(self.job.missing(), "4")
        self.job.cancel()
        self.assertEqual(self.job.status, "cancelled")
        self.job.finish(self.job.frames[4], False, "B")
        self.assertEqual((self.job.status, self.job.missing()), ("completed", ""))

    def test_cancelled_is_settled(self):
        self.give()
        revoked = self.job.cancel()
        self.assertEqual([lease.status for lease in revoked], [CLOSED])
        self.assertTrue(self.job.settled)
        self.assertEqual(self.states(), "waiting waiting waiting waiting")

    def test_both_attempts_at_a_frame_are_revoked(self):
        self.give("A")
        self.give("B", number=1)
        self.assertEqual(len(self.job.cancel()), 2)
        self.assertEqual((self.job.active, self.job.held), ({}, {}))


class HandingOut(JobCase):
    def test_the_lowest_number_first(self):
        self.assertEqual([self.give(w).frame for w in "ABCD"], [1, 2, 3, 4])
        self.assertEqual(self.job.frame_step.waiting_groups(), [])

    def test_what_comes_back_is_the_lowest_again(self):
        first, second = self.give("A"), self.give("B")
        self.job.lose(second)
        self.job.lose(first)
        self.assertEqual([self.give(w).frame for w in "ABC"], [1, 2, 3])

    def test_frames_that_failed_wait_in_a_group_of_their_own(self):
        self.job.fail(self.give("A"), "Broken.", [])
        self.assertEqual(set(self.job.frame_step.waiting_groups()), {FRESH, frozenset("A")})
        self.assertEqual(self.job.frame_step.take(frozenset("A")).key, 1)
        self.job.lease(self.job.frames[1], Lease("u", 1, "B", "b", 0.0, 2))
        self.job.fail(self.job.leases["u"], "Broken.", [])
        self.assertEqual(set(self.job.frame_step.waiting_groups()), {FRESH, frozenset("AB")})

    def test_an_adopted_frame_waits_no_more(self):
        lease = self.give("A")
        self.job.lose(lease)
        self.job.adopt(lease)
        self.assertEqual((lease.status, self.job.frames[1].losses), (ACTIVE, 0))
        self.assertEqual(self.give("B").frame, 2)

    def test_going_back_and_forth_hands_each_frame_out_once(self):
        lease = self.give("A")
        for _ in range(5):
            self.job.lose(lease)
            self.job.adopt(lease)
        self.job.lose(lease)
        self.assertEqual([self.give(w).frame for w in "BCDE"], [1, 2, 3, 4])
        self.assertEqual(self.job.frame_step.waiting_groups(), [])

    def test_a_late_picture_takes_the_frame_out_of_the_queue(self):
        lease = self.give("A")
        self.job.lose(lease)
        self.job.finish(self.job.frames[1], False, "A")
        self.assertEqual(self.give("B").frame, 2)


class Attempts(JobCase):
    def test_failed_for_good_after_the_last_attempt(self):
        for worker in "ABC":
            self.assertEqual(self.states(), "waiting waiting waiting waiting")
            self.job.fail(self.give(worker), f"Broken on {worker}.", ["line"] * 100)
        frame = self.job.frames[1]
        self.assertEqual((frame.state, frame.attempts), (FAILED, 3))
        self.assertEqual(frame.error, "Broken on C.")
        self.assertEqual(len(frame.log_tail), MAX_LOG_LINES)
        self.assertEqual(frame.failed_by, frozenset("ABC"))

    def test_a_second_attempt_that_fails_leaves_the_first(self):
        first, second = self.give("A"), self.give("B", number=1)
        self.job.fail(second, "Broken.", [])
        frame = self.job.frames[1]
        self.assertEqual((frame.state, frame.leases, frame.worker), (RENDERING, (first,), "A"))

    def test_the_last_attempt_may_be_a_speculative_one(self):
        job = self.job = make_job(attempts=1)
        first, second = self.give("A"), self.give("B", number=1)
        job.fail(first, "Broken.", [])
        self.assertEqual(job.frames[1].state, RENDERING)
        job.lose(second)
        self.assertEqual(job.frames[1].state, FAILED)

    def test_a_good_picture_closes_all_attempts(self):
        first, second = self.give("A"), self.give("B", number=1)
        self.assertEqual(self.job.finish(self.job.frames[1], False, "A"), [first, second])
        self.assertEqual((first.status, second.status), (CLOSED, CLOSED))

    def test_good_is_for_ever(self):
        for number, found in ((1, False), (2, True)):
            frame = self.job.frames[number]
            self.job.finish(frame, found, "A")
            before = farm_play.snapshot(self.job)
            lease = Lease("u", number, "B", "b", 0.0, 2)
            for event in (
                lambda frame=frame, lease=lease: self.job.lease(frame, lease),
                lambda frame=frame: self.job.give_up(frame, "B", "Broken."),
                lambda frame=frame, found=found: self.job.finish(frame, not found, "B"),
            ):
                with self.assertRaises(IllegalTransition):
                    event()
                self.assertEqual(farm_play.snapshot(self.job), before)

    def test_too_many_losses(self):
        for _ in range(LOSSES_PER_TASK):
            lease = self.give("A")
            self.job.lose(lease)
            self.assertEqual(lease.status, EXPIRED)
        self.assertEqual(self.job.frames[1].state, FAILED)
        self.assertRegex(self.job.frames[1].error, "went away.*[.]$")

    def test_too_many_losses_keep_the_error_that_blender_gave(self):
        self.job.fail(self.give("A"), "Out of memory.", [])
        for _ in range(LOSSES_PER_TASK):
            self.job.lose(self.give("B"))
        self.assertEqual(self.job.frames[1].error, "Out of memory.")


class Changes(JobCase):
    def changed(self, since: int) -> list[int]:
        return [frame.key for frame in self.job.changes_since(since)]

    def test_only_what_changed_the_newest_first(self):
        start = self.job.revision
        self.assertEqual(self.changed(start), [])
        self.give("A")
        middle = self.job.revision
        self.give("B")
        self.job.finish(self.job.frames[1], False, "A")
        self.assertEqual(self.changed(start), [1, 2])
        self.assertEqual(self.changed(middle), [1, 2])
        self.assertEqual(self.changed(self.job.revision), [])

    def test_each_frame_once(self):
        for _ in range(5):
            self.job.touch(self.job.frames[3])
        self.assertEqual(self.changed(0), [3])


class ThereAndBack(JobCase):
    def test_rows_carry_all_that_matters(self):
        job = self.job
        job.fail(self.give("A"), "Out of memory.", ["Fra:1"])
        done = self.give("B")
        job.finish(job.frames[done.frame], False, "B")
        frame = job.frames[done.frame]
        frame.seconds, frame.bytes = 2.5, 1234
        job.note_picture(frame, r"Z:\r\boat_0001.png")
        lost = self.give("C")
        job.lose(lost)
        self.give("D")
        again = make_job()
        task_rows = [task_row(7, frame) for frame in job.frames.values()]
        lease_rows = [lease_row(7, lease) for lease in job.leases.values()]
        restore_tasks(again, task_rows, lease_rows, 50.0)
        again.validate()
        self.assertEqual([task_row(7, frame) for frame in again.frames.values()], task_rows)
        self.assertEqual([lease_row(7, lease) for lease in again.leases.values()], lease_rows)
        self.assertEqual(set(again.active), set(job.active))
        self.assertEqual(again.counts, job.counts)
        self.assertEqual(again.pictures, {"boat_0001.png": done.frame})
        self.assertEqual(again.frame_step.usual_seconds("B"), 2.5)
        self.assertEqual(again.workers_used, {"A", "B", "C", "D"})

    def test_a_running_frame_is_stored_as_waiting_and_its_lease_as_active(self):
        lease = self.give("A")
        self.assertEqual(task_row(7, self.job.frames[1])["state"], WAITING)
        self.assertEqual(lease_row(7, lease)["status"], ACTIVE)

    def test_rows_of_frames_it_does_not_have_are_passed_over(self):
        other = make_job("1-9")
        lease = Lease("t", 9, "A", "a", 0.0, 1)
        restore_tasks(self.job, [task_row(7, other.frames[9])], [lease_row(7, lease)], 0.0)
        self.assertEqual((list(self.job.frames), self.job.leases), ([1, 2, 3, 4], {}))


class ItsOwnCheck(unittest.TestCase):
    """`validate` is what the other tests lean on: it must see what is wrong."""

    def broken(self, break_it) -> None:
        job = make_job()
        frame = job.frame_step.take(FRESH)
        job.lease(frame, Lease("t", frame.key, "A", "a", 0.0, 1))
        job.validate()
        break_it(job)
        with self.assertRaises(AssertionError):
            job.validate()

    def test_it_sees_contradictions(self):
        self.broken(lambda job: setattr(job.frames[1], "state", WAITING))
        self.broken(lambda job: setattr(job.frames[1], "leases", ()))
        self.broken(lambda job: setattr(job.frames[2], "state", RENDERING))
        self.broken(lambda job: setattr(job.leases["t"], "status", CLOSED))
        self.broken(lambda job: job.counts.update(done=1))
        self.broken(lambda job: job.held.clear())
        self.broken(lambda job: job.active.clear())
        self.broken(lambda job: job.frame_step.take(FRESH))


if __name__ == "__main__":
    unittest.main()
