"""The running farm: nothing promised before it is kept, long polls, a disk that refuses."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from support import MANAGER_PY, folder_for, stories, waiting
from support.memory_store import MemoryStore

import previews
from activity_log import ActivityLog
from api import About, Api
from events import EFFECTS, Ask, Cancel, Heartbeat, Report, WakeWorker
from history import History
from job_settings import Settings
from project_store import ProjectStore
from service import _EFFECTS, WATCH, WORK, Service
from sleepers import Sleeper
from store import StoreError
from transitions import Refused

SETTINGS = Settings("/a.blend", "/o/x_", "1-3", "CYCLES", "a")


class GatedStore(MemoryStore):
    """A disk that takes its time, or refuses, as the test says."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()
        self.refuse = False
        self.commits = 0

    def commit(self, operations: object) -> None:
        if not self.gate.wait(100):
            raise AssertionError("the test never opened the gate")
        if self.refuse:
            raise StoreError("The farm's database cannot be written: disk full.")
        self.commits += 1
        super().commit(operations)


class Outcome:
    def __init__(self) -> None:
        self.done = threading.Event()
        self.result: object = None
        self.error: Exception | None = None

    def __call__(self, result: object, error: Exception | None) -> None:
        assert not self.done.is_set(), "answered twice"
        self.result, self.error = result, error
        self.done.set()

    def get(self) -> object:
        if not self.done.wait(100):
            raise AssertionError("no answer")
        if self.error is not None:
            raise self.error
        return self.result


