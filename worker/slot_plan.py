"""How many Blenders one computer runs at once, and on what. Pure: told what was seen, and when.

    --slots N       so many, always
    --slots auto    one for each graphics card; with one card or none, a second where it pays

Rules kept here:
 1. Cards are dealt out one after the other: each Blender has its own, no card has two while there
    are others without one. Where nobody knows which are in use, nothing is dealt out, and each
    Blender takes what it would have taken alone.
 2. Without cards of their own, a second Blender is tried where the frames of this job leave cores
    idle, Cycles renders them on the processor, and there is memory for it, and it stays only where
    more frames are done in the same time: that is measured, in this job, with both at work.
 3. Frames are not alike: what counts is how fast the work in them is done, by the processor time
    that it takes, not how long those took that were there to be seen.
 4. What was found out counts for its job. A frame that took the computer's last memory ends it;
    where each has a card, too: then one has them all.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import NamedTuple

from rendering.render_devices import CPU

AUTO = 0  # a number of slots: that is found out
MOST_SLOTS = 16
FRAMES = 3  # of each Blender, before anything is concluded from them;
LONG_S = 120.0  # of fewer, where they took as long together
LOW_USE = 0.65  # of all cores: with more, a second Blender could not win half as much again
PAYS = 1.15  # times as many frames in the same time, or it is closed again
MEMORY_FACTOR = 1.5  # of what the first takes: so much has to be left for the second
LEFT = 1.5  # times what opening the file and a frame take has to be left of a job
ALIKE = 1.25  # times the least processor time of some frames is the most, where they are alike
CONTENTION = 2.0  # times the processor time that a frame may take where it shares cores and caches
PAUSE_S = 5.0  # between two frames of a slot, and more than its frames take: it was not at work;
USUAL = 3.0  # nor where that was so many times what lies between two frames of one Blender alone
MOST_NAME = 64  # characters, as the manager takes it


def slot_name(name: str, number: int) -> str:
    """What the farm calls a computer's first, second, third worker: PC, PC-2, PC-3."""
    end = f"-{number}" if number > 1 else ""
    return name[: MOST_NAME - len(end)] + end


def cards_of(
    chosen: Sequence[str], known: Sequence[Mapping[str, str]], in_use: Sequence[str]
) -> list[str]:
    """The ids of the cards that this computer renders with; [] where that is not known.

    Args:
        chosen: ids and kinds that people chose; (): as Blender's preferences say.
        known: {kind, id, name} of each that is there.
        in_use: those of the preferences, as labels: "OPTIX: RTX A4000".
    """
    if chosen:
        return [card["id"] for card in known if {card["id"], card["kind"]} & {*chosen}]
    labels = Counter(f"{card['kind']}: {card['name']}" for card in known)
    used = Counter(label for label in in_use if label != CPU)
    if any(labels[label] != count for label, count in used.items()):
        return []  # one of two that have the same name: nobody knows which
    return [card["id"] for card in known if f"{card['kind']}: {card['name']}" in used]


def dealt(number: int, slots: int, cards: Sequence[str], whole: Sequence[str]) -> tuple[str, ...]:
    """What the slot of this number, from 1, renders on.

    Args:
        slots: how many there are.
        cards: those of the computer, see cards_of.
        whole: what it would render on alone: the choice for this computer, or its labels.
    """
    mine = list(cards[number - 1 :: slots]) or [cards[(number - 1) % len(cards)]]
    return tuple(mine + [CPU] * (CPU in whole))


def thread_share(slots: int, cores: int) -> int | None:
    """How many threads each takes; None: as many as it likes."""
    return math.ceil(cores / slots) if slots > 1 else None


@dataclass(frozen=True)
class Ran:
    """One frame that a slot has rendered.

    Attributes:
        began, ended: monotonic s.
        cpu_s: processor time that its Blender took for it; None: unknown.
        on_cpu: whether Cycles rendered it, and on the processor alone.
        memory: bytes that its Blender took; None: unknown.
        short: it was ended because it took the computer's last memory.
        opening_s: how long its Blender took to open the file; None: unknown.
        frames: how many its job has, for all nodes; None: unknown.
    """

    slot: int
    job: int
    began: float
    ended: float
    cpu_s: float | None = None
    on_cpu: bool = False
    memory: int | None = None
    short: bool = False
    opening_s: float | None = None
    frames: int | None = None

    @property
    def seconds(self) -> float:
        return self.ended - self.began


class Said(NamedTuple):
    """What was concluded, for people."""

    sentence: str
    fields: dict


WATCHES, TRIES, SETTLED = "watches", "tries", "settled"

TRYING = "Job {job} leaves {idle} % of this computer's cores idle: a second Blender is tried."
STAYS = "With two Blenders, {percent} % more frames of job {job} are done: the second one stays."
CLOSED = (
    "With two Blenders, {times} times as many frames of job {job} are done as with one: that does "
    "not pay, and the second one is closed again."
)
SHORT = "There is too little memory for two Blenders with job {job}: the second one is closed."
ALONE = (
    "There is too little memory for several Blenders with job {job}: one renders it, with all "
    "cards of this computer."
)
SENTENCES = (TRYING, STAYS, CLOSED, SHORT, ALONE)


