"""The farm, scenario by scenario: each rule of the wire contract and the edges around it.

Every scenario runs twice, with the farm's effects written to memory and to SQLite, so that a
restart in the middle finds what the real manager would find.
"""

from __future__ import annotations

import unittest
from pathlib import Path

from support import farm_play
from support.farm_play import NAME_HELD_S, SILENT_S, Node, OldNode, Play

import scheduling
from events import Heartbeat, Report
from farm import LOG_WANTED_S, OFFLINE_KEPT, _ordered_tokens
from jobs import LOSSES_PER_FRAME
from scheduling import DOUBLE_MIN_S, SIT_OUT_AFTER
from store import MemoryStore, SqliteStore


class FarmCase(unittest.TestCase):
    def make_store(self) -> object:
        return MemoryStore()

    def setUp(self):
        self.play = Play(self.make_store())

    def settled_with(self, status: str) -> None:
        """The last job went through the whole cycle and reached the history like this."""
        self.assertEqual(self.play.state, "free")
        self.assertEqual(self.play.history[-1].status, status)

    def told(self, *words: str) -> None:
        lines = [line for line in self.play.told if all(word in line for word in words)]
        self.assertTrue(lines, f"no line with {words} in {self.play.told[-10:]}")


def _sqlite_store(case: FarmCase) -> SqliteStore:
    store = SqliteStore(Path(":memory:"))  # that it reaches the disk is test_manager_store's matter
    case.addCleanup(store.close)
    return store


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
                self.play.run(lambda farm, now, job_id=job_id: farm.remove(now, job_id))
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
            place = self.play.run(lambda farm, now, s=settings: farm.submit(s, now))[1]
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
        self.play.refused(404, lambda farm, now: farm.remove(now, job_id=1))
        a.beat()
        self.play.run(lambda farm, now: farm.config_done(now))
        self.assertEqual((self.play.state, self.play.job.id), ("working", second))
        self.play.refused(409, lambda farm, now: farm.config_done(now))

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
        names = self.play.run(lambda farm, now: farm.command("*", "restart"))
        self.assertEqual(sorted(names), ["A", "B"])
        self.assertEqual(b.ask().lease, None)
        self.assertTrue(b.ask().news)
        self.assertEqual(a.ask().lease.frame, 1, "the frame it has is still its")
        a.done()
        self.assertIsNone(a.ask().lease)
        self.assertEqual(a.restarted("a2").take(), 2)
        self.play.refused(404, lambda farm, now: farm.command("Z", "restart"))


