"""The I/O thread's to-do list: heartbeats go first, nobody starves, one failure stops nothing."""

from __future__ import annotations

import unittest
from unittest import mock

import support  # noqa: F401 - puts manager/ on sys.path

from httpd import connection, turns
from httpd.limits import HttpLimits
from httpd.turns import SLICE_S, Turns


class Loop:
    """An event loop that turns only when the test says so."""

    def __init__(self) -> None:
        self.due: list = []
        self.woken = 0
        self.troubles: list = []

    def call_soon(self, function) -> None:
        self.due.append(function)

    def call_soon_threadsafe(self, function) -> None:
        self.woken += 1
        self.due.append(function)

    def call_exception_handler(self, context: dict) -> None:
        self.troubles.append(context["exception"])

    def turn(self) -> None:
        due, self.due = self.due, []
        for function in due:
            function()


class TurnsTest(unittest.TestCase):
    def setUp(self) -> None:
        self.loop, self.done, self.now = Loop(), [], 0.0
        self.turns = Turns(self.loop)
        patch = mock.patch.object(turns.time, "perf_counter", lambda: self.now)
        patch.start()
        self.addCleanup(patch.stop)

    def work(self, name: str, seconds: float = 0.0) -> None:
        self.now += seconds
        self.done.append(name)

    def test_what_overtakes_goes_before_what_has_waited(self) -> None:
        self.turns.add(self.work, "report")
        self.turns.add(self.work, "heartbeat", overtakes=True)
        self.loop.turn()
        self.assertEqual(["heartbeat", "report"], self.done)

    def test_after_a_slice_the_sockets_are_looked_at_again(self) -> None:
        for number in range(3):
            self.turns.add(self.work, f"report {number}", 2 * SLICE_S)
        self.loop.turn()
        self.assertEqual(["report 0"], self.done)
        self.turns.add(self.work, "heartbeat", overtakes=True)
        self.loop.turn()
        self.assertEqual(["report 0", "heartbeat", "report 1"], self.done)
        self.loop.turn()
        self.assertEqual("report 2", self.done[-1])
        self.assertEqual([], self.loop.due, "nothing left, nothing planned")

    def test_a_flood_that_overtakes_starves_nobody(self) -> None:
        for _ in range(3):
            self.turns.add(self.work, "heartbeat", 2 * SLICE_S, overtakes=True)
        self.turns.add(self.work, "report")
        self.loop.turn()
        self.assertEqual(["heartbeat", "report"], self.done)

    def test_many_answers_of_other_threads_wake_it_once(self) -> None:
        for number in range(100):
            self.turns.add_from_any_thread(self.work, str(number))
        self.assertEqual(1, self.loop.woken)
        self.loop.turn()
        self.assertEqual(100, len(self.done))
        self.turns.add_from_any_thread(self.work, "later")
        self.assertEqual(2, self.loop.woken)

    def test_what_fails_is_told_and_the_rest_goes_on(self) -> None:
        self.turns.add(self.fail)
        self.turns.add(self.work, "next")
        self.loop.turn()
        self.assertEqual(["next"], self.done)
        self.assertEqual(1, len(self.loop.troubles))


class WhoOvertakes(unittest.TestCase):
    def overtakes(self, data: bytes) -> bool:
        server = mock.Mock(limits=HttpLimits())
        client = connection.Connection(server, "10.0.0.7")
        client.data_received(data)
        return server.turns.add.call_args.kwargs["overtakes"]

    def test_a_heartbeat_and_nothing_else(self) -> None:
        self.assertTrue(self.overtakes(b"POST /heartbeat HTTP/1.1\r\n"))
        for line in (b"POST /report_frame HTTP/1.1\r\n", b"POST /heartbeats HTTP/1.1\r\n", b"P"):
            self.assertFalse(self.overtakes(line), line)


if __name__ == "__main__":
    unittest.main()
