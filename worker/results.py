"""Results on their way to the manager: kept on disk, sent oldest first, dropped once answered.

Rules kept here:
 1. A result is on disk before it is sent.
 2. The reply to the last one may bring the next task.
 3. A result that the manager does not take is not sent without end: where its form was refused, a
    failure is reported in its place, and a lease whose results are refused again and again is not
    worked for any more.
"""

from __future__ import annotations

import collections
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable

import reports
import session as ses
from client import Channel, Refused, Unavailable
from notices import Notices
from outbox import Outbox
from shared_session import SharedSession
from speech import ERROR, WARNING

DEADLINE_S = 4.0
NO_SUCH_TASK = (404, 409)
KEEP_RESULT = (401, 403, 421, 429)  # the worker is refused, not its result
MAX_REFUSED = 3  # results of one lease, before it is worked for no more
LEASES_REMEMBERED = 1000


@dataclass(frozen=True)
class Sent:
    """How `deliver` ended.

    Attributes:
        delivered: nothing is left to send; False when the manager is not there.
        answered: how many results it has answered.
    """

    delivered: bool
    answered: int


class Results:
    """The way from a finished task to the manager. One thread uses it: the work thread."""

    def __init__(
        self,
        name: str,
        outbox: Outbox,
        channel: Channel,
        session: SharedSession,
        notices: Notices,
    ) -> None:
        self._name = name
        self._outbox, self._channel, self._session = outbox, channel, session
        self._notices, self._console = notices, notices.console
        self._refused: collections.Counter[Any] = collections.Counter()  # results, by lease

    def __len__(self) -> int:
        return len(self._outbox)

    def keep(self, work: ses.Work, result: Any) -> None:
        """Keep a renderer's FrameResult (or reports.Broken) until it is delivered."""
        self._put(reports.task_report(self._name, work, result))

    def _put(self, report: Mapping[str, Any]) -> None:
        problem = self._outbox.put(report)
        if problem is not None:
            self._notices.once(
                "Results cannot be kept on this disk ({reason}). Make room in {folder}; until then "
                "a result that cannot be delivered is lost when the worker ends.",
                ERROR,
                reason=problem.strerror or problem,
                folder=self._outbox.folder,
            )

    def deliver(self, take_next: Callable[[Mapping[str, Any], int], None] | None = None) -> Sent:
        """Report what waits, oldest first.

        Args:
            take_next: receives what comes with the last reply instead of a reply to GET /job, and
                the session's version at the request; None where no more work is wanted.
        """
        if take_next is not None and self._session.ended:
            take_next = None
        answered = 0
        for key, report in self._outbox.waiting():
            last = len(self._outbox) == 1
            asked = self._session.version
            body = {**report, "next": True} if take_next and last else report
            try:
                reply = self._channel.post("/report_frame", body, DEADLINE_S)
            except Refused as problem:
                if problem.status in KEEP_RESULT:
                    return Sent(False, answered)
                self._not_taken(report, problem)
                reply = {}
            except Unavailable as problem:
                self._console.note(f"POST /report_frame: {problem}")
                return Sent(False, answered)
            self._outbox.remove(key)
            answered += 1
            if reply.get("accepted") is False:
                self._console.note(f"{reports.task_name(report)}: {reply.get('reason')}")
            if take_next and isinstance(reply.get("next"), Mapping):
                take_next(reply["next"], asked)
        return Sent(True, answered)

    def is_hopeless(self, lease: str) -> bool:
        """Has the manager refused every result of this lease?"""
        return self._refused[lease] >= MAX_REFUSED

    def _not_taken(self, report: Mapping[str, Any], problem: Refused) -> None:
        """A job that is over wants no result; one in the wrong form is reported as a failure."""
        self._console.say(
            "The manager does not accept the result of {task}: {reason}",
            WARNING,
            task=reports.task_name(report),
            reason=str(problem),
        )
        if len(self._refused) >= LEASES_REMEMBERED:
            self._refused.clear()
        self._refused[report.get("lease")] += 1
        instead = reports.instead_of(report, str(problem))
        if instead is not None and problem.status not in NO_SUCH_TASK:
            self._put(instead)
