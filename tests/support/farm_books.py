"""The farm's rules a second time, in the tests' own words: who holds what, and what must follow.

Kept beside a real farm by `farm_world`, from what goes over the wire alone: each method is told an
event and returns what the farm has to answer; `compare` holds the farm against the books. Nothing
here is shared with manager/ but the words of the wire. Where the farm may choose (which task, and
whether to try one a second time), the books only say what is allowed.

A task is known by its step and its key: ("frames", 3), ("strips", (3, 1)), ("video", ()).
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field

SILENT_S = 10  # then a worker is offline
NAME_HELD_S = 5  # of silence, until another process may take a name
ASKS_EVERY_S = 40  # who neither renders nor asked for so long is not waited for
NEW_S = 10  # who joined has so long to look for its Blenders, before it asks
EXCLUDED_AFTER = 3  # failures in a row
MOVIE_AWAITED_S = 60  # for somebody who makes it, then it is given up
LOSSES = 10  # of a task's workers, then the task is given up

ACTIVE, EXPIRED, CLOSED = "active", "expired", "closed"
GOOD_STATES = ("done", "skipped")


Id = tuple  # of a task: its step and its key


@dataclass
class TaskBook:
    needs: tuple = ()  # ids of the tasks without which it cannot begin
    after: tuple = ()  # ids of those that must be over before anything is decided about it
    good_by: str | None = None
    given_up: bool = False
    awaited_in_vain: bool = False  # given up because nobody online does such tasks
    attempts: int = 0
    losses: int = 0
    failed_by: set = field(default_factory=set)

    @property
    def resolved(self) -> bool:
        return self.good_by is not None or self.given_up


@dataclass
class LeaseBook:
    token: str
    task: Id
    worker: str
    instance: str | None
    status: str = ACTIVE


@dataclass
class JobBook:
    id: int
    tasks: dict[Id, TaskBook]
    counted: str  # the step whose tasks people count as frames
    attempts: int
    cancelled: bool = False
    leases: dict[str, LeaseBook] = field(default_factory=dict)
    whole: dict[str, set] = field(default_factory=dict)  # 1.1 worker -> frames it complained of

    @property
    def steps(self) -> list[str]:
        return list(dict.fromkeys(step for step, _ in self.tasks))

    @property
    def over(self) -> bool:
        return all(task.resolved for task in self.tasks.values())

    @property
    def settled(self) -> bool:
        return self.cancelled or self.over

    @property
    def status(self) -> str:
        lacking = [task for task, book in self.tasks.items() if book.good_by is None]
        if lacking and self.cancelled:
            return "cancelled"
        # A movie that fails takes nothing from the pictures.
        return "completed_with_errors" if any(t[0] != "video" for t in lacking) else "completed"

    def of_step(self, step: str) -> dict[Id, TaskBook]:
        return {task: book for task, book in self.tasks.items() if task[0] == step}

    def blocked(self, task: Id) -> bool:
        return any(self.tasks[need].good_by is None for need in self.tasks[task].needs)

    def active(self, task: Id | None = None) -> list[LeaseBook]:
        return [
            lease
            for lease in self.leases.values()
            if lease.status == ACTIVE and task in (None, lease.task)
        ]

    def held(self, worker: str, instance: str | None) -> LeaseBook | None:
        found = [a for a in self.active() if (a.worker, a.instance) == (worker, instance)]
        assert len(found) <= 1, found
        return found[0] if found else None

    def end(self, lease: LeaseBook, status: str) -> None:
        """The lease counts no more; its task goes back, or is given up."""
        lease.status = status
        task = self.tasks[lease.task]
        spent = task.attempts >= self.attempts or task.losses >= LOSSES
        if spent and not self.cancelled and not task.resolved and not self.active(lease.task):
            task.given_up = True
            self.follow()

    def lose(self, lease: LeaseBook) -> None:
        self.tasks[lease.task].losses += 1
        self.end(lease, EXPIRED)

    def good(self, task: Id, worker: str) -> None:
        was_over, book = self.over, self.tasks[task]
        book.good_by, book.given_up, book.awaited_in_vain = worker, False, False
        for lease in self.active(task):
            lease.status = CLOSED
        if not was_over:
            self.follow()

    def follow(self) -> None:
        """What needs others begins, or is given up, when those are over; until nothing changes."""
        changed = True
        while changed:
            changed = False
            for book in self.tasks.values():
                decided = book.after and all(self.tasks[one].resolved for one in book.after)
                if not decided or book.good_by is not None or book.attempts or book.losses:
                    continue
                lacking = any(self.tasks[need].good_by is None for need in book.needs)
                changed |= book.given_up != (lacking or book.awaited_in_vain)
                book.given_up = lacking or book.awaited_in_vain


@dataclass
class Seen:
    """A worker online, as its last heartbeat showed it."""

    instance: str | None  # None: release 1.1
    at: float
    state: str = "ready"
    job_id: int | None = None
    buried: str | None = None  # the dead process whose name it took
    came: float = -1e9  # when this process joined
    can: tuple = ("frames",)  # steps, as it last said

    @property
    def old(self) -> bool:
        return self.instance is None


class Books:
    def __init__(self) -> None:
        # What must survive the manager:
        self.jobs: dict[int, JobBook] = {}  # queued and running
        self.queue: list[int] = []
        self.running: int | None = None
        self.history: list[tuple[int, str]] = []  # id, how it went
        self.acknowledged: set[tuple] = set()  # (job, task) somebody was told is good
        # What need not:
        self.state = "free"
        self.online: dict[str, Seen] = {}
        self.gone: dict[str, Seen] = {}
        self.row: dict[tuple, int] = {}  # (step, worker) -> failures in a row, in this job
        self.asked: dict[str, float] = {}
        self.grace_end: float | None = None
        self.no_movie_since: float | None = None

    @property
    def job(self) -> JobBook | None:
        return None if self.running is None else self.jobs[self.running]

    @property
    def settled(self) -> bool:
        return self.job is not None and self.job.settled

    @property
    def mixed(self) -> bool:
        return any(not seen.old for seen in self.online.values())

    @property
    def whole_holders(self) -> list[str]:
        """1.1 workers online that render the job as a whole."""
        if self.job is None:
            return []
        return [n for n in self.job.whole if n in self.online and self.online[n].old]

    # -- workers -------------------------------------------------------------------------------

    def heartbeat(self, beat: object, now: float) -> str | None:
        """The reason to stop the lease it says it renders, None, or "refused"."""
        seen = self.online.get(beat.name)
        if seen is None and beat.leaving:
            self._release(beat.name, {beat.instance})
            return None
        buried = None
        if seen is not None and seen.instance != beat.instance:
            proven = beat.replaces is not None and beat.replaces == seen.instance
            silent = now - seen.at >= NAME_HELD_S
            if beat.instance is not None and beat.instance == seen.buried:
                return "refused"
            if not proven and (beat.leaving or not silent):
                return "refused"
            self._release(beat.name, {seen.instance})
            buried = seen.instance if proven else None
            seen = None
        if seen is None:
            seen = self._come(beat, now, buried)
        if beat.leaving:
            self._go(beat.name)
            self.advance()
            return None
        before, seen.state, seen.job_id, seen.at = seen.state, beat.state, beat.job_id, now
        seen.can = beat.can or seen.can
        if seen.old:
            self._watch_old(beat.name, before)
        reason = self.stop_reason(beat.name, beat.lease)
        self.advance()
        return reason

    def _come(self, beat: object, now: float, buried: str | None) -> Seen:
        seen = self.gone.pop(beat.name, None)
        if seen is None or seen.instance != beat.instance:
            seen = Seen(beat.instance, now, beat.state, beat.job_id, buried, now)
            self.asked.pop(beat.name, None)
        seen.state = beat.state
        others = {lease.instance for lease in self.job.leases.values()} if self.job else set()
        self._release(beat.name, (others | {None}) - {beat.instance})
        self.online[beat.name] = seen
        return seen

    def _go(self, name: str) -> None:
        seen = self.gone[name] = self.online.pop(name)
        self._release(name, {seen.instance})

    def _release(self, name: str, instances: set) -> None:
        job = self.job
        if job is None:
            return
        if None in instances:
            job.whole.pop(name, None)
        for lease in job.active():
            if lease.worker == name and lease.instance in instances:
                job.lose(lease)

    def stop_reason(self, name: str, token: str | None) -> str | None:
        """Whether a worker must stop what it renders; it may get a lost lease back instead."""
        if token is None:
            return None
        job, instance = self.job, self.online[name].instance
        lease = job.leases.get(token) if job else None
        if lease is None or (lease.worker, lease.instance) != (name, instance):
            return "revoked"
        if lease.status == ACTIVE:
            return None
        if job.cancelled:
            return "cancelled"
        if job.tasks[lease.task].resolved:
            return "finished_elsewhere"
        if lease.status == CLOSED or job.held(name, instance):
            return "revoked"
        lease.status = ACTIVE
        job.tasks[lease.task].losses -= 1
        return None

    def tick(self, now: float) -> None:
        for name in [n for n, seen in self.online.items() if now - seen.at >= SILENT_S]:
            self._go(name)
        if self.grace_end is not None and now >= self.grace_end:
            self.grace_end = None
            for lease in self.job.active() if self.job else ():
                if lease.worker not in self.online:
                    self.job.lose(lease)
        self._await_movies(now)
        self.advance()

    def _await_movies(self, now: float) -> None:
        """A movie that is due, and that nobody online makes, is given up after a while."""
        job = self.job if self.state == "working" and self.online else None
        movies = () if job is None or job.settled else job.of_step("video")
        due = [m for m in movies if not (job.tasks[m].resolved or job.blocked(m) or job.active(m))]
        if not due or any("video" in seen.can for seen in self.online.values()):
            self.no_movie_since = None
            return
        if self.no_movie_since is None:
            self.no_movie_since = now
        if now - self.no_movie_since >= MOVIE_AWAITED_S:
            for movie in due:
                job.tasks[movie].given_up = job.tasks[movie].awaited_in_vain = True

    def excuse(self, now: float) -> None:
        for seen in self.online.values():
            seen.at = now
        if self.grace_end is not None:
            self.grace_end = now + SILENT_S

    # -- tasks ---------------------------------------------------------------------------------

    def grant(self, name: str, instance: str, token: str | None, task: Id | None, now: float):
        """A worker asked and was given this lease, or None: assert that it had to be so."""
        job = self.job
        if self.state != "working" or job.settled:
            assert token is None, f"{name} got {task} of no running job"
            return
        held = job.held(name, instance)
        if held is not None:
            assert token == held.token and task == held.task, f"{name} holds {held}, got {token}"
            return
        takeable = self._takeable(name, now)
        if token is None:
            assert not takeable, f"{name} got nothing, though {takeable} wait"
            return
        assert token not in job.leases, f"{token} was given out twice"
        assert takeable is not None, f"{name} is excluded, or looks on, and got {task}"
        assert task[0] in self.online[name].can, f"{name} cannot do {task}"
        book = job.tasks[task]
        assert not job.blocked(task), f"{name} got {task}, which needs {book.needs}"
        assert not book.resolved, f"{task} is finished, and {name} got it"
        if task not in takeable:
            assert not takeable, f"{name} tries {task} a second time while {takeable} wait"
            others = job.active(task)
            assert len(others) == 1 and others[0].worker != name, f"{task} is with {others}"
            assert name not in book.failed_by, f"{name} tries {task} again, where it failed"
            assert name in self._willing(task[0], now), f"{name} is excluded from {task[0]}"
        job.leases[token] = LeaseBook(token, task, name, instance)

    def _willing(self, step: str, now: float, with_new: bool = False) -> set:
        """Workers that do tasks of a step, as far as one can count on them."""
        holding = {lease.worker for lease in self.job.active()}
        able = {
            other
            for other, seen in self.online.items()
            if not seen.old
            and step in seen.can
            and (
                other in holding
                or now - self.asked.get(other, -1e9) < ASKS_EVERY_S
                or (with_new and now - seen.came < NEW_S)
            )
        }
        fit = {other for other in able if self.row.get((step, other), 0) < EXCLUDED_AFTER}
        return fit or able

    def _takeable(self, name: str, now: float) -> list[Id] | None:
        """Waiting tasks this worker has a right to; None when it is to get none at all."""
        job = self.job
        frames = job.of_step("frames").values()
        if self.whole_holders and not all(frame.resolved for frame in frames):
            return None
        willing = {step: self._willing(step, now) for step in job.steps}
        takes = {step for step in job.steps if name in self._willing(step, now, with_new=True)}
        if not takes:
            return None
        return [
            task
            for task, book in job.tasks.items()
            if task[0] in takes
            and not book.resolved
            and not job.blocked(task)
            and not job.active(task)
            and (name not in book.failed_by or not willing[task[0]] - book.failed_by)
        ]

    def report(self, report: object, now: float) -> tuple:
        """("refused", status), or (accepted, whether it changes anything)."""
        job = self.job
        if job is None or job.id != report.job_id or self.state != "working":
            return "refused", 404
        lease = job.leases.get(report.lease)
        if lease is None or lease.worker != report.worker:
            return "refused", 409
        step, key = lease.task
        if report.frame != (key if step == "frames" else None):
            return "refused", 409
        book = job.tasks[lease.task]
        if report.result == "failed":
            if lease.status != ACTIVE:
                return False, False
            others = self._willing(step, now, with_new=True) - book.failed_by - {report.worker}
            if report.unable and others:  # it leaves the job to them, and costs no attempt
                self.row[step, report.worker] = EXCLUDED_AFTER
            else:
                book.attempts += 1
                self.row[step, report.worker] = self.row.get((step, report.worker), 0) + 1
            book.failed_by.add(report.worker)
            job.end(lease, CLOSED)
        elif book.good_by is not None:
            return book.good_by == report.worker, False
        else:
            job.good(lease.task, report.worker)
            self.row[step, report.worker] = 0
        self.advance()
        return True, True

    # -- release 1.1 ---------------------------------------------------------------------------

    def old_may_take(self) -> bool:
        """Whether GET /job in its 1.1 form has the whole job to give."""
        working = self.state == "working" and not self.job.settled
        frames = self.job.of_step("frames").values() if working else ()
        wanted = any(not frame.resolved for frame in frames)  # a movie is nothing that it makes
        return wanted and bool(self.online) and not self.mixed

    def _watch_old(self, name: str, before: str) -> None:
        seen, job = self.online[name], self.job
        if job is None or self.state != "working":
            return
        if seen.state == "ready":
            job.whole.pop(name, None)
            return
        if job.settled or seen.job_id not in (None, 0, job.id):
            return
        if name not in job.whole:
            arrived_done = seen.state == before == "done" and not seen.job_id
            if self.mixed or arrived_done or not job.of_step("frames"):
                return
            job.whole[name] = set()
        holders = self.whole_holders
        awaited = holders if self.mixed else self.online
        if all(self.online[other].state == "done" for other in awaited):
            self._old_are_done(job, holders)

    def _old_are_done(self, job: JobBook, holders: list[str]) -> None:
        for task, book in job.of_step("frames").items():
            good = [n for n in holders if not job.whole[n] & {None, task[1]}]
            if book.resolved:
                continue
            if good:
                job.good(task, good[0])
            else:
                book.given_up = True
                for lease in job.active(task):
                    lease.status = CLOSED
                job.follow()

    def complaint(self, name: str, frame: int | None) -> None:
        seen, job = self.online.get(name), self.job
        if seen is None or not seen.old or self.state != "working" or job.settled:
            return
        if (name in job.whole or not self.mixed) and job.of_step("frames"):
            known = frame if ("frames", frame) in job.tasks else None
            job.whole.setdefault(name, set()).add(known)

    # -- jobs and the cycle --------------------------------------------------------------------

    def submit(self, job_id: int, tasks: dict[Id, TaskBook], counted: str, attempts: int) -> None:
        assert job_id not in self.jobs, f"job {job_id} is there already"
        assert job_id not in [done for done, _ in self.history], f"job {job_id} was there before"
        self.jobs[job_id] = JobBook(job_id, tasks, counted, attempts)
        self.queue.append(job_id)
        self.advance()

    def withdraw(self, job_id: int) -> None:
        del self.jobs[job_id]
        if self.running == job_id:
            self.running, self.state = None, "free"
        else:
            self.queue.remove(job_id)

    def remove(self, job_id: int) -> None:
        del self.jobs[job_id]
        self.queue.remove(job_id)

    def cancel(self) -> int | None:
        """The job that is cancelled, or None: refused."""
        if self.state != "working":
            return None
        job = self.job
        job.cancelled = True
        for lease in job.active():
            lease.status = CLOSED
        self.advance()
        return job.id

    def config_done(self) -> None:
        self.history.append((self.running, self.job.status))
        del self.jobs[self.running]
        self.running, self.state = None, "free"
        self.advance()

    def advance(self) -> None:
        """FREE -> WORKING: a job, somebody online, all READY. WORKING -> CONFIG: all DONE."""
        everybody = self.online.items()
        if self.state == "free" and self.queue and everybody:
            if all(seen.state == "ready" for _, seen in everybody):
                self.running, self.state = self.queue.pop(0), "working"
                self.row = {}
        elif self.state == "working" and everybody and self.job.settled:
            if all(self._done(name, seen) for name, seen in everybody):
                self.state = "config"

    def _done(self, name: str, seen: Seen) -> bool:
        if seen.old:
            return seen.state == "done" or name not in self.job.whole
        return seen.state == "done" and seen.job_id in (None, 0, self.running)

    # -- the manager's own death ---------------------------------------------------------------

    def durable(self) -> tuple:
        return copy.deepcopy((self.jobs, self.queue, self.running))

    def restart(self, durable: tuple | None, now: float) -> None:
        """A new manager over what the last one had stored (None: all of it)."""
        if durable is not None:
            self.jobs, self.queue, self.running = durable
        for over in [job_id for job_id, _ in self.history if job_id in self.jobs]:
            del self.jobs[over]
        self.queue = [job_id for job_id in self.queue if job_id in self.jobs]
        self.running = self.running if self.running in self.jobs else None
        self.state = "free" if self.running is None else "working"
        self.online, self.gone, self.row, self.asked = {}, {}, {}, {}
        self.grace_end = None if self.running is None else now + SILENT_S
        self.no_movie_since = None

    # -- holding the farm against it -----------------------------------------------------------

    def compare(self, farm: object) -> None:
        assert farm.state == self.state, f"the farm is in {farm.state}, not in {self.state}"
        running = farm.job.id if farm.job else None
        assert running == self.running, f"job {running} runs, not {self.running}"
        queue = [job.id for job in farm.queue]
        assert queue == self.queue, f"the queue is {queue}, not {self.queue}"
        online = {name: worker.instance for name, worker in farm.workers.items()}
        expected = {name: seen.instance for name, seen in self.online.items()}
        assert online == expected, f"online are {online}, not {expected}"
        if farm.job is not None:
            self._compare_job(farm.job, self.job)

    def _compare_job(self, job: object, book: JobBook) -> None:
        active = {lease.token for lease in book.active()}
        assert set(job.active) == active, f"active are {set(job.active)}, not {active}"
        assert job.settled == book.settled, f"settled: {job.settled}"
        found = {
            (step.name, key): t for step in job.steps.values() for key, t in step.tasks.items()
        }
        assert set(found) == set(book.tasks)
        for task, expected in book.tasks.items():
            state = found[task].state
            if book.active(task):
                words = ("rendering",)
            elif expected.good_by is not None:
                words = GOOD_STATES
            elif expected.given_up:
                words = ("failed",)
            else:
                words = ("blocked",) if book.blocked(task) else ("waiting",)
            assert state in words, f"{task} is {state}, not {words}"
            if (book.id, task) in self.acknowledged:
                assert state in GOOD_STATES, f"{task} was acknowledged, and is {state}"
        good = sum(task.good_by is not None for task in book.of_step(book.counted).values())
        assert job.completed == good, f"{job.completed} frames counted, {good} are good"
