"""Why a frame failed, as sentences for people. Pure."""

from __future__ import annotations

import re
import signal

from .blender_log import explain

EXPLAIN_LINES = 60  # of Blender's last, in which the reason is looked for
# Exit codes Windows gives a process that crashed (NTSTATUS, ntstatus.h).
_NT_NO_MEMORY = 0xC0000017
_NT_STATUS = {
    0xC0000005: "access violation",
    _NT_NO_MEMORY: "no memory",
    0xC000001D: "illegal instruction: this processor is too old for this Blender",
    0xC00000FD: "stack overflow",
    0xC0000135: "a DLL is missing",
    0xC0000374: "heap corruption",
    0xC0000409: "stack buffer overrun",
    0x40010004: "ended from outside",
}
_NT_CRASHES = set(_NT_STATUS) - {_NT_NO_MEMORY, 0xC0000135, 0x40010004}

_NO_MEMORY = re.compile(r"[MC]alloc\w* returns null|bad_alloc|Cannot allocate memory")


class Failed(Exception):
    """An attempt at a frame failed; carries the sentence, and whether Blender was ended as systems
    do that when memory runs out."""

    def __init__(self, sentence: str, killed: bool = False) -> None:
        super().__init__(sentence)
        self.killed = killed


class NoRoom(Failed):
    """No fault of the frame's, and over as soon as somebody makes room: worth waiting for."""


class Stopped(Exception):
    """The attempt was ended from outside: nobody wants the frame any more."""


class CannotOpen(Failed):
    """This node's Blender cannot open this .blend, however often it is tried."""


class NeverOpens(CannotOpen):
    """Whatever people do to this node: as long as the file is the same, it is not tried again."""


class NoMemory(Failed):
    """This node has not the memory that the frame needs: more than `needed` bytes."""

    def __init__(self, sentence: str, needed: int) -> None:
        super().__init__(sentence)
        self.needed = needed


class Unseen(Failed):
    """This node does not see a shared folder that the job needs, and another one may."""


class OtherState(Failed):
    """This node sees another state of the .blend than the frame's other strips are of."""

    def __init__(self) -> None:
        super().__init__(
            "This node sees the .blend in another state than the strips of this frame are of: it"
            " was saved meanwhile, or this node's network folder is late."
        )


class NoCard(Unseen):
    """This node does not have a render device that the job needs, and sits out: until it has."""


def ended(code: int, lines: list[str], more: str = "") -> Failed:
    """For a Blender that ended by itself.

    Args:
        code: exit code; negative: the signal that ended it, as subprocess has it.
        lines: the last lines it printed.
        more: to be said after that.
    """
    said = explain(lines) or _by_code(code)
    return Failed(f"{said} {more}" if more else said, is_killed(code, lines))


def is_killed(code: int, lines: list[str]) -> bool:
    """Whether it ended as it does where memory runs out; on Linux that is how others kill, too."""
    no_memory = code & 0xFFFFFFFF == _NT_NO_MEMORY or any(map(_NO_MEMORY.search, lines))
    return code == -9 or no_memory


def is_crash(code: int) -> bool:
    """Whether an exit code says that Blender broke, and not that something ended it."""
    if code < 0:
        return code not in (-signal.SIGTERM, -9)
    return code & 0xFFFFFFFF in _NT_CRASHES


def _by_code(code: int) -> str:
    if code == -9:
        return (
            "Blender was killed: most often the node ran out of memory; close other programs there"
            " or simplify the scene."
        )
    if code == -15:
        return "Blender was ended from outside while it was rendering."
    if code < 0:
        return f"Blender crashed ({_signal_name(-code)}): its last lines are in the log."
    status = _NT_STATUS.get(code & 0xFFFFFFFF)
    if status:
        return f"Blender crashed ({status}): its last lines are in the log."
    return f"Blender ended by itself (exit code {code}): its last lines are in the log."


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def over_limit(limit_s: float) -> str:
    """The sentence for a frame that took longer than its job allows, in seconds."""
    return (
        f"The frame took longer than its limit of {limit_s:g} s: raise the job's time limit per"
        " frame, or simplify the scene."
    )


def not_open_in_time(limit_s: float) -> str:
    """The sentence for a .blend that was not open after so many seconds."""
    return (
        f"Blender did not open the .blend within {limit_s:g} s: look at the network drive and at"
        " this node's Blender."
    )


def scratch_full(folder: str) -> str:
    """The sentence for this node's own disk without room."""
    return f"The disk of this node's worker is full: free some room ({folder})."


def hung(silent_s: float) -> str:
    """The sentence for a Blender that gave no sign of life for so many seconds."""
    return f"Blender hung: it neither printed nor did anything for {silent_s:.0f} s."