class ServiceTest(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.clock = stories.Clock()
        self.store = GatedStore()
        self.stay_awake: list[bool] = []
        self.service = self.make()

    def make(self) -> Service:
        service = Service(
            self.store,
            History(self.folder / "job_history.json"),
            ActivityLog(lambda: self.clock().wall),
            self.clock,
            stories.counted_tokens(),
            self.stay_awake.append,
        )
        service.start()
        self.addCleanup(self.stop, service)
        return service

    def stop(self, service: Service) -> None:
        self.store.refuse = False
        self.store.gate.set()
        service.close()

    def submit(self) -> Outcome:
        outcome = Outcome()
        self.service.submit(SETTINGS, outcome)
        return outcome

    def call(self, event: object, promise: bool = True) -> Outcome:
        outcome = Outcome()
        self.service.call(event, outcome, promise)
        return outcome

    def beat(self, name: str, state: str, job: int | None = None, **more: object) -> None:
        beat = Heartbeat(name, state, job, instance=f"i-{name}", **more)
        self.call(beat, promise=False).get()

    def ask(self, name: str, wait_s: float = 0.0, have: str | None = None) -> Outcome:
        outcome = Outcome()
        self.service.ask(
            (name, f"i-{name}", WATCH if have else WORK),
            Ask(name, f"i-{name}", have),
            wait_s,
            outcome,
        )
        return outcome

    def report(self, name: str, answer: object, result: str = "done") -> Outcome:
        report = Report(name, answer.job.id, answer.lease.frame, answer.lease.token, result, 1.0)
        return self.call(report)

    def state(self) -> str:
        return self.service.read(lambda farm, now: farm.state)

    def is_asleep(self, *_: object) -> bool:
        return self.service._sleeps_until > float("-inf") and not self.service._kicked

    # -- the computer --------------------------------------------------------------------------

    def test_it_stays_awake_while_there_is_a_job(self) -> None:
        self.submit().get()  # in the queue: workers may come any time
        self.assertTrue(self.stay_awake[-1])
        self.beat("A", "ready")
        for _ in range(3):
            self.report("A", self.ask("A").get()).get()
        self.assertTrue(self.stay_awake[-1])
        self.beat("A", "done", 1)
        waiting.until(lambda: not self.stay_awake[-1], 10, "it to be left to its own settings")
        self.assertEqual("free", self.state())

    # -- effects -------------------------------------------------------------------------------

    def test_each_effect_is_carried_out_by_somebody(self) -> None:
        self.assertEqual(set(EFFECTS), set(_EFFECTS))

    def test_an_unknown_effect_is_said_aloud_and_holds_nobody_up(self) -> None:
        with self.assertLogs("noctiluca.service", "ERROR") as said:
            with self.service._changed:
                self.service.farm.effects.append(("an effect of tomorrow",))
            self.assertEqual((1, 1), self.submit().get())
        self.assertIn("an effect of tomorrow", said.output[0])

    # -- promises ------------------------------------------------------------------------------

    def test_a_job_is_acknowledged_only_when_it_is_on_the_disk(self) -> None:
        self.store.gate.clear()
        outcome = self.submit()
        self.assertFalse(outcome.done.wait(0.05))
        self.assertEqual({}, self.store.tables["jobs"])
        self.store.gate.set()
        self.assertEqual((1, 1), outcome.get())
        self.assertIn(1, self.store.tables["jobs"])

    def test_a_doubled_report_waits_for_the_disk_as_the_first_does(self) -> None:
        self.submit().get()
        self.beat("A", "ready")
        answer = self.ask("A").get()
        self.store.gate.clear()
        first = self.report("A", answer)
        waiting.until(lambda: self.service._committing, 10, "the first report to be written")
        second = self.report("A", answer)
        self.assertFalse(second.done.wait(0.05))
        self.assertFalse(first.done.is_set())
        self.store.gate.set()
        self.assertEqual((True, ""), first.get())
        self.assertTrue(second.get()[0])

    def test_heartbeats_are_answered_while_the_disk_stands_still(self) -> None:
        self.store.gate.clear()
        self.submit()
        self.beat("A", "ready")

    def test_what_comes_in_during_a_commit_is_written_with_the_next_one(self) -> None:
        self.store.gate.clear()
        first = self.submit()
        waiting.until(lambda: self.service._committing, 10, "the first commit")
        others = [self.submit() for _ in range(20)]
        before = self.store.commits
        self.store.gate.set()
        self.assertEqual(list(range(2, 22)), [outcome.get()[0] for outcome in others])
        first.get()
        self.assertEqual(2, self.store.commits - before)

    def test_a_job_that_cannot_be_stored_was_never_accepted(self) -> None:
        self.store.refuse = True
        with self.assertRaisesRegex(Refused, "disk full.*try again") as caught:
            self.submit().get()
        self.assertEqual(503, caught.exception.status)
        self.assertIn("No se aceptó nada", caught.exception.spanish)
        waiting.until(
            lambda: not self.service.read(lambda farm, now: farm.queue), 10, "the job to go"
        )
        self.assertEqual("error", self.service.activity.alerts()["alerts"][0]["type"])
        self.store.refuse = False
        self.clock.passed += 2
        self.assertEqual((2, 1), self.submit().get())
        self.assertEqual([2], list(self.store.tables["jobs"]))

    def test_a_report_that_cannot_be_stored_is_taken_when_there_is_room(self) -> None:
        self.submit().get()
        self.beat("A", "ready")
        answer = self.ask("A").get()
        self.store.refuse = True
        with self.assertRaises(Refused):
            self.report("A", answer).get()
        self.store.refuse = False
        self.clock.passed += 2
        self.assertTrue(self.report("A", answer).get()[0])
        self.assertEqual("done", self.store.tables["frames"][1, 1]["state"])

    def test_a_history_that_cannot_be_written_keeps_the_job_in_config(self) -> None:
        self.submit().get()
        self.beat("A", "ready")
        self.service.history.path = self.folder / "missing" / "job_history.json"
        for _ in range(3):
            self.report("A", self.ask("A").get()).get()
        self.beat("A", "done", 1)
        waiting.until(lambda: len(self.service.activity.alerts()["alerts"]) > 1, 10, "an alert")
        self.assertEqual("config", self.state())
        self.assertIn(1, self.store.tables["jobs"])
        self.service.history.path = self.folder / "job_history.json"
        self.clock.passed += 2
        self.beat("A", "done", 1)
        self.service.chore(lambda: None, Outcome())
        waiting.until(lambda: self.state() == "free", 10, "FREE")
        self.assertEqual([1], [record["job_id"] for record in self.service.history.records])

    def test_a_mistake_in_a_chore_or_in_telling_people_ends_nothing(self) -> None:
        def mistake(*_: object) -> None:
            raise ZeroDivisionError("planted")

        self.service.post = mistake
        self.service.chore(mistake, told := Outcome())
        with self.assertRaises(ZeroDivisionError):
            told.get()
        with self.assertLogs("noctiluca.service", "ERROR"):
            self.beat("A", "ready", waiting_for="Its disk is full.")  # news
            self.service.chore(lambda: None, once := Outcome())
            once.get()
            self.service.chore(lambda: "it goes on", then := Outcome())
            self.assertEqual("it goes on", then.get())

    def test_nobody_waits_for_a_packet_that_wakes_a_computer_and_a_failure_is_said(self) -> None:
        answered: list[bool] = []

        def send(sleeper: Sleeper) -> None:
            other = threading.Thread(target=self.state, daemon=True)
            other.start()
            other.join(10)
            answered.append(not other.is_alive())
            raise ValueError("no such card")

        self.service.send_magic = send
        self.beat("A", "ready")
        self.beat("A", "ready", mac="0a:1b:2c:3d:4e:5f", leaving=True, asleep=True)
        self.assertEqual("A", self.call(WakeWorker("A", "ana")).get())
        alerts = self.service.activity.alerts
        waiting.until(lambda: alerts()["alerts"], 20, "a sentence")
        self.assertEqual([True], answered)
        said = [alert["message"] for alert in alerts()["alerts"]]
        self.assertEqual(["A cannot be woken: no such card"], said)

    # -- long polls ----------------------------------------------------------------------------

    def test_a_waiting_worker_gets_a_frame_as_soon_as_there_is_one(self) -> None:
        self.beat("A", "ready")
        held = self.ask("A", 20)
        self.assertFalse(held.done.wait(0.05))
        self.submit().get()
        self.assertEqual(1, held.get().lease.frame)

    def test_a_long_poll_ends_when_its_time_is_over(self) -> None:
        self.beat("A", "ready")
        held = self.ask("A", 5)
        self.clock.passed += 5
        self.beat("A", "ready")
        self.service.chore(lambda: None, Outcome())
        self.assertFalse(held.get().news)

    def test_the_watcher_of_a_lease_hears_of_a_cancel(self) -> None:
        self.submit().get()
        self.beat("A", "ready")
        token = self.ask("A").get().lease.token
        self.beat("A", "rendering", 1, lease=token)
        watch = self.ask("A", 20, have=token)
        self.assertFalse(watch.done.wait(0.05))
        self.call(Cancel()).get()
        self.assertEqual("cancelled", watch.get().stop.reason)

    def test_a_newer_question_takes_the_place_of_the_held_one(self) -> None:
        self.beat("A", "ready")
        old = self.ask("A", 20)
        new = self.ask("A", 20)
        self.assertFalse(old.get().news)
        self.submit().get()
        self.assertEqual(1, new.get().lease.frame)

    def test_who_hung_up_gets_no_frame(self) -> None:
        self.beat("A", "ready")
        outcome = Outcome()
        hang_up = self.service.ask(("A", "i-A", WORK), Ask("A", "i-A"), 20, outcome)
        hang_up()
        self.submit().get()
        self.assertEqual({}, self.store.tables["leases"])

    def test_close_answers_everybody_who_waits(self) -> None:
        self.beat("A", "ready")
        held = self.ask("A", 20)
        self.service.close()
        self.assertFalse(held.get().news)

    def test_what_comes_too_late_to_be_kept_is_not_acknowledged(self) -> None:
        self.beat("A", "ready")
        self.submit().get()
        self.service.close()
        self.service.chore(lambda: None, chore := Outcome())
        for late in (self.submit(), self.ask("A"), chore):
            with self.assertRaisesRegex(Refused, "closing.*again") as caught:
                late.get()
            self.assertEqual(503, caught.exception.status)
        self.assertEqual([1], list(self.store.tables["jobs"]))
        self.assertEqual({}, self.store.tables["leases"])

    def test_nor_is_what_comes_after_the_last_commit(self) -> None:
        late: list[Outcome] = []  # of each round; those of all but the last are kept by the next
        with mock.patch.object(self.service, "_write_history", lambda: late.append(self.submit())):
            self.service.close()
        with self.assertRaisesRegex(Refused, "closing"):
            late[-1].get()

    def test_a_lease_that_is_taken_up_again_is_stored_without_more_news(self) -> None:
        self.submit().get()
        self.beat("A", "ready")
        token = self.ask("A").get().lease.token
        self.beat("A", "rendering", 1, leaving=True)
        self.beat("A", "rendering", 1)
        waiting.until(
            lambda: self.service.read(self.is_asleep), 10, "the loop to have nothing to do"
        )
        self.assertEqual("expired", self.store.tables["leases"][token]["status"])
        self.ask("A", 20, have=token)
        waiting.until(
            lambda: self.store.tables["leases"][token]["status"] == "active", 5, "it to be stored"
        )

    # -- restarts and sleep --------------------------------------------------------------------

    def test_a_next_manager_goes_on_with_job_queue_and_leases(self) -> None:
        self.submit().get()
        self.submit().get()
        self.beat("A", "ready")
        first = self.ask("A").get()
        self.report("A", first).get()
        second = self.ask("A").get()
        self.service.close()
        self.service = self.make()
        self.assertEqual("working", self.state())
        self.assertEqual([2], self.service.read(lambda farm, now: [j.id for j in farm.queue]))
        self.beat("A", "rendering", 1, lease=second.lease.token, frame=2)
        self.assertEqual((True, ""), self.report("A", second).get())
        self.assertEqual(3, self.ask("A").get().lease.frame)

    def test_a_job_that_reached_the_history_is_not_run_again(self) -> None:
        self.submit().get()
        self.beat("A", "ready")
        self.service.close()
        History(self.folder / "job_history.json").add({"job_id": 1, "duration": 1})
        self.service = self.make()
        self.assertEqual("free", self.state())
        self.assertEqual((2, 1), self.submit().get())

    def test_nor_one_that_is_stored_as_queued_still(self) -> None:
        """The database was full for the whole job, and the history was not."""
        self.submit().get()
        self.service.close()
        History(self.folder / "job_history.json").add({"job_id": 1, "duration": 1})
        self.service = self.make()
        self.beat("A", "ready")
        self.assertEqual("free", self.state())

    def test_new_ids_start_above_the_history(self) -> None:
        self.service.close()
        History(self.folder / "job_history.json").add({"job_id": 41, "duration": 1})
        self.service = self.make()
        self.assertEqual((42, 1), self.submit().get())

    def test_a_suspended_manager_takes_nobody_for_silent(self) -> None:
        self.beat("A", "ready")
        self.service.chore(lambda: None, slept := Outcome())
        slept.get()
        self.clock.passed += 60
        self.service.chore(lambda: None, woke := Outcome())
        woke.get()
        self.assertEqual(["A"], self.service.read(lambda farm, now: list(farm.workers)))
        self.assertIn("stood still for", str(self.service.activity.logs()["activity"]))


class RecordsOfSomebodyElse(unittest.TestCase):
    """Defect: a value of another kind in a finished job's record was a 500 for all of `/history`,
    `/openjd`, `/flamenco`; sent again, it was one for `/queue` and each `/job` from then on."""

    READ = ("history", "history_job", "preview_history", "openjd", "flamenco", "results", "video")
    AFTER = ("queue", "job", "status")

    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.file = self.folder / "job_history.json"
        self.pictures = previews.Previews(self.folder / "previews")
        self.projects = ProjectStore(self.folder / "copies")
        self.addCleanup(self.projects.close)

    def ask(self, api: Api, method: str, path: str, body: object = "") -> tuple[int, dict]:
        query = {"job_id": "1", "format": "PNG"} if method == "GET" else {}
        query = {"worker": "A", "instance": "i"} if path == "/job" else query
        asked = {"method": method, "path": path, "query": query, "body": body}
        reply = stories.ask(api, asked).wait()
        if reply.content_type == "application/zip":
            return reply.status, {"zip": b"".join(reply.body.pieces(0, None))}
        return reply.status, json.loads(reply.body)

    def answers(self, **odd: object) -> dict[str, tuple[int, dict]]:
        settings = {**SETTINGS.to_dict(), "tags": ["gpu"], **odd.pop("settings", {})}
        known = {"job_id": 1, "blend_file": "/a.blend", "output_path": "/o/x_", "frames": "1-3"}
        more = {"previews": {"x_0001.png": 1}, "missing_frames": "2", "completed_at": 1.0}
        record = {**known, **more, "settings": settings, **odd}
        self.file.write_text(json.dumps([record]), encoding="utf-8")
        clock = stories.Clock()
        log = ActivityLog(lambda: clock().wall)
        tokens = stories.counted_tokens()
        history = History(self.file)
        service = Service(MemoryStore(), history, log, clock, tokens, lambda awake: None)
        service.start()
        api = Api(service, self.pictures, About("2.4", 0, self.folder), self.projects)
        try:
            found = {path: self.ask(api, "GET", f"/{path}") for path in self.READ}
            found["again"] = self.ask(api, "POST", "/requeue", {"job_id": 1})
            beat = {"name": "A", "state": "ready", "instance": "i"}
            self.assertEqual(200, self.ask(api, "POST", "/heartbeat", beat)[0])
            found.update({path: self.ask(api, "GET", f"/{path}") for path in self.AFTER})
            history.add({"job_id": 9})
        finally:
            api.close()
            service.close()
        self.assertEqual([record, {"job_id": 9}], json.loads(self.file.read_text("utf-8")), odd)
        return found

    def test_such_a_record_reads_as_far_as_it_can(self) -> None:
        for odd in (
            {"missing_frames": ["2"]}, {"missing_frames": "x"}, {"datetime": 7}, {"name": "\ud800"},
            {"status": "\ud800", "gaps": 7}, {"failures": [None]}, {"failures": [{"error": 7}]},
            {"video": {"files": 7}}, {"video": 7}, {"workers": [7]}, {"requeued_from": [1]},
            {"frame_times": [7]}, {"frames": 7}, {"blend_file": {}}, {"output_path": []},
        ):  # fmt: skip
            found = self.answers(**odd)
            self.assertEqual([], [each for each in found.items() if each[1][0] >= 500], odd)
            (line,) = found["history"][1]["jobs"]
            self.assertEqual(1, line["job_id"])
            (key, value) = next(iter(odd.items()))
            seen = found["history_job"][1].get(key)
            self.assertIn(seen, ("?", "x") if isinstance(value, str) else (None,), odd)
            self.assertEqual(200, found["openjd"][0], odd)

    def test_what_its_settings_would_render_is_not_guessed(self) -> None:
        for odd in (
            {"blend_file": None}, {"output_path": 7}, {"frames": "x"}, {"frames": ["1"]},
            {"name": [1]}, {"name": "\ud800"}, {"blender_version": 7}, {"comment": [1]},
            {"video": "x"}, {"tags": [{}]}, {"tags": [1]}, {"tags": ["\ud800"]}, {"attempts": "3"},
            {"video_from": ["1"]}, {"files": "copies", "project": "ab", "attempts": "3"},
        ):  # fmt: skip
            found = self.answers(settings=odd)
            for path in ("again", "openjd", "flamenco"):
                status, told = found[path]
                self.assertEqual(409, status, (path, odd, told))
                self.assertIn("job 1 was sent is not known", told["error"])
                self.assertIn("No se sabe", told["error_es"])
            rest = {path: each for path, each in found.items() if each[0] >= 500}
            self.assertEqual({}, rest, odd)
            self.assertNotIn("settings", found["history_job"][1])
            self.assertEqual(
                ["x_0001.png"], found["preview_history"][1]["history"][0]["preview_frames"]
            )
        self.assertEqual((200, "ab"), (found["results"][0], found["results"][1]["project"]))
        self.assertEqual(1, self.answers()["queue"][1]["size"])  # one that is right is sent again


class BrokenLoop(unittest.TestCase):
    def test_a_mistake_that_ends_the_loop_thread_ends_the_manager(self) -> None:
        """It served on, and nothing that was sent was ever answered or begun."""
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        text = (
            f"import sys; sys.path.insert(0, {str(MANAGER_PY.parent)!r})\n"
            "import manager, service\n"
            "def broken(self, *_): raise OverflowError('too large for SQLite')\n"
            "service.Service._sleep = broken\n"
            "sys.exit(manager.main())\n"
        )
        arguments = ["--host", "127.0.0.1", "--port", "0", "--no-browser", "--data", place.name]
        ended = subprocess.run(
            [sys.executable, "-c", text, *arguments], capture_output=True, text=True, timeout=600
        )
        self.assertEqual(1, ended.returncode, ended.stderr)
        log = Path(place.name, "manager.log").read_text(encoding="utf-8")
        self.assertIn("OverflowError: too large for SQLite", log)


if __name__ == "__main__":
    unittest.main()
