"""The pure farm against books of its own: any order of events, every answer foretold.

A state machine drives a `World` (support/farm_world.py): workers that restart, sleep, lose answers,
say things late or twice; several jobs, cancelled and removed; release 1.1 beside and alone; full
disks; managers that are killed and come back from their store; wall clocks that jump. After each
step the farm must agree with the books (support/farm_books.py), which are kept from the wire alone,
and its own `validate` must hold. At the end everyone but one healthy worker vanishes, and that one
must bring the running job and the whole queue into the history within a bounded time.

The same machine must catch each bug planted on purpose (MUTANTS):

 1. a failure is counted though its lease is over
 2. a report counts by its frame and worker, whatever token it carries
 3. nobody ever goes offline
 4. whoever asks last gets the frame, also while another renders it
 5. a lease that ended for good comes back to life
 6. a cancelled job is not settled
 7. a job starts as soon as any worker is READY
 8. a job ends as soon as any worker is DONE
 9. with nobody online all are DONE
10. DONE with the job before counts as DONE
11. a finished frame goes back into the queue when its worker goes away
12. a restarted worker's frame stays with the process that died
13. a second live process takes the name
14. the other attempt at a finished frame is not told to stop
15. the newest job runs first
16. leases of before a restart wait for their workers for ever
17. an answer that was lost is not given again: the worker gets another frame
18. a lease is not stored
19. a finished frame is not stored
20. silence is measured by the wall clock
21. a frame is tried for ever
22. a late picture is refused
23. cancelling leaves the leases alive
24. what failed goes back to the worker that failed it
25. of several 1.1 workers the first to be DONE ends the job
26. a 1.1 worker takes the whole job beside newer ones
27. a refused report leaves a trace
28. a frame is counted again when its report comes again
29. a task is handed out before all that it needs is there
30. a result that comes late to a task that was given up is counted twice
31. what is done of one part of a frame counts for another part
32. a worker is given what it cannot do
33. what needs a task that was given up waits for ever
34. a job is settled when its frames are
35. a worker that can do nothing of a job uses up the task's attempts
36. a worker that can do nothing of a job is given more of it
37. what no worker can do is tried for ever
"""

from __future__ import annotations

import contextlib
import re
import unittest
from pathlib import Path
from unittest import mock

from support import needs

hypothesis = needs.module("hypothesis")

from support import farm_play
from support.farm_world import ALL_STEPS, PROGRESS, Process, World
from support.memory_store import MemoryStore

import legacy
import scheduling
from events import FINISHED, READY, Ask, Cancel, HistoryWritten, Remove, Report, SaveLease, SaveTask
from farm import COUNTED, WORKER_TIMEOUT_S, Farm
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine
from jobs import Job
from scheduling import Stragglers
from store import SqliteStore
from tasks import GOOD
from transitions import (
    BLOCKED,
    CANCELLED,
    CLOSED,
    DONE,
    EXPIRED,
    FAILED,
    FREE,
    RENDERING,
    SETTLES,
    WAITING,
    WORKING,
)

HEAVY_S = 120
STEPS = 50
EXAMPLES = 500  # of the farm as it is, over memory
SQLITE_EXAMPLES = 150
MUTANT_EXAMPLES = 2000  # the slowest is caught after 200, most after 20

# The healthy way more often than any other, or nothing would ever be rendered.
FATES = st.sampled_from(["ok"] * 5 + ["lost", "answer lost", "late", "doubled", "disk full"])
ASK_FATES = st.sampled_from(["ok"] * 4 + ["answer lost", "disk full"])
RESULTS = st.sampled_from(["done", "done", "done", "skipped", "failed", "unable"])
DISK_FULL = st.sampled_from([False] * 5 + [True])
WHO = st.integers(0, 5)
KINDS = st.sampled_from(["frames"] * 3 + ["movie", "strips"])
# What a worker says it can do; a third say nothing, as release 2.0.
CAN = st.sampled_from([None, ALL_STEPS, ALL_STEPS, ("frames", "video"), ("strips", "assemble")])