class Leases(FarmCase):
    def setUp(self):
        super().setUp()
        self.a, self.b = self.play.node("A"), self.play.node("B")

    def test_each_frame_goes_to_one_worker(self):
        self.play.submit("1-4")
        self.assertEqual([self.a.take(), self.b.take()], [1, 2])

    def test_asking_again_gives_the_same_lease(self):
        self.play.submit("1-3")
        first = self.a.ask().lease
        for _ in range(3):
            self.assertIs(self.a.ask().lease, first)
        self.assertEqual(self.b.take(), 2)

    def test_a_report_sent_twice_counts_once(self):
        self.play.submit("1-2")
        self.a.take()
        lease = self.a.lease
        self.assertEqual(self.a.done(seconds=4.0), (True, ""))
        for result in ("done", "skipped"):
            accepted, reason = self.a.report(result, lease, seconds=9.0)
            self.assertTrue(accepted)
            self.assertTrue(reason)
        self.assertEqual(self.a.report("failed", lease)[0], False)
        self.assertEqual(self.play.job.frames[1].seconds, 4.0)
        self.assertEqual(self.play.job.completed, 1)
        self.assertEqual(self.play.farm.workers["A"].frames_rendered, 1)

    def test_the_warnings_of_a_report_sent_twice_are_told_once(self):
        self.play.submit("1-2")
        self.a.take()
        lease = self.a.lease
        self.a.done(warnings=["The texture sea.png is missing."])
        self.a.report("done", lease, warnings=["The texture sea.png is missing."])
        self.assertEqual(len([line for line in self.play.alerts if "sea.png" in line]), 1)

    def test_a_failure_sent_twice_counts_once(self):
        self.play.submit("1-2")
        self.a.take()
        lease = self.a.lease
        self.a.failed()
        self.assertEqual(self.a.report("failed", lease)[0], False)
        self.assertEqual(self.play.job.frames[1].attempts, 1)

    def test_skipped_frames_are_complete_but_nobody_rendered_them(self):
        self.play.submit("1-2", overwrite=False)
        self.assertEqual(self.a.render("skipped"), 1)
        self.assertEqual(self.a.render(), 2)
        job = self.play.job
        self.assertEqual((job.completed, job.counts["skipped"]), (2, 1))
        self.assertEqual(self.play.farm.workers["A"].frames_rendered, 1)

    def test_a_good_picture_is_never_undone(self):
        self.play.submit("1-2")
        self.a.take()
        lease = self.a.lease
        self.a.done()
        self.a.report("failed", lease)
        self.play.advance(SILENT_S)
        self.play.restart()
        self.assertEqual(self.play.states()[1], "done")

    def test_a_silent_workers_frame_goes_back(self):
        self.play.submit("1")
        self.a.take()
        self.play.pass_time(SILENT_S - 1, [self.b])
        self.assertIsNone(self.b.take())
        self.play.woken = False
        self.play.pass_time(1, [self.b])
        self.assertTrue(self.play.woken, "those who wait must hear of it")
        self.assertEqual(self.b.take(), 1)

    def test_a_late_done_counts_and_the_other_attempt_is_stopped(self):
        self.play.submit("1-2")
        self.a.take()
        self.play.pass_time(SILENT_S, [self.b])
        self.assertEqual(self.b.take(), 1)
        self.play.woken = False
        self.assertEqual(self.a.done(), (True, ""))
        self.assertTrue(self.play.woken)
        for stop in (self.b.beat(), self.b.ask(have=self.b.lease.token).stop):
            self.assertEqual(
                (stop.lease, stop.frame, stop.reason), (self.b.lease.token, 1, "finished_elsewhere")
            )
        accepted, reason = self.b.done()
        self.assertFalse(accepted)
        self.assertTrue(reason)
        self.assertEqual(self.play.job.frames[1].worker, "A")
        self.assertEqual(self.b.take(), 2)

    def test_a_late_failed_is_ignored(self):
        self.play.submit("1")
        self.a.take()
        self.play.pass_time(SILENT_S, [self.b])
        self.b.take()
        self.assertEqual(self.a.failed()[0], False)
        frame = self.play.job.frames[1]
        self.assertEqual((frame.state, frame.attempts, frame.error), ("rendering", 0, None))
        self.assertEqual(self.play.errors, [])

    def test_a_worker_that_was_away_goes_on_with_its_frame(self):
        self.play.submit("1-2")
        self.a.take()
        self.play.pass_time(SILENT_S, [self.b])
        self.assertEqual(self.play.states()[1], "waiting")
        self.assertIsNone(self.a.beat(), "nobody has it: go on")
        self.assertEqual(self.play.states()[1], "rendering")
        self.assertEqual(self.b.take(), 2)
        self.assertEqual(self.a.done(), (True, ""))

    def test_a_worker_that_was_away_races_the_one_that_got_its_frame(self):
        self.play.submit("1")
        self.a.take()
        self.play.pass_time(SILENT_S, [self.b])
        self.b.take()
        self.assertIsNone(self.a.beat())
        self.assertEqual(len(self.play.job.frames[1].leases), 2)
        self.b.done()
        self.assertEqual(self.a.beat().reason, "finished_elsewhere")

    def test_coming_back_takes_the_blame_from_the_frame(self):
        self.play.submit("1")
        self.a.take()
        for _ in range(LOSSES_PER_FRAME + 2):
            self.play.pass_time(SILENT_S, [self.b])
            self.assertIsNone(self.a.beat())
        self.assertEqual(self.play.states()[1], "rendering")

    def test_a_worker_that_took_another_frame_is_not_given_the_old_one_back(self):
        self.play.submit("1-3")
        self.a.take()
        old = self.a.lease
        self.play.pass_time(SILENT_S, [self.b])
        self.a.lease = None
        self.a.beat()
        self.a.take()
        self.assertEqual(self.a.beat(lease=old.token).reason, "revoked")

    def test_a_lease_nobody_gave_out_is_to_be_stopped(self):
        self.play.submit("1-2")
        self.a.take()
        for token in ("made-up", self.a.lease.token):
            stop = self.b.beat(state="rendering", lease=token, frame=7)
            self.assertEqual((stop.lease, stop.frame, stop.reason), (token, 7, "revoked"))
        self.assertIsNone(self.a.beat())

    def test_nobody_else_moves_a_frames_progress(self):
        self.play.submit("1-2")
        self.a.take()
        self.a.beat(progress=0.5)
        self.b.beat(lease=self.a.lease.token, progress=0.9)
        self.assertEqual(self.play.job.frames[1].progress, 0.5)

    def test_what_cannot_be_reported_is_refused_and_changes_nothing(self):
        job_id = self.play.submit("1-2")
        self.a.take()
        self.b.take()
        good = farm_play.make_report(self.a, self.a.lease)
        cases = {
            "another job": (404, {"job_id": job_id + 1}),
            "no such frame": (409, {"frame": 99}),
            "another frame": (409, {"frame": 2}),
            "another's lease": (409, {"lease": self.b.lease.token}),
            "another's name": (409, {"worker": "B"}),
            "an unknown lease": (409, {"lease": "made-up"}),
        }
        for what, (status, fields) in cases.items():
            for result in ("done", "failed", "skipped"):
                with self.subTest(what, result=result):
                    report = farm_play.changed(good, result=result, warnings=["Look."], **fields)
                    self.play.refused(status, lambda farm, now, r=report: farm.report(r, now))

    def test_a_report_with_no_job_is_refused(self):
        report = Report("A", 1, 1, "t1", "done")
        self.play.refused(404, lambda farm, now: farm.report(report, now))

    def test_in_config_the_record_is_written_and_reports_come_too_late(self):
        self.play.stay_in_config = True
        self.play.submit("1", attempts=1)
        self.a.take()
        lease = self.a.lease
        self.a.failed()
        self.a.settle()
        self.b.settle()
        self.assertEqual(self.play.state, "config")
        report = Report("A", 1, 1, lease.token, "done")
        self.play.refused(404, lambda farm, now: farm.report(report, now))

    def test_a_worker_nobody_heard_of_is_told_to_say_hello(self):
        self.play.submit()
        self.play.refused(409, lambda farm, now: farm.ask("Z", now))
        self.play.refused(409, lambda farm, now: farm.ask("A", now, "another process"))
        self.play.refused(409, lambda farm, now: farm.ask("Z", now, have="t1"))

    def test_a_worker_without_instance_that_asks_by_name_takes_frames(self):
        """The contract leaves `instance` free; only the 1.1 form of GET /job takes whole jobs."""
        self.a.leave()
        self.b.leave()
        plain = Node(self.play, "P")
        plain.instance = None
        plain.beat()
        self.play.submit("1-2")
        self.assertEqual([plain.take(), plain.take()], [1, 1])
        self.assertIsNone(self.play.farm.ask_legacy())
        plain.done()
        self.play.restart()
        self.assertIsNone(plain.beat())
        self.assertEqual(plain.render(), 2)
        plain.settle()
        self.settled_with("completed")

    def test_upcoming_is_shown_to_whoever_has_nothing_to_do(self):
        self.play.submit("1")
        second = self.play.submit("1")
        self.assertEqual(self.a.ask().upcoming, None)
        self.assertEqual(self.b.ask().upcoming.id, second)


