"""Jobs in the farm: FREE -> WORKING -> CONFIG, the queue, cancelling."""

from __future__ import annotations

import unittest
from types import SimpleNamespace

from support import farm_play
from support.farm_case import FarmCase, over_sqlite
from support.farm_play import SILENT_S

import estimates
import farm
from events import Cancel, Command, HistoryWritten, Remove, Submit, Withdraw
from spanish import said


class FreeToWorking(FarmCase):
    def test_a_job_waits_for_a_worker(self):
        self.play.submit()
        self.play.advance(60)
        self.assertEqual(self.play.state, "free")
        self.play.node("A")
        self.assertEqual(self.play.state, "working")

    def test_a_worker_waits_for_a_job(self):
        a = self.play.node("A")
        self.assertEqual(self.play.state, "free")
        self.assertFalse(a.ask().news)
        self.play.submit()
        self.assertEqual(self.play.state, "working")
        self.assertEqual(a.take(), 1)

    def test_every_worker_must_be_ready(self):
        a, b = self.play.node("A"), self.play.node("B")
        for busy in ("rendering", "done"):
            with self.subTest(busy):
                b.beat(state=busy)
                job_id = self.play.submit()
                self.play.pass_time(3, [a])
                self.assertEqual(self.play.state, "free")
                self.play.run(Remove(job_id))
        self.play.submit()
        b.beat()
        self.assertEqual(self.play.state, "working")

    def test_a_busy_worker_that_goes_offline_holds_nobody_up(self):
        a, b = self.play.node("A"), self.play.node("B")
        b.beat(state="rendering")
        self.play.submit()
        self.play.pass_time(SILENT_S - 1, [a])
        self.assertEqual(self.play.state, "free")
        self.play.pass_time(1, [a])
        self.assertEqual(self.play.state, "working")

    def test_a_busy_worker_that_leaves_holds_nobody_up(self):
        self.play.node("A")
        b = self.play.node("B")
        b.beat(state="done")
        self.play.submit()
        b.leave()
        self.assertEqual(self.play.state, "working")

    def test_jobs_run_in_the_order_they_came(self):
        ids = [self.play.submit("1") for _ in range(4)]
        a = self.play.node("A")
        ran = []
        while self.play.job is not None:
            ran.append(self.play.job.id)
            a.render()
            a.settle()
        self.assertEqual(ran, ids)
        self.assertEqual([job.id for job in self.play.history], ids)

    def test_places_in_the_queue_are_counted_from_one(self):
        places = []
        for _ in range(3):
            settings = farm_play.make_settings()
            place = self.play.run(Submit(settings))[1]
            places.append(place)
        self.assertEqual(places, [1, 2, 3])


