"""The farm: FREE -> WORKING -> CONFIG, workers, queue, tasks and leases. Pure.

Who should do which task is judged in scheduling.py; here is who does. What may become of a task, a
job or the farm itself is in transitions.py.

Nothing here reads a clock, opens anything or starts a thread: whatever happens is told to `handle`
as a value, with the time, and what is to be done about it is left in `effects` for the service to
collect.

 1. FREE -> WORKING: a job is queued, at least one worker is online, every online worker is READY.
 2. WORKING -> CONFIG: at least one worker is online and every online worker is DONE with this job.
    With nobody online the farm stays in WORKING and keeps the job.
 3. CONFIG -> FREE: when the history record is written (`HistoryWritten`).
 4. A worker that is silent for `WORKER_TIMEOUT_S` is offline and its task goes back.
 5. A task is handed out under a lease, to a worker that says it can do it. The first good result
    wins, whoever brings it and however late; a failure counts only while its lease is active.
 6. The queue is FIFO, unless a person moves a job (job_queue.py). A paused one is passed over.
 7. A paused worker finishes its task; then it counts as one that is not online, for rules 1 and 2
    and for who else could do a task, until somebody lets it go. It is handed nothing. So does one
    that has not what a job asks for (tags.py), for that job. A queued job that asks for what nobody
    online has is passed over.

Workers of release 1.1, which take a whole job at a time, are in legacy.py.
"""

from __future__ import annotations

import random
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import count, islice

import job_queue
import legacy
import past
import scheduling
import sleepers
import splitting
import tags
from events import (
    FINISHED,
    LEAVE,
    NO_JOB,
    READY,
    Answer,
    Ask,
    Cancel,
    ChangeJob,
    ChooseDevices,
    Command,
    DropJob,
    DropStrips,
    ErrorReport,
    Expected,
    Heartbeat,
    HistoryWritten,
    LostStrips,
    MagicPacket,
    MoveJob,
    News,
    Now,
    PauseJob,
    PauseWorker,
    Remove,
    Report,
    Restore,
    SaveJob,
    SaveLease,
    SavePaused,
    SaveSleepers,
    SaveSplit,
    SaveTask,
    StoodStill,
    Stop,
    StripPicture,
    Submit,
    Tell,
    TellError,
    Tick,
    Wake,
    WakeWorker,
    WatchLog,
    Withdraw,
    Worker,
    WriteHistory,
)
from job_settings import ALWAYS, COPIES, TEST, Settings
from jobs import Job
from metrics import Tally
from sleepers import Sleeper, Sleepers
from spanish import Sentence, said
from tasks import (
    ASSEMBLE,
    FRAMES,
    GOOD,
    SETTLED,
    STRIPS,
    VIDEO,
    GrowingStep,
    Lease,
    Step,
    Task,
    Verdict,
)
from transitions import (
    BLOCKED,
    CONFIG,
    EXPIRED,
    FAILED,
    FARM,
    FREE,
    SETTLES,
    SKIPPED,
    STARTS,
    WAITING,
    WITHDRAWS,
    WORKING,
    WRITES,
    Refused,
    after,
)

WORKER_TIMEOUT_S = 10.0  # five missed heartbeats
NAME_HELD_S = 5.0  # two missed heartbeats and some: then another process may take the name
OFFLINE_KEPT = 200  # workers remembered after they left
COUNTED = (True, "")  # what a report is answered when it changed something
LOOK_BEYOND_S = 1.0  # how often all workers are looked at for one that can do what is left
VIDEO_PATIENCE_S = 60.0  # for a worker that makes movies; an update or a restart takes less
NO_VIDEO = (
    "No worker online makes movies: update one. The pictures are there; ask for the movie again "
    "under History."
)
NO_TESTS = (
    "No worker online can make a test: they are older than the manager. Update them, or send the "
    "job itself."
)
SAVED_MEANWHILE = "Frame {frame} begins anew: the .blend was saved while it was rendered in strips."
SAVED_OFTEN = "the .blend was saved again and again while it was rendered in strips."
FILES_SAVED = (
    "Frame {frame} begins anew: a file that it uses was saved while it was rendered in strips."
)
FILES_SAVED_OFTEN = "files that it uses were saved again and again while it was rendered in strips."
OTHER_FILES = (
    "textures or caches have other sizes on this node than on those with the other strips."
)
SEEN_DIFFERENTLY = "not all workers see the .blend as it was saved last."
SECRET_BYTES = 8  # of a lease's token
TOKENS_AT_ONCE = 256
LOG_WANTED_S = 15.0  # how long one look at a worker's log keeps it coming

# What anybody may have us remember. Far more than a farm has, and far less than a computer.
MAX_WORKERS = 4000
MAX_QUEUE = 5000  # jobs
LOOKED_AHEAD = 20  # queued jobs for which computers are woken
MAX_MARKED = 1000  # names of shared folders; a farm has 64
UNFIT_NAMED = 50  # workers kept with a task as too small for it; others find out by themselves
LOGS_KEPT = 50  # workers whose last log lines are kept, the newest

MEMORY = "memory"  # in place of a step's name, in what is said once a job

ASKED = {
    "restart": "{worker} was asked to restart.",
    "update": "{worker} was asked to update.",
    LEAVE: "{worker} was let go: it leaves after its frame.",
}
PAUSED_WORKERS = {True: "{worker} paused by {by}.", False: "{worker} let go on by {by}."}
PAUSED_JOBS = {
    True: "Job {job} ({name}) paused by {by}.",
    False: "Job {job} ({name}) let go on by {by}.",
}
OUT_SAID = {
    "console": "{worker} takes no part for now: it is paused in its own console.",
    "hours": "{worker} takes no part for now: it is outside of its hours.",
    "used": "{worker} takes no part for now: somebody uses it.",
    "spare": "{worker} takes no part for now: one Blender more is not needed there.",
    "other": "{worker} takes no part for now.",
}
NOT_UP = (
    "{worker} did not wake up after {tries} tries: allow waking by network (Wake-on-LAN) in its "
    "firmware and its network card's settings, and use a cable."
)
SLEEPS = "{worker} went to sleep: it had nothing to do."
GB = 1e9  # bytes, as people count them
FITS = 0.95  # of the room: what fits just so would be said to fit, and not to, by turns
MAY_BE_TIGHT = (
    "Job {job} ({name}) may not fit: by the last job of its file it needs about {needs} GB, and "
    "{room} GB were last seen free in its output folder. Make room there before it starts."
)
TIGHT = (
    "Job {job} ({name}) will not fit: its frames left need about {needs} GB, and {room} GB are "
    "free in its output folder. Make room there, or pause it."
)
CHOSEN = {
    True: "Render devices of {worker} chosen by {by}: {devices}.",
    False: "Render devices of {worker} left to its Blender's preferences by {by}.",
}
CARD_KINDS = ("CPU", "OPTIX", "CUDA", "HIP", "METAL", "ONEAPI")
RENDERS_ON = {  # by whose wish
    "node": "{worker} renders job {job} on {used} (chosen for it: {asked}).",
    "preferences": "{worker} renders job {job} on {used} (its Blender's preferences: {asked}).",
    "scene": "{worker} renders job {job} on {used} (the scene: {asked}).",
    "job": "{worker} renders job {job} on {used} (the job: {asked}).",
}
SILENT = "{worker} has been silent for {seconds} s: offline."
GOES_ON_IN_STRIPS = "Frame {frame} goes on in strips: {done} of {strips} are there."
LOST_STRIPS = (
    "Strips of frame {frame} are gone from the manager's disk, and are rendered again: {parts}."
)
ENDINGS = {  # of a job: level, sentence
    "completed": ("success", "Job {job} ({name}) completed: {done} of {frames}."),
    "cancelled": ("warning", "Job {job} ({name}) was cancelled: {done} of {frames}."),
    "completed_with_errors": (
        "error",
        "Job {job} ({name}) completed with errors: {done} of {frames}.",
    ),
}


# What is said of a frame, and of a task that is not one.
OF_TASKS = {
    "Frame {frame} of {worker} goes back.": "{worker} gives back {task}.",
    "Frame {frame} of {worker} is given up.": "{worker} gives up {task}.",
    "{worker} is back and still renders frame {frame}.": "{worker} is back and still does {task}.",
    "{worker} also renders frame {frame}, which {holder} has.": (
        "{worker} does {task} as well, which {holder} has."
    ),
    "{worker} (frame {frame}): {error}": "{worker} ({task}): {error}",
    "Frame {frame} done by {worker} in {seconds} s ({done}/{total}).": (
        "{worker} has done {task} in {seconds} s ({done}/{total})."
    ),
    "Frame {frame} is there already ({done}/{total}).": (
        "The result of {task} is there already ({done}/{total})."
    ),
    "{worker} cannot do this job and leaves it to others: {error}": (
        "{worker} leaves {task} to others: {error}"
    ),
    "{worker} leaves frame {frame} to workers with more memory: {error}": (
        "{worker} leaves {task} to workers with more memory: {error}"
    ),
    "Frame {frame} failed on {worker} and is given up: {error}": (
        "{worker} failed at {task}, which is given up: {error}"
    ),
    "Frame {frame} failed on {worker} (attempt {attempt} of {attempts}): {error}": (
        "{worker} failed at {task} (attempt {attempt} of {attempts}): {error}"
    ),
}
TASKS_IN_WORDS = {
    STRIPS: "strip {part} of frame {frame}",
    ASSEMBLE: "the joining of frame {frame}",
    VIDEO: "the movie",
}


