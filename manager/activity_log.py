"""The farm's log: what `/logs` and `/alerts` show, what the console says, what the file keeps.

Whatever others wrote into a line, it stays one line that steers no terminal: it is cleaned here, at
the last door, however carefully it was checked on arrival.

The console and the file are written by a thread of their own: a console that is being scrolled or
selected in (Windows stops all output then) must not stop the farm.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import queue
import re
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from log_file import LogFile
from paging import ROOM_BYTES, Window, page
from plain_text import clean_line, iso
from spanish import said

ACTIVITY_KEPT = 2000
ERRORS_KEPT = 500
ALERTS_KEPT = 200
LINES_QUEUED = 20_000  # for a console that does not accept them
LAST_LINES_S = 3.0  # for what the console is still to show at the end
LOG_FILE_BYTES = 5_000_000
LOG_FILES = 3
TAKEN_UP_BYTES = 200_000  # of the log file, at the start

_LEVELS = {
    "info": logging.INFO,
    "success": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
_WORDS = {"INFO": "info", "WARNING": "warning", "ERROR": "error", "CRITICAL": "error"}
_LOGGED = re.compile(rf"([\d-]{{10}} [\d:]{{8}}),\d{{3}} ({'|'.join(_WORDS)}) (.+)", re.ASCII)
_COLOURS = {"success": "\033[32m", "warning": "\033[33m", "error": "\033[31m"}

log = logging.getLogger("noctiluca")


class ActivityLog:
    """Keeps the newest lines; every method may be called from any thread."""

    def __init__(self, clock: Callable[[], float] = time.time, language: str = "en"):
        self._clock = clock
        self._language = language
        self._lock = threading.Lock()
        self._activity: deque = deque(maxlen=ACTIVITY_KEPT)
        self._errors: deque = deque(maxlen=ERRORS_KEPT)
        self._alerts: deque = deque(maxlen=ALERTS_KEPT)
        # Each line has one. They begin beyond all that the manager before this one gave.
        self._first = self._revision = int(clock() * 1000)

    def _keep(self, lines: deque, entry: dict) -> None:
        self._revision += 1
        lines.append((self._revision, entry))

    def take_up(self, file: Path) -> None:
        """The newest lines of the manager before this one, from its log file, in its language.

        A file that is not there has none; one that cannot be read is told of when it is written to.
        """
        try:
            with open(file, "rb") as log_file:
                log_file.seek(max(0, os.fstat(log_file.fileno()).st_size - TAKEN_UP_BYTES))
                text = log_file.read().decode("utf-8", "replace")
        except OSError as problem:
            log.info("Nothing is known of the time before the start: %s.", problem.strerror)
            return
        for found in map(_LOGGED.match, text.splitlines()):
            if found is not None:
                self._take_line(*found.groups())

    def past(self) -> tuple[list[dict], list[dict]]:
        """Alerts and errors, the oldest first, for the manager after this one."""
        with self._lock:
            return [*self._alerts], [entry for _, entry in self._errors]

    def take_up_past(self, alerts: list[dict], errors: list[dict]) -> None:
        """Those of the manager before this one, as `logs` and `alerts` told them."""
        for one in alerts:
            words = {"message": clean_line(one["message"])}
            words["message_es"] = clean_line(one["message_es"])
            level = one["type"] if one["type"] in _LEVELS else "info"
            self._alerts.append({**one, **words, "type": level})
        for one in errors:
            words = {key: clean_line(one[key]) for key in ("worker", "error")}
            self._keep(self._errors, {**one, **words, "frame": one.get("frame")})

    def _take_line(self, when: str, level: str, message: str) -> None:
        try:
            wall = time.mktime(time.strptime(when, "%Y-%m-%d %H:%M:%S"))
        except (ValueError, OverflowError):
            return  # somebody else wrote it: it is no line of ours
        message = clean_line(message)
        stamp = {"timestamp": wall, "datetime": iso(wall), "level": _WORDS[level]}
        self._keep(self._activity, {**stamp, "message": message, "message_es": message})

    def tell(self, level: str, text: str, alert: bool = False, **values: object) -> None:
        """A line of the activity log; `level` is info, success, warning or error.

        `text` has {places} for the values; it goes out in English and, `message_es`, in Spanish.
        """
        wall = self._clock()
        stamp = {"timestamp": wall, "datetime": iso(wall)}
        english, spanish = map(clean_line, said(text, values))
        entry = {**stamp, "message": english, "message_es": spanish}
        with self._lock:
            self._keep(self._activity, {**entry, "level": level})
            if alert:
                self._alerts.append({**entry, "type": level})
        line = spanish if self._language == "es" else english
        log.log(_LEVELS[level], "%s", line, extra={"kind": level})

    def error(self, worker: str, error: str, frame: int | None) -> None:
        """A line of `/logs`' `errors`: what a worker says is wrong, with which frame if any."""
        wall = self._clock()
        entry = {
            "timestamp": wall,
            "datetime": iso(wall),
            "worker": clean_line(worker),
            "error": clean_line(error),
            "frame": frame,
        }
        with self._lock:
            self._keep(self._errors, entry)

    def logs(self, since: int | None = None) -> dict:
        """`/logs`, the oldest first: the newest that fit (see paging.py).

        Args:
            since: only what came after that revision; all, where it is not one of this manager's.

        Returns:
            `activity`: objects with `timestamp` (Unix s), `datetime` (ISO 8601, local time),
            `message`, `message_es` and `level`; `errors`: objects with the same two times,
            `worker`, `error` and `frame` (a number or None); `revision`: what to ask for next as
            `since`; `since`: what was heeded of that (None: all).
        """
        with self._lock:
            revision, kept = self._revision, ([*self._activity], [*self._errors])
        if since is not None and not self._first <= since <= revision:
            since = None
        new = ([entry for at, entry in lines if since is None or at > since] for lines in kept)
        half = ROOM_BYTES // 2
        activity, errors = (page(each, Window(), room=half, newest=True).items for each in new)
        return {"activity": activity, "errors": errors, "revision": revision, "since": since}

    def alerts(self) -> dict:
        """`/alerts`: `alerts`, as the activity in `logs`, with `type` in the place of `level`."""
        with self._lock:
            alerts = [*self._alerts]
        return {"alerts": page(alerts, Window(), newest=True).items}


