"""How many Blenders one computer runs at once, and on what. Pure: told what was seen, and when.

    --slots N       so many, always
    --slots auto    one for each graphics card; with one card or none, as many as pay

Rules kept here:
 1. Cards are dealt out one after the other: each Blender has its own, no card has two while there
    are others without one. Where nobody knows which are in use, nothing is dealt out, and each
    Blender takes what it would have taken alone.
 2. Without cards of their own, a second Blender is tried where the frames of this job leave cores
    idle, Cycles renders them on the processor, and there is memory for it, and it stays only where
    more frames are done in the same time: that is measured, in this job, with both at work. Where
    it stays, one more is tried in the same way, and so on, until one does not pay or could not.
 3. Frames are not alike: what counts is how fast the work in them is done, by the processor time
    that it takes, not how long those took that were there to be seen.
 4. What was found out counts for its job. A frame that took the computer's last memory ends it,
    and closes the last one; where each has a card, all but the first: then one has them all.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import mean, median_low
from typing import NamedTuple

from rendering.render_devices import CPU

AUTO = 0  # a number of slots: that is found out
MOST_SLOTS = 16
FRAMES = 3  # of each Blender, before anything is concluded from them;
LONG_S = 120.0  # of fewer, where they took as long together
LOW_USE = 0.65  # of all cores: with more, another Blender could not win half as much again
PAYS = 1.15  # times as many frames in the same time, or the last one is closed again
MEMORY_FACTOR = 1.5  # of what one takes: so much has to be left for another
LEFT = 1.5  # times what opening the file and a frame take has to be left of a job
ALIKE = 1.25  # times the least processor time of some frames is the most, where they are alike
CONTENTION = 2.0  # times the processor time that a frame may take where it shares cores and caches
PAUSE_S = 5.0  # between two frames of a slot, and more than its frames take: it was not at work;
USUAL = 3.0  # nor where that was so many times what usually lies between two frames of one alone
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


TRYING = "Job {job} leaves {idle} % of this computer's cores idle: a second Blender is tried."
STAYS = "With two Blenders, {percent} % more frames of job {job} are done: the second one stays."
CLOSED = (
    "With two Blenders, {times} times as many frames of job {job} are done as with one: that does "
    "not pay, and the second one is closed again."
)
SHORT = "There is too little memory for two Blenders with job {job}: the second one is closed."
MORE = {  # the same of a third one, and of those after it
    TRYING: (
        "With {fewer} Blenders, job {job} still leaves {idle} % of this computer's cores idle: one "
        "more is tried."
    ),
    STAYS: (
        "With {slots} Blenders, {percent} % more frames of job {job} are done than with {fewer}: "
        "the last one stays."
    ),
    CLOSED: (
        "With {slots} Blenders, {times} times as many frames of job {job} are done as with "
        "{fewer}: that does not pay, and the last one is closed again."
    ),
    SHORT: (
        "There is too little memory for {slots} Blenders with job {job}: the last one is closed."
    ),
}
ALONE = (
    "There is too little memory for several Blenders with job {job}: one renders it, with all "
    "cards of this computer."
)
SENTENCES = (*MORE, *MORE.values(), ALONE)


class Trial:
    """How many Blenders pay with the job in hand. For one thread at a time.

    Attributes:
        open: how many there are to be now.
    """

    def __init__(self, cores: int) -> None:
        self._cores = cores
        self._forget(None)

    def _forget(self, job: int | None) -> None:
        self._job, self.open, self._is_settled = job, 1, False
        self._seen = 0  # frames of this job
        self._fewer: list[list[Ran]] = []  # of each slot, while there was one less
        self._ended: dict[int, float] = {}  # by slot, monotonic s: when its last frame did
        self._between_s: list[float] = []  # two frames of the first alone: pictures are sent
        self._begin_anew(None)

    def _begin_anew(self, since: float | None) -> None:
        self._since = since  # monotonic s: from then on all are at work; None: not yet
        self._runs: dict[int, list[Ran]] = {slot: [] for slot in range(1, self.open + 1)}

    def job_over(self) -> None:
        """The first slot's job has ended: the next one is begun by one Blender."""
        self._forget(None)

    def ran(self, run: Ran, left: int | None) -> list[Said]:
        """A frame was rendered.

        Args:
            left: bytes of memory that the computer can still give; None: unknown.
        Returns:
            What was concluded, if anything was.
        """
        if run.job != self._job:
            if run.slot != 1:
                return []
            self._forget(run.job)
        self._seen += not run.short
        if run.slot > self.open:
            return []  # it was closed meanwhile
        if run.short:
            return self._close(SHORT)
        if self._is_settled or not self._is_at_work(run):
            return []
        self._runs[run.slot].append(run)
        if not all(map(_are_enough, self._runs.values())):
            return []
        said = self._judge() if self.open > 1 else []
        return said if self._is_settled else [*said, *self._try_one_more(run, left)]

    def _is_at_work(self, run: Ran) -> bool:
        """Whether it was rendered with all that are open at work."""
        last, self._ended[run.slot] = self._ended.get(run.slot, run.began), run.ended
        between_s = run.began - last
        if self._since is None:
            if run.slot == self.open:  # its first frame also paid for what is set up only once
                self._since = run.ended
            return False
        if self.open == 1:
            self._between_s.append(between_s)
        elif between_s > max(PAUSE_S, run.seconds, USUAL * median_low(self._between_s)):
            self._begin_anew(run.began)
        return run.began >= self._since

    def _judge(self) -> list[Said]:
        """Whether the last one pays."""
        gain = self._gain()
        if gain < PAYS:
            return self._close(CLOSED, times=f"{gain:.2f}")
        return [self._said(STAYS, self.open, percent=round(100 * (gain - 1)))]

    def _gain(self) -> float:
        """How many times as many frames all do in the same time as one less did."""
        fewer, now = self._fewer, [*self._runs.values()]
        before, after = [*chain(*fewer)], [*chain(*now)]
        if not all(run.cpu_s for run in (*before, *after)):
            return sum(map(_speed, now)) / sum(map(_speed, fewer))
        work = sum(map(_rate, now)) / sum(map(_rate, fewer))
        # Side by side a frame takes more processor time than alone, or as much. Nobody can tell
        # that apart from heavier frames: where they are alike it was that, else most of it not.
        most = CONTENTION if _are_alike(before) and _are_alike(after) else ALIKE
        return work / min(max(_mean_cpu(after) / _mean_cpu(before), 1.0), most)

    def _try_one_more(self, run: Ran, left: int | None) -> list[Said]:
        use, runs = self._use(), [*chain(*self._runs.values())]
        takes = max(each.memory or 0 for each in runs)
        has_memory = takes and left is not None and left >= MEMORY_FACTOR * takes
        could = use is not None and use <= LOW_USE and self._could_pay()
        if not (could and has_memory and self._is_worth_opening(run, _mean_s(runs))):
            self._is_settled = True
            return []
        self.open, self._fewer = self.open + 1, [*self._runs.values()]
        self._begin_anew(None)
        return [self._said(TRYING, self.open, idle=round(100 * (1 - use)))]

    def _could_pay(self) -> bool:
        """Whether one more would, if each did as much as it does alone on a core of its own."""
        return 1 + 1 / self.open > PAYS and self.open < max(self._cores, 2)

    def _use(self) -> float | None:
        """The share of all cores that the frames kept at work; None: not known, or not theirs."""
        runs = [*self._runs.values()]
        if not all(each.on_cpu and each.cpu_s is not None for each in chain(*runs)):
            return None
        return sum(map(_rate, runs)) / self._cores

    def _is_worth_opening(self, run: Ran, frame_s: float) -> bool:
        """Whether so much is left of the job that one more Blender does not end it later, because
        it still opens the file. Other nodes' frames are not known here, and count as left."""
        if run.frames is None or run.opening_s is None:
            return True
        left_s = (run.frames - self._seen) * frame_s / self.open
        return left_s >= LEFT * (run.opening_s + frame_s)

    def _close(self, sentence: str, **values: object) -> list[Said]:
        """The last one is not needed any more. The first stays, and nothing is said of that."""
        self._is_settled = True
        if self.open == 1:
            return []
        self.open -= 1
        return [self._said(sentence, self.open + 1, **values)]

    def _said(self, sentence: str, slots: int, **values: object) -> Said:
        if slots > 2:
            sentence, values = MORE[sentence], {"slots": slots, "fewer": slots - 1, **values}
        return Said(sentence, {"job": self._job, **values})


def _are_enough(runs: Sequence[Ran]) -> bool:
    """Whether something can be concluded from them."""
    return len(runs) >= FRAMES or sum(run.seconds for run in runs) >= LONG_S


def _mean_s(runs: Sequence[Ran]) -> float:
    return mean(run.seconds for run in runs)


def _speed(runs: Sequence[Ran]) -> float:
    """Frames in a second, by how long these took."""
    return 1 / max(_mean_s(runs), 1e-9)


def _mean_cpu(runs: Sequence[Ran]) -> float:
    return mean(run.cpu_s or 0.0 for run in runs)


def _are_alike(runs: Sequence[Ran]) -> bool:
    costs = [run.cpu_s or 0.0 for run in runs]
    return max(costs) <= ALIKE * min(costs)


def _rate(runs: Sequence[Ran]) -> float:
    """How many cores they kept at work."""
    return sum(run.cpu_s or 0.0 for run in runs) / max(sum(run.seconds for run in runs), 1e-9)
