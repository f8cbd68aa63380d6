"""Jobs of several steps: what may begin when, who is offered what, and when the job is settled.

Two plans stand for what later releases do: pictures and then a movie of them; strips of each frame,
which are joined frame by frame.
"""

from __future__ import annotations

import unittest

from support import farm_play
from support.farm_case import FarmCase, over_sqlite
from support.farm_play import SILENT_S

import failure_words
import wire_in
import wire_out
from events import Report
from tasks import StepPlan

MOVIE = (StepPlan("frames", "1-3"), StepPlan("video", needs=("frames",)))
STRIPS = (
    StepPlan("strips", "1-2", parts=2),
    StepPlan("assemble", "1-2", needs=("strips",), by_frame=True),
)
MOVIE_OF_STRIPS = (*STRIPS, StepPlan("video", needs=("assemble",)))
ALL = ("frames", "strips", "assemble", "video")


class StepsCase(FarmCase):
    def submit(self, plan: tuple[StepPlan, ...], **settings) -> int:
        first = next(step for step in plan if step.frames)
        return self.play.submit(first.frames, plan, **settings)

    def names(self, *states: str) -> list[str]:
        return [task.name for task in self.play.job.in_state(*states)]


class InOrder(StepsCase):
    def test_a_movie_is_made_when_all_its_frames_are_there(self):
        a = self.play.node("A", can=ALL)
        self.submit(MOVIE)
        for number in (1, 2, 3):
            self.assertEqual(["video"], self.names("blocked"))
            self.assertFalse(self.play.job.settled)
            self.assertEqual(str(number), a.take_task())
            a.done()
        self.assertEqual("video", a.take_task())
        self.assertFalse(self.play.job.settled)
        a.done()
        a.settle()
        self.settled_with("completed")

    def test_a_frame_is_joined_when_its_own_strips_are_there(self):
        a, b = self.play.node("A", can=ALL), self.play.node("B", can=ALL)
        self.submit(STRIPS)
        self.assertEqual(["strips 1.1", "strips 1.2"], [a.take_task(), b.take_task()])
        a.done()
        self.assertEqual("strips 2.1", a.take_task(), "the other half of frame 1 is missing")
        b.done()
        self.assertEqual("assemble 1", b.take_task(), "what was begun comes first")
        self.assertEqual(["assemble 2"], self.names("blocked"))
        b.done(file="/r/boat_0001.png")
        self.assertEqual(1, self.play.job.completed)
        self.assertEqual({"boat_0001.png": 1}, self.play.job.pictures)

    def test_only_a_lease_on_a_whole_frame_may_bring_its_small_picture(self):
        """A strip has a frame, too; its picture would stand for the frame's."""
        a = self.play.node("A", can=ALL)
        job_id = self.submit(STRIPS)
        self.assertEqual("strips 1.1", a.take_task())
        self.assertFalse(self.play.farm.gave_out(job_id, 1, a.lease.token))
        self.submit(MOVIE)
        a.done()
        while a.take_task():
            a.done()
        a.settle()
        self.assertEqual("1", a.take_task())
        whose = [(job_id, 1), (job_id + 1, 2), (job_id + 1, 1)]
        gave_out = [self.play.farm.gave_out(*which, a.lease.token) for which in whose]
        self.assertEqual([False, False, True], gave_out)

    def test_three_steps_to_the_end(self):
        a = self.play.node("A", can=ALL)
        self.submit(MOVIE_OF_STRIPS)
        order = []
        while (name := a.take_task()) is not None:
            order.append(name)
            a.done()
        self.assertEqual(
            ["strips 1.1", "strips 1.2", "assemble 1"]
            + ["strips 2.1", "strips 2.2", "assemble 2", "video"],
            order,
        )
        a.settle()
        self.settled_with("completed")
        self.assertEqual(2, self.play.history[-1].completed, "people count frames")

    def test_those_who_wait_hear_that_the_next_step_may_begin(self):
        a, b = self.play.node("A", can=("frames",)), self.play.node("B", can=("video",))
        self.submit(MOVIE)
        for _ in range(3):
            self.assertIsNone(b.take_task())
            a.take_task()
            self.play.woken = False
            a.done()
        self.assertTrue(self.play.woken)
        self.assertEqual("video", b.take_task())

    def test_nothing_of_a_cancelled_job_is_handed_out(self):
        a = self.play.node("A", can=ALL)
        self.submit(MOVIE)
        for _ in range(3):
            a.render()
        self.play.cancel()
        self.assertTrue(a.ask().settled)
        a.settle()
        self.settled_with("cancelled")