class FarmMachine(RuleBasedStateMachine):
    """Few rules, so that the ordinary ones come often; what is rare shares one."""

    make_store = MemoryStore

    @initialize(
        workers=st.integers(1, 3),
        frames=st.integers(1, 5),
        attempts=st.integers(1, 3),
        kind=KINDS,
        cans=st.lists(CAN, min_size=3, max_size=3),
    )
    def begin(self, workers, frames, attempts, kind, cans):
        self.world = World(self.make_store())
        for name, can in zip("ABC"[:workers], cans):
            self.world.beat(self.world.start(name, can=can))
        self.world.submit(frames, attempts, kind=kind)

    def pick(self, who: int, chosen) -> Process | None:
        found = [process for process in self.world.awake() if chosen(process)]
        return found[who % len(found)] if found else None

    def ours(self, who: int) -> Process | None:
        return self.pick(who, lambda process: not process.old)

    def any(self, who: int) -> Process | None:
        return self.pick(who, lambda process: True)

    def busy(self, who: int) -> Process | None:
        return self.pick(who, lambda process: process.hand is not None)

    # -- an ordinary night ---------------------------------------------------------------------

    @rule(rounds=st.integers(1, 2))
    def work(self, rounds):
        self.world.work(rounds)

    @rule(seconds=st.integers(1, 6), beats=st.booleans())
    def pass_time(self, seconds, beats):
        self.world.pass_time(seconds, beats)

    @rule(who=WHO, fate=FATES)
    def beat(self, who, fate):
        process = self.any(who)
        if process:
            self.world.beat(process, fate)

    @rule(who=WHO, fate=ASK_FATES, progress=st.sampled_from(PROGRESS))
    def ask(self, who, fate, progress):
        process = self.ours(who)
        if process:
            self.world.ask(process, fate)
            process.progress = progress
            self.world.beat(process)

    @rule(who=WHO, result=RESULTS, fate=FATES, crossing=st.sampled_from(["no", "late", "now"]))
    def end_a_frame(self, who, result, fate, crossing):
        process = self.busy(who)
        if process is None:
            return
        beat = process.heartbeat()  # of the other thread, which knows nothing of the report
        self.world.render(process, result, fate)
        if crossing == "late":
            self.world.late.append(beat)
        elif crossing == "now":
            self.world.deliver(beat)

    @rule(who=WHO, fate=FATES)
    def resend(self, who, fate):
        process = self.pick(who, lambda process: process.outbox)
        if process:
            self.world.resend(process, fate)

    @precondition(lambda self: self.world.late)
    @rule(which=st.integers(0, 9))
    def something_late_arrives(self, which):
        late = self.world.late
        self.world.deliver(late.pop(which % len(late)))

    @precondition(lambda self: any(process.old for process in self.world.awake()))
    @rule(who=WHO)
    def old_worker_goes_on(self, who):
        self.world.old_step(self.pick(who, lambda process: process.old))

    @rule(numbers_jobs=st.booleans(), steps=st.lists(st.integers(0, 1), max_size=6))
    def farm_of_the_old_kind(self, numbers_jobs, steps):
        """Ours leave, two of release 1.1 come; else there would rarely be such a farm."""
        world = self.world
        for ours in [p for p in world.processes if not p.old]:
            world.leave(ours)
        pair = [world.start(n, old=True, proven=True, numbers_jobs=numbers_jobs) for n in "OP"]
        for old in pair:
            world.beat(old)
        for step in steps:
            world.old_step(pair[step])

    @rule(who=WHO, times=st.integers(1, 4), how=st.sampled_from(["failed", "failed", "unable"]))
    def fail_in_a_row(self, who, times, how):
        process = self.ours(who)
        for _ in range(times if process else 0):
            self.world.beat(process)
            self.world.ask(process)
            if process.hand is not None:
                self.world.render(process, how)

    # -- accidents -----------------------------------------------------------------------------

    @rule(
        who=WHO,
        seconds=st.integers(9, 12),
        then=st.sampled_from(["beat", "done", "failed", "nothing"]),
    )
    def away_and_back(self, who, seconds, then):
        """Suspended with a frame in hand; the others go on, and may be given that frame."""
        process = self.busy(who)
        if process is None:
            return
        process.asleep = True
        for _ in range(seconds):
            self.world.pass_time(1)
        for other in [p for p in self.world.awake() if not p.old]:
            self.world.ask(other)
        process.asleep = False
        if then == "beat":
            self.world.beat(process)
        elif then != "nothing":
            self.world.render(process, then)

    @rule(who=WHO)
    def given_up_and_then_done(self, who):
        """Suspended with a task in hand; others fail it until it is given up; then it is done."""
        process = self.busy(who)
        job = process and self.world.books.jobs.get(process.hand.job_id)
        if job is None:  # nobody is busy, or with what was cancelled and is history
            return
        process.asleep = True
        for _ in range(11):
            self.world.pass_time(1)
        task = process.hand.task
        others = [p for p in self.world.awake() if not p.old]
        for other in others * job.attempts:
            self.world.beat(other)
            self.world.ask(other)
            if other.hand is not None and other.hand.task == task:
                self.world.render(other, "failed")
        process.asleep = False
        self.world.render(process, "done")

    @rule(who=WHO)
    def asleep_through_a_job(self, who):
        """It was DONE, or busy, with one job, and wakes up in the middle of another."""
        process = self.any(who)
        if process is None:
            return
        process.asleep = True
        self.world.work(3)
        self.world.submit(1, 1)
        self.world.work(2)
        process.asleep = False
        self.world.beat(process)

    @rule(who=WHO, proven=st.booleans(), result=st.sampled_from([None, "done", "failed"]))
    def worker_restarts(self, who, proven, result):
        """Perhaps with a result on its disk that was never reported."""
        process = self.busy(who) or self.ours(who)
        if process is None:
            return
        if process.hand is not None and result is not None:
            self.world.render(process, result, "lost")
        self.world.crash(process)
        again = self.world.start(process.name, proven=proven, can=process.can)
        self.world.beat(again)
        self.world.ask(again)
        self.world.resend(again)

    @rule(
        what=st.sampled_from(["start", "start old", "crash", "leave", "sleep", "wake", "complain"]),
        name=st.sampled_from("ABCO"),
        who=WHO,
        fate=FATES,
        flag=st.booleans(),
        frame=st.sampled_from([None, 1, 2, 99]),
        can=CAN,
    )
    def worker_accident(self, what, name, who, fate, flag, frame, can):
        world, process = self.world, self.any(who)
        if what == "start" and len(world.processes) < 6:
            world.beat(
                world.start(name, can=can), fate
            )  # perhaps while another of that name is alive
        elif what == "start old" and len(world.processes) < 6:
            world.beat(world.start(name, old=True, proven=True, numbers_jobs=flag))
        elif what == "wake":
            for sleeper in world.processes:
                sleeper.asleep = False
        elif process is None:
            return
        elif what == "crash":
            world.crash(process)
        elif what == "leave":
            world.leave(process, fate)
        elif what == "sleep":
            process.asleep = True
        elif what == "complain":
            world.complain(process, frame)

    @rule(
        what=st.sampled_from(["kill", "kill", "kill in config", "suspend", "silence", "jump"]),
        seconds=st.sampled_from([1, 4, 6, 11, 3600]),
        backwards=st.booleans(),
    )
    def manager_accident(self, what, seconds, backwards):
        world = self.world
        if what == "kill":
            world.kill_manager()
        elif what == "kill in config" and world.books.state == "config":
            world.finish_config(dies=True)
        elif what == "suspend":
            world.manager_suspended(seconds)
        elif what == "silence":
            world.silence(seconds)
        elif what == "jump":
            world.manager.wall += -seconds if backwards else seconds

    # -- people --------------------------------------------------------------------------------

    @rule(
        what=st.sampled_from(["submit", "submit", "cancel", "remove"]),
        frames=st.integers(1, 4),
        attempts=st.integers(1, 3),
        disk_full=DISK_FULL,
        kind=KINDS,
    )
    def people(self, what, frames, attempts, disk_full, kind):
        queue = self.world.books.queue
        if what == "submit" and len(queue) < 4:
            self.world.submit(frames, attempts, disk_full, kind)
        elif what == "cancel":
            self.world.cancel(disk_full)
        elif what == "remove" and queue:
            self.world.remove(frames % len(queue))

    @precondition(lambda self: self.world.books.state == "config")
    @rule()
    def write_the_history(self):
        self.world.finish_config()

    @rule(what=st.integers(0, 9))
    def something_that_does_not_fit(self, what):
        books = self.world.books
        frame, lease, worker = 1, "made-up", "A"
        if books.state == "working" and books.job.leases:
            known = list(books.job.leases.values())[what % len(books.job.leases)]
            frame = known.task[1] if known.task[0] == "frames" else None
            lease, worker = known.token, "another"
        report = Report(worker, books.running or 99, frame, lease, "done", warnings=["Look."])
        status = 409 if books.state == "working" else 404
        made_up = farm_play.changed(report, lease="made-up")
        refused = [(report, status), (made_up, status), (Ask("nobody"), 409)]
        refused += [(Remove(index=len(self.world.farm.queue)), 404), (Cancel(job_id=98), 409)]
        if books.state != "config":
            refused.append((HistoryWritten(), 409))
        self.world.nonsense(*refused)

    def teardown(self):
        if hasattr(self, "world") and self.world.sound:
            self.world.drain()


