"""The tables of what may become of the farm, a job, a task and a lease: the edges, and no others.

What is not in a table raises, suggests 409, and changes nothing: shown for each missing edge, on
the objects themselves.
"""

from __future__ import annotations

import unittest
from itertools import product

from support import farm_play

import tasks
import transitions as t
from events import Cancel, HistoryWritten, Now, Submit, Withdraw
from farm import Farm
from jobs import Job
from tasks import Lease, Task
from transitions import TRANSITIONS, IllegalTransition


def make_job() -> Job:
    job = Job(7, farm_play.make_settings("1-2"), submitted_at=0.0)
    job.start(0.0, 0.0)
    return job


def lease_of(task: Task, token: str) -> Lease:
    return Lease(token, task.key, token, token, 0.0, 1)


def task_in(state: str) -> tuple[Job, Task]:
    """A job whose frame 1 came into this state by legal ways."""
    job = make_job()
    task = job.frames[1]
    job.may_split(tasks.Verdict(job.id, 32, True), "")
    if state == t.BLOCKED:
        job.frame_step.enter(task, t.BLOCKED)
    elif state == t.RENDERING:
        job.lease(job.frame_step.take(frozenset()), lease_of(task, "first"))
    elif state in tasks.GOOD:
        job.finish(task, state == t.SKIPPED, "A")
    elif state == t.FAILED:
        job.give_up(task, "A", "Broken.")
    assert task.state == state
    return job, task


TASK_EVENTS = {
    t.IS_LEASED: lambda job, task: job.lease(task, lease_of(task, "second")),
    t.IS_FINISHED: lambda job, task: job.finish(task, False, "B"),
    t.IS_FOUND: lambda job, task: job.finish(task, True, "B"),
    t.IS_GIVEN_UP: lambda job, task: job.give_up(task, "B", "Broken."),
    t.IS_SPLIT: lambda job, task: job.split(task, [16, 16], 0.0),
}


class Tables(unittest.TestCase):
    def test_good_is_for_ever_and_only_a_split_leads_back_to_blocked(self) -> None:
        for (state, event), target in TRANSITIONS[t.TASK].items():
            self.assertNotIn(state, tasks.GOOD)
            self.assertEqual(event == t.IS_SPLIT, target == t.BLOCKED)

    def test_each_state_has_a_way_on_or_is_meant_to_be_the_end(self) -> None:
        ends = {t.TASK: {t.DONE, t.SKIPPED}, t.LEASE: {t.CLOSED}, t.JOB: set(), t.FARM: set()}
        for kind, table in TRANSITIONS.items():
            states = {state for state, _ in table} | set(table.values())
            dead = {state for state in states if not any(state == s for s, _ in table)}
            self.assertEqual(ends[kind], dead, kind)

    def test_a_missing_edge_suggests_409_in_a_sentence(self) -> None:
        with self.assertRaises(IllegalTransition) as caught:
            t.after(t.TASK, t.DONE, t.IS_LEASED)
        self.assertEqual(409, caught.exception.status)
        self.assertEqual("A task that is done cannot be leased.", str(caught.exception))


class Tasks(unittest.TestCase):
    def test_every_edge_leads_where_the_table_says_and_every_other_changes_nothing(self) -> None:
        legal = 0
        for state, event in product(tasks.TASK_STATES, TASK_EVENTS):
            with self.subTest(state=state, event=event):
                job, task = task_in(state)
                before = farm_play.snapshot(job)
                target = TRANSITIONS[t.TASK].get((state, event))
                if target is None:
                    with self.assertRaises(IllegalTransition):
                        TASK_EVENTS[event](job, task)
                    self.assertEqual(before, farm_play.snapshot(job))
                else:
                    legal += 1
                    TASK_EVENTS[event](job, task)
                    self.assertEqual(target, task.state)
        self.assertEqual(15, legal, "the table has more or fewer edges than are tried here")

    def test_an_attempt_that_is_over_cannot_fail_nor_be_lost(self) -> None:
        for end in (Job.lose, lambda job, lease: job.fail(lease, "Broken.", [])):
            job, task = task_in(t.RENDERING)
            lease = job.leases["first"]
            job.finish(task, False, "A")
            before = farm_play.snapshot(job)
            with self.assertRaises(IllegalTransition):
                end(job, lease)
            self.assertEqual(before, farm_play.snapshot(job))

    def test_only_a_lost_lease_is_adopted(self) -> None:
        job, task = task_in(t.RENDERING)
        before = farm_play.snapshot(job)
        with self.assertRaises(IllegalTransition):
            job.adopt(job.leases["first"])
        self.assertEqual(before, farm_play.snapshot(job))
        job.lose(job.leases["first"])
        job.finish(task, False, "A")
        before = farm_play.snapshot(job)
        with self.assertRaises(IllegalTransition):
            job.adopt(job.leases["first"])
        self.assertEqual(before, farm_play.snapshot(job))


class Jobs(unittest.TestCase):
    def test_only_what_runs_is_cancelled_and_only_what_waits_is_started(self) -> None:
        queued = Job(7, farm_play.make_settings("1-2"), submitted_at=0.0)
        running = make_job()
        for job, event in ((queued, Job.cancel), (running, lambda job: job.start(1.0, 1.0))):
            before = farm_play.snapshot(job)
            with self.assertRaises(IllegalTransition):
                event(job)
            self.assertEqual(before, farm_play.snapshot(job))


class TheFarm(unittest.TestCase):
    def test_it_goes_through_its_states_and_no_other_way(self) -> None:
        farm, now = Farm(), Now(0.0, 0.0)
        for event in (t.SETTLES, t.WRITES, t.WITHDRAWS):
            before = farm_play.snapshot(farm)
            with self.assertRaises(IllegalTransition):
                farm._move(event)
            self.assertEqual(before, farm_play.snapshot(farm))
        for event in (HistoryWritten(), Cancel()):
            with self.assertRaises(t.Refused):
                farm.handle(event, now)
        farm.handle(Submit(farm_play.make_settings()), now)
        farm.handle(Withdraw(1), now)
        self.assertEqual((t.FREE, []), (farm.state, farm.queue))

    def test_what_is_no_event_is_refused_loudly(self) -> None:
        with self.assertRaises(TypeError):
            Farm().handle("heartbeat", Now(0.0, 0.0))


if __name__ == "__main__":
    unittest.main()
