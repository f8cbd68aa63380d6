"""The work thread: asks for a task, does it, reports it, and asks again.

Rules kept here:
 1. No sleep stands between tasks: the reply to a report brings the next one.
 2. A result is on disk before it is reported, and is reported before anything new is asked for.
 3. A task that this worker cannot do is reported as failed, with a sentence; never left alone.
 4. A mistake of ours is a sentence, said once a job, and work goes on.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Mapping
from typing import Any, Callable

import replies
import reports
import session as ses
from client import Channel, Interrupted, Refused, Unavailable, pauses
from guard import Guard
from notices import Notices
from rendering.job import COLOURS, COPIES, STATES, TEST
from results import Results
from sender import Sender
from shared_renderer import READ, SharedRenderer
from shared_session import SharedSession
from speech import ERROR, WARNING

WAIT_S = 20.0  # how long the manager may hold a question; it allows 25
GRACE_S = 4.0
LAST_DELIVERY_S = 5.0  # when leaving politely
QUICK_ANSWER_S = 0.05  # a patient question that is answered sooner was not held
NOT_YET_S = 1.0  # between two looks whether the manager lets us in; it is told at once anyway
BLENDER_AGAIN_S = 10.0


class Pause:
    """Ends after its time, or as soon as another thread calls `end`."""

    def __init__(self) -> None:
        self._ended = threading.Event()

    def wait(self, seconds: float) -> None:
        self._ended.wait(seconds)
        self._ended.clear()

    def end(self) -> None:
        self._ended.set()


class Asking:
    """The questions of the work thread, which other threads may cut short."""

    def __init__(self, channel: Channel, session: SharedSession, who: Mapping[str, Any]) -> None:
        self._channel, self._session, self._who = channel, session, who
        self.gives_back: str | None = None  # a lease that is another worker's to do
        self._lock = threading.Lock()  # over the next one, and over cutting it short
        self._under_way = False

    def cut_short(self) -> None:
        """From any thread: there is news that the question under way may be waiting past."""
        with self._lock:
            if self._under_way:
                self._channel.interrupt()

    def ask(self) -> tuple[dict[str, Any], ses.Question] | None:
        """Ask for a task; None when there is something else to do first, or the question was cut
        short.

        Raises:
            Refused, Unavailable: as the Channel.
        """
        self._begin()
        try:
            question = self._session.question()  # only now: what comes later cuts it short
            if question is None:
                return None
            query = {**self._who, "can": ",".join(ABLE), "wait": WAIT_S if question.wait else None}
            query["gives_back"] = self.gives_back
            reply = self._channel.get("/job", query, WAIT_S + GRACE_S)
            self.gives_back = None
            return reply, question
        except Interrupted:
            return None
        finally:
            self._end()

    def _begin(self) -> None:
        with self._lock:
            self._under_way = True
            self._channel.resume()

    def _end(self) -> None:
        with self._lock:
            self._under_way = False
            self._channel.resume()


class WorkThread(threading.Thread):
    """Carries the session's instructions out, one after the other, until it has ended."""

    def __init__(
        self,
        session: SharedSession,
        renderer: SharedRenderer,
        results: Results,
        asking: Asking,
        sender: Sender,
        notices: Notices,
        guard: Guard,
        *,
        name: str,
        admitted: threading.Event,
        read: Callable[[Mapping[str, Any], int], ses.Answer],
        find_renderer: Callable[[], Any],
        begin: Callable[[], None],
        beat_now: Callable[[], None],
        lease_ended: Callable[[], None],
        on_ready: Callable[[], None],
        end: Callable[[int], None],
    ) -> None:
        """
        Args:
            name: the worker's, for previews.
            admitted: set while the manager lets this worker in.
            read: makes an answer of a reply to GET /job and the session's version at the question.
            find_renderer: a rendering.renderer.Renderer, or None while there is no Blender here.
            begin: starts the other threads, when results of an earlier process are delivered.
            beat_now: has a heartbeat sent at once.
            lease_ended: the task in hand has ended, so nobody need ask about it any more.
            on_ready: the manager and a Blender are found.
            end: everything is over; receives the exit code.
        """
        super().__init__(name="work", daemon=True)
        self._session, self._renderer, self._results = session, renderer, results
        self._asking, self._sender = asking, sender
        self._notices, self._console, self._guard = notices, notices.console, guard
        self._worker, self._admitted, self._read = name, admitted, read
        self._find_renderer, self._begin, self._on_ready = find_renderer, begin, on_ready
        self._beat_now, self._lease_ended, self._end = beat_now, lease_ended, end
        self._pause = Pause()
        self._tries = pauses()
        self._ready = False
        self._stop_now = False
        self._over = False

    def look_up(self) -> None:
        """From any thread: see what is new instead of pausing, or of waiting for an answer."""
        self._asking.cut_short()
        self._pause.end()

    def stop_now(self) -> None:
        """From any thread: leave without waiting for the manager to take what is left."""
        self._stop_now = True

    def run(self) -> None:
        self._guard(self._deliver)  # before a heartbeat frees the tasks that we have results of
        self._begin()
        while not self._over:
            if not self._guard(self._step):
                self._pause.wait(NOT_YET_S)

    def _step(self) -> None:
        instruction = self._session.next_instruction()
        if instruction is not None:
            _CARRY_OUT[type(instruction)](self, instruction)
        elif len(self._results):
            if not self._deliver(self._take_next):
                self._pause.wait(next(self._tries))
        elif self._renderer.renderer is None and not self._have_renderer():
            self._pause.wait(BLENDER_AGAIN_S)
        elif not self._admitted.is_set():
            self._pause.wait(NOT_YET_S)
        elif not self._ready:
            self._ready = True
            self._on_ready()
        else:
            self._ask()

    def _have_renderer(self) -> bool:
        self._renderer.renderer = self._find_renderer()
        if self._renderer.renderer is None:
            return False
        self._beat_now()  # the version and the devices are news
        return True

    # --- asking -------------------------------------------------------------------------------

    def _ask(self) -> None:
        began = time.monotonic()
        try:
            asked = self._asking.ask()
        except (Refused, Unavailable) as problem:
            # That nobody answers is the heartbeat's to tell.
            self._console.note(f"GET /job: {problem}")
            if isinstance(problem, Refused):
                self._beat_now()  # the manager does not know us (any more): this changes that
            self._pause.wait(next(self._tries))
            return
        if asked is None:
            return
        reply, question = asked
        if not self._take(reply, question.asked):
            self._pause.wait(next(self._tries))
        elif not len(self._results):
            self._slow_down(question, time.monotonic() - began)

    def _take(self, reply: Mapping[str, Any], asked: int) -> bool:
        """Bring a reply to GET /job to the session; False when it makes no sense at all.

        A task that cannot be done ends here, as a failed attempt.
        """
        try:
            answer = self._read(reply, asked)
            if answer.work is not None and self._results.is_hopeless(answer.work.lease):
                raise replies.BadReply(
                    "The manager refuses every result of a task that it hands out again and again. "
                    "Update the manager and this worker to the same release."
                )
            self._session.dispatch(answer)
        except replies.BadLease as problem:
            broken = reports.Broken(str(problem), unable=True)
            self._notices.ended(problem.work, "failed", broken, None)
            self._results.keep(problem.work, broken)
        except replies.BadReply as problem:
            self._console.note(f"GET /job: {problem}")
            self._notices.once("{text}", ERROR, text=problem)
            return False
        return True

    @property
    def _take_next(self) -> Callable[[Mapping[str, Any], int], bool] | None:
        """Takes the task that comes with the reply to a report; None while no Blender could do it,
        as when what an earlier process had rendered goes out first."""
        return self._take if self._renderer.renderer is not None else None

    def _slow_down(self, question: ses.Question, took_s: float) -> None:
        """A manager that does not hold a patient question must not be asked without end."""
        news = self._session.is_news(question.asked)
        if question.wait and not news and took_s < QUICK_ANSWER_S:
            self._pause.wait(next(self._tries))
        else:
            self._tries = pauses()

    # --- tasks --------------------------------------------------------------------------------

    def _perform(self, instruction: ses.Perform) -> None:
        work = instruction.work
        self._renderer.progress = None
        self._notices.begins(work)
        unwanted = self._session.stopping
        result = None if unwanted else self._result(work)
        kind = result.result if result else "stopped"
        if result and kind != "stopped":
            self._results.keep(work, result)
        if kind == "stopped" and self._session.stopping == ses.GIVEN_BACK:
            self._asking.gives_back = work.lease
        self._notices.ended(work, kind, result, self._session.stopping)
        self._renderer.finished(ses.TaskFinished(work.lease, kind))
        self._lease_ended()
        if result:
            self._send_preview(work, result)

    def _result(self, work: ses.Work) -> Any:
        """How the task ended. What does it promises to raise nothing: otherwise it has failed."""
        try:
            return _DO[work.task.step](self, work.task)
        except Exception as problem:
            self._console.note(traceback.format_exc())
            return reports.Broken(f"The worker itself broke: {type(problem).__name__}: {problem}")

    def _frame(self, task: ses.Task) -> Any:
        return self._renderer.renderer.render(task.job, task.frame)

    def _video(self, task: ses.Task) -> Any:
        return self._renderer.renderer.film(task.job, task.parameters)

    def _strip(self, task: ses.Task) -> Any:
        return self._renderer.renderer.strip(task.job, task.parameters)

    def _assemble(self, task: ses.Task) -> Any:
        return self._renderer.renderer.assemble(task.job, task.parameters)

    def _send_preview(self, work: ses.Work, result: Any) -> None:
        query = {"worker": self._worker, "job_id": work.job.job_id}
        query.update(frame=work.task.frame, lease=work.lease)
        if work.task.step == ses.STRIPS:  # a manager that knows no such picture refuses the lease
            query["part"] = work.task.parameters.get("part")
        if result.late_preview:
            result.late_preview.then(lambda picture: self._sender.preview(query, picture))

    def _report(self, instruction: ses.Report) -> None:
        if not self._deliver(self._take_next if instruction.want_next else None):
            self._console.say(
                "The result of {task} cannot be delivered now; it is kept and delivered later.",
                WARNING,
                task=instruction.work.task.name,
            )

    def _deliver(self, take_next: Callable[[Mapping[str, Any], int], Any] | None = None) -> bool:
        """Report what waits; False when the manager is not there."""
        sent = self._results.deliver(take_next)
        if sent.answered:
            self._tries = pauses()
        return sent.delivered

    # --- Blender ------------------------------------------------------------------------------

    def _prepare(self, instruction: ses.Prepare) -> None:
        if self._renderer.renderer is not None:
            self._renderer.renderer.prepare(instruction.job)

    def _fetch_ahead(self, instruction: ses.FetchAhead) -> None:
        if self._renderer.renderer is not None:
            self._renderer.renderer.fetch_ahead(instruction.job)

    def _end_job(self, _instruction: ses.EndJob) -> None:
        if self._renderer.renderer is not None:
            self._renderer.renderer.end_job()

    def _close_blender(self, _instruction: ses.CloseBlender) -> None:
        if self._renderer.renderer is not None:
            self._renderer.renderer.close()

    def _finish(self, instruction: ses.End) -> None:
        """Deliver what can be delivered, let Blender go, say goodbye."""
        deadline = time.monotonic() + (0.0 if self._stop_now else LAST_DELIVERY_S)
        while not self._stop_now and len(self._results) and time.monotonic() < deadline:
            if not self._deliver():
                self._pause.wait(next(self._tries))
        if self._renderer.renderer is not None:
            self._renderer.renderer.close(now=True)
        self._over = True
        self._end(instruction.exit_code)


_CARRY_OUT = {
    ses.Perform: WorkThread._perform,
    ses.Report: WorkThread._report,
    ses.Prepare: WorkThread._prepare,
    ses.FetchAhead: WorkThread._fetch_ahead,
    ses.EndJob: WorkThread._end_job,
    ses.CloseBlender: WorkThread._close_blender,
    ses.End: WorkThread._finish,
}
_DO = {
    ses.FRAMES: WorkThread._frame,
    ses.VIDEO: WorkThread._video,
    ses.STRIPS: WorkThread._strip,
    ses.ASSEMBLE: WorkThread._assemble,
}
CAN = tuple(_DO)  # the steps whose tasks this worker does; the manager is told
# and that it fetches a project that was sent, with its colours, reads what a .blend says, makes
# tests, and heeds the state of a .blend of which strips are wanted
ABLE = (*CAN, COPIES, COLOURS, READ, TEST, STATES)
