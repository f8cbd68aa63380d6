"""One worker at work: the session's instructions carried out, its events brought to it.

Threads: `work` here asks, renders and reports; heartbeat, news and courier are in background.py;
the main thread (worker.py) waits for signals and calls `leave`.

Rules kept here:
 1. One lock around the session; never held over a request, a render or a file.
 2. No sleep stands between frames: the reply to a report brings the next frame.
 3. A result is on disk before it is reported, and is reported before anything new is asked for.
 4. Trouble is a sentence, said once a job, on the console and in the manager's log; work goes on.
"""

from __future__ import annotations

import collections
import threading
import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable

import machine
import replies
import reports
import session as ses
from background import Courier, Heartbeat, News
from client import Channel, Interrupted, Refused, Unavailable, pauses
from notices import Teller
from outbox import Outbox
from speech import ERROR, WARNING, Console

WAIT_S = 20.0  # how long the manager may hold a question; it allows 25
GRACE_S = 4.0
REPORT_DEADLINE_S = 4.0
LAST_DELIVERY_S = 5.0  # when leaving politely
QUICK_ANSWER_S = 0.05  # a patient question that is answered sooner was not held
NOT_YET_S = 1.0  # between two looks whether the manager lets us in; it is told at once anyway
BLENDER_AGAIN_S = 10.0

NAME_TAKEN = 409
NAME_TRIES = 4  # refusals; the manager forgets a silent process after half as long
NO_SUCH_FRAME = (404, 409)
MAX_REFUSED = 3  # results of one lease, before it is rendered no more
LEASES_REMEMBERED = 1000
KEEP_RESULT = (401, 403, 421, 429)  # the worker is refused, not its result


@dataclass(frozen=True)
class Identity:
    name: str
    instance: str  # random, new with each process
    replaces: str | None  # the instance of a process under this name that is known to be dead
    version: str


@dataclass(frozen=True)
class Tools:
    """What the node works with; tests give it something else."""

    console: Console
    outbox: Outbox
    channel: Callable[[], Channel]  # a new connection to the manager
    make_job: Callable[..., Any]  # blender.Job
    find_renderer: Callable[[Node], Any]  # a blender.Renderer, or None: no Blender here
    on_ready: Callable[[], None] = lambda: None  # the manager and a Blender are found
    on_name_taken: Callable[[], None] = lambda: None  # refused for longer than an accident takes


