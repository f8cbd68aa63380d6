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
 3. What was found out counts for its job. A frame that took the computer's last memory ends it.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import NamedTuple

from rendering.render_devices import CPU

AUTO = 0  # a number of slots: that is found out
MOST_SLOTS = 16
FRAMES = 3  # of each Blender, before anything is concluded from them
LOW_USE = 0.65  # of all cores: with more, a second Blender could not win half as much again
PAYS = 1.15  # times as many frames in the same time, or it is closed again
MEMORY_FACTOR = 1.5  # of what the first takes: so much has to be left for the second
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
    """

    slot: int
    job: int
    began: float
    ended: float
    cpu_s: float | None = None
    on_cpu: bool = False
    memory: int | None = None
    short: bool = False

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
SENTENCES = (TRYING, STAYS, CLOSED, SHORT)


class Trial:
    """Whether a second Blender pays with the job in hand. For one thread at a time."""

    def __init__(self, cores: int) -> None:
        self._cores = cores
        self._forget(None)

    def _forget(self, job: int | None) -> None:
        self._job, self.state, self.second = job, WATCHES, False
        self._alone: deque[Ran] = deque(maxlen=FRAMES)
        self._first = True  # the first frame also pays for what is set up only once
        self._both: dict[int, list[float]] = {1: [], 2: []}
        self._since: float | None = None  # monotonic s: from then on both are at work

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
        if self._first:
            self._first = False
            return None
        self._alone.append(run)
        if len(self._alone) < FRAMES:
            return None
        use = self._use()
        if use is None or use > LOW_USE:
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
        wall = sum(each.seconds for each in self._alone)
        return sum(each.cpu_s or 0.0 for each in self._alone) / max(wall * self._cores, 1e-9)

    def _try(self, run: Ran) -> Said | None:
        if self._since is None:
            if run.slot == 2:
                self._since = run.ended  # its first frame also paid for opening the file
            return None
        if run.began < self._since:
            return None
        self._both[run.slot].append(run.seconds)
        if min(map(len, self._both.values())) < FRAMES:
            return None
        alone = mean(each.seconds for each in self._alone)
        gain = alone * sum(1 / max(mean(times), 1e-9) for times in self._both.values())
        values = {"percent": round(100 * (gain - 1)), "times": f"{gain:.2f}"}
        return self._settle(gain >= PAYS, STAYS if gain >= PAYS else CLOSED, **values)

    def _settle(self, second: bool, sentence: str = "", **values: object) -> Said | None:
        self.state, self.second = SETTLED, second
        return Said(sentence, {"job": self._job, **values}) if sentence else None
