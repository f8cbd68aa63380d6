"""The running farm: one lock, the clock, the loop thread; nothing promised before it is kept.

Rules kept here:
 1. Every event goes to the pure `Farm` under one lock, with the time; its effects become rows to
    write, log lines, and wake-ups of those who wait.
 2. An answer that promises something goes out when the rows behind it are on the disk. The loop
    thread commits all that came in meanwhile at once, so a busy farm pays for few disk syncs.
 3. The loop thread waits until something happens or is due; it never sleeps to poll.
 4. When the disk refuses, nothing is promised: who asked gets a 503, heartbeats go on, and the rows
    are tried again until there is room.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import history
import past
from activity_log import ActivityLog
from events import (
    SAVES,
    Answer,
    Ask,
    DropStrips,
    HistoryWritten,
    MagicPacket,
    News,
    Now,
    Restore,
    StoodStill,
    Submit,
    Tell,
    TellError,
    Tick,
    Wake,
    Withdraw,
    WriteHistory,
)
from farm import Farm
from job_settings import Settings
from longpolls import WATCH, WORK, Held, LongPolls, Who
from records import Operation, drop, everything, operation
from sleepers import Sleeper
from spanish import said
from store import Displaced, StoreError
from transitions import CONFIG, Refused

MAX_WAIT_S = 25.0  # of a long poll
SPECULATE_CHECK_S = 0.5  # how often running frames are checked for being worth a second try
RETRY_S = 1.0  # after the disk refused
LOOK_AFTER_STORE_S = 5.0  # whether its file is still there, when nothing is written to it
PAST_EVERY_S = 600.0  # how often it is written that those online are still there
OVERSLEPT_S = 2.0  # the loop woke that much late: the machine was suspended, or its disk stood
ASKED_AT_ONCE = 100  # of those who wait: then commit and answer, and let heartbeats in between
CLOSING = "The manager is closing. Try again when it is back."

log = logging.getLogger("noctiluca.service")
Done = Callable[[object, Exception], None]  # (result, None) or (None, the exception)
View = Callable[[Farm, Now, object], object]  # an answer made of the farm and an event's result


def system_clock() -> Now:
    """This computer's clocks: monotonic seconds, and Unix seconds."""
    return Now(time.monotonic(), time.time())


