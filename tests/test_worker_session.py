"""The worker's state machine: each edge, everything illegal, stale news, and a random manager."""

from __future__ import annotations

import copy
import random
import unittest
from dataclasses import dataclass

from support import ROOT  # noqa: F401  (puts worker/ on sys.path)

import session as ses
from session import (
    DONE,
    READY,
    RENDERING,
    Answer,
    CloseBlender,
    End,
    EndJob,
    FetchAhead,
    IllegalEvent,
    Leave,
    Perform,
    Prepare,
    Report,
    SendHeartbeat,
    Stop,
    StopWork,
    Task,
    TaskFinished,
    TurnedAway,
    Work,
    WorkerSession,
)


@dataclass(frozen=True)
class Job:
    job_id: int
    blend_file: str = "/p/a.blend"


class SessionCase(unittest.TestCase):
    def setUp(self):
        self.session = WorkerSession()
        self.addCleanup(lambda: self.session.validate())

    def answer(self, state="working", job_id=7, **more):
        """The manager's answer to a question asked now; returns the instructions."""
        if "frame" in more:
            frame, job = more.pop("frame"), more.pop("job", Job(job_id))
            more["work"] = Work(Task(job, frame), f"L{frame}")
        more.setdefault("asked", self.session.version)
        out = self.session.handle(
            Answer(manager_state=state, job_id=job_id, **{"about_work": True, **more})
        )
        self.session.validate()
        return out

    def finish(self, result="done"):
        out = self.session.handle(TaskFinished(self.session.work.lease, result))
        self.session.validate()
        return out

    def kinds(self, instructions):
        return [type(instruction) for instruction in instructions]

    def go(self, state):
        """Bring a fresh session to a state, in RENDERING without a frame in hand."""
        if state != READY:
            self.answer(frame=1)
            self.finish()
        if state == DONE:
            self.answer(settled=True)
        self.assertEqual(self.session.state, state)


class Edges(SessionCase):
    def test_ready_to_rendering_with_a_frame(self):
        out = self.answer(frame=3)
        self.assertEqual(self.session.state, RENDERING)
        self.assertEqual(self.kinds(out), [SendHeartbeat, Perform])
        self.assertEqual((out[1].work.task.frame, out[1].work.lease), (3, "L3"))

    def test_rendering_stays_between_frames_of_the_job(self):
        self.go(RENDERING)
        for _ in range(3):
            self.assertEqual(self.answer(), [])
        self.assertEqual(self.session.state, RENDERING)
        self.assertEqual(self.kinds(self.answer(frame=2)), [Perform])

    def test_a_finished_frame_is_reported_with_the_wish_for_the_next(self):
        self.answer(frame=1)
        (report,) = self.finish()
        self.assertIsInstance(report, Report)
        self.assertTrue(report.want_next)

    def test_a_stopped_frame_is_not_reported(self):
        self.answer(frame=1)
        self.assertEqual(self.finish("stopped"), [])

    def test_rendering_to_done_when_settled(self):
        self.go(RENDERING)
        self.assertEqual(self.kinds(self.answer(settled=True)), [EndJob, SendHeartbeat])
        self.assertEqual((self.session.state, self.session.job_id), (DONE, 7))

    def test_ready_to_done_when_it_had_no_frame_of_the_job(self):
        self.assertEqual(self.kinds(self.answer(settled=True)), [SendHeartbeat])
        self.assertEqual((self.session.state, self.session.job_id), (DONE, 7))

    def test_done_stays_while_the_manager_works_on_that_job(self):
        self.go(DONE)
        self.assertEqual(self.answer(settled=True), [])
        self.assertEqual(self.session.state, DONE)

    def test_done_to_ready_when_the_manager_is_free_or_in_config(self):
        for state in ("free", "config"):
            self.session = WorkerSession()
            self.go(DONE)
            self.assertEqual(self.kinds(self.answer(state, job_id=None)), [SendHeartbeat])
            self.assertEqual((self.session.state, self.session.job_id), (READY, None))

    def test_done_to_ready_when_the_manager_is_at_another_job(self):
        self.go(DONE)
        self.answer(job_id=8)
        self.assertEqual(self.session.state, READY)

    def test_done_to_done_of_the_next_job_when_that_is_settled_too(self):
        self.go(DONE)
        self.answer(job_id=8, settled=True)
        self.assertEqual((self.session.state, self.session.job_id), (DONE, 8))

    def test_a_heartbeats_answer_moves_as_well(self):
        self.go(RENDERING)
        self.answer(settled=True, about_work=False)
        self.assertEqual(self.session.state, DONE)
        self.answer("free", job_id=None, about_work=False)
        self.assertEqual(self.session.state, READY)

    def test_the_table_has_exactly_the_cycle(self):
        edges = {(before, after) for (before, _), after in ses.TRANSITIONS.items()}
        cycle = {(READY, RENDERING), (RENDERING, DONE), (DONE, READY), (READY, DONE)}
        self.assertEqual(edges - {(RENDERING, RENDERING)}, cycle)


