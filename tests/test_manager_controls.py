"""What a person does to jobs and workers while the farm works: move, pause, change, once more."""

from __future__ import annotations

import random
import tempfile
import unittest
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from support import farm_play
from support.farm_case import FarmCase, over_sqlite

import history
import wire_out
from activity_log import ActivityLog
from events import Cancel, ChangeJob, Expected, MoveJob, PauseJob, PauseWorker, Remove, Submit
from frames import early_frames, parse_ranges
from transitions import Refused

WHO = "192.0.2.7"


class Moving(FarmCase):
    def queued(self) -> list[int]:
        return [job.id for job in self.play.farm.queue]

    def move(self, job_id: int, to: int) -> int:
        return self.play.run(MoveJob(job_id, to, WHO))

    def test_a_job_goes_where_a_person_puts_it_and_the_log_says_who(self):
        one, two, three = (self.play.submit("1") for _ in range(3))
        self.assertEqual(1, self.move(three, 0))
        self.assertEqual([three, one, two], self.queued())
        self.told("Job 3", "from place 3 to 1", WHO)
        self.assertEqual(3, self.move(three, 99))
        self.assertEqual([one, two, three], self.queued())
        self.assertEqual(2, self.move(one, 1))
        self.assertEqual([two, one, three], self.queued())

    def test_the_next_job_that_is_sent_comes_last_all_the_same(self):
        one, two = self.play.submit("1"), self.play.submit("1")
        self.move(one, 1)
        last = self.play.submit("1")
        self.assertEqual([two, one, last], self.queued())

    def test_it_is_still_there_after_a_restart(self):
        one, two, three = (self.play.submit("1") for _ in range(3))
        self.move(three, 1)
        self.play.restart()
        self.assertEqual([one, three, two], self.queued())
        a = self.play.node("A")
        ran = []
        while self.play.job is not None:
            ran.append(self.play.job.id)
            a.render()
            a.settle()
        self.assertEqual([one, three, two], ran)

    def test_moved_a_thousand_times_each_keeps_its_own_place(self):
        jobs = [self.play.submit("1") for _ in range(4)]
        for _ in range(250):  # between the same two, until no number is left between them
            for job_id in jobs[1:]:
                self.move(job_id, 1)
        self.assertEqual([jobs[0], jobs[3], jobs[2], jobs[1]], self.queued())
        self.assertEqual(5, self.play.submit("1"))
        self.assertEqual(5, self.queued()[-1])

    def test_a_job_that_does_not_wait_cannot_be_moved(self):
        self.play.submit()
        self.play.node("A")
        self.play.refused(404, MoveJob(1, 0))
        self.play.refused(404, MoveJob(9, 0))


class PausedJobs(FarmCase):
    def pause(self, job_id: int, paused: bool = True) -> None:
        self.play.run(PauseJob(job_id, paused, WHO))

    def test_one_that_waits_is_passed_over_until_it_is_let_go(self):
        one, two = self.play.submit("1"), self.play.submit("1")
        self.pause(one)
        a = self.play.node("A")
        self.assertEqual(two, self.play.job.id)
        a.render()
        a.settle()
        self.assertEqual("free", self.play.state)
        self.play.restart()
        a = self.play.node("A")
        self.assertEqual("free", self.play.state)
        self.pause(one, False)
        self.assertEqual(one, self.play.job.id)
        self.told("Job 1", "paused", WHO)
        self.told("Job 1", "let go on", WHO)

    def test_one_may_be_sent_paused(self):
        self.play.node("A")
        job_id = self.play.submit("1", paused=True)
        self.assertEqual("free", self.play.state)
        self.pause(job_id, False)
        self.assertEqual("working", self.play.state)
        self.play.restart()  # let go once, it stays so
        self.assertFalse(self.play.job.paused)

    def test_the_running_one_hands_out_nothing_and_frames_in_hand_finish(self):
        job_id = self.play.submit("1-4")
        a, b = self.play.node("A"), self.play.node("B")
        a.take()
        self.pause(job_id)
        self.assertIsNone(b.take())
        self.assertEqual((True, ""), a.done())
        self.assertIsNone(a.take())
        self.assertFalse(a.ask().news)
        self.assertEqual(("working", 1), (self.play.state, self.play.job.completed))
        self.play.restart()
        a.beat()
        self.assertIsNone(a.take())
        self.play.woken = False
        self.pause(job_id, False)
        self.assertTrue(self.play.woken)
        self.assertEqual(2, a.take())

    def test_no_frame_of_it_is_tried_a_second_time(self):
        job_id = self.play.submit("1-2")
        a, b = self.play.node("A"), self.play.node("B")
        a.render()
        a.take()
        b.beat()
        self.play.pass_time(60, [a, b])
        self.pause(job_id)
        self.assertIsNone(b.take())
        self.pause(job_id, False)
        self.assertEqual(2, b.take())

    def test_it_can_be_cancelled_and_is_then_over(self):
        job_id = self.play.submit("1-4")
        a = self.play.node("A")
        a.render()
        self.pause(job_id)
        self.play.run(Cancel(job_id))
        self.play.refused(409, PauseJob(job_id, False))
        a.settle()
        self.settled_with("cancelled")
        self.play.refused(404, PauseJob(job_id, True))

    def test_a_worker_of_1_1_gets_none_of_it(self):
        job_id = self.play.submit("1-4")
        a = self.play.old_node("A")
        self.pause(job_id)
        self.assertFalse(a.take_job())
        self.pause(job_id, False)
        self.assertTrue(a.take_job())