def check(make_store, examples: int, phases: tuple) -> None:
    machine = type("FarmMachine", (FarmMachine,), {"make_store": staticmethod(make_store)})
    run_machine(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            derandomize=True,
            database=None,
            deadline=None,
            phases=phases,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )


class AsItIs(unittest.TestCase):
    def test_over_memory(self):
        check(MemoryStore, EXAMPLES, (Phase.generate, Phase.shrink))

    def test_over_sqlite(self):
        stores = []

        def make_store() -> SqliteStore:
            while stores:
                stores.pop().close()
            stores.append(SqliteStore(Path(":memory:")))
            return stores[-1]

        check(make_store, SQLITE_EXAMPLES, (Phase.generate, Phase.shrink))
        stores.pop().close()


# -- bugs planted on purpose -----------------------------------------------------------------------

MUTANTS: dict[str, list] = {}  # what goes wrong -> patches


def mutant(sentence: str, owner: object = Farm, name: str | None = None):
    """Decorator: this function in the place of the owner's one of the same name is the bug."""

    def plant(function):
        target = name or function.__name__
        original = getattr(owner, target)

        def planted(self, *args, **kwargs):
            return function(self, original, *args, **kwargs)

        MUTANTS.setdefault(sentence, []).append((owner, target, planted))
        return function

    return plant