class WhoCanDoWhat(StepsCase):
    def test_a_worker_that_does_not_say_gets_frames_alone(self):
        old, new = self.play.node("A"), self.play.node("B", can=ALL)
        self.submit(MOVIE)
        for _ in range(3):
            self.assertIn(old.take_task(), ("1", "2", "3"))
            old.done()
        answer = old.ask()
        self.assertEqual((None, False, False), (answer.lease, answer.settled, answer.news))
        self.assertEqual("video", new.take_task())
        new.done()
        old.settle()
        new.settle()
        self.settled_with("completed")

    def test_one_that_can_do_nothing_of_a_job_does_not_hold_up_its_end(self):
        a, b = self.play.node("A", can=ALL), self.play.node("B")
        self.submit(STRIPS)
        self.assertIsNone(b.take_task())
        while a.take_task() is not None:
            a.done()
        self.assertTrue(b.ask().settled)
        a.settle()
        b.settle()
        self.settled_with("completed")

    def test_it_is_not_waited_for_where_another_failed(self):
        """A task that A failed waits for somebody else only where somebody else can do it."""
        a, b = self.play.node("A", can=ALL), self.play.node("B")
        b.ask()
        self.submit(MOVIE)
        for _ in range(3):
            a.render()
        self.assertEqual("video", a.take_task())
        a.failed()
        self.assertEqual("video", a.take_task())

    def test_who_fails_one_step_is_not_excluded_from_another(self):
        a, b = self.play.node("A", can=ALL), self.play.node("B", can=ALL)
        b.ask()
        self.submit((StepPlan("strips", "1-9", parts=1), StepPlan("frames", "1-9")), attempts=9)
        a.can = ("strips",)
        for _ in range(3):
            a.take_task()
            a.failed()
        self.assertIsNone(a.take_task(), "excluded, and B can do it")
        a.can = ALL
        self.assertEqual("1", a.take_task())

    def test_what_it_says_when_it_asks_and_in_heartbeats(self):
        a = self.play.node("A")
        worker = self.play.farm.workers["A"]
        self.assertEqual({"frames"}, set(worker.can))
        a.beat(can=("frames", "video"))
        self.assertEqual({"frames", "video"}, set(worker.can))
        a.beat()
        self.assertEqual({"frames", "video"}, set(worker.can), "not said again, not taken back")
        a.can = ("strips",)
        a.ask()
        self.assertEqual({"strips"}, set(worker.can))

    def test_what_nobody_can_do_is_said_once(self):
        a = self.play.node("A")
        self.submit(MOVIE)
        for _ in range(3):
            a.render()
        for _ in range(3):
            self.play.pass_time(2, [a])
            self.assertIsNone(a.take_task())
        said = [line for line in self.play.alerts if "No worker online can do" in line]
        self.assertEqual(1, len(said))
        self.assertIn("video", said[0])
        self.assertEqual("video", self.play.node("B", can=ALL).take_task())

    def test_a_slow_task_is_tried_a_second_time_only_by_who_can_do_it(self):
        a, b = self.play.node("A", can=ALL), self.play.node("B")
        self.submit(MOVIE)
        for _ in range(3):
            b.render()
        self.assertEqual("video", a.take_task())
        self.play.job.steps["video"].note_pace("A", 0.1)
        self.play.pass_time(9, [a, b])
        self.assertIsNone(b.take_task())
        b.can = ALL
        self.assertEqual("video", b.take_task())

    def test_release_1_1_takes_no_job_of_parts(self):
        old = self.play.old_node("O")
        self.submit(STRIPS)
        self.assertFalse(old.take_job())
        old.job_id = self.play.job.id
        old.turn("rendering")
        old.error()
        old.turn("done")
        self.assertEqual(0, self.play.job.completed)
        self.assertEqual({}, self.play.job.legacy_holders)

    def test_release_1_1_renders_the_frames_of_a_movie(self):
        old = self.play.old_node("O")
        self.submit(MOVIE)
        self.assertTrue(old.take_job())
        old.turn("done")
        self.assertEqual((3, False), (self.play.job.completed, self.play.job.settled))
        self.assertEqual("working", self.play.state)
        new = self.play.node("A", can=ALL)
        self.assertEqual("video", new.take_task())
        new.done()
        new.settle()
        self.settled_with("completed")