class NamesAndProcesses(FarmCase):
    def setUp(self):
        super().setUp()
        self.a = self.play.node("A")
        self.play.submit("1-3")
        self.a.take()

    def test_restarted_under_the_same_name_its_frame_comes_back_at_once(self):
        old = self.a.lease
        again = self.a.restarted("a2")
        self.assertEqual(self.play.states()[1], "waiting")
        self.assertEqual(again.take(), 1)
        self.assertNotEqual(again.lease.token, old.token)

    def test_without_proof_the_second_process_is_refused_for_five_seconds(self):
        again = self.a.restarted("a2", proven=False)
        beat = again.heartbeat()
        sentence = self.play.refused(409, lambda farm, now: farm.heartbeat(beat, now))
        self.assertIn("10.0.0.A", sentence, "it must say which machine holds the name")
        self.play.advance(NAME_HELD_S - 0.1)
        self.play.refused(409, lambda farm, now: farm.heartbeat(beat, now))
        self.play.advance(0.1)
        again.beat()
        self.assertEqual(again.take(), 1)

    def test_a_live_process_keeps_its_name(self):
        intruder = self.a.restarted("x1", proven=False)
        for _ in range(20):
            self.play.pass_time(1, [self.a])
            for replaces in (None, "somebody else", "x1"):
                beat = intruder.heartbeat(replaces=replaces)
                self.play.refused(409, lambda farm, now, b=beat: farm.heartbeat(b, now))
        self.assertIsNone(self.a.beat())

    def test_a_1_1_worker_cannot_take_a_name_either(self):
        beat = Heartbeat("A", "ready")
        self.play.refused(409, lambda farm, now: farm.heartbeat(beat, now))

    def test_the_dead_process_does_not_come_back_from_the_network(self):
        """A heartbeat of the process that was replaced, delayed until its successor is silent."""
        again = self.a.restarted("a2")
        again.take()
        self.play.advance(NAME_HELD_S + 1)
        late = self.a.heartbeat()
        self.play.refused(409, lambda farm, now: farm.heartbeat(late, now))
        self.assertIsNone(again.beat())

    def test_a_picture_of_the_process_before_is_still_good(self):
        again = self.a.restarted("a2")
        again.take()
        self.assertEqual(self.a.done(), (True, ""))
        self.assertEqual(again.beat().reason, "finished_elsewhere")

    def test_goodbye_takes_the_worker_off_at_once(self):
        self.a.leave()
        self.assertEqual(list(self.play.farm.workers), [])
        self.assertEqual(self.play.states()[1], "waiting")
        self.play.refused(409, lambda farm, now: farm.ask("A", now))

    def test_goodbye_said_twice_changes_nothing_more(self):
        self.a.leave()
        self.a.leave()
        self.assertEqual(list(self.play.farm.workers), [])
        self.assertEqual(list(self.play.farm.offline), ["A"])

    def test_goodbye_of_the_process_before_sends_nobody_away(self):
        again = self.a.restarted("a2")
        again.take()
        self.play.advance(NAME_HELD_S + 1)
        goodbye = self.a.heartbeat(leaving=True)
        self.play.refused(409, lambda farm, now: farm.heartbeat(goodbye, now))
        self.assertEqual(self.play.states()[1], "rendering")

    def test_goodbye_of_a_stranger_brings_nobody_online(self):
        Node(self.play, "Z").beat(leaving=True)
        self.assertEqual(list(self.play.farm.workers), ["A"])
        self.assertEqual(self.play.farm.peak_workers, 1)

    def test_who_comes_back_within_the_same_process_keeps_its_record(self):
        self.a.done()
        self.play.advance(SILENT_S)
        self.a.state = "ready"
        self.a.beat()
        self.assertEqual(self.play.farm.workers["A"].frames_rendered, 1)
        self.assertEqual(list(self.play.farm.offline), [])

    def test_the_offline_list_is_bounded(self):
        for number in range(OFFLINE_KEPT + 20):
            self.play.node(f"W{number}").leave()
        self.assertEqual(len(self.play.farm.offline), OFFLINE_KEPT)
        self.assertIn(f"W{OFFLINE_KEPT + 19}", self.play.farm.offline)


