"""Several Blenders on one computer, each a worker of its own to the farm: PC, PC-2, PC-3.

All are nodes of one process. So there is one thing that people start, stop, pause, update and see;
Ctrl-C, a closed window, an update and a restart happen once, as with one slot; and what is the
computer's (hours, sleep, its choice of devices, its shared folders) cannot be two minds. What could
hurt the others, Blender, is a process of its own anyway. Rules kept here:

 1. With one slot, which is the default, nothing is different from a worker without them.
 2. The first slot is the process: when it is let go, restarted or updated, all are, each after its
    frame. When another one is let go, the rest go on without it.
 3. A slot that is not needed takes no part, finishes its frame, and counts as absent for the farm.
 4. slot_plan.py decides how many; no thread that renders waits until one is opened or closed.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import Any, Callable

import session
import slot_plan
from device_choice import DeviceChoice
from presence import SPARE, TEXTS, Presence
from rendering.render_devices import CPU
from slot_plan import AUTO, Ran, Trial

WORD = "auto"  # on the wire
LOOK_S = 0.5
SAMPLE_S = 1.0  # between two measurements of what Blender takes


class SlotPresence:
    """What a Node asks of a Presence, for a slot that may not be needed."""

    is_said = False  # of the computer, its first slot says it

    def __init__(self, whole: Presence) -> None:
        self._whole, self._needed = whole, True
        self.changed: Callable[[], None] = lambda: None
        self.guard: Callable[[Callable[[], None]], object] = lambda step: step()
        before = whole.changed
        whole.changed = lambda: (before(), self.changed())

    @property
    def out(self) -> str | None:
        return self._whole.out or (None if self._needed else SPARE)

    def report(self) -> dict[str, str] | None:
        code = self.out
        return {"code": code, "text": TEXTS[code]} if code else None

    def need(self, needed: bool) -> None:
        """From any thread."""
        if needed != self._needed:
            self._needed = needed
            self.changed()


class SlotDevices:
    """What a Node and a Renderer ask of a DeviceChoice: this slot's part of the computer's."""

    def __init__(self, whole: DeviceChoice, slots: Slots, number: int) -> None:
        self._whole, self._slots, self._number = whole, slots, number

    @property
    def now(self) -> tuple[tuple[str, ...], bool]:
        chosen, sit_out = self._whole.now
        cards, slots = self._slots.cards(), self._slots.count()
        if slots < 2 or len(cards) < 2:
            return chosen, sit_out
        whole = chosen or self._whole.in_use()
        return slot_plan.dealt(self._number, slots, cards, whole), sit_out

    def report(self, settled: Mapping[str, Any]) -> dict[str, Any]:
        told = {"slots": self._slots.wanted or WORD, "open": self._slots.count()}
        return {**self._whole.report(settled), **told}

    def in_use(self) -> list[str]:
        return self._whole.in_use()

    def take(self, wish: object) -> bool:
        is_news = self._slots.take(wish)
        return self._whole.take(wish) or is_news


class Slots:
    """Those of this computer. For every thread."""

    def __init__(
        self,
        wanted: int,
        cores: int,
        choice: DeviceChoice,
        *,
        say: Callable[..., object],
        left: Callable[[], int | None],
        keep: Callable[[int], None] = lambda wanted: None,
    ) -> None:
        """
        Args:
            wanted: how many; AUTO: as many as pay.
            choice: what this computer renders on.
            say: says a sentence to people.
            left: bytes of memory that the computer can still give; None: unknown.
            keep: writes down how many somebody wants; must not raise.
        """
        self.wanted, self._cores, self._choice = wanted, cores, choice
        self._say, self._left, self._keep = say, left, keep
        self._lock = threading.Lock()  # over the trial
        self._trial = Trial(cores)
        self._is_short = False  # of memory, for a Blender on each card, with the job in hand
        self._others: dict[int, Any] = {}  # by number: what open_slot gave
        self._open: Callable[[int], Any] = lambda number: None
        self._guard: Callable[..., object] = lambda step: step()
        self._first: Any = None
        self._began = self._ended = False
        self._opening = threading.Lock()  # over the list of those that are open
        self._renderers: list[Any] = []

    # --- how many, and on what ----------------------------------------------------------------

    def cards(self) -> list[str]:
        """The ids of the cards that this computer renders with, as far as they are known."""
        found = self._choice.found
        known = found.known if found else None
        return slot_plan.cards_of(self._choice.now[0], known or (), self._choice.in_use())

    def count(self) -> int:
        """How many Blenders there are to be now."""
        if self.wanted != AUTO:
            return self.wanted
        cards = len(self.cards())
        if cards > 1:
            return 1 if self._is_short else min(cards, slot_plan.MOST_SLOTS)
        return self._trial.open

    def threads(self) -> int | None:
        """How many of the processor's threads each takes. Those that fill each other's pauses
        share them as they need them."""
        return None if self.is_watching() else slot_plan.thread_share(self.count(), self._cores)

    def take(self, wish: object) -> bool:
        """What the manager wants them to be, `slots`; whether it was news."""
        wanted = wish.get("slots") if isinstance(wish, Mapping) else None
        wanted = AUTO if wanted == WORD else wanted or None  # "auto", or a number from 1
        if isinstance(wanted, bool) or not isinstance(wanted, int) or wanted == self.wanted:
            return False
        if not AUTO <= wanted <= slot_plan.MOST_SLOTS:
            return False
        self._keep(wanted)
        self.wanted = wanted
        self._begin()
        return True

    # --- those that are open ------------------------------------------------------------------

    def start(
        self, first: Any, open_slot: Callable[[int], Any], guard: Callable[..., object]
    ) -> None:
        """The first one is there.

        Args:
            first: its node.
            open_slot: opens the slot of this number; gives what has `node` and `presence`, or None
                where that cannot be.
            guard: see guard.py.
        """
        self._open, self._guard, self._first = open_slot, guard, first
        if self.wanted != 1:
            self._begin()

    def _begin(self) -> None:
        if self._first is not None and not self._began:  # a wish may come before `start`
            self._began = True
            threading.Thread(target=self._run, name="slots", daemon=True).start()

    def _run(self) -> None:
        while not self._first.finished.wait(LOOK_S):
            with self._opening:
                if not self._ended:
                    self._guard(self.look)

    def look(self) -> None:
        """Opens those that are wanted and not there, and sends away those that are not wanted."""
        count = self.count()
        for number in range(2, max(count, *self._others, 1) + 1):
            if number <= count and number not in self._others:
                self._others[number] = self._open(number)
            slot = self._others.get(number)
            if slot is not None:
                self._see_whether_it_left(slot.node)
        self._need()

    def _need(self) -> None:
        count = self.count()
        for number, slot in list(self._others.items()):
            if slot is not None:
                slot.presence.need(number <= count)

    def _see_whether_it_left(self, node: Any) -> None:
        if node.finished.is_set() and node.exit_code == session.EXIT_RESTART:
            self._first.leave(exit_code=session.EXIT_RESTART)  # one process, one restart

    def end(self) -> list[Any]:
        """This process ends: none is opened any more. Returns the nodes beside the first."""
        with self._opening:
            self._ended = True
        return self.nodes()

    def nodes(self) -> list[Any]:
        """The nodes beside the first."""
        return [slot.node for slot in list(self._others.values()) if slot is not None]

    def others_rest(self) -> bool:
        """Whether those beside the first have nothing to do, either."""
        return all(node.finished.is_set() or node.at_rest() for node in self.nodes())

    # --- whether they pay ----------------------------------------------------------------------

    def measured(self, renderer: Any, number: int) -> Measured:
        """This slot's renderer, watched."""
        self._renderers = [*self._renderers, renderer]
        return Measured(renderer, number, self)

    def quiet_s(self) -> float:
        """For how long none of them has had anything to do."""
        return min(renderer.quiet_s() for renderer in self._renderers)

    def is_watching(self) -> bool:
        """Whether the frames decide how many there are."""
        return self.wanted == AUTO and len(self.cards()) < 2

    def ran(self, run: Ran) -> None:
        """A frame was rendered."""
        with self._lock:
            found = self._trial.ran(run, self._left())
        for said in found:
            self._say(said.sentence, **said.fields)

    def short(self, job: int) -> None:
        """A frame took the computer's last memory."""
        with self._lock:
            is_news = self.wanted == AUTO and len(self.cards()) > 1 and not self._is_short
            self._is_short = self._is_short or is_news
        if is_news:
            self._say(slot_plan.ALONE, job=job)

    def job_over(self, number: int) -> None:
        if number == 1:
            with self._lock:
                self._trial.job_over()
                self._is_short = False
            self._need()  # before the next job begins


