"""One worker at work: its threads, wired together.

    work.py         asks for tasks, does them, reports them
    heartbeat.py    tells the manager every two seconds that this worker lives
    lease_watch.py  hears at once when the task in hand is no longer wanted
    sender.py       previews and log sentences, which may be late or lost

They share the session (shared_session.py) and the renderer (shared_renderer.py), and know nothing
of each other: what one needs of another it is given here. Each has a connection of its own, so that
no slow answer holds up another's question. The main thread (worker.py) waits for signals and calls
`leave`.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Callable

import replies
import session as ses
from client import Channel
from device_choice import DeviceChoice
from guard import Guard
from heartbeat import Contact, Heartbeat, Identity
from lease_watch import LeaseWatch
from network_card import Card
from notices import Notices
from outbox import Outbox
from presence import Presence
from results import Results
from sender import Sender
from shared_folders import SharedFolders
from shared_renderer import SharedRenderer
from shared_session import SharedSession
from sleeping import Sleep
from speech import Console
from work import ABLE, CAN, Asking, WorkThread


@dataclass(frozen=True)
class Tools:
    """What the node works with; tests give it something else."""

    console: Console
    outbox: Outbox
    channel: Callable[[], Channel]  # a new connection to the manager
    make_job: Callable[..., Any]  # rendering.renderer.Job
    find_renderer: Callable[[Node], Any]  # a rendering.renderer.Renderer; None: no Blender here
    on_ready: Callable[[], None] = lambda: None  # the manager and a Blender are found
    on_name_taken: Callable[[], None] = lambda: None  # refused for longer than an accident takes
    folders: SharedFolders = field(default_factory=SharedFolders)
    presence: Presence = field(default_factory=Presence)
    sleep: Sleep = field(default_factory=Sleep)
    card: Card | None = None  # the network card by which this computer is woken
    devices: DeviceChoice = field(default_factory=DeviceChoice)


class Node:
    """Runs from `start` until somebody or the manager wants it to leave; then has `exit_code`."""

    def __init__(self, identity: Identity, tools: Tools) -> None:
        self.finished = threading.Event()
        self.exit_code = ses.EXIT_OK
        self._make_job = tools.make_job
        self._sender = Sender(tools.channel(), lambda step: self._guard(step))
        self.notices = Notices(tools.console, identity.name, self._sender.log_entry)
        self._guard = Guard(self.notices)
        self._session = SharedSession(self.notices, self._carry_out)
        self._renderer = SharedRenderer(self._session)
        who = {"worker": identity.name, "instance": identity.instance}
        self._watch = LeaseWatch(
            self._session,
            self._renderer,
            tools.channel(),
            who,
            self._read,
            tools.console,
            self._guard,
        )
        admitted = threading.Event()
        self._work = self._new_work(identity, tools, who, admitted)
        self._heartbeat = self._new_heartbeat(identity, tools, admitted)

    def _new_work(
        self, identity: Identity, tools: Tools, who: Mapping[str, Any], admitted: threading.Event
    ) -> WorkThread:
        channel = tools.channel()
        return WorkThread(
            self._session,
            self._renderer,
            Results(identity.name, tools.outbox, channel, self._session, self.notices),
            Asking(channel, self._session, who),
            self._sender,
            self.notices,
            self._guard,
            name=identity.name,
            admitted=admitted,
            read=self._read,
            find_renderer=lambda: tools.find_renderer(self),
            begin=self._begin,
            beat_now=lambda: self._heartbeat.beat_now(),
            lease_ended=self._watch.look_again,
            on_ready=tools.on_ready,
            end=self._end,
        )

    def _new_heartbeat(
        self, identity: Identity, tools: Tools, admitted: threading.Event
    ) -> Heartbeat:
        channel = tools.channel()
        contact = Contact(
            identity,
            self._session,
            self._renderer,
            self.notices,
            address=channel.where,
            can=ABLE,
            admitted=admitted,
            look_up=self.look_up,
            woke=self._woke,
            on_name_taken=tools.on_name_taken,
            folders=tools.folders,
            presence=tools.presence,
            sleep=tools.sleep,
            card=tools.card,
            devices=tools.devices,
        )
        told_folders, told_presence = tools.folders.changed, tools.presence.changed
        tools.folders.changed = lambda: (told_folders(), self._heartbeat.beat_now())
        tools.presence.changed = lambda: (told_presence(), self._tell_presence(tools))
        tools.presence.guard = self._guard
        return Heartbeat(contact, channel, self._guard)

    # --- for the main thread and the renderer -------------------------------------------------

    def start(self) -> None:
        self._work.start()

    def leave(self, now: bool = False, exit_code: int = ses.EXIT_OK) -> ses.Task | None:
        """End after the task in hand, or now. Returns that task, if there is one."""
        if now:
            self._work.stop_now()
        work = self._session.work
        self._session.dispatch(ses.Leave(now, exit_code))
        self.look_up()
        return work.task if work else None

    def lease(self) -> str | None:
        """The token of the task in hand."""
        work = self._session.work
        return work.lease if work else None

    def look_up(self) -> None:
        """Let the work thread see what is new."""
        self._work.look_up()

    def on_progress(self, progress: Any) -> None:
        """From the renderer: how far the task in hand is, a rendering.blender_log.Progress."""
        self._renderer.progress = progress
        if self._renderer.progress_is_news():
            self._heartbeat.beat_now()

    def give_back(self) -> None:
        """Another worker is to do the task in hand."""
        self._session.dispatch(ses.GiveBack())

    def at_rest(self) -> bool:
        """Whether it has nothing to do, and would take something."""
        return self._heartbeat.at_rest()

    def _tell_presence(self, tools: Tools) -> None:
        if tools.presence.is_said:
            self._say_presence(tools.console, tools.presence.report())
        self._heartbeat.beat_now()
        self.look_up()

    @staticmethod
    def _say_presence(console: Console, why: Mapping[str, str] | None) -> None:
        if why:
            sentence, reason = "This computer takes no part for now: {why}", why["text"]
            console.say(sentence, why=console.translated(reason))
        else:
            console.say("This computer takes part again.")

    # --- what the threads are given of each other ---------------------------------------------

    def _carry_out(self, instruction: ses.Instruction) -> None:
        if isinstance(instruction, ses.SendHeartbeat):
            self._heartbeat.beat_now()
        else:
            self._renderer.stop_if_unwanted()
            self._watch.look_again()  # its thread repeats the stop until it is heard

    def _begin(self) -> None:
        self._heartbeat.start()
        self._watch.start()
        self._sender.start()

    def _woke(self) -> None:
        self._watch.look_again()
        self.look_up()

    def _read(self, reply: Mapping[str, Any], asked: int) -> ses.Answer:
        return replies.job_answer(reply, asked, self._make_job, CAN)

    def _end(self, exit_code: int) -> None:
        self.exit_code = exit_code
        try:
            self._heartbeat.goodbye()
        finally:
            self.finished.set()
