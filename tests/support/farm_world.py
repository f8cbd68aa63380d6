"""A whole farm in one process, without a network: the real `Farm` and store, workers that only
believe, messages that are lost, late or doubled, disks that are full, managers that die.

Each event goes to the farm and to the books (farm_books.py), and their answers must agree; then the
farm is held against the books. What a worker believes comes from the answers that reached it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count

import support  # noqa: F401 - puts manager/ on sys.path
from support.farm_books import Books, TaskBook
from support.farm_play import make_settings, snapshot

from events import (
    Ask,
    Cancel,
    ErrorReport,
    Heartbeat,
    HistoryWritten,
    Now,
    Remove,
    Report,
    Restore,
    StoodStill,
    Submit,
    Tick,
    Withdraw,
)
from farm import Farm
from records import Operation, drop, operation
from tasks import StepPlan
from transitions import Refused

HEARTBEAT_S = 2
ALL_STEPS = ("frames", "strips", "assemble", "video")
PLANS = {  # by a word for it: the steps of a job of so many frames
    "frames": lambda frames: (),
    "movie": lambda frames: (StepPlan("frames", frames), StepPlan("video", needs=("frames",))),
    "strips": lambda frames: (
        StepPlan("strips", frames, parts=2),
        StepPlan("assemble", frames, needs=("strips",), by_frame=True),
        StepPlan("video", needs=("assemble",)),
    ),
}


def books_of(kind: str, count: int) -> tuple[dict, str]:
    """The tasks of such a job, and the step of the frames, in the tests' own words."""
    numbers = range(1, count + 1)
    if kind == "strips":
        strips = {("strips", (n, part)): TaskBook() for n in numbers for part in (1, 2)}
        halves = {n: (("strips", (n, 1)), ("strips", (n, 2))) for n in numbers}
        frames = {("assemble", n): TaskBook(halves[n], halves[n]) for n in numbers}
        whole = tuple(frames)
        return {**strips, **frames, ("video", ()): TaskBook(whole, whole)}, "assemble"
    frames = {("frames", n): TaskBook() for n in numbers}
    whole = tuple(frames)
    movie = {("video", ()): TaskBook(whole, whole)} if kind == "movie" else {}
    return {**frames, **movie}, "frames"


PROGRESS = (None, 0.0, 0.3, 0.9, 1.0)


class Manager:
    """The farm, its clock, its store; what is not yet committed dies with it."""

    def __init__(self, store: object, new_farm: type[Farm] = Farm):
        self.store, self.new_farm = store, new_farm
        self.mono, self.wall = 100, 1.7e9
        self.tokens = count(1)
        self.uncommitted: dict[tuple, object] = {}
        self.records = 0  # history records asked for since the last start
        self.start(over=())

    @property
    def now(self) -> Now:
        return Now(self.mono, self.wall)

    def start(self, over: tuple) -> None:
        """As the service does it: what reached the history does not come back."""
        self.uncommitted, self.records = {}, 0
        self.farm = self.new_farm(lambda: f"t{next(self.tokens)}")
        stored = self.store.load(self.mono)
        running = None if stored.running and stored.running.id in over else stored.running
        queue = [job for job in stored.queue if job.id not in over]
        next_id = max([stored.next_job_id, *(job_id + 1 for job_id in over)])
        self.farm.handle(Restore(running, queue, next_id), self.now)
        for job in (stored.running, *stored.queue):
            if job is not None and job.id in over:
                self._keep(drop(job.id))
        self._collect()

    def run(self, event, disk_full: bool = False) -> object:
        """An event and what the loop thread does after it; a refusal comes back as an answer."""
        try:
            told = event if callable(event) else lambda farm, now: farm.handle(event, now)
            answer = told(self.farm, self.now)
        except Refused as refused:
            answer = refused
        self._collect()
        self.farm.handle(Tick(), self.now)
        self._collect()
        if not disk_full:
            self.store.commit(self.uncommitted.values())
            self.uncommitted = {}
        return answer

    def _collect(self) -> None:
        for effect in self.farm.take_effects():
            row = operation(effect)
            if row is not None:
                self._keep(row)
            elif type(effect).__name__ == "WriteHistory":
                self.records += 1

    def _keep(self, row: Operation) -> None:
        self.uncommitted.pop((row.table, row.key), None)
        self.uncommitted[row.table, row.key] = row


@dataclass
class Hand:
    """A task in a worker's hand."""

    job_id: int
    task: tuple  # its step and its key
    token: str

    @property
    def frame(self) -> int | None:
        """As heartbeats and reports say it: only of tasks that are frames."""
        return self.task[1] if self.task[0] == "frames" else None