class _DroppingQueueHandler(logging.handlers.QueueHandler):
    """Never blocks: a line more than a stopped console can queue is dropped from it."""

    def enqueue(self, record: logging.LogRecord) -> None:
        try:
            self.queue.put_nowait(record)
        except queue.Full:
            pass  # /logs has the line; the console has 20,000 older ones to catch up with


class _OneLine(logging.Formatter):
    """One line per record; of a traceback, which has more, none can begin as a record does."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = clean_line(record.message)
        return super().formatMessage(record)

    def formatException(self, problem: tuple) -> str:
        lines = super().formatException(problem).split("\n")
        return "\n".join("    " + clean_line(line) for line in lines)


class _ConsoleFormatter(logging.Formatter):
    def __init__(self, colour: bool):
        super().__init__("%(asctime)s  %(message)s", "%H:%M:%S")
        self._colour = colour

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        code = _COLOURS.get(getattr(record, "kind", "")) if self._colour else None
        return f"{code}{text}\033[0m" if code else text


class _LogFile(LogFile):
    """A disk that accepts no lines is reported once on the console, not with a traceback each."""

    refused = failed = False

    def emit(self, record: logging.LogRecord) -> None:
        self.failed = False
        super().emit(record)
        self.refused = self.failed

    def handleError(self, record: logging.LogRecord) -> None:
        problem = sys.exc_info()[1]
        self.failed = True
        if not isinstance(problem, OSError):
            super().handleError(record)
        elif not self.refused:
            reason = problem.strerror or problem
            text = "manager.log accepts no more lines (%s). Free some room; /logs has the newest."
            log.warning(text, reason)


class LogThreads:
    """Writes the console and the file, each from a thread of its own: a console that is stopped
    (a click into its window on Windows, Ctrl-S) holds up neither the file nor the end."""

    def __init__(self, console: logging.Handler, *others: logging.Handler) -> None:
        self.handlers = (console, *others)
        self._queueing = [_DroppingQueueHandler(queue.Queue(LINES_QUEUED)) for _ in self.handlers]
        self._listeners = [
            logging.handlers.QueueListener(queueing.queue, handler)
            for queueing, handler in zip(self._queueing, self.handlers)
        ]
        for queueing in self._queueing:
            queueing.setFormatter(_OneLine())  # here, where message and traceback are still apart
            log.addHandler(queueing)

    def start(self) -> None:
        for listener in self._listeners:
            listener.start()

    def stop(self) -> None:
        """Write what is queued; wait for the console only for a moment."""
        console, *others = self._listeners
        stopping = threading.Thread(target=console.stop, daemon=True)
        stopping.start()
        for other in others:
            other.stop()
        stopping.join(LAST_LINES_S)

    def close(self) -> None:
        """Write what is queued, and leave nothing behind in ``log``."""
        for queueing in self._queueing:
            log.removeHandler(queueing)
        self.stop()
        for handler in self.handlers:
            handler.close()


def _on_console(stream: TextIO | None) -> logging.Handler:
    """What writes there; with Windows' pythonw.exe there is none."""
    if stream is None:
        return logging.NullHandler()
    if hasattr(stream, "reconfigure"):  # a console that knows no "→" shows "?" and goes on
        stream.reconfigure(errors="replace")
    console = logging.StreamHandler(stream)
    console.setFormatter(_ConsoleFormatter(stream.isatty() and sys.platform != "win32"))
    return console


def start_logging(folder: Path, stream: TextIO | None = None) -> LogThreads:
    """Have the activity log on the console and in `folder/manager.log`, until `stop_logging`."""
    handlers = [_on_console(stream or sys.stderr)]
    problem = None
    try:
        file = _LogFile(
            folder / "manager.log", maxBytes=LOG_FILE_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError as error:
        problem = error
    else:
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        handlers.append(file)
    log.setLevel(logging.INFO)
    log.propagate = False
    threads = LogThreads(*handlers)
    threads.start()
    if problem:
        log.warning("No log file: %s. The console has it all.", problem)
    return threads


def stop_logging(threads: LogThreads) -> None:
    """Write what is queued, and leave nothing behind: a manager that waits for its disk starts anew
    each second, and all earlier handlers would be handed every line."""
    threads.close()
