"""Workers come, go, take names and are silent; the clock and their logs."""

from __future__ import annotations

import unittest

from support.farm_case import FarmCase, over_sqlite
from support.farm_play import NAME_HELD_S, SILENT_S, Node

from events import Ask, ErrorReport, Heartbeat, StoodStill, WatchLog
from farm import LOG_WANTED_S, OFFLINE_KEPT


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
        sentence = self.play.refused(409, beat)
        self.assertIn("10.0.0.A", sentence, "it must say which machine holds the name")
        self.play.advance(NAME_HELD_S - 0.1)
        self.play.refused(409, beat)
        self.play.advance(0.1)
        again.beat()
        self.assertEqual(again.take(), 1)

    def test_a_live_process_keeps_its_name(self):
        intruder = self.a.restarted("x1", proven=False)
        for _ in range(20):
            self.play.pass_time(1, [self.a])
            for replaces in (None, "somebody else", "x1"):
                beat = intruder.heartbeat(replaces=replaces)
                self.play.refused(409, beat)
        self.assertIsNone(self.a.beat())

    def test_a_1_1_worker_cannot_take_a_name_either(self):
        beat = Heartbeat("A", "ready")
        self.play.refused(409, beat)

    def test_the_dead_process_does_not_come_back_from_the_network(self):
        """A heartbeat of the process that was replaced, delayed until its successor is silent."""
        again = self.a.restarted("a2")
        again.take()
        self.play.advance(NAME_HELD_S + 1)
        late = self.a.heartbeat()
        self.play.refused(409, late)
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
        self.play.refused(409, Ask("A"))

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
        self.play.refused(409, goodbye)
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
        self.play.run(StoodStill())
        self.play.advance(0)
        self.assertEqual(set(self.play.farm.workers), {"A", "B"})
        self.play.pass_time(SILENT_S, [b])
        self.assertEqual(set(self.play.farm.workers), {"B"}, "A is as mortal as before")

    def test_a_look_at_a_workers_log_keeps_it_coming_for_a_while(self):
        a = self.play.node("A")
        worker = self.play.run(WatchLog("A"))
        self.assertEqual(worker.log_wanted_until, self.play.mono + LOG_WANTED_S)
        a.beat(log_tail=["Fra:1"])
        self.assertEqual((worker.log_lines, worker.log_at), (["Fra:1"], self.play.wall))
        a.beat()
        self.assertEqual(worker.log_lines, ["Fra:1"])
        self.play.refused(404, WatchLog("Z"))

    def test_a_workers_own_troubles_are_told(self):
        self.play.node("A")
        for level in ("info", "warning", "error"):
            sentence = f"A sentence of level {level}."
            self.play.run(ErrorReport("A", sentence, 7, level))
        self.assertEqual([(e.worker, e.frame) for e in self.play.errors], [("A", 7)])
        self.assertEqual(len(self.play.alerts), 2)
        self.told("A (frame 7)", "level info")


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