class PausedWorkers(FarmCase):
    def pause(self, name: str, paused: bool = True) -> list[str]:
        return self.play.run(PauseWorker(name, paused, WHO))

    def test_one_finishes_its_frame_and_then_counts_as_absent(self):
        self.play.submit("1-3")
        a, b = self.play.node("A"), self.play.node("B")
        a.take()
        self.assertEqual(["A"], self.pause("A"))
        b.render(), b.render()
        self.assertEqual("working", self.play.state)  # its frame is still in hand
        self.assertEqual((True, ""), a.done())
        self.assertIsNone(a.lease)
        b.settle()
        self.settled_with("completed")  # A is not DONE, and not waited for
        self.assertEqual("rendering", a.state)

    def test_it_is_handed_nothing(self):
        self.play.submit("1-3")
        a, b = self.play.node("A"), self.play.node("B")
        self.pause("B")
        self.assertIsNone(b.take())
        self.assertIsNone(b.ask().upcoming)
        self.assertEqual(1, a.take())
        self.play.woken = False
        self.pause("B", False)
        self.assertTrue(self.play.woken)
        self.assertEqual(2, b.take())

    def test_the_next_job_starts_without_it(self):
        a, b = self.play.node("A"), self.play.node("B")
        b.beat(state="done")
        self.play.submit("1")
        self.assertEqual("free", self.play.state)
        self.pause("B")
        self.assertEqual("working", self.play.state)
        a.render()
        a.settle()
        self.settled_with("completed")

    def test_with_all_of_them_paused_nothing_starts_and_nothing_ends(self):
        a, b = self.play.node("A"), self.play.node("B")
        self.assertEqual(["A", "B"], self.pause("*"))
        self.play.submit("1")
        self.play.pass_time(30, [a, b])
        self.assertEqual("free", self.play.state)
        self.pause("A", False)
        a.render()
        self.pause("*")
        a.settle()
        self.assertEqual("working", self.play.state)  # as with nobody online: the job is kept
        self.assertEqual(["A", "B"], self.pause("*", False))
        self.play.pass_time(1, [a, b])
        b.settle()
        self.settled_with("completed")

    def test_it_stays_paused_over_restarts_of_both(self):
        self.play.node("A")
        self.pause("A")
        self.play.restart()
        a = self.play.node("A", instance="a2")
        self.play.submit("1")
        self.assertEqual("free", self.play.state)
        a.leave()
        self.assertEqual(["A"], self.pause("A", False))  # also while it is away
        self.play.node("A", instance="a3")
        self.assertEqual("working", self.play.state)

    def test_one_that_is_paused_is_nobody_who_could_try_a_failed_frame(self):
        a = self.play.node("A")
        self.play.node("B").ask()
        self.play.submit("1")
        self.pause("B")
        a.take()
        a.failed()
        self.assertEqual(1, a.take())

    def test_of_many_that_wait_none_is_looked_at_for_each_that_asks(self):
        nodes = [self.play.node(f"N{number}") for number in range(60)]
        self.play.submit("1-2")
        nodes[0].take(), nodes[1].take()
        self.pause("N59")
        farm, looked = self.play.farm, []
        is_paused = farm.is_paused
        farm.is_paused = lambda worker: looked.append(worker.name) or is_paused(worker)
        for node in nodes[2:59]:
            self.assertIsNone(node.take())
        self.assertLess(len(looked), 5 * 57)

    def test_who_cannot_be_paused(self):
        self.play.refused(404, PauseWorker("Z", True))
        self.play.refused(404, PauseWorker("*", True))
        self.play.old_node("A")
        self.play.refused(409, PauseWorker("A", True))

    def test_a_worker_of_1_1_under_a_paused_name_is_waited_for(self):
        self.play.node("A")
        self.pause("A")
        self.play.advance(farm_play.SILENT_S)
        old = self.play.old_node("A")
        self.play.submit("1")
        self.assertTrue(old.take_job())
        self.assertEqual("working", self.play.state)
        old.turn("done")
        self.settled_with("completed")


