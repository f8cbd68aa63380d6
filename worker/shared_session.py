"""The worker's one session as its threads share it: events in, instructions out.

Rules kept here:
 1. One lock around the session; it is never held over a request, a render or a file.
 2. What cannot wait (a stop, a heartbeat) is carried out by the thread that brought the event; the
    rest waits in a queue for the work thread.
"""

from __future__ import annotations

import collections
import threading
from typing import Any, Callable

import reports
import session as ses
from notices import Notices

URGENT = (ses.StopWork, ses.SendHeartbeat)


class SharedSession:
    """A WorkerSession behind a lock. Every method may be called from every thread."""

    def __init__(self, notices: Notices, carry_out: Callable[[ses.Instruction], None]) -> None:
        """
        Args:
            carry_out: does an urgent instruction, in the thread that brought the event.
        """
        self._notices, self._carry_out = notices, carry_out
        self._session = ses.WorkerSession()
        self._changed = threading.Condition()  # its lock guards the session and the queue
        self._todo: collections.deque[ses.Instruction] = collections.deque()

    def dispatch(self, event: ses.Event) -> None:
        """Bring an event to the session and see to what follows; an illegal one is only logged."""
        urgent: list[ses.Instruction] = []
        with self._changed:
            before = self._session.state, self._session.job_id
            try:
                instructions = self._session.handle(event)
            except ses.IllegalEvent as problem:
                self._notices.console.note(f"ignored {type(event).__name__}: {problem}")
                return
            for instruction in instructions:
                (urgent if isinstance(instruction, URGENT) else self._todo).append(instruction)
            after = self._session.state, self._session.job_id
            self._changed.notify_all()
        self._notices.state(before, after)
        for instruction in urgent:
            self._carry_out(instruction)

    # --- for the work thread ------------------------------------------------------------------

    def next_instruction(self) -> ses.Instruction | None:
        """Take the oldest instruction out of the queue; None when it is empty."""
        with self._changed:
            return self._todo.popleft() if self._todo else None

    def question(self) -> ses.Question | None:
        """How to ask for work now; None when there is something else to do first."""
        with self._changed:
            return None if self._todo or self._session.ended else self._session.question()

    def is_news(self, version: int) -> bool:
        """Has anything changed since the session had this version?"""
        with self._changed:
            return self._session.version != version or bool(self._todo)

    @property
    def version(self) -> int:
        with self._changed:
            return self._session.version

    @property
    def ended(self) -> bool:
        with self._changed:
            return self._session.ended

    @property
    def work(self) -> ses.Work | None:
        """The task in hand."""
        with self._changed:
            return self._session.work

    @property
    def stopping(self) -> str | None:
        """Why the task in hand is to be stopped; None when it is not."""
        with self._changed:
            return self._session.stopping

    # --- for the heartbeat --------------------------------------------------------------------

    def heartbeat(self, progress: Any) -> tuple[dict[str, Any], int]:
        """What a heartbeat says of the session, and the session's version at that moment."""
        with self._changed:
            return reports.heartbeat(self._session, progress), self._session.version

    # --- for the lease watch ------------------------------------------------------------------

    def wait_for_lease(self) -> str:
        """Block until a task is in hand; returns its lease."""
        with self._changed:
            self._changed.wait_for(lambda: self._session.work is not None)
            assert self._session.work is not None
            return self._session.work.lease

    def wait_for_end(self, lease: str, seconds: float) -> bool:
        """Is this lease no longer in hand? Waits at most so many seconds for it to end."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._holds(lease), seconds)

    def if_held(self, lease: str, prepare: Callable[[], None]) -> int | None:
        """The session's version if this lease is in hand, else None; `prepare` is called before
        the lease can end."""
        with self._changed:
            if not self._holds(lease):
                return None
            prepare()
            return self._session.version

    def _holds(self, lease: str) -> bool:
        return self._session.work is not None and self._session.work.lease == lease