class WorkingToConfig(FarmCase):
    def test_every_worker_must_be_done(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-2")
        a.take()
        b.take()
        a.done()
        b.done()
        a.settle()
        self.play.pass_time(3, [a, b])
        self.assertEqual(self.play.state, "working")
        b.settle()
        self.settled_with("completed")

    def test_an_empty_queue_of_frames_is_not_the_end(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1")
        a.take()
        answer = b.ask()
        self.assertEqual((answer.settled, answer.lease, answer.news), (False, None, False))

    def test_done_of_another_job_is_not_done(self):
        a, b = self.play.node("A"), self.play.node("B")
        job_id = self.play.submit("1")
        a.render()
        a.settle()
        b.beat(state="done", job_id=job_id + 1)
        self.assertEqual(self.play.state, "working")
        self.assertTrue(b.ask().settled)
        b.settle()
        self.settled_with("completed")

    def test_config_writes_the_record_then_goes_on(self):
        self.play.stay_in_config = True
        a = self.play.node("A")
        self.play.submit("1")
        second = self.play.submit("1")
        a.render()
        a.settle()
        self.assertEqual(self.play.state, "config")
        self.assertEqual(len(self.play.history), 1)
        self.play.refused(404, Remove(job_id=1))
        a.beat()
        self.play.run(HistoryWritten())
        self.assertEqual((self.play.state, self.play.job.id), ("working", second))
        self.play.refused(409, HistoryWritten())

    def test_a_done_worker_becomes_ready_only_when_free_or_config(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1")
        b.take()
        answer = a.ask()
        self.assertFalse(answer.news)
        b.done()
        a.settle()
        self.assertFalse(a.ask().news, "it was told already")
        self.play.stay_in_config = True
        b.settle()
        self.assertTrue(a.ask().news)

    def test_more_workers_than_frames(self):
        nodes = [self.play.node(name) for name in "ABCD"]
        self.play.submit("1-3")
        frames = [node.take() for node in nodes]
        self.assertEqual(frames, [1, 2, 3, None])
        for node in nodes[:3]:
            node.done()
        for node in nodes:
            node.settle()
        self.settled_with("completed")
        self.assertEqual(len(self.play.history[0].workers_used), 3)

    def test_a_worker_that_joins_half_way_takes_frames(self):
        a = self.play.node("A")
        self.play.submit("1-3")
        a.render()
        b = self.play.node("B")
        self.assertEqual(b.take(), 2)

    def test_a_worker_that_joins_when_all_is_rendered_is_waited_for(self):
        a = self.play.node("A")
        self.play.submit("1")
        a.render()
        b = self.play.node("B")
        a.settle()
        self.assertEqual(self.play.state, "working")
        b.settle()
        self.settled_with("completed")

    def test_the_last_worker_goes_offline_and_the_job_waits(self):
        a = self.play.node("A")
        job_id = self.play.submit("1-2")
        a.render()
        self.play.advance(3600)
        self.assertEqual((self.play.state, self.play.job.id), ("working", job_id))
        self.assertEqual(list(self.play.farm.offline), ["A"])
        b = self.play.node("B")
        self.assertEqual(b.render(), 2)
        b.settle()
        self.settled_with("completed")

    def test_a_settled_job_waits_for_somebody_to_be_online(self):
        a = self.play.node("A")
        self.play.submit("1")
        a.render()
        self.play.advance(60)
        self.assertEqual(self.play.state, "working")
        self.play.node("B").settle()
        self.settled_with("completed")

    def test_the_silent_one_among_the_done_ends_the_job_by_going_offline(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1")
        a.render()
        a.settle()
        self.play.pass_time(SILENT_S, [a])
        self.assertNotIn(b.name, self.play.farm.workers)
        self.settled_with("completed")

    def test_a_command_ends_in_no_new_frame(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-2")
        a.take()
        names = self.play.run(Command("*", "restart"))
        self.assertEqual(sorted(names), ["A", "B"])
        self.assertEqual(b.ask().lease, None)
        self.assertTrue(b.ask().news)
        self.assertEqual(a.ask().lease.frame, 1, "the frame it has is still its")
        a.done()
        self.assertIsNone(a.ask().lease)
        self.assertEqual(a.restarted("a2").take(), 2)
        self.play.refused(404, Command("Z", "restart"))

    def test_only_who_knows_that_word_is_let_go(self):
        a, b = self.play.node("A"), self.play.node("B")
        a.always["leaves"] = True
        a.beat()
        self.play.submit("1-2")
        a.take()
        self.play.refused(409, Command("B", "leave"))
        self.assertEqual(["A"], self.play.run(Command("*", "leave")))
        self.assertIsNotNone(b.take(), "who was not asked goes on")
        a.done()
        self.assertIsNone(a.ask().lease)
        self.assertIn("A was let go: it leaves after its frame.", self.play.told)


class Cancelling(FarmCase):
    def test_in_free_there_is_nothing_to_cancel(self):
        self.play.submit()
        self.play.refused(409, Cancel())
        self.play.refused(409, Cancel(1))

    def test_in_config_it_is_too_late(self):
        self.play.stay_in_config = True
        a = self.play.node("A")
        self.play.submit("1")
        a.render()
        a.settle()
        self.assertEqual(self.play.state, "config")
        self.play.refused(409, Cancel())

    def test_another_job_than_the_running_one(self):
        self.play.node("A")
        job_id = self.play.submit()
        self.play.refused(409, Cancel(job_id + 1))

    def test_in_working_everybody_stops_and_the_next_job_starts(self):
        a, b = self.play.node("A"), self.play.node("B")
        job_id = self.play.submit("1-5")
        second = self.play.submit("1")
        a.render()
        a.take()
        self.play.woken = False
        self.assertEqual(self.play.cancel(), job_id)
        self.assertTrue(self.play.woken)
        stop = a.beat()
        self.assertEqual((stop.reason, stop.job_id), ("cancelled", job_id))
        self.assertEqual(self.play.cancel(job_id), job_id, "cancelling twice is no error")
        self.assertEqual(self.play.state, "working")
        a.settle()
        b.settle()
        self.assertEqual(self.play.history[-1].status, "cancelled")
        self.assertEqual(self.play.history[-1].missing(), "2-5")
        a.beat()
        b.beat()
        self.assertEqual(self.play.job.id, second)

    def test_a_frame_that_was_nearly_done_still_counts(self):
        a = self.play.node("A")
        self.play.submit("1-2")
        a.take()
        self.play.cancel()
        self.assertEqual(a.done(), (True, ""))
        a.settle()
        self.assertEqual(self.play.history[-1].completed, 1)

    def test_people_are_alerted_once(self):
        """Defect: of one cancel there were two alerts."""
        a = self.play.node("A")
        self.play.submit()
        a.take()
        self.play.cancel()
        a.beat()
        a.settle()
        self.assertEqual(1, len(self.play.alerts), self.play.alerts)

    def test_a_failure_after_cancelling_is_ignored(self):
        a = self.play.node("A")
        self.play.submit("1-2")
        a.take()
        self.play.cancel()
        self.assertEqual(a.failed()[0], False)
        self.assertEqual(self.play.job.frames[1].attempts, 0)

    def test_nothing_is_handed_out_any_more_also_after_a_restart(self):
        a = self.play.node("A")
        self.play.submit("1-3")
        self.play.cancel()
        self.assertIsNone(a.ask().lease)
        self.play.restart()
        a.beat()
        self.assertEqual((a.ask().lease, a.ask().settled), (None, True))
        a.settle()
        self.settled_with("cancelled")

    def test_with_nobody_online_a_cancelled_job_waits_for_a_worker(self):
        a = self.play.node("A")
        self.play.submit("1-3")
        a.leave()
        self.play.cancel()
        self.assertEqual(self.play.state, "working")
        self.play.node("B").settle()
        self.settled_with("cancelled")


class Words(FarmCase):
    def test_of_one_frame_and_of_several(self):
        """Defect: "completed: 1 of 1 frames"."""
        a = self.play.node("A")
        for frames, english, spanish in (
            ("1", "1 frame.", "1 fotograma."),
            ("1-2", "2 frames.", "2 fotogramas."),
        ):
            self.play.submit(frames)
            job = self.play.job
            self.told(f"Job {job.id} ", f"queued: {english}")
            self.told(f"Job {job.id} ", f"starts: {english}")
            while a.render():
                pass
            a.settle()
            self.told(f"completed: {job.total} of {english}")
            self.assertEqual(spanish, said("{frames}.", {"frames": farm._frames(job.total)})[1])
            a.beat(state="ready")


class TheQueue(FarmCase):
    def test_taking_a_job_out_by_id_or_place(self):
        ids = [self.play.submit() for _ in range(4)]
        self.assertEqual(self.play.run(Remove(job_id=ids[1])), ids[1])
        self.assertEqual(self.play.run(Remove(index=1)), ids[2])
        self.assertEqual([job.id for job in self.play.farm.queue], [ids[0], ids[3]])
        for wrong in ({"job_id": ids[1]}, {"index": 2}, {"index": -1}, {}):
            self.play.refused(404, Remove(**wrong))
        self.play.restart()
        self.assertEqual([job.id for job in self.play.farm.queue], [ids[0], ids[3]])

    def test_the_running_job_is_not_in_the_queue(self):
        self.play.node("A")
        job_id = self.play.submit()
        self.play.refused(404, Remove(job_id=job_id))

    def test_ids_are_never_used_again(self):
        first = self.play.submit()
        self.play.run(Remove(first))
        self.play.restart()
        self.assertEqual(self.play.submit(), first + 1)

    def test_withdrawing_what_could_not_be_stored(self):
        kept = self.play.submit()
        lost = self.play.submit()
        self.play.run(Withdraw(lost))
        self.assertEqual([job.id for job in self.play.farm.queue], [kept])
        a = self.play.node("A")
        a.take()
        self.play.run(Withdraw(kept))
        self.assertEqual((self.play.state, self.play.job), ("free", None))
        self.assertEqual(a.beat().reason, "revoked")
        self.play.restart()
        self.assertEqual((self.play.state, self.play.farm.queue), ("free", []))


class TimeLeft(FarmCase):
    """What people are told while the job's last frame is rendered; the worker usually takes 4 s."""

    def setUp(self):
        super().setUp()
        self.a = self.play.node("A")
        self.play.submit("1-3")
        for _ in range(2):
            self.a.take()
            self.a.done(seconds=4.0)
        self.a.take()

    def left(self) -> float:
        return estimates.seconds_remaining(self.play.job, self.play.now)

    def test_a_tenth_that_was_heard_a_while_ago_does_not_stand_for_half_a_minute(self):
        told = [self.left()]
        for _ in range(3):
            self.play.advance(1.0)
            self.a.beat(progress=0.1)
            told.append(self.left())
        self.assertLessEqual(max(told), 6.0, told)

    def test_what_the_first_frames_still_take_is_not_said_of_all_of_them(self):
        self.a.done(seconds=4.0)
        self.a.settle()
        self.play.submit("1-200")
        self.a.take()
        self.play.advance(20.0)
        self.a.beat(progress=0.25)
        self.assertEqual(0.0, self.left())
        self.a.done(seconds=30.0)
        self.a.take()
        self.assertAlmostEqual(199 * 30.0, self.left())

    def test_what_is_there_of_the_frame_in_hand_counts_and_so_does_what_was_given_up(self):
        self.a.done(seconds=4.0)
        self.a.settle()
        self.play.submit("1-6", attempts=1)
        for _ in range(2):
            self.a.take()
            self.a.done(seconds=4.0)
        self.a.take()
        self.a.failed()
        self.a.take()
        self.a.beat(progress=0.5)
        self.assertAlmostEqual(2.5 * 4.0, self.left())
        self.assertAlmostEqual(3.5, estimates.frames_there(self.play.job, True))

    def test_a_frame_that_two_are_at_is_one(self):
        leases = [SimpleNamespace(step="frames", key=3)] * 2
        step = SimpleNamespace(name="frames")
        job = SimpleNamespace(active=dict(enumerate(leases)), frame_step=step, frames={3: "it"})
        self.assertEqual(["it"], estimates.rendering_frames(job))

    def test_a_frame_that_is_much_slower_than_others_is_told_as_it_goes(self):
        self.play.advance(20.0)
        self.a.beat()
        self.assertAlmostEqual(4.0, self.left(), msg="as others, where nobody can say")
        self.a.beat(progress=0.25)
        self.assertAlmostEqual(60.0, self.left())
        second = self.play.node("B")
        self.assertEqual(3, second.take())
        self.play.advance(5.0)
        second.beat(progress=0.5)
        self.assertAlmostEqual(0.5 * 5.0, self.left(), msg="the first good picture counts")


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