class Measured:
    """Renders like a Renderer, and tells how it went. Its methods may be called from the same
    threads as a Renderer's."""

    def __init__(self, renderer: Any, number: int, slots: Slots) -> None:
        self._renderer, self._number, self._slots = renderer, number, slots
        self._most: int | None = None  # bytes that its Blender took during this frame
        self._sampled = float("-inf")  # monotonic s

    def __getattr__(self, name: str) -> Any:
        return getattr(self._renderer, name)

    def sample(self) -> None:
        """From the thread that hears of a frame's progress: what Blender takes now."""
        if not self._slots.is_watching() or time.monotonic() - self._sampled < SAMPLE_S:
            return
        self._sampled = time.monotonic()
        self._most = max(filter(None, (self._most, self._renderer.memory())), default=None)

    def render(self, job: Any, frame: int, strips: Any = (), **more: Any) -> Any:
        if strips or not self._slots.is_watching():
            result = self._renderer.render(job, frame, strips, **more)
            if result.memory:
                self._slots.short(job.job_id)
        else:
            result = self._watched(job, frame)
        if self._number > self._slots.count():
            self._renderer.end_job()  # it is not needed any more, nor is the memory it takes
        return result

    def _watched(self, job: Any, frame: int) -> Any:
        self._most = None
        began, before = time.monotonic(), self._renderer.work_done()
        result = self._renderer.render(job, frame, ())
        ended, after = time.monotonic(), self._renderer.work_done()
        self._sampled = float("-inf")
        self.sample()
        is_same = before is not None and after is not None and before[0] == after[0]
        if result.result == "done" or result.memory:
            self._slots.ran(
                Ran(
                    self._number,
                    job.job_id,
                    began,
                    ended,
                    cpu_s=after[1] - before[1] if is_same else None,
                    on_cpu=self._renderer.settled.get("used") == [CPU],
                    memory=self._most,
                    short=bool(result.memory),
                    opening_s=self._renderer.opening_s(),
                    frames=job.frames,
                )
            )
        return result

    def prepare(self, job: Any) -> None:
        if self._number == 1 or not self._slots.is_watching():  # a job is begun by the first alone
            self._renderer.prepare(job)

    def end_job(self) -> None:
        self._slots.job_over(self._number)
        self._renderer.end_job()