class Trial:
    """Whether a second Blender pays with the job in hand. For one thread at a time."""

    def __init__(self, cores: int) -> None:
        self._cores = cores
        self._forget(None)

    def _forget(self, job: int | None) -> None:
        self._job, self.state, self.second = job, WATCHES, False
        self._seen = 0  # frames; the first one also pays for what is set up only once
        self._alone: list[Ran] = []
        self._both: dict[int, list[Ran]] = {1: [], 2: []}
        self._since: float | None = None  # monotonic s: from then on both are at work
        self._ended: dict[int, float] = {}  # by slot, monotonic s: when its last frame did
        self._between_s = 0.0  # the most between two frames of the first alone: pictures are sent

    def job_over(self) -> None:
        """The first slot's job has ended: the next one is begun by one Blender."""
        self._forget(None)

    def ran(self, run: Ran, left: int | None) -> Said | None:
        """A frame was rendered.

        Args:
            left: bytes of memory that the computer can still give; None: unknown.
        Returns:
            A sentence and its fields, where something was concluded.
        """
        if run.job != self._job:
            if run.slot != 1:
                return None
            self._forget(run.job)
        if run.short:
            return self._settle(False, SHORT if self.second else "")
        if self.state == WATCHES and run.slot == 1:
            return self._watch(run, left)
        return self._try(run) if self.state == TRIES else None

    def _watch(self, run: Ran, left: int | None) -> Said | None:
        self._seen += 1
        between_s = self._since_the_last(run)
        if self._seen == 1:
            return None
        self._between_s = max(self._between_s, between_s)
        self._alone.append(run)
        if not _are_enough(self._alone):
            return None
        use = self._use()
        if use is None or use > LOW_USE or not self._is_worth_opening(run):
            return self._settle(False)
        takes = max((each.memory or 0) for each in self._alone)
        if not takes or left is None or left < MEMORY_FACTOR * takes:
            return self._settle(False)
        self.state, self.second = TRIES, True
        return Said(TRYING, {"job": run.job, "idle": round(100 * (1 - use))})

    def _use(self) -> float | None:
        """The share of all cores that the frames kept at work; None: not known, or not theirs."""
        if not all(each.on_cpu and each.cpu_s is not None for each in self._alone):
            return None
        return _rate(self._alone) / self._cores

    def _is_worth_opening(self, run: Ran) -> bool:
        """Whether so much is left of the job that a second Blender does not end it later, because
        it still opens the file. Other nodes' frames are not known here, and count as left."""
        if run.frames is None or run.opening_s is None:
            return True
        frame_s = _mean_s(self._alone)
        return (run.frames - self._seen) * frame_s >= LEFT * (run.opening_s + frame_s)

    def _try(self, run: Ran) -> Said | None:
        between_s = self._since_the_last(run)
        if self._since is None:
            if run.slot == 2:
                self._since = run.ended  # its first frame also paid for opening the file
            return None
        if between_s > max(PAUSE_S, run.seconds, USUAL * self._between_s):
            self._since, self._both = run.began, {1: [], 2: []}
        if run.began < self._since:
            return None
        self._both[run.slot].append(run)
        if not all(map(_are_enough, self._both.values())):
            return None
        gain = self._gain()
        values = {"percent": round(100 * (gain - 1)), "times": f"{gain:.2f}"}
        return self._settle(gain >= PAYS, STAYS if gain >= PAYS else CLOSED, **values)

    def _since_the_last(self, run: Ran) -> float:
        """Seconds between the last frame of its slot and this one."""
        last, self._ended[run.slot] = self._ended.get(run.slot, run.began), run.ended
        return run.began - last

    def _gain(self) -> float:
        """How many times as many frames both do in the same time."""
        both = [run for some in self._both.values() for run in some]
        if not all(run.cpu_s for run in (*self._alone, *both)):
            speeds = (1 / max(_mean_s(some), 1e-9) for some in self._both.values())
            return _mean_s(self._alone) * sum(speeds)
        work = sum(map(_rate, self._both.values())) / _rate(self._alone)
        # Side by side a frame takes more processor time than alone, or as much. Nobody can tell
        # that apart from heavier frames: where they are alike it was that, else most of it not.
        most = CONTENTION if _are_alike(self._alone) and _are_alike(both) else ALIKE
        return work / min(max(_mean_cpu(both) / _mean_cpu(self._alone), 1.0), most)

    def _settle(self, second: bool, sentence: str = "", **values: object) -> Said | None:
        self.state, self.second = SETTLED, second
        return Said(sentence, {"job": self._job, **values}) if sentence else None


def _are_enough(runs: Sequence[Ran]) -> bool:
    """Whether something can be concluded from them."""
    return len(runs) >= FRAMES or sum(run.seconds for run in runs) >= LONG_S


def _mean_s(runs: Sequence[Ran]) -> float:
    return mean(run.seconds for run in runs)


def _mean_cpu(runs: Sequence[Ran]) -> float:
    return mean(run.cpu_s or 0.0 for run in runs)


def _are_alike(runs: Sequence[Ran]) -> bool:
    costs = [run.cpu_s or 0.0 for run in runs]
    return max(costs) <= ALIKE * min(costs)


def _rate(runs: Sequence[Ran]) -> float:
    """How many cores they kept at work."""
    return sum(run.cpu_s or 0.0 for run in runs) / max(sum(run.seconds for run in runs), 1e-9)
