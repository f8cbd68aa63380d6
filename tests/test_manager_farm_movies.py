"""A movie at the end of a job, and one asked for later: what the farm makes of it.

How a job went is how its frames went; the movie fails with a sentence of its own, and keeps neither
this job's end nor the next one waiting.
"""

from __future__ import annotations

import unittest

from support.farm_case import FarmCase, over_sqlite

import history
import records
import wire_in
import wire_out
from events import Now
from farm import VIDEO_PATIENCE_S
from frames import MAX_TEXT, format_frames
from job_settings import COPIES, VIDEO_DEFAULTS, Settings
from transitions import Refused

BOTH = ("frames", "video")
MOVIE = dict(VIDEO_DEFAULTS)
FILM = {"files": ["/r/boat.mp4"], "frames": 3, "fps": 24.0, "gaps": ""}


class MovieCase(FarmCase):
    def submit(self, frames: str = "1-3", **settings) -> int:
        return self.play.submit(frames, video=MOVIE, **settings)

    def record(self) -> dict:
        return history.record_of(self.play.history[-1], Now(0.0, 0.0))


class AtTheEnd(MovieCase):
    def test_it_begins_when_the_frames_are_there_and_is_in_the_history(self):
        a = self.play.node("A", can=BOTH)
        self.submit()
        for number in "123":
            self.assertEqual(number, a.take_task())
            a.done()
        self.assertFalse(self.play.job.settled)
        answer = a.ask()
        told = wire_out.answer(self.play.farm, "A", answer)
        self.assertEqual((None, "video"), (told["frame"], told["step"]))
        self.assertEqual([[1, 3, 1]], told["parameters"]["ranges"])
        self.assertEqual("high", told["parameters"]["quality"])
        self.assertEqual("video", a.take_task())
        self.play.restart()
        a.beat(progress=0.5)
        [frames, video] = wire_out.steps(self.play.job)
        self.assertEqual((3, 0.5), (frames["done"], video["progress"]))
        a.done(file="/r/boat.mp4", film=FILM)
        self.play.restart()
        a.beat()
        a.settle()
        self.settled_with("completed")
        record = self.record()
        self.assertEqual("/r/boat.mp4", record["video"]["file"])
        self.assertEqual((24.0, ""), (record["video"]["fps"], record["gaps"]))

    def test_a_frame_that_was_given_up_is_a_gap(self):
        a = self.play.node("A", can=BOTH)
        self.submit(attempts=1)
        for result in ("done", "failed", "done"):
            a.render(result)
        self.assertEqual("video", a.take_task())
        told = self.play.job.parameters(a.lease)
        self.assertEqual([[2, 2, 1]], told["lacking"], "an older job's picture may lie there")
        a.done(file="/r/boat.mp4", film={**FILM, "gaps": "2"})
        a.settle()
        self.settled_with("completed_with_errors")
        self.assertEqual("2", self.record()["gaps"])

    def test_of_one_whose_frames_are_rendered_again_an_earlier_picture_may_be_good(self):
        a = self.play.node("A", can=BOTH)
        self.submit("1-2", attempts=1, requeued_from=7)
        for result in ("done", "failed"):
            a.render(result)
        self.assertEqual("video", a.take_task())
        self.assertNotIn("lacking", self.play.job.parameters(a.lease))

    def test_without_any_picture_there_is_none(self):
        a = self.play.node("A", can=BOTH)
        self.submit("1-2", attempts=1)
        a.render("failed")
        a.render("failed")
        a.settle()
        self.settled_with("completed_with_errors")
        self.assertIn("given up before", self.record()["video"]["error"])

    def test_when_it_fails_the_frames_are_as_good(self):
        a = self.play.node("A", can=BOTH)
        self.submit(attempts=1)
        for _ in range(3):
            a.render()
        self.assertEqual("video", a.take_task())
        a.failed(error="No room.")
        a.settle()
        self.settled_with("completed")
        self.assertEqual("No room.", self.record()["video"]["error"])
        self.assertEqual([], self.record()["failures"])

    def test_where_nobody_can_make_it_the_next_job_is_not_held_up(self):
        old = self.play.node("A")
        self.submit()
        for _ in range(3):
            old.render()
        self.play.pass_time(VIDEO_PATIENCE_S - 5, [old])
        self.assertFalse(self.play.job.settled)
        new = self.play.node("B", can=BOTH)
        self.assertEqual("video", new.take_task(), "one that can comes in time")
        new.leave()
        self.play.pass_time(VIDEO_PATIENCE_S + 5, [old])
        self.assertTrue(self.play.job.settled)
        old.settle()
        self.settled_with("completed")
        self.assertIn("No worker online", self.record()["video"]["error"])

    def test_who_can_make_it_and_does_not_see_its_folder_just_now_is_waited_for(self):
        a = self.play.node("A", can=BOTH)
        self.submit()
        for _ in range(3):
            a.render()
        a.beat(shared={"stamp": "s", "seen": {}, "mounts": []})
        self.assertEqual("video", a.take_task())
        a.failed(unable=True, unseen=True, error="It does not see show.")
        self.play.pass_time(VIDEO_PATIENCE_S + 5, [a])
        self.assertFalse(self.play.job.settled)
        a.beat(shared={"stamp": "s", "seen": {"show": "/mnt/show"}, "mounts": []})
        self.assertEqual("video", a.take_task())

    def test_release_1_1_renders_its_frames_and_no_more(self):
        old = self.play.old_node("A")
        self.submit()
        self.assertTrue(old.take_job())
        old.turn("done")
        self.assertEqual(3, self.play.job.completed)
        self.assertIsNone(self.play.farm.whole_job())
        for _ in range(int(VIDEO_PATIENCE_S / 2) + 3):
            self.play.pass_time(2)
            old.turn("done")
        self.assertEqual("completed", self.play.history[-1].status)

    def test_a_job_without_one_is_as_before(self):
        a = self.play.node("A", can=BOTH)
        self.play.submit("1-3")
        self.assertEqual(["frames"], [*self.play.job.steps])
        self.assertFalse(records.is_apart(self.play.job))
        while a.take_task():
            a.done()
        a.settle()
        self.settled_with("completed")
        self.assertNotIn("video", self.record())
        self.assertNotIn("video", self.record()["settings"])


