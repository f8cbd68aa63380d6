"""What a worker says about its work: to people on the console, and to the manager's log.

Rules kept here:
 1. The same problem is told once a job, not with each task; and while the manager is silent or
    refuses, each reason once until it is back.
 2. Warnings and errors go to the manager, too. A failed task does not: its report says it all.
"""

from __future__ import annotations

import threading
from typing import Any, Callable

import reports
from session import GIVEN_BACK, READY, RENDERING, Work
from speech import ERROR, INFO, WARNING, Console

MAX_SAID = 500  # sentences remembered, so as not to repeat them

RESULTS = {
    "done": "{Task}: done in {seconds} s, {file}",
    "failed": "{Task}: failed. {error}",
    "skipped": "{Task}: there already, skipped",
    "stopped": "{Task}: stopped",
}
LEFT_TO_OTHERS = {  # what is no failure: the manager gives it to another one, and counts no attempt
    "card": "{Task}: given back, and this worker sits the job out. {error}",
    "verdict": "{Task}: given back. {error}",
    "unseen": "{Task}: given back until this worker sees what the job needs. {error}",
}
STOPS = {
    "cancelled": "{Task}: stopped, the job was cancelled",
    GIVEN_BACK: "{Task}: given back to the farm",
    "finished_elsewhere": "{Task}: stopped, another worker has finished it",
}


class Notices:
    """Called from all threads."""

    def __init__(self, console: Console, name: str, to_manager: Callable[[dict], None]) -> None:
        """
        Args:
            name: the worker's.
            to_manager: receives the body of a POST /report_error; must not wait.
        """
        self.console = console
        self._name, self._to_manager = name, to_manager
        self._lock = threading.Lock()  # over what follows
        self._said: set[str] = set()
        self._silence: set[str] = set()  # said since the manager fell silent
        self._job_id: int | None = None
        self._frame: int | None = None

    def relay(self, level: str, sentence: str) -> None:
        """Pass on a finished sentence: the renderer's.

        Args:
            level: as on the wire.
        """
        if level not in (WARNING, ERROR):
            self.console.tell(INFO, sentence)
        elif self._first_time(sentence):
            self.console.tell(level, sentence)
            self._write(level, sentence)

    def once(self, sentence: str, level: str, **fields: Any) -> None:
        """Say a sentence of speech.py with its fields, unless this job has seen it already."""
        if self._first_time(sentence.format(**fields)):
            self._write(level, self.console.say(sentence, level, **fields))

    def silence(self, sentence: str, **fields: Any) -> None:
        """Say why this worker cannot work for the manager at the moment."""
        english = sentence.format(**fields)
        with self._lock:
            new = english not in self._silence and len(self._silence) < MAX_SAID
            self._silence.add(english)
        if new:
            self.console.say(sentence, WARNING, **fields)

    def end_of_silence(self) -> bool:
        """The manager is there; was anything said of its silence meanwhile?"""
        with self._lock:
            silent = bool(self._silence)
            self._silence.clear()
        return silent

    def state(self, before: tuple[str, int | None], after: tuple[str, int | None]) -> None:
        """The session went from one (state, job_id) to another."""
        if before == after:
            return
        if before[0] == RENDERING:
            self.console.say("Job {job_id} is settled.", job_id=before[1])
        if after[0] == READY:
            self.console.say("Waiting for work.")

    def begins(self, work: Work) -> None:
        """A task begins."""
        job, frame = work.job, work.task.frame
        with self._lock:
            new, self._job_id, self._frame = self._job_id != job.job_id, job.job_id, frame
            if new:
                self._said.clear()
        if new:
            self.console.say("Job {job_id}: {file}", job_id=job.job_id, file=job.blend_file)
        self.console.note(f"{work.task.name}, attempt {work.attempt}, lease {work.lease}")

    def ended(self, work: Work, kind: str, result: Any, stopped_for: str | None) -> None:
        """A task has ended.

        Args:
            kind: "done", "failed", "skipped" or "stopped".
            result: a FrameResult or reports.Broken; None when the task did not begin.
            stopped_for: the reason of the stop, as on the wire.
        """
        sentence, level = RESULTS[kind], INFO
        if kind == "stopped":
            sentence = STOPS.get(stopped_for or "", sentence)
        if kind == "failed":
            left = [word for word in LEFT_TO_OTHERS if getattr(result, word, False)]
            sentence = LEFT_TO_OTHERS[left[0]] if left else sentence
            level = WARNING if left else ERROR
        name = work.task.name
        self.console.say(
            sentence,
            level,
            Task=name[:1].upper() + name[1:],
            seconds=f"{result.seconds:.2f}" if result else "",
            file=result.file if result else "",
            error=result.error if result else "",
        )
        for warning in result.warnings if result else ():
            if self._first_time(warning):
                self.console.tell(WARNING, warning)
        with self._lock:
            self._frame = None

    def _first_time(self, sentence: str) -> bool:
        with self._lock:
            if sentence in self._said or len(self._said) >= MAX_SAID:
                return False
            self._said.add(sentence)
            return True

    def _write(self, level: str, sentence: str) -> None:
        with self._lock:
            place = {"frame": self._frame, "job_id": self._job_id}
        entry = {"worker": self._name, "error": reports.plain(sentence), "level": level}
        self._to_manager({**entry, **place})
