"""The pure farm on a table: a clock that is advanced by hand, and a store that is really written.

    play = Play(MemoryStore())
    job_id = play.submit("1-3")
    a = play.node("A")            # a worker; its first heartbeat
    frame = a.take()              # GET /job: a lease, or None
    a.done()                      # POST /report_frame

Each event's effects are committed to the store, as the service does it before it answers, so
`restart` finds what a killed manager would find: `Play(store)` takes up what is in the store.
`refused` checks that an event that does not fit changes nothing at all.
"""

from __future__ import annotations

import unittest
from collections.abc import Iterable
from dataclasses import replace

import support  # noqa: F401 - puts manager/ on sys.path

import events
from events import (
    Answer,
    Ask,
    Cancel,
    ErrorReport,
    Heartbeat,
    HistoryWritten,
    Now,
    Report,
    Restore,
    Stop,
    Submit,
    Tick,
)
from farm import Farm
from job_settings import Settings
from jobs import Job
from records import operation
from tasks import FRAMES, Lease, StepPlan, task_name
from transitions import CONFIG, Refused

WALL_S = 1_700_000_000.0  # Unix s: some day
SILENT_S = 10.0  # the contract's WORKER_TIMEOUT, in the tests' own words
NAME_HELD_S = 5.0


class Play:
    """A farm, its clock, its store, and books of what it wanted done."""

    def __init__(self, store: object, mono: float = 1000.0, wall: float = WALL_S):
        self.store = store
        self.mono, self.wall = mono, wall
        self.tokens = 0
        self.told: list[str] = []
        self.alerts: list[str] = []
        self.errors: list[events.TellError] = []
        self.news: list[events.News] = []
        self.history: list[Job] = []
        self.woken = False
        self.stay_in_config = False
        self.farm = self._load()

    def _load(self) -> Farm:
        farm = Farm(self._new_token)
        stored = self.store.load(self.mono)
        left = stored.running, stored.queue, stored.next_job_id, stored.paused_workers
        left += (stored.sleepers,)
        farm.handle(Restore(*left), self.now)
        return farm

    def _new_token(self) -> str:
        self.tokens += 1
        return f"t{self.tokens}"

    @property
    def now(self) -> Now:
        return Now(self.mono, self.wall)

    @property
    def state(self) -> str:
        return self.farm.state

    @property
    def job(self) -> Job:
        return self.farm.job

    # -- events --------------------------------------------------------------------------------

    def run(self, event: object) -> object:
        """One event, its effects carried out, the farm found whole afterwards."""
        try:
            return self.farm.handle(event, self.now)
        finally:
            self._carry_out()
            self.farm.validate()

    def _carry_out(self) -> None:
        effects = self.farm.take_effects()
        rows = [row for row in map(operation, effects) if row is not None]
        if rows:
            self.store.commit(rows)
        for effect in effects:
            if isinstance(effect, events.Tell):
                self.told.append(effect.message)
                if effect.alert:
                    self.alerts.append(effect.message)
            elif isinstance(effect, events.TellError):
                self.errors.append(effect)
            elif isinstance(effect, events.News):
                self.news.append(effect)
            elif isinstance(effect, events.Wake):
                self.woken = True
            elif isinstance(effect, events.WriteHistory):
                self.history.append(effect.job)
        if self.farm.state == CONFIG and not self.stay_in_config:
            self.farm.handle(HistoryWritten(), self.now)
            self._carry_out()

    def refused(self, status: int, event: object) -> str:
        """The event raises Refused with this status and leaves the farm as it was."""
        before = snapshot(self.farm)
        case = unittest.TestCase()
        with case.assertRaises(Refused) as caught:
            self.farm.handle(event, self.now)
        case.assertEqual(caught.exception.status, status)
        case.assertEqual(snapshot(self.farm), before)
        sentence = str(caught.exception)
        case.assertRegex(sentence, r"^[A-Z].* .*[.)]$")
        return sentence

    def advance(self, seconds: float, wall_jump: float = 0.0) -> None:
        """Time passes, and the loop thread looks at it."""
        self.mono += seconds
        self.wall += seconds + wall_jump
        self.run(Tick())

    def pass_time(self, seconds: float, nodes: Iterable[Node] = ()) -> None:
        """Time passes second by second, with heartbeats of these workers."""
        for _ in range(round(seconds)):
            self.advance(1.0)
            for node in nodes:
                node.beat()

    def submit(self, frames: str = "1-3", plan: tuple[StepPlan, ...] = (), **settings) -> int:
        return self.run(Submit(make_settings(frames, **settings), plan))[0]

    def cancel(self, job_id: int | None = None) -> int:
        return self.run(Cancel(job_id))

    def restart(self) -> None:
        """`kill -9` of the manager, and a new one over the same store."""
        self.farm = self._load()

    def node(self, name: str, **options) -> Node:
        node = Node(self, name, **options)
        node.beat()
        return node

    def old_node(self, name: str, **options) -> OldNode:
        node = OldNode(self, name, **options)
        node.beat()
        return node

    def states(self) -> dict[int, str]:
        return {number: frame.state for number, frame in self.job.frames.items()}