class Order(FarmCase):
    def all_of(self, frames: str, **settings) -> list[int]:
        self.play.submit(frames, **settings)
        a = self.play.node("A")
        return [a.render() for _ in range(self.play.job.total)]

    def test_first_to_last(self):
        self.assertEqual([1, 2, 3, 4, 5], self.all_of("1-5"))

    def test_ends_first(self):
        self.assertEqual([1, 7, 4, 2, 3, 5, 6], self.all_of("1-7", order="ends_first"))

    def test_every_tenth_first(self):
        rest = [n for n in range(1, 23) if n not in (1, 11, 21)]
        self.assertEqual([1, 11, 21, *rest], self.all_of("1-22", order="every_nth"))

    def test_of_one_frame_and_of_two(self):
        self.assertEqual({5: 0}, early_frames("ends_first", parse_ranges("5")))
        self.assertEqual({5: 0, 6: 1}, early_frames("ends_first", parse_ranges("5,6")))

    def test_a_frame_that_failed_comes_back_in_its_place(self):
        self.play.submit("1-5", order="ends_first")
        a = self.play.node("A")
        a.take()
        a.failed()
        self.assertEqual([1, 5, 3], [a.render() for _ in range(3)])

    def test_it_is_changed_while_the_job_runs_and_kept(self):
        job_id = self.play.submit("1-9")
        a = self.play.node("A")
        a.render()
        self.play.run(ChangeJob(job_id, {"order": "ends_first"}, WHO))
        self.assertEqual(9, a.render())
        self.play.restart()
        a.beat()
        self.assertEqual(5, a.render())
        self.play.run(ChangeJob(job_id, {"order": "first_to_last"}, WHO))
        self.assertEqual(2, a.render())
        self.told("Job 1", "order = ends_first", WHO)

    def test_attempts_count_as_they_are_by_then(self):
        job_id = self.play.submit("1-2")
        a = self.play.node("A")
        a.take()
        a.failed()
        self.play.run(ChangeJob(job_id, {"attempts": 2}, WHO))
        a.take()
        a.failed()
        self.assertEqual("failed", self.play.states()[1])
        self.play.refused(404, ChangeJob(7, {"attempts": 2}))


class OnceMore(FarmCase):
    def record(self, number: int, **fields) -> dict:
        settings = farm_play.make_settings("1-9").to_dict()
        return {"job_id": number, "settings": settings, "frames": "1-9", **fields}

    def test_what_a_later_job_brought_is_not_missing_any_more(self):
        first = self.record(1, missing_frames="2-4")
        later = self.record(2, frames="2-4", missing_frames="3", requeued_from=1)
        records = [first, later]
        self.assertEqual("3", history.missing_settings(first, records).frames)
        self.assertEqual(1, history.missing_settings(later, records).requeued_from)
        brought = self.record(2, frames="2-4", missing_frames="", requeued_from=1)
        once_more = self.record(3, frames="2", missing_frames="2", requeued_from=1)
        every = [first, brought, once_more]
        self.assertEqual("2", history.missing_settings(once_more, every).frames, "2 came before")
        self.assertEqual("3", history.lines_of(records)(first)["still_missing"])
        records.append(self.record(3, frames="3", missing_frames="", requeued_from=1))
        self.assertIsNone(history.missing_settings(first, records))
        self.assertIsNone(history.missing_settings(later, records))

    def test_what_somebody_else_wrote_is_left_alone(self):
        first = self.record(1, missing_frames="2-4")
        odd = {"job_id": 2, "frames": None, "missing_frames": 7, "requeued_from": 1}
        self.assertEqual("2-4", history.missing_settings(first, [first, odd]).frames)
        self.assertEqual({}, history._relatives([{"job_id": 3, "requeued_from": [1]}]))
        self.assertIsNone(history.still_missing(first, defaultdict(list)))

    def test_chosen_ones_are_rendered_done_or_not(self):
        settings = farm_play.make_settings("1-9", overwrite=False)
        chosen = history.chosen_settings(settings, 4, "2,5", [])
        self.assertEqual(("2,5", True, 4), (chosen.frames, chosen.overwrite, chosen.requeued_from))
        with self.assertRaises(Refused) as caught:
            history.chosen_settings(settings, 4, "9-12", [])
        self.assertIn("no frame 10", str(caught.exception))

    def test_a_job_that_renders_frames_again_belongs_to_the_first(self):
        second = farm_play.make_settings("2-4", requeued_from=1)
        self.assertEqual(1, history.chosen_settings(second, 2, "3", []).requeued_from)

    def test_two_presses_queue_one_job(self):
        again = farm_play.make_settings("2-4", requeued_from=7)
        job_id = self.play.run(Submit(again))[0]
        self.assertIn(f"Job {job_id}", self.play.refused(409, Submit(again)))
        self.play.node("A")
        self.play.refused(409, Submit(again))  # while it runs, too
        self.play.run(Cancel(job_id))
        self.play.run(Submit(again))  # though a worker has yet to hear of the end


