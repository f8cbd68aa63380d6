"""Which Blender a frame gets: that of the job in hand, or one opened ahead for the next job.

Rules kept here:
- what is known to be wrong is said before a Blender is started, also before one is opened ahead;
- a Blender that crashed with a newer one's file is not tried on it again;
- one that is of no more use is ended, whatever the thread that renders meets in between.
"""

from __future__ import annotations

import threading
from typing import Callable

from . import prechecks, versions
from .errors import CannotOpen, Failed, NeverOpens, NoRoom
from .job import Job
from .job_blender import JobBlender, NoSession
from .late_previews import LatePreviews


class BlenderPool:
    """At most two that live, and those that stay for their late previews."""

    def __init__(
        self,
        *,
        new: Callable[[Job], JobBlender],
        begin: Callable[[JobBlender], None],
        opened: Callable[[JobBlender], None],
        late: LatePreviews,
    ) -> None:
        """
        Args:
            new: makes one, not started yet.
            begin: the thread that renders will now wait for this one; raises Stopped.
            opened: this one has its .blend open, and is the job's from now on.
        """
        self._new, self._begin, self._opened, self._late = new, begin, opened, late
        self._lock = threading.RLock()  # guards the fields below
        self._current: JobBlender | None = None
        self._told: JobBlender | None = None  # the last one that `opened` has been called with
        self._ahead: JobBlender | None = None
        self._ahead_thread: threading.Thread | None = None
        self._unopenable: dict[tuple, str] = {}  # what this Blender crashed on, and the sentence

    def blender_for(self, job: Job, frame: int = 0, state: str = "") -> JobBlender:
        """The live Blender of this job, opened if need be.

        Args:
            frame, state: of strips; see JobBlender.has_begun.

        Raises:
            Failed, NoRoom, NoSession: as JobBlender.open.
            Stopped
        """
        with self._lock:
            current = self._current
        is_its = current is not None and current.is_for(job)
        if is_its:
            self._begin(current)
        if is_its and (current.has_begun(frame, state) or current.fits(job)):
            if current.job != job:
                current.set_up(job)
            return self._tell(current)
        if current is not None:
            self._current = None
            self._late.retire(current, now=current.is_for(job))
        return self._taken_ahead(job) or self._fresh(job)

    def _taken_ahead(self, job: Job) -> JobBlender | None:
        """The one that was opened ahead, if it was for this job and lives."""
        with self._lock:
            ahead, thread = self._ahead, self._ahead_thread
        if ahead is None or not ahead.is_for(job):
            return None
        self._begin(ahead)
        thread.join()
        with self._lock:
            self._ahead = self._ahead_thread = None
        self._current = ahead  # whatever the next lines meet, somebody will end it
        if not ahead.fits(job):
            self._current = None
            ahead.end(now=True)
            return None
        if ahead.job != job:
            ahead.set_up(job)
        return self._adopt(ahead)

    def _fresh(self, job: Job) -> JobBlender:
        fresh = self._new(job)
        self._begin(fresh)
        try:
            self.open(fresh)
        except NoRoom:
            self._adopt(fresh)  # it is open: the next try begins with the folder
            raise
        except BaseException:
            fresh.end(now=True)
            raise
        return self._adopt(fresh)

    def _adopt(self, blender: JobBlender) -> JobBlender:
        self._current = blender
        return self._tell(blender)

    def _tell(self, blender: JobBlender) -> JobBlender:
        """Once, and not before it is set up: one that was opened ahead may have met a full disk."""
        if self._told is not blender:
            self._told = blender
            self._opened(blender)
        return blender

    def open(self, blender: JobBlender) -> None:
        """Opens it, unless something is known to be wrong.

        Raises:
            CannotOpen: no Blender here is what the job wants; the one that is is known not to open
                the file, or it crashed on it.
            Failed, NoRoom, NoSession: as JobBlender.open.
        """
        job, executable = blender.job, blender.choose()
        blender.take(prechecks.check, executable, job)
        blender.take(blender.note_file)
        known = self._unopenable.get(blender.file) or blender.take(
            versions.incompatibility, job.blend_file, executable, job.blender_version
        )
        if known:
            raise CannotOpen(known)
        try:
            blender.open()
        except NeverOpens as crash:  # not a missing add-on, which somebody may install meanwhile
            self._unopenable[blender.file] = str(crash)
            raise

    def prepare(self, job: Job) -> None:
        """Opens this job's .blend ahead, in the background. What fails is said with a frame."""
        with self._lock:
            if self._ahead is not None and self._ahead.is_for(job):
                return
            if self._current is not None and self._current.is_for(job) and self._current.alive:
                return  # whether the .blend has changed is asked without the lock, with a frame
            self._drop_ahead()
            ahead = self._ahead = self._new(job)
            self._ahead_thread = threading.Thread(
                target=self._open_ahead, args=(ahead,), name="open-ahead", daemon=True
            )
            self._ahead_thread.start()

    def _open_ahead(self, blender: JobBlender) -> None:
        try:
            self.open(blender)
        except NoRoom:
            pass  # it is open; rendering tries the folder again, and says what is wrong
        except (Failed, NoSession):
            blender.end(now=True)  # rendering opens it again, and says what is wrong

    def _drop_ahead(self) -> None:
        ahead, self._ahead, self._ahead_thread = self._ahead, None, None
        if ahead is not None:
            ahead.end(now=True)

    def give_way(self, but: object) -> bool:
        """Ends the one that was opened ahead, unless that is the one; False where there is none."""
        with self._lock:
            ahead = self._ahead
            if ahead is None or ahead is but or not ahead.alive:
                return False
            self._drop_ahead()
        return True

    def end_job(self) -> None:
        """The job is over: its Blender goes away, one opened ahead for the next job stays."""
        with self._lock:
            current, self._current = self._current, None
        if current is not None:
            self._late.retire(current, now=False)

    def close(self, now: bool) -> None:
        """Every Blender goes away."""
        with self._lock:
            current, self._current = self._current, None
            self._drop_ahead()
        self._late.close()
        if current is not None:
            current.end(now=now)
