"""A worker and the manager understand each other, and one that was away comes back.

The worker's own session and the manager's own farm, joined by the JSON that both really write and
read; between them no network, no threads, and a clock that the test advances. A worker is away for
longer than the manager waits; then its first exchange after waking (heartbeat, question, and what
follows from them, all at once: worker/heartbeat.py says when) must bring it back, and the two of
them with one healthy worker must bring every job to its end.

Caught when planted: an expired lease that is never taken back, a frame that another has finished
and that goes on, a session that never takes a job for over.
"""

from __future__ import annotations

import json
import unittest
from types import SimpleNamespace

from support.farm_play import SILENT_S, Play
from support.memory_store import MemoryStore

import replies
import reports
import session as ses
import wire_in
import wire_out
from session import WorkerSession
from tasks import StepPlan
from transitions import Refused

LONG_S = 60.0  # a lunch break with the lid closed
PASSES = 50  # more than any job here needs


class Worker:
    """A session, and what work.py and heartbeat.py do around it, in one thread."""

    def __init__(self, play: Play, name: str, *can: str) -> None:
        self.play, self.name = play, name
        self.can = can or (ses.FRAMES,)
        self.says_what_it_can = True
        self.session = WorkerSession()
        self.rendered: list[int] = []
        self.tasks: list[str] = []  # by their names

    def beat(self) -> bool:
        """POST /heartbeat; False when it is refused."""
        asked = self.session.version
        body = reports.heartbeat(self.session, None)
        body.update(name=self.name, instance=f"i-{self.name}", version="2.0")
        if self.says_what_it_can:
            body["can"] = list(self.can)
        beat = wire_in.parse_heartbeat(json.loads(json.dumps(body)), "10.0.0.1")

        farm, now = self.play.farm, self.play.now
        try:
            stop = self.play.run(beat)
            reply = wire_out.heartbeat(farm, farm.workers[self.name], stop, now)
            reply = over_the_wire(reply)
        except Refused:
            self._perform(self.session.handle(ses.TurnedAway()))
            return False
        self._perform(self.session.handle(replies.heartbeat_answer(reply, asked)))
        return True

    def ask(self, have: str | None = None) -> None:
        """GET /job, as it does with empty hands; with `have`, as it does beside a frame."""
        asked = self.session.version
        query = {"worker": self.name, "instance": f"i-{self.name}", "state": self.session.state}
        if self.says_what_it_can:
            query["can"] = ",".join(self.can)
        if have:
            query["have"] = have
        found = self.play.run(wire_in.parse_ask(query))
        reply = wire_out.answer(self.play.farm, self.name, found)
        self._hear(over_the_wire(reply), asked)

    def end_frame(self, result: str = "done") -> None:
        """The frame in hand is rendered."""
        work = self.session.work
        self.rendered.append(work.task.frame)
        self.tasks.append(work.task.name)
        outcome = SimpleNamespace(**{**OUTCOME, "result": result})
        report = reports.task_report(self.name, work, outcome)
        self._perform(self.session.handle(ses.TaskFinished(work.lease, result)), report)

    def turn(self) -> None:
        """What it does with the time it gets: a heartbeat, and a frame or a question."""
        if not self.beat():
            return
        if self.session.work is not None:
            self.end_frame()
        else:
            self.ask()

    def _hear(self, reply: dict, asked: int) -> None:
        answer = replies.job_answer(reply, asked, lambda **keys: SimpleNamespace(**keys), self.can)
        self._perform(self.session.handle(answer))

    def _perform(self, instructions: list, report: dict | None = None) -> None:
        self.session.validate()
        for instruction in instructions:
            if isinstance(instruction, ses.StopWork):
                self._stop(instruction.lease)
            elif isinstance(instruction, ses.SendHeartbeat):
                self.beat()
            elif isinstance(instruction, ses.Report):
                self._report(report)

    def _stop(self, lease: str) -> None:
        work = self.session.work
        if work is not None and work.lease == lease:  # may be said twice
            self._perform(self.session.handle(ses.TaskFinished(lease, "stopped")))

    def _report(self, report: dict) -> None:
        parsed = wire_in.parse_report(json.loads(json.dumps(report)))
        try:
            self.play.run(parsed)
        except Refused:
            pass  # "drop it", as results.py does


OUTCOME = {
    "seconds": 1.0,
    "file": "/r/boat_0001.png",
    "files": (),
    "bytes": 1,
    "error": "",
    "log_tail": (),
    "warnings": (),
}


def over_the_wire(reply: dict) -> dict:
    return json.loads(json.dumps(reply))


class Steps(unittest.TestCase):
    """Tasks that are not frames, over the wire: strips of two frames, joined, and then a movie."""

    PLAN = (
        StepPlan("strips", "1-2", parts=2),
        StepPlan("assemble", "1-2", needs=("strips",), by_frame=True),
        StepPlan("video", needs=("assemble",)),
    )

    def setUp(self) -> None:
        self.play = Play(MemoryStore())

    def bring_to_an_end(self, *workers: Worker) -> None:
        for worker in workers:
            worker.beat()
        self.play.submit("1-2", self.PLAN)
        for _ in range(PASSES):
            for worker in workers:
                worker.turn()
        self.assertEqual(["completed"], [job.status for job in self.play.history])

    def test_a_worker_that_can_do_them_all(self) -> None:
        worker = Worker(self.play, "W", "strips", "assemble", "video")
        self.bring_to_an_end(worker)
        strips = [f"strip {part} of frame {frame}" for frame in (1, 2) for part in (1, 2)]
        assembled = ["frame 1 of its strips", "frame 2 of its strips"]
        self.assertEqual(sorted([*strips, *assembled, "video"]), sorted(worker.tasks))
        self.assertEqual("video", worker.tasks[-1])

    def test_one_of_release_2_beside_it_is_given_none_of_them(self) -> None:
        able, old = Worker(self.play, "W", "strips", "assemble", "video"), Worker(self.play, "O")
        old.says_what_it_can = False
        self.bring_to_an_end(able, old)
        self.assertEqual((7, []), (len(able.tasks), old.tasks))