def _in_words(task: Task) -> str:
    """A task that is no whole frame, in the middle of a sentence."""
    text = TASKS_IN_WORDS.get(task.step)
    if text is None:  # of a newer release
        return task.name
    return Sentence.of(text, frame=task.frame, part=task.key[1] if task.step == STRIPS else None)


def _frames(count: int) -> str:
    """So many of them, in the middle of a sentence."""
    return Sentence.of("1 frame" if count == 1 else "{count} frames", count=count)


def _names(report: Report, lease: Lease) -> bool:
    """Whether a report is about what the lease is on. Of other tasks than frames the lease says
    enough."""
    if lease.step == FRAMES:
        return report.frame == lease.key
    return report.frame in (None, lease.frame)


def _ordered_tokens() -> Iterator[str]:
    """Lease tokens nobody can guess. They begin with a count, so their tree in the store grows in
    one place, and a frame costs as much at the end of a long job as at its start."""
    chance = random.SystemRandom()
    for batch in count():  # to ask the system for each costs more than to make the rest of it
        secret = chance.randbytes(SECRET_BYTES * TOKENS_AT_ONCE).hex()
        for at in range(TOKENS_AT_ONCE):
            own = secret[2 * SECRET_BYTES * at : 2 * SECRET_BYTES * (at + 1)]
            yield f"{batch * TOKENS_AT_ONCE + at:08x}{own}"


class _Present(Mapping):
    """The workers online without those that are away (rule 7), as of one event. Nobody is looked at
    before that is needed: most who ask for a task can be answered without, and thousands ask."""

    def __init__(
        self,
        online: Mapping[str, Worker],
        paused: Collection[str],
        is_away: Callable[[Worker], bool],
    ):
        """
        Args:
            paused: the names of those that may be away, online or not.
        """
        self._online, self._paused, self._is_away = online, paused, is_away

    @cached_property
    def _away(self) -> set[str]:
        paused = (self._online[name] for name in self._paused if name in self._online)
        return {worker.name for worker in paused if self._is_away(worker)}

    def __getitem__(self, name: str) -> Worker:
        if name in self._away:
            raise KeyError(name)
        return self._online[name]

    def __iter__(self) -> Iterator[str]:
        away = self._away
        return (name for name in self._online if name not in away)

    def __len__(self) -> int:
        return len(self._online) - len(self._away)