class Node:
    """Runs from `start` until somebody or the manager wants it to leave; then has `exit_code`."""

    def __init__(self, identity: Identity, tools: Tools) -> None:
        self.identity, self.console = identity, tools.console
        self.who = {"worker": identity.name, "instance": identity.instance}
        self.finished = threading.Event()
        self.exit_code = ses.EXIT_OK
        self._tools, self._outbox = tools, tools.outbox
        self._session = ses.Session()
        self._changed = threading.Condition()  # its lock guards the session and the next few
        self._todo: collections.deque[ses.Instruction] = collections.deque()
        self._asking = False
        self._stop_now = False
        self._replaces = identity.replaces
        self._want_log = False
        self._welcomed = self._commanded = self._ready = False
        self._refusals = 0
        self._refused: collections.Counter[Any] = collections.Counter()  # results, by lease
        self._accepted = threading.Event()  # the manager lets this worker in
        self._nudge = threading.Event()  # ends a pause of the work thread
        self._tries = pauses()
        self._stopper = threading.Lock()  # so that a stop never hits the next frame
        self._progress: Any = None
        self._renderer: Any = None
        self._load = machine.Load()
        self._about = machine.describe()
        self._channel = tools.channel()
        self._news_channel = tools.channel()
        self._heartbeat = Heartbeat(self, tools.channel())
        self._courier = Courier(tools.channel())
        self.teller = Teller(tools.console, identity.name, self._courier.trouble)
        self._work = threading.Thread(target=self._run, name="work", daemon=True)

    def start(self) -> None:
        self._work.start()

    def leave(self, now: bool = False, exit_code: int = ses.EXIT_OK) -> int | None:
        """End after the frame in hand, or now. Returns that frame's number, if there is one."""
        with self._changed:
            self._stop_now = self._stop_now or now
            work = self._session.work
        self.dispatch(ses.Leave(now, exit_code))
        self._look_up()
        return work.frame if work else None

    # --- the session --------------------------------------------------------------------------

    def dispatch(self, event: ses.Event) -> None:
        """Bring an event to the session; carry out at once, or leave to the work thread."""
        urgent: list[ses.Instruction] = []
        with self._changed:
            before = self._session.state, self._session.job_id
            try:
                instructions = self._session.handle(event)
            except ses.IllegalEvent as problem:
                self.console.note(f"ignored {type(event).__name__}: {problem}")
                return
            for instruction in instructions:
                at_once = isinstance(instruction, (ses.StopRender, ses.SendHeartbeat))
                (urgent if at_once else self._todo).append(instruction)
            after = self._session.state, self._session.job_id
            self._changed.notify_all()
        self.teller.state(before, after)
        for instruction in urgent:
            if isinstance(instruction, ses.SendHeartbeat):
                self._heartbeat.beat_now()
            else:
                self.stop_rendering()
                self._news_channel.interrupt()  # its thread repeats the stop until it is heard

    def stop_rendering(self) -> bool:
        """Stop the renderer if the frame in hand is to be stopped; is it?"""
        with self._stopper:
            with self._changed:
                wanted = self._session.stopping is not None
            if wanted and self._renderer is not None:
                self._renderer.stop()
            return wanted

    def _look_up(self) -> None:
        """Let the work thread see what is new: end its pause, or the question it waits with."""
        with self._changed:
            if self._asking:
                self._channel.interrupt()
        self._nudge.set()

    # --- the work thread ----------------------------------------------------------------------

    def _run(self) -> None:
        self._guarded(self._deliver)  # before a heartbeat frees what we have a result for
        self._heartbeat.start()
        News(self, self._news_channel).start()
        self._courier.start()
        while not self.finished.is_set():
            self._guarded(self._step)

    def _guarded(self, step: Callable[[], Any]) -> None:
        try:
            step()
        except Exception as problem:  # a mistake of ours must not end a night's work
            self.console.note(traceback.format_exc())
            self.teller.trouble(
                "Unexpected trouble ({problem}); going on. The log has the details.",
                ERROR,
                problem=f"{type(problem).__name__}: {problem}",
            )
            self._pause(NOT_YET_S)

    def _step(self) -> None:
        with self._changed:
            instruction = self._todo.popleft() if self._todo else None
        if instruction is not None:
            _PERFORM[type(instruction)](self, instruction)
        elif len(self._outbox):
            if not self._deliver(want_next=True):
                self._pause(next(self._tries))
        elif self._renderer is None and not self._have_renderer():
            self._pause(BLENDER_AGAIN_S)
        elif not self._accepted.is_set():
            self._pause(NOT_YET_S)
        elif not self._ready:
            self._ready = True
            self._tools.on_ready()
        else:
            self._ask()

    def _pause(self, seconds: float) -> None:
        """Until the time is over or somebody calls `_look_up`."""
        self._nudge.wait(seconds)
        self._nudge.clear()

    def _have_renderer(self) -> bool:
        self._renderer = self._tools.find_renderer(self)
        if self._renderer is not None:
            self._heartbeat.beat_now()  # the version and the devices are news
        return self._renderer is not None

    # --- asking -------------------------------------------------------------------------------

    def _ask(self) -> None:
        with self._changed:
            if self._todo or self._session.ended:
                return
            self._asking = True
            self._channel.resume()
            question = self._session.question()
        query = {**self.who, "wait": WAIT_S if question.wait else None}
        began = time.monotonic()
        try:
            reply = self._channel.get("/job", query, WAIT_S + GRACE_S)
            answer = self._read(reply, question.asked)
        except Interrupted:
            return
        except replies.BadLease as problem:
            self._fail(problem)
            return
        except (Refused, Unavailable, replies.BadReply) as problem:
            self._not_given(problem)
            return
        finally:
            with self._changed:
                self._asking = False
                self._channel.resume()
        self.dispatch(answer)
        self._slow_down(question, time.monotonic() - began)

    def _read(self, reply: Mapping[str, Any], asked: int) -> ses.Answer:
        """Raises BadReply, also for a lease whose results the manager refuses again and again."""
        answer = replies.job_answer(reply, asked, self._tools.make_job)
        if answer.lease is not None and self._refused[answer.lease] >= MAX_REFUSED:
            raise replies.BadReply(
                "The manager refuses every result of a frame that it hands out again. Bring manager"
                " and worker to the same release."
            )
        return answer

    def _fail(self, problem: replies.BadLease) -> None:
        """A lease that cannot be rendered ends as a failed attempt."""
        identity, work = self.identity, problem.work
        self.console.say(
            "Frame {frame}: failed. {error}", ERROR, frame=work.frame, error=str(problem)
        )
        broken = reports.Broken(str(problem))
        self._keep(reports.frame_report(identity.name, identity.instance, work, broken))

    def _not_given(self, problem: Exception) -> None:
        """No answer is the heartbeat's to tell; a strange one nobody else sees."""
        self.console.note(f"GET /job: {problem}")
        if isinstance(problem, replies.BadReply):
            self.teller.trouble("{text}", ERROR, text=problem)
        elif isinstance(problem, Refused):
            self._heartbeat.beat_now()  # it does not know us (any more): this changes that
        self._pause(next(self._tries))

    def _slow_down(self, question: ses.Question, took_s: float) -> None:
        """A manager that does not hold a patient question must not be asked without end."""
        with self._changed:
            news = self._session.version != question.asked or bool(self._todo)
        if question.wait and not news and took_s < QUICK_ANSWER_S:
            self._pause(next(self._tries))
        else:
            self._tries = pauses()

    # --- rendering and reporting --------------------------------------------------------------

    def _render(self, instruction: ses.Render) -> None:
        work = instruction.work
        self._progress = None
        self.teller.frame(work)
        with self._changed:
            unwanted = self._session.stopping
        result = None if unwanted else self._picture(work)
        kind = result.result if result else "stopped"
        if result and kind != "stopped":
            self._keep(
                reports.frame_report(self.identity.name, self.identity.instance, work, result)
            )
        with self._changed:
            reason = self._session.stopping
        self.teller.result(work, kind, result, reason)
        with self._stopper:
            self.dispatch(ses.FrameFinished(work.lease, kind))
        self._news_channel.interrupt()
        if result:
            self._send_preview(work, result)

    def _send_preview(self, work: ses.Work, result: Any) -> None:
        query = {"worker": self.identity.name, "job_id": work.job.job_id}
        query.update(frame=work.frame, lease=work.lease)
        if result.preview:
            self._courier.preview(query, result.preview)
        elif result.late_preview:  # would have held up the next frame
            result.late_preview.then(lambda picture: self._courier.preview(query, picture))

    def _picture(self, work: ses.Work) -> Any:
        """The renderer's result; it promises to raise nothing: a broken promise is a failure."""
        try:
            return self._renderer.render(work.job, work.frame)
        except Exception as problem:
            self.console.note(traceback.format_exc())
            return reports.Broken(f"The worker itself broke: {type(problem).__name__}: {problem}")

    def _keep(self, report: Mapping[str, Any]) -> None:
        problem = self._outbox.put(report)
        if problem is not None:
            self.teller.trouble(
                "Results cannot be kept on this disk ({reason}). Make room in {folder}; until then "
                "a result that cannot be delivered is lost when the worker ends.",
                ERROR,
                reason=problem.strerror or problem,
                folder=self._outbox.folder,
            )

    def _report(self, instruction: ses.Report) -> None:
        if not self._deliver(instruction.want_next):
            self.console.say(
                "The result of frame {frame} cannot be delivered now; it is kept and delivered "
                "later.",
                WARNING,
                frame=instruction.work.frame,
            )

    def _deliver(self, want_next: bool = False) -> bool:
        """Report what is in the outbox, oldest first; False when the manager is not there."""
        with self._changed:
            want_next = want_next and not self._session.ended
        for key, report in self._outbox.waiting():
            last = len(self._outbox) == 1
            with self._changed:
                asked = self._session.version
            body = {**report, "next": True} if want_next and last else report
            try:
                reply = self._channel.post("/report_frame", body, REPORT_DEADLINE_S)
            except Refused as problem:
                if problem.status in KEEP_RESULT:
                    return False
                self._not_wanted(report, problem)
                reply = {}
            except Unavailable as problem:
                self.console.note(f"POST /report_frame: {problem}")
                return False
            self._outbox.remove(key)
            self._tries = pauses()
            if reply.get("accepted") is False:
                self.console.note(f"frame {report.get('frame')}: {reply.get('reason')}")
            if isinstance(reply.get("next"), Mapping):
                self._take_next(reply["next"], asked)
        return True

    def _take_next(self, reply: Mapping[str, Any], asked: int) -> None:
        try:
            self.dispatch(self._read(reply, asked))
        except replies.BadLease as problem:
            self._fail(problem)
        except replies.BadReply as problem:
            self.teller.trouble("{text}", ERROR, text=problem)

    def _not_wanted(self, report: Mapping[str, Any], problem: Refused) -> None:
        """A job that is over wants no result; one in the wrong form is reported as a failure."""
        self.console.say(
            "The manager does not want the result of frame {frame}: {reason}",
            WARNING,
            frame=report.get("frame"),
            reason=str(problem),
        )
        if len(self._refused) >= LEASES_REMEMBERED:
            self._refused.clear()
        self._refused[report.get("lease")] += 1
        instead = reports.instead_of(report, str(problem))
        if instead is not None and problem.status not in NO_SUCH_FRAME:
            self._keep(instead)

    def _prepare(self, instruction: ses.Prepare) -> None:
        self._renderer.prepare(instruction.job)

    def _end_job(self, _instruction: ses.EndJob) -> None:
        if self._renderer is not None:
            self._renderer.end_job()

    def _close_blender(self, _instruction: ses.CloseBlender) -> None:
        if self._renderer is not None:
            self._renderer.close()

    def _finish(self, instruction: ses.End) -> None:
        """Deliver what can be delivered, let Blender go, say goodbye."""
        deadline = time.monotonic() + (0.0 if self._stop_now else LAST_DELIVERY_S)
        while not self._stop_now and len(self._outbox) and time.monotonic() < deadline:
            if not self._deliver():
                self._pause(next(self._tries))
        if self._renderer is not None:
            self._renderer.close(now=True)
        self._heartbeat.goodbye()
        self.exit_code = instruction.exit_code
        self.finished.set()

    # --- what the background threads ask and tell ---------------------------------------------

    def heartbeat(self) -> tuple[dict[str, Any], int]:
        """The body of the next heartbeat, and the session's version in it."""
        load = self._load.sample()
        with self._changed:
            body = reports.heartbeat(self._session, self._progress)
            asked = self._session.version
            renderer, want_log = self._renderer, self._want_log
        body.update(
            name=self.identity.name,
            instance=self.identity.instance,
            version=self.identity.version,
            system_info={
                **self._about,
                **load,
                "blender_version": renderer.blender_version if renderer else "",
                "render_devices": list(renderer.devices) if renderer else [],
            },
        )
        if self._replaces:
            body["replaces"] = self._replaces
        if want_log and renderer:
            body["log_tail"] = reports.clip(renderer.log_tail(reports.MAX_LOG_LINES))
        return body, asked

    def heard(self, reply: Mapping[str, Any], asked: int) -> None:
        """The manager has answered a heartbeat.

        Raises:
            BadReply: that was no manager.
        """
        answer = replies.heartbeat_answer(reply, asked)
        self._want_log = reply.get("want_log") is True
        self._replaces, self._refusals = None, 0
        if self.teller.end_of_silence() and self._welcomed:
            self.console.say("The manager is back.")
            self._look_up()
        if not self._welcomed:
            self._welcomed = True
            self.console.say("Connected to the manager at {address}.", address=self._channel.where)
            self.console.say("Waiting for work.")
        self.dispatch(answer)
        if answer.command and not self._commanded:
            self._commanded = True
            self.console.say("The manager asks for a restart: after the frame in hand.")
            self._look_up()
        if not self._accepted.is_set():
            self._accepted.set()
            self._look_up()

    def refused(self, problem: Refused) -> None:
        """The manager does not let this worker in, and says why."""
        self._accepted.clear()
        self.teller.silence(
            "The manager refuses this worker: {reason} Trying again.", reason=problem
        )
        self.dispatch(ses.Refused())
        self._refusals += 1
        if problem.status == NAME_TAKEN and self._refusals == NAME_TRIES:
            self._tools.on_name_taken()

    def lost(self, problem: Exception, times: int) -> None:
        """The manager does not answer heartbeats, or not as one; once may be an accident."""
        self.console.note(f"heartbeat: {problem}")
        if self._welcomed and times < 2:
            return
        self.teller.silence(
            "{problem} Trying again; a frame under way goes on and its result is kept.",
            problem=problem,
        )

    def woke(self) -> None:
        """After a sleep of the computer: what hangs on old connections is asked anew."""
        self.console.note("woke up; asking anew")
        self._news_channel.interrupt()
        self._look_up()

    def on_progress(self, progress: Any) -> None:
        """From the renderer: how far the frame in hand is."""
        self._progress = progress

    def wait_for_lease(self) -> str:
        """Block until a frame is in hand; returns its lease."""
        with self._changed:
            self._changed.wait_for(lambda: self._session.work is not None)
            return self._session.work.lease

    def wait_for_change(self, lease: str, seconds: float) -> bool:
        """Is this lease no longer in hand? Waits that long for it to end."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._holds(lease), seconds)

    def news_question(self, lease: str, channel: Channel) -> int | None:
        """Make the channel ready to ask about this lease; None if it is no longer in hand."""
        with self._changed:
            if not self._holds(lease):
                return None
            channel.resume()
            return self._session.version

    def news(self, reply: Mapping[str, Any], asked: int) -> None:
        self.dispatch(replies.job_answer(reply, asked, self._tools.make_job))

    def _holds(self, lease: str) -> bool:
        return self._session.work is not None and self._session.work.lease == lease


_PERFORM = {
    ses.Render: Node._render,
    ses.Report: Node._report,
    ses.Prepare: Node._prepare,
    ses.EndJob: Node._end_job,
    ses.CloseBlender: Node._close_blender,
    ses.End: Node._finish,
}