class Waiting(FarmCase):
    """Defect: a full output folder looked healthy, with a rate and an hour at which it ends."""

    def progress(self) -> dict:
        return wire_out.status(self.play.farm, self.play.now, {})["job_progress"]

    def test_while_all_that_render_can_only_wait_nobody_says_how_long(self):
        self.play.submit("1-9")
        a, b = self.play.node("A"), self.play.node("B")
        a.take()
        a.done()
        a.take(), b.take()
        a.beat(waiting_for="The disk is full.")
        self.assertGreater(self.progress()["frames_per_minute"], 0)
        b.beat(waiting_for="The disk is full.")
        self.assertEqual(0, self.progress()["frames_per_minute"])
        self.assertEqual(0, self.progress()["estimated_remaining"])
        shown = wire_out.worker_view(self.play.farm, self.play.farm.workers["A"])
        self.assertEqual("The disk is full.", shown["waiting_for"])
        a.beat()
        self.assertIn("A goes on.", self.play.alerts)
        self.assertGreater(self.progress()["frames_per_minute"], 0)

    def test_a_job_is_at_100_percent_with_its_last_frame(self):
        """Defect: 100 % at 39 of 40, while a frame was in its third attempt."""
        self.play.submit("1-40")
        a = self.play.node("A")
        for _ in range(39):
            a.render()
        a.take()
        a.beat(progress=1.0)
        self.assertLess(self.progress()["progress_percent"], 100)
        a.done()
        self.assertEqual(100, self.progress()["progress_percent"])

    def test_a_job_that_both_count_is_one(self):
        """Defect: after one job a worker showed two."""
        self.play.submit("1")
        a = self.play.node("A")
        a.take()
        a.beat(frames_rendered=1)  # it counts before it reports
        a.done()
        a.state = "done"
        a.beat(frames_rendered=1, jobs_completed=1)
        a.beat(frames_rendered=1, jobs_completed=1)
        worker = self.play.farm.workers["A"]
        self.assertEqual((1, 1), (worker.frames_rendered, worker.jobs_completed))