class Farm:
    """See the module's docstring."""

    def __init__(self, new_token: Callable[[], str] | None = None):
        self.state = FREE
        self.job: Job | None = None  # the running one
        self.finished: Job | None = None  # the one before it: late pictures of it are welcome
        self.queue: list[Job] = []
        self.workers: dict[str, Worker] = {}  # online, by name
        self.offline: OrderedDict[str, tuple[Worker, float]] = OrderedDict()  # with since (Unix s)
        self.paused_workers: set[str] = set()  # names, of workers that are online or not
        self.sleepers = Sleepers()
        self._out: set[str] = set()  # names of workers online that say they are out
        self._had: dict[frozenset, bool] = {}  # what jobs ask for -> whether somebody online has it
        self.marked: set[str] = set()  # shared folders in which a node has found the marker
        self._logs: OrderedDict[str, None] = OrderedDict()  # who has log lines, the newest last
        self.next_job_id = 1
        self.peak_workers = 0
        self.tally = Tally()  # since this manager was started
        self.effects: list[tuple] = []
        self._new_token = new_token or _ordered_tokens().__next__
        self._stragglers = scheduling.Stragglers()
        self._splitter = splitting.Splitter()
        self._grace_until: float | None = None  # monotonic s; leases of before a restart
        self._look_beyond_at = float("-inf")  # monotonic s
        self._beyond_all: set[tuple[int, str]] = set()  # (job, step) that nobody can do, as told
        self._no_video_since: float | None = None  # monotonic s; one is due, and nobody makes any

    def handle(self, event: object, now: Now) -> object:
        """Take one event in; what follows from it is in `take_effects` afterwards.

        Args:
            event: a value of one of the kinds in events.EVENTS.
            now: when it happens; never before the last one's `mono`.

        Returns:
            what the event's own docstring says it is answered with.

        Raises:
            Refused: the event does not fit; nothing has changed.
            TypeError: it is not an event.
        """
        handler = _HANDLERS.get(type(event))
        if handler is None:
            raise TypeError(f"{type(event).__name__} is not an event of the farm")
        return getattr(self, handler)(event, now)

    def take_effects(self) -> list[tuple]:
        """What is to be done about the events since the last call, in this order."""
        effects, self.effects = self.effects, []
        return effects

    # -- workers -------------------------------------------------------------------------------

    def _on_heartbeat(self, beat: Heartbeat, now: Now) -> Stop | None:
        """Raises Refused, 409, when another live process holds the name."""
        if beat.leaving and beat.name not in self.workers:  # said twice, or to the manager before
            self._release_leases(beat.name, beat.instance)
            return None
        worker = self._admit(beat, now)
        if beat.leaving:
            self._retire(worker, now, SLEEPS if beat.asleep else "{worker} left the farm.")
            if beat.asleep and beat.mac:
                self._lie_down(worker, beat, now)
            self._advance(now)
            return None
        before = worker.state
        self._note_shared(worker, beat, now)
        if before != beat.state:
            states = {"before": before.upper(), "after": beat.state.upper()}
            self._say("info", "{worker}: {before} -> {after}", worker=worker.name, **states)
        if worker.waiting_for and not beat.waiting_for:
            self._say("success", "{worker} goes on.", alert=True, worker=worker.name)
        if beat.sleeps_in is not None and (worker.beat is None or worker.beat.sleeps_in is None):
            values = {"worker": worker.name, "seconds": round(beat.sleeps_in)}
            self._say("info", "{worker} goes to sleep in {seconds} s: nothing to do.", **values)
        if beat.waiting_for and not worker.waiting_for:
            values = {"worker": worker.name, "error": beat.waiting_for}
            self.effects.append(News("disk_full", "error", "{worker}: {error}", values))
        worker.state, worker.job_id = beat.state, beat.job_id
        worker.beat = replace(beat, log_tail=None) if beat.log_tail else beat  # see _keep_log
        worker.seen, worker.last_seen, worker.ip = now.mono, now.wall, beat.ip
        self.workers[worker.name] = self.workers.pop(worker.name)  # the longest silent first
        worker.frames_said = max(worker.frames_said, beat.frames_rendered or 0)
        worker.jobs_said = max(worker.jobs_said, beat.jobs_completed or 0)
        if beat.can is not None:
            worker.can = frozenset(beat.can)
        self._note_tags(worker, beat)
        self._note_devices(worker, beat, now)
        self._note_out(worker, beat.out)
        if beat.log_tail is not None:
            self._keep_log(worker, beat.log_tail, now)
        if worker.legacy and self.state == WORKING:
            self.effects += legacy.follow(worker, before, self.job, self._present)
            self._save_followers(self.job)
        stop = self._check_lease(worker, beat.lease, now)
        self._note_progress(worker, beat, now)
        self._note_verdict(worker, beat.verdict)
        self._advance(now)
        return stop

    def _note_shared(self, worker: Worker, beat: Heartbeat, now: Now) -> None:
        """One that sees other shared folders than before may be able to do the job now."""
        if beat.shared is None or beat.shared == worker.shared:
            return
        worker.shared, worker.shared_at = beat.shared, now.mono
        if len(self.marked) < MAX_MARKED:
            self.marked.update(beat.shared.get("marked", ()))
        self._see_again(worker, not worker.lacks_card)

    def _note_devices(self, worker: Worker, beat: Heartbeat, now: Now) -> None:
        """One that renders on something else than before may be able to do the job now."""
        said, before = beat.devices, worker.devices or {}
        if said is None or said == worker.devices:
            return
        worker.devices = said
        if worker.devices_wish and worker.devices_wish.items() <= said.items():
            worker.devices_wish = None
        if any(said[key] != before.get(key) for key in ("chosen", "sit_out", "known")):
            worker.devices_at = now.mono
            self._see_again(worker, worker.lacks_card)
        settled = ("job_id", "asked", "used")
        if said.get("used") and [said[key] for key in settled] != [*map(before.get, settled)]:
            asked, used = ", ".join(said["asked"]), ", ".join(said["used"])
            values = {"worker": worker.name, "job": said["job_id"], "asked": asked, "used": used}
            self._say("info", RENDERS_ON.get(said["by"], RENDERS_ON["preferences"]), **values)

    def _see_again(self, worker: Worker, is_so: bool) -> None:
        """What kept it from the running job may be over."""
        if worker.unseen_job is not None and is_so:
            worker.unseen_job, worker.lacks_card = None, False
            self.effects.append(Wake())

    def _note_out(self, worker: Worker, out: str | None) -> None:
        """It says itself that it takes no part for now, and why: see rule 7."""
        if out == worker.out:
            return
        worker.out = out
        (self._out.discard if out is None else self._out.add)(worker.name)
        if out is None:
            self._say("info", "{worker} takes part again.", worker=worker.name)
        else:
            self._say("info", OUT_SAID[out], worker=worker.name)
        self.effects.append(Wake())

    def _note_tags(self, worker: Worker, beat: Heartbeat) -> None:
        """One that has something new may be able to do the job now."""
        has = tags.found(beat.system_info) | {*beat.tags}
        if has != worker.has:
            worker.has = has
            self._had.clear()
            self.effects.append(Wake())

    def _keep_log(self, worker: Worker, lines: list[str], now: Now) -> None:
        worker.log_lines, worker.log_at = lines, now.wall
        self._logs[worker.name] = None
        self._logs.move_to_end(worker.name)
        if len(self._logs) > LOGS_KEPT:
            forgotten = self.workers.get(self._logs.popitem(last=False)[0])
            if forgotten is not None:
                forgotten.log_lines = []

    def _on_error_report(self, said: ErrorReport, now: Now) -> None:
        if said.level == "error":
            self.effects.append(TellError(said.worker, said.error, said.frame))
        text = "{worker}: {error}" if said.frame is None else "{worker} (frame {frame}): {error}"
        values = {"worker": said.worker, "frame": said.frame, "error": said.error}
        self._say(said.level, text, alert=said.level in ("error", "warning"), **values)
        known = self.workers.get(said.worker)
        if known is not None and self.job is not None and said.level == "warning":
            known.note_warning(self.job.id, said.error)
        if known is not None and known.legacy and said.level == "error":
            known.frames_failed += 1
            if self.state == WORKING:
                self.effects += legacy.note_error(known, said.frame, self.job, self._present)

    def _on_command(self, asked: Command, now: Now) -> list[str]:
        """Raises Refused: 404 for an unknown worker, 409 for one whose release cannot do that."""
        name = asked.worker
        chosen = list(self.workers.values()) if name == "*" else [self.workers.get(name)]
        if chosen == [None]:
            raise Refused(404, f"No worker named {name!r} is online.")
        able = [worker for worker in chosen if not worker.legacy]
        if not able:
            raise Refused(409, "No worker here can do that: release 1.1 accepts no commands.")
        if asked.command == LEAVE:
            able = [worker for worker in able if worker.beat is not None and worker.beat.leaves]
        if not able:
            raise Refused(409, "Its release cannot be let go from here. Update it, or pause it.")
        for worker in able:
            worker.command = asked.command
            self._say("info", ASKED[asked.command], worker=worker.name)
        self.effects.append(Wake())
        return sorted(worker.name for worker in able)

    def _on_choose_devices(self, asked: ChooseDevices, now: Now) -> str:
        """Raises Refused: 404 for an unknown worker, 409 for one that cannot, 400 for devices that
        it does not have, or not together."""
        worker = self.workers.get(asked.worker)
        if worker is None:
            raise Refused(404, f"No worker named {asked.worker!r} is online.")
        if worker.devices is None:
            raise Refused(409, f"{worker.name} is of a release that has no choice. Update it.")
        there = {each["id"] for each in worker.devices["known"] or ()}
        there |= {*CARD_KINDS, *worker.devices["chosen"]}  # a card may be out for repair
        unknown = [each for each in asked.chosen if each not in there]
        if unknown:
            raise Refused(400, f"{worker.name} has no render device {unknown[0]!r}.")
        if len({_kind_of(each) for each in asked.chosen} - {"CPU"}) > 1:
            raise Refused(400, "Cycles renders with devices of one kind at a time: choose those.")
        wish = {"chosen": list(asked.chosen), "sit_out": asked.sit_out}
        if asked.slots is not None:
            wish["slots"] = asked.slots
        if not {*wish} <= {*worker.devices}:
            raise Refused(409, f"{worker.name} is of a release that runs one Blender. Update it.")
        is_so = all(worker.devices[key] == wish[key] for key in wish)
        worker.devices_wish = None if is_so else wish
        values = {"worker": worker.name, "devices": ", ".join(asked.chosen), "by": asked.by}
        self._say("info", CHOSEN[bool(asked.chosen)], **values)
        return worker.name

    def _on_pause_worker(self, asked: PauseWorker, now: Now) -> list[str]:
        """Raises Refused: 404 for an unknown worker, 409 for one of release 1.1."""
        known = asked.worker in self.offline or asked.worker in self.paused_workers
        chosen = self._chosen(asked.worker, known)
        able = {name for name in chosen if name not in self.workers or not self._is_old(name)}
        if not able:
            raise Refused(409, "Release 1.1 takes a whole job, and cannot be paused. Update it.")
        changed = able - self.paused_workers if asked.paused else able & self.paused_workers
        if asked.paused and len(self.paused_workers | able) > MAX_WORKERS:
            raise Refused(409, f"{MAX_WORKERS} workers are paused. Let some of them go on first.")
        self.paused_workers = self.paused_workers ^ changed
        for name in sorted(changed):
            self._say("info", PAUSED_WORKERS[asked.paused], worker=name, by=asked.by)
        if changed:
            self.effects += [SavePaused(tuple(sorted(self.paused_workers))), Wake()]
        self._advance(now)
        return sorted(able)

    def _chosen(self, name: str, known: bool) -> list[str]:
        """The workers that are meant: one by name, or (`*`) all that are online or paused."""
        if name == "*" and (self.workers or self.paused_workers):
            return [*{*self.workers, *self.paused_workers}]
        if name not in self.workers and not known:
            raise Refused(404, f"No worker named {name!r} is online.")
        return [name]

    def _is_old(self, name: str) -> bool:
        return self.workers[name].legacy

    def is_paused(self, worker: Worker) -> bool:
        """Whether it is handed nothing. One of 1.1 may have the name of a paused one. A query."""
        is_resting = worker.out is not None or worker.name in self.paused_workers
        return is_resting and not worker.legacy

    def count_paused(self) -> int:
        """How many of the workers online are paused or out. A query."""
        online = (self.workers[name] for name in self._resting if name in self.workers)
        return sum(map(self.is_paused, online))

    def _is_away(self, worker: Worker, job: Job | None) -> bool:
        """Rule 7: it is paused, or has not what the job asks for, and has finished its task."""
        if not self.is_paused(worker) and (job is None or scheduling.suits(job, worker)):
            return False
        return self.job is None or (worker.name, worker.instance) not in self.job.held

    @property
    def _present(self) -> Mapping[str, Worker]:
        """The workers online that count for the rules."""
        return self.present_for(self.job)

    def present_for(self, job: Job | None) -> Mapping[str, Worker]:
        """Those that count while this job runs, or is to be started. A query."""
        if job is not None and job.wants:
            return _Present(self.workers, self.workers, lambda worker: self._is_away(worker, job))
        resting = self._resting
        if not resting:
            return self.workers
        return _Present(self.workers, resting, lambda worker: self._is_away(worker, job))

    @property
    def _resting(self) -> set[str]:
        """Names of those that may be paused or out."""
        return self.paused_workers | self._out if self._out else self.paused_workers

    def _all_present(self, job: Job, is_so: Callable[[Worker], bool]) -> bool:
        """Whether at least one worker is there for the job, and each of those is as asked."""
        present = self.present_for(job)
        return all(map(is_so, present.values())) and bool(present)

    def _on_watch_log(self, watch: WatchLog, now: Now) -> Worker:
        """Raises Refused: 404 for a worker that is not online."""
        worker = self.workers.get(watch.worker)
        if worker is None:
            raise Refused(404, f"No worker named {watch.worker!r} is online.")
        worker.log_wanted_until = now.mono + LOG_WANTED_S
        return worker

    def _admit(self, beat: Heartbeat, now: Now) -> Worker:
        """The worker this heartbeat is from, made or taken over where that is right."""
        worker = self.workers.get(beat.name)
        if worker is not None and worker.instance != beat.instance:
            proven = beat.replaces is not None and beat.replaces == worker.instance
            held = now.mono - worker.seen < NAME_HELD_S or beat.leaving
            from_the_dead = worker.replaced is not None and beat.instance == worker.replaced
            if (held and not proven) or from_the_dead:
                raise Refused(
                    409,
                    f"The name {beat.name!r} is held by another worker, on {worker.ip}. Give this "
                    "one another name (--name, or <name> in worker_config.xml).",
                )
            self._say("info", "{worker} was started anew.", worker=beat.name)
            del self.workers[beat.name]
            worker = self._connect(beat, now)
            worker.replaced = beat.replaces if proven else None
        return worker or self._connect(beat, now)

    def _connect(self, beat: Heartbeat, now: Now) -> Worker:
        if len(self.workers) >= MAX_WORKERS:
            raise Refused(
                503, f"{MAX_WORKERS} workers are online, more than this manager accepts. Stop some."
            )
        old, _ = self.offline.pop(beat.name, (None, 0.0))
        if old is not None and old.instance == beat.instance:
            worker = old
            worker.state, worker.job_id = beat.state, beat.job_id
        else:
            worker = Worker(beat.name, beat.ip, beat.instance, now.wall, came=now.mono)
            worker.state, worker.job_id = beat.state, beat.job_id
            # What the process before it held, perhaps before the manager's own restart.
            self._release_leases(beat.name, beat.instance, others_than=True)
            worker.takes_tasks = self.job is not None and (beat.name, None) in self.job.held
        self.workers[beat.name] = worker
        self._rise(worker, beat.mac)
        self._had.clear()
        (self._out.discard if worker.out is None else self._out.add)(worker.name)
        self.peak_workers = max(self.peak_workers, len(self.workers))
        text = "{worker} is online ({ip}, release {version})."
        version = beat.version or "1.1"
        self._say("success", text, worker=beat.name, ip=beat.ip, version=version)
        self.effects.append(Wake())
        return worker

    def _retire(self, worker: Worker, now: Now, how: str) -> None:
        """Offline: out of the online workers, and its frame goes back."""
        if self.workers.pop(worker.name, None) is None:
            return
        self.offline[worker.name] = (worker, now.wall)
        self._had.clear()
        self._out.discard(worker.name)
        self._logs.pop(worker.name, None)
        worker.log_lines = []
        while len(self.offline) > OFFLINE_KEPT:
            self.offline.popitem(last=False)
        self._release_leases(worker.name, worker.instance)
        values = {"worker": worker.name, "seconds": int(WORKER_TIMEOUT_S)}
        is_expected = how == SLEEPS
        self._say("info" if is_expected else "warning", how, alert=not is_expected, **values)
        if how == SILENT:
            self.effects.append(News("worker_lost", "warning", how, values))
        self.effects.append(Wake())

    # -- asleep --------------------------------------------------------------------------------

    def _lie_down(self, worker: Worker, beat: Heartbeat, now: Now) -> None:
        self.sleepers.lies_down(_sleeper(worker, beat, now))
        self._save_sleepers()

    def _rise(self, worker: Worker, mac: str) -> None:
        if self.sleepers.is_up(worker.name, mac):
            self._save_sleepers()

    def _save_sleepers(self) -> None:
        self.effects.append(SaveSleepers(tuple(self.sleepers.asleep.values())))

    def _on_wake_worker(self, asked: WakeWorker, now: Now) -> str:
        """Raises Refused: 404 for an unknown worker, 409 for one that cannot be woken."""
        name = asked.worker
        worker, _since = self.offline.get(name, (None, 0.0))
        if name in self.workers:
            raise Refused(409, f"{name} is online.")
        if worker is None and name not in self.sleepers.asleep:
            raise Refused(404, f"No worker named {name!r} is known.")
        sleeper = self.sleepers.asleep.get(name)
        if sleeper is None and worker.beat is not None and worker.beat.mac:
            sleeper = _sleeper(worker, worker.beat, now)
        if sleeper is None:
            raise Refused(409, f"{name} has not told how it can be woken: start it by hand.")
        self._say("info", "{worker} is to be woken, says {by}.", worker=name, by=asked.by)
        self.sleepers.call(sleeper, now.mono)
        self._ring(now)
        return name

    def _wake_for_work(self, now: Now) -> None:
        """Those that sleep until there is work."""
        if self.sleepers.is_time_to_look(now.mono):
            self.sleepers.want(self._wanted_sleepers(now), now.mono)
        self._ring(now)

    def _wanted_sleepers(self, now: Now) -> list[str]:
        """Of each job that runs or whose turn may come, as many as it has use for."""
        running = self.job if self.state == WORKING else None
        task_s = self._seconds_of_a_frame(running, now)
        wanted: dict[str, None] = {}
        for job in filter(None, (running, *self.queue[:LOOKED_AHEAD])):
            if job.paused or job.settled:
                continue
            fit = [each.name for each in self.sleepers.asleep.values() if self._would_do(each, job)]
            awake = len(self.present_for(job)) if fit else 0
            waiting = job.counts[WAITING] if job is running else job.total
            wanted.update(dict.fromkeys(fit[: sleepers.how_many(waiting, awake, task_s)]))
        return [*wanted]

    @staticmethod
    def _seconds_of_a_frame(running: Job | None, now: Now) -> float | None:
        """By the running job, for those that wait, too; None: nobody knows."""
        if running is None:
            return None
        average = running.frame_step.pace.average
        if average is None and running.started is not None:
            return now.mono - running.started  # none is done yet: each takes at least so long
        return average

    def _would_do(self, sleeper: Sleeper, job: Job) -> bool:
        is_fit = job.requires <= {*sleeper.can} and scheduling.suits(job, sleeper)
        return is_fit and sleeper.name not in self.paused_workers

    def _ring(self, now: Now) -> None:
        ringing, given_up = self.sleepers.ring(now.mono)
        for sleeper, tries in ringing:
            self.effects.append(MagicPacket(sleeper))
            if tries == 1:
                self._say("info", "{worker} is being woken.", worker=sleeper.name)
        for sleeper in given_up:
            self._say("warning", NOT_UP, alert=True, worker=sleeper.name, tries=sleepers.TRIES)

    def _release_leases(self, name: str, instance: str | None, others_than: bool = False) -> None:
        """Give back what a process of this name held; with `others_than`, all but that process."""
        if self.job is None:
            return
        if (instance is None) != others_than:
            self.effects += legacy.hold_no_more(name, self.job)
        for lease in list(self.job.active.values()):
            if lease.worker == name and (lease.instance == instance) != others_than:
                self._lose(lease)

    def _lose(self, lease: Lease) -> None:
        task = self.job.task(lease)
        self.job.lose(lease)
        self._count(task, "lost")
        self._save(lease, task)
        self._save_followers(self.job)
        text = "Frame {frame} of {worker} goes back."
        if task.state == FAILED:
            text = "Frame {frame} of {worker} is given up."
        self._say_task("warning", text, task, lease.worker)
        self._after_failed_strip(self.job, task, (), task.error or "")
        self.effects.append(Wake())

    def _check_lease(self, worker: Worker, token: str | None, now: Now) -> Stop | None:
        """Whether the lease a worker says it is rendering still counts; takes it back if it can."""
        if token is None:
            return None
        job = self.job
        lease = job.leases.get(token) if job is not None else None
        if lease is None or lease.instance != worker.instance or lease.worker != worker.name:
            beat = worker.beat
            frame = beat.frame if beat and beat.lease == token else None
            return Stop(worker.job_id or 0, frame, token, "revoked")
        if lease.active:
            return None
        task = job.task(lease)
        if job.cancelled:
            return Stop(job.id, lease.frame, token, "cancelled")
        if task.state in SETTLED:
            return Stop(job.id, lease.frame, token, "finished_elsewhere")
        # A frame that is blocked is rendered in strips by now.
        is_gone = lease.status != EXPIRED or task.state == BLOCKED
        if (worker.name, worker.instance) in job.held or is_gone:
            return Stop(job.id, lease.frame, token, "revoked")
        job.adopt(lease)
        self._save(lease, task)
        self._say_task(
            "info", "{worker} is back and still renders frame {frame}.", task, worker.name
        )
        return None

    def _note_progress(self, worker: Worker, beat: Heartbeat, now: Now) -> None:
        lease = self.job.active.get(beat.lease) if self.job and beat.lease else None
        if lease is None or beat.progress is None:
            return
        if lease.heard is None or lease.heard[1] != beat.progress:
            was_judged = splitting.is_judged(lease)
            lease.heard = (now.mono, beat.progress)
            lease.began = lease.began or lease.heard
            if not was_judged and splitting.is_judged(lease) and not self.job.counts[WAITING]:
                self.effects += [Wake()] if splitting.allows(self.job) else []
        task = self.job.task(lease)
        shown = lease.worker == worker.name == task.worker
        if shown and task.progress != beat.progress:
            task.progress = beat.progress
            self.job.touch(task)

    def _note_verdict(self, worker: Worker, verdict: Verdict | None) -> None:
        """Whether the job's frames can be split; the first worker to have it open says so. While
        some are in strips, one that has it open in another state says so when it is given one: see
        _report_state."""
        job = self.job
        if job is None or verdict is None or verdict.job_id != job.id:
            return
        known = job.verdict
        is_newer = known is not None and not job.splits and splitting.is_saved_since(job, verdict)
        if known is None or is_newer:
            self._take_verdict(job, worker, verdict)
        elif STRIPS in job.steps and not splitting.is_other_state(known, verdict):
            if not splitting.may_join(known, verdict):
                job.steps[STRIPS].pace_of(worker.name).failed_in_row = scheduling.EXCLUDE_AFTER

    def _take_verdict(self, job: Job, worker: Worker, verdict: Verdict) -> None:
        job.may_split(verdict, worker.blender)
        if job.settings.split == ALWAYS and verdict.why:
            text = "The frames of job {job} are not split: {why}."
            if verdict.lines:
                text = "Frames of job {job} are split as you wished, and may differ: {why}."
            self._say("warning", text, job=job.id, why=verdict.why)
        self.effects.append(Wake())

    # -- handing out tasks ---------------------------------------------------------------------

    def _on_ask(self, ask: Ask, now: Now) -> Answer:
        """Raises Refused, 409, when no heartbeat of this process has been seen."""
        name = ask.worker
        worker = self.workers.get(name)
        if worker is None or ask.instance not in (None, worker.instance):
            raise Refused(409, f"No heartbeat of {name!r} has been seen. Send one, then ask again.")
        worker.asked, worker.takes_tasks = now.mono, True
        worker.can = worker.can if ask.can is None else frozenset(ask.can)
        state = ask.state or worker.state
        job = self.job if self.state == WORKING else None
        self._take_back(job, worker, ask.gives_back)
        if ask.have is not None:
            stop = self._check_lease(worker, ask.have, now)
            settled = job is None or job.settled
            return Answer(stop is not None or worker.command is not None, job, None, stop, settled)
        upcoming = self._upcoming_for(worker)
        if job is None:
            moved_on = state != READY or worker.command is not None
            return Answer(moved_on, upcoming=upcoming)
        if job.settled:
            told = state == FINISHED and worker.job_id in (*NO_JOB, job.id)
            news = not told or worker.command is not None
            return Answer(news, job, settled=True, upcoming=upcoming)
        sent = upcoming if upcoming and upcoming.settings.files == COPIES else None
        held = job.held.get((worker.name, worker.instance))
        if held is not None:
            return Answer(True, job, held, upcoming=sent)
        if worker.command is not None:  # it wants to restart: hand it nothing new
            return Answer(True, job)
        # Of one that gave a task back, the heartbeat that says why may be on its way.
        if job.paused or self.is_paused(worker) or ask.gives_back:
            return Answer(False, job)
        lease = self._lease_next(worker, job, now)
        if lease is not None:
            return Answer(True, job, lease, upcoming=sent)
        if upcoming is None and self._splitter.may_help(job, worker):
            news, worker.opens = worker.opens != job.id, job.id
            return Answer(news, job, upcoming=job)
        return Answer(False, job, upcoming=upcoming)

    def _take_back(self, job: Job | None, worker: Worker, token: str | None) -> None:
        """The person at a worker wants it for himself: its task waits for another one. That is
        nobody's failure."""
        lease = job.held.get((worker.name, worker.instance)) if job and token else None
        if lease is None or lease.token != token:
            return
        task = job.task(lease)
        job.lose_sight(lease)
        self._save(lease, task)
        self._say_task("info", "Frame {frame} of {worker} goes back.", task, worker.name)
        self.effects.append(Wake())

    def find_lease(self, job_id: int, token: str | None) -> Lease | None:
        """A lease of the running job or the one before it, however it went. A query."""
        jobs = (job for job in (self.job, self.finished) if job is not None and job.id == job_id)
        return next((job.leases.get(token) for job in jobs), None)

    def settings_of(self, job_id: int) -> Settings | None:
        """Of a job that runs or waits; None for others. A query."""
        job = self._ahead(job_id)
        return None if job is None else job.settings

    def _ahead(self, job_id: int) -> Job | None:
        """One that runs or waits; None for others."""
        jobs = filter(None, (self.job, *self.queue))
        return next((job for job in jobs if job.id == job_id), None)

    def gave_out(self, job_id: int, frame: int, token: str) -> bool:
        """Whether this lease was for rendering this frame as a whole. A query."""
        lease = self.find_lease(job_id, token)
        return lease is not None and lease.step in (FRAMES, ASSEMBLE) and lease.key == frame

    def whole_job(self) -> Job | None:
        """The job for a worker of release 1.1 that asks, where it gets one. A query."""
        job = self.job if self.state == WORKING else None
        if job is None or job.paused or job.wants:
            return None
        return job if legacy.may_take(job, self._present) else None

    def _upcoming_for(self, worker: Worker) -> Job | None:
        """The next job, for a worker that could open it: release 2.0 chokes on what it cannot."""
        job = None if self.is_paused(worker) else self.next_job()
        is_fit = job is not None and job.requires <= worker.can and scheduling.suits(job, worker)
        return job if is_fit else None

    def next_job(self) -> Job | None:
        """The one whose turn is next: none that is paused, nor one that asks for what no worker
        online has. A query."""
        return next((job for job in self.queue if not job.paused and self.has_workers(job)), None)

    def has_workers(self, job: Job) -> bool:
        """Whether somebody online has what the job asks for, paused or not. A query."""
        wanted = job.wants
        if not wanted:
            return True
        if wanted not in self._had:  # many may wait, and there are few kinds of workers
            kinds = {worker.has for worker in self.workers.values()}
            self._had[wanted] = any(not tags.lacking(wanted, has) for has in kinds)
        return self._had[wanted]

    def _lease_next(self, worker: Worker, job: Job, now: Now) -> Lease | None:
        online = self._present
        if worker.legacy or legacy.is_taken(job, online):
            return None
        found = self._splitter.choose(job, worker, online, now)
        if found is not None:
            self._split(job, *found, now)
        steps = scheduling.steps_for(job, worker, online, now)
        task = scheduling.take_waiting(job, steps, worker.name, online, now)
        if task is None:
            task = self._stragglers.worth_a_second_try(job, steps, worker.name, now)
            if task is None:
                self._say_beyond_all(job, now)
                return None
            text = "{worker} also renders frame {frame}, which {holder} has."
            self._say_task("info", text, task, worker.name, holder=task.worker)
        return self._grant(job, task, worker, now)

    def _split(self, job: Job, frame: Task, heights: list[int], now: Now) -> None:
        for lease in job.split(frame, heights, now.mono):
            self._save(lease)
        text = "Frame {frame} is rendered in {strips} strips, on several workers."
        self._say("info", text, frame=frame.key, strips=len(heights))
        self.effects.append(Wake())

    def _begin_anew(self, job: Job, number: int, text: str, often: str) -> None:
        """Strips of what it was made of before do not belong to those of what it is made of now."""
        job.begun_anew[number] = job.begun_anew.get(number, 0) + 1
        if job.begun_anew[number] > splitting.MOST_ANEW:
            self._keep_whole(job, number, often)
            return
        job.end_split(number, again=True)
        job.kept_whole.discard(number)
        self.effects += [DropStrips(job.id, number), Wake()]
        self._say("warning", text, frame=number)

    def _keep_whole(self, job: Job, number: int, why: str) -> None:
        """A frame that was split is rendered by one worker after all."""
        job.end_split(number, again=True)
        self.effects += [DropStrips(job.id, number), Wake()]
        self._say("warning", "Frame {frame} is rendered whole: {why}", frame=number, why=why)

    def _grant(self, job: Job, task: Task, worker: Worker, now: Now) -> Lease:
        attempt = task.attempts + task.losses + len(task.leases) + 1
        token = self._new_token()
        holder = (worker.name, worker.instance)
        lease = Lease(token, task.key, *holder, now.mono, attempt, step=task.step)
        job.lease(task, lease)
        if task.step in (STRIPS, ASSEMBLE) and task.frame in job.splits:
            job.splits[task.frame].tokens.append(token)
        self._save(lease)
        return lease

    def _say_beyond_all(self, job: Job, now: Now) -> None:
        """Tasks wait that nobody online can do. Said once: the job does not go on by itself."""
        if now.mono < self._look_beyond_at:
            return
        self._look_beyond_at = now.mono + LOOK_BEYOND_S
        asks = job.requires or job.wants
        for step in job.steps.values() if len(job.steps) > 1 or asks else ():
            if (job.id, step.name) in self._beyond_all:
                continue
            if not scheduling.is_beyond_all(job, step, self._present):
                continue
            if isinstance(step, GrowingStep):
                for number in [*job.splits]:
                    self._keep_whole(job, number, "no worker online can render its strips.")
            else:
                self._beyond_all.add((job.id, step.name))
                text = (
                    "No worker online can do what is left of job {job} ({name}): {step}. Update or "
                    "start one that can, or cancel the job."
                )
                self._say_job("warning", text, job, alert=True, step=step.name)

    # -- results -------------------------------------------------------------------------------

    def _on_report(self, report: Report, now: Now) -> tuple[bool, str]:
        """Raises Refused: 404 for a job that is not running, 409 for a foreign frame or lease."""
        job = self.job
        if job is None or job.id != report.job_id or self.state != WORKING:
            raise Refused(404, f"Job {report.job_id} is not running (any more). Drop the report.")
        if report.frame is not None and report.frame not in job.frames:
            raise Refused(409, f"Job {job.id} has no frame {report.frame}.")
        lease = job.leases.get(report.lease)
        if lease is None or lease.worker != report.worker or not _names(report, lease):
            what = "" if report.frame is None else f" on frame {report.frame}"
            raise Refused(409, f"That lease{what} was never given out.")
        task = job.task(lease)
        if report.result == "failed":
            outcome = self._report_failed(job, task, lease, report, now)
        else:
            outcome = self._report_good(job, task, lease, report, now)
        if outcome == COUNTED:
            self._say_warnings(job, task, report)
            self._save_followers(job)
        self._advance(now)
        return outcome

    def _say_warnings(self, job: Job, task: Task, report: Report) -> None:
        known = self.workers.get(report.worker)
        for warning in report.warnings:
            if known is not None and known.has_warned(job.id, warning):
                continue
            text = "{worker} (frame {frame}): {error}"
            self._say_task("warning", text, task, report.worker, alert=True, error=warning)

    def _report_good(
        self, job: Job, task: Task, lease: Lease, report: Report, now: Now
    ) -> tuple[bool, str]:
        if task.state in GOOD:
            return lease.worker == task.worker, "The frame was finished before."
        is_told = report.read and task.step == STRIPS and not job.cancelled
        if is_told and self._has_read_others(job, task, lease, report, now):
            return False, "Files that it was made of were saved meanwhile."
        others = job.finish(task, report.result == "skipped", lease.worker)
        if task.frame in job.splits:
            self._note_split(job, task, report)
        task.seconds, task.bytes = report.seconds, report.bytes
        self._count(task, report.result, report.seconds, report.bytes)
        if task.step == VIDEO:
            job.film = {**(report.film or {}), "file": report.file, "bytes": report.bytes}
            self.effects.append(SaveJob(job, True))
        job.note_picture(task, report.file)
        for other in others:
            self._save(other)
        self._save(lease, task)
        job.workers_used.add(lease.worker)
        if task.step in (FRAMES, ASSEMBLE) and report.result == "done":
            self._note_room(job, report)
        step = job.steps[task.step]
        step.pace_of(lease.worker).failed_in_row = 0
        if report.result == "done":
            step.note_pace(lease.worker, report.seconds or 0.0)
            if task.step == FRAMES:
                job.unshared_s = splitting.unshared(lease, now, job.unshared_s)
            worker = self.workers.get(lease.worker)
            if worker is not None and task.step in (FRAMES, ASSEMBLE):
                worker.frames_seen += 1
        text = "Frame {frame} done by {worker} in {seconds} s ({done}/{total})."
        if task.state == SKIPPED:
            text = "Frame {frame} is there already ({done}/{total})."
        values = {"seconds": round(float(report.seconds or 0.0), 1)}
        values.update(done=step.completed, total=step.total)
        self._say_task("info", text, task, lease.worker, **values)
        if others != [lease] or job.settled or len(job.steps) > 1:
            self.effects.append(Wake())
        return COUNTED

    def _note_room(self, job: Job, report: Report) -> None:
        """Copies go elsewhere, and a test's pictures nowhere."""
        if job.settings.files == COPIES or job.settings.test:
            return
        job.weigh(report.room, report.grows)
        self._look_at_room(job)

    def _on_expected(self, expected: Expected, now: Now) -> None:
        job = self._ahead(expected.job_id)
        if job is not None and not job.is_weighed:
            job.expected, job.room = expected.needs, expected.room
            self._look_at_room(job)

    def _look_at_room(self, job: Job) -> None:
        """Whether the rest of the job fits into its output folder; said once, and once that it does
        again."""
        needs, room = job.needs, job.room
        if needs is None or room is None:
            return
        values = {"job": job.id, "name": job.settings.name}
        values.update(needs=round(needs / GB, 1), room=round(room / GB, 1))
        if needs > room and not job.is_tight:
            job.is_tight = True
            text = TIGHT if job.is_weighed else MAY_BE_TIGHT
            self._say("warning", text, alert=True, **values)
            self.effects.append(News("disk_full", "warning", text, values))
        elif job.is_tight and needs <= FITS * room:
            job.is_tight = False
            text = "Job {job} ({name}) fits again: {room} GB are free, it needs about {needs} GB."
            self._say("success", text, alert=True, **values)

    def _has_read_others(
        self, job: Job, task: Task, lease: Lease, report: Report, now: Now
    ) -> bool:
        """Whether a strip was made of other files than the frame's other ones: then it does not
        count. See rule 3 of splitting.py."""
        split, name, (sizes, _times) = job.splits[task.frame], lease.worker, report.read[-1]
        is_changed = len({*report.read, split.read.get(name, report.read[0])}) > 1
        if not is_changed and {seen for seen, _ in split.read.values()} <= {sizes}:
            split.read[name] = report.read[-1]
            return False
        self.effects.append(Wake())
        if not is_changed and self._others_have_it(job, task, name, now):
            if lease.active:
                job.lose_sight(lease)
                self._save(lease, task)
            text = "{worker} cannot do this job and leaves it to others: {error}"
            self._say_task("warning", text, task, name, error=OTHER_FILES)
            return True
        self._begin_anew(job, task.frame, FILES_SAVED, FILES_SAVED_OFTEN)
        for step in (STRIPS, ASSEMBLE):  # who was left out for what is over
            for pace in job.steps[step].paces.values():
                pace.failed_in_row = 0
        return True

    def _note_split(self, job: Job, task: Task, report: Report) -> None:
        """Something of a frame that is split was finished."""
        number = task.frame
        if task.step == STRIPS:
            job.splits[number].made_by[task.key[1]] = report.lease
            job.splits[number].refused = 0
            job.note_strip(number)
            return
        frame = job.frames[number]
        if task.step == ASSEMBLE:
            job.finish(frame, report.result == "skipped", report.worker)
            frame.seconds = sum(strip.seconds or 0.0 for strip in job.strips_of(number))
            frame.seconds += report.seconds or 0.0
            frame.bytes = report.bytes
            self._count(frame, report.result, frame.seconds, frame.bytes)
            job.note_picture(frame, report.file)
            self.effects.append(SaveTask(job.id, frame))
        job.end_split(number, again=False)
        self.effects.append(DropStrips(job.id, number))

    def _on_strip_picture(self, said: StripPicture, now: Now) -> None:
        """Raises Refused, 409, where no such strip is wanted any more."""
        job = self.job if self.job is not None and self.job.id == said.job_id else None
        lease = job.leases.get(said.lease) if job else None
        is_its = lease is not None and lease.key == (said.frame, said.part)
        if not (is_its and job.note_strip_picture(lease, said.mark)):
            raise Refused(409, "That lease is not of a strip that is wanted. Drop the picture.")

    def _report_failed(
        self, job: Job, task: Task, lease: Lease, report: Report, now: Now
    ) -> tuple[bool, str]:
        if not lease.active:
            return False, "The frame is no longer with this attempt."
        error = report.error or "Blender failed and gave no reason."
        if report.unseen and lease.worker in self.workers:
            self._report_unseen(job, task, lease, error, report.card)
            return COUNTED
        if report.verdict is not None and task.frame in job.splits:
            self._report_state(job, task, lease, error, report.verdict, now)
            return COUNTED
        step = job.steps[task.step]
        unfit: frozenset[str] = frozenset()
        if report.memory:
            left_to_others, unfit = self._leave_to_larger(
                job, step, task, lease, report.memory, now
            )
        else:
            left_to_others = report.unable and self._exclude(job, step, task, lease.worker, now)
        job.fail(lease, error, report.log_tail, counts=not left_to_others, unfit=unfit)
        self._count(task, "failed")
        self._save(lease, task)
        worker = self.workers.get(lease.worker)
        if worker is not None:
            worker.frames_failed += 1
        self.effects.append(TellError(lease.worker, error, task.frame))
        if left_to_others and report.memory:
            step.pace_of(lease.worker).failed_in_row += 1
            text = "{worker} leaves frame {frame} to workers with more memory: {error}"
            self._say_task("warning", text, task, lease.worker, alert=True, error=error)
        elif left_to_others:
            text = "{worker} cannot do this job and leaves it to others: {error}"
            self._say_task("warning", text, task, lease.worker, alert=True, error=error)
        else:
            step.pace_of(lease.worker).failed_in_row += not report.damaged
            self._say_failed(job, task, lease.worker, error)
        self._after_failed_strip(job, task, report.damaged, error)
        self.effects.append(Wake())
        return COUNTED

    def _count(self, task: Task, result: str, *measured: float | None) -> None:
        if task.step == FRAMES:
            self.tally.end_attempt(result, *measured)

    def _report_unseen(self, job: Job, task: Task, lease: Lease, error: str, card: bool) -> None:
        """Nobody's failure, and it may be over in a moment: no attempt is used up, even where no
        other worker is there; the job waits until one sees what it needs."""
        job.lose_sight(lease)
        self._save(lease, task)
        worker = self.workers.get(lease.worker)
        # What it has said since it took the task is newer than what it judged by.
        if worker is not None and (worker.devices_at if card else worker.shared_at) <= lease.since:
            worker.unseen_job, worker.lacks_card = job.id, card
        text = "{worker} takes no part in this job until it sees what it needs: {error}"
        if card:
            text = "{worker} sits this job out: {error}"
        self._say("warning", text, alert=True, worker=lease.worker, error=error)
        self.effects.append(Wake())

    def _report_state(
        self, job: Job, task: Task, lease: Lease, error: str, verdict: Verdict, now: Now
    ) -> None:
        """Nobody's failure: its worker sees the .blend in another state than the frame's strips are
        of. See rule 3 of splitting.py."""
        job.lose_sight(lease)
        self._save(lease, task)
        self.effects.append(Wake())
        worker, split = self.workers.get(lease.worker), job.splits[task.frame]
        text = "{worker} cannot do this job and leaves it to others: {error}"
        if worker is not None and splitting.is_saved_since(job, verdict):
            if self._others_have_it(job, task, worker.name, now):
                self._say_task("warning", text, task, lease.worker, error=error)
                return
            for number in [*job.splits]:
                self._begin_anew(job, number, SAVED_MEANWHILE, SAVED_OFTEN)
            self._take_verdict(job, worker, verdict)
            return
        split.refused += 1
        if split.refused == 1:
            self._say_task("warning", text, task, lease.worker, error=error)
        if split.refused > splitting.MOST_REFUSED:
            self._keep_whole(job, task.frame, SEEN_DIFFERENTLY)

    def _others_have_it(self, job: Job, task: Task, worker: str, now: Now) -> bool:
        """Whether there are workers that may still have the .blend open as it was; this one, which
        has not, is given no more of what is in strips."""
        for step in (STRIPS, ASSEMBLE):
            job.steps[step].pace_of(worker).failed_in_row = scheduling.EXCLUDE_AFTER
        step = job.steps[task.step]
        willing = scheduling.willing(job, step, self._present, now)  # where all are excluded, all
        return any(not scheduling.is_excluded(step, name) for name in willing)

    def _after_failed_strip(
        self, job: Job, task: Task, damaged: tuple[int, ...], error: str
    ) -> None:
        """What becomes of a frame that is split once something of it has failed."""
        number = task.frame
        if task.step not in (STRIPS, ASSEMBLE) or number not in job.splits:
            return
        split = job.splits[number]
        parts = {part for part in damaged if 0 < part <= len(split.heights)}
        parts |= frozenset() if task.leases else split.lost
        if task.step == ASSEMBLE and parts and task.state != FAILED:
            split.lost -= parts
            job.redo_strips(number, parts)
            spent = any(s.attempts >= job.settings.attempts for s in job.strips_of(number))
        else:
            spent = task.state == FAILED
        if spent:
            self._keep_whole(job, number, error)

    def _exclude(self, job: Job, step: Step, task: Task, worker: str, now: Now) -> bool:
        """A worker that can do nothing of a job is excluded at once, if others can try the task.

        Its attempt then does not count: every node but one may be unable.
        """
        others = scheduling.willing(job, step, self._present, now, with_new=True)
        others = others - task.failed_by - {worker}
        if others:
            step.pace_of(worker).failed_in_row = scheduling.EXCLUDE_AFTER
        return bool(others)

    def _leave_to_larger(
        self, job: Job, step: Step, task: Task, lease: Lease, needed: int, now: Now
    ) -> tuple[bool, frozenset[str]]:
        """A task that did not fit into a worker's memory goes to those with more, and its attempt
        does not count.

        Returns:
            whether there are such; and the workers that need not try it.
        """
        others = scheduling.willing(job, step, self._present, now, with_new=True)
        others = others - task.failed_by - {lease.worker}
        larger = {name for name in others if scheduling.may_hold(self.workers[name], needed)}
        small = others - larger
        unfit = frozenset(small if len(small) <= UNFIT_NAMED else ())
        if not larger and (job.id, MEMORY) not in self._beyond_all:
            self._beyond_all.add((job.id, MEMORY))
            text = "No other worker online has more memory than {worker} for job {job} ({name})."
            self._say_job("warning", text, job, alert=True, worker=lease.worker)
        return bool(larger), unfit

    def _say_failed(self, job: Job, task: Task, worker: str, error: str) -> None:
        if task.state == FAILED:
            text = "Frame {frame} failed on {worker} and is given up: {error}"
            self._say_task("error", text, task, worker, alert=True, error=error)
            self._tell_first_failure(job, task, error)
        else:
            text = "Frame {frame} failed on {worker} (attempt {attempt} of {attempts}): {error}"
            attempts = {"attempt": task.attempts, "attempts": job.settings.attempts}
            self._say_task("warning", text, task, worker, error=error, **attempts)
        pace = job.steps[task.step].pace_of(worker)
        if pace.failed_in_row == scheduling.EXCLUDE_AFTER:
            text = "{worker} failed {count} frames in a row and is excluded from this job."
            self._say("warning", text, alert=True, worker=worker, count=scheduling.EXCLUDE_AFTER)

    def _tell_first_failure(self, job: Job, task: Task, error: str) -> None:
        if task.step == FRAMES and job.frame_step.counts[FAILED] == 1:
            text = "Job {job} ({name}): frame {frame} is given up: {error}"
            values = {**_said_of(job), "frame": task.key, "error": error}
            self.effects.append(News("job_errors", "error", text, values))

    # -- jobs ----------------------------------------------------------------------------------

    def _on_submit(self, submit: Submit, now: Now) -> tuple[int, int]:
        """Raises Refused, 409, when the queue is full, or has the same frames of that job, or when
        nobody can make the test that it is."""
        if len(self.queue) >= MAX_QUEUE:
            raise Refused(
                409, f"{MAX_QUEUE} jobs are queued, and no more fit. Take some out, or wait."
            )
        self._refuse_twice(submit.settings)
        self._refuse_test(submit.settings)
        settings = replace(submit.settings, paused=False)
        job = Job(self.next_job_id, settings, now.wall, plan=submit.plan)
        job.paused = submit.settings.paused
        self.next_job_id += 1
        self.queue.append(job)
        position = len(self.queue)
        self.effects.append(SaveJob(job, False))
        self._say_job("success", "Job {job} ({name}) queued: {frames}.", job)
        self._say_unsuited(job)
        self._advance(now)
        return job.id, position

    def _say_unsuited(self, job: Job) -> None:
        """What nobody online can do right is said before it starts."""
        if not self.workers:
            return
        if not self.has_workers(job):
            text = "Job {job} ({name}) waits for a worker that has what it asks for: {wanted}."
            self._say_job("warning", text, job, alert=True, wanted=", ".join(sorted(job.wants)))
        kinds = {worker.has for worker in self.workers.values()}
        if series := tags.missing_series(job.wanted_series, kinds):
            text = (
                "No worker online has Blender {series}, from which job {job} ({name}) was sent: "
                "another one will render it, and pictures may differ."
            )
            self._say_job("warning", text, job, series=series)

    def _refuse_twice(self, settings: Settings) -> None:
        """Two presses of a button, or two people, ask for the same frames of a job once more."""
        for job in filter(None, (self.job, *self.queue)) if settings.requeued_from else ():
            asked = job.settings.requeued_from, job.settings.frames
            is_over = job is self.job and job.settled
            if asked == (settings.requeued_from, settings.frames) and not is_over:
                raise Refused(409, f"Job {job.id} renders these frames already.")

    def _refuse_test(self, settings: Settings) -> None:
        """It would hold up every job behind it until somebody updates a worker."""
        known = [*self.workers.values(), *self.sleepers.asleep.values()] if settings.test else []
        if known and not any(TEST in each.can for each in known):
            raise Refused(409, *said(NO_TESTS, {}))

    def _on_withdraw(self, withdraw: Withdraw, now: Now) -> None:
        job_id = withdraw.job_id
        self.queue = [job for job in self.queue if job.id != job_id]
        if self.job is not None and self.job.id == job_id:
            self.state, self.job = after(FARM, self.state, WITHDRAWS), None
        self.effects += [DropJob(job_id), Wake()]

    def _on_remove(self, remove: Remove, now: Now) -> int:
        """Raises Refused, 404, when it is not there."""
        for at, job in enumerate(self.queue):
            if job.id == remove.job_id or at == remove.index:
                del self.queue[at]
                self.effects.append(DropJob(job.id))
                self._say_job("info", "Job {job} ({name}) taken out of the queue.", job)
                return job.id
        raise Refused(404, "That job is not in the queue (any more). Reload the queue.")

    def _find(self, job_id: int) -> Job:
        """Raises Refused: 404 for a job that neither runs nor waits."""
        for job in filter(None, (self.job if self.state == WORKING else None, *self.queue)):
            if job.id == job_id:
                return job
        raise Refused(404, f"Job {job_id} neither runs nor waits in the queue (any more).")

    def _on_move_job(self, move: MoveJob, now: Now) -> int:
        """Raises Refused, 404, when it is not in the queue."""
        at = next((at for at, job in enumerate(self.queue) if job.id == move.job_id), None)
        if at is None:
            raise Refused(404, "That job is not in the queue (any more). Reload the queue.")
        job, to = self.queue[at], min(move.to, len(self.queue) - 1)
        if to != at:
            moved = job_queue.move(self.queue, job, to, self.next_job_id)
            self.effects += [*(SaveJob(each, False) for each in moved), Wake()]
            text = "Job {job} ({name}) moved from place {before} to {place} by {by}."
            self._say_job("info", text, job, before=at + 1, place=to + 1, by=move.by)
        return to + 1

    def _on_pause_job(self, pause: PauseJob, now: Now) -> int:
        """Raises Refused: 404 for a job that neither runs nor waits, 409 for a cancelled one."""
        job = self._find(pause.job_id)
        if job.cancelled:
            raise Refused(409, f"Job {job.id} is cancelled.")
        if job.paused != pause.paused:
            job.paused = pause.paused
            self.effects += [SaveJob(job, job is self.job), Wake()]
            self._say_job("info", PAUSED_JOBS[job.paused], job, by=pause.by)
            self._advance(now)
        return job.id

    def _on_change_job(self, change: ChangeJob, now: Now) -> int:
        """Raises Refused: 404 for a job that neither runs nor waits."""
        job = self._find(change.job_id)
        settings = replace(job.settings, **change.changes)
        if settings != job.settings:
            job.change(settings)
            self.effects += [SaveJob(job, job is self.job), Wake()]
            changes = ", ".join(f"{key} = {value}" for key, value in change.changes.items())
            text = "Job {job} ({name}) changed by {by}: {changes}."
            self._say_job("info", text, job, by=change.by, changes=changes)
        return job.id

    def _on_cancel(self, cancel: Cancel, now: Now) -> int:
        """Raises Refused, 409, when none runs, or another."""
        job = self.job
        if job is None or self.state != WORKING:
            raise Refused(409, "No job is running, so there is nothing to cancel.")
        if cancel.job_id not in (None, job.id):
            raise Refused(409, f"Job {cancel.job_id} is not running; job {job.id} is.")
        if not job.cancelled:
            for lease in job.cancel():
                self._save(lease)
            self.effects.append(DropStrips(job.id))
            self.effects += [SaveJob(job, True), Wake()]
            self._say_job("warning", "Job {job} ({name}) cancelled.", job, alert=True)
        self._advance(now)
        return job.id

    # -- time and the cycle --------------------------------------------------------------------

    def _on_tick(self, tick: Tick, now: Now) -> None:
        """Silent workers go offline, and what follows from that."""
        while self.workers:
            worker = next(iter(self.workers.values()))
            if now.mono - worker.seen < WORKER_TIMEOUT_S:
                break
            sleeps_too = worker.beat is not None and self.sleepers.has_card(worker.beat.mac)
            self._retire(worker, now, SLEEPS if sleeps_too else SILENT)
            if sleeps_too:
                self._lie_down(worker, worker.beat, now)
        if self._grace_until is not None and now.mono >= self._grace_until:
            self._end_grace()
        self._advance(now)

    def _on_stood_still(self, stood_still: StoodStill, now: Now) -> None:
        for worker in self.workers.values():
            worker.seen = now.mono
        if self._grace_until is not None:
            self._grace_until = now.mono + WORKER_TIMEOUT_S

    def deadline(self) -> float | None:
        """When a `Tick` will have something to do (monotonic s), if nothing else comes. A query."""
        times = [worker.seen + WORKER_TIMEOUT_S for worker in islice(self.workers.values(), 1)]
        if self._grace_until is not None:
            times.append(self._grace_until)
        calls = self.sleepers.deadline(bool(self.job or self.queue))
        return min(times if calls is None else [*times, calls], default=None)

    def _on_history_written(self, written: HistoryWritten, now: Now) -> None:
        """Raises Refused, 409, when no record was asked for."""
        if self.state != CONFIG:
            raise Refused(409, "The farm is not in CONFIG.")
        job = self.job
        for name in job.workers_used:
            if name in self.workers:
                self.workers[name].jobs_seen += 1
        self.effects.append(DropJob(job.id))
        self.job, self.finished = None, job
        self._move(WRITES)
        self._advance(now)

    def _advance(self, now: Now) -> None:
        """Rules 1 and 2."""
        self._give_up_video(now)
        self._wake_for_work(now)
        if self.state == FREE and self.queue:
            following = self.next_job()
            if following and self._all_present(following, lambda each: each.state == READY):
                self._start_next(now)
        elif self.state == WORKING and self.job.settled:
            if self._all_present(self.job, lambda worker: self._done_with(worker, self.job)):
                self._move(SETTLES)
                self._finish(now)

    def _give_up_video(self, now: Now) -> None:
        """A movie that nobody online can make holds up neither the end of its job nor the next."""
        job = self.job if self.state == WORKING else None
        step = job.steps.get(VIDEO) if job is not None and self.workers else None
        if step is None or job.settled or self._somebody_makes(job, step):
            self._no_video_since = None
            return
        if self._no_video_since is None:
            self._no_video_since = now.mono
        if now.mono - self._no_video_since < VIDEO_PATIENCE_S:
            return
        for task in list(step.in_state(WAITING)):
            for lease in job.give_up(task, None, NO_VIDEO):
                self._save(lease)
            self.effects += [SaveTask(job.id, task), Wake()]
            text = "Nobody can do {task}: {error}"
            self._say("error", text, alert=True, task=_in_words(task), error=NO_VIDEO)

    def _somebody_makes(self, job: Job, step: Step) -> bool:
        """Whether its movie is not due, or a worker makes such: one that does not see the job's
        folders just now is waited for, as it is for frames."""
        if not scheduling.is_beyond_all(job, step, self.workers):
            return True
        return any(VIDEO in each.can and job.requires <= each.can for each in self.workers.values())

    def _done_with(self, worker: Worker, job: Job) -> bool:
        if legacy.looks_on(worker, job):
            return True  # a settled job is not given to it any more
        return worker.state == FINISHED and (worker.legacy or worker.job_id in (*NO_JOB, job.id))

    def _start_next(self, now: Now) -> None:
        """The first that is not paused and can be read, as after damage to the database not all."""
        while (job := self.next_job()) is not None:
            self.queue.remove(job)
            if job.is_readable:
                self._start(job, now)
                return
            self.effects.append(DropJob(job.id))
            text = "Job {job} ({name}) was damaged: its frames are not a list. Send it again."
            self._say_job("error", text, job, alert=True)

    def _start(self, job: Job, now: Now) -> None:
        job.start(now.mono, now.wall)
        self.job = job
        self._beyond_all.clear()
        self.effects.append(SaveJob(job, True))
        self._say_job("info", "Job {job} ({name}) starts: {frames}.", job)
        self._move(STARTS)

    def _finish(self, now: Now) -> None:
        job = self.job
        level, text = ENDINGS[job.status]
        self._say_job(level, text, job, alert=not job.cancelled)  # that was said when it was
        topic = "job_errors" if job.status == "completed_with_errors" else "job_over"
        self.effects.append(News(topic, level, text, _said_of(job), also="job_over"))
        self.tally.jobs[job.status] += 1
        if job.verdict is not None:
            self.effects.append(DropStrips(job.id))
        self.effects.append(WriteHistory(job, now))

    def _move(self, event: str) -> None:
        state = after(FARM, self.state, event)
        states = {"before": self.state.upper(), "after": state.upper()}
        self._say("info", "Manager: {before} -> {after}", **states)
        self.state = state
        self.effects.append(Wake())

    # -- coming back from disk -----------------------------------------------------------------

    def _on_restore(self, restore: Restore, now: Now) -> None:
        """Go on where the last manager stopped. Leases wait for their workers for a while."""
        self.queue, running = list(restore.queue), restore.running
        self.paused_workers = set(restore.paused_workers)
        for one in restore.left:
            self.offline[one["name"]] = past.worker_from(one, now.mono)
        for sleeper in restore.sleepers:
            self.sleepers.lies_down(sleeper)
            worker, _ = self.offline.pop(sleeper.name, (_absent(sleeper), 0.0))
            worker.has = frozenset(sleeper.has)
            self.offline[sleeper.name] = (worker, sleeper.since)
        self.next_job_id = restore.next_job_id
        if running is not None:
            self.job, self.state = running, WORKING
            began = running.started_at if running.started_at is not None else now.wall
            running.started_at = began
            running.started = now.mono - max(0.0, now.wall - began)
            self._grace_until = now.mono + WORKER_TIMEOUT_S
            text = "Job {job} ({name}) goes on: {done} of {frames} done."
            self._say_job("info", text, running)
            for frame in running.splits:
                strips = running.strips_of(frame)
                values = {"done": sum(strip.state in GOOD for strip in strips)}
                values.update(frame=frame, strips=len(strips))
                self._say("info", GOES_ON_IN_STRIPS, **values)

    def _on_lost_strips(self, lost: LostStrips, now: Now) -> None:
        """Who joins them now may have them all: they are rendered again if that fails."""
        job, frame = self.job, lost.frame
        if job is None or job.id != lost.job_id or frame not in job.splits:
            return
        joining = job.steps[ASSEMBLE].tasks.get(frame)
        if joining is not None and joining.leases:
            job.splits[frame].lost = frozenset(lost.parts)
            return
        job.redo_strips(frame, lost.parts, counts=False)
        self.effects += [SaveSplit(job, frame), Wake()]
        parts = ", ".join(map(str, lost.parts))
        self._say("warning", LOST_STRIPS, frame=frame, parts=parts)

    def _end_grace(self) -> None:
        """Workers that held a lease before the restart and have not come back by now."""
        self._grace_until = None
        gone = {
            (lease.worker, lease.instance)
            for lease in (self.job.active.values() if self.job else ())
            if lease.worker not in self.workers
        }
        for name, instance in gone:
            self._release_leases(name, instance)

    # -- small things --------------------------------------------------------------------------

    def _save(self, lease: Lease, task: Task | None = None) -> None:
        if isinstance(self.job.steps[lease.step], GrowingStep):
            self.effects.append(SaveSplit(self.job, lease.frame))
            return
        self.effects.append(SaveLease(self.job.id, lease))
        if task is not None:
            self.effects.append(SaveTask(self.job.id, task))

    def _save_followers(self, job: Job) -> None:
        """What became of tasks because of others is stored and said as well."""
        for task in job.take_followers():
            self.effects.append(SaveTask(job.id, task))
            if task.state == FAILED:
                text = "Nobody can do {task}: {error}"
                self._say("error", text, alert=True, task=_in_words(task), error=task.error)

    def _say(self, level: str, text: str, alert: bool = False, **values: object) -> None:
        self.effects.append(Tell(level, text, values, alert))

    def _say_task(
        self, level: str, text: str, task: Task, worker: str, alert: bool = False, **values: object
    ) -> None:
        """A sentence about a frame; of another task, the same sentence about a task."""
        if task.step == FRAMES:
            self._say(level, text, alert, worker=worker, frame=task.key, **values)
        else:
            self._say(level, OF_TASKS[text], alert, worker=worker, task=_in_words(task), **values)

    def _say_job(
        self, level: str, text: str, job: Job, alert: bool = False, **values: object
    ) -> None:
        values.update(done=job.completed, frames=_frames(job.total))
        self._say(level, text, alert, job=job.id, name=job.settings.name, **values)

    def validate(self) -> None:
        """Raise AssertionError when the farm contradicts itself. For tests."""
        assert (self.state == FREE) == (self.job is None), self.state
        places = [job_queue.place_of(job) for job in self.queue]
        assert places == sorted(set(places)), places
        assert all(place < self.next_job_id for place in places), places
        assert len({job.id for job in self.queue}) == len(self.queue)
        assert not set(self.workers) & set(self.offline)
        if self.job is None:
            return
        self.job.validate()
        if self._grace_until is None:
            for lease in self.job.active.values():
                worker = self.workers.get(lease.worker)
                assert worker is not None and worker.instance == lease.instance, lease