class Stops(SessionCase):
    def test_the_lease_in_hand_is_stopped(self):
        self.answer(frame=1)
        out = self.answer(stop=Stop("L1", "cancelled"))
        self.assertEqual(out, [StopWork("L1", "cancelled")])
        self.assertEqual(self.session.state, RENDERING)

    def test_another_lease_is_none_of_our_business(self):
        self.answer(frame=1)
        self.assertEqual(self.answer(stop=Stop("L0", "cancelled")), [])

    def test_settled_with_a_frame_in_hand_waits_for_its_end(self):
        self.answer(frame=1)
        self.assertEqual(self.kinds(self.answer(settled=True)), [StopWork])
        self.assertEqual(self.session.state, RENDERING)
        self.assertEqual(self.kinds(self.finish("stopped")), [EndJob, SendHeartbeat])
        self.assertEqual(self.session.state, DONE)

    def test_a_picture_that_was_faster_than_the_stop_is_reported(self):
        self.answer(frame=1)
        self.answer(settled=True)
        out = self.finish("done")
        self.assertEqual(self.kinds(out), [Report, EndJob, SendHeartbeat])
        self.assertFalse(out[0].want_next)

    def test_a_restarted_manager_that_knows_nothing(self):
        self.answer(frame=1)
        self.assertEqual(self.kinds(self.answer("free", job_id=None)), [StopWork])
        self.finish("stopped")
        self.assertEqual(self.session.state, DONE)
        self.answer("free", job_id=None)
        self.assertEqual(self.session.state, READY)

    def test_a_restarted_manager_between_two_frames(self):
        self.go(RENDERING)
        self.answer("free", job_id=None)
        self.assertEqual(self.session.state, READY)

    def test_a_manager_at_another_job_with_a_frame_of_it_in_the_same_breath(self):
        self.go(RENDERING)
        out = self.answer(job_id=8, frame=1, job=Job(8))
        self.assertEqual(self.kinds(out)[0], EndJob)
        self.assertEqual(self.kinds(out)[-1], Perform)
        self.assertEqual((self.session.state, self.session.job_id), (RENDERING, 8))

    def test_a_manager_at_another_job_without_a_frame_for_us(self):
        self.go(RENDERING)
        self.answer(job_id=8)
        self.assertEqual(self.session.state, READY)

    def test_a_manager_at_another_job_with_a_frame_in_hand(self):
        self.answer(frame=1)
        self.assertEqual(self.kinds(self.answer(job_id=8)), [StopWork])

    def test_refused_means_not_rendering(self):
        self.answer(frame=1)
        self.assertEqual(self.kinds(self.session.handle(TurnedAway())), [StopWork])
        self.finish("stopped")
        self.assertEqual(self.session.state, DONE)

    def test_refused_with_empty_hands_changes_nothing(self):
        self.assertEqual(self.session.handle(TurnedAway()), [])