@mutant("a failure is counted though its lease is over")
def _report_failed(self, original, job, frame, lease, report, now):
    free = (lease.worker, lease.instance) not in job.held
    if lease.status == EXPIRED and frame.state in (WAITING, RENDERING) and free:
        job.adopt(lease)
    return original(self, job, frame, lease, report, now)


@mutant("a report counts by its frame and worker, whatever token it carries")
def _on_report(self, original, report, now):
    job = self.job
    found = job.leases.get(report.lease) if job and job.id == report.job_id else None
    for lease in job.task(found).leases if found else ():
        if lease.worker == report.worker:
            report = farm_play.changed(report, lease=lease.token)
    return original(self, report, now)


@mutant("nobody ever goes offline")
def _on_tick(self, original, tick, now):
    self._advance(now)


@mutant("whoever asks last gets the frame, also while another renders it", Stragglers)
def worth_a_second_try(self, original, job, steps, worker, now):
    running = (job.task(lease) for lease in job.active.values() if job.steps[lease.step] in steps)
    return next(running, None)


@mutant("a lease that ended for good comes back to life")
def _check_lease(self, original, worker, token, now):
    lease = self.job.leases.get(token) if self.job else None
    if lease is not None and lease.status == CLOSED:
        lease.status = EXPIRED
        self.job.task(lease).losses += 1
    return original(self, worker, token, now)


