"""What outlives a restart of the manager: what is known of workers that left, and what was said."""

from __future__ import annotations

import json
import threading
import unittest

from support import folder_for, stories
from support.memory_store import MemoryStore

import past
import wire_in
import wire_out
from activity_log import ActivityLog
from events import Heartbeat, Worker
from history import History
from paging import Window
from service import LOOK_AFTER_STORE_S, Service
from store import SqliteStore

ABOUT = {"os": "Linux 6.1", "hostname": "pc-1", "blender_version": "4.2.1", "cpu_percent": 9.0}
JOB = wire_in.parse_job(
    {"blend_file": "/a.blend", "output_path": "/o/", "start_frame": 1, "end_frame": 2}
)
MAC = "0a:1b:2c:3d:4e:5f"
ERROR = {"timestamp": 1.0, "datetime": "d", "worker": "A", "error": "e"}


class OverRestarts(unittest.TestCase):
    """The same over memory and over a file."""

    def setUp(self) -> None:
        self.folder = folder_for(self)
        self.clock = stories.Clock()
        self.memory: MemoryStore | None = MemoryStore()

    def store(self) -> object:
        return self.memory or SqliteStore(self.folder / "farm.db")

    def manager(self) -> Service:
        """A new process on what the last one left."""
        history = History(self.folder / "job_history.json")
        activity = ActivityLog(lambda: self.clock().wall)
        service = Service(self.store(), history, activity, self.clock)
        service.start()
        self.addCleanup(service.close)
        return service

    def beat(self, service: Service, name: str, **more: object) -> None:
        beat = Heartbeat(name, "ready", instance=f"i-{name}", ip="10.0.0.7", version="2.3", **more)
        service.call(beat, lambda result, error: None, promise=False)

    def seen(self, service: Service) -> dict[str, dict]:
        found = service.read(lambda farm, now: wire_out.workers(farm, Window()))
        return {worker["name"]: worker for worker in found["offline"]}

    def look(self) -> None:
        first = self.manager()
        self.beat(first, "A", system_info=ABOUT, frames_rendered=7, jobs_completed=2)
        self.beat(first, "B", system_info=ABOUT, mac=MAC)
        self.beat(first, "B", leaving=True)
        self.beat(first, "C", system_info=ABOUT, frames_rendered=5, tags=("studio",))
        self.beat(first, "C", mac=MAC, leaving=True, asleep=True)
        first.activity.tell("error", "Frame {frame} failed.", alert=True, frame=3)
        first.activity.error("A", "Error: no such image", 3)
        first.activity.error("A", "Blender could not be started", None)
        told = first.activity.past()
        self.assertEqual(2, len(told[1]))
        first.close()
        second = self.manager()
        self.assertEqual(told, second.activity.past())
        self.assertEqual(told[1], second.activity.logs()["errors"])
        gone = self.seen(second)
        self.assertEqual({"A", "B", "C"}, set(gone))
        facts = [gone["A"][key] for key in ("frames_rendered", "jobs_completed", "version", "os")]
        self.assertEqual([7, 2, "2.3", "Linux 6.1"], facts)
        asleep = [gone["C"][key] for key in ("asleep", "frames_rendered", "version", "tags")]
        self.assertEqual([True, 5, "2.3"], asleep[:3])
        self.assertIn("studio", asleep[3])
        self.assertEqual(["B", "C"], [name for name in "ABC" if gone[name].get("wakeable")])
        self.assertAlmostEqual(self.clock().wall, gone["B"]["since"], delta=60)
        self.beat(second, "A", frames_rendered=8)
        self.assertEqual({"B", "C"}, set(self.seen(second)), "who comes back is not away")
        online = second.read(lambda farm, now: farm.workers["A"].frames_rendered)
        self.assertEqual(8, online)
        second.close()
        self.assertEqual({"A", "B", "C"}, set(self.seen(self.manager())))

    def test_in_memory(self) -> None:
        self.look()

    def test_in_a_file(self) -> None:
        self.memory = None
        self.look()

    def test_it_is_kept_while_there_is_always_something_to_write(self) -> None:
        """For a manager that is killed."""
        service = self.manager()
        service.activity.error("A", "Error: no such image", 3)
        for second in range(0, 4 * int(LOOK_AFTER_STORE_S), 2):
            self.clock.passed = second
            written = threading.Event()
            service.submit(JOB, lambda result, error, event=written: event.set())
            self.assertTrue(written.wait(20))
            if second == 2 * int(LOOK_AFTER_STORE_S):
                service.activity.error("A", "Error: another one", 4)
        self.assertIn("no such image", self.memory.meta.get(past.KEY, ""))
        self.assertIn("another one", self.memory.meta[past.KEY], "an error alone is news")

    def test_what_was_written_by_somebody_else_breaks_no_line(self) -> None:
        activity = ActivityLog()
        activity.take_up_past([], [{**ERROR, "worker": "A\nB", "error": "e\x1b[2J"}])
        (told,) = activity.logs()["errors"]
        self.assertNotRegex(told["worker"] + told["error"], r"[\x00-\x1f]")
        self.assertIsNone(told["frame"])


class Reading(unittest.TestCase):
    def test_what_does_not_fit_is_left_out(self) -> None:
        good = past.workers_of([(Worker("A", "10.0.0.1", "a1", 5.0), 9.0)], [])
        alert = {"timestamp": 1.0, "datetime": "d", "message": "m", "message_es": "m", "type": "x"}
        error = {**ERROR, "frame": -3}
        odd_times = [{**good[0], "since": value} for value in (1e999, 10**400, float("nan"))]
        for odd in (
            None,
            7,
            [],
            {},
            {**good[0], "frames": "many"},
            {**good[0], "mac": 7},
            {**ERROR, "frame": "3"},
            *odd_times,
        ):
            text = json.dumps(
                {"workers": [odd, *good], "alerts": [odd, alert], "errors": [odd, error]}
            )
            self.assertEqual((good, [alert], [error]), past.read(text), odd)
        for damaged in (
            None,
            "",
            "{",
            "[]",
            "null",
            '{"workers": 3}',
            "[" * 10**5,
            text + " " * past.MAX_BYTES,
        ):
            self.assertEqual(([], [], []), past.read(damaged))

    def test_long_lines_leave_room_for_the_rest(self) -> None:
        line = {"timestamp": 1.0, "datetime": "d", "message": "m", "message_es": "ñ" * 8000}
        alerts = [{**line, "type": "x"}] * 200
        errors = [{"timestamp": 1.0, "datetime": "d", "worker": "A", "error": "ñ" * 8000}] * 200
        kept = past.operation([], alerts, errors).row["value"]
        self.assertLess(len(kept), past.MAX_BYTES / 2)
        self.assertTrue(all(past.read(kept)[1:]))

    def test_only_the_newest_are_kept(self) -> None:
        left = [(Worker(f"w{n}", "", "i", 0.0), float(n)) for n in range(past.WORKERS_KEPT + 5)]
        kept = past.workers_of(left, [])
        self.assertEqual(past.WORKERS_KEPT, len(kept))
        self.assertEqual("w5", kept[0]["name"])
        errors = [{**ERROR, "frame": number} for number in range(past.LINES_KEPT + 5)]
        found = past.read(past.operation([], [], errors).row["value"])[2]
        self.assertEqual(errors[5:], found)


if __name__ == "__main__":
    unittest.main()