class Suspended(unittest.TestCase):
    def setUp(self, frames: str = "1-2") -> None:
        self.play = Play(MemoryStore())
        self.w, self.other = Worker(self.play, "W"), Worker(self.play, "O")
        self.w.beat()
        self.other.beat()
        self.play.submit(frames)
        self.w.ask()
        self.other.ask()
        self.lease = self.w.session.work.lease

    def sleep(self, seconds: float = LONG_S) -> None:
        """W hears and says nothing; the other one does."""
        while seconds > 0:
            self.play.advance(1.0)
            self.other.beat()
            seconds -= 1.0
        self.assertNotIn("W", self.play.farm.workers, "offline by now")

    def assert_back(self) -> None:
        """After one heartbeat it is in the farm, and what it says is what the farm believes."""
        self.assertTrue(self.w.beat())
        known = self.play.farm.workers["W"]
        self.assertEqual(self.w.session.state, known.state)
        work = self.w.session.work
        if work is not None:
            self.assertTrue(self.play.job.leases[work.lease].active)

    def assert_all_ends_well(self, jobs: int = 1) -> None:
        for _ in range(PASSES):
            self.w.turn()
            self.other.turn()
        self.assertEqual(["completed"] * jobs, [job.status for job in self.play.history])
        self.assertEqual("free", self.play.state)
        states = {self.w.session.state, self.other.session.state}
        self.assertEqual({"ready"}, states)

    def test_nobody_else_has_taken_its_frame(self) -> None:
        self.sleep()
        self.assert_back()
        self.assertEqual(self.lease, self.w.session.work.lease, "it goes on with its frame")
        self.assert_all_ends_well()
        self.assertEqual([1], self.w.rendered)

    def test_its_frame_is_with_another_who_still_renders_it(self) -> None:
        self.sleep()
        self.other.end_frame()
        self.other.ask()
        self.assertEqual(1, self.other.session.work.task.frame)
        self.assert_back()
        self.assertEqual(self.lease, self.w.session.work.lease, "the first good picture wins")
        self.assert_all_ends_well()

    def test_another_has_finished_it(self) -> None:
        self.setUp("1-4")
        self.sleep()
        self.other.end_frame()
        for _ in range(2):
            self.other.ask()
            self.other.end_frame()
        self.assertFalse(self.play.job.settled)
        self.assert_back()
        self.assertIsNone(self.w.session.work, "what nobody wants is stopped at once")
        self.assert_all_ends_well()
        self.assertNotIn(1, self.w.rendered)

    def test_the_job_is_over(self) -> None:
        self.sleep()
        for _ in range(PASSES):
            self.other.turn()
        self.assertEqual(("free", 1), (self.play.state, len(self.play.history)))
        self.assert_back()
        self.assertIsNone(self.w.session.work)
        self.assert_all_ends_well()

    def test_the_job_was_cancelled_and_another_runs(self) -> None:
        following = self.play.submit("1-5")
        self.sleep()
        self.play.cancel()
        for _ in range(3):
            self.other.turn()
        self.assertEqual(following, self.play.job.id)
        self.assert_back()
        self.assertIsNone(self.w.session.work)
        for _ in range(PASSES):
            self.w.turn()
            self.other.turn()
        self.assertEqual(["cancelled", "completed"], [job.status for job in self.play.history])

    def test_the_manager_was_restarted(self) -> None:
        for how_long in (1.0, LONG_S):
            with self.subTest(how_long=how_long):
                self.setUp()
                self.play.restart()
                self.play.advance(how_long)
                self.other.beat()
                self.assert_back()
                self.assertEqual(self.lease, self.w.session.work.lease)
                self.assert_all_ends_well()
                self.assertEqual([1, 2], sorted(self.w.rendered + self.other.rendered))

    def test_the_manager_was_restarted_and_has_lost_everything(self) -> None:
        self.play.store = MemoryStore()
        self.play.restart()
        self.play.submit("1-4")
        self.assert_back()
        self.assertIsNone(self.w.session.work)
        self.assert_all_ends_well()

    def test_its_name_was_taken_and_is_free_again(self) -> None:
        """By a second computer of that name; the farm lists one of them, and then the other."""
        self.sleep()
        beat = wire_in.parse_heartbeat({"name": "W", "state": "ready", "instance": "second"}, "::1")
        self.play.run(beat)
        self.assertFalse(self.w.beat(), "refused while the other one lives")
        self.assertIsNone(self.w.session.work)
        self.sleep_until_silent()
        self.assert_back()
        self.assert_all_ends_well()

    def sleep_until_silent(self) -> None:
        for _ in range(round(SILENT_S)):
            self.play.advance(1.0)
            self.other.beat()

    def test_between_two_frames(self) -> None:
        self.w.end_frame()
        self.sleep()
        self.assert_back()
        self.assert_all_ends_well()

    def test_with_a_result_that_could_not_be_delivered(self) -> None:
        """The lid was closed between picture and report; meanwhile the frame went to another."""
        work = self.w.session.work
        self.sleep()
        self.other.end_frame()
        self.other.ask()
        self.assertEqual(work.task.frame, self.other.session.work.task.frame)
        self.w.end_frame()  # as work.py does: the outbox goes first, then the heartbeat
        self.assert_back()
        self.other.beat()
        self.assertIsNone(self.other.session.work, "told to stop: the picture is there")
        self.assert_all_ends_well()


if __name__ == "__main__":
    unittest.main()