@mutant("a cancelled job is not settled", Job, "settled")
def settled(self, original):
    return not self._unsettled


@mutant("a job starts as soon as any worker is READY")
def _advance(self, original, now):
    ready = any(worker.state == READY for worker in self.workers.values())
    if self.state == FREE and self.queue and ready:
        self._start(self.queue.pop(0), now)
    else:
        original(self, now)


@mutant("a job ends as soon as any worker is DONE", name="_advance")
def _advance_any_done(self, original, now):
    done = any(worker.state == FINISHED for worker in self.workers.values())
    if self.state == WORKING and self.job.settled and done:
        self._move(SETTLES)
        self._finish(now)
    else:
        original(self, now)


@mutant("with nobody online all are DONE", name="_advance")
def _advance_vacuously(self, original, now):
    if self.state == WORKING and self.job.settled and not self.workers:
        self._move(SETTLES)
        self._finish(now)
    else:
        original(self, now)


@mutant("DONE with the job before counts as DONE")
def _done_with(self, original, worker, job):
    return worker.state == FINISHED or original(self, worker, job)


@mutant("a finished frame goes back into the queue when its worker goes away")
def _retire(self, original, worker, now, how):
    original(self, worker, now, how)
    for frame in self.job.in_state(DONE) if self.job else ():
        if frame.worker == worker.name:
            self.job.steps[frame.step].enter(frame, WAITING)
            self.job._unsettled += 1


@mutant("a restarted worker's frame stays with the process that died")
def _release_leases(self, original, name, instance, others_than=False):
    if name in self.offline:
        original(self, name, instance, others_than)


@mutant("a second live process takes the name")
def _admit(self, original, beat, now):
    worker = self.workers.get(beat.name)
    if worker is not None and not beat.leaving:
        beat = farm_play.changed(beat, replaces=worker.instance)
    return original(self, beat, now)


@mutant("the other attempt at a finished frame is not told to stop", name="_check_lease")
def _check_lease_of_finished(self, original, worker, token, now):
    stop = original(self, worker, token, now)
    return None if stop is not None and stop.reason == "finished_elsewhere" else stop


@mutant("the newest job runs first")
def _on_submit(self, original, submit, now):
    found = original(self, submit, now)
    self.queue.sort(key=lambda job: -job.id)
    return found


@mutant("leases of before a restart wait for their workers for ever")
def _end_grace(self, original):
    self._grace_until = None


@mutant("an answer that was lost is not given again: the worker gets another frame")
def _on_ask(self, original, ask, now):
    if ask.have is None and self.job is not None:
        self.job.held.pop((ask.worker, ask.instance), None)
    return original(self, ask, now)


@mutant("a lease is not stored")
def _save(self, original, lease, frame=None):
    original(self, lease, frame)
    self.effects = [effect for effect in self.effects if not isinstance(effect, SaveLease)]


@mutant("a finished frame is not stored", name="_save")
def _save_no_frame(self, original, lease, frame=None):
    original(self, lease, frame)
    self.effects = [effect for effect in self.effects if not isinstance(effect, SaveTask)]


@mutant("silence is measured by the wall clock", name="_on_tick")
def _tick_by_wall(self, original, tick, now):
    for worker in list(self.workers.values()):
        if now.wall - worker.last_seen >= WORKER_TIMEOUT_S:
            self._retire(worker, now, "{worker} is silent.")
    original(self, tick, now)


@mutant("a frame is tried for ever", Job)
def fail(self, original, lease, error, log_tail, **more):
    self.task(lease).attempts = min(self.task(lease).attempts, -1)
    original(self, lease, error, log_tail, **more)


@mutant("a late picture is refused")
def _report_good(self, original, job, frame, lease, report, now):
    if lease.status == EXPIRED:
        return False, "Too late."
    return original(self, job, frame, lease, report, now)


@mutant("cancelling leaves the leases alive", Job)
def cancel(self, original):
    self.state = CANCELLED
    return []