class Later(MovieCase):
    def finished(self, results: tuple, **settings) -> dict:
        a = self.play.node("A", can=("frames", "video", "copies"))
        self.play.submit(f"1-{len(results)}", attempts=1, **settings)
        for result in (*results, *["done"] * ("video" in settings)):
            a.take_task()
            a.report(result)
        a.settle()
        self.a = a
        return self.record()

    def test_a_movie_of_a_finished_job_is_a_job_that_renders_nothing(self):
        record = self.finished(("done", "failed", "done"))
        asked = history.video_settings(record, [], MOVIE)
        settings = type(asked).from_dict(asked.to_dict())
        self.play.submit(**vars(settings))
        self.play.restart()
        self.assertEqual((2, 2), (self.play.job.completed, self.play.job.total))
        self.a.beat()
        self.assertEqual("video", self.a.take_task())
        told = self.play.job.parameters(self.a.lease)
        self.assertEqual(([[1, 3, 1]], [[2, 2, 1]]), (told["ranges"], told["lacking"]))
        self.a.done(file="/r/boat.mp4", film={**FILM, "gaps": "2"})
        self.a.settle()
        self.settled_with("completed")
        self.assertEqual("2", self.record()["gaps"])

    def test_when_that_fails_it_is_said(self):
        record = self.finished(("done",))
        settings = history.video_settings(record, [], MOVIE)
        self.play.submit(**{**vars(settings), "frames": "1"})
        self.a.take_task()
        self.a.failed()
        self.a.settle()
        self.settled_with("completed_with_errors")
        self.assertIsNone(history.missing_settings(self.record(), []))

    def test_without_pictures_there_is_nothing_to_make_it_of(self):
        record = self.finished(("failed",))
        with self.assertRaises(Refused):
            history.video_settings(record, [], MOVIE)

    def test_of_too_many_scattered_frames_that_is_said_at_once(self):
        scattered = format_frames({*range(1, 20_000, 2), *range(1, 20_000, 3)})
        record = {**self.finished(("done",)), "frames": "1-20000", "missing_frames": scattered}
        with self.assertRaisesRegex(Refused, "scattered"):
            history.video_settings(record, [], MOVIE)
        few_words = {**record, "frames": "1-60000", "missing_frames": "2-60000x2,3-60000x3"}
        with self.assertRaisesRegex(Refused, "scattered"):
            history.video_settings(few_words, [], MOVIE)

    def test_its_pictures_are_those_of_the_latest_job(self):
        record = {**self.finished(("done",)), "job_id": 3, "requeued_from": 1}
        record["settings"] = {**record["settings"], "files": COPIES, "project": "ab" * 32}
        others = [{**record, "job_id": 1, "requeued_from": None}, {**record, "job_id": 2}]
        settings = history.video_settings(record, [*others, record], MOVIE)
        self.assertEqual((2, 3), settings.video_from)

    def test_of_a_job_rendered_again_and_again_a_movie_has_the_pictures_of_all(self):
        first = self.finished(("done", "failed"), video=MOVIE, files=COPIES, project="ab" * 32)
        sent = history.missing_settings(first, [])
        later = {**first, "job_id": 2, "requeued_from": 1, "settings": sent.to_dict()}
        records = [first, {**later, "frames": "2", "missing_frames": "2"}]
        for record in records:
            settings = history.missing_settings(record, records)
            self.assertEqual((1, 2), settings.video_from)
            settings = Settings.from_dict(record["settings"])
            chosen = history.chosen_settings(settings, record["job_id"], "2", records)
            self.assertEqual(((1, 2), 1), (chosen.video_from, chosen.requeued_from))

    def test_no_worker_of_release_1_1_renders_it_again(self):
        settings = history.video_settings(self.finished(("done",)), [], MOVIE)
        self.a.leave()
        old = self.play.old_node("O")
        self.play.submit(**{**vars(settings), "frames": "1"})
        self.assertFalse(old.take_job())

    def test_missing_frames_that_are_rendered_later_are_in_a_movie_of_all(self):
        for files in ("shared", COPIES):
            with self.subTest(files):
                more = {"files": files, "project": "p"} if files == COPIES else {}
                record = self.finished(("done", "failed"), video=MOVIE, **more)
                settings = history.missing_settings(record, [])
                self.assertEqual(("2", "1-2"), (settings.frames, settings.video_frames))
                sent = (record["job_id"],) if files == COPIES else ()
                self.assertEqual(sent, settings.video_from)
                self.a.leave()


class Said(unittest.TestCase):
    """What a worker says of a movie that it has made."""

    def gaps(self, frames: str) -> str:
        report = {"worker": "A", "job_id": 1, "lease": "t", "result": "done", "step": "video"}
        return wire_in.parse_report({**report, "film": {**FILM, "gaps": frames}}).film["gaps"]

    def test_of_very_many_gaps_as_many_are_kept_as_fit(self):
        """Defect: the report was refused, and the movie made again and again."""
        every = ",".join(map(str, range(100_001, 110_000, 2)))
        kept = self.gaps(every)
        self.assertIn(len(kept), range(MAX_TEXT - 7, MAX_TEXT + 1))
        self.assertTrue(every.startswith(kept + ","), kept[-20:])
        for few in ("", "2", "5-6,9"):
            self.assertEqual(few, self.gaps(few))


over_sqlite(globals())

if __name__ == "__main__":
    unittest.main()
