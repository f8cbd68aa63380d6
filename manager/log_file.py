"""A program's log, in a few files of a limited size.

On Windows nobody can rename a file that another program has open, not even one that only reads it
(a log that is followed in PowerShell by ``Get-Content -Wait``). Then all goes on in the same file,
as far as `MOST`, and the files are changed when that program has gone.

The same bytes are in ``manager/`` and ``worker/`` (.ci/make_release.py).
"""

from __future__ import annotations

import logging
import os
import time
from logging.handlers import RotatingFileHandler

AGAIN_S = 60.0  # between two tries
MOST = 10  # times the size of a file


class LogFile(RotatingFileHandler):
    """As Python's, which in that case would write nothing more."""

    _again_at = float("-inf")  # monotonic s

    def shouldRollover(self, record: logging.LogRecord) -> bool:
        return time.monotonic() >= self._again_at and bool(super().shouldRollover(record))

    def doRollover(self) -> None:
        if self.stream:  # which would be in the way itself; whoever writes next opens it again
            self.stream.close()
            self.stream = None  # type: ignore[assignment]
        try:
            os.rename(self.baseFilename, self.baseFilename)  # before older ones are moved, and lost
            super().doRollover()
        except OSError:
            if os.path.getsize(self.baseFilename) > MOST * self.maxBytes:
                raise
            self._again_at = time.monotonic() + AGAIN_S