class Service:
    def __init__(
        self,
        store: object,
        records: history.History,
        activity: ActivityLog,
        clock: Callable[[], Now] = system_clock,
        farm: Farm | None = None,
        stay_awake: Callable[[bool], None] = lambda wanted: None,
        on_broken: Callable[[], None] = lambda: None,
        free_room: Callable[[], int | None] = lambda: None,
    ):
        """
        Args:
            store: a store.SqliteStore, or what has its `load`, `commit`, `complaint` and `close`.
            records: the history, opened.
            clock: as `system_clock`.
            farm: a fresh one; None: one is made.
            stay_awake: told by the loop thread, often, whether there is a job to be done.
            free_room: bytes that are free for what the store writes; None where nobody knows.
            on_broken: called when a mistake of ours has ended the loop thread; it is in the log.
        """
        self.farm = farm or Farm()
        self.history = records
        self.activity = activity
        self._store = store
        self._clock = clock
        self._stay_awake = stay_awake
        self._on_broken = on_broken
        self._free_room = free_room
        self.free_room: int | None = None  # as of a few seconds ago
        # Forget the strips of a frame, or (None) of all frames of a job. Called under the lock.
        self.drop_strips: list[Callable[[int, int | None], None]] = []
        # Sends a packet that wakes a computer, on the loop thread. Raises OSError.
        self.send_magic: Callable[[Sleeper], None] = lambda sleeper: None
        # Sends what people want to be told. What it returns from is on the disk.
        self.post: Callable[[list[News]], None] = lambda news: None
        self._news: list[News] = []  # to post
        self._changed = threading.Condition(threading.RLock())
        self._kicked = False
        self._closing = False
        self._ended = False  # the last commit is over: nothing more can be promised
        self._operations: dict[tuple, Operation] = {}
        self._promises: list[tuple[Done, object]] = []  # to answer after the next commit
        self._chores: list[tuple[Callable[[], object], Done]] = []  # slow work for the loop thread
        self._records: list[dict] = []  # history records to write
        self._polls = LongPolls()
        self._wake = False  # news for those who wait
        self._failing = ""  # why the last commit failed
        self._retry_at = float("-inf")  # monotonic s
        self._history_retry_at: float | None = None  # monotonic s, while it cannot be written
        self._speculate_at = float("-inf")  # monotonic s
        self._look_after_store_at = clock().mono + LOOK_AFTER_STORE_S  # monotonic s
        self._committing = False
        self._past: tuple = ()  # what was last written of it
        self._past_at = float("-inf")  # monotonic s
        self._looked = clock().mono  # when the loop last woke
        self._sleeps_until = float("-inf")  # monotonic s, while the loop thread sleeps
        self._thread = threading.Thread(target=self._run, name="manager_loop", daemon=True)
        self.passed_over: tuple[int, ...] = ()  # ids of jobs that only a newer release can do
        self._restore()

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Write what is left, answer everybody who waits, end the loop thread."""
        with self._changed:
            self._closing = True
            self._kick()
        if self._thread.is_alive():
            self._thread.join(timeout=10)
        with self._changed:
            self._ended = True
            late = [done for done, _ in self._promises] + [done for _, done in self._chores]
            self._promises, self._chores = [], []
        for done in late:
            _answer(done, None, Refused(503, CLOSING))
        self._store.close()

    # -- events and questions ------------------------------------------------------------------

    def call(
        self, event: object, done: Done, promise: bool = True, view: View | None = None
    ) -> None:
        """Tell the farm an event.

        Args:
            event: a value of one of the kinds in events.EVENTS.
            done: gets the result, or the `Refused` it raised; from this thread or the loop's.
            promise: call `done` only once everything up to here is on the disk.
            view: makes of the result what `done` gets, before anything else happens to the farm.
        """
        with self._changed:
            result, error = self._handle(event, self._clock(), view)
            self._collect()
            if error is None and promise and (self._operations or self._committing):
                self._promises.append((done, result))
                self._kick()
                return
            if self._wake or self._operations:
                self._kick()
        done(result, error)

    def read(self, question: Callable[[Farm, Now], object]) -> object:
        """The answer to a question that changes nothing but what was told (Job.tell_percent)."""
        with self._changed:
            return question(self.farm, self._clock())

    def submit(self, settings: Settings, done: Done) -> None:
        """Queue a job; `done` gets (id, position). What cannot be stored was never accepted."""
        submitted: list[int] = []

        def note(farm: Farm, now: Now, result: tuple[int, int]) -> tuple[int, int]:
            submitted.append(result[0])
            return result

        def answered(result: object, error: Exception | None) -> None:
            if error is not None and submitted:
                self.call(Withdraw(submitted[0]), _ignore, promise=False)
            done(result, error)

        self.call(Submit(settings), answered, view=note)

    def ask(
        self,
        who: Who,
        question: Ask,
        wait_s: float,
        done: Done,
    ) -> Callable[[], None]:
        """A worker asks for work and waits up to `wait_s` for news.

        `who` tells its requests apart and ends in WORK or WATCH: a newer one takes the place of one
        that still waits. Returns what to call when the worker hangs up.
        """
        with self._changed:
            now = self._clock()
            replaced = self._polls.release(who)
            answer, error = self._handle(question, now)
            self._collect()
            if replaced is not None:
                self._promises.append((replaced.done, Answer(False)))
                self._kick()
            if answer is not None and not answer.news and wait_s > 0 and not self._closing:
                held = Held(question, now.mono + min(wait_s, MAX_WAIT_S), done)
                self._polls.hold(who, held)
                if self._operations:  # it is still at work on what it was taken for silent with
                    self._kick()
                self._kick_if_due_sooner()
                return lambda: self._hang_up(who, held)
            if answer is not None and (answer.lease is not None):
                self._promises.append((done, answer))
                self._kick()
                return _nothing
        done(answer, error)
        return _nothing

    def chore(self, work: Callable[[], object], done: Done) -> None:
        """Run something slow on the loop thread, between commits. What it raises goes to `done`;
        a StoreError as a `Refused`."""
        with self._changed:
            if not self._ended:
                self._chores.append((work, done))
                self._kick()
                return
        done(None, Refused(503, CLOSING))

    def complain(self, sentence: str) -> None:
        """Say what was found wrong at the start."""
        self.activity.tell("error", "{problem}", alert=True, problem=sentence)

    def clear_history(self, done: Done) -> None:
        """On the loop thread; `done` is told when it is gone from the disk, too."""

        def work() -> None:
            self.history.clear()
            self.activity.tell("info", "The history was cleared.")

        self.chore(work, done)

    def _handle(
        self, event: object, now: Now, view: View | None = None
    ) -> tuple[object, Refused | None]:
        """What the farm answers to an event, seen through `view`; or None and why it refuses it."""
        if self._ended:
            return None, Refused(503, CLOSING)
        try:
            result = self.farm.handle(event, now)
            return (result if view is None else view(self.farm, now, result)), None
        except Refused as refused:
            return None, refused

    def _hang_up(self, who: Who, held: Held) -> None:
        with self._changed:
            self._polls.release(who, held)

    # -- the loop ------------------------------------------------------------------------------

    def _run(self) -> None:
        """The loop thread. Without it heartbeats would be answered and nothing else would go on."""
        try:
            self._loop()
        except Exception:
            log.critical("The loop thread of the manager has ended", exc_info=True)
            self._on_broken()

    def _loop(self) -> None:
        while True:
            with self._changed:
                self._sleep()
                closing = self._closing
                self._kicked = False
                now = self._clock()
                self.farm.handle(Tick(), now)
                self._collect()
                answers = self._answer_waiting(now, everybody=closing)
                busy = bool(self.farm.job or self.farm.queue) and not closing
            self._stay_awake(busy)
            for done, result, error in answers:
                _answer(done, result, error)
            self._commit()
            self._do_chores()
            self._post_news()
            self._write_history()
            if closing:
                return

    def _sleep(self) -> None:
        """Wait for a kick or the next deadline; make up for time the whole machine was asleep."""
        planned = self._looked
        if not self._kicked and not self._polls.anybody_to_ask:
            due = self._due()
            self._sleeps_until = float("inf") if due is None else due
            self._changed.wait(None if due is None else max(0.0, due - self._clock().mono))
            planned = max(planned, self._sleeps_until)
            self._sleeps_until = float("-inf")  # awake: it looks before it sleeps again
        late = self._clock().mono - planned
        if late > OVERSLEPT_S:
            self.farm.handle(StoodStill(), self._clock())
            text = "This computer stood still for {seconds} s. Going on."
            self.activity.tell("warning", text, seconds=f"{late:.0f}")
        self._looked = self._clock().mono

    def _due(self) -> float | None:
        """When the loop has something to do by itself (monotonic s)."""
        times = [self._polls.deadline(), self.farm.deadline(), self._history_retry_at]
        times.append(self._look_after_store_at)
        if self._failing:
            times.append(self._retry_at)
        if self._may_speculate():
            times.append(self._speculate_at)
        return min((time for time in times if time is not None), default=None)

    def _may_speculate(self) -> bool:
        job = self.farm.job
        if job is None or job.settled or not job.active:
            return False
        return self._polls.anybody(WORK)

    def _answer_waiting(self, now: Now, everybody: bool) -> list[tuple]:
        """Ask some of those again for whom there may be news, or whose time is over."""
        if self._wake or everybody:
            self._wake = False
            self._polls.wake(WORK, WATCH)
        if now.mono >= self._speculate_at and self._may_speculate():
            self._speculate_at = now.mono + SPECULATE_CHECK_S
            self._polls.wake(WORK)
        self._polls.wake_overdue(now.mono)
        answers = []
        for who, held in self._polls.take(None if everybody else ASKED_AT_ONCE):
            answer, error = self._handle(held.question, now)
            over = everybody or now.mono >= held.until
            if error is None and not answer.news and not over:
                continue
            self._polls.release(who)
            if error is None and answer.lease is not None:
                self._promises.append((held.done, answer))
            else:
                answers.append((held.done, answer, error))
        self._collect()
        return answers

    def _commit(self) -> None:
        with self._changed:
            if self._failing and self._clock().mono < self._retry_at and not self._closing:
                return
            is_due = self._clock().mono >= self._look_after_store_at or bool(self._failing)
            if is_due or self._closing:
                self._keep_past()
            operations, self._operations = self._operations, {}
            promises, self._promises = self._promises, []
            self._committing = bool(operations)
        error: Exception | None = None
        if is_due:
            self.free_room = self._free_room()
        if operations or is_due:
            try:
                self._write(operations)
            except StoreError as refused:
                text = "{problem} Nothing was accepted; try again in a moment."
                error = Refused(503, *said(text, {"problem": refused}))
        with self._changed:
            self._committing = False
            if is_due or error:
                self._look_after_store_at = self._clock().mono + LOOK_AFTER_STORE_S
            self._note_commit(error, operations)
        for done, result in promises:
            _answer(done, None if error else result, error)

    def _write(self, operations: dict) -> None:
        """Raises StoreError: nothing was written."""
        try:
            self._store.commit(operations.values())
        except Displaced:
            with self._changed:
                farm = self.farm
                asleep = farm.sleepers.asleep.values()
                rows = list(everything(farm.job, farm.queue, farm.paused_workers, asleep))
                next_job_id = self.farm.next_job_id
            self._store.rewrite(rows, next_job_id)
            self._past = ()
            self.complain(self._store.complaint)

    def _note_commit(self, error: Exception | None, operations: dict) -> None:
        if error is not None:
            self._operations = {**operations, **self._operations}
            self._retry_at = self._clock().mono + RETRY_S
            if not self._failing:
                text = "{problem} The farm waits until it can."
                self.activity.tell("error", text, alert=True, problem=error)
                self._news.append(News("disk_full", "error", text, {"problem": error}))
            self._failing = str(error)
        elif self._failing:
            self._failing = ""
            self.activity.tell("success", "The farm's database can be written again.", alert=True)
        if self._promises:
            self._kick()

    def _post_news(self) -> None:
        """Before the history is written: a job that is over ends once more after a crash, and is
        told of again."""
        with self._changed:
            news, self._news = self._news, []
        if not news:
            return
        try:
            self.post(news)
        except Exception:  # the farm would end, and do so again when it is started anew
            log.exception("News could not be passed on for messages; the farm goes on")

    def _do_chores(self) -> None:
        with self._changed:
            chores, self._chores = self._chores, []
        for work, done in chores:
            try:
                result, error = work(), None
            except StoreError as refused:
                result, error = None, Refused(503, str(refused), refused.spanish)
            except Exception as problem:  # whoever asked is told, and a mistake of ours logged
                result, error = None, problem
            _answer(done, result, error)

    def _write_history(self) -> None:
        """CONFIG: first the record to the history, then the job goes, on to FREE."""
        with self._changed:
            waits = self._history_retry_at is not None and not self._closing
            if waits and self._clock().mono < self._history_retry_at:
                return
            records, self._records = self._records, []
        if not records:
            return
        try:
            for record in records:
                self.history.add(record)
        except StoreError as refused:
            with self._changed:
                if self._history_retry_at is None:
                    text = "{problem} The farm waits in CONFIG."
                    self.activity.tell("error", text, alert=True, problem=refused)
                    self._news.append(News("disk_full", "error", text, {"problem": refused}))
                self._records = records
                self._history_retry_at = self._clock().mono + RETRY_S
            return
        if self.history.moved_to:
            values = {"kept": history.RECORDS_KEPT, "file": self.history.moved_to}
            text = "The history keeps the newest {kept} jobs. Older ones are now in {file}."
            self.activity.tell("info", text, alert=True, **values)
            self.history.moved_to = ""
        with self._changed:
            self._history_retry_at = None
            if self.farm.state == CONFIG:
                self.farm.handle(HistoryWritten(), self._clock())
            self._collect()
            self._kick()

    # -- effects -------------------------------------------------------------------------------

    def _collect(self) -> None:
        """Turn the farm's effects into rows to write, lines, and wake-ups."""
        for effect in self.farm.take_effects():
            carry_out = _EFFECTS.get(type(effect))
            if carry_out is None:  # said aloud, for the farm must go on
                log.error("Nobody carries out %s: a mistake in this release.", effect)
                continue
            carry_out(self, effect)

    def _tell(self, effect: Tell) -> None:
        self.activity.tell(effect.level, effect.text, effect.alert, **effect.values)

    def _keep_news(self, effect: News) -> None:
        self._news.append(effect)
        self._kick()

    def _tell_error(self, effect: TellError) -> None:
        self.activity.error(effect.worker, effect.error, effect.frame)

    def _wake_those_who_wait(self, effect: Wake) -> None:
        self._wake = True

    def _drop_strips(self, effect: DropStrips) -> None:
        for forget in self.drop_strips:
            forget(*effect)

    def _wake_up(self, effect: MagicPacket) -> None:
        """Soon, and not while all others wait."""

        def sent(result: object, problem: Exception | None) -> None:
            if problem is not None:
                text = "{worker} cannot be woken: {problem}"
                values = {"worker": effect.sleeper.name, "problem": problem}
                self.activity.tell("warning", text, alert=True, **values)

        self.chore(lambda: self.send_magic(effect.sleeper), sent)

    def _keep_record(self, effect: WriteHistory) -> None:
        self._records.append(history.record_of(effect.job, effect.ended))

    def _keep_row(self, effect: object) -> None:
        self._keep(operation(effect))

    def _keep(self, row: Operation) -> None:
        key = (row.table, row.key)
        self._operations.pop(key, None)  # the newest values, and in the order of the last change
        self._operations[key] = row

    def _keep_past(self) -> None:
        """Workers, alerts and errors, where there is something new to know of them."""
        farm, now = self.farm, self._clock().mono
        left = past.workers_of(farm.offline.values(), farm.workers.values())
        lines = self.activity.past()
        found = past.without_times(left), *(kind[-1:] for kind in lines)
        is_late = self._closing or now >= self._past_at + PAST_EVERY_S
        if found != self._past or (is_late and farm.workers):
            self._past, self._past_at = found, now
            self._keep(past.operation(left, *lines))

    def _kick(self) -> None:
        if not self._kicked:
            self._kicked = True
            self._changed.notify_all()

    def _kick_if_due_sooner(self) -> None:
        """The loop may sleep past what is now due."""
        due = self._due()
        if due is not None and due < self._sleeps_until:
            self._kick()

    def _restore(self) -> None:
        """Take up what the last manager left. A job that reached the history is over.

        It may still be stored as queued: the history may have been written while the disk was too
        full for the database.
        """
        now = self._clock()
        stored = self._store.load(now.mono)
        jobs = [job for job in (stored.running, *stored.queue) if job is not None]
        over = {job.id for job in jobs if self.history.find(job.id) is not None}
        running = None if stored.running and stored.running.id in over else stored.running
        queue = [job for job in stored.queue if job.id not in over]
        next_id = max(stored.next_job_id, self.history.highest_id + 1)
        left, *lines = past.read(stored.past)
        self.activity.take_up_past(*lines)
        for complaint in (self._store.complaint, self.history.complaint):
            if complaint:
                self.complain(complaint)
        self.passed_over = stored.passed_over
        if self.passed_over:
            numbers = ", ".join(map(str, self.passed_over))
            text = "These jobs wait for a newer release of the manager, which queued them: {jobs}."
            self.activity.tell("warning", text, alert=True, jobs=numbers)
        kept = stored.paused_workers, stored.sleepers, tuple(left)
        self.farm.handle(Restore(running, queue, next_id, *kept), now)
        for job_id in over:
            self._keep(drop(job_id))
        self._collect()


def _answer(done: Done, result: object, error: Exception | None) -> None:
    """Tell one asker; what goes wrong with one must not keep the others waiting."""
    try:
        done(result, error)
    except Exception:
        log.exception("An answer could not be given")


def _ignore(result: object, error: Exception | None) -> None:
    """For events nobody waits for."""


def _nothing() -> None:
    """For requests that are answered already."""


_EFFECTS = {
    Tell: Service._tell,
    News: Service._keep_news,
    TellError: Service._tell_error,
    Wake: Service._wake_those_who_wait,
    WriteHistory: Service._keep_record,
    DropStrips: Service._drop_strips,
    MagicPacket: Service._wake_up,
    **dict.fromkeys(SAVES, Service._keep_row),
}