class Stale(SessionCase):
    def test_an_answer_from_before_a_change_changes_nothing(self):
        asked = self.session.version
        self.answer(frame=1)
        before = copy.deepcopy(vars(self.session))
        for state, job_id in (("free", None), ("working", 8), ("working", 7)):
            self.assertEqual(self.answer(state, job_id, settled=True, asked=asked), [])
        self.assertEqual(vars(self.session), before)

    def test_what_was_asked_between_two_frames_is_stale_during_the_next(self):
        self.go(RENDERING)
        asked = self.session.version
        self.answer(frame=2)
        self.assertEqual(self.answer("free", None, asked=asked), [])
        self.finish()
        self.assertEqual(self.answer("free", None, asked=asked + 1), [])

    def test_but_it_may_stop_the_very_lease_in_hand(self):
        asked = self.session.version
        self.answer(frame=1)
        out = self.answer(stop=Stop("L1", "revoked"), asked=asked)
        self.assertEqual(self.kinds(out), [StopWork])

    def test_after_a_change_it_asks_at_once_and_then_with_patience(self):
        self.assertFalse(self.session.question().wait)
        self.answer("free", job_id=None)
        self.assertTrue(self.session.question().wait)
        self.answer(settled=True)
        self.assertFalse(self.session.question().wait)

    def test_a_heartbeats_answer_does_not_make_it_patient(self):
        self.answer("free", job_id=None, about_work=False)
        self.assertFalse(self.session.question().wait)


class Illegal(SessionCase):
    def assert_illegal(self, event):
        before = copy.deepcopy(vars(self.session))
        with self.assertRaises(IllegalEvent):
            self.session.handle(event)
        self.assertEqual(vars(self.session), before)

    def test_a_frame_that_is_not_in_hand_cannot_finish(self):
        self.assert_illegal(TaskFinished("L1", "done"))
        self.answer(frame=1)
        self.assert_illegal(TaskFinished("L2", "done"))

    def test_a_second_frame_with_one_in_hand(self):
        self.answer(frame=1)
        second = Answer(
            self.session.version,
            "working",
            7,
            work=Work(Task(Job(7), 2), "L2"),
            stop=Stop("L1", "revoked"),
            command="restart",
        )
        self.assert_illegal(second)

    def test_each_missing_entry_of_the_table(self):
        for state in (READY, RENDERING, DONE):
            for kind in (ses.TASK_GIVEN, ses.SETTLED, ses.FREED):
                if (state, kind) in ses.TRANSITIONS:
                    continue
                self.session = WorkerSession()
                self.go(state)
                before = copy.deepcopy(vars(self.session))
                with self.assertRaises(IllegalEvent, msg=(state, kind)):
                    self.session._move(kind)
                self.assertEqual(vars(self.session), before)


class Leaving(SessionCase):
    def test_with_empty_hands_at_once(self):
        self.assertEqual(self.session.handle(Leave())[-1], End(0))

    def test_with_a_frame_in_hand_after_it_and_without_wanting_another(self):
        self.answer(frame=1)
        self.assertEqual(self.session.handle(Leave()), [])
        out = self.finish()
        self.assertEqual(self.kinds(out), [Report, CloseBlender, End])
        self.assertFalse(out[0].want_next)

    def test_now_stops_the_frame(self):
        self.answer(frame=1)
        self.session.handle(Leave())
        self.assertEqual(self.kinds(self.session.handle(Leave(now=True))), [StopWork])
        self.assertEqual(self.kinds(self.finish("stopped")), [CloseBlender, End])

    def test_no_frame_is_taken_any_more(self):
        self.session.handle(Leave())
        self.assertEqual(self.answer(frame=1), [])
        self.assertEqual(self.session.state, READY)

    def test_the_managers_command_ends_it_with_the_restart_code_once(self):
        self.answer(frame=1)
        for _ in range(3):
            self.assertEqual(self.answer(command="update", about_work=False), [])
        self.assertEqual(self.finish()[-1], End(ses.EXIT_RESTART))
        self.assertEqual(self.answer(command="restart"), [])

    def test_let_go_it_ends_for_good_after_its_frame_and_that_outranks_a_restart(self):
        self.answer(frame=1)
        self.answer(command="restart", about_work=False)
        for _ in range(3):
            self.assertEqual(self.answer(command="leave", about_work=False), [])
        self.answer(command="restart", about_work=False)
        self.assertEqual(self.finish()[-1], End(0))

    def test_a_person_beats_the_command(self):
        self.answer(frame=1)
        self.answer(command="restart")
        self.session.handle(Leave())
        self.assertEqual(self.finish()[-1], End(0))


