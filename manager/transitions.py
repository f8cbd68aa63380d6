"""Which event leads from which state to which: of the farm, a job, a task and a lease. Pure.

Rules kept here:
 1. TRANSITIONS has these edges and no others. What is not in it raises `IllegalTransition`, and
    whoever asks does so before it changes anything.
 2. The farm: FREE -> WORKING -> CONFIG -> FREE. When it may go on is judged in farm.py; only a job
    that could not be stored, and so never was accepted, takes it back from WORKING to FREE.
 3. A task is blocked until what it needs is there. `done` and `skipped` are for ever. `failed`
    gives way to a good result that comes late, and to what it needs when that comes late.
 4. A lease is one attempt. A worker that went away may return with it; what ended stays so.
"""

from __future__ import annotations

FREE, WORKING, CONFIG = "free", "working", "config"  # the farm's, as on the wire
QUEUED, RUNNING, CANCELLED = "queued", "running", "cancelled"  # a job's
# A task's, as on the wire; there, one that is blocked is waiting, too.
BLOCKED, WAITING, RENDERING = "blocked", "waiting", "rendering"
DONE, SKIPPED, FAILED = "done", "skipped", "failed"
ACTIVE, EXPIRED, CLOSED = "active", "expired", "closed"  # a lease's

# What happens. To the farm:
STARTS, SETTLES, WRITES, WITHDRAWS = "start a job", "end a job", "be free again", "drop its job"
# to a job:
IS_STARTED, IS_CANCELLED = "be started", "be cancelled"
# to a task: what it needs is there; it is leased; an attempt ended, and another may be made; its
# result came, or was there before; nobody will try it again;
IS_FREED, IS_LEASED, GOES_BACK = "be freed", "be leased", "go back"
IS_SPLIT = "be split"  # it is done in strips from now on
IS_FINISHED, IS_FOUND, IS_GIVEN_UP = "be finished", "be found finished", "be given up"
# to a lease: its worker went away, and came back with it; it is over.
IS_LOST, IS_ADOPTED, ENDS = "be lost", "be adopted", "end"

FARM, JOB, TASK, LEASE = "farm", "job", "task", "lease"

TRANSITIONS: dict[str, dict[tuple[str, str], str]] = {
    FARM: {
        (FREE, STARTS): WORKING,
        (WORKING, SETTLES): CONFIG,
        (CONFIG, WRITES): FREE,
        (WORKING, WITHDRAWS): FREE,
    },
    JOB: {
        (QUEUED, IS_STARTED): RUNNING,
        (RUNNING, IS_CANCELLED): CANCELLED,
        (CANCELLED, IS_CANCELLED): CANCELLED,  # somebody else was faster
        (CANCELLED, IS_STARTED): CANCELLED,  # release 2.0 had taken another one in between
    },
    TASK: {
        (BLOCKED, IS_FREED): WAITING,
        (BLOCKED, IS_FINISHED): DONE,  # of strips, or by an attempt at the whole of it
        (BLOCKED, IS_FOUND): SKIPPED,
        (BLOCKED, IS_GIVEN_UP): FAILED,  # what it needs will never be there
        (WAITING, IS_LEASED): RENDERING,
        (WAITING, IS_SPLIT): BLOCKED,
        (WAITING, IS_FINISHED): DONE,  # by an attempt that had been lost
        (WAITING, IS_FOUND): SKIPPED,
        (WAITING, IS_GIVEN_UP): FAILED,
        (RENDERING, IS_LEASED): RENDERING,  # a second attempt beside the first
        (RENDERING, GOES_BACK): WAITING,
        (RENDERING, IS_SPLIT): BLOCKED,
        (RENDERING, IS_FINISHED): DONE,
        (RENDERING, IS_FOUND): SKIPPED,
        (RENDERING, IS_GIVEN_UP): FAILED,
        (FAILED, IS_FREED): WAITING,
        (FAILED, IS_FINISHED): DONE,
        (FAILED, IS_FOUND): SKIPPED,
    },
    LEASE: {
        (ACTIVE, IS_LOST): EXPIRED,
        (ACTIVE, ENDS): CLOSED,
        (EXPIRED, IS_ADOPTED): ACTIVE,
    },
}


class Refused(Exception):
    """An event that does not fit; it has changed nothing. `status` is the HTTP status to answer."""

    def __init__(self, status: int, sentence: str, spanish: str = ""):
        super().__init__(sentence)
        self.status, self.spanish = status, spanish


class IllegalTransition(Refused):
    """There is no such edge: 409, the request conflicts with the state (RFC 9110, 15.5.10)."""


def after(kind: str, state: str, event: str) -> str:
    """The state that an event leads to.

    Args:
        kind: FARM, JOB, TASK or LEASE.

    Raises:
        IllegalTransition: this cannot happen in this state.
    """
    found = TRANSITIONS[kind].get((state, event))
    if found is None:
        raise IllegalTransition(409, f"A {kind} that is {state} cannot {event}.")
    return found
