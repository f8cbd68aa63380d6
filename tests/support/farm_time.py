"""How long a job takes on nodes of known speeds: the real farm, with work that only takes time.

    seconds = FarmTime(speeds=(1, 1 / 3)).render("1", frame_s=100)

A node opens the project, renders a frame in ``frame_s / speed`` seconds and a strip in its share of
that, and says how far it is as a worker does: when it begins, once more a second after it began
with the job, and then every two seconds. Whoever is told to leave a task, which it hears at once,
kills its Blender, and opens the project again.
"""

from __future__ import annotations

from support.farm_play import Node, Play
from support.memory_store import MemoryStore

from tasks import ASSEMBLE, FRAMES, STRIPS, Verdict

LINES = 2160
STEP_S = 0.1
BEAT_S = 2.0
LOOK_AGAIN_S = 1.0  # of the worker
OPEN_S = 1.0
STRIP_S = 0.3  # what a strip costs beside its pixels
ASSEMBLE_S = 2.0
CAN = ("frames", "strips", "assemble")


class Timed(Node):
    """A worker at a speed; `left` are the seconds that its task still takes it, once the project is
    open."""

    def __init__(self, play: Play, name: str, speed: float) -> None:
        super().__init__(play, name, can=CAN)
        self.speed = speed
        self.is_open = self.opens = self.judged = False
        self.opening = self.whole = self.left = self.once = self.since = self.next_beat = 0.0

    def pass_(self, farm: FarmTime) -> None:
        """One step of time goes by."""
        if self.lease is None:
            self._ask(farm)
        elif self.ask(self.lease.token).stop is not None:
            self._leave()
        if not self.is_open:
            self._open()
        elif self.lease is not None:
            self._work(farm)
        if self.play.mono >= self.next_beat:
            self._beat()

    def _ask(self, farm: FarmTime) -> None:
        answer = self.ask()
        if answer.lease is None:
            self.opens = self.opens or answer.upcoming is not None
            return
        self.lease = answer.lease
        self._begin(farm)
        if self.state != "rendering":
            self.state, self.job_id = "rendering", answer.job.id
            self._beat()

    def _begin(self, farm: FarmTime) -> None:
        step, key = self.lease.step, self.lease.key
        seconds = {FRAMES: farm.frame_s, ASSEMBLE: ASSEMBLE_S}.get(step, STRIP_S)
        self.once = 0.0 if step == STRIPS else farm.once_s / self.speed
        if step == STRIPS:
            heights = self.play.job.splits[key[0]].heights
            above, lines = sum(heights[: key[1] - 1]), heights[key[1] - 1]
            around = min(above, farm.margin) + min(LINES - above - lines, farm.margin)
            seconds += farm.frame_s * (lines + around) / LINES
        self.whole = seconds / self.speed
        self.left = self.whole + self.once
        self.since = self.play.mono

    def _open(self) -> None:
        if self.lease is not None or self.opens:
            self.opening += STEP_S
            self.is_open = self.opening >= OPEN_S

    def _work(self, farm: FarmTime) -> None:
        if not self.judged:
            self.judged = True
            self._beat(verdict=Verdict(self.play.job.id, LINES, True, margin=farm.margin))
            self.next_beat = self.play.mono + LOOK_AGAIN_S
        self.left -= STEP_S
        if self.lease is not None and self.left <= 0:
            farm.strips += self.lease.step == STRIPS
            file = f"{'ab' * 32}" if self.lease.step == STRIPS else "/o/1.png"
            self.done(seconds=self.play.mono - self.since, file=file)
            self._ask(farm)

    def _beat(self, **more: object) -> None:
        self.next_beat = self.play.mono + BEAT_S
        if self.lease is not None and self.is_open:
            more["progress"] = 1 - max(0.0, self.left - self.once) / self.whole
        info = {"blender_version": "4.2.0"}
        if self.beat(can=self.can, system_info=info, **more) is not None:
            self._leave()

    def _leave(self) -> None:
        self.lease, self.is_open, self.opening = None, False, 0.0


class FarmTime:
    def __init__(self, speeds: tuple[float, ...]) -> None:
        self.play = Play(MemoryStore())
        self.nodes = [Timed(self.play, f"N{n}", speed) for n, speed in enumerate(speeds)]
        for node in self.nodes:
            node.beat(can=CAN, system_info={"blender_version": "4.2.0"})
        self.strips = 0  # rendered
        self.margin = 0  # lines around each strip
        self.once_s = 0.0  # what comes after the last sample of a frame, at speed 1

    def render(self, frames: str, frame_s: float, **settings: object) -> float:
        """Seconds until all pictures are there. `frame_s`: a frame's, at speed 1."""
        self.frame_s = frame_s
        self.play.submit(frames, **settings)
        began = self.play.mono
        while not self.play.job.settled:
            self.play.advance(STEP_S)
            for node in self.nodes:
                node.pass_(self)
        return self.play.mono - began