class LookingAhead(SessionCase):
    def test_the_next_jobs_file_is_opened_ahead_once(self):
        self.go(RENDERING)
        self.assertEqual(self.answer(upcoming=Job(8)), [Prepare(Job(8))])
        self.assertEqual(self.answer(upcoming=Job(8)), [])

    def test_with_a_frame_in_hand_its_files_are_only_fetched_and_once(self):
        out = self.answer(frame=1, upcoming=Job(8))
        self.assertEqual((out[0], type(out[-1])), (FetchAhead(Job(8)), Perform))
        self.assertEqual(self.answer(upcoming=Job(8)), [])
        self.assertEqual(self.answer(upcoming=Job(9)), [FetchAhead(Job(9))])
        self.finish()
        self.assertEqual(self.kinds(self.answer(frame=2, upcoming=Job(9))), [Perform])
        self.finish()
        self.assertEqual(self.answer(upcoming=Job(9)), [Prepare(Job(9))])

    def test_it_is_closed_when_a_patient_answer_knows_of_it_no_more(self):
        self.answer("free", job_id=None, upcoming=Job(8))
        self.assertEqual(self.answer("free", job_id=None), [CloseBlender()])
        self.assertEqual(self.answer("free", job_id=None), [])

    def test_other_settings_under_the_same_number_close_the_old_blender(self):
        self.answer(frame=1)
        self.finish()
        out = self.answer(frame=2, job=Job(7, "/p/other.blend"))
        self.assertEqual(self.kinds(out), [EndJob, Perform])


class Counting(SessionCase):
    def test_frames_and_jobs(self):
        for frame, result in enumerate(("done", "failed", "skipped", "stopped", "done")):
            self.answer(frame=frame)
            self.finish(result)
        self.answer(settled=True)
        self.assertEqual((self.session.frames_rendered, self.session.jobs_completed), (2, 1))

    def test_a_task_that_is_no_frame_is_work_for_the_job_and_no_frame(self):
        work = Work(Task(Job(7), step="video"), "L1")
        self.assertEqual(self.kinds(self.answer(work=work)), [SendHeartbeat, Perform])
        self.finish()
        self.answer(settled=True)
        self.assertEqual((self.session.frames_rendered, self.session.jobs_completed), (0, 1))

    def test_a_job_without_a_picture_of_ours_is_not_one_we_completed(self):
        self.answer(settled=True)
        self.answer("free", job_id=None)
        self.assertEqual(self.session.jobs_completed, 0)


class RandomManager:
    """A manager by the contract's rules, with accidents; keeps its own books of who holds what."""

    def __init__(self, rng):
        self.rng = rng
        self.next_job = 1
        self.forget()

    def forget(self):
        """A restart with an empty database: numbers start again, too."""
        self.job, self.waiting, self.lease, self.queue = None, [], None, []
        self.next_job = self.rng.choice((1, self.next_job))
        self.member = False

    def submit(self):
        self.queue.append((Job(self.next_job), list(range(self.rng.randint(1, 3)))))
        self.next_job += 1

    def heartbeat(self, state):
        """The reply; and the cycle, which needs the worker's state."""
        self.member = True
        if self.job and self.settled and state == DONE:
            self.job = self.lease = None
        if not self.job and self.queue and state == READY:
            self.job, self.waiting = self.queue.pop(0)
        return {"manager_state": "working" if self.job else "free"}

    @property
    def settled(self):
        return bool(self.job) and not self.waiting and self.lease is None

    def answer(self, asked, give):
        job = self.job
        if give and job and self.lease is None and self.waiting:
            self.lease = f"{self.rng.random()}"
        work = None
        if give and self.lease:
            work = Work(Task(job, self.waiting[0]), self.lease)
        return Answer(
            asked,
            "working" if job else "free",
            job.job_id if job else None,
            about_work=give,
            settled=self.settled,
            work=work,
        )

    def report(self, lease, result):
        if lease == self.lease and self.lease:
            self.lease = None
            if result != "failed" or self.rng.random() < 0.5:
                self.waiting.pop(0)

    def cancel(self):
        self.waiting, self.lease = [], None