class GivenUp(StepsCase):
    def test_what_depends_on_a_frame_that_is_given_up_is_given_up_with_a_sentence(self):
        a = self.play.node("A", can=ALL)
        self.submit(MOVIE, attempts=1)
        a.render("failed")
        a.render()
        self.assertEqual(["video"], self.names("blocked"))
        a.render("failed")
        video = self.play.job.steps["video"].tasks[()]
        self.assertEqual("failed", video.state)
        self.assertEqual("It needs 1 and 1 more, given up before.", video.error)
        spanish = "Le falta lo que se abandonó antes: 1 y 1 más."
        self.assertEqual(spanish, failure_words.in_spanish(video.error))
        self.told("Nobody can do the movie", "It needs 1")
        a.settle()
        self.settled_with("completed_with_errors")
        self.assertEqual(
            ["1", "3", "video"], [t.name for t in self.play.history[-1].in_state("failed")]
        )

    def test_the_other_frames_go_on(self):
        a = self.play.node("A", can=ALL)
        self.submit(MOVIE_OF_STRIPS, attempts=1)
        a.take_task()
        a.failed()
        a.take_task()
        a.done()
        self.assertEqual(["strips 1.1", "assemble 1"], self.names("failed"))
        order = []
        while (name := a.take_task()) is not None:
            order.append(name)
            a.done()
        self.assertEqual(["strips 2.1", "strips 2.2", "assemble 2"], order)
        self.assertEqual(["strips 1.1", "assemble 1", "video"], self.names("failed"))

    def test_what_comes_late_brings_back_what_depends_on_it(self):
        a, b = self.play.node("A", can=ALL), self.play.node("B", can=ALL)
        self.submit(STRIPS, attempts=1)
        self.assertEqual("strips 1.1", a.take_task())
        self.play.pass_time(SILENT_S, [b])
        self.assertEqual("strips 1.1", b.take_task())
        b.failed()
        self.assertEqual("strips 1.2", b.take_task())
        b.done()
        self.assertEqual(["strips 1.1", "assemble 1"], self.names("failed"))
        self.play.restart()
        self.assertEqual(["strips 1.1", "assemble 1"], self.names("failed"))
        b.beat()
        self.assertEqual((True, ""), a.done())
        self.assertEqual(["assemble 1"], [n for n in self.names("waiting") if "assemble" in n])
        self.play.restart()
        b.beat()
        self.assertEqual("assemble 1", b.take_task())

    def test_a_settled_job_stays_settled(self):
        a, b = self.play.node("A", can=ALL), self.play.node("B", can=ALL)
        self.submit(MOVIE, attempts=1)
        a.take_task()
        self.play.pass_time(SILENT_S, [b])
        b.render("failed")
        b.render()
        b.render()
        self.assertTrue(self.play.job.settled)
        self.assertEqual((True, ""), a.done())
        self.assertEqual(3, self.play.job.completed)
        self.assertEqual(["video"], self.names("failed"))
        self.assertTrue(self.play.job.settled)

    def test_a_task_that_fails_is_tried_again_like_a_frame(self):
        a, b = self.play.node("A", can=ALL), self.play.node("B", can=ALL)
        b.ask()
        self.submit(MOVIE)
        for _ in range(3):
            a.render()
        a.take_task()
        a.failed(error="No room.")
        self.told("A failed at the movie", "attempt 1 of 3")
        self.assertIsNone(a.take_task(), "B has not tried yet")
        self.assertEqual("video", b.take_task())
        b.leave()
        self.told("B gives back the movie")


class Restarts(StepsCase):
    def test_everything_is_there_again(self):
        a, b = self.play.node("A", can=ALL), self.play.node("B", can=ALL)
        self.submit(MOVIE_OF_STRIPS)
        for _ in range(2):
            a.take_task()
            a.done(file="/tmp/strip", seconds=2.5)
        self.assertEqual("assemble 1", a.take_task())
        a.done(file="/r/boat_0001.png")
        self.assertEqual("strips 2.1", a.take_task())
        a.failed(error="No room.")
        self.assertEqual("strips 2.1", b.take_task())
        before = [(t.name, t.state, t.attempts, t.error) for t in self.tasks()]
        tokens = {token: (le.step, le.key) for token, le in self.play.job.leases.items()}
        self.play.restart()
        self.assertEqual(before, [(t.name, t.state, t.attempts, t.error) for t in self.tasks()])
        found = {token: (le.step, le.key) for token, le in self.play.job.leases.items()}
        self.assertEqual(tokens, found)
        self.assertEqual({"boat_0001.png": 1}, self.play.job.pictures)
        self.assertEqual(2.5, self.play.job.steps["strips"].usual_seconds("A"))
        self.assertIsNone(b.beat())
        self.assertEqual((True, ""), b.done())
        self.play.farm.validate()

    def tasks(self) -> list:
        return [task for step in self.play.job.steps.values() for task in step.tasks.values()]

    def test_in_the_queue_it_keeps_its_steps(self):
        self.play.submit("1")
        job_id = self.submit(MOVIE)
        self.play.restart()
        queued = {job.id: job for job in self.play.farm.queue}
        self.assertEqual(MOVIE, queued[job_id].plan)
        self.assertEqual(["frames", "video"], list(queued[job_id].steps))

    def test_between_the_last_frame_and_the_movie(self):
        a = self.play.node("A", can=ALL)
        self.submit(MOVIE)
        for _ in range(3):
            a.render()
        self.play.restart()
        a.beat()
        self.assertEqual("video", a.take_task())


