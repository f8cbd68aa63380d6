"""The heartbeat thread: every two seconds the manager hears of this worker, and answers.

Rules kept here:
 1. Whatever the other threads do, a heartbeat goes out in time; one more goes out at once after
    `beat_now`.
 2. What people read about the manager (connected, silent, refusing, back) is said from here and
    from nowhere else.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Callable

import machine
import replies
import session as ses
from awake import Awake
from client import Channel, Interrupted, Refused, Unavailable, pauses
from device_choice import DeviceChoice
from guard import Guard
from network_card import Card
from notices import Notices
from presence import SPARE, Presence
from replies import BadReply
from session import READY
from shared_folders import SharedFolders
from shared_renderer import SharedRenderer
from shared_session import SharedSession
from sleeping import Sleep

HEARTBEAT_S = 2.0
DEADLINE_S = 2.0  # for the answer; three times as long after silence, for a busy manager
GOODBYE_S = 1.0
REFUSED_PAUSES_S = (2.0, 3.0, 5.0)
MAX_WAIT_WORDS = 500  # characters of what it waits for, as the manager takes them
BED_S = 1.0  # for a task that was handed out just before the manager heard that we sleep
ASLEEP_WITHIN_S = 120.0  # then it stays awake, whatever it was told
SUSPENDED_S = 3.0  # a gap between heartbeats that the pauses do not explain

NAME_TAKEN = 409
NAME_TRIES = 4  # refusals; the manager forgets a silent process after half as long


@dataclass(frozen=True)
class Identity:
    name: str
    instance: str  # random, new with each process
    replaces: str | None  # the instance of a process under this name that is known to be dead
    version: str
    tags: tuple[str, ...] = ()  # that people gave it


class Heartbeat(threading.Thread):
    """When to send one, and what the answer means for the next; runs until `goodbye`."""

    def __init__(self, contact: Contact, channel: Channel, guard: Guard) -> None:
        super().__init__(name="heartbeat", daemon=True)
        self._contact, self._channel, self._guard = contact, channel, guard
        self._wake = threading.Event()
        self._ended = False
        self._silences = 0
        self._refusals = 0
        self._pauses = pauses()
        self._awake = Awake()
        self._due = 0.0

    def beat_now(self) -> None:
        """From any thread."""
        self._wake.set()

    def at_rest(self) -> bool:
        """See Contact."""
        return self._contact.at_rest()

    def run(self) -> None:
        try:
            while not self._ended:
                self._guard(self._next_beat)
        finally:
            self._awake.hold(False)  # a worker that starts itself again may keep its process id

    def _next_beat(self) -> None:
        before, before_wall = time.monotonic(), time.time()
        pause = max(0.0, self._due - before)
        self._wake.wait(pause)
        self._wake.clear()
        if self._ended:
            return
        began = time.monotonic()
        self._due = began + HEARTBEAT_S  # also after what nobody expected
        if slept(before, before_wall, pause):
            self._woke()
        pause = self._beat()
        if pause != HEARTBEAT_S:
            self._due = time.monotonic() + pause

    def _go_to_bed(self) -> None:
        """The manager hears of it, and then nothing: it wakes us when there is work."""
        body, _asked = self._contact.body(asleep=True)
        self._channel.post("/heartbeat", {**body, "leaving": True}, DEADLINE_S)
        time.sleep(BED_S)
        if not self._contact.at_rest() or self._ended:
            return
        why: list[str] = []
        command = threading.Thread(target=lambda: why.append(self._contact.sleep.sleep()))
        command.daemon = True
        command.start()  # apart from us: it may come back only when the computer has slept
        if self._sleeps(why):
            self._contact.sleep.woke()
            self._woke()
        elif not self._ended:
            self._contact.sleep.failed(time.monotonic(), "".join(why))

    def _sleeps(self, why: list[str]) -> bool:
        """Waits until the computer has slept; False where it does not.

        Args:
            why: comes to hold a sentence where it cannot.
        """
        for _ in range(int(ASLEEP_WITHIN_S)):
            before, before_wall = time.monotonic(), time.time()
            time.sleep(1.0)
            if slept(before, before_wall, 1.0):
                return True
            if self._ended or any(why):
                return False
        return False

    def goodbye(self) -> None:
        """End the thread and tell the manager that this worker leaves; at most about a second."""
        self._ended = True
        self._wake.set()
        self._channel.interrupt()
        self.join(GOODBYE_S)
        if self.is_alive() or self._silences:
            return  # nobody there to say it to
        body, _asked = self._contact.body()
        self._channel.resume()
        try:
            self._channel.post("/heartbeat", {**body, "leaving": True}, GOODBYE_S)
        except (Refused, Unavailable) as problem:
            self._contact.unheard_goodbye(problem)
        self._channel.close()

    def _beat(self) -> float:
        """One heartbeat; returns the seconds until the next."""
        body, asked = self._contact.body()
        self._awake.hold(body["state"] != READY)  # it has a job
        deadline = DEADLINE_S * (3 if self._silences > 1 else 1)
        try:
            reply = self._channel.post("/heartbeat", body, deadline)
            self._contact.heard(reply, asked)
            if self._contact.is_bedtime(reply):
                self._go_to_bed()
        except Interrupted:
            return HEARTBEAT_S
        except Refused as problem:
            self._silences = 0
            self._refusals += 1
            self._contact.refused(problem, self._refusals)
            return REFUSED_PAUSES_S[min(self._refusals, len(REFUSED_PAUSES_S)) - 1]
        except (Unavailable, BadReply) as problem:
            self._silences += 1
            self._contact.lost(problem, self._silences)
            return next(self._pauses)
        self._silences = self._refusals = 0
        self._pauses = pauses()
        return HEARTBEAT_S

    def _woke(self) -> None:
        """The computer slept, or we were stopped: kept connections are not to be trusted."""
        self._channel.close()
        self._contact.woke()


class Contact:
    """What a heartbeat says, and what follows from what the manager answers."""

    def __init__(
        self,
        identity: Identity,
        session: SharedSession,
        renderer: SharedRenderer,
        notices: Notices,
        *,
        address: str,
        can: Sequence[str],
        admitted: threading.Event,
        look_up: Callable[[], None],
        woke: Callable[[], None],
        on_name_taken: Callable[[], None],
        folders: SharedFolders,
        presence: Presence,
        sleep: Sleep,
        card: Card | None,
        devices: DeviceChoice,
    ) -> None:
        """
        Args:
            address: the manager's, as people write it.
            can: the steps whose tasks this worker does.
            admitted: set while the manager lets this worker in.
            look_up: lets the work thread see what is new.
            woke: the computer has slept; whatever hangs on old connections is to be asked anew.
            on_name_taken: refused for longer than an accident takes.
            folders: which shared folders this computer sees.
            presence: whether it takes part now.
            sleep: when this computer goes to sleep.
            card: by which it is woken; None: it cannot be.
            devices: what Cycles renders on.
        """
        self._folders, self._presence, self._devices = folders, presence, devices
        self.sleep, self._card = sleep, card
        self._busy_cores: float | None = None
        self._identity, self._session, self._renderer = identity, session, renderer
        self._notices, self._console = notices, notices.console
        self._address, self._can, self._admitted = address, can, admitted
        self._look_up, self._on_woken, self._on_name_taken = look_up, woke, on_name_taken
        self._load = machine.Load()
        self._about = machine.describe()
        self._replaces = identity.replaces
        self._want_log = False
        self._welcomed = False  # the manager has answered once
        self._commanded = ""  # what it has asked for

    def body(self, asleep: bool = False) -> tuple[dict[str, Any], int]:
        """The body of the next heartbeat, and the session's version in it."""
        body, asked = self._session.heartbeat(self._renderer.progress)
        load = self._load.sample()
        self._busy_cores = busy_cores(load["cpu_percent"], self._about["cpu_count"])
        body.update(
            name=self._identity.name,
            instance=self._identity.instance,
            version=self._identity.version,
            can=self._renderer.able(self._can),
            leaves=True,
            system_info={**self._about, **load, **self._renderer.about()},
        )
        if power := self._power(asleep):
            body["power"] = power
        if out := self._presence.report():
            body["out"] = out
        if self._identity.tags:
            body["tags"] = [*self._identity.tags]
        verdict = self._renderer.verdict()
        if verdict is not None:
            body["split"] = verdict
        if self._replaces:
            body["replaces"] = self._replaces
        if waits_for := self._renderer.waits_for():
            body["waiting_for"] = waits_for[:MAX_WAIT_WORDS]
        body["shared"] = self._folders.report()
        body["devices"] = self._devices.report(self._renderer.settled())
        if not body["system_info"]["render_devices"]:
            body["system_info"]["render_devices"] = self._devices.in_use()
        fetching = self._renderer.fetching()
        if fetching:
            body["fetching"] = fetching
        if self._want_log and self._renderer.renderer:
            body["log_tail"] = self._renderer.log_tail()
        return body, asked

    def _power(self, asleep: bool) -> dict[str, Any]:
        """How this computer is woken, and whether it goes to sleep."""
        power: dict[str, Any] = self._card._asdict() if self._card else {}
        left = self.sleep.left(time.monotonic())
        if left is not None:
            power["sleeps_in"] = round(left, 1)
        return {**power, "asleep": True} if asleep else power

    def at_rest(self) -> bool:
        """Whether this worker has nothing to do, and would take something; and those beside it."""
        body, _asked = self._session.heartbeat(None)
        would = self._presence.out in (None, SPARE) and self.sleep.others_rest()
        return body["state"] == READY and not body["lease"] and would

    def is_bedtime(self, reply: Mapping[str, Any]) -> bool:
        """Whether this computer is to go to sleep now."""
        wakes = reply.get("wakes") is True and self._card is not None
        rests = self.at_rest() and reply.get("stay_awake") is not True
        return self.sleep.look(time.monotonic(), rests, self._busy_cores, wakes)

    def heard(self, reply: Mapping[str, Any], asked: int) -> None:
        """The manager has answered a heartbeat.

        Args:
            reply: the JSON object that came back.
            asked: the session's version in the heartbeat.
        Raises:
            BadReply: that was not a manager.
        """
        answer = replies.heartbeat_answer(reply, asked)
        self._want_log = reply.get("want_log") is True
        self._renderer.read(reply.get("read"))
        self._replaces = None
        self._greet()
        self._session.dispatch(answer)
        if self._devices.take(reply.get("devices")):
            self._look_up()
        shared = reply.get("shared")
        if isinstance(shared, Mapping):
            self._folders.tell(replies.shared_folders(shared), shared.get("stamp"))
        self._note_command(answer.command or "")
        if not self._admitted.is_set():
            self._admitted.set()
            self._look_up()

    def _note_command(self, command: str) -> None:
        if not command or command == self._commanded:
            return
        self._commanded = command
        if command == ses.LEAVE:
            self._console.say("Somebody lets this worker go: it ends after the frame in hand.")
        else:
            self._console.say("The manager asks for a restart: after the frame in hand.")
        self._look_up()

    def _greet(self) -> None:
        if self._notices.end_of_silence() and self._welcomed:
            self._console.say("The manager is back.")
            self._look_up()
        if not self._welcomed:
            self._welcomed = True
            self._console.say("Connected to the manager at {address}.", address=self._address)
            self._console.say("Waiting for work.")

    def refused(self, problem: Refused, times: int) -> None:
        """The manager does not let this worker in, so many times in a row, and says why."""
        self._admitted.clear()
        self._notices.silence(
            "The manager refuses this worker: {reason} Trying again.", reason=problem
        )
        self._session.dispatch(ses.TurnedAway())
        if problem.status == NAME_TAKEN and times == NAME_TRIES:
            self._on_name_taken()

    def lost(self, problem: Exception, times: int) -> None:
        """So many times in a row no answer came, or not a manager's; once may be an accident."""
        self._console.note(f"heartbeat: {problem}")
        if self._welcomed and times < 2:
            return
        self._notices.silence(
            "{problem} Trying again; a frame under way goes on and its result is kept.",
            problem=problem,
        )

    def unheard_goodbye(self, problem: Exception) -> None:
        self._console.note(f"goodbye: {problem}")

    def woke(self) -> None:
        self._console.note("woke up; asking anew")
        self._on_woken()


def slept(before: float, before_wall: float, pause: float) -> bool:
    """Whether the computer slept, or we were stopped, during a pause of so many seconds.

    Args:
        before: monotonic s at its beginning.
        before_wall: the same by the clock on the wall; not every system's own goes on in its sleep.
    """
    passed = max(time.monotonic() - before, time.time() - before_wall)
    return passed > pause + SUSPENDED_S


def busy_cores(percent: Any, cores: Any) -> float | None:
    """How many of a computer's cores work; None: unknown."""
    return None if percent is None else percent * cores / 100