class Cancelling(FarmCase):
    def test_in_free_there_is_nothing_to_cancel(self):
        self.play.submit()
        self.play.refused(409, lambda farm, now: farm.cancel(now))
        self.play.refused(409, lambda farm, now: farm.cancel(now, 1))

    def test_in_config_it_is_too_late(self):
        self.play.stay_in_config = True
        a = self.play.node("A")
        self.play.submit("1")
        a.render()
        a.settle()
        self.assertEqual(self.play.state, "config")
        self.play.refused(409, lambda farm, now: farm.cancel(now))

    def test_another_job_than_the_running_one(self):
        self.play.node("A")
        job_id = self.play.submit()
        self.play.refused(409, lambda farm, now: farm.cancel(now, job_id + 1))

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


class TheQueue(FarmCase):
    def test_taking_a_job_out_by_id_or_place(self):
        ids = [self.play.submit() for _ in range(4)]
        self.assertEqual(self.play.run(lambda farm, now: farm.remove(now, job_id=ids[1])), ids[1])
        self.assertEqual(self.play.run(lambda farm, now: farm.remove(now, index=1)), ids[2])
        self.assertEqual([job.id for job in self.play.farm.queue], [ids[0], ids[3]])
        for wrong in ({"job_id": ids[1]}, {"index": 2}, {"index": -1}, {}):
            self.play.refused(404, lambda farm, now, w=wrong: farm.remove(now, **w))
        self.play.restart()
        self.assertEqual([job.id for job in self.play.farm.queue], [ids[0], ids[3]])

    def test_the_running_job_is_not_in_the_queue(self):
        self.play.node("A")
        job_id = self.play.submit()
        self.play.refused(404, lambda farm, now: farm.remove(now, job_id=job_id))

    def test_ids_are_never_used_again(self):
        first = self.play.submit()
        self.play.run(lambda farm, now: farm.remove(now, first))
        self.play.restart()
        self.assertEqual(self.play.submit(), first + 1)

    def test_withdrawing_what_could_not_be_stored(self):
        kept = self.play.submit()
        lost = self.play.submit()
        self.play.run(lambda farm, now: farm.withdraw(lost))
        self.assertEqual([job.id for job in self.play.farm.queue], [kept])
        a = self.play.node("A")
        a.take()
        self.play.run(lambda farm, now: farm.withdraw(kept))
        self.assertEqual((self.play.state, self.play.job), ("free", None))
        self.assertEqual(a.beat().reason, "revoked")
        self.play.restart()
        self.assertEqual((self.play.state, self.play.farm.queue), ("free", []))


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

    def test_three_in_a_row_and_it_sits_the_job_out(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-20")
        b.take()
        for _ in range(SIT_OUT_AFTER):
            a.render("failed")
        self.assertTrue(scheduling.sits_out(self.play.farm.job, "A"))
        self.assertIsNone(a.take())
        self.told("A failed", "sits this job out")
        self.assertIsNotNone(b.render())

    def test_a_good_frame_between_failures_keeps_it_in(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-20")
        b.take()
        for result in ("failed", "failed", "done", "failed", "failed"):
            a.render(result)
        self.assertFalse(scheduling.sits_out(self.play.farm.job, "A"))

    def test_when_all_sit_out_all_go_on(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-20", attempts=9)
        for _ in range(SIT_OUT_AFTER):
            a.render("failed")
            b.render("failed")
        self.assertIsNotNone(a.take())
        self.assertIsNotNone(b.take())

    def test_sitting_out_ends_when_the_others_are_gone(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-20")
        b.take()
        for _ in range(SIT_OUT_AFTER):
            a.render("failed")
        self.assertIsNone(a.take())
        self.play.pass_time(SILENT_S, [a])
        self.assertIsNotNone(a.take())

    def test_the_next_job_starts_with_a_clean_sheet(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-9")
        self.play.submit("1-9")
        b.take()
        for _ in range(SIT_OUT_AFTER):
            a.render("failed")
        self.play.cancel()
        for node in (a, b):
            node.settle()
        for node in (a, b):
            node.beat()
        self.assertFalse(scheduling.sits_out(self.play.farm.job, "A"))
        self.assertIsNotNone(a.take())

    def test_a_frame_that_takes_its_workers_down_is_given_up(self):
        self.play.submit("1-2")
        for number in range(LOSSES_PER_FRAME):
            node = self.play.node("A", instance=f"a{number}")
            self.assertEqual(node.take(), 1)
            node.leave()
        frame = self.play.job.frames[1]
        self.assertEqual(frame.state, "failed")
        self.assertIn("went away", frame.error)
        self.assertEqual(self.play.node("B").take(), 2)


class Stragglers(FarmCase):
    def setUp(self):
        super().setUp()
        self.a, self.b = self.play.node("A"), self.play.node("B")

    def leave_one(self, seconds: float = 2.0) -> None:
        """A renders the job's first frame, B the others at this pace; then B has nothing to do."""
        self.play.submit("1-4")
        self.a.take()
        while self.b.take() is not None:
            self.b.done(seconds=seconds)

    def test_an_idle_worker_doubles_what_takes_far_too_long(self):
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
        self.assertIsNone(self.b.take(), "it failed there: it does not double it again")
        self.assertEqual(self.a.done(), (True, ""))

    def test_nobody_doubles_a_frame_that_nearly_ends(self):
        self.leave_one()
        self.play.pass_time(4, [self.a, self.b])
        self.a.beat(progress=0.9)
        self.assertIsNone(self.b.take())

    def test_a_frame_that_stands_still_is_doubled_whatever_it_says(self):
        self.leave_one()
        self.a.beat(progress=1.0)
        self.play.pass_time(7, [self.a, self.b])
        self.assertEqual(self.b.take(), 1)

    def test_a_slow_computer_is_doubled_by_its_own_progress(self):
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

    def test_who_sits_the_job_out_doubles_nothing_either(self):
        self.play.submit("1-20")
        self.a.take()
        self.b.render()
        for _ in range(scheduling.SIT_OUT_AFTER):
            self.b.render("failed")
        self.play.pass_time(9, [self.a, self.b])
        self.assertIsNone(self.b.take())

    def test_frames_of_a_moment_are_not_worth_it(self):
        self.leave_one(seconds=0.001)
        self.play.advance(DOUBLE_MIN_S * 0.5)
        self.a.beat(progress=0.9)
        self.assertIsNone(self.b.take())

    def test_each_of_many_slow_frames_is_doubled_once_the_slowest_first(self):
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


class TokensOfLeases(unittest.TestCase):
    def test_they_are_in_order_and_not_to_be_guessed(self):
        tokens = [next(made) for made in [_ordered_tokens()] for _ in range(300)]
        self.assertEqual(tokens, sorted(tokens))
        self.assertEqual(len({token[8:] for token in tokens}), 300)
        self.assertNotEqual(next(_ordered_tokens()), next(_ordered_tokens()))


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
        self.assertIsNotNone(self.play.farm.ask_legacy())
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
        self.play.refused(409, lambda farm, now: farm.command("O", "restart"))
        self.play.refused(409, lambda farm, now: farm.command("*", "restart"))


class TimeAndLogs(FarmCase):
    def test_deadline_says_when_tick_has_something_to_do(self):
        self.assertIsNone(self.play.farm.deadline())
        a = self.play.node("A")
        self.play.advance(3)
        self.play.node("B")
        self.assertEqual(self.play.farm.deadline(), self.play.mono - 3 + SILENT_S)
        a.beat()
        self.assertEqual(self.play.farm.deadline(), self.play.mono + SILENT_S)
        self.play.submit()
        self.play.advance(SILENT_S)
        self.assertIsNone(self.play.farm.deadline())
        self.play.restart()
        self.assertEqual(self.play.farm.deadline(), self.play.mono + SILENT_S)

    def test_the_wall_clock_decides_nothing(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.submit("1-2")
        a.take()
        for jump in (-1e6, 1e7, -3e7):
            self.play.advance(1, wall_jump=jump)
            self.assertIsNone(a.beat())
            b.beat()
        self.assertEqual(self.play.states()[1], "rendering")
        a.done()
        self.play.restart()
        self.assertEqual(self.play.states()[1], "done")

    def test_a_managers_own_sleep_makes_nobody_silent(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.play.mono += 3600
        a.beat()  # faster than the loop thread
        self.play.run(lambda farm, now: farm.excuse(now))
        self.play.advance(0)
        self.assertEqual(set(self.play.farm.workers), {"A", "B"})
        self.play.pass_time(SILENT_S, [b])
        self.assertEqual(set(self.play.farm.workers), {"B"}, "A is as mortal as before")

    def test_a_look_at_a_workers_log_keeps_it_coming_for_a_while(self):
        a = self.play.node("A")
        worker = self.play.run(lambda farm, now: farm.want_log("A", now))
        self.assertEqual(worker.log_wanted_until, self.play.mono + LOG_WANTED_S)
        a.beat(log_tail=["Fra:1"])
        self.assertEqual((worker.log_lines, worker.log_at), (["Fra:1"], self.play.wall))
        a.beat()
        self.assertEqual(worker.log_lines, ["Fra:1"])
        self.play.refused(404, lambda farm, now: farm.want_log("Z", now))

    def test_a_workers_own_troubles_are_told(self):
        self.play.node("A")
        for level in ("info", "warning", "error"):
            sentence = f"A sentence of level {level}."
            self.play.run(lambda farm, now, s=sentence, lv=level: farm.worker_error("A", s, 7, lv))
        self.assertEqual([(e.worker, e.frame) for e in self.play.errors], [("A", 7)])
        self.assertEqual(len(self.play.alerts), 2)
        self.told("A (frame 7)", "level info")


def _over_sqlite() -> None:
    for case in FarmCase.__subclasses__():
        name = f"{case.__name__}OverSqlite"
        globals()[name] = type(name, (case,), {"make_store": _sqlite_store, "__module__": __name__})


_over_sqlite()

if __name__ == "__main__":
    unittest.main()