@mutant("what failed goes back to the worker that failed it", scheduling)
def willing(job, original, step, online, now, with_new=False):
    return set() if not job.active else original(job, step, online, now)


@mutant("of several 1.1 workers the first to be DONE ends the job", legacy)
def settle(job, original, online):
    with mock.patch.object(legacy, "is_mixed", lambda online: True):
        return original(job, online)


@mutant("a 1.1 worker takes the whole job beside newer ones", legacy)
def is_mixed(online, original):
    return False


@mutant("a refused report leaves a trace", name="_on_report")
def _report_with_a_trace(self, original, report, now):
    for warning in report.warnings:
        self._say("warning", warning)
    return original(self, report, now)


@mutant("a frame is counted again when its report comes again", name="_report_good")
def _report_good_again(self, original, job, frame, lease, report, now):
    found = original(self, job, frame, lease, report, now)
    return COUNTED if lease.worker == frame.worker else found


@mutant("a task is handed out before all that it needs is there", Job)
def _follow(self, original, step, task):
    needs = list(self._needs(step, task))
    if task.state == BLOCKED and any(need.state in GOOD for need in needs):
        self._enter(task, WAITING)
    else:
        original(self, step, task)


@mutant("a result that comes late to a task that was given up is counted twice", Job)
def _enter(self, original, task, state):
    if task.state == FAILED and state in GOOD:
        self._unsettled -= 1
    original(self, task, state)


@mutant("what is done of one part of a frame counts for another part", Job)
def finish(self, original, task, found, worker):
    if task.step == "strips":
        parts = self.steps["strips"].plan.task_keys_of(task.frame)
        same = [self.steps["strips"].tasks[key] for key in parts]
        task = next((each for each in same if each.state == WAITING), task)
    return original(self, task, found, worker)


@mutant("a worker is given what it cannot do", scheduling)
def steps_for(job, original, worker, online, now):
    return list(job.steps.values())


@mutant("what needs a task that was given up waits for ever", Job, "_follow")
def _follow_no_failure(self, original, step, task):
    if all(need.state in GOOD for need in self._needs(step, task)):
        original(self, step, task)


@mutant("a job is settled when its frames are", Job, "settled")
def settled_with_frames(self, original):
    return self.cancelled or self.frame_step.settled


@mutant("a worker that can do nothing of a job uses up the task's attempts", Job, "fail")
def fail_counted(self, original, lease, error, log_tail, **more):
    original(self, lease, error, log_tail, **{**more, "counts": True})


@mutant("a worker that can do nothing of a job is given more of it")
def _exclude(self, original, job, step, task, worker, now):
    before = step.pace_of(worker).failed_in_row
    left_to_others = original(self, job, step, task, worker, now)
    step.pace_of(worker).failed_in_row = before
    return left_to_others


@mutant("what no worker can do is tried for ever", Farm, "_exclude")
def exclude_all(self, original, job, step, task, worker, now):
    return original(self, job, step, task, worker, now) or True


class PlantedBugs(unittest.TestCase):
    def test_they_are_those_in_the_header(self):
        listed = re.findall(r"^ ?\d+\. (.+)$", __doc__, re.MULTILINE)
        self.assertEqual(listed, list(MUTANTS))

    def caught(self, sentence: str) -> None:
        with contextlib.ExitStack() as stack:
            for owner, name, planted in MUTANTS[sentence]:
                if isinstance(getattr(owner, name), property):
                    planted = property(planted)
                stack.enter_context(mock.patch.object(owner, name, planted))
            with self.assertRaises(AssertionError, msg=f"nobody noticed that {sentence}"):
                check(MemoryStore, MUTANT_EXAMPLES, (Phase.generate,))


for _number, _sentence in enumerate(MUTANTS, 1):
    setattr(
        PlantedBugs,
        f"test_{_number:02}_{'_'.join(re.findall('[a-z0-9]+', _sentence.lower()))}",
        lambda self, sentence=_sentence: self.caught(sentence),
    )


if __name__ == "__main__":
    unittest.main()