def _sleeper(worker: Worker, beat: Heartbeat, now: Now) -> Sleeper:
    has, can = tuple(sorted(worker.has)), tuple(sorted(worker.can))
    return Sleeper(worker.name, beat.mac, beat.broadcast, worker.ip, has, can, now.wall)


def _absent(sleeper: Sleeper) -> Worker:
    """A worker of which nothing is known but that it went to sleep before this manager started."""
    worker = Worker(sleeper.name, sleeper.ip, None, sleeper.since, last_seen=sleeper.since)
    worker.takes_tasks = True
    return worker


def _said_of(job: Job) -> dict:
    values = {"job": job.id, "name": job.settings.name, "status": job.status}
    return {**values, "done": job.completed, "total": job.total, "frames": _frames(job.total)}


def _kind_of(device: str) -> str:
    """Of a render device's id as Blender has it, or of a kind itself: the kind."""
    return "OPTIX" if device.endswith("_OptiX") else device.partition("_")[0]


_HANDLERS = {  # by name, so that one that does one thing differently may be derived
    Heartbeat: "_on_heartbeat",
    Ask: "_on_ask",
    Report: "_on_report",
    ErrorReport: "_on_error_report",
    StripPicture: "_on_strip_picture",
    Submit: "_on_submit",
    Withdraw: "_on_withdraw",
    Expected: "_on_expected",
    LostStrips: "_on_lost_strips",
    Remove: "_on_remove",
    Cancel: "_on_cancel",
    MoveJob: "_on_move_job",
    PauseJob: "_on_pause_job",
    ChangeJob: "_on_change_job",
    PauseWorker: "_on_pause_worker",
    WakeWorker: "_on_wake_worker",
    ChooseDevices: "_on_choose_devices",
    Command: "_on_command",
    WatchLog: "_on_watch_log",
    Tick: "_on_tick",
    StoodStill: "_on_stood_still",
    HistoryWritten: "_on_history_written",
    Restore: "_on_restore",
}
