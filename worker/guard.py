"""What keeps each thread of the worker going after a mistake of ours: a night is longer than one.

It is a sentence, said once a job, with the details in the log; the thread goes on with its next
step. A worker that heartbeats but hears of no cancelled job, or the reverse, would be worse than
one that ends.
"""

from __future__ import annotations

import traceback
from typing import Any, Callable

from notices import Notices
from speech import ERROR


class Guard:
    """Called with one step of a thread; from every thread."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    def __call__(self, step: Callable[[], Any]) -> bool:
        """Take the step; False when something unexpected ended it: then pause before the next."""
        try:
            step()
        except Exception as problem:
            self._notices.console.note(traceback.format_exc())
            self._notices.once(
                "Unexpected error ({problem}); going on. The log has the details.",
                ERROR,
                problem=f"{type(problem).__name__}: {problem}",
            )
            return False
        return True