class Node:
    """A worker of ours: what it believes, and the requests it makes."""

    def __init__(
        self, play: Play, name: str, instance: str | None = None, can: tuple[str, ...] | None = None
    ):
        self.play, self.name = play, name
        self.can = can  # None: as release 2.0, which does not say
        self.instance = instance or f"{name.lower()}1"
        self.state = "ready"
        self.job_id: int | None = None
        self.lease: Lease | None = None
        self.always: dict = {}  # what each heartbeat says besides

    def heartbeat(self, **more) -> Heartbeat:
        lease = self.lease
        fields = {
            "state": self.state,
            "job_id": self.job_id,
            "instance": self.instance,
            "lease": lease.token if lease else None,
            "frame": lease.frame if lease and lease.step == FRAMES else None,
            "ip": f"10.0.0.{self.name}",
            **self.always,
            **more,
        }
        return Heartbeat(self.name, **fields)

    def beat(self, **more) -> Stop | None:
        beat = self.heartbeat(**more)
        stop = self.play.run(beat)
        if self.state == "done" and self.play.state != "working":
            self.state, self.job_id = "ready", None
            self.play.run(self.heartbeat())
        return stop

    def ask(self, have: str | None = None) -> Answer:
        return self.play.run(Ask(self.name, self.instance, have, self.state, self.can))

    def take(self) -> int | None:
        """Ask for a frame; with one in hand it is RENDERING, and says so."""
        answer = self.ask()
        self.lease = answer.lease
        if answer.lease is None:
            return None
        if self.state != "rendering":
            self.state, self.job_id = "rendering", answer.job.id
            self.beat()
        return answer.lease.frame

    def take_task(self) -> str | None:
        """Ask for a task of any step: its name, or None."""
        self.take()
        return None if self.lease is None else task_name(self.lease.step, self.lease.key)

    def report(self, result: str = "done", lease: Lease | None = None, **more) -> tuple[bool, str]:
        """Report on the frame in hand, or on a lease of before."""
        report = make_report(self, lease or self.lease, result, **more)
        if lease is None:
            self.lease = None
        return self.play.run(report)

    def done(self, **more) -> tuple[bool, str]:
        return self.report("done", **{"seconds": 1.0, **more})

    def failed(self, **more) -> tuple[bool, str]:
        return self.report("failed", **{"error": "Blender crashed.", **more})

    def settle(self) -> None:
        """Ask, hear that the job is settled, and say DONE."""
        answer = self.ask()
        assert answer.settled, answer
        self.state, self.job_id, self.lease = "done", answer.job.id, None
        self.beat()

    def render(self, result: str = "done") -> int | None:
        """One frame from asking to reporting."""
        frame = self.take()
        if frame is not None:
            self.report(result)
        return frame

    def restarted(self, instance: str, proven: bool = True) -> Node:
        """A new process under the same name; `proven`: it knows that the old one is dead."""
        node = Node(self.play, self.name, instance)
        if proven:
            node.beat(replaces=self.instance)
        return node

    def leave(self) -> None:
        self.beat(leaving=True)


class OldNode(Node):
    """A worker of release 1.1: no instance, a whole job at a time, known by heartbeats only."""

    def __init__(self, play: Play, name: str, says_job: bool = True):
        super().__init__(play, name)
        self.instance = None
        self.says_job = says_job

    def heartbeat(self, **more) -> Heartbeat:
        job_id = self.job_id if self.says_job else 0
        return super().heartbeat(**{"job_id": job_id, **more})

    def turn(self, state: str) -> None:
        self.state = state
        self.beat()

    def take_job(self) -> bool:
        """GET /job in its 1.1 form; RENDERING when there is one."""
        job = self.play.farm.whole_job()
        if job is None:
            return False
        self.job_id = job.id
        self.turn("rendering")
        return True

    def error(self, sentence: str = "Blender exit code 1.") -> None:
        self.play.run(ErrorReport(self.name, sentence))


def make_settings(frames: str = "1-3", **settings) -> Settings:
    fields = {"name": "boat", "blend_file": "/p/boat.blend", "output_path": "/r/boat_", **settings}
    return Settings(frames=frames, **fields)


def make_report(node: Node, lease: Lease, result: str = "done", **more) -> Report:
    frame = lease.key if lease.step == FRAMES else None  # a task that is none: the lease names it
    fields = {"job_id": node.job_id, "frame": frame, "lease": lease.token, **more}
    return Report(worker=node.name, result=result, **fields)


def changed(report: Report, **fields) -> Report:
    return replace(report, **fields)


def snapshot(thing: object, _above: tuple = ()) -> object:
    """A deep, comparable picture of plain objects; the order of dicts counts, as it does there."""
    if thing is None or isinstance(thing, (str, int, float, bool)):
        return thing
    if id(thing) in _above:
        return "(above)"
    above = (*_above, id(thing))
    if isinstance(thing, dict):
        return [(snapshot(k, above), snapshot(v, above)) for k, v in thing.items()]
    if isinstance(thing, (list, tuple)):
        return [snapshot(item, above) for item in thing]
    if isinstance(thing, (set, frozenset)):
        return sorted(map(repr, thing))
    if callable(thing):
        return "(a function)"
    names = getattr(thing, "__slots__", None) or sorted(vars(thing))
    return [
        type(thing).__name__,
        *((name, snapshot(getattr(thing, name), above)) for name in names),
    ]