@dataclass
class Process:
    """One process of a worker, and what it believes."""

    name: str
    instance: str | None  # None: release 1.1
    replaces: str | None = None
    numbers_jobs: bool = True  # 1.1 may say 0 for every job
    state: str = "ready"
    job_id: int | None = None
    hand: Hand | None = None
    outbox: list[Report] = field(default_factory=list)
    asleep: bool = False
    progress: float | None = None
    can: tuple | None = None  # None: as release 2.0, which does not say

    @property
    def old(self) -> bool:
        return self.instance is None

    def heartbeat(self, leaving: bool = False) -> Heartbeat:
        return Heartbeat(
            self.name,
            self.state,
            job_id=self.job_id if self.numbers_jobs else 0,
            instance=self.instance,
            replaces=self.replaces,
            leaving=leaving,
            lease=self.hand.token if self.hand else None,
            frame=self.hand.frame if self.hand else None,
            progress=self.progress,
            can=self.can,
        )


class World:
    def __init__(self, store: object, new_farm: type[Farm] = Farm):
        self.manager = Manager(store, new_farm)
        self.books = Books()
        self.processes: list[Process] = []
        self.late: list[object] = []  # heartbeats and reports still under way
        self.instances = count(1)
        self.last_instance: dict[str, str | None] = {}
        self.disks: dict[str, list[Report]] = {}  # what a dead worker had still to report
        self.durable: tuple | None = None  # what the store has, while the disk is full
        self.sound = True  # farm and books agreed so far

    # -- an event, and everything held against the books ---------------------------------------

    @property
    def farm(self) -> Farm:
        return self.manager.farm

    def event(self, event, told, disk_full: bool = False) -> tuple:
        """The farm's answer and that of the books, which were told the same."""
        self.sound = False
        if disk_full and self.durable is None:
            self.durable = self.books.durable()
        answer = self.manager.run(event, disk_full)
        expected = told(self.books)
        self.books.tick(self.manager.mono)
        if not disk_full:
            self.durable = None
        self.check()
        self.sound = True
        return answer, expected

    def check(self) -> None:
        self.farm.validate()
        self.books.compare(self.farm)
        if self.books.state == "config":
            assert self.manager.records >= 1, "CONFIG without a record for the history"

    # -- time ----------------------------------------------------------------------------------

    def pass_time(self, seconds: int, beats: bool = True) -> None:
        for _ in range(seconds):
            self.manager.mono += 1
            self.manager.wall += 1
            self.event(Tick(), lambda books: None)
            if beats and self.manager.mono % HEARTBEAT_S == 0:
                for process in self.awake():
                    self.beat(process)

    def silence(self, seconds: int) -> None:
        """Nobody is heard, all at once: the loop thread was waiting, or the network was down."""
        self.manager.mono += seconds
        self.manager.wall += seconds
        self.event(Tick(), lambda books: None)

    def manager_suspended(self, seconds: int) -> None:
        self.manager.mono += seconds
        now_s = self.manager.mono
        self.event(StoodStill(), lambda books: books.excuse(now_s))

    # -- workers -------------------------------------------------------------------------------

    def awake(self) -> list[Process]:
        return [process for process in self.processes if not process.asleep]

    def start(self, name: str, old: bool = False, proven: bool = False, **options) -> Process:
        """A new process; `proven`: those before it under this name are dead, and it knows."""
        if proven:
            self.processes = [p for p in self.processes if p.name != name]
        instance = None if old else f"i{next(self.instances)}"
        replaces = self.last_instance.get(name) if proven and not old else None
        process = Process(name, instance, replaces, **options)
        process.outbox = self.disks.pop(name, []) if proven and not old else []
        self.last_instance[name] = instance
        self.processes.append(process)
        return process

    def crash(self, process: Process) -> None:
        self.disks[process.name] = process.outbox
        self.processes.remove(process)

    def leave(self, process: Process, fate: str = "ok") -> None:
        self.send(process, process.heartbeat(leaving=True), fate)
        self.processes.remove(process)

    def beat(self, process: Process, fate: str = "ok") -> None:
        answer = self.send(process, process.heartbeat(), fate)
        if answer is not None:
            self._heard_heartbeat(process, *answer)

    def send(self, process: Process, message: object, fate: str) -> tuple | None:
        """A message on its way; what comes back, if anything does."""
        if fate in ("late", "doubled"):
            self.late.append(message)
        if fate in ("late", "lost"):
            return None
        answer = self.deliver(message, disk_full=fate == "disk full")
        promised = isinstance(message, Report)
        lost = fate == "answer lost" or (promised and fate == "disk full")
        return None if lost else answer

    def deliver(self, message: object, disk_full: bool = False) -> tuple:
        if isinstance(message, Heartbeat):
            return self._deliver_heartbeat(message)
        return self._deliver_report(message, disk_full)

    def _deliver_heartbeat(self, beat: Heartbeat) -> tuple:
        now_s = self.manager.mono
        stop, expected = self.event(
            beat,
            lambda books: books.heartbeat(beat, now_s),
            disk_full=self.durable is not None,
        )
        if isinstance(stop, Refused):
            assert expected == "refused" and stop.status == 409, f"{beat} is refused: {stop}"
            return "refused", None
        reason = stop.reason if stop else None
        assert reason == expected, f"{beat.name} is to stop {stop}, not {expected}"
        assert stop is None or stop.lease == beat.lease
        return "ok", reason

    def _heard_heartbeat(self, process: Process, word: str, reason: str | None) -> None:
        if word == "refused":
            process.hand = None
            return
        process.replaces = None
        if reason is not None:
            process.hand = None
        self._walk_on(process)

    def ask(self, process: Process, fate: str = "ok") -> None:
        """GET /job; with a frame in hand, whether it still counts."""
        have, now_s = process.hand.token if process.hand else None, self.manager.mono
        name, instance, state, can = process.name, process.instance, process.state, process.can

        def told(books: Books) -> object:
            seen = books.online.get(name)
            if seen is None or seen.instance != instance:
                return "refused"
            books.asked[name] = now_s
            seen.can = can or seen.can
            return books.stop_reason(name, have) if have else books.settled

        def event(farm: Farm, now: Now) -> object:
            answer = farm.handle(Ask(name, instance, have, state, can), now)
            if have is None:
                lease = answer.lease
                pair = (lease.token, (lease.step, lease.key)) if lease else (None, None)
                told(self.books)
                self.books.grant(name, instance, *pair, now_s)
            return answer

        answer, expected = self.event(event, told, disk_full=fate == "disk full")
        if isinstance(answer, Refused):
            assert expected == "refused" and answer.status == 409, answer
            return
        if have is not None:
            reason = answer.stop.reason if answer.stop else None
            assert reason == expected, f"{name} is to stop {answer.stop}, not {expected}"
        elif self.books.state == "working":
            assert answer.settled == expected, f"{name} hears settled: {answer.settled}"
        if fate == "ok" or (fate == "disk full" and answer.lease is None):
            self._heard_answer(process, answer)

    def _heard_answer(self, process: Process, answer: object) -> None:
        if answer.stop is not None:
            process.hand = None
        if process.hand is None and answer.lease is not None:
            lease = answer.lease
            process.hand = Hand(answer.job.id, (lease.step, lease.key), lease.token)
            process.state, process.job_id, process.progress = "rendering", answer.job.id, 0.0
        elif process.hand is None and answer.settled and answer.job is not None:
            process.state, process.job_id = "done", answer.job.id
        self._walk_on(process)

    def _walk_on(self, process: Process) -> None:
        """RENDERING -> DONE -> READY as far as the manager's state says that the job is over."""
        running = self.farm.job.id if self.farm.state == "working" else None
        idle = process.state == "rendering" and process.hand is None and not process.old
        if idle and process.job_id != running:
            process.state = "done"
        if process.state == "done" and running is None:
            process.state, process.job_id = "ready", None

    def render(self, process: Process, result: str = "done", fate: str = "ok") -> None:
        """The frame in hand ends: into the outbox, then reported. "unable" is a failure of a worker
        that can do nothing of the job."""
        hand, process.hand = process.hand, None
        unable, result = result == "unable", "failed" if result == "unable" else result
        who = (process.name, hand.job_id, hand.frame, hand.token)
        report = Report(*who, result, seconds=3.0, error="Broken.", unable=unable)
        process.outbox.append(report)
        self.resend(process, fate)

    def resend(self, process: Process, fate: str = "ok") -> None:
        if process.outbox and self.send(process, process.outbox[0], fate) is not None:
            process.outbox.pop(0)

    def _deliver_report(self, report: Report, disk_full: bool) -> tuple:
        now_s = self.manager.mono
        answer, expected = self.event(
            report,
            lambda books: books.report(report, now_s),
            disk_full=disk_full,
        )
        if isinstance(answer, Refused):
            assert expected == ("refused", answer.status), f"{report}: {answer}, not {expected}"
            return "refused", answer.status
        found = (answer[0], answer == (True, ""))
        assert found == expected, f"{report} is answered {answer}, not {expected}"
        if expected == (True, True) and report.result != "failed" and not disk_full:
            task = (report.job_id, self.books.jobs[report.job_id].leases[report.lease].task)
            assert task not in self.books.acknowledged, f"{task} was counted twice"
            self.books.acknowledged.add(task)
        return answer

    # -- release 1.1 ---------------------------------------------------------------------------

    def old_step(self, process: Process) -> None:
        """A 1.1 worker's next step: take the job, end it, be READY again."""
        if process.state == "ready":
            job = self.farm.whole_job()
            assert (job is not None) == self.books.old_may_take(), "GET /job of release 1.1"
            if job is not None:
                process.state, process.job_id = "rendering", job.id
        elif process.state == "rendering":
            process.state = "done"
        self.beat(process)

    def complain(self, process: Process, frame: int | None) -> None:
        sentence, name = "Blender failed.", process.name
        self.event(
            ErrorReport(name, sentence, frame),
            lambda books: books.complaint(name, frame),
        )

    # -- people --------------------------------------------------------------------------------

    def submit(
        self, frames: int, attempts: int, disk_full: bool = False, kind: str = "frames"
    ) -> None:
        settings = make_settings(f"1-{frames}", attempts=attempts)
        plan, tasks = PLANS[kind](settings.frames), books_of(kind, frames)
        new: list[int] = []

        def event(farm: Farm, now: Now) -> None:
            job_id, position = farm.handle(Submit(settings, plan), now)
            new.append(job_id)
            assert position == len(self.books.queue) + 1, f"place {position} in the queue"

        self.event(event, lambda books: books.submit(new[0], *tasks, attempts), disk_full)
        if disk_full:  # it could not be stored, so it was never accepted
            job_id = new[0]
            self.event(
                Withdraw(job_id),
                lambda books: books.withdraw(job_id),
                disk_full,
            )

    def cancel(self, disk_full: bool = False) -> None:
        answer, expected = self.event(Cancel(), lambda books: books.cancel(), disk_full)
        if isinstance(answer, Refused):
            assert expected is None and answer.status == 409, answer
        else:
            assert answer == expected

    def remove(self, place: int) -> None:
        job_id = self.books.queue[place]
        self.event(Remove(index=place), lambda books: books.remove(job_id))

    def nonsense(self, *refused: tuple[object, int]) -> None:
        """Events that do not fit are refused, each with its status, and change nothing."""
        before = snapshot(self.farm)
        for event, status in refused:
            try:
                self.farm.handle(event, self.manager.now)
            except Refused as refusal:
                assert refusal.status == status, refusal
            else:
                raise AssertionError(f"accepted, though it is worth a {status}: {event}")
        assert snapshot(self.farm) == before, f"one of these has changed something: {refused}"

    # -- the cycle and the manager's death -----------------------------------------------------

    def finish_config(self, dies: bool = False) -> None:
        """The record goes to the history file, then the job from the database."""
        if dies:
            self.books.history.append((self.books.running, self.books.job.status))
            self.kill_manager()
            return
        status = self.farm.job.status
        self.event(HistoryWritten(), lambda books: books.config_done())
        assert self.books.history[-1][1] == status, f"the record says {status}"

    def kill_manager(self) -> None:
        ids = [job_id for job_id, _ in self.books.history]
        self.manager.start(over=tuple(ids))
        self.books.restart(self.durable, self.manager.mono)
        self.durable = None
        self.check()

    # -- an ordinary night ---------------------------------------------------------------------

    def work(self, rounds: int) -> None:
        """Everybody does what a healthy worker does, for this many heartbeats."""
        for _ in range(rounds):
            self.pass_time(HEARTBEAT_S, beats=False)
            if self.books.state == "config":
                self.finish_config()
            for process in self.awake():
                self.step(process)

    def step(self, process: Process) -> None:
        if process.old:
            self.old_step(process)
            return
        self.beat(process)
        self.resend(process)
        if process.hand is not None:
            self.render(process)
        self.ask(process)
        self.beat(process)

    def drain(self) -> None:
        """Everyone but one healthy worker vanishes; it ends the running job and all of the queue.

        Raises:
            AssertionError: after a bound that follows from the number of frames and attempts.
        """
        survivor = self._survivor()
        self.late.clear()
        self.silence(1)
        todo = sum(len(job.tasks) * job.attempts + 4 for job in self.books.jobs.values())
        open_jobs = set(self.books.jobs)
        for _ in range(todo + 40):
            if self.books.state == "free" and not self.books.queue:
                break
            if self.books.state == "config":
                self.finish_config()
            self.pass_time(HEARTBEAT_S, beats=False)
            self.step(survivor)
        assert self.books.state == "free", f"{self.books.state} for ever: {self.books.job}"
        assert not self.books.queue, f"{self.books.queue} never started"
        ended = [job_id for job_id, _ in self.books.history]
        assert len(ended) == len(set(ended)), f"twice in the history: {ended}"
        assert open_jobs <= set(ended), f"lost: {open_jobs - set(ended)}"

    def _survivor(self) -> Process:
        ours = [p for p in self.processes if not p.old]
        survivor = ours[0] if ours else self.start("Z")
        self.processes = [survivor]
        survivor.asleep, survivor.can = False, ALL_STEPS
        return survivor