class Room(FarmCase):
    """Whether a job fits into its output folder, by what its first frames weigh."""

    GB = 10**9

    def render(self, times: int, room: int | None, grows: int | None = 2 * GB) -> None:
        for _ in range(times):
            self.a.take()
            self.a.done(room=room, grows=grows)

    def alerts(self, words: str) -> list[str]:
        return [text for text in self.play.alerts if words in text]

    def begin(self, frames: str, **more: object) -> None:
        self.a = self.play.node("A")
        self.play.submit(frames, **more)

    def test_it_is_said_once_that_it_will_not_fit_and_once_that_it_does(self):
        self.begin("1-13")
        self.render(2, 5 * self.GB)
        self.assertEqual([], self.alerts("not fit"), "two frames say little")
        self.render(3, 5 * self.GB)
        said = "need about 20.0 GB, and 5.0 GB are free"
        self.assertEqual(1, len(self.alerts(said)), self.play.alerts)
        told = {"free": 5 * self.GB, "needs": 16 * self.GB}
        self.assertEqual(told, wire_out.job_view(self.play.job)["room"])
        self.assertEqual(["disk_full"], [news.topic for news in self.play.news])
        self.render(1, 14 * self.GB)
        self.assertEqual([], self.alerts("fits again"), "it fits just so")
        self.render(2, 500 * self.GB)
        self.assertEqual(1, len(self.alerts("fits again: 500.0 GB are free")))
        self.render(1, self.GB)
        self.assertEqual(2, len(self.alerts("not fit")))

    def test_it_is_said_before_it_starts_by_the_last_job_of_its_file(self):
        self.play.submit("1-10")
        self.play.submit("1-10")
        queued = self.play.farm.queue[-1]
        self.play.run(Expected(queued.id, 30 * self.GB, 9 * self.GB))
        said = "needs about 30.0 GB, and 9.0 GB were last seen free"
        self.assertEqual(1, len(self.alerts(said)), self.play.alerts)
        self.assertEqual(["disk_full"], [news.topic for news in self.play.news])
        room = {"free": 9 * self.GB, "needs": 30 * self.GB}
        self.assertEqual(room, wire_out.queue_item(queued)["room"])
        self.play.run(Expected(99, 30 * self.GB, 0))
        self.assertEqual(1, len(self.alerts("not fit")), "of a job that is gone nothing is said")

    def test_what_its_own_frames_weigh_counts_more(self):
        self.begin("1-10")
        self.play.run(Expected(self.play.job.id, 30 * self.GB, 9 * self.GB))
        self.render(2, 9 * self.GB, self.GB // 10)
        self.assertEqual(24 * self.GB, self.play.job.needs)
        self.render(1, 9 * self.GB, self.GB // 10)
        self.assertEqual(7 * self.GB // 10, self.play.job.needs)
        self.assertEqual(1, len(self.alerts("fits again")))
        self.play.run(Expected(self.play.job.id, 30 * self.GB, self.GB // 10))
        self.assertEqual(9 * self.GB, self.play.job.room, "it comes too late")
        self.assertEqual(1, len(self.alerts("not fit")))

    def test_of_copies_nothing_is_weighed(self):
        """Their pictures go to the manager, and the room is that of a node's own disk."""
        self.a = self.play.node("A")
        self.a.beat(can=("frames", "copies"))
        self.play.submit("1-9", files="copies", project="0" * 64)
        self.render(5, 1000)
        self.assertEqual([], self.alerts("not fit"))
        self.assertNotIn("room", wire_out.job_view(self.play.job))

    def test_what_the_last_job_of_a_file_weighed_is_known_by_its_record(self):
        self.begin("1-4")
        job = self.play.job
        self.render(4, 90 * self.GB)
        records = [{"job_id": 7, "weight": 3}, history.record_of(job, self.play.now)]
        settings = replace(job.settings, frames="3-12")
        weight = history.weight_of(settings, records)
        self.assertEqual((16 * self.GB, 90 * self.GB), weight, "two of the frames are there")
        elsewhere = replace(settings, output_path="/else/where_")
        self.assertEqual((20 * self.GB, None), history.weight_of(elsewhere, records))
        foreign = replace(settings, blend_file="/p/other.blend")
        self.assertIsNone(history.weight_of(foreign, records))
        fallen = {**records[-1], "missing_frames": "3"}
        weight = history.weight_of(settings, [*records, fallen])
        self.assertEqual((18 * self.GB, 90 * self.GB), weight, "one of them is there")
        newer = {**records[-1], "weight": {"frame": 5 * self.GB, "room": 7}}
        self.assertEqual((40 * self.GB, 7), history.weight_of(settings, [*records, newer]))

    def test_a_frame_that_takes_an_old_ones_place_weighs_what_it_has(self):
        self.begin("1-4")
        for _ in range(4):
            self.a.take()
            self.a.done(room=90 * self.GB, grows=0, bytes=3 * self.GB)
        record = history.record_of(self.play.job, self.play.now)
        self.assertEqual({"frame": 3 * self.GB, "room": 90 * self.GB}, record["weight"])

    def test_what_takes_the_place_of_old_pictures_needs_no_room(self):
        self.begin("1-9")
        self.render(5, 1000, grows=0)
        self.assertEqual([], self.alerts("not fit"))
        self.assertEqual(0, wire_out.job_view(self.play.job)["room"]["needs"])

    def test_of_a_test_nothing_is_weighed(self):
        self.a = self.play.node("A")
        self.a.beat(can=("frames", "test"))
        self.play.submit("1-9", test=True)
        self.a.beat()
        self.render(5, 1000)
        self.assertEqual([], self.alerts("not fit"))
        self.assertNotIn("room", wire_out.job_view(self.play.job))

    def test_a_test_does_not_tell_what_the_job_itself_will_weigh(self):
        self.begin("1-4")
        self.render(4, 90 * self.GB)
        settings = replace(self.play.job.settings, frames="11-20")
        whole = history.record_of(self.play.job, self.play.now)
        test = {**whole, "job_id": 9, "test": True, "weight": {"frame": 5000, "room": None}}
        weight = history.weight_of(settings, [whole, test])
        self.assertEqual((20 * self.GB, 90 * self.GB), weight, "its pictures are small")
        self.assertIsNone(history.weight_of(settings, [test]))

    def test_nothing_is_said_where_nobody_knows(self):
        self.begin("1-9")
        self.render(2, None, None)  # a worker of 2.3
        self.render(4, None)  # one whose server does not tell
        self.assertEqual([], self.alerts("not fit"))
        self.assertNotIn("room", wire_out.job_view(self.play.job))


class Nights(FarmCase):
    """People at work, by chance, beside a list that is all that the test knows of the queue."""

    def test_the_queue_is_what_people_made_of_it_and_one_worker_drains_it(self):
        for seed in range(6):
            with self.subTest(seed):
                self.play = farm_play.Play(self.make_store())
                self.night(random.Random(seed))

    def night(self, chance: random.Random) -> None:
        line: list[int] = []  # the queue, in the test's own words
        paused: set[int] = set()
        for _ in range(120):
            self.event(chance, line, paused)
            queue = self.play.farm.queue
            self.assertEqual(line, [job.id for job in queue])
            self.assertEqual(paused, {job.id for job in queue if job.paused})
        expected = [job_id for job_id in line if job_id not in paused]
        a = self.play.node("A")
        self.assertEqual(expected, self.drained(a))
        left = [job_id for job_id in line if job_id in paused]
        ran = []
        for job_id in reversed(left):  # each starts as it is let go
            self.play.run(PauseJob(job_id, False, WHO))
            ran += self.drained(a)
        self.assertEqual(left[::-1], ran)
        self.assertEqual([], self.play.farm.queue)

    def event(self, chance: random.Random, line: list[int], paused: set[int]) -> None:
        kind = chance.choice(("submit", "move", "move", "pause", "remove", "restart"))
        if kind == "submit" or not line:
            is_paused = chance.random() < 0.2
            line.append(self.play.submit("1", paused=is_paused))
            paused |= {line[-1]} if is_paused else set()
            return
        job_id, to = chance.choice(line), chance.randrange(len(line) + 2)
        if kind == "move":
            line.remove(job_id)
            line.insert(to, job_id)
            self.assertEqual(line.index(job_id) + 1, self.play.run(MoveJob(job_id, to, WHO)))
        elif kind == "pause":
            self.play.run(PauseJob(job_id, job_id not in paused, WHO))
            paused ^= {job_id}
        elif kind == "remove" and chance.random() < 0.4:
            self.play.run(Remove(job_id))
            line.remove(job_id)
            paused -= {job_id}
        elif kind == "restart":
            self.play.restart()

    def drained(self, a: farm_play.Node) -> list[int]:
        ran = []
        while self.play.job is not None:
            ran.append(self.play.job.id)
            a.render()
            a.settle()
        return ran


class Before(unittest.TestCase):
    """Defect: after a restart of the manager the log was empty."""

    def test_the_lines_of_before_the_start_are_there_again(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "manager.log")
            file.write_text(
                "2026-11-26 22:34:06,123 WARNING A has left the farm.\n"
                'Traceback (most recent call last):\n    File "x"\n'
                "2026-99-99 22:34:06,123 INFO no line of ours\n"
                "2026-11-26 22:35:00,001 INFO Job 1 (boat) queued: \x1b[31m3 frames.\n",
                encoding="utf-8",
            )
            log = ActivityLog()
            log.take_up(file)
            log.take_up(Path(folder, "away"))
            log.tell("info", "The history was cleared.")
        lines = log.logs()["activity"]
        self.assertEqual(["warning", "info", "info"], [line["level"] for line in lines])
        self.assertEqual("A has left the farm.", lines[0]["message_es"])
        self.assertNotIn("\x1b", lines[1]["message"])
        self.assertLess(lines[0]["timestamp"], lines[1]["timestamp"])


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