class AgainstARandomManager(unittest.TestCase):
    """Heartbeats, questions, lost and late answers, cancels, restarts; then peace."""

    STEPS = 120

    def test_no_manager_ever_brings_it_out_of_order_or_to_a_standstill(self):
        for seed in range(300):
            with self.subTest(seed=seed):
                self.run_one(random.Random(seed))

    def run_one(self, rng):
        self.rng, self.session, self.manager = rng, WorkerSession(), RandomManager(rng)
        self.late, self.rendered = [], []
        for _ in range(self.STEPS):
            self.accident()
            self.step(troubled=True)
        self.manager.submit()
        for _ in range(3000):
            self.step(troubled=False)
            if not (self.manager.job or self.manager.queue) and self.session.state == READY:
                break
        self.assertIsNone(self.manager.job)
        self.assertEqual(self.manager.queue, [])
        self.assertEqual(self.session.state, READY)

    def accident(self):
        chance = self.rng.random()
        if chance < 0.10:
            self.manager.submit()
        elif chance < 0.14:
            self.manager.cancel()
        elif chance < 0.17:
            self.manager.forget()
        elif chance < 0.20:
            self.handle(TurnedAway())
        elif chance < 0.25 and self.manager.lease:
            self.manager.lease = None  # it took our lease away

    def step(self, troubled):
        """What the threads do, in any order: heartbeat, ask, finish; answers may be late."""
        moves = [self.beat, self.ask]
        if self.session.work:
            moves.append(self.finish)
        if troubled and self.late:
            moves.append(self.hear_late)
        self.rng.choice(moves)(troubled)
        self.session.validate()

    def deliver(self, answer, troubled):
        if troubled and self.rng.random() < 0.2:
            self.late.append(answer)  # it arrives later, or never
        else:
            self.handle(answer)

    def beat(self, troubled):
        asked = self.session.version
        self.manager.heartbeat(self.session.state)
        answer = self.manager.answer(asked, give=False)
        lease = self.session.work.lease if self.session.work else None
        if lease and lease != self.manager.lease:
            answer = Answer(**{**vars(answer), "stop": Stop(lease, "revoked")})
        self.deliver(answer, troubled)

    def ask(self, troubled):
        if self.session.work or not self.manager.member:
            return
        question = self.session.question()
        self.deliver(self.manager.answer(question.asked, give=True), troubled)

    def finish(self, _troubled):
        work = self.session.work
        results = ("stopped",) if self.session.stopping else ("done", "failed", "skipped")
        result = self.rng.choice(results)
        for instruction in self.handle(TaskFinished(work.lease, result)):
            if isinstance(instruction, Report):
                self.manager.report(work.lease, result)

    def hear_late(self, _troubled):
        self.handle(self.late.pop(self.rng.randrange(len(self.late))))

    def handle(self, event):
        had, before = self.session.work, self.session.state
        try:
            out = self.session.handle(event)
        except IllegalEvent:
            self.assertIs(self.session.work, had)
            return []
        renders = [i for i in out if isinstance(i, Perform)]
        if renders:
            self.assertIsNone(had, "a frame was begun with another in hand")
            self.assertEqual(len(renders), 1)
        if self.session.state != before:
            self.assertIn(SendHeartbeat(), out, "a change of state is told at once")
        return out


if __name__ == "__main__":
    unittest.main()