class OnTheWire(StepsCase):
    def answer(self, node: object) -> dict:
        return wire_out.answer(self.play.farm, node.name, node.ask())

    def test_a_frame_is_handed_out_as_ever(self):
        a = self.play.node("A", can=ALL)
        self.submit(MOVIE)
        answer = self.answer(a)
        self.assertEqual(1, answer["frame"])
        self.assertNotIn("step", answer)
        self.assertNotIn("parameters", answer)

    def test_another_task_names_its_step_and_parameters_and_no_frame(self):
        a = self.play.node("A", can=ALL)
        self.submit(STRIPS)
        answer = self.answer(a)
        self.assertEqual((None, "strips"), (answer["frame"], answer["step"]))
        self.assertEqual({"frame": 1, "part": 1, "parts": 2}, answer["parameters"])
        a.take_task()
        a.done()
        a.take_task()
        a.done()
        answer = self.answer(a)
        self.assertEqual(("assemble", {"frame": 1}), (answer["step"], answer["parameters"]))

    def test_the_frames_people_see_wait_while_their_strips_are_made(self):
        self.play.node("A", can=ALL)
        self.submit(STRIPS)
        view = wire_out.frames(self.play.job, None)
        self.assertEqual([(1, "waiting"), (2, "waiting")], [(r[0], r[1]) for r in view["frames"]])
        self.assertEqual(2, view["counts"]["waiting"])
        self.assertEqual({"waiting", "rendering", "done", "failed", "skipped"}, set(view["counts"]))
        steps = wire_out.job_view(self.play.job)["steps"]
        self.assertEqual([("strips", 4), ("assemble", 2)], [(s["step"], s["total"]) for s in steps])

    def test_a_report_names_its_task_by_the_lease(self):
        a = self.play.node("A", can=ALL)
        self.submit(STRIPS)
        a.take_task()
        good = farm_play.make_report(a, a.lease)
        self.assertIsNone(good.frame)
        for fields in ({"frame": 2}, {"frame": 99}, {"lease": "made-up"}, {"worker": "B"}):
            with self.subTest(fields):
                self.play.refused(409, farm_play.changed(good, **fields))
        self.assertEqual((True, ""), self.play.run(good))

    def test_a_frame_is_reported_with_its_number(self):
        a = self.play.node("A", can=ALL)
        job_id = self.submit(MOVIE)
        a.take_task()
        self.play.refused(409, Report("A", job_id, None, a.lease.token, "done"))


class WhatWorkersSay(unittest.TestCase):
    def test_what_it_can_do_in_a_question_and_in_a_heartbeat(self):
        query = {"worker": "A", "can": "frames,video"}
        self.assertEqual(("frames", "video"), wire_in.parse_ask(query).can)
        self.assertIsNone(wire_in.parse_ask({"worker": "A"}).can)
        beat = {"name": "A", "state": "ready"}
        self.assertEqual(("strips",), wire_in.parse_heartbeat({**beat, "can": ["strips"]}, "").can)
        self.assertIsNone(wire_in.parse_heartbeat(beat, "").can)

    def test_what_is_no_list_of_steps_is_refused(self):
        for wrong in ("frames", 5, {}, ["a b"], [5], [""], ["x"] * 33, ["\x1b"]):
            with self.subTest(wrong), self.assertRaises(wire_in.BadInput):
                wire_in.parse_heartbeat({"name": "A", "state": "ready", "can": wrong}, "")
        for wrong in (",", "a b", "frames,", ",".join(["x"] * 33)):
            with self.subTest(wrong), self.assertRaises(wire_in.BadInput):
                wire_in.parse_ask({"worker": "A", "can": wrong})

    def test_only_the_report_of_a_frame_needs_its_number(self):
        report = {"worker": "A", "job_id": 1, "lease": "t", "result": "done"}
        self.assertIsNone(wire_in.parse_report({**report, "step": "strips"}).frame)
        self.assertEqual(7, wire_in.parse_report({**report, "frame": 7}).frame)
        for step in ({}, {"step": "frames"}, {"step": None}):
            with self.assertRaises(wire_in.BadInput):
                wire_in.parse_report({**report, **step})


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
