"""Leases: who holds what, whose report counts, what is refused."""

from __future__ import annotations

import unittest
from dataclasses import replace

from support import farm_play
from support.farm_case import FarmCase, over_sqlite
from support.farm_play import SILENT_S, Node

from events import Ask, ErrorReport, Report, Submit
from farm import _ordered_tokens
from job_settings import COPIES, VIDEO_DEFAULTS
from jobs import LOSSES_PER_TASK


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

    def test_what_a_worker_warned_of_before_its_report_is_told_once_a_job(self):
        """Defect: of what it found as it opened the project the log and the alerts had two."""
        texture, other = "The texture sea.png is missing.", "The texture sky.png is missing."
        for told, early in ((2, texture), (4, other), (6, "")):
            self.play.submit("1-2")
            self.a.take()
            if early:
                self.play.run(ErrorReport("A", early, 1, "warning"))
            self.a.done(warnings=[texture, other])
            self.a.take()
            self.a.done()
            alerts = [line for line in self.play.alerts if "is missing" in line]
            self.assertEqual(told, len(alerts), alerts)
            self.assertEqual(told / 2, len([line for line in alerts if texture in line]))
            self.a.settle()
            self.b.settle()
            self.a.beat()

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
        for _ in range(LOSSES_PER_TASK + 2):
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
                    self.play.refused(status, report)

    def test_a_report_with_no_job_is_refused(self):
        report = Report("A", 1, 1, "t1", "done")
        self.play.refused(404, report)

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
        self.play.refused(404, report)

    def test_a_worker_nobody_heard_of_is_told_to_say_hello(self):
        self.play.submit()
        self.play.refused(409, Ask("Z"))
        self.play.refused(409, Ask("A", "another process"))
        self.play.refused(409, Ask("Z", have="t1"))

    def test_a_worker_without_instance_that_asks_by_name_takes_frames(self):
        """The contract leaves `instance` free; only the 1.1 form of GET /job takes whole jobs."""
        self.a.leave()
        self.b.leave()
        plain = Node(self.play, "P")
        plain.instance = None
        plain.beat()
        self.play.submit("1-2")
        self.assertEqual([plain.take(), plain.take()], [1, 1])
        self.assertIsNone(self.play.farm.whole_job())
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

    def test_a_project_that_can_be_fetched_meanwhile_is_shown_with_a_task(self):
        self.play.submit("1-2")
        second = self.play.submit("1", files=COPIES, project="ab" * 32)
        able = self.play.node("C", can=("frames", COPIES))
        answer, old = able.ask(), self.a.ask()
        self.assertEqual((answer.lease.key, answer.upcoming.id), (1, second))
        again = able.ask()
        self.assertEqual((again.lease, again.upcoming.id), (answer.lease, second))
        self.assertEqual((old.lease.key, old.upcoming), (2, None), "2.0 cannot read such a job")
        self.assertIsNone(self.b.ask().upcoming, "nor can it with nothing to do")

    def test_a_test_goes_only_to_who_makes_them(self):
        more = {"allow_scripts": True, "overwrite": False, "paused": True, "video": VIDEO_DEFAULTS}
        whole = farm_play.make_settings("1-9,20", **more)
        test = whole.for_test()
        self.assertEqual((test.frames, test.test), ("1,5,20", True))
        self.assertEqual(test.name, whole.name + " (test)", "messages and logs say it, too")
        self.assertEqual(100, len(replace(whole, name="n" * 100).for_test().name))
        off = (test.allow_scripts, test.paused, test.video, test.split)
        self.assertEqual((off, test.overwrite), ((False, False, None, "never"), True))
        self.assertEqual("7", farm_play.make_settings("7").for_test().frames)
        self.assertEqual("7,8", farm_play.make_settings("7-8").for_test().frames)
        refused = self.play.refused(409, Submit(test))
        self.assertIn("Update them", refused, "what stands behind it would wait for that")
        able = self.play.node("C")
        able.beat(can=("frames", "test"))
        self.play.submit(test.frames, test=True)
        self.assertIsNone(self.a.ask().lease, "it would render the frame into the job's folder")
        self.assertEqual(1, able.ask().lease.key)

    def test_a_test_waits_for_a_worker_where_there_is_none(self):
        self.a.leave()
        self.b.leave()
        self.play.submit("1", test=True)
        sleeper = self.play.node("S")
        sleeper.always = {"mac": "0a:1b:2c:3d:4e:5f", "can": ("frames", "test")}
        sleeper.beat()
        sleeper.beat(leaving=True, asleep=True)
        self.a.beat()
        self.play.submit("1", test=True)  # one that sleeps can make it, and is woken
        self.assertIsNone(self.a.ask().lease)
        self.told("No worker online can do what is left of job 1")


class TokensOfLeases(unittest.TestCase):
    def test_they_are_in_order_and_not_to_be_guessed(self):
        tokens = [next(made) for made in [_ordered_tokens()] for _ in range(300)]
        self.assertEqual(tokens, sorted(tokens))
        self.assertEqual(len({token[8:] for token in tokens}), 300)
        self.assertNotEqual(next(_ordered_tokens()), next(_ordered_tokens()))


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
